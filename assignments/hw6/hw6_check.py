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
from collections import Counter
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from itertools import accumulate, chain, permutations
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, NamedTuple, get_args

import numpy as np

items = places = relations = unlisted = wire = wording = sys.modules[__name__]  # so that wire.encode and the like are found here


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
        if without_ones(numbers) != without_ones(expected):
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


def without_ones(numbers: np.ndarray) -> list[int]:
    """The lengths of its axes, but for those that are 1."""
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

    def gives(self, known: Known | KnownPair | KnownVariant, case: int, reply: Reply) -> bool:
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
        give too, does not show two mistakes.
        """
        if self._shows_nothing(replies):
            return []
        order = self._wrong_first(replies)
        return [pair for pair in self.exercise.pairs if all(self.gives(pair, case, replies[case]) for case in order)]

    def fitting_variants(self, replies: Sequence[Reply]) -> list[KnownVariant]:
        """The answers with one change that have these values in all cases."""
        if self._shows_nothing(replies):
            return []
        order = self._wrong_first(replies)
        return [one for one in self.exercise.variants if all(self.gives(one, case, replies[case]) for case in order)]

    def core_variants(self, replies: Sequence[Reply]) -> list[KnownVariant]:
        """Those with the core's values, if the core is wrong and shows any."""
        core = self.exercise.core.name
        if self._shows_nothing(replies) or all(self.pattern(replies)[core]):
            return []
        return [one for one in self.exercise.variants if self._gives_in(one, replies, core)]

    def _shows_nothing(self, replies: Sequence[Reply]) -> bool:
        """Whether a function only raises, or gives the same number everywhere."""
        return (
            self._only_raises(replies)
            or len({repr(number) for reply in replies for number in _numbers_in(reply.value)}) < 2
        )

    def _wrong_first(self, replies: Sequence[Reply]) -> list[int]:
        """The cases, the wrong ones first: most that is wrong parts there with the first."""
        wrong = [min(map(share_of, complaints)) < 1 for complaints in self.complaints(replies)]
        return sorted(range(len(replies)), key=lambda case: not wrong[case])

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
ENOUGH = 4  # numbers: what holds for so many in a single case does not by chance


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
        _of_items(lambda right: np.flip(np.cumsum(np.flip(right, 0), axis=0), 0)),
    ),
    _relation(
        "one_item_repeated",
        "每一项都是最后一项（或第一项）该有的值：放进去的是同一个数组，或者下标没有变。",
        "Every item has the value that is due for the last, or the first: one array is put in each time, or the index "
        "does not change.",
        _of_items(lambda right: np.broadcast_to(right[-1:], right.shape)),
        _of_items(lambda right: np.broadcast_to(right[:1], right.shape)),
    ),
    _relation(
        "differences",
        "你的数是对的数里相邻两项的差：多减了一次前一项。",
        "Your numbers are the differences of neighbours among the right ones: the one before is subtracted.",
        _of_items(lambda right: np.diff(right, axis=0)),
        _of_items(lambda right: np.diff(right, axis=0, prepend=0)),
    ),
    _relation(
        "normalised_otherwise",
        "你的数是对的数又除以它们的和、长度或最大值（或减去均值）：归一化的方式不对，或者多了一次。",
        "Your numbers are the right ones divided by their sum, length or largest, or less their mean: normalised in "
        "another way, or once more.",
        *(_of_items(lambda right, by=by: right / by(right)) for by in (np.sum, np.linalg.norm, np.max)),
        *(_of_items(lambda right, by=by: right / by(right, axis=-1, keepdims=True)) for by in (np.sum, np.linalg.norm)),
        _of_items(lambda right: np.exp(right) / np.exp(right).sum(axis=-1, keepdims=True)),
        _of_items(lambda right: right - right.mean()),
        _of_items(lambda right: right - right.mean(axis=0)),
    ),
    _relation(
        "rounded",
        "你的数是对的数取整（或只留了几位小数）之后的：精度丢了。",
        "Your numbers are the right ones rounded, or made whole: precision is lost.",
        np.trunc,
        np.floor,
        *(lambda right, digits=digits: np.round(right, digits) for digits in range(4)),
    ),
    _relation(
        "cut_off",
        "你的数是对的数截断之后的：太大或太小的被换成了界限。",
        "Your numbers are the right ones with what is too large, or too small, replaced by a limit.",
        lambda right: np.clip(right, -1, 1),
        lambda right: np.clip(right, 0, 1),
        lambda right: np.minimum(right, 0),
        lambda right: np.minimum(right, 1),
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
STEP = Remark(
    "step_of_another_size",
    Text(
        "从 {0} 走出的一步是对的 {1:.4g} 倍：方向反了，或者步长多乘（除）了什么。",
        "Your step from {0} is {1:.4g} times the right one: it goes the other way, or its size has a factor too many.",
    ),
)
SHAPE = Remark(
    "another_shape",
    Text(
        "数都对，次序也对，只是形状不对：多了或少了一次 reshape（或 ravel）。",
        "The numbers are right and in order, and their shape is not: a reshape, or a ravel, too many or too few.",
    ),
)
ITEM_BEFORE = Remark(
    "first_item_too_many",
    Text(
        "沿第 0 个轴前面多了一项，后面都对。", "Along axis 0 there is an item too many in front; the others are right."
    ),
)
ITEM_AFTER = Remark(
    "last_item_too_many",
    Text(
        "沿第 0 个轴末尾多了一项，前面都对。",
        "Along axis 0 there is an item too many at the end; the others are right.",
    ),
)
BEGINNING = Remark(
    "first_items_alone",
    Text(
        "沿第 0 个轴只有开头的几项，都对，后面的没有了。",
        "Along axis 0 there are the first items alone, and right; those after them are missing.",
    ),
)
LATE = Remark(
    "one_place_late",
    Text(
        "沿第 {0} 个轴错了一位：每一项都是它前面一项该有的值。",
        "Along axis {0} all is one place too late: each item has the value that is due for the one before.",
    ),
)
EARLY = Remark(
    "one_place_early",
    Text(
        "沿第 {0} 个轴错了一位：每一项都是它后面一项该有的值。",
        "Along axis {0} all is one place too early: each item has the value that is due for the one after.",
    ),
)
ROWS = Remark(
    "items_exchanged",
    Text(
        "沿第 {0} 个轴每一项（行、列、步）都对，只是次序不对。",
        "Along axis {0} each item (row, column, step) is right, and they stand in another order.",
    ),
)
NOT_NORMALISED = Remark(
    "not_normalised",
    Text("你的数除以它们的{0}就对了：少了归一化。", "Divided by {0} your numbers are right: they are not normalised."),
)
OWN_FACTOR = Remark(
    "another_factor_each_time",
    Text(
        "在每个输入上，你的数都是对的数乘以同一个数，而这个数随输入变（如 {0:.4g} 和 {1:.4g}）："
        "整个结果多乘（除）或少乘（除）了什么。",
        "On each input all your numbers are the right ones times one number, which differs from input to input "
        "({0:.4g} and {1:.4g}): the whole result lacks a factor or a divisor, or has one too many.",
    ),
)
FACTOR_OF_ITEMS = Remark(
    "factor_of_each_item",
    Text(
        "沿第 {0} 个轴的每一项，都是对的乘以它自己的一个数：归一化沿错了轴，或者少了（多了）一个逐项的因子。",
        "Along axis {0} each item is the right one times a number of its own: normalised along another axis, or a "
        "factor for each item too many or too few.",
    ),
)
ARGUMENT_FACTOR = Remark(
    "argument_as_a_factor",
    Text(
        "你的数是对的数{1} {0}：它多乘（除）了一次，或少乘（除）了一次。",
        "Your numbers are the right ones {1} {0}: it is a factor or a divisor once too often, or not at all.",
    ),
)
OWN_OFFSET = Remark(
    "another_offset_each_time",
    Text(
        "在每个输入上，你的数都比对的数大同一个数，而这个数随输入变（如 {0:.4g} 和 {1:.4g}）：少了或多了一项。",
        "On each input all your numbers are more than the right ones by one number, which differs from input to input "
        "({0:.4g} and {1:.4g}): a term is left out, or too many.",
    ),
)
OFFSET_OF_ITEMS = Remark(
    "same_offset_for_all_items",
    Text(
        "沿第 {0} 个轴，每一项和对的相差都一样：少了或多了一项不随它变的，如偏置或均值。",
        "Along axis {0} every item is off by the same: a term that does not vary along it, such as a bias or a mean, "
        "is left out or too many.",
    ),
)
REMARKS = (
    *(relation.remark for relation in RELATIONS),
    *(
        SORTED,
        EXCHANGED,
        FACTOR,
        OFFSET,
        LENGTH,
        ARGUMENT,
        STEPPED,
        UNCHANGED,
        STEP,
        SHAPE,
        ITEM_BEFORE,
        ITEM_AFTER,
        BEGINNING,
    ),
    *(LATE, EARLY, ROWS, NOT_NORMALISED, OWN_FACTOR, FACTOR_OF_ITEMS, ARGUMENT_FACTOR, OWN_OFFSET, OFFSET_OF_ITEMS),
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
    return first_of(_FINDERS, pairs)


def first_of(finders: Sequence[Callable[[Sequence[Pair]], Iterator[Remark]]], pairs: Sequence[Pair]) -> Remark | None:
    """The first remark that these finders have; None of too few numbers, of one everywhere, and where all is right."""
    pairs = [pair for pair in pairs if pair.right.size]
    if not pairs or (len(pairs) < 2 and pairs[0].right.size < ENOUGH) or _is_constant([pair.got for pair in pairs]):
        return None
    if all(_close(right, got) for right, got, _ in pairs):
        return None
    with np.errstate(all="ignore"):
        return next(chain.from_iterable(find(pairs) for find in finders), None)


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
            yield telling(UNCHANGED, name)
        elif all(pair.right.shape == value.shape and _close(pair.got, value - pair.right) for pair, value in both):
            yield telling(STEPPED, name)
        elif (factor := _factor_of_steps(both)) is not None:
            yield telling(STEP, name, factor)
        elif all(pair.got.shape == pair.right.shape == value.shape for pair, value in both) and any(
            all(_close(pair.got, pair.right + sign * value) for pair, value in both) for sign in (1, -1)
        ):
            yield telling(ARGUMENT, name)


def _factor_of_steps(both: Sequence[tuple[Pair, np.ndarray]]) -> float | None:
    """By what the steps from an argument to the right value are multiplied, if it is one number and not 0 or 1."""
    if any(not pair.got.shape == pair.right.shape == value.shape or not _are_many(value) for pair, value in both):
        return None
    factors = [factor_of(Pair(pair.right - value, pair.got - value, {})) for pair, value in both]
    known = [factor for factor in factors if factor is not None]
    if len(known) < len(factors) or np.ptp(known) > 1e-3 * abs(known[0]) or abs(known[0] - 1) < 1e-3:
        return None
    return known[0]


def _by_a_number(pairs: Sequence[Pair]) -> Iterator[Remark]:
    if any(pair.right.shape != pair.got.shape or not np.isfinite(pair.got).all() for pair in pairs):
        return
    factors = [factor_of(pair) for pair in pairs]
    if None not in factors:
        if np.ptp(factors) < 1e-4 * abs(factors[0]):
            if max(abs(factors[0]), abs(1 / factors[0])) > 2.5:  # 2 is the length of something in many cases
                yield from _by_a_length(pairs, factors)
            yield telling(FACTOR, factors[0])
        yield from _by_a_length(pairs, factors)
        yield from _by_a_number_given(pairs, factors)
        if len(pairs) > 1 and all(_are_many(pair.right) for pair in pairs):
            yield telling(OWN_FACTOR, min(factors), max(factors))
    offsets = np.concatenate([(pair.got - pair.right).ravel() for pair in pairs])
    if np.ptp(offsets) < 1e-6 + 1e-4 * abs(offsets[0]):
        yield telling(OFFSET, offsets[0])
    own = [(pair.got - pair.right).ravel() for pair in pairs]
    if len(own) > 1 and all(
        len(one) > 2 and np.ptp(one) < 1e-6 + 1e-4 * abs(one[0]) and abs(one[0]) > 1e-5 for one in own
    ):
        offsets = [one[0] for one in own]
        yield telling(OWN_OFFSET, min(offsets), max(offsets))


def _are_many(right: np.ndarray) -> bool:
    """Whether so many numbers are not 0 that they have no common factor by chance."""
    return np.count_nonzero(right) > 2


def _by_a_number_given(pairs: Sequence[Pair], factors: Sequence[float]) -> Iterator[Remark]:
    for name in pairs[0].arguments:
        values = [pair.arguments[name] for pair in pairs]
        if not all(
            isinstance(value, int | float) or (isinstance(value, np.ndarray) and value.size == 1) for value in values
        ):
            continue
        numbers = np.array([float(np.ravel(value)[0]) for value in values])
        for power, (zh, en) in ((1, ("乘以", "times")), (-1, ("除以", "divided by"))):
            if np.ptp(numbers) and np.allclose(factors, numbers**power, rtol=1e-4):
                hint = Text(ARGUMENT_FACTOR.hint.zh.format(name, zh), ARGUMENT_FACTOR.hint.en.format(name, en))
                yield Remark(ARGUMENT_FACTOR.name, hint)


def _by_a_shape(pairs: Sequence[Pair]) -> Iterator[Remark]:
    """The right numbers in another shape, or with items too many or too few along axis 0."""
    if all(pair.got.shape == pair.right.shape for pair in pairs):
        return
    if any(without_ones(pair.got) != without_ones(pair.right) for pair in pairs) and all(
        _close(pair.got.ravel(), pair.right.ravel()) for pair in pairs
    ):
        yield SHAPE
    if all(pair.got.ndim == pair.right.ndim > 0 and len(pair.got) for pair in pairs):
        if all(_close(pair.got[1:], pair.right) for pair in pairs):
            yield ITEM_BEFORE
        if all(_close(pair.got[:-1], pair.right) for pair in pairs):
            yield ITEM_AFTER
        if all(len(pair.got) < len(pair.right) and _close(pair.got, pair.right[: len(pair.got)]) for pair in pairs):
            yield BEGINNING


def _by_a_step(pairs: Sequence[Pair]) -> Iterator[Remark]:
    """Items one place off, or in another order."""
    if any(pair.right.shape != pair.got.shape or pair.right.size < 3 for pair in pairs):
        return
    for axis in range(min(pair.right.ndim for pair in pairs)):
        moved = [(np.moveaxis(pair.right, axis, 0), np.moveaxis(pair.got, axis, 0)) for pair in pairs]
        if all(len(right) > 2 and not _close(right[1:], right[:-1]) for right, _ in moved):
            if all(_close(got[1:], right[:-1]) for right, got in moved):
                yield telling(LATE, axis)
            if all(_close(got[:-1], right[1:]) for right, got in moved):
                yield telling(EARLY, axis)
        if all(right[:1].size > 1 and _are_the_same_rows(right, got) for right, got in moved):
            yield telling(ROWS, axis)


def _are_the_same_rows(right: np.ndarray, got: np.ndarray) -> bool:
    """Whether each row of one is a row of the other, each once."""
    left = list(range(len(right)))
    for row in got:
        found = next((place for place in left if _close(right[place], row)), None)
        if found is None:
            return False
        left.remove(found)
    return True


def _by_a_normalisation(pairs: Sequence[Pair]) -> Iterator[Remark]:
    """Numbers that are right once they are normalised, and items that have a factor or an offset of their own."""
    if any(pair.right.shape != pair.got.shape or pair.right.size < 3 for pair in pairs):
        return
    ways = (("和", "their sum", np.sum), ("长度", "their length", np.linalg.norm), ("最大值", "their largest", np.max))
    for zh, en, by in ways:
        for settings in ({}, {"axis": -1, "keepdims": True}):
            if all(pair.right.ndim and _close(pair.got / by(pair.got, **settings), pair.right) for pair in pairs):
                hint = Text(NOT_NORMALISED.hint.zh.format(zh), NOT_NORMALISED.hint.en.format(en))
                yield Remark(NOT_NORMALISED.name, hint)
    axes = min(pair.right.ndim for pair in pairs)
    for axis in range(axes) if axes > 1 else ():
        moved = [(np.moveaxis(pair.right, axis, 0), np.moveaxis(pair.got, axis, 0)) for pair in pairs]
        if all(_has_factors(right, got) for right, got in moved):
            yield telling(FACTOR_OF_ITEMS, axis)
        if all(_has_one_offset(right, got) for right, got in moved):
            yield telling(OFFSET_OF_ITEMS, axis)


def _has_factors(right: np.ndarray, got: np.ndarray) -> bool:
    """Whether each item is the right one times a number, which more than two of its numbers show."""
    rows = [Pair(row, own, {}) for row, own in zip(right, got, strict=True) if row.any() or own.any()]
    return len(rows) > 1 and all(_are_many(row.right) and factor_of(row) is not None for row in rows)


def _has_one_offset(right: np.ndarray, got: np.ndarray) -> bool:
    off = got - right
    return (
        len(right) > 1
        and off[0].size > 1
        and bool(np.isfinite(off).all() and np.abs(off).min() > 1e-6)
        and _close(off, np.broadcast_to(off[:1], off.shape))
    )


def factor_of(pair: Pair) -> float | None:
    """By what the right numbers are multiplied, if it is one number."""
    square = float((pair.right**2).sum())
    factor = float((pair.right * pair.got).sum()) / square if square else 0.0
    return factor if factor and _close(factor * pair.right, pair.got) else None


def _by_a_length(pairs: Sequence[Pair], factors: Sequence[float]) -> Iterator[Remark]:
    for name in pairs[0].arguments:
        shapes = [_shape_of(pair.arguments[name]) for pair in pairs]
        for axis in range(min(map(len, shapes))):
            lengths = np.array([shape[axis] for shape in shapes], dtype=float)
            for power, (zh, en) in ((1, ("乘以", "times")), (-1, ("除以", "divided by"))):
                if np.allclose(factors, lengths**power, rtol=1e-4):
                    hint = Text(LENGTH.hint.zh.format(name, axis, zh), LENGTH.hint.en.format(name, axis, en))
                    yield Remark(LENGTH.name, hint)


def _shape_of(value: Any) -> tuple[int, ...]:
    """The lengths of a value that a sum may run over: of a list, whatever it holds, its own."""
    if isinstance(value, np.ndarray):
        return value.shape
    return (len(value),) if isinstance(value, list | tuple) else ()


def _by_the_order(pairs: Sequence[Pair]) -> Iterator[Remark]:
    if all(pair.right.shape == pair.got.shape and pair.right.size > 1 for pair in pairs) and all(
        _close(np.sort(pair.right.ravel()), np.sort(pair.got.ravel())) for pair in pairs
    ):
        yield SORTED


_FINDERS = (
    *(_by_an_argument, _by_a_change, _by_a_shape, _by_a_number, _by_a_step, _by_a_normalisation, _by_the_order),
)


def telling(remark: Remark, *details: Any) -> Remark:
    """A remark with the details of one answer."""
    return Remark(remark.name, Text(*(text.format(*details) for text in remark.hint)))


def as_numbers(value: Any) -> np.ndarray | None:
    """A value as an array of float64; None if it is not made of numbers."""
    numbers = numbers_of(value)
    return None if isinstance(numbers, Text) else numbers


# --- places: Which of the numbers are wrong, where the others are right: at one end, in a block, where 0 is due, where NaN is.

LEFT_AT_ZERO = Remark(
    "some_left_at_zero",
    Text(
        "你填进去的数都对，其余的还是 0：有的位置没有走到，或者没有写回。",
        "What you filled in is right, and the rest is still 0: some places are not reached, or not written.",
    ),
)
ZERO_EXPECTED = Remark(
    "wrong_where_zero_is_due",
    Text(
        "只在该是 0 的地方不对，其余都对：少了一个把它们变成 0 的条件。",
        "Your numbers are wrong only where 0 is due: a condition that makes them 0 is missing.",
    ),
)
ONE_EXPECTED = Remark(
    "wrong_where_one_is_due",
    Text("只在该是 1 的地方不对，其余都对。", "Your numbers are wrong only where 1 is due."),
)
NEGATIVE = Remark(
    "wrong_where_negative",
    Text(
        "该是负数的地方都不对，其余都对。",
        "Your numbers are wrong just where they should be negative, and right everywhere else.",
    ),
)
POSITIVE = Remark(
    "wrong_where_positive",
    Text(
        "该是正数的地方都不对，其余都对。",
        "Your numbers are wrong just where they should be positive, and right everywhere else.",
    ),
)
SIGNS = Remark(
    "some_signs_turned",
    Text(
        "绝对值都对，有些数的符号反了：有一部分多了或少了负号。",
        "The absolute values are right and some signs are turned: a part has a minus too many, or too few.",
    ),
)
NOT_FINITE = Remark(
    "not_finite_here_and_there",
    Text(
        "有的数是 NaN 或无穷，其余都对：在那些地方除以了 0、取了 log 0，或者溢出了。",
        "Some numbers are NaN or infinite and all others right: there is a division by 0, a log 0 or an overflow.",
    ),
)
DIAGONAL = Remark(
    "only_the_diagonal_wrong",
    Text("只有对角线上的数不对，其余都对。", "Only the numbers on the diagonal are wrong, all others are right."),
)
ELSEWHERE = Remark(
    "only_some_wrong",
    Text(
        "沿第 {0} 个轴只有几项不对，其余都对；在出错的第一个输入上是第 {1} 项（轴和项都从 0 数）：看它们有什么特别。",
        "Along axis {0} only some items are wrong and the others right; on the first input that goes wrong these are "
        "{1}, counted from 0: see what is special about them.",
    ),
)
BLOCK = Remark(
    "only_a_block_wrong",
    Text(
        "沿第 {0} 个轴分成 {2} 块（门），只有第 {1} 块（从 0 数）不对，其余都对。",
        "Of the {2} blocks (gates) along axis {0} only block {1}, from 0, is wrong, and the others are right.",
    ),
)
SECOND = Remark(
    "every_second_wrong",
    Text("沿第 {0} 个轴每隔一项错一项。", "Along axis {0} every second item is wrong, and the others are right."),
)
FROM_THERE = Remark(
    "wrong_from_an_item_on",
    Text(
        "沿第 {0} 个轴开头的几项都对，从某一项起就都不对了：看从哪里开始有什么没有带下去。",
        "Along axis {0} the first items are right, and from one on all are wrong: see what is not carried on there.",
    ),
)
UP_TO_THERE = Remark(
    "wrong_up_to_an_item",
    Text(
        "沿第 {0} 个轴末尾的几项都对，前面的都不对：倒着走时有什么没有带下去，或者开头处理得不对。",
        "Along axis {0} the last items are right, and all before them wrong: something is not carried on backwards, or "
        "the beginning is not handled.",
    ),
)
FIRST = Remark(
    "only_the_first_wrong",
    Text(
        "沿第 {0} 个轴只有第 0 项不对，其余都对：看开头怎么处理。",
        "Along axis {0} only item 0 is wrong, and all others are right: look at how it begins.",
    ),
)
LAST = Remark(
    "only_the_last_wrong",
    Text(
        "沿第 {0} 个轴只有最后一项不对，其余都对：看末尾怎么处理。",
        "Along axis {0} only the last item is wrong, and all others are right: look at how it ends.",
    ),
)
BEYOND_FIRST = Remark(
    "only_the_first_right",
    Text(
        "沿第 {0} 个轴只有第 0 项对，后面的都不对。",
        "Along axis {0} only item 0 is right; all that come after it are wrong.",
    ),
)
AS_GIVEN = Remark(
    "some_left_as_given",
    Text(
        "不对的数正好还是 {0} 里原来的数，其余都对：有的位置没有更新。",
        "What is wrong is still as it was in {0}, and the rest is right: some places are not updated.",
    ),
)
PLACES = (
    AS_GIVEN, LEFT_AT_ZERO, ZERO_EXPECTED, ONE_EXPECTED, NEGATIVE, POSITIVE, SIGNS, NOT_FINITE, DIAGONAL, ELSEWHERE,
    BLOCK,
    SECOND, FROM_THERE, UP_TO_THERE, FIRST, LAST, BEYOND_FIRST,
)  # fmt: skip


def placed(pairs: Sequence[Pair]) -> Remark | None:
    """Which numbers are wrong while the others are right in every case; None if that is not so, or says nothing."""
    return first_of((_by_an_end, _by_the_value, _as_it_was_given, _by_the_item), pairs)


def _by_the_value(pairs: Sequence[Pair]) -> Iterator[Remark]:
    if any(pair.right.shape != pair.got.shape or pair.right.size < 3 for pair in pairs):
        return
    right, got = (np.concatenate([np.ravel(getattr(pair, name)) for pair in pairs]) for name in ("right", "got"))
    wrong = _wrong(Pair(right, got, {}))
    if (~wrong & (right != 0)).sum() < 2:
        return
    if np.array_equal(wrong, ~np.isfinite(got)):
        yield NOT_FINITE
    for remark, value in ((ZERO_EXPECTED, 0), (ONE_EXPECTED, 1)):
        if (right[wrong] == value).all():
            yield remark
    if (got[wrong] == 0).all():
        yield LEFT_AT_ZERO
    if wrong.sum() > 1 and np.allclose(np.abs(got), np.abs(right), rtol=1e-4, atol=1e-6):
        yield SIGNS
    if wrong.sum() > 3 and (~wrong).sum() > 3:
        for remark, kind in ((NEGATIVE, right < 0), (POSITIVE, right > 0)):
            if np.array_equal(wrong, kind):
                yield remark


def _as_it_was_given(pairs: Sequence[Pair]) -> Iterator[Remark]:
    """What is wrong is as it was given."""
    for name in pairs[0].arguments:
        values = [pair.arguments[name] for pair in pairs]
        if all(
            isinstance(value, np.ndarray) and value.shape == pair.right.shape == pair.got.shape
            for value, pair in zip(values, pairs, strict=True)
        ) and all(_is_as_given(value, pair) for value, pair in zip(values, pairs, strict=True)):
            yield telling(AS_GIVEN, name)


def _is_as_given(value: np.ndarray, pair: Pair) -> bool:
    wrong = _wrong(pair)
    return 0 < wrong.sum() < wrong.size and np.allclose(pair.got[wrong], value[wrong], rtol=1e-4, atol=1e-6)


def _by_an_end(pairs: Sequence[Pair]) -> Iterator[Remark]:
    if all(pair.right.shape == pair.got.shape for pair in pairs):
        for axis, rows in _wrong_rows(pairs)[1].items():
            if all(len(row) > 1 for row in rows):
                yield from _at_the_ends(rows, axis)


def _wrong_rows(pairs: Sequence[Pair]) -> tuple[list[np.ndarray], dict[int, list[np.ndarray]]]:
    """Which numbers are wrong, by case; by axis that all cases have, which items along it."""
    wrong = [_wrong(pair) for pair in pairs]
    rows = {
        axis: [np.moveaxis(one, axis, 0).reshape(one.shape[axis], -1).any(axis=1) for one in wrong]
        for axis in range(min(one.ndim for one in wrong))
    }
    return wrong, rows


def _by_the_item(pairs: Sequence[Pair]) -> Iterator[Remark]:
    if any(pair.right.shape != pair.got.shape or not pair.right.ndim for pair in pairs):
        return
    wrong, rows = _wrong_rows(pairs)
    for axis in rows:
        if all(len(row) > 1 and row.any() and not row.all() for row in rows[axis]):
            yield from _in_blocks(rows[axis], axis)
            yield from _in_steps(rows[axis], axis)
    if len(rows) > 1 and all(min(one.shape[:2]) > 1 and np.array_equal(one, _diagonal(one)) for one in wrong):
        yield DIAGONAL
    for axis in rows:
        if all(row.any() and not row.all() for row in rows[axis]) and _are_right_for_a_reason(pairs, rows[axis], axis):
            yield telling(ELSEWHERE, axis, ", ".join(map(str, np.flatnonzero(rows[axis][0])[:6])))


def _wrong(pair: Pair) -> np.ndarray:
    return ~np.isclose(pair.got, pair.right, rtol=1e-4, atol=1e-6)


def _diagonal(wrong: np.ndarray) -> np.ndarray:
    diagonal = np.eye(*wrong.shape[:2], dtype=bool)
    return np.broadcast_to(diagonal.reshape(diagonal.shape + (1,) * (wrong.ndim - 2)), wrong.shape)


def _are_right_for_a_reason(pairs: Sequence[Pair], rows: Sequence[np.ndarray], axis: int) -> bool:
    """Whether the items that are right are more than zeros."""
    return all(np.moveaxis(pair.right, axis, 0)[~row].any() for pair, row in zip(pairs, rows, strict=True))


def _at_the_ends(rows: Sequence[np.ndarray], axis: int) -> Iterator[Remark]:
    if all(row[0] and not row[1:].any() for row in rows):
        yield telling(FIRST, axis)
    if all(row[-1] and not row[:-1].any() for row in rows):
        yield telling(LAST, axis)
    if all(not row[0] and row[1:].all() for row in rows):
        yield telling(BEYOND_FIRST, axis)


def _in_blocks(rows: Sequence[np.ndarray], axis: int) -> Iterator[Remark]:
    for count in (4, 3, 2):
        for number in range(count):
            if all(len(row) % count == 0 and len(row) > count for row in rows) and all(
                np.array_equal(row, np.arange(len(row)) // (len(row) // count) == number) for row in rows
            ):
                yield telling(BLOCK, axis, number, count)


def _in_steps(rows: Sequence[np.ndarray], axis: int) -> Iterator[Remark]:
    steps = [np.diff(row.astype(int)) for row in rows]
    if all(np.count_nonzero(step) == 1 for step in steps) and len({int(step.sum()) for step in steps}) == 1:
        yield telling(FROM_THERE if steps[0].sum() > 0 else UP_TO_THERE, axis)
    if all(step.all() and len(step) > 2 for step in steps):
        yield telling(SECOND, axis)


# --- items: What stands between a wrong list or text and the right one: items missing, too many, elsewhere, cut otherwise.
#
# As with numbers, such a relation is claimed only where it holds in every case.

FEW = 40  # characters of an item that a hint shows
ITEMS_TURNED = Remark(
    "items_from_the_end",
    Text("各项都对，次序正好反了，最后一项成了第一项。", "All items are right, in reversed order, the last one first."),
)
ITEMS_IN_ANOTHER_ORDER = Remark(
    "items_in_another_order",
    Text(
        "各项都对，次序不对：排了序，或者按别的次序放进了结果。",
        "All items are right and their order is not: sorted, or put into the result in another order.",
    ),
)
FIRST_ITEM_MISSING = Remark(
    "first_item_missing",
    Text(
        "少了第一项，其余都对：从头开始。",
        "The first item is missing and the others are right: begin at the beginning.",
    ),
)
LAST_ITEM_MISSING = Remark(
    "last_item_missing",
    Text(
        "少了最后一项，其余都对：一直走到头。", "The last item is missing and the others are right: go on to the end."
    ),
)
BEGINNING_ONLY = Remark(
    "beginning_only",
    Text(
        "只有开头的几项，都对，后面的没有了：循环是不是走到一半就返回了？",
        "Only the first items are there, and right: does a loop return halfway?",
    ),
)
END_ONLY = Remark(
    "end_only",
    Text(
        "只有末尾的几项，都对，前面的没有了：结果是不是在循环里又重新开始了？",
        "Only the last items are there, and right: does the result start anew within a loop?",
    ),
)
ONE_ITEM_IN_FRONT = Remark(
    "one_item_in_front",
    Text("前面多了一项 {0}，后面都对。", "There is one item too many in front, {0}; the others are right."),
)
ONE_ITEM_BEHIND = Remark(
    "one_item_behind",
    Text("末尾多了一项 {0}，前面都对。", "There is one item too many at the end, {0}; the others are right."),
)
REPETITIONS_LOST = Remark(
    "repetitions_lost",
    Text("重复的项只留下了一次，其余都对。", "Of what comes more than once one is left; the others are right."),
)
ITEMS_REPEATED = Remark(
    "items_repeated",
    Text(
        "有的项，如 {0}，出现的次数太多，其余都对。",
        "Some items, such as {0}, are there too often; the others are right.",
    ),
)
ITEMS_MISSING = Remark(
    "items_missing", Text("少了几项，如 {0}，其余都对。", "Some items are missing, such as {0}; the others are right.")
)
ITEMS_TOO_MANY = Remark(
    "items_too_many",
    Text("多了几项，如 {0}，其余都对。", "There are items too many, such as {0}; the others are right."),
)
BOUNDARIES_LOST = Remark(
    "boundaries_lost",
    Text(
        "里面的东西都对，次序也对，只是没有分成一组一组，或者分得不一样。",
        "What is inside is right and in order, and not divided into groups, or into others.",
    ),
)
CUT_ELSEWHERE = Remark(
    "cut_elsewhere",
    Text(
        "字都对，次序也对，只是切开的地方不同：{0} 应是 {1}。",
        "All characters are right and in order, and cut at other places: {0} should be {1}.",
    ),
)
WHITE_SPACE = Remark(
    "white_space",
    Text(
        "除了空白都对：空格、制表符或换行多了、少了，或者用了另一种。",
        "All is right but for white space: spaces, tabs or line breaks are too many, missing, or of another kind.",
    ),
)
IN_FRONT = Remark(
    "text_in_front",
    Text("不对的项前面都多了 {0}，其余都对。", "Each item that is wrong has {0} in front, and is right but for that."),
)
BEHIND = Remark(
    "text_behind",
    Text(
        "不对的项末尾都多了 {0}，其余都对。", "Each item that is wrong has {0} at its end, and is right but for that."
    ),
)
CUT_IN_FRONT = Remark(
    "front_cut_off",
    Text(
        "不对的项都少了开头，如 {0} 只剩 {1}。", "Each item that is wrong lacks its beginning: of {0} only {1} is left."
    ),
)
CUT_BEHIND = Remark(
    "end_cut_off",
    Text("不对的项都少了末尾，如 {0} 只剩 {1}。", "Each item that is wrong lacks its end: of {0} only {1} is left."),
)
CHARACTERS_MISSING = Remark(
    "characters_missing",
    Text(
        "不对的项里少了字符 {0}，其余都对。",
        "Items that are wrong lack the characters {0}, and are right but for that.",
    ),
)
CHARACTERS_TOO_MANY = Remark(
    "characters_too_many",
    Text("不对的项里多了字符 {0}，其余都对。", "Items that are wrong have {0} too many, and are right but for that."),
)
CHARACTERS_REPLACED = Remark(
    "characters_replaced",
    Text("该是 {0} 的地方都成了 {1}，其余都对。", "There is {1} wherever {0} is due; all else is right."),
)
UNITS_JOINED = Remark(
    "joined_to_text",
    Text(
        "每一项里的词被拼成了一个字符串：应是词的列表。",
        "The words of each item are joined to one string: a list of them is due.",
    ),
)
ACCUMULATED = Remark(
    "items_accumulated",
    Text(
        "每一项里还有前面所有项的内容：列表没有在每一轮重新开始。",
        "Each item has all that the items before it have: the list does not start anew in each round.",
    ),
)
NOTHING_THERE = Remark(
    "nothing_there", Text("该有几项的地方是空的。", "There is nothing where some items are due: the list is empty.")
)
EMPTY = Remark(
    "nothing_due",
    Text("该是空列表的地方有 {0}，其余都对。", "There is {0} where an empty list is due; the others are right."),
)
WITHIN = Text("在不对的项里：{}", "Within the items that are wrong: {}")
ALL_JOINED = Remark(
    "one_text_for_all",
    Text(
        "各项都对，却连成了一个字符串：要的是列表。",
        "All items are right, and joined to one string: a list of them is due.",
    ),
)
NUMBER = Remark(
    "number_of_items",
    Text("你给出的是项数：要的是各项本身。", "What you give is how many there are: the items are due."),
)
CASE = Remark("letter_case", Text("除了字母的大小写都对。", "All is right but for upper and lower case."))
BESIDE = Remark(
    "more_beside_the_items",
    Text(
        "要的都在里面，只是还带着别的，如 {0} 应是 {1}。",
        "All that is due is there, with more beside it: {0} should be {1}.",
    ),
)
FROM_AN_ITEM_ON = Remark(
    "wrong_from_an_item_on",
    Text(
        "开头的几项都对，从某一项起就都不对了，如 {0} 应是 {1}。",
        "The first items are right, and from one on all are wrong: {0} should be {1}.",
    ),
)
WORDS_ALONE = Remark(
    "more_than_the_items",
    Text(
        "每一项里除了要的 {0} 还有别的东西：{1}。只要前者。",
        "Each item has more in it than {0}, which is wanted: {1}.",
    ),
)
ONLY_FIRST_ITEM = Remark(
    "only_the_first_wrong",
    Text(
        "只有第一项不对，其余都对：看开头怎么处理。",
        "Only the first item is wrong, all others are right: look at how it begins.",
    ),
)
ONLY_LAST_ITEM = Remark(
    "only_the_last_wrong",
    Text(
        "只有最后一项不对，其余都对：看末尾怎么处理。",
        "Only the last item is wrong, all others are right: look at how it ends.",
    ),
)
SOME_ITEMS = Remark(
    "some_items_wrong",
    Text(
        "项数和次序都对，只有几项不对，如 {0} 应是 {1}：看它们有什么特别。",
        "Number and order are right, and some items are wrong, such as {0}, which should be {1}: see what is special "
        "about them.",
    ),
)
ITEM_REMARKS = (
    ITEMS_TURNED, ITEMS_IN_ANOTHER_ORDER, FIRST_ITEM_MISSING, LAST_ITEM_MISSING, BEGINNING_ONLY, END_ONLY,
    ONE_ITEM_IN_FRONT, ONE_ITEM_BEHIND, REPETITIONS_LOST, ITEMS_REPEATED, ITEMS_MISSING, ITEMS_TOO_MANY,
    BOUNDARIES_LOST, CUT_ELSEWHERE, WHITE_SPACE, IN_FRONT, BEHIND, CUT_IN_FRONT, CUT_BEHIND, CHARACTERS_MISSING,
    CHARACTERS_TOO_MANY, CHARACTERS_REPLACED, UNITS_JOINED, WORDS_ALONE, ACCUMULATED, EMPTY, ALL_JOINED, NUMBER,
    NOTHING_THERE, CASE, BESIDE, FROM_AN_ITEM_ON,
    ONLY_FIRST_ITEM, ONLY_LAST_ITEM, SOME_ITEMS,
)  # fmt: skip


class Lists(NamedTuple):
    """The items of a case that are due, and those that are there."""

    due: list[Any]
    there: list[Any]


def items_of(value: Any) -> list[Any] | None:
    """A list of texts or of lists, a text as its lines and they as their words; None of what is no such thing."""
    if isinstance(value, str):
        return [_line(line) for line in value.rstrip("\n").split("\n")]
    if isinstance(value, np.ndarray):
        value = value.tolist()
    if not isinstance(value, list | tuple):
        return None
    return [_plainly(item) for item in value]


def has_fractions(value: Any) -> bool:
    """Whether a value holds numbers that are not whole, in arrays or lists."""
    if isinstance(value, np.ndarray):
        return value.dtype.kind == "f"
    return isinstance(value, float) or (isinstance(value, list | tuple) and any(map(has_fractions, value)))


def _line(line: str) -> list[Any]:
    return [_word(word) for word in line.rstrip(" \r").split(" ")]


def _word(word: str) -> Any:
    """A number in so many digits as float32 has, however it is written."""
    return float(f"{float(word):.5g}") if re.fullmatch(r"-?\d+\.\d+(e-?\d+)?", word) else word


def _plainly(item: Any) -> Any:
    """Lists for tuples and arrays, numbers of Python's own."""
    if isinstance(item, np.ndarray | np.generic) and not isinstance(item, str):
        item = item.tolist()
    if isinstance(item, list | tuple):
        return [_plainly(one) for one in item]
    return float(f"{item:.5g}") if isinstance(item, float) else item


def of_another_type(pairs: Sequence[tuple[Any, Any]]) -> Remark | None:
    """What is no list where one is due, and says which it should be."""
    if not pairs or not all(isinstance(due, list) and due for due, _ in pairs):
        return None
    if all(isinstance(there, int) and there == len(due) for due, there in pairs):
        return NUMBER
    if all(
        isinstance(there, str) and len(due) > 1 and _texts(due) and _runs_through(due, there) for due, there in pairs
    ):
        return ALL_JOINED
    return None


def _runs_through(due: Sequence[str], there: str) -> bool:
    """Whether a text begins with the first of these, ends with the last, and has the others between in order."""
    return there.startswith(due[0]) and bool(re.fullmatch(r"[\s\S]{0,4}?".join(map(re.escape, due)) + r"\s?.?", there))


def listed(pairs: Sequence[Lists]) -> Remark | None:
    """What stands between lists that are due and those that are there, in every case; None if nothing known does."""
    if not pairs or any(there in (due, [due]) for due, there in pairs):
        return None  # right, or right and in a list, which is another type and no mistake about items
    if len(pairs) < 2 and len(pairs[0].due) + len(pairs[0].there) < 3:
        return None
    for find in (_of_order, _of_ends, _of_number, _of_groups, _of_texts):
        for remark in find(pairs):
            return remark
    return None


def _all(pairs: Sequence[Lists], holds: Callable[[list[Any], list[Any]], bool]) -> bool:
    return all(holds(*pair) for pair in pairs)


def _of_order(pairs: Sequence[Lists]) -> Iterator[Remark]:
    if _all(pairs, lambda due, there: there == due[::-1]):
        yield ITEMS_TURNED
    if _all(pairs, lambda due, there: as_bag(there) == as_bag(due)):
        yield ITEMS_IN_ANOTHER_ORDER


def _of_ends(pairs: Sequence[Lists]) -> Iterator[Remark]:
    if _all(pairs, lambda due, there: bool(due) and not there):
        yield NOTHING_THERE
    if len(pairs) < 2:
        return  # in a single case anything may stand at an end by chance
    if _all(pairs, lambda due, there: len(due) > 1 and there == due[1:]):
        yield FIRST_ITEM_MISSING
    if _all(pairs, lambda due, there: len(due) > 1 and there == due[:-1]):
        yield LAST_ITEM_MISSING
    if _all(pairs, lambda due, there: 0 < len(there) < len(due) and there == due[: len(there)]):
        yield BEGINNING_ONLY
    if _all(pairs, lambda due, there: 0 < len(there) < len(due) and there == due[-len(there) :]):
        yield END_ONLY
    if _all(pairs, lambda due, there: there[1:] == due):
        yield _about_item(ONE_ITEM_IN_FRONT, pairs[0].there[0])
    if _all(pairs, lambda due, there: there[:-1] == due):
        yield _about_item(ONE_ITEM_BEHIND, pairs[0].there[-1])


def _of_number(pairs: Sequence[Lists]) -> Iterator[Remark]:
    """Items that are missing or too many, where at least half of them are right."""
    if _all(pairs, lambda due, there: _once_each(due) == _once_each(there) and len(there) < len(due)):
        yield REPETITIONS_LOST
    less, more = (
        [as_bag(due) - as_bag(there) for due, there in pairs],
        [as_bag(there) - as_bag(due) for due, there in pairs],
    )
    if (
        any(less)
        and not any(more)
        and any(there for _, there in pairs)
        and _all(pairs, lambda due, there: _is_most(there, due))
    ):
        missing = next(item for (due, _), lost in zip(pairs, less, strict=True) for item in due if repr(item) in lost)
        yield _about_item(ITEMS_MISSING, missing)
    if any(more) and not any(less) and _all(pairs, lambda due, there: len(there) <= 2 * len(due) + 1 and len(due) > 1):
        extra = next(item for (_, there), new in zip(pairs, more, strict=True) for item in there if repr(item) in new)
        kind = (
            ITEMS_REPEATED
            if _all(pairs, lambda due, there: as_bag(due).keys() == as_bag(there).keys())
            else ITEMS_TOO_MANY
        )
        yield _about_item(kind, extra)


def _is_most(there: Sequence[Any], due: Sequence[Any]) -> bool:
    """Whether so many items are there that they are none by chance: of numbers half of them, of texts any."""
    return 2 * len(there) >= len(due) > 1 or all(isinstance(leaf, str) for leaf in _leaves(list(due)))


def _of_groups(pairs: Sequence[Lists]) -> Iterator[Remark]:
    if _all(
        pairs, lambda due, there: there in ([" ".join(map(str, due))], _joined_with(" ", due), _joined_with("", due))
    ):
        yield UNITS_JOINED
    if _all(pairs, lambda due, there: _nested(due) and there == list(accumulate(due))):
        yield ACCUMULATED
    if _all(pairs, lambda due, there: not due and bool(there)):
        yield _about_item(EMPTY, pairs[0].there)
    if _all(pairs, lambda due, there: len(_leaves(due)) > 2 and _leaves(due) == _leaves(there)):
        yield BOUNDARIES_LOST
    if _all(pairs, lambda due, there: len(due) == len(there)):
        if _all(
            pairs, lambda due, there: all(_has_within(*one) or one[0] == one[1] for one in zip(due, there, strict=True))
        ):
            yield telling(WORDS_ALONE, _short(pairs[0].due[-1]), _short(pairs[0].there[-1]))
        inner = [
            Lists(one, other)
            for due, there in pairs
            for one, other in zip(due, there, strict=True)
            if one != other and isinstance(one, list) and isinstance(other, list)
        ]
        wrong = sum(one != other for due, there in pairs for one, other in zip(due, there, strict=True))
        if len(inner) == wrong > 0 and (remark := listed(inner)) is not None:
            yield _within(remark)


def _within(remark: Remark) -> Remark:
    """A remark on what is in the items; one on what is in these is that already."""
    if remark.hint.en.startswith(WITHIN.en.format("")):
        return remark
    return Remark(remark.name, Text(*(frame.format(text) for frame, text in zip(WITHIN, remark.hint, strict=True))))


def _joined_with(sign: str, due: Sequence[Any]) -> list[str] | None:
    return [sign.join(map(str, item)) for item in due] if _nested(due) else None


def _nested(items: Sequence[Any]) -> bool:
    return bool(items) and all(isinstance(item, list) for item in items)


def _has_within(one: Any, other: Any) -> bool:
    """Whether an item is there with something beside it."""
    return not isinstance(one, list) and isinstance(other, list) and len(other) > 1 and one in other


def _of_texts(pairs: Sequence[Lists]) -> Iterator[Remark]:
    """Texts that are right but for some characters."""
    written = [(_as_one_text(due), _as_one_text(there)) for due, there in pairs]
    if all(due is not None and there is not None for due, there in written):
        if all("".join(due.split()) == "".join(there.split()) for due, there in written):
            yield WHITE_SPACE if all(due.split() == there.split() for due, there in written) else _cut(pairs)
        if all(due.casefold() == there.casefold() for due, there in written):
            yield CASE
    yield from _of_each_text(pairs)
    if _all(pairs, _are_within) and any(other not in due for due, there in pairs for other in there):
        more = [(other, due) for due, there in pairs for other in there if other not in due]
        found = ((other, one) for other, due in more for one in due if one in other)
        shown, within = next(found, (more[0][0], ""))
        yield telling(BESIDE, _short(shown), _short(within))


def _of_each_text(pairs: Sequence[Lists]) -> Iterator[Remark]:
    """Texts each of which is right but for some characters."""
    if _all(pairs, lambda due, there: len(due) == len(there)):
        wrong = [
            (one, other)
            for due, there in pairs
            for one, other in zip(_leaves(due), _leaves(there), strict=False)
            if one != other
        ]
        same_number = _all(pairs, lambda due, there: len(_leaves(due)) == len(_leaves(there)))
        if wrong and same_number and all(isinstance(one, str) and isinstance(other, str) for one, other in wrong):
            yield from _of_characters(wrong)


def _are_within(due: Sequence[Any], there: Sequence[Any]) -> bool:
    """Whether each text that is due is in a text that is there, in order."""
    if not (_texts(due) and _texts(there) and len(" ".join(due)) > 3 * len(due)):
        return False
    left = iter(there)
    return bool(due) and all(any(one in other for other in left) for one in due)


def _cut(pairs: Sequence[Lists]) -> Remark:
    due, there = _leaves(pairs[0].due), _leaves(pairs[0].there)
    place = next((i for i, (one, other) in enumerate(zip(due, there, strict=False)) if one != other), 0)
    return telling(CUT_ELSEWHERE, _short(there[place : place + 3]), _short(due[place : place + 3]))


def _of_characters(wrong: Sequence[tuple[str, str]]) -> Iterator[Remark]:
    one, other = wrong[0]
    if all(other.endswith(one) and one for one, other in wrong):
        yield telling(IN_FRONT, _any_of([other.removesuffix(one) for one, other in wrong]))
    if all(other.startswith(one) and one for one, other in wrong):
        yield telling(BEHIND, _any_of([other.removeprefix(one) for one, other in wrong]))
    if all(one.endswith(other) and other for one, other in wrong):
        yield telling(CUT_IN_FRONT, _short(one), _short(other))
    if all(one.startswith(other) and other for one, other in wrong):
        yield telling(CUT_BEHIND, _short(one), _short(other))
    if all(_is_within(other, one) and 2 * len(other) > len(one) for one, other in wrong):
        yield telling(CHARACTERS_MISSING, _any_of([_difference(one, other) for one, other in wrong]))
    if all(_is_within(one, other) and 2 * len(one) > len(other) for one, other in wrong):
        yield telling(CHARACTERS_TOO_MANY, _any_of([_difference(other, one) for one, other in wrong]))
    if all(len(one) == len(other) for one, other in wrong):
        replaced = {pair for one, other in wrong for pair in zip(one, other, strict=True) if pair[0] != pair[1]}
        if len(replaced) == 1:
            yield telling(CHARACTERS_REPLACED, *map(repr, replaced.pop()))


def placed_items(pairs: Sequence[Lists]) -> Remark | None:
    """Which items are wrong, where their number is right; None if that says nothing."""
    if not pairs or any(len(due) != len(there) or len(due) < 2 for due, there in pairs):
        return None
    right = [[one == other for one, other in zip(due, there, strict=True)] for due, there in pairs]
    if all(not first and all(others) for first, *others in right):
        return ONLY_FIRST_ITEM
    if all(not last and all(others) for *others, last in right):
        return ONLY_LAST_ITEM
    if all(row[0] and row == sorted(row, reverse=True) and not row[-1] for row in right):
        place = right[0].index(False)
        return telling(FROM_AN_ITEM_ON, _short(pairs[0].there[place]), _short(pairs[0].due[place]))
    if all(2 * sum(row) >= len(row) > 2 and not all(row) for row in right):
        place = right[0].index(False)
        return telling(SOME_ITEMS, _short(pairs[0].there[place]), _short(pairs[0].due[place]))
    return None


def _as_one_text(items: Any) -> str | None:
    leaves = _leaves(items)
    return " ".join(leaves) if leaves and all(isinstance(leaf, str) for leaf in leaves) else None


def _texts(items: Sequence[Any]) -> bool:
    return all(isinstance(item, str) for item in items)


def as_bag(items: Sequence[Any]) -> Counter[str]:
    """Items in no order, each as often as it comes."""
    return Counter(map(repr, items))


def _once_each(items: Sequence[Any]) -> list[str]:
    return list(dict.fromkeys(map(repr, items)))


def _leaves(items: Any) -> list[Any]:
    return [leaf for item in items for leaf in _leaves(item)] if isinstance(items, list) else [items]


def _is_within(short: str, long: str) -> bool:
    """Whether the characters of one text are in the other, in this order."""
    rest = iter(long)
    return all(sign in rest for sign in short)


def _difference(long: str, short: str) -> str:
    return "".join((Counter(long) - Counter(short)).elements())


def _any_of(texts: Sequence[str]) -> str:
    """Texts for a hint: all, where they are few."""
    some = list(dict.fromkeys(texts))
    return ", ".join(map(_short, some[:3])) + (", …" if len(some) > 3 else "")


def _short(item: Any) -> str:
    text = brief(item)
    return text if len(text) <= FEW else f"{text[: FEW - 1]}…"


def _about_item(remark: Remark, item: Any) -> Remark:
    return telling(remark, _short(item))


# --- unlisted: What to say of a mistake that is on no list of an exercise: how its values stand to the right ones, part by part.
#
# It is claimed only where it fits all cases. First come relations that tell what was done, then one change to the answer,
# then where the values are wrong and where they are right.

ANOTHER_PART = Remark(
    "value_of_another_part",
    Text("你给出的是 {0} 该有的值。", "What you give is the value that is due for {0}."),
)
PAIRED = Remark(
    "items_of_all_parts",
    Text(
        "值都对，只是排法不同：你返回的是一列组合，每组一样一个；要的是几个各自成列的值。",
        "The values are right and arranged otherwise: you return a list of tuples with one of each; a list or an array "
        "of each is due.",
    ),
)
OTHERS_RIGHT = Remark(
    "other_parts_right",
    Text(
        "只有 {0} 不对，{1} 都对：错在只用来算前者的那几行。",
        "Only {0} is wrong, and {1} right: the mistake is in what serves the former alone.",
    ),
)
GROUP_WRONG = Remark(
    "right_but_for_a_kind_of_input",
    Text(
        "一般的输入都对（{1}），只有这一种不对：{0}。",
        "Right on ordinary inputs ({1}), and wrong on one kind only: {0}.",
    ),
)
GROUP_RAISES = Remark(
    "fails_on_a_kind_of_input",
    Text(
        "一般的输入都对（{1}），只有这一种抛出异常：{0}。",
        "Right on ordinary inputs ({1}); it raises on one kind only: {0}.",
    ),
)
WHERE_WRONG = Text("{}（只在出错的输入上）", "{} (That is so on the inputs that go wrong.)")
IN_THE_CORE = Text("{}（别的几种输入上还有别的错。）", "{} (On other kinds of input something else is wrong as well.)")
EITHER = Text("{}或者：{}", "{} Or: {}")
MOST_VARIANTS = 2  # that are named where all fit
KINDS = tuple(
    Remark(kind.name, Text(*(re.sub(r"\{[^}]*\}", "…", said) for said in kind.hint)))
    for kind in {
        one.name: one
        for one in (
            *(*relations.REMARKS, *items.ITEM_REMARKS, *places.PLACES),
            *(ANOTHER_PART, PAIRED, OTHERS_RIGHT, GROUP_WRONG, GROUP_RAISES),
        )
    }.values()
)
"""What may be said, without the details of one answer."""


def remarks_on(sitting: Sitting, replies: Sequence[Reply]) -> list[Remark]:
    """What these replies show; nothing where they are right, or nothing fits.

    A function that gives the same everywhere has no mistake that could be named.
    """
    evidence = Evidence(sitting, replies)
    if not evidence.wrong or len({repr(reply.value) for reply in replies}) < 2:
        return []
    done = evidence.remarks(relations.related, items.listed)
    if done and len(done) == len(evidence.wrong_parts):
        return _joined(done, evidence)
    changed = evidence.change()
    if changed is not None:
        return [changed]
    stands = evidence.remarks(relations.related, items.listed, where_wrong=True) | done
    found = evidence.remarks(places.placed, items.placed_items) | stands
    if found:
        return _joined(found, evidence)
    return list(evidence.at_least())


def _joined(found: dict[int, Remark], evidence: Evidence) -> list[Remark]:
    """The remarks, each once, with the parts that it is about where it is not about all that are wrong."""
    by_remark: dict[Remark, list[str]] = {}
    for part in sorted(found):
        by_remark.setdefault(found[part], []).append(evidence.names[part])
    if len(by_remark) == 1 and len(found) == len(evidence.wrong_parts):
        return list(by_remark)
    return [
        Remark(one.name, Text(f"{'、'.join(names)}：{one.hint.zh}", f"{', '.join(names)}: {one.hint.en}"))
        for one, names in by_remark.items()
    ]


@dataclass(frozen=True)
class Evidence:
    """The replies of a sitting, part by part."""

    sitting: Sitting
    replies: Sequence[Reply]

    @cached_property
    def shares(self) -> list[list[float]]:
        """By case, of each part what it earns."""
        return [[share_of(complaint) for complaint in found] for found in self.sitting.complaints(self.replies)]

    @cached_property
    def wrong(self) -> list[int]:
        """The cases that went wrong: of the core, where any of it did."""
        wrong = [number for number, found in enumerate(self.shares) if min(found) < 1]
        return [case for case in self.core if case in wrong] or wrong

    @cached_property
    def core(self) -> list[int]:
        return [n for n, case in enumerate(self.sitting.cases) if case.group == self.sitting.exercise.core.name]

    @cached_property
    def cases(self) -> list[int]:
        """What a relation has to hold in: the core if it is wrong, else the cases that are."""
        return self.core if set(self.core) & set(self.wrong) else self.wrong

    @cached_property
    def answered(self) -> bool:
        """Whether the wrong cases have values."""
        return all(self.replies[case].problem is None and self.replies[case].value is not None for case in self.wrong)

    @cached_property
    def names(self) -> Sequence[str]:
        """Of the values: the exercise's parts, or numbers where its parts are other things."""
        parts, value = self.sitting.exercise.parts, self.sitting.expected[0].value
        if len(parts) > 1 and isinstance(value, tuple) and len(value) != len(parts):
            return [f"[{number}]" for number in range(len(value))]
        return parts

    @cached_property
    def wrong_parts(self) -> list[int]:
        """The values that are wrong in a case."""
        if self.names == self.sitting.exercise.parts:
            return [part for part in range(len(self.names)) if min(self.shares[case][part] for case in self.wrong) < 1]
        return [part for part in range(len(self.names)) if not all(self._is_right(case, part) for case in self.wrong)]

    def _is_right(self, case: int, part: int) -> bool:
        right, got = self._values(case, part)
        if isinstance(right, list) and isinstance(got, list) and items.as_bag(right) == items.as_bag(got):
            return True  # where it matters, it is a part of its own
        return same(Reply(right), Reply(got), itself)

    def _values(self, case: int, part: int) -> tuple[Any, Any]:
        """What is due and what is there; None where a value has no such parts."""
        values = self.sitting.expected[case].value, self.replies[case].value
        if (count := len(self.names)) == 1:
            return values
        right, got = (
            value[part] if isinstance(value, list | tuple) and len(value) == count else None for value in values
        )
        return right, got

    def remarks(
        self,
        of_numbers: Callable[[Sequence[relations.Pair]], Remark | None],
        of_items: Callable[[Sequence[items.Lists]], Remark | None],
        *,
        where_wrong: bool = False,
    ) -> dict[int, Remark]:
        """By part, what fits it in all cases, or in those that are wrong."""
        if not self.answered:
            return {}
        if len(self.names) > 1 and (remark := self._exchanged() or self._paired()):
            return dict.fromkeys(self.wrong_parts, remark)
        found = {part: self._remark(part, of_numbers, of_items, where_wrong) for part in self.wrong_parts}
        return {part: remark for part, remark in found.items() if remark is not None}

    def _paired(self) -> Remark | None:
        """Whether the values come as a list with one of each in every item."""
        gots = [self.replies[case].value for case in self.wrong]
        if not all(
            isinstance(got, list | tuple) and got and all(isinstance(one, list | tuple) for one in got) for got in gots
        ):
            return None
        if any(len(one) != len(self.names) for got in gots for one in got):
            return None
        turned = [tuple(map(list, zip(*got, strict=True))) for got in gots]
        alike = (
            same(Reply(tuple(map(_as_list, self.sitting.expected[case].value))), Reply(own), itself)
            for case, own in zip(self.wrong, turned, strict=True)
        )
        return PAIRED if all(alike) else None

    def _exchanged(self) -> Remark | None:
        rights, gots = (
            [reply.value for reply in (whose[case] for case in self.cases)]
            for whose in (self.sitting.expected, self.replies)
        )
        return relations.exchanged(rights, gots)

    def _remark(
        self,
        part: int,
        of_numbers: Callable[[Sequence[relations.Pair]], Remark | None],
        of_items: Callable[[Sequence[items.Lists]], Remark | None],
        where_wrong: bool,
    ) -> Remark | None:
        cases = [case for case in self.wrong if not self._part_is_right(case, part)] if where_wrong else self.cases
        if self._is_unique and (pairs := self._pairs(part, cases)):
            remark = of_numbers(pairs) or self._of_another_part(part, cases)
        else:
            wrong = [case for case in self.wrong if not self._part_is_right(case, part)]
            remark = self._of_lists(part, wrong, of_items)
        if remark is not None and not set(self.core) <= set(cases) and self._is_unique:
            return Remark(remark.name, Text(*(f.format(t) for f, t in zip(WHERE_WRONG, remark.hint, strict=True))))
        return remark

    def _part_is_right(self, case: int, part: int) -> bool:
        if self.names == self.sitting.exercise.parts:
            return self.shares[case][part] == 1
        return self._is_right(case, part)

    @property
    def _is_unique(self) -> bool:
        """Whether no other numbers are as right as those expected."""
        return getattr(self.sitting.exercise.compare, "number_by_number", False) or len(self.names) > 1

    def _pairs(self, part: int, cases: Sequence[int]) -> list[relations.Pair]:
        """Right and wrong numbers of a part in these cases; none if anything is no number."""
        pairs = []
        for case in cases:
            right, got = map(relations.as_numbers, self._values(case, part))
            if right is None or got is None:
                return []
            arguments = zip(self.sitting.exercise.parameters, self.sitting.cases[case].arguments, strict=True)
            pairs.append(relations.Pair(right, got, dict(arguments)))
        return pairs

    def _of_another_part(self, part: int, cases: Sequence[int]) -> Remark | None:
        for other, name in enumerate(self.names):
            if other != part and all(
                same(Reply(self._values(case, other)[0]), Reply(self._values(case, part)[1]), itself) for case in cases
            ):
                return relations.telling(ANOTHER_PART, name)
        return None

    def _of_lists(
        self, part: int, cases: Sequence[int], of_items: Callable[[Sequence[items.Lists]], Remark | None]
    ) -> Remark | None:
        """What fits the lists or texts of a part, as they are, or as the exercise looks at them."""
        values = [self._values(case, part) for case in cases]
        if (remark := items.of_another_type(values)) is not None:
            return remark
        if any(isinstance(right, str) != isinstance(got, str) for right, got in values):
            return None
        if not self._is_unique and any(items.has_fractions(right) for right, _ in values):
            return None  # other numbers may be as right
        view = self.sitting.exercise.view
        for look in (itself, view) if view is not itself and len(self.names) == 1 else (itself,):
            try:
                lists = [
                    items.Lists(*(items.items_of(look(value)) for value in self._values(case, part))) for case in cases
                ]
            except NO_VIEW:
                continue
            if lists and all(pair.due is not None and pair.there is not None for pair in lists):
                if (remark := of_items(lists)) is not None:
                    return remark
        return None

    def change(self) -> Remark | None:
        """The one change to the answer that gives these values; of several the few that there are."""
        found = dict.fromkeys(one.remark for one in self.sitting.fitting_variants(self.replies))
        if not found:
            found = dict.fromkeys(self._in_the_core(one.remark) for one in self.sitting.core_variants(self.replies))
        if not 0 < len(found) <= MOST_VARIANTS:
            return None
        first, *others = found
        for other in others:
            first = Remark(
                first.name, Text(*(f.format(a, b) for f, a, b in zip(EITHER, first.hint, other.hint, strict=True)))
            )
        return first

    def _in_the_core(self, remark: Remark) -> Remark:
        return Remark(remark.name, Text(*(f.format(t) for f, t in zip(IN_THE_CORE, remark.hint, strict=True))))

    def at_least(self) -> Iterator[Remark]:
        """Where it goes wrong, if no more can be said: in some parts only, or on one kind of input only."""
        return chain.from_iterable(([one] if one else []) for one in (self._kind_of_input() or self._parts(),))

    def _parts(self) -> Remark | None:
        if not self.answered or self.names != self.sitting.exercise.parts:
            return None
        right = [part for part in range(len(self.names)) if part not in self.wrong_parts]
        if not right or not all(isinstance(self.replies[case].value, list | tuple) for case in self.wrong):
            return None
        wrong, others = ([self.names[part] for part in parts] for parts in (self.wrong_parts, right))
        zh, en = ("、".join, ", ".join)
        return Remark(
            OTHERS_RIGHT.name,
            Text(
                OTHERS_RIGHT.hint.zh.format(zh(wrong), zh(others)), OTHERS_RIGHT.hint.en.format(en(wrong), en(others))
            ),
        )

    def _kind_of_input(self) -> Remark | None:
        groups = {self.sitting.cases[case].group for case in self.wrong}
        core = self.sitting.exercise.core
        if core.name in groups:
            return None
        titles = [group.title for group in self.sitting.exercise.groups if group.name in groups]
        kind = GROUP_RAISES if all(self.replies[case].problem for case in self.wrong) else GROUP_WRONG
        zh, en = "；".join(title.zh for title in titles), "; ".join(title.en for title in titles)
        return Remark(kind.name, Text(kind.hint.zh.format(zh, core.title.zh), kind.hint.en.format(en, core.title.en)))


def _as_list(value: Any) -> Any:
    return value.tolist() if isinstance(value, np.ndarray) else value


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
class StoredVariant:
    """The answer with one change, without its function."""

    remark: Remark
    place: int
    view: View | None = None


@dataclass(frozen=True)
class StoredSitting(Sitting):
    """A sitting whose misconceptions are known by their prints, a row for each and a column for each case."""

    forms: np.ndarray
    totals: np.ndarray
    patterns: Sequence[Pattern]

    def gives(self, known: StoredKnown | StoredPair | StoredVariant, case: int, reply: Reply) -> bool:
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
    variants: tuple[StoredVariant, ...]
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
    beyond = len(known) + len(pairs)
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
        tuple(
            StoredVariant(Remark(name, Text(zh, en)), beyond + i) for i, (name, zh, en) in enumerate(data["variants"])
        ),
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
c-ri}`;z14buaoVtobLlG0}(nMLDT+K!SIW1WEAf@|gla00c+?B<_HBs^mDn$d)XhY$x(X-mw!q@%FJTC)=?sS+=V30(plV^~~rmzry(duzN-$sUy|y?
iughH8n)D0j#xt>swb~0sZ+quHxu-p1-qA=sS1sB)%1fx_jsO&)-S5**)!^rue?42X~&wpF{87(bI$OTaNCA<uCr??wy08?G&>(;Int!$T?(pK6m#{sH
Y+P&FBB3I79a}D<}{6{5h|E5IXmQP(MJ92hVbggNcIvLGi<q)b^gMCvdNJ+L}rTNqnw60@4U|zdS63ySBw)@c-goT7DMa)#6ao_o72_*k|u(p0D4zi$2
HRy>s@JAH4gUpWgq$8~0!P89Xx3W8GKwwLozW`;x_H?*x`>?#tt`yLaCG%?pnouhgo&rxVKK_lj?xAAa`xub%zrpB{YouO9yXzn*>R$MB4DZ_RQK5rp<
RC|7JjNYBG#9V^g0SJMxn<+)H$n!I~w=X!}-${bjx<5`<~9u&~ndr1Ik>Hl{QK7}E0^Xb~zYd@*wwTj>USATu~+ppLD<E#G-!2f@E`=ztrzk2r7U)F}o
@c(<^FCTpCCl7x6owKjJ1;whJ$iidpfAw!4zVM|QR#E)Z{L}EzCwN%FInA2k`Lzm4ez%rvEp1!ug$$mn$;wWzg<JicHvCx$i@l~5>+aneJo6Eg=b)nQq
J`Q*#ofLS-NUc^^z4m)KKt@_3OS3t1xBd<hrfUG{#$<!<^RLm--R@ArFQ?T-+cG2FW-Ol2M_-H8xTGO^Wb~GdG9+vdJ=ZcJv>(sf(N|&n;$_s?|t!i@B
ZfHci;YQMX*9FL(xlio>9xZ$gjaAs9gwF^WYb^0JqVfuT}h2UGp40fU9a)t`+KcYl^!mRd9^F(1QMPp`4Qh@2BVL7ChL0qzmW+y1&<zSl>W_&c63OXmj
tq3c<e&*Y(}Ee)QhAzH|2TZ{Ppc@1bg-7S3LLxz?#Y{NYPyU-}6=pt3c1e7X0f```HSgYUmk9RT;f_k~x_-ud>$-gkfh{rf-v(Sv{f?fq~3<PrYT!D@=
H*IW+@|45wYOIU{G2O*^B7XXT*l>NTkQQCER_MZfI%ip-r`Qee}Sst{PM|%q$1s=rz2=~eD?m1RkBKP%Rs~q&&{jYruVn6%lOHk&@_wK*(Mqv$aeYr4*
e|-Zg;ZyayHL~;R+IwGl>Hh1l6u&OvKJKva><e8&=nwz#3-|x!o%^r7aQ4k_REItM-LKBR`jxY{UwEX6a}f%Wg7dfl7hZuD58)R^a?W|{?Ki;*DKwi(h
j4#sF6D`L3&2)s4aH%51!_@A%Wsv71c$v9KIsz%47`QzyfPL;$AIhmmA8r&{NAtN;=cRlx1k<tje8-K8h+O9|H}{WzxLw0zxmpOzj>)}{x5wMA}!3na-
wg1y>N<u`)927?wenK@6})Z;q9-AQ+e>G^dH`S@eyt>3eT6a5KK8h$#iJcUcm@r2=u-2T>0}>380nKR4;N1^C)<zK8%V%fmGGQMAzMtU1c?&s+c|I`P#
kU7%9QFT=I8+_XD`vCsDuojbh1Oc>C;k{}uXp$qm|lx$0lP|NS3BY2SVO2QZkyuW$kH|NO^As3?wt*7D%DuRMI`E47oq-~ap9&))jShhO~N!+-rH3=0q
6dF{RL|Ddp@pZ`PQG4DVUFFg3mH~;YV_bSe>{1lqkgI~N_+ZGCa_192+m2OsERNLwLp=6^N&@oCD&(#*i5}KY~dNfqih4B}e?WClzc2I(#P$N9$JW5n6
5A$oG)tc!mn=)cRR|#r{;{REt3wTHoa|>}icb`4d-u9m5-aG6SO)o74ig@AS&@u{$Fcoa?eLnnC>@Oe$XbSJX^Zf^Z^POtX!(aUJ?481R%KZ?2iT&X_-
-8k4?3;g8`N|`!c+7>Lu!<9hlOEv87fK4wE#1)_&(F@;{8?>VX$l6GN>L|Yc><W>d(J($`yO<x5?Q$z-+ukUxBmJ5tN&E3bxE)WSE@>AP*iB|_n~9_?J
p~Ag$I23<>HjT{pGoNR322pDri>WyI@yJ1KFKZey%n<YznlGp(yRRjBakN@Db=LkIsb!O2Oh0j1t<tK-WtI7dn0L+SgBO)3{ihvtNAi-QWJ~(Vmk|YiE
D`QZ2m~!qtKMYK>a8`#)ZI?ZHof{P3T?eD?Ei{l^R6F9O=@zkm0)zlM%qMSv&6`QGz(HMlqz(BQ7@;<x9_3ZsO~{;XKki!-1N?jVH&TvHh3^x!<_muY?
vQ{lORKfZjB5{z7Ws%;h5ES>w|JKs9{-hYGc1P!17)u^4l{^rA9ei3>!jNtcw_QSKcUMYZosx0{K*0gF<ihrs{wxxiLGVAzy82K)=Kg%s8Nqo;WVSTaD
{pU|%_CqN>xj3p0?OMO5XrUD=MfG(dYGE*y@*ckP?Mkbsxbp8`ED;pGS$S2pDEHra;r_3F3j^y#?0Rw)E`;8~eEN7yfE3GsP(~9z*uh^F9$x^3;4HruE
BmO(%4N`bB<y49bL;uxy&|C$5mndos(g6mr)4^Lln3DgKx-*AQ-aW{pMLrORQa?@gpceI!uZ|aKls|O@4xWda&cg~>zr0&0SlMf6Gd>XB3xjp2*cO}t;
j7i-O1>xnjulL;6&~*5a)%iapCeXr9(R@Jr~B|BH8`>7teFuYcCcd{IwS!{_5|Fy6+QYx#ILv^+BO}7_^J<3q`7;S@>M78`d27wOpsFLMuvI_tG5q!R%
JXu6yUJ{<vio=5h*S(E2YzSnaVK{??Bk&u%B3pEAZH>kl49t>>S}JDVcR7DiTt?GK4do_kLz7OAwF$7@YkTwWAdh2fOJ6Pg8#E=5GG45F;NYo8+T*3NA
LI>OnTzrO#CzlP_RO~p6g{monF71HB*1Qtj^SlEcNFPv5>17{(`-AD8uGnOLG7A1F0&C2cFbDAIYWmr|;E6THbUa@5Fub;nG6b`Utdh5%uXoMBS2cbL;
<c)tkd*y#raQ-ta=Q5V;tLm_1fA^f^2}_0fKS5GPuzS`$<DPfVEE0NItXJXj;p@LW$!gVLX<0K1S>O2%bdd*d{o~m$zI#d?#ZDLsi{{{k@4WZIi||WP(
ERLY@BZe+B2%1~kdOlWeN_X0So!bk3S6S#oLPyYim)|^t}FshtSZaXAUvx~m}X^{mcOYQfyWC<uPl8bVEl2w283+h^F9jjMRtRdpS||h#Q~7LRR{pZzy
CMCeDK@9`e<ETbVeu4FTQ*k=CD|>qBJP-i|0N{c6ZNN!WdEgTJilNmW3C}c~UQr8l$RwcoKVo-1unhB|D?Uc<Ex_|Na->`^w9Or^06NuU|U*!YdDc_Y2
tN-hb)Evc~;sMfdELA3*=Se7#G4m#p{Qi>#|#<~9ue<kStiWja<r44`+<xD=pQGj0?h<ad<-A-qf7)hp=UAi$E})dDmxT|uufni~aZUgZiJ6~vDOXjCk
34B(01RRS~%h?f8~3zjzsu;h2O0KI$Gr2xH}b)x_wzpDi36_NB3fL;;VZV+I}?`i>>m#$#p^wy06G_P_6&8n{ZNPuQlYTX#X6Thnkcv+%1tITwx0IxLB
n^mH?1fX%FQS`*`Y5`srMa|0XZxo<+wLVxx(aTJ<h-x=!q9wnp1!!Elf<<j;-6%lgDp#;vzf1C<SJAyOfG2)e3-GdH+p9XX8wGf!#kN<q`<DPTZnTm)@
w-}pmsK)eRsP;6K=W#S(7ZH?dR1+4g8<E|jiO$a>MsRo+~^9LR~to79sNBuyH}3l{4d?v7di1i1N!Jn;>~sV=G8X9l~?}fK>x_ws8fFYPl5g~ktaXSiv
AI&6V+0J;&z`=Ou3Ztwi2tRLL7g1`z5Qm;r-rU{zGvS>=*y~;9EbrFyiWl|NXE1Re5KpocJkkZC3X?&wlh*XYUl#BKN=b<{#evJ4p9*wZ33jQ_CNV5yN
6e$EuxA;lM9&`4;d9rM9<Ry{35wOW#z}8pSA2Icrfsu)^}r+UfT8|9Nry<{Xdt3GtZMg~z-aJl-e7<6RdX?`rT^B_87gc#Mz0V_hL0<8eIJRodIf$75a
>o-4JtkB`T@E<9IiZ{`Q^m^WZ=<~7)x@d@!5*M-NpN_+eGc)aVvbEWp?eE^Sl1NP=!o4tK}JjQk5xzhUJ<Kr=}3(x;#yuO(ED2mk6_*Ma`96WjV&A)qm
W~&$}E2r425$s|D^&h`*_T}#s6Q|$!Z82*0<u9H6;>`-vhfQ{!&v6m&n^t}_c9Imcv*FhFB6C~Jb%mZ+PI6i0kaAJSo{t75=aaY9LoRm<O*}T{bsEnt=
N`*}uWGc5_~67*cCXl9%r5`t#nYhC1?ba!U@=ey>u|JI45giqq!q>a>)(3!_g_E3D;4y<g8O}7N+C)({G$QfTCgpu^79civ=kb9T=swe;v<2p@!fkDqi
7eC!e_6%T+Lt_wLgdQL0Qkf^pp3#_><3krWzLh%xB8H`{$6s{TE-p*bPs<|BV+vay<AnpXOJS;T7r6lykwKsTB{}WZ~9w&AYXVaCLGqQTNzrxECGv`sQ
Bszz?*kFMsFkOFzC)+)2q;?N4h46cGAMq2=~uR(Q(U7ruM{fBX#;u2{F)#WOg?(34e85r6$>5B}d`)V7*%yO?t>CcF!qfVNajH<nXBrIJfFcZ=qy;80A
~Jy$Df7qhR5`}mBHRfatX#!K7}sJ}Sk9<(seFBjo_2Jn35@6B&tEK4z-R!(CVPd^k7yu9@A*I#?^Pp`wzvmbpIii>d^Q#*U}SH&>XSHEA7DFv!V+VB71
jmL+AOQglxJvQWDj0{$;5!Re&A6nHsx0*fqz{V*W?6caz+C!^~4prw@&GeT{A>vY;1Zrb%mCpbv)tGcOHT5UKiPPiHxj>CQsgEjdTqxsW)yhX1N~`<wc
ZzYaGGcsK2>3`mj~1wMkm9M8a-ALv1CI|dM{X39B5hA=Q`lQE|M=aDkwVxy7qh>weZ7jv)guVytn3%cr;J{P>j(E%AkHV4PXZRipD%?dM+nb{txJW41(
0ekxstUw;k2`YQOr&1&%HmXJpPo(c}_Wre)hE=Jkr%EA)Mq;HXD6&qEtRpXO)lBeHOioLCWY|y!<4}PqO@^%1^rdWXeyr{N&0{46QcR*;sWtR-KPk1h9
$%R*}Fe8dUX-s%TLaF}fl~SH$Rw7+ny<O2M$Z)z4)4NtK^;`N@=@Z28HRpQT_}B^Xu-hE;-Lm0(yU7*+{}Rf0jPr%gqRs)*4QF}fl~SHw!e@KPAO6b3J
a!AoKAQW(4x2Csy{D`D_T7`ze&uY|!XVem>XcqIj1Nr6{V;FT13B?Vqdfmc!xr4&Rd1yM>tlu{6-6htWnQAt5mQV^9CL?s1LNkLRn5S0`}B?VDQK~z!@
l@vrJ1yM;sR8o*7XR_o;mOROdCt2|%D`sTHjI5ZEmHx>}|769QtXPv3YqDZZR;<a2HCeGHE7nxWlq#806;rBWN>xm$iYZkwr7EUW#gwX;QWaCGB1~0;=
~9n$NuDmr(-nETB2QO(q$@6T#f7f8&=nWD;zCzk=!y$nVWKNAbj6ddcrqn7rsT#{+?a|RQ?X$xHcZ8asn{?T8>V8zRBV_^gG|MZsWiw`Oqq%)Q!!;rc5
KCtt=O>@IJV--R$SSND_e18E3RzCm94n46<4<6%2r(2iYr^O<0?j6#eu6xa}{Z>BF$B#xr#Jbk>)DWTt%9zNOKiwt^&lJLdGd7VW+T!o#GO93O>b_Ic?
d~maDdvyPpCPc8WyUc_=!MCg*YFJdm76lJii4o%o!`l=Gl+9#zi6%6VKl4=kt1f}J7+b_x;LDMl1q`m|-LEp_@%oquOfTdvwxd`^)AJB1GH6g#k!^J6F
PFShh)%T!zH^qo5Y&YrehwXNu%Vghyw3fL(sU?-o(PEL)Tyc#>XHFolA?Bv+k$+NMOYhx$(#7_QMY}wP6tG3no)am?_17jx-#!ilhojkADvZpOqZL9N7
zKETi5j%M!cJe6f<Wktlr?8V#VJEM`PHu&r{0cic7IorFo%m8GzSM~?b>d5%_);gn)QJyu;zOPIP$xdri4S$o=j3kG$<c}}e%hA%PtHP}+=M#$34OA2`
ef(y$<FDMJ<=z8q)U4#9%5H~ODP}RuO3x*FP^Eo7wW!KJ=a;3;N`O~XD_@BTf4I#|L&qrJ^THu_rL$+>S^ZF11CTKhX+6WMRCeM{R1rHt4jEy&#j&Yh6
k&)vlm}}@B4pW)cari!P!?{IeX=es+qYc<{v#c1#5Ua3W_4i3-qG$Q)+&3YoZo-`>1%7s;c;lrnl@&Y8%TibRRZh&!0cg?w*RWs(Pv#oaauj3Aj1bY3=
{2E$*ey$u*?5Eq~s^pP!N@K3te5v{UHg-d;DtdtMY?pJFbaVSDd~Z^9<*GvxruRf8|ERKyFE1*qcTmZyi)fTC#Eg|j67L7X>f?UkyZl67CK^V9P6Y5|@
S`is?n9KE4vq37R_l~*q}IK4LGQ{@AtpS}jr6{aWne9-Kl0(9^C(0U)@*O60Rl|K01Cep4EpjSS5{Di(AzW(FtodwX!uim)5>O#u<S(Z;C7Z*TIFC^J|
(S8HX|FO$Qm1a&FDYbL{T9@lo&u5;Hw0L~+^&h|YogWp~@k-OUcxlgt+Th;nP}`HDJpcH$wWJ#R2+viwvEuR(NoZfyj~_hbbawXiQsza?a$RZjQBm|%Q
|D7J4nMLWd^+XwQ!kO9(1NDy_cvhs=WpVA{3`YpLq2D5eoguCSm;#T@>%$MM&xRz*K1r8P#6h|J89>_6bt>@FYo{DoA19Hccn{xdO1&VF~7J;THP&$G)
^)+V;a!Y!xbw4QvCS%-}j1@Yt_KT-LBe17iU+DxghzWpwI6qZzBEa1OG4o_Qrp?V&DbIXCL@pS9aNTtotLv&%P40y><B1zrAs{_NUn08g|t^(-YMHh}3
~zr#8?(4rK(M5gztYaMd-yiR`nl0JvD6{<nX*V)zx&j|cv?@VhPiZVSKL!tb{5yDj`~3%}dK@3!!}E&Q$$_xXF~ud(nuXYouFex)Q&ujVOV+Iw5@+!j2
y1<!54b6fD-7Cg5F&+V12+bdnSSGsNszuUs^w(z?x{B8@s+rsaEv%>Ew%t~w5H!H0@#aU^i`YTP>JRWUSf3oRWoro?UMR;mM&?Wb)oqK)?{$XC9f0$3v
KdjO}%xm@!t8@qRS@n<dL8YhWA0_vz^^f9pm!<Ab@4dX<ZqoZeA9>Yn^rIfS!tIrREX*~7X9Mn4=T7a}hHG8913c4kjVsTG&otbtPITro?z_cfSy%19<
=^hS6!z_1-rI|Pw-@_vFZSJD?7O|#cYCq#f9s2VH(LQ!e_{Nl8@7t;Q!M;G9QJiLZqF#}>u%tlQP|hr$UUR5ue+gpR(<=18oQ?sUwbMMU3)fRUw3GGMq
yufXnRIsUw3GGMqztb{+gmc3fS9gi0Io7iRd2!-%&!}N^kI0OW&xa1^x$r_ut?9_P@US=C`ZY@n7`~$kT1MM{nz|a6;Z6xFh)#G_ZY&8rXhN12^je){S
R$>uGwtb>qF+GY0p%Gx#$G_qsFpGY0p%Gxk%3YutFKGM+8C*Bz>!F}T;=V?ASVuRBydV{orKR6SL==8cCc^Vx!X-J$9kgL~bf>KTK3-9_Xx2KTx{mHBL
qD&0<1-cD8CPF3DcRX%f5mA4JxZ3B4Q0Nyr$e*_JncJp_PpDno8ey8}^f_v?Eh@UOE*M4XC*}ANLdrR#0me}nrvD;f>&)hAs+w07?*O_mxGv8ik{v)`~
d^<jTJ3f3nK72bqe68cdR;b_HA1b{bFMj_p=*<GU7XN&jfUd>!o+hAc@u}PS<J*fZw-;M(FSguXZ26?VdqdBDK4Y+N>H(?SY4h7*gWF+)+hK#-VS`WXy
El}Wo-x=rm6&dyEx5hsb9>L{_MXq}J)ckPyEl}Wo-x=rm6&dyB)NT(<n~FD+b2nGpCtJsc|Z44kI*-in4W;Ww_N?kZkpZy)|+Rqe7p83>u$}sTQl$0yi
eE4_p-k5@P{v5F?OX^K!d+m!kV^KToV#}AL9?)ZreaQ_rk=|u5tM<)xg;ozFWQs=|}f}_QR*3jZJxGf&Y<d1otfW-ucUVJ%6M7*Qc8Yzj*ciGL?VG>3p
C8ss*YDYUb>%SI%B}`Re~FOYttK5^@bjf%gki{;j7{kRU96w%qdQQY*DmD^O#fyL%_F!Vppo?mYk5&)?CMKrep!>>bVXp-FxIP8c2bdbv;WeI>i|{2ey
Wm*|w-a5f8l(m%{CLX)^96t%H#$0o>*ts`e0J;Dd_P?;y~Q1&E(7{uv#K@SlC@o&QH0EyoDKMWRr3${w}?X$#P{BwVC_Yos>xLS+}heUIZ&t!d@+l`sT
bn|saVW`dmafgzqz$qld4scoA?3=0{)BSp=1>|zn1oUwmjpX`}Qn?XE@ovNDgc3E`Q88#lNCK7}r#|%M9^rF4z*4+E0$!Z)JFMTyX_W;di9lDwpqKk#h
w-ttVi{Y)kEqo$H_WI3$TpZrJTW9>V5S?y;wD5_O1Ge{S}e*QF9S-y52!PruIK}?2Lj9VOrM@63KOG2M=|PRFj9c7@&{+WnDDzsk`C9c>4um|>4<E%(?
)-6@OiH_UubSum<cA+q0q6vB;(Y!x-qq8jVb6%gG_7;JfX?c#BqWcRx(V6T0L9ZJH|l3GNHm2hC7G|h~02BL7m8pQzGaRt{DbAz;aT-$CAQ|++a!Aj)x
hZguB*s(CKq*^Wy`Zkh_sV^B5-rs=wPT)YNZFEJhoSxRx~?98It85un40V88B#>`|4om~GUZt)F$JJ_xg^GFN9y*5^{*X{@mw)HpjLkaQ}kNCf6<ZQmK
!eNP6)7zeX;kBH-Rt?*rZ)ErpAs_)FD+d8rgmo=6N*5G7O%13%+?OR~80^P$h#G7Lk%em!_wwu1ZRAP|%QyMwWM++cKj6NBp?L-B$ML1bCd>oHaBb@Zw
E7NE|vsww9MJyAa8|!^6l*mpJ=fkFscDVsOANLTpIUy`k=H`}CUq&VqN+}y1wH7#T7QmDz_<A>?2oVvDUAsjff)f*m9g_4myAcm^ZtX9(`2ZCWK!%HS)
i8XCAvh(P@d7m8p|DUU-Z)}?mg`WxnbjA03C-o)L!@EU1<kQ6Iq4)OWOg;}^KCp{V-ia?LVhOe5)LLoG!%{)May89;HWfoRbNWwfwCTsDMJS>T%w$8k>
V<gFd*!@o7jx0w$}4oQw~`G%v5Li;SlCB5-RZys0$#+`F_{6l}OjyA8jZ&`GoH)C`tLlT*w$?qBk3v7EV!#nVJYC#@uiLns|C-)Kwlb$SN7_IDguK0p<
W^M{zodJTSr4MxvufLgj$c#dCh`4kbqGE(Vk30vP~6&c^6$i6%ZvPT|^b2TMD~nxm<X<SEo7Z4(Y|Nc$thb?PH6h@1u%b5jv>0NaRkpmOz<!OhfA<W>Z
`HX6y&mZ+UD?$w!aumHU5%<zSlZdGKm9Ra+7^t*A|(NaU%ahnXVyS}eu`#I$Ua($St8`08>0YQn(_DE|MFl~<QM(WB@0k%2Rw@!qFF}r1QV_c^pe=J<I
x;w3R6p;;s5X{1}+c6arh!`)rS|6YXvBQoQ3MH~fZ_u0TY-bvyz5Rl0ZAY91hO-%)^amj=aw9*{c}g`P|2#15#d5%E!05N8YJH2r_}Y~NWh@BdItByNo
~FwQcLePjqw+z@lQJuc#-7zTqm=|iIt_rh)TZF*uX3|V&JQ-bo;8lx&XxuemWj;Ljp|$%a4uCBmUDoKa3#`J;AE;Sar0~>0ucLMFz^zTiHI?tvqs*rQ%
{hgrETUUBg9<=TH1=|ggFV)ob?8dqM9pt8`JaQB;?w0<bXsO3E{XY2O{DlSjSCqW)>%%<8rjYdr*H1*_GVMZU>VTk2dQl9vO292)VmzG!kY91~_2bsw0
O2SldH&)?9bY7~eXyn$a{FfRQs1M^pZYF<jm9>XyTFREZw!>VCvef+lEB>9#XPtlVZdyi2x*bc2bL&1kaPMU!C$7NbpFK{6tM_Sv(-UXbUS#P$a*1sE*
Hf`yQc=RDfLWT?t88bg)JFq${LCe`i?n_wn)vu-j#aUanR3klzmP9kCYP>O>|#_qteJL0G25LxBGO$T*pKCt&Ovr@Km-=B@9pbi5*p?P`2uomqivlf-}
F{$;$?OK@hG_aL*JnCnYL}kVPqU#7!`xrCBm^+$QeB?n;Uu8XyrZ5pXF0rGLE5ul$_q|a&rwC;X7*-bvU6Nv(3)>SkZnyKTMADwyRe}M#0AtV-SB(MGH
Il@tn`D-;ifNSZbVl<bvj9<yn{_s+ry{~*ni!(7mB#tO+&OgvqZ(l1c1UjJb|HSr+>H5I$9E;5(Tff}GLH$MR^FP!eLq!^u`$gIq#osQYSwisYV0@!*j
*Xv)0mE_>~=Dg+Aa+&iEIjddv-jmEkFpVuFz_T=UlX##GC^&evD}5W;&Vis{x2td-~8xJS+#D5xF)uIRat~7b$i_FE=PSEZOM_;AzAl`zbfHk%lmgbDO
WPoq0+}fTF$eV9QvT&BY5;936Cb7ZdZwu*c_;s{;e+kJ^g5K^bK3(5-{N!=*Ue2TKhdfUp5#F<8PN&0zwEZpFZe7IYF5`$?A3K}&SNlwLX*Lq@32EwOk
+u2?XRbGo7KHLBjzfwoEq^SCpC`aNzoyL!)xn-UeXUT?P<Y+(Fj7m3<Ac$5I9NG!<>pOE8pF4HP#wfq^F@diSO>mBBU1C`@LCo`aa`l1|gk~``GFO+-_
q1UMjvc!WC4J|VLytT48k<-Uu;9?W%NW!`f0m!gF->~hugqmqS?>DzF6JC}n-d|I=hOwF_8;y{W-YRd8Vwf|eTrk;s(t_m~Aah-ql3ZrPHJEpVj={(4n
24L6g)z%`0L1!Y(TEko&yl4?qSB6u-I&I;6tsG{)&R$8(<0Yi76`~#5rnNRaTAGi<EG$m>r5Z46kkfz2@?w}xkjSZ0b4etd@AGGuE7iwKo1jTk;y|Q2e
Id`6JM|wQeyQEkt~sV28iu3rs>{{^tnYWkN0g}Zoo(_cQ%WB*|)%Szi3lMJ{EyE98VNO$s>v6TI9fR=+&i~`rKc@e|Imd<y(?Rk7laP!pfo<h#@V=wnW
bNEIX=u;|`BCx;=R^*&_mrcW9s82L=(-O)l?lcafxnrt5l3(VC(nJF>US(Q+u~QihqRBwI1CU>G*JHqdg8VgLLi1*M+I{nlU_)fHWXzA<azAhi=YmXdt
hcgOWHw5=8_s_Ln~gRv)Zb&gaCqZgA6$j2D=hdkgVc~3XjyQ9DzGw6M+2ZMcDCzZW8LpT%k>&-YYd5wV<fzWo8%W@RcR>IL^HrK`=cEU6Xagme}k84`<
)j)>1v9F}V$yOVoU}>eIJ0EgTA9|hi`kN+*B{p}PeN`MG8W2S^nM`*s!ywN3Fge6<;bXQAi*M$DA9rBdj@H5gcM}<!e%6U5N5O*p9a#Fweb|>Y8_E87$
X67@9$UZ#^Da~-%6Gvi@GPwh1i@{h7MJ2O5|C58dx$$qOl&9h3EvxY8n{H!?{}S5YIX3IePC?Z;COX{pLH8acVr}FEb`m}kgdslW6xpV!5hvDU=iDGjr
nA@l;h!ouk(~L;1+$pE}-=zruVHupI~BODEwh5k<dCw-b%NfIYRoZ+w79jx=#dg)+Bj$KVu~XEVjxDCmDyzIj6pqdkf$z5=x1K&ZH;CQ{XbJe9Vw(CbM
25G1$Ph)fjW)0QOgwS?3QV5hXi`;CI4yOsV#6)ng?}hwXsgnNLK%cgP079ykrOPK+^PHuZ^ROs*QoHRf=V2@8!q*`98@P|+dN_J*$DV^WUEqkLkUeg?d
hB{SMY>smw9Lqs4+bCwLbb${4ooGAMEie{Zu(dPaP6%di$O7t!OO9?n_rxRK@>?HT{VzNsbgOFjPWa=;r-<`)<-CMPtVSBiObyo({g`+Sw%Z`1}njl~f
v(?0yWungF0Got^c-tCbA_v^%e6wxS0nA1ifQfy73_ve8`rBEHfF6aK+?w22j4S0l9)bfQL^K#-d0TCbQA1?S&N2<9=EjXlS@-%)IvUPEAky|a;s7H6C
+RN_L>ez+4v6Z4ZjNAI0%n-s+T=Xrb3VG#=p(t@#+lAa!`ZPDO~H2F_9ZO0X_@olj?@F3XiD_7pAB=jHJE~pXd5YlIIIe`e9s7bnLL)VU_Ub=goxU}%T
Pg%(kUY%jWtNOBM4FgRM<1+@mOzw{^Cd*_B3Z0F5nTXsrCg<;u=#{#aB73cFai+%{06j%dBqfv171gVu|py@zGycFb2<I!ROnCn+Tl3dY$#SuklI4bJn
OeX+nIQv+C?bCWP58Q~Dzv=5kL$2BgxOYAi<rgyq_%8ndvkbeh<nl&nBVB%*yVNz=aUlE(-79x4)?gF9L!IXJizE+(lC%qESUiTZ#JQP9X{`g(@gq007
f3H7?hau?^Ct+ZOLcBlYRP}2Qz9AG}1qhoqI=0Oqz60BPFcm<Ij^0sUb-4^C^<VHvOVbEDhDAx)|(bH571TaU8k0TNnL25PY`nGFiG1khC`gq|-Bw*K6
Kn~{}*dZsoxicJ&v0Ng13aG~!r5yoq5X4Rgcp|bcx*g+2+OcDno=$RS+6hdcV}5Tkk#K0Kb{iGM)~<b!5}WL7u*ppC0#};ryTD{oADQ%Wd+W+^2>XI{V
@8k;HwElM7!Gzzp3GUW8K6<!Sq`M!h@;-3Io%+j<FiArx$?6dv7Hb<rlP9GV8jxGi8ZGNKwU2nY}5!*8(~|yKa@JoR!Rt>*J;{CUlI-Gb}&gJ*cTeq)Z
JjCjvr%QYq(EDRcU~FBb-`GSQ+F19Bq6%IryfO><G_ZwQ(3S8_L?54C+G?TEbp1M~n>XY8r7w)G(GS4ftz!l#F31U~{zX33anBtR+-86g5Vz5CJ=NrHr
;Xny6eZce#wf99+VQ<wR+QYorYtuua+Vj1lL63YrpV1A7|dh#jw_hRx`(FQJ0bSin#Q)>(<FAS(q{D`XGRH{cL<frDDqh86jY;U-4pDy_Qj#o1)L?HDQ
{wn0zp^V6ZVgnbvrIRL|xT#*<uo~(NeV4DCe!ihEBP_d8j-88kbF>b}IplrKzz^)sBoTy`IRCj%bZDWjX&<XrbP|RV|m9$L&sHwhT-5pJdpf{LMONSSg
IAcwJ2~rA13XazI(*-k%U|$~i2kHoGp%~eU!(pH849DQetr~HYM-rLsCKRzd5Nch@=8Tk1NoND?zmxTjNQ2Ep1okb!w-@3hW~33u?7IGN1PFAN9qGJoi
r~NwgWYf@Ix*s9<88QIKu-<nNvLOmZ;EVe_1axyZA@a!A7&1WComFFF`v=mE<}A6Ya;$S?zxMYQ5sRWw&g$r9??h^+g=m15nQ%If5XJX7|DH&m}Xsw&z
^7+FC8V10XD1_z2hO)VYRr&vDr)rV6nqn^TeCO+6I8_=pcJ*go(+$B-4kkuQ^~7AA>MxrLb>{EP4k|SV}NHpli9~`<of4yMyM)KTa_l#C&d%m>>rd9Y@
V1#Q?Pf3s`&Dorz4yY!IMWCmI>9MCDeG5tcJ919T&Aw}ox@Xd`R2y`~OXzLPkv-CEIx4x8ezWr*t#A#fS!EG$*HUPi{5nD3>?QD9#uF?)B?Sgc^Un$3d
AShnya#yhP(-)_~7HfZMIyouZGMCK+td5<%J(2p~oz_mJNYdfG#tkBE609V1HE_R3MUWWcZ*4+ph9)l@3qEWk%n?}YU^16lW5F$TFlr-tbZK}(`zFV1X
2mPoCYd5FA8MsPEJV*$=43^D!FlYd4K}6wzN)nsH`U={gb)}Ys>;ePb2#G!gNshY<BwLXJ=d|c{ubbqJm}%<_NMZcu!Fm`T$E{V0GAugRJgI3c9SNXJq
rV&qy(2IO{h&Q$=Zwsa8zFIQZW^nY#FEvz1p;jZY^J586LJ};+#wGvtK-E+%y7fOzSC5E@)Ptun1wcjm|PM$H}&=%sctgI7-43M$e`wN189R$ov9DHn9
TY^sMx$M4ddj%?`fek*B4;zt@+MI&-M&ET_P*JzG1d8vScEan9X1nz25X-U*s_)!>)~B=$SS%lei_rS@|A^kxIz@oi4y%$gGeX0*X<QD6#EPFFfp+;S?
|fYwZfinozlBC@e&}!@x+>3GmpWwGj(=xqDDMdlD77jT&p7FzL84@SOQ!imTiaAjeKFjT<1ek-f-Jn6+udF|K;1sixzg@juu1tP_jx3j;0n0lA<_E!@y
?%=LMO8ul&G0>NTog$ztDgF1Qaq26feCNbJqZ9!{;VING*`pA`#Zs2p2&}%L7i8PeZj<Kt&4ml!0GsbzxL)NUw(*62k)9J|viCk$&6W#S;d;O8Z(@)d`
>w2^rL<<*cQ46fOEZU42=eFx3B0Gfk&iB$x$V@Gj5!2^ZM0@T+qYyR3u7ee_0*p_r!7Q^G8Cgs%cRsOV*sC-Kn0%Zm!3-QtC+ZDAAFd+K*1Nqik#A#^7
S*AKIiu|33pxoF!Q5Az6c!%KDZ(8J$0Yd~v7C-a;{z{jQ*$-*S-#nr?$b?@)|XJD%A(z3lt~2JbViy5oXghPx@l@q5{(qbytrsHAs?AAX715tY_;9iti
dH+Y>J4xb|T=g))8VV?tXkhm*cri6DdOpV7XrId_opmF)dFCHH?gq1dFvD*s2bj0*+hzJ;u|Q;~29R61&w57Diw+Znp%j0V}jVZjDnbf*BOuhplL#%A-
C=V{|p9rwHu+W`fd>wcN)gL_ds`@unBS!hbP$)=4+?M6Q{IV<RP^j>N!zHRx@_cmZHk3}$&9km4mRGy4RnMJoEJJe*=Vf(%>U`p^`JIEz=SrF^iVvqoD
C#>{;ac6yuLn$q+DI(s^Bg61BH^f74l30J`llUCV=JdIaQEH7i6q8QM$`$hvO`ZgcWgE=b$yjAy@#bm)qloAZv@qC~Mz;7AJra9lnJ`Ah%4Q93&RZ23H
C;V~Bjldi`GV-L;p@dHW%D@J)FkCP&m#_D`W!<1UrUaOUiEcKTkAQ|0DS5--NFN-V<|Jj&DH`Wkdf15W3g#-xQ^vA>$SIpsXQRfxuD8=T`SVKzI1e0w<
(m7C2px-loyB(1BDC36?|^iMrgXTJD)s~{uH!@)b6}X9UF?n^-Y#vJqQ>38)kb|z2fZOFXJ%`Q<?Lld$@dYJHtunep(|DdW|VCiT@u)sTg>Z&Y%asR<<
F+|dfFJE;wK>*Pa1OS#;`wTWQLsTT%5$1JKnj535H!@jpNBkImV>G^6}Bccff~@e*`Qv(02L?#B4pLCYX~7NKXko&2k%v#B%j6*>`o(0V(Rt+l>IwHfx
QiM6SkDDo&|oL+eTNjSdXI*%)-(JXT@uWEK&I7;>Dn#a6g=gUte9yiIH~Qe_#ypm<{?X}B3<<6WyYN@4u~21#$4Sg>W0*)`IbQ_%<(i&&5m%{{Dc2Y|y
6IhPhJ=_4>X_GD9&?Kl&bD|^TA;s7w&w7XKoDJ!sE5KnuJt;olT!l0|2v<fwVZ-W&+^wmTJPRt0p*imN^<sxiK?V1J;u<5qB1MLVFTQs(9ZO2o2eYvST
8LZI3-XAU(NB}wHYV(jDBp7UV<V;W-W7zJ%QfYYP9T;OciN?)|Y=T1!{LTW12(Rw|PRCxmA=Y6M5A!*eVQj3&gwt(zv2-NDssJ0dFl*g~wpb6ODc9+$y
Et>_2(oS^uv`gOgLIPRA}e!!1~lS@NQiNc%q6PRUHT0$kPo>dhb(0yyp63Xi%|jzTMb)Gh9aXQP)I|daLglQARpqRXJ~dF)AWEFxU0FC0o%#jhyG~k$#
6m1>SpS@hZxW5&BG${qbA^bLuSGF3I_9NW1jGvw%C`rSY#cnfe)L&@Ve8`MMF|R_R}4`9#fm6g!;Da1oeFofvy@Kw!Ptj6gj-nh(TX;*Ai~oM4gIVmIZ
^*>ooVBSuTPEM_~!H%r{b=9^(yfFoO{cG3)}F@!i}9-5A5Yl?O9DScfhP!ccF+9&80bV@wp~G{D+iuDUxZpR^Ntx~{7UXtb%|Kq^y=0d-~CDX8w^B-cs
C-nMlO^!kTch)$X?8R-n;>zW|&5+m`xx1&?oe*xLsF~o*|=A0Weo%ME|QH)W&LA<LkVb<K5o(@wMYcgP*9CL$Z7Kwz3s{mH_%istyp*1u15};HLqkMsY
6|^dm%$QEQh848|(%KKu1&5F_+hLfsAF-}1A#&T=+f>T6K@uyrOf?rQEb_K`%GtKMk;u`Zul4KHa0d2mw7KbknRRKbqMwK>T;t$IoqR>A;4lEVKIzC-j
2||zzvunI7<73tWK}1IwM62!rkh=6k71MRDt659qZQDs#a6?Z1h=^rGwL2<0_YMMisT66mvDc!a}J$eIEPKVKH+(zCn`jY3)>A?;S4OA;w`=~M|^&eky
d*frS{T|<Ba0hYQvM&E(oR~zDGGG6D~z{o-Ou@Z+=9w@WC+BkZjoA@q2;BA}ps{<EBP-SRTrq@=9)te$0*zXd~_Oy?%@3h@?Lhji@_NdVoiEXhe1QM~7
`3=YG=i$*h&Yjw#}|o93a#<I_4jZ@J`d*JyQJhbPe?Gj6vUM}zM12aZP#!JfAFBadxN3~N5>BaV~|m`*$yyAx{9I}D$5yPdXeHip>19JZ`smhj|kvORQ
+rOkir$&R|KOa9#N(JH3|!hS0Vk}t7!4hD*_&!AvFjKcP0Ok*lC=G(n|6WcBfr6EG&t2qMu{;<7l>UPG6Y}Z-kD6bg{iOd9%YxU~T5w@n1G2k$vZNRIU
)9F|dA!UN5)0}<uaga1;``)3o3uO?jRUJ9b;t-~vVYtI6Z0%e&qC&k7$gacf5Gfeen{{d6z#^aAHO5VOWm0ydVOT)V!%@AhO%R6dID8~h*|I4CPoCtvA
qG1GH(qhNu;x)838;BpBP7_KvXZlx-4y3-9+~JFzitPJ&vBN%v~*LoCCYX+k_uN+2C&7J<_=U32<%o^02Osty|FlKag)vwgx1Fg(%{183aJk;ACXm|Nw
g=n9n&r~L<a|%nSyq26G`T5>d0(5T@fvd*EtCUdR<a^4jBPHEaXaIrvS6~sOM-PV`9?iHHOL|RTf~6&s#k%nb88+GZQIBPyu$j_5D!WjijIrJf28QzR`
mG>l}^vTAPL*O=spjk!imVh=9O5QD_o2+wBo-2PgVTOim@*+h-o4fe|$)dbT!#o%XD|u~c9pPMpnxW)4VU5COAG@XTmFCIv9*s$fklm+KfG2*y6=vmp(
R25ZQ)GlQwYLQK_Z;-Vz6=77((au^-~k;~1&wr&L~m_+mlQ8;xikwFLd_ts{hgRRmydaXkphpCs?jk{<<qcImL>-7d!)H;Zxqw1vAB+QWrgb|yWf-WU`
x;F3yAJTv)bJ`yB3@Rdo<*GU!Nw7F#^K|W#G!4tVeRmhFgKaJ&qdX3l^?t{aXg47(CCS4T;39c-Sh>YD=MK@-^3g(v`e7F>d_O^a3$*RIz)p$wPUSqwZ
wmc|n@Q-<PT7o}u}9FMB2QYcmQ>CP_2Vv*cv+F?dP8XOQ&|mwag=x~Q&*Ucc+-Yd-yLj6;`XSC4Z1_U0hVoa)7W7)!EmtU9GUB-IFb^pl{7Ji)sBEl26
k3=k2nMDc}BI+iNZ?EwmDuRY`B3f!(m~ogUKpk0I~JC9o<)3F+x(yc6(&P)H(#NVMo%06u3m}qix$Aky6sIHY_zof-azEN^2}mQWSQkWHTVb?J|_`1+k
dzsa3=RWr^6cdA5Un*sf`9qV=x0uRC(s%{D$nN3h`JJ<*`a+~&sFQfnIwj41R}=C(fKgfl=|QBT#gLE>{D$~)_63nrNa^BGkek<0=BYCOV83K|>N^Y}q
)fY~irS|Q=Qz0*_{v=(Hyl>{_yBXb}{u+CO{5>45_iZ-Es1cte`*rOxlDmP-yRoLIVvzRqJHT8!(y$K?3<2lA^lIDm=NPVTL7!BBx4ZCVaHNyrF8dNu=
oK^_!zh_O3lrL{%YKpDEqBmfgU_U11iGJ*$IoN<0uOCpui-|bj?x)=~EPZ+dVUT!{15^7zR+H&*F~wuXY@x}L21paguCq%6Jti4M7_GPCnXvR?iefDcC
X`Vdhzp`WSB^{EW@U+540nocO4+Kj%V|6vbpdK~L%rT67}#+ng9zO(`l$q~yd^cz>1YhZJ|4S=E{ppd<B9!lr&nC5-S#D&&Anq(*tc27L5c~8vztdzLS
~di)0<v5T-ad~Fp{)`?O$|YxX?lUCadAYn9;WVKv_114S?)62%`-<M2=WJA49mzPGdS<sNNQ{kL)GahtMZ-*RmyGvWDom0M_FL)?FqNL^_-=t>(N*Cm>
2DMu-dv$_J7sAzNfB4W)D#`BKM3R1FN}$tWJMSdt@gA8$JcUS3F)yg=Is7W6VOCpRGu3(qWPDXrZN99ShwX|B==<_=&a*>pF{xr36K2=ahuhQ8CsB-Ct
;M=+7Y-mU10^dw7h0l^1J2ea3p1vO>RvwplAPC<yxMm=pmiE?o0hbDp@1T;=Yj^2*>u{H+z%*jD-u|-8rZ488?YR7!cj{UjL5(5~i)7e}e48al>iH?uT
0iubHgiN>EVA3Uq7Lc3u(TFiduua3Wp3GoQ4l~uJ@47Q27&L%iN17Jx%|iz94%#v>+U{7&ys6Fj=@H^HENwU6g-aJ&isG2Sr5qyWLY+lBdYu^qoZ4<VZ
66Uir!W(JXsI+EClhrfi2Efh*YHkTT=kb^EFi2pV%8naUB!8`K_+8R_Y;s?-exaN21gMgz14B3!ulyj=x{nDjkVT=6|dp7JHzQQ2S_|w_Hx;uNzAOT>y
9*sp0Y<~ox{xO7T4UtLEfY^0?W~y4UM+1M+0!EXVX^Q!*PM@P`tCYcZMM$uwo=qcNpPdk_80a5xaN}WWqj-JSqz$pmBz`F%H8c2-HS{=G<|db09<1I5G
q`&c@<#ocAJV$=wy}M9gx35D`?J8mo4oxG}TfRh+=RqXojrOo#rb!X^gx-80fovrJ+VG2!}K2bKggNk=lmXE2}JN30sf$kLDVFjvOhv^i{pc75ovXim~
LlA|gt*SiiTrJ|dd=0fH&*uYTM>^K%lkrn9HT=pVn8?#fjiM!mCTL8|4ZMEEXRUcV_4n6bPDHh|g)PxQ57UJt2_5FhCVL1a-+tnkfB_3i11Pd2&8Zgq2
@-Af|_JI;Od#<9H)ijzh2E@@i(t@}TEM066e9PoyBy-Sdf4j*I3FD)UHgB;J4V>{PN$|B2$q1h831NdcT+A$Oaxd+NgD%L3oOJAI4l~sz;`BrNAZ%h5m
*ru9(hdV4<jkTDQ*>gpt<EakQdS4@$D>1gk&XKr;I<>H9_4e`B-fXU5Dv7sAG4%zNW)dC1YqOH8-XA>`m%NaMwR#1U*fX9*wqOukhvZVmGf@2%q4s{-Q
&@M9^ilv*l1~TU7rCV<2dvBzO#_Bm?ZGofKeNOro2QS%tK$~CKi_a4DLg#IF9FW)^Rr)P`dr*-i!~h8BT%WfDLJnB+%&B5v?DHCa^FXtaAv$M}(m^sO$
RCj|qkt_k;t8$AF1j>rmf|Ud}B63|mAWItt$KcidWpMhyJrq}LG^GQ$8rpj+Cod6cBfE?(eh*${p1?j1cn=vt_6%2w!uO_4l85M7&0a+xy^GSHTZV#U;
iPiHO56BRJy`@-n3N>dwfQ$G~B*_@7H@fEZ3+=7`AX4F=sdWAg%y=`xqgW?`!GwZ{~X%aesIUGET-NdL2REj`*v>^*Ivsn|tK(}D!H&EC8Su=5S6$op8
nVOpo62pdG6}-p{Xkgl&o}ws~sw@l;GBZ3JIf>EuxXUAbcKQkC`VZaV!XXVjNA@FaGuWlR8Yc~t5BmtOS%AR(F27)KMh4_`)6LW&UWX}K-Ec$DKrGN}F
BlhF%~1g?fFz;&fl9=H@+Ruh$2bJ6y<{~XLPL@fyS_qNzy?Z;2;1d8l#jXt2zz0Xi(Ll>_N2ezMvXZvv0)|7FJ)Wb6ppuEYsQ?yVIRJ!uTYm4WQpvju_
6;(_z8dlzg-7Aa)8QQ$2&TQshjIkDm0u!R5uw93`V2G(ik%rxShV>_u9aL-J1)%`P@ZehU;|~W;7T0FlW)D?zNAOZAlqTFQ!^QVo{Lw+a0VEk1+vE4b#
H9L%$~_lL04lPTxmC=Rn3>>~|O&uuYi#h!*3;$yQc&lsRTIuxc)bxG+U%8MNy8I%*x6L!3>WgXyxz2wIHe@Ae8cA#D(FlR*>46I@C>ZdIp7CP#vC%k!n
xq@LSIf&{UQkcKPaQzNpJj1N6v)R&ghKTuiDc|PpBNj3K+kf(LZ3A}*^qLF0DgjUZ5&_w$2am&-B#N_>WZNXY<3>+B9H+nWXK>nS1+Dro9kg|rhY)#Sm
unG7<Qg2Pg2`aFI9c^X3^^umabU6>4{#e|B<!(Qv4ibXPoOTpo?C{(p>=lIEiby_EfVRM>!J^MnGG}kvn|`O+na4m*X7#;|={UeNL0%I*fJ0<%+d10f;
~uV0lSiBBCJI2d-A#vv21{TrBKOnzS|Qd_x=XtV-DZ&iTt|7lnHdD^CARa~gkw0uk}$I^gj1`Jm;ec#nZ_#_)Zd`4NJl#8%p|0{3p>r}YSaWrSTZ?Vt%
nILJz94lPH83)N85JWn<><9e3<nZFTi0fJ{vi>y&Ks>iS0!g512Ivb7H(YT5A@DH)J)p)lHPa3`Nk329H?$1_!f7V}knLg0wl@%<DaL1$!}0@2yy7u+b
G@X4!0vay^KjN1*3(I|Y$2%JIzBqPS-hx7mg_ONNAiAVh;}PWr}L!s6AG0WmpbFMXt`yc_wU7l($6{l;l&OIV=`lAl<ioyjp7sPVy><A(*PFOEoJ!lWT
1od_UHjPrGgwdqydb`y#P)a20bG$N0L9e}zY`rB2<iSb1rC5cvZgadN6-jWeM^aaj9Van<CM!lE<-9<>JolykXS*VQ@e6QOay>-_sbkJ!@1Uc^o{MZx6
fF-9SrHj1-)XKyk8I-6{F`dk%>Chtd9b8p~gALsgYSq{`2i#tT77h9ij*Cb?Y6CKJB1~wGavAW(Vqk3D#V7`QT2pCZthPb4(y6IKA6*8~$!TcjdwC}%Y
O@XFx}r6~mf>+vQRv8LgB8*iTg7EUj_e?b<ARa?@yGAd2D_z$IV^A3&c1^(&7LI17^&#T4R66XywfeP?-&D0X1jZPi71v#ONiNQ@+sa&Jb*LWGHxCzMn
JS_tn4`&z*edYx~<}&8V8KD`51G=%(p=#19{ii7$+u2hbg(BmeLfAF_B7lBMr8yp|$6&i7)LW&enTTKGb{-bVm6!+Bykr5CYgF3C?WF#K|$soNZu&E)W
TFvg~ke9_1U-tm_Jau!@s3+`}##@G&oprMT$`D_TZ2utm|1)KZLT8Vj1nnt=F7vug&O1%fhMH!tp)rV<Se30v=xk;%@0)k96HE{!OL>(M5WO9m?>e4ne
E(|#W`KE9%vP1?gobsAQh<S?6yYTS0Dd}6XBp(<(s@J4Ga%vGP3*>SkzgMmlDPGXua7ix34;Xzvl4J#*F(Bd_>;Zy7`A|w!wJ*vA{!=827P+L|qaVddq
&U)(&P&%%Z$y=>2wO!aV8gx_lENVpyAX}%Sa1t7RjQfV!Z6gZ?0oiPHgat)|@wsK&(m7#g#4sV6Tt2kf5eqcYCNg$RP%zG~!(mR3M!A#-^-SomaWw(vs
<+zXMh_awRMCggP*F_@hl(Ve=1$Ro+gFye+^}hZ!=<sclP$3g8%8SM@Qe}hKo#+xzRxF#fF$#+(=xPpCm{_Cb2_vYn&8N{lxVGyu+zwdbUkBz!IfBoU#
^EOHPXOp&<9`)Ti_g-brpTP`v2McvhGHiG|m6gxAZw6Aqki}BG@+(Vv)pL2@t!)P9T2$gfqLRmiG5`RZaDrs_yhfp0u$aVtL<Z31N$Yw9A;CAsc>?Vmj
7~SR*uX<oJ)mmXWi6cMH!(O=@)`wWk^VX}unePYR{f^X_o4{Au}gC36=`fud-pt`Dr4@~4e1`MXheGTphKd@hjDjbweM#|qT*)8%|Vx9^XJpVh!U)svo
H`g!K*Hir&<TwJE2QbNnz*jKf?GhJ+E%0zVDSq^o4sgJ}EeS{tJDlzA{$IH5f!EWbZ8W-hJylvT5@%-l*s426N^||<z;=iM@rAvs5&?y)!@o5^(?}T>W
?n&W|Y^QEyeO6P&<pr=4M>9unI>a_zx|Cuvp@6D6pw$yB$LKn<5=|>n##;4lcKOSVQ&qxKGkukNzlz^&=kt5wQIZ^dy&O^vt6X{KC#L=W>K`4|`}kBdi
M;ZZhuOuInB)UhK6(0msMHngMp7R@_83{^x7-yn*$TY&LIw1tnTseCyi+CI!)3bB`lh+Z;<n`|l2V4w{41Sp13YfjFbW-%54YH5?%is)$er)>DxV*nSm
;D&@A|&<6)Z{a4%hwj@UX|PG#q7=AnM#kbEJ~?AhAf&tglT*r;2l;z5F;*VsK?+YCY`iYxgAmahk>62?9uc8OlS76ptm0e%B=VWPIF`C_=m5YtttEH;u
1Z60gF}r}M49-`_M`-TfRLP<zXqJ1xCo^r~m#wS<c^pSIn>s$Cw|z@FQH{QR+WyZX3R+eY1{^Lj5Lzi>Zy<}@;zPjr4gH%HA&6yg)ocSO7M=C>{%iwz?
bnscD7XT}xY@y+=BXOQD6OS01C$Nk!u>4&UO`6TW>yU`>G$ID(2TiIG%x+VLENK3Y~X}!+;6Bn~Zs?VkQdA24OCoM1Xr#(rUsq7zg<#L!S{sYAaU1omc
9&=@vJ$A;qrAa=#x?|q0K0hf;`8ZpCNs60|2A~IL{`ZLTcYFW|>Am6Zj6UX7A?}-f?AgmIA70il8Ki2@JIz7Ir@@k438Ij3#VT1i%}0TShqR>a;F_ATp
&Vl>FNIy-YSzu=qPIEN@924^GxokCPR7`8!pdLYrGc_yIi<$q)%q-9<-hpRnUiYUwRu-2iwJra@3c-$7QW3-pvhz8i0mup?j<9A(Pxac^YU?<1rINvKH
ST+r-6Or-)B3dEP+U{{;~OY>r#w=qHa{>n)J!HaC6Aduoh3{qF{&K*yW@hrqiB-#3uj613hO(2b2~cD(ZZA>~+^6b#_`WO*pNaz|c@vic`wI*^L@q`EX
sYfO1bBdlp*maV}~4F+AR4BpxNf%Zk-jz%6$v<dy}Zt+PmLQi$w2XGw7TTtj=|grRil`w>{F#!?B*Q2t)%!X4>Du|`rbszhh@<LfC7)|2o6r5vXF{dps
KM651+;ZWwuJ-iPb>TY-9tZ?Vr>AHF+iLWy2nQmg7x!g%VhjdgBo;lnn+(zM>vxI|W-SpDWT6fKX0Eq`bV>(poGkZqDry`UVo#QyO8kc{ZuZlh=DNk>0
($q(l!;)}c1zj3Hmb`3l`yq`vBo#NLnxQP+@wf@sfaTm6Z>1~P2V3$APY7tvmVvQXTcQJsy{!-SM6PdK&a0O@?J%^mou^EBzfKjYXe!|Qr`x*NRgJTyx
95cJi#^J@V@fLWY|F26g0$Y{qwEdKm-|F?Ts)Ng6?VIgw@>q<T|aE?o{atdBAF^>(#p%@>-*?_ETKF5SARE2Brg(Q08>*L>)$IB{x{oD)_cpowa-POp4
NC#o|6?UANmz%K9lna5x+^lu#UKs{)$Iv3Zy(+eWOWoV>t76VKi;OV2%`1;%v{BB-<$Wh!@%aHK1^0;c0x=d!K$pie5zQf?UDxE$*-nNqJqzC40oRb=>
G=Ekvm2Gr8mGSws|5&Na=@)b@F)3Muc09}kyx$Mx>sImVsgJe~}FHT}wPLvNL6<HD)la<E9B!sm3hmYNKDXex0R%Gdoy^M?5J`@3{=sY7?VcXun5=^(;
se16<czyAc&&sWgD-HXPxgDLBtCy7+g>g}k8BLyV>-w$dqszSiSf#b#B{m{SrBK+h3e}n)1^+oWn>M;eI^Zd(Sh5dIJ5<ULye-i%Vi3smU0_{V29KN5(
A6`xt?w^x-n9o`D{XoS(;L|<Q^1QxfAG)7N-jVkH>5uNeaDT(g$^Y3z{^Rw(;=>i`ZzqEP<MnUv|DRp|c6{Go|MvcW#rXfT`Tz0#m;XC{_=lgjet&*{`
ThUa`Agysx2i{P%kSU+KVScE=l8d)Kf(XKBbJ{B&;R-_-D8@b!~5U<l+D+}-~a1>Ps9BD*Z=#^kH2^G<Jrz{uKawC=YRe0?9q(RfBmC>e>B2>5#E2i_(
zc6UHpGX{eKzgw=@5bm;My-4_E$tA^&jwKMe3sF8w>+pI`ZnDStn}ZxR2)rT@Yy|IK^-N7Me@t^PaB`ws>3JGJxe82{+XU(_?dGr&Llp?{)E{I6TSzYp
GjJ>~pe`|tlNH~s^o{#w*uTlH(Jexd%4E!JOM^$YdCC+dIZb^m)q{<Ey+uU-Gm9QGTC|4B0WX9fJF@&A({|Ir$fT*}(vHU7*0`on3xZXKyrmZ>Vae?rR
6ald+6Y#g*w&zCnRBmd;Am2o?KBseH~THVY%fso3^3vgRjwVSNcZF39?#);z9`xX!Fnnn2@Pr6?Dp!_Gp6L*}nKm6@@^MRqcLvewQAMUpLqzOCa(q2&W
u`YE5ZiZmZsWumz$?W+@dpW>U2(R8?ixaDOChxr=Yl+tLv-yYmno~z}#E?xweOS%JN=9+wEXOS`4~eV$O|;TAC>OcI(}#T9I5L!>wC?;1?-$-bCf?_NI
KTYD`-}0AI-=Y6c-c~M;<tDaUv!53E#COfpZd3W`_B^`%D+}GjkY|S-d~BAjVD(<e2b^5Y14eZ)1%YhG(H>8Ge>==M?-w`81Y*@Vye5Gd_O)Xe@lw@_g
lZ;-j7{NZ|v(^yxW_8^y9a950@8?f5-j(oqEo_Tx7q+yYD`&CjOQFYVRaHz~ACsxZV9F|NZa+D3~Ya&+tU&iG}%Z8=tT6qcl4%Md<;mf?b*%&jp=cg2%
c+^;JhY4nLX4y)Rswd?sg6dpT|7-5!45ABlW5`M=+M|K9uY_s09D<maFD^0(tz-`0y97)i-|S1(U-Zcy_}FaNReq}%Am`QMJmRX)9ximdOP+wJVP85@L
Zp}?Cysh+JQZ)QF+&y!{ke!TXDmRnt5c)#}J|9}4d)xZB8`1x1A{o=o0{qbu*ex1ku`FU*cYd?PR)jyqn{7>V9Kd-;ZwCwl#UHy5=2e{j}_4hmc^4t6I
JNofYjQ7jm|Gn^jt>1sy`cc2F=fAB-%RdC(Z~Kk#xAijk?Rxo#!26}=zwmzH{lfc&_g{#&yIec*_zyhaC)hn-zxJ2ld1Jye_Wz)IKJ0hz!>|4&c&$~-_
g~L9{lfc&_Y3de@fJB$NnBDc^`5^3kuxgGxy}CY`5#?xx%*S1zdpbJTEAa-zwmzH{X^lc)aMa#9X$*)&5O#ZT3kQhwwF0%8fSFx`Ay9;M`Q8UpLyXdx#
xR7@!9x#Jx|%`#4WT4o-MaA2b({ZJ^R~u$*=wRh4%~ZZ^6s|^vxOO!yo?v(jEWf54!!!)J~7)PkvV{(r+Tlm77%SPiq%~NRcnt>zjL`)I|cI7$#>_9F{
Op>foY*=X4R!^S0jttC6%LoPx&0qivgv$_&~CNCW4fX)R0t7z?Wff8brRc5h3s#~{EU%5~J!&ugG%29`i&)+6e8c45rnlp9c1JsF_~qmJs6mJH}-r#&j
d3#_e`K044;gBDjBf38i$whpx1K|sOXjT1F)<N@eu`9hr#KV)kX%MHY78!g*YKg0t2@FuvAu6Ok6@FGJce(XS9*dbP5P9s~MU3ZWg?<0EF`61EHdsPCS
z7FW+DOlD)h>uV!g%DjY7dg?CdpW^1t_*}OgH*$Iuw$^*uM&q;k7}vk@<s|iw*`6D^a;T3qDWv2K4)~PnMa`SpYa>=X)of}7oKtnC<mzir9)M8oD*x^x
6;q`3l;ysXr<^M;lfuv_Uqo~b<c@YkoIhWujh9a$j9ex2lOGDakJbkMtv472gV4J^^BheV~UmHL#(eil-28gRE|q>5remGp|V$Ryfw?r5ilR^fqiK^%Z
4^yD)`ot1-H#-tL4DlNpLOM6(O7NWp(=$7Ic~G6-E8sOU#{HMsP5U7%vIi*hcd>rGN*mgkN?h%5uX409vOnac)OLA~6F@!ROqW7!=n)R>sV@!8Z~w=y6
HRMC$pvfEFdJxRBp{Vr4^;0zY`L_~y8D4Ybpd6S-EXaJ~=AK#7~a0(xxDDB4(2Hp=H~fYIi#$U~AiTHUfZ;C<5~WaM5nn%Q<YKwYyOPD`qjRcDa|u*=s
T*Nd3dO4__6@wA-Ce#<49eO5OEl;oF<f{v9&$=!hncE)>fS0m4P{Uby>Ff~JuQ2{ANIdX#nw81#xQD0j|J#1737?fZ%N?SSVrCGn>=VGp8KYYj=Zjw8&
ujBxQG@aQNcEc4=92MeA{R(Pxy}oYn^Z9tVi0rx6Wcpsx12oSlDCg4%XtVO6S)Lv!xp15$aOz_P5i3sU*4r;$FLiJP;>Eup$rsPEyke&j8(46-=JpYzo
gK#&e|vw8sypn!`PK-?Gxzam#Ji6G-tFW3d;8(Dx`g_6Rb(Zj*$wj2E<xE$H;Fpx?Gbn;*JF+E9b50Mt^=#KjP8-I=2}NrJi#dhEDEBlG5+kg`}?z^QR
(c!O8XW7>5|tt2}_ePwIEKRGA0N$bXv)3y+a&WuR7`9tG5KEB1k*9yu&xj+FZ9a=T7)w;VlUjQX$o*&a)T5J#_|0UwB4p@gZCc=7Vyti2@A^feX+V-u!
$|fe|IF0`tnN5D>CuqkoLAh+Pdeap*Hfb$mDgzVYGb_>8U&$@hQq5RJ#vT=CHM8}Y~Z>U#Xh#<CR(T(?O^w<S^jZN8bxK~x4vkqxQZ5q_|=6x&~T)~@6
oc<t>6dc6X_R_=33|HNzAG-V9@bbYaniZ>ox&f>K-ID}v*$}{#`+exgKIZj|e9m37UqhxKo+bc}cU4<4k)@8HU-zBiC`!jkyqA9RGuRa88Ezjt3_kvMP
5isC<Ts-u8j`!M<TssmyhB@KrT1Sjw8PNpGWYtmnPNPxE=zIa<iUZV#Mknj9xah#GeBSYM&Vvz7U-OMiib1WN7P85fvQD=-u5j#pt>3qLbarcm=I``K2
{^pMZ}sTm(PX^e>QTxoIgY;5BN_Jr2fo*%1U`B7TRrOHa758}dc;4As|LQ+qcht4TKiUyPN`+$Z}mv-JA(JE9wFnp+1j^yWOORT#dmt7wdYd<zty8>&h
>%5<A4Tfs%5ZO=x$<s7`cKoaB3WgpH4OtNa`64&WzLdn2mBo9d4jXcPx5?gJ8qrrDpI`jSJylWyee3)*n*X$=!cjf7a*=-`5{<`P*;Q-(7p8zfphj*ZO
^1e|MAkA*~U{9Xz6yLPKbHqa{gj0+YEi2%RWWf62YAsVkj$Ki5xfmNN~GubxJYdWW*PuuTKlPa@(hd=!D2Ih+7{s)eW^+b+v0=|=EyOda_wHPw0;pbqj
G<)gA_OxsLPck+$SNkZjzq60;h_AGcEFDAaL^NTUF>%M>-(now{A8O3A<yocAvml`K6~1JHNa!jS*ZqVd-B%JQ%tWV{$}rI~sFtjC`dI_pROI*>N3CuA
w*O16hfg5O4}27Rb5n70G}@8u8PecsJQ!$aHyk6ET+)bXa6vfjd=%)Bqc+fazm9m(9y!7P!i$gM4SidG%2I<AI!}DT3r+MvZas;G$pmyfJKcK(qTOHMT
Wl|=Hn(`xB2ME#|MJ}BbhuZee3GOaJeGq++Sd$h<I*WE;8e**Z!Ntu*82JY*rqQLhsDhejMpm;A>Z{4N+Mv@@>OmuAlLdH4|B}aMCerm;%!rrJUQo4QT
1vEz0Wm9?c4TbEn=^+$kGQ3Uq4LEn~nFlK;w0Ipz!d1+1k)5mZ%D3{jP^)l1)jwU*L2opnKA7otN=W+W`x4CMup=R$F3U-{7I-DHP?0oZuJy7aue`)P+
03aO>L(0T&Yfxb60jTBqLo2wIP1kJHGVZKY_>6OhBcL#1>ee6<8M3#*jqnR4#J!0dWwC!RlehaOzj^VSxe8}ap3&yRZT8H+#r0A6U@$N7|_KpxJ<5q!q
9MB~LKdTBfe9~{He4SV8vsjc7ckI1=N0r8nQg0E5VaTDH$1a6^l1EZ3Q=!CEz80LleQ~LQhqmWI!T3j!hC63@?;YuyXf5Wp+_Yd|JIT;~V<OSLf^YfGM
<*lnMz{vfG>N#>`gXfMe`~dg5uo+|9Qh8ATSVYo~xt3A994VFn>qolb(Q_8r+VPbDqsPU?qZvkwbV8~C9ffsKt8*cvFFo;Vv>p*T7@EA6y@TCAhShiI{
m~=hSo=H$$LNkw$ycRpoQviNh1W;Kbr3p?qP+A7z!~bOqqgg)+q?S$!)q6y*c($>x%!6-1Ue*=Y|<icp7&HL{#d_+!5d?kH~By_hl7hJ{w><F*v4Nr_p
PJhbaw}Ox-A+Yg8sl)eq1*yxPeeoXG~$=WawIMBaiTN*U6||*qO1oUZE(zOH|y=fj7#^E}O(>0(VIK3?JTDxOjlhp(>VxIqq#Bdwc}TYkkM}Cp#rX7}u
LPM7tNkYYWCIt_KY`N-5!yyWeePf9j9Fmk0OMU4gNc8A$2^b+pdjgY+9`W8AfuRW^He55$Vb34VuiV5`O~0P#ps8Y&;*)i%sgi2qHGhMR0_Z|;ynqYLl
2?zi3elV46>?{ekOCJ3y()DXRUdAFZ_NY<aN1aN-1V_)auL|p3O{nHN(9T-P#cnx2@dF;_EligbVp+~?7T~uO|4UA`+DPsK@i68&cBf01iC(7ZKN3ZzS
)G97S4*v8*m$;~vc5*Jz>$MWyBwre>AA02OZQ>8#^2!*op07Z_(i@+@^hoMYP9?T9SEC$FU^L%5&4)kz(DJo@s$mtdxym+bpw`Ix%$9HX()1I``|e)ro
p)gYE}YKY%VTcw)CgBt2xWv`!5K0d*LDt&@^`izLaMH<D;*HN<#C8S&0t4G9~c@)f-|By>KDeiyu<<y!ZAYWSN*AW@2#+}WdqUX`@krY?>Hj2wlwzXM=
i?<P57v4N**tQoZHq9f5pyHgDx8#)#mwXZIEU>@n=12&%-$c_4{zcQ+!Q%RljaD+#N3pCdQTu6hb){D4^U%x%?@41)SIgWc=lZ=IN8lR!l<|JOt3<<*a
GEOcK`$j;VFScjb1rjo1-F&?=WJ(UXCZHDk6@xKq;>z3-{c7<cimfqA0tq@R{4Fs~Ow0daJn(bcEjL>ubWfJQdhsDGVrvSF8WA;#w6g}qCVF}nNiCb&_
!L9u%AZP>h@n^;dHLalIYiQjzFjd-c{5B$_Tg$K;n`aPxjgBtUl%Vvu%GM!!V72jT+CF>NeUf?abTR1WMtrmfExrw$YZ$uwXufRAc^G?*klXUz|z9ym$
4Fh^ns-fyIkUZ9gb_U{Y>ai!k65<cO^BeC4f6zRfVc_`2Qvjrj45a<&x7F8=pgI;W^pcl_H;aw+;SYX6XN|8__oYVg?ol-EH8-{OA9&&+`=DEGsfjfmE
*02G{D|B5>?ej|<O&2zU!dl$09kjmN&=m;^7wW>-veuS-copH$$al;=4$KM*)qU6-W_F(c2DGUS-FrDmx7*QAMkn=FDqE9eS<3227yeg+6M5;p|Q^Kc5
Pg_Sb=AL-O!6_>Ht22PX+3)`A*E?F6-t<YG}2<6%}bL*fRf|6d0y~jPj0MWF<ZBk05^(JN%U4nXy{T88BVg8q3kUuJxmWXc!463$;P*ForR#E9g8MqTJ
A2qDaPV`knJD%McD1Akpk)p*-1=EvNZdkmIfgbj?PoCKdxI@Td&pg8A)`D6f@csLv<7qH^VD-q>lHB>uoFLP-oP%Ls}7Yab53gCw!VAAGL_Hb52gX-2u
}^nvI#bwTD(cedqRT?H)N?nd$tz0?NupADEDoZ=p-acw#8T?F=*TZo@G^~3RLOcdBBaUBKDdkEBb!EsP|-y_s@r(+^F+f4k(=tXF%NIp=m{2jo~KQy?z
E@oiu<OhJ#wm~!_|4#CC2?rR_ih(9b^?|uG*CXWjafI&SYZ~PTEp^arJ`GxSPDA{?{x+cd95F6vvVO+31^`BVNRfWZl*F9k&?WwKexZR@_Kaay`AnZ}6
%qf$16~GuiR^De>MwdyY%MyvszEV7IV32L>+hW>F7$p^8+?)iaC)3co{6Qx)~?CEfroL+kT<?aj|%!g`1i|?M=n<eR=GI>Fh4QC15?h4`2(+}X9JCGBk
-Dfi!zbFuLB;AIi1KHk5ee<#}9f}HOHv=E7}0#T#p!<N5V(>wI%g%C;TIBX2~0RyT5_Rtp!wbk85plF%IDg&u4UNGB%L~_RvAwerBk-vPP{RZ1+HenD{
kWkS0dAZr2V*%}pfvaYMFN_KpimW@b^XwOwG=JIR37`+#xW-kcGPs~W;eFB~*twPRG}BrE{DjTqnf2P>OYx-;O@xqtZ;*B-5--nu~fTE7=Rk}T!vSK_x
`*C)vX^3|5_dozMY2wk+4S9{bx9=HJT^jTz54$-p<&mSSwP)q!xhZ221KL+vUf%*5&cM)b^NMo)V;Sbi=AOO3Tj4wnCB<5s-qojRE9xS><yH#gLoOj+C
Jw*R(lkY{F^dz){s~>oM@N_^6zVumFB%3%Pk^Sk1_TA;cXnK6AX`^@o+)-nnn4_8dP-CP4U6@_YSb?8hKs>iK_L%|u)Eoy#cyM<mny;(K>w9<_U_XBv9
EL>^$bm8n5T;Uw?9ceIRSwn?h<4Ti#p0=EjOj$i<DMxWd))QNaqZ*2gHInEQ76mSTE@ffE#~DJVaL#A!Z(BIK)o`F03{4%Yi4<)#aCavQ6ZR-tY@;-06
#Mt;t$VkAkIc{f$DWeXn342iITD$2P6~$EEXMMGq$72d?2Zx%rM`hn!L_$(d<oz@aKw2ehVWPylA~a;~8bV=9!NIicJuqK}rSNdU-Di{y5*T!XjpL7+x
AUIxK_d$h_O;4?j6wl?CO(mh%SX^Bhn!y~IPdg|^wPcjE7`vqR;DL^Dnblng}m<&6_c&1BO;+Ywr!uHwoS{X`GSdn`gzP*AnX9%EK=-NEGQ7bx(2sTR*
CMSw~DB>ew02U*#SI)uhy!Z>2JC!;6JU4YX=KjVO@pS3(_W-L<sM}uC)@FIMM?mJL+FS0~uRv*=@euNMtO@)@n@y)CKV0NPIp4x@JA38=)o8v_C<?Vyz
!Xx?7O0J6d(Dwl<2R<iyKdwi(_L72hvGQ%uR?+4Ad>)kcgVA5Y$pyx3&ydff!Zsx-89>mNca-MqEbGkU<cKfhVB?u?Dqc%`!Y{mwT;gBKnHT57jwb$5A
pV8hV%cbkg#v9>E4b(MkE}jn7(<)6zR>J;_ds7}5x_fowaf0B_O^PvosMv~YZ+9ZsC<NBL;C>RAA~*72ek=q`y=#3jz$j@NQv<{wLXx}Pal!2NY^U-$S
xrA#o+p-UU^l$e95G6_7F)6OrR~Uc7yfq;NUB5JQ$;Qw*sQ&K<dK*UShDuK?1o_3~2oBJVMF(+7N&H^%VKr^N1jHE9BosIkD(d<pWdB1^l*<XX~v)@-&
jn8g<x|0|SnG4(y*Rg~Mp{Ytvzge@V28!KQkTc*{J0XuyYO1wFn!j|hUL`2IX1jm)b4{ygFxh#va(JVFgSHU0iP0@;Zoe}5h^{5T)~?mR->zRqJ?{h^@
u_P8a|@^Lv3jxNA=rW$Q|I|U245if(6!>}bk^V`0v_t<wkk5`^{M*MxbIC%Wp5AAXGi56ZjBQDo_XDjG%=iqB5ell0r9a%WBPeE2j50^CvQCos{yMg4u
ACV^>2SzR1cmRBM%JG2ZF_BNtg$2xNqzG=;kF5lrdZ(LBFK`oY&Om|iBEXW{d&pCDDUnBfeS_KSeU#RAL-zk@(c*qOZ8$ValCMnBFF@bw3z}O})#^KY5
I%Dc1HM#KlxQ#wB2sTmg|oe(@TP8>Z_ur7jvmB}1Zu7xHsA!s6~EH0=e4?*4KZ})9SX8DC2R1U-GDgnPuMRzR0Dn-iQk<T8Ru46jmD4jSUfpbq<ual50
-o0hvICWf978eGP_7zI_HY(8WBDS_K=2CbuI8RIg6}Sya*%`1Ob}6s!TL@b#7o2<~#A@eqWpA`&9w!Sp;~Twg<0KO)Ju;HHcBJhAwaIjspiyP5Q(&uoz
o;endsuHwWUst~jr?-H_7YaL{jPffzEjK5-#f_PyoOI13U<+J%bfrU5_)5vj6C3eqKsF|%-X^a)?VK@3TpgbqSsCNfY_B;tpTmmXi9Z@`@G1JQ48(-3|
Xw~q|NANhl(iQdP2Sevhn_&asCd*EoYt6CG7uk)_gjmE*9O~;@8Hr@$8UqzO+&E!pSa7phq>c9HU+TDs3Hn*#YmeZ~p%>#+$Kl|-YCnPUFZ;At{ioN0P
b0`x1N56@PTG5q6{MwZKmWB}QU0nY-|2v#MJ9uR6Cn~Sjk+-DjWWgW(maxhsE4j*q@TzDt?ietQ){lO>DuiD=6uY%q4V(*=Q*Yt^tKXFC*XzG@>by{SY
-nCl9X9@XJ|3%T7bv+SZ18Q+GalHhA)6CyBq)T3<m)^zmn~`{{WPn=mE^G~w^f%V{Gc_fkCs;0@n$mXH>ebbhmq`#fl`lp1as!(;yh0)-mrXs0MGL{p*
h{OT5n1!gP41kc%muDYt9;9z#U8qYKjXtnyDBQH*f+TR*Ek^tyQAG?TOlO@$5_9EG3f1!-mW^Fh4b8@rQ#3kU{#RaUVh=J=E6`1Zng@!#Z5PUf=onAob
5BKHE92t;4RQA(xmtB(0G!suH8bq-aDDO*^3&HS_>1I6MUjH{2~AE!u!b@s-IhT$m{vXimJ(;82G?u2XwQ<YDk)fZEa`{_bqpR`XzdcnPG&-BS;})?7N
=;2GyB&fCJWEy1QHVn@#}EM=cMP{W)h*FW_O=LvIS<YRYhpi+y0yEF23G)mrP0hJ6q@=8%0RqDl9aG&!>{EAX3u_A-6L|r0$-(Bv{K);_!y}#M}5#RUh
i!rZu=fIQ2tLT~R;b`u_TLX`v-JyPO5WfHLYX|B1Y~e6IoD;e8UlS|~&qMDIH8V=#Osx2#j(6;(oK5^1b6O!oH#wS)GU2ORcC5tUx}H%B)hW<VrX0f5q
7FFxY^kkyv3!JOJ(sxS$BDOGLv&%%9YfsI;*t<keQ4lG)7oXLmBh9<EvkT+9!P(3<69=?Xou;|317IrD)Fd7h$QgdKST8TR3f8h+5HAj@^r=NUKSWFdx
i#Na;CwF%{QZYTcjJP$e=M`hk~)lKxp^^yA0>X;@L!-4<Xnql!6BPT+8B1eM^vM85Sq2Ujzy*Q3c#Kqd-me<O8kQ3odwjCk=HX2V{kMU;q{QL7}Ih#-k
BY^aheyd!X@cl6>U3(Tm0p>5eZ@Bz{sewE-M+h;e8KCL=$SW+N3wldSisajm!l8XzrG#4k)f=~w?t&+R?1@pU4J-i$)g1-vIdf4;t|+^wO3_fK~uS;l1
pxY_Ii-pxZqW!t|4!^?XIzB!2m*44;)E!^J?C~_V}^0n&)x^=#gele~Q2I0A?O<@}&SW?x1nvN1=nU+`$T$%kDy}=0wX8B4cV5ZSZ>P2|+^2wK1xPJBp
>d15%+4apBG~l9P9f)#mu1E6-U%Tyw9?7msH0PvPps0!8=;s#>49*V-AKRPij!tdb8aC=9970w`&FifNy2)i35HiWf`lF5*b2%jwbo^_J@(ruDOp!eW<
>T^3)uz44d~!wrJs|?zXTF$7nYv!!gQNCnux?~O7Kh}C;AJ=XnZ(4u2ya_}@==<Q&$pLR?#g5*zE$F1CY9R<)@z|s7>u@wuVUtoYVqY?$Q>PY1CN^ML9
`M^k{TNY)b<{&Hn0KQDOrrXNc0kwSJ(mcWmurx_FKkiz0(e^CorO%OGVz~#w&oAXk<_|dpj8nazg{}gCmj;gpwiSIHfSO?>g$}VXJjr*)(|7Oyb{dqMu
69Eiam~s|{Z{JSGbJ?p1n_DF)5tVoeBLS^?4?5QAEc8RHZXk2(8T!rieT{+){tgILf{5k>D{WAxTgkKo!;1-emgH-g&@-JsU*H<VwkDuGjRUBuT^yZFw
BdaYXe%OK*5C3M#wL1N{n2-D4;j61*8Z&{uj--q;B-r<0ySx%saj)SX>-{`=*UM-)wsR5PZsVEx!dtwgZ2S`T@FZe9ZTLRqq0D$m1dFU~HCPtS--GMnM
D)gQyiC3K|ENSbQv1rVjPpyheeuULJUXYcru+~v@yTJ3arO{JSF{5=iDFf9l2+`@v(2N;9`UVVUYm)VfN?G(In-f)$$q}yP2QS{yq=~ZrR8SVpb*<voZ
D8h}XOu3Va}8Z}RenAnQCeV;EumFX$gLqj1Fy)5$~w4%hsTjcbz2p(tf+hl?rP5C+fW99ds<ro>Vl}D{FF<w0jcrpgulF^{KXOeo*rWaI>ok7F*AJtoO
Ns9g}LeI<zHAv)+ICn+d6Le;YzA}d*!17ljeRzQ|yJcc7HRKNQWff46(n|dcEsN9tXaTp6l~D%0)x+LAX5ksH-GXwu-g9fa#Tg7B0a-pl8eR2-%X2P)d
SiZJPXPC;E1BL^G+Wz;Hf3$>TggD7v>kPi#EVpANlcR4o}DXzIOg0K3|EoGMR?F{L4CU^`_lYJExwR4&(PFr1bSNl~%NdcDd5u>~WA`o&ce#o3(&*q$9
8E$9#?ieel$=;fCRdq?clwy;?pym}?Tw@!nkezx@n?qx2Zx*4_Fq(40e_sr#pf8fb#L9&L4%LA(GT(`mLPLclP`4C6JFc5#Nj|TjlMi+JMK>RmpbM5Ez
KI3JX0&5YtLA;T5#~n!I<mdA*)Kmy)-cIEx*H3kTnV!)2s<&=nKD97~oz0f`oxTg+;=(x-RfvfmhRK+K1J@m)xzmYXDXAsV%M;ascUoUDYV@Mk?cg%Oc
)9Lzz0dX9gwkBV(>d~pf3-tKJys<LwtH@0&d*Jejoof@;04ha<h!lMo0JVm?6F@NnkUU*lwMFe&~_Q|L(70<J&JG$wR7j9F*J5EQ9qL3_ff8)Au;7dS$
jQ&kr+HtA?0&oI4v|_oZoFykG>I@!6p<S@h>tSe>^XxTay6|FX+$`7o`5|3wVR25@XV@N-mqp2pv&E21)NSpN#5jWOf8^HBk>!oiT5hr31|)nQ-}vO2%
Y5OCf$lEK&c-@hAt7`Fee3c8E+OPBwD4AoT&b20grR<TWk)5PfsV{=f5r^gACDK7})L#oo)d0)z4hf4qW`M+xN!iE<iN7u;FVLL;pXfpObpvfrbQP$wK
U+xqdmR7r6Xs`j%VSdAvGFo}039KJ`jRx^7|VM!kxG=k)uXgN18U|pto`5d2fV4dUX0(Mf`Au)`At&&71z<hsNQK<whqaI54BG%M+#`iprWh<&K1-y#t
O6p&J%Nk`bt{7EE!sqsptu>0~9k5PPhLLKJ^=NjM0Uqa>_&eG=Ch#MlGXRB8fS)G}D&DnO1D0@4p<oVoJlvgi4QN*VKt0MojP?wb2+;BSj&D<nM|Jv;b
VZg-KqLEH7?}}Rq7Qn*;4FEoL_alNfh49_B=3Z`TIKuv{quR-=9(w9brg62Y~E6_6&!NXA@ik!dH?KDJiTE8Qfu<THRuz3-5E!TulhWK5hWp%(#KsQGw
DR~5yfB7gpGY*&gn4~UCU!Ia(3d^(|z>{v1^2=dQ`7K%DTt`PcwgDlzSgpzX59nH#g&voEm#u8=fZ(2u!e$dbkq4tZP34hT4*~8+PlczAcj1`<+*zmgi
N*LdVC2kOIla@%<48U^Y1ieuiR0=_N;jGM^bqWC37MJzt8z5|rIY$9o}09s9l}vdqT-dXYDwsx*jR+*i_%ujg{ZH?NBVT{QX*_SPAo`_i6kbJLs!Ow3Z
FCVswTeN1%&UY7NW+H1MvWzSC(k{@FS)rnhK{HjO|Ji4rn{aDILeQ~D{&S&<59$hdo%3R<W%=<M*`JcV{vAm?TEr0*U$aw{Rem`7qu|xWO0w{bgS4J^L
p96Y*4pDL4M%e<FhXQmb-yx;G)3(??!Xx~cuMb+JHwdg)qZ~2vN!|&&{ajl`I5?1b!kFm$r%M$1N%)F7)({nPO7#4(p9;`z971k-vPW&FdMQ*G;up)$B
d?8@d=Ehq7!Mp{p(N{P+acUTf#{$3x-p9WFa~fbdJ$FqM)V_`K?)g#_+S0q*S1z{rUQ{>MMRImQ8r$?&k>Fp)JeWiY+0_61K^?BebDQrylYwBs~hRx9-
>#Y8jP{c@dj9qq3~qx23s@bUIR?I7^pnRrEHoPlDEs-gZKfo-4ko&v<avUp3pe-$3#b0*nrYgF1VLo9!Kxs<pzQ!xA0){1?gA2+dwT@E$VsdXd6W=vJl
p!|IaP`v1JnwfB)I3HM%=S5@@*ueeoLSq~GLv42)%LFQ9#}3R037j#}zh4!qZ9iYlvl5&fN>sVMSph*jP&15<rQM|g@q5A^JeBLnp)=YVvD2b7P*h3Zi
v3V_=_Hx!n_Zs6^Py};I^O;quB!nY3OLdfULf}?v?1bUx#N8rkb0ACNSRO|Cj+Mpk*9SR>gmUUm543I_10YT+><CU?H3%IkHujiE`QFh>xlKi4U2WJJv
)x;0jDXa$Li3S&4YxOzE0|?vW5!K_VVyxB~LwM?19hE~)_!-kL1@6(=N1anufrTYE0_W$w$Mf}GGRB$dBKYR}JtEriV031`#?VTl2364MYwHscfA(SYC
weKg#*+-AM)0I(4tkvuZIt(ho`Nv54%oQw5Xp}QpMrfvZK!*_UbX)I+z0S7y#u;NBgwzLmR<n;DBnn3_qwf)qDtxyJA`k|#7zuPiEp?`cT#`sNczjl%p
L677cr_C3m7f9i5YN+*rOM4UyObn2;Wn77vKzg@+cDk(x2<wNAJ5&^5Tex4VdCb!_Rx7FqUN+1;nYVAkUy;USq71_?<hc$7W*)UNdJa0H!J7<Y`#8%)Q
9?j-MxoX3=wG`7E$Bc%7ICUyRBkey8UF6a^%sw}$3K>B`In_IvBlosU^YGjv!0WqqCSg(a3jJ6B!^y%drB8Q6KCS>d9ALnOKQ(g_ZurhCGt-u`H#+LQB
I-qs@viu2)sVbLtIy6N32x=H5YTb?hrW(0dg`HLE$CO9^-IU?5rF~j!QKYZN8y!wX;emJv7ud~gL%Ep}+a68>;+&(0dXW8va@?R_kI7q$8R!fHXzi0dT
dY<ZT$@<wM{QGqG4UUJN9%X-Ch@ZUl4!Vq5YXdf=HgJ+m2Q9CLWz3nrc5q<bBlhe821b)TMrs{R0TGEbYtuQs4RE{IXMBCU-?c8h#YQsRyNW)-0m&)}d
jt6Jl83zZ^{I6}+akDcNNwGV#kEx_Sy%YDEi7tEs$mQ(eaiH5qbH<_f<fvua4+zf2|J?RvX?+%)jCm2P>q)CD%Wmgk$zwn`GQ;$0vRbkxtkcd{R6cCs*
FR;&lpJMX1XU6R)L|v><g4~B%nTFB1Q>^&;?TU2~k<nAaDUOND$gZfSe=DZPl)FA8xg8pypQU#NSTF1U_%P;cPG*#u6IAfi!KUs7nVSk*k`v!2Vu{XsN
wDV;;gWg7&h=#2=$+R0n5@fV@o}xxZeL$mDk%@U{JneeXHiO1q3H9IodV$@j$f8T?2W;C!A~+?GOB>+Jk^(OHK!+>r>8sJ8KS{&J;6)bDmH54Owd!<=P
8?4#o`k-1$TLezXPzL5)~4yg|d?jP!mGuveu%Wvcf@@<;ocAz#!Jk8<__G@`UOEbx2zvC){zyvFjs^DmAhfH;dNpLlEJ^CL;zC~sR^bg7VWhT3_^_;XA
j6Qot2{GKZy5GSNzSLKZUP*nZW%bsk01xhhO>nsc#=9nb@LA(Kil44uE71ldl2_C_daZXi(3Roi!$crEcI(@X7mwC;g+(S3Kd!rOA|tmZd5lsKe!LRI=
+(vjI`0lxEH(?0O$hoM@Wlg*X3{jHlJ=bcm9KsDDl3w|y(-v2_qxbvx}PLj9G_qZvNIlV+~#v&?8Ey6y$X&f4<+Jn-^k&_#xD>?fBL&(**Cu{_T#<E9^
-Q)U;5ua-?fZ<WtzJm?@;!K-yef8*`oO{?+0pq>s`ke@5VjWL69W(dP!(Lvzu2}1t(v)U!LvT<J{4u{G@vN)XNoV(_P%*;D+2r@0E}DNUExFPkhH`j1C
StJsjx`4LxWF{!hou|M8grb^qhd)&6}@c^MyM6r0>e>1<rZaTufJAfBfFLyPmB9-aNUleB{IdHt+u;#B#QyPa-oT2J6<)4p+t6H5+QpJLkGlp*#Oxu?>
!0!2ZNNcYl6Ddv4X3_{?uW3tBN`WCB-GKcrGNGBGdZJA}Zm=d8=T$n{&-CbAXrY+yphyI<3uzxa<bZ%8hSDI=A<t+-(<zJ<{H38k;d>;#<;0)d5?E~3{
-LCO&XJ(UJCL_kWV=wcGesuF<><=&2;>{)0?6NNLvUf~stFv>SiL6zm?bX;FDms!JrV{u~cWHZA%@*6VP2cJI_3_a_Ny4#++~#r7WvncyFwMkc+rNAwd
GP$4&&Pp_sh4x{rA&&WWy=cn-Q#M|X@kMy^Z4lx6*X-me>4*9x*W!jeT~-#70_0`D)kgSdD0(21>E4oH6-7UEY-4kcA$rs^SXs8I9Y<2Jnd-T(@&REV~
zGsNNMR(<hx-v%QzPNkKJri?6V8o+^XB|^-5>jF#Ti5&YoZiLHY8Ui#=#ApT#x9=r<#v>v^)M;E}HtzfT@=Yo6HN<&Xfzi%X><eU1HR%ysTQru*1AEmE
bq%L)2?W1sY=_uC7#+y7bZ9w{dyDfM<3sKn5+&->_hF6~b1DS%i0O82y2b;qmok?42BE%&`qy-DpIXrp|;ZAeS*KJOp9b?1{jz3Dqs^PldPXQr!ovSZV
c%Ysn23S&$kH#KXLX0w;|eD3zIt2x!Q19$aF%E5l1_paO6YOTGO16jTL*yzTGzH4<0$7gZ$`QUtgJm>UraIsoDWsUu(NY}A<KbfBoYYB%Q!^VDPt;-0o
#>a|INpf!u^K{K06(@AIc!EuKy}PXSkQ-&++C7arccU6}WPD-iBE@G}3AuvdonhTRjhwzbBC%g<bdvaNmu6x3pl=JGCYSz$ixkrRETSaqSC-?k@|j((a
TRw3413@97rv+Mlixjq_`&;hTZ^Xje6sz5jd4!;hEC<*-KjsV=_0#z?Zd05LExu*cin`cT?Feq=be^Km_BCr`!sFTv7-8ir(VgXUYC7Ygzf1)o_KmFO&
%4mh_DcJxa&Dh;?8Avd-crGPr^cssC0TZjE9&`*-vp6*QIp%4~~LdZGVqNcBG=d-Wl@ucw6gc$9CBL!KV%NKC1GpnG3BQ+jn#}Cqxr#%G0|Y*hy4|WmG
7$PcJM{*l8|qvrO;PLso5QBNRA@()mFpezzR-+hN1}-koXL)e*36_Gs~2L<soEySL>uHP`2~FXl7-iuaY$IQG%vRqmv+J16GdgMNmlGWW6g+mmB|{3i1
sCX&EDBLVwLZj@^mzB->i<+5Qw``w+JO*%22u8d%?i+Q|g93P%CZP^OVHPWOXAHR2_KW)tGyUaDnT&PO$hmX8p(u0J+{q5MiD^MPN26n-uS%290A>MAC
=MpYu`!hG_B9lwvUwk72I=pMu$zkA+zQTolUllILQqpiaG*6Qjj*NKA@~hxeOV_iz3(nrlZgm^CUbU&E&!@);IK=94v=f!=Yzi~CPzhgmY0&TwLh1g|e
pSgN@hBAq6+3UdU<>rqp>ZjZE>FFNbN+xU;h<gADlGlhWy97D@AfdyH1)b9NpF|EPr=X=v2(2aWg8LVCr`5<w1~Y|<uH$h;~hq@wod0R?kCSTJ)!Iv(H
G*vA}AyRN5{0c@>0seMR+gad=%HXq%V_o9VjJxaXfROFVBF`w|hvgf?(6abENfK*V{ohd@R11NEq=f8ZIBIr4K?H+9%qZ5C4a~_gZ#a$+AWNrC(7I2@<
{|&I7zBkR(6?JaHf39Z7(2N#N^mZfW-^x3+p$ovM4QyQK$(6e$j-nRA#VsMVwOV34D5WbCU9^3_=B%_bjK%H$icx`tP&*SlBvntr|cc5o7(nuF+8L<7+
QHmVK%Jv$6;4N%(G#@(Hj>sCi~y@g%CHGFy3@$j5}WJ&nHC{vZZvl1cYxZX|c{XF7WIQT-Hl@08UL<0It5>t+U;T>Yx#E%PA?zR$V>*yajhr=8<wjBZE
ecXX2l>~K{oyp(bU!DeC>0$wCdTdw%yz!#tp4{s7RE|EO9Te8|EY}4VVMt}?PjkRub@lZ!_MKj-k@DQe<h>Y#G+*pE7_vWJ)Sp*sfP?xhHE$YgK>-p7E
&=p+OeVE{4+R~>i<i{Hx*v8ST8Ys))~|X+=L4PM^f6U{G*2MD1$fbddmdV~kv73c|LX@6_|J(=o6k41uluJX>^n9Itf5RRNv2X!z7<afbKELf(l+8R56
B1RWvYW_<&LH`tJjt>0csSB)_YP^rQWLc4|aXq%HiOVIDtD)U>xq5Su7Q;5R>Me=!}c7r7}ZEJ>#cGfRN7)7k6VwPEh>p#4nzK*3TWD96<Wk0??Dx%~{
<@g<!HUKEk7Ktu*j?)Ag(62Ykf-h5Q`4PdzBzfcZw`iGqn&_U!NbZO)JEJ-31C-k-rX3T(@ZiAO1HllChizVENkNyvFH>xbY8n-973y;~dms#C6iya)y
2Q;M)btkQ*f;Y4od>AXuCz4Koyd0*=>D+R9y^D}>at{b3JLO;mX;Ki?HWt)pOn<y400G+M4B+f4iAWQWC?b%p;UU^qk@M8Gt_b-%~lU*ihLgbY)9M*$%
t2AU9Fj%=UtnT935B0v0Ek+?62upG}N2Je(X+AEZdb$8PWi0zMF`NU$@a}bzJa#K}*ZHRz$^e2;zeL+Gj-VyP_2v!l3vEIzgafbAX>kOrr_edu)WXOQG
kcrto;s{VTzeOEyP;8hR(EeXn>%(C&3K)7IS3&X{cGEl*ix9kf1wq;S3PSDv_ou=VwmB;1?#6}8}yibrUw>}GhXdZYYQlrz0+&D-&W>AXr}PK&pPlf0`
Dg3<){z>LG@&`UN)bIQy&f!5T1aqj*28C!W!^7-11|FjNM1P2C=t~@({4<!qjSiV>objw%(Gx{k>9XUm=a8Sp~P|idgYAk||KPL;DVVBl78wvQcf|o)C
Bt0LEZ^a3kTfVPL6g8m^yYS$bt|y#{=^+s%Bk6y5R~vd`-lto3?KgUdv-B^I9RrBtVER}Zc5w8Sxp)@bm_z{XrM3MUWf3Aw(=`+|1i$oIiDj{J}Rc`ID
D@49yb*Q71qFQq2~;;zG7=_li{QcVYv7wB>pj~6%b42r`}<P}NPvSe@AI;PV85!s^u8>}C9ect=$Vvwo8y`NnNPo=mL4BzEMx=&9)8C!XdZgCm#)~SkH
ST2N*LJyk5!_E^>zPLF5Y&&uY{%D?x{Pya7@VWK%x<EbyhAuk+N=aM^ESEi9Epo(_^^Uqc?A}QSIvP*P)fWz_5RXOxsXM?Dt%J>|Ke-@-uuFn0NuJoWe
JY!jg>lzbngCZa3r>UwG|ST+{jl$faKw6O>re3XiOT^j*5bT-z#eZyW-~Lj6HnW$;{#GApOk6}K8JKwfjLbJV;vtyg&!1Q4BY3ouk2l075XA!e0r?)EB
`V_hoDjiznAQ|{@z-T;QcsFM<9|H&?$$MQ-n=w6@sFT1joV3i8T0FUC>r~NkAgxQ{qNyu+}5z=~LvnV*ybU^50_8&F2#}4aZ<JLOaKS8iI1&t8UV(h~N
>Z<rw6ANnu^~uHJ)I8nF7?bB$b4EHVTDIKLCSdy%`ar^T}zuR7&3Zq&lm+>-=ULm_$N?ZGNUuxVpun?$!V{dUN74RY%5G3mel-1jfl?2W{MB|lNs@_CH
<;?gTGpAY=&+zEyF15<hUi+y-Ya89WE9Vs}#9$&A=4g1B95*B7YtfLM_b5^YIC~~dPEj8=DiQs}`6C5g{-EnOD!5guEE=%&O2FTJxRb*i8xdUZ<RzA*C
86F`4K^+G}T0Mo10}8P_WUsW9&*e)!r#c6H@pr!wVJ&EwSB+GFCO-BSK3lYIPK4`jXHGXToemXqb2$zN(UmtTp=j^^!HryAjoz3|(7E4?$rDiU%g3aic
6`3hKDmPWUO#%T0B>{+N+lj?2Y{`+O2j#OuNz(DI~9-F4V<s&(mAhg8$n#{Yg`|=)<3S-wblh1FH}xX*f&otvlEAAV;}k9mG}Z}Me&3pY|~S%A|$3;-w
IGu$xQl!D%TJ3;Budk78mSO!5+Mb6I!7$*di6DG4;WP9-d9~Noa5;POR^V(<|VK7BL2(xONrj@|7sgl<VLH7U^~W+$V*oOaSZU(;)nMw%J;6<zsMIIWJ
wV<}wne%RIjW&QN?#-~AYLUb+F8VGrPxJ<|$MUd3k2%hCt=-i~`H5Di$oZ7lsq&ZS^TeVednWmtu0uF9MxV~)7SnG213a#RF(bSCaFD)*JBOSZgnw}l4
dVydxV9FYU2Yj`qUfl~d?9Yn2BRM?T)oT+Xz({7mK9;>hKn~!|*9z!G=6P}xHkYaN$0m8vgD??itUX4%rw4SK`m8}2{^IkG!-ahh~tmLyj?CH9t>@2*Z
Mj(L(=iqU_t{;xLZ8+rUXg~U70Zv-R1^D$GeT|gsBVcyn#6J!Xslw)#d5mD74Sq2}TDrFnSf9t1=xLo(JAHln`%_mgRoRvW@Crmn@ko#gU!D?%@tIY@^
LwB4slFE?aPHc^g^5c#{G0yh_Yo=U%3mAw9!4IksSu_;=*Z#V09W#kJ7fAi_GevAg#`4Q-|omG{TIFOJ9Cj^XM}b4;PhIBk>0)ljhAk!M)n4Letsx77O
#YNH@`|f1n^4pr?`y8=*FPE?w_4xhQ%SOs5~m;lXzj@aaeNw%sB`g79NEJzaLV<)wP){HwXGuF`z}g7O4yl)5#x2?uKJR=`)RVeBf~`p*>zmyNEz6i%g
BKA?*nI)lvt`j`9_(cfo4syfA@!_@JPuvZDh~OB_WwB#gh0N^Q-L<AM!Z4zsEK)SsQF5~!GkrqlkmmSvM<*Fpz(ZLzn*SRZy?7-G+z>|$My2IPovINT=
?%b#N?+*QUQNL1|V=@j)o0i@uX)oXqM>Xi#Wttlc!IJ35WyrKXzMc6#kPmy>N7!Jqz7QWa|%3lg{F&5qEd@6s(hxs_<GSH(f<_nzp9D)lkdKD1Vv~p?d
Kf+BrkpR%LK~cw?RzOd4y_8azdrA3T9JxpyWzZ`}R2)^|m=cGeyj@5Xtv)IrC;CL4JP(AVr7h;i<T%i7{y2pE1FXE9=LR1q?*&+erTBGDEDA6tDNzh1d
ipe<=W3?oPzeq%Y18jowK~M@(oAK+jE%n;)jA-upDy_I`e7TjkPN_+iQe@#a+43(b=xfJl|Mn)zmJEKw0H+l*Y4DdjlW}O))qH2u2K>-I6Yj9i0nDQo0
Ybf$_@F<pg1M9DyIzuQ^v%h7@$$OTAb90bL!wuWR>y>JUl;cfwTG{Ykc_2OI6&xjr5g_$+K*I_=yLiB&n~`cjp%PHws1M_>z6l5ZZK|?GkI7HKtc<I`a
;1B?n;NiV?@u({#%hq~0swMybf0V(N(NGu|(*fVO7cO0Jr<+IMx}npZ)(Kj6-Rz94R*PhzHI*<@#&VVoAgB2HKWIwUz@cD(&=%+~XXwqoQDwKy4AiU(V
J`)5&z<}7EberS&V4%tH^j?oDR=Z08fla|m(y!<rPpAxpdR6TIgg?eLOerlubiA@ILusWc{b==~!vgJp9p6@CUfp=^hR}6)NB9v=EO*aSJeCljRL|14h
6%@0ancx#*--|PN%u3|T_qX$z2$3fzHmD9$T?_pIC&B1+?@pg<>G}tB2{e6Bh!_y|GGIHaA02)I&C#?`aP#+E3>l}%u$wa#^PZ5Ng!}I_f#n=##<B{YE
s&IlvJRZmUNp)}@d^07cp^_dQrDHjbCW}QU1C7tG!Dql`~*a=MlBO9I_4*L5;gClWib%gygED5jub*BF1P+>D~``;X(5J}2`kmoU7};yJPz3HW=v9eap
|oad8-pWB=QX8&Bu9nDzlFK45|0YYJGR*FH7XLP3qFPertU`uPWvjZE4q>Q<h;xw^EV9shuyNBtchUo}nCmU!RdTJzLSIEP2^j^X3xZoj!vRu2&rSA#-
FhuX$JNXNY);3y+HjC{m;L4YIq!i(E(w{=oS-#;VimC^c64HbJ6W)CtKETuE)0_iZ11A!VcvzRCr=eT6cLICqvEZ0u4dRhULAnZG9z=isRWx7f%O@t4P
m_(uh&`mBAsXjXe>KP1lbL#6n0Pc>St#qOf>aRkr|T*N>>_k~(1BkV~8thvW^uKR&y17e8SLvS+J*yo}L_mE!a-UF``+OO*^#tGC;{1ZanDzEG*>xc)#
r7Ga1vak}{qEjICAA4fn7sIDLuhDqGU{8>G(eOFmRJIi?lI=PFtc3o?X%20dZ|@BlN*YdkZ(z4QF@pOb`6s`AvY|bxrg)bDZHsP|^E8D$-K^Z%XiF~sC
S0$YK9WTT9)~)hybnXA{PULR=M$qm)}!zm&fT(S+mCkYKiv8w8LQtg>vR?Av+tzUq#Pa<-M-1?hAb=AoH@>(ClS|r&@>eF48^_j+<hr(9x3)>jiQ(__u
sa@e;I1%6?I6rWp*cAyJehrv?nVADG6u|mt#WnU${@76qynsJL`k{YWo#k>?LInpvZtKo-!`%Eo}CyPdhzChj{$(-tG7Y`p+g1Gu!1=AyRgw>nBbH;O%
E0+oG}Qvp}rHGBD`tbi@-72sM37=fjKg`B>~<Rk2lysBqVVJaRK;+_{vlRVhWq-!y?B%&hJnGe?de1G=>c6P$hCnRjRhL5{$2y0gT4yi=)g&L~m(glV-
NNGp_deO_*0dlJFD-}zkuhfCm}&#zQox8zzKUf?!`;99R$aUdIV<d2A1E;Gp`{?V*tZqI{U#Bs@^30Y<dhd_lDmGf+1O5K4kg0uThz}CknD|I+RA<np7
Ug6W&R@O2ZI?%2>37(1=z8?y|2S7C31JUdbHqU!$3-?<0T@Z%zH8xEjTP8XKj6ImaYef&%d@|kZ^acc9Mr;43S5C0G+|EigE<S74=^Z;x9*2iAL)E3b;
70Ku<#EI=z4Yl1_f#)ZIGW(CTr>`yd431=Rcp7^bNF>*0IX2BE(mlXalQ@9i3@~i)uFCF9d9LqG9To+06N&_k7pRj!r|bk)MI`cUT8fOz1ViNH^e|2RQ
sU$3Y`*U!cx^CZ;?-h&TG1yf4PoE-CB|lMw&+8lnR(|N5np_-4FYTy$cWs`5u*Lf5t?#Tx+%p#`V7P#fJrTSb*#Yar7@Q)ogy-3p=y0x#hOU+@@Ta`v-
w~eB?zGJn&XYPcJj|7zq7%Uyt#!^(#elo6$SkqJr~29TYtvmJwtpMoO+ka9#K6*;9d*mN&p)H-8QZhu(PzCHg^iZRa0`L$5q629rCfOp_5D23`>a>$VQ
{g|qx4@GRw6-DVSrckUo}j~CbSiv14mlLhW8lQ4}hursD4IT#El3RoOdt{<|gM+Q_YOa1a}>YU9sm_Eg!6>dF_L3L^oNaGgD2Q8bM%S?D17>7&T7H^hz
aJC?<k9s5opQujn6(=i<pAu8UcF*mg@XuAS^E>BME9b@rcQFM)2C>MuDm%=0eZ=%iT5wd}{vm4US0xfB8#HA*d#G&6k%$mxc;mFi{*hFyHk#680iJN=l
yP`tD%iWdyuty;IO=?s5A`AONFb)i+IhDeHvb2CJ&XBmFZ{hW+Uo8u*c?07SorIx;}~Usg0m{dsp2yiBD<J3@{Yg=nD>w$_AcNZ!mYHVS8z~_)~mdEXT
rtir@Q5z5n}U@o!BA{u4&?PJ<;5!3Eekv>M!EuBdYIIn52N7Pvjb`+xZ=yAq<5EOndeWbcf#pqT*zwcFsn-9v4n~7D4L1fkg=q(7qTZAWqbAEyrw^S7D
Oxii=qK2K+;#w31Xa96|LWwj{AqtOvrMJQH|s0<Ms^>N7Q9N%~(us_H-Izf2I}B&HVTHy>x2>Np*9Yzd##>0mts7bNDf-uo~ZNB(x|7=gYj_R5kJh>{C
1NO11LnZGAIukdH|PGE7|pFW!8V}3l1xN6OfL?3u^_7QAT@ZpcU(yaS~LQULrIGi`f(tf2`xnoO*ca!sHkmLULWOp)lY?)ggX8MD%vfziS`X;LX&maD+
_zXpcL+Up<{cB<Ej^p568J2MXIA{h{A0ORHiCp?3$`}X4>v^j@%RABzsFFa!boa7X$~rwX&20K7h_dXEB`YAuUmkyWZ|^ugttb>()0{rp1-!2FIGy_Gq
Yx2fUiZi&*7YMxZj~|HFSbR9``4>JlK~NH#2|cvpj_$3GP{IO?C$qJ2J`+*p@jrb<`s*qL`O{}c16=-SD%*$2hl+3DJT%HWa6=M@*{iUZYvV);?Ah1vw
=g8w|y_)6vyjqQrRE}*?M>(Yw4i6Ho&;Iqub3o6@a8_Z-H{rsg<V3^r1Pg(gdV1y=lAIu<*a_EtnYJd9RGE^!4Gr3*zrzh^*U)%+oX3@{7kG)d04!Pur
iQKW!{FT3+{h$FDPoBdyG~<Qa*Mg!S>7E|py2NRee4B<yfx9U|n1hJM#_xq|5`btAVd5LEYDSh%{zD8%R4RN*Ij#W-?OKtfuI#XgfCyhc3LZ5Lu$8Ee~
ITYvMLW(@NCQi1iI@?qrx?2uMp&&l?^zkKe!Nvydicz&OaYBJp&$WeII9^D7X=+|R7MZ*(Y>>k8S6sjG|<M{((f2?!kU{<fa@|+NkLxQkn)JxnK`2Alt
rZ&A;YoEU|9C<kI`2CY!aN>{cF*{MoiG0o9d*$!aC>eC_E*S_Tq2Nd9&5i;`CFZht{%id_?2bj#2fv;-@<Vmi6Gj0y>XRDi71aLT$CqP9b2t*MEe>ka<
9rB+P5+2Hb6PY1Lm$Mzd<8`ayxQ0O%j3YdfbM-&)-J)zXY++nRq|1|;J%NycM))73a0K9lJs@Nsv`Gi-nDxVM{adv0+GGo$auey63+kW(?7`m{!;0F48
aoZFR4c-8b@+R0Uv2tul_y<$*~9yga{Vuq3c(2$EwjVDSW=RJ@W~4t6g~S<_x&&nWhmma3sF5AachO*Za)wTF+NE%skkW;f2Z8IPARa(9SlE`2A7szkQ
~OfArxY^M~&j>t7o5#v3&~YTCIaBIo3f!yWG`=MDj-44yRsI=Jqi%4t3dFW9Enl~r)^0dcpAf?9>!?|)V#U!Qbp);u5ZVdq4SEA3d6IV```{7gmQD&<R
Dij8aq@lw1+hv#Y^WJ|8AuMc?s{x>=|WKE9Df!zg{fbmDq%f>&P3jLEiyO#muHlg8|^pwIY`Sx%HCy-WpdK^$)DvJqn-PD@%xm*<jx~4bDN!j{rb9*ca
X=E-CUvzE}XOG<hStduF5Et6t?x%^)>jL-bbgquBLWj7|WMlGAnoxih@rjYb<Sg{St{&AxxR-PbbgSf@W#AT{e%%w*e<iq&+mT=>E5?D2NAD9fqR?r4a
Li@+n38+~?{%Hu5h$3EfbS<m-O@Dk51&g4t4lj)KiVk%H_Kq3v<}L{qigv&9j&N2j?b0c(&=#Z`V%f*up9y@XswYi(vS-u)!O*ScN8DOw0>tmj-Dr@|H
Q}<qWfLw750sMP@v{4`|R9<Elg);r=Ke(r<OGyIibw{)?LOSf)p!*PWk1#!&hP8gwKs%8l?H{x<A{Sp(qMA_d-05rV&Sn7NmpP-K;Zcd<3zjuBvs)e*X
u`H~kH^OQ`e#@j=~vb;(XdCLLIG+}>7vx?aS3x9NOJg`V+S`SXaL{!z|SW?cwZ1+oM0jpjT^PT-T*yBRl+^?{P<$MZ7b)9c^DOWn^lsR(!KxtV=j0v~M
WWmJSu&H~e7JzrcND8<^MBCx$)8%`{P!mq;B-@sAJbhUU-R4YtpBM$?;KS7HXeJ(ySLiqa^TF0!vPRfRNY$=3K`=U5Zw}+t-TY@Q6Fgvf2jOt|Bd2*(o
_x3ZseU9N->x#+~4QiB&y%fFJfVh}VTa=`8@mccjiP!i(E#PvJ0^xr4=zyS4riX^Wc=>41)TpxQlMBEJ_+CQ}Yb*35k&I_6O?`Umj;i*aFx`%ZJRizP|
FpsaA<**}XY^zJvho8*;<$4a6`btogyX>e3~aFda>Kh3xpM8h)7$}hkA`=0uIT`5NB4Y`ynXf$&tn!nI_(sKc(ISw!@O>RaQ3;Gz3zVFZ&7bPig;Z@(A
Nx4GGmT*BFdZ6g#osEn?H`~(r7p?LzE@_a~L>>Sdr62($iS{LvdcZGhwnlI8{ML@UTAa{P7Wn(P-e1173+wdCY_80Nu8wcbsQj2v^@s-1)HQJ}VoSDug
o*QN^i$2Um8(bx{rY6gvJ@`RsEJwL3%NI4!4w#u+qAx4f(cZTJ>S95RH*Okef)X#s(h=d^ngsh!U<*MFAcFQ3xZ^>s+G=`%rb;|@)?UZ|GuX=h4?$hrG
Gw&LT38crD~tX{g9&)Y{4SU6jmki7<fQ{E7=qjExkd<HjYwc!UR_)5hx)0O&4>K3zUa)?7zD80vbC#;8nS4&5b>3jOZ^_7c{%l!Q1p&)h{U^{PQAOy6)
7sBw%`om29O!ooXjlOASmfSwO0-kSLB92P%_E}qhYKpR98mp8(4RFX~cYY_Zuf4fg4$(<5oG={I4KxZ_Gw;>JG&z<&d(oPx@d@|hDx@TNKYYaG2Xg3Mg
kg|fd2{%S+&eM$)Zt1nCu)*ZZoUAqq)anS$0@)mk24zba>OPdev0KlC?5O!KNFrDoRx<swU5G^ZM5+T!M<)!?7QamIwv4K9^&^?sp(zdXOH0ecCY>IQf
b$yCQ<PFKNGGG;(1ukF0=FRbmNrP!L|>yd)&$jAS&R-uM~OBoxyb|YI=ixKlIUq*k<K!<P}h6NwGBXxb4KFHz9&vl=?VZQN*#@3kYmG^RKtfI4Hsbq)(
LzeuwK=`PA;x79>DKog6PumrIG`+q|bZBQ7|I<S&}K*&YFw7nFF|BW@?yEvQE2!43Wnz;b!y%kl)5DLGJ~Ca?i05B4FeRb0o2j#|Uz+=2(}{ETaZ<d6c
;bme{QwJ{G^lyZb1F6bYf$oCt}FY6#ZG5aB+?i|Pe@oT1k@|DxeZiv0c7-Y(S@r6`blybsP=OO15@ZdCYJwt5v{?6;f+bh_l3cg+|DG}FC=vlS&C)bI8
G6DCG*NJESm{(7M6WYJ?I`OYpr63>u`bS>`zjqwR=`Y6RKaM;9$+*IcKl=5L8~=^@JN)0izTd?E;Q{;_{{QfALo(0B_?o_z<hSQK|NVc@<5K+L|NMsk(
XY?Qd@=I<KK|eTcbPn<;tzlF`?mxBC*l3|;GaN#HTZvz`hPRgFIWE8Lw}C=$C1C>$Ulz%)dc@+=s)oOa^yFb{PhICMEt9vf8vt=?z8@j6Z_|``j2n+gU
b2s8U76&^MeWgXDj~Kt;2ub_Wfh<{`rLS5ADAHPnq#w81?6-{yeImNA(l+e{8Y-?5dxr|2<KEpS%AF`4jSA3-aqw^2OMHAHctN7ymoS`~O(Tf3<$ZLuE
fcr+@qRKY5yF2vuo<&`1+&5pU1n-Ld+~gp@kj4+!;-B<6Gfq^0EUy@Ng;7lSLS_f-;8Rh5p%CatugV+XHprF4HAU*fsi>h;-|c<9EnHTo}xH*`At=Kg*
>ppZmt$>hPGk2lsS4XF}(IpM<LhSVdt9m4*NZdNTnb(i9`4;!?ETJE)Zj_jMVJ~)D1J9*9)MwaB+iC0gpwQPtzB3ijO0qw)ab*5^QbHmdY^}0POjw!%0
GU6CH3#{OHIXXY_e&YRW;{8wOm!EjQ8}B$VAQQjBt600?)i3chi_CofOFXhxvdh==yQrs+^SA0{)F%9;`Wx}&Q$9%OOFTJvvHjP2^mong)Rpt?OFfbv#
ql0}sYgem&>rHKc<gqSs(;}A{axo_F~0j7`}dDN-&vUr2*0d9m4tBo63^ypf};OMf7L8>ITK&v8C518;6DyeI+P!}`U|||E-mln@0;JFIdTya{HF}(Q^
4hqrJ+73_7kz$)BHL~r}Z#jZF|z17!GxN0#cT5_5J?%63=`Qiyr>t*87h>kAF1Ye@TA+UN3(?UioFcJePz0b-ffF4eFnI`7e(5gz0;n{(d~(516WRf{>
u@X+QIst{f|CoG*`53{oMzUYb#gpQ;_ldx;`r@O=9G^F024$iF}P_rC)_|LnJ){P(jzexAqA``Ev{kNtTbKl$pvo__pK<AcAfztidRcnx3GUmC|Qmw#D
*Kj4?&K93*h$A4kGpZ@+Ih4*v+{%QNS{<fa~K#%?<@P6?5?{DiR|J(KQFM;<{&wt|m#QTZ&6YrmhR}s4$X8*eLYqH7i$Dikm@kF+mS^9s@dNt*!m;BHE
#dvSKjIy76^%L(W-cP*$bN{Sf^&tId=kCa#!~3a`iE;}5`1kdX<L%q%sBeFdf9~H;yq|bK@&2Xo&M$Xt9_#fo^%Lt}GjFfy)e1==)AVdx?3-}4w`T7@S
HyWn!#{%HfWrH3(?fa)N89mQEm9`BaJK8okEGwmQ-7YvPrRRae;3}L|Myr6{ipwn?cw{+kNvl~pOeR*eOGMe3I)E-x!B1&SD!@U6Psw=txKj;GkubCjg
+C|FDj{UTGh&*x-C#~9>>msrd~@5&0k@&XEmuW#_mh*%M;=Abs%}^*s8{NyroYx(msCTvm6EH3cdN+suGd-oOC{KFKCECMcOG9iXhE}73zy3^VVG$&*C
hoHGF9e-RVZDwX*MO06h$X>hzvu26@|?33)KBC!@-j4cN4WpguqP&ib$~lc-7Nj*>8zdHW_;l60X?Z`iIUnKa^ZxJ%C_PEgH~8>zbJwM(0lE9l)^wm?v
xn<RPNBZ6Z=Ris5m&=Mzt4xm5XWcNFsxjz;7{M34;onXz$V;cJC&2=OxJ6v^;)3{<_QM^#7F3NM2A0T(pS$x^5=^a5NJ<IoszTsJYSG*)u&U#pJsgUV+
;tjs<-?KThnU+0rO(b)kg;r_CoqD1yNjh)E1Evq2Nx4!$jPwk3897sM3-wb!=8{TQD$<By3FU(c9Z_GL0$weenhbPIcgZ@XEIiTTiIfAyvZSKlJfuFs-
pRrJa+SipvSFNdeQ0RYwU&I1J)-#Iwxr6{^eFW^FrcS51!-(Xa~AooT%bp=a%e~nGm1J0c@*r6nrWd~<|0LCDr_DE(`laDuOcDFvA=Dsq#Dad6l9)+CQ
>b<bT!{a53#z|Aw0*RB8^lr2FYQs0?HqRMoNdWxQo~DEkY?gS)p;+3qcGeM~8;FjiEwOA5Qu(?<e%~L*!~7*?LLuzC=(Pr-y4eWwT3M&wN&jUhsU;0<L
0wqgI#`^2g!9{@5ix?yoQ{PGV==jzE*_%`|-B9pe3PbxM&4;oiW+xxHM)Mhqv$YSF9<h+(MeUN}fn`MUU&$%LU+eeAmwhq4Ey0@t4!7THx?9PxqDw%T0
%S#gfUD!K@-cQc*z97uyiE$<z|%k7~`eI1-7y4Giy1ooTM@?=z`hiOzkuZMgmYySHxLi-}Zvwl-~gCw$4dhH({W_Kkg4QBRF(wQeYsGs#dl*Q}*kcKBU
LqDbyj)<p~`@#9@OzGVS3S=I<Kcs4sIrZ?6+Qg>d56)xgy$u!Br&6`sMdzefi4vG|?}^mIst^IX2OBg)VhAO1FeOR7#{sSvyY4KZ4zHpoFqY57H<0Py`
YpNX8k~mp+9}r#)S>`m0}Zh)sw#L#n(P!G1?n)7Ld~;5Dm|)Rgkg?q)dAc6E>i1ThbNu+kNzE3S%yp3sGTUIYbzyQX#R?KO9o4J)9wuYOPTPvDXN$J4K
IE?9-)<R{4PG@l13SC$k}&1ro6CljM<3SUM;_YiuQYS{{>I0mGmwPZ#P0Ab7&`3c|iX=UTT47XIJ`k5+x%EkXzK+uYA=PO#mP9u@04HTNA*IuKRs{8cS
Q2OhBfD@`Hc0V7^P~cf3nm1Ja;N|0PXR^n!OOI!|hN$pUGO#%SH+G2u-v8XvMf@jOZ_Cv!FHX6EuGa(x&hww^Hm%Z?m83<24bS#?(Pj#wi9#69#Fq)hf
uk(!hpB@V8Yw1rYfnonRDW{5_Ep(fdzn5zudk@q*zeWn6#+*H=;=msIIw9XuDW0Z8HFX%EM_1E)&BB#T?FYcYPSjj3<mip^?e62^JaA(l+r5^D@?R>3A
-8HMHuk{GH4+}+K>JhqZt@NcHO@8c=U+YohBO2Yl(j$l8!q?Y&^i6-i)}x%`T=b<LeaHJ!kG|{qmwE)U{rR;XnNSOYul1-FuP4`#p662DG^t1J@$pfub
H>%uFrFFo${k!U7yFfqgdi|bBWz`|ZkWI%+cN+xYo5sT?Nj7Zr{y|=%LJ#d>(2x>fM3?1^ITcw>-u{<ADydzS%0$fOwpJ1_kI7qtiNyjXLJe6$fPXw5E
4FCvxzcuNqF686j*zuT7!`LV%~qG@B8P}RNu<;bW`Dj+#FIF@BK$CpDlrIm;9J%NX7O16b_<)q{@_(#tN-6d#56lmS;1xKJj8nHT8*6yGtc+O-ne+?~|
9nX`)A0>2x}kXd|6g_NgBxZM-LzoE5|7_qlh=^oK64-~C!R?@4EJJDjDX!QSA#f9jL7M1T_&*WyuDQINO$Zt4JJrV3t2<=ol7?f)(=gX?dK&o3zm%>uo
T2ZeXoxp1V0pil65G`-Mx4ZJ2f6*Hohx~P*0t*w@oc|D-}iyiszc<-Cue_em}5GSpK?p=hY8YZqO4B1%@Bag=Xp~RU*U1&=Vn}LG<S{9*HHWept$AgZ>
1AE~3qkUXu@4zy!8GYY14#^hDmuq9d?y)PR?s|PH%^Yk{RX)tg9%a*#<M)GDU)jx8l_e87x#^=bicVEQI<%NQ#QRCM*3W0tTu0YWoYaoq6|Ni$6uwfdC
%BfGj@sIzCRH`1yKHYYi_ViYPU`4N%CF}kdY{g=jptqDn%js@+gbh<uTGK`F5V|qwG%pP^0PUn@JdK}rc&+uBRhwC1xuyI^?PV&L9*=Zje^W?Rr7LB4$
?5cco=f93yo~`c4?|T20okV(&-N;WaNusaqxBsz04rlaF#ZxU19e5PyqmhV~JzU?<h&xp)*zLitWp%d&5x+CQ@q{VwH5`^F*nw=&tiX5hbzqZGnM)wma
v`{`iI$z1OGed{$AD?uyOBvbimjdgElgAIA9r-$z!%{Hd$Cd@?>K7*xi@OMYSrvKHH5J&f<yuXrb}wNNMYFVehLBLQy9JO9r2Dz&&Td3RzHHa8E~9=n5
D@<e7q!6{Z<vns2PtdqTpo^uCXl`+LgvJm!f<7Q5(eI!Xiq7Kl8^=Wv8>KfiU5ToS=M_DyHBe`Dg@+;K`7#!$lCXHEgkTVq*=j~0XSbri$lj0rB$V$dJ
v{EX&O7CZ%!-Zkqs<Aa8t`~2=Kzv9zZ|G(wNIoD!n9!xm>w4_xGLeE7VG=>AA@Mr%egAH3SEzP9%#p|pC(3^@J(%>tZ!G!K&pd2`H_wZHtn6Y!yAE1!5
2Z6hZ@lAv7-npEX=_q>6ao3V&H`+=vgvH@;H08N^$seeBj*4r5;W<I?KpgFA?oltE9?)?mGeEnS)Li?GF{OG3b&0MiNvZ$Id9%)7&ljkx1Cw$<TJH7F!
WMWRb4B7$iJNj&AYPQWswwXbgr-1@60m<G8ilh`=O#HZI;Rnk<OkRl4&o&e#o*I+~k^u3bpTfjmfoE`mRU1s<;wihLJ>HnifS5^5z=f_(hGOi<HM<R}D
~fl++1R0Eb`vkiLY<4GiQZghTGOndIF!>AN2)Fo$)fHgZ=Pt*;w8xn}Bq*P}x{Z}6$RiE4GSJ&Fc@onY~c9+}y6d&p0XnBjVQOqsNzk1u`GqqXl;(s`}
F{2&r$zaYm*ds6$RN4tF5;VT=4&>Wb+k&e4Z!0&qW*6Uop63P+2am}|vUNu1arbplR4_s<Np2DDoDdpTITS<CDzUWE>v!#25*3CE^K|}OBDnSJ%O*8CV
T+(`k!?`w911jb$0o;eEs#UU6!|)YI#d8qRE9sL^+^y~`8JEF@W2)7vmAj1~vd6@Q#xM2v9j}47-QR_9Rt*;lmXtL!=F@>JGS!3IAZMY1&{@6R`0xIzp
8!CRQEcpopsz^k`JSS0czUw~AeEkLp}uwR_`Kt+mT@`z@TQm#QeAoTBquE4L+^EblX4@#K(^U{f&udoLkrn!DS>d^;S~To)4W>1`p#YmpFPm&<Wy~@$+
zVsq43yDu3q|>?;TIIVA42Mrpo=9ldqunQ9Kp3YTr|(0xKSbT6&cx=P@^T=`;-oxXv`C;!=Kfpm(5#M&Gbpz2>aDJjWt{r|60lp<&lu0x!yhkejs7A}b
2#JB^6Y-KwR@`nG?v<(RO-7Qd5jxPir<5=GR7*+9yNGjqTtmhLNxB8^w?8rGv*nUK&v-xJjoT2Yct^HYPVD4V>M&eKUUS6f7vM{;pZZ|NklF1icek4J#
_=PSSQ4bNN`CA8*7c}NUfO7QZn-y(tBrD~?1aH)LJHF>djzVl0cxC2+0spc-TA}^vA$<_27&$zyR=^sktP5Yr!a=beRT>Nn9j5mq%ovi8-tj`qgo=3`F
#h$=Ecf}o~YLNgK>8cvok06O9RpWi|C3%TLlx(XS@Va%w{zoZr|Lx$;>*Z(~Qi4|pA2m~Fx<TAIi7KZHdc2OaD(@8b3n+pdlw_*Pq_ZXN-`8sy1qgMbA
2jK3I^EHj2%f9aS$&t*%jF1b(L|)iel|l!h%Ub0H>tK+-{t+JU-5pwE#3lkPs#E*sGu@>mg{&oCy=NclcGh{U%XMo!%6<Z{S_+T_`FKZf>+Gau4AhqC%
=V6gZX4eqzSM3S<+T-f!cn2WtMh!LNJ|e4g0fm%PacwDu2x%A<{DaqxM(HIqN=h6E^3~Z+!m=#4EZ~nlb4ic~xX?!LMIv)y`BXLQW2bLjyan6jWnTnn1
2=sG`@K=TxnutFv^wX$~5tbyG#mf4f}CuNs<Tz^KY8dA!7<5GYW*j~CuN80SDfC-jE<Lwl<Fz`uN%p*<7zQfPEe08L4**x(IA!{{a(sh?K9itzz1b)ko
vUfHeqs;@m--a(aFXE6U#58eaL?&;ZK$Ak5u$0q6f{uv6*X>xhG3rIPeG_UVs#!27q|5Vl&J1cnJ4$=dwHJr&$#ap|E^OfS>4CK7J*tMZ(?vj@GJsfin
``sVhCz4NJwZeCN6=$XC;K@52T;rUXt;AoM8+<j1?ppQJ4Zi#Fy~M%9`9zPqTv&aKo_hRozvG>FS3`@CR<6x<v?2#Ni{P^wYtn#^`(2WhcLM7s4_a2xO
iD_{OOKMkL7nl4;9b7Cae$g<K!<vKa8^-oxhD#_%aW<}aq#8a3)kO@4sTL#@zzL+b|K;P#!Jv6!{sCk78|-faGH<;wtvX8+8t5IP|>8yr!JM8vD1C7nj
fmQZ-peDM<gLNa3)ucSFCrHQDDC|RWfhT2al5uXj6PrI7Fn*PT?Tqg6YtW5D>3>+|~bn9;e#;khXm^N0Bku55fQ|$B)%Z5_93&!GUwAR45KHCo#dYq4T
%<*wIy2X}0nD&N!Kn`f+0n2^CBPpTB*->yEbs&Qq4VdJ$WkOc28T`+ck=>X);OBhlzj13`D%^X2-|xBFQ5!2BdKC(N(+dt;&ZFL>YYW993Gg-S=_{Q7v
BFZr7v`gR{{Jm2d{ibW`)i8$U#OE>mbj9T4-G4bY9+c5)QEH`0+G5cP46|?Rv-DAFloqRg+&a%6?L@bek&S&f6>Z~)@;!?5~biWyGXL;|-UFy3Tq4XhE
s`)4eNuouZS2EMmCd&&;N@UoZkLxG3Cw(LuN@hs+ir!BJ_ZV-QwS1fMc>QR7k?HeEq~xi570CMpsIx(pNTNNH2-oLF$;_LU-=$V=6W9+Ipl}CdDN+>l%
CGlL-YspV@YeUJ*^*Ax-6fSoeB>TnKD-#3Fnzy7vSP0=|Kt^K25+y$JBk&u7DVLgM@f;s-)}Ul=JCd4SF>!8iilEd&sF`KpS1aqL&0&NGVL_!hU`BAAL
7pOI}12P0z%<a!#Dj}NLg)@t0Y!2_Nu}xsz&e5gQOM(K=%U2R*MadQu0X5f6=>|Cbgumz6`7`Ly<b;yh0c0N8(%l4m-V(RReQQ0rr@GqyCv|yvDis_&b
%GpiyTXX^bw`gO|%CFffP!pKr(C#cVw5u!v4L4+ix%OVuO4z&?<b&Ja%bLAoYtibgiHRqN%VTvqR)hpx=)o~el@0@)Y?2j>TOQyqOTJ|dl4H+cT2+GG~
9J4;{Y^I)*9q;<Q|ibQbN4|=<#nOUqUT9Q4T&hVLhJl9r<&n|ns$H6$45?)_r@hn$P^Fom!gqbbmN-5pD6hb+>nxWH3#43X0Q$cmm%$?I5gFyNSc@Lva
h<M{v$))T`gp0!4`KC(mmxS|Lebi9+$O6|y^s0h<cMTY^uRG}o<&a8oKyIjUQ`RA*C}+gznWb<v^kb%&dFad3Bc)cMzgwXWZA+8&aQ@|IR<bYN@#Kz^J
Dv97^%`ACC!4KNYMZG<?cnE`6NLFy;@Uid%~$sk_QIS_;%|SRqJDWFkyyrn@W0h~#|(9>*GZ(phqf=OR=Dv)%E?8B5A&Uq3P({7F`|19wP{X}YEPGfL>
N1RQb%J*9bU;)($trV(y#6#^yWe-(wFxU9dibm{N;VbJ3dM9%lioXL*$(J<$XjQUk}~a_YvRk$G^Id_|B&>P+hnz4DD?8t*0c~{%mND{g^j;`;yDcZ5m
L&iGKDyzcm&`qM{ls(q@wFCAX$1{CXbds|+L$2MW{|Z0(wuS|quz&<oud?-c;#V1Eyzi-OcQurNEEuaq2>Eeq2ZZeML$FRiR?pBHrQvzeLXHN$ym4OiH
Wu*&T5svTr?u^+I!rg~^&Q*O!Gxad%)%1dUm%yE?A{CGokUlZ)_Wt?~JXWWmiK6tpl?BOa}&3%Fo5GSF6S#^{GWJTzG*I_2QiFJ^1$4Ds2)yrhZq3FoT
<!QrGn^e+dqKT7WX62|>MBIPh>W|}|I3gt*l_`-Tud=ke!LOeWexAx8)lYjsw`r`%@At7jdYEX`W3SWo7<X8*Ey{O4ZUQ-M<ryFs&1LUq=5tLyauyIHy
aj}c_51=q^22?x(0dezP`%JwAeSTduO;Qwp=Kdwmy{cQgeyyfNyLKANu>8wp*|ll8}sJ-AWLU}Y3ee1ljBF(SsL<B0u2STtm-LBAV2*Z*5^a(s5WC#SE
(nr8D2Bu%$sq?0x^>(AC8K0BW0qWEHOT2Pt+FT1Lr}%d`Po(o?)O45@|n^S0p!BRgtx$8)+=i=ENJP`7n?O_-p=%FZvBWFSbIeNIsn<p~*jJD5=0T;)8
mUk72^2`#NZ${jJ}O4F+f=-UMlCVzbKJ9hq?ZrQg(xT66MAuU1&s^E#>4%m?55tv?@5u0w6|S(YVJMPvCKvhV#y34w{uFg8>ZFtaa7t?Qxlw|>L19G~c
!abb0cgh><hT9Llr|4oX;tJ}-7r1EOXsJq+P%zW#&Z~PKTn;e?@TjQkj=e2+Dx9@)AcseV%M)lRzQ}%q7zuk|Y`A+3+@Lp$G!sZ(-$4pk;_rC9vT4TOz
&%HyMahh_HoR*kx3eucxH4g$=;HwT+)kSh`ig`yO_YyrcgK%@zP?tWkPox2Y@vcm2meqlbZ7@P3Sp=$ix`I?H&pkxfh>|9g6Sq=whrNN(;Q}X1zr1(J-
bMK9=hIlG9<ubV3lwH|o>#IC{>rB}lO{T2VrNb=bBc$doMV4@8e~J9k8czE!B;n#?&8d{RdXAZC=qr}Wurg_-Zet~Egw4jwtPlO)yM(O$W>jd%y6F3G|
quff`4^JTEs{Gl2<KS6z$4em=X?h^+`5(Njp(hJsNOQvkDKiGR;n!%WmY7QcxvwODoG%GK*H3i0Bsc{TcVmH@@$mgN|Oo3)iDi5ofur-W0sjpC(iZV!c
aMQ`RUyK2*|4n42S=S7}1U&~v<o{$I-8Y}r*NTeEzZx+Tq=zPY6DJJCs$<pn(gfe<~I)w`GPh)BzdsB`{|xZP{7C3k%KH^%^%1eH$=Mf~l5M2;)u0ZAN
@rx4Nq#bp|4N+mM_67sO#b~#^o`VI4MI^55GRqIdUh^Ea&Qie7%w?)<KRy|Yv(G-jCnw(S^3?p=WkR^#f5m?_Lr5cCAa<R$LnuF8ppDZ}V2jhrG@HA{x
DGfmrot0qxpmlcC$TsUj-Zx_UlGm$+{x?27hY<RJU~R0?ed~`X*>>yCI{4$y`00pV#YC`v#jc0GHFtvi`dY`=?Vvx_O-%@5v{-%<SC2vodb$&cV&VNc0
~ZT<$5w<XUz;O&soG*ZxQ8I_GA|tMcZU06!TVjH5(YB<RNRr05wIUG+avWey3OssKfgS)Km3447^@ho+X~;4vj4%)Tlh}J{4JNqdqOMLw5mZ8+37VM9h
JyATiw}HBn`YgGVOZGa^0txFrUfK7nRH}^s0rtF)5H|Qm?RVOD{Q0*oCS*z9GlTD*lG`@Y9Fbe>J6J8@j#bV)=eO{4eG)sQ9;jUQ674)JXnh^?e40(09
86!Nw|VP2F@wBrTXnVsQ?vMy1y+dKh&aE(_{jzlr?8*P-`5l3Y+BpW!4WI2B6z-9qb&*1m5^_@(IZ4?Y;=f)h>LAN_(zIaZv%5AgTrwY-()sCoP_9;o+
aAAB*YtR7SNQ|L1K=Lh@H7HSqnp#Z(d{)aC>Cso7;Wo$c+Jq}p_8O*D{@kUC8jcnTT!{O5=$&O6$W!93Iv_STSfBKuF=(h4q2aXrnCi%zn-}AG?;<va&
U)6*<5^77x|L!09BAT*(1}{%|+0$}lh$gas_mALVnSTE*=bkSby5zCwu>Qd>$_V>8)o#KOLP}qh9rNeE^Gorz_TF@A^Ay7B<c{)g0sHs!0w(vO{C(%UM
FF-D3*toSemVQCZ7PRMiBGi2eEoF>y&8`&-|wVR4o45;NXM-r7AChHk1o|<fAsfC;dvni{^(+yErJ*1N8{$EBj9^B(!SUi)}P1Lhh=YQp-dB9ivtF)W%
YQKsBZOef2tGa91HCFwtht-CH#1d_19j;duioQNAQ#;I~Egx`ysEjQ)J&R<twZ8V^!390l^9Ow_l-09~rx3rTlO)zz-g&&02e#d17D)g+C}uUr50<D&o
(s!4bO1+ty8Cp@ge7!SPhqdr?y#?0-KWQOz6V<}K1!;jXsOFGwEt{|wbbF*^p`|4DpgYvtZz;^%m#M=h!aYv>o;?yXfiM}&JuZys$a3BESs$CEQ&y-sl
DM<C~tJzid`6_&TRsgj^q?0;A*Dx`Kv6}}j1<$%yMO5nJSk9fZ(#W$>TLp8H%b}`m)-v9ba-y2UnuX&~&nSI=y%~pBt%EbXHq(8?@z^Z2w#IWePC(JJj
_T!&AIbxY%)uDFy)bkp>cz>U7Dun}TwcAwk04singnEjtYhrqUH}Qk>9jqVZmnBF=j+!|*<<C#n?Vlltar0vjRZ_M>QHOIEZxnU>c8U95-;>e>+?1V1D
Ksi;qCKDlED|z*8cunU5x(#EqhclKmyd4|>_98UX*g(K9iqU7cF;gSSB>uxcGyEU<r6&x2KSRA?KYt>qn(8OV1I!BMz>xfiQgv|Vbn#(a=71Ko)*dx1r
!SoZy`2T?nGf0SHna6m=hY*+};tzqd_XeJj4Ij{gQ)R5&z@r50?Kd;lZ)2EFH7(&TM(X-Vi5RbMbR@=2&&};KDy-&4<KZeq=qYB!Qn{hwu$CRtsxdaX~
ab)8@x?gA{V7gogOuk^|OXnG|lV-k7*qsee4JjqmmI<~l)$n-Ibu2mRg>s$J0MjrXUykyzzLYNNOetLpFd1NxHNR3D+Jt^J4ykMFIxh3nBf_Q$v8Y3>E
G@%Mk^fhIVzl|C^~Ag1v4v!L9IzxNNiD-wUPD}<G`4q_LbW$NL_FPT;S2l^4^GFOgZXWytPandf>5zM<cV!b=yWY{j^WmbE))W3WFOMg94)xhn0j2tee
$VVa1zJ=h>PugKM&B9x8HDL#rlJbixs94-W8R`0|{1Oc{Z!UcbJCJGLi2R9FIV#-+Yq(0k3zv5ffzvQ}6-UYA-IW-s^;GQ$_jA;b*K}o(m@O(Hu;9ZV@
6BCgDe^JsBSg_df5Os2w5zTblId0Zvxj{O&9dkXoGGLJ<2(}8j~_UHo$|*0P*8avyiVAwBtJ^<8{z(F?2qs=%RlF(Dwqc{%Q=ED@{0c^2$*jz|L6RYcU
i}nTAM8?sTPY7hCF;vy?%u@H4o_TT|*rs8jb~zsJ+7H@s;_0Oc;go2<n_){+vIZ!%t-k9+`IhjV{J9jv4~{NBW_}P!Z7`WtrZV6Ta<4*aP4~rPa4Lo3u
+sXE7hgl+(iUkMmN^9r~T7dKRZLXe{9NTpXDcc_@#R(5F$vh5c2Y%f*}vN)pRnll_M+w!MK>WXi|Cf%2tdS8X#~Cr&6f=;tFNd}QILRxO`Pto4t4Rx_x
OMx7<cqic3sV|R2HBe#zIhiWyEl`St#m}lt6bFsb_6Hl5{I7<rmSLJeTrGIw2xLAC2^iQ|!`DW6g&)NIyu$^bWs3dU`qCm2o|N4n=zsaF)318Rmj!v{Z
+rm%E5oV+^{NKK;ws7_u5HbYyk2Y<kNUi?xhKT78Uqb*NiID_(3N?1lHv{$^nP$w6yhSI`k#{xB=f;*>VO<}bKP-#Es=agV;_Nn$qnUy^lG+z_id`5uh
rh=#kAe&GccF@npAZw?>zLn70<V(fG5^@2(6h&(h*Rpu{`z`pizuV~Q+R5x#@F6xfvS!qf5h(b367dw0#*<E8}h-WG2X4N57~H^5hK`nu^kQmeAs$Zr2
@~~#^JYlK14#aUOz-WkK<_2YU>rxASgK9{O~2gb7Xm_A@6<}n9mFFK%^$scJc$iU4B*9eqq6EjD?qV82&sd?V@gr+6uY$L5}G~O{|b{4@C@Kfq1+e+37
X)r)eT$&@j*H)|IWcU<?6G-}>>fbdJ@;v%$ng0J9&OTUIEqrzi-o6j6_LcC5nqZG<Cka5;Pt|7nr39}h{y1%loG^{bDqF_(J%zx>MOHnTeaZ{Ma3)tEF
yjFB(jqt#eeD-Y)1+KGi<DpVsIST5RN<-^;%WuIqto8CC#=O?zm+)f#CtyPEs`mT6%`oW{3m1>xXkWS_sl7&Y6bss=X?7H&x#Vcj=8uFDN9tYt^r%Twf
0(*y$#uwz@oqC{Z_Gm*vqIBmNsXQvw`u#~^Ke9f)v<>4TFcYtdJ?p^!W*ZF(L%WwjO1$U8=6IPkyrrasFMR@kxS9}E9_auCUhJh~S`V$zs4eEiu@NS}5
MIL~V?|(z-qpHC*q*IyB}HlpPXFY5-;KILJ?S;(1*#eR&-=$0(63(_{~dkIPtUz&<y9&$fiU#;nB1FRtmkOL&3JC(QAcixnzd4C0<0Uxqfb}tjimG~5w
G3OZ({=TAhks#AXJX=fBy5ddHy|}qK>hiAG--Nvtn>dVjBS7f6)lcQ&ALIkV4Yj+wB=I7A~Hpm|kM<f7^VF__<OD-s-;BF&IBhwiMhf;eM!j-?3<GkqG
Khi;`^We%({w$e28C<yWhzyu0&V)+pxG5LjlE{f|Hls7&w+^e3rspr4PGEN0~V5Q12j4wy!=ZAu>Hi6^;#b|QGgyqape0O?1bkJQf9#d^g&%&Ql|`{PS
>P_cf6p=jX=e=I*d?&$J^2_m~&U*Exz$yT~uc#3bgDSXLb#K@E`F!PnCcSm3G<)VWM_8-HhF+bO#7xL&O&Y~C(=HL5=;IA+bwl@Fy6|Q!LIl2BVf;S|f
SGkkDjCkY3PxlKPOHOyTE{l&E)|;~VeHT(U;MK(8J?WJn8~)^MZElEFBnp*0vLmn~?Q)G#=%&E(z5Qx><MC}Cd|#&9p}qpaHvCZj2+r`+{GIevmM_Yvg
aozN$4W|`tqUvk^G6@K9&3B9tlhLb3Xk^}_fzG5_hyitUu2Abt4EHu!0Oe5Zuvzo2>(-;RwPZl_z{FR6CXZjwuMOU<0_Vf{`3%om!RKe$5X6|nm&Z1Ya
*R__B~kITs<VhmTZGM;q`=Dg7#;?b_{vmJ|k@P7v@U>4pv~LauuapfxdPp!eV`6#S)Lhd;7_cX;Fi1lw1(WK0O9OQx|jbNO(Ozo9b^D8yB*l^OAU!%jf
v`O4}<Y4f!g`VSjXfv$II*-0mWT5zR090rIm`W3`aeWOXdWD6z(b+=9Tpkk64zh9b*nkF}z0H<<sTJkvIt%&LVCVpo3okfPos&o?H};Y=UdW%j6?2}Uh
!mEZbfW?HgnIlLvzvB3METzxI7PeQ*%Io>}$M6pEbGlY3@OWxzi@5Sn^V$unLl)s!`$zF)6Xt0mM*q)jH?p110#Wr@tbotr-XP|S5Gh<5O$Hz-O<~-30
DP(g>7;4==AauyANt6r0uk}~-_aZ4}O9BX7LQ(g9vov6yr0JjtEk;A1e66Fc<(6gemm>4WGn(Vxx{O?b^Q9oK%C(Eiebu<gNoc5FSNeonW~MmM*AE!mo
#!uxBdiXL%R2Mh^pzJ9?Xx%U{an^NT~J2~u6<*%e88M%$d-$E2*H|Yeec|V2<BJTheUpe=%_D#HNq<*^IyW@spxI_U%gTw4`_JF-|)&EQ?k>G$m4b?x>
hRt#YGGYuWfWLY&5R<vH6~Q{g%EQ6ahT(`KQ6N#vC;&x3UW9PgB<{T6{E)$TJ*$ynIKG)C+_CXl@$qc+c!}QDrrJ@Z}4o4hyq^tce783QC2#{xp^?D}I
&NEdXHWezQEdMg3vCAksghJCu;y7I}UPrO4WIb!2ZrjVw;4PQKr0^YFj)4>dR#(Lz{i(_v;RDAeN2Vj=Li!2g6M%p*rUav{Ln^++uJF2v_A6vSeB*?vj
Loo&4APbk6^DUU)p3RK_v@)qnD3H${niEUZw=M+UQYyIh4+A<&HD+BpnenbE1@JKd)rXv#9C-t?V<_b~SAEB72M{>lvGW14ddNYqO)7Q_k{8<>m*mlCV
OiaIvvTji#GdG0jDYQr9FMF>(8nP7g&RCC-S))jm{XYs9X+J+Zk_BGBAI^w3^9=o2vWrFY`1&dCR*?Abhm}G9J0a$Q54j#cUb|&s^~qJd9vJRhmq<m*2
BchsEj>M&e}1o6{a?IS>~G&ymMzr+|LOn!`?r?Ce_6NbZ{JY%zu!N$<6VXLb4KP!Lg%iJB{i{M2UVoswRgUtMs7nnC6c~@9y?lp3D49+2lT$Kx9C;C49
P4u?}n7P+Coi}(6nr)U1Hyfyxnzx&6lmEpMjOwe;zaY{~0s>w|BSw??L$%sl--s{TR+CcVy#qLiWHpAT*M_p`@eEmc8m>*%$<7<5OzBUG3q*C8LLpWHk
7T7b5=Yh0Mmv+qO#tRQf3fPj7i{?erIm(qVuS1>O@!NoPh<3^(M;tNzG&x04BF_FG<n=HGuI<t@?qTgq;W4Mk9W+Bc)^B$37Lm)_X}>^Lhdfq|Vl*YhH
B$yhFXg!ec<Qo_LY@bUx%1dKvk?C!e$P!!efaTxE&zd2wLz(zFQydw=`ke1|aTlf+2j+@<>T@$$^fcCj{$vTb>!HdG*V2{1e&Lw-@ujs-cfP8-Z$E%-l
i))%AF4izCJuH?S6tvZf!nN=9LMDBJ;R4zSk7Cc8ofzNbQ=-Rp0~B|CBD(3Z4haP(+&g1CcG3;qX^s;|2cNC0s+~(O3-Ji}xBeX6@PKh2l)1qo1z*YU#
ns{P8;tBbr7AuD>>v`vszfyQ3wCpt3&V-dn_c#3T4HhxJ(geD<7Z|z4I-oK*uVr!2l$3+)p_g&4_`9?oq=R=pwRXYRo>jyaqlW6a>Li2J6rK7%E;vEg1
x!+AodN$Vs+en9_Htl?QAIB(wx$8{0BAf{9*q%ixZi0MLA)Ac&Las5PJB0058*E6KuwD2KE?DO;B<Ec(?Pq7~-X^7YN@*NCeyyXV?!-e$_1izK2ZD`O^
e9OM{__G9unIvSY0?d<U-w!+RXD48!>R!1Z@Q(G@3TUxuxsIxj)ag!=_I8&sFN^g)3Dc`KZ)VF0F@%1NnV?~&e;O6o6UxBtFSv47orH=fQw#lD9H769#
$C^gEXgOu)qCf!W1OIVget3_voIX&$yYnthCX0>D81C%hwOTq;yITH**+iB`QKk!O3E?yv-Hobm8h#$)5Iha()KKV5oiyYWHc}T(I%GDnWs4}Hnd;;vv
@>n=MbtJj>^UEBzTr*w-61=?m=zYPTpP09X7t@V9y(<udq}LvR>+O}NXWjG-0YRBc|FsVugv`jnz!P}`bzThK*hbnylq2Ch{;dr=x_Ijg7vxz7E-_<I>
j`H7g50ap;^RF%immr_)<f8*N{J;+<0@8$4ZgHRBM$M|>9C@U#0g9tP~p!$SE6Na#M|emb}$#=F@?moWEDFb0HZpV0n8Kz94T?WM|c5uq&2=dmsl3^mn
-$pnUYL3N2pH8%$!X40j)Fl+oMc-W<EH&>A)a?@%Fwo6><hq587JaFOTRI#Pk7SnIL~DGwTWkm9vTDZd$Ysq=#g35Pr_!`vVfe$=<z3n8otB$iD^*e0R
d>obIikF8@~}{h$BOpKrGOtG>hV@)MKDADwevJ_qs_-%k%ubCQpBwt4}O$30P&8^dtNTQI&j!DQZnHIiW@W7z|&f7?54@~{kWxmbfTU~rETcjl<?y^cU
$sdEDanU{G%3U(-91h=2O^-R*i-c=BTUBsmdkU6)1&nB+aFxbh64Z?&#@)wvMNtK8?k64Ia#fb;RF5XEiGL*KOYxlpOJpC`L6iJPDNn3C*KzAcN{U~?o
9VW~Rt@*$hh)utDsQHI72;@%K>ecS)q5RzjE%eA9hz>;`KXgQ41HKRI?TXBMKhi5{(bIH$fGg_mm571e9DiMnTRw+&$1?KH_lm53VBmi|AQ+F3z=EGrC
-wEVW9@;x`!GUm;ESb>C29z(09tg}aIgEjvwi^H{Ue3@1$bE1#rPYaS-ovPFZ4Yc9{0r|GvPD*{Y0fcs#^V+4!p>{w`?1v-YJ#ZE$us-08Ea3^x|B)gX
0TG!TJ%icLuW-J>1&~KtG^4KzV|^!50=N6!NFyvHm*<P7m(=zq-)>99%YeIKN2aU_{U6hjsk-OYxObTSAlBDikoA)z$#D5R2{oA0wn13<kz&k@p6pRpT
qdO*&~_i4Laik3lEs`8)da$rF6@x(6zcN}qJAC1^JM(0so6&3RYBO|KKSnFz=VcRXeF5>Wo27;AoiSkHH@`@WuYd#1e9?V%>M4bO^w8Jk6Yy-$z5E36W
l6VO1M&@jkW6Leg`JTkJ08_BnGv0LrFb}GQPn9;nlHkR0458~QMEY`d2p+lly`&fCmK7;8!B*={<WI@g_wo(sn@{1aX5UAiR81>S*FJf`H^zxw>!qTU7
rE|h=2k5_lp_@|G7*-@<FXA9W=Rb^T_LC{65x8<5fO(xz{P}rN3>(`=hfUKwdxSvgI15F|1Uh4WUdJmXLge@E)Cz;)zT<CW>`}nkCcs^JvVyqfEI^}UQ
?xGJF_d=$v|rry3*0@pvL`SZnD9!bvo`i;>n2EWF`o~&fiQuCif;>+C&_(qv2mo#W7RWkEjE~4@XVFBHKrz(v*@5dsNZX@ylZ;mZ$==@7r0-T^GdP+>s
Wu>emHu)dyhkT+=>wlj(?8dl7XZ<C4rw}?XRTv0`G3>O+7)!s=z$u&l9N`lmWn4@-{aun7d1LmitqIEYYCm(2@pDbjY`F%Nf#fxU(n!ZUVB}Y%qlRnTk
x0hsYOz8<duZ?v&_Thc>ah44C}T7HiXS2^69>Wk80}M3{3Gql(XF;2eqGO<yonxSygb%{(NmNATaB;)&Q9z@zQ(pFAlralQ|fO@5C(-r3(dEv`S;JW%?
6)8~Tu&YUO3!FX)5=7D7C^ZIwrH~^C#6klAJ7*=U>JKJBl?a@{K$gaHKWKcXxk2XVv3)w`it=2Obm<UQj;AbN{2e6rJ8SQsNNC?4>zk0ZyzK5du;zKIt
ejxZf%kSok<jt{H=#tIaT^<#u-^GyQ6#on8M*k&y`E?__A|KHie1-8s%n$L}&+AM_8Eahxyt-o|clCROY*ud-5;&c(a|dM%U#qbzu*S&d;ob+z&2vY-;
nm?!4}9Rpz7)do!89E^sD+cBk!=}xCP1~1hYcxnOEPCemMH7W^>!7V+3Gzx<Es&O50sO)PR6?U;JH}OS7pA}8Nn<-GI;g-d6*ZPFY;$YDy7}eOJjc2-m
$~OO!|(_A0BvKGqR88#)E)E_i}j~m&Hkg8C6+2zjucH<&ti!Wd{0~Nsx#9Wh}rb#q&tb-SSR0;~$~)G$Igj4C&*Xao?Q#=N-4QF+X;+pfc-fR2QQE+_;
G%v1bTMCjKUEbB7*YKJbTO8C4Gg8GODbcq}1%CwJzcafW$U>6p}%-W=>5dmHFCQ;-(&ID(qaHEZ;a&-oOcRa(9Pr=8bwejoVFZc7l}F$3zI1W|{-=Cup
}5#-&oO)1D?R@&ao)ZQz+J_Ez0uWHpn6r3!n>mJU40X3wKn3%_Ymfu&N>cy0R>Gz&wsheREzzV=C@9@%{W%Yo3uLh@sUu;wC9aCqHXhE|2^`%7~AtU^^
xKw)s3~LjDY$vD0uBBWa>$iLFr)tWEMST|;<n^h4J*{1HB=}@;pp6)^pHFN5uu{DS;Fyz5l4R#&LA%SfeJo7i5wEidqdS^<5L(xhnqwZH!4T104ml(9?
wfMWUZ-9*_+Zb7W6hmqK(mY1EAXwScRy0ePF54P1W2N)jmA7JaTlY?<gB>BLqSJ-VC0w!tlHMA2Wg=lC(NmGRaNbKxVkiAY|l9lzWtVbo`f)mtRN@edU
v(5lTJ2DP&U~&6kw}suCrP#P7h^8G(!urzM-NVJ4+D43USxwYV*;K{dm?c4?juX&$O=>et{bRq)M+Z{z@`A((|p2Bynf$=;!6yFM@}ijzrsIf5GuH999
)iMAYA~6V!s%DD;l#;EYcQ=<-O09M*qF&)DGlaa1yuWZZKyAj5Us9tVHV$btrWKB@!ek>#Uy$)8yb;OTO%Lq6v#1gPU*IfN=?=f(ruK57jK7U(8-i0!m
7e|2*L{g?iSJe_%OW18&{5fQ=jxV!*1(A0kBH|D4SyVu5OBAUGcb-;*SK3%dyG#ltuaQ~dpF6ejLe5xPh^5YZNwJt#y56Io#ILZ`3y0wqzmn>08Y{T)v
T=p6Md7Ei$hvoyiE<V301nx#Q2Mn@=?=#6i-jM|mQN>4*Ky%7+gbzsqg2a{%T<K_^o%{}g;wfgeK~{Mc2!o4o*HLBr(3U6g_ka2Lp?|po|7V^zNqZ(y0
7w{hb-C=VVv!!DCy{bny#58k&ycE+ge8V-x5L%2PeVcNbAcDX9bfV$vKlS5{NZtP$<T~I=k~7$^*_jeT9rY2m@NNANsBAU0j)1V3U|<L1rZ*@@&>Pdyi
swfC<|%6_Q7`2{pSvXn*~*~mjx*7r}EaE?!1Amdb_^2%;fzi13(vFQ_RJO*z$vbtA^zc+cs^#-1ey;70}h=A)`M{D1>h2x90bKX@_|!OIBK{8v**Z!sO
vQJS*8sEB}%bApg+-emaGW+*&U;a)|k%)888cCfdBxq^ykrZUJ7K0!cZcFW&0S>1kf>>?7o|kHWz9z)u@0ffYeBO<W$A;QY;<7?Q9=)Mxny!kJFLQ8cd
(RG0ITayZ`|Zw9mGn7YcqFbC$3rk;>{)=Exn^t>Rop^<UMl;<G8*IW&g<_>br1U~%JKobH6m5X_=-sD7}PR=379Dm&G#I#9?%X{h}-Hvx`;xZ@@Ey;&%
PB>>I{PJHABzwA_c<Ne?EH4?L-yb^9?H4UU8{+rj_B+_Ujo8Q@kSP;D7%WC<u(RA8N1C%hAjG_rP&i3;^0)=m^<HcbHK1n}i}+0)o<Dpi#m~lhE0Q%}N
a#x_fIVB>I^W9h%)JKsHYFvP^M)pa8F}-9Q@LjDh^K_|`4Qs5D{?;bkA`W-Z|UZ%9)M{Li_7yHK`VBe1G)m^Y3%{w3jlpG6->kE-q~pvuVJV5dr$f!b_
0N`$1cbsvcfb}gY3g`PiSI=LmdUZATki$G3XBjTp??SQ!hm3{@kyh#T_7b91_&a*@(yMz!(q@S<UHln0Y6PU1pRun+m2X32&Kc&=Ap;TTaj;gpK4uf3F
ZlN*bo^^23pW#6!RY-Lv<0pzbVxlQcSgoeSXc_~xDMP2Mb6-LKucZnx8pthymHvm_|rYITod1ta3WFKUebm#U_(cB*B>Kp8HdYSlFZ?cp7os8YH{=P0o
2Dv63)fVBC+9=zwJ)w&}em-+MNo;3kR*>a_In9xr({!{A9%IG`SoChNX9;9JORjnSwZma`6OyIzi>c%7byFiOIDs6D(pe~e9L2qs}#-Vz;<97!ix@$^Z
fsAGh7ix#Id*pCopCrED9`ButXB7r(7a1^A-%tH-3w!9VM>|0U(zMg8#QPPE!`vY_@|?aqLgk<rn8%5K!*wU_&3KUd%HZJQO)rzs4Kff=4KDY?go0I%*
Uva<HxnSgZ%1|=a#}3rEmuh6-ndg2R(yiOM@(>8(Zj^YwaF3x?Yl#xblVPoUnxG$hL%Cgl>EpKaMh5Y;ww9^b4c3*;nO3KoDAH*wV?EOOXQqk;@rf2F4
&{b+Lc>@Ef!$D)EiPGKfu(Ps-1uZS9-TZf1Em{Z5EV(6<dj`2-u@3I{hV1F74NSJ&;i%p*AC8m$H@hq;q!4CaqA-UD#=&v#9)o!}TjdwtkTh2UhJzn)k
4g{(K&e;16Xorpy4^)}|+Rc##Z;lDZf8&pGmFr6WD*xs^Id6w$d^m1jcuD!z=KY#4YHKXp>@a*75lGXrz_g|iYHVa2tzAGj-U&mbf9OrZ@WNL8K}rW_$
R^RGgCWH`RldkijE;?)IswtVDoImYh)q^g4*?KL<;IO<zS*5!I@(SBUq>%$i`T=jF?^}#h>G?euOpRmWD+eqi>*-GysMFl=RzUT?r!@d4k*$>!0wdf&?
jBCxkS1NeTW~P^;%Y<NsOk{E&31$&ycB=s%yA4>tq+CPlR0pzBJ6k!-Upt4{v<<|0MZqJ<mSvN)tNY7Y{Vy(9-XjE>|C$UAn!7_6CTbz_4La-mv>)CX7
Y|7u*tr6so6x)Z+EEDUE11IX^F}@3u*(tgs%iekZN~pW|MPu`R-ZFGG8qOrN`2ftMKe6&u8V+WuTuQ0KlIPq*ns`ECSw)~-Xk<tV~(-iuVUkG)r3v`-~
U63kH*Me_87ySQu}@5wPkroGO03%8d%$YTz+VRGf0M23p2>9O*1|EvOb^pL)vtZpZ%B2>?dKdeDrgWJh<9FCn*9lMZYl7A>s<R5F}^_B#(EPbE>QT0?3
Y!qXGS-8pp!uEsD$m%ePp-A%C9wU>$wG;;@ALU4C~D*3lucj@CDT4a9T5sV!@?{lOKWi(Tp48Tis6ncV93wsoKVqOVYk-2LT(b!^4c_j7XQY+F36_RL7
{LUp-foTt%)=6SpP3&n1R^S!}-GZXYHcGMU0LvO_k5ET%`$5Vt*_~wE=&10$bn5R*_M!70CkdB+0d^qWzS!-@gqZ2{AlaHn|e#h)2V1+TT9ZXJk?6XYl
1^IOi^vB|X)qDg=`Edrq`{y*M#HB2~HXpk3V75oeJ>5KPi>)`CCSRLah}6@2x*dOnyWqBMzjkZb(U9ybbB(%B7I=Ls&;F>hu@h&jK3?0*^}u}0tPJT5&
Dq@v6yA7=&W>A0*N-`YsDR?D23lBnb_o2-o`XvJ)1&R<SIa706#&q24`Y2oE#&9=RPy}p%})LHQ8FB}g8nEb_;o#Q=;xF<mZc$Q@eb|}qimV7G{9&i>k
$gXVj&`9ONrPsiHD$GP(Sx4%wC~wAC_NiSjXLd8wdD(TOJAICh3h4DS*{}T_=9X*9|x|7xU$_8#^HO#pB7dcmpnXe{v$F*vy9f`u+;Cba_}&!LV8S5@J
P*6~R(J4+gP_!Mdgtyr7A^lRmsZtNfSGGX8n*g2@v74nJ;*<)A>qXdb<tcGXECaB*0G8zRp*QUf&PB%zB4%bRuY5CX28y)L@|Bho{;z=23yq~)awo95^
ps9JT3;xa0*e*Mrl)t_TVK(-sD<U_>+<`{e*>+PE0>CHdGZ2*>Yx+qtHTu5(^i4nAMxkpujy#GFY^Y`EwBxm0T4&}bvDQqL?JWMtbd<;AjAT6B|`=f3%
<tnY;nS{yjhquE@ow^Q_lbgbGt_vQ2JokBdP~Rt+;w8WXgYcd!%~i7mnd%oDr1+j8#Z=daiu@G;X{Lr8WDMfwhB%n~$6IQ5<d&a7)%DH~uw|dI-%CUpg
m@@uGcr#|5fOD?-PFN;fzbk2#e)lz#E@EzX@B&wV<OcQ7ZLp4|G`tI*+ned)w^?M52j(FAx&tH(q@c(K%GRuw>iyUm2c2)Gey3C%7+;|8nMw@R2~Qd=8
Vy2D`rrOvxZkPAS%x8$J2}QBEwT2G#$pQMu0-67mQrFiwlf9PP5#u`JCJTJ5QZH+1&g$&8W~Kw%J{>k0eFcP<*%^y)TEG`woX6o$?PZ<$vR9l`Idwii^
5=%tA?fkius;DT05NPlNQ)Z)b~}cr6bga?-*72a@)cD|`a8xaJ(mJV!aBw0+0Jk{;5}@wY8+Rs|BNy~M&2UG#p$9gh(eAvk}og@c!ow_5i6-V*S=-)Dl
xv+bzl7d)W_P_kY<RS}GI(f5CF-r_aw8WBhVHN)z0hM#eh>S3PTQm9|7#zBpx2+Ozx2iJVl_sx<?{oq40G#Z<3Lf*xLmGy-eU-0VqNuKIg!@VO?@#M{=
rVFl2YSpPx#Df3#2eoEg;?GCHN=Qz8idX!RYLEW&aX4BOI6jCvfDz~ug9wwyOaB}Yt@SW3Zc@<=piV7?%~C$<Kz)p`hb>b}ctXfPkx8MD>;TTYs79!h#
LNYubk&(7wH|wI$c*Hw{s#O$=`k|ntHplZwGd4UatlM3_`_xds9V<%bp5<X=#4l+HbpJ*ls$|MWW;NbWdlt2e*8j=UuNKQ)2!aTRP8wFDE7P-<_6dY5_
8|OqdGQbqOnso%iponIB1>hw;wR+{+X+ffXKmKyerEM^I!+M^M--mtrd`aP=Aa5#u<)F8~Ps4Jo50m7vq$^=>*6~7>FEdUkrCG&A#2l{n$CNdU8phL&W
P)7E<yoY%_9Wl_7tg-gn1LA%E09<G#T#u!TaRujK|ijw~Z?B5<Rp6qe*Ex|raO2-U@QdhA%URwJ|5bKB!a<yxUZEEVt_QIgEQ{^bbv)#vw%&sz_7r<Zt
M4UF97%248!Wq*#WbOoo0@V|T45ir(HE2{`JyEwy=8i^YezEd-vxF4`N(tPx)tR(?l*fWa8J9LQjYaJ5-F&7>(BsE$vzO#TnNxf_|9~XlpwCs*nc_$uQ
ZP(?z2F?X?wI=4InfJ{)ltf5%B?<c>_tIC1vdsnQ7wB<4OHjv^r`qGAwE+()rfrhC(Ix@aBi-i=J`hd}^py}dQU^OLrKM_-^x}dy|0Ndr>){f+E292jo
;czW?#xJq@469~Kx|wRpHfgf5Th<;%6h?;k?*fgQcDz!U){`I23vEMw(n0lh#qX-B4mO*`~H03zF15s1D|HVIX}klL$s!yQEKRje2yg0W?j<TG#tOVt~
=L}JnHxV;WppDWL4}lb1j}ZRIiNxc8T;>5sxB11i4o-#3OmpUf%2pIKwJ%XV7D7!Wq=UV^#MVc?0=bBU3Kbn*^{)OouQV-yVp6zgWAaSqE14@(QtbAU=
xtA!H<_+1}|WVYjd3?*Q|gdKcswp$rQGztiH87(F)f)ZaO!>krsgE$kRDZwrY}GAWh|q&p?3GM!Sa1uIy)$8X9cumVU)<B0c_Lp6`)S`T*ws{NaL5UCc
*)Xjbv2?+oghaEr~DqbrN@ebL%aqBo9>yRg1+Ywz$u}7_Y%DZgh{P_r~jeD9!bKUIo{iCkl!ZnX<#qJYFLOuW$gsP1B7sT(&c&CZ2XAqy|?KaxF+*Gji
5+<bxbumDAgxA%6#>B%?DQCV;&NU#@zmgU@-X_8Mg@VUuf95{~{ylKIbAV?)4$u2bQ!|^-POLla`0=jtTd1*eGcX}efe0Qy1(%R-u^iPf{W)5&*x{qXc
=-EL($TKa_IC)Xcgyi$@I(*O&)RQ;wy?nknJ-Ol8Mip+%{b*cTI!C43l}Z-2@^Io%{6{v3w?uT=L6Xz>wZVv=MvXnhJAtGjgU#8B4~~PAXbM%XySg)xr
eyy6KTLWejTNZe5gOHHgraQJ)b*P6M$?cq+Eb>n`8Ci9@xw|;sXupQiSz!;Wg!y^fiDNvL;>6Pa6Zc_bJ+KNr)cabht2^Z$t+}Hm-etjq8kz)DMlG#n^
hFus^%A=|3Ip*UvY7hetb>>OYI_yAaxtH>smeR4pi=G*VRbP(N<Okb1BG_C)8g!3nKgo16kHlFEefi#bB%EMic~^Xz&YHHqA`XArMp;^B52(GV(&2cw`
>Gm9SD^k#%tk%NP$NSIRY!1Q6)6=8v4Gr^7qj?g~=SIR)x<GnCH(bRF17(Khjmx7%U9(KDj*}8$L2BZBLPJ#hfOw>=PkUyw5OCwEX;M%~@Z<0cr_>_=N
Y|kiC?w`keqX(2rRTY64#EGzf8`z<;>{tm3jEzUc(%~K7xr9*7Pr+S}H5#%uhI;ugyY8LatcQ$zC74h#A6+UtPN(#rJU&_f+=JI6h@xEO?}aa9($l-`0
{v|F;o?B$o{z77tZWB#{dc*Q%Sby`3a4kyypw@_i%RFHLzqgARQxQ_l3>+S>4D;TTk2rLy@@isC*%evD4b!l!yKY^lXmX{v30=S;YF%1>d4trc4s1eGr
C8<s#Wtr<GujdKY-Q(la!F76Qi=63Bx<jS)Y)&hgFfa<0h11u*2#efBw6hi1goieDXj4$NyEGQ&p^0`8Oo}|HCOd3O(#p*?t2#p4%8TGkho6u_OKE%?+
>(a&OD%`IP~+{h%CN8a1f<%~Z9#P|5%PX;e%5t$kUD%*~<q@#6`g4LjRVAq|VcO#sf13uCY7X(4JcWHBKyza76MZHO#nEB^f#TA5Cbn}<ep?8VCIZ+Q^
2$7Uy!@?^F};J3e$$)0VzL!9jeLS7pS4?l^lzwNGgfuWZy0uWDfMt%l6iC;n*_rqBPdA%#h5QfNX8uKd8kiG2V^#J%NdVm=m+y72g1T2Lg@@59GIWOmW
1-0n4-d!-CV_@X<3u>Jp{kPG<pZDWIEZ8xAJtP&YSL>&62YO?nAL$W7hWrNFPKo*b*+G>-N;=%?3vBhe*xm0*DA-tgZZ@htJS;G@-20&J_pdJ0-*x4`l
$2W%teBf=5|XDlm~$5}k%v)bCALJ9RsiV|zGx|C&e<xLr2wbL$fLl9^bh-n4)H1E`?*fd#IV`@9+>y(-a82#yShq+dx0LC#&$R}QUc24-><QQeS>tsAZ
q2n6rlH+IB2w!48d!A)u_78lZRYNm`=0<73`oH-zuaEwb*^?_VNHF=UrWr-T}qI*N0hb-mYsvvb8>;NxTNP*;&kp+UL`tao|~tmFVs{G2GtH8{0{y;gQ
UdL{j0wIvyM4@}4}lcfeW<y=mB;-><KDBLdg08HjMFdeC;;%t#{Q&!Kbk#JllTdvMBN$^ZUIrpr;|$M2o67K_*PK^nevdkhrNllx&m`p>Nb(~a8T$iZn
j&-ucw*5kz6`O)&*XZTF8y8S83y9I3KI;UT4B|Gw<xIwRzy#aij6d03Tyv%cUBc8yWfp?Ee_u;Uq>;bT8i&PGVy15svx8u*_RbQJ9WmgsIRQO&Y8t-{C
(ArU;kZhJ#hlgFrTRoPgLI6eF&q#0+Bm{go`TP=O$WFf+I&(H>ego$CGQOEDXAW#l?i>O@B%~<irarxO2t3Wb+cuFE`1*F|?5xFk)_&<t`u(=5_XCqTy
pH9{ISX1Y%s#5#VFML)a1=MJwtxRZD=)FNdo7_Qu<`9JX*&a5K)f{R-8-xgpeImn?iEbOCR9SWh?9#RlTPkD8@dZ!4Rsd~(;Rstvf>S?%p-)y%$=gDDF
R6bjfBC!b`eg*{}97Ph>YZMH7J}{>23o!m9-x=ePnV3kGc<)Jf4t5U2oOC4pHbJ>x1hjf|3e3){cIL`LSN!P07SkzcNT-$s1!Oj{4v?Y}&mKcy8`Jw5w
5E`y_B^lkg0zTXD%7*lk<JLoo&(_CU%UeL@Tene+;9bJ-7x9kT1)Seo|p@Zs^iwXLsoz_{NeW9{d0vt!fISFS%hkF)XOs%qQSfk6*B_0{;B;c!GhRGKF
Go#H#})2g9M1LNi1oCg^nk}9;;{BHK#J8V3|KR3F;@v1nkI)saN95fqb2$<dS@Nml%jt$EO{D?(&;7*1;?-v^Uwl+-ap>KDQbz;j<KyI;yXQF(D$nG0m
i>5F!SZxk!RWh6&yklM~2#=?4E;=Iuo5{NK5d2C1z69^+V70jf;S`GO*mo8c!b*l;4+1RLKfQ2c!QFXj2E+)nxUZ@s={b1)j+gv%eT74H0IFW}w;-2r{
NIP9$c>*59(ubkCyNA|1+g`8L@|FEiF>UA19<=W^X{L4$M)cCJ+MAQpY~6PYuw9CanDJAyT_43IP+v&p`a4%67uu3N*tjey$a=N^UfUYcSS&9Vq&^xA)
TB;7Z%tzK&==|9`P=MxG&1>3$XSB#(lrh8?n=*UW6ztylXZ@3VrZ!ex8@bbD7L!2T1YaOV-OXkNcd(y+RYfL9Ly)=xc9SKmO1CX<s0+-evmq>LWj70pj
69PKhyELbj1ZbB7oo9#Nx?cyA#jy|H(^plAr}M)q{l(E4e;y^Da%I~e!20BRwggIX}KPxdGx=qnR0-u-&y4`Xht7kDb&5UZ*HU06l)Hz~X<+hZ7QP#so
;>l+R1FJtN+mq5JEdzd$MwUY{oX(opvCa`MSETkob^AqCJNVO01fVv`Uq4$Y48%%0appp4SL++=n*z&laJPcZtZU_e7WT5^q*2x5LNo*5;5`)sU$-~n|
Q+1k#`#-@CwX(>F2oa>ba`O(E#iPfo45I#A3z*J(q{xRthnydWl3hvC;Bia1B_CFW`>V1(RMXGQDFJBZpenDr_0HmhHJj;F36v8(b|3b|Fvzuj%{;BOb
;mM9y^O?zWZsW2roF`%X>ssMuUud-okv`24IMFAVbJS7rR_`E!ubWtCM?7_ct@wdN$;I9-@gjVztiD=$pJ_q`MsN=<P0Wf_#BjYVLNJQl6WgK2Qf`LL#
daa(9cjqE;QJ?)SZgb_NW?CgH^#4Z*?<DCTG8oGw4|c`p<uIqU5{fcR(UL%dl~gZ5(fV@11H4Bo`>>&n==Bv)Jo3@V4|5Q|2ID?cNzaDpJJ#nFWX&+Fn
|Hgg^g`nlMI2c>YHNIQtKW29!vK90iy~1F9B#xD9s0##)yL+FgQJ=?$U-MoCqJ({&$@&L4rbSq?PFcrj4tf%f#xW<Q}S?Lk^Stc>{om%TS@a#Tsv2LH=
<OPc`#B>2qc0(bUJI06ar*<1)DKr8~WIl^rI`*>!a?mBfk&grV^s+sEUjEl64AoR$W_k9*eAxY8k{dmw)cQDdIPiKeP_S`g!R2nRT<DDCZ*&aMy3@@IU
>yJ>;t-NoZLJ+Ft@mdj_-xPU%UoGCer!b^1IAc0lZ#G|i23#`hd>7n^#v+W(i@hhhw1wnB;w}yReX&yBab#VdRw}wVKl6fBL_hFQJRQT?=VoN?tid{}b
ZI%<KJOWx7?2(RusI=KmXDjK#4_20x6P2!kHV?kD*EIF)_Z`P<73!f8VU=f?moS~3!QQ}RCIu9*>+D=`yXt;kDIz*)}xz7Vw+q`CY7u%@xXo9e->^a!h
Ysw(q(_~ebN3*`y`KLQYxLz?6UUp;kGbo6PK^VrmlZEkjtEyt42k_M#Q|lpn?CEU~l%C-*#__)Co5-o1o3#UP|{g4!-5nlfS_ZjjZ+X82Uvy?ndIsA(b
@i^A<lrs`>j|V4dP>Js^$WR>NjDh1sO+`e8r(V=#Pdnvc)E^awBf!9f4O-~Zd2L6|TS*Aq)Mhwe}BApzyaccUrqAA5)T;<_y3RW!Cp91jQai+7m#_2d7
FdjS9XaN>o3`JaOS?MZz||KWA=^{aaT%C_&FDv}i>|LGpUuO9z53`+UalluQQD4G7l>wnYNUoq)lUH|ptzk2?^e0=}W<A3$_SIqxET)*Gh)IWUwKfnG*
oBFRWApKwcZJHj#Yy930-(O7nzyHrP%#VNhw|~el{qkaxFRuK!vG>3KPkw90$G`mQ-|t2955oKR7k>r$)y4lj>VIaSU(WpBU;1;zKVA9lLjLLczZ>A6U
HVtN-(LBhDSth{FA@LUrGMa*|K`2^&5r$JXZ@!q`-95){Sp2Z9rFhR{Eue*&s&H8xaIr%;QiwX=kMBme`~k=^U&>oi#7dc)3Bdg^>eF!qW%vm)}LMV6Z
O9*>R)E=e?tC*{O5xFI+J{H?Y|G;PkkT%`V{~F@o~*RQ3n0T_9MBJcSAe=umAn4zlOWMm3^q_XI25}_BI}`uo75RIxHJ_c7E@=NgTP_a_sK=`_X?@w`s
?Sx?NB;UYk3@7ja*5J;PHEB@y)SOFZ6t)rtQlUa@-w^?x-yF~P^~KY_Q6y4F-pLuX+-v-Y{h;`WSK@4yJVQHMfisD^&3dAc+N*|v8_V7p$>h1Kzz<m{f
8(Qw*XT*sl-rlL01%cCol4IK{!fRl55J*qpr4#FwPZYsaEdMrI=S+$wzdEa}C^;{aOS%2dF#QW#ObN`3)%TK(&7*C%q|MMkYmSoxyeTnx0XEerN;zc1h
(_hx#J@6j~@vqg(>tSH|?61V5<?_lHU*c)E#_-0k^yqIJUo_?ABm7E_Vqsm@=}SG5`L@ZcFYz{~I9{{A-}?Rje&h%ry4#m{6r|Xb^CceR9{2kA_ZwfnH
r?^-`tw`lUcRp9-Eg1$zt&%QZ!Z11KWJ{VIOXq$w>vW3HT?}<u4l^I_?z$!%_G?A11OWLkmQ^y4AZGeT;JuJSJ2UnH-KV}!3x&8Kl*$?A^4oi(c!H4>-
o;Ap&5U_`To84<L{35Uy+}G)XU$F=YCl)UigrX_pj=uDo&LW{nX2UZoKs+@5}!L-Vt9fm*XXt*5mCE^_NiDj#e0POZXyM;50ZxSz?D3rRKHV4Od?6F#F
R_{{N7FfA;Tx2Y&w9Z$J6(XMg<MkDuqUzder)f9}UmzWOhxAOF+%;J5WB_;Gu$zN)`0Idx6=W&QmDzx@7w{DFS_7smVP@BdzSKiBUcwtnI7>-q2NQT<P
W_XmFC_w~~I{d)PQ!27A^Kk<Iz{lxo;_YcI&^c&^X|HR`HplMxx?k~aH!da){|2gyJ-fee#{p??YHxA03{mEB9@qXg{#QRq~T0QGwx@tka6N4!6x|RpG
Uwyy)>G~9`=l;j<|6ISHct7!e;{9{s<<_S$`)LmMXU~s8oZjC1MhRLs1>(z&p6yQX`-qV;?LNJScjW2Ubu>O%f3nlGrkXHh@p-p<&pl$2O8+CgpZoC>?
<d~hfcKks+?)Ady*rk`ir?S#?0-$&bZh?XZ^cw;q;V1Z#prm`#DezJ3ckRc###<{8x285K|JnuT%;#<TGLN;ta0<SX;E*yUIXlQlyP%s9Z>@&PM{AZ8&
|>IU>pwYd-xr1Q^%sVM726Vui7cNWmb{Vibu=SO1587!$(KaR#r2GD-3m%VWSG^VfXH#moXIX+Pur05YGls3X#WmyUZd>OzIF`yH>;Rg8M|86agTc>}f
{hPz$0~$b$v))y3#)b%v_Fn%e}SwoEuIi%>MLA3Fd>?$e7{t7~L_&b|V!ultOj@?0>M?3)P`T(L&0pZcPyZM*}wG`*vw?&nbYj<?$fJKQGxFq*(z&tQ0
d6y(3=y4C|vao|9M3+_IwqMH5iywb~l2vKdsd}eIrx`EwWkWv2)PZU8|LUhkdoF5ItHEu%<epx@P9aSeEZUZ2DW1_22oonZLUP};C<r^Q5hdxsUSPO9X
E<*IqV5!2MEG+=R%f}W>d(}Reod=Dx%ixnC6{^`{u*l=uBGhy+XB@`j9kB1Z96dW5Wm;c%7QCknhvx9AN1A=A?x1rb7Nh;_GtPl6C-@et`$D~KgR#@@Y
Jk1nBUC}3jJNXO9bB97jvO}rWQsd42}sJPf?gJO$^52Zg4vs6k+xY{?cgK{pnSVT=(t*Xq+cJA1Gq|UQGtUnvbO?y;9(yh=<$h8qUO>W02b)>=(#CsWQ
?bv0aKr8IMv;^YF+D(2Kn@Y5d?>;s$axRk%##9LdzVRktrM$o-%FOMV%{jE<Ea*COfMvqUK2LA~3nU1wz+Zu}SBpYSg=kg_FpfQM3!XgVaoCMPBaXf`%
)$Yo|+4B3r?FLcKdbGZ?cM53ZjGqvwgXRF$b47PzK&!dFggRC_OcN>~PmE7Dx$q8g^IIpDs#li#-{IWj4pO~GkSE~uE8WYpu0jAt%b6Akn3!^p=2H-RT
VP55dmOi0PQkcC(7!6U_)Le+_m%D0afuWK}p(XF=7kSxGf^dqWV*g9feyc)>56hv>le<@-!@d5n({dKB&AA=+6k7#;#Dr3LoE|A~xar~qG_<-_+<NGU9
&1Z@<=+E8-M?-tAZRfe;KvDRC&nt-^S=Iee%I?g%s4l8#bROkvfDu()(8+Ki1HSj0v8WVoyWJ&o20l51<!~?k-Q)abEQ)6oNO$Fo>kH%<{l=YkR3cmk^
bFV3b*M+h!K7a9D67Lj`O&|wxpuhZz1p?SY??qfMU3Bm$2<304i78%;CXNvMimF{Mt{ef9?;J0SP&Q3Tk;(}6LhM7j1SsVil1hih*nd2EI3{V;m7#w8&
Dm%EZz>+ZO$>;7#v^VJ6>IuN7ve(CgC&FPf#AA-S%UAY{s{^n5DwCrH3Q|T6=82%$Jjt6ngikit8ZRN9yg{rv-e+TRdQ8HW=0cTq3nXSIIhLMj|~ENQ-
KQLmaT9C9uysgmRXkwuE<4E_RFo5A#jOOUQ1n;T=L6=(pV-O~wVe&Mo$G=v<!-y4bzU$mQO;!;HC-{Q!I}+Q#Bbz+B+Y=NOMw9s9r?;NE<`ag%^n)iiI
6=oZf|n%S#2nuE{8Q1!+D)v0fZKloV^)*27eB8=+nA2l!wN3?w35A#bsa;|=d&tK}%Be$Hd^@!WbY5ZD`%HsA!+LwA{ijyXPsYe%YgSGah9=YZt!e8o<
epd%e{!)(wF$2ukdQ^p0jK9<)>O0<-dgR=-G5T7M4zi=+FZD?Brjr7`)FWocnyxx2@e97Jm8`?13RE@ueD3n?)ya5?O@DN%OjaQ0+#D31r|dv+te?>$q
c*tH7k$)7(|Dj_UK74Q_Clt9S$~IDbw&3t>u+G@{_FbN&9d!&U4NvP*{|#G$9{ZSfBiQ<1g_7827P!7&^_A<*NX2a8obltNcw3xjV2QZ5|r@c{mc64=l
1||U{bicN`+`mZtj7r(a%1<4#sFbG-ZK>c+&BR>a{jpz%w*;9iO<0J%6;V*WQ4P=#&`o{?XNCM?b(^PgLC6R+-tICpI8I%LrN2Vc2L}IOgCg+aDB*p{w
ff23GLhuN7r_$W;ES(olDwH43<m2t)6kHt04X#utlAN3(E<KS0VyN6X{giRSP7ziF=Tqt!m_1C&qh8Qu7?V89xi2Uv&bgWohhkG4CZ71}qx^>+Yo#2>P
h0YpB_@clg_)&7n*HNyi(U)3MAyG#e*AXdQrCyPX<>6ifM+4w?g^nAJw`%w;%=VTdApWTyD*)%@Vb#I%P?33ZDqIyr^<9>aiqA>Kx*_X=(Om6~sKD6cN
ki5Eq?ZMDE`OIbJ1Z=IqU9-jbxikAnd%lq;^Yk*}*wg*dDjo(6%fm*alY^&<dJ5+derAcn^V58f)&(Uc2*OnJB~GDTW4aK2wl_(`rIM<VrEj17$9^o2E
OBi*rBdKjTZz&+tew4i`h?IkQjAY)7)08mG8JeqrhxA|2Gq`k76Vkb(n7b9)SrEMGY(L8#1FQgVsJ#EAoV7E4hk-VN*LjCTN7x%^A|o{46=XqRQm93;0
I2MYrvR!3qweAp@8$PgQD%WAzAyAtE2Xmenf-PiUgQatK)(AAJ<?DW`!@YKH!sczKiA}UVFKHwE=oMJCXRUulnOV-cq*CXjv=@0PC&?{JhksOf}kf53W
Q&@oR8q)nMt72I?kpIOtDL)n1i!0k3XdagM6fFL;c>$=Ff7S=1kuVE_qw<`2F%P)_`vA8mJh5nf8I05_)LsC0yn_lBUVwjpcq1HBsIJLp||%Ap2zXxxx
Fu0S-+v@79wHdG9x6Uq#G|L9=?WCOqNhn`XC&-DOBAVZ9*Hp+Baf(wk{y+woKEDm*lZVQOQ;fc!Kc{du)u4tfkZh2fB+hv5_@!f!-lApLNKR3ouh0_7H
t9`>nqd{#wyMTs1kq4jl+9FdYz8-$8->4QR(TbOk0D<_#s0I79qF;Buf%NIy{86niwkz&ExXBNX@JmYk{P@`)fD3dFjk@ou=26)y(Ba~M<+W5Y%ND0aF
12%yUMx~oImQeN;RH*chiMksdp_!6K}LeY@A>WX(o=Zif-~ykX;sa;NK^Dty&cf|?AW57-h|JdiS!)RvRKxZlhfrN<UxC%L^R~_a>Vf^b|ZUsOiy0TC_
&{jevRh5f)dU*#Y4|_wkq*ic@nHkhQ|{#-xwXqXYB``*lKlTpNz1A+({US4F^&5gI_+^3#m^j(KGWdP$f8h9QqeO)cP*~G0@-Wkx*mi?7=+%-~G@eUvk
wngG&W>pPP#ECVoZEcRf;sbw*Vz1+EPoB>_G-uBiQ{M{szM`jOAl9zUteq8hy2ukgDbN!2{p&Iu?nYy|&~Lf4;E>$@H)%<YD{#>+&jE#4B~gPrh0kJQy
MEtpi}5%(hXVRTxq@9?`GRo~XnY~+fDruC?Bw~KgD`^2gOj8x;$i%+=BxZpzr+@5Vv+#{1wy=~B-a5Q$9@M18U$8)*@|2Tw;BncnY)G)Py_3SNpe7dCn
j-Gjj9)(|s!zX_<cmCCfX=rTd@~!^F?|4)@VqE&(S#+|jyu&jaIer^fyU2_J!rz5o=lIl*C&v2WuU?6Y%0TBvU8VvW*zM~4sAo#Q*8y~5ZHK3q6lHc5n
gF~^RX`x~9MXSjcz~xX&EYuf+gg>+<x38C-T{rSVTw*2oDN_uEgxOxW-n@r_hF%VWmJ4B^=-7x;M7BEy`ItB^=}uDnhzlfVJ>d79B10nXcZXC!9p+0pv
)4VQw2Y7PDc51!y&DkmH@k5E#a9Hi_8|{(t@HhBEOzfA+owN(TA7$e&e3c236;tCzH;29ijf9d9Kqt>I)v{F-OJO^2Q(g@iB!8zdpP$8lN{!e0$793+9
evWYNWa0UKc`bbA4+R*Lx9fW7p7qw@6;UER3WG%TXoM<?^L4C2ciSoq1(7N3c;AI(F}^>Dt<8hR%mOZC3=8{hGIm2pRV5w#RnPUQaRH;R5w9%Px<6+g_
)ca5_U20!?PIU%oh;?unXeC3Mx9ygxqe8&rj1w{i+Gtri~^8$kjT}ZufCL>34SpvDd68`5s)wQoq+kopda0`ix7uD`-sK9&$3eK)rCV4A44xk)RhhDGM
7`0vPDP(+Vj-~^x*Y@je@^og&EAEu}BsyLu-=R2}EPgDvckR@(uD}Bf4>)zGPp$6;en<USzdKF*W_B|N81H!>hZJq9Mn;qUjh{yqCx(qiMYV|^xQ{n!k
-nWbnbR%GVdEb;+!y#Q8o2IWz;9a>y)ynVs;pwAaN(F6x=;g|Pm`ia`GfN-?fDsCVC_gf9RsqThvOCiPRvK-5iZEg=dFw33xf*^seR|_rk?^>4oi;FTm
NMGC#5U-J6=rly{hZ8L<88R7EY~&a^>%QpVP$e<;$7)rTW?_@D0Tf7eR2X#OsuC;GSwn(&3JpnV;P?hiW7;_>oH%W4yUAgu#C0@qG1=Xm$_c7iVvV=u*
CqnYvth1rEx&L3hOqRf`mx1ktSSa5IU5Yuma#fJ_`4oXlaS+AggRa0Ryvk9!)8rcjXa&B_&{;d+r>+nNp`yrbO}XNf^t`qaf5L?Kh*;d#7g<`Jnx?|HW
Tv3};wrU&r3P&bs4$*P85ZN&e7JO3NhcyslmR;94mb2dt^XETGBqj-nlvIsa>MpB=XVXV-&zYSEIi&cBSf1bFI&K#{iId71PBZyw%ajvAp?VdpGczEM`
e{)C8NVf!j_v6k9`h@=u^8j{D_rcM9@oMWk-ej5*s+zubE!gERkgA1@Qf|*H;)HG!ps9k!Z)Yt<)8H5u_#S^iO1HgK+suJN_~w0E*lTU7`iZ70kg}xz7
yoe)t&yJwXeHDM<*z$g?`IP<kYP)J-}zy7ouaTP`f5;jtUJP1TUaOc-B7z6*SBN9Xl<kfGIt|-)GJkxnX_(%u+J6>C0OJ_`n^aV^sh;W-#19~Qi$Lkbf
ZW7IQUeI^I<{`vSo9^&oP0uBi}Rnm-RF9AakHc*sR^2#6Pdxe&egNEx=dSwD^Wmsp<t<2iaksB<p=UkF`SlJ_B7hGqhiBe54wON`OJC)=2#Q^W9s;y0|
=^HCNkDb|{;?Xp{B$b{^X<^Edx|7*GTbiK@xwSp(nCW1ExrsYF(UXSnNo0d?Q-)bHo9XOpvi5(%uxxwWt67eDmvJl1mD&;ak1Nl~`%3)OIkwFhC_MJPT
uPgjffRu2lcwJ}K*!65Pb-JPuGc*C#xq^p+c+)D8HTsC}v?X23?6Fvbi6}^#o$fg=RvWNvY)#5NjyGGRC^;SV(V-@$BN60Q2Qle+9QDM|nrD_P54ANTH
>*!>34P*Pqh4er15GZ_S31cvwDu5hu5gLYa6LrTKdvLfPUs%`Qya-dsudsZ7XdHl`jvQqqd{0TwC(^&4zw~0YfLf^uAH?-7vTp+?z~-8*=%ch!rf#nNf
>fldINCX7rqa8M1OvKw;PXk!B0zhe0DeE;py}#XTLuLV;Owv~GDOb$#ZS_d_eRala7W@_O$SO#(jrZGK0`@}svHOr$w&8wDl?tc-3C0z2aPqvwzd7<tv
)ofdR*|@XpxdUat<uVC((10Z6d7^&;ZTe5s+D+HgY~fkib6Q1bnNEt82;^T*1qDiScPSEX4oSbPP765PvPk2S!%|_egj5c0%<B@R?RCXBx`vWsgn|>X?
Dmry3aCMi$Q|_Y|#lM`_^FbsdIVH8IYclQw``wBc_bK&l$Mw%Nc3g&G>U)g}IuPhLR86h=WQA2Y=Q?)mF{K8L=g`la|eKy|)6asRS>)vBM}1Pw8T=*b%
_$yXoZ58ZV>q2*SWs*QG4sRT&{ar*j{gwMQ}1li06XgEK`$Z6o}ll7t>_$8WdZGz|1f~DKfsAeO{Rkxl?VGiyp%HVdcZRzq^m7!ifByLzA(ZPY<L%}!^
J~afr_CNN_fmzc!-0hbqW8GXnfd@PaNRlZ}v_mO5z|z(#^s>gXb|_e$m5C`nc(yLBs~xhp2TiUgd=%T3>b^&D1MkDj!uP?f8Rt1X8#vs}8cAQBM<~Lfx
4`e;PqDr{kMQM)M^DCkWOnw_d??&J6$LNHV!-iM20+RRlJ`9<yG}NB6YwtVws6&uFwTZfF)VK44WAoeGP-|yaA22TTlD35ghhN!E`NC*5wsJ@3tyf`n2
%?SUSFL@NRo07zCMo-MyFDpFV7=>oELv}9wB_^(@QRNcqqz7be!Ot06hjFg7cG%zn@My%pWfiUx@#y_3!!3Ie!LxX<19Oq<y}DWUJ;M`yo%Uy#P6~SKO
ZZLUh=f^T9Sgh@Pp*-PI)UieZ$@HSR9s!<DTu0`k80&L}FZAhUvPh(Y^YWUOf;Ga5q-PxNR1m~on<^5|NpR)VIRRH&~M=sMJsd%@MnTRfreH5$8Ze~>3
t{Gizo?=I0(ae<;3Ul$DTO$4b7mq3sw5jR#mxy~3^9)LG*^LfmjRMRl{13X%EhCB8+xw0S#y}XZijsHmxnQJbiP(l4Q17ZNIRQyqY3%qH#@YaOrUvTeb
$vho>`kNl9(sN9~bXiuPrp&nhaULrL4;58AdmVN5MyoW<myaKQoMtti@bN|EaJdcUXewzUfokWf$az~2)xobVhRS?P@GVU=)$*fqk?GS+^6F*>qN5wDE
6IccQE~}6QAY!@Y@)ck;H-vuroXfvz%3O8G(V_1vJ6z^aL?r!2d_+K^z7~UvRiTxHLK`}4&U8kn6uXkO{5*RA9;a$nhS3ClPg;9Lt#OR*CQYAIkvV9JK
_i)@tbW53Ey8pK+$aB5dC!zPG;HnX9y7#M^vKeIqKi>aMX>s<11QJnW0#rM~lc$sW-z|FIIM7$`&;~HS*<`e!Gm`imu{xQ|(Tb4MkaI_eZ~(L!pQ8BIO
MZ8^h03!M9`id%xXe<{O`Fvk&@>MYwy%mTG<Pw_)EQRKS@VHHSPim<H|JdDpk|zwOZl@Qh`QJ2V_J^&tTke(yJiq~k~jgIIwRWH|)#UGz)8edm`}#I9)
9DW+lM2|gOW^&9`)ZzK|exRtJ!tM*8new>e=2PKPi-?^0V4P=1v;ZPBM0&4?p9@My5Vv=WsVB^3s{506*CSTMGPfOsE9V&dwq=@+OhUoA0T`S0@-l}TK
1IgznT2*j*TcgN)iq4fDxwnd%Om<ycwJ8o53%a8^+O46a^Rxzv8*SpKnC^@mON|DDQGDSaerRzOANIQF<3@RejD4sDNPVC0Yqnk2xm^PfwC4*6#I(b@n
rGk%X3^r|B#)HLjWeNy%z@NrukFvO^Xzsnc=ECf?z^cTwOMdPIxPA-dN;4fXo=0$hpO_nknxtvit6~81-l*F;g{E~qmk=z0~)>SkcA#KV=9ap!fbS3xQ
$NF2>R7?l^2rD(J4&}*KX*^ms?(0(L;r?B7Nt3Euwt<rqfHUo@O@y9S8G;5#E}rf9UW94MQ8ywf8$l9egE(`RxJFTcTA)!RR@G(?HzY6XY+(5w6!eG)z
muJsS?0>0e?N(0)x}?Zp#*xt>BAqSG<J!@$34t<GRgA1olF`CJgbcUx0|wYzXASd^<mvz6P!M?M{J4X(G*k+UuVNh@CcnZ6zw^PmtvE)nU(ox3izmdsH
F9>?iL`r0P>TUR<Ca*fNNBK+VCeD|lmNXC%dRynh37W-f@5*H!)v$@(WC^op)k&Lg8>nIuuPxM6JzYpkj+nmu7oMr)GEr;kt0#v5QM_&T>2cP3IvC>+H
+cg0C@EUO}+H7PIT5;g@+xn(=lZ^md5DR*KZ7a&mMjtJ%Fcq*oNj=15MSr<}N$sW!;q$O}_08@zndy0er|<rmI$lHga&9svYTh%d6I~_vq+JK?+7P++d
%sKJ{)MgxQjS-fkyCF(56Jp7D({YFjnx$%?++8bN@A>hFWzsUr5grMyRHvuUOBPw+~X7Oaqt|~)Fye~y(9<1&oA(cp3`=BN71FMMdD#t7TR-?lf3-x{;
C&7BrmTki_4p+sYYe)W4YKX2AWvyL1K!T#L)Pt#kadjv8y+Oxx(>q-QkL1oY5ps8OSGS%Rl^q^%ym>A1$$rZ&RN#rG8z~ANOlt{_ML>cS(GB-^U~$Pc>
DENk{lp8(bDoPxKaT<2p^CY+fG>zvTsz33W1`?2T~SH}6Qxk`z(j{l<8VNPbK9u>nK%!=T`-3?UV+*&V(FmB(%QAbMcQ(1Sn~R2+Z5|69yY1NxE_;>C4
k#?+ZYroZQprZD}?%BdR-EuZtyCBvKhBY)iL^M+@M4axdxPXKLYUoYSNi;4D^3Vtp{kBn6_RnvOZzxbDVx_F}*vh0zL)a-<&f>*O2_v24oUE*rDhqVTX
m4eUQb8tlgSyjg)++fDE5I6UVkF+Ef3!0?49+lQ9cAWuH1`G^U!oylYQB}Rfg16}~;rO<|%;p)F1t1U`<Vz@2cF!#{!04$e7D(<R{XMG-(EDeA3e=PDQ
SBPAJF7VY)3z}3{BZ?&7|k3nO>-5^lTEQ8%ey0z4?!PU=huhy*OXhh;N(>`nmLl>ytOYVpJrRMQzxb&aU3UvOkt|w>7FHk6yXJ5<d_}phjLWF8U-(W7m
c3O`3<B{)ISTpZK_+_tiNpX_w}nx9uhxvlYm?;IL0$oz|o`&1PEW?2kwR`B6^Ng7M^rjL~){BYPaM+1}rrqf#4Jz84D2)3iS6<qmelknLTBnTp3!^K+k
Zz4m*m*tC9^S#)GgMMyE4A3DmttLVh7=s(0459Fj`d;X<hw)hHUBmMd1UQ2$IwJ_?P!1A#*JzmfJm>7_iB6e$=>+&1fSkeW-?z+Iq9D0mNo>MVTdKtza
^_%Bnd?J4BJkNLjX*J-rvEMG{zh(~nRpT~{nk3pc^H#f!Y!!SkfI8zcx-W#F8R3`a^*(^)8YSX~@OwA6T-hw++v}sxB-gz;yBovjhl+P2^ZX8e@)+r1S
A4vTddjD}9OMM1}kE1)`Q@QY|W4^|a4(S#zY`GDC)eRD`xRZ+(m%ERSbFWiKA8Nw?J)~7|>9qhRY8T*opYC0U3myRAY;e)F!IcX?Y{JTQH#&H$lv0EaL
T4zQ2tNkpq`4LoPy-a{<ANSm*)l)QORQ&N;3471(fVXX0MP^|1n&&#x0cdkh^Y|Z<Y~glHd&JeVZTf$ukXk;yM-Sh7wIKBjjGEiLE%jhhysJ3b=r%T?A
iy=Nz8=XHU(J-)@p$T$wqiN@9wHrWxN4+wvo{oB5gEVI}yNDF8gK8C+J$U$G(8ZxO+Sw%M0lbN6^5Dzn^emR+!|Ogw()$_ttUu>A6TV%VYiH^)Ewo^j$
Lo)d1zpHqph~ieL2OHVY)*o@ggC4;8XN|Eehb@Dh^$)Nb`5NiqvU<yMREYLf56DpWB_uB>a{J>uaraGbE?tukY6YnQ-_!Z~;_=Q(qRld#B#y9rS1!J;;
acYQ${JR|&u%R=^7Z#&9qdM1d2`8hfX6dc%iU`B~47pgJS^BrO$=J;8uNVIuau!L{RY&o1#OZ6%;SeQn0hO1h2YBk~eJFqVM4<Ykv%gi$z2G|~78djkJ
RI5Ur1s^(P<L5i8T?<i{Gq`vOjV|BLbDYtxL%8oRHlBit)ZcJBcl2R75PzTxTxQg5nM0yIEt-1W-GuDZ2#R)TDoipz$o#nm4phM9j!*h6uk9;wzVPD!6
*oO3>UwLe7ig!rLeH_&MKjzAL#c~6!$vL=zIr~aGogIe!FBVVL{lw+2bz~E;QKQ+Trfvh1Mb-RjVW<=j`TwplRV8jq^@`GDzmtLeJRM=izrLie*96-oD
p4cosa!!@-C$T;l{;?Sow=;Zdsedd#WGtvvkc&QQBYvd!MV&S!hksp6jrJAU!mQhz6g2l8WykWuuJvMKK_G_D%4n`?*A_R9BI8r7Z=P{1XzrYD~s_iSJ
b=7Su;wR%MwrH0}UPJDZV5X<`H<T5jMYJ|FOOm)6m|=_d>1DJ1%VVZrF-o_)ciH&^&2j3gi0$F7v013I8FRqvU(e`F!_g@caVXD!ysEfEB{+@u>W+UqN
G`0?g}OSAUKn&S)e<MmB|qZGpDcV1QfPbSkqe9q`?442F<f`o=~{zeFO`=<)+NtxhH4g}(Nuajsoq!o!Ne4mh=y`PMh&H4-C$3exj@SGy~{s=5kAt6JW
>F1)Y^S%#tVBZ$;{>Gx_GSmv12tP?Zba&B7N%R7dj))g)!B*R)K=#*k6brXOm1N4I@rm3VuNbu<Q;c@8r8F$==7?2%<2UM>l_iY1qlpI*CuDqKF38t-G
4P2FlG<#gm4ok#SCM)S<;dwY3Dcu<oY2q%Khg(*@GaY2Y3w<+uBvI?OK>t>2hU`uT#Gkk1>Qux#aDigB3o!=11jE=!Cj6hS3At_9Kefill+#LnRN#=2a
lKM0bdV=!)T;jE$Cf|ek?XOicXaK2N2xn7U#4Usn%Kt6>P13#jkeG8GV-lLoSXfM8$7D>ezmFh%vwX6l8{#^B=ztlv*X@U2Y7n?&6D4*=Y-8f0Yn=J;$
SK4ekB~d5xOTnJ%9yNFVu1_%joU{$BIU)+<f}LrwP2pPPB3G1_P-wT_7=YGG^j$a8`WYQ4r8h0ti);+y0#_S^mIOB;kc|525M;~JIB_nf<y>fa_HGN=8
riEPW*lG!Mb5mF9!VGLZeWaCBtbWabBS3SrqvE_+hZ*L{KM*iNBOr7KpCc-Q3v+OnMci2y$fXlkfLEhEG27D@L#k`Bhe0r*?7}O4UvW|@EJAEI`#_5PH
D|f_yKO5OO5aaH_Q)F-WM)YCSq}~ExOhy^k5B*(RLc!ATJ#90d+M$jN5OE<$w^+xa57N<LT3!NYCh5^jgX(B_6qUd`%6WV`-mqwSKxp82x$5|J>jYQJ^
YsNyCTQ@}&?H8syU$%dQ@(=chAfQ9U*iM(ST;t{M<KDh1r7@(qOQ2Lt|!;pxT1%b=9n&@g?}=3{tg@nWipLtSL`CaiO-tM)4q!uS+rbB3U@RlG3|<8)L
1c!z=#tZjuXkh0XSy<^V}=o&VGO&Gk3oxdB0D|e(l9?cl6uLPCxGr6ycumx%Kfy6LgvaU-qL#kCmCjgYS_35ZkMV-}PFm>XEr@a(>&V3l?TL>S`8lFg4
8!?y|?D)~fSj$RMTx$&(r3%NQOF$omZOH%pm~x`cWFjZ-h<VR;;go+=+7&h8`np&zDw(htyw#sinmb{=g7oM=#Jl8F{0yJc3_&M}0Yd?o%66`7V_FLy}
7=!~nVEHdX{?>%tO+R5K>X&RY!l!xGcvK(w(T-}x3W%lIVWqu+TUi{Ia!fORD_kDyCWG5A^QL6^Cu0CSoL|oT=xc3Cm!|eMc;We3jYib_`>p{ki*6wQc
?Vw(kn*D;NgA57LEUga#4r7F9@wG|X^|Qh<jTrp0{OjmEE#k+nX}uxE!!u)d`YDEW*^an6iWH-~QEf{*E6cFuJ+;hy9L^i$Hl;%k<;IP$A7KIs1GD&5b
*1QV4~YfKRIvV<*4YTc@j~*}jXvQ8@4AXI)FcHTYK&1G676svQ<_6=X<rCdVpA&uFIeDSX(E1J?J+Yytf<NEI&MfkPnv3%ZI=^WYH~bqbiC1uMD%>$JQ
P&J>fu_GnsQKb_ztCp{85$SU6g?7Zw$)gs1y~Dxd#wQ=NP5h)ys4)uvoA!zP-NaMDIo|FrO0W`}Kt2^ing6_jn85H%CLUvxK5P^j-pt+STx=$GdP}n5P
8V>Ze7>j*)6PUT}bq8Sn9U=dTgbv%-TG?}+GF`nKp~o4vt~>d)xSOO6UiyZ7KVjuIZ%TQ-_p=W2kx02(Q^dt$6x+ozzrbqOw<H>+xdt<JDWhBtPrvp?D
-_P*e{_X`xrhCN7|umR{8BB{TzAbLJY+5~q9+|e<~_O<>&fP;NKfAA8YquMI$_%3UKNYY^Qez|&Z4+pr<-4bicb*<HxC~EK_6gj%?q>Bg|WLL7b+ZWiQ
L$S8wl!;*xymLHC>`v9ZvU<~xV@adl=z~c6%!JRNki1YlrXNOAqrQjSDvx+PCJ)g<&7%SFbhq$P=m`H2q6|O`I~oO-(mAl3X*zQAj0vAW>Q&47gSpV6+
(zh#IM0=%G?O4J?a#QpTwbEt-rosGsP5r!wAHGPN{v1UE`^O}c~AVpLV_K9KH(dcZx)HB$U44!Bk>PilKSAPYeM|rm6eXT-XfJzo@EpO_UNQIwT4e*-}
%soo&CYsK1vnQp$pMtvz|k=1jdJS^pT;V%eD!+Uu-&4mEKxm{N{C{Uo_D_IyN=%DI6AuyQq!q{jmyRedlXjeY%kN-x~_x^G)*5;5m0ueJ?i}M)CL|K~_
H0+Pd5=`0iB}H`Ist^~<hEAbLGCe;K4fwFPdA;kmjb_*D;Vq#ce)K~tY_K)tlOqs?xF@7ZD8qplgDYMJN4Q)+e=aavGpX14n#fy%KOQCMv|#-?|k0@!6
xaVbw3WBHYv0CQ&?QQ2fiQLkt51sAw>sJ{`vX@@Y86q`^Dp0v}=wR12CU?+cEY#fhcZS~z?fa0@7xT2kFrVsVt$rk~$=r?~WmVfcLV&6Zj>^43|@}vLr
<5SDXPo}y5{t0D&`uj0X^85$$2<d_T7{cwfa@=8|lPn#aoWHBI5_}F<xwuFv#e8;UqE-b!=BpXAjhhygUf-zUQ{^aa)Tx2TH`c0hVJb&k^q9(JI<17~*
$D1+C9>nqS}({rFG5@O4H~eI=%s^Jb;JsPpn?^LYEs4H!Ylab31=lmv~Z--OZQ&HiW1Tx)xw9PEFUhe6u~nWL}x~n3!?M<gtV&~+R<6kx6kE_R#$Ugq;
gt6oaO0s+$NP`?u@2Pcm7A%(Ql4ZbDchjkEoN~3#X9H(PhusPUmI2kt#e=y!W7=k^h$3emxxM##e870Apbh>-C<}gCJY-pY4PA>wWl_{r3-y``3kz{MJ
nEo?ABwouU*_k)to-vkzl8^~aHJ<kzl!9~@Spin!~x*{Mc<2THv3WpupIdDWQge3uT2c&$=njM;SdH^rKBSLDb>^-q4@e~95%#Q*CL2DSUMLA~44HeYZ
FUAYe~Okdt?>~FzdF1z4cJ1LRI<;Uk$sKnfKIR}WZ9T{}CFD^Z`j5OyM5;N;>@}%+O%!}FWwewkb&)J5~=QsMQr1W#Jd$P=b`Jk-S+nz_n&J`gb>cbZ$
ZTj3TYmIk_#3Rk%HV!|wxNTy%DvZM&NN~sd7qzL<{qUwODO1ONe*X}aJUUrh_r_!4n%B9qOLgk#=1OtNqa*E4SM8P>`C;&ul?(M<a@o==T^Dy{J@(~pl
ja~c*`#yM{%2FxLXw}(gLazJoM5kJ4wM|(jf`-Jd^)unMTG4n)AQ4aI@U_xA;m;<d>t>Bo&SlhJT>f>xuqN9bGOa&%x@A7-3f5kjV$_D<<*sv+$$Y+Tg
1hM#D(<7VvdhFta^VPPfoB=cn|626TJ(EkIDF|H;QI-8_4)xz7@sXSv=8$A+xu1rPzTghOp32T4*n9+r^u%ui1sxgLjwZ^lcYXU3hAi><WcN5U0~2*nK
FQeiy=P_i_S)A7&RbKkxQuU-%@nf9`?@q<3pyvB54E4|HqKbgpL=Sk}JP{r&0bM0EH_qytCq$@*8V>B0kWnq^m-r&mj}l1%Hl6t;!m5(jq)=<~@{70c%
(`OSv&lQQYwEfn!LE%oSa>B3CS+mRyaIO%SdH$JaApXVE;)1Iz&Jf$>3FDle)S6qnI@-NHQpS4=|&`{GQyl}&^SVBbw*BHh#_n>`o)}@?FCa<G+r}i%A
Ua&hzKrffdJNZ|C-$&@3pKfnVFUf7VAo|Q~)MxL0KII_|eWo-L-p}5%O>?(}=r@Q&=MSo1{7v<T$vrdko61$vk_^M8w-0FHPrMe{qBof|OP|{6T$*epj
`GV_?uoDZoUsIrL92%+T^ijd&NL{7w4&YV_paU^%Wnna&j#>+|3BY8hVqX@;>JTKqn-;NO7|7XANIYmJ|(cb?G_Hlkv_=BHU1Q>aG;76pDXGeYs+dw@B
N$%??N+X`5q*(WF0ZX7h<<h;j(P<f$9JW;u+1K`;MiXVcJANkX%73^KOxXZ@1_YD9UssmA9vuKlTTy((pBV4-Qx;^KkZ0K`ZLCZGLubLvmLrKK75xw7(
3&BC@7k)=uQRzh6=Nf8qXY@!g}cl`#ki+v96}zV1KUb)gZ=?@mT6FkKx5McspyRcQW$u5xrV`sHwV?~#0WW}bd3vww$Cj#CQLsv4rFj(t(ypX4A1<CD%
`ePy1HaG#2J3J=lB7{}!!x13tsaBBb2K>xf-UhsT9j!*-UoDZRX=fBAwW)Cpfm*9A$cgy6wN(fm+q)(K7J-^6`OFf&-mI`uAU(6mwTZMRq5=Tt@$y$~E
;SotgZLvI}Umi`B;9%?r!uGb{Y}ROCc}$kq*}dUJ{)-3d+*0e>*yRw?=(0xPbxhGh(#Y*1Uy&fvjmQXYWZW4=qI#z~@AN&r;6Og$tDGNgS~2Dqya8!nN
x2i*(m)&DLZ#g9WG)X<T1B=S<Yi4*hcZt7p+OUMScHqFUkg(qJ^p!k*N!4g;LsK)`o?%Rkk3z??q0Q#;3KAvSh?g@hd%G?UV8>{yztQ_PjcTJcJ%1%uY
InEIHWoD`au$=1fSEZ*igB6)M?Qy9F4AHK9&47dfzzR;TMUvt-cM`RQw|{`}5MH{LVdF>2*Cw@%!5?O4YY~tcpc}+44Bk<z&W(`%(WKq_=ve&dR|r7hY
h{L+Zs0()Qv<$|+|zM@rm#91%KC$wKYsc<_#dwa=Yh-dpP>r1Xc8wUjcsYT;4H-0p#w7W6^eZZF?w8Ir3PXA`u`u3CiXzy)#@Pj6bKc{Amdmze$)WOmJ
-nM{oIM-h43Pn&~a@0Oiza%Sh4_Y?i`9eZq!iQv$AU<?Aq#LtC|1|~(dFdgX@yN`=5YJ5tgO^f(IP7D7(NoL$N>o}h*fI{iEyWOw3arfyEtb4OvMv5j$
{fu{f#vH^|*`P_=+}q#r>2X5Gi!am9Mo0?zsK}~v1B<1gfG+(tcegzY?Ced)+^1(A*(f^nWJc&REL`jJ+36B1QoCS!U5^`U91g-j<J3(YmZt-s(Jif4p
Zfbl|A9~X^NMlc@}wEPCpumf$=;CpcJztIh^8TF9v7M&f-2j`&cTsJI?LK~?FT+}<M7*r429@i({#>Dq@6-UnQ6CNdjbDbzB?~3X6iw=voY;_zus@+En
nR3dGH5cfX{|2JLw?OEf}@?r}l_-FD}{|&GT_jtTpl@lAj;=FP{j7>c{wT8`*_Q3)-hlF%TKUzR0KbOfm)!ifO-$m8^nWRY$gWqx(g=U867%EfC8O#tx
L{UZFx!2p<>sLbz(72OIhU1ucf=qWStMylD&R{E|iZEvWz>yXZz1@a7+BZ@;TSI!o&y;auii{)A+#FDI(r)t3qW<r8^FyZm)d*26{z={~i^lTSK|O<{h
1OzEC>clI(zYt4sLAc(+=t&6d6yYov;?m#kWx4Ypy2*!g#?c{sgyY%*4_S;^p&Tod0nJGS;5{xDnihG7XtcS%Y{hfQk`z-G7N4h47@(p8NP^hy6m@e&8
&8Lyyl-WzX-{^$dS>;Y&4-O&t%3q7<bS2KypD&GZx?kw~cGuQ-U2vhaoD+A)yGLo+(Bm|EgfKCkO@Vrf{0|$7pDP)fcHG?MLyd>LH`K?2zSy$U+trbA#
9T7G9+1ZH`5pVQ11@qu^rs%oAw4E*DzW!{GQHTXUUs*K7D+)a?&!nLM<)to^Cl)-#>J4?fX^ovPYd{FB!;cqOZRv<EtRwtFwqU+FfWwyIo^VIMcsaXqu
AYVb}C7!w0qXn&Y^r`Sc$dbh%CH!?bs99iRh82+;g2eu@YlR93^KZO}v-jp)}H$O(e?B#!B;wT_rAoa@o_~M)bE;yxsBAxlbDKk_RvlNo@Y8!sVgLWYk
h3_rukjXGm88>7A}*`AXElPIzz{Q89KT&YTnG!-szD!#t2%VW-fo7?_o#Z0fS!-Lr8^^rfXgf?ttx>Bdw#zF#^8F6n34*HpN^l*v8OAbTGr3!K?hbkB}
|LwluOq({a3?elOm>9~q|4YVC`RBm&Yo=X!C{_gnyviD|Njv{Hc@VoRay%tCa0p|`g=0U<FkbtxP3kCsV5@IsY)BhG3*(bBAJ+msSt5#Qahb}za!<;QM
`-Z)@A(z_g`Q<=cp!NKu-n8n-Cv>$wc)aFB`f^PUPY?8b__RV@&w`@|n@zz=`e?_K-7j=`m4g>}%qcCYF`$r5+$g;g>v0$5+;%s{l#NH?lg9qnN2<-92
Fmc85HJ@{)N>X1+TGPh*R|rFG%l9MWD_6J;E9~-b`g$AyWXkp<qABUk-)?e78`IP#gDk1G)L#{u(0%ov|XBtEgincgWFKUEDKioxEGuLNfsfUR8*@SfB
(Ii{s-6m{K4;Evdwz4cTY5Y1X)}yHrnR()41G>+0)kX?o8hWvp**(OBn7YpUNbi2Yq1<snxQjaxQ-7>Ho|Ot^H-FK7GL_RB@I4B`TlO?^5ON&$wC|53J
o?WL1H$s;pzCBVF{50My;*x(y!bRP?(#R+m#~F)kw>PyWj|I0kL6#@04oM7rOu&s4WjpF8(cPbZ&!NrFT7*2UN{I{wIlQ@(pytOj`z>VrjG8aG+A8Ti>
W)Y~?QaeH{xjZIApPj(hF?wvRv*?&_9LuL=QSdlHBu4<sW!i_^$-?^QybT8jC$uvvM3vX2n9UPydh40q6JxeTc8G3y9_Ckd6IEYmd(9Pva=ga0+WtH!5
Z;JMIhTd3r7Y|g3QBb}iE4!3b1aGtIPmnG=FbP-wG1|1)gI($G>0)8c(=&rNdG={5q&{mj)7(ci2B=!&J~v(NDR;g*DZ+t%u?D}qi(s{>Y{U1IU3s54I
}X-XzK#-oxa(?BkcMB;LJIEk&d_|9qmtU*d2#kl=U-aYurlJpx`X!6-dz{D+sk>cL`FXfx;v<opuJO;7f$M{ew+91vS1jFk<gtTNNYtKdis#FA4)E^Bh
W9l<8sRD`CdCfr1smgf?M28L`qws(7|rbi30TsESfiHZhyURzi0QuorM0t)1G6~AQ9z<%bDi=y!I4nF22MOKP0}Ugi`KB*xvXgaM|;RSiz8^W_k{9;c}
nOR3dnnx|0rzT`tV&$)8Kt9~oL>eT%Q-nW;o&ceE|7Cp5#~ue(4}%z324kmp-AyO5e=m_|{~Snn1_#_vQ{*ZEE_6wkHbeqs4PAa!TW@G_9<*cKFzbo_1
g2sZ^AX^h&9D3&LP&xOFfca<2Zo!dhH<1Ktqn4CN6Cx@mlSAKh$4o*bY8#bq|hU%~L?M*xsztMe`taqlper*^jXPuZUq*XvCgZc22Q1`A>XnuB6x_8I`
77I5;I!6t163jfK9jl#)FUp8`(waL1q9dd1HFzY->CUF$d|z}|;)K;%Y>*YcTyVS`42IZYJ;;d_dCj^fS#PyFd5>q~Oa0-TwCM3TBb#2)dNL<%ktBZ7t
dQTbQMyT@cDWw77HNEsM|FvfO!B><kWOWpGtxbBsEhH=R;>E<`~WW32hzQ3509+AXTFU2Pby6=VI5rx6x~N`s7fF2##Tkdw2t)ApA;1o@fDdye|q)mqq
8N!-&GV4!d!vw$yq}%JS8mg?9Sd6n@j%s(_Klr@9DEF;z1}Z)qL7b1s9Rbp3;uN<4O+zIg0NQWk|*Nep_DWpjlR47R352&WL^*d;RHNLXxuZ0`gU4i4k
HB5AM~r?xUuKd2)`;dgKN%<nthWTXyIkVEzh{CL!*SapNi!2mNCU&gYt>r9fX6u{zwsvT-PjZq((Ju=?jP(2QUYU_UJNa(pQ%|8TR1Lx=JlrMaGO6&30
`^I#jE_Pg1~{rllhPfkeROKHvLd3y5UUAvk2>K>EfCM)xJdeYwfiaoW7j|tU;uXAGU?T@=xsf!db@#4@WjtlV}(ZYwatoT$nu`9Zq;K;+ub5bBlO`ZDL
Yi2&Q#1=1yg9SwH(~&&t<4s4JZf%ku8BbhSDi_J)RlCiy-#zWK?|8*cI(BSc`=PT|lo$p;$QZ9**kpe@!TnPZXmQYt*Gs$aKB70PFYM3@{$m>;(>t}=Y
|{OW_fwr0MlYA+x#=I~ZOIC{1_szyg}DDvd$h|6W3DV$OyFF4ubT7+HrfNo&X>)j7(BI>aJ+8IPwzB*6qnhd6XL;z>u}oh)ODeo@Nly4?#czVnChoArN
^u{8;_Pr)8chL$vtys7Xe`o6h-$i=&2b`oFHvGTYRZIF3$@0;Zl2f79kOjDV=Zfe0Z|nI0$O`?tnOV#d6q=1ru_&6GPW;XFac?OA02|M!S8li@Z=c0Xj
%{+M@4`eNkz_|JYPBDSed3SJvGtM`b=T<uKEcW!>xjFc5Vh8`mi58rxjNbNfcI+=_@!e4=WN^d{PL-g!RzxmFLC4vg$mR=UH`d>r$GCcj@Fk$pS+h=N<
-9=8LIP0}q}VsKwh_>9n2(b;ZoHUCP#7M#3~#AAi=fv#kMml|{T{0Jh<Ge;ec*yZVRJKoypLD<h!P;GvmL~-wCuZ%td*&qI;b;E?0sHUxCZ)(@MB>R8E
`59Zzd3Kpt=RkR3rYHS@9l+_#9V&57hh}ol-p$=<cmU@9d^*$Fy;$G*-I*(T@iHNf4|}4><>9p@bDn9mug6=u|ET*xT=MbTt!+74_Cj#Fi9&zg=yzd0y
s#@+p04jZ6<!}+x{yd;tYP0e#2bkxeOkifWD6kwboOy)6ViMf9`>GedqhZ)dd$jvKgeQsafd?KYn;oQ=cYPRIEC~<Z!cqb-fy-rFYqMq#Jq6v!Cx?Svz
<2$4_Tit4Zr`0CSC(Y>3P>(8|wqmK{-jZZzpsi?8FC8p}|M_x?F{YmZgjtl>57&Zx{DAMcrZW=+DNNV3+b|mlcC>6u@#e=<S^Lov(Q$Kbr$H<mZ>(xcD
)bn4Wv$9ijH*uZ+7R>M_2|!u!L}uDhKtZt4jF@s3aVlISmbUsvMj*g&RV?a`&K+^8$ylC<=<gC+ZX-4k#9=$QD`NsrWB^HX>^<a^?+pVqbY_*lmYbya!
`7i!WkpMlpSMt-MP`c%5MP#?RGEiQ~TcsL^Jh!2yf)Db4n|JyS8_-9-(8Tqrct?*M(IAorS+*D+xO5zrwEk7iB?_Hbonf9<vwQpzkmU}WR^#1YWCJ{vf
-N7JmGv)E^EvkarGfu2rxI$n(&Ma<7rg`Ukx<{?GA7~R=2kx}9a+j?Kw%P;Q@aczS4W_Pr^Og_WQ1W0Kt}Yv;6Z5?1@kUn%@Xow7n=2vgSn6<l=GH<-v
Q+LK!nn~6FO!-(wueEuZ@c+)%AbO}-h_u4=fHT=d#p`IZ~b;?=fC@SpmHLq1Qj=8p*+Wy&f2?BkiPM<=^;;gG<Ae4iQ_ri<1VpVx;54$Pj1UVbovooi*
dYSm%4afUQti#N$+k7G<Qe!+mUXg9D;Xt&s_1gJ-_Y$c&CM+e%;t-(A$D1vnRud`PRjL`=O)jN}WlIbWT%jNUTSnw71q7#bCLs^C0%QlxIxa$XECCGVX
1Wt?K%z#k99@K(5vIk)|O1jKTH#u6fMU<9c{1tPn5m3d~pX>8~{L5egHNE&vY$Wpx=pH;U}ISoi9UbGXc*v2=90a};w4ebO(_^WwA5<;Vwub$W~3ljbA
-a`gm%^Tc$r%2uHk(kYjVCBiAD5G|e8wMTLOs_28`Cb6!QPK>V_tXw0=TAI6lY{@|x=@gqfdz_Jddke@7kt)P@F{bTtnlB}NAWGCi$v8+iwq7tZ2<Xr&
N5Vvblef27`Q4LVlGT68e_bFl!z^4IPcYlo_x3z5xqDYAl;Yyf8ZBQkt7V=!Yg1uNr}mWz%moLmo6v__LeYoGdO+bQlksV^4YuA_{vtH};n6J5DW?1P$
?(hSJbq})TyG&oU3V^5uR}briSwYn`YhOYO?-KRUTD0`lydCS%5@ZRcpi^*M=!UH7Q;dQ-BtZ0s{g-#|F_55Kho)u{UoRVv#`F!ip{zYe6)ourH?l#e`
D)9zf6ADk>VAIeoG>5CSFy@LTu$jK-lt0Q<|Q-XGF97wI9Pc;XcBr&?nhdHNxh#;qc4Jo;TW)_}II6M>hEbH_mTr7}<lZ&^8rU%53E2wqN#FK48)|peP
d9Iv>VUOIob-OmX*wda|(9+df>v_fpf^P+RX+PX&)o`*64?Po4XAzf(Gw^qYRtdT0r|l_nMP2PReCCU*`$FQ%d(^Af4OO(U0D;ofl<g><_+#-$z{?Y%5
Mq|q+bn4gLC+R+7<oy3{Gh<nL1#@n%?w98@A*?skPMdX%`E?+5!?#sh-j@Hjnru4Wc^tta^mkXe~7C<~5=tv8#wZ2jHM@Wwk!&i>^u<VQ&v~ms4FIs){
T&JEU&ZFGNakg6P^Kb=Fso}fbPcIspVn1C+Yv&2Cj(fbR*?qfw6G_V9{35#P%*xae#l}viAZxxO6w#q8KDEPL#R4(2hl+oW7(R|4ns{<U(5%F9_t0~$b
KDVK_k?t#R8q%(=)$;~SU!9vcX#h5VfTosk=|<|Pi3mkdm`#$ea@PD=wb#g7Jtl1CRNg8(eKOi;EC_b<@o0(=-l;f057(_ojUYa@tJes;h50wQ=m?M=1
mJz#doe|4%C6(hS`JGqhvq78`PiN=9eDxrN7TW>7~6V+Ua2R)`g1PPj)Z!ep~G$EuTSrIt7*Uq1!?IY@0+A0c&Eb@M48n4}Yv#eD^QIKnwaIhq$&?7f1
dTza@|q^tp9kGqq#(HZ{0KE$u1UUpTzbte{=a#$SKW^pReyPuNl-;l0b_kaQm0yT_bK@YBo1CoSnzWinpmR^qkp=`=LFW#L2Z5Mp9f4zyiba<UJDHK8I
|+1dJ>n=Zw-qc&nHlW3zoKBuEWu?c1FVPBnknO}Aa9Xk9yc?f^~M3WnIC)H4hR5Nu(R$85Zx*X9mtGR)*LO)H}vK*(|%R&eynOnE~vT(?I3l!`oB89W)
?X}a5^@Q|{S7&=xS68^nY@n_Qxjr%EZi2&`T(6bw+r0w*;;t8a(>q_9Li!N2@nc!f`$0&{wYH;ghu4RXziK+KoP1i5tEI~JB`1q~@D^KEq#Gi|#gvy$Z
_1!^R=T|p=O<fHcW-B15!CPQZfUgR*;mg`qB_QHkU(~*gjShMf2M}OWekT?w;Mm#v|g*jnu_D$Bc7xk<F<NGxXktNejWVqB+%N;s+8TqCSL7fQu}1}-F
9Iw@l>#+T@iwX@0W~xW%r@rv0A0fq)E%@*e0{NXqM=c3`|@P^+BeeL4unml6{g0cMby4I7@U&9i64&;)5)V4IuGf@9V<6r_~Ws`;^i*vydMo%Xyi0F4h
H4y!~`ne0-ex{&6a3Je*8(Pg-3i=4<}ebR!R4AwEwPYo^4kKhs*faU1;^XpQoTZD!=Vd$^WM{(hbx#qTA`Z<k?-KAj>TW|E!m7$q?sc~^HEO6TNV^Y~0
})npjYfI3vvg-?!f*vt1tj4Bun?JkCN0K%~;q@1XZHTn1kYk!o5+8>BPP@)s0vk%XhA0EFG@nL{N9Ng_I>7&NQQg#>KqJv~RwP4CW34P`cg`S`IWZC<k
Q}1#*Mt}WHG&<T^>g5}JLW$^!ZB!dFI$!Ql#kcoFqk(i+z3Zxpo~T#VNtjc)UBn|17x+yPdDDM;$MZz5XisFA&-G!bbiJ&S{W3L}pD5xG0CQ$f@n%y-c
x0>d#z^=aOu7_i%QVy1+TlYf+A}<Th?zpquJpR#II(3G(~j}iFGPE-lX=YOqb$yT_=zYIaCcXppD=Xy^NU_AxVO7=$5pg`I@@Qq^d@&L?@1eSshHAJo%
V#DZO)_X%ZU@?DY&{cjSRA%^FyPz>3rB7cjL#Sw;RWP*4ZXH{%S`~=18P53Z?rLKS55I?bOaw{V4c{ySsD|pTJ4<Y1-Pj_PAMGCEAVhX1qR0iO!brdiK
F6(ZqI(`9bQ4Bf2M^&<MzTEyoR5^DB5#n1+(ZuopMxJfY31cr1vHb&u7nd%R95Y21FXD~=B(JbtM0tiYFF5N11ey)hKae8x1rqK+Bg&QTWHyBdwfM8+w
rY^o}oCWSt|_?>pTWn_G4vb?IX8@g0dVvSS`QIuwFJqj5_TSeJ#FLvCPC+qK){!zUtiu7H|(7;~Ri1MIY_|njrkM4%|)S9y2+8{c=qi|)>;!$&4O))2b
3Rkqhz1{D<KQZ*H@|C{ju1A~R#h!)s$+9e4T9m9r+3A61I?QP+`PZXTYdL!e4W3I8WB-=MPzdQr5t@2UOj2<|G0m3I$Pp>?pwES1CmQs0a%NuLUI(IBH
|-Jw(m7o=yc?J24vhu<cxSI6nD)Ct9Ci+bEGL`GL9#!9pF+x~cY`$mkFJRF(Uz0me>k>u#mHC;ddHlU-%Hf*_pZL|BMeQoX((9Rhkn8SnQZBB`$M;ZE@
v2sANMHvaBN<uw>}2R9|CarD88LX#LB|lU)kM4k-W!Grgv27NE9P_(eDumS56ilobO5NU0xPONSe<z+07wcS|O<1t=&G<`TnsJXf5x*a3}1y+p6@t5BS
TsU;nw66ea37$$3KLt1qnA9o6u!g}J*~{{S=5<iCGClrFjom4iBPw(!e;%UJ^6$3CS~@vEx}kmvJa+<E8l9bYYOv&Z~0F8zUX&A+q(zZ~rT#{^~U;$ME
_mxJA3#+P3o?Ed@^e!ak79qc;tt5BEXb^MDPASa^yVibX@e|@m~%LeQU*rayU#>*c%*p>e7k6&$&EB(I=5aeHN(67dc@D*tC;6K9eUjHTjUwZyOF#hZL
xrg?VtK))BzncHA19Ud-w9>XTC49NQ-^c&@@z;<4dVk;-^ZQHt_cuTC*WrcB!0Y~eeT8GChhJ6TFNyw_<Ny2X`)d4)$Decna{X4y(_zQo->=`l{=fSCz
d8Q91^DwZ%)kFzA5YU`=*FK~@=q`6`#=A88s^8p|GzKfmwtZv#TO&r?~MMR|C`6n`1to<ef_Dx|3P^FdGJ?|Uk(1(QU5Cw{c`31dFW3Oe;N7njr?W&KT
YsYhW-QZ&qsb^$zM<KOT_;)^bcI}KR(ufr-lELA-|J6e?G}SANi|_=65FeXBYhorQ$zs`~E(7|1x>_-_RWYiBW%S>W@(U2-OeN|Fy~bqpE(O{?A1HOIr
7TEaZ>S|08tze+%Z<2IY&fKV<O!sR4g*{r_gjf6lm*(fl>EfAX>KQeD}GX9kB&vKoXm?I`K@7|NN#z^gNsPLo%L^u7TpOkPqJ?GNK>Ak)}3WxG*M0efE
o<y?SWyJkIYe2JH+`%Wmn#2bS+-=u#ry!ZZk44;2Hp88UDMi~TW?<Ke%R}`;J7jLxT6-f(YeL5d?XYeF15tC!e`QZyGwD);sXHl_IJ00D#QmWbUd7B>G
uHM}rCBrkQ$J2&|!&SMlZ}Yz6ySsObj=Hy8U<X-S{*=Zgc)Xe<n6v0~>we(<!29RK``_MQe&GGpc+veuclay3W{jRq{Uu%$zocXOCEm+8G2YktR}}2!^
hfzp*;`8Ycf_j&2UK74(cgskQZH27e8oriM|vK>mwZ%$`d!yw;^n=#P}1LTy}uogF7}MT`x<XbVs-plzto$`;J@Ge+QSq~#h3Xfw4G3WiI>f`b5;JJzU
q?aM=8I=yC@~IH~xNjVf*o-KgWxwdTx!s2`{ytlGVrHbTw|fPknS{h6)YKDe0SJ!Yhi3w&cCJ{8$WD_Vk_V&Ns~l{e8^8?g!p6Z2pex{d>pb?~V5_*`L
4X%ioSyewi=%rW`cxt9-E(;4;DwzWnFL8zQ@Z+J8IVz3}{}nx)*i!lK(kSQ+^)5Xv){L-X}u_*c434md5lrT;XSXDNB2`y(Fz4gU8>{r*qr&p+zzNB{d
#A3x&p<2?4y&tvhAc>L&B|8o5CzpWqqdHzXz<|Tibf77rytovpD{Z4=R?RfkSfBXyM{m}P+FT5Z7_Yd2@-EZ^xZ}ZXgPl5N_dSm--zBGS3U;ZiZe(?DZ
ydQW!@P6R^1M#}`bX=H!;`#0Su48`0_Z!~K;4}K)vtIwPwCa!Zl5coPMse+re)R+I2i_07|G;yVo8~2}da3t6y-|1d?Rxo_pO;_8<3lP+`M00LAN%(M?
+4xwyniaZ^dY<?o5oVmYw0#yC*~CxDR-jLZsoT^T4)J8>gZz~UhK6@%TLXUa-c7k1ZhE1kC)CFo>gY4n|}6k=JeZm%#V2d!25ysH{t#1n`X^leC+$b|J
(GM;^t5OR*Y$}gx~Sur2y*@HV|@W6@{POQ_-)9B*T7q7D(y2r*GKx;Rf*jR-&;lp8`Bg)=jd^hk}}n*(+MO9CPp-=mlxhrx0|%X<X?iydWs4+BgW34qg
2&Az+5NVlHpa1b)mi=wSdpRZ{l6N_c|`dOK;xsJqLl2T-@JIDJ66Rv+D@LM0u2{5C>Uu+>?~A+st8jzM25=AJb;pq=6cOL9F3QhE8<&~>Ua8XoeK(aNW
}1Is6Nu_y4GEXtFzgQ$O>QLrequVh=<!S(Kkc-k!tqZ!^zwwR#c$s8reYG(^b*RC~DF?*%2o8?0U@2X#Lc@X_kKUrZ0xxA}g_UzpijTX%hh>|N@cE%kt
hTEGNkc_8~P|~L(;PRsm!+u-7<7qo3wE>u$4eJg4O3i0yiQnUq_!m5C?jqV?A6?$~eF)E~{V>H7m|fpN%M1CbvOS>=#aG&+)B?RC>HfMv_{uSkwn!W`?
H#C~KYS3nGX)e>){%A4yp;i0knFlGP+|m5$9TkZq|K>vi1q;-%RRt@dhC6D|70R)ysQvstm_C?cOmP)&|QgAw=xB5pNIh{AEu9cd1t5g$9HR53(r>+@V
%X?5K|v8m359SPSq8?WIj23*^-7`j>oBbwLKk_=5s}mx$5Nl`MdygYaV#wtWdD2BiVngW<*q-YRyqI>O_O-IspXgeqiJ-F*#{m%m(M0=A`DrSuW^qx`*
=VVktH=A{HD~^@N`fwicw~J#m2LUoV^<o)<?6=h*}7U8r!MaulOvhSJ05O&GAPX9q{YEM%eOc@s*G@TM5wK28Soobkbxq25x>ZRiH<{RfQ<WKE+a8A}f
ID|q3y+#MLLtMmw75)5&;Uhb*6a#{j$>z|O9oo<SGmToc_&$WmfHWL|D@q`SxY2@H;kdA^9b@u@B9@*cfP%>Z5GwTH9*Sg>UWJf`JmAC=gx?z;W-m|tt
w0!_KjSswVE#s^9ZR$bxdE2-leP+~S|MUTFcx*AMx24uD@V<iIj<0=GR2?|4qQpzATfPp9_#%Owli=TphgYZwCvxwmX2#|jxG1!aJXZ4@<6LPpNL6;g@
l%JslISG;r~YiAcT$TaKg&{<obV3OGo5br_j*IgBI29M(Ftv?;R!068KSgRc}CeU*oLQyjgVPzrEgq8$AK*j7UWZl=xFDwR7rOHfT&u)sn%8D!2w+B1T
WK<gn#dh8<fmeK}b>rMZ5Hm9DL07i6!q*DAwt)i@^Qd%_z^rougbxrNic(#i-lOG^0<oS%Ubj8o0mpk|JNvQ3)&OsG$1{T1L4uw;aS-t>DpncZw+tqX=
T^`bKde(WCZ$pBgFN#WEWABk3>qZ|nU~!GQf^E-T6kyA!+^n}i;BvR+LomIc6*{Xr*lEPUfQhbq{ATW>ny<EWI;-Gypn?2xZ<F$3Zo-a*hz32yTXa8%)
VGGWq`5A-+>u(n4q*`Sql4NHkP`L+R?6)@}U;D)33sXi5|39duzp{9|GS`*H41L>X)@U<__j)LkCz<W<6D7zL~Y8DDLfGIL46ulm=+A1T?lWd5{{&{do
<uY|Y0QQd%wSIq9R6ip5@nH)Cx0;fr#@)Z~;P$+X$m5G+{WTvQk|Oz<kJL@lSNJ6#JrX24U-MBpnB~`eq;*DXe$7Wi_xL3ImweQ1(G8=o_(<KtFp|FHq
p-Y@cz?-9@5>&2%}1IehUM3ML<b)5tuOhgaM24DU-6OB-enzr$w${HbW$UDlsr`1osFxSN>Zhy4+)?-{(~QE{C3p18{f1vHak=~(O!U7pRZtJ<u|^nO(
>A~RyR`5&45nc-TjUH`;bKYjr?=3BL}|Bzia1%`s@5V>}wt^U*(^!UV8QG{LAxe!RS^PF4AmY8w8(0shB}_DuKRh01DqU&wwF4xL{{S9+rO62Y$t6@a#
$eSL?1&r0bpJV{)9Y$hYH=v7gd|1^VeTBF8C8#j12Y1Men#qN3dDQP+!w13}MUP^sIhW9`DD3fH96@#I`IK`Y`2KqC0g$ZJB)HzdxYCBsiQTz!mBZL!5
+0)Du^ph4JIf<m8#f=2x1gla3UY6XhB3)ItBgvVQ>Id+y1J@Hid24&}TC)mHO|K6`-A{Y<%W`obQ)zKVqoJ`Hu(}W9sP4S%wj6uAr#RTQ!H9$fBqDDnK
2DbDFs1mnUIxyey3~L$jmwHGk-b62`?CXKcXu1jp=e8^`a!SM3v^0Ht+P^Ds?|F;#eKYfokCrXc(DV!{qU0`^9fLfOpQ|fsxiF|zTg)$zmy#=v3b2ln#
_%_|Nl}V!e5NSsBNscshk(TAy{{QFLI)G5`^G@|G2aQwJCrM+n3{x|cmA!PA50d6z<uN7esyat*54+4-5)-7E+0?P89cDkA&>=(-a)IFjpdiXJFY1j#R
GKAveX08pVbMCuR2k*^Iki_s?J1gnMSS1r_E5|dt#sH7QNqsPFhAKy+(VFG|wdYcdkSL+*`ci;3(RRa@k)laP27{jbUX7s;Txa(2~h?S81n@O8csBaLl
R%CFOCKsw4_LI5_(~){f4oSOL>|68bo2(qHnuFLyV5lJqp&&^!UwS0?0p@byw{TrU@SwE6xj!lIx>bgkS`u)nO2)}}ff=1wvy?51>}e>DLr@58xP!};t
2I#O=S9PpVVn;*9aw;d6)L8u)^$rl?M+>Hg{a!FtQcRb^EmT~Fr13?X+q6{^0E5G-9rSuOjbf@lvZzetq=E1tIfR<B?Lha%by(C;@$YswC1-iirX3WSY
*q^l=KPJPeXtdXF61O*1ROJR!Yj;ba=)Mhld`E`l>s=I1u(%H?diZ)p^!C0PX#iRi-*%fp^nvl%0q!l6{ug-Es9O@#1D3f*Xx`f#iSKp^z_6|I@;clei
gF8XH^{M&tQU1JN4?%Z6zv_K&9Y~1v2VgX-+<;cxA@AMJD+@eph3=RGS;Y}uJv_xdw8uw3*9N;3mWO1i}YGo7Db9hDfZ_UiJ&P>8CeYnedDsN9(){l84
Uq^Day2)$n>}PgY_h>YCS)TJq%*+hCE4UM!7pGoHQNIHuB5%pqR=F0}wu~90!9?k1A|m9Jr`%gPv=zjAqqrJUs8N2H~$W=aYuk4e)pTApKfa$r$qvUk@
M7ksIoP=$WDK=sB8AA}p;%_$t#ljHtR{h@qJ|*l`C7BeowLTQ1t@XMeOhig(PrVgT}^9r1XEQT@HYEDFB3<@q)$P!0A8T(;wam7nxbp;{5tkM)M?;2}E
}-ClmyL$T~8wR>|+8N57pUa)o=75OJV!ozz*@53b3irA6*e{L5I-@fsY(m@(P)ninY-}}R;jhW?vpZMsq!#!gR<;|4Tjn3Q~eQs*)CqAluZ9@(FT&kl<
VG&#<T}JnBe5A>5w}IjKd}61O>e0S*h54P2{GCcMmijhrkibDi={zvLaeiMC*k9`bKkv^)0LkgY!p~x#(bS>dS34sn{x7*caTFhYo8F>b38#J^qTHIHV
#(fRfzJMr;we4$wLV6R3EUUJxT>&}8bTHVNoh&}wcqkjy$nP~K9@PiC@-ZH<|0*sbl7SXK9`oPt2zYINMt^K0=NHJU)hhhfD_9tQ;3VB3k`*;zvC&>aU
gzWXVk=RhQ4Ee@}37wynZl>iM=(?>@finED=_#AgnF##8;AFBr{HYUJ$gDzbBB;yMZ)VO$s!n(u7)}mUv=SX;eF#0<dP(0>#91GG^(Ya)6b?2|xT`Vr=
fBt3ax*9-hjK9Tm4!0N6{=MDNdm)Q1k_38orN`i1w71<hgiJ4nrY21TUyN2`=)qBkzD4&6JWsjcd>x1~%UQ<N(1>PXgEa^ZQ~5PG*m#1MtNte~Do1HY)
-LojaZZh{;gD=5aCpy*eQbtOg?T0GC;N3nA8z5{5#*H9V{m7^;Iyhzu2SEDMH3SSH1aszI5aB-8D@@R>2!huiSB`BVmJpEd4WWE=pgl0NNZ6?E_{W7#s
@x9)j<^@o<`)gq=v2*Mg9eemwe?g766LjttKWQ}VNxt;*yZ(*`Z*G7?xYHanc0M#zjyn;DN?515`&4^K=9T04>eQZCr>zLLv%JHgu-Q~^Ac@DL2N7;LT
W9q4g(k_e9f&$q-cp;LOBcKy-b7U-+!STVA2$Hj6OWB^&ZnvznK#HTnE0PZfAF;|%xPfeeT&D#F=A}ZzuibtbT<@-OEj9-@k#VKea%s2n)0XyY|Fw6DH
oLNgS%k6<&%^1493{7ufAi<{Dqam<H8^kP@*SqCs4sk!3us$<C^L*?|DE)=8^c<cuV!?1AFpspI;dV_zK|ps`w~v>|QbEdSU_c!wt`&$yI`<$2TcgdI3
EZLlV?T+Bvj%K_q`&|0b9_OeXgeUL|jfVDD52z)QRYxC?;DeDC*;YteXF5-g}Mw9;_iJOP>Mz8sAv*bl&rQ$Y0C@T!%$m`-pfzf!!wx)SU>(mTL8i;bg
^aT#+xDmt_cbiq}7Y8=JjN)^8RxWL!te5rLvqlEY$qIcT|FnyzWPZwB*b%4v;+Zz>C=V)M${)*=Oy04AAh5@|m%7W+W0u;TI6Hn4SeL?L-ms9(8-&{Dp
I0|R4<s{g|=U?DOlpgp60xLByh}2tkL@!)F;OZNm6s|yQ#R;QhaTLHNOcbr;fravDXna-d6j4$xQHg7j@TI{x#9s?sKBMgR!p`rUC#trlrq*ZG7eFszh
`MfiDXJ?FzXRy|h&_H<MvJZN=(`>dZ7mrMU5r1#o%a+T9?n#M$1BEY#_zEu>yw;A2k({S;GBvxLE9_<0B#t7OIOt$<?L%FRPXkP^pk%ZE&np<;E~^2+}
TKG45*sDM7ctOZ%2C?ElDN%=ybaiy?dyAM$ynGfb=G9c+%BmRM+|dU?Us}zr0>eYGgY(fk-C)&HkXSwyW!F2OdqMps3iZgkMcrC;ZZfXrSEA*Co5mp?T
m8JRM(Ns<}&2!sRNcC`^DTz+*cuK=jr#UY<%z{6fW&1+5PUpIO@%Or_`&s0(I@X4Wnh(*Fcc>IX#l`|KsDA=Aea7M<0icmQuj3szHyWpg+2VqPT1R{Do
2om9d{#c!YQ_H8=hj<L?8brh){4mRVUh~iTQYTWZA5i^zGcV%siacU1M;O<_Hr1L3AgwaZMINjkMC*SaNYX$?54!dmGaF0{szw8A3q=(Y?K^xVX*lH+T
>JX18TStxYW>ymRO^+HsMyX~hdJeCpwL|k2Ru0t9MFl13K5$68m(*1AgD1Vy{eUy-Ei*P9o;=7MXa~zDEmjOqgyi`|jL<Vvn~#uLz75OB&=BL~E~7^@@
k^{_`j{j_m|FY9QQ`U0I>c|$ns41*?%OBm>@IkeX@)UUs*eCW^fE4d=QaZMxz8cdkq|W_c-A^Uc{L6D<AzVKPf7Y;K8mn1-zStg#P6tqkm^8^$8Y)9D!
xYF9vpb*mjS<*=#%R7^jM{b<%igqbyk7zE74QsVQkSQd%qonqr>(4`37>mQPA|~77>5-e&MPUE5-atPfFtXgD?BH?N}ar`M~}7sc`&eGe_Zbeuea-sIa
H(7f0Gv{s|H~k+7=to?vDLNBVEoPq^l~qad+Sze*kTNKrJhnV?T~5<vsDXFO(VU27lj!$G%gb~whZk?P!MC?S|tqOa<=mzrsFt3ZHXKDr(}tG0m?PT;C
Z23mF?PZe3_c<?O60u4vEXH;!Hc7R>82nXOu{OcpBPH-5f54ME;t2!8s*Go?L^zpT1i`uC9hVTzAAZqvfIn_>#(ZNrDk`Xb!xv%w|TY@kBIU+7!uz4~q
XcTLS=XBj_Wv>!_3T|zTn|S#Ms#sUVzhCVY8*45y>gO8CM0ANhemPc3@}+kZuna+mqIBmu*6R}J@I;`AKJ535vCJw5%;Xy4)GUaQJGp)UqjrL5)~JuKR
d|zSYQ-9^jvO!OaY(OVm-8jMz8_9%+BOOx7hPh!c;|u9gZnZ8ekJ{lUR!xI<I(Lvg^UC>mUgV=x$kLsGtC(Hp%A3TVV+!ol!uG-?Upz;@$fcW#ahN}B)
w~8o3m9SU4+43o=1qEdRP9={gkiIBc_WE@g+Ozqj69C1)e=_!dIOxN98uPC&*_cUvKZnHVAMFZqQk~1nZtc)^C4%Zzbb?t8f`zPreG~`y}0)^z`+4gkH
UI|Mhu9<|LJ4et90T$OVU%ug)WM{{=eu<$1)nk4>$=K99I*0gKYF&Lb4+aPGlbDMY-8Y@4b<h9g+MEP#v)X&myEau?8xwu<MAGx+vT{_XG%pLntll%RF
YNaC+-)AxAL&;Dt{WM|NLdNb8%Wc<j2eO(>!rB-O7&qJ8N!zfmm2<V$)3=JSUMow?|IXmiTE4ohD$V(-(=&VEd?0L;VkUxpu;GU8vJRd;=kNT1<80fNM
?2YCFCE;D*AUu?{!3FPwc$T6)u3ti!n$2liB+-FBDy|d$h|Z9g;A(IZe($zQP?f}QAlE*01jlA@G;Q7Uupkl+$G$Nzmf4{Is1IL5Xx}TuuNb!q?yPf$3
eQ6}rOH|ZlDQOc<7-7~M0Rt5ggQ!h@qLfc3>i;g7u_eKXVTlx=dsHnJ>ys5LPozeF-x9r4ZiDfjV>_{Xa8`;C7O9hc{gkc>`&9-oZHvL{|zS{?2ZY>?r
E_VD?1OX^c1`R*&jHk>glWw(2jNix~kjc1J>k4pgRX0*MS&0mhVOl{CtT2xSi6==Xmv_4g@aoJK)L}zNs0n2^>OI#c5wPf>z9+ptaE;{eW(WzMA~7A^w
k!G1^N-s%?C&Le<?r2p<JcK|2%&4;=Imp=-A77~SUQi}ZBu!ll*olYvWrOTb)aH#CmzLs6W4PuAD86VBdNIa<5ZD#CVXE#yf|RcmfQ`t1}=q~7)?ao~Q
cx75cG%Gh)0s8`J%0Nf?^_j=QKMWw-X#4;i*IFWuKPSf{#ODsS+rpCMknycOy-0IQn|9t)zRRUIcV;}_62sSkNYx}+4RO>W!aG9oUIqna&V67-Ezt@|6
fp%&gtwNXfYJl;}ZQY;iO_ma(r%wuYbfUvu*c);9^ZB28Nj{+3Q9Y^OBovIS%46!M^Ko5uG+)m?tqlC~dBkYCZ;UzLNq?SKkQ2Q!N{o~p`5cn;PtaIsf
ue0iUct*`xh@qR>(ngwNdxcx8KTQQq#bbHEQW?r4)OEB^tBmx9O1Vr=J3EL=|D|0ncwK^270Sq<3I*ISvWsm0H4a6;8-$OtuVSa20~cd1kJlRGN2Xc;r
CT*727hk6_oy+^qWrZMpdov9TZNt2Qu~Z=865)zrl)_Gu%9t-cepf3c!Ir1t?W#CK1iu=0Schs(3ke5u+UYV*qv?@8PRm=z`@C=?d*6OK>n&m7|n4;qT
ikj4`P{Z#0KO?tpt!ANX<84+=Py*96kfTa4>w>jj-ZT?6<g$&0E|JPTIvCXU)tg8&(Bq&Nl(+8b1_BvunM6^`k%*#fA84sbA;kz&)#Sb?b#Z9E4?T5C_
L{{a4}*hCMudqpGK8Ay~|dZ@L{DAh;yFoEuz^f(fvc?4Yj&fo?b7KLx`HJYE*$iZTb2Xxt$p<*0TdXWw%-ohpl7Du}t7#FlexuI^lG>X<zy9(~zkBL(?
ENV5Q4m)Umm>ypgjTN*PNK)Dws~9InS}11q@gvZW#383by`{>TzVq-Ut|^*r`ChAYK=i<s5GgLbPcJCy?2!HtFvw--T2ibxo5}!|Vu*_x$+fB53W-*6X
>gk-w4hlwi7(RI5M2z%XQZi-GiXq}izD+HI!1}F7w|q026Be@<LJZyF7UBlcoMH6^Obsc$N}P%9_8OYU0UbfJ09*Dk64`SK=|>!6&$3rVZ*5##G_5QgD
ExDqjiT*E-QA~EjCzJYrwu|pM7hg1Cq~Xe8mNy6r=qf9}UqTQiw!vw0-r-j;oXpT8Ur1Ii}ja3Pfleh(7St<5Mu*DXgGfZ4kwCt173MOcgZqZbi3;R*&
W(?@TZb#8SLaL;Rd76e857@{T*n+6k5s$`>eI!U^Xd2N-)(q6z@bxAAGbw6)>#bqVqhe&Z^;Esn14m=lQEGvRla*G8hJG96}jA;Owb367SnP6;_9!syY
_&(XL@6brh1!uajnN5xVorUyH|J>i*&U!z{1A>pSFrJ!DFThcE#{R3F!35!_y67gYxyFt6a8@jmARqP1mIw(tXkGp+OD9#iD6@X(+{L6e}NdCq|Ya8eD
3AM^t`f74*JQyopwP1&bf_=5k402(7LW#bpqm_j-4Tfp2;Me0E)y6gEOkiRo!`<LHf-D}-3$VtyK<$g78A*fH3LqPZIB}>fwO?v@f_PpE1g2SM6#E{z;
BzPc*Q}Yq=yx2i;4$(Hx`_-JExD|0C_CMe_-`_Q<r6$kKz1Y*Eer%cv4Z{z)$LCD%UJZjYN-+pYe+NL5q7#_bSX#V^T&x%n+=*^@2F=9pV?xew(Q|(@<
|v-vuzIe7WAy3yMmZYmJ0(ECzGuhpV`{z2C^QiZBqaCg?%ni1C@j0=~Xz!QU)@plg&bl<h?)qw9kR0v6O&4@xXp)(yki#7|stAUwW@Lc=|^CJIx+&HVD
AC4j1kwkzdtOQ&!!m#82W$B+W8VyQ?}zfAi%>UX5YDu-={~GW*<@M4z4)bWJa|Z#=C-1|FwZgNrgI`Y)>a6X4xIK;C*~eEs}(t~4dx6x1NkQdHxull){
09lsRn<7gM?lwj;@3JvZ$q?SJ50fJ7palY@OT8+eNg7L0g@MX<-L2KuY1ET&}(Io3pO{Tqxs@o|J9;~2AHN)AR;O15wisM)5>+0$ZfcZqra<u2Zwz)CO
B-YvrRI0U{8ZhcRu&Anvo+p+F-zx(>sQ9V<eSZ3S-R-{5ubsj~Q1gc9rLlk9u(v_8whhW{zP}#i+WM5Ehz+%q;v+SnO1?j8t$iCe@D}zXj>>1_=yG`4K
{i(r^1-Mot}zq+#Bb0;ul$V}YgObE7<?e2j>I%IUtF(3`I!LJ51XYZPxZLM{-PXk#~Vp1-K?;IOmQEOPfZu*ei!`?c1M=rpYK)u9gj2XJqm6N=_khBX=
$tx!IUV-VYCOt39RmoL;PU8GWwC@COBTC4+`4jgXjyAbMOqw{FZIOKjYo=>l;<h%^^m4$N&&d`x_d*;VBpP+<>POhPX{XXI>1QLj*N=j?k5}Y+sLpm4{
FM<}B1G+<f)cL!v*JdcnhD!O>7z0Z6_&pHbH}Wvv>$#KF{_NdLh^@7iT_0kG8`DZaVk&G%8Z=%Cqb2cvN{Yg3+<i?nMn(chcCj(RH-Kf4Mr!<VTN60uS
*J$!2~71xHhrrIH{Zlw0Z3S}>zs!7Zx8!pY6MIaHLwNc6j0HUCi_#RIr{{mzDfGi9<RG;^vB7sxUz$|8nU*(xZuuu1^2tJR!=&sL`R-2Z2q2XGt0GCzy
8bpv?KGHEJ`li3rQ)&zKNcQWRWav5f&8Rs}Z-V>7>hbd6S6`WuX$Sk}Xye;$*cheGauzfm@4CYMT`A^k-viJ_7iT36_vYC5&rSvL+H$DfCS8%*Wi#O;m
>3+fr{W`?W%CBh=_(==HMwF{R**o~zC2N|Qj21d>1*_UT{v`8&G%@wtx$qWCjNWYbK+lau`mHs+#&q#3gS1c<B-9s4}D}=D$l6Ny^!Ji#3jhJYO;TbHF
{v$!V}fQGZ8fIIb-_09!oTA)mrPHf?TgI+6~WppGjp|BL3*|I_Ee%EsxX=NR7eM7AyD;hJrB<bC3Zq+Fp1tvm4Pjx3U3!DcsRpOm#=8GH(JJ5P32`o8<
e5N*#P&n}U*_zWDYlQe=3i8Ux3C>H2mOtuD|8Z$|PhEr}mQ+Y0y4tx&<O$<MFHyos*|&Yj}mz*KleB!4#tYfnk?jbMjqc%PdQU6<>qnA<ux(yrbZd>hQ
2qpX)(B=zfwMdNKLe7!M<-jHgR^zTcK8Tn*sD+G>qCVFiR8QYqf0q&0la#u-ie6#b*mO471N0Z|s#|*;PD%mFSmo0ZW*7D9lEcpM~d(&mdk?UOaRT%x}
NR4tQF%UzatGGc7oCkmeM}?yTATbdnKms5@!p9M9%hqH`?Q3h6d@b41v5$|emSx#$N!?O}AK>^Me0x`S|MDx`#IS4E)TQe1CO67vD@5!ffz0n)nYq^b5
}82Ek{r};sNJpYHfxhJ8kQsVu@xsYYP;2xlPG5m1GNR)Lj%VHi!}E!)MIO9(cW9j4btCQQ_0ycM>bnUCj-`WjW{wZyI5vw<ZQ{UK^K#j!`dNPKM{2}2|
#}!ay7Hu=0jr6iln@g#-`lswrA$f0N!ypknEXL8wt2e%~=7oh-f2kmcFo>IZMt!n1<9}mU}|&uta4JW^9baBgPiSw+g+in)|~}(%Xk)w~keV0XvuXv=n
p>J-Q)V@ti|9b`%8`1>@DKk8io*e#%R_x!jc-ZJ{2+{0eoV0RnYGi&w^Ib&o>5q4bwix(!IQ!ERKgFBu%xuzA|<Oj)Q3Tal_@(0{Q}i{aK2r5Y_&zte5
XoCjE{)1^gbi_YwJJyrsCy_gRrdsm;(bsFUy)<u^s$%>V#U+XeMoP+9b9=SbzWec^*oT)0oU<UIIec&fkUn++N!=a=jO}AVn;V`Xsk5WByj=l`@y_#9!
2y?%cto5kht=Z#)%!Vzf-`Cbe7KDH|TUE}l*F_50?Q%_Ig9eL0Nh66wq}y#VL|L|ryP_mL^^R?3Yd`y)@d6mNA|w4%<AK9g$|F-6w~Qt9|IJN>9pgJ+3
R$<-ZMU`(%3=ehD%sXigZ`3lAGnHM7NV^_jAJC2qbO%6wU#tDo2<||&W(^;G+>{pp_SFBIZ4(wxeKl@c~#o$HkKievK7BwmDbT*u!SzE)VQ!OHlo33x9
nEM^>hpM#5$5@(?cEROV+T%%_(ml_3fT#cd)s^u#!~`Bg-8?&4QEFLsfCHs^l?B+pe$cZI&}sgNOcNL&y{(VgpWW5M4>PY5;1F<5FjL3kB+Nn|I31xd`
=CWkc$bJKHQr4g65Yx!GRnNNaqs6Kb-32snn_bCEY)m%GC8u&hA2yQ@oDQ_%$0s>&><tmY%B-{q!d!3@PM8;l0aXoh1^xz^iOV|GKeR+6=CSvI%dEf3X
b-9w^=u!jD2(2f`m7$zm@dV9EN4v)l&MR^)XeRm7Tn_O?AEKuS=l2volZB+Vlt=d)<R<g^2Z`Ua^Kv|@V?V|zEbelzn(;5d%1jb)U7?&G1J(t<RPTxxX
1~L{p>qVPoLuv&38`cfzhPLv`pt;&eQV{RPLIZ5z_?}6qDUCMM-l*fvlmpi?4K)ha4sHv<4#PQIop+^yAFu7s#Ex)w;3H69cRScZ2uAA#7<G`Ew61UaW
uez#8Fs3|^nQd(3%k=+hYVMnFAtG!!u+8l?jw;yltnF?Hdotn(<nD;tV_1rk*5-h-}IEeSw*WuN!m68uG?(R6udfJEA`0O(RI6yOrie3Cqyf<x0>2*9~
-jDRpePLZDt~Bx7jhrbDUnmB5ypCyUn&GOslS?b);=vgZ&!}jxt9YiT?}DEnROeU_2Q#CPPVW$|Iq1bd3hL4`(o&6%9#fU~3ubuUa5WYuluJp|)PyU`H
~9WOe!ZNKo42MwK@rEZR5qXd#fUZB}u|)TKdnvmU|oll4kvW*{j$$*^0iu{CEYWhqNRND7N4Db5{s!X6t^KpCr1tv>Nkwp}+yk$>3D=sLle2X0_abZKd
iM&+if#xgezFc8hVLA6|q+sz8QcNnNw1h(flx#?JCiB=OxFc@2QV;oe+oZ>H#$Z-tEuWKk`fFrNfCFMxg?B=lrbXKISP?9?Q5ymGc#H+im$xAaMT6Wva
=7_VH5Bt}yLd{oz?v-ntO%MFY4Z}KJb0%bq+wilRs8+$g%wbbsW)C9?k)TKogwDb!cUUM_4pAR#X?}Y&jYW3g?lsA+V5G`yS+fN@D6K{?t{(i(dgHHHD
jsT*%5%6-8*vAb8@HTh<ge>Tx>2n_|7@G(wPfxV6TeLoy2tig)3r2HNs>oMjcc(>mWTOcsMw48w5&pbRzo1)*2WvPTdd}=Tb7_B+i+By<CkE`a!Yan^R
r+^cUs%3#~sH0LGpHH74~=2o3kA1_9G)`IyN`m!T7dZ44}O<(S+lRUf|riVwjOFEmkA8hc6g*x9+==jd90CgKsr@Rdcs*NCwz0ZDBx7mfU8`ts>Kl*hP
mMc5Ccd6A?)rC@>eAZkrzG1l}&1Ife)QNxy1xFfm0To^?y6M$VoFM`Eo=;mknFwbuGL=eEvd8yS75ck2CkwdUAC=tTVy;*L5BzF)D<sMD3|gN6z9K8ml
|wW-4VRG$pG?cPC{SFIg0l(x09FlsXHa$7xE;UI!}5ml~QlUa?cX*;NY*^wg%YNHWygI&W8DQeLYI=tghRTxAiDU7$G->jIThPX@Lm#lfbl9{8^4mgt5
s?ww~=IQ2cKdV4RK&~VyCi_C0tPmY8(5rMLVM}4uWoco+c7$OVNsfuoEG<`c&eJAPA8kcWU}vMQT;(vqjr2(4x@|>;`C2b@BQdUZ52Kn<ovo@p5Be`}Z
Nhx0+GirLnfrdUl-VBLv{oo!=R?txwx}`~)s;Rkv$)so!2abLbe*g1Yh05v8K{q@QkM-}ro)bW0qWasyKlEQ%OO);*s>G#<ekv%Y+9Xdbvv1Eq{*OJhk
6klQ4Wq}B^s1#!KjL@n{#d;^q118+eFG-P4^vkSmhg1+i7ZLn7?k9?0j&*rLobh`JMS<S*x}dHYM$9p-s`_8RD_NN4U{$QMW0u0n(W3wWYqat4H&4BNl
9#i+Uj~HRtt~(9}2LfE^8JQ3}O{wP>Q&0I<UiI7(~BhWYNetWX@xF`JRvLqe6dWtZiKrqz`svgeK(w7PP*1AzU-nlsSfY~*c?mD<r!G9KS6raxn^*zcz
=EOV4ia>m*ZHuwEN+um1|g&is05?-)%Ehq3_d7XHz4F92c$={!TWqC+SHj|G<@-ex8$PVdO>MOsSo(qc&G%vfryzgjHdVc<gp#+)_kJtZB3P`R_%FBvN
N`nO%p1a>Bg?u`Dv)aA#YvjFG9(?zWt3Un9dvCw-;O~F<@9%s*E4K8hQu*KC`2xH)FtyTJ@q<#r=U(aNXISE=Us=Pty`&)G-Yc+_5C7t?KKRWyAAI)<S
D*ji?|=J`V2O#P;DvrEvI4W@!qPmyq-v(+EKBeon^%4p0t+n&{B`u+D;vvSxXwb`2A1n2wxaI6Vmof+q@d0Fy6YKk5NHl8mb)L6uHO8+2Vec?tIz-By<
dLzA&Ccn@x!F<zk2KHm;dwsd*csHc;0)z_{#_1eCz$M{zECb>ir*o<LYz2gy;PGJ74<n5C0lo_1>@Eg{OS*KmXwBi{E?i?Jq(zbcS;GcNk~_SVCTzp#^
?|xny|C($buu<m#o=0Hutg>#UEjm6G}_zqC=7T5>{ir2^?|>-D{o0$E$I6xew@EjdeBF12Op6IpGad<|OiUiqP2AETQa{=rYb56%1jSN}GJ`R%0i55M&
TNIxT$)DBs}MtJX?@4f%4Z^0kld;3qW8~287W}S@i2fz6aG}+Uf^BN&a#|=t*Ut7KoTh6zZnx9m2FQsO<T0*=OxT$Fz?Qq>wl&pnstfhPICi&(?m~UZ^
yARL3f8DurFtEWP;;g|lh7iT?1;2y-ehIecLwX;6?n{uv)t~;+dvE{Uhu`?yy!n6i<_Ev|T#EYY-G8|H^Dk!|7M=x-ll2B@#M1xyS?R$y{yFOo(9Vg0{
^{pW^r^?JlQBseKe0k&D!EnQKXPoZmE^<_36+wv2oife+HV3A4ot&Lkp-@MujFUOgh(7s%d8lg?)nj1<~{1hY|w>owfjnNe{mmnFm0_vi0{4oy$4_XVo
vzaAAJ5#q0vf#;+To8uHJYDl6vqDe|YuQJCIRw60}kF^Q*7E_lrNd`ofoAeKj@9cdp)i>%Cw7@V&Qx`N7ZrGBLx~zx)1IKKH>}KYQ@aufRSBOa1Vx-^#
2qbN2}aJH?!0N}yWVFo=?-S4yF>-lsz&sq3{;GaW8BW_uO7N%z(C$Nvt`&I$>VpBIV)J0P?Pw4@b6Yrqd!IJ8Ej9B)kF?t|?<NPEs>Bj~+feI*^7u=iw
c;M;%n!O!1<<LC;GmS2AMgJ1tSBm;X399GF`pDMZV^WQ%I%@oQf;1!?DIQE^aMU-RKrOmY2vetv&XVs^zoe+D7;Pui+l=?&?`j3H5dgC|Wx_avu4}SB;
gP;BCv6jiYBZLcohPd-ag)RE)Z#?`JdV-`M|F7R9UH@M{Q+n|EuctL<RAA}W6F%)#RfF|wucqI^&T559;*4L<nm|3mCP}FMH$QJjKd{#8lBuNq9S&PRs
m1lO#(l^vp`<;lO`aOV8SKo>z4wc6e)tF9fX$P&%D;U+>82n(WaodXq$mC^^IY^p&oz12nUeVX$UwYyW}E#wu(oRp4lc+jVVVI<sl8tMh>CJ=ML*JF&;
`H|2QN;Y)gvq+iigl4t7I%gr<C~ZUw-z%*ME|H1*?E?br_t!nehJRTMxeRH`(`Tof#E5^8?9fc^qYC^3>%<Nl~wr^fc_;FiRtD+9TJ?ho0yma_c^H(D#
k|+F@ZTj-e$fidDM$voDp5n`VF=>w}+s2116`PhkGdTO}*)yhaKB1pm(b2kdYq1G>-TJL8e>tQ!v3{mW0NSZQ!DN=XoWSpVxO)}`j9JucL;6SK-vDxT(
VwM9DCtc0qO#h535GZK#gf3|M8-n7soz5xPzIOLyfp}cM0d;2RTxAgvZ-hS9bPx^w#o9EG?pEOU}ENN$SpVc<W(0kemJm$Wjf4QF~hEGDx(wW5Ixhu;W
>|tsH;kl*v-v08{cmFm$15!&G2!>Dig?aPEk3VxW=KkV`AAIibN?C&W+vqLa4IEzAA^paEz~Pj#cCUw;<s@I+%i<&aN18cY=RprId!)Fm{zvTL!9H={y
071N?;8-))px!Fqk3wCKY1q)Y8LGLZr*W!^!=+}z6s$!_>0ec__;49PX7B}N?I;C$0)gwG`utm?;rf;TMxeX^9Nt~vm3U$yZ4f^ldidf89QvNB!Fe*XK
~zfBmdeYk!BetB$B3cSp^w87{Zh9vM_!_W}_+2eK*vy-l!_UBFWSrLd_Z?N$6m>g^uD2zewo(;BT&ek}!gZVT&e7+b{m{>MuSA+yB9r|MKbw|8Vu$f4u
tfx6`!mTd-M^q!<ptKl{=Rs~qNkdt?|U=$2M!EpL2a3a8{-v6l2&ElJfL$=6B=_T;bq_Bz{JyT1S5OX(T#pU1RJf4|vi%Nxdd)sOj^MCGKeCeb;iN1aU
a!;Kw2mp0r1GE2^T;(Hjlv%EGL5qUgI3r@_R7W{;JIiy~}c`Aj6*W63LG)r0R%T7}AAI&F|ELVpv-*xV*P|YNb_a{HPdh_QGzWQsJ1Z5<WLH%!U{4_~c
q2sttJF*n=VTuX?U+1(x|0zsOvnc=gXokd-A^h1d=kfa{a3_tbdN8<Yc~e5=v|THU)Q#rVXURvFiJ4hvRIW!FZ1Dt>vUVNV*f+WCGsZGJ$<vhOF|}(F;
I(96KM~(kZ<VJnY3}||o#y6w=grJExd;2#&!h%|UEpzJC7J!R?Um}CFXc!d{o!G%kYxOS{CSx1zV|j9Kkq(F+%t=@PgpB?f%xk=j#R4TIP!s=C+qNB*L
j`^v(cV7I`^j2WGG)NRhL=v9z<?Qw>&?%F<5p=W-DdAzOTbn%k})H4VE+h;IIDo```K5gRlHB6Ksjo`#(QR9C)f>lGN`z-@E$zKYal!ew3M#!an=u%#I
&vuP0Sc@KC8JeinCcgkMhS1&nyz51+DEIxd~-!1+jyZ(jGZXXcQJ2mJ0AuE9P!<Q_LmHp*ZuxRHjbNxuZ6LgH-S`5qL{S6}(nb>6=|KEmQ*J3lki%q8F
TP<onjK9ZiA9=H+I?hW0fb0&T#O<~r{`w8t-sU@!PtH1t;^zkF~Mxt}S`nOpUnlVd@O0y9gTKhWMKaw?mlyrIhVFsGC-%aP9+z&j(@wcx341fQ@yFYsW
-5+PYJI`8RlfC;_?|<>1VZxQi!tcBdn*k#I1kt!x;y;;Qo&MeU<VU&sn<`&VM9Q`4uk++|!Y)lJ1OGZ8-YZ>~pOloB{|FEDzO6xp4pZg(%E3zKA=J{<5
5ApFtGtm+E`04bP!^ZaR7}46vn1_!>rMFm)gQbGIYNhi^~<kjXFmAaPZIy7mL4TrQcKrNznz8lQc~g4+W0w3HN_7DZ&H6c;iNeR%pK9BgOoOkb4(PppR
-Fnc;<uDB;|r_v)`yNj3<FWQ($ygEyaI5@!!|=JjON)-dTd8!H;8L!eO7&{^IwtZ0jMP#FM~;5^7VJM1A*1S<(U3SOWD^$@C#4{HQtJ|Jt|Uc!D|R)zA
L{S|KavAy0@st3DY;Q1`=%*Vp*7(FA`^&Pvc_Evjs`YdBgykyZG~Yydr^nNsxA=5{0JnNj>>Ob=WKi2um!z+-{=#b*U}d)U3x;h(sHM=@WQm}GrF`G1m
0&|m!HgRlSMksRbxu&4Y^TI#?2G)X5uie!>#-JJOdpX-8Pa$#r2%<$ag8IM+R@7mKpi+`reo~Y$nJdMXlrfGfYqp2D<8Pub*TafMJ2#tUF>Eo2#Bwv4;
myw3I>!j!L>8g8=<q8kWeMaYc7KcQ$TxTnf^e3bAH1wxuZ=h6rQj}ez&x^W-{v_ncv=-*$sohhvHqT_B1j%IL{j|80#4`<@dh##5_wM(gw9K^sgKzxv)
tjGBydRX8si00W^&frzI)P1;>l^Rn`OL4s0Xt)IQQ{!K{a8c2Kug?AGj0=Qo!O$4+(RgBU@HGwsdg<<v#W3V;Io^}w~UQzEz=2uRBgWTtq<S$LLx1*iG
hFpOv*Zi3qd}s>9QY_eE!Y<nfbV@cix1#*-h&$AarY)$Y=w```{54kleq1=CzM(M;P4l6O-Sa^mfWKNLY{cJ?rVdm!`eh#9_%QJ#*qPyNmE>@5}P`C;O
n4_rbKt*Pjv)H<nM&eR{Sq8F`TM(<JoANa)Weq5sE7=pTcG{&7gSkCAYnPs06=k#Ii-3HRfWu%2`T)+3G}9}pkQ4W!tg;{-BQ_9=MYCz6r+ub;_dk@fm
RZ;(Rqv+?p#t{|C+{w<E+>6)I|6QAI(-w}WPZuq-T@^|luzk7cEe!@MGU0H=`=TC;u9Swk_?z0*Jih^rjeBVkF^=#tUx|xG{@Z*0<^kg;@n>yk|27U35
vI)9m_VpY8oMbf6;l2IF)ertC%cmcF73OY#2}^7`C7Asun36>iS(tc4$LOz>CW!(ntt}^+cHUarGUJ-an{>`AnXiLPl1Z3+vhV+X0>AOX_>J4fZ`=lc_
l5Dhw~gPu4g6_Ba$kQ0zy1;Uty{paKZ@VFz5eqe_>J4fe~bO+Mew_~jsF(=kMRh8<AnXkxb^;{zc7CNw(;w?*MD9FzkA#GZ?XTlkKlJt*niv;^`95Pui
rNQTa3Rig5S7p{QnXEnJ&Jx(sh@gF5jy_KIMC4`bnjqbo$AppJ+KdpxFV-4tRFRE=99z(d=S0yBf_d$Fj?@>~f6A4%u~Bb{&>ohh^7c*>!kw9eNK>KZ*
3Sl75ouCzXEE=_iwZqS*y0PBg=bW;oFdCz|0zGn{CK6U}g<8BR3A2@l!jSavy<)sJPRU|A_xRtlDtf@P(osIe3^mZHW|)L4oaOYveUUM$0lWq7d+FP7o
OGQ3!Z7t4TR8Bi<(ie*5t3@DZX#WJ8+1{BMHVi`~@1Bzupu?#4lLc~*ucxqTY1&XIY@f0YY0mU<*cm@>DfWkvo0GgG6W<{V`8E94rnw5fOrC?bpSauzj
U591YVcB(9b{&>omjWeHh(rpJNFfp_L?VSqWDtoAB9TEPGKfTmjmWSO88#xrMr7EC3>%SQBQlc`nMsKZDUl&1GNeR?l*o`08B!ucT1hchQjC=pV<p8{$
uL$jjFk*yCBs<B%vj05RWfju3|u7xSINLtGH{g)9GTWarnQi1Eo4>;nbksOwUAjYWL68A8HCIXLS~hbS!HBa8JSf^W|fiGm0{WCSavy<U5;fCu&fj;D<
!oAmExjOTvUdO%5YH`E-J%CWw@w}J(U5XGC))Yh{^y_86YYHL}h@e3=ow8qB1~K28hZ4Q5hgQg+gag=nM*-L7_7!bOwdapwJl<I)g%IQ0NQ_ok5{9D0B
ve&Y;j46gq=KXHe)23Y|e=vf7!fb|$Nx$!ce^24b=XVlpgDhK0$nFc}sm!@^`(m<$V(VPP^XOooNYurL`GCd0zyJ~sF5Xztw6+`A`7B0pC0Bbgtm{7C0
VCOcwzd01W^mY0X+<zabwSY95Mmxtx$VR?C2US5Xp+L>Q_b2P_w?bfgT`n6-f_UzZL{o1!*JNIkve(m0`{rk0pzxMFgF8<obUpx8S%cHrsPL4!=tmH>B
KT`RT&W>1qT~>eYwb9&dqq*NkbH|P5o*T_wH=6ryG<V);?tRhR{i3=5MRNy?<{lW$T`-#aU^I8a$q~zscz(>w!}9X5ygV!~56jEL^71kqxr;?}AB*Nr7
R|jZn!8yv_p@m3Xwlr$qPeR@b6<<*&KAwREt<PqH21e??r_oE<D$9WM03Z9=AIMHT_>9RPBeF(Xzo4XF}t43ug`rUnma=@_l9Wh4$<5nqPasvb3cdXE(
^_l7MeRPH1}F)?zYg}Z=t#4LUYfB=B^9PeHWTLFEsaFXzsqy+!3L<Cqi>qgyy~o&7BdNdm}V=M`-Sk(A*)Rxko~CmxSg%3C+C<n!6P=_bX`bSkT<Fpt)
;7bKipI&IQfA3!1wZH1{u9?gy~k4`8_;z;Zu;<$eIm{Q#Ex0W9|eSnda~eB5IBxW)2ui{;}M%f~I2k6SDsw^%-IvFq&YI!(IHldcn`>rCl7Rl3fV^6`e
{;{(gb2bPZyEFT|OK0dH~d|>(b!18{J<^2}R`z=<<zpv!q=lv1OqbZh$Q!MXiSl%zNykB5>zrgZ##PW8;QoARcj}*^R(w$k!zNlm^)>_kpWTkMng(A5{
{+q8}edqs8?#%rCUtj(3-3Q-%D_c2w_3LkB3yIR@8|kWuzyIs^zyIUplE3-u2mkoBY{~6I<&rGsOV@fh+t<>2hL7&%dANbXyPnrg*P!nG<o;lC;}41%r
Q{{+R!Y9R-Y2W_^IcU=vZl&%jMCE5b<NY9;PujV75OsUY&v-PTDog1zjJtB-#d$>n9~vc;H@7*b~iUjzx$I1U;jmZD>c8>dds}?QqzU1zP3!XT_*CbH=
Gp60@`7F%j{u^FUb66Ysaa%r%QdloZKoIXr0k56HbbJCgXHN5&U7f*Y2M9|M-`m|BqWHo)lSp;%iN@kEdw&n}UmPgvHw0e&Sz#ey{X9=)Ds9$y>I>6Q#
dI<|v=i8s(S67{03q+x6bR?I@TRTYLk+#`@&-daqlfpB4II<YB_#+|M?C+*j@gnzuO}`D|~~y=0S6x|VZMy86PG^Y!~*{NB~)-n@GA=T~oj8RiDJY>;$
a03>?7!{uop$&~rtbFNdwvsxwJ2XjZJxY_*j2>)#J!WpDMvY7Q3=>p?q?S*v$vKf`E_=IM{DcQ?+XGEdJ(-$k3UM(5$|0m@9WKB=g_xGFh-qhA}m-|I<
(oX(3lw?Ok)+W#;W*bbCr%&8^e}Agt<la|SaZ+x&k0;-=XuA9LGTCB(vr{#*()CuebDAgJ$@K5<eE!34{ovo<`9k){hmw_CpDzE-wn?4bR@bYFlRd}jE
~VF>+IN@iR4AC4(7Q7e`rFNvkF|8%?e=bvtWZ6p$zCm`%iOF_X4wcdT#}8Xt|__A{Q0kc@WvlM9Fp0?RZeZchmc->Y?FAl_cpj5nAvvSd&$!ku6OP}dC
JXBxjPJE`e}ohUbG;#fdALe62#J)iV?&zDAz$uKVJ~bD!vY4dO?F&Zk}g)XZ>v6Ik(k~ch(CQ#GYp+^zO`5<RF%T%_D|hh#>X^q?bO3Jwoj~;-nzL<VK
XhwB*$ic0Q+mqe}9ci|N%rD&NjPpUq!AmT+GitWbXa?uE%qBT61-|5-y8!l6Hj=|6=maZf8t++xU*bYi#k>h-kltEZ&>jLPmZkUay<bv$!V9m<|j_jN>
b3l+?sWu#}iYWKvh`dJpc@z`!50@@233%yfg6)wEF_a5G1$`IdKP<sl=?S``Cf#0c3(<gtQdJ)mXho3#Ris;b?Hr{rRyS{^(Ss|-m)nI2c`~n$ZaS8)0
ULFIOx6IvqIcVRuHn(05+P6K`tiK$zja#N|yd1P|JAHSHMtgbJQEgdN6PzNfEnX%AoI0)*x8-lU)n69krw-|bC4TClURdI%4(o*_e(JzpSmK!uzwKGch
pSkBiwW*>PWBvAv4xm{y_tBup0GN@-Nc*9uV-E#t-OeHupc#>_z3PZ%_}}Oo%op93N#CQ*ORZso^yR_N&ns5NPH5>OMm<DgsVV`w<P~e%kc}c6h8@6XI
+AyzWeCK!_nO?mM+W^>DzT7$$q9Yjj!~XuOEK@7bWxr<0|0+Bhk}C>5RL#th?H{Wj(oPOYw~TCV9ElV=tRJ5$$XTO}dZq2gxJe-~7Ymq3>V*tE9o-{qp
<o{`eHl9VKfCa+1mQ83<Dewd*I>Wg8vuPV1a-9enZD{hw*ge?iv!Cz0~3>->|zsJ{e}GF|>$n045fNLkcKsozzk)bBh}>P3i@dZ8lae;G}AhA3Hp2zgc
=`LbxpLg>efb}Vc}%=fO`QCQ4tzw6kT!ze(2%#jo+N}lkRSs^!UoNu#6aW-lsq4V4uG}0FU6gGlBz1;tfZ{|FP<q}Ve8c*H33Z?FyM^U#30o48I*tt;x
&pMp3qkpB8ydfK&{{CP7uMfZZPtZlci%wvO+%;xrC0}Gr)7qaJ40m9KrM3=~JG4Vqe-SK^yeR!H`-6Gu4<FqhE)z6on4r<mIYIL>+`1^lZHrsJWpM{S<
u2oFfuihd@?HB?h@c48xXU<eUi!oH`@@;u@c|>;Dc|pr6kmvUdn7=fT;jjc6z7)tCPhB;f!?tG0x?f|<1I5!ihK!}Z<NDrH@R|n8F*W_-qo$&($iJVup
IyXS_w|Li6_%3(4$|y`E|(i{U7}(n>@SiZA*Hth*H^Ld9WBO&{E&#+tzk_?bkGC>EG8BZ+$!)<p<w=<LXbpa(dQl<)cWu&iZ&Co^n4m%*lzr`FCe(>x9
=c8az;J&3WRL6bH*cb&USahhO~`Wc|UrKRZE;Hr%9?WCL1CIP#Le5>|JzBk%B(`?_tXeRy&Y-r-KSAewjiU;(pe)X(;yoWfB*+p`pkM*QT@P$*nWpZeJ
eMI(IjXC@Sl@X4Q*P&C3Pe?~&l2%r4f2t^}&#%CfFFey33U8qNIJr$aMB8cwawhzxseL2YMCn2xD9OR9YkT+fq^6p8<yTx~Tx9;qUMR{?jkMk=U_4BFj
qESEJ6ATMR{Pa&QELuyS{E3AHBYgTN6&8%}=^xZrFv6#QKwrTKpYy?dMT^nrRAI#=e<l@HO!8+^VZ|hWCKXmV^5(6}kz!HK_kTP_8h&@ntn+;ykJ3)Qx
?AGrGl-kFPTYK&xLJ^=&7OQ8>78#MJ>#y?mt(VN0rrSqwuTmVYv`j7^}VA_qK`s&V!P-a_{kGK=hV1t@4A!iUB)@LcNs6kGh7St{MMKGm3!75-pR1;GK
seC@IFSth@a~&M!{&G`W{BnTKU9xFbYQZ)Qji}M)%ZrFA7HY)b}n5M)!PoE{YeE&$xK*3G%M4-&c?KVF{;W{@`mrfy(*n=ReLA`YrQRO3r?xYF;MJA)k
_ZOwRnT!S9kuUoz=SCVk1IFPZculfGoqmrVMSN#9i_eFt|3PWYtZ#pU+Lo!tIdob&d_;$?U-Pa$5)^D^K5(C<*R>310*^g9%71tWeg(N-|prxtBRYvmJ
*wt~?;_4bW|(LJ?jD;V8Vi?)K%J)dYRUQ9ltXe%1|GwxZ@FL!<}cYZD+;vyn0BH|(<E+XP0A}%80A|fs#;vypc10v$w8-VlXxXULK<q!&KhBH2;sK918
-xG@pY=qN4y{O1N;N(v-DlqxeKh>zf<WK%w;Ubei{o|bqO#bwbdMYsab3XQ|$O+I{9|2W(L!9ezP<L;L%f^Ju#)Qkpgv-W+%f^Ju#)Qkpgv-W+%f^HPk
w0TnUP$WaNy9H2yZ=-1yMx^}r*Y3Wdu?t!_1$kQ`Y-f=&D`u~d&*{BU(p}6nZdmK=WS*<Ugix(?j26PxOW-w-8-CoDH!o{O}-S2_Ngadiq^^}o_r}7-B
aI5Eg0QX&ovc{?y2XR3P$&QlP|@K$!DB=DH{1RPQDb9`gtZ_3Q7GuFT`;#^G=s-Wf$pqk&YMXc#)15>3ETj7wLGBju+{8k&YMXc#)1DOFEu;?R4G|?{F
_+j-ZG}INwgf;u_&>`v{9`f|KteEO6_edJkc7sh@lYVR5OSeE(o^sh@oJU~#FReD7d!sh@G@V4>5UGwQq|8{(Y%28(Wn^N66ro54Ma84Bwn^*dLDdLfN
)W<^*?Bb-+e7SaUgQG~^8{j(^-LQ+4EA}l2J^C-eXQa_I(EF|^wD8fQgKer+*YPxfFMOaKjob!=7MK{Aa6=8wRa85;705ceOt_Y1n8sW@}u#iSLuOcj@
3C^Pki`n{TQG|u0ejY_wNb2WNgoUJj9z|G4>gQ2}g`|FNMOf5y=j@8Gn1(pJA}p{O&Uve}z-Bn7A}oLz+&fo<ZXu0uW<^*?Bb-+e7SaUgQG~^8{j(^-L
Q+4EA}l2J^C-eXQa_I(EF|^wD8fQgKer+*YPxfFMOaKjoLvzX*bL`XgatOkId7HTy&0Yki%OvRw;dXjGM{CD3;oM0DKGD0yu6F?@-D{9yBII;V!XVI@$
xRl%expa?_#{Xi?NV~IFm3ez9G(Z&$IxBxXUe-dclaF?G|alh@VRc7L4|(rC-rn`NU$cV02F{?+Qlu)S9MXbWg2f3P$&Qx}|tA`Hc7Ribnp7GOdu*&m+
tVN&P%htdP{tBfjpG`r&Enhuda-c!KcZE(x1=C^OB15kH&EEEw@~$;_hBKC$j97~NCru7c4$^^LTG(LJ@yEEwHW%gln&J)g`hUQ9lt%q$xDGs?_DQa_K
(EF|^w$jm}gKab2T8g=v56<5(c`>p%*A`#97?;Y;;%m5V61ZP{_T2up^d}V84TmICmT8m2j<SSZ>O8n%jS&K^i<SSW=O8n%jSc^*hj4N30+ys|5P+#6a
eR%`*<qg!AH&9>RKz(@w_2muJPY`!?{l0p<53fHR>jz)^NeL}o{rty}Dg5b{St=!Gzfm<0RsoqpJ|*>-ocUja-(@#=q0Df;DZ|UA_{*mF%cl6trufUI_
{*mF%cl6trueg(;V$18V-$?|*;2lO5kFUwS1{VAPV0)+$|p|b3P$(TsawJ5o;q187~NB6C<UW?zMQ0ZG5L%uk&Vmq880((ml?UsjND~L?lL2HnUTB9$X
#aSE;DkM$5h^tAr^O-2`>sp{A{^z!HAza(JL6;Q)f2?qkHOnreJhWoxv20?x}N@g3&!+mQuXnbjCTlqLDviQnt9<D8Ae%zT7Cj+$g@>D8Ae%zT7Cj+$g
@>DE_Z_qu999B(#v!&-2JC<8C%wVW;1agcV>z(&f=Tmq+(p9^G?!bkF6{J(oxKTprzXd34WzrbqXDRC069JNm^o!kJz=S!^Sm>4lSbZiIZ4-rWs_96$k
0a5lM9SQDH&+b=BfQ)l~yC4TB`zp%tlo$VKv_^Gq~!V*7qwqNAHcE<Vn;+o-%8GpfzaGs36;6^x4#((!lNO3(K29!YaZ#xtuWj?8R(%LWdFZ3^R_ab*M
a`z&4FLL)HcQ11HKc(FL&%P{2@r?Zjo_F7IgZqgsPDk_V%|A?-<~hZKpMD>nlC<pGUres};k#F#dGqRz{}$F$D&O{fJX0%O6MZD7ft1tczgJRVmIudwP
>Pa%P`)eEWclWuS>|E7TR6ik?zYP;3fp52cW0DCAq`^Qok7fE4xKw3Hib0E<o+EFnxyh#8pXUzqx{yP^Sk$6@vR_$rTDMB{^{R)Wuf?5^4F(dS-2id&3
^BdV82~!>2HeXDaTh{f2DFP%Sdey;wyUNc8LbvZ}8&bAlC)nC&fPKiB*7udWcgX)JEHdF0NW4iBIQ_3V&;YhET_?x?ictG}r4Zo5&CcVf3j_K|3si;}%
x-%KxR)@L#^EB>(y}aS!|5-@kVQp!$sejE8@5H(xfNbtYGR_J1D(Ksl)Emepqo9@+DqSz~AbRb;BQrZ0**IRkuuq1IbfD&mn=JaJ`|T?OKyJl(c}TBC;
n?KtxIMrT6sba?~BrK{qsNR`!*)5IOE3OXtXS7=AYc_gaVC*!3&Bt(QmZA*zpdjUwt9o`EX2E{WKC5Y?YskjZv%3`?Q(^cOEGhab<e$gtg0L{uX4;zSm
5g%9_MT=H{1myM{Y<Fx6m+9d|iI>xLLl8l&d%*j871@J1+B6J-Y9CZY8TSn<^1Qlu;Eg>tVU~*s(39nI)EQy~&um<ORP}54K*V{@sw-30^Feb;xGN21D
?E)+bZcqM__27vX6%v~OUwj#{=i~Z4pWwCW6%_owxAuv=l1~mu?7$a)=1w-3?9>d)$42YVq%At>UOd9$VN~GBvQ5_jvnG3v#mG++TMlRke&>BEpoBd>H
r%`$67eIuo!s!5M%Z$J^ol-P@DM&5S9gcMcZ3?4jk26iO2rIL6$?jV}q610}(hL9GU5ZsbM0A={&@h_N-EmMR5eQEiZ?`%qKg{u`hV_$&f-tIv&<{6JY
8ya2z)&e@QEhOm~H*a_lSWCOn2cWF|(WXoK+{Ya`_fu~(VhsD~?32e=|SZJVPeJKi^eX|=k<QE-qIP^#^Q+-3Qlh}fXsW17|84hS8wxtv$yiV9F~!b(<
rge^qGLyN03+7b9fBQ_2-0A!>&-}D8A>0n_**JWWCbio2V$57<shN?1y7KscZ8O%^2;C(HuiqTNuCL9q2BjAStHPx{p>?)DEVz<W1S%yqi65H!`+}VM?
XtjrpxOR+b3Bkc^KAE<~kJD0JzqvpRZ-vE7<*=G{s@60XiCD4Pj3(1<zzR&gulM>#4_Q`KeBU)=G(^nJJ~RkcQmY|3x7(|#SuJyefe~WegG_&{t}<D#u
~k#&P#*ZbVRLT}K|f@6Y)v6s<G=-!-r2!%Mfoz2iKAGNG_VP&Vcj?kXMWoUKpEKL7DYEJ8no=y1VP$HNJ_*avg{e-gJYkJt+B3qF-`1eG>Cj?G~D$U$3
3uG6W~t(!Hy?W%A?Ej!X0;XFcp!o%{on?)7yYae;Dug@gkt;wup+*A;-1|%#O}mlUiQ^a7f1jZEBRtY)AX`W=Zm!5W{VeZK4g;1^SGTCS|)F#z5Xz2F>
|F7s8_>huu+!A!va2L)t~;KDGjEtT8@X^)@1k?WgVPa5j#>#Mzb+uDu{AU;{=n1q|%NO4Dp~8Y1r_07Ew#vXMGv9zj%h3|hwx6;dr`FbnZ+X9(KumfZ2
SWfwX-d%m14R=66X)4Ih<lLK-D#5&eGJ7i4pH0ktIh!#4-!)ntGM|OA72giAciRO`sJIIj`x>&!$2VsSo#%<6QwLJj!B|jLg4wViq*IUh1ix=nNaYfHC
e!qauy4)1iqlVWB54hZtj`yx=izH*tM*52BR6lyC&`%5%2i;SLK03sBMy*5`Jss(C7`g2lPfgm;Y1wNO5kY_x9eUK`8?D`8Lx=#0?4#f9_l|&bTa!aiG
HDq|JF8Z&jN+A8SxSJW=P?9|Mr3Ue9CpkKjG~oTW(?gCkG@=8(fduS4up8#S=)q1tPno-)K<R?f3HNdo>)e0vJC1-OG9~*#d!Kt&mjeSKm6al=VcH*YD
;4Fv`?sX<A?^>OyzfB+!%GbNZ^Nc(8Z+wesAG8#n8+3(HzL-s?-suvrv`y;^d=EirvGXohf{*OyK6f7p`c8+nWaAs?f_&y>T#&8OIO-Cplh6JXU4^sY!
JjWfnwCJEDbd^{F}*si?VIc6)mb#*6BRsF|_v@&K=PoH1B-HesdVXq5&&-W$O02f<7iCkGjE$3jg+*7ZH~_o2t`S$5wAvnpc@CPA+pBfM?yryXhv2N@T
N$W%LY%K&e36UJ|DuoX>*;l#p7aUxbG9-|0kqhAHpuCi_Q!ahYIY-h9Z8g8Eykv;B`)4owr0O#BI#4a~+8LT6#$_l(V5RY97U5!);#+&CD3VqxiDrM&A
T6?U_0|ei0^$8shLe$5r6L!^<R#j<@jaPh+h*fx=DU&cP1R}+ItJQ(RtLlq4Nht6AO*6ny3bFL&J{b0<a}n*146g||4Fd;z8}ao+SXL21nmO%ZC{?2da
!^;zIj##pZB7M1VKu^|k?G>F7?{vc5FN{I8x?9#g8r&!?|Zm+P@gj#uzQuqKn+_ox`-K#l<8*JX)Txz9*UHqE$92;gf0WVMYxB~P=T45!Bl(m?UqDC3R
>Uy%Jl$w@t&{k8g(p`R@jPR>^|9Sw8Ei?jn(=<MmiByU3*(%&9B<9Lou4DD+1$kQj3hcie1~8AH&Qzh{{uA5y3=HT1aixolkpWY(=Bd@>rz^uw6E*9y;
uiF(boNI5H`3CdRG$k{lz49to!N0by<%q3;2&X&h8+%`ZfngMEV=asdYL5y`6<F6=!<z{VEt_h8Q@CwrF|bPo;&He6Gk9s>pDs^qTLY)}lf5RXkluZMu
^FMu>?Io6)4V;*9(!cm=#8g2;GF0W6peXk8P(>oCBqk7~K0SUyxdS=NY<{pIOKpE^UfM^D3PuFG~(+cm5;x0MWMUw39ERl5(0aVP1k2Q_KK4ydp%`a-o
3I-;TC5(o?@6^Fe>baU5l)VlJ_BC!!)HNamwbgK0TO)cK_#2n9!!1+sn0|{IQVUl!#CW?_t=^RFbHGwC)!MAZ3J<nT8^+kO7KmhXzHf<YZE*xOqc)56j
=EJDN!#!XvV1&-gjPSItzhTv0M=<k_o@+aywwC}wyu_;)*xX}3kDk4YhY3{7pgy89y_2Sspt@9St~J;C*9RDFoQlAAD4QA6RbVY&}LwhbCc&phO5j5i-
4c)0e2jaRb$^e@C@5_j^1{zZ$&sNR;`M@L7D*R$l`%*b)Xh%OZ{zi6Ob^fOap-1s_2gZigu3}GBtde>8^&AK9{8OG_&gu#M!7TfF&DG$dF>un6{%%R12
EaDr82rQ5nI@&l?fwlVh(vI+z3#lCY;L$f_}Cj!92!xIk<3a~cC;NVlVUPoracyWDNbZBO5Y<P=?Of-bQXK;+miUad}O3K>SdsyHI?b%^u&x<PbtXeqv
rcH4Wkjmr!<Uu?U)cie=LB3fdb?I~rLs2#M1&+TxYQE1EtFlCCuN=20gf4qXKY(*R`huQlCg$y`R$Hquw9hUdF+}d$<*c1CUyl(2OplXs#6kDwt@j67Q
zSBM!5{wb}OgZ@EW?YUL+t<;FH^rgLA~6T4+Nj0>ldiE%%`zz-nduaMRO%chGSmHZ%e$%<fnd3v$E`K+Dd2G}fQN(rAtZc#7i_y@*iub$!3vB0hVq!I*
`W2-5@zpZaWrTg4iilPJBJ|p-EBAK5m#Atc3m2uhfI%et%UWuZ$G!C@ZX*^pcrn>yvmX4FxX_YHVKuFLwr1#Y;dBDKvA-m8V7eZ!903E4+4!=@KK1yyI
^^U95|4~U8gf|_ar|?Rx=I$iKvsX+=DttQ3rY#td2X!k&Z#N%k})l(4WMOy~xxz3W^%W>^XTH`BBpo&1X$dRI4xid-b;@EzOUav^)v4vUh7xNwi@yTM5
P%+ND)fB)3>+V>S`m2bv*yv-N<ac*d9^y^SbLmGICMwMZs+0hBRYY$b(3hmrx^)yeAQDC;8A=bF>5sr6mZXd|9R5#3`9R(h9MZ=j<P=~Wk-+1L?w_))t
{bk+@(S~17%d|BV(_*SHVI4QS0N;819TZ|NHFsjH5YHghXW5;6=J63$LLwec*)HvQ&hqDnZUp=6!nm6y5VzjMmj5U-r8f<GlqmGAWg<^;(Xl^|>bxj;o
WxL&F8H9DQa;z+Ql4q(gm8S!_BZ_3B-e?S{0Zgjo&3p;uPM73?)Zt}~DeIvayT@j2(P9uE5LHClRGWt+m>&ruV0dvW9uI?cgPyaU1rUy;zjZo$h`$Ur#
5`z)HIdkfbGEvqlB5s%B6hzcNQz#}9i5XxejnmdH;5^>v77;^r7zZFzK*VtaIef-o#QkR>A^fKw+S7(My<JXnXXqSWCkj9t~V1YOQiR^L%mIqdm6|9i~
1PdrD70CwVGU4cuz!7N}%-BKwCVoM?XH@f??BId(98=4pXZK3c68eJ&CQvh<7lDA{=@!UQRb{9;jd^cVP}EP|(L8FrFgmK1Bj`ExU`BtTQq)r!C#D3oa
kk8aRcMDns^RU}G9SUN(Wpv}fhj%ss;Fm}V7qDB<+PdhwxG4wsuqv?PS5fvI-QvD6_&f+}xaoUxV*AXAM|Us}5O3Ur;lWp3*DL?njHZoiY~R2B4a!N8c
~oc0i{?;zY{??oY|_3G7~vsxGcYG(h)!T(b<v&6L;8aAj96&l+S8oDA(qnmv<8t>O-4{7`Lb#Ji839%B71}&ALK^-vuYQA&)18i~8-_o34nN~t{(hv-y
yWa~y36XVK8ujQHG?+kuR^ffI9F`ALB3vU8*!SI@rndq(BAqr68lfhGkg<uyZg;HikIyp{@tC24#?%kjdK-&@-}7YK?yT%E;w`H@S?zjzU{vD~sL!{i%
($d5oQ20JCnEd^0~X;11`zA<II?sP>wrm2^wtO^uEMg6$)gUXLql(Cvq>3kgqVsT?g-r-*WM;956T>>hRtB~;w|d5t@?lq=ZFU|aW=$jZgn8Bz5Z6S%N
AmTL+tE`vgNWgR||BOpr#Ze;u;f`n+F*Nou(8-&HY5DdBDrGf(_V3Cu&7AotYeUD2x{5da>Es3eutL@nF^-E7K@Mz^*p4XQGe2IMDWn=K}9o4`k3Gck-
@|$TcylEZuN1L>LA1@zCz^j7d>UMO5%gSwo1hBH>5QLRP^B2t#$-?WuN|0$RDIgW=TKiJ;vbjRr=SYJ;P;=){`1@OVaC)b|dLs)G=*9HK*^>)r;`MWd$
dlmO<b?Ws9!j$nZyO~@Oy4Z_|Cgym>lW~RxUwB~Swcs*#aA-<j;@s`KZ1Zc8Nli98-Oa~#nJ~BK64KBn%Z$dS<yPgE1ULSE;y9))y(ryxcwYO@7jMW}%
P@)ASIIO2b$B%51r=`h8wvYG`5i521And62@(6s!8p!=sdEwEAc^j*5l?f3N>wsp*!U{G-AJ%9JZ5dPP-3~0Yc<xP~JI_Wx(WRHBD=1SP8W;>3Qw>Tfn
0e7dbY*d6Lxg&+?@cC>gpwXjwoDDUvb+r|W324dVtU^O((xeU`~rhrTA9pL6OdFCLb1}Y2}SSifJi`edu<34U8~t7wOJUGVML9Vb+s1k5HQwjD&1W5Fq
vtOcpXD|)d~-r9@Clj1bPCd%j2{@S@AgaV$&yUCD6QQr$QL1n!<|ghCJhQlwBDg`CUlY7fqXMAEBngd#c~A;Ot&zmb(`2$4#6Fp&>9*m>az&ShOo^-Kr
0<7%|iqQe|bnBF6m~e(bkh4m9~r-$XZqvdXZ*lJM~z*o6e$*T}B8Zf}6ElH{C`2XO}hEfc4PW;}<1wc6)rrh*t?a#*m{+15Zk#M{6TN{{$?2zqs$Z|-X
C2pESYI$iJP=n9l)p^MwAsrcNst~}A!%DOK&wl}HLe5E3GDyHLXL~JV_JPat%{d7fV-HfRPsnWU>G{&_f9*MZ#r>8-6wXB1V%wT$DjsTS@w^xJipzn-B
S|NqW!JdFNm@<4rh`<PD4!qm+o%)pWM2e_Q{i&=X96$}RT$}LKvWj?>jt%x5>L3!PZ1V)VMRuUJAA{X~J~+rsWusRXZEGrpG<$UCYa9Vp5R}Jqt%JqH3
TdvWU3n%rqmN|(8u)=svktieL#3j7VXre68KD)eg!&v=0PhgitFk2#Jh1qvx)eFt5}B1<0i@$IRnQT3&B}~ER$|aG%>{$?SI~eq-|m41+n0d49Zn{=QX
@Su-Q%-^#!_pM+<0+sG@tijXZHhi+QVF^C1|F$2^R6n649khaLu_FlmXKa?Vd20M=NGJs4FdWAsb@EPBy*$UJnG|uI)w#*)|U`(vTx4fTWHtmK*q#4i$
Il0=eB_J6w5*#!Ryn;6})aj!0LVp<i7o!3^w-t-OlJd6`1M(F<lR#q-6AHN$H9)YpbUM|ds_sS&QyK4mw0jyZLcJ7}9eHMgNE^*f>J_D~Vy0XYcEdOT@
(kUy?0x%mvHo>7w%>w3L@h#5q!)RABWQ`5?b!d8c6o0&l)Rd%(N-G!=rCpWZpuco@<akA}Jxf(!R00WY_6vt~As1=)aMA>)j5Z_b?Z_37f5-bgUTv?f|
3RJcFa49xaun)^KHbNT%eop|br5jPdGl$prsp@Vf&KyU?IC9kC?G0%FzJ}CCq$I)XcT;{nsiSdK#8|T9Z2bV*XC|OQM>l&=i!sWyBPh+)RxC^Pc)DKon
Ft(^o_;u5)rw5l%ZBZmYkeRx#B60*?P<RZbjcjd@JM&y0I7uZ8lxObB$2AS+G7*w&5xRat=nJ(J8%mbQgO(LhIphUjHn$K{VwPtOJQZNTq34N$jn8KC>
-KP!Cy6~hza0;sZRR*k}Dr&fS1R8Y|~uXB7TJanmR-Q4d&HDV9AF=nMa%u*?an;0o!*SPL2i{2LupFw=!1heX@hpXRQbU;)W8b*<sIByW0f;x|_PzZPc
j>MGq~Gs+4H}?WYQ2Ss&W_85q`}u2$MxoJU&Bkk=}tXNk`rfav41^<fazRJB)Qg=$1KWM=@KYFJrg+l@%~B);n52YlR^_+SOvVbyL2(2OD-9XPbtsd{}
dtP28Zi8$yWd;hSmd75g61m6kx<+L^#g6=fpMRbV3#K-Dvx0{MiX(7fnd5**aC{B7@a|N@*2*mWU(IY#%wr+_rf9&-lT=Mn+>m&8WVK#MT+Tw&YVT5=X
(pD^hc2sX0U>qGc_5eEq3JIzebz?B0^|4&gj#z33%sS9A=<}nERax<oNOadnt|z(r5scuMvE+!9M^BV${ZNzTqX<yjJydb5(+4Kor#yMeR|V*vNTH(YR
9QqBoDF<U@HntXrb;YT*b2`8Ttr(i`P_u40nll+gE37|XUa#L8+P|_h>r&(Vh*Pxk#f*R&t2(S8$5@|<1?6QYd7sW?4aBM(x@$T_J>X{Bo5(bO||)D1T
bg2-L-}tB1Y_^*k$_Fa3>-yI}obt{ayj<4(O|mYP~EYO(E3fG1<|=!%!vqHbeB<K(6++YD=47F=HT7qjj*_D-py9Yv}u?RtLi>sSt!B!LcfMQ%SS8@fH
RPeltAIH%c4$O)x!-S`5srj)(5vjUo@`+9um&sKIQh08+5Z7&?=28Q}y!z)&X)K2}SHI|J3m+X^pm;f7O?@(wyv#2dKHaoewk)u_5#FWR#iSFWz{R(o=
w+@ZvC!l5yz2T*m`roFeSd$Q`YV{%)iOm_+$f}kvF!)goW=(EAR)2{Unu&ZH0q*8~$svI7o<FQun*MR^K)2cSysf@@7eXI{hv7n+NHC?E9y+`#h;Kg-u
e~4;$%+xnAZ7yXQ59$8QUmA<h9RVrmgRo{uRi87Ks%`JMRsUldpufafmSO#hjI=DSJL}qxB*p`iD(`#q<qk~Rg1{*BvO*zkA($!d2p@}w&PcHXMuzFc5
fLUtb!gK((g|F9%ksb$VSZ$<m6^osz%pP*O_-~r9nk3Lr~}>AP>h8}&DL!UrW0k2S`PKH4ZW%BjBDcX*m1*HAo)2CTU-Dm#buC+&?)mYJ)>>6x@<_$K=
wuoZ~=-Of2(y-x6>^1pzKw;{6>aKG7iH?B1sSW8Z#7Vzo%oEO!JMICy*=E5(#wZR_e~)?}N^S3Bt88Jgg9r+^uxb@XRnW4kT8=mQeOeA~x8KLW6|qkYm
*t7z$#s9JifWPa07+V0oF_bQ=Oxlc+DRF+5f$A<&%3L0Ds53#<d3t8O<ERD%sp-c1^VDbyyyK?eNDKm<@H@cM4P9TPIJ=RRyRkza|_T9<d2R9#MhjqC*
9+f2|EvhE1%UTpGhkyO?`edsvLF0jzxuw`TvlfhV-xuj2`L>NnD3*TD`LjV^W>{V$qqE)6j!N~T!rJ7;v)h1n>ZU)kGW+uree8ozw2)v1V#ER**F>>9d
MQG_A*Ijwz2^0~l7$>*EVOows#n&c)Uc=0p?)WWnVi+(ln^|fH96DW0MmjKTH#PxuTIF#I>5V)1Vg_W60zON$%N`gV=E{hkd!rCps-bD4E6N4t-e^bFt
w~U{JR6YAemEV6m8~WDK%aM^ZeMg8eY#f1J)~?B2)77hRXlc^o{e<y?gsSu2BXdzR46kIp^8PFpihfs-XRAqc?O-TYV7vYrlHX?qAfUOv2P7mVP$s|Cg
t789|3>2En8Gy3MqO7Q)l$J#r7ewKVW^WyF*}JIq@+Es(dK2hzLDuZb<H6PjsUGSX${#uwyW@-!aQa9tb=$s_M2{4e5CcqvVBybU_ma)9E_20-0F^%lb
f6KqNB$80KTGsV;#HxtsWtpc2Kj!}Ud&;xz0qo=gGCG6u5;O{y9~`3W-yB;K!Wg4^hW5VKWmzpV6UHeg7U+o2nk=+GUS6z~bJ#UcrIyNaz~Y6OJsqT`d
e=1|O`cj&{OZPj32ISLoGrn`l~r%bf$9o9!>8q+F%OLKTQ5*g02#^{EDDtXN8n&E^*J?IsIY@kbv2r<67kbKJ21kexyr8_;e911j6J)wLoPtA~QJ5r?=
cROt`meh%{>siMYGT_a&(5#0IF~V8gtb@Mif~CY-@n%Uw6&^a{9YEOF36IBqQy#gd--US*O!Sc+;dP!PGSPH4=(nm&r9WqD6&v;yI$G2Zc>Nd(VOgvM%
YJ8~D_~Vqi7_(QB52Dxqwe%6CW+*9*XbB5K|F$k(>B)SEm>Xx1?fo00aHzpl3;Y)cJPh?8u3El<Y*N>PY_q0m}c>Z4U=%%5v9`Iz8xO4z5+sOO>72cFk
KvhHY4KtCK?eQO|1o2?ziKEh~qUmiu_vG2J=DfD36a}MMc!P+?#PUkVAwXdDbd2mQ^54gnloW^ce4BfU54z<2(r4uvf!W^ElPoGIW{oVHWLbVTS;+jT-
Zs6v1p(42MRmQt9l)GSh$~KtlURFeU*|M*RsXBS&t~uQ)@frYdF+Y>mC*b%AQl@X@F>KzU>z_w|4eJXXY{Xf(k!Hd&9ywwSnT#Lz!7#z>n-vbqV8161b
1unq$-)*G}11ovS8l_VI%wUxRSnFc*R)YnMQ2lBpU$4rllW5lN%ug5A-?GWKmGEjf0ltHzLXuPH#DG%XDhcC}3D_z8iwt%<IHdGtV>M*P*BOIztWo%4#
=&0k0_yDF5T+<8|VADCaxF%XX@L)Lg++$}Q+acEBfh4btz6LzIr}4pVTZxf~K8}XHMrSQnSV4jAour#!xb5~v?tXsY>9##S2-K?67GrxT)GP6z7lFuTI
nK2NDhARJt>J+Rf{>_d^_UI@(Cao=6K@mN%f#xrjr#bccPpftD7(;LP*iv7V#+hR9U@Y*C+rAO@j-WNiOQhNqaGtRx5tL(HCE!`xTAWbVO4UfL<fm=e{
u|Cy2@D^GMe>Z(45P(iKy%T0?fVrs3+>1^6F#sG^m=(+<*vSF6u|?hP&}VS;WGlN5Y)7)dm(l^e`|G5gwV<x(9(6uJ$1w(B*i!a-i;!%ArS@JWL^(nNZ
&kme5!tWgNx~E8Aih=v~UeJ6;4^LgADh=Z&3uND+NRMs;})bJat~T+Wmxs?zGhZ*~PzCPNf)7JyyXz!2D)GO@!o8+VY}TpZbly0Z|8mJumi(E(i$Gd6(
?s1*?do?CXja=-)e<D_bG1FS8&TEk?<SOt-8&=VBOnyoojk(#D~xHn~-wF|ofgKaQrTMP9dBv;Xh;n{_cfyriJ&O>2TkwNtUb7&L=^{@i76Va9zP}mym
4%yfAf%9?3KfUvo)I!+oJ$h|My@R;n$q;WvGsf-uUFhkWJA!VxB6LbMp5Jx}#N{M$764c8(uP;<?E6T|ANzF7RDEm5Z|bA&|IglgG`-HV>4E>Hx9loV3
?k_r36f$K!Jxn?FPJ1|F^Q>a{`=r~?3&N#^%q``yWQP>&f;uDT|&5V1ps=4EU5N`G;3leif)ujnw|6VpJ){N2oKD>F;(%4t`pq1e>uzQi1p<j;>ZU$SM
4?0|C|$II=?0g#+|X8+A@pkM4EB_()^dH!){6lpO54rXDl2$bf!5ZN=g{;HmY&x?az56YMjo)%V`;1nmg><2;7kX0sTGOl)SA0G3N0l0*i&EY&PNdZDb
A!?wdUNE<IzbB97B?Y)Nu+iJlI?x9+A7cxNr>4XL5AloBla=-GgD4{LNj4`35lkVkO`rSCT4RDjMtA##i5GOvW^Mf1s*z+=+D-nHs`@Y(8Oox0|MdwTf
(dUEu+1v<;iSEiY$3S8F0d)pPz7B+CM-;h;=3wUWVsgKruvjFw}dPl8;)crFX(vtYa^g&6@Asp0%qQpDC3%9ZAX}E;~PT<g?8d0DZPFR{`>Zfvq%Q_hC
eHU-`8GPvPGZ(lDI~7hO>y8fSW7$KF7I2)$sf67weVjTG_Ja3=;KVITp6(I)x6%(MP64}3Da<7dXj#zi%Gy1(rE^d6HQz*EOl+)s*^^!h?evdqNdM=5{
-=EF^K{O$|6&sUXcvI1H8@FclgyKM@6ssW+;lnd$t+@4(hS(|I%B&dtU2EP2tl<FCi`oVj3M*k&O0zqQwL5W#MD&ox9uh~ezUN-bt&vB?k8|k2guVilT
?Ct?k+ek$rqRDEdo5^!%D%9iW-ujS}Xo>?awSH44Zr0?nG3U#0Y^!?$pzimNDRGLRsb0$D|kHxJt_ADpm_L9MYd#VSKO%ZAQ$-0$g2wb<B-<LEQwQ8#m
@DjHUz}GW!wU!_F)M=U)fE+Q$1oekJ-~-TFAC(G>8N0fbL16NAeFs{|LwCOK%>m148#j6cZ2wOjD1O}j^8j`<~Xtr&QxEAyh!d6tFGwND;c_QgMSCEA;
<6g7|T9q^A%Y2icl+FvGf$`}RqKDe_zYL1gQa$vX<501i%*5#u5!910XWdLb~lC^MoEfebX<BnzHO@Hc2G!<5gV;}8w@Rv6!bLzb<7j7)y_wz@yuAnxX
j4*1oPx!N(^F{UY@Km|UjcR1Avw?}rn`4^2=7_|*9vu!@clVUXI_oP4mr8hY(aSy4bwyAzt*m$BdRxe>y9KwrIP0J-hX#jX&{%>WSTG#hTj;XGSU#83j
Uk|TJ-j@96_-k7N-A|LAx=4=SGYMTCn8X|<g<-_n+5`xj+g#w?d@{5c+4SZ<9q?=Bh`<AOunN~dBkONhkRW&S(l#5ej1*DIYlI=40bsZ1Y4x`r)|w;FL
SRufXC(Ff=y`lc|R6efH6CpV?8hn*UjW|>ht6c<b$T=FindJkf(_+$8b2@Q|QpIA|lNcR8{g2^Lg7Up^#@zc3jB2dokMntL{e=G@9NdRo~4AD0-Opuj<
Pzbk5+66z6;lK4w^0S1RpCVlyQ9__Wt?*_rF88nt2A;B>1V9{<cgiO^j`Ib4OSzX;-bt$MB2FmnahYYdNO;xH+=twi!T<!v+31~Qz|KXE16@N~uzbw3*
g)_iU+w>#e!Zna<YYF5t>7(|}Ab_A=6IQS{G_&(QNE(nO5nRicw*N>4Xo5_3v!v0hs$*a5Wu4CC}f+^}x&^Jx^>ij4T2qx&G?!ptxLg-r)uZWIHa0_+2
<^3VF_zz!v=aVqtxR$?}myus^AsFG?AhWvfgTF_if6=MbO}_I~hVMX-!?+FZc5Av6^S=8iKMe{9CqkVh^cY7lbz1H;A+@^<-R$wEMmVEBjZ1m{DC@K0K
L_+~XY$+p?UT}94E{fic;0;puvxvdIPO0S`?h-5o4XnNu3hd8$Ag}WjZ-!TyCqo3Blup)PFZ&N8lEx7>Sy536C$wjTV;@G*ITQ&FT>r+y(a|zh|fS@)#
24B<~aU|JF?kX3_(fopNfdfwPfFINiXZSK+AY}PS{O7tkueQYO#1%>zOD0z{XtYxG}A-U#I@Z@5ox8uSG6`FmOVu=D=?6l)HfV97Ucvc0S;`8!oa2%_F
#mPyYPj3EDja7r<gW<JbS;4+_pgC&~UW1VZ|R<+tJecscR;{cv0^=0P@M1I?u(UT?BDgPqzoc3}o7elac6et?{o%l=Rz@gP)7CW1<?8F!cQ5QHb6Ccvy
+KQ|fH^$3#I_RQssZtgCyt^S5^yMXp45aq)R^n>3X5u9~0X_m3M-#gL=<pjjyL7Cv0=Nut@Fqf!bHgY-MD$EbeXv}A1D3Q`i78ReddaI>s9J*V_2C2C}
Q@qUD$fAssH75j*ADZO$VYuwkDD{}e`~}RH`aNcIhudeqqau8u@6~0gN|Qp3>As*<d2u(oxR&|x<G5R_$Jb?Ra;l~*^tofle|z2M>|0jEl${<02_b%6E
-s6+u!9JsMbum0U@;%&^|$<xR8G2Ng$iOMIBX@gSgpe4?&FH7231JHx8=D<C%--_m)J3QU>7<)S|%U))lQ|>r<`UX<!_`31EGfCbEoi(Gaw#?>^pj`!k
<ca&BEL5Erz55u1~R=P}zSDkPZ>ch7(p2;71XGJkcb<5|!`AcWjzOczp9x)h?IHrF|5qO@4I{c=PS)xy7%|60X)(Sk_QIUHa~cpA;wh3%IF3KR4_&al}
Mq_g-jm`w7dsML}G0chG_PYwhuCKloQ9rSe*6(ZZ?EVINM%_xdO9$ObjkojLa#9LrE*v79>Z3vKTyF{3DoLA5LK_&i_U74g()?JRpNaQEt|pB|wT?jR1
Dv`iklVgdWPKy?02$-*z+n)uE=iowzg%kY@r#R&E<?LKnJ7Z*BE*VKrHyN=@uM|9tMoMfUMKbo`XcRbV5HZ&=5SQk)7_AB^M^BX69T|d2v`>A$$bgN}+
QM(o>ePj~D<JpbGi_5-qCbreWb9N%X2bzK4)K8@K$Vluw$jZpK7ub`9%)7|Jjv9NfjWnLHJ(uAq<it7LD2gv#LCdWhK~*;$jD6(vA}hy<Fpj-6Kb-4*A
?IShnt2tO07p_%s~T;sKw6)d;9Wp{VV4sp$=xfxfU{D0(@uiZ0S<DT4?*It?lD+e9-K>TLjTSk*}wb><n1u0_gU;K;8|tL^<{3m+og^q??Y}7EQ#R+9-
Y*QkhGE6`nD{&1Q5+v^)4eFC_^`2^f>=;f>OI?|J;s?OQ<?azQJ+1f>wSx(=$824k0lP+bex8a9KZ-h>xt~_TOshUzMAfrUe24G|I$=9^9$F@5e$DZLK
#WJEhq7sqbk~<^uCTMa*Z)AHFUV1b01n`hyM5RiYHs?KX4Z_IVQLqr0z*FcTM!R1*#Y;?wVl5wn3Kj%03Mr@f5bE#1TMc8kXem~N6p0_P?Nap`I0Yy=c
?4|AAQ)EGSlz?uFyesi=VFTDrl)nbdftjf(grx%}l1OBx2o2IWDM}(LUI41?-!e|~0gY7s!!G{%WMg(>m@MmhjBy>(emw)<#c2XTf`Nyy4DesPNp4ac3
fHNy+%+mNTmlJ$<A)TuU!Hr@@ez-S_1*&Y!oj|l)SCFLkI@iuQ1=Clo*y(dEIpVIj*c6#<y^!xvdBX1&<E&GhtMrqFWCDgvZ?rm$&o0mU?W3?S{GYh%e
4#&MAW`)C>yVeQpZBB>m+c|Ck>sbN4m?%*sOsIUM`Dd4V|z&FV%c;{-{m|`aYwqx+0I=3E#nNU3_RD|_~m?}r+)Q?Q33Z$B79ec#1if4U(Sj|H+D}W$J
R9UqSk-Bp)<+$4bKu=AUu^R+&y<7TvDK(!MAtD0Wj}3Bb3lv5&-A=u4$Z!2iq@VZ*7c|4=mezZ&^{`<<h@-FuhuTaB1;+4e4~?K0xHFf;D_$3wU|CA5l
p?-tO6XusL^$aA{|?_96AJ)s4I}O_#T4=dnwj9(^kdb)o|?b*`^aE=G$W1bqid_s|xWc}J&CLfDd194m^0QuHG)(r2NLIsdzyO-oIEv@tm#ul}uRU9Ai
RA=n0ee&gj%_DXnH!`$+LBYyckwAUpN-obl2y-0X=ft(;G@$w0Rdu6g0H%@=;cF4e-qnEWWYe7*FwZ7~txLg&pqIBb^gvWJnIy}?TpV|$H?pM-B?{ct&
;wDwXQetK#sd^?2J$a@;fqUfC=^KYq_4=B&p$iO``7%!)=O_CMJkPjlUqLPsAZuSnNy{Nwz_=UjN&A`u(57jlP-o#(y*c+2!Cm9a!k_q7$VkiBLGkQEI
9ace<5%=Lm1~Tn#9E$qt_+)~1;CR0V+CHt{Ru1Y8gDRuztngDRY|*#{*G~ymJf$zI`US6Tr0%=Y2MzWAk#OHI$O&u0xiEvWw4Sv01MkgGi#TM-_$u6x>
pdm|8rKJD+ZDBQxaIj<m=kmiE9zL@i{-;WNB`J{II%r`Jv9Ta4k|z)P;mz_V)Qizi#Y4!5rq-M4sLw&cqJ9opb9|yQCzOm!}yfCg=w4-NC8eIc%q5^dN
c-y4-Qia$0}RHHff2pYw?)Eu!5NQ5CKf;qLjTlA7|J`v3TK41Mnh4d{0;3aQ?sC*l{hP=VlS{`LhsxbB9h%D02y_~$dJ-9vd)F2O8rOGNTKfY&{3&nMx
+RlNR<k4Dsq&1Ku<owGXYP(YsVUJV8HIQVB(UJsrI{jv+Mq$NGPo`L%0k|c2B{t)!wv^zzfJl(S{BHm@a^Br3)lZbIpn?_=Pf0D^E%fn?VGS!qGQ#447
WZjy&p%NY`RPSiBng6NV2rCrt(XlbY2-pZ6i&|2vd%8K+J54=71Q4Lm=sljnuk&Q6%;)jpQj_$NuOk&-LG`_vfU`>>0s44qpTS-kE}h8wmgXtZf<q3A?
Nbd5?!b!cb_B1$W!@kh-Ppqe#Jwq|p1k5n!0J3@C{01(o-O-^gySMWkl*+4?2&ba-L%RaN$VWi!U(1@JWF-f!Gn1%fw@*pAc#CYQ`b2${?q_`!}`-EPC
6g_1AJ0_>*CY0R(IE44mu0LVQ=gUhvQx5t!oMefFR}a*EhISFU=A`qmq>meIKVzFFP^uE+wJMUD%Iy&=($J8_$K`zJD<?f921~VP0L|6{t@WJeymFmrA
Oc9$(yLUJQ{ln%5MN%ie3WLcT`vBz^<w)Bf6EI(T7Zuk8gV1D8_v-XPyh{{bh*Kh*=h@*|NbzPGD%h3&p76lP3-Yy~<Jom|iH1QPdmcIOgn>=z1xDRv9
;%Y$<<JT+$k5-)={EetdLU>1<=E#IBRw;}GTiiQQT*u-Y0f6-aFf-d+<1|Ig=fj~B=eH^BVsd$A+@AsVJpnEzsMKr0R6N5;5ed}HD4vw#|d04C2QeEm%
jx`mh76O&jvW5H5jsUk$H+a(uyk-B232zLgnS*{yPY!DK??IUQXVK-)-nhp|32D{zYz)dxh@U4|pALbe3dyvc{cx$)JjXjWR5)>ZGg*+`w8%nx$6B{3C
AV<;J6DuViQ%8Pj&V>n#aN>AwS<!}K1+v^HFul4YN=fbtDXyA<S8-&as&^5rPTC$9TzIeL~3ssP6Ti3QBm!qe<!>^Zdn=!F~6|B9ZGG(Cn@mmm+x?Kej
O;9Uw$>~!6e-cdC9iEnCSv8Il7m!9BiZTwC^wUIf%OpB9gPWx0+1Ax~Ma32+#%Kg#E^S)T@(wD%B(oRm1UtYJ{gqa~X!?<@-d0iDL;1(ZMTy=dO_mo)#
&9fn<-75Qi@jncMaD>+8ZibFh+~0-CkoEG<#z1ILqZc9F}jT+VaHvB#Y{^I$h_^HXbB$|9&MkUlAMaa~UJsnNWTI2bEXmc<*<lDPk7PlR&nqJ`@^92R7
hPavcEIL)5@j_p_FG~Sn`^W~(g3F62b;e(GGvYV$L$FGeCy<ir@@|W#Jy*g@o*q>hqU;4K74T-zeUYBRqyCD{xtfYdD;@`lzuZnCH_o)I3XrfnBo9l9-
KA}#iY9@j+^r;sber=?7;`#n-Sx^hJw(mo*h*|`t%54whJzyWJ)%T?ECE0SxLR@0t+h-pfLd;yFVCVyW2$BSL`;A;S_cLCKqQ*Yj3{6{MK5KsPz^gskJ
FbmOHQ1(6%JWyS_D=Kp={ZX!fazVcYJQOyvbso;?D3NVf_{PQLyNHwzl+yul&bsYo+4$;q>6g_m`c&jnibd`fA>1ZUmhoZy0fmFKC1;pr?_@n4mWqN$?
IqB%9H_q9k3J|(I=U=Ez8J>AUQ20!5QMjIm8<zRr9o>Nu(=)Jo_BA*Q8tMZKA@tDV7|}xAqBacw!EoS#O_t4GF<LK`GmAjW<j{asnU^n}=uZ^Hu!5`ud
d1zG3C}$)LvoM;deKd}SK{X0QILRe8pX3{V#iqj2WXm;Tj4cOy<?RNctN#{%{=L`5t5gWtL@K<l{qE;%i>;>iSk1}X7^0jHC=3NFisq^_hTFSNgvAf;<
Z2U}(r*y|7^2TE{QE7Jkw5{^XA^=9Je`V3CNcgnR72a;=^EoqW(E*K5NRPD<LTfyq{t}+V?puncz`*jcR#RA?w7v0D=e+FeL6D2BTY$b2ptgFUA#DD4#
8~YSRM9ex^z^&PqcfQy*o;cFx{aiUipc$XZ&8|g>{lsSDnjOYzVTevpLuYVvz|qNjr-u@U<h!F@-spP1y9AY#DIL6o3Dgr8mX$o6{>;^a^HZFHd^Eoa4
~foJEMo647aV)3vDuV^FL~a<*iUN$s1nW=ed;_{@EedWy>X>LL9z2DxWbn3%=cchcYBxIUw!P;qlkIn&`-$UmnUoeiAH&^QWamt@fiuJ&a5Nx6SM&BYQ
s|7apJG`+W)@eZA-w-rXaES!QDM41-PV1{Z)V;EScJ;-X!yqq}_ccKkhEgc7)?k`8NeVPJ+eP&DaCn9PyNEkh{1{2H4K<-mwDm^Lh0fQ)dGHCGqR!^co
IVSo1+?B4sW?CTE}Owtcw-qys8#x~5lmt9SaLKC1i)M)Q#6`dQ-7ZwT?tlD3>J=h)-U)Mbr$u$pCieP|38kcY7BIzRc3W$VP;B8|ZILD0SwH9w~M0P=P
DCBUD>1%RsGRrIY8ID+-;=A2yx!cH}qdWbG}L7dJ&T?+w$fI4m4yJaR$KzTK$y{PGb>RVNt81+tB<vGWnEq^eS`dlqU9&n1n`c4as;sD@-w59?u4KL2A
<I06=9b1ov+#*0zE%7nETWTbhD}ugEwd6vOiZEunM&!T&U%w{A=}35`?Za-UE79d=hyRcc%jLjjqfSUr^Qr{#T(GN@n9jnnt8R|#L%{Fn-_rQC(>eJQu
`SfD+o*=-$KrG5W?O#Kl`dgulw6#V!+@Hij!R*hI0;W-0xqU@yxb$bW5H-8oMocQIyYWN6o()Xo?(aiEB^bj?LYtXKlSlE=VSL@|JL5Gue$%I|LYYuQ~
u9?^MCx#|M#BWKlb#muKri>dHm-8{MY{b*M<Erum4Tdf6<ZnR|Eem{rsODl>cvR|Kc70qp|)w5B}@4_6PcZM`iq7;J^FmKL-0(EAD^%<iA%Q`j<xi7g@
;v($euSTnB%rVt;?|Ul#I5h<>1dpnstM{fPg+Q6l|;{DJ&|{Bw}_(bs2er+@lSfAKe@y;sqByq(y4srH276llwj8l_GXsl+AI)@?dW{oXM(rOGOI^`w=
$)ej~jU-IR!KSlg1gJ)<zCRWkp=m+n=;dO1RJ04jJ5jvk`O1WKx6AheaNUQ%Q+E<hAK2-2Y1dMMX;i9FxxYSa<<~a|@!J+Mk|DeLW>K=KKgJq6`N@)|#
p13jb>=L{WbvuoR*@ivxZ$$r7FF$xcc>jm-izD;HXKme@P)gGE3fg{KtoWF;ZgB;($_|xmghu<YC;IbPIPP9Eo6&BEbv;vLpf8NQrCH4HePf17^BR8U_
dft$9zWkF%@0nEJbv7#7bf)M#h;2Gz5VFhPrdvf&!+(b=3pBY>lXSflh5qXA%Rp*Vz~qOA3EJK;}v=5YnGi=jv!9`)%K$)-H-1)E4xL=_Cvcb_7M4vWI
WEz&;0)I>Ho&|{nYbM{r%|q58i)(`uoW<KYZ}Be*g9G*uIp*%y94F_4^hI)myR*9Cy{(Za?+%!}mXY|1-ZodFE&T<>$QYhYx=E;AejSW!jhi_4WJX$N!
rjfBbcR{u}fAKZSQ+$di7YF5NAC2Z0PPg%EL63t{cYTd=Q!H1?O5C(GG3NiyWJVPH_No9qII&ojSxhy5x}iRrXuEE%Ww_kVHw@_*xaKj**yvHA2rq#pe
{_E$gt;Ai~)cj9>-9aIIOu6r)HLZvFR0%w^w`K}n>3KbXQtq6HCqpYx+>?j=+^IW07zTS?%J|BOb@27v`cz;8WroYZFf4%;af8%(6V}1M${rww!`fnZY
#~=LQ{owuJ{owuJ{owuJ{owuJ{owsO!{f>-e_gjPK+Nv=(qP_*Z)a|7@M?mFHp$BMZ|yx2B<^;;yzWN)0Q`wfIvG`&XI%a3%GaJ1o6PDxOZXavyb_RY<
fl&gdR8DW&ZR84t6ZPh|JD0f^M!0`{p$s%Hhc+d^m^2kw+`NvXpHNt^H9B(>p(-oKlcDc6*rozxewNCxqE3Vxx$Hwsznc!ZI|UNT&~WyEM4L@XijaK2!
NRnxy}^QlNH|rc@DBHPJjLG4B05R?RbFQ8Nk2edbvGN<-WTZEWv|^-B{(CcVX!BOH+T=#}D2Q-Vfdn-Vfdn-Vfdn-Vfdn-Vfdn-Vfdn-Vfdn-Vfdn-Vf
dn-Vfdn-Vfdn-Vfdn-Vfdn-Vfdn-Vfdn-Vfdn-Vfdn-VfgYKfJ&EA;vHB7eB-((DXmE|M~y^=YN_%bKLxQzp(($p1jaQ7uf0z<eNmX7l5+*w56AupuD6
PixyOdhf7-8XwDLCFmUZ3q{pkEfdVuF8=!?<Js#R8<{{a(q^^mRIHBp?uN}1ZP(npxmXj8&yCI!2V?f2Ti$b$%X%$}C^S&koUxyNX|45KJEhXw@|6MB#
^V}q@9NE=$CPZ4di7Fs@QW-QjrD3b>n|Mi=QM1r<lCGrLIhqH{<@sETl7qY<^|~Ob`bS00U8!uNmu?5_C8b>hdQ(Zm(*qAig>y#ZCJ(80Q^`Ymd@lxi=
P$F?S8$Es_gd*F^?ZuIs8;4cGFVTjP?SS4kkM^$t)A}sif(GHC%f7}mhNS=bU>X{FD_&lQ~d)KCcV`9?Sn=+yx#0Tj9;y$bZEW5(1Oj&)7A$OTBP3ChX
6hMs-Wg{ZAtk1d?bwV67QMat%Y_IZMAlQB+*C9p_d-v_siD36F)QzQ2v0vVnn(pK;5=!)F`c*S|s0DaNtfIDi}vo^ucH%c=yyC{ocNwVKdTD?)4#ErGZ
(+Rq#VA6Ojs$@x7o5MAf9;=nE%_@ExG~CDOG~dbt4a!_8Z>Z}v=;T~8uu3%@#=CZ|+PKA=WPK@qt=qDigIxu;IhNi7Y1ZzI89o>2uP8oY047O!1s%6rJ
d1r_~@<gY$yE3>PRxeW^X@`J6I3)2UZR^Qy!e=8ZO^+lFR`Fma0>U=L#<#nk%vFG0l`q0Tk(Ju)zL#;a(tCL4{ExI(Gzf{#$gvhfJn&|#EV4kqu!YG|z
8z=Z+VaYcw>XauvDZ3XQ(j2Zk8ZX7Wwic?BpkOK2)mxA-Ne&wr(935Pbtn#MBid07jy@(=^?JD~)-kpQG<su4%bj~pTJzF5(H2A=mG7<!t@^BbkaxAzo
gR;IQY*c_!8=_@sDfKVn$f^75)3zKeaNJ%nA<mCA&+v1KI=u}&0&9XQj}%}YG0qLVveTiz_7`0YyReCTba{hg99UGXw=!ZHZPy&OYHX7wj3vDkd{&0Hn
{231C?{SrE0Zkmh@7^6I$elTpQ`tkf5F`@*3*mJc;MIG+;R_0Nsewqc%6WlBAJN#AWenySCJ0H{f!x4r;knCnY5F2r%DpK;KJAD;M5x8@S$&7qS>yPL-
#lNO1quD;j-ZDmowZmITV4Tq9PxDf;sz8E|Er1M`VO+VY7KD`~q$E#?P-ColG|@$+2<q3{UpS}A0w5bdw=McvjjwbDdHBL2>QiDPQ$Nl>}1fnK?Se8}w
e_7FHlH2`$r`nrYdLez*8&OPRf+l!u1;#bsUwDs;n%JEZ|i}T99s09&8Je#Pv0kUN4;(z~7zP4-xt75iLaDSMSaz8{C68#~flxB(Ass%%UXX5d72PTjw
&9p!vvC`c|=m2~wrkQvWFR{*}NQY`|-7kJ1KgcdzU%$2Qjy$V2o_o<qzxUU9bNT8DJeYp(ua?w_AW^|XU1O@6Y)MqWNyO7{q0ecPLUSlFzoG06*La?Y`
tmrNH%X#47WLH})Yf0eOXBSarF75(2~C=Uy!}blmzz8We`ue`Y6!J<kNDs5R6oP@0WzolLw}P3n53SoZ1)GeENzVSqdyn&_x>u;%a)`$J&x7=4etTTlG
M6DsieR`JMtBqQpBBUS-A0xhw6<pczs=!hcun06YACHIn^8VP2ix**_yesUTZh9?V(y`4SJjWUD2fA6-W!Wdq~UTw_+uC!hlczXjasxd#dE-g87@;WHj
H8STVg>*rZ2`qP2}>mRI5_ouzVBIP?ap6B^gf>ZFS`S!;c%D^dx|_YHb0b6p$b9ZqJg_=)7cln3Vj!clZ$#0$8vnRuPU2OgiCc{WgD`2o!e=_?lj1&Oq
&R<b_BnItXGm2WUKYG*C0#7Zsbyn!S%;T;u=eh*E1H$Cb4sigI$4vKAzag#x1%n4M+0+%XYG(Du>_034{H0qyfIsNW8bY5UwsOTH>2Yq{_^N=bXa@{}Z
+soZg$lP;x`h&hD1t!kam+vV0P2Z+`8b~ee-WL2_-;RDSk-wiD+xSi2^#0>FP_L2j2YvejIMk~C;vVAf`W8J_JibYHPJh=oi~r7&BxlogegCd+mAcdl|
H1A5UEeNlM6aa^Ka>8Oz8QyKHPU0fSZns1zJ=*xOuA0LH0gJJo1p9=E6IZC_j)$Jw5Z8_j{Md6t)82BM3b_yANLRS++Uq=9hXtzfA?!T!<{3koU6|&{p
Q!kIZ17uA3f_2e(n3j^6yO4JpJz1EJ4I;%GvH7vVZeyQ_v>7UWLvf{qEOJkwL7|tVs4B{MyA*JGcYhT7R#XcF&92jD?{Ezt^+iQKxkopI6(gQp1th)X-
5=7aFN2T%<|O;~3Xhu&0wbF82&-Z!$$6&W|VKy6*iS{2%BfZPkxQkt)n(tVCHp8E7UY5idkSe~FeD44A*tWKu*^a-he{IhqaZ4^-?>SnTId#Tw|vTx+V
&6fh#L970P{hl(e4ft0oD9Su~MgjV^8B<UtPw>2tSm)Bl|bc3XL&QKHLaRYO};`+Zb<@%B<J+zAZ$AeVQpBIu&Ys^<(2qaVVXq30=iPSE7Ov9!v;ac#q
qrh&*<5y*Kikf8%c!iv}7M$4DM<Ph?p|OT9NqPilWgV+IvQ>6zbMW>v6Lq2Ss!cBJW$6Py?%Fs0iIj}$u42dhkyfs3@3v|$u#&XGd7$e?-${$3Mhg;}&
Y@d1LQ;|ScOV6X;GzzDRbKDj%SmckFJD7NWq9@dMm@ai-L`(tpCVKVD}PD5QGqoeZuspl=h?#pJ=OIj7H{5sxMd)5qOzjFoq=sFkT^*kL#Zp`&OU#Mg0
F=8emT}2od(5(-k?ITyZ)LtxH(#nNE$}Wir4Gx%Zk-|QYAGVe?{G$`0z&aT|LRZi~Jg3+Tksgxxe6>vOCn<nVveOeWw4Ax3JAy(4C@8Uip3f-axp)TT%
FHAd6mlIqt^|*0-u(n~NMw<{Z1DRGsO3waWTMs!cX&@NwZq^xk-aR~VN`#HW4L(8u{uwysvNfPQS!>(kRx+t?hmK(+9$>wUIV(llSQA^!C|sB+{0#Mq8
;{Rc1Bw${-1F#iWR%CaEml}CDP5M4TU?N_EC_4&KxAfOFAzQq_Q<~y}s@Y;<w%I33#C#du_=@ugjEsU_G`f^Gfi6#NP(4LNXt+{;)G1M-^nxqpynfF(m
z`*-lkaT@g;bqZc4T97;kpF#(ws9<sC*nH6>rJOmsR<{hkreAmpc~s^x_R9h1GdKj*RjDiR%Ft6k@URf(FoU^)J0P8U_Oi|l(l7(LbzWro845bhip`kR
zJ}jw5DsZK857VUu38m@Ddjq8l`JYS`XfnAwS}b`7!xK(QP^Opv_#>we0e@ZJ9#lNYU{PP-BN)s7oLE2IF}-t?|1R6+Ast1K&5NM9Vm{imt|*B-Q%8T%
F~0QY?_+^~3B$hQ79Hg_bfgJUEQGM=i47SWjO{23@6@*H;gPNwKnL2Fr|&&=N#)YDa$ff+TO3D0}!Z1~#Z0)G{+brLnAv{9E4FAJXd~X1h+VOI_zR&d_
hH*Y5}Rvs<TP{fS{GS*+oqFQvD*|B{6H>b6}_U2Q6_yXo+NXa42jyp9Xkx?Juov|-Aj`8Pcpu1Ol|TsK<Se=`+I#^%>}hyDz!iqbG1Jf~_boehz&9TU~
DA%uo^c{g&SiRl_Q`HNTPx$q#z;r2JT%*A@3TZY(p;tK`B64g4_-aNRQ!-j_G33>DBZZo8$iAK}=7;9sAUov>Q<;fZdQe0~`dx>B@?N9X1Y)>&P%Xvtt
mCESRO9p8+*Zl_R=Vw^wr;OJd`6~}qm)1pZ_xx5&rFcegk>1(*Ou1Wajk^><RY(GKs|O=AjJHupA!EAev7GbJ?2l&w#j<HorEyAXwXWw$Wf+^NvQq)`q
xiW=Fr(fme%>+P=5;Z{aE2Qy&(j!cH+mi6twzl{6n<H&#YTA0)J<)D-VpY?X&yAvTx1+7g1is)Q=CWA+x!*84>wU%2b>KUJmDJ^+m|B^L(?7D2eg3wx@
M5JV;DD>g7+Pf=5bc^7(4}$%A^E!{*9{*En@`f2<Q+cjYiuS$r5lr1UiY<r&VBLk+)6!-EXL}W}xvzHoR5?BuIL&8EArN3JvOTV(|S|H<T)AqZn|yZ%|
|{4eRq8&u?YL7S1nkuvS54)P_>>0$eg-bzAWR$tze4Rm@I<h~_zAY7>zkL%LosHhScEd^C^NZ*UTlH(H{L8k#rd&WhWOZjk%TI_zIwWg~yO%NLc36et%
L*oEk|W{4Iym`RJ`Zz>E^cv)gMSaIHdz8vYw7&V$VI}6Q%5ILAk$+kWlY{)ekmIAykrL}$(Eu3^dvL50ytw;2R<s&o`lb+$3#Cbm?80??dBXZ!p2_dQn
oh40!b#T6luctLiBRVvt<;FtGkZn|8he;ar_<4z!k{M8Yuiv4b)}#j~NzT`+SQGrkMePjZ?iJvAPT=HxSki*O@7IkMU7<;6F1G$#o-tklbAun59+AWhL
<*}!aUkYwY;%=Y#Y@}CqoG6NeE4$T*w02Yd4n(hNuplUm{bWalnf8{#-Zu#c%kujao#|0;e-ADe~&jiUapwc6YKRz?do!fH#|P}yTp25<{Fx*bCxO!;n
9)>!v=K<At)B5EfE}|sb6m*mO;ftLNDpHiS??`Dn-9?wI-G4=Vy(2#jN$E(ee6GI2{$<it|||e=AWGlpd9pJB238gaW*5s<ggPI`U$;;5>Epz7Z-t*$%
Co{m4>#4dwN=?jQ0}BTRGN3w_u5L&m(49<C(rXGzBW`@TuNAeb4?Ct0nUIjNXV=gSGkW?i7#@RizN@8Sk?hCPt^0FMx_1U&!iRqfCqru(EaN_F6R-9)5
aTDdl6rgx#L8OHh^9+a(aS|mtrm`<oOjx02=Ldn?AYs;FouT-)4Y>!~#$s}q}rrKI%6$b>z@I_TS*oqM_lL1Qx^LO)YTU!afNh1mAj8NlTJ<|Bx0Fb`p
NUx!!n4}RHQU;^vLafUv{-nkq_IK~tH#t#cu0wFFydu4hMjGaLN3RL1m+7;4CAlMabC2ieLYfb<72qd{PN>=M@nrQUx`Pw7>FD!{*n>$PSiirS<)Qm;d
3s36OfgNNs33{OXiZ{F+-B&NH^`Z187;5evGwM%;=Gua9?Cg_R&>`-S(sn~UdtU|KMAJ(Ch9S^Ma8N6kmi-gc?PZHwBD!Zf&DnddL_u<hT7}tiv9m1dr
6*a5-9WOPO<c-iX+)*XY2GdNn1s8>PRB?k=S3nf6Z~{156g0y`pTFYpG7py+l={xz1zN;0e-HoR6A?M6qThSikH}fE^i6>&wuc)Re9qE17Qvuj3;(NnN
fB8m1>>UL!KP)JDY`*xzIVhu(T%+Ey~J0sQJ)h@R(<8S1n3IUpxr)b*|4;AlQo{{)S~Es%dHp0+aaHZAc5d8}_!`(XYus}n>_y(1)!l*N5*os*vGr9tU
+b!yXE84G5rEU%C2cH$KPTnY0l<k9;iTy5vY7#{q6e}hpOXI-9hZ5s=_xKfu65NR)0CY7<VWH{&w&d2-c@o>A^g~UEH8+GP&p3MG={mU6e;@az*q!?tP
voO!?YL#1>td-|?T_B2m7kR!Zg~qMW4;Z6cx;B)@Pg<_@f>g1IfRg!KP3ARw1duw`dhH4`t2M45Rq4vFpS76pSKHD!JYUh{w4xjL#P!5?Z34fv>aN`a2
wwX#^(J;fKcnGwZf!%P&!aS(AGDUU<=67(W2n$g`_uY~5cbCrw<a*=6dJ|r@y7Fu!y|miSg=q$8n#B<j~PBloEP3V>V^4sYJv24i1YeQb)0`ALMz}pDf
2qDZ95t2C&BX(ejL<dhF8?`<R|bfFx^_+q}{&c^wLO?FEMB=wR*Bf;RE2a=!W%W+GJ?f$EASZc)|HfYCkp32TLGYd_~~(G2KW5dygBe{M}zsNlLtNjyn
UoeHY^TdqCT+LzVkO-Y?GG3r+Ib;s3CIg%hy@+u3VY6M4p@2)viU&{wcNQ1>a7nCD4@=;{lr18^2nD0R3=-^Jcg=P}4u^zF_{DnpCNw}KC;e1@%nR{pD
=95+ezgZX6eZSyT^YyUx7Rn!!J<NQcX+D9kCOgYeS&iPRJY99&C>O))aq8m)wEQvUOjG#m%ZmeP^;;=}-6QniSpB#5~G#UFF);Cb2!-ZFCyQ#2G5Fx7H
PC%L;dx~J?s+YBU%-VFxhPMHE{%m9YV1wGsm`s+YJ0q>pzQI~A(yoE(Y2{H@MD%ot?lLXy&XA+{wVlHYo52yDNI6_%H++*4x`Yv2JB7vb?-#YcrSOn;<
@&^9=)FQSii!=&GK2m3xxnN3IkSa$>`#C`5}lFyxI9jfomYJ=lc>c0y4NEpnCA?6&QdCta3MEnPFH%BrZTEcISV$(O3*^hl4Xjjin|O~nxxSDxecUYE(
Czv<mzko+x}$TsZ3}QWp<KI-mm>zt|&uY>-HY5!waBRNH2=@`+1&tYbD&HTe99XMzXclziseSTzquHoLuV}Ar?^fmIuna9qVO`aDFr&8rEC>b%g3mxoJ
>-hYNbgt`wTbL91|}<`VtBe_F{rTbs-o^UcsN&8j+SRU5G{MAD-tMYO7Of{VR*Skh@b1Qa^Ki8PMu?#a4&E>IrP4_<W`)fLqwXD}a3oMJqL+bn&~!fn0
9OIz#OtIpsQz6&I<^fwXCunMH@mmjXGOGWC^EM#yNeFY(QH&WGGo-Fik^9g$-V-JnzP6-n8n(k}-+HwAhSvX5G&>a*DYg}J^Y0IRYx_0Q}TMDV~HZo+b
ee3A$q;9C*N&N(0Blkh}`MW7*xZyk-!aZ8k`t?-wiy~n^X+0Bk0{50w^s4HlZ*P9F-@RV2V=8(NzSxt2hD!xg-HF!*$_CC`v!An*g~VF}f8T!|>fAyTC
wyy73Fk#Bd^$k0!aJd9JPuWk$wfocZ~K4Cet%;BD9)B7{;EHZ-DXm!f;f||z{mX9+-lrjBT1w<y?znSKnyA8h?k)5>@9i&f+MBiYu}{GoCfs%pbY2fuP
yvxe_TO<jT*6i;k@2RBNUd`1x@8z)HpGHf1T%iA<DqPPs)0@8~n2B3-#(OkyonxcrY9_uqILX#rZdx8p#dJ3DqhnYr{_TLxQc$qoG$FyxzdIf$WpbQ9D
^Quf{XLevw=|)XyK0v;~Cy=!JRlYwpqK+H5+U7vf<NP*1Q8sSht-ldh|Q`Sca%p_1R;4_HL^28GkfnJ%Xu`z>}RU#Pa9Qth-1gZ&Ml-s>&-Vt*_PUJs3
jpJKj92W&TRk6^2%2BP%*5*ms7Vd1fyBQ&LQn`(L%oFK!s4w^-FO?A&Ez#sNw&(*%7D%eO{`~7^Ovos0zwTbhaPRYDR-Mk21_##5{d)G<jZseSl?`OQc
uIDAxj3<z!Y)mMWta&#whi0*2F7Xi>&*MYUu@QA30jX~N9q*f+aeiUJmPk5*-fNheB54e9;z9VRAm*3rz{?R`bkeyTR;+L7OEKe6bD$z-&FYpRw6%m69
qbPw&X=)RE5_<1hjf>o)9MwTNb2uukRW@W0P5ZI!AoBn=Z_~09rP&!%)ctwPB3|3Kk|B|t}Wg_j3ZfOoucn|cWg7UMOC8CABdt!yC}M1wJc22tVaDn>v
+h0-Voo)o51?&VSoLBd?7JJiuHn$NSUV!Nq}?-9aIZCQjGkS$WnO6exsd-8>#y<$HMF=nDzN0V&3>|f85k1oM0H@EUxNr=RIS4zNKbe9vfuBKv*Mg(@2
XxGbbpTb-J=rVcJIGolnx4)=M;~&x16QeWPVkkeT&S$>XFfvhGSZYQg+^unQ?Ua)Hy?Z|zfK#avHv6WCVETt|tJj19Htyd$ktM-TaN%*9%Xk&&9mSCF9
S?*STQYM)GRy16jDU_G7QUl#k*x3R$sdz9<PT;0@CP6$8&T@ut7;!*3Q_ySNq`7-`|653WO^(s6WR)^}Zt4=mA;(XK&tGbqw{;o~qBt%ecm2f5e-nK1=
u4(a10~bBm^QkuTxEbZQrz2Exu8}IzyJ2Ay&?f57j5N6{>&Z~DB73dh%$qdb8}C3&kj=VD^VQa*Pq;`SC~+_lTmkzzs(8t=%-;WSzvO-1chX{P?evH9w
+4#b+U2e}>D~#+QY61{oZ#6nsn}oEf%Wms*1=h8Qft<_fOlVcp-xWe+9IB^3kBEM*WoKfq@K&(2CZ1O&}bC``TKdEAw3+t{;hYpR`2+0i?$m!kVcAxO8
yu^YdOCIc+0l$io}mX8rtfx@L4|=)C^6SYDst3B)hy&D7{&wV(i|xk!10(kfdBPTcr{yf@7S`sK}!esXvdcg6-uA)(kLeXd$^j!TbyqR8!`bDk4`}5|2
Xx`l@k(`O6km*gq6yEm$?+m5-!l()sy#pj!gxNnx)a4r<$nMCMDkNYkNC8<e`rLLKJ~y!L1#LzIOr!v5Fe70uFy0xrb2S|2SDakw(c9%iT^uz#V((Act
Sfl3yN>mAYf`PVg>CHfLcs4}SsdHL=9$ZE@{1i6|aR`<8_qY)-WXzG>V{EhoV;_v52faFy8JSDGH{q6jybG<#(U53iU-_MUE<4WQFi7F@jem-;E59}!W
X<fbF&TF4MJx`Zsu)6T~^V*<n4Wwc}&;Q}PmT}LC<S4TFhx6Kbc{jWik^Acp=d}sEN$X;p{UrT%UTX!0D8bhYfIpnqHqQzwmzS3>e>e{nGQ(Z-wNF#ap
Ug<ozhRE1%ef{m{k+cbWv<#<*yA&`a!;1vXP$fX;4gA*I{ruf!~F6^js2rN$EhqPW)55)VZRn-1oq)-eZ%!>TWc<x=5(1ioVU)8FRrg8z<xL?n^DBf=B
=2-dQ!XJCA^-r?$_-OuCbxRmWLGPxqu#TPyUtn1_wSVe_#Fb%G+WsS|=&~WKT5by;K`Jf2Kvk*y&Yy-A~HJ(e?}$MS{?6pj7@68>o^#=w-OXVd=HlT3Q
8jiIi6Cxz7qbb$EWq=SZPDB!b%NJH`;x%ZgBFRC=v@jpd1J<zs)X<p%z|sx`#fWPDUhho)Gs!DAt}!P|Pj7dJ)iVugjDnkmrKQgN+wbhW|1aewXOHibl
TX^$$SmqT3^v>sO7l&#HCk2d7S|A)LcX>u1>_w>F?Z|Mj?NCFnUAd`6#i2xxSUI>sF#SDpX_`5sH5w`C=r|;?8_R>|G|4>3n=9};Dc_dJgJbZC+NBZlT
3eD9pKfs*E8%o0qWGo>y6UZm!guZ6Q&sr$G1|WiHKs~eELSxpl7M^>v#|!`I8a=v2Ig~#4C-H$YWlYLPF;sezC;oc7Gp4r1JH$BhP>*hMX09JMlD?O!L
yy;?G`4JPG`L*M48>C6GnV;eB1pJ1N7Xy*6!Te`F{nx7LSLp$Lfez-7tJkwhPK-hI;vq02@rbJpiX%&iiPGOfpWMKU;T%EQ1#!aF%u;s`M9+)E`LX%So
6X!K!z^i$(6r{rfKyaOouCj>XrU7=99B?c#-x7eed;qwz8ARLa)2(sLWv<+SB=4!a5#axM9oc?+q}x!_zzV(X0KXjMcbd4WV6;{zV9xF^tDk1nmpH&`g
=JW7Bn<!=$+xsQdWDA1U|ALd_B&UecpyB=&Z0VXj9NMu6loajU(9J2R`Ok2u0hT-y)uys9)Bsji$2q5O*QXUisvdT$6d<?NQQIuMU%=8H%_FBuV@n^h(
ASLBTO|Fi28^{M}K673ToDAtBiZ0-2uq+k6~{D~gF8OZ&V6NGtaXi>@OTO~sPI~-;QhY@Em<|-2&7UIoDg(+WV_0^1%bl&G4&2d>XmY($y@dfvagP#%4
q;P^9dW}l<6C%ZDhUvHgZP_4Jeec>R_OSUtM^cR2K(-t^0a6aSEh^C%vxZ`{A>qSFd%Q7<KU$->o|Z%5JLxC~#*ML;AyYwpum^gDbI_PIa}ZzZmkEul1
03saJaup$8VB{uV-KyHFS#<6o+DhBP2}hTC|LOGbsCjva}Mp>JRIPvssN{LuY~rimw;Re(}>#6?*&cUTMnS<c0u+DSRrW^5i509$;9Y>Z565K*%o4PBE
IsdCvv|06Vf;cT4WEB6Pnl4D8l7LcyClyAyf_4|44^5L-eK-sd4;`AE2GnIS!A@$I<m6FM)t4vi~eRFgE#?VRTA}y=>ha>bhX<@Ge&uG(Om?qZU;Y0Bo
KZ^eFqHF|zV3LUw+gaBLZOLD436m&~(%MgX15%u;u_NWf7oviB@oF%r2Z`$u};Nj<*}`ASSj1S^~a)KzTPD9i!}sLe7!!TJV`6f9FgGyA(hOWwRlKR7l
Hyq;l(WIA>mYkWOKc=-e>YGRkkbiKF83izf=`fqJ1))bs~*t~Bq^zqF(rSh5Nonx9;;#>6E*vjksfzcib_%>^HXovTNtpBJI-+5geN6&<<m7YsN=F_h%
#!8E60N1xwqKs23o(YH0gj;t6s7m&TF|F^uL9ZBn?|16R@r20OAzu%KC+`XpGzC(N)Uawq>Umcc<Bg{Td^TA@{<h&j*uy4)=(6r;)pl30o3^rHzTQ@3r
RBuv%G>cl;`cSqCqlED@850|jSB+}BJ@HK^&bz!O2Fdm<Lm;kWn{up0K~_t#TAU7eE-1SiXVsoP8ynJ6(*1x{0sX25Z7q7VXzWJ=7FY%H!!BHJO(KD;E
9uFAhp3iqX>p4O+lquP@yXF`USMdxgop)NWZE1&jES7E$B_TWu}43l|c!ECu;r<p}#ef7vC<4vGO8$rqWmxrFAAezprNF81ZclfOOM{-8*{Q81F;)K+e
BBy{pNUp=yaphT9^%5J%fu=6)Ih06u<-Xg1ry(Hn4fVJ;m89%tDP&fYCB!JsiMj_k9<*f>2{xTed2N_q+$MLNGyfbsi5)`!E5jvfz^|J_?f;aSA9`g|A
{c;$H(*9)&Y^6oY^;9oL1-?ep_o3k;zEWJk>Z@J!uc5DkK_{IJi4^rJRz+f?ej&ra7`FgH<31)i`-~r`JeZ`KaBgRzChY5qFDN!*1|L^sX;*g@dV54_^
FpSb3YYqoRb#WNqe<2W7a(>SI<WNNsU$rDP-=yXC8?p0Nc}4wxb`uUXSEA|qq#Ibs(Fb@`JmL6Eo1qaDj0z=PqVQTYXGKEF$%h;`(`X|!z*w^x@qkUE2
;b?#B<s<l1<nI_qi<@vfhcT078V!1K`DQ)6#G2*JczHK4Efg$DHh$WEa+l&B>g-ogA=jy7T#}Zh0@lAirJ;s0K;#XVFBz*sJK@)hNtlq;miwHLAv?GXT
%d}QRYvoGwqsrE^tMXU@B8ejN|5WMPH?n$I*N_W(B<@9-hMA1(QrM1S4~jj?}05#Sh~%&bpnix}=i0#`<Qav&MOe4#4TTWAfKMGYCt5pk-YT{5nKEG>q
?%!>s$hP?h_|tN@G54$G+&DixVmjO~{Z{!@w1uX^&Hl}VyqkR6u`T26=GSomQPp9rWCy%#wYY+K}G=_Uy&&i>y2w=a^^!e@2%@x&fdXh_rg0Z)#;qBl$
E(D+%z17DL9Aav;h$4G7{f~SjW;`{y15}rJg9XQ*ELhVIhWPt<80c`gEK<~AjLc6L`6&ifH;WT&%j$*Q(4q!bX{lYuqOw-`PN;-)(>}FZqnA5h9e&&03
RHd53s8J#uz+amanzw{*EN**=(1uHn68<G+#z$TW59m({b&Rw%wgX-ZaJq5FFHB!UTZw!V`cbT+MK=}3TIk0C7-{Ix2*-<JeOn4ZnY~!pId6rd5ugQRK
6e|{voR>P)Kjix)b}%z#8VX7`^^(!)Y>@;is~j`=)NgI2+bE6KXoV?N1;?^?k^Ghnelbx`%Ctq$*UUbn(QZ-KAp+%xGx1B*ZVh9&+H1o-Skd)rld{KzB
S?NN*p)*NTO0O-ugbtL9vvCXJ=<NM8%I`Q=T5UtvJQ;jOsVRB>H*Sd|shKeBWDu6q|>4e5$je=yyMWe27GxB<3_*Mzen4s|67E7>Nf}!^<R%us)%9gs0
51WuXJQXF9meq)IRx*^@ynX%MHkLKUp~CF?NL_!v)KWhr*cm7SE$_>8O1Pza{sng?w2<BNN%5FKNaSi;96B>uHNwnn=fsS80MxQHI6fcSBC@j&|<RTPz
a(m3ja6=lshVVt|N<S5gpBK>meLsaif-B{|#B|tmd2~zJf-zZ~rDPe~F9<@|=Wu%*l0Ps&_A}01}D&``tF7&P|g<sc8*~rasyMWi%5sB|?c4G{$0>E<-
DL7$YMra(n4xsXC7PL8OHLEV`jPy>b2o1M63a$GKv_$++M)HQe3mTst2?@DVh-NUUikU5zMJJm2L<A&5!V7oO-|C^hp;*T!2MjP4rTn|K2>q-tV?|*!(
{*x5H*pFyLACGO0vKm_py_>?1U0j&7;wHzv~(qWZZ56ef;)AP^Eo-QqFIjf0ThvJ6ejt~=$Gwj!rx5m*dCj7R+CsFzOju1x(BaHF&<hS5DeoPj26vcR6
8MlBMbrA);!Q06LZ%9(1hAhSL>x>huR{->Y)lA(ZNTiZS;!<;@6IGCS>Jo%Fp-%<kguywpXJ}+4gFeM$B$#V8XYc<}=y96Xon^egunREAD59mVXsd3M!
$d$`QCQ({Bl?)IlQ4CWaR<`z*q56>Ez9n^O}m#tWfA*W_6V2U-O#Pk1Wy)~?YeG1CEcynpy3E315s?jeBExG-pYpOTQ6^T2`nGmw1HZ%|M~M(2Q9<^^)
~>%B38dt*zqGzS~O4~cjwv+1Dq8R7>mM2z(~Gc5dS7DgSb5gu7kZUgobbvVsQdD;~2MYxj9js|}ZW~HD9vR}|+M-Mm`j3Jl<3tKZbaGq^=*3DcmVFPa;
>`bq+F*u*_=$$^EWd7GuF=4rK(l5Nx=)UVO$3Xnah08ts;5!gI#n5jZD-nbwJiP~0qnnYqz$rI6!k;JNgHKzhLD*V9tRLIjsOPWi1Cw@YEJ`~HjVFDTf
%pk7=&fIjOns~afZ4Zq@s!=nSv|?9gvpsvQP9&sF@-zf6ZIv&uq@}quRVqM>P96O)chKW<k9K$0XOsBAnCL$p;3O|1cIPGkh~PftY5Bd4m(Vl_({v_tn
}HN2BzB-crxR6Xh2W8z~)4sQSY3`Sv_lO3Xbi#Bjj^yqi|(0$VpqYC?y0fs3+<|@-U`W6b;SB7?UUMaQ<yB26(^y@v-m1@xAP*PNQ3<2JgzC6@x9&TJ2
n@J*v)xTpjpWKD~|^e#CNt+p8W>7&vxlprSdz!*@EQW=Ww~MU5{|q$pBPyL$+dl_{JA5++04_vbanm3rmGhaMzv+Jl>cS?eN{I^~7xx0*8+@&g*g()o$
Quk&HdYnqCnl}m~6I(;K?F8*q8wAqHHAe%z<Drp1p^IMJ+qZ?;yl06p84`o30wa65kQ&0-C;_V~Lr=8Ho^TmhW1xbiHd*iG)@CRu}dGe@&zRMV-iWZ4U
IuF0UmzhzVr1znH<yQ1|be7S|()59KDO3FTHKhK2a2nu`DsHHJeT__O&9f)n9xn@hn{V0}5O}(@{`99e_uq%3*<$HJQO*=Zw$R*YNm|$dzg}<rx)h{-b
dB&r`=bqnOmoO&v{NGZr4sQi-LOK9lNuimv1TCCy*q;XPD%aA3FD&Wp>&MuD%47~>SIAKIeIsCR=o$1jXYU@9h8hV>t`T^6DIQsw}3IE3W@O6_XDn?X3
ju@LKoIHYof-}UyL29whh{f(Q*2mAVYFoO&}+~4O9+4T`+64b0sMbA82GXL$Q}GVqtEbEF3)Aa8_?=+Jeiu-%;yP3VD2Ge?aV35a}xmL%Vzj7s!RAk!}
3%LX_^k9a4f>h?dPJ{o|az7sz$O_D}cs1oM>~PiC$c>5<)b6u$(Cv99Y*cq1ad+Jjx1t(ud`ekMHtX{-8D;QLL&{1Rs^;s2dxw2ehBC}lB2eXZ1t<wtu
ABX~D(0_GE=E*JVEef6J*$_M@TeiSzhfRfl8mFwLKt=cYHm`ra8<z3}w$^wfLR<`sYJaXy?kE&G)o9@)3tfXYcOlt_>=XbiJVUI*dj{y%P3lUs=`NxgX
PfZG7`qhXJ0-ErlN!>{v8@7O6Nfk0SodMD>zeS9ntwZwnj{O8GWpqNdoDG>)yrT<H_~#D|^42N(XR$6&;aCSpXTlxQ{ZqD3KUY1{I+6HK&HcUJo)jwH=
JfAIs)N4(FuXWiW!|Ak{&FEc+lLl9y{j&?3`$AhHt%<glJ`2Rouj4jnjr}nm1Hscc^W#P@>Pc)Ol&ZAcKk*<PSq=ZFBTE`=#eL260{zT;|(>&ui{LY3c
-lqr|3#pFF-c1^omDKX8#!D)4h108YdH@>qzE%6yFzUeNc#m`TQXL__xV`gVTY+$M@41{ir37-?;+6p9gZxeL8>X91tG(0uw0GM*%e?L%rgX1f`<P5Ay
SlHkv4?Bsa4l0}e?hrG#jn4HfHldeqW+7!;z&mFTGXi7A1lt|e+^_s&>(t9Fo{Su!6*c4~C+&;TqKN=5yU455y&umSEuMJO98Gc=P^uY%8;w8`R<Uu-&
R0u_2_d7{C&7LDHTD+ll;BfOc+x5gOvn-82L4$))eqRgD`t0&Dsz^I(%fMoITTp;`R{>#Hp8bLGIOD>hXa6;SnWM)vFdQqYuFBYfj;xLxHk$m9=RYvP_
mK%MwoeiAcWG!B|pVQd9Q}0BtKE%H`vd)@2$1RYH>WkVp8HEYI#sd5_zu`Q8q>3&I(E^_@r9$=TtcKu<_E<WB#X;57WucjU>WG}*Nyd&G@1gz)s}eF<1
JP{Jg<{-3{Q~~cr@dPdp)W6eWHBTn46Hq4(JDrbVwtYB!_LS$;-?egP4!tPaL;cRnvPo=8oU5v7>W^#g7vN|_NECrd@-VcO5Tha+c?V}V2h0Kl^y4dnG
3{kp-X%q^;^TyN3m{U6NCj?<%96XPlY*1R)h2KMYkCvfouYG-#<_zKUzVZ63hX^m^n18MiJU$A&an+z7e`T1<2^C)R?fdl^E4NWihs7zcC#oe2Sx7C-r
OuUlwwvkfP>tbu$~9B%w`|N2vJqSz`%W@aHS#9b3}+cmMPji%^X20QCX$6_k@9$FMZz3|Vi=YV0S-7r>XnfaA+vI<}%un<OhY87)Chc-HsM5vWe?9Y3@
4GHX%rcR#B+6sYafGSt8KIRVS-_rgIKCXKm9Rt_ImQZI#;^qIWANdxYlERCMq@FwG1n*@%-I^dvud`UC#jSFnW(L%G7{_)E9qD%KRv$6Sk`=R}e0v~3F
nWBjVVWxI>i}>neau6EN17k70VZw{dbSO<Z@b`WxB<q*EPgL0i<P-s>fiz_+$$PSA8S{~iKD@n1-St9Fc=rOz0OaQUA@!A{iuES-5Bg)P(Yv|Nvw9>M3
x;-xNM0HZW3C>Qp#WfuLplD2Dvd1@Hu-YJRX4GYjtMh>PU{;qFN_yjGh$uH-ES*`*Oi@>H8|-Yx^4qXdyZ>VQQx_Ldi|yS{6thIbIhoZ_&I^{rMl>Td;
A#1&l(QyY`tK&O2bSqlprDFd5$P<HnXv-{;N^+Lww>#7FCWeHKhuVDrQh>-}X%LTPp?h!1X9-Ighb~Pp1MT{vP=A)4zh+HA)1zTWF%ud^3#nJ)Sz)`zy
d{O_TiaALs%nZwyffxJJ;Y%8)_OA1(@4iVn4}R1KhvIUeiASY)cdkbFIyenuONH^o@aC<jhG1UOMsGqm(V8ep=%15_CH9!gX%P9VAEF8Ze9#27cxApP#
Q*o4=kG?bMGwE&!)Z>TTmo>6`om|*$2v)KQ<g<1b9UL-a27olXMRmWVLcL1o8*YM{yxr`ae)(7Nn|HI!Xhy+7RNDuxgw2d;O?PmG2u{@~Kyv0&EtB%Uo
JS`Dlt#ECAHAlPJXAel}*T-*@y9tWgM>6!i`im3vGcw!6pF~onQ-)fxR~_rNi8Z({*ufue@)h~vCOWWk@WE{p&W_rj$@r|5E^r#1i%|JepB!vJ@9^u$G
Mhs5+Xr#-)X{L4&kDFdQy%b-*(SWt9*ss@z=WU8uTb=>f=tbq^8}!`jp$Zh`V30HFY#lBes8~jn7`r?*N%O<L^Zs(X@XNecNP13t4i?wa2wV?&u-R`up
dC*%L^JEh3rQui8^R5ri`W~hO@a<9DwW7+llYNDpS#@6MnJJ{l=+ZS24wq0niu17R@i_5TG|cKcL+082Jb_j4JI#3ZIQ0;0%($0h2*^w&X0ro74>}=B9
mi>Gjpg{JnQl-zQcX0D7J`oLn(2=;cRz&<{B(QC#AfA&)2hPm<i3@CcGZ2~xMe>x}ydb=H?xwEE;1)aS)a8@@b8M#D*&!<JrC6rTiZwv`9)CFw%;-)lj
aSx!8Ohf6Z@_`?k4tax6qKy<7XTKVMJ7-s|8@Oigse0ObHF+1hvfxUd+P<{V?8C|mu8wOeJqtQNQK^uc%fvIlLXxgPXvu8~Lvaik~-jH1@*7*Vx_)VD#
Z@<ZH^ze>FsE!vN^<FGz*241&O-a|k`)d#2n07XqkP#`e9#{S6$nEKw!#aPyh(G>j##pO(fCp8!cz&HF#j!!P!L59~&{NCH&|<E81cvX(p-y7lMp9yuw
^vs>P=%PgV6IBh%KfT9JPT5)*gv6nA*l=%6Ky8E!;X;%M}%}#mtySbHI5^2dWjACX2SFDdVo^|AE}n&?D&!$75;)8ekOLrh^c(V%%a$bw2^rDtD#e9GP
{&Qz9IdrIPoOUs+Qz=J+28V6uD3o?c|tny8hiSHH&5j@}DulsgMM;o$RQw6#v(O*As*|zW>U<SGYqFo@4s&`c3@Gl$ADZ={Nlx)Z$tREoJFTcrqs%<;+
VFwEA}$Aly<?kNh=fjNtgYzUI0-aqMsmqwajiLdR{NXnRjM)3wnysPj^e_?~E_U!Ap&2)aZt|LOJOo;i{A2;xso`u*BsN2qt=SH~xUB108u=v`$t_cG|
fHL4R7d2ZYoAJDeYN&YULJ(!-+7h$G>H(n0ngLbBvMc{i-pe`<cjD}0jR(P>6K2tO5koKIlhu(F-6`K$GzQ??=zL%#8TiIH$=?<fy2rtnE%V;I&Tda&?
4(Z~77z7p8gh^E_RLv#y{V_sqy<G&Yxpaj82I6l8S+dYn^;(5&D;T&xPHCnIq_{vTlk+W@?9SLseUX82Ya6nEM$#CBrd?qDHAu{T%`#JYaE^h+gaK+3z
EDg;e+!Jg*A?G~TkEJ4+1fCXraLws5)&HP^#s5_@^dwkd_!Xv36^;cJ@{tsH~cY1r?KqMC5O>=@$g98NimH}>jQG89&Tv|H(C^tc0LQ|0)-;&D!Nxx5n
RtZ;eVU)1nUeGS&AZ-^sh#LG$vP=E<|efMpb;F$$Gq?54wBuLV3_-ihT$PFWFn0<7GzCtUT{~0xebVQT#5V%u+AvgEo<qp(aW7#_IgD3&ZX(ur}DSV7@
Tqq{vrkG}P(d*!he&_`<V}i|}D9R+JAV6yV?e+~5A5>2_&M;HZ5vpZVf8M)5WxIPhDy9o|l53SXNlna|NcOO<4dRnW@^NUCgO4SeFp?hBB>mA_#0GL88
VPJwX1D}oA|=y_~xXL+k|j<o%s_-{M0<t!~m@qxRapHU;W31fXvH4Dx6CB`+gq>KiY$pdI6_5E;Sow5B(T*K2z-EkT6Mx%as;KReN&Ioa*T`-8JwSbcE
I(i0Yy|J08VPS-$7B8|woWLse1eDZ;^wUSxD7Ly^H+ZH`Df*nxF=J9^#fSZM1_<-CqF4!(B4~Lbjr`)gD#|M+K5(0E2Cg0jXsqo@@@Xz_8S2V<4(;?I#
ZW(Z6X{Rpomo-IE)dc?$;+!SG7{V^4xECb!ws)wjpp}J3#<8Rqu}$t2&#Q#A270xj~0^Tq5UbP9UeG;;IwUSvrY4d39ua~C=-@|F|6XQ!<D^%Q4WKVQN
k?wyFLgMs34*!7<2SsrCr@7lxc6dF<&I(Nj{h|e&0&T(fE~>p`}EmKKpsH1+Mu7ke~7l58Wxqtj|-BB~z>f^eQf)V7#YUhguB&?k6(c(581W0*prWxG(
XZNrwzO7+Hac^{iPlGcwZ&+{;kGMOQC^GKK6xjQ7FgF}v1+5?R#*=U6S#=2kUhFtf_TNV&SCUP~vSXS!%5q_`u_Sn)fPawYsAD>09gpXNDc?aVEV?kYy
{$hMh{CO!q8C$MO$c`|=dE?%H~=4Y(S?_&l=$?rfLG4UPRqewo#<qr_0tBfBvEH%cUEekO3{@=}CLNLq2%jkdtRvXnK2pO|=UWBhSUqk6tLXIV$N>}!1
O2^A?d5xXMH;dl-kAZJ-QZkmymII_a%%bZrhKzQ1hXWe?V?ZM}oo1_$%?qH})kTx+Mxpu&LLOYoJi?XZc8b+!(gjwo`^H;jAB^qQmJG*rT5zzOeg_ZFA
pr90v*6HA3;|pPgM*w`WAqg5zA?mr@V9zAWenNu=2)kvuoE7C9k>n#t}#Ecae$1WB(ypX@yWryn$o`aPaMK4-#`#CG;Dr2NBz5~9J`g%glz7|4_5`NDH
fN7J8UMo!cR7o6xZC297stfBC2!xl-gGR0A+P~pbpodG24qiz^I!z@3ek2N0GUU58ttfQ5!`@<6M>G0zAc0aQ6wP(7@Kug|l}(qakW##x66f1AVbVv_3
|Ku}F(z;RQbr9QFOr(N5wZ!q@E@pzdW{8qMRv4OlSJ@#|3%pZ<Lk6Dp&ZqJcNn+3L!22l&m8=(TdXV%-GdlaC>TxZPfEBZv3h1@+KF^x+bL(OS5B@Mc2
~Jx9k;)Vw-G*syCvc<O6prnC0};ElLIfzGs!{PzwbTt%eg>K@j!_GY#VKy=sO+vQ$2h7a5W)Rlch&UU&p#vI>Cy)wlORY%Y@67Fgp@PT2Wg}xuNe8`0V
9*v;kA`@Vv-g9pU*15>hQfqZ%M*SxM{`u!&)qHS@_KeOdQ0~7Lwc(rivR({_WRmJZqgb6oRd{M-{^y&7!Sm_}%Ecu8G}BWW#li4aEQ&EXaPhcmD|Bp!=
HKmZ;C>pvsMvI4)_f<UC6SGPC@7dJ1UTDU*|Zbn?f>xl>AUDU#c-jggLD5<P%fBiXp0q@e}DQWXnp$&FRrKlB_f$gQMvARW5iXwKrKx~^!eR_MyWjJ0=
p+up#H9fp~>Dg8`PKJft9``{Boj#9oD}1L|u0yJn@Z^1n};IJpTeDS#%=%0>vTz;JB3r2QVr0;jbaSI6@(53}Y`hAW2X{p&~)X0D7qcyZGj4bF|cfC&~
$=gby}EfWu@o`Re5Grs;&`G@TdZF7ZSF-wy`elUt>j)3uSo$+K##^Dzi*he9T7nco?G&nGCD<>>2RS$iE#vs{L%eCK!Q4EzJfVclmk6%$_$U(*NWXToQ
8{hVl!j>Pxiv>%F=FN9x%yO3eJ`b~{S_JIw#YF6;89~;HER&bDSb1mYi&Uis<9eja&>i1|IpdT8geDXjCZ!i3?ih_Z1Xyx$j${m`9?`hVk*4#iI01v%>
%r`W;i;#f)!mBtD23as4UvfT=m%5_`IBw(NV*_BL91YiMB>%l0`)r}wGc}@*w;UQrBgS9|9vuoNb_vY@F&9}5=L_z=OwH`uibOa;vcGFlFvHtnl71CW>
)-t_w}Fvn`69wBBs^4JW8#-`0%-V}z7p|uz75S}HcF_Tg&hYKFA7?@mp)A1QH17`dr}O~N=u+1oA|aba-lZ!q@ILo=F#_2T^qFu3J(UG9-;Iz6`{p5ub
kxh`{(hM%FoJuqkN!Uvz73vC@J3RzD)3aJyqPfR=}8a(6_L#DuC9XKnbci7B*zn$s~N|H;pCB3-OnJ`2Ex8!v&AV2<^8?o`3rKI`$F!bd<#){*m9f68W
Na7NiITHBh6L_}Heog0i^R0njOY<2DtI*;LJK1DtY8Q428{Pq}*^sWOH$&Xu1bn4YF!n&PAZK~PDVy;Q;nG=U-F#rcko&RR?i;Pu<#ghIC&Hr6=;FD+}
3OLEnL1UFgfFy9J(y#Fr#+nkjKGxe|$s^OFDw^ZH0cT&jyVyGarI+{*E0}305W%tYsa6&een{`5o9?qe%eqO^recmCRm=$X7Oz$Y%tByg%7sMB)Y*sX>
r3Y}mZ7&?xcFKUy*Hb|*s1+KlyV&RwOSaiZxoo(MoK-Quy`X}S_7~K?Zbc|fukj)|dG4cm-_D`7xVj3Bd~Wf}AK459r{DsgEzh9j`}Ija`U4My;clYm1
<A8v1=c3rIZHrE@5qAnI*uCreK-J$T=m;%cV1+{Bu_6Knw7#R2@GQ}3ptHvnWqKWddUH_tjfpfuEvaUzpf;26hT3v``{e)SC;^4m}${>&YRG#*G~y@Kl
);icf(mRbawzaDhc1Ux1KQw)gFLVtPFdX5rpR976Ytf<AR#z@3V?7Dv)70&=Yn@c{YX#eG`I7$xz5FJK5itY5|3Id7&{hs?fMh=>`T*@$qQ$P6OCUZlN
dw9c4q<&ANLkc-XPJjnt2)G{!`i0PKz8VgKE0g3gHd1(w#cBK0>DKM1$)0LDSFapCZ$qN<*vLdUljl$-SKXef7V$q|r;8fJ_XbGHc(Z?{^*P7t($1{va
ea`cr^ABeqThlWE-|LAXy@-5KhdcRB|Kcs{A>nsv}X77!meSaz}_G^xlg&s5gamgYu>BRqs=sXbrG_N^`Uhf3IK7XIT;W}Rx-hAPUmf=?uSJBo0TpUM5
8*{uFGkLxu@C-v4FYI%0)Omd;AXMBH%}MDt_Aqb(h%w*eO!U@9Q~S6jhF3mNFMofI(hX#M?!>UD(?~-wF3&)Osq&a`ls7~GZ)U;5EMPhGjY`~@zvFEK)
zipk#*5L|a!vs-%|d{Rw<^t+ezQ~1hKGdG`|GI~tD=d}utN#ogCuekpSh|~!siKfW-Dd}?YA;$oykTi_0AhxitPy4s$1jx<e=GjwJ#m8zwZyNJMSnKL)
~P^_f&wC>tHb2MEU^?6>vvua+e(2Af*i!)(Ua<J`+Cn*1!7)urA=3_{Oa62lD}`Ap?~9T-E3!FcR3`cx~HBjR^WQ5x*U}=YkfWCH=%L5D$)hHE?vH%f>
`uwL?W*Z+OtEn<MG#^#i^jl@URVT(RU&lfY{cXE>7{&8*Gxeu0)`Jc%D`ztGBj;$!7eoiLdVtZ2;l3!wNuFZl6Gbw=q(oq^j+H&99lhcVX8Ri)lBB-~z
mj`&zc_9M@KO;nqG+>ql|0VIRU@%;(`W6(MA<!SU!sH0A<U~hl#2f0$oq1YGSjD=s!h16p;lYYp}jzUdj{|N?2QS*g2QqMxg!|(a1@XLK3iZUI{0%-_3
wA^fGwq;;>U>M^YO4}}Kte)&STI9w8#V2(X)RE5?a1+fI_2r<4_V+;^ZFFB38~l$X3XB*NcE%W@vScL1`iJ`iOi>SYs0SJEorjB>X%hG?u%UAfO<W{2d
I}!o{I`bepMqeSF@*_$ZTUQ*;cyH_U;I)e`AKrTsx8S;v;weDg`$9(nbBuO>VOM>Om-j=oDas#lKha|0ll$5+c31wi10SYT8Pw}Bnj$s^EZGEB|v52<c
xVyS`n_}TgHK`E2Lj7q+W7<CG~GoUT78(B}&c{@i^@oRWTAZ@ku`rIQ(Tk4x_%yg9aZjj8Kgwa=u?SY+>E)UmQxBN3wyWFTu5YhMHr7ibg*%5A;VBVP9
9Y(BQ782wu2%ilz&eXNxL@TDs(49rfHpYpg)ZS$OqoANjHSZFEz;Cs5jnkH1p8pEXC_6#CvV5{{m`Mf~NeF7WA+dfM*Y;%EluHlTi6!aE<~!ss`lq@nz
43Y5R{InxElabb@~4aGx2_)E}(1paE>z>i$tLUV6EleDNm1NHmouGsF;62IGr6DqVQ52!0#TG-#$6!}=`GOfDa0IV1GO!A2zLaPd@78=HKpx6CoH>MWR
7ZR$>jy|SahWaLcXep*%4(dXe@LYd+sPM8GGWt?yDuY~ZvXJx78tO8Z3vF&`0UT7r#digM8Efx-!l!vk#<wE5vFXIpfk6h266KkOHro;`566Q;_CLJ-J
T&O480!6ON{>ooaFD#ep<O;X5r)~TKwsBPLUr70S~|T;3C+JB@lmZ~S@`W|9j{?5W#*^3m9YH`3$_B~%b1KOs$kHp6(@#4h1TgM9H4mpB(xw)Y3$kcXv
q?n4UHvyg!ZZGbJ%C!9|n6xc;rNO9|YS#_AA>|#NWg!0m;4a@LhO56f2!v796LMLhHDujmooQE!k^zN8jm5=C8h;0sOUu?q>ca%^Fu&#0Lg$LjG=$e7i
ow1Ws(m5I&7t#*Vz*g(|vMXq=vXsHtmVLayzJ-x_Ajm|;{N@{3-7=y??F44BR<r6W6iQOU-;V%LyXK@>es=xwWn2hDW%0e22sZ#;EBLH{h03^Syq*l=~
p0ZZ?Qz<u{JZvWx_%T==6(1<$HpWm^jkvt`sqC#C@i6*sAROt32Q=?inA&gIV^bBojb`wjr;m%$=Jhx*^`omdt0Yg7_wCdqUv1+s9!4^drzZ8r3>e5dD
HlJ_xcmJ0mXt$c<fNn}VO4R46F+k%+a9ke=4nMIhXo*NAfc)7)Q%1thm~P(#fMq{$N<XPa^>vb0IgV&FKIzO+{_*p!UvI+Cpx<UB{l{Pbc>VL&^}fU}Q
5~u}uc?w^q#;7qmGmpYP{@4lf1m&HkG|FBm&P>jlSKbh9(}Qm%J8ZR_RcRf$SatlL<%NGtuW!CTuwxcux;1^_Ui>2roy3e8AHZ$vL*%p_IE6N{yV>8;e
Y?H|J#4bUh{h<|Mb87m#m-O|AqX^vJUOv5B)#Ccj3LA#@zbm{6tr^ey2>j-aNcSZ`C|Ds-c5Hbc8SWJ8D{;Z`MP4aLGoo=CRvlOjq>38;9_3#&P<u-2e
JFi2v(}{_mMJ{(I96rGNeZlJuW`qO+?8T-W5+gJQ$E{K;`#dcW(biFtW^pJ{mzo5}8dRu-zi%h3~cYdtC$FL#dvZ-v(7kztgJd9B5y=O35z+EpICzakC
aPA;bJSd&i;`@7VFmdEKlN96cIH`{GWVp*b#qUyW+x?K*s{U!v{-c#otFxehniztbH*!J&nqba5qPDbG0e$NAWdvf~`@`&F(eHo&5>=A!GM4&$6?n+W_
qb>SDWV+8QI%vTCk;dvdpkmX>s<U#C@f+UQ-9Ri9|7u0p)4!Xkqq3^+g}-nz6-S9P2%O;|Z!76QIZ3obAK`EN9)7|fR1dYS&N{30u7wTmEZ+*se}3%?9
w&2mYgm~C-O0ZOOxJoirs+$P2p@_@@lLr9n6Nw@V^KD3?Za+IWUx6;AB6pNnm#lsdf<a9UwLN_U%lDzfBSF$VgToVH-K64=Wh{%>meZ166T8TGVgj%#`
C1z-ZwhwIEFH+<s1mwqfWW#&X?P-*6O=coB995nT~1l_O&j&+EjV-cmH@1eV05b39=S@PujAMJH2*^P*c*2e%<Ualn^i|Un^!#Z2t34glp4Y`r~}E>Bb
b=JFiya#<*xI+-bdO^yy=KZqGtI*Yrafs+OXTY-7Jud=<vqyP|;^zX$<x2QPZGqt=uv58I_cTNW_ASkN7N%DOQUIayqVx-LXx8#mq;-K61ZbEWtAx2W8
)oMd6->F0Y`ynGWy>Hg_ebw+fWHT}lt9D4}-s_IRreHxGJpC7qvx%^5muglJvF=i)$FYOX&OoTV?nmWlttVk7$(r<26+C15mkfdq11)JgRBI}nM58sd$
oA>F)6EhElBhP8t`H)?B77V?)rElR(_x`(0+b=$NDy%%HCo=KUbMjJ{MQAgH9-hWSjOG(JQK#<qNoHE^JxYc@7#{cZN#Ev#zWY@*kS<ah=00CI-J`!6Q
;x@wJ9M4aA2NI6C7`nO+_=uq;x>jI#5OlBSwr8A7vE(5G26oBHR4CiYCd`V{wsci>0tUIp>ubl={=>@HNW?t`j|H!3x2P*!P}tMzTvg<2G2Y-LAZGJ!N
ne9-uqFlLRb5b3x)m1+J9OS8<SMwYr=KS5Dw$5@vfv5MV9R?XF5sblfwO2fvm*RGgH$Y?1s7i-U8L|G<pq@{PDBvRi*{m)ozrpM;@aDRakuc<w1A*Q*t
j}f&-cl){g29{o!3OKV3^mK$28K&Bqs1#HqN+C-r;Sr@MCyC%@^;#YMEfE<tvq2SFADdH|P6>AqwpU*(Jp^JCD8`H3#fu97Y^EEY>!zpeAG{9TYN?sjw
NTQd2Ao21J@@e?v}QcrJ>m6ypnO{@5#3pzPC1HPD=5=TJ$%e{VV+}A}6E<YdA2^_ib-$)h@dLYTH!`Dyre$Pg(?7&(J`aAQVcCXv3P2YSpq$#Bj+p+Oo
D^+BHXesJ`NqzNsS;$Z4gtwen-gy3VJVgKIS^sjS$et$O|Mg!5^!6>NP@$YNFMck!JL*Gk+J2Q@NlyHwL)wj}lm0vmMi%_XZ`|?+op{uE=dN#%5TfXXl
C6^ko>M^|?B@`#2U-65ZG@BQ5m9+EcS%F(cnYW!QNW>!zO2XZa3l~MkmFC`*=zS@*m!YTzKN(&+}k6q492BB3E6*qdYAtQ0RGKa@jn27Li&I4W&970{~
tX6fBHmrZE{}i^FjcEE!OY2#mCb-Kig8N<xc47t6Iwu-mkxa3f@w*&3xQ=6!UW!>3P3BX@73rNBO%AlkhBu;>bqN*s!j32Q-%VlO~exDr?RXfZ+R`5Gd
pmPy9TbsH`Lk(Z#$e6m6WiL%3r>;m;mFdekqUR<AalC(RV8;5|<DH4tF?{M~iRzIzv6q@JS}rVUMT+I8r9!YkCPx+{9&#m#oySJQcO^X)`C-1!zg56A@
~$tu(eWjuRq=yordTREaXQ<JzCtv??^6^Hsev0{RZQa2s$t<n&Evh4dPNN4^Ks8>X(mx7l)F=vZ%Or!<V``6#-!J#gJz^U&z?EP)ouog{)kd-%zuBts;
w%5WQB9ouXmvE(fVrYgD+)R2hXw`k&8wHHx5R{fbhH~ZZo**Pk{^b+W&|+KXd2j50fiO7pna^(l0kmbUwQhfj4y}jA5+m6^Z2HJ)R!*l6+<u29`rEx)o
^-jYk5o_>GXEL(Yu<XqeLbeWve*C{nSZB#XC|EuXIXq&AHn0A4_O~7lZ|Z8s3#q{&*T0slAlZ?_x=v1_wfgaTb$?f_C~atL72MLnMuWy$%}3u1khv9n@
3dgTgmZJ*zYEH;sT0ohA(M0)5oKs9z&_#*XCdCxPJgVwU6cjO@N&!7T75N)K}g+$v29tvy8vebeYt|TbQM$Urumv_NTKqAz;p|zUHGrzZ+KTZuEneX{{
8T&&1HocBWY>K6y9Fpobs&_LaV$CYsNj`RI!D>|t(4PwmnY$V!g$-pZxRrh;2@qeeMcL)s0g!b7}~-twQ`a*QZ(?kTcQHN9#=7Je$yf;i1rC23DT8olL
1R!KBwQp(Hq`JHsVfhGKXzRB5dh_2u4$Gx)UU&$G>N&ig#;q4~a8`!1PnZ~sh>~a$<lkngE#i0KE?Dm#}(&iMb0nHeVbM$vT+_+zt@k#u5i6P<S`zL-j
L_`eH?#f9ah{6=6a(QHFZqaHX#*P(?yiFA>^Y!X=Ew+QN>9hK}trV@6gg*g%5D}QixBOc9Pweqn8H;TDk~Tl;i<Yl;d`ZPZq?zd4(~s>6di`9?*@XY|v
zx=`q!;Xo;;G+pR=%Ua`<|Ey)jC*(ThY3-=M!^GTP@h;WE^98{5<A;x2woIJ_2FQ9YBYFi?z@dG0U>9AY=VK%FSE5(umHkUrpY6hE7HI74WCe-|spwwY
FT&i$Kg~9OJQ`qE`4nKg#(!)SD9^B^hI;nTqXyqD-JN$zE%;+$7|3&bQs7=Nr58?(zPq-ko+|%7NWadP%9_ch4RY8LhYfGExjL^>e4==U(2^z7!`R)&<
3-vf#C`^W#e5Zp>%;{^Zu|<=>f_&W?9%icTGSLSel>g??FkTK*Ni6E!PN>A6rs*S7Bac6Hj~p7+tx(`xnL6}e3rTXe7LP#dy5dS{>VhOxX6HEq9(?2X<
;pxM6hGy8P-uSb2I;AcKo0)4zH-j47|#!t8VOL2E1v)+$#fZFrS>-jHH<KNdVeL6GROc$gFJ*Q$k3PXNx3}x*id=<BlZXf#PY<Yiraa-QK=c!(}UG1Pd
aUn&$X^EQr_4rA6qC&F;6V^z{FzpDt;>#H!jeGi?d(DlRs1!c6>2?W-aMgaH8I@rXd_I&klOFf8EVL3MBo^B6MyYY~`?h74(X0U;`(_+uC6C)WU%obfY
^Q;1pSP1u^uT0(l3j-P(H2gZhjh}V?zZj8B)$%6df#cirfx;uhLSCOGE0xwpBHTmjWgr3-rX<#vLwU$m0V_vulJD{ADckiY2;M<9B>3$FX**9Kf^oM0(
<dp#u$9h+kW$(izB6ECB6bk#+w~%sd#1Av&(z~&SRcYV4{n(LVCEZLofvQ!=@O4`^8CE15a%6RjBOCyZHYKg;);gm=_T7RWp?OH=AhVhVS)Lcjfsl&|1
s;;j>Dwym)?FWF-@bJ$C!vE)5(hhhEh=wAlwsHUcGfC9XOv^>(YS*ya^eKiUyn=_gZ;Pzx(+lvVf&5;h}i5s@c~XIiY9eVDSS<tY>L*XjQt?M#+lRkrQ
?F7D!pq%N8ilBh`p5`qXfsDuECnxuGo=W>K2?m70|cW=A7mVSv;=A2`U4-)jD7z5FX@Dva0EF<t;+dEoKM$9Dd%JcW$h9RU|xA1@0cJP1+bE;b}49G-<
ZolqoO#EL0J@;==^ZybC<-Z*^Rr&w-Y}MZmv;Xq`e=q@Kx9bE$bbLePtaYa^5N41$xTn;-AH@Zz#(3|D2TeCpwAdHT-OdE=Mu~)5Rk}HLJk@3yVrNgO?
W_4FmB@o4u}F+80j~m?q7ZUGKe<r){l3q8OJ+Ud^ToKm3ToxSFj_&QYadPn`+JVK?g1-E`^)u=%@MzUeK6en&!h8Bz__1ES6+G#C3)Z(oo6uhHQ%^y?f
xWB;(32Fk6?Lakh)rpMi81S0`7Z%{&sn#Pf?tFcIDLUgQXC9ryNkr1MC%1mwnmtn)HHIRxUUD0k=?#L2^-X1zOggzvrptZE-pGBA=(Jfn4woU-@K~7x2
!V+ls0fQ|+DRi(hk2Ke+oXp!=pOd*IivED?K|)Ci200y?jl_es^)`d-ut85rJTe90?5zW52*kkX#0fcsRPpX}q}5SjccBO9?8YEt!+mO8`#!X1`XnU$N
K1s+-X1ecm)L!z#<AeC37A%-l}!BD6_0z7dMb!i8#Awn=*O}cu2A<5IPPh4hm3oPudcsv0f|M*Q$&Y<B0DcM`|)A3zAzNYzz7|$t9THA2E?cFIuW;#ek
ga;m<r7+!>Gh-ZH>bn-8>8n|g=mG=0lP5udBA?_yhL95^OTIW*4)h-F#AF7^%k)Z++FxUNP9%K-WW9N!dSn&kLf?UpYm;37H%T{Ul`q06`IBR~S^MgtC
<{r<WuoYS_j@|3TiubTSQV9e?=E2gkIb=Z>5`QWSXBPTsb0H>;+WXBcy(Vnq?uVJn%=_o4OpRldD<0+@S8&F?VZwNL_asA;J`k!05R@lS$#)NBE#<^n@
3FtiDnsoW>(_p`qT?OUIv;yfiZA2zwb2%|5|}4{$D!K`npE4Ei&%FBz(RY=_Ry?S4CYljz3%E>_(-ZW_Q~r;OmMYyc%JEdoDpI{<F~$+_sLE4n-3u!hv
`7o)YgG2^L=leIMb}BlgGlFzSR7L_u*0-9-Y{&`n0v`WEvNY^7fKHf>=I{~<do$GXuF!9*5iygI=H?<M^WOTuopM3O`I9_iDDbdkm0y)yY2gwCE-&#)F
Vk!J0pFJ>l#|3rhs4UX?05pySDJ4>?ZB*GHYT!K6Ec%usURYwNqb>~hgig=rT=r12JciLfq6hZ@#^Zj$*C5y>GUe-R7yWqqnMg<MVG|vIYD|(dPq+*jB
WtCE%q`*Pq{d~NZ>gL@5byW-}9x9xFkNZ)-^taw2$^8g-PPBpZ_hVxOji*_pzf&U~GO*qIcH&x1$ei$>nfC)9{i4-KE^y`c9y^LZltCQCCjqlNU9=!-j
F&SOJU5Bri~A5^H6g?bZVA2#K}6sKC2g&P0r%o2H|#I%1P5;F{ThC?FkV4yw9=WRJ#PbcTX3Ao(13fJWWvt%%MBE&i6qwi;hrjmfZD=V=pc^ZNDY<9^?
>ZuWOkkDW|A(q-;#XYZ23oSdg)wPDlZ#1^B8}-zM~(PO&NA?k}|{df#Iv#ynYr@6aQSplK|7CSS<Ua<*Bz{$PR5jZJ$NJCYqbiLxDd#w9}M0h8KsJ!3V
9}%Sb0ikQk4?t~7NcAd&Xp%F#QK08IQiyQ`XFGpcS{!vn&mAVsoQ)K(2Jz$2Ab;&K<56R;-gT|nXFMT*-mCFNvwfP?@}jqFFs)#xcGYMTM#AC>ZWFwyn
w1RTtNt|>!#g$5KY#9C5-kPL!r^-^~0!iU6}7mibWv=;8}P5&e6`47P0cp8M7?x%>%GF!}8!=-NXSz$86yn>qwjfGcx949S;4d3rAG!PTp<7P72+ylOD
xEuX=vNo7*x${mg+JNYrd%gNEBn4pp_U!womw1ABN1~g&JpX9L5(%0ets{v2SEOXiGzg-n6xiCFHASRHyamPVB_FW<^&Y8OO@?B}E*leG;0F<I<%HV)#
Bn|=RYtg2$q-6akPwDEVYjCy#vk};T5xW53i-1W;%*Z%^-CJfof62G?5}4pP};!FUE8*N=eR<fy%@Bwj=>4Y>mpP7PohDUy|UL16^ycg&9w|K`wyMRgS
|gHz2L#O>EwILvfCs^km*8ZTVIGvQ}>kux*!3LF)||WXg`TCXi;_PZY-ihN~ehXuZV&8vX{P@-bld7-1cGfLM;+5y&``Grs#q4++M$<I>b}@8jAg!j|o
AVU(OT`ne!J{F)9Av&tjVKv-lR4XiKM(nVkCyR(QNe5mx-UVBei?zpKW4FgOWWPron4?S#Z6=V1etNd~F_rn^@>aIQ*}iQLBMtRaZ5(%vV+NCV5~%xpe
JN&uzQR;IV|1fs848z<ZZG5EY6d^z?ZXA?%n-ZXra2H`aGS;O3PZXleDA-ho_9g3dm2e;rB;asrYhKHId&I7>P-Ru=!;{-rGIzVM#3}#X!TzNKPau!_W
5@?<O=1x)R&?i1*EkiudB{$=H#lE=-p8lg(9&1@>(vtsOeiS0jPM{0;C<&lxiCG8n#D<c+%h<=$OoIY+q4R^lUcsn|M%Pwf7K53lJ^78E3P^n3J)3a)p
#t)&cb~Wt$Wyx8=jVMhgb8iBkbjcd$GL5*z2ETCYB~d6a%P^mp9T^<+jCW&hAJrQqfQHF9U75j+6@dlhI^)(;WtoKoEuY8;GY6D;YwTb!WDGxokA-0bH
CvuOg5JIIE?Ijh_>kDRx>>!9YHpqijh*KVgnVE&XeQuQwaETlZ(wceFUcD&BqHnRiF(odF7om*+>g|d1S;3H4?vFU31!<NWqQCw@)Y=M?-Y4yO{a*WWe
phX34&bTn|94-^cez(74jW#)PwMQ%H<4g{3*d^(CQ$42&YCY|#y?w@sV&2DgdKKeTTpGZ1t4;)M5b|En`uxT@Lz4Vm9`DX0HCWwwo<H?k}ep%~2>)mI^
EAzQyhwIx({1X0i>DPZ_BlY)KqUK-uWaOdphPLCI2#j03UbNKBgL3GDJxlh`ORfn7I(xdl)55^Dd+kHy}LHw&rx!k`rU>l#pS9B_jmPE^b-d?R+@a&#n
(R#IG1#&ANhc!xMM@zQbEV^Gq-n0#AQ%8q5xCa~eTF0A5U~dzGLG$l0MxwC@botD|4@4sfhG3Gne=?}cRlhOe6{lGcThZ0NP%wrB*?K7ISqamGR}P>&q
(uXza(({FxbY$T>9y<ZF!KyR58)#UwzCoEs3T-W#d5*MpU%{T$5H|60>qT#HKq~i+M|}MX?KtgB=a#oe<BZpc`@G?k!3T2q(avMwT%!%w>2lN&y@!Bv+
8b!A>gXCsV~$*cN!t5iEJ`*JWk`A_c%7*e=#TFfbvGmi%>za`BFLmo^Sw2)vxx@#05vW?ed~5GeZvuYQ?tigpeBGSHH`HzK?7pN#BU$6Po!zQIlWq2jq
<nc#aYRGjsl&%5<NrR_cU^X=LZ_FB=ggST<tDaKQ*C5j`$SBAE=<Z>_)NML=Wy&LsMkTpU>t0K3z};F8^pL@p4W2&hs8ek=bQ1JA)U>PX7szr1vZdo}U
Ln&e&&+{g0;wK-wJzg$$B{FhbrJ{yj1kmWT3x{9&d``d@R62!?`#bXZ&W;DBn;YE$epVw^CEPw-W0ScRo?mz|A;CJQp5|~VCQ>vvI#irpI<`)K9{geZ1
<oERrpRyzW{ZiZH?OO)fV{60}RBz#4>R%+tB{`2KW(Tlwrlhei;W!B~YCb*TGd%>x!wJJoEo!h+cJO>?yxeM0(W=1@^9iDl*XLw30cW+B_POnfZJi;ow
*699`E<gQm7%m^r`P{#AI`t>QTZbyA`ou8Af;UzP$|k9NL5>eGXTP#&V3YF*quAyh=%;CxB03e$baNA<3v=h;BnKhZ*kqZ22_2PpXyo9aFg|ydiZ%#g2
f^=%3B)Y{0EIHn39FUE2~`8!TN=tV|mk1c$PbQvWrUsLFi)n_XY~7TBrTx{M$r9aW?r!wP$`K4|xM^PqQ~0z<QP67q7ufnxxrqk|{DkSe_J=Oq%#7>QP
P4^TBDtA&6T~GT$kAsfbF;@kaX*mMq^AXa8RKX9IlZ9mFjSuaH~fr#9*_mIj&SK4v;`>j~E2Lyxj7D2Rw+seMrbKZ9F(CDY-qZ>MNu|4yP$SHR6>WM!+
3A_dip^<LXO9X07kZpHOsYF{YDn5jt?YauWLVy#X2LS@8oE9q-|of=5{tUL!RIjJC3Fj_uka%e#Ic`?`Nf>~P}{2Fjm;K=|+cPxx@LuMdj)%ckmQ;RmS
nJ)48mawO{f$O&U6|0AM`$ah;1rZ{rhu3il<M7}uDL*~RGB%S?92!8{VE~WTn`w}n(+YegZ4;xG)`q~PQKf{1d?e;(a`IP;xB#_OuY;Vw&XCAP>qra|t
!Tf$aAZrO`2d^Yv!Cg67X<>bvAGp0ydzO}I-i~`>j2gA@QGm<=}8jgo+V69zar4e_z&W$lmV}Z1|e%dTEIc7zFE<H25^5Hm}f$}j6pXYYfaMk#TFMt1s
wGaCya!W(!8nfYJm&WN*i%G(uNpyNgR2J$svtHWnTASD#39M^r!fxdqcGQg?haUOb1}({6KF~R|Y>g4@dJ`@Fd&MX6PHTI}m9M^V94PTt8Cv!p1hWbR)
L6C%;oKW<=t>SF(M!aHi1c?{ege%QZwwRPP`~*iw)08p_%9m{nl3=<2*<b!|lL=K09c-yxLj0cF6<*AjGNBhYFv9GUoj3?xT5!2@kGNA&#X%UK}X!k4r
%>plVVMATJyg*^fbOux+cg41`t$6Wv2k|6^wv31G}bRQBmID}qpaKhMQ%lGtWxMyGqka~Un)(>QZ{A(0JyYPUX6-`i-3l|c@?mQ-40UjcfrN8W&J*?m}
UB!=|h@36*`MX&Q>Q$kgu(|FL7?|#~+r2khQ(`bZ{F404#kY=_eH~tp^M^BMh~QLyuI`?R#w*EN`VuUVU6W?Y9$MaF$!#&sMFLhT5yJP%(B~WS)X2Anv
=s(Wb3^7e&%!>^zS|^e-&u=~kDzqS^}K<e<Fv?q%tuIAu2F0SO;k8%IY;?qP0_+?xw;YYea(}EKB+BG&p#K0VJCf7r&})|nv~R=Kun(EFM+tEMy7#WQv
QPDXS)xeo;O)~@-fbo!)~GgCsurX`$dml!w@m(Wz&(*rNcQ+ud0jPiPIGxsmsRSA07%Ywr_LI)~2$h_w6}wm!k2}?rg90c*bQ3ej%N{pGG!>M10fQ+j}
ZkNQYyRw(NoF_Dppv`w0tnf=g3-cEOGkqA!SxzBkS_{$kS``EQ<LGgc!u@O5TH@HOT9-U)ZevUE#Sdx&RxxcVIPP%q*Hwk2sTKN(jjd~EaTk_DbAqrRG
leg{-Y*xypJn_xAN<j~9|-ADTdB+Kh;CK0AglAt#{W%-OC#lOHo&OEjU*N)*+OlT?tw@FU(MnHFX`Z=ZPi_1IU6>Jmrf;G-Dj!bu-%~We#sf3=}B#Wcf
FKvn$@d|~NtluJF4bubh{U*n8T&*lH^{0MsMw+yxt@?7wr9Ur-&B?WMiqXdO;D}enzOl<B;uTn`YxFW9`=wrwU&LX$F>WxBOCjMk(0nq+{8E^S`RDjkm
1160aJRndc8lp<5E(BMzn9w^=S1Zrx>WpFTF^Okd!6nqk2#-k#p?o)ibUSq*E6m&0^EhL%flKlnsnW2q{^!>BhsgoMx{>2$4aM5QY5mt5)IBt<tN=;Aa
~rsg%!>v1+dtiHJ17*BiQkkrbO)7kmrrtEjBWD1MgrL8RPn(LMcSQnWR%DfLzG5k5hjXJcvF~*$~#kOvKfH*eHAB`6v8r7<BlwOW?sCWpPnRAvi9|r<G
0IDbxjCji{CvOe}T2X6{ho9Q?|*!LqY@hlgR_yx#%y5wOQFMr35t6L@uc;D7uR!i@x#xo57Mf?>H!+WkS{=#1Eum@El91#QV4TVciWK;qQnLkMcdCSGb
jXEpoEA@@7!5H3@Ro%YER$H5$!UX4dmy}$mALHxbt)5OKL1(s?!^Z;q3Acn;?{kD;nLXq!?FVF{c1JId_SS|n1`+dzHDn|+lqTUzbvdx;Pf-QGnk@w5a
2`A`CsxsXw(5X|+<p#cH4*LEWq4XB9Q;-Jo@7adykGw~kbZ6?t0LM{C+FS3qP;xe#ud$`~Q1Hy1|7f+yf^e&8sn<5#KlJ5bxD?ka+ONJFbCSKRAU|96I
Tfz~J5?bErr5l5MAS{-Fx4NWOl)wk=x@x~(j1JkeS2vE<k_ptZtE;QfO}IA_3X=0!>D}Ob8*MSDc!k=N(a+RK{$|FyEGd!NwqX&m6e7rqFN%l%4sARz}
zy{yt5Abmzj|KlfV8;`hCXlClX)Dc#0e+{Yv?QNt>hA%K{90Z86;z@^9-bCd2~%JiG0sdx#>gw_i6dc&vT0MfcqoF*6w<XEhP^Y7j@dCPxB<5iNOv``O
}*c}f|pygTvMB@i$GoAGr8D|p+_cQVw8n2Af(CUO>NIuu}ZCEv>IUu7qE1bDG&&=9v%ektEnpAntx6;hebt3Yqk&g0%DL<qi!T>GZ5-%wcYqIj{h+YM9
<MG#iO^Vy$Y5p4TNqB|tk^@Xj^?4ADSs?7iUb$~P)kR}U6D0SjCrD6ZRBSz)rql$T#0NW-M;}rbafhd#HP5;2`fG2ZloyT5JKj3k*(1eDoT(nn12l6Ls
IwY7z{Nbg-@jxVTKSVAwClH2raCMz)`133C$5^u?SfJuobb~dsWQ3(4bjhTqf;2<vSKsvBHK1>ME~{Kj;CS-Pd?|`_9TK)mKi&0%Kfin(pgER6m_%Dr<
4%3d+6JTX;}%tfo9_K`ip7T|hR3UPO_pb5O9-f*7g;w3$DhAFQS22CKD4Ail-fzpg6tUVF0WXn`U|mafV;lZa1<YGNEk;#2T0MsP)L%8dqoxTz~L#Wip
*-+6I^5kpm)tokWMQ3kPfSGu)5|S@lG$h4I~284~y)6P*9TQdnZh31zBRDqkg|BT+xPA`JVU=Al2~F4?bUu2=sdt=Qvi9p*Z?-#jEwJ$8fWW;PTk9yM#
Ttkw5){bBfB|d0h{fFC;&%M19E%c30p0O&lMvd;<*sS4du(Es(QGIn{p;uLbif8`dlRz!TjiekgN+y&~${d)2XGD*$o);e3gmaYvDP`OIy%i69Nt-#MF
5B0<M=lybZL*%;_dD_L#?ilD$lX8XKl?*f+W8$>F<Gp87<f1Y|WX&F3Np}Tt2FJ}QE0)i&qcRmC|vJl#E3s=Z8ePi4vjxc~dU{84v8dmqO<BF&;g&3U-
_-;EYycrBm)LkxVNonHZ`9*QWI1ZeVFdD+6bz49**o9ZmVKpLXQ+3@4rhp=w;_uYjm~-0LO`eH)aE;VMt5<hH6`){oja#fw=K&<~2O%eEJmvri`ZsG0D
@YDM(Wo%CJwT`3L+AQ6gi~sdWSiKtS)kBfKw3t#M*x0W`;TxGf<SNvcLm*tKhXYpf1bqj^$f6JrUhfBADVb+3g4E#8pQBhnWF;R5~l~_gwDx)Fb6P?Gx
7#H?BS9BF^Vf%4G=LVC!Do`=fAqYD;TT652ue7yS%1(K6t?_cf2GPP9Qua;4FJqz!T}4Z1Zzbfj8A9mBnLsCkj=3uD1$ePK;D?Eq_KigKL%1^D=5e2vk
@l#5i?51dZg3X`>P|Xl+5s4X<As>G#&-eAZtV$jB=NxsJj)ol=j@n}?YTK@$2ck3tRS;PcYODUJ#oP)cA{TZi!LAHvogN)k%Q1P|SG{9UX-z4T<MzD%l
-h+?e7f$2uLN%5Lq!!ORM@elNb&*}ULM8Dxr*Y$P?e$uDOeN$oqu2MA?LCiKH*jb!<7W9Uq>?pIac>?=aLh*0cmd|H+U-acFWunV8t>8g>LF8zDFUjzl
bD*g=-eg2q5=5u@l6PI5EVvtDDhl=v9v~r$iqW4bKM}D+U!@SwGd#ABCRJ5dMnIgoMai;3ItfB~J&QdH2)JeSZMdm~?8?>D#aD;}?IiV=P<f#v+z|o2*
+JfhSK@S))^$3X(j@D%yF;oq0~GA<5{uo{|H`^Ansa#+@<kn^xJeHgcLKXT2-f&vECfMVsFJZ3q7AD1JU@KQrg)~-r^3^pAMy7kRWdVn3w6KCq=B@$bv
?ibo|$dR;V!K`cq%u&W}O=sidxHXviW(bh-)vA8`09+2Qn%tGSWvPB!V47?x-~?6fP4**{DJm*gdoK!*(DviN7`e6@Scuw(TAckEgd-e>Kp5-Ec=---V
tq3+|2WkTd_@gF6H&X(hX+&o|H-u{i~7x`*QC>og-z>jrr(ZT!y0{{^Z_>u(Pt!P+FNlmv8Zr;*qs_9EWGVg$1Nq@TO;Xl)>0)$p2|JSLA!oV}oYmDmm
3s2G(*IWQTe=|dl%(~R~YP0(OG+#YN)_x#-sWk02r1BzGWa6rsdkl(9!En6@lNm+-v<MHvmhZBw;;Q`70a<$~l!pTvw>G%Z2kI}@fHHb#j&=pGBOY@I4
DEYs?qP$|fzi&^KXH|MT3pII&M6_}(gle4T6_-BmZgf^j6X@?8vFW)k;0XT-&+Dnnip(~et~P2f+Jy4FFKq0d5~Tg@E;(wBBQ_!^mp}5W*ob}qTezqDs
}O5|`t_#dij!a3X*{-MkZ1X(>RsjbZyM1qyNCSuC^yhh!83PIjZOCX(H=FWfC+*?g3VX4sziR7G^v<mppk0JL1(Y91Vg^3%0wnsEK<a-@X?=*ACBtSw7
Rs(Mcd@iLvlIpqx$zJ>b`$L!OO#;NjFNXdFa;*A`VuPBb$~+Fs(<tkU2sj;Web7Ru<Es?R9+LoH<%G;Jl$4ZbU_B;EatSKHKt#IQ}(|x7>4RkmjtYDb$
_O08`FK_$M|YObxu{e_FJG((_&}A|1?H274#Z{ZB;z{*jJS85KQ9-xpOFh(9~Tl2Aus$1*e`&cRp6g*ov=Hitjn*if8^jOj=DbHW4ix?=@P<L4@1y2UE
T^SMui^yt-^s&xfP%tH`#`I`QK`l7sq!z^e^<>SCBH{EC``N2(ZtYlRI5q^>P(b=^D@`8E6+ByjLVp{J*Xkr!=KV>oC<)$@)AkI1Ve_sEWn+B+V?`h@}
7wcE)=M1owPKDk4iXkD#Z&uZQg$UlP@vy9?L7$+hZbY5_URQX=CQkm$eT_k9-M!Xqe5Mf*u+nbNzz@+)YS6v8<XFYKWBYD&vDw5;XwBPg#9s-#IT+o3^
PGaOQn&AkNcfQWiMjX^3PypXXM~UR<z@lc#=6@y{8^b~4Rm`SS@ndc-he+rT8hBfKeLFZO4gQimd+ZcMmeHF{$Bj{6w|hAtk$U7!Y&ZaMzIGM+7-kpf_
h&1d+!17IoS6uH%U$Ge<iui)ccDB|4L|A*M8@~!y(SC=IK18^nQGN9Q*MK&pXLFN%ZzWu0sC9wFcP`YP0EAyT^GLsC?#Mbkk*l)4!9uFz=@z%>x&I{qF
pteFB5$T$|hg@MpbjOC*LyYEeBs;~*;$l?V@N&^n|7ZL-RS*&Aje2Dz8vTj&gkzeW?t>kH>iz4}u0jn{CnPci|VYphW4=me#IYwvXhKia)h0-p~VA(&$
p8!k+tByUNag|?f6XP~G7EoGSYmC^aa*63<T@!-dBA1k5(d8-P$$r3sw5-U6Vi<wmji=?k!(N$_eQI2vs)F1vNm}np_=%%*ljP=piWWO+gJHDQe9rl>e
oX~$Rw-@t6>_hApi8uc2nh54GeMcI~L^70WHNS@&A|6|0zlMRg096pryP(K)_;;=a|BwIv-^zU`^QA2Q7YF~JL|lJvzPy9W8iHNOp7%>I-O!<71VXDk8
lZoLukN8ZhampG_s?cr)e3P!ANfU|rv?zv((U$@?lnM}rpD&aQ~pP{@kWY}KJynvX3{oDdV0H@F*@2@qCWf0Q-LYJBD?qYRuHKnOAnJ&RdnQWtw+`@l7
Ij1T1wqJKFVMFB)aG#`}LXNS_QdrSc@j$B%g9+f6z-Cf>6E_@2UIkXxDM7e@IHs|NR5mQQoJOv-GyKd<ABalCnUYLuc%f_!$dQ`^VpJC1_4!yf<%g`(T
k4m}|p*yEMIk>l52b#_)Lq&iTu{KFat+NApG@RmG_VQqOw5&4=8b;BKjQq>K+1ZS@BIL|q08gx5wT)tmLf^;71~;PzM|q}4kY;&kT{Jm}%BTI6Mz#9DG
B;l)o1WW+M0#_nUU0EJ$}G&<8}1aZi}EzHyn5)oj?!`*O6h}lGv+9K5&NLhlM|2#Pak)2<fY?ZxAAdOF8I!83y#3cvp`)ye?Vs-d%3--M@;HtIV{Tgbc
2K+>NqJ0oF$iS@Ws&&hF;Ao=p7@qfbl5*-q20sP|q<%^>ZiY6ufLxWd-Ru&7{<(|Laox~DXVoXP;2C2KRC#cbC-vAM{Qk0+W;JRExb!Xx`8SV2($54Q&
6qUOQ_r%>urX~=O~2+u^qYOa8*CpX(a8v+X*z{a%p;8$`FHQzY0oOaUWMd-7rglt5AV3XPb+*Ps=}!{e_gETAKb?KEI^$U(rpk#8O@Ukj<rHW<dR>d4R
BJITGr5R&v)B^nbqb33AZ~s$1VGO%+|Po-hZF``2}rAT$=2--+j+PqG(zwu4SeIGaq~p;l3^n5nJNWW0L+rUb+SqUp}l6v_YDk%x#)%g0rp2<=AwFhpQ
Q_Ued_{u*~+6lkFWAJM`gpWYZXa=jFx-E|U;o7>1?M8h`{T>!c5c{OCm6wP#4THth<>_Vunb@@KY1Hhy?T5g!O6g)=F?_s=B2gJ0|OE746uxF5-J%BmD
089mEa`m?4Ij7`F)UV9xg!t(0pp>E}dSHe!>jW-1uY>%l_Z?1gcfD6`SFSJ#HyU07#`mjY0P}%-|^U7t@q*Bm>Yb{y~Jf3X$;GS%@{#SQw{D+mAqCvNZ
`95ZVl5Wp~G0O_#9J<cWGa7JDFT<|H+rDD>(muGo_L@iBd}Hq4^O0=e<-+I*VY_8gqVLf9hO~tE%B6{W;&TTGzAPUjml$j!vbicA8US(dVK;i-@6P3~M
*2tS|F0)I8-|c}yNdDb33=!L23jTY>_MKs`qOj)MiP_o9@yk5Jx2c9UF7kOf$cn!V4H>;0Kocgz^*acZz=big6_6Jv9S4`A8n=uYcsLZVRw`L4{oqa=r
Q4kDz6%m2zTMd9=ZW};?@PMh@1!D7fStom1i}H)NUvm>Af+jvM#zWa>+PA@R?-ZY;qB#C<-7^S+s~Y%k2jz=Ij>8RQoGB?^qi`oWyWXM_@qdY(k0oS~&
{_Nch_;EWS1|XSTh{WOs%1WE+z#Tl(?$HyB@~G<zETu-HW1Emz^iy#72jEG~JdH>Ck2<Jps57OWa@Ebe4yRpp>0k-;ptVHShgRyDl|+^;R>Os43zL_eT
#rk9v8A6yTrUDfOMR*WGbUf#_MY&#1NoBX_<%%2OqLB}ok29=cnE}=`fi|GD&`~~hhxd_eb?|+f%dliDbepDgx_^kZnVkR4=(8wXI^*%np7eYIZyW<;5
F|CH@<(fJ8i`<n*UW3^I^{IU#;uEEs$TH;0!n`KodF8HjH7`~U_?RR{igH$4)Irb9L;_<(nlT+`1vv-c5!rY9j^m&})W9IInM^WbSq2XGV{<L=6w&vc{
(jq^TWcphVHv@PJ25KORi>R5EY5;wN+hULD%WlW^SuUW-)K{$yT>vEWq)N#pW&JoN568}ZWgYHUE5ipXk+mH!3}o%F!g?3zN-xA4t%GnpzvrDDbujzys
N+&+)=#**Y70K<zo0@u|5!<wB@KDx0eG9B%7tEbloJeRMnC~eA^LE-LVEA4OfEAB{OW8f1cl+ZL4lk*bmWm@*P-b%Sgeji1!Pryw+2Eu!*a!5k0~aEsr
}_TSE(an4Z>c9v55uMlhtrfRAxQlQ+hhzorP5KR-}s_5#wRioB!nTOJ(bQFtMq=^Q(t(f!z&SAK28mcEX^;vE6V%<4yUhBrrp$Z_*cCjabtuYS3@hDIt
t;Q2kPe7xBM{khEh)%h$Tc+tTsj;x1`(fZ+p|Dx;-$ip0D*SY&NKzHR|smXPPK$N$<VVMF6qUidH-j`{a#A(tt0$mOn8~Z(vQ~|NKe<0V_Nqs!OSLJO>
m$o8*vbI9R^o>G$DLaxto^>wO^UH9G+(O?@UR)D+F#X*yF}tQ<xp4A$dC|QfCO0qHbt%{&n+1C1)kHx8P-M55t0r92+u}~I8^sB5PZzqs4Ot)jKgl(>X
T`vZml2P7x{_UmLpu_AHKZTUk0XLS2x8AoyXh3~=#~8HeB{w?rn5=LEN=U}7b<@S_MwTl!pdIs@_xZRp$J&l3nnYoRJ|0U&olvRN*c<JPE3|rdwzfQ&B
;MwD>Y4@^^$=NtQXyICLfU&y~kQ(7XRSZV+2sOf0qy=s{ad`VFgDHx$i)-S=#3*xO_TMP|0Y~qzgC3vveE_qCb2K&*(@4P{G(HDxExS(XZ9wLb?JTsOi
iFmrwZ(WVZkGjNjwHf5rPpJ*TG)&$8}}{Oe(2z=B^0n-${MS7_YMpAt+^Q0}DSiLT&*>e**(-9M*H+`jF2(dF9<f@dVw^&Z$W$Vi9EHY37_Chns!MtNi
WqdO07*%Y#F!^{of(Rl_2N_fP^Pr5ypE3TgEeO({U<$<v`zSZ^k(T^LX`Lpz5g|%eRQ|Oj>go8a!gHJj#Z1;eK+h^1RFaH7fu_@^?_)r?iKW~qcNi9QQ
4MWWRyyXM#B@fh;i-91LMQ!oy#rmLQXyv53Q!fiR&>@v{Xb%Cz8{?-pyOAO5Xs%iwpC=EV3$UWI$np5d)4fSvQrG|J-V;LbONC<PIuuXJXw2bVdr*}2i
Z~oHt-vKut6x)-gC>dJyDsg$$3vmk^tNj?>xZ*?yu8M+>l)FLhsXL@Y#mBhyXvCqE8Vc<52c<3>Cq5s>JgZAzyluH``#NLFh9T(je?@AQr{5S`MW-9?$
^Ns4bNnG1OW*w7^$2XDRUzwyCu}lc8rkqnBG=JKJ~%OQC}3A$u|>w?b<%y9>79G{@5o$2I~cgc1IhJyM{1<sGgi@3!@+@dU*2Z@Nyb3?KhA7%jF|TTtk
o1GW<fsNpH$%W0-H?A%7L_W_!~_#6JI1jXScDRJ0>()JoVum5yW~?i6_v?)UgP%Y|ui2LbO46CPV)@v&ZPDQ;^9Vl%(2UpyIzQMJ>xeE}B$FfT)KJziS
~oMbKD{*t+n0FkWKW;*7eEqinOv-k}F-(n8ZexxCI`@3~?muUv0ZMVZ)U*-%XA=!etBv=G4!A0yi+7-d6k6n&|Yifuxs7_z$i4zhgb2u8vEaD&BdXewP
?xudyYsCEgy?9|R{`?$SE!=9!8&aU}*rJHB?<c}DePCx1UP%IJ*TC5~?gk)j+>`4y`eY(27;%+rhl=)JaCy|%n}BCR47T_OMU+XAP*B{W5q~xxL`f`1<
Rk;zzY8uPxW$%;8UgdQpFS3PlrMMPHhK`(22j?-Ix!2gqVU+*Rf8-8^kmCr{Q92_SMgI{zY`exN8oU({6TC|x61lbvli6dU<TF~d^4gz9ph^=&mgAUR^
?H&mIsc-JEDQpNlm0>`9p-)BZ9)rM5K{%*iv2U^L!T0LEDo29=`|w_{ea}lWE8m4iirKn|Z-isy+nSQ{xSz=}gGd9eqeJo@H<iULs9Bq%b7rQKUbGe%l
ZgC=VsP=y?EsA$Y0;a>h&~{OsW+XW&E0<ME_<abf{(jfk5WyQM}D)Dl}^Z9DL|2UgBm0zZN;|EsvK%;Rt+q{^&3?=%eshDt$J(IX4^bVDBl8&w7Zd~_z
g9}?!Gw}=&J7aeeM^U|7TX=@~=3)P=cco)bNZbXuWFRb8d(1<mqWEMcBB}Dple>9|FVSgbhTMmvqH1U0d2HD{D=ml6<r-BI5Zqy*lr3$<sKjP-?<&qKA
XuV{|?r<khiK~<9TpS=F>?SjKoDU@`AB)F0mO0$srKec$kKqAaRq6Zlpoa6mJl*yms=6sRwSBznP807lno=sTHY89S)!ranZeSWpj)(I}h2T32?`tbtc
O;H!@5?Wd{{bSug{5*EXdI*hK@qL2yCa+!g)w`oxdXn$Pkj<cv4&FrRm*8eK#2sSoa{NhixF@?-o0^473<4tD64<{{19Y-snOmAr+BdM8WTE|jver?zS
VykRjACc8Bz=OOnUA4qvK!N6B1t*-pw{&2=JzUz1g_}FA(Ds731c;c*tGNeETMjq=Il|sqyuC&>CR9K_A5T>Ow(ggYnyd^ahI1lA}6Ya6*{DN6s5xJ0N
xQ9b<uXk%PazU)@{6M3<dxwn5;wEt6npL;UOe!+KWX#2IgyE1+XyPjQlO5P^4x7it)O{Y!Y^_Slrs(F;~4LvYt8QRE6HgCu(+<;5NC5nRd;?nV3O9*)1
iHT=`R59M?G_DSS!Pko3CaD`kO4L{=37#0BTZVi|0!e`=BA`1R!gca>PS(=Vo<~?wQx>{^k>@#tBc9&Z~+fPKc33?xH#}hzOTj~CCzkBu%26Z(8<7Q{n
eu66^7=nIVB-((rv(0+XeQ-QO?^Dpudm_HAQ7BABnDA(*OI07VXaNmWzhJx{+)2zr7)*7S)rc*RvJ-Qya6tJ9N+G#EXHC+mhbz0;pQrU;s*9u=iwu}lM
IcE9r%zFX*XTG-Z-;bvinKWtsR}B-S}R}c-?*gSkD0x5^cNAAnbpXPVf&ae8`RmK-yDK4W9qg!fQm3x1;%tHQv^)5N^a#&^`|s4zSHG7PQT2H|MhycO+
S#PzfB$&Y>DD9;gz{zmqtX_P=S6N7<3gG4&&arOGpS>VSV2P3?YSq>?I1ExB@SowOP9ZPLPl(p?hdf10?w_(_i@|2>{n=rx?0_gwlG@$_JELgU+PhSG5
ql3e@sztg^iBPvX5BLXAs7K`d=P<5~Y@I8yYoQ9Mp*&;X&n?)|-;RJb4VT|2J&6o5iJlOXbwO_1J)`Evz*1&|8nTD8Z@S^>k&?87-wGl66kPHG7wyuKf
F)8opR4O~>^lk3)v62v-r-EpRPA5b#f`^`NYj|7|Sj}HyDREE=)dl#CAeIg#cqDAoPG6rd@G$Ut5*hnsi=biEEl|puV6^&P((gu7Xei~djZ5d$uIQvqK
P$E_d>}dWfxTvSE`Dh@KHUg1a8r%3CeL{BLvr8XIf&spAoi^{b_+dKXwQ6mQABFa4J*8i!j}P$pF>`nods$TTxlt$Wqf3y;^Yx>uB2a-7@3;4n5W4`9^
h3SA7kftneXTFbXY{XfksqC6-<4Akhnx!R&V%NkXG`=8kZd6Zhw--G3dQ5&D;p;GN2bY$T-q)=>UAbT8hh#OGbuTS2IyXjEvFTDLhhXzi^w>DtNko}fJ
;1yz*C8>X)V0IP~Z=$9herlU9R7A+s8^(+H6KXjhcfbRsW=caK{TEqwb?yc(MdS_<SiNBW^Te<}KAZhQake;KPY;qrsLj%%3&(RV_y%0o(br(GdZ@oLx
EY^!Ni^&rXD(MiJz#N>~V=C`PdBEu!gErW%oXo5aIVyAXriyXEKok&!^p@)*Xi4A<v<_oKli8xvB$c`#U~lOizh^cIfxYo36)hN<9jG=k#CeLCh94L^X
K7?mii-hvoh&kk|suSH@AA@~k*W&i<*4LLB+UK2lNZ`TvSK_uwuwk<Ma#lYswg1RJ1nTa+r$F`>b90bk{oWzI*tkm;mUboI?L#brRet-ik&|xh^v()<B
0<lg9-;;$YByNqWclJJoPzsjpqj{32{)7GMWn*nY>K%PZR8L<J`TTcB{3){CH5zcI`7s0+JNvAYnD5`}BZ+H+#D}M2tv6>Lw4bTDJ}&7I5==yy!drVjk
R;)OD!F9^*l40?54SrRipGRw(@VwzGFJ;+#v?Ina71~jer@|<i%R?S^Ieh}$WXRa{)){~K@4s9^dHM65N{-Wp9?$$c+jkL<--r|r1@vr{SST73H*<5)_
SU6AuWaZh*uu3Wc_G!4`;>`E4ku7+8CV|xNrOStE)E`zh9u3X>S2G@7iV8rf{_nWTU&&@03%lAf7MB62&p@G-^sDU8zuj2%)$6T-4V9?2eFt?d9$^U~f
6Mb%2m?r}Kqe8>jF945%f#-<<6Pxol&S>OvhJ>?Ze5v*S1LF|Dehsn;M#-gQ=9_vpSO$v(q)l8uiHl+)sN%GhUH3cg?2nny%ICIjd9lRgLnEX2rr!oA`
qBDpAvWOc%c*jN3<R-AzvBq|wj%NgKG`k-h0{>65JHm=@yGU*Brypze5`QpN6qWZ|XO5U3m9dG%2c@Kh60f9{-*%F31BR-FS;IR^nh^4O3w1p}w|G+D8
*pC9k<K?b?0omza$a4i{_#asQx!v$pYV(W1aOFm@==)Z4A#-chWmN*A2K-QbsxLB^QzUJ(zPQwJBFU_umVfLF0ib3^#-aJoOk(4F+#BM@Bc4Kq1njamf
JIiu^IEB;0Q`()XvLy-w3)$k^v_qvgCQuAiR|K!4cv<3cv>A9NIkUXrx50ZkqdaXERgrX7I!}T{&*t7naOoxR|Y1|L>u{iNs&=f`1M!DfRLL!C@j)&oY
YO2fp%TTyLMmpP&^lr<v9C|lfbZBV|eXn3uF{loQtfZ2JGtRAvEn6z^!ld)b=fQ1Eih_<?cWBkcf3zxdd)nKuT1_VHB*P20sE`RnzTLn{e~DEb&K?Ada
~0Xm45EA6$Qo*Q;ay8Y$4i=M9DY9dRw1qX3H7sjrhgz3;`R7YIxAa*iVD0+BuEVD%5@6^yPklD$ao`2B{NG|Zb1pfs@JHH33#0CKzNcMrB_^Iz^){|~B
Cw>XR3v4YqV)W&#jZs8qwy<$^e>%!jvfVK0=jCgNw=ww3}imw=wqYaLhuFC-UPmTNh-VDxf6Mwv!Ta1xI3fPD-VglBH%W(i9QiHPr$CCkX3#*9E@N%n?
H^No5*XNw<&utZmdFbnB@>s7(K&&U@4iZLi{4lvF&Q6`uH7agGtqWI3@%dfyCl^QdxZf|wFB7{AJOqZj6*_=_dD869eYyV$US#!;D9z84p9nSX1oUv25
D|l{DQ_MTD-hnLGP~_>wI%j&1isON5uQyG&xQRHM-VFEfcC;$8gb|7+nuJS7a}I`tGgh0TR`z{FEWjuye%fx<0qTL`-DOee3AbA1Eqg^1K`>z?DaMrd<
d$icrwiIm!o}N^k}}?iw7=#Z-&nM!GvOT;|y@AkdNuz=}&R@2pP0=SC+TSBHH598d5S6aVXrC-$c^BDE@##xUgs9FMj_;`FdxP3OdA7U(V*_4g^5ID+u
m_eKb;BZTu~!rxdZD-|m8FS#QAjc+&r5@6DE7W!m(>d+{lb0E7_GXJj%@BAF!U=mRkb1c+Irq^s}z%Hinp+W!A4yItj~^4bS0V#Q`XN;2Q~88VS{VZ3$
|=v|kdhWq;Bol%CPuFK1vlxlR8Kq*d=BRK}xmw;8u{hjGq-^KLe(neF?XYIKk1<LtAzMFOh6Vq=XHJLO!{^vi}_FzZz*xqK5xYyjEV|<voo%$TuNmy3l
OlQly<KSI!j%eQ>M}^()kH0>-JLSd;G0ZeCKH&QjK4eBtrS=gx?{B-~Go?n4ekv;Z5~UBJU~ar40crg7!T4DB!>g|<-pX$;TAyi?8wPb2#7asU+b`&=P
k((*dRYCdqM7_u&f#)q1X|{U)pMnsxH~Y9kH)AAn+}zvx&sg#$V6z@(!Tfu!KZr9GP3WvBJP9bzL3A+h$1Vwo1i8Ycgk1?J=wPx{_`j5;9S4V<Fn$3ww
PrXI)7vQ@2!sPUEGQIcN4!Kx_167)VusRsx<AJFYVbrdBf{!(&Mm5LNKwHT-2xZ`0SZ0Y2*9co!BS!O6lFe!oz!Y`$Es`SMB86ncZ<z=T{oEw+lU~Too
bIj|#=0U1u_U6?SS2%%gDzl}yXx{3(h<B<7+k93)|N{oFrYZ^v^(xus0MwVtqrRpLdW7tWtg>VkGDm_J;zDx~7e+w*1yqeD7?WZSbKg71BQN74(O4Ud?
IAl%-PzpLz*a!%Fq64DE|i|pmFtFu&|X!v=J?k3)FOZ)cWq?(iv5gR+Uhm-$VYq~n5&8vImBp0A#%=$b-*Zcp_1Ar-x>p>XwAtG#f8eU0Yz@0twx+Waw
;zr+yRyDFFep-5<V>zK8kCT6#d~1=5@Kn%LF<goaNxefYIx4nL1y4R5>$A-iuM?tc)3bs1oEV4FjMHloUVzy}=Mq0Hq4iwC=bt4_N){`UZ3Z_qeh$<A7
ma8AX>@fOOKvVLsC?wK;u%fyLEm}j`9=JM0xLn9Xo$fWMoa9OEA#c&HLI2wWuZc`U*8bTb_vzZV!nJObty_Ke1GB2oU1{(99S`>uVI1R`?D7!%6V3$b*
=K-E+lMu+-1AE(dd>RCi(Fc7Mi***Qfg0A3n~nc07a+kD?pR;z@AIj{<!kGFD~rS=c`>@t7~xK+AL$p8A_D!HpRGTx1ffzY-&_qc}SjveeO)!n#z69&0
PnBD@Q3f2;h1J-giXSzHdZk&J6}vHVv~YX|?z&k2?IjO-asHud&{uH-S6!oo`<`t*jz)(}VT3qtzQ`r){K=m@UL=l;G<3-t*fr_imrWPdAVo;;3}?b5w
23A3$=J*jcNmhGURy`2j0&EWCec%b?DsCvo?P7A%4{ybCi66}&P7;qa7PD&rQvO6djt&61kvR!>(UZY(+uAB5}20~?h`(^J;aQ-^ft&}{E_5S)Woem}G
{+Wq=ba<}keS8XYDmso#$vrr*v&Fbq7myrhn(M6n(e!@>wf}(~Nv!UBxpD!MQ+JVX6L`thUE;g8!;kxB)30m(;*<kn2QkVgYmnb0J_<qje9w=(eA0JMW
RYU*2S+-*ZTNtkGVNdP>ZU{NR3?2iz0M2==Ppo>qYlJkQsVt!xXQE9?CL~cQ!h5zsoxYTQ>wA4lLIm3buu5A>(%RMC-=7V37ilA^p52J^Pm6IblbLS8P
<Pr4gc_os{hyjeZTc<^`HOlPx6=l<-LLbysQ7=>vsMN__n;N|NOUp{OiL0!~g$X)PK>L_*Vn}8~6D?J1PI)-2S7#`0vg2KXKu|&S-z3|94czKMDL#Ui#
02{hJl{-@o$TD-ZokqyCFD^1rln{0rB?KT)wiFZ`E<{1u{K=wIkx=zl-r|8JB?e<6P%e<A<JAjzfoae1!)>HqpiZ|-$QMi3nT0PBOMXaX|$#q~banK6o
28|~{#r?!&D?sb#z&lPjdQ9$MA<ejO{SE@&^LGOwI)a|Pjd%J;Oy#I=)j#mA+`%CTTan4=ul%3xM$_#5O+5RnzPuqcWy|Q+?2;SF(R5&*FQq5}$xmj67
CAyr>#(vTSiaL%VGnF6j@}8=xyRQkGm3Fnea~2-ybMt<n?NQUe_414Ni}!yRzvMV%St)$l)VKJ^dpDcm%*~4~Z>L)DWrlsVjX*Vjy?5SLH~U(&$$Goan
IUN9<r)sl*M7z?|2r0G=cJ?myT1Pc@WT2DEs=W3(iZGxNgt<e*^iAa_m^LN`>mJ%<N5R=s#|%Fr^mi>Ztd{)L!GzN{H~p9Jb$t0<>RrU$LlT#kH!gm&S
Z1FKRpBLeNB31I*FgDcUtje=oUQKiuAj_zkK??aeTk^{9Av&dj5;|AE5qz^UN<F{Pyp^9-a+TbNHT)%7N7-mZKlf!;5~XBTVw&dimx1U%vlc-`_m*yZ`
cgUiQlezkKk!zW*}gyZ!C{{q^Jj)sLrto1Y(ldwu_>@Ya=k?(L{R{J0tHuxCodel3dgQ4&6@Y%ibHw%oAlI$LtHcyrYqb<^IaXYf4#ZjbCb9&YyGQm5a
^_};kifARPp|Hkot&wu}8^XY#`J^FX-uYUc(@BIC5#nU-l-jC<7C5?e>#y(U=g4wn#&!^O5r`Ka|zLzt8_n$3(rxFNU3%vh!zdir<di-s^=l_l4{T)5}
JO1x)*WdHsINsms5AJX4@89NA>EAfsZ=U|e`^Edk`^Edk`^Edk`^Edk`^EeBhNptAkOUZo-*md3PK6*w@M{D!uP}a`T<hMYam0<8ls@-F8##eZP<~TFZ
jcha7{YB_S^z8@ilb#I_n~L++82o&7g8c~vkmJ;l{u!bvvd7le7`!7TJK`PpmBStiZV4XGvB(0w>mJh_&|q2i#BB*XzA%6sn=<{Im0t`uqLvxTonDW>`
TD;hr=X`;+=i~oND%tzSr+<r?_|Y8pF%=?&f(?-l}c9a?N!@RvcUnFJRPV_Vr*@*MGnDqRF+9q>Xy3zLa+?)%;})ID0S&H~jX;FWxWSFWxWSFWxWSFWx
WSFWxWSFWxWSFWxWSFWxWSFWxWSFWxWSFWxWSFWxWSFWxWSFWxWSFWxWSFWxWSFWxWSFWxWSFW&!8ynp;njIZNA`X)w+<No3MtN+tBZnyrw`HqF#e7N}
^%syjB*h2u{TxTM0x-p{u=ubRQn-!yuyU?+|bjKbzaVg{3zAl{_>R$k(GM7+xvhE@rh3gI@*+Xa?XLr@vOCmwPPBgq({YNyFWAuir<vmd{bs=Lt_QMxQ
=hQ<+gMG&2&aDR(Yl_h0b9}DW_pl_80hbot_rYVVmPT(V!oJ7x<_HCBisdUi8{eayj_TN9qS%4B`QC66&96cY6NQJVh+PESjAhL9Z3R$!opn?llbEs8?
PI~>U<Wv&_@l#^ROSJEeLb;qV=7nvWLyr9JR|xCbG~=RJ9y;qj^+i8Z5S3-DU=!vRKrHs>g%Z5y<;R$odL$Tqm;#JwpWh4#zlx;Os<NKQS%y5V6vc}^L
JaqZB^;azJhV8UMMhgSG7ELX93kdMclVu%h*5HqdM9gWRAm*6|K0(8b5F>d>rWpg*1pootN`o=FqyJ&HGNVJ{wF4O+GA;;fArQK7-nazET}fnw?kIIrE
}QE9t=C+mG?3=G?jJ%71+MT0T8=J9Z{x7c9)+iL(aWjrqL*d|Pz%!Lv=&K3qL^60itBe&Yq-hV{s3WoB8>JOT&D6J4%Ow!{XgEu%sAqrt{1H<9^k)JKO
eS1fjl%E%iy`Z1ZWSGUL77Sms_M@J4hwa~^|*?v5zKfepQEN^Pn{a5gy&(2##!KJBG`)wZ+_)%_Ww8^+-9Pv5zP%f%7x(eDOw)^dr!*Co^{5;SjquK44
0opPSDD%0*)ok?M;CLv=@7uLuY#tYHuySLIu2|L!%Rqh!#MO*Zmo|!OArCH)DYpUX2Nid!o(3$WpUa4HqupG6$`hIX#OImZuOF$-ay>|Zg1vx?9LWVpX
jy~Y;O1z(UoNVl+R+^zo6iBccEm>1(!Uze*<FnGT@P31HohF$hWQh@n`y-kA7U0lIaBaD39!@cvC=>);0nDCXHL~QWxN8tqku1Y(!zk8?IoDW+X2-~#=
AO8d0$!c&jGsmIPC0rHZmwP<_pj6=BnU)^-fZ6j1$_T)atCu-E)Aoomw2dSQuN?7P8QMd|8y)jp6G22zn5qONZ`*SH{-U1!Vq&#>H{|O=H7r-V!90E~4
QwuBwW^)EBhI0PqbAoT^n^+rzGW98vtFKBAWS@&>6uKBBhSgjjpcMF5PW660i#6xF`-p#_KWD57m)493=^`y$_@CPg8?J{8eE`xflqYl!wsY!%MRuNnN
we{MhI2%bkl)aE4{X-BzaXn#qj>R2@tpiU+kKj-b)imR9PkP?_0)y}@DmZOh7v~Dwp-N~F8^Yn@&=sb18KU&<os{G&nQ}{A!;k{NYT%acq?e}uZWffC2
y1YD3v{r88VK`?T^7qi~EQY!PaDOvLbOzS51FMq`@>PpDG+j?GM(fc@0uSF$(dEbZw$*uvX5MGhANQ-V2EePmHN_wIYgDL_5B(D1q}=OR<xepSy_313=
d+7DwOK|Egi7?lB`SD<8taq>w^wYTPENPKix;M9Y$){9z#&xudN>~_S{Etb!O!s}T{Yrxxfl%ifoIt-&j(4qKe7Jfepj)bTn(mr{s-Rok;Q0s^jBy79N
)X19QXu5_Q(3R#p@h9xo5M$d45tKlOpTvtNym&u1+?}O`#SoS7rfxJjM^slkCb^-v{H#hGS!l{Ki*p+#ND-c?J%86}O4e40qaLWymzaKe>$QK6?)~iAw
m-`y2}gX*Um0RKcOAFDa^dycP-I?OwyP_Ss$e#XS>9OJ{(ZR^u5}hi?HU=b6WW75kmle&x6PnwJ)p&e)3P<#^11&?FJ+LeA`*%vMP~+5HXIE#EN)s7U>
JOK`+~EKNipddPwFF;VEQ>DFpVaNZza#|<*?^VPLfR7{{0+!ZBM6fwr$r98kz8sO$B9as1c$ovSw8sX0SK4UFAO^N(d-{vx-@KDc?Isec%1K&~szGOE-
?GJq`<xBXbskUF>PkpoZHAc6F?_BeTzFD_jy2434;y?V$?G-&@bqg2;{?s?|?OsrwqPWn0=$jo=Kmth9I6VK*x2it?(R{GO75>yW(F`?o`_}&I{M5Hky
71sqr8QoD=-bs!UY#l`kq>|B+fW?=+8T2$e(Ia0`!x@5=3D(k-;&^SF02pXn?Ll8J3Be5%FFEjtY@30I1UtyuHpJeJvUrpER4$K&L8zW-Z+8qxkiijPr
ug7elOR#mf`+~Uo+tKq{{wI{LN3lcBJGG-|;~B?5AHN#^6CyAV1^F55M-Xy1vjsXnz0jYj?i9VujtJ!u;vi?yaoI*hcN2e(3AYh5fDX4g6Wpw);Bb;dx
p*qlBLgGTgaGxA7h@CY>me%z2jyKQdhwP0<rF&~zt^yAH{&dzUWzA9%yq)7WmeO0>#D%7W#AS~PuQt22%9XaTB>?)dujJ`tTVV*}47&d{{mNufPfo`!S
vZBfE@U1zqnx`R8b0X*IPd9~$^_yfAWCn&0hh|!Pqk(RAvdBSUiAY;^0xWV}p5`RyxR;R?R_JuFy<)P%@n~ZtO&l`9ik%^q@o3G|^R|BBkv?E&7rHO5B
Rmktb*T?(k_KZ#NKJwtcUM$q_dlqYNJyl?yQ!R?;bJH1Och5lD%m$t*_;&3!`)1(DRt8!I@Kp`A6nohU7ac#lqEj7((`b0gvl=bEM)b)&IXSpkjEPp*+
lzDwPCOLW4&eP1JEC1gNeLs;!8rPEmFgrXh17q#B)HS2cc))N<qh2Md?5bDhzeUSL?5PCp+cTqeG0fjtbxRe4J3Fsw=nCo?!l;gI@syUnz3=h`ta7~BW
~m_i_L+h6?g%2g1x)hh!*?m47eL{N-Bzmt4AEO25;Mq!Nd9dA^GasH1I<CXPix?uG-J=W5DO-Ng7R>n$@YeLkW}V<)Uj5hm3i5Yxa-4HB#3RkL&gIhaT
BS!;7HeswwKQ605dtw+`5n{*H#DaBv-Zs}&fW?mFSCocOQKl;2Q0jHKWB_tUjrI~TyO<IK3+l!CE^6<s0X=QkdhY3!8kg;;3gbi(t)B7S(aKZ5eN^Pv6
3Ru7*&df^PlwQA1N>_anjT-;>372DdObinu6N$5pvW#N?9dWVTz7O1WdwyT@=b%GjydgGq8Nj+D64<IY?4vwzDy|cNB==oAz?)b%XL#KP2VaY6Kf6?RS
++$N;>o4eM?}EBPB#b^i>=G8^J;cut@vGxkYy%yKpYi1IUF-xez{3Z_T6k;?yE9*r>4E*cv1r-oZ8g#lCTi0^R#d-Jl7H;}kik+24tNIB-dUfy&EWAu8
7S%QscMc{>jM_^0wyj;5tV6#Z-{2~hT34%TqjwH7uMiO!i9S-RSQ$r0E|l;psCB}&Wv~^fU0wW=vGK6W3J(s13~a8u`kO;Y%<}r1EDXED4DOO>&%C@1<
FDaQKJx+)quw&Q0_aT|H;@f_UuLtRHRdnlew~0TMn5BIOXYx3dwtls<9#f#_U_5ONOsGmktRJWl9y%0;8<cZkf8l;Sz<o4vTmEGw<8ek~z>z!~tE7U!y
ary4m376FqAR!CEyzL2r;u8-<2hsAKJUR2nEm;fT)xW@2>?cpvEFi6j~)*p}15wZ1ab-L*gb)zhYP*I@XXmG^^mMT6p6v3{t{3>IzA;pfHIV&h`+ifrg
fi)yYNROfV)XL`n!fxD}a#8#%)66|1j@&(bBiT^R#M$Ym^MXNr2T$oV}0MExc!d}L;omQ^s4Ii(AOxl7GIu#1D060ddQD_BjZ2EVz1T!TQJ=%nIHSQlD
fVo#}ba$ebF{fSyaO{&C8rnT$tmVpQFqlUR?U|gBe(y+Ln2(Hvr+3wm`htTaQy`fU8D#6K$C%V>5HmfRgd|Yy&&v+L;5=DW<af2O{pH(3Q!WJ5J=ZjLt
a$RF^a)qA-L7UXx>F{>@S#iS!Ngd!`Qh^>dC8oyKL;<yDnCLF@+Vf&A)w9ftZ+>a(PEy^z{8=l<bd?=!#sItSMEfgLPPSwjjyjLhR>5|-!h(uqWVRsdM
<5Yy=qxgvMGP#X%?y2>7J?v>m{#{c~qEAjUD3uF7$^*eJC9YgPko67OX?~_VPW)I(x*M^3!ibO{n9?$H-&*TYU)Mvy_bH?GVKF+sX|1J`OtS%D9Qmtr$
z_o^qn7vU6T_etl&SWab5rgFCzWi0WNQ<Fq9F#4Ck%EEEZP-|>s;&n+hX_OcdONHdFGc>+{>d#-o6Xbw7>YWhU{ALaBgyF{<Q);A-LveG8Fr+Y%`?>)P
k0CeKt;v`4?N(`zZUEWtkxKb{9mHcUyuk(S0MtLyNgHl}4x>iVm*5#|=`&tK`d8M38E(fAd6Fxr}+r&c#SjxJgQL$XriJq4`cy4orm6Cg?#%61ZoS0{E
e;$fVba;I9<^7Wl2$d&ewF_0SAjXA&Unciat?w@Iz&Mu<3WrzCXx$cF0mG|T6iN^1>NgEcaFsg^_i9G$-{sYpf9%)kk57h+<9u|DA9==3Sto*AQ0Zusl
aVn5{#(M7W?a<1g^Bp%LcIb3x+CgyWsHq5VFS3C;u&4oN$yl1;DPX!p`lBo&4rmWb|&9%qKALt?edfrniEo-+-em>+5K&k{KK~awB{zoGxt$kJ)sqyKG
shkb<IZj{g~Ypu!JP>7j1Ef)k~aZuo9Mr&^&i794obRuweRvO4#tKnovX!sKwTCBEB64z~`%%KdVXfCbAB((e9-H2>nw#MY<x^^efz8xYi1Kft)LhA)f
`g&+84{#Y3$+zGuFn&3_WqCj#+P=4;9ztHTOq-*cy0N<7gJ-QxvMtMpXW(zY^iW>*Uhw5u0dbdXCZ6E#Ojq#lg<;a?4SpOOk)y~T0u6V?{OSGs|kG7eQ
|vm5|7r&7>E^~=Iw7UCxbEhKr_3*Exr?%NI^j#qpYi5~{E=}O@I(XV)C>yeS&MJM?H-$=ha@2Ae%PNd(^Ju8UcU)LBM{G}xN5q(kisU6ocZ{wBlwO8(f
?CYJmycYum4^G3dKwPZ<%nMJ;-@)LD5I<elUp0Fr`FuzN7VYBbh}P@M-@%y?Pw0Nwplavm)PtwH=-}pJkE=d1(*pOq6QW31fNS9|`oe5=_doLV9(ZVVp
y4fGlW!){E#HrABj|Z39jgc4-j~CwmP2s|l6G!Um%3GFd)4y`6ZI?Oe88nD%PG%7-$f2;RdXoJ(PVQ_n3vPezp}Wq%_a`uCulPKa?-<U9GoR0{*(34a2
A@*5hd*osYWi5y`C<Gaq8I(?%&WxOI?<t<*Zi)T%dl(7yUcNRs(Y4cb{y6mXnD(Cw0FGR6)L?Si;}VL`aC>QGMrl$cg(j4=mwFq;4Tvu9jRF^cX1MHrf
~mTE@n<P;(k=<2=Pl)Kny|bcFzHnDnS`(@52Xz35@Xd_2@Rm=jg@z0S03s~=pecx7z2@-#yHp9h|e9;}9WI~Z{6@*4_ka3J#)J!o(W(l08Ib6&W^+wNi
Yl6thAn5I*kuL`MFev`ZuB%^Cuy6nq8_cz}D=|%e0ddEh|Py_I*kA`|7niuLkQvl{ylE20~Qae3W>j@gtYeVS#VLSU<ZWh$jOha*XIu}OLatk=D^^RET
u!~xJBDq8D5k>gQRa80B%M$7?>4)*+fz|XFjfKfMFwotaddAijK7e#d{NZ$dm7Rl<$OArKAv6)9RPBp?U4U;`BI@hTEG$ZrdpKj3CbdRgT|>8x4c<I`$
5nRGyYpF_5@-}h1$TMVs?IyQX!2MxI+A9)h|P7_auCQb8_oOi(Mk`hwv_o|_h?4rS}4I~^yL0^KjMT$Oci{XGtn=a8xUaPJK=Z#X2`W+D(EyHp0UNW@D
5rvuTfsUo~w2)UI1RJokM$z%R+67yo6)U`aa7rY-c@PHG!80;&G@(-fD|e9zY=vG~DC`OZ=mi^`Ih&0F^gsU<}FA?*PK^h+@SHNxjIZhZq0*!IiLKl9z
```Xled@)F~yC;9k~{i{TGBj`FFkD9zC`SGPC9t@n~f%;8)ttK~|eObS|8ww|n<i)mo6TjSQ7aU!9nbEK7O#=1jBcsKxNPg=|IDl(%@{#hXgThQtvjra
e{MY0?MFvEJ9)Z7eenjbQ1N17>(Tlik#_|)APY3X@ke^M{U;7!vZwP>w(RPrRLU*fU4i2Zs0p(^lbWR=g>FL^U0Vegry7C_767Zc>LG1)qRp;r_Aa3vS
LE3y!I_<4=9$fbhpjt3h*U_@cl08n!QPsQ=(f?b}!_RaVaEb3r2hZMJlif-8P)+@%ADMmJASJRCs*irxIXBID10_6=JcyjhwS<RELt=d$ly}C!=)Da{y
{n;%Zw3*1>$b}Rz}1J;w-aAF({ZRXefF6z9y!g4?e$tOurp3JT20#~`Ed>dWeD^yima*^bxGC?8MaxA$JBbR&_CICIfN%te-Eb>E$aOJ!kvkH^mBjG@+
9Ji-r183(0@j#(1>4<51Y}-E4X4j5uH<i?hirX;nFbSl!D~jDpYlmIat6lt{YZZn2NR@01dbWx}h~ZlAE#e8Gx#N@3_6c##~euT>*DGyr6h9met%bQsh
bn?jQT7iZzt0(+&})!_U)1*{QZxV0>*JC^0AFhOsQyv6lTtBgly8;Xh$#L!RfLiF}BvgUmAOpuXQQ#d3wa=pnmaI^Yag-5#O9p@%{rn}qn2S$pH%pRU9
^V++W3d!DiOY)N=@LF&V=s7|Oub;@X;^r3*BiEh~Kl76+mfk^u4O8jhIjH#--o!EopjiFKJwj*PnTB5J3N18vjZp1GQH;ION`C)O)2YRe|QbhwxGAiVI
8C~deHhGX*8UyL#pfl>Cgm=JmZ-ieB-xun+yINqU3JLdreTIsy)1eRV(Wyg(>7`hggy$8$lX*p1W-PIG&+G~Q+<z8$^MPN?CsnP7J@7z`(<dHCcx5b!F
$Jjd?S!5`_W#z~#;uM!2}e5CiV6j1Z7mFsvOU<Hm;+wy;@CNKFVHed=p!yY_=-*Y0vG5e3qr30LxSwnNzXKQi4`<8X&75ymAU`1KmPD63-{c{#P*!H0}
$25#apD|*gSj|0}h||hBmDT7uqXLK}PK7OY{p=tL;h!fKzecQ9c|PSGBJ128LH7#*^|HRdZE*9#nLKaD9wC(yyY;!9lJPR9ESd=+lwO;Yyb~dWvP|I_I
;)LXKbGDE3yrFe#W38ItrEck%him<bBM(8&VL=Y9R7>TvcW*|aI5cgM%j*(v?K5&@<o;y>5Du#bs3K`A=t=>9zfg{3mL3C52H#13?H)%Ug!Ex(Dx;c-U
a*j5Tdfx&t)(QC1N6@=`!0r&WJ!_f*{M(2~y_Q!s#@}M}J=ZY+9Kh77lV9FI}dPH%$0DL-)TR(4b<vkx&k83ZQs{Qoj7hBy>Iz7bLAmUhpNyQxww_=NR
yAF6b*Moq8ZJj#p?o}f-4u=NCKk%+?UAX$oza#*+?&N2|MPbZdU;*i$kBE!FQ&o-Xs|?uDmqAtj{uJtwV`%tkQh=k(C9hvqM1MTGYO$#u+Cp7Jkp=i0X
z1?wMr;7It+e<Q92^Iv3*dM=^`J>35qZ`NcMv_@1(3G9pz9Shu?k0P0*|IJ(UV*6B>z7q9+v1_pz+bfg>lzOzJH%@HJ%tjb}cnt0BE7d<7}|07_jR*2j
>v*XkOVnqe6NMz*{gobUzmXqeb@o1$xdsu%j7j=WP0$^yh^gP++Nm`D1@P<~$$lV1(%X<GiO4cXl<)H@?E*s|7e{-790A{f`0H;=rMD15IbkX_A2#E_8
Hzj141CL2E(!xRH8BfLpcxkQyLrZ#QJiPl_}WkOTO0eDC8qKnV9Y#=IQ94u}#}LocagSN-grIPjUYp5z;YE0k6N3CvQ{#Vr|BVO+xqkd`O|jBZQAI9f#
b_lqwO_vXrWnh<gkIL<DMW<BOyAWA5MQ**eX*X;JL+I>DeM8#>vLFX-u@%pMgq>l1R>Ko~?Et%^ToYyOda@bu}hps3MXnJO%TY6GOOV$Dw+Rf#R*83c)
MtTk`IG;}{zCl}EjXiw@pi+1V-&o#^?X3Y398W`uZujur*;DC6q{O)oiXXdKILaElVcg7j^z*!;a+SrkE742-I9~w4e8BUdLq>gH4Hi_HB%$%;A7gd;2
nL7;Qa>K!*o+eurv%K6WT0VI>O$T8u7y^YD!9em*6Dh*D3FQ{BU$$P>;Ccl(9A43@DE{+6E16G{bfN94jy_EKi9^h-FAfos+6;QsSO{hd2B%sS#+Z?BI
#4qC*kaY>m>})<1B}w_7<}N91gg~BMgqQK>;ZN-l_Ca!rxZc=p$XG-=6HCN?~orUM7bHUEs>NP2@)mkLM!`uBq6fW?D~-+K_xf`d9wo=phCq&yUvzuHj
2V&x=IzGYyy?($<`z+A!Kqquyx`qfS?GJr25PZTras;dmm6`x8i=rd6Rxn;qUrejdC|&y!;bUxneKGN(R_%)C2?=*wF|*XR8n+fGaBqqeILo>_5Joge2
%cHBM<m~Zbl`gwjdt0C3NUX%HM=lP+Z=SNnN$b-Va0tO8~&X1n27_Vk%=hh$RNAK^W#V>hI;y=!3sPf6d-Ma~YoY#iId2*fR!mjks^V;j_lH#ZHtqS?)
d2Qofd+6Vek3XL`6Y8aKqDMvl@jTKc^N#ohowI2DJg>b&Yk=Z;Ns#^HyfzQqQgl4C`TlVpszv7lZvy{V)zHQbjC{97LtE-3|IDva=ANepRqII?O>Kk?^
bU~2)1mpq@bp*z{9Ip0)FPaB;1$D>`))wH^%%9Ux2`&eD2d?wtXy>F(p{CMnSaC8#WC95h4_`@UwRRqDvY8|TveNerz@BN<>6PM@2bH~f(Ej>KBC3VG)
Dc>*Bu;oi$cZy;4r|fh8~_0qIaolv8#3sThdQ6I+6Sx6|t3C1<6D9J;ni7Nepn9wU_tCZc$B~j%q2Ntb|rYEY&pEZS0IZ$y49_4AEolhr$90C4l#78&F
E*Ts2RjG=cr;n)n_zzG^<~8!LaC=L_xSiR2km8355|f5%Zd?<>4q&?Yn3Bl>kKzKlve><Ikr=huv-*#qGDUWKBl$UA2|1v?ZeO+dM~4V`Q)7XU-rwb4!
s;tE&)e4(&ICB(l`I^!%h)yjwS663pznNB+-5%C8H;fgNbn5>sS-*?$J9SYs>&13AVYHh%b2!B7G30zgYe~DjCj&DSA*R#{qI%477St{&7De2T6p*Otd
M9-Rcdt+>YN;l}Hw1d__9#pe$!XC!r9Ha63Y+Q%F3lXT|mx7*-MR#g-JoHdKj}n?bC{<0tewWZeYJ)matYYVrs~#Myh{o^-AFRTFBhh=@BM{nggonT$R
KvMsUzn@M3{Uz_i$<35SLi(l0|oc!T{y97`Gi8Z8Kuwq=&D~kv|vJs0As%L3Oi-(7M?PN__yX^6>>6A0+i5qC4P#-tNtii2S!Yb(Cw_9T(f@j8t9hhhF
3{83hRCm67Y4u4(=}O9IGPn{ZNYi6S8CHxauU4<^Yl4gt#VbRp*;TIe0M{(TmK!tR{-a2<qp9jQf{C^28zH8hJ3C0WVH!G0ti9eejJv4Y$|N+8)}xYT=
`hNPq6(qp<!@dp@x#I3G~AkAmt!A^D2Ga9>y$NrOvCXH^xO&jx;sl;nBt^<FI~9%<0|;}dNg*T)92vjB)&R^Yy|yv~RkvjNVDA@y2fJtndCO7e8LPuTg
~21ZS*MuT7A&S=@M&1&A7N|1AQBK>7G57pWAae_IDXSAhEt(qx6YLI5r7G1`^SDjn!DbQ$I3K!Q`tg7h{4xk;A3tF<C*xvklp1|@Y<BQ@oP%U&9EdY(f
83)$;P#AQ8CpjOx8SRl)Gb#sl15ne2)bp40na<pg7JOoPLC<r@uEuTf26=De4Lf1>=xpiu2_TxB5|^dA7C?HcEjV<a7s*ph%h=y+*q|6`I;wBYvolRgw
qTpU1?}rpk~|Nz0Ul4~h;2nYF<NoPB)@Z0K=LU9ot8MGLh_!@p++^KYNz`r165A^#`ZDg*qPPO1iMz5aqbzys!exG0kFPYQSkm&M6o{<2Let$;o(qH1^
o1D11vij(VR)6Nci-*!`E#;V$UM<qpL();Ol9*s6JRSW0>bJ(esC%lYAdv8GWWB3G%jM<1uAt*9d*F0kp<^(9>|HLYo3#ftQcUq8i*DohC|B0xyo@p|i
a_SHp3^0I@rl=)t|?PCL#~LgsG{@YYGHYl?HtL;o!+{^5|;sy?{<7x0Zr^eKoN)#&3ffFhJ+6narz$gCm_;QXyZ;y<O1F}AP5lG}d}|FU>zht5+)125F
CsCq|7Rqcaw4&Kv6MxET&D-7R!0@KS9p#0Ulv39$Czo0zB3+mqIhpK(~5y0m_G+-|;y{m8YH36a)NGNHJptB>k6hLeSC3%VW5G&Wg%;2Fu73eBM|I3$-
(*orreb9t%KI5!a3CMbBGK!odiZ!3%CtzCU4Lz9eGj`N-M*M=Pw`jXxJ4P+TjfYJ#+o--A+Stl{xq-XWK-5$uM}RX*11R4i$>)5?#p<Z18qDuhj0PocV
y6pr0TPoR;*r_&SOfX!L0L>?v<<nZ8Z@zS&{Uchb-eWuA%9IhxN2pDpX1@=T3F0T#qP}m6*+fMwcQhTnM!001*L4ejwlO0aOqcu08RO-yz;>RFL;|Htc
84YEDvO@O4c_%5?TL;=U)O$Y|+!Hv)BUB-2rwjQurYsQ^ppJTPtVgCq$XfsH^!H`4*x<`l80<rA{qrQr@6CM;N`>TLIvm^PqMtZm54VHPOFUW56>*?Ig
cUZfEXabC7R#r6JR2jactV<R$)lq!3xj`|4Onrhy<6SKJinyvo6bcj$=&Ko7UjROc?t3^lB%|KoYCe19XxN%`J^flJ2Q62k3_h9eR|URTHSsX9briUVG
DIcrAir}sro!e<Y@V>>`~cgPu&6xEyLWjjORbjF=?@A?UzTi9WpziX-$Ff9%8djXN~qPosGA;y4r_Z6Vfe6*@r%ZC;YVs7B98ZqNQl9K?})C^AZZ@cPl
%n0y-?spVhvcgyme@j3yK!A7U!gess<qXJ;9`5fK!>QIDt7qy;X$;2HYR8bMR0L8wFHpyz*_H3&LxIyZ41Dop$FX(@&H?NjQYe>J%L^}izF9aHUX9k{F
t1uBj8{nI*Aoht6H={LY4u?6;{%2xF}m(1xIK8^s{+?Br8`G;zywR`Yhb$$3)ku>=L!!Snd|=T3#!Itr30KOn(&C96UnEhSwiKt=IHSVNUlmAivcggNk
dyE=dpRr*AsoO=Ne}Tl3i;siX9ll^`M(9%&UH39t&*Q3xklUd$Howss`ahmQd#zL#KE&J5oMVn7ApueRZzhiwD!0KBF68qSfsG@?VOSVm!IgxwBgrk^X
&pq~53NM^ww<yhHt{SH!P1gueieIFd)f1C56#=}%B=KHOvbirXw&JL~PN0x;ZzjruBns@B7;HK_5Xf~(nvg|n`V57VhBQDax9PH!@~h1BcFpi6N$tnd(
>SXsoDhF|T8Rdue?J=w^6hUBl1XY_M_YT*$(2|};F5$Ga489>=g0d2a*ubOUJEI=Ke(0#jpI*l&hJbcu&jY~ZEsvU>L9judeM!lK8ztSYx4rnA5`};-u
h``s>J2=7Po#>0xlKM~c1}vDdP}CRa*upliK})k9_-@y8VckgTgWA2lqFaB_RIgR8cVOCUh_SAL!ciRh4Q7|0@I61>T{T^$D?Hiwi}z!r#yTUxL<y7JL
RoY8xV9#reK>`yLM)~}bXIJO4Wu0?;h|L7!p`=^f`_LXBTA?1&KW{#fU0rr@X`*q!h&_uKq^rU^u74}YPLk6pc2T$U%ovp_STW;`Bp#+PtNnT+RpO`<W
GKt==)|n7n<7X3tJOcn1P-V`;2h;>-m@uVURh@RxNlSUwOX714&R|iiv0MSvbd+1I}w?x&CWJZ-uwS8VN(K#BMf_X8jOjg1B6$I<0mucW9i_H{QeI$yj
smd!QESCu*d-6+7OY>%rs-E6I}|E+#sIG-%hngmzVJT`Nvt3wu2wMyQl-s^cHlR=&7r7H!YTWXz$p-T*6mfUeH#&1kAgWni7l8S7_NjxAD!JuGC6M*H*
-M5mrnuH@$%Kri)TsLs163Ocuu=(D{asOmXfJSaTq73DEibjA(m3y^r-!BOq|g@c(Of%hlThnW?~e1vltKqa;YbaAwWG4j)vfV?O!sIQ-4r`|JKrs-B2
QFwX3VoN)9Ex>WMVSbd}v3y7dK^E2X6+H*Kj?Me<$)R(&sJ>)dO(zQ$w4f|i4I1wh#ekx#H%LotK>VqBVsx!_X!vXy9j|Yn?sU7LJzybOLFsiGMQhA(0
GUZ1(XNyxV^!aiMCNlfFt_sM>K{KOPa7{|MJ0SijP*SSKE&T^viILyUro#Nc*r>67ggy@5`}S?6+mSp$s<R0R_%7yC+JLShF{ZLa7lV~J-|uNGcHxNAp
D-4d~ig^3u=}!>WtNqH^{3(j&iB&R#i)geq0Pb*-!WVtUAvjF2QpiL)_1<&8V-o@t~sJRP@?!h~!g~<N?E|0yG#0zSEZ1f#|8bSqK%q9c!;;+KEw$bPR
3hQ<$e`+Q8C!Y3TaA#G)al?}zBXn}RQo{;b*pH%yRK5`>p}K6lQ}nZ&PcJ;F`6d>I4F83&o~NkFQ{1IFC{dOy!;c}^ILhpB_-Tqb-HmKExgd#svOM)IJ
vQXvL9`9qWY6b3ZkIL5>29f(#r^%j&4R=4veeOAp}k2UBBv5e`*S61CJ67CQ_0~6)lI~6T)CiNdQbdLw13#w6lLLR>S!Nc>mGNN;OpGy$0HyhuWt1W5?
votU<&R;YK2TOH0KFxu>r79ZgomREbI)7#1PQ2V*G70~7HrU{`M<N=x@+C+Dl?)^g9xkYOy--K44il(mCh_Zy9=Lkp+C3<lM~Krm6EcRIMQ;f97eWJD6
SSA4FHqwiBrmS%Qw1ix<gmL36?$Awq~AKr-NC3Oq#n06?97xkB7m-)jWa%qWAnA1X>h=sh-NV(>py?|4XE)25;4CztJOd&fNOu-(RDFh66V{#3fI;b9J
iXu$ZnGd06%ITHGX2MPLmBj99@P+@WZ}4jn_H}w#Fg->wGgWlqi%17-aMtg=<Focp7v7Gq?6}t<xm3XEh3-33vr{k4cRkT`YVMztw@%FCzWUr)mO=t(e
eu^NZC;hvX~oEZk9fZ1~RLXr%}2D19*EfZu`OLj##|M+c3zM*Kw-7^F;?XOC>UFjlRCI}2Q$BjXvAbk%A#$l-pDXr#I3P1U1g>%s5wR-^lV`MBCwqC7d
hrVq5t>KJS1*Qb<E$BRtzENoUFo81ICxvFs3PHN#iIX)-;in-#@>uSa{mM#E2$9MaPDc804z1(C_JOxyUImt)Q91oCq;0!OL`&a=VQYBz|Z^d!3PNJUs
#|5gJ{N111s>Jp{Xc7#Yv)}?0B+o|uew7~&=7lD5p=c4}UtsgC6g*NLvnq5#Hz0_Z5nuKubk%V)9e4=4E7sgkMEZla?qEx66VEGAWb0~k5)i%~kMg6fs
kViC4SbM?@FR)s&Y(GUgLh|-(Vb5|E<8%*0$eE?kQUtn#;LtL0rIT|Xe*7@HH_xU0xpk8JxE{TH`76$0E24|Z(+iy%E23m{x+w-o-b~O7zjcC1uvcC&C
FxOPSXQYe_FS#=$3lKUu|i#0eb`yT0u$j7QYx0(7s0<ML+h7QT>JFexFE^=jy=VylPwGcjb2mgZ*fu=jpC=<~!jHAk$Tk=C?k_>NXI++z7Qo{M1Pm0iT
H$6l$wS<ygv{$$3El-tQUVYzxiK5d$9psqSyMj1sLgS)(67`7{$WG#%CHU!K(WtF?)rO0M~8yiVkPhFT<f)4lJadi8J*J92Y4-{-conGO)Xy^a9YiwHa
C%Uc#`N<KwTiU@`Ie!2$9zoCrIl+vrvBoYF{&z(b#gyE`}jJe6<a;i{zQ7(*K9ppD$RCmLPPpzH&u>%&|d7el8B^wwuwhnjj-FebqUtQ{ScOni-#?2Qk
TjV=b^^9|99vd1hm?Hferxq(q$I`?5*J%pn?3)(Q+$Ke7x1U}0V1ESptl<nr4~kt)zLR++IGvy9p}lp+c^tz@uI;mj16_T^cEf-G-eprp)mTmn^(Zn8f
_Yg`$gK~?5yj*UjUg9sV;F)+3S$dkWug)-FTE`k+IL9+#9N0;_T9(!JE{QqcIyY%B(aI+^YImcSV$~tBOa|b^}r-Ar-T#JXQR4S`&JrgIwg;*)_SPsgA
#iXTXzoM(V6gvlY<5JXWd85RO41k8aaT&`xc<;@<E;bPFWhhJ&>TY_HtJ%uJQ~xto*=(nm#*~$dv*%pU?0GBPBL@pbhde7AB%>%&6K3Z$MVGHAU_9l&|
XfndML(h7w<FF=c?|^%>;utcG`?-c`M?eMk1U{)y$|!H8|<_H5vxtX%vGyiPQ)s^80}jnC1{#KiBFeP)2--nh7JAG&MAT`R%EaXaB@&~7AWTu?3}KcG-
Z|Mk346%f5I#QI9|zSFgoBwZUhg>i&BM}8KnsT&I9{(8W#w`t9_!@OdF7Oo`UJb0k`D)X8^xn3juyq7|!pX>TVXFbu!dMB@L4#%vA$|+}2YQJsO`hRJA
lO<PybxZSIa!Q&xeKW`bIDI4Gq7kU92BMK@BtY~~R_|UOgR;zfZr+pUW?Ah$*s&ud1n&R8*0)@^;;7^od>Zs+d#QY***FG0U=yu0%A3X#4daFL)j#HG>
+)!~B`xV(I|j9YP8N(PTFM`345AW4A-wkJd5sGV_Y>yD9L*K#Sd+=+0eo$RD#;SzE1x4x9N;c{^D<*U^FOT{)_M%V<u4y!vNqDY6J_uriyV5`Zra*P=T
=H`k`($C6Y?x2*L0ca+Z=WACTmWw_MsfCj<tCchx7LGpk_$OO@Q(@MMY-Xz8{Kx?PZ)tF|Rv}^2YT<trjZ39o9Djqa{4N9_Qy>4M?XxSRLMbHr-~xb-6
8E+XM!;CqNyYL-L|-&q`**C)_sSReLtL=Q}jGPDF2e#Q9cTno$+fqCl&1t6STd9~7KlTD84hRu#SGbupFqow%dkG%=o=#F43c_Wo|GDL~TBiEx0{p;I_
d&p@<Q$IMhLlL!^et0PTbAO?uOu7k`ws70MyCklEl<DnosIntgMZid^}AUA(&-=alHn1>{AeW5BOEzP#+fq@~ydi1nepR~i=E0j&*`>n)~DcT$#KOoCp
ZNF5OmUKMk<EjC>Y$&{|lV%pFG+>b)FDP@RMN^zkJK;+`Ug&P+o2FTC!Tr6+6tdgH#^bl494M5Mp(@hp*1G@J4#KWtHz^!(e+l6+Ko*8PN*-TrGA@3Ys
d;!lQ78yL>HHYJg7D&TTU|Brbjh5|R<0*=MK5!0NuBpX2L2dVLj@Qwt#czjic*f7we`QTnp|*mz`t96aT|u(V#TZ@Cr+pVrk2E_4>_NtQO&nZWxe&c&6
aM7=B8FQBn<o9a7P}V7F;M-F*`;^oqxe<{%HL|xfmY5flF&m-bn5PY*sNspIKowt;*2~1t#9M=ig^8X#Tl9APL?LO4v5`Y`c3V@EU3wYVKhYxfXdSQ19
z<8<O-nne=$vU_{t4sv(YF+C$(I*uFztw;yDX_EK#)U#9Giw2xtmRu%OZ_-@V$-J4h=En#sg<pHnCw!}rH8Lcx=vNo74?l<Y(+Ei)|3SFiInt9B3#`O8
y&-BFg(W;f{={((pFxwZjt&g`Cxv$Nfp{z3*GC#`dX|Kcpvbd2W>Ob$8be-N?Wj%q%cB{;BvZ*$@z;BBE^v4=uYn=q<)%iAFwmeL}txf8O1c3!H&yB}M
s({!MxQW0;Z$Y||RvnJM;;+MoV*d*~mHn(YCFlOute>LP>TK_13f;)lcK5-g**e2~ps9+#4YB1OX{_<~A*PQMttI~;9aBZFd}cd=7A)bB9(>gpe$uCdT
6{H;ZN^CqBhqJ3@$GTPY&e!f{ue1|t)5I|88WTNb>y#TQG=Sa8ujy0zSEKZyYZV<0c*Ir+AfqG!9utGjz}9bO#yw<z<FbxOww!SH-&kt{-Ea4K+Sd8m!
N2dLvDe5l95)L-388v^g)A|dXqY<L7{pA?w82l&(<(B{RSCk#3i0tTmwK`&T@T2GaA#-$2p#&C@6ed0}Xq$wwfr{I{bSF6MZv<%}uTRdp~tuuP78>m?v
QnEBJgha?AZ)(JtzgE6P%?H&j1ACFulk)s+GR^wu!}_6NGW&2SgB6}3I(<ud!7KMFaA7J8@yzMkipQt+aaJDQkz(wxtN^Hv#E2^y?1(JYz8e#ZIyzM15
{YAP!PI{XQnidH={a@@a$uNcsIp_G==+)(ak42MX@yt_OM&9bOgS2zOmf2DYtX5N<DNB$WHiJnE#wfGqO3NMOAqV*y?NUM6WI}BjFBMh$2<W#g3DndCX
c>W@Layl63ik*4swh+}VvWES(!@T+P)62?{S|-e^vQM<KO1$Du7UO?z%I$6!=>AyQ$e6?5tblE8H!Vju&Hn!09|a2EW9t(}iCmlO6DXR0_hU)GjSQ#<l
ngAbM*2l`C-}bNhu`y;f$}i8NA^vx3dKJTWxGuS^h}A#2E`tuFM5aAj&;Dw8HBXKpgU%X$P~i;gzC8@=<^lV2p-?Cf)g^oC`i4zm3R5WDRjW^eq~!t<c
u*-Dc5m$ZNaKgq}+b5iQ++!BmWhN*l*}EQRaPOHYK>fM9i0CrJ&`<qC$Twq8-1wkCJ-KbqmQD>x*6G7iH^@b-P<vrj=ErV_<n?BML*w)f~P4`H)^j7e7
XN<+j*H94v-6^r=f2l5PPaoPTQt2XOxV_EcsM66KEP9aW|hMh-(<Rh(zc>ffywPfXg8#_RLrl>7G;BQpz4&k#4lRjARAQLNsR+|J;WQ>uPG(bsVAttG3
TtpuWatTjlCNu_9<pV;5fYz`eZt@)Vg4u0-W7A2oX!G<mT-7mz*pY3*cVI+fgc*t>V%_#hPf5}*kjZ?VTy{@0U+cje|ao(_!+l+1;k+kZa=Q3qae+06N
7PcmItsW%9?~967$aDK9w7$}hmjX@mVUpGlErq-T1)yjAI#1#|w->mL9?lPlkTs3>EfO5|gGbn?0?oog_xbxgiO-f!UGGZyvp(f)jSW=4n@j61;}iQqo
Q%lx=rVHHS0ur&tGTFrahO+LWM;#E<mc_IHuQ`7w`i~H&xWhIVZE*2dh2LJ%fUY#K@;Wy&o;`7Dm$haZG#jvq(<CwocEf@M5No@A{*3iMVT+l1(m;!im
WP73q@!C`YY*u(LT<n0=YGRp`ZFaTjh?YOa9vCbHl=n^@CQ^9YRO^Y@f^fh)jDjZpw?!eyA^a@o#@2X)8nZLg?wX8s>rGS;61^ZlVuBndVe%DkvOQVf2
j^++Y1utf27t`N*7K4e3TL#D3?;C0eOm@U-r}xp1gbtUpy)YDO>k7loxb-j|YGY2{%(3wUGPbGs8qg4tBO6>$3632KyAP3k%)eUv!23G@@Bq_s-shIt?
xUT7$*O|uRFPRQfw+`vEZ-&YTX$@#t+Mrj+F-ImtIykaqTUG0!tZ^`%b%r6Hq?2uizW&3?hUR1tgZNer=_l^INSI<#f%%>Wq-4Ra)DQS0tqpI;p;zNw?
q-hRO43OsY7`^Bs$vsiU*YL`c1SM(1M~;rXQxS*C-?lHndHosPVyIkX8PUNBJcBIgQT6@%2PqMY4=Ai<3?a72tr?~$_gUd)!s1(WX!7bn^ZRyZ;3MU-j
X&3$=RU#;_s4ccsFTyxbCOsxl@E&+6f1#E+BFz1(8z{#tBcz%y0@wi7569NyzI$SYpv}2r3#b$*v{H@Cs(-WJ7m5ajaJ^VJ(qaBGqn*@dW$=uos8tF<2
>fo9x7oaXQ1rMhcen|LaniskwsCb3AxFJX!0X^a_(JIz!&A>`FE0%w72=vL9rTt+mpCzn*Bj6Cz~7mA;oq{(Sh3P!zcJ2=w**#>;BqehnbS>c>csPw}#
Q>U@B3V|1Zx^t_k=4g!A9~ZNtD+q~lZ64Jyg1U_EDePy0~O3fEF(&_{Zak<JIel!KRv{g*eR+=;U%1xJOz`seJ-q&&H!fiFO;TkGC%-uoEIL$UnIM_(=
Nb9=48E*tisqsJx4A~(CzCbXXzi-x-VyI&ysKH%vpJzB&1)mkd-IS566L&=TJas5mx{(l@rTU5_PWDn1uA}6mY{5!v)buDw}<ZoT)C>e*9)Pomn;Ftt6
`i%MC{xV&d6`2Mdx~&T>n#P$LVE<ay1{&l<7Id(YH#)j*i{rmrHxsZPkn!Js$I*XkF2xIijI0Ff|Bq=kV-Y<O(7*J%E$&w4+UFW~xSw4H&!|k126)(wG
G;Gv8<?{rZ9Tp#3QVkS!%i*b8uETGXz2z(%hsdGEL!pfGclOZtM-M-a5+35>`}t4J-b@7=GSt{$ZpE5a+5-{o+jp>`<r&RC>teBJ<*vdX=Xpr{5PKN`8
;&E$!m@toUDm<%hv;RWZ~StcHKv|cCxda@<p)4(u8$%^aB@Os47HbbsD5&m1CputjnW#D!-z$J-&j{DsF+$9`K&o68i;4>O^iIO6wxWR@X|Ij&?vb`Tg
bUme+&K7woWoQLnUy{X{Wb4FnOT{`AS>Kk5s@*BhYRJ8!MUMl+?PajT&RWGtN5-G{FfQ|X}3FD4?bv#vKKJ0cl<u3uj?<=eo)JxzRke&FS)(TMr5HKJ|
vp2{3K@|};BPIKSr{)&}WSN9kwhvo5T7zvrQt<NWuUrOYl#je8KtiF{5?~!Ps9>n}8y6ns;7fyI==0f6l8OMN9TFbeiK);S8t`Ep4^|x)%(9kflzGfsS
kWyI`f3KOROKLwrM#xAM{Vrr=x{Ci%Ub-WrTgIlE)$Vva=*K16kj!$V+&GG)+#K3QvmFGjQ6*j?6Hy6}I&6cc&42sVR7JMYr$Dz!dyVp}*k=1fiK*0@v
m<_1CT6m>)a--SZK&!c3#6!{x<BN|!C#t6pyToS$Mw_96b8}cG(<r;twU6-Q50F1$@(Y~^u6slQ8y3I*c<a4_<j+#<g#^-+KH8h`x+=~rgj8tW<Fp`m%
%1C>gwqp_6M2FuLVj?=H5CB!1*(=F7=l6nu_xsw06b5$XNfl9@{}qAAfsjop5t{6~_i=BtP)}@<KGd;WVjI4^6qdl{rELMm|@dhC=z#p|WLP1$k!lV|U
qG+5$CeEaLoS3yBhSQ;ymsytQVzQxYW32J`J{en`#O>HY5$+Im#R@|UzIi1U=Qg$eSy2}Z7S2b}C;$w&P=Ia{+LuAMBu(-^I4CAZrBZQ*<t4K#`?3{X&
or7gE<zN3iFE}AQi3f9vwD>f|WW^TbW86c4kF?!tBN;LVO`+zU|cR@ezgLx(fCZ+T_hWTF<w~+~DCQ;6Duu*+kADS`317Gh64D=H#l60k8&A|u}2?~UX
jT9^n4^<=&fVwHb{s3R>ta!#!Z|Sq^H0N-Q8zh8NMS1f*B9$XLQ`zIp!+tdtq<bIkJ9Kp{OjlmCBXe@581_W}K*tjpt@VTj?!SHrw>W<Eq-FlTHk2rjL
DkQQTT{NclA;iqg=z@K*7g(3i+g%~U|x1l&nW1tqC85h|G@^-$QAmyQdWXVR@N3n&79)&q6mgoq493@q;|EwoqVMQoS-QYwa$ZVcBmF!jvUE*=Vq1#J1
oomgI24!XwF%&wz3Hz_J2<&(A>68|Mnl=5qfF&T+@16#(w|Q=WRyOp=l4DoS`_s3lyL<pUl$RDM;4j75(Gqx%KcdczQODiSlWJV|#y^EjMO~Eubs?-Oq
T<0?(LJCWF7R!}@vjYHQFzPbs!77Tb~#)ydGuek$%I!TP+keXa+rkSS|;2wQ!@6M6X>76-AYD5&IU1+y#7GSEpnh~E0rY7Qo^N--$oja0zQp4(K`DA&x
cZ8jO^Au!h#fl9*t_uEya^$XpNA+Z=9dK6cG!s+>GLbKuJ?Qb8eX6JzoWa@k;TY*?0y2j#g@OCUaYW*+P&)Dbx{paCLE1jczXyE=nT=yaGx?Q3-=iM<+
FF4)rN7`-Aog`bQ44n&1<e!7O6muq|M(i*B0f%kXwJ)A8FxpU+u-~oO<mH;vUMt0UTxHZft2)w+%LJ6kkdrM2_p9cLVRVDs?qdI5#LCm82WAzGy60O&%
uZ_$*?LpB>UGEE26Ro!ubQm@ovKhhzFpF}nAi_7dskZ!Tw6_h{!R(v<UFH^_-URN3RMT+OsV4IzpK_x=^NG`L$<a`JRiAS%<2us0Q*x59W`>k4}|;0c;
opFiF>Y3noPkfx;-}i!oG6@n^J{^-CvRI-`GEXdJ4*Ik7v|(N=(`>6`V?R)hN{YQ4(44HE5KzP@gDDmw+@R0elqgVLRJLxBl)AT+F{R$uHZ7SfJ*{$NQ
o{?~Qxo-nE+U3T37kdTyh)ll7$X)MFj;W_L%g2howT0@gyQAlB=!x_&f^{Wyb?zZ-HxXK1(Xx3oiL)%p#y$otpol(e2Q@pLh-X6$>?h>Kal>M4upT@Q6
`exKNHpY?8_;hu=3EIfQh{>S{rJxCXQ2J=EX)pQTQ;4Ku21j-;yM;AT9==OAr8K}1k>rcBv9Ik?*XnIAKTduZps=K$f)A4LgZyYbOb7OY&n72CDf8fBe
7?25Ssf5DkmmwYAElWXfUy3~A?r9X<M@VmvRB9vbtn*PGuer5FfA>7PhR`HXKOQj}^#>VgTN#Y<5F8}BMGO_G$tsY<@h;dcpz^P0lGOVKdpZr#QYl<y+
?m@0QoTuTmdHLet6MY$?n+N@zw67M{GHflnD{M^YOg9HD;pn;LSJST-M`J<v+p#VmCFOiX37z`$r6i>QF;CEe#>H%Tx<}nt5oAOY)eR+-eqKqOxb>vyy
*ugYVNn1I(SNiv5Da;%w4MEclchx3pEVq=kg>)jhdxiw9N)lM7AMqx+=DkwB4I7o-X1gN#OgS7UZz*57$#qCh&P&o*P?rMs5Sm-Ld5$6G@w-iH^Akg8B
m=d&3=Nka}`#lA3#rv;Cqi7rh?g{(8w4kG?k1l1{>`Dg-|6_fE_I_*x%qB@M43`aLeA=ukg1f#Pez^>K37)@rOIhVfUjwpG|;@lscpO380M_JdCET4zi
U1E1GBzkR@N=SJPu6;#T&Mr&Q&C+Gc8d{vY#5h|55!hFIqI$WlH+XfyTc-qr2m72U|u%2oyX*FpXLU#PzwpxXCt{6{shs5i)qoI&w&&~(`1+}NutwI1E
n%z--0hvT3wh5<G(P4N}hv~y#(B0!}oCj^Sfzf@Ax3eTnoaeSif@ZgC=x4Ma(Ty#bsHHtETM|y4W}%x!Da*RuHuKA+-aqaSz{Vxmkn^52TGBv>^jmkga
o(P6RNh>|Ggpysl)Ct(=w@eTYrFpK2Jh{dZV3+*%}EqFhOc?~pqBXCzi@Lgugp8Rq24&>$VfNDLAuUe)NC??(-EF*D20FfS%vvZx@EwB6nmBZZIpcJB#
?mfTpfolx;+cbS6;{p%KgeKC~lgj)noI#Krd4@r19K38M--1O0H}Y!o31X=eZJ`qS@I4^9;2_mg2m3rGBInnyT*>X==WyFn?r~Pd-9bGx4O&P!7KWdcu
J9WU;blg?Jw&dJ=#83$2K)WbJd%Tf!X*ett$2ia`k3mS>lDMrexVLadWu^XS=b4VAex@GIROsC_>ktzId60zYavqC5Q*HFb=;OffafSZCF^kmkmmyP|c
3xJ|FUA+4D56vcBVdHWfRN}8efHX%iZh0pvnI5}rR*b1o{U-Wo9D$l<5yaBrPEpIs-j@IlRt)y_Xiv2|K@xTz~kU`qJK2};YD^2&g&4lk4_e0Ujqsbs1
ET<&R=R_q*P@)sw+X}Ac7ND%1F>jhR&P(U@jJG(QM@@F=2*CS+d3Sh!S<T?YcLv`#-dIK9-AtArpAVRER|3-yMnps6s7iJfm)?rB`?h8d$&Y+_(9_oIN
NP<jgBQ3RtG~(ru>MRXsqZ;?250DJu8-h#XgpU>Jza^odfDEikAsrNzjS<|1%smOZ$IK#dyFhW6rm{eZlqBJM+3FZ($PSflBiWbT(76BP6&a!ifbnED<
y-?vZWo3W7_kKM&)x?XY@GxW+VdeWRxd=d^fA|9MbG=hXB{pOVC@(TT*5SsZf>%$_Sl7kUL=eK9pv@A6qJTa%4X>{CcK;Zd=k3-%O++o55{cNK|e!u4k
LX@Xy}!Vhb)vo}3?U9ff_>GrHvhwvjQ23dNc?dF!ILLArXOKa|Wj*{z`Ry|s@w&Xa;)V<ad}9sB#ayp%3U4fI-RfUmE)hA^)!{PXB7<2+~_qe4DeeVe=
n>(5a*D?CNZK%4Xen$@qvplE6=ZU4CcvWr6D@BM2}P{K)CwwvL4n!7GH1;X29+KM$zJxyG2-oZqV(D+oa{t5G|k?r`DwmE$Jt=U+o0zVepA*@?JPhVy&
R64?uR^HBEts`BI4-{jf*d9+(CN-`%1$ol2L(G{hXgVa4OyOQUjhw^Ad7S#*3s}F{22CVUi{_7Af1sj&Z-mSN^Ji;UFU65;8S}A5{^Q48%W|a`ow9RFg
yjGD&p+P(Or6$!Te9~V8Pw<C6i#kq6wC$L>g@~n+Z?TMd;UY-8Z62ptuw^>_m6&5J?`1oR#$cM3(vSH7dFSuV@Y^?Q>z~3)z9lK@fns>s-m{x(gzg^dv
DEEvxX=9AAiTf>woe)7XI)5`hWeG{5h2q{?`BTU-Et|{|o-kybPbe2mSZoyMV&vci#?8$iyxC<Qbd46?6^#I(jSH)dRZ8bZn6F><BK(>j;XQK(G6>hby
zYvjvFGL3T*YvZoHFnB&r9HeaA$VFGR4@4-90I8&HBwos}+Wh4P&5q&}|BYp}$We@(%b%_7Nb@2a{{y+aN;{QES`JeuQ|NTqrzkm7upFPz2=STXVKOf5
f@`?T}j@%=^;6f34*0820qx)=vkKwspAp%VswZCQipDMkgz4;E(Ygx&7@-I*FL-0WFi0L)o2EGvyfC1O>N$leo4!$h9&l=$Gn)~9pJFgNsq4e=Q`d?r8
g$zTEpE3nz_&RP(;R+$)dC{ZdgKYIVzGJE&S7#i^kX>lelVDV_?wkPJiSz68Y(tiv$`w7h-Qu_4!GRCOCuJO)5jR(V|Em6e0cUA}R8(pVh6$^JBYX(Y;
}Z`4KA-1%IA0e8HiP3YzvwoHMEnHf><Z`T^E+Bq^cHYMHS%|2;2;W(bbWdU!>#M$ZyF7*G9wTom@jK%GU!W&fPQ!=reweK$@9Y?+92l^xDLoMdvt6=C?
?AgshE8HU2QJbc6y}@hFfla7=7;>LVHMQc=P<1&nfo|T3k)M0pFE{TNDD<NatgSH_*MlK7J8lK3#IKz%nhF^n!Qt1eULPKG!Uye>%GVUX*kpKsY{MFIr
%QkuZ|#erRL!@d@Bw2B~*0@;|F+@!u2*Vbr~hZYir0vX|+b*RHo!poP~q2lV;{pjRn^`UVOqKcikrQRK5exs|u8VIwyHVQ3_`$L~#Kl3B&(Rvm8@d3gX
VHVHrg#!sRk3rkce!HSCad<*$iy7!{;d0WEuUvIsuZM-VVw&V$Z$;Y?j@r&UR0WVGK8m|OHbKZYXi(^%h+s#vXj4How0-k5}+Lan$ZaTpLw+1616%oE7
aMn0Z5OTE2whzJgs{+_sCe&awuLQmIAy~=%K@g7<UPZ9?=JVNg;V}|Tzga!MIN~a`62acP%k_z0f2%K<+~RDL>_Gf_k4Z*)VJ<@6s@(mbT`2Q!E;PC%-
)EO-vp~GR{c%fxe_yHk_xljtH77ytJ9lj33D<~h{;BnyJbQny&E<9(<b?#ap2_65;?EIW0frirRY#wCE6*%p(+dwg<r4eer1A|m*<ah6p1SyloNiZRvW
x%3j8J8Qlr>xB7Jg^zO+ApMZtB=8WJf4+BHydmc6)meV%gY<AFlV6@|l)RkH_cc2ViP<@xD75rbQe&b9Tr~&fi5|Xl}Fvc(AJU<#D@@9~VFrT4HF))&@
Jo?8T&A%YXeu`HCl@EWIf~itSUj&N-NU-djN$IvN21g%Ngml17gidxY{w&CFvx29B-Y5Jzo5VS>#*ZHcGetYlFCy0cujuVGmEgO(f+YnS}@m`x6g&Cl}
hIqNDbFuX!MO-qWvhowaGah--nD#|irb$E8G7~RTRJg$-qBLD7<+u~s{wDkmzJp|**cnN)fJhG7o<xM5RuQ^jAklb(z9ikTegOG#w;idBduqq=&K37T=
DM@U>61*&*ZAHjGjLQuF<AD<Yq4Yp_nSRgvk7)oc&zMfB?7p5djO^%<tq|OI-dW0Pyfp+bnTHp#^t95brD!>1q#guR^QbUfuNl$kiNlb!K>NHVeHn|bu
xkj-ol<#P78`;Xh)vh@75Rrtp8L94R~a0+REXVAW-=)vTj9)@n)ZoUIZAp;%L7-;jg6i1f_wbG{gaErvycD&*MCMFIKOGnYLyvR>JOeXzClv?oNVR~;G
&ldgr`qr-|I`nBJlKB`1fJ&t1#W<mvHLy8{F%={IF#}g`oOcU{q@V?NgGPNw<sjs=@lTGP(#VS`}ZzN3j;rkt=CLLIrBOc!J|q7~*H6#giZkpp`;u+N&
_6g+twPaRLNEduyw4qAR`Z#{D=m=-0pPAW*U4<qEntH(<{z$Wx+-!5jw3&wNskw4}#LBm%s<JdLQ1fh*aO%omLM`mW%ns~6`Ty;4AZBZJR2^=!bkt4>G
y;qK(Cdry4z`d!E&^(CJJ@g`M~mzQSz_~E!x`qGLZ=Pt%S>pkv&PE7wR;`!eqD)_G->VNC`{|Ta#|34DnfAISM@<1CqFOg3w!$eX9?7WVXTltJPA=YXx
#T#_f{`tv5MxSEyc#)S1fX<h!YJ2Rtnrq<UHJ5Yo??))z9|J1t+HHIxY@WIjXjue?(bX3xZm1LFA3l2(TDGp|8U38zd@nrM8~XiIMn@PW%M*s3`!#>WW
iCa0aZ3>(Ng|yh`wA*ir(zLn&HDD~r*w1foLp|8U-<n4Tbn<nm=2SgrkkHH4*4yk+kW<du-oEq(9=KL6TI}gQfJ}s)+LQ6FDfj+l|A!u9tqz_<#ZoMf%
8kBa^2>5JW2uqCk?K{ZF@1Hw2`i3*D+IJkRjx6LuQ2s&>$MqP1$KdT*7i>oo*3V5hv8Ga>peA<P$hfbh}_;wA!TCpCId2Dr0`btJF&m?6weiXBY^oxVu
CY-GFfSPlX&EdteI|belcgiiE(RH9W^iiv2V6fg3#fudOZ?cxu1F!LY%c;N7#_svXSR-`!iv&F-^A;Mqk8#RW-)Qu%nx@24hU6zgmArq$IY0;TQM_c8d
cjkH~P!Ojct@Y!|ID+Azf0C<1f@qXG&M#wlU-vI9q>q%CA^P%`91%lxoGWA;d6WlBGJ;M6LCYcSZx_1&L_A1vOc|X(aDP9S7O&59`{9_|;g5HUkXz6Ph
&tDp`A(*qZ*Jifs{4HMBXMx_!1b{lF^_Sc6_~h<Y6K&%Pd{!<D)`n5Zg4&3R45qI$6c2+v+aX9apMt2z@grJt;6yCfMAw6DaM%u5!#dSwCG3Z0q_&99z
p><p-oH4$AskZmshv8<Rn#rYXPq9`NBJFsQcw3yCHm_`{j!Ji_N6BzUhC~$L|}bW(IJ`>zCJ6s{p_n?e0}Z*wTmmFnFPJ?M1=P;*aj@zGpGq_#r5g1r}
VyQcz!Y~Q6!?p-vIA1mlfo?UtC}7Fp_MNd*C~*zpx1ovJrVl-zF}>^N*YFn|$x7)Pg`G5td?6a78zJyNlM=$;ymvR;KpxqyfDTgBJ=ReG>5Y8~A=PXP>
jyYMFcQLIT4QGF^~@MFj$vA0j*AM8cAHE}ZTXkps#qf5TC&v`PeCoH`rsU0-;`JPJ<>Cn6^aIOANeI8o8h4JP^%pTGEUuS)W(uDCww7(2LO;{Gwn?^|3
i0QrQHH=Ck%MGEfkGQFVWx`p6328TYNwe=4mRQ-E{*8{-8+@+?2bVD@jBlc~d=~w198CRC<u|Cc6NE$x-#ffp`2X0~ftoH@?)ji+p<cR<S>`!sY8yiY;
nqNKMRIz^T)(a$lyhQ($2FZVmgC_CKe!ev|gqSW}2&u4HrJ5u<=4LK;AnT_W*GBj`#SVqdt9fE?7byyLUi3w}%o&?Ue20w}z}0_B;<I(3&%t!Lo`eMuU
@WH|2i_NP(%|HbvWsq9$#)y6{U7+?D{-KH$&a@SOj6tfn@*4~By{n4ZJ&z<diWK~>G!ElDQ&NnPq&$fz5P1dj2)F2@A79@OMoC<Vj;)rS{04yQ#JLf5y
h=ExIO4)?}v5~#Mv}nJX_wkl}tZR1zZH&$@(w-D0J>}Aqb1~XZTG>;F(~)83V|d24t@&USyrnjhO14wp$xd_zdhw{kELH>0kH$jLcVeEWE)bro6p=6Fr
sDMQ<<H=~rWbzbD<$OEelX@xd4-ec9Z%&+ebfCSLWm2j5FYo={tW3Vy%*Au~Agu7JJ!^!Jtm4}5UY)L#+KGJyRp#f>-dv>qG4Sbi7h>0b{By_czOGj!Z
2(pjC<{u9jpQC06xesS^=L=d>gftE!ju5=Uj_h&P%gzD{b>8#EbklK^D$XAofz*CSjCx5%GFWAJ|8;ehnV7iWq>_2+UwMa9qGni@eFVaojoo6p4e*W25
<F!~C5Lu5kjYH<^gWu!RDm7j5V017a$BV(8AUOCvpmYE069Vf`B&XqueYA1bt9{R9#1q+jwP(rdi|V+YpK>KUKo84%_t%3vC30)kG0xA@C)Jepyt*l{x
7pQ&dfVO60GTrPPAz%lpS$?f9_Hin1dAn|_HAbl0a&9?&KG$MSDL#d!do4#{|Oqrze@PbNn0afC{_$S$1_<sfByUYujxX7ONsSGXn$I+j#f>^TjJKMkp
EBy-AcL0HxFli_#s3={9CdrgVJ4m5s)Cheog$3s!<~KynZqEzQfw8iZc_|^Ygg2jOV{ySy0e<dr=sHq?aWw!q7I;dam=RJjWP^cuA8NBHC08Ioh!tRi1
A#Qm*COA{z}?R5raQP2wrsI!{&p(20pf@GxMs-KUqV%2W5VoJ;4k0_F{6Wq-nTT}c{&%UiIoDTpiSdR?l6REd}SnRA4jcr$pF-8|>=9%P03L}kVAa;wJ
5>^PFh?CVKM_6c?8TL0?<9rTno*HS#4(wbl#`KAI~`Dk9P!0V&~Jbu<u^V_d<L7zUk`;!bmKKI$frDK=k2hKY;f3E$PR>8+phD~!%v`QUP`BhMs5-3Kn
2KZ8hlMo)SFy*dY<`YsY#F|b616=6<UgpO`$iyU=1wk`Ib){P@0fc0gSCGh@Lh@CLD{j@c05Mt9twcD|#Yq<H6}*l1b{BrnwIKqbdfWSwdFvs0Lwyz8@
&{%qPnPcC@h)+5p0vZpeCbQ8m5@8v5hc*m?$hY3!>EK_iSyu9U|xlf*A~ov^C1vV|7TrC9n;Eq>gFym2~L_rx>Q3}0vTu{AGCR@GYzIyEtOntJpI!lbA
Aec{tx(W>E;^!n?{K@->j#oXW~nC`>9g8D|_&yJdfMMRA`7${y?H^)Ev_S%?!(&3M~-S+v`V`A_mO=ILXrFKj@TAv<Rj#MUQ~@h=Cn_X7G3U@W6YI#2O
3V+j#7^ZaKxTjam1L4$YUMJh}We?HfqwxQh1uw~o>i#F=v+6P)@kX~S;n&&`4KG5UK@%S;Hi_(Bo1BPc$heczY$rk5Isz5LFu`UNvkE`8H;?XILxz9z0
6Kdn;(vW<FipRaTX)P$a?=`nAsKu?~)#n<Hkg_4oKro1vPuq2S#eW`})F>%MygV=oob;&-G{mJpH2BcpeZ;?5Cy8B?O-0%y6G79diX!QaXeE*Rqr$+Fr
6y)O0Pq;Y1<593ZDHH7}`Q;+;pA?_JcpqMDxrI4qB%eN?ucX4MmYshS9UFeNaw{HfKJ29h*p&am_Q6o6^c~J>=G3w9ftQvq>v6q6fa1f9y(PmwKvnd~s
RU#CJU5UQT|OipBnuj!mo%LPu@Q!`?6TnHvy6R{Ihw-^wX&{GT4uisK<aks<P0YCcRp*sU1DBZ5X+NWldXt-ggsuj@OKl6mGe|%_&{=oAgv0ayUuq^9$
BDNC!-0sRlK)1{eHi@EGCCoLyvP9GoqI7JB*&k;e$##Oi3Bb0QfPEaqZ-6BN%KyVIun(tb5hu3a%OKBd{c2?@D}-A<&d--`@#y#3F_{K4<Te0jw@Bf*v
(<22x$5&CYG!J{3>gBe<Hb495F>5uKC4s$szC-j&_LuP11<z9PS?3`%FYELVnFGLbTSJ$t;H#HYuq51Q}nK@eS$RDBp`%cK;N%~_vjzjE9!<A!%28bFK
QMm>Ur3yE8kI%;cT`#4_Dd8cz$^nfLPHg9%lQpIuO>W{8#HY;e8d)J%sd<Qft#k5aU4g*ENnP7)WwNlJ4(&1W&1o(1+G$nCL3k0_j6;l){^jY;sUD8ds
Yyhk3fuI@Yt{4)o^pbkIU&VyJX&mz|EkK@Y(Cr_IY@|Hx=%KW3wJ-Q|{^f4LKmcdSwjI?nmjSG#;#Htu(3g1SDOiO+O@IR8dl~kUYKW?=hzWj)XvGc13
eT_Ak)W+sCO+WCk2r(f+fRRvwNG9vb!gw;X#oUPp8-D*l>5(Bh5KJGkp14jQ}h^u5CFr#i3<HNT8aLKGTX5ME>+)m@9u*lPmy_2==XUiKYtfoBZq8`TR
mM$HlF5W8i`*OB#uC+yw3#<9+%%a@gP{*gJkNF8pR{6$>4ne-0F?W{P;D;tx{Zm)1es3c7izJMyjuWU?p-d9&X8V(ZB-=LOp*2Ab__@Czo&?f9tuc&z^
GyAD0S2zg+XO<2aWn1j&rp(|iyWWOiLA;tm);p4uRi@lbsVU<uCVP`H(Ax(2ifHgLZ`Z&(6ku>mP7tn!e#fiDsc(Ip<?li=rO&jVEq=>o+P`oxe^b5kz
Pg<afl>HNn|&HY#YKe0ge|IY%|zrH~BpIAWq-#Y*Q?+bwc@<9L0n-Op5yPQ(p&Zk<lS?&`K^=Mwt^eO}78aIBSzgr`fmvBJZ-Rylb)a~b&+i}466f_#o
1_+@jKCz<eH8c4FOs@Mg)I7|F?%em5hmk|<la$+2ropie(Bm|}b^QGMiy*h#a{DuvW$fVmQE@nUEl>6RxD!9%3f+Fw9vc?7j;hFvE1T8duNu^t3nAPAs
WK+qlq*J-*WohdxhAnMgzQ4zMUj|5#ZO;Ny&l+=Sk(*H&LD6a3RuRJe|H=klLzxI;@=^JVBd1p6qT{T75^@~%WhnA(0oa^klt84iSdH??U=f+PuE*_o&
xvFL6Ey?yAJ{zip*TQqcW_uzc-olvT024K%0b+`+5wo5_fI##;xuGpV;*Aq;wqe!InUCuj6XYL@oc!_HSxBU;LJjR9J`W1`sV0M9_$TNZCTWa)Iz(1zv
a5T<RD0@BYr)14SjHg0j&x=ytExCrW974k8K<Odq*>_SVdtqPY`@80j$aw~SDmitX_AO9d}@7uv^2H{K8{Q;VDVG_{r_HbY4ShxWL)AibR`ps5>WI?*`
#ThB8Ojq$D;aO}*B;J0N@0^P=rj<crsPcKVpi&60LXO|n7T5oX3k`G5Cr%mmBf`D4!%o09+RS-fN^@z`;qkm6Vhs~6ABm9X<7l3)pJ-Cr5oQQLY%}vW2
nW;ErCJwq)6i3v+oqB6xOM+~Oy_7PSV!_+rr01jj_&Q+$@j7^1Mu|9^ShEe-Vkdb2P_EB(edqHAin5*Wd)RTR_!Z(TAcp4U3l{m#mS(*~;5dsl=FknB_
is_N#U0PkKQfGda&bs408Hypj1jP>l#k<gn&p@6OY-E8KN2n$;5?3(im}4Sca6&my|2(>a3C=%aA-l`Bd@u5<7f<b&t`AJSBvWd*j^f^Lpw!aVG1LwxH
s!cxkS>>Jy^R{7{|n<@-lA$Y~3Gd=j~8|7?M9W_i@OkZ}7pkG)}0Xb^Yrr?M*h6mdnQPLetbfCCl@#B*rlUkHa6#PyfQ_M?|;5=SmZY^oCoIs}F7q0$^
vNLw0nCOOSu2Ixmzy-*A$`7BLR-t+ne949I6AnYAK9_#G4cb4|Iq26M@Q`T_w<E)&&=!*?*vSMVDA<49ZL8orhs@Nw4`e>?wAalC@h_34=NdiJ!Jon4K
O|LmtB`i;IY0?$N<>lCK&kN2f`EQvp9K&iWHI<2apip@S|VDiteFI<H_@;iS<;L)}%3SSqlk-puf<Tp+D`E2#ntM|0v{{1IHNwfb(DV59aC|oGXIgBb(
XN@Ha(ABE@olg~l2fH9X=8N+c@tL-P$v=5h_qR1Iz3S(@WDuzz6^W)pt5SXy>SX^W+A0pifMXHFfPI5kg>p%e69_6)i0Air7CvtrMBI<!&6L^CL0=^Qx
rdT=p`@ZWBL{gW!%q(c!5vJjHX83Q0aPMA>e`j=sfw<0Dnt7$R}UBin}2fuhATC7y!G=@gon=oExE5_he!IAkKmTZzBr2g9P@$9yW6_Q`IPtN@Op!$mM
=Pw6QL{d`^&8i)4Z($5iJxM|GjzU8S4jC{dG|R9x?mHwhf*MTXWtf$N!Fh-TS>-Zh}S0ammJa(4kglzCH>0<nHXu>k9UWUY}lAODD(<5ZrXDmp6Dd`hr
^s6w9a0i~T1m*o?qYKFJ$_iB>A|4pHx8=?&<Bh&>H)M<a$keWkVeZ%yAZgw5W{!~-Z_uf8Ihiy$hcjP@Y(G0!@~{1bJR2tW&~1Cuz1g=xG0p0`XG*;SB
kSEs*OfCew%y$VH57Ys?kAV*wr;+Fq!|Lva)z`w1u&+s|!jr6zZjzm-+=Phwp`p}1<_f+Bl%ItXURrdLe=ou$=q$}103JN_ohvgc8K(Ww1s`hyjfi4z~
k|bZBs|dfLo;CJF7K+{Vx%+EFZ00MExnX?yysR@uI>kZ+Oy8B8N15Y5DceqX1wIZ8+ihCHSNfg5;MB^i^-+BWYdUgq+Ti%v=hWOBqdRsfKxoTn4J8i$J
mqTh^W)u%&k4dyeUQ_V0{OE<VvKfP1)G#by<CK)Pr>~aeVT5bKy6;igtlM2Aj)~lI7(?q>p283oE3Jg`K-sdudqU613WD&F*aZ(5KrN~7~1~N7QO$m(h
?`gx4-=!qMH4x-G5tsh^!yn)yD^CIJs>|MvBs#BC16HUf-g=!41~hOPsK-PT)rh%3JpY{sb4E@}!w-ww0AZx6t=YQDkEc19>wj$rZuvo{fCgn@BFS&Vb
oX@#SP%lt75Tf+`v5d04?+ydi`8*o)xAuM(_75Q#fWDG}sha`K79B4k!H^Q#pP4RZV|OJ7h_5Q^nV>j=9f=`$uH=Pvqd*-ps3LoE_X0M!&*{mF#n%7^t
-rQdwBW!3sQT6aCwNin<k&6PHP_DLG2JMJ!`S^l}dO8`Ex6aq=OH}hgPjlXeo#+_!G6aV@^J88t$&2r&!#9jLE9B@hbv~?kXpALl#HtK91vCIk?xJr{w
VlXmR!ao0YRqP{<_<{5@dOFw}v6&U~a_y6+zs*U-Rc1ZE0sL*5{k~($12Rw{@_#|T9wfP<aJ?>1&{ZEEw`sUElHm~Lx`w8{g0HbhGdjN$=!a}`<%H#3@
aRY<>_~oCx3vhu0emiRPypwLo-4u?YkDSpl-d~iRAyRSEo`F&a&ic0JsUUy@L_qxdU+9j;<$gC-%N=J{C@N1CGLr}_t3?;TX;9|!F4k=+EU9JH2%09Uj
FwsQqj<fTM@5^&-(SDDBt%5flGxR#5KSkCndXJ(sXJv{<icJp4+mNK~gP3OtOzH6EEwS@!(<Zm||}h0hqk_fno8B@(zSEBVc4wsrCp?Uu?gg)+IuYz)h
xbLH-8T6({Gde&YFMuM*r|$&v9A0Rpl*n%GFOB8^XOgsB=#E7QHn%TO2i{I{H-Z`mU~u%eXMf>}#2S7Bm!f_s?!7r^47(=e>)3<#Iy>VlsjuP5^yLuiG
MJNPy|KMUzZonjlP#_t(5hQCv}zpL<^Ht>?L8(vG25r_vp9XI*`@>O8&KVo9u*9H7^{{tpBI5M$+R3?%9QPj?abK71{!NZblsr3E!qFvEGQ9YH3y8CBB
-|c%TNi|ScvA+q2hbiUdw%P5o)7!dv@7<q7OW-kJeV5pt13?f4vcWAik5~T?UsOI{+?fYVKfTBQhq5=@b(Pt&b>HROa-^UxE^V*@116}!(z&2A22+?SD
4u@DNNG#C^Xy#tuj?s$nuy+8YoA9%w{)GTMncBt)zOwYpmV0x%Z>QHbP%-0&b|06Z;A&i`=-*v2jbl4J|`ob9WYUTMY0czY(P=e&oI66F(k-1a2H|`bu
a-(n$0&NO-ZG;y6YKRL>&BZ?+(op3m)Z5S{6^8O`z`%!R>b~LnJ$D9Yagv4ICyNK3Lht&%cy&U<m1CA-emem3_W55-{xZmYcKBHh7`VL@nv}hPYZbtuP
(S6f_QBFy*?^nM6|2E)TuXAm&Yxrfrmx4nm@%C`z(LMeLOuGyhaSf+V6j9fx?FlK=a!UD*HPefxPAg~gaD6Sy|%%GnwTxRXOET{mrJK@&YSNBe5)Daun
-$fM&e|G@*CmmgUN6oICxd-@xF;z!R_OgbkHwP>fmVJ&7O7{2ZI89j1JAp%A77VbkIkff$Q!^LOZK-m03a9;JFNqmF1KB?_#Be5&|XWS9L5;T~-lEf)F
6MT+um!LR?P=M$MoHh^-Ftx&?_30Ov0qQlfH|;Z3=panf{fPCSlDuOr&C(F({W$G6#)-8X1mt8kZ_}STtTspffD6Jr%y`fqqdfKy6LLG~98(;@n}6?!b
ayf%rZSdgGn^DiU9+79L?Y2Zvb;FT^Vif6Rm1C3`Q~>hns0{KhzhEJxcWnreZzACWYgt@WAxa26K4zV#VxM^^0@#9Eansd_Yqd^ZUGO8Ra^P1*%=!k^^
f&?y>FQJhAY+R<3p*D<g;a+D1BxCj_w$AzG<?N<oC;a1}d&~V$we{AU0_Lf-BcCy@^aFVNh&bXdW#hUcq@~f9^B-yRhL_FaN-m&OJ@SCput4qIyt%BU4
KbULQ&(y}p=mC4TK&H8Che$AB!+GNQ=?af#kryOq2zu3~rl-hmM#Kr&b}W8cD`FDl5SCj7qx4|^?l^Sj9)spjPtRxZvK1a0j4=c`eQ#6*IZde^s%sCt<
$$r^Agm_EXVOxqJbU!(nuTloSJ1eKL?7tMOEp#F)kr&5K-MBGTGd-)<GBN`KABg}Qqg16gpM^ATO6R=z9L{-_xINP*SopId{n=Mi3;_Ifff|y(98TkU;
A)?rEg1hm_0a8L4Ua93V6S2yP5xA`KKw=+~>p)CG1gi1(jaWpUC)jH?D}onZW^StK)_UmJ36j;(A3guf1ZmgY^1=7Q7qRtmp@_7$4Uj02u_;iXPh#XNl
3=kKLb@@NC_@wG&C#^4rtBxINj&Doe_cH#hMewySX$1d8TgNFl&3hT8zQKb?Q(Ti2_A-^$%UX{9(6LZDzqQB_+qQ{6c?8zgUCTz?=u}}B>0#T_$7le`Q
nqX$0dsT7)o;*ZSSyJSHO?ISFSXLXoA`$qU`(CYD6<hZj)7v^+7FN^4<+|Z%W?g-_z+Kgop~qs$bu{cmc~$AI9k&!wJH9qgbsnZ;;ET!=o774FKcJW4X
s8n~AFvo%hKcKWNKGKfW4UX#mo`3)&S`j7bniTh_{TiV#KAuP#uR`2q}@9fO`=u#;w1SHJKM=7?$Ug<t*DxCYDBUFpU9GL6Kg+7nk7&c393Z<cM)W)V~
_LeI+rMg<4~wd%EVUg4hD?A?0RSRb}c)!iQ-Z>P8?q2*gH#7Z17d7nG3XoK@hSTS$`djcF;3(vVRF`_iec=)7cR^X}8gy#?Dq7W4E5pF&&KjE299k<oq
bOGL0)+9GBG<H&O@Lx!3`1RMNB`<US3_!@ZuiX)uCIeQ&Z`V(nsR-N3mwnw~J_EazSLVBcRUtIvyAXgpYe;5mPzCn-w87knk8OzF`y|HNVvCz@zY*n~{
CHztMEx(Fg8$!N(6{MQPXG6B==0->(eEot83AIY(R42z5n0{s<|4NU>-R(1mG)*!nS``c{hH70gU(BNCkyXbu}EFG<=TB)LIHM8PnYH}2}mu7Rv1phY_
+o1IRtijoKjZph5J4QAA!i$U2n;W0m!`$C8AvkMZ9F}8N7S*i#EeGXkY~(0S(8fmyZ^MM)W9ppX(=}5qDM7fxLw;@1Gxt|M}AW(plG^f(hY@o(zl|M5C
y<P$5sSKzb)sFRC}-6U$;KlIg|`JjbggYb=ip5K6`Orx7MA085)_c~n6QsbG-)es3D-Kz=9T{CrugLR_1!aw;~%M){4%UAf;%8MI|ledvm28{%H!eeMK
o#3J13VI!q?4yN~|7eDG33(3Xvhz~6Rh`_YygKUS(_|G5I|0Ve^B?PVkxWBS9<AoQbOnctW;YL^>(R6Fk6m!FlR8h%583OJodpCORtzkCkSi(#AZV&_z
di~OWm-K|h9r@4f{WK#0)oyL}NLmz8Z;ehC^^t;NI1{7g8|w`EyPJrznXwA!l#fB!EHgoVx!B%ry>a$x<&=BMZ6)|(O6UH99Tj&C|9Xl^7TPoLp6mT`u
V_Ia^rJhsR9{^v-8$gbO>9@7J*hlzID=FqZxBq=FOdobg=8AsL!t$o)wtMC{7;JHu*R`nen5e&dkiKq3|S5w1sp{uG~G%3&Kqk`Ps|Q{6Vs(^T~ZP}1w
N5}!;e=)aTYa{wP3~B4>0?)UDgA5lD6IZyU(2j7X_gADbPdV&L=yq-E9(VUj<%^m&Bh0czB6@tCcroM%!16JSztvsip1(+7)MioO$IXGW-xSb(8KOpmF
wdew3&eri!0mtS*jmyl4`UpGPe5K~*|Hx4EIe*O*NSVj`i)E--?a5V=%s`-KH@Y}v3xK66UGp&2$^zB?#+nVu&4lqWdbelF|qA$WygxAU_<Wn^N<$R3(
sf7ct>x4Y+S*O)uSACDkKLF@?3g{H*@P(K+2-(Ni1N_jM(*5n_BrMH0msSK?D@CqIDNqv#5XNBM2>Rox*1wV#|oX&b3yw?PL)^vc0d0@xY1!AJQ?EJtD
UO3*uuxkM;E1a7%5W)mpu`wE5Gb>2_zRz&41KR=gbeGfgzS9knfScxq-1`Q%UF<&U;bF)87mY&wp9dkxQt5?ay5nqG8&jovVfKYm*zZ1D^Q8#TO(wa@$
GESUgTGHqr$PKAbK7pM@T)=KAMYRz9Zb<*&fe-wR~$&8gpF?~$KGRrOgraM5wZ8B?~7>DX9ZdRKCyM$uDBA?t;%o$#S~C}_9hQ=;3G+t`gt%t6oLGSZu
W!v0RdbVR&|LX^PyzCzCm+Wi+@A=niNrDz5R*!otvn@Q2Yv#`YjQa5n>!9f3*PVkQaRdM0NG62u4CDDNE)pVqphD+QTNBU8G5j+A}GRI(DG=ykN8Q2O<
K%5|1?C*S(Q?OLvT~*KF`?!cSG-vULOZnJLa$=D{R2gq?_({1_yCNN?I>rGgj3a9HLi??fg#dC&Ni;vvZSqVYMnW=ue$Tly!EI@%Yhr^b<5Y4+%R1>#8
#Dlvjd{B<2w@s%mb$6f>?0Yh}2FUY=lc1eL-%8WJ6rf`Z;S$zLy)*fiLDg!s$Qqn->No6O><!lI=XAOEv`UdXXp|y{uT#bKzU@Gj?s7H@dIKky?sE6zF
9i)>vwe;Y*VmFlaNl1`JP6T^CAI@nBn8x;x>yWRwkOABDj@<su<rA%+tv`hrg^*QR`ZB5(mjZCTIu~fFj37nHkUAux{Gd?fj!w;q*a7wV7Esp$+LYEpz
HM$fVUww@0)@C$s=)WQBwI9Xv@a$1QMsV2Kf&GEt|{EIr~c0?id<b^;BO4oh_~&OTU9<uETZ4`u=wZpy5z5Jn;)d8<X17G+)XXs5!@H*md4>_p#e$#Zr
`|#2~!%cWj=gChNT9?q9vQ_(*RF#-(TYM#|skh-#3AjO&%U?X}SHEC35h6wr}5e7c8<qpwQoxC?ByqKeb62VlnXs{q?$J%T2u4F7d*J3Jm=ECI2*f5A1
*AK^f|j6~*Nch&m@;+qXs+C?!8?M=xfk0V+$iS!)CDsP$f|@KyCPlBl{TU%Z3eXg9!oeE4*ph~iS1iy;18A(dVw6<GQtg2_pWefx+<^EX8Jcm}T0Al&&
j4%mVCH@2FPFLk|&jVN&wS;$=~LE`z?Q}=T(3?TkY!{Y%>XG9iw*7f^QD#TH@4XJLu24LKtdd8dGXo6omn?;#u8WfB52t6{!ZlUb_I_ccZnc@)WO!5_!
FWfH?reUF$JWx(8C~dUh=WD9JKga?<LqcG|>UX~{9uV32!wK(2^#4#lBvmnvF-=XZD=AP^LE4Ft=A^sSNMSAfl1i8g$mPoc+9}QsV0+)5aM^Td09`}1E
IIUn)OWXTwf6h5AYoYrxp2gM@Z+R0ngC84$7+A6Z)Ff0$kPLE4()BGc-dH5sZ`AWILbEGg&46$z7n}S?q|cEVup^|NbeB4?ad_Z_jZ>sza_LAJeVG9_@
Zsbo1n53kx{b-RJlEGKsN_#qTX<x#CD_<jVAji;@<EzTbqL2ax+#`q*sk<i1nJrqxn63#4I0Z;YcHvKrbGRZOKoZhM*lYeENkW<Rh97bxN5lz^@I~uMb
OQ;_rIjqIrnlSbF3<8Nx&Q7Z*M$`oCz8YcRjAqQ2w=(w=#nzq_zN(n^9SJvE{XO8#=1@6n|Mu^B@wc5yRf5f-?M=y4?mkB2}ooSkhZ*t`O=;DU1lP@am
r-YuNu%`RxZP$*B6pjdg?;H0o<S9!i&+0E1e;I5HehBWIF!hA~Zx2F>*wRxMO4^8mkwW!ymr14G=p*j@BlQ(gtb9vJ4h<ska4@Q(CwA-!#E;P^7uh9n)
bwc)N{UQh4U6)Y`i#R7S;muTA?gB)td#YY>r6mjWdHhJO^ulCPxu`+<lg<aC{L_1W8q3PT{yFUYVIE>8*7F*fF{^cuN#E|bswUitOSLVJ&^-ifQo?=Mc
?3!*TxgAzEz%;u@*peb!@JZerq`gUEZO%U*=<qD)~~1cFL#Rh2PDQ;1?IqrCrmJ!&DjZuAV3DZTvyl=X$0~Z=gwPaaSW>ui~0$nVj|&OwicYiLISS?6$
$o|Yov=$j7ie>HDt~5);A#wZ{QtFiD6H;(xtBr8Q+hT6|r{cw6|YnUH~l_B53L>lZm17dQ+Ks@<>udsJJtOB{NA(^;T1Fx&dbtc5g>9@Dde1UB1@q`}@
x&RrprEYF&Ap1yrkDH@&wv2(Ep70hbJZfgGBBblb7FiD9$XmxWM8NQS)1E4!a<Ag+^<TyL+RNqpj;XS+^6!%dRH=+2eZ^)iqT&=3K)`66(~3*CKX0+RC
tL^P0P4Q8t2Uy?6Tjl}$HE;#SdM~7po=mTWbVaXfk<nq{dpBR2oXBCT2Lhjh)-F=6z?VmqrzEZ8=I5FKwtmny(a29HKBn1p_xm66{X)Q{+?AXL4)ySp#
F84pk{v<VA_ZlZ<@^@oWy8htUqS1-qN%!-Em{@m!!~}!^0t?B};9=4uQk!PxtbY$sWCWG+f3j_XaVduZG6Vkqr(`Xa_U>npAK%z32JSh4IMEP)(eHu}N
{1T_{JI?O`x6sXp5P?DN>r(YUdQ>MyUDxiRec7*<#>x{fs-KkFyGl@#Gb<>lJO<^4*NGGzG(8)*WYC(vG9JmnozjnisPsbRXV>Aq%SuTJHM=eips3BmX
P&D`y*4dwZaK*RatZ0t6smrudEB_M3tb3-(IGs?50eRt7oXx+_*--ejN97%Ut|?>$|_qu7zfZQ(r-?Da0gsSdsxBsm7h)HpY_>_)Q48-{1Lc?fIPl4#K
{>tF7}V@WNI)ii2seXHnNxOxHCB&&$f+J2T!hktthr#`el0ZkaE}mE!FY%!5#mY-0U&oCY*Gf5R_iJnyT8(T|uxW!-CQce3*oo&EY;Lt6XcBw}OaE#~q
I_$%Kz3N4Y17}AxcB!h{!3!L?9VMZwd7GWdCw>#mKyvj=n-qcFOE384zue3M-`+IJ59Vd(eVx3aM$ZIMnxWk)?o_D;zEC0iu8}9hulP*%-QOr8Xhb!6G
JB^=z=&N?FcLDGJMYz}kTFn{m;92P1FChYO#QsJ9br1aiPpS4Yr$@ga#%|~5_2;bw&`D0n^U1`doQOBuLBaIFA#fk;2*>h&hs5%`QBYWA*9=^K$yL?(s
DPXK@!t}m!4!n-^P1ALdkL;&)|)A72s73$W7Zgd#FhH;Ja3bhofnAhMQ87dnoZ~0jbijwf{SvIjC#e5c9%?Wv(n<Oa?BSAc2C`#m$qFm+01wWowT$<p!
S)6FEsEF9l~D_6=1eO>aVYUWt+=azC`k=iH?dxx=iWG%6fzR&m}=+2q6}ZToNP~46pZmfE^K7OnWz^Ga5uMk<w(w;}il~TAn}menjG>oqN~(VA2{Hjk-
R3i}b~{pn3V_tt(_4^P1{bC}L6~4??rq`zVNgmQm)a^(zwgLdbqXvXr2G-q`n#z7f78J86C!*mH%%EZ#`<KtKhgm^N(a-=z!~3ELFcPi8|pXXq_!c}WK
}TV0oFb}=&V>s37od-_2lxIGK{B-R<cO@^oV31Sl??jbpj6xt#A95HM>Dg64lM>n(=zF-ot(XuTjV;%`~KItj?z6qca`zFb1k6YFc#YYVwAQ6_#uHA-d
aQ-=ofydxp5q4`qO7u`P1nE8h$3hAe53pMgu=^e!&r*|k$)x<QaOdAbp`FttxhQe&;ZYTvCnbR7A|9Z5fCt>X8+S`aWZ!@~1X4WafK>>#;F+<X7z0r|C
*86IJRR`XF4ZL7NBsVSAAF^hYb?lmI$zSsiAgNc`MzZiW@#{qStz$;B}71BSI&O9+5FEd>LNYBy@?KXl7d%Q+@%2IkczHRm+3b+f_Mw{!Q|lOb}5VmzQ
s6DHp9alkck@9ff%qCbDQOBe%W-9@7CLFI5HpB#r5`m^WZzw#OJ+nxFVM9dw=UxwjnI2ce|~+s=d68sCp>p%J_uDA>ma@1OYL<;V%8&R~;0Bv%8h4f>U
ISRS7i`uf0J05(WeSo76vk&^Nb+OKa9_Ci1anJ$UNvLmD;L{i^M=1^Bk^mh6c`I-pu9V9dY_AfevZgLDOJ1J*?>UzKr?0%#9Z`>nwL&24+9gLoYl0^CD
R7p^kR3u2Ug(a7;2g%oA`Z(=4A9q>R%e6;>BDLj_w*OG$pfMn9tv0c8OD=_lc{=t^OWm5LITsI@fS^u1(6|l07-Tb%eMWs0!B@q5M@KM=K0|c&JUI+PB
Mwr=cV*b8$Mj#yTkziaDbhv4IkZIcu=XZ}xwc1c#f9yZK-G^hw10vntadBe7?5>TUhjH*Esfa{!yLXNCRv@Khbw7}5jyICH<y9u@+bOnAo2B)`ACO@AI
k{{3Vt_6rNQ%N0k6Sm_xVVZ=5>e{y1<c)f(ZJ#C(fV{T?@Q8-weig=BLsEw8os7n<lx5mllm3RZzC>-pwY?>F?U}LC}nZ5I3P5k^4>oSn@L65I+oHy54
-&u)1~V^Y|ycYRF~w9`Qw&(oltH#-=8~IKkgEpIpAPLlVK%e5r|26;X<BN0TL1CzKM5kci=(=`QvHrlqpUg6)#n)<dD(s>(_F37=WrtKd0&b4O=3{pGH
16)FP=#zpP;_gasxd)c7QBmqw)dQ$Y5ww;}N1unAjisQ(6u)k9P4@!yaHkPc{q)Nz{dTnLJ6_LH~)#`|39f>XB)@Wwpmw!wVR)=;zkxr;crbRJXdTvG6
j=%Vc!y`ocx<f^upg5zcy4BEjxbLGXF5>=zvFCP7dn8$*H8xC*=utG^CaWLN};#coYJWJ;QDU;H_b*^w<P=CGG+q}A%S&O{v)}saq&JDG^j{>>aAhaHr
zIyDWFQvY(Ifa!?=m7KWnGJ93>%rcWuV)?70&xlBX|yw@Ma=00`<I?@ODkxXipI{k40zsM-CwbR5w9Uw>NN(>1boXMYYRk%bK`8wye?c~Y;t|%N?D_eH
MmGScT+oQ!`iA*;4!u-X8y@=zUF4w4q)ap4Qm=RjMQ>hP5|~aLuNXQx^>Dl`3EHS|NX!JPr3ifd?}0nV6gu`jrrP>&P631CgKZkD}(pbh3A}fly~J#2e
`?^h8%j8K6o$qgHJ;FMtnwJey9?sFF4RA901oYz8FJYBlLVsp<wb$*d+HX0Ihfr?xH@;f@pNyA%Z9xArplO^O_I5$8>b%=$frJTmzx}{=E!>N5o6^t_A
hY6Tp0xr#qe6QxGL|*@n0C+n~TuPx!lN!@uDl(Ako<uium+UUhfm9q*kY95HL*;ohw;$b-!8zNEfpA}~k9@ga|CZGA1gA+eSL`YIT29vxGHc#p)=^agZ
?lK<iJyVzn`jx^u!jP1HMgc2KV5);G=x20vQPg(no|NMHjWw?$+^Ab6Myf54s6>0@>(OvXgcDz{7Fs0de7a=hL@|E5XCtpFlR#~6BAU*;>7X$K~h#e=w
RN&gV3bsS0WUL_#S`m{o@o|`sm;O$IO0RnR{kanavDPs;Vqcek{y{_io*3Q5AWdSrI?J#2vMb!}7$oNBMX#WB48L7V_wYgB61TcmM+tG$v64NCycx9hr
Lm+-Ec%2@$KBOn{TJfBgg|G1wM6is!(9_D-06$&q$upKAJK?|E&N$)Z0KO*Y|+lN_Gk!a+^%G*OCn??;y3k+8g8HsrhNPx{E!iXQa#HrW8cuRMW`HlDL
nv}8t+(&H=>b7;zr}3qZNqYE|}C_M;U<6TV>w&d=eDm%4AXEL`;Zy{~YtlHgoHr4~n8bUs{%gt<R+0F1cGUs|b;%5`W@WPA)jQnCIhL){{a!`nr<%v~D
4rg^k5>Q#=D3{%*tLj#?970y$8Zl`53XxjOx|$By{{Phdv<@23!s^1M>>cugTImfN7>WQKLtFMF9&`F#?lIP1&&Jg<nJuOfZ9c3BFtY^Qejk!}9}G$`s
nqs*jFw=m4s2H4)CFiO8Xkks03(NFFwgQD>;Ydr3&AO)UF!Pngg;5PO^bk{z!{>G-zS;|K^rp!?kP4rP8=wF?N7XK9O|N4zmLABaie9of*h1_gC<)1ZV
<niM(T07C;cR%azIuOew>N6NG<e^-U_)P5!f2z3w#1~nGSLF8@K{9_oT({A8$d00&N<~uI02q=wJ29?L!cx32X@5+OST8+p$#+<ef8H_vm2yW{Qnyp$w
Smf;MY9o2Fp;9+f*-+mZO>nQ>&{F%-;E{)h2kKgW%sw58CVQ?nUzx}43~*8vdxv-;;0ZqigIln6UMh&pKGo<+!h?>6;DlYgXxH$furG$Gb<ow*p+kG4W
{Tl-RROu%oQF|&9QRj<2?~_6QLupur#>&Jr9!o(;*NC;wC*{qyl*HS=myKMj^sn%8;WTE@Tr*SFS2r22ji1qmhXl!iLSlG~(@*gsk;iaR`wG8l*0kS$*
%uQ@Zv0miJa)Af61m+uH~h6;R)2BI-@N3qY0`{$Y{WjQI2W_V;I)UH&;0eMIStGlx22&%9htOI^zbiUDy6;?J*0fUHP#zn95;N>G}1XnYO}9cgQIm>;w
NTvjmJ-)Fe`Kn%mg)_I<U5@9bE#S7UA9#LH=kSAM3ygZVTI~`;oiP`AI?gFj^A7rxg#x3Vb<dh1c*&{qe*3&~%HbuAq9=#uzc*~F=V%oPeBW*D*E<kE-
jIA5MF_kDa8D~>OU%1Z78l)-|6-myb%!wT^?(}|JOrpcdqbs6YpY&J6h?~h{&n_;&d5i`7l5U+M0qf8nioHHD@~Q292kvwO)V&r2O+S7<@Sf9@-TM(s>
p<lExSV*S{_#Tp^y8|}e6=dXV!mUs9g&MyR3hI>bbW|`a#({qwPv2AP?yOSH1>g*00U&!x>5(~=(Lq@IRAV?6o&8WE+~Q2kX(h`H8makFMAK3<y;7aM(
b6?56lIgV#TEXI_Ctar)%`kzUASI7W<3P)bbP#+vwKh&q829`eE9eBa1&@+*O7opbR5Of79ge&d!QkpCBHM)11R8?U#9K8d+)~(6nLoc1B3Sg?Y-LWta
YxXyLkP%io-<!;u@9bQbS`v|fXd{JD$?)@TFh`vWrM(2BSIR^p9_iB}#^Q`}AxeTiu$sd*i7n}@!VB=-);P0_fS{@MuAShKQte?=7Jl=RBu2!v~Rx{t#
~RO99Yi4FUTfyRW+GhIBfa(Nz9pCv_c4Jbv*F6~enwef{gAzSzOOHBj7l;muOtq0S;GdW?Fbd7(G>TD9LlqsS>893b+>54<){o#S?wO3@JM2kWoR(Bco
19Zd|`NX`K$hd&>wi?NXs&SICTMKV$9ad0)ao>D`p0z>kr}C)=m+vXL@94NOV#!1PKZYJX;E0RF|ClXbOtCMaN9CKj7+(-^YwSxfY|;&6ULhUEcUVn8e
>m+onWhT?p?>l?SngP`2leX(7CQ*ws-{VN*eZ*t2d%E=_G1I!t<9+pY*d{95z5lsS<i-ilw6M7Z666(W#)CaB){;*<CuTL?)X<ozFA>OtP_L7MKh;XCg
s@|MT3g6nagCj!x8L<v!*NHKz#<UYWpfg9^Qu`5W592$z$<}{Abjl`1P{~zvG;Np0rL=y&NnOkbB=2`%H0rB3Au;OSESabW!yF&BPBLGj=xUl(P;_#d6
Nfw)Y7z#~o*^Ec2l#M|bW4UULczf7UWF{d9`hAJ)2GDMdq^wa?wf`a@{)4nn7+tF!?f*=f{h*fwO5jv|AWxe?GMSp=#dj}xfaAe5t5=|Isf)RphAzYbK
Q6Y$#p#?avXa{kNlYXzk?lD@;!{w3gTox&;KqIM!!?oN9}810A!%$9QSE~+5c>pQ_<mo~xmrEjh)^9LkT=1{Mip7B7+_cvobDl#LSwc7X9JR`&p>O^F^
A{xMS^(v9PkyLQVb641YdKYn(JFAfm{w4!lwRx0G#5SV6E;oyQoKGlyRc>dZ-Za2?hHum7Z<y6^<4<o2E+5ET&x}yJs6W6$9M6EQto8(I#-tZ#9lwyr5
C)Qsf7u{z6(v+f7W?QrYO8$TQUWoCliS><|KW&z3)p8+UePIe&mJ1*E4!gh8x^MbFk=qZVnMuZWv3uoX_aT{%i9oJWkMs~<Y@$2>8#ntN~8&xtGpc}#r
sgO2$z1Tdsbsl`s6QTyo^3^g->P8>pF$|CAsAa<HixVWUJyg^gjDUn~)8^{#`!B&P{!qG0SB@*TQ$dzdXtmn*x;1`#0U8P;H+q)|m$moDuJq6a#;!6pm
0ni_^y7zJOBX;XGk*-skI>J%ykDKTb~g&+}LcZ&itpa-Pz>M08P&<r9g<1#_VuJ|j>(02EfP-cC^Ez}3yPyCLunZXMGFMgmf<OL2H)aeA5`p<}F4Z^85
N{FE($=@P`&d>CAmRhc9w>HF##-i}T}0duF-*#_R%uj}<6V;6{Vk#!kZNQOt<3+k<%ao45Ro<G~{b11|oCk58nl@y8}`mKIHOiF`>tlr&Se&Ai>GfCg{
cl!O8iS=)i+J6&SX+hww@#!-Y@OIzd??fM>{i8g1?TA<pAT!-6&*w-*a>>_I>f|g$BnM9N43=jKdg*jO8K1MJ)XVd*XjNPx!Qh;0YwEZI#_n}2f-me7L
5|5L4Uq8BnM}VhYmb};T9T8Dk(;wZ=xgz!(nW9}?y%H;O<0^kvoRy_poZg=E?3x3)Fs^@dqp!JP(Hf>uHkLzyFY~nTi`A6+#7tMf9EbE+iBHJw8?D}wY
&H1-c-~;B3HB4ch08=c1MTqO?Hk+s+W>bxl0+NQzw;>;(E~ntv)dcshH>#Z9|>q-=baMcFf|-?a<-@r?i-O@oozyrtXEBByKc>F`(uGad<`GDMTr=@e^
*bF#X}&lF~aAsgs_E{4=J2CJ=6s@H3lY&J!OVJUSlImAQVs>oixub+L6nQx;o56aqvUmJ&d2y@}k0L@@=Hff<BHT9ZlS7>ZOzmH_eB62&}sFKi$kQ>t0
Dx#0INI$W2>sY60ISX$hD8wUsUTD6&Uwo_cv?-II-7D5r|3FG4Ew*K=gcH`L*{sta{KpcZF$t<;95P)B2E)6Zeft&R9FH0-*igeGKq4Wpi4*58B6vuq!
C6HpQwvX4;Ohk7<=hDPX15fSpX`bQ{86YZR`aX@;VoE@6lAcN;7V@4=88|o98z|}Fc!xRYa3w|YyLdV5j&_@<4svEk7HkE7lX~H`X2AR?0X5%RT*+Pkw
Qz-I2DpE5pXWFh_#mD0;78vZ?8QUa&BevRQJjyc<$N9fFo8yK$9LjIIuy01+sgd&bpb>i?df~2k5g1m!~D{LeL&$W(?2<w(h9)g{qBV;kF(Bp1#?-wn*
))Z5o*vfIq#n@^l6>#y?Sogw78AAy+1kQqiqvOX%OOH06Hm$)#OCz1jdj!3iZ)K#B~xslG+b*nFbsX=vPbygeYg;?M}-8QzmEMD=g?KNVSSnLsG|Z6~A
+%O%3J-$wGe}H`@_QU>-poFjLn|;`gN1uuQ-OGllg-`T!m}fEjlrd@~M>*!Iqq{_JrC$-mP*4_f#eq8x6tqu#b+0#{*th`XZF=tQAHl@EO&!A4x?h^UC
_B%YE)XInG+kbe3%uNNM@2(D@7Ef>-kPO<q8x9ky{JEYje*;W1_L_m-p`*}NfdXlJVi~eTI7f^8Yvt8{gK?9nL)n+|zlTXCQQz@uBZ$Rcq(6ihN$-sqJ
k*}SeDO@PWJVb?;#ZbB_Hm&niA%j=pbl5kt)&$)6x|j-Oh>%W2yRX@A8iCvGR?#2!vYDc~{hD&%-a0yr>#Ukhw+;YxSwy+bzGk9nEK`ZuNJnQ6o!=+_O
$VTc{0c*XMwz&@;zUPs8N+Qa@1OqSS|uo68G5~M^^pN#Y`t2p;{-{?jr}{@_#gq*S<CdjI?E}xp3FYg7=01ZNpFL8*+m3o|LZjQ;!~3t>?Jj|q3<KXvc
~yd+NK5A1NGJNY5#6#dtN&}c49?j57V|BkNgX|#HMNQP>K_f?)BM{S{g!z8`kXQTFC)azPkJz+`x@UIEcsxg2AC29Cl#X4yphPN^`tw{w9dyk&N&CcV>
tU{rr1rPHg(WM+$D<jvG~a1#lj0#OQGQU3Cf72@b_Y=@@>YZ{!Kaz%5=zYWk4>8yvnkJD~#eF&J+3XxWDNu9Y=@xsHaX^PsNny^~asFdteVW3KnXV&g1
$4gYSC5YwWb+k#(DWuuBeMufdr*dRe|^;?Ie9R|s*^(`G(!1E6xXUV_w<d0cInyMqhYR3=#_j@cjDdH~c`FaxwszSAW*!~5I8Qp5imn151o3AmTFX?Uq
fmy$6=_3s>-|M~{bNU)UO;(YJJ_$1sz0Nc5+rA2j;cn{l6A9MwZ`@^UNStD~0PYzfX%EJFQl*E)+5Cy&CgONJ5wUxoB1#2Ob>$LKwQz@9VYd4rGC0TxT
x?uuHd{|3cgkz_Uf(hVU9I@NZdoM8gWxl~Lk)M*q2|?6GUEv;Rnp>SoCY2A-lo+<fGa~p`!kzseazuTExrq*hcJNbBt85#$8t)Kr<&_GM&==9mU(bw`I
LZ>U|;L3`)x+Nk+Q$I^vDtO8!J8{3gZA#HZalE&?+CWi3RIN<y9EEp~<lO>#>1f`FXuxfxI=Mnw^95%2#Yjh_WMR|4lil&i(VQfQO+O>Z3SdO4jjCL<b
tGzrPUr+%t#2^xijOB)=ankYyhcv;TP|d!`d$9_c(gJ>uhoH<w7MlS?%c{w^Q;rK9j5hlM6Rn7`q;9A`RmGTS>OwN~-8DtU^)P+mD}T$s-!i9XA2VI4P
!J)Q3(Kdb`dk$cOa@|<z}*Df>XCyI7MY|8rBtBctKzlywtmO;)qd`2%`pMxky65mnlOak))#*6&AN7MyZs{2#Lp`5!4?wTOWijYhd2#Dpbl8-N5pQp8R
=!}sAx$iAqy2#51z*ftHvQnYX2n!j%Ol~>~E9u4&F*)Zt2#seN9Kf#|DSdSx_VErEM9E~jcFN9_fXELqUEA;Oi|b&@+<b+1NL7ly_RmqW!1qhp;%{#{1
(1Qdy`87}#o1|gkM3y;9>yOb)qmD&pCsYNDOZI|d3gRF{g|XMcL38c3ALg4r-*cA8E7C68Un|Vi@aN>8%RF<9XX-CnGy>rvI;+CjR;do3NmeH8C<hpzU
`^hH$a-;5US*PgPdP93U4$f3sh!OFG4yW4T#q8ofmHJLRw)?J6Vop1NGy2?&7l{ePXi4qc%pyhal7gvaJLw0Ni|gSQRd>hOo0MZ%9VDAR4YN|J_2-28r
PtTgqt26u$|tM1-~Sh!SqwW_*B|0@ivK&2@LaCIJA+U#+YVA+gnWy~=tGE8Ws8Vfku1+#h*pdoRg$u~Jlsk;I54K*w8$M&t?W6J9>;2H7Y&-d`%Z`^<H
<fPHeU{=CPvDQ*$jPyItF5s05I8UGD^1->QXWS&_llN@10uTV2K$nY_>U`Z0cfZXe8{L%jAi}&ChK2Mz|AeA%1N5%a;1Jdl{`TQUX<8zIs^HD@3+M}bu
53S<teLK#_h9-}kr05ZMq<+WnK|hpPQfqp_O6@QGPiDhb5Tn6ap6E%q@RZy`^IT)vz_$3rTrww8h}CT(-uZdU-|%|g)PAg~1Dv$@%tRTRfw`?<lU3Y-c
=Ex<-aXF=3|eI~%C$b2L=?&`)jDPj1&UoYk8Fzzh-`nkj7LvRpu19+#53LjWP;vo!JU6vfV9(`dx+sG5bH!d)O*Mu5FBG44E*a+0V5!<b`_9&10D^!1f
MulAWbH8p~OpJflEk8)MrX2%m#K?G2PM|h$nb!7daf8fr;xDxsiHKQagaDVi0Bzl7^e(i3MJNm`R?F<ME_O)b2a$vD-9cqb<|r@hepS(_O~@eCQ=EpR0
E@Fa`Mflly%><^u}1g_wH7omKELQcgno4Ts|$uQ<h2nt}G!`>mUM8FlbHm3O<oDs}>w893{mHYmiWNrh~Zun16J<Ih)K0Pe&peKW%QTPKk1;I|@*B*&S
dM;=F|(f)VVgf&H$%Ni(R+8k;G1q+C0Sou!w4jDl_YqfL+?S;719b`FVL>i0{6F;6AN1u{4bj^J*=@Ut{n+Z_R#}&--gE;lKLQT@8dM1l+#unn;{$584
^RIqg=Whnne}mQ>TIhH1sA&^0valmNus@J6R|;r?wB#6VcPAq6F($v&eB1@QiXL#2YZ)ZwSmuBdPvbcqpDmNneQJxAISZ`*Kd;@0y~x4i`M9e5?te_tI
3G`)4HTSXS@-j!Kaau#>gsWbrPkjmn(=ET(52TfQ26J!lxNWZGm-euDGq60QW$=3OyTd(p5ep16JO_X0ee?ZmRxJJ5AOA71V0kzPzD6oh@Ob&h9OHo^O
#^yUoulmcxQ&vBc_z7l?c=+0Ch+s;adx*FNV8{c7~-VMA(;K*RTtAH&%4tY)g@>DH*<-EzcHS5YyalA2Uy~;Gci@|EOH>7}Ic_M0J-}Sxn#!fyWtA{54
x}VC^nZq~5i)!6izvH?lAxq?kwlw#)1p0QQm51B&-qkycAy<X6RDAV~sN9l&fJfYkOyjEe;aN?10I2ht~lxOgX&{L6|2=s&^9V6+lVG3I>dwNPdSc^gh
+mFkHMKA+2}*<~Rp5_b;Djh8bQGL1qtI;p4PKR-G!zi(Z{&ux(rd7$I`(o8<0ezanG;$sfL)1=mZxkbcD_+rysn^_B>7<SLcBX*GrctW;i`|V~Y5kE}A
JA(5EvAen8PCU~a$R23qs%M9MvG91WbpkEM<h1TsJTE2>93IQDo42el?m_C$-CXVnOTQ{V#p}8OdsEb#?~>@0m|{>^CdeGbEe{-WLiGGMPHo<sM%6bd=
Nl<|v_yxzxQ8bp;&fF)aRkc!&S$fe?~P=TcaSX`A;7&3(*qP3w19to)c3&A_emVf2D#1}=a74thRTr70!Q>p`si{Sa=w&bzj_Wct$_P2q<ZxMr3B=}*b
8CFeNU--SUqsRiVC-xa2&5M@(W1XC=5zKOFrnFhc9roa6taiRyz5-{!QHdIFwCDzG!kpXez(L5F$vmf<*8?mB$p^Hyg#-?%(eKt=gA0oT*2g%=%IMv&s
&9^%o|Pp%pP=3v8WyU#A7xA`Ij4#!UuDSC3ck-n2E~`SMedN&FTEi&s;9>;RQOh;Jc@W%HQC^TdMxs@4SwUhKeYb66_)v6Qg9uGTh*`z3w-q*%T}n&#I
gcYnkRY&G<w-z8xuiEsB$>0itca%ug^FE_sEFoHj4L5k2XlVn43WS5&<DA0>d1%tRcKpkJ2aLr=IB(NACuPDUp$D!KYiv1$kAT>Vvcix{E9C#d^&&GS(
5MUy5i;OFHAo<Kj_4eOr#r)IPCvH?9p0$5W!rzfUK#<e89ICr3#M~v8T1Lo3yFO-H`?ACujPI}6vD61mgtp1k<M@I*B*M!T$w_GtfPBjVe+HkUAzndtT
Qp3Hh`i*Z_*(WX{Wp%D8F~XMixCzDY}nDFG6gCWZGW6Ri<osFUuMTIR1YcQyJgdWV$dCt%tiV%<eFF@ZC-6FsQIEunaUGq6d)PyR-51asNivnOS4zd?l
1@<g5<aMRveL7U2Mx<dXKo}P$&4))8HmCtB2L!PyYpZg(qk#(6|9?h0bs0;d70+|BNpo8|Ms#$d91aE~N|v>9cM)^{gg%P9HstO>jj=^Lm(5NsTO+qV|
^u%HIV^Hf!vPV{IP4zk0rAPqtDZZja&4;deL**U|1cLjf0^-Ns0O)sq#JZz=CY`GX@87f+mi;mrXXYy76hTFGtjDeQrt6>}B{|8u<xx2L)zu!Lq<jQ%i
yMD1<M{Y!zOV-#3D^LGeY{Z;P@4(am$boA^$Ys%hC+mj6#44a(|$1V|kMEB<bs3dsSz(R`9)j2Ipk~=0vT}OQfDNg{~B{yvq;D~NyA7R8jYm6(se1CYQ
nNKVg6SN;T;9B>_cj<vOiGQmKVnVrubW>)2PAW6;uRiI28zCaNWe@yONJZT3n2N$psi33-%;-S=8Q|QW546)H<%4h+wB_S~5K@<jplmjkO3(?yA+Y2d;
WVzo9pG3Dpmc8T+qnad0Kq^ITc>-Q3E-IW_xPH%I6}PY;riiC4>-@mj?bLuGU+8SB`v;60iG-OV&3#O>wt@?(%+B2Bf!0Sv*Ii9&JYD!PyTUIW`I7a=!
*Lx41l+f@k#SHFpxMu;EGUCq#$rjA*Sv)pb%F3Vz*ahx{!=s-BN4KLV(-+424CT2A@Eo#<BgXh3Mo}ssF8?JOGDWYD`sk-v-1zUkh?9T%dR>*df)8;`Y
xY1bjUIl61!7L|u!shp2agxCA!xod$#jMwe9jF6a**J7*z=GIw@}TgBm}!MnkNs~J$SX0ehfW<$q!J3l$-grtO;`e}>cEyCaXrCw)6jMVp_I#T^YXFfx
};sfahrafI4@ae=8_}|CLQ#YZ64BXTK7B&%qt{?9@z_n-s>yy=qeK|f*e58)PNO$YsaMq;%kyg_FNME{@qMoz0xkJ(^ivPvln{2zPtm&ce;;uXfAVlRJ
L{OK307=|&8xn|G0s$g`r@ygx4v)0g@;>SG^+}&h&(&BRn4f}(|Njai=F~klNZ_K<Lot1`QInbjO^rpo75XD!-OH%#P3e}@+0Q)uC?Df4@yg!K-?z{cW
-gcQ8tKJEo$vNDRFZgy2ajn_vkwJhp-w|B^;+!Plya#b#*39d%^_^EhcUmS&$7dC+}>gGeNxHHb8+6qYjm)ql?grB*hu7ZRp2<)zvlG1Sd$vOvnKO6Fj
7B*A!OBsEk>Dpjx5QZ@?5tOwG2}u5uN7L;W{b{Yl|Dhq@ROIxx)8;y)_gYiKq0?@eFF5V1@N}zFpn9q@<hkWHsfzJPz+hRp@guegZBjp0PCk@pptmOSq
l>$iky&P~Rr~Tq$)qVkhTS`{U7+=sZ57(6pb2cxL@|-adR2aIxrdV)i7h<DIYMvtT_qRJlC(ke2l(I0TX)C8bVOhCU^3F*7nrEZYW@J$;T<KxOpHelwB
VQ@X_#irlp1^U<xG2Z_6$f}^ka`$3bQ6SYPBXFo;)sn~aX@yyFWO$){>nD|2Yij=-<?c~n+$)V~ue@QRLT@DWY>W)uu6k3WKUV}PR(m+~Qo96VZpTz+C
3gPPGjrvfuK7XwHU74GMwU&7h-WQTy_)AgEkDH6B#lS@#K0cVFm&5H98RDd309V7TnP5TGbtq-;H1gk(8s;|Q7-=DeW~tp*u5QytJw_Hs9_7x&^nYjUe
8l^05eh3gIDAAb;{F=J(RI1mp$ztYlO&m>FY(Bodr%{nSdgU$1?S`SaVTC<n9?^Y2-r`s2^M@>F(ux+>-w_lX_U&o?6fJBrsY`PU9NTt=SdmCz0+CdzK
#d}abrvJti!^O_fK-R3p@T-ScvOO#q3Hk_#p<Z>*s+Q#0yhf;{K%_;Yl61{{94~?c-2W*<HV5#GV807UpX5szgL-z0bJ$9d1y%uG?#DZlfC<*LYL)`+k
}zo-L4ZvFZ6i5w+{rCSL;LqeD3uE-uOLm$c{~pw?$WRO{&?G25jj*I)P7^;EbS#p3vl2uaZqmGYlT?9>7Ul1$%#taJI18WCFUQg2A5KGNc*-d@3N;hR^
pj{Es@pbl@O@pa71kHb}?H85*Ux3HRK8M=^2HE9l;4d2;!aYV?P#x3coX2GA&6VvB=Mno#SlhT!nuXD(Slg<fCb6!~7N(`EP_e+I0(TWd;M<Y<z%6_Q~
rI!oE&1+LD;-jRF7VN&C{m>9ITOSsm<yp9J>?YjQ)OvjX6&6CM&EUOx@^Kga`{um3B>;<%z{iU_u-=QZ!MXiFy;>Ww@VT`}MiK;tyR%p8;1^%&`emx#d
+;Pb$<F2cO^aG2`O8D9Vu-0q`LFK%Lh@~DsIdAheLMt7K;6Y9yWCS-{Ff}m|NEc+({P{X=lGufbP<1kO~ilse~NoIJ^%CH{Ga^fKmDTg|J>bwenI>{fz
RXj`JeylzkgfUKd=8y)W7RY{F{OQ#dH3zPRc*e?SJzV|D(D77jFEw8SM}B|B1@@7lHr9TmR=^|FYu#$9MjF<)Obf>ffc2|K8H^cdmnfp<;i%@$U=yBSb
&YKhQtW|9-^(ACyRcAb%i#Apdoc<kq4eU(<j3FaP{zW6^uFmbp3Mrr9XE>;x9d{K_M>+2XydP55H2uZ_+R$zIx&SpRu_TtC1p{YUbAI3dej{Xgz^{=EK
!_h0cG`mLU~WiR}fb$Q$3G~eCN>|7dqeEdU<51zScci6W!QxWwwvIBsv8<ZsnWnt8E*t~{R^1A*-s}BK)ihjV0y!VpIa@IT93P~&IHKin;xfIlMzWmh7
58e;n|7HAw>F>kcByN2aG$mB*pZoz&rjM}CuUB;9K9?d&@7DZJ{1GmbgIzudy~8<WvNsi8CHGJMNZu4XCO_-@9{_JTXQA`QpO)rt-8~z(jp?@!{bzmt=
-W@d{9n(fljpp4cX?(PRtgTMeE*X#|Ey2=of6vj@7<d|Ug`(>lP~|QPv|#vRJ5=BYEg7TMcSWy`DcATe%AMgPyY{&@28%B>hDL-fAIbT)Zb5@`Qd|~{{
6SZldM&pMv>izIvKXb`O|No|EQ<qPrdx`{SV*&tnW{r`Fa2HvtRbZ2S0r9v%Y_y@s)qwzdwHbzxr|Zulc$7>-GI#!h4|05VUto`%=emn3$QJvw{KM`C(
04Z(Q`(K`Ix0ItkaybhP7S^y*F*TI+JjOQ518dPOTIe6&aN<g3ex`rkah;vXFEXaDy<HlO~7)T4jL{_4jc{LJ6~QGeBU$30qdDH!wHe%oK3%dkundAW4
Fvic#kS7Dm!AuJDyadS#JJc1Ma>wa_pdOiM{@ArRjyuYDGe}iBCy8h&UaJ;|KAK72)?_cxj^&cGXCr|(2{owuJ{owuJ{owuJ{owuJ{owt3!|U{ua_L^z
*gb$d7lg;n`v}t1+`m$#oFON5a>!u%^$5aSc|2Da(`);imc{&Q8#@}UW@O<)0BXY?aAitKaGDMNp7}<axwpF!pNu){d_}naZ-3s0^m;Y;EX%ZQj!X#8)
(|OleUEWE7#B9W!&9H0<+(T`>A;6#P<-1$ifJ_xc%&ccFu2F6a=X+#zG(e-P7LN6x$)U(giEP|bn%VD{MajM44Ie0o#>eV%3bb0m-3ydhnvMJ!Ry~|y_
oR{n@_VIx70I=sCLHpcsTMLPt8C5@q_n+_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;
I?_k;KU6YszMCdTjSzxgIciDm!%de8qf_w&8`@4jQ<!=7Cf^dHVuKW-E$JS}gCZa%bXkI+w)ryvLTNCyfn-^$Sfr!Kyt&*XBkCQLE~A4oKi`KC{_WxA6
E4r^hdB*G`r6jAL{-^&6~6G$s<vN9vdUtu?J^%(-!J~CAT-E9gH{bndtongnq6ISo&lR9SW+K1T!4D(jdxd*x%yh<~X#V<`Es#XCV?5|_0JT@TUPoIme
I%|mqWqLWGSqG_Vmly91%mwwR@AS2GzOL6OryDh)`+nC%m#_Oud7(;2`^QyOH>qb!NfjAlz7vK?V@_Ct-xoR~_IxyG=Ot|p5R=n@E{WOG_Bv9bQZG*n7
2f^hI<`MAN)oUg8n9%?KKJn-N@al%&q!-%Q}av(u&HGr{+Ic)S3RU%PMaj~!Fz|UUkpWWhB%j3d9u*HD2Mph^#I;<Rb;P0C1$=<7Hdj}1=#Pw5h-L|;{
YwP20!u_qg<T_*XibR2U`{-sQ+G-*c-m>L(wWw;*atgGv#JnLvVKU;J5K<=gCuplExMc`V6AWKB}3=8N-?C&uxv?;0slcPor7k-xGNRGc_l3nByEyd2b
>CiJoZZ;=aTDWLwxDI+ynQ2{2GM@POJdH(c*I-B;OP;fk8kd&OokZ45X+&=s>UM`<lDtUL&{;Ec+vX2d3yZw{RKO-HCw_14pKu>;rP@kU;#1frElp$FC
^aS(S&b=CSv^h0s$@{FZRuDSYq?j(3($ozDE$hP|VR4*`X4j#IRaBa=<GUnh?*eg0i$<5s8m5p+9>sGXnc~6__*;SOw-XeVDC4G|7nkeu>i!zcVl*UGp
;|RJZM+gKauvPc|^b`<V5Ti%?u|&U|(~SxOyd!Eq$gNxPbfuIB^^S2KYOaxYaE82f4N%kHnpicOwSd9F7I0)?t97s0Qv$C>f1zYA6w&+GOCxg*N)VrVr
`Ck*O;UKLj4`LEex_Xdkbx#M)~M;e6|FW_wZP<>Q25qxi1w3J=AdN<HOh<+m^}ZGOY-rSm1qxSiFWk$>nUg7z2SpjrK;NLTL*>bctRCIeQQi(RX}!s^;
qqXN$eJWn8PzdI;!al8DHH`p~7T|MJ5bD+C4%!1lOCKV#;!L)p!UE18-Ij5Zm;*s-Ai9hPpMI2)#6e_SUM@;50TbR1A?kxws#od}reYi6>blp9g$R$tv
=^JY-L;{3@ap@|R3Q_!&J~`OKvw=&Llxw}4Y<FDjf0{K|jYaN^J!h9}Z*xw*=RdTjBzUp-f~zuO9r)l)#9nQm0b+uumB8<ob92Itu6-_eaaf9w(&MrOM
v3+FR6Ym<O*p=_-w|ME{?o(UL^qKVe{P{lw$$PDl-{)ytbda0(rJ<pWYYB6%S=`g7i@&v`pogK{q4e20@Bttpf;{?CutjU~-^DCfR=!^JY$G6B_YcU@;
{Ox%K=q4!jDU|uYJg+e#Xu-2TBJ>`zf|hekz2zWmCp?@_O6$+_l7KO4#b9Nft7uK=1c6t5FQ|d4q5ciL77i~_an+ClhZAV=<?}G(;Hy5@-^QolT0$R(Z
rfki!*J8w0)l9BzpY2{(hjuMPI>+t-nXd~#Ge^i{cU}RO;uoH#n0dHV(0#8P0ev~pm5$7DNgsA>{{zsB>;1dju*pL9YGU2!vC<r%?eCGTE&Hxol8C;n8
7OzgoTu-{%J-07CWBS=J(YC=i(}&GwolqppnA?@coWac2<QJUP<XHc4?A+yUSH9x5qmNzE}Ez7XOj9+G08j_*CqMLTr)oN$6q$`ewE0quh>}SxcY-abQ
}A8V^-#RLx;kMz6o({bSdvcE?-@=tc2Rb+PGIYgIXbpX>L9v-ZKMit#;YO77eW^nI}A<gC}aQ)-6P>tuc26R@RIr-;m_$5YQAMb(k|9F(FWpz+mnldiU
w0T}rbpw4?2ttA8G!C&<aKH!cTj?d{|^-Zxd!BAA3)4%DPOxJ8|4vMRQU-d1VrV3T{Cu^-=_3aYgX3!0H^qYTCYB04<orF2~Ro~v@H$h)dy0zM``t~(a
4pf9&(fEtLDJwm;c2-#$_*LJ){Rq)`ZF*PzRo|?{4neu=HbTGXTY|a|Z5i*7`%T~G<3gkIQ@`3@_02c|Sb^m`w7==w`Mw*OetkGD^{c)y{3xRC@UCd%m
wG;&qs>yD?~3TrFZKL7s8`yYcQ^m7o|A2UppUmyvGa>x)4iuO1L;$|fA?#zk@&wP<SOv1U)$kTN0UO4_5a1M=`2lX-7fB5^#0Yaaq6A6E-2~1uYRq#)E
pYBx1`#?`nAU}DnL;2;Ws}7524z6$1t#d^K0zGt&!e9-}QSSC<=W(w)lHFLf777RslL4Oz8FE!%4lUHUzzXpRxO77u7j7<?sDb7g2-Sa>K28sIaFz{3*
n2`|KPsaHbrn((_FCx$|k`^V~-0R&9+ZK@e5zRE!cJAS@o(J#am??B6oYIxPBbn;4t70(2nM=nOObI;sk92nnD$oT2KlJF#WWN&%m@Nk`+TGqHVAxeh2
<oTEk}eBiUAnJQ~qWN2BEHMXAJH<uYzrEqs;RN9P%)q=#mn&>#P<asw+aUhe@F@7?~Cbo|h(W{s<o+x!{Tl8MRiBVEtnNjHf(Z8uUYKj@qD_;F{n?MVz
96GFiL)By}lU7}oH;^5KaW~uq+N3DL2lRDiaC>}InJ1U-0KSi6M6)gSWImQbQDXW!<Ia74TjgMWHDDf$1hsxGsd5xu0s!j|Ts~V&{G_K&6*v&jgWdG%P
EHb4iBhY=4MopERqaYIJB3+;6}LdBUG0%L44B)9<Rh&-(1z-cJ9zQ#1=Gw{wN~<`LJ&NZD;igE5beYqC54f99X+;3q8h1pTNS_5Elkv3ZXG|nd*HrG0-
DhmW_IMQZ}1R%54Xz|wjN9E8vHeHZQl|i?x6<iZ~Y6eaDa(?Kxmn+Tdc*RAAmqLn+5k-Kk4HU1~6C<i%RY-h-AJ{1oFZ!Q9ImpHJITkRn+8jz*QspqBW
my6|gr~MbuU8Gu_ia3t+eCi{`61s@Cl^q<<q1IugSt%JD)ic#tQeU$26!-^CIUsxQukcH&RDKpW#Pjv3vH9iQ1PV64Xk7Zn1o-{c=w(b;>2I?;v1FXeb
w9)hgnjs7YR>7>~eIM)n?zP7rnGSKFSlC%qPNL@h@J_6?fSa!&wr*@%S^YcIrKzEWyrFYx6X8LYM1yyB)j~i3d#_(lQaH5SXs?U<{s?!7(Sbc6Po~S$V
V})CIfQyJe-nQkG*=$==;26dp+SL9_+s8gVQ%_EK;7PVU(Q1XW0?)M=BjFHenI_Fq10=tmi9lgZ^<ER^U>B0{w5|rTpx)5~_)m-wvuSB&_Iax*p|qHIc
2nL}>nrHs(v&xJ)SWa2hsZ9#3p~%bD_Ed<S6q8AXWI;w2dZ%$pT2z#NAZ&(G~YDZY?Ja!J^HhSo2a}_c6FRI!29$UaXGxWW|m$HaL<+=CHZxywP$}xp@
+Q!IbU%V&HE?Xf#J|sM89|;{x$Dgnr$yiqh%iECNppis0k4uL7>7*A?a<f!?Om9bB)pUHk*^d$pxj9s?VV=rY(~9L()8V@9yB`snwzt=urY9qg>Gbiyn
=Six#`Py=u@{KL&o3tl&E8xmm#d!D7@>25fzG_Bi6WpDnSN{ggQowGGhkGZr0^eQ-(f92Vfwae!yK*kbeXtU2f(3?CJRyJSwk>mw+Hvxb^`J*dupa)|y
ohJmMJ&1H(Rki1%*L5F73$!PWa6j(r9gM;tISB~BCbr`@xUr5~RA}HF%P`&|KNDc|~S*9JE*{;B^{SEi$moTZxQg^U23<Wh`9mk|2zi(i8WPTTFd#ZM;
N`#-!?ir=Bq-5^-*uMctv=%Y^Sy4R(&7Hz(Qb!0=F<VP(&J6TB5@5&0DpXz1Xa{z4KcJDQ1nuq;mw+$x@lbvj`^mnH1IZ^+b3xVjZBF*B-YPJ@zcOYI>
mxR(<xKKw%kJo%b6;8w&4z-@BfsK7ooUr%@^yd|A!SrkMk{J#%Xv!d_ID(pAyln6P8B6r`v*QcdK2qA3@RY^$VJS(NHgcPKOf*6T~FvMOn$7XR^-87{f
2wO6FS^AmbM&XR}^sx37&R!RjWT$9OT6Xp=ply*tmn{3MI<F;5G`|*iKsE4?RC4e2*Rn(ZMj<mCx~#;ET;%V$YI_RdGl&;Df8^t^GQ076i+9Min%9S1$
7R2rZFLP<fYu8bCFdKpn(9PK;|#^0a<>fUhSeNbn9{)pRX+2TkPLcy)3|w78k>U?<BLL{G%O7#<cEaG+@gP3z?v`*)@cVaj)Bw6Fr7S*E*dV4dC>s*im
;sUDkE%4NePKHbb$te(!D2IGeI5aFz`Rihi>(`!NaGju!RL(W<_Lok!;AM+5pwsoNgrJueWYTC?*t+|d@B`)|Ae)Hls>0ueHVD?Wd60=#!oZ96bkZzX<
wKm(e4ucp4{`$VI07^pgR>ro@FL_33qA-N>plV3UQyi-wxoRNS0}ZLGo~i1yTnorWuM2uc(knBaTxq~J8t<sS3s7}U)htLp@rgpfdosbHO%-r6s@rdPf
kP5=aH`}PUT!Hy$|UKNZ#Q~IA$^+BwiR0Jk8aM$RdS;-H%3NgMlF*-fua%G9>rO-OcY;XvPAdgD286^Q}!Oh@nc>|9{XCZ?|;6Wytpky$7%TxzCVUDIL
L8{Im(8uGgd1H1LxYHVHpAKd^a#cdHY_`{i#{8cRc0;Fw)zKEMVSTOYoExq*i`GRGRy=Z8?3RoUZL1voqlS_#0dL098Ry(3>KDMpHZ(!D&3^DBE;awb0
^Lpo$JY$|T>Pg64f{WXGLFGCpdKoh<|dc+($@-+Ec9j(NEcfKE#aS9P7MhIGvea73eno_!zF{`+#6f$}^7vcB(8w5sT%DZ}BGpsiJ)8hpNYOQAi*!l|m
5v|ao`p?RFBC^^NfDjUO2>czF*I3~8Ub?FlrVBF6S97^YIQj6%aD#C+W(f0<=?XT~54R2*UD9j^^-dT}CiYRFV;v)*s_b^6n&>BGsQdn2$O7V4OmfUAl
xI6KG)jL&M*IquJtZ3Z<w|1nvCZvh~<4+x#-(T|dnNH%?g=eY)vqK%Q(_BB9lUbDlD)%O#qf8>G@4w!mOvw6x`|Es+b)Ie+_>G$r>Z;ik%{ZzID5v!eW
z%$~gDfC=?k8|TsU~f%i63}YaQgV7m&>QICEH&{DKXXIVRSr|_=k{#F){1t%bcdxfQx?x93$Ik#@MA@=kp;en4a$VNsVOwvLjA`erZJ{oX2mhzpUI)&g
}NWT{Eh&Bgb(CAL89Z^;$=&j^4@@;^OI|XbHL4KD&YjD0c<u!5m56Qc2CrS~0MQvOj%ncXYx5hu;}IrM{~=&Sy>m)!GxjHRC<D?UB$4z9$^AS?f%j=i7
;qr+7<I76grJ-rhAUD?}zyyuMGZUcKrZKtFeJXP=0FKJBIigp>J2oqJQqwP{95VLwlRTXE-T$4NYq`t|)rZyyCTf!tBG^8;|et{+#D_pN|7z1)$&{qQd
Fl_>>UchmW;gqMZ*N&FF2?X_JN<@Njy$my0)RaYilfPN4fd>3AX&%*K*f?jJ<TsyR_+EzHFKxp6%M*<F7%Sl8C&Z{<~<@6b2D?gryzX?PN_33vN9mxwV
rEbOx8o!r%GTxi1DPN#Fc+hS!Z4+AIz^C0uY-zOGLI9{hmSk#1Pj2I4N4dZ&sNWTj3SSU29bd#jv2(LTYsl-7SY4M@`S@##$Kye2|1bs>d>?%sIpa9CH
j=0}sIBt}jl(3XzMg>sIJwx7{MN6o#dfZxh%4~X;PSES+)9vx+`g`OT<B-(*k6tC$IAOSc1U+Qvb<67ZI%=2($b0Dh|2^8w5K<k;;)*S-bJ3lDXtmxvM
WtB^Bd7$z`u^Tq3A}`tbzEkb|v@Y!$}miR``(ltN94MKi!x3@tjWKuX*1%WFlhpyU;qnzQ00Op953dLv+vsLDi>YRS^I7F;Qk->rAi98p6}jmeJKvw8>
?>N1|Lf37~CYWI8CHBd7SxLBM70n5{aS8%fLVUZY;%j7hgf;!oRDFA#c1BW=AT=J)aa^Zt<^MMWil{8NfqgQ{s=2pbLhQmi0G)52JLOHl*`dh~D@T+gw
8c$G8M3wp$_J2;DOK`fK}s7^GY6wOh6=1u%n8;S)M^o<jw^_>&mw}>9jU(IVB(OGv`dG9;Q9H_?bDvA=|nYcmk%hhr{spC`SWXLq)#1lhXlFcXb7bFG#
B$?OROVL_TI+-6-x7=L>!iVJZ8~Vz~&edD%&eOdEwk*HV_*@;)*ZnkC+TuX+7XMj@-Zy6sxP=wrouqD8Z?G{#y7w(q@0TF9yv3w|Yh(#-pWED;Tz5-Bg
enz<Y*1xZyvlEIIrurMLTI<%^Dzht%cmFoHg-}Ev%Yx%R$`6TU*1o~+#mOEi8ll7M*P<WAzAc?C;w0y>)NBqyr}fA`+4fs*PyZ-O$%>4AF1jfVFO-xZO
2j0L)9OnP=k*HZ(whZUZQnC{jSgy;oF1MA6h#oZ-wFjO~vIsX=!~qr8BUiF8^(O*J}f5pUl1m{r&MoT4Npvms;anQJGdl!dKK=??Usr!VG4I#k~<Sy~;
WZMo*XI!Q)5BG>zVNNKXd^KRzt!w@U>Xs6N{gH4F_i|2m3}g7=O13AUkQCu;!%&dL;GN(>|Ca6&~6E+NID`twv<>v*U}*zNBS%a|s7K+DAp?mJ8oe5Xj
XUZ*ltk~854x)}%Bp))d{f+TBLGB2EKyu*Efr0XU$Q5Mm=N3#`Bc*ZO4p7w`!eB+w}vak^v{lFAmW$+_K^vo3TB4xEfBqI+H17j^X%V4ZUGGxHlL?wD3
<nPG6udo2=n^Ex1{t|xVMpps9zJE4f_65C)dQ>%ft|Y)MS&bL%X~(+#;5CrSL-5=CzmTzO*NnQ$2>G3gQ1Lk%lSN;8P2r78hMFtO(;B)DPbuE<iv8YRM
a@R%0kGBOi=M?NaqaDBIdZ7-Bf8P990y0mntvN#8rKaP^+i%O-@gt@i<%d{%~3yr)YpiANNy==*zywFRXIAqXuATJCugUfJ=-jRG8~}AsZNu{1tuB4O#
JRB*puqKV!i_pb^v&pYZ7R7iR7twVrcl%>@96wWEBFlk6+l%5Z{_iA1z?J`!exM<vDZA@oLFbaU9Wiv>&2=ybh$ESCW7F;w-D?EZ%Z3(q@3fgD<OwwIv
NWwI>CCNC;4Er|c!rqtYUNj@w;RkLg7*qfJ4J_^fHm#CrwS^C`q#su?utf5gDz(b32boG>$7r*Xh0v3KO`TA(^#GF|Z3_pw6#;8E*+NqzpZzo7Z)Bmsw
xALul)b!_aHPXo4QeBk>TMlsL>iv_6`evxtNhsg;VUQmu;EKrYMw(52XZ7J>}%<<c<QD$+qm4N5kX20PjkwpAZ7Mwdc2JsX7T*6Gw-6Q%LeTo4MFYKtE
!($3?Z}y6-U8{D=VRH){BI3UYX)vm;QsWMeVijZg0$#NBxji-T?QIE#qC$H2lOav{6cD0GqyZg#LY`5M@X6x0lLVQe%VP&JLf<4m6;Z5e?{X*e`%rOq5
meH@XPxA+?`y-i$Mro~W)ZT$Z_oqLH&>$VKDTp4;jc&h`Pj__X8yS<qKr*+40u;n_uJC}kk78TnK6okH~U?|_x?w{o>7}Qv2r8*74tTF$>7rddY-|)kG
TS5Pn41H%YM&Xc4}r_)Kddky&rJNJsZ)ETx$TT>uqRagplz4TYpNlPH*UOJ$^G&Jr{#=75W7U`C*9d?-6m}>&PM+TTJ+pg<TGR9iI}NWi%hpAssXaH3B
KRU+^r6wQ4EXC<Us`goqnAIWs?!^#)Z({88PA8?BpGOLXUOPVtB9ZPx+*vjbZ=X4rZWf9BrOMo_9*mvJ5WpbY}E??|m1Z}iO-C=$O|zX1qI-lOM~iq#e
X3%(|;!sxRnna!|M0z6}iQD2#E9K>^Pfc*MOuyp~RNSs(aL*iHvT4MeynxbPwAZH0>^uqnyTJ@kL5I!J-&-szg9PO2bU~Xa#=X-0ZzL&rqxT>+?nyPHt
IR}#mB>MLGZNI|w9kunYXNvo6zhbE86UwiNoq3Oi)fALwKIYwBYUPenQ=&J{f<C1)sYdABBfvdwE}myBkvwZmE4V)f9fvp6yLOp=Sh<dp05#_M+x~W5W
eVFI`r(6I=ZP!PCVn;GGvwn1^OWBP*V$3P^A!u|IS|5gH~s7Y`;iz(Fz$fVdqDKzUAQ7<pP<g5l@$Zf+=xe2CEBs2Uc((;M}0!3vKp~V>_7+%!JSe2qB
YUuYLbsajULgap6J-r){p@KOY}o{PF1VX&s~BPMFHY(E*wpwS40uF6i4V=wL$E~Vvs2JCD(Ce_UaTQ?=Vt!ZSc^^e=W2XwK=D>UvtFA8`Z?xEAT6zKDR
gO-rE$bB^4P^<=!@SvO}o`CX=S%LVO*H^(&nG#-&oZ`j{G8x9E@l{qOgW%v(BiU^HVF9e>?FQpZ45>DxZTzdk?o+y2q|k!HdtZiLuh_K&LTU5$OqqrBh
tj~ZF_5J#-O>ix1mL#$4%KtiK0)cvww>#4!CbNYERemjp;?)MwMU7?))dLBtu1`=t?P4w_@=gp35rpia+4u3n3<Q(!1)xcR?>zDmn3yixaZ?m)EU-xVE
y96gtjrsE1c^|jRj|g3SHS?E>uauLxxcCKxZ>HA#oB+zl2HI_V7xj`&S@5>oKIo)V+M1_H<>0UDs}Y}$BqHmvCk*$u?B*uIG~YI{(qM&yikCTv$#06Na
w~X1&%3)gwr@e}WdX{enY=7KbS`q;PCLI9aJVsOOIP9#x9yNBAVv?&U%n2lAA;uqbnb9Pt;z|s>c7?pln!!+N+E}IFk7AipvDFWg-<i{w?y!iZSF4w&s
u3aHL|zNdzi<wXWOl92x<<KosNmW>vz#$VP(KVk!GxS-c==vekc4wIte9(WlvtkkDa3KI)zGgnq&J|m$Sk>U5xi|2m~oGbq?x0$rEMqfwanJ8w9-ZTyS
~BwyNk)l8^qz`8BUuG`ZmdgufkDMAL$^1%`<Dr|r_}szHoD1r2Gd@K>k^UnU07;BmU2@lYlk$%u57gJ3LkL{-?PgFBrj#Ix2q?(RdB**SQ7;8amIs@_&
ltNO`g!C^X|aO!<tw7Ium4Mfx8qU`<pWL60A2qa_kQN312+APdLQds4lAV|XbWZgQ<!6Wg(=)vGOWbXG1$@izk!?kVbs$brp3?SuEqk;+-*D0~GfJp8w
G_4ODo2w(N3eS!-UZi1gP4<j)IEPR8+kUcE=DBK_D=k4&bKxKRC1n2iLpds~Lh{~wuP(7ab;n2<{r3a+<#7`2_Esf|0lPE8MLW5~7?%#@9XG+ZDo<1ug
N}i>)rE-2S~J<HYlVtF^gWubO;z0}EJnHJd5GK5wp!9hNe7;)dqb?o@)<A++X20$ji|U)P&E(Qd4-M$EsS2qS#-8wWdV_3_K$o?^55iiJ2+)F$;W!7xl
YzN9OwhW=VJG!G9_%&0C-~+qdYykq8T1&4Mr#M#%Hqvu3Ia~4*JJYLxT|!{{Fx0e4>4$n5%MqWF0;d#v^{@xhrtWZWqK{lt*TBX+%NclF>N)uD0sgsP1
4l5PulIXU}zG+8brvzv_r^;7pr(v|9=ovk{;4lc?%LGfQB)Udi%pfe{<!9gOhXNiK?eR*C(R^DUr#H90s)IVBp7J`YO9xfeuzOu4o4Oeu&zY|nVV9c$O
%ytabpaf#5N*nA5jljzYWs5z9B=RS5Sr%=Fr8I5J<ZC4CpZik9~?n=bItEROS%Vre05oavgS(oXHD@fq(UO4n(ijY?G4Fu4b^blPIf$)KrW*j&d8_9X~
%@JK~2bAni(}wuEKDO3vKd<t-j|0wtZxCN+9VG}e`GD#x3n%m71rfM4=Ny-vm&Sqg5j0Spp8LY8Fm>I*c?UrKUQP67!QMI%TcyOmbO9FOTh0hW-#XZCM
+v>^@*`^X1McwV@i!F6FN$`?Rn8$-o=LuQyEyaAW=a$a;~q&iNf&N$D+&eP6dRwew+F3x?`?+rhDd%p@pPt9LFs_QnaL4h)En(Hms1B$&e_LfTM@nVdi
f3P#k(OcHz?Iy5>HSrO2^|pwxDR~+q%Mlr**U*DJs*M_qBo4DlGVXKo8ZswA26=O+W$9_qyxZgQ&>!>1HEFeLiE;e$^o;cr;-C6AL0_N!x?y@m0`URUF
mCTWdfx?*h)2jQG2|PVzKj&MPv|-JJYP4hH4+l~*J<+ZH?9<;;Mqr*c@(AFHZ<XyO;&>lLD=J{h!KM`{4~i?d_rT_81Zm$?H|gc2OU&31#8L$flAm5!*
sd8zipBmBRpmW*k%d|TD5NS@(5J|_MBmT70m=>>+On<G8!ue578_Zb}LIK|^Cgp(cIg;eo9r9o2idaI_}%!9lG?S_}T@gRA;!3^vLLq)?!dyBGL<Sc*}
q@j=0)v*h#Y6eXqE9f>2rt2SN7%4h5Gjt#cDK=;G<H`98@%Z#|#|%>UK8J7y23lUFMaW+3-mva`4n@79sqVyna?poFFY+uBGfV!S8s);AB{ZfgLpxee`
r}}hE2fTJ{>QmVl2<5QQPFYy@~uI8aisLr7h=z}L2G}Wk_HU-qo8LdYi{tpmW9H8j2*RZfLmwc=~Nj(5#!H!Gczx>`az}&mgu?gEmi%pDFKv>#lwb~in
M(WTn#k-XGPEZWuNRLKn2(=IYGQ}<5b7VpQFNCBo1&v5=<6779rsF_>H#r+iecanvFoz`hxh$qa3@v;8lRwvJssN?&w+$s93mb_X3;iwTm5*TN_Y(t`F
3nM2c3PB&b83(rs-2dj2nkYo?3}>6a6IQBZhgDc3yQMw&{liHp`xE77JQ`ZMq%F~QxeakRbaIDw-p$2iVT3~j%Z&!`M}F%tftwAP1#IRhK$B%iL7DF)v
Yl1To!SZIi(L9{m#0fBM#JA5viW9CdJVj)6%$`IpcZ&5`|O#%9Kx0X+EeZ+qCFjug%CmM}+#TJ9h08(%;niLJ!q*txplp_!gaf#-^Sp<=ag%zBNgMzxp
`!4F71XyL6S_S2NShh~B)C{P_gvITXBuc|I;{_<k(;e}jZ4}k#y;%Wmo@xBHYDoHnofv>4qW{MSII8;dwFXc`#2%NI>)dJw^~QkZ`Pp%iK`;d~7)J19#
~d|OThor&;RT#drws2->}OUKgdS|CutGx<%bC@j<O0?p3-HdwZtNy?X94S(G^i1+?_|SknLtbIRV10aMf*+Dr(oCd1FyG|xX;t#q<|I=08MX2j_vVOk?
~PQfno~XRPUHbE9kTCfIin7&TPX~D@Al}Pb7RwOq&Pht%3WU@9?`@&auP7q=QjWjp*gIuh^0zQ2@7&exTR=EwpBv2oaHey+GMmEuu9Z>MO8LeTz<yn??
H3l@djAJq8~RESYbwwlugxo$!@^eyEOnkODy0?Hx_?f#j)A@Z>-W{TIq_BH_Q}nT+6da8&e-o>XhP$Q%^Z_W|a*a1hP2_31#-pH67y)~?mSa4uj=*FGL
*;?*tjdamFjaa(k+1l0{TfpdV&z(4j&Stkz8-=tBfrmQhvM15x4PQ^h$j5A`JudUkp>@J{>4<fD<*COL1j|+ifC+Nn~tZ3G>@dg(%|EQFnU2AVN-6$1*
q49J@y=z%UCJ}w4Yuw70CNmksDrCUr2bB485j%Ejj$nAe8Rz%o=&Gb^N5GCc(aYxyCKDp@4IHVxVbS;;M3WSj0w3XNMl)nTq64Rpg~9{Uc(gg4@bl@B1
C>9!Nb|Q^G^vbBfMnluGG1nm)#5$B0o^_ZJVZq~*&1`m!4My8^rc=_W;k#xfVAyr+%cymwuBRIz~_27;OSkm#2?<y0?hLAi&iGwY5ObV2yEwA$J_a0Ok
SunD}0fnLX>kpxDLH!t8AM1jOnydXy2JXB(B}<Cu#@0i_XCZ8eqKafldPzt4<PHj?(8x0hiAx5$#L<UV$pd1+w~M5bI&GE|9YQ8iSOWGj}^k47iavheo
_BqW3I322|WwqcV>N)nGoYrrb>WiuwH5(`FC=4$f;^p{{(KGZX*u`y{Y5SfqR|IqmYi$$%%xi0BeM1=lo3fu@?bNBHPVv8{c%nU-8Ku)=S5btjPXngyG
fP0@$FAk_(E!uJBawK!@{R_yX=Vgb1aM|2UMw&>q>u*)@y2ej@HY=iq}6qLRy3BSbI%hgmq2tjwc`>1QqS*BPw)Ig=%#^rX63_4gYr<CN0@PbAX`oy5R
_g8S$M;p!aSyW9;$0-QzJ;Z#tNUhF3s*3Q1@1x;jc(iTH(HpjM)}a1&8)CCJxB-~sa>tkEe5Unhv%QrlxHhO8-#mGqjLVhwA!m4fO-gJnM?m~gs*k9vs
d7^Fgz$m+EF4_DEIIatTb}?nYf_xz519OFJyXCZZWEn|6`}3z%&*F~7c-1s$C2>$<FJAcliX1qFj;HPHmT1kA4JsMSMogZ?W%#%vOF}mHzNx=GfKh4w*
_L|s8Q{Cbvva#<T`%MCf_Rd^A-ZXmP=HFlll;)ep_HMOF6C{uQCpBT9D66X9a!h$0>7;wGEXQAbEKoH>$OS*XDuqUG*`ml)(h$>nVhu`>xR^-B?jB+Uf
z1obKV)5W6^#ok;_PDGPKv?uO{y4<j){{B%SZ+f-}srJ@1As!z-v?nY~R*P90;VzSY)ze(OX3^~cS%}!z4dxW&DOIr%f_WngtO+(S0c}`G}Cjne$)ke$
uvs?h{5IvgMAa(U!A$~CN1s}f<b|z!3aj4kVE~65wYV2ft%_xEP2yoaAf$NTMlIN)RjIkW3Bo8K>Nh#fO^>K~zI<`wd^5FaQCiC67NYr#IT%hm`eN-NY
OB+1vYKB}v{CO-}X66RDP|0FaIq0YWP4$=VY*MWpH&{)+o=a*U6aUnlR>bi-C2H*WVnEAAcl=EOjGbaSrBILeFDg=Ine=N`M_>Wd8__W>s}`GYyAnAKs
V{B@tz)TM0@X-V{`mbKOEsStb%)$>4v>u?$unG!68KPeVyjq*$f$T;3z_duZ^ThDi2dPia0(t|6LU9vP-TCqI;c5xK=fR3W5bT+hUA+Ui_R!L(N-EgI`
HPMHoCrY!Y>}128zHjCZd>|Py0*ZR?4Ek8QeyUoEaBkPvQ63MrZ{*M;otec!jrT@1iAVh~DJ(GJxq4yipYTq+W#m#wh$~wrD58NcF;OVU!zKBs@16jOF
|5kMpVn?I6aAN>$sMZijx=i8#HiX6t@@rUU!Af%xIFd1l&dw*uGeX@n<1j`c6#Iuay{D{dmgSM8!AdLF+{En3{?yVX>q6d>XwjFO^6w5Q(A9I(O@!nZT
YXa3N273d|gLF+pv_J?Z}(jS*4#ZyablR5;g1x;gEQ5$JpY`|)ZAo|o#6jrK9dqsmP&=OyQ^7G9Q-Ekf{WwXl#ak6xzi5h-8Wgrd-FE>An?M`JZC{^VJ
wbo~+_3lgjES-N#^tdl%{>rB>DWCI`_?bfiT_03br>p@ZBjRb#s(pWsi+t-}IbNKX)!GUhcd%F%8X=CERP92B0OsfSh@K_=P~Evc4&a;&5Z%&-ovh19o
{x5z0&NCs()N7G2DvYuH~dwA6WfneBkOU<DAd>s<#4<lPykuO0ev|&B$=Q%5&fOgSHMAO5}l)`q#%=X53!0z#Rj_}4O~#%W3C*!$zV(DL6Y0n-`*Fip!
8MuD9RmtbYJ2R1{`Lt$Aer^GqXl?S|+i{nsKG*MX2J_#f~!l<0~E9J>EyTDtMDoT^kCTzC55rQ4QKBQ#L3|vne={wRv)e1JUDqV%ccJ$*NlQ(+?Gvn>H
-uGArt8e9mF0ohdZP%_JI`{RoJqtt<5HWb(Y|HLV~+Ji>SGgG5&m#$2YRvO&9YPiV6Y2S%ZCI>t1xCl$OZ@;tW38K|q$v^5TQQh#Gh@?u+#D0WZFeE@~
n=;)efy6Ya-xRMo5{UX}tnAVcVv6C;^)M8AR<zzj|W`#1ETJ*_IC9O%1{0eeCi}5+Go!DEwiwDB=wV;H$T9d`x+!Um9?ctCl-Z;2j>lH||&*HankO@B~
8V8y9)*`VRd(mpe5rU|U0^EnG(RwG&RY3B*J@EVW?nJXvh60%HNkCM1CVH<Xo}swk&BkX`Y@+R!z6M$=ejq;SjaDtIj{|Zq9MP47QS2UQcLuNC;RE_C+
gV`0v;e#%H$z;$13Iwbnt<9u7H0dWK^rHx=3r@)dQVIvYt`I(8X$c*7ksJbyXsb@&j5I+E(m4Y$2H62mdm$JaS^w0TdTT!*n#TW9x%n8NbIv9J;1~5W1
_k`5WP^+n*c1e*U%DEWd2SP=3vWA1^S?;Dh8IZDoWEQJEHGX9b14oDS$6PiRbF3#wJOpDIBbIMzBq9Bp5W`0v!3IMlIc%f4pCoI`9}SXVmc2oH^+&P?R
FgW+YyVx^-@VN|nK#QhZ#(P9@Q7PvF+DD=O(b(I>7xIDj#jJ1P{<X@e07vn=cU0bQt+<V%V~JNZ5^C0duKKwI8sCV=V=7%vaOXzlB|R&XEV<&X0Y3~lu
CxPVz1_+`V#d+STQBY}lF9f+UWOwo;%WtXXj?a>>?V{2rJq{*lBWaE>s9d>cuX$d;)7@;rN1X>jg96{N41Z=ysO}k$t55MK<ydW8dWaV3IwDHU+Kvre4
zS=p{BdSTET#Xf)OYl$)-^d<7IFjqv5c;jl_Ff3`-guydwt*Y;R5mKd*xeDaRb^|{l~^fEKFJtU5v1Ya^h)7rc>Zx-DWziYYP~lY)JDPHg}>6?3nB(uM
YJN)(0pcv^<_}*CGkfm^YLwM+ZA%f7G!{_c>$TOiyH^Kai7uB&w;9bkR$+KL@mBlML_%9<-}8J&yw|7hITS<&Hu;Rn=HGkY+ah~5?#W~sf$K5sD!9-1P
CcD8=|g}s39%iJ$;8+TEx9K{_~$3ncAIWVjT(G=Nw~vEZkS^%PJ@kfA2f8F_z3MG1gGNUs(KWThX(tl-0*YD2!ES-)>>r$T`n>`?@a%?j&5c$Q-4y5Gg
gsn_R?O(wD?rG{4wa)g{>+q#_r`9k0nb)z@*0<aaowaJj~>!q=~klV#Y9P~9k_^-6JB<dG@sKORNdx=9LOSvnIO4nff%z5hx#F-~?8<t-NAss<mv@{u`
|hor)3_1~RVWcx+7a8f;>TJGU>QdPzW$}g>EJKqN7m04O`$o#%)Yv+=@No~D{JIQx-s9q%hmJ=kKkV^zo)fx-225n*mw5B&YKm8OV<&}jI{2D*Xwz_JT
<V2n<#7kd7)!)DTl87`tcHU%L-um^Rl1VvEAZnU3ya9@t<d-b;d-C;=-V6M0D2nz=_MCac_7+Q@LgG+@hU}e*LNmUuL%!`ZvlG4kXwBT=Gg&804wfHeg
oaJqmrQqc536%!TkHADx_`O<vgl<9ft|OZ<?PuaS(p9U@kEejRcYu&o+#*}dOm{CEG*>bO|PbKE5`!Yt&Qnq(XZco!l&$PkRD-4jOj11Y<@lB>FINmSU
c6w=QT5aYkkR3zIT#<O>S19p&%($G8OshHVGX%-}I_v6*?Nsev6bkfMYYsU(`1Q9XY7_?;%Pu=Zf7<1_#+{amh)tL4q8vHhF7JY&g+yh3yUY>~#x0i}(
t1*6BSgkEc1iMN=JePp%iNrq2=@btC!mLEFlHY#fH)?x?VpiB|;J;kc?Ai7-(z*2oylyw(owE)d_!_MBQ6KO;9adlJU-s#G^fDyxLs2c0jXDfrUfKJvl
V9Xm1PK6@DulRkW_@#Mit_Hs!3Z%?h(U1u(n_sJ`F?}+C=>!FYz@wsR~VjGgsm|WkISe;|`(zZdW4#HZ=l=w5?l05IcI)mgcYerx~)P@S~_+lw2KXw>)
iC@utY=glA-bgsuj!P37rN0}pe!$=U)siGsA>UNW9<@GXvsuHfSBLV|w@f9(4>`))pvweVs|3WWbAr!$TR$$@Jj4g$tyEH7Y~&~DTwlh{Mtz6tj}dVMR
DRySj2~?1Q?-;Hd?iWJI;6*3gVM<N2;|*xRtRG5)9P<yVC0{2M?CXG{c~5z(U*;kM)|%ght>?IWRvkkbN4}GU#({WI+7E@MANVnfY)n#Q&6s%U3gx%s5
Pj#>10fr`hC)VS9{MXzf$r(PY@3pzgCTc#!?DQ{=o-D>#7%B#v(_rK8NL*^|sLim6FTg{eXCH{7}E~(jlJx40n)-gKFF~uaYrp)8L2LZ=v2(X)F^&q`{
tJI9&hAa->9(zQBdH*4ZKpVv({1NB%p?t7`Bm>_mYkwY~au;%o(4{Z=kfVPK!uW@~clBUVBlpJ8Qi4(@u4AjwUguCV(W>g<`%8z*Bl@~`3TS*nMGGC-C
$;rn25Myjp3d{clB2XM-f-y>8(yejHY-G81V;Kn`o4JA@64n}Di@;1NaNUd^pgPf{Sp*4MJL!wUd+?RxJY~__uH^qth3+@{^h1&S%`E2i|TYDV10q(LW
uP9oD>u7!zV|LoERFvBUHJCg#E;PKc@}(n~jh%nCA$}{J{4Fz<$HV$FBRv~N)W5ZqmOI<+nR;7k$B+k8X3+d1{&0o;8K8#uU+{YDNYBXb?MOnVr-%oKz
}DyKK`3#>0oXF0jO$PB;84F(&K_s4u{CuO<snh_ksdowd$t>H3FPus-H~3&e|~?{P=@qqd39%`!s72AKJt}q6mdxIm#FGA4r0{LSm1GSGpZJ(chq=SVZ
#qZ^=A}{Mo8wx2C&}98}8XYpGmn?>idPTSXHSF{k*-r2*`B;VlVwZ#&T7E=-tO}NFN@5))See7{Xs)sJ7ekpGtDzM}^qqyl{QviLYG!T7PFmo(#3Doxb
ufOS*r#Uz}LG5xTugGcsV^2o9T#^z>pTlnuybfn2lkp`IVKBX6^f()3}^xbfSGLz(&K1Zyxvs%{HatfY1y!q0Ld-rBd~CU@OH!7w>A-u+?9A}1bvLMHw
yC_ex`l1#URJ0F}dRF$k@Q2p%&su!r^#`uArl7CtN!~Bl&OHpBO8OXj5yMd5rPZmFK={kB5eI5r|6ZemsjD*tOG2+YOH`f2NzT7`0SaPHgs_}Usj5Iuy
fAA_n`mCV5?hm{Pw^yjmUY!t*bhCdV<S3VJP4)nX#C2-0?|wqz_n?m)#Vm>umR_CW8W|6YOr{*Uzt161y<6Bw@;~S2A-n*b1Ad+@!@enUY*)=rQ$5$9S
bm|ro$M$4T~3)QD0>50;c)=T)l_lUa!EseSEjkw`=9mQKk@MvyL_A>OZ#(Z3I^SY2m8+Ut4tik7lTU30xL2eLA+>OB|a#uhpjC_)?WBlr{i#vq%nCzFJ
@)l)yJ+79sF~L7vC_rLBs*d!-rt+R3kB=)nz|NW;rq0-|fwu4W0@&#V#fYW4{YSZ{d-jns=o4oyj5oG3(Khk|mAcS-BT)sP!4i81owU^E>*jNXJB^gpc
kANA|Q-W8ca^8Sm^9O?D^$@uN<Vsr^SmBN#c`U=zQR1%2NkT~-Tju9<yE3O9ZB??Jh<@jH;;kexREOa7CTmJW5TCMSvBQ9kO)6H~P%1&K6T69#7&oT?s
AqbDD0wCsajX1Go{t0QN@+(VjDZ@e*gvZWx`LH^>}acc^{z)<RWe<6PKKzeuWE|y6hVDL|7P_4Gp8%ec{VqZSO1Gl6QMoN+RJ6tENN-d_gGMVx;A68#g
QSIO^2+|}b&7R(0RUp*VjS|nRSmCA>S!h}18OT+j5ino1);5!mNGNhSoru?3L$wl2kL9s#8(75mD>QQyG38egFMHM@_BCJkK#}Tr1W@oTQMG>z!-;Btf
_?Z{dW#5jcNEvgPPn#9&THKh21?qUIrK%_!fkT~Z&?m-l$Q%lNX<=`B*hrQ3X-e_@LT3clKcc8Vc$?BYqfG(964lIqz41^Lz6P-Nj5o5go}dLp(F18O$
M>9z~)_@yoDPlr`#Q~hi&C8sy;ODMHY>Bu;<%NQcanAM@shiSbM|M;w&;e>iJIs?H$}b8u_8{66E)mHT$b0?9`=KUs3Lac!Su^^sT`U`yjo62lsx{gw`
-MMNrr|t>Mw}B7fgAZ;&77d)U9OZ?~=u5kES^SAhdD+<D_w-3~ck1Rm}lGqi@SpN8BubG4uO7xC~QorVJ1+=BJ4?5ajTZ-LCb|Ew=nb_;hy0qNh%xSg<
nhTCkqi+RbGK%l(g+=<YzpJF9nL1yd|8(FRS@x(v-733!zc*I*Kz6F7DFlE12_wfi#L)Q&i2A>5Y=fP5)56ew@YXt+l7o(<kztjfFvh#W$3HCiJw<3^~
-aBoS#}+=p*4*esLSiL2x=;<>djkadF^S|ppAkJ9KHgpuueUQK2YjBjzD*n{eu}r9>_4TdAL>I=!e#ei59+wp9p;Ystu!4t8-*D<lKb+d5tlaz4M$5oZ
geLxEWrw!O+kK6N>wMzEN|?)oRF<jM9rb7;;h0?xJ<T|CRrofcBmkJojuilw1Y1*REEKt=SADTWo03EQjf!4ol;xEc3P2;d-yvDf4Bvzl#=9+K3ediEu
%F>S!@)nT*kdEG`n@ksPq*g{~a)<Fv+%mLJ-KAU;kj|SYOp*iS>}+CM`SvaaF{NP;(T<bH8xC{nXT0TP0CU6qR8u;CAS4&5w{*%8p<u<M-4{I|E2VCaU
nv@Cmml)lMYlgM<Cbib~bg*LhQ}JLACK@0?I-No7*-?au5Xa%bEV?fESYn`Z6NBX&}ch)|xA7`=jk3y^;8&m)mYFc|yqJ5{0C3YVZX>yv|B!t3+>%yUn
s5l6$VP(9pcB0iE|^+Sd);xuQ+9ur04Mty*XVj};hqLz~?tkCu@!>d*&lVDLCEm7f;<3C%azZa$0cFDuM+w|5h^H7ip=8OC@`lz-ebEP9)iiqmDIDFh-
99)vD0(W;NeQBvN3JRmhV69L-wO94_Q4U4<(k<^%R&BISW~Yn%cwMH4`3>@4w#V;sU#BFbu$QA+fZAeFdjM%4MIyy5Cx1AK_g<BMxqo^`?A|&bok4yHT
MPPDZKZC5VzAsRZyEAO6eFII^tZGnFxiFVCGhvm5g560T*SLoo8Wh*@-1acJ!RiC4WfGXQb|@C?gq0tRC#9&%S@6>oP&Gj{8<mPiC=ke%jbRxfsAYMQv
P|qUSwdU1`B>KEk97qY*V0O$}aBB$$nGj6!{sv7l@~~$6Jw2kCEW@RwLYs*l!4AJr?&N^k1#zdN|@OrB2}T7JvA?8YH0f-$;P)aot0&Rn42s&uRows8D
!&AIB3rL%N69p@g{kj5I?^hTzW=RNlQcR`V2;ka;(-Og00*tI|O!!xBeOETu>2tUs!f$4Z}}-xOzRKI-Hxt51~Y(nn#dwqHt_#DTfnfyptp*(4pIfOnb
0GuW~A1~6`rTd*wqDz-sr!=S2^>?2Mv6y|L<=-INQ6wY4=PWWt{eNQ{l!;f+Qvob_g`)xC1`0aAYc1(_|`$tmbJSP2p8kDT{mY0w6X8O3n$9PX>J?@rR
G8UtNjMUy$H&!)C9!C-7`;urT`ovolxJ0-@M!qe$T4kvx<+~a0p-z>d=L)DFSM9sO47c#vi~#T?>r(=VhmGGlP(pr%=P|u6H2&ZX7DknFb!q~!C1X{Mb
tg+kjXv*7u3MqY7GkFW`7OdKeYLZ>4{{>MPx^#3KyK$w&+;ud+~eB69CVPqDypvp!s`iX$Ua-W!`MkKjOE-rErhL`=@8A=1N*?oFXvMIr`Db<t-S`pix
pKbWsa}B{qDuyTWV#S<e%rSquCDsWk0-!YuUJSZ>2+dKJs&aTWV^nIDt)~K+*|37|d5K>^;5!=t&DU^AW4}L<msB=2HcKUl;N9l)XDS+6lyOv?SrK{m^
Hy_WrhazqaDdgkBQ42Ydi&aVJ8ZW^R`3zkc=JTES?WsqTN3mJHr-<|ve>UPGhE$O#a?zF%_dSOUuH<P+&%{i#r1iXi35LD9Y;{$uITAV_|YXsJt(5M~T
7syCleXep{-GX$t!Eej6vm7nhZ&2&?>N$d6fm;LZEH)Nske2lmloUfa#6Fs*}@AzpOYjmrSKWG?yeVZGu4K6_S2|OBRU60N$*pEmtPyPl^S*}{G;ay8s
%SngbZOl}wk$grrqwjB@L_V?&iH>f{2b)QFzF&H1s?4{LzZb&5ls`P&C0p51!jl2J*%2GBS9=r5`S9m?U!Qy9I@yqf47o$v(*os3oub=H$ra@Xp%sUz=
y$J3))@T`Uq4I4ZTaQh<lZ)Z@L~OI+iiTY5%)86Az2|1uqo8g(nR;vKH@CLD~hr%a+FRD{5r`UH`_bn!PDpeY{wS+xWk05A#W7<hEAg2dG9kAhV&Vc-%
*u{@`-MKClMsWw3qqWBE3OctK=ZQqx_Sns%9twrz~q6!+3ikz9esNNv_C@_3&~*{_9v62KaBK|Jlz{P_3hK32F33cjwxu;<cg=GsUFu9qbhz3-3qNAYM
pT4>r?|^7DhtDrrqz85Uob<V_t!cNw<d2Ruod40Zik64JM6!<~}bJyh}OV3gPGQNS9CHf}nlpD0efTX4nNSLjMadPx7wZ}Gs7km~u`)@JrZ*m>f`&XC8
XYK*C(JXwbYM4e$G+aW7X>B_@}wPaYKXSJ1~<hQbeD;V6=K2&=W`>3lRQH5N1Ym$c{S6&Er0Xon2-uWnBsjql~g-C0m{@VOTabMp7zUjNwx|%0M5~<KR
`utwvZBr#OX{nH3av+dGYsfA`E*-ttG0YioHObYt^4%~8HbHP#%`!y%%i^X4U-i>bz3<5m67?%l9@$fr*LwS*$bvPSkm;XN>!qv-f!-VWUbZ@`iZ`b9m
8zK~$d>SddOAk+prwDFr}Jl7b^rVQU2PmHSWu$CYvc>{Ur+iFg8N+HW@ONeRO$Kx$L9S^t?zss%5dilm<=n&3H1u^irsyP{Y$^&(B+;bqZGgK+T#ZM%{
uj<19?uE3^JsR`cZDFPVRQs-RCS1aLW*kLtZ9vg|zV^(%XmtRkk$%_ob^N+&RO&Q{MKt!eLbR`R)qrC2xO#c5F*r)qBZMB<xKFd)2Oas!cr77ggLpkbK
!sUd3uFk++T}_ngkR))K4SmnpYyz0;`U8HIDV5|tBLaBrCtw}K{*Md)kF{?mMvC*R;alr;z!R8L-k-&&lxWbx1b&fP=NaHp-Tx2*Fh?*^?@&(=Jxj<nA
E4U$@asJecDNjlBr*lSv#Y^7e+NO_-e4u3H<hIgwY6*=r9#FyqOhYnfuH<^ru6^8h}*v3UBi=-%30f|VWaO-8#X#Um5xDWZQYE_Iw@kT8-4^9(iqxv>*
<ZqewfMJZo(4~9Vm#y^A{SqSh@>X$EFZooj6js#ZqyF>y0JFKSOu-I*fwd{Bs{XnAcZCYg3+a>7qWM4=CD&mJAqw?3+ui0Xl2lDWKmYtup#^?#76=^X?
{!&}v);59qfo9Q!4?m6+?=Z;Rz`V?VBYtt>U}&WlQ(()v%k|*o1N+^I%!R3AF^CM;}+6IL6$q~z4u9I<9EDuD^x=-4+2qlasB<162<qX68cE}a61|EPH
r}om)qwi@J4m&f+W;L4w<f!akCj7gxpcDcxSBx@oH{LmGX&@Z#5s$R!!EZ3Z=6L9p;l_wa#rX-tx@g2dt0N;BD?T3DW)E+K_#dW2jrgkC1*|!R*cP`19
cJ3LOQzg+4suqX~7NA}E<KKk8o6v5fTKwKDQ?aSF_MRhw;gND3*az!T|ZcMn~hHWs<h2!EgDc}a~ucTr{+5Fe9V`)cnf_zubw2cp*tf!I1D@EkefLITE
Etk|B>OWmLKx;&gCfmO|Is~OptigW+&cXPHJYl`IYmmvOFZbqn0<vPjyDPsGF6>h5YR@R&BXlT5qU*FHVlxm!m|1J?Ce7WJC{x#l`ZUB65ulJg23Y-Ml
N%;uUi3h?Pcolbfs|jhh)ZmB4Gd*rd9~v8G5h={NaHA>dE?hWl^8o3AUyz;r)Z%&HUUZEc%e*^E&)s!c{?q;E&-NV<zdPAi{t#LW^8-iW6npH7+&l#mZ
oFjR_NmZ|l(+4BXBT-*RW-RCitWb>@_R*Yjchm)g=M>JhnvT#mLvp7ujZnLVX+~9bJx(5!w56ru-y?*;ttVB6idfD=F6|yD36^`tU=WwH~Kkl!fL0Kh;
CndJL@uTXZ?dvbnjC@C~rJ(5;j4|DtRIP_Fh73uBenHS5}>!phHPD+`;x`f#+k$Umr2Nl@vC}=Yafg5tMuDmZ!)lkJ~ea5eM1S#Q8t#?}NaC)BF)|qg|
LnlF14{mC&@-#rhu*qfhC=oj1$Y5X@wgz0aBLx==q=SGPAoKGF!~`>Pgtw?410T*^fQ2a&u&y%Nkya(g?4rSv)H`*weIvd_!&zwF;xh94JqsEc=GmS>S
(-D*3vi(ay1o_R6wO3pj(0Ee`s7a~CTw9G&LGobki*!K^PxG$+UVn2Ygkn^<vK8vM#L&XcS$(t1n^6Q@3`{MQ>$aMe-`6a1tHcP&YVY|2spQnTC4HH(%
BWZlty?)P7eObvMzdIG~KQ|9s`*YTgVpVLsr#S~_C!|GB?gNPO8cm^k`KRr!mG{SVWRr<0Sc?DQ>z|*0_5jo&M&(-TA-i>?r(X|y`z9z=9ZKGp43-f8g
|`Ne2tzkj5P$x&AK_|<Ci@|QP`@p=n@pqb+^HR_Y^@gjNWs1L1b?*EhwAhd3fZw!8ur~0gboMCL;j!t#zOJG_!|rV_kaDr{!99q^BKMMfBctpobvyI-d
R?Jap;}@@pl(e#(XKfKdcjoqzs8vbeFtKp2RtMW;p~nXv+BZ(gj7plvJss%HzGAV9jq14QB@LEuCqmxlxu78}3~Q{_Jf+cbnuV&kt7vYR{**dk&m}De|
c#?xrN({`FdsD7jSy-_U0T>;3+-4W}2p1w*<wo8Sqp)tiy?1Txu|*ThJC!~1N=CnU56@0c{3ctz{%g5ZsClu-+;;qO#7+Q+Y`z5T!aw|^KP{(l-D=D*V
a=byp(e+NMP|MZgo$A9Yo$?^Z`RsJW(|Nj5~AHDvK0f?^7t|UEU6>tR~S=bsc_3#H_#pB0uLohyOxAJ_2Y=r!$Bym+=l_z}R_e!WrfFM|B-Q8@I&xCtf
d@q%mULMG0i9Sv;{ej-IoU695H3845?dx%(B9ASpZq~LedxAXV%u=yb{1O1$$arlQfhRB>6wZ=B6|z`{VvpfOE12zDia7T1=$+O3+}In2g`l_T`>NOS(
(t7@J}BNTQcuu<Ln-zbRVZQi@y}^zqQPFJ`_tvK`Fd1(xi3y_G4yj4xaYqZV*{acjLW^5_s|o{A6=(rzpelS1_<XLU@oBJZ`S%yp!D|Fm6^1R*)2E$^V
z18VlR-Yujb;#5AV_C(Yd1ao_W9!-&?tFKPtd741*r|y|>=(JJ%S-H}?e&<tremB@ab_pUnx?OL=&hc(NF|Klu<yqti0jt>Z2}ACvHWEAiK3C`Mo$z~o
PGw>A}v^Ob6Z8GFs5YyA3c56m2&-bAVcQgiL8>V)GG=76y(y`d_P;1~R6Hwjh(DGGFhxFw9jx7OnsigeR>>^Kvu2WxcPpXMk3kQwq4#uSL0ym+Q}NX6r
m@p~eI?>z1S+x^Z4)CLzDzY5LI!52vsXK|i_ww<W_QeBSY+dZ-GTdauQX$GSE3y$monBf;Qb}iuz_$<Vj|AH716>aIM{8;QAkY9o*$;99k;YA-$!hBFj
SBX-^Ci-%9pt-MF-?^CxKu}q@lUOKmviW9F?MKOGuoza$Izo*r;AM;k|8bkrBR|tc4RX0c;JwQw%<CQ1H(SN_pOwJ+#xnv5UMhh-KxL7SisQ5|hdG+eH
ShcN=NWdfC=P++cOd<=5~>lwH2iE(dUeMD{7)2!VE>^5ZRNaX?MdSoPmatu@rx^Lm#+bLJM?V?K%Mg@n;Uw<lz9Jmb2U{PXJzzG`zPjtY=5dgkt=%xy2
*y`{haoVdGy$dnsK#3NX+Z%jz4+=bo9s&{gU&>dW?;IDGf?u;!e}_c!etm)*osabDxq87$|5wnKn5=U=IxC0*_9FOuz4<cwLdl<N1ImbTpOVUN%_dKJV
m&eaoxAI@|;QmIe?08IUvc!2=L}1GBgFtJvu4$%x5Du`(dQP}YxPrW-!#hI_ynRJmc~bNZRjM?M1mZc?|Sba)O>$B{q61JItp_R*nZ^dE_;E}k(dSxET
z@554<gIf4t@R_4N_Ob$wH)_+)R@5S}<U=x^hjIh&;#{@b$wTlL7ef8Rh2#cmn`OPY349nFJPFqNZXg&(_7f+W33P9C9J|~WOL&&YrJ&q9dfdx#8!I_5
7GSN!6tM)kM(D3$7tYtc+z36Re1&)18Z5V^;K%7kH`u&xRQWlFuSd#FJ~1pI>_C;kT#$lySc00@l^FF!=kfll^X2=L{XkSLV-#jj`Vz!E%?>=xu?@4z@
Y`LNYl7Wu1JMuEHo?^Hl$vf!KHI-DlbLn(rdZhQg)yCBTfxsmX>_C!(XwlKh@Uw$lXA-W1e5DgeK9xsw%cF!nBvD<^h9C6jG(wqJm4GK<qmC}<=r~G@i
!)`7>SOm`1b((SdM=OwZA*sEbR{FE@9~ZL`lRG`^6w2kWxkWkJ5~6U4>>$$2SNbn+)FOHCUaw(+S28c)QimJiU{pMo^qLcLc|a<S%7E2o8(zUAcuU!hn
CrO@H8gcR?tV3a{?fx*J0iY@};afFsRZ15|a{vW{jT5xS>(B3u~!4P)tWgo=RFE_KhJ|MLyh>-A$2wfM0a-VvgV)>0QHgU_!OW-}j&i?1>MrCQxR^$3f
zVA^Jw4TP86m-?aLNG<UqY)>|RZPZ@gjMS|b7D&3Y9qzUwH>pq_cSTpJJiHpr^}9Pi5&W=q(0Xq_65dvY1%yxKw=t_<#TPB5IMCwNn>GK&a=_*i5$mse
=aIZjOQySk5h&MfRaWnIaR5}6@H>O&;bBY@%U!{wH8_L2KCn388ZZ>8zzX&yd8{wq#*~(F5hQCqqB77H3v|n{M*Uvs8+Pw`7g(Rw1+N&jz%}yA#T&orC
<+=2JuKro_gj8v8Q8C{E-`1$DwrP32=pHH3sL6Pe)!W8R!}%^?wZ2`bpYW{8(|zd=V2{2J!mssN^mLb&ukNF53q+i&4Vl{p+^S+d6&uyxtVLsk7zw4ly
|o$z7~(cDmQM1*><6Umj7d^AlQG>3fiayBu)pT0K;gG`_x(S#yYBtfQnu<kfpbqyI9$Qe5?I_n#DlAOww`rhWO~Xz&1Zy`@HI!6K?GTytw(&JvM~;Yd&
=M1h>9vU57hP3(Q|GWnPf#w^NqurIT?E2Yb)KxPQ|-Cm?kQ$^P?LQEofEmr5QS4@flrMyYVD!m|dmE93^ejY`Y5-6c!V06ZzzPNHQEFqwO;^h1i{?azj
6a^)3BOXOerkwd!pT71owL0&{k;awe-j@m$HIj9qNZN0{&74QpQ^l<y!>kW{lzNPSmD*1Z)U|hX~xUgInmL98;c01a=m$>rf+CcHQqO}c+zW8iA>Z;~8
18LbfA22gr6=+h?@9h0cC}5Pm&afUq<^l0|G@RxxHE?PyEuYVcn1sGni#Agd1Nr{wruCC{LV!v*<p#Va6uwGdlSwAYyixeqHz!TDTJYrFfV7yBYOv;13
00Sdr$=Vr0=q;g;NUY(+Hec|ixcAWrvKSCzVc|lxKR^i=NY(FBUACLu>r3Nng3Wdw%iyrQdV@*i3SFv5}&m`p<HI#FBWh!r)=!|4%F<C@EF+7{{A*88s
~V@OG;?WVE4GtZrt{>rYfMyN9!QfWfMM><4vVu^6{w7d|e)YOHZK7fzG5QMq7dchPNQ3-tO&T+$=Ru%rEd!v(Z!^7ZdRR?XRjD=^y&{U;hd+En<C)_ub
(p9yUr|fpwxbdiy%GXG{eIapR~}g5KmXrbklFpFyzEAF+#;$tg?_A@%Gz^1&(mA)Ebh8<DEZ#X4!`^7}mib=!NgIBQf&gm5=Z;Ck)G>~C#v)t9G%>hjq
kzwLa$J9~L$Qn*zcjZ*1{+bLlGeSiOJ*b~M7o#W--J}&>KpZ~WnBr4q{md<f+uoR@lLu%r;hhew2c?aCuf+JY4i%U$Z;Z5HPxqS^L58qev`BBGY2D0#J
AIm1~m#}}iMwtK-7Z%#!h@@oQLFo&|=droCf{D>9joWq$Jf4kK-kjw81x6dwm*^La4WQMvzg1W;d)JVwALRtt4hHR5yuIwN0MmM(v~T=|WPZXeiM*Q_4
geqya9lsm;vWvz?^@Pu8-M2#)&UsCgF)|;Fj?wF0q?FG0KRyO$G!1D46F<#x)%p}De6ZAg_K%8N`pk#&)#Wcou3~E2Mhl^){o*Ks0zaUb^pot)gz=l7m
-leBluOfC=fAWzrd5(%h&i0T93|zsb8$dmBAB}-u6k%%!S$K9l~Qk&_H(Fu=M($?V}?!u=YG~jDq39ZQD2#)E<zXw8r!ALW6$2OJaJVj0niRx-fA^;zG
Yyb`kv!<rLY|f1dSV=>$Xq3LM+1+%~*pxN-jo=))p>JEQSNkQcVTs|!BN`{XfJqqUYvEjY^gr{=L7jxxoE(->#o5Y&O_R=xBDM^KD?zk}N|$<ZJvuA~!
ho6Tb$;!^1aOn4w2EFZ7dhI1f(<);ndHF<nf-EenLQIP#zcSSL00YMS$quMvc>E#`t3mcMLTE)NWID-6#N)60HAaA=Ppu`6G%#v2F_L$E)@b~kLidSnS
%ufai;hV4Z5Bs98ar=|wzCy1`k_a@-&a~!EG{P;)*_2KK!o!pC^)$>Hr3#kBn6l#hE8*P-oRha~6$nq$VpXP3v4R6{4cvbPO9Im2bJB2~nvLn}Nw@^yo
PS?Crum^(jkJPG;9Bu+*ohZyR5Z>%uL-giL5^_CdTgKr!7#f9XAl;8*n9fCD~5%4u}*jfD+P^91P_j(_OwyLw9Qgyb$hpSkmef#ice1m{Nku-_YIQMBe
1*?tU{SxFnO(PxblZhuyeNpcF&TVC)g3}v*YJ}K>hg;ok(t9PAH<N=QneBZl@Taw%f@Z2gQ;H=1bJXRuY|F-;==d|1HW()H?fC3r03rczWPjGv2mg2<G
m3EMg|8oK~Lx+>M_E=v<`s@vnBfJ}vXUzD&M@pJ^#QNjZDMlU?sj!I?}Ox&JuL8V`2`rB*geA+^ngnY6cNZ>woG{6lKd`|jo?V8q)eAq9uM1iT$B=1UI
m4O43NX3Q!_{{5NcdEvYpZ&8{h^-Fqs0;%0&zb`?ND9@Tf!ma9>G$Xk9bt&@TSg5ymq^%Aq_}CZm&AN{_Z|i@Yoq9EUY!#=+9~wqb)8vd`fVg?Svy^Et
pANkCUL~BzU(5;x*@TMdt|7HITu37EWPeU#U)FEKr&sv_g^0xWZ(oQ;H7ZUz4sP*lMJ{stRt}G%tUOmFf&GE64YgvrWt1XN5(_5#yObVTl-;dPwA2NkT
OXt(UXT|5t@$I4&Y;=^Qxp=)AutGdDQ2R#5E7iAQ64=UH^uXC_5Py9+kJX~XWSfCy0=Gzy?3@O9t%5r40UdoYfQokVB;l6=>3KX%cMTWYJYlo7bz^+ja
!5iP^yW;=RM~ep!sacn~%WT7<_FT>!~a!untkoX81)BSZ|+PhBr#J;V=w`Q<YN^G$u*1cZb~?pyVTRDyn{L`>3;SNp~sImPdPUS%stj+!|fEkfE-1BaW
*SPgz}lV6YsmutbWy1o!l<Z~tmK50oFS`r6()1HqKm-zS<;MPuhc*@+k<oEKkfi&ySyf@uP&wuBmO0nofa{bu6K+v7+Rzq7XJ;8oV<QSVrHfy~uy(Qun
~!*V5!es+|*U?qv+B)2y`@sAg%+ExVq#-BogXS9fk0Q=A_E$rAg!St_P$w@uM9+6BpLga_E{R>zj|EYIRbbZb2i|Cuy1;y5PO+7Z2WeXvcSR@X@yxX2k
Vh9}Ob@|p#)o2^{oaYDJ3J!v^pTmyesj0!nwSHsynFJoo*yUO=uVn`vVURQTh>!~BrtnmsHNr|pCcOMqPwxqK<47^BDR%{<;OE<%%p=_dz@N$B>qt9fB
C}Y8Hwa6gYoB1iyPn?l{d{>F4YCLrtne!>E?7%&)qD2JMV9kU4!?a^XwE<I`)S7c$(QZo#fD9y+m{nP@TKqF1rIdRkAb_QY=j7F+oX9jL$PM){IB=P_x
(o%1F;%6NlFP0h(feuctBR$fxPSL>k{Pw`!PqPcv#HEldsHa%i;;V6UfW!O==Dee$6AvwbEiHAu?D$be!R_9XWqz%hkx?U(OWup9k<u3r$3ii;(bC=L2
Nc*6vX^D^1M8E^lIMXZq9i5;nl5`bpyU4Z+^o+mI;{iP|9DN!M7@9B`Pawv{RL0Q1Oz<q9iW@*G5DH{IB(#4hk94<}31E!p-h8l+Ae7!!OW+*NL}%vhM
Vh}-sv3vb)$?=7{cF7N+00{Fl2`v32@E&uuPzkMO>8a*H0`5+a6ZpM4pcvR`(ntSX^k^K3+n3*}B9oLTl6U~G<j?6+HqIq}B33(Jyi@BH{P|8uk<gc@G
6~Sw^o%$LPF{bVgQprs3l~{cnz*g~w`Lz-u`URom=N`9%NF9`ROJ7VQ^bB};A9+LcPnQpb%pdFpyhbAlSN$ORzKfZ>9@S8J`<Nb4l5mKQ-CL*qepkpS;
0cQxGa`!jE`8P{_x;XCWF6{Dma7{R2wqkOBbk7=N1K;-ca9?Gf%?#%Gamx-Lgh8r<!h!;K$o<=@fS|ufviq^iL)Q%fg=4dZF;0S5AUoD!~y&xZDyJ~+P
&Hpp$Z>gV);D^<dL_a4gw`Df!C7mw#gMjM#{}O`{7Q5ckX|d`16PR0=u~Eqxj>dODHoXsBg3aJxagVq()bm3Oe16uGf%q7lwsz;w*X2@kqH0E@x4M9T3
Chv=5JMEaAPVgZWjg_Xd6^8<xMv+5@U$Y??H-vjN6StqZQ*P^^4ujL-#t?(^N3?Bl#phEcF}Nxt!HHnT_Vj}=Z<h`t|h9D(K90G+>a7)4&u!Q11Dfg0+
u&v5Xja8ih#fc*1Ymk6irK8VoyFSu^D?UDk<AFgVaH6jrB>{-apb1ISa4;GxI!o~lM0Pe%c8FGceIbOULYXw_`a-*@0nb>2S3gjE^^Ncvt7gic=UZKE`
Z957O<N3u{6I>?QR-!f@fuK9IiPr$68{h}*<3bnBRCqpOO?dYR&iD2N>u8bLc4)s_AH|{915dm0Q;0KQ;)#Zm6){krn}82bRes+v@$YL#83iYXO$9$;a
}B%PAh+G)r%DV=V{}%)oq9xIuNOZFc#Z_i!?@i$TADUk?d4#=0tCe{+=_z#eHR{{%N3J%#t&WC!o*2I_jb&iDVdkW|5Ygd$I*3E{OQ&2ot}UiXv`~XE+
qVQX7jAZ&NSdf^Eh>yAr-Ke%Pjl`tMe%F{fqLW%|?(Z?h@n-0x|ygsTmYHrU8ZCafz(qjzTZC^zB|Ph|w{7)?)0jHP4Nc)rhMY%%VZ%L7HmbAGX1AIWp
T)8onMl_^T_VH#YwL(PeT1<Hym!5s`N3cu=+X^LE_3Zg8ML2y86&Y+BY)`Ug7s{E_U$ZotTX7SpW-vcgQo`)c72g{NyQ*M~glH-N7`;RP~Z0y%14r!5G
4Ak=l-?VoiDyxn1Nbo#;`i0))>y5^B$DiZ8|je~nJ+j%ndMgCdp^7k*~t#=GQHwv9#V=3R44RF^+-Gh0m%a5P|S-^hSvX??4l&#p7FC%t0PRJ-eNGl-+
L>F2@<x8R}hqba`CB-cs9e&fYh<z>uO`LmMP|^t9E5?65!{t|P1f6(N((wEU`px4Bi!bMZ2j9vh7aN6Y>V2amb10S%_{7nyvvSW)LIJK~URnx;!t2Y`j
1JQu*t$uszrBkvC;7Z7i^(Uju{i^u)wUsLN$+MLzh-Vvz}Tqc&vrP}Pwu5(Tp#b2_*YTmA8WVgDCSi%DKqgiq=bqxJ!`u%Hm4Rnz-mC$k8c`|DV`u!ui
2)$Y4pY&xPj(0hd0qLf-c;=f>5wB*yCi)6bW6)Wp8+uV;@iob*3iRA7$7~F?Yq;>%A-P1Uj2t&jms*t6weU(D(bo?X7>3728PNS<jIsGaB5#8}uEzoEq
UH!lE9-7;gC0H)x{%+(g-4<3?5kk324B3`Nvaazh>yf1{G#c^SYtKg#46AP>T+xz>Vb6K?D`*DT686BgKoj5`+3(-zM<Uwa^4jf;Axs>t+K2_pEZd+_R
hI10@@+;P&+tPV+z_POG>=!k&SIZ^)YUy8%1DK%`#)9{U0t(g>tA)mosPkQjdXI{ZX|7yA*9t!V*>8ezyoy5Nv3cJsePyg#wC=-|UmF5qB3EUkCp8wv;
ZI}Cp(NEg=0L?J}tcuXdfEQbrim$clHqIQed-$&09DH`uw>T+T5^PI=N#D+4+o<7|#q5S<FTgiMgYTPyyg%eTghWJ8ZWjbbu9yb)7q?y6e=4*hycgAHQ
GXWp3pG^!r-wM|$9O{cjll?H;5<(m+RTNjX1%6&d{y3&@!;-DIpRDeiqrY7R(yk94|-_@z92loQ7pO`=uHFf)5h<fy>JOw1och0-8Fkx6Y^KGeOCVOpX
gS3<Lpc`*8tOQg_ZVE?*mn?zSU~FEx6QekM9Iv0?g9s&Xg8q^?3emAYXiAE%?G%cCYHB0|9<|wp(|EK^NB@T&i(c3Ot=3z`UT|24Z;e-64BlkD_mGOX7
cySHA_r59@`rVI<r8lU3`{+tW*W@t|HpFa$?m9}hq`KxSy0dgx8>(aR4r?>@3V5V`yMb-&}E8|k^#cYteBj~O@y2J6k75is96p6La$;d7^WX0adqIW9b
SONg=^T$V}eU!9^9AqYMwn;Q4hJ3m|LzS;ntU;YvYeoAzNK_h?nw0*dijpl}BtlzPj1CxQ#NI@IF_~we6H%BO`hiAdpj$Kz!0dM!e+w)z}2qQn*TsUFi
di$RQ>xI#RI*NFVNg{+?!h@{I_&+V>34|B*0Octg;7^lUB>%u0EWJ1q4{U4n7(a1eN$I*XSXIbhW%Xvz{Jn8mIgg_8Kqi!oLb`vR1$p7);mg@EVa~7VO
N-iakKXa$Vsk#y*1sqe{vQfOkOBpd7YPAVP3Wb#7l8G!5ZCkVp&>9FUxcahB|=f*a~SO{cJ2XcJ;!fn0Z9>P>ObogYXZCYk7pMVr7P9O1kG_sgP*ma%M
3t^R)i}+XTz|#iRb0<lKIx(+7rcszu$U7m-%e3@)P)tBmlQRH|p_D+UA|ce>BKTy4UjJq&VUHo_8NivA6*e?5oaLW{5gaq3i=IC<XiWkq``@3swAx|1>
p^9SzWyO*D2v;EFKf@w<VaE!-$8hWoG`Nek|L(z-4aVhY%X>6xMINP9TnSt9#*p`3jz*l&aD^lgNUkCGp3@BRkfUvY~|jIRIcLjTeBfeS)jB^II));z-
K{2g!JS)0cDqELN+P!XM1N190N_pP>{;oevtUh@yP8Ff1ZrIDG~Zqn#PXcJ7LTLs^ZuM3Mm?ib20j4UScn|ZJnCObEP(*gDMxKf@T7{Z%>Lt|)j!Ta?f
xJwvJ>q$mnBfVX$KKJYd-Usy6lc5-M;uGP|W1Rc=iMtJxh@0xW4bXt;4$PYnI0;w2;s-y%SJQ9&=VUYuUtlD@YgrZq)<I;4Vh!aF4$>Ix)y9+|CE(vE9
m!cS`HiH<0=+N3Zq+>wJi&`5>Y!*|1xp|oe(+t`1lenKdwt74eD-#^u`Y-l1NRxb-Ra3-EdJcL{~pTxjTrsKYG^Fqft@Aedea(Y|3{ZsLo{CRP3Tsa?k
Nl*lAmKfjk^mf&F*r!_qhy%M@#qn3meR}1i1lkSVNg)!s8<+rY}K3h{fYp|K@eJ26_{`kCng=1@zQqeEQUEJl>1mdBjW33;e7^q1*%z69yG$0c_W(9uB
cr*-@JN7f%iG|5SRfINsED1;hnHvZ07e<W`RqVk)$e1iw(C2%mwmd{9opgNCl3+<9y#P&BK}Vv7Z=7{HZY0fiFj`}fng{{G$==I3q;x_}2Td$RLM3fUQ
!eZlAH=Ss1WudmODw}hj?VU;zCHqm(rdwYrc`&2qqQN;M7f(8vF=ju1w;`~wh3$Wq;%>I8GIjsBm<xZubIe`)Cb6;#F-*&!xVndN3!+uada~s-zx%dZV
L~XEdn+GtTDl+{uyZ`Z+Qva-5FUq#(C&NtGbNDIBP$_84-tpvXt5MWI-E!)PND;Mj;0CMnps3UXfR8_;KQZjz{~{!8&U|J#YDW_ji2!5ok_V*na^&EZh
hSYIaH9p041~adn=ZVlw@0PVGo^(;AU=2#y!TI<ZulQb`WOuX0)VGi@DGc_cCa9%L#SL_3JCRNa|;0@JaWXv&0s&d2!`A+XsL{d1pDQQ-<2Es$fGnB?c
`S!vMdY=YD_LP8d0JXBjGVE-Zk1EllXno{r_R_&6XWy)-1tysaw*_L1OGXaON2aG|*NT0x{2{17`j1O=MeJXGYZd^PK9=s?6#g7hx8$(URl-eQR)BTR?
HFiOZ4Dmsrm;jjk!L%EfWM&RduGo^hr#Fq04CGe9bW6p<)=P3{hNU+j*BCI4!o{<Y-Q8aHEPKT-$RFfbLS_L$avsNcM+a4`mM?kt8C9+M;2)W+Mup9!~
8IC_P$v7O%J?_QB@5${`>(Bz0kv;MksZpp6)aL)YHEh!J)cid9G@tvQ9Z};@Ah2}+1C`bW`J{oBtjdB@jO2(L65k>EoCxPkGqIZ#v)ARGd3;U~X+afb!
Q(Ihcyc*$(2k1rev1<oly!iDhJsfTX*}m~5OS~GFvgB5g$YO~B@QY`i-o%r)KnF>1Ni80U!Lg-Mc*p*7M*sD>(RP%hjZj7U!1x;4UoB>Wb=#eR?}Gj;9
o9b54o=l_0PB`>6jay7Wd^I@iu-`=fB%dwuU}s*@DNU0_?VwvT!yTKWG0wJj)j;8N-4cF$5C=4r;TRfzOgv)_>ss(<6|t<-~UEH8FS?==BE))jW4T2?z
XwRkY2#Y_~%_Q(UO$0$LSFmHRoNiQoXxusNr-L>0AsfDI8pm)`tkIk@FgE@N72LuI!MAXa)lUW#8|fTHzx08gW}TEY)0beq)#AxSkGx%5v7)PK$Mb$!7
EJWsa|vj?0`Koyf^RTs+zLE@{^Y!wfXuUiUP2sY@WyTI+TLn4CAMq`OX+;KHq<`cXvRy<F-w`qIqlPj9nR4j1>jnymCHU$R}f?=yQ}vhn`RK5vkFAlRk
R-%St^bcPi;C|CT8q09-!!~^i1VV7_!j)?VQ|An`gXR@B|0xlQ*X<5KY!e%tKb~7<FLq&Q81-WuQ&6WEZ4c@@e9Xt8d>v|?mZ6y_f!9@4Ce5iiJ%<nlq
c$vM}3kZ?5@~{xS8z@~WHF7ndcZLUNo>x@da4#eGxzn1rP)D#bwX+R86uuT%?}VG3ZM^y1gL(FCN|gSJgT{Sn#^aj-$BFcX_=cp3F;nW<cd+&@*r%N(!
VA~^m1O?w(ig8ZU$vEY9DsU;Dr>e2=K@mSKkoy4Y48lN{Caul4TIH!@?piTysR73Z`WFnSOaAF)=$c7q<oG9ezkmxjaV<2!=Q65;Jnl5!#6%*Ebenycq
dt76-$?RaN1Prb>aZHx1%1K;Ta^}tmE;{z7FfTT<iUPEN=)z>wbo2_(kR4A({X6pZ-g-^+`M@-+va%KV?(xa@pqfV)sE%I*aX^)UjfymOjLz=y8C3>!N
LWn~2ye>kH5>PAhWVLg!InK3f6UJ@mwIekFCDua?IJ7Ppm~Zll0OOS}M?>%$^Fo=eHm-s`Y&>U3P3PffLhKbQe{j*v9J&PYUDUp6wSXTx>fm5=t}Zr5`
a|L)DTE%{397Vk&Np6S%L+W3svSK^GI%JCU3@TQO5|J?Cu#1^aNH5(fU_t<}ZuP1s>Z$MzfgKQ(a9RX7`oSu<%xpEYF=Cd;oE@0=o`Rp!X^RaHN@YArt
+9i$p;wwB1C*TZNR~X;^TvzfX6^?Vfto6dOkGY+jGtOL{*j|08)(0qCXB}8>s8?1PD~jj1vw=pt_Kl7U(U}r%1x@j1@BBlDAkF~lps6iOh8y;BqRoUhT
&j4C$$)#h2TTaJ`l_y5iG95J<XFD+-K&wRAM0}O1MpQXg7ad8Gu)@qI}zsFnV{>2d9jp3oH4hbUhk#}JO3>FRUxJ<soV=;&!vj@XQfoC!&l$%Q!;?ly5
M9R;<_UDy)*U2A~7&$O%{IbmMp=+KeI>k_{CT6{b}r@(ixz3#C3n<6)9r6h#6@g=>OPR|4*4GX>rA8k-fm@a)|Kkoofhi4y$6b0xjj}uK-!r2vRvheb+
Uw^}@*M#z~m=1o9|VpMi@zhW&7MkL&h_beX#-SlZ_nLC{~L`}aDtQ^|2Q8`;UWn=6%)!c7hPumewDH854da0Za?&j*;M>AFNOvz=!Yb^#n1bmBYB&kAU
kkM;E-=C6C+c2=l39|*#v#<Kj^Z${^&(jf^CCEH5Rl1hN}W)7e%J!0~|?R0Rj@JsICesNs9!lzR{rXdEkWHr3Mgy_JoU!D*0>mjYIN?!H&nZ_i@9m@am
w>*n5;#TKD+Z&%VRrD7r)EWu_7pFXK=c6XVK9{Uj%<NgXlvL)`nef;c@QH<oRG3^$E+l1fmzT3bxwFXotbdyrSc7YmuGGGsT0J*+|2chd7jM2bzNz@hj
NR*&TpyojA#%A7i#iq)w4w|u>gXP$0uF|sPd80wCD-ujcRm99v~dRUH9sjj@Bi1=#4t9WP9_*sWKo$K2`&d%1G6bAmi~bQ(zBnDNknVY!OoY@bFhU1Tg
lg1H|g_NrEC?m0qz@25m+tSr`NIYTqgBLI|lUg1A>ZMn)~%#n_T4;R7FGn?J{=aX{f?A1m1_W2A+Z@pKa5<<u{-1+{@{s;`@dT2qdq3CJIFK2RK4D_LT
ZAuJn~t^TMVF3ApKX_jKIuB95f`>_LX<W2Kh-O=rE!;lNlsE=gwlYI4DS6!pPVJr}*0MH|^x!GKgdH<MoH(&s!o>9zWCuUE#&ALctC>o*8eY2c#PN_|$
iik<rGbj_vXiKtrvnP=t7Uh{67rYhOA0u5hrD(~Wveocma`dENiG-)mdekxCUc&Y7&ed1qZYeIPyO&Yky_1C67=U})s!LQCNzEl_I_x`rBnB{<_MH;o3
em1i4;R$#7vAkBchayJ>HjTirY7Q&Lxi@mxwa(nCGldoFzwOEoxLJVjBkeY=+7}V1lFk8>hRaIO0~Z{$z+M2421jl`=lB4W-7*pHS81hhEv5FRd2;=uU
Do8wCz}bp#NUlgGSxG`zXyFgj%fgxSo^BQ#`D2__je@n`2KXs&jnwvRH(<G%bK_H<l1HAWI3<Auc*lG_4}Rrpfh54njw7PgUV|eR<p<+PpA9%Yx_IPJi
nnU5MtTO$vJ-ZfdEPSVa3bgk_7!6ay^SJ@LE;AV4>fP|K<VdfBAUH4AasiKg+>g=r;jLkvc8zjp$_kk&Yj*m#^G=CBqVd!LxNT+)stvzZJfh%7bx0RL5
WI{$kb<6CVUgCHGNVH#&x9AC#wsYw08un=~H};Kx2#jn=%m!1vv!CcbPIaCU7rw}{&!4us}3o7)p#k?=~Js3%kpc+#GC4K>8#U*6R(<MQ83_(AlrU$zA
C;}<`T)G8aSOPJH4cg4-*LH%a3BKf>~273l*C~I5gS9F;^6oWsyJGlBu#|jC)j({V*7V*>b6u8e;QNKQ^{{gRUm3SPhag(zq#~Px^bXO!l6rDB3#|JQ$
w^Q@iCQ6`GZAU?uR^2`MZmhU}+2#~0-Xwxg+(xX@rtb~BcX~Zt?j@Q#$$WyxKu^CON3SMkZi;z{kV5`L0yk8IUZ(s&jM&9v8x>2Fa%EqqIbmJ<Y<oygm
39ovc3@pP8)eU4kb5=Nb$Od7AAqk`=DUx6eKpe^R=059)ssM>AsHCZ`xxAwk}u-7gD_chE<F?-_kG>W>E@08^|UDVcM-r{QPIfCPfD-*;mNuCSB8~)yI
B9gfmNM@&UdoccEp_QwxmUNz5nWOB@hMpA%QAWiKj+OI%1z_McDhMj4O%XR!LSG`~tel#V_?$JH3|XZ4@VNuIi#h%Cd{Dsu1A6wsqeU>P5ECmLw~!R9x
Bl`U$7wMi1crn)wG1???ntD#el-Tw$e!CfEX#q}hMq(e$b?!fN7Oi7n>TzL)pXuN3*}D}{@r1Z3aG#}aK+N1$;?cbF1|br0cV70o62oFyY`&uhkQ<;Y?
4018u5ZY%NXs%h|#I6ftR6G_?9QH0HhtSYo)+AGefNtt2mTLWQTU|usnY7ra#yykH7$+)c7t^OV(b^`WdcVC&nhZ5{YKGQ|}Y0r`s@3d=5R0UoGt8utF
A|GJjULWq<yj>ErW_7MQ{SL|?W3R5BoI;gWY&JbU3+Y}NYzc|iN9RGOKG>&{g}8|c!ZM{)uf{GAWFNl5c)@|xzh{B0_~Br=ww^xK3mz_U+f&Q*-j@%^?
%+e*f@2pkhPD>>al6MWx>r4S|JqY^zUgZU=XNL<tPxYnTKAoEulV>`cHK8v;2IQj$JFtp1Pqq0E2ejO-AG519A0KvK<_?z(UfQvfzXZ&wnne;oZmcfe1
@^#;3&!6XsrGWYof?KIg?VAlc<+$8SvQLfjNB*gk}5X0PNdQ`$|85P9r<Du_IpI|G+WFP~XI9hTFh^{N{mSs+*U)W4?6eb~U6yI(T^L7@zRu&%SvaK3Q
B>+P=AR_C53+ybSM+UDs-gIK2P3+TAnGe4Z@3Y*m?l#!`8to|Fg&5j!J~Uc~hQS8Ugx5ff5o11=z&*sgjN5!NWMYJdd<7tAH~sdI@{z<o*ee)@j<l67*
aDW6X|U(s_bh*OWQZ?G9GYFOusi>!2f3R9<<=X#J&Q^i&@R>0o5^&p>NGdj&SrrJ%vsxD0tOm@0Ts{!J!MAgC;lZfs2hrju_gRi(hn!voqi~)8KWitwj
{@~uk^!VoMOI`_|_aMXB)(3da_jOi~eCEth{BR3qGv11uCeFOf<|OYvwP;TXwc*UM{+AFA_`y~dajFpspOOBzo@oEe2Wac9d<D*XGP#s{b_?U|q)Q$3@
J7^|z61ZIZrf6EXUzhis6y|3HC7Dw?O3q3NCKV`<v#XSetqgaj@LKKulJRyydJ{*7z40$^}a2ojSlXiJx%*UtuL1l%p(&l%J|Eg`kT_&!0GV6aXg#ccA
u^n`Ta^yLz`e1bAo3I?-|XtK8Ph5@CvA@BryNGvPAHXy48&v(3%e%=Vf~@K~-*x5u0YTa?bur41MQfF!U5^1PUzw$N{7f|MtIr$<hhhljFv4xDvV;F&}
EhJ|7T_l>8L(ejr3{#R+vet;^w}5Kd(#G|mS&-|9oNZ=UwC$GQ~n-~iFel7Z7)hk3dHzy1`=3ri6LbhA)RUpZMEul6XUr<sX?>5OgkLC(x@-qURy9AC~
i%499%S#enYfy3;40dVXcWh2IM!rLU-QE)L_zb~fRpLTe%EqQM~GxE9AzX2-@+mE}OR{MhGGFM<EX%j^6FUxTB)06L24tf^@k6Pfqr44~1#spW;JQCS1
i^fIz7TvmyE1y%z`#6)a*8#?h*2?6tZ={LQqBQFzkFjf$D6{hS--tQa0ZVXTX0Wne<GVi=?{#B7p1X+UsDa$I;KQM{*<|$y2%+<F&rHtC((^s>Yys@g#
0)9EP7GEtl6>FGkG>vz@j1QWXHo!VEW2}fH7Rm&^SPJucW2!_x}E?3&>ai>dNzst+l`L6yZ^d9=GB*7@N|g94Ngd)f_N(5pY+$Gm4Xu>SYF9`{qE1me>
CO-PWRlU<DlRrHj{>Ma=vnL_qw?>^(tEs5X|(5viy#G%xALzwo>b?m}}Hi<i6RzK9&BjYd7!hhn#3zdtmwe1Rl=Zcb7}dH1d+5H$d!{E}`SiC}J>V@xY
v(v3ooQd&gePMFJP}a*hY7v<J7!h4M<&g>g@}(8XjrhZFcTS6cIGqVqZ59c3Y6oz2A>>K*syi%I|%6!mp>va_Kjo6uRZAC?sZAB-yppWT6GXA(~YJRX5
}v?&tb{`xR>WV|$h`L+SFGrcio)#D{+f3k~H?QP}mV1i#xd46dS#_v%W+~P8_s912E=*M<F8h8IR$GA*D0;!f$M=~%N9yZH^ez(x2Lct+C6Fcz<GW7Y2
^&rj!%XHj2?H|?!XRM;Tq_I2@mrMOBy_3!{`yPzFuhUoeGE)|l0V1LSNCS&hM{YUszgygKZ>(R@t1mt>VLqLIfUd<lNT}>-BtDjmImv&X-)-gKw@a)lW
i_xk?2AnDYY}lu&1W|TFyYGFGu+t~@z*CMs8AJX^B^OTJ$&4^<`j3iNT))2)?*CBOqz49{Jx4<Kpf3MlP`5;w=1BlMTyA&F1kK&b77>qK5Yvb*W)Ll40
A=~4aE02Rd;Z`bWzZE-R^_irwQ8wjkOE#dAoO$^EJSS>lR)Q^?U@FP1J9(OQMx}8W&%xN?QVh8JOzVxDX>t9xmJK>_WH%X*|l)%q$kz?}NdL7)^@c+7c
{*Z}7QZdblNHr`s1W^IpdBR6;Z0aov^XFkhj&_t$czdLohj{-Y01zi@@C&Ynh_FKX^nC#&hA2I%7hd>jYF>K64EuDz6)Ukp~RUy^M-<S`0vN<Rf)??-y
Rz5Me=e4%G{VT0IuOg=TznQnI=0NmJ1(sT2<srqjG!*!<>g$l_GZ8M?2|3pD|GxbkYj!g-?;uNCh&Ae8;=}wNz=G6o4Vo~|yQJ<m?){c5e&Q);PA}Bny
b0!R6!t=Bvr#~oxj+it3(nsgw4=F9*9JJ18b~DS_|Mf9bj1`*x6bBHy6g_J>{(U>|zki@#)6{q-`gQu+b}Q}T;n&E$bTu`+gP2Xg%eu;M$q<H-HE79fc
~lB3D;2_xgbDoyyM<rW;=5f&jBu!kZMQ30v55BHS^AlAVAyJ6^2dQnta@ZBnJF)C<#vyHdMAOs!K2!NZDbaTSUU?7=UAJ3-EY|o7{%~B-H&Tm$wzuJ40
j#QiJG_5bu$5#U|-BgEKr8U<9S-gGh|bCT8@~KKF`wDY2z6r`V)}OY$i!FY$YqKF)k|8DM1^V)3@e5XxiU@^udm=_~%afJA+*ZV6AOBD(;bTSp3kDQ2-
Y!t{==Iaubl+w9#Cd-d66lX32agOa*X$jI%*)&;f+|CHO4<=(+5N6w2^MEj&=mq_tkebzwjge79qmUF33tBS?eqd=oJE5AM4V(sBU!u1=jlL$b@{XATg
KS&qT_{oM6?E3VAH^&ID4+?3pH`4%LPOLS_TuU64<NGn$BBIz&L>5>b<hJN%RyECD;PefvEI=S27a>kM-t_JXnL(B#R2_G{|A)s65GX3Qi1p7BR4BXA2
I%6YsaMrkj?i+}eOEesQ$x8pc|6Gs6axG%yvs#Xk3MP)X)70G98?s%K2N$J`HtBZ3eT=*eCi9S9=j*jXn4*u4-GPd~_T=t-PWR~3dVYH@_iDx2hRd|1W
E`*@Ys_4M+A$cJ8^ra3zuFa_`)|-<nA3rm=4{O^XbBV0(kqv4<QaPLFW2Ro_qC+I|5^AK&#{BzAJ_7Xhf#O~=7nB?;>zp2P$LXbAOg#na{CBQkDYu{_8
b~XxOUK|pT9bO_4^}gF3Xc8Q74jNZ8Kmmcnz|ZmhRMP3Ab?oF3%F~HuVPsLQ`bMSAQ-ZNs?x}$M&H7{cl7**L<ZCwK>2|=_CR^6@SH^>HWUISC4`1UPi
r|&Y6e_>jCL&dRbj8-5EQBZr^~rbT#jf2mh-zJ{wGLr(mok$qUu{dtvXuX}l@rF7-uZgZlIA7wrhv6UvhBKHi<JF*L3G5=T5@#ZqFt9QSpXpzyDm2s85
rRzJDic%|lZeEw24JurtA<!3M`VPo?k!b65t=i*E=gRr=?dfv%;T!vr2pxaI+;O!$z--rM(+;{ydHNsoq9z3GB%at2W8~d8g+CDwx$obB#T?718x`$CQ
*U}i`1PF_4l25$>2d7^&S?Q|o>}^3|LMHn-F#u2D^D4D%EV25f-t*z}<<_IWx8V^%!vLJz!K`>Y%Yl6)kpi=y%qy*QWh+_MdjSNWxOd1Ei^%QC({wC0_
trz0$B;^Na|ae`g4%T6zaBw@gazh48tdUG&l%Fg`?R?qYP}J8)t+Jmm&<E0Xm_P`GegJGUub}s4^bIF(a(f=N5b;F+*g;mYUwP`kN)}hKMU^)<u<n7_8
hV4Qg3-QFQ<#lgH9Hn?I|{EC$Zw(F~ceEH*tKl1va~zZoM-od`_2&LOa(*=0=y8wTYMa$M)?Ne~&G$<P$c4{&8SEQ$%MxVrAuCnp}fc@br}1tijd;y-5
uj^S!MRn>ab4?rBlD)Z7J*6kFW_B%hvh<xS+}Kfs|~k*C%1HS!2tdPWUh2+WnvHLBk;(j-B`xSgxPnJF=NIPX5!j&|LlNvATcm=2KirWPVeM-f*Qcj?v
j`+fa4IrP8&(|_qd^PG(B^v^W<&!4FL-~RXXQ%}i1{pH{1EB~)!Z-3v_|NQGY|1a=)T#|qKTYvqJh5hHB|0U|b>rDI)1OFTM`QJM!|Igh1i&y-&=K9~b
@PEu`f1v+oRK~vv{BK_R_rd<niu-S0`Ja`C{=HHET^jk{TRQ%o>)_w0*xxVw_l5isq95oV=pX3+JmUW!lt_Ode;|J#|1rq((zF|!>A(DM|6(UQ_qK$s5
52nV2bXoL(rJb6L`(m^$fC^bFRSq*)4jlg{bYq!Q43v{@4$Mkdc24BG=aBaZUfW`zhQ>w58nTc7b+Za1#ZHAT%RVz%N1{>`)&&U`}rSYd{MmfYei=_EB
W3V13Sb!H65YmX0ekeU|n{6z2?MH<_uy+`71;sV`<}IG(pRb5|@9UuX}rRoOI=ib@t<*dilZo!TbLizg(@%q?}Ij)i&shbwc<OS(m#=s$%zA8D^SIj{H
U)nXnGMy}T#F4rs7@U+ciw-1qBI<2_5eHygZ1Cb<5r@BadLRdju&EXQme=Z={hrT6$|YLjf|pC5hush9uX^XYtO5c3B?+9<*}Y0t9F=CG>_6A&#k7{-`
)kf=}EQCD%99=JTY6Dn3~2=D1W`4^c8zeehmxSw7OjIfWN_5I<~|B2)Kspp^i`_c0sy#EF2?<ddv@WD_2{*S}Et=}&=uB%ew*urx&r*G0!px`2RKlSp%
_dk69v%Wuh=4b!q=Xu!=AN=sa&-(uRjBokd{rls`|8GCu|80K$i}n5Q!fSFaWC+K;*iV{AlQw$K-mRFsK&6u)LgtZ&wNi%d__>6YJ+3ZT>01~Xc2j(H^
IJJd{Kg!n(w|S@#!$ikKOSH89~|%J`S1VQeEPqn9{nfwS3myXXa4@D`m0%jGv9pu=M599j&{5Ha(J^)=zKX@VLUMEi#NNGjET$Zs$e&Kt=zxpH~Vj|$6
xUMe{{URtw(>sFMqrK%KzYaf6*WG-`3y1&8NwKaJ-*9{e$;|_k;I?_k;I?_k;I?_k;I?_n!^VcwkE_VgxA}sKTd9t&qaAkqv6HX(fH?s*F=0^j-E00K#
3QmefB2^J9?cCWL|OKW?p#cXAxiwNw#NzuHQXUzI0?d#=sl>%%2ybxWR?=>O}y5T>u{a=U_9yY61~_Kk>Znv&@gX8!a5gn2nfV_v;+)1!LzdA+mD6sc<
X^1izx)M?MFs-AEGF8S2Bk*^iZY`{EXR*Nc&U@!ecC0>4hztXo_dThsw4%eh1A9Mh3L?ciPZEwr+pSND3GEr{|iWD4>H>I7}fJ9odQK`a<KmGB8_k;I?
_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_x}#>Uw#qeLjH>{V&tyZf1>{D|M5@%W
$xxr{ja`bL6or?B~q$P`gKZFo_XC@)YrMl>Y`VhLRb3;Jxt2S&B+Z^s5~zVs%#icO7U<-Ay{kI>k?<Ov@RMV*bo=R^Isv)YX0Mq!>abLsBE_+){-wL3Y
uKpP$wxquB+xGLTaE5R0hN?Vr@(@;byKqN}s(n*_<^UFd6qZdhmuiX<;A{P^4cCTA6P-nY8aSyhS+}N-4e%bdWDENVY_ZRy$TFy>Fbauo$$AZbwl}CTE
3&@E8>v-QH|s$<I{!!YXPRRAu)p)=_B8!fOdEbhn~Au1kh_z#(WRRD8azWQxYF3Spq>-sk$ZVtr}(SxBlLt#pr<tW;SW0ddp}s9=^THuThb2onutlrJ>
J%9TPM@cvx(KjyFIf}GW8FNmOr>v#0g1J;u7SinJb?HoiC#AeCAt%qh{u?bh_dqdSEWs`zOiz(Qy=6H*x6P8vmuNSnq@72q{*xNEKvFsrpKPQw+%sC&n
Pl*EI?mkku+Omww)LQ5`UE=*dz6|HDlcsj02(?j*k=^dnq}$~lLiKgwQ0B1nWU6mT6m)i)(MVrn+!Q%(g@=l%sAoPJuJEKT3d=UHUTs&@Wa`{|gu)ADU
Nm{LrM2T*fHwi`Xv$-6GDfH!0x^DD)O<V?s9wLU5XiR|>L}+n$+CyPAVad9SA;ban{(Eh@Msd&`)s)rK+d=p0P%^3Mku~46~~8Akb^QtciZ<RZ6UWqM9
8?Hy5#uEG!(WKZqcRpg7w2$+H;IkftwJ40^zB#dMe&Fs21RXvT(ex=lW_dp<*(KD#w>99SgrD6z9)b?{RO%s&NdA05e(j7UF}m+O8ZfG>j=jVb2k<l*a
oF*7h|)g~NBOsUEc}*i(T}x_3*Z@I(wCegAZ5DNE`AxX~TLw+~&f*uZr%teA@6x8NI;ZEnRXw>T%DN~Jzp7_B<zHx|$9&qhQ8V+NJ+3^@_%_;N?>czXt
X7YwHG8ac+xf+uNd`BP~j>36u7+-VRiwZGItY>zo=m2b)#x2`A!VL18XmfmVfAM>Sz;4NdQaA{|fV=EekBz#w1Cq>7ki>O;+@ai7OQ&((~(qkv!wy6#(
$Zm@DLJY0~V!|u(wsU~`HaH>-Q%6VBQx+$AD{lw<_+jeRjf}H;vc6WR@mk{IspnW)L=ra`R_hJrr9N1uAGxZaTi%XV^6OQaHGU)5x#5CpcuObs9&Z3f1
l6OYAbHE}?eqHI`7c@E1@&j|vzqmyUjlh!Kd4PMG8P-nO5vy3#B;o9AFH{#jquB;IWoUu5bHKgn(!O$PxN->){@G_x$?RI9Ms%7$<p|L{YM~h@(NjX!%
#D-e4ukPwh8J(RME|U%a+-UY%Q#)_167ilCetKyed34fkWjk%aeHx(o*p8x<?E3WLQ-I!3Z-Nlh1ni*W(jfnVpPiP|`o{H$N#DH82O0^!xqJUjxAADY<
B9aWPOUQHtQ}*=}pe9qpvGg&IMcUlUIcNP{&7x?mvTYBw}`*RJ{tydtLyOT9#w5iZ|aM}B+$+c@jRhrf^SwxkWJ$CUnae6eDy@C()9kM&Ua&n4CfhW``
K>7k4Ii+t+QZ+LLNxG(7G81o07E!G5UL{TE2%XHTJS3gu%Utdit+>3=qwdpkH&tLCQu)mdva{KX=jINg$C}(twa_Wj(QufqUn0aUaPT$y`Od=ev(Donl
imv2)GNlD;g@rRbH1)YM+4QQH!r7(?%4^RLbX_Q2I6ajMTF=s*_@iPN0aUQ|hIin`T3}8-WC@g@rg>AiLXO=_VCRfQ!|l~n`g3|;1-aZv^a$A-Zs@aS!
tj<L)C$#r%L(Njg0{`3ms7XSlFf<+Q134%7h5Om%e9x)!jzK_FVb=~*6Di-!O-4aboUN5Foz?3354j_sH@p6P>zv(L4_Gx6iuQmY3wTesc)5~7^pZXJO
0COoP3!=DxteS^sT1f{bcOuBmSXp73E=Q@^O{@UEj`y(-`5)whfYg)3*h2UaW=DhxtR_d^3b-l<Ow`UEj2=yT9P|bHDzfZ%sKpPHoP{@(+DW!Z}4fHFS
UIo6>ielb;eg`$OMa#(TylyAS0b`W8pkjvn<(!hhE{L!{*uS~;5|;x~PZn>%4iabUXe4}GKWchuM)=8t;T?!Zjp1-pFzsOPNLde)RXL;a(keap;HEf@0
S{^r-rD)}|v1;+m2*StO+C*%1TbojepQwIOkFYi5Azxy>~7p@|FhWGXlzn0(&7psnjuJCuiCMsvWE*hTy;nx&pF0cI4B$Yq>TA^&0N!PIb^+!Dy*UN}j
ckL|gAg*61U#SdD$Z;xtKTH*tbmpLma4Sm<fbR0qB|xZpL?LTjXX(oSj+c`(I{9+xC#{(BgTJKO9aR@suZ-(`RN;F0+|cyRJWFc#{R-DHJiH9#Lu{-&&
A@i<O7AUZXP+_3g@cz%v7-h&rb&}iD4g|rTGk?&Gf8*W2*6QUK4_S<(o&!EC52%x3f?mkHdbdCs)S`lDJXb|x7b|EJ%_lRuqYd?&N7{l*@RJ%D9^;l#N
<F39FW2(-%I^_UrCR<eew%oTi)!JYiv;Jb`_s44!x<1_E?tJPc7VpyNrtdHn8U95MP2Pze`lJw)*QcSC|Ro$9nb)XAiM(TT34n84-CyGPbb+*e-&Y^_E
aeH%%aw0$BO%p$2HiFFR|-d(EBonB}PWDzCtp?w%+LqGF=OjKDd*)6{Tyy`<ivn5VaXA9V={LGRG5=y_a6x8M*uW!KPH3_~DYKCfPws31W8WA!Q%OFc&
1*_lS`H{o#;8T2aTCxLoJux2N}yw3jJ3B-FGg%Pn@3b-!lH;G2YB@+T!ybrU$56KICM$g4f>1&D*XNeZg7_=&F!yc;OHQtC`G;6cJ?6des-U64SLVno7
`1k(RMLRFWo2$AgoWFS`5f{&e67hI@bN-oQqrcUs|0kDYrRV(-ivynZ5WU0|WhEC)=5X=^oEPPad~fn4{atcCti}eQI_^HP^o%S*Nc93ozTXR$;bvR?7
kSW(?~5#idvf;Qw|n6R)nX&WgXBQ{WNVVr`i~ckNKEpUAQLQ?0mlmIt^;1EJ<Q1r!=x6JyK101k?tp7hwq0V2}_MU3!1p@gRc)4p&!xkn9upsKWK)Zd5
S&%`>Id9c@u{K^IPYQkK{fX`79Ig#l{W-m&X)qV|ei)7U-_$GxV7kDvdux-#GQ`p$)LojoCk-Pi3xG-2?3OWA^F)Z-JhBFMLFkc@Xa_RE!ZvqnPiLro8
zBI(yNe>DKy{QFYb}QtSPF>Ti3QWY1SrNQ}$m4W}YmW`e6GJYV-jrJcK#Zix#9Vj&z*3H%*b-uFF%D#PPw!Nhl^ColW-SBYVu{(F}uCHKV=CML4IyaV-
Q6vJpjM{{y7_oW*v8O0t6@zz@CNxrp8Ojp|F?Q;oHc}`}anXcYK`ib#qdSrE=gsSio#}co+y68O1d=8Tf)i(9eU3gcqAqW)*CC0?iC~(5`d)_zXbW9=c
J~lKT>&hyediLwSYns<45}LG1CslY&>CGF-+?({Gta9k<G(dwa6qE7rSzidT_ZO{`WU^{bw<$ECm3Y7FQ5FB1zh>-C{}vG@3UIB74Q@*)fjjP}rQYm?)
t_2c!c@d_RO$Zf<d=|L;oVzK|2i8~z-xqVLMXf+-ulA3*dSx-1=UbA5rj1}X;IYHFsfcUS_tOJY6A0p3HEq-qi*&pNg2i{g?S~!s81t*QeE-XM-HEQFa
MnHucePpJ@vsiy-#oAlFTIaDo}*rqKpEqC1bju@>qAjpm_=IxHuCxQG8q%3S~O;kW9TPRXBco-uuQc+%gpBcIM-I=c9V-(%8sTYZK`EnX!6ep;%3q?UW
aqT|%YjFsyt5LL`2b>jyPqU<cAsz0UrRq6P63|0~VycT@C4M?szQeM|bu-Y#q(3XhhqDq~dztjed+`|RK9!cA%{7OhCgruS?8U0fF(vV{ymXs9VD$hwV
et>^3c+`E)RZ3)fgk_uO<J&6_bYS!o#&I1TP*Q0Hxb&_9t!ayp0PN=G)BY>YQOT}GG2UOq>=JXZn(*EH$W_d4A2H$;bJi@l*<?Ioo6;yU?W@C001u|05
lF37*KOWl2C)1vxh)FP3r{g>lRok&VUcDQ*g!Akbei!pxzZdojPUQ-oKuq%jO?QTlRbsfAV(Oa~sxsq^E9%@Gkd{gsB^W2hZr<B3c(R-575O2uu9<BrG
%fOt*x<2ShLsBhY(ArlI$J&SP|jt(XcI4p3Sfwn@;1B|d@p->=IN1{Opm>u^S5^w)Ew^ympcBv3Tl`5s4}d(q%6L96@CR4bi4XDNjFSniY|UR^A>jh;>
u+8ra)h1&8s4Nvy3b^M;MqN&zrf&nO9W@5d2h}xqX=Gqr|rFeDH(lM<`izr7|Dm$sb~A$f#8FlMnWmJN*EE%;*{MwWag@B>u5qm+|ndhoyT@`fqv0$b7
*Si>Jz=*T6QG?7^IY%0sZdY)^L97++5Ye!c|j4P=~J+V(AT2vvtb%L6u+R?`d+!WWgJPwZH%(cqy9@2v;D_IEt2rX~}+z8UB=mV&<J-LbTQDr~6krh?Y
-vROJ1`$(wR*+26$7FXKRCq9fB>~XG-pGpGm&WAu6{pyw4+5b9jp8Pnx2k4m{zp>hLdQtE;`7|1%`)ks~-dqKGT2B0cTP4-M1OKeI{?s=BtLaQcmle*~
yY`CA;3j=ZwG@8i-SX~&i%(+b+6qAQIiI69_pC%l7fOJh7ocV6?}4$}cU4@<tAy%2B`URwyb%)5q4EL(fLNz|{`3#znXi2Ia*wq(6l$p1{>h)0nvV5~?
_0riii>wUz7I*_9a@Cb^r1W%Il%~)>tgakzZYI#AAD?K=~INaeYl_a(mUokla`@AemFEg)iyRMsB;j1+zn4K?q@&Hey+ktP%|j0Aya~GuS7xq)|5BDvu
QH!F=SwX!ocgRt(&yqsB@vWYYa8j@nC=7-!)uWzd}-uXEZ1WngnT#L?L1>l2<>y%jp+&*@tovzP+a9pk-pVQo|=@9H_o8F00W=H-N-aGS7d&IaaQ`+(I
|x9q;!%-C_zAn??FK^Y3+#kaFLISijVr4yFB<9!>r^-poAxCHYis^rqt(*K;;eVNPuW>atVs_*}_);fm<=)XOU!YtGV%@L`>N{k-(2pO@8WhWJ`uQT{C
hOJhT?6mspGpvj?5zs7Sm1Hp~Fo__elOd@kR{qE8mH?Qg2>txJi0HAMQGw=JjwhW-AjDQoK<Y*+iORRj$dJ{x{zoG9<iYqf<c3-T#<AK&})dI<X38}zc
W!h`47azON;^eRB_P%)<kt&nv62yGA&^1Om!yK_8Z|D4)Uv~7?TX>7*oTEz!5A5qDdgsT|(Og2PD$*5A-hMyz{HZ6{-3OxAui7Utg5VtR;A#O{*Ivf8P
RuA?^vJL0yjyKjl#6nO9KCR!s+LWx%}?(TAN<*`*V1uBj(VQ__xt`v5S;#LvP3FS)T0>TQ)LM6)h0Y^?ldVv!f_5S?J2^i)0~=x-g~!RkjB1c1ir>V!F
ZMEb{O@flFaGXrhTALjXMr*9xvhKpRjDbs95q?ipkSY0AKlf-?gI|ZpiKrA<UT%(j~5+bh70_Ub}1nRZ}aTe(_0`d=g*|>Y(DE^m^<gY$*9`VS7(RY@^
5$&i2@NZ+01RVMqA}ThaNVFX4YIv+LQ1(7wDo>b9~7w8wPzODty>G<0qfsMSqSVUo+bSGWb7v<+PkxLlvTcmGC_r9}%F!KyQO6wvWv8SG5~f{hFp#YU1
=ntfbdfka-0dgk<a0*fe7Xbs%<s*mhh`n(+gvdKI4#^*O-%?uj0us;fjJmglBxoy`}Fml86vin<M6%uq0o^=s{%0p5s)vzg(*BJ+*NB2<z)4DSe{1W<t
@{ITfQaGLUeO0d9sV{5Ink3G+f8>3}dN!zD@!RzK{*~@(yC|X?W1`1rE6@Dlo{{R&ZmO3PF&&%DK$tM4?hW#L^s=P0&_Wop?uLe!`91xqE$Gm`Pc`ZS@
WjoS#6(!(c#p<#C1Yv9c_2*g*FO6lRF;0)7#aS>^CLZbr@VP5AzI@0WcPtQ{Z3su<hg!C6HE8>stP8MDX;7|5Np=8OX0P?V4fpL2<PScZ9{UA1hj)&!5
YQ#6!^0THMD>uu5_I`{ZBgUr&kWb)ly`Gf5D8yMlbLl0_)6_96<>?`Tp(U<fK$%AwXoF{lgAR%$i2n^n(9-4&GA=gFtkJGd~(~J)+Nrdr0y(yp_CL2%|
Smjmg@;Ki6xuM$hw`_Yr~D&JY4|@D^ew?ueBnybj>l)(?`tqb(V}ghUZIZh?x=kXPn?wIe>t;mb=NVi_w+7m9+!iZAbjI)Q~!?A!2F4k4PJbHy69)jwb
;ap25Do)^n&5v@>!m+v3@lY>mdGp_|FU&YFO^d3wtT2iUtGi(+>p>mra?C<+SW`#Nz0+4)Bl?YWOi57P1TkaWWKH8^AJK9eKnanA?HV#x)E|A2*@_5du
X2;KDP#(nz8=UXn^Rtm9o0HlI^W)6VzmKo-y45oJ`{#h>b7{QfDOs_YC=~@s^;x0*0?=7cB~J;&I3N@ZRuP!qgtaiVogKB}<>ZgEJVc@BF~RFnd7BI?8
ArJ5c;w~RZ)F*z(&}*AR{_nHT3WiVvjTs)nH;*s=|z%F%slfcOFz*<cTJ@nxC?}qn3_}X*m2VC+3<p6f>tjt6SXp;7PYW@zBiO3U7w7|+XZ;E>WBh|KK
u80uPT(BvO!(x1d@4!gDLc+KYHdvUs>&YKlA!D82MQ*S0<JM@ZbdgmDZ@xh0A2>UrrVnZNxo`jAIkTrE)+aeVLvLse(0~XYImVBvRBB<zbn{N?nED_n+
JR<j07*>@nZ8;Rew@<>>i<Fi^$71_Hx(DZ2l*|M&iW97*oqmMpxK`_o&(REVWwc3=E+L0^<lyc5VivM9(r!x-J@Ogpb#10RaJm!o^}oF@%#4*~kq_vD*
^I!-?jnDZa|<Ks8mP(#NMmzK!3VX5pgir%~)NP6J<f|5Enbi<1p*RJG{^IG%Kyf>yiEbVHnr_T}FkJoEtf4&}fLP0y?8s(-;#=<~NJrudbLlEq^B+|oO
gigqRQ2I_$paqfs5Twd%-34uL>%4=o7wXj*yevJoO4RZ1#>d4uXVX%j6&}ibC^FCxy;&|VxLk~_3ZKZSkY7i1paa`9h1Kd>^d>X^T;H)Sp%t#9H|hwor
UE`Puih>%Ps-TBQf5b;VI4EBXR_lEv4HWfFcd#u^meXWC3}Q)`p37@xrDMkEpuVt<{$g9>n7u<rx)*!=L`B<!(I@7#vW>WBQ~+&s{uh5t*_U%w=;j7A^
g-U>M0;|cd}Tro@Oo#Hzz}t^LS527u`2Vr)-b1F%fY?*EAE}?6cl}$D1vEn6!myt`P4x&9kmO!zvcDhY(zg5e?~-Sen)s+ZiVzhWvxp1LKjHKHRdNM62
y<xC#qRgqTtrUQ+}pHs4d(!qQ$x1S|K<M@<yz!pzeQ%F_968F`+oJcYR|`m&`UncEm0Fnbf_uk#VOBu9eK3nu@#uGbr#Sf=+>uENf_oA(y%n3cV|FT=W
DSu{jZXK8JA@8M#|50p5KQAsqIRJd2Igu;(=VX%@*ePK+_{`*3<n+*Lm9<X>FvKKk)7N7oMNrftodsI_v$^O1St_t;;XZm1h{&?P#fH}sc`6OcTtv8eB
$CqE<lt76-bc!cLvxAM6cEdCsK5R!t1Ab;l=~gH$Twzn7Htl804AL=zE<p)i!78PtnVYu#F}_e(&iq}EXP!7RL_ltHeU#g(8k?OZr)RzS9ja`-38bTNO
ZcRh7~Og0yr1tGAYgf653eM<X3`y?KX}b|d^9lnXqn7h++d2qb3Iu*WaZTvN|<%T1<ix3;d&HtB6JJs%<n>f&i8CuCA=w>;8n!u<cEGvQo)v&FY4<FO=
fIJCIqW=LwL3glg`l@fDHMd(3%b)P<uDJLa99cSgxB`tjXwHkHLOCyoP^cmSKu&33=ztKGmY;u?F-0tOwOCQ9q1fY=pG(g3jzd|2&^#wNh*yCh&#dpD$
30arT21J}2E2G*g%rra->Gi<Nex)zhz8IEhO4^~JSU+KBMrN!lB}Z9VCuAOqnDFb{owwqk`f^iQ?cCki#~ov404ucD`qGv7Lutf1m#W=jm&+=Tv{ZM@q
37Od`%x(m09z@vL=p0kC`tql=KBQ$LwXN}}i*h1z&4@FZH;acmb3|z_XhO!5%NeUyK{io9x-YW^1O-6YfA{<a*q3`D!vU*dUoZi@qg-VT(S;O(GNVo;I
j26r_PQQN9BY62}1e&OJm6Yl2*Zg{)$(6ifr`|FSas|#d{!jAWyy<cDxD)&;Z|EP-iakw$7eGZ!Yyc1LgCt0Tm%~v(fVe>b1VB6_HzuMrvSgjzni<Kmu
CX<?Y=y>BYj!nWNv$Jdzkt8PPQO*%f9Wf1f?yq8C6%Sv>e`rDMGJgMf=^~Xnfc3K5((Dcm@ecl@C}nVp=xkYaq8^%y0UH?3Of6hg3aadV2UA>d6e23i(
N|}*#ff&CTN8T8~V$Wt80akQ)q@~2wT%*uiy#V>myVFaT!`%4*k?~*N-$@L40+|#S7Pu;>hmV>WQ`&FPR_WpSymfjXCea^*p=(!u6vPnY=zRE&xN%Uq5
06Ucv40u2)FUU!Tc!-{O|?B7Simi9ttOn}(6~!u8s$zdYfi>qIYHua(`3;kYd$(T4f_JW>uit8|}~UbtS{ogD$sUAEL;m`9p-Z5K%=#(&{@ZPs=wT2qv
1^1}7dEw=)`7+Rq%Qz~~to;TXzaKsG>@ltIlw6+HluGZ&+&3DgX$b{nQgsW-c7IJ8uvlsl^!-<Ilt=!ov*|#L72ZCY$j58r!{Ct8!qgD4O&`$~0iO7-Y
Lcg8IturkvZRlrXWzskJm2VgP?uawQ9=fpqn&B5pvK^Alr0-xH3Uh;(x2hAOE)*|Z&ht!{+>^+m+z4BSy2U+Pp0@c4_1I|-n|)&f`NG>nwk=X2_T<9`_
_z=KUPuI{p(K;Q7FYb*Ld=<|uw7N5$tUZAVp$V|@FW%J(P#nvgnx2NV~5Ej%^xbI&&bZazFt8Ux&R60va_Xb<J8cBvJzwHk0Om)V2@uH5x+k}f2U4YEo
`iY3tPoS`^5hK`85@9;u8{1$2CsUY!WGgEML&bK0tqrRo>*i`DuklLozgi-T7!M^S+*-MKPZlv#K<0bwAmiSnCM&J0&(T^n-bqMZOFEPP?0_si|@4qB0
-LIPPAykv32JIr5bC*vKODQpnt{!y(@E31hEpJX_WhZh;7OGR1M8d4-1eW{d{*ATVTS*W<aBy}uxJsa|mC5MHEAxw(Y8Tl!$^%Ppsm^yvolM`O>3g)L_
bmH_-fXuAuX4OgZun?VZkGnzR#wFikQn&&NtX8X4L0v;TUBCzG&!0)4KI?1t&J-{F0LMCV{i~uhse-`n}oNhDu*iQg&fdHxA0`PB$Y3N>rJS?Q~Vwto3
#W}#su?6^MBThi#hVS9kv}fyr*LK>hJMNS?2r|u-?YW?_#-Vq?;%POrm3+0GqkXuLj3^myZK0T)L#8t<AU~k3(bZ}dln4jN!yB<Pr!~TnC}c+B4ttw@K
jPcH>4fdK-I3u6D^8c0HuUH7lph+^Xd4m&>a8_)BF7k4-Ak#fT)VSFhvj)^7@f&R7jotxp>{I0aalk=_5Zi|L~XiH$E~znsK75RHIk95S!k}#hPdS9Ln
I7N9`Fs9SQy81ezMiwaJvFNheX5S*<+!R6JdeQZ6N!8Z?vN|x0+Y%-UI&QPvVpi<&M5W-TvW#55OUG1`1q=TJfr5IMnD2e6OA_G5TEFn8}Vw^JL^^3^{
{y{h%Op>D=9ISRBwhymzA!p|&SrucYTET<)U<FSp0-HY;>SL&NEL6s>SP3w(WZK4M89E(&EaJe*jX0=%pa9z*N%$;NE!+YW_cyY`X7>h20n#B7RFZM&z
1R=%gu_}C>4yMJJ8eK+kSh-6Ozb_m8Qlx}B{LBCS<u|K0-TI=qGIWr=TjKRz}$rQ|uTp=RupYhzApnN!{_7xh0W5Y<+yjJKTMOnxR#oVwXdrK>s+V)wm
wOZqNP2)leX^LX!BgVyLnlDXtwja8Pm}@@p-&RgYJ8@#6K~FV}c(xt_9&dyk`D@a~49}mSo_Tl(@xOxpSXl?O-1j+!J#&i`2VH$cD5eB>k2<P|^NMF8W
sDX(w(atOcWUI*axY}&?5V|{jnX)Bv^G~RCCU`p#FzczNNbZ};-g)Ujj<ujR8ysyql6Ymr-RKEyCejH?9bWWB(@FD*mrF$;YThq9Jw&OXmhd^###G_L~
@4v<o-ab)qL(Fx+5_-56*2<IGtM+QV8gOT~5eN)>~V1<f-ev5%DywE2%?;D6>IdW3q5)MK|RUi#>CWhjSr^eyM*@Se6t<xU$J9Eo@~b<lNmn!fT#66au
+fP)IMg11NcQzIAk(LX-1sYb=z*NY|!jFoJ%-v@s^;g|7HqYsadabOd~Vj3bsFdK$NDyAobnXle67FKQ!&&2?kF<_Cah<Ix<g(v&fBG9D1nX<vq{T6Ho
U?t7?^vxr$BGFMDPl_*hH6C<F|mfv@(UTj1J+g%*zth|DLM&1S~t??oB?<by+f!~Xatu8NU$POZ2#{HQQ7V2(c2kq(3KVk2ZR;IKT&lWeDXe17tqi9Me
`b43@F_;)LXq@zsS(t4!+Q$Rvj~0T?lNO->{t;tLSDI6(v*~_=cEVs|tha|*B(Ei~C)#yX98A|G;Eg-qA-p-S@X9wZt%Uj^V_TOg@cmZLHkB+>PYAp66
c1$5D`e%6vMAEmwo!&$U;<v@HYc#7Gmc5#;gyTC9HN;5lp~`s^dH0+`hAm|@_4u6OI<Lfc#3+ww8BNLpFH#CeKhjhu-}ZH^6K<*bWs{YzgUb~QKXy@$0
D!SUK_hE-=;OSk|c!K*4_x(NodL>nQjp5u8upEWz(vE@m&;Urhr3!;TFoOBZsKclJg6EGKp2KU`}?AV$YXxjwN;L>AZ9tPgyxDmbhbWB3-tfjt2E_M&j
rMgjKQiA;&Hg5gGF%&*_@VXI<nBfxaBl@s3tT%VY)p$83z#UIO@<G6Ud~msG%uF%9+K=G`v4jOiG!&tr}j3y!R~-gf2TLobAS)Y^m;%Zt(uEA&*=C*%O
+clo`DHA<vxVcO0&Y?mfhm=dd_uI<f5jxNivYnT?p@#FQS--hBUbg_p!%SdE$eurjpxHS$XQR#A+1K*F-lEXnO4oxv%$|M>ya~}I<Z%-?tIyeuxKxA>=
PDxWnmc=2`>5p(03OiF>`oaWZGc2&^9|T)JZS)*X2U&=P`6!2e{Lu2zLFo&)D9Uc3(R@2(GgGZ_zQrW3ioL-FP4;dJSAlwnM8%$Ph+c6gBXius)-KF;g
80RLXe@;71p5CqvqRHkjrSp=*ecpXzc5GRGft;^MDvc;l29=_h`7|ZLvAQcw-tLB%`9W5yDT&m#juSQGkTAY)Pl7&)b9zX>jPe9_NoH@++RqnGjTi|&o
qlyS|_=U#G@wQbgU7yd_Z%G-LG@tlayuH@@dfLP$({GBUp)=E<4mQWcU3Zk1ye9LWnML^x2JmSs4a(5FsAOX_uSIE{EgvDAL;I$nIF>5=2HRx%)zn)~b
f2*|;zkX`tHtX|rXKg`n@-)3j4)Tf8CJ@r4TwuA^)SWhpv2I&M|qGY3lIwH87dYY`;yx7e#_RqFtsoDo*dcPBGmprBSDVZ2gtDH}emiCu?f!NZKPXs2g
h?kR@Et=lDw_nw+WLK%l`Cbn3|sJJQA^GU1kqTCte*d9uoLJnkkgcJ<T#B$pKyuj2LaC4&4c+2Ne#OE6|K~%=mI6R-)krY&E8>y8s!a}vrY#D2F3)zE#
Kf$W1=yJ&e{;8Yp6d$oR)Kw-H6?AC>zE9O)8>wuM=8%w#862Ifj)_zU__HP2V`JYpfgd<3H$f+E#X~=EsZ2551v}KqQ{I@4hFw}}ADJ$5ECd_p>%MKuL
9Dx|vjIFxW93xHrN_C*9_xg$VXH(}xRrT9)gkU0XziJW(sCpgRm@n&M};}sDox8Q>Y}NMBWIHW1E_#MN2NqyKU^VQ0D5I1Y2WKXb9QLkYJb0|P)Lq4Y>
mx8R~8dxhx+<H2fn`B*;>EUB{b@53eFC;8OhwaT%iuPSMWZWu(s4UP8J&NHic1nWsjB_L+&D97>;ncYY%jYU1@_3=J1TG^8oD6dGOc9@5Q)u-AklgwwD
VUoBJcSSS<29Z<!NBUFfzEWi-^o$tJp>6%Isf*jZYL2CJM{gbD?pm&ma-B{6)KY!wN%b_F&CV>*MtNQEPgfoIyXo-C%!Pzi<;(jJ`(bvoT@%wjThjj2J
~w$Lvl;4iF}!G3dRonMlyi$;UZ&@fzyB_^9h%h8_8IyhZkfD;^i)@AIolN(jAuL{j^+!doGsb(bmXjF)l(_5g~k>D{o>odGOD*6_yp6d&BxFhjuwq_}A
*gFgOI2!7_n6K9sd%SG7#!>)cGEsU~8-;nh#B*_G7V>mA7$TYn{umf1n`TzW4Df|)_pnv<Oj8?PS{lkNWseJrGfiGmk1MpZDBuHIXKbrJ-pvux_awGi8
u;3JzhTk%&^B;1I6!`PXD-K%kMkCu9nm<FCu2KDnH*1Wc@fuzKwlII@dIszmz0#-3L8PcR*#_K+4=0j{vVZ+(O3B%$H&cBSK4cOgOp@s0^b`DI_D%o8}
WU6j*~3jfFU#9MeX@8GQzcerq!}9P-vl630_zXZKB167SNJo9lXD2m988eJVAr8-o-^fKSrt;D-}}p(8QHLx&S_3pua(@?ZQZjGS}q}0r@*<P3OiYuco
v#$+kY54hRWjqj#dUac5F8Y)|N8H>Oq*zYD!CmxOMN57Jm5)LCpSkUm|sjNF@QwmNd5pG{QY%G8KuB6&Z|FUZojt`Qx3ErM5V&1V+NN#B?r)B~?Aw?>9
Se>pVLEGtaW+xCa7r%Z>~@=}@BXQnV@`_q`jxjps(-+S8;OP*FsJRj(1nwK4A!g3S2hcj|%m@LOQkgsQj!k)FL3NZ<RUnz6xY}mz-DfFV0a}=z)4xUZM
Gr)Ub<!HcnD_r0-u{G#u+N?ehx5n6tMP5}Dri;4Nk;L;8=Mv&-s!z~vL;*vYlHR4yZXAsrcUC<^r9|L+wg&M@`vLT$Ee6q}J=<kj3U^bech&;<f375ma
l8)R57!%$hgvQniLmEJ<U_Ng&n{Vx5cnFexATrJ;w3MjgXV5<;3lxXvC49$PtF7ER(qY7WqQb=j9St-<068VPRy)g<MW0!AR{h?+Tpbj4KIRc%!HFl%M
?Z%MDUsg{+sxP;*$Z#dMd@@<$NleiYgTvvi<EE2T~c^0*+f6YccZ02#4b#t#L`}qKOk$crxluY{go}0t)!~09Qh`w>4sX2$}9U<?+IcWmDzJe2#YG^9C
oCI;1&4@?%zBn-inlNVG1WM%Ic^WMhewyahxiTLd9WMc}UK$%1}>cS((H8$>ptJzwCpJwOLiF607NV`EqdVYOYcf!Ga=9oqJ6bu$5e3SkrB?Z!Ks{G?N
6tP}((_E%J9bK`CZ^+t~<JUe(3Q*nF1H%4b^k5`+vVr$*J=(WkVWf(JxtK+|55+q?pz){Y&Y<5KIJ2n|=JU*;l!&V7%?6OQs3?~DcqIr&ypfMt};|A~7
i46N4XL>t5X$xa{l+U)ZJFp4Lz{_}-w8BC>Ca%v$-O$4Ynt6qqdtQa=YutwE&epoX9YhQDC{l!en2U8DwoqY4VJaGh5d%I8b7F!7N6N4~nam?`x8xNBe
f}DI>1s`D7ZG#FP#nToi8IhI%VB@Q#T4Q(?}gCM%hryW@0gR}jfo@F@4f_VC68o?H`XAeo+2j9;=s0WWG_t{Y5^0XZc%91+jiEGy5PGB5?0IY3*Q&-hh
&GA#{=N&#!#DLS<}~r+K&d~wq{K{90<J*EhzQ8bg#qd*ggBZLS)qh`XTaA4{B71mkYenQ0gkSu^bMee`8b+{7Z~^JYQ-y^oJv3$ObzuslShfejlsJ1i6
-Y!CHI4nY`LQOwgj;zu+M2kh&lbMGB2~>BcZQp{HxiL9UQEnfaI<$17XD#8uEfuPz&W7@IxN&zWc}?=cJPUyd9v)A?$JT7=ie<+u!KY2UITKHCOk1X3r
Z)mf;yNVo)0UoYF1Ed-UYL-BYr#rtr$*JU-X=Qjy&j#os9B2i^FA;QzGguQjZ*>X<H6V|dOoUx(UxKNH4=7Kg5vWB0^GNDQHe1oD`Kj4C({D?Q^y9x4E
c!48pVDY?EQW_!(slwj)e9BwJ2>Pqx!QU9i(g>lR&6dCy@ZpT-dlc%b9SaJYmq`Hex(5HR=v5B+Fj?cA9rq)?==COO?hiD4<V&WINd@Y&EX%gxBR?;cc
|UNW{!BzX1ys^iU+S|+-X%~UqGM2KRk5F=Wis2~b-J8KyiyD*L^;F^$GV41w3Pvm%=L~i@>LJ%I&IEE)OP2UAy0ZNFY}=(AUABgIOA247Tn!*!LkcZ#j
eyRFKziak<f0*#<<`D4f?OP+-b}G1!rWYeX!L|Z`5Wlfxu(0rOLWA=;#V7gpr3~gCtukhJDyvX6)fjS8)k}b&gQKN7)J63^EGH=VhBIN@8S8C(+PWdCG
!*POs-pnIf@;-pB+0Ug9y%6&>PlbnZi&GT;=v9d|iXYcWoUE(w{{_eW{8+!cj3vzexakve%!tL{+<5qsDV@hsmC3;tvaBh(HcU*e^6&{gxWZlg(0jPca
b+(=k14;q?iIK|t!b1wMobOwDUJ>Mu3MzTkdGtZ%(sxy2bHXE9$V%=x)ArWyvP+eXS+QEsvm{VwJ>4m~8I~KVdb?U@;KjrtdJRhFsi0aQu!)8vBJwEN$
33|StzHIk8j!7>p1V+1@SR!g&u<b<$LZW2AO?}*1<05kjT^h!$#TGFe7)d{3><KlpC=?^YHG-XYq1i<~D4B%mt#QY;x`a41EGU@veuJ&9p+-utf7FnPT
TAG7^t2ERejBnJ$*+vk%|&{g9qai!|6=3musZ3YJIGvi$!HxMncSR~qu6KJaL#df$((cO=Um_7X4S#QVUH9Fb!+J%ThfV)mpwJIwdKVV7=KMde{}Zqyd
@9S4brP>4*6@9w3MZu#jcWQWE`AsLa56?OOQ^Vbz_s|W33(ZW+X!HYHcI|Llts0$ok9(+BjpQrid5Lr{M^VMzV@~Nxm&)Yj7f=-<Wp{bKK%0wL8s1RD=
#??1HsLOL3dy5K%fuqiV&au2h&V+0kVe;mDIDsNc@WM{Rl@;=^PB{qw~%Al~MEAIJ11GZjJx{FLcg$8dB8>&kLcS}ZFDXX9Y3dVrtP^#=O8K5I-my}d5
Bq~!u_(S*lYPml`W+hd8fxWdN=p4*$6vaBTJm%Amdl*>#PlopUrp4sI_vRGhSwm2$e7k$OWdoAO1b*Js7Xw0^^IA4@`A<gwun<=M43jJ!L5^}}qfDf@5
8otgJg(Qa^=r0G3YlM^w{X()bG^9?M`hJ)gGN^Tg{p&9-98OC$AS6{?knBnJMqqy!5~7fM6t}dFG~SbI=ub-eyh79VY-J>CTh&K-kx?&v|B@(k83Qfb>
x$W*RE%>1{uX<wKq&FL)DW4NCE(RYj)baZQtYzRl?~e)2=v4l5?vHh=OH#yYinz<K3uT#NZsS~0xVd~ip_-4`eA{mEe-mG)0)k><3wR`SsgN7z*IhAbH
f&lbZoHtcxb0{1QmaUR|(tFd1x7j$X+lCKG7G8R{irxV**)N<2}o@2%)#lIW%2m3a(O9izL@!DdecTj<MG}7h2KhvV{`ao>hbrP_&R7M<ce!(l#D;jwP
)!VY_10qm|=Da9;B2N~b4C8EFfg`if#I+!Eq%pTwDApH@X7dt|&qskcPfI+!{1pXNeCjL5WcN(|<}=M08L9Jw(8uXk1?9+X}^4<}kU4F@}29_%+RDiTu
0vEPGuVE2a$a+b%)m@Omd|LJwQLG8unf(u2$w9N1K6>D^b3l61m5Gn0*Dj`{heySkmf~lgNO|mxfZ48ulK`X}bK(VvU;DRUYY+!4HWSybN*p6`=TU}k_
kqJHaDX{R^q<LDNl_w6d9^J+TLq&urQSOQrTajyU$2_2AVP}Tu<eXPVS`feoq;So$2X6@R7u5Y-&ZqT#6C;QZM^^|XH-Njzot%GR|E!RWbR|v83F-vMH
L`KFqFVe`CD|PDz%OR0Wh+UUE!!KyAu%-KN0U8I&;^~LW5L;R*&$Ry)w+P^wr_+a!O%*eLccl@Y|3!u%h{HMXnq2JOeWZyb!eU6Z1IV8l@6)~{o{1rzV
Q7yvdyK6r^$FV?~y~BV+Uk(Ho|xW{bkooD&#>!ZzPc{Swmi02rPH#b#S)YTZKlt!H|`mkinVdijjO?^eA-BRw@n{x{CN&fh&}bRUK>nbOif5JX>gCZyn
>Xzz(f0nL(dzrKb|-W~VHa9dK%N^qCOn>TVRtwgUZ-RqUrY@Ps3DV>^*U!HC!xCE8QEmadr!?KP4!N@jWDg@|k~*yTB2<Lo>Ed{ldUo28SyFcy)rCRBz
~yGXQ7U3|E($dto$e?nqm7)ELc7vMkbL%kp8lYthCOqZ%2^dIAN9b>O!B(_+b7Qi?1Kr~87cS0JZMTOceXM&?Ot(a<??ROcmv!58%We)tWzwS?vKWuG{
cpxV{{MQqZyoP?Lzddesr4-SIJqA4s2c@5wnmVjjs9lOn9PEsk(EP!1ingvO7>Pa`&<gZ|Q2%|K!--`b3vri1y(sW}i<5D0S14>t%@}T_1UNiS7KFMRm
ldL^Mg7mcx6hZhyDYu7p-Wq%m<(AODwQ-x-Tdqt>3Wn!>Smn`(O8(A@j;zfz&E{}!t{pj3HT?P6561z&e3|N0)M>(1;K|l)n&SDYh$EQ4tyby!2c#vhQ
=}NRt2}CRT638fyH|~+80{DZWY#`1jR5rxfQAY2=bj6j<-<HxvfU8+8Jt{R?u)o6P(bJat1z0uLNU4kGeftJWAUQdl0)ME{|%DmYsb(WVZ*vgM!)lyqX
^J3);=X(+l4hZ>0`zk7fPnqA_W6lYPz|Y*|{13zX}si|0XjEVQnZ&RKGJ3=EOp^&%msfKTI7TL;eM_#DARhYBry;$j^9Fw?bO+n_k{bh#K?PSS0y$9q$
Bm~@Uf-JGGmuIf87=G*QFZv=g7YW{eXqyBWZ$7SB9O)>5RnLp{gZ`h=j+M2muhfqJFg;ClYs6U?OkI?=+qj7%eRl2s2;tM;cydL&c)F-4(e&V=ZW)(OH
r>6)>`>xB5jx*hGLzC6@-30pCel*u711-h2#2(}YyMd+|4{$FlG%5BJcFyM{b_n&vi=6IVIAOUu;N!gheG?8HNp`f~F*rUz{hu5{=<lEB&nr@p;kgI+*
X?ye#7$cr;}DV=A+%g!&UJ}ihO@2U>DsopmYB|{I2k3*#A0099R>O^ufi>QBbb8UPdK#6@D}&Q#3z))TB)EONOslRnwhDxv`HcQv|kv0n-^(?Th9|Da@
o@Gdgk0#&cbPdh*j7%7(Hd8u_J{FA~dFjJMDR7t0AGa*<fMFIL)TW9QhvX_i5gWjU$&Ks7LLvL}Md489SAo>N=a%-)C>=9`O6c$P{EfUa(kMF7UClfPO
O`o^!Op3&zmBY08V@1XJ8Z2{(qF@OB{&&9KcDosMm+LoTO*SU~@lROJQ7P%#Q^ltc<+pXUblM!S_R>pJv9d#i;FbCF-5znuCKhlwo4&-1^?>kJFU-E~&
%(YI|wJlGu6JF>S!n?iDNdhQ@XnGbqh)Lso4>~B^%q4Fj(;fmwwU_?u`BE%3&Br=tjfcXe0h2mt@l$ClBYvk5^W2$a3g*_&q|4Zckj#g4Gp0k(p*~IQ_
xZ|~H4EfY2PknsoW)p(9_PaUTpC%B$1v{X%vk+@Yyx1Zxf_!VLIh$r^kt9=`sPU-K)ZPvpGdW9m=XMStZ*3*W($`}nSO~b_B@GDsxzm{%5j$!D|LdbJ>
URb*HgcIMG@?JuQ2*G5{xt8*ZIPA<mqiqir>U`r{Y%bcAac=Yh4Tbck>HKyZFX-h9V4KeexVF{Ly6r?st7N4`+!!Y4#~3T*h+8=V6Ut4Y_>oK3GHE)^|
vO!pF_Q#;nNle!eJCCXFVX<&9<a*+CxDhvn+o>%bwLTnCYa@mGEdT*iqkda5-CPwAR*gft?2(y~gidA)B3*h1{UB@L^~7q1hXiA=-vx=%>j`YAgHUC`9
;hlCe9@hq^$OhZAC_lMw3brc-ER`_xClu|1wR2_EVaD~nKXx-$#nWq&dG-E1^RLsb=xqn{q??>F@>axE5$i#DE`V)x9gP;Qf5=$G|+UVWo<+1^+=Lc9-
ig6G{Mg<9>b1$f_Kc=0d}a;7^RAiO#R4z1+vsfAWXH8K3fnV|XMOzE?0qMnV|9!|Du7?gqr>QTqDlUDM~*3UR}8P6kZu1<t05xvETWr!7NXuC6QE0<`I
qiKj^Bd4XrW~}Xch_?QDj*ETj@k~lhEOr(Yxe<4#E+I?Iu|hdD9N|!HV_Q9un=S$<V2sk=CxtTXLO(o_LIEH5^4^qV;i#|^t>fT$hc7fo1;>hQFFf8zv
qfbpAp>~K^gv#+tCxv=En)fPacG25y3{qFf&Rqb6_HWcsz`{+ygDIyE}U>~Sw5}w*HRa0lRjxwR!o}8VUf&{-ghTBRyG6ZpTe$y#NHA3#z84<Xft^YO=
)KjFK_`ZT9;(X9y;S0^sBKNNvn8uLX$-H4P66#(c}~5B9Uzuc(IQlJqFs8L#e}<Mnqo@g|cT(E3V%%Sj;O%Pzdx9@L-%SExgYuUzavvny{%gDGapRO(N
Mm<rFelWrpYL)4>*%-N0h=g=rX-!6dd!@KMD&6HUZxSvlE2Pem5^$C1aC+=&YLxLsAiUlvnb%@2{umgO!%qh%`MxLB?W#mh0o*Sy=pvgG)M7IDCbXM~T
9_4eXI|G)_g*6)S^K14f~mJPs8mOYg-e9X0l$#+K3?;EF0g#)9T>SE+hFUadtg(01?9_-1aD?xv)r#Lmtm_{N)4B7L#<>2Fzb!=^<Iu_fLh6eUEa>+}A
27D;K%s8C4#5FBV+e8KZ)UI!!O`9mRa%bddexeq58CNXuft(c(!38|_oqPq1zROcAu^OE4tjZWd<A{NUwu7UGQ*FI3MCnA&+3h}t{7s2-A-9RNLc88^i
FXv)F5pj7VGCJwan|B|U7q*s6-#jaF3v?aj)cj&{{16)IeX#z({O2bY?%pwPfjM;7H@hKydRl|1>}4Os!1j8ZDlzdCTxe7ZJb<)gDK8q;Jasc>*GAu`?
T2Q(l$GsEF%LzH?uXvf&G}vts`DtmTg@y=TP656Uv7Aug1D2xQIhbW+UKzDk!|nw-zCiA^x$?PId)9y09E#q*6DEp#%C|dTEG;PNw3e18FL>Xv=5QD)4
Ytjbd7vov90Z+>IIRRq`MbI`eXcurID~#F}SY90h}%T?_`Lv2y2oUEL>gh=?x9;@N^97xJOCj@eA*G@K;MsjhbBeU}ASK)i%=#+38HPC`;=%t1d~MTNj
@jS$&gIWrc$d1cGdP?)3Me0IUg{<MokeRWV!7fKq=4)MyC#*-ps_u+Pn4=B(~o*Ym)vV;@x$z`81S-}N-r$z_SaD(lz5Q@Q?Lj|c%3|W$CT@(h8-)sLk
!~ul@TiGxL-%?L)3R{Y&@S4I8a>Q199r#~0GvzE;Scpn6Hta&Q3RSA-4_ey*8UCtT7h1?|d^T8`3iQiPUZ_FQ>I@9yXk(A;Lp>8`7KMn`fx?w88N7VKG
UT5=z8JgHz$`RQRxSwjdiJE<)kMHAPnx2BtBvqc)q+Anlj_2*lH~^bhw4ZRy$J&URi^<yjPji+C_}T0rVBza48~5N|J@{Q<jtqNG4ramu26t=te^}8oR
F8jEe|Fej!|rXflDh(ZGjC#$oCfDzlY{NA&H4n|NaiMH{t_j+iI+)Im*R8jpdHNEmXnbSu{(I80Q%s(wZn*5D%x0ghMwx&>~U6dZn_fUidvcwHQMGG1;
BFSNnl~m(agVoL0^-Tr0<+8DUz|H*v`Tv6|t^V^bYb%e<a1h*BJMSP$Z*T(?mG{XWi@tpW6_z775gmp-<Ht*ZlV><m#lS5+LH&tqC+SL1|jk7EXxtBY)
Eqe0e1=8i{@&u!=@*EZ*}Rl6{-(`)6nD)de(c9KyY>`D~$&rAQrqMolpek6gctI=^QAwJwPxVZSEf)7ZD7h$OB*p%CaiF(U@g#-@zv6<e9>fgfve?9+u
c(FeQd@)ueEy=k4{%pZfhC1h~ytNrx5-L6Dw^p%c+Hy;gD>Ul&pubjHm90c8euZeU&EdE+)NJVXyA*4>Ig6_*A!sejO%AQ)7~y?3Uq|w#MbFU^1qg>wW
=(OB?Id<0Z-D=0URT#P#QB0w?(Bf$;{o{Tu`dThQ5YX_I2*aTL>uHBbvpghSd$e~a7LGc{<}Drc-G1)9;MPOL?!Ai@V?TjLfzy?iS>jH^pAs;R;aS0^p
WT!EY2)$Pb++<H)oR*p#lCE9w8QMy^SbqnB$`7Pjz_`1RUD}j%BQgL5J3)4Dih!TpYab>mDt{yP%IoJL`;d3H+gmd52|*-NXg{B?_i?+5&%`=8FYRm=g
nh*z{u5cJ0dWE?Y_0opuZAe}~tNN#<6BG^F?`%2t@gXR?^u%4)mwS|@dv8@BI{BbB5p7kQW28BePm@LSwXSEzH&OT&(51+6AWb<ie!mBGxI2~8o)p<nd
}^C6B?I6*xjz;6=RD%O|B5ie`Xv5nGzSU^8K4s3O-Z6>S<?T)c$W-LAF>rwW?^$%+5h)_S6Gw{XDuKvE9XYsr}7bEe|9j;I)J3DNi0Poe&W&`n1vhzvL
xDd2VLo>-PE$V=0ytOVQ^}JSCPL>(miy`CGloTc8od_NSSPQ(ekyQ%WdrHI$<Kh?UY6$VFGNf<pdQ3{Iafosh>Zb~a7m6(;p`=Mx3}<~@P(D@gr`?fb{
f;SNNApykFYH~8XfBBGRO208lQrF9rJa5<yf6hmwp@5S1YB!?B}QM<vZT`jvV7o!#e_ihJcrn3`!2?~)K+;UAGVH!HXf3I|BdNFaPiDS{4t*!M^9$#F&
E4#WSH6B*j-j(p;mY}MPpBMu&1?oS~M<d!tV9M94}^S94U*$X(O3RGkm0CpI};$<?TT_Q;c#dk-9SN<Rmjyh|rJ(NuwpA8cb1YB?nw(LK_;kju@h7wN|
j#o#&ByK=cJkC6QugxhHg{<8Suu)xKZPs~vi_CJqNvmQo@CK0llRetAb0k>`02r^_wi6*=!ythUZXoIA{cm;LsLLZj7C#$lOGY0Yb|VwOJzs*x%QthWn
T33U{|!p@4;b!|ot`e?fur}(&~r9vUjBFUmvalk1j#k{iaRUxu^<QQkYRccG@JhNDHydM}@D<^^PEOU#UR>25sM~f-seL_u<>~jm8u105D=;i916(^S?
-gZ`msllFfQRN&8JaaFp&h<C3#7d*i+1TSAVJoeUO0iUHx53D=&h_sf9R$>-qy_d9ZE0&*bJ}caomUe|8>hTF9IF;052lN&xVx~$fxxwqKXYXxJ)U}ny
gY+{FH7-cB*%7AX!B0@!uHBbic6Z2U${R&h%0%8W`~u5bIK%j-cPz0q->Ta!&-_^{|{bgf&_K6#wLGuZ8;upE=<wS`#1>BsSf?WA#lTWCF2bF0ijrCmZ
O!rfc*E3k<IS}F-K!(J%BPRQ@}?_&O#%}1N^b~ZlUR0%4qi|7Ypibx+xS$@*E9AaR&O?2Cr6u%b~@dXyYOoq`Jh2DTg+Mcr-RG{-n!oS4hyBUdDKq$-u
`afmX5t%kg-dTy{3o=HxEBEBgs97n`#wZaYqn&W^vrF|&1P(d~&BbhhW2VPgyG<(Yu~4Vs4(PiCuwtpvL`L&JE|!NBk>z|#p@APA-%X3H!jWS7soXsD|
_>>ovm(B$2eLaWVTX82<-EEMN7XhXj(GDgOBrGnvwu8(|%+~8wD*t#~H0|Z_K=noD<H;I&eXlm%dEM**I)`eyQYIbOs<FdwQ_CU+4tmh&r5|hd0JgQ9b
m~k7lq{k$#D~+wp%XGpHO1Fji?rB7*gVCl!8h2KqejNRX-9)D$OD#s8Q86p1H>@QB|C{5Hk#JODONzcep<cTs0{?5}g|_N2J2Vl~W7YEYh*u|5OGCx-4
E)?%u1swrZYpLI4z@;49y1#9V{aj4Ds_z6kRRJpsV-wQ$Q>VhNfO!0k!uO8xGToSvM-d8x|$z=-<`It7ruYaywEP>@p)CD$$&}>qu7~*H138&)Hmm69M
8lvtyX2ZU?iK`0s(C;B6$}>h_BimjH^{<@)|qzdc$5EOpJKf>({@JNp(?~6s2)!TY)Jg=P8M%N*nAUmY%Js&Xh$8A$gd~4hK^!3B2N{iL%D28;hpQMfE
SNXR&0Y{du=g?ZlcO74I#>fZ7`gp;2V$%tJqYtoWSPcw)amnolh!S-wvqmEYCBk1e4wjxO3N5;menGN*NiHIDKkv6aN_Lj^gFc%xDlswruwa)g%stiXG
v0Dh<eS!JWa%rf@H`9!Fb*`Y#}>4^~Ej6thj7x=g<mb8)P<P`8DgZ{YPgZvHFj-V^*%pW0^UnY?6DgpIyFkhho9hbP&P3WIv(yEZGviuA8UuH+4p7%Kg
8XB7|WJq!6pbOcKVG$#CH_-396I&fthZCB%S|pA)!`M`}kxrqgVCDvC3}k{4$QbZUTVo^I<`u2AHWv%cLr=zs@%Cs-m1LGk%yS*;XYA36vm-(_>IYk6J
nDLcR&7Re;0KE>4$S_j(0JO<(W#{j4Bx1KpUWEp|Kq~bsiN_^ql=wZ?}Wy&6yk%@4(#WD?;2_A#RXjkxWpdwd;j<R{4=EuJbWCTpdSSPy6maTpN)kaM7
%-;eF+%{Q^&jK`mHIy1U%7t>&pxE2$ebbHxE0y#Lwvo+nO&n!2iW1FGpF~M!9dNIGVQ2LK<?jsC`Df3H?<_LVwUECG_mSvEcrWe`Dd_{@K5M<A3`^vfb
Bb#6`J(;HEj=<~ukwOM|2=KJlr}n*==B=Jnry`UyYS?VJSOww*XG;L+QbPVtF9yPg8;l+er7=bhj!{{c~-cs(v3oUTV7j#hoTm#4?9KJ`yOVW+wCi8qK
h2XB1h{rBF!gOA<)n>%zp5_k8%eCz%nz676g^K}2w_h6Yn{X|iMYW1hP*H7Pn{=Yo>)}KH6;y*on>(d|oXj=MCeg~&F`obrJ#EY+jN%-i`-g^IMKfM3N
JNKXe#&3W5<@<Mj`0zVlfEOSB==-ohnmBibb2vJQ?cAmA-Sv6tWS{smu%rqc{E1J&8vCHIQ#d0lgERrt2E8{v5hW>3u2v?X07!gr%yytcy~Fpv{^6sy-
+lO(KYITcpZo1EzxD9lcN&2oe&$z?_u>9OeEDi^V@j>q=fCyn$KSaBi(fpk^5Osfy;{{@{>}S8`_lc}@BR0;{v9km_no`kv5$FvRXHf`>|^<<JEwB;^H
uY^>%J9tPj+>i>}pAGT>pTry6x0mcr400JKbkTQ2NeG@4z6~Nas!1xHpJ;AN>bOz3wxH`FD*{55N7>hkyB#XH5gGKm5iI9)0Ia_n-es{r6{n_3*FWt>u
H-eq-(3`#<|Ta0R^e!QX!x%zE_RH^H*z<Bf5CZO>Ka-A(4Ft{PuMv3Ae1W;#y2{F`?yZ2z6#m|2^VCU<3e{aE6h%InEbO|oAw3H@G^K+*f}{NU=P_kZ@
qhhO_Sc<F;5|K$ERpL_Im(EKa!|LUDT#yIpljQc%qd*ZHJXw{$0oxQWSz(2b`(q#VuocF+f;GArKn|N2FpHuMRH~#7Fu^spC{``ZVe5MK94}SCQ`_F#=
{;PjpTL#|!)}LRUTJOVu{x2VX`WyGZ`73z&{h$BU?H$xuI!>;-;O+SZwVr6b&7Hd^8hr|0_EK;$08{$Z<8Rzu_YC{n^7<k`nCFz&_wM$`xD2v5aEfOwg
)<&lusOAfkBtM}V4X)_`@zG{e-+HS^FhhlU0-?h-a8-s<}W_@^?!t<12by#%WZPC?(aW+|CO&l`qDrCj^ul4O1X_dWxrPI4!wExL>;Bcoprto%EF1=H}
2|d<ms`zga1RGHL73p5ClC{Jl+=NgEWcHHFmu7!w-J*wfk@XC(!lbciy`H>f2Au043i48DQ5BAHDY<AO5HBG_m$<27>C3{_!6h#QWe^KLwY7XFvSLPan
G_K415-7T1`7w{>8Z$2_USiiu-*KX+<`DPVuWxHR596QqqjcV(~#D~fupAir~i9G2Ujg5o)Y>O%6^s%ufXYrywKt0w1pn%n+eV|eW_$kRJe|AXIr^Woq
8pTGU(x8aWu|KiIpntT7wSMI<1@4-zE|HF^K#rMDd#-s1P)tK9e^cy{&vANdhjhp&cIrYy@-#u2L*^T1OI|)(^+*k+T(+&8O;!{sT+uGU@M1!-tuC#w@
ytOTD2*r9^YJYy=D-AS&LqOXmu^#>6@9%&7t;RWkF>nsp@~`G^+_7)m{oil>{r~bb+?w4jaSA&O(e+%~Ts;984)0t~eB<t!MV@MO#g+#_V#mi_Q=tCtT
cAi2D4@=>1ql)ZHvawh-h2O7Uw^XGO~5_TD!&$<x>lBHdbi&u=TALbYOY$A{^KyJfjdc`L!}z$9>6&doa72fzxo@fjL$~K{jcAGZTaB8{RE`ekow-+O=
#C|U2A5e%{o1TH{z%P&X0Qfh9%dX0nl{3Ah`wblUJYU1I9eK{$o^E4B5spto>}PH6<BR?$M9F@cu8}elCV#4}o5M@Vy^EkUsp{uNyeL|LT{U9e()rpFD
c+8m(V_`@`@4=lWf!E<gOchhO~S{f|Ebh2{Qp-voCw2GvP;tI)tpw(%32n#hX-u&z$aX8)hm^lhDzwf;@vh+%>Jx(js*RKRT@hH)O0rISEZzYrQ;0#t3
+P`f9g&=f{UD=2@UJ^1M1Tkl<i<LxK>?N+#-b3W9qyJO+(-ncu1f3`8?OVL!g#!tkv6`6QO{EK40<=;KwOpm!zQ-$xp^3&%uX%g-J^WTN1jl&-O@)uVh
eC7U~cW-4F7OD&JO~bnMJja-xG9{?EDP;al<)-WgNl*scCqA;%WAf~F`YCK@ovIHCV3p40YSo8d|IPg`{{H=+{o;<i1MdS8fJPtu!>1dkKTApfJCNJQP
oL0Mz=;~!uQ~Ys&;Ppiz_kp(I=7ffuJ~IgTI?hqXh~jy&w~(o^KMy({9|H!we2IU_i3WmE(#$0t^v~&g4&X2tP8w-8tfjV?gRVk_3{n^9vA~SzN|}ZU0
?tCGj)N5=QY&-=x^cp!B79X*8giixR$-U`?qV7c=vz(SMu)tpMMDu@VCGGyf&Nb|9bG-Uw+}SlghhnTNJRt|NNP{q(VJ?%qKwVn|E>vuybxSb%Le=fGG
M@Bf-jnG!->^TTY1`2>DvrziNa$gNyaaS7Yj=_tH8!K=>0z@CYd3+usLzQ=0`UJ+`ai<v;u4qpyFtPU_Eo9`Napv98ATX9)p#ZkyFyW>?!+i)iS>o7cZ
<M*@6W5NNxX+Sind7p+Y59WdVDf%_nR;MLLCFu8yH9z@p%@4k1VMZq0(KX+b@w%1zQl&BlAtKanQ(i-O8`sRmkeF2_8*}4Mq7wUX`ykoEeyxxH0Q(GJQ
UgJXUY<G3(y$O5s?z$DVes_<n%1u;*b~Z$7P;=$GD+dNLoCBtm&+T7&#YZr>^Q^%xnCv}Bf1kl0y!-3--}@)<B4~d9onJgT0mKKj0-%0_+rNJ=YO_E4{
hB&9Hh<wOFS8l6K3{7!K**J`*RUN2JLiqZA|b4sm#;wH5R_(fp5K=sd1CzII@bB9v%T8gFLAb4d*EMk_QUUf=EJ}EN{v|G`!W=T`%k~~=vP0kTe~lR0X
|n(w(Gk0@B9rEy_fs@D(@x!exu%%E46Y0&o7HVxyw^rT+s^Nuzr_;=>zwr2BvrJYc&w$y-EYYyqBhHTCe*W4ZO;GwFY`G^<Y{D&1*H#dzBt^8xw!8fo>
!6wHbJm_bLtaY7<{#pjV50jRs!jy;=j)2f<4XOz(o%Y9Ppal?J9YlD@>iv_`hqXy8@et2NMjsR!$%4_>Q*-mCPW*YLXEYoOOqt=DGYP2Q_D@MVSGYbw)
gHSm=ddao%IFEP-4ttfhv_i7D%8H##M+P_u<(^s2=HHyA0L~B%gogsRa_i7DvU+Te{8wRh{K=)O8@an&p)WNh__q7>#llN*3d>PqJn-1-@8u&`dcG|T2
FEP-4txV=7@6{UkGA5HY^!K$I=)Kw;^j?ahX~QjEqk-P5MbWe=^)EHheXSn!UM-5=I{F9J`N4JY<bUeUzOIS?lA%w(Nql`BzV~Vy;3g~oWkdf5Z=-JY@
n1Cbe~LQ!hj{dV;BsOG+oHax<6f`i)_B{fb!UMczy0NxgZdKOhyU(x>kDo_{%=p`LfpG%7~$a;|NQ-*eG%RTo0=<c&E>fJzx(t1-_)0au9HB24eQ>%t*
-^%S=T@7X}bC<T+m#t*j}H2`<8IV_AU;R`f7a^)E7n{Ux&-$t$n>D5R})8lDBL7|LfCnf}1_wA8C*GaoOX&8hg?|(w_9=vL}5t_5@dZ+!yR|e~&%EE40
Ub)}G*1#@iomkN0ue^Gf6G54R`%xa@hQ@#ei?kM|nl&HEVQ&HW?oaX&75+*cWIf4DvA$7Rnejkoj#d(zhsZ|TPtZ-2Nw?#E@%E9D1&xINy-WzYXhynZt
CQIpi$#8GY3b@1f<pa1o<V@CHs{!BBk2rRZ%{IA}vM|VH>&3bV8?f1aG`_Fy${>MLWZ2DcpNRNkex*r+Nc{+B2our;U&eNmk*P}>fnqG&Gt`lTe9{Z`=
kmz+vxqfVh?B2MJt3RDgx($_GM~1I6Jk6X=_nA4JD=V&zuHU~-Fn^($yMAhP{SK%Juhl%9xT`0P9?u!o<ow;Qz5nYk-ORgg&_@XOM~t~DaW#i|I)!vs_
%$nkJXO>T^^wo&{?DIzW`^@RkNuz-AFf-8#}naC=3L#oe*^l}vyh+t!H1vu!6!fY{%^kf=<DD7<R`Cnx4sMH;TOL0<Zbxy!?&Mt!?W|=b$ngr0PVjHLN
!Z&GIE@(_+&Gpd!3bk<E~k_`Ec=(VMjYXX0fw-(A?SrG4;7`-hcM{Pd4th$>iO?zH>oA$eDVV#i?0m%KfLm_3;1rIw)8B?K;Kxc=`vB4$gb@rGI?%U%m
vdH<Nqt`ZEKn5EIVR(bHy=uVSu)$hCxB>J)F@UDvJ$zP8D;Gd{r;_Q04FCogP&ea15rln=l056#5;ZA|UwfAz#I&FwFc8}&ToU;LsT-1?_4KKh4u;duX
d-vV{X;gGt!|M^erVW!W2w_fI|&@+SBUw$$+b+xqi-7_<7@vfQJuk-rJfc~zYhkt&2zd?iee3u0=MAb2CI=^Ow?J5*3zN%A?sK-I%T;b)7r&CjZQrsjx
-H_{!J-;6fZamqHCtkZw?p>qqI(*w8#_xiF-)qlP2Q>+@jpN2o&%nU5HzypEdf@b#yJ((_xZZ#J+fB$cBmIxQ^Q8unpB+7}2XN~#)*r&VjS<h@GxKDcw
N}DSkNI7krqSK)#)<2!Dr7Zyz<F|G$>TR0Gq!O(EBeu*^6XIL<C=0){r-!8^K`Fn1>vU0cDHkOx0SAUj|JBo$NrRfqYEn&Z}hIm{`EMx9;xe*z8;6yBS
|(7o#vtWAlZD9Y(7dhpCy|Q_nT+^+p}hsL9@!B{y6zY=Xz}Z?p=@l>v3>BQr9DWJr1u&l4u^t=ArpG*?gXC79g7y$Yu$$S)<=P>))O=OZJ;J2hEy;X3e
W&oj00e?|STCkAv%xx*qB4ad<smb?G#^bQ)bcjV_%=mrkQgr_rU;=+bF)=`>1o8tL%Rta4SNdllTh3hrJ7cdvrGSHaz8FS?EVZX>_j$nQ4tyN&#ABeB~
^>^9bS8^PVi`fek?+sN-W@_SeLy{r7*RetX(zju}2YvlJD`MpMduaVzt<o6o+y+(eok>6|N_Zs=VMt-l6-)rRe8u|UJwEk6Ezme8&r1cwV{YFf`5z}wB
x!-JazY*GRg!UVu{YGfN5!!Er_8X!7M(E%wbZ`|qXoL<Lp@T-~pb<J~gbo^^gGT6}5jtpu4jQ3@M(CgsI%tFr8li(mD0LM|U4>GOP^uA1HA1OIDAfq18
lhAplxl=hjZmr)N;N{MMkv(?r5d4BBb2_1qZ@H_BaUvw(TyAFMk?J%r5mYqBb9EX(v4KQkxDmG=|(EuNTnO8bR%`x$Qw5DhK;;oBX8Kq8#eNWjl5waZ`
jBiHu8pzykR46*vK0;@`jDP;SFMLNJZYDio9VJc>^o*hF0VauE-l+kvG61Z-`Ytc5aW?^&Z2{W88TRJdcs*G4wpfp2y(x7=0eY&tv>~3_#>f&JBsk8>E
moOd)TeLf%k?yuk{2!xi!dEcGLOdmJ{8jhq|QkT<L$Z(u{-FoV2-M*TRrJyOkM|MtB9_&I%h95#>5`Zp*cZ&*U!z=Z7G*6ZEYyP*Pkg9Y-23*-$L$Qv?
{H)tSl*g)REfxM+VdCPb5mhj{)<H=jflee5FZ%I$yvYx!9J$cJ}@|L^gEqTdX_L8^sC2#pl-V&I+WiWY5Ve*!S<Sh@$TOyLTOeAlqNZxXhyd@)f%f|jq
ZvQ5?f0Nt4$?f0d_HT0gH@W?roc>Kt|0bt@lheP+=|7fp%hCQVJNviv?BDXUe@mwREsgrOJR02cU~tQW!7UF4w|E`g;&pJ1r}{qaZ60i|x3vE$Fqir^u
i`;{15|TgSxwci_Z8m1^-E|0@4x@6Cw%t)*WY;f-P`?Jw_CM-^tX?`_v88_|M0g!_n*CC9Qxs!fPEEu>TjLy?tk*{@89`LAdbylX&-*?=TGQ<ephYd<L
v^+^)BnuPmAmA<=eZwzIbt0r17!7m%Ql-t~b(M@AKUSuIuE`rhTeD`}FiiHDHy_zGhfO6l7V=uWFX&B)j5)v(2x!SbqGbKDp`bW3={q_ulU`wr&@$cML
whv-0CJ_?;iV2H&QSZ^!+pgX=asd2F%s;QDpRgVc3DPJ=)E+Ba{vgZ}C(&9?{e^m^m!$6);F@x7zXH$h<9?Vgr;1DYP?xqYawR9?T_x?QsTnD*g=cfVh
MZ&KfBSoizi`N_k-{Q2!G0sHzp2Cs4#?B+Jax@o(+{_Mh4uH`@*<`w^6m~H<Kv;9|Yw*P|J_VZ?!PQHH-J8t<PJ${U74ye||JVf~a!`{2@x{hV*VXso?
U+0(=Pu?#^41^*nQW7anNt8(H;Gn>}NJ=Ed%jCs2;KVQ-B#s*h62}PwBnD0pCkSjKKwvnC^TW@QI+wTbTzhx*sjlv>u6AnGTE<y>0~>2EQREzBj`5A}n
>T)ufAQBoEe`uJO?`>!7h68x{Ke`Qqh2<yy`7yYZc6l8c7D3~uiN=D`uWx8y#6Zq>gCGUGxoEqF>-z0X8rYl@jrk44}Sjj&;Qlu0m)Y|{KdFmg4Q?v{E
PDxesb$ScfcE2|I6P0w)JTc^%%f@nkfIgPq%9R`peMvA4Grn3I>0+=UdPC^>BX!lk3;BwEhkGJbXG#>Z_)$;~{!Q1M5!*5q!(nxKe#SYX(R5j~~$W=Yi
3`eB8_3J`HAm9y0B2^>B}IxPNOX__IfT;fYUPc@A}-<NLj)TmIU&TKTzv|HXg*CokjipTgl~vg<$p$AA8J|NbxCg+F}_cYV7Vf8*QZ<DUzA-hbn=I7gq
hIpcWx{Nt}*@{4cJKRsxMZv~j)Tb7FHtNx4s<O}z!>90Fq5MSIr{d~hezmYF~TXVkSp(wcDe*$Fv#iaAE%+mbG4*2E~-^`gb--45%`gEe*SLskiFSmJh
>i<n+zDxgqG28s3cKpk%^EUz@uYRckziGoe^FT5+Ke7Yx9e=p}xCZAa_$fT_%h}v7j){5xk!^mt<!?0ln>7>hki5O&fBWD5tH1pt8~$?3_iy+;3Cj63`
u#6&{QjK~-Sg%T{_Vf|@{9k7`tl3v$JP$tx%+=W?jT>&8{~f&&gkm2Z|+0)V{?FC-1hxD0C(0O{@efaM>hZSO@Em2AH?s2_<az+590Sh{62`^2l4wLej
mi|gZTZJcK>1^`!$K*H;;H1#P3r}-j4HpKK=fK@O%)S55n_7cs>Zv2jTf3JRc)nA0u5KBV8ZF?}PY#5Wf%N_d)zVh~Hl=;`avYhNIV8Hypj;y5aQGy5Z
=RmkXz#76nJ|b(Qd^<@j&5IQY}kf7~^}Z;&6^>*YuGhWU|y%8%@o^CSP14%vInk58L*-Yh>pJ^jbckDqq8VErb01?#umAX&f3uF!X8@{c`Oa(m}J{A2g
;`!+ZK(P8dgo16aVtmj>u`(x9Y?EB6AnAH9l+x!^Y{21H(7~A|9+x!^Y{3|`S`4b=D^CsH#_LgMt_BJOLy)%<vS**P?b6;Dmy)$!PTdch^b6;Dmy)$#`
AN_QacVuq#HV3P{FOz?Yg7nTze(k~1cV_Nu7o>M)?rRsMcV_Nu7o>M)?rRsM@0k13?Q^<yeGrweywm9y4|x|$e}B=I?{+Zy^y?qlbo5KRe@zsBZpNFit
vrsC>emzc<s~>jc2a+O&(L?M*XPH-Wp*d`d-rDce}4KKn*X^`zeY|zb<2;<P(JtduR7rK^WU8VKK09wO-VoX_3t$QEsp;E))9NJbpY_UPw{)xV}RfMJj
365g5g`8@%RqTb^MMeep(2~-$a7vZ;5*On@I3?X7X!G@b}ikuRH|)&dhyn3I5K^eQgQ;&dhyn3I3+$rf*V^()VTZPf?KGnaQtRkltGlzj8r(XXd{45co
SY_q7YsJ2UsS3(}jKo4rXv%HEgBKSe=$XC}XPL3(dJ{K^ICotgXE1?ioc``Uu=otgXE1u1)Ho6kPB7=COq{McgnvBmIXi{Zx>!;c}mk0HB{A-j(uyN@B
ek0HCiqC<8c`wBi5*?%mu|5#-IvB>_1EwcYua`v(0>|@E<$C9&;C1)Q?&i)E6Is2I5|Cr(bnBo7J;s2Q7|Cr%_7v_G9Uwxd5@iAogF=Y2KWcM*-_gl=(
`{bwFDg8Q``m5WZe_DfHB^Te)pjXMZw>0Qg^66I%dIWu&Pe0*#1OMpLzHfZ_pZ!n&+h6>X|Lgzz*Z%~6=@oXG|Kg1ypRaoP#b--DJ^ej+;r50;xc#~ZK
BhlDrawNWKR%{EKBhlDrawM*+<z?J{aC*Hv3&Pq`R>Q^-H+wFAM^1a^YI_^@gMW?AM^1a^YI@$?mu?if9$yb*m3`{<NjmE{l|{`w>9_UwRS)KYwdzI8y
@(=ud2HL>gBRmoGJbJfA**U?Z5m)3BLV0l9$W>mw)s1-~0L3fB&DoyuOlrg=y1oto(+Lyu7C5#n>;u2)ZwFob&w`<BN01&rWHRF6qC@tFQ2Pzq;3T^NM
HJe}09+*Z<=``}+U=-~a3%{foc&2mkO-|HaSoMSuQp{`p`0y?^r;|KPv+(|`Ogzy5#z?$`h8fB8BuZ|M4<?eVRuWPEvnNfJc2FWP#j;!iKR#=d*8|0j3
L=Qk_7fmc31_<cI%^Q$G^z$u>}{Cha%o>$3Fw)Wyr|C@jP_0Rvw7k`j{`9=EW7ulCz)PMNJr?=t$-9P`Q|L{llMDWFnY54a+|3!2Qstn)oS04Op%P?Ym
pRf8ck6y8ue6I(-{!jmhPYYE3<WK*PfBFXAh(CSv#s0Sojp!$hhv-d%AbPW&kA7QscQ5ex&5OY5Hcr~t^TMC~^Z)KwL-6bW`X7GdlRv>e!LIoF|Ni-_y
$$7)xnE%V_^XWwFi1u(09t)|OW4bmpS<zKCvUu6V%&bx#P|)1)ZQXIqE9h#dxMyWJ_W+<cLc&u2o|3?;9n1#CaK~-xV>G~__c<-6DYZTj+Ni&rk^x)Zl
6QvyA63ak@Sf-f77t&?E>k$?f4CG^b>mJ6LJ3Xi(iz2H*?B&n(<wq{PCAR>+-(GH|l=&H~#2v{VWQ)<mIP7`dL)B*hzouXZ_IJlTV)oZ5zx#`x`%Fh@~
#wM?VUnv9?YoFa-nIovhW0uMP@uuX>btIVUb4^n>A~F-`)deKL)8$)W)ug+8Ip<07?UDs6@Ruo48wTq(YNkbPPLF;i{_k?R)~jL&Oy7J!gJhAI^Q+3IK
m*ef|9ddG-`<P2nT*``&CCYBpX5O4M_fW$fS9_tK0-(1;`%j7d96o^J|h|=y^(7^-UR*XorL|fVFnkmf;aoORLYu-LOgQr?g5(O(EByI!P$lj(nBhhf$
iB|f-1uFA+7%N$27m3sxDWhn0gp3dcr$>8A2+;Y*$kN&y5G2{6;=^fW$p^@%50(>m=@Xnwam~8k^S(%6b0{~-P)$e_eD%t=ddGsv+%>ckUHL+U+0vcGK
Hb7u)z;o9ZP6J7dLT-pbOHrIsNh-THF!X}Z}#O`(0Uyli*rk8=q{>2^6PyPl$8m|NKT5}hJ6GGdR1**x)D`k*$e&i_y7$O%*mmZLPaOwrPfRgI<+cS1R
^#^OBF0gmMrW|DNhoBqJg<4YgSyOw)W17cdBMMMj|om?j-nN$%99H=;W@Iye(=nH-rz!*o0lmQjc=rF7u5&pFMUV%#z;k!PQ(KdFSjCE8Tk@40-Qux*f
$YK<)-sCZO3OT9licYwJ=8aLUB}+~A=6*?*jh_<!9kc=_KS@n3RZ(trGSzWmEjmB0D3k-z`Xw?5B)$EAPyx$--%ROIh}zVbVsul$zh|INSoTV23?$^K>
s$p1bLP=2_BelG)lr~`l7{eKS!L@>NsLoAC9VJe8{vs1+(ZWZa4ZSL$GFe1fp_mf5n(yUtQaIheYKNr{0w!L;GsA!!zyIKiaX|tx-OH-RT*jJ>OJeL!%
0O~%X+hqWYBNZC6b;jZatPI{e5y4d=fxaKyR*Lk#CB|#pT^wx~A@8L#&znz^2kv-J+uORR7NW?wl#JD)z+hOqk;buu53KyOTlGAoRVm`<%857>L$P>Rs
iB9&4&<OWbB-GYoJ?>oVeT^rG#b06xvqEJ2t*#B6G8F(BAVfu@%V>X!X@;dQ4A*b1gLe?KNG?gTR@n!O6dpngt&kRI1rYx0v0B@9eo652Pm8JLZ0X9iN
^2g0E+)k4n8T+5Mov#RVsz-`7HfKM;LZm$G%v^0r(o!hqcYJEtnXBNR~NmAb;@2=Q-IE55R};tZc{&9};m0#-T~PCtPBNrS_>=Z9pWB<BD}=Qk71zB=6
MLiy)sc&c)fEk_Z(3W*WDN!YlxlM!13=Y|(gH@=!dKy$H;GXlCA6PpX)CyVZ`<)H4E6D=N5W!~xI;93I?VA23{>i{;_BW`lV4Qmkakw>q#TyBJUmTreD
8XLe>PI3nR1-(=md_zv6*w-@dbNt(n!`3FKQc^V39k(M{}#g;(>dr^PV?${FBomd&0Y1cuK%Qfb5RGkedLu%D;&dzK~96($zcb<=yo+W7DuObaZC+=!(
Vn92Do)3GV_lykLVRx!xT*o#b7;}M^S%FbSi?$7F)1@wA875qF-h=SLJ(hfU+OT{pw(a4lS=%&$^j`10rRVkm@U*ohp~n%I3rePWm9Liq%|@u$9*+hMZ
1UQLr}&P)4_Sw}vk={on8R&w$yG4{kEGi(yF<i>z)Uv#Kx}dmk)vmDSMH26Y+kQKWBu^Q5YToRKX~M|XjvQ9yc6aDmpeB-ckVtX9qHywa;n~q7zsB~7b
{xqB5=6c+0!92#*w^~+1)tOJE2*>Z?#LfwRn*62UtDQo?D2u{0uH<hlY^PHv)&0lCVJ`8E5h09(Yy!-l+anTuJx!S+UbpY{iIp?42e)jfe@tOYR-IkOw
F29%U@!vL--RQl!h&9wECA+--uplK_Jx)?jC!nGiT-cfGHDv_|BEC9~y`Asw*D-Bo+15CmW+r=9Xpp%0n-GRs9E4K)}~skqv<9_5I3II(bVCKUvG%_pp
b-1~rM^V74cFGBIXR{inc!GFK}KDM{mOM2v1DQN=wc%ex?HE{Q2QbFwRW8wmCo$0KQBEBFZ^I+nBe5Qzz>e0}(7dAv(>ELhyLJ<-jPa0F=dly6sLjbIv
l18xE$;H*6Jq&QClcR^vc_WW2B~YsE!XqCL;axJWrb#VQ9n!hc?3e&y0(#Izd68GL{9GgZCf2n>6e*`2%L0v1f)CAM=^N{U#`PbXIv+<tWHn^b%00{wK
~423<L1f-99tKq>6_dldWZX&Xb?_diA43?Vqz$R8F#a`p<F_hp0~oq;hRQiqDz}mGCh@nNH*MgEN(<7_Vn47o)4Eq#9SzRJ<7NMoc5bD&r!Zu5JFwpt5
EP#$T@w;#z2U1U3oD3MmV1aK`LeAy3&fUf=ib{g}R3}3xxA!wv=NasM395uG8iuRETzDLJzeWr<WaSO3_bqE=a=mv0v$R$RO&@n`pX9)&X!)Y{+o!kOk
NteX@c!wvS&3mo#occ9Wl$TZF7tiGt*Jn-E(#ut?Y#^fi;%Q~}J<R=ASz=tW#ec4exEqC{MhwfffaAPX*Md!ZC~P8_j(s9X<Zgdo+gp2^|(ge6EGTc=`
<9aTt=L5UBFr*08jSuS?IiQ%P*VtAnTY9kOcxmGVcrE-WEyxV~dvnB(#Lw-@KwiX<~l$W8^MQ4JXc-q{q3v6jHj09M1HgzB3oLi!CFxwImorXKw1Lz41
A+zW}(AgH3!V9fW7bb<`z<Y!??{WVfNO3qjK_i9)UGud#AbfvvS6Pq9efAc3m{u7sW5R?)B4fMVjdO$CMvN_38Mpx3&#=>;Ldu4OIfnay(p3$Ow6B5tV
YMf~cDD|dLvd5OmE|V)1HDpPxSX!!f<p~IpS?AcoAg&4U+0{;o{J1%wl8M}XL8Ec21F?ww&JrU7Lc7O4RwP$A}X^E%*NX#HLx#qC)tkOhhplQnk&VEf|
!Jgy|UJT1*RQ&J)oA5RG^(NMtmfh0D>4WEs13TR%1MGP$^u2LM$Oym2L)Bi0C%!t8seyeq6N<($^5H3FUm_UAkpj$Q-~S7A#|2%ZL8{<d|5%1nJ5$9xN
+X9=B?wlgHqU;df+c5wjuc(GnSJ9zc9d7sTljvs`w$L<54!yzMHVvD(phwNfXuS)%btWkVA$*uHB(Y^1`~B!N)JMZPlRlA|#?63s2W?K8kQ?po9Wk$tf
bvj;x)0yvuEMMbfS%TqKq`b9Zj7ze1!VJLd7$|1LhiE~r|p@Um|YEBnlo?4($wjZ9QWkPIxx$QguIz->EHrU^(Hva#TY550#{=3Qc_mF1h_fQT0zO4O+
HdOwdvg!vL!r9GqUagK?D>+rM*}JFY4j2BBRD{fQ9awqHSg4PPcEtOA9<PUvU?9zT1lQaZ%sog+fqG30n7aw=o|{k1f?0ML1Y%rkm|MX?u&Cnf_6{M4p
<3%0iqT@mUG>Q1Xuy=ZiPPrJ2_d0poo|N*^boISHSt{9s0252J9;x~-%KeUisn>m3BXb~t@}1*!V`FCL(dFgAQw=rOwb-I;|xc|4Q5&OYZvIdwM=K`l@
7rzKa<lr#>JWT(z{dcM+t*ZcwHB3Va*j{FHt(JjG+#hC(l+&FH0_1#f_W$SdysX4J{9qY}*hKwAk!##SBiMJr8qn;>$TCmVBYE#~XM;sgJ?-TJK{WL`>
zeg+^j96FMo)CNW>o*d7BNjcYT<+;Zy@L1cN3=!VHk+>4=(fV$qf*4VU|B~>I!h{pwkI}L8yoj4Z><j!Vak(&cl0Pk|;eOPMBB+_GO-!7}i7D;Zb-kEe
|Veapid^T|b?}$A8gctrm$dFs<T6`hYIQZ?!OVQuST~9eotLn}ZnD@^XQZO6Kknk8VGgGeO28=wp%I>#`DnP`p_pCGuF`{kPrH5JQd0_4^aER7c5Tw)k
W~xQGKr~y+(LJOCp#eV2cK*T{OCdeU+d!(C5kj(Ihe>cktTJxIVdK`;Ok*9$I}ziVo)4FNYpQhSSTu-u!s-=sgIO-2mi>t)7YEL(%iV1#8TZ5nnkviLI
;9epd)c>qiD?8?OzmYB$BqDTxRcoeEPMe*E)j#Zia8q=6zrL$Q>-(YqNvaHoM07Y03+TGQg}n$k}XuA$h{60p_|&ZgPK;ngH&~zho>P9VD1o&lcfPW&N
(6pys99?hpETMk#V6!?AW^P)nNomkVMy6N_jy#tfFTS?pp<N+d=Qg$EM@Ix2JwJr(=*^pND<IInr_xHI6Jy+~-fZbxw+8CxFxK#PY#B6d)1y8V6TsKyy
Cl4`&>0A6&XF3((_%nYR+;aJ9Xd4jeN&@tEZD6v5eyrlZbc#VlD2+j->H!#Te{hFJX>ee!)R{f13{S}yUM>Ga8~NFPfZwh#+=7+2f0a1dBJrEyMEID_5
Ov1RHKW3`3*(7uat`h>&@QQPM*?tMVzK?HXKhd<xNivBd)5UZWzNSb0w+5xzS&BfdXfLo;Uo;90<2AEFXcJ4tzcT8slNqOpbaFWZF<ZR1}v|a9q$R&SU
S$8Dj^d5D}yWQDBB3IE#);;|Fap$JHEPNz0(Ck3%X)cybAgsfph%ZG6$N6Ybk0FLN04gE!Q_wRDK~)*msv+c{a74G#-iik(Pq?rGZ`~51q~{w+>A5h4<
HI|c85RXDSVu6kvi`snV0GG)yw)2tj^lyMH`?9Ah@h|hMmINtBL=jjUa1+=Ij%P`Ps9qK1hTE_ju3)zAruB_Pqkl;2#7N^3OS40|2^fL`Od&aW*!7$k8
469)<L#$R1DdO7D&nG`H&buw6%^Q>^Ux!>h|EPO0A}lS4u;bB+7h(O-TX?ngpwg^+0TLUj`Orlw&KE$sn<qS=#E*xEs0!<XWS=Hmx3rR6RvuYc1OS_NF
r5!LDT=KIFnegd>rq$E!YCTEvZ}AlhI653tHF$1o8nNhLILD)U%VGc>AJ9e8H7AHY?GFpR1L+Y(CI5@5G)X++#YwE%fVB%rS!zVz@OqA6}9$q{6c8PHS
<YcpX3Aph`&63IPI1yjddl=X{E!ShUvSibkfT<Z2DfWn@h>cc{qL}!Zaj`6}1#Qp1?w!Tl~AixjwuF*uQfV=LA)r1Krnmp=gyLE}n#hg4ZN5!jIQ}XCp
L|ud~h`pzmDU5vk03f2I+DHSe#qM5Q8`93J;N)#%Gej%V0%TaHOEOmC0yNX!2R-W@5a7m#nL0bHSozG+%;Ux(7SUa<(eZkGaFFoEzTF!~Tf-pCF1jU$j
UWX_x8vF#gos4KK(kbip(!?LH&TL4(@H8N+xs#&4c3y|^{}|J#RADbk;l>4&?@1#G11j4!$u6LtRL0EA9i53yPaj~;ZdrXi9AvI{uBIugK-soX5b-lkS
bQuLJI7C*F(xK&j4C9QZO55JOxQTR{PSbKiG|JXprZRCn#u0(!ur=7$TGdY5}@&0Cz7nPPhydNaaT?00D8aF$g&!DS%@;f{b`NIVL<z$!+K?3c!`u*R5
MNT_`;h=>Z{QVnPxcr|>Ww!VJJGT;VtzV}U^7Y}-54)ZlE;53E9;PaU}Vx#4nw!-QzB24b%aMUJSzSSKf9y&r)WTsbA4w}UCdk+s&IyK4{;RAoLp7S6f
dc`Kj%YJ<ygQv||QbB7KtPnl2JYbdfH%~t-A)(oKl6q{XoQbrk+s;WZC)`=2uUb~>x+BL5NCwBF)N<asRtK@n2%pPnYXeE6f_#>x^ggLddJ}way+7%cL
+6;Z*WM|6=c80hR8`&i1?PEDYa*zYGIWPMMpx1~gWnQCks@2D7Us0+8rP1@Eqpv+JaN051&Vet3U7cW0$KqOP5ZLYhxh@6~0}OwL>tvLBM^ZyJmLyaan
6UP1|9;jJ5`;&VA4Z3#97)>_N~UDt1&w#))c3>H-hi$ZJL3Wq-jvRf71F}a$dRDRg1cEJP=cLD!j;yqXp?|3Y)(i`uef}Gexp<;;t8_7a?EesWfTaXNV
e2|@GLZ6_u5_}JTn5lt4r)=AVx>(p9VN@&*lhO?y(N+>sp)vtZr6uK6O<1`wYf;U04x@>|qV*>fPd<x#fbUE$uf=JP!(3X8~!*9X*8-xOsj!M^J{dr`$
(oWriC-+)L&m%}j5KP4T4G&#>A+@(MI#dhGWd@VSJm=WT(Dnr3O2=|&kNBIALDI+0*<XpS>1o#Sa<#Enp`Y06F=NK4bo^MvCw0$`#pB*!4q`9Xtm-$Nf
j*a!Wd5%>`7CuMLrwY@{B>36KKzP=!!X5a#RnI%U&HrCC#P}LdEV%sqWF`@{}&w>&1fS(1i%)Bv1H#8w>%QXn)&&UUlxvBVoxqwi*w`W#$c1{WTe%BqY
azM<$aydc~Ry?~9ahWWMK%xnb-kqI2q8~EwJgZDB*FNQlvh{qRmTaGhJ911UA3Ko-5Al9o1WqMP(bJ#P2wfpVQ=i}5ac5g2pdxac9aUopMSB+z>~tw;N
YMwt@A9T+f!pZh7zde%)qdD_v|LmTBvVVKNGgkQ{D=or@mO1O!1Wm3b~0Zyh)RQlekN0R0P=QEuOBy!D}WxEy=AVL0Smsy_16*I4Pe(D4P?o;*^wgmd<
8-Yv0$VQ(dls&Bn=EfEZ?o!6a-?^WV=9zl>><t2;!EGZ7is6dnOQAf)$8jbfYelRx2p++rC=XnV7uH#RQ!n>Et5y$>FZD7h{B?b(Jm!>SG_&h@TY2<*|
nx;l_oPy5Lg0&xd>TY%sElhePye%d~63q^-|EwPQ*sIvu2+hX7XyN<TvPxD)R!QLYVM^t%Gn@cOoLXzw84_K6QksuF@IKoiZ0byx!g$=-6^ZRUUjP)@7
#QY9OVU*-MkVJ2)&aOOAUX7Y;Q1j>e69I@{(-K=mVt>ji15FNFZlf-IB12gdNo}%^`pAS#+0Q#+IpivaG_G*N<0<IJ=@C~}t4k1RK)5;BVM8YaOKRY!>
2~hojr64Qtf_S<p1?iBrd{`O&Qj39s?O(>K6*~D$EYifPEZ}dZi1=oWb@DDxBj9(9bz%4SDFmr_*R%vnO)O}eI|=&;K0rm%fKCRJcZhVY_Tciw^py`LT
zsfw%!8&33Ezkl&=PBps@Re7Fun(OPEO_rraE(beP9k-awZ`~QoF1#SOzYF4ZwIhV8Ja~&9zGQDW+nonr%flS2@HDTS{@di<o^s{p5ZH)cWmhP6cDdw~
~Cig+@??10>Zv*gkxopn<yE+==`;ktRWVZZi!?DA2U5Q)b7^u>z`Wo@erS$E9pD4u=O)+dZWGDJaOkO?=SkmJy5G$YMoCtl9pV4+|7R^^q%ui51%qW_6
lkJ;!XYu%J4eJpY2WU`Al2O?IZ*HVqE?!retqm>iMZ376+0ha?h1w~;!nK|4@(x4}B>5XLMbzuC8@Sx7`&yS20&_UQmfbszZtRbT{Z=P;6~L=1qOT&~k
b-AMcoZ|IgORbxflOe-$-HGlLg$A_#dGR9OyE)6d63GEatd>mqk&2q*}>wy-vcJ<pMk}yTO_p4h=E|~o@G;8VQ2n;ylQnF~CM(dzaog~rD65E37hTyfK
rcZE+W%IO>HkJ;gzMLQ0sa^y?dL_LGJT4QYUrgy?W+M$`7S~S3c}o}Kap32tp|%=i`ex{lk5#e(CsniEj^vy|dYG+;lt5JwMKzZb;O;~X_PeFNA6tYLu
_U055oy^%VV6n$dY$5k*w)W_r<@Jak+Mf1-C*)ES|rGnXn35!1EE<p{+VGhxd`Hn95DaK#f6w|^#Tb(2K{kS(()Fv0thpepVAUEaLzWAzZ^)cy}Xj*w(
*gpTSDvFn$l#xg)G_cR&0v;C%AF;qu1wf5HR93PK|qF1xflqaYw}+WRNBXvDqSqDWn0Jfy`t@f#%cD(oG)NGKlse8}+W(nSk0IrchWLSov>ds&U6B(E%
_xWdW&$atN7aMI-Km5=mY2sM3+y<Kkr$3_Y_eY7rB7_1!cmJj4(_brG^rlEGtb5vxo&@TOSXr8}7WT@BeNS`l5;6FL~STgep1e8%Kxd0r*v+D6zu_Fhc
E4wDz}7J=|)!a*QzM6uRtHO%00s?Z8v?t=yHLbbV_Vw}XHY-DZN8m5aFjCY$GnQaH4G196Mdb10~t9m1Jm1i_4c?NG$qJ`OXwC<$C-Ka3RmYC6tPZe{9
BCe;#6crHx1YMu<^&=ZXa9gJR@m{~^ysaJU8{Ou2AV>*Ht!KH%_cwNfh}QfOvUO=+T9L4A(8ZL!e`L}mNX;;{By&&;$Vivdxy%Lr3?Ag2OiRh@RWTKk)
3a=y-S3hgzlv#>wLa2y+wv{e&)ogeUF;byeY-=9W=0|~);nJ;_c(4qu)8weKEe@51*1w2#cptckZafTBGz0e-i5rH6~R1UqIR_J;`NT{Ppp#5#W}WjEM
M-=NF!h91({^(p{Nafv!odHC=;Zz5Eb?o(K`m+ARYOu?KAcE31BwUL*7aoOw=|4bJF-qEzzW$MDaOyLkaF1?|5P7C#DBimAzlwTsXs#zlQ}okkSLdm9k
|xot<0h#-)2Fye}C9?xDH$_6C=)Tfe_Kt<U2KUpuADQcmhYa(%kX($<!2uzDWr_L{nsAQm^xowL;o=I5zm;zqV-!0eYx2Cpa9A>tLZA6!eE5r4joPF8|
M2l><5?+&Im7t&rT!pSW_2ImKva?NUuBW$%9)hzdWEdOeqa)Z5OI*>nY)|SC29RV(Ty@DyCW>sS9W)Bq_muDLFO_Z5QY=bZ)*qblrtVxjh?OZ};*Fbi4
bc0np_#>$9`CjbE4VH&O80;*mS`Y+q+d77R7c>wqE|>}-<y47}MQwH0ga$3qN;HgE5EU>5+!Rx4Ogkb!p90fJcMl{G+kM>?Wh;ZO>Kr?*N-hMu8mOS^j
0LhFu#f58jy7P>l?~>F>D-Dkygsrbx}<PYePzdu_I?K%xwcqno0Lg}q0P^tA|x-f<`!dOgun>EUXzH7DdG283$Q-ebL=mA9}+~h=Lz94(})f{=gMrso&
=-EH}R(2i@2`T=H)nAZVu_}65aZ7wlgqH;aqS@K^9_`Px8%h+XrOR(=!XW$KD2wXR(wNOPEw?8za^>W?@6h;W&OzfbIYQxh3Z1nPA*u%mc3Mb+JbyU9H
kF@^%&o>P$U@^@2&;50W2wmEC{KY5-0g9z12PsDd~cgyoaDaYn#&p00LC!3^?=lLp~&2krMg>PzZ79&|R!D%WzAS0#&%M8zqp9C5q4TivMCCV(Qltl}5
}rge2aX}~*S+Wo!A^Bv%^JC8aB4G%E%>b6vsH#LRx=D^@cKBfU6R!k$)5)=d}I-a-#TrJe^^#CMN)YHEgbSvI?Lp~n7LW6UgH!CMPW8qB!Ni<}Jz{02x
TY{|yEZoFZD)4$2buuuv!1G9tWm`-vJ@=Suj)}%%%jp_Cr3avn^udhQCa)4><TivZnLZ-BY`tdsLG*#VvxD1ResZnUgDCG!pUxq7Pan5u|Jbu&VJoKGn
GRb3#`5K1^{8%$Ii9!s*0qTMbWO~=^FrYJZ<WV<=2rO(M_gLx1>jNyn$F_<;)voxT-H`*o{j>}yw#&HHr06}0&^P$?L3eRM&7fa7FWKCp`bmX=1T(R4y
hq?-PPKWix_I&eN}Qo2q_LmX?g|y2>j_P8%E1w3D04!k!pH%M+|+=O;QnvCs;7SR!@D3g&mt{w`-%SM<n@r%vZG{o<NWjDB+VWFG%Y`sGD+7J4E_TrQO
2|UjyVn!fGZLgt>{bF8pVpENIM#-BxCl-Um_XZap;ej6*zIf4a4@Q6jO6oifLz01HD^UPTU_<J#Cx`Fyt36N9K5_t;QsbDcrA184-ygBO6cCf57&8Q4&
`UXERLWWxivtgkm`ZQY(B$alqt%;S@Xrp;mv>J%gyu%Io$r^5CsF|&h<9<7J%t5_Ybbuz%UnWJva)5MZoMB`l}$eS8q|BTDSXT#?isCnL6tTynW=!x6O
5+tLBV|bRClgVRlVs#JYHWvjQ;_jF)q`{;YC@mP8SIH^1fM*Kq`7y4<f?&9O=}*wf;V4MsxHxg=1Nt%nwbVv-k+LXTJHe$L(NeBFFFG^>?w^aH@UbeA3
sDb-X53^0V-z&KmG)d?m~!Xm?zv01lOS@pge`Y_!AHVznMt(0_7O<6%Wf)|Y*`3q8<e%RPSE!zAWeQ3h0p#Nx4upZU|M&A#va265mH=3ZoM)~Al697#o
xy@Q`t23*;R%koV(6RBB{gD)ZZOQaXz!OAhw)e>TytA5eYV_7~Vvw14q+f-D%#E4(OFOPZr0)wR<DPZp&0w2INWI+t0ki?C~P7$g1NxM-x{%=YmoO4On
4)f~4V)q0|jyq6Igzg$qY<0=q-Q0i*%76Cbb{3u3;l1A43%4=vBidW_b3zX6S%VaY2CL@4@)2U$97z(BfB{Mgxnp#~z$IqRip21g9KS&-M-{RVL&dlvz
7rw*LYA!S^rt*8><+`AEJniZt^m`PdsDv&@oTgIIONIMe0T0OY^qSS~TThHIF8J!0?mdzc33B3tW-aI<`Zmf{lZ)XpnB*D_y7?MX9=S7RXs5_IXBs3%*
dcPI*dM|>EURF4Q^V}qCBkcg+r8*Kq|2%DKUDN@$&|-PjSY(RBb@1ns@C?We$!6g<?yv#=HW}?+OBY;v(EdDRJ9NYmBu>_%FMApoN*AZcTi2>YbX7ZTk
ck$FGXs^KaRoY9oHOUggH45!VeoflvMV3)wBXTUeT*`|4Kz9j&M2saxnbt<&Z$?(U+B8hG$kHEs`rsclZ#{$9lNT-q=nkcT>oXN_7moomOlm$B0JJ8SR
JOJ*3an?P7klO=S(3EpuGsLGJ-Rw625l}9{r5<ILo{IV=d_769h_lA^^x(M>0=MA02ieg;Y<NEpa;SF+vN0qxJT6#_gNzt^agV5|J(vyyxNeB*8otVaa
6!=7!oMnV#iFSfNQvwU8;zW(MXVbg5+1Jr=R|P$S)LCmN2I<6UZOC4K_?ncj6+Kbug}1(QJ-dpNj|*SMuOB=3XMFdWt{r!Iwbpve_A6a$O<_snBf1@;y
=ot3qMSuqph{Grp<K49*<ENLyrt`yp!*t(L)MI*le<>KE0y*5T9tnI_0d@=;)wgX^|G0l-9KKE2y-`1%QNwG1lM4$Q`7}vdBz3jHYMaq`+R4IiuB#)aX
q_n5xf=!Sr%KC8NOhUeB_oX`&4r006$=nX-E&}=z#iy0kbKf_#j8Ww~qcEpM>$aIjIZ|@$9nOkOtXYu-MypY!0JO$_igtIBDkS93)MLpQ8?ru~kXTVgH
W+E%bRYK?N8PPSH42kc%t-siNDO&xlYpk8r)s3h(n@r!tJn1n?%`BfN6MpSo&<@>?NoIw&<k+A&V8KA^oh80sSRRt-fLhTm!YX&gIpCS_K-i74njmSd@
7C`OL~GZSH1muE%GMuY((UNbGZK<xcZ3){_&STOQt4?`Xv5D0Dqkd`U;ZtXD?hsaeGO7vu|)kBc<!Wtd38trme(sJFRX=Rbs=OCVX{}(HJg9N|qD<1X<
}Vsmn2xDsg77g`DP`Ag2kuWpYlu1I3fA8J}<Hkf=vRJKoJ@h30K3>8p6Pu>e2RP$aD0ZN)w_`rFl-Yb0$4VI>5`z6Ko8*1qL<3(hABKvZ;u1<AO*IoJ5
aJwV(^r&d1RZXt0@sCb(%_6E*wFx>)$V?-dY<X&`3vkr;ftaXL{5OBUK(T+&=rL+O)p|0e!r%(cMoCSB<O2|e6FP|LtWC#{u*w}h{ag6b*)F1Q{W|*-_
kv$A|3AG8RwUtfXAKtu(-E{?NKk<%Gq_@nfkM6rCV0S43-Z>juFr5R2$$J1HakWe)FwT+%*kY#yN)O6VBm(vsNwN?k+7qUSV8(F?j>A>MeY0W;VD~R8Y
y84SqLDi{4QrhMj2Q>g6Op<OD0Sm}8w_xO^9k;X&Tu3hn4Pr~pqgXG;4ma<L*>*Vh7t2YmxN9P0u%F_{qcfTg}yhAi+tdD#7F}naHz%kc4Fx{Um|~5L^
6<%+=HQ6MA*|l>Fd<C!DiLp11DdWkT_S3S*)$}3}<uKu6R`R1R$68loj)yHl-*Uh}9e`3-%IQRl0?F2H1r5UYZXSWlE*sZq5saWJKQXIwzhq3uh+81YB
#SSq0oJ<ga4moe<#^7Z|z?t~WU?dZT?zFy0JP%^bPzMGLR*rg|SkaR;o&#!-T7?o5y@b|M&;_5ejuELoY`#TqCprAl0}SWHo=r}n6&u7tof+Z?Y<@jQX
YkSE@G?~e}QFsJ5e>#B<=S%vEWmI4o4k*aa?c~S*_nRI>y5auJ5JPwf{OF3X26)Yjr7Lz#l>DW4ZPK4t+<L`#f_xSnyl%vT5$%F*I?=&~Gkc(zwePQQn
yWIggZ?^h08nYwHDPJE%U#Br+7O%>)a%vYe=VBOx&5c%Z{G)As*qbsGhjBApBTm`@F>9Wa)f!mQ+{dK9Yh9}#ah&6&h9^-5(>-Yym98+O^GD(w^7doFj
CF+3UGO^%RFzMZZlz8Ofrx6`)%ybbe-u3TLQOqp>{2mvp{#iYA)!OTRE}|kR2@X)pkWmax~1HR7vEr7@Hp&GLHD$IGzHpO%Rpg9AbuX!N=p%qDY-^gl2
W<5A^t(51FLww1+v3YY_1iFRWrxqSm;4$BdN^74Ra7X8!Ij+8_``@RD#LkCx0R<7c%s^K0jt?o<McoT`#$@VE@;Twf9ho^a@#qg>gA~efj$=4Bek@4b$
~bXcD2kG4iYq6*LBP2v^A!Q=358c>X1rIETo}=L$&|dxQV++-I;=dmTu;I$a+MCV0SI?av3CvlV1(kDoY{4Ff16bWGT~VFXDm*B7e5L4%|uuad>9*#nR
`ciBUox(Wo1M*W1A<%)n5=wa(^u{fpAr&Q&Zr=Utsy|=FY?u0{~5$U@>mAe^S5PK=DyL}gcx2F?cER+Kj?Ah7cmB(VJQ&0EBq|cKn4W&mDV2j0r*rYdZ
nvR48D1#F3MG09!bPaN+osWi#814L=Zq#6H0DGcFd!6Pa7ROqkc&y3X5V75~&MB{L1@L=$?#@fZ6w=dbu>L$2HDvmYd=Utv)xkXMmpDB?$d({aW48<!q
kz0)@dxc}Vrp6|!^&OKrEiH|6A4823@#P18mjDCNGuSq&heEh1a2XMSfGeU=ipG<$LC|F34?-bz3Dxl5_@$Ba_W6Pw4eh4h8>#dZ2N?vqB?bR?sF!frS
<kSA6ym}X#q;t)acLPA|2KiqkE(P0L+gps)3KDR9ezq@AWLWUTx3O2!U0JT3YjA@-QkSJmWZGixn2XmLWw1yB{%$VEnUGbI;a;?1tZO@B97m0MF~;G$!
JWHKk@(b(gCLbx3k{T+w-gp_=7l5%#F!TSA|;=WQUv3gP;sVWHr}HpsKE-1Y18;)v@c2@N~N)L6Wx@_8e9gbi3PnI$sak}AQTcL#Wo(i~29mi8T+b^&k
#+uStTM1`0dZva^N-W}@%n?bsKOne}Y1GVeOcoD!5U7u*a!xC|IT3849Wf`cyqB$4n>9k1UhT9De&7^3#?u9MA&vF0vBQg`wR5?|==gj`vBx(hhIDGEM
t!eMT=|L3Mx@$Rs7_FzX^f%sybI=bHK=*zGyVZd<r{c;9Vm0luh(}9?#K5G=myN_&8i1X3KX}i@A<p7c7^Dj=p=n!Ql90ONQWy;Svkd%2QUPD}TaUEc1
x{Fz32jCU7%F#5Y38xbg@i^=)#8)jfJme8_yfat7HFxPTy<SOx6;^F=ZA*OGo~t(b1(#=&p-e$0<T7aR;A56S!H2?1WjhtN6oMz0&p<vD(UDvR7G9KUq
vf)g@iQVvVaP>1B{MVy%ir>fv}9&G%iD7AYREbV;{I}4Fn7-<r3|lrpR+qF(wjJ5o4?tyP^|&1QtEqNfU;=Beogb9nzEIBXUJI562Ud06dTCvVtp(DTp
o4c);PE22TF{lFsL-JAs+hY%wBKRsccuWY+|Zr7aGFu+HPPUH?8%$?ngi={ea0L!G<PQQNjxICi6dI6m#c!d1;%KjMPLP2JgPwBC?v0Z0A{tA=0+EJWH
hY3%k1jiCY~Rq?o(37mq<+9~cCuKKr=f{tr)hgn<2S%ztB!2qW%k>5IDz$&`lV-||(D6azf=F0oc#?-LDh}c%0Fo6ZfeIlS{m191hIhT%|1^WucOEqhO
4{$0Ug0)UvOob~%)u8uru*0q(rQ4a+a~?yzj>XPCs71yBB6*kfE7t~)ksK}_?u^6&9&KGBJ#Lv+1pAP@Ti4|Uirkzy9P@$2P&uu+P2}>6B)b+2wM%=4f
|B5ZxAaj7Xbc4iQ*o>U^F|166WPX4R2G(AO<^(u!bfA(hgVhwN#+V_z&U$JDZymKKHZ35Ih%Uz#CN&?yBw~Y3y)dP804-OvdP{D-e4$YOCRY)vfxmcah
eW@B1a_}ru#qxLN#ve<+%|;38^QofbDXIY*SX(Dn3ayFnBYlWUj)cW*#q(PMC1}7e}A(b&z5`G;SKDzFT^<fWEr}&W+jv&PP35#rlOHLAcdQn?G{GBAv
ypy9lXMKuJtO*cTUEmDyS3gO^QWDlwkziDq4tLEhAOJ1s=aI?u7D#+PG-Rbq3T92=tsg4~{dJVo<5kRbJo>cQAg)&V;|%hkgsm7&0vPTM}N$p%<G>>jO
ZP%1%3mu{A};0D2l-wDk*v}%x>3>^FWsVfM7Nc2mm1vy+Ma$e|7Zp&b;l;K&C8g?PtsIx4|R$Vv=s<+d)Yg~gT0Ul~^F;yYCX-n=AiH;a5W8&`TE@n+-
ItIRXy<+>c=f*)=2wO-*2_uV`^^71TJ$G=oA&#%z-WFz-Xe$UDXEhOyB%HyBwrg>;R7wR`)wG4<-NUTrlCMZ#%VH6DbC{*fSh9}jIMtC9*BB9)=(uKh>
48<%BtJU#JXknB`tiXf<Q~Y7-|rmFKTI)J4ZQGB3_HUrzqo}~Qx0YcsnM(gYH^bqSgWH7gn^$6P(Jr@g<Tv$BBd&IvxkWW`i4@iWo-CD)K+O7FuiwyAk
%enMYZAv$o57Rwa%>y!hHDT23&*y&YLb&XTpztVA26X55L1u>er49vz6gP)-hT_>kT3S_Vb_?#RHcDFr2mf@W^3}L>juvF&rWb>~FV?mK*@iUsvhwDAa
JNnYn{_j-?n=iOe_)Dpw@@LX6k(X!WX|z!B0;tjH$r-)HX7=&ld!BIQ@&XgSu)Ze?SAQ=XfZeE>dL=gb@l7)sCDJkN`S{Xd=WJhGZ*&w`T0=|F58wk7D
NYfs?f<p`rpHeJRNQ#BmmmvFy}1r^*gQ#@vSSV6`tD6Q9-E(05<T<42n;`<{$q`Td%!v5t2)7*H<UIyfVA^t|LasTi9nI_lRgAhyXt}D0Kegm$TP|I>{
WL2r{>WQsS*uTP|TTp1O`VL6Nsc9Q~rX2~M<ygLl;Q<jGTba>*)jvQ%qxHb25SMCg6F4#M-4rf$S3Vn)wKKrC+)i)pl3IuY8G&%!q!^!A<)$U4{$-SGV
@*)pXM-bkkV__DRt*%c1iI?FgY(me<OJhAi}7Q1AU4_~1}WsPTgrT#jmQVanveh~X>=jR!RjnHxsgFpTDI!g6$ybA6?wfSyeYI2>C~j|t-J@s%x-f!kx
z{O`p(nub5GAIkym8#Saq1UGDT!>qG^>xK(wFP-Q{y`kywj7m#vR0FtxEgdq3W64fulAob|TD_(+FA!5%cA!s)t59daC;KaKClMf;RVRea2ixAS*`50^
$ekL}jL`9JyYR=M3wAq0H}Wp1q14zVS4R()#|3dR?E1C*J<_C0pG)^!?8AhVaEvKjBVeQ9tOT5IF6izu#Efyi!z7V=FVo!UB-B7j(SJzTD59G`ROD;1Q
(0>_VYnfFA2^9MY`!>V2pOaX{31D=@R*>Lg@J6_^$UjnH$o1i6pT>oTctgK2$10vM}Ibrp0(?BMxkV&pBX@ZL;2C<lVxIXX6(72Cc%mO-Si;_VHu8_2f
A2~l-a!BXrv8Qd#E<s?fy~7wNgG1cL%*I&=ju2duYD-*f+<uR~d%JZr;`qzr{ozzu-VLkP*<2j5!T43ImsS^#xIPo9EpwaoSOmB}bfm_!@pc1*LgMC)v
13B%`fO#|d15I=`<i<jQH1+XRMa_Rb_&L?3>dk65SJsA_RKozwFUQI{_MA|K+ZTncAV0b>zBh#X!&Ag;<g}4;LDeLRLeE*fMXSzQ}h65C`{Bv-OIOq1O
(kSB{M=pLG0p8IbLZ@<!})&N9$U~9auL0X>(u#K_CLvv&039YD7Jc?ahj=Ndofjqzs2O#t$)%7m-t+jtZB<12*?yh4I0l#!bI(MT}n^lIZq9Ej^T+$0l
W*Eg^!#IvGS}Em4lh=I&%#x8V*)xn`~>lXO{-^=7TnJw+9gT&7VwE7b*Z4+dIKW{d0p;l3eM<jeT`dAWK%aU*IpDS^!%sbWX~bIK$w*W8!($09eN(}h8
!cLqCFl!pu`+keO2cXU6?Yx{kdOu1``UNWN?gJ}YT!DK|o6x;Oj=_9`<E4Sq2o}8O{SKi4pc=%gL+I#;B2uWRUYh1C7@TD#?nyV&*Ok;LIa@CQ(dA3Po
eAk>l!S;F;B}uL=6h3qIWU?IL&uFDB17W=@n5@R4qE#dM{XrxjcN&q^apYpZ-HRJ>3Riwus;Sfve%(g!4b-z>!HmC`j`TlVicww79`aY|*8>kYF283;U
;6GU7H{vMeEy@C^pPS-2-#QNAm$-39a#nH{;ux=(qC0E<xTSlNr>I=M!?#XfP<>=&uvb6^5nrn4C8)lYRKG$?gO@YxqvQ*2wtNb!sj%nuke|f2+|I$#M
)&*<BOVME-a^}Qt<Eu)ay&xuIy}k={MGpmD;NB8V4!K`U1&5VJ=iAlHy`3C{hy4A~>!_|7qD5r3l~GQH|+9y&%?nM$oOD@dQp)jT)%A-vV&%<FGf1L-^
PUt*R8o5`g<7F(cy^(haYLIeB$xrG&e5?t}MiQ2&xnK(1Uu`VTnjWq<Olz^#IlNyO9Bgavdy!VwksIG?|AL`S;%*h74yF6pN(u@6wk_m(T_^YAgsw72x
)C@I9%QHo2x5;mZn7Jz=-kqXH8c<aO$vf8Y2pJGS;4lNKB@hUsAG@L@{vf6|{Q2&wYFy2OwU<qh84%)=skv>zdPV2aq@`Rh2o#Zs~c>rFRMy!wQaisk7
ja^m)1$#YdUB<@8id7&a=Ak4CiSt2$x}QeLYCvJXzA8#??Es|D*esrrjPPHSck|OpccgFBr#fB2HOE2XQt@aUJ);Q4+V^uAA*%!&f^RHY#;o7x{2}Psh
4it}c~T4l8Z`dv)X+umq4B%ZPJFQ{rblpje~2_l(hlXP#q)KWEE~88TuJ&)hvHvg0})>1^aHmNnUZ2rQT(a)^!hr=kUs3ckivZu)d$5{N-RZ`Wq}M2P{
NQT!moDr1f{7!43Vi-O2fPgDF5u7qDs3!{sHPE`E^YW{a*Jk>lu9K4BYLId|lm&Qovc6>k`4UU(ai0)$Jv8UI5jme3(mt=D*5_XK|JN0rChpitHUN8Hn
G#(5@RzoWLKv3wayP0^-dq>?IkY{L|y?b_Pv}=J$A%eWSH$gyP49NWS)y3s{-N!Y_+`d@$J{<nCFTLMld{7o!=3uh)xQ+XJT}eesBUIgaV`33q$D=s`K
7{^4wv?QG+-qmat_lZY?tu<}Fzb+u3?95D0aH9A4WoQSH~`O0bL8*)(~@72{q{%@;kH}_Q(HeS^1Z*0KYh9^+2P0ak>a-LnSYQ%d(`On3>u<3b<`~`~6
`@(RG3!Ilrdy>c?{3i6hp`JdfFYv%F$fv!2{?EwoVkFJyDXcyZHX${gm0mV;FH@}Gfg#r9#@7kwV@4B$NEyrzJgW=+HNTW$fklXQ{?-MQ!rya~IE<W9A
UA!vCIKYsKR>|-;dl5SAEn(P8tOYj_(1n#J{U+}4`jN(A7G+<thYnuF`}_UP`?W`5r{kkVc)z1)@hKw2|LAl-S67GZo{4&UlPeeFwh($iZ+Jww+*z;We
{^gP>9~6dTiJQO!}R@O)JvZnB9`(B@p}<r0TCQ1ZV7gfN<%J*j2?{5$N%Oaa%TO@L=<*Ez63}0Im&fO7r~T1M%ID^TqaSh^JWGjOy<L7X4r+$2nu<PhO
Xovp$6A30a3Db1b?be{?McLGPMuHwD~^$5_2-Ej*rS^qj9Ox~?s)R)6b^^MCyDI_jqaA!AWkk`Pa%KZLi(T6MhA3T8dekz0-u!tF|_thtLw|5LfYOURK
@2%p`@OiU%3zf<(SKGTsXKe%Pck`H+zex)ngn$YiKh#klo45@<f^^EEdY0xdoPrPH#CB0GOx?PL=VY^u5fJ(g6Wk}V?KT?tUSTspNhT#}E`u>U$zkJ`9
PtO4r`Fq2^J+SZg`wrN=cf$8dU=t{A-F=B)7wY7%&nzAkhSH!Q>fuV3(+&AYpeM=8XOVvL_xr-6-RQx6RIKgmtEj$Cq}ea&LXtkOF4(%)Eb{;C?aMgxn
@0NYri4+wh!i*Srl1bgWHbRJqyCnp+86m}rMIq6VfB9XlaiGRs^$gxY3z?PnSReFlw%N1eVI?}PCWNkku?bE<|$oIw?p>__Pr|AN~BKU(n~Rf>WKL58}
@p7|IR!}Eb)1(J|n`vV8d)5WJv!pyRRQ|`^i3l_@rz3(AJ5=`rE#X#s+7|UJ2>(d<%%*W5c;w$8010cVV}0?n{vc*-&it1v)4`9O981L&elD|MpAv44o
D-Um;mAW?yuW9*za?#LW2MEZb;$KGFeFd6zrYv|+#T=kK|?E@UI<u62B*UW*YNCyKdt^6ycwn(E?-&B&jchK<+Ms=Sf@%Pz+HOqU7BlTE=fcR7WphnHy
R+Sx&-^F-yUI=Ki!o#D!%`l9?y(gSGL1S=>g-Q)H10W^T0^s;+3iTnZdY-#g7)W7}kR6W6Q<bN2Xxl8RS(Y_#*PlLX?%^iaLqtmS0+7s}=Ay==MK>8@+
)c#^w%DA4%VeEGWItvi)QuE;(4EcBZO|q%3A%4Qy_gh+29_4@S7luLKQ?kJ}gOt+QK=G%d%f!q)h4SNHeN_0DHHv?AVIq9I7K?99JQet1!?HOrAMo^tB
qLh&(*w?XlvcX%=ZL}XE9Wom_cnLH-j%RC7#YaJfcctd5e<KYF8L;<72(DtbQtWdFVYP+Lq1dNN|?M+KHjG-FKFI$c|G+CQW)|b5BnL!_wnRsUwrDJ{#
IA2OP5h<F2faMF&8f(7;p|?jP_IrQr*_mNAl}d7vC39)w`)&-&$`9r9p3q-hI?I%f#<xe2*+pGBUarht!>zg6j=?PYeNWPk-eWeWo_xqu?-dFpwiwy=z
|+?xPBUS56~de_0vaK^R4t)xS~ys;rRSGH1a}b+e)x@F4-o(0U0=s!R%);6W<Hi^b6VxDi8w2jc=|!H>EgFQbngX%e5o5~(Ym90@EGp6|hET1uwlHw49
DTLpykEw2!xC~=XlNaupONJZTl*-7C!S{e@N+sG?Viu)WkqmL|Y|81p;?&}7_ZbH5rC-PnVfjje^_F@^NyM4drX7NsW9lGA*>mVDkfsDQ3yz_Oyen|kY
w|43a!Af3utw6q!Yu)v=s^%DiPPpCi%*sxV&-EkZ>6Y^#^OhVX*}lddFwUd6rPpmAvG}&=;^)1}E8xuhkVButK_gUK|6pzW<hP5pR2Sv94UnlgxhyEp0
*s6y;1}kzG<<dLUlG>YZ52-BE3SUd1;CaC-jiZ%Z3NXV7{RzBTw?=W3+w!0-N6;GD|y3O(!}BvkGJh=oGT90kFaaXX8`J5U_{v;853E!P)aAGuU4UoLk
_7ED+BDQLBEKZz7gcF(3@~NJ}W1#-%FH|aRCM<Ua&6ZaFfT=uiM~Q*g;}Wf?l}<V+NSzvLG%6A4TX0b)Ks!9N^|H$0^i;B?EhF-{%uV%!qk67ptrBDnR
hv+nq0V?E@z1DfLvDQ6m@#&b&X2MqAHQe;^tRV;8vBFx++Vb)-PRQ#brL@DA~4NzFlv<G-=Z&cE0IVl9P7Wj_fM(4_C#7h}wk#3MGtyM+S=-dp>%wD(4
ELhdJ<V_OZf5N2|3^NYZ;0DqWZ<Ykuh!JXrhl4r&ip6!%G41F6m#4x(OD&a|+z>I-{G}k~Q3$3wc9KM(YAbs4Vh9#g-Yn#7FR1Ms9OYU7`Ma_5xK{Z?y
=xt=mZ*lvXgrLw@MmRmT8|fqg&gWB3ofb`KsxFuyh6i_B@z3Qmw!Sb8;ALUV@z|t~0_F;v?V2b91Tk^4&#C^^K_a?*=TIDNVvg?f;^cEaq%K-&ZM$xU;
HHvZQ83ci$G&;Jyn6q<Lu&KYX}h$R1H4Cj(bIwBN09h){n0Oog3iZIZ>2CJi&YS{hAQl~Dni8Oezbkw+Ik$ztcIuJIKb!_ZP-qQ9C^d=thX|)sC|OXu8
zXT3xK>fT#}o=`XGAx-r8PZyVBx0-b|eIpCENKJyrRjX+Zsm{pmWtQ;3arl_ws<-hm-sw((6rznrk_#bwG;tzLQ0UTrS=GB2>09LJHWl=+x<73}n5m;v
0~^6e!1s|W#c=|P_d4w3RgAuo8oy+g<crT3ZSG&4YJ&N^`scf!Pw32|OZyFOQ-#UE9J+O&bEEo0(jZb+haInE$lU*B*KUK^-S&q%=Q;ZF3LK6VAeaao+
px|!Ewb=}L@ln5#^uUsQ_m-mJ@NDYcm8`1ob-hB0Lm&E~Pbn|_jV`vV0+$IO0|43HS!}xw1TE+o<8oH8m4|$U(?axAx4?jbt{Dy){R<;hLS9<GHI@x@I
U%U6jzbSd8I|Z3;ra(~tO{L071C~koo;6G)??WE4(kjt<ks*nopWkG@l-XC|9XLg)*Mke>k(rWZ$F>c?sBxA1%S}KQ6tDTEd#(`fb?<L;ecYblnw`1x(
l%xk66Gpd@QBh?@LJXT9_t_i$i6D>iP(2UZlRWtZK5hjF16Ji&n30~o>C_}M^CG`VNU*0S$Ao?g97rO%fgZ`MyLSse!SKzZy>jwy%wb|aLR{UG{hA^)K
P&CYdg6Yg(QdFHUW88%3LA(5pwzX4WVwAD09Ju1bbr3AnyJ7p*|2)nj|1C#J8ZTo<*OX0I8*e_Qm5lpCM!~=ULKAX}bU~0<d4T6shr$5I0kMBi3S0qPU
FgrD(w(DSo?FJqmT}6T7{P$_TkUrj(;G`4@NxX%6oy#`yeteoYtN&JUyl<Fm)8>ms;MrsUtWojyVJPMimUMab<t)*a=%;$+~4IyaT;8*i{ed=mlRq%Pb
LgLcQeM{Ww@9BT(h%P0U?_1pPI>i}{1cstkIYqY@ZY`V1vByy{U`DHk>p^%!)9#Ir)8k*lX#ie?a|K5hU!Gt^E(mWvP`<+I33wHrPxwnrm!p8<PF1J?m
aw>!5gA0{}`v@0s`uMYy6^Y?^{uLgn>iS4c;vEU)<00IEHSX3-sUuR$^-I5s-zu#kw*fK8WOIH3PxVThC?4bqp7*qw$OBzRM!|%m&>**lkss=!T0MRW4
5HOjwBIhI<nr+fZ~@KFMrqoowfD0Dfw|4uV~>iJrQ-DU>IdEde!*d#Tn+Roj6xU1vS4;lP)~A$z(8)|P#Au5yb!6`Dd9)b_LK&KCcZr>#OD=Iv#g`{8;
R7mjIniUL`@7C|Mq1e9ttQwwl7re%Z`sc*UxmO?B!$SR%l<8>uZvMRpc?TcPVOLVEhjg+<vR_8;RBZPIoTAv%DXla0GHg3bT0_gYp}fP_`=C1GV4wUQs
>M9&dz9-p&gwDG$;vXJ~~=U;&6H`<3jpxHQ7GT8DkPt@BFxOV?wA;#`4%wV?YVx#k1x0gNnbQ2w2lCvGsG47us!-cy<9{kG~R{3E(D4-?J5h+6>#?npJ
HxjaZxBB1%(B=7zuq%()K@*@20BiSt=>wFW$^dv^i^}=k@nD7m$0XkI3cx(usX@Y0iRboz|IpCLi*Xa{77!zch@(@~Z46nAxM;*!GKtjkU4^aupX1RI}
8&5c}JJ`7IWu|<LEU47(x$+5#LwI3k7~2(yKDMt1+)9kXi*dboCQ>!r_kuRB-!IBP#6q{6D@V2wKGSY#@K9cm(Q&NDmpkhJBkxRa`YOn6l8I%sbddh==
Qi7^^LyJYs~@vV<cT=>IEYy4v4A@~%~+PMjF0eV1ifO7_)#{fa4{jdJTx@F?;g-$de3EmL#mETi9q95?qAWrUHvcQR~5_Z*D2^Aa}vwF6g=mHDugieN9
5+1@kZN2K=Km^zMOl;gNx<|FUs!0OYb|}UeUY8nIxxyJ}GbQHNUu&uQaMO-`C&M!Zrh=z>7iv&M4yTm!7Z<X0N#slhPPKK@NK6dH;=%_z)r!5fD*LBeY
ssnkRBa*M?t*qDF3a&~RECnrUu$-R3n$H-A#&dku<BfY=0VR#P?Uz<+N`{oo2DXAD-Bo7JGyK#>3zXQs3`-?YM8R7{#$JuZ-{l;V-u0g7MG=7k3E7~z9
K43|r=HAo71X*sC?nl2FYSKO}tN;ksA>uFJ4VFnq-aOSoa@&K5W`f_x7V^Se^tnNy%egW~=&Im~tg#{$-KyPVbqV`E7#)H^u8ps*XqaS)PcR>c_@J^W|
qwsTvS4aoEd&t6?aEGeSCqVT3tNw7~(eUDok`AFiave84kVn3lCy;lCPGj^Fxyq(8s|x4Ob>$$HeX7Av1K=l<IxP1T^<VBTsYJyk!mrxr!Z&xrK44WPI
=8n4;s5Il?rV<w4I~Hw$M=0JEWnuhnk`y}+&Z>(na?z(fuyjf-VAbIHqeG-*9W}Vq<mw)UV|j2EoA2VgB@~-N8@8Tb<{`~<=_0Wau#gw4ssklj<*|!<{
u2VvBpOQUFW^K?Wa4!M@*UdWos!+2Okqzui!==Cx$DNL9;uw;qg(#=AzJx2y7(IFO{$0$j&ayN9dLJy0YOq4>c5!RMo3a<?B0v_!~K4E0-pOpFo~6B#M
Qi0xg|IITCKP&tpur)R6U`zwJOog2TtW1yH=;Hu?6blNYX0z%PjwK>9QnX>&0&e?~tDqx#Ng4x279pC##gg#!7LwXZvh|8tT*tX6KQ{zZYe?!)9y2m?I
mJUf|3QhP1c%T{(M{$fNN+@hiUCYtYso5ndq_04`0oT3$kKS6(gNFCNB@HkRiUv3uS5Bj@Djq^YXAA9;UYYtTTfy`@sM9wrgAz&xGd^{gKs{rpaJ4sw~
13bQM)?-fvNxk%<3+c0bBL2phPR)B2w2-hrv`n8*VFQ)esH9sbv=4&QqC}m4>yVT^B@}iV&0qBXJ~Yd*=n+GM8@NvJ<MrfkJFT>X%>%coocJ2v=?3Wd8
QpCiSpmjV@fB8lAp(cW&zp#$`3GmO5$`BL`N2Mou>9UH&ITT$pL`!>L-~S(FTr96Zxs?^OF$)7Fdlf)H8a7ZLGwp+=ahohU*W;L#MG#y$N;JG`Fx(j!Y
Mq`WvEgpgm5JDzTax66+}RBTz2zw7Tq6HRNV9&?t`R0l4isAhVV((X@WB{`A~%4bLbr0Pz7?!vJsDYoN-{H+!L3~B@`gV(blwHv#!FUf9)jSq57Vn%*^
!-<sZ@?a#@d8_|tEfR4t_^mVwWgFb%LA$O_n-hfF?}B7EFB5d<=B;b4<CzQ$qsdn$l@xm1K_3WbXJwu2O6F7QMr6(_z${Nd+vsEto0hdjZv<R&Rg0pM3
@MGbF|zADlnO@iNQo};<A<m^d;1$xKK)`2h)J}c986==q6eyh0-a!S_h0xp7|$5;JE|GrMqFqr?IT4BlS_$uQq<3UsnTzcj_oeE#xA0|RDr*(^IYapvQ
#le;B)m@zgbpPwLzO?Bv>JYqYPNj6;2|!VQ_FUj&u0evB#D<5M4v^kLtZ-5-*MZQlCAZ^u^m{VR+w=3}e%~lWYk2o+guko(ruC;;upH2P#~$!^ldjuwF
?KqBAbz9=>Eh$(it5kWzw)-YFB~4UR}G`Fq4{g|hWzsQ8&~+r!{XyzgA{_@vp#J^jsb9;x8z61M*4h)`x?@T$`euu$1m>AApBj;w+im7@iqBkw2|h)Q2
g1JUo(j(GY6!j^u8_J_fUY4_DjRY;{#Hzs{68LApK|<nxDq@fcjVLPlwlv65*4QpTx_uQGU)kH2J-gQ2vSmy9moss*sWUZx>{X(}GF$?REU#I1c6i)*?
N}wUFa40@F1s8XraoanSI9@&UU)k%;TYCnS~R#KXJwd)qQ-uy>AxX|VLBOZlxu6m)#9pJpdoG{1s<wp&`=kp50f`yLBvgZz(4puZ0w(tmq+X@Z85XOqX
4H*HJ8LPI9fvg29na{!F%`n_JO2<2Cxo7;D~!w1C9OVo31kMskI&q7_4jPo(9y*|PsLHJ8OAJe6)7o<PlpOj_Qo@5*Fv6!n!(Iu)s?n<(l5nvavt-iEw
-pY;G*H&SbNag|=?fx+5)%`7uO~Q-oBOLU>^HuVoGsgmQhph(wej@y{mP(TMp=VFfpYF8#=7{ts1M_?3VMrg=??Y-t16g&Tpk%g(pTA&-VE%1IJ!imj^
C6whf=qe$xaO_WQuWFj<BVAk%t`?9dnGGu5xT#N)RR~0V-C5nd{Swhp-b38bfrMGi2rhpE15v28i*%daaX(FYORh|qZ|t*q<`5bNnxJ}LP%@-?bYrBio
ZU32HQV0<Uf^=e1rYw&v2UwJ^px=H37=33Te<a_7q}8IJZPY?en+W05(Ii|Atlm%YLJO^=Y`oKgVolG2{z@d1)~7xk``?ABW0P;Y@;FO-pR~J_ZgW;5G
jeg0HN+q1W9@61f8$5wD#pM{Op!9%)dj1sAV8)tCb9dUgmZ&hnnq!7nJ6IaCr>qTN@)|1u@ue+!<C<zywrT$hvgdqV7&Gfj|geT7=wWp)8>{@L|s80{&
>xZ}0;Sc6;ffT8Xh+3^O5+}8WbB)*T>Owrvq@@cdR)0%>r`kD@qKD3FZJl+)WfJrZyR*HCyc!j6wt}zMXR)0gGM*dA0!i_j!jC|W(iqmj?Bl!a^&&Opx
5}P#n$9}7>&bc}(`eP^P6$RDx_U@;1il;5*mD7#GqfTEdlNO}47}<<`9qAAm*QX@%RgJa8Zg1u*P0^aRx9q5c$Z-hu&P2PyQ|FC*)ji?`OiL;46@U0U2
waSN%Io*wcrGW+w3|YH6-0T8vcy2T5|K)xY>v98V37%YrTBNVvc>K?(>+|C0N!JYDX0PAhI)~Qo7-#gN>qEI3etgi&*DI{G4C4Tny){jm+VCb;)MetKu
~fRC?+TP=9z>TSyK7R&ReI31n=r93tg)MJ^?Lez0iBgN1H^h40pyWrrYjrxY;NI(i`!Jd{0Q1nVbc(oBTFbRyRX7H4o%loWXxfwY2vm_O?4D-{s~3>6z
W{TJS->SH-*ibMK9l6SVoGDiJGh@a(ay<K!OUo?aW}vAX(^V&I8W;fslq^;GV1v`FM!0ZAUc5b46-Di%1pSTp(I%5;+SvY0Y|{_ERp{qqIqbJn_^r}$L
ECq=X=na;V8P5nb(v2iuPMYrlgp1$*l;f(LOZ#YIM6|SFWV5K|>+@~QZyBg6cCeL`C`CkQJHwp`cRgsnh7_VCvf){ph0_W;FY+rC+g}Z=hm+&E60DS38
L<{cW^Z1_1S|_YM+_&%@QnP{XUnd==UWD@;h3vU2a(;}?Du89X$pZ1)QLk)znOm=<DfrF@nz^7XE0L8(<=pR658hZ}EGf|*zHs-LVN6E2t($w^J`&RyJ
;2ERo~^xzB+}~}c@1edD?CU2atYtn?}hG**ww15DUKKM_~qajf>3(<kZX{)XsWIESVk<VlA}NxvRRGTZ~y%8F{InuSdc_niED3-07={`v&d^*MDw~UX{
dUMK2Bgt>Q;Lg4XFqM#YptqLlOtibWeB?x%~n>VOA0Hti;IkQt-~)6F4hz$FT3X_rLx9bz7NV9ZiiqB|R$%IsSd+okZR0{RVWPhjPC}`;GT8R{6#l9%$
`))T0rzt+XHsNFv~#o*1PFSr*8X?D;;#C;q8CyWEz6UNqHt2JSin`F*1(WG*&H#DKbeN`|L_{3U4cmN8<)niunO$|3DnVlS$p-9iL~P0;Pg%rd;s-`2C
$A`iS*Tn5FPrhgO`540s-!~kI&935~okh_K0^JRJJCeA&IuT#gb_lw|w+~&i%)EEYFh0ggve4_C){O9}@xq#x6$hctf&$L_j=g=Qgd_fXRXm3*^F$C>n
H~ytc?!9bR?5p$6i#yTp|Bg~IF1y8?e9ko>J#xCI)wO}(KrF&r5>ktguIY`P<ETdH@1^dC15&#r1umCC+l35>?T2Hndx1hN7Q_9wb%+HKiE3_cooK47F
y&J}Ex86GAM497EoE2%Fou4QB&-L44U;?W??|m@G8NXS{A-9+_okh991SJFzS(1kx8K@U$7$f~{njo&GuMaSHvNwBz%jt7_q`G5T(RQjcNWz7e2#}%SO
_(hOGM0Tb7M~IO1x8(2>?=CE`i8^|E;Zr?Bh~&`ACdH$JXkR<QgjG93L>2C!9NYQmRY(h+-5B_s-lkQZ0qF1d}bn0a8<ySesHre}4O~K`#=B^Ibru;%*
0#%&7g`k-K5aBs4$p>@qxd$_gGC{Rs}66(%rhg*z(81^4;uU3&p<E^7!RDx@c<Be$}6+TqzggVf+<!F2~J@Apd2Riv%=b>V@U<?ovsa=#rg^3#Te<$qR
SoUco$Sg3z3xlxIMT$loQ(($Jujv|P69n+{3j@<sui83$iuE-4_Q{meMQ#SBCJ#}T2-wq9n^6~YXS|C<1`m+}}v$;e3En;&D;QRqEaueTt;xY};YW>Be
`j|qNK?;{&cNQfA<8%AVH@K4*orC&_zddTs{N#h1J0R8IFQ`hA=!M))Dy4Dud~hA)0ptiLBJvF=rpU~Ln<KTRqxzooz|SC{)j3cuFBJbt6dsR#9M1-j;
h1{b4nla6FpaFQvIL;M3wI1`fKjkq*<{Us|Mur2r^WpGFUJC*?O(<OA9^3N0wFskf_trinG0^nGmHc}ZPEl;sI&>Z^V|6NjMU`j+L*W<zT*O_DG=YnE2
5fABpy!hz!KujNDrp-btYu7WA<R_9=Xk=>BF7eK@91-_)z>;Lu!*yuqe$-9J!&{emfubsg#h4gPjwapIfCwG&g0v(I;<Sh6jt0OAB#+I5yF=iw(2~76e
LnVNyZk{Bt#BE?==!67GI${+@Q;GFy+go$>kkM$9%xHx=AI`#qbQucM><^<+Ef4-_BD&Wr?)&jIqC)>mq-VNY<|0Ij><gYg9fdYrVyEP!M^4((NZAh%3
OX9bIF<P?CF0sG7gE`VqIoxatoA-DTJImZzrz?~S$32@0Rhld#bu?rpr!2xaNhMx#reoyPkXysF0`$8}{T9hywihq^%p0~RSd-9+56B>J|ERb!q#mKQt
*Z^58c2fHmr2vCc*Hjo&R9^~o{WHYV4HR%X`EqMXUwD?C-OU)7AQ%_^{t_*eAEEj9yp(XDQ^2;yD;?MO3isc6UIyc5h^q6ex-PxVr9z%DHP>)l4tFjsU
Cx<{418{l*P9hdG?-3f8~M6MJ!E{=>Oq1#IPgZ!voLR96@J6|<c@CH!t*F5_P3>?4wNfxG)t(EC&t7;k2_HdAX_qV{E&&?+V>Zs)cm7B`Q2MrhT+t-gF
k_B)QM5hz)^}C37wfS0gYU>mD~OeV*7j1uMvr;@Vty-tl1f(@DeBk^|~Rq%8vFU+KSkDg3A;r`CZ>p|LG5sI9Ik1Amf$2<I+mDfkm5D9|0dyWv?v(Bx8
>sh>IDKBYH({l&Bc`_p)j~`9ahtfo@EM-}9>7=vqhl7Z<xpTa3bR0{*b?v-*86>tWrVX@6lY7L0M*Udx^!(eEdHj~RCSLNYEsH(K;jd`%<~;JT8C9}eF
hf$-)QNUomgC!UJ%(^Z4#^*g=D2AFNrts+49N=Yy1`$RJ#u+R4QXVnkl6xR4di0b$|?PS;aipK$RvozM`*n4s}j`#d!l^z(iLO%Tl!lgm|1&f{ITd(sd
{#z-h7v4qnxs5S9yQ7Zk`!@B47=Cq90R#3Z0)#pr2pB&QsdIFAaFxyQmen<?uU@@9$2CYNNG<&))>&LsU|rJOr(BY3_^k_FXN*k|QVjR?y9qiXC=8_~^
Sd`TJa(3v&VJzxg=@)W`%^&eUx>^@UPVWEkxF8+cCLcPXFhTBj#tG5pmLcPOi2)bI33wDQ&RSj{6?X~%7pU)qy~(+X0{W#WlfluNFPNA+?;igEXqDWFZ
DsDYmxA=RwR(pNc`X0GU^z+u|)Z^87DE3VY@ZFTzo6!x0D((6SMA=cw!>b2j8{;W6L334e^N3tY%sFSKP`AiJ|-ol^PEVh*3V@$4ub&y5GYSK>VBXzRi
O$1*kCE74`p%8E*#(y9%=Bdsq|lZMDEs#`YGP!S6HXy?2&!gE6G&?NFV(L9Xh+!|Hq262vcb)3H?*0SCG9KsF>T5^&&)CKz;OK==_Q)UZ;}4A#T3n~68
Gf&}uzE6)uNXj9-~>>Vs0lwU+~10QDSixz>#hu`ZqrB41%+=VY$BmSbVad}r44Wog&ZBl?ucUr;jGKPTsw}TFgb4s}g7Ro=a8+F&)@S_2<@eIVs9cxry
hZ20N6q~@j+$l++2ZZ0pJ3$PAQe|b}V|-jx4&%}NozJ*}gBSr4mX+Fdva{mzp6~H9M)e`7SK~foHR5Mh`h5&4M-O<w@pjzh1WCzSbnUqRWSk<nSld+I<
M%fBi_vZ|=)Z%7v9HiE^@8+Yc3zeC)u%2z40yloEAd-9%|^?|>q^!K%vRR3(4;*iK1T3R7&+^~K<H&z_YQZ0$~;dY)PJ98duf9&)5meZ%wKZa5Wi^tMN
iA#W>mf*2Cw*cbVK0@L_skbA&8j<6Oym>J7;tH;g>2sMaJI1qrVuR1ZNR`#A)Bmui{-oAXZa`1mXMygVx+Hp&+2^b-f`a*i#7qy6v>J;1qaJacjlXG_f
FlTJ2NDUgZjf{8>G3CXe{(DR2I<$`NA<*3>pP-{fk<Z@Ul_9~|L-yp85LFbKbp>-fx}IiUKYXPH=*KllMlT*+$W6zPw-ml4G0CgS%;D!q^!bdc0{#1^K
(mGJ?bTqvdQG=&?BJhC;MHqy86hO(u5jyD2)Tp@n*l?e*^W`CIYZT-FtP~!2W|4!<3ZaWpdFvOqdQ&3-?TVoceQ!lP+<VSt5hI`1gec3`Vb5)@~UFUDO
>VIWzrd?0zaQM;aBRsVpyo}`L@6Z8>wHPvA03KTjLFM;Z!JZfr)4E%xE7pJFq3dn)_s!DB3C0_XpS)3U^h?gM8FDg@-&lVy3}7}}4QVZJM^JLcqQRuRK
>^%W^mmL|0cHdzm7Yq^32#;{?MI&YEBVn~=S7Hp2vQ2qg^GV}DMlT4@%`SKV8wAY+`h782Eb!9*-I;7ZUluDe~%fO0O@u!$%~Ac9iV-eSS|%&A2G~>dN
<`zfm~$7sX)!hBHk})8ZS0AD!^sN*Q4f*C#3i$#-C1a_CUJKb~2mS$rl9qquWdC$LqH85w&>T)B^h}^Ubr>2_I<pnBihW#vqonsanRyZ`1YLT~ZoD8&d
3Qj+ZTYK@qZ_wHV5Sm|K7gsXPu1{YkOznv@vSRvY4nlbeWBrwlwc0gU@wUVXu-o!HP=2dpGzI;^ouoCQjfzEOyL=M%$D0n0x289<!9d!lZGGy(fN@uJf
%CIxts-+2aq<<_I<Ze|=^kgl-g%q{K?yP5p;Jl>L4Xdc{Rb+a4uBk16|=%!}#IgWJo5J13xOL?V$7R!!B3{UV)i|@`n9!Pft%NyppXR62-(zqZ72Ookv
<dp+%GLa$*dOF@#hp29xlK9S=BV54EhL3MGxs%VU{vOf@`BivQI!zr%V#(kvy~N#zpRU^acWcV(cwcuVtLJa3XBH5Y;`)>}7U{z6xuouLOEyS_cBhTDf
pp&$XZ5`HJ&F@<S3|2#;q)PG8HC1D%NYDU7W-v5m(DZ=O2O8vT2Gf)nO4H)9yRjzs{uwgv8X*)H$`BvT2}pxW7aLaX7c^zA_yZUW%<G(MHbBJ$ps2F#-
dW`{Ov&|*a9k<Dy5({`w@8hJcf=zec<Nhkk7T>f`j)BQ0blZ5Tm*ZhI~1~rF9d9XJ*oyW`K2+!eEFq8u86xrRTi`NTTWE<x3G1l2GKGNtQ?rkX6aSVHY
^n43N#j2c(mi6N2xt+46K0_=xrCK{K!Gxxu5~E%JUc%kT3_UU?n7u_>TWFH;^k><MXchX$+5`5oL^``uW5zBR(7^Ht(QHtV|Kydjp2jVuI`DNGd;S7ZT
`TnL*_3w_8W-fl2oq@zLk`KsZ-8>@*NZglOr9a%g!mbrN&%hE#r#e1-KryE8<U*8`N1P!uqVN4-OKOhNytOg60uZbk)JD!Zgy&ws|Nb4Xzy(-IqsMmg$
5-b|OD4lW~jpG2hQ`57r?N|%gZg{@)?{f1&QpjLJkq%aNd_I>gyq6jHQa9!C3^6<fVH>XMOMADFc@CuHoze1p;cknM@Fdv=<AYVjk>-t849NLZ>PG4UA
vH*>I!)Tg8Wfa>hi`Y~IDLUi_2fy=1;>?cz8jf>eGzI5v);c2M{hd5@dkK;yen4+KJ6Vrah(@iuxc&bgL{nx<YYTwZ_IC%p~P-L)hv(N!Pa&q8d{=;Mz
via`(j?0h{Aj%n4ex6d6Wx@ymHDyH3b=X#lkl#?y@7cg*Wr*#>yM=)xGL(!kkTiPpJf-*U6S|f%UOq^J2_4kQ(JP!WF6His66`-KFWIj5$H)dXaq-e_u
MfF1MAz3#oCRva)c{Tcj3OP;3{9i5f`L$l@;?hSaXv#nrjP8`}uB*k9LPLw1i4i6Zl_*W?1IDqo7vH9(=9&Z7TDPV-AOOVXLofz+%ltFRx%2(fw9MtbB
i>l>a%d1ri$c3jXoOU&mF9jO&Y5e@<SsaedKg}XU};t6o|1=1iIPX)6ABN#aOdO$9?^+r*yGrE74yhxrpxe;r=P~z+IJ^xPB^GyByYab9NLtvJILcxBe
4!&`iLxQWO2Pp>vQX|c4ch&BsPb|e=wHN1a#G;<#%*v^y8K{F+oO5+Y<A2O9_wt`+1BGddL3Fd77I^E~nJ*AfzHnTzX_Nc+8&Z?{F@*<iUx57<4FY!rq
!y!t*lNy#{fd#F>-9C$c?(Q+#+&b0AyhBeJ6^IoH$xV<pF<3!Wdhghjj(N#{C&xs3tLfIoDa#YIgjx~k_znVkS5e8$B{HM;~7jA{6e-h1LK`MQK`i7i?
)gK`P<aVl?a~l(D;Orb?sHE1Q85f>l;#z5DHCF9mZ1p4&hm+N>7^^hB|WBzVs}5$SqXR9&Xc5?UBPu>(9hldZ1lR=XN;AEem{Qz6gCo@nb#`Zul#Q)S9
eOpoI4CX<a1!_HTNbF%;%>s+A~3YVAvmJY6msiciaTx%q0!5#mV`xT?c18IacmiMGd$^93?Un7I^xYmb<*5kVg=$Sse**O0;RTN~wKgD!eyxl#f1EENf
w1@P`S6x0=CPhsTYJiYHqirlhdW)E6HZmD}lDm_&p-tgYBO$qxgb4befP5yje`~<vRP$LEyq{0UVM(kzqI}KvX?bmJ<sD2a{jxz24p0;Qck@sD+ejs&p
t^HjgVtpMRHvu_Fx&hqx#%>az0@VL47=$<}5<r^PP<q-6)i1r=S@p<&RK!dMCPM+a*{;sAQhyip2^L0v48<_sAhx{ry9J+!>g;N;>f{w5H-ALs4EoRS#
m&~yv`PK$-!<>eq|z&^0Nj<-m*k|V|HBql!R}x#pvxw-vo54h0oGvCq{c*Utelw*yKHs_)>e^EwI7HRxb<Q6%oU>f-RV!%c~s#7+%NYgH%v+qo*rJzV=
?-0qgAcH3fDXUv9&YG%~Yudh*~cS+#Ds4*EMO43=ze5a4pVU&kE&_<4<k9>EH|T7+x=;HlhAAlfUaPfum0B>C7yvbYl#U<_NyY_MLGc2fPFQ=Z7<e{bW
Rn_<aU|apWo8>&n3a<@rJ75ZN;F@4&n!rUfeqyfK_Gi+2K$n))F5=|n5St8bEbbixDzE<^nKYEgdlSijP|5F@t*)Iy+({ry`zIJDbN?M?=QH|5zk8PW=
mZQM%BnKHsdSiK@1q5T11siNq`{&p09k9RRcxMxAWFtV#He-KqrQ83RTaCeh8+F_5A2(`ZlG^Xg(Z|zi?_*XZY0QEbK#X%<5Zc<36#vvWIL!iOhIE8?J
;{D{`BZ%s!svtM@nMMkKau{-RH=;7B_{N~$ci&~OuV(|XmBSvSzM%Td+WBIkmUo4(F?Tkc4CM!36Lg~&GnN3=%<A-hQ4u}{*Lye@tv^8^f4#3>Z3zDuP
)P<ZC#e30vPu=-FMs%=xA9|d>?Z))%io}*9u4LbQv$jOKHzr0E*YEsROP2_obVt7rV+vboMSD)9)g=G(J0GNe%A70(jumDKL6GwJ&u>MgQwlCJn?xIAE
1g?kjXc|HT>Os6>}<@?aC0z3h3QJR0|o+uI}Q1>hnJKzP;tY{frk%AxFWQKcGLQ7m^Yka*Nv?*YxYBDNz1@Eb|l|g$QzHbUQLoiH1MxxG;m0>fp}S@^)
}BwgFbfpmlK?B((~zlbRwiky{2-Y#WP=^4F^jSv+5ee|TJGsEeh^$4WVN6W*d`K~inK*BVzatjU|7iDpTl^$=H)j}WkQp1_v_P`ciJPkYGDV6RElgb-l
Tu%_4(@uQpGc)`Jcr^WC~EHL98@%L#Yap(y~5r9J90{IkvUmD+=;v$SH;y)_oHv(V$r2=rQxNgmE#EC50Ls(xNd_z(?$8C9-4w~D2{Oq0dTl=dAU$W4@
R1L|nxp9GnA$+=neqDlbMf{-zdgJIrQ=<A)_8!Nv--*9BcTJ7vLn_#X)VLW5i3aXN$(|pN$&tQTE2V21jaIN%x8ENThvH8pnju9@i0WIaKNu@v8`%i2I
~k2qg7Eb;)9DfAhA;uryG1gy%H+r^n5G7k+7XcP28J6%y3hePgijvznB_2WFl*yMtWU^^W&8q^@%vKxI?`ow$<X{9*0yyWf#P>6$4ioOmDRybdeo217#
Ux1OIe9B#F7ZVLg{t)t_uyCHG#e#HXOn?B1uz=9)Cv}K7E4_J}AE6iM!7L|D7fjKEdH(AL_kg=@#8D*A7Ecemz5loM!F>?dy2!jQ(32Ssn5c)i<XC=Ot
@_6hZdHF6YD=t?5vZ>zKP2+b_hQ;+@6qM@k~sW-(r8W76nAR!SI;2*siW`r!(WY%&O+h6Xl9m!tTcPM=CenPC}FyMB<e8-i2}TeW7BE)miXp}*;Q)ggR
zKT>9YQ4D;{1Mx}SdahpC57lX};wVu5f5L#uh~J6L4o@QYB_jM4)_JM(vC0uY`iGD`qY~k35WS3(0c8WZ=j#%-OojR<y~fvV(*{Q2H_H3a&yV(oM=g>M
_G!)ms;`3FjcbMYpR;HA5vgVXxsC65?`<P}DjIuONz2KOywRJ@V<l1_0$V-YHAzr@SMI&WVrD^BrM1ro6_sfTNdw!FV=oZC3as0vUt&e^Wmqh@IkV=%e
Z%Zg0?h1!wk6hg8*=o?*B5uHvmO49w|%_;_lU3$;HNJ|d)-1ef+$-zULsS}|ES|q-m5T_pD@#cF=Np6fN<v{XQOCkqv4?{hKa1G{`yFW@P2FCF}Z=Wqn
!Q9Ai@3E><7|saLlTkC65SS&I+HNwZZ*%BB}b(C<>wdH$ROsm;w*$OFk<6+HG#<T2~iRo5WcwlPwEa-2Ew7xI~%!GVQV+x~KU!jsp3Yhk>MD0SoH1n;J
nN=#3_y<^*vU+`}!h;0yTSGkzSt#hNH}aVfv-u=zW0p~<XEVRvn51gT;6kH)7Xq?BT%M#{okaJ9WYU~}_>)Oq7Yl&zi#6l5vJ*Fj<~;4`*Hn5V*aVlQ8
2cX0y<y+6!=55WUvkGh!6HT<o77ZOV(*0BApY;A{hp}tB%1K|RmU%{u?l-~pRkUk!mSAq+j=lf19cc7}tn|wDhbMlq4r_!D7Bcv|mu)I|+`n{qW%<L65
%D(Gr3Vz%ncKTaW@L%>O|A+tZP3E~6-_sv~%|7Gr56YyQihuYg|DwP9%SoF5oojzN=H@^Cr+Hk8fB3Ke{4vXaHu?WflmG3-f70q7xBAPqKW_MsZT^)j|
E!b$<kJ7Sf&Ys>{<TYgZP@?s_VT~q;J>)?zbx4QQ%(L4ck;iz@ITbU|H&l(-%&XK2aEB4Nvr>ky87>_)jy~8&tUx-tUp`*|2$p)tgJs<{j=3STm7@ue;
2L(qf`I?ve7@Kz@Lr&Z;n5@Tz<xW`Var{AD=CI#V2w=aQ7`=a_Yw0{Ld5jM9FP#DqClq;N7g<y0BMU`{VjWRAsA;2K8KtOM71a`1|a4{o;y&e*Bx-8&&
enS4QW$*PGSO?&06ez*a{vo|qYZKh<I}xR*VB<%q7Aji2IZlaHcF`)G&<k9yKqTE-k{5!XN3TePSMLfDax5OU?TJQj*G`?o#5t^eEOJ)-*{1^<@z^sk;
tJ2P0iH<W<<ByS)LSO3Y=@YU9vruCn#zJ38n>OZc>c5_ykao5DGNE-R_pV@npCRdp?P4K_;R%HePAz)DpaOT+&NQkyxFo=1cT*9pXdlM0-?4Fx-znfLn
mDQD<N4p3j9>D#5pTPm~^Y`D|Yr?UG%OAWyc>jCi{m<r?KY0IP@#Y}PKHPZcxo7>korQ0G!5`acb1uuPEx~2)T<Kkyj`poD?<V66?P{&zYiI{0t@1cGE
?@e>eB)ixlyaY^;7On3<@BMx^(9J(HF^JUt{;Eu<&WR^Q!jt`<xjo*N1orm##6LZ@1;L{@L%xscRFAy7<`d0zx2WUo_{yOt_)V5uaRn0b}D}BL-RHNhJ
0tZx$6n4xwcWA65smpJ^$}7Jfk?1jZ{%-wSDVD^F9B=9#Oma|MB@I4L;`gKYah+;1B+q5A46L7y1w0|9U)gqs==KA8Xa)pGUArX4BB_1TUSO{dNETwg2
1yn(v)Ic>h*-Q6W&cef^xr3W@1*VR$8eS^fxw$6x#L;ji`gulZU3gZFQR_fPWCU;Cl`ul3UY@5IaA5*v2^^YH#>AK$+Vyg&Kl-#6YLfB&cc{?y<9FY*3
Ke*5cs{wMSC9}VwM{r$oFgZBsT58fZVe+#_1dkqZJL|U5`PM?{*cU5-dEx9%ENw3}hx%X{Ih^K=2d~e^xyX-{{TD*bqp_8z5JW|e!xUSxx`S^Q0j^pGa
`x~B^qrocv)ZZVxKY0IZ@eBsEd{Un9w8YixxQtC$Kdb+c<2RBBKe<}!^tV6t@(1q^-oG*4AT={#y-w{(9$t17T!X4@u;*<?(Ja7Kx}L?26lpw7aGO;EO
Km8Xx5c73-MSkuhfHP#%%<#j%phxpy5-7jdtO#QlxO_Rpdb?p&LJHQY<$79+Yqp}B$<KnR-V#_aS4af&tg@%tlnh!#rNOICZ_rKb_`AaP5d*zfAId`{l
WW#_XqFa?fq~|%DEVim#6azUpeX3N^jwDkT9R?8Rr#7xf%3>;;%w#e{FY{bl;6BfMSMHbz9=^zyIDYpGn7D{~8bbTK|Z@*GCxF53Qf|5J~P6`)@!0w!P
Wzn9l#1-#>VN@cu{es-{sB6osJv(ASq=*{7~i(Knugy=G8av+CLk<FaajiP??+&ill9If)cS-yPbXD0ke)lOO$iA3x0p(ZsziHDM#b%lsqH-8@+~Ob`D
_{?KgQ(Zia2Z3uRXn~2&QznAu&4xLlyasG~hNxS*}aPg;kuJ3v<D(2sP|KWQ1?fVZY`sXVk|Bt0#qUP_O*VXcoMOCh4rnWg8#WUp-!3j)-sgdJL0H4Ij
kSM&gSxfUP&CU8MqI|NpSuKKe<F$5Qka4B(T1Vr>1Jr9zQP0C`Es-_B^3?TZ|KO>vkqBU^O!L@5SBlCG{Q`XBtuN=1=mB;M!K=Fks23V>{=o}rwnMp@?
F=XH1PP+nQ_v5d5>XjnmB>Nw#@l_(*LUm(uh6&wSKdR!15VF9bY|z$H>BR$c!}Z-*mQub^?iMQum+**2TyYWT><O)R*~!6Dn@HOlKsJJij^{rm-4;?dw
-r`E8fXkJdf7SKV-T_%O#V1?S9n)E)+=?1}W(=+B04~Ko-m$&Le)W1#qI$AG`rF8KZqdfdy6I5$I+IJZ?m07l1pyvuKe^Pt=9%Tyd^?`@kLq#cZhMK!d
dW2rxMrtf^Pw{098Sgb;QoOH{AzSpdX@6|m~46D|saf$_;~USL^?Z$^5Dzyr)VxgnnPU0>0+vEeVLONEBWUrgynEE1<>`RaVca$!{aT&4i{oQtLd%(sb
LbNMt^!tHX!490N%h2<Z-8N)?7%d=6tc_U0(H6p2h<%~?P`B{+o`*FU_n$-rD+B<*RRTfQ^w-}7mSsuTzL<*N&;VV{PfB;reIm5U(d!{M~LLq2qH{cx?
R#Ww&i~^^5-_Y~T*S>mUJ{6G9p9L24giTB*Aq*5*hQrsVc0_BxuM)3aEFUUrKH$Jos576dcnfK=Cq>1FWy;?J#Xwo=0>&`vy%AuecBppNcm{+rd;C3qM
5y&w8@HN0UHCL%I_O4;Z%XjBZd`OVBS^&DJ5l0Dw)mMd?`Ty-CDACpq=XN1onS1tE+Z*)?r_9g++Z=VH_>okS_~S0E+Hk{7gMQkdBD**E1=fOMqE#}YQ
?f9=g`Xgi?8<dod>u>=4j?0nQ!zxRdE@K1Xz_}!f52<%>wXdM--(K&#11hFW@24BZ6a|n_6619VgdDjrb6bqDEeyG#4~zMmcBSYK54c;GfK|s$rE2>|u
du8L^A6Qm1U;x$6!4XY)acy@c$G0~xIft_$dl3%!xllQT6e<1Aon&5pV>R&do&h>0JFSwRDrpG?EOBnxjoBNGaa)#EBwKOHb>*@}t}VTgJ-3_eD#@*NJ
Zv`jQDv3Jmtcm`Wn8+}eP^fSO=tDy#}w5jRuZUN&^4$w6}WUT`Bl7UC;wWzwQL9M**WXSs-;lME<t3;L3EdcdEc(4j8q2_~AZvkMR4!mFkra5KcEEvlw
!oqDUU&}6P1wORrB0cRx-|k-iz*!+@Kq{vu)7Y>%<X<Bz!;|PHv(h~o7f91pL9=|lFuHk0ELi0pgFZobxF);L0BEbAqJEu=TK0p-o$F3OgM*A0iMqz?1
U%n};q6^)K0wOz;8WL@P|NvIB4W=-0}o8aQTupqxM2!X0Eqn<k}ah?Q!{BM5CkTPkibcUsqfF+6NHa6!Pb8lwPY;?3p!#{QIl%IY*u<YaG=bd8y3CV+K
3;$15l;Vs5<IEbox@M!1RhSSiXqL)Yr+)gmS*>@FBeeT-!pb0eodKsCx|;)6md@ac#+uFt{_6FKP(H0P_dpsAo(QP4*>{92U<PSUYCLs4bXCU~>(FT80
s7<)c;n51*D#eM{5}2zC(f$cCBPn&OXskbvOOB%XX<<(2EfFa0Nl@fY9gU46lTGmkFHp)Q)%Ns6~0ytd6gwX|9*4LSyw5it_FX@BEgUgHhk(Mhe<quDD
!*v<*gkDOo>ZBFlirHl{kINzO>Sh{Kazjl0ot-t@|e5=AOXYC{=26v4!@9-SZ#FcOT=z5w%xvsrt<3?jCXDuB4qaT{J?>oTabcd{KwFm#5Yze3XSEIH<
%WO2faPX(_kYS&H%|G#lCl+>up4Cts`oxoGkj|V48D!oQqmh&ykg<G2P~Z?Fppo~0$vtYclH;7{c;1m9<}VZCo#HJ1)Qi@S1!_GR%^HS3CD2}748rGro
WH5FcW^T<AGqATo2fQuF9neKIR9+?=Kay4uJ%D<45uvS%y=<>^jzPqC<ZSVYG~~!cIMtIzW<D0j#JM>)#jQ4#l^j$;^MKh{Ea6)?E+Q2mK?`_aXkU2O$
pIIek0309!0c?>WfVH^0{||pZV<{H@221Ln-*Ju?@uT)uaCL8!w#4U_&WOt*&iJgBTa!&+!?JdsTpr<2qWNc*LmF@#~-C`>j9H`01eB!|hokQyc^7wLA
F#@GlI1UUCfZ4!j=x`Q<nM+OKuKKbrbys_p=(j|NTa!Ky#?ayFD>{>3|y@N?!VU?V;=QorkE_t*(^l(xd%6JDnN7~Tc{T`ya2_NG2(g#-w64q%gIo%mB
PH+dlt3~nv1VT42T?^l$;`Kw;kDlG?IGprBV){m6fX7*Tq>ZKD)CecT}KJ!x0btnl&F4427uK>CzXEfi?kjR#Oo%m|(Vwf&b&gh^qC-5{cJ?zajIrtMo
321a=qW0^RmRcW{8Mtop2|g-3PdM2m_rnj42CQoT<Lk0VX5bEYZTsdIW1>?B+-(Y?2XW<n-CJ*G;a~H+Y3^>QK53e$o-8{6y&XG0{G#$*<bc5O3v{&8c
KAoGHh$)Ji=(QRT!P<(p%O9FD+9s&;CcGXf-aR6xW-ap%9FckLFSuZ8fn(Rlb8$mVQBu~OY!jr|MK|C7xPA;N1ki-n@_<^oKPvH1S7VwO>*1R-G1?lzQ
;6B?_`W_;Y=ssw5Hmx`g>fCdON*_kW-YVfi8QO{2zasJQNEpF}pGnj*Z&adke5%{uHr73|N!8Ld2JFR;zdR{^6I(lDk>Ip8bkvv~q@ROE<OlT`y<u>Y`
{lmAK)mg9Tz1kAC<?qj#SI(KRPgQNNYh#@;ta_^B72#b<3b(GDt;Gf?!Fc+vUh7Y-lKX!1jCHh6{9fa@AL%)j{MH$EM535Xgs_HO_Z?%<Cy8APM_Ocqe
7=Fm^15xyquDhBSocJ#~LU_}{ah5*i6X`(=h5C6W+^aQkLmmsC)^TTiXnE}q1r9fj`Vu`%&Z$X%@ryfqRa{85L5>A!jvN{c})mA<Uul0=o=!bl}=?&<d
!@m|b=O%o9q{JV7Y2B4$oH~XDXQys}3PL&mS9wce9X<uESn<$%^rWdYv_*nk5=I!d557M9DW>r$nL20<W-`$^-yZmsvNrg7b=5Dt%T4!DJGCPNo>C_Oo
0ogI9HN;RyLl1-Y;g{b&p{PM?q;|k*IqK}TD@lE>*M(b`$!q6F78SF<2O!%2vF)Y<gB@Nbl8j5577SQH&ik*I&dc*3fz`F^L6CitRKITyXooBwvv1E<z
`SYb)y>p(T|i3WVAWeR2$8Z?wtN<`5(WbP25Ki9-GF)Q9BQ~TGMp#<2NSrJj@y;aUEc?I)vMBE%6_}q2U6JAV-{hwF&)<mv55}{ck>az()YCP;FsO(fz
DO%Gu+;=eG*^#WXO+4EV<qb?DWy>udxip#UoMF=Q5<I-68uG@!>O?^j;+yw||*6iANxmpR7v1JHnXB*Z9sExl-D7`F)4Mx^M*e~e#zFovpw4#jRni3t`
G7?HgGS9v;oDl)DvFE8Y+s7jD4F38l0qd$&V^&DVAU$-NVf9Z#KBM(3H+=W9xsY}5#xTOBVyYagKNEz}_8RPq`AC|7*h)O%7p)l~oP%qlRm-eJV)yq;`
=bB3l%=T6xf95M(<E2jqX#NF$_})M~ef0B93eo6hmFe70;lO|QZ=WS|qRKK~0Max8tcsEm<!`>fIzojCC8-j*JY_6z?O_9#FTOXRXd1vQnm3%9h&2`dE
02Bi{S1$+pc)OAam?)`!>+S8U;O6#-~7S*<Tl{c9sGY7G;P-PyIg>2AmgKcq8knbJmC3nzwuAjBeo_D(b9&^e#-5#1GIUGf9ZKwojcHAN51R^ykT^Xa*
h9LeS<2l5t<&FnyBCF2h@cP(U7rPt+Fqz0?Q5MKYDIVGDCyw?)oV8`Uj(`b?<@i`Ivh9HmjmhHh@Tp5FPPeN`B_!MKL2RT1&%~+XyzU1aO0;4mDHtm1B
G__appuD{<t-XM3gj^b4;D0nTt2>(KW+7T;)KR4e)EUy|qtG<!uOawC8tZ=X5?dSCr(s8>}1OdK-Dc)JZ_D14mp-~D@tf1Ma~yAHg6(-X8b&&gE2`!^)
Mh-L%Nqkf`T0omuQAn?_{s=^K=kW1$Il~1}^b>S@V-~IcWU&HuvKqCkx^GDzMy3tV`Vij(rER})MeY8LQs}BR31Twk|XuA`vsn-ur;ybBY(d+h(O#O))
EH9=uhVo~j{_3}c%ssT$Ku`1?L%Yy!8TV^_sN0APaBs{(%B^fny~s;J`0lsI3kw-lP#BDRy<HZSyTO~*cfU2)HA16OalY~}*`3cC^hE3zpQ_Hgqk%DT1
r)`gW(+}|_a8njSVEp1%0+Mf+*n6`P+JS<${Kj!naVL59(F%V_q3nDXL=p^`FY@JRkX(Z$PgG5r`M6E$vUC<oqONWVqO?g>#}G7%$->go?*^G8+_yeL)
8^DTC2vWSE35QhnI0Quw!W&*Y@fFmhK<Ozsb<l)>PgAaUKOUu|ere%u}uSdCx+$CJ<-TZs~Wh5Jx|D_av-E8Wtq@Sl;1ZzxDT?AAZ*qn>Q*{x-->>a_W
BccfNygR<BQ#g018w<XyUY{?T94s0TD$RyR?xvJwPVt4j2(mr^t`XV7@Ej;eRliW)gQg`a+#n0K3Kk>v*hpS@0S+{WTp|MJ8dpyy>47`uj&2J-tgL)Dj
Fiho;Aq&WOy9)L>>zV)(L_z$Cqa@g^^vhHx|yGQclhqU&#pn%1A#?}Wm1(&_Kp`W}Z6kr3YG7WG!nnKhwCB=UHP<N&H+SsmH2AC;bkdK_{SKc~tIDx$3
qWi|R%q%`JZyHLz_*5SRpa_!DSBQo0G11rS;n#osQ2tP72@$pcnrVN*mLmG(hff8-sc4=^#dIb>QJ_*X1AY5vbxt=DFqU$Rm+RM}y5Ay$`|;14kIjmZe
<~p+54{IfZ<*>hpYr5IL|@*<G$?+3gU`G3&<~%Q+T9Y`rApB%#kgpMi5+s^e42}(nzi?la)nH9CzR1?F)QEs$Yt6cdbdPR%rh=bf)+{Jj~^0mP)~U#dg
O5G7}<2V$xXp{Cqv}^ZGD%8wSch6e)&3f(PmbxK?gIr=|z<rc}EC{kM=8{hoUxsrL7Un*X%g|55Y>HjJpzLY}VCs_nt%WS@0a87RJ88w06Lo-h74cFfe
MXyz_<N1k4%IgIMB<cauH9IpZCLn8}%r@Mbl@ygdbFIjb<*DHu~wyZzm{h}3{<dIK{+IO`i8Etn?U{^(+1ZpJfgdtR&c&kA{dlP)2w_|=$AP8k=liU~v
|o*m;K8nFgORkhK11(9z|4cfr&6c^~@FT2*gGhYd1CQfiqkY*YXFAl$i+dAxDXD)FHpt_({y%T!=EwAR}oFjtWY+Ud5HwNV6Sl~X^U9IxPy#tf>q~I~-
Z&L<X{N{;EGr|uAPq>0B+^@V)yx<Mj4qc=`J1rAxAH|X1zxD06^>*B~EZ%*Y_>aD+K`k!e=%W{$Y^pL&N3;G~zwaV<InGbb3!%Mz?$CN&GxMk4<fuOSn
F|(Qf9PDm*=6uX&+mR~SB>U~cOOEgeY_K0l`hM#etVA4SNpj)_^{s&ZzNtg^Cy2a?{GoM8sxPe4!OhIeJ%d@7yWdol@J1iAo4iO7Y{2t{q)=NtWsakn`
GhhZNw2=UHGft8Xi1gu@!5rJ*u7MCg%*%w|`OlT|4T{SZ1_LI_@h@D4c)t>iTh3U+v=OQQu(p;5IYvuYUV&{Q#y?2Q0pCQU2X;5*fU~nC>lXAP*Rh5;h
h4?zcuX)?@suBMXSE?x6O5q>3N@Q~Xs%gI^`0iZ|<<lT-T*(=R>JWQ*y5o<kg|QPCyG_^Zn=JsLhJ5g+9E7Syd!P$@o-JpHXl^1Cy?u8&*~w{YbG{<$1
^A^6fG{Y*Sl&iLpa%$tjZi*NfAf^R)q^+B#p>rB1DO;a;;NjTaUzx8OZClyr=Co$q{JN!X;k(D3+r^+jP_`hU<XcmPo(L+k*fBgM=SNcSqyu-*kZMvcX
kCtESi34+<4!<4AzB6Cr77IQl{8>-@?fOhL6PB+PQcC^!=kRaWXRu4v!n>N_xI`va$NzSHM(TwH6hd`_;T9ixE5on=T*458gdFMf!Tf}dbq}dT&(C?9w
MWvWV9)6W79XkcxqTRR{>i%o^4OxU4VmE^p40puu8wdBUu+)viY1$akG1w?T5YVJ0pw{1#a79irlUR<Kx&B(3xZ^4?z`Xacx|JPIS@4nCcgpkLP0pE`N
cf6BHMtCiyS0sm&WD#2_^7-zR`7&4*lBuBM*)Q538>?wHxMm@bll+n?S!^Qt-&H`LBG*-ntOj22(?9PYO|6rHhOu`N4<3T`#-8$~%%>3-f>SM<cv3)M>
SYtJdxge9q%D6m`s<wZL;ofJd4M2Oy57fM1+9uXv4%77Sw(qi8x-a8OAi@5qOY98h<RuZ+ivn(&k28dwh>@hThfIN__nXt^YJyhF$(EWq3L#V1>6ptf-
XeYK!ykS~7+)j1*%()$-~yznaxW<nJaVu}b?d9gRRO*s6y^1Z$m+#oHepDu#pLe{lZ*op?oJm1l*zE6xwL&yuviUFv-imv`yubW0ZK$pobYstLoJl}2F
3fGO+=HJ%q^b#v@EfPllr~b0Dp4RGR`?x}Zy>u86Nj=N2{;~Zwe!7)9F|SgI@{`Yh8^7Md9wsjqhW69Hzm4Bpdp;0J$Vsh!_wR4xw+veWpqp0k$4~xk{
F?1!nOf5t>`(vxHh!LsNeE$zJagau`?vAa8uJ<Q-q#JU-+uD9@#FfAFfgJUh95uq+xT78;(|u9#qb|L`P=vv$(;o;@d|&|bAB5?t<R%cI%oEs|MrvH-^
R}g3JW;|ZHqsC@>85NRKa&C+Jf@&1j-~uR2$L5)V*o+cv^m&u;w2dZqyjR014eUR8ii>$Ufg&0DB$zrYOhCH;AehK-~2ie4bXpR4am-1Qr4gjXCk04P1
;Iu*G2jw`=U-N|iMsa1VonI%8N9DV!cho?3+-MYoRgHBBT*5colYa&EcQ8fPDQ>{32%ut?i-)+;%f_*u>u80hWMzlj+XAkQ`8_x0V4f0QWlsRu4UE^Y^
IQ`EtQeo4NA6XC({!_9~4J`|?@cw!zfH2@&WBx*LKnG8Wuauw>OU^5L1sUeW)ivh9nboeV1BQr2%x`1FZ4Zdbw>i{U;^#rGPdO!HN63)Wo(LB+T;2*|}
h};4~@aPWy+77=RII0ECA-cl&L|%RAWgU7cJ?1+)y;4n-tJ19wHfS3-znkOu$b##HuFNg?k;`;eQS7>cYv>j#s;6OEsJ~deRz6}_G;}NKHr0{8uV<fG{
LQoZR>9Z$KJra~9vb*ybqA@*JSSY8-S1$;Y!}rqH5kbY;}9g`vZ8jsceOFw)pR7&5r>;AF1VtAw;*6IT0;x3kh4_34n4XX)EypyD4%tAKKy!-d5<GsdP
*%-W6%ipD&7&kb7^gGf-iuI**8?CUg<k%c?|p!`VPN_u7@A827?EJAUhBnYu`MW+CKb&F0?4H9Aeh9x}}5#1Bd?WO?~*E(<cLi!j#bET@ANZ#7%;yj2*
gJEo+MGV|a799a1pws!cpXD^CIEak`^gc!I<sAA7-@07dBQf-bJgu~vac!~jIPb}ecmcA)^X`iCA|uMuOMlb{2JPlWL4J+HN9rc=rnOnBr)5CO)7be;;
6QKxWnZeFcQks5$2KkcZZvs~1VXvl-h;+HU2S9dn9f-ZnbxwvraO|CYDU4mH4;4^A(msnKmytD+hq+8gY&AK-7@H_!t89aFL$Ks0tJx4HlE{0DwHD&|p
jmL|JIfl(WxS3+h?>xB4!wWU{&*o7=tlYt|a|YELKI6s}Nk{$Nc?%`;T;i(Tr*A$|>>d`zE1b2V^Cga7SPo7v|Ct!iH*p82l#NkcOzA92_^<%~a|uy1c
C%<S(J{YXZSW3RvMsKffwY6>Zdh=RP9bA7g7XHYTsP2S{LVBdFuQ>GJWeP-&y2|FT(JpCu~djCV;tvI`zX2T3?+zaI$<<jB|O16n;puoc+F^hi9)^+L<
uqR>BH!DFNL5UtPYhHq1R$PlLpArlZY<Ho2aGBhnV<V)~K+-LIu~1WDX8Jy@*FXmd2z0A`}ax+zc>|bz4-cPnz=c?IfXgZMDSVnOFh`fBSHwQsc-EohX
3hX1vkZ%bqVoiR6KA__xDPW=^7N7-@mZN_og$c;Dyb=01R@1x!>F>EU18DPDlXSu-lySn^HoqHe!k?-3c3J@a7)4?WTvJu&Y7Sp#3j4kG7v_Q6#mCE($
*g(|n<XPeg1S=f&ZgkGof$yel}??66yI%)-57mZ!CNWQVg1-6|6P2Ik{?!5E7IY&@RMpGsF<}S45>+$>bqgNE1U>#lrQU3&>1GRLAa5OekbUfnVvqjAn
I6hD@A9=H1fbDu39Bsta;GP#6fAb#(>ZCU(nxo1eeyKgZ(2~oJcj3N1>L+?ZSdltza=4%X%~wAM|9^czC2t^LuMd>GI@>fVD*v^fSmJGysLl0dfzO(($
g5x6ul4)C-H)Uz@jK&}gaa_*&;9(H-yI@$Nfho-eIO4SMB`vx5`&V`5X^oup-vG9Tyq#=`|bLXeD$CUv?7vz?r+ks=Sey8G*v^&dkC}I2rC63^gT59lE
^rj6m2}_d>9m&qUGzu`p&?|I;Y6K)CV7Y?yJjP%?ZI6lM++Q=hFrt&Rk)$;0~j>Z;ltv%+*C>OnI|Dl#c<((7vHS9GKb|vu6yR1c##vyOy|F-&$U<@2Z
FTc8(Ign>hvC=HUuyj+;##R1tOjeAGv`_VcWxE1CqbFA(-;OBYR+DGYF4>IvFOW8wN!DrjLOR1=b_aAh<m-#S1q*9Hbn%Ff0(-8F%4jU!*Z_m0so?|TT
?P5waNgl6reWVnH~+6Yvf!a)>!>fl2+pDRdznmSSGeINzR$s5?zk6e`3u(iOASng<>#LZOci_G)vb`{Wqdfm4IG9&@_446Y-JE_)b;&kX!S>*6+KX6lP
nKvegVq8Llv0jPJ4lop;|1wbXI`W$ypWY#$Z;}Dsyt(>@#;P=s-RlLti8-$oO;i;yTLlJd65UL_&te)VQ8gU=RLG3Y;(BxV7a~SaLV73axPB_3RM8t<E
wl3tl6Msln@)uq<7A7boh3U+Oe%l~lgruo$cq9p@_gjA&pBe$D`(yTlT+P+&(MisRq-9H&-VyBs!&CPxacvEdP75PS#^w|GEWRdweWx|WNxz-J>m&0QD
UOgB@aw{HJ=)Il23@Xq`?!l$}Ss_Uhf)>SK?Lc*x_dZy?G%jGPT2vZEi9!zb`su>`TEITWIe<&Ah|!l3*28Z6GAxW8@L7S})C}cGX=_hpPZb+39c{C!Y
c6DYind`Itf@psogZ@{)h>tK`pGO;#AVT`dom0flDio=kWCUA%X+NJi`f?sAd9<+S9ek?s>Co<?p0wfy3a{F@}T(d*jA=O!J%hw@HM?Mzw*kavHFD;hz
~o6G1P`l%oMEC7MggQ(VkbVeUEdvb#--a`=p3c~=!#k=!0jFvLson8xEZTW6$VQNd<EDIMHvDV>Vo=?I90QW8^eU&Fht0VXpY)*TjN62h5_e{bVP=`rI
<?F=z*7C+=EL?8_YAT~PjjQQ|V7eLNksm}OF++<^g?_yTXae3beB0G3fPF6#=svj{t|dn30YP~^QH#e?t==Ew!k>6ifmdZX`ol~{2l!@?!y4apTuL`kf
EoLEsAA~c)Yelj34Y}kP|_0DG|ucGfXo^X|8RPL4n4MUi!T#3hC}kK61DA|3Q)Ni!_Kf}Ulm=N0>oQ4(I)n`=}aWe12(_PTfoKYvEz-}K&b8NG1^e{u*
=+gTs*}uBspbg>PNEffWTe=yff!VBA7mX1}b{pQS}O_S=62@&*g=ipxzIKM4n#?efWbaKluN0tJMc=0x;)g4D**0&zfIbJMi;|1ZzJ!Gm=wV4R217fU3
1SwqFhD3}}J7AO41PMO~(z3Xr73@+?$z_f_htQGokQ1q^7;GgaRg558}P`;liBk`V*kY(PU2M}BePF<!4na|hgF-C&Df4?llG;tsA)ojUYX-fB&ZW|GH
9bcY*$<WGY#FbCvMM8X2&)R<Zy>=_6Yc%dE>KC?c44n0x#xkJ&BSZh5qLkBpQ&ynZwGgTX|+Ozzi4j))O#aE&|?fs}*_Zq>GtyobWFZ^Mzlz~NE{6w>H
A)oidPtX#wKoHit*jx-C689O^ONQ54wB8JU0{wA3;+7=__eeaj;)Dd3n|(>ZTPDunkPHzOPmVP;h4w9A*&OGbiBm7?m-yi0oBhJkR;7inGV-V6AJajb{
Vm96l`S2Nr<%6~H-b8g$JFrd;rE9N8pv##wPg+$u-4QJ{ZC-xdNQa62$wKK3x0mq>Uz>Oa0|0D95U?SgZBKj4(i<xe!*qu@H1SY2}EYgXeCakLl4xP2l
*Vt(8kza)L5Kyz;d~nsPvMDsGe;i1KV=s(>~dYM5oWRah&AMg>w&Hrr{K&3uu3I4n8>xiL-hn&+{L2hW&}leLa&7KOx!IGb*&y^|dE>R-m{%7dU<C??F
kpCy?2Z=Ni7`L__dzG*__2*ZQUBnof#M6j;%9g<~1wxURTIzb)M%q$jq!*BYU7Z(e(*Pq@5{=b<;1R|!kdxbPUr#8+QK#e(Tx)MyQRIk7(*pMu-xsJ{x
Y4!=n*4+YqfETiex3yGRYMF?QCz2I%V+!+Jwi&(f};so0z@q9Hte^{VT=K*ziLnRV<Q5T*TgABRnUjDV-ncad01zBF=%Iu~XuRQYj*Y)l(r8|LDy#dw_
PMFOPW=;I=kF-N>no{eO(HzyaECgClDp?x>cVn<-^eprkLu49WbbIsHR8!H`ZTzg6&r`-9zW9TRwO>Rjmo7VyOtD5i`Oq0B$2l4V%zB5B2dKmF8>9fl$
{7xQBd)lFLh231iszB8R@X$*D^dY+^uD9+<U&Tm4jLEG1vRKDZl>vI`&HwyXTl!*W=pj;z5NZ?l8O-1Ieo40m2L6q{rZA=+}%xe$^j;9qhP@2>vIz|US
`gG#M}>mI(-brK?J7pcYTmxZgYmO%GB8dr`cZ-)8MgacxqG}{K+J+p`U@N=8)Y0|9p)|?wGn3j#<25nZg!mdv&sDCg-LBhq2P(ifb_=w|-@S!J$_)*JR
^s4^5JQ6n|1!VuzpAYiy;#$9vsjuSbk8u@{#=!fu(N-bjxAC_kMBikjNs(r$NA-KZe|kL%W>DwuTK5YnOH7lypUa8?gLw)5Gc7}LbV{?hlNAzGILeDZ6
BhRY#V`q&*mXQC>@an6cb%c3C$w==mO^M##pU9Jljs3S+hk@l-uyB*=1Z_eWl&PY;yd#Ec{h+p?Z|5Te~<lr%AAi1X0(Qj^0+ktTI4$`1A6sA#K>)L*A
fIKo4B*+Fbzu^_J7>QbZB0`}-Y=}lhf{dCpx4S?YgN%BH*F|kvTLW;{4-R{`U45MbZYqG&y@Ktw#fi=^*G}+0wFECUNgjUbDsCL}VOEq&(ry~eonrZ`*
4~l&X%<lx*RT8G{NT{PchKR|aB=|F)0G6vdz><cHZumW(RzbE2wPK#cY_7Iu`noq=<DIH)`!an@E)VI{EWWZJje`;@|8x5GHSIh_a)B{$OvKiD8KGk>G
TbdK^?;-J*q>t5hj6ITsc&z!~4h|#oGlBOok|3lSMSFvLk=X9}@RM1xOp*g&zmI&A;8hmf6)_YlVc<eCmF!k1mfX(I|hT`TI1qC|;(jRx1pj!1xl5e6a
MsDF+iWK&!4M3j8EvGz?3OgP)1`sE6LcH8U^{{+@IfO*CQ-KB8rh=T6}r3d+3Aq7b+f$ezL*wMI0GM`RvTUTB*;oZ<WL?ypO(Vs-E-);j!m-YWife-0;
2Hw5fLoW-ba1aLH*h|cl#N@F*4=xN4V{-GcJk^hZ>Rluve2q+QuIpOh|GB|71d(<)GXzIxWI=~Cn1QyK2z$NDdCh%;vqaO(>n&pFgCSJWH61vMnndqbU
QovEEho5HfmJ#Ri;{w=m_V0NR;~fP~Z|LAAaT9hh*5rX#-_NxwH+{hG#Ze!%hJ^Vyyv`y=f#LEs1Xi6hXuIWHVv`F_fud<ySesMeYe&n_;0hiev^I|t*
Ph|m0}cWa!00s{d7O!}7-%yqA9_?dwE;Rs<Erbh{C<2v6p?T_Z%M5(tq}Zne8va77jQ(q8q(oj{C<23{o;JXRM`+XT7Lc=k5uLYHvLn>Z6dkEz(d>NU(
DMsYG#yd00WZ-n_+sHnjT^TfPVb-jSx~h8*w4IpuaRLD&)&0(W^R?fK7H5Dq&pKMjW53-~5^$2Nw&hjNQWdbdP`cYxBlj808>u7Tl%b{JUQRk#mMOaXI
pq(>!+IxrcupRI96vr_yeGMm<Sb<yCBIA7Yq*RM;|HV}3Q*WJoRklHGVz@0FO?FB0B?C{uT2J_a9G^Y%Et&@EgPM49Rv`t@n>t<XyF4)xG9QaoNj%T)k
n?gui;wZa9UE0c?2*pt4-4eP{r&!>q(m$)%nJZ=GRY_SG?Sv6<%+?54Cy=xp+U_0Eu^zt{sVX_pp@w3G>cS3J|iyP(F`p3Wc@M>)w{P&MO;tYaXPQ|$c
1NXSXduc0-p1<EQh>>5T0l$3?ec|JQ?}As23jKwN+E^1CAU<k^DAR0A)o{68X!?plUV3}ZS_fQDNZtqkY~7+HrhvGk{#}_vtr;lHQ4_lcVkerBX~_w$$
<D!likmQqC2u%mOkS}I0>8T`HIb2MrBf(EYl;gjRDnu3p_f>YZmflt`&BbdGNcbWc!3PgV|70Ggi#D|4*DAHX?M`g&fj@Ky}}1P1zT&XLFAKywCyhh<w
X_E{{5oBK~EH#1lynO6Z>@qBZg;q34<f=yNlWZj1p~hy563+-dbD(p0$<0ic_0e134iG&cSWS!U$Arn1AHIAUMBJJ=@f*y|3iqe{Z)H-Z;Ie^~mcn@WE
OMsg;aoF8xFcc>6vH-}t984de6-xYCRP;y6L^^(cXZ@Ibtex|$ghL+tMg$6)D(!mIrhwSDOi|L$T>v^;uaRvbEs`8-b#|L{ODW0;?g0(!+whvdjtU*QQ
l1<CCWQ5h6EuD`hD@MABrhu!tPiAK8yJGhL^0|ru`<I3R8M@xN<u)b(!$Qbb9@8E8kSD01Jz=*9XrQibRWB+{UnVOI91OJg*9o<Pm7Iojb()?$WA81Y1
=&%_5!H50IKaefl@mY!8YX?%2xS`FxIE-H0w2rIP4@A$U*i5avaw*svYk}^KIQ)R|ItL(djKlBJD!}#o-CsDE*%Rz#<H=|dvnW98RuRDwm9u{Ry8cQ<T
=o0&0YMyHP%qtYxSpqx0lePPQ59E*-#&Am!5eqVg5$qj|I^ZbR_L~;e(t~8_K7u>)Giuuzj8Ywq#Ks}YtLV5<&$i<Dt&7(^*06=uZ}nTdcJYt7SZb8ZU
uIGiV!)<Yb|3pQvoTKM2HI7%2!z`Z@~M!+Hj_|!u*Y&+nKr5`ZX&kfvd|SA5{d&Xd=l~e0_g9u+g{#SM7&#^rHw#^fq@DHzp$@h5d2l!}6nS%x`=;u<@
%lU`JY@!PpxbmvCiNJjBo7SuTgZ0|6H`|Ir<JoOU_XwN{uoG93xvI=vNGM52)xd2dc2kgkWmo=*O(M*C;^!ON+XWsKLy!vwQ&&ZzZ2d~LtHV}1qPQ_*n
ePKgm*9+eQCnj4BsMo#|zdEM+EJg@ux+TLh>&Bw3)&z~3g9=}=E;roTWe|v^EJ?sT}N>7Avf}dA#<BTlZ(Aa+J_tUUe?9xn@{stv8G48D*>6clB8%=Zh
Gi&&y#>A+)j&@+7_;judstNQ%NiNox#W#y}#Q3w4FrWBL(hS7$o7br1X+y!GvX<6mD(3SIt-V2-8>c->?jgo`;dW_lx5KX~6Ja)EFybv?KlJGkuJ%OBl
j2;Pc@CH&vo4sSH&hz$$){p+(s)n2w3FK#ezaJnbGFCa(^_uLT+%yhx3VO3k1BESlOloTexGLS1tQ|^Wb`Ly*0Y%*@>A^_rUlgVa`8?oc7GdTpdWjy*k
b8bOS(;&LvrD0Tra5|VWD<xlrn;$F&vg|t|iK_;mL)>bAB>rEZW`Y?%qgNI33=p8V!#|8>Y`7tWTNKV?;lagd`^z&Bm*UaVaa)+s9=s3h5ThU<R*I=N7
K-_|z+mn!YZdv-2Tr8*kzMQZYql+KD!C);oE(Bf{IG0Uc_~8p~tlSB@d&eF5_PAuFtC34Mtl9qpj&K4<4yvUIGWq%)Oy+0{E$D$)Xi2`<}74{^y0msG{
r+9b-*ydLLgtB=7kv><S(8+Q^#?rw6Job&~A7|pAI@h<DQB!iV3%b!D1GduH!$%?H<!V{-FY+lx@PKyR|E~*$PCt%Ju?C<KB`Mr++6ZxMm-*2D(FQxjA
)cbF0|C_q2|L89P_m{gO{}b_#ck~Z|{<Y74$Bta%qgololM~}v(I}0dvDkKRsWvB+EQt9!4Nbc`+${5i4$~ka^S6`6w$c7{)*Dvt8?8l$R0&vok*`k4P
3Cqks&mZC7mUMh$vhq@OeQDx@w&YAcN}ON`V>+1P6FM;ZvE`?j@IG^bM;zlPsq4*XyuKcSiM|jY)sTwf&=?Zvr*wP_Zw)Jjd3uBnff|@VXVdmsd0pDfi
<3VaH#|1zA+sB*@D_#ee5*{)>O$6USZ+#FwMEh+(WU=<i5-{`@*!oZq-6NtPW!ztz`$)+Bz7mru+Hf(lWMEkzclt^m-W32hKRnMw$*b>z$P!=M`b*5xp
^=kggThWi)wzy@h&1|M@@v<pePQqNF~hEZT(g{_O0t=F$Cx?d!&FX9+$Zi2*U;qf)cr;f#RYr`t2;eQ$I=QlaMkRb)7fC}3iX)4oin#2KV#Gi7IoF0=R
0JM4PF@;l&PZhbimr}&i$xgp=)4k;8P<vhugkI_&eBu$CP_=w^qcz-Sixlw0wFt^pzS4?6~bcrY7Q6T^9r2f9Dc;%u^b&%5rhDX}#WWH!`qhC5N;c`Zq
*po2c2y?b;jNKY5v4k+LH~L1FJ*>p#pd9-Cd3P_F+)pPc-*~3p2j`!T>i_kBf4$KCpUF%`(e${?>PI+{EHiPi_D<VgnYn2jhgM*H><cJzYkX(>jwEp1*
qIHl+>?zzatB})AYa^t5w;l9h)k0oHD+!XUrR<>l#?85h~zG2%jZHfI!R`)Iucc69YKi<?%`r$;w{|nriPv4)5FEl;RT&ydn@x(n?1~tu?9z=x4RC}?0
e&`)-CpGXZP7MO~iG*VmNNZFS}x=iLv4rCv<P@?VK#hu?Fj964+#kYjL?5jBtwTK#gGNG|tJx=t;ZZUc^E36<ls7Y@661zz1TSx?*Gc_42UJz%nt&B<_
gT`MR@e@oD9lGHT}%W?l1sfK<eIyk%GWZBYgT66JXr@$s^;L7m1K@Rt$0hGOn6L4zi2%RXRqvhD2P*XWYX@05`-OR*wRx#672zsf36U?5ly9UPhPG$dA
uJxS6s?3trzwv?-@ix`q}&dwp`uZ4sH=U7wp_QB2??5<s|M4AM>Lx+9QJvy*FFbUU6&VB~8fH7^pzQ=b)Z%7wxcM$p)z*M6kq&S+-24=A2egp5A+UPeM
gLa*m3+80qvG4l67$;eYEmu4T@kVTU;PUr<`(U%1ukk7NsQ5Gnb%tYYCT>{c$dN{(gXxM><m*`p2%6!F_T@%nJUHi97(VD7$6i=OjLSI{8%AJ0Z62595
>*b}L({`Le?i!5O_pFPROB&1+R8i{<IJHx_MKlV)wZ!bqSbgypVtZNd;5Yj`?POtBOX?6_6{cQKiQR8sG6b~1~KPi)w9W=QTljWF>~0EiIyHTDGj5+Op
-G_WJoIxLS-G|I6jM*>;T_GwZ)0T#uwue7`vx)#G}$=^4XTL_oG<I29{%t)eo_I``vN!#M1Q~ioKJK4S}RxbnmgmC#~Bo@kAPpLmu&84w{=GW791A8`4
5%XNC28_w+uiwhOx*CUiVF9uo}aQ6>h)9Q`$nQGA8f?9f))#)lQau754l*F&bMe^ovIVJQC}+WwD2{O|w&Pt^DF-*KS-`i}nJe*T*eG}^@NE!>{n&Zzs
t<5Hj29frxd^vntC1KV&jvN*#ekNMk!Gp`3Ex1Apk{Wg&w8)DW<pFjL69nC4tjN*pN_2!%di)e@SwH`KO8M{+7dq;DMIFmsbVXLzbtvm{Qd6F?@Y>DaY
5f_8u#(^(ilh<w(53qvM;_HYRUR5+_VnZI=-27O1YnZt0oXRV$UNSQ_=HADitDJ}#=63ktZLX3H6Wh4I+>rLcm}k)l)yAB6CWl1K-`gqQsG%w=Zot+AY
kQ}U=*B-+thZSYc^<Imwo}2z>v#K5(eweiP-y9kfHkIR3~FMi+nYLa<0r0ZA8VU;*44u8AcuqWtl2~Qyq&H6^J2|qd0`f)eX9(}d179M<|-5J-5j>o%K
+ZxCBgiXU2rTqtsb*<`=h*(UE|Ov8b^2hcH*!|r>`H&d~Wo~7Z^6y>Hr>`wFswbp4Y>MRnOCOcgxK<U9t?>qq`j$E52>}QkSNW-5|L7u)%wQT__?_{I^
$ZSd|fU*<7p#M))^jNCox4SIt`}cGRvr>|A{GHOCf!ks*a*37*b0!*8Fc#v7yCa9qAme9s>?t7!ip(%xj*L1x?5dlz@P5lLM%DI|obl0pI$;RYaTL|s4
q&2=1Z?Cs;<XNNnhqgVnm=Nw~vNrIA&&og)Pv4s}rNS$E<$%3jYQr>J6jN;AWowlPV-YzQBBr!YN@b|N!n__(yz_dcQVxHom2!moo^uS%##%Lkdn|>{v
;FK}J{8=<}0VfpcRj;_u29|X~cA6pa_s-8$xxK^G!uvscinr$eM(x>fx2vD6fwpJg?<zYuA8Y&?e|}7(+^9PsSYhyN7JPMX-k>Nl3E#|Xq&m8yY@kvDt
ur%Zo~>?+)8~U9mrz-sD-*S;+1Nv|{e$f@8;GkS=m$#I3TC=h4$W;M{xK#J?7wN+cE@p%kr>wJvE<<u!Wx{AQ6QgimyRlAdN*B?-&UOC(<8$7Oac2wW%
sx)@1K<f51HiccIW3w@X=(-p^`V7@IaC0b|J?FSbNhgx~5T3KZ(;}Mj#U#U)HKfIjMz%_Qox^!yt<UM^8gyYZ2vP?y>(E*O+lY!=m&VT|@C>0XFyfb-@
hDx(MvRdCfn7Q_9k`?rm2vmZZFd=cWoCJZtamho4d~;Lk6kK?zY@H(H-N;a>(kKKYI7UF5hxBS)zfy2o$gm7)%7R?1O_p@6E7YKc`~9~(~8$6Lf<;nxn
Y@(sj|#ui+6?SLP_*7F^{6YhC|;X@k*BX9e5Cb;TCx0o~VgVxL{j!j?K^a~Y}P#)!mJ<PG8W((Qx4j<+>k|RO^Kl6~b=0qSw=ke>)vL-Zv@M?Mdda`&T
oUr|zLbuuI`Yxc;W%Z4KB(&9WH}Z4hKOb{RI#4?s*?cfP@#X9WZoC_)z3`-KLDH%e@an^Zc!lE2FOdWjd~FV6=5eQe@WFW|r0)I;QukLpf3DHMz)p@2b
au{J^NRiJn;x68jg+3t<8D<#15&Z!ZWwV#^H<doTkNjkZWIc)A9=yPC+GrLdgubT31s%X*8!fyn~*S`hU8(Hfv1$|rzfzz2J*w8`pgMixYPRUMbpi40}
xOlH^RSo^N&^iufAdp@ca&$v|K!EePXB*CkYw3ysPaX02zS$y)L|JL$jhNot%2zfNf-s6I0+l(5x4EVDvjl;R(NHhhtX@r*DkMnI+viUmGYl0X`jvVL5
>?*tbC|Fn~wFx!2Pj(Wqj<U_o7b;V9YB5F3rEi#9g5`*zpaOa-*?&=L0ixPQK?|C>JMC7zc59zW8dN*P#LJaRB;v8rS@){WD&&#~QzEd?C8Vr~^2+r{@
{LuZa+)R6c<o$;A%(gAb6;AS)w;R82F!drEK86H9IpK84<6<EL9dwB*m#qr}^Qxyk?#YQf#o6t#VmVs&1l?%ET;bRQ#f(~9N+~VziKlC4o(csy+f|+o?
lLMXIa<7f;a)@)r$0+?~mqhk3W67NMO~Eph2RmQ%Z`)Z``gFhdJPF`_+nHX$&`9xQzB*;CIB;*wJoTk~`+-aSwo1=hz!x;$th7X%Ams6`utz3B3M;pFT
zk4VIswwRzG7dwCP=?}P*iCH0}$`Y=D1q7OuUD8^qt_K1UXTByQb$MWZbmlw!EkqOkmf`o0k3ZVxy$$DQ(4w;`P%qIWdqDrUt4Pf_}`o1kyA2saK0c-Y
UfUsrieIDT1w<+zC;#g~v!~`pL?Rip11a0xJFqHD*7LbDw<wgqSRV+%5?-1J^HeR5o!CzAU-AE=e4++o@zW+zKZ}c=8DYDZUS=k_)M$lv;iu1zK9kBZW
_{fjwj?<NFq9PEhquD~?MkkUN`t(#UX(Kx{K_Ur85A5x!V1N~zI3wu3r$*ZwXr1LBTzUF!G81TdodjhpyjA#3SRM)h$!{-^j%{+rdLQk#+L$ZkH5a4JZ
yBm8Wq)IFCEEle}8<<P9=e7Y|1O1=7B2%y}^9aj)sC0`ZD(zy^n1o{dV4QHR<ODg<FdME!)73R4anD>4HpBEkYsPxzK+~_0_tHNbA8K_3D`<f=O25+X(
<K{62A~b~z-h7&1J3wI#yFH6)LA4NH%Ka!PdHYXJK;h-{5x!nOg>NkxD7qB-8}Ud9URb0o0Ov%Du+m-1$3nJh2)e&A$TP-%?_|pSfqr7GFylkU=T*8DK
JQYoA;BgARJGs4g4isT*ZrroK5rWvYuuL_vHD%V3)B>0Gsx<md?Iq9d_X4DD9Rs7hSYAm?cASO1|Cd=QLP!GI7)sy55_TeZu{BTinq(?`1#i#qZ>_81|
NIZwBu@+ZIoCLYh;j%4#uP~#^@>-16VVbRH?nW8-`+Tnu;F_1M98?cqByQ1Rm!7n^<`wZAT$D`xsae23+2O(|a2(UqFR`>6fW8kmc=CJj6*D!QWCayKG
UT08Q4uD7~FMGGo4&9+b!P;H1FQR10A@K#P6VHJ_+@!?d~n&fDW70%7Jqx%)6lg}0XFbCs!ogXiZp#ntFPBEa+9?-t&|EfHdATL)#Irj2GkjUH}}b%NS
J(@|L_Ujwb*fJHr~81i+?m5bY&0r<U7@@k$dii0)s9gK`Ge`8K=u!>v3_CP($^E>Gg%K^u>@P~;}uZ{X!DOt+?se%-g`rkVY7hkw&#Uow}hC%$X64LD`
CNw{dqFfa0E=3qW>-zgxVF(YCf;jV)W)-+swbyAp;Whty#soMBN`sh0z-arPD6UR7I2*V4ekIuHK*e-25J1vMDZy`U+YQ_mvU+0{SZYjr@cmgw+iN?&K
Vi{Q4f_F@EWWs`5~?5N=I+(^Aqx<DVVb?nP>6v!)1)QVUN;G*a^u@F{;NONdogw$SOwrub1L}!vDa9v7pThKh6r(2V76!1W;zgVb2tIKJ`{A)PI~N2UO
?LRN#*PJwg}RVUHmXjj|(GQKpf%Emf(LBcMsP*77ov^30SOE-E*}IAydBJt<I<B3XIpT+!Qgx4PIBJEJj?GK&rQG)5Bl-4BCL!iBD<bH5eESWmh4$;T|
sGNUJoafnhmcZFpBFPVg9sY;%`-!JXN~d%SdJ1Wt#nh;xj_i+8)8%Bp*YD!2niwR&Hc1Om0}G@d|Yr<Ll}opOgB#GKqA@l{40w7GCoM($*NV4V3`GUAq
Pr)F5#<_|mz@Pdmp>Xnl|@LA(yE5hRr*^{600>7*b)UnE0CHp`cTB8WI+)i1AhlsK(<@#s_xO2IeQdVs>*c+a!n#ZGs%vw)VdruJX$-?8O@*w66{)yGO
u-=Uk;$+uc1>_L00iMouiqH26izvG-SKiMz9IN`Yl-w-_%U7Qu{v_!d3sdM$Nz9?BhTXzo&~LT}*d6QmviMR4Mwn6@_&qml{3zgg+P~2Fy(DFMT$M_o4
xL+dSZ$+&XGsQm=d0fac$=H>FIyTW%$<cx#pVmeVI}qDZ3$-<gke&2TCS24R#!+~KjX?nqS2Rn(@iS|I7Z<*9JbR3XmYMq<dqImkF@_laF1x9Y|0)){F
gvLnd_uVN{P4$>gR9-SbbJ-36E`N+JU$PvbVGsBL50~nWc5lPFY7#uG;H`3Ga;q9FZ@SulT_R&KbmPe`F>&74C<ChoJrcB<>2dp=vO%j)|Wi+5-^Sqkt
6g))=0xOcf;VvHl)yJ0-$RdF^Rv8_0S2%Fe^@g2_OjYZ)~AavD7UsGpP<DNjfcwkb%d_RWA`>HRu^;YtM7#Lr1erwCs1`Z*uWbFBc8WQ#+spHdNw?Ypp
UGl>w0Ou3sl_#&42X-dr;{h9p#jl1;gTEA%lgiB!5agavkfpBvfdUmEJ$b-)rYp#tBTVqdoq-^J2Ul9AS^5N;F6#+_jE#5we=E8JMqVCS$eWjgppIuGV
HtPQ^YN^K~1~ulFO(U%ab-?}Qg^hEUU<4MH4!Y`wu9H8H@rP$xM?kJ651J{GFLJoQ^r|r9k$~yql4*K_W!w4qy0WJm(?I^j>oA=Is$W-e`SEt+9*`&S+
j-V0!a12z2uQREGXc3AGNT#+iXf|;c!j^NGN?OTd4?gy`q+67uAX`-INYB_Gj%)xZy+wMuDSCDeqooAK1oH+Gvr{l{jsBVBmeoP<iFi3d^F>9u=-$NCW
(0lX84F474yC=cWFdswI<e3Xf)?zPNI;{*Ut5jEyb>UL?s%E)=qBU8@DrtKrbZZmB%J-{F7P?7_b=)zGL?owuWO8P^FpF_7|KXRZSA9%)X_A|M4Q?V)s
Mx?IScM1#|s6KJ_(7I;`b>11q1wBo2{Q4I}3B^bdx&%norxeokt`=*SxY9)Yv;>5Kn+Ou3c-=Oawn3-U}^!iE^Q+q;S*qUIHBC;Z<{c|NWU*T16dQdb`
T&rkG~$o-TP>uz9v^w1dKbiqaoNlN$*p=*HJ)k-$1m)OWG#ca?>YIPIZIQOb>UvH=)m_Aay?lOeOYc)i}e*6&YGy!!;5Vbky88?|$0L=jm<w_4_nr=Is
<r_z+v3Jll2`fijOi#RerdpA=3UbtfEtUMxk^RqiO09zva0&KHar#XbA!_5%Frx~?(;F}!w%f~_!E+cxdaJHs*JoqooX0-pW$!>ip{q@d4;o1Si~goR&
~4=N%RLN4BO+j<zW?06cM{oqkKKzO>=5hsA@|X7#~MMNEVEaCUx?LOKcLLW20wV284eio?^Xh}h(h474p0QoA)I+xr^o--YS+KkG-J1?zFIbMVc=7rpD
FA*D7>C|%NxX>{3ia2!BHiB6hKzM_&JFPff-_{VxGVThA4w7vdH}s6s=qlBpJvaqj&VX7wuOA8-XUI;NA1$F}8QD_iH^jE~`sNLRy0C%d}lufAXx)1GC
TU;GL(CO&jyhu?|*&lAglfLeOk2gv9y0pIi6cke$Yow)o}@q#-+<21$3q^9krY{ylwAPpQugiIb{=&l~T%B)W5)K%GxM^KmNOm>b@_Q9xvQQ0MTx-2q@
HR1d3FWfWoul4>v77(NE7pxC>UFXu%XyrzuP8!i;G?{%{e>99r|WXG8iA<BRge}C~#tb~|=?2i>HuBU|+M1`H*^Dn<$STYwwed;iPyMBJUsg0oxx^x<P
iKH$c`<N7^Z~+%>%s#SbdQUP3Z1b`;g%sinUoQlXfTT_~P;*uoFcs2-d%C^_#mJcn>wd}ZJAPh5=4P!fD=Z5M$PC8>&|Rz{*lp<f5+EDMt({qCwl&e9k
Hpl|TkgDsEVQok^WpZ5Y6}{{Z<{(GIQdU_-kx-VIf{G}j2Nq-z|{uD#eJp$>4<teY<YyJ+obX5Hvq{d*xM4<_gz38;)q7GyeM43ysfOH7j=%1?E__u&O
%p#jwby2-qaR-jtGj`8!z6D(6qGS{g`a<3Dr_fta<;BR=Zl)=(5N0AUPrBd@xwlRiRM&_ukiIGB6-)n$2gAFT;V{W>E!9`hi9*_9J<QHqw<Q8r)pyn*{
T%yZIx3C;{P8M1ltL2rGuP!cOprI0a$pGx*X^CEEnwB%8aperOPP;yX+4HdzBR1-2`+9m2Z1SKf8c<aE#i;Vsw_k8}Ss`>(p9{eQXJeq*{<I0hwk@lBq
dzq_3yQ^{=X8&Ef7Dt}1b<dS}JfF47v7pR2)XF~X2#J?dzQn_+<Cu~LmV#odLDrRYjS7z1L?S>-oKYSJSFJENpRJ*+A21|Iy*yvy(CSk+=e#he7mB#u%
|Dw=Ims~yHJBL~CZ#O_^q~S$6VsuHgjiAG~p5F+Xtbu(H9pJ^nUK@DB;PwqZ>kGV{ARK-~NhV;GP1Jp4UBT;KQ59}6rVU)*;h=A=1jpY_{LNeG!`seHd
(`BQ1{%;JWuYI_hx7SGX1}wlgJ2^~M!FZ$fI`2J;zhgk?xkRid~|XU`aWcdt&k>F&PFi38P`=lF*6Bp`QkfYa4{4t*0VJP`3-0lpXgP<^tJFi@n0#1$`
>i=@YCg37cg+z;qcYZA5~+X{AGyGW;5F{9O-^WFJlDB3)*2rOH>WGgB~P<gFkqR#Ay+pYOsLiOu(?CzjFdT5ahV_NVS0<J6b3x%MBcF`=wptx%rsat4m
e2l($`_SUziDa4UG;mXDS%I>Ygz?l~4#B>r|h73{RVJY|7yE~gAXDm!6MpV9@F$UDdxNZxW&LQux*#`m>U)8Ab>il`?SdyMcbN>c#2w7fw2YT_RjwkQ-
H8h@;CLauPRZOXW*F$RFexg9ywd?MfVOu799*#-q&Z;mU|`4iB$M8W+*BMrgmCn@PLq>B4gv)U`nc^%A1!AuqbYa(#HLfj!2J~xbPJy*>Iy9eLxe*fF6
L?qZLx}yBE<#ofSZoR`ZG_!vw)PG;%+X!APOX^80d>O==Jnh?eyBd!bRP82=;3-loWrx@0^P>~VqBHr`wl|SmH3zxc;PKhquVK$P!rMo?cZH3VhBEisA
0?cZ!L4Y!@!j*dA-sgyDa$F*;lc4ybW`4&3dDC}>_P$PTBv`5FkBmaZ|q&Xb^Zg(3ZTlCTJ%I*aDux=W;+?S0BJugZ>1?&9{T)8yT=dU3C8F50vDX_4N
2uZT|!;I6{wgbP{_Nu8sI%<LaV$<7Gi@ryZU;^B5?b0c~Y}8fAPxsDnUg(v<-Vt;R$19L74+S6<+x=yux=pPKzpCmz#job0L>RCWH02;3CIEI^o?*bkv
U>>=37V+j?t&=RslFoRAGGIzLLy#^}a`>vnyBumrk+75_L>|Eej;&*`&k9}k5ml4<Ne`DOlX%NPn%a{lfc`L>ogNy*h%5ykU4oVm1}bX^pUxnVH?acgA
Hb>1%FB&Nx2Eck_#`ni$*uh0HAVI>Tp{edvBy;`IDrmfh9-^RL@5J2Mpbf*911OMm$`aiN`$kHYI{+9v#Kds<y0C<P$>zD-j2KTXAwig7<?G0|-JM{qB
#f<dL19XKbd*vdnjrqptKe6mHKk|ULHzJ&0E>eZ`CcZsAsNWEqj(%YaER8{?%hZQ{VWclGw<o9P>W|y#5xWuQ)lM@gv+9~t0zowhSoN?aIpeqe?q#nT9
H`yYFL>keji40ldz^e+&se#!czs8G#SSl^4T+)&kK2|2z3cCTJx}lLB2B1!IG^bMwZC`%7#C54EaL_pR|6LkflH%!KUgBjV<HuZ^otw(ll@(9&h%ZlEA
X4Nw}Mkan<tkwbQL;2VaTJ!O>YzK;#ml%^`80v1O?4-$R<~tE(4?V9F|uHVt8%88vD-Gj0C9oP4DpPP^=5I;Ke-k5#Lx^3C`q(#TCE?tI@zG#uMH$X<#
>RzkuZ4m~y^1NWccs2r6J>NH(6p<?r*t-8T}O#8=pua|EX9+nD}<3I_zfZMJG}$QymDRk!O?Ap>sga^S9Ke*|cUT`9yPxA8CeGwU0iQ-BO9C=0GX6L1=
%PCaT+Y!@i;vt?g=45Ud=i~YIM3Kng8zmwtmflSbyMkHebI&)|6)0Ld@3G=*0-gc+<5%rf_3f+)9K`lY+Rasy968Po7wDm9T@(bPf0o{II|H)97gS}pl
L_$L$(jg}IZ=-<NMaTEY5MVFhjBe!;*hpL;-|x0gtRYH}9LLDxfMpHfe&Ht&MVGBH(|7upGh8F&5UXS}l5!D1SgZumyeS`y)5cGMl0*=Q4wl{~<~swn3
jmIp7iD0rw|L2~g9RjVU3S{juv5@M#`;|z&eRzHGkB$Y$^^vf8xy$S{M&$^92X}BJ5+VFCpsyz!2}XYokg@ft}OW63EG~Ac;kd8_<YBu>mo>sGfZ#3Z1
y091<#m^fGYrUw_%Zdzk)oNZ|XzmFcExBDQ(tqK!oQ1UPI>8NxdN)mpD2PR})~c>BqY!(>4G7_1IYOC<_o)eB3UBM4w9}$Kf`)Q|SK-`MF7vpQ6u!j1S
EZjn9q`k$yiNR4R{}7t-1IyI-jP{ak_c#CkwlEx?*mLxeW_!yA9{6NDTB*73bKC`&M!R%0zqQni34^4DcKQWfT@B%j<<SCplH_MKW~hpG9MdqoxLqmX@
iOvdf6J0c*<w2kdMYO9a&^`@oaz#+mUL8f-og0i{~O;^WOZ@(~gv~t&$r)mSQOBp}PT?jy+;Z8uN8eRh|$P#zf9z8sI%XEW+LJY1bqizWri5$`#j@N|U
whodD$0zbxt~a2_-5j8B${Il46csUkI74co>lX=FRDZ&%&4t)-j4$++DHbQKSMa=y(F=~jbO7d+JcX$WdGX(M*%Cvl3kX)De5mzcvjEL=r<y8*j!!Oy<
A^%<f|PW78`fGFG*~e!i-0}Qh_G6)`|HKkkaqeZW?mp^K!kU<ue=F_g4w?#eXy&KvYNl@7e?k;1+IqEHdC!=)Z+E6(ndV&AhAolARj6}gLQoLL=q!_0D
D(9m~m1eq%)=-wa7=UnlIUV-DdJk_<P3^lC*6(JUluUtvx~gu}`Yd?2N`Lm>3bS!O!vt@~-Ez2Ezyqz;13_cI4lF3i)lKjL!Kg#O|m5_H$yM0n~24?4W
*(f=$pMtxNb@1KDBrG8Y>8ritj^WFWeJe!kWSlh&<*oHwU<DW_`#s@t8v8TVmRcsEdf#0}f@?YcjI21h<K6WE_;rg%idDL|{K<F!p-g*3yG1W83!3UZ}
;I2%%7Ul=!wyghNFglGS`Kab}ReJ)uxs}ia>aNsjXxkWHn54n6J2jflHCeqD}tFC}V`r>R6l`*j&KpOVaA|$(ogJ99~NkT?d^J;ufMlgmU+`BBPF+3VP
Kqqdb3uS}=ZaorlaD1hNBzp_KdZ4bwKTG9*ZO8s^xzLDIwg_7bpLhlr3q}CMxDiqIFu<jlDE|Kx#&e1p1uIR+JC&Q{bHi>AS9sb3ha&ohQA=T({RIl&O
e7&tmyMiWi4>W0irQL)%6PvW^Tc;zV%~7|bRn)FByz(E1;<7Ad?)&bgM#f&%QQZB!Ho+)YB4__{0%s_l|bYr7Z+w~##Djx{6StSi3h0ef()3te}_Tky%
KDWUT#>A6$z;pHk^d5Yy*aC*Gu|Y5r!bbr*4nc_q(yhi=Ml=LJ@x-t=EX;szSC=Dj{R!EWMF;CBlXBZSKH{vqw@Y_)h_~?<G?pChA6#ul35GUXX$3WDp
87<oE@|2g6;&Ln$^k@SVGhM@t2W#=O^cbng}H7$>hEODaRM(Fj`RKN2Ksa@!0j)DxUQN-tM>5km>7eWco`C4~sgMM&}5I5!i>X*^K2EjS^`M`4Z)wI+j
yoU(N`PnQB1LmA(f^LJ;_o0eEWCg1_F<x4!m-zO&^j@uet9wSKe2bgpz{qA5=ijNKG;7E7_Dk(2@iny`PwDhztQGd@M#r*zSlD!7^prwkw_%R#Cm^v`Q
rP82@yvH4H0j&s=hr#D(r(AeGjr#eDTNLJyiV-aGCzN0|EGV|f%7X2Bk^Ta7b-@Amz5O=d3ULDndR%jRW9S<Ty6TQKKg|Ize1GYE?UM@Do??Bz+TVf@G
Lzfk%d#E_$@cSg9s)YQ6;_X_L{^U4=Fv50k|W!ox}_$W5`91Bgv>e%_qK+@O>K_a-&W_JcQOCl-YD{+I>)t=2`16T@9viwz3oCJw<W+(E==)H!7j&2bG
&eVLk7y7{P*10>dt#_>7bS$V2|Q>t}#Dg)R%u%$Hv<GC~EF)nL(Rj%gSHmZeU-*?LM<4f8hD@((FTL-yfjXpYH+fyDPl3(`Wcd6@S~$)iA_iSRBwk?{9
>?Y>$TG{gFufJ~>culzj4^B31!ML`+<}e4YsDv6s}XH%v%Q-a6O6*%Se%m<7@Oe0o9=U$}+@XQl1p4ko&q%Nl`OpleVrXHbOD8s6r+L1e?T!G@x>_f5e
Lk6)q;{Za$&dVVC=2f@aC6>cBy(>Q|aE9@kY4iY)cx6mzFz3Po29vIcMp@ji%y@W^gGzlNfY4}PZ>38sWe&z;y^@a*o{A51JYw3x1uH}KJgiOL6v8-gC
H{^YcqR(wkWzB?9{rwv|HxNQxqewcH<;e#A>KXLB`+u7ZNFCv}+R2a|y!JNJOr`?H4>i<pB7?}w3(TS$!5w0=CV=){p#%k8raQwfpbd--zM|rXVYmtMj
C|Eom>KAR*<SJK;6B#u+!ur9pHy(K;@71YGT}~(&qz~swgw2XeFlxH2d_bv`J490Jiy6nPYm|*w+7p=tvM_!u@R$LT9M4JDM)CdU~wItA5VW+SB`hT+7
4N}-P_J!5u@MvSMmTebMf!!Y@C`=oQ?4UPn2*HNsZn@ESkKTs0A^7%6b{QF+8q88B#)6R}k8=ikpVc8Cc{n12#8r7SiUmH&XmYZS^0tit>{~vAI{|B^(
1j?0gPh@VXJ}@4LPi9(e09uWzbFVbH`%9us-Rf|UGJ?Wd(r4QS2HR(_>~U;GU}@9pU(CFCNeQt{l+*uVWevJI^mxt6cr-tloqVOzK?`tR2?)(pJkPzr7
kG8aaV{k|XDSVHDEf_E8xk=aj$LsOq@;x6HvQoHw5bELW(a@RgotR8%IqfhhWj##JG>fyC+egipUI0lr<Z4t1Nf){z(6E&7;E-B#*IzB6p0S(GKYK1At
=ip(VNOk->3??Rf{I+BC9@oCg==i%G%mF<Z>m(eO-h|f^{r_<*j_zsvNkKNg#rt;jh^s`In)u&6pCILqEBQT5`vuf;*sH&{%_~?T=eLul#}qPo>7}!bP
z>B(F*&rNL;5@wo<3|ws)od*&6X8SYlPake~65Gp#LARh`gAG(m>*7$rt3kbp(8`wNYMtI7PU^PE)-H3d`JTs*mMw#T3BRA3yC|Mq%yOw5F@wlpkdGfl
W*Ng&~Z8ylgS>UMTFk`dYHFnExQ=tb}v_`ZEsd;rq_*Pedww9*NO>pSBhXY89R_Um#baZ#$PKI)V{UJz7~?Q}}^b8m^I&OBjNY@!@rcZ;+@JO4|MfcGy
Gy;Og&f84zrhM9C`q$08IEFv)!}=x~Ir8EWk!q-cC$pQc4^)VRWbn)0p1ISO-v#ImO1+sG9pos(zr$sHHS8Vb{{1M!=%3V}#wp7jF1`%I+9Rim)&sOLw
UEGmK&N9h<bw*n2=_s;dV<xcy2F{(1LqO0C8wyi$TW=$(VmJ<COSdT#0_f%_Bls6R~482X`^g>}+hoUmdJ%Sa!lGU3YTGI!ztZIRGo-8RS9%1uzsvmt}
;)l;&$ws00T(9}|mD(>37Tb9Qs=d+Z`uor^%LSnRp{l$lxZ>Lb-6|nQA{eQ`!o1q(75Q+Zw9(ZF>648hikpvEbT*OjQ-+k7HIUVu&bV>d?OF=Zn=2C;E
su_0xvxG>a$kq|hYJ(CO;8v%`rDfmZv$Op8}W*s+J*X`m&xesi;sB+TYwWUQN1CUo(3i{^@VF7&gn!wKjyCq5>=656z(X@m&>@t+oSU!2Sbj_t(nt-&G
@m`q}OhML+2CXJ>?w)T#0!y8=5Z=<U7v0nSj@r`1@kPaH~7WE{YW^$IC`mDLh}FGXLVfux_0xax&s)>Tl7#h7wA>X}9z(Kim)uA7z_A^UWAg*w+le*j?
I#QRd3GjW?^$<MG>lKY)Rx)H$$<@h71GAU(JH_x446`_@<D9e*|%@~_i%$Lo#i^LX&BVK5=fVVowX?w#riNK2qUuTaoupsZ2QADqG}K$U4+Al~5$*=ez
~tjjPBcmYYi)4@hCLVJhJ2@{+kW)#Yp<Rj7-?D;x`%PCO*h;%h;uV@U>^=rYlHTAau(MIv<2LEmhh=m@W)<ta_(DMiU=zov@$dq(tyjimskD?o9g=S*F
%c>n$-v|Wr_TLZUiVD6ez&v$(XFR`$d;cM+06bP6NVe#IO=o2k#Qc+M+FTt%Zjh^+86bBAc0F>eixS+0>04jh_}hR;Ke^U;iv4s0?_k9u&(F~O6fuDXD
&3*+P1!x*)-@x6Akk!VCwpAMObX}qlAk)bkDDvnXOzeQ%jbJ_W1gtK#VW$E3Fr~L$SODV+ha8WCnoZXz>xl9YkWMb_<0TRa-;rH-U6f#E0&zsz5F29^b
6QlDNK3@E=HvxA@dF}hWoyDgGtsrUWwHAF8L8;+jmKUU9uto80l=}^Y1C>rp69)H7c-ir~e4%l*xK9>$(o}$4V)nstECj<;{S5p^ERTqY`xd@6Q~0`R{
i7`*CCaGEfG{#OWXwNs?(G)8xDQ?5ICjb*obH%@czxGabD5{$!~C)Qs*fLS=lAHfx#L1gcM7RIB;nGS&?ocaFABpwP8IWzUDsZ^ma6*teDu7l)0&351j
hu?YDq2rlO>1ZaLS4wAwx4l)Pq6n6Y-cSQQ#yKWxs5J-@46S%D}cE!Q7B>Mi;V$uhwo0L5LK03%qTWGvmed&SflEkL77n+~5vsBA_KahWqvQLZjyqLiF
aG9DFcNC?>Ir}k<@n|6PIlR?x1WX6&R$xn;540gXgWJ<52N)rt!Ku*BiEjgnDQ*$OC4?{RJoO1~<c8{h&`o`+pgDtYW_OgP)kvS^zW8kYqwXQiatpR-b
=rXXOt<n;(A0(Deo*OFk@pbyXmU;u3DpOpvb4K!^H6w=5-<Qf<R5!7ma7DBNPkG@C;Rq8COIq#<|M2<<qo+`_1w_aF&c#5W-5kHj9|YtXRgjnly5NQ9W
GD%XGXvj6y1D%Bvuhti!6&ztgLX?>vfq^>aRY_9L3}3i}iV^<Zh%**B9d3*-F&slNDf??lG__2h}fsoo8g1-4prafH@o-P<=kld=*nmq<o&Xo1s^!5Jm
BpE)5dc_K5s9f8O}{Mi}5hwiqRK2&uWzXlA$j^G_g)c$Aj{it<{yj{ImE4kU2Z;S7&Q`Qo<pe1T2MpZ>5EeHU$Rgs1E^p`<%@0ltiqF^Sfoe9#<+r_x8
=LPoP2>P2{{V*ct96V#AUu<&S|CXMSHa`I$4ax7so@T}n05(`AA#V5OGJ*stt9MBjp@_JN%FgE;x*g8rPf^#rX>24p$$3%LamYbq{Qr-8j`U~hwn3qWs
CrXLX`2k+0U@mCjx0=WPUe?_gSlkJb<Dh(mU41Ejygftu1pSv?4iTmBm`_HpukR<2pX4h>G9mOp<HA!1(~F!izX5(iM2WjG0wWulCq_N+?2f;zK|MG@y
JyC?1d|ErTP6JohpmCngBVPq>rsAA7I&GnYVzTsFZNTHdfNolHzc;L;}A;F?fn6yDN!Ml=ucX#n6&`5a#<-PR93-ozC#zbUnpPvieZ%kL%;$3=)Fl*5B
w6My>1XIhs`Ej+)IxpbtM5$-z$!_5?lerSUDTY-yJ0HaKIIs!V1vpdE^a-i|RMFl^1<uj1V%+6**({UHN}Th5u{A!hgFO6`n^J<@XlpmU8h7w#n3cJJ2
|D-YSe9@>MZ<|8@fB`1Pm@E?BN;yZp#F8vMs%Ku(vOWu9o>c<EDajP~994e#@Nv`_P*0ZJ_y7VOKVfRpW`d#CI9Mt2YT{D6KA0H7G!+puTn^KP9eQvqv
lqm0V9Rs4o@siRNKqwn^G5c6H&>YBwTq`vc`|8^S6J^inXyWo3uJ}5%K(Ujr)8*_Xzi91^Q1?0H+?Ua#i39q@|T~DoQL5M3bt9U3R3L!~*8QAg~YH(lB
fw*^ALc;UkCV;v@qg-lg?=O}kuE_Ew(Wk9bHtaNUZ};m(2ZhBB$y01s#7!t95bD!cwzIPC$2<LfHH3h2%bRYwUqG*F5%=)z0WV)S+RUC(5@?o7te4Ym*
WcFkQd=BO-_9h)Y+7Xy;>z!Ar~=BJIo?|uGpQ!~+DNT<GqQhiJSvvjjUwOcE&=(SiYGoLZ6ukeWDNI|2h}`8tX5t7gcVrn>B{HhZ5+kB3jJU|<Uc<Y^R
I}hi@3@*{!35<l`8#0z+kyi5l^$O9|{@3h=)d7KZ>3NX7T&d(!z2hXqe4hvhXs9qA#zt+#5+mZ)l^k9$~s+6**uWBjy^YFok<8D!^+XpVIjaYG2zJuE)
?E7;AtcI@9*T6m}OzMo#<zM_q1U`Ux#*|4@XYuEuIVU?L15iiC2u<;NXK(7UZ?<fk;))O#=XinJ>L*H6dRiND>`B|Yn;+<tg4)$#on8yq?DyTT)|Oe!8
B3I`_5dQutaU#vsPBtQGYPc7KNZ@2~S_)k}#g*?;1S2<lK4E67kiM2M67+?Oz7x!;XUY;EToHw6+=FrF@AK|uq(AC)+RX&Z)<4P3qbxs8`8-=uwId5lS
;C*r-0Q%0{sNDL2ux>E+G)%%rNzxyjtMaRjvdX*Y@T`f(ui^vjsl0IxBMZlnrLg{NJ0sr}{=uN@pNi$d7HTmof-DZXn7+AWJIwNfsfL85AVyhSvap0sc
yagqoE$#G#?}W2ynW@e|D;szBvyr{T;Pa8MCGVO2Bit1pxH)4@d5|_Zw_MX@xf~$dB~qn&G?80OG51PO-5;%uv;&PkP!IT#859B8y`8`d6%WO#YSpJFY
58*6A`8PLPJ26e6|wum@${DOkputq-#_(!$oTB(Dm0o7l7PE(tcl65;z=aY=yD%TSRV|9X}F9xe#?_rld>n6o?l3^_}ckVlh5H$Jo*N8dpNPI+&lyJcS
u>KFepR$|5&EeyM(j78OI>l#djwy)^@8qHHa&m7Np5a*O?(nCiCkmIZZaQ+5Pu?L3e7ZZMM&EUDPl7}dk0Xk*TfVl-9fMCo?3)`+I#8`wSE;d;mzu@Qg
q=Ql-Z;GUfOIis|nJ@}zfc}j(R61__O@0Xx};7ZEN@kmzT`E&|sLZTc<r7n<XuD57lnN@s~y@aX--HGvyeEDy9T!kl<ac;jr^?u4ZnWc-tS4@AO)g~V|
f)k#~DX2(wpCe08w;zXSiB_0Ge0bd*wSu503^gLv<JU>;f3bD=n7;O}M897s&HnN-Jiay>UtD`l>=j6;lr!N*Kdm8$@OS|x!e1JqEv53~i02`q=>xonE
d9U&@+G}d=Fwt2FuZ9LUExD>Aj1{Gl73eO$>4Q;XG;)tKvZy)4f)`F!IvOY8o#cFduEu_VSP}V=;`V<4<TSKOco;~!BqZ%r1T82TlGP-u+|D0A*Mkz3*
qMbRrt5sz+{E6zABW)ia~8WVAba(u-1F*H<|O`m9w&qrW#3++tOEoikwZbcK)p~@}C^ycCmCj=c6=F#Cm%Wk1sc2Ki>#`DQ2W_r_Zf^F(x|x*SM(}DQU
<xgCKS8*y?{FQx5_RtSu7(;?~G~r8-#)p^*naherLw1bQ~{fsAO2%)c#B$q7nZ&82%UB3E)qJux>t&-<zYwuDyJHXPw&a@sd;S$ZL)mk>8~Clo61tyFj
aEgO|!ru6>M(t+yh;O;Mbz0=DJAe(Zq;Y3o6VZN$A1rE`~fizV68s-v#W#q5K`C`W<h?F|fZAo<yLv5IQ_}}*MuSy;C(>PIo2@1tM@It8}d0^(lYDf#|
gTr<%r99}1=Wic|irA!rcrPkiU@EBx`um_Fy;ixJA9;JXDsFQjdtQfTOjxD^4eZdi@CEh9Pq<RD$c+xte<9S`0!#$K4bMC*<B3bikC1Uu>Mr474s|@_?
==NNv?gmg5me1@Gh2OVy>lTh&mi`$2THS<{cL0P)US&#x`fFa1<~{g=htVjpQwHt$vcy;OwoxDA0>NtHZW}Tz+6GVX|@ACbgNamU?8igo{=w?<yFG-w<
SBd;a}AM;E;o(CkaH8!}d(QENLLU*Na<ce=pSA;{72$HG;lCL2%g90f@$N&F>y92fh)A{(g9g(fv~a*!HrQf<vi>v~-?+Moad$no85>!5K*ZW&zjx>S_
GFY38oPy5`3zs9L98OQAY_5EsSk5m~^8#N%nV?>WsH@EwETT|WZ+!ia_O=GIYukV&PqwLU-01WVqvwBVxg$Ko$d|DFU4AhqAecQIiJ4!*79{H!-i`uuB
haGMv5ALJNV?}aRXXH-{j$8}VKtg%z!Ph#Hw#$U)Pugvgl20pOgwUR#A1fYta`8*hLNWvXSnS<CHZ1U`5BZ(0xm3=%zI7x{5+w-;8-*RpW*#1Y|tp&ps
eqCoO64|_gr!F=9BdyW+GgDHNUoE5*P=0=nHU@|`iF%;c=6s^@JD(BXY>>oj{@h~*NzWsK#A|~$;_WRvN@Yk|AB4*#0&r1veECNU`C@W$@fl7rkUDcL!
B|rX;DHVfPTX`<U!wn_KdW#9IxRUj+@2`pPu%<v#1;V%U<h4?U5NDAlZ(_kUldVeq#tVS^R~Sp<KoMYy^L=U0-BN7T6xln@U7`Uv#{w40VFy#;RRa+Wh
20sZi%E1a`$MN)8+<<wa++8A3mbdN2?3b@?LNQ{95er9a=vj|G_csm2Co=|8>spj6LIjyH4$^zFi!m{VSjME43}>pQFM*&`1#DYNONdniKF(Yg&T$`)&
OB$+?oy7aC-r?!7Wy!T4A?*DI|a3W|V_inUX{31X1{mS>*76;xNe@g4>k|2;zfMMaXX`5Xh8kO}t;*yG}}^|gI|dnj(#W7IedjEHh|7`~u(z7G!YeLhJ
)aWbHg881qs<xd3mBYk+2m+zMV9aZiKO?qsMGFC!F?K}^b^Il5u8>7AxUR3mTrYwVipryCW9o!8Rv0*q)Uu+x-mpE{R;^9LY@93Ckh{Xf#s7A>n+INEo
FYtQ{!WF`c#eC=f`f7ih+%Yyc;n?|t)eelHcXqw8-%h_L*@$w9)Em-pdpF$#;*Z;ZK^YeigwHxkl3+4HJ6!H>{{?%^SMxbEWgPb#_G;g$IK~l@H-{!4N
l_x&$neF-%_jW9eG|^^HF!LdT+J>sECYy^px3Q68&>ni@W|b4%e8JmQXj|Wne8zN;m)5a-JJc#(86O2Y&H(SwNM?KK6#`YYc`t0wE$^jY&6h(F)%lPfA
%Eux<_ds3q`O;g|@RHqxq!wzt=8<C<orz$KN9X0+CVOIA-xiO+#(-hQj?oV<)`yQ_{T#Ja*Bx7*F<wx!>R!@b#nuvPpB@I_UEPLSLq4`J#-CwD{%Fb^6
)-CojU3wG4YJk=##wWi$Sl`JP}CO5-IizYo>`qSTk{x%kMUyq+{~=41P9w32xI@Rl_eXpg%`rn67~z4No_Wu*=44KE6od~FK<19Y7A)GZg88fClp;q{f
FZX~~*jqql&7(gekw7Dcm19<JC74h@$0pv0#WwnEP3LeEVto%?BH7}BcK3a!mZl`>gH6Sx<1DFJrdR7c{EzIwuFe?WH5dUe(<;;8H0O1kzq_&T=AsAHQ
eHLUz5cf}$avbWrg4ytsL+-0{0;Bz56Ly#g6d_;w=SF3521ZU;wJv_qNUNn>#FR|OH`Yfd<vgm429BJ6NH5stNr3O<fm329LHt_WhMdNP2ic9@#k<qt3
LwP=^e&&v+cl79*yy%_1H$?~Y4La8IjqSMH{Jq+fM-f%`bRQQD^XOat-bF4-LRvWpOK4(yn#AAFHF263H;2dQ%U0A4HtHGDM^9ZwK1Q?c&oo)VnOkoq=
k8r)FmiId@jif%I#z%A&Xni>;e0fP_#gig2SBIUK;L$@)BsS4{i$M7e&-(CtB}(yCzWox~1Rsv)(Slz){kS7acU;scTBRIxk*T!JX+W&fAV^`JT)}UNT
UANl6cw21#sKwXfUUK_rDBXWGaoIp;qq)fW;pi%eJA=V?HE?VEyBg&8gx%Q8dYfecfdN^lL83VZwd!14{0=7uM1*^?GDP(Qg#njZ<GxnENnw&}tFlCS)
%Z^fSdK*E;gd7~v%D%kSwU)=-I*#Bnl&6*umwsX<{a$a!+NC*LrxDSv?-%B6~9QQ#W(Ss0O0ulGW-<-|4Roi>7Wgj2=*!y~}hgvmDRo_f<jPW%I(ma?U
e4wtGCeoK&Q$^=|zu^IHVZX?@)wZ$mu;}idA$hbTKMjlr>vP9Lb~>fAYPkFQ0v+DkPcL$}7g<&sf{%lPLz<n6SD(218};I;{AA;;HreA@rfsa2h#-%HK
&-sG2u4_;*Bh(l-Eq$K!ANj0_O+1N-$ino(X-FrhwMrmNJ;F@-N)zeuzcfY#WgI-!QC6GcViLYvX2iq*F(n7jy~}q=ZP_rescHZjlF`rc~s;r3&T@<2P
`B5m2Q>5He>f#S}&;#(MQ_tjj^duBf@Ge!U<avHg(xprK{b69t2X_Kh8J`W_zDtm?0?k8*946810eT5(6TmMnR8c-8U@p5MPUXDf)6o9#D&wl_!eayOf
ON%L}t=n62(BQ~cIl<6Po9M#paHvfq=hEUGZoRIMcVyVG2|`}eN$pM2y<<fLk9s?**M;<Tn6vDxu)ea-@O&~d?OA(9XGjTKiKa>c8lk$Q74?&09w2`q@
tmE=w1ZCb{HuYag~n+i^SF%#;=ALP<!E7B1PS{}Uq0J%zfZdom3Dk1nl-1Yk#c3Z~%Ug3~{(>~4**Y4_MwCf&eL1sI7!f9_R_=+hnckCvGl%fuO65riJ
wyf>zsXipKZ$=p)r9Jv2V|043BAgbulDRFR+TSgbsfgrhAKynvq`DT1#EpErM_%6uVy3ZMBAdsMrb3C=Z?izx$f13^2X@OuWu3-^G)vNvxoL;fg0N?<S
EYE;E`1L;XVOFK!|k!o>jE_vtB!2mJL{N!JTrdnoil33id^N2*iFT44+)>27CdV3=^{s5^==k;tjdAv?-$9$X_!_==h+>|#$A|=3tw;2nXszXXMbQUwj
>(S=2Mqs(;2&Ix!c80T;G>sXnTi1I0;wQ(1C1f8<#ZiM@@XjPDQ5V)0|$}$Aj2LrZA;+if4B@KGo*A2}D9ZAXWyyJ~NQ>EE7D%kH>g+uY_lzaU)*jQWv
Zo*0+xbRhxnl$Md^z*Ry)oQsU$72d&rm<Gyb3`nr6+ghq5`=H=yd{dR^Eb`_I)#vwFfAb%b+x_$*)jQK}Fy8|clSk*-!zi~q9eXhRFNArO;%s<XiWfgn
DuCLv_jg#wVbV)oPD5%mJ1}@udL9$<pNgyrzWcIoBaT?ONAxe=ym+qSPCFnXoIgog&r4w<cmXFWZTxjqP=h5AmM=#IngP6$kqY8=lEH99|u9S!-n|-*n
0s5WHbvVrd>tyqL>5S7h0c%ywl$+ynYwoJ;`8B>sP1&YFiCNsAZGbN-Ua@Q1v7z-ShhUV*w-nYDwiq}~W_!X3t|5H6G&5kj-Hr}UOQP=@xc`w)7*ye)s
oV^gHeb@<71qR&>*={H$@z}cgc&KxDQGZp?i&hdQu%f7xoX{;YT^1Y?|!5&YkF}vaBB8?r}qc)VzlY$e#e2D^R9A~z7)1{$@Zjf?Qz3t=4vF_&{ZGLu4
Gzhtp^b2F2}sOGO|XD?=PIf9Ipw+cg*7&$?u!xuBSP^$=lEu<j&dSM0&A~KCi{a&0(WB#}{*i598jO8EL?kns-J_Z(Ir+=Miyi=5nyhT5Sk;L@MvB<)t
~Id`^VNv%ZF9=F%eQDW_enkQ8EWf7_IF4>@NS+1MIE7wZdQdjnrTJ=~O@{+7<y{l*dcK^@~0EZidt+m{1PT)$8XCPpFSCFXX=o`jv^<L_U|lCNU-@FdG
ek!CNqKCs-bd%?zT<H#k?5;z~n2J_#2QOJC+WBnwP=U$cams`5WGt4yNVh{p(C>wEEC<F5^SsBVUOfybfM)p!4(`yV!DJ#Sy(QLRsro!k4C1hVNJGquw
@kgwGof2+y1*`?)QSNnmx5m-D$f_eg?=OcV)m^*Mw_#ve(h1jhkpa4Jk*HTb^R_=80~AVdjwhY*xh*B0!q)jGm(RF@4drtmkj|^P9X8V5L5`B!_j>Ep$
=&&P`?fpY2#-{Fk8waXVk;PmSG77LAJ0Eqo9F?S2SwVt$A;|iaqmhFtE5vq(sN0!q0A<85`h#tfl-$hGChx2_UZ%-JGxv)qh0x6M}nly$NoY3CbRJ>M=
X;&usF>V?_iOr;}nodDb#7kn%L@E_k?dKMg4fIcYb)M7as4AvOf&oy$xued$D^Ht~dAUGR}CkWX{D_E<B)@^@wj+KWFBBkn@$jx<qL1yIq(O68S>;7!y
=BLGmeNmQE9DJs-<R>I0&iLNX+9z&r~dAM6<BaNrn&tljN2pJUM6#*m!$szW1TVoHKn6OSNGtRM7EIuqnopDZ#{a>vM<dj*NTw=||C;p^Kl-*2uUCl>k
6ma0)1`B-xPojWwf<KwiOR>`mc6Ooal4w&8W@ezOIkQ4MNT;gP=3U`|+iJ1;$ULU=Jqa_wwP5m018{-D^L3oRION)n!RQJJAU<w=S8%XBz-fP>{CD$!w
FCFu+{@g15NgDU>)slBzvhT^$)-QC|ZSKswfh%vdG*slDzEk-x-@_L$liHY$&&LFt(qi28DL3zt)0ixeChLC%YTrY?pwDOA?Fcn#;a~Bzqk~6Wn~ucYM
4tq}QDT4C_$R#{vb<_vE*aON6c;Jp4d$7vqpgsKo|}_orp^6^jdge(pW}AIyM3{mUPjbFm;6(+p1d6Up36d=zODlG2>*Pk-){;0hyT&t$MM;>!{>&6ek
A)p{!@Cdhvz^1_ACB-Umqaz2d{m-yZj&jY3!%xKm32ceD1~%<bNH=zkcyI)X#7A_1fn*{Dt{9Uiphf{`S)UxeNbiYy4X;{jJOXue-`W2K;BQ{JRzVe+%
+oy~w|Q;a|1F|IH@<j~JZ)gTwgmg8Fx~)W0XxpKbjq)=#m1Q2(2^>(6BUp#Gr#p#Gr#U7-F->i;c4f2_a{=znni@yqF}Z-)QzkH5}<+o+f&OFAmH)b(w
6$lX_JRc6w>-;c)NJmkMZ>fB6^vXF?JTfK3;zq@_dFHm&y@?_kZy`%X@b<+W@zu*5RyutI-IIPz54x%e}%vWDG1N-=J+;-))mfS75<!ZFMZc)y^X-|1=
?)`CH9_yvd;>_H}Hl?n>TlnS^Z@#Rfx5Oi{GKJOLixWS#92cGruls-Y_43G&$LQaJ*NOJ3UOSS!=l!w1j6~?3s7F+^S2>Vq?Qw5O{;kaK%avv_UOnv^;
}KpwKgoCRl-$4WM0bhP22v088g{$<@`Lw-_g@n)`gi7+?g#I`E8ZdskFogB6IYD4x2jv!=+PZ@AX1YmQu3xqh$|D)v>SEbKZJW}@!c+#Y5nSmlQ28`2Y
Cv0sP3arJpN|vpghs6*=TF@*46z!-IiP}^8f1k@zXCqe&eTKe)#35U;aDS_mA;RT6kS|KYZ{%@p?%T_xsO!bMoxGl25&OwtmTQ^I0ePB=q5GZ``mC)B8
w?Z)@APm*JMw;Xye7j*Vzu&MGU7zVLQQA6Qp59j36<n^%>_5$P(@(@_4iuXj#B9$$a>{$Jq_{)7+yq+fpU{uA)7ERY_)9zCg`Fh~X^S1T*gHLY&eAJ6X
}`@cWod+rDCKMGHI$zwwbr#+pmeZ%q3BM%nNVMa&%V?SR1vHt!sKX*TP|512<l8^q_5B-T={;%R~HaQ*Je?Po`@Ads%;Qi!}zi+%BfB(~eKmGUrOT0hH
Z-3m+e^QVCZg@Za_k;I?_k;I?_k;Hzf!B_R46dJFUk^$noaMC!>>{74{ga0LDg4BbvwJ9NHzP1->7w}e>I_JO9;dz{k1wBUpZnwF|J36z@m}wud2>Jg_
k;I?_g?`|Gu@0?|C{e$qn{U!x|jEH`stS+ydS*(==-(rc;lz~z;vl;k4tt(OkiuBy2$h)Z-m1(pLUxsO=^G84mWC0bIu`qKOU2G;dbeYxI!k6^<8Ff;>
kSL0=F9^X3TlPYRt3@4Z0Kxu=DIq<7tAKmt>Y6g>^(kqw>okexId2Y3Y=0NO|Q>du{9CF-&PSpE~V4u0Q9AKX^ZQKX^ZQKX`w?cu#-i0V5vaL+0#Ta!>
1vA-=D-o4_y*O_`PYvZ))|J(iBR1TUqF9tmtKHuWa&nbD^dUTCFdF6ZoC*E{6=F&_DG{t<tkk8r0TvOmv5;^-vs+ize0dOatZj~_4kQ{NxFAH079URC$
+9Xof-*?QH0#=j}n3-gI*yp7`+ri)6I`zu)w_rMgg;PZLb!DTabIL@`w2%dS)En(o%-~0YCuA+LEmnMZ0%?<}acioG4@o({A`eVE)>z_AY1j$3*gV)uC
!GTV95jeF&0`=|9E6|SAqVs(7I=Rd39L|=J{9nI+{^4}^{nI4b-9Iq@_y6+`|6_cO_xdm1uN&WX8e*TvGbb@+Oai6@4k|Ah;7s8q$MDA2Z<Mxuz!~C!V
1a!VO!RWRz;blen8h1QLBzZEG-$g}m_eN_C$uWJf>RB}Q(<i=r*Ax3lznKrX9}HAe@L|I#?4=NHR7Vgi2E)D#pyMpF?gxpcr+wOG^S|~C=$akVm|~=w0
+>|`Eq69F?hCUUP{6;PpPE}pLk=C2$ZhX=mBZ1Y*FP>P}0LI?lt)URJ4!_k|ew;2)RRXLH-AxmMgRh)jDv|yeB=&GP0@tT3;1CZ;1=V(g(Z~9nlDL$1-
8Hl;Bh|55!rDZ5afuLGV!fJF0v~v2^8D(-5JMLfsZ+gBcEP|Ap6ZmONPR*hoRQlR_N(C^50bkeo&6jZbu7NF_0(EmA>Hs5R>9H%PR?diuh?K674O?XQ8
1^qvu!og;c)NaTr0X?qj+bbj~R0acVHx56R{JBjfIV#q3OVUaB^!|~>c-dhS(Lz{9jUEiFSqnkyUcW)fU<GFwyU{*Si=2_x_c$qZsB&&`k!6dB3hbtPW
?-?u6L2Hb_ec3LmLxQBl`#$%D%Y*1}4~r6|1+ry>jS!Dsyl_^a@7Zkx#9Pq4`f}JO^0iST5j^zX8>t-%w6wp=!eyf*^y1!kNlxCuk(6ubdhPt?B!Ssb1
oiRlcww2ugIO=R2`cOG^7;#q0$m1TB-&Rx_wJ9v8#Ki`EI4pGxo7D0ED8J?pG4(y7EyQ3LQ6h&Pg_{~+r`6Of;k8d$OUT50W_S6CnampJqg`(w7g~~n2
GjyfEGm7cK5<ptXGO@h&33BKt$EMuM*+l(-v`*O3^c3^qJDA(Je(ADURo6$|A|=Hb+9LpxL`{Ev|>(5u<o1LK(HnIiZy2<JAKrV=!JDJSFokM*$go!PU
D5O~FZFGe<y4?b?eD$Eq@xR@22noJdqgyE1{15_Ev01<E_IwH8P>WjO)JfyS#Im#I=+L+OO(&JlS1w>xE~Gs+=7pL`StCp1V+6XbtVUqNwSH^2kCKox(
uRyu3xHr{e%{aHQQ_HLj86Go!zJ2eOU{CaWslq^>YQdkn$?bSwh6`d<{OW;XVry%#jK#T^*?$uJXZW)QHP81V+ePt!sr(J=LnaU($HpnyRE;j<@GKKk|
3ELQsX1qg@etF=pO%K9}40KctNiaAbZ?Iw*7I^;35eyb}M;mCVibQO<c!N1a5ed#=01;)#&@!r3BB8xO2F2bfPYibEHb94=f#%Wzmc<gG4Pqh1{ZxeGp
wBd#f%-BHFLT_fl7#L>gAGj?dJn)#w7I*HBDp+$FA)5DV)V2G!3vRvIs$})-M-E#AoRV2nrnKrv`rUSu*GtT$md-g^dfJ1FdaYmAP%KLSEmaJQ=dAaT%
R6;zOSDqh}FtQ!|p5%#!9%d=(pPg#mTFZq#SrEV0t1!vlS|w;U1<EOgFtlh^MBF;OdQp@ajBKytQ>=hP26ow=|s48ySzp(d3vFpNt34lrSP^m6fo8<<%
`{YX~XP&&16Id%uS$lNn&??BQm@X?lw2PUn?n3>VS_y&0Hj0NG`*)BUv<v-jhQYVX`7hF=IIc-$Qdg{^rS%#_i5;AHzJngkvs`j`eK9NEr9eq+y^*;Lx
M9yL4uY&rB)&7u?TNi^NP@>@UNj3b~vh%rCD=Qk<xYlFV^=q+<JI9pZZ4fBlosUt)me&WqsbhE6YWJ!@KS_akATS~t04m&ONN=HyDSEq9t8qGaHb&fHh
rm8piFt*6^>Ek$P%=);9|I+&YSbzWIdi#?f3|Me{8mLyqBlgZFgZ8N(-BZ@kwr=hqJ#v!<7hUnc^us*JCtM$<9lXrP{qA@}%|JgJBkzIJljZIx+ZSuTS
kXvV3GOdKC_!~+cjz1nyGnvlVT#AnIC+Jn3yJ<1xf_NJYBcUSm{=90ObF>S>+Yd*w%p-)w8+f{57e9%lhZ!?rAu}eTI;)!2zt6fa3J_MdapZty<2*ifi
zz&bnDn|&`obTi3dpOf3|<DReNZi)G1LPr;r4|?%&__9o7qk#^K4J$4)LeP1{f3`uj@84FCH8^BL7Y6XbbrV|~|SW?eM7(5<x4Jw!kx57oEdcnMb@&J{
<YoK263R^FrZtG+$|f|8M_;tm?B<RPZF%i+s!w9H*VN1oCHjlbA4xRuWG<u^>f+Pg4&GdXI!NwJ*0BKBYX_uG8X>w?gDxJs5SZFvchAzsmrjP8S)nkoc
z9(suS@Ed>P*E-j}a@M|=Q(%S%9&L{rSzrC4r}7o;JLx*eV4+xWV|?nXUvyQQND=S3=k@c;8|)~uAK<fJf*pCb?Dl>&foK~w$`^faef0}ywHvP2dnZYe
9piqy4#ii$n2j^~K%j!udrCLJ*-9CeU;To}yEE9u!26=1obi4rlgK%*^P&Q?cnoMAiqTT2*mJ=-hdL@85A*XX;p=5@vyL7?gzLNS?i&zpm4<rSehkid2
}?20Z#41^iR6r7^k(4J(hJRu)g)%GzAG{rJ@~~hcvu1wzRd28!rE#$)5)#!U-Y|4{g80~*C}UeJ7@y+7^PqRXB38u=fiWJ-Wdi{fN`?ztG@ZFV}6;~vk
3&RSJ68w#BY8vH}2rg2OvrALU%22dM@`q`9)}rP=!TI6<+eTR!*NJ+ZF!#`m*awM7t3*obt)1*iLxpP$h3pPG`@B6t_QquMbu-gvDv?(S_gz&h@wWdp`
PGD<^JhWBuCs2NvzT3(0-;ix=h|BHvA$;AkS0@F?}y?|vcfDxU8dDc<53V6csxtH1ii<LeXWh6?n-u*cuO^P*!Se)fw*!x`O+o~D$yWT>KfVT`YSF&y;
`LDLW{QeT2FIJZ>1ef7)k)cc7w+FB`g0WG73t+(NeU$#NKqcvstL2dYl4=xGT|KlgW{NmG~e$j(YmMkk&hs;H<5k-SG(}F9SkH;QO$Jt8E3>#0tUKa!9
#wE41oSQcB=}!ha8x^kC5>F{ema0b2S0e{z&GMK}Y7Kj-xxR50Yu|m)<gW?qD|tzz&-#+`f$`pJJXgkru{O|1p7T{-xXxh-vq=iQF(PftB_bpK;+L1Vg
q#~gG8V|&u0w22Cfr};E%`Fi;E4p*OB`RZj4PB?s6|h#A5^<?=A)=$aIy{|>OOu%sg>7<SzPl<M9ev_zWdLB!y6r7q2fHI$Sho<dBb{M5}bUFWD|OO!b
OSSl8F(8kqMgXOGhPJN}SffECQxF*w|m4z3R(v<c31czEC_XeWchFgf3E$@aZ=;txVz3z<xIxPq@BaOv5j~QS)tNIaINg;z?B#^lIVwU0?6)k%%XDgC(
c-i1}tRmM_0yP!8_ry+Mk|y<d-s&IAYd%Wq7Z9#~eNv#nU{8eDIsbF44F(Gxv|{FZJc1vae@=Joydo}YXWYqAOIflyGt@AyRN>Y)`s>zlt=ZZHTnI*F&
YQoXL>1<O4LIrdk<r9$W}fA9e#mJn=Q_r>=HB^D<TUp38JqB}R}u>?DCm1}^UdCe^=+;0mwuP*@+FN3RuFaMG+BRXt_I!Jl~HVB`7@mG1;@3e)}E}3WI
T3R8R6X{}E18@4`aUWYKLt|^{pZdY0Q-Icu8Z9ZoR{(UGG{5jPv-L>mN%sc(`}4`NoEE82xVkL5Qe?o{uj6qRuRHdLnq?h1Bf4iTSkE5b&-e2nDMaj&;
;o<_-uaX755s8#Q^7ahsgr<Zv-8@1&F`T|oWXsYwkd|wCZjHT6@&4~_lz|*Xg4#Zd7#7h4P5J9_~Lu*JXAQJn^K0d!|i41+Tf&LeBU^IoVdN%xZ*mt*q
_c7`sVvz{y;IW*dJu~>VP^&gPcx{#Ri@r%h4nc1*h}xr~l<Q{^UF&v_%$M`e~D(o}7D8coMYtSzkSIl^bY|#~XT8cat+OhRFWa`Gy0M7Bxnwf1e-R;DY
`9G}YLzumJnxdys#f9~f7vQb93YS@gORI6vs;27=FeJi8=J3{E+kV2iR9`;SHWt_MtW5e=6A<jla1bnw1H8U+XQ8Yt&7RDs_c63XwFx22r4$rVpzhV>G
@J<dF?r3uO%h)~(jALk(-^D7A_$vZb@#_4czY7xkehq90PCG~#SgXVA)Q0+p)GL;1L%jf*IC6{v=Q@kLM7`a35@#=riuZdO%4X5<Z={bk_&j*G0HNWPK
(ed9;PaJB6_=@?p;#~1_et+|8*~HyZb~KIe`Hft>9|<GPgUS0iuQal*eCfGSci93-{pq6iL};9m=R*vDdE0s7PJxzPoQ)Wi5!fN1mF>6x19wlubWP=)B
#Y}rc5V6ip0~s$upaXK$-6Z37Dz{kSok?_BO=+vywN*ZRAu0K!P*hr*Sy^ooaeGx;|7&hI29~0+7SBW)5d+`{*_+XPZh+ol2Y*m;U}Mts6I*B<=E}S!4
!~Jhx&oi9k8oK)oD1?1+RYNU;E|(<V8{ul^!tv#f&bBHUnyJlx}4pH%qty&BOfudhXwY*u2abT!j4O<p3z0<vz@Tq*L;OGD9UKRe9nv+(e;6$K1quC$A
?GtS;Ah&vmgS=`M;J)EL1+^JBr`e-)Ms2y~!$Q#87qB|bfz&o6F=8pLam&#uu<gv)FA*58R7NO0gR!mFL592jzn`TA3ThY|3UK%W*JxWhzxLH;PLFa0&
RQg(^?f@7^te4HV(jqU9|^b(hDWwEiED{u1N!r-=H=YG#yf%)F{Q#}<$#Fq$>l^J~LZ<t&rMAT}>86F^0>_6xgXCbVYznv$xk2B^gVQnzKf9PewGcsq7
gf@$($2mmYmQLUPS*!C29o*|QnCg9I0ZO#V(?8Ga{9}>=je8<*<S8++O#*)V=f}n;i8IB0D<W*_5PvkgO8)diy0YTDSfqKN9rL3P+zg)47oWb&k{2KMn
DX+gXK@N$iSsv~((*mAlfB#m`R2B$Q!T<$KKWGZ?=qq|>BgDc+q*$>1;{&p@TtBTVGOU+xS=@QHcr1V)lU56)9igI2bXxqDJU1uLR6!5mGa4_cR{WY%e
b~>0Df*kdVBI-^ueb_vA0RknQ@FV*x<Z^#ApGZd^#?zKIn)3#Ea!))6vV9aU%N6N6c2V2<z64GQtYywIv}>-+t(#3N|?FiR$qJln19Y&5QV|?^k61I^R
uaq#;Tst4gzd?I!F_2zpg<6Dc<-us(RCXMOwUKnx@C@NAx5J~;|!OG$YGg|SbN4_QE&rAh99zNT0$UDu<u+;WfPvjC#kof<>3**Bo!UcqjRNF9xmdtfZ
0A#<h25PXmMcz@x6W>loh$JQpv)1WWFD5MV0-yle~h6GwP%_KvM-<>IIoAwY=(=A1BhHN<Dc@TNvHbdrdO)e&mp%D);Zlx2F=T}Ur{xN$%<<zFAWqngJ
G)IaBTjqT9q(wn;OYeyDp**T+yu|VVnG+gCx?>x!SB}M?5mbH>mgTM>^H*Ml(IBIR-vxttyd43#KAXWS#Bona&h<2dfl^PNci8Jamk#?D&XBad!d+gR`
3&USSN_PK0w(j6OGME%(g<}YYL(PaefxFZF6T*Z!qGGU3O@8ryJcDmRZ<naGe)u8t<Y~@em6sHY`HXAYY^wl6A>L9exGmTjG>|JKD`6k&JcvKjgRPa-i
$bVsG>>>13IjVHJF8Q)xXX+&RLZWF0BC>gio$P+?(7dU-L$vDiY0?qZ-J&#~Ff4QxsqGrh!E`fs;($+`ZYoD*f15toS)^L>Xs^dl*kLP>94wOj^7H@Hu
aZcz4her#A`{=~;zk^p?@*yqW5Rua{~2)C(x|vNT<NM_=<+DM`)Q+-ciH;?7Nod4=(}fBAKOpbI3<&m^hB?|B1-P6IS@*bgb`ZE((uM1J{~LW+~bdR{y
dkTEY{KMIcD{{G=$KBH8!Ni@}IO<0z;{-sBXZmTZrCm}{-I-Libn9TOe-}kdgaXKDh9W18$LfPdU248w~?CT2gm+_ovmRj_%(`N=%A9`f!k`e=&zTUk+
?`6z4^9Nsk=+Ow_g!Pnp+<@>*1jMC0OuqEUWNI26WU;rPQ9~7C1=F!*`0#&thp}ghe8G#}2kiIWPVU1`e=s_J$T^^IR8SYg1F`;DvYbzUuzS6BsMNAK(
c9|6!ud{Q-{*<H?$6AA^Bhd?;N$uE(DUE!&t$ovBf1bLOJ~og82q|Fqfz>+2ZLmpxZg<`^Q+uJ;4nAZYmS>Xxai15zzz<3&tHfD=NlK-YhD{4y^haAp!
EKdg6*Q6QEwi&K(##lwWq9;2OepVn9a;=fLpQ{73Fruo{o}R*Z|<p{d&WCYljRghWWcf#oeb&@^jvLq1&NDc9{odpJM%FEc=ddY*9E<DOwde@d4+TO_~
Pj-6Q|&dfPcq2It5eRB><DHTGKvH<0;@82@(Oq_C-60#Dzc(U)HCUaT(`$*7>Q+w+4Ih!b`Q4o-N#-7lNRRlxr1xF5d!P>j$Ot=)k2w+T)&Z2I7W_cMo
yW`i9I%a)5!6Ry~g51e%a<SD>;#=2IP#?~p;&$Mz8V@Hp`4E60Ix+-%<$BJtcV|I=zcpkF>4booXOgqR;Fw9uNZWfd+bIg`lNT-X1raReM=B9`<ICPeb
_Qz*r*@^=ca@G?Pp<UVH!ftmK)IK<W`|$y^H&}>Q0{OEoSjL-9Q^18>j)uE|=Z%?h{<}$+0OwgH|GwTQA+Lz-+YCptymdk3yl-gM0y+8Zye=NOtECGq&
eLD@xR#@(=qrW&nh|AaIG$EcnX}XF_x)>wQwfi;Cx6Ya^lSfKzFj5yS$p2T=J&V#qj%aJ?dkXQ?I(ZjpBbF**pCl(grv{;{k4Aq!_kRC8`xid&hKygR}
$t6_4RuHp5I^lr*I5&1ABWV(EGzr{<eR&DG&y;b-eV;PyV)l!CY@>td5A&KK<mc{Zqz61VJyS>(_blZ~GS-?Pbsd3FpO6Kl$7K(ZpFo<;!k|FF)x;PZC
WhJ*jjxR9ral#sh&HyARa0&q!DkW`rstJzGwo)Fxnx6rqPAS%Z!aXasLgj8Sze3`;soL@Pc+WryZbm;#L!4?TD=mkx1Vc#wqN7gC7c=Mx%+)#Mzf9BFW
?IT=ms*+{I{K8%6dBL#8LV)6d)DT{3jHKL<V_Snxuz(U(OUr_Z*_(8GvXCLZvcSm)bh=XGv5Y}Uj<WThMd>8F2h>knsHkjCGrC@m!2KFB)!Ff{gHb@!;
#xve*BEL-Rm$M56JxWioA3B&OkIl}d@Vt5nII9A06PQ(l{YH7<1|dwbUfyy%uRU*Zm7KWGQmmKV&AW37IVjXKiUFH?I4_|Ck(kuQ>tU&BdzV@|Z?FM+#
p0a+JsQWLPs}>NdKvfPhW4vpacVH0SwL)wg7%vPa6R{Q4~ZA$q4u(qa9$_J9>_|jqPg2eiBriwi}lEG(D=@WL7y?vgJ0*_3cS}UnD)mPDwqildKX!)sJ
x>qs`9etbh9y9u&)H17lRq|xAy=YSkCebRdZo+vau1f2%}_1PgWf`ea*1GaYqgz7DPQIZQIocLFzoceq<TWAgx;mRQQm*yJz)-=Av^1UDg^98-*g}y#3
2X%!}xW{CihR<`K9(xK^X)%~>5ua&QVw;Or>bqeP%s&h!*SD8MoIf}~(^+CTFmaIPHAA2)5P^uxQc#o)BMs7cR0WqT)*1aEi^y=n7Df4*G+3&@c<d!zR
jG2fnPC~)v4qTFS!gANTY7G6Yw{W`JKmgJ_{3Ft@hf%bL2Pt@D}?t|-D+~a(X=S@3+D}=g!tWjO_VWQo4b}X)Y%0P{IOgQ(brle?ig@C#{gZHa(vKu(E
SWmd7ss?kp=`jd*iiNVp!ui8asS-x}x<I838p}AD!A*=#nT@7HOALzl6iO)X@;7SM>74*dMJ)(puR~X+lPN0?8B#oRw=444y+MgI_FaI*qv(13O&T;(6
IIa@C>NCrZ6*4#6dquTE(-FF!+lV(@y2?+Vm+Dl!yu`<#oUB=4N{!1uGkO7hm8i3kZoSQ9dZ6T>91Mrs24<8x5}J8-p7+T$J+y?Jl~i6vle{dRe1ioAT
$F#q6!z3oiTfNNBj8s;{hRyp||LsKY3?Mt8G7q%T@L~+paE_O*lmhW=zw_$Rs<lBB0*MBK4u?`+XeX>%o3RN+iq=>ouXoqXJu4PNx+$P|Ol-%?>G4_Kx
5Z;c;ha@PzZ$-A@Wc_%ARx=0#tGTXF-aa+WKl_veEP$jiW>Rd-cRMN&P(3zifVIc_#+eDTD3q<aC%?tV154Z+MHZ5s!@24fpkLdqe4{OgGJ#<s)m4`?I
^rP{{&gV$-kk`ap0p;=MYzTb%nCC>$|!a1mtmFM7^q~Z##&a>zpv)N$839j$2`#mx?QZvBLf<W0(mMo*ic?W<+LFhD7@?f5e7uJW=!+!T&W`ouH?@}mN
u%SK^a6S=ap#?*Z{R^>U*F<7WJg>UB%IK{fupb}&oDur%$fCxRpNSSeBNAMvQ2zb?k&KB5y$_v)^<#%fU@6HRy*e7_>x$@90Lu*P3+>~)PXy-@kkyLw&
pYTj$;{?Rd<GQuM<?SEK##pMpm353ZDnIwmhkc40Eot$_U2ld>yWCVbn`uweY_&p@;L@KE4+AmnY<-+y!z??yx;vI1~V9qUR<mUpq-o!-{+IRJ&$AvRt
hGya}i5)Mk4?6yYDAREX_U78<?Erir(@BEH_^<A9oQMp$SVwqHmkyi@)DL>Yfl(8c4tVkcPbl1k&BcdJrJjvZ4d7hwG9d!d~`lVFo?+VzfB;`@Mw_`-Q
ogfiDgK@kD*&bcrcTEa(AVKQrNZcVD|1&h-$WoKbe1c{#W(cpnoHwTySL^se1ZP+Fq;aeoyg_Ozt2$SBL+JG%KvGWXou2Tpv)mzeruVwB6i2JEI^P}l%
{&}1?nLBu~TlydE6>DQ;PLp`X@h&wHia}Q7?K^3>1ccJiawEDzs5Q$rlhD5=Bl0D5KY3(!0>#b8W*aw{E;XBB1y>=+%T%$cL!reAn^nOt4U}>>ff^xHL
L|p|jk$OGrVWn1A#C_mtwAQ+CfoB^v>Y=stn9F>)pwLG-aCuH!s3$E*TXIHJ+A4{win$9YQ_(#Y=XFZQ-f4sO{dN1oGh7SNP_w51J*qdb9F=|a;1loV+
M#9dwPF^7+tWsw#wvsJ<na9J+bKoMJuC)O)d!q^AL;|WP>1W=CeaL~eW-igbisNf`o#tn>z<&9r<%mEYV3#Be5$-shn{7tqY;Z5LkMU$gb8Odi|zw+e^
ya{J&=ifjIJ!?Es%O?-n1qw@jDeZY#O3S8fDIjFVjvKy8D8<!*b>v!S{O5Adx~e$7YnOmE}dew6=|qDQuj2)Q&1Vg_h)vR54IEpO!5Y3nN3($%zxY)9$
i(HML|W&~hFeUE(+KaETUlyrr(C?VceC(9@jI8*$>GFRnL3(Seg^aU{-*wz}KklHmE8tSGiDvpl;%vK=2^kF8qn^g6j9za>YUzsr?Uy5Yo%op)bRxFFT
iooMbsdp9o#H2XX;$!6R{^^N<XL|TIR>xM+I5=wymW+6~U6J{j{Ck~>em26Aih)4xRQei)T#KyxMOPpT=DhDX1?ipw1N4#E32`p3_XTs7?Ub+dP*JYT0
yKa!vD2qW&4JE2pji#jHZ1|#IB^2^^D)!IEYa9c=^=mJ{er(VQV!s0(5jdz2f-JEQm)#6_hQqYyx;m#tHlW2qARwZHH08_+*91n~Nkdpjj6pG#yoB|c3
cPy8`Pm+)CWSf`2B^-WB(Z^n`9Nk-g6O8{25n}dO&qEyMwD<`0_7avSnPi+%m)%WaME_h^C9oZJ35K6j`gtVFdw|97+vTkO&s5S;p;1S9Z~E1jlbgzHq
oaegb>xqgTYjb3ftHiQ9;(NrEHHXg=~-?=R9>5PJi-33<t(?(IlRt#PZ;?1c#LfQK2d9V0zD^FUk-L<9^p+&s^+N6NHY1BiKkpIRE+t2^3Z0P@0C*pub
uY0-6_WlzRkgY5Y8;0F1>O)!TWs%zhb2F|lEXhMK=&Kcy8d>=nO9c$lO_>qgIq7uD(!xr0oi;w_`WHGZAYsN6lyX{c!wV+r&3Qr%B@e$}i6O0VtE0&a?
BV&j>DXx>6JMH%)#_o2K&Nl!x50dGsR$ZcrIu!k4Q-z)YP*yWcX<<&hZC}OkBCKOH3Il79o7u#^yf441kNAr!^_$6?9QDA;fx~fJqE58O!Ah{l}iG}q~
y$6YHAuR<vxVxk5n&SQAS`>rTkg;I5+AGofokT<RA>L7!sMt?A(o}-l#(u70IhV7KPcel91t)Y})idT3cuhgI3IGu#_7__9@@{}hhCQP1BA;mLx|vYC^
*(x&Hz6_NTq+@Ho-))fM-uz{x9x+1$N4Iw%-i5N>CytAH8}r6jkJs~$Yv004-HX?9dYJ;aaB-Tae<0+E+!`H3o2CNdyK|MWLoxI&UhZ`c85*`d$O$ksH
WiR2m{*t={6X<2fkkD3k=$uLNMsoQDMO_TycIUMcmJ}h5cGMh-cJy<C)V+1K0cNha>72@0M8C^h$$6m%q?}Q_O%DNRndh^AE&R8Et8*f5!cL+FDe`0bx
nXPPsvGeLqogsMNvL{J{sKd4QOol&fW1J}3d~#TiYBwI${`OJ}ht`3fD+cbtEKvbyksR1wu5`YY>ZsX~1%X9Vw83h(b-cA-DzEvl-?O03p!NWr+r0&1&
g$C<Uyq~bf`eMIIWKd36Jr=S--h<N>s`xysF6*^S3_ijXS<uqb1kkGtED{9xL$=M1u@Zx@lzkW9li2d8J-@pJbPqa38<Mj3D^uT`7EXw5o=d&SRZ?MNB
?FB>YS%#_R5GuCbqG=H(&Zyl?hU2i|#+Gic@8=^}31EL25JKSWH){dG=~;f?&pRzA7G&&|_hxFve0r68RuqWlhH$#*2POBx3EtEI=N*qmmUIt}c)n-lf
@+2SnE!0-K#?CCRGx2_06<DFfiQPRRK4}JGW77{`R=q8XKWq(#D0U^2E5K%C~s)na``>uifndR5%qd$lyNf_oYy&^p-M=t!HkbM?=lZ1^v3dy|32e*E`
0A=3MDn44z5rZDbDNEfXYT0Im3XspV!-tKpb#%&gfm41#bMZ(Rz(QqU-*Rh3PrOda=rZWxUF`1Vwf*QE!pyV1?>@6RiQrXqEzM(CWs+{yFMqM3hcsVSl
iTfeaK871bzMW~N+yxNffsb(2^PI!$#cplHcKO=YKpQ%f~PijkpV{d^CDX*<~8&*eox$0s)?$}_}yVe!z0XhM@MgRlb#J9gcn^O;&Ka~?S#5ce=aMR;`
+d-HM5IjhALjRzLbBUy+(jz}Df4ySc*0qlBiz%91|%}t|PS`Xn34q63JaXdAauI!Kt@9E1&-TC5jZtmfHdhM<?dRs@)a_-Ml4<d?V5bvZopSl6oUpKGb
=)k@)zaDGMALtRDy_PGzL7~nI4YsF+_v?LA5>wpeItb}GLk*w4uzp-tS|qw8LW6phDnlcs4V=mP;U#p5`Q;bhV7!l<;qiC8e{wRSV736I9c4Zji;EN?m
YYgWpIJc#$N4FsGc*pBF;X7RBhRaj>Idyx;(Z)Qu-2B~9f_G5q`5;P<QSnq=c|9k*9YnzRM%WWE$%%_yIl|q^vDho^D?e@-m>Q7c^DL+!vt~urQJG({v
mQvtyNdfSmJ30@-D&oujnuMe^Ye>1AigW+kf+kVP+rChYgnk@tk`aw3xU<@LHP+<xdM@eT4N5=J8cVO^IdHIMw3~NM{f8F~?sMhmcPjuvVu)FWH_fBRJ
st{FXnC&pHNJr*(vM3ir#e=hu>~Q7k8Eg%;{6PvM0D-*Qh~;e*&!u-<02VBrSA{c;;Z2GNBpVg26&7Y>gdht?DMu(U9P*zYqo_5-?Ha0VNaST6$0LL+~
^Sxysawjev%1syj5_m>Bn9@M9Ygq9x1C|xzf_T#+Zg|?QK{$hQmyIF=9E<XIsTfaS@GjJ;AgV-Af<G?I2*e$3)6r-OjMeQdD9$RRjwMhLzGoL=zPnLOl
ouP@G6Fn9ZMk$}52Kkr4F(TF!TNzrYI5jb+f$T%isU$@V-&BFpIP(p7a)QgQ<9uS|aaO`ZGMrFuFgDJU_frd?6`H^2LGh5A=wN3~Vx7j!1+VKtLxgHdi
Qa&d3!4F)P_`+6`wg!?l^4r7y)v91;t*o~^uoji)874fzFS23pyt>QC0+?UKPVAV)Ip+Nl9h(dVqm|T$JoCd?k$AP2?lOw?>ozI59|yoN-%z3-+mwiR7
j&XI2wid@3-~kgT{i};kcl-Stw5VwZ2TtX3OwzdJhU)`-|&spX(E~C>sWy86K{fpKfoI7w={;X`#5mPHph@?XX^H(LPgQe(`B^cUkS@>7RQK61-8USSl
9#b7^0KRS06lvyl4eCvX1EuW8B7Oo4YXWt6k$;~@R=YXx=`*bfS@hrEFO#czI1-xDu1UP|o0p48Nf250$by*yXWgzQ;`;fWs6c+1E^<<4ga54-%1W*j>
?JF-a=T-8cOMSQq%mXTsVr7=8Cd(Bu`+C{^Bf8q~U#9#GsF!_Ep;bUh~Xg*3Lr;-m?17TS*G!u7=GB3de^Dps~(8F6fNwz!pCen1!dDGZhoKYtFO}w(N
2u(voQGjgjJUH497WHdtb8;JDK6+YskdB4OCDN;U$fB_EEb@fE_1}GEF5qvzqQ922Bw1!<!h7jr|Fe4o$|$>yhR=b!q6|&mV81QS1w&pybe+$~#CTN3E
LJjCAznT*oUH8VUIc=Q^W51Z5@|gZF5FL5g6?%!SV~qtZ(xL#f#%^BTMobTeV{8*^x<EKL|+wz`}-;+h_4;P(jSJcf|#DM-_|W?8Hs$I;d#<lRLzGIr#
FNPL0k_8%6Fs1*;YU<;^As+$nVKwurAjV3DhgKA!_kSNoh)x0b(IK2tApPJCs7+!#HDV<UNB~l1@c+gLD*Pzkj?amVKA>5C3@FdsnP{mQ(8351!T26)^
<d64k7*{&p}^5EI-aPJ23q2}|05sBo`?WV*$Y!g>>4nBSd%v#)R5FVg+v{LeUG|7-+{3+zgLqw?uD6)?PU5p%Y9Azv^>PTPA=?B5vY?&(u7Cz|JaJv_d
TAv!0uJ-Ar>H(;7LpG`iN3{6;5Q#7g$uZOs*gBdXi&R2HeBKDwz!NhAU!5G{dWE&d@jC7Gxaole-x=6+RasRMn#K=hsub!+rk$IE2iGVos*l*hfC+bmg
0{J3RGlxgglHq)#AtjYAs^T3?tQsC_vE?ljRSusfu6MRbz~$iuq2PAmwA8mQ0;|+5+6U@;FuNG%QNxKG)QN;(DO9518Ei4%6!LPjv}mazAP-ZEL{5q<D
>HU3<_D3)`X_DJ;~U})DE=-({Czb!b947SxR+&)s=kseeb)9gtTMVrRTiMZoUS-uWw%5{$*=bZq{HKk`Qu)44*5Q}qUc39FVHx5$RREI5bNIbSLc7FFq
Mh1w0Ijo@0ZPQuuF`5|9Xgy^?Z2`p2vLiFTMZraM4wug%0K2;VG7kou{i`&u`3Ybi)2iyQ{z!P3+&;yNP4=!)VCyoIeoS?Ju0JoRt#9L$jjZbKviKG;{
VF^M`G^AktObFZ$t%|NXtf{=CHj|78YjVscEjfzWs&)ZFD>GKWj(!}%^O=)e!~_xziw9O4XGI&NU&)Dro*Z6$X3#QIGf=K-Y;c(Pnd02|1353k>HSqq-
30|~C;W%Sze-IX|u6*GK#=>d7no#50baM&-r=SAl@CBAefV6%=u!`eH6<h7eFWX2;$Xt_m$%N0f}5^xW^tNUmN=`Y@|oBoaW>wf;&-uv(z@E`rt*AMW;
e=<(p=MUul^&Vc~oeG53kh_v>Ilj5KaqP~A@e$f?E1*<3s8U2V%%1Lf=#?EDU$CE#LodE@#(r}o%Np#<Z49m__sNlTiIgl{ju0s6m<dmfj3rpjWR2|!-
#B|_f8@%ed-SWbbqiH{ATN>%HYJHUlRpg)UZ5x_x-``~1o7A>dy?~lXvdf7!Q@pBD{6`2c4pdoFV%)+H>5F&+vSutdzK5#TegDN+{}BOnNY@Tu0j64ti
4IoqfWZz`CWQTnmO~Zs09)T5R)T70?cZ`C<zcV&R|yGy*+MORd;4*{`=;&dSeq77{YOXo^yW31#e^%wYJf*?UraJ2_cBO^@2M^E_$$qxr^83a%19~2`1
vk^jWeyEsw}-xGGRCoC6q;+~6zFupm6{ipzw-R6{@oHKUK3$b-LI2l4;C4u50*M*qkEp8UV3`hWcx|Bw5;|M%bixjX%revE(ik5~C$4wd;E`_BjZZ(Qj
8pFZjOe{P^RyG$uYk+=y=a^=)7Azh$YqRS6(mrMm(|BUT-D7ILLV$wGmYzmO8jn`EsudWR4+?|N-dw?>67&9f?PT@dejt<j^f2$1S&3U+d;4>3=w^3yi
!wS%$GOp2IS$77~D{kIhsnY^Ms_r6mkrhHlHL_PhE^7=Vnzi5jj}R;Za?iL4Um4~fihqQv_I5YmPVHvBR$ovE9N;*`l)w#gE#Z3aO)qJ%z;!Ogu{Z<(I
r52|Kq1k-m+O4hyY&jpciCFHuPqbN`a)}Ywemp3k%8sMZbS?;FF7@5iP(%d;6U@-J=h_|8GT#{O`(ED&Lih7(4r#sG@Vp74v}#CZ~yIIE&#><Lrwd)cf
p-bnP))b-^_F$tPpMDli<@dFEt>uaSiO_9B_LF2jK5$IuIvQT6EE)q5;0|&m?CXjR2AdryWKMD!7T)?~U&$hX8MF2j-EQyFi#qN!*HtaS_wb1I$q%5?C
I}B2^ei%A`j7l|jc>4HQ3$7+$N~dVwHGwAYod4+}g(KXklY86kBN<m(|vivh;=T83`89D&&Ne1uqW%F&-aICJ<^$OXx)KA7|VqyiA|g6&!9tAt0h(M^~
GNe04BW%`=?oFL}rm)tx@P_YBa8pqzu(gwVo=Aq--xJdIB423rcGi2K%!d7%GR=`wM-(J;-RHVcwHa-~nHxl(mVMO|BeZkKjpRN2HX-iDVF<!@6DBylk
DE0zgHVf*=1*j|ftp>gurKniZ1~-SfGDg+sJ>aG<+?(5VJH@hlC1<IvHlp_EkPkQuD&Uv$gqhy`GSI<T979vzAgkqC8QufO2RvF&qVB^r5TEdP$lBZLA
+s)jw!#EFziME`N&S?TOw`=^l9CKlKrTzmM{&>YBrr{$Vvo;<6C{iM;P4y^F64C0r?#go{s2Mqd%cg;5rC(zR4jYe1ER`c6#8I7Hc(l;=gvCdPU+^?tx
$K>1@b>wz*jO726%iJkEID}n}Fc$o7uyufW*hO+G>)P7r^FwmU_q1wfL7+{r9@^tcUA1`XytD@!N9hPQL=g+?GgaZN_y0*T$zN?>VJ_3^uy!TFs7*hMx
krCG8T#S`(vl!~>UTM=ifB%tAylHUSKAC1xNDg_@Nk!&{*8r|uyaS&FtQIMSrVp%NThdr`TM#hqfN!j+;_Jw|Lu^cAuyi3V(5v~``4Q}&m4_22&o{`0r
La{p#cWv@xd=_F{ve^Zm2g^;}(uWwxVs|)m~<<9xV(-t8-h`GItI)zzmpF=~977~bGY_$f)1XZymQ=j6SeA%2xYz|n(#S3K4QPN^UhyvhOzF4Fh-zX?v
kr6*)ZUlYwgk5P`R6w*}B|ObLtP!B=!tjZDZoq9dN%qE$TqcoGzT5OCs?i>JfI6IeL4(OujGbkBx+cVofjP|x3=(L?Q=ZL)$9FG&5>3kw;S?{sk+FX^<
Po#z=U)3c;RA6rc314&qb8i2Q6F#OTS8%ycZTM4)POK+!=QfLWL2h<3j*gdb%^vVyXcT-o1pzY26N^htB9GjIOg|Jb7(Wl(OG+OyU1Q=IKI4BWFURrd@
uZ~)#3KTi1{Nr!3H;lfWp06Peo$ZNl9;fMnd6w4SSVj7Y)xp##lAJohNvIBLCGk@CUg&$*xLlr&vDccQrHLZ9c)V{#dbiGXp&7(ra8?n?Bfd)!>u^SCg
`i?S3|d^@Cz`dB(^Qq}RWu7u*s533~be`+5IYj{l3#|Cd8$|Hk|u9O(7Gbo{?GP>26n`Q;)qr<7*vo~qX?jrQ*K<4vw#e2@wCnWrg~0uiMCF(}5=BHCA
8b_{d30kgO6nLhl)3>!uWVNskn2u|@mAB&E)J1sTUe626C7P}<scJ*SF@ci}ze+|R31oRpylKJL$MN+V4Mq1US5PZ<hj$I09Si3Kv7`OK{5y2<5Cuu}i
B-q5pJnZXwfbkPKGb=~rBu2dZ?&K$oA-CYvuJ5dC05esKVC(4Jk_LY5ANC-zkW`$T)?Gh~`LBzQqW_`x-hRiY*2@wV;KXfg4`0w>$X61$mNhbg$2{nlS
U!FM(BJgO717i|wr`&2Z#)VU{KOshSxAy67N9>*mv)$gL~m8AX!@)#Q08p>@QjNf;Cp;3UdN>j+8oc!TA^Bh;GV57!E|%hBGPOKbMDnyNV-dz{N8AMzF
x~Fngtez9GA*!DzJqFO46x(bpJxEU`~O;{l1qyBMim)Nvq<Yh@qC%qgP=xKsr~=CoQF20c6PCy784&kl1c07k~ZKfJyUgS>hD27HiFaTgn}2ke@eHJ6P
sq@EgWv6zvRCLLmIUi5f*364O8`*ha#sETZD3;+v2@CBBSDOTOp@Vi~QzdCX5w!Q=Lp(^3^!g?L8oyS^3rfTS`hW$50^{4ZDP?`!&*LhgdT`=*E&GS?4
j?l3RV!{!7JcJV-0HYw-KGbKoW9<A>^nn@7TB%!ejr{iK&yx5VPn#(CAw5_2z&^N>p%CjY^pW^|k(v&b?RG|iQ^@?pdj-H6f<8QXI>TLhjNdK1`&PzHi
|J)AM`g@n@=0OR7YBhHM+$|r8ug7^|n9E87!z#dvqJ<Tt=3aWo_hN03Ujv!iw80`ll!NwjgBn|l&NX>^x>ZqV15BXT=_}KK+LO0!uvN+;L|(dIJbRWs^
JRvvl?^TdoXXbP0$zy;yo}ai8BwXw-YTm|86CDO*fPGumJg{W+T+6CY`gv;qNJr@`p%ULzKn4$z8?^nrdWq1=S&k2_&q+u8%&t?xS4S6le*&LH;(xll7
h#-^YcsJ-q%b9Jz$dC>t}M4^mr&WuYMUH;yQ8{{#8mnXqbC{ldn26NjzeSOIa`nJi-|8Mnn@SV5Tt&ROU;afIw3C29;Gnu)p74Bx~gc6w0HLn|e^ExTq
BfEpy5t#(%tciUWUui8=nl{rN4%L}P5_1^I^!rFc4qwC4yL2(!us%=xA#(ZelBmSNXHUcR&N5^bOXj`_m%PUues^y36w&eVU1TKdoMTpw@*%V!RE|K+d
~@gAH}rJis@5)K8g&Em0LQdm_wPf-`FBi|ODzendGTK$#b84j4X-Akq9U+pcPpr~3h+EB+K*4*qu1i71o@nP+=;6eH%D1ls=eP=i*WD`FZ8(4dg=9%L5
dVmw!5jjLeH!wg_GTlB5Yva837n=$HXdZzqby>4RwkF~?aU<RwEYRuKULd#m!h&5{M%O<JAprDjJ8TqmEjpE;Xq%t9jG(+BSf!mJ1VocN4bRs46a7{6`
$rxy?=AD_uTKyVIZn>rwLNEaD1o#1b4OrJoue=5>zLz2dC2?9@C6BNSJCrq_?ccfd!npp)&VD{?PFf&;afl8zcYZ%{*a}g@Qgq}{rlyIZ3@vD-^VkzJK
U`GO<H$XxX>ro*YRsypH~Wz2e3x{Ot5JTLY5P4@}+R}v593`8vO>DG*yqdA0!cQ$NbsM%;gor#K4G7Ch8HBk+n%Ze!L2hU(rHfu_6xl#i@as4Q9kqbAA
1ts`JIoN-0?T4Dtk}hi2%^-|^4emRzH}m8!(i@N2TsedGmkFbfk73LM}@-p~`;KDO@*mD`#ZyQ>ARh}v!pBOLH7j>mnzQBw1-i$(m0QYm63Xw92&p1AM
Ttq69DLL3<sQww`%2Ark_LPzjhAQnY$kMvV$k<>7(!ST7B0;^{)({CKa0Ek(~l%~&^7=`^!@m7lWfggX6bV!k?5K`C)mNr*BqGUsJ&eM@t-1V^FmQr37
;#0}1$G5@<3D%{(P2G+7fhMhpA0*}}_=_|n{=@2*e<U$s14a;+_l3U~ND1IEk0CYdIff5G5uhKj0waK>7w`0XFkf_pcU#!2R<gl~8n2*;d7i|q{-_a7$
oXHEpZK5fkN3?~tf{(-fwbSZxo-w$holDbOP$na3Cw%sM(6LKC$NUEYad7O14-ja81baT6uf=|tlNxX15qzh>Rk`UeY0Oby(72`6BjD^Zsy_yfBtX6j`
0rD6mj+A2P=q(4TxNS<x1j*i80MtR(}ovA(~;XoT2Zk46aRMsdm}Y0a45p?=Ti4Ajww+%b9Uh1<cD)6ZDzJKt!(zNxFVM(f-&UvKZ2Z3z|p6?F*q`{X1
Eb6vcbcL#g06;5!UKgXElB!RKZnlj2r*xki9;NXb68&8AX(!JWvXAutebnSP|p#5yvpVAKOkL!gxQU+LdJf<`wPWMBjrK>;%@o}N}`2yOBw$-ScFvDDu
M=w@xeD?lEzdTcI13WYQ8qa?N^0?7JVA7WR(PKivlg1G$9=P&h-{)at+w=A}pp`|}xv$EkUF;@PBEVo8`S{h&lzMU|am%QP*mS2S@U~~!4DdQR(Q;2L(
O+0l;p-*IDeAK!zE|7=+&H%O-c}P@44wkqIZ}_Ge-NC42>qrTwHN<9IKxK_gN+7DUu<!INsEE22&fq+_s05FoN)J6$X>8_EFAson2ed7>;--!_=Kvqln
V~rU`4&es$`^d|LWcNudHmc{mvT@L*W4>nDhOiX65Vc2b%M6e;kC=u5LfUkFQi<cnpGs-O!n%<oDD7}O6HRnDp;T`ry*LpPM$>ZNxHrZ6A=nhMv<SNVq
bxC^BjF;!zGX|KjHgso>7QM>AoLA_04<`LGQLF9?4}yeN~Kxh_V9`XYNmTm0m=UdDZ23<@0)iYg^PPa=Q(kL-p0ni?%j@u;fbx5nu!97_R%Nr#uh$;@$
1RJeDS)VV!KN#hjTWs2BgvCuoI)lB-|8vPuv5E+A=d9Jf=v%Q@i(&n$;*^2)o%_co+}>)gw4@kKHd+m95peNeq2h=j<_9NkHQ?|rO;b|~yWzqYDtfQ1y
%-2L%%mlyE`mm(ZB$OzLUsR{7bqYA!|Hit6$WT*85f3=<U_q}qXxt*X<goENWO5M@8S`ilDfdhdy;7W14*_QlYK`BIc$gOrhPakrFmVZkBwj3Y@my!vz
lsrYQN%?Eb)gC<8H(@{HDQ5wniY#%TAKMAy{k@7yhvS9N9L;omo{Ir0HdSwfR#O&`;lr$oKfAZY{j_*d3riV*_D*?-az;x8<H+XA(KU!<sCU~Y$?^q47
2Ax-*oOsf<nKvSyfDK<oin*ZTd9GawHjX{6m}BbW~2j0t38ZWW(%|*`6Ix3ESupv18)&n7zjPET^cb{+>YMkR?MIcqXQ+lI&1N=d_P)tOg7wn{a3S5i-
UF>T(jqk=EY3<B+Fap8cl%guw2>Pi0l<4%gmPqOU)C(Nm}dPYP2K1eBGVysUr;lO34uT5L+N&17aGM*RPPWtqmoKoPU8=F5D(%G^Y^x9Jut;qu-E#tn;
?(p|}Ej4fnOgZdVi0+6L(;2oc=V?Ta%&S`eV>p4s)qF4RQON$|?2BujCp{_cN%^Fw|G#A$`J<I3a&T#Gl_>Z`~Q4C#2&Qa29)^(+(BYHik%E<>@+3p^i
4tT(F-tfRVunCQ>#@FY?J!TsrJVSA;qZH!DQw)c4jwVLOL)3@JKOa=BqaAXSLUJJZleB*QmGwX!NS&a>^A4YRcilaBA>&njiZ(Ecg7~8X(;7Ka~&L*u5
jIZ`uKDer^-rs-&k2l(q+ZlM8<MhDo%ywCuiVH->U9Q!$3m%B5M~8eRvWUZ0<J{eOzvEc#7+G0)M-@YUq_VI%Th|1BnYwHYEv5$dMJ%C0)e)o!D^IJYU
ro?-KeBtAZ*10NO9AR0bvhy>TmHUl8F!859a-wHu($qGo3!({d$<2$oA&d&yy=U92L_ttw!GYhym$(p+WjoUk^oV%2o(4c)L&leZ`41`APE=m`*<E)4c
JT=sWj^XMDB0O=f5J3Ta_Z!-5oJxMzHhg)jCn<=s0DspY#p)?O$Aq|NEV;W-Is{_rM8Q>8a9lGxfN@NYEg)DGVUXcVF_aGF~cA?HN_$BAlCL&^mSfN&b
xsO<YN>=M)T?bWQ{xJMZibnGb9EF`X|f;17#tyJT7eNf_^R>{E3HPx=g*kHa}J29)45wtieQ!aLu%9wX!-;Y!dkROR9YZnx)tFPoJLh}6nnAw5JfqJ|Z
2E0)j_%p}KASJI;~v+JL$@{|$o<Ww5BJ*RDaqoaGN?>~A|h){^*gm^PLVi>GU0rw$t5FH=6CY6J)CBGgSXNA@ki7$qDoW|FA12y`vA3wq8gYgoZfYM<L
K}}chB)Z|uaqm7yH#ZMfkdEK?HO~)yN0PA$W)Nbv1@w<p<hQGEI0(Q}vpF%#F%x)0Egl!?00jM_E??t;11h}g``yl&59FH1+j4R?E3p#5jAT=dv_$UP5
^QR{2E^z=b-i1TC<1o-ei{>*_<Z4AYvrO<4I;u$3JS+5av*IZm4~!TW`IxZVT+&m^LehzpLST@ePHceuTl543B;AsC3B_W2zRe|eAJ;%bD(Ty{C?UUor
&M{cP~v5VNd76*bONP_dL<8JdnzWpNP(TQ|i?MKSZa$fhd_c_rT2tUtaadZ!N8t_ciK+Q-gqU`1F2NBo}Z(%KE$Y!t+Bl<02DVwj(M@X8+~RSgE`+Smy
Jc^$HOb_}=bOU_g4CuBx<F_7{}bltvBsqCjGFm$^?r{t4-y1Ow-+GYw=9;q*VthdIR>M!8|>(-%pp@}qCeV*dbK_KwfL+<p?9nyi)c$y6vAH`?YSMKr+
IK^Sue5zoI=$K1ufo*ty$IK!Z1n0%16RPDy;K;w@7J;C>8UkOaTYn{Zmx9x(>(Df2h^{Eiv;#2;ItwuzKhMntq?`i-F?r8g(eNJNMF^V86$b`a1O3^Og
1P@$|;o!}nWi5g-+)Zz9Xhs{&($t>#s|?)rTrNX&@RrnOZ`S@<nSzdv>&iyD7A7Fe{qo9rwNWG-|IkxNgdQHzpsFiZE-wJSWHd)jNm&G=ksszd>lWl4_
kDTVj-&$e{`wM0|JX7@yR_A1`BV+=uk>*zI<=txwNTLPKWLx04>?7$+gM9(WAt^HO(kM4>5cC$1m+ODl&yY~2R0M^mn|QXpd?V5Y1r6wmHRjeZyS}_Gp
6g0dGSCoA2j6dH#IfQ0q4)J;HHP$@~Z&m*?7mrZ26EbIdKpnVVfYX=s6yGm!CwHCtiQvFi7Cm-E{N48C(g<mT3~EV}?l-&+{>N9<F4neEyV=AKN`x?Ch
=n409I51Vvr_a3jnFJa@YZB)x=Ss`&skcW0i!sSU@NnP`H9cz;C1Z%=rD9?Gl+^SRg3;_ff&o7Mpot|Xpft*}Zk<eYC%g3Sv6g87)es$dZJeCTaycG(+
j1C4?&8IuC>ZUxTw8UZ4%89kwm9K4d#elf^BzMhIyz3qLjuf!XXnO;9Nc+Y7-4Wi(muM4S2=chgLA^<KT#rFCw99UxJnrL0wg8e*+dumT`XAy?s;vHU}
la}^?e|r%*DLG~e#uIK5nZqYywVM@!CbkTqwt9WM9tt-BrZcH1)D9m}A?F{BMM(zuSezyJUUAgekVLLZ_^v{<nLw~97FL4QpSJZCZ@VB#S91tIy%HmqG
5aetZ6pKg9V|vnL`zMy!nfnIBzi)|r{=W|NZ|?~Ex;w&lNBoo^%njt;td`zM^IJYmcC$jFmW-<x=!M)mlr0F>ljaTL#sDop5MT#T?lSPKjZlm?)1crnF
1w;RqHQF7b)1om(#xcjtmI&o7{?9K#d5aefiSw>3E<fz9!M(iLt=J{jxc4^$s%dzQ>RXq!dh4eP~*y?F!-F=`dRQsX?qtPK16j9St09KN|{8SCiOCw~S
3&{f>Ck=*x2g6F%+*kL3BHMgiPZt)+?@;Q3dJpa{lNB*BkjgU_8I*#L}dO;7a7(}?qOwwQMxvqS8hzn|36yCSugTs<Tv!0R)V&CL#~{001Wj(2}Qn2A7
jrQuMIuyB1v*&E7Nl7mtn)1T|C%_&u5X2jpMwh-CXP<#HW^$I>c9el)N!ReAtXrkquEQEZ?7}<x`#1uHE=u|Y7;mq=qw0C%(zZ44cBC(puN;8N@YW&dB
d#*(lCg8l@vlnL8pzX-?hciPlHIMR<ALI#`Ya36}Cwm~~Xvth1y7>pTH&|hY(OnTU`<dOUb_9r|0&=KGY9>LD<E3rCG_J4Gk0jAglm?#9C>MjQ!t6yvU
Sk*~hEBrk-&g-}hi}Ah*jbp(!~H#P%D0BSkLfh~f+k-z#fB$$8(y0);`-HMr;T`(!6YMBZbt0hcf<Y18jiV`LIX5C4tgyN@%mhJv<OhfbH{sctM?S-nB
a1JKSz(W9y3tHNj?i18J_-;yJg{)Uoi63r88d;XRe1x6Kwl(1-K0l;Ujd?Xn?R!-uzwuV0Kh3oQ@U~VtSU}gb|;&RRx=r$ZZh+siv~ql@ryG51ERRKi`
9wuHaHvVgFK}IK6MCbEO#VOCae^-s$QG9TvE484eE|R&b^PqpsIgouXZzUPtlu)*SGG^O2vEz@5NV@Aql@nFJ&b8D`TNj>KO&#osffpAuQZClP~LqI(T
Dy@m;*C4QEei-;>t&xjurtTBUKxV)9GZ`oOJL(H6rfx=&bqyFstGZQ!`+%Y)q>o3rtSiK-ZDNSe?gqENBAUQseqJ_^+&#+p^Eitnh2S3vww}p*o-^8z$
g6k|T%@;d`NatV2|L(+$jS6r-GiRiXIHUmuriOH!KgU1sop6|$l0CB+m-DDh<b~gwJe_NU7}<T2V05Jw+@EqDT=t5YfZ0cv>UjYlL{45Ql;W*;{nbqUM
|Sz|fBV16eJJy#EdC?3{D0$1UFDa)OVa5S-?Tw%&Ak*5*mT*&!FnnIWyE{*_)wpTxU+(IB<=ZzLX5C*>*VNz-|Fsnaz*(m&Gm?#=Xa!#W^p^PBq@17x>
`K<Jlqx6!m8?u)M+ocZ_04r(Ui-eQ6HK@d?V^4&YPoDz`~S9kNGl@_N3>47JCsDYd)WV5a~@dIP`*ic5^mF7t;!qim}NE(Thd=&WRF*SkNI2vjUp3EQa
9iUc8vCFVjhY)NRyz1$;zWdR4WjgQ?r}do$`>`Oi+;A%rL89t1i=H|?G}#d|m_H#;dA{CbMzL=tl`DKB_@T8~oXAU8qxt}}~^sag<w)-baO>INjFOZ{r
vV9CKa-bFHqwN)TQ5MQoARX!1Y(ZD3wH$1*2dT-{IDU2f4tArx}_64-1=c9CU8&^me&un(wq~j#)=b>|)uICVlvSCoKBpbo+N9hi|9lZj~hI~A|_lv+R
qo^;hR<W19Me<M|mtf08lD;Z#U%Mg_H0zxO{*LFr7bR7^*bQ@n&QIMz$c_zdL_ay2SeXX+waN7TD&-Ua&-xI(=T|8dFH4SxcGxMnd*u(Ec|8Q8^1v<dA
$1Q^wV>WFfihz)yO&uRP#nTqs-)-B1L%g>`&X}D;{|*1Up}Mz_gJVp+(r_fwVVX3HlMQA$wFtdk^uE@4CtN_%(&%_MgY%~=bab>G-Q|DH?`j>jlj;S@?
#|Oaf)Hr-`9i9dTd*koHy5kkg@G}k5@Vx^d#N-MJMC)Cqkiq5q)ug;o}i!9#70IoI<Q7JrZ-pyb)&l8C>EzRe?QC+5LKaur278uLWUK*HDt%YV@dU{sW
zvKBA6OkU;Pg`+X*#D1=)j(}k;0ivcja%hbk%t3o_d@ohA-^+M7<e4e04F*cc2(B0#`;A?==V2H0Z`XHK>twd|(9Al+Ye|!$`Of5dsUn#d2riRq@bz$V
9#aIzo@_c)*&mPauE7a0%!U3G(g<c6Tc^Y84t7W~17YetkC+@^XX*AkuHt&U1TMe)@*Y^oYlMlpC`H1;nIVFg=z24J&{mwFYa_#kcsQ|A?(_-JTV&Q<u
zX8lp!7el)7R#tw*l(v8|GbO%Dx(JO{*MgrBZ+MT9_<4SABmg*ZJDHFK7oO@x!Q&_wPqIF1>t@op%ZH96C_+D?w~|MG*;edEQ^f;k|;$Gr|^?F44j|4I
}RZH{bD@Bz*$P5yzk^weK9zopTFa9M3Olm!+$n`x+jGPvI%#IFx6*9P|2)hvBCIgll_7HdY|d{@04nZwkp{fK;bNUcVb1OvJy&n+|RE6ltOTMyc?hA3Q
m#KO;n5RSAQY-z0ay(64Dz`MdCi%++!7K%qnJ4uQ-eEV@?U6t#Q`k?Q#Ep9tV?w>eaaQbP;L<YWhV+7?^pS#e44ingT8$bf1D<e^K60x?z`%Tg+Vmu>O
`lu<zA`pGSvxaM=hCaX2)|V3r=xU9Cp2a&W8AhnpkP=z7S0N_I#c$KF7<4><E15mqhL_W~gz>j9p9ymBm3a4B@oSB$!75l)GOG*X&XK!`bqI~OuhDS`n
>hqo&tJ|6DOxKJMGp;RZk(0KmT1NkaX$?HkCC-Bztu~`h=K(;td|Lw(u3QTsqrqjD+0^&R5VU)a;Cp=6pFN<lz36H#Tz{^~NRtTjV{NLrSR}fF0SotbL
c;I47{dfI9G5{a&eN%PAtdOAH=epBINrP5xn2}FqDgase4E?F>aLhUSF;oOlhJa63y~2x4Dg^77N_AnGJ7nhR(V}K4RPg4Phj-CQ_QXCuuJZ5z8DvaRx
N3cY*Y|jv@gcoCx)zD1m2kP?1j^k4j&q+>X@F6(9(HgmxSBXfw7c^!x?xwr0u+ipp1*aepF8>a2@_%7tbjkavw*_6f35x{VnM>1056H<;rb%jx%$da2D
>62slj1*4}oPEGTla>QxVgL&D!{H0i?1y^H|a=LQr4*`+mg{qb967u!2X2$4{2u>s7f5ZV383a%Hpg@%<m<kF6dizMy2?c(pnrd|YsKr+@rv6c9G?GVV
-Qdzb)Qx9_TkNJ03xm|y$DF`0BM7fESh*TAi9$L)97F@eU!K^Xqe;{s8q&L{uUFxdgYEIUUI?GQXY?N$%+LD!OOf$b@9FohhrrqJ+O#{mB0^~l8Aisw)
Gv}*LB@%UJsSI%qi<M}VIF+&*5#?^rKt8yHBB|!|jebsKyaDC8`Mm~z;Eld&|C*;b0gpfqu_WiC!xW1b8Wti%ybBege+|}|Ii0fneX2xx{${AQcuNdWI
!u_?A_AyvbOfAG`ZG!YYU{^jg6)f+kN1r0ca={7BAcd#4d~SI@6b(?M!{KHDv8TB1$%mp{J%If34Iau%SXnT?-i>rYFCi1{U}Qw|R##AZ{*mHbAvR1^$
t^!g3-|x;EynvtS0E(MB+Bge;^2gL(Uzkv%(Iq`_+EC&!Q@cd20u?p?3m!}s`^l)6DNGtQN1Z5sxK7d+r$rTgstEi@4Tg*S5g7&#~ph*LKQqWXMSDoZ#
+MUu#_ErG`5!5+CA!O!7WeU$F6(5Vj%_#XG-GY&}=Qr>j!9CfVo<@K+QWhfc57YMPIr8DKw^zXZuCx+e#tdU!#DHOWgmCm#qzN>-0&49#^b(7Cf;2tUx
A5m%#P$A#y#GM{I?7-6HzMVrnD4C>^m1<MZG8y^?-1qyvdeLx?cf50LWn&MmZlJpk{RvS~9Lrc%RyZJWIc1Ke%7>R7p4<3DfA%HwgHD7;YXCqCD^1tFJ
Rx|j~y#RKI>4ns&)Odtv>FFhVl@PtILC+ybC^9DkXT!zQB#`+M|!$W@7*s6ijvu<_Cattxlq2)#CF{juYvFqJfp@tma?Aj-}tR7hG@DesZzzan8F{LMt
$TqezemrJ3AQ}+YL%t@KfY(2GxH~JNI)f}J*~D9JoEVtSd0d|P9qZd`{$Ov_su~Jg?FL5pXRm!pFQI%N3Q`ftQOht{1aHWA#7W+-w$tNKv;4Yz)Tvr>?
~}hi&#ZycC8F9-EMb4sJbAo2!9%D;Te$v)IPF$+PUGc5eJeKx3gC#Cv^F6SPoU;8OPtuMakv)8!_Qfey<OpJiNsM$<0ndF^E;W4?di3Nhyj1TAm{oew?
$f!o&p5xOlAS3F;c&VVaEPe!Y8Hiw29}pe{r2wxey;$6oz^?i$h|rAcUlF4BTJg{bGjRB*btF-p{gIc83RdZ4uRHoil<IbZ2%lZ_B~ds-E=O*?9g@BwC
SmLI&%z`#c*mJHPN$*m3j~9oPTSIxC_T66;HDc0Yl+Ga(c$Ve@C=XR|=D#-S6WjZui!w0ZLw@p0CC-H30c7jH1QymZUgjH@NT6sE~oGY4)5dp$kxTt)D
Ji8*I<B48d!`}0n3aDkjOGH%lR{v7ANTPQOL)+gUEgRA(k6bKH==UG>>SP-a6^Z16&p9IgxA1w2A4tY<mOH{^x_yj^>sUW%IVro90?~BrVD6nr;l;i;S
*Y?en?J0X(4XkhC_(w0~kOrY#kD6WPVA_NQobT&Vi!YX=80$C9h#>Mlfsn%WW#<DXjhPS>kTK9QOpoc{NtSn&BV&x(@B8mG)>};B`Xh=WidH6o<aY7o_
QOdwh^eB9HQvDeyPNAU-V_w#{z-b#2%swikJ{5*6Zt>-Oj?S(_Ei9Zce{>3@-AkaS_Oc3-v5L0nI>GBB<*mnH*-F>!lDEj_misF!!0fKx#h8I1}nthi}
|yaVd()diwt?N9UF++exnwjIcvz~>0>IPiI4v!D*n&!760j%iODWLzt;G{5hs#RXU%S8WBuZLYVbA|b6>{mFOK3TOG1yyyORu!b8yI)r>7)y4-PAk+}A
C@eRJMbb;?>4VMIQRPG4>&0oKsW-qn-bG6E)RbE^FBhp0rgrNVVb3}H{Sp1fplmdF&yuheN$(RP38%S#r;9(eYLNbbDRSj6TAFDOmt6>*f%5p~mxZ!jB
IoPxZUe-aEdC~?_^03B8&(bxT+iNNPRPzb-xW)acR7cOxk4N0$?m&*ku+JKy;X}cB&62#W4jbE#105RsRAGhl<i-5cFfDEO6%cKhYj`6c9S496Vyv-5O
qJnv{F3&2gv9CQL>1<aQM2No9Wx9`GHbGzx-|r=P?vq%IHPYV?zD9@pyJ^4BD-6)iJAETFy7}{vRfNMeJTbSNG4)36o~ytw^>n(N35C;c*wafA3OS;h@
k7fQm`Cu~cFbQ7b~&Y(*q)m9#JX{^GS7(HWsU)J0i~N3!#0WQwLhcCBv`~}7nnX32S*T#Dc0b)CublTC1K<jr7m#9>$vR@A3WxY3&qgX&K!!=)Hm2$3h
)qLM{Fgez951In2X^s0p?od74P}3Rxd;*s$yo0kbglT4C-^ApMwQ{m2`x{cIxOf^nNAyF>65BM}qN_)*bu$W-E@l1qlLn8%w$_WHVUN^<0S#a|6x|>q3
#G{zMGl-``8<@EW#mM$JdkWdkXRT(Pji?t)I#tZolY$py7q+^-hse>FjcAHu%Ob%4k=)$%%ow(-~Ry!`!xGc%ib-9p|roR+`+-Kxy4M%yENn90u{a2n^
*Yg&xUEQkv&#m!hD9T7k21)jrqd4oL;Zz^HGC<TNX3I(Rfeu!UHN`0=hzyq8^t?J{XI5luHi>0aiF6gi?(?(UrNCNHBT?R{0k4#M95&w2{;!@MZw?rMC
<N>qD%JRC8?IdN<l0J+GWQdah_1cDO5rgfLwR#dfp9%qiic+A08gcvDec0;H?#gi~j8{KAj|`YoEf1!`B#14SOWg4(j)0w<_87B<Jp-?#|C)Spz7QuIO
1$y6Wd_SiZA9@9PJw87%hQ8Ic_4Z+=ieGfQV&vaS17XK@%={+wq$5=+K_O+)W^?X3JqLkck<%XJ0~D~jMpjZKY)(4FRi+%3K6)isw6)wAOWB=Ar~lOYS
G4j{2THPY~cvQtV^K}MxdV1d~navhS+2NsL$j^T*0pDFKN8_=#*CRp31jc`5{*LR8bn^A_n3Qb1)(wWJa{c*t5+Jbwpi_i5l74Dg%wbLV>~&AP|3NK<#
o@b@=neTX*{$Rt%DzyXoI&^e3Xd<5cdVs7Jdjuk3g$?FR7T?{)ipRq6zb{0JRrgB?j<|K_IqTl!*)4s*{O>2VUp`o*a16MPUY-mL9w6k-g7mgGq<oz5C
lnEM#sziB|^K8T5uML41ir}maU%7`s2w>S)hq_82;l!ar(w?KnIpGM@G4vsjzUA_9$sanL!@?*}1zB~ZAD0e5iMuP(Cn->yKHEVDyYul|}Qjz_4T18}E
!NXB;SBj08!FzO9dI+9B`$arF*8}Irs^*KA&^3WWI$=a^ltNZGa{D*_NdsEgTm}%jXD#kGDH~wI3`k_HMq$lxm_cFB-Q)gaxl{c4#5cXZsuT)R><^!Nj
@|gSXSH$wTnf0V(eqGyOq+B?%Mn+<N*kD;Pz@ag;_<b-W<a?-@%f*|t|eV{W`GOO=G!^gGjX?>aQX6CfcVF~j3dFvG)C6J8aLj_ozflfOi7W}3$n6OD#
~^x44~abWB7I&7f9<X{VDnbV7K?*#iPjH(gwbBe~hYLZ?)*FlQ1e;^n}uwT2_!UjtE#|JDyiwV*(te>D`x;6Cu`HXUpV6M*~(VuQFf$Fl~1)C7yKo56x
R)qv@E2WFTvO`;x?+4+z7{ucnaTyhtcCw6YkD7`_!ZRZyIdwRoi#q5MUe3TYYSvKG<h26Ag>to+q8nb?PK&Sh2wAuyJzLRKSAgHmfy#Y^Wf4d<6>`q-(
}Ln1*IeQ4P7!N@$7-T0X}jXmC*BOedJhhm_%arIKM6w&=X?WNb1K7r|;$%<*~357)5R@(dXytWb&7tN1X#scMlYoxmC-#_0c3QFyQKaVzlOIo>)3a0=B
r=em9OoK<ZF?{gr-4Hl-J-x8J(71jEoNy={pK#ifcU@h{61(m>geL7q48FeH^A`EQX_)a<F1_%b69St6cd7a6{YhkQ*Za32dLtSThvuhok%QbNuXd7Vx
c<UjW;^k#M^I4pPpPdfUjJG}weg{Ot`<$({YpcBV#y9NXK4GXz_e@g*NUtXGQh6=l2I?{Pq+tsHtIuAs=&H^w`eqCBmg=X@O?rwBSziijp-OS2dE^xDL
EZXn{speEz(qdAlOR2u{00QKgkZfhk6UwcQ3pdA5tAo+k1Ao{CL56gJwCMaez5h<Cxt<7BA>8xDSKIClj}-;35BhTf<72%5r_lTuz1)qU=%VnRRt-;7*
(dpAJs@(yTlPNi|^sso$ORDdo?L*kv&p(MzYWR1W@WF3K(Xz|F?oe@-fv(sHxr_83++APBvnm$~c`2rd+T{dFa_%IHZo)#pBM0<oeubL-VAMv|dD=ewu
l>mSgUC~rgD305+AhK`8S_Qto0=`!qUgQ8HJ(iweRf7@>TTA?|0D5VlhEKfae!1Ft-6zkboU()Nhrk!!}AP<vYIO`ow8_1Ps5BwZ@5;r(hOM8bilGeH(
bK>EWfb?ZWqez>r#i?wR%uAIIWP(-wY`Is)KxSG|YZV<||3eUqoB(UYX{|P;AOX1kJ{K6izaBv;gzK@Gdip7Y{7-MJ=qW5R*uWIq%$vqkGt6@4w;Np1&
fUYqdewvmx;H>HhEZN2tU#p)W)MoqEB*R5ho7s0*6Ssbu6F7ai!7;Qj|Fc?-G8skYxuL9QAyE*c(Q-eItUrHW>%cm52uS$O$UFzL-Nv3ywVIg5m2i_S_
!W#JjI9=8I>YpkotrhHg1je4}td!0;3Kf@j70eC;r(j5F^Hqe|H9_RXvfWqh$k}w#(&K?xTd$G8>D2UIrr-5ECg~2ZGNccvOabE$=_P{?nOjb9%4$8Z?
(^--)D}5H{quuU#Kv2;@5jZgz0TX?NN^!7@1|hugI#H|UbM{;qWbCU8o4eb{V$2yU&fkomwj6Wan|18droa~o8gChuc6CoR$w$bQ}rvC-vx2AO^5L(B8
{Q^Fp1K5YpiL`zDcH+A6hfN7GTA>KaLS6Vi3!1$mq<gUGOSq&AZeetq8U^%`lPP^H=^dH>R!1IxPq>x4U`j@&j&ks=W_#Pg=kJnKsAmjCP-m4MTN0)#l
lNHK30e?1{g<+=<9WM$98olE45yy<wt4Vl8B&L2rKaGi@u;Lv2;dosCzQFj1FRrWtNC$9l@U3p}_$tq5P-GY-+Pc%5h6blX@WF(0y&ynH-;~{+#01yx^
Y(mn(`3*S_+~z0?w+zBscTk~IC*yi_s?2Nv^(PZY^Tlmu;GdOn`(n<du_OX3g=lTp8Mhz>8CtMZ<x+M{qgjx@B`-!5Y|H@+tQj&(2jOlk%f-?kD<BNvQ
)f&!sY%vjL#E~ztZ_Quz`;K?;Mt^=-c87>T<g>#Px;eSHq~U#y9M*ta|IC^5$TFFM3y%rjLP9=ZpKs(qHHYNy??h>%bEp7%J@I^-sq0kIGAE{}S9k!lP
BG)qi4?rrO=!%qPA%=_z|9!9y6K-Mj$P9va+V+U1?i!;Rzd{FYUK2gD>$xQ^7)csyR8s5cFnziMm%vL=PASqL-a9oowMYlZtKx_RvVr<+)R<@km;a;$T
B#@pt7*cj{68b&av!HmaO>p|1_dOah8t{T1S!0Lk1b}U{?B0dnGvJqQ>iE#f$i+pb~1^0K+YPrFU4_X0B1mg2$bR8r%9J6H#tp*4oR4XG4nObVW+b|mv
q;SiA`pwWj7=<61<Z#}jI~2g3xAJ!Wq6YEIYu}EmJNDpg*FCx9A-;dt6pkAkM%e%6h{}m?fj=L9p0PR1f1bBsB#+Y2XTtrV3ANlj?pR+A^9s!4MISYg+
4FE-4)#9=!)Qr0c`*atTrZHfF2^a=&axDAUatrgC;Z;(UBdie*e9D_IlR7Pwe-$hGWhdfs%H~V9s7U7sva`T<IiqyanXOgabo>#8FQQ14zIs6z~3>G3D
!qbyU5AtS}Byy_C?o<jrEr)2l^XaPdXq<FA1PUpb=4}Ro#-M5ntf`=HK^xsBwKOVBX0~hxLbgC;|boHDmv`jmZ0cNLG>3iLKOEY9UD7UUy=`L6ij_nn4
$}rSbZa_Wop_*Wd@Gx95|l@xW1U=G;ZnejIla^>Ec<n3*&@!|Q$#2Ds7yhrlOQ%BB!V;u>gQ`x`h==wTxoEsdkrz%VQwW{^EatUI8{c~rt99hSU)+L&+
B8}SwvF**aRyuIAX^BF?wpz2woWXvBQ<;8H1^}Yn+ai>^7#o3DZyqN`%@R*O^Pf`$iFmZ|$bydjvBldUZQhw(5{w3_cjtc+t<?DaC8wCRxLSvQaQ<~Gz
$%|+`(f;`{51E&wD*$0y!$kO?0Q95UU*RLTp_9x9{b|d#4V>ei@{iWwCeiPOIv4}ufNVR|jkc?}E-Jq><D2{$EQxoF?iQpxiFk3*`{4}#L`bCwz+@tn5
q@^@ob93DT#)Pv^}NdY3VI52><?<pDe>u)*tsPnP)w5KqMBrJ1;?Yk9Jl06XP^|7^<Ddz3#9b5v}wBKG)UsRws4<tJ;l08N%A|LE|Ok*^bo2ij<`3`|M
SRly<@J=Z#z180qeLM95|6ZXC9FD{jD%?tTG9-N@%Y}dO+!S%jXvv<QpKPt6pDCZ^wOq8#iTjp$*SH9$xBu9e?0>ZesB5>2ng7;>U3RH+yfk<f_tU3BF
6+l4i_P-GMXDjzA#F`a&QvYXX5I%=+EiBVt#dKQrr`s;tWF%)fK*i!h6gVhO%seQP<$HSp(h6(%EWi3M>XnY}Oka5aiPA#Zn~yXl3Sth__)1v`=0;_kh
DDX`B*fA!%^{-5m@Vz765EFYTCOJtp+v?j%1W$$Z%jrmc2k=y*agRqY9I9@^n4coh>SHV!1ymo@OM5c$cwYKg@6lMGPK`6`@I%4r}!VNO3Pd0^fsxH#L
dPFE6{0}A6^~!CwV}i}76;e)pO0K<1^yKL&e%+(#r|2`S!%Vp8^+sy0J%v{};x(cjn#ChD+>U%zW#XIBzBZO2y<<n8Ev}T~z!~i0&SE>eU{4Wd6LBT|&
uAy?kfTKI{WBF<)P7y*{?3J$5=J`7nOp7jF`|01y0!$;gC5(7%(}PMd<X$~Q_r&3j9cSL*E3z-1Q**entD&>v97S)YMwdq;Xfa2x0b?wAEiv(qtEW&J4
P%ghQxV1$xOAeBB8T9dfzW~iQ~J36g?MiNG3s+T-!^0(<J-MU037tI$~#kd4AOBh|8Xt4T0{`Y2W`vX+5>f3C5j?S!|%x3rUGz_q2waraiGs;z;&*@8C
XcSmi6jgL^uDN3FDSp(8wDE_h19CcP-17Y=*Kwkrj|gr@*+Wm~lMl~2l=-X5&Lz<(bb9;A$x#B4T+A-&W1Ey>Q#*VpW%?_N&N@xdvUueCweYZB{&unWS
24SSdDgjL#uJVvBkT1~`L1WUF{j9tWAFH>}4F^drbO<oT3j8z=d-9w+Yf=fnXcVl3_^Te+W1mwvOQDR41X}wxMR4|KjHet5R?Sx&Z*{^Az9k9wrYJAb2
>I0YUV8m<hV4=RtRGOa-So>fVL){Z3h+83%`P4Hp+djoaazCj4beMZ0(VYgG=q+L(E9U0K<weE#wObwZ`g!jo@#|w4tD${8wXCpVN6?noOBF3SFG3Qwb
vH|xpHD*AkXWO8>)TuCUK*IfHtXA7M|7c1R2UgoiqxNC$cw_lXvCK6&B<?Y*^9>yw!|49W+XLu=itd6#hn-|XM7YzZbpQ9mWEwn0-roT=2xCDSfxww!K
vK`yYGm$yQVEqHg=KO-Mp1up5ZBR3kM#}%f77p_z0RByUd0ZEnq!nbK5lHc47@fEpYr<XeZ7kyGsg*M+=wGql5D^Q>!DNZePzro@|i??1<lA^(Uftv`Q
2u&NXp(JaLIOFS+EVR|k+x_dFN<V<2k8!lu30OkXZDUlc681{sl9O<J5$cli9C3m*00W1S-M>fT9OtllokJ=4+Q+)yl~H2Q!o%E&Qd^iK;O)rP0sX>E2
@P#b2K=nsEju7h=pgwyVt<33`Q5k=S*7(szFa<xG)QHQBr*=(|2Rv=vw37m~yjdsQTbEEmd3H<sMQOXrlwlaGI8Pc~h<%brll;>Fx$0~{Lk?=e)^N_qR
kc?}e2v(I4L^;XxxGuK)dHoE;=`&T&pd!`a`9w}8Vf;ts9E}rL>u5Vs(<u$u1(Awm-daCtSWP}bEo}&-9U?9}uv9{fc-jQVx9CjT6X*Zdy-#_RVGD(-f
;aBNhWn?4^w1NR7t@oT#@%kUdOt;I?cSkVoUqE3UPc_=+&h!V$J4l(9FJ)cg?ca6dK@yOawL+0Zw^?+-<As#dgF@g8&pI+X1Pm|2V*-MJo&YKj1jy#aJ
MGhAFt{oOkE)9Bm>`9ag7PSB;MolHm0ZdT6y=gCywJ13aNBCZAMCk`-=?b$}hgQwIhh<?WnK|fynjDB;i4DS&g)%`|ASjx{RcwT~x2y$7+F4a|heci@1
|{jCrbxk}CQ*i}}_f3)i1QOYd{W;{KPkq}%7)S;YN6?D<4F;i8b|MhE*u-Esa<L|+8tkxN8(>TrqcXDE^3vs~5p*C)<M@^~!3CE4TXqet;_pUgKRtIYV
ApOgB<e<VfB$1ET4*qOj|F+Gewy52?{?f_qZNm#?Cp7Zl6DW1r{$qaCPF$W8n8CIdhmDPo>JyE@gi8(sqC5YqmXeOUu3ZL7Fv=?gKZN5HV_1s=0$|52p
ix<)E*K0b7Ql&@MSYNIvlD$G}!aNNW^5QGSRx;zF$tt0+*?!XUi2wA9C~`gaq7SeO6XSe6Nh)evAYF=NUD;A)^1!)a{EqnyTF66gmkEVoTG#1uG#*cWu
;N{!NHf+SU(YZwn#58yJNMAT{NfAnSQe~2lT)MY#C|bWQS$Rw-CuI;z7i^T>g>ZiXh@q)tL$Zexq!bOYto+zQo&qEYqws@B$s}Tyu<mNt|ECikSy#HAp
LefCUGR=5tI}qg-cQ3Rz8*71#Rj4A~_58pX1|1dBin{`zGYrAR;=Nk%KvzGqORV_bClrQ8K(q%R8^#M?`Ja#<S|~oyj8zuhU`?yGT^&KESed=ZJq<Ts=
E8pOL*4-aKc-f|Atl-sydx>*Ffya=?XmMuOz=c5nRgI<39zGSbeDPJUSFiWv}nt1cm_RL1>EURKo0{nrM6&ax}f9;J8EeggkMnrjqEPJN_Bf~f>L_EOS
~WYLAU_4ckP(ir3|-ctn&UZw8Td%W!ND(`P$yrvF!BlRu6s@fx<cJc`=DY>QWY5knuHcE|MTu8-WNYdnuMU;l)ba=Cs<win?G8W>-JCn{c<OFFPsDu;<
)~4>%*M<=(88)~2C|2YvD$w~YgH`*>6#vuR5_+k<+(r7lO_IPUcZ&wXb={1^F%=K5D<Gj*GqiOBTSCHXx39$Hsq4<%gLfe^vWaKNee{!|W+sw+2%jnoF
tc*5&9?Cc;L1)OJn89Dj{Uz<OP8x>9@vN><<n(kui^DeTq|d}%$P~)UV{n`CsB{6eMtt6Ih72#olvNfJ-sI+m%h08)%OGTLD8TsQi3NteN2YJVRp>C%U
T9~ER$GSxd%cH_U_t|bo9RH?e@f-6$gfSC{EEK+6LQ&tzw4<vKsx@haYU-lbM(-G{wcrNCNA}aFiz0Nz5iReW60Rl$qE3Y=o-JSGlW0Vpu%qO1dp`I7l
3e{pm^CpY9{B?<-kyd%GP1KO~(&KaWjKZ<8GKdsiI+TSS|NKF&UWedq69aKuGhL>hb3YyW;UF^heM$=~z$XPhOn)5<FCiQBgSi_&@vvUlX^BZW;lvKSa
#@xUU^zIZQl77LPPc`Nd}8~Cq>uzKd4nTZ$i{83tn*#5eMX~j?U%G$4obU^Pi&h>tdI2dgQx5fs6ls<<{^vq!O$eVe5yOeatgvE<0J@LYgBNy)a2nB=2
11;VX@#QS#7-7-4EjAovojgd<6!<E@Wnu4F*SptVjgaptb9!ZP*q>O8#HJbXyX0}jv3z^lC8Dku*1Km9OxVoOjn30!J{lQ|!a8qN(nWiWAoC&@nIjcf3
}xb^Y>Div+r!fG`+KEz>$uHPK~!WyKP;z}D83})S!g}q#%5M#Oujs^{<R?=&TX|S%g2H<Yd8RMWpAQS{NWVmv;=q{QzVf+_YarI=4}k%xUyqJ2E-l5gS
gJv5mEJO?YJ!DgZ{J}$`Ge$e;%$m>WS-#47_vZU4Sg~vQ;Tu6qDq-lDui&8bP>9q)PBD`Rbm0La1I8`7ODxtK70N1s}5PlMpDtyyOZNjQWLnlx@7Xk!Y
79^(ek>=6lcnqGTN=eEGdHPvN@cMT7(>v1?ldGr6fUbo%}A^<hYqE1hmePPDoH&8ORPsmPk+I7)PN9-nPV6dHxF;n>D|O&^sDk&({nCXdg&#D+kz-ga$
DSWvQZtI_A+_4UE4O_2So{>FlG+2reeZthw1QH(ySz*<!}|4BqiXO2zed?3#T*?CPw?%@ip<|Q}e3~Aw+sJIzOBRk95)U6XXB<By8)*l~{jm}N_oXUbG
#rw)}**$thq5@enuox^@UgD?WU!M{?<MT!0H9L>q5z^sVJXbNMjiou#lYa5UNt!kIzR_0QN5UDkS!Kksg7fzz-WI=Lwl38b=r`_ujHup)`eBT);Ly8b_
^goQG?IqT8=a~B5b>xCB)5~7fxKD;G|uacX-6I!zp-~LSjiI*-Qu0$_}&kew5gqq>syVhlLiP4=ePQVq-jVYN0RzO^tuLMLBf?@%V>PRu839-@<n$7jy
!Vj*EyGTtWSHbJQ*KIUL$g5(E5>xKqrA9hqqo>aD2BrOupnA7Hn2turvR)?5XbEL>vqZE9rE9<P>(jL{fC@D1Ln4{;2`89O^W{=f|x;d!pUKf;4$>ohM
kh|MMzsyonRP3{}etLUf(Z5#gOYk?cF7BSGY9;}p=CU$S>7R^5p$Bb?+?izn(rk*aV@maWEuoA9f;oVw3F!S!(yrnIfFphwMKG;wNT!3TND;BR4x1z)l
yoT7LBgOn~I_js!ngAL*H!MHbveMW@8brmspgifXtcV>o#<0t8g88hh3^0^AME1=nX6BPMm5Ism6%}w&@F{{ii>7Nl&bcNuG9RGd)wWanaW7u9kVny#H
=c$imj`;{(zTy5!$jY(?bmBCLp58_lD9IRoPD!0|{B~7Hr#ba3S;RPh!`HWOLc0$md6ErU-Wyz>C2(|D2xoRDA1>xM&L<npe-d*+X%dE{_yMitOP{AkX
ztoQ>F6b|Qlt4HQ5-RUxp}v}{L>e|I?u1Ko_>>U#NH%i&-CGHlW{g3HuCYtg6~4;n>)MrCSva~VvDZD*Ef8kMeD6Amq@41xGPp(R}rStUVn1dTOrdWh3
dN5SkRx#K-?sU%p+2H$cE|rSB|tY4Q7B+ar_(<rSB=MPb*`9y}XAEu76Vrd$$gC+@JS=Ay;O(4-q3|Z?n;CEJ#bC_M4-VasRWi_7@NAInL-$SMP<TOY%
<cv)(hr$_slp2J(FxNO|z@hu4xUqAWmae0zu5S{c~|2rjDdSNp8~!#~|W<0>BO$3eVPqRdmd5RNljt@5*LYxQH{aY~IjQtQU2MTw6Tv}|dQ*8Os}_<T(
!;a~Dr>QOy1I~WCxAfKwBErixbTnsPgJWj7ZS>;S19lQ!#nfMg4DSykKU(0ny#m5e|`lB(9LD5XxPSB@U9!3OaX4HtxdEC6qOoBUz3hOgsD`Jm1+v5Li
A^~l;s)Q51ls9oqc{N`Jk&u;!Q7y9%R`PWeKek5^DS6thWy?$?PDDKP9RJD4a^2FMXkHgizL6Bu-egwMF!MF!{mkFPDULR0VyBGuqz5U3q-KvRL+w&?E
lS<k_AnAiYaL&PCHsFJs$U<i{D=SYJip)9={|oK#P>el|MkDs=W)LN!{7YGulw1Q?oW>W>@4$N|J!?7uK)1={`k(uZ^-{RkpKMP-=KcK)z7i-H~a(he{
kd<o#fvf`v302|H(Q2j}HBhF8e?3S^hcTKRNQRmhAr{$p7V&{O1S$m(KA2u*m-{8t4DRX8cz{{X06<zbDk+Vf~$~-^u!o`k%a9e|Oez)ZeJTQGcWUU7-
Hq)c;e0{+0s2LH~{Oj}O<6={EnD|N1xkYDbUSADYW#LfR;DDdWtWlDq|qyy-+MeGV!!7g~B8>#c0gCpBcJgg7OFwL7+T-i9E~j-;`u&qf!o?}-23!aF3
6m--t|TBT_ynLitA__&0x<Z)`{7Yp69R~ZR=eiG;Mb=+bz|1drS;3nUc!by*z2B>DV_?g?k@nZRXmt=I--0m^FHa~cYU9KI)nC<_)ulMmX=qvZXg?EZ#
>Qd3>T3s6wo%MYQwvaMU#O^e*71MiqmN!8o)khL?tS-W$7yX+?U93EaC)RpIlG*xVUnOt#7R{gEc)#)fW8&HW%KUQrjrX4w&+&&h+^xHGnNO*D`k+h_T
1t3^ZD%plMR`8n=onpIcmBCNb3-p`@3fyB&0<dKFvcn8dk2u#x4rkj@hpa^cUFD)FSk2PI%1~9se=4%UBmzA^W%5D{MH-4>*Y7U{H~Y(#QFVmJhOY`NA
Wiw{CB)z_#9}>zt$VGwb1B2wcKA;@)`uwuFr1@+&WfGW#(1iZo*il@hH9fpc(wSXw1XWNE-CEotP*?fB(j-%Yuw5v-vz;jyosXdErJxU#ScC@7-@_x4q
=cZ@&Lu&<B6c2hE??3;2!q?|@fje$!9$-k)}m6<!jaj#_ng8{+c#^Zxw{{r4Aq{~Pb$3hye&V3U`752|H+I>$w}5VxW&Y7T#{$Nysf{y9J2e&hXH;r)d
_`g1+x|M|S!{)KqnRK@qxzaHMd_WAu?;QjU=f8Th&_5JVq`(1zkzr_0s|Mutg{1^H7&xZHA{(j^A#`}%;8}B#XzsY){@fiVU3gQv+`t`XDpYD9{HX|Mw
J9ksBDW~^Q8)D&ZCa&|eSN&)v<&_bZWVE~R(HZr8kBFBpJHPYskMZ*Q$<EZtV8e~(KW+27{(j^A#`|~11DE9D(*JqmmptNg`;qPCI{&Vh-*~_A{*Cd@h
))A2ILAcUc1JE%KrM#*b}qqUb2&BJp6q(``>K+T?~oyxzhJtV<Jl1N#fvC%&0(e<zrOm3dxVej>axAkDZ`09-TbV496a+@*DW>HylTlCS2oYgWRAd6Nz
_oH;qU^X##PN)?E=PAS)_Jlkw8o4^nRZ>!}z_P_#5vx-fz6$c)#)fe(~z@=&EVwPvH5s>Un+;%x6?DWp;9iWBM=-_Gfl))P?wbda-m<gMJsyoj)F$qus
mcRmQC7xzT%m!aSpI;Lq`*@AZ%G^${sfi{N`b<ir;R!T$04-yCnXK#s4!^ZOg`H{SmaUcq;tqoCUI*%K^hdZ`982lhAKIrWt08i~P>km*&@g+npI@8^9
+Uzug}D6_gSD{m{eYz|iW@BVr3C_1WnU!RybGD&xT9E59ne^^NR3w}vbj;)#Q^)dj}C?MvxL2kwO;l}0J5^ed3wS=4UAy=k&FrhWya?LHdf3zFs!u{=T
m?HfT{QvcT|HFTIKi=o@AAMf;v0P%v%aNM;xg~7s(q|5$b*}fwyRmQDqOlz8r_)fG!gKJnH0k^mac!FVU*Gwpd1siQvYxXlh(r5BTG_LO)C-xqFL`wd*
rHN@@Fd<FpPGL;S&(tbY4*}cS%2`TGV&ygJZCG&?&*NW*^qbn8*gLW6t<srOKsO>F5pxVH+cNQlcl8RHR#77T<9^TbfQSDAG}YaakEAri&i_n<P%!hdY
N4<u1D1!*b278*B4@Dpbx+~=nXV};{hISTCAr!q{8Z6IaS+gzwip(ru>M2g*FeIk7(}A&bB=|vf>P|hlu3WAv^^n3l?brhyiC(lWs8xG>sfgD4G7|JBr
f$x?V;I5oK4-BL*C;)oA6*s~;)na#vpp*Fp5`0TueMO9TYX_mDKbfk&Rk&`{;NbYS)wc1j7S=L+<4XQACFyKV@R-h$h+(9x2<+tdQnQBz-YGr)`1TeCC
IZK07kOz<HT>#P)qm#n_EvyU3=aP@$gb{RZ#-9|-w?S1vwyMcPWmK@4~8qfArelF^DGYXXC=R|iwf6~B$55b`u-V`vITMrIH9mDKq4U)bu-W|wZ-63#{
rqtE?u?FGif#BvG2g;mZa<BT*rGd=~Tge`|gP}d5(10y}p(Nu$^iOrBodbNuMliT=b5~HY7K!Xne^1S8sPce+X#%Q(gim$hrjlwvJ___aX9?xBTb+Q|+
!ZuDZo8zlBAtWEW+d1gX5M$LQt$xnWI{yBo#5M)a|wWOv<<{P$<4P572|dE>5ATixDT#|JQfV3OrZPcrb+rj&m}0|_YO8wsa65x&ovMpGeBN`GAp~%PD
d~i>xN!@(@QR4D5Yw>=njq5MbnL`*e%dbJc9=L2?rx>5D)HZd4vZ>)g&jSsVBI}A0r}zkVvhpCSujsa~d9_@IBk-^pTO|g<j!lJsFg3wI7b$vb2DuAKH
UOJXsoO^jM-tZaKP-by5p*I=rL&OgEH?I5}7CJUv1|n5MyAEqhh|BEPocZ|e26+3@+wV&5CR(@{k)8luym=i_MmA$+2YPW5*KNpK7<E_|+4n~*Y_$!aG
zIc%<$*ONvOkLrwY{by@y>XG9?RlDhCg%)Q4en_mkOI8WhKo%Tj-8rEO=kq-~NObPDueNr~Yuj1TA?dx|m3`CONsEx1t^A?asHjcjQBzS_qIYa-eslnB
t+cA2!99G*l)EjV1-t~;&sKlp8G!0zXg-xj@WbBM%31l=(oUSJA}`zQ)Eimmu1@YfLU(`5DhD@8qy|&@g0H$TbZ0vrHdW#;xc*>%@}1ElX#fDnz(*K9W
^cRzRwHjO9Yy5i3_f#dRn6UA8+sG0T7~TnGIA6iJ>-rjlJdx{%z>f~CKAL@nxs1W;Md!t1YgcL`yRExRU5-OgYJQuQ}gp-3iWa$33OZ-Nz(5I69N9r?y
wabZ}$6VuYt7{60}DQTj@7iqcy8ZZMbJ8B{@~7<(hA~G0OX=K?R(NRP8iU8Sbwq^!@O4waKdM@9=p=y6)2gCW?dX`e--RPo?7~ku@7U03^oCP&r*3mO$
6s0)|x{=^+=@EqKebiavBn`nGXb3S}h)4L%?6sk_@7pKtb397Kh*Rhb=68`>Qc1Kg^5(oG>a-GBI0@a}0E)(JXl#zxGre9+ymd9)tx4#ISN@om}aEf73
T(+}U1XWI_|y{a8-eTUa=#u!ELgO@SM5DZ#cVCJG;@JXJF`3Fzo-#64gQJY38Z%k_QC<?>{27&8+2~;2=puti<s%gaf3Hv`izdxV9#GhZUtldmK&<H00
pU<U3kG^~S_xW)S4sb6H>JW^v=%@!B<9*K$;xOZZ7G}~0*ZcmV+`Fogns~pxP({8H$|viK1GGs;aHRUXAF{T~s!wl@VRH+_!SvOHR?Ok#pih;bBnQgvM
PuPLL-%Y8C<F8&t{1Yrpo)bD3g-?P+Ner09NxFC`l%NK9djt(e3EjH;J^c6ARM$QpIfRj=H&<o<9dd#`-{-^;1rh{6w?bj|9SijJgcDS?09}LK%Kz(9w
)!_#_?wG+I;tI$ewI-c3u}F`iUPsT<Y1PeAdJHP7WxMkK$~6<IT|u;A1Zr-Cf5@1(UXE=tpnls{Yob*{-o3VaLIF@6<27AqZwa>m60Z+Ch3NsJzwWFTL
TsPAcT;RijM#fcb1)>-(?zyK1VVjYV>Us~21bLm!x5`6d47j|-!esCn<v95lBT3yrOkpxDTS?yx6y1%UO5AHDHcdQAxwD%kks0`fL|pod&_zv?Bs`7$J
yh8UbjYELTf#_CVK$mgUTwKS6@_&k`b?k+XB|I|x%T8?RWIlOr=hIWh6Bs%`8mw}5)nB+@NnX7lYtJUiipzf<)T!V;@n)PBN)INd-miX6~^;0kL!oxHy
H07;<`x!TvBErf?)zeam5ndtJpM=5AIlfgkseK_NJioq_nu*@Pq7W7a_DK5RD&qd|PnLs<JwFWL7F{=xxK9aXvJpr=^q-?bx=R6v*E&+RFtM0$`Puy87
po|by!JG09}2QK&w5H6qyMSi&DXs~U}y`;HtTd%{41^e$}dsL2AI2J3I}`S2m3RMllqM(icLBMe4xufybd>*&&FB$!RtnwNB3LXq`_Xic2)1W&kw(tDJ
_m*^v`(yJGX^$uf}Hmv-6W53XdM*e(?QoKGixS#sgYc2mk$4BlS&e#jpMd?W3Wo4K(408Fa~HMdMffv9C;}{2}GuK-rHI8lLu8{nX2n1u>MoM#cK{1QT
@)<l?7ZB(UImL7)*~GoXF&%m$S|^#ZZ1(|vY-Zy*<o7Ur2y%|G>$cgTk?>mZ~Cxj4IO&pG>3FE&$UDj={(M)bHoQ_FN;_h0p*UXnCO-8BaOIPvf#i-q*
VFYeZ2{caCZ>YS{{rlOdme)t9a!KXy69xD$I*j-Z#WJ0wz>A`+_uL3MDu7%m)1yZ2BV^)olc7SQ#Un*Owl?1H(@PgX@I_QSk<9P@k^#Gssa7^uyNmMYK
DFMSe&eHH2on*{MZx!<e7x+K<J(RA1%F62~|B@dQRr!=IdVJ3hNV_fQv=TzA$K%soG9&+~7lNA1)bFp&Mf<qk6}6#BO3pv=TY)QFE%30T6KcBjPAQl3&
Cm{$a)Q{sva_qJYXnZtBt;wjI;DX-tF0CRmO*bOSANy=P|q_Y1ZNxEcN%y=<(&*k>T~rClQ&h(Nt!c6ttZYdjF6>$7Rp}HCzo}T4hmkKFomP!ob3LO-s
pHN<9f<-W;>(~7U%`y_DgT9493%p(-F#Cs9-&k?b?stNJ9HGgrMC<jketnYMfA?fATv`?=xh$*w+1K3U|=Qi22bQ#`DFDT1|2jWS<gQIrFDufAof$o$?
|4RH)VDG5Mg^3u*IDf6P9+!uN8+^?FVy4KTtQqT!1VjH@w!eK=6gP(O2u?-KLqsNeZDVkGKbCb~2rz2yR*Lh-?}tVno;<l_voT$m5uV9`7XE~Ed;Ps=*
O^>aTQaD3B;@4BIQ2Mv|;F!QpndBe&ku||FY8(%&9Kl#P<>R~?e#ndB9qX)+v#sADtf50mHZYdHX0M4O?+OTAUztOl}in)%_<J@6?@;yJo1Am6Qh5I|`
RzU<bb~V5B2AW{3!Hj0$l9%c1WYE$yWZooHj&zp#9e_`*y}D1-Oq}XRt_V9)8FwB+*PRC)1$?i9PspOfcmH1F!v&NI^3fJ1hU8?)^Ort2)!A_fI}T!h4
!juMw1Xr4@O_<*C(P%ql1Aiw?}2cG!w=t+fHw+FDrN^tP`b_bdfLlhd_VIE72X4EbgzWfpkAUsmHo~4f9QjVIYu6MO-hJRR;hzFP7)1d*hz5R$VoDjhg
^eiy^;R;dIS}#25R|clsrCuc);N8?w39=_YbL(%!u{nlXiTkRO^cTr|TOPugmBj*ZH7)uOGy-w4z#mp0S>KY7;Qv`w7kO^#jns8eI149X0Si&YpbNNcB
4(XZ~RM=3KD2d;Ot6?RzjP?K>awbw0rC<#xXDC^KF;#M*?eJpY>YrM-EoGv6}wW);)dHWt(W`vcx6nTE~R55cDf&&#VpoiU7+{oTLUQPtsCi8spSF?$1
N$yC^X^{+8FOQ|sOWkL^wNoLpSghKi5-_kx_Bwbf+3l!Jxhz_^PqxA3o<-H+94dXl{PrcW<%7KrHl5fB8GO+$|hwzO0!)@`^s(BU4cmEoH=r!aH3%Yj-
+NtmUB{4OjOEly8J7{&SE@Y&l^t*pU>#>4Pk_RZo%>~nxXj|&bxij!^@sE_Bx9UY3j{F0ySy=z#(|S8oaH4J^Wj6kU2JEL*fAULOr)LZ-mo#9X>ExhCM
f@Va`^~>}qi$D|bObvQoA6Qh45fbe+dj<}ER{2(TP{T&)wyubX#V0;lRG&ESi3uf>v26%o^f+W^_x%G`BSFR>TRudt`rlVG)~jK<$9h}PReiay;{=Xgu
&+til(ceS2a^*h1VcalQY2ny4>6pm~vOB&UWe1eLgfp$X`uQBkKNw9xuY7>|K7ds&-v1IArBVw<WUQz>9TBJk~#0KR$2H8}nNoz*`UQl=ms8MAcsRF5(
COmU_8}WbLUi*uRr^MzXi2x~t`dbm0B9Drq>|A`SBQO@Q(D{6&Q1fIe6_IC2C{DVt3_mGAkhcaOeuUm9P4v3lHKdy<0G`JTVUt#V=ADP-zKK-yHJ&E#M
6a$gifBT*YeI(|MY?BCU2dWc$dN_Wor&TDU_o8XJi?fF-Jb&i0PrYD2P=8mD5LihTam+BwuiJj?1x+d3?_cJevNhB%TbQl_N=6FJdKE%?G9*R$#2)P$J
QBHBKF3PRuxL@mausO(Dz+B&G$!&SCPwi@{-+CzdNHC4K=<)_bP+j5Ud~u{7J*39s2#+oO(Sgn~37{ANe(7iH++ckg02_UrW}98>K6~JsPruHC3f+3;)
neNUxL*437oT3(2M-BfbyHXL{I_bS9Q#W@Hv!x<j`Bs=*9+1uxM<=JpI*l?(<6O9tH63MKD>2z?U#N&qS%9^hjq7uhJjU2q16BIDG)DZ3qI@=Ab9k99Z
cOO{`j{md82$Q4oL%;%Yylqt=9p3`=f`i%xJh$ed^D}lz?T0<}W|}PzX<vkJ$;b)&8EnyK<aB+%zZH{jt6)daQsFXZ=VP(IFbRO4Om~c)aOBHqkvkDMI
+E7xUCBcW@4lXDC2VpM&)L*|q#2u&{_%S^`t-;CbX9O|&eBz4E|Z2de+b6Zm*=*iY*RIBHFZ{gK=nrtb+QYp8~I)gdEaZQtuFUISJhAy}%>A$45Zcmu$
Mr*+#b!?!=V6#<=ob?}~ri5~Kw^Bu@*zoK_`)^z7-&$W6um=H4ld+?pgdnDkJTX&dM@~EpOasthN8do$6sv(81M-za0u|6=q`h)Jj8=6%=f+C~O(Peeh
DvL;!R5OEgJ9o1YywV(0p&!84AAU9EDu`I)PWtYHSKc7VpFO&DuVSz@M`6K)YYX)YgD7hW0~#<n)~9v#VJb_g#qwvp<ns(z-7c)xiCn-ZfOkLZf31)I&
3Ze42O7MSOhLEr`SwaK8!%(x7V#(7r<@1l=RbH-0gt-Pl3WhRgYIMfyc~b^8(~`ooLuELD1y^%VAvKB&EI~t;=n~ytjL3{&C;pOjrtD0`z@tBor<oM9)
nZ%q_E$BT;+cEn_%cEd{7flX`HHUpsyZ}U;2fo#Xuuc{)R*&dJLA8Pufqv#nqeA-Q2EZl}hFgjvgLP_IJNca@oWA(H`;ZYb^$R&0bLR)o(<RU!UM5Y$3
c`B&B<1osmENcASW1@Z#{GVm+2*Fzd+oFa7ez`hm5_B@Yxo*-`V=Z>rqfVkNuCSdUyh?B8Rv`j9{R#Tzv}(Bm&X$A2zp{FwSL|54Si3vAex8r-pX=74F
P=9j+jf@agEgtH;(xRc~weJK9udsaABsXwuyq1N#8fnEP5=AU^K4wVN9#|L`wD8w50&%r_B*E}*#nWAEG@qiFUP3fD~MbLic(PC4f9um*J)+CD3;ptM<
lK(xA#wP_J(s_mQ>k@ci4B;=oFYUe(Yp2f~Kw%mWm2*PMs(tH&fb;bsJdR-jSkOSU?y>sI|DwkHz}wy!dNAuBR=q9r_T%^UKkm<nPN@08)w}%C&*mTZX
Oc2ik(8#f6k5wk{G0nT{)<PoHZk`j8iU}eE4!i_+G%kr_{t!TuS>y1>$|N(b<9KEPt1r145537?W@)Ih{N%yJiYS<OV29?OT-~k(^xA|n4j(08>cz|)}
kzkErYwSdzkVyt(h&<VRexDS8OaX;Y2%{<fG*O^xHKYa>zENqDSvYs6po?SZ|OEGpHXoyns<uFu%O(ZMNmf-GBK7_Y_fn<2H^~<P43L;PmmG7B(04kM$
<+r8Hmb1Dg3WF9AtD0&r`=0AHOuOD^W-RolHSK!-o>m)*2lM$_sjzt*qH2c8Kny0yBE(5itG;17u8*nT!2TIXos=6g^qupbOMQ12jeb}_=4hiTAp;|8q
f+QZfffbR!1uc@*%Dsb~p<lwnH_CIxWFY)_rY)=gD$x!F{eS^ow@+&jEeI}Kb=M*j3TcYeM2Sg1ytB&fs(pS;eVt?hlp$s?9z<z;jzx-ui=|AghGAG2?
U#PPJX*=&`m*bjT^KOSDwCo2@x%sTB+VaHn=lR6*!}-2m|Jji6qr8+Mbety%aIkM!|I=Km{jpxRJOIG{+xN?#e0U_$Q0`fGV~~eBffo8sN*=fkrSeDoy
gm&`K#p(jr+@z@e%$9tN#4W90sijazloo&vI!g$g^+&w_mB9w>C2mdTn+h8|C)cqFE3VdHp=%J{p#O8;%5sdgeLAf{OaF7;^)&hIRd%X&}jeClg1zMW1
NdIyV)z%v~NAh{t>_6IvZ$M554by>&ZXj7d`XB0;eIlq4rBp{!RR*x>PFvosm2E){}n|zq!QcJH8qm-)}w1q#p#|VlWP-4cZpO%PyhO=i%&Ww&G}%MjP
-ho15?Oz9niYKOWGdG%U(|deMyx!E-<Zv15PUT=@tD$os(K%QPkXy=E4ek0y(Rv40NAVI$r^7~eK**E8pP_xxdL(a1Xp5AKQbxQz)w@(N$5JD{@^07uw
WC(LX(%U-72`H2_7Qe0iMxu@K>!=iQoG%p5R5xrCn8D*Mw@`xJ2Kh}3U!H*HyPMPnw<7-l5i9f(8XB6F%2%7}a`dkoFCS|t0w~on1Fs`s;7HV)l4N5eo
$U2k_Bj&5i*Lw9QGzHY2uV4<n_NA#T9^vrHt5vGgg<^sFFevEJUrv=HKk@unIK(0Oe1)^K&?if~9@#glpIS8d#}?-|&!Q4N%?I}TS;6({;q}NN&v+^o8
CHw?5849a%E3sr)g%LOk(v@xkfkMqx!9|wsV<MOkbpxtZ!xVo)ssNaG2eZgy?d?l$9lHsvrVMkP6?0s83rjH##{hKg&E;=WQNMwO(oKb4HoEBzF0~Zko
#8Ov&o^n&G^bF$Ri05qarxilIw@pDvPwLF9d{egGuINZ31mg4hS}y5v4AUiwDS{$xwG(&w5BcdKtKVc7Sc1sZ~TD3QMibM-1hYUZ*yzoMa#_c7&LK!tc
;?l&Y1%^#rl6RMX&%>qa|&oE;sXp_vA8$!>rmTzu_YLQ9?}zATj%B|L17&(o~6Xet2Zo-9O^XV$lxxHEwN=m->;MUgtf1N*l@Rs}Th{ymMxn;>e{akWt
I-yTvBcO&jEnTAjpATzi{TIQgceIEOneDsa;wJ$VjU9o?g_QULYb|-2UCkV(o91=Zf6zmtsC5cg%1g#%ne$rH7c+ikKF~$&Z!I=cbszs=c;6bBr-gwmR
>2!r{V=uEa4tQP$$bF&9PO3vF-)|R?-QOwfx<Q*mpF|O`HxKKnekW%yaDy7$FT#N4@ixw;b6k%qBa<Oic$ieSo79$SZUv2AoJ*zFR&%kMHwUbb)X=PKf
xk`Q+A%)N7s{+u`HtruadWZ$2VyOGQa4@HJ)~BsqOcy+dw1JaOm8iEh8jcZv^dIGhqnMN0^loioy;CYZq7%7^vqL})b1DMa=v;f6+hMNg%-!FB^4u7KM
t45bFAX7<@&Wo&pJ+gyD{wvI1bsOl~JoXl6hJKpxsjB+6*^4Q1mUpHbjLac)V4P<e~x$d%vT#qj5dF^J&tyiOSI<=MAh6uyzNpT>79FGd?Om<vyk2!F@
#?(K55$fZ0*+iCm#Q5MGrf#`~zHlMWyUx>a(k5%k(*ED=&FE=a>R+G35NEvz>(<jfJ{yw8Lwjw<8_A5cMCV?TAfN>9XVFMbBv_j-sFeBhn2+{&%ImeiO
`H_=^KSl!i^_Nk?D^hBrA?IuO85Nm&Xzvp=>FrUYd8)g)69kf$^E5It^{+JQjOV+I=O3<1)iL~o(r(sb7N5e|lKv$x%tI)lrU(4FP2wT|)L*#^y9bBLC
jy@qbS9<PuEr8i)M22#ENd`;Vnl|RRAD@5RKO&NQj2?E&N!}*-qtX}H?{(044c=bZth%TwgYIW_sIZ~oM{sx%IUMSot?XR+B-*vmMik#CW_BMkUEumSV
OhQPxnwI}|86evMmG&^skh%Q25>7=M9tR`txG?-O0m3vdQcoCJKWFp&;0<FR4Xc=OXaCn58j0n9d5tYul{%*DHvqA2HBCjAofIS(%<M^VhoXF+g=m_wO
m}3tuof*W%z6XEuSR>4t0a)Z$z@{ANP+UnIKD$F$wqM-w5-F`O5jQk7x<BhVsg1wrk`S9?;wS+Fvilvr;p5mqX{HDoYL)$(zaxw+p<5=8&589o@C$lVN
?e;x05!VzOyrOLb6G7vM+7d|`p-<T5nWBld6PoCV-I-Z0<aPtXtD^@%4?w;J#f;d+f|!&!k`&PVilOF?R+k58+@-rrG`d`v8ZVrRz@xP)k;Ypl=o;LvK
;)$rka{!qSmnPCpz(k{bCalp3INwNv(AHhbuVqraW7?G?A#CCziqdocd!Ft>^WfVFT?^hh3=-!Q5lG-&w*DG1MbwTfnZI@?wH%shz`ogQhe32w1HSU1t
NBma7EwVkxTpogN9mrVId{rS(*`IgHSr!e)H;W?FIS!P3PUT2-l+zfBY?!B!Q&T%&^~^-*p5b{^_Dc-Lj(S4r_<U9F=p?K5xZDDCB7B1i9uA(r>%DOib
q(|?;!_wY@ih<N^c0xX6%1TxPjP6FnAU-0%_P5Ky~WySc$mQ)ULW0Eo3fjM;&=*YM+ve27fOjooXJ{JG@ZFpJ?oqX1)9W$^L;(DYIyH<B!`9REABHNvA
)IU*PbLp@<$e5uM%ws6yF$Yh-_^rG(FRD^zJOH3V1e%)YnzE;caS{L2pu3#8n4lM6h-38-e){!4}jJy1kCx9QIphY20TqQFU6bl=l=t43_sCAZGCO%2!
CkQ%@l&!)}|kG@KtX2`)YnAko!66ERdDRZD`{{MvVJuiQ;I;CVD@8G^4C`<V-)Y#Nay3hHFZ@I(D^cq{ipkzqTw@&GIi>r+xAdvuYKqwhWh;SG55n#22
1E+x+u7VNj8$B6oHZ7WOl^H>>PB8_5ZfrC-L9u}}+a)4clUb?r-4-agf9V7leS-wN2xO!=d^KmVlXvu9)O|NlllddF_zEW>03K}rwB}4DwDps~lbU7%W
-U}XSEln*&zKNJm`v{#AC7o^R?&M$fbcacB>O|?ar~xP!Sw?LIoxz{wH2_r^H*j>)z6wvwEyBMK9F!eZqTFev4X~Q82yKj=Rn8%@9qiaS5>hGukZhiCM
Bt&xTFG1M>On6dLwk5Ej}Dm>OHnJ9xq3WeeIOiKJg*{7>cQl3xXqYPKp7~<{BZ@?yU?$V@(t}g)SAXw2`W$(P*Di#0_*o+gAYgUrATD3Uc1`O1nIBmrR
+3oOF(OH8xhv~U75Yn8d`CvGRVv#Rk_-_dcaLS%_=ot&#SUVbJ1esv!H>5{_F$#wyC|D+VEpy;~S1T?Wo>^nb6dSxPs0n{QA<^uW))#Q3@nS&#@no0ea
d{rL32$UbMG7;d%xrlzi4~N<h{#fU@PylruX5zQU^$BiXYF-+IdNQA@~&3#Ht<&u$Y9*dL9%8nv`nP=3Bzsz$qoj>yi_{V=P=6B(8184?Z}Q+t{U4I~T
oM3Q`_D_wraPmQ~SBU~Lf@m+I6q;?|94kZk24pCP*M{qI`h1ThO@S`Yu=jx+PBzV6$=HSL}6lr~P*^o#**4fOJ{-`}Em_lA8Xvuk;us{E-MGXV>84SKs
Mn`abbrWhQ68ran<(^8BHZ7DW@j;ngrzF}6;|n7E<6E-qlg$JAwI5*qtVGG7Q)bcv+5_lFcv>1PaB{%nun=`p7gf>f_M*DG`2suoW$U*5Y7)&ph6>`We
yNORhO{Q5j)U({i}`(Cle_jfDtP{swVej{wHY-gV0|>#9rlBwiUd+O`~WgMm<PAwsypyLwu}hr70qTPh$A3}cMZGVlqK(Z&U@|1x+Ka)N=?JE?`RP3JB
yydvGybQJV$CPVE@fZ(hKW*sO+l!sP2g9Dcro)1HH9+|2*N?gW7k|@y2RUBunTLT!{6)vpHJ1iWX|6ji@~H125{#uz0@n*KlyuX0tT6xhjYlExxjFi@r
fm^Z1RePObc=vU2UBMHDJ0`jGnY6!5^4Cx9N)0;;gMVZ6of3)nwCk&gXtYiV9ua6j`G`+dy6<?Tyo>Z_u=vYBgOg3}G14@^7+%NdOt8e|*I(aEcVr99L
?VIM7&QyQcJ2i+b}(_kV|9iu^cr0G+0^2ZC(1-w_LKsneiHlGVpi8<B-rGuLW-RuH2#cpO#Pdifi^wkD8ADDwLM*$14nLlDaY8gs3QF_sWxw^vbh3Uc+
xS|JV=D?zWd3C9$d@vtfCFP24M&}McdWb#096004OdS!aA~<FC3w}SJLnv2L25pFR__mfO_7BmJsGuPVn0Q#f2e=E4n)LhtR39G#WmB@}sg5xlkel{?F
g&C3z<{uS%nLFf^x|=#wcr2+c)ZYy<g)y^SFL_~Lrg2I?!4rE)AGo&&{OfO*&lY~0VA;&_&Lw~;P83NY6k_jh_`btA+Pdt1!>XTAQ?YO%9O#d0?oE<)W
b`xN3FW501F`=HFK>=0YljjB2Z}^61pkr-jP4BV9{a|eO}sOCxn~sXonZO!Y0N9<Q(?6)Glw}M(qvfD{#h8206VB=;A~{<-ZzgCLQ7(!tHtF2YY>@6%c
h=BT1G0O2J~X(2`9Q;8@dx<TWXkYt#D)&|!T0LsSN<1K?{`P=E7H-{(FYg@wq2gyPJYsqY2Y&y=>LBGid7ep%Mb+OnSth}9S&>E&l5wQ4T`^3)>2^C5`
~jTRRgjnY@W+Y41Hp=xiCsJ;J(wKwZ^m07bj|4ZGHQqVUSbwLlN3ozK&rE>w8-hk;Fss4M#%B`clGtbWN<gThIEoo_b8iI)T9b-HgjM_S{=?i5mH@BT~
$bA;SM|)Eq(kt_iIawVu*$y;fVwiU|U0vJ-s2`Na4AZ@4Q`)(e=j$#gQCs=@jv?L_@Af1|WE$)%Hu#QWrR!V#Zi?c6N+xVQJ4ksH2t#>yek;?;Pu_7QW
x!8={(dLK=h&{uXUBE^E!}rq?>g@$lV7*lOAImVKWy(A)P7_Rgx$+0KoilyxpnOQL;vJ*Z1EjvSnJ&K5jW)J>8QSd`&ni`7WGgLDu3)RdwV&0pN@n)?{
n{uzt4)>iJLYu$F#F==!pK@Q5HW6^-lf$7mxDnh)k-9*?T{Haxf*_Q>|Q)g-pHg+}(M!QusI-l#5Eu$MF}NnR|GIis(HL{}w4$3pLYs6>7GReXe|U_V7
k~izAugK0Ap>4?-%B<#TbweSd0NB>S*_BP5P=fA9Ab@wXvPiujvOU%QJA?&cp~Qxqdj_rbjxjyIk;^N-iB>DYslN9Fa}1=>$=_3ziO5#H;o+RXATlusT
Re)@jKIJ~vNSLq=+>?=rc-p*AW1@2WOeZFwed~hOKFa5})y^p`huOCuaDLy{fJ{DNZY)Q3*^tnpcUF{}Q_44;2Dew0uLgi}f8Jx}WEm<d>`7CD3k@wS4
JzJqd?3H;d9P#htBhT%Dcy>0ZzwuW1_v>@0l+5?3NcqgvR(g_p&7Ay8^Nh&#-!mr$4`A;dL8KSv!;(<s+v|(?BSx!bKRH8QN0r)Rd=4V#kjtB5^@zVH^
Po_FH<KowKd1B0n-jFoXdO^ybV}U^sdr~>0_b?VYkc|3ZJB0G#NMIO>2msyJjk%G%U9ya%p7>13^4&X?KATqEy3{iA;o@f?@U#8{6B23M3UfWL8Zisf{
(|p$<MHLznY-Q+-m^)IBVwY1k`+qERXUm*R^J3)19YCw?Mn?*8*MMoc8)q=4UhdOC(9oEzJT-vF|@+*Z)2~fx#GmK!w74ja`QFKaP)TQpqW-Xs4As%Fl
lvUv+E*u8A~mE5k{vd-wP4(a(>&t2edJJQ1%hc}!9M6WD!KZy$T2<l!T|_R9hiZ?3|D07hexzjU8lcH^EAP<U*p_w9L8aBpBUSN=v4yLV*sM)OCUiv0J
yb`z^Zk;1Qo@BCFw3jg=Kwxk3;t3hkn3TNMHc>O)E1;>Zq+o#~p(4mtZba5~GCDFvHUF>TrhaXGXX<OTPZDwaeKKDEHyJKe@i%^Y8+11$HQ!{Z|*BkSj
tUaN(mxif39(FyS0EHXb?>0J#tVTll>gF?G#}Z<3^g7nQ@_ahaeSow*JJ8raQV(@=k14KbO@}TOIqCdvC+!5{+JGgolmPqM!vRllbBQ7#a}Pf9>ncwie
SRVyseqdMo3vlE)qLNTXzM@L7ysFhGJG9I{--b9GScBqI~H%sK@ZR;?I+3;r5;=|%yG&0mrQJ-QI~>ZYMi}~hx$PL=5W0zE=%YGn(|f8W@bYsT?zTyZ<
bmMaQdMHHi6i?4~WcsTqv&z(ro$jQr}dUGy}vFfj;f+g7THanDtHUYc2G-q_$gly7Ht9V0r8;&KbD%{K}O=`=;ZQc(yw?GA&~zbu!Nv!Em)^Y$Ojkxi#
GWjh|pvrZ+Np1#3LN%053-hIre{f)7>yCD5cQFLC)+;-`4uYd0Te+w%|)e>cA0?~?=2_@A*YtDn)@=i}QU{T_EkdVR~qr}AFI-Q}IdGG1T8zTJr=l5IO
D<R5V#_pSIi4xIV9m)}Y;?poDYs@E*lThW`7-@oQtaBlT3ub3mx)*d+o;ty{AeWl;x3%g0RM62%BK1u%dMD;vh@@y9P`IZH-kbTEeMBIs3_>;e-tL#g$
Hkln9q#|}+N&4U?Ns;5E6eSldOYB25Lsh(E=~wKsh4LF6HG^$kxF+vYe(tgG`bKIQX|BBHM72+!%}~v=85IdS^5L6|)<o9rY8%8y4$>1E^o~ki@u7?o|
MCwgUCyoJ>rjzLi2Gsc7OFQGN2L@&GVfoiGiR4Aw2#!-tc)@{r?>8_oC?{@)Og?HZfaHMdbtWiWFP<VqlLF`(_t&t4jMl(G81>zA39$5eLeP(Iu!@5O`
wP~K_i|j1hxJ1bu&;75Pt2r_Ld_VG-jpP1Jd8~nM;}Nb!V!~NBHvdzuzCga<6FLc>OiIr0WBzU8BxtwL!<-AUUAYdQSVlod09XRh``zxov;@yiA*(g!<
<Sy|=7S#OAm8#?8|I=Kf3mcbQ-LvErRyg(IzC*$k+^ou4E#hHGu3I#Dcr-1U8O9<}4NI0D#C6Cz)@1O<1yV2tH78_Jz_gXI$buFv1?;b)psy*Pz7#bTe
!>fXX_6c>f~X2yOp=f&HL7yM9Keir_aS~paKCeo+46Y-t8#oGK2{9Dtts#<-}0)>U4;On_~i@f2z2g;wX8Q7a^^HIIeoe59?{`w$h#n$_7yP`A^Dr4;X
np)#U)L*69hC9mZ!hqKIQjEWCPuATJ4&{gYmAg|c_iK~6R$ot(kWL-ye!E_B<iusLDGc_meZSIfnfV{?*De0Z{ks4D*xqE$XY{N8>u(S6MZa0r-@iYQ_
wV=c()9t4o#N?`kEF{u4)v<H)7g|imq=n3aNcy7%GR+rSis}cXSKF$qqg#M<&3p<ApF)y>U8Q%vGK*9w>s=!kcxE=udugEgJ=WJBTVVJ;gP?*p1c-Pkc
-!S;<&-40TjFF=$a>?U_F&LjZq~hya3&fX~26c5W;*R+?eMt49!G#{S0N_&ghP#<u<$#ki@56M>pVYKogT;v08x~z9<vs`l?<Bt}5`~{0Bqt_w)@U!^~
M5_xsHswdgz+=>4e})gz-P-q}hg9oXyIc%TRuSt20?nIc`uS0eU_hrLLRKOGDkep5}!F>0U#<w(2DEmiK~=R4)y@*i4Ow#N-Hga@wzJ2>}GB<WQO+DlX
ovs`dU*r_W#$N;FoyN<j1akibqYzli(LWbrSf5$es@}HoC(7*!FQUYu9|8dRve_Zo_qyLTk_a`;~&t(<=^5-9%&=mh){QUFxm;dk=|K(8Wf202SK+XS;
1N|=s^1plke|w-q<kk;Dqv#Y{Go_646h@Ho*-T=m`$q<A6x<?J_DGwjk1A&TFg_qNo*tIoAE;5B_zq_z%vdTovMD~ENt0}ZtboV&?Ykbp;r^3nxx+#ML
i=Np2#+>A2JYim<Io55%Z*c3f72<T#YddntuEg{?IJ5@;=%)19(Wi29Ig~pH#a$76#PNjc|Ixr>EtHxp8c}dlEh5{87{ClmX3vVnx>sr<{uA)QwIpous
IHU?u`w3z3(AEh}rgpCgy<ua-s<GKh++KTSB1r)Y$-n+=n!L_4;<D{vsLIy-2|Ooy_=GleY<b+;5=@ew2wkqe;Ta6m1pwZ)b5<tvx3Gt5uROokqItzY3
*?Razs!*IwPVD@E9XbwwYOdKD4sACJSYk2kBpxjh$TaF7kL`_BH7QZ;UnnXwY9i*SAdtWWpQoL>hAw84|1>`W2l4a0N^PRC^MeYh3Fy7;C5f!E5q!*T&
0^v2vG`}p7>Y(FJCR)6+S#xqmkO2=+guk%002(TAm#YO1uScKac+f{5DxyEzjp91wldlzV=E%Q^aZw{XFVo}1C2|x~MCKJovJM$czN51Oug`?vi?ys)1
hcw%cn{95Hdwxbxg#IULteCO^F-`h|dvG)qE()YAAlB?JSL#33^qt&4Axy@X&Ev7bF)Cs0@G_K9lslwaz``CWvCI^uU?o{oOLxi4hMirQm9e%Apk8Zin
>(IJg`=Z&<W5|(5kfz<I35WDs&(Zaa9&2IJaMwvpsCXvo^VKy_4=a3@fRcgAOH8CXT<-NbItE-8e%~u6i`#Q+pN3|65@t=MJ4Rq0m!tPHtrDbHc)ZBTg
3VP+=y2boM*{6I@l-Ony#=O8a}o6f_VXOZsct@9EE6e)TmSN)cc5GQ=T%Msm#)_gC|A2A^xql9jx@Q-3vFIFKiHZn=EpS+3-O4BuocA3)CNyyq{Wu+1P
Q<zI(|R9eVv)MuazGItcLX5Gr0^C$Pw_C}BYuZumN$l%zUo2i8UNM5%mp4L_OBYM``ufLvo-#3wgCI+%Oj4{r=4IX*74x*h}jfC648A6<TC10a`mA~Eb
ahTuI(!iylM9|TV-i$6xv<KQpcg#52WTKxahE&k8{+R(^<qyM)qQT_{d^v{0&r2&i?iaZ@{A@wCRhJ%K-)lg99KZ}>UI54(KQt4!)Q=z2CA8Cs5wvku5
-n>AzF@Tto3X7Y2hC;DEyg|%Y4^sS2Mnfune2~*xX#ysoCSZ_vaxvc26CS_kG(tK@uRo6a-I`b)#Uz{)x$BIK`^GU#+z8T!irFEtPZakXtMI2oCHJ}w?
{N1c=-hih83FE_kh{STr(pbJVf^p4Qji=mkaD8BwSX>Wt?xXNn85YDCAumYC916UEwr_XwScm6h7M{46?<DBNrWhZhD^%{nl>-i3uwic<zg^#Ato9mFI
YG%AroGf1AW>VKu75T9bSNF0QZX$><p+F0;ddLNi*d*@O%t~<oAcW1XcclcKCq}3MD%H6GvnQJOLq{a@^SlyL*P94pSOIj*GsnZEt9N#|^(g9kDA1g4|
lHel#4&3omd=m5UCuO8fWsbbo)`yLI>@5m5}hM8PQJUS4(Zp2;M`u@w)o-JZOJVk~akJ@UurA>pilp;YXD*3=s1#Okgemykxbq)_}+K)^klcR2>*9lQo
!;_)Lynu@<lCdAf`f!w;}>0G#(46?K~qAwX;HXto`DtkQip-`Br^EGZ+4n*y%e|lNs8;~BgdVDR#*eI{Dnd~EHEZ{u;Q%?Pj<b*Ih*pw!@VPmpOg>F|1
CJ2f&ued+gy6}C6^cWf73ksIe-`T*L9l&J!Y038=mkOW!Gwt0C#GBxn5D;4!XJ~0oU?Dx?CNPM@XRZyZ--u&!cR<m+31X3YVdU?AH3A=!#@88?_lEf;j
a82dRYIKUTSJU*+!n-u>sbD_b=x5^EzQ14&jbS1NuyXrc*qm<Zn}8`N(57PV*KE`TLR|Lb(E*;jRV4mKt}((zVOdyx3k)tJO+*$$?5c|jtK*_vSIg_O;
II1hQzt!P7AE?*9|P6ofohN22-W)_1dl<B|CMju_HL9N25#hHK%;_p$|v>z#Lws@fu?66f$7nH}4j11kLg7yK?&?96u0L%$s@T_Z4;O4(`cV6}&C5??$
S(y?MaXt*_5B-cY*WGQ|;G2cmkFjB>!*YYHIdAm-iTRlvYV?sZX|-j!k*Cp^W-x8sfdR-EK2<A($<!=fw`c}vK9ee7%>S<xYbta%>Bj@`lSy5&|hObmy
S)w;6>GwmDx+R04q*X0gEKfXDs+)&eB00pY*|EPa)&f_ySS~SWuKWg&BV)}0Q`BmLnO0YY?>~q!o@P{yR>n#eu&GG?>mXFRcEBG0BwjOgQL#!zv`$a57
lY7DI<0q;<_Y)6J=-tZ}@>Ixkj`I=OY>Oeyy6NjYij@U-mSmU=`J*Ddm4*-BzlPc_;5O}p<^>Xz0QNbIeD1H0>VKw+c}b?_pT~;sqevqm1xRT+kz^t(h
WvK!9S&{&J(VEtitDF$A6mh}pXodchLSh11j$>w8~G0M=%!LlU?E_0oAk!Ky71ftUo^c|d94=cs+-<Zzy6$ruPf{yaR}v&O<uS<39Xj{b>Mp2I=Pv{&N
EI_j*i_8%v~hr;R8!RxcIM?Os_r!z8_E0JL_9W&-Ut$bqN!Y>C)#rO{{PMg?VJv_}&PlWSGXCRb1S`B*f%wVcu!;0ll-UBOpe<;;8y)k`7w1KcmZP{e!
%C-I%IE*SIGnO@#?)Rq<MI*|)6!>C2pgQ=>X(U$1E+HD661oRrpJf7kD{K8Q=<M~lJ~elZRRdW`XFiSl^RP@k*$m^0l7aOI`X$rV0i9u>T>+3+<HS94z
VEkn4liXFJG_DsK!S7xGj4&NHVueywvum)rLmq7fV4cxQG+nkDDX2MkM))(KruOWWFnC~oo76%Zb7*j(La2&4&7F_dX%OKB`2bbO^?+N}QDf~zM-=Q%l
PNi-aZ)WZ4W?g@7Y~bX-)H(|mw4G^7+RR`Lz{>Ldrh^`JO4V70lu6t9-`^3xzrUQZcB?JKvQl85F=pVts&1~clHda+6x^G_%sT>3<F=@;JGO6>=svhF=
D9pjs8)(4DLfjU@>%ygt;et(il!8QzQ9HX8&HaYts7DSzSW875AE+p)hi<2wpeuVS@4;3ObtaI<#U6}D^$jf?QQP<x)~_kbH+5kn!-L)VKD5Z+|%c=30
9T(??=a#pzau|zA%<aF{zU(_;|$|Jo533h4;3K;D8dJkSvQ@p60Kzm2aH@xr2m7CJUb$0N$>XM&XgsiK-stCU!Yc7;Q1=nimo}zM3QvStD+Px5cX`d)V
7Xa9{FmL?OllimR);sNGN_$SiYcqn)#mb8O;~>iu$pITC}rzbE^|Ga|2PK44Y2UqQ330s%~LKkm1a8Y3J<z>Cow;hK!?>|UDl;-3?ajM&^4noE|3XQ%J
W5T(Z7$PauQaW^bGI1%t^dyO%nFy2EP*|a<&KA^t)%r6-Uf`?2LfcBY?Ut;;xt}U)1J@^`niG)Y~CFcFd+GhueeXp*_*%&{4`;pNo1%*@gBu@U!cHqcJ
Nn$>mIbKlWJZP}~3wN@tyb@_Ji(XG}mtC84!#BwVSkJwDNW*zcUX6g20O1OdxB=%Ip4j~hEAYaG*t)*xTM&9ka-`vH-%r4DfWIf;c3Z;$MS@je@7a5GK
%ArEmtPfo3Fj*c$H^?d8~0rL%zT}b1(r>GuDoH<NYYvd<b6Mxo1kKo^O@wCM1}C|RZo1-3cnTAH8{JMY{ZS&p0T0K33xM)w_DZ8-T=uXdtng59-huxSn
oYZc<|cCgI?qpbMdyOJ~<mNEO@b+P-P*#MnDKEt#gap`@+PV_)8Zi2OHg!&(kM=o&&0mj4C_x`4rO!%x<`Mk8J;fNtYH+DE|vU-Y?cilTl|h{GRE@=#>
hxpF8)V3}ag&u;))+6W;-@V4s7;zrJsekS&%Z;T37hz^Ad~_nqFR6gW$_7KPI*8@RSl6(XTX0Ipr1=0*Rp@$~sMEsV1D?PB>aEUnOW{yRYa7uH!uuRCa
y3=6Smr~SUGL6VT|>mgT?0j%Ijo(;*~Y#{{XFJgtN-O7zw<q^zviL5UbOjj<e3t5AoXd}S}#RCd}TWS&idNojkqXCtJ)(PXf<Pq&PWo~4~2ZHs{a}{v*
%-6|<UlY&PRp03~M?is1DMo(cMGLqfk-fyQ7!EBtySCe7njkYD=A1eW=7V=!F#gqi`3t*t@kvzi)xy&lbll9|a|;Mp>%6d~P#p$ZqrY{BQy`_fjJ9dKC
j(<%Jg2@Lq9ZMxAuyX?l#p_MzLg;jj)10-HQ#X=&+$sA3dCEVPKbTJCk;Q{QUgp(vRdTVSpnDX`oqE+G9(BOyKkbopomj+A<6qbY4iE>#96vVeFR3k_N
~odYcO^rS@gbhHJFgnTE~cSy3w`FD2C|^Cm83)GV{Nc;Ql4+JS;}Y2e~2@%(q?c6Mf|qvePSDb=}515Q*o#VrPuAL9|q(>e|z??V=-)B7eTy|GuLwPHr
^$zyMVJ)~{@xTWW3l-P(gM6?!w+M89Bg*W(lrDSXa)FA6z|qycLm>iPcP-_dqyv`@(znh2cw$hSqYnC+@SXih?zIpDf|4}Fnvl(A{K54zBa%Z<>vLTF!
`eMcFH44Y(lpCQ0bpWnMQl(u8<IZ%0!uYoPOzVRw+HU(_f7oQ9^>4rZ6`2gH8AZrGm+&#O7X|NP(WASwmFB1wAPa8$&9>_VLvBS-pLtc6+TGY_?v2m-$
C%R!+KCs52e2Z;Bq!>1K&odC>$A+u+)#Hwk_<*ET^4FFua{-ezY-rz_3!aDhghoqyG#F*$%AR+f2>D<Ai?BU};>Kd7#M#pWS$pP&(ysfzMFGm3z8AuxN
_a{*-N>qdXqh{clp*$sX!xWFQh6lp6_O>T8c%NHbs&h!=hHsQO96sJVbs+%(MHpV^?L~cJ~D*k%u1*3E`iHmtrRM@w-Jc?9O6oy88|+SH3?go5IBmz^T
=7=sN#Y$GSf+T0?E|2dIRmw37N`Zm~l`2O*o0D&GvL1z*sJ`^>$Xa;gL(1`y<0B$URCdazEkX{0r9U_~Y{AJr%XQcv$N5ps#WRX{#$E<G3WKlEe!#mZ~
TI6VvLs#Z<9TRtJCkeOy)GMLrFxSU3?asLJrdtY(8;^qdqYGr0k9qq6$1_VsIcpJ@l{5h(S>LivrUt~?Kb#QP}PN8^t*H4@eDCznGaGIa{`3)FjZQyTP
{nfS$zcXwl$bMqml|HS8*+-^FO6rX*faifqmF%`=XkLw2yVM}%I`}pvnyla#o1!H&d`-J5gx7oqQlLB_|`va}?9k>`9DcX<<$@g-^7^X8kPb$uM;l^2D
uwMdeo)E?AV5I^UsNl7o(!R|xdAKxKB#3CAl*mg+=BD{=HuZwoRUUm?!D$7K^(+B_6%^{{SGNvSXF!NB{rB(~gNyzJ>qMC>pxB#^H^9QMU(Ig^zX{Fm$
g58xadZf*^6gaLCn32{<Hp7P4)N32ZVR3)PvAe`!5*YfDS{pxf@P7@Z)0QA7>%r$WiZ|l<1|!=DuKdvL0W&d3b~(sADWQBUjHrYto!o&U!2XpvOxTuzX
qjg@!@0&jKH+*e{qJA_&4G|eeP1hMD0hiq&a^7$kUquwzhFWEHPj8or`}l!v8FfHQuKV9S99?K91t`z<XiioAIT<vD*0m{)UK<8OOEWaSpptB+n<%dLS
0=B$4KVPX|a7#m~J{kf7hYcyW^wA;d0_n)fBRaR&IM$2r_R#s-Meyjkm39^%N)Bk}zdR#0HA-HFfin1uVqF;QL_0R-b0-1YbnUf@=Rj-|9LF=5O|I3Lq
8R(PZeKd@W-d4i5*%ri!!XM?nM!m@ibHKf9RtI`|sS%KV_QCmD;q9ZqIcNr?ljSy>Ua%$9-MS2e4;!kyY*}{hap}X1>gcsCa#PswQ`d|3WOizBl_@Vmy
CB*cvd7okuLbAB1h>^?*MT6XvO^wp13rlm+6H?4jx1+JynBq#e2GeKbF{rl8BxJ(Qwu79S2&SloBD=uh0V@o8=EU2@@ec>rsJupf$R$XCtM6-3!OXXq^
}z_L;W5_vEZ#4S;MFvCsxkn<);;%v3GxHcU~c{M>>qsv5cBD?b*;i<0n3CvK*E1E!oZBd?-uLCM!!GDTkkB)0>43QaKqlO2^7hG&W9HI+tFh=g~g|U!e
O(l_G?P%h6la8V8PFLZi0Mgi!5p!43I0+3s0j$j)wkwRb(CJ+tsnMr(W`!1B9<>x{0sZ7U-lCMU}KK$ar!!*Y^+a0Na7@>fr?_I?mYg3*(!T!QIfQkg2
Y@{1<eldvv8O&Ki;OOp>@%J;n+Y1p57W!u*fo@i(V~U*WR(6X>V?Nc3`}i47F{d2&ynIZgY9^JBAxeyg>i_i769fAuK%!(4H2-VEdmR*hCF@81d3@6!X
)yB<9D&GM4}t<L<9fBQf3<CkYk{`q%-`Cp~x<tfpX6vdbdn&~!$SEcujVB}e)(-h(002EA8lD@L}L$=<;)jk6hV-G>g!^hx&$k1K)vyu&molCo4l;<IE
4|kCeDbG#-e>y#9n%~J5^!UXk9EY(RSXn-v88xNBKo7xzYtuA=!IK;YZ{U67ahjH8A#qy}*`J@HC);2PyOXX;?@rn#bW$b_WP+(6j+(XVRe4GIXPSpgF
;WQg{o!NIv*9=ZFrGey=C81^_j{t-@T{W^m$fWt*D3SC_iO(mr!aq$aJ`JT$;uFEe_|=GoGot|AT;{%DMa<l33PpqUry;Qc=+?szgNzAfjj@1o!QW54z
&C&!FM}3w>_qacu7-KO9R+#dey>j3IZ{t&vn-2jXOY}>o53T0rwQ!KIyuS<KwC?$mLCWNOk6#zq_~W35J)QZl#8|6QH*>U$M}ZH~igOPx`j4KFD!PaL>
a1av0t}Zheby5!?$)B2r^TxU5>#q#qi+*qHT2nQ)9eWF_O(5Jla8GH~A+eRKkAO)-lN`S9M3V58LK(U^hB>OkJ6-+6PmVZzkMUCBz~DQvr`W$pMravzL
>(TfhqP_I#Fp<7+J|2ER7-ao($(+L<Y<o2fdqV3bfIm$Nf{otjH+MTw-Nd$j+8OwicwqM<j43m{7C!jUe_S<@;8#R}hg=aD<l{+hR&>*+3&F@?Q3j0T9
P;eK`!^HT9$lPzM)U}8q<$({qj%yPfVv6@WU|jMfs6~&{nJwCF;YL<8E>yOKoNlwOub3j@6JhzN3RvJN_S6;kJIhAB9pPYY9;mPqq~6QQ)%=dz*w;hpK
5y*zMxS@}JzT5Tf;=DljPG^a7PPmlc$tr64OA{qlheZEfb^u#m6LOAV^Jj%sZ*Q?0Y;`i_?1Ai?5MA;4GL}H0N9`42#qO)pmw+L#9sCb)T*SkyeN*gkU
3fuIwdLvj!hM3-c$jJkx95AL%#M2=+Ccxhx~QhgfTXy1Do6kq&Y5CUWZL7P#=c$_I{+Xab@}28{SA|<jVAIn!m!x2^%)cLZ3}{c<p<07?t6UV9cJ}2cG
@GA)<LUco*3y=nsOsedz+D0nsLRI~Bb#<>|pr1*mdwc-*;fWPRT}1|(5xQoaJDEf{CoE{B7#=WNtBP>goj0sc)Urjr1U)>mkq4-rlFc2tMGOgm?FK#l3
Ldl~s|^UK5{#Tkrb!><qi{JPQRfcLjRd6r2LD6AyCfar6c$Tn){&E&7S2CtW#i1On=0p<Ikv9~>WJEU)-IR<z-tN%)=cGHC9DUe8ozkBMR8vwWp9{myj
l;(%E0B|@Cs^1SKU4Phn2P-ZY@_}$iknl!Kk}3lK=UhIW@{8Sc$|W`92A(X#%H*HZwdhUhxo<3j`)nQ5iWbujvfqO6exkNIfTtMt+i@1%p!!!jWl+Kja
`o8DWQKi^s?GzZ9L^neyhe}ji6gff^69t=3yp$5u-RAI?)MLB6*q83i~X%5<mW*AVhv?w;7q@58gV#EApEmj!Go|H$nh>>%aRv(PzMk4dtH#a_#ZPh-`
@-yh;u6V5|0CoPi%%SL+=^e2zi{4yi`FK?pfIDfGIvZ;EYR|VB^mzztcF{TsMhO;Lq)Q8uTXza=j`|X8oBzk;<Jqyow*BY#B|NQ@JI0rMXuh@Ii-s9Sx
_xn6Q8#)vV_lIUgMG-pv!^JHaSCuaWrDkz5P;c9cx>Nnsf<?AYgL=RyeuZpD~iMxShqa*A;o(C!Rad1;W?{K$rXSklkc*|3D9Uu^03ZK30vpf`RK-XRq
M6mpqbZd|}C)bIQ|z19q{^UwdK;|=kJS7dDxV^j)RPV8@E0#U1ed}+n~gP}OyxxeAkDdDi~xyVmlE#)m(ZTVL^+j=6BTC$O6Q&eBVr*hMYp3(ljTN^UJ
xg!+JQDcpD|6E9argwYFuF9K%=R|=XCd77O?D&ph@#GSCS&UStA}9DrULf>r9$_{{%iHtf`f%H@$}VriYeKms*04@r1Zr0VQx&p%T3;V{yoBGNc{jw|r
-nkjuAXT9DT7~@t~3g`3-T9#d?Vx<h6da3y)mc|)0b4hJTJ{5ujoa1BVEh{Lj3Ed)$C{+uy{|X{dN5|Vt5d2>qNN;YQFS<;bMPo(`30zZdO=9-mI{Gz<
A_})Lbuj)w?mF@Kl7K5%uW@k>+WA7QxO+urz55cD80iERm>h=J(+YIS*xBMU!$G6zyOSzfssjO#U8j>fho35>!T}@E#yizKbcdIA0m{*B$(-s0{2F3L?
{2??XcK?<`EjX9S1pvup2^_x%}Pcxa1RGIt9dpNZg>w_=kE`RBZNW_C~x<eRQgI=o(ZfU_Fhd)gos>}ToS^Ju3LUT)o<dL8F7h%4T_Rz;>7Ob=3fv?Xe
UY<V)Sl9H|nK3f<<8E4V{?e6oASqt^wo-4Oh6EznHBVmj5;Rk5{cvhIHAEy~SezLK;<mpAAZ*GrEmqPO5M>8Z=jf#JeH>NFl5F7slf6S&8R}$_28Ch;s
{-`gcFu(OO$NCI_$(TnM_bG$c=a$MH_)#Coy_91ho}4p-CnRV3Ieh=j|5?_0B!U?pGOn8Rb3yfGDbKP0Q1NmJFPv|<WsGgeK9J>o17$VAA)>=%#F`EP>
%@Aq4`~c3-^G3parI1~KGjElBT6#F+@@oj(d!$O%inuR+L4z5tCUl%Vk=e=<c}R`1i7IJ&yVpVR*UNco1f{o;UQucMB_NKkPx=*C~7a)9?U#~g$l?yvT
33L4&x@d(``SvFaLh)u!i*E5i4)%)1vwo=GX0t8lgb?qSn)WwM$f=vBQCDk$&tY$Wy;R!o!f@HE<72FZj<3%=-^V>$6NDc3349vrQjE{yY!*#&FmZV1R
qSY(AwGo|chr=pSW-43ZO8{XLc$xZa4<;-FrN;M@bL;C@X45kBIDcv>C~HWjoL*>%eWaF2OV!inkyaC~9bFK?bf`9R_Mlp1#8eQ%xii%GYQ<DXxp7la%
KP&dtbrm;0dOPy~nKH13m$4!Or9Uy(7c|@3+HKO`6gAu15#)ax%fBlfyKQJHM$A^TqA><SxxzsLC6ypy!Wfr-1EYffJ(!S30Xpf7Jjj5n`ylEk&(vL|*
;$?vgbI_RH6V(Vhc(DcpFVr70$61T{5gY)E!l&BhPAfwHYNa^(O(8t8`sOg>XB9!)h}tLFpF8Rw>pma;*36KcaHe{j);a_KXBPL)6B!QpQlTtFJ#E{i$
ZYhnb&m(!0AIQ(BA3Emk8gb)bF9PtBjy#i+v^T|2g?D7J+yzO(FOU%HU(tCd+-G|LiHQTgi;iygX%XMKb*A@NdJzizts;i%N?M<&(V~cndF2ov%KoNb9
Ean#*7C~#eD$`TXPmf0U3fjF_Dn}aWy1lmSD!Wg+<^*L&6_kN?btDB_|06kU}94w-?in$e-WY63E)d&<dst+&RO_9wBEHs22?i`O7s@UbAY;!ePNg4(_
EC@y0YawXAOeI=-VZPn;E6JVYo*l}VY#cSt;c#}U2B98pj5JeN*SsY|d;AYBOyDtNJzz9bWlj$a?i`>Ts%2K8?neDP~*B6z{{%_-uUi-4t4ad%nkn)qc
slFk|Wcw<@0`p7fQji8eHmzTAVKetioo8!JVi0W&fZ`1cJc@DUQvf3-jL;Xo8mbr$!(xCb6!oF`r<nLjo-%6tVv7vyYjJP==cZ1Bt7Vg815fw4v3T}E;
mNvg0Qukow!h+1GbEm3mi3ff~@4UN^Btmc-7k*{0Ye4;*^$mC%ANsGO;@{Z(pMPk!+`l!!O-Q#aj9|dz)*&R+pXLSWFZF>~2SCIA91!+MR(%nlo&zr_d
gD+2dZWIAv|yU2-ZdCud(|(o3UT8wOpZQ+l$5{(wh2#gwJGn2&^5mN`Pn$ecp90Ir5;d2n)q~&5cTb`yTO}d<s1s|)Q<8Sb2}&;BxIaJAcXK%`+MTJ*F
avjq>ZAQ0U?Bdg>@D^2Tph#`7|>XP|><MSoIEYat9rg(H||<wp38;uwAj*Vo)Nll|E^7=MJ`Fz!iU;h6!kF=&A{wciS<vTCB7xn*)Tjxl^V1X=8ffj2(
wo7cw$M`ME3GcTiNOo^#{Whk%>><o9^y*v5^q_SM7X&u0yC)p=o67dF_+(tDzR8x&rNQ)i@`tzd;_m7lAMHy}B-+!No{YvW-}PntN}DhO~%Rvyu7{@1Q
IiDv89h_4aFg)#i|mDJ8iK-_lP<^e+__tUfge81a{;$+j)LdPyLBD)P`Vom;WGk{v_5r-E|7xvcqHzIGP+(;SMYzxG51g4-58u`&|Hs7Z472k7m+tB)f
#!Oe&1JsK&olq%I+})$iOVlHkAt71iC<_^i8)R&E7{h&d<SiTGk2BNJ`1VeJm3D8<;Qp=55j-^%)vQ-a+>J1;Hd0iGhppPI34*)Pnf9}ykzJ<qkv9~jA
TqlrZ{{VzJFq9yuW;8`IiU1Xj&me%HsNI<ZHUt;0e53DTgHBI94~BR#*<ozD)}dSt?ZR<4npgEM=vwnLWBZacPGs$+D`p-T~v)DIkQb9xy0D@HXq$9z0
8DEgIwvw<)5&K?1GL&-0eF$6ue)}-anGZZa}D%{qZ=R9n==|r5pRj?SE-mCFfZYh6K>En$dgFbN)_2ydK%-+(vE-vfDlC@Mp(dAaX6AZJ$>P&x3sRy&k
VGuz#aPWu2M1uxmwK*=f@c;<w?NUwn#OMx0sWXKGIlb$b^IK^+<>rLG2EScHcTEcl5t7yBGiG4ZF~D_1F8c$)cU(HHK};JXgTDDf_?@WlKM!;&{*$iBk
Rp-+Iy4p7<)JN$+S1vq8xr+rQ>WE!xW*_C2Qg=gTf_O&CI;J@#Oj@|n=1fDv*f+a;Mme3h@+(~|Jgkic1hN6HF?&h>N%!lDKkoWXVjQql;m_X9Cq7ZQj
*}Z&(wrkBL;GnYqybDp3z~9wQ@(Yx*v0v}5cYostunjoj4go|d@+fjhRJ3x3yv;O4j^V-%HsxwJr2Xi1FUVxz=Nw9zbrw7rELlv@{cdmgVkhKMl_)XNH
wu@HDdoy-&<wL69kV6Uc#)pK4K}3ktmAcK<`1zd<qf?*8)PO{g5Xeu^SIp;VJ$w8RK!FNu;3$t;aI*o*N@C443V10qfH@-eR8sdO*cfDPNb-~O{0_t><
2?)jb%I`^=NLfIaeqpEAwN}vd4u|&?kI{dGPKR$Tm9Pc}$7TfI8IZr;st4pGEOO60+9{4`s;OpBd&PxQ_2bU~+<0u(O_x2{AcJ$pe|MqGLHc*lqcH3Y~
t0LZf1y`y{A4yiN~aa+K0D(5lD%ZlBDbtEE}Df~aq6cu26Tox(!(Web%Q)kI4-zzm!9xf%T(?)M-2Ow~fb!E@vo!TpXy3berKglEP@@Jt#S@72s%L46O
;7UOAV0xk)}@YWR>WZyUbq%3i6LFq`BaSKjL0VDId{XX#&L88&ySLgKZ0L+^IUFCT(jo{PdH}8`I<)6EBu9&3c5eQ5T`x<9Sq5i^nc)p-*L$KfF-QZ)p
1kYj5!l6f$1jxmG_pih5HbJU*%;{A$f9u0iel-eblOXqcv%NkL$)+DfQ5?oo3vlIn5X-<J%1$RM3?hDOQOaD6FmI+g1H1>M%m_xbK5jMWmWgvEJU@C8c
<(<K-F>CoM_VTgQK%DLxzARp{yA-ASosu%65I?Aoa}qWLw;9&y}y16L}@QsI=%btlY`ecP_5{FQWIY~KkRg=-rDxvrK>~MFbw3s=~#Nm5h2#Xg{PA_yu
q`KX72!{CxT8CNh0_xsQ*b?(akw7LbN{CL+R3N7C}$qr2I)Tl#+xk<hsg2DH5aSvWCnT^*6TDy4Mj28}h%|$D?GN8c090uq54MRY5|9^d~S#RNr+_-9Y
ee7DyP6@%3_c^!{nF3VVD2WILV&9a?!eJ*4k3MXE|M?|?p)va+i$u7GkFf0f)*FGyzWzWQN;QsUX&p2Pij9jN|y^e6qFFMY*+jFQXYj3J8uJrPEV33-7
Zml*|{#TCTQ(s?}89od2<qsk_jKa?MdBvpZXze1e8Cy!^8cq-6g`%;1g`*SH-RMw75H`&IypkZgp|8tgV%F0i9C$EdwpIG6g8|q*B*T;$c+XNBd?Zp~%
s8JzC_nMOtuh4+|`En_r6wvw?mtI`u#4sVI@N)4<M5=&{ab1O6D4q{iUEUQQ{~-#PEutOBd-#RIBj(h0;Jh82Mb*6DM8q_F<pl5IC}9bO2u3Y7F`N#bO
4Z8@Euj8%UKihuk>Np1T9tK>0ivL%k<U73IB5O<+SdMdE%ZN4q&0I3M7H^M9N5dQkMZF0HvS{AHYOL72P|mWQ+sQW2Uzs+v%hTP!`&HM`xjC92)c}oy(
Q`A3uqS|6PnNjn=oa=tAq+BgQy8f)k%`Q5vbqtTRc4$;h*R9<<BVmj9}C9=lD(Aw&63J|Evy{+8aRgo4%X-YJtUnj%@1vt_yG^u398<g%EF4l#F)U_QA
(v&L>QfMhTUHs+3xr+jiVNrD|{mk)-=r0%^-hM9OF4Tau$sA4sdU(}l?WRPZq8>q|V<KPQ!+XK53k__pyk?}gL;VCw+8Q*^Xg)Xed<p2i-$CIyleBfZJ
jD@p#98>_TMCVW&_^MuWqz%RmfksH64nEqyz1x+RHKOC;?7zG<^vAa&a*&)@eTxZ1+NB|F%_nRTUX9MQXrI>Q4^xOVg>F?O(UI*UAEz)K6&y|x47h26{
q`r`RTI(y;CvOF_HcyhxYg5RF#DkG0vM4v&DiCpJ3|52nqc`)tz)-n8-n-IJUV5NIT`Q`i;o^XA5@-1{d+aIFCY4pcVUuh}<57Y0Ro4-;D3Xei@gOgLZ
M#@c4UT}AtEc|R+>u-uOfP4hF3=MXD5Yvs|Ef3E`k1cl-uV$2GS$5s>5ZW9&*N$CtGhiRFBQfUbZ@TvSEgD<STg{cKNPUO9%}Z&ryOGPsnx;!T3TQqQV
(s6M#;{J&<uM^KSDbFVfJAPC|Q|Q6NcNH;ZmMp63yn8Yuk7n*d)H4nF+}G=-u+^5Er&mgZh-0%ZCix7GiHfz6F*_OpkK{T*y!39M2L+d&nNNLcZT~o&j
nmKRp-G$QeSe6&Zq0TSx_PYl}Ykl;EU~RV)kj427sUjr9I#GNjCyOoy)%V*#%zmLqE1j*^8Rmg(&WA8;3PCFhvRqk$1obinK_qoAR{kK1ob2`N4vkmFU
D4=_tId}0WZ^V*Ms|8B)pL1wXHuXtLR3g&EiPg6M|U_lMABiY^*NM~-6E8Uf!V4du_Kh2R;uy<Pq-#weq_<r?pAJV`pfin5A@aLKAD3DY3fIqUUhAiDl
l%$!t3QUe-0xaB77!3%7fJzBasow6IE%%j+gWT_g`ph7qfMV6nLou`i3Ya+SGR!|Kc%8@b&4mp|&im)|E8%Q5WUOzqYVSYiA6RXa;E^F^6h6*l@S#1Wa
1T`Iy74P3L24;@UXede!OV=%vP3;Gh<Sy1`pSZ3V6Ehb$KIZ_4VElfA0pjs8@_7?rgpy-1A~}ES-2&H!e5o=II~H8AVWh3dW?#cov&PS*={s-@vpsPoV
Q3JXN`yIs2E}uK`~t4Q+GO60hDCN#j;K_JS>*X(>|SX@O|3Ec5NQw)OTt79Mx<SWNt~Ao#ZR0L0z$?UY>vMpvi9U=_M9a46*Zjb~zp_Dky%~0^Xj2$l;
QPh|PmP=hyr&Bl(-Xyg)TBw)(6Oy1~Z4Db<xl`J3@@v1hmji$D~zvn-MrDq&~A-d;0J{s!(TPi3DA8^LD`#ww;N<UDpfoJBMOR9|1t5JsC^2avxm7}x=
awomZHqh^103yJjedW;K$oH@DAD(n>uIUj6F?HR<%pRZF<3jfED9|tIoWIn6SZx9((0G2lakqf{2l~tUtd<L8Gd)Mx2(&+W=|6%XVdSz$U^RU12;oSCt
$sS4Sj#ZqeX0gd0C<p>)HrbrnEH(iH%76q8;y4I=<=9Ca$VOlw5S$wuhLb-Nonz-Je<8JcZR^{T&Ub9dlBE-^eX-YCsP3nWRqy)@B)hwgET5am>+|;Uu
u1|;r23sO+&~=>=iJ4uXBR0|*o>=kDLm6;eKKL4Kjfe${^9s+7|B%a(cadKw9Yb`B%?yLPe&)7h_m$?T{H_va3@Z-Qhx$<Qc^h_BK|Ul#5qjd8rx!7`1
anN&9(&C@+j@7Z^oDW;Y_yNlL+G8sO&k*t*z$r#2K&`>Y6aGm|nQU`P$lbo|Yt8Nl2LN?MHG9*)wGxuiKCU845+8n7wH^91BH~`C~_U0>!IGZ(O@<^E!
*q3))8Zi$oC(R3{7ndaC?2=cm}P9arT-?G~=T#o^sot%5l6V|9tA3pY@bG~6G{gIyEeIHk;fbJ>d1_KJwCW%pjD3@q<w5nZ<eYt7PTNbuE|UPmpg?6T!
lO40<9W`h(PWQ#<a4N*#hK1qV(DeKrfMFsl7P(o)daIL8(o9>y^6TP`<D|*kzD&^0tV@aal^(!?duRa=uPiW@qj+|QdD{A9D##H9^&v5l%nmpvY$(eQy
PanYMtn$>u(!GPI5I3^=_}qrwTHY$tL7?4_PhenAR8Q3d^_qsJ;CeT*!zy-@iJ9eKV($;5qs-0DD4(t{yR7rtGg?X!nb<y`LCg$0GX7_fr~o9_WKCzh2
l!0Rt34%kHnq_-O}8O2_fd39o7c146f0#Tm)>$DYQ5Z;UAgMe@S^g~It24_A?7@0l4e$%B`4wcF~D4bBz#teJ3qwkK!>X<QqMZgq|>xN#Buzvfq9_z)#
{|v_k~c1ZOED>TC45EEuH|PJ^FY@4}YyE6N@9mK6*y7!qqZQtL#P{_roo^P=_ZU*_v$82H6|VJ8d*&AoH{66_)mXNilkn8!9KiiWRXpm&-b1+=)suCRH
mfdQzGuB~d@xgFwPt5;5zdz|)HhPxdr!hk$B}kI$$`O?p{Dc*&e9ck_wm@I!oEGWO48ywHZ2s!JR07M5+<m#L=|{P^tlVB=73JW#RFbC(@HFaq0`58mA
Qgw0r9TUpnvBvreEvFmx!m9Xi?Kv1Nqy0+<*cQRk$Nse&aW2b(EdV$+(0309prM6$Ki~T4pj^xqvb-hod>)vI>mCsn9St^@W8?eD7%w*L5>BpY<ls7Ir
j_2jMU+UamVVVij#UVMFFuc7|xa28tYEw5FY+oDu#o5`?(EDda&E{}L+`%Mjwo?Me-+`LAfkw!kkz{;Cb=hr787L98pA(_eDwVJyev#)$PnHv@GJxCH^
~R8#n;fm}48V4<5Bj}jo0d*Ujv3U_#NH|IS5Mpayd#Nc6Q=zhQf)-m2V}R+ooZx~17rQvE3ZHyYCG@dxGaokMwMEOo^*5}#<q!bHx+cEh6~cfd_KWYrQ
{LnsgrR_LD`p3WjFKE+6VfuXLjalHBjiX7hk1!-!ZH8-SKsp8PE6Kx*RprE1k*}m)NO7+!n0H+|J(PvJLF*4N%uKnpX{V$IpvVz&mk6e0EtxTXhqgJqh
ke;|GJOXme34>)CIYm2%u3Q)u)zd$+2Lz;;gwO=Z_bLYHLd3T|~Ztl6xVqrGlh!Ur~ZLQ+h--fM0mQJVs<l%RD!-cPS*XR}Crvj65rgx<ru?ObjbbGIY
=v{M@!yer)6J8M#Q#jxl0?Ck^!i}ks&&wXX@_6oG01wA$tb8l#%Ru$R*^DY#Saqau*pgqo8!KbYkrO8jwY8l=Y?2JTj!&wEvKh63iZ8yh=;%d7ZX~rPO
|6~sJgJHtfW}2?_M&?e`_An@5hZAD6IE`A-(%oGqd&7vp4E&zdM>p5=hH9&w!7>PE+cw!w6W$M8d-(V=1L`<r+n^EqjmyQd9hps3-|Th8--2xaQGZXZ)
`a^dAUT-c_d6mk%FSN+PmS8?aA2uB(^v7LW*=_!;<%B1D9H0OOI@wcBbQMsv?Ao}65^(~XMNbNbN6D;vX>lGJxPw#ZPM;Nj@A9bnZkGp0)Z;+MKxbGcU
vVHRdd_r++B90K1Or5n)FkV+56nOr<>ChBMRgvbllY^;#M?wn%n#^J?!n_A+`<Sb(ONFaDJXsg{az%?Aw@ALOUHYUD1Zs$H!)Y0PCBXyg)%5woXZdL)`
pIsLfu#y@(qX55DWIV}*?GX%e>ik+?;w&>x08HC9Gd9#vMkwk5A0=EyirV&B-CZ0Krv-VQg4J(#p4?~Aod<uuwpow<KZYb?95oU>d&ZFDDW0{kG)-(`p
E=wHb3voMq5bM79^KerpO=dN9D7l)|jHem0Ub6#Ag*Y34gj{`BR)UUl={ZHIw-ea(%vejnc#=RPDcGt9=wxkmeWpg8j@y`Gy?w)xh?AHWpxJSspOhhwQ
xqCVcRDCR|8?O!@A8bUt;e8+`Ddz0RUUrFPaS0ufu=_%)F!RBoUxh6wmy3NZ?2WP>vx(_BmWumka)ev7UO2}B=XCUi!d~fyKAtx5fPVc{|K0unKWl?=O
!|6wFX;PoZGP*w)8H{AKmYE3^0?1;*!{%V=UWJV>$k`Lnf&~Z{(G;+7vx_b$Ui;!9qRj~KF8iK_#@`882Mw9{BGz!-GTp!IsU4lUv=1jeP{X8fPZ4-FK
n~_qago-C;6ub{)1-tA6evo8IALwuo?eCP=AA_`kRFMwX9#8^|e`FsDH!D^{cbKP`^;WP`^-rBT#=#>VG3azpTI)=wI^wli{@KtKnzA_1&G>&*$2co}k
T?Q<kM0x=|IbG@`0&<O6d?mz`Yku?_(hzQ@t{3c4)p$1@1C;0E50A3w%@xYfGu&xKbgH5*SLTsj5cI^ht>dbWBT;-g*5HSmYc;SqU=nU(u=WSw2VX%;(
37b!a?&MG{b7<ILmiF&(M-*^wdqT?`l?jBgR*z5Boq!Lr!oLv+ARUa>hb!kL@9=z74O)4~*B61(E$7DKD8!n=MuP@TMMhiDAPisD2^$R;o@9|2HZ|6%a
*qi0J+lu@5<KN@*tzGBmFT5|jzn*yLFPLAlFTB60cxIB$8&;Z*O$zRf-M;nZ+S0pK6hu<Bgxz^|gh@<v_N^~LVR9{HUikf9*$=w~z%D-VANrEN@y=D~t
jCVIU-@i1C;PX)IJt7q|GMkPSG|1sjjww7;+L;_`J24IKaCe|`R20z;)6fJoA;Cw;tPAo*$;iF-}|4`Zn2+Rd<m^*dzHkuJ}e*m&voXqsoD7^)MZ*Nh5
6Qp_x_9T{C4q2<+ACYS_I$v@ZNu!JX8LwKHe#UdFXxd{eOTz_%(d+)Ah1^;r$ih@rS$ZEtQ0}0O)Nupi>w0_>z`a@YDVK)Bf+*@csOS_m_p2OS^3qP7Z
t2F5RV{&)uVAqvL)&3P0_~r=Ql}pXTTO3-2!r@7Ls`pY}t)Mlb)Yc&<e~50Ae%yuaxA{YKz@<&WQNyf1(MRexXg_y0@0Uz6W{x}JZ{e*8_t`>MY$yf3^
jyf3^jyuS>*T;IusWj0lLPwDh<-g3(7k<OA+Zp1zdO!{>XP8#J<?e#rQiD%gjyt{h1Q(bPKTzeR-VPOm*{MwISg=aB*YQG=9pDuSGe%0R>-WT3q8QyKn
tzM;jN+#=X<oXTk8z*|Jo+|UNdilcp!uw0cdw7mtH+;QXhJ$)C)~maC=b~1brR}5B-Ae(}W!m6M3AsVbHy>XLbELXzh>n+2#%&VOSQ7aR*=_y+j&XQc&
s|e>b6anBTM^eEU$CX^^)<2<^~u~Swy}=$DfZz0HJ<rr)CVWAk1A%ohp&ugByEk1T3^4%TlF-)zRo9p;eFwK;eFwK;r-^~Iatgr-5!TFw77c}Ea|PSy3
6&-&kBFy>1MTgJ%;T@_xtyF>&KBGMnDx#1rzF*_v7E=-Q%&w=1=3j&wqsP^CPU|`PTID_w9ZD<Hx_h8_%hI_oTn}_Y3a}@6UtRmzSm!owyfHjIDRO=kn
^F+8Yn0#<+f#mG7C%ojE>^WU%$#_p|O}dk4<F5K?D3X11+UC*0vTef=g7aZ4aR>xaH)_LcKYR(^SQui<X^X}tUTynX1VZ{L#rc05zhm^r6=A3F6g8++a
DtRiRBEqdJyi#99xx=p4Y{jqPFc<#RcG)ZRt^ZoDq?VtZ_Y{ua6$KJ2YZn26ENO(pPfPn(L*;mp1>V>S-*{d0<;X%ZZt&XgEA94w5u`}Tat|?J}T9E>P
aeCm9#$u^H)-nZhFSF4ORgXd0ADIazOmBVSDP})8uw5S?*rD?>QhQ~wKJl&+R!n2%CkD9Ll8dg#Qe;2zq$Z^B+3m>l9X@b?(Tm!*`SJS3hb6p4I7{cp0
8U%i_=dNhX<Fgd0wv_$DMiI`{qU4**VPbACvBo%%WhCavv`2=B#WPTviQncVf$=V)Jzv(Fb8~7z#A{|v$@o}Kz{K1K2Pu@?AM|qt)T+<l^~<8Z32%E!N
rAqmF}iRxl4ml-Ao^LRo)`|^r}qlMy2y7o(GIIt?zcN4aA-~<NjW7gQ87|0>bmwMvwH^((q2*CTO`hKm}U-K@2Z`4R_p$L+15}X$YNTwt6NBKu$FZ1h2
^pKnp3rSHH!jTs^Cizrs>RRJx5ya8xk`*?qLf=g5>rr7QSW$P`w_@lpX%WV}NRX8vHJ+iM>TYErcZU|=Jl@b0`s`L&zRKv2gN4fOpcN?NK?@Nm!&>JNe
7i7k`Yf|=AM4sQ3{RNF)t!E#?*WVr4@)NY|HKsi1INMQHUpdrcD_>@KxdeKQ0X%L(&-WM_t4>uFgO508h6zu(gZUK8U)hL__zQ5nsNDFU{r-ZZ`Pys+X
&Tq$z)>-{L^CvAqxSIEgse`gxpbY|qR7(b)ybNXyS^3E0{>%rFmS|ZGP^4mnic8HJ;jEtd6rV@ju~O|xMx6stAFUBTz+4V|!Ke!COI4kib8eK9!j1~8*
GCE?DREehX7&IG4!)z?9=fb?sPzS~yDG=yKrJ-i`1u*|D<0w<Z30tm##8~GQeIF%KOwE~=_`kVGI~?J&#tU?i;Nh=42_V}YA;hi0C^8ae7ayI+A4#1BQ
yziS#riupJEygT|L3aKIc%&9|0}<x&45edx-Jrh+9u6Ey@N>y%7<jY2cYwvtyuh5fj|bg*|AO1!});fBhbD@Tsde9P?WoNgJ|;pzYiK*X;*Z*al@Yb2j
#?n?%8j0=MXzaH6Q(!T!pt9k)gLt4mn@S}AK-@;e13EWosu7PtU$Te-Nxm0n5-d!fKsObV)Rr*IGj??(8_^J>(cw3t=s#mr${pEbmv(4E!0Dv*G62L*O
d%tEW8;Q`*b$v*BLEE4s`sjomh^fu~|O|dY}uUohp+7rsVB8%j~UTK8C+!`HkPGzd=ixWfY96LC5%h5B8rr1MFi6ZWj?&fLsbxFY{XGsB;tyZehQx_mL
RMhlLt4xGsGkhq&+!V)QS`B)m`x01QR*eXO%%UN~7026p65)Z5x21%ltpLDe2!u`7Mah$vN#W)-b;t{vh;XkR`OrTE1~Q#ZJ!p2W<zRNsGbxdJLyNQci
lJ3n0Uk=pHNj{f8F12W9NI4K#j`n$HK0NVCCbffR?0P>`fyb!7sRjf^Pq+CegZz2IULF5sx%yUXJD+3HEw!Xh-CkjiLBq9OuviIqIz7pHSCQ^LJ5@xrc
^1<7S?G0#O3rX1})$R4RAZ?;7da>qMA>Q%a3PW$F;r<JtaW5D{xMm5e*i@h;p{m7WfJZ8U-6u_Jk$nbAgoh9($tJM0zik`6u6}77N8=$up#%5$U&XxSY
gK{jlc?;iI;fBJI%GXK>=@BYyL}xDm!JtQq_w^)Fp%@uk9V`gT)ZlV}`uDFoNKDp1q`F5=&KFPPks-49lDypQKI%r&APiE!^Cy?u=?C|CCtw(DI$_{2t
%@b8=7PwTJp)5jaIHWaPvbD1Cq>I~nB8i~SNKc?WOpo7?qk#fkiE#VW+{L~NS;TQqs>gkNmw!a!wV}}?xtkg5Q<pM<;-o+81UE~0l0U-T58(Io3sUo0Q
xGJ>a@X`Vs(^^nPv&<km_t_V0k+D&iNfm2snwo>+oIn)pSm+&}Pte0E>Kxqp{)N`w^->$6fvEda9gK-;QfQ)6h^B-uBWb%IIJm2nBf2_iKj>5m&#=E?A
K5>>eqte7XgQTNE4#)VLKk<&=lY2!6RibHKc(0=C(=ANY{t*^J3j+CGNcn9!d+Qa<oGMy{KQk@Rfiuc>{uC6ZVWdDJALy9M#Na~TBQp{7p{#YobvUz{g
{ef$v>~IA{=OtqfX0J`qOWeVdxP5pjnZ0iL(?ITdn-&U+8&?;UU=VQ5Iq(YUjSYe)@y&`lEU7*EmS6P*mq#9>SoY26UHKxk<W_@K?*O2UL9c4eh7>8Uo
L)sI?R25<Wca@ZHjE^V4t4_o+wshhwo|83Y49uK4;{FLDI=J!J0U7BzkcqT{n8{Qa(%D`T>yDsSiz_Dx&kED+3Z^)h9Oi2@r+rQX+#4P}t4NdBl7$zgI
wFt&_=D&Idw`Yk5@?OiW!A41RSvSkhK;a$cPThInqD#{il<#0l)&c2vht%)_<vb2qAze!ke+ffcoOMipfr;)H)ajZtjtU!ZPO4^m$$-63$WoQ?ZDMqES
%`^qnOMua^D4^7%W)ni9dH9oG_@l$0g>hAPII8D+q~}^={d@f`C0z#`7&0};hQV|czZb(#eo+p?Hii8*R&cqS?;^jwPvhtQ1`jS5b<o~=AWgD{ec1!w{
4Qk$D-;#2J6MVuuR*b733`6;3n^=G2BW?t*wxa2mb^RX{HginDp|iG8c&|_=2L83S=8;;I1<HCzrwBiA&&3)@nbr}z95f5C%PqO!vxwlJc|-a+f82ugn
=>O@|8*7{ONWP0a_o#X%M;9V}j;&Cw;4z6Q3)9=k6KuY)58~FI0Z3m($kRd0OK+SI8(_id$1*X!%_)yyPY*ad<=2&%#b1^_ETF_~o&IEfG+hA$BJlrn%
gCOL*6d4+%NwB%rzQ5W*YI#qHJuZ+;n#9Ym|6Wei$&G<qnz;Sr@D{PG>2hHLy_wfcbfa8t?>;RBJUkF}J{Acw~V7d#?<dMv<$H<5G2!*iZlaktH5z&DM
A^F_W7P!|oGG>uB*QNB8*PP11FE=5%06T4k#Wmv5i02Jb%%-}JS<N4U%D4q%wP<~+AXK@Fhq(}LuerQZ<`k-GhkB66ZkHmGh`c{8|RSTZkGrbFxvQg25
ZjWzxKjtk7X^#{>q3odH>Zy@V_>B{C7+f$)3*zTHr)Z&>s2ALvRe?SdMhL;meKNRy9v1Jj{`O})qBW|+L7};$KwkfmVzc6QkwUNVEJO;_abjG?K^tdNf
|g)a_&PCLPdwiw2O{~d;zuR<?5E!#Or)We(@&-HBE$lV8+?BH4bc^FE3lbN{Hbp|2b~@&4Zi)x`Fh`Z`f0dRunmI%cPDTWKlNj1lm%tMr5?oY8X3@Ch6
8$j_zije$oE1uj1#_d*MaC8vA*!_Hym{)>qoa51%@!@@ZEjz^k;wgWxYX}ap7tG$`RgT?umf94?cjm0aEaJwHF-7JxfESAoG9kuSY#R!VfZC!;sDnD3{
j6T^_BM3)+Wepy!VBS*5GXj1r?K@ni3P^W2$(uMIe13gCn`tjf;8?x?r8i&xK5+P~Tfc+w-om(JgO<CiX>9;nD;zZ7*Qih*R1<2(I{JbhjtJW~rrqL*`
wa#BA}PSk7fa0SN4cfgJNI46GaLq8Us1d1+p+enO6pKRvLF5mQxmiSrFwA{mI=S4?aB#jJsh1(p5ElYXEtK3}yA74nqv2;gNX>${TeUq9fW=e}z9VELj
SQjV!=6i9&RF0s+VUNhpts)X(%JnDTCxgV&hMYwNPlYkQ%OlBCZ@#axos4L1A?cyX>J<8l?4s)j-^+DklJ%SY69${--86<)Y{8rFBW5GfmT1xnWNw7e?
}eOw<NNRY!8~raP&;}88e5P@%CmnyU_LHebTYKcG<se5<~Nj|J|7XDvj$hx+Bfy<Jue_-hwkToNOJ@hNLAN6z6i5NOG^vvKXrcNqH0HUNh*;w-scaZD<
9!$|JV)EYLaJg(?u7*^;`wRx`tPcJ>#6VU(8DDt`mIkhYyc{)!FsfgB#*|bgmsS`rHqzon2Iptw3wDH9RQ>nLY09yX1*<*cy<34k0d5`fT#|Jn!LfdR=
k4Wktdl<&J_rNp84mt|Sk>`xl=ei=QA|SXth0W4NW^4m<C>Ap6Y%l{3ZQz}}0VB8+_T*}u*KyiD;RX96tQor}Xm!402z!6;T1Zrbx<kaXI3Qoid+_}#x
ssm%=B*O`l(LoRxJ(DCkP|9<D!4$mq==SQYQpZ$B9V~OZX??vinajxLS%MSk3bEeskJf3s~xpS}+HTnoRVY>`IF61@gM{2Upz|@rkPIkuq8~@2yZjF6D
1)@fLMhuIj;lKIGOFmKHd~69H<M3W8i9WR8-EVmyQ>^42DhgDHwNSP!JMpvMj?`e|es@1aO3?xfXv3Mp(VI`3)3kt9pI`8`u_{k~9T52B)AOlJO;v-AF
Pv>o!RKKwNAj}E&wwQHHFh62CK8!Pu0dc4BMQag!OCW(GVpbMMJRDKiRAGqut4Z8Pwe;XofX_OyM`u)!~lszNKIGTX@I8ME$Qd@Hb|9A{8Mh|1G=CnjY
QTyPtc<@9zPc`ruAwjelo6d2Hyf@9;C}<)?k%VmQ7D$NE_2mE<n9X??{ZTIMTG`p2Jy!-KYMF@%GR|FVlOBcAD?WX4Z1xt-pz;$C2Kos~kk9;}x}HpnC
AFztW9W5$is79{++j0B=;EO{=$FcCPmj;$__8rxGruwuv9yXTQbODl4^>c6VXE-r0Ectn0$Q_ZPvjLM>k@rbZnR2cGwW$I*vgYCoP&yaN-9N<jnTQ!gJ
I(HX=*2)FPdWMsV#8+kC^eyG^zFEkFFZ0e@~t*B+y694tiTTZ^tVMkdQRh@P=RrXxkpMEH?cP4F=eXBqd6fyG0sEpv-58YPof_ShJXq8LEJupqT{`AjE
A`m|8;by_r8g+wo@UPS-pE|YSc*f24Tqxv}J>?<)@Ay<eaF6oC!(r7Ka5136M8%)}d7bQuUW@b^7tYF#RNh-LpL}|IN;R$e;l_n~nV!%DC&~Qe)BE<gp
vS&uS?Os=CM6!v4URwfR958Fhtbh=P=DiZr3@2x`o^c}bsl(omGy$W>1O0#<)Zw|M|!tRXmB?ps~_s?9_BLP|F_@OxG1&&6(b7IoAK^xXBhdQylW1we>
}gtwjlADdTM!EVV(_`UKJOmThC^XlB03ZWG?4#`5a<H17Ir~c*U)4T0>TzLmj+0+#vVmiR{f2gy?zr$fM|3O4?oTAwTK%#JKl<FvJr{3*7!Gp~{>zvY*
*Of+L7Lyvk%yYIS&;A$@;7aG!??t<{sd@Cv&IXpGiGk6!mSBzi*=e_+s$K`mC4MEp=gBTg}8){q~(50lUv@k@1cPZvDS2g?4?<3>EjqHKF*Dwt2XL47h
5w3Mj<SwFY+kX2AZWOb@c^#9=9h)n@wq!(oKs5#!77~h4E)|?}Jz|cCVxcf1$w(wY>XWmkx{Okjw2f~4@=hoat`lZ{Aa9eo94f^UU($=NA2c2^3&~TD0
Q(_L!Z+RMp^gZOvVPyacokVoQ_ssj$w;#{9OIC1ef%DM5<yBSY)QWNq`;H^@I(o9B-oE9T^qD!dVjpuCk^=zv9x#~x%pW%Lhp9W4Or&t;br1Nn#D2>kW
1Ff}NtvX6+S`%Um9ad3_M2-DjVRXqgXqUryx{C`O}^z-M+_q5G4s*W3#kg>)AM6|dFR!Fxm$v;vNP<zI8!v_g9bkPEmDR-RIYPK@oZbS(?%*%QG53rE3
y(gw}|X-YefUan-}3TuS%|a+XBPgTPOw_;%BI_$v^X|JIIZx2-(_&r`w2;@2@2Bv){fue~>SI2;z+7tG9n4&SqRg{dPSewA(&d$)CABc=wy?>aetvLz%
-ncN3?n2U+x)7nFM`p`GkcgTmc*HmsX?gNL^sxfkO9E<tXif=V=ld8IP(6CZk%IKov_vpuPIMY|!qoAkA*zxBvQDUTYQ2%>m0y*)V0ClkN*NL;Ot05~0
nD1Xt(pfBLGg>OB&^-)S|%7x1zyFDd%WQ((?zV%2_L?3ORK~DC&WQpD?=?TC6pGao27wGLPNB*{)O!0xa>*x8zt1EM~(e}jy28t4*^L@TWpXU?nwY^16
90sDwg4zWSy(E77eLnHW>odn-cO3{V#LlOlmp@*gSuRPB>xrUGg{G7G`|C6E>7hU*7%vp9KJr#E^aY<_ra&ii|72Bqdmw&PF*Z1w=#^;XwpT;#MW6A}X
^*1H-Ci!#f;2>~=xVgKJ)C=ZV#_NgN%=fz>Z4c-sb%>HiwkD86fH4)tOJDg2ymrwFk_!D$im`knKVy$_Ztq}0~$r$7}OwpO)wO>3SFs0ja0WI_1m>;4?
U$+U=4JK;4?2&H&QElEL04vb?Js{kSRpZZztxv^G(9$Q1wtT*BE{3rDOzah_};#t~N{b-j7Zkyf=e_pFdtNlkvI4nO3h1_U(s|I9*X++)Gx>cVQ2?+$(
Wo6zf46uMr2&?4d@WpsuEY8JJNlm0fUmd_7IT2v3XD;{<Va#Mz*Vggn5Da(Cz{a;M0!IwSxdoIG^%Z?dUAT5bfUW7a4;UazdN)zB5X8|{S4`^EMwmR>&
uNYf%_J1Z^?XgMFB<f3fQ)XeLWCn{q@PJ6l7eP7Q5t=&QzHBa0N?0yidYV82THZjhR4T)!6eRg0;vpFt!it;}FpPw@wYUyJ*s8qUK;Z#CI)aIf^-<_|s
!;a+hXt{!K_2-SfX9&q^2CHR^ab-AGsbxs4!FTI-n#L=9>h|W-Pky(4y20I9b!~(8(@zFJt{)vMCB7%x{agQjw|*<i?m=p}E1P-u?~m(O_`-$w9pEkey
MMhO*N-}-5a*oSe(T@w*3WLvA-rsp5WoGT^5go|C&OoT9XB(0`$^}=^%JIYkGmH$d&=8S{<waGks1bGG6R14$?vXD8|Tw~&|c$a{plyYAJ?xr!iex&!-
?|SPu>$g#&Ll|R(p^Y6vkt_#zb*u4?d5^8t&G|96vgCF!kngzrqwU19o~nEfq3V2O98r!R?884$|rPBK|8ZXJY$u*|TVHnc(8`DbCOFVhYEQ_#x(C%6N
G8G^^PK>G##`T4Fc1H=c?!(SV!C_3-#2>|_ucxdIrDdo=DBL6rM-U&A(~FqSlWH;7WV;vhF$E8OZLJs6`y^7sV?^B+6E>vc2EHtj(Cd1EVp);_MMsAtZ
EmpJL+oIV45JxF4tXhO3E4&4Z-TZ?;B+ud(9RB|)=xF$+@n!XWJ$QlC1fnTgd$x(a(>?^{r&W6%NwXb9bwplJ>>wY2qaF>O%fW`e4Q7~;HBjzZ==cprk
XsW=op7F8ejbYg1zSon8$p0n<?qfQjrpb)KIM`AMhmlH=cMc;~I_=aoeBK<N=+ROa>rF%=(e;+GIG{>iG_8;IKB^rc`D7A3t!{SAcjvSDSKfqB6^{U=L
y<({Dh~l<y6uFnn^hI5y8;9FXm2lM)aip32Z%U$DYy+T#X_QmzU3HD+HH%r^4<~c*Us3&Yf=_CzC0vTaTd>jD|U2Ih-ksIsH&{t+1+grG&{21nV_vfnW
QbQ_qT_s_bu9k+a!*-Iy6CPZ28g<w3%JulfMKa9~-A0qDv;BtGnl;<I!#ln8-baG^`4x@l@Ry?$@Zm`yoS-Hb2S`Xi>o9YZq{)6l&R4*hRq&YXKvBlIi
m!oWmWDCe~+IY26q-uu@gTt;N@(VKmhqVtTydHe+6<uwu_HIN&}&#cf^&ag>QaU^h=4ozKxF5+_1Ug0y*scye@R5VNh4gQ>a<IN~&#*0p#|{0g1laPb<
iw8U#fvHNqWAl5%+rlz0B`tW&^pzak(rnXval3&M>^v4tte^LZu46eq-#g`jg(dzB6n|Q;VAGi?Wy(jMiXz)dMT8Q7w3s2ilWPaJ4k$km|OONLcv;&lN
xkt?{N2Xz-*NI|U>V<F84vTW(y>fUs^EIw5dm6xkNxyVEXrUl`AW!!Y+`>`G0yM@tV~W$5oPq9$EvgLN9#nOqLg4I8h2(j#5Imgw5EQpHu9!tJdHgt1K
=kYw-5O2z^rxp9kYmdnKRf5ZDlcjtg;_B<v;cKaOZMwl6T&C;8=uU$w9UYa1?AMIMBfzBFS_He!A|lPVz`b@dF(gHhl6|<a9Mi9PpVrn7dUUdLz#14B2
A>{vyi0S8l9D=B$`t?jBuaHXPmFfQ>p0_6@!>M*Qh;u$UBO~ZGla22go^Gdr@(ltQ9K5@^Lm%605Oy?ZFRv2XTZm!6P}g?qPo@JCcvFPm81P8{jw&8rp
P%?aAr(M8PFa3j`k~;b$C#IlQK2i1O+1p*Ouu>ZQ-N_WD)Lw3fqV3uDGH@R&XFQnt^V>AUMa`pMo9el)stS`pJ{iZ`G+P(4>N4%73IH3llGsEvA^?1eq
<OBLsI3X*mo;io5UNuJ9T16YTNM)h8fORZ469^&;VqUY=r|7^5Y4qwJfK&3JVgI>iv;TJbDkp1KJBVoON;X-Oj|2_ED02`>ssFAF#yE>;H(RYa<+mhA?
<B(cCfQuQ)sJ>SXOG?I>;XQfC*rEGwFxKFuz{Jq+_<jaesq!EHT6Wc9v9)d_Kf9CypBbrL{4oNxQCi?DlxW;hCdt?5OzOYoBi9WgBV6?g+;(e>ZIzV7x
AXTu-j6g6t^wn%NTYk<gsk$T-!-g_Ht2~muZdoHC!ACDrqsOq$$<Mu@8OGk$!QXH&(rtUkA~Cs3YChwp-(@wxQq{H`$YKTY&x`nX`kfLnSWu_-38ASUQ
a|#=;Qm3hkMQ{jDibzKy`qg-TKN(Y<TRUMTa_ez2`m>Y0c7LT@L|HP}B^D0PHo%4_<(gGHyiGIc~}EG1mas3@eo4Ha*zj2)QT9D)m-sY^&Bp4{i}!&ND
P6>Ao6a+&@VFhPM-|x`azX1)?Kz_WN6;!PaNs-LY2aR3Ke6u7S%ybd@@Ug<~ZelmC(+mM$jhRyY~N;<)C7I6J8*_uXTu=6h{~{w=St%RjhMT|Y_QSsBR
#4{2X`;uDei)oQs$%t?HD!pmY@0NE8pb(aN$<cDz!Yxb$)hu0iU-D1oZyv%%ylPEx<73Dd}%WikY!A&nceOq5i{usDBS}{!F={2Nd=%k5@8qkG<sNY_r
u*RndDVH`g<@mLe;A!0^*pb;it)gbf0sne$ah39WQ7%)p0PgBup+0eUk$yB+0tk=1j9TS<W)-cM&JarX1y%9K8C7tx@6=gdYJ549dNT^YBl_YtDjq3I5
Ve7NQsC0hBwx&Ho+d#qdhpBRs-yCDxJBZ=@n^V2@*3UFOf+b_M0~(B@giJBZBeRoqAWo2q5?kyClglM+Sr2Kf$;M9e1TG@rW^6&i<P0LS<0qfU2bb=$&
m1pCxJm5t>X-arhej6+;*kWiDM4Z7x9Dl@`h-Q+dB(krmjT!O%FuT*-17W7qmi!Qu(HIJ^B*lSG|bOeZ&xd$x~;Z&u<gX#??mDk4^Iculw<a+nRlqa+h
v;kTdCm60#qn20~SVx9aBN=P?1SA+OfNPgZ0-AN63d8spyq81&Z;2M5ceMdy5RV4&X*c(j!&lCld$fza@4G=h9hOHd--x`3vFl3UW75~mF<wBwFsC`47
PrXEcW-1qT-Ph(@yh8d9jf4lKBzT3P~%D6WQP?%wi93eiJ2Ji0_m|CQsJgVddS-$Sp0A3^tJ-y;(s{0%ifE|?`c8_PVJZ^GYgBIY3zaK-5B}tVSC|5Hr
#O+$iGg?1L;bjxMxEZm;D$`SMVVO_U)HUf?nl*Sia8AYtcDyqqlJ1UukXnO<M{trOKD*FYVDLeT9=<n}GPmItP?UR(%x4>$ioQ@5^wZM;C55FAx_LAy;
vadU|JsV^tVZV#_>hA$eq8BGWWdk~0bv#gjiekrr5|brlBX;91VSg0y_$8P-DMLBj<ykLnT;H{(2pL+g14hJ<$))XZ+9AQcMho^%qSCRtxQAoTok3Er-
K0Fl@$~HYl&Y!t&e-i>^or!^x6`YBVM~;UphOS#92bC+v6n$D1;mAig_jKD>|US#E=%q2K<bq_1+^{_K193udgX9Db3M`Q$K0QUG{QB@)rGo$J=ls`5+
^F6nGZ~zS?GsAL=G!^@iCC0I;l$*tocfa;v<yaCnFUDlU=|smg*mVcw8_3C;~=YA>-&p)J-&j8a>mZRNHBpcB0Uk2_Og#dYp%;anG6)RdLP!q){T0?C>
acDi;mh>#uDP_Br7NWH8v4R$}bFeY_@&$WTc@$E;8hlI{?A6JTK(DB9vxp%mth7M|zUv7LTL<}bWP%Sot3~t099E9qG!_{-ms^^$K^GBaCu}h6>TJ<@?
QxjXr__3Z;gEOy;0Q!+RqldJ=nNt5s7-+E77N?t%^ee+zF+52l#IlDcR-H&^Q8X|2*gLG3(ohaNj$er{4>uMod!N_K*pj-Uyx#aMypfmyA6~j(aZU$Qh
WF<P^<ZV<R22@UF7%xOblSe*&{LRF+XmCZ?{{^MyP3Ep(Gk)R0JEOZbbU0X>~79Ac&_js75DjIisCCF`7OEJiQhzVWUz6%2H<AVSQ!W%X!AyG`Pl4s_+
je;tv#q&0K)ZDqn=mn$k>_V7Fw?*CVoMg2k}-KKD3RP_zB~-8MM7%)PPUI3r_iMPyDQ5)u5gqXFLT`?ire2D6pjE2dY?C9JJUQZRoF)`cr?U^JZtkZf;
9lm&F)C4|EiuN>F3z8fLWK%asc$&ZF>sJS(2Y-<kr@Fub5bYN|ngF0}yzX(>^(+iIq)b~hig`tyM$Met483kH{GuZBwUbk!06?(RC)us1dic!!TjtuZ~
=0aDM@f$1Vivh)eM=Pixm(LW86$KNzKp63`R%gSKov-#Rk<NmVXfZ4U8I9@Fd4zu3kM-_12uIKgBy+o&Vw59b$>}q)N`}Mc$dAzoS@YDn&?)N;+>L}|U
K--Hu{3QNd)ZBvQcp>&=G`F);+Dl2+W7S?aIDM9~Xqd`|f|u4ipp0aWLAm-+fsn@<>R*OuYWLpdU>%>%IB0ekvKzCW!l0t~iPCh5*2nWM1@e98qwO_oO
+iAf3!}<|*p*41QwII6z*Y6y;+FCQQE)-!0R7^wNk5u{Xhe-P!Kpl0IA^!HD09bk59Ef}FTxiWRzI;~59RxPgVIY|n&L`h9&lsDIq@4@6X`del;7lz#9
!%GEE-->QE&u-jPL8}=qc-t<o#)+YLw^waWKqIbs_6IA&T?m#42ZA-NSpdb+I>Ma=gvX<pAIAk2v+#ZE1|^v<1B5kom7(O{qAos{rG%#b}5kU{Db1S13
7^if%5!5ueu-z<I{vbO1&fX(V=OV66!uPDOd^>5~&Q6hxJXA7fCE9l%WuVs^1mWqNwVi@yJH|I5=s@d<5MrSQfX+8^~B`Ku$VJ+c`93ZDvm-bbvb_o{y
d8h_v82}zx(#Ph`f7qQfc|J(SH=$6C}TEcaQ;;cBaasX)y>UOrnr9KrTk1Q7nYHqm2eq$h7ZB{}7+4W{ZdT_pa#%(UQu*yb(`0w43<lVxjfR!I0x_cY$
d%SuzOrEf}&K%sBzJ*JsF-#pOtqrXGQN*>jD?Bw_cnTU7?IM;+4y@oQ4~9>Sk~}{<CZ;5>VGp}8Y)GCmcb=T9KB;e<2k1O=3vE<bJ@eL8MtBnFH@|ERa
8<T8dWL-NK_k`$s5RFF-Nt=J{K&@SplO*;1O>A)^|gU!qQ~3|dzL|qdao3K7n#!?Hw|ryx{=%zuuLw|Usmx%*^Y@HV%^3^lddJE(iYteEBcurRXjf;^^
&1I#0{WHw%|JA|9T<kuakWIIG=+`Sxe;Yclkq^!A<}<i2}HMeB8VI<Na%~<H)AAY>EkXMs&bgIRM()zBU4gOgX`Y|01=irNmDiy6K5Vu?l<6;7J~F;ps
u*%9hmkIZVzFq_U2EK|4qK16<bNjz}DcDo*swLwY8D(sdO)23l0gb-yi0d{=F>XWeR0I8K~kn=U(a5h{Q9?*6)~mHMobUrzpK-umwToC7iF`0koV+ORC
gfU{(lXftarEu*TnVPO{y4yI0K)vELyVc)ehI!SFc7%P4wz;z>r_(=z_w5yQh%VE<QxUpXsQAhR5fYGB&(Q7)GG-!?87G7UUiG$Z&VbyfcweYN#cl@a9
(KtL*n*rC^PqFi39@HO`iAhaBQx&Sq6)3ATK#!BA4jQ*k1aMFb3!mA`l@)))t8}^>RDoD4!0#Uq?Dgqh)Vs-BU^;dHPu_9z#B{w?K*K@<HLyLHa#$7&W
Ew5OL-a@oX>vmi&a8)US<xh)pZP3?AG-Vf{M2h!p=|q7MZNVZ`@8w+yE_|#rP${v8Jytz`SqJS?MY@q>~DA0itq8FDXH-7k(_9y7cUdo9_|hr60>Ked*
o5jhTYv}Y$=SCUJ4yJ>;%Gp)!iD@&6cl0X_7n`%}zlZve+7663hYD>b7SUUYCpS{F=1d@&)lvjE7>FaHja3U+W?xQa5;3NdAlA_kN8wcElf$hNTTuPcG
Q5juaY|!y^*6+RBBS;4<M$lI$Z{KCg&Bz0xxAC+#-U2+>{P`o++g1Tf;)I0^K?x!oata^2lCYz{K;e7u%uD3~?NXBoG^)gfdsI-hydFkRmQ9e?0)Fpnx
La`Q;?h<GiKx)CK>iuuz5<n=AZ={&7P{h78tFED<GgD^Eqo$29+zO71Bs1Mncl_%u`nrl52h-=GK>E<v2_NHAC|11BkOrjURazt@nL!=%&Hiq=>;NzQp
<xOkVQ!SJjG+?)NXWDR!wgyyw+oEDlI9floAceVcijk*2p=fNy9r0gvNBq%qT1=%(6OBho3{e&zAg!P{$RX}c9uI*(m+DC4HDL5hh_hWfib@iRH4wboB
l>b+3`U|#4LH@IMSZ=0(h#kP-z~2VKyJ3wrn+)82S6d}uw(UuDDp|i!D4eE{^M~aL2;QI3W%F0MhF~wTD!^y1Bdq3pofmtNVT%YfZF4LP={q;+Jww=IP
yY|qeFpBqiz)+=FXtw4assPA%C=mOS@swBr01G^5SiR8(uk~TV37<867tyubh(sjfQPT=4C_t!pnZh6MGe(rP}6b5B$^0#!Y`%m2xbeT|jlx0rm1#9Dw
}fZK0uk7nSLaij-AzZQ<ZYCk))DJ{WDXvEb$AB>1`AEwuV9PDJp{V}ko<C6>l{J}of2)hVhLsb(d!)m)gaR0-ucIGILRdmL<ymyhamgISHglp};14e^5
#&!oPrg9Zy#F>rYqWKU1U6$5r7KA>ufGIIPM{(h$tzRvn_JBVGDj&Q3tYwQ{GWU6rHAE1hw9GyC_qK&8{+`ZYHF)pdNW|hEv5q{B19_<vni{vXj5<S`_
E{>J#90>`j9s!%17T;Q@HU&HENq%gL4K{M`<>|@F_bAo2cDT?o&Qs8G3qg3UFls%vC^#8x7l^rQM%q0}S!HG;;-6pE8RumpMkH!nw=i21V<i9h{s4cja
(r%fuv8oRLIJ2UWc__-Hs$S>O^H9EsXul8PmhYkG^VMDzuo_Q;wx5qie3v7mNik{-)dU?_q_j7W*4;uT(^3l%XK(K#uCNf?!UST+}SfvE{uglS*|z%#z
N-H9yp*Z_6?Q8E{%vB*9&wsa{S>zO@{CIIWKp6Q;hDd1nO5@5dZw*X_Mtc7uehOfs5EB`sSN~0I1Yq5EX`Xsl*pTq`T}${0H|eP5wtdjZZr#5+9OC^0c
8e_;QL!|2vTQnR4bF{79xwBzc22z<A<Jtd)SwcSqI>tnO-r_7%pF9JkyEgJ&+I0zD#AzdUFF-gvi_x{Hh?U-sbjp%=ZQQ=TEE&lIGIi4k6Np{ebyW&)c
kl+a_fEhF)dy<a!|74O&m+wU*#t%K_05szW4em4vvqTYQ>9@{qedK`ZCTf4tSlRtv~<M-eGSv-G$=D$mS{D?k(Tz+@{{E>hB2!HlF@5d9=G3h^_^t<^z
j+2@U|Isf|@^}p7XBLdf$IlOlPuNe?PtXrc0+;p8v;Bbj?a!|n{yF`(4nP0dFaF*?`{h6UJHPygzxRv({=fUffBAdA{NMk{$De=qfBwbq|8w%x;D<*u3
_k?p4`ZJE@Cb(Shha?GADa5{BACDZvt&y8*9X+@=Rf=9AN;*fg#YKi_&<L&$otW6grEHmnbCAl@Xvm0{qvty_aSQPC~3!gQ<Ev~$!e8#gX{Nf>t@XFb@
sb?P{&F9Uf%cm{qT$b;lKSMj(+%fx&PxIlUMx3|Mh#n_&b015C8T5^8fzpfAB|>AqV(x{{H{=hyUuo`nUh}Kl{bM_~-xTAN-d;{JW+6?eTa1@8A2+|L|
Y_{xAR0KmND>;t&4tU;Z~_^q2qZAN=B9{ZoSZZ~y6k_HX|FKmVg;`NMzp`@i@f|EFL6qklr4LSEiV?qo^&AILQ7rvI46efZ&XhCh7F@V9<Qf++u7t>=&
oKitRR2XaK;zxaC@|JMJ<-kUc&Z=83cUxnp=#x`U(7Gl#}-&-WXeFI5wbxoZDNB{&#0wgw)$V`<Id65@cp1IzaJGNuT8IL0=juT6<Wmn|`jK4!l=auwV
zQS#w!Lz)JBgKa#WK*h_eBX0`?&tUPv;7*~jf@0U8(*iW5a$fG;$}QMZY*vpqd*0G5-RyQJW@Hd7^soQwK2^g9X$HQ?;d^gpWgfCFW>p)Yw!H@wY!>tn
BM;NS2B3!`Zq6J|MW``M<Mg>@4k(|Kl;MUkG}O90{<=q|BtV~`@8Q!b--W!+i$*n{pyQQ9dEz!m3Myq%Dcb&d}f}3zk2Vl{u(y?_OIW1=euuQfAI%MFG
vwkz>GYd`YV44O>+jV2O6I~&v?d4eIBYJ6Ti*c&1jCjf&xXRanKgh2dsWG^3t~SOd)D7vOe32{$#du170a-bVr^Us^w*LHEKw9p36iEgBQ!QXb_+VA*=
E-Q+oxquk15-RXBf&3ZbDu(}9Kp2NOa@>V!XmLkywKuRN%%Z@v4w?_PiQCvU&;C8ScQh3oHr_w6@+_TD%D7T$BCkwlNsf{?zT3uYcOpf())C(Q<dh}1W
me=-wws@swASP)L61kLuHOziF%TZ?~UsXOG9=vFVn3`3No9*{>CbkIMP<DMZ!`oEfAX||)=o)^cI0_-!v4vi&};QF`Uyng9*1POwC`=7r8Ed|AmcYpi;
UVr|dA^7X>{q6PN{Y|1L_-p7nnW&|AUi~J#0IKQVe)CeJCpAC8|J!fAfD{n@Iv%^kzmYM(`=86WHo_742O4|dTl-!NJhN0~$8wQ!pz>DoOpSCAHTO}}#
m8<jMt5AfOM9)l_fY<yUq(`1zxL*%-@WkYm%sk_$KQVQOE7kP{Npzf0D2DmHG~$8@e99s^!I-S^>Fjs$Q0n{{;%Ifqx<_8Gml>SM#ht^If4dTPmK1)N<
Xfsuz&UA@lWNcX9RK-?4CzJp?S(Ny8q;60(t320l`=<520W!!}tk%fq^FK<Q858N%gK`ly~7lySo0$|9td=UqSnQ=hxqcMjZvl*ko@_`^|5?_m|(i{@u
4?+x^bJzVug6g&_X=3-1%ef6II-qg{E2apP{r4YnQIWMYv?<ch#$<S5KR=+9-gFgn6POKdh0GKTkj<{8~2L&x12I!oPNO(RrSu#u}fNTCcjf=A&TYWuy
<e;Eb&$PA#EQHu~?G+f_$EtB+w#E+s2yd&|RJF>;fhPQt*mM5|-f9V<Pr2$<tf^%r*zJxH4LERhH)gg69t`5b4u@ZI@dBAtyxRqocOBY9j!_Q#Wxrrt4
_je?%!ekL$8aMM4dFGL<(FI%i$zMj`=E=A`cWC!k^sOVW*D&_UFfLe8rSi_te|{U%Vq1Yx?VT_F)1w#u^7@r;JbLM?P`Ni%0{j)U7;z8B*g{~x^ymkl&
wPT2oa)i{{`d9kzl{RL8!#7t=g}8`^4{0J4H4b+fLsl!1CNt<;R;8POOb`gMiqy+#H`|hGMq#4vA2C_eD>m|CV?5n$|TZ6KZ8kB-9^$QPN-V5LtM?Mj$
=EY%;cZia+J}b6~jM~WYHZ^vRkFaN$bkcVZvAM=?o!)nnMapOfkX)GXm7lV^~o_ef!rxk2Lhg3)ioHC%WK2qyjunmrn})T#_d(RYmDUQ8RatY*j;_d+w
DD3$m?aBvIqh_g{SP^Dp1TxVweJyFdEh@BYo_-udn~Ah1aMSAKT=h5vQeW}xtozVHGJE79$+>iX>8LoHl?6&k?{@BI2RsO2d1+$6?dzIIbH#0eis^q+1
brW-@LBjCL%;Xfa8gYBv}z8vc(x@)Ow&^2-}fJWE4Nj~&$yGc@vYB+cMo6R!*`c_FRRkmUcUB#_Dsi611{o}WP{gcQsVAcHf*CCj=NO~E5UcdPd*Wdp<
%z~&2zW&@lz)_AA_p4vPk^pAQn>sM|pGc|Sg|!&`dz4sVuK6Ed{&#gVGXf*78&Hn4{FMR=QmBkrTo@YWYFwfstBwkzOav+Vo4-DU@2E7tsho`4@)TBIj
w;Xg|2Y%i4KLltox1*NrOxhUpor_ZQ3#BxyGTplc=P(J|NZ)vmt$DpLArv)#9fjBOZ6M;fwkrxtWH$)%?wAKqWpM^c`Gj$s7Sa^Mh>M>H2k-M!E!Mkw<
~vUJ6=M#63P($<uAVnM<H_4`4y2kCIJTsCHCvjy^M1EjgU$1JGfZf##{~}KeeMs8d+!567oL+sq~P<;bn&`e&3Prh`Y6}qOpK=%58wT;VySocbCCLUU%
@)8-9aKF7mNEHF{K?#+(Lv9jxYHYwvykM>i$ujY-37bhkV`7(?P=w>pn($c1*0$=z{ERB#`N4kCT-!i|#blXdz1x)+TrB0x`73RIqVHI0Vg4u6WUz~c1
BKYR4;??m<5t1m`@>7~~rws)vZZ|WUXx+euf6o23N%3b^sle_-xONh(Bo8I}%KgB9f$RSeRjj7(1;tn)Bvy7`8SOqzeT2%Lm^7T;P$CXA7h8%cpV!=>?
dn$>{<hkfKP?;*KrJ(!4>MLf15l3?GRP%{MSH2aE%pDn%az3)8H@+A-BqGaDS+D<nLK<U>i8OT+!VfGMW&Suh-OC5DA;I<@Bhz=gO?Y4=&GR<}q2b-eB
bbhF!;cI-<$ipFxvh9(T2RC8-M;Q*<*2&9vNc#N+SXO1nJ5N*>F3w4{OZxyehX_46o#V0`Cni7MJA$oZ+`2*ZP3`?cu8a#H-!H;KR8$htfu3*jVJ>mHn
%(>Ds*lF#vK+Ag)_y0BdI2UR))J?%F{?42WbrC9r4g6N$MVFg*`<ySdF52G7ED<_+n#82p+5e5tqD2I$#ThxP>^B->NL?J<?cISli24>{rpxqFe-Zh6>
Y1-~4F={<e6Ig!xp)hM)iX(zjv+ABC-dEb^7F{q3V~ypF1XLsO9~^5Qmjz<zEj=*%;kdOiWTjmZ8T)81X7v=fEIuYTqb19!3i$3Yy9*t`GutGhNDO<lk
c@Y&n>pXld5|6!DaVH42)zxtWGV+dP|D&Mz$1WUN6cHc#XJFH)BhZ0@^p~yEyMKoH-?_tq^EY+|gH&0??lue^K3uL~@yv`vw9){@osM(n1Aq!Z?)y(cG
*sr2FfU9^0EzWBnxijIGr~{53bWP-!5#{^rKfV3yZ=hdC(eZQNPFTon7bUtV%Y7UE{l;-)2=Tu&b2wV={p!k&YY7A$2D(`Ah<F^Tvu*6v==O-Lz)It8H
jX3UlSK7qj^U-(4{n8K;vl`dAH~1(44XNmD^%Xe`<rQmD5^$HJ|2LP%OMG#f0iZQN^V@ivAfc*)ZG;Nn;sjX5f=>lZ4iJ_;oa9?M1dw^c0YYBW5f;WnJ
8cwnW&_D?Kd!4W%S4b;m`CtKQnHv>^1~Ky&JLJ=&`BY^pBimraJKyLZG4xQD-srb5wT?tEULR5uw#lfPMUTI^yaX<BqW@R|^#mFob+1?+iDdiq2gB_&d
mbqIs^b|L*NK{y9U$1NGJ~4<7fk>%V;Eowr_vxUT>CYv@W?5JzsM+;=M_ajQsAaiN@vI-D6RH%T5!><zF=jrxzEEmcd0f)jCeUCGw|lbNdLCcY8}ylA3
G%P7yq-j-CsQBaNR62*|+=c7z>=;t2V#I@ogKX$EnCMtpb#UG&LcY`O&4zRv>?afC&_|>ED{T$i=nrcP$dXzrz=;EEPe;d-`o1zRgasv_yj{1&9Le99b
*X2R@WJVZf`bYyo<aP3Dy;NN^!3T?MG@v*5Vr)0D<*AwR1Nht_H~ld#cQ3oWZ&!0SKD6{WF+~aLuFQuPBZBn$e~*IOoBsfL#+|(WDQF^}h+F-aUqm_iS
s<eTczfj?Jcov0hF&0LB6)6;_1!KaYkMYs<XDgO@-&?KJ&<ug$vhjXep`mbS7p%DBt&~(Lj7NUaUT+N5B({)^tg0I#Q`)zH1QaPdw5$ioBVjYPcg2iVT
h(z50i{{>`Bi&Df*N1sjxDAe5&psebUrH^v6X;a~}6fpeN>0pNc^CuApMB;^txyPgOLU`*{1UsOUh!8~XqCD=$T1@6{LYRvCvXFnWOW!f)RB?k^vG<tJ
zwJ-R81jNiF8Q14?TqL2^?oRQbjG#}DMCVFa?SwXt^$xP|MjM3e<Hu&^ma}9lE8?$(VHHvuGFMRvG7rqcBH8gwm`xj%>vA9skrwtwYW&AMUZ%}-@{>>}
bfA`hf(VIfijaig+bx2#hJ18Ky-@o|DXO3f3c%TcT-&=9<@e~loJ=-&$w7uWIh%66f;ipdJ-;n+r>x)|X{S!85BsLf~`TP@w_O0gQYoDCIk30`TeiDRs
4}|uIL1=#*2<-!a&^`zV`yL4U4}-A(I1u&+0AYU+5XR$yz_=3#5{LLeVIY?M4+Mc20gSG{fAOP{r~dxMBo`Ua-$a906c_o+vqC}iXz1Sw1W)$#R7-pez
jh}4+IjHXkK?z`gx@|remBA%O$eY4W8;t9=S&U|^?gz$KsIoQ#aBjLq{9LX!ZdD|Iy`#yAETKLG$R%V;)wrz@iXWV-n&1H=s;A_z<~G03)esX463IeeG
S%b|1)`>r^GTvD}hj&xI<vHPiBS@^~o#^D|&dpHq_*?Rm5xJiKA#r0V0WJ)e<uJ|2!tY{=VhcA6kC>A>_B;xBT`)%Wpq~{Bc2YrQMNVdxreR1IVx4mEU
+c`*}a|>klpe1KQ8~k>7r3`5(}J^gHtFN3<XP!R<$T-|}k@Ex-0~_Va$^w;x*m2ecpij{No!?Z-Zn{k$LfwTG7f0rT(skzapk`Tv;s8Lu`r;)TYa#-Gb
VJos~T{K>?hZ2ZZ^pM3mD;OL7$UnKgX&=<OpKv$CJN)la3qAN*sC5gHsQC}qLj6}VWs1*{mLZMbD)Cz@Kp`uoZ=g9ao8-LRACli0N@h2C5^6_UZHG!li
kkkZ{8h)V$2-E_Bnjp~K1iGC>x0C3065UQFLZI78bUTS|Cy@vwYK26tP^c9OwL+m*VkqQu=rbFC((xw~f3oo>7k~2cXAFfzP)G!YL{Q)tx|~4Q6X*sK-
9VxnNOS{<ZXi*QB<hkxeUhjZ61762Rw&d8g<7FdE3xoYEH)L3O~qnUvDj2BHWiCaA+aeWHig8dkk}L&0Sc*}Lef)6dJ0KTA+aeWHig8dkf0P2ltO}1NK
gt1N+CfhBxp7kF&m4RjYZ7HB4%R|vq;1&5;2QJ%pwu9NW?5Mk}Q%mi`1P(0%wuHStM{4sXL40&LX+9NbW3BcNVFeehz)I@h2C5^6_UZ4voa2kvKFGheq
PiNE{l8LnCo$Bo2+lp^-Q=5{E|O&`2B_i9;iC=z};UYK26tkf;?3wL+m*DAY=<R3?_3i6v)Z$r&U$gCu8=<P4IWL6S2_at2AxAjugdIfEo;kmL-KoI#Q
^NOA^A&LGJdBsqg5XOQF!lAJ-3Ge~j<NzNe2*;r;amYGE|vq)wZ$;={|StK)yWM+}fERvZ;GP6i#7Rk&anOP(=i)3bz%q)_bMKZHUW){iJBAHnvGmB(q
k<2WTnL~1NNKOvP$ssv8BqxXD<dB>kl9NMna!5`N$;lx(IV2~C<m8Z?9Fmhma&kyc4#~+OIXNUJhvejtoE(yqM{@E=P9Dk0BRP2_Cy(Uhk(@k|lSgv$N
KPKf$s;*=BqxvL<dK{_l9NYr@<>h|$;l%*c_b%~<m8c@e3C<wOhzQBj7V}>^qoz<>ExS9zS-oPOTKyZjdDbi?}#Mf5lN0Ck|akYS&m539FgQXB1v>alI
e&f)e(nWcSu@?taV6RhrD%2Ttp(@A%h)K*dd1<lGq`O9n#n#j~x=(A(I_a*&&x5lG!1f9n#q$pCt*6NK#VtolU;!<eN#p+2or`zIpVG<V^Avkt8f4$yh
{^vWO&S5lPY_lB`7}X^Tkm7Lg<_BFS7tlDdc_cM(bQiN5LNn@PUe<eN*rdGw9sqZ0X&%tR!qiAZu&^qsUvChd_)dt}lcnY2eG?NLd4RMH-jFG(^)l4Xb
_%@9eRA(BKxB$<XtQVo&h8X`$HM3QZy@1#94X^%|WqmuThq&+HW56O{a7a~b7M3P^KB*73#h9Qy^LnJwdNRkYZ<P{=GEJTu7h$OWTNp2yM<U%Cbg-CJ(
kt7Eq$qq!49*87A5J`d{k_<s4DS}9H1d${OBFPd&k|u~GPY_9>Ad*Z$B&mW(as`nDdLoJRL=x(WB*+s<lqZrfPb6`kNCG{PM0z3#^+Xcui6qz)Nwg=Da
8D%ho=74#k%Vj_iP=OFw235Y6G_-6lDJJIftyGoH<5&HB8lBZ61<5ddJ{?bCX)C~Br%srf-aFnT_Op)L=tz2B=8bR<Ry~OOC+(ENP;hsL|-BazeEy$$s
}HqNxUQzhCn71flT5jnZ!>riJxQ=KglG1l1cm|llVy{@smvACz-@MGKqI&67R?)&XGx+Ba=8sCUK5T;vAX8IWmcJ<e_jsRMLl1`cO+Bis?f&eJH07_4J
{jK2+3)k~)b?WD-BfBz}-d{2-I~K_>BoOyUQb#1ArwA7m0g$i)B2#Q({}|H;Jv$;AK3#Q({}|H;Jv$;AK3#DB@ef62su$;5xj#DB@ef62su$;98t#NWu
o-^j$@$i&~s#NWuo-^j!t$iyGW#2?7SUdhB>$;4jC#J<SHzR1MBsKg$q#2%=`9;jp-sbn0fSntu+RM|1)c<b(`Km8F!)eXzNTB5y2Z@=|}Xfes}zIOfH
|1Wxm`FDSP{gbyIee1PoE9DP<b^Y6KqE(~u3a5DC(BJ*_J3o9iy5*;T{pcUQj&@JnaQtZPXuKTCiPj&v>g=OVM9e?BRIQKhKK8MXWv*ZU@7J$H+b+;j^
!I-FCVE0Lj&=ej&qbp3VW#hTw=4GKj1%n{$hh{>kJizn)nCy>0NQIeGc-+g;suEC>Sy(RyI9@u)Ob0PyD*~F?w>@Pf32B&rOM87e@3<3ER8?8X5!WGPg
P8`HwEoli<EZ;<-GE<v)Rnep3VD)6R!n6Xh*$@r=zZHO*_4E(2DS=skdH6YnN}fM?Sowo+U)IvhQYA4ypmIVu+QM?D%?2XZJR09Z6%+Aq1I6uf6i<=Rd
sJ?{%|%;_im62UAbnW3tLIfp@zD`mm`2X&~Ckwp3mB%3sfp8i-?=ApS>Rdo%W+zqx+pSJ&Tr{iyhp+1SJC6?DJ6vVF_D-OlM6x|Q*K$GQnKCo+op$&F&
3LZg_U&?x3<Hwxv%CZVLxAe57tgYq9YhN-+<UPZfMuWbK_b%?e8WT-keERl_cdT+bg1MA{`M~8z(;sro|wuqC}u~(XJ#am{N2m0ODegZLO?#L6Z2m9XZ
kG}C{vS=7WK)-qDdh^ik-OW{p;^~e+7aO?Pz*%hI6vLmQk$>u-A7Q+oJ=7OZzj*q^1}-*`Xk-~3hHw?lEKOzih-Lr3zVJOS^M7aXe|_Qm$uSBqeeThVp
S}LvKRz)2sGRq<b|!*@&U%ZwjoXau!Hc%j%h5WpQ#(Pt1?;%ye>gwj{DyzC-|eo+Cp+gJ7<ba@Q_US6`j#FIsJrz8qlYcNPvo~}=N%h+ylXo?r>v_s`V
R~^YVxUw4~OH-eD(am|Lec}>c2iP@Tkf317E80Vt<Trzil}EN|-K<^+*5ZSI=cWK|GfsKK8(xc&zmgkvi~WY6JgpD8sciZ@u&%n)Dr-O}_%*V14YcegD
DWqekB!_-L~C3Oy{mlCM0~Ssih<`|hD@UwHYw@Bb(&3BLG)>(9Ru&3wm4{T-nIj_0$J=b?|CxOR7z`=pwfpG^VtGvoev#)f}BdN|hPYMS}@$1~)|&Zv)
PNpwy<P0yx}>EpOH7#D5l1hg<Zr{>N0?4W2Uj3WR=P*C#`%m`C-s@K_oLT!IMqr*Q(M0?xElaO716>l|LJNC?<dPg<rgAmc7XJ`aqGDHVhM~BTlxMknz
GJ493y1Y4VFF9IuZu`qwbgc31$=66Tha(qHqmuYE$$$IJOYeRA$N%=5FQBtWGe&f0e0CE$hw_N}IUEKQo%I%<6#4uUXHG_ki={?2#5q(${QIg&{3!ORj
c<F=VKOICQ<A@okD(e9Dl4in;~*2Qsd(ud@4oQa8+VINoIa+z-3asiy#wXZfvw)b>CnN`&qc2zIGjQK_$A5R`?Dq@?YN0ZOHU%2CglzMt9ImkbhoQ>r=
@$c9I}&kitKc+=R=axQkSIeE9j{KSvx^MzOSv@xU8inWxWqY5oc6XIuqDEX_M5UojH#^U8WCxI*YL#n`)e$X53N?J!bN!h~&2%Bk413G5lGTG!pj&LFr
y8eNa+L;`TXd#)p7n+*I^v*v=fAAD8A&f@IjoB^h=)NJcc*dYEE8CgjIDI%h(9Op-%pvX7mV9_#mzo$OR4rpJ}@)F5mhIS4<lsoQ95ry@bUFC`IYQ&Rd
;)?>0J*}^_!+Ip5m51YD9zN#yFxy0j(x}rC>Jh1w1UN`sn!)(}pijYTE{=mqiCO-toSMu(mhg{x$7;qa8ZtBLrW9cV3L}I2cJ^3U@MxdTja6rUkkdJ#D
#4YOcAO4U4KfzHCsHcDbU<X(AJb3pBm`UW*$;)wG`Kw1?e?5L%)Ti)=UW^8NN!~jXy|mlW{Z;ge3Dj4z-&kJ7FEqP~{&MtCmb|3yZX|o?_<b9_4=;3s3
<H*lx_cJDPp&<mUp@3NNAGlf4D>u@pr;QGdYXRFv+2W6LZuw?L(lLVX$Sn!Pph@G1J)lHu%33n4?S6EryVewE_moEQZxsV_J|!7idPRE#FAD&9N@L1fY
&}8;Ps<`*FPNK?W2HCS-6{?ryifC4D?Cr@w9=S%^!YtJ>`&(UXP~@@X_n>v;jVPJ)SneN3X}z2Ka>ac<LhdDeLicf<I9`o=)&5s>jm_{zUcodBI2L2R{
xU{_KIFC#MwOg&qCqyujyA0X~0l;PWSeKgPhOwly=NcCOIg+v8z>^!*>c{p){9PJ%kxp5hxkNk=!EiZhPwTeHh!pvz;R%VVHp8#mg-^57PJ`)+}BoB2`
TPd_B^FAo7P4*@R^0WS{$KNJrEFAoGR4+Q><9tfPcGE1MCpR_W&JPx`%4!S%Jx;zg0(|8<ou6?`5-mZK0UAniMbMKr2d5Ueix4U!icAU0-y3g8qdPn9H
>_NS^_4J;)QnFL`oEvmM1p9KIdeZ87H|9Q7q!0a}5=T7cCrwAE9{t$VvmconC8ZM`l^W%l4{${4xemKb!4a1a8y=#wq)+5K@hhv}`{A1z;uvolf;eE_d
D3N0cyhLJu7k6U$Is0^?DTZ6)Lru4)#JfNryIxb75Fi{3+-op^zx6Q0e|b|ciwvSNH3PU0U6zogqX{Ldh?>$cnACWn9C85F-_sQt*1J(H7)10Myc_%=d
?x%QA>4(ynAwGdd|?i<jb_?OYL0wQagLT)Y6bIwN&NHKLgfy)FgS<%y=TEn0}UcW`=lShpEkW$+^R4N_k1|=gxbH7%518i6m*tfJc1HmAXTCPjdioIu7
5BlH(~4-Hno>o!TsU|3K2T9E^I&n`zCP_PJ7~efDf=ry)_=&(4vTvjdL`_-R`sXAi$Oa`xor$TRPayje_oj+NOrou^R&r&y((Y6TpB#df;kAAKuf%FX|
jtG83Fies<jPBr*ruj)=U_+zi|PBr*rul7zg_|vWYPInSK;h{hu0!5tWfS?b7B2IHy(1$<~r#U$2>58~KSbgvZtJ-NEtfqT$(V15iJ@7IjThp$T{T1x*
h=(nG{q^XSrC+^@=7=9yD{{v2SBmPO^OYc;jIxieJWn{p&oonlpEnEOXPF;KALtXzilh$oX*cqxPywf&3`(5>jz0yII>^VL_(>h)<4^ab4)XCQc~S@Yl
v6wD%ikxR&`Bx$Q%&Qf6#l6uZ&C{XR8ux*g+G028GHOk`qT8mK0Z%NBj}^^v}qa*{FFQ`g$g(=PfMW!j?L3j2>IANErpPe&C^l{`Pe)yg^*9j)6$r~Ps
r0!3;#4cEw%7Z!_!g=|1>=9-0;=q(tT0^S94=FQ>};AK+^2vDu`uBof3|sf^;h2W?;^zgBuajsD^le9-7p|gZ_S$aF*?xN8Pn~*3FtH+M}8Nt(j-uk$K
sOnc9t*caOY1)0WJ;B0RP^^9=Fuh$n#RmlJDFu&`1;&B97O-RGK~`ApM?4fv<64UMxr&N9wf4jX4#X_+#}$A5a4Ho!-Ja+fl|r+sRdI*&f(6T6gwKlY=
ml)*jrW2=<GJ@zB3l)*jS<EqDipK5~(ar_M~#M3so{Hf!+)X|qZ`cg+<>gY=yeW{}_b@Zi<zSPm@siV&@>wo-Lx;*=BE|-TK5B`wjM%gEM)^Yo~nh(K?
YSQtNnh)~>5bZ3)O*?0D(9S~KQU>|>#4T-rk51fD2KcnZEp;A!O5&C>@W<Y+lrp%-CT=N%du-yCGPtKBZfQ$cC)}%}U7r11p8Z@X#Dzj!D8z+ATqwkaL
R=`sg+g2?#DzlqhbhE~w|Gv^QiH;7(*^nzRcPu!AHNPw9puv%W+^oDQ<i3_gMaMeEOmg7y%H&PfR9~|rVjA2E7H^fK3z?kzI=Vcsx+nGPjdv-dBI<{1Y
EWRT($&Uwgg<Z1YEWRT($&Uwgg<Z1f(Wmov;8;CG^vj-<J*5e^U6)u(Rbj5$bk#%Wbea|0bS4@uMjdRiEU1%A~I}A5w`#Jnu=BNQMvd<{kSiQ!Ms5Q@V
YYDVCH$KK>L-+5jJYiX~-$PdmkuI*&f(6idp$AN%2M%HSS*Mk!@*k3FN5GPtLkVo6)VI^h&cDxsfdiY1lMPxFEu`!c(9*|K#Zju+y1A&wW~cp;7#;&>s
B7vgv!ju+y1A&wW~_yLIHiC07?hIp3UdP(0YgnyEKd+CLLf*pJ*27h#ll49^D-pH8d2yoIZjp<dy(Kk1y7y8k+Ii?r-(KkG%7y8k+KBgD?2{%EeIRBq=
M_}63a2g7fdNtTbQA27YgLXzfsHGA9>G)tO;h%~RrW5>$_@I_fzdt=6Olbr-Js(V^B2L2xQwjYvd@z;JPs0aO3H>yDFqP0x%?Hz&|4(^5PTJLQN<NrkH
Jp+Ura%q)8Tp`|M);@WgQ<jnDn6J_@F(JfdOH37^n5U-5#aQEFqMip4IfM;^waRcR6;)uA510m)9}GmLO(ShOlST-IUh{18cz9`G{tH-B_B+I8tgOjK|
77`PsayS3I9}lFrDB}#0Twk`u*woU`ivv>G@zP6>%Cqm`doU;e)A!ei}ZQO6aHIgQ<jmYCf3G{C{#jm|``Yk`Ja>4X1oedR8?IujWsx0RHfy@kjmK2Os
_9@`l698xAjTIJ~^!@bZSk%Nq_aZ#cZX;qdZ?!^;~EFK;;fvwg$iGr^yTj-?a)iJncK75sTNENbb3d<rU-GRVg#Vrc_>^oNaF+Wh#GyfbwkeM;7uGVsU
doGF8QYyy@txW}enDT8}D@|CuPbwcWuO6aE{Ua5qB8rqdg=%*oFXN5jDW;4}#68{zY#X~C~Y4$M<BtJ}_8m8)U={|Jb7Pa|46yT}O>O?OKjbF_1-Vfi*
5Jz}jXoLg3o#XzyLeGKEI~G3gNqn-S`zv^rd!_ECbJ^0>+3`?%nNL6+M=$(*<Hzu>>sS8j(br#p^zx4)=x@FJ&Ree@1Nhd?+<=VkM?%cyK+Pn8GwY>1R
nOwl$j#0h*N_Zn3~NtU!ckQ4eid*DYnQNg32XoH2L$u;tXMklGOhV}RxG6r^of`6q;Jemx_l>X@Q=QHCvAX_zI-QbfRDa>CvAX_zI-QbfKRx5XP&lK=v
`igd3hD)pWLf3FK>ptyczQHX2{E%Aun%+{ExjE^74lD%Ny1&`}HpS^)CDMF8lQ^`}HpS^)CDMF8lQ^`}ID2`}NLqxV)Y&$fqdFQU>|>MOoSaAARqRo;E
)|Weu7-k3MAunlkXmu0K--_t@2E%HSTm6iXT0(-mU+<wUE?4B2Id>@q`knIXH(kX>fTE;D488M4a^*`N7|RyPUd9L4EP=V?^HDGJq8E8zG=Yr5edeLgY
O@K0O6r&<-qE@o2={@8_Ws=*(-$W1l)V;8)s27kKZH{D6_goSV#6mfZ4etBAcd0KvXT7G$2etBAcd0KvXT7G$2o|=Sp!b&ui&`)#HrGB1WVC3<4Ns%eo
C3QI?=+F0zpcA~v`f@DN<yfT4u}GI=kuJv~U5-V%9E<eF=Ic|g0ZAwL6TQ_eo#0ROR<pB$PdxD)q$KG&ec(?)PErg0_|HMo3;pQ)EVa;2%hOWq`KRP-s
a3<Vd0T3MADh3W7WlDwTxx+Io6n^;*`1Kwq+AK7Avq~m!fD9P)0A*IXYg{);DxYW2<wHgUI^=juwDr3g|J=->xHnUiLm~uuK_!}Q|`*Ly{kwUM|?S8{G
Pnz?Te3o@k4k;G_Y@cF}mR=Z(YCm%Jpae7Iu@tkMRDy1J2tQ-9o_e;6Im<;lH8xdzo!y1^BrXvpb(scBxcIL_^M|l7s`LPASuKDrK5dr3|mm=sZ#9=~T
-6oJyI$52ZM&t9n<4bp`LeTH5ydcuJY=GS}bx+w0%{?47T?_TJ~e{OGk;;05o#_3C>szV+VcUw-tB*ROx`!u3zT^w6wwmvKGW@nAESy3H6?MwO@YjAQ%
OEPjhC)LDcZsbdD)xbn8f^q9rQ*WSE-<y*<hk4ObS{POi*ekZOxe*Ea?KYZ}wV`;=cm%ZdQwQe%WFpIB`u$~_K^nBQ-Ps1Kv=SFTILw|v#=#}lvROfhl
c<0q`Mv`3rk1yXmwLot(h6;gtxc=u?u3vc>s^tg)B8HlQOd=9MhE8x00J;hM7j%&5s#pt|SPQ4Ojwqg=%|4Q3@-z!M+55Y16>%p>oCf^-$ya-ycIfBl9
Qt``hF&@Cz$@n+cIAA7uB2tiKRTN~2V?TbPCD>6ot|^}pG1CQBe<)Dd#3PTp8JSvcphxR{mAp5{)>-HWmk><_UVsIZ3immFFxY=>!lk1PIer5|B>fElD
qu(NBw6AxLRWg&sX@F(kczwa;OCReq*q*T&cMSo63Y*&y8}(0y^8q7`}ty;@&jdZoL3}4nSj>dHXdSl#l#h8VCR7&gJM|pJtw;o+JOue|zqBsM>kEv8p
VyI|UReqEr~`bwMPH)?gTlMPCNaXc$@@rWrIim8kVGe$LK=-B{CG#p-xm0Hf+q9WMffFhQj#l-e@m<V8I1m%J&(F>O#C*0p}NYwk>-c1BIMscGGS+)qZ
u@?fv@fnkiv-Kr*s61V4t0;ag5oVcqwL$#*2@I9!J-n_k18n($1UUReV6RaM9iBmQz0Y6=UT7M!`NKM2;Y$Z*Wsz+1=5yJ*-SK}0~35ZUAP;W1`LCBj_
&!dFpo(`z>XcG|45?=*!TgkS(+$byX)(Wtz!DLhrvx+7+M@^-k174HfbG)QG0v{BW3PG-hOObDP$Vv%sOkEHJ*=A9oBwPUN4eN&5O3RCwvX-V?tKV#bB
D|q(o83SHd_@V$o1N4MNTnhRInrT1&`>Q)p;P6nxjhSVSW)f^`C(t&$rFwd`jU?U-&y7c!g_%#KyTt+Yuq)x0G~_NVwW4NH^48BJjvOuDHH1oexWM3;a
UW9b2ntUvTOinGU-&PwUZS<Un;r2$tZfj6<K$?=-1sUXcSpu<Sr~S<XWbJZHQbj5UH#?*fHc}T?RJqVT4gsJqb*RCA(Y?Lo?XhOxY#Je7gu7Uo_U^Rlt
Ni7tn_37paBFuk$MJH_9^?l=p?635+H!@u5ExXnzoP1KbO8fbCbYEohconA5NMj09wCW=|?Rb1qUVy1!egwPp?!ob9SSYV@`Ow&D5S-l0}okz>3byC3U
fA7uTJUtxx2&IC4CnR&6OsUp`L7b&(lm~}v}3&Lh$QX&MbHPrlJt*3PY(5tv^r#n#a4>D9mFWd%>TxUYyPzLK0tYV1Nm{Gd;xav>A(r?$Q{SHotz|O6V
_J{#15nm3uf>L(c9H^{!#Rg_|Ayh_Q>iD1-s3I?G{<_er_<g{R*5-Dhb5K>Ao;NAdL@*S$TQ4hedDVA8Rq4~ZC#_h86LzG7)uxp|Wapy|HYyE#9PFIk#
OsJQY4ScVd*ZA*a>V_fcJy{NoWY?M)%?hwEm(=8rn!2!r!7q+twpUgW%ue7&|t)t^DO{PMZ-qQE<deU;#R}3kQHdY3H(ZSupY4<6LNizBKk&M+laVHo7
?@o+-`!hms_{0%`q!*b$J_jt(>zGv!$J}$*v_V3$j&a&xOi>k$Bwq7NS1V>LSQufN6&le*r2JV9sU(iw-%@Cg$8^X--8>=Ewd*-e5W?$RtblxCIq*i>|
QRHfSmk_qoZep@q6?1HKG|KD*x&A*U6xE4#B$CL)oyq+Q8tHao!1+jLnQPe>CimyNPSOIAl@Fm>JEF5A2T`hFjGcjFmrVjY>4dJ-2HB1w@vHFEoE6R35
w+F%Gh8)C+MTn%<&P!g#n&1+M+h)n@m<4As%U*ZDRcU-SV_bYjkQkQCPz1*u~Ku+@$p|k5{O{`~a_|>{>$s)fk?XaouDlV86)w!%HO;6(b<IQwYFPL?a
ptH(CuqoFCa);-JmKVAT*il}yPl)Cq0C`_jN>gsL0Bn}6NJPCs3H%=4DXVR(vKFZVV_4N3+v32uCN@1%9n%7)?FYNfTGcdhTkG#CjnZ;91kF{cH*c;9H
pG-cE*!CD!xu@TyV{R)I==v%mouw9qYUkPJ5`30cEOs9Tf5jBVQ$N>0>P{;_Qm!ZM%@ipZmjc$;)v8HfZ1oaZo8niUkju8a!d)BUI`Z^T2Q(oK}{?MXk
%Xonv$K`R-r(f97WAWMp<smL>|xe{Cq2i^+7?Z>vLi|&6->t`ck*K4_%R|w0xYYNvaN9&)ADL*4~@gfE-o(OwpOcP-@5uFn3-Sv=%tCc6$yP0$JbG*}V
y%{qD$;GjfA<0gRVEOpBoj{o5}}F1{6okqGRbR8|7ZTL1uRj9Al0bjXV$H5+4cV=Qj5;#OJ<b+rS6YPmM11}g$)l_kM6Btsm+P&zR-`g#TN_lx3;*zU%
R0MyW4?B=>8iG;r1EjseLRRo*bdP`<^c~9Wj`icd83+k6H@Wpn%UUs*DsJ2Tjd})ylzUP5nsW{Q<0mHI$%b1O3Ik4=R-5J0%GUWNN*y}1pXp6fpHF4X`
A~ptQ6(=f_pqQ0-Zld6(&p`Yz`?#((EqYbZ<qX?y@?BQo3md7W)i|&a_wz9=R>Rs9+K*A|6ldX(HZglhtE-%5^~L=*TXn_p3Xb2nxtHn^z068LXcB9@Q
<ZFy;n^xN(+R8y%;plKtGxmtfZjqH=JPC&M7(L2`F5y4|7x^G{qmHC`or)Lm-7_`YLH$R=Uls}^EjB-Ww71$Xj0;AQI(p3GFpq+Y!I%tj128t>(HV;nR
H13l=F3`s?{5kNb6mJXy)@99FSo}Q&h7>nLzh@WRRPe9T7C_ZL7OCeG-Jbo@7#ci4nMJCs(q>vgC*%8#s$fa|q@CgQ<eMUw{=$Q_-;&`F^g}%PZZ&)L#
W`Ff&WGT5t=XijVdMq6uh$6MLf4sIN9eK=fI1*tG-I2c249>Y9!ogdEd>>V%kZktpZ9!it^2R6^&<If5VKc~>a)htrw4hMA9GD+`|^rTPZA`o^^drVod
T)?K<jRzx@0wd(azv6$CvAm_KnND*{C1cRkLtc;eXC*plVmc1znv!=Plsr6t0T@CBx-TurgS)@p6^PKH&S(ugU_`Xo(-5g9+)tM<YJS*4+e6H-Ngrx8)
Sdxupjmf#3#2NMB$gJAX@VJ?(_VP}-&45m`T_}0EdRE~LbGh8M8x#nz?V{z_v<p*NzQXV|YQb?P=733S<CgH;R$LhEx}+8{8w^3uB6_(Vt#DetFbuge6
$bml49||UElmfd$*9r}mvXM3U*%n=sWMI|ZVQ{R)UIt|f#|tay)Ig_t-#y#VxeljSqTWsnJ~T0#@T~@IbZHu#umE5j0qZecS(^jRr8oAb#j{`Sk<-Jw3
y4$4Q#)h@3_rg;Y6&Q#T(hyglB-6?NAD?blH$Mc%dsBOR6f8b6DswfepuZi)EeJeAlHVfH%w8Y2PyG0AJ&k<*wlcbpW<PZrradVJM@i*@WL~fDE?mPGJ
|jf?tI7LpM9vQUc>(!*C!E<YI#oY1htYomCsUlA@XRbfx3Dq7W{&<`NH0IpACpE4S-;tP1AgT(Oi*j&1Psf$5F%CCL)mrM||uT2*EM$KtuJr>%Apw(=J
}vommD)kavGQIIVH639KBu$Fs0tAO#iA?2DmyS%N+!+ZdXNO$~)T_t<ZRk%9GW+iz~IUrZ1jOt{-HiFR3<qEA*6T^U$!y2j)hP1>jm{G;?1YspI^ZE)D
Iy&Eec2|#=Z}ysW=LF|+4(C!hr8Z^O4nku<^Yi{fEC9Mvb+Aooz$suc>1~9*W-&o%4k^~bcu#)+9c>1SJhkz9l*G@-sp+f;r57-uvaR~F(zFT8qTLq9e
vl1$oSxW@m;*hLnPBq*7qH9}sJ-E!qqQdR_tjnCFUqZkBknv?Y^^}a)4_tX0&&(aWE+^>9JI=YtL1~8T5s_~Z?tJcO5*Qy&!J!(G<W{U%dSU*fXVK%L5
ZSaorgnaq&Esx!o<vA*&ncWD2lA^1Z~Hxv~mC!>%1a2B@&j*QfEfDX_XbTc2klFZZRtYw^Iw2;$Y)Az^4^@S<Y4p0jFurGKmkoF{t+?8=LR!K;kB43h?
c*Gz&<ebxXh=@EE}Nqbk`BV12<4NDNl{`Fc;>j{PD&#w1n+>XNQ*H7CGX4lh=A<@{Wj1lv!2>X`$;J!Vo`&~fomxr2wGpTlP>ze_1Fl2R-=k&EmGtd^l
__2>~Lapgd=+TkEDMJ_iV7C?X4?tvV{>UUv5?r_z@+*&o)tOE-XnEp021{1lzAB<Ky;IIZ@^V4F9=m>a#t-^p6du$^I2F;w`-S-F3JIHFz)hctREN0i$
F7GiE#sF$nEG!ITNwVA@0tKxK{{P%%PUhMFk!C2ECX?qJY%sNp?!=}HF?4fTYX(el4Ek!#7%X}%Hsm_)ZYy{bVJhyF@xEHAHk<CVeVTrP{aKn6<Q8C?b
$HgU5Ev*`W&ySAPb3E{ntdRM<8ohf#xP_~=iaPjn3Z;b3Ap5IS~TZik08IpB#d(SHocT^txOGrEMYa4ZD??9fKgm%O}8ejjt1JYE_VZK9sqyhS14JjFF
>zX@M&SkWEE}&3%4N?IF*2Px;Vbs^<YWic3h=D1GSCA_h)4-+uwvjz;twina*h%2dz<u*?B<OHaJ(VYzBc?sRWGG(Q6&6(bPe1Y4Elj?tFz)a=2P%R4F
HtwQjS<O&Hbyv`q4xS5?CX*K6|2{*G-FgK#{YIFRM8i$K_$kjfBlz=BrE$NJ6Xs3sC3q*RSrn;(A=RTFt%*l-F5vr}UzPA2Wq$PZvWK$c6o01JI#<8}j
oTBIbbRMvw@*>5-j(OoQB)ou?GDJ<*CVt?J|6n?PkbaYr5t%L1Y>Gkkt+be(x7i#5Yvq*%%Sb93EnvGQu);yD}OBJ^dmWEhqv08^~03XH)dRGLKfUi@G
wI32{87wM3R-cuso`Ut4Y~8F0W-p+3E4e=|&KpHg7ML#Wlv-qiYgZMeM{R{=kS(~~f!4M8BIu2GKn5*<HvluAs)Ir(^hB&8Hri_fYwkg*w5;w+Vi+pCj
1%jsQxBD3TYwoHBBFI*v?(m;FD82y(<ar<U|dv|B5T)p1>i$0_d!(c@6`5cYK2*e!|lA=E)5$4ku=#Aw`Tk8DX0c!d7UFxjLDa~O}CXJgLx3DJ<JLFd(
42PfM~%~HDDl@f)sS9xiFOS!n{^n4ExFyOuW`g_j2o9$Tt^-dA{8UA*ZWs)=F>Og}JPj_ba2qRE3-f==nw|D+RDn>gqys)#Laa7#BKVSTVAsgppWh(_P
k;yvR0I#<($@K+aWORBT7UdszW%=ks0`-zt!kcY+yfn6kS8xs6|*h!p{<n%XgzOWVRgq-m_RUknCb6V&v+T&gx2Fc(gFs|loz))Pa+CGBi?-QI$VJe-K
QIL<~hk@fYwUD50S2PS5f&0JdrGrORu8>5g70pxGafDkEN-1b&gK~l<X8(?d%jR%byVe;F#W6SeFWhG*D&*G{@4Qqn7w}32eRb(Ado0hxFy=JvU#tf=N
b6%61KyFT{<_h1l5>~D1?V7}pj)+z5Wl3Ol%mqN?mUEm7nGkyYdbPs~7%lEvbBFATxbK3xEy>k6p4){O8;Uh(hk_^aL%Ic{j>0!Vy<Qx9cCWGzxuBr>+
3i4Bh)l;Dt=%Q<Z$Z6LT9qApj7$8~tD4k=fyt6@PxtkmI-k`6-P{_z&>Pbxu;|$+yYMTTh;u=&)$ioIEyxaQE+!LYSj#}hqhqbHV~T7?HG0~L<84suEG
x6I=d%j83wIhv_~AGpTT9oR56Y0!)+K#u&8Gn*O2%k0DK97NSlsWmUFeXwGX|4Ec~c;i1!Zy_N>D|Ir#8^OsA;9ObGRHR+2dMsP+c<$p9fgI;yBb?Wa>
6QEzgF$3)I@QL+-={9N*!tP3`M-#T2m#(X{(ZX4(Ncy^YIVZAyk%d!=D`b{Gr-V%{XmY`u-GKs%Tdiqy&zAz!SlTg0LXIq}ZYr;DK{%(B2Jv*Vs7b)kK
%I(gY&m%_G)sfxMpmT8E8hP8{!s#%BQC)!JcfrZZ~;Edi<BdV%D28K<vXZD^XCD0T&p_vEDLL>xTt##;9%LYx4oa~LByoFh3&9lQQU>71i!0A<~zT`PT
*0JHx9yDnMh<m?h)~X{FCO}^Z7G21K09z*(4b>w9iC@`Xb33Ujn#h{Fr9StY*cPZ;3D%4@K?&S`Hmz1fKtWENXQ~ReTk>@PsW%SEAgtv$uPYJdM%kQ*6
un(7mW|qM3czefSyQ{jgxuI)2=lo{*&<nxIj%Y*n^`buR4r_znArvp#~p=IHeory^F+JaZ&%u5Pzs0{-52^<lQ)+^VXg@j#Lr?y-)_u&8<evWUoKGt7#
}!h7zhhWDvQj5tGn)$P+c&_CS6A>L88SGHA<QrQw_#9#<my6Y=uq#aHzb`=_@AW0%6_(Can4flifs9a52<H2_H(8_5w_2ZqQy(Dy$lVGB!}jGPMq<Vs*
D}ZMT{VHVvXU1%*8=VFP9g;|O4D;=V;w+L|q?Lon_TxkYa;It~^r+Wir$g)Zc5uC%Lqu9gEkGCOWt+zy7ig+Wr4+Aa)4oaD&jaI?oa;PiIA^?Xm0Ca_z
~xG0!hep?EATX(T)`B^Y4QTlSQ33GUE&}N3+&Rz>)D5*9UOR@u|poDFu{nRU94(BgQxKXu&eL&8`;b?&2Z5%-HaCIR>(_5W<T{l)9whwU9>ZuH=yEd>j
a;n!BK4)^$+QeYwV#@)Sr^!M{)*&aSw<4J<IWlenayT1JriIF01Qn^Yo9^1}CfJ5UZP+i8q{&fCeX#{g))lG!nv$Vi0|Qunyeyb`7IJQ@P#i(_s(2zx(
LHz0grW?Jm^^Wo`w6FD(!5s?noR~5NpD^=wo?i6J3Syql2tFmP)p{pVDEGrOt7c$*2JvznnNI#sQCz=WIcf^hE!>d%_S2SGi-<LfiC3ZJ1yX5TbauhbJ
65n4_`I#fEg&oEWL#60W7z@MQ&H>kP473uBO^HFhow6_sHs0g|6yP%}F2$C4%J&TopQFx3LwoLQXL;1`qbYUAAQwSLV5C&dPQ2y~!4v1W?&LXJw0C`45
}weFC&?<y~TwD?$c1?#-7qZy}We+^Ok3NzSRTs}0Myy*|vkm@kd;Yr&G70E9tjGPiY@72Y@1%{D7*b+*<Rho5G1?rPT-HUU;2w#Ex*u0fls6v<(U@i~b
vgkV}2@($FwQ?XZ_U=2OseRs5*4P3mKE7L46a*LWZ6BPyK(L!BNCIx2-`V+R~6w4CjaDAc5%Q;191T2Nk>#E#>bwF6@j~&;;SOx2J=jM_cNifbU9bRU;
6|4h7TC#khDdG)&OH-<YH!MTk&3aT(pEofZ@Z_k{==H(Q<eG(!SY`u77U`PN=#mrYte|aAT!Y$@w8QCxvf2ilQAK15`B}>|Bv>akmFCoSd&IWEGmRZ7$
Rwl_^lBI8N3y}S0j2J;<?(t?IH2Bztg+9P=OR(DCBawM91a9}Jrftj7AFBiuP6pHgzST^0=dNXic!h9-gPBT<kunCwX*9@ekk>WeQ7%^Rm^7A1yw_-c+
D|QhM;Q=Ri79aXz_z^YK6x2O<_6bP0*RjwF(>0`1yHG?r&NFto-J>C*(?978Y7F%-c?iVmF{gYCBuawt))hx?`&=!P~Q3U99By{u;DIjNXhHKMWinkn`
QRMuhDhWNMtGw&p8JgEeulOl^1`(v#w1Fkkrv8G2{aEbf)<5Nrc{rPeB8&jwY{lmPJfrbsyNk5j9G>g=CRsy!?y8GKcQHHWHCs?*WBQ`m|u(e1V|j$eT
sDd&8d=OI05Et<ns))rtO-7Lx@mh7oGm={M@voR$hy)P_{c}ZRY3+8-M%qw&j^ue4oH270?EAd;mMeI}+@}wO#-!g?P4g)n^9aTnsN62xxm8Eu^B^mSr
TyN?<ze_>Vx)wSFC0jebfhj{<hUHD@ixkl?3_n}aySeRfqt5!PAqjnjYt@=nNvQ`cuJ76_*N1@wtfdgI6niib_Ih-Q>a_tQ?nHg+3Pxet2dkCaq`T7@E
?~2~A=Udt!xG6sULo389*lvs6@_I;s+h!2q<(o1EDMO+x;&`t7DKHH28;IIDu5c~1Z|_evxjYK6EL8f9kqxpzX$l%tQ4tDnS)H%%a&_&(=h^UCW6IqtC
MZ8B33I_^rx5rIt!^>a9m|0(w$w{R6DbPgB8vg+swJ)Uf``TXm<7$Ne;40Gql6G*XicGm0x20aS<j0jm*-f(et?=J6^PFg>6k$K~B}RssM8v3ufKbR3J
CnJ_y?#xl+bTZU+pc(rQxNSy_S8Em0R{`^HY(^{FMpH0lZmtU}JNu6uR9!R>&M?`nOsDrQ^NVV1}0?F|Tqg06Y<(T;`I0`qoh9vA_kmBU?Os&iA2FL7g
)%C9MwYq}gv(H^@Ox2{EUD_A*+Ioh|BakaFDi7<x`Dm;ga3lS{!{D`mPu#hk&`CwJjJCws~6&U^MOMwqqp;oKb{SuFXrJAjda!a3cFvwk4XY7exk+8`8
v@aP=40P0qUd+zASpk^Fmg8m(DH}lKBTg_^vo`1qD{i4!v$GQLoCT{pwq^voy;ipSCg#@xTNtpqR_92GTQMDd84OKD-0d9Gb@E|gfYNd<Hw)_#jD-cEI
H~soZ653wHGj{WYit3sIMeEgzKAuz))5(Hy(<R+YgAe2F_hK>vuw86(^`;*^7_8y$-%V22fNjls+tqB-2wV|?v7{7C|@i%1#HyGdt9N@AZJuD%<o}Mx(
Mpq-i{`H0kiD2x@pu#dy(cVN-<ATpa>+~v0N?}W*gjaX;OmJRK{YqKIpf~0oG~)YgBGneTH01fU&B@a;MmsifpNEt2ieGML@5sYi~f<yu#%+SjiGqMHE
T9QjoFbWHtth+0NU`0VG^J@Cw_!h$~h=lfn=$%4E<4W?7JWd!oyk{1VhVMcfnjBHv}`ogIv^At=dU+w4MRnAq4AbFet8G(>EQEB@Y)wH4?zadP1ow+xF
7TZ++BmRcv+wK}zxM9sV**b583mT#_U1tTkjlM})b6=a31S*b|y7T`FI1{?!(!*W`&<%yzZLjN3Xad|qJ1@%8Pd7pibzLyn(rm)`!O8`R!Wv;`J@tmQ!
&viyxu2c6ofE5NfB^F6n0$tbX75hb}D6;vcGIE15KLt5@i7opj%L#dF*=%!xMh!$ZC_00FeY-Y5JKG5M)oGh#c`mfJ`92YpMM|v;t>s$srT`YArQ(EOD
2ZbyqLX9X4JVSjJm;*YZ8#KJ)Aj4)eAhR5xsTN$mC<BzPp&rZvX-lozy|KFS`dwOBU-#duBp5!2D~t<wp&gY(r?1?6rOZ>LgLqTHY8gfYlx&@Z_Mo02!
;xKsZT03)3hZ_*g}(CiegTr@`6yAfsTs<WxO1(2b(+@@&m3W;`3d!kZL)ePWqJ|Hw0d_tF&8to|JfFDCB9oGBU+1Hd{6NU1L@RIlo2?3$^u30xM?UaOY
cLBGQa0O0A)=?m_=uf!-Xe<0fAn*h+2K3=1M<63#r|x7-|<EXtcKzp45x#@9EyVQV;q`oRjlNmFb^kMy%Up*`0DWKmNpw;ycDO&~IZZm+AGU55dy{-VU
LnU)uVky5M93{@<`oL=sm`Jmp)0)I5Ebk%k(lt6JsQfzTI+y$g1E^3@wf#WNR#r$lg)v^M=71-WrQ7iD`c1>#au3eSKVC|Qtjf!gGCT4HhTBj$D>LTux
*=%9mR*N9-RagCGh1yG?F9zWtKdFb}HrwwCOmQ<Ef(5VE^irweN<1qpU1qm(>M)OVZF8Z^@P6ILfHLi1dkO2$2bw{EJsIo-)?hf5-Yh__RHn1pa7>u|U
UVtjBVf(GYjYln@274Sv^&Dqn5=4^!Z~1G<HL!{h}l}Z9=0^b-2yEvZwKs33I(j18<a(jV+9dg<_bM=W5QH1>#-}blivmcx3;RGLb%~rB-t`g7u!w~2i
bxyF7(EBCt=-wk(q9dHXm?AaW<JOS9}hXCSF;rP8w8*<ykhnai-Et3{^ocH9fgL1zTOr8{M7evK+N3Qnc%CLNVKu^ri}i{1{Y)pzJQHvn=FPLd`BSjZs
zH7JR&8<cC}VZ05pZF(yln!ncaKjRUGwSp;Gszb{!-YYf8uentqIy@&LF84l*K@(jcsXVF%xx3r2NWQJ{T6;>flDJ()*QO?By<ZP-inG0hMrb>27RA_Y
$<x{6_mua%hTEzBD-kO?<w*b_35weU0qZ2mAMZ3t&0znK{>pfYr8ucLv=z&{zo6J_gf==J6`K4eiQlp?GGoa`f!OB^=xZ$^V0=F<LtB$L(xqwu&J!3F%
_%`TkBaK^oSTublWp_J*&?e%RZ2B9wv8daCSma9}XchJXutzy*M#DRU{j5K1H=D)`2L-Ec=^Ga(L#*KvCMaYLTI3qOlJ{mZl;Hz}N^RT)0T-@eRWX-_S
YaWLT#;d1yxncLG^omH%_MDMx`&*sv!Kah5J)01(O^iii|rzq<~Od{Q2M?J@{_(<f{|e%vUrfKPp7@j3hakWu`v)<yaLL+FSqwRWGMT>wj)?{uAK$bju
9@2=>&sWy|iw!U4!b0pupo>iP(!(P-z2aY^ii;@;%?jpaVG@kt;NChn~x{47}E`%_+0(*5OBVel;KD&3S-T`^KzV^Bfn{^Nq0RK{8`vo#uMUb^Osz1nw
Bqd==(<P}6O*lw$;6!s-UkdgE?ji96nAc!C^zI`D!pyU=^tY_yQEw%LpdQcq;9u+(k}f?5YHyw}xQvpuXD7p%xHCbYE{={_mzq`zxT!Bh~!p#fCG1T4t
wYB-Q!)`v->HSBaZL(t+|o2_j%Ig{Hp49zTdVOHfQ!FtyTT2MaEYB#wtTfrM#qp!e9q7IhgcCw`_%j^J)reCN*y`Wii2twRtvsh7rp}y3a*xf1H+JLT5
okD^%!A-F1Oqb(o!?MM2vCMO|UKTP)4NTglc?pMAl~!n4)P}B90;(wbbf3jxRix^RJv;H%tc1y(&1`3Dk|1&_-s6G4X^ermS<aWMRgDRGb+zbqyEwZLp
^JAV7%AEdP|9x|ZOqCztcv-;jCM4uB63aOlHJ9?BLN<Os<WzKu<Bzf`Z%P0K@qv#7^{|wR$B*otUt=;a)1<gPBWwmD{A8ar-<TuRC8gd>jmw#U{|}0#B
p<7DDsn$FOvO@KdEmlKL>_|8Nb@uS=`|{CGX}fuTm4k-o9aDMm^|&xh|2m&&!0#^#=uVGoA~Qh!={o?koooN8QvRky@*`1Qs>2#mxwFC*rlzW~tV5ULU
YUC!9dDfvIv;<8y3VRC>W~C}f*$tql9$wtB1bsuFMlHUKkNf@6XwQe9c{<}24Ng2JRs?z&oWtMKLqhpf5<An)o1^LjxXt2yY}0+}}_A!G9WO1NxKTh>H
mhqX!@vac2fdbJ|yZS8fyg2@VycwVPik=>bsIoNj8K7i54uF$3pLq(QUKrviPMUlvfD{HLmZ5@!n91X@hSY2?wZs~r$A!*`vJ7~?VX5Oy?w^E12q0tQ+
oLe&&bB1U0;(l%BJH{G_9WcvP7FD60Wug5y#yKWm5QieYt_f8)T8s+T-5JC913zo>l8n`A{K{I0kZ&2p*eUwZ{@TID7l;-SVgoVQaRv@q6ARPmpy5?!3
|L^&nCjU199}3B)@(tnD9Cy$By6lmz*2{EcZ-?G?+FQ%y=hOBTw@F4*}k}hDNb{N1N9PEbikOH&T$21rHml!(5=Y==XcHr3YCl2)-;EV%Y>ZY(tVEXv$
nYP)Z&7m1%C^2xyGbcAl9M8ZQIzqCu#u<g><t@tm=j77^vRfA+ha_61WZy+<JZiY9hVWodxZX4I518-dvs83Jal3x)ae3q?O2(aLCT}JtXjp{7`JJvw)
TOh0-lbg<-=Gd3Rp1z--LhpjoL?lw{YSD_eqH&dxg(U8EuL$JLdCHNj?)Q>AP^fK>%Q@wdJ|9qEvWam_`E)?xe2#ZFKguEUyKv!o1nd{Kj@nj6;XeUGo
}z+ON?u^n|u3Fw8Mg%@`!DN>p%?5oADS_Mw2CeOAC?wXwLR|AHgl`WC)QQ~mksi_>;WvPu}Fp&E4quzu8k|kIom!+w(XcS?nSTm!Mg{vDf<ZNl&lXKAJ
L?XW@L@DQ}Q$P*&d~Z@|z))N+X!Y4@Ntq(%H#yH64PjN^Di<0U0iuO;{bo-Zv_$|zxjCu`)vgXh<zhuoaM=i%5ZiB<I=5%ovB)XYR%16Y{3aML-Dzbi0
7Bpj#R*s!IxLi*CsvqDj$qYRZsc{t_a<8btcvO$l&xSba&)~{G4olk1KdI1@3}b%j$dsso~&GG!XjN;Ir0)L{0?y1ZM*7not?tL$ix<Vk~oC~O*7hkCg
3@cgMq5UEF@T!+Lg*I>uyIdRf-#Ix8fN%zG5Ks+`xr(Hcv8y>p6q}pR)5<c2LQ>^t<$wj!3*2VkAI9kO(70L=W&Dgf~y$d1_XFN8GNO9)$!Xd$08^$jr
n2;I&a5zEPAlgCD(SJlsW6!G4@zUuH7>(D)5sN@WA#2H4xpYaEAUT=0A~bxN62fu!ii6~e;2L|{(}{<;N!QhI9w^(EvAI=*q}eZKqF4o<TqgoiM37q-W
>+tx{~Z35n5fX-u-3KCOc%^=>;{nJf$AVWKE;1Te4kXkclgZHC-eT)}|*Ze}EQ|wYBhezBjue(I21K<uPV$Wa0Tzrx7q)2gj2^rW~d@%J$3fa|C&#@B8
8qAMJEe&4ZLV$967~WiK0G0b=d3IJ&eSPj~v4=SoLB7zwVRd;ZmE}`AvE%rpCyZ@Ye@<UDN=?WD-ZMpF9_UYuoP*bd>L+7F&^<M$-1hy@se$~nf^G=Dh
D<r+zot?cu|{e=qEhk<E)-=%5RF-Qc&dW>OAO+BIVgzQ&o_OU&+fu>F#b-#3%UWNnhn>AHPo*T9-f)%g$Jz!$WRo%<JK`3hRa-&t*<{Red&{BGAGh;6v
SF}T@uO#Hv7tqg@|9M{*tp&oF|fM_XQe4dXlI=E)VGH=Z3CdSkAt*t!tTqlGXZqYGi^FkjcK=QQZs(-1&Plgof%fU~ruQuM*XlyWDh0!#acX6Y1<)6Dg
8fo@J9cintof-&P(KOT0j#P~6?C6NGX&6xM;D`=jRTcT+jz-cOK!dg7u12c?#&x^qX#j|ZxsH~k|$Gut62%iu$>F`{0@Q1y*Oky*j&Pfa9^1UD!U(R2~
mfUFEJtwB_E1Jw`R(w<f*j=X`Zn;OGm;{t3rnFPz(B9tIXEpiQ<Ti~vAbWNudR)Em}b3~!~aRn@UtlIcgGRUIDPpZiaU0?p#m=udvR6p!tyv}!W#Za(>
?&W+bO9ymWV9!U%qxu+N)$a_Ul<=%E#hg>-U-fsxHaenFe+ef=efZG*LPE2g+}8y`2WABQRSs)91|rwbxgl>I+#lfa%bt^kP~k3p(?M()g`b9MxP-MfH
X;nfDff)OiQ+Hf`sL|~fd2`(_fz^Ji{m0A$eiS5&cMubTbZ;7^@q8Po}scz2N_L_!p$a7eOEEN6ss^WF80Fe(~+YZecz!rg!Kl}4@Mgt;z^yXf`w1@49
Wen;koJee3=8JpRxnq%Rsrvs=t=|q)WAbLbBJ1yWo(>%1JBD)V9S41slT3n)Eof(fAAehrZ1e4>0#8tIuaa8>oKaLMw-&Lo##U{A<0?_<`wQU3uq_zXA
hTt#&9myrxTG(wF=<DdM*i@@M*6{xt8}&&s*Jf@}@zRJSK#23?uD>ILqM0_rXAf~@{~fHvN|K{s3s`EN@HaY-heB9sfK@96%Fkoqw<=^0*V{7cWK+=p7
B-xs~x#&4Z6Zv36$C*j*;2@>@v5vYP>kv=5*r!HyaKe&BsH>Ubd9eBu3fpu>o;qtb0x8Gs8*(gdRbvfo38h>sGIi>xOsDIn{Yc_n!4d6ANO+|W?^;e%S
Xvw<6A(X}RO~Q_RgoNxihSjw^4N6yDtY<eN{rGC)8G;Bo=k7ibNhA~Mf4}6|@5sH*3+$_5;gU_s@OYB)5l$)6muT*8t>&Vr2PDmyJVlst$gUe`1P&!)k
Yh;h3!5M=K>(R!WH%N0>r-FW_~jz~$x+=4fmkya`eG{AQ5N)Yw|a>_fS>XpAalOCUou$>Be)9@tc?L4&WZb2QK0M78UZWSOhWqhkVBWh$e=`ZoSEM-oY
4Kh+{U^5E2b{No(M-KPT)bBGKrLqI)vKYYu+bQl1>+h_BMas92Y~9VSZotx2`jw_Z1L7VnC>Ad4&Z|qqiYFY=`2$;~59%9anl$pvehQKi@C(j{1{)+(9
x5Gm1KF6L$G)r&t&3>eVZ_?usB2RjR%Y_R@gRjDY{r`OC$`pw8>qrZUKkPN?ROT@Zm|+@vUn9*ROY!eHgIx*Eu|SK}fdU2%}j4VVkm-!A4oKI2H&)C><
f82eTm5#P*)5!N+P|IqbOsT<uU@ZG>l1klHic>rs#Kj=*J(fIO-7z>Xr_MlKsy%!{`^+Ygf``w#+>@NQ>c`jU~4f*>s`d&-Rp{OSVW@@d+iRx$M8~ETh
#eyvSO}=qq!j439dqoP(pz*t&Vwe|QjlLfxX7sK*>kFt&`;^~SU=(3i{ZIJ`@&U58m2`G=&upOK#m-L81NnEQvZbwXK?ZRr>y8z;d;^~R&cWL_lr>Okn
*5nbTtJK~YS~e6<UjMdD?Vr=;zB6=4WI6!d^fs|>gW3#yl@cUOHXX(-}x)!QF%Crboe^;*EcK~#DB3uEq6(n@e7plt=qpu>_CFgM!%vV;!7eb>n>a=#N
WG^-vWPiLwJtR^hh~Na3IQK?Xy^pet)K=!=V#ufn4Xb<IRfJFPJuLSheFM70@nOwF__xA$>i*o+fG53UH}?D68=If~G6xiA~=C`NK5%>i(n=|7aEYiB7
e4W1hT<3DO2EAZ;5peA~bj!88qSca<9Qk4}pcdpfQXQt74+pQA_<aKB>L$S)q<|GY3>4(#$CUcIi+wD+@aKq}JFlZpl1zi5w%so@acani!J-_INIKR1O
PZu$bN@HgdK`bYt4NJ&{O&bE#CM$k!P_mmdt_a2IByDYA~9ab1oit$GG_oHf5%8e8nUw$iD_Z7KFe^+9^Z6v>_KrO5&B;g17k6+jMO1LOWQci;@vmGM+
Twde{mba2}g@B>*am1+*@?ut2Ss<hSt?N4@x(kN*{B!FHjdhWKGw*hR(j+G|NPgFY9?1{V_nW&MapD;kB$tj7(j`FWN8QxD8%6J`fvudvM^`W!^8WO=Z
`brUX-qyf)3IU-{e8Jcg+A&90xagW+6a*TESQ0ETK=~X>*THU(ZUJoPt$&_tfi3t&3CK&_QpzIz-~z~a$49x{Pyc=`s11&;<GrvzgUZQ`Nh_LRI$0Jf4
D?_KtDtJ+&8sw#>|^`v5)g}S9gzpkTq{wBwiZQpH5H0a;0>(=D+V+?#dj7aL>|S`2BR$e|A*J-?yJq7t#;b8qK@{kUz!8YpO4F|HCMrzs{*4{}Hc;^+G
M|LR@%V54}qG0?e6nza~wgC$KJ5XRL>-B7R{%(2ABd0rhQdEss1<R9@u8;EaPS;I-SAFfRCVLnT^Z=9+$RMPNSx;;eLQA?+uwUu|x>gMGM5;aDG3Ep)}
e=g3uUNco?npV+^r=4<zv&-i#Feq<pg*W#w2{50aCbto+2|5Yt2lb>s{M&V%P-;_Yj8zuK~5nnda$LR=y<axS?4?fx3?BUO7AnUk>%<(*T13z70CQYEI
nt!$gHYca6!yR+y8ze@Q@78ssaz^-~^Q+Y7{NWaq|FBcjl{0#nFCbCYTexd1eesyx9~pb=W61HdPj|y@^?>Od%L5Zn^!r)zjIghmckqfPD^h<as-M!NX
0kRk#81-4M&ZebQ)H;TQEqy`&p<ZAfCcPMPyG1k-r5ZY6$JISw?;`t`57ORHl>K2MtrL(r_ZsJzfr+bx5K%ZUl1>%VcwPpsqn*8;@ps<{BWg3*BQx%_>
gavbGgC@<qwm8TT;*%31oTa3l6M8<9GcY)hjmsp1Nl@((AN%Dj}bF54)=wlLj%~o_S}`sJ|@Y`MW(f<lopNRVl<w)L%@B1UKUqgy=!C-!~=CKkzzGc{-
2AT!E8mZ6)y&;|jLrJ#d0U^}lDn)x}Q|@gwW7vzy87HVG`%F-M2m4zfdmI8TjC9O#U#^UZTZe8F}4?ZzxQIx_mH&$F1*0-UjBR%iM7^LPD>m|GS%@Omt
s^pRYouZT3GObTx3_@wR9@#7ZvkSw}$TCW!APZursXL>|PpT!(YR4}<UB(O?)Y^7>8;5D%E>H9jWZ|r{g`s;!C3R|66)~5vVzrYZ{;Cl!0KlN%hnQ14~
U-xb@u?b~&1l_rR5;x|$fcrIBT4ksfVzdXIt@*c**xAQj7EOwBv7Ku#lS%>~f=6vgK)Wm(Jd2zBS${aHZ!^d4kUO^t3Zj#Ay|^U_2=Z;Itn6>n?oAeH=
$X_FvfqT&t82w@V7>TGAFdVY*KkL18)*X%@z?vHM#{?2=k)acKIxsAFhTj%G_`9hJVeK+&bN;8+kiar7CAY62^HQSP<|u-A#&1Oz#jkcGw0Q=0bjVwKh
<~m(@n(ZTze{u|84{uY~a(o%5+Edb(^dwW||wiKW@4*T|FXwqs+KWl}P)0zF;(mM>_QfQnqcC6q_S`xUqK(vC`i{%fx6GU~AV8eU7L&d|60e2GvTO{LL
N;xNg4>Rz9yD;_WIF{@aaLkj}1PDolX<W1&(tV12{~JHp?OWJ09hOLq0aqtO=^#L(h8pXJc?y{P`z`i;p0;ddZ8pH0L!s>Il*7Ucol-<zgL)v@sZ{HTz
`|Ls}fUA?Q^dVP_X(+YPz(n%vA&(G2Hk<;x3;C9AC7%1XRE=fYZUm9YKQ@)}_H(QiNZdmFhB7#*Hkj;`X=6L<xtJD&Fj95^XT&WQTSWCyeht<Dqy65Lc
QEjbQIQ{AXLq*I5HG+$ICg6kmSMoPompr4wAGW!Jk;)_|rC5p+_(IziqUnY0`Y}I47oVvJ=mE1#lt54~sVkf7r&6EWJ_OBc7Ezc6&B^Ax_IdLzb_=PkG
d}RxFd$kci~GoH6K3;kHBk8pB+vD8_tu!+gxqVJ<w(~jAXc4it3anYu#;l|-f@1wJt^*MS)N&h{&?kzq!mpK<RmCb4e#Mb){-`bNr1GxjC_#<+edH#ui
T?D|Mckh*=&5B^JsPeK1sWx_n&a_0vVCnv+uW!WSWQU-QP(A^w3_io{HHC^NZ3HIz2lfh^#H-sjrZMjLC7Cmkch(nkS>lGzZ1)a;sDdC`r7Fnf*H<9xj
OG?bx=?;yocRE2w8*+F#`L|6D8oRw^&;Nm#Se;WftF)DjaGEH_NiKXtOuMgoRc<oIEWOkTL<qe@<Ii?`#e)O!)3BoAh3Z-e>CU9qt9Ra?l#%51FEBr$P
vV+1s1!EaNvp|UROuWW#GY&O!Vq`@sm6lpNoO$bg0q=JpfGM!nDWPv*f;r_U}sRb@$Y%s_1SOW}u(F|*5s2lymP;v<@ge9smp2b&W30FXnKViW`3IA~p
-~W8B{(=;Zc=t`mLIJ*Qv)_#vaY<4+{bFoifEh>6GO>VkUtE@Z@)=IVz4o$bt(=1hIC|=#us!kyCZ^^^2lseGwcLc0Gh3hnt!y2d#GcrM>7SD5jiUa0Z
WCyqzsJos5bAsQe&mTzV?_fo@Aozwh*kbg-?1Jx;QP{Ii97*m2)0q|c5_U3$g`55<l3-}pnh;Pn~FL;VK?wy`2us7?Y|iSv2roV%D`b@2}6#wGHW}e<e
;u6szbp)`gq?@;%f*@D6fYPSAYg2MGr#xp+XUG4|UEK`-cXQyCHTSf~((vM`cZP#OnvB<6EWj`HhTQ5Ou8*oU7h=R_Ijj&aWfjhI@Pkj|Y#y<=nVZr<8
iTJS%pQA^#HaTP{;#$`?Ng_WaAKdJf(j`C~X%O5w_a-z5$6t4H7nnrCf)cq+gl4RW}mI?Eg|7NLX4G(ceS_$8Zo;@|^8(f@+S@I+wGJ}V(Kgp{~=*<uJ
{vE*huwE821_JhDRt<9alcVgm@#}Tt5tGx@UFRnwg`z2rC?T}5&ZlD$HD!E~2X&6KLLtS@LBi0Di<N1!+pr&guFC<~V^Eld0raW$06;2(<cy4)r6?f;b
;JAHtk<MQmfJ6EvwAR$YFLE6xpf^JKhe@0y{y+NqlgmFY>mLXw!ZK4bORbxYkK<s>xFtgtP#oX;ecMk3;Obrf(NnEL5Iz?yzY)9+M6a!vt1p=gD_xAsL
R!TkQsc^1MHOQKC}T4BLCq+b{hKFlrRx{u?^Q`i+J_y13LMH|*PeGlp?yr&z^M{4%oe{4XeKKNlRQCuL$NU*4?&*%xN3$M+mdbc`P<WABbH@puh-%V^d
p?jg;$!5w&oQZ+AX)h0L-aL#19ek$4imlH>1lTuB5fJ*>-b+x8WMZjEj^Z=#c*Y^b*<W@hlDQ(M^dBUfA97ovuJ}=-?MGZ2u<LUG$4T_L?_lFq25wgeX
TbpN(GL5vp*7g3GK&T=-N6?xpm4ycKGzdCgL<LgnHo<R@;SC4tCBfJJNY`@D@6$pR}}Wv5j<1g1~A1iqoT#!EDLENMEr{FgCb?9@gpyo6@=T3wtYaKpc
&?7z%Q!Csj=j=crSO_0fFm5xI{f>?>`+#*j}0h-ugUZ}%(;|hY4dWy^n5C|2PC|d9{z|p+|<$YNuB;2T7E_w)6uyXxuY!sv>ftT;2CuWns?bvX;w{f$4
QO31j5A(w}vGA+pvrY-k+xEC89u+qx4&XtnRbK`jAM;Tt;?0Y@ZIokaQ``hu2O5kDrJ_#R7~}V=ct5B5*bw&Lu}C7;0{jk^CY6f%+p-6%P|@F2gj>a^G
0kEwILL0-6C*+txP*$jE0gL#3t2ct$AdkYH^9U^`4cgQ<OEDDF@Zyn506EUcX@o9DtJzX;6CFg!sTjJa*!Z;*tnTgzSUaC9&qVj%0}OQ<^<_^zf%}6Do
6m4F++SnT`PHSAbgE-iTVEeZrku$2#8#ceD{1EW1s{A=9=*SH_6Oc6{Fy-0-oGy$6L`O-23*9s6LD@?qX5RouB)yDj|j8yvNE7`vr6~pSNiHE=Uyw;iH
?LQf|C`|IX=W;lH3*&Yix)gH;6C&^5c19byC3rhTiRNBz^TqV$}48~G*x;WfcRso;6!bbav=LWrSBGSLCTRSQ}`SbWk_DkK+*dY5&Rj(~WS;xma_iu-3
(Vg7@;;rFk0kK+}`YW^Y>Db{;!+AfP;%nI3-h!irgTsQ4$j@PK4+b?@hY?smCBUV+p40sAYin(fd15l@r52`{-w$*0R8oO!cfvv6@TM|uX0y@XAjW1FS
Jk9=AH$1nAAieQl+^Gph;Xkj5D9KFOArm!aSO!Wm0O{sEyKEIW7X%F@z1<S*5I-E%na-Of1EJ&e^VoTG{GGYQG7Kme9;xho-(j)cK)S5^bW>5x7x<^nN
3Vb#px}gi;R{6Mf%gMUol_Pd22#w1oEQcc>Xo{s$00#DJyBr03FXcyeE-{8+I1=bx$1tW$EZVAHGY}tH+LmfV_#kAq}bCENDya#vs`~2z&AWoLq@v93G
UHack|j(NDI=(7h90iV4<&1PktNW0*@j7wp;|djr^81Q+Tb#f`^Oo>*K{DhhAF!f|Cfhjr!Jc>Rld+=1QtH3#Uu_#b^8ys<mBDkUYfeCgcHzfhe@-^S9
ryOTa(?OZ&|Qkg3d9#aPFRvYvL&uEzZG93QSl)GGyw2NZ-D<8vd5o^gJ^m(+|Ce~U4~B}j+3gLp5>vXcz2FW{0{)Vaq-y28LtpPt9?`!4k_PdaT15yWx
hoNYM6<KiFre66ts{O!C4#M_)QVF!7PEPtOTj1%zgHOlk@MKA2(#Bgz$;0wZmKFqq|NCVRzT%g7=h3bQ8<ou^I5C<k(rX@jVOwBLV7r#;uP8&;4U(u8M
>;%ES7+sn6D2`03IWwJpQE->IRKVi+g#pIxvDveb{0qNjnG|czv+X#X3Gzb-SzzdfX&3k<d9pS@DIaw8z6oBL7|58?3aC||+$cgE6hW(q<T-j21!+5Zn
mX~sY_Qm5CZls)YvJ40ukw0P2LkGVTfO(1Vc-?WCT#3YY{b@A@8|C`U68D5`{9ZKaDcn?hsiJnLPQe7AIz-}%#Di-Z}y*hHvjX+B>xVJ-Ln<#W8MdaCt
ux^nsf~}%J=*06myjPf`r8$*KffUKzIk0%&x0I26KFnV!^WmX=?XJXl}zL$j8_zX8$BN>Q`k#8t0D}kiWEe&e(bxm|uO}pjj?uJN@42mG)`ffX@talDx
-c0@j_LieWXx?Z7f!+dkvR1Mu^`2Y4?1Z9)h-_45gW+s5+GaWd`@-6~!@?E^W@<zg=P6fqrIw@rBd^xsQ}lMW2-Tcux;N5r5S`9vI={)6hWu+HFVGbh-
#E=V(~VK_n1T;3HYRflJZD-<cjmIu~wjxvWZ#~L$jR|`JYorPCwdDGK03>^SJ&WJazZWn);)^k}zSBGpbS0j*{SO!`RqIO_E-Nj3<$yz4AYc_#-^?CmK
Tc+~RqPBJHbLD`ph_QS9C=|y4g4g?DPZnT@wFuX@J=T14Yfq(rb^XTqxTj`BB2+*O$N=Xz?{I~`rHJ7*j6Ni%U+FryFpwY`?zF;$&%;G5r)6KV%<}C_E
AQtM_Ys*SEvWHFQ`;Dmh}Y}aKjUPh-;E8obZ2-F8Y*u*vlO3rcL;66nJj*zGP`gk=D}qEzkP0Y%D)doAe}IO44{|bK^gj78)=k*g5Mb0m*)b71st8bRz
&zFM1$+382|eM>ybJ$3d%?-2=&Qqp5QQ>5CCG|@#jT@s?Tm%NDHR{?xWnrn(j&)kobEpR7O&O%mh-CG3GDEu8}J>1g_ym2Uz@ck8G;I=I;Y>`OQ>gkN%
PiJylP5@~^yW41RurslDXBh^o;LLVe_PWx$B-{3=9sy}q0Swy2R9`sis_u#323{5Lc=p$;S1Zsa0@Rou&tF)iHS`^jNc!;83$x-`Ht*i1Lzz-IQxLk_<
H6%gdq;-j!#;T4u&QD9GC7O|NPmOa<lB4*!(v||ZUj&2ll#tJs5BkyN-;=XYhJ2KC>db+QTkdNA9f}K16n^xzx4=%S-iV}n@CdZw<Tz|XhQxt!ugUMie
gx@bS`}8H8J8@4XsqUaKxmCvF0?K8Ue7eC6Rj3PG%2>{n<mQdFhfn(!`rizee3SE*R>haxa2e`ynzJ^rV&CTE1mx<2!7f$JJ<^H)Tic51!}Q*0*}#$MC
4&c)gD@h|vXRut?$ki00nhE+>kkv^5h9%EqsyFD`((`*LR-bXj1`;kB0rRyGg$??_4le}LO}%lT@}Bc-rTlvIaO4p_KZKkpK+-sG34qzZBE`|tWO8>Uv
+WlyJ+FySxDK&Jnys1i?_{O`Rd@|ev^MR;IY3K2KOqbcnT2_Pkcizr4r47=Sv;TJvDg?Fk3kpM7_=~z$W?{#2;mBq~-6=mmn?~SaTmUSpV2#tWfJm>EU
j*ap^qyH}#1KRGRsZkgFQ*3b<x7U(A2v8&NTdg(cB)f=3P?zxJ(Pif{>B*ejhJ!lQTqMDs-GfZPEr@UamkyftBGZd*S%N)QZLa>woEfMwO9gkEW4!dRQ
`Uc+KE+jY3kM+>6S1Advk-)=`x6CdC)wn~jAZ^C!1H|#6S6(CY&2HMdgLf3|T-b4#sKZk0*3Q(YY0vq+_jjz8oYV~Yts5}GuMp@(>gD#p1fLZZ6q9ljT
ulg9eDbJg<(UR&o7Q^3k)XGXh+|LNzzsV)Un>g3rcGeT0_*wZkVMue>Wt+{B6Y{i!T)3#^#=LI|(&l#}1A9<%R|J0#Ijz|Mp4x6PB>0YaEsBd05aogoC
U@DvVJqo6tc7#McJ@L^cr>=4?^i6PN=PVO;Kj@9#_7l^kSjdbH+iHluo!{2E}O)}m?4*szlFHB?OeF$cl9LB1Fug7QZ}<l1^AbKEAjREY*cKj-4_N%1X
5U^v$V0O|HdAgZ%K7MxGM=`h5ee&;CYkIoUr2)Nm)Z$k@lOAl+nMUmrdJx{x_{&7QI1dflk%}x$lf%V{r?aGJK@2&Z97*G!*f4?=n$?H#sM&hQ&SP>wx
*_MsF5C?xmabH4ggX3yKu~_6ReeU|}eT%-Sk~YfGLAT{H-QgCfOm)!f%8;Kwf=<~(xsi0#Kv1_nC`2=!*rEwI_J^Fw=qy)6}ByH(4LV%ilDb>&y<p80?
Pv}|vK{}5&n1jNpRilb^_)U*$3P0EINv^nDWI|L6*wnz7i!*b~Q9*v@!of|@uyWQUdCC&wKrQ&|m#(}M|`z?~c(9_W8BnOzPn31c~_pWOm^n%y?Pgb*%
F18S!%PXFlcEx5e(#Mk=bCr#G-aC9UeN#E4+paVp;b+CbLh|k21RIS2&-R#9BereB#NirWwlIkxXNGCDmxxoqE@K<R{yqSnvF?Pn)Mj5GEg4lD7Pwp#f
D9&l#PtsfGm*So>#_XJ4ILcid-$g!Oz2#nJFk=|>_3h{ApbUmQ4-k!?T=tDUi}pmXXX6}!422S-zPx;&yKVkgxJivf_MLL&2VfEWEK&2<Vj#ONbWD2xf
29^0rQ<ILcLBiyzX8m`ftg^KzJLpNA1}x8vigCb<fpWDC}mLcN6jV?$T9@h0s#g#V9<_Zq(1nA$Q`FaBTm2-tX)Y#j}uhv5Fv#B!kFG2zp5pTGvb)q<v
;t(j^iKX50AoYL}pg%zDNGIWE=<%$gz_rHiZxB-(rAB>(T-_%k5<Wizn^$gSba%IEv{?s3;s&W#KW?&BiL`I^^HpkCt!(|yG!@Z$5=@8OW`MzE#JEYA+
L5@9HACAAfW#^;%?3Fb~eh>ePgn=L@c51vJLIPbq_#3gYj*td~;5IF9&796w+5I*GCAlikk`KmDe>L>Lb1U9Y}x<)2n@Q7XxSvei0@G!iWX02)sB<%6~
;N&Xdf%87&2$166+~W=1vCp*C@M6hvJmU;q--Nk2ek=d>KDucrC7aw<ZAa{>n*{Cb10?@T+7|bsV^qp#SI4)0+K!4?1}ZO>7hpsl*#}Ot3I-a#@9Vfv;
g$T{%U>hZKZeC(4B$i7<+Ep|0yT3Jcy4!G>fdzs0<Y<2I?u-sS@GvS51}X2Z%CZt={Ha1@7?t1rPsUIm>L)=PGv!>pz%B0Q_@2Y!vPVs*)M)Kj3Vd}sk
YJ^;~;)b3jfmoHgrkL{I*D!w_aH9!y<jF$V&Ec+Ii+AP<@~Bdk!M=Z<$D`7eW-GI0`RWV&>XBkyXoxP(8q#tit0I_gD)$Um>}_7~^&f(+<9iN4*O!M^Y
?))a#XNpoW+pcgkQUd;=mzD=FD2Xa%Sb<_IWa8llkL4(R{UEC^oR4Ir;$|K?6@nT8*+47qD8)CfDX8xZxfd8Ac>tSnKdO08o9^#>Weqh@<#1t8DIbs3)
*6$|Ce90qv*ZB)=eq)RHplc25zUy(pVC_I+f-^6&M?_aECuQ7g^NdHE@W146n73?Non?6ER-*gbI`+$*_4p<LJGU-yZ!Z#VIOb%*Dc!{l)SL4rYK+$d1
cS>ngpJQkBWEuYHhhgMre9{^Ea^Y#wVa-e}yuT~@Wg$TQC3jzMzGcY_L^hVZj>$F``$TjiZ4dVYdE+>Rn`R>Y%x^+7;L&l!JhKbRWamh~n0nu?<h!g5F
x8ir`yQ$<OvU8TV|ZhP<jCN3Xway?V)<6_G@G6ZKQweYBq}$e`iw&6!wHDcczG=(ycE#+&2V?F>3i}JtEb9S@L6bpEUSL3e*t@8WTh`@xfuw>YVJ*k8O
jwv>$ZJ)0|$L>nUVWcgX;;8r#mXTp2Z~Sb72{#hU8*_Z|ni(fXjeH7!k37H@pW<>lRnjc9I;HNeP&5FSmk+3@L_*y%h(Vd~+V#_wV|gT-rzQ_ii2E6I>
u&5%q5jFCyf0kx_WnUBu~@Q#BO6=@AnXZHeGfOrofhD)P7CBRtG_hNwS-HORElME$q_{QDLdD$>ta|JY3Z;hd1mhsg=!57M94YY?A4rz3yKRbszJOZgl
BwW>;07COM*B+VJC3y*={CNj5v+-akYTW<<QY+<0V+VK;Dzf>>U=bhx2Er85U_AWVrv;dB(5`K}N(}nyy|K{`F|KKs-vw7<@>;(?<jfwT=j}LU~)II`Z
*ibmHW=GjM-NCPFJ;mHLrpDaoN<I@>t0A|1U%mX6urK&58-Ev81?l_q_kI=og8Yj>bo<OlMo0jmLWFPBNnQv%<*)iF5vm?4j4j#<vj!N7NBgU~oD<I{6
5{75A2wc?4c@tJYXbHX)hW%TX#DNx9Lv8u{J|4TvCn-{78*nnN#HGrQGexd?VnzAMQ|4iI2`mK@L(A4syWy3rGS|OC!rJY?`6lLdW7&d_ZvfT^C3wF(h
tg{)R3O24$|Ryl;*uicH}>|dnM%;x_{rNcba0abr6@x^PbDvIsi9cdfjV93XQKiEo~n4%EnAt^WK%otboJUe;btjy}DS#?}ZSg&Y>U{6!tAIH2z9+snS
ke$UpE#dYX|PL=cZvi*6pznFj3q+B182qwB}(-UXou3V4V=E}$6)`NL7Xnk4pL#Kmv+dSZq0w>F4)Bq<rzNFUCapATOE=>7zI*?c}E`kW%?eokD<YJf{
~dFGNnx<AZ%n+np3zfia_1<!iND*`Lw913NQ#3dLHX)K?Dg3N*^bNfsAh75j|j;;4FN9RY{M@*R?rH9~K&l@e|==UqdvfolDk{8e#{hbk3A4A%ZDxDed
lm?vAE7wC8s2VhTlwtT(D+u);P8tgyy1$PPnYmZRv93U%l6~`%Tf)8NaC*@n7V_6UM}+(?(fz?j^0&nHgzhgj1hL}@NMD40`SJPWpzF_+D)HA9`7_BCl
;`iOc|&|Wox*z<#u$Kbmx^ywFOa)uBwfIKeF000I%7c!=kkTqN-X!LddS7@U3Bf&S^z<0J@TZS%@taJnTxDwA9zM)l1m@^Z*E}bdHaEzIEs>>d=lf}*6
@J(%Ts?k(iaoTfDQh&b|tMU1D!~K_*qgtGk;OP27G#k_?^bz<`n}O6a=cA1>&!YFjmvBcH~c%UY`7$MNuV;KKxp{NHHIY-QS%yi$Fx&x43T_iUS>v(F;
Zd8pIoD>Px>1IEeTot3OkLEBwxlA0>jwf5?h{KIm#h^_3TX_I&jP;%}`ax~DiI{${@Ai|^|Y`IBcA>$lK&!WBfF3sDx01Bff1ryD$QG(N21xP0WC_$B1
+@^Q_C8X*ms{uTKZwgX7>rSGy|TKP-V42$_lUoL4&N?KpD3Pk0Zg_Tht{^@I$ApCIZH~gk;Nbp=VKB6=(z6F1bD_CT&6)knOkgIE(t>(Y~*WvzJQQubw
)%Wi=Jv5GSTSz;-yMwoyB171i_1+<hQZUlK@a@gy0c4-Nd_XNk{M(J=-OaWYjjyZ6RJ}OL-`w~`1<+%VzOz<RiFSXIE(pkPr~KL=gt%zGL^*7czV{!n<
vTu~6Y!%-oix`dAyuSz(-SC+1dmnG4EurY6NY0B)gJz4YzKW`<Zs(0FYx8$({>jN<pU^r{yoHjkB$!tpWqJ622bNnPLH6+U0%M->h#9If%NPHeY!HFFR
-&o5PwLde|&;QXIhLeq<1&ZnK;g7P?_Afp3*ncpV@7Nh}x+MQg`tFEeeM6-)%01J>EO!;`#P(-e&dpPe9m@NDv`3Mer2qu_SK!<zmm3XK{m!qrXQ<_Xy
mV$pL<U@)kM%t?d{vQxucO-`xDlIxbibh%cDM2ikovk$&if88QA+S5SCpZ1hr@*Z=1M`2Uz&wWA0hco=bB*loGCZ};3h$n-|qXi*Ox@JT$V!PuD$;dU+
QT$mh*YPFOM>^^}62!<t@leBUZHumZub^G<(E^h`(=^mR325%B|Q9!+f&4*GK+X^p8-|Ri)@aNw;uR23<hQf{-^ba3UcVhdZT3m7DSD(cLU-kJQ7Gox3
3}+U19(VA!<lHaz`8H=32<~*^8F!1B1j5fB{ANt-b}R)v?Ug{sm*L2p#)M%mmNH}VE|!>rV7PCIbrI$Yw9Vaa<aQqn>|&B#2OD*V?67Pv>BU<osMd<^>
(}2lYB#k>_lIv>+X+D(-mW{!s(*7Ff5nlZtaP)TdqMz3LiiIO+_~OU9JB|{By8FeE}u}Y|G?Y;gSc(^ss4EsP~@>I6<#k2tA)vLN?gVvv*EcFW$UKp84
#ZAv##GpR`b#MdlFY|(U5t1hyV|6&cMq{J)vNQzjd_RQO3ZLcX)iUqACI^Re@DMJR5(XbIiZXrv&hd>NkdK_ej4yOb1c|y?0d++r;N@Y!+>V+S_rCOhe
UwOTPD?Lu|E<T^zV%pLsqhir5aS)V+rnA{K{$aenV`=v@Bk)781toDcUKZj>J)S#Z!(fCUeRrYE7IQDxUPF7GlsU7G*2G9GMM*<T38a0Ad*Y^-Xb?Hhf
xmGA!E>kM$|5&fzv;0?iD*C?u~IDw?j7Kx@Z$SW23{9NC6!yEj~O6}y%fMPq0J16yxEPO$V53I!-A=08=_vd}h6d%%5U7erkl{Wv)F80BMzi-CxL~Zv~
!l*4wCEU&@V#`XBtq7zq<+UZ1Oin_f!Eb-vI|lN98(8UrVW_}<LIdQodBtF~d4a>l8bNmPliZDg%MO|)sf^(M_rFQ@GEPPR2?w|{H-^leC)NP_aXpvr9
uN~>JRSAj>IjprxAc*-eKbG+w9($bKOd8RIO+J|Ah?2@5-|}Hf4e}kE7de(14baI+l28&iPd1=s2^D@$^mJm0?cM<`3b%+<De+~#u(V3>FZNGbAH3*oo
}|~_sRhI*s29(Vj<>HyH$Q@1?cyq7e&4Z8QuV{y#jyC6+Gs}?_(95^+#^x!@75zv4itJzmN(JbnH%lkG5X;G2jfLA@R8h?uT9ML<IRbKCyT@(TQGp_81
fS3gJcCxoKo20$pbe67wo?JjMt!Fxj@9Q1Q^<g@7lRcc9FxEVXfTPFO}`_~k~*ZNuXvdVqcUn+qlucfIkYljBQ3#@qg@zZ)s&;6rxyfSO~?P3-OeZ3kK
i@=X1$af3wJnAOkNu>p|$AQTt(=xR{dx}NTyQbDTUpBZqQDFQF1+@_`MaRmC5AL2iC^5MC~uZ`Y`Bm#ASOX<_Rka#v)=0CbGG8(#@dCSKnUIdb4IVihS
s0g)4%|Mtc(nh6I=kISy7{GJ=;HEsZyo-UI^h<5y=8Zem&hE6ESpd~9oPumFn&YJ*vvy>I3%ox3z}m|LfuJ*|#rq-X2vlo^>v@TWkL~Jzcvlw}8XrPaf
7CCVD-?9Uq-0TToNdBs8g?tZEeB*17Yy&-8Dbuz$8-hhgp98EiYR#J!V^4(D4tp}L!ir!J7)#QlyBT;oHhv-XqdG<GVqB?D2@-qUJ{cZYDPl;+vse}5o
k=4>8#2lMj*Mq5we;d3pVmn`!sADVFt<ZLoJ=~zZyI&0)OY7b8PsSANtUe-~*yZ+R$CTU$xM5c^sZ!<GnH8wxu(9e~rL0$b%wRjx_i+;OH*Pv~pv+t9+
c<gh0-jKEtJ)<)!eEWGH|C>EYP0=p5s@Ypnrz^zb{RNb76C6{Y>;+CJN^FWU&WNJ&P(`Xu%IWji@x?loXz9Muy%?`5n8R1o7J;9qjd9wozJ%dvVa>mbk
-;(HzC^JaL!JZ^i>+y`X7*IZn6{kKR=h#zn3D*>wm72{UZtx0x;FRjcQt2VFxak3?e{|`;Xp+7ysa~@ofL<`kAQf#28uD*tvtV|Mkltq4{grY7?yPD4O
i3~si&k7fcRF;7+tB8}L{B6#)_ImT0Vt3fs=<W}e50U*$%sOdTaMUhO{FEvTy}sCJ_eh;nlu!phTJX^u<3%D=do*v96ao+O)jV^^;vN<dzOt4~k7$W8g
<{uoC9yXYoW|I|q#=dS45BUzjjLkpmMUyAXIuo4;U(r%!C7R#!@3W6ev%W|wjul}CmU?YR6qWxeo`HLg{m&xo5*m0_$AuR*-8M(_mQgd&Y~z5nvCXQvW
d=bZ{u&4e76MR+%BZdN0?BQun9761bM8np{}FPHNy(wjb^YMO0g;c$#^qp<9#Y9)hw9QX(Y2<a5oHp`ykX-vCb2WO4}!Xn1Mve-j+g!j(xjj6rlst{0R
G$HK|De4Ax_*yP+r!HqO?Uh8=<Qd&ESyf94q6`{Ds<>7<}QL+ZP+cWwX-SFoLDzIX+z02mx2bK8x^!)k6*(cl4$RF8^Z*P&qh$U77L(|U;AER!1bCSk#
8Es~MC1VZ6=eg;KnXh=agGNh@Gvg&{eyBjfOD5~<2y|+Bz+#E%5-kBeA6Qiim65D#mh>F9!st(n<HGYtzpP}(RUP1=E$f}|6?id4*TC+BX8{6=_o-{2u
r<no0Fsz;@B%Bk1U%2IL-#c&@!yWkkhCKoKs=XAug~ug~hJX78ag=V9XjapYSp*NnIv@R9FdzjX#D#|es9i|5$k{YkN_UW6$z4%2KqI^hjS`3G%Nu^Tv
eJGMNWs1%rnt}6;3uH*S65AU&D;1+o}%9`oIOyYtVq><zsDH-DmgbySGduq-s{*S;CXOQn5ODlb+3W(VS-OWKjRJ1FX0rJ8s((q@!UlJ0E7XQdPw=^`?
oiCdORB0@G%SFZ6Du(f{2|z=YS3TWokCMA)L6dFtY={Ta6g;gjb9Ok1V{(G%p~hWEMu<jHm(l0$xW%RH**XCq4qPLs9Ue==AV7Kej;g_S@yTtFsHN_kF
-H8R0Xb-5X@~>B|9p*uF$l?at{xnV0u}{`ddNj$f86S^BRTdH?U+JT^amB1kv?;w!IvSRdBBkfYblWwAW<1>d(&!}9HkE{HZ->U7n&A=jDN)jnvv1GyF
U_n_+T3g+p|-Ell0DWYH$82QC&3*|)8tv<i@gBVNq?&d99+Kq8vHsSGgtAnz6IRVqc=n~+)PLz9F{vbc)R{esZ<^k|<^}8j15`}-2f#^JC;kIEV^NB+1
^HG7sO4Fn5+HWjO>r+spr4Tk+E=BJmcopHeh}(L7>r)P#oc88yuB|p!==SJnOUeT<3&*wpDWNN@+R&5HwKNbDG9Nc^qy2(%KQ9MEGIR-Hqj-rL+~~grX
XL|S+4ciU=^~BeXraMNI2B2S>{XB$TDNL-$8Esd!FXB>e_1R<7_&I&c=-l+GxQ`1>%ZW2URHKf?|#h(s^#@&9U?u@1Q@p?^+9n8K!UtJc2o<9)~7ZMQ(
?pQK}_hipkxr<TVb8Qb}{iLPCSAX`s_ybB=gH(LuZ4BQN_??f-L4o&`Y&Zo1blW8*>@d2Q>h7^eDp`e!e1<-SrWcK=QZiJv>_1{(d9iNnl(j#rRAD%AN
+%k;1;QUwpHAVBb;wYN#?3CrCIjXCZM2@8S(Xmr75X!JEJJ7mJ(>{5Oq3FaM5#tM2Yb`Plx#d-dZ1>yAX!Y2`K+ge%l&o0J{MJT#9H{YkTda1K<F(4XG
mgUJrKl&O;KzzJ<!&eKN$sM5jhLsd10v31UQMpM-r-G(iai6eZ0htQpJOBMykw*^mTEj?!NvI*rrB=x}mH*uvi2X*D(BU3O(PhuurEQqWtnZ-gp?*qW{
k92$d8jHiEXHmq%Tc9?uuKrKT{h;~J_w9Z)uhx2RWUC0u#anmHS@mr{usy~<YKwvI{9NN03TZ76`mLcDe!Ok`gCr}1Z3FK=KTwc*k}r-}=VB4y%P;?mk
g~mM`%^uij{)cuo}~#$;#j~!`1Nm{{I?en`JADHF(iPM=egeMjhukDcOyD>>u*ikUeO=!KsS%DqR(kR-nk;&$gDKVczkSN{`6#CnqM5nSh>61XL;p#lY
8EEf?VGlJA8?C%1JH)GE*}xxlxV6^UrX*9p5Kv&R-_Eh+3ZsaDMH}S%kkVKC>TvMZK*f+>f*2edI<4c!fK1cn?dCZ$9Krb(*!<NOk(u(v<zaU=nx}lbW
{S_!t<2U3(UUKq(fPQv9C`I`jRuBoKEse;<6(NQ@W_w96iS8*lUn(C=p*(dKP6_`>7LZ*i--|7wG9L(lY3-L%jU4$8k7!4{&tL)Q|2D>}ydzwEtP)2qs
sE%smPm5N9}h{kUueJc`y5JdPvfFv3r5M3gEy>per-rMDM>YVMmRrk8;(}QBI_!vo&bIvix00e-}fruS%DOA8OXW?PHS+{;~>avjaWHH#S+1%FlU5^x(
trtb=^)FFlXFcxxgEawDAk2Rnwr5V*b7^~$If&@(;W%W<{c;Dc3P+wj?{^pA@Aa_s#Nn@dZTgFf)2s$`&?R&6xJK&VdqDV~e_gon#GW0Tr$8k<O^F*m&
g*e&sVA+!(ilhq-ckH?n~2J_bBf>XomoX<*>_(!*`x(0dDOC&+Pa_!PK<m2-R0kYmD#Ue_uD(qH{ntEUu@R7NG}dE+`r2+I2xTl;6q^1pepG+;*GXdrH
9Z=QWBq|;BcKazhKsD0+PEugsj!{DxkAFMyJT}0%p*%=#3aA0n#L0>u+##M$kBGICzTmUZr?|Pj)1>3b1iIS@S7ubE$2`XHd=GTktKrkM4y>3j_OMc59
ekkt^!n;Q0(!CjofePay0PUIDwNznO?M#zy=+Rem1adlBs1`EYPI;zYr6p;}q)UimI!^}Y(Dd$CuV8*kb*SXmZCJbTc$Du1~k=uhS*AZH1fYd^);UEpO
fcvqzPz<i9<V^WpK4N7wS=cer+`(fb01APWYD~@-fMlzr0#k(X0lCgCR)d}p4bf3a30Y?`jW$QyNMRyyo+nn$7dmP_q&`MVeG=}lXCF^3Pfu)*Rz{|ou
mxfxzz<KWz(U#%9OV=oF<u_Ed^*GkyOIX@;0b?rV2H?ofMDE)uc^R+D$}x7ARLk}10ZGu~r=V8v97yWxtbDBmuKdCMl)Wn-9pHiT_3b=%X@F=NYa$$|e
P!v}#jMT3szLnx_=Goq-449Z4e^2DA_ZHX`;QBk68pSa66iYV_#UM<e~^x<ag_t97Td?C+HV%HG-al65sxkvL;2gbfnpJL!<^Lc<l5d}dHuxa8&%xwDD
Pc*7ib5@{q|b-+p0WdASWEy(t^nz;`GTyD^R9h?g}#1t8t*#xjg&@(tpm@W2*LY6vXPyiDsTA&-G|4<H(@t6BFBqtq0B9#6!0}e+0LD{{FgI=gIB3{C@
uN9f=|9c`8eEl(gNU_@X3%NO{4!CvMQq3YasZr7R=kToHlDP#$jA{d)a^?>3EV)?h4weUe3H+Ch^<T6}GcI@raFMG9^oSg_n5%|5XWG27I5xa!i_y;nZ
x>ec(4Gcu%h%7^L5EUt7Mj@@~u6JphlvW${$5ekw#m9_^d9EsJw@Klj?K@@OeXr9>fSW@6JXw<Kp7dRpf3&XpPv)TqA+kp6JPF@PAkMv~MlRD%;%~5%M
6@ft_Mt7{2`63NA^IH`cEG{ERk}ix^?y9fg$j}XU_dhq#x$)<6e5SJtXd7-~g#~Th6Ke4NbhJgFG>^DUG<J-{73)u7c5b)7)Lm}JM7h3FeHMTgpn6l@#
&yN)rFleN{B8kW9ZNVVQV@x4X7u2?IPA)?pGfi(_gI6n%6;EWip~XAXS|P}tc!y0q|oksAkqQ&AE>-QmoK|G8D=m6V6Xw34Wc0X!(afX$G}nx?%7Cp<t
x!_e<IcUPGe(LqO=2rx^OEe*wOeGx(ofv4^(m9-;wyGG}P8rcUy_Y)}L;#Pc(Qc-_|`l9f~L^ExvF68@Vg5MYXap%Tj=R5IOBo@xu-V<Kyb#ej5Hic9&
?(55=?JnTRO)aP#Q?BnDLKqb$;GG8N8PpX%w=t~+&(-UWT8ShRl6jHK(Q;MXGqiBIpIJdGo28zKGWbD;}1h(`HEJRlFc$qf0E^L!KelaAZXO7|={o{qZ
L9=7=mgw>eTstss?s^6cCHBN!K@~)jli{1GPKvi-bnNPj#K(k);_-@xI5DGXd`SsVO3U0c7o{*DqBiSxDH~!%a)}#EmeT}l3iC2}vV^N@AuiTs-MGg&q
4cFbZzcH(*w-|i76{%LFi~^;jNzID*OWX>_h@bMA`4(7mu5;Z6Gr9PD7OefsNFIv2^kS{;LJB1PII2CJ+)bc1u<*Q5?`puY%Tym;wU7dQND_g6+$KSc;
=o@Y$6vPvs0^Lr=Q1y#e<J&$mnSSp)w>Nl<@9g@o)JY(C<RXeg2Uz}@eWT_LN}#M^)nR)$J!C!J$&*LcpBXZA4&FZME`u&;<tHl0?}fCc|-18fUbJEA)
m6?mA+isEPJtLftYj-mG`cH`zt@Aw>^uq>-V{BBv#AZ<5aB9N;}@AWX}$F2Xk?GP#|iU5x8!iJ(h>5tOx4Z^=vNA2|!`YY}vdWa?+3-EllVA8ZcmZzp{
lczThQGws^qqR~2)p7z#Yw`zloXFnnUh;(xtTkG+TXhX~5+rFS0G<?#si^8DCOTre4+bXotlR%dnxXJlTHHRegc$*y->u|-mOf8Fm{K@$ZJfIO!!YhuN
}^eb}V+GuHzNFP;PDx&Rf==)t6?wCGyJLd0TDeHE=ed~S%dXw}s|7nWg%MaV}a@u+sydB+t?|#6z06b(VlAVMKh#<S)*GT*H;8lLAJ2;^!qCU9_JWCYx
VC(GXTNdV<1N6Xa&A#*2TuO!YTl@QqS`Pvj=qV!*r4xJZ#T9&G$-%gbkxlb^9UO&6?;-^57KoSAX^IqPQmJdMe<3H3g#0TDph2^#o6DQqsnp<KTv&aVl
^z<b^dCi90Bdol!8p~MEA<Plebb&qn9G{m8eW|#0Z_+IaQGhSQHoC%x9?}cShwpHJx@RyPrw<{)R(qmio~15pSQbi2&*`%ha;rQTmyp6KGR4XkAm10?~
K~y$Xlt~u0i+N5;FNDY-k@Y578Cf`X-nHotNbA;@rU6^H1REPEJdk^-}=x%+<#uckYAj#(Mqtl29iwf6OV=jE#21&<ocGm&+P<C_xGtM?<bGo3Ud>*^`
RI&xr2qOMl}4tBF1Awj--@|9(q=D-=Q&ew|VL^l8$7=X-V27`i+I{1jl6p14CqOwQp8(gz??KFEuL6@wEG-hjPnli5-^W%SMa)fR%iGGE`AXzh7dz)%L
Y?=$K#2j{@oT(xfem8nmO(QnLr0^cTzR-qQ==&$^Y{v(~&n;Au)h#D#of3Avy14*m(mEM9p1()hYU8G{3Rq_6%I)3L*a=-?{i%>Ea?w}_Ez4RaJq5}3l
)e?Jl?ce~6>3p~&hXb-~*k{KS?gGUhBJ+;sgbR*o4c?mG^B831rk$lLqE(7`=lqbxCpy5-*HiO9O^(3!T{zBn-~BF4I~&bJ3U7hnh&ZGo{zf!XV-QkuK
`BtrSrqq4I!i07-BRuvF+|{&Q>@@NXZi^A2S<dZU!Q`luDjDSwrz{J(((2<4@pl1I#Y=DZE4i?+wSw6!OcqmK8+HjRi1dku<A-TzMYofOW0Z-;PC6=2J
umkh|cR8s+MjaA?VM1@Kv@lC!Wv~!T#vmEuf!sBXZ{LZXct&wr&{*b0TWW39!D($nT5)RYB3Khdj@sU_HX~d04vl^Z{922EX3W!sOI><|R}Jb+poX=$d
B-xCJo#`~8@dzwVq$yT=I~gU=^m#vpV&{2U#yD%^*VsW*>cm&5lLT965-EMzwARvdX?dz(L=OjxVp*IusvnZ2tkt#xm{4riAJccs+W`Z;kfc=+Kh=VSG
}N)8;M-NU>Esbe`QlAg>c?&7VlU)r9mUpZzH5gkhe<jWXcB>l}tV0s4U9v0&{z{_s>@7sGZ0MpdsTY9RZN--&FYEDf^RaMDbh@9H@2q9*&X(r9$lJz@l
zGaMczz>b8eoy;20d?_hJ_O1kqS6a<dgW6y1yZa8{$;%TDd>ILOMkt2X#~P|7K~{+oC3yL-{(l&s5_|a_MOO#N(*3xpIaEJzp5xx{n)++;sUaY8N9=rp
ChUD;z)nk^<h2c67FA(mrr1)kAAZn6>caYXr_IcB6$Vdu-1a>NoVj(?O4fjn^r|RXw%oymlk0i-xQrb%{`!gh;360adO4>mKOb9=5es=cx%4?>i6KJB;
)J)IrWjK>eWOG9H>@sFN2RM*JTP8=*#VS+DLvcM>&2+x2qWl42FFAVu?YmKXLw$RB_lPLnZy&egx`D4aLI}<YrU|Yulv{B=OZy4y%@TlLs)M-X6B*+u0
-WUDgX#K7u9xyQk~_#46zMJa@0B#6%)3-o*3k1(HDIQce;m<wS&$WCMAXgS`=_qOh)dc{Kutv4es?)DsWB`=Xc{qmy2<8)I7r>6omX`o4Ye-EmV;8f|C
d+x!qf&fMNl`?Pi|%`rhcf69jjLU%8HE@UKCB7OS{$D&n`i-ng+Iu0OhcD)NVCD}|P5}9qf64fyQZVvj09iyN@aVXBMX59}v)oaS9IzQge;NQLs`Zq;3
kuxE989Xye=WAwkxgYq!ard>`x9Lb<3hU!|8n|CCt}1|=s^gdu-yHDP&1}2U0`fUZ0|-yVWpe(#Qt3~S2ggN!mmoHT7%<e^8ZIhacM#~uYhqGtzw&i|J
dDQI>43CvhH$;Vc$d<$jAu=t>;e6KT?AKdmK#W3H_JA7mX0X8#$JCO)%!~2dH$@>(Z2&QLjBNI2}yc=e0ubHdb|TJ2zT?Im2(V2A@(*&u{Kqr<mdZ<%b
E+M13DybB$8ON-aW7mSMexNZzw6IASFlA0hr^nlSSzSUfb8TXyw=2Z1VgV`jHoX)~}zRoUyF@8UUX^9J-<5NAdL>_2vbFCfLyR%5h1(q`-3pZd|Khzb#
qfF(uY>bOU;gPSDZ<=>|;tCML_w9!7ELYp?1ma9$a0ehN;4CIsfN7>?KFOgA7*)Ka<$O}#SaK?j^X6I~Fw;}Lx~Oy{E2ZMVsI25G>O`t6PeUNpelyDQ&
{(?_M+mkHmjlPiH3;hg^>V-!KV47PC3B*6tOrR@gG5f{Eooe+6)FHyi~KxKYge-eQ8IEV6n5-uw@C&!OurqUNEYFD+rs=OPiPNRL;!nzJNKCas|dX*YD
%g(){28(s2V74v~?U9E8X~TD2z@goN)q6b;U||JU+AhM%>s6Dil#7+t#p`T=wSDp8j;=&`??%_4BOa?&+?($O98H%3<xQM2=VB5D#=)TqE>>==*dFiSy
*3I3<l%99%aCDnN}Os6z2_(ja6N8al2&g0S1wR^T%7SvoesJ5ahWUU*{&YY^={O$_ADkKhJb}&2nem*{Zm<#p(zKX-SV7(zQoU*ZrpG$<mlIr=R56tQh
7&QSrAnPxUd2d13=0AbMf9AsmhO+*UlyH;P?r;HGPea2J%Tz@9$*DBLKeVA~J8?92}#%-G>jyEC2XyNc40)&RTQZ8%n*;H23bun1}$=d0u5?6aKqb=ZI
~nuS?ziY?ciBdkc=a?uz$BC#(*djL0%~{6rEjXWEhSYax(i`u;iC#Y|MyEY+{c9tM{Z^r{Q#<QlG<_O6D*%i(1ZNl-V!FC;NF3f8evqQc<#`bO*0zPP_
|W0-t0?28f}h-i1t=X1oEQM!V_k&EG_c@roH?mAYF`>sk{G|nEqtIc|Nc_MEhG*2MxajC@*M2Ztsr8=$dog`N>sH=B86g7}NU3B0?T~smUjO81CC@ByG
zOfNt3k<$fa_h&6`R*d^dS2@f#xeN1dEpB!BIIzh_v@|0T&+@uM>C75H0Sl}c5jJ&)x`GQ3(lU5^L39v)KSKpk|K3I(8mBAW-JkMG-WfxqRj}v+h@Ck7
CQ#J{Be~4xrC1kt*bbx6`6*jr?zqKv3gq%a=IHKEfP^b`O0dJJo>6swHr=N3#PwvLF4+=XLotPbvb{#y%ZdY!n1I$${IKUeta^&Js-plB>q9wcB@}pDt
PLse7@H(*i^!h<L&a{fOh_n<JJw_NagD@SK{*v0=h`CV8j;5c$qJ~qwB3?eTK1hP_;kGmCc+Fd;3ri1;8+R9pLFo5m#Dcv6mGxzIYlVe|;N-{Ft}1vR;
{TqbSxyhux^#F<`WNyZN6MEC8|Rc)s3TP8AQC;i#Rr=j--?+Nar4Zy|Vb%emYk^0Wv=p}cP960p0o?Mn6aJ1`pzO`FrNr*x?wCYjfGEmz!o2Yz34BCl)
d*__{bwy9tWB^D~|rw!QFac@^zcE3PBmDQH|H5*aqW;`&x6_DnH9qrg6##aCiKGg-*hc7Xe`;?C6^>bLoKHqd+%sc})={pE;_M8RjCQ`y~C~QaQqkH*O
VNnY3O{O}{@Vp4(^xYHKv5z>ARIBBiz9;frb`4p-f&8<J8uCOnL0@8TQ1}w)>zTyARHzPX2YG44Kn^YWbfifBY$_BCVjxp6^q1SUd@kDvxOy9+IevtH?
S3jH7_=a>yvdc;hsBo;-91;4drVn~WWs3$*W3KT>*i5Rw{yqLbwubn(~nZmJ_)D2b4z>Ko;C{9$IE?R!i%^bab1CY)6xml#>^{Pqc4Iazs0pBU9bxzKe
(R5^RM#~VnO3Cr`r84e)7j_vkWC!X+1<#R}5nU?iD*d;=}hHN#bP$Fg;NGdRWK)ba*e50kU<obkg-(RWi@9ad|1k;BnFS*Xzf7;sZIJROmIO>IO9M@*F
9TZ34Di=Qky1!w2X_mq|}PcnT6*e?$Cv1xdi4uQdFEtM~+;8O&S1O3Y5#g&(|5--owS)f&PpJG(L9C9ui-+a*0^n&^}0(d;qUIi6xz<WC%slxDsyOfV2
O4nq6wJrY0+NLsoU@ZT6Tiher@%Q!@o!jUK|ShWN3qo=E3)*qg<@8B)X&1)1S{<*qmZXm~h4BrO5jotVJk2V_zJMy<klqoJh8cLO}2m5`!9hrT+0ZuQO
E_l>^4#cm*l|%4(uPhhzAJ?Ak6VTq*=A>Wxk1Af;n5G`BBL(|`axhH1=?2j8c~>msB?+LZkH(&z%<p=1OnXpg%RQ6*%e=6j3Ne=uyjAyRcTR!iaEW(Wc
4B~%+E2zya}Y`UhO97&?KKQ&u4WnGAm2N{zb0>ukW&d#Y*zPAXV-MVZ;7CY^4THs?)hf4^9F_pgwD>7Rl+VSPbYgiwqN@UmS|~4Xgpa}{3Jvo(x*lZgo
+j)>(b{Opc;1G+U7|&6q^xh07o|oc0;1I0m}0Y6zR+{Pg!Jgz`b7f_Umb&0o`zyq`m~C0^fI$*ok{WtOOcv$+5XnX25ga)$SEI)+C!xew(<5l^EE`oBR
iGy?_A^w^*mvlfkB0N+lcP)JU=`$H6<HZY%%1<L_1OM-QOj-r}#VWjT;FpU>kO9ajcxo!$O=%MpMwv|Z|QCJcA=PepVTDP|SEZCm_$XcCc+$|^iF{oSY
%$l<Qyi}7B?=iHqTB^d?SN549Rc~9gYn%sS%AzW9EjeGdgpQL^gcX)bYu`Q8!wz!sl9Ed@a`X~y8Q^t!xmkSW4sq`5Cib1=Z0@%!}|LeM6>H~k7D0T%*
F>S^{_{iY7#?0qM3TCG^dOSsq^_AA6vFb-e%9@ylI)1NXyKp0*XlG1NA0+E`JMpe#eZ((l?^@&B>iR2C`H<!9dg)Chd*J~2Z-586*G#q2aLMf8Z4;jIJ
`uNWGj)dafd>;P8lA}mV>u83WIsXrWfr_LSxOXk8qard6MW{7R@oRymd#$8p{%Qaz@Yu_|NKwGZJzJrd-@lTR`lbqKR#}+>Hg3E=J&4~(f;KDasSxXzt
;L^@Snl|^5FBh-2eGsef^)C{`%*i#{D}R{*C$mX|umS-M_K%f6maqJ+$8s{C79~k016wJ}3TPtM`9@{p%_J8(aRJMEl*4KV|*@lfnPtSpLlo|1*aCufo
ZHRNCL+<UeirA3Nkvar_MaGx*QoKlJ)D<j;^lL;f!?B-!-QkKOc7|JxsDo-R<Rnd3|J<<s(9_>9ieEN0N1oA22}Me5kQOII4Kaq(kwaj)GK(=yL1!tf5
~>J|Oq{{!$6yne<AUHA{3E1452ZFH*PzjOcI>+bhqCCA@gA9MTURZq42K$JB_?3bVTmc*-|<>0Olub=q+;D74xr~ZEMKl%3)zyBKe;9v5I*6*L$z}>k;
gSPk2fA9Y7Yje|5q<hnLW4}>jrSjqSjE(f5tJmAhc)eU|Gr*y`Wk2!zFNpt_eDZ(sRXEx0pgEz(Tl!D_{NR81=O=zY@%zF5<j)WO$N&7`f8zgx|B3$({
(r20{8|4W{q_^TpZNXszn}j1zfAx6UO2WgG#I&FGEXh{HDsUdb=dhEV%Q-ZvNM>%RpOHFhkt(f=V$$Xu3!A*-+#~b`)&Tg8}MT-S@#RXQW$-uUq8`Rk4
U`(DwYo`FJ9R^WQ((}{TA>4PCuys`2PPB@jv?IzxVO~_o@Hi$M3htU;kD={?Eq$R=@r>|9%_4^nWt`$AA9dfABx}AN&vg2mgcr!T;cY@IUw;{15&I|AY
U*|KNY{KlmT~5B>-Lga5(*;D7Kx_#gZa{s;eq|H1#@fABx}AN&vg2mgcr!T;cY@IUw;{15&I|34J}uihNDaDRGp978_;@=nfwn)~_o`hPskT<!89INXz
N(p0;?!X<uK!91&lXj)ykL;JLsC;$_hOxu5Oz?{b~PLHo=Z2C#4D!0zl@tyKdWU6`^%Eq;OqsahgO)CnogzmL?AhYz#*1hffTN$GGgUIl`W>YWDhAO}g
ezbbl%G~pIRMOz3pv+_o&+J?}fXgZWqUvJ0qNVQE4i_<}vFB7r&8AIY!;M)ie4U|L=w@6FO3mEV0H0sq7{1S68-7FHz;AnQCsXdS6KFj1imlU1wdQu9K
Hw-aPZZO7BD&ce4$A!#K{V-Q=9$&S7vxXaOz0_>x7MO(%Z293RqMfron|vh$w2jWjPdOuGqJ`DDFdrw%*gh?`KT9-jbK#BU!0-ii+1`3y`jgCGtQqN7q
!IdbjZ~oh+~yMO~z~f9F>0eEBr(+x%E%sO_1TIJma``KEKwtkRUCVIkIsNHItswN>LB@3wrza)-z^Xh04|P4D|AZ3$6Vzf6UL%*i{XzD?^%Me0FcRRT|
5>C@!v_>nBv1LdBw<f{!(osGsaa)ac+dLhPFlq#36*cFn-oWxG22*w7EYD_wU1D%m~NP?Wc7bR0R9%jB?VRN1cRg7e`OK*fO9H5*^G=HA^)2;FD7;2@Z
s)=HhFf(}#z^f``DG~8FiC@2{hENeMm7@A_K%JP;QG$J>ntwW~1l{+{dklGg}ZS%}hDVjW8k>qPbp$Ba6kmoH)(C7A<THQXD0!-Iuj{WufY8{cIBzW&K
9%s7TwNOciS-G&tMr7~XWH{Byl)VlhR6o^;Hq-sO!~C)dL3`=4)<Vx{gX(Pwa8XQ)rzs0!6uEw(Rr00W(_Yr62XHkER2}_7(+-=`zysFLYoEW{*b3Fah
WEkfu%9|ptfv>-RtkANuk^u`JayLPRX$a$gJ%A&#nyfAOz6t%9PAgarX8w9rSk1xF21h9R6zN4^Oa{gIp`Hq7tajU3d-qs(a@_xGHnf262X_<>Nqg#R<
mpM3l;e*S2#wFEkc7gX63Z8HX2T4TNqFrT*xh5hGy`!TQkcZf=oaA5}`?6G?y74oAM|AXe7skL#=WF3w*s*+qXmVouiL<+J|B?7;G`}!k=&W@_BNtdH0
UvpYVpyZ>6%BcZ{FMj*q0nYZxJI98z>nP%qj?dS8GzWibk2`SjfTQO^|hGg!fXlsHe(DoKSsr(W>=;isDJ!^^6SKon8w4YFpPvZV#(@pi+B%RgJkYw#J
^3N;5`>V_x%5f!0~S{UN4;B=Bd8GTe{-5+sx5>zcXw~Y>OS}x-_Kb<^ROwbJVGEmV&87_t4o|0TSJn9fNmUa~7n{Ahn^63>VolnKuANxmMXBWmX6ra?|
9TTM9g<ETweDi{Nq;0s=V~$oo&dr2(UOnQt8luT6G<%e>jYOQK4ohp@$~=@*bsA*4N#~jLi4LJ7x(jkvor}aX=v;WI%sVO$2)D*JkwoBc7aL#tuo5KYv
@GD}z|#t>uSMJ8bsv;&?^4vO%Ic{iGOqA*?p-|Z8y_3rw)3GF=op8=M~Ur)8W~s*#Rup0)tO`#GCpJz;fnqgKlz)!aQ-sCs!&qC3M>1|p#0=cv2$`|M%
5yJ$DzENo@UfXQ%+LxisJ<to)$IH19D&{eEC&@N9u@H;k6%he5M>KHjFiElyxn4d|4aQGoJ5Uf@OD(@%!~4{VS`h9r~k|qi4^)Ja>%U0&J0DqI^%ElU3
27q;#b?VI}rmPw80Y0nJm+{yBdxBWK~{<K1afKXh+Md-N5jgW0vV`#v6JmL~Hr>df@?JA1Sh=4;Q`ejZv;Pvo$I)B4a+LKO$v`dw3y-=16I3+FYW0gr<
Y`-8FI2HuQ98<vhR2JdzFo#|3*Ih%fk#oaJ*mWXCyA0DVtp6AKIXV!2v{e77|Ag|R4y*OnQ4QT^2JT+X8=Fg_ZZjKHCB!yhyb2J@d6$qLO0i$AUu)^AE
JKfFj`MD83XwT0{I}>(;hIY}>!_ZyNeKZcKM?JmcKpmady*tqgV{ZOn<t*EiaXL1>l7Hg_tvywVCUrtAB}uqNy|-0`9v`m_3~NusQ0-5eemEajxej>~8
>V!oo%WHulw#v0v@F?H=(5X%%JH3eC~ggszs&&#%IL@xKHr)P?cSw}u3Wcsf=vOy0$vpdDr;)#XydP>e?G+X5q^Rb6MPHwA$;4jgr8>4!1F~MHOJU;28
Pd##m%1FHFNl~FXelS8~jRXq{;nbT;XQ*8!BPoiEbrZm0U!Yk3TQ%p;>WqQk6@Ho(OilJ~@}KSt|Kq=<p<eR9bbquc=HMWYMeEH_-}Dq<(L>u8_qRmFG
_M9zbwM4z}%fpY*<hS6OUp8!vy#znt{bHmr))vbJX>A9QiY-QG;C&9M4Id7qX9DRib5E@I{k-o%@UZ+?@;@|-;nN;3El^r`t`(s(=x^02aZ^!nVZ!nI*
_QT?aRqep%A3Rg_Y`nub`;n0SCY--!OLI){lTmZwR?S`%!I3CU{3g3FD**)dF<ZpDPf=#%IB>q{d!~N1C{L+$$mc`wTpto@e>PQpx?869;ur;C$$6v6D
aP!7Mxlf6_Qt>i)hGZF)62H_Dug{a$LObl=Z~#S&o{1NTF5M`k`RDHkM$a*9-5^(U1wIb#+Q92RX+TykN@s2ePh<0#phx#FC{T|TWmdb#_UY!U^0!O}y
xx;wG9L;d?)O~T=z+VX(0YsX!$wguJOq+0YJz)Np?r9dekXql&04y{25H1yQ5QdMt*-gh@%Q?-8yZ-cYZH<ESBZw;>p0NXm3_V;70Vk61(de#S&e)pWe
Gm-bb_}xxG6cm5qwDSdQg*out$K*pF5|t>n;)n4r};8C#Rc5Q(^{2DJ@^ZzA!7X5hivhuduumy`tYIb-M7j{JPXWijoJ{YB-axkRq)KU8H(wiLyWIf1d
y3i@ThjGDME|clx!yZvYZ*=}__sPpxqd%?f^-i-F5`%fyfnWuugE8BorI=fbGQ+XnAVn&V-sYuf&#_zDH02Z+_VRGOUKZ{_dT@BJJVPZN)fB&XM$Mpw0
-+rNPS?fU<F@xPD%DY7-xKXT}~=cV10=i~H3`CGJO*CpLf@i=8blMuI}(fF+j^L>i&N3B8YK7EDglk+RYwx6+@!Qp4A(q`-<lD+1nDv7cwBGOWH5F|0y
-LyC=K`9!jrkr`Q8Zo{oW3*N%?5U5Ym-6=rA&OU`VT7eMP;w{JDp-iCi{om+cw=<v^v@Y}bz-&lGfaF1=aPlO4R5qg-ReO_w^xqZA#GdhejHzlb=_ZRP
EkU8zwKXmvv*w5o6%Z@AP&lTMl7NZW$C%6Y<)mR6iZag+*Vj7k?o4M8(&OVFc+2VyT4S4XHxt@H(#{)PeJ%9+Gx~V_XBN@T(K!-xDOcR{T@4cY|L<OL?
217=2ST2o#_8R=C94=CdnnuuxMqwljc6WVNe+Rdq8ilmI+_I(plN!enicoc#6)eDv3V1R1TJ_Xr~RF6d~M3l_h$NrwaX3bBuDYv<F!aaE;y8ApXN=t(N
HN9%xqH$*NLjg@oTvHl&>sE4-9bat_hBeZ9%LAfg}BBRisXY8={m3XCsb??#X8Q&@-^AAg{7-t-xt@1LeMRI*RlB9HXX#I`k~w3%JG$DN4~SoJt)l4w`
BgZ8VL`F4D2l*>h7C-I0sG2^t(z{QM08DASs_X14{AaYnS4#@+_MI!wT{qY<W4i{ICr)B?}NlLRaA9S%iMRam^J;EaVkbEpzXL42jwaWg`UeV-L32k-0
o)endb9@EUu9=z-LZvN_RKUV9^NhhD{X3mMHu~IMO#h09t57PV;Y%y{g_(Wc7x>5gU34J*`!U=V6gMw#(ve2i?|wiOTG!<;$tD9$Wg*54_0Ah=Hf#7M%
$-5OFVs1jt==VHiPp~xoiEk3uwJ^7DcDcGXfDB_wc+E!z|m4SbUolFZ4vLADZBc9<IFdm*c!uxtml(oQ8;jBVZFi2S6XxRQFy?X=8(0{AS}@dO|Mn)+~
9<P5|ty-ChMVyovVK=746XXxR%D3X9~$jB6>hl5Zf^=$;b2&$dGF&;-NDwKH)&WD(4gT#pLkaR{4tSMOn3R#j5nQ3#}<3l&$1ipr=+$qHa6sMXt_KgYJ
DTOlC1Y1K8SK9bC5cyHlz}L#4CsK328V)3n<uc__yZ1#meN|7suh(?Nc%{0W=M6T~hrVW|9Z{)I>@J5*@?TB0OGX`v~gnBmJH`XB_N@Hg_uxjigwQ{FP
k+1i$*9wH7$7k(*pMSDEt2Qf}~91c!lJ=B*8-~RcCnn4Q+_pywU0^2l1u%$#%&m==vxcm8ptX559or?RTJQgnwt>15@8L%h%Q4oU|Me4U{Z2@Nb@6R9Q
Uy@(ivm`MW8#YDrz;cuJIZ{vRJhc#c>hY-=k9*iCczR-dlh9RDAI@h}Zdp<wU2+Z0kfro0yN6^((=iA|EqazOIZ>Jy_K?%JZWKP=aEcEVR)+N*QTQrA<
zNwVD;vu4WbcF|<?FV@CVH2Rc8wJ6a?PR<z4eXg>u-?;%JqB>aT+>Ev!>THC@%}8_{noBty$Olq8v(`AohAyVowgb2=dpPgNt>9v46ka9<XP(2M!teUF
gXk5IsVf7aZQLJeIw)`hrsq%78H+@?=YI;-8CWrs14f%GR~EDTi27h(8g%M0AZ0;YVsCigp>ti0B_Pi=gvq7bF;N;~Am!R^hRhRD5&xPwbk_b%Y1=vJ(
GQ?5!c0$4Ys!b^ZJEU$Q&xDtz52hV0+rTYFUPgQ6Hn!}EKiJrl*&ro=+k;_B_Vq7g15apzl+;p^$s#Lgon@u<pG#}O7g+9p$L6pd4ENM+~VlVQ4Ls%dj
XpL6=%(|fBrDq7%YsF&?wa{icq-gIJXUBWL=_7D~LUh1O={bbFQ(l^NZYZegIc-aroB=Q*z^*DOYdvhZAqTCdl{>9Kv<zoPfxBJpc-wx+V_jAOk@3ea1
_29RYjGu`KgEv+XKU7ZPT9t0X$&Pt^Z{q{;W3e_WtKm2}a0{b#9rs22N01RcRiEv`+!BiTZT|E@pW9m^`eN!$1?!%S+HrufXYt}gQPrNuGIi`VEz`b4K
NPx(>gyCo5_eLGA1)r&N)@acyYi(K!FkjkIIExc*x{#2f`6R<bfh;PlsMxHl>67#GbM^rW%}-2ktlI4{ipM<+Nplgwi3&k5^m*2{DJeOO|52L%AVZ1zj
6L^byxweM1|q9zpk2H`BFgi*t^GtZoDVWsR{pcT*0GWd2@wYoIjP4#7&QrsJPP(La8aw#)%{Oo*41z`n4d`dr3pCg}Vvn+d3$0ccxIk=&wmr?jr+_nm!
=XeUFp;+w;c<AwJ-+1H39ib=s8Sj6$3}OsCK*vs~p5P1UHL5?&C?Bmai@x_twF&}HqUruGZoGAhH+W4ejh7>eNG>w?VO^+c1fy$X}eEzy(s`_{a)J@G@
#nqza%h<>o&+YFQPBxC<x3A8o=u2eou7@?7Jvq^V%(wx0(Qld93kmts!N9qk~H?)rJS95n3j8H8MqF>5<*No2IB~@<LCtBW1sX?9hOPTQ`0blNm9vfRJ
bJUiX5T_o|6%MgmK>j2C)@GCbabYzL%}h%CI?Gi7)K9oV$KpC@rkQXJywh5VuUXK?mO|4d6pZqPBWKxT9bLbJA}43zZ`41ix;JdwNx<l%kD5&+^r$G5a
K)ix5&xG4a-~fCv%qius*Bn!Bl^7S;tZ!#Q?<@j9~yc3CKSGaz9Z>EUrcxw5)&!Zd?<)-EEvV;nE*`|dU<+x&3%~8j)fM}O1wYKKQ2SIb=*tu0Z*q{90
hkJ2g*kb6>hhPjR}68PckQ@!euoL^j7xU<Vs&Yf{e=f!Is%nYqd<j%KPh-V9lF&QQqZcQ>y3bhSSeiDRh%MU*V34f187^To||O^#MyLpE2<V2hCP)X#k
~kJ7Ucp51MumdPz|$T_FA>IFbAlzZYfE?iL#8?{{*z_mV^XsYoahj&IGj5fdnF`vll-eV#V6`<|(+RWE36Nq<xIZn?<TMfUN)9G60U?+Jtvy5xAF8A&s
-Z)A$&(}e#uwTxlkT?pUl5ryPGuAc~(38UyyJ~V?mMo^X(<PyDY>ywq5{HFXi(uS@#t;}XJ1{W;xxX(zRR8F1sfZk@@)??TjljXD9u2ddp;Kx@KTHSXw
0rKxN@e77m$0jXQjU0OK63_I$73Sx7dO^f=1G+%tCOR~eK;?CW4-}6+ugPloxGJAebP+Kx32oFO&LE*$gwepJqC+gy861eE3ZB(DoUD7>?TX>_MbJ-oo
vc60J`~;@4rr_$vDK4V&LG7U2b@2NzcMeTeuS<{`r(bQ&Z4VI?kdX`oulyLYMLv_!$Ub#gN&`?V~<UjCGqPf>|?gE*TU8hrw*KklYuVJ((@dZKbi0t^f
~Ged`R1=5d*~`js{KX7;6UqJ--#j=k0)zn=|dc%B}^M`;71vUq7*Zym&sub{DPOPJEX79(3YYI3-2rMLkanT_;D_v_*_G#=f?{*KhHn9M|vFJWaYM$QN
aj_B+0RPNQgySJMCQI?C|<YPX&N(Cr~7a(PA{|788TKH%s|U0OMM#CtcHv7`~dcYiAQ!3|NYb0)F59*-^5R$CLhir*v3{ct|&q~S2BXmEV_kNGR=2nHy
Y;Im>T@LXVGd6u{0nV{ZYMo(jDCX<s#*JCHS39Y#s!wS{qGGfQ1o;jeiic#3@8RPtt)+%?N%C|fK@rxQ|S6YL0s{#6A;o-376WX43+a~^o2oJRrzoL9z
0~^w@O|QM<&Mo|P+Fd#62GI*wZ)vsrtdx)wc7#ecrza!e*g!D`tH47GY1$yiJS$bIOLz>VTr>59yTQF=&#1}>?YMu`UwceA59+VQR_dc#;WCJ`)`8L<!
c+1L@%fMQH)7Rnr2ghI{(b!Z#NUzUhwvQmceKv0E3F>tBvPDcDe?IVh*3j3>0b<;NvON1Z_zRD?~6hmJ08V(nHQE3><w%LbwSVgqSN*k6936ZmV)2GVr
d=|L>u(qZocBfNc<Pwd!_Q*>!-C2UbJE9pB#2JEuq!Cj-+3al82|!FY(HOhiGXp*;iujc|x~Cn@(=Q>?HrHjQBn6XlrJju&R<@Ef!Umjr7a!?Q(=-b%c
1Z)YD{@n=-54m}$`?lY_}Uz0s_Q@7P91nkr*G@7Wi8eVGV#mVMP6ucjfqT%-y=#qLu$ON9vEqx6oJ?6nuhlyRZ*%=#H|TAsE_m6Q+Yu+)Hx<RZo{ye1L
kF3}y6b}(vAv{$;4PDsGnW#4I?z4DBr+D`H}^pBF$CT!i;0VhvR)jT7)RWi>t3DFc~H))q84Hb7i55fJJWrg-Ga$Onv^n<I}Ts2Ec^+x{Ab&k)+<)yjK
a)FAxD>8CEhiQ^;Jats8m%yU+GWDYQxrLc>yf!A97&iKK?d1QOztg6IX31tUDBwK>_{uyofdkD+QWDDzP%QGDr~;T@<??oaqxa?N#d;il-q4~h74j0^q
Wuef4wakHGT5RZ@2Mv~98}Hquc)yW$pwdQJ3xGkJ+v=ln@d+ce#5;Ia%>qZh@C$6B)AMrgJEqNv`rTIqPQZ@qcKe>QC;9>D-7y6G-k3u_~b}9q&`O?%I
hs9-cH_Z8RSlkRQg)Q`pJ(k>LU~-B*jtY>BI-S@R{6uG&<QcqW8~ofQu@vIMY|IC6$q85Cud(-x79g9gbLj$d9Q>>Qf&l*%%lXUJf4tz1U-{xzWbV@>_
Xo=wgJ2*l8csMJ^Z~;Tzq0q`u$KR{{#kh_E&BcXv=5prDEEdtb6cY`m&Qh1NVONESjrc3sjIAaTMM9H{uxP~d3$$~t{3q$27wnKE5UGIO~x=p}sah1}`
ZK~Ap)y$UbFA=cazKjAOP54yF2lbjy>S#i*3L8W_-Ma@d}yCk-&f$CR5WZeQ;K^7_eLC-fI#>V<wF3L!V8>dSW#BQffk}^kJhk9f^J%=w8Un!_-ieAPX
6Tc1KrF^RJ164KipzULvmP+5;Z5;Les_F9HNswXl67_f15*<bEkMOELWOR=Xf~L%UA3%H*3lf*@;@NMzAr;&jGY;|PNE#>-0(fNZ0-D03U#R<z1|{e<9
wGm;&@N9LrcCc$jdJY2V~vh-qL+Sm|HX8qW6y{pnt=m3XmoF1yXFd1rb4}|6O>-qFRiua{iWPjYDV7vVKw8x?-dl?RzaMR$&<zlWeKY=6wpmaJnb%z&4
e%S?Vxgg)Wq++d0T<txdqd`Of=`qHViDB>5MSrxSrwBvaJL%ZqR53q<-P;dW7a%?}`6Em92AlX|^i=eEzdOQ3pspUnT>$<4JFAj~IT1Q!I$H*_t)iTlI
tD72^wa{A&@_%F6+1*iD2U7RI6xs)Gw1a2ZkG6e(@jopDi^&~I^kkiCgG(v0{wi?(t6DcnLI7G{%qmyJ+uKS*M<NV>{m0F!{PT{CuE<+4JbT5Mc$LQI?
Iy|9&{;9mHF<t~?MU%f)*6ji8JlFBo3T0F>lOBChx4Hw#`#N!C-3q0XanmbRQzV@ty$L@}eZ|_b@0pYA<MdhI-7(naxY5#zMqB*G1yrDIjuy^I=q+fA8
S6^Dk=MgIWRos#N0P&;*nmjA*@xh{@69moaX<>whFCbK1C!(h}(Aer&`!&9buIo9oF^*6Y<sMg3S&I66vm2P`+knfaGBxKY&VoGKM2}82v$ST`TwM9L_
dlKMK$~2CpmNzXDH=sS4n^mi;kP1jL5xq-w{MM5y8QY-uJGF=Rsrasfy&lCA{<gWKN;1u39!hR6Iz{1N%ZMEH=!kN1ul<j96Re2n@Xh;{*8CG5lyN=CF
!?;k4wShJmr{IQ2Bh-Bf6RwnzrT8e8ak`Vst*7Z-v{)=BO;nFyP+%b$%ssjz`Gn!x^ti%!|5t<}<l|-9q%vjk(YxJdu7R*DLB?W$M{p&k_CL%Np+Y!S>
8VWn3lyq$foG?*6Z!e+VwTC(?wT!?Y5=PH&m2p655d2=zkZbLa)7E8{C7bY^(Q3AvSWL!FD~PYh@`*Ihwg+*(F`c_99&e1)@mn@tlx-ccJnmxm=N_YS3
qiiF%V-yl0GC-!r~%lB*0r|B-|@RBA+T=Z;H*!e?{lu2$QymVVi==+wE{bQ3O`6_6h8ZYKW(Hbx!-Dv_kxC_L8@3SqS_T=A0SM=yoRqObMiqt=kqEx6p
IsQk3hQszI^=9q5f~T{Hb1#f0`?vSM3DFa+bwTfw@?_l$^x$~G&Xaky%6nG@cyrtWS?7-yyZRoD5btb&O;~%HeR{fAC@>K~`nC3me%8;G^5NM3gPk+kc
@|i=^S$gTM*?gxFr<pUGeu`il!3uu3<gYFm?-z2`XWVpZz+j%#>qeWzs`oL^{(|SgKgj&65U4RpEV6vhsdIG=8q^}#VnPZ!2e;g_ba27qV$ogcjF@O!+
No)cWnin8}bmvr{`AngV+GOK;~hxmsPd4P)p&Rl1y|re6>)yIqX4uNe^5s@D=NiXY>R&H?2{dM^S4upFM$!fdVv^+rj(`e^lZAR!#rOCs5W)jGcI7TD3
Oe7qY~KP}BFrtR<rI1*FUSXdXOUb*JZ(mNiXe(b&76)~a%sg<UW@=vA$6Mr8w0gX86QMQu?(Rjq$u34}0}(TAaD)m9RR=z9(>=tU}ms3&H<EAHW9G}t#
MzS74lSKf>5p{YI1g?Z+B9<GNOqm@yC>d7|Yx$#wx=$#m9>z;n0r~H$jtm1_;7#~ZDQhc=-d6K#sLKv3l6WvdYw(~Cqlp@2UMkv-oj_#TUa7s=1R!|XR
J=<FXl)P*3&D0uKZA(PXr}zdKmFiQp9sT8l(G&^4nD)#VqrbY8e!m4ck{eq!n?BT_d*3yLHgi=Kb4xs+UU7&%9JX3V;M*MB)@OmE*OaNw?-VI=?K?ic$
;Dr9%-%Kp6!42TFj=kcG-UqLp94@YFkAb7@PFkp;z9||q?<Go3-{v)5WL4t0qW-w(g^`J)TJFz)e|o>)PquW>;r94%`l`P%`AL`QT<AU(}Ta)@cd?pKX
FDrD~CYzpu=fE;R_v%y*_XS-uzuctu_j?40NgowfvUx^u;D)Gw}3;-U;!z->4@eUko6@a>)l&%Z|o)-R*mpU-*1MR`7hZwn(37=#UPB(-k(VRt66qdhd
^iTjgWTKyNbuuFn#qcgr5LCI*~LM;(k%*55bPS<h7j9<yoUvVxE?vW{aRdpV^T`C)(1&2IvrgPDwK(c)r9NzNbORQnBWc#~tp%kB*{?oET!SChBSTlxT
4p{2$ft);CF;*f`jntxD37o2LhpNy5ouTyU4S2eeG@%r-e=S}(&nq{vg=njE=yP6L?UAIG#0HbyE*A!hezJI1@vQN37z0F<Go9lpU$@rbYE>?VG-^GXO
gk6v;YR(yWKOJAu7Q>APtxWug==SPbrY~mT;M6bb(JC|7@#cB(@fI8Om|;rhJ@HsLM!ABl6gHwh`)MNw!V#i1_hr$k$=m||=bRCQEa6E(r&6$c_Zdgbj
8rSX9}7%tf5Mahe$ARss2VPs6q5N2S=S~_Dup`BiD>xAM1MVXZeTdwb?lTk(!aXz@`c*<Xi#$xuA*+d5({Q06{7b!Q3<~+_XzTU<o9^-zGVM@TLr}2ZB
URfP_=?#vfz1!JX+#+-KsHd{9Ru>0rU)oQZ(1YIKyAik}X0oj?HYj_n=f?q%UfeL;RSnze=mX1-**T;m{e!0!TVkgTNzuxz0Bodgz0qMbn_wt+iIl1UI
E%P%P+9YnG$TE3Q9S=-eswEUP~Mf!bLO(1WC*>Q^T{0*LyNg&4$C)%*DMg$5_R(6d{H*gSCp$$x{_(CP2)PFr|c8`uw$H?_&>vxYc}=#hG6Xx-XJY{Qi
D;QF}`p1i;B<oSUEV99LYU;DqqP6CQDU=>#34QFur5sXp7LT}B~aJ7GV{lxUY=@){4f;hn>Uya<cdbyMs8BMHjGX63(DTvhAL|-{K7z+VT0*)}7SdF)u
aTNOegvp0D(W7R=Lj6!q1g0+)VO=kYe+2eN0BKg6xD&h0RV#z=4R^ZdSl&ODE2sUk0K;Bi2w{qAmC*MTnKRW2je2%>HHRz)7|Y+f{TeLH#<~IxI;=Ti(
r*>lY<K{aU;-VA3-KrF?DHHz{Uj==i&kqknN0Sf<!l;8J%F(p-iRKat$D^IKHb^YIw1kM#9OFg6v~z7=(WKc=Xd1qmx9cXeD&pzN#-dR6w>EZa1lTl!v
({`_=!fN#u;omQN=Hhdo%hrf(SO(DJ1=yHAx>9L`@du@q`ENj9Pm`!U1dKRQM5fxod9$$-{Z>i2r<KI2&VBY4R_02!D*_L)66GjDS)ZynhfOw(k3Y8I(
;s#J8F~i$=_G61<~Qz~4SmMZ11HYoI?j3x$IGjm<sh4qzRLj~_f`tKO?~CRp><j-R6_&c<s}YUOh5EY1m9yP6N$1N^ktfPQqg6b_$RJ}8R^_9ca|hTTr
J2fO|E#9_fkqE<f31l}1q;jgzYg>mcb3T%*(5NoY8qu!M{k++eKak!ak>xb%E%bpWL6bO_ViP!0FK)lZYHy?>^A-pRJ(Wi<~US`E?TfMLWEvIFa+^?Rf
RPZM$R2UN8W+_cHicPNIwO~Rt>A0VjTXk2d4?hszD6d{&3e53=fuLn*M07JNDccJWbaH{Fs<v9=r^ZjP9JY&xBKtCyV7~x7X;0#pukzwL5tC04jC+MX`
=Pp4?u7|_2dRbb_w^M!duKSxUb`lqp4_D{G>L!8+y0YKsJ233aLuU(E3jj<^@+kby2yWJNwUfQuzb{-6}SNCvJV?KJr+bG@>>BcOx&Y0K$jWJ%niU|Z2
w+=G?dwI+q{8yK_hzdcDpq#_%q;J&Lw0$B0F||PfG$vHl?`ve#zHjO#VLFA`1OoI#jhF!Y(ye!v$|&lVa4X_M#QB&Mkb`owYR`U2`D2h7s!KI&aP5d&!
{9e+B#)yQivF7I2jJbf-vP#FtjRwX6j5!K%@ag_`J=*`5Jk@fl>$m%KG{<wYEm78djz-*IbvI!%MM?vj(`P8I0~7&kBolrstxvi_zzZ7Gb|zY8d9Zn^H
oxPAd|u!Qe^@1D_4*(+0=F79!-a~~1Z&g~1|3+<t(U_Y+X7hNR3&0RqweYI3W_U2x`B&QuGr`yOlh3omirmi%$MQo~uvDzNMl+>Y#|8286MjG)_VLzkS
?Py}#?(>x{_3?{+$_`bh<3ASAXvRP#y5<U{WKID0`S!zr9pVDyf}0Yinqu@36Er)xT6pN^U5L@r5dK@*-GgsW?D051XGW&g#e=lU4d~Oau4@&btN_&oe
*>`X1?YX<0l(kljiZbreQYt#02H%(^3N#?X3f5=85D|{Lff@zkIVJhok5&e5t_>+h|TwGIp8C^Z{klS6+7tS(LlSBMtgd{gIQf0YJo1J@~EXZOEl^7N`
qf*KhRsIN&jef()X*@igDqR0WiPF-eqUHo^Vj!o7q?@l9w9k&B#rIw$SO86M%LIG-|zuiPeWQZor<T9v6N>=F4N904NTy@U3$*lGn(!pw}zJzoW13T25
m2Koxx*O|s|5&Ya!PKwei!*5mnZ?dy{Q0A5I5>&`?oig7KU(ABOhDih=0g3Ayua(bt0)DS>rREp{kKyB-UpHfbEu1>NP82jUc94_fvS;@Qw-tHNx;d2_
hrc#pyewizWmS|HLi&8TOG}(_qCcJ!N^D){x_$=^)A8+G`c=kQi5U^hz4c@aAjoTXpa?ofUTJ9boc^UBs0B?Om5Y2DZNh_5HQz$Svuq~s|!q5&N$S^=1
^8<x*vzs&YKf)Dn;(Zpi+v3yme*V$e82Y3zcIP_Da`BpRvo)D$$9R!I<^K{~OJ+D5l65{qJtg{S*N&wBOJ#hy7kdiZoj~~cg*qBYn0ezFr+3lhE@B2z^
BnOc&uF$OQ6&0!S2^mN;P3h`00}JG*u$S~y0%`ZnjeVH&4Ge@@SN>W^J5k77FNFT^orIz^(_l=_?u7{{@wo*uXF-}Czs-hdFrvRTJ-|1w}HlCCR#-AuO
)#ypUk)xT9O~>`m1462>>UGxT@OF&x<_hVS^i-P^~ju9twQjC>33YW{=fhh$QI#!Yi83??5y!$7=(?WD_);$Cqp4J+GjD=oBIcXfocip+;#YD@LBb8MB
$1r3D|C79he0xvLc`_F?yPWh9=J&NW0%tVz+L6x_~rqS}x1MFOY$Ey31vbX}Vst3Mut4yr0<7A=EF2yiu3qK*xQ!YuQL2247)@w?!H*e$7XlDCED5sIr
#bdL4IDow4oh!lpdQ1ga1;2b|a^kbbub(CAWfVypEw7ifby7$iz!I4KL_7j>HBrVLzyjuEz=j=!N&UQ9g`RHr|eJtWXGW<3lIG?t16H272&aiYj6b9Bs
)9Y)g_K80E;PT8FJlCXO=;!fE`hc4K(CgijzOlG*3TpQiAq4cAF<%kM<B@us$TA#Bg{pu9*s`{Py95cd{t)aQq?gAXC0^3B#>w6*$eK}rjD43GFTh^`<
cxp!&nU`85G!R3HTL?(SM~&E_1-QYAli6EJJJXb`-hps*Se7N(T_N`^!kxQ&M*ud{mh2+@d@mN&vzMDKdie>ran~K?|T73HV#B9@t(d6fB1wGli-uOsv
q)vMlj+xIK2q3cS8nMv(!<1J|N?qM`oseVL9Mj>$+Iu9sUVX7-=})W~tTF_ESMlJsY?+e2X#gQ{I(cs%_j!Zm7a$>30CE^9|kF?h%_hqBXEwo)W&k7@s
loc}R&ro(81+m?3tej~2j3eCp7g#QCgJvYmj3K>E;2VegFd?iK;Eyav%LFW;`YjNbqr@2$W+-n!WQ=06QS-Lgin;qhYZP~R<Bh~EW?BeTT1s``$6P8i~
^@rC496bCz~oO<6FHt<P*?XERIyfUL@ZV107kEDX@;M~w?T7;j0GYayi;1288Q{+0gT;bvGBDpw$I+0~M<~+R6X^R>?qC~}Uas!Cn=ZvGCnr5}oW-`mQ
YN3<~U#)!{0S)t6uW%&Z<=K`b^9hyN?GeAL^{nCk>4VX`7N~vjrs`hTz9Dn@q>z4lF^sKJ?n>X>!oiQ%w<)X$2A*QON=W+oPc4kcR~8_py>DnH!O{BXN
twXLSZ9A?QYyATKW8TdbJnp{N>|bOHIoJ>QpM5P4xi+>%(9Vz@w%c5(edmQkFyV!PqpCa!BDEsjlu#01UCFQEwreIJ>jkGC+T>2aTS@rW~e}6{q<k<DY
Z7BQXd?-@BH0wt+i(MZ7XoQn<7eIY42K^v@Eda-5QflvClF=s}#=9Q9<}C$Fr?G+6ibshDM#Qc*H-${0T`~EjVjt)Cge`Bw$<#-}v@WySg}fj$9%9LX9
)NRO9jE72x}3i?x<HG4>}6z95_52**8Ri;65#Pbfy%M_sVCu0}`iLyktfLPO%!uKH_v1H8D>!eAIqt#!Kkja*xLi61>TxU$y+R_U)#1@*bm6<SLRsr)`
iceLtZ!Z<M;Bf!gCu$`LFCHtB7PdU21OPt&^GXL(SPLzeaZ)k|Q-c?^mvC{WfjL=zT6Bk&d<pEliUsyZ5BX(e<oIw=b5JsfM%%E|{8fL;f#pW+>U9ulP
LuReN``>Dj@G%>a^GBB3V4r@TRhw2kOrv5UJj-0}g(gzj0`*DQQMR<DtG&c}0^WWd(cEhvMr$8N1NcVva8yNWYY*|Bz|I<p-+b`o0<#@?=oN>EvZwnJH
6f&LbkyexdPn6?)hG6>fUQI$4&`}joxJ{iAk>~aj*j*@8;LbOVfalSC}p?8H8AZ8GW5n1sxvi=O)BjUQh{{?=czrlmLdi`ydOZsp$J=1zMB^wQsVuAy7
*g?yy}AuC}Q_S-*}aYzZm5Bjn90?s9bv03K^OO7k%OI!<BVcy@%5R#WQ}Rxn0TmQ&e4n=y7?Wao=HVQ{X}LC&xM--KH<JG<#L@_2*u&m!?6Xos;VaKp|
Z*Va}JTWEd6ni`rDwE#=7tr^_n>qO|E7v%gNU0}_S@vmBBNOv?x9-)+q+6FhvR#oOFk)$3A0`@=a1U#Ld4*NWtq<X^AoJKSYe6Um+^)Nz`9ERx^4Jekm
e+SMltzKDA)L-IT_!!R?7mHs8#damVi=-i+9Qw#&6<&teczk7V~8i%jh4&w_8CDNtP!yE?D=5s!U;z#t*xahv?h$HdW5Dx*G!Qr~5ClSk`ziN!PkItz2
sj7(|maK->tI?AFu3UU*H-n1m`pT&`_pN)FDMEweigshO76St=KT>-hR%p5Q(zq<xpC<=5b2+%i`8039p;aICUA(GR`3NfbG~5dJq-Zg=)x0dFq!Ix?>
q%zx+V3?ehHi#lf7i3*?iHqx-Jbwer}#D-P}wH%@Rr=?#!KCrRBN*!<R$}que0J3o_T$sjpGiX?tO8!ffIVLU0oR$!<Mv!T$&So&(;Uh^{?8Rhiyjis2
+E0(m)r@m#Ke9KX2c74Ovyy&-cq0m=`ZWkK{tTrXbj7nYp|S+(*i9)?d<~!LLquRoB|Z1q(cAu<enK>VD}9*?p#p%oJ6N3c0_}&hq&wvUU56J~|IOW36
}LfYf_oaq+!<3b|&c8a_-i?+?A73XR^5NVemoCVl8_s+P6NJ-AetU~9UR<fX^^I(^>kAHEXA6Qn15s$u^_0$wOSJw!2INI#q<9krl;iZIxgJME1viwD2
!W2=pZ1ZMWBLPZYmqOtv^52RY&L2uhpV$1a&hTL7t4E-)*uiASoX23~m!n*_BV(tB&0I*NW$FKV8Ay6T`YfxB98Qs(n7Wy7rJ_ui9iGr2^%ymM<k6yWu
;JaU_t;6Q*6Iz+v;pjUd*KjWU0ym2ARx}t`mCv*@)7ktWeVkzxRc#>YV`@O=wV0SqH67;1!zg-v@lBtHLjC%d1y_^sbp4J^(!WwH09vR@RO>2iO=;XBS
r*?len!<E+cXz^VaO842oIqmdUw$dg+_Xyo;<y)jWydq{YYXI1m`Zcf}QkxD*Vmp{$RUUy&rW2(*c_Jb{5X6+RlCgoYRL!T6PGo0XZ)MfXeQuC*&O)>^
UR*=S*)5ZpMpI+~rq6-lYM)sXtzn<J(U5-wMCDocP`~*uHRNQzJYOFG*X-UZZTlke($rA6RWQ+H*&Gecm)2{QTjduUhnlpVP(Kj^CwmjmkA^kbQ0(icS
expJF2ZTQLuau0N_|R1km^$Z6gXpG&3|0_I+W8^8u0I?T^{x|+LOCC!QwS5OOwxwdB@38{x-{uH<xB(Mr!*;?cB6JXa^MfszAmQKQ2L+`Wdd9Mi^(cGf
!bN`5{e2vfWW#a<%c1ilM)d*kET9Sl&M?0x{_Yrt_x}L~>%0G=U&xbV77W>_hF}8UOEH5N{3quW6>ZH4Na!Dj$lnlh4{RFYeZ;vNvB@rO1PKH(oy19cS
97Y6X+F|Vd=Jy~}ULk5er4d_8L|F8oA7C5uE8pt6tOEFf;TdgjOKUDeA@A@Snl<X#Jy0D30S&&>z((;EmZT4FWe&0}8%Y1{?yY>TqXjxzmy-H5EDr6u+
y?S~;&C%Vzp(Y;vdOE+?-*5^pwOqaH$bo-0IM4$`6LTv0PcGZu={eN*=URS3l(Z2e#YLOt?Iez1~gOi{ZSnGSodCiE)&7|xVpDZY~>-%gUH}gL<d)Ewr
jS}KuQvw@K&+R=C8{XS-vwI>goY8Dn;Kl*w6I~+n0V&)lIBxhz>}2>ygziv`=LX=En-qOEg;7_`D2Hj?DRjCf4j{`064}ekY_(krZ!c)qqk4rxC4aamK
Hx8q7v`VH+FN@waHUk}y@^jiW?Frn6Hma1H|y#7l`^DIcju)-4|7+pmGYRK&I#yrQ$hj86eAzf13W$MwX~ca!Y*x7gg+QjXMtnXVNGwL0f&^9|Rqy0r-
NLq0JwH*p6T^5uruNPaWs@$N#J>KPqxuDrMA7YrZ34{ndM+|&#EC?0=B;Pb$y_M2SQS)&L#$Js?oYTsw;9!3rLu5ExKOZ>)83>*yvdi=om`MJ3Ybn*aJ
2}h%8l{!(69nk?7wxiKk5L?kShb{v8`wsC&&p`E!$CZYG`q2F)u7GPgfA_!Y(_O?(y(9;}e6a%KAR&Z2wm-sC20>CV_B_5v^w8SdNFIMIG66j)Y8D;-6
(q_RJ_Ed7cCFBxZxq1ZBg@zlnZ@S&bN6Na+f@j;Cz<4Nm)9~|-#*AXu0KXae$GNw#x}Z`t|BVQ`NjifyUeIUxhkr3El0rj^d3dx$T8{>3M|aNpvSrTQC
lnHPXJ`?$e_4RZPB2Wu!g}9>S&1WBySdt@IZDFDP%s}YimyTfQ6BDE%BW(GSzqi;R$}Zo^RAJX0CP?y-FS!ZbQA}CjvFji2=y(WhiZYtZEl6XMu`YfU7
RzT5T>r39LB%jb599Tz$V$HSiv98GUK-9oy37I0G_65qiiCng7qlu;A^<wfM7+-E7V8T~h>^%tL((xxzkYu>qKs<QdzRoU3+l^JIw`GR*4ix3He|(I^-
1{J@zcriG(l>joAf#CX=1i)i0h&j+r|eb7&I*x9(svjVH^CSr7jTI^aRK0&pgNcSmjzrt1p8bDiIp7`56U#c|*Ckd9jH{e8tN#VDb=?qVC=-?%14b`9d
41jv3KWO+yz_osw<U#6#bbKC@uV`ah6(BmZ72-bg%9x+$)tA39=@6c6*^FBL+8vy1cf+MuZLYd*+X8A{&hQqNR;*GVvbNzHZKxdrFSgE?XafA?FaFu;L
93df6hR%YADlh)S~Oh8d4hqF8GPU~tJ=X??+O0PGiHRDECF8cPgvCafKgsbIlVFl4Gpt^xXbg4YG@*`lwJxe4DvW^HEBI9vRiKwT2!@DjXD}e+7Gt_MY
qw2uWt97h!>a%Ua3fP&C@UXDvLqpc~lI8(VzD0!R#IxXt-rvVV}690wE<DXqIoDdUg7dmXm9e;8Ix4*m3w$gJ;iNuwYUzhdb30Eklm*?>nf;&y$&d%AK
wcIPybHb)41mz)6c8WEW{!=+FL0fcLx(NNvxFXj_b?!HzdnRCw>f)!pB`fSct*Y|%fH@re*B<q~cq8rA5C4ZZbQ_`V4hZWjgqy<g={(LAXhXj0duu-n(
If>Txj968!P>w3G~DW%~rxTo^2P|XHvBp;OnlQKy9Z_-UH5ZB^`*OYzFnx|VSG->9GI+8<$saeMcrE7P`A1RKBKWRS)wptUQ4@T~6SC$^Y=$-d?{z;>1
hx(wv>{)Esyxc3%^l`?+fv0s0+J*#q0Lky0M-!p<l%GV%Jt2TMy=~C;8$8u<@!OM2p}nDgp+p9lG4UsHBpTfY0A_2|-@IZQO@-gUH<@dGm1zYYgMgA$^
jv4Ws}2-Tt&PU(k5hH|eOtiV-&4Fv<!!b{JOZd5KOU`V@+vIu+WJs`?+1E^;wJ{W9v`rqt`?3M#fh)+r@qlsJLvcl7%^i;L0rMFr88KTZF%+rKLo)2$|
D+{k=<GdZw@?Jj*QlUQ&o2_O8{>ArN&dJHnHP2QwrTQg6Q@2IngQv!ZX+DZIQhFw2WhD(;2i0cg9Grwb%sQE`aoS68!}UR~Wp;C9rjfU$4p>&DwU4Qur
+iPkbJK_jmU;uH~x654^Ttma*;+WdfNLsMvohOQBY`q=D^~`=a(D;#m%WC_qdd2kO}LIXk#+4$uv5gnah)j;(7yK-$sI0S--iRW+`p0;pBh52vX?@`?$
s4N$?#qlIO)*=CqQ0w4MN!Ox4MwB9Xt&LD=Pj&4WT&yM-_N&1*0g|E-Poz3fY`NAKUQ)mgYhifEXC4h-#S-8bCWL%{U&R`uzqQBFV=y&{VPZ-%`ePfDw
&6;$CG>GnPgaYDIDv(3N0m3(qa14)EYlQDD0eoTy_@QIFFgS(q7qoYTa^WD)H@|-yKsg_y%5P{@uNvu)72TZBcpHb<NcI`Pg>4C+{&wK%Zvktt9j*x)9
&fF%=<xECN8>k<<Nxu6aXY_gxc@Q(Hyt`eXVT<eDYnMO&+V+t+A`{284lS6*&<!cX7bw)neXTf8E3(Z9rk9D+0{26`Rn)Z`j1BXOGPI$UdwQr;rxj#=z
aGJ^**6T?Tqe?oXIBxttOsYl`o1OnD_Mk_jx^zYM(3h3wNK=i2s_%Rj$Eg0SVt-RF|i>s4)y%fz<8}Z2j22)q*iS$Y8x3>@JhTn0Y^@pmRnOKM3ZMzI+
iEz%KU&jsLv=VQbkPrGcO`z7eGr@H;t13A>*d(-tlpAn<|kovS?2un}v)?0UeB_xr-t>%n7XX1u3p(Ba`~y?RQ)=h89wT8^P=GpA0HW%~ZbRglVs+SJ&
CZO*l*PV0c^|79BT!Xz_#{oskw&(>DSwNLb*N3RECe(kda^0R)zPE`7>c4D9f?LgPj_T`;I^BlXNwdE3{Hw|yCZHdeoPEx4jB#v9xSp}c;n`Rw-%59j!
db!LFHRH77MQAe7T9)??_IGndZ^NBt5WnslT%^K7!*uc6>n4A4a2;Y6#fkrz9m}m3rE!U0r?MKya(W*(c&5w{okZ}6^)yy2xa(I3eSoaR*QEb?u(w`13
U5(9+YsPDnLaFsklGuCIVNKUyf1o@a^DQ9^O&0kn7=QL!Z-VM?c&vZ!AHX*en;X@ButG+-f07eXuTtOyfF6z{y>Y-=^zX1a_=Ssm4-xYiz`L^rZIPTVL
um?yrMufM$&QN;oK=C{LXly{m$zNuSNr^8aZekbw&Uvc)V}>`;An^l=}rzjIE(3QKRZSdHxKU;}+r9^&YF*+m95o2nF$D{>?D<vm4I9Qm-?5JX@Zz>Gh
o`@9gYh^Ckq0?xzWWg;N`7o9bVo-ILn}zI#-lPseewip0m?{g%xY&)=W!YS)zGfgy|~G6V0c>aGKK$kW#X1>)(L4fa)A@)5dsG=#FN+ST|x<f=Q<C@yM
S)h4V5Kyxl1yoksZt-rUrLpCgT6jbHzI`?~ahE}=cWS(rRwcF2U1K{<mP!t-5YKxc4-y12{8Gl%ui%w;mf7hGpH`33%JgfVysKMR4M(DE(zt{*)mI8|B
!eXD*^w_+KCJ&DY0Q?zlCE>-_J(F|i@ADEP?pNqOh#O)jQHZ9%kwlv-FF7D5zT;teUkLv<W(E0tuW+^~c}{t$_yh?%AT$@NP3BqOY?|*B4S62BsoIxfi
JwN#5ErUPc>PwMb9kHO3MarBM4gt<2l@>6cb|2qiU$12J>+Klf&#-NdC*JU1d5I1VfH}@<3x{^g+C4deeO=FF=`OYPq?VT2ZcZ8*FtlWG@x06k9y;<X4
%}MGnk7#$M*dF#um$S3#?JHpr|FDq#Z)DKxIT198sTLRNHr)g5x4k=v^^pVUL$kl0V8o*6Zp<M0Ypl2?^A0{`h>eh4u=}FI+N5Mf&_4r_%}TWd1&BjBf
Q+iLF?ZFzswZgF7S6Vmspx3FaR{J56kUMZNosES#Az#OUvSEA^8e2WVOuqeX%-V_j0RCBJCovB%<4m2=6dL7F~!9J<`l8pH3DL1}nw=+W@^!bs=A0k?+
C-+L_s#`;{D2~e+iMUiS6j6>z?S$3$zC6;~9MB`912^RNzNBYVx7n)^@Iq_dALQ|XDs@1W``Fs6n#i4zd7~^-A5}<Zp#lPtOJn<23GYFQ7MNjPmX2Uuy
DR|!H4_d6--0Hul-^hbPc-7tNp>-U^dICjmF}^)QUDW7L^M%u*PB<&g8}s*s7TB4N@D9t8KIh(cO<wyiiyG4qVzu^72kQ5*MCe7K){4djz|>*yc*pNXm
62K7G@k1hN+D;={^1{vTwaNVxR3CwTBpD3;g=odL{HX_QAD=+!0;htc=}!lPgh9%yU%I#(A!H%KQ}#n0&;tz@pT-R)|N#>0ga7LIM4*?pedfW;6vkxU(
1f}s&A%=<b<bP^g2$;Y?d&Pskk`ao0vCC?CAPkrEiG2`=bXy0qA`SV3>-eadgIcCOxLmNE=)~sFt=$1k-pd&~;cAFHcK|ErD4yKo{Xoc(C0`FD;WsPVq
$}yj|aBy@?+b%{4(t_zBIVb8tfr>?t@%n4@QG8K0T(IeQR(AR9m1L7EU=g0YX=l+9*qw~s)6y6?aHKZc3Xt%~sP`SQ8qgjc?*eG9M$l1hBy7s?dkepJU
pM%plz>%*U&+n3C%S-&gP-4$vE-rG;X<$AREen$#pm60aMPfELEd9*Hte(0SAFTL@?PXv%C({+%;`T-U+xAx@fW84w_wEPQaLU&`V=lnguDe@=e@P+2u
_HB9sC{Y<298)HJ-%}KL@3|SjbGu-iqJH`CPzr><!G|Z0*L}~>f9DF08`>`HK9+sbUp)sa24A~smXXK*a_b2-XH{>F)2(UXwI+V;Sml$kHw`*6EbJLuu
074#wVzm+#CwOwSd?A;QAaua_{tS6r&}OeOtc&D`~IFWF$|>IbEAEspO*K(*Kf4h3eB8{&)!gQE<BJU7R+jp`K2^83{R#oF4E&dTe}MJD{foW9z9tB+i
y2F&)AH@YNq@H{7<sr&(FEJ8Zd$c*g^3@TW$!d7T%^@9t>N>>XhDNC$l>M-KQm@RHzOH+(z()(eKjYhmV(5Lu~<IV9qRBFD1!KbkaXyKYeucshMH+2y9
4da_$rCxA8j{?Tq**Yg-B)*b6tquB;(lGs_K))RKsba4r|wNR=G>xVy$``q)44L>?b|D0{~+qD%|cl8f-_ws%oCkRt%K9~ab@P?_y(m>A%5cRZX=Ux`t
-6X{3rIRpsK#YFliP%BcLCLWRU7K^&v@+*CZmyPr_ClpN?C>kg`x4^S^>0)3=-&F4Anecowf!Nt5gN3)~dZ0qmTURxX(3j!m-Jwxg16S>wz5%TAy5pFH
wrZoLT7Z$(@?RejCfd^pPfxD6ph5QZR)#Qa;5QmD+5}G)&BQ19vuEuUmq}{Jw(VH~xRx};S;ok%no;}?gZ>+%*P1V)-V96vz>>sh^{xhE(xb3}Q{FikG
`rv0f-`HNb=DdOCzBNw$22}9C)yk}hgB5X&2%@wtB((=^a85pka8&?9-tx9PkY89h1r7lwu`ZqiJ7ZVd7{CEBI{X7?C7e_r)K4_{uyZ5uo_#acLkUdjU
zYcUak8mpBa$M;EhA6*>Xyr+9x!+wa4<mf0%jozxy!r|NbBU?H|QsE@$$+|MHJwn96^U?=0*0^Y>f-{DAZS|GvlnxBrFi?`MUwE*|2F-R*fT9B$*x?9o
;DMs>73g2@Y)EBSeb2;Q!PvTs<4e&XqLzTRl5lDS*tuK1t`N6_1AGmh<YJQ(6DSyj@U9u`2)2g#9)iI?iz%Q5}^O1pg~w$hvaHzAAvB4qwQxc@l+*FPE
mFR6kmzkA@x{~YmV-R{#GZ;>zjj8;2<;Knp^*l6Xkx*k+ENXL~FqU*NL+5FA8>|)a0b!Y-9IkOGL(aOGmvh?boGe6H-!?Q0mw;3d40&a1n3w;gAQ)S_H
4811ur|HYlpJ@^WhP@pQjnV3tLcg^>E=2cP=2KeG?fp2P28Ed-%J8_%Rlg<ncgd9{UU+gP{ZK4+B*5KHbnck7nTmAc^RMCRdfLai&>rm0_B*=m4)ts6(
@zV|flnECIwV9ioM_uH6`MYphd?KR?teJF8hp$sng!eUaHVDDdp1x|V@D)h@8z~V#lF}JSrjAXaiSjr%|eZyR!3?WJN@KJ`SnlU_T5eXCdM>4oa(cCAt
O*JY?EiGP#6E~@F_;QHVyRm+#f+UT`~Flc|BQ9_FjEKD`th~c}b=7-`{6$H}_LS@%Y2Vj9i8rz19_6#;I57`R8);b+mqmC~o)sbGenge|}t8r$vom(@R
{4C;z7rbnX=T`nuw#_RrgKZl0Z&mb8H%)`wyb#u2Fo>L(mkH=nwy<yGIXz|qH&D##FtI%%DD18IU3-1dxf#E6^bn5KU6UE`eJJV~Zae<QtXVt;2Y8uu)
Z;!5k)@~FHcVgy2--}3JbYB!%dNs%^c;vN5Iq`FL*KG_%Q<j?`le2g{A7oSlWq%~3aywkt+*Tdhku#tpIEwPHV3N}jif5z_=yDHtim+W`33Qmz8N@wd5
nr{B@o)y9M0*jJv_3y}z616*$@9ghl1smA-w?4DUTYt#3In-Lzhs=2rZ@(-Jzff6yT2}h-6AhV2Gvt5Kye(@Zt>KFuVg5LLo>%`m@ieZq>|CCGax|kO7
4FPBkBi^>rwi}DPxhstXwl=o{EFL4E-uBRhEq@X{v~iv9n(dbO()mcr=l~*3sRx0?#NL2?(an?^x{N0A-xT5@=@o6nIz-yzCi$t!WRd?o;M{eIvOgf#Z
i{}n`qy&F4sB`BL8w|Qzd}KlWBJ_ZYXwM{6w>FwCTamdHQ=JUH4O-5-A6&#J%nAOQhm=`bzm$n)pI#6v`z@R$>JMyEfup@`_j#rpwb@$ZpJ+vO4(#hJo
HB>Y)N>WE;9!m<job;rToQkBiKD^P7g!{18T|;U+14>pG>3`NyYgwgO|YUm)#XvF0S+ewnDej3>&{{N6t;=AkU*SA5al-go9$Kt_@7eMRX00=Z3y+`;N
~MZ~oBx^2B+oXGj}7p#xId2W5l>ieLQkYv*tJWp0ss=_2rP5yb&>M{7oI|C`LthW50k!r>m7Us%=v}JvNaE~7TJ(R=l=$X;Wi+=mV9c>K%Q>13#%M8=i
%jfOm!QP2+G4$3d5z8wSIn-jkk~+R_m4B*|Cc~HTs?+)N>&vD7;1o)rJ^S`Dm50xNIctpcbd~AgbdsdLeDMd}k3W4OBAt9}F`2Rd!bPP`RXWvTvGa$xb
Kagt!}KPj<Zl$8T+5agCt<nIb|DD#sRf)kTh8e3dDvL@54*hSzPXG(DeJ5v()r00*fF1cn&U6&JvTg+cIz@*+FrXTRJC8q+ApWOkN4yIEPt*z|GiNAuB
_4R8@k#;g#pF(_K#NCmlrah1&s_OGwp?RHW7qza7k|D=cm1wydAeIMR)4G)D8bZj^B`qYP15U_j%Ja%iMOQn7-<d^ZPE|PX{#!sNh~&HToje841GnwWX
P_konu$J|d}o;7{<j57*~R9Y-0E$?@Uy<PF5d_(;TC8R&M9hZ`qEDUXVltgpm#OMu&wQ)oHZzqoYXz^8xpvcchX<!G2h>U;4q7m4-zAYmUxjnA4|!j`1
<kjH<;R(NhFHll8uyFTwMkp$lS@u7UbWR!Z}Po`8&coOi%D^W!%`k$j9Ms80NfLMn-J3S2Le9&6QdL=8Rlh2K*aCxrMT+oH&7Om_2P7RfvFiS7w%zXhQ
L&@ucBhoMH`%rab-WrO&r5T9kwDxhP-}hOFB;xv-7JvQn4?sf5@I%TNozFf$)sJQ4>xEuSiyc7q<VgRaU7Kv?G5Qqt&#K2*Wc^S}^P)Cdr$cNX{$~?lK
KRT&k)|Y;(w)BMX45|xhi~X`M*d5>ko~}Qy7P>wmN9*v$7#&sf{day%#H+%<KuHZ7K(;tpCw(k)i7`P#2)mQnw@Qql*Shb${&szN+SI$FF1I=E@XrzF&
4g8NmzUu{B){qujG(FL3GOMR2CXh8m~(1@PrDEy!hU^c%^1qNwm|Ktt3I9zBh@!UOIa8@sQ}ERR&W?f1r(u#8-}kdX|#(+mk-`+0y!+j!>Xl+Q0SH9iW
UOR0MwG;(d%itC4?lL#>5Mi?O@}@xq)B$(UbnCyHo7JuNCrw?0vK`gy*sZv)vvPE((hVJYoA`a=3p0;vM)o6d{MID6Cmq=?qFHH<PkR)4RVBI6+^F!ao
D!}DYsL?3kU3nH$q-u})%66bjL#Xw6=K(}@FCQ;el<5$CT&dcBBCUAahQJOSe^$+vaaJ)nR_F(vONlx~Ed$)oo%|w5xV~AZs%jZaHrYUDq`TX^zj5%{H
)p{l!%i1)K>62HaSczG>;OUvnS7GtKww8Cg?RqHvZs#-6=O|x1d~O~-1t$qyhS#&DQ|>B%jq`)aX@LzNYs{S9gxb_g#r^zJriJWTqm`^dLk)SHUgdn!{
PQviOle<ML{qT>+WU>>BO3MX?6GZ1vQuIGwz8f?U!5Z>9gM^CAzFIPvZk8n{x81Jk4sDFf$o!^O!eO9EQoSAo4@6IsJ`?ACyjc}Bq}==p44C$$o_@5-g
6ysyZUUUkNwG8N|!#bR1tisocPo5dx#%#J{JFw&YyvwW8y#RL_p!zjOR#Phui%F?@H-&P-#P5pr0{4q{@|*alaiTH6Pc#U1@u}6!`II*tmSrhHlp2RLa
DEps8f)cW4ZsdK|C(YK4?as{xsKqq-6O<K_AkAKKRW^xEl(A@^68{*e~%UhT`!h?enU=6*7W|HwGVZ^1fobogAyZ|vK`A&JtY2>@=@MlVRePgZ4fw2Y0
rViLnA>#u*WKJ}z+|KdHY<z8<~Oy8hm<z5qV4P7|xe7%2+kAE8M_fyR2g`w$pl=gZ+{Dp3L6G$n2u6#;}04oHX=hB8YeO|IT^O3~zdD6W{oARl$I+DmJ
D4X^elKYYBkbH<ND2Q0e3xZ<7&Bs1N@|Cx=?Ev<j%pXkcTP3^c%g0#sXx7zTm)@xOjICcuP@z#=TVLVP_`kej<%iso{WJAcc-YCz=hR!s-uKG>YX$Y=W
k;K^{%G2_`B>;PqMuB?jJNJu5q%Frm1`eUywl2T`0MP6+(8eqe<{AAG5M7CJG`)ZQZik=*9m{)%jKZ$d^5NwB-DNKAEjdo+WMlmj<0=ZGD!Xc6qWkhN<
06A9=j{u=jVwA_TwjzeK;wS?`hvASo+#OnxT9?HIL}O_?0669-l;?h*pGfg(UxvElZhE*vo=mTi6cEFF7~j*N<C34}C<|ht>!yn8cswP1x<eRW?U@{yu
r1w>Ng<zc0_br?17N$=9yv-5^0}w>!Dt(h1MLl(X<9zYOAk`vP@dLw~m;QtN2u1)jd7gdDW>I0mVp?YUd+rA-JQ?R-#P{AYgmxvr@d{|1RaY;l2Il3&6
^-v$*IysdP^|0ioB>G~Y$j=NKQmj-MjeU{|OlTP^dFXrEyX#jIoY26PjrB{5C-=xyibArkIbK`^Sc(PZ2d~^>MN(_iUl?ux;n3*b{nGfN3sc?1abYgO6
6S9jy&76V4UGppd%-_F|e{RCx{JxoYeWgx~IIGU%>#|Nw{CR8ds<?Rb{~Z<C)4#FehqNf!uJNLX9>rP7dZZd@V0_C+u|`;jr9n({C=nfM4h!B49?Idfb
W2AtfaRMmJMH<kgC6H1*v5+<NC+TRPl+8h4w;4T63e%*`4)2u1t_)nZrgoPJ4{R7-Res7bSC>D8n{V(oE0%uW&gEdDzRAf_`ZC31HP2hS9Hp$>&42|M5
IQa;}S>Th^f74zzL5ur3;3DLzB(LcO&wVSm%AnnYcXYr>P{4F{Yv-5!IX05>455zTB6tIDspfRf%Hv5ah=sRZ2EmWgW5piN40Sl$W-FCSCJ<n@&GTkuG
leMnXZd<|i>1zj&jWqq|)U9$(QWS#<iX&1mrkyPee&CseSZZ?to<VpsST=ZWS{1qIKK^t%1{yIfmBy_vLTc*g%=?@g8-W!5dtd#NdD=Jd@V2a-U5=$uY
~%xVClM+ijYG*@5#9ka5k+?i+R`6o51h*^9Q0l2^KTI+GSoRIfKj9pKg7UVTS1!8U`CE7|%H~_>e)D-nS$l`zhxAXcxPHTIw-iC>6OpA#{1e?y51|r(l
EbVd2Rq#@Nx?+zM9(K}Je}Nsw4P>svG7dM#T=BFjmQoi$n50B<<%c1a2r)AAanTL`0pOQ$EPgA)2L$Oo3rdj80r6M(7_4|+qyM}F|CLoPL;v?dxh4u?^
o-NRN!krcwR%^r#}`>(n|sQcY)LvL#k-5LAR_^B*W*h<u3Ri2ULPNB=_N)cT%6InRGzRG$hPy7!>fR?QC^#=!0~tz_4HEbr-HSb9n`B<JqvLB*Kf4=o`
QFA@2eo%4;$woB6c8|2wurv8lnJB@=QsdDA-dhnPxV(&o@C_nV!nWxB&%(*5D<MQWK^W8b|pM&e%XlN1F^wWJ>}nn~Q#AO&kIcglD(1b=)Jsbez(<tm6
RY{&};rTS})Wo>y2wTfm~c_|E;gmDUejQ=7~@-C|A2sn@zIR}2l?WpwVjN@G*`z6d>3>w-R|k}ve{lWZM4(1`)B?E??wkoaMg*&|^Bhsh)@UlG1OJ>43
g<(&6_K2Q|>FSWPd>me+6NfIQgNi)q5d^}m?B?|j_6C=?0)9cl*FMO5d*W2&704-!R=|dXCZn@yW$y{EqOeFxy2gtNtaD(T14HJw0Km|0KQFHo{@-3mo
oDhIJ9trktkFR?r;Fh+f?IHxajPd2;O>txo-#5gNhzIm56*rJh=EZM*_IJYZpZZMP_eMiJtbBV;e{Vm0zl?U+^2e4*R#SrIZuS*CN8$H+J)p4SOgvXfp
giY{=!P9nVEerw$-Lj?C!Jw?pi=K)e;RgcrI!;ZU$<jsNU7qbBJO|qVCrMw37-|mOUr%<{r9SQXfp{xx5CkJf$GwUV$~Cy5d+O~Ygm*M6p~tE{6YPxV2
9L6pKHa+;;pTr9sQUCv9B?WrQ~Pn|8}NuP2=DH?f?Jy;Q!-a#^?SjL`K8qI~4D1?G6jm-&65ggEp85vXycTYjw&iV5&Dt>N^iRUh-<_EIdsKvJzN-%$>
lFcHG|PoGa+}?;U~ukN4mHKhp~N-{kBBpasJCgk`iH=#B-m7a3)kavgZ(r_k%0jWRJY-eyF60fyo$^%54|%q{>3?<|?$clIO()I4r_D&-J}{_er-h4n}
J6t?ESR1C$2MmToj{zxc3mbbBZw4H*Uj7z_%;--~MAbbz;!Pk%z+n^BDx1@mN)e<dFRhYL^L)(fm$zsT_G5evmJ$Hd-SdSamUrAZq^C`#_zNZl3qsOwh
w5Wotes;ExoIMc7yOAHk-ms8<{B93Zlq??fiOa5R_Cc~#L6>tlqQS#15-aHt>6-*phpdTUzpIIJdeIe)ZfH1Syq19)%hw9fgDC@KzPVNe6*G+Vd|uEYx
$W(<84@;fhI@FTFuhD7({guDGc$k!uYPpI{W1rH*lsSJRpasfkU(?is6c3IEve05m|wt8^XnzN+lTp&ruFWDf_VrZ%*sDllnZcz1q!dUDJ7%F{;Aws`+
dAOHj_@kUiEQD1w4h4x_x)o`Fn$$$yirdfRm_n{~<n7^$A72$f#{|iWEd=l?&hOip942+3CeSza2a&n~&v3YX5+ExeQI0#@z|%)w|HMtLgBZ(|)jq^K!
ks)YCsx)!I!$2@W?c#1ofI8t$Liw23#!B^q6?na2bKJ%7`>+_g8NTHo{?Ey2~kHSH_j2a{~2s7}(@{X18Y|M(UQ#?Rt_KKS{xh;%Hr?opnr#1|YCW$Hn
$2Z6J;c!L+wC>crs-BDh(nmsJUKi`5GIIHagFw~vI9e430+KtaZ(zg*ht+{$qAKy+uXUq9|FWAbIqEFFDEC(8RyqDj6`EvOAgOgz2ZSgux;_|+~*ausB
h}I@gyBQL;{fl)at+H%L;U7(FkSd+^R&+Wb%CCAhcc7*4G-LF77%E`_s{zmUhct|Urv?@VYHbdg0=;G7vSGxYozeKxpB_&eF;!XPt3ZeJrOu?sGoF87F
(P`V<G-?a=_co2!UMrA<OUXC2>XHGEWDV3U3pmy|Mo`IPG&)V2=Jp!m;!-oHGw_p>DfvYQKZHG#j%Q7tAMBCUE08<$@7@M3A_w6ooNkk1Qq0__nQ-{JH
~=zdZb>TI2h5!`1jGXkGw$2ovh)(73Kg=o}XU~`=JBz*%9P5(BObXwXgkLYn%|AkJ#6saib>5vKK=iYIA|dn9;R=X73B&`uTeuQvxIKCD1(efl>;Rqg9
?p#NzyVyRM$PpW-S@!fCd4SPD4*zGC#GCSwu7V>R+|^8%daC>7YR<cWTeyxdP;-AX3`cXe=ogxg>>AahG$&i-5we{+vS>*zHEsqxjE=GbVHXxy7oF<e6
-u*+M+v(gd*I|goFZVDSn{I0&$xAVP1F3l0DBIuAHs_AU7syB%d_H)~=x_f$%a6hjFyw~*&O8#1O33=eyd#iR!M$ET@(&${g(C3H*=qj1c_3#vAX;o9v
k*=8onfL2*ee4`gtKZ-qU!fLog4pwdsx6<hfJaKoX|vy!28`*~Vqe!kgni@ZTf8^apv2b9B9;VJYgO5Y4H_(-A2DZqq8JdyqVG>?;=Zw2AY9|^`5kmBA
p9>irF<#8;oiqWo<}Z5`0>(>`bg+F!-(vjtUAPqPDr0tX%Y&neVQ5fS9Htx7Mvh#_uQ0QNaq**@%Y7W16*h6T6=ei%K$>2!1-5sf*=%sKdnQ>1w5YQF?
=(gZNaYzZp)=J4M<^_=by)k5xM{U9{PtG_Y+Wburh;NCXg^+UBz1`mPI3LzxTK_I2oK@1bh4MfFRDyoLC|L#{X`I+N^078xTo_R6K6rhYrQLyo)HsKYz
zr)ACisXT*~T6O$~p1hGkx-#w?52Eexq^^D^L*O!%l-Gx<p5mIT~us=~L27tJDNv?-Q1wfzlr^z&D1qD6$J63fkbPVP8_)tL3$iP>w&mkDTPe|57t+uZ
nKfmG1=fu)6hee-ZlMhRp4ip&WOGa<&!Gm>Fm*vI_Y$ocv!`yRP3o+Jz8Y+I<s{^hVPs<O+;AN>G$KdbmI192Nf6L#!kLUNfQal+6B`Hgr+b54`^%<PO
S?<9uGrqsZ(ZeV|1HKiHt59mMhY&*0{wC9`$f*N-7fCngLgMG6ttsLJwu~V-saAE!0{7?deon?czn=k+dzt}x-uCD;3+dO(^tyqYdGS(7H?d;dWNEb3e
fmLhf7(U<mZlKE`wxT^`?tiU$OPT9AWI-Eg!J%unuQKd*L&Na@XpG_`#dR{8cICAqyN33smwP(*f9>)gGHW1cRV(V*>Qhu>W5Gpc5((#-)`=O`oU8MW*
#iA+mtnA)0{vzTgqr~uRkX(*iSM5g7*?#TgH4$dq|ViLMLXR8=F>!`kj)AfZu@cihm!0orAiZ$~I$$xm`qTCGb3fzt4s#v6BurdcDrZm}AC~W9iK<C&c
~#43|XD8BpM6?fn?E2-jb65uH-=T+HXfN|bMZF`p1T5<Z~?7Wcon(BAxcZu=z4>UQ6*G%}!sGm2Bvmb3ynq<XR5R$QM|d;c{Vt=W)mPqqA7=Hh~OUDTd
&7w&%-LMi@#@HJlTea16d-1j<1vx_RXE#i<@7aGiPT^OUhvH{Oy-(YDYJzr%jBI=W6Tev~&E77j@n!>I8Bq}PruQy+&AfeS2?Jx0c09ZtZTN>9R1N%F1
)*s3mw5!+I52yV%fOq9ypP0#sR#HE7-tPW1qRr)kI?e;B0KTNZBZZW43gy(9FpX_G;bxNp>#XS-f$ehDJNx3XGO(|FYFu(yBOX1kI67`PZk&8&B0=ffi
J(QcceLF6AjYkEio4g9cbR^{0|qK7wjeWPdQKZ{N5Wh^02m811h^OY@thUX1Trzt>iZp0h<Q;bUmUhQfPXvI|KoxMG@GaMxIm^AJKN@m(T646P6^;ZP_
GJL&El)7gfa@EzWDj?)@fG=<RIVPaa?r3hb_)~mnRp1*?;utj@kll|NTFo?tjfN%O~QTrtL&Qsz#raIBW)x{b^$3yK;#=?2)j&yP3e0aEk1UqJbl%exW
a2O%;%!xMNdmZX^)^_E)QQ!cO2H-2k)4$2Q#{-Aa68m_9AUPb3*vw0rJG(7*-v$d?+#wM1mSG=~w179H%6y-&&|6u`jZdE1>Bi;NiB?OL@#i|FG8>U4A
SH&8C&GM8*cVUsPyk_6`Tgpv_3R(5ZG1wa{w6IxuzjL2B=dKj<MhoYLD*s3VP0f>5zs*v@}BzcV3ACX1i0or0BST0(jg4gEI@x>=-0erfNfNt>}5lDqo
u-7-f|F%7<^_pGDiICG9;G7H0ApME%+Wp5`4$vIR-xWXLPf6yLj%9h-Mcm9Fq88@&3^WjrrdYW+<egcb$l4DLP&x<4n1c78$;!q$U*sDn;3p1zcK%Ka0
^{Ia4dlNokPNz4l_5n>psIOWK%KfHO7Unq$d2U(zU#h`tS8`Rr-=Laar?D3I)86_I=_XDo24>B|LIE1NhqF4;u-(8kn?_FOFdtN0VJcm>B=F|tr)_su}
pqy5#=%3PWrc^0{VmTL--k40gK$-p@~SFA@P2!BfSM?`fnCO_<!k@wus61VX-(4{hk;*-HC~zV3<~-Z?<y-A+#}Yrvht=E3D$FC(8|<zx-I~EWvT}@i|
TIzFL9_V$Gb=M1l`UIuS@6-?1_HO-*!7yVp8_;+=N&h0Olqqy!w<zp5Sh6snyMri<gKtP+toCI<l}+2xmLj-(Ed#=5gf6LBXdO~u*f2XG;q?0P)KO*R7
oXQwb4NA48I)WWwQ%edDU<x@W#gyB3a85}1laW%m-#44TNrvWmLpA5%GXZN@gPp$KzwF{!^IGZ}H(TJ$|bukmw$gy4LF8kZ;hC0PEOdgeoFN~;Fe?L{?
A*6uOg7jrd2AAPWT;2k^wH2ZgDGgoqV@CiiZW|<7Lk5I)6{Mxp%oo~hM85qo$CYwnss)?CSHygBa<4@rV+S#gjpXR^vT>i<ODAsBb8iV*T^#K!V+~P_Q
g4Q3{77u>pIRoGoimBDAFfRO3vxtI;ZTxR{8n+?dCE;|%{b1IS9Av-3)t{LEfofCU=<+e(2bbwWX?qHr8K$_oeHGHC9aD|nQ3so9Ko$#E+b0>{yWt;3J
oIL;tpRh%XpC9Xy`u53p0V=Z#$}?OAjb|UJt&tvig7?&u>m{$0Ud|Eytb{VcR(Nz@Y+~ws;_CLX%eJUC1O~_b)G|k~?&K1`Yrt6=y7kk3}lqw{7}2c8j
Z;{lAy@3RFzT|9X8-IITu)Rjhj8dL@W+<z#FztvNRBqZJdNJqdeT&p;9+<Jg6(m!K4}G8F{hz{o2gpv(P1UO&VnP8iG<{fRcj9nWQ@DulZ_Vq1sb=lwK
^T>y~p4zq)j{XyQK2k!Oq_x3_9LK>b6FV38)zc4l2{i2At>SpUex<=0cY7+LHW=QVzY~q`x)I44yPJ$}1WKQgv_|6Ja6cO*+@YR*goSSFbA8&{)S_`g$
u+xML=I6Su?G(@mr_6*>Ztd)V#*_21By(XRp6Dj~X&nfVefv-{RY}}H+DRpeUL#gLO%fK7NP-_cI(Vm4PXRtgqe|iRo%!4I7<uWyhvy9)_dDe+ztmyDR
NnJ%`_6GMR?R)kGY}t;JGj?%@=$4jrymiCzdR2UJn%Dg@QWx!F+F+XVS%G}WWIvvt{2=%T&{QUUY;$9nB~g<=F2PZ!B#PM+Ww?cMoi&l&r}=mh`U6=4)
~!^z(j@i%3JqslHN(FGo)K0xWBlE{w8`e`Oj66|DRSN+668X>9v@0rh0B$yHO>$%lalw^73K<&twVzQrK+*((AgUaiuv>^153YeBq*i;z!~}D618x=)p
3}`<IRp^NZvc@RWB5Mn{u3P3f>K^eQ6W0xgF~QVnz2;zP$2BlshCJPI0TAzk_@YeOfH34N$QQJ6^JiJN$(SF4c0v#sXCxSJ62FR8y-vTgprImczKbR(9
HWDn^#B{Z1wf$-sge^(<QiQ|j>9{bl6z2*2le|G{8Rk!O1WOpF~WyUf2W6`!2kb8W&JZ6W5!Z|bA3`{`>eQfWKxPbWnujZS#GqqUIv0PB!-6Zh`Cf&O*
@}T_!sV^(NGnZe9h(VZwIpB>0w@R1lD&G#17^5o>UqN3%8dWoA)PLJs$>+0qw*3tWl2g2m()NxVGJ@85+|0dHpv^IgIcC~gv6P>P|4{3Sb`5HL$T{-?v
gL5DinA{P@l3qnmA7jNNkk2Tf3DIEpz&U)109V4u!#P)qMw7)wC)(=GhKv#R4TeaI91=Qf=qn-d#%1PV?bVp(GR@#%*9jTeLKNENr7;=<fGU`i66y>O|
XlWErLny5B8GATPr!iH5pC@I|ywj)bWM&Vu9mw@Cl>U)JfbcweJyUmWXWBbv`5?6BNa9n_*iQCJ_5wrFq);hL9T;_G1LXYJv4W8hSQ=hQE_gQm+rbn*V
oN{*Bus%jN+|{!E_G8~OyBUQ&9pGf%kR-b1k{7JCDeRrt81RSX8W=0ETEpxq#`R;Kl0IZ*{8RjA8{{TzYVb)>M@WRO4>5uGkvE8+rPe~16r@rwU{sj{n
xQC1d-7yBExOyHz|v=zzJCl<+4+m`ZDuqlVAHoQ6qho&E}4NS^Hrp*(P#x)DuV`U-Drcz92j2!|ZxT#6&UMW*#h3L&*n_mxi_ZX<Wy8I6C(skYaJApDF
M*R$<kLn)?xOq){tAZdv01P_RjP8(u=Wud<z`vdJ$8%=C-nc|SUvP`h%!@pwoP6;89UCg7pCwB>ZYTbuQu#Piqt~5JwjdOyi85tofOJPO%5A>jp^^+g9
e;=-194gWtC07oft=9TiXi&V44A{b71o6P7v~b6Al6g3LCOZxc<poH2W|s9FGVqst$1bM*Z%iD5u{9CS-+c*8$cO#S-d<W%$OF#EtQnvumuEmxcKK{zX
35k4kr>irUjMIx&6Bb4=7dZ@^;92CBe+K-nHl*TxtZ%dHXZg3<%24eQg<Oxd8d`i3j^_WA+x^4v|wM*HF+S6dj*ztpHDI#Nn_G(-L31+9%s;5jtINcWW
hZcz`XLh~;L+jA<Io^-Ib@4M7r@-v%kTl>Pn_ZM8D;vb2S`-A-#AAXf?1pc($W0q?Vxbs76YKv0t1H0cwxP`o4u{$DOq2*3j!%<Wm8ICdwwz;$~3ft)|
L&4XBM1st%|KcV#%WH3pu{#8w9g0HXBU8jr00UBm=j=LxGg7^?`-hmhm!EJiX1fUO$O(7jTBWG6e{b~2M(R+pIA<zd}xGzA|!B_rLw@F@+EMgG-;-dT8
-a9zo3fw<y0%+qpa}S`M0pWSyOMLZ%8Iqo?vi`Ib2?(|32+3^UPw{C#JVW4vC!{<-+vtn9yurZi8XXWTR&_Q|wZ*t-6J#}esbJqa8{j@JO|r#_pU-^;S
zvy6%=oXNrUgl!XE0T<*?8X{c8$L!me1UlHz-|_<=$C5p8v*wbB+alP8Mm!L|Zk00P-Pi;jX4u>}oQ-=Jb*Ct)vA{hsN>8g<R<{61a7%3n-jTu8GO9!Q
bn26UP+eAKE}uKVfqrW>Cjn(6fRsw33icJ3AK$-+%ISg7<jNB#8F>>EDg@Z+k0-do%1K2{KfC595U>bU<9yKy2B84x}0u-<%G!H{4{vq`gODsdza2mzv
~(J_%w7v;Ay^4+LNS{OVTgSRlfA9FlJaV=cnz=Uv@|2oYlIe@v+%Qa}LsjLP?u&43m4H*yT(H)7-Z_7fR$aluM`=*M!bj0}uJvgPt4XAtlw%7H{UfAjx
r0S?Q1D|+HDPr6;JA#?fc&zyfb9Wc+)^{ih`o`CqayU#@O2#JxVIC1E53lLf~m)Dk>TcCU<?MwTA+s}p9MObxpE&wA59EiPMIEjzhm48CpLLwU9u5wg`
2u9ebLefJFQwEANio1S2?5bfUH2p)gK#i%~g4c=*Bu=}UKxMQ79&5S~=j(6nSNJXZs3|&gihSNi_&S=4`D^MPseZ{tFeizA*woGklD_aKwOzjr+?gqEu
hqCDAX`7a85B1h08`IO>xnog98hDLdXU|O^^f3ILwS6TOoCpI0+Gh|FUT9^q<xYn;76{cN3}AZ|6f<ju~oGpl)@ct;e*2gkh&@@#7Trbf$e_3=s2|ovL
%^)+4POA)J&A}!`cSMa(AN^cPWGp9%aw6=5dik(9HMWtCde|RpjR#@{hiZ5r|&Z$&+hw1Cjm8!AYoOCgoqMAS;V0Av@9+ZmuKT|9dJ(V3u7xK1#2_(bm
xu61D(2r7f_&Cop{NRq?m>Pk6qsn4y+Kf|FLGTDigkCE2mW^}OQxV_SPzWKw=XqS7w=;ndQMm552xg)*`J3tP+8E?_d82kTFu1-BK$-sMJ%jiT@}vES)
nOq}zI{!ZWJr%b{6yRYBueI^Rs5<fYgx{F(WAYWN0vwU*N1;@y;e2-=vz=__NZ3iPH+-k>9gAx!VP(9gI3D?8@o4Q)Ub}}@fcvp9ZL{A3?@W-e+2|o+6
s8>;Fa2mEs>XTJ^?pe4#WbPa~By~e3am8*<!Y4zBA$5Lf$1cBsrjx7X)00#yE_U_PA72b0l0-r80%pwrv*j~}94WZJbic_a?;Bho?-`BTXav@G&RnX$P
jc9nFdxRXewIv!0YLb&l!UN9fnuS>UR<y~g}k<HMUs8sc2&B|(|_Rpiu$+o_Q~{Ur57)!+wpE41ST3wH(g8Y-xq7Vn?W%6`6RD~mlp>sNHu%hW%h6Fz!
g2pUj33=0B+$rHGaV;kZ{#kJj<SQ`S(%bU)GDWvA^{RuTTQ!y892q6uuTc<FwcmCb)nMdE~7fS1|)S;SydF#V6wEK+$Qvgg)RuAE{`6gJ??JBd2q>(i(
IQdo-mAhfC^sxp(2Y%^(B)w;yZgA@`8H-HSu+R>A@*fw7pyQF|h4wtTT?Seytz?wdPgPZ;1g0-9d00*hg=;dJWmq!XkfkYD-uO(fvL+P4y!J_bEZ!=H9
<P6ARd^t3^6<PNC7+SGF@?l?aCWy|syyb;BI2bZ#55+<Cqy4%X@vIRuZq+f1z;yVP<q?yf?7g+E@_ZsFj#4z7~*jn*hxWXfO7S8S)3jvTYs)pLqqDcfp
8rmNwUJ*qcNAnsbF$B+F#rWM>v!>|WDc&c4!V0PSITP`PLdw6NtAF`|+(%;x${*NFTn%dySv8xH;BlKRs;snvX1qG2b*Xt%QnHSzl&*~-5$HB}3G2dw+
Ir`uU0W1R(AbfOs1Hi?PnLVzfi$iUl_LUar8=)|=ShNuEXhU^S0(l>Y(u>rScECvrat*>qef!{86R4vPGAG0+HIBf8O4CO+$ecD_dj3$2RASRplYH`@a
^A@zK5k1Oo_xKB<D9R2?LO46CKvGz>~o)-}BCB<`)sF^i}KF%YWeBXse!GX)2SNMVH5p3JNHd%Ix=4h*PKyfZt$U!j1W}?%5z+R}l&=TXr3we+{_#vro
h1$D4rL&F;~>VFv+84c%*tu`u=a5@w9=QW+s@$4~GRc|wOqJXB{Cv9Z{V>Ak;>!nR_9+wS|&O@zoRvR@hY<_ZXjJ;H~PE|a)MNG`qwf{2{Mvf(iS|G<`
So-ia0X1vCu9%)2G4LUfomo3kG-9RV_`&*34t|bD#PHa<QI7mkYt9^>jD!}GFHjQ6R&II9j^u;68DhT#uhYLGl;nAPHqF%2q{yB+C?^_NhW*qsI-eaa%
d+<tbT2AD(I7!UT+qYtwZt#erDCH;*<FxW9BeoK5LLioYFBZ+K4A4<Vb}_B)N&{GDnfu-6^OW4$8#Dr(A0()$DrEL2R{?iqy7A^@EPQofJ-v2^BRpChF
k)NgtADWGywUWhjUNUcskQzb3HuFRNNB3eyVf+LgA@*NeWwNS#9>_sO8O=I(Aj_MHTDktq*k=MOBT!92@XBA`1BE!@T_m5VlL`(!?_l+_S0&QjJQ4DkF
&r@5)x#56V@!n5z#t7vwhx`zliPv&#ZR3MFgjviHuoP1?Jmq;|ktp8BohM+IigwNIWOer*y^A0ZB}cll{0<KvYu6w*iAA28YwPke7z-04<88aEu}x5un
Na$}9i~arNojY5g%2;M>~M8l>MWfcyS~B4A((cki8%Vom2akeW1QZ6;a*qH`%X``oh>vcK%PKA-;Ffy*OsxX9fO0r*vvlc_8u@ZjbwYQ|W4gRby}K9Ov
y1@TfXOIybkV!4q0Ow|p`B3Wt2PCMY3M5?JcYJPuvbf^J;J!!(8fz{7RJ8$$Bh*o@?J1;UvBwBrOcOtd$K@}MxndITcx>|8`f4N4JBC-hc@@IlY2S7N*
g}Ftv3D6~YI4X&3#EW-7Vrp#_0m)2Ts_8Mdt)#-^cIsM=C}qrpZDQXdXwQ4}N(GO{K{@4!mD(c?oxiIerYpi0ANgx^U*gwKAoh-uXV1!T#QMcSRWtgkf
OiAe`KF`&lz!AeQIs{cNbspfGA@6+`mdDeq-G>Dve-|k_vI4wh?mwE@*XLUczr?-m-|orw;%8R7uTDq=+kKpZ<06;i_fO%d&Wn=|GWx*|E@X^ru6NNpB
p0p$t;7%%`9Uq%e7Q{yMf~h{WCSLlT~C&US4~Z0w9fe%WQIbM>tNh`_Ss&Y6Kav-OTHA;NlSqXK>4sTq+xoKAg$}?v2fems`=F$B5BWO1D^ie5|PhtfN
SkGhIa!BwG3gW{V8Cf2WQ|#E!dR&WgHW_4{uE2D{ka!QhA?h?neDnlviF{X1W>;aSiv;CKI0UYWlyRu_(Te=HNmDNj_SGu9MRmO}LIj-1oJkTB@W@1nX
m!U)gOb+1<iM~MA1$nobZ^KhpbQc@TqCjoRu$2NBrtNOEV(rK~H1CnE9GQr#tH29eqtlr({Dqh#$Pnf+ogX83(eHJni=Nq6dON&MbHbJ`RUJokg%%HSC
-h_VhvkTxWLc9}kHfR56hgyy;<|~jRYC(7#qUDt^F4}5Elif<n@w9%qV1Y=dWg@-BO!$j@1f{q%X9-(93+RIa&<w3p294e!@kTWZVkAcj74m^4L|@xfm
IbAii2+AtjvurOq@JVR*0<Z7fO?-E3W(7VNKO#X-J7N#2nSBpZBLNtz>qrD)2jwcP|6tX@BKU-B!)6``4U_1f_J+IkFm;WS$cR>Xmu5)UM6xhj(scq1s
q(SG{@6nO;GO7mmBKN53*2LsE?=E4fxO_fVY=cx8OBe#(uL)1=5m<1AWz!GYECUD5(3=3sRf}->qs*8L{2wJl>m~7J$s)Ig!DoKZ%P}UILCtaWbuwwn8
8ECxRsW4S{{TjDqxJnX9@D@)a^W2i#gOX9pNvvhH^?Ax#X)BPqP!z6-hM-wPi`BQt=YZPM%YmC--jCj7oS;0!|?C?(|0=?Sy=gV;dpC*h}|3wRao@VH-
7{v<TUGAN~lE)?8@Nzs$WaFhy5|C5<7hO^=tMCu^mz|HL=`g@6_;{!^`nJ@FQkqmP2aJ0~Eu~$t#OMi(Q{`b~&dx>b8mXoMjO1k&Y2qI>`e!QggCl^G*
jS~;T!OEJR=Y#xQz#B<^J_1%;*ANtcFPC_AI^9Z4aj!>rnOu0vqyBQP$YcTcl%)Hn&73K%qH?Hcb|xrn>ulNSTjBw0_3vC3pWhSPy?JoICw#%}^2ASgs
!tO1-IeKssQZ}`SziXGFHwcI{rLexBj-LCLWavU>Wf-Y9N8gnW0gmz8;aiMR9MYaIjtVMqs=C9yIqTUaWVy-aj!sAjNde9Y{|RWdy6w-{e9fa!uBZ$JV
&zkuSncL)femYP+YS8N7GtJPIE0Lfei?2(8d&%1p%e+d?huGa$LY&mlj|1f}`b3Ez!4O%?Yxnx{c~Y5^v!7c`<Y&iw)t1JSrz?xyFVge?n2oR|^zBZq?
>>;U_}Y84NBHJtO|*E9}c7u!st#6>Ux@9s!ZLmCB@5`-Vd8TieAwmI|~ZLp@HRU;|LeuPEq}?+Cg3P}}<4;-71t<ZrU*@Ur-_Q;q#tZ4D2*2b3xT9B9&
P4n1$e(Hp3dCc)#X{UB4@^isa<i3Pp1w}(r+d?2bXvm3XJmLNxUcd5%BD+_+%CCi`Zn-j2ztC4lNLkEI$(&o!f+b;N+CoMc43oiq*)Su*8Gy>dzd9NP*
XWc-WV&_@z0n=iW*z*qY%m{g1^xp9+F5ZCkln3KKcS;7Or6h;)9~`SUfo<y~;R5nCI^W0>DOnnP`*ENB2_fNHHg3tSI50RHdL66&q$kkt%uQp(?*v7vG
PKKtR$NxPh5EV<H(5GjW!<6;;=rUglBr~0thVdzQhzjaKU?XO^bKMxp@*DHvXglg><h5d|JXL*GqR-0I{RCvDTg9Gahnky_8Skg3m3m0sFsLSLh^70VU
z7;%6!z}L;!yt#C!X>VzorBU>d!uGKeSH?(X=HcLl2H;XN7FrDgFa)^-N*j6>0Xd5k_>9Tu?gLoc%T`&)A{`a8yC`3)tH>KJqKRuYi9<g~wrp-#~Z2D<
VY^o8feP&~7Q`2PRaJ_B5coJ=HZ+b}}_8%Q0(%74sQQh=x0<t;r+Rsiv&-Ar16AIPW(Em=+wI=B;<65FEsoT4Ks18+uc16hF*r8DX<I$isEQos34z=6s
qf)%y+y3|fgBl#T683#gQ-X0I^dBp5ZOmB|o-@c=VYE)TgE1(+OXuTJIA9|NT`lI}@d_%@C>3bUTxdm(lP2(ZR{0UaNKb{KADkzBcSwyx-@ZbTSW^%at
(GtJf)jB%;V%ZUxu}5zbKfh90!tG{%1X&{cp)(>bTcKD5U)gmGVg_+17(@D{Sy^(XdO9DesY6m&gu}6V-2Y~}B(40wA%z%^+axS5MjI*d-?L}WL<P*9T
(?aATeIVDyX`6dw}6KMZ|lvfiv+N5-OI^5;WCMgpPIqC-zTEXn<Hq|v_@b*>b_`$ooYqjj?XVKVHhVs_v}&>VEE4s;!6&v&jzB;KQsn>gb|XQ@>=-2HV
+`IAlWY#;$%=1-yOcI_-{WkjpI;wU*BLfw}-G0I~M>RRo3`v|Bf_J?k^b9<=>j@AllL(U^JHA1V2VGg@4ZWv-~WfJ}cmH-wQqq3-Xj4-<cA6mIKIa8R`
^Xn=N4WM?iMh<O~S+8UL*<1ra38Hn^~@kLNegW1ob9Mx8{`k_hrBi!mC$w8GvAiv-_0ia5*H_<)$gSRV%?{=)s0WsOm7#RZUWotYZ7U|VT04<oNltiKe
ub&9>Cl?RX)U(yX;=u-lyHuZEUCv2<Fpq>GV`@3}0NXbo|YXO&iHAkvitlykVt$$y+4?*g1C_J1K>lYuID=HP)g4CN9F9UXh1U$c6eB~Z4-4b0$)Yty+
E9*>BDRRqyasPh^Eqga>PGWQ~Y+_X(cz!4xg9OtTaDC#M$fZ>;g#h?X*|u1nM#LuzNg3=5>*EL4o~fN72F7rTf(ynu9iF4gNyd8-b+DdQflH^S+kdv7w
B_e3lJXlhiAVCDQP0XVBBU{3oyQ%j02NhHUt^azf%BEC_~WM?+M<P-=B8L8;G$C@z@%b3&0?!Nocnfl@2Qk#c7B@%p!HtQQJ9TPA{u=nA-C*6V&-kp#C
%~0WOT?_zzN~}JGc5PIu%V}_~^xy;OlY&7dBLi#NvesTgZZx%nxsya?#pODMw_1OJj8*$93BTVhA^T?&J^RKaAASuRGBLHhmdn#ZOx+70!IWyoq*(+^b
g;p+!yu21E4VQ1r_rR#3i&C#6Y9G6x_tp)nZX-2<kVrB0l{+tqv>6DbAB#jbzbq2~QR*-uLA7XMT~4lZ$)P^~fdzZR0NW*pvs>{J26BsqKXMa+3szlY4
WAqQJvw%i`u%fU=*UZhC9y}5~~RJM3TFTVXp+c^tc7x}iV=s;9hb?13W8xZ{(;&umGIRI;LZqCrBAP_|+m<DZcJ3Kx2$$RlMj;@>G#(G{ctSN=0FSg7U
F#l+M&#gy0h;05m#S5I_=Z4||(xr6QN|4wq_-?>7nUcdMndCDKcZHImbbz1!Ei;H&&-q9`S6ZtqMzpW2v<Lsbn7RZ4%PXq^9!~POkY-AqAhlDeXr2N#n
Pc)b<NCrOM-%?u&78)a42BgQwqR)$;$EZ!Tj8<(0Jc&gY}ESigD3QMd~?Mje2S-vI+!>ra7#aDjz!>G0$twuC-r;-F=uVkIh^JLix^Q<3zbVIafMYgy_
IM~r1oNP5aTV3G=y@x9cSQ>Mj-6oPEgM16yh=YmWxCKvA&$PMWcQaW%~G((&Id^5*GL0rQYlWtgAkH>S}YXxPx#ziA}c9Ms{~VU(rMY^UVwz3K2VrQ_~
sj`N*(HE}U0hFL~a9>Ixr56bbuDyx>D#m9JpKgL<$htH{_yEhTQ__ApKpbl>c!Hj2<AkxILy^*u)i2klX7D_K}1fqUc6>5bWjls)w&GDDewPjz2@?q{F
{A|kvBQx~j}bX%8CYdPZl57zgL*Y6R|<KGD=`pi5K0e}aOCX)#&sge|!GFwjj1Gc!7ouQ?1uFjFfoYsr$YpVxd{Jhbt7tIs#iF_4fAb=2P#3K?DQ%peO
cE7hBnoK}A-|2wBFK&q6nwTp-=Q@M>E~IlP*{lp+&hxSyHP9hjsc32oeQ|+gn^Nsz5H=-DJ=f2(pdV29y@VjSf9xN4{ophf*QUq_Gl>wwks(0DFXR~JO
*;;-MfiQ}0dZp4{qgYUsXa#Ha7>;9$ny}`0%%CX)5MlISvuo_y&;i6hDlZArE>wXYI#~kNk5Ya1=YgW=`kKQ%vHuY&Nu)F3{GFygUZA^QuNQEOkc#;=h
7WdN+kd63XL|DxIpTZ_Y;n$Swjw;<g9SCu7YcHk-Uatahy5AhO5m%_MkAOw~L7u97l8GU71^7F0!;OQW!rk7-vMmgv#O&KL@yzQ5{xpv6%#Dq;Qf2D<m
k?7SXA`B%q^(!O;hEYemiPa@*953!-%8V~TVn`Jf8fSZr@OBM_&s1?FMO3f#XM%DsigT1eQ##U7|;ZHWO~k~9o)+&-E&cQT^6bl`J*2kW@=B(8Kd{MxJ
Z%OItGe;?!i%2=>Ol66C~_6@{110Qbwqj0WJM`QX4`2N7)l?AD&j35@z<vQ|n&>)&rGAeQpjBCXD^&WXTb?1L&eeeJLZ~sTJkHvc_^8Z-b`=8hN+^*`S
qV5-&$gccwOO0lO{O7cJWV|&@XxFoFyHs>1X>`PsUk5*d=k+!x`SYjZdR1;JiQ2Buq%wTEL}gPulC<}f6etlaa4&xOgD~Y^D^+LpBjk0*_@qU3tjuD31
Dkq(4vbN@vS=*i!KB*ZK(34XYgI+61DMa6-2;^6Ey2MZ)k@mzkR5ECbD%b|0KO+x*w-;_B}%y>dCIsA5_R|YN|J(`f$(KcO(XtxQB+>U*j`L8h$8e)t`
gIu0AYK3y2@~8PD$W@$ER^M2hy?XD>@KH1?WA@c)n&{0%5!#^RMdxrhaBR_n%yd9oQtMzhAXtGXWoIyL7LK6tN3;`+GyoO9U?PXyTnm*jb+LETm5g=8(
(}D6)CL8-Ur4uLZuhL6DLKlv<{oA(Vv2Etic6U;p+so}a|_R`Va7B2p>OOzUn&b4r0n9M8AIXXyNz+0$r9E&*QjchH8-=aUpNQ{+9>dV|{)ywv^^st2g
wBLf^ucxMFtm`+pF?iQkdS?UH9i>Hm4=NC#dqr<6R1-Kq%M}|^K4`VjGb@#u1IEN>EE(pwNjrHK0n0lfg9~_S##{o?^G$3S8-DwWrG5@ygnaOoLAfj*6
JzQ4u=7OzxYH{v{{wWe)LK~H2g=p(kpV)7Ab^t5S+xtuD%Z#|<+@;19c_8ZAa9T!tck91?qvRuk#~vShD>XZN=kT8rP|CLLs*%-{0Ls1eKGA)#w&He9T
fVq$h-N{yscJI&;8RQY&QCABAQF%%)7Pl}Ak|;e>%9l51%$RT;+&PfCb&7D`1K)(6yjh37bOxn9n6M8C66_lCPEw?H`bE#1CR6E6>IoAI?eTHlMZTw%0
RasBkhh_47d6x>Ygj)D@fCiA#vV@PO!<C%f|>^;i<_%y$z}~gRcmvV-a)AsW*KlmtKf)-kz%At1Zn-{RgLrIN@h0F8yW5z#@oKG!#Y(`Krm{@-$cnun+
w%5PDUfqREv&4XNmjj+c0ycjBe@z`9TY%$OlGMHs?}fGT(5DR*ij9J`kb7?_c^?J$!}$eoHCOQr`zwA8$#q0k~g4GyY>X&M6JtLEC~#43$=H*k3$y1Ea
B@6$@%)WBgZ2$Xo^l<Nw)<HbGGedG)P^CF;D{x+OAtQBul3~<X+VW4M*5PcQ!T`zf<_?KBGY`>|KlZ8HFU`hfG0|)`~>ati)7A&T?CG^3;u+<PLF@?p8
#*fEjGIGpsIV(Zr?)`&~{tmKYmA~&-LpkjM-6<}D2H^!FA<a|QSAByd?)TDbBKXmu?F_A0#=H(hD~q67q$(!Xyk6UzCXLbm?i7*#_e_n?tDB6&*h+d8&
-Qk}2jXmcqvH2~*_yVvKH@7l2jYAUpKlz8JtX0qwW2sQXdu%+CX(Ha4J225^H)|x6rwBB2y#0`2Ivc9#g_u7MZ#6X+?|@>jn4YyKj7}A|1Or%fA;mi{7
`DYDrEVsonayxf$_`mo_YxMnthtq&J|$$e#@#{*UtnZlGYzP>#OkO*&mf3KA!zMJf8v21-K9MivDfOjsIZ5Fr&oO`j-JX_4jI?j#W&A-`)G5SVtC8#ya
UUHYOD)pOcoYY4~Pf_<U1|mi7<imXs#G-K}3iW7#;*N%t0`K-QHgZh9GU!R?eHiJ%?u8ec6in01`MQ5Qe;r4j=a>g0R#Vi%8TUYaT)`av52VPZmHX}=A
MIc+Lx_~IiR)#27C(Mbo=`m_n}V+sm7%-8do2>a-O_-hxIlT-NLQ{Kxs^!)dO9IK@_t$n7qf5MI9yRjz`WH=k??2}A$=W`+|<9_sq>4pI)G}HU3fCHH{
*lu<d^5G+~?uk45>5~R5jenNrmVae}Cc>0{Kd#b0!ZwiZ7-=@85`ZMSqzLvSgd(?IWcVC@I;j2Y)t#Kg%)~gpUMg+ALB!wsSboIcM*_6VC&j8VIWnLdO
Oz~U%24$WZeU{?M^4lG(u(=01d?IXB%&Gi%Y*wgxL|l*ztp7F<s_aj%enbEO+iNfs)TIsSoD4AF+996>|_bKf^vPYPJm9YZtsY&BNw=o(r>NVVk!8og`
EN6_JA8<T$mC%dIVmI|8gIsI0n+Kl*?old|d2RVGi^DAqPOuzmhW}ZayWPbk-{09R^9BIGB8J@*6;>#SpJj`~=|rhzD-Ij2NtExGM4+;Iy4zf8bz^Ety
2q%aSym?kfcEaP#WyrKzCqMkd-emI}b}c^_AOY_Zghp7IvB&)@@i-<T<5!ZRQ?y}L#r!BR*~Kjx>kw5<S-cpM+kxNLz`OGSQ?KY~IWj#!7FdujxnA!V8
GP0It3{cgd&xWyGoVXMMx=l@^qz1gy>%9bVgFY!v6frJo{Z@AMp5{>|Y%Ibke5<Q5{5no@vPnp#@k+pB!xD^?ZSrKbJEZb{~;W$3$9CHi@NhgKA+w$wU
p8DPw+Q9X3o?DNV-?N%l3IsA*KO44vI?$C*iA^eMYBQgIeYAI&$WMnP`^w4Yt!TT+7tbn{pI(?y>2Z3!Ok>?o3;o(YYq^=H#uhKrZT_fs61s;N9$VYH>
+L`CT*#v`JyQGCF5H3_jK=4@tOxc*6^Z0o6P<d8{C+&<<w$)Ip^YW@*z3-+%hmc^9(OveJo^pOz8gjLK+SduH__b#{;HX3+4VG%!m<#&iy;e&=o}u$_~
E$U-oT#dY=J|Ms5~A`DK%3n%+^YKos6@~CYMWR+8b-pGm)|LV$P8-e7#GaA>)EquIxQA$hO9z1(kbT-#0qm={w~|t#D5CRgAjf#G8?+(6nP}^eJG5onk
JB1E8yW?DBFNB$Rv7G&<0m>TnalZ4{Eo{`CmS(Qx<s^ljt&Od<*A8<h2roZED8XHcg&3gdn~kxu*hu?wV>y~?c~T%6LMYCK0=vT5$u_lfK0c#ff~vv5K
qt2aFTX;oc+#@f^6y`|QuCVf0<WJ+U9{B~D~FX?W)sxO>f4sJ>?Y;Q-RMP_BuL(e}v6;-!)&zv>eC7cqo3z68rw$a_N3~|-%^y%hMqra5?%ES_Ld+@BH
(U~Ga|1!#VUPxX(5qQl_aVblb`I%!i((2^EBdyLN<gPuxRuP{b+j{6-8-?fCd=noeZf8+}c}h*Hhhm9({CZnFWiy*rDFKb6Pg6@yGTDNs#<o>wN89~=g
OU5X4tu7hjSB9&6$hm0Gs+NUWm&DXc8TJ5A*&PZnf90Ms5q?XQNKv%B{e&jqrJT<WP^wz_#Jp0U+dWayT0+CJ(yR%`1o}pZu#70csbi=cHJKHdsa0}d<
#9A_bkiTil^c{VeXXBzFqMN<s}{#zNTYuEW5XL8)V^%A#HSn%C1NAwF;dyI7D>Xb3&YKcHC)5YY%BSz7&_`m?e>x>k!jmv87vJ-p5@iZo!!3?ftak{B(
{WlMlo_j*VA*Ou6R&#jE<8V!|v8USADvOerb52tc%2f88|gD{>Fk32126VIWWG&Wnor9PD~zGZ!m(tOaA5Anjc`<eA5Kl*Rk=@Ng?8(Mi_9?$_5bMQ_@
@UY_zRQ`$;csphSE18ccryV`EkJ(7jiixY+k+NVkoY}Xs>ftOc?y_Jm<;`B?u%U3s`^I;}c85&8{I=<$f_oSHgW0hKTvwq9M*yTPI<}K;2+M0rO+u2n(
pTzM?mrALHpKCzeqao+|l(;Th#r$@`-lr83nl)a0-`(`grgWI!;^je1%|6XOJ8$6E8)9yQs|em<*+tDKEgl;cTKTsm&W(?fjCN$^t;Owdkm=s+UZ^izW
j*+@k?FN-FLb`$?Ze~wtx^*II!kRGRx9sHr5Q<#W&I-$sRld)7t?`#MN7-YJwWl^tlKBRyp&(hPx?-DAU(uJ#|w-)6)|d_H<x?QJAb?9PD{f&6wPSk_l
i!w0d-=E?(z?9VnhFUE8l$8R`gYI^>1Zb`?@W=`E@++Q<MJ;_S>mqmQj#-ezFYb&bh~d0S1jZ;Y5Gl<M0;lzn))k!PT?SH<A7!HFO=^Bh;VLB8%_c|Mq
X*JGpd=oi4Vbv8U~>_}FFe-U&r6nyMI&Ut1=67FuctKLMdgq<;K!PL!<`-#r`gskNTp+k20A?M%_Ne17&wKOM*l&l5cLi>|F(@#_{es<VvNiqs!k?X}1
h&F5z}Xh^aOz8tqOX{U)M|G(`Kizk^zJ-eDKbDLJ7{KDwIF~s+b<>lfpAD7vM3I#aS>sRa^1Al#LM}JmmWipjJZlv0$-Uk$wiUL2Y_`OI8PsTUsLrtCe
z4f??Qq}Lh6?i{z*<DN@@&#RuUmrEu&&Oywq}0*)m~$1kFQVMlw-?+wfh4QV*lSsCUzsxOTO3@|J#?9ht2B+1XGn`|pj#V1tiL|IT0B3r^;50q_!^lEh
n*w+%_v<f@V%-?-?-m6p5abJ>JOjIFj9V^gNI%j&Es<*=9W{!%Km(ubrbu#E`>A6K&whcMwIJW7Ng|6yZ5-dxu=K4F<)60V>)l^xiJ!ds{|#SFI%m{!^
-C-PPj<sPyc`zX{Cpc-K;Hb;f-4&u*R7*(|D+dyDFU>`VLg3vYI90sW3VUnw(xeBAe(_IvF<c9CjZpN$YBFBKt^oU0Th<L`+PMQ^{@ernz~z4>JED4p`
6>S4?Z_=pJyT7{g7U?lf0#*+?|lVpG{!ywq%U`x3pyUr|)ay+t3*ez&(rJK7W&q``)t<7Z`x^q@M<!Fd0=XDqqZlNl<yOv3Z2W^My%8w@Kl)t88o$^dH
hb#~%grOu+V*Z65&%(ThrZu(qFH=ovWdz`PMa1HfB$}NpwIY|$mb^NtkI=f$n4g%&|32E>--@eX`TZQX5-O@WwDO$#M{Rpzt#0w4PD)tFeX+69>Eu0IV
|IngyNpf#8Dx12|(&yNTRN;Ql=7`i^Uxr7UuwcLEvw~$>an5TgDlTbjckWO<mdHBMy9{FE!T5_W*51rD@O^Vu1}e8q65T^d=M>S*zzDjL>Jn0B>qfm@=
DQ~E`pl&gJ?j%VUX>YFw9~&XnE{jCJ=;EX3`~zTt$leSK=sp@(!cE2f^W%TJy(gyF6sST(mixmw>#laO5G;^B~#jya`9z5T@9h192#Da&le@`lTU>Y)N
ZLrvF^dh9z+!4(W2{Mj?Yefs8i9I9{1sxnDxqfE~sAqg@`GvzRp~iigPMX{v`=|<H@hA*0{_YJ<h~-P}F(Kzah5&5iydeM=5%jD^6+S-oB3Ue$Cdylvp
13tsI7qKf<?$M|rntGoQCJ&aC75-LJC-V|sei8E2wrM}s3TzPmymq^b=FKj|NpSSjH~dyx0|=e~S=;UaA7Eu+_D#cy^c&hmP>(Q^3=<$;BRE&O_LTOOV
6N+c?GRs#;F3GG+6Q@FU@V*h^=BXZ0IO7rW>LBx!YwV8-5YNZwK*FLm7zG-Hk^~eaEDW&dPW*?#|l1Wy7@@f8zJ*MT+yzQ%2A1VR6!^Z&-a_hIV`N7nL
3q`NJAAJ+}AW`A`fx8(J9j{-xKg%1-eonNu5@otyKa5XNH6bgK)8o3O_v{`_8wF`NB@yyCtxc)md<P5aZ)aEJ1&}n4I}s~SwTP%H)-X@8%6J*9t1qo5v
ls7^!x1rI+o7y)rZe&MJB$OG+HQ$^I7#TpZKn04srpbJ8UMQR0><9;$+^$h$^az@u(Uh_`jCt}P8=!m>0V5*ynpV5d%VI<js0jk|H#gUNm#I`z@4~@@i
kcE+kFl$W(A+!C`8<vU|W?JjvMj)HL*o+)Gj5_Rr&WIPFzZi(73+9XIDNxP07b(vB1*)L%m#a8=X|2MueXif-tv5JzvjXy4NVlN*S7&s-u!NGq%O_+wC
R>FeG-e8iV@iItlG*7VMucJB?z0M=$r&T%Z5gTW)46KC(hrjWo<WKCZ^^-94N;YpZtcJkiWN32ovuyDfC(_0Eo$>bQ!h_&!kmO}x`DBYx&*x*SqE%GhC
=?K??^+wJ^iII%P6X>-H9%UA3Ryzsr)sJON+J4#ZiU7tib`$Mqpqu)0>MO_IKm&)hkiU;Zyudj!7qobjUpG(QlG7a9863IvR<9<u;eaG{Mw3wHzSI=(>
i60DlvE;r-B7Q|UUjpsWrjWk7xNA@CsocfW`|bWx+s(S~7yT3U@kgT_m@w|q1%pgg7jC&pJa4;rq4GJ4i4CLID~I>PvHA7(s`dDM*0la~1x&-V;R`pRb
zb@Pwhn^?=w3;7GV=V*#q!*0_wmMIx=}eTydZ-e1r<JytB||KDiH6f52<>+(Pc)mUD~6b7X?JBegFxxo*Is_`*1c}8hcS%IB~h8bjLpr$9D4Jx*u&?Q;
x-aC1U3dM&d6zk^n)ukE);au3)#_!oSyqqDhBz!{%6Kqo@eH6JA~Wv5Ljka(2k|*MC4vY`Xl)sq5$IQ{o_w7CU$cSLoNc3&h}br;Ef$3hu<zK5a1~QMu
JQSQ#E3E|-0sV!E=`d-*W)dK7E7KEA`0B3|6)<WI8wYIesvl5!2I?I^aCn-V`(V3#YQV`ak<eQD=#fpQn<M0cO}&*<Rv9=m%Rh$q&kZAd?c5%|7(e2?N
pZ66Fw6Rf-E-MvF?wqLsVV*7q<E{RNiGPWPXZ8*D!;H3F3zw!aSlw%^iyZ6_oKHl>q@oq`*N#E-+b+u#KY7dg>6>=}rN$*@l*0`H1F;^?7(`_JPBzC@Q
E=;{l7Ri%QE8oLafNLMzM{b;GU3Hy@pL3%vJc~nnE7W7T($dw-@j)dX_xf?S<2LaNFYd2ni!xa=*Ug`Z?o5-9MbD4ua_g#?$iitmQAJj-_Idz=ut(#=x
zbN(&A$A#{gsK$xxQ92$%M^4-vg4m=9w0+X%5rsJNd%!d7R#o@;SR)l`-TGqOEAe9Wr)IJ#14k^NHC3sbBZxYtXyOm+Vfvb22-6Y`=FpH{Oo>P>2}dE6
LIOl1a$=(^iDGKqKQP%Ncb^TRz>Rw+x5y@cO)Ib}AZgUrvQBNGCo19zLe(;?rq1lTfiFx{C1lJ|zk9u=es1D=MHemul_AM1p9=^wKcw>F`YRk!HVrWEL
u|xopX5taM=0Go6bfSBBqV`G>^Btgnl4Q8KdXjXLw;!i|A@{$wv0NWK7RrsX?MJX@npTim2Ik@bALCs*egMcW;Uek?Ve=IWJ5JS=6jm50@J<@P5M-V{A
Z^b>I~D;JuupR`|ddmGwc&Rlh$mF7<$T6kT%v(3jlF)QWmQ;E;pd*%2(_xE|`iP<^VQ_}c=N&l{x_&@*KKMlz|KgVwRLr?ti0rCI+|9B<M^!#uC;_qLN
2mJB&pMTxae|(MY&)`3U|D%J?<MRA(|HH5U`_Nzi{L8q1=fJ-)-@hF8_ow?e4*riB`nQ+%`+@)Nq5uBF{`=>||7-RBpI`sul>dbz|4yR)Zpfdq{{P9~|
LR!&%>(}<hWyXM$$wVb-{IuH9Qf}$<WF(@4E{6t&)`4w`ZMIukUvBIZ!jb|^wp2;^iTi&FK=+8c%^_2{Ym$-dKQ|oQ^TsS%Vwa;J-5QCXM3;w_4>y1(@
pu~^{aI`EAbz%|KR@}@KCBnxz;~^bpz-6#Jr!w^<w@T&;RwWHsnkrWn*VBo{y|9*8F``{FF_T@5nOT_0_!Q(OO^8PyBxHKlS%he?R!2{QHUDe-1o;n=a
!1%qQcI{Q9?^zurr{+-{n9l&zcIMt|hjrBIII@i=`%@#=S6#Q(~#!%zJF6XFf%GgtIyKK+qj-B14f;D7k%Cw@Qi`@#R@&kz2`|NP*8;{SvHiT@A&f3AQ
0S^ppX_7lIK`2F<1pZ@p1P5&{S(`46wtnarjxaRvueZ<~n&Hq?mzvifr`lCL6_~(aze%9~j{>4xJ{nuQ--{#+7eEeZ9UG{3kmAIFhL1(9G9PmN*w9sx9
ueouB@(7mrxA^jR`oZ|upZ`A)|D#|2YhV9=o%;WM{C<1=ztxZMe=+{|`t`T@m;Ww)?Ehl?kN^C^|KNY{KlmT~5B>-Lga5(*;D7Kx_#gZa{s;eq|H1#@f
ABx}AN&vg2mgcr!T;cY@IUw;{15&I|AYU*|KNY{KlmT~5B>-Lga5(*;D7Kx_#gZa{(mZ7`sZH<x}5&{&2i-Ck8i~Lr@5b#=AV6-x#tWU%F1AN^ig|=zz
BT}&DD2P)K{m-FrZF8ss?vb4DRiV@XGTv&JW2gu-k;@pk}xU4xUq+iXr@@pzZ`8wSC%WswO-dz$KZCj@hm<m!ZbAL>tTj7r=Tc8c1;=(^LIGb+#QQRnk
-w+I0Lu=k93+7VH=os>xYL?Tu{%EBN{sICOo17f@@8^$1@Bl*7}Cdf}pHX7lz!>B8w7DmWu>)Z{XxAg<RDMTak}?L%Z2fS)NEd&|LM?6x*?h>F({<;S}
@neK9y!DaRrG{uh_V~Bxl!%oQtH1eUYI5)Wlkd2rekFpptI(@W7xWO;PL4)UAw2ZBjn4@?@Z|QeGixPN{J;w-tA`mHdk<lvrtjP=IRQt`8&+Wp2HOLp#
cF#DF%g7tx(<=lNMKNFNK;r-$&OU|1>d7f~!@Ubxrdkz!L@CP5_0BYKzG)b(9Ira2zGpUI9+`#u9f`H_=lpB^^<?Zwr5>;hzAhSuKu9T_Kbx?6T%V{LZ
N0XZwB#Y5-W9Z*szI@j4K`uUD<duqSO=!wFCH}A#zgb!{+;9i8#C~3y@G_uHEJm!DFlMJ$xu6A&$Zp8F8~-6K-^ANqL_Vm4PpJJ&e%AdxJ=Kv4=bG>vV
m6mepl4DTKjMwsU3CMEHln=svGD$k~4nV=9w|0Ru|zh?li2wB_p%U?l42=Lf=q@j&5My@1+js>>i_uGmn9}FG>!_YwY5;?$wM@h?fWC)__5UD@cOzDB=
R1LbpaGS6vlzbYDI&8#13ZiNCeUiQflYqx6bzyZ5dw8HxbblXORw%$yv3+hY#C1|Fd9MPCDp-vAA9C-SI_o3mnaA$Y*rvn%{q@-VP%_o>3Lz9{7N@a9<
M(iM<X_XAo}Sz!#ua9%)QxdQcGE!0+V><+N0?=wbuKLqwASRSykfQR0Z!U?K!X*c-UTpulo@C+<9>r+7C5}>A%x!MpVd4owQ#CW8KjxmIJZeZYCdejBM
chW}x_<*{WUQm6wJ!|VziXFhgOrc&8R>i(3mIt1+Z(}<hJjIYor-6U+hw67p4wQAgq4p>{HF(}XJ~$Vpie6jGD0bqcB3Sn$k6-y-*1De#;a~8YFn?&k$
&ra_-^v2rXlx(!wfVr!`MuZnPP@Alu&uD-*Kr~F8H59Hn9CDMf%VQ*HYfQ<iBAdDMkLmH-jpdM<kI3tRfvqKd^;6<%^QR7ANAMwPOsiYUT}EFc^yQ8Hq
_*Nf{!)Sgw#6e$7(x3cV{trFt>tH{IF4B<Z=qWNBqR7@`WBC8=xH(yG8itKGz;B7gs}7-xiK#;ExK9vNfPGlLqB4=YLL*j!}xxd64n^9c9i2EAB*pb9g
?BBC7b3Q{cIlT$tjCLuC&Z#XQ=BDlJ%R@#|vyfnmIo875abM!D%zf~vRq2&VUOM-_We6?xSkBPiKZgq}fn4D2Gj0ifJ&2ORn4J<u+1lE2a6lVB9{_geX
C-$?qLN5XfqJt%rV@jHmMP{IxH-;A}FgwMlrvvE3QiK0AUc7Rc}R~TFbGl1XXUBHMMlfTCAytOZMQ-iIx!h2K!|Jmet6%@kfS9K8KX-X9olofJJT81hV
&UXP7XBE~;V9PR`4LU>t9%eHC;IaWc<{2)~@y)14q>*@ptAdc_A;+-eg_lfgl+aN0o1#fYEkn~V61?cAC9rFU8G-jrJ~%=1Qk(O}h=9=D3mKZBPNok9!
cYBU{cHZDv@qcI@}L#N3MUWTub9RpygH+`6Y}JvYbz+EGUV8an!G^CnK63z+v@0)ezoW-zO~rC@L^#5wkg<sX5;6hmIRBsTxH2)fsZ`uR0v9Eg8`QDTS
b+2D`e{B?m2w4$pa_W<^-0LKSPL~#{?B`aTH9CN=-Q4tOJ@5cb}}Uc{xaJ%<<^WxKm)q0-1lrZ6u!VLipwE^8h~7dO(x-;2iaGy^FB+w+am<as&0t9|(
Vb&OYknbI;hhGY-IPr7!-B^)oQ1L+n8q#UARoG;j<#_h@L)w;DBoRunZqRysUPREZEeV#bgQHV1A{NVw+X6QkJ`e}LS0{NQXkVg=rgsRv#{;3Aqn%C+V
`85vSh!J}w>kbVQ-fP?5(={S>^P_eh<F+(DR0QQ-KELg8(Bl(PMh~9S!IM(=33h7cEH5|JStu`&&n_)v5B`$?KiN6uxS*G`~A^l|GCPmd^0Blw;(J=|l
z;>hF2j80M(ee&;#yJmogN-41xE_+MCj6d~vws*7)pjanW{$-Tr142bhezfH<a+55oHqY}HH&n^D~om;Bqru?IEH0yM%^#<u$@2X(Rzfx;$!K-7BAPo=
3jZTRIHxA2gZ~!B>kflY+OmK%-FEF9psTJd{kuhp6R<#s_^Z~G^)M&!{`NL+u-5^7v$wuRomIU4}qe@6KYON8>sN&7f^XWb2PnqX|f|b4PkJUZio%P4d
It()4{j*s8LTzd~F_79Kpj^9&ysdjba={lAqUDp;5I^w4mpA(x16@rO?#J6=R9@m`hM8b@VyLq<^@F%7mQ=Ec{kwOR=P*V8Z9|6rh@Fg-PvBo(Q8f5>Q
{AQDB`7ng(eQWNxdgfN`+-xd3fA*?7&bYoK2Y1Y|pO5UMs^&dh3+4-kYqhuTYIPrBfLBbe-2gmZ@{V(;{-Hb|EzjElhf%Cvjf3VC(67b2SSl&M(fL&&`
N0#*5S4|KqZowSYT6cvYD3f%d5(ShA-29ERjE+`9iI)LBm-=dU{ld6wqOUUa(`j1JIdMi%W4qo!{iRI(k2=aO!3!wCNg1vL!rUITE8St6GpymvZlU{xZ
p4C~4=snhAES7LGNUKIf$!V*0!BO1;a9Kk7SIjAj_7X}Pyl(Crc>&rc)q!OSoPmjPRo0|mbPtj6-~M^5rwOo=u7k(+7yT|I4|xQiIpfi9nF?qHEd%PMS
;*k3EYlbWB5+!?5+_Xbsg*W#HZZ#x(W9NkX4-NWDEd8;GOKT?RU7g9*ZI%i$9f2?VbX4|?ecs7P>*|=X{9Lxps${Qv+0f*<zJ8g{rdkK@%C@ye>biXdN
ji)v*fRxLn%m)s0e0%(sV1xL10Z!_l)|WcGq+Kl8&=G;pfHW7$dZ<4YX*1#&_VhjMn?{2B$Mk`ajLLviP`%8|Y}YM>TB=wNVN02<QvD;YWEhCo9L(1G=
RIajrK(rsU-~K;udJ;X8Tdfn~=O3$*jc!VmgoGtSHOE1(|)1=Y%tX3WC&JUJ<r0te~V2HH!@eSm4}gg(3eCLJAcFUU2_glH@D|3?4fKt$v0lQy*iRBDE
P!zk!*ESE_)-7Ewx=oj>k?}Wdud-8(iT<hqZ?NG6td#-}V^XVde!D(O~o)S@iwy-1NK3{8_>OUc<+>?ykMPwCY?W_){E72=Mont{gx6c9oIe)zw@I`*?
PK1u~(G#?aMk0xC4-i{cI4~|W0Pw_#04<CUl<VU~uAfU)yi%ODOj7i@4Kk<r8Je;Z+tmCfdepCDqPG+=QXJ45L<nV?goo!h3GC;28erU2CXyEzX2#e&L
U7^)2c0NyV6<)aeV9`ZjAi}_7<Z-LI@Ia6iHCTo1pVl2jeM2-5V_nwI?8g#GrVt|i+cIZ)*1?Z7S`Dkxzvd|2G%Y)tc1U6iW?kinXMH!RZbp`i{0<#lG
&$r|IlZ&258L|!=~kBZ$Rqu3=Ykk&ip=p`bK|HmfdW@c)bkbM-Oj=ID=&bb+p|Pytjq)&&I_hpVD20+JTMG-449kVzjt{Ea$E+!yVq4VzSBs(y?+ul)A
8t++je%>{K%P7$#Os;ut&lJv?gMJ{2I?yU6F@&-okZ)@|T@7Ysy)XPr@B&y1Hi))mo{F}{Jd0XYSCPbK<Av-w(!Xp(Prm`k{H26wXF=5+=`DddR0c0@g
<pUwx@%K4(Zk9@|tH-u0W>+!^se|-dMX7LRaCsA<q>K!@OzE3J(zjTbc6w8y%zKMPv=WmGzF!qYkp|FBMZo9Y;OM~bM|8S9YyCv%@KFZ8UDbl~wS^l79
CWI_4NyLMYg9{46*HRn&O?-fHlLGvC$5~*F@X5im-RG!z&zz%chlcbY$!U;iT#VW_+sg~wi>5;rb=8@xo^d>gtq;Whn=b-QO$!me7YI;L7vrQ>C!)V?c
;nH~fI?BF^ee-&<t6wrGHhU%{cV6xo!_ya>J+0Qx$*w8|Dx0q(f9C4^un<W-jnV(^(N8vTgI>Z)vJG>KWU15)H!DF==QOC!0vr|A)cnKK()T#9XxlJLH
V39iph&Z3c^h_&|JU8KxO(v2+n7ZMxUqFJ4#gcDqO-qKwl}%YNKn9I}|i`MM%yJ<znw(g;)4uuzlVFMawN~hQHlEI{4<3u?0s2QtEwtG#*aGKO2!GLar
QF9EjI<Z4hJF$d|JK(D*{Tpj=j?ft?fQ==%m1V;6jKk=mI9IO*>f#&uZtM&Is?wr;REE1IB}K<?JmM2`pG3hMFg6FzUI8g061IvUXiESQ^XiJXt9GMDc
ZZBj317u;4B@lz+G;^cdFzoPN!+#Ds2(-{sorb4*BECQ%BAqCf^oly`Wy>`CBmP3Cj4BU8v#~8_M0n$H=E6KO_Ei*0o{H5>5TZKmUQcN=YJnewuu#1W$
AbMLS)&OXmZQ*=<c!BkTj0tI9d7`Eot<0kQGwBaDZJ>tzIKTF%NWK>t641M_dD1f3GKB9zl=1pi#Q=ad^`Pnt7<=ELOGOIV1=vJI`5XIR+3g!beqm08&
r!nIteu#!jX^;8M}>~X_YlDL9Fz0c>?SCz;WcoknGOvqk{H7Q#syNk)8Oft5j`5GSqRzw4$y4&&18Uv=zCmZl8<%3@Kl_HHmRTagWmR8541n$U)-01G3
%LY;6c7YR3_Vn=*2PF;N>3IsMR>S)(c6Mp)aZqdLPA0U}nWQ1EZULTzOGa8(BAydUGTSeYmj8bmu$|VCUcyRql2QpgE^JIA67Z=<B3V4Cz9JAR17QYh*
raYvUd!l%LXl?Y-gb=sMSXfUQ=HYG`&0`~>C-1;KiwX06Y)m3><kUTej~%TwDK>sAszHUhT7#!zRDC1oUkfD2{Re^Oac-76b`?{S>b{Y?D25o=Zhgld1
_hYStIT26iQm;FyWMcocfil@-56vTt%La9SlG*0LqMRsugbN{vba-pI=9_JY<_XkB*{QBL+sQEsCe<$MexABK`QE{-46yoOD9w^4Zy@;oys0)hq@{lR=
dI@19=NxK+wyHr|)G8GAAw^|0NQ4h~qK_U)aK%+0quP9{TPU}0Ek~o=g_(`s*N24Zaz`Kjq)g`f7h@3X#o*`gLG|zVkDVBrsAIa!k@(w@te^h;qLOY@#
X{1aLQ!@J!_n$Dus?{@A9IpM+;<TjXcfu<RMSvG)xqu^SfJoZT2kzw!xMs9dS8w_Fz)X!8uEp$jW8BPa8yqk{*;uY7&yFgkl3~YtA`ii|57(}(4A-x)j
BL{on)d9+3y^q#o|=Pxh)!r|KptC{2JA@aWEYK4>Z%SU+Jo5_G3D7a1itmO}E_4G&<{b(8{HP^|sM#lc>}K@T2{Xqk8(azpD3-zwUoO%+ZIoYyd<p6Jm
@#06hHQ1mNdXT7h$kN)c9=$#FsFF^LVdL^v)G;-J4zvT*sNrW6Jj`)}00Rqq2l9E2M#iuZY>c#&#I{t*6u@e7_5I$<^_8%>YK?z%AY)gk>P7=s*rh*D%
s$>?V&ejN+<wbcjusrG;@q1Hj4b@3;oK@tsjA_~zMz4Xjd42uQ&RlVXiok%|aIsf(!)IehEmkRIfqN8GBZ3nPTR)E6_JEB)JP}@->M-ZF?4L|bJrdWXj
X4p7cg{NL=8Tbq@9`w~%K!g4*Gx=McS72&{zXa2G`KR~0S;3>S6oh<(=-*|ZJ%HmH;OV`oB)?zJ96p`kL;Ou~n6&u1>+n15H`Ey>k<rpF(@=7a1y%e(S
Dbn(3)uOyjnlZA6*Zlv16*k8u~PFSPnP>}04Tms7JZa&=RlWHcBxL0j><_oDk@az2VfsW&lZwE&Zh@S0sW$`u~((5px~>tfs^o!|9bxfJv(x~Di|44tY
R5d_nbjq<(HFED9Q!?HquJ0)fp*)_X<2uY0&a`p2+pQ&Ld!?PlV&B`(#>J&j&Cy+6&v<M)V@?_y>4+&ntRxxua<ITDhQhv;wvMGY*XWNJSufI|3fkn5p
$s?rva>ZywI-!C_>$njVZ8d&0S3wUeUOV+Dqs_?OS&^i}jiS4clNB>|})`w*xn_iMseP-HljGsyweK>5-V77<#cUdar%^-eVA*PAOk&pfc>yX}&GA}07
|Wu+pm-t7Xx>89X&crh#SD1aPx7#&fvTrI(%g_{gB3g(2+-4|o@^^FJe^R?m^>s=U=Z53LoHRgcl0t%UOTa5=$TtPy8dTte!XV4B$d%n8;{W&mZo;w^E
4Syi@c%Ev_GB2ba!tV(^`4@?w5)7$?mxcIO!G8%F{{kD>OCiPH(~$p${@0kuMk!q`nRZ!-9~Kj+k^I3-4M*0b!R=xND0~5vv7C+z=&nEaD0p{YMY-KL6
P%k&K=a3V3#$4}H+Za*9d(bh8W_iS(ZOsW{;#{Gd0-;+sleJBIR@vP@P7bm6Z~cV>3o|ZH$WYI@UQ(krgU~GI^;fa&zh?k_u!F(@=L$)!>Vk?SWWc+HF
$K9pPgr-zpQeA_2p@!dDIVzq8*9en#Qt3386m56lAcIBA=pl{{olzDaZlns`ZK<R99vC_e<(KyKAIg_8v|eeMBSJiH|{68^wWndE2(ce<qBl?&#LWgB1
>tYaM_};w>DNi-sIx{hgy?X-h$mvaN!=@H!(RFABx{v;Nv!#P8?)fOFYrVjE8vrc;PHa$Jx`_ctp3+`su!!v}XI^SAW(pZsm9<CFp;>RQy#RA=*F1E+8
nrz=*E(L*tw&zzTxr`x03n7kG1G;9x8uTR2%LQDyo=14j`JMN68gsuYX()1~;IA=leUEFKCop~LG$7e*u*jh4%r4#=D?fuj0>|Yh@T9_}e+rEU{vp+C)
oJ}DRIj+XDf8rPb9bCxpc|M~jC8>^CvF!nngjCV-WL^W~1)3d}-n+!TB2$WO4?_V=A!~4XqBudXG-;LvLf7c!9j(c@AG!)$wUdMnC-)*K`4eo?5gt!Co
ew9*wu_zkMW9DGY+klwLFzQXt&1`7OQ-Xs8)@_Fek;)y-_PZn3hRmZFEn2^>@T5QyP6iv&<&+8Zod1(D3|jnLQ&T={IXuS60B=XDvqq{@B1H+%i4t6MM
C(qxpH8I^6esLip8O4k_&>$?spFued?j&@<?sU(n}Q%aY^GeIvr~*?H?hWz9_(ba$6XSon%u++nM;6#=K?5<Qxt#kZBRUt<uVjMu}}Oev}e@j(e@xf6j
l{bSto^gSW}CNb0+k`_lvlkG(*re0@<JF1BLrwa-I)6`yD>BdWI9P0EQL5ze?e<6B^*k;ln1y4=ue7mrCB_lof6tKQJ}?rDK;90nF3(nC@7a81Rvuc(2
E8%MZ$gLAFa=i(qcmjt_gi0Mg@zqcI}Ze}4?<t9auMz}*F1uWEaZ=0-tbQj_6#QHdTG3VMumXO16|3aK@ogvucZsuTmxf&`@r0v+RfutAxWE%81D??y?
#6bk?IW=*%#7&@4l68Se&K2lt=2~r^53dc3p(UYANo&RG2A2n=$yO+$F2s+z=QxBT19ChCJMmNJ7nMW0n*v<FE_hNERak)qf87=$o=maxm&d}%Jw)h5$
17u*z9GW4@wb&9(@jxNjb*~;G(CxbSnSETe6<jKyz2?ANhH-KJKa{u|JrYjIDKS{nhF}o7O92xX1ptMJd^y}GND8Op-|9^ke4MTxprs?XF<_DfNWB)C5
!Z=m;&o2^P^NnRfB`+noZh$fCHe#M~v>$-E-{j0C`}_fsgj&dkc)M8AtHB+8%NELtERAGE1eWBo(-b8=uh%er#Zqc_&Q7mnu`259ybeLbS>J!J6syEai
aM6d&izjmk)CY*LV?V~3)p>lsZt+YgWx(*x&*UMTYJ(=YJA+<+Et87JiwJ74<bWFd;~Ld1~%|4t#^wQl7PyC`VE1h(Hle=%apo)lQzRbU)j1F2338SDI
tUch+qntO6h(haIhYeK|D9!|xQ=0&$K9+G(uiQfqOR#0l8nCMm1(v?qNVQq8W#RhuwE?wps#FMTJXoCxP|KRYAMEmP3q`t&kKA?|wB>m))_Pg{sW+sZ;
{94;vZoTOX{W#&LZMU_?_3H&lKR^FLKg7nIL@<@@2?rlV4vgm9Zg83$h%!wg{yxck6*TwH6J`6c3@qy+M1bqlJ6i9w!dy2C_|WQa2uI+iGbVGmh0rck1
<h2eI97wh4W1%*L!(LP&7do5p{wc|qGI5N+B|<Z4vy_<!OQVbDE4BUJvjRJU-xh$+cDdP5urM3J*tcRqS)6|wj~HZJ4z!W6rF3NJ^+0wGwd4di|DC**`
V;L5t^j-nCTC*DIl9wD;iIfox#x=iT~M72Na48t5_~?J;44x5&wIhnZPh~^pHuFG-#OkWYUg}7(&W8UQjP#$x%*^(uOdnh#%OUgJNfic&C`!aZ%|~LuT
A|r2w~6L)gI^;z{cB?+nAr%1~+Z0b{2^xI^iC;8A=YFSSjS?hESl(BXV^h(85~^A3Ld{L|-Z$&CFf)`N7Hw+b!a+F~p!dNrVhwS+(ZaZ&68y+0r~f86y
QziyK<jOYO2%U4m>Q4(Vvrbv`{=BX0BuTHh8?hY#@b0E4~UxHdc%FzI|1ISQFJC&fEPJ}Y&y?CPca=JUDBXAXXKg=Ue_zxM6_iiB|wo=Be`Ra+EfX@Qn
?m>d4qZ?%UX2}g~&s&IAPvQib4Ll!eLmZ<v=ZW_?T51KQyFj7ZYjj30Jaq&0X8O2haG05gcPD~(!`r`q{!2Ssb^~4%Dp4#uGb5XBRKUU=t~h2>GF$y{;
iNGCvdB}lDudNrnJ{3Tj(E;ztk{*}>7WU}4r&J*21e8q{t~|vhoA4zV{AZ!3k>vkhUVwvR!hrH{L$rQ`RI0uXGXbomJYzaDp=yK0wd3Z{eYS+y>K`N58
`jLnkRntCZnYgdq>C1DU|ZVgT>b8N&LIB;t|x-vq0~<Sr|=r5i8B(6``6x-yKV3PdT)nWrxb%P8`dQt}@7OPYF3qqSy9spMOJ|Mw8?9IgnmF_T+caS?H
ZQbzph#qJo*qvuKdbV_*!3^lv#gOkAcaP_E4gF7j6%zUciLl1#@&umQc7Yt*Z73v|tTcEIjFDq6CX7*TJmL^v3Zgh%@|D<-F*LgtGp$E}`^nRGVz5U`(
iBzovjGlr(jm`+RbcklKbV`*-DfS)Kn;?dgW`l5Yo4$keD_}%_}$driE9`GPx17UX21#|l(tn@J}70>a)DaxPvqZL!4zYazUU}r2G>K`l2Om#IcaL}&~
>P9+Y%<$T}@cBC5QN#4JVllq@%bx^0eq;O17~SLnxhh+t-}6G5%%|o}bSq!asCX`cV!EBo!}QFD#GjcRV`taUmHap3<DPNVNypSUz=Qf3(5uJoWXmBS*
C)M0M2TIa80(wp4=77MIv$TzV04E%l)CkN$8E`e6xC%2|NN<+bg#h!tS&O~&pF9bwQ9B<SjKBY&mdpr^HBOP=-NJmAJ2sNLs~zZApFc39^dQR(ZYMC&~
i`GDn1;n$?W)>30$D$XvR&b*h%G&u;7+AjxCa_8b*o;;wQ$qDc=X;pGBpBos^U)d#O!DDQ)_Yo-K1h@7uyNW@o-TxbnZAKRCU_K#4LvgxuZA@hd&<j&|
{90MqBpqg6mvW(gXs;GSz84i~0l)Zg;IIAjoY&&?8yQW{j~o$VTxK6eZ3r#g+&!GSgkf)7w!mDHo80zmwWW=4uR`pZDh&tjA-sx+A+Yzvr}JK=M~T_$*
WUL(LhlNnz%^i^#7&=epB4+W12JuxP0BT>GLrim);zD#=geG>lW3L4F=xlQ0CK^>M4F-4X9Vrshs@daL|>xh;2X<)4Tt`hxsG)L5mtK#UK9&a#ADHavg
K;oYzeFK2#`{-!|N5;BF;s%bHCZMO7)Qn{l`3YIpi%^}?Ed$tO7~pHS60{yup`zAY3MGBKE$jF3Yd>Hd3lqAV%M$&&kn6G2G>3QN=Ad4VZi>E+?gd_gB
|*0;1B%XkwhD;MH6?!9YZddf1f)NFqXN5QY6ez4BU8@41&`&2WfTA2m@}-VV~(m{&ll>K^6kU^b=FZowIgG3{p?9d3vAq<6p8rBmYhGY?#6oH_9Qa|Wg
1|As=jDJwNzUugEllZRzTB~-4(MF?mjrq6Ttm~!@%g}*@Pwkc2T?Pfuo{JN$ST~Y1FdgR_oStdx2R`4yenC-!SnN=g_I00KXwwFDp#N0p7ZUgTesxld4
xwTGBPzL2p@aGP?l#4tu3kP`?mA;qsma;CAwJe4p=Ryc0|Y7=5T;`u}}#O#RA*@Z-xd>KYL;_T{{fKo_MCYG>ME+)EmXFn$7h-EyO5Oq#nCaFN>rMQZU
7)N)Wo;0x@4nmPi4ddMjqIM$u$q5WwP{ZdvTsH%^RU$66#u_gPQ!xAzTCO!sC#)br0Qu|Rx??!yq(n%^=NR~K6A40;)CCJ_z1Qe|C<6@j@%gebO8t7=^
*M3wdgUV_Eru&!>z0fOx={M^LcFv(tFr~V3#ZRb8Cdn-vq+!e0iZ^m_QhFJe0k32h&Ta)PPcPC>c1>iIw14jqYm$T5Atef=yMPtCsx#x^%KL%sda#j&g
H^6`FY|(05LSRQJ5zu4|9f8VXcCC7(fzy6!GO#VxAI*J<g39S{<42!MIOz9Bx{M^zC2vwZ?!Fj(kb82ic2am=)2>BQ>kJ6Y>F|^Iw=p~&CyC+9{8!&p9
|_BA`*k>5zYy0>pVn|b(=e?m1-vb>2y@#UcLxlw)cV|X7m)ol-_tW#<6TuU)CgXP;M%!$43=d#X|)|eqJ$}z6oZOivv=)rOz5i+A+@LNfJE>F-)*`9jn
Qx#1mP6`Tjt&VY{_uz!Nz|bQMsu#l-(dZQQ^;pc~xSwi8?(Czxftd_xr8y+$w(XSRUhbpE2IkgGt!WhTS3;&1LrvZTp=twu>rvd81{F&r2@RXYHlokR4
g)`41O%7O4H)k}yiwwSS1S)D-`GB?yFH>6nemFQ7V%AZJLU0pHMMh9?x>n^?y{)bWhCD}k2ojcUn`O2stDRp5@j2(*h@4^_ZScWi^UIKm|inLa~Uu?=>
4tS`hn@Z3R?Pq|v<Q6pFoqp10hv@T5#4dOkmM2lLe#k*0GE*GiAkFB9-g&?qD0MWAZ8hopRseXNj|-|!Qxw>}l(XQzvlQ~R$42zTeghD95ym$bM2bOGZ
&Mb#ON^T2%R35Q`y6`hsG^qkfnvYDG6$qp8*tvBq&777qr$~=2dq#L2u$xJJfQOCBs?EPJum^wuJEwETHGwU5!kww(4f^xKg|Y(X3SD_bSU+21}p5bm`
u*#BG>^s!};=D90QDz3f-}&(Wh7p#(HR^UaE=s_w`1v<a!<f4PW#Hqc$^&%ucrPA%Slb<F<W8iggA$4WmVWq1X;W$EromgJw7FcwnzWrnwDYKsV_hxX#
!+W4-$(l$Erm(A^V2CP~hHmrD!IXkB1XTi{Tzu(2YE__wYI4EbUL_!6ZI&kfT!c5)!s|1b|Ls^{au(dEZShP(O%sQ1i0Qx9G|Lg%PZxX(2=Fx6Ap!0v9
ks0&8Y54>OZquUd=qIZ5nj+wtnJ(e4DLJepv$5>F5L-chFbl#ha)U)r5(*6CU&|sHKZP{n#0$-i4;=b4qnSQG;DuicFN5d76`tvb6L;Do7cqGD7aoC|#
rTFPwQ6+s#$GWmoLxk;vMe&k)lXb8Y4_;psPx${}F@*3q5nQAg;DYB0#ma8i7ih2Bh&s)X0&S350LA`Fp(<ycK=C#b&!fd2QFoeM!Mc8C9Uyuo{H5xHV
p@}X0p@T%;(<=Iz~Ol!tPi&6p|)*!M-yH|AAA%&LhsQ@Yg@Ueq4Yd$ESmlE|Ha;!EW4^~>-k-7mlKhIMAd|(t`mU-a<~BqQA*T>aQNMwv*GYPH|!H}!#
#)h>aDpn1({>~<NFX|e<Q5ZRREpW1ongt{K(oY%tPIsbx_T0i+#=71@ncJeNbKW5@}mqd6AMxtx=1ky)~a3&imbaKX)97lVZcv8{irK<&*ry{+mbE0ry
Wcq6SkyWV>gqLsy#w)bN@@I(zwI;6OtL1yr3yW{z0wS7Pd-MN{v&W!S9=#oAEOVFo9u2Gmc7W?<iuML&(!?KxS1kJ+&IX~+phpE$9SeJ)babd>Mhw9TB
7&Xn^|ck(J}WV?34E5$ugT2G{6VBDaj{W2$er(Y7%bjPiNX5-{&Y@>H>m+Y)cXP(_qrMO~iX8wM`K6ZPd=n+YgquCASjeD}-yca^nO0(64_hjbKr`Pov
Z|V1th;*9KN-R!m_Edn+-{U7#WtdkS?FjEM&HHUHT|-eUweVkX{-PdL`(v1u%8CT&-M0@~U9~4ILtlUtu8V^js-j!_Q`Il1jmX%C@Q3%q7IF&i#v{Of<
BL4zu?^Qp!wqP&qE4~Z+zX|Gy57*(cdTNx^Hr6iS$1~2DoWfx+)t35+QYti=;W-68|MEuXiC(&QW@Em!THi2Vt$_uUs2rckQrz?y|s@TWs+7g@e(wS_Q
3u3fV0(%4;5M>2+-&xfnvvOwZU>POjPILwY9@qrr;MJz`hJt)EY}F98hdKW3LCZ<1N)DF|S48f|`J9@%(xaUl^u%ejgwSA}=_fjC4LyW?#xcA}vMY1E}
ZDh5}TyfA@n^0ep>9jFvlV&!*JOxE^(IMXGCIe)my5K>b5Edl8G3qBft2!XvnC_J`6-k)gh^uP4GbqY4XtZoyJoAmRNE6x_lO&POLU;U)O<JDPPA;|}c
w`oSHbnHe6DZJPM^A2$vAH8|wl;t*rQw--G2(zFlELs3&fJ6H$Q4p**Kr`v~uZ_!BiE%!-9Hn}tqi9Yku@OcJ!eYk0mmSQMSXE<XkOX`?GBeU+9F=Rk$
FYq}e_wV}D*ul-Q`q%9#v$}@ocg$*}5db_dqxgNGhwNP@W{;RmT2!w^?RCvslLzljOe&W`fn@oZS9YF(FHnhl$6s^B{?JJUDLsl2ke@HdT!f;LiiQ2`&
--x4zBFQASz5|PYdHS-rGoh)pb4}Gj;`bUeVMAH{)it!1+E+A8(NcO%<&g(+xVOf@*I7r8joT(OiLnt%nzBQ^S^Ar8G+(xzq)wBxbEKjmuq+49v}83^<
*mUJ)4P<9Y3m0e(3g&qP~=J%Ner+zRah9+A=fny#7XSC_cXn>dg1w{ibFwL&{b-WDhS$s#NaAqMg*nz6M5;D_a#kVcoPiuS~CRwa@Q;k&NBxP!q{&<So
%LK$MHOy+14!pKnYvus>!U)ol-Pel&h4ev~sp-8?V6GJ1C)xpXY!Jk(l8Bdh8Tzby^+r#gQWLs?c6vLbx%?}~JCqm{Hw>Lb=feYeJ>7Iv#Fl?FuUmMxf
n*eMJ|%P1D~<VB5iS0xXiMyMtlV?)nv|7RTVU@_0E>o39cdBXmv|0Wanr<g`YJ=249h?w7AofAeP9|;TGP4$bGbVRdFKM6*9yxt9(A8nJX4KgU`#OQ%|
gPJ1yZCaERlAD1Z`nzxK{eyi)Zgl~DZXk$Mix}Q=QSl@aE_03Rdu2|^cw&FMe}*e*JgpBW?fD6joM0?Bo+I{`%jaS2(bqt{!uNS2J&0CAARu{CrR^Ihp
*VV>3Oy*r>OY1F2jmIp?kNH<dH1T4%e%Gj(p1WrHyGn7{Q^9HR_&QbT0#dV<X7W@vSM6XoA9MOwEFzH*G@pUX3Db^T-ncv>+fF823vd&7-=i^y}~DPzQ
+9|*~8!coSt-x%wiOM2$R#;k&-xy$UrNAh0eFA4+}3hHO0aCQ<)3utIyG@mw|d?#S=>uj3f5(B^3i$r9WlQo-^jFLc+Xkt{TqY%=ylyH&v1x>_&%vj9i
oEqZnkkJ|l?E{D%F>lWRP`{n^~pf}F6AWAT*FdjQc;^c8Ol!{-H+1-;PvR9~&771suSC@w`gAdq5=kIMnQR{;0^nG>Y>y-81KT2~r1j#cMYIJ>R{%pZZ
`@$gzx(Do488||S%AIH{Cx8Q~G=wa?vM;VF*Cl~XUn7>e|6Af=(?Zku@|0&Uz%I>XQIK~$qZPTHtBk=sY8G<BTCrjO%^?O%rF|!#cO7|b0uLjww#E?)@
2AE)PK)dn!eA5Q_&Ceftr|j++o}7H)=x49J(!uW7{KcW*Eh%}_o0>OUAPW~L25o=@Pcd8jZWFR(Fw7786TB+c5t1&%Vf@&?<LgD@EEjOzOLqm$tED;?H
(=hQ=<kj?zVu1!mrEf;jKrbVF|qGv{E3g(!u+sNbJ-dtwLamozI;5dHJo?DBfm@eucmR{7}&q^$F0HpXK5&z-k6uD2PMF}k`#M2vN(T_3ioRi;nz>~V$
25kX)ZKA7Zc&W4_dQOBp)6@_d(6+(UE!Q@iDhy^1!|<c9Eei1m?BwkkMd~YHq&O-h_wG`Dh!j2>W#y#IUws9Qxi2nlyh6=G~ER?|av=`1qIWazG}-`PL
bv>KJ~yVVU~MJF0ujYAtk#7r241gTxpKtr^C*0h&L|wO?i!9I-Cncev{OjCw{;b7RbcLqgXH_s>q-t>Ie-_K)%5pf_I$k%8&)2@O}d?=5?x$X*AW?;mO
ZqWa=#yun<SMGDgl_k&$pioHF`7|H~t{_!@iSQ&Y%pmr&<ef&<BR)6793Wa)K&~zV^*%GB%g8UOOXi#c={H2dLNX=Jk&#pgw{Em!||MP3Ty&=3b7hMmS
u)O6X>Y`JgO*Y>%iLK5PuSbqwe;OqRQ9^ad)EqvtFH3@Tt^>m!)la20P^wN6##<G2&yP2orIDJj_UQ!szmetIV?Q`(s)fC`qYqkz9!Vbxul~Mod*5PTd
t>KggvImg;kUKca5fiM)9QEMoD=h_F|rkm<MoFgl3BNSzRH{QYjkR_ZqJi+^*Iz^7p>H8CV%rUoACO@?NFoma3E>_f-r`Zx!%x%w>z>wHFTxN=D@uKyV
m;FI@~2!{doxO87Ah`j4C+qj~a=$3iJ0e9{^74%A>JfMa87(Q-YU=i1W9@^TJY^YLK^2Z6bA@aQ%c5bYb);MKqhs5@~ZR{$0Q0Of>vl(UCr+ED9Bk`LT
2JPh?WpLYI=8x*|K8;cSu~j#MKOY?M52Pg1*fb0`JzxueY(e9{=(*p-TbAole2!Flo}=Rq=&E2CCqCElI`y#6JJ_rH;@2dS2{%}HW&wa{6|T4YNm?thx
VKHFssr`YLzrr>g~6%<kL+)-zlzeC>ZU#Jbjjn~fV9!nzo#XQ9^pH?Byl7f#is`sYA{$wtlXTmx2A1Kl;xc-=LI>6zHIkQ#YEU&$c=SBR<V8`=I-V|#9
s~~B&^0g1|XQ9}Ee{^yr85AnR5IQ!u^w?(;(L|u`EX6``b;6-yQZ#dL#q&xRaee3cXYV5h&xhJg85mw=gkpr{&`N$f1*z=uMdKpl`3XMs1xmkKMd)c%i
jnvg1z!^X-m83c6$^950#%`Wqis^LzqU21;QKNesIQwY(#SB5A?7s^VZ9VdKk9l(TKfAP#eMn0`~B!8n5nXbZo-5V&1sK|<k;&K%|w}!h8uA@e8c>{Uv
?vkyo+BmQfKzT-fChQ;eKgMxz|9r33YsPEEZs%e>QE24hwR){zUeaj<=}obsvq2@wM1RGFLI#o5n63>nhm?EMNQ^jpN}vCfSSu3?F2QE-v*Y)r}@IC~Y
4DO{%*@=5fLRZc}dWL&KD$87$>fW_~Gyp1sA+vMLQ1iQTZT47XE?Y~RUbsThL{jYJAs)BVkNi4l2mpBD}L-?edENR6R@-X0<yRU$DjC0cet?Hg&4?#=g
2!oz~xUFvm2cJaMG;U(U2|C8B9THfXIg4DW7sHF@iw-@qCK}qE^^ocYxGLGG+MD$(1`;sOq_HX|$|LZG-{U7d%Z6i~KhjCzEvyq(}j*()&!i$8KZt@lD
sl6NNBe5x}UF#W{riA^|KYU^LB|zr7nivdJ)r3Uj2PxRAqeO*b{E$(l_0QHCBkXUXn$c*r%DOf2VRo?L^K4)FJN7MJ#{F}>R3#eHT$pukw+Co*HxJE+9
JQ9GK+M}L>`)K-iZm+g(?L1A8>mepr?t{#zstX%<9B!-yJG(O>MoOE9iq=Qh!rD_79AeRLq*>@X(AKa;|o@n`a}(pn61&!?h9tJtM1$Dm9)mIz<F-ix`
xUgJX##QVh5{eI&uFP*#B%XzT-ST0Sa7QQk)N%a9;Pf1#R~}!aNa57bxiO3!3zA7+Gy{sif<C2B<O!vbF1h4<z)yf&HEz`27h=cVRB=B6`&q!NEvsa^f
%p9yQmVY4wLr#M1M-8hbh<`1KzL`<L^2-uDrG1YR|5Vu6g~4w(N$HrMsy1EBb=Z>av%H^n}+aD$I`?fPVBoROu;G4`u3z=6`v{H#+CJRcM$aL^E3E{^h
k8ykGS+B+gEHYRP)zR7UBPU+s`7bvDT=qj$iTHU+*@>0}{+f1kwA7y`A9pufk(q*Y@ry8x(V^#E@K*<n^4CV<*7BIg&eOKJtE7-s6)tc?-^Xgz`U>-*?
pl1ETz!)#9%%S>RX;QN?!Izq-Vo*(FJg(oum!!s6wjKQh+fg!Yy2A^Tb4Yt7oue0t`FA}G#HgZ_7ik~cbde}oBT;V^U+gohO+j+R{Iysz&a<K!u-_ZYf
krniX8U%Va6dBa1ARk6oE`dZcW?-U9F4-yCcRs9;PoSZ=dRUoBuz>b2FOZohkaDtc(nuLUDEDeiE7$pT2m>~PBfDCh712WDVEIh6g2b~yXW<5CarG6{d
0YLA*zdI&J~^P1NeL2O0@XqH!{}?ql=qtNoZ(36rMM~fPy7`Qacj&k~ExTp`c~B4%)OP;?<2b1(@+jMQ5rNt>tR(So(&ci@MMgTQ_!l?B~q~?XNkU6vK
WI1I`1ALp=fMTzOB}Cx(^9dH9No$k+`blU@j5o{V$M@4tt2hrpfaJ&%fCWU1qPz^&0oJf8(_*6s7^!q>qXXw;)!CU=1Z5Hf^;y0OLl>E7>nehB=1|Hyy
$>j73&WiGkuX!5>xu7moJWNeNT+5)ZPRgjV~94mH1O&DT-Yk9L0g~yZJ8!B%j<0Y3bxsApYp>2k|Vg4o+e(dx>ACPpULMOvl3M=eK)916cww+;q<NBD|
3u>Je95$~Co<sRUANQ&{=5SmY=)TtsZLC-*TA2{|{H0Mt^I2`AJrAEjlAYUckDV0z*c)<BxNrl35`7CC^SccdL>AlO{d$*?-u%cAZk3nd`juDAUlx9S$
Un9H`zFW8%zkY5cl{Ler#PCq;k{`*&k&L9`P*?KiDT{;h@9ZM2X6V}joF<HFc~yNxjPDxBAosqF4xLHQ6|DjwJ#(CqmS64c@G0#`%zXXX>ua(D@Kl1nQ
U`{&p=%Ff)w1@XD&G<X5W$B*BA|?<h~?X8r`GYJ28A<zU+2P+}%CIJVuJVS@PJ=Zt?v0`S}&+b9uphVH-cR-?OjFD^)K{ut(*IHp;1IE4$h;G~F%0^S)
1VC4KhY-?i*{kHRn8THmm|OM0r@@W0myNA;e;A@`TOLGu#mq|Mfc4)d6GQ4?5RWc`}k3vv&k-A8K9TI*?Je%bundk<dV$J=V$aPUcBeuy_tR@|q&f90x
k9_YH=%g9D*hIy@^g?)gDO*&WES23^raDBA8!mAg~j-`9-{m^!E`bb|igOaf6ANw><I8T)r(!lyX)xG)zS#AbaHc01d4$vm(pWHf<!<P60`|b!#zm=}1
AYp%5F;7zds3^6_46xF>dVejY=9rg=8=x`C1M=EQ!Sm3}GwA>q5v5~HC@O0Ai*)0RJ1Pd#Q`}g-c9Le_>wV3ZUa=ha-N87pPJ}n*J}YjDdEn6V4KWcfk
>(H~O5*(|LN#ybt)t&}AW?sxk9?EeR@`98J85=}6ct}f%KglA2B^kw5+Qk%bB(T;uLPfLz2CXpi1|0lC0JB+h1x}%BD+M{6AJP%?NKaYpRX~J!i4hwuG
h+U#}b{ZD^20w{p_r?wKh+tzC<4)+|#Efk$%4>gXHGOMHI2@xvGPEhJ8Ab5C~Dz%DSuS67z9NR1r}^+U7Ax5Ok#N-(DMR<$hKuXm4qaESZ%Yqq>zY)Th
7CP!mdxOyaV{5_Jfem&NCgG-KsTNl@zF`>Y##q)pr71@C%p?bVQ8BOPaSC+j@*L*!JyTf6Y_{3G8V>}R)=#k_FZ06I(d!kRk=j$w6=C){IQ*b9*Cie?#
iS-O+Ez0W}lG4JLw=Ivp!&=UD7>Cfhb=LtvR`SZ3S#ePO}0O{K%qo!uQq+Y-#hQBN_5xpK6t~cfrNJLR#kiT&k(qc9Al=VRcd&ul&ZkjnWNhbIAF^*qS
j_BWCjVM5iK<istTGME&3v>nS&&Z8r#eg(jL1T4;y{yB(>q#cJ!0>V?XcYBXfvQP&kRYiBHC!i?W|=CC6iPMbi}1uwg45iDtd8WpzLIieBx&W!pDW5S-
w0GBD#iu#T<1opElguJBlBlM^OFoHzMG|DCKp8#A6h@}pJUZ?JGhjl>^Zo8Z8zi`{ZMulTA^p7?-blxE#}7`xISARJyX;wN=uBU)U$?<f>Ui<lao(XWK
HXb^mTniD%=ndF9A6AxIiQ+*1yUX(_7E%k5jm`_HB?msNDa)kK%J)tK4|Xm-_B=Ls32MGSE_*lcL*z`yaQoq7VAH!8%QM1kV}sD^cTq$$vY)e~*`{7!S
={Ac#u?Et2jz#*K;&_#4;(m8LI~%Bd+6?AEYDc{sJCeP6~&GOnDt-_`;truuRRINxYvFMp@Vdw_q&@T6}N>hNnxixzQMPgeBj$2hO8>$XeqbX$3E_KG6
0HYKrKQP^MZS!&MKPBu@;e%3wCuRNU9$yIb{>a>N{*9XHv<ee_W9sk~^YPv^;57Gnn{T}R3FD7Q?*!BkgqV$d?pNU$d*Wd<;b$Fsqk74Um++ImJ;ShWO
Aa<GmUa1Nay_KV^gU)Q9!)i)HH|A*V2kcL}Ps;G|!G4q7&a$<WB3-0;;O)KBLQ^rHHhDnRy6DKh5Z>SOUzSB;s$cT&?|*py%)jSBjd^6dT0_BLNzFZ_;
v+J=;{AfP?u4jI1e6;r#Qo^~EWE$;<=q;XbsMO&jD)7%!1*IK`T-NK!~SaeV`~Vl`GPNbPSEfXwAolkcY*fw+0ndSy~y-}dV_vmmuQL-Dl+%{hWYKH_j
@c|Uy6wyP?8UCicmBu;f(j69pLmNYjj3Z+!`abekD2eFn`?{*t+tI$Mt5bCR#4RjhBqp6eMu^+n&f3<{6d4^Xoo*VpK<O%P|hKUqt@ve)jq(DP9hsltC
iM0Yc*-Vt#+#dLSu3de4k7P)t%XVyQ3`Z!h)nj8xGYD2TZ6u@^xh&(=WT*VEFf?dyB#XG;cG3BK-~iD106tzoAL_6u5+_pW=_*az9CFHL$X>}`JLq-8a
4AC7~O?Da=V6<d4V7)Z`+zkA=f!f+;W0n9I7dB1<uN>Q}&@4GL4f7#E@*Bqxw$3u#vz1p{@%{$5;62dDh%jh1VU^Y$$??-E41hTBQYAq_hPw>~!Pn6t+
iL|Nj-}fz8_r5P~7&r=$m=~li?Xu55AVqpe0UPF|GVlI-^k+NxdzO^W$Rm2&*KAfS_4|c%bjcCghrjz5h?9cg9beEpAs(}>!WRR9q-SVgB4akL6IQ<Bu
m9WC)3AS{ID=DMov3JU5w8!KL%~qof2ge=grj?vUBP;zZ)nZWgcKz|asWdGBKmweHBxt-??g?Br2S6#p`*tY5lD9vJ@<E(@wq;J@O*7YtwRq*|2rSr_<
?SDC#Wijy90w%@!=y`mHoq#o?^kkrKF$8Ur=U;$E-3fdxsn|;`wgtQf~g>i<9EChp5%%4ChTjw&1*YV2|J3H?qj|Y2x*h0(5t+ZC3mCCtw~2IDfrY87Y
0jPLklycQm|3B{JK(H>Jh)ggvG0I?@y6#Qq%YZ}eQj?C5w6OxQz=9lhM}t>l5?E8$smN2`10t$MG_r=)G4eMc@UlJ5H012_?Dh2J|^cqKOq29CebKrbh
Fld9GDy0m0Ugc$l#L>hm-7YXS3ec!(F5n)+o1o%E}A7PwcXT2q!DcH-(L*KhakP1h;jYL|HWUmtUFMme|=hvCRT_w=iS}(acpy*gVdeVZxE7W7Br2Q6b
sBKmdY2QF-r0o2JyStqq>^t^+m)t1ycSWjTZf$9ALiIU7^lJM@3mu)4rBu*fXyoKrF%Gfxp&-QsdX%ZBIA-kQd3sRRexpyzu?y)z!7Ao{Tdj{1uPnREN
ZduoKDf?Iq;00tNXBH#yVQ7OWMS-oNsnnT_NlXq){L^<lrL6~^P2cRa`Q7`zZD(FM8xs;Jc>1vbojD=(jI(%5-+Wwc}eQ05BG+)Ub$Me7Xb=O+o2^Rb;
k}W>~G%>C{UwyB5AKP)xgL0WYG2}THci|B{)-(zL!%yw1!E61F}AGMTr@Svl7L~lyaGo(b2m!seWndgr-$!sMJ<KnhCm@@N0ct%uFoKtM`g0vT(~WAJX
7AYkc_m`}~;xyZ>R=Bl-SLCyBN$D|-73qu9)y8zg7F6)4XP1J8r!uaom{!lI%SzOzpHnh*E2iBVs%d@ELno}^Chu^;bp6B$qSEs4`A=zF5#YOy`|!u_j
UPGr&G@B0IXCyUoLWzlzR+DP@Lb(1tx(a<-tMbhJpQWbM*cJ_3;HKg4;(*QeTXHfZTua52u@CDc3hd`U*e<D2-X<af1r$Jxv6e8>Ms-I%#OW7WrN=({v
;T$m3avW3YdFR#j)c&r2g8}u%S5(YPrDhTss1X&=7Fzp598ah;T(yV4>p+_8L`ZOpv;ec&sN(!WIFHP1?Xa)LF^TPc{z{j!BT+;DUH>GWu!B{_o%?-$?
xdY{?BDmVJ}&wsisM)WJ>vODdJF2?zx&mkm2V`G8%R{Gw<WR!;NbbXT_5|_n2Ul%)aqbKJ!-TH`7<|k!G6I>Z1B9z-Lthh^2R|Qt`Lo}|0S*XGzAE~u-
-#F^e|skYyj<jy`#Q#C`Y-<8J;JDhwCr-G_85>9a&mAmPZpu_PBnsuK=a{6z%Di9~7+n!vRaB259=lUq@?t?BC?;5u>S?zY~AK?*o-(!Q;}4HPVd;dyu
M4^!7XW?2#qXV*uYD%0bgRad^$#q5zhU=0t<HnvvyZz?Sw=rP18VV{7s^^nz#be(f*m`XMbw`aB^iR0sNoFv+!2d`mDf0vb)9pd-z|V={>jw*{5>loV4
t?kZfsmD{lnQ>{JPo&@dwm7_5!?~ayCnF<ZR<WZ%|`21e1mq{`i@Til*S8KJMK|yWg+C3xNvo%&$P_btGJ@0YeQeNd2M};E?aNd#$UN35-Ie3w|7A1e@
Yi`H=j(Ntw{v%l<X=w+K*NZX=w1}$7n_xWxr~}OV>vywxqiD(weqgKapTxubMpPYua222Xrq`8YMeh$jZ)vYlH@FsW1ud%JY10j!e>WpCzZZb*fi*TX|
I`ip`e!pGv%Zb{y9><Rd#>CQ`hWbkC7C^&N}l{ZpLNsF?6`BJ`KfbCccx}hY5PlS|Dy7M%4GibQt-0Keyy1aDXr7chk4|VO^wDAR$TE#%Ly?*x=H<pR>
9(VNPH;8yq14IpGa@7EP^Es3L7r=|C_oetccTFzhU2!;qAorv?J2qXeow^Rmk}LSIpZt<2OJKB5&`q!gWN!^Y3tf-f!6dzj(c(cRxT=`q8K&Pop&~PTZ
j0i5{B5H&pzGc<*4;I_KW!+&41Z%=>#@WFg}74KQ!`r8&Stn_YCOrmR?Q)Y<SEbJz#gMj)+R_XfOvPO!J$?Wb7n8`n#3cDO&3-RG^#-87-kH3y#8*GMs
ooQa{Gdl2<wfcsZh!vzkZZtk(Bm#t}5+Y3g7gzJ;Yex!82Jzp@02^&?x?zZNjVBWZE0p_1CEhyHV_AdDN?k*bHzvs0T()xsT@WlpLR!)xh!(F7`QsX@Q
=ZBfU|91~F|L_0!Z~vC3b1~z;`!D~N_fzq2_-~eV=>GoI|9Zgr|Nr9S|J{G%$7GfZi-$jdq-COPdz^2-9@3tzS;PuxG2MEKV_2C-dF)t?8s0YAw9>20N
*)XTX(Rc6w~_2W=zm=P>)$s1&#k(FkfnC<PRj!1x-NKIcDk{ck%}PIO%`-^^lVB6)eRvDzqw$a!|DGtp$V!Z91Ea(*E(X!E7=J7V{kkB^v&(c^_OI7l=
cC>fr@p_$;SzJ*WB((<MjOB<69;mf_Vy{O?S5u%H#=9Kh>A19Cv@8#p%&_*`R<5eM`;W@pLDEDOYe7Im@SeXlIw(<Pu;?9>vM&+tv`T3v+N0J+l5KtDC
1?FxWR#^2;Kii-XNCG%E{kA)7u`+vy|wzNZxguUGbjcVj#Wvt}vN^x2<(XtVfTJa6Q|8$A7>Jm*5@J?FANie@GJb0;6%EF;bVkD?p+F>lCIxN25Swbq0
6&l|TSwL<a=*avbyzKz^ZyrF4|fA=QCKY!A%AJ2i0{xe(UzS^*fsDY7z?i)SSsdL;;**s*P0PGL^)Ppwk@6ew>y!*aPb|don^eQElH@O;sCD$#j_`Ebc
`I&1bma}jpWs7eMMeIhf*1PR8W4hb?C2k|il=Q+UIl7CCNqrUI@RzVA`;Z9*{dw)`pld|`yhw29)EB3K*aP%INBJr9LDtlPFrA@)Nps@7*=$jR*b>nYW
fOJsk)cFC=F+%6wTW)qP|<P)BY)y}R`Yq{lj-J{uUC`%d?<`AA^L&`)SlOOx;pm|^rBz6@9+}(;OYna#(X^kTofi>RavS|qPU+f<kxTHpG6<u-|y5dfg
I(m$^;U33feM!gNG3N{*D$Xs@-D~LE&9H28QpMBg%(`?10e&e;4h1e2eqE|7W&J)49>0$dNh04Ol`Uetgrvmg!3n4aL0zI$=sK`TIDTAe#3i$|dOi-+s
R2K?sBdP$u~jJ8tD<LHId?cG)K1|4DNN%TXa_5c$zzdO^X21X8(lg5%cs6!SQl%d0O$FjCbLsP5--5+hB!T)Wz_e`?h0L;mPO0fP7F>6J=IS;(t&dUp@
}b5i?(%#%350Ilg<Z^)Tgj=-DkFhzE5zMyOmPk7xY1@wdGp&~vhS+I?|t6z`{eSy2VU;fh15nzIL??1PRZup(a3~SKr2$y2SuPDu4C5F;e{=H4^a`I|V
NeR!{4K9@{QKRLBkFTK4`1TP^S_bEx9BP05wm!kSUv+9n+W`%E)#yyu8SEm6Q%u1;JD-Yrccn7!)#BqL@0z+c=SjR-Kh?MWeEUT0HMYBEZUQ{okZYHX=
o2Fo1zrx|o<7ggOZ_<#F9+{m;oY*BzD|Om`u=1kVD%Z6@A`?71R9(L+Y8*&r9)wEPRoDNpz?(mtzE3w<;8=TaGW|gN_>3m_Q;fDdf)t?c&sHgwq6UET7
~b&Cu1656h_WCBR)QM@StT~XZ{MN_q?ov^tsB!LzfzdIlrsVmV+vmGq5AjJvH;p;tu~jRVUrwp8nfEYL5ExGst=HYE{p8#5G<&h#HBQhqLs#Pd%o?^ei
IqZb0?$oCn(wY*;yVxPHGrW!3smrkFJW>1D#ArtA3UV@2Iik5XzQJHPV1i6Lrm{ia;iRN~nPM)$dB%lz$p+!`HwNpD06I$eENZ}m7%BBgXHsY0B(M^uH
6OY0H}FjVb(*OL3S5$?Zrsk<2057Ar+lT~PM2WZ^7!l!O!Nciy*xKnl6eDc?&po^-a1jbPLprk)kNO&Oy*v}2Td}3)O<q(1e0T_LE==0N6##3h9(F29C
FR*RO*-zKQ@Baujasasgz-iu6l8AAX?9}7a*hM7FU?d1p>n|KN36E-t$7{xI{>2}z{k=8WD~RJ(f7jO+K7KjCUGNz|;d9L7!Q)adIY__HE^Nd*j%v-(`
FHc-e4qZ*>P!F4>kc$mQs=6VnTBUCn4YyF_Iz@1IDr_XxdqS7^Onv>KU*lzd^@2BHh-U%vD;qxs(`_Iz4Mzm(INj(%i{fPL*#?Hdqt6QP9)HXK}jCk1D
_wg6bY`Zui~@OWtO7LilfqyILAEi^CjdB!7`Q5%5eXud6Pd<lMsPY-EAA>#c~oYA1^f2?9J!Y%KJsMMUWu;+H$L9=2aFZ(fw)RhV$cMBGo<Z*W81BzZ{
QvIoOkMrVp2$?d`-<d2_a0ybw6*n|DgtPRjj7`F5H-%k@48-SZ(~D^GyTv4FMT0f%4zO1qC_#*TkYL)s|mmv;qA^B(Wt7mfQ5i>AoSU6%ROvvOB-8hH-
Dn6Z#Gm7@Xb^QmGgZaS>`1UKb{p7r4Ho}#){Dy|<uyMo?M*~h0Rx_*GmooIo>XwNwY%q0_i+jv*Z1MdD=OE(HQnOB1_4Qzs|v`a%I1e4s8*8ckJRirCV
XuR@Yj|z(Z=doViFSTmflnmy%q9aGyx{XG+cU~W__YAmszGl<Z6B+22&*yiH^0|?X8M)3k^)*1j+Dg(v<T&0cG+Vh5)6-|dswLZ8Peq`wy_$G^iT8>zZ
hG=&vf3xkLy^J9_EMlfiVgXecg={DjwWY~e7sh&EnRC_TOYuv%v(do37%CPdC}aH2;GfN*+;eS33z~1dI-O1!;wu$;XHh*%}@O6BLBwkR;@gEiXm23Ln
j-4u8>!Z*4Og^mwAQz(Fy~|4rpsjdGZ<Wf<)>nAoIS^U}bloY(av~d1`DzJctH}H&WzrY0eu}@-CiMe>Z8RR%jD>oRS$o%-tdz*;M#~bs0u`x3(LY2E$
y(R2Lm_(tmO94xfEv>oteYb@6+k-fs3xPJjP5o}WoLm2PMDCODfq#PoyUfnV+M@g@$uKcdsS8Q0=ozlfIii{s!;17B-eIXh>Glysi?F`qd@zR)`u@+xN
`!3qwUiYz3Af?U(mZ#XaGb{UD>c9hE-{_9$~{!^*UP6S@I>7A3%;<Y^F_h0OlLy0Ev^*k`Tc&OjJmC1M%fi{nc?749_k8wDY!Ljy#e5?P+FQSyFdKNL?
iO4sz*p_Gf+n7TFw_>~CHEnE~`@&JjTXh|*TvGRN!-B%2Zh8{`>YV=L8?{Lam5kHoMmV4DnTB=NZl|3ay05G*9>isJI>Jkz@F31!d+-_YAltjU)pFWu=
iu^YlKQTytW9h+5y`HXsvEWB<zBRfyMtyE4k?T?Cc}CF^nm@nYyT=pH#Tx##SHdGt%uYRax!@B(Joi!blWcG@=WiPD<Hr;5BHV0fRTy%SrAHR`;&jV$?
Mmgj@g68QJ+7{y&flTsnRLJG_<$Nbv|x_JYxMwmsu_rqU0LD`I*GI?Ko~fPJDb${o^_yPZYswm4FR-?J6jxXMff02ezPdRho!^`sfsZfBo+iz~y!QH6Q
=nguBr#YS1_Y*!k8({&PDy{+l6_BDag{Uzs<%cU|xOz^xQ=9@$1e39}=04|L;3|N11?vBGao08iT{?R8hKwqQ@4V#Q)jY}6{mYh{*91hVh<5*0pw<$yn
S?*lS^>9bFQugHGHgUaW#Ickb|w~0_`7<Y>}xRIn<ib7E0<}F)(`VoeXK_twA`7K?x=f<a{V^nmT{EMKZ{$uU8UT#5J^T>&?xO<5uOfNTjI-eH#d3zT4
aZ_upiMWPBeS_k#N4D!9FaPRI<7*tjVQcM#$me1c?+s7=k$C6Zb@c;|EOc%MNn`^$ts{)gdgG@%<y@f8l4de!fN>t6NXo&#Q5l^H^w6-p7{J;Wbk!D;h
c1u+CBws_n2fZ6imO#){4DpmRYS%`Zdn03A&LBpducP_v1>!|jIG~x0hI8RgK&X>B%l-|Ttqg6cL-f_RVKL6vBiHYomeeU%()iK&vKcF&&R1=q#a}Ad@
LTy-xEgW<p3iSzAQc@T#~|?Mgz3*gk2fg?JRD9;;$x}O`d8%G(cD}$bW2?I;H7=c&;AsCEE7u@`jJUnI6XDSLwBX8L_`b?h_;5zuGC>)A-Ln{{JPR|0k
Z=B@4PcWl3CZ0;PQ(4WnYB?Rn?|?(cD}0@t}RX*;B{`zZqZEjaQL+`r4u+7oL3djgf)d!`vLK4A@maoz}T{8v-%`j3AGqV&DYvp>>T8>F{lAm)oLZ>;Z
s4<giXW;&IVdWSl<4am#KMz$z+Hh$t!$fAd<ffdquVJUqZ3Xp*}uD{;6jV9gJ)a*N^hIE_0H?zTs0cat3<#perK9i*E>96TLf{t{aHn}U4&0p8|1UB@J
wiCzIBQALZ!+rft`7dbZ38-<h<|~Ig>8jniq9KBL1?C>zB|oevng1zv#ltWZF|e$~7|?Gg1+O5Y1J+<BjxVT1)SfSm#&G_$Etnww210{Z_&WBM46x&5P
W%P(I79R~(~_TnXM&T+4?k9aHeiKv&|lw7-$<B$F6h9c1!T}>bMn2<Ay_V?zd5#rZD|WB$KucN2QHj=zr647=_K|aX4#>_a=;baJtXL9u|TJCz8q=Ef!
E(tqnGnpiH+{l#y0dkS3srimXs(%7ZOzT@W-#{TloFk(7uYRSppe2yV5kD^%P_o1;#>Xwtoc=r&_~dG{DV`zD&O$k^`6hD(VcxaQ|aeg`*po(f^rJp|O
{eToCX!5oxn<k+eqLIJtrf^>bGeD2fTSPl^>o=pRwU2vzgiXs&0|NAhuN;7CcYb~O8u`GP&Kg!^TMjY2*fcRE$n;H1kH$UccZK$GX}36yO1sf_px>~zj
FXsr(eviE!Dz?}E&GdT3`wzCtW)^9V2U{GJ)%Tfi*)`X;+Wi#2BNJ40}z;YG>C<44yb%NQN=M@2$AlU4U6!C;MsH>ZTKyKcb$pxzo$~#{M!poO^Vzmii
Rp;V?Qyf{w+U`G&Q0*!N@1y`5wzUiE(Zwoa4}UF(9EePYmDrBgkv-#$1D>;B*K`$d3B8kCUh}U3;al4Epxi`%2hZP)vak6Ad@iad^sc?jf*aH6b3HlaA
Lo1xAB^CRfTn*!=U4{G30^gIAg1y7=bhDYi^Ai3@DYW0xWV8W3U~KD+|trcHgYaj+8(m>3aV`6>sjqc8ThU^WF9jGKGBr?=U%I93tTzu&+AiRIKU>U^n
%`>r^=DXZ`OUb{xhXAz&dw4xn~<e-1C`kI>`HMg?2;TqWKDtMzJSP#9IRdJd9s<$ZZ>&jw&DB36B75nKNy;(oD!hKc_CV`d<9&ufi58r5OpTnP<prcQP
TcmTNTUYc}}g!t6#N-#rA#5>hHVRP-rqU2AB;^2SQf*)89~Z0W%y^NqbU-j0Kbl9d}%zFi+Qm;ObyLymBp-knL1B&H#v2Z3m|i|;-W|HgB0&lLgcH1D$
RH_VAOuNTGX5|;jPqm4>m$2A9B>(}l0u`tQ<N0vyJ;KBOzaJa*&DhmRs-sMo+oc-jh)A}u7`F=N6yflJ*nF|8AaU}fuh+-O0*jCT@@5|!<dL@f{?XT2Y
-47C`bLo??A0Mk5gERL*bX}A1t_lt~;$upMqh@S@?x**8qb}Qa)yeOf^9Lqf=sBVXbK@#wJ1;xxac;4Hm@t^Gl>0(Jc_dCuTz`1|f8_OI&=l5Oq8c9p*
>!6P++u%BSK8ui5M1_izD-;01N-WO^0*K?U~TrOGWU6&AQ`Utq={#ZOL<CC6)^+?bT{*<bs;V?Z-UAac($2+ULOXR6D559ak+Mcn?CXSSC^P5)37Q1Uo
EVv^9W`fH6U}gCfD%sxs_f_%jH}8SewretG$*PoS$v>dyQ>np;5=uKEkZuPS8hm{x*mlte+o4-LuQy5d89lF}#A@r>(!ol`nU<#Qj0M(oLx@Cm^Xu_Sl
(ki0d~W(`&A*8W>yY=;8Ou*?bynpWEBcTAv6Tk$BTsP=IY`X8fWgGUU~?Q=3m8KYT{lFK^=~dj|M+{91PT7i)ZL^*h(TGT#TZHtyAw<EV_@>R}IN%g6#
Jp>!W!cI`8z)-czpfAzrscunmM=OKflD(g4*+Dadw;W)Fm<Kn4Q-I91aVisfe>>|bMw#vT@(y21i(-U!i;yp-Il974AEk*TS;i&m}yMDPHEdKr0cRnW*
*Dvlrs(y>fhs%7jG^0dI!oN#e$YKWX+a41!*J%R69@IX2F!n82u78)bmdLiwIiy1VW^u}kAY$1Un*FJ4301V<+v8MVHHVf3#kqyft^Q6vFDA?L8wa>QB
Ykjc>Q2)k5V%KG5WBtjR8!>4vw6)1z?EA#Z&qSLA>Cnc>iyLDeDGeg*UaMcqo~b^hQ{YYUS6!9We422vDfQ(wKqT{;9-{0QK<nH3J-sm>sht~pZ?}dO_
Wz`!s0ZY8(V*_r@(*v*4WXO_*d@Kn1Epm>?liDQmKe3hHvk}Jkx_+`d8_0K7`-SU%^f8tTVWZ3qC%<j#|ppZ+Pl<-5^BFI)mI1*4NF^a8zI2`#P!uK7W
Qd*=gYkf(IY@*$ITGQ;k3z&%5!oFZlRwcS7O6wbKKychjRH%%kBg<-PnO@f>`*X6t>S)ujc881<V~Ynd%voQX&%@4NYQvoOh_2CoR9+tC#V$Kb$G`Za3
rN*w#Yy`Y#etzHKB9Ud)fG<}tY3z+YRcmGB{C$1&)tHShw&%e3F{gq)j;z}}?DV3Yn=NC7PRH7(yV2%Ap;fd{X3c3?`TL1HJ{zZ&?mS5S`09SQVMk~;8
ee6$tsy~{pZDjKx^2R(cz|Mz)y!6>zLqa$<DV)u0#QEGryz*eU60m;dH^0{%o4g);ZWG?6&ZqlZ@xA`q!T?e?-#{ZSOh{M^{HkUoH~y)J-IHG0H3FV_m
>)8lhmZ$MGbFPaCq8NLwq?JqR|#J49#zZjca`~@yF3&(+wQ&~-@<M;$+Z9m27(F2>=1%)+R_yIg|&Yrty6I?60ToGtJBO0x6cV2j_h-hyHq}V9b1!RSe
%bTQ^Qr6DLlU<l8`TK9B=-SSLuUWK*58XV^N1UA^PNZfti&VjD!E<n&f(Z(4v5MO;A}?;ri#9=wA3AW^4ST6t0t2`L8Qr+1|?zMdD;2J=gbzp5<*LEty
H9=*07>z5=y;><_#@1w7MCNx|LUNBXhNo%476SMMEj<An1^QD&R_m|^Pks_Jer+;RVy0s9HkNaHead;T`=on?(r_DT5j;}ZAxzeEN8pHSfr@4;Kic`=f
gSf3Z>$u<72ps&UunV13B+=uH^CWMKfrizsmSH5qYXWSIg5QG+Bnl17+8gSI1!V{BOzsx>{gIYevBKrXP8so`LLLnp;tGggEe(yec`%$`@Uva6Z-=hnD
8{}nyX5ZrJGhw+gc=12Y3*`kcUngbTzt1j%^Zed_G5`JfKds}-D~MJWaD{glzTxK=f=6`QsW0z8H>#@en22$qg2$aX$CvRV8$s}J1tnreW9p5fT6!C90
Uk8HZL{^lrNHbj`DcuBx}A%a)W7@7`horTzO)IIm6O0+#nb+{EAR7mS=NWq4G&=BV9Jl_p4xoKzAGkH&ceUYkfsiCeE$#9-lW%6rQOo~FWDufpe`D>0S
04C6{awSbQ{!#O>N3we`6l$N_oD_{PJvNV@qpmYE6RRea9G2tRT<;PJZ|A=ON+-&n?g~{M5amKvsA6E83V2TFAb++H+AW-}yjjR%zoPC7I$^d@BVDBEv
bgj~bkuFlw=ob_Vs`h_!1D`ZC}II<wQ}&u1f3O#SP&uz=aNTSvtPC5}~Kms#@H*|?aAi1(&<sKXd?pNMpm*L_q$+C+`lY^yM1JhH$S60!keJR9u=(<7>
Q#2v;zhBtm;lX6UtHV+ec1$f|x_{=T9=pQz1=mBaKdySjm{xT+r?NzhU-!r>`7We(<1OGCqFfZrn;BhEyJ7KJ4>{~?wdLNjUR*~n0iTRt!?RK^|=0?CT
J+B3_+Wi&FZu*fj`S`)8b!2MXSO-g3PnOX0hfmGGpq<b%7N5afg7|8;L!V!_;d;JgaU`fWhL{i42jF__bT2gJ)UB!voY27S-?z$tUcY5c)p?xYVrGnG5
E@%PDphW8EkcjaUj-gNy5U*;U|K#p$7u^G%7n))R7ymV>kVkP`Tc8AMO}Pwp6T2e@U!jzvK8rn9KyfG`iC}m%1<uX8C2M4e?eyy8>wMl=O+pZW%1o4$b
;!vPT)U-V$L(1H-2zrlK9$X1NtsF*hc+eo*?$mrn<8>^^XRSJvyS=B8BxZ&(zB2P{Rb$Eq*StI4nB|yRH{E*Q{k;?oHWhU)->f1-&Xn_e2PFh%Y5O!<I
?;>4TxH!1XeuyOzh`w(~6Tf_vt}kRwvCCo4uuD6?(&amKnqH~9@DMA7k{T+%79oZ<Zz;**6OL*|2{e%BMJG=KL`^C_B$eGD^P0Y+|^O=6+YXh;|D$eQi
hVG)<m-YGl<GjunKOvdChJTip9;UuMUZm_Z-hUeDNx=ce{@MI2Oc=P<<7YqNd+gDJ2W|iiJSXiyqLGET$f`@dHPvG+iK>AmR==k~xGCw-UOzOkzY^Qb*
Kej)G0VLz{`{Fvc%RDp&shuLOhg|x6bxG6}A|UTu&1+|Rq#z^8=uTIgw-Ex0GzjWUA6%y%2sbmOE-d7X*rxq9+D@C`e`BDb2Q`+2v-<BZQl<ar-`o`W|
F3lxTQQ&i>&4FM?<^NuIZ;->KRu?dVq<{&7N7pMhNvqJS0YI7aYscN>?N^$)N<VT9~-xIRTcrT_fK@=ii=AzI*L7#1Mu2TT!%MH+m-+{)?wTWO~G1_sS
a&)zBfbR+cu?zdD{zw+an=7{PPEICXtj*(jJg2ex34GIMj6xML6z*R`?6Vv>s}$EWbATEowGqdiD-BqKqjfaqyW>q~-b5nvjB6@|?wI5x?#tIUmk@G#x
QRny!D9o%ejmf8-;b&^TV;ftz2V2C>j$hYsS>p;8wD`?CsLsbVA$)b)U6d7(!^MsxQ}1?1&`!AfL-*I$<6gh%f!JALta;|4SNfF%^XaBK@XwiPfstjrJ
>%gO+&ORSV7)H9^gzlN3U1R79~AQw%B-;|f7Vd})**#9y$kyjBRK17x9RUe-lmcz)dm!ePb02@8{Ib&MS!UjF~j&klmw#CX(gNhKz*@pKLZoQFxi{R;B
x9_=0e99M235tyhKaenC`zFq&4F1Wo1Yzu!ncTfa#`YSwj)m_C$f^GP?sZM5K>KxZ5VZ4(Vj<;)`6;^B_V+R&sfc0G0o4-LSYSOO6_yBCX=eu$JQq4pW
F7Si7}!c2P}=*n*#4`mKw9KCB(#^iEGU+l0I$Q>*d19W1LmX7<}sH2#vR0cSA!+~05~+aw=4)ti=6;`PUrijH_E*!io@_Z^6HJm$#;BjIbIzcjF2|tw(
U#t#mVY7S0MV?p9daH$m^oKxSX8yM0on1aa053bufC?yYfkO@BsX_Eg>v0*svj{@#_n+3Z%i+JbPXErMw-woRWNlYXi8yVg!gx5)|ewxm`c{Yz4JjWsM
1ufnXLp{-h7a6o41oHr@v0$6z-U0n2n*gTj=|Q-^$@1BuO)3W<h>#_#*s#u2Ixaeo^kDmCW}bievrwDf!$SaeQiTMyU;4>b4rdH0tUXe7-SEI;jN{#UA
{>`i4MrbgwMb>?g$gH;3V`}s{W_I!=G_tSubu<&)yc{RuWQK?)VCEY)Jv$s5RJEZ*KLj&$ksucwd3lvMhS*yf5V_OiG{15j(k9cGCv6z{=RkEPv3tKX@
gPsM&oh0q07#?INOJKEJGI!8ty<RVsw_Jh<u4C<PVTT%NAVTL+Ak|Xut$v@VrIkU3)%SqBy>2@cL0<G+oQU8{%x-D;?BVgl`=MKFNxn9UZ}!scLQDmL;
&Ub4wm(DQMY+x&if14KKB6mVdsK=7fbW=~UlM;~EwYpQ72V${2o)L@^Xot%x4i2|x7ovDqGsq~nd^<TYF$z0KSJ!wQQFCI-e+tP2(hjS%Gp5FMTGO7^A
(JDW|I`gB2a95KiJ^zKh_O9b|<qJ)gZxMaY1RzD>q{=;l!8sTlOIXQ0AO{Id8xzGfOh$PL%?YWu%oTu@K_6A`|Ye|1uyi{TNpx%Oitp9HOmpn}a8Tl%4
Rgl?1xfYQe_{Ne;6x{)J2!h)~e0-K&2h#{*7KrsJUMpDb{nd*|LJ6kNf*cvA9%-im)xD#iv48+!iX0oyFHdRD_9s=DgSo7z6};N`ukpNY4qRN&{arW3V
waMx<}H37#AK(MQTw0x2BFb1f%WrJZ1h4IZb<-4`eqi!4_R-lDo4PM#)_Z{aPl2pS-w0zkEkX(~^xaj^7!F0udj2omIF6lKejb#-9)@IK;YR&xuzf-Ip
r!L13csKXCH50~zN`0<dS^2XE$b2LzDK!>IU}F>3%TY|=Rbp}TIzFhY7xf)`(mj2mRycKs)LWF0O`SUE>Lo9-kY%e-sj4x<omufvky8ZQ{<`1WIJdY<*
s`5@)E1gC%+s`6<Qo_ZY)d1ewq+Ta_krG857B!-L9<u<Hp&7jRndR&q*@%8&=NZl3m#}7e)|wg+*HC2EaCITFnvbz7gJzR97X3h%6b=0MhCVC@TPUR_;
3Fl_VsMrDn|sXWOeDJ`fT$LNM}464TDD4C!K@jUrstg_Gym8{41Bg#Z-sVK7PuiAcgqr?;DH_<f#&u&niUsZ+W|y{mv(SVJC6{cSyM}#Li%ZT)dbW(0;
F@$dd<pKACi!dH)G-P>|eUXWPbJ0g|<w?Yt61h#v&z;vmffB<sX7MCP5pz^dUO6ebmyd4clu$qm~aVz2v>yLi4XfVakWjc*a>37Z<G6pN)u)$i$Kw7i0
SfVH-Fd^1Z*7FhWEcG1;V5cx{OHd%;eAYAhJK}0lr2|L$zmOP>7$3&ZDT8|D%!AlJqS+)~)7R&;rMhoKtxO0@0hnr@bpexpCVVjthc`rzRy1vORq#F%C
^XPAXma=yBB1{9*3KkXc{G$isMw}4htVk9O@Rx|`RZ%)+Y#JZ8m3uxqh?rSw?}YywKpo}rtxXVcfkHSVmK!%0N$GtO-lJ;MAbQ-Lr$|1S3&X|DSuF^D8
&ivMvph~Te{=BL$OBl2u-W=hIR}GJD7ags+KREhkW^F;9xD(wVd~c&)zN@I^n9dBrU6~h04LV=_jMu;5%#$UJ9f-1-0M%qrN)k=Xn(BsD<g*AB_zu8ok
&OdgVzfu3j8T9G<dFb7}*iVco>oY90p$U7ZSqFq7uC^SD;Y55j9LgUmz+Y=U1VW25B}qf~#(Flu8z(Hj+j-E{t6)P|+M^K)m(p`$W)~3F56Uside76ph
Nnt;p;)B!hDB?nu*)z|ZphGF4<6SxvzCwDK(xf%|XQi}5%5{iBra&*5TLM8KG=D$+t}@Nh<~0mZO3;5q#a)-*Z7<IUXR$>9PnJWDN5-ggPp!1ME}?oT!
&T8uoJ`yo%LelJdYo_2{K0kEo-6ETBvG6u#V?|u@uLIeV8#n3ML{Z1bq)03j<mS68$!{&28!;7*W>BSF-MIO2!Iz0wigsn}4ySY3=NUC?-=X!UIfSDlU
(Tf=8!0$t@ZXKoH4X3yFuxDk42!39oC>{mI6QXk1={UM<NK@3eYzp(YfDekV>1&_~nI8xa;RO8{AkAedEOQUl*Cc9dY=1<?0CtkSJomMIAYKfoon>610
IM&PrzJ#}3>Ho7S?fN_ka*(W_+eet|BdD{gJ6IYJ>TXFa4Ufi$g;_+kZ266fDw7q=cp{!6J#ho3}(1$2*%#C9{7YJ%(#yV?5vo)u)E})mQy}z$PI6!^}
@gXzl1D0Ad_CS2V!$rrL>xt4aNFni-aFa7omZlwwIfK`-h?2jkMU`Q2j{fnP>p97-I)DkFXhUF(Qb)d2_Z2Vr4=Tkz3n55`AvRe_&w@;nQP2KZsioQOZ
1<_q|8s`w$3HkS3w)i`e%@ca(<!V()B@TOXMT`XPHok0CxUtg_d0+ou$z!TIrotn(EXFyQcgUk!qg1^TW_OgZ)=WVp$y*sr|&Z9AI}JUBe0uO{VorW*A
&WZVz`3ojEBfwzu@e{ePGuUNARc^f7H5=>cAwalRY$a6a9dfTB}K^M21R3{v&e{a5wSdbCmxUl>f=bc9WfS;cL#XNb1nBWD_RDE>+<m3d0`WaCFH*Sbq
d|D#^7~e1SzZ=ref3Vn@ACrQsY=<DT#|s}8()Nb?lM5bX|14>6zVQns&+<0|!={NhhL;=U+UahSsfBJ;cvCEk#|iHN=}xObOS3Yh^^3Bjjzdyk(Gknu*
$QDj_MqX{6S!&<o?d05s0lETrC~AatsyE>BSB2Depj&V)kA#uc`r2J9>jN3`;y?o#$D{oRM5m1d@<a^rcCfbHbe%Z;eP29-10%vkl`Y!D?gM~e)6RQQ<
T|Cy5oEc03>m4IZ!$6O0fK1W{6rPmF6b~KN2N_A3qC}&w&>tKWyD9dJ7ZqcoRfK?lr}Mg4Cv7&H%nq#&q}=#-LKF$Hf3YbN_h!^rUk#rY~~C=&$PPcKo
D4eq}57IwoY58P~b(J4RN1jE;W1i`;YpD1-dLC?6E1mV~tjp5NAu86O(~rJ`WL?3wZNduhUj`L*o?pSon=8Q%gDx)1vV>y`TVp<)&!6?OW-O>&DjOuOO
FxvC2c6pQ)&ChCiCu}i<ptesI{JILUbUa2$h;K_;_l_!5&;gdrgpMytr8%y#T_6d&_S@9t~ALsjGW`VeV*P?gSjGn(dvx2v?DiAD(pFY74Ssfu7cKaSK
60tf*HY*D115k^6>~70~SX!I9d-C|fdLy3F`3pWVst@V;RGjz9AwYaFc>c{puSU8Wm~VFYRd*3InDV&q7D%zZ8t`mn8+_wsJTY{bZZ=SBX-$Jj`a2Bf4
nGP0F_sORilBNgpEUr{^S$ifki}4xN_qo-R1ZXXT^tA+$37GAO{NkES5MCT7X^wmnYS+_?YbMhVSQ@g8+EeBJ|M~QT<@JeShsz<zOF+w(*Op5fFzN1Ov
elX(BHN|w7@}r58sw(;WQ484|6H$3Q?=3{g3d^p`{?bvy58OnH2#PeNlxq&nd;S*JT~dy?<?FKn$jMOsK!)qH2!m?_6j8=56`20S0<L7Rx;f6l5d7zB&
9O#7~iz<aj7eOW+pBsC^?-`&Od*x=~GKt}M@Cihz5xS3kZ`K!{x*Ay@2R-^XYDyDhv7j_m3pdp6Wfkbtc26NEmPN4XvO*4t#18cVh+g7UoqOWNzo{{S5
PO6ZOpI7vgesVT)5Sm|!Z?5Wccv*ix(Dwd`2C4rO|tIzEK%7$;8B<+LcF2f4WN5#Ih#64$zzpH?M`X{?F+jzFs)PfsWWPEVWEJISh&hG&*fcwFtWPDV7
R(S(_OEI;y+em81Mxkn)zmU~UcJmtTrqDsgaTsjs8;W{Anw2`d@qQbR5zHNh_gxbItyD7qNh*uBdu{sfVrO3DGpa1hPS_5{Bhsx5ivZm8{m=zAIa@%!_
a8e9<=?@F!@R*v!7%Vv@BH}`GE{1Oh!<mxx9&e$Ykt94O_tzsv_j-2-@4Gl3}FeD&8e)w3Ouc_=rF_NFQM>%lKEQZeWP?E%qwn$4M=T~Kt0lOGp`|?da
nmK;XfI`?IXXpyXVdqpFVzPAPs5133N#41I+UPm@J*!p?Sw!{-c$cKnf%U*>PO0bzRK?#0w}Mw(R05<`_U98-$^de|R+r)y&kv3;WoN<uPc6ew|yulSa
NTtlqwIi)!xRv(5I8P9t&_4nnal^k-w^=GSHTY5gOC6kE`do*dr_b1u-C_XhUH*~h#(I2&g`y!Gip>;pApMe%VO_3fc%@72ct=rrQCBGh1nqB42$6BDu
)Y1jbbpA*L!X3rC_g>zLQ(??um>#EL%@Ak6^W~Up*qvUX4ZluP&y6-Y${r>Xh@uffEIo{8Xp@5(RXWy@%hDXROI4YL~Tme4BYDJr#!7W#TX7?(}bw6eX
<@A1sSRy+R<EE~<K3A527ZH1TT;hoPx=|x`IeLijr1~SoIy^stpNV&3_lu?dw`<t{xvW_^ng;dnC~5%#`fLoCY(e^I1a>;y$^?)O;KU{TFez4v6?xDs$
l-Z^k)~sD2uAEnMe#Q1xLHtZL13oVI5wup`(tcb1k0*DYFHD|`waR<?F+S(v+XLdK4qN0m+f|nl72?<xA6YxxqO$|)PuZoZKjKV5DdMOK{W<kpwj>Qg?
Z{TYs;6q3~Uc;8U>2-+5|Pbx6fVKWpO{{U7qhH%Dr1YF1*HF-A4Ld@5cMX%0SE|en1H%?+L$2Zr-S=X-KgCayo?yRdCM@PN<un@PI}2W&OgbH{`3?A1q
zWNg%%0$8R#FJjKK-%wOc2qfoKU+99riD2N})wzOn7Q5f;TdsiwJt_U5o<zaYJ&VuY)HQOj6t^vYBzX=O_JvO>6t}g%bXsXhl_NDj?fWe=nZY{Oj2OAN
5t6;`l6sA7bjh4Aw<YfL9$23Z<Q@ybhZIiiO3mABA>w^mLC&vjL;g`ZB|84RyN5Sh%2Q&bHR;!h8L|mG)(R+0i=s~QHdXObsX#&w;EB)_{;)^E|@ssUs
U&AxdffW&Dfy6#{UpcxT!4oExu%g1-D#XQO90{q6`5>7U$`E&!=CI>?>u-}e<4|ZMJwIk~RREpP5LOtmTtG#nyM!A+-2Xs4a^aR~gXqk(=9(fPV+6ZDA
C8yWn=nskTFt*raAl8+%@s>%e%x*Af+^;D$iEAd#hfOiLGkyAp(AMj-Wxk?w<l4Q+}MLbIr!k`0Mwp&Jwui0E+MB=i}diYg#=Ao%O%c$2j^F}8~ybmTQ
H_TCm@00@K~<!bLG$c27Wk&-0b_I4c@BXk3<e>ahH5jS0aM8eW3F}d%;UW`l)lTCv~?{3|`M_(mh<a2k?AX^4atGbqPX&Zmq$#Y2(BZ8cSYTCy3WVmKC
8CW^6?O2-i9M!pq&`eHE48zg<G4{^flOJCX_<?mFTE`O*mLU7)EZ9W#5HmOtIVN7ZO!qkj0st5>cKM(cJPHfrhRz%Ty-BY09`wQt0XeeOQNJ8c>xJy$i
M`sVWl9^g%$v~J=psOfpFJJPs8jL=4+<Ml!V?qR>(M|+V52qVc^=h;OwLq#h-)HIu*QcJM|8Q8bQhHS%QjE3UIR@>Yno}6d^^p`RpUc9wf)wGGvpIiws
kFOwR#-j=ze!m{;;}~Y(_?hd#LM0)QoW|4Q>t6*5iLhj89gr&7Fno*;Q|%%4pfCdeJ8Ke%{u!7M$19HazE<r2tjpYJs4u-wD|`c}MIP^|o5Zs~8mA#Lw
X8u#Sy=s!!WPO!MHw-+@c5#T^YJPnMx%x&&PK13D`JGuGhY#wP4^eTe=qAG<1gYDfjmD1?k_6hrnldVuLPF`iwY<AuHG7m=^0s#AmUtrsq+-}4L)$d6z
r*FLm63(PG-rOL+%BnaR;&NO_L0sW8E80*@hdo@{n$Je~Cay2|){=x4q?O_jR%>5p+=K>-lPM&RhW&PiYxx>FNnZt}AV78#d%gm8r53CLfST<XFV*)fi
x9590VV3<Ig#nSGy3lC6N6T5pp1aQ47Oo#!d9Zvk>o6-&vaI(hK(Uk8&5+Rqaln=ZoF+(US{Fl6mo`<>v?Sv+e~Hzb9Cq!t8ToDK=Q66W|Jqx!>F8}-@
u{CZ&f-Ep$rZY(^gJ7q{lK`p>iUcKhM4Rn9Wi^(T1S<j8SK1xf=G28r;R#BnuISi&C1o$TVu}K%#K|C0P=H4&J)q?{CguiVEp0LayPK=)yZY0d_C$teJ
fZL2eS-O3LRA8%{IB~4pL#ogzm3h_}LeQ6ud(dzx590y1hPxd8Ag6B*d#|%i10P+<+$Oto21stlQ@amk0D<ugSHRRLm92#4yB7C8TcLj5Oy%K**M_N%O
?bnRDj;mmKFxHKl(7KUtkrU12YHWCv35RY6_CpBpbY;$&%9DDuYmFl2=_p7%|;0~1z_92*jG~1h9H9PnKdYaLX2ru-k5OP24_vbOs&uN88aEz)n06gRI
AsJ0#coTQjP5=hpsG@Ayl00xT&1hP#C56GJB642X?1OApBmdEDU~l1b4RyA;q!AH*;MJ2iWs~S;%E;3kH(8*|EP`@Q`kh5xLT0fir|I#X3BNe%{7PIPI
kf$>xMg5LY}(c*Sa|bz$s=(CBpjYWVr@ZF7z-S@v#y!1BT0N0PJ%v8!Zpl#`mj8{VylR8uB$t=<U5<1;r@i+RPHr}jQ!pg<3oQe{1Iy-sTjW@9)8rM_N
i8NCNJJaStV!P27fe>jet-`oD<P%AVgqgW3Ka@@!Taxfs*w+gZ4V#mEMU`Deqymy2+wA|?0*7i6LRPD>qGF34$wpbM>u%AZ&&p|8BtY&QtFj0TR4mY9H
8Z&OT`$M@yzE8gg<>Yw;?(J}M39;N|jON!CE@0N+DY~&?OFBx;>%`uGr48f-Ix8cm%|NMx|KO!q7*AB+|DaVq!sB3@+~!(v5Z%kxO;|x<I~GWe{SVPyv
whz6Cnhd|?9a7rn|^}iO@nvv42u`2P3GR=PJ(+_aFd*p^Su_bxZ{VbN9G-HZ<5$3yFnPj@7vbtabD5JHG~*V<ywf~ElFWIlRM=JH(B?_{V-bOx7r}%u4
B;P=|yU9suL*#l|L<4j=cm0pkM)SJ^p<_P|-zBzaTF2<BN-`K!G(Rc5ByO*<^pfSEsP@dM9YA1n|gL{q8MLaEm^9I7G1k4i~({>>+mn4Da4#@+k+%v={
#t{fE^7W4=Qye#=~oz0AZu$&&?$@LXI*2_Jib34XRmU#rB038is&{p0b0gqD!EDzLEuNZ;?@Hg!O?e0Av@5XQe<;*7%}j6Vwn%=(=vt>M9XnDbirEu;Q
+Ug%)VN%O!ea9@2#z1V?kc`{am$4to^GR((d43BC30OKn{Y>Zu0%3E0))LLIF<he2PjpQ<Y(89{7qc8e7z++2~kg+@=eOmzLC<YdRi#-qPdJnXRVR*6K
_6kDC(N%E+G-aBA*I!rms{ZaTILYrSi2VXD+dqvpELR`hSDXHV<->RahW@KE*NEU*<}55<1)AR?5D<J55j6wpRha_R!M1@eolA;B$ObA(xQ{hU(dh4vc
Gg8VXhA`A{uZ9c<!|A2#<Z-W*T0=9wXfvEg(9Hrn`3GYHVr<j_#~=`M%N}PMY9%T%OI=Q#M{m8h=rETw(~RRj|+U9S$yf-i9!CPpOdQPza8x2mk28-;8
HC98X<+>um~PE(cP2Fw~-XccW!u<J?nu_&8@wJaxvte1^E`10b9WMl(9I&eZs?NyYdIQN>OS6QggW_v6|qfKCCT;Hj;v(^EW=c$`InUurQ-Tp`Yj4zG*
9aXJvtoibW>P2a@t_8E?gJz%)=vwJp~<pfBMpSEN)p9N^KoSW@iIp9<DdTI@{d*pwgo8%{lE^vDTaqPO1=@;undswqDoijhGvNAc5Gxe(H?-=J*+@uPt
=hl}6`391kBT^+(4wG9f%);ZKLK>hh$YdsQb4E2|pyPW(Ir~v^qRln!%R`@^~%Ir`A2GyURp_H&U*9(#y!HRIpc^V9ADqd-v)u`BN*>C#r8aDp6jeTd*
b_3kUt$p?5f$DF4es3jX8al+UGo324L8)gn*;n~~4vP$ILmiRwqkvCd9EQDv4l@DsElElzTExn?i<;qbmn+C<XUj@FhJ8Rfc}DYYF<KTJL8STV`=}xIq
!x2Cc`E|7`0|I$AukWpKSHGFr2N_T*Le2fbi+tMw1hu?J}2FRpb5^jKifC5sziGx(uVpsR&X@CPXvIxkz2~&eyIp@EX7&rn@98WuB^Cx6AjbyiYcl+6|
^NJzQ5GE$I}n#-)O5lv3=3}uUw%>iZ@q~E4R7d*S5fcX2)iKicd5@-DmmU;KS%4>1K**1}q-|>_%K4Rp?2Sn(6yozvD9BPV;r67Miq0lsXr<CJMMbo^E
{8bd<*pveG^CvF$sd)SKdR%Kv)W<9C&QOG)4B5Y!fwnWE%0khh&S>jD}-7@YK}7XXe(KYTeWZ3$7qSrJO3wIr(VwbkoL{2~1mJcqslLcnMcIeVRT&x=m
6!LF{nP_}L3+eTD|Qd*I*!CObI6p6RO?zD<^;zkYGh`LF3+2kf@jy3c|b42qG4EsS`YX61InbKM&hUoh7B(!MO_v_-*?EO*b27V!VkA4N)O@#@ZtDW$l
MG+n_57XE<vY#O_h|=6K4C>$8`6F1yB9XoiD4kcvXI&8@bthNR><<H;bWKh^cC5$8hIBJ85=jzxJ+@3=|K?XkX2N3hh+iP8og2nsAc1U<(jvN9OaaDbo
gzW*G>X9dD>3g`IYN>g?+7w1^!HQ4O({yRHV>%X4Y#lCY9QJD9xr7V*8zOSs$D~@Bt77wdS;dtqWTA6tux;&R>1qB*zlEqS&r8>_Wph<^9s2XmA5B7%>
@hu6_v{-Fc(&RRjvL!!Vjdz-6ob7{Fy-B22anafkOSg6<g%(4;QlUVzTQyF6^Kizn>|PYwF_9-?N$9ZVupOO6`CFh>5^_j8DtV7tZ6&@Uc5-*7p$Kxue
<0ug!zxLkGUeF@%ib_#|6LE3X?KNVJei(fR_vm0&-&u^?pL@jWS*Z+!-tViu$GE&g7>`@F8iV}6In2UwR~$4hSD6}*%wO0FUUj#YnLR+8uz`!v~#T%JP
I@yyHyd*m1ns78Ap<wqi0fjEON{xtd#vKJt6J;y8`V8{wc64O~3QAweHH@fT~rG|6&CWaB!m&7eYSgPENaT8@cdr>YSULBHxYmmdiWl(^dZ3acPfpwVt
%j+G)igjJ-E<pWDRYctU91+#mIUA~ON3DbOzXZ6TUfd3D{IK6B?&2=tN7`89NRJ%uf8T=n)f{gEZ!w^&cI+YZ-TMf7_dc&1$v$)9*Juk4BsC|0BpIRk4
|qgttGBHiW#P~0E1pQ-mB;>+M+;spsK(J)c4Zx*FqOt?)im-4wY64hV13#H)61`;@JdnrN%=dCeB7?UV(PzfQvNm`AQS$6hjDwu>loeF<|@_;>9gU+uL
J29FO^~zGjK-vts_o&e^%=b8voha7H1-Vr*`=r9^bUycze2A&+9+@Q`J_1I$wK>U4v~IHCH0kf-}*KT4ig1dp3wjMTqKe=+jgE3@CCPw41*0K|%UKC@(
%^S_kPj|HVgKT*CqqFIH@guTk*8l8qO&oBY}GHzU>qR%u&Et!G-cRfX;^eVo=~6#h2mXdW3lJPADrPBBQ^{f6=tFTc=)f4SolK6Af5F?Vy&{JhtcD7GI
C#KmK?Y5X1@CaJ|Qil`px*L@}h<s+c}|4npV$>8z#meIt0?ctvGkjD2o{-`&EQiOaTG)|0|7JF_ZJf1uiK<*`M{6^8pUxH_?BwVy2e|cLQrnRSx@}=um
+S~i(h{`WPRj<M&I4qk7E<V?-*>Dm|lx9bW0KVNXs9X3Z{yw*OqJR>5F~k~$W6YOtX8#@)2=+g*!u*<swdhpb;8i(_ATiz;h}w+hupJ^6fYV1R1270OC
TDLYykigK<wiqP=iH!LAYO$N3bzlRVrg_a;nQty8#{LKwk~+C0PAG@&u4lgExS26Mx26-w3;vYmWaE}2CT64`c6Li6ub+smBm|nLh`lC+Glah4pd=w=j
*OVUd6p!-@r0b+ZZ8f{4)G*2n*lYG3?yFUp$8Qt7@bixg7+E-rHEQ1$f06x<&WmW#Q@J#WT?!)yCcAiWq7lu0W3@Q3mr<komV}tAx86C<_rUDKE6Y51-
MoV95=?q2Es}c|c%bdv1Kcl#q2Tlr@Z8uwu#gXb!u?g?Pa!bP%>jG$kK@hwQxuC8MOJ+c=PPb7MX@gV^wrn^E@Ne?D;YBRd@ML|M#`irW*p1_^g>@Nn{
}2^t93XGsA|{G~i2p*-Sw{k$QVrL3{%tP`mFb!#ZBpi_Y>BiURg<dsxoQwho{AOSw3WtsG_u~wjNAK|t#k9HG=?O{&t-@iPn0e#;)y+vMfOWa3m9<8-;
^l^!#p%oQS1xd(w%H<7Ed_@=YAgs2_Uzf6B@Ad*x%&F;jD1I-2K2fRQ$Hr{erwD7Sd86n1fSc?ylZdY0oWlwXnoQvF{<6%~*2rs?-=&M+$eL1M=)u-bb
I)w25i}^=u)+fT+SlS@^N$NVOROL@f%|UkAS4R(uG9r#vuK{X%ZMeZx6wVd<L~UA`PCW9PsLc^jyBIn4KHRgRgha_%Sa2jaSf&0$E{-VS`ZcjeBx374v
luoPUYa~Eni<op_2tRd7L@^NUv0=t?MRpulC%S`#JX4^+jGgcpG?tWJOs$@0|IYWLFIZpwiwh$3Ov@BK3MtZhr@Z(Ye0d9+27Smjp}a3vwDv+Ll-Ck})
&iTqfWYi!8U(ZS#d{qUi?ghgJ1lex9k2XkpVUM@VkuNA%5Ylh*&kvH<fh?}k`cQWam$5XAe8<zX$Skb7p*j%jqEgY;8(?DL+`952=$|7vHjz<r-m(!3}
O14RExQrc(#VxPxM#1G$Oh>Ova>5Lm{rE|jivGa4<z{Ju}XE(amjorPbIvi8L{`W)u*Yyizs!VFyqA>Hx<7eS&+!GMo#8y9OT{yux^HYqB7n2d1{LUr#
rrU;zA4A~$id(^`6yj=@GvJW^PxDVPXT&cjV3+Mp0T$rm4@A{`ogUzC^YdEq{s(tiea?G%TmAp~K-o+g8|(Pt2H@ztc_BqdAY%IuKEn~efkKtYFHuM+D
1NL(s5uE4!R|j_jBEb{77$&Z^b9v~GT=kUliCjg6>iRk?Z>l|26U~V>XKIxD4Mi2Kj*yMka#WlR)m77g7VSFOLpG~gJ-^2micu*Z1m)i5BW0l3@A6MoX
5bXTD~U|_iLD;w_$2_{o>&Mw|sx1Qp0tAHvTsI*O5X)1Ts?8SOt3&5xAK3pbv2sJTNQumM3HAY~;Z?&dt*D*Wb3Y!Q{(3kqV<6)Qt3eJU4;($*do{iU_
V^YRK#YC@4e+S>Z>SYLGsfD}PaD&H{%z+SXvya~6mwS$j&HkL?5??L=PXRUlO)FNevEkbytO4`Oy7-wkLRX$*>tK;bJf(VfzMticxqml*4~r5jPoYhP2
9#e;&PJYD<^r-x}@aZbM_)j*8<6!XukfevVAl%~r03@vv2KD(qeskqUb={HlZq35%Z%9r4V+h$-Eg*^~Vpo=r#JH=}mjX?b%zpS9oDq&!irc=6!tHO3z
gTe;o*9rjG*zIlf1_G(-hK#kV;j|H*_9-qN8fg4F2>&*1QZ4pSDTj?$Pk~3?pYMh-e=bO9lS`(azhv;`+K{3QFM+2k<7zvQ2!sj1bJQ@|2Zy!!qZ+Iv_
(6iCf32bpPYom}Pdw$kx;z22Lqg@oRd2_yx^OGIqx#Ap<A6ojdz7(&WUC%-6A9`1{r-9HVa8Fy>F*dR{~hLgjX$m){N%pjI=eT6c$gFLQvxKMY2irReq
}pR4>?Emr@X1Uoe;<yJ=s)5vZJ6ha2QpYREUD63D0+%=<xtfvY`zm$*0VVS0)K9)&Bdf5(N7%ns(tI&CMtS=Xg{=WMcnNl-xPp8~B5>8-N%nEUS7aW{l
0OgsN@^LcMKuHaZS%9o*8v=eMpQW&Q`)T(I>=2G6GY`AP{AADoSW%dba|d!V%2SV*Qh-*9)Fx$dC<_VAY9PXj%BY57=^W$QtKeB&(U0S($J7O=ha1xrG
K-~_Oh&{J)%frmxDT0lOE0b~*%p0^?W`?uiv_Uq#jydW4zr=8s&lDhFHwRx8<NK+v~7U9AE9i7L&DI9YIRDpYX+cc*yaZeD$>b+9eJZ(ag`naO)0HL5@
9r`I~_#f&vbeBF#h$_TzZ(Ct61>l(_$3Vys9AM3(Y#1$cH-_rQ%phFU;oR;^)twWL6tt5apLi!Bg(HuVN$IcA02`BgTVn=<vhyu{gyo9i+j-x4zrXZi0
>U6O<5L<hgC7-)cu~cphWPyu?}2P#0cakjaJolK%{;o+{mwaCxm^kT7&>m08o1ecv@0Wvrx?}ss4GkZZp>QNj3@-c4NUe>-HVz-^C$1I>4sSAL7wq~Al
=<x1uoo_4)d`eEyighTclOEL56=SC13c00+L0Nh{u;;W?{G$Y+Wb6XybWhO#PL#70}&pKB#z#Gx&H)lF{anCmvU4>Va4xg_npW795xhGGI0)FK+@TZLH
sb-^SmI0BCvd&V8d%9RF{tn*NV{760#l|8K=H7TK@J|6@nR|Gc+CxH#M@l<()_KMH+`ar-<_plA|0-IKloZrrDmY;MVn5eD;EE9YGP_Ux0nOkPX|9y8g
wCccaY2>q*fIfeAld_<;sxA)WpKBb|kn<igFsLFxAJh%D6y>0FuO&|gXr%)N@E=t4o_tM*sQ2DpH5d`VFOr{PU_=sa+lFu)SgLd*bJD?XVWFL<;Z2O<C
0y+E@1bY|eOW;+(-t&X4AgNg4SQTBGfver~X?94_<FnG^{5fD>8?~e?+mE!a0O+T`_SrvwGBCW06|vDxHmt+qz%x|jXz9svDtUZH5A)Ba3}wzxAlIMw?
2g@Z9;}dm+59>nMYqNBOk=D;iaA{yw-8B&(DiI$I<|_5`#TVf_`Ir6hvY4aKBn!>FNDs`>|$i}^@O&@U)+0UIY?;}c7?cQ+(7aoc&G2rdFDeYKG<N|Ud
Uqu2mdAdd;-cR<EKOYy)$F8WP#feXKbWPyt?!d`3hK30&3|zrxaVs^qu=vf<u-}<m0({iTF>>F%4O*{n>+6rhHM*;~bSvzg-emz>c7z0N8%bwQNg9GiJ
${-+su#+YV{OKX#mr<bVBm(Vg-Az1x{l7H(5>DN``P?dTaSxul!s0+shv6kp4r6~d}DAG#aJ8>uSdUBhnAe{dmH=51*-U+Ce=n$ajbQ&8I(Q$1DRF~q&
(q^aA9#3RK<;gN#j*->zR=zeCPWG#ZW_@&*giN6NVg>iXm!ijIdrP9`(P-Fw_(G6=_Wt+!)5rLnw*sB};CAYkNNQMf&^T*kLrn+*xG`9Ww?L3!_dp~d2
iONv{SY_OPlQHanXS~fH@Ez?t<fMsyd7bm%0bWsIbQAqP#eS@Z^ZK*#H^%ugnB+k721Y}ZT*~H9ac<r>F_?@*EOEQOguIiS4|F@yqWt@!W>CATz}MqdZ
Rah~nml(F5yb&zNcJ!FcX~-Ji5>ny#6y3B4;1pp;)1&SL?*vlQ!8xi_C?{G1W?e$=<{pFj0g2QAYWJaK4fffDlbdp;sdewnsL7U%v?a+$~3sI`R)Pnd6
G1qqBuru2$eJK+(aN=DDJ>5+hr_+^2?c%8;VnvhE0$OCll;R!fE}vEe00$op;XeU!i0MPYYc?6~GFw`k7qEE(-(Cm9IKVUmN)<aN<rWx7$BB$JA5wy7z
BWCG(L{H-p>==Z2;C$3Ez{$OT-YCZjqY*~}{<2_dga^u|d1315(CO+fS1<nh!qld%W=A0Op8%?*22tN-NzO#|Nv8(8=HAPaYaF6=L#vm0J3gB5Ttl>vR
;?q=^#DRRyeQ(vFxyl?bCG`EYK@g0Q2L*9yjK*%z&9Wn~qeLxy#S6J6dq5`vRB9t)G-^F*sqNl)`JSaFxc4JP9F#&SV6BgI~o$_DJ4s?k+gYD`d5oq*E
uAseT#UfG9&jl<nTt=dk#kSX9TMO9L5CH`7#*n}1Z(oc_+EpX6F+AIT$O-8hec)svzwf~u&BC#dpY=uGi4D){fucw(YyhCb^zX|Y6~~X-wU<m9gKeLb`
}s!G!~UPnG5sH&R8*L(%KXH!1xLT%&Yr}WZNJTKO%`oZ0P?2S7`WeePrxnMvOkY(H_r2_jbs)B^}K^ScUE`l3yU9=bLZE;p4G{G192#<z<mly);I*wq8
O&OEKaKPc4@r-#prK}{kxI=S@QpSgJUx#<ZIR<S-4#Ea9{epf`l8W$NUcc0hq@iTG1>w1~!`CLQ>uD1xc|FEiN4f7nuIVa{8T!Tg<i#DP60#40)q0+3f
ZE-hkWQzMb1A6DJ7HmJ(MZCJ@i@Vi9s9ae-T&`TK6Nl?N26jc|S-21sU|rAfyt7J<IKzgA|~&5Rjx-1awKci{1Nctb^=PaSCe&IS6D%3Cb^DITzQr-c0
dG$F^k&IjltkXJS2QyI|YDX&8Mes8<~@js07ni?>@`24bTtZ9KKxU%vt838i1e190$9MeE=AKqD;=VI^)_7(W2o48Q8o@$!&Hg^NT=>?}omlX#pOS{Jn
6w2+;-n4myOQeG%{QFw;#r|ZhEzGB)rz(Vkz-LRWjhqTb0$UR}I7mmMV+yRrM%{&}*A;#vEBv5@)-i@DKhgMJUbwfUXPXcOC$VC>kx>C_E68gPx=MMak
ab&wzhD!#=_keEhYo<%e3?r2t;hp(c!zee=mlg@%;j~89W-EJzo-i7`XdWQkSOtsMmk4yb+?uE@~i+ikb}NP*v<(>wSNt%vm=Nr54D-iVPOG3k}T=Jh!
4jXLh$WwxEOC>*Im?aSYiXRu<(mzZ@7m^N*{kZxf|jBe8GmX814lA``eKGvl$FNtx{THHDZQ*)!}n44crR^?j-2bz@hQoNhwy7*NU+7MzKwlR(BSR<~`
V$;x}CU!3#xaKZ+WXR?58Y<Xf}B>fhRKjK`xDiqN8+_lz~$MWPz$c+#~0$<a06=QH#QZ%<OeK)MMU*C!Ewm{LY)d}o7}3#*F2#!}{4Wt*~r5?si<{SwR
9?OlLhIF8JYe?BtrkZiu|6L$MYo9U}L0&`*tB?owC@Zy)uIFP&2_k)-|vj&`Hiz8A6Na@=V<@8)64T$@veLKcWP5@{f7UKFHDZS0i3%J$a?>~B-fc<h)
=1Sh2f|IAZOnsfqcETPpo;77GpsddM*#~xdC_;q#tTN>d3hc6owTjIws8DqAsM}u1V5Jmg&2x5woSwa_?%kvX$X=sy**1roO}`N)PT%Z)qqcx&=&j{UP
_koe>RqsU0ukJj=Z6SIc$zolt)MmwU?h&EDba8JJ9JC3-ff&(aPJ+NP?(b6fp@=_U@ZJ=<}bRtc2%{fjgucP!~MWwgC`;GjnmreCBUbR6*Sw#aR1mCWz
y=i_^%&bv(nQ2Dfn*hf!E!~$=^8MHbA?R7~kYk10!h+{~vpAw(Kg?U5UPnZ>b0nNHldvCVeN6Ks4tHP(vqrNZ{!!w=1H)?K<23{U4WIbzEy*tk^piBgx
D;=a^$41nEVjii#|Rh`Z+Evb&U|XB#WM)14d|^FDRv7>vS9(rj^yzWT~F^8H&qn8_wje6~5~V8a{5b=RwMx`e;1Jjqm-Q`83Jz&?SSpl?$VnZu`#v-x_
ii0ePmJhst`yv#XmH~jhI|E)XZ|H%VU@9lT}G*l%(FxVgCzO&e$N|fs-!!sshrp?S5+P%dW7x`@v{qgG^D<faLEhisH4aH7>-k9Uy{jo4Y``2r}|E2Wf
|JkmE$gwXXaG^7v2?@)aeB$fU!WlH3XkqJeNpLAl?a_|}pFt0eB-SXX8tkAr?L$f)fY+?<`dlT_d%a)vEJ)reoQhyw;3bD7Eq<jfP~JmD+%oRr2+n+W&
%VK1X|R|yc_wBh+J@tu5sxmK8*wbRm1kYE8b-PINHg^6l4|?;AOoBHkd3a1E_I!{dqa)ZK+^a9xe~56XM}T9?{f3Pc;yOpZCCY@nfUMHJu$TEJre95m*
4HOL@OiH)t%O9qa-_&uA55b4M#d(!>&?;EnViqI+|G5+(b6*nz^tyPa|(I%q>lz<*n#pZD(<oW{*_8o2n$+g581OQXw(Rn&lF&l~oMXoOLo*eN7Hatlt
ICb|0^&fD4IA*m+DPfYmMbzU6*DlbyuR=0Ue=O%yA4KCaH}-OZG2X!*mP_N>o{NhH1vW<+}BCut^GE3!SZSt`~@!VG1+hMV{NWWSrceT?~}Xm(7IOoIB
Cbn7>Zf3+uT!gHitrt!8}^beaLJEE<IFMRX|zjzDeIBF?e){o*cWX^huttZWaliX6AP+U*E1SGsxBy!agbIbEi%C~88yB#-gg3-BOPss1Fj=aD5Wk`i6
CYf}RmR5>uPH?}eG+DPVbhjHUL(cm~6#03x4Pz(4o)P&?terL=kb9|Df>}PY`68F-gqV+s>z|+e<D=~t6|LtgI9;Pq<p%P!dzU$ovf&V%cPgIjhK*hR;
nrt;eGe1Kv{HDZUktKH{#&_NJC@J&bc#_2e2)#txD*=2Fv$849?$x7KWDq?o}c#1h(+VPlc&&ty(=1BMN}clkUC^dmt*$2X5S;$yh$NmbcWc!8ToKj@K
QD6;S$%VUrn(YU*teSl?}wG^$9L4*SQ;)b`_2rsS{X1A#$Jz`XL~I<A?6Zp0-HnR$lYqHW-2-lAN<zdMSs!Mao;yJgFE;?&-RRz}cD8nbfZ!cs_dXeef
*RZzJQWj=R^mCx>Qy@kqM5fv{p9bw)0GsBl?8PcET^pwiDtACl#VcBCq3H}2Q>fs>s!GSOw};zTQ~Vv6J|020uGaL!0&t}pW^EPeNq+-B@};E<Ecqh}v
S)lU___dz5$DBRaGD5=lIc(N+_+@p@KgABXB@LERl(@!J!^u~QtXyrI2ZQu6fm-cEZe!DjBabwcmJ&Ln+yZ7!allN=EKX;PuGU5ik7ni`)T<PWAx@B&}
G&#Jpm;MlwT@vaGx-roI1}-Tv#>?lq{7ZIY(?;9G))m3Ud4Cc-OIj&^P<BhC2bugkzJpjX-{8&l+9?z6{OlaA;67c%C3kwt3gJqA2kCC+*j*pI&^X1ds
%R|G0y4V?gf?I?5jlhQp55{g^ukWK`A!;tmue{+>$ZUMhSzf9x~d0|X<Y8vj3sZAV@;}@LB+-E*JZ~ecxG%AHS@Z;?flrC&`8OdVYJsNyU`ZUE{3iK!`
u72CU8)fMSYYDB@rg2y2W|mu;Z#5d%RmTVPn~(jiqnAR*n~(+s;<93s+tY$}D=TSCgbTsJ3aNvN+gG<<G+j2m2g)qOE*p$0lnzcnVhjt+B-B$f=JIX}K
JLy}_<$At&J+s1`%}8#ds`oyxl}X)Cv8??lgbrzTT)sn)6?aRls<4ziOmn(OhoOYdTjCX*BuUy7t_?jOAQdhM}+iNn3zQfJe%il@o^lU>{IMP)3K=(PM
rx$5SgdMh5xnijs~v6CO4qAltmtkyB<JU@`j!Xr+H#2c>U<@Q*})QI?s2*I{1v-MW+`J>OByFEyc{PK${pPh*Dg$2ad1e217EzYuC1^#&r$iCGL#SD{k
#*a);r*;2M-J>`Au;XY>CRGzU{`7>s&zDKtf5nW{UG5Pieqh<ZzQg&j&Vd?mod0)x2eA?#N2`6@w<U~O15xo#U-+b(EV@;PeHky6aua@=EhF7BNv&2Sh
;;)B_w+RD`yy+7jMWj2)5u>G04`95yo-iyKgf?76WBL49K4X>k@2MZ@)^<Kx)q%>`nrRPm&syZOl9Z~WD)k2$}C*+&viF4LDx<n%pkTOcdR((boO^BtS
d;7yTAaKiWJ1XAal{Q3UY8T;tgS1*`?I()5n9ANK$z?@@kH$dtnQ}VKMM=L~*6NPSV5ELE5)_Vc$|L1OC4$to5-3?B>kJL1gN^yn3H^u%4{e^ym&Z6Y>
!?uKq<zdhkp(v9><L)g?XCOy0&hr^p~<fPKD_2>b3H;AK3&?8@I(I~SyT&Xe!0zT{4Q-78YrGf8qCS6+qB>V9ZIVg&{f?&~bI_Z9DguN-H$Z?baQ>Gs6
Rj;_f%x+=ai+((~Os?(Ny$@^!ej4`>5oz+5e^tDK4vk^(cx(?{^vYx|AF7bN%SQ^Wd!)GOK?RMEJJ^<C-_4T*z3bKA+(mzikS-O6Dz(6^CQXLp*%$F3c
48bn%&Kj&=-{$f{ve~y$;$dO%?R8PVE=u3#K67M?t&qXB&6zQ`gB%mG3><|?*30|7#lzs5Hu=0XTYj_X!6Laj_M37kwsn8y9r%RSn3H;55^VB0e>fs!x
O-_`*qgf-QxK1IpH1YQI&Q<F6%<|{m3x`XJfrpClxQv}eGbV@WMyonmMs&)VxPSDyRhqCyn?-c%{)QgaKSod%1@(E0COcG|IWIX01!0E#O6+}1m)pw%M
2B%-EPZ!Zm*Y>dlzlF+=O#X7EDDG(qz9Zl7;tFIa}el3NQ7z2Yg}-<Z+uu@X-BlMTiv1sT*$+F5!D`$IdLrBpIuDN$YZK99Hm;XZ6-rWhMJ5BV^KON>Z
VdUQw}XJp_24gsaEXXeDp1NVQtZ)+D)GA5AV+++l$%YK8UPDR=kX+0)m1Uy|V0D;bPvTO=WSu~5~@uy7HbD@w!>97_`Nl=HZ=qJz}tr&N9KDpqi&>Gis
2S|<6uJzwkF#zKsE3T|?{zxLC51ZEwhA<5397<TWfW1L;${d>tIRI{}1#=Q3aeI9w8ycGK2P~T`j__b&2={wV>b!P*e3b<q3N#0)KXWBingL|uuA^Abb
t%8*W<LDLHPTHT6_itiJXQb+o)=)sexf?M$6_-T6UYN=_#8RXJ<}db3K`ON2$t8k_S6Fd2m%ry;no46X*Aob^*um1(R*n~Au3IJ=aPEXzB(qOSnJCFti
=U<z3p&s$?#32pxAis~k>I1ASMCOBj%cpIO?|=dv>snjCfg&K7Bc?a^>(_vyOCf<h(^osC3lx}aGY;t`1;r1qB4C#p&FN&^2yhX%iR4~`YI@Wl~|RDRd
G_-#g`><?epC8;(b|fSzS84vuM3;rcTbExF9n7I!nUQBoBT8N8#=l`e>&Z=OyXBOS)icI2<JEh*x>z?(E81`;xNKX8j#E{e&PrF$S_1pL}%Q*S~&``?`
r?A)ocw@yJhsRUP57l+W)4dA_Hcih26Azs%^G;o#n&5WK=uh?DbDv>-pm>+T{I9(wo?p8@%;KWZw-FYIggXxzVUoNg=87?T!SA&*EG{Cc~`^rb9fzc5l
yQ*^)budQt;e$ElOJKMREPcAP0E;re8tFq)O(D$<(_=Jh&ap~KrK?<g_8KJyg2miJbm)+j5J#`=%eecEVMm=|l>~q7oE;`=gb0&i`jc7q7)9#IbkM$u5
%UQ1L^CRt60gW_wm1``YuOX+tRKSgv(2IPm?%Tet9Ql&@%#25q>?PAt2C~M@J7861k=^^~61P(H&d6gIl7zSie%x}jh?>v|Q+}k9dw>ADe{eEQ(wA?7#
HY@}5gnh7SHIVA#>U>b)pvTFNc}SK&#oV~N^n<xjYCFDSAit-o2NaqFA362KDhPQmts7SJaX|pe%(X4+XcPl3!YzH1R*OiJV!E@)o5~0qt{a<c_%S`vm
U89aSPGw#{2yBiRQcZV0cWPkyhLZ;Zl;=WO)TupJPiH7~*!K8HnvWoq3yRk9dErrF1xEd5t5PoSpewkfgsNHGc|p4)QB$LPG1KI6V2})j!(Kxefcu<mD
sj=40|mE5?@Nl};yLu&eFY;~B|%WlM1PHoX%Ta?x0dRJ`$0@l1R}m7cX&v2{LQRh{kVWEh;a*OCQ`&r=Tc&MAUl_hR37+^}A_;@NA(xgGnUGCn24`CLd
+xt@9|;>*%l0`hF`QQn`!(@2U<4R)q{V|!NB#=Hgo6)VEKQruU|!bOE;HuX3&QoNE~L`OAM3m%yZ$8kQFHuCwtia7rK9{Ba|x|b$^boAgE9UD+P(r>9b
u(?Z=f(}SMjbxJOUC<6=JW0f>JN%U5@6~#8IgOF*Q#+6zq+VI5zDh~xI^pwi)_dh%KAa$RT9=;5Sh^8rPbRuAn3F0cB~k--TL`-hd&8*7z}Zj3EML}x+
+Uw)tDOaNqVd_qc|-$C3U+d+FJkU}B43<ux{?Rpq4IgXw~HLJWPDZAd&Pe?U-;N(FS%~Xuje|9zh33Qa1&X+TSZ!LE3N>!sf+nOu`|X~s-i`py^~)<ct
41N|5n0&N#@7NU_YzC`QB&RvP>q)X<Ag(=|_v43)zxcX_wc1AYz;#^tU7Z!!~5V`Cm&2J{{qIRLtp|ejeORr=KBdJm<+1zMlhon)Nn2SK5`<4OJ~Ie(J
0yKilx|C!L`WVc&f+W)?re3{^dMUk5WH$<xTD`W(<4ue~o9BTw0Fy%bx35Tlqf$$g`)1ynIv0%5XUY}{V)x_g&WC$KZ7Ni#dNJmvK-C%n$xiSG9_S{bd
`pVy0lD~uT&H`t1P@cH{*+ytx?>Gjt`WY;)e^j|N(Ig_8VovDnd9lIg<R0A%3IT2p?p|O3iIQ~9Nl`~enl$=j==tr{4yk2AYIrrECyLaji^`cx3{^l+8
<yzB(OT8Hol;_Z1$c!SJt5VWS#qW#%QYfTuD=h+ac=COE{rcLV3iI3={`S2zzrSaK`<5HU%fDX9*sh1Q>uKxqdCu$R_!?P~*5(H0HM#pj1{q-99PPdG=
P(Qs0*iFgdwnJ&pG=Aq>Q!@-Z)N_vY*V+#>DQ}8$?I!NC^}p@j=%22W-2EJXSH26+e(F)m(H)t(`e&#A9*n{D#pDzluK33(!WmDawSixLfg(B($c@Us{
j7nm4E2dd47%U^pC#dA72FdU;m$X+Dxzi@-P1Wbz{*#KCtCqcl59Q`x*Ra@V|TTd0bxq<$wD1-w*xu&)>%V8wdU~^Zo6xzdhZ5=HUOBq5rtFKM(vj5B>
Ka_TN7z{$IQIKYsnsQ~no@{2Ph(ry+mJ`u`_`|Epv9&mQ<6G30+1PX4RX{st%icHqD7kUz!oGx*QoKZF0!>(7usL;ei;f54FV(04a}r+@gbzdf5dRl<|
<$P$CO!~K2gcX8jnZ}FIKkC47Usn663Y5uXN+UOox@OaF1`_wIi3|n2Yj34~J1OB<Q&Xv$DH5)-|cpOm%>gfF&&)-m%&_gmy7->oYQ^-oU!9BavFn20n
&|u)#6?41?<@*!AAN)`K{nXzN{wM!_;`g5f-{wo@uO-~REK2s^N_GtxsDJDEf4xiETWR`<IQ8>9-#}`6)0dh*trSz_4K?yb7kGv(lArkfXT&pBM{(!Rl
q{2)H`2-)UOJ0E`SXMS;h&%Q{lxDF|C2vI_#glCga3*D5B?|qKluN({_$u3fArf={C?v1)Bk?@-~TcFC&Cp`Tf*Gt*R9iDvKLmeWz1G=Alh-M+_+uu?%
N@{F!|x1AO88-zn{-9e)8}C&i(si{+ZImOWxj|CCY9LpNTA%^cwbiBQ_(8*$?bs|Mu%`w$wl3oj>UZ|6hOp|3LhYe)+$9{r~sW|DWUc$Mv^=)Q|tW@qg
5>f6Tw|Pw{L1H{*Z&=MVk||AYU*|KNY{KlmT~5B>-Lga5(*;D7Kx_#gZa{s;eq|H1#@fABx}AN&vg2mgcr!T;cY@IUw;{15&I|AYU*|KNY{KlmT~5B>-
Lga5(*;D7M{Yw`c|Esx9j_czDkpMQKK-apLUoHqaDVdn2V^3aWa`IC92i&g4ZK1EG77`aNc^#~hwx}nqX(rw+<!cn{!p9^Y+NX)N&c#<ILU+?JV<Nq7l
^~^!@B?u@>sfkw-<Nk)zCK+gU7eh8aZ&CnM<0mL62X?ZO$2LlR!6}|+WH;L=WtW7PM6*!WgO9DH*49GzmO5y<H+62AmZ6B`rDjl(jKFrtS4To1GsB8{`
D*K-VslV+9Tzp{whiP*V@4o4%Xh?Uz_bm<ECi7jI1)Yf80E$x=q|iW34zSKEN$b6%1ZKYwuU}C$5_OJlzo_Xm5M%k)aJU9IF(4}^@KWLTe6`9Vg{#A!h
6{V9JZ!5T?KbbeS4nxhaUhJCIY(x6x2BrVO!1RIYMLY9^SjkKa)(1lLQ6cUeL~Fy{y@<=m8zp8BzRt1(acof&;!p&3c+bZIc;C`UuHuIij>Yo0RDVjtl
(<*wD8VRol{6FvBGbCDewqO8qwf)|MFCAYZu;{Yrm%`E>Splhm^V4%>@F>zEh^fofPm0(}u0t-i+bmzoOb`^`aZuo=AB=~D(TCG|v6D~A(!Ew>CdZ%#u
URB$|lRy{z{dO2zqhnw_y&Q@@9bOV(JJ>*tuTNeC0)E(X2>}y*OimjmaeMnxo$qBD^udan4BF<>BGbJ}mcIriXm>~M5KALph<2fjB#s|G~wwx61;=1r_
s})Mz_F{wcCNZ$>Dgh0Qh9=8R^i14Tia=en5WE@b+yUWPzM*s=&y#9$ZwWdk&7n@I1zwsJ>40z1ixGL^=E?d5x*~Q>ETQgo;cPulX9iXZd?Rq+e3l)b;
Gl%E0QLJm*uZ!L2I|T&ps)BjO~zI0ebJ958%?CiPln!E3~ZR!?y{%W$&G1ww(z^i3OWhz_rc$Z+X&(4zEJ;kyWEO$&Jw?q(4gV1Ew*to!UG=kOrcxZTz
O-GLIpo-XrL*Cn+<jK@rF<P9id+6@3~%m2AV9>PC&CP2$M<i)&U9oi#*Vn%A}`<Q^9&>3sfu-H%W&ku5jbC2kHmA!}(G)ExfML9py8SbGLRkyg&bgKdf
H6G1A_}Dq5@_*DoKQTqtt7fGE#$Cf%)p3s28rNA0%}bGKVQ%x`#;$`4KYsIi7xMxku^)z%zzq;rE%n$)&7y%Yf)>rtb7;wk)f+Xn{Z##co8Wz%xKoIOd
JRfa{cOnpzV)p0%Mt1KgSxv#t;Y)=Vj{pE^2k6p6e`)>O{5g!M7WZ7)X<W3&Y8si(f)EkiXi8)BH?Ck?(vQ<#V5VQ=ahz_Abq%OREmyr+ZV0F=hV3<H#
^m`>C+6LY_ytf><CR#y%1$Q)hxkmkV{*Fsk{`w`i5mFD;NAJN=d6V<SOzOUIfXcE*yh<DL8y4@QL0>(qb2+^cZ_txTik4Cb(^aWt3mBr=qt}z<Cwch{8
f<t&Mm62v@qTk730|@b(DG5fym<-(4O*=1qrNtweT6SQgUTmE$m5GRH<I;iL6z=IuVr>)(pd{1KipA-crz^m+32G~oJ#qNzE&ghSDG&@&@vT=yp7p%H9
1MX)R%(yd;F@o%MhE9>SP`dJ^~?LJ~E$#Vw(emH<-Qi2IcqHeX<%7SkeROHmb5qW5d^pTA_FG7DV**-8LF=Xn{+23u=Y)g*SucbpT`bF#h!mU%mH8^7H
(I`m8c?P5IToPUsw?T~()Cp4RjUs-4NvlTT&dxr(z7sxAyXSlw0IeAna~)~ty4>#zKo0}oGF>6Qu8b{T>4BA95DM{%-0Bj<w0(lsb!@%fFgR4uWc2@_L
*O9dbaT_5BM;bXp{R9XL1QxH)&p74^rX;SHBIbb8o6*|bXEbGnp_6Bs6n`k=Ab)ZM|c_B|}d_qI<W^f0ZoCrML<<q;H;hR#^61CFz8|>cw^3H8Jyt<m`
g%F^A8KEzPES~?`Urf}$MmcxVwv-@^40C0~7_WZ~as61Mcf<Qne{+f00~cQRwnEkW*ZjUmO9GIe9%uv)jyF*-YogvVR|F}NnN<0M`KWHsAGFG%nCp}<u
7IW4E2{SQU|aD6@0ZD=I~ve_!F*b28SdB789mB6!~H<KL@-0%<kiiowp9bTEhzSu$NAiR0@Y)v8B8+Opn?o8xy3xst7uj!kDj<8+A7Wh5-RuO=J_uXZ#
*UnoX=*ep}IKRx%Qqi9Ixm^plLGv>H5*xNJLkf_58a-^6FjXBN(BhKsEnaYL#zm5^C?xN8CmvlSz)D3-rNjQ5`gEj_d9w!S}XXE=i0oZ?HCKC7;3lEY~
e-f(fi8h&=6r^#XIYrRZ)Nz)w{Mh0oTQuHNVR1~!*GJvT{2-U1?#K}S6=zvrLT<~cg8glX&T!k@{|1em|BK9}qL={*8N_)zF^&HP`AL>#4dzdL9(^Nmu
;M~w436eYxOs+3>7?EMh)NI_nAJiimX+;1DqrLps3WvQ(*x920&rQ?m~oYu8io~aYCR?Mfv&B<l`m{$fI@A~5neE*n?I=`Qww4DZYy~o$wNE@U{!(;YP
p;&RPHK%}qs6R^7rE9>Op1@oHGt@hp*Y1QlrQS0*FIX?e{p{J6D<p6DO-tM_Ri?AyBgcGuLSGvd?=77S<yA;<FhdeOMYFT5_4U-CRKFq=uV*bcK9R$~z
FtK1N$*FlK!erb&3svCXo`eV;!pk%@72O%e%j>8y*k<r1bp)Gl4B4i*=+8Tl(KD$;%b(7HOh<?#P+#ByZ?UT^C8BEEgU^`H(IRU7_`jdANB8>I_gOdP6
(g>SgxpS*LSXx0p|bC$!O$PpGR(T6G@7;bjNrN<E@@)@P1wT4*4F1@wZ=iFEbu!w&>i}X0<3uoX`YvbqCoNJIYURPqF^;Pq)IB;i_oxNly%VhOI;?oo;
EMSxSh?hxn1z$h=qpK68MIt6A};)*lV{YyNs*8$fK{ONIWdU!S?oiKinLkbD9%Z`Q8OK=RGLz0|d(T1^<R!bAN&y%%Rwfwo@a5s0TOM>UIg-4bkke#OD
(uXC=N^qylF@W=i0luN@)w>Y(cRu(L-N35E(e?9(>`~Ppo|1tj3`E7aPBYI30C~mHlkXH%yr*@E)y%ll)lllxzDa^2br!$JM%ZNqc0W#k3ee(hXvLn1m
4^gfvPmh$&lihi%g&K}u!dU`0X*r>84!Xda92=6I;twdX8zsL|Xc2zpM}(lCS+*&GeuYGO&AjG3w7KlYl?8{7M<VVSY&kB;SObpJ_-K6%HE$-*=MB!|9
qXUEF?fUcuumBE>I=PFbdj~Mg)}gfVvXyWp6WmMuU^w#G*X5+Sw?9wp!ZI(H#~xoH$Svk!G$OSPb1^&<dR$sAZsL@SM3tk`!rcNkaNx6d&kwi*4-{~;n
<uF#L|(I>+Ck3062M$HwT&~n-yoiA*~jQS57u%TZ0D#@Ynp!L$+H;5$D=#)~3S!TB9rIr1Ty8k=~(9^yC<zwz-XJqU$L0^}fu2OuZD<3jdlcPV#5z8ZE
$^p63r`eC{O&qsLi67d+PFJ}7F2kANvr+zg$qs~n5<LNNfZm|HNJMCw^mL&7_%$>t;DV)9yezwHFp+plplpPX3$V)_CsXH$oFfa0!Dp011cn0?Mxxq_>
pr%e{xhOo;)!E^`w?$a5egKupED<=W+F+HL9+S8NSHpN?tHInq6MnGeQnco?pFSLp3(}$}y7R4OsZ{Gv=@42DmKgKVp&3K`>r!*NJxk%7xv@05U-l25t
O9tH8$`zHm7Ux&6Di3&9Im_#v>^4~k1375eX!n*={GKFq$s>49J}1Oh-?Y}0$5wz%Iph9i_ut7}`0@a>7_i>Ak(J3b_&$Mu&0o<6EK}%5o}%Nr(t)zSd
<H(M3fCXoOSZjJ{sxaxdZKWqcis^1w^2g&(t7Xn2O9x}WJZ_~g@}YHa&f#x^9jB-siQ$YThsM@%PJt^4fk%Uv+_p0RFy=Mtm~P+kmgFZEZ7fc-G+z*<h
6Dg3<(xeY<ph>9=U9mO9PZo*rIXvPq}dmhZR)knDhFc^K6+B9h@)UHbo^V?Xqf}pB?ew>nma&OPd=m(<UIVrUezF+3-65jTv}b*v7kUouBL1bmE{bEq7
F=ZBHpDo8n*xD-~7kqp<Z3?Eo^Cx}Y!y@??)x7s1rq2QR$M64p}}n}poPmgp-R3k5ee9-%C3I$~m~$t}@yP9R)QU+gce%VY+p-i3c%f6<4ADxk4_Q*@`
Ek6JxdHUk8D(a|yyP5tNmi7%hr3p0fMUqPU^G`_O}O|5dJ%!ib?AYIo3wU%!3?$|IhIKRq=Hzb-=D>h0tNO*JZ4YPcmU~>^k>Ba^h)P?yGsHaS*#Nb64
h`RNKZL(cuf$-r{-b>~Yt_S{YfInV8YWJHYTVIzxAS*|2v^36=>kM}H@R?miG;Y^o(!U~mz+_iyFX<_)XT0+}0}VIK=-bh2tvtFw16}fs(W1q>ZSBLw1
-CaNqWdDedE?j#tT)*A+mm<O$PEil3_L6J1&x}0lfm|2Ey$Hwg}Qk51IfRg3ZRBB168tm$xW5JWzf97LhqX#rfv20mPvymZRm5pgtbOyIA443qoU(}>T
Gpg&Ws3R?}>)J*>bbldJYP<$f291Vf|Bv><V|Kzo02@P@wTAD*^|@%jkePkd52iv*crzDCDtDH|hH-uaFFr33-X|wDpt|-xBGl%gR`th4oKdX)yJZ6?L
@wuuap8B|w*af_kTZ$`<!%IN*`P?&<b(&E?aZvS5nk&7ZG-iF=o|Kx@&4n!TQE<NTa_$VHpvk}Ln^)zZ{BNF=(2PUEu4GR{2(_G%KK+DOA(14Y*W6!@&
C<=2ciS@}-F8=Af-vYLQ0=#tK$7-v3;4&AeL`lxR3$gm&&*gUL%n}0=xRc^_BqQPUcUoOADEME81#|U}(YNP&Ynv)hez=!IhSm^WVVQ!uK^Z>SoPUy3A
)g+(TA%Z4xozUGbFBLz3x(Fl{@xXku=9phpc!1>gD?aB3n)Dj`dw5*64LcwP^JfWh%1AgQ=<(GX+p3L%gpP9QylgF6UOp384>rC^qT9n?DPUdoj)Z8up
!>?7Y~%3?H7F}r4y9IpOp@iAn16lJL0OTzvT>%y5!_EfhuHlw$XdI96HqzX8D$itZR}AF^0(`sRv;gowCC6p`Jy%jVnv-+sD>IsrLEb&Uw<9_6a?lCm2
bG^rRfD}hyB+UD=l0b&--)yB^n|QjJaZ<<>_GkU2)k8uLY@kKG?suvKV&`YOA;)Mtl^MO21<O{X(Zux5TNeB$bHuLPp>+f9ROT_xC4)Pgr_h$dM+6ouH
UWhiI`#su1p{%CtWrb<F_!z5(WgKVCnsB%=0i-`vm5Pv^GK&31_M<&xJ*C00Jn73?pkPc8GhVRKiq@PLZC-22)(KZPwkr_a{2uOD%e1qSP{jB2ny=Ns9
!j%)u0x*7ts<mR56Z%dZI<ynWQwQCCZKUsI-j=+Zf*4|)0WW3&x>R*ZXeDhi^`6s=Fj`-@)ytt%K^v$h-@HT|#_T+T?nmerzv#CLD9oxOFrX0yZY`ov7
xj_(E3gN84t@%5mdN@(?+ItBQ3aktKa>V@E6x;Y){7s>eDk(WPD+<-Q_l4ZYVrE&)4b87|$z|Dp4J53+Ga5%zl1)v484N_>>^%jNnv@|sX;9ryuRq5hz
Pq3T>J@0{n}f4$77x~iSN^Vh5h1j;yjI%^qr(H}@Z^qCNN`qQyw?)$C&x<3J5MyA&d1i>;)%{p?Hs#c4Z0NFve~38@0Dlp@$fl!%{suFDzO((U(*UL;A
+YGU-K{G;F$E7r%2eUMeF&8<LB0Ku{3z{Y8tf>4Fj3XBp<#Q^Mw{$m?pUcB933Cm}tHSxviIn>cgAy=#dtGG+VI@ynekDa$Fy-o*UzG!TzG+BUIP&Xd5
X!kKhr=F{*>5&JD_yD>z`sfig#Las%}#16Rh4z4VpJw#*gh7S<2*iU#cA10`Cg6PR3OLl0NM`F~7(1n!{Skjv!Vq$GsJzz}&GdSz^dB{TQZ0JO;-=dWk
k)^}?;vENM{twFu<x;h687+YWQV(xOvwG83@UA?hheEjwK$$ft6-oTccZNMAVgPmBvNCXGozc5e=_(!IPk<-dD44euGshuObERxCK=0N}#d&lclL}=Sz
$$Lw?7C2tf3VNUy9@bk`;k4d-V*(t{$esZ+)*9lccQC2RcTU9Csta82TAo|si0j9^x3p)`sT&vt!u4m#cg<T!W(#CdNPQ61fI@}D@{^jmDgez!GbnI9(
pFNcl3*lRwin8*QY%bgk+5^p6phdJF{w_JzeWE@3pDu7IvL{RoJ8%ax+qU6VKNr^;zGf{lAfL{<)kkDh~rPPlGpKXP#Y}n`LH`=1#NFqr1S?I9pJuI8%
aSb+E;T}EZ`A=;Vm9?WEq{LR;qg^^lD$NWtCJF5?YIULCx{(c}3V)AeyBfqsD%Ywl(TU3!i)U_MG)a@>*ql1elTSj*_DgWi^rF41i;Mqqz@y`Oo?-b+B
vv7OFhy*7JG5+kUT5^(9}Ff+<7-ZjQy>NZHtLCc|_C<@0m#rqCd41*u#E4kx~PMNr4JlEU<W3d{SbVudM(f$Jo=-meDgZmq%VmS_y*<;4@;C)8fNMQZ5
@{55|i|JoYN$vgJXiR;$d=xz~|+I>KuJN)qa%t`<d$R$z4!wmOhv$f#3oF2%{L}@ZhZ?1q2*b(oK+t<Lj>|gQ_sRqaI-rH8^b0etK?t@ar0+VstCk>V)
c_2+^j$E;mK7y-0U_VR7TMp07Zb2u9GHQ5h2-IaKY*K0F0DYag=Jh9cBE=N1&3in0%#SLG>E%q+1S<LI8NlG?A3&v|6cy!}<E6jquQ*S8u0yUSAt*iC`
vkj_@saa9fmtJX@3-qW;p<7EF@aY8$MA{2_3xSXGAXxQ356iM1<=C=8j4jXqwQG|*dJ*dfZBD~yxWV6YYW$e14ofDJR9Ef$yAj+la$7%(elzt8%z(M5k
qR4&|cUg@7%FR1X`Bs$Y+XguF9w4^5@S_+cwN(adaLG9N!W`qvIaDTqK{jXoOc4OSZz|o%Pnb@XK%-f+w?{j6t*{SZl$G#@x$CvfX42N{(z`hnX-qKhv
uP7AD62t8}gW8swP|#hh_bQjHJZxQ|jMowkHU%X;HRI=$#4T(i+b&#}e)qTVkNnAi~OvyM+}*SgLexP}byQWgf2`AGqutd}I%-v{p;?#^HV2De<qoVs|
@?M2wh=Do>iN~UX|uR;;Q`)F$3TR=yyR`eO`HRIxVpFdtd^T=ZbCVRP~zE94%G5KQzl^M!jXh##TlHsL-`7H?0g=D%~IeU5!vknvC=UdA4H6h&@n3SO-
wYp5UeiGye`ZV^NDuK(}dJf|o2A0dAC);q7ObDd`zw<3Y&H8%Dzs>(U=-Z@2<$@jjv@Krz97Eou`yqqY7)EG@96`a07id^++#`hNdE*UWZW6d9TZ7hA5
PAI(T_l*ghlSjIHYd3(I+?gB-!B^O)^#$%^fH31c<tzwpH95->@F+tb@WCpV^p@`X%`DFG1f=no_4(1@|Fu#MHIb)9_>ke0IUya*(p(x)rGD4`*{X>f(
=Fhp4hMCJ@&iZ>=o$EOEdNdK*-=--&U_Sxo58F0p1_x!-QT;BQe*%MDYNGgY{ibK2=I*rPcygztmp7U7mr}XPX00NGwqOT`5Y<SicvQC7!*<Zn%@hv*r
p0>oa=8b4IdJd+`C&j~Jt=<neeOz<S(D<-q$qYTA~P{eHj?&K9qJc$jalc5wmwQAlX*JXTh>u8bft*R9Jz&$P|&g>7J>SXdA8*U*+LLuRlRja82sPAl%
;){OzL{FWklIwi8@YH)-f{ek)Eo@ch4TM|xIF0oNbpB7$`sZR@MmM^`wp&i}?L1qD2SYkA=u;Sqqubi04w-%)ZTjrJ^CIuYt>eDl=0n4s*Ko)Gy&BYrL
Y<P{Cz7i0Q!9<uXmfDEh%L>o*w0QS*KG~X^B@r|Zg7H${b`OEs-X59HEQuaQHQ1H~ZVI>;D(1`N_RCN3^yQbH8N9E7+6iQ;Gr}8iaDISX42<d&TcGL(4
}FA=q6`F0Mm$@si()4(dED(p+>`%w|3#!PX9|0F)&i?(jHu7pnv!2nH32Cb)+pO)4)>a}E%5mP@*d|)mn%tmvY^i2SucN?SuNYIi~&Q`|N6X_m}QyJGC
@pFl#jj!>}^vo6it*o-}Lh9ndY@fr4Q)gPUhKMK-Tgp<14Vo1zsH9F<ImKxe$}==Ag8yu-;4K=k{m)^z-xY@FTg^aft0Xy`Y!CbG)&(<tnj4SbC59BMJ
<fBYaU0Pn=hE$G4Uh_JL`x$~?4ws3o_cx4YO!X*Vxw$7ilTZUg|{IG<2nc(>e?GPi=4*ROt`H4Y^<GtMVsUsKc?43%3fea}fOBRhn}<Yb#Wn@Dh0*Bi=
}>(@4net*Ma<Ijj1qjHk->o)^Zc=FJE85rAoTa61fHPg^D;eFdc0`|Ml`n{kG3dUqEPd<Z=pT($slzXn8O{`Cse8KgjPWM2S4ORn|t7>Sx2PcgGkS>^H
IzyTkE0fV5WD7qYF`_BcW?tnzivg(=ji@tTs;yO9dMCmvb-hn__H%=K4>R!TL-rnJA@Yh}<q>=d6F|F^4cNc9K?2(s`9>esKToDBI~qV%0==2C0dKsGP
X_*Y{}ZRxi>&!{hW(O%t$*=>!(U^AFU0LAb(D3vlUs!AjglWUvKNtNnQL;vx1#*1BXqjFL7<t_<pd7Q+z3AIGN#nQ;sAC2{<_|vVn0_L1P9e|;E)x^?_
5H3hy8~t+UWB6J`TZb>I%Z4yra8hUni4}ktDK{Jfcx>2j0>worF*Gl6$yAdc1NM^c9XlcA(x|>0CWYkEhu8pBc@2Smd^L7aMT(GtnzWm$OylG~8fwok>
rUUmw{t_eTU~QZ>EukN1B$<pRLm+n)E0NP!abK`-DTKUOaopU=SHx+8)k_qcm?rc!}w8Px{q<LjZm7281LSKR=%)DT_;zAs+x+Q@*$a=Ce!l={HTEzDQ
EDqp<MDaLx9CgK}>re%hndRzw<n=A#O?5M#LxWs{_J=-@3WAp93d0q|lOPKT^Yc9AS#1A15wTJYCuctSlxqG&h*=e~0=ohrTuDI8e^?*+S7}Gs;FVP|g
2A1^LkIw~(K71)t`W0Mm&>^P48x*eeg+Jc^wrJwyb=Z8{P^htf+1vr^o4p(YB|t$Tz9C(rX(_O{7|;C->~V6@d-AWg5ku@B`8f@|{7zZ55x(pLYN7Z=h
0aHl)}KTLX2r6g<yITK`QY{oXs<=+-OFOPtx%d;Fi&3ZO*MU=tQtNfxQZVe4VrD)B3IWL?uYe+gh6}e=89!DXiVQg@B4D_=H%i2Iqy~CMahuKx<FH!Bs
C1e>(7~7WqI6>wFCQw&VN2B?Jxb&1CQbj2U~o2_N*4E<720!jv6FL1znA*OQBENV=)|%o#@(|-!h&b$IuaQPcOz>S}Ut9yoeR{t^v?e-!tr=x#S`G#G0
XR^w4en%WVmqp%S5by7ajoq%aYQ@M@#{OV3!Wh0P6S@U!FooVmQQJUbVLksYD9BSEcR8|DcH`5SrWf}+XlhFTFVrAWMrSuT^|fn@tlKbe;#c5%K@*{{#
jzLVU%Jq6;F%h9*|K4ckmpA~91G4jeM<ax6`X%~pysf?;BQfr;N%@MTCoc5-ZC)*a$!Z+}u4Wf4T@gJN(XW&EeIIq6VR;|dyrG;<;GaAyX85mJCte_z?
1_e&#<=AiQCpdnW6xXB2+KQVV8k{hTdtECOymf!PJ95?h9KE6`kaZ$ESMdByAJ`ukrLFtVx`0N~o>4too&0D1m(V3fce}=Xdb00tI6zB9SaWK*a@mwoj
K(@deMD@$DHeebAI3JJFrhTt$f_3ytt{kF;NM}cm(QVvG?qZ9Q*M~wd>Z?S)AQP)^3r&eGTqcS7_<Qs|ASm?t5UJQ?v~N?oM99v<6H9<gtB`@>uZl~jk
$Isco9D4vkG*)y5G-F;4cpm&9;`<MpPyv4607`G<}J3v%RthfR`3v|CeI_DLMWd)a5rv8Et)SU7C(JtmlwG2^6MWrh#q2dXETny(Gq@E4LWO<8pP;bT@
h%q$@+hht>wDTUCp<NHCD#A*EN;E6*<1v!ZaJp^OhNU>1|tqoZ$O75Fz)M3**@O#LH4M(|@a-@>~s`>(bpjGI!qWRJ#L`?Mcd+MhW>D>_q?G_a}y*mIP
lQKEV**haSn-GKRGsEpCJl--K}53V2dsaM*z5Cef&i=aojb$d_7(nq7{oTvn?n7L~08I~4ol@E{nXVUPxce@SbdMW{m?|GZ+^m~>`vJ)2c>`lqGlJM-q
e7_TDc(XTNKjKjWxK|=9P-mLgpZrS#FPe8yyHABJ8!y|1t&x3Eey@95-vXM0-!oj1Of0`X|E9wVE}}JgZ~y7y{W21rG>?f#pL6x$&BH&pu&c%x`G<Sh>
YK&!_up6$2fD}ea;QC4X!bl_k2cA?ei{`<JT_OteEn_%op*W{q8jUq$NH)$=_1b~prff;`MdF%jM9fb1c!<1yCwi{Q3^QVs3aqLgp)iehdv&V^#y<`3G
=U7U2*>v+4|T0re}iJVD+saLty?bs;kRu-|b8Sp><_+55E;}#nbeLdd1DipX_#$%$4_H9PzjwcAd{<yE83FyYz;dc-~~S%8EN#?^}tQhcQnkRp}=n@w0
^W$*-G{S8HIP-qD#?rq8P_mQlw*YkHY@zh;NGmSu{-poS`1r3Kgy$O{ENsWe|lyn~b6ky|9yQo{az{hKIbEG(96;Y}w$Y2b1^2sG`ClIxX9zQJ$TZzg;
Wu@eX6>8B&ewbqF^Sh>d?>q*+lafj6fQ44tz-JMdKY|UQqctOB<;l31<yx7SK`EM$sUb-Z_^o5iJJ6pnjlhY;J@r4qIhBtrFO5O_Fa0ht6E>k;C6lm8r
$-+5c+=dpKL(;6Z%*6fC7O}r?CeY;8Ko$aUHTH?(Xm@_$R|%qnO}w(8l}RT%kAc_y0AA+2Zn8PYGY2Z|kWkmO^Q1R-BZFu^&d6JW%{DG+48RviB?>R%!
t1+zwSWWFJDLW+sI`HLEco)>3+kRRKN%(=&A>Fk7uE9}=PGXNm`_f4Nr@xfCS#R{5t=V}K|OWUfu={IkGsEUq4V*DxnYqwAM*3}?k&g^Z8wQ2MmmPi(_
6|j*54JeNz!)zb$`vAmXoICST8GQGr;|{b93h@2^L7iU`5?m^ldv8uWy(|6yZT6V}DJ}lL0t5hG_cMG><!fFTv|N&)yuJu9NGn!U#lHzN40_b>7Mo(uL
MZv(asArCcYdID?NZ$Pwcz^rT+38`dWdzoGKmV83z{`26mH&p$zR$Nj>YG}ty=hCFGLCxf^^%!i3PqfWRExp}XY1Kw=)<*j>#a-2K~*1xnMpaA6~WwJ*
RNg(uN&uI-yHV#qP;G1b>++SID(hk>WVB(7|+SLEX&Y3j13T)f?zq~0oB0(UUfd`QEeJddx9sm-pK%z~A!~fk`1Bc&r*w239@XU2ar%Do#d+)W@CnX|M
?1wp5NRFmu=*i;qH@|G8!<sJNe&amer4@ViESt*bgXZCTwL$QfcX$cA8(Nzh=lx5y;e2<w(CBGv+oI{tTbFINml3skwxfP`Cm~8_;n4Z5KZzc79Oh?Up
@Nh6RHZ*S@eV(&kfV*Cn#DP~n}B)Cq|v}?*#D^g@Nu3X^?>QwG|?X<n&I*hT|{dU=U60#{ia<8BUma8I)0-EI@ZTujTVDRNjr$*PCn~wMQwj0c`MwPLl
R#GM078Hdp%Q*Ol%A9Kux7+jvMft5Ak85p#4_Wq87I)#(sYB5c9j@yk)9hEPdU#j`(%`kw&KDc_JB{S9Vrr7W0_j8SM5ejaE8t7UK?dP8KyJ21p2GULR
rqgtf1X0kRZjaifRzg|_~Zf);FJZ?4TH6sP6)-Oq$Foj*F1WmUXmbAuP4K(~=YNJu!(t^4EQn3W-Zp?M$p;FW!3-d8t#zV3MjL0-Q2M3oGn!{$e)KFUz
#m{Ll+@F&MR*27IK{f@{(37AZYzK=5Dy<{zQNZ8XCiSflL&9)F`*xfcB=S7x~nR`c#F#e1&TKN9Em~U1P#0#I9s1em`X+N2{g4lmC|FYkkV`{e<z`eq}
ve1&qYmtl7CHeAWRKxAESgtCvgi1PZR1+-r!=`X{*oA?&cMGaZv%9P(oVFIvANAG}{UY2?c$_qazDwDZ=7$Y3`S&h^;A^C*<3VKvkowzi^Ww1gDYp8cA
*GTNYI1v4B!UxDcqev<221P~dz@1Pe61zH{yZ{{T{>J0-_=D9Zgbj|`ml+*{2J*5^*Rg`t@vb^Z|#ak`~4&x^K0FG5!zLSGD+?ii>TcZ$|<6;ehKTMKV
G1KY)}QL%bqo<imo$C?hogwdgxZip7_%P0zwxw`9GSsjaNoPK5NH)l3Hc4hCtAvX-5HS$49hC-htJ~?M@fHC1G={XbpAIX2~7rPk}2fZFD;LG&m0H$At
5PAG$s)?;Xxxfzmm;%4!@WFMEj3N7Q-ief!~luEh<t!4nfXYtS7m+$ap5LN1i*$EbFw+(QE`uVd)d`s!gmOz?cObm{SyMel;>uV#sM!aQ+)(ta}JJmMX
^wC%&IFa@}OUZI56{{1LLoZ3d{x2K1ukQEo3Hbq(5uR)AHY<F=?OJ#l7A^C~){xnM4?Q!B~!VUA!cX(s}tJ)pjO@QaQx-E`95X32ZnNp$J^7+MhGA5o^
K6isHd})h4wfOZ#q64T`61*OeLouXB7NIxX+Fom9hZg1Go}#>{cE=duS;>3L<fvV^eNl5QPo?e5v7fx@6Z2CS+~B!ZB&x?-;n=2Qd?gMUGM@Ji=kMmD`
j8RHAIjC*T$GLJ0i2(QfQqUbODvu2ReD^UFZ%p)qc=X0dceerdh|G5qx6PR)c^Jy&_Un3hoj3#0<uMpVxUV7R4lfARZ?3`5*kLV-^Sjx61?$`1BIli^K
K?xFt4(&H5l|5@laW)S$bl3MU8n47i07B{6+B+2ai+~OH=Z~PWFqt9IT^fI*whPZz+7|-=MlxJ3e1`{ktDf<abK8GTsc#sDQp#@yMOBO))a+s35clF<4
+JlVWf42YeE#6)Zl>lxB3*Vp+VrpFz>gBi2jSu3$ZU8+38iet}k!=u(VB3fg`TiPvIJ`@$Qf%HZQ_D(0a!!8RHq9ZgL8Ni<AaJy;1s4K#xbNWAz@2`&V
#Uvv-dyw{0}3I%~!gLfN=i&3TBDDTx?1w}RSiQPGPeXZBwqT?0{q<TS*86q2$=$4BuY3MycWBuPypubWJgWWrON}K$^yfDh^q6}w-^^y5NL?zZ%8h$ef
Qs`iQh%Y7X=hh@`*^8|jJ?nUMBy8s+j2y{F3{_%YrC5QI^hV^-b*fk1yqm9u@C`0PRT1^PRVH^_ziT%myW2wEs&p3jbAQMD`fY2hL6`0;0+F{6tA$qS$
Sf;MR80nGW#43Jrf*4xQ=#yfzo&vU6j_a7@Jya)S{ohbIq`mlc}%>}*IIFY&tNr5USu68|Km@O`i2zT?!+g^i;Qq|E(%9k4T==4;^U)e-_Pbt1o2YQA`
EirrN_$_`TN^JyLEWHlXOFY_3NGbY)-ko5?2uiX((2RZOH4Qhn9u?A!j~_3QR-s4i#d(Hr5Hf{SW4^P?vH356~OkFZx@tuo#At#T^D>pWTf&C6|fCk(i
@E%Wk`)8x@89g)F7u@lusV%7j{$Eke1XDA!+(q5GaH6~MX#_nP}SidOEjB&2r=O)9|kyG!d$x-;Jv>DLFrn`3qb(9Ntp=*gII6nLUaJ`znuJ(2B>YVsc
+ijPo3?_sPR)jyw^C|DeYlKTt$d8TIt_8>|_1)bpjZP=eJJH6MUCAl`dR>?T*?$>V<%vf0+ecz-?+9@Rup6=t9X!}fbP{f%ZMTQ~q%Aw1#WR7kTeAz5Y
^!F5w@Nqk_|8kMEcqW1?r1*|U8Ou?NHS5<C(q@*UAkuLEx+AXF+J|ohY{KW&R;fAIM7SQfJM_|FL^w)3;(0XjYJ+*MM>`ygWI=<ur@S542Ts2-gy>;JW
@&KRJBE(NJkhYI8qSZW$ib5^W;DTVE=@sv0_nllm=BZgwph;A>d-#*6XkQsmueTpF${0lADVA{Ra&<jI7NC|F(0_>=9oXG#QyHIuFqDrUz+f$$MCl07!
2-I!U0i^XlO2f_bc7O$(v#oa#GOT0yJh!Q`$_6`Lny(V$j}`yfk$piDlt-t%9M*Ow!`GV-?GEQV~})A+HQyUWOKuCiFTUS?Si(HI?=LX`<UI^NZeYYym
$mo1^vH?lB?HN(|S+ThR10LdQOTRVSiTInnz<e0gik9x_z2bVIiLc6j6C;C||W&ZDOZW=GWe&W0*O;5_o0Gv4y;vk;H1Jg`3}U*4b>%y+d`)+isJZfT{
~hlAVIVo<_$Ua9Pl6YIBc;d#@9z8AAQ_BYs+2u%y~TZ~(c>%T4ij$Tsh@D@ih`1sFWN1r3wc=-f)-sWV>P>a0Iv4sfGqIwu7nrZa=%g5;nH7*s9`jPST
!yu2L2_yoI(L-3^)sB7WI`D~B|4}Svee9h0L-_eP34TlC`@no8$7APndFMDLCKVrk->r(?s|86>cV!vtbuA%A6>xskRX_s$?|etrfu%=S3{JenPYHaf#
`*JgVjgwSbfPw@pFKRvSciVc)o3ragSQ%ho>EmR6IzEibUgo+)9}|ZWN<eJtF%Wp809F-albT`n!tzI($KmrB_duv?w2%ZGid?k2lZW!=SdOf8LsnN4W
zNPdCLfqEraK<quN~zMe0xlpz|wZ^kb+V=QV8LqQW7}kJmz6{KCfhgU!lY;3uKuSlG{HSq7elu)3+_-_|$)uY;kY6X(pu^bYF>3@T<&-n?PyzojaMBN1
H#E#<C`)@~Mn#oO^vC;z&{h|-rJ(WZrh(S1T*?eEzY8Yn1(#d9ddeCpQ*?)>o##>EG`tkP#JYnG{?a_pd@u6N8oubc43{Pg#JUE6*DeE%XXm{}e3o>k?
s+!DGLl&Sx7v`<g@(m3CRAXPHZ@wi9@Tt;_9efqoeW*g@%@W5pXGGPo#m+Th+h3j++YMC^94L7PSQ`v1q#It-T=COHiX=t$ifZBI>AMQTpZF;z%?tb4(
1CethQ3kuA<P@Dm8J}hW<%5(Fr%ybo(@09;%@Y+g!0*MeZijM}=w&8?$o1;QVycaXav?WCxb{P$lE<3Du38*K`9at#GV2ynPhar7DOa&{W}t-<0a+FE;
r+$io&!2)C^<w=n!GPI<0Dz-jUqzzWaho88>K68)wM<ZxLBp9Fqq%<XRf1>@ny&DD7%2PG_irm&+4MDU9LmVXEcP)?R|nvc;BU_3o=Ap2z~KCOy!G0EM
fj2XU4IZ6ocL|wffGzJbXUXjCs_TFDCky;hR^m-H$MdKLesBr!CDl25Bhqj}v|K1S}@%EPQ+u`;qIAx5bd<nv*{dqeEMq-%ft+-*`UWzJ~Ssj{T|QBVA
<IzCb<wT6yd4nzYov-YK#zU^|9KS2moTh(&E35v3j*Q~?R@i_j2y@5PSXP8UU*p8_in#?laGW`{yHfA;ZbrHfrjEauNU`9(dv5{gPZPapQwq@Wt(kYnO
>`IMxGRiLe&EyuHprh=C4kilD%OWu4{Xq0c3Jff^-%F-U{D2Cv3hj^J3u5^QtDJ0fY9W=Nl!5fb609cVS8$1Hlb&QAKRWfBfD8v`%mlU~3o$;8J3F445
F7_Q;iS(sc5BIZi<;_BP$r4kz-#`J^bg|6b!|VBI@qGKNl3;z6WB74!-ezCs)v=53<CKO+iT#XAfnx^C;KS4O@x1+R(qc4bj01;TcR>`jR4GXo=9dr7(
rEa|uhMj=R+ZXk&!V@U1KxHg7eAcrJ*2Qwuvk$8b@})nD;hdlEG@s%PWWn=H~RfPIG?eKL`nG_^VsmNn8ncPK$go4W`561hGTrVb%d8WUeWuAKcqaMM2
D~O^F$ZUxRf}~+)U{zvjnOX%f$Vd46-z0=L%9uQx_|Kr?#Az9@gJ<R1<B6O$raAU@(8a0B@MLIuw)YoKaPiqJw7x=X*cOs-P66OQ~P&*9oID{h&E|kct
|-gAV#n-a|Y|7LNA~Hi*?mNztY^X6etU=wJ};bD+HM_F~u+PJ}t5AVgn?P|>9%;9yHUAR_N?g17W;kR;f_3f(PnOcW*OPcbj!JNiUvtXMvnu)dUfi%L1
u9nt^WPp^5kgP0+@_pq8V@>Tj0qtTj`#P+0`f=+Q#NQ@p_C&bUK60y$c!74wK1xHMqhD(`bh<`YAVqgS{rRSC4Q9r)r(kJQV3n3AGP?CV8G)3jEN@o+s
K{H(bKCe<99PV$dU)<=Iigk0nS?YT1AZ<_fJiOhrFO;D7L9g_Oc?%sf2em~kf`R8ZM|&gXgx_b-ppLsdN%dV^3n_X&2Gp^Cx1i)Y*}#1GLX@IiB(19R4
rxoh7s{Mv=QVyA0L~L$jy7lS6YYk@TO==8h1x<)dGqh?QF#64&;24qm>1MDRHc*~_dxU}m*bz0vyyCwF#^0IZ&L0u{zXvb9`F5l{Wz8)Ua|frC(cg+pD
kKzKSpTQLKJ)m1M!mC7{270>mBX0J@RIHd}C22rwmmnz4Mm4SznP9@ni40kmB{ru>KRV(_nrRU0xGdJ%yAE9F&DEB>!$$$-&TR7c>Nc=NO!d_4rhl2JP
q7FZKM<%P{?x3L@yGUbNc2RFE#vit;JIdF#5lp|o>-i6ZG8;{4z9BgSk~4ce8&`D>vL0A+i0uzog^V)R}0mYx{VQAl;q#X5;T#`B8vUCt7&Vl?+@goZZ
{s5+lYY4&&P2EF&aM=fDzj{IFWTC&nhh_*gtNgT#3gJ}7#N2N6}j;(PQ8(wr4Ax9v_MPYhpm4Ye3`i9|tk;^+LOAeSqWJ*QnSkorx;^n!HD87p;_U~dV
pm^Ox6v++2s}=qC{%T>DXq=_M(S28>A+w1jn&wXCoe>7Jq<eCJa^Y`%ahUdH3$qMz4cFn7*9v!d8%7mvqtwhiu5c<X{ScyN`+NV4?sQw!B3?sfXU(P6x
#{2jwd{-T>ZeOIS>qZ=JpByaBQoaYjE_d_$EZO3cEOLoRi`8!ye*(0^feyG+TDiOTnCgYan9?yf9vF)`#n+DMmNlRGuEfyjPvMr1ny!!IA)d}^qHV=b?
_R-SBt}W6==Bpl2+RE6zww7e*@;<Nhsy@8R7hJUm|p>Ba8LTe$pa`yBg<ThA%DbX(N1HJ=Z4&rY{v}ZU9PRTcYmQTLlpZhb>{R6;M}ELuq|sON;A-^{9
WfI`2M*4d*|32zU0hOy0U=tt?a8fS)gTU>5u^@?nt$6}lLI31Y~_4`2$VM$4Pg9PiSaSRY%aMa=!TJEDzV03J|uuzxbx?}yi0hxC!>s0`7RNV9LI5G~U
+_<pCX^ez#RLUSmcAnE12x7m%0;S$&}YR?kqN1vikNI7AK$PZL_B??&=2Cjz1<547~Q`&+J>543{E{6lJN1rH^fxP4h2QQqLUmez8C?O(XUrSfIs_d$;
4#OpgLq01Vccm)1EW8kn-w!OU2stYhZd-y799Yss&szmu_BJ4*q6x>?d@Gdl)1Xn-iTq-*SzycGZah%%{RoOGo0SjK^n&@$U~zx4#ITE%e)MR*(htmc$
*w~4+pNJisjboiT0F~qatEl&k5{7A1}Q*HiF}}}&?D`b!TJ<6J3wEmdGRJQ4=y};NFceKti^iY0$Q#wEfZ8Vye+y3;3&6iQK1*<ti3uQ-InOu?9o}qRH
;-K%tu3pmu32yjiXUTGQ*+2vnYo)>P7AOaz*~=2$cQIV$rPjbHIc{7esqSjrB#JW$EpEI5><(&D(rFjDPz<zbI=(i&xcrlw~g`A2=V<hGKwS?w~V$Q$*
zYSeoIZy~0MPX7p9yy|fR<<lyZ}#=(l(V6myGsbpX1EY$9yLaM(|%OFgPAsC}Kxv2Ko?eeX{{nI&HSHkg%dDVD=&1a{NoEXg-9Wn`N4K3nX;yejx75|U
Vf)DQtjwM?82wjHzp;(oi-nq)$3Zq@n(IPm7Vs&Yx$_}U3!Cb44Qhjk24e{C$=oek2-h%<cdX{7q`t&9Cf7YB;IQN*>Q?0K_7*+3B+;6lHVA6Oxs`0Z=
>Dn;>vAtB1X1cvn=^;oFD)Jkd7+qbMuq|*t8m5<8+WpDs@bXUV0K<F8t8h($1ob|}{C*J<RlIPgWYo788b2gont}2WB&u8U0OJJ3n-d|uWp64<w9Dg=*
q{qS><<|mP~4#L=E6A*6xijC=AsFB6}i6(^0l-EecZejD>%2OG=<uN^PzzGtC_7kaJAA8zSJ*r)M&p7FxN{Wm~^GV-2e|=PRzVPkBY*)@zQY6HJB(y4a
-cu!6)ojlIq(XwJnYWmaxTzI1H?g_RtA<pVq{${4Q1yj4jTi8pB}ytCx$1<|Vo-wtHea>0S>#@PFIp=;QjCMUMp$ii7R(x4%XJlH{r{RQZoz4_!*9;r2
YPXd2xQsXZ7wmdHv{Q5YtF`zJ4ROQ1rb&`MDR<^ffuCC|$u^tl0-H=ZLtf9bbmXt~J0#a0#TE%C`-q7RMpJjUmCgb#-7Py>0hbi~1&VLyX7@Tv3V*i9G
9&^o6l`cPzu=dWKY$+<ZvioauR3+irNVg33&(5E797`PRUg1URh^3gP7X)#>a$>G=JgZ`abjzy<o3WwPe(Oj`&?>^M`0Y?q%)qc~X(wj;O=dUdP>}+B(
j=nz;fbmoO1}o2vrCeup2cf{^*rG(Z801F=(pJ<ns=s%Qck2s@`^_wVNLwS9w=LtSWE?77wB5O+<EsJlm*wy^R?s8Ce%VAiL=P6{<37gudz8%`=Byc^=
o%`Eu`SsQdD7^Sg8`<8Z-?7qV_!)`-J2JlKNEgMrnyjPcT>1{gDsk}i^v`oOdMc6l#fy7uak;aMiqH=IagVFj=YQxiAXTmhB3B$+M)4$vlMUH>l;YnXn
4V!AQ5j=GUl(AzTHqw71u?hlaq!Q4j;d*SEV!#PbGozYXtQDyZ~PQ<8#8FDFmp3vt61M+s^XLrzLuRh3g_BIxS#oU>+BqmQz|!76B=5z8z{mwc%j<Wk*
R8FmIT@Fe+{T6IR%Nc=)gPKUg7x=w}Sy(%32|mWou_QI8(SVzp-`!>wyobSoKkvHQWEVSZLuv>1X^YK+iU(7sg(TIuU`G27s|i~iL>Xq>Pg8<FzWVP>-
pdN!tu^Ev_*Ow|eZH#5Y%ZmPcmb`(eA*Nbs}$%M|8sQ8BKiyoLizi~;!a0Df?d`B(KRl@w!Z2k+arIMD4>%4cUw2OqU<iR?IDdIfaEzyb|^t(^&yL5yw
+0F<}*(*xS?r;5V5FBWmSaVUIiy})#==_3>dk?+F-$z*r{a^{UMKws{1?o&%OnhClKxm6GKa^PBz8oE-m0XZ^^sZ8=F;I)x^V%kgT(>m*jS22Qf%YBi^
BWG>5djP)F1qpRz&5me%%zHEYPNbifsY@^;S+OPbPT=48q^G*4topU@B1TB*D`Kkd!=)fM`B-Eg0-&FZ*ZSzA1+gZr=imE{GSNb!u#OO`j&KJ^>lgkal
2tLik!oGK$(vKlXr{zcjHnRsJVhZ)4-7$`>rHOUu*^Y-J~fJLM#EqcES3-y_dy&>%j?a#=i%>W>ln6m3aPsq!<Ux_X-l_@eyy3IKcz$TX7+6!FrES_mu
_>+a~e8k#sRk1H__4;Jwn$!s74qij+nh<zE~{Up_n3XwSp_@L(79%95$Xy2f8VUe(1*W}KgoU%nxKI*r}})@Ov|Rk)$XGDSy!uX`aqv=*Q@{jqp!(-T^
HbkzghjjUVrvuF$XS6E@N9=h*HQ*+qzg%LkEKS`Nld>%(Ctx5es)T~&g_gbO|oMTU+e)-zGQP-3#e{$sr+AH=)Jr{TEN9=+Zd>+_dXI_{mV_UqVzI?>I
yCvC8#8-!TIT-+N#}5tXyOr64to-P_`F3Slc0w$JTShI5@*71Pk_De5Hl%)zolAxYV1SA0eg|-I&b&(Di@@}UgKo<!W8hVg`t1UG^U9v6Qh3Y~CmVN!n
nGBtg0*Jp=yNHE$*;`&PA=g2cvfEo#iy-k$skwq%PVN~A>+3qCYO&SSzO7Y>u@l<kzFBAd^gNf;aH!%p(I-c!_S>U5o4X$-wcd6S+zm5J%W-~97giReC
<w5#|G)B*i|S=B<L5ynNeK4wKHtUDZzqnAXXeB{*))ITO^{Lr{9Yvj>9QhXLX?cq9nZfIP^mb3ob;%{&O6^DjgvCQe*^=edre>4WTTX^#`E-3DQJ;NU;
y`tgcA7<&t9k?%%Jdy)6$l^Wc<@_jmvKqqu$pqpW6LY~QX9qu0gr=}Z$HZ9pgX2enQSN3bc@JNgxh6ED`NksWq1ZawA)+Xxgi;ikd)9bi9oZ-I|4L2C7
ic^ouspJ|6i*BeS>FYg<;V>(BzWfP0_xaSporDTj`?_)dmniD#lY{En>9Qj^J)scqcvJt2c_X}@3Rc=a}aq}>bA<Tmf%g<1$jUd<wd_8u&%f4JPorC75
T_h4n!xP?K8-<n;=MVdKvjk~+HY$1-H({}TV@Y9d(FBsnXW$so8O8Et`yuq6Rc*2E$eAU-c&C{6o7S<7AAg8B)5d6o7r6K~S#xrlEj~)cTy{*myvGogu
M=tAZaX-*F`eW-0~2w1*ewR3_c65MUxo^>T8`0w>R1*_$wEUR`Pkp=%!fyW`HS5`p4UCrq@@-FBr3!gDvft`=x}!CCwjHd68qWc6ws2K5G@(^<29*uXh
<*~i<YmaJEo%Xg_H&*K=sqc{bpB+4;%2@Fn|B;)^CdKZ-2&DL2n@`9JSdnuUb&v(PnO%qtN;z6~X(f;k*Gze0)dxij|x*LBMfXPqd4gLU3vnQhuw)8)$
v(kZ9Q-YC|S*G;#;FBz~_o+9bLwjrwpZ$y}8Wf*J2GruvR{c#LO_O!1r?m2JNqZ2Y4_v$SnEzt+w!#+?|To{KQQKF?K^<nsDM`ONO6x?UU^(o66QR^9P
>S^WFFY;3V#&a3rFw0Uz+QF?<A74LXi4Bl7|i63-&2lugGZ0uMuq_nC>dTXhU5`U=zzB&u%$8vs_P>fY<0Ecr&-#99GOX1i>I6uJ!RrSO#+OMEGsNGW=
$>AO6Cq0p6_;$ZnRJTjd!x^rl^f<o{w6!w57~aO_Kqr0`3X|XDSoYbDa{PMOK1E0d_OIbG!}*6C#9g?>k!Z!Pq({=qXrH9Iv_q2}MclDAigcS=3^;ebd
~@%Yz?r6|)E|Z}Nby|`P(6nVFXq#&gGw6hL2i*pX~w<LNgV76)H%17xAvtUvAzXS@OqoT(e16cO0<dd`7nRKi+n_8As&TSp-;9Nyk*?20e54hqO=LyQd
QerhONuW$PtEs*UxO=;9#>O+A8c%N;mvY_}q2}4YdC&t;cddrO;+@-njg2Or(9R*H?nM2Bm(}c+2EW9p<I_#x%(`z0DZ-^|@v3&_$54($n>#_}gFHqRu
>Ue%DTh6Ths;V!|e^(!g_o^?!sCdI#Wj@(K+rDDZZRhIae=yaBg@7=rSPT7G&g-dVCX{GgkGQg*U2%qrg)61Ox)Z_aKO_59l}a0hdSx<|M=YF1{p)ETH
meRaybJKtPR>T=N!o-dYjw1nU*NCfr=1s1NC1oP;GIsJFP=IQUeEhLmJ%6f_WXOawFv+R1r^IpCJrFbW$8V>Ugy%e_S3pcRHf!O&l5w;n<y`osmI}>K&
QPn%@yjtR&G`z-;+v5;LXO@;alN}tSX_m+0_~~YV)ojQ5%h9MNV$m@X;%tdn*&8z2sdg+)05r@b2BDkU7rbeLppw-D9N4cx!)qLpQ#gel)<a*zdEdn06
4cc?qUSh`yqQaw$A=EDh!lm9V=t0$!UsM3f8Wn2@e;`U5pMShq17F_((aC!mWa(5P%|-C-bOtSU=&xZ&%fL|?(atMVNqNbw05S*>)i+UPZ`Z6YL3ef=Q
TQ4VHngE>WN9m{@E`wYz~1#0pH&o6AQmAhZp!j^*?`^dG$a0GV}lPkN^BHWxl)?{Ja17FXd-`{R{rhx_#e&kNWRlaQ^>qeEh%rNkv#Z-c`hNd>+2yY(e
(0Ul7&KAL+g#U^fb;@l|IzkcSLGESfy+0=FF8gN<J#_@_eh|EiGeKj?p4{?lI>|68ee<&N%<yRtSIl9{pe_cZT>)^Vb<RNMmyVm7mO7odU%Q6_MYa3KB
blQP>2k(CPAoZGA0-yLZKB8C%f)M?-orq1-C1r`Lno5&6>aZomBPr3FI_5Ss#3(;Uq&=wD<eLJn3a;_av=ZoeL*VFe8Wg3o;Ulb&e6!9HD^8R}QA~M=<
OWdXXGR5@jMMW6^&svR=*}30IWZ(9Om>woRaj><K)5gmH3%^aqRc(Hq;9sb0a&0~K5C5s&;_qhh00T%2*y#R~1spE|+v`EFvoG(|$N8})z$m!0>24$Hi
1TGWUhq6~AFR?x`Yf6g065KUX<E!816Q{?dh&<b=f-KG%c6HlFezVEy3Er)6YXW~uVieoKGFTcSo$S7|L-Xk=zQ#TJV(sLFM3}k#fXj_{N08Fo%w||=+
%QFJHFHmtl$@2H=T=oQ1A}f<;k*uFB1;dDYZladZE7F{dq3@Q#TK~o)?z~qICS0b0z5+?37uQzX9kz-+b_uV;qN|$AR!B_cD@+SFdHV$rh<kedRN-AJ?
@8P=96t$D~V4II};y7{FdTDJ_HD6(!FDz*qY&3?~x{i#cxhIBi>>47ZNYkJ2MSd|xGk+D`K1^A1$uc-Ox^9o~u<23HP&AL-9uwdlx>`1@MbiFZJ{Q_O*
W2I+1h7<uj&c13%f{0opN?;|kyf*F*4F5^W2aq6H4wA)_?KE*shQJlU$_kG$?oIJJ#I15Ce`&@oD5s)mQQ#d~RU@-H&cGCIr?<p1Rb4LHUS5hX3pt!(h
)HR=TJyh{`=pj&<L!v|B&dI#iWcQ&s)A{eKTR+CDl8GL)4^_|^dSyGXbE2&2V)6A^u6mRdnc=^83Y$L|srYq-^ORyBj@|47$%JEb?VJQ`&*ipud_kRn`
Dxx>b9B9*CU=eFLBR+VyHX-^8GY$^i8g%EgnQ?cidB()qT;3GFQ#@GW|=*CxTVYjf1~fy#PG4+$@ldGi=#puc&}V1tXo)EmCJ=b<s9><U*|0Vqu<JA<;
s*S=)Nc$W;EBn(2()1jCt<^Nb+M6nocquK~9o7XhPTTzv81C&QBy5@RE90UG|8Kg-dIYOK<6&|BE@QIl~^S64g@X*AO)(CNy`LeA%`q|M%(kH7Tm61Bx
OLhfWyTg7~hS&hK43?4-V53f}&#JaCn67x}Qfp8V%tS4!h_icd*`#M$qwy8!qD$fMClpI}f^>r#C7n=kB-t!v%c6#>mBHzxEX))x5C9IhmNhW<ebuJmQ
Tn*oy5eVOx9{CoZA5TU-(l`q8OB~2+GKmU_5if%j{Hs+UB0<9CDqtE_s9M`4(#Dg6K>9VTMwG*zl>)73?dGJB=He-__tP)&AjS91iheyGxG9WUDTYPdS
^SlaykbtJ5R8saWZYIE%j=@{ozdnzUr18>a#R%-Vu~m!Hwd0*UIf(cGmd^*2_8JA5FtDoYJHNvDauP`aLgL2DvCls!efI{H(13&fHgf-DrW43OBEDt;B
44m{wv$AMNWdP^-u3A_3|4i|VJ@&wL!XH98}w{hFaWKU)2B1(t4vT@Y=EjuF%pW^P_56Mc!B6^tLnaomy>tbr<lJUbmLzp_C3z3?eU;n_}{hda_S@&FA
Q{cAPApj>gf6~HQZk|Qm=2gop`>Obf%1q*WdnW)lWiNh^+>|GE(m#GkpET)Bv~z<LaNXXv@tBg#au@<UR}WNu5HHWzK0FdhZ|hD?Bag{=%*%?9OZA5@Z
XD?g&pt@Si>~OotEK&!zyGPp&*-PO<|jmyBPb@=Kq-Lu=pT$xQ%pOIUGVT)ckekgEVH<HM&Zrhui5whc?E#ihq{yT$}ldS{z^JFb5u1UKq~mH<%dnh8y
NJv;ujn(2Hl^4q^yS<HUN$#Xy!yCHjC(Ul{R7{@k$x73~MKFz(lGOq_1Y#gFV`e0?g1y^9YDvqFRZQlOAe#BwGdvxrFr~L5xqUTfg`Jx#8OD6wj>Z=G0
Xck3D-m7rM7g}*BEq5Oue=t>!Dd;T$mdZEP7`^6>&rD()NGgu}gMXjBcfI2E+xvWc`&&iDg5P4=ZsKv<nbEA;(5^QJsEsZ+03DQ!d%IRnrzqb3^)#<R8
f&i)NHH4INeZZ#@O0_7dCwWY{*S*JLUh6XOFX87H(G{0iCR072NcG6=Z3qS(nf^)Gtt^5qF&2Y2B=5RW}j%wKRD(}CJckEOjX#pH0AMf3XR7orEX!@C-
2GCa&EEv0>5^tpHuW2W`eQSUl~le{v;$UsokHi|BY4f|6~;@uHHp?*FwjG7xVf|Y}aDgK0W^CeqR^hG$vgUT`Khu;noz*kG=apQdYQ5_VXW*?tas69ZS
SS&!Qd|F^~dzXmjE)-o6Kx=4fGd2iR4a?(3C(;1?JkGC_*^&GSH$wjBR>l%V5V<wdFkzuP-+HA!($^YaBReAD0Rc;P$VlF@tbmT}yHm%H09hy@;mY<(|
~{KiuC8>1s$Z+5h^;YVaIPuIVIyL+i&`*>g}2WDRjnwny%_Uihpev(Q7RtD5gykd9}2bFb2RjfYyfmvRw`Een^`*KydQu$pu;N}+6b#tF~f_ugDqq=Pb
`1=Iw;d&~^3H*b&i&G=_JAI+@gkNtH0SKbA(loj7GWfeINv{NK72u{yny3sFwn|cp&H6)NtFQ&OnU4^B_N#9iMp`$E25P;e34KcVSqSgLcRb2j-miL^c
gGU=5Io8+i<0<uE%<M~xDUaikDbqCtNh9~F#z_9a#|eXpACGcQHQ>tZ$2F_Q+yZC7YojaPepp;XpVQ_(|umg`SAI=$+?Qqwg_y(b(-4m&J{v^VMe7HK<
_g+%n=y*aKPkx&HTpWhz-3Er&Q9PpxjADzK_RTxC&tF5=c)a#MjRQLZEl$b?n4>%z0hB_Zn<J5e>#`1U4VPyLR37sr7krzSjc#eYL<BwYP3p4z}7*j?N
CsbG>sE-TCrztS_)Krq0u|!*JMjGvU%G)@whWSNnY1?H&L>a=3ALD-6efT8bU<DBHdeiZ?$Syw@G1bNLaU4ST^+2R%sB6^q*c`|w!o?GBLOM{}F#*fbY
|Sq!D%QreH5JgFb&K)1Yux_q#YtzD0ff4Uy!eVdco$tt}|tq*+yP~^-yWFa##u<T}i@i9)7zmk1q5|Z%xd7oQ~_^rZHduc-77^kY<N#0OgXPk)~7$fkq
)1NM!KwOP@VVEx6e>nk-*_piP-yZerKaKjwYc&zJ^*#gM6~+3X!E2}LsH^CBd<NiUK9~IiSlTA)@%_s$_3yf0tRGDT5rJLte|f0?F@7rF(0R4RNfbixT
ZhpvXm`KX9b&@V5J=Dtg5`~+EpUVr+flb`VDtH`>1=gdD((OLKtXYceO&pBP1u9HTY5@E+#EMZp4eamAQgJ6$dyLgLNi<AX;<{=UqVweqS6&uaGRNpGi
!;lg{k2{{~<4(&+<?GHCXg=0ph7D;5;K#2wdu3zs(rqoIAK4UkDP``EaJF```&w$M3_?omf1u&j#6z<;xQ{ms+wpN`iUd!1r9etmiyt7Z&6D+%r{x!0I
RxGuniaByYS5Mj`$3Io3C=-^o2M-~w-+{2jGRN9a;)T;||M>=$oOC{DJY8i056{zxA?_L1oNgrW-e(iblDNZLEKu^>1K`IgG+B?f`2+HG8T*)GuY{$be
5B!UG3T{KUT;y^<Y$8@{+$qqQHrlpX<*8F&~fHvO(Zcg{Js{!rd9D32dXVekzVguX5DaZSdpk^U+lYEKaITpuCJe@1|T18MfDq+H5n`iz%{4a~j{|{~I
e~W6qVNNTEEo&anW2?;lLaPOnk1ci-m(r=WnR;p_)MEL~U#&2Fnz2yqb*uLRrcz+0Iwo=kcBOPfFJf~2^^2T~p|#zCoVSNVJqNBMifNV&R<5%Br^bYwC
%vbEiAX$}kwR7$mIR)PEYki?T(WL5sb=lLu7#QyPu8#aH!lizD*pG6|NlPK|GS^J>W`+N{isghF6%92?QY&L;%?gGm0ts3B4Va~GlRWZ-x%H`c6!?Bh@
OCwF@Y-n8`^pK2mMb?>G;3){Z)mlEijM#(Wd_B_#~e3pGui-02-^^DzUhKIO1LV`}HPAjDL;pi)4KBrvaYKxqhD_cW@vf$6&sxMB!t~4PTs67zWrsmKE
~iG0(!IjGmfvZ87mtL(-Ld%9B7L$`h2~-k-!*joJQqo%xP3DbIz#!k0RP#OG|j6FPardtQhz?Btymj9b&jzXuOklJ@lL@?2$5=W=B)U%l9g8`4&5&ba|
J9Mwl&go#ApPa&O`3OM_P9geo6LVf`2OStihu%ei#$}jb<UcbmEN->-y=gmz3lko%FDk5WE*eS$al{4C}U$w0Y-^Vto!tQjOo7cs{O!WI#gR$sedHg#0
!puLgeqQe5+sGdrBfqDI3Vy!r96~XdrQd}C|Bh05g)^N$S>|n?_2R@I_xb8Gq8TqFNk2b8T`MJQv=z_qL`|wYTtVeyPjXmrNY4^L6DNirAD%PVX|p}-_
rCa?D5W{G!!H9&eR%(*=8hB9gO4v;^&B#vXa)?YSEuAb8=iKlhX8d#yBSiJN$0rJI%!0_3tl3qJMltG502_UUX^M089|M^wj8x9qB8{I+j4p2PD{o7_k
n}we37f2KsPe6n$(^E=;3KEbcqwy<1{HVc<<wW+998epS}D6ZeqVr>!KYU(aVYCEk%C#WR|xuPaNI@_aNSoDy+OLd`0G^h{^uig;^f!k7h3e$iE-yb(H
%S^Ek2I_$UC0&lzO=ddo{Wfsy<eSAV&)F+Wgj7*mPe?4+^hYb~}y|L-Z)uM$7;MO^4pXlWt-uGWq@>tIzw37-W5G>kMB4h1a}_TE{vvG0v9bnp?~^d~M
Q`E%U<zNc&f;xHLAzMv<cc{TDgpahQvopRU*24uD)%HypU8KwLFX?Wd}emu4wWOE=Rb><maVBCQ)U+=2%*~N%+*I5Y>M2a>j*<#`F*>}Spl+$ec)Rbun
&go?Uwmlr)2rAfL!6&9hJOiW8Uc$)EW$&qgm-i}#!Et{v!DhOeg>-EBmvQilK%9vW_`Ah4Dm?FZ62XoBECgN5{&^%VbLtU~IWqd3x@e7;P9SDtno12@8
RfWZb2y7zgJpM9+MYKq#=$qa+|%_g?1#(!4lbFu3rH&%ct5nUu~56fBT{ned{TZbnhZYAzxOZ4D~+p2$AUF>$SPlU<1@yS!Yt<z3J7G^e|PC{J%w_gyf
x1&&u3z_x;?+WfIvQ`J{gzXI`g*SevAvHtNSrm<;}kByaU2dSJ(9?rDUQ=y~zajIr*#vm*)>|F9!Tg!ru;D-0BZ#Da5Dt7oQTgpP)Jx&R1VD6BC^4t}*
|Kq&qugvgDKOCxD_$5jF5yHo4Bvgp2w3$IvQ#b{ih0_wQc6J_G_vqyL(+Tahdbul~ZB3+DKr^!)8>zHb4j`rI6@0Yi7hbPlhZz}s*C=t)8TG2^oa?U7v
GYp^gU$coiHKM#BGN%CD5;)}zre%W6S_IiWd$$xyy{>(>*Nh$tXA7H(B3@5flUo8>ymXHw=+HOBR@c}1{T-S|wef!C-$y;-~%EDz*t9=t?*#|CTT%)#e
KVYunRr+1d%gJ{V`^4y#j{dcdiaPm1ZUG|sIhwbA!TB&@tQFj&+4GOJ(AbRapDiflu1ngBcb)`3zw~;e(#;nh+xC?{0>OaZelO?mlHvZi+uCnbWjXU{S
!yl1Ue_A<=8dauR>$-6A$2g$PPO^hK>p-!VG<m0?~{Z25FOWnjkR1C)<uWcznQPAnh+jHbq98DI_GediX|$9eUbV<8V*_*jvE4M{oA<d!2JO%GcK)T)j
OX%pIy$LaOQ#LM*Gc+72N;X_|Cu)_=Ar=G-d^YSq)GzDt@6=*gHWu=t#=zzxScu!sj;n{fhwkcJXWvK`d438K&#maG@`l?ACHlvOPeM-^8c>dt75d-{t
Bv1!?V*b7nO#l%71eDJhZeA9y_pKCb8pqi^dU)^pgKY{L3;k2US13dAKQd|_Z755V#}^FnI0KmBC`jS<3M*v3>xd@r)@%DmqD<Y$|z{COi55Z7kV`eKI
r-#KoR&UxVNpYfGFr<Hh$z+H&0J(>(Ze_0-}awL_C^|92!<hSbsWZtJEqG8@;0{c;O6CzOh$9tq_|Mv4NP?$djkK2Yi-d%5vVq`_`6ZB1bNB7=Sz{7B&
&(~NPY!&Kq@|@VceVkxE4SLPEKe-0AaCkb@N%X+Tf3I*3eBn!!H*ehV^)JtvjaF3R^)X%QT`FVI@2Gh7Xaw|Y0lfZbvgle&9q|CU+HxT``0O(n=ST0pf
`8j8sDEZX94AUor$n|By1LorZ3g7d-)}m41ryflb?7_iE3Ci<lST9VH@9Q|mnZ|>>YA^BUBSJT2_~-9eIZnROZCYozq)-sm862;7Lr#xFbsYc8rPu7D^
^;pRVq`7WlFH%lsLsZiF%g7w|@|?sO_+pI;~z@AuAX_4qwQy9u~n7$D%%@jZF=oHBXt;9@Dx3wT0XEb1)PGQIKv2gZB4+>4s|-saIkH34cGMUM+=~c!R
0ANzO^{EVaB6Ig(!<(5;(a@am0~i3_3w1>Lc&a|5|$P?!ZCyk@?86(oCd`~hzKRe#&8|HG|ue@4K;TFj|>CQRzZ2D`&h_IUS6|LP_vk=KjIgH)`$Mb93
W6BIM;jFwS~=)Y3-Cc6$YZMNpU)RdBfz8RbW1{*M4(1WEK0LGZs229XgeZ@XfNtu70{4)RH)|Me4-gm9_KmZ0ry3$w$GJ!Y+L-PAZq$N@mzuT+<NC?U|
e|Ji--DTM+_*c)d*eiRzdOyG7D~Dul(2rxhyb=(^u|4PBWt)M?`qIR6jE)FRW(ozh1U9x(<|yZ(^OiVej$uwOc!QfuIp&TWhX&kD3iZYm=TqcPbjJG&*
Zr=xxz5o8_L4})Av*jBzZ3AQ=clRu+7Xk6yg1w2N`N-stf&zM(ZX8q{>Z~>8A$xH!r9AQzRP38)9#!ba|q`2B3-|rcp}2K*dkEUrT*ty{m%r;syAHbY;
>N$GvA13*jI~o85Fu5#zX^vUbnX;Eoh6dRdy`$3s~V<6R%@+5b+O}Z~rwv5iZ-5)pwQz(W~zrUHSq64=(6@lFcCop!+=t<n+c{Kz0@9U1?zn`MR>z`(%
KBV@HqXmf<Y>BxebFm)LiszZ-H$`_<2E!i{VNkr?>hWotqClEsn;5(W`3QvbD0g@sJ)xOruSU=<`LCj^_I)fNfQM7?S4$KruC;0{EOkUN1NFl%-<Fg}p
>EOB2#uJBM_BVuhZts&MF>sL_$7FzoIZRGs<us`4%$J8$~Hx~b5J8W_a+&3bIsSDC^uyN4i{9y(U?Q=@KZEKa;S~28Bh2Myg5fh;HYh71y!&u;J9zyz7
=Mjo<PoC`$R1rW#GuycE7gdr3YUcg1&=I>Ix$SX398|4kdoab%WM=U_k)I<{TmcEG_b5x(B0OM-s@C6n?Gs8)o{@&i;2<TXc*lZ1{4_A1SmzVs!Jb5(i
7XBtuLN$tK6-TDzb}ry{pIsGM}ooP66Cc1nA;Rminx=r-9HuJrW@<0QH=jj3)c2}OofL?+RO55e*-wkO6A?@Dd9a!lQx{O^il*Q#rL&)LmP|Nm+2a%Xj
;-D#9t#C7jxW^^s*F#Jaxhbm)~S+^%0XHP~=zP?F){&%-ZhX(iPVROrKX0wUa2Qgy229#ziy<DcbrD0wp^dkb|TYvfGE7CCi(X2l)(VbO@U!{aP9a>FH
NaoK96ZC`|k-CiH&H5iy2}<qn24{nv#`{cG>_bfnmyy%IxWTH^chJc}LDcDI+~*F_q*$+|wHi^B_&MeJH5mGlJZM;*{&*NG7j&sWn_DG)+pcaJ&|>U4$
z&?7V8rOE~&i0@G9Syly9a)5?O&<_Ij+J&M_3pB8PN3Gso19^&3vEQ}c)K^?Rd~y5qES3>d@fhul0BaEkxrL)yXa%CnZ6S5{=S-k<u$11rgDb=kW)-Ce
=mrUj|FD;xmTEAVt{vXvoo~ep4iS4KAP<86&Zh$9d@^uz+EDAM<)@1Fg*T%5i%7V&%{S2E*;T;)_!z&$<FU+k(f4bdyZS-r5?79tOLGGrtsBMh$KO?=d
e1n&>@NmUwu06O23!SLj3Yk`sH{pHZ2EAALxqTIA9`GL7u@OpG*is~cS)>5)qMP)uZc0*gO;8hO<3Z!pi({INO{u=gSc5~ha=f#7{C@GjyVbTODld?00
9x=GWm@BMKW-AaQ3bgVPp&{&FC;=cTj8$f=nn8N4`DV^fe6jc?OFg`#9MLBqA&4veBOa9H1f?lYL?vE+p1;I01#m#d8WsuDh<I60l75*bqfXszgL}TuI
g(BPqO)C)dBH6>R1`LXj(TA(o$U6vT3j(0=<&?%eb8O}^&a-x|mqk6%%`IOg+_fK>hWl7>%7lsMt@=FqA#fulxnAKwN@Nd#tI5ZNzQd2pR{sF%-6i*0^
s6;lcI9np8e13#vBWk98`v=ZYlCrG9s^JQ+%I+VJ)>fB5G>j3mQA3iaAS|Y+i>v3Z>LW0*hIg0KGi}2?Y2wDlmP@*8Lv%98-P`F;4#GDvg0he4B2JZUa
Lg^UqR}L7V4=J?Vbo%>K8{j6M8jzR(Ldo;<Oz3;`MD+X8Ua!KrL|~eId3+a+BuM_16Q%w(=jh}{r(fs4`z-`~H@7yN#FLQuYurZH1VQE}LWMJ_wFFOMf
=T=)=}^ju`OA!<u%MGfFTLFC-vSZ}Qa9B8q*ju{o8fnGoZ!YgJe#;zw*%j@E|AQvbPJ@DAbE`qX~eV^b{+HU{)5eP|2Olu2Jt^g4YSuQ+EkGeBwp@5UV
Kyl620~G%-Y5DGuRLFQd?JgmYlE0G2@G;(Z*Pvlt>$q06vby#ZyGKkbdvHi#-?O^qv}$?h|(L0dmD;>ixN$0*IcHk>UWOB6eYen<~~-02om(*Mf`o0vt
|TUGqBM;1L(mw>L8>2b45lUW!lc0vL-Rt<Z(o5oi?ptB0&j0G_I9lio_+A|mUPT|I~A5SJ^8^26J9fdYw0yMDTJCZMgbY&y9-+~NR7e(57ApdK4{AHy#
W1x1!=8<kjhNK?W!;h^QLfICI<5r4S7kS^+X-Q|`~AT9gq3vA>)2hl`Q&QRcJKuk_lGg_YN=wO}RyFmp@VW<n^4oi)~^6LdiH+MyWWEDH9tWDwyn2^h(
$796X&vS@N9ho#_iR9J4&Hj0S+0g7{7I=h1ho4+uL*Kp-aWT;kMPHn#nZFPEX$)>h;?DKGaofThB2Wg1x4StBC=K)CVbG&ykgFF=n}FUBK^<SSJ%QDL#
%e0B>1L)NynMzOOcWuarbchsI(X(F(G-s6ALCSr!#$nYPH8VlSl0K~O7tQDBo5^olXic1uWEP7lBdF=-6L0OLGYJ=`z3bm{ElWkewObNmSs#trqtfeZ8
=x}PN{l&X<OklW(6_qQ>jdk_64`9I!<tDA*M!MG}E<2EDnkneR5d!0O+V2;W|zg4$l;Sq@YgjL_u`4DG#j2U_5$z@tModLIg6(N;lALsvrii<`+BGEhJ
rij^LTeoq%dIt^t~rDL|nG+2`_M3P?4(al~J*%0VSJ6ir7qDM(lBWRj!J7eqBLbI&!^)c_f6-|_q4iJ6e|QSTi~!<j7VmrFOjB^o4rm`~qjr7Xfd&yE%
UUJXF)Tw~5D9uMXdN*2VA!p;OE&zs73D2ChTdf}z|TqjVCIYzNddln*Di5ZURd<RcX<k%!#tqEv`XGL1l5!jU_&>4Hu+DItnYh`x8t$<(O$gw+JeEvLr
LNBpd4Jb}cCpwf<@*q}_P7bY0SrU~5v){651W#QL?bjC&2Ux-!v+4fZEn*cG-3!Zfz`p&V{OZc$QyP8_DKGi}!{tj4n-A3qF513#w;|o&r2(r~<r{C%^
bDe6IiomC2*ez}dAS?Zf=jWxMEP#r1PiR^)lBpryVe0lUjeO-e;*jj%M1~-&tk!A@Ea&#M3eyIf;iF=yP~4l&is`n3(zLmU)qiW#NOZ9xqn%xfnL+qBo
UrJ+zR9TdOSJ2eeQ=xv;a^l|4yl%i?-Z$BV$@|XdlMc<_p~Q`KJd}aK%w|y`Qry9t+<RyyLB1C5{86`6BeCeOW}H>Q?@>NDBYoRqNn_ZpeW^*N@lRVgJ
^K2_H5u+~^1;RRG8d4`D?NKG20Hw_gQPa4U*7qqtUNCEG!lQ}E%DySb^?g_{BX{ab?Hx(KSsA2Ar|(3;_SM*B^vXQBr696m~BR{mB5uPo8G4;7c%$tKW
Whi3$WeX2}@F31x+qSEC^z<lxcZ+89^?^OrlucXoWtrrUE+g(TC%*BEY{#RWMbYRsI%jEIWf7}s*$L+4s_xv0oLz=Q27Sy_d`blKYTe`5P_)$L?0%c)_
;$@rEG8?NJoaV<N?>6^$&C3L>Cm(_bF)@@VFWKq}7>7`N?Zq>pq}gd7XqukGU6!A}`q0-Jh{gTt*ZRq;VBN=;#F1x<7_N-TsQ0le#FPJuulbXm#T!Q}`
4_h)c13w3y>iF7qksSG{vpuV9bR7?=7h&QKvE`)%l&h8SwMeGtzU^8AD<|mw^ZR>36d`14VUKwpPyhN_pD`9e0;o8=C|ek`r-NK{huB2t_Q?M0I@87c~
$y27cPE!ObvII)O!DxIxKJ;q9kT75KfWls!i}O40feKl(QwYEfct3^;GxfMXOQ}@?JFwK!ud__C=c>v4|OM^)U|0;8gK7>aVcRPzwdwODoz3IDpmC9`+
n2vy;#krY2KKA0f?2_3%qy#1(Mz2vPPJs8Hmkj5^pMoT2os<7}<KF9T+-nWeHoREWfH2QU2#GbC6Y1C;r1!A?Ae_om-WrVuT-H0qgSDQ6`VtT-xFG7v6
>BlhRUhZwSN#@`dc6Fd+<+iBZjl#W>PDTL1_M(u~2j>g=!13V6<A)ZWKMgR+#omSS)g(B;Iubw)?7SdZAmAakd0F~Y{Ns%GPpOQZy3M_lEB8pD7JB;27
K7V}Gdh@-+fOG;SX~`S$gM_^6U|STa1fQb#yq00*RU$jD2?3k5fl}`GPnMT)fSXM}K5-ggThVd6mdmrE!csl$WfNTS@m<zpHlGCsFfp;Xveo~V@@+$9u
l&yZNWlN3ymUAQ_kZM^cmMWMJ1FV-9yBc>;nZ;3_o-fYGL%q*jUu(i8j+y9MO8x1IMrZZnML!?w#1p#549{)Y<0mr-^?HF+8{!q{(hP&uHVeY`q5>t46
>i-GQ`=<7Qx7vPpJzrfJktCPaA|_fCTp*I7eo1zznQ8Yu}YXx5T*m+6SD>2kt!Yh_r7!JAk^$tk<WB>rZ$~LUcdE7nJT=d*92W!l@&F?PG#oIF-GxQ9@
V@dc)o0dyo-@y@0moX1+K>+@Dp!4(0aNu|D~cCsj4McHp;4s_kVYuHWtj!@p~~H;n3oxJItBdU$?z=A+A3IwUqWs2UOo@!#7%X0?_6)~@oQ<-QURU;qs
1_D!LOH6S9GKFmTIZUUNOpcQA1_=2bmgsCAeOn4eOVL!AQ_ow@P8=^dqxc;2`OgZX0kMR6nFu~sGiUhH>B>kE*)Cug=Q#>IEb$HGXc_Q2p_g?^!%-fpE
wZs|@HV}<@f~V?lT12S0|5R>_10!y5{r5C<{2yTzkUJC1U1asE!Li+L5iDu`6pdToUMr8m0In}A4ydz*Q+a*qLp8dyp=2>nj5#CTrEp%jZIhVQ235mrd
GP)Fip3UGt!q_Szj^g{sH-;;8}R9J&!0(3oy7D-pRs9*2m&#(YX9-V{mp$Yuv40aYNdv&ZdVWC4%<E-`sMo<_wQ{9?wFtaN3e*?E|K8J2{YOemF+Oyaa
3uDeNe7vgDjC?-(R!;0=)mP?Oair;`0}baUZg87x(X*;>*h6u)eYyEyEFBaQ*oYxsdB;$hTs)g|$Ah;0=%BYSH80dm({o)*s)FXWYL^p6##52ph=B6P4
e}3-*_A-b2%RHhc@<i#VG#Z+|$dMM6Eo5?g)DKF}bi=q!k!knYC!Q+*+)-RD@RbKKuIcZ=RlTMH`j!j%7{E_nNFu;qNOEZBdB=CSw}A>(m>1BHchuK%F
aHbTz+3?c*TI0fib?Oi2`h<!d4<Mo86kUieHYr9wQNymdC2VDpWp1QXnnTizx8hV;wG6WCUg%22k64(MbW3p2I9mR<J+Si(&_$2_V^?BPS^}_ujk<_b8
+;fHW*NN7f>q;AFZ^qrinoowHV}tdjud@%iYRuwU@th8@NM&Oxi}~|!+2(yZUPTH2P6gJfTeX4f@MD_!Q{nm#`d{(UL|ngOyCl@)TWbWCh{Zt^l@yL*v
#&G_E&TBL8&=KGcd^F&whz69QnHZNt`K@_RxL=K+sz+4=ZXEDzK7flAoj;9*=@S|SP9&$(}yqWMR?%3*ze-#YW5_8`qdZ3kiH;5=F@lJ6YJ~i+T5>MYO
yD1F_<LW^Q_@H5U=69s_OzSel5^~fc=-)%?axr%?wD?9#o`=!m<E~nBQbX-WW`6Eai@R!VgH;`Hok=@$&<=zOdV_#w{s{hbqD+-FEO`-%h0|&YJymRHX
R-lobVy#BF;&#ZyGVeR{R8!h<w)=SR2u&Ie>k<;W}Mg90>%zDcV-zabeK9oOSQo8VgaHAPJmRe*b~)(5!)9`crKWa-FN8ED&8fbQyGLTpi3^Iu9`5f57
&@XJ-=LHRr-b-Hq&Q;LoVTYc3+w0V4P2kVS$QFx&2db?7%m&R2!D4-TU$ZW&M>p$r$2cWl}&+HzMs$?g=^Pt4^1Nm%Sck|)=d1+AV*OTi&AxR9Z8p3)t
NE#ho<!=gf!Lv8rM2<I65V<q>ExulGNQ#=$u}pF0!DXP|&Rvj%R@7O22Ged*ND?nkCw%=X?Vr!}f4=?3I#0_0#rIG_*?Halb5RRO*D*hNCHM`1`TOdy)
iP8IWWwo3T$>>j<wu_t3&62=xww_Xe5Rw7$nZs8BdN_05xUuUDXtPGpnJa$5x;J&R7OOt+OMKQ%y;VjB{QpkTzvYU`9b(P^|jF*j4I~!fjRbWNs#bK#t
jG-x%kg+xpU8+7l^H;U)MfFxLJ0bHeL4V@&H-`S)$Pb7Pfjx&b%z_A?ZDr99KB-@IXEONRo}lDEjz&a)ljej7p>3hmb+Z|9qegyE&GBiBKy}Ei+uoAe<
3ve;>ITk=W?(zyOx(yLfUJ?#tW{k2w&yXyJ|{uf&4tBgULt%VJ14dc!+$t)_6-oy1-TeK~-MuG8}232bz`(vt13#My>L&4qV_(`Lb}JHcBQ2znN&pDrY
v(>jPw_HG(3K5mXG-`d|9Qk)>JR$m~0D0(PeAI{yJ#}(83Po5x#jop%({<43`7d9etd5mx7v#%Ib9-M2RnN6vZXvgpIm;wQ^lLg}{{R>(#y&2V+Xe=&%
sd>s=q&DcdWALA@o=bzL!FgJBXp$w>>^j;<eYTJ{+V{n{MXU>kcYx`iv58jnZfWTS;!8%`|N5`jWK#UU)O2n>y~pJ6SV~c2-L9`Ly<jVON`>dWOA$vMf
+S6MUJ5C>wtO5hM21eMqD-$!emPFJhVoXf0X<7Jt4K>#DGL&s1$63rohv{}>zSnOfmE?dO@eAJ35!UaV-KLy3kz!gcK>d<gHdnKnX2d{<qd^Ol7AH)6$
g;kx>27i$%RD4KbMce#t71v{jD8OlJCIr@CC%a^N$Mjw=jz+9u6dIncu=2mQ%n^!Z}{kJ82Qze0`JJgk3<2MtzZm>oWnV@sk^m$*|S5IDqe4phl3Ha0E
*}xv7Dbd!^Ak<wP9SJC}EUqt-$8_j0sQif|Mgig#z*=ig&!y0)T=KEVOeujnqii|PzuE0}cMR)K7#1nqQgd|-)yG-!PNQ*jh<^$)p7_Xt<`*xqQ5QY?(
x<5D8~>6HuC<j3W9WbRJ|ug_5)YRYE_R3v*hG>^xp*(m(EKR8Y$<TA{Tm!a;606<+iFgYf8nfW`ubMEhysG;foUm+N{)erTv=zq_iR1+R{MER5j_D?Bm
1Dp@Y_>H=LpCL2>!(j>5ESs98z;2%tM$#HFR@e&JIaW3(vm_4cIHW=;OTbD~@vDS_`!UFO&^=|4_oV)&PK}?%tJE!l=b|T~j9Y9_lr5PcPT5QLL@hgmb
_(rx<KdKs0kOUEmjS0Aj@!}+q^@X*|5(-R|KPrgR+lOQVpbL4M&8?iN<TNxHXxN-?)KXNr!w8lQ93T8W@Y)6a)ln9V-q+o`Gg{leav|aKPMLg_aUNfX9
N-o-z&4Cca5>=?Fb*#x)-^;bVfJO$t7iQtkL?*ae2IOk`vTvd{2ZF5(Bb3Qtk8`#saA}s9E!TS-denU4w}jO1O$bjMINNC`_?hEFyJt;I=U!--rg5<n5
#`S93VRJqGqL!n7cOO*SF=Mi)+y$n&kX?+~u=)Siz@m3PO$QQ%ebaQKuVk?dY}E$z`kyLX?Pq+oF^I$5pcH6uv^U_Aln<J{UHr(`wr(DO9`286`V&Uv;
VWW}%dHq~jw13pn&K_^zAyD@bn{DW*kL<P?@h=mL>PR4(kJ;!R;{gS&Mf_0sxMYaUxD_T7wo&y<B?+9t&e26+Jcngm0|LY%Ynf(_DlfjL57XGocVxM%h
j%Le1M9NLh{q%_gtV-10xsfJALU~Jf$|JxBO2!n-=c9Vs;4V<H^#aEvNP#iJUTR%z+d<aO)*LS-h&W04oSlaROuLUM-`Up%2@z>K2?KN<Cm5N$W`&0L@
0`EeOUM)ec`oCH{VyhiKzi}UD_ahWh}KY=ot06L^wQ~c-}90O6e}D&8r)?j)?=wnDtKKHhoH}U`IBG4-18~5isTWB8^=CB>wbJ7sRd>ut&B~Bxp59>TT
afxy7EykVfXj=*L3Mk{Z;(k?j#2Md-t~#MESUI$NW2GT(-sGkC*Rq1<mtA+Vqg&1UQSKE$O+Y!ISyDZ48;W0XVZ;x8C$=F^zU!?idqzBARWjE2Unz4|u
mjIqD;eT8XZ17%FLWg*3lRy1^4=1D-_r6JoCG)qiVRwNsf>*(zBa+$uI@N?X_vM>1cM_=so#*@MZc4+Z`f#$~USXnf&-)VHSIAJJQ{;G4f@Sf1K8OYO)
0k&jS+LGf;L?s^NV5>%eSUUqh43yHqLCCJpmMwIe;82G@y6M%&m5G1OOPzs-Hg+iQrAe;C6hEP9uprR*+f1lP_03$3`l^oP7qN7QSB8ik-Fr^^_%IWg6
h(hmEX1I<J(bx5EPNQN4!1`_dO$$!$BuvCS_$%ekkgm8JZ;zDY0*AEBAGHiPq$!2Wt<yGU7%~CPwa4E@(8QJfo}H@Al6WX(7ik_#DA`!}y#%@opw!7;E
bmSUqCv~D#8piV$qVUbs;1I3K*x2v8M#A+fEm)8Ls6(f#249mkE_52+8SP7Z***@MBJeTKY^7)@D+jL*~d=-Mw;AiEkR<)`gf*PtR8{B8aGCjOnGk4i<
V;cXQKzRaX-v<z@fb#?F3k4?HEw{T@(=9<vY@D8R-T<wRq0i6MqW{TQs@~eNzaJyVEd6+Yt-cZUJZ1Y`dQ#zZm%pX4FEdAWf-zt-lP|Trbeb8U=y4v@i
2hbj*Y}<8hg9d`Gb0_clrt6f@TnOT(IOx6TPXgZHyEJyXK$ms;0fv$}jM=CdPyyJ5tUbKB3px|q1E4DI^>`B?n~z(3FpH3epG()zCPh<0q4A}3r`Uh(N
r#0A}QZ3KF_eg3}Y)hC!8&p;Y)?(YAs=T+{=!j(`XZmmDlR+yL#@7E#}a$TfO;5pZ*4#T5|;NhGDl0TT&&S{+5Ji}!r)o#qOE6o$|{ESY=sGwSa$@vuC
#6<|DtNXC}`q|cyF^nu)_5Epp^$Oed82a-RMP?wgM+Gv-d<Krms?v=Bb8Y*!ehbto4MToWuZcB6DnorM%e%`0mkYov#5qwQ%<$t9r5bi{cam>k->+D0u
ZFWVj}7aGI2J}m8ge_p?O14i`$<v_a?jL-Pnfc&<hxC(kS{Ao{IAWt9y)6W*l@Rz!JGK_2f|6->TT5U{(Xh}z29yP=Hd+L$3vt~!tY!5iUzBNN6_@q2y
<HmbNO3CVzSOtGVHdr<*PnnH9iNajdol=%(xj6ysvyqc(Q`z1S<&?#H;sdv(T}@K1_t2dj!{tV%@1lWVRmMA9Fh1S>ByMVkXHowD0UJ+RSsi;Y9F*oIp
HfBu04rIh4EG`}1T%LP!Q}y=t(6#A!2eBi)G)xM^MoyySMYgw`~dZ3+q-62h(!e4?)k04z^XX?Mf*u`K5nT<X8|+`enPhl5*fV0a4_<=gFVy}ngzmhc1
*NO9VnNJ&OS!1VniRK7H6iQR#P;MRu$p8us~;DcBr5MKbbE71)j3p*QwbP>-Ho~&^#9eH*>Ak?49OBUI`_1fZ2e2uOMAU$*5Aa&Ab0^Nf>L~cbm&_Q2t
;n~3j(r?a@zvADuU+b2(mL?ZMD}A2UJANjD1L?2j?nNA8Ab2%o#EQGgwcrSfB)M~NMw|UcyS%_E2dx^sW4w0(2MJr+hdNci@DKvF_T>QAr~AgVDhv-w1
(W^FSN!V^9`#SF+DfZr;Jcl(SJZ_UKxP#8C@ZHJ@d+w(Lt`ouaFGYM;`(Gm>EYeWyW5;KB-X?oyez=u*Tym|#)v*!slL(cJ(GkF1pOx>TiCB8cyCcf(+
loTNjC%{^yOCsiJHLN_<NTfcw_fi;m@O6Vnh4r=B5fEedc<qJ9f2!^}Pv504KJ!yzZC><WGdQoBy!V&cercRUTE2X;;9qJShWN&?tsfn>NZdzuOoXhOG
Jqqsglh?~cc?S_ncsp^p#e*((cRu+UaVQo>0rSRvUP%Pf#=Kk~Zq$XRe&DjY@H-;)YN^Hr?hm`Nc&-NL(^Y&aw?nj-wBF=t!Ai(m{wKm0;wxtC8@ODYp
&FQ(?L;LWzugfZzSPAT60MLifcLrVm3PR;e$Oj%Xz75TM1yzmVvt<#lPRuLZPC*g9<Upd{1Ke@C_>qH)61%O=goUI!8*vnguwRo(bpFtt0LCqn3WW?GG
mVE{3#X6crIIt}Z`mfIGzU|;f&)RXn##sMuB%RNczMO*iaffyhns$Z!#}&!Ki-{VL`tVj~<?(6%8(S0qWzAho6~s3sLJ|Hx2*?7H!0nWck$l~39>nWqX
B_8_+2GP|i9MjdrO);z5OQ}d5^()V$0KTw?<^Y6l52=)#C2Hbo4cYf&c?CrI_2wPGc%E3^c&SHmTf@ACk}o~eU~*ge#V4WN+D1+>eV|8*wEH+q_*}VA%
ZfmUe{?F@U&3=BaQy<b)w_24-E^+{Qz)zV&YUoN)_KTp732RSa^<9{-*Y5-N1Or@0aBlQz$0yir~}YRiOQTB@Kytp$Z5|-B_vAa{`c;$J@F-W(V;vm0O
u!sAxds$=k}v`6vjx#})n?&JFUSw)|?2012R8l@KvE`e#WkThj4Ip-F68a(O5mO<ckA{3frM8Cz`I{GQ_AF}sMpjin$Z3BYA%CO)%z53IDGB+!zLl=bc
Jn;^w+nsHmOM|e{4kqU*#<H92c2i_4#w=q6doV|cjUc6iWeu*KGqL!SYfK(`sY2C+Eh}q7}PH}lI444VlWeekiBLzI`O9Z<rcz(dcTZJFmG*K08`oXHd
lg8{+CU^8ba<~D}8!tKED!d>@aTiQpQ)rN_?H^ms6}*BWy4t~&{O+^(NiX2n1?dX6EH|j`H7o}RMzw61`^XkRlAehrzo7`JV2z)*R|QG%kEQxA4+s8zt
MT4QG<LOdsFzK)RtVICk1WNR6>u8j?8+jC9j<#)iyFSwH=;74a<$!9E9_9lOwkEJ7Lx4to-Ic60{`iv)4xW*-Km6aFl{~r#xludQiLO-<}|#F)&X6xy7
{6E&VvYvT;`ueEEOBvkA|BwJ3<{eG~Rv6zm_~jc}lY17%I<yYXGD<e9MxC$4qdMX(+p4&4}V#5Ao0Tser!hHRCM)G?ZPOx*@gM#Y6||yJ^x(2c*kByH^
2lh4dO8$`)m63%9aDB3M{L0f~qMRyYW>3hpic{kfv5BUYiDakxV$gL`fXBr_P&Nr>NHxfd<GLgEIMBX?<Q1#(K2ZN3(32(GOZZ^ih^Ab_mua_t>^z>9o
-{io$imek*g(ln#|0onC5U!uR@jBtv|g!OKqFwaR3>5lswNBcAYu5}I3KV0(`|D{w0b|$lHq7y10sHdgMka<Bevuf}B81?}!?^A6ZfumK)51*F>r^*tM
S>{q!A-e})=B=jO)52j0{qB_Av5JH!cIIq%s8Iq4J?(0#W3b^p(>t-2YpTN|7n`8Em(>9ZF^5RKc=-238s1$6zGy^tw55Tb$7T%u&JcF@y;%Q)=g|M3|
NH-{_HR}Gs^|Z{EcE}sKx9<&2HSjyLc*YX)jP9&gxoH6A5xy00o*4tj1-H!slZt8RYRCY1Eo4z-)D2d)c;D>yJv2&R;Bo-j69hA6rDBox=SodCb09t&O
Ea8jkD)rCnzm1HrhCi&9Ie4D^QSXUHZE9Rq(O(v)6M{KwQcu>KT-`3`A5`WaPtrhNANT*G;=NGTbj|u>>eqa!~X=o0v8TR4MT}+CEe;!*^!666Cw_?*f
kWnt$>33W+aAG#m;f5`p`>tD8U^HXvnf*!bm`3X-3ETZV1F9;BbXeDTG1JONTNn<)1vqmYtU7u-_x;UVuD{4t}WR{%9gP@n1}FT^@u*_7a#0x~6{CO0B
k4UFPcUcH6NTXAq7f@GKU9dYVDTs=voOK{W$j-24xw|IPt&r45JLzF{h>1Fac9K>~A$IMCBEnr{i1nWVX;Gy%xm|w161&9@{N?FWas+1>xi?Ja$ppB1}
M<Rzc4Wh6^68Y+ileom8oy_|lpo5)`YxDG29yAp-Md|~Tr|8{r(mfpQjpzmlgxmOfgQNFXkq%9nTJcE%CVI7|kECzmIa$+xZ1DZPN%750&z6uRsY!>H4
<KL8z8ind?+UDYcoyI1{n-MDB5EzsaDzf5$NYQ<9}Sqfz~ymM#41oPo%tx9(+3If!VoIax;LO=Jk|PeYIzbJJvDP*nKKf`0WoH}nhKa4$E|et_=RBmM*
GrlYmRn*oS@Jz9|ANHTy76N>1M!dwK@j6IYN4Rg6Dm+gcaDq$&@$!TB`(@<YAz-MuEJoytXU17XdKW{5`%)x3(}lI+tex6$!J&8+~ua=Q{xUWMVqp&i5
>qTU9g0`oCX{92{xQN%P<HT_@h740=JTI}|<Qw|hYhbu{Mu_1O++pBp;Y<vXg<&j+8y4HFiRZ-%4UT`&lbW=+AdY%stH{vG~(8lpfXdK`IYNv84dya>k
k{=R??`z#d2A`8xaf0Xdd50a`|FKdAR_x*uUmfKUDbx9idCE}3;a-S*>>iTcIpM^i{Ed_^@6aaU}<8J#(fS5I(vy<KLHsDOl>gMg8SfEdC%2rMBf%w{A
m@eoQ<A1)Ri?N0j6F>SExP%ltqMF|kqhG0?A@S1{_%Ep$wpworaG1-Q#sq;7eKZ$+5Z_V&vLh!ze~{=DUBahDWhM?NCWJ%|oSMs^lX25sgczwJxe;Wu-
rW%jk9WLM_o=W!>uITyh{2+Y%>9$ytM}~=S)^{yOihgvaI4-}n_I0a-p--`=VuOxP|d)F6*DQ|exFkl+rVUr0(;ZR&PiAVF69+~`#NVpB5G&gq|e@ht5
=gt=MyYs?(eC_?1>Y!n4i|~qE34O_J(DpXFN1Wyhx$*`MOpD*zt^hd)2IhgvlGzK^_Je$qC|XD&HK7+w<xB>1*HrUe3U-+v}<Ekb;BsJNr`bKwAZrUS?
U}O36IjZOT+HaIae{P+qm5f$m(7D0`UADek37$l0PKkU11}dPtiZ0I=sP$qwItybSuUFM?@(;%TV&tPZ86+=d%HCNh$6{Cv6k$Gn0+YUMZ_Ku?jT$oJU
fZjS`$1ipC#DFMjssWb;ol&9qWhV2o2%?L4HsMt@P#DkvRfue^^Ia*@7GU#2mK?SMr7~h^(J~u$4DqjEEn|cP#om({W)_9P;y1mNtQMQ22@hRzZ_3QS(
GvNPlP|;n7o&z1fAV?Nk{aMm2WP@w?8LzE{2Q3gsse8|_3bq;p;dTf<V&}hjEE}H*T(CB>z2ko@QS1Fd8yl_o$NVS$`Tzg%mQWK`6!;d89Aj5`^Y*!+Z
V>#vPdeRxw+$5KOAzhJj%VVkgz`~64Gz-jC%-&BF8Kf>^BLz-3|K}4MGn`Bc|4KekRRx}PJ(GO7GBZiQl_EAjzY*?wBLyM_;C9Hx6%jbrgHlIXD<Zlau
;yMUN0JAm>Lo5SpU7oK9wlxY7Xxc6xEsTNK_tZ8#Z;82>sE4@@3gsvtIG<^^;fJ2cRF=5k7BvGA>v>p39Q|3b)U3fJ;YfW}cOd_O7{Iv(KC=pk_y%l9T
kIia1<`m$FeVaBDKVC1~(zzy}+GC74{-iiY<CpuX-EV&WBeu=I=x{HWMb3yfd0^a3~T!@qqN(Kl`>sFX-Q;Pmf~WDiPRh@#{l1zdU>vBqB6XC~nKYJcE
5Y6deF#Aq$%>%8tFJXq7BS<Pi?aPV37&X}-2@u{As8wL&qQV;DrH81Mg0Y>K7s_5)zC~;J%9wK@82n+`}gOPYBK+PRJSbp3*6TyX)#@=UaNVUR4jsokk
0hZu-WmWuV2<QpvdSeGH6cp8xB!0o;w}YOjBS1_o@zIp$Y53EDxUsH&8Hk1G@21hckF)Ehf}{xO8_zK*B2|Uop$1nOG?{m2j`_BQqE0%=WTz90$aEc)k
K*yhzw<<GVyh_Cl5cTJwiVmqnm7~$kA=U=rJZ2I7K~4{^Ild+*rddtsN4p4uKGIzvUwB#jVEe%&S);fUKXG<efxGf`zH?Vw?2KYT6YE2QtSJTFzOQ|QW
W)m<&%&Tj^C$868``Hct>wVYg?u+o&}iEChH}Udx)I0#8{qH%mUkGOg}z?XeRP;X+}i97f4@)&-ZcZW)BRHQ5hRb+fGqD8J>H@Ljmb`PIJ$R$Q!WGiOf
EJ?l&Z^?$3QbG$Ds#8Wp~}JDBOAPYLnluwx6V6L1@N&ngl>rLe}OUdRB}vzj00Q48Yda!=DqqFr=eDk670Y~digmVv)-b{>jH&F3_I2@JSz4&|sX%Zz}
FwfG%>^Hr4`9V<s*1sWuWpieZmzpr3(y|L{ogu}}=zQe%I%?**BN<IyG7Bv7)bG2OY=tF{Ju-3nt=?zcbrDjx6Ne;|TPs8t2wuSiem{9vly9AljeA6Xi
<SwA+OA*Omb}Voj9gMQN5;bJ4R{0&^e`D%67V71})0VWa^LdTW(|~kA7RC}kBy9JWM!eInA1+>o`?;u|?=+;MH#K3YaTdVf0FioHg=Vn&(e?1?n+1g(g
Wy|cR36k+=aAoKUS^P}Us`YzdPQXEqmj9@m`Q(6o>1U0VR7rr8+1^XT+yzz8eN(9(f}_#k18Y9k5+77Zu%p&!H3(FB*~k|uupKAWA#*PPJb7JEbXlqtq
)lY%*HkRNgG%Va&`Ur`f0^q9B`zX<vZd}H@b9m&Ts$56SXOPDV~YDxdoe&2e~J{e^3M|sYdCYI>5Vf+4uT*ys=}g3yMf$y&*;`uCVM*3_fZ8Ts(BXzpA
u(RxEx*9wD)D?`>|>yaqh^>YvyTwHAX1%C}n|d-zP>vfwrE^a`ry#)!0AHZ53tHk4j@U?Sojw<d7PjsRMums<A?z6G9GpU8*YeZZYZdaLLTXMjBcCzB}
-uGG5_Z0|^@YDlT<m#e93OafD4f9Y^qivTLRo!_+QZt$QvvvtmgWdPl<S1W$SqzW#D*^s8BNr-$7mqbgDfH&UM#kQ(mA4;-t>#&I$3*5QY>7q_yOyKU5
xnDWvS%}XZ1mWVl5Ye7A$9}n_JfKMTynN+(3dQkZsSywO1+lH_hu@mG^Z(rwwf|wJZjauMBk}bv2urm}oTZ-|6dFCJt$S3Kz__Wum^0d^1(b-DdcAbNa
I@~gXJ(hV0rKOPS51}<mKduJW$~mMAWADUY)H52`uFUlx5F-~T8VV<oQza6AyAv0DeIb8{?kbR%MfD6+w|66H60Sw*3`(VOcIKg_Hwsdv3x+zoVm*;Ay
<f>yAj1l2@*)>mul>aj<CV`(-KK$3+nIvo;U7yJn6qX;g!z)W^4^$8Bih@p}x;zPA=Oi_-TkhuI`r`{<{Rd3xBOxf0&b?-S_jiN8<yYBjayl-&z`I7Z<
}-{1^&QOng29JT{!iqVM(DoJ0j^H~#e&fB&gs`_<v=cP1xf_vSj<i-ZxUd2`Oy35NBQ4D_BHB^YhUt7F)px4+V0y`YyA+vX{Vn4X_y+MX6<uEvGR{pA;
cpr2!J=ZI1j!?&^CUgSzbYWeCWji);Lcb0ITMZ6$8NcUE{IHo}d^65a1fKOUVLW>8zmuQNq2DC-Ic>WwSQkl_dtw$xiGm8a7&I{@Vb4(~Y$Q3^pvRt&Q
v0RR~`ga9hn56<Q=SL|0MgX-(dA5iP$#?Fhu^s)-S4L9vaXEkSm9#{Ld|sc%CFc?A=nAh7M`ZwlR{vg0NzWnB5zMly9M(wU{Io16sUQIjH7#&``cOgWi
z&!-!Gx?YjYIJbss$s`<?;N%lN3anmP_|1wH_3S;%$6t=;Z(NfhuoxAx}-iSlCTNBPo;>V`dM4>{gQ90hdyjW4AkUCTwyJ1tbX;+6vlBRq{SHpr0%9T4
lj_65CI5FKa~bh@`ce9hAP50oQzf;JgZ4D4OxZeLqf!rIi!Y{$_rj72vOV(G8=%;o@G`Pcm$Wgy<&lsKP%#HDJpr6Y0I*EO9ycptEUHgv5n><^gHBD+t
sAIMY-3SOm;$m*^@(^-TGeqxsZr8sv%1TglBKRDuZQ>SpXhju>hc7tc-bjGMNv8pPwpgv7o`>eVb>8>F}U0HD2_4S3z4U$AWR6C~UDCa-sDT_8z~<Sjc
o+XhTHDX(XrQ&{?CNop^3=>L05ID`BXI6cmtEm8S5>GNU|8nQ~uOomw7EZ``4&<kHVTZt)&O+be!AcB1Mf1fhMAl?`T|BTn5vP9STD(j{l7`!W==eszv
a`2%0>srU^W`SG?CUA|Q3b&PT<J8Nn2K*4xe=A!It>kSec*hs5MTaNwz8P1K&)*p!6@ywot+YIg1bYFKpmX(M-_>t{05|!VedNAqON7nybJU7*ATh)Ma
$IX{^U9B5c`+UTzCWfK$8;tE1^MUQ?3`&9O>l9|dV`2xRLN+6cOb7ph9vswJjCPtVFq%$VM#gsW3iv7`qI3P2@+bSc6@uYKH%4s9umFZa!Q~1JvH~W!H
mtZmj`n$YXFGPZ;cN0r9zRF@_QVmYL1AHN8mPzkOE}5GmT@sIaNv~llCfEFL2EJ7VS@&OBO6sI|Tvf2`wQt+c$e`N{P5vU@_LS!Shp2>vyo;6e~#HVSl
W|hCX5r_j|hf{G`Fv&DZ(E8A}1Or0<ZerYfS0*_G6nEYYBA6KSp0+Zu{edI;u5oHuy-r1!!-Hf2D6NkcpBBY8?&N|7}ef(zQxhTvswz%kQSKv|%m`Luv
{Cne0b2B7^+o==JkN*iSE$4_}VXe==;-T^6H+BX#LW!K)QalT?WGB8YG-wCDiZCqHx<uSuq4zuL%631w1D>at`{ZIXGmvH{a3v`VXaf)$c3rVGf)eC+?
0FNf+o9Z*<6%d_Kcbw}~p2Y3s+0S^M9-@`xHnLI9*<hGJqDN}W;c$Jiol<+B5u!GCkt0C`9>9dR&x&@FMHyUAs3_!FKu!#2Fp&lNfM~XBXShgQ0lZW=F
cz*KY`TcasVIjE*yFBw!eBoCd12~*Y5EMk3cB1s_ZBox$LO!AH6T~c)?7S>UkB9fLet*hVDgR8^s~AGGv!fqezl9%l7r$Waq<_LOA7>yNi3TW9|Ue@r4
+)7tN#4mUv;qvlqy|^B(9ny)FEq5!)?3yaR;aZjA9LMbb$fGbLvT;d9;&HWe?x9<bu!b9=AOlvD4i;;V1I4yCG3!_|Y4HFaiB?=2w$lQ7E;`)nBJxlOO
@28vWjm-2lg!n7#`~`Kmt7&UbQy0C3C5e#)zvHZfYN?x}DFT}V?xaqSYe6%vR8he#aUt^n`g3oXMD3rPrHg%U$^#Bfm@Uy-m%4`^B+7^LYh1yM{|L|my
ogLL)t9j5v|Xux~LbyLI_)e<}x+}z4EHz>m42DD{8OYl%C_Wxz?&6-|i((KUx(zkR3NC<&^M<(-}2oT6|E*Qi-2?QzW*E@Hei1U56ce$#fU2UK4R~K*W
9b#oB`3!3<KoWGX?#xq9ny0;lgZG`j7K#s6fxFUt8_%$(cG6W`BVkpRqDa?#nc>D7!Fr>cDY`uvpV>2Nd~;Q_D9>?c<5tPnBj6u2Df1)oiRi`C@7I}75
I5R86P0@I7w!2>7t{d1v@uK>m9pLT{n*37W9{m}pXaY((#A2t4|6OqPYIQyegtrh_tVY0=hqK3UHa^uXr~izt97{<eg+5NhP&`F>nJSGPhzg#RmiQ4##
q#FcSXsRv|+E?%p|@u$kc!2hOs(Y3l*0AVWA<VX;pT+{raxITmE<%(Gt>;M;VbRt~j8b)bQ@j<{rJXLHJhHr(aJBK8e?MDV8PMeAjE<YCU)VNAB0^*J*
Y~Ug-IY^A-5Pr5~65zyvmHO`3`5C*pY2&(=4i)~hU9_M}NW#~otIE@?-knd{d+f>%Up&A3Lk+P;YZ{YMrsRxW)?dFO1=+lD@H4<*H;cdu`qce)XO*Efo
Iuoj}Q1y(-a@RgVMlWw2BS0S_~`ol`>dO2`7p!~=E_@#2T^yuI=f1gxGC3Fb*kD-;HV<1e*H$N(BgT2Gyz9H^iI#2r1;7)2KV)BKY+nw9XiML-*rXK_E
tUexeYNf-uGh&=k+v9a3@;wVZ7D9H8-JQIzOPT%2wS@^TNqU|<-lm@3=~OaBdA(l*`cyNY55<ebK`dJZzsa$U_M^*)^{G(>`|rPD41xRWSM)~01wmEOK
sk=$em16SFt*wANtXerBS`qUrP2C1Tg>_T*x$Qu1-APosT3^0v&|+XYHbMR?>jw6_x;@K1=ksUPV5)Myig_Ehn7BpK82Lf^!w+27>?bwUn$zX9rZ4%UE
B)dIZ8dFdvzXNnAY<y^u)-neM`USzB?`d!1d}<?rQE)4@4jct|G!7#Uk;1B~myKEharm)^5t;muT%IarXSx#FNM9gN#~5*go|2mfMzS1&4q(pZytIN$l
-^^Lq9F^RNFhr?1yz8P~rM$6vlf{lEOzGVRyLzy2@({<_iqmrp_beMkT0Ck1~7{~7!r9sIRykAM9i{`|j({`%*i#{C-y{+0Fq>9D`O+`n@0zt7OWJ+<E
t{5KE%=MVeO&x!wO_x`^>|KpPX7f1e$MEl*4KV|*@lfnP)SpL-m|2>BMkJ6L>sI<S)lmB$!KX=HV;`kZ-XYilFf7<KMkUvBI4EcY-kmS&ET88ys{>z`f
9OeAwD$uZ1A86NDIvHkxPQ$iRiI}`jM)+oWOu_3Iy2i42gQ!{$7}<r9dsR0dq~-_zPr#4&RaWg%Qor`4Vtq!h*8BGQH_mT1hvREK1!K(lxT+|}@D7a~+
0Fq4nlqZ)qVE1+@ip>pKk@s)|J2`4{r%v7^6w{p|3UD_41iX{@Ac~?4pTtgQnTgXI{)-4mdus80~O}F?zPw8lC(-76`}n8-apIpy)gHNI)&2VCw~6{@x
_2q@)qpO{vM@5L%+Va_I&)wpC9~B|M`jEPyBxHKl$^6|M5RR_@DUy;D6%(ga6;_AAk1$N5B2V?<amg{P)9u|JU%((~8sMw|0xN*C3QmOh@1JcZk^t*!e
Mkp4arECi|v{m!JOg(|>;U@8|x-PyYSq+`r%EAN5ER+}iOqKGxH`N0M1q-WBRiH@#l+$NJc6o1y;IKE>bS+287izkmLJNBoa|`Okg+|9R^F_woDf`J2D
fkDvd;_}}Z--{xQR+xY#T#{c-wAN&vg2mgcr!T;cY@IUw;{15&I|AYU*|KNY{KlmT~5B>-Lga5(*;D7Kx_#gZa{s;eq|H1#@fABx}AN&vg2mgcr!T;cY
@IUw;{15&I|AYU*|KR_3;;aAuhvT->pMP(Zy#De#s{ituUTOc|eVI8s+a+F(sUGU*oGW2ySuP%4oVpqeejAWeiYu<%Hz!!{Bn`mCP6}GW{k9r|Az2WKB
8$VLtA^5HtQ64XJ&Q~U`Kx|CPl^Z+-xXIlPy|a>(gjx1b3&_qk5}c8%?pT}WXF4MSF$S6D1)ko1zdY0UL`f#0C-e+jCc5gf_XBpUtqVZhnjiH7&ST80q
nA{!kM&6p*1a&0gNYK;d^vlLO4umE1n|hg?sTKtn&Ah+m|CeI4B+iK~U`-(=hAw0zbt}V~pix_%PvA5w}k>&NZni4?r494M*I|7A*Jj{eothTvUCsj?o
`Jq#+xzG1hu-2-W>*UTHV8R75uAH?Mt7zQ8EDD_Zj7OR)0uH-Phf_3+%3DWhW`NRaw4XS6p-Ay{Kc_Cx<3SG;uXDbyb?m_hNe^*D9KO0ZU;dV@?cBAjk
27m7#gJi_#qDR{5mpHR||i2?#$@$p3Ot*rfN{l>Yqb!>MU+@ACq8<O$v<P(}&sJ+$&_Z=`-B|E+W)OI()?e*^G`px1u`g~A)RE>R}n>bNC@MV_(8}q$p
WdD+}FnMkquDas=r8?#~gNsU4xc5J)ZJfRWEB2NQQ1!fH!I<~HgwihMI9p4F(f!?+0Uz^M<l7EjmA%_cE;<Sdex}sLHig%=(#QV5q1u^v!QeiW2jA4`i
*K7)bq1u48H`(SLZ#`|f{ZBt0CS+acnWV}ZY7!?fF5)ys<L5Rb(Uu`I4;wU^C0s&>pB`dWS!)MJE<FUMXCEcj5PIyD>9&92JK}RGn8XgSsB@X13oMeY~
34QCBq1<&utH2zWD{NuAQ38@>2V7H#iQjQ5V`qveT`2Pa#H+R}`+sZb&Uei#B0Tmt9$lZ>0Xdhl$6PfE7Unx48#z?<wP%&Artu2Yv)6w%yS!tEAj=--8
5a{S)AX+N(}gqPGRv&?WOjdt8<C86DtjK_(`97TVSdh72TS)uZ0)p1HB5Uk&yj`-86>ju=Z6r!SmGbtn0RTN_p`05Dg-8s3M9;4juR!X<NTwC6k{m`+>
A(jWc9LbbWT_sMfezhKMNG*LJMmsdkP9@^eE@wt^?kt89S#qTUw)_h{&A9(XF245(B&kcT^15Ge5L!-cLsC`_`b!VH6S+F7rmV_d6oN_CMLkw+@&Ny8z
8>8IbaD-!gPVvA&EjKImeSyv!@i?BOUa%hBn}+*+s!??jRl%^B><b@z!QpYUYsU0ij)$=I0m^RIn{9nh)dJ0H@x+~Jtf7%2vR>0U7C5u-g>7xmvjV=4L
d9)Ah@Fn&u!MJA+wks{o&eoJi@^OOaJXYFR?z;Kzn#CmV4!v7AsBQOcg2J|ZDP+0+*u9b)jVl}fv38MiD@2jdKtOgw6ki5=ZI<0le*cRLF%rAhrMWVxF
b6>nfy%h`6yeM@t~6HSq2N(!xZ7h2lHwiD$K(ktrdFJaI|%OC^X2(XvOudcrzd{A{u0LMC#qMgVlV%0)PX!Pk3ubDA=t7GC0*|32k;<*?PTwY3agYh+o
Hp%UIu$Uf`!TKYxy&JGwFM;pe-W!{fTZ>-lS9O%uXS`J6#4J=iM6gvjJh50;*X*F*Ut^FJS}bqPK*(ChV!2eGPGof4W60+HWQ@^Wvh-o>c~O|2vGW;uf
Ij%x-A<2>T(PWa2@IbgtTVqF}6r8&1AP3ei6&(9t<igwjs`P@P&-D>Ppm$p+w`?!EzaX){~A9a`Sct_@Ln^jpau)B6XS}I;A{n01uPgyem7)Www9w+7k
@x?T7BTAz!ow&XSF(2#LxZ0mi{w*mWr)cmqac+z`=xhM@zAko_if+02X`2$Bu7!bD*fpW4a5@Wb`y<B>p>%D%`pOs4o?Zx#rnAVJ?T9?2JvPH#ly^LxC
N2<ZNhbA6OXg}U4}XD$ZC}ym$Kk3=>!Tz|I$m&sCc0DcL(?EOvkI@r#t@8d@h@=6Z4WsDf6fgz*%rWj*A6Y_feB@Sp1&}5uQE=S1a-RSj0-$Gx)`6OK@
?2tzSLl3A*p|1+H>npWB^=U?TymQUfGr#KP<=}5sjZCo^z4ERsq~_^TMyG%vQsH<}2-d@dGcMZ>@GIk$QYju7);@Y}-J6TT0{IR`J01I%5c6r$L=4Eq*
$NmTUH$V9Jf@3@POzv{WZtC3xoE2h`gYXIsrLzWp3sj9)M3)Jami-@zj|lsJ049l@x*$q=Uu9dZ43IYItx#~3VaBBH10IJWgJOCHcS_`v82VQA*hE&?p
FR$Si0(bl9D^{}X94#&rN%H`}C72=HK4aG`22qd3&54?HF#$uX1L-m;n3s|7{!M8v1uU|eLDxV#bo8LCw!P<%{ddgIvtEqEm0a!i@PMfdD=+YyJ;YSi_
JZCRcF!6M}z-BsM@Epk*qYG_9_+|T&{BbI@S_k>jLw!RHZUtG%jgLV3^K1+%zL)v7DxH?Tz^e~Qe;V}bYCVDA()+ibkS|zQ!4hUY0>Vx0aO#{vXdbM?0
`Cp_;AuzRs(p^k0a%7(;a>iTtEoY<eg%pO>e**w>(jF<Av16v91OkPnUoy{P%7O9`>Cthn#0NwP<#^4_J~^BQiDtreWi2Iv!83hwAW#Q@}qv^{IIB@LH
8#M3S}?hsc@gUT2Ge)*tSGN#kY4E^JX<)*d9s$eUkQ)E4^pZ@BmqaHF>>vrvGbyLQ^*|Q%(_yUr+KsdF22f(DAa$Nq%8LmQpGT+f8M35VUvjTm4H)-4P
VRkG*)gp8!fmqhLgyOKEV>Gr{|4=o)JD%1FTbh0nKNc=l6Ypva#OUc(T)cKwB4tfz*e)T%>5olFdLg^7@;-057Yb2b9E<<Q|P;`)G^MH`6bCv}nDe#%v
IPf7{C$^PD}ns$EmpSA?4ak?WDgtn|xaaqxSte-HL<Ur474E$UDDvd13S4SRqbZ;(tZmpNeha$3cq>QP>7;~^%A{Unfy0WU8>r&Yk;07s#b0zk2gA7rE
AR+U6w}%+2#wRYs-|n9aO)HlT|9qss%JYng_-bY4@5ldk|G~czFaAFM47(A%XW5<2xx^2QO6B9H+$_1i1F~PGD=9nkP=4|0vM%6TzVEoYeQtujhaiA(y
%2pnE=wpjwqHZ`_%QJEPLcj;M=LMFI84xf+~d_^&q@F<l}zI{idezw3ef;ymI1DgYDo6@k`R6hh6}!7kLaCnA$&A*%@eis&CTte*Jy}H;p5>;$j@?mmj
;sqR9sunDuh!s-{Jhi4rZ<JApo1w9iXr<M(FbJ82z{WHK)FTTRGc9b+m+q=+9Nh+j}SZH;7jUepKM&Chd4Z46_5#SH;Q1heXnB%eINuGA+U%^};l=r8k
cl)>8-2{(XpoE883kYZf{9;Boz`KhNU`SDMe!=qBoFKN`yW)A~g#c8PujHt~y`K=e<VzjrXDe2RDVdC67bSY=S)bPWy7{k<9#IPb7iYX&zE8;oT>?Eu(
y_r#BvzpjRR(R--uc8}^;nTOz!PlTVY!H%NO@{!eAmt){;XA!?dl*&e{4mC`6x%Y&3l>FlF^Z-NAd7wGnzBbGjMI-&mFG)Ox*Q%#9(T{HH6TS^Jhw!Jz
yur&D@7RuN-8R-+bBFuQB>Mpkn9Im|mQYKHy<8MVWAt=1B=82eC!WOfQ`Ym~(!+-YT%1L;B`9=JzQO5}c{q4S?O)L!H&eahp{QBL%r&8f!c#lq;F`Q`O
ScOEWBL6npQE>IelE8FGPX*iNa!Tn*dBQgt^N4I&p>lm^>X@X(AJ;Uj-|R2%+$&*@O-2o&VaVA%Cm|rvVVxece_ef@@{{Df2`k<)QAVgjp+B}g@`}C-q
Qjy+mK-Q>K}9MlbbQ5&TNgEE{C~caH$7`_*UZTQoR|&@~^vSrNIZ4Nw~{$y<{9@i^av2boXo%HIX8!)omgD<vQo)=2*lJ1F+*s={ni+eH6pFl&^TC4i~
|cIj)B8>m;Ien@GKrnLSAi1dM3^VKUY;JGGDx#hT~?O6+Wpf3mQ6#24b9oUfoiIqv{*e<%73tdKFYMEpYaHCa2wUXoliphx-%XA`|s6oo8j;^vEIEH0#
88p}4#mVJSNw{vtYV~g~YkG6~D%<mW+UW;H{bSVRb#C3eDDNf>F^)&!<8%Nl;>>}5J@x6oj1P3&JE0^Rm{I>9$8CO(Dni;BREVJ;B>n}>SaU6UQ$AFua
l5@>E-Z{`+G6|Un)G@!$pXX9bxFQrQs|7z<F!R?3o~*ITtwKUGJeibA^gS1b`YsY1F}h=cmH8S7q(1f;eqU!Dx5290CVeOVgwDd_&cza1b&<VT;1Nv`9
;QpbT9&l8U~q*1=bwtPmFH8u!{1&%n#S5Bd}A;i@DD_v@9{%g&FKTb@ZQQTLSo#n^2R$QFaQp5GdQr*tu6-ObIWch{@e|+zGEc;Nc$JO$lpHKISTR6RI
3$-t>lvaMO+Sagtf$Dhd?J2DXl^F8E$x+AnEVv^zDHHo)>fz&st~pBGEgW?Zx;`-|JPn>P`Udb~Eq*+P>5JIkkWvFU0>&m1*l@daa><#uDC+3Gw$fe16
3*RX$OC1VFlkIn9GwPz&q|JVz9q`H;kDvo>5f;X#)Cv#0?)iWGi56kbpsLEwl6zozKX3Yo2%mAeCEbQ|s~;=jzxcm;4D0~?o#BCZNk31k|feItpzQi2?
Cf+fBOzCvY})t!D{J}sn!M#m*kYgyH6)&NI8fBpXQmlQ5C4b;Kg$@=TYwt{Gj0nd#gzOH>J>s{5e(CRJ#RY~;}40yvVe3+#EtI=L$-DWTiLr-gPb_zjm
k#??-9N%JOM%P0p4IffpzOP!inbtc4sVRSfW^l>=fnw|awElR~6v4s^X{-rz(y**aO{h&h$-muXSDa3fAb_X+x&yAcUhyVg=v9@5pcXY##Hd<ymGoy}(
t!7R4fxSFR45ILwL@Qo2fT6G`lZ?Z%8H`@knxj_?nJ_z->o<lsg2T;T@o5@0tpH|(MP@-qt3Js4ge>I#P_NiV?fJ5Si~#o59rq4-nnVeZbx%M@j=UYf7
zyGEIV9Fd&2ifCI0uc%%#{%uNlRubm>I0U9m_<ZjMto`Q%`p9}M+qqY~XCxeB#Izw+RZ>z`IMum%L~#N+9nUvp(M%L16rYeEwg?LS|C9pPyUO-5n@`0+
{~+w$DY%FqWd7+qod`|F?Zi%%nH)Afet7rf^16S>51`?iaF(JMl|5c2{&qoml^&*PEnCsqs~k{T9o6#U5MJ-b>EpKcQl=JzD1V;<hYck&UApYYMi1xZ(
!ou~(1+ntrg`k4BldbWV*XVK_>fBo2oZH}!|{|;p{3k{HPT7t{WF$8teh#nL9M~wm}=WR8Qy_Bx{i16`Isb!u11}%_-CB}vdnobe!0uQ#!hw!=QzgwYX
Ss%2_XkeXXRMNkKY!^SNY@(5ZKvu4|s|GK7=Hh5X4)H&!9l=&(64au@w#sFmapJw<Le!}3VKq;s2Snt#3fhinv5DlP7Wg`JckDN6-Wj$7W?<CX6X^z2L
v^OzQ9QIB(YJ={hhlY4ZTjZCa+LDVv{NRLrT-Lvy>N904h%L)zqU}Wup1o#`CPwIYaM05^j}vAtS)v?Z?y|!omnP>&mz#Vo|k>6MwNX5A8^Hg<@)z*B^
hXzDn#`&uWea_=NO<H(Sz$l%tPy$Rt~T?$Hmf@7&M&-FAH)*{>5#94xw4?P=lNJd17=%R;c;a?GALdy5Nwxn2h`lJO`W(X@$F*FuIDb90vqD@x43Oy4|
1FzcpLc$-}ZqAUVb|b}H^2D(Cd(05qExzPf^Hs~cVW@XZ}+lx?TYR+n8r(sO>7(DSJIq~6N=EFR1&hh1f^J0*BFG!&=JA^IFip}53{8ss3eaJ)T8zj&Z
D5Vc)UP^Hq1pj105iCzkb-=1TeF<RvWU=TAb+KO&m<+Bvl;xvRWR9(H#udkYtIMSfc5N$7-vK4(bS%}$oz&c0tgEdSaLSrlwqK9%&WcfSik|<*TftzJy
R%Jsq3n#FaXuNe7Mx9O}4<FGhL0Ud4w%V?S1($np`}6%1n>*DQGzlL<&D};(f2S<c&YLcnJYV+Uw~@9UN0uRr6?XC1XA^!}(Pk@WSD(Sj1SU@P4cK;cR
|<IdQxhvbW!nmRL(>1(nL<x0#)2ZgwG38=vcpqKA3CM_^o1x+8pKEq;p!dXrU4%ieU&t>5^A^axrJMyxd_oY?6gIJ3$P;Zj4O7Na`W!JYtU<Yi(;MIbN
%aF0I)>AMmL*Pa_!Ml7MxsB$E(XpvT|m~`0bRf_~kUss#Qu55xsf6VRX7)h<}sN0#!X>h~73PS@S(sgIDuPdlyak2pUOS7NpPYj)!oYSL0+%03_p4LHD
*ca%Y+B5xRBec;_I3vYewA4R_;vMv?NJZ3WZ(9ekd}hMxD6Y+G)$H?*VV4l21c3ss(~h~5@P$t$W?5UP*wyMWaOII=z@=Q95$^@K`NzrO$K{)+xTDp!9
$nn@UHT>9l94kiyjd3Fwj73w|ESfYOh!=V`koW&iUw~vpD`~9|B{M(FR^JzDdFP%m78o$zDkIpl?1=o9f0p1db7bd*nI$XNd<TJ$=ul74c#hskL&d)Xn
{#d`lF|-F-OYm^p>xvBD-WiB#EJ--O%A`;thV8|ZZ{JWZL_{C2g}=iq2QSFc9%osZC+`aw|JY(FbFC0I95zJ4WHGKF-R0&UUknl6T!3|oO$D?1el6HGn
u(lGIdo9|s2)6i))jZOr`XD4pe{i19+>ohr<FC4N@H+f`WatUCko-~;z$s&KtP0&blK=01`EA&b|d;Xep{!@rFNh;c@p+pV+{XPf7{MGj3w2R1Q&J#cv
{pomtn4Qa7+l_Pk&s$@w;Ki0f_J6@8kEU`<JBc*030F3*K&4kz0y2`!JE!20zYUJJfVfr{OED7CatK2SyA}<_k{s)5e39O{*r{9uB0<#{m`ogjR!Y0O9
G8Xp_3_2f>Jo%mPq6AarjIr|%_Kh}-_{{nI%?z}B5~IS_yAuIQG|kJYq4{uiEioT1ri&W!HR=?Lwwtl}nynrtBMbC4!pQgGLfhOOM5j8FWZL!pM7S;2y
jA|vj8IiRaAjf|eN(*lor+2Tz4sEoOb+#5>ifx{DALqR`Wb6;e7((m7oxw194=wlf0tAm=*Jjv#9xO>oluNT}MQ7)U#?E&ES{dNBY$&z5ML4APC`(xpR
292Pfo1O(k!(33A*IQ?CG%TT4v?F%k<s2&1Df7XgJjTDGe@e;7z;0s|)uQ3qdjFEY@R_0nZz&yz1{G2}SgTP*xy970kqR3PWHu%5cfmn6xg+FZc*zuez
kx}R-=On>rG5q+XOp-})6t0mr^O>4v`7xcv!m3Y(-j@VWA4iGAL~cl_$GcJ3p{vzOa%`3$J}Ypn$JMsCl9>PZnVl>N#DUU^*4;-ITlReb|^)vib&gQ*S
D-r1GZq;BpNPni_K`xVYa~ReJ0$v+dUJeqyHxQflKhMb!^*I60rr2%~mMTKMu)<sUZ>|_dYm~XSK6p@A`u3_;Imk8G!gzkM+QTRX@n%+}CO*%=;@w^Cd
@5XL#lYUWE~^QT@ijU2sC9y+|eOR~Moy^=@ssKl%ndqIpKmBen#yABcY#jLU+WUxaATUD5)|sENKTE@0Jr>FmLMenRA*8DrJKndlQ9o);9=cPBU2u#ds
>l=Vn{3m3-XU5W;jq#4L=?^P%>Nm|39E+d@ttVjISR&h`=wgA<fOy)l?^dfdPiEk<$o}mRTHUKvyKXJ5YvTU5#xra$1EVxegji;9|Qb@UdKB#-g?rM3D
mnRPWprJ5k7RF>AcL_qD)d+tCM9(Gm@deGzH1XJa-yDW3QsA+nL^OiuHP>Ci`GV~&#ArB(LTF0jLh_4vEPSJ`r=`~>{E{49<?-@4p1*V&$33KynD{e^l
XFYsTMwis2vG-{Jv1p>-eK5U4u%xh%ChIJo`@yON70GJxe{_$2liv3;z<BqsQZ-r7L89$^b^e`tH!g@LEL2<;4QA+p}GWv1+bBP@QY^a6?W&-9hhr5q6
ppsM%goi7S9(6W5w`h0f=GjgWo=Xk%sbn1-bW*zyUup400QV=J)Z|fE8v}g!oe{OObGSft(mee4FDJBOkluE}pVsMVZ2!RzM%02IzpU@9&=97+F$*1om
CzanR4AEx%Oh4$%1cc$ljTM$vryf`ZNhl;Z2Qip$!+!G3Rg@1xX`Y{pZ<1L1%g)E_imkRL&J_`QDmdHpk9e)ewR=j|lul^oy1Kflo(;?Z^RluYt!b@ok
z5nV25I%%ZdaKyDBdlUW~r~q|_ewhxUms~YeT8X`yT~r#P#j7^H#&@|hS!XFB>#hu*6ba-?0`miyIHE_M$!zDwUA!*fc3Bas`R`!s%n-&fYhEFa=Co$a
%WW-0RAQn(YeQR=QfmwFb+Cvz*;rPSV&Nic&6c5L<$2pgkod<&vTIy!jnK)SvIQ{F6H>oM%-Qk;u|j$o3h`r%0HdX)6MzFJ5dW;HmaTU=y~E6#?#MVuM
Q9!Krv#717vY7=3qck{_5e#p4e$tI8!C&QmQWr5jfeC&uND*C3-}uSH}0Rq7OI>qWbjaqA<7DgT9rJk47lFR4aZXK%DS*-8d&UEM-BVQS6va##_ykh+K
h=?m8srqaEP7@e#z^Tk*^fZ0zV}>r@m2>VARIU19Scy@GS?lETg~xK-$rl$nqDr%0}#7z!3~5+>Q+p#P@LV!0s<ZU(+dP8~cg$$5mY(I8GC{Gn%(sLXF
7_)cTbtSQbOhZ|kcJ+ir_H%X=#sWGT|$;oym@9=uEodg9}WZ*ntrhESYo_`bbkT(rT*);!NWKwPF6&r8vThEXLJ>{d4?`WnlEOPI5UhA~X|em0s#SR};
5y!sfwfBwsyRZzlg6)w2H((!6aR(60FWsdQFQ%Syp&$os5gy&HIFmJ0_G`0o6>AGPfTsOwjT%vaXeB7`Pawpf1eX793S!cZ4R4bTqdGp{cK60o|r%<pw
%<#~<Hz9s{<B{-Pa?gM?n;#Uo{b0+LofL59V2<1TH06eLWNEm(pDt=|9nKBs@bO?i+&_4#?_%iqd$&WcH+U3%T(aLh%W%;7R1&Ty`JAi7VDB)0o_O3Fo
M$VU5jo&ni3hw6_(S^T@1B3tb4>JhdZTTX>0%z*%%wqP!PvPz>?a<i0nzi%OZ{bJZS{B%Z1x+InWkKSnce}w#@_Mk>0ed_;GBlI=t)m#8j0lRk?76W5m
0y*T#=klBw4W0xdmslG77q@+!VrJXCLR!LmOIYZ}y@IxCR^PFs%Ch5Y*x$P)I$wL7iJtQt#k80~KkDfLFcE=L|TC8{ig}t!x%bzQYrxD9B$Mt`+j@Cj+
PVejw-DTH&Achm`C@|2z+C3_l4s;y9Qn8$?e-gI`DO@xVPh{#adeN7Pt&!_6SvR@F*sO|)v4<Y(ezTi*rRf*;kl@l6^oxf-hr3*T8O;*Gw6TzzFNN9=a
o;ODX1NWVHMJDgJNqZt)dr=M2k4*Crde|6*4)mpQG2IndvlHz(?TWWZl04nS>;$wOdb9;Xy3E1!32bHO{*jBWBcld{XQtT?yU`tUp3T|yGYXiq!K+qo!
cnoYawC*Z4z(@x(dVK43)%{%X#nZE*5YqSJ%e~J=00%4~RG6G&Ykrm~km)9jlaqMNwc1)(KurFEUi%T-O0D+}%-2-Lj>M*+{s`(XT<dN|LqA%K-fouz@
w8VSS6BYH>T+?JftCXU^-}P(tsyRI06~V(;~tBhAwA9-6w>1hkKRXI#qSq;P%ZW=%0jo5mEZP%rJ?wpdii0f8(gfBegp!XU(SpG(_2yixx5koZ7y4`8(
N;zv*SEb>F<+mg!$0IhfO=!xW2_uH;3GVX~vOw@R+q#UV9f%&ORx694Mxf11Yya##zl46+6hyVc!F|TiN1W=He0RLF&@*k?$>D%gq*)rP2+E_Sb;>6Mo
2=Qau+jKBf<pf4S#s@acz#M?s19_jgc2OPI|PerhpBN^<1{>03-9%?Xr++oZE|tC#4C76Wxe7M=FCKFpj1p3mEebyMwSwMHcWj>gHr`)ZQ@QnQC1p4v~
3<3n0?%I(+nLiiFaY*+WuR=~xRpp`vC;%8!~Gh=~Tpw^BS9vv47^1Ri=-(DCR_kGod@Zc#dFus9=v{qtrCEJ!5>bHF-#8Zf}qF2%mX(tKrGxB<#8XFSt
Sl1vPqCyl5Q0*;vt{shrWePiMR74-Ft9!;}e2{GAT&5j;24ROewZ^uja7+PvW;)~7+^)7+_e8&Lqne@TFzu^Rdz>O>$5`<qXDEsP70)a<Y9xOO1XM;fh
EM@zeDU$KI}e@a`Ta}8-6=)YCoNX<Hr54*ff?dl!aI3CGiUfxDFI#8<2_f2yOhKib&%1BSs^!<!+fT(sha4e_?xUTc<~@ztO$q0&@dKdBr%L8$w!tSo>
ui)O)Y2+2L-pjE!vKIErB={zK*7X7<aoT#3Yp~c;JF`%ur`UQIZz7%yC$(CqY}GAc@D`<*_gBY;N36_ZRr&Y=a(sF4@lda=$QdjsPKQGeU!K9t%g7Xle
;uSwY+OFr{?8uyDTzykLTd^h?h_EmWBT%-w9bl<-V{FgD3f$Oeb!5o&UBMzL}%1(VOA4?B^0qH#a+0?8Mh_@5iNqAl}@zdtK=1|Mp};p<o6bI``&46o=
y_HSqpf_A7{NNF}D;=TANt3!-v1{ou((ESnftMZ|3qV*Y(<l9H^Wc_Bn1Ig8I)1RN8aT<!$k3u~JnLalqV2epcdmFT!@%^61KVLsd8rg>=3TNEXPeag(
W938PjP7XEuZ9hs;iG_4FTId9x_qvy8_CxVF)A8;Z?cux#}X9ObA;~`<>kt<7Y2|%ZxQ!fN%*jiumm39U7)O$C)p})A`d6xVld(oF*LfwYN7GQF5dE~v
9<c-zCmz&u6R$r#2<4mQo!&!LR5s|LC}|z%!5HaR>+TpAk^3D!b3n^L%e@qL8l6L1^~r)aOgUge6BXK8GsAbP-t2{_9|bk&4SeJ9HDa67Fn^|p7^n<n(
&+)9=Y-G9&fRnLkUy5+UC|->MW?xu81CuP35LG92Y2VZiVBA!sYVxA)eY_LZZLdmGJd=sba{yl`Hn|Cy`N@SDw<*byaac&sZ>AZkff4r&37oG48}7OF0
s+wLr6iblajIGo;h>amJOdnYJ~}x<=Y2?$8D|Zq-XW+F@H?0Dct7P0;dhJ3`tN6I`zEx2>Ft@A&KbUPRauN})r=CJXW!iYUBEfvr0|v459Wb;WbA9a~|
UJP$_S>xlicy4ac<CqCeeTE~@zbw<*LXa{$u8c+koel?7S=>M|+yl|;@WvD0>^MzX-``+sw5&mY3@C`z#RdM*H>d?Z>+k?-~#v<Jh&VnH^Aco&P7f|v%
6TJf;(;M270np?wM_UUcy$5b6J9y3Lt8I#V<A|(hnK-n9hpelU|Aqn=4Y+xKwp=_=wFhNAFYv`+9<~f9Q~=vhHavCpBIprEGc>BY1RvoX36Rx3H1uL6#
pv8-xibry1kUl@#6vm7ol4BM1&4s>*P31$o?~ypf#@e+L0><*6aFmY2uztN;Y6S_5}5MZLYvPm{LOi0)%xqZhl)gHcy(_mH;I<}LQi=~sJ~ZxD6_xr|9
&<n!3*2Rq3(ut4fMH2xL@Sss;#oFK&i}Hw6(9nHn@z`+x3+B_^v;f4jT56g<oL_@!~IUMiyTz;r}<$)7_JZHJKK231;;^;OudlJCj<47d&ZYf!FF#+a?
<Y5qv!D0C&QR=s7x?7VwDW0sC=@8C@579`F>j@X92lzW4jI(f}R5UfM!h){6D=28K>Oad4nfXKBXe3z2~`+*W+IT6+R!DBY|9<*nY!qI4p9JmWkQ?Q?V
LWLnidSbau_C#=$;Ts}TC)N1@h?If+C>6-Hwe)4R@*|d^;nPPqi^w3T?WsQNc+Hc;9w~MdiyWq&O{=ponx0%`T1lBZH2ToLAx8H2sM%c*B`RtWoIwuZ#
8aXHEL3Fdo{+M5nO69Ap2QsN&$=WUKkMd?Kn*n;b+SCU>eeWh1H+N~pGMIMMhE6Bwj?falbf-<MF=wLJ?8+$Nr9BC_R-+(PLO5}tsPY?L#NEkF_ih!yP
1-wJxDl*Q>5DVST{^}0NPc#Diq0j({LR87JFHxrib4So;kDzX=HH=~Q5+3;PnOVhY-GWp(^dj%_nNWKq_S+X`^v-h{dnOBj>uMX%LCwrwHUWeu-n@A`0
IHCLlDs#C$HRylJYG+Z@q-C)KL!geJNVlhc^#Lmm|?tP4-d%qjFdLI!AJ+6{5Bf&68Vbka^-?3aVzIO!r^nUpI*{j<b<L)gLjI-j7C5Q6&~IKAxU<)cM
dBFYy?F@j)_VO_Y~ywjU#<-fJd!mtL4V!`u1*7R+VFjgT9*EMWYCRr}%b;A#G9y^j*{lj3?uPyew9@^(LzFg+vU|GuAJ&+ilK3$c@v{>{(oYDD{f2c)O
zIOIH4u<ldQ0#xD}4g8m~<uyMA(9aXX7g;NXCO(!6I0#~ihdnq6s+^Jet&^GJo;B0epe$(z{bh~Ns5k}D6XKDF=gV}#!I2zoxWcD|i*WUbpM{~IaR*<4
VL3c-dpw7>aYNDw{Co{i_l0-T|AxVXC;5v}I=>9Y@Xt>Ty39KydSK`UHEEwd+|1R$OLE#)Q-9XP-!orrKRU2lt+72386Bn&*WkW~noL&_6f4wXKlzNdZ
fDg2YMZ6vwGdj{gaYXo0^^z}0tpnfu8mme-IWAq_NVD|1rf70ds>O(?|Qc7hgT?Yu!B2(e$Ms^Kdj#Z|FDzs0>0|Zt$C7ue}yG_Obp>;km+xjG>;0u_W
dg8FF${QOVTXp76DeG>am$Y@DN1IieoEVE=^hRN=!Z`E$kzk(IAbm5iadsF=(_kMs77CmgW!6Ut%q2*XZ362c89}DsR-P-3)nw^XbCi`K*VX8cXVtZg@
e(RQ!|$8E*3hqQvEJ@e#OCbG%X#TXlLNVQE|2>Jom0-mgyp<gfmfTZN!<;Q0_`T)WxGSm~h}rN=sS2;HMH7jqbS@YtvfO2ZN`R&)ajJU5_2gTt$W7qp`
xek!WLEv1%%@|LkLeRtc#FY74grgSbim_2h1e|Di{td)00V0m7Q){c>KJJL`Ochq0-_`1lQH%g@k{Z8-D_^x|K9R2qfcKNMCQ-{OVdmqXF{f?qN>agpw
NzcIu*SR$CJ;6n;wBVyaKN}bP0E3;Iqs<&d*)$Ve_2w#=!)YGHqn&s7$t$AZmFuj*E^uc2IzDQ_PzA+-Cpay5-eb}BlrS5`&-;kcHBH~PCE<2~!r>8OU
wziLwy5j^lMfr<xpYfeJJZh#jQeiDM-&nL!pW>7&e`2Yv#Io}PI0yd6Ya#{&16PdXKb87JAZukudaV{^_dC<EZ>5HH~HQQruQOxddVmkwYs_4))!W+#9
iANN3M5Zl!u98c(6?dU+)i)8{Ok`fV1f(Bp<Vk=qajU3E!$T+5J=wP5V98ME{?4d;=HM8Jc_9p<crmt~wGXdE*u02j1tJ)Q>YW2KU}*;GPN&_Z1!GI@!
Ft$eSA32gW4&(N(He681}nPlr~`<+uEK1BSY!xRN5$ub+l(iAlAt$PaGwYVMVy!T3yf_<mW#PIHX;Mbz;{K`o;1Bz={zhIVtL@kFbFEQb6^f>HN|#6KN
(+Z-BJ0*0#`@e<D*@lRzz^jIxVr1ADSqgnUj1;b4+&@IfMY~83u1L3k>P;CuQ+X!}2O}Vw3__nhYqg~AG3w4>Mv5iuDRo^>ZgT|q9{4BM*K<blQ>GgEu
(0#tif^&_e5}2e$aCTN8W0@ZzfEvRHcu*Uw(+=^aCj3U}xDS$kH7{Zmfb&H9PX_u))<mN!;prae7?qb-C%=T-Mr4H$;^q*tw(Mr%3_$q0B11LX)!h271
doZLQMPu-wzh8&5Ijl9o7^cfIo)p!bz-Y<c6$e_+;6oHF=@CcW#U0l<Ok5eaDMivc+*5k-_BzUKvrb9SU#lxJ_&gOk^iN~jFef$)p2G({d%7Ac{52qi5
M*43f(V4&7JratNuvvedk1+3iY|uUIVHDV{(KxuJf3yTPSg$*ESDb^(+vqZo(PC-`=P+HJ_0=WeWfu&kky7aI%fdcE3Z}#R@)0ksj*osUUh;+)`ZfJ1G
OUNhSCl*B-IAV<4E{R8gQH=O-MPHW9v)MEtYcBo2O+_fU|TulE8IJa@PN7ovaqi0~(Ttv1>t(n<ujAo^W9uOIwau@qX#FrO)-auBY9#1S+fRyCYzlays
PBEd{~vQGR<e{|2HCH^4!#_%oR7RRdxLbEN408Gx|g7f>sT;)_1Bcez95@%jQ3+ik$7C875LUnp~1i;NF4{Va~z=#pZ`g!i&0+{d(4r#$#mG4ISApqAi
)_L)=DpAl{fC?rDO=o(w6%20y6#CN#N0CF;f2%4F=%<9m?NAbbCx?XpHrB3DalI4210G*8KVv(n@s%^FZyQ*!JajvbPqozPGfYSDJh&^$meeBta~C-%-
r^4DV)nAt8}<1Dh3i~Il2;>of}1qJS>le9FD1*C41ekQZ_HyfTaF;_>YMPxmJfLBXel@F_xc5GR3TIqoK5!g=q*4NR|ZG^M)aHisYf{61F|1oV%yqDtY
+x9GU*R2)CEf%8XDB$$wh<k>+>&fnD0P82uGYhN^<@mW!-@yP6O^T)3W8hKpZ4usmBRs8e5@G@CydkcF`J~i9a!N;|tD@ZpGn{lk>Nqlm*5seBg9{5`3
3e9K5RL8(#%`&Si-wd~;3A1~uU$T(t}DE8wfYRh+Q;htY2D`vSk>dc^BdYl;3cUvJonQHe+DLE=05k_T00_fhltR=J+L=mpl~a7MLzVpii2JYE1NwvM}
VlQ9OLnk?}X;fPW2mRFmP<Us5yQf6Bg_PPFGq8gmL=!VgInLAYkObI+ix#8DjH@27xpny}S0^F&k{Oe@B0#tk7p&JME)v+9+x2dV((3U=28$Pd00LT4Y
?5uUq82xyzcSr@4i)-7v+J^YFSeShagfi~D3G(sNexYS*cT~(RDg5Idvr?vfTzvmTt!#AD$pO5G&X}z?o%k0h9boHO3BF}bD40%n(I6B~7Mk~`(q1|zZ
{fC(eme%tjgg=Fvxg2~3jB^FR*>sOKY)Aq$<RpoUhXt?ssYo$DZYw)(pfGAHE7ITi)&KIvO0B>1LTX$V<GtxzF&94121t}&?0D!tuJCLLFqH;$mc&sX!
%7ONcQ_-;61nujC!)p5qzH31Pk-KSPdmicJNhg38S|02%m4;ug~ubG``Yn!|3yV*r79I8Q%F)kyUojBbeNhJB}ET3C1v_fjF>2fR41p=LXC2L_bTlhws
+q)L9N(V>ti%F!;ds(JIfEwW3Gj=<q_L-8NE9EWs(aMO>l}(G%M4cyMAI8oSRA@khyF8Da8keKk!#bCrsc7yN`tgjc+8xyj3z=>HWXGz5puHkZX{fm-S
UPLm7A$d4wlAZKqE+*DFPWJhx*{pqYCoGAx}QDlwrz#(n`erDM*6J8$u1-U#{-s=bnpDtA@f&JN}I1H3yr!hA1`;4=gc%7nBFeyy@`|E-!v^aXr0H|aD
Mval-h94qEzhEwdVVkCSFKo%y_sRcn?7i!=<HmI_`mgNLmvgT<C4dA;fV%g502*%sB$_1nN~NaoAV?4-K;qRTQ>l{U_!&8}&#`0KmJ|ELc5)L(QtnOSx
BcP%C+BL9q)+}AZUfjen=`XVBgLB0*k@1Gkh{6i-D|C0z1D9viG>|EkdzwQQv`7Ov(}LU)0VJ?uA|NLE)H2TKs9ZQtkfKin5IM99MSFyFl-BkBRdjUbF
<0bL|cD{@f<0M1_wqh7Wz#!O+>OD$zZ+j_=s~N-IPaS8gk78TZ2%P+UxczI*oy(4Fa^A2h&7}WzFVJoA?BEr|syPIpYX0r;HR$>Md5#5)o`z;XsjaI4X
WWn2_rp=gk&5T9C7&AP=Km%tcm0zz}SZqhvu#2EO8BeCp?1ps@(&`$M;>W4t+5ba60gHi)r>{dwSQ^*|!$U4qjFeG^UyoZl)M8XrJb>y6P^=+;e{@_QQ
FkyLC@r)lnpM1Rl%kwB)%pW*?u!4&()v7H=X5MX>SY2)ljG_Xyh(bQ_0qUg>EjEKexiWjvwk#xI1=MsvZqd;wtap%Y`r=Zr=Ae;rlHtFi7WPszuf;hjB
B%vEj)DW=xag9dtflP${k;VC!JTx)BZY=d~R}np+p2!@faNjm1Xw(S~`iR2$b7LEHXKoyF+yd(ptjBz!aC;m-?R<jqyfB{$lIe3PM~1!#<7Lod1UNjlK
vxq4<g#MNRM*>#=G-hfpjEGT(B&xgPMpW8EfnxafcLk@jyMWOdZg5>2>TzX;`lmnEx4N;c7jHjlO4CLEqX|t&`9T`Svv%<*59JsYYhZ#G#2Yzdu$KjvI
(0EJM+4D|1@hVnk`N(Q<!9;%ciY~W^{yMstffK-{Y3h_mMTArjDlbmci{C+oo}vZZV!1H?%S6FAN!N?FC0FgXw4m%sEZK`K&u%*QN%Be=#;flsD#BpA(
tG@oA6~5CWNUx_x@cbJM|oj36D=6IL>pE|_>aP8oO7QWx~?#^$n&meImk%1#$fVunzaH4jJPWT1D2c6SP>D3DQ_%;G?x40X)$gT4$?brB{&9D5s%TmTO
(4-KrZ2)k-_zROl{vOLLwwBf;qllIvX4Oh8Ls*R8hfzG!`WE{q+BhC`u#ru&NqBP!)5_QuGc@Ajx5rQ}rIO;;7PwZHCAsSdG&J^%Qqj`BWa8c;_h+&s>
kLJb};!vBR22OY6ZDTMFQ48YaB-A;%i|uWxQf)NI80=sVN9<2m^BRZN*-QyEBNj)TxR+&U@4b-Wz>$!-US79g5H*mljV$W~R{eex<AXt80E?O(0*c+w;
l>;HlP-n54|gCY6iUY6pev2zQU)7yM!+#gwiwZ$jZfgXcRVz45icl;?--zNc3c$u9fy&^NZf$Avj=FWF}l!2GLv)tHJiXqt0Ow92~f<94R#1U%YvjvN^
=>cIyXmi97J$_xRR!v+drL9!kTqPV%9Z^^Oq8UGSNFY3MH>Z&Z65c66hlT^4XaT?BjNg;sdQZLM&!GZoMylztP=y9C-#M598NK24~DcW~8jwh=Cm(ar`
vqBSDj=GY!!FZU@cloh>7q!D<JPMNLtF%?8Jd-GpN6HoJn5u^7F(OKU4O-k2U_H(+Hd+L|Unx=RGqK<!f?PPiQhmLT8}>DdV9bH`X@Hww;wB2pKU{(wD
&AX@q(WNm53RJ%)t2YrH0jlG(Mj364}7zC7q*B@gTM*}O3V|h}+_)~;rqJ*oI;s(8NfUNbDH@p2+*9Pg)ZJ=Fkdl01UWWE9(bHMRW>u<3?shKPh`CSpF
d1vQz6|y%4r@=8rqj}FTRoh5IVD9-kns$~re;IU7br8yvBieLqBT=^T%;q`{jvssGpfI{Z`Xc}~LkmUCmKyZu@hk+IG*!@A^pix!kzQu^gJc2MYu|SSV
nXylHzY%NR2ehrGn3(l+YxI8x*0J@)a_ib`Hb4+XuCi0j<QM*9bW5VgtJ=Bdx63aS(#r2BOB%&VwWgQ1`fdJ<l}sLO$AA}m-j*tU{HeAhnk}cy&f0yj*
nyHW{E?V(p$4CKN}t$l;PZ4?>2k8dGX6Z8P4P;(EEXg_k#u3D-<;(m65G<gzc-{#`>Hdrh-Na@tm6_z=J-0L>P~dI9gD{js>TDxC=zFBO1KXIbpoHp=?
v8d4C5M9iXB0rn7dmhU$$uX>FX)6t)nf`5Cr%U$qd-#Z`puCm-Q_tl5ZBsE`|7C8Q<6XIl#7r(icUyG%OQK+jppDASWE)7>Ctj`KI9q99>YN8^r78_(U
8;d0m*CDJtEFk{kDfj*gWx*`aC%<*XCKzmArra)+Y4%>ta(1g>LfzktNhYL?(j_mb36QuSGVti*xBc$hQn-r-{XT+WM-U8-3Mkf{Ocrw6DICkNVfa^r*
%~l)0j0dCq*zfid6*f0>u9fQ<>=N6QVRv0w<3>j=K!bT?I$do=hn!Bd473jT0Vx^6$_8y~JVm=5vrp70s2iX^ASfuL0>&S7Qyv3Ck|F97{#aM1yHEt)n
qm=X&1Xs1obL``N+ceNH0PAa=Gxm5NmEeKvF~q^E+a27jLJ>}sMZ1YPxC%roB$$#d`~UnZ=z5fb!;DDpWE<>N+l}_@DL}*dnyN{x>_Y8KpQ6?&6`2sbV
YXG0xdce;mY1j0zK;aYj9d0BRC>vc>scOP5>=yX=oL8CPBB6rR`ca@=TayIjPIWBpPt`G^UX?+2Q;VCvkIbLp1}K<EWNMO`$(!-K=*)>!yM6POv6dY}5
(`Xv2C<7iESIfd!TxIy8DdsdBnC1sazDm@1CXC`rAcfk8W1!v-537&%rCIk%^+8SLxFlOxUbNCd)RJA@k0@cwBH7y__!YXG;KG0k)bZTG~*;`RuqvvkR
H`=cZV`W(eD7&a18>9qwO7^$^H@wDp*-I3F(bImPsV1mJ`qiGuU6_ad@@lm68as<|cE6}Z-COG_!4^H=lYS{lu$34p2u^99+UMASybTT&TI2F*9;o9AB
jb2#K8>=zP^pittNDM=q|L(S-;3#^QP@u_3HiDgvLMrpaUITv3Z=uPINp#6QLK=va)IyuJbY#Rv(#|>6GLF#7n@OTTSSLVpu~pD?(CU)%K@U%CyAFD2h
o%6>i%v8Kb-UF=D?_EQzvpe0#VH2~r+E`4-5|yJ;E1$XICpIz^fyyB2Cg<~pk=4G8g)pCUGbFS%}_)fm)Kvm=N>!Ax)|qz@sbq6Rc8$v@!p4XPRVe7Xo
C%42VMik7C|^-cY#KL^OhEj>c^B(was4TY^QNVp(brjd0??8zBRC8R8++XG#xZ#(1>^&rB+>Lx*B^Bfo4!mv|!wpqmcap1tuJtK;LlkM6!d02U<8AMsb
spG5+321Xxdw9h9~*G12NBZinN6l%SC^YU&!2#1T-*l?m5-f5`CZ2In{1<yb^Xt@!<hsqJ&XjcYR8$UNqs+OKoaJwXSFr%2I_`3ljXL9do@U9S_2c+^s
yA9X>BAaytjqU1JI)}pfo@}-<gSe;TZ(AcvpG}%yoqW0>J%vr%;53??}b2L#^XwWi)2Fj#~A9Rn$)d(0PwuY#9gX6a^&Rk&RlL^XzQ*&g!=h>W`&v}@%
79lCF{XxjP9oEG8hAIcjd}>UH4UA7{*-}MDORQxFke&Jg1*=VzbdB1I2f=EO@u$%|I6R*(V}7EOCJM|N?w`pq&CTm48||)t{{Uv&9I+$CVzj-+dmI^4O
E_x|9j4pSk2C;S<4CfP3@KWyqJcbZamcrpdq+&-W`|3g18l$PR@9Zw9(i1SkMZ{cjh9Z>6%-Gwc^pq%dFThyG4yz#8V(8P@?xcnFh_X(o5Km(&w~l0c6
!)f$4;vWr|MyVot;flK-7aZT8b7gh@op~AQ-M^$YiIKBf~*<;5y=BjQsU_>nME%@nGDkpWwh(>Oxntd=+eoK?C`AoCHFSh9^KJNrsY9W6KC^TW<kwVka
1%+NP=Y+d0KK&E)`gtOJgRyH%6o`s&HU`5a0Z?Zlp@>`-oIC|*w{f(l&S21&%zaAuD<LGCrP;`i@3-<^Os#rRfNcffGX9rUHek<ln+C$egNA|T68`;26
9whFS1E+L58b3vM9JDz32Xbe~ChGRq_?6^Sf?PEBX=1Yu!BtPW6{n|yTP3D4-fc*)?y-o<XlbB9ep+BE;>#<;?%(9`Q?wh?j5R=eE6MH;!lt6VbK6Yt<
_B~Tdr2aVTa0J)G@p@F;ue}_OWv<Bt8-)Kr4o4)A;I`h{hMI7YbYU!Z>HvG&12mwbIYKa`F<#F4zCkTx+vzgYUS{E}VIm7;YZJ8FvjK?GVU|-)s9^lq>
Jgw}?HLq~)4Bun+A0NvYjzRQPa6U6g~5umrVR^b{8&r+Nr)&gUSWUdOgg#At?9i1%-tU6yY-k)WH)kq!1hUm(CJ_?BDGx3LDO$!Fl>zbOiy1AJz%P<DN
I~XBe~hCIR$&((vdB5zR;btVuMRpa}%wc*&zWV*QbENCYZmpNjO~=NCYQ_VIR)wt6Y%8A-4bS5+rCUj~G)<EwiY9$Q)3MklT(-vpb%n!K49)bBAMkTHO
XjJd`Okq~^S-ZvB(SOJ=Si?6V@0ANs&$8@>Jpt?hQ0C>E`E*nYT|p{tHEjQ<!t2E=C3g03g;&2CG{ctCaKIWiTh5eSQVdk&NVIHF`}_Z&^_m@5wNP8Tl
qu&ehsWGI6Je?-u#Q99WjM2C>)*S$8{4Y!#fqE$NJ0yA2mqofq~3#tBr9W=#0-1HA?UBwRF1~AeWXeT==_P@1(2yi5<L%7+yj7Doo$Rc`Tq7A6eNlDwP
G#AfjZMbST_leLM3~YYcJql=h;8eR~o}@L~?@<YyocxT@P_kQr?G&#^V04i#^w)iw3ulpt_DJhFQg&Rffx_2T*#9bg(w)ny%;7{+Lvwbxce-}en1jJ+f
pV(Jw*<wRyB@oV6de0FpK*jf(;wmRBpGO>ZC1toe+L=wS=objmQjh&a@7^L>;?=Pd*oEW(2|tFV7i?nd$PB6ad&jbI4SMz(5|V2Kp3gI1~#i%8;v_dn-
K@iiOaGR-bIdaRP^4CN~T<Qa~QzUv=cZO&8Y@xh%JntD4rFR-f1?%`*YTUwz1+9aS;SE*U@|x4Xyen5Yir|`*z<(+<`s?Z10$^IMWhND5rr&%DuTTV7c
I=80NA^=xnA>LT;`tAX=CsAgD8Sm;+hwAn5Intgf~_e+rU$!^ivQ1T`w+BZCtpc?!L`bPD)WopV8VY+*c#>O7-@NS*>VkP^7+nH0$jn^Bz$vPJ~KKsN;
#WjKC~cF`Ig6uB$l%pLByK9?8w8y|tA$I52IhD%F?c01ZL%2ed1V44w;L7m7ZDb8oC21p>`_+qi0gd1Aan6t(M2PLVx*0p>*Ik4kg!+2$|ARP@Z8%IJ8
>qDrDNHDv3B(H&};dr~Og*F4I`K-ek<BUQ36+KMUn&>FRftqyTFgk{eW^SZ47-#FAaR4n_khFoq15d2)P^8YcI>waH1)F@&ql|?(KWUs)8O#H(2cf@(d
N&(^5a|0wgrb;Tn$l`t!|UJ0>$AmxDv|AwSaGu0>7#uu^K?zFQ3j_2B82m76FSOqGv$HRa<IRK3>irNk`BRSZZK#bbp@v@NuJ6b%;nx#BG*qekCJFG6_
;%oj*~oL-7um64JjLWJ3%DXUEW=TrPEPSp3X3S6ne^m^B1s<rfzqwD-*JQ0wbcs!d+fFC7Qc43D9l39GdqPA7@v&oCD+7(@|C*wiA|JCm6r72Lj6z4U;
ad_y(7eh6^2IsO#O4Ir0FRHe+PzUXKB7PqjgJFtZSvZ%(9Gg9jT-+ZZP=U2c(R*80SQeX6wK#@_ezE*B;}Zn~my0y*l7W_Q1fJfJpKH1c7y<w!FkNP$#
$Eu8=I7{5S~wK1MaW4Min9Y-Ubb%(?2jpNxk+v;*_Yv*8=ju&Xp=v{{Gj-ovwYuLYLr=FuL^OQEYU|@<k-WsCQ9k%)&XS2r|nunv1ks1unj|?;iDBdIs
jLVbRiW~Rq0mjo>$SC5GwYjVtd(cFKLjdR<>j7!+Q`mt{SyM|UeF7*mW{mN3lqPbto7Xu>$wp|oCS^w($4tyEEoKO#RKxgZFdJ(?o#;Lq1#Onp>f^c$Q
noQckQdxQ6!K^T28aF@jYt~%uljx}5%x}4!bIBbOx3jNQ_c;S2^wZwf$YjreF|2ApQ7=+sq5k-Ln_#Ja~Y+_F}5doXb>FU#SNGaOg2&1-Bq1G?#v_dbQ
${}ec*&(nJxAxL`N}^$rR@?e3J8Mb+WO&^1i0A!Zsbkl%2A=vP{QoV9e@6<gvT9DOie40npuVP!0|tk@wy*1&Xy{Q6AEYt~5bPaRlTSNZ~|Emj?zp0)C
50p{Z)M0HmRL0(Aq5DCnhnA_kDHgM*3M$Y#8L(q(bN&W)$A50}aWB|<mc<=k;o{9f1TcLQ}PU_9P885*Ujzh^LvM`N()aUNPvr^7@R_tunCYK{jJ(Qh!
STN~r}-{CBbMh(^MhI5Ms(X2<Jbx}4OPzq=Pdu<44FV{9scWF#B>^yTBZsldbbREg!xxNTgG)X|0?3%5e2I{Akj>1JKCsM>Zb1oTAe5lx>%Bb^0z;iC8
EMVGkl0@AuOc|W^gDsji#%!SMoZSfsw2txY>7eV<zQ*oA9$FGwlcQmxncZN@JIl!o&XjJJfOc)z0Yt4$paDg*q?$J|{%{4Zg&rwp?%h<({LlaN&+q)%O
QE$bF7ZP@z3WBsa*^J(eJjD&?;<};lb2qpzf9tW6&HX1$xFGl$rdmDY5586nl9q<V;gsPKw8F8wktmVlb4(*Uc7Xt9OCke-+%8PzIyrAuP=Y`<AR+<zK
E^O1@hf=mAv$)xL@us5T5VOOIts2qR?6FQa=g{7N|Qf1!083a!fzmW$E3emEw_KdiU4gzxR!wzxSQLy!Xc2@Bik%Uw-~aAAIW{|G!uN;@(ewaQTbZ@rM
`wg?F*Mh<^90*FN~{w=RGC2BzbW-}}i=-u=aE@BZwc@U?iD(aK6M{Ny5CEiTIOFN*PBz8K+l6uXPKAYP4h=fVoz^2$nK<)sBZSzxZ+mtVR=-XZ_=4i+9
?=ev*ddHL$MKX~=azaNti#{NBdjI#7YwE4wf{NCEECio=OSs2XmKBt%8{Vtvk&wly&f5a@m`-?B&sV`sur+aUH`2k}ey!q<;KmP2yKYR7^SFc|F!(Uy#
^RM^5{NM546_e~{gJ;a*3oFLzTv_3A;l6y)4>!lhm|0m^mgvI9%<mTAg%?NL@|q;Y+v1wR;`6)s^LTMLjfy|+E<(4^>M#HL0Z*8l_rCjYnB&VYy@Q#)_
vSxezVjQb&B`V&|J!R1)c)?z|L*ejH?9PG>vLGP%ddVPcfa@6zZcs7=5OEq*)J~SN*3`xN9SBe;YF#kbmfQ3LZMee-g(%79;p9prLeTo%NI(yh*4Mw8Z
T03brE?N@<o_!ZM^NT<;H$u5pNb&zHrZ1=G~ut6`RJpzxd$?-}v_Bzr1np8^6JZ^}Anv=YcM86Ay<kzW2>{-v902UcOmq=ly^G>3t(wl)NP60)-J~=6a
r2N{%1!QZV+Y_;_&&!6N(tUXnA54;Oc<ZUwX0VoK}5Ggpk@$*(Q@%`aCBUViBdAAIq3toD0vzg`IUxnE<$!W}D4`&dKOh-X@^jQvq7lCL=3R#v~Tuu@A
?KQklCbxTDSoAE1OxhUQ0#pPGNU+4#0%(wpG^3`9x`?Ig$xiJ%;`ON!o{pQ}6zV?~VR2LSe^w)oP?|VPO%KhLwuity~7v<Goeeav!u9%%g*+n_S)xg-U
QL$Z-Rqoe#aev)EgPHnFK`yVm-lZ}A16$jD%`c-f)fNLJcTbBrDs=m$e=e9P*ZK0ZufO-}w=kbrf(x>;=y!kllVW@R_IvkU`)tAU_s<r-9I0CV|8h|TB
y0vNyzqDrI?;A<L6+)07K?nms5n0sc5=;2(f6*k!K+;@^ZUR3#^rba7Ega}ejohB-&Z@TQf76{y>I>-UgHb<dY3ij`wRWJbNDaGMG+iJ{ozfL#bL4bgY
vKPTC|Ebi(=XBJ9wbScTc*C7mL!ZC0C37+Lzz`*_W$5gclOqUct#<{C(kmrGbfA(S{@a0vjjZYNa>$&Xp^@USZeI{bG&%^upRkc>9;LR0_RQD9jIwv0l
C?hbk<yaD}hj_sQ4XW#N@Q<ALpqd;j+jifLbe1J8LLD~jFo%U|F7tDnCAZ{Mq!u**S<U3=C4mCDSHn7MKxv2_(zW?eYZ?)dQTOjc2x7OVEo*B{xOc-qS
^eeu07f3cYM&3}IHpWnXs=1&S8z4Ncw#xGy{{Jp>W3En1`U-&#$Sz-0xz<+=B@{6xu)Nk6V7-uBdH&)IB`|4tqtczshJ7oZ>d`_vuO}wz&W3>tJ$M-#I
6%>-pPGieS7x#lz36J~|8T|=)hsJV|cbM|EQ@+;g_^n<N>LsCG66zJ9Q4$&@p-~bV6@e-VR7s#p0#y;3C81donkAuG5n3goRT5eyp;ZyuC81ps+9jb~5
$N(Gy8MW~Qzxspic)XjH>M;p6^W@xOhxKcA9ku%{l1*_qFul{EB37tQeqGndEQ<7c(>Y~*p%>sR=W?ot9$?Q_m@BVbpb(s`)%wME`Rf_%AXZRS6RZp{Q
Y}Bc&q604}X8}|M_O&^UBCyg!&);Wnl?ldktTV4d$YGarx7?DieCJJL1ZvRe@!lB`IG2C|OjiAN$KydXYq%tN@=Fo~ElZ1XgSA`kse<WSG8!FTFCPW*H
?tyupvfl`p?k+VLN`d`Y$~@`by*IC3*5eRe`NE-)y%Sot_)g%|I?{iAn({zef`zViJF8GVuxH_GjOHB~WE87Hevk9|_Maf{u)%{HmO+xW$9f1WGdc=jv
ZxM`)Wc$sbSb$7AfyPGBVp~<rl^YZn-C?u_bNfm3b2gg{a=<uUoUw-cO0`224NPfZ^DE$9@Ij^R_^8bavRlxL$K!9)u3_i+qHSyCFk5l-wKf}2mhA3w#
@1MPtX1mRzq}_j1Sir514R1J4Y-Vt1hOtCW7e+fn>^L=CPa?EcJYgHnWyh{Hj{P1zfzvo|akLTUzGU<Xch&2$u`ucIwTKz|kgQR=96gfiGiRwjQ>OUdC
bCjYBM<eL>rIlh>Xt*|f7Gs4f9cQv^v}yw^@&XTi~)o7SgqNeOsuyK;&@MDrj(%$*=C*)Q*%G=D9eP=m?J?&QfrehjrMjp6_DrmX9UAfb$t_@P8ySS+`
+Kki4R6Iie@QkN;ww#=pIMpy4SKhgQe=a=E7U$tyVpr1pKMjAf6~34l0jI=elIO;Witd)%KiSjeNRvdpOEA3r;4qj;t|p;vT7WPPT??b1bYo4Z>hDNow
}J+KAZ3Np4DOx^1+GUeZY^Y9SGPkc~S_{?u647Ctj;B9G1tngw~@rn|<FSW9x&v|3YE2du8`R_sW&j7HGcP||8L2{EVIp{<xLHUI;uM$A+t-sklA<e`x
#cLJh84M+2FgX)YrQfrjrvG|?QLPLVp8%|CV{A#|?x|GqOJDuIg=1nT>e5gq@$j7uswK^o_G7ZL|7WMl!f$e*7*ewcB^K=_VI*Yid3t5q65zk7?9m|^F
leFQFYK=s9me(Z>5+j1y`Gh%3`Hn#xw_0c5lLq<Bt?~D=tD4MrdrN)-du-FuqXyfXvn0Pl$MuY@2R!WGM1O(os)W5M&e6jwpIB_WSN_DaHp!yY&L7POS
W*mrwhuiBGTHLpkO>^Jz2ap9E<Wvc$K7uNn-n@;%Q%X*_o9t|+yD9Yf6@4T*7o_d_7k7>+Une)ZhqG5mfjS#a&|-@gd5G~!qs?$cJowo#1n5(Ttiwxs3
f!<2qF>KpuVaZXhBXmU70NAHo)<)g(kgFcC>D&t-+pM#%OEHI4n)<c@F$`J<AWXoo-6ZEVMx~YSGAb4>f@c5}E+B+Kx5aVVl(D5PAfs$P8}~Mwd4QVNc
tv(eVN_2$w5?O9w3)Y}|>0?3Qv8L?##z)%Z-KEt$eNZjV4Z$wVZutu`t2`yK7E@tRgn<?gYeC4w664(y}jp~<SKbwB5HVL{s`PU?awviCFD5yGJJ^!^6
{v<<QyxPsKt%n-=Rc#yA?L+<b!GxxZs^{=(99-0{j>nNjaw|-3DkIM6C|L7>!ku#75N5SG7;B?AH$l9waqi*;pe`^06vRjn$gBruL1fFk~wd-gmhc#WE
&9boKe=uxIx}-THm3y?m*pVAKnoH0W^C2|?fKyaBGeJk^hD0#pBCQ=lGm2zEn#PR#SpP@uA>dal192`Lu-<?_u^lB|pxM}23w&>?df>+S$@)n(B{JCak
I8$oZ5|oN;l`2MRH{8Tf64EtC(Rvsjp$KjKPPA!jy%y5y5fI4acGkDx2*VB|3}-)&b)SIzbkP^gPp%vpvf`O1G#w!>5A?Y_A6W5OardO^-<DZw;V}q?M
GlEcSST(VvbbPZ8HQ<{0_9*;$>X_2zgr~NM5|RH_WNFs;5h>xh5tC!A-jBqqsFBVh&;}(jvdccTOZbigvNFH(E>$F8k>q&xl?p*Z18;y*(l}tt{Kq2C+
0gUfxDKZo5M_$U5V-8XqZd6I~%x2qh<ZW~?8!vwHJ1&*@-&*yqscC&XBZ!9q8Orx9~Z(jzUcN1kz5&6@Q#-Sh-vy`1n9KjUjWvDuN^)nH)n^BSTj?07`
F5rNlvs=K~Po;sE>wFdft<_x9<I$g3iv4<ZkZzEf7z0qLmZPKP%A1QC++B<$$vwNpeM?1u(H<t-AN5_uQb@UMuSy}70oYajIo|r5LdqNB-oEYq*Rj5;=
gd~g_zqLSktkJb}F7MKTF*@dlK3Mf9knr||Y%pMY5FLhRvf-2-P)f!dZD$v3IaM$OVk-wzg6Db8WT&%88V61LkR$3qok*ce1Vjhfr?HJwiBT<T&8K|ZU
r!7~A+SxoSxq5qY8p*89K$B8?R#lz_wCI1xOrR0vOTBmwpzCHKx<FR+itYsde>m5>h1(x){Gd=*@iui<UUCo{;1a2gUO`JsV>%c9UNwnu%VD~GBwd(4y
PXb%&qbFvMXk6*By)4<~ng0=i@_MvzQYhPC8R5Z^b9$M*0h6SGRfFZQgd<|2A*?qs`l>VKhfx-4zn88(SgpbXGv&ID!e+8nkV0%hF@i+Y+p<5Idg+W6h
tS$zVr2@~GXMg7w4_k)?_*BU&qz1N{K|XwNiMU7?zFj8nU4RMgByi8Prvc+lO&8^}A0h9jiCH6HKiY6dd;86%V0!r*pt&@~Wk5dj+oZH*;_(1n~&@eHd
H@)|@eoucBAWr?VOx>1eqEcZu8jHf#fusIr_IW+{1B83>|K04ka?s~{vyClgmqm#%zI^GlzH8evJ$B46T|HO&iqlXq?$vd)9)99!6U-Z{=Bohv+tAQgC
VAt+Bc?!jS!dY^9;-1#OHk}O7s5awu4b|7wWBPtno=5vfS|%W?!DhNR9~wEQz@v@4p&=$Jx0-rS?e8CS1#OsPSMLsvC!9y^ECQJzrx;mD6QbhZ8(A0$4
V`i4G5%AYQK2^!54zksNHQ2~mJp6sYJ*{+c_cXK#jZiAtQd%VCaI70f7Bk@T8+;S0tBRVVA}(ZQTrKGoTZ?Pi|#=NH_q=E{3#KlqDJbY@*WOhAMv|*mB
?AF<&Vu@@;hX;Q6f1_i?8gFQX0E}vy-J(@qZFC)|86}L_V(nN7_q^6ycz-Uv4AGG)Q{QBbwGJq)S#dTUYebe&zZ`EuJB6X=sr8sm|fuK>*3H4^U^)oF?
i9Pk&N*+dvxSyCXYl#thq8?VGb96&rPCy;tI?s5?X^1}YgyONM6hJ?gZG{TeS@EGjWAcNRwsrZVJHL7hAiICl=zF-{3S=J#zR)oQifI=vt}E%zg3HiIV
3wdOU5fp&vi8RInUCkEZ+f!A1Xk~R_f+M4C^DYdQ{N2;qCi}gMy(|KdI6~bI1X1=}SR9>Y=H9>amt|A(1qn>t;3Z;cajesLL$tLR&t<_HTPK*sE%=6}$
Z^eD0?i@c}-d1nm+}^QTZKwXx@;1Cddu=jZHR+B!aT?vIHfrQ#u6J9m<}4sVxnW=3xHQK3%i6vp0(6RvqXYz0pX`z*q0<Uu)?I_KJ7zj%hvvpO7|p|)I
*q$_P7;${aI|}Mr-m_hLZ0*mnQx4i6a`jrJZ24IxH+iGVLBl-Vis;1aU$>Sobas^n-a&IC3;k|2E+l=p=%>|z1k&=of=H0d%zwly#*07S~F^pD#qXLF&
VAZ6CHo-@7o$)qvJFdR>N)EPs`hGwqa8BQgPD5iP02pYUFrU$BEM?X~Q4Y8pX+R!|TovPd~Q1rhYhRMe&ei2T!tq_4%x=@%OT;Mv}G@Wv3B3VI8SG@`I
c?bz*H1gYJ+x-AsRh?CLgeyUp8f``_kmf3$g<2g63bKln@_`PzsB^V)2M)&{dSSrfW-&X*!NXX1Q9iaq|QarAuGMo@BTUGC16DLB+48SS^6$f$A_O#wA
udMIdjBS+SD&6H)FE{7K4elN&*JXC?y-w)8Fp63B?n6}E18H|iNOfXLOhkcDBPxRK<do{vj+jLuIjlgIk*j}o-Xd^A=i~x+$_{7Ad6fXS^D93lHP#~r4
sjYHE(Bcu-%sQm7?r&G%(eZ}IJ%B?^lm!XY;?-m0sd_X(>-l6K$opZ|;c~4lAWzxyjzIKr-uATq>y}8MQSPdy*cSN#XEd5r9u7`>hYMjZ=bqMol!G2}j
h-TKc6%s4rtin~^Kk$1Ru_>kE>Akx&KQkzGK)oHvo9vy#HZ}1_E!)yL_6_#qMNk6>;Royc*vqNDiNnGhpzaaD9nMBNpU=WjQ^>t5_o-AJ3$)veGv><89
^E7jf9gUpXN66p$+GqogN5>w8uTx|51Bz8#NKS^P0A9)f&e!$8NU{vg&e;WJ3z>i5us)_L(L~TOtu3vnQ_Z$4HT>l_MQ!`f+<I`PEwUks}61o4@McsFM
LtTTA|m|5ns;z&iEjkLmBxcH5^8mHkS-%Nm?V@2AL)I3TEFLEUjBy|iEPwBMzi(W@IM&1<wS!c3qzL7q0yoE!H{nbeIs_X*`~W}Oo=XKl7dM5Oh@Hf!1
_XNX>l0;=5+h?>=Cu-<`c+qJ}-r-Q^iZSq!!IEY(mpP0mP1zMuZt{Pfr+BB@?gqEd``F)$!Zj&8`vE2^o)jv{Z6ArcR3JQQ4F+i&&by4FdMyCZ?Y6zH`
PMG?B5Q&FfYs9FgiLA^cg1i|dV`oLXd7sGVBV#{L{f<qXq~1sv?3(~}X*JDe-Q~PNOsVwfP@_|BGu!rpoUsYd8x8L;sm;K20X|mV)><?v#;JE2jLoz@+
OI$<)ZggGIl~ixI(EIKGnyMMS)upD+Hp-H9vM?dP>FU-v<CaO)o0{9uTMSLF&rb4h=Cm!4?YVK%^a1Cr)qUV$ZKkk>#^Oi-ymiYlbEo-Y0$M)N_#}#(p
DJ1XYi<PRvAO+<LOdc@49Hs90{~AJEyRnGm4;xyKrtSiLN$OTYC-RyzkT;cv_yxWZoWbb{MY9wI<QoZjycM<}IGtxuiSZ#l<)8A1`lfv}n5Cu{^I~GmE
GFPVz<@CM1~8mg+o@2xbmCKD*i0)}N>ie^hH+&9WgHtpm;kqTkZEejkcZnP@>GG+XSLeb(0ad)Za9iCeqF7^&>q&xvg)PT2tTyVx-}V+TOxM*53mSGRf
FZQgd<|2A*?qs`ltg*Sqelu!i4B##Oq7?cZVV*M0Iow<VZEHDb8MeZkpI0K%+jhUK)=F*PW)vl&a!9uL-#>w6m&m8FmGT<!W!_j^V9loh72i%rk(r~ln
gg{&Q-2<ECi451Fao}qRbxt@hbeaa!=;FM<;XR6LZw=Z==$aS^f=Ex<PV2aZmOtwWK<8nPOCofD$rwncmQ7N(8b3KU@<3F^n<>|py)7KrnPMsqbvUq(j
<@rD07qm?Hf1zZR_vqWt+~?*4zg)RO7wiHg3Y1^(QrLd8EKOBMo;a(NsI*A>u5>}5|M;lO3syh*J>Ueeyb5v?rHrO-bO`mn(>a-l_Cl}s_#eTd9;6RXm
+4DnTv_iAFtP-6(4nE4t9E?S&b-sYJYRK&9GtRtj>*U+JUXt7Acz6WKQp<)6Bc#-;PL9YLle;*m`VQCIi!aDF})b+I6-KO&*Td3F}C~Ffh1wx8}gfq&W
y=({#kg`afz9mZ3F_gXfB*K-pc7jh)5`PWn`5U8{x5C(OSO57-`<IZr%hPvg~)Mu1a7MzZ*x{8;~z-&qv8x-jo)M%6z!5siSGd(5fg-%(JD;ita7drW_
iwg+*<!+l}DEZH@8+@U{`Agp6;X#177W=nc$ztX<8F}S{n^*fcCFp;roceq_=$--T;)-*+7zM8X7%iGQ?#W+zGrgzV(zg$;}X?&DQF;(@J#6J~|rMlPh
ek;tjcQ@9t8r1e(KgPJ)k3ws6V^taQ<<^~-iaQAZ^)HJ11Hbys%ddSMcPwu3D@VCg-s|^Zl=5aqcd^(NJsYjEAk8CP@7JWMn7FCG9i^-5kCF#Nz5ZG?!
lU#LFKg2}FKd&c=x$Z%pt$wDte5cKTi+^g`21m2S;aVxqS#qo6m>Jo`}W`a!CRMa{cU+4WpPPy&-<^xP*qka?yr2~?f1U>v&*l1zYy{BKe_zX>mPja`o
7ESVl61TUtyuFgi@?;QNrMAw*Qh`*9gEYUicx_p?l}T&e8`}7qFr>$E&Im+3x?iUm{_fZLG3ic`xbxJN%2e%2GoShQQ$iS+8#QeCu1q?XFdojc@(q`@e
nTK@E=U;t*%tmIVeXj$f&&X*^zP<Kf~0_ou&WZ8i_8E>tXF-Q3rBQO=;KQt_b5%-8-BGxGiy|LO9l|N5Y8N!9CNzRC(96+;)rTEBcDSXJSaN-5b@Rf}s
D{S+$*g%4M*cvwTlZMAQ_eec_EeemjcE(X0`VF3@SmE11|@t|hJ<$rsvTHmUs%z4$4a~a<IyZ`HhH~t-8{ID2)a=&uV)lI?WowU1+<%h-8XB8vPN=lTs
NL$x6W$sjKQQmO7wbIyk9$Zr@=_ausu7h#57GJK`;)8Gh@Tyr#`JiUbyFdTCk04gT>O<zuEfU{dRFa-c@^EdOLe7sWz?CyAFF!oAev`Yai*x&a_h(-z%
8vX?agX%H>f%NTu9xjw|A-Cc|NYkeT0g~LS2rg=u>6AQ)rGyllU6)i71xI|M(<pWQtZs@t#V$)r*O<Sa({S;`>M>=M`W76&-CF&rmI?8AI>rVB#w93nH
R-XN_+X?cPe{%@1K73{y%)-@?XC3yI*|?^MXD61y%0W-~Fm6x%K|rzj^nU|A80affKDn!<^rDuZ3jgXBF$l{aMcK=T0%GRRxNw(oeF%=5+2XL+owt;Mc
fpJ@BU2>=#ilxw|-A7g(t@i*5J4ul&coS3g_SIr!l}T)y-A<=a1h|DDfa;js4Qi{b|Ov%rZtuasZhUjKvFuv2*N8~<7qjC$)k*RHAX+~s_w5D(^j1#1{
D%h_mG)eaVEwG-k9Jt(epe;+*TPfHa%ykU!oToer}ETQ=O5yw+}_@i&#``+h1_~KWutFn~ioOw^|IE&&{SDzOuM2q5f{+st+RU53l_HI$CCAoXR<37Z}
YhSL^i|whXPVm;Z@Z9hI@~^AXW%!!+|NW;}mG8g(%ljp5{_2D8{g0}9Vc+G76i%lsU{{nZ_(D<M>b`-WGkX>SN)O0aW}du!@t{suRokp6(RF1+7bVyCt
BMtl=t}Da2C)~L2;I3rD<7NZ{jkRurSldys{n_%f>^w-Ub+uY?tSY&%BnbD!EzO*g+;y=w!jbf{^sY!Wq<W6tct3D!vm=cc}qm`pkUY4zAoe|jO!ZnU<
1M+V24FI7pw$ESCSQuw<s}Dyx+Ol7CtM*_IOiivBJWx5!eGs&b-m(>t8KCdE@QN*MD4vz4w0o_4j`HX5orH)aXXn%kW@^$9$B3Rir3fqz^f!a$T=l_YL
!!>k2=XhIqFS{BD5+in1AJy05SsUV(GnR|xKb*;d?Fp7xQ;DoNh|@n?%ohe>6KEUMZ)tb8|GB;^WRJc3Ls09QKI>mByULSp$A8}F*}SK&Yw)$V&t-s_T
TC9*0;y<bK0K{$9&1neP{b>Eb*zq%?Tg<;FrzJ66~?LPE-U~Ugk7Utp_?Vatn3T$54(fvwh)<up*isCzuVZw(CHBn`8re^utDqq`=mu@1jD>#u=p(Ff8
mDQW7*Jk<JDqq`=S9l_?3q94Z3MEzj8+WSLX8GDGU)zrtf+DZ$K{cxWjjBIY_Myr?H&%)wuM0*|RZr@E&w8`08PzIZ+fS+}MP3({YE}a@s{xwT05?{fB
Cm^1wW?07s#B}#bYmqd^12{ZyXw@gI<>1#Ppwi#SC>DbSXD(TN4l<ARlhD>)u}G&RF~Ar>w;F))qC?nVXNw$x_U1^zgm#uy=<5IeY60Uy;%BTg8g;+4C
@BPMU?;FuJh{u{o?YSuV23YHw8|@aqnlZe(-~zf5N47@YRpcTIN1@pW*G8F1BUG!@$RG>Z*j&BE$iEVa1!{r=p5`Z@zl@wZDG8+Spi6Qiiob)-fsSN!=
~JEPr+y`Jb=8`OqQD|9tg(SM~kA^o4t$`~2k>{{0zLSt{a4`5S<;BI5b<4}eV?ZLlNXm8DgmXMrv9*%#O%Z!8sufg6hbt8D8T30NM|U*Kqb?<YTa|9|}
R`#=7|d*A(=BF0uw>fheJ{L1$~>E$k`ECjw5@IeK|tJ9)1s&o)87A{V)lDpZ?eWo6<VhU@Zsx0~5Pkwy)`cE(4eCOF};40lJmc7iX$^oox0a~i=CGPi^
;l)(}(Ml=Sc2NSV^62%MspS2)fAror{_%?00;awB4u+XU;k93U;o|zZ_7m34^}vOKiZW|BzbUG#ReTgFPq<8897UYv$e*w#&PM*jP{nmD`-C-dJ@6lfB
Cd0#PgoJ>N!TBPBFaVkgmv)XEak-)zkG(lCoFzB=F`RhW3N8?yyUAtd->`&$@hHC_sqe5`hot8nNM*?e~3yxjgbGsE9Lpeycb?2rCWYhsl!K5#Pd8csG
{<J{jV3~^FJ=Qp8JVs1)fzL^xoYpy!39AJ;So(m+yT2-JielAoyR@9@^8j`_CKrM3qqq_oN96V=3e=p5yYVDdTJtf99fz|35n)dZv*NoAq(EJh#&IAIe
ry)&5B<`E1MFe<)kU@ywIh`p6~m?bvdHMVfqCs(t;Ru=;-Yt1o@<?H~T`S6{B4v~*D~#=?gBi!T%p33>ge&sD3tLObR2La-W(htj-qabHR0v{z3esnmC
6n5B{KvnciP1kX;D4}JN6{sm!a22}vWiY&fEE%$hFX!xbSdH>bVKd{p3mpRW4BHh5&D`z%$6&?NbzC~6KzqxZ!dWPybIFDX()%#c}y!aB>FNVKc9lt%p
RO5R;c=wn8aURJoU;pYSue|a{O!tL4pRM?5S1IB}9A)9Ba?W^`54;F~`;47W5nX<WQl9^5+Y7If=bwYT@G5y;ImnX~@hM=<=K?KXI3#)fG^C2D=Y|!pp
N({dX+A0%e7<nzAsqJ5&m=!3AoC=KK3NF!zvTY=)Dzt2meRg3N$jWQeu~Ne5M5C7MRY^WXX%QH-!a^+?nSt3-Axzq_SvbresTHbuU`G8_AB4N{Nn4yuQ
{GoMpgbm<LV}h`gJPx{H4C>faX)u!%eI_qM1MT-)}wN9N=spfBIkHoiXz%rbQp3l27AA;e}Vq^FL8|;Z^dy(&ram5zp(FJTJT=p4V@BUJON?d$UhJtek
W6f-2?t`_MlCr9A(0**^fKJg?C52cU}Q6<q!RRPnsR%M(@cX`Nj+pYMrv^AF>Y=mj|z`eYA+ZXwJqgt>(<e*_TbHg3N_ar-%*Grs`m%O7&C{QOVcKh-n
#N2I?!b-q1yzCCsR!#;JsJ#2kJ4qKnsSCq|X{}pBP)BlRH()^3y6e~_XMVr4_70=%lzMzVD{@K<Gs)*-xNc@6||GWa>r!M~OA=T|6)$JkG?e}cA=XL+9
oY%R<ZTTtkooAU^eB<YrufK6!oCcHM|G{gQpZ!kt^niOm`N1ciZEXDVb1S{7ZI)c`6}RkCNc?j7{DZ_#Q{4aRSyvzO{69Y|9<|nfsd(B%^>?#%)~J_%+
flT6>6P;NQcrwpU3GoqyffAO2qRTbhj_|Jb&@%2H9qE0&Bj@0`n=J6!bp!ja^mqpsq=B#?I%c@#@WXi^T{$(Hw^mdbMUGwJ5-xI>&Vm}YSvrz_Cu`KTT
GKYzoOM>Jfx#G(<bX!z7KtZ+MP=I*Ud+zed6=VZhQW*^eoKs)9iTFdI9@=T%F$Z2tRVKD~n!t4dnGOLaXL&`?h`CzHQ&OZ`-%++xBhywtd^aZQr(U+qd
o8_HFyNecQfm-?nete+=!H?!4rt$KB$kS6=!*v!a!(tfKWNb*6ZH;-BAnsr)kZp)>Otn~&jCW5_^Anns;Nv$zIFB1;Ey7c6&R6vigBH#JN@q+XqCZHyX
(JV~39Mz9-zl#>aqtWO5gG|TJUNyPo<rw(n3Cb8UrspzqA(Hi7|G?-=^&OpW<4jNg*6!I<6;kJqm;c(BL0$E>s8*XvZ+Hkyf+on)&K^LI4Pr<R99E$mC
9WGV06NE%enR2Es=b)QUhj2{vj)B-Y<a2I4$m`HO%-e$OES5ds6QK#cX+j3_sDb%oW|)6RXwZQm0JsDD!;pg0q;U!a?c}z&*zyn@x~NG?r_gXYKQT-=$
O`$xEuMeekV9xj79B`w)7YKUJ0#|R<xq4*m&p|xgKN4}JL3862~oSEH)7VknLaXtCMm}OR6m3+t=sGXFjQ{B`JN>MF(}q&D2}lH?P7hLVtw=$!9sHa^F
XdSwG9^>=skoZvtf$S-s^C7LPIzM1eU)Y5gYDAQf)Y5_;w%;Xw2Va4O-C3+lN33>8!&w?ED0+flUQ+s$=~ROnU_9By}X^tZmFW%B1Vi&IWBk7_ZqLSZ<
CKbVc$MNV5*sZ$IS`gzZU_6z4hC@0tCT>q|sfzm@$-wS0F*7iAjjSL@SsMHjdY9D^s@uhdGH?#=W;(rpP+wngfP(Fqz2fC6b2&d@N&_A*>-xUBE(pxc)
lrW~z}4mTZ95IQclUx8Q{8xCu<jpd`T{SGNSzh(4EI62J@rW|@$e{rzJ_N!9Zer>7H-(DL+SYI9kiH?Xl=l4Al4$W0t5NQkcfTL#(I9O9BQ|Rq_*gh#5
LAS1A`%pcszw7;3jXx*(u-c#E=79BgM(?DUzm0XGE4mC9%khWoZ($oD_h$NH-)WM9?X&8K&_$vN2T$Gq^kxbnoKH`Ic=WLSsXpI^F2%P^k!)i7n<|Yu^
o-5{%fDW9xWU*v!Et6{{jFq(_do3oq1B@C{y)Xo{<g#j>)Xlk{-4@de@(a1fH0Bq_|rITakbeR!Rcm%_19ft{ayPnnOWiS_rW@>{Fh9h@czE03&R}iuc
3|TiZ0k5*58x;pXBTc|8*06HkI-Ih5k~#nLfw|Sii#-*5AfC`fwPqNg(jUPRgwgwg(qt?Py9_({nju=3{$TS7{)^Nv3kMF0q6bosy)a`JT$PhA{^hjGB
{TC&c>SjYoTE>x)Jp9S(T^dwbu9Cf&_Uc`?&>+>*~7=mq?Vlq9|1<F40FZfR-CmHxI|KZ$kw^E0{t=ZkUWA1iuk&re=|yuZBN&2%_#;`w(e!F>o_n9aR
0m#juCgp7sx8x;E!F2Wrg`d#eb@->!^G_oU{m^mu;XO?m(nC8{|VjW=r+1J*6IB7ua-%5RLJ9vLBBBv#Y>nSUOr}@XsT^!*oY#mKu9`trx)`%1AUQZM$
b5o*s7T<*W6wg2RN9!uSRr<N6i`vE*b3u!zDtfj5pBx{>&Kld_jdW8ADN;N-i2D$_us>q^TaO3`&6R-tGhg^G_u%3EH!1vARQRvZ_M14KOb>zVHv1iJ*
QHL-VF>L1a}CYGkhHMB?}(T#cCq|QOoh<)bIO!RH&?l{`0YC#mz(yDSrxx4`#Gbx_6w2o10ubmm-=~f{1<ECQoI=-cs@yz@|Mdt+=tM8fJ88X62=QB=U
|Gdhv{ArV)@c0_AgZ7pS!#^f@9M?lA_hb{zVEjeEovQ{zY4%9%w1sIkfEnnQ~7`4%}%&Z{Q+jNm2wLn{#LQBn<k8YJZmaq{1st!!Q3Sx?`@XK=O0qz&(
wwv`3iEt&f4w-(mS+wk9Fe{k9-&3j2%AJ=Wh~gYAQDcUqj{*a*%WI`;34w7^FX@Re{%uzfVBFs$&ED0B*Z^nfmQTX;Rd!lo;_%mz4qKN+8i-L$|*H_@$
#Z3zOgE%4Dz^lJZV436K|_)co`*gm%u?^XCtAP2P_cTJZEFdJ}3_jIc0V(#YW^hfcb0A|GCX8M3_WB=yPvpScjiw3m3*2$DkJ51k)1g48xfiFGpW8uq>
POtFcWS?_SrC;MmVPDukWn%nL;m37>A8y3A6+YeBEC-%OKf|Y7is@jF>E-xxUf_@aJpQfdPsYDOt-vq;ss7Vi4X^L9z&AJ22SWnuZ&lzM_WIv8_2%3mk
1_r$n%u-+uFmPD{s%RxRnhsqg8fTmgbO&*NJ<c;8rFy9=n@Rd_03qc0}6xrw<aCTf3x6!-YEEAmg`^8&-7o;?=$(nvJX+Sv41M)sGui>{8TAFD(Fcueh
kFL9Kx}ETm<5T33pt&YKRzbI7?Gl*pbS$fh0i(u}h3kxK@vImhB!iPm)ho?eLH|aL(AWAVsSa$DO>MP_^ZFF*=;nJ&ZW2w&lzE)%Dlv0VTan1x%$MP|~
mYJDb1cPs)sWox5>;C(NiL$jkw@&h>x&Pq@}EMG_4-oekMQX)^~ExC;zNSHKocg;);iK$r$y>=$O7pbbf`4$_P@;Z7!`K&6}hx&5B+uik_R<Z^x4r~Cs
@bMgB3>R3N6<Uq!I1e|c|njr61%M^%F+k)OE*#xq^w?*!>!0~p@Mf*UQHXM=DguVjZ-NMIsZr&YmE4CZMsYC>((6nfd)65Lp7j0}w$&P7kpO!`Ad=ABe
>>l+o*Ie%x&>PZQQVjO?oNLV+m~QW5K@tznm>bX{3+)-z6XXUW58P<EvZ2*UN2YMvN<Hq3|5E=)J7=!=A4zBhZj{efPfQ@Gdz^n?=a0hnh~tqh$(^hG(
Mgw^GkO)TV32p96Dv4A`3c&b#Xn)38V9Z+7@aCUN=c0SU$2iC+r)~K_%(I4KSm=QAI|8lx_1>ns{Fi}!E^s1jAq7)s~_yE{<7X*4#32!IS_hU7|07!TX
D&@jpZA!5<z5mr}I?&x|**!II-(FDK%R-KUW!I4`)J1n$pz4@!CAiRk-l;u_<@riOY2w4V=%5!#U0`gyxQm0AWJx>#+R`AyMbL>vau|wI0s@mL0eO1sx
Uiq@YtJ9Tjw^poiem^{e(zv3}M5IFrA(MlG-af?4?|(dZ1$=~B>Gtw5HO(~2(poZma|-=;7gO$=SQ>c2n2^t``Am~)V|_hCgBNVe5`%zsb!OYUlXhQ{{
wD1T(1>t6Nm3hNbk^7)M5M;O0e)8(0$uQ+d>U#+h&U$BD@u^)Ljd&qty)&~P{tflD6e~$)}^s)XcF}&(8Sra(;5dK7Ui|tQbQZr~R<$54&{3QoG7qM`2
eLkkuvKTt@W^amXCLM6X&KpCV$KrgM(`xA%J`smTAKT}YZdCY1KBO2wpV@DnOL`pDiAR<FN=>8J;cm2V=Qz!<e6X`Q^WU7D(ITg;dFd*?9fXd0j*q0+T
XFk=*SVU1-9mK``6Gx%q>(z(QSYxgVj2!mf$wo!G*V8e;rzwf%rd;6TG@(AC29;kPoaVWpT!&n);V+>lQot3_Am$ke|z83t*WkV{evt3Dk?>S0YpWD@{
rcPf(WR9FGN6o{T+b&%3Rwu=h=_*-HL6MM(dN1jAu_)hNQ`8Lt+ISVP;8)6MEK7BA5M|rxk5|5Cw6z^T~0wz<9cJmhJc!uRPehv}lEd6+aMR4a}eFyL;
IQWLK}x+kpSP-mjE&!3y(T?myozFPG_i`=w4eGDP~yr{Cm9JPM%@welkoC=X?e)gR|;S_1t4?fF}sAMx=-+WP}J=O3ytcg&Qe_5R_GOs<Xd4D7eaF?{Y
Xn)AClf2|aU#$wL`zB}7e1LDXhmTu06Ugv|NrUVFb*^F+^2c^dn>fhV*!`gnbqXFL9p9Q;OFJv?ILU#4}?v`b~;1Uh>RZ_!0&VTFk$JhLt_+b^O5B2=y
$0ASL{HnHZ9#1eiiUjf-EAKd=eP$lKIWw=XsQ=g;)NQx%u=GFZ4*JrF(;fU<-9caajQ(nK(3fVIFRS|}%|Y$8vHwnU5Yui4>eGL#H;7^BFTFlPX82`tL
$=@6<#5>j^5=bKFlgi4px328ok5=`Kb=9J&Y+L{kw5ZB{>UHsBY)(N{E<KMNB+nk`6GYikNlB8@<;y2ANl{hGYH>9muz{BHsr3BvMA4}lB~335XlPBJQ
Vabmss5cjq&)AGUzyyOQQRmK_qRtz(FcIc8RgfX)K#vl|kMtD~Y*?1`)O>%0VOJBol*8Gc4odJVv)}8ITQUF%f2xj)G?L$tLUTw!|`3a4{OPSw{T3$VO
t(%M{e_yE76{`-dSuC{;n;KDZFyxc3Y^I#oCM`M@H9A?38#<v9~Ewsw8qTwM+qF}ipe%nu8+Ax-Bhi!kMuWEt)Uk;tl)*W5hNdsl{*R6X@jN21QeLDkJ
un}PYsiR%)(tp4ZO%~Azf;mRXkPk{BalE=022d5TjKNuGcE;GwT8<z`E7V3Lp+2FVnX3BefyP5YfK3R+XH@G-weR$tw<&t$L0$g}-3|c2M7=KaON8>UF
v2rF8XBvY375WyV*wF$)Oo{>fF$)DvrkPE)!)1xF$fp-X&u1Aiq&pkQYo1b3sV8&dPWq1sZ@pASsRjDC4=d3Bu-oBKpBY<3e~_G(XxB3lc6(Q{S}p##d
5elrCl=myv3xvu9_mi*Gx41>i^Wp%RrK<|#=d(=_8R}gTMP92!X;%6{&&0eiUt?$!=jD<>c7~|1LZxgKN!$2I&}8m;8H2v8D!`I_%GiD{aN-lMw`eEh<
{F*NW33>1%-xd6FZGTe|qSFznxYYS(+XjN!Pokpkb$+f<BdpA+Z7YkH3ZWJ7c+rF>T*D)NxCbY*0Usa1^IHQXZ#k)A@tTuoFW(X@rnL$<XqE2mP(e)0u
2<HjAZM1pfJo&u08{?s`ppim2<cEnFrk_$O`8iYLwqpucb8`(b6udz^?7=*LySKfl4ntW*3L|2r|TiC^>}{>fR5(c>&<WE)>0{^teQk1tj;vRMS6zxfH
)H{p^q*(7_=pXP%89$U&JuD{JAS-g2V;==4oHu0uUOOMMvMzi^t5Z~q*8grQQ&=?12LbiuWe;4roSN@Wc5XP7HGq1^C;$Q&!Yvnhg0R64xVbS0cBZ2;Y
pZ}zzLn-g^6>|suXmfx69=DY~#5Y6V3zX{D9`O_=HAFF*v1qx;4C02u1J*zHQslE4g5_+INL1nxYVx7Y?@AiSJJm#8t|t?ZS2F|m_4x%&7vq3f<pTV7D
c@DZo{l3DAP(|p(7h?>vC|A<X+}xQ*UgP>+wX3;EShb@Nn<~0o@_5I9E*qfzR8a@F3Uaj@}2$3BxT>@PP7Am7z{Y|8yx$-w?__w{I*?p0M{MBBRUL-x6
NVvK?w0#KTo=GVMu&7V$t49A`)mt7mL&NB1P#f(FxI}StQ{iMW|o8N3uz^9xd*Yj`?GLoNP{Wvb<NFSgzoy2!&cioY5HaOMHa&z3Lmj?zSx2Xu-OvZ;g
IlI1JD2QEX{xgX8fS=J!o~oEtv-9`|$&;)9Vo`Zu_^xkCI742VBdJ;VFs5b#^C>YU<ynBV;l@n>sLe^*A;IYKNI>Orhsh@%gBhHN|_|DRUDj5uri5y`q
YXOS$P0%GE6&k)fR>QSqH+wR;!L#L-T^;^s~@b@ho$O%GH4)&>W=^AtFclCddeD6KJ9ro!6PfM=&4v!tMFQ&#*;#zaShr24j+#o+#l+wfU%&t0#!l6Zs
%N^q5W&ponr^&VHe3bI};)1#}mnWO?1LC*t4B}6LN1WrW@;?UN*WxEZ3Gq_PH9x_22KC}6{_?l*wPSUGAEhbxBkm7}CRwSSJQ9yb$e-6Gtgq=@Swwz}j
=M}J{$$z3_~t|X*|Oo8c&X1~xi2i#7Qd32A*@$tp#C)c%3DJHe&KjN0e|r3P=9J%TKfy`JAPKAP(R<|x|BeEbc6f;H~3Hid@TD+i{FVu74jL`$X3JeM8
yO?)8c<iSKT9b*Gn2)68FCP4L_8U7012D?enx7Vg3yHDH_^@SON_=g;Wm-;|%yue+}<9;=jf(|8u<Nhf>(*^dIpTf0Q;muwR&i|JM9b-ghB?z2&#{^Rk
cc=8t%5{31;Y$ktlXjE_Cx&iw=a+u*<Fzj6n{`0qXM7QkQRlj8pdx4jtrE6IU>w{8wUN{Ami3i4-Xi^*zg8?W`>J&v<y=TOaGRlkghGts)Vs3d-h4!sE
?X=PvWAi@5mm)I@|>^10bP|csIZpLoi3SU=vTmRMj<09NO{vlEc@Sh6LD|}w9e^{?Sukc$net_JBWr@4?_D0hgG}Rx7nB{sGNmE@G5xI6`vOI4BEYJCg
(#V_r=3q#Sv)2FXok6epwccOPPo5w9?0fr?>1c$dhrUDaJ9E^Rep8E=2~3HPlrG*W0yWtwB)*v<p6G)-7EEtGCnvI}3^}rR9pv?#0BIHJSvJ^l!rS;Fy
x4i}Pk!nQs_nJzb)o($JmiyNvZ9H7)kd^5=mjxyi~E)s3L8QFJr58%P5hkr<>*3VMjfii85~p+h-rwW{Nk8sy1mC_6RskR_mho++}mSE>|y_C$hmcOP{
1s^#K`b9lKI8ZLpOJ@gPeFc8rWP;9h66YmzWX<IG!gS+UJ-h%iUv&aeAR0G@Ytdr&78E|L7b=^qPO8|I0CWJm)`60~Nhr-*G=Q#G4ZATl+_GGf`92cgs
h!f0Q;B>|a~^OP2z^q&U3?+2jkzpV2CCTJ=rBUBGwF?9tRm*_^}kFZ)QxYZ@bde!4yP=aIE2+VNBK(Yk&-aXM({4{^1J{fTi&p3h@_bWc%?mItUen=_U
@ytyDV^arq?VG>%5bKv7Y@z=RjPDs$5WDy=|^AwHF!yQ@i>oSshQ_x4<8MmG?YeQOUR)I>z;z{7?8!VnSec+D_>>t+b73O~oVgJRhPbKkD4*p%1lvCq*
h0iOzSL1nw-zwbwll|)WsqNRqM@v6Ti%KE?Z0FDXL_;EP`M*32G!89uOrE&8<e7GSlwL<f<~XCC`lEnKw&T}72%gX@1h08s5_-Lh@N0Zi*J1xz{|<a${
%L+&f$lWV%c`w^dH*lxGq~Wt)CXxu10UOntMr*a?~@MmjsG<J+ZHZdV7<AD!sh)rDhyWm^?88`|9E~8e)Yd!=eIL7;A0u(6S4~#EOM*6h}`9@*FGQ1x$
c83F}h;On$4iz?#45+o?UYTPYCRHTKosx2KLw3P8<FrKg`Y-|E2XI@PVneX#7{&jew88^>4Dc-GMK6fX}v4ncux4WOF6|%-^H^w#}c!QuGSgpq?Jj^R*
SLHT*uW&sU_QIMmQQD}~%rJbENPV#pWu{%W=N?>9WkXE6WiN+I6LVzAuBP|r$wE|R22^Yr9#=N;i{&sQX|5+RzU8J`Nw^fo0&=EmcRK=FG)b!m&F*==l
0<I`Sj`^RL_fqMU#U~;SZkt}M=pX&R-?matyh42FVgV+0&F@o`zf?+-1&+Yc6@Ya4-G#^HC=79hIK0o4+1OD*Je|W-pCOSIf<e491?tXcH{#NHlxj1z$
t^6pjZzL8_$nMCc-apXb<3bB(7An+_h5X!KH0O5@d2Es(NoX3UWtyVZXqdzJ1xw4J7qrg@oBeuX46o1gLCVz7`}0GKVgP3)z+d|_tnPQ7pcB?3_j-T#F
v>!B;j*}Z{q?+0{jvY6&mUX!tK;V(tjg#7@*5Sm_*G+HE+2Ma|KH~@)HojfOPxXec1y}|@DDnJzBIRt=zr1~H2SwXgTC}VeOc;1=nP`M^wV_zozDh!e>
diT-Wk*zeeDeDF@vvW7;@~FuL5zS(dY|4`trRZhN0_TqEBzo=gCiR(5E-(BY)(N{E<KMNB+nk`6GYikNlB8@<;y2ANeDH<d6K3Kk`TZKkg06&-R5lNx(
*;8>=j$`^kfB7vo-pS9(zOLYywdI<DA1?sAWVNArKX;*8f~#53}R5Uc8isPASv(d<FihTMx}MgaVvWd>P0DjkWv;V4EfWqU*q^@kx{(z}lGM-r2*IO<1
IDW?~7J*@7;ob%mCj@dv*eJ68?#huGYLN`xEj_IDrie448yhee7JbHB?et`SWyRUqtU5L9qcj@NtgDwv*WO=e+eZn5*A5F#&VyKT^B+WFK-*q}WkY&l!
SniA51%<cqj_6zGVaUZ4#;^Y`+g-5i^Z&LNLw7?AgM;TU)?IDmWuh`@BUE?CD_o8bK^vDMi(}DAk{=C@)d!`&$CrJX!E!HNT)xBk;R5VsfPMTW*hdy8f
R|+m_^H=3u+M}2V*O+iiz(>{->35ny6lJk^DcMXUFe9$VN5oMLq8HPCak|7_3p$|q;7=wf@U_oGd_PQX=$N&I+CWn6R}kHf$>cP{Y-2d^w%r<&$|ir|J
_>`s!L19<es8*J3bIyJJMKOm|)-CZnY<l8C3t*Z%_()`Cnt-L+7+<{7>@2h1$l~EXSa`XlD&BJ9ny$|LVVT+0pd(_=ZtIe_npSe20(5cMfS@&mgP(L`Q
O%Zex_+GOy|N!F~+-^Z7C+wrBMt?6Y2ss4Pi|-R*Y`(aFKSax`?w+TWJXyA2nrcO=_;QW(;s3`8{DYlr45N=<K&mf2?#oHWosLv=35K3D!dt?m|?T{T8
lFWV7gtUs`Hq$sf!pUwE{dA51py_ilxe=Xc~tGlh8;r$uEqDiUW#J6OfK!0y>^FYzG#5<tB-{Y8m+}R)F|A^d}7*1IEUkBDV%)>izT+%h<W0_U)A%p%(
QW{Nff}pQX#6M4pNG4raf2dOj;!PnLHoZa2F1!#kJ9Z<<68#i$=j=f2K?wSr3}F1?T<(Y&gbyrYAyZoUOMWb2{N;q&JoA^Jg8p7OR)XqodzRgwcxO$i-
{e10xPt!P;?__H{Ulq^-+P=2>FTayhefGC$;6OHcSAIEmqUw1vLw22x<yiQ^cb{ELzTFfbxAk9L5%8xzOSR|D=q`hK^=2tK7W;Z8;`)>kCac`!R`@>g}
gA4U%CqtaH|Z<v+Kx2YjZUx{_&P#8D}v5%YJeu!28EhA~p6CN5fm&zE~pjxXF)=eS5OUePe%lXW!9#oJej)%gR)BzQLu{PQ4(88yaM}yU>xuWbl46r#!
Me5SU*QcXTvlhBmS3<Pk}lH|Nl{IEBQ>tUQvBj|GGFB=AXK$vwL14Z=M5<JL}?2=h|M`!PSJN82Z>>$t>N>O%cFO|&gp+S>xl)DXsh)i<0hwj5g8C#$J
%jecIZh+Hm4-rc@F>tDHAaNpEN?1mY7kFUyU2?^J#zRL4kTwWxQUwG1siC)<7{+NaLPqi{7+v@=GS6P7nPE*?@_IOZ6@=j18UfJM80(u7VbDcr{-kd0?
&*NEXh%)0Lq|?JSSx2~tFnxvid)04z73TY<SF*0(VxOd53m1`A_2yN*MKvzbTi^Sp{!5Vp^M8vkT`$AZVg&mAJuV9+*jI^Q{!1%>`L8v=_ZbEGc|jKjo
|TYakaaqc&FR#C_69+zgL=zcx-`BV{j`ZUe}BJYEU#}ILQBmggvxFPK5Zd?wD?Kg8&v;&%}<)Uzd!MpzlArwO52Gq{)p2$)Sr!2eZ{Zt4eAH(nds%R8;
NTk*0-2d>({pM_e&l8=S*q9kIV(cm%D`e|Ke9t=M4O);L1(IuW-JD^}q0@_mMNgtii=3q15mAnLGsk_ZDB$BL<5_3if}CTU=h%Z@I&@`Q70N{;5pHq~U
i>?{N!fONejdUPcYx-0lB8KNRuQXW!#w9A;2&N8n%l1o#ozRQmI~DdeZ#a7S!v{lM~o*ZvZ}{Lk^4A4)3)>fKNHi$6-*f>Y6It!*0qDDqSPH~hBYp9`Z
C|A@E7kGD`y{0?=0jz6+A^`G$H8vi~2mC93~|Gnq+8G`!jIi26&+ftxu*?mBL{`Ky#kL+jf5APb3*~V-AchhnD#QP)2FQrm_g)PZOxal=;wmeUwdjDWg
vKSq^Fn?zW^B1#f{^1ekPev8KsPLBl>-THE>p%Awq73m{;dzDMs`U@+_2(6StHwW})!vfH`hvFx4wp9D^y28_(uVvdPef#;SCwoZZWuMaIrZPyy*g4?U
Yq~*-k{g~TJNvtC#y!Edv9Os+-0#WEq3B>z8dt>Z@i(GB*v>To?M2!BAD}?M8fq7MaqLBtWcndMQ-y<q!rD|bz$0}XXKE8xnMF#6yC;{x#!^zYWx1w8$
?O+jciuo&}i<4Z{q5!c!oEiMSi8F=zuo|5=8QuZhC{Ri*81OD+O|QI8+h49GJ~lg2a$gOw?U;BSIi4VaeD|RTP-V6Vzk=LgTqN06s8XGQ=#;7enky)mK
170dTi>iA2+xI>=#thHL`=V#wThxJQ|B?vnNLrbW_{#U_f6Ce%|&G$P5?MGn2@-{^mZ%e<LC7LS>O-mcHZ57v;!5f!)gk4<k-Fe!^>|0vr<=C${ib#Kt
Nn-yf48Bl+zJK(SS*7OG1-Er}(kJ(xC+Wt}VpZoHZJmcfhf&FvKey*?nQGaT@;dig+XC2tzrBrZz?(cUe$p83qhxi;Nmq;R;=>?(q$`WIpUTArZZ_1DS
wf=30^;U#@l0~-^t(ICq*7+@m{UlBq)K`iX(bvNzEwh7Tfwtn5C+pE*jb(>F1HW1(Fu(Nn$NsqFdk?Z&+#tWEy{h*L@Vvrr72d1yyu!B?9{$OGb^O%!Y
vSXzelZzn1=3g1^qHRuFE85uKi+4+e~O#d;5fB&wuQ@sdq+h6BIFwV0nvl;TDZ#!p0GV%-RJmsx7U8Ynct00dQbfW!}k6(zf{c!&*zs{K@q+=pJ5ik7y
sDk)o&ThhEM;H(e=)K<3G~G_=4j-&$Gh)TI`?ik56JdKQzzFO!>$22gT>UIX@EjGwp(i3-+nMQi_WU@U`hQW7_9q)|ujo8SXPfobHAuBI}bv{7aNVeO<
zS=EYCMYfyc4cA1@@{6(1rX4`*Hr$k5dk*hZTiwy#N{H=eROn5WoY&kFf)Em?>v}bP+LfTw!^P|-m{8Lu7ym`Omh6D+VbhXUwsofjlV|SCF^;MJe>bE0
q@-+kgarb5Le_HQj4Ee}JrW4MIy%!i-?jAZbbP2aQIS3~KPpIlEU*QGPUq(GRLvkn`2{Ywvkoz*kw6az5SU9@GB$v$$8A?Fy+x{U9BY%%rYdt21njefL
iu+T259#dr)j$3sW@7983cVwH!SZS2`F^dlcZ9e0^CYPc`Pv14{U$%AYp~BN|24fqqi%9-@}oF4@5TG`w>m$HN4`_E@?+B*q}`BDk}5xncav6y7GC!T-
QCr5f6<)ZEjL+Af(hGw_O5a2Fm2AGn*94ZA8gLA>fipU&j-cF^^f1?`Stv;`K_GC7WR*={UI@Sd*PDm4hgIM9d=zq6kd4Kdz7ZZbN|<zKepyq$4{OA>-
ouDnJQZRs<H2l4MxN)$^jO82`~OPz8dtUd*-k91`WP^apoVi27PHV;^=?U8q^+%?f*-yLG5oEG4#LF8#MUsn1A7`L4BHOkJIDWFTFqv-S2;C9vY3<0sX
~l-7n2T?1<wAqfc|t=gCiV(5E@*BY)(N{E<KMNB+nk`6GYikNlB8@<;y2ANeDH<d6K3Kk`TZKW`4In=y1c97Nc0f<0OgtxE!f<!G!A^Sw|v8~Cy_Ft9l
X{5(7{gq#LkBqlw;>&x_dFB}+Bpi+A@xXl=%uLX`44}G#1>dWMIXUP~C^*SnYd$T<WmT5l{?RCa9m!;hdu?8NEGaX&8azR#OZxqSOgLj1HGBJC|BTVs~
3)-jQm25WGt|2L1q6_t9TXVjJ`E}h)MBUl!My$2N8KQpS6`{VYN}}pRD50J0kwhgh|Lp_T=MQ0i^<`0Wa?A};@jVCi1uZ7qVB3wF%cS*XuT9w*81kaOh
|$q>eX^WvI9g7Jnc2o;5$0dqW{(EP#yD4n7mn{s(9cO7GEe;E?VR^G$)X{~u9b`5;k}Yqh59n5vDyp_F{tcg3}Jm{QrU;9>|@(KiTIr^W5~D8LPcXG*p
qFj_9L0u1`IlGN{cMBBk2D;)pWF+y9FT{H;SY+4f^k{$1~zNPJx>r5)BS^LX1PzyrQzXE;N^+l`*{k9#@wgHTOomHOGN{(w!pIAHLZt)7+4pM0HRZ4`b
qFBY1wrrU<qCueNXA*Zju+L>~uE3m2_LpresbJ)XEaf%Sjmzv7NK?{Tj`9vbq%A>ubUmKYdc&|QhRdJ6hG71d>LqqisC1N0|d4Deqa+ZO0|%RYbT^=6m
Vhj~DM@*@ZRb>i8S_+*=7JkRbi;wGmnF@#<h%gF=uhu0^AtcJ`0OH*AF(M9UrKtD7GctjLIrb|NBTLk`zb?{HV6Gmjysq`1DRD@dbS&!d8gnkpBI4L!=
jo0%Vv-YFGrILd2e;?ntzsa5VcrY7-|D^^meuIm<0`&J&{3ncSkyZD?8nR1O^E;mk;>~36Ka#`y$Gv1qyhAs~Vz2DPC|7z{;si_=i)IP>yE>&oNRJv|%
&)-zuuOsfxg3WjB?kYS$0zW=3HYCA8>xeE5JZq~aMhe)S9kgUH-E{v0R7pkmEYtqIb=Y8ExexJ;W~aaIM(=``c3|m85jKTEgn#_A(pSkPJEAp1B3q52k
0+f3y|jIZerkN%$dltAYScVr!eG5hx~KtCOlbgat33CPZ@NL+%;Jp(modHo`%q9AxmWIc0m85*+NH)l-iTcy!v5vD$*Fl6^jvBE(Zz5+woRGw_!ktbIF
THVrFiEUiOpro@$~^Cs7*v$^7mvw(<To<(mB1;KN(c#(%Xx-tDygd)#9oKCrU9v)|w%nt?qW9q<*K0j?K!6{+!fPxOuk{v{g}gQyK95hIVYNK}iviDD%
?Ht~$fJy(SO1^mO30~U+o+-DGbvd_d`ZAVyM?+Frq%8&C%n-gn%$*^c^s)B}hcSpQUz(jIk&x=-llegy%*sFki)6}<GKP|lM`W#{=_PxO+cf=#%_w`Y_
o8bR%as7B2z<T_EMZd?TP6GMw4rPYe3y(D<smc$>UauhQ1*{LNIr#5JEN4Vd4mm9v>ivS8{VX9?Y(xCq`|$qkI-Zgs9_Lt+R-S@rXSRj<v<3S}$(BX0`
Yjz4$X7isTr~At?gw+GjrXneg2sj&Hh6Q{>zn#7lmYi1UvqRxi?^6EzrmXyx+kJLC00MovAnACr#s26#PzGoW{Z;71$jR<iN&*!-;xmQHC)&?$R{*sRE
b6r>JJC`OXUdiWv(FE2_0gjX=XH+w_E&Vw^(>hd^Y^#C<P|^iNE|U+@PSINi&?K=qEg#BnAO@h5U*1YJJ_|jRXPIAM8YsKW`hCkPQp<N48F!gQns*20l
VV{khTAUEmkLN;;sw{i&)y6~B@dL33KTjOGwOx6bPE<X?ge`R(`oOw<D4M{n_9JcRs+*T9e7;+y^o>id-e{`KN_*qm|-_&?O!hTrA$ZGl>Nvi1tZ6!xX
T8~OMAP#Rcs?mg~GM;goX^~gc1XbAcn$uNGp1pYI<Ls|E%4vhb>{u;mh&+(cc%GQ06{)o5uV^;ZpCY=0+KSF$Izu~tH|6C5V^hf+Pev@AY4)Bk9d^xE2
$3Nh|HU16%H7fq{x1KjN4E{B#_|03~SphD|6~B4i9Y&c2@pI^(9?#3e-Yxf9__)@;$Uy#WZ~=&dP&cD(=MZlq(ST2Ar@lZAm3>8l1^&(@_6FWp%|EW@A
9*l;efPikYkgw<enU(S&;7;n$T#}UD|}n6KdjfESNN!UJ`|c}Ap2<G=0iafI_`k};th>WHhwneSo$o2{ARKU?L27$@tH>vIJlzx|M_rGJ-^oboB8?9r9
f}(Yphq4A)!0Zyl)N?Uiz(@fzBfqMKiaAzuyja3OTQbVx-JCo^6_e_I*a8r|6-_!mYnvkXy%7u!2uZU3eQ`=8!{pQrq{Z=AgQn%cnadT9QI4MZwkuzBg
U-(KJu;i{SSqppnzw#Sq7xD~q~=V?m5;c?19Bw^j4!R3)BbM3KbCQ`kRj21l}H%^1stu;EaKg&lEsy{jQ*Tmt;*IPH;5sNEuwrnfrs!|9F$yX^X`S5ds
_5ob8NMRHgI9yn2-1oDnVk};1Mq(DI-{@E}MalL>I@@xK${wHen;niyXv(*9O@9p}Q6ON)qm)^y#{UeUOz(X>X(arv`IbUe)FI|W7(2eWS#Ao(Uf9E}Z
->QESw%~at)##=^N^|B*d`Km$DTtr0?oE7%yFULV|6DBXSwCuA+VA-<`NN^B52^No=kqdo!1JK*Jt1RsiR2SMa}Zrzhp>O?-Kr0x0>Al*zYgU<CicAg&
>+97n%QmYKsJ&A{0A?C>c=HmoosfJPGic2f+55{4+SN$4f%Lj$6){7hPX!>{7)63{w>)R)W5`m{9UiV!t)B>R(M$Bd4=C9JQRMlUmZWS{ghww3mzvV7L
<IaHu*`my_{|5pKW)q3*5A?KXEfZwDY&5=vjdR7xPd2eh2?<#m|0=MIqlkf(FOTkVSvW-_F(@Jnh$c@ZO*1x0L79bNp*}84KT>&rFRk=QHA!qZHH=!tD
L|&9D9=2VDNefBNPU3CdnQHt&}voaO!L`H~wypT~7G;_v4t9pZ`~QItnk@nmR7gBa@RR0!Gj`B-1=77hQ9SKAx#S>mc>>!GR{pS$nd{Dh8ugp!qfd-4|
<`+L;#UrxP2KAr?x<G*6j<rwtVzx@dKtvK(eUb}hbJRWeU8)WEN--zak?e{NHrlPJ0@!jw*C`5(eyE7$sU7H<M&Cb<^HJIi)Ta0cZHK&}0zpsr1_-Va=
y~m-}oDWpZGdAjN=a^)p0`iUT7O<b`omb?HA|aaXz+Hra+E>V->x<EJxZE?sJjQE~#}Zb8-qLK_=Rly|J4-_(yP6-F{XG3seLpAEAN47Uc~f}3Us12<B
GBuR-MoKdmxuVh{WfgaiLes#mv8bTu=AbQ&X07iiRd`Y(r138yTH%ip1;-kQ8FH1_6HKj>zp9(*pM8n{D^5wWLmhq-@*RC*oWyef7a)BHSQhx2aU(G4v
Q9R3iu1U^l8jaiP<_Il<9*H`@@}fYt9GdIsXN3ogaGfu}h0AOsI9fEA0=3Do`=&lWV>IOCC|&!o|H(jc;VhbAMQ$KfdPI#Lr<7(9Qhh$q@3vi(fVNwaA
$#`^TBb%7WjqKQ{;cKlt}QUDbOV
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 0df706f3ec7978b99f087373bf5da3f249a9a94ffebda7a1d1635b238887c722, and the rest of this file is 526caef98136f162fa65456eea7cca5ea14e193cf79fa10a60131a309455ddff

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

BEFORE = Text("在最后的 {0} 之前：{1}", "Before the last {0}: {1}")
INVERSES = (
    ("tanh", (-0.9999, 0.9999), np.arctanh),
    ("σ", (1e-4, 0.9999), lambda number: np.log(number) - np.log1p(-number)),
)
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


def inside(pairs: Sequence[Pair]) -> Remark | None:
    """The same of what the last tanh or σ was applied to."""
    return first_of((_before_the_last_function,), pairs)


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


def _before_the_last_function(pairs: Sequence[Pair]) -> Iterator[Remark]:
    """How the numbers stand to each other before the function that has squashed both."""
    if any(pair.right.shape != pair.got.shape or pair.right.size < 3 for pair in pairs):
        return
    numbers = np.concatenate([one.ravel() for pair in pairs for one in (pair.right, pair.got)])
    for name, (low, high), inverse in INVERSES:
        if low < numbers.min() and numbers.max() < high:
            inner = [Pair(inverse(pair.right), inverse(pair.got), pair.arguments) for pair in pairs]
            for remark in chain(_by_a_number(inner), _by_a_normalisation(inner)):
                hint = Text(*(frame.format(name, text) for frame, text in zip(BEFORE, remark.hint, strict=True)))
                yield Remark(remark.name, hint)


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

JOINTS = ("", " ", "/", ",", "，", "、", "|", "_", "\t")
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
LENGTHS = Remark(
    "lengths_of_the_items",
    Text("你给出的是各项的长度：要的是各项本身。", "What you give are the lengths of the items: the items are due."),
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
    NOTHING_THERE, LENGTHS, CASE, BESIDE, FROM_AN_ITEM_ON,
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
    if any(
        _all(pairs, lambda due, there, by=by: there in ([by.join(map(str, due))], _joined_with(by, due)))
        for by in JOINTS
    ):
        yield UNITS_JOINED
    if _all(pairs, lambda due, there: _nested(due) and there == [len(item) for item in due]):
        yield LENGTHS
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
    return isinstance(other, list) and len(other) > 1 and one in other


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
    inside = evidence.remarks(relations.inside, items.placed_items)
    found = evidence.remarks(places.placed, items.placed_items) | inside | stands
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
    with np.errstate(over="ignore"):  # of numbers of 1e307
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
c-ri}`;z14buaoVtobLlG1iCsMLDT+K!SIW1WEAf@|gla00c+?B<_H>tK|49Te5tzoyfA~9XpW|Zy(!ovK`BkWvePLkax&Y&y4=^E1VAiyJs|##!~I>p
7GvYQ$sWxz*_6KzI6o_&|kRaDvo~Z*<0I$zIFRn;#*;;ySJYG!mVVR-O=u7itk%`aO+w88T9roJw52Y<>+o${^E<bZygkEr<lb7pS$Ho&LO+?`P;WbJq
_V+zVOB34BgkPpgiCU=e+ho=-dfH{Qx;0Jj*Q(CJOoo#ScqT+dHnFz`fdOYbqfm@%i!yNF&t!@~{-{+7^ew|BE|m`B{8di$hJ{iw?zMpSz`bzJBXA`V4
#f*4fv8^zLtecK1hb+<o=u@W?=qbzj-n0>wG(OBSEI6<DshFOSD=-+K4A&pmv+Qmgi!PAHGxE53Pt_}L%6arW9j-~0Yo?*HMxo_+Nv@QiYA&2kSBg!Xw
TS8PE@&%$FJE6_Yw(+{ELxlmA=ynSoudWl=g99X8~S(`f^6wugvNdRf-|91{Pg&}bB>Dt+=Kdt4pir?Lre{=VHuh;(b8~+W!|9^b@g|k1reD;lB)rQLO
|9kGQ?|t{D_kQ=v+1KBKV%1J$;W2l=@pt#1`)UoVD1J8oG(7YX9#(Kpvu1dHt%8!@t|ePb+ZKBvgJ){8veRqfRzIf=e^$a`uW7})d%FhDe8A)xsHod$p
|((Qx9>xD|LZ?Hd*ffuzV=EXXR)`y2=#ye4{zRm>mQ)}e|-D<kOr>Q?tbGt@4of5yD$If-hY1s!iQk){ouFnz4F?luxsw&nSu~J;N9Q82I;)_<=?;i+Z
W$``}-Ba3b71DFWGrUE%PG32A80AAz00WU)%!RMt`<e@mF=tbMyeNs$scSsNb$B?xs}1G4etS`p1QGP7=JIo~v8%VE=(GpbzN&URPp$0|h$!!4II#z4t
N%{~}!1ci(#Lz3;wq_KWY`{q7&2YM>U*o`12{sonqa3uj;bDLkOEHF$iv_l3LP{>i-`K35$8_rCX~m(Sk$-o@T`|M0`Rzj*E5zx?j*w}1Kof9YT~#n)@
D2Zeti&a)*f!}5a=QuGS|#Zk(BU+yUFx;*<Yg4^Y9T<HAp$nq=?+RKBzg^mIb;(vhq<aT!)D=m@xdazXvdhPBvzX`FQedh%zbLD$?-*}_2hPS>}7{tH5
0hREn`t2Io`E>2QufK5j^_PlYmvA3;Sa|k@E+O>$|MaE1|N73|SD!ok&bO<>?*IPRXW#hx+1t-O(8Re2g-F49T!0I&K#Pa)3nMw_y!G~*;Di*KO{GJ)z
ciQf#M=d6tF(sVu)PAcsHEk$%0+_1-U=V}2?GY+LU&#ni=kt{_5J!=#R~r5*Kl#)ee-)z54Faf5K0X{Yj^+k$9G?S{@vex^WNXSP&ofrzX6dJ=3hC{x4
%_5#lQaxR(to&Z@u^OumAY=H^iwt_$>X$x1WE2+l#{Ur7Q$f4p1^38nst2f*1mQZ#+}}yj22dB{kKH+`>Ex9;y$cVo)Ge^)S(Ow`5mY&8I464|%?JCpb
n*uq~JT-QWKRuJ%dP?|i#hvgh7D`~81~K3;Nzc3-agx9<M%Cs5jV-~JH{X7DRqz`MWrNf9cFqoB3i``t_T-}!p&<nMR?;q|k({^|age}Dhqeg(tA{dZn
{?}tAstmzm3Sa{4kki>KM{`$>7zWsxW^GiR2=5_CvFW0t(LSOz3R9~f=l^4}^x_&6xC<b(llEpK%MX`jYr<WcL)pTL}MP@rGDXbloASl!bPdSeg)yl*C
T4=Rq`pTw^7|>OMnxXiAS?K~EQpDUs9M9cn545+vW4U(@dqvYrOMxO@csR6-0wPQW+dE$fKZ|`4LV%|5?mIuc_qVT9d+z`8S7+}O##8Qx@JsCX-}wQIA
ZOqCO64mLtl}XTe#9zH98P+GD_<xnIJb01cRW8kXY-e}ZKWv~SSm%GeB}{fhVMCd;O;xnu}Wm+VtnuQd*A(+yD$H9wbmuU8eFL=p+Qlhz2Ak7@pr$fuo
WKgwHJ$1{_a=j=23Z21*@Q0h3|r0DGg+IPWhSI?64`&K7^vQ<1)IrwZccBt2{Ut7AOUa2QW%#cLH565nSl>-mBj_txe-%ZO(rA<#&Jg^9OrQI<1}k%?q
{kP6$^A?yEIw)$ad%?$vug`^o)({@U3uzWblg{jdmVum9oQ-~9$UeiZ>84d;8$+tuLWTtI`nvWwrIGb@Y|GW*M7Q7_JbHn@Wn4scCjl+%OroL{E-Jxqn
?2LAB!K}s-k>8Z9=T(flU`|o`B><9l1x)U^j0#u`R_WGOmfAwYP(J+GF{rQj2-g>D3{;9IyyIs?&O)37V9@&-xHp;By>tW=((Ecp9lqB&z*M#-OM)#jR
h1n0K^yuQKI<#y3j-rKDtQ6JPg{XzWRLZ;m&i5*<p5n@Xe7QtW_-5r*)uP;e=efJT{v8ag7qRQnRk#p(3-js2F#%F6140>1_+STrRd{>>6oRw-TCD7&A
}g0c=Yg;frO&PBhj)sEQbbf;&#Us`rJt4Q;6WaQ3jnR9)JzFNtA6^`|5N4DDiJ=gM+oEh|8Vb{zq$L|@5;r2>8^8HjRh=RYL67bwTf_or6LSt6SN|?%y
cKCt7?Ws$$}HPhd`Vcy2gde!;}u~r1V@Ehl^zQA74Jtb+0~Ogz#6NzyIsMFY3NekmZWgOVtO3>S53>!Y>r5ie}+6wQg8*;Ma1UstT<rY2C->xDRHxGIr
fLU-gGAt1y>S7=zY-5yEN@<?y#&dpNtDbbiVh53E0U5Vf9tB=2mBFk2W|5w<@hE_v=9rC6lWY96jNVR3m;U=@Z_22W@fFuD{GwK9mZ?yh}`yj?rD3Fru
CZ~o@)xBmv7Up5urdH1((omWT?=Mh*S1z}+$%D!+~r3{>f5Vs%Dd&pRdI9rt5H8m@@x6f&Q(3fFVeWxhT?s&zLy}y3`W>Gl6lIg9l!J-jX5Fdo{FpxL?
>FlNdQNj6BSk7fE*;mzJ$^P~^$rF|e^PfOcMzA~99pjF7$1D<hS*%y#@&4<-JIQL*U};%13t8WJ1-i(+xBltum)}37j$$Vag++7l+$--r_dNVk6f{5o`
MbY;zQ`2kB_yN(e_z$WA6EYRx&oIdIA>O(s3L3)qAQDl6RXPdGziZs6Q)_&rR8s`M&RLs(kn|}2pE4DumK^Pcf5}Re39Lt<Y%wGb#VY>ZxsSS@$dfauk
QWsD<7?ki_YkT`S}+ghdC@3tSAkN{NlL}lHKidmM}(CzgB#|h-Kl0avs&ogT|;TA0EYCAU8f5d&$lyF+O&&@BZ-1?|uEn!c$>0_%|<{ed(opzyBrda__
$Id|BiEtfG7N(vP5jK7PGReveu2+ZS0^x6ExA{Kcsobjx(Cei%USj`3K4Ud^~xfRNv10)+4$>#klw_Zk6~{4N)u`Pdco3ZuDJfaYbcpix2mNPtGg^4b8
N_+2JIvw-**fM&t+8UdF4E*GG8$9gP4uV!5<K*;Yh0eVFweGEXah-}vgu;h2S0L{m)VBz%EwE{FRa|O++uKP%UW>sok8^9C4%LVwjL~mA^=~@9^YN9u*
MDZAa#<fP#6Tiy^__!!)R&IZ-0KLog!6J%2&P0o-cAX|#^1EDs#$#8os12=a1!!F63YP2lm^|oJbgvEIiQnY{d|a{ZRUO*30=(2>+pF6B#{e|0wURmUy
Ig>et7N>Y{JmCy=H>dJ`PeAxRkg)60yHl-ih5P5e=I=bT367#+$ehL=<lf6opKcCf9cM?$ccXn=z}YX*Vo~jm)ihWUiqhi{+YK?r~LRQf&MR%CqK@L{u
!qe)l!1ucArs9xs>s?604>{9DjWK1*^E>{oY^yV{sGgm;ZL}yFa}!;_8O~-EV%Syt7kI{FJvgtNWd2uYKk0onl(#?swn(<J*4^>7K6E7Yu7^`C~C+Sj^
~Hweu+)_ysQC0v@5%_Li&HH1A;Pn`&C4809HvEeZ%$Sl(GX-QNB`FK*wQ<1s%W9`ma3n3sdc`-FJBtHR@54j!w-V|)OQ@ez2eOT=S5jK{i6d;9o!%&Wq
4srL5q@pxB-=Thy>`~V*F8tl!y0(&z)As*wZ@EDhAZyz6zcU5>U)!w`h;PI}(-n=Wbw~vp<xGFrCS|5CTJmyv5`Jar}7c(D4k$M{6DnONkC-1)b_Yco(
6(eQk6niy-T}+_<)0fV^_DV5v`t9Epqh??G>e(;ftT27pWY_r|7xBJn<p*OYNijPcZhbE@x5Zpn=y~NNmsJia7j^9UXkc<ad0Rc?a=XyPLt|d2@!WFmu
^jlSM!Sd)P8?--iv7jx@^7C%4H{j5KFtRf168mNM{C7U+WAOYQJla2-FN@+trNUbLGLTL-v_1?qJ+ag7{ILs+oCEzA3;M)p|OW$|Bo*}5V#uOy>l^&b}
=b@_R@>h45m^0D<~h7_3W!ZeecUZ{mf^oVd2kwrp&v41sU9Z{>6*k@Z`JSe*PoJgHQ8mel;0hk^W3M7yOx8@t{o>ZY|fmU8@LJCl?cS4~>R<(P6J|?o<
!_K%4s7D`#K*$%W!hO2%rRtr<{2=re_u+ml)0DQ92${@wraw@|oZ-D(%l;1okoRyjrdt)Jife~VGuYQpVe&bgTIE^GqYQZe0FPW_ZhF4^2JnxBG0F<JL
at)yMdzAEm+Gd@-s_8=H9aX+B`;)pxY!aToRg!37|^O?Ulzjv`L#dumdja@wbP(1MR!u{WT^WHzd4nNOc`#uyG<2a^v_U5mPVWw~Vupm<kRE@OX{m~l_
4+WP<i?w@b$iEmFtXw0kInh3}s(EfTd-Q>gQ#9CTwS%>XRuvtp&aay3FPTEbr8o)H#@;HQ0aB_l>1t}~FM<=Nho5tS8hcb9Rou8x#>J|Yk1~{2_qA7wa
j-ICd{_whNIVY~sB)0vsg-h_9tr~w4=_h=6qF)uPis@yTQUFm{fm)8*g6-pzps9)ipbR?2<5Eom&&J%UWDrh_f{azCzwwH7Q~+|g(yb|&xfr`g@px>YA
(5wwK(Clvw~5~P3q6QKdC(Yl*oBbIf;Ju%^y9`)hQvI<WM#neRHBzK2v9vkJEh)y^TT2=xx0GB+5^+{G`fHy8L9yPqzHz%1;cfHr3f!bvjm^k5vS)iUL
-Vz$zM4^^K}%Q57+|B1Tul=!zI!5W`Bru-nzoWcf*zpLF@jl%H(*$(5g_U|1y>Rtbhxf?<_lSS1)%35HdIL8_-sMT@G4(G@YeB1TulO2P0_7`zk)FNMK
NVenEIyc7nnguyFe@JblG5(ck?!7E|#N-uaN1zt&kS5n}W6nG^CUP*yhQV^vSL@5PPN<oxT5Tz7EDFsnUK~z!@l@vrJ1yM;sR8kO?6htKjQAt5mQV^9C
L?s1LNkLRnkR@lb<Vlu1$%-dg@gyr|WW|iEn30wK$x8oZ#hR>GlND>SVog@8$%-{uu_i0lRLPVonNk%~s$xo2OsR?~RWYS1rc}k0s+dw0Q>r3NRfOqMk
90|%F3HmsdAcG`S9+u?E_B6(uDH+@7rNp?S6t|d3teHND=>7$ldgC&B{!zz##G#xiW^h0VJbFE#fGWaFcll7V#8Eym`a08#f_;n$W%<3iYZeuWlMH!#g
47mu@yMB;>uQB*@`P$ab+v6Y{iwWxUv;jw&KcGT-k~%Te0IRMqI^#t4MPdX|5v8RiwF!G*^-4D$-m<nyW~26=|*l#GOLMDJo&7u!NoB5_Sqc#g;j3+0&
M*ww1e|0ugqKMA&&KI*%sjapXLZoJW%LP=cNKoX3>&pmH8n&cn)iTsaRcr^texA_R5{5!fk46kGbVWvVT8`c9pHXHQ$M+E#o{kpnx04(t>=u#@v+C+{z
|^l8gfTk7<kI{(g|wp_KX=$~Q&b_xpEDJozmpT<s3jh(z2JGnJ>@@wqm*x1Rlv6E|KC-=lo{#k6<)0V5Y)%n!v{F4J?ClAI>j)$E*uh_DuEmv);^H08r
otzOnc_Vi6DD31?*vY4`lT%?Qufk4lg`NBgJ2@70;!B<QQYXIDi7$2HOP%;qC%)8)4|U>0o%m2EKGca1b<XGHZq&)qiY<QHmitf6LY>@%I{68GvUB=m=
k&?W>61OuCwrtzdnq1bSA0t;AKb4VRd+9*sk#&DzEeHdS(M=AvoB}Qy$xHtv!DF_qE0>g!^?Mn_><~s=F<Zwzxc;{KmKKL%0K@jEaR(6_@d9Po(6^otF
^P|UwrR}|4`KX-~7?p*Izn&>5ZzHxhUozJU9hwcsmM;BFYQ&qViK}esOD}7I^!pc$BKD_=~2u>`ZDK%P@2wHet`6KhW-;in6MDsv4YUPOk~LKGbRL|Ee
wSq|eATq_!=8-ol@skS0D{m`Aiz=;Kb9Seky7ws7y4FPBd&y>|EKKfVIg1qitCuqlP6UMtaDAG!}$^K~HpaLym0g}rWscf2UPIz?POr}*BF--M0!XUZX
=D*;{-FD$tLRXo7-<Zv2L6z!^Tmc&1Z^ExA1rRpaX!7kSMNyYPO0iF>0i`BpGcwMReIwDxb>B+?HO1;;Cvf}hXl!l^(o_|ddt9lv9=`}Z>Djxv<^c4WE
Fg?QOgCXn*K=-Z=t@j}@I&#XpNC)5BMA{Vs^vX8{JfiRWum7Za#|VsAmmjFS>cZ#yS(a}OC@xr@ULdsfqWuPjvWG7BR+>3!q}0y&YnZN5J)e0*(&BOB*
MIWfE3XyT-AmKBc*)j<+Th-+P}`%TJp1sq@T3~k3eQ!yvEuTPW@um4j~_hbbawXS%Abo8^y+KeCt3zQ@n-HL8@MOa-ahe`_6d|l*W29v$%gLQ+S==FWj
}~kQ}+97h->F>MSS><;w8g9XK{Xi@9<DsRNV5tBzKI+)lRQEx+0)3%N0`%=fV_D{OYgn{@t7JpNzQFWj?(qt+=sT46Ia>E0D%XhNnyedV08I1we`)AOH
JacXg#2xR^YsO>}W~$(Re09}4<>zGoBZPagPx`S&;e%OwLZNIw0*_qwvnu43IE5PtfVpzW>0r~dto+qKVPw`<sC_rs4+|1(ktdX?Hh|2&itct&{GN5N&
+04K6fzXIT5efr=3^^)ONL_Z$*o5Js=@VhDeZVJDf!tbW=yD9u`3cs7e@22p(Ox)*x^WzE&zjGE(Md4RU^5kls@&)QQ1<y^vb5ro#6g)Qt&rQK|Q}Ene
>AJbnb#tZbrtrHd{B8=ro5Js=@VhDe{x>W9p1>Tuc6D>`+7q0EH>$swcg3UcM)l|Op4Msi@=22?HsD@zzucMjC*U9E)%l0{1pUJ*{lmOs|FBATFrQZcD
4#cbV*XKbzg+()UOimu?(`1gtL-Me5A>0j-9|s?p)1^8`G*@_Gk7}SUUu%(o^H6-r8~e=4cEBzeE3wuz3fD1KIOh!JaTv0{#*VX<;TLlxyyTVvG3+$-_
6Con~Qxn7yE85_Wf^tvF~~-plw;3TzA7(aeab?--pA#>c;IUg?-fx+*1nssvEhd6!uj&bWf{qUsGfE#NlgCB%*6iC+w>ZZBHres}5~XDeS8bZBHp|@6u
mE^=AQldj%1F`ymniL*P3~=v(PEzDDcYwY0#0@9+Qnd*A!Fci;S8^`}uT`v&CcHrs>0oKoS0ygzV9@(E~Q`vf(x{h$V}*9EL=&*;{Z^myyqd$Xqu?p0^
-rwr~@XYQvA?p0^(CkofN_E2R!U2v~DR6S*Iue!&2%HUpgsCvraUUjH?qHxV?4^`&V1^22$)l&xdszcRN2KTCq$fpeMRfj6`=^9nKnX0^*s=S%1yqT(e
>ZU4h8o-+d@TLL0X#oEW8bIy(?-)N_aIgGM@zVwO%I^?AU2w1b&hXQ9S^egg*v&1mn_FTxx5S>hTVglYnQyK$-&|+Dxz7A&aGm*PeE4R3_-1_gW_<Wc$
A_&@zrH_0do^DC{$bGT1#~6;`6K~diRV2@Kv&{ZH}l6g7h7&Fw%lB7xw+W#NqzU4p8b5vU|-h*Qa97)H^T-u!v;6Q1~<b7pV)V=DKR}|u&*mI-8@@xbI
<4Ip3luapPPF=pV)V=DKR}|u&*mI-8@Nh^CZd5lO#7!lH5E=@@MjX?k66huPHG-0()<{`nBCOyZhZY&tCdo?Niq6nsK{k-mZC{u9fd)eeV8`U$|uKO09
qff3Ji!ZL7E@B=|nYAGqDNfpqSKiKSiP@;_DsXJ7h$`68s(?*9D8Pe2=+^2`GN1JelZSni$km-Tx7M)$8yH}`(|^7~~f|B%!9Km$|@R1wt7*;_B2z4YS
c|5cXaT~H<D8jJ$(7o_}KPo*G1Sp00c<<X^9YNb}7#y)@hR$zr8q#E3M_H$pjr73}4{Pek7n&(54`ogU+I_&jwpW^#UcI(+&Y@RRCDY@Zn7W$-rm|KJ<
aZ4y_W8IETkR4k`&N_O859FaTPuijENdz&7)A52HA^_swgxLWSz4d<>Ec_O1mEzmyh}-z*zj*rrBXqc0j0uNCbB@nseVf~jnZ$JSbw**R&H{0VlBmEbB
*PAHS={WKsvgt*dZ-2Da?}L$aT|@~`jAq&5k~QD!{~$(HQ7-yXhcW?mK~=)^yMDmb34FNygmY6obfxX-^po}1tW<-SHqx}`(TIhv9@9vTf&d1)iO8Cr~
$|}m`FS^BxGQw8^q!!L|00;psrdh${rsFlztyjXFgrg2VxHdmg$*3JxvrQMuU!G)Wu+=0A1w|&U`W9ca0<+u3OU$F_Y2}*>0ze{@CF2UTeP4+^#SaOr}
GjV}D7;scm&*YRwu`(3u9A*cf<1lc$N}1Tm~+m<+XgwzPMQfq-Q~g)Izs5D^f&;b?+7kr$^#&?Q_m40wR$q=Jtng%!EMlCT{QGdu}*t?8iC=h)`Q2Rb2
lBZKBKP6Skcw^^vE-<DX6HXLy+YdScZUfm-=hZVto-3!^HDrYg<s5@If>q>nPW>aOZ&X%mtrM%NvV>_sEc0?fQR8o-$%-7n!Gp_rd42&@jX6qgi$LU((
yZER%uz*$HnM=2IWEn1NEEBB3$)c2x^vK$`z-9%yhh>O2$10X{%N=bueR-+GAoHg*a-5GAK$sYPGDzEr3TBINvTFD^9-~G$>9tp;(ST;P5;%)kCO$XT`
&cNEog~hOO&#rW19(2}A#8I(SftF&Ev3GUOeU04Haco8aNI0_DNpeAZbA_vA{x7Pi$DY?CJs9!>1}o+9^~BGUvBdODk6Xk7wM{D_!2{KN;KmIXud;Xp-
jAS#QH4Pp?Wi`FY*$a%ejY0!>9|IV_9<2NleJ>YTD=9c)Z3WmTZLlOx7hFOoC`A95ITP!7jm3Y3QoHl*$8TJseYp4qCWGIoTq`RTg1D*mXCt8B=Yo=eM
RDvH+N=&hWz_%w;50;vG;IK#ueMu4^liuD3thP;l}Q-&atQ@`t&QF~~%3HZm=oq7pMT5lW1?;Q}=A^vI~IJY<knGTL$ev;zao0nCo#bP{=Bf~$>0M~{T
c0i}!Q{MsE#jMiNYCd&mf0Dzp0(b*DBe3qQTwciewc8oPgQys}us7cx;9NduhM~3UvM_Ld$4J_uSBIW?L5$QnX>MMhrsiDZN2zG5WlBF$CJ7L_bGvQzX
c-fiZ3oYHM$YeVLcmwHo<FuothO*-}8DMvPU&r=y$_M27FkLsIr56K&5}ECh)+}J!9NUf5m7@Y|bEt2f2nl0$%jCwmPDB1!xM+2ETJI<#8wMemg=e>8D
kcyyUUaoSKo4Sv9W4|}WRKpUH`m$DG)8;-1=-q;I13DCGdAfDLR#cTexmb~YC!&ZVA_l2fYpG}Z%x(u7K8D%D+kJ05X5y12BtktmlN&?+A~JwgOn#_Ru
qjrt8Ydt35awW0CA~J!O>skW|N#BY<4|s9I>4(4J0fRnWY=mxh~*bsxB<&02AR#q^rQmR9WKY*+>K+_Pb!<B`6aSV?1Y#ykn=HAVW*r%t=Owy9%_l70(
HC5~Mln4ID)^SMoNd=fg?Jwd2SEi82zxaZ?UN#7D4>o8rtYPCCcsXoL5l{uZ(;xs%-vCMh0m)=@k%<`NKcchzVl%nl52z_wLK4h68bhw7}k?wB#Yb!au
CX)*vKXCjWK{1Icgy5-d^hv}#iJ=oR#h@S*a(4Nw5XNp+4&2D&?Yz^rK6DOO|WVMSX!wf7&o4SHzL;&rxXNA2W&oznd4_XQ^SdIk?Asf$mw1LS`m0>i7
DwSb0Z+cCt-5EB)OzvjgWPsv6q8%0zz9XGP!t|jO2a}B5fn#^XPt75+%7L2>>e75*?_*}AZ0Ei|8%;qS27E&E@`Pb6+C^q9D(7QT>xtX7FzIPvE9-dF&
nAh=iv2~`5v2ApW`;3$G_Cl^gP^|3dLB(-B63_}M<Z8=u|)5CqjpXa$`~-LE)u#V#WokVCurPm=Ua)SJ-4d_19kz%peL>x1E^~xiB&hrEMpbZDBtOf=0
j!yq8K;pY*J4}gvT^7L}M$B^Mko_>IOzNz{Ks4+{*1j{F1pD^RtfcN<gC*9eQLQ6F{xJHHZ6tsv=`!ni)tv%H!0m>r~X(aR{)xGSa6p9aGuuWGJ;=8dw
t96!`Y+cvxG25K>*C)ez6QXg7&D2WI>j(ag<sGUHbR5U=+1p_6!64mu-pZEkV|#27A8?1o-$P;gkX(-pweh(Y#KZfGM7VHoE&Utc@(l#T#Jd*i{Du`rv
97pOQo=<Y5i=8a*G&m~s}2GSq36?KC$$lRe@2Y-i4akdYZ8ae=B1H@vmgh86a1P<Mbfe|g}BqsKgETe;#=zuA`bTEdDP@h|3@rYcpU>xUkL)~jsy{7|h
l@8`{X9D$m+-!FBo)tGGDrUXjZZp`x_{T01wR7+&0Zfrtk{doD$LU<ARnThrGce-~gb>#|%m)W5$A?a4K>hSZIp8FB)CFEB`5r>AQx#;12O}C<Wcqn)W
pN^>kHNsjCe)FHbsYkbVSm11+j9vu(|q1<Zeb>TT&8$`P2n2GYMyK~LPmP4ygiCx&X97!Wa~)_mS=#>bzw?!nGM%q-Vr(mAFpE~Zh98REaL$X>x)GrRt
P^wmKKRhJ0^Bx8rM?L>fu@g9H&i-Tzgp{AY(-kwzkAgB+iYSg1@aZeXvq|DN!d(EU@GniB<<}*^u(7jBC3FGfV(IOq4|?51Aaqp1)3f!Cpv-)jLG8MCu
tJw#S&Jdo$AK7O_0uw|Th%BemSwEb?XF0@MAXO%?fA1mbW!Q4A%IB$8{91H++LkJZ%YzX<=`eq1fzl014eQ*9Pj7R^8mX+gFna=vHTQQaGNc&yRw$&<+
*5m>xK`|Lh2h?s72d3U>uBpoze*ISC#6cyQ#y<Lu$Lphf+%tR&Gih%{gu*tQ7mU9gIS05=T^+@iw2Ggjn=o<8mSqlfLoyf72<kP-8u8*N@wO~<IPyHQ?
J&CJxq)HgQm~22k#;`x+0WZmWy1CvR1@4$Z?_)g}?9)1_?8O<vnV?^9#(~Le473P@wxe8@qnNf5jvlkQHU_a1rb&p4q>Ol6)0(daGR%#AB^^$-+6V<pD
;3@Okc0Zr>!jD;G(jw}x!dfk;t0`zD5A+^x^o!@an^^)A%+VdvvpW}GY9;*1Jic278bah$k6n&PBb|R7Ub{1(ogQgzNFbm_QylMq8Rqr0xp<$p)ygv3r
2xwX<Z-)ZWFb*6qk{JoZ{U>+)-j;JE>3j-k8(CV-)><*IA`j2XEO2#)b`!S10&cw~=&5Mnc9S&n*Din#?!$9QGZ&;miOQvE9~~Pi9Lw9xnJgPbmX#(dX
*|T0dfX-x~A@CI*JWAC?jct%KyPblaIDq|ds|E*Y)+L=b09l4tibRzkpHtE_O6aj2Yg>Pxw|0KOujlsM>2dSW~UF2l;l44Gy!>m?F{4P0A|F((dSe`T3
<{y-8@vXcmYCv3-*YVTG(R-$y+4(OfvMC5yiYyj+m(?ILQ7$as=pIFA^s&QOn4kwwg(Abmh>9z|M9Wrfi=n6h2<(NFmC${Nlz)M*&qfNA~HAFo`1d=po
$&g$3hfT(bqK~g=)=3p@?$1yG5$UZ&?*g!tfYWw5p@qXvaxX6?yQDD)88%9$4zuvxd7Ra~RofZ1hbvfjWiVYh3S+bE*axi%0_HGVO^jJ4>MRbhNjQkNt
q~@2z+KKa+cq7*Y=i-r*!RZ(^m3!WowW$)QK-qS$&JOhQqJQcI1oZagAtau)z%m_MAqyq(@<(|+?bSguivDj;S2;KZLcE^FamIr{_;Si@iOLss4nQ{2=
*mlhWV{c&NDveqbrR*lFMzJ>8v!I9Xrt!Z0BuX!g8CIIWO)=J-~^kL{IzKFn3#nDcFd%ks^r0s$k3ajIfu<V<`*vGb2KXs13Xf733(LG9uDggLFHBASF
PBJyRZ!^#<rKj<jJ<bB5sp9<iEgU*IIJF=bVJmBVVsob=F4!<(_p>c$>B21_QE2u~Xy{e=Z%@EjI=zHPXPz$vWPS&#b~pENvYjari?#K$?S&Q4@PnC&v
9Khj|?_atOMDy^x;awI@lu5GF@3;Rl^iS0?r3WP)=+6R*~?Z;j6_(0!7MS^p1N2??U2Y157B-Mf0q_HzmAJ8ER8re)=&k#FQ*&Z&TUe{Re;#{+pR;$$x
6(9;qx<8Hs%x80SOmD|LNMb;ORjVGaAkstLmhGY2!hDY0=tw^dI!g)VS^+6~nyP^S=7{leMB*Yyt!7={c8x5?TG>$_FZ_rE?3xP5;k*Mo<YYH@hQl$IO
Jq+0^*E!nBLEJ9*y#XIMAk*OW86qPcFfY#N$yNLfeCcX?@cBW4lUJgqk`DlwGUEalbsDVndx2NN^^Y|m@MielU{CbT{#Y6U$Ab>2-4xEfL#c~!EVWuIS
V!eG^#txfs`9@)LS&C8w7NGcIY)%ewHJ)6XM5IRMi-aSYj}-=F|YF>*axs8X;;UY%BMNQped!2|@HaO}pqzqQTq_CTRrwLW7#R8*J3^W6Wy}_lc+~4Nz
}{Q)>w;gB*aPjc+Fh-;|Oa;n}M;4nt-`Sv!+KeMmw}*bC-}kzrj;BaVm~#&V?rf9;NvF)Rgaj<!9aZq|jhgzAQ(#;6q{V5hE>(H2J&mCNNWml2qQOE|H
dD9vz<v_S*5DLbAq;v7&xQvz*ZPh%Xh<CWB~86EZ|R4^I~7|OspD^V3>rNC;1>>>IF9KtSeP>b5IBA+qb#E4v_RrkF(n{2loLnXvE=xKd^I<%Is@4`3-
V0e-%5<|w5b&mmT6M#iHvBn!J_7T3DrdBq_t(X;*ZI=$%bpwzSbu5kQuFtS-jL{7`f!_&=Ic&O;wg~_=)i<oWqbU*e1`}%O@S+lDtm!X7O2J6M(fWS6U
`7$_%LD&F9bqjLBU^De?6aNW7#z7(BX06YBD39uB6bHttxMUQk<uyYY@q#jvfdGCu$hR!z6JR9LY%~mG{Tr&*B_1mfzGlco!3nf9N1y78_q;0M!ami4Y
v#EsUbZH^(^pBk&UfhyKAhCNsRf!%z^O)Mgl74Gg{n*sLx_e#9zlfcM&s6BMR5H9B9BJ8p&eYYhpHn%Xa8*n0Oc?xvvq^tPAnk6Hel#qvSEbhSj2XJj6
Pz7WX(dn+X9dc6e)^cyn0W0I(e$WN(cyF}asy`q1??2W;YF5C*Lj_HB_x@8Ahb3C0I>Eq8o>GXr&Z&>Z>4DQ1J1&n*%Y<Upe1sF|b~pmtyZYY)3KkqMa
%0u<{+Bg2)b-0CsHa>iwVZshH@u<aggWUaQ>)FI1v634Y$E85UuQyjJoaUCKAE(4u~r3%-}$T$=8y%aeL?CT_E?@k(v6%1FiSuh#P7M{d-r`6}%t-8?$
%{-hpal4(!++-*3aV8M@amEw4R>y2@2egS5dYKpCDp=IT?l9fU(ErD}8zIAEFa<|6YBzGz$QVRkw~!q|<Ohk8CjGcgbvf8~E3@sOA2ng^=JYoMSLuic3
89z4vKbEs4PY&ZC>&5pVsltuLHo0=)RK^0V4xcz(WfBEad&}aD^lQ`7TxZ3le`f#ZJhxrjNd$155wcQwMtQjMdz9)HI1bs0hDR<mqVd<1m>V0w1@1Rk-
2drB#zBZV-=HFvRb!5ppAgdw3Kv0E+dsY<bh>%yx52tZaCO?nu<?;g1!f{&}I;mOCsl{-o7K%P39OQ%xn=E)I4qgZ7`}c^+6YtS$_x>o42K5oE-Q)Ep+
Dk0<66?-`VKdo?)j;WTn?P%r-`rOr#RC8LXn$n;z_oJceZ0wGj+G(`IH8w`4dg-{UY+3Aw-11^5e@6>>vBF)9)zwms^FhaEGV0%l;XT>)7WD%T8!g-CZ
87->2I9$U0FVgWCA4{B#mq9V6ZW6cvL9XAG^Ge1mml{*6D*vX}F1B5oR7a0n(HjOyORnIilbR0DP=lY&?V)1=pprt+_7c{Ab8#<1;KF?6Yz9m{9SS+lN
f$3#XCyzbU8!g==M*FHQXl*d;gQ-~`xf0S1e2x-&twlbOh7#H_c6HSuM<i&*IPZAKniW~PUterGJ^3J!D-CI)yFP5MKT>%5k$PZVk5+?d;X*BHfi;&!n
=#|uc6~%-htS^nUYZG+siiVv`rL|W&s}H~qK4RYutHXV@rgB<Wi}%ti>c+#Csqu5mBs**k258hfurd}y#eUMRm9nPw>Kv8ZH&^QI@B;{lzn_bC&40^`-
+po!eco_xI^KXBtIjT)A4A0;Dv2!u4X>VHyhJ^x=GUd5^7Xgv|EfaiC~+~NV9-***aS{O$|z-k;0f47i}iwBNN8VJ-Upow%eLDxTK3s5pmZ}1RT~nLQK
Wok1yzQJeO%AWhenG*UOzx$YLv|<td?tkr9$$v9<$S)nQY>acjTFc=~c2W7a}qx0=Di2#m(<mY_9Yh1SQdacV^{gQEMe6)jYG)CXyduEz8ff!*IsQ2Mc
!`?!SYhp{r=^deaJFXqlV>4u)jHM4MRq(sz_7}&1{y=@pT0E~*kEUyDnd`!#CJ_2fyiash2r&x|4!<M%`GzB8g;?-&?A8hEX(H4U-bKiuW-e$L^G(CXM
o(`O#xkn;>3|f7{RdB<kRkk5d<CPQ3%NVC91~l!y(Ey6R&Bya#&dLC9)jei0Suhf%1jBYbALs$_TSl^J&bP4-!)kqlnJq?@k__buf1Gk7FvpIJJn3{O;
S+!|uz@TL7Yxkh>-}z7H>i#&0cK&Mn@#2;pdm#{-Y_`Q2gjy4Nm+D?#yOTAHln+Nxr*|Xv8*3*%I4JBsIjl>?KDpQ>M;VG2adpU&HYD&jzz!DV!LP&+U
%-#KsrNHIy{yt_6RJl<3t#9V3?d;?2aJbE^U~i#@)cxMtx2Py&)-QW^0S(?Bj@%?;|R0+~XocSF8xkDBCi+B(O2JnAZo{T!wkepH1uav@t-%PeL@FH00
EcVSmiX3^~=gIEgWLymJi`47<P@$CHtAj7fpz<D-f1fDar02v}&K?erCh*?LS(Feep|o)UPP<u(wB<?3Cs@9LrhQq-BZ8v&qg)*4TVT#ctxoKnk%)|2K
N9T<MIG3dB?tis&MEFugs<Tz=It#IoGn+3plo7iTg$})gK@y1Hha5KinyH;zI!ukOWlHN42V9O%2Yosx!q7f_>u^=Owdsy8L0EZ!RE-hHnM__X7$)+aT
aV9KR_KxAj0bsIeccq9^R$#p#p7t7Bk&hFFL03Cz6>0$A1}l8%tBDAlm=Scbqs}DCMc9<uH4PqM(`|DH+7T?aXl&csj;Hea@uu=<utEoWf4E#A0pyUY%
|m*SV6fSdGeK>PVY>rMrQwlxV2t4;8aF4h2@WyvI}0EpyuJfC9eeGDScgeG%;#8!v9TT#PPg5~(vb+O0&LjAtaTUKVm*+iT&Jt<;>?{R$hwulawS|1(n
*$!tjzTp(1;fzA;vi}m#9v6={LYYKID!ZvXqVRHnyfLMhPTrHEb~%ij0mxAq|1TF^`aee29;pq1ky%(*thcuI6F}Y$tCY`lF>M!v$%po2l;}Vmzxi4~x
i;nt<yKnFZr37|f%MdBShnVqfB7k#(>JK5PQR>rO)#4M_pnPj~csOl^)5>f5#x)b~LIx@vsb_J#*i<nTr#27S?8OSokdbt-mQ77RkK)7*Dvxd;**g(c8
3-$;3Sj5oZ&3`Q`-unT0ycXJ<fV+{9J9?bM$9l9(CL%j`quoVD}F;SG$0Bdu(>h7d`(oX2<x~?Xm(WZg}sZ22j)Rk$cpt_5bTqhZO+txME>mOzzI%&dW
q%(}KYl6T_jKurij!t3!1!Ql>5E}xTb8gUd*4uSPF-G+U@vgpvS#xW8I!sxt$$)Wk%ng=VBoZdB0$ANIgCod<*38&TfKoY(@&y7`(5gf-V>;~`R@4SaY
d=62974)$hhf%!#JaMC$ZczHQz_R5Nvzm1)m*T!$lK~EXWQyVB1eb5)~{2;8Q8bc=B5K?)?;H8{YYHl8V5J(<SSAIhXKI#Nk_I~{IG%jJ?{_3pv#LPt2
!~PB@(wa-Rv@Z44Yh6v15iGt$=1Nwi?DHxXrDYQTGrNK$pl+Bu5y(g!{9dbLjNKIc(zf3C|lnQ6XYn*lxfIXJFA3Z}EjW;`4)ywA$M!wU=%jXB59y8=k
CoK`<5ZJ<2he@K{vm*<!Ew=0_w89}FW6$%gG6zZYmM!g9JbZfazQ<)PduujIDq$L#2UHqt)d>$g~rNcuz3h`Ix%2Y6(MMpSoyblApm?k6pu%vuTTm?D0
=X&zcUKCQF!mP_t-jaJuncoH2l<94fYH0U0G;CR#!>}h*H^4P}2u;!ya;z-GW>BN(<JE8Wx!|*w`+iBZoV~7pRVapn32~W-@+e61#+Wg0!?5MlC<j?&c
t#V2r?6-m-`4U^_V4w*53<~DMC~Qy0G^QeBzTL|=vF*Z88X`2lnj^6958KP8ZfA_hcAZs@@|v-b$V?EqR<8~nVQVTG0}d0~2E3X%osJa|QYL6R&DlpE2
T60b?;TpZPzJ$T)sf>Y4q^HkhC7VH*3RQbRH*j>*>$)bA_c>Gvn~xBSmcwt#<(f3Ov-LF3=8OaII6d`3Bs@)hmS-mTQ()&$&-9H#9(LO#w$)2);#JX0X
45{gaq4DR&w^To8r99BNIL2*X;oDInL6TmTs!HMA@!JQsGL<0JhlD+=1!=f!zuVprY=oHx`F2Zqhk|(E9j58eG_1A@u>~BeE(qiT1>{W7?&L=-?nTQ_$
{hBFUUh9hpt1E23rbIwyfZuS+V=AtS(tg<L7@6krw~^&AakOiUWR#!xw=$^z{1d8@}IGg<(9W+KH1D!@*+z8`A4krcFn#}kRkH(HQ?oud(7Ytzu9>CBu
bGVS*P5fFGM3QfXhyFG&K;6y)($*Dwp`^-Z$Frwx}&(=n;)1GxVmI_S7iL+VI%mFD3B4Bn2o*B)@qyQ#e6|9NnavkFX!Pw_~Hl)GPU=5jeW-v8ah^abF
T$Ci%9Prsz4#OiLa=AI!)~!GVlZYN63a73mGU(v`-r5XwuvHpIuXU*7F!d6<aTiT!H0B~@z23lzS_g4-RGrkCggFv{Fk&-P(4|CA*9N}eLmKd8PTOOiK
}CeHTvf*-2^L3ep00h8reT@4@9v^?u+3#;l*hrc-tSlv?Ixt9Bzd?3TqLg!E4R4j+##A;K3eEdKkTA~?<a_Ffwnyt*eTK8shlVIO`*SVGYK8qDVxzV_6
Ryu<Vow*lFC`3e%wV8FDnvVZwM`ZDyso7juLNW>I$<FZ`zRRyMygW+#WTtL3gM(z_N{Q8avD;7!J0aBXhkJM^a+7k|xHm+7VF6z|QLK5odrs&!`qUQCN
xDHpfeZ4L7i5I4o>+Fj*xGAhtfYqx)(rMo4PeZjVfuT8F?j>`0oB0+)z=v~9a1Qc4=uhNY%R&;|5NX^q86io(v6Yz9QQU4|0AAQrPdwTf7vED?J)&vvj
6+cm9CwB8l>bw>`n*~W+H2o{{YCmJ-F+uS%?YHfpo5rv-0+}1~&a0W;#>Zy7*NPG@Nd1pOs!6cJlKBH<Ql34&ijYl|1L1W{39zSReFuMgyD<qt^cbdwA
)`IM|l7Pl-WDcYV*4b)LqA43#(I(W7z%bVqdvt_c<wmTz3j2F^7PE$@rv7lJH$miWJjYl~(i{;9sjoB@qXAp8VOPzlX4n8igX)Hq(+Z*e_pHg0^5tzzO
|cbN^ae~5?8l@$(T^Q82OALM^#f{nF%jq6{j|G=rB81l3=%JLU}_)8YBD`8rg+SlEi_ru0BHi*b#`f>$0UOYqxE(?6P8{~QLKf*gfeOaaY6Lw%5jO?tS
nKB;ZCtlDO+`RIgO{IE<kN=sMp&B13Qjn5TW};Kb2sWx1<I-9gTt5$7A=<WpSTlJh9*H^olFB+rFf;xp#~T`!?%1NHGC%cJnAo$c&O`deiHM3p;EAMv`
{0{fiC^7doilWHo#kGupNvD9gsM0g&AWVYFd~$PugOV+fboX-uaJ)!SnBk$uedA@q^lwQLEPtRXrsfc1ERb(e_*kq+let2uAd35b%35h6o^@`2<@$QGG
OLn$3bzSJ=hRRcqLGKvQ*mgGp>$J@?<mlqNxFVHrE1-%T+$xVpE!ZXWRN^5rm2Uf{anya*exdRwUHr>r~?x18Qf;`}vq3`rD2{l{e5lrN;cPqLgJ;_pB
K=47*!R$3?K}{L-tRL@&QxIaaQBT`Xq8uFhp^0Dz0gaQ9qqk#ztc^iFb8^sIY*CR@8w25}+A$xqV}Gu*!~jO>bT*d<L$HKJqT{1-fM}v4A=9lkm~@Gu1
>|OZG-8YqY}4?pCo`Cn!%Vg5yY37L1`XiXk)}m^^N>NjgSHHewmX(GZ)!7sdW854OWVzN;nIbcqBtgSDTj!;P-oGOUT4Mtr?y*8+ebvsDa=G4S}IM)$w
VCq;(iIsHN4XnSN$a!3ka)@m~}^US8?8KkjWU-{RHHex7kaR!BIp=Z*?51uzrdWI-CwkW36>z#cO!&&Tx9n0TNG^y<GNZ5;N=Tx+Be@r|gkg=P+}+#Wi
<ukT)rfz;ZNaL!<5M(EuFk*|b&na9rRz6z{C<onc4_tQd*Z9Y#2qWC1~U#4er#nXnHdkIDiGXq@3~jKlB<0=3bgId>fA9LNwgjts$#v$1#_=e-D8a(Bf
#5wqMML<Ci*#;P4CZp<ur6(?}-Xn}At)1m*Vu!(_v_l&gDER&c-Ot}8mfhECA(vght8O-PQ5vxWqvh?FT%#|@WZ4TR@T_1WZnv=AR<fsbE^{#_SspuxA
xsbUGHZYVmJB~$CWCgl4m%WJD#_UvW;x0Gk7JxHhTP?R;)kjvKL(hD6ip6*=HDSZNh4^|$eZQc3Sk3^|cJ)YViHDd0!NNtH28{Hhyh~Y#eV_!+o~vkPH
H~JB0dcgBv>@&SOBWji-!eHF$sBar-)?e4!uV*T&0B0l17|!+5`3*hGJ+?2Lf9Y<7c)zn+)Ml6pbIi0Cmnm5!%Ve_IQ`H*2%DJ2WqH`2w8H=hIkTw46r
I>?tFsEXl+}U!@#xTAWaGXDxb4WQNBJB!$@Qfogaa+^$1Euv(r}e30oXY5Mj%Lzeq1{Mqssg1FL7C4?COLS$XpMG%6T_h<`O=f?(t|r4{*Q-Y_v4FuFr
swah!R5-&sgmOcMBPz^DyCQ(mGE=Akcg6AR0I2KS*=9LMuG>$n>YDBXT@Z^j4M45z?wz=pI(5@_`6h}I886Id7x);R>>Bf?M{)OG#n#{@%+d%^+4W5C3
%b*S$}FXxs3hApBG9R+XrJ8msPBL@C*((4EdnPGq*&@FA)JWA5zE?(eh*${pH_ANa<=vt_6%2w!uO_4l85M7&0a+xy^GSHTZV#U;iPiHO56BRJy`@-n3
N>dwfQ$G~B*_@7H@fEZ3+=7`AX4F=sdWAg%y=`xqgW?`!GwZ{~X%aesIUGET-NdL2REj`*v>^*Ivsn|tK(}D!H&EC8Su=5S6$op8nVOpo62pdG6}-p{X
kgl&o}ws~sw@l;GBZ3JIf>EuxXUAbcKQkC`VZaV!XXVjNA@FaGuWlR8Yc~t5BmtOS%AR(F27)KMh4_`)6LW&UWX}K-Ec$DKrGN}FBlhF%~1g?fFz;&fl
9=H@+Ruh$2bJ6y<{~XLPL@fyS_qNzy?Z;2;1d8l#jXt2zz0Xi(Ll>_N2ezMvXZvv0)|7FJ)Wb6ppuEYsQ?yVIRJ!uTYm4WQpvju_6;(_z8dlzg-7Aa)8
QQ$2&TQshjIkDm0u!R5uw93`V2G(ik%rxShV>_u9aL-J1)%`P@ZehU;|~W;7T0FlW)D?zNAOZAlqTFQ!^QVo{Lw+a0VEk1+vE4b#H9L%$~_lL04lPTxm
C=Rn3>>~|O&uuYi#h!*3;$yQc&lsRTIuxc)bxG+U%8MNy8I%*x6L!3>WgXyxz2wIHe@Ae8cA#D(FlR*>46I@C>ZdIp7CP#vC%k!nxq@LSIf&{UQkcKPa
QzNpJj1N6v)R&ghKTuiDc|PpBNj3K+kf(LZ3A}*^qLF0DgjUZ5&_w$2am&-B#N_>WZNXY<3>+B9H+nWXK>nS1+Dro9kg|rhY)#SmunG7<Qg2Pg2`aFI9
c^X3^^umabU6>4{#e|B<!(Qv4ibXPoOTpo?C{(p>=lIEiby_EfVRM>!J^MnGG}kvn|`O+na4m*X7#;|={UeNL0%I*fJ0<%+d10f;~uV0lSiBBCJI2d-A
#vv21{TrBKOnzS|Qd_x=XtV-DZ&iTt|7lnHdD^CARa~gkw0uk}$I^gj1`Jm;ec#nZ_#_)Zd`4NJl#8%p|0{3p>r}YSaWrSTZ?Vt%nILJz94lPH83)N85
JWn<><9e3<nZFTi0fJ{vi>y&Ks>iS0!g512Ivb7H(YT5A@DH)J)p)lHPa3`Nk329H?$1_!f7V}knLg0wl@%<DaL1$!}0@2yy7u+bG@X4!0vay^KjN1*3
(I|Y$2%JIzBqPS-hx7mg_ONNAiAVh;}PWr}L!s6AG0WmpbANxpCc{lPyFAfbC`;F7mmasw>BtNl2JCkEFP~(F$#}5loUmTIdgh@k2IuSsY80YH}YtyT^
?IsipsL7$<X+$0gI{<Y*^tY>y6XT0MN)oN+2nXbBy(J@j=nI^I!j#kNje0Q!x{HubJEI7&vrro+_+Ga;dh4!N=%CY*2y)&F_^~IB0ZUFvN*8+vsFjI7G
AL1@Vmg^i)1gJ^JGiO}2OGL0)T*&>4!FGvEgJM492b#()COecM3~SV<uc%n#lYCQi%|^rw5HO+SZ#x7rBhRfKDrE|lhe@5_wr6k)MgvTbwz7}EyLrUqR
^4g1}mg3wu;My9N9q<#|0z(<B#8^4R%Whb6DQ6oqY#onmtL1F;dZw8{UF(c&A%n-!TT1%y#$o5>YIfmJqYq<WszlcmQX#W!yYcjDTp<SlM$lfUQ&)bX&
zkH4YeQ^D*X#nQwzg2J)`2F-}a54pVYLEu|?KV<MIAMjC8YLu=1l6JOd%oUQkwe5m;v=#27dv~?2LAOx^U5}etTiIZcNIorSlT_6(VWZB``JjyquS=SW
;VHGE7xQAUf;A37GOL5Z?R<w+4V2h$1sihdxG!`_CH39LFX4ecl3j}4jZeH9oO(hx{61LtWBa@v0tB0CYT^dmg*P~4$mkd@&_&!%Rr~N)?e0)VSo3w|G
>NKo0$ze7Z)wu0Q`NU*NLRHiN;EmQ;n5#Z5v*U2b2Lq3Qoy0U<F4X37!-KXA8dgrUpv7x$!>8C?L`WbUdsKI^hCS=Dp|-4K;!*<Job}clpmba*leb!5Y
P+y!H0Y-8S=5RaK(<at;UqNt821gc+eQ`)0<ziY2n&h^<8#ZlrE|j0h+#rBxqN7|BNk|)O=RqtpkSO|hr^s6jdCdw>Y31A<7xuTRd2P&jUF_VsiF^~p`
w}+4i!l_&7GnFx34T`xna`+hf8B?CtG40HjGrh;Ta?1fhyuXeV<Pf0ZHatr)6mIPC^<O=5%N)G{KQ?DbZT{|JnPp?naq3&HpmD^f@3Q379(~*f$XpAi-
P-5WB=qAb$OXGrPN%_V;yFP4%3r?({{Tw6PyzdEaLVVe3GW#z$HspC6>R%d_G=a+G*Z=+HK48j%RRQNI3o79j&^moYm-HoPLmbgUP#Mrh*5@gIdPBWM5
a7M_io)apiRPc!<{dOaGC6iTV*-Qi$))AH#`CKOA7qG+bB53HH;r;RT8&?q~Z?%Yp47s%*FvOd#e1?u_favq=C;iKVa)pt+zq^FmDo_V^>p+g@Rm#L_f
&@wmnRqgIf7n_+f5uJCILmgl0BQZoDVaL2m%sKAyvTlLD+c}uVMR^qOTeej^|9Sdq%4}qPE*_<L?`Ul465=9o3I<Djnnv?Gq20H8Qg|cVsT*0J)l_kL0
qn%l%<(!MVw)~qN->#0K-KKi>Is%(bema;rj;mTt@=K@{N>K6D&eV_zRA5;#qYNB_&xC`Ne;eV4ylG!uCC`NroH~=9Ub-h@u+4JdF3e&vx_S+$p@-@^7
Q*qsVmrxq&|RrWn`7#a#zS?%fGf4%BL^QTttCzJyk*&EYqFVH_bg3_bo?}lrnVY-RNu^;BljdQRtw2xW_INcB|bYcMj=QK0i9K(2355`o8oOEJ^MT*Zu
SGu*a`79A%Us>fA<iq>}a^u}IRaZ%sz0igTi``EjH~|Hj7Ddf3^w?n(ONG>g6C`;huFl!p{4SC%k(s7dn4__!regmw*U(<c2ljjve}Z^F)_^Q{lVHw{;
JKSu}D-ZLkpr8kUT^-R2$aB=3-wmVq0%flMjbL*3zKbCG+AJ=NzsQYwY!y@tu_Y*Rwk<mP&^Xs`eYS%;|J|TTav^#HJ>+-SKFhZd@2ikgOTyZ_V8IS)A
a$IFeR=WJSU;8rsko75_#NB6ink3<P*$ZMTTZ>D#Wd9Ip$(A;)*O`CfVzx;2ximk|*5u-(<wgFqCrLAvy@Re?4s*qSp!lH6%xm0ZuI#eM&N#O;$%i+0%
)8a&Cxs~=XUi)|akJ3?bpOo%9#Q^|4<I4EH{6}k$Gj@UeY20R_Oi-{mo-cVsoL{SbI|c=uw+;KC}3Q%N)}G@kZ<83Eos}orDkj>$C%1XVb`~sb$7YwZ4
UN3dY<Ww4R^%J82e3F`P;iRP*yCb)OfsFk0q@97e6|4Qf<37LuImvpl9(;>(pf7+x!HYJVuVlzH%-s8R?5YW2~K*kJ~JGcmeg{UZy<_>^uKH+W}<>M1u
8?&A(fhV!RV|rz+Q^Po9OFLw<&}cq$hKJM_jbC+#qu_8cTO`7a*mIWsz-wD?d_=fh*KyAG+d(|T!wY25^dhPqOmQufVm)ac5G+j;|(d%Ch`q2(UulBOT
S<1I$wQ4+3MvDyl_=PrfZvOu(T7HLfikX`3232vWTU@x37lr9|}ft6}3mCy|3?S(Gbkv<e_B>AICbY?%kp5kCV2@g=pVG6_No#YX*y6}ZVnJ4$~K5(eJ
hs0Uo&b8BZy`Ch#%B*L)iE-v~C;c4IQ9*d-5Kg#_f;VRg2g$nYrI)qtngan64}QjUpwwsfjD$}`C@nh2ab`6x|2W?ieNIxI-rA(8k1B^HAzTGr8b6l2Y
;XG^jX5M0H>8@OEZy<A2{)hR+!$}AE7%8Hx)xW#r#V{&#$IiS4k-4vKG+kvzHvFPUP9VoXk|N3neu*}DpJvu&-YKab+M}&XG?F-3EdZalyk?FROH!~U*
`mAy~{`08<sEkiRid^DETYsb{lV>=104J*xEfA`|u)}DrM5j>&n;R=zc7rJ9{^8H%TNf5?=sQQyJ^uD-`}W+fdef%f7eIMWUY8cu}5{<u4!l6=xok^9d
2ZNx!g;xRd^hM`#M9JX?LENpfR2^L}A8ZNFfS6jS1C&z2<HD8CXfvj1y9;mE?%_^$UJ{fHF3h}Z?Wg4bKzVIPq4x{XWrh->S((aBnfP|s&_$J4WjD5ji
inxU!f^HLR3-VZMxF6)l#-Mw>+JHvTA8Tw{=mEi{0Ricdxr(TzXMfwyzr?a)xWY9xXiMv3)?Khe?#HZJX(%q#F-6`xsE0t+K!fAYd+)uy%1k=w~(7)Y_
#<l$^>z*fxRL^?dQ4L25Nc{H?YA~uoz{7###oztVzxyKm<Ntqy|NZqv@NVic1)KBy%U^~4Hy9E<{`G$n{^N-V??(ddLwOv&pU59xP8Pz?Nj=QxtonYS;
vewo9%*@A-?I<hPbBY1d++o|_g}cb;pOE2Y$E^h`d{(kiuAV=!T<64xA*_gu75ke@2`J*|G#4V|JnTi`2Nekk01Ww=dItL-(P<JzjgkSxWlb_rMKnx@B
g2#|F`q|Th^c8|K1VH&x7ZG`Cr{*nx4b^U;mWN*Tdic`~OVC{QQ@H|L4cwyZP~K=Qme=KF9OF|4;U4#^=BM(Z4?$;lBv)KVJMJ$nP%xzoY)Y4D{QX|Hn
&ziui{sf4-1^xc(mo_$QbC4e!sd{Kk~OAK<r$|KZYq;gtX8z5b(V|L#`*o#y?A0{NZV`F4zdbmcGVnco@UpZ(B3Q6>J@E#Kb<@4udM{;vJ^|CJm6fl+@
g>aVT(wN<}R|Hl^Vude!q`ri}vKl8f(y&?ZuR`b`c|7H&R4aEN>nf$W?{?hpW$&mkO4M{F#?eH4^*Z=;*X}xY8sa2M#DhWRUW#_nGuUc#zv{KKPHzy<S
<gAr(KYS!OD0*7m%{+mS%Ek+DTUNE3tkP|B^b5v`;`RD19@;gF@;#n(yYYVcPlhM%IB9?Q+wtZDLvx4X0v#{dZS_eLcFLu_pyp#;>I&Qq!J1QTE;f_d^
N;p&fTsZ7u7fR3ta3H^>l?C`Xgxohcc^bUbu>o|*(A`1)l95p6erGd-172}xVqm&D_#9^kvlwn$hVCnLm5iz&cE<};r(Oceg22@%P+jY7!Ro<x_^(CEf
ptzix=@lXV~B3jqm)ae~Y*OJi(#-YxUA-%d>g?EAg`N<f?~n@l-W!n$LH7bo!gdXXAP1sPFV>i0@ZM{8o>cDwLD&$LHj4NxA<0*6+9XW7pCf`}!8|{-z
)O_$}VU<%Q$laesfOp7U!ivftu`yHBf$f2F_LJ4p}lw|EzB7rx}bAD#~d^Thlap6EQWF#m1i^AvuRX2+!{-A9$bOOxZdpwo;0SU0G?>PW}IC%ba*3)d!
}$ywB1P8)f*hu`-{BHv8@?>FDS_kR4n@%}0K`DeZS?ReI=^&<O5QZnDw%Tt^i)cn%Re{4MIKDu%Kx8re@M=zx!>pSOuKYMM)`hi*~@UBnl)mD->Gas4f
NwWtpUi(7Jt<E>DzxLz*fByZ|zyBTh`B%UF;=f=0@oPVRoyY$9d943yKYsDmKb?O3Pve6>ufNH(?DzUz{auw0aJO&k?|1m+xA)_B^y8lx@0Y*-d*S_Bz
yGrJqkdb@e_M~1e+aza_8Y-(>!ttO_3{sa_e;-z;r+t<h4%~ZzXx8RJZh=_?>65j*gapr_LtyY$Ao9>|3Uq6*zewlUwlCDTC0}BU(a9t!uy5y3-90X7C
BH!oKr6Kp1=5!Gb+ou&HnKDA6;*`@F~$>pNGHJ?-$-LykB_#P<Si#c|=@C55r9JqH?Mh*UPu<We%Cf8Qpt+Q}fKxSiJXVUN}qcIqWAs8(**IDLb9Gg%-
iH<u>ME^T)Dhe;Y6PwI9Fme&PKsc=?~cdBlA9<3EtPKm7QEbN_2<r$_TAzsnZscM;{vU8?n`wF^L`$QOL=n=n!8A^}hgk~1m}OW-TDf6>5mx(Mib-*3L
vNZJujeq-X%woOK52JHf*fpgHbmZf)$h1G&T@Ge=qx24x(5TGCBI_l}?&DSymOQ16A5p_JfFy?T|4JfNu8KDQGj_Q+^4CrR3Jt~3=tgV$kI?z=87FQa7
u1&<Y4z%1sKz``Pi5fTZ0Q9tcp-zY&vNeh22I91hmhGt@Vu5{JC%BJpA$oOqk)aYlcAzfo0IM&jk*%v;caR#x5k2etkZ9+<DuJuM4(N4Nu&jdsAE8zX0
lHl-a-u0=Il(oq41_L&RKs?#W3bh)5(iX|YN_AyM)E)R1zoM_<AdErk-+GG&gfDz4`1Iu<2U5fUc|32Jmun34p6;IhpOl}C)T=erJw5;DBgk5O3^#Qg|
B+-)xF2-S0_$E+Oq||o!^x&AD{Of(1&Qo&2qOG^;xtW7$Zp5GkzM3DOQRHvA*6>R<HX}IWEaX^xwLL%3i(m)+{qez<jg^_N47B8`^lO;9E-;+%})BmVI
+4!L?*pglxW-)$LPQ&}D8n6!qaXF?Vhm!ND+Myd-R68_naC0v@yye%YBQ%MA|zXq~>qxg8CO#0)S6pL1toP~3c388hP!-$=Zm$0acnspsngT9mNjLVov
&l?_P>JpaMsyW`R|&`w8A<XWM^`93IpC2sl(=&?DYXk$g$D4(wZMw`Q;E0V;~>XyX;@4FTuBfmzYnQfr~>YC+nT2h^?I*TNLUB33XUc{_c(&i<Jr{zTU
TQ14$v$`3eB)@FrcdRr@?hZt-Gv0%{8hOs^A0gU-sTq2V3P>@^ksB1C4aNzN`r0z;VWTR*pai2)+R9Nc&H4>L7jq^1;X&STliY!QCHp9#>CCpU8?1ohr
~qH;mtULf?RAHr&*zGZ$ewFWro)mRpm|1qIiE&Ao0SL6^7KH-h2tcFQy(jcSaCx4-hT0Vse>aBFWv=7o_Ln!6+4aCz=Fdyw~rX@>^QFY+xu%&-C+mL_e
MZhb03dJy!!~?-9FC0w;vv>OQ>&GMOHGJ-5@XR5|qt!lc=NK9>LY*daUuiW9z-ubzs$&(LM6jT<hqDCpZOwMSgTM#-IHbzCSA(mCp99v~K~BE_scUpfn
j%^WzjMV}ejar<JVMJH&zYrj!1?T^HX}1ZfACcko78o9njbgoF<k-jYxu6;f^LJbMA$Q)h7Wg=eG|AHc<6J}AF7k*{IFcLDmso1gE=H==}9U|wA-1cYq
a=pW-NVpl^=9C(aT9Ul&WZ+!SUKBKDx^8KGYK;!W=S3I=6M*K0px*k8Wv229`*KLx~eMyvmoo}Xc5S2bsWJ9WUgdZ#|#r7ATwJUiC-g^6iUN7IPm2gh!
pLi{sri_7~t|zup@y27zS-iIThX4#kdB$FAJBjr&#|aFmL%6wIDOnpsdxc55tI(pxx@;EvPy)NUKcm+pntbc?>I1OW@{BIw)gRRq0Rzs*<%(X<F{~}gw
IlJ$Fee<{>WDEcBbs2DtU5~HX*5b1oi9LKv5)$|=w$sB7ah2l&k#T7+#lieHQ%_T7}VNnA)9O|>vWsr3dhdZ`hBZMXSYUZ{!Wh+pTjHsR*xQ6nvC~bJx
X~c$I*9sB;(%a!1sETz$dSMt4CcNj41j}kN9VC)4;cSbVi$3Yv1b8DYZ=etscpJNASMYBV^n*Tl-dzj828P_)d?s_IzsKw|ex<x!%`z9MB+5wG6%%x|<
juMy}utoErP$r<2VDl6ppiGvo9<W}_TYhdZd!9gE)JAlR^YsTurK<3jjX+40i1^@kL8a`)fXpEY{I_w|Qd{{9>F7iy36H|j6`TEB1WFEoiC(i&mh!6RB
JGz7+Vv?K{mU@}(*p%X>wFA3Y4y3xt?=lZG5a;CxY)zhd^LnxaI+cbdvBqGj&N8ziP!wImbT8Ij=?Xs+rZUhg<)RD(hQ>_O+>L8y{9x98*w9WJsl5ccQ
5-PV7?JKIZXTj@uF>$EQFUHJn`vP)EAMuTSs4>r$XO%wBf`HOj@RAK8p{rQj_7jS9Pf4IK6P;oz!$ixVTC&#ZXANvqk>h6^wYKrw{x7*5KE5nJ@KNl|O
~uL4Xh*VVNQ0;GV4$7daEx4XNh7BI1>v;wkgrFM+Cb<1I^sop<OKf<FFuNQ^lkkqOAS)!Jn;oDG|>mSy-F-hCZOZl>E0s{?fwGaVtYZgxy7RvaT*8u*V
SE4hp-yulO)~Yu^cSYzNT**mrij3r%E<@YiY<>>+1txo4!OG6nED*UavTSeAhQ9iGWqhH@UHZT<d#0%rR3Fp;rxvw@pRz<eW!E)vF!6er_>p-}Y73BK8
)GEPb%>?Zec(*<2qNXuJ*&6dc|!TN_%%5><h$-|etWvMFid1x|+ox+mS%c^U7t9k38*qT;z_wI%lT9Ue-aLQ#Im34XzU@j<ggU9ckzx4y3d-~z%Q_uc+
c>(qN6LF<w1aT>X^trYEf0&>uIsFV(buNJ>%VU-d+Q_fxBn_chh#PbL5(1WXb-rD?gBfh@s`BASuWASGXzzc1AIG=Ll%fs0?g3p+iXuQ}&FO3J`gJW>I
<EuDcYU{WABXVw*Pkbhh;A<2-+yvo}z%3B&U{rDuoe=hX!@LlGN<SZG6tKy)7T1eri6gjJxKhjUU-9fy_`#kcCnLm)yg>V5etz=3ymgfY7`Y!&Jx7jg@
Z8abAK=~=He+mCDlZBEi%9x0*D{KiBgGP6{YW=FUY$j@c6=qk=y7rJXa*4@oscR(M`2ym>RiC+OHce7tw%%-h9<A&>%ndy!|FTq{^${LtbLw>V-zA(@>
MAt=b|}6;q?)5?FSB{C@(z%aE3bSsO>iD_AXptaO->&U&mBdZr<Snfewizo3zNA=RK8*Kh`f{@WvSCT|Usv;o#zle~Y#(w(*zEed}mAh3-I4_eBFl&>#
55kLyPHcMwSGj4AAy3|-4@bS3=Ubuwxfc4jQDS18Ks5*2r|e;s9Imrdd`fjcCAh7WHnTs%PMP!-F;9QQVmuY3f{TOH!?$xaCo#`P`^(e6d?+Jdo)+d%`
4Qc8H_!q8Usr~deRd2mmK3XHAHKvL(cqjkPMNWXD5#$9_^WwU4ZK&)t-;CCSVwrb1*5RVk4q4E*jY{MLd_+RyCxXZTo<_;+|x*)`LzwO4K{Brtw7cOr$
fp6`lhUnevdjIK%Wc}Gn0OyAgdpZ{<;!+RqpMGfQz&L8dYxwHTV~<{$?AGcJJpxAHq7s{|Z#>gX5$n%L{P>q1$wiMiQ4VfAdd2sqR&gP6@TVWT#6_*Nl
XHRBUMtaE@}$xFp-1lCCjRg(uZ$7v`3eLqz47@=kEH(ORANhWHOkQhM)SSXJowWOEnn-W8dd?Dn{1;7YK^SVZ25*SO+TT$@4{N|t``>I!s*<-JmwZpjc
|p9P)6wGpCO}hZRY?fe`m`fpz7MX(LUi@9tY^E8SJR&149Eza7Hvo{lXZRmsr3-I7TS_sz254uPf|p*+8`UJ}`>pIgZG!EsZ_;QOj~d6F#b%lE;f6=eG
63U$L{)pvy)_wRyf-8>E@5__Ln1=iwZH`hB?LDZZt=s^2ym?v57)6JtyH3Za|}6i{xXT>g~20#57#GX8Q$^Ylq&E2g0f9s+3ba@I6nCW&hW$JDyxP`RI
NBX)!Uw94g1^kiUU&6w>J?$oqJ?=aOFBNRgo%o7!oep)8qyj=_h#8Eh-n@78eHq@&Djcl+{|2p4g!!GGUjLpLfUoU>f=<d6l;6~vF#p=bgVe@`&Vm*xr
wZgF_e)CN?;-%U@@Kd`gJYc@o?<vh6)R^yFHd}O&>FkDY`2OlFS*K|A0`Gok;l%8>S_IDJF505J5q&tleB+?ZJ5dKu((!lsmWVnu40w%F4ONGM<gqreG
Z1f6kFWA8A^zYyzwuu12hGD7`i^Hj1wg9EK-!OfTRr^<s$=m&FL_ybv)EV<{@@pM*7#a=Uup!yD@Eg8b5mRYfhQia54zWunpo4}Qh}YskGPG`UScRlu0
Wvl1!_VC$hxCd66l<j$M^F&^sV7}PhrTC`G#laX6xA5GQc_45M_)OCi1zgTu6#bLC>J~dA*946|B|1K^1EQU#3-U1Ni08Sm$`VHf~(3z%##Y=tVWP51;
<00`=E?C*}~!x;c^>S}kxxMH&mX%s(du2B|Njyki$xNss#@$REWHKV^7ktQK<yOc%Dsa`dii{iq-sM#9NLtzSEgVGQdEx~mOQZfGu1B;!8)&iR#P2!{)
hX!f#DSJ{#+r}<cr<8B9Z%SNdt76T~os0`wQ`R$M>ua#q{&nLK{a^+{<*lC(1{=h2&N%Sqt2#Ee`9}d6$B(cRGe6RR6Ko#?8M!D(qf#@}LLFQ0*w&mPh
1uWg}PVx`E)CTmP4VWFA;vT7SZ8`5<1ooGEfS-5u!|`cM6xbti9r@0C@YQ$0aZq`O5$d|rF_D{XCVphRMrf)?K2UCa2w>+O8r<C$)3<i=13+opAexaEl
6+ml0Y<c9pb1jFZ!XR42>E>+p)hz&qx_(y4w}uULCel*h`-n026Uez#sy8*&$!h9z^D%>(odO^m{T0M#GlSDG|<YPG3+Xz>9egO;-7fH%U~~&{Y^;yMN
f*YMMqaPDCQ@J1m$u4z4OF{-tTIIPf`F*k2A?Lu~gXFE!j8lFm4&TjxW-qf<6%b{qp0H%ay)WZjJ!VPYm$DlyhSKz^m!mKx5koyr$lxOyt9Lz{4@86Pe
?23I+Z6LGP;O7&U)I8(^H<5kvDx_$a@%q#i=TKjLPVyrH-IJBZv`KsEQc)fN}y0G{xCM)xLT6Ioyn9klIdhMF5|)cV184>X90Uy}uCVsz_%>tNK}MUo#
kWNT&bxS(Wa7S&qY`DVS73~0R%7{~418Ns-!0j%`GK_gZ>MpaJ20>Imd@tuFLvPq>o13sPb%dfchXdU&|1<Kd@z4(!2sjGe?e(QC6k~|>aY&qPU5i|nm
qNTjqqxQLi3jj}#MJDACJ-hJy5kd{M#4lb^qVMO&Al|QF{=M^EgxMF;n43oUgY`5Bz^*0Z3lIZ|Iho)nX&;gYi!Rab)!7l}-SvzfqIb5*_o7XD657Gl5
4_%gI-mt#`m8IGO`MR({`5op?s8x>JwDa6Q9J?esIgDX(ab%lG17o8%r0jv-%Bnap4%FG%z!;=j{PG%xVsX~w^iizJv<GtpFa%_f}-$cUl|1mQz=9CXZ
+YI2WtsLJL`aA@l-R$bRy$%&y<I+-0jG5?IYa5rw5LxljU12<6-v}^YV<aW9TyBo56ITUYSII5{9xhv%J&dt1sTD5X?x{Gudi@ml+N5hiBFoXQQ}4^)@
3kJkFOyNm-5q5{dv8i;l1v+tFk`kkn6RnD0?dUgx)H_9jF4bHyaT1(6G0wBDfcj51!knvVjCjUS;wN(I|`U0)LXalT;%Ma<|hxHNEdSO(9L8QSI#KRMl
$1?9q)^9JSd98fd8#6z|Pw%M&A@pstSq4Gka87KKl2BP}%#tEfnvT3312(3U@apj6$qWfhSi_jDlRIT!rF)O+5U~=;c<X=6h7SAU|fJyx%{QoouS=o#_
fW~3MIAXOYqbEx!!0Dl%vCq`cS{^hr7ODNCL9b$X5k5oV4wT)CEYX?OM>VS-0R%}?q2+OW^J+hsooKtKcA>*V$LMKuoJhXBf3RF!Nq)4Fn<75+y^qR)&
xziT>k+QKq##|aJR7uCbooA?`=$M0^p|jQfpOn6<nySoO-V`y;P+*S(tMp|oq3!b@nsxrJkw3ZYl%nrg?Eul{7X6W;(XZA#6Jqezi?YD8!fR=pv`Ip_n
iKb)h7&MXfwALn%yq+^<@?T4AHAycDJ;*)%*Q)gu7kKp!!7RBMcha1K9o`d<DH<o8Z1b!mG&9=z)AGF&?MZ1Je2FA(9p8T7@6k1w_6WT))&Cud0_XnH0
`fMA8D|Ym2MhVZA#z_(mHK#^~LxfM_|8`f$KCF<9dufm|sDG=6s;p=5n+h`;@Miu~<)gdeyS^6sOYSoEp#fGOt!ep~2j>#albG?L63b=Z`B1CDzR?4K)
zgJ|?>(_x8!NwkW=rW!`PWu8AY;DfV*9^alv`2JFSe;$!WW>tTG9`W|YEBf|4LJc}K{r)@x*@+^5e;zUXI3NG+JVM>R&SP8sp`iEnxF^!`aXAo-F2EsE
jkdg<`~}>Jm%+<n*pi?5ZC}-U?77{QSDto8{C&ANc>LNA?Q!;q7Tzu+F4wTL6?6zW_?n5I%++;A7EbI_kd@KHWeq~qmT<k_L2}@a=qeruMlIWT0DN}J@
qpzqkx$Qs1<Y!s2yVBJt@u|pq?=7Ia1(FNK!M;Qz>?cv(N)!@L>}?&4d!d_p|rLevj0bm7WdO>!+}wfd}WGW0s2;7(A<)$R^Qo!@R@rU@THofM1!dxk$
Ph)ob3&TH+9o|gKl+m^dM%$S9A5S0mm<H_?2!wuhqS5h=DWjke{6?S%c^74#atX!d}^-8t~&t{O+{KIJe4bG=7}N;>o!o?eigdu-x+=6le4NGyiIk*+t
^gIX7I_i12~Ghcuk3TY;C!S!Au^MIezN2+-VBWum#Oa|fF+hs2M2eQlQSR|TwR;p1`I9=t|1tw^6%KSsG4xV*JH4jec&=@Zw$Vr=F45fy3Q9EktA;k?#
%LrR0gLBFE~V#wI~#06m4_m)fJ%ugg~7bv2e`T!k7q{=2KNS7qW%);5xBYXu1F(7dgItT@s$UsGrh#xv$dVG1l0duwwM8COBL-<kLKQat{<PVxAdLQ#a
ZN4_*@6_GyfuqT;YE59i&bwZB8v7xejz9Zt3<*EqM3%M9<V|sKNy8fTU;Sq7?!^k5`%Og4X;+QrfyDBk{T9**$;;2X;y|im@3{LMibVg>Zz7^rbR!YJH
YKm6Aq0CD*FVnx4yVr!9$EW|%A0lMEonMg@JGKTtTM?;t}+3<DcX!X227*%qu*`{;g>6l-P)`M&V|aUw{ZW}Z_4fK^<O%5UZ^}aG_R-*8~;2Xk5#qvmD
~|F_%`Sn5A4m5%?UOV6oNzYbsm_@7B!K6npOWs@>rDHs>>37(3;glODpVnGnw@}R0`vYk?fAXQjdBBbLQmYJWng$usm-7&+|B;Io-5cZ%QhIn0uCZqAA
F0&Kh4p2qpzJ#f2NqRE&umIDsoxiZ4E`RieM`iP~`S>`UG(C6dR3hRoMDKQ&|Vhl2)?LHeU{A3`EM)YlRCY4kwDI$XY9-}!hT_0A<e+c~bS!>*(umzX;
wt&uRQ5~IYVXhacBJE0gg^Z+b4JOv3i+&vyG+JHy#mB}w$m?`UPPQ1_HPzN5aQ+r3`VYtQswWUS;-Py3M=D~RI;!BOYryhE(xpc6>GtN_-w}oX}f=x}t
j-Fpw%09KP202Tvf9e;`6XwLo$L`)hr51g6XXNc@l)TLXDj9fmEk$uusTX6xea;{8D@vuriVV6Eb&2qOcL|@q9-c|PzuEAJ!#(?A%$wag@MQ5SdM0}~n
mh2;z{78MsNWle??3$7L3%!0IEWADMDD!T1k2)jMeh$aGfLr1toWjiA-<-ZP5c^jS|LL>Ihu|#;j4RgtVI8|o>2?c$=6S&9Kh6~4mkL1sjXaN`3TE;E^
)_?6K}bO=)$Bs2DqukB_XEz(7=<XwaZp3iEVLOQ~@zPkpASxw@l2@4%3?xyl{O};!%YVN#MPI2I%#vL`KcB@D5M%bi?Uh78osi1_oqurooBLH=}u9q&u
j{pfO;Fg0aXzX!ruV4ClsjwTU(#0<c#o1r7GOmc^I)mLShEEKXLh@D*C33b<`Xftu{e`&zRXT=2f0G}MV4kQM5I0aWA%g`R>Mk48k%8%SpDfyTE<^3m0
eUNnA4A-+J7_({#w25`(F#)0jdjQmWRjZ_#-vfiV{wc-kBfV4~zzc6{EU%f9qxA(xtw}~WrGYUi(@K^Eq^Yv9Fw1x(TpYBMqjLZ6Pv)Ki_n}>+XwtxG^
HSZnx<|GnWS0m@OU>_P#<gOIS*Y4HVt@DNSi*buE2+mb)3fmaLlBx#Obd(^=w8U!Q#_Z4N4NllM%U3c1GmTbKFT#_TPoBKO^|LQfN2bfju4l%e0T&JHK
$L59J(@@O+HH6ANOo1CIVZ&eMNRxhKfkbVaGp>2*xpokbZXPquu&i35U?_8UT@9UO)krTkVziaA9ci-%PE<l<K0@6Z&<ZuitH&UAD1_(HtkL3lQRP72@
&8v^Tb5T)b#=%9JNP-btn6=I3!Q_FT26dBqshvc-sP$kJ5xZzP*fcS0+30trGt-sodVTUJI2%f3!_}6Ek;Ii!c8|?&zR9c+^A>qLna`)Y!<Uw)bdWqPB
z5hl`Ncu#2qPM?n+!Uw-JF=bLPN&W99Qc9@{}^D+_ze?2d7QY6AZ7vj3*7n0v#0qF@p+J^XJNj^F7A<q*UpLs0nXBN3|=9C=Ox7d+&uAVO9V>L4Dk0d=
QjvG$UWX^BYcq)|5?DUm)L9*he_>{GEo;U$!0nx7tw5D$?Ql0@0kk51a_^GYwUXuDSHyfEt4|zEaA%Ofw+U};lsF*%{To=R(T=D(+Y-4KlxC=ayi--uK
D=T8!TB3@g1--kk*U*kG>G$_bb#XQ=<p?$50KhBtTvX<DTq}?2q=4)|y|9v|Akm*g>_8CC4mS77gNKhjqCvI#B?`xq=;=-p9gwHp1<z9VmZ<yJet_pSL
Dy5@*hCM!JISAPwy>v}>_@GVdZstCL%HZowfgjn0kC_rAEl`*q&}Z3$;Y2;C55Lb|GFQmjo;|NyVqJib5jE<<w~YBcwu4=!3Ri33@`XB&RYW9naoFcov
!FHeI`bi1Koi+C@S=xDT!B|DJW^{n6YTgn@_EZOMZmaI$n^Ku&~xqbics!v!&5fQ8A-+cPRta-4D>|#?XuzJ^BU=W^1Ckj!Id)N;W5|B9kLr$q!x((WH
s8{!~yF&2_Ef)@@+so@bOUpK}debya>ozfoFXku9NBQpl|VKm)JHiOM>-gNMhFMRi*hvaG0l075nA@qH+L-#x9Z0ChpsP=3lK*?`pe^$J9JL-~s%`Z7J
n2y}{Vp<-rwA2{pQzzcKN(aXEAjI2v&0=9MB@WYi<`TojB1tv{+L{oeXYAt*-l}HC9e+{v>)Ox+^E>H!Yj-KoDIm$&t@=LHh_o%BRQ?`n=ynyMIe-<vm
zOQG?@d(+HjZjL0Zf%<UX(xJiazyh35`J+$UI9fOAQXkI$AcgH+o89NswJa+O%3Y?u&W*7RC!vADGf;j+bMHV>rsNQa=A`};k0x}ii%a%>s1zrZ5b)lF
D|JUXLlB0dv<uVphJ)-igDcFHNRB&dc;m`3!Bx!+qDGv-f583&$iw{Smpw%n^CJx`qOi8&s>i92cE1JBnz3iJfOPHbsL;QY5+aY2RQPFf%tcQG~nknx~
OXhk`D+CX+NJw8ZXP_TZ_OA;+?EJ?m!|ZKcCN`rb0mTb}C1?eyRh^^n}JYy>)%_sRb$QY_`Pj^j+{47tEQcLQM2JNX7&lxb6teolg8zNiB(9o~RDI)B1
){qZhSq`<DsE%WaSAeXiFgl;#4S&e4_lYdc`nV^wls3v>H&er}3v>~@<2FNnS%&uy=~N!ftJGW(UGdD09<=>??&ZI=<hwhTztqX-93J9jP`17jx>b>7i
%ALSYv5>rl;wbxS^iT)E6Qa&e!(?SErd1#Y*^bFthH=zKDcaib<<9ROKnha=M{SGa0LF&)G0K&JG7?XZga@kBq=!g<B9>|yZWK>@xvm<z`iF%mojCsE-
9cUiOgv(b{GA7em3h_%~iTY2DN7;wW*Xu{KLu4FrvXQ$5sSm(4=y453UekgP;a7+3|2r>8zw>cJ12{7`e0|xLZ%|jlA1{C8Q9?OFqMU}+1tBY1Xr$G_H
}0EE_IuP3>V%_aTR)!XDk)Av)qeJTtI@<2Ch_isgZHS`YG$t~Ea`)TMv$BnE$8M1tjiQHpW}1(t#dqGz)ng#BnA<%RgyRbnD0+3Dixn))I;fB#F`q<IL
wLuSW$H;;7wFlQvdQ>)+l>%#i%+mXts}Rtx+`ZfOV2Gj8ucHN3*jG@Ho%Jf6~`u0zdLO15o(*_<6#h;$53HU<vmW^5<a3!`)fefM(SX)T8{vXwN{203E
+We4kQ0s?&$0KeA*38rkQ<$c(@aVxcz-&XTuE^j+f>NMe*l@>p=MRld*PKc5F~Zh2B$M}Y^x<}DRl{vjtFGG98F_s<^1(;FrrwI&bT{64|AopF@-s?Q@
BQ4&HaecUB7lTIYRQTzo>*x38#oE}rrwXO_C&QAP#`mkOhc8vg4kLu-1Sr=L0Y32`%^6N*|@4#BY-OYF;r^epahUZBG0^<|C%x{D*>)MNep|)i0hTS@<
Z_A>^es`@<%kwH@q2uF1NP*<{IDEuDm`%=spP|@LddZQm%x6XtSpXPR&zHit1Z6kU@m`2g$G&fgEb}pd*XTN-sx*jRge&RC*K@h!`?ZUFT{QX*_SPAoa
B0uAxoOS<CT6Ko6F*<FKBl?>FUxvE?XBGL^3_Wel5b-N)rnhK{HjO|Ji4rny;#ageQ~D%&S&<59-Tii%3R<W%=<Mbdi<v!@{-cF{QVnC=N0(*{cyb#e-
MciK*4jlF^WM92+-?ufQs8T$`-gh6rel#4k>j=+hY3&j__l?K4_8Nz_((Ja>U3Zc`WGmb8QvD;6UaHW1{b$E>Yws;VbG`LsZBq(euZCDnPe!2)XIW9<`
l%O`*aNKU;ntd2PJpFaU{fJaCMKlB}O?2XGGsqJQG+&M5lB7{I0IMO5`0(T`vTDP$Dl&-Hg-+gh=i4n&p}5j_S+*?8?fM>u9s$9|aDvRoqvz(ckBpw~-
z*Rs4<H`2d7M6YNy7-O5`4X_+T;mO<$wr0w`2AFa&P<fC`*)%Vl3(Nb1_yM$qiM4Xt1k?r-KRNWrL`OH+fbyzba4)^C9KC~=JMfp>!h^{dq+jiB1GQwe
sOPDpZ4|M{LRgdjKezP9mQ6tN$7iS3D0Ga(*K!GZ;w{cezsdDT{N>nQK>J`7q$DvMwbZK|7}jQrDyw-B{hgkvDDrNARo*atQ+-B9c#1y{^z4iy1NA89f
OLZgl#kKK=usjHfZINI6qLel;O&OJ!1hX;sNzGyw+`e2$mh(0qp&J`y-&L%aOH!KZ--W@^?4_4&<oTK1&<udx~EJA$fD$cpmMzP%2>z++}X_6^VE?jJ8
(%!zS5wBvx4Gk;s@*$R)g_GgNts&PY&_`g7$bs^?0fnt98Zzp1M{?<&YD8#`H^pdvx|t=Twz%Vabia`5E?jzJ(=YoS80yZ@%9nq8$%LXZC9htt4tt1)a
XOJ`wR}A4Y$omqKei$yjOxPkQE{*D29Pd2i?`2r}z{jc|uZzBTw1>?3MJ-Rt$L_4g+nz{|WI&@CECKJT^k0_aEiM(VoPZFLk?Qh(SXd}}6dVt`6~!%Yf
F{jnqIFDo;5uxnq$sAeo+H2*GUz#(FfUch}Z`f(t9PuZQ1GkldtnE;UfT;CpghaSnZBOW$jiXRO>!$e^$%QOmzQ&&M(gNk{Lu}b21LQ;>-#t^(_&Q<_S
Q^Lv9uxy!ok?|crPY%uE)sf}1z|!D#Vj_GoDvS7?o(E7Akc{3MniHifGZ)zJtwSLnvy5iwumH;XI^hdTEQ5Bgt^vHJh~#76&V9`a77ZLC$;FpWa2Pe+6
F$A}k2b2Wa$d{ZdSpRyJ{&MC8j|NWy<0^$$*%aG=Zmcw{vJ`@qWY-ukBw}O$hAPsus!xjR7%X7cbMRZGkf$p+w7=p+<5`_Q%K|XA(6bzZa0!oW68&UdY
x>wWQhNJwx6%(y+VuRJ&W+~)7>{X9(sC|y?G&i^3pr#GHR_2*p%A9NirR@yc(7<XZqH`fpw4gY7fvin(Q%B>u3syNTgYt&gpG{`^7%v+vEMNb>S^GlHr
Cb`UnRks{mdG@ZqH^y0))Rt@GIy!F@w&D=Ze*R;6TJ;p4urs41z2F|70{)61QnkSYoWsZ-y*z+)!th<eM{1PZIxiCThcv}8BAb|Z`Q1GC5%<jNGoNcqX
##K`R*s0C1E9BO{XKq@!WJ(;lb4gF<bpp+v4^$8O(N-zX2kg89B%8~}Y3y492&@O!B9AR#&c9nZ@t33lX_fjYRb}}aLdE*UdgW)ii&<GBsX)8rtItYne
)wBinVIiWWzU~?G5RklRFN;k4F`7noaHa^z+jJ%O*Gm$ayp98&wx6+geU7%$E@KLZ+xdm6jrcx;AL#;|&l8K=QmAU3ogXhc>(GWf5+M@RHone>Zj^}n-
EQT<c3C}`vrK?JbUY?9x9bClnh(Zza$(dV^<hEyq0Tt7U6!%DMxG$wrWtMrYGcIHEZ$+imM63{lT7wIt}+Nrup+7QkG6KmREL-ZS3|d>_hICFWM)AB1O
+NH*_Ey5q{U$L*fUCq;kMQN4hHb0zH0PJ>O(E7_cjH1a2ITX%f&a|HQ|HL8iy!;x?ZhB8<0p|QA6}vL)X`p;p4$XAUk&N+l?2G)@_AFCK5lcyKW*Qw<d
XvQW1W<62$1$#r-;u_gO493zAI;dXnG81B+(TG^3LCocEQlJ@hIolE1H&zk}{=k<k>MBv~AvU<a}@9&p^|vv2H!aDvwgjwlZ#;&0!`;l#!(5JrFcyKLD
vzsvUHz1|+<b0lB-KR@5~jeKRAyC3iH_J`kZgD}~m`7rMXYJKZn#~1I$J=VUTBw@WIG@sectE>EzCxn-0`@VAS=u%!%Jw58>inQr2?r?AeZlm|g=lV#h
s&P+z$7hTV4mmv>=?x7%Xb1jJ$ISonnEz$}<IU;*ZBTg`A7m7p+(zkaT*Yw^qvar;rv5{Vb4ZWQ{@h7g!FarW)--Xdyvf~8cQvgi@U&^qIK+u1`>aPX?
QY5tdym{xX<ELbAV;KoX`~c0oDYNGd+eC3F}c3Qs-nz6coylzBD5{D%obB3bczeJsH?l{YTUHtoBGhdGZFSrCX&vr3h7EyZJ@kG0lNIFbhpN*+q>ssK@
^;!o349bwqdtxuJ<#uNiLHSW8JZr`9wduc`^2f7i;n65@>c=mw4GbCbiYsInPAaD$@35><$$jNe)v9{HD9KJ*;MnZQ7<ox_*5;G*FUoEF!mgTyz;L3o1
-Axw7qFK9Ssie$MCPz{S+dxp-10#nG~5h5GJsHR!a#VDWkU^oNR?wvj&?iFR8K<Hx?m>x1%XD_@m*ik>{_55EGgf8rXF??;wu**rVY!^?TygA|-BK}?=
@wD0Ms%c-$OUr$JB=~CpoVK>V-7QBz$Y*Os83)|eQ`|kBhXWB5mW5CW=!4mxPb!{&8pt*b&*9@cI4WF*($)fy6zE=D`dC0AKVtbcE0vInYm5TH&_MS1<
x%-&zW9PI;mF6xd=<$tx(x2DgUZ~yv&uaHbIT=Z*_rpLXhL(NaN4IlncUn(Ayzw`>rv<A!-kgs_zZ-4|_eS+5wRfP6^8L0UExG%=f9%$sNAmQh?@Y~mx
?7%^u5y(fn~q!-1j0=iWBRzMS(7xIy{zYRw}0Ktsiqyct4~r6_5;0l-NsgH?Y$hx>ea_aH$HTz)h!&K#nI#a^X>7R)5pQZYVDLY_MReL$Jg*=em<-v9C
{2J`<1mWBfuITD>@~~y*13!Eq_#;(AnY%HrXw7S?eJ;%D%OG8g=eQHRi~8!qP>G$FdS~1><^#b^A1O`tpdxey!0-;<H_v1;K;9FMOI@`VTHrNcXddlB{
1@j>pPpcDcq?+!Zivxa}`|PunN2d;0N%_vp43P3ie$`vn{0ob(Ny%D=l)e_GQ;cJJE9wVnonpTh382}8RG)_Kl5Et@cX%))S*HtJYW{o|_M$fn+weOUz
U={=r!dMHgE6|ab}5OlcPIZfiuWp{h^%+XK6LX4<%dNz!Qm`>SGaTeF5bomdC{9J8+k41K*qQ2f)^Y?gL>t@Gx*!{ty4K*B9dDhH@){gBvI-3)si8bZv
-45&|D#J1=l-Z*fmMH8r7x!7F_vs<4Hnb5697O5-pc1cJ4*LDDVSew<wCw5#Sa*B0_$?v?eB|Bxa+;dkbJ`d4nSRClN@*PXXz?m{QrVpo^X@@ELsOaiS
p4nDu|Iy(`VSLHV4snIeIqx@wF_UJPoHwxFrd9I<YtpjjHfFj=<i}4FB-=Or%YS6LUWBY>Bq<K-RMsn^Y$)t4Kf$161?Ff@0au-ArQVDn|B53N}qvUFl
p8wHhze=dv|pSm$Lnt8+4J$CGju5kpUgvwd&+B@JCPKg1)Z`mt!euxEz|NNef3tyl44M@TjHh+1&+a?`5~Tja#qU)Y9kE;{+UH^*GvzN_IAdnOmrYue;
Q5_y?hM?`XfOWRiH4ih_!rH(sy>`svWPlt`DSUc)(mz?E>&E@~B&UhA?!>jvTfW$(R~-Bz+}(SPYzbVP!L?}+mN?+GLckN{8I2Y5%q8v<W{b4$BVxwX~
1>QvoZT`fH*q)4s7G;<D<z|ykEWdYdxnk0i=4IU=mZ~S(lYHvLz2-*3j*%9Ek+q=Ht(aNwFoU@KzXRhvE6o;N*b_~H4xv;0mB^(1{aQm=QN{B1huJ?uF
KXC=Fv-KD;C4Vz4eg)UeNA&HI$%Er;z-1HAgMP66eB3SeHKQ<cvw*nnSO-Whz1uXnEo8T?Ck-FDGiBaIkgnQF?k4^+Vk+H%(NwHVv_mJcCD{&a-CL1M%
wF)wf*xxC9h90n%oc@O1LWqtvJY!zn$?nRXQ3Bx_gm*ap5D`sED8H(Wh&!OTEK)9)w^yC?=y;py~~wJUcu&!MWDMyAz`^U*20#Z|JYDw9xHY=&hDA97{
qa7-C!_0#serqjuB7Mn%u+w<!#lK%oY&G=ZeO_fEF!w_+GA;d~`A8B+<HK*fuaQO~@N}nmzWe%5AG12e}d>;n<bVIw9~$Hak!-q<_4qKdn>`1@&2|1`=
sO1|kS<9&`^xCZ+oHITeJ96P5jXoDMEnvC%r0ZMkmO6B(oQF%<yUFCct)XwjT~?Q6LbcFx`Y*AFJ}UlW@$Umto`c5jP24rCH&O`295kA*BBBu4~uSW8J
%SNtz8@O%1gD!poD&bl$n_nOkdR!Ih_b~rB!olzVg<ofoNLBS)kJbRwN*gq3JTMAObCdIjs2@@borTdV0hi?Z1KAW6w_D<mpC%MUmT^wy&KTmkE0PY$K
*xtCR&+?8-7?t?p8J=BZC4tN8wp%Pe;3N9a<mc3U%3f-E#5X*PWmLG*SNAv`b9$zqsR?BJ`S$jaqidFr973Y2xLYxPc($Jlm$G11Pu?3=AN*iDyVQ<VC
2aS6<Fbv73CskcOlJCx;hBRa(<Z9a#%)*pxt3#+b4~~5ciMjLJ0N3BJ&8u|gzd7@)lHf8E#xKutv$O%)-MVm3S|$?SzBFJ8VbT|DYp3i3&rN>5OEUYSt
<AX^<+E>Wz#k2t<2~bPyXuqYFCK{C1DnXIo@9b+-3bZ9T#4{+<+KUhWVK&#sa+mbQ(b%o0WK~>|6Im0D-UGg1sL{P-Fc1aQfj!>QM1v&&p(+ox$ozWJ*
^hH?sXqKPIyyPAe9c&TV@<wvm4qPiML62XYkEc%N9&^C9HjdtK$oQs}>bp#^*v9c}cah3$}_sQ$!w>!+rx?KQbn2MiWvywaZ58W1%7B-i+OtkextbZ&U
gDsXNbYe(|!EMXi*ba=4db{7j{7xok2-heI6lE6jW>ai)@({r+Ehr6)~MBY9~eL%|#Rm$CiV!+kfJ41AiVI{U>h2$p8GI&(?jpo}CkAb|O>cMlhz$HJ@
PSl=#*}w|}Fa+a^88MgkJwuLTfBi(u(n)jeRN%ur9{QUm$eL9)^SbWdTCV5VyG<mWBjLH<a(PM)`BZangCD(M4SE;%OvEK4cX5Ck;cJUOm+j!rZ0Fs>!
2P(NL1L2QP@M<3M|D25QiprkQ-!J2P1<WEss=<YXi^%DXAk}gveSX31x}QrVD88|#=`O8>8$%JtRHiKKfCv$;W5Vy@1}v5oL@1DZBi^grZ*t8J--HzF!
xyFQiL_k7tGy!2kQOHOe2uDOqhQ5W3w>!tY5P9(RMEQJi2mSAe#V96)kUzaa0L3le}#uu=tgB&Z^iS&P4_4HeRH=%bj8_95oLTPk<y^1-n*$QceVZ6M0
D#y^(4A6eccm<Dsl12JU#`T`&hIhND{Q={O|rjP%e{-{9?Hw-Z>5#Tq(5pC5f<QZsR2Z&NSB(<V(WE|dg(_wgzNeVP`^IKR#k+e_T&+3)>W>8G+v<V`^
M<XEbAw$(=qBVr4EmT1}TQ5!FBcwMG5;PD%1q*KgD+%D7-Mvz*B;$UF~3Vf|Ls0%g6Am+0%_P`Zbs)6-(3H;j704p)^uQBQR`@K~aLm@LlTIZhVy?i~2
W>Sj)V>eKWAxPPrK)USQofj!pV0HKR8rVFaB^v<XIz(pE;s<xc**hQaD&bOgP{UY1q6idyCOG5cMN62sD`R2mShG^yeo9mYGV<>+=~LAfuisF!VdHxm{
{%(Nrs39Qw@zwZ)^qQ3!)5#rOy%j%_F)j<91+jwCZPa(Zrj%b`NfaqXL{PNqY6fSmJI*QGd0&NC2bFwcSErW_61fSD7O9JgXlk%C9y5RW+=SOQ?PXGp3
puk8>X=c&k%#4481-s-dw`~2|Fyjlj_1{(xseZm4Pn*yFUmsmaU&x1($%rzm6Kd>uuew0M*?=T^?Y%oC@k;GYkr%E2|S+RzKa79oVcK42Vs(Yqx8Y!)@
L#k4YWn{BEx<zJl^uzB(rZ!*=&_DI7@)fW5g3*fki|oy^jM2*>0BuJ`TMSZ%Y9AS{kGEKf}Bp4a<YsvL<HD#jP&o2QyOuv4|uuk_SLE=L+cIBfy4>9JB
^0@bX81msxIqb?)z^@F{b)Ww9w2FH}qCnsRInyWNAi}`7cU2r4&cNKgh5?rwh?K=F_dMs9Nlm-Z<UO6&vBgvXl6|`Ux+UMsvNm!u+ST3JxLtjr<dkyYv
2u>^G#LHb@M(lE%=fPt%$z{~T4MF3?JAeuD09M{nH3!9&uf{abU63C2c=#MvfyLR!+<m1?4EoqLF>{vsm3ybM$QUBxh<ljWP<uvaiGycrVosy<T(L5z^
E>lcNH8wC9CF%uv%qxsFS^YUvio_0pw_YiIZ~6+<$b2=9dX=ib=6~cHy3|~aO1TJ%}v#CzIx_hL%~nUeUt0k$|YP<jb!&u7XXEMC+ZXD7}-RW(%I~fc-
>=q=Gvg*aG=21dp+;#hru2@3OVX_oLxKv7bRgl^z{sR52X9cqYm!EzD_TpK<1Wuji4trcF{qc+m8=e-{%_ZNR^Qrb$z?XTa|7_UgsHbvW*PF5yK@mzeE
(}QmcgKH(b=Id}chbp31TNk&RpIKz`KcxJm2E-m7isM;56m=f@pr@cv{0TX4<?rMn&SXH81@7<8-O?#MIwXT9%QbCx1!gmm|0bxMJd2A6|ctLn0r41i6
qFX=&}m9X~i7O}Gdw9@p=FJm^^A*k=i=fJ6cv9Kb@&(iqDTI4%UOR8QOYXhf+-F%EaPBCVy%8ci`1zjTRw?)2Zu?SAn#T|L(fnq}LQk8Iip>ZUk9a>1e
@PN;=L=NsgX>sb^kbA=n(iN;v&Zy@!(}8^YY+hC*XA5jKcIIIpQSLEHr7^$G3o>XaOs4u%eh!w1prmJtO1k@+=T(&4GZj3Q#oSM0c{*6G4;_0lvvoadk
iq=^^qfE_e$GDklqn0tx9pHFm!NYoAb9trT+<tn?~MPcb$*k$D{Y$R`{p60@T+(H$s%V0{pmbE{FeU2>@C9=ZBezxCDI{0&F4N9fg0=~o1x5SVT^xM3l
Afvm5FQj<?qS`2Y?hcf;gw71Ui!GgqT3wi;K_f%mm^nf=)Vb*;(e!F?RCu#|__t)!p*fg}e|K#{oWWD2x8l83xq5JN7>N0xK(~sm6xUumB@7B)3elMFQ
F+M3N>2Z<l1#R8CYBD#580cJ-+gtA#yo)s$z{Sh>4ato?>}(+z#SdfG?D$35_-f}z|;W^w_&?z=&>=^Oana6aX@!CHX0H<ymD+ygnYI(z705#yjj>EWg
Yc*g)%FO)Tx9-B+`l9dyyblHJ7B~<A1-ZpY~gAp2jjxE%Qw3NSrgXYI9aF#!Ki4K2hWywD3Kwa?=zlz3(omjvNg52h=J=ef}5L<wct>}UZQ>OcD=1AL&
F}@qqm9<zSIsx;MjVPvGrboJL^0NST5cAX}B+jTl!{cUi+g`1E&J?p!y0!{z{mu!`7d#lyW!Qsvam17~9UYX_kJAF^jo}uL^l=904QmdSUOO&U7nJxR7
ApZu_M%JY_$(4uUByIJPu1ByAbqO%F}R@MTwzP7lfpJ)tsBScTR_&AD0@b@5d-q&mpa(r$Yg8`QipA^Ej#<Hbp8?F*QX44;GFBq=6&uYarv4N)58J}m$
;e%)?~^>2H7koI{5g=_o56Q(gNPP?tZ;u{^p3035wHHmRxs2NieuPo6F~(+wN(*d5YRgSO_q4>5-jP&lWp@>a3fa_i&Gt_bIDNkekyb{Tbnofcoz;f#v
Ea+Ol$v$>D^vB@MX59k1oL?BlUV_TC)%Ox#xj%}w;lbqN81(m22y{o`Ss9Mn{>sED8JiC3JPl7xVx)8c9g$0lJSc6)RWQ?gt}i8J26O-QMh<`$g&>UBb
HH=&};33F%N@kbe{K9(jRtv=S!$kaNrGbDzKQM>la-j=|rtJo${{g&!{U1h{C%2KZ>BQ5>9J#tC#r+U7D90yH-c!sdpV|@qC^safAFvMl2^@ojtA%1%!
T<<9IL+VT=PBj$krw>?y@z09`2wWkK9ny!y@{EsjZqK+V#>&%bNhMPHI@)+UD<ho2n4H*e!{g{(E~bPAw)ukGzC>tQm|DvLc6!O9!jFR$PlpLdIe2QoB
h(U!|K)We_Eo^Cyei)=n&pl<PLZ|zP$~Y@Q;kM#&<AgQEDlsX6Hw4iU9Ob!0C^G)Y3_NQ%dV$s59<T^<X!YNbeZ7AyoC1JIiQW9+1?)^N}y)sUbf9y#g
)D!4fdj#SO%<+XGUZiWDJDvV@}j?(_GSVDuo3U@&vIH^q=!Xrfbf?>5g%)lJD+}Vv%M(I0K*vp}!oRhTQf<arO&m-|YHH`uZa4{8I#^$=gNBk_7T}v-G
5cJ-WF&cfTv@h-VFWol1{zJ`@qN??<FwFO>9J&s^JIo8?IMAMMnCy7gBy7QbQE$s$l^*NTftI=u?A9`NO{8AhmBbC|p@JgRlCstDrk^GD&>$C8!oCYg&
d@_a%)f7|;0d8i@Rt=Uvlqz}wCYswmeBU&j)2tcWr6cL)+qCR~Sc#Qe<toC+Wck6aDmzX|*ECDiqNf^H~kl8Oj_4MK`?DfNYxAVV~e=>oP+HY;K;i4_v
KVi%P=eWAa7L8Sxczns{o<`oMGnxR0$?<Eto?60XL%wT^Y%e5UV(uq#WM;&;b1vMATnMtiY67007|k=J&I~(xWNlzNxVo%0AJFu?bOYz<Nn^wKBx3HG5
WMj5<6=GGhA*h<ygb1E#=K{Du!jUrH_yFZ+gM!p=w6&!@R)pXFV`YF;T1lz=Z#u!GtNZrSuaH9NWGLtamgVuQKT^o+cG1_=UGFPdH|OPS9^%S-h~$<wi
rypuBcvG|E=vSZRix~DR&kJZ;AJZm&6_(;5GY%RfmPl^O2j}vs7Ih`2Ktkb=^gliA(@x_PW=u+l$uURMTDtfU$Y7b_2OGoXMnSl5gYU(s~&`k>g}hc*v
8jxHUJ_DDEpikI1FxF8N{J@=fqZ9SqV<VYVyF9-zD{^}ae5yY3W##pbWe1{xo`KKkXtcwDfmP?g`7vtnMJ_F|a<73}lJ(X`D#;ovNlV|wY^Z9QcjUpJ)
Fhd}9N^Q5>E8Dn@v6U8a5H<$3OcDh}ExsKkNHOF6+Fpa><B`~3m2whfro{kIs<RIYEBgn7rjEHEtmvrHc>vLtZ4-HB`1IZ8K=$~Jzne2XKW?~?7%j~bY
j+s1lPaN_3hzrj-V32V~%@g_TaozY_&*8FnD?u{5)>+CTgX=M!B-O)~5hNE%i0+toUytJ55uOs~4?rO|fAukoJXi<?@<lXt<DU9cC%p^`kvlF;ljfazR
^mA0vG(PSG2An74C!1vW*zWP<|H<+mZ@3E9K7dbfagj@RONE?j3`O;dd&(v8pV|R2d~PJ0>w%bzr33|C$kBrPj;%gM~7li85`K9Fbm;=nojj)#+)6D{V
lAsfhH}KEimIFpE1tGip#K~WQFi!Y^vzyy`LoZy>e#yWUOLk>`-HFI>(71<k?!L`x&hdo7$)bXK8RxK}EI&k6lbq<@M}rd6kb?upx%mE_>*namlEIDUK
H4aA!su`vFnG(H!|5_9(^?*Q<CcPmzNIK0cS$P&3H<pTzabr;j6Zk5a3Pr@bI^Y#C$buA_=#l=<<lG9Sj0OWm;Kra$oK21Y;)eR?_?kF_wnP@+ykK`~h
G;_h5A8=0Txkvf`>%tLaav(UT8k;`;g^_-^dxr0l0<8L2c9%611JaWF^tGDjg!M{T2a}}75<n5^zyL(u{h*D`?wR$}-jPlOB*dBmEa4%4|6y;$T;=JZ#
a)>K8iBHMiXz~HvQzg}cP*My=bUd;op_HvB%$*z^ICcc?kTuFH(IZLvUq7nqKjpuK<Ke`|2I4mtWtrkUol|59-^Ar)yf_;~`nfzh-y28vacL-yyi4Xv;
{*tz8_;lYZTy*iMl36_*KLSkc0S(jHi_r-d>K*I>N~!D;Ke#duutBHJs(oF9xr06!j3`VygKJ*8z=dJEFIcS#+^Zm`r8rhNjs2bu34C<FUm-~AFk?~sQ
y3y{%_f*&k__;zsc!e3Tty7d*@Eklm);^(TMW=YF2`0;ugz86cF#%y>JZYOj@9bJOR;NYp#TGc`1rsb#D+P$tj6efRDet{xIxA7+==S=V@J^KFJNV_j#
Ny-Sm;L08;HUaIkg#h=N@t)c%WY;li$M%Pa0-p@Q|?$Mf=)tPH)0Fv)Cw|7$SAXY!4Wb3|4$@PfDGSfJN!TFm0pI<V)pExvf!#!3l)F0AxS-<Zd`@n-g
<WZl}qsYBa-<O9L5DjgLjNI|lm+Ra!RD6bXJp7m%qvr2d%D(Z(P-Be;F$uWK@R-5Yp=ca))s~rjdVD8>Txz?~!rqq?E;o$h+zYtM1H$086c+D;jdzL*|
hc0P;qVBTO$Y?oDJB00(L6KIZYy7(LmVor}9xsJhph%G<3dBr*q%F*6`-&V&F<-%S7n+e-76^*x!_RD0p(O0{t_uGXv>}R|1Q0eQMq;0cFIK_c@_ulkD
2=75ueH0oRW*9)b1A?&#H?R906C=9Ra3kkj@D&{U7+<NLi79VM3ty^kB{7|bjZ%zv~E57Q_#PW#qK~z1-{(SESf*Sj@LR@7Gm|%$*&P+Svc@(O1_0%hC
aVF5w)q=TDt6=V(`=XK%XCVoE3gdhdQuAjKq679EE!bqo9$gy(GX7xQrczfgU-Ai1cM~+;;uE%!b~k5BhpmOHajJjVK8`h)=9-tyj877v9bZ$)HHI)+n
e=uj|RfcJ;#_)MZWF4|(D}z4bC5IHjw)x7UfT0ol2-sNB5PrPBqIW&D-d;CYOXA@i6q22*qKaq>PQRS~-@Ynz>eBDcI#9#7v;WPILm0p<Vr?Vd#UXl1e
+eXs;aD|Fk1M3LN*z(?rUyL-%Dbk4jJ#)E};sp=g+kZM#^4Bzd3Brdi+N*g|#IRW;1CCLqHC=x$t5ZL2|>0Iitjd$DhGYgKWZxPvQr-KzO(%PpHeg0Ou
gG*K6j~*UU|Ni}A{Y!&hIisQmRXx{OU|rm?f1+Jw?A{}!-Z3UXdiUc~Sk*^jIa7C<yznkAz@A2y5i9rj{qKsT>zj=Al4U*CZ>+$wg#(E)gXFiE-!TttD
R22D+wq#?Z`r_GEK|B5SyEMQKj8iQKj>QFB|cIo`rvE~h95P}EBAEC)K6+1P6D*YwDsqxBP3Qz_m|CCp0JYB>$H`*wCEsJb)~vq^Hsv2tviz#<+V#!kJ
l36T4DpfB~t^tI`jeXJUXiwzmV?!yi8<TW~fi6YjL(E(nozJYLk0WxD2ct8)-3&u3QJq;#Iu3XHM2YHFDNkdS-FS_8G};8=*d~M~otj5CuAR8!k`_e5-
Q7IThh+iqZ)T>pBks$fyy6!<!-=ah$lP&n<?<t)7z~Z4~>PWpGSN1I7N;)a)FOMo^u{_locFbh<m;1r;w?PM+Y^#>i%|&-kxmt=#hvgeN~PhXjbh`=WK
9aI?7J`Q$o@9yS+bTXhv(dhWpP$Fp^i?-h|#O>3_dlV*2sZet%nf)+s|38VbFb3Ma-9_&(Wid(P8yMAbrBq4Lph2yAeVQ{KJ+{?|wxPr>vAhOg&u};bF
f1vzO2e99Ksq?VU);w1mZ}?3oJ%bGE$BItZ325grT`w`$QEn}MUcuWvi%Cqa3uenewBWN+tQXF3Y}5|bxI459q(nVmmkFI-H*l?dTuof!p2U0CyD$eX*
ssedai5e1x<NZGzr3~>X^Xspy=`}tSbB+Fxx2fAvy!NCHcUj#O;;`TJ+-?)gXUc(JX4(i`xjb<w7X8yj&^LxxKG^@45HgpU-30YWiptpcEp1+S`HSU$@
jDVjDyQiEN$Gk{6d0qOZiR+TH3>IdR1pRZrxlOe>(g<d`=6vT?CJNULDfI$cyf5y{EPA)+=&QnB>I<-~wEy!uz%6Ivk6}s}aX8IW=cl874%xqbAO$JWx
M1w?GKgG(;KwT((AfVsI39?!1JO9T_nUINqKK_FryzcPy3eU2~ZmARa+KMAwq^z<#!`XTdpU_w+s|!K+a&J_r}{T)g!A?r~R_nd$rCR_-2j`YQ|9#Rpw
Uu{brR+kpjXmD|umc5ipbQC=zq#bvl95&Q0Y#=_RkssiDyE$%71F3lCw=?+{9FTq$?o)7l?^8H}cP{;vo<Pr|`!Wux<b?%(!85P3a)gya89jQx;+O6>6
j6zg)=?3pk@2D<{9-TtNwuMW-XJ2_zIEvF^%qfgU(qzqwidXvsm!puuy=L;R4wnUZLYk8Hg(nU+No@C>^S?Z$Ez5f!Bh#mY?7^I>X1x(L+mY53^?~(tS
!Bh>8_{19kQtqD)8CJe#L;jz5-w?bcb5hT=~23D0DpTAXw?1(CHO){GSlShimL{-E257=lrIe9&~WR?W98i9MDiK8sJ>GEb(`P6yc9$)J*?*)_c)K_*o
^CcS-+pipXu2nyU|tEOym3KkidH&1?((&gG-z0Talz4(O4mMv4=t)eXs|HeC@+Va=2Y2&GP**-a#edB{i%%qRBCL>6=mom5bRoTfzmw`Qa-jKafNF#`V
2ui@U|%#Lfzlr}kHjx)75fGxH7bIic%uJWd`;d5l)!w=**N@RKbkOmgVo|4ewYP*(2W#4&OMT`A)mf@9s^$al@_eU3nUK83?uD#?RmX9r`t`Y7G~Rw(z
N#5eEvKNBub{Iy@MHg&K=yfad5A=?M)BdkRUU<I(lHr|}-NufIA6}3XXAG+HM+h^&ir3H{?K{6EnydT)B)8Pi4Aa+r<BCvCDWDuBU;@%&-c9OUS2%jS1
+y>RL^eOG7&Tz0{Wpuv1Z6?OfgZ_+BMqE%3Nn4V5m<|S(778rvHs-+S-77}v#q{n0z;b(~%kl=dDLN6p!qFbcPv$8pWmLx-8PuB1*cl7x`5l%T&TJCcr
aS8*uZ?)XAfz({VMhMwM84l(epv_cg*r|F@njhG58r0`N8fUKJ2bviC=HL<FTNpF<b@P-<GD{63A`AEU#}3Ey}$7~@zHv_P{6ibaRIx3e8(t-Ke|r*qY
2o5xK6yP=d^fp3|Ie+*NK0*Drs}KU;pUx;P;NBIQ_-A_=j=pzZjQT{zt$5e&fF}e~bO=*Y}(FKRke6!~ehkTOZAHHn!8ZlKl2w=YRa~d0eu8|3AN>fAs
4+GGB~*zmNZq|D8v#Df{<7`u*Dh|AX-Ua`2BJzZ(3%NBzH<=$9-1%b`C-{KLqfZ{#1w|6+oFGW4H#e?IaXOa6L-Un2g+&_8g=fAd-Y*@^vQSN(?%`$6U
W_6+}uj`_g^|Em@M^VZ=%Zu|Z|c>j39`MY-C|EJ9OPmKC=Q-2=S&!hT@`aiZ<e|FVR)PGIX-{<asLjHvO=Ysq?lzcJvuLJnE?&80ay#J4d{AcS&G?aJa
d-}Kk_@lRJdS4bM2(>se7XI<}hK5!zIwa)Dd_kyw1U{X+Hz`C<XYjgkTr?&xhP%MWvMij>Ra_{2L-$Tu3-K{%U*g%y>U7DMc-w=e%k94zUf-zn!2IoaK
*F)m5b={cpC7c9YeK<wV#N6UW0TL|aq_!idl;qoR&9b+KD1Y3a(<NhH83C2`eHD8ZNxcQC{Yk+D_kA9RFXb)uwZ2d44S8%X>{4d=ZYn7@_m0543&Xpr1
&wg7FfXXcD8=v{lxp{#QUGlFF)~qH{N-oK*E28SI}m~%3tCs2A;U=mw0$7CAY8Vcatw4>#x<zppMvE@mJ!Bm$VnQFY!dLrMs{7=x>_erOD^VmwF_;vhy
?eQjgA9ro8ws@#y_76o1G4`<u?gpj`Vm_V4d~zOyuI5Pn&IG7jPRC7#KY7(xD({;FEYe8#@S(~5*Y!M`7#aLPYq@n?9^Q&@)OZ=2t%Iy1q>xo;897mrC
_OGSLP(2e-&h|~KdT-MWkH_b_@LfDt}1qeyHm(S<xOFX^B7S;dzt@rPJ9)EAV|Capxy<Yxyy!^|0c`qmP>w3u=5|lsn@}C^<4dY>){&qap^{Aq;JRc*T
aW}JxDxC{soNup~_hK%-->Ojv-?ABoN4^DG@3`dk=Xw19kbi&n@4o^+|LnJ){P(jzexAqA``ACfkNtTbKl$pvpMLyL<AXo1zsu$JYWuJ1FAhVSNx!VWA
Mnd>pT`gM<G(T9Pk;aS!uz>@|FHdAe_PLgphy1{ct3dl``dcS{&v0mQ{es7^PhM>@qXg{#QWF4lNj5$ZvSHIt&+*?#-Hbl@OV0#Y4U&0dKKxc=Il>CKz
M_h2gy(V`-%4x?<d~>xgVGBsuzEhYjb9={_|3aSU!1w`1|^Y@p{l2;@jWDpZoU{?<d|*yniaZYip0yYrWs5Zldjb;v6Np8a~b?ikj?;`QYy6ULD=%zA=
tgu`ka%ZT|Bx$v!^$qiH#{5=ax7S^NFs2EuRS$v@BIC*DuIzX|V8|NE|m{Nw*+_e_5K`L_QycXRamlka7lnM{K1HRT)eV9E=ReL{U(595}o#7thqRKZ1
Pxr>ZTj8fF%r>wIryN+XHL0v5ciDd7vI+7As7wvEbyLEW@ZcjKXoNHP8j<<A?f}7`0cohRrU!gO<Ygxb|ml3Yly@eX@6}TA_J`duQTcNs0B5ORk@ygGf
T*6kV$VSz2r50UV0ozN%h(_&jsu%a8nl=Z<<)jtqvICPeHmJ_8t}#Azt79cjJ-5gYMb><Xg&^FB%K+>3BH~(@_fO$nh0#{h_>Rl=)*iwxrP4N3x838U_
bv!d^9taY5e07G0W|mtBR%L&57GXPryp+#zCWd!C>K~V;u!nxHZTp2ixyLy#5gP{m}Twe%Zv10#TQ8J?aH^NtUG5A2=9DYw{Lhx*JQ0Ai%ACyCgu|Li4
EZU{=KU!ohZpGRd_sQX=vnn*vJ>c5QOWVy<q%eshG*RjS}9zDsI-~J$&`jjj15xg}f<Pzxd)whZe6cRtE0|Nle;yjt{}O#5BB+`~??1$uNYh+nr5*gQF
3>=j|@|M`6M+ZaQC6rh6&43Vq(fk6q(3Q<9_59YBMQT4lJlYt@x!n|y%|MvJ~CSk%a?z-Kq_SmZ?U^*rSXOp#&r!l*`Z>~7^TJ`CM`rv+JCK0GI~IMg@
U&~jUG?d`=E_tJ;g5EQr;OIj~j^qt$%7pCCCDbJq#-5+=;_!q<1Zb!!PzF?_P)A!Mr2;##CA8L3*Cp`tW@)3<z7`l9e$~e7j&C07oU^?ov66AvByDi|(
hYw<fDJFg_796ibV8iYX<LtsW+T#oq!Q6Gt<pv+^hpiHlfN{?XM%JUXC3B+~K9sX+T|fwZS#|tg5c2ls5<2DkO7StDLg<SQ6f#tQvY#b)ezEx17T3jYt
M7ub1X@ygcz^2gq^3aV1!5Tv2yc&<EOe!J706PZVdR+uuB6c@2`^nMTvqkjMpWG4&O`IY!>js`Sq;aMSZI%r3zMgm;u<x(7vaj{3{<ab=ZpOPcnSTRn4
uez5rc)(%KYGbRVsHL7y%LoK3_sHiHv-D33X%=@CWD7ch0_L#ix*!$4zB~Hs2zcGQ)(cev$EDdwM(6eXREdzSjjoeuf^Z7qe^(uJrG`!%>FIgb$FY-})
_js0y6=_1;ML29!JpLv8Crlb2;M1d3>79|@{35`4umK`gwAj)#7_m9ho)=aVPaL4_BU`p^CyS5bsZQ^^f4ZueS<9AEzx?-BKeXvfVJy0<)HQBxGH_zf?
7y<WZ%G3>#=!<^g_Ruhx&cvOC);TX~ZtF$${gMxIs?fDCyQcCet<OVy~eCkwBvh;%Pcf8mD@5U_D>B0+I<ZX6VD!=komsK8oh3C?js(p<BGurm|`6)DM
7$OF#9EvaYRfG8{#NY95bqR2d%-vR)rl5sSA-GPme@i@J4aQ(S!ZBiXCKz9$IkD^(8CGH|#zRlVTVT5|+~{&b{4ZLf_tLn{ob;kGsv)4U^b>Z_p*CqU`
vO;l<Sa07Eri_{8eD$^P1F5t)F@&Sor$`OU>#X^=k0gQp~j6xr3@Yr!a`~E(bPsk-PC2fO`H7dc|e{~Vb^8PMp}$$<q1Rn^*p}TBcFRx+w!Fzv0Q0=tw
+s0DW|XX2-q)U3%=B&?Y7s#mwGh0p@V;|N0qyg+v6)eve?~kzt*E~`unvWr3_<lU+U3!yf5|WyPkikM<6-gU+a+$70>%xk4pZ2u{Gg+&Ba|2x~)FHKC*
F5m{RD+E48($h3e&IwkeNs90e83lqTbW2uv^?4Zyr)u|(ZJSt>M2s%~(Z;PiF<>A(c=%lfn4D=mFpf3NqevDGi@Pn6#A_GSHj-@h;G@7w-qO+-^7E(#r
ln2XeGBJ@<?+6TFL#!<*d&!sM(b|2yU{#hl_)#5xoWcb2&3zx=c_u=z*jct!xdQOy0M)myWPP}_2@)#G!Vp~P}Nd#M*Uv=O3go`1R#3$V9L&#ZUTKrKQ
E=~lei5zXIQOQ^!wRl?Tw|bhC@fjInlJ&dWrOqQ!Un;+T_iO%qM2*fIa2C!Q{eaKztxnbw0EU-rgWZyXfUMayQv)D174U{j*T(#9|97(~RDV-=Z3WNQv
u!w^B-Wzm%n~Y$yukNacYLkwSw*l4YTQ=hCQmvv_EMDQ^|U=(dSt)j4G*>Zy8g^QjA~(fHo-QPFtT;7Pp+aLI3(f^DNGFFMjE1D^#pX+JoAOTDj0D;pV
VzU(I<vIo99(@PBaCp(RFR@6zzd{yH^@)UWbIMw$sJJ%)n|Z@|QlDqo^BVIJ~g6O&+E!EeX$vRTo^h;8J9`Me@mue_ljm{d{)Cwp8`P2=(aP;mXiJVhh
Q5gL|H+TU|QDB+I(+6wSS)x9cQ~lRVmj^y_)>&ZjX=?fvAL>M?GY{VM*7S4Pna7v~ep%4NGM;=4M>@Qw*;A`|uS5v|j+fVotn`aM-7Cm3cjY+mBlvVMC
;C!wEP7Wxcqd@Wg>Lzqg3g70d&HR{XqDe<Nm41An?C(&@)pM@PNcbI%Wga-g-8T?qX#}>tO-{>-NNA~5@3~*Gu30Eo#TLo47ytmktRNH!O0U^-lV}YJ}
H5=>8{`iI$4C`CAJ}a*XPswCqUOkpcelQ~15AAw_!<kkPf2wjSUbN2zdWANzf*To}sDvh1Pvg-3ig#gZV{5ps#r1nJV&Jh1>36=DiN$Wk!wPj+Jsebf^
Z`o2;i+ZwE}?AeMP7VF74PKjJvY#nDV+}lV?+LJ-1SK|&p6Hr#0i?Py!5Rvul}O};kG>BD9U=HMfclNY-6>D-idrC!k9!SF_BSmJ_bxi`V&x!5FTLOjA
)#FBPNo&Fuc1IE)+G$+FtpnUYz3w(IKI{q3Q`IxB&BEMCLZDs-c^TSPbe7k;o=%0;^Kr_wPYBnQWH*9Pm_sA>5Ygz@+wWWr&|{W?|(GEX%v0bnp>rTig
10NsaD1;}i8mKO@6S8k5X!0TA!&%)xrktHxwbR?G`TXKk5qW-LGioFZJ29fz;o-x{>e0{O#hVSUeUhNB0mNERfv`TLHKSY(u=m{!9ThSl9-O=}hz@k;C
#^qp9jW!nf};&10c{VDBFk;nORyOww4cjg%a5%dOu{7_cnCQYOoPbP0>6G<mRe#kH=)Z~h?WpdZC3Y99g@Li8oS+WI8_XB~vRrMCU@Q1B^;}<!E_9nef
hpd6DA%upTJlOx@ht$QF9-zl>KI~JwP6X$<3*Y@vhB&Ozm65rN+uA<1i>=4@cRf0l^A6vt9mz%`nj^2V_X%dd=#idGkC*sXuo<qG*OUnB_Hl)8dbD<pj
9cyc%MVJSj@xEwafd74^ym;T2W*qR_w}CgEa7}O82qkBgIcEI9h1&*Ks8@;X;A^;n;w1NKX5BKaq_(y#)S2lOeyL#@uo@vOqQngjfZwRg9_`|Ee8dd6h
$*reu>Kw_SaIEH7Mz`08k%pMJeNr?E9@JWbdBe+Ng_s{xF)Wpxt^Kj<Hh8Mrv0aPoE<jYQNOqcf1Osb{{hCDr+|63?Zpz#HT%;C9(teUQB#x+phBC!G8
Bw-2}h}Dak~B2)dFWU!U>z4Nt8O0EFDJjjgNgCpzyiDMeJyE__J(3zt_`zlafyxzK6P11?q^^hA^P2<TBS-ZwUL%?04E2fPDdCW=#XNZ;uj=F%rJo~)u
y6!EcKgv~!!lda}1;(N=H4H#8ck;r0qWyCw^+%254QZ}ElRDcx?LM6Tnll7Xbr*N726I^GKkWneO4d^VWY@@3gwpudAQ=CH{z)Nu7B(9>@LjWzIL&!{u
Z{P)i@|}VO+tVn8$@sQ^qG9Q<Ko-9d9;ku&j^O#N@sl1GPgm-MN-RFsEeI4=ekw?h9(jaA^ZJZrovV34xXf<_#=NMrMm$d!L0?UNyS<{DtvgF2@MYHA(
0;r;v_D_@jc<7Rx=6k;SJF$M=v;ueZ~Yc<_#qTC`G!m3^0v<Mo%Nkx%F`3rsz_8%k>*)`t2eQjzT;{4_Lu%46jnE1Dj|l4rNPDZmqr_Kl<!1Y6<~QKQ1
`rI`p$P4^0_POAXy1GKnZtQLw;lvXk6BYlPicz;BV2s${wp459EKO4E5guo~)XWx+X+ub?{YEWuj`>lM#q~x^1uaJj>!iAiuB$kb#0o6p3&(_~ZL}4J`
w{igmproGzE=Hb$IdD`ZkWh4pqj!;;rGT%kX^CT<&<eZOy#O}%`I$3?xP{T>X~0A)vr;?*mlG&+WDIS<PdhzAvKi>$V+mWBOA{K5UzmJjH>a>amm#L~8
9%043wT%^Es(gR$Fcl9bLtFu7mIJb$RTrD3=S5ra$>{_#uy0rPP`NQ9oME%I!U9hgIyV(()vidi^|9Jd;yA_HysXl&}L}o!>zmT$-$dHGO==G-xHcrmT
+9Fk+Se8)U+JR+cr6G%}@OUWJHVW%5^N9Zru@Ku5>Z3==(j|Je{F(D4$Uny$tDm&1Ctf3RNByC^WwmEpSENWs-#Wq98q0&aAQrSYKws0E$=u{mE#CR?1
eY>XeMK$Ins3W{w=IKLB*qoYztn^Cg0p>jH^}iIedv%$`o4dfL^6t)U!L41U3HRG4?bapZ})#P?edM`y&osxh143(_@`ivLqYjUvLD)JwM}T7kk=1ENx
Ke?se}CP5AGB3w<{a|5Z?J&sv3B4PA6NtCVDNfcj^J#DpGBueB0i4KYrvWm{_0S^%OIs3%9o#e(djf7uHs`g^LT@q#IHay_DYIyBJGcgRkdP5Tqf3WtD
n0%_%w|#Qd$>BG1|y?G?bM_^?B7tKJ^ztKrF7d9`NVo6p>qL@v+0D?VCOf9rM{aJ5ETBS^{(htq(Tpaz=F2nNjd?eRisLh$JBCC+kl-h7G(CRw~Rv0#m
j>N3Url8s}}1pYd1!X|sxWXs`-^sdk{<kzM`WHs{SFv4luB^T#T0j|=M-;1bVn(cvc8>>3Z-Ti(Zms0=Wrg_#!p3>;gh5%NE9g9}rQ|{itp0S9S%T6I9
P~Ng{*KhZ+qb;w(Y@+pDQ8K~R^G<2PmQewG|MvZ^Jw75hPf2R4S!ggKhH=mD_pt)6-mW5wM58<P7}+TA)^>$&_p$JW_=%@3h+m)2%Gicq@V?*2iuW50r
3Od&_4U?U@tYs|b|0&~hxH<aJQTJGJ3nzl)sC7EYSn-tHZZbj>7L8yJGa1)9u`(ctUC+Okj-HuUM{S)9Cj*TOQ3DntMRc_+L}v#$?4nnd}wuJIK%BJbj
`eN@ry5H{gw5CK=LTBB)XwYhU4c1Ptgw-)lY0r>WEc@Na6N<8{QJ?F;>@0@iC?0`cb+pQRfR!h*REXoAdFu#sozq@aBwfs6IbZqCb@MDb!*e!LGjni8*
bCBm`b3{d(WzJmOmLA6>Uqd(_CPy~F~Kj@*IEhvj`8#zV{F1$~F<CoNdr8=M;LC{oCh<2PG93zG2texq6yht(#tm_-ej_$@~ETvosNNt5-N%{%u*qFg3
b6Wy2RLex2KV*o3QfX{tOIFRjvi*g;^1-=N8SLJ42);fFc1v$&W_RLUhHE3VU1qVm`7YxNT$vJs<MPM|^7RWQoD`Xab1h!_Muu&^f))41p;0W1a>)xrt
DvXVezmb^<YGu;k+Gry^Xl*8fo`!kod>i)3C*xIxS#Uvl&@1;@C|>CecAh9T8h3g2!ab7XZKQouHd=d2MfvGF+ns8ki5w|B5Vg^>P=2s?*;0?}!;`7;f
Y*<#OnNrkv+!j;_j==w8;=Jm2^e$#Y=e#Ki9zeUA(+$U3g6Mku}vBK9HPTI3=C5tV%1gTuVP_U?G|X9pO{=K<-)UxArzCl?pu|BtvootrLFX;xv{FV=L
sJ!?O?ET0jpgKF&7;Hvp4^7eaOPl3Mj9YXJzwWiD&B@xym3tYz+o<`@}6S?_(kK@O`W7n6@w>NGU#eCovo~^_)n0>boNGiiwr$o`$bN(@;d!pMUw8nsm
!rj@U3_qmnMX--A1DC9^RKbv5N%-MeXGd475qm^uw$_0@fZxlor2|J%<~<S*|dB17vp^luf`(tQ=_bri_(r5uZ_WOn!xQhX8NOCM5PVhG~J2W01Lb(~_
j+>tpaVA?@#v87PB3h#I<C~_-r@mKc|YIP$d;miAohPr}8{PI3x2rmNs@;<`+U@60Yc^^@R_fzxreZ=?s@vrV9zVm4aWE(CEMOwT0=m>!{Kl?U^Zpdn#
c}vCRG4)%w^KSAzzf}f-Z&}eBxJgBOE7m&C{dyjHn|p$T0>##4bZP5|S_H8xwsw0^PV0fqLjE2GH))dxU?6t5-U%_tYZ}HaYF}kqZ?&lGpB7rrSx<EQo
}fIm`YUWkSS03nS5Bh5m@k;$W7Rj2DL2GqTvVtM`7JSN>O6{YehpAQ)(H7~5#^od74>7S_73VVv%m93^_<`fgpn^HRviUzGlFe+sxaa0$T*3pV}vbA<=
bS2K5vQ9?QOzbnPgn2f{77eVx(Is@u>g4)gQyWQACP%B9Q_~Tt(rqy<eXXe%?|qly9@&9@ALh-|u7H?WJ#{8aj=thN#1$eUZNVaUF<$EzV%Gw>j_ZM1Q
aGM@&3ygbxpsk)Ge+M|{~W4V_nZ^5q-3dtyE!|C$q4=_|%Y9fI^A&v2zlF!4yx83A|RGF0aiVq;bxPNHxHh^B6%Gg)qsT!lXUL{O6u%gT-<dE(oBAbmd
7mTXcwaThv#pW!{huB;w5G~g3)a^WaR4_w5$$>76t^4{u<f1y0+<}YD3t~2!HUck+F)COXORCP0s?SX3xG#UQEC@%B_4E~xw!khYl@0%&%@+Mxc0#~J<
t<MS1*20r~5zl_aZqKz>eDhnsX*=|`5gRaESNLibndhd%{g-}|Z*s|q7qwVnS<dSu8#C*D@3-!Hy4V)6i&s$;ba@-|cb|OkH-hu@?FvIp)&VuUf>7Jec
Kz0GD3+rWy;3$TP60P5oLWl4_xry|GFW+U9Ye_PhPX9P6PcNB{q~Jt0$~?@T^$rgxPIE>d%u168|TYaLN%(cwi?sdyZG&X{K_^mYl2~&MFE-bZ8;~RY!
AnA2y%(|uD*5_u7`2V2x6QgzR7TXGUe3sM2;;QSQIzGHVJA7c&6o@Z3g~s%f2dnL>G&_4Tgs_$w^XrBC^5THsYBl>z6x-h5XvV?H&-qq%-`U3wD20FgV
@dWT>~{5X^&zzdoNvGW8OLq0BZvd9tjOH1JnGedr|CXcIj%f}RpA^u-kU!%Ht}{CpmC<Okbk((T2XMWbYPC=fhstis$p5jgkY|E26bmK|rZHOqJDDay>
D#SmI6LXl{z0W=6j5Fn&kzk7RRW?6M+-}_hQG)^4S9lrhBYXQ!~<CBzgZzkKh2(p6C$M3LZ+o%iZGm64k{)n(sujSPXXM?ioj!jZx)_{?KiOrc^evtRP
EW0FNg!j%3$4<R(RNro`6r_r%54$#sLPm?{E+S8|gL(ge`{i$W{~2fXn8FFxBiA4gv1`7BACu=hk`ZK2h2~wiM~M$IYGqVn36EV^k81ufta3o*6GIVy`
-8}Fg*+mOBk~j?`ro)rBTcDfMnFOy*4r-UD^I^+{>_Iw>{s>sN*vL&xk$>;MwYgydfloQia(lS^<9&b3WH&Ujt{aV@n-_-JET<OP*^WEIa+gcdVR=(Q+
zOvcmz+wMwQYKG|~AHj32bljvCo!UC8@JOkeVPwb1{@r{@?#9}ujKHM&ndh>~r${-T3F{*0fF=v7Pv>sRc0=vzxC$ghueeB2KDW8Kt*AV#a@H*xhSl%S
_OfhbnqUovp9kauiFnDbwABrjE4jR*G-#9iivqx~#!KdgAa3sk~D#-EEjQZfSe<8^zaenz*s{rBgWXZD95@CaiS<L9=*=cMd^@bebFQ!#(b<?)`;iZ!i
jltgxZ%|}Nia?VzF_7q72FON*Sp0Zr`DJCpu^7Ta}^9#LdA#cnI<eAhfEZfpc4ik2vDvwXdv9gN4VLg2HG4@|g>DY#D|8lW>zaIVv^B7e8TR*QQ?mlWH
f3o_%07K}zU4dX@6}F~sx+0Pm%p<WlM^>ZK>lQtXIu4fwb+6w<{^0A-dml+IsF2Tak`kN>CH-!t^;K)%w<LU1bo>V&jB>$=ChkvuL8KfjE}sYZ`}11fN
^{gaz8DYG`?3$dm{eAeDf}sP8U6KxeQXOgi=t3~-edp67od|W;)61_9mgJrEPxE=)!%p{rNTxwZTaEwX_I6}CipUINlaQG`^rE4%~5n)d8Q-Bi)@qp<N
5D7tg-khF40#tp^k*w67s+MhrWuYte?Tl6JGYb9vPyE?BD$(cvz<2f6Arji-s<FEIO=z@QX6ReonQUaD<T3S7pci<?sAbysf=Ao!UHwusXS;yj#Hj{k(
w5y(oX*`EFH!EyRL2Q@UR+KI9K_^k>nxYv;($ewR3MY5wv2{F#!U$VjE_=Ccv<jh`39KVGjb1lJ!pUF}8Hj%Hy<neZsEk5EW~jK!k!CKNvlKPju@j}!8
%MYKN8CpBu^zdGc1-2V9Q0%V2U7@i`~PNx33pQW+lZT&PM%c|*^e`Qq2Q#?E3r_4Ox#g@VXx_T_)81cIQYOx0TTP!%dj@{K^){xS4YCSlCQd+`qwnuEs
*%T4trM^B#XZTjHex&Cq;(nO<E-J~W%qGGj9t&ys?T@Wx>(ZHlPta{Sa-Zv188Z<>U_uf41Z)3#F}HS3FqHm2HbnWbhTbcu_)4zF;aFx7nV%B?!DeXvX
g=!QYo@#ap-2e#NCye|$MvHj75Q(7z^LZXlq1{?PanTO>tT4hTZ;Fid-)}8fk;8<efs<P4PQ8$$cj#P5@-+dRqZ;Q{g3k?$Ef>XiH~fp+*?c>j%Rw*qF
TW5T`-PXt8|VC_l({=+ENmHZNiTyXS{ly;L1TDmy$hRUaJ+Bx3{U1pjYe<tQ8efyQT_XjJ0w=sGB5k+{Pf@uUYX8>)cSyteRbnHJtZ9zS8%`6VGd&X(w
i%c4xCyp1X2!go^7gF%z)rnFKN16x|c%D+PJstHSjyGpst)4xf8oqgU_m^G&62M6Gt4OCDgw_mEIev2{&M5AY_waK5AUg?zOJsmM_a2d6xIW!?T7f*3b
n_E05dD-?A+ckxD1$8XoT@AW+?UBJ!Rd6Yt<vL@OCO28r^^XKuDR~g~^jz20^g8uvX6u}O(Qk=(w_SG>8Y-leHA+D<NIl>Nm$fkUvr@-KTa-`iR6lS!O
kZ<e(z{TBqi6p*5F2X2|j`eUqy*#g!BMK-M9NtQ7tlWvP{(gps_%SCmsJXo(ibsP~hIxzsulqR%`9u7{)gLTBtl`12tSlXi@Xl;`#oiEiT66Vtbm3Ta^
WefiWX*?0Q4X>mR+7Lku!H%A7^{Uf|8PMxhI#X2x<LxLQ$j<0Z^?0lZkZHrt=^cpS*d?Kt&Q*X^X581h?@|?Dd+WuB~-hhFB|XAOCzz$i_|7@9e=97*A
M7(Zc`0HQCs^F5gy-LaSPX@ckIEpmU-y~vhnwS<dr5kvXwqDPax*-_Oqbei@*0bx+@ZYwJU^`wGLt-on`9b$1j;x{RcXTa+xbfu(NN}lsIV@><H%Z8?o
LUa58Kc@iMEuTk79E|DivgsA}N$Jw^^!Q{<zNXWv3_=qK&4nr7jx_%k74NJ;rY6;v#4p^S9>RKAIZnm3m|g&oMWZ$$pgsvMQ>f;C>H--YYDhd^u?yo#g
b@$O0t)q1Li`}sNP$7{Z_NX%B15Lhtq$9r>ES&DoN`Vvv}(C@Ic5bdg~g=Bu!{^DUnp;;Eafiq>)f1H=1`e}gk*C}t>4+WL?(d&f0O7f!w-wE!I#vX*1
S^hcCRY6~oS<VrJiC6qLL7;`w@_)`(d6#ueskPaXl4`LSVaUVx)azSlbMt`t+%?oOq2W~Uh}tWB9$%U7$AnQRkD$)^_0Rd(B^)YS@W`~|Z*(<|Y0?nb-
_n5+Lq$Y)lx2EbPWZMHVUL0fl~$kLY|<_joz;9Cb50BEKhASCcj$MT>RFu1ps|44OL1gU<e@xLLf=Ob7xsU7DOYnTC`l}PP4*wQ*!BiiktrX4N6MFqUA
4{dH*-R<y)}Pggh3X*YSr?&#9GH{B7giMgNkd^S#mtOX16tVM|UxD>)3y&7R=LZeQCn7!2Y%rzt?KwNs|g^N#Xuaxm;W6pWQC579Sn`(=B_xnRV!!_Wn
9-=h?3+Nt}czkSyoFz9QUja;RIv$Mw6T6D`lS@Dt|yf>eh8-PfNjoV^Bw3_<;)O<O5at3Ny>V*10^5Wq)bBthOojh*w&fPF`%8M6~_(MfdVT@CZOvE^3
y{T`e@uB*YSy>sp2;x><?nS&*g+81?-T^KlrzsE3-f(!aVp^A;45HsHEnBUC;uae}keA%MVv&W%`bLz(a@AcAFQAYWv@YG(7uf5R%RUJtl#O^T!N6oGQ
tB3s!`Q_3W?^b^g*?5-`BiMPd9S#0`*m_f?0?*vW;kS7{Mnd$vzKDDt$I+nG)+?StP;k2W;Y)(&$nsc29{(^fpI6|4NKLBk<VSwH{Hm_~!h+ct3oq+1{
AE_!Rozy#6>@Drj`>B+tdMaJMGRhnc)T3h={5DMX(D3KFwg4Nm94g53;|8w`Y~8K$7<r)VB#u(#ShIbE0ot$6oglbsIdP!R$+WM!Vx#P9KMKuwMf~Iha
}<x!S4V1)zQ|JOTGSIer0u=S)Kp4ZzG55P8uS{$d~WYYAmaj2lMaOiG^P(R3jT$F52M7hqrgjKF{hly>Y_VPi%j^oigNFs}KS7aq;N%gGWUx)i4nuoy<
2R3yt{eK7g3mb>-`;SIXu!=0ARX9E1-^fv{x-_6{M9FUaRR^+46^(T0LV>CQ1xc~q$Ndq`nFvIbw;#%UFpnb*Xgbzpz9jRu9G-OC^)-pgTgyv!QjT2jJ
?K7l`8O^7OwbOZt~_7dc^Ln}0Di#c&>gxN2I*SN}95m=&kweAtNXDeGtky?V&KRMrbqpna-`WN#8)r|h|{_+L%|Ch#pCLi<Db8lJsCl#1L7<zlm?#-{(
b28y(Jh$nnBez7&TB$Sv)(zv)rz`eGQu>yN*KX&xF`=y{wM8T#RF3h#{`0hX{ym?fj<KE}y9u+fVsJ}h8vx#a(Fn{_Q50E_o<YC2+cRD*Ts%uLy~N)Cw
D}bAOQjIJ)qSpGG`^Z_DY#j}{ZRA1W6{<s5!9m=CE3*dx~CvN&mQ;Ve^yg@cjvpTQ7ow;u*@X;gFuX^Oz<o8JE?Gv@jX?tn32mv2x472U>eD`DS4D9p5
#94MDT`rHP?0l(m`I1)Xvq_dc{1<s~5ui(@S+wv3`Z2XyFNetY19t=yJdWk=?D2@8HO6E8Q+U#kboOzGN_BWJ(uU_{!6}qp$dK)j<XOk73i8pX<<DdGr
z&QH)3P@BKsYe=rZWHvjq+u6BhvyZ$YLHzc4}xs$z&c+<?!_X`|rPItC0i;o)Co3i<R7g9Ii)x_aF>6ITF{^V?JX^5Xl6e@XSM_@<V<r<UF&4J~6`_=T
u<I_C&zD&16eFcJT_@O)q&iK{*o%B?eFUqKd1hv}7kCZ%H7k;`UKKjV@Sle@D?WQ3wKi(hQPnG-Kn?ZJdkSYHDJaV!HR<9m(%ddJt_(NS<ku>w-AP8?J
K77t>3z6KXpI8$5(?bkig8rEuPq8X$`Vfw;iFD@K_h4;v^^gc#vJL8l*As3D+Ft<MG30ssjIh-om@f%9Sb>$wpD5i5^vOFBR_hZhmUtZA+fTksiyCaB<
bp`{=`jkLx|*v;!s|I~s=r-qT*!XTOX5+k!!h_u+bbpw`6|g_e{{Z!vr6jH?jnQ{%`f^9^0QN8wUE<fb*#iBvBr$tg226y;m9RJk>#_;TG6%}%zsgyX`
4-E)xv<-m0v!js5i;;jR|zP&_{NeJt}8{Q43q;xBirwmMmHhZwX5*@cxjiuT}L)=-(*E`^P{OYotCym>0L?J&ycdt==kToe)U*!}*o$g{X=K&~K*p%=~
w+QmZPqu_LDI*Y<~z&Lz%_DTSXNFQ|Qaq8C!g=9Dnjx_?0EkXe%`SAzf5AJN~7q?9cQAaDsq-S^GXfO(Rpqaw5z4So0Zn`|w&EQ7xknLnP<68F|+<O-Z
G1$kAjT~zL?#zjs-L;bqaXVfw?#Sz2dfU(_q{%SbF&w+7SXMUT$@<O70_U65>%X+5^>PW%0Pb`)XnDY$TauE+9SQD+!o%;{L{K)#4$PW>n^wqB>ctvFX
LpVGYy)FNvR|@0-4KMi{Ub$mVc6t?g+%84eN@c&eh;ik$jn0LQ#x*}S-*d0u(uad0fG0lxG<eonqDJL@tU~(p+%>BfAB`jO3`ZX?-_axW!eBpInnpX`3
;SGESq&e2`9i6~!fYUGA_1O)QlYLtPi4!BALVrm0NA<TtPgHgzZfrw^w;PPCFHhMUfx0}vi4FP*;`N}i<7C7?>E{!{15#_4Gu=M5SH3}n3)O+wK%g_2>
dPZhtPz1<cLQu1ep6f5=*}e@%aq}v6x@BUlMX>8!vkZMVKPxQ3ywY>RVslg8d?azrrN3Eh`;PQRK4LpFgE7^FjV&Am7Vx=sz7E$>!H|MB*A!UmI(#5S9
HAiivt8N31JjZ$zfI@CY-1{4C3#g%M0`Cw$7p^t&kQRwXiXLx`S2do=#K_v)h|OEK?^-w`suC{ktrkHSUT*Uye*h1c(kGvduWLw}L%V%0ppeu}#lB>ww
hWzhdlh<RWjf5(^CZdv&G<WIaF817q_NJYv9q+En8Jw2L#{w!PlUwoGBZ{PKnt<?(u>Hq%wx4yxD`EB#xzTxeEf4*(Uy9)7_jLeaQ&Rri%YGS_*sz^V-
-uZwUxeeu%NcskP>}dTZJW~%H(fhjIqE`VkB(vDO8&cwG3pGtb)3Tj*iG3&XcGm&6T(*`DBP+50JZAR)GiLm6pT7IwgYqp>iLK)LGMrED$j0e}?16JcX
e4_>Nk^S6d)4E*F$m1Yr__A9+QWrQMh_dwXz&+rMEuhmnT?gVZI=kB^i>R=-tyeq=?@mA;|L`Ryl0M*&WxlOZp@WeJ;-^tlL=+^TV8<X-+v?JEz$W~%5
IAdMNkdxo6&ZX$YS?H@9Y6~oE6r<z|NfOc@eo}ESEjPdz^!mFt9zmJOKd#qtF(+yRJVLMYVez#yj$N30MTM5sf$RNW&PUC3)KxzC^s^W;bQmOs)x_eeS
nr9Y=@YMd5F-$KJ4W$zJzAbY&1gJ_rBt>KEMNn&ya$Ul^7i7E2Ba+UkeGweR&pCVhh80@?_VV$YkMnBL@5qNm>mDDD~}y6LeF2?ZzIJ7YU`(hc2ti4#W
$!`4;R&ZU=ycm#Z{KSxVEVB7~~Zm>wfNAi2|=WzH9Cib0Dm7Whfhy<}J5sm$T-Q4BEaH8{O*FBoon4Ch7<$vt)H8YzAk<oQ*V1l&+d_%SBGIgVe|1tob
fn;%@(DoNq-rUu3?<ys7!`GfWTk$E%$mGujdvonU>>G^5>bUtl%;B5uY$)B*lG1Se2es_{VShP`6Pfada>D-bP!Vq+^ziuzUZ%k&*n;B>>@k{}pyD!kx
AVFf;-&pA5WbC&2)HNCumeqg)GYwMhs@7qXo8!i!PrC@5pNpVvDO*BgV%%MJ&st%ae5AL{asLW#R=J$VXLUlOOP|+e!<NK)uk?dP#{3w3TJB=fT^Z(Qf
k<Hq_?J$`VHCbzb{nmU-#aPrwdTA&tZWTKzk%gjq>OqrMsX>Hxuj<mgUfD(FI{nPkYOnW_p}i?O68!CCu@Xa6w8g1cT6an)=THUTMa~3q;fA*B1!!Lm8
f<Nrmi_|3y=g1A8YADR^AD`egxCrgV$XfW28B3+JbfB=>%Pn8TK9#*09Lmp321FZlBl^M2vQbkk1n3dA7kwFlsOd*$g_H+@4uQ0CHq?V|@FGjcHSMBYG
MR)aUTiM9~sNH~vwYvYct-tUDA@}dKmSg@z{gfjp^?p0|qcu$XF>pflc5ca83VoB4uiXX!UAKIc3hZuG`tmq<f0#gT6__fa;(Xuz<?aNa;n2Ye3LSkF8
ik%IBNuA07W(ot2lsMlLyns8>8lRj?EDQO|mHOvQN#>d(RHtMXPA2?-)|vb5QKr2x1CDMwFi2p$y-!VroI%v1_N(ugNAwC}`hc)ZkiV3Lb%lb;*+g<TE
&7e5hh%aP4rlQB0*T;c@7^QKV)<O;Un2%SJK=Or_tsCB|ErPy&;RGoH-r9F-(h(9iAm&_&N(k%0{MgQr-!FG$;Ucdy#UDLo+!(WVYuTh7$2NqGVj0|$u
N?s>;cxl?VUDxSO&OU{DLxIaE}sq=BV$zjzC_iO9KR%mw7=7b|_#3x1YTAOw!TbRS<(+#H9+5Ik$h#Ca%;l*vW_u!h}Hb7nmPOm54fzScqQ5i3h|k-bp
Jml(t%G_rIS!{V%H&NsV_&TW~NycOyI<l)Ll}6Xu213@`>_)9)Q>`JxO0xf8Z}wR?Iff44ykJ+cR)L(#_<olw|-@56e#BJ<vl^h#RvG~FKHin@CxVqiD
NUsvOn&#~RHjJ)%`BC9VL`7aL$#v>%K;-}O}eZB2idtmQAj1U|6VyR<^8p0}o7F{;n>;CMlAAooNNa20~9#(ZR{>B$pZ`<L8z9+-uJ~(71e1X58sMMgU
)tBkOi`;w5wn6HhQmNh2zOxCy<k&|q&ZRpzzJL_0FR^%MuxQc4y`2E`Bbo!0C&(LoV1Ys*e<~j9zk}fP;NJhM3;oZ*Ws`^VjWiBM^kNRI<G){uuaw#vn
#@+AfZ43J2B?KtZ0~;=A=O|oFiwlSHyEuNUlDH7Nz0GuVA_5ebcUY4qhFsq!6&bKpz^3Rq+2aPv*E{P_~bX|T?IG4PS|E5AS>MQl+{Z>`GaDt<vp;T?^
^eLJ(u=Od8yk&O==sS75g$ai~4$>9(z|<B{V0XfjFaKko`>1aRu|p$R=(i-_FJEXZN*J0lvkI=9RUv#P)g+*G^)w-ffQ^5`Ejpk9X@cnBQZ9+(<$e<N{
+W_24GIsF4VP3eJL2FP-}!7KckOA9^7yeM(n4C+v2B{`(iYDOHVOMH2QR4l;E9#h7M4nR1?hE9U`Nelv<chZn`Lv3+#dJTHq!2$YVqP?SudGv@F*UMUe
G-*=~07!3Cve;ZSe0?sx8?#i<j#4Tq58l9S=b>WVoyc?kX>i#~!-GeK80+WFWuVgxFV}G`8f&>>c4BQ671P&^`Em)o;H{fF9NSVi~XV_Y7u(;rvD{pH`
O)O{8QGZb1*HU@c{KVgkK$tIZzcA;OWC7N({<M8@^m_Lmhw``;BN!b262Bz_Nq0&DU&Y#AN$myR-PD_Uf{s;zdCJ2RsTq_3z*zG(H!YaEYju|UQ-Lhep
yt?;22OOyr*F#z(s8)6C;x5&vf6AghWVL_Opk}i2Y?%tmWS??=v#+2v%3tK{Lofw({TwDqBdthhS5ZrOBJJv&t~A9h~7<KFjTm&qAJZYCag#BpPk}~*c
rj2?eMQWD==|B50p*5k3HVm?>VooztlWX`hL@wg83|*C&j^ZY>VcBWbO0%doDNtvmO*5T$mYFX>&W<U%2hjRsP7Xyx(L{JW7u?Lxl_3M6IpXGZ>f%N<!
dgBRdDMnQWcxcSA@B!A{?Lyq>;?qWS7WD(1c*7@p;4^F{LJ*ei6&=GR>w6{nxokmD5p3+P7wC42ebMtDU&p$qs3(}kD=@!HSpOeYy@T?D+kV<va?bA)V
GZxs?aov?EUWsD!Iu`BS4k<G)s0m{vDM?T@z;ZF|?aARKz;rL*lj~&#)NiWE@jyw~f+TdYh%G{F7*^nj5x^lf;MHjYu&(8E}#N7ks?EPlrxBB3@TF+Ny
zJCjXS%75l>ihLDFEn4|*M?L|yTeOkzSQ2a<HJn)j?Nz*cwP&#Pv^#ifJ66keH)j>NuwE6S-QM;hW+M}Zv4s&^f8kl5BbAbfKiI)k(#^ZoovQGLg{HlA
mSL($2sG^Irq;ef@NcQ>}Ww{*43ykME|966GdXr5R^>(N!sQPJ-mG255qF59t1KNJ|=jqA$uox=Adzgc~|L})STWN>>Ya>=r>c47V<cPn$9(A@{Zwriq
213KLDql*Lr>)_|0x>5Z*BZ>YW5phrgCz82}>4yJwqHkj1RDy_vbafAIQ@441yDpAMqnWJz83a0ZO1A$7#eJodBvyz*2p<^;^&_bf}@0+Rq%0A6{Am+m
a92ju%_a60(LHpSjCb>@f`BtO5tw8$f5g#Q$mYHxsHZ9<Uk<doQ7DVN9Z)4lgoHD$x1KC2A!`qV$3*8XxN7_vCfCJfonr?n5PRR02SEXgKGvNKrF?s9F
P3KMw5>ny_Pj^-YO*7c;8n8z0|Ml_d0&d9v`rd+evsh14~>=|*axw8ytcF}qTzV-C(M=IIL&x9=jlBjB<F;7d}#i%m5C@%0&(9s^4IOYOBZR^#8w9t+d
mQ=Z_s`foxT^ljBmz)QmeoKZYAuJ&)$cgv6yIR>vCz~WFo9r73u+=r!S^X?d4`oF(LkqILp`skSND#sbao3h=^U;nSJZqQ7uO#nh+Se<;!VLgYrPo*gM
>09m^R0~}acAx5@N(@J!NX2RqV2K2;P@F1tBNNg>TlQyYC&rhdPj6{#wP@Hc_Kp&>pzocY;gTJDw#_%?l~Ed;cwa=2Y)ZfiUxT;sUzl*<)e1VuUU=Y>2
j_^K9?&5sN-Kbgeqj`rUTmswT1)>bdx*8cHWr3x;cUVOaDWj&a$^L&31^0h~Rl#UH}_tYCrQEb5wxczs6`Hn!N#az=&OkF4-ZPjr31&|C}H%=y%%;)fa
O4F~oJPOVGswa<?~*GDVPX?c@0&OB52@cnp}!KEppBgN^Obd_dR5mp6sL-N@#ELDuknCi&nUSpX4Ld=v>Zrz}VKkR%{TZ0X3AjyCM%XABfiF{=%-%Bw&
aT!g!hD%*#)K7qgg%b!R3mn-mp=6RE}7ZL@4gi%+Q>)t9B=}~$TDYwPzA0T`UsR~J0V#szoTn+m)6x2Q!c=6NmC2t}>qovkAJZ`QTni1&I{`H{#2l-E{
GHMT#<v%ECaRoV|^(9E*4!W%%!ed<D;MGqzDy|h}A<f4=*iO3t+(B@&plbHA0EPWj-kQ^$H?UQ2*Y}p0z5iqY=;~{Vx%v=Wz7TNLu-swWrtO#8J{6?;b
3ExGqhC!Zgl^%t=KFbRhj}S$R$8hX0s6MW<l#F!E7?jbf0Gg*|Iq-xI)zN!uU>ED5c5N)KQ{zSw0WgTSsNqV0=zZ{l5#>{yw#i2)4bf-N62M^!oc;wPa
7(M6+tsiTppL;{LP&hldwe8XZZ%gna<xyG_MX+m-CWxINu#_MziLay2`+~1m>5fo{)Qfm7Lh<c|mGJBjb!I&q08%xf&)d9psuB4E)nT69NX6i+Qi!<V2
v(&LPMgf86ZMv`LA}d+H(Gj(2S0GAIx&$%k!DI2R=R@E;H)d%B-^>ROI0uNk1<1D)sgi<Y1b@%woD9qislY-A6}lnEdV7Na!SS#FLa%|##(V%bS3oFqG
Y+zRS?FSdso&<l%2{HBi2FTRuFuyNiG$r>;w^d%I)UM%jn+{*aOy$1R=B_){ih9-j<dGmr(xfbq-=Y;b43F5&ka)#wg!?feKbn{gYz_f<N<@t@E6+6uV
U4ilR>jB{l0DUqQOvC8j*?AYQai{isPx>Qv1Awc?F32MCgK4M+*}!p6Xkvv!9R<B2G7#M<=nn*3A!~?pFGS}4+^?_29Uylc64dM2h{x-|7!Z$H&FM>+c
_)fpW|TFX3g#*aZ<%S(5Yd%ePS7KSjpRXpt`J2^8m8^~#gT%<L%;;xv-ftO?ks<kG&+Br3*hne=AG?L-YodJAG>wkZl@htbwg%hNl?Dk>Yl_3M#O(#)E
NCQRZU;*T+4`oGF(2_s%r+?!#gxlrF4zXQDE0q5*4=qX>-6HyyvCWZ$}1~`SanUUjmG><x1-?p`U8}Q0nWC(RZ#n4@L?+NW+q<T0Mr{SO<ETz=0>#jYs
r%ffm20w852wx==y|y}8Ml#_H)#pB)Tz*Oa;f8O<0k)D9Q-$l=01NqoOO-aA*%Dh$>xGGM5_pZcE`_Rw#Sc7h6|d8b*4_bVEQxkGT|Ie&J9%0VwMj}!l
dzn!=@<3Z{_1_u{!dYOc7kb!_|aJe5Q6s&r@e#S|=nE?5II<o7K(_%4iy+RuIrk%R5Vh9Q!F~Ma;4-=n$O^*0)-yIvJ+jj8%Nbzwtv<zCN<R^ZFtA+#>
U)gz`L)sn*pPqo^WZ?e(3QB*sM9vu|&duC#!5)3quG|W2u>$j@-jEvk5vI;u?F1~i(z_*kaO#w{Sx^F2Y$dKDV2`Hg^qV-jv|so2KqiTV+Kh-@%2w8s&
e=JewL&#_VW)}CqVfTU>sN$q{URR@tlB|Z_OOxu{JkE*AIoG)nGv+DP0#H3A{h=PbuaLrOXSf?M|#q8D|L`4qI0t<&xG(@d>K92Fz_gT?xf)56b)Dx2I
lk&XC*emifd~JxGQkaAS3lmp$#QSRh}2793i*xuR?odIKI<+3@%vW)dhIAeB^IA#_s>5s)HTvH8?^z>RU*D>-E;6{kXW-z!x-J^>f?x(KTK)l=TFkvB#
g=NayL<O79{?1%@79^@Qx<UVr@90c=ApdI%%qT66D}3SNtu>E+}yA^1TiGPyy5S%jJ0&j63z1}tDwt|4`*16iq^tsLgBox^O}2IBHV!6V7mb(6HK`^#D
VFD_W$69k(7nhXw_yF(WyY9aCsy6F78AKn=k4@n-`r2?Uw(7XEDQ3&ZjFo&P#je5Xg*CXOp)BKCujQ@lF=lc?^zGQf0G7NH*`m}qBW_ZM17Xiy&rTAAb
^v~MZfc>^+V-X78BQ#cHj;Y<RV&iYsgiZb5e<8(3V`MLTjA2iy{k-wovOFZ2RT)GLtZhFo2b$mvl3~@t3^HreOpm^-VR%2JO$Yhef5^;!5*EuxUkAy9t
NnA5A|O-r0}~x0u5b%Mf`&lyc!xRXy4o**?D#Yp&`+vqDvaKu$Q-bIiv=9==cy0Y(f2D3OUU2lXZK(o9TMwkeFNA)JolU0vPRn<Tmib+l|G$;uN{)ft!
{5yH|!UEg<9n9FBkl#Ry=(_Cl}7P#lvdPjPx#4mn+738a-&9x68j!>}ELM8|^nUL%(7teI*BaD_(%8fG9qmB80*>7wl;sOQpv=jp{YYRk?w5+SFv=q<d
klr7?|81o2Kjn$Gwhi<5vKjDhW7a<XHeWn!<$w`-t377wiEBS^}RGZ5Zir$HqyW$9lt(3J<XJxcER=3!fGy~Q;7+QdSnp5OEB_!Ha(w{82iTf>fqWFMJ
p)P1(VYp6VXP#0q-&Q^WAwuS3~`B+#P(i@tyyAvq9@e-XKw~nr#asp8S#a9iqu<+~<_{yGxO8e8J?c-a^DqR%-&~XoAeMT+h>-tpk{Orw6efLQ+9J7M{
C?@!IJ#OgdlsT29A!qRp?txLZOj#RXG?MiQ1!A=jk+G#j?3u(vP%o&T`x9ob(6$fDFE*^>ZoiEK{Jt%Z1agz~#)K5WYCo<MKjiBMoSKXII_$;{h<){V@
+{tf%iXV>NGZ0kA^&@S1X;Q~tf*kvtbGZwqQ#0}t)B;jSj1>ua|&M2MBYgs-osD+%V!z?ym!HDiGGJ4x5RQ#AYn95-cGyftPr?3uD}hEXB?>k8gi1*MT
F%ox_1ZxS1w+cU4Rkkv0ULmBrekOQiV-(@(xt3Iz@3A6<FVX?3?P(F(V+`jZ*TV;sJ9CK9Aq+n&9azU&CzxmUFr&SAkqeZ;y!)v~jsdRe`+!Jbd%};20
!l-v<umzS}8mBj`L#HW3U4o(YhaPKo_ex0!O4*6&Qh<oCndVWrMphsnuJ;W^g@k3XLKygaDyvrO?4;DJGS&mYZIiv*eK8yuwgULeI(*FZ)74*_YWh8$!
J;^xLUnEl6FYIo$8pF!32&KIy{pRu1yL>Yv5C}=Y=Pe>6Fbzj}w!G3|!0$0VO3zNi<T8(MH^s!?i)f5*IeBb}UQ>Vp6EZfz)b72prVWKfjXphnsjD0|z
M8Kyx&2N=&&~7tDzQ4-Aj2?~HXe}xa1OZFN=!+FIsKr_1D;W_LXZPdjMR}3oDG!<sV}3?}LZ=suT)B%2Ogm1q+^+eY+y6UHorY{_{+ni0Xc61&F4;$tq
H8EVUXR|F!_9q%<CjkP2bc2S>1UNJ4?c>Ex_Qh(NqdmOFrE~_Kg*{<`sk;##ZA1{2M{^w;Qs?j`^XhOgGK!19LYQ<Iis|F$HS5y)8Y8rmN%;ciPT<VVT
rDKKjDtYh>8%LU)RFH%g9?Tdwy;S_}+Jzq48`xD)|LZXaSV0S5H+0BVF|UADp*%&AUbfQa~-RdYtiV+@yM#C$|>r2di;VV=2NiF2TVy-}HU6WKuu)&<u
^nrkjv=@!-e$!iz6>bsCbV`q6Ojh*UgzbE)ZqE0bDvZWOWL|NTMzGA{9#qhKW@Cx+q`4^r*XfBsyL76pzEq7GmL`oti@<nh`+M?`Bq%!`{;bOWeUYhkm
Lk2+8vBkW<z)Eb@;GEihzC?q?8^De3h>LjsnK`32y=18r_UK_F?xvIYbzt4J%Ecnl2Kkly(O$%}hLzno&W(25P*BEsDvPbBRI6^i@E%B5+j16SOYmjvV
O!t0#LyTV+;B)h$-n~@qIO!<%@+-^@un#2WK4nLBY|KPcr)rkJW2bS@I@xbuVAB0FS04e9gS~iHmK)~54s_=Y1HJoIK<+{PDf$~{I4*7Idph&T!|Ps*Q
~IV8AR}QQa;SYV+_g6Qb`$qw=fvvCC4CMNuR~c#$&0Wp$c<HoJUqS6j+sLKsC~wLgK=aFg+yQL4R#z^C)`BfMo%d$$y0PS!5tB*i|zE(v1YACX0PYA$4
$!hg9foyz;{GRGW+_QBiKh@-Y-6HJ=~pN;(0YNa@Q+EiC32WIkM6foF>Bm?p;T~SUau!M4;Kl8J5&U+@SECn(@T_fX$KSqgQ3E3E;w>Q8eD6L!|%JF%b
|;;UQyEqXpwTE9jHd%O>-2F-Sto?qrpB;<43sUCwLdTp(A!#GEzrzFCKo2&t|lVL#+v`Y2Jhxgh-jJ+2oC>bUY$dwjAs;337l%~ChnB%pev8_r;WaAKg
Zgt(D9*jXtpRg0uo7rglovC1D0m)Knq^#}9B5sz>eMk;*Qjlc|I<C6H4g5rS~b+J&^3$~1We|3^tqG0;yX6`cBFK21{9?DVlVDlCs6Xe<F>jU@2VnP}C
Gy~4%F?}AQHSdg4Lr3IuB!M>TlHR7__|0|Q`J2e2e*YhC^ZiR!#Xhst;+aGB%J@&0NN*MKC}JSUy^<jw$*cDA7Eiz#R)IT%o>~*mpcWoKbzhJ-ke@X&=
Tf~%0Gq{h472I&f%yB4wOd+rV0ACA5NikGqlh0uMpByXosJTA`;Yt{V0lyTf;=OXVL{+`T09Yx$3~v|J?HfI1-4ZSI|j_#LgJH5iuD5NP6?_^rxa_!3f
AuFlQIdc08-L8;(g^%&7-B(!ySQY|K=V<s)aIjvjZa`0RYpu14u)~>xV<ULpE>PI*!LW<Vn|dMAuU6QNKOqT{dz4{E4iMdzwXa-R$%IrLNw>HIHn?Zip
ixAAt%&RmS`a;`e2|)5O*@h|ltN8*N=~Dp-37lTw7b7$7{t>uQH7@vv0NnU9lm4aoG5q=k;RNpOCl;4#{t`Hz8rkDTrt;F(Y3^ZwA(!sd$;>rOij-c^1
IHCAp0Cd4Ta!Q-po67nh5qZ;QwM+;Uvd{h_@e_u*E+7;UV4ng&9IUbCj=wbR<`)$w`Hn<@3rO7Sh7U#Sfr~FNpx?|zWMeBXSgiTHJ7eBF;zCp9|f$WiW
za#E*jq4A?zQFfJ$Rtn^G)DjstHU8Qale<`LtOTWG+>%Oj#5TG)E`zGJ0riI&mF4?KsGZ{u0XoYsT#Nkws4O4K!dszVSQY9O*tifjo^j+lCJ0HjRD;I6
z#SoL=SH|Tv*IEqJuG;etmyUzXh47FB(0Isr5i%54*GJUmfh%*EfBKM?044hgJ7o2yMul)KMp@RuoVgDJpuXA2(u1z1M$wqVw3`gjTN2P61X)Wy1Ky93
gTRF(~C_aXpTjMQ+|Rh}SUja667@2$jWyQP8ScL=SCxGs3IL!NF4`OeuF@`mnzr!UDr)f*lPUp??Cdl!36vdtnaI+;OuQJ-f!2f}If_cKc(p-v;IyO!i
|u2?ks-Q9q$Vexcs1jWm~mYXd{SNeXS^Q$jkiJ)=muzaI069#Ae-RRm%XC&K<|V28@G<3~_nYCIyA4)6FZC4_2z4(@uY(U7$<)XTrwb?@9}J!Iq~!Gwz
W=u+8fKBfQU@yYMcJ$OBWD9Tm-Uid;LJ-yp5&|$j|7Y8c$e0=od$96#1zn5FNjI?8=aC+9lI~mxwsC14xgsJ36#n%!o306Io9w?r-r4BaSn<>M4LT+$^
!WlO^%pqzwY4<J=TL<hNUZnb>j+`xJcOlX@qkH75`e{CB+!rAG2hdtzk`i)sVpNt3VR+}c=ra=cuqv{4+JsUJc39oh*ME02k^Vc6PyXls_`j-iu8Ln({
tZe0|8R;<LJvDtw%<UGmo`St4Btt1>PUZmb0chn+}kpG{>OmYeoziBO&ZkwX0BRZsN{eDG^(Y2e|=eq%*~<q@#P7ijXT>=Aq|VcO#seMD`WrA(?Zl@%w
j@dzB_(N+89~LR{Z;K^kX_TZXO!Zu@@_+-}ON(9-Ey^%9Gg^f$#oGW_z*m4so^@2zhNPJp3fG{<gc~1;$>o2tYi^1^F86EPe=S+7D+H<lkLEhA>2C)0k
IzhU{e@uLr;<(F4rr*#2j(B48=}m^TZ6&3Qe4S5S*y>)i!293vzDKA_eK(tjHr{CPhe#EKo$$3s%FdbNHEcc3>F`jH+XWXMmT?Ub0`!w#wpQqtj8A7HE
3#qNGjLczw`bF)$H;bDQH<=%k0pTD|Lf7g}&Qc`Y7uwrhZNl2dJXf9pAL>@+!mDmzZS^=a>_@bqlC1<N#mI9ofB98(a(m(7QI>b=O_wzS5Gs9;0dt~0H
d+#K0?CL5N?ge^mp4#!uNC_yjf4`;<_6^bjqo|c5Q-I!Q;-Jw^G6b*fRio-}nLXrE!gQt`s9*=p_*NlRsKxGcx0eSfIq&L{^bRNvzCX-j^LAYWlC3p_C
h;2GW@j-YYM)Po#(`(8R-(J-%y4_VY-}f)hDS0-5=n&z>v(FE%X{+J-T`Yh^rm5Ve!o8AjR;)#%Rq!X)q}R%W<e4We~z7-C*F<!v<Ih*mi+IZWV#$Ret
h2vYq5AuAEe<+x5q#MJ-ILTrT^S2Fx{vPjvSnp^IR_6YCTT8oi8oFeTL5jtJ|Nlyj#F#u5<p@R<a`xiW~Jh*&D#eNr5rh#mhWrH{uE01$g(QbOVRYWe<
Q&TcmO@)XlwUy`8=uulm}2D7&gqr^5FN(Rk0Bf!2-!g=Dj|Iy~$`-s-Wg6#^*Yenx_uAR*wx+2_|FLw5Sr(3!J2%NsDqhw;s9J#%1da_0~LA|XX7H#PL
uA@DT!Zremw;QQO1v$GcGS^K3o>F3j`-WSZ~_&U}r=PYQsF#D)_hYeKJ!BO0>+W!3ut-Qq6?zM!Lz{a<?r0ooJ0rAqLcki%1fSy3PxmPe9n@|biB2F%P
Ogg*EV(2b(HPl@}OmpOo$ci_nGLH}*vvi88rU)b%G!jPt+C?}Ke;~$-5E;qiYEU?@(%nXID!+cx^ohw4Jn9B2c|0MBy53LwI7Fd?tPifQ2udpCSUdU}=
3u?No05sOer1rvk~hXm95vuKY}&mKcy8%Ew5w5E8xlCQS$GE4t+?b3?6xiAv6uo6dmv?wJ|TvKOnL>lx$cL=j@k8YEKU1*`1p9<+SXS(VBAlVvG()0*{
SL1E7zZ$$JuysRkiKvz@W#R`e^*ka5$nLDoqppPVpT!v})+mz<9Yg=RwAYqzbJyzneYx4ja$#;YK$&UKPhxhj8(ZgJy$_0kc~k9&VY!v0>SOFR|(l+{v
)#eM5uaehrg)=-XXoo!BxIkXx+bnJAwjvinBYqA5%aR$GEvl?<l`@0iyL!sF?ii_VC^7P9U<1b@=s55YS+_}N^7a0*3s>^qAJ;YWra4+1RLKfQ2c!QFX
j2E+)nxR0tM={b7+j+gxN_X@}A093u|Z$U2M_&*OxksCiBJ@j^8P8JC^3u0^Lh+_FL68HKE4B-9e*So(49^0d{^}rg&KJA|n*SMFP;+~U!caI~-aN)_g
LO~_iCFJM%Cvk*=^eU96%{z0n-xUFciHYf&g>-TXU07h>0JUN;d&Ij4;=U-i55U?1O#6PLH)5wry$VrSc-LZx6#C%d{5&s<moiz%4v^x-m#mj(9ygrD{
evcegIYUp(bwLve*CZd)jmLEz036JpO1Wz6^MrqIVHwu3E3tN%^hNTctnjl;=P5C^rqhNf}$a?8`;xYL+hvY_AUZ4?`YiH3aFKMj%vZcKG~y)p#PX~_3
qare;7+!y}(oH##mJa=)x+Rze(X`*&f4aqw26CT;FJ9zZp~axCG+gvWIz7S39YYm}YV)VgjqC%|cp3I6omijZ_<$2h<f=3%w!QY%r@yfkx&B4Y{xK!`8
?B<YCaFbVD%sCIj`0u}&s{OJbXNNDNBXW)DvrP1R`{?*9Zo)XE|wB1Dk#%FR1uR*#;pGKl)~SHN`MBSk(GI^_H~l<Z29Mvq&=Eg4u9?yt%ksHR_-Qv%S
+K~-LL>z&1bHJj;F36v8(b|3b|Fv#`$n0Z=jza7gE^)eC<l6gP9nD!R`U-sT?*-<6U8hn@kmNEkb2q?3@z@2##jz9xteIbwlF$l!u2(y0o_J}xDc`|FC
Q<+(r-C0?&FTx^%ttB76Zw-!yEAPr=r6>7li&emVrkrHN^F)Z=LV~%B_ma%-sLx>JUTuIY>&XYtMC^W#D1W%aFMR-&si;2O7=EC8ziqGpKkUNTrV2NGk
cmxG*GR3k3(04Utz{<BE@Khmq{NScH%V29+0&TqyO>H{xE^asB>Cqrc|}P#r`wUI7D<#&*=?2;FL*9OVN)p({BK7@CF@F`YpZzb8zv&=59YRrN}MIs;q
7Gfsn~mCX}!qx=4FCcY)9)~G=Q~kWacP9K9U7m98KCVPr=Tk7u#dYgF>6zoj&Qc%~iC07apx&RZXx@!=pR9K1q<L(PsRRsrQ?7dxOW_Yt<=W@3A7shxg
+_%bjSZg^|uKwe7iSmZ&sb1lK<`46{9Wx)@$OGuI!XqFZI(JcTgQ$m8`QJiRIM{DD@yd0%BnUvTDhwBKyL1PnN5_USHoF^wg7vCht(=+YLE2T8j$4EDu
J`G=A9cv`LK=Jd=9R+WO#N0;dk%>g$fYiAGkL8D9C<@R~c@Wg=Z_=m#@mu2~Qc}gskLwMVYDB~a;%dMi1erUf3xVZs_?YW__K<e((8@tFY2eG0<R4a~m
tlIx#1Ag4p{jwgtG?v=rS~96@cZm<~!~U~y0}=KUKa(!|v+s-cCpsW`ER$3DWM${IzlgVmNt;XgN*wC?=L31nk-6$rENn!~%QG7IZwdD1tod#CmPws(B
eMzm{OzT5Pg4x+fS!U4c4%bnhtJS2%Jnu9N5oXt?ay2KgsC3vbAfe>tNnm9e%lS3-Bf0iv+IZb@Q=X^uw^|y`_d=8@H+$j9e@8H9|mE;SXz%P)rj36K0
^X3P2j~--aqy(^~H5X!K-9$u{4UJ^u;Gk{QB{K!99R~e>m~Nzx++b|M8>&q<{B1`T5m70Cn5<ZWSvkQvPrc;8&0TD+Z<h;Yox47?eW)?)AUw=P#J_ude
_4@n1dvpFh6;>hZt&`3vU%U#{P8Z0hem{~urfy-of17m)s+{x(gI;Wd75hwm>Y{nvk+hWYU?|M3U;rC(l5^2L=OH}?MZ-||~CKK|ube||5TzZ2enzW6K
1uP*-gQU5yw{c`62`O+UF{^81>F61As|EB@|(WQUK`_n7GG3BoZ_$A_hy7YIP@?X8zf3jnL-&z0R$$qDDetU#}LC5^g0RO8Q|Krx--*5T;Hh6!3!ugwa
-(TA;|2TB}PqC)|Xd3o&tA1|PPt^ZK#rm_Wexm+!qW*d2{wL&5$bT%zuQSOP*Zz3`f9m`Am#6sukB@8qfimddw;#!+yc^o_|NQH(-VJwstNTbbPOJ*j?
QK3@Q6;dNEG`>(c0uoX$tCvm<<Q;t_e1ciZqtsD45y%Kyf$})&(gl+dWNSSY9biXmw3GYs*~VLykhqV>;GwZQi2cNe*<qD4ZW$FhR&jPW}Q=wrR^EBzQ
_o>(SSl`YNm0ldAc+O#c_5A;CO!6Mb+V&<m{eT&~V(@T*sl-q2l&plm|~J8~QR708Z}p^{DRfIta%kyJ`H^8W;I7E1JVh&->nI?B~+h&H5AXC*D6Mp7+
0;Uw-2K*?7im2cIwTvLw?F=u5m0IHB?KC0-nHGyP@#-NWD^N`I+dUd4gsv%e6JR>~`5eu<~w8q*)Y(xbm_eDRc*kLW8sx(MsCPG9Pg!naLceTlcZ#o?O
$?bh$N_ajGG>~3G;QIKMf?w5Fsci0=_-)?;Q+H{An>n~`LcmBGbcf)-O{!)MCzq$15{-C+d=G4C(-tNG3*Yr>DawAjU=3j*;Hji+tMNlSJA;~#S7^Y*B
c!9?^udt&Te*ndN0V`PR{t)mXh2V24N0+lNU(a{eOx^t3&G&D;AAfVa|B3wkqh9`cJnzeT@uP=)xPMhIRdKA;_@`d}W8<waWnca`@DBKTJ|E5(c|F|3x
IahgcCe$ETcQ`y0=K~#$`U84C@rs*Zn*MVhuNQg^8bhY`?G)l8Tk2Uzy0LDpZ)Q3KYpIa{^@ya^m9Lc^40%1{rKO;2Y*_BLU3vC)mQbGCC9FbzO29B;g
{dukKfUc|G{`a{r%qx@8|mc-PSMqZ9V^OJ*xj9@P5Z{{I*{Dzg;i?5O_cJ{3qT|yq|bK@%}mRa5C__f42Oa3DC07Klhj5ZP9E{m;XKU<=$;~d;R1Cf;S
H8o&CvwKk<Iz{lxosJX$*$QM&43y_3Q?@w=7>w_p8x`NQ=oTu=Rv-~YLOKk<Iz{lxpn!prSXWA)P<?N5Gi0hjdl-ZyI4dMS`zPW)_lLeR&Ioay)JJ-lP
zxUQr5$@-&{rZv?>5sOc|-Fxm4lT^m<;r-l?pLjp<{tCQ5`9#2(|JA2=2|ND#hqC>jshe)iAHA1NlSdjCm!KG3f0|g(9$O(0nB!P0(Qcz5$S8=%-HwZm
#7S%Vsf{&mo(?S;jo<5l-3|(F?yM{6z`_X(pzPo(yqk>6fqf6Z<89hl)V8EmBJ``Bid$xt7`=G3JgsK?6*YW(kQ{ZjQn<p%Kp8fxh#q$D9{L$W;jYcQ%
#HAD0=1BMe0Rz$wxy(w;I(UY{4TgptjjR~ip3shG!C^O>4h@bAYVO<u6Ac?`m4E35bDc>qq2x3>-up*VCDh6NVT@c*5?$c;QG4H_^HeVV=IA`K*5u0v<
7J)S^CDia7)uWO6q=&<nMU9eYnGI!VjYbtn~zj=SM}sYp!b}^i>xQG&tk#!>XFq56>&T?1u=|=7rD9tz0*-dkYHczu`#|h)Rg=d5QCbX?o^usKGDmhxL
Qz=EH3OWN$2V6{=J1K2K{2BC34j!$IsbO@Orkckd!X?+lh2?8(vs5WWIz!?f2N(dv9?o;(I0O}Wsl7K23@*A}6sgE`|eHt&Lc*X8KhIVjWny0hUuWjHi
PS0mP)V|53e8?zYg=YVlVww&Nws_qN*c1*@eyQ>NIPLEIp12W#qhj(yo#yfJ^%O_L4c}YN0K2`Lxu}9`Ng%ix)9E<eL)@v6hNeGqOIYx)oHe%!Yh+V){
T8j!CMzOOM&<79a@Ia4Ge3W#L&H%7Mw@1%S)naozh7FkdOvkC=y*2w<e{{&FXN({aubOd|GF2Haw-;LGixpdfsPdHMC?4uOq4VIu&~?RK6$v#5Y8Qja<
82Um?usosFEz8?#Vnj8=7i#1*oks8om6GHj|&>E*s0wvL5X6A>k;+d{LJ8mJ^OI|#27t~w5@4O-LSy3{3E_{QlmM0;Zwpg6t774)U#$<hVFv<?oNK+o|
M?4cs2#cIXR<ZVv^CgY-Buh!CGjTcOOPMh};C8{50XKr7{tv>>?Ikxd)F_cZxJOKB(Wm{=BZyIL5cyMnkdyM>P(p@?h&qb@6H->roKB@&2Vs&BTZBxA)
hr=KTd6P=7$vyVDrwrF5b4z8uEi+m8<@kN9$bWt#O&kq(2|KjV04PqpJdcN{2+APjgl31Yjti>2bttcU8NibwZRz6Kam)fpX44>I6;znP0h;kMhIGk4&
V6IjH18SEaXH)B&gqe8kXXI!5l#~3&6xT6x`JfLT^rk+bZDh?*~az|Mmh3b#~^{lnSCGXdsV`b9>x+!LY_B-CG*K;VY;DhJEV;D^uxEuW)Z+bu{b1s6k
z}{Bw=$W8n{bPL4nNs|;+C;LO(r3ZpItV|;=iGqi!e#MyxNdWf(Z}%c0^jlKvOIY9_Ou9}SwVvG811$n<6|?v#l<Wao+CeG8PNJ;`(?hItftVvKQ&y3$
v)O@-@eV@JKo|0J9EIW4&WSX6}rl{n3;+EOdu_38IEwsj<&!)?+_|kg4z<^C8gLgCKTtJftQHgJku8=8W^|T9!=&MdG77v=g_@A8+3Mhg;C1AeTNxyCH
n#RTyo4Mkb$+pUBEFutGSNIiEwW{-?&LYtLeHw#&nBk56$e=AFUx^E>QEw5Y=g5OF#Ho7S<XM@*<4d92|5o3kS4(-w*3cJ#w!>hfiPX(IdCrul0!A%4z
&skILfqMEaL{WJ!~*e5prge}lFDr5<_KBgS9qk#W}sTlrFt1Stc|*LqY%_62{bN7Q$`FZIa1>tp=29*K&p<1h6{_NSu?zSJXT$6B5?sh1ag*(+Ixa}{b
@^7-7A+pAOXa<PKZtujT0oO^Robeb}e;@BXgB}Qv-XDr63lcw=O#k?kbf9!=!`?CJTS9L}AFY9k$=KkyY+s%sOeO-T~m)WoD@5g?8S%3XEKLoDNg$8|e
3(-B>3eUdWk2H9v!-4eEavUw@63S4<kM}R@XPn*x$bm)S>M9qKJ$bngu4X?6_&S)Q{m|6~7ShqcBdXWh^Z?J$)OCE~>f#5ZW54z$WF)u5hz|~)p}2+!b
0g7k>)2)HbiUMp{G=dcQ{u4Ej&R7qRdGJ(B1N8Nz#CY>cfVGYshDZ}RimNdJ!=$l8xe-yKW@-#B8<;AmyTB95`TcykAarQyOXTn_J7k{-$%QBI3iSz-U
;3Kv0%V@u|!x$=!4%hK8=nyp%pqez72K&Z^R$6lnEq0%kcd@BhC4aH#Nfp$6wVSwL4EDa1kru{*%R$+jL9_jBI=%Eq*>dm;I<B<T*vb(`WZ&G&a2)=(=
|-O!mq2G)cRs@NvJsP*Iph?C#5D1C~DlJd15Px+Je|V0$n$PCj#)xglGtaMx@X{M=c6tUuq#S9p3E@x?cS(Jme)4NGyO(b2_IMLmU61V6J(;rVI3NBfM
D5`<Bz2QsJ9o;jTfKRcVO<5Eqv*fzFL{$oFuN0xXFol+@qtF1)o9M$gLI({PPn<>V}H40<>QCTW<7E8eQ9Rq52LW>EiTWO=)Nb1iyzZn;(JK_i1PcgWX
P>^~PKB9`tuo6bN+|~p-@BD?2XOrw-J(U4`oA`l~;u<nm-ogmdTqNLp>!9R#ZA8}o=ozRzrXR_q^dbS4+!}Zw{>L-ff?459szrQsPj|^$q-(FVuQo(ac
PA0Q^;Lg-$6LzQ9c`OMAz-~##Lshm%rvuo_uxtd6u$;{)=ZWjX`pQ~hr|B()SOjK7x3!V73Zir{({GtoPu4=pC#i_nI@2-Z~fqV6XnF;1@U&rXW^yRD)
25e9Mz8S@!k|P%`p`nexP3?d<VVfOgYq{0nHn-#uZ4Gm3Ac@Po{=}d_<Y)>>oW$fMVkJUF;c+{#->U0R>`IwQ*)BGF;#V-di-N?&4DS=eB@28lI@!opz
(??urKLr<TXXp<PDkAKncZD&>jG@^fQMO*o3MU7Z^y8Vzdu*@ZL=h&%+e-xirR@%8Xy{YI@gO7>;>2oOk5j9RcyEBbZk8%Q6&%^%e&<9O2Ehnw>73BRP
o&ySzI2s~i;Xfy&(vkvN3fesfUR@PF@Y)6_FrPNP7da+2;lnZ892q#zuJWR9L+4FG^3o;TEea~;7myyCF7oJdenO4oZOEg6vw3~?DC)bgT^d@}vOl;(+
R;04F-JC9eCl5ONB&H#cmjk|>FJA1-uH`GM6(^{CUS6X$ub_nUP4&^Uo$X3`R=y1DlHu{h%s0kB%1Qr$C$)MVJ4Z9BAa@i7V#7fk|KOL;^-SthPK?aD3
seb?AD8~c54FJyKn#pGdL-1CxqEOA!FNA2Dd$|XtnggH-RGvEyt%w$_q!gc!aAesB8Q#>Tr~j!IIO7srblpikor+h@*Y2_^P-u&)35Nm9?8`_*X|Lh7u
X2F9YtO+Y4&$LQkmNgb&a1%c3Zq<z=u2GhaPFGYuPZV#slsp>cbecQs3csJ*vK~pVcT84K4do;cgf6lK#19Dlk)>LoYtzGV_eZ26#Q&pi7S|M)S8phr+
?!VZw{yXdO=J3WCEBEwU_pG)u?S2G*0m;PL5^{yX^A3HlU%Ar2pd(b@&q0H%?-q4T%;lfL6o?TB$1_$SHDvhog3Z0rVYRPACb4her3L7n4cKOPzThrfC
y8Y)AB8x4gDY2dW0`=g#I<6ei*z34kUz2rD^s>lN1WoZHeneUSROCu2;uQZ1*S>M*0aw=a+wDUzYdZs10b$ArPTG|0R&&^)aRsX|6>&j^OSQ^{tSmCjU
)OtOkx$EB^AT=LB62d&(W;xFErO_)emV=F6m_eB>J*NtO-kgH+<%T2LuxtT#yIRIGCl#3^TuK{C?udeVPKDU+PDCGG*87cnJ{vTHdmb%1;|+v*QTIK!c
eNKh%wvv<lkJZ`_Tys-6@GnqVKhH)n)vn$6EB!MjIm7@_XTW(q0sFGs9G&9&j#$}_ZyY3kK`HVwWeVa&jC7G=Vg#y*1*C~mbUmroc(BtHP^%WI_v12d~
D7C(r<jn>ovw3okh}9Sh=zHqu(g{J^7GjURV6Ew!kw_LKObs7v_lk+Pxg_72qpR!uLz#YwmZvkXTSO;53sQnL8~ooY0xn3uiG(JeMU<$}8c2-q$?m>b4
EIP6M})xOmo_zJ@BySD@nTiWQQ#lEVPX0d?s0TFp`4)xJu`r{!o8X`^;tZ;PihTUl|Z&PU1hGvyAY$zt(ixxH(*o(&a>FcNX<QlHw`4g8M!v3_@&_|5E
Q4e+w(0~}GbrI{H`_V@BUXgDz)G^(0I{J?#@$&38$yvdqwaSof{z~R2YZ^^`U_X0uNYUq{m;;6Bzox+7<Zs<%6WIj!bCiQpDuk`0<fT6u3^>hfyeu{@J
1e}zQ$R}KoS<hQ{fiDcsD5CbAXIMcBU^y%~MsMSj8K0D{l<#;Kn(sBkm}MHkF12xLFO;Wz=lh%{elK56#4pv?PK9qMMYssVYb9N$j05*nKadW0waohLt
~u0ViNTLtwi)xyMG*}5E05=^k0h&m5WhJ4Geqa|eaN)s+^cX<PYt@Oex%u?*kp)iZHJpl5<JH-oB?Fg*x+Q2GR^U5V}L8TWq91vXtacajBi%27!B96;y
LytM(~bySDYm#Y3XBk(IJYM3J=f2J+lr-BYMxX<&X8VZVo+w&zZWRluTALgK8uG|J(WBpj|f4IOtUhi#_L{^m?)~cs@vX2+oUu!(}A(Ihp1P&HLL#wYA
u_|J&z@3+c?!?vv97sY?veD>}@TEZ*)3)DPkt-}{?4>Snqn@Vg&(k1!zoC(Z-dHQfit_r<U6?|74C$*5}j+OuJozd))L3QD;>uSyfTO@O8f8o%AOlq{2
DSP=NUh}3R-X^xcxmGI5`wy@XQ(u^ZbRUl<a|1ZJgEZHMJ4bV=gBg$WQvfj@oY#_sy0Kao__S~YdDf((scWk)AR@>Mh_1#dr9M`u)$mngXh6;Bhdeo~`
m|3%7N3hQp3ME+LBKp0^J`Ao&hu=3y^iqi79dx5l{5bejjQe3C4zgu)#LqE-wX57S`j_=H^DuLvPuQ&8p2R<|+<xP$lOw=a*0lJBQK=aPS_j2to+RsiJ
CC&^{5}E0urjn?ZhWknVkN*Z)oLXD_WACuVm(|QPP(V>Cnr)YUUJBKd^?YAm-(B276%jqG0}9zI_cp1d2Dm^Kb6Ev@C0{#FQD!lp7#Ab_GEERKq7%1yS
Mh${NjhcoyXd)7n$I_GAYXTeW97&u=XHoyBJ+g&C}E4z1@R?Z5>QfML5X(es?G9Io|MVJ{p>BxwjHLKIaYJUpu>YjD%0XOG9rYiP=<xM;5c-rr8{ZXxB
)_yWT1Y9IWA9_X*i0LrV0FH7ksos?<#3oIzUedIKHJu3?<uu#o;I9s))0EMZKh(*%$sE=I#pZj#};V-Ljp;e`$3%}X$a{0htWhsGfY>)2IC!uOQ?d?Mr
f`AaWV3#iqa@WG|N#m;Tu1lU}&6@AoJ&a};QUXY3n4aYmT%rts;mSIR24}3bxSqy0Z6T<K38#G<rYTKlM2u?1$B2(h*U;HFZ`ES(ROm8Iq)pDV{BrVc~
=QEOpxXOVLlYDe<s4_EH!)w5Ee9%}&Y+F0;-5NkEtH%YejUKDXBj><!coIFg*e2E+0S(aVT>)7IYGd~!gbD2PO~ALxyn2>$#uYq|=L<gWhK2aQn!bPys
l;DP7m+cv&^yrGy`50~0eq&{>WPL5d)}ktgF0kj4X6f&w~@uO#XTi^-BCI?cU_0!R!xli=Hw0F7H#<37o=+Du5C8(L6MF|ZuN-&<dYYWFojWADu+z9fp
_{kpU+WXYe6Y}M5xW@C+=T%pxO1ao1iJB5IuR5CHd+@{GqqbN3`7PQghI*D%CKlAWmPOlJJ@Tk|CQp01c<76uS*v1F~N91HUB8t1a+++OYKc8P#kod)n
4>Da^rLLmAvowIiQDt2)%nhr|v0Be^&<dMKDj!l$NS)WOG@IWX&bhr9jqWbB*ACs4$rfMkX8B`1;-5tfc#p_e_DwM)VBq)trn!LxmCJzdP+KD4-=@X^J
wHSax28+eN^8{Y@3X58oSY~XOWY9xPk9-#_iZ-d{ypJIP`9uX)pkDiSG$eiq@2T-{A8VX;o&49zL41t^#B=7rJ@!V|cCg7jhZQ-gRVcZQJFR-{tH+*V<
#Tdcy!GT?VZPAzK5jOEPx$@<CMA%LwFMN3(VLhG~^!n;NLYCEg`1N^&FuIlIet918<GlE*^9bQPpPqA}!$VOvlIw=o1Q-_(AvizD`1|RY!~F4*@R|6Z+
W4N|+|y^k=a#i4Ti)jzNVaPJu^-BGaTcJ&&WhV(Uq~)Ha{<`K2hlSvxqG?{UKbcAbB(+6`0x~ajDfPR{S%4{JIw5G8!n)IE(+H5kr~b50*~}(|Cn)_q{
`^o$5w`xmsF^)ROq?XlY7C{%v(I6?lqdbZ7(X5CVkLsN_UUwskA^zx?C3w?@bJ;43|JqCJ8t8W%ArHw0!_?{uc0<J8G6`@*+IgbcQ?jFnNj~2)(ku?3&
<{ikW9EqfkNPH3MP*>{R+ue+#_nxbWA6=wEp671=r-0{WXCY4USS!E|2MfTpZV{o_1V4j&q-cFsB)?2XoFnlB$e{5Z|(JmKTB#^G`stkF`_L<ZH)(~$e
NADW9_+XbrgEy1@m(KS1W%SEA&Gs&x)6H2aOuAZzA3Pi~{;v@qN#Ii}!?u@e<=9%%*djPjo643mh>ex0>mBT%kV;sIRg)y?X8z^4MLDa00FS&eoyTF{i
R%jyau>Hsj+|yccyPrJCev5?-Dc*<!yyw{3F`bwrc*JkEDI|P<1|dbWg-i6;6Wz>q?#~D!D2=E@({nVw<Keg)amQD*q%lLWLZ6mUkWz1kv0tp>!jvs)d
~B5SFa35N{S{rM>83fIrkJX_%-)ZFvxdTm;91Ta95rT;X+q#!l<)m^Q<!gjw#@<PHx}XUeX%wBd%q3)4xs|h+^D<cnZY#Z-_E<fo&Rl*E`%qnVBDcW%(
RCLSopo)7?O@-0}N6Hj*#UL$anEC{q~(-S_ylSQ>U1Qu`dK@_||XycfXOy2;x@0+Md=Uefn`eej3y)HUjrt!Z%O=#-dmeeFAF(9Uj!USuP~c2;s(oL-c
8|$4!A`6uzFoB@-)r%jB5&@rLN{^<AsTq28KiDFeypM_N;HdRybzdP?q<9=W%MnoRLLM{_6+m<zh2I^M03Z1A)WiW_a=xR~yYa*-PyhNJYtKm5?*sR8T
_DZq{Th!{t#1xS6L?`w8E&%IqkAGD`43B<I^db)4o31;!)<0OyO%)4Yl2^o>pXRq&1n)~c_FL?B`Gw!>o9`#vpB|0klJ9;;-$7oB<HGrD>wvqXk%Zlpw
nFYHY+u@hrt)rP6mj*OO*C87{YQ|C-D}veRy>J^JpD_%o=c+6uo1<fz7M|14Q=qiGx}t{$FRJ{V@Aa4p@S9H0wRW7n5Of^O7e;vNn(?8d7c@<MK-WI#7
;OmD2<Ep3KyR7W7!{-E1dao7Z%>fF7+1Jn@6fbt758j3WL9v#uz(I~3hOVP@XPfW(GVREAsz<)RqJ&IYg)8{g62~}_}*(R71rLup>R>JD$Q124<Gp?;u
>6UqpM_H0+Lp`1~Yv<FqWtiKQ0sL#GSV;wVupz1s;d#Mf%zy`P)#t0CJ7Tpd$L<41D*efkeiT+*T#CYZeD!FcS|U<+FMEEi5*;H;{s_kLxIzDo^yp*uO
>ex^3=g3vRQ3s8%9$BmpWjE{8w{_XnTjGO^RzfZH_$#_$^PMRM5KCbZ(h>$mky?-m;awjdVt^x9UGS&cE;Tw$qTd6Ig#kQM#q{w1}W&V<jS-ZM6**A=G
c0iM45XX<c`;LE)!n5cQrXl{I!;gj}Uv}+^eIq&^0h5Hw}B1pM@ZN+ZA5j`O5(`dXmS~b>Ic(^|-^eTz53jE7{11;S!c-nP+MDyyAg{K}LagW32sHG0c
``$Sb2|vHUFM3Wp-5tf}vX+R4VOi+RNlx<exBIJp6qCHXt}HHZlCGJRwZACEUNzCg>JJiAtmFdCk5+uUn{@GvX0TQ`iq{>k7{(nf;*^1MgpTsVAJ~skC
;QP7%lNj8DO2m$IsI|J_7%*5=XU2LfcO1{<m0KPDk<p*pX!6h;^~Rrl4D+{36#z2gW<QlKr*30=99e<Zu{mP>sgW_>bu_<4>8Ga$^K%(Nc%7-JgGxOMQ
e74FG1sRTRw;$*b4L^&;$)%zTf{X=BEh*S&s1Hc?x40Org-<^G8!yL1yRFjfQr>`RJVC&HIr*ZuM!yv&=?h{q!e*j=Hax@BYO?`*Q_9=b}gEs#}_6Kk8
rn%RHU^(TZ61K*w5kL{q_Q*^m42N3Je$wcEp52gFLjXYRYWqJW~A4|oh9Yw{}ooQ^^&F_+L+zT<V0QG1s6@LYK6%nW5<*Z*>V-&Ko|@QYoH_T~D`-=An
JkPXI(tz+Df{a}I;*Wnsuj&#Kf0P6XO+TkH)`fk84IQy!PP@LPbO2&%iZsY(?)ev}x8@ifM6-#2I-`6^Jq~nW*ZIqMxWW0{#(L<`y0Xwg#h@D_`gxX2r
>g6<gtfEI~TzmJBI9z~Bh;ZhVaVRSWcc2jzt*wSLE@|Q)P8BY#L5%g4Dg;HHj0QF5+#anPE4`qasTz8mg@^&vwNC)G;|JW2Q!Y84l@Kzj+8wfOcC8Ik)
G4@vobWU6@t&!NMh-aqs8QE+`sm`+p~2vx4;o^M_I|9NR}~iS%7M|~fd)Ag_lomlKa9pRMUq!uF{zhZ5y?e$E`RJtRrporPWRjJ?S8L~$~->AKkyz0{J
`BX#l&wQjfF=;k<ca4&$U<b9}|{3k!WxX4~&h7M+U}wsnN(Bi_Dp_Pp%HFWuj*^UWXk;<5kTD3*$l94Wrwcp9C6yBcq@Ybj?5MTMkL3?r@>ji)I#$K`R
w2*r<OdB)>)G-i1IV_1Vb#p7eSi$*LTVC2pH_5#{DwHE<VdG78^=pt%blxeyT{ApX$OYiEjh@MFF&_H`T`C(9R-e=Z|B8PCH;^M^20@0*w6_F-C*f0!v
5B=3#TbgGd2#B8>$*tKP1e4=KTPjBHJs`|7nbnm_xMHY%mUCQSX>o*Q)F6$O1xQL`b3#0#duB|;oq8IU<@V!z5)FEFlkdEjUFKoFH|JMyNu(_j$7LU7+
u6wUjNQ*VmrykN8IQM!86Ritzy-)X^%Y_dBa7HTN+ThBAA2wl?x+8_LRca|g7oiiBkA%O&a?(AU38?`}^kG2{yKI>s=Q;K>G4YV_<7j`fB7|sy6M}b!@
Ig!I7l^3{;N)q+*s)lP1yR3DD6j9xv$};JAQu}YI*yvhsA1tx5J&=ppLN<xw&FP==wxQXZJUBD0&BIvf@C+moOX9juQJ{QJliN}jF3KBt&<4gs+9e*=A
@AA*=JusXS_Y059L|1j;^4CBY!{Q(5f)WTM4Ow_wH@r?$dLzZk31n$Ln*3_z-wj45|StnPZ`|zZJje+iey|{yx%fW{DNDLI0{K{O}W!Pql6hAW2#aLgi
LV@M@8NM^&U@lw4WQx%(tzWZ*Di*IyOJ-qtRGXO(mDV9j&p4o6{8#JdGh>%*e9h_`-02Rvi^hRZ_s*JwM+ZF(lWg!6NB6DYW_@xhD|ODQySrsq4v#BAV
ar6I}TVZjnTD6>U8rncr+WUw%e=L}c1=GI!m_jh2Q_a7oQ)s|T&I1I2oymYKV6KHmYIvYL=%E8ZfR(m!g+yu^kLZkDy^Cow6>Im-pvxBFwBK0@iP8}^S
BJnSVz-4CLmN_Ka*rKU7yiLeHjiBo1ro#2|0a-BDz=bL}-|^A7<+XDq&K!PRpy8&6ME!4#{Q~WDsnB!m49SYN!c^<xl3_EKrW!sU_K8Rm>*Bh3Pm-mTz
z5As6Y%|cF+DKHgs*pO{l=8EJH>|BT}a+%T~gP(ca_;(zrIvt?<JI_Yd`*|XU>ezxX#CZw0Mu`hj8OAh(wLEW^GxU6G}A>_*r^ZrmAf?fqlSL=p?k3<j
i$cL6C|KBBI8ppQPe@NI57YepU)e-hLCj>3%AaCf8MLUuj!~CI5s(PaBJ|UebG2h(!)imsMG24~;j#(#dAzQ@RubnN}M3xST{h-Q|_&fpN4!p27wN7#5
6C?%5YS_;ZC{!btL~bLdLtIUo^@sdmq-{UeKDAczL?p0!k~w?q(>a+7bkXs@r#<;R;3&du5*d%m2RAFsax9Hru!y7QVAd@_Xw(sM>{b2w*C5hgUe<Zpy
fw|{ETnbZm1lu#gk{5nZCLt2rT*7p%P+55@p*=)QZeux^Lh36D2_eW@h3JDp~t$^s4!3O~}fOA`<`x{HT$51P1V*Dia(A_0BCD9PX1|nXu1zYWu0@+{7
Rc+jcRg$TT&L>K9xMI{sOffpemeR1eTO-!+jo+wiR+jL>9V|RZI3eSUazVLX784)oFsZFpUOD(a`xU9@NQvD}moYuMhY1Zm2x4Op2;Z{ZmBzm77@C&my
$mPIbMZ`e%CmV>QQ=K8T72c_ICg|aA%4MsGPuhT<>})5&H+3d4#}5^mDzVdbMSC}iufuPE~ArjwV{6{`ms3ND7kSSh#<VrEzW5@*6g(oE7;ooieK%VGs
Z3hrcxYIh>Ab?s%YokA;$XhTcjCQ$$$JlP-~5hceydRx=SxcW2Y@tf>lQ7^&AhLJ+%85<aKI7C%SxUAbsR3;m=GW`g_eY$EY|R3^m!mU~cA(#%QCV+`1
N?sD-Vy1J4NxsErzD6hforNN<uC*>CsP&utj(f=5*nj%zeB-&5|{T5y|y#2oj_Cb2E!$X265Mo2l_MHk>%C3{(vPxtiEcs0VzmRg?ViS|~aYaHxd*)m8
zVq(1FKFeOCafkf`3b?Gx9Ohk3Y`~|2_J#NGm`_jQ*TUKbPu5jXeW&lE)wtaPvvNoB!Lw0Zkpv4L9%E<2H=+-tF84M7V=^kZei-lC77CVz?`fOy)DCrQ
f|!dyx?Kz$1t1+=rsZXDVv-)cbf}G{Pf-cHqnyXb!wpNe4}=De=c|EVw@&c%JYQeXV!{SLO<iU*y8GOf6BVdvZpgw|{PiNjkL_R-e^gpiTi~)#ChCe?`
+D^3jVpS1ZVu`4S@<X8<nPdhP$AQJcEv6>n#)O7cslS<qe!-A%h8U8Bt~A*iyA9N6&PuP!(k%%JOqa<c%FI{+}RHZF3dfsEoJCavR`}Y+ba&*%t=4*4H
VIy@VWg7Bnx!93SZ8nC4QHgBQbDEe@N}s$M1SAHSNHhHzmLA(*+AN91SgtHkex08F$&^QR~%dF%@v30m-`=;mZp=n2-+`;%}BR8x0xt0Gh{M!Nc+piJq
#T0M6bc{-Gb1b2LO4K=Xl1cRP)a3XU`=blF0SncXtGYv&7uopL4q5EYr8U(a_)!t#u(xGXYPboM^DXYCa1xHOF|C(a{qKiV#~&z|8a-ZJ~j?mRz{2hYL
iQqi@7=lecJ338H()~Qv8Syvx0aUz~)J-mAY=wS{5l0chGxixhF!&Ovpqqn<Sd%LJt<YvF1NmL*qnxzdOz|jRET6%4=e*LVlOk)PW?BF`OPn-C$Yg%te
_3_L&opHRtx@<>W9VCiT->7!vot<Ua_MduYJ;c)nxlQfRL%ne$>_?bD!oVzkRb45$+(Tx;G8JsFrgb)gXgrfVc%zSa!Mm=aOf5;lhZ--aj)-=+k15R|x
3n(=E2*hfffsCWuXG7Nug;iRA6C*8Zyh(JohDs#%C^giE;TtGIQp{Ds!a5J-#k=Q!|LJLla_K&cKHsart;C$;$4)0>2D0mFL5cUAoD~J%cl!U^{by5Tx
hdkUwnK0(~;hddT2dm(D&;R!Re)CHt+K`yl<|KF76UZ#?bo-Fl$f8qjA|q`@%XV(9u3ELe2$gw(Ex?e9U-{$2)(GiJlccw0T!Thca*^H`|;Ic2s{tZ(e
paK-#?ruW^*|xZbkS;yO<U>>1EVt-T{--`YL}-K|S-;l5c-Cv0_sMKZjxSDi>6B(eMj*L_f+P%)iB-h>T6*OW;8jRn#3N!BO0L*R}MNw%+z4+0$Q>-mG
1%PFqy!nxcPJ(LPW;{VGt!h1BpeeRW5SFdZWy(CG85247>btj)C&>*K$^xeL|J{?K5b4i&CEW&q=N15Gex?fgr`f(^})SG=6>z|qM85EKix{T?E(Y3hm
A-5_c9uLVwvQhJBz-7AI_#kwI{|Hfr-~u}uh3C>0+0C+CrFmWmpFrwWE5?I4(~{E0=zuuiQ{ps}AuI1sxICX<lGWbd2}r2!5p1;GYOY3&0SM29gJ)$={
K7(l9eh6F8<lSsNtVRAfpR1951o^m1nM;*{_o1l2V8Hl#;8vcr~!L$Q=HnvCwA_96u{2;VC)>^is;ap=&@DL5n4j?Lpu7v(9mPs1l`XLooQ-sukiBb4W
eH((LefP>EKhiERJ?@8$0_$6~X$>*SPw05%Iq_6vF45<e|ZL?~?XjZZwQ9<A(%UMXdF8x!dsFYb<W45Ao~gU6DZadg#G2$b;qx+;)Md>YU(LJ+QGZ9+H
BlKGA@BdG$tz-3Z^a!?-7TeT15AoeE#A*;&GAL9v<D?wbUvhiXJowe1*(-uWtEmqEj&GG&Y%R9*tCoq0fIlN}_Zo~0LD;M$@7M*OA|!9-RaLN$2Ok2lZ
B!61O0^6{{FIE=O3cY_Iv&lcl~cCVQ+)Pt{_1<ay9c`sZ3#e3Plf7jb>e2nD3{_V%NzLEc#=KlLPy#3+*ZJg`}59Sfk1N||D+iT@GaiNne9o(G1YqT1E
#H&)A<&<JRyE4(L0wC+vjM>Ibi$<?+)bOc#kT>esz{4BsRk<*gt1rfd$`v}Tgy+c&?{y`y<IP^r$UH4VTlEbZaDeEggLZYmDlbyuiX$zlF5|+h_}~jCH
AS>=pwe^qUZjc=(jnEOhpR3h?oz3OZ!L(<%s3Y$_xXuvPc!v{yQJ@c%Nf0{=DbLiw0^kD)9tuTE~VTZErsrakFcZP9H-?5ElQ8LQ@k^$lFcy`-`$R<Wx
J6oJW#y<pr3K@mfL<6MY;*JTOPuTut@cKPw7EWY~_#kLHhMR{LB9P7w-N0LdQXCrB2VSn~aWe3aHpM7U|hX7cULQk#3aNu6>Ixt5U_K>$cgg#$X3Zy!2
&!IMaF6SnPb4MOC_1sX1QQbPhJvo^wy)$VT-~e%^nG;a8>q>vsmV`=dd<+v7H$aS1)856?_r-W(ik;a(}b@LM~nvCid(=T)er-10aVNUt3kbha<fJ++K
9=bADz8*lQYm&b{hvfFDHu-=|?OoPvF^i@si=iu~Yng9Gj*{Q!h4~U&BLO|4qFG|`9xLekm?-EG|n!)WQ`Z&_INztk@E+>-Uj`uHW)8xDOrfoUX#(jSO
5S2W*SzGt!W8s?Dsd7qf>geW5amk}2?N3+jmYTUZ_{+*g#x6N;>6NaFySg6wa<|EIc(K@|b5Fr%Q`bUPp6-Koo8z2dzh*>AiJeA4I6?uP+Kno~c2em1X
~rFEr|*bj;`wqN&*xq6iLX30?3cNv8}oB_tkcYIGLF0naQ2NX`dH=Fm6E+H9d%pGT?(0t=#R}D9&=Rn!8#t@aHH@Z(#t1)7cPGx<E!2%p3!X}<9h{meB
n;gkseHiy`?L~4pcEjg>lp)XJOm!vKhvjooOR{cUex~b`jM@$7ac{P*?<MI*Q@$Lpk)j5MH~N8xs5|J6ri_w?75KC!vE=7d{}pTl<O)cey0etuxcPkyT
(>`_>5d$EO?9(Ib&Xj^2~?uUgB4B5<2!S6atcOS7^<8@U{{MbHulcMj>((bH5r;AQ2_M)Q-h=-(_9=}%hf(L3^)nVPpN$MRt^yew}5UUNUsH%g~HUF~>
EZG>J@sn@PJ6RQ=Rm#shPwc(?orb~F{hGnsZiVCk6c$v8e9Z0hw=Ug)R9lblYcP013ohSpNTq^$<T!Vcdqj!G1y)nHcx8aQF6SGmDz4!T)Vj2ZZX(oJ-
y=RB!ZVS<G5KHdwRKN5m)gLAI%*t;XSIJ8<4Cmev(ZU~jJ$592vS^k*w$-V$*h(6eSD@aLKnpl?2^*8v#3x;v-RF|&P>N_(ztitsy*-vc6^uU`!2kXKe
ES;D-xG-&58aG<E_@{4SEPK{_r?a4!0xtNG#o}+R1WLqQ?!Ce6)Qef)cc|@s{{S_b29xi%~<7okfoA!r3{~m-9ARkvMD0f0TRSBnm_d&OE<%`NrE7If?
Vd^B8T5@Atq2#=vXdqPbq)wMY+=PHG2;(SSU+81;?<J4BD|iyS5>@E0P}j$9dYHhj5Wt%PDI&4!qy4sQtfif3*1CLEXv=2npNcYkj)zKihSo5zOyyMl3
L09RyX|gOycj{)4Vcd@%b(6yJNK+})X{pXwakVVvWX!nCGE=xN|UQuaqB%)$7i^H*P4rvu!l5}qP4UK#VSe3X{circr_0lzcQKdzD&JY5eX)IqG|LuB0
fZ?cD35r+E`91iquncP<iA*)LCkut8Q7g=$+XS3PXK#u9N)uVW;5U*0wh>1U0t1=KDu{_i^%Om>b(^LsWb3YKacLaB{M-wY!vb;{-4JXQ<Jy7?S+SkS@
hlob!HIA-hiWZVaZfE6+1c`1WM(|?u&ZsigyVYrD?CAxEiiodDesE~joL}$;<b5UQZtTbdZTbt9a=W9oJV<F3*=|slHDO)KJO*NeCQ4j{vu<1qOC>%2d
HC0kB23`YHYWw<crsDIPn_Xh^^xEsrjA*q<W`qH?dx8DhL_92$LBoB18dmPqr1QMxe?)r=Gf~8$(RxX&ZsV?#$85(maM|n>H5N_a?r-_8)vxuBGZoDx8
a&fzei?&TzXW{c_%x)uA+Q-f4haM1$KZnsVFd89%j0ntc!R*7#~r7YbWZYib1*X0)rlMFJ+K+mLOJ-IlH-X;@vMXq4Sh1)NZ~E{(-ResdLJEYrlk){xF
K3QWjS&Jc^jxJ@nIp7WM7+3IdiPxq5LoK|k-RMTkW%RI1DLrZt+kQcitI>0dx**X)@o#7KWsiFbmu5d~+r><o*uI@h`%=}+J~V{=FZm(D|T5GdyIT-bP
EQdA4mfo`$)I2)4Ar!?C1m=Be-2>zR7#$B_H3&;Yfl;L>W{hFKifR4brx7uZ-Xp+=Vc*kdqD6Q%SE!yGU!H!Q46FQs&g?=_dQYZ&i(bOAQY!!uc8LYXt
?OEVtZ~DT0dghUhl1ookjLyTtwE>?U&lgp07fi3~VPj2E6b2fnUgEMm9R`eH>%I0g-XHpRe9|9Rj0=}1%@{q=@uEofroy*lKs-h~4N3Dj)9esd+5X~+t
~}CN)}HDh45%B2-xg#jMCZD0aDF21R3geuyXE=|1fTNV`FSx@54xSrX%__bev@wb;&o3k7y<!48?NkRQKDNg>i19W6YE}_^);U7!=6}c6vQMyKk%PF5e
n6h@#8g$2h|p|PlaM2GKYPUPwR<f3?3BIei<u81GlP<9sfr6i+sDrQ7GBqqC6NURG)j5iX<U=oV_#Qs)ZgL7=#qG8Jdgd>!<LiEu!;t7UQ?90etA<8(F
|xaG?GDt_JBWuY-(ph4c6$Qn0Zcsd`tRC-~=2<Q?zw*C|=WjSka&>PW|cbQGJy{PdX8J?-tBWscXHkEl?PfPb;i=EChxFD<zP*`mGfhVw8SMU~nq_qO-
w?YZo?y;Pmv3?Va1dblMREiRJw3@@(YVwS<qJL7$J>F)=+CW-P5FT9{qCmAqZ+NXLzqo66Xmvq0;3A3}yow158A^0j-i}-jY&NG<Ljd{GE>HBuq*LPiT
k-VG|Z^wHFdD+n8IQoPzF`Z4Jc8r4$8%dx4m%TUZb`(d`h5t+6(rbZ@F>vmXm<NMwunlK@7k~|z$(TvNum2Po)hDyEcV<;qSFNt<4qwEi?Z=YdSI;2t@
D9n;RCjacl^Xc0)0O9wzFCspS*6R^LMG~`4v>T49rnA`I<tYZ(reWled0z-BJLi?Xl!>|HSgo68i?mi*wg&pLl+99(<Vf0%HAQf0q+pqPU`tk55%y&kK
*IrU*=NWau{hk$4@gQuWo$)lvMoNh1%_ZRjDYUlJ~2k_BQ3|{X(o2OJw1*Z-$P@PCySt<zCD97E0kR3WI1b<PaZ4$QOFjT129(bSTwRzAuIOEZ>gwX(R
gE$fvz~dpj>09K;jAKp?SsRk+(zk;tsYNb36VG)<5$&*bd9i`}6VRIulstV&dDHxOseaudJO?a|N9Qp4?Kx)IJsY0H~3FAwLc$B{NS^vZc9X_xnqi0-G
=C~!;G`B+i@(#oTAp+Wj_MH5_iiQrsqFGfeXn#E^%@R}DN8}z*lIu$f;;;5YZD!%6W-g|quxwvl!+5)X-C-th8M?Rs;<;mkEBi5IzGkAKU*E66M>f#EH
eqU`0meQsjPj)xc#YMiq!E;J!NsR%8Y?4Olg+z~=C}*~}GNx=ilYkKWUtg)_@iNc@e~18c@kqTEfv>z>b@V(d?g(+QJSLm?jCx<>RIiP2Oz3*2dglx9@
q-j5j<8sR6FK~d+euU8u7{bWSETLIRBY(*GaS5{>L*#Sisvm~^(~o&bW~BLw*2k)X8IpmGrZco{tdNRuJ-PQ`c06<#bTp%TDIEbCd{7JmiH$5CYYU@q%
2Xmw|pv+bn5k)Iiyy@7K)qy&ddKQ3@zQcFSjn|6Dq&R!5kH@@pq+i_baWIh68K2XIWL?yDX}hX$gz|5rC@QE^F@-rlLRPu{@tbi}4uocnaRe!7*riG1j
K`Bf@^W?xA|M`r3J0HJ$?YEeQ_YS!ZL%=y;O_r}%WTSoZQPR0oTsG;XwL^Bz3LzFOB_jGM!|s%>hVd9t&Z@opsf$ias?7&3dX#gc6Ccv0`VCtNvn37o5
Yp*#8ZkW90{yzo)Q(7~}A&3wB|jVrMvW$5wY+czQ<$6hS+J6)eIbT+SES(MrS`k`olXXv$c^Kegv7~P8xWMz+%^83duyAz~yAB@6<e-1V+c3@Wodpe(4
^YnVat2_m?6;j(0O*FTOMh{hM*k`84z2r9VMnyQ#Z`R=FPkvu)>apTm$}W6Bk{t&tD_aJMKHPLQ&k5m|w2*?Eyfd`G<EW&vcYgf%=JU^uYFH1F!rFuO)
IMz+dF$KxEW}1XbGkjKqo93KmKRRyyZV^7_B>-44w2Bh4y3ib34OiK*o~6&^$7H{?RcE>etnh}5Uc&Mtot=?M`ER|P-tO0WyFE{ITp<;G}pgAx8EMO!;
O^wz|+2C(;yM$r^lJ*&0RW*kV_zOBoB%2F`<-O9yV7#xqGa;kti5))I?9=HJopwOC^GTu3G6Z+r`YBUc6g)!NAZO8(4f5PfRH)yQ6Js9g!LScG=w}#he
B@40*m`A7^sr7^YSf7whfJ$oP}U>N4Hvnc}$y+|Dfj2dwU-8U6#LI<^JHCyc)?KGCN8N{CUr636lav6~CrXIF}Mwe=bpZ2rvWxygBhesXB~eBsx(>EJ|
U{eE?-vM>L-++N3h{u}HwKRRdJ>zA65GS-Q?Tv`NlGMJ4Yg{t$UTniporTv5qV6kvjBsZ#&lVIi*?O5$Za?yjBC#}9QAUZP2UV}&CoNjCi+}o^s5+^Lq
Y=cK0$T`Q$_udd&tlu*dMc$L{OV&qiPyX{&2U2%%lLkGXF0$zbEhlr-W=Y~l%?kPTF-TWQ)XtX!*C37W@Sx7I@sI+)&!tmQWQ=r+9O`U*9t&23YI*{X>
+aI6Z4S>zb$bLd=C@QDJ)%0gbXW8Mv7st${*^8Bh-n;Y(_a*I&*KX+jqddB)Msl;La-|-AcUC$y_2(qpnpkN;@O?O&Ni3)^|!l{blcOeEaG0sE!BM4bq
QyY%%0MY_veM~0dkbUC(e+H@$EXl-FrPRyex>7D^7@h8GHTZokP;H@C>p=WJwTW4o~jgG~TnKg=ut-^>XBTG32v*__6HJJHYIHPwIrEL&l5CQ0(>17M$
&pq=i7AXR$n7!=iR5i>}rAl(71C=xIi<d$8~4YCgV|lz)1Ur$dMG6s4J-ttA!eJM&;0zV^G_$Nl@^&u>l$@1?XB@H{;R@TOhOZ1Ijsf0dPKIK60pddI$
6$H#=K!?&AQdwcWtDs`43CY~L-z;P~qB3jre%Zg7`9ebk3369(^JSW{HsjkxC@t&BCme~C5a4?6+dpVL%ZT@(q>Bc7g@!(17O65FxzALYu_q&(v29BR!
rDMxxRS-H$Nr~Yd2oJ{ZW;WShPjLSd1X}Dh<NeldyG`^b^^F~R#(!)BWO}ETt4-M7_`K9<X7pk{x^?$7uk$0PD`0?qnTz|4+N0egH>T3^!~{--|E>r>u
+bhsb~>*<#o)2AgyUtMfBGckqc~3vosbMJT>8_Vr!F&Hhli7W^A_%2iK%`{Q+jxGX6@55AuV3#lgu|Kb`}ukK%TcxgC6VQ#0k>6v&FZ%<FZHYJw0kKPa
-7dF{QIro(?b8A9_JeKP?caHlGjcF=s;VdSdA6<1FqXdgQ>w+F&=IWtL|OCqM@YPh0e@w$Cap1e;COqtZoLd||!4a#W@xQ}h!ZS=O!E_dRh3vT=!$wzk
b#bej)~<witw5)fBwq*u|Vv(^vT?NUBH`ffb7qSPIR=Hr;}HTm=2ME2wCBMPo}@3<atY!bF?NWgtN;VVLGNk4W=qXifGJ>%qaBpEA=4|FLDyi}XJ*CvQ
CdpK%;#2!x<>+#w|PojRNf+}-+5y!oo{36-}vOoM=Yx@z;QAJzH-qbErLH7TOGZ$NqJ9$j3bD%gg<BQ&43vfDdhf<u<z8)Rdzj`|j_rTn{CzpQQ^5v7=
oT;Q|{~^TjVNV>n+`rdk${rdW=<%BFH+A2Ob2fZ?Yg>-yy>LHWMWJ(7`jeYaKWuZBr>omeg_ozF&ZN?3tKT;c$wuNyALsBm+5*V7);{iRBAU;`)7}%dM
?@5<=cG)xgDgJIUY`qljq`ZZt;-{YQ%E25<~)S%ezk>Zh9`L^X1RwC!HlV^?R;o>cy!rZ^ZQLS@p4y`j`zH!wl;tc%1NRFJE3!7Cq8)!^#RJ3`6A4;EI
pWBxqWi_diJhk)E;`D-d4T<yOei5R=kIU0A|;qS2yk2K=Vm|)(57~+_zqP_&F7ro;s2pq4wf0jJG51F+NYiXJcs3Tivsl`hq~R<4Zm#`kUTYr8qb?km+
}G^r#Cr=n6O|4gKw6$#yS$lC7UD6Te&OnR-ih3eSgZPqOvPx->o?>o}n<N@w9*O}csOc|Bs}PkNzGg=Y)ZvE6KOW~|=F5phR+m_&t+FnRsow#mm|X~k$
{ufn#%t)y_syk@yB$x4;P%R^g!O7z~p)UHeW*ru9~Gx_r^>1TTXd~u_QB7tt<{q8-K=eLj0x>vq&V&&Wu?$*;~aZNhScW>z)HP*hTO=ums)6U8~w(8k(
4`?HxpOV#^y7nzwK5awE?rVSX*eD&D*DZ@zx;%i-!(Sd#DTFOc9j>p;n(0WEirrHfR@&iZa^{ZBp%-rJZaST^m*6c|;c3PhFh2AiYva*hzFpb{pDymHj
94l`#kH6#uc4tI%}vM&Z@g`~&yo&}EzwGnc#ih4OYDYjj3vpE>)aEcegv0%7%teO&c2_O)Qfu2yQ>1t-BJB^rCTe9`{!|cc;a<^ecS)xMho}qePv(w&K
7)`JsC#KHy#d}jgBr0<r0c?PGf9HtWTe`kJcJ_Z+VOJB=NbBCrsNYQ1{b3>}`=PtLml2v_Eq|uGG(wrXc-_!R7L)c+Atoa(F4M5YOHM%y+VN7n<Y<g^3
9Zz(Y@2?Sr3cMRq)_`_;-h+{2-<baYxbin)Y7>F1X_2kdJ;@^`^HeMIg>^AUf(_(HJyVmewyqfj$p%K2=GaEvKLOYX9CD9+v`eQ>-a)^)<f_@cqmGwzR
u<}RBpIp{%{VpS)fGalbQqH;y#6ylp0)Ale<=Yl>ECu*T&=%p)L&6w#0bm){LQKGw(HP=b`-J4$0)qk#k?OkO0Nx0O$U^Y$Q?|EMG_MVU{`PrK^T0TFl
hIwVIO@%R?+85?-&iKxH34ORG6nz-2Clrn{86OARV5@x@%tGBAp7s11W4imCjG!ppVWTZ`xrP*V*?C;G^l{H7&Xe{lSFmrI`1S=o*LayJ<k+K?%OK*=9
gcKM&)1a}!(RT~RsCeD|G$6#x98G5)A9NE$xi=gV||SkoAsXfXbX>&K3<{xO|7f!JO*t`4zED`TM}^-$*RI5#8%ediCVsBO4C!%MKsG_x*?1cZWFd#A7
xL~h?-Z1!_OysT4`V6WB=?Q+2jwraeh_9$nI^0wyC&OCL=4>{k*^McP4G_6h#VKW&Ln!2*paT6t^#^Co@}q?87<y%oVNmmGxQlRPgDv3;SF0(z$Q%cS>
$Sf9MyjhnBEgXmUdSz@&=n=uP4FW=aY&Z;{&DH1eng?j3Jd2;1E-F7*4+-pk@s8tg)i`H5Js9i4NJlQ_|5aWDDCa6Oikc0P<cyDvYUh`i$2W((!eU2%9
#(Xt(7N{>4tpZm7)xI6Tg9Ehg_9ciJpR9C9ng!K3{0_B+X^UjDtBUjLU)9SP1TJ<z?KIJ`+lhs(;(-T0chM#6XzG-NR-FO+SoiDsw?)jl6@8j`xBq;~?
O?;Ef%G43X#!jXnYkndW(V-{4w8Krs0tvH+l79^tK93tsGPxmWR^oVj=sTAwZi%mZLAq8-spU61H!dcY58LSNZtW=So-sAhdoARthpO|wh}u}69`!BsF
au|cKW3zpN@=v{&-r!m#ZT#R{A;_n-tsYkA6wsU9lDG7%DC`wOla>VP^aMGk26!oH?Cq1)PY|6$%odnV7K2b>Q8C&%Z&NfKQ2%@Y43}6+FPA<rXp{9+=
{GQ7yC%dE{IR3d+BU+)2rLMN;EOBCbn`vR!H;+hKj|v;N17LpdT`bD_iw&6kPB}0!dE0jrX3Y9kaKo-pea#Pszc|;hAOy?d%$V{d=a*^lWWmLy1K9&d)
>A`f%?ZGbX_=KNDZHq*JBI_>otNm#U-F(D3J(54A&xNl-b^c45iMKD;jp70JrZ)~C$$D83oA0aFi&Hk#vWJQ@_6Q05+X<*AeTd8g2!!{3sp@Yhc?xk7J
L4TV@WQ)gtQ(fOCh5ihftD{vM1Wy+T2IPG2*LNLnQvS#O*L;gpgU^@~k{D?k&GhSI=NL{=*>#MwY!c}JP>XMM>Cx+aPu>X+fYen<%E`UFK%h_J_Hju`U
KHQu5IWO+M7t&&>?C9I&^<fJZP3M(UKr3=NmydnH$s&LMhz%>!HL>Di%1fsYWzZQbT|Wo+#g^2~-&q#~^_#bwYwhR;s{10YV_16$JPxJMD5DunRDbsv!
{OBR%1;%oS8Bhc;&9l+leA;JM!)ACb2)t8hafx&w05;hWp}ViR(qP%K3M{<nb~tZ<}9HrBCzoDmQkSWHVPigMS7Stp^TQTA2t_F5`B_^iL1Uk$n@);;J
S|FfHcC5gFrM~iB74bGuK>vkcFWJr2flonVHYHI6`WlQu=D<@{@EqFVoK1I^&VIU*3X`&r{buPdSbIlWFb=)s<qlWFJj8vd|M^cPv>mC1L%QR@#+Y>8+
<VDj>0$k#FANQq0-s<v#P@Yn0zUh6UPMMLtZVJG~)FVmk6K-r5(=$-iW=ORwc<7_U2ZD5*1_9AUqgZ?hPcFzTCK4Cy-vhdP%s;yRXO3k=rYl$qKeNI+1
c6Qmy-&zKvJKZ*D>z#+ch><i&h<7_FrGjGxNWIZ)t%(jGfxkIjJCq9|?f$vnijE>P?|0Wt8tqt`K3_hVm^uji(3>mrSTU7GREzxKo-BkawXreFbWqA^&
RBmSRNX!NPP{iJJ-#(E&(M#GF8D_gY4VA9uMY7+f2D1}I5&~dc_7tx+WrRnzbXP{g?tRpy@G*}QeW@Hil%hSu(}$SJ^~Z%?W*jHB%wpOx{`!Sz?`1TP5
BeyJQxI+uMGEfi3iky=Z$G{1*@An!bz82a^^<G6Y~hdIQrwaz<We!E$13fJJlmX4SLYKa#^e3s(KIs1eojw~UPt$^JMM<fr`IdTZp&m7AAhkU=ix|%7=
^-niQ7FR%64j|v3lnG)7zcfh)>`s1~hH0TytD4t`zNB`7nN$q{L@ScyR+TNHmGvVs?;Pl8A1JFVq6^-}7+=*7Ux=C`?01W7xA7bH30#%6Q0$kM)k_yM4
Y-DIxA4-{r@r5*{~da25Cta-wX<wln&Co?J}R3u>9+;~Zt7xv9~Rk7S&(in=Tx<EYT5H^0+P*9RHz>qk~r*b6->DX>OP3~`iZWj%8lL~BXeA3t`yh9~Q
9=k8g4D2nhdWoTfpYQ%Za4SZ{8$Odo4dumD9Z#0P9PZTaJntf`D%Q5EUE%!wG+s6^#x)Vdc%RuQG?sBy0UF=(EpUm^Trg_0il${=Erp27Lkl%eOwPx2x
sP{dJ1pALPghEJ1icnWeVv-Xl<l|%+wH%RSe(y5jz7q|4JUJ7uuI~eJtgCj80bx#$4R6NzwL?QrKR=Ime;@a|UhH=cge)hU^FgvVz>gsn(7WF1flrsj`
DpV=?>3GtJTWq6gWfSG<@Xx(`+HYk@(4pyO&SW;y3udgy^=NUuYc%mptB3_;^rNt01oy0^wEcV@`nH%K8mmIfLK|Wx(mCTDbn}&#dMA;9f@N^Z~8L;;l
jznlM8%lxykd)2uZzNlHC;2g%yI*Tbp&G+}ma+(3(Gg;hnJGrd8>8AMocte*NFQq$p8`QO*)#Ujt#e?5LW5&&<txbWbo5PyYMQhtgSBp>j}r&K7?DXZe
wU&#_DCRQ&2$ImohUHg3Fg_>QmU*U4vo9+&>Wz2;xqfS)gR|6_tO_VCYN@$<#*&*SqiFLwX*5PrG9UtH`u@;g`O{C)h38z3j5{ALt^s(yK~`|}3ua#*K
!)Wq{2y4aQe?vGz=kSG1W4iMyDY|t;piSZR^^58e&cc1?y{$G0iKQR8w`FV%tnW@8!PQRG{FAL-vH(F^Lni9TT-|ypp{rKz0f4M*Ki~0Sf{rj6A+57Ou
#ocdzy}sPB(!(!K;LnZzm+Sxg>-%c_i^rca0D1me$m3zh-#+i(fBt{<^?!5xcMss7u3`TD-@14lpM5+0M9DvWOW*(bzhgf=|NZ~{LcZuv-+uAM$oF?f|
Ih!;;(B=g`!9a|>45)(@c#4QFCf1f{I8?_S0?)9%K!7wpCkS}^6QQKdHg?3@Xv<+1Mk-(zp>=6C-^1ee;WD+F8Lo{>%Y^&f9{aqX`WwC^4BAO)uH*F3I
6Iy|3a<!kK4Y#58l5_AO1Ix<3BO#k4^nisvo8Lf%?C;S$~|WAE^H`QU8+H{T~bYqxAm>pZ?#1`E@|~V(bqEynkxIA6oyv8S<aA?qoE3_syUESbC`{ZNo
S3hgGs_gf#6a>9-il4~2mjXDFOHD-G#$1yY#2rAM?s42ywGV_lW?N;x^~0tFOP4tCA*=xF0hyhPo%LjEP*aF4T9`WM6d>@Uag^|#}xZ)Il`_q*%A1<&X
5{JrYpl{Wl5X<)36?ooGoU-A<%Ii_3?zL7%v+xy{)ij~^w;JHenK8~;J_~drg?)EGgo<SWRS1cSZ%9Z_?w;kW!{A+a7{rL=A$lCH&80Y)*T_^YH5uL8>
54<0E|D1UL+xg`O-d~Lu-QIMIzrw4B=v7x=;zjXWI;LOZy^Ry&f8Bq1&Yn+yR4<jirL=!Xyh?CD`L!PXO?YqhOf~gadUSiHZV$fHqXJZ)s`?Ty>%^Io{
(kHI?RvDaZ`}Q_@x~-php+uhwW<vM`^~R8jQ27Bvj2pp70NI19+T}{lt1XN+T^t<#g}+zrC|2P-w!WrHb43`UOZM)WBg5csr8bqE(WKIaougz(UTb}G%
Tl}uaXHbD9W3H_orgB7_98+8`Zj3%?90V$iC(S{}|SP$Mycb>+$!-`<LYB@BQ+(;}u`_OSUQpjr*!!ECqOs@Ix>Ex$*kQ?q2raj(5xb;H5rN&MmR%H4v
6Ywz~_33#QO~KN<d=uA>7^^KS08`ur*+U-W*|<G&&Q{y4w?6ZrYZdHcbCKhDRGdi=PL{q=n;{!xz~eDyD<AOG9<;Me^p?U}dyW&e%+?6BUK{r5Zk^4s<
J9sT$h#{1##|6X`M_U|9If4kq-^WWB^@t*?kxBbTY+j?pKcE9{n;Qi3^A9z3Te&GGU`=5cADeQ+v|HIbX?z^^Se$@9H-o#)R{qI?C@SGd<$9>K>yyQV~
%@6+jf%gON2i||+dCFDulSMsO`=35Yy!`fj`RBjSKaa<URFtxBe-D4`-w(VWct7y|sqoUL@Rn>EOZQGo*U36D@4Jz5CmQV*e$AzsmcX-$HtX<aFGX5x6
)VbjeYPY>3zB*~w@&{mAC|i6uAecd-^OEp)Z+)<54^t#@6SKfYx?5H(*OIvjqfq8|Lp&=F%6dRCqBFtU_HYcLe5oDxb0qwen})5cKs_yO2@qd!>$fjfc
Mt|4PEgP;9<0`l4U*>R6m%#qJ{G@1FxQ*kv49*pa*sBNk8G;?*&yE2SL)Ir{5$5%rH~T`NNqYh*<_b4Zx>L%DRh$SE!(mlRg-AcRqCh>edCPPe@nlvmI
5aq(gu|MraDQIw=`s7A3(k=qknBvjzvWQ#@lyu6jW#&YKNAr*u*OlwXWiyv!Y#x7fqJz^}3>kID|B?&G5Stk8k-Sc?`ew;;shZe|$G@F%jx1O<=gAURe
uSwOn9jfwKfF9O{xo+9{^-HeNa7!3N!3LlWm+R9^H|E6fPXl@`%E^yu%H^>-XXFh;ryaI%hE*$`u9d#IX>--&0+bO9Hz*MhTujzMczFJHCUXLU=<3aOg
(FXhI{K20?=%)756i;CC0td}+6r{@ff;tr6X@^n^bc&=0%M9T=!#G+aanQ8ST?O4?L+HljP*7P%)<OMIdR#)X>$X6N5jY*=0Z)-OrOF}N-{DZ~0q)gf7
wG#J6G7u`h4{gGj$pNCvi>vO7AW;fQ?T}lcn8JP3~(p!?9|=@ucEcky`Vea*{KRKwSlpyGHh|GuIL4`W$<lF8umCIr|QM_bx@eE1wrPbljl$F49vBD;*
qmL!KRL6|Fwz{QF*E~M}1Hy8jP0_AW(HZBe#jkNyBW`IMXyIHD}K9Kzr4Fl#ORgv6%s};Hau6{CcvLAmyKt11$f3<Mi-4J4!fBK45P`iMy1e80BFo9ei
Dd9^3lk;3$}dEVO)oM9C3e7315Fy8#_%Y`8SkYpQuQU4wn_q>+KFagZcq&VYUaZ`>5S1EaO29>H^hAr6=GEj1TTOCWB76Y?LYt75v+RR)7wiMVDTBBLt
4@Bm&KIk@emqo73X?GAaL>~Ebbk3h{H)(Oh*WyW{#I11Xkz%|g86{95fUzHuAbpzZuJn_smOrYA=u>+6oW8<3e%%I1?X#-w(Y%r?Uxzf(?wt(NRuYFWh
9XRj2z;moyfe!QdEP<Vq;NPi-pQ{Kba_6PygUue`tk630S<QD0x728ms%($rmkt9Z(MkJ{ook^_Qi-HLi$a#1@CMN<9k12*^M;aH#8;K06WUzD6I50+L
}{b)jIy7x4NoN-Av5QSz_@^x18aDnQ9#Y2qq!HUl<fEkQ8|NCrK`e|1Gv%&-b0@g{<AZ#P%;|@AxRMw?c6;xu$j#ZOa3!gtkYo^ft%Y-D0_%IM>&&|4(
rb&M(u8*8GWqG0>mHHz}>Zz6#3#t1uUJTf^HLN80E%XGY~&21rPqGRZO8DL=aP#4~p*+J!qfLsg~khETdsR5PrFRTkl5QdmJ1ySy2|)p5WP7CG@<J^=e
8!&j6n64V}y(4~*j!s$l<Zz3GULgHl8{5304XLxIM{42Z9I2SGh1xXI4IQHA5lgh^dI(bMf=We;GqK_lrJmJ)vqYy;E_V3x_jHAnALeaux8T>98YbuH(
WCb)79>5jhROP9Njf~pX}TSq16amlsR%oVB!V`NY$dOzQlRYaUG*$|Qa^WmJzMe1z;cFzzsL3dHqAR_&-vAKa8O?jloEx7IA`Z^ED=ksIrwH_UkJo#FW
)K$_K_@y2_6C^ud>rv60#n*bIwMJuptw(+P+!FpvJ!;qJiqThkq^@BYNnh$wSX@cHztp48d5^x<Bh3-R;%hyk?>-2uFZC$*&>Q7n>5<ahWF3B~N0%scQ
se$Cc&Iiz8<!Q8q)I^_5<qkOhM#Qwan!gSKD0E{J5)N+UVv7YEnsEk55A~%D3JP=S8|@~9-aJ~_Z$7Ukw*KC{_`#a2fpmTOB;ad>;60JD;~{X^`EYuJN
4`S%d$((=vElc(qvz11Yh?;G4GF40rXuBQ23#F2K4E{13NSFvGkKa2ukh&T~7kITz0u4U2dcwljC$jfgOj8{gR$6&`;Zd949XntJL)e_|%UV%8RucbUm
LraPRmtDs)?QtX+6i;gS?O9-Xr$Xn7m~NDQBg{5sSEL*gu2GJ<r)<z{S^#pZ_*1mXUSdSPD*3hfFxjrj8kRaRV93KVx|sHg7;57%0A>_<ZU#7p68^l;O
iVE?xN`@D~dU_8C64Yo_8qv_6ZGBsH*6VCJ{#W!Lwdhw#>Bb1MqJGy6YYEZP}-Iktrs=$qv_RM!Y!<q;Dr5{rA5Ah2s`+njg8ZUyuc?}DUjMDHWEzH0k
_n#8nI^H6@Z$1KJ(;l<b*ByiMD7gt{%OD?QZh1is7v3w?7PB+trR0L694v#RG5i&-Qk0@A|4<b5nTajnLqO{D*;kAip@Rw3eQluZnC%4R6Urq}Oie=dC
;P_d2a^RM@IE-XUA#(*^^XbPw`YKz^X4l$gL_sw++_iy&%II1+6oHbAD0vj;sH8lQRsKV&+3SVca<obyVp*ztR5n^Oruid(`u;jGqNvqjXobiCzMf2@4
?<9%{NK^xupnzca2wkKZ-V^ocHH5TskU1Ls%MuYO0+Fv}82BMcV0u(!8rH93EwYlH#~aRZ;~W9Gv|gYe#2LtUJ^A651S>@JqH2<o1eBlAb<RG>w1_lo1
6!e7{v2SMymOY`(jQFwbcbT}p2d>@UwpV^b{-Gbb4oc2!!?z3V$FZoONn;pBRNj+E;>-T8+jo152x>yDV&d#D`;DG+NK+>9CFVou+|cRb_j%DC|NcR>w
bq6{^0Exz-;QUnJNdSkoctBGB~JXn_n&~l1VsGU9HmxQwnxyP$TcirFwGiGEH>|HIx&(Uy78twI~#O+NLm6^d*+RYLux@+zoz9B;j^fn4dnBV#oJp;WY
etTaJGysi>ue;SC{=j(d0QZpz|J{9R&@GAS0L$DWH0^DU)OS7KLBB5Y{61WtigLYQuaILQSubkej(WLm6zv~h^}J`UabUtdUxWHIHTc4syMX-hK!c3cW
UNtrRq4y*b?{P!7P?U&5H!M^v-DmT7Db9hDfV`aL{Jx|jI5f2fpK0JA3hJfjQTr#E6TVV$@JHF!+MgIm7cj`2k)_eMZTmngWMh!P8tucje?>%D5mnp0E
90q!}ngO1{F4M4xCl5Mz5t)2D7YJ9=f}WLG;Vz0zznQ4}T{Q((ieZj3I0B<*;#%TvJa(PYiuSufePnVQws<R}YQDh^lIa1e%G1EqAamV!Ph4<-Cdhl#d
oi@sC-X_dtF&10Gx$Rp0q#R`A&?-0Pq~^}bKwydGz){N#sn)rz2gtX5RrpR!}o&G}D$D3-mX@~)04gSXF4GuBRnBLAdExc{u^a~P#c5nFQpU+Y=J*Kc~
Hw2%f+^%)gqx9%`#!^85yPkMCT;f^u-;%Z9jN<X|S?bem{lO9!pwxXJS&E?Ugum~=aE~DEwJ<{ZlSHp04y|7bD)nK37-2ARb!A_+ZOZ}KONMJ9bbn2PF
a6jh+c9*KhuiI-DKyunxxXreU#ujyf+8Qy*f63*Aqxcxu^cw97IClFGW!3~0OZLw*boPf7kLj_i^dXu};JpFHWr?NK5FR0rl)4a5^R55Xb5CsKYo0QUv
O-E>CQ=1R`?W&hYi`K8%EMh6h|R|@;B|lUSN8KG;KcHZ6yp5oK|`Uc?|901>`7kP85PN!Vc^(X*71Oemkpzs#9Py4j|q@qfv{TM!^-kcd?^V=GT|iP1w
l*sTLOu^8%TrYs6bOHOsM5*fk#%A2DP;*04qk#QA|Q7V-~?F16Vnn@H4oNjLn^O6-ed9$7Ate2gNHC0QM3z(Pul5^PvNIgsDaozVJV>pgHV*2dQb#pop
CP!7Aj5_>J?sMYq<dE34f0w)D`46s3x{IFjW`9(30gp-<CC3~|Ww0;+K^@SD0m1>?HxM##~zf?~`Gihki(Phw=D!P69Oij|4C9YFiNhSIn%9bM_+S-Mo
a3YD>x2U-Z{EASo%57${C50)q=9N4NhLGi?7>DPYa5%@7mXr^`4dNeFLC_)?M-_P62JOk=_d(Vs|wvHX6V+ViY7gYN@LFcaVi$?vP^h+mys_%I4>fLb&
cba3y&PGG!xD#=xgjK40FSUbYUKx%rPUVYL+K6y<<sAmO&8B({Nj;t&h;YN%I-@slG)k83K-8k*n%eACc;MskCMqN0swjQ-yaKSCcx<>CpQ>_XULiYUl
7F7vA<!OSMgueJ8ay115o2q?^-2y!dqr_LM}v78Uc{f%mkgDrDG%zMZCH3F#|0((`%SRD;>F3?1IE~}FM(rB{F#-)<IEsZP~s=ACs4vt!3zFJ!;<PT@B
2VS=8@#rcun=!6Z`US-(MLA_`XB;q68?d?M^YKYGeTl!WB=U$(4ey$5$y+Isv^DLlV?T+Bvj%Mx=ke;3}9qOeXgeUMa7$VDD52z*{`uaeD_M^PTS<&!X
`>Cs<J5XrbY>`T{c3eK8pIecuB!P66>_{ku}8d_2LO{7&%<t5UGDNN)k>%r=e&#$(LosOZo(&>5G_sdf~DD^&On;v8RQ_gv|aMhVG3#P2pwU<OA08PBi
?t2-{PAAe9(ouh$01Phw7%f2$Q3f|#OS7tnwXQ1e<ocNOF>oaQ3x}4hA+v>sL%~AOAo=<{Ja{d{fMd^v(;BKYn8Iki=9?=_DPq+kzFNF&b8*#+wm>&hO
3L`};+1)}})YpM3wu&ez=cvGyNc7TR9FngEE}PKf`o_-h+$XBGrl!`m=rf?_Fhp%Tz7^FINZtYTZNNT1&V$94cJ$qkhqjgshAze%@TNV5`=>Kj-|_Mxn
($|6$oeGb(860OIXI)@hoG$%007qvz=fykj^YNI3DuiDApI0v2P-&_I(TN+2Ddhn83U?jCsCe|;Oo&I2TM|kKRR7+#P1%efKfEG-66e7D;{+<8PugZ09
Xr0qA%}vof?mwoIoU#{AO>ct?csh-hpRbD=5nMD$!R{)``A!A?hiw4RpyaGH4z+1CPhIpK9Km6mY%>Dhd-I3h>wrGZ6j7#q&#PNM0yevY_SZV3)N6!Bp
}#fx2LZXkzU`A^a!!Qr9D*->#pehD;v|n73Ag;vRey?Y@{gEb5zyXY(vEw$eRK>7)`p%76QQw`<Z7w~XZu)={K7*xQVQB8pELsBy28M8Z^pKc%%Y#;G|
hfV=q>lHAih5e6&O;dq04oP5L6tqJr%I_w_viaVT={ADNLCqI;a4%(njBvwP=T!nZ*k7dvpe_|zJUw5buVw7s8qG#|@SUWUbVCg{J%}Xdj?}<a&JEx|a
9enAN?tA>8J~Cs|;mL>Gfp)Nb(qhH%MMz#x#0b3}YP|^$E3jb^85&}o%wzP3CV7dq%m9-{2vcjHI4X3{jYIMltp(Q2<G%fbpWPV`GR-hXN_7!n`%cDr;
9LiwzV;a;J`$pO0Iy2tN57(BcU<x5y%mK2vO$EU`8lD7L-LM#7g8Na^6;(y8YR%^>yrbY?A+te9BrvikIzMVT0w}7NoN)Kxez~99EJv+AD@q7aCEqQzu
!QfKM0!sS|gILK5tyMVyT!v`AJE1H+<fIY{&B1^9J|BR^s@>J{*P5_yy9>yu`k;pB-se1}8}5M8c}l`GWb#Il{kXH{yzGkAlQT-6FNrGeyzBJ_LQNk_Z
~Gaq;j_t4iDaje}lO?{JJ8Bh|UBFCdsy;;*WYpPFfXEx{eX19Um~R%HVx9Kl7C3^eaRmMXH$@!(a6IqHvI$EezJYyrDGB76r&l3$-md4l~gZrBp`@A6>
OekVEME5Mh6%`2ngYob3mhp5@_r&K#JMhmy@BqI`hvq0-wuK-`>b3{_UVDn^J(8!kpPwBE&%3dY@6kMAa*YUgws#ujIzhCSH8%riK>UN1_V!Fftza1+j
{nB{}nEQK+qIBmw*86<d;fX*Kf7tCAW1dtFn8_u?shJZack+TejG7UmNu#zvEAcAJ)Pgl!9ywmn<B(p!F5?Sy`8=J}v~6^UTy&1{?7Kaq-*58>_=WHry
)^P*#)H>_5*Z1qE$vvzQ`gb(YML?bLgAhohiUWxQl1{t*K6X~B*WWq5i1$9k@TsQb$TokVG#y@c^@He)voxR_fx*Uj~LH7#OKFRAB<ZP%+U3@5npt=7?
kVSoFM-o{d)a8*It0@{R*9>O|b4OWc~KH&wes)*Af@e<rJu3x{cDUPETLoN9g4TcVFK}Je;I-%rEaFW;y53{MCJg9=t&dzr2t5_G4YEukRzS+MPw|SN9
PLb#Oc2D!GVfk!@1-{=g9|-WEW{nGlD3p}ZM%qOIcT?DT>CQ+_*q!WSOx10`rJGm!c#>-fDM^s9T>FxeS29zRSu7!Q76!M-XF_*^M8@#i5-;9(F;Obql
@G5Q)1A0ww%{F)qfuoYb=YUHO9nswG8diJ_Jz&(2rzrnpEUwA$5H9YEbGGn02im^B94NAf%$M^71R0end97I=&_PBZrVQSW=ah5~}1}MLbcoUsIE5OCz
B>dT}rJyQFP(!YH>Ie>X?`Ybx=V4AP9F7B{XDqWtcc4B44WWIfki24COSrS#2g-dP*_0}4HAtpHz;&SIsS(-r84~Fzyg3MbMl)nQf?aeQiJwWYf4YyI5
2=gaxd$2jTE{GTz2*Mhk85;+c{l}!3og*aJIbeK3t(?`i!*Ltk^I-6bg(-n7<;GLR;-8HFVai!@5tWZl&U9J?V%m*?&zYfV*pr_7lG~^bX?uV$gu)1s^
PYg{Bb>{=k0h2q88jel6Sy`&jV94-Xl1Ks*2ODtOYHfKu&9eLHK~KiN6|yuqOGBjxpLxd8(~^r9#!)KZzdQUxIeX4?Z~PAwrkOx?^;kpU%?DvvZGD-4_
Gr?wWw9cwEsiG*3lw_8nPY-HiD0v5LXkofZ)`ePbbCV#-SM?u2j0Xe8%te-eA{r}LHuI6@EB4ITBO**$=}#QuKXG+t3@FdngthzgE`FT`>De%=xbP>!i
FZ-M5@&lxv*GzEXU|BFfiE4<MYfvE)>n*62te%@5;)VFXR$8|pL50zjoC@sF9H~S3j)H+(ZF74Gj#&56j{&e1CDItFPq+mxUKHP(y5r==e|5MM&2Fe}P
k@K5`g7GM`nEL5{Tvr_}&>vePgP?dFF&b|xV@@~1&(i`j;#UTVkse1rgQWcvH00V{(bhaG;d!(?j|z`fY8LyXhPS|l=zI%l2e_-n&@jp%em$A4GUJvb`
c}pq?)fC`sc|Cn8v@-xAGNI=$e<Ssr`H?cQ*jj>OXkW2Mwi+^2y3gL`DaH4v;uwnxoC}ITc);vBDfL0Y2|iM)#}zl;dFf>Q+HQi>@L9-mL#0v`lWP^^3
GEL4)p1cQgvby(cG;*<oBYA=VKc&%CS4%!LH?fe6e#~upDAtp`APud>_ivQ3{*r_w^mdn4CX<F#B9?fp=A(_<7Y23OE&)1k$f-jH`O>1f4%!?(jpJ7nO
zR3fBEY61An?@5t~X#W7gWT%md)wHlc*cg%o&%z!%R0N+P5Qf!(TN-)-<ji<YjR@#f|Ho(6WoA|+IuV}<O1BsFgA2qfarTV}gM$o!Rha*9n2EbLH2V6n
TqVVIt2XkAD49wPWK<8Z%D#jtDXX$X_Eo>rTcC^cZ@jyeI8*0aMt!NFkE8*VTOq{A=Ua1f2u!H8tboi`jtf0L?lG4^t#yBz3TrtZnh(I@xgq#Z1nkp`R
<KbIeQZ(7}tx~5u@dFnkq`2_6PEgdzA^dP>kjK!Kq*xy|l>sco5a$(=D^s@>Qmy=4<0eaJL9=X9U!*r7IvY;FNMkKOph58-j?7o+7zMtZ!N=_l<n;08=
p+En@VT6MQm_6IDAn$e0mLaC%D(;dYn}V-c(|*55^){}qK}_7=OCr^D^9(8JlK@in^Ijq8?WCoS+R?Dw!yMkJq~=^4Xl~IlYTbi3(ol@AMDTYtcm}SLL
~Zw9jGsMSfs4i3jFTOA=UQfU4+Jg_yb=(z68@7!xGx%3Q;^Ys&b0SR6#xM7Ib}T)nFd7)&xUOBE=ikB+scrE<$ZAZn%}KonRTEe1_6F9C7AzfU#F4Dgn
>}8=r=AQyCs#6(HO22bYiQ?C9!_If0mUiN1ThHV{Ac(Bb1IL|8LQ!O<RzQ$Ws$FnYH1YcS3d#ey~)G5$EWL9rBy>A;R}PIzMC_n=oUB>J>b3hJb$A$+;
&8(@(y%wicxB!>a+3hf-P=<GpHu_Kh}peW2eZucFLI8(T*030ilU#2TV`Zp$C+i=|zYLuY})Z|k8Fjo9>#tsh!`(m39$c6C<CHkxm)+3x~(2siszn^YY
8JCzdfr*U=ZhPMmWbx?Ez#66;HE)V$Bn_4efb3nwi9<b7`>lp2h^IM6V4QSDv2T$Fwj24kdU*(pe#7wso&(RItH^-Cl8e%YveO<({wDKRw)^u0WJglb%
s>#3C>ShIU2lY6hP)&5kEso~9U>n1g-HH5$Rr;D$=^^GUH!p&neiP+_9sD;7oHitz0d$$3gqEVnng$UPUi)hEQvGMbki!cjh7jU+53&&ZL(J8J4QWx?)
NITUu!I=*W-f*8|~dOVLhVf4S!jn!@q`^LnFhOkQ)ogJPtiB@^EuhCB`yj$ErmBK4}<B4YUXt3E}TF&yJ4z3Q!Bs>tmrYV%~u+tmiZQ>|YXoQEKXF=h^
6>0Nmc2*ho;MB;z;Wv1R5_lKTwI<G^vC(`px$vv^Hyn$AkFpRtPiLazhzrTGKiH1~<m<TVCG3f~1xZf=I2{iHjd@|t7%;UzTErDLNQn{pI^xhNxg8GXU
1hyCjgq526?-S`8e4`Q|ePqoh|J-!#4K7im1ufTbu;PobYZ@rZbDtW#`i5bs~-P~f8_}w`{&+erRM%v&zBrRH@`ucqO+_R+5AY*eKzZGgD>xE7MhOVMe
?=5|5={@ctXk{B``!=f7NGwMf?}{0pmj^Fs&9rhr)VBqVvL01Bs#j6<TE)S=b+1#+aCRrSdL@VA_+13Lx;Q;xwrHM@_S982H#{B^Ypppd)Jjeb7<Da}R
aHf=6HAQwg@Ha)g4F&#KYh9EcHigMjA0_ESxx-h&^@o%U!hsq2IbY?zhC9j1eBwQHMNuCBh{l)zCA0g`50I55%vR)idXIEa(LQ7Hd7G_z@RFgF%f^quh
2*D?1LF=QREZo10bSywNPrlxlV=hD*>qMS4&Y|>T!YHSvlaAH<DDkT44>D{MMs@8qdt_CI&5Rk1WA=Z)Nozk29-1x?dT>cgD?WXsi)Kmng_#v?s&~EN`
_#@@l*=`jO*CIGm*o-J9c+_@BLELl=_y&FhT+gm=p>A5=P5hXncl0f2DYUs3-JPdT%04PH(d;wIf(UJRW>1U2YJ=)zfcphx$GhcEu>%+w%U1NGWL;*Xe
W#{F!;!BANNNP#-JsBP<_QjJdHU}}$qA2IRcb`hNcY_w;JuU>c!0`!=5P_MRw(Xg16DUb76+SQokgH>M!y^%@YUIh5S=dlzLu~g3;{Ah0#SBAf&+958l
gqy+=J>EQ3k(x_3oNJdwAQ4`bQOE`WqM(!d9#5qI?#8fzM;NxKa`&Plfm2??N6e5s%`=H$pKccsY|p*uEw2;d7t1`;a48mm|9|%0blGv_Iv0HvM*lfdq
ufah#L(v|ZV&_K0U*Iq;iv#eOaw`g0EmG;j%Zu9CQE8xTeIYA$(D|Nd}OsO%T`P3mLmKB$M4|VySn?AU*RT(UAv|(RfjjZQ8rtl&0X9;=J&14Tx)%a%!
Iiz9hYI3gJYFcVE(n60DsY;Z4cUOs4gYzuv>feZg<yWCt7<K1{xKO1Yh-0Znq{o;dt!EWx-zRIJ=f9QKTn(=>HsS$FiIGpc}z}Fz$9HN3_N&(WWA8V!t
6&H$mLuw5eYX=XlRJGJU=^=1hOcNYZ?*3++{Vs&ZmyU`f*m34}I;Uk6wOz1z6f+Iy|dhBnz1PeJw4(4oE>E40tH7*q=PTLbE$Ht8<8)owPD+U*)uuBj7
)=k~pdDv50y+E2opJGRxKEy;E*m9AH;LkRW}X-aOqitNVGfcMve`Zzpbqw<31t5ClUoW35;dV#j+OyL;gda)ve6V^4#E#fd;vhqB3LbtUX!~AP(uGyVQ
PozDwXmo|uQuf(8%TN$s2ljVQG8^pCi3LgBfx)Qb%mtpCAnRtRP^LKQsPjl<>#lr|`0>JodR2-e4&%g?WK<$GUoSdl94*wl2GQjfv@?hOH|~aYt6Cj3r
)UVc$zknD!(iwMtvEWYtEe59!?D{!yFxS=&#SwrhfCf#Fh-4a6Xruz8}Ek7Ko84&uU(Hgwp;JRd@`DqJMBZ+<uKBa#Hh-zN3HG1+#qC^-AR5|l)A0y%!
#U<7Sz9+%7C<av@7B4ktI2(FHyT&+i%t;XEdy>)W=qw(5UTKQ%<6`YnVt_ust*oM=a7j9HCxZD~tBQT5gd3&YDWw!*XP^Rdh07O~*KfW@UernHo7;a%<
4Vq~)*{CF?uF4krQV4@9nJmfL(l%vq6?_tMyud)@ZT+#A4+hXcu;ZEGU|cc?ilfEE#M<jv9(R<rGrGZ3aB^_S(IP>YtR%)yM3k$A+|37tWOURKRRw3qa
D6nE=b)gQ2P`9Mp4C+g7+**eZSbYq91Z&6!VULW6a!^4!9baS~cH`+q|2=hO58x9btV_Lj2Mym%D>LI1SoYHMTq78PVDt*b|u!hakc4x{$)!GVG1%v*J
4O<Mio+#CDsd}AmQ|4U2Qk^a>GCOo;x9dm6XV;7QP_p;+30<dAZp%98vL#tZrRvqX%n;|GI-Q43PhZ(WZ8B%7ia(gad`KU7$<&<6q5g0v=}6Nl!x$X<)
ov`+!)@%zFdwa%6^<|uJIPv)`rVp6j$}4yE&5PzO=Lmvd9zjJyn0=vfZZ<FMAmPx2$WosNQAoG76X)JySO7t(o^p!XLfe;neVz5z^D}(>8~0Owrr(5GN
p0LSVI5b+*H^xzW1bnb!y#qYbT*BHc+aPZN(b&mwY?oDtcK6clz*nMEp65a)wfCNprKw3Y~av1l*zl`%De3tVYdAvi8bZaDB<G(r&l040x2Sc<rjR4(E
a`bV;Sg1%0s*4o3TBw<@luJE(Wop){LDb+1KP!wxs6+<Dlyd#>HV<^}`vscH~f&H!pEoUBGw#lfnQ%P4KTzOJ`f&QJ{=`il)AQ;diWII%%=CEcn4sEy*
K&h8fq9SSzTEjQ;P)O(c;sfW&Nvm7<>sE%{9gVK@K_+T&8WIOUXhCOhhJ6)H%LL4nCP>%2GlGao-fwihK%PFh*Na}aFX<0A>amV_j!7`lTSXi$0cGV-h
p;{}++O;g3JM5QHHC*?Qupz9Wza6wgh69F4NxI%1E}FxbSg|Ni1F7%q;CPekO_T-7(U)Y^+;kh2zFe!eRfU!8vf$Zu%Jfkd>0*a)05siZk>Rw)0TY4oR
}#kMhE309cCgoXQon(Wh0c1>X4!xm!TyGIeY&Bo+%jmcHj?BY_hX>}HgJ5;B-E5fn`v*<ac2t5pG`vzgY_1-1%Hp>9Inp0(!e{e?asswadzM#Q2%#3*h
26}>jfBfkealv@A_q-*I*fTszUiO!li}XX{$qqtId~DsGBf<=!l0<<Pc?13#ZN1uG}=rjT-Ba?RMy@gyJ<_rEgZz>QIt)O`q#Fn==KkPS;93H1>4et|L
>ZkMIf63hkYycH417R=J8iJ4&0Gh}vy-%<&wjSFq3>&*W~iZ3)w=V`&{}cdWtw4F<8ykw)VG0&_>#n+q6E293#3Qk(KfXvB`u;10oTEy<!G2@Py5Lw#8
DWod1jlqb~IOB?J-hLEf-KOYH7d)%n<Mu>%nrXDT?(y`4dzBP4eP~EIY@cLvuRhbz`%3d<;)@p3cSxQ;Tk{^)5qDhMLEjwZ3hU8PmYE-LFT$F9sjZx@D
`x#v)7&GDq=0um4_GnaYI_gp8ralJ3dDpL&YsYr8!XCB^)Kdc6^P1drtg=L_2_zVdExR%Ht7A^_7D%|=8e6Zfp@;!uUaLz=OxEmX+yXi)QdS^I9X^KfX
&d0xeb?lrnGr6#ZDteWEat)fwXaa~6`*_N8fVi3FLZ*SPS>^*vc+xqSxr={;85nUsVB41NJ1niqJ5#WFv=YkN9ZW*V=c{VkETbF9XJO~aw-_9GCS66!4
68RA&je$*I9486-yn5nxsOVCDcY-By!`{wi$ZsdQ3N}73iOBv%Hqf{bJ&^NkVtoervjxW-3YY2&r)`cFFQEe+(3RQJ<F83T!_F@@;M0QM<)zTXx41bZ8
q})#msmShC!bT)_OypV6JxuIh5p*o!20Z&qP{H{ChQp-w+E{N~o?rh6FQmWu(jmnNEUe9;S>TUQJ-w57#r#P;w7!|vC8N3t<4UNrbtqgOTehlXT;-O?5
Y)MUwRc2I1ZZpbb=+^}0?$C`*p>Og_H&~(>yxvlT+!`aqwp+D(YO%5ieD8#dF$<%0jpg~Nm6)Bh*NV(Qp$8&DCo$NxR5A{yHe_X9Ob`WgC{s?hK9R)wE
*zKs(mFk0rDYOL?U$bjdh54yI8FbsdNSIfxJu{ScwX!g3GR|^WjjUi0!n}woSFOpc#?`bv)aUGID+p?%5paWj!wx8F(GoiRc1u-Z5S66hxD&l*#S}HfS
$dvi&5tXYiMMT^BWbNFO)6uaZtf4W3RDE-N|KIbUucsRqQm)ml@29rDU7--EezO>FbqOzYa%pD%T=9owF%TmJCPIE*{Ca5IZSXuJ=C~vTTx-Y)(f0aJl
49=sAg1Wt7^}M{>xpPFdwS+nGkH|o)<1<wnsOu6$;q-P;{jostiVTrO(SO?shw{e>nzS=W2%<*W^qF>Z7UDWqpU~up>_pq;<F5x7(ZLkf|<gc^mfRz0m
D!TAf{WH<@mv$)H(>dJ)7Z2gkA!4$3uuRK?cKIX4jcOKH??B4w_ods}u`<r`9a+tkW1f88zF`5?ljvC*t~o%v!}tF{(4CGBg0P0`~S;<BDgIN^R#w<)j
z(wOVDrM|SUhx2mdDA+O=_5xaJ&g(6qsc*yql<>4D1>(Y5G*N2+*x?4m(t2yde0N+{C=TYB%~0(jflAx5!*WB@>PiyXOXe%o)s~9@>@U`wf&OMA?`o{n
4r9r9d@q~+jJ<5XpT6*It89`h)}Ft)@A=y9zN#$jP;r;=hMi+=eeadmiPy^TABvm&{^?hiQBty*{8%JECikQ4BmGK!<#*F-VX?mEW;dAkw_2E9pZ{Vgz
UINt>whN&BzGs}WyK|>!Ga9eIqZ@`KApXp?q2yd^4=>CzWc`2pMK@Nx8Hd1_dopicRrsLTl!R~{O|940p9DIT4}9#ektK|uXOWgSmLK&S;M;Bq#)wnE3
lLg|KhJc_{}#TeD@1ipa0+QfBTPMiHW7)jb16Ve6!@h(p;~kYNoYamf$}&ulz0q7FZDY>*&2#HkP+=whL|NTh2DI6?N|wd+UVT6tsC?cU;5qeQgVi<?j
2Xt2h7d!B_wJ>hnK&@0Xu_NaDd?{4lBeuim=)<^TNu-uOckUiaQF{_?>$-+KS6|4>TqdjH4Yxcb~L;WhvM&X+#?!@q`iz4xnk;UypZ&p){O;`iQr`-{*
FouS<Q9R`{JmXKFwXug+VE*Y+}w6v{Xa`aMafKo=$*{<W)N=bc|SK25`Ex91MQ-Sog_4-~(fvhc93hX?tmRzMQm)f%QiLACyz6LFMul&%ikI~Hy|KO+J
hvt3%tACrq{B~0Mhu``Eq@R&WYKN>~BfR&{_ul{2x8NV%d;3qW8~287W}S@i2fz6aG}+Uf^BN(_t>c#tp0<1)wwz}zH7}{=UP{eyw1jxccT&@AwdlI1C
|L{NSW9=EP4dl)FyFx*cOPDR|GIPMU|@qo#94!93?Yi&^M42Z{Ss`?hx9)D+?ODSt3Umt_ul@y55MuZdGr73%@2O_xfJ!)yZ><Y=U>h`EW8RDC+iK+h^
7DYv(kfa{BzbFpq&!~{nO8%=u?kbCu5Q{eqx2tRC24pf8^L+E6Ir=5-KHS;V1TbwBPt99GHfgBJ&;RUdhXh36X3yEwf^1I_pPlnfIt0vq2ZW)9x$&{l$
IQ!L+pwA-?zS_a1!li#g#xfAIM~g+?p+%GOM5b@j$Okko^J_`|EW-hqsgi=d6NKfn6wd%yUTt1o={)mKxqeCO)Tx8D2J58r$HmmmD>FB3C-{k!jf<#Qj
r^|J@x{0i)Iu+$H~`mM|=Gv|;{uv5$_rUa^$4TCUgdZiR7>q9y;lDb|iHPhj8W42eJn{-}H|M=hG)mb5a^5=!Jg&h#u1X|Jxpf%tRSU9vssKhs>a1Q?N
;HN$3u@Us%ufCEFPS|@gH}LI0`rzkp!Etm2N6Rli`@ygO9Fl>(1rDp^vQL#9`19XB|IHN2C*U2Q%sBS9S&Jxf)}_s~*|OGy-)GgQt(_2ih~V|oN0j<RB
YKa4PI}`v-@1D17Y}~(#)F^z>amu|x+8=O{|s^GjS5@z*WY;fSLg|ne*C|FlXU%m{Y>e>=f9rToKb<LTTl43S5*zxuf3Xn3p=Y7D2X$EJ!=9rhE0-C`)
^*}j-GF=*CkU)`#T)AUQ&zWW{vxhSwcyBR+~IEhBMfin|tpU-~8|oz5$yjYn6Zde9}!p`jK7#sgj=fyUcUZ4?Wl9VP{I>?;`{8+L>(*Yv0<fEjYL!ql9
S&Fs1f-=_4x2y%qgPi$NCvM;yF4byknCgeV?DhpdvZ44qQqw}1KB2Veh5@)fKC!qs7L`ewrWn{Pe%#@}S$r*&pj<jfBwqvdgwnaNX^8zx1)R?^e3bHgl
+xM`1EFCTiMhsdq_&_Ulf?rYJ)RJMkeq$pPD>d(GZGH#jycB~J6@)-yjT0epLH*b}!wDTGz_$T;#=09MED;dyzCf^y4d}rNoxb9zGLd8mhgHcL?;KTY~
Pq8jFH|=qOmR*=tmQrywZ>KHNv1TPyjV#7I`8Ol+2=LF=4cD6%dc-$CU=N4<lP#3D&3kWurR0>}|IXVFo9Ibj@Obk)I`os~Nt-3@jLx&#CK-B9JAudC7
xXXp)5P#es98Fb7(91nS%W=HZ6G|S^xoTFzWVOprdL2}Ndv*~3BNFJzWDKHZpPeS{P2U%{aq<bFn=4pg|mUf>pG<0xDPm-Qr6D(P_wql7x%LG2>+304%
d0m!`mJyF020$d$_Pq+_&!Q_nrF&#B}wY@4%>@+Tc&#$%C2&JHL~6+#h}a>X&aq_z(W#Gar8L%ZZc!{+E)LORh0W4kQh4&BFT!zxmdK@BRG2SN`mVt?n
G$r0k??u3*Lv+bRiQS@~HUcb(9?Hc6;ih6#zJ>0DMp#tw$?<hv}4-;mj8%J#k!XjyMm6@QUr>JOo24Ur^tFx)~%@r7R`bbjzRS3gM@LBy~{lcenz|9JH
mpM&lH;LCq`^@D%7`s_bm{rKBy+V?HktVvP~hv1)m>4sGf^S?bZ3=?!qE3lR~J}`w-@~oql^ja-R)gH;$N(uJlx5Mr_+gm%H_uotD74V;NTBdi{Y_#PK
<Gkv}{7j;9Qdg7coYJFCCi%mS9X^*fTm+dV*FEt)4BS~>n~aD&o}~pR=1&WL!o5VPSJ*z4!oz#+rC*w*EcRs=Dfu7GCzC8khc4gQ-dCZTNgD4@esuNb&
mVmC*DwjnNF;;$-`@CXlB`0<ah-N#DdfWx6#~A_X@CAxn3`r${_)Wai6=w&vtQ2R_f6nV8dY^+aMSXpgvx2RRu-un&8yFnk1P{2v(Bhok2Kig2_|LjY+
+;H<g(8g%kUysQ<iaR*CfDe$-sUhzNg+QPhZm9{h>O|&GXKinQd|p_OG8w4FtQu<Hkxd`)AuL)jMCxkv{r|hp9r6@&EDXVaEI3+i?86`!I3OEXF=zt>g
vluje>YsgmQ!2X>yU!)u-G^GukH_QcUSH=QO!`C6&E%#wFMbV|DAdj5^UvP&{sDeLup9j022>pg9-obd;L^}pZ$&d(lv<%gMIOPt>S`B~z?Qw@`(e&6}
t)!+Z=3s~`^%#;-N*)L~y{78E}se1f}N=5OqxO*e~a!M~?#Or?el)ch%xxEgYkL38~buW8n4w-ns?|$JL?4v{OakFHj490>RX_%VyOE4-V&i0+}LGgU`
m0w-w{p<J<77yF`nVDuT`L2i3)0Fd(^wjjgji7dJ=q8;r@jGb>vtHg$Xs1doafM&~^+%+SAE7rAo%_|l&63cJSz1(@jo8rI*U|owtns6y%j*v_(4_rtI
``zh?<!kw=XlTX_aD6bqxawaan`%@tOYjNyMOim7ylV1TzM?~&fBmVAkt3|je8~jlj+^*?~PA>l&im~^7TZdT$}znPfjQ7(xlS&t^?w|(slVsNqPB?@K
EpD8dT^oRlcu8Ryq%%macyA?Q~k@jbw7+YrlcAxP+!+^4*^$X~$b{!tbyC;7!O8I`pewel@%D!PkD0_%F5eDA|%)x@P+AEVP%B3YXT#%UP-^ei(R@`qK
#~ZEL{X5luQsX`^i8L_vEwyVQecK1fYcF4#7QjS9nf5(qQ}Mt9Xxyw?-|eO=FEY_s5<B`6yF5&I?__Brh@elN?m9`Z>%2}~%VHib#lcYl;69Z-!WP(PJ
SA40;9n&bVieG85!m}6f3{2!ndvT`2sgxIs{lTie9Kdg9tjXxVr@XyIr3A(IBmCbGqN6RO&3O|_*pocV5ieB2>PPlz$6#p301J?oKKQcS;SYUqfS%Lil
cJFlfCvM<T%-1C*S>I3opJWpB7ytO+>%Vv;2l*82DZi7J`Y%6C(ut2EnIu{_S3bh$x*(Wb*qJdiJU4m9qgC9y_Vmx<pXstEYIzn<<1vzHT3`BTs>V$Q_
2}#tWcxTm<6nOII3*{^*PrHPq~Yy4>3Mv*>fU3y!ozZ((Yc<*A<-<?*~%mR$tXPy{pr~oDAk@6W!LEQqOPGo2{|;ah52}D_tdP-GZ`p;GMRWkEiNVTOh
c!h{7dh>`#mTvGwuK28~=Ru=I0ad2jyidsFO_nN8i6rU=!u~#yfdF^XqTG&Y0YkILL25)=)3d5;xO~yF^)MwkRdf5K0@E%D+~sT}#yL?wdaN>}K;UW8+
xMbiyE2n{RyU!#BQ=NXu+u;9ozJvQFVbkk4wm?2k!4|K|V9eB9MLZ^GQ{ru7yOy0uJXv;pJ2{|F06?q5Ii+DEn{3~u>_$=|o><CJHRupaAs*3*42O?$J
6!;)2c=EPz46yed{m*wqG_CYJ}gK3ekKP4b;ET3Nc^lV`=@*w4>N$8J}(4S92|BsQ-KL!c?<B)J3BjG%sg!3OG;d~4d&c`8PJ?RLnM;t*uAU>8GNU=Z1
31q75Q}DV^BqQ}-Ka<BI>-C4;Acf*(<K?4VK{65jTO7gDH9fN@KEYqVBmVl`@OPf%@7xi8=luM=gnJ^pvI^7ApA4Tn8URV%XEg#81=qg#zLh5G*~GDRG
Y9kF$N!Y*$!sPzb;OAb`r;pD6LiV!>o@*6$!MU%d;5*6AN*04Pe1r7%-#MHme|~uVD_J2N)|<AVd4=TqrX;~BnqgswzkQ%^Ul(i8P`PKq;p=$d>v$xOv
2=oegF3p_>C9FZ`?M1<2LX+FO1*0ZT!w{;7=2h`}!mJ^^d@B-2#67QT*2J^`95PZ`?NiTkJnCg5SAq{I}SDj7RVrC+t7Qt@j`Oh4JgRjbFdL{_`UEo!i
ELi~YxW1iy2_{^Oje|GWr({kHMnV*Gs({KjqL|Bv|3bn&H?uDkqn`CbL`Dc>X0pH%vjPJc4#PqdtUpxFnOec;(gb}O3Qi)J^Y+1+S%JC@y!Ww&EQ_L1F
(W%ps(eOPuMmfeRZ_o4Uj^e2)2tfW85^e2`6q|={F`V-A=NO7VWPBg=bW;oFdCz|0zGn{CK6U}g<8BX|--Hv6qV_E%JRtlDtf@P&(St(dnN{SjwQDZ4;
EJcl_c(D{Omg2=SyjX@8%kW|uUM$0lWq7d+D3$@mGN4!n6w82O8Bi<(ie*5t3@DZX#WJ8+1{BMH;weNtg@~ty#Z#bo3KUO);u%mp1Bz!r@eC;Z$O=HS6
40y&G%Ewm3PH0{u&fj;D+SB$!?OFZ>^>~J56kYuvink?L<*5eArdJ>B85n#5Qz*TkwGLfh(rdF$gmL^HX_4DWY~xd8<AlnGHgU<QX(@cks&2Aq(p|4$d
D2lQX)f2WJoJ1#!8B@l47i+7%LgZN`|qLVXR~rE14N98MsOYu9AVPWZ)_pxJm}Dl7S=BTFA5(GOdNoY9X^)$gCDJtA)&JAv1%JnL)^`GBT@-%qk<Z%E+
uT^13oCyB*7J$Fke83<8#wf@P(omY`BxREmqra8Vg9D#Jx(xTp*lm9eKXKvV{Z$^cOrASweyWq_y*5S0O<GC))Yh{^y_86YYHM5j>b3<{k=p))9S28GU
`&>0jugF<Ie=nM*-L7_7!bOwdapwJl<I)g%IQ0NQ_ok5{9C`?v6lhw{-wKG}mOx8e5)<8^#g~_lm85SnP!em&O3=5NCVKOXChK0$nFc}sm!@^`(nB2$a
z8%e-JDPj<<deuhEBPmxe^U7;oqsafCzh9o<>g^{d01W^mY0X+<zabwSY95Mmxtx$W%#b0`L#Dkb6nSM{o1czJN9eOe(l<?efza@zxM9e?)}=oUpx3~4
}b0AuYLTrlh3_8ntSWylgK|S`6rowQu!yHePa22S^c@!Msv4~=6)N^9XFbLZZvn@Xzshw+<Bw9_eFE}i{}0p%^fhBdtfwo!D#M-(cB3qpIH8h=bw3bSY
95Mmxtx$VR?C2US5VHcd=;hW6|8nqPdqvb2p3TeiqFgEt-2;G<UUV?rYK9*`m3(MRRwH=KdDV9WI)CTr~HaXzn=C+;gJ2>qK+kiRR7|&Ali5%<d=i`*U
B2=FSk!y&;;rLp1k?Xzmcv+|Qx8%R+OXh2~BR&Ak?yyDc>LTWIdM(A;yOx$8o6--YJR3(dV3n!7JFcSLCJiO}2?p}8+Yb7zF+-U!Xz5t{oWG<Qg7?vc>
kC84=bLUXTz=57Ve{R)~p7Bu%PXzp6j+_#{)b3t?Og68f8&HW3O`vENX16b|{u-p$|xgWrCKY-<a0L%RVmiqxLAGcUOZn1paV)?km@^Oph;}*-uEtZd4
>^eKUPLr<lr0YcKI#aq%m9BH8e7s@#_`ve<f#u@^%f|<nj}I&#A6Py<u)N=5dB4T-ev4J|?<@KDd4I(6Xo}_G6wCV=miG%R?-y9!FR;8FvAi9z)b7dVB
gM6pbZ1twFDhA!wbpb$St*=tp-3K)|K_V#-}!%&Co_Nl*H=G$_rW*c%2tkE{rVf(LZWo}M!G8E@BjM!@BcWt<!}D_!9RX2TXOqQxg?AE(zPDj-D~MH!$
)`XJlsIxUeD{MYfukf@_aCP@CU_=QgV}ZD<#iaACgu1`L3#MvZl(~8l|PB>zb=={nty^RpiTXv+3aFYw517{K?^c{jgmm#hi}l2XFllvb%Xe`rV&A`1&
vMN2&Rv)?4PCmzpkA^|WQ8?J|*fz2T%l7SN*IEwhIuz993PtsST4o-XzIa`LETpmj#KOgJg>nT*p7Meq;HgLe1C|Hr@l{D0gs@ubM&6JKkJ9iO7zZwfB
H5f*D}_lbY``MuKbp!Z7XCvVvjPn7-=nWKD4Ym{FOV|b44@74$JwxeKPZ1D{M8|#zT>%DG`epcv<k%tMx_I|eU<Gym=*WAtN$Y*<-?j@Uq(zTq6($yEf
oUh;i;`gpT_vY1`KfikO%P=>%WrL*a0wB@r9WGA;Nv6yX?)ExGJgZgmeK2=qikr<ZkMK_z-}ggnp`Eigy#M2Gq>Ds;@Zd+^KLPE8)H9lX;T)13VJX`)v
d_2joP%;!)zdt)Eh=Xae94mKU!=>(lNC1B35aG?vf`7@oN!8ZY~C4BX!P{;-lbPd2K@gCIX_v`)AYT=CVc|AbDia3;h(fqKMp0?x01C941C!(;^d5xTl
Z>DRh&HG%qmXGO?PYMJ5x>PuwEtyDctNw&a8C3q41pMN%yP$`#Yci@LNCl_jkUK9qduElKay|{@G@@liTWg?Rc`YJl%`-`cu0rll>?KGZT7uW<r0vnew
rgj=TNA@soAPXEfQXrF1c)^~o&fgoaCU&eSy}iwQpe^$*_o<A*~sJ3{Bw_In8F^~a6^$aYx!*8?-#lzlHbL*sgX_LG;~?1#L=Af}%-i0MTOVhi|x{VYK
&t*ID6EQ4|##Pst8v8>|jAf^{Ih~?&argzrQ=ACm}-FRocU_tD8W<u}IOhpc28Q45x=!FPkPe6L<gV-a~&Ld6=B1~>X2~0~~En(+#>Nlz+ueq3B{iE{j
4D{Lj)nf_wwZRJI*Y94KyfmWZVfLRjWFZ{-lbHTf$P(wYvcxHdEJ^2ZORrwf;J$iF+Rv!$E(6&!&|Jqe=hUI>8FgPrG^bF(>{&*7rmJ>N?5dw-u^W%=6
e6I#u(8lPHCExmn{)5s!=w!Hodvb0klb!4OOAC<ZJM6%e(I%S50AKeY^~U%$8z3wkGp<Oo>?KQU)5k|GrR&BU~viqEM6W1n77Q`d^u>}wl=q34%)Xp)v
Ui9w2fP)ZM+<`Z##W=ibi{R*HLX*R1=&ctSw$91Drap6}RPYyVYM7;-?Pjg(ZIKpk7$wrw;3dC4TC_URdIp4!`YL$%ku|e~St3a!&RfQ?Z4ZfxVe{y`H
c-!_&l@%CBc$AFaHIbFd#ZoA?OsGtDbLHl6sG*$OlZd)Je%#h!D0YW4ozJxF{K$xHwE@Pw;Cink>HOv~{LvJ^iFRA*g+pT6Ph#lz9vE|xCL66xD@A?Yr
r^Ng?bWZw_J|BDiOsy$5TGltR`_vl%7wLQ;za%Z068i!5t3bV&vDRv^-*$$d?x9Sg)gZ$t8!{liHFaK52;O~C<{da$SislZJwFEiI<o*nVsRY{f`Gnba
*1OX>CtL?#ymkL)TJv9!_5MkuJnK6DBrxhPL8MHVKNn^l_9aplHB#z#6)E*QkCb{5BBfraNcmqzQ=TD879c{NRY$%o8nO`j@uD3I8xixpD|ZwY^V;t^H
s&x25Fm3TMT(Lqd}LP04IAg%tWlhe8cFCp_XdshH4lZ2pieLNzvG8Fk72pQ)1t;x=dMDjbLUaiDMA2sK00=86yLR?Gj{Z^l#=(L!^_|Q%m4M^H~$H`2z
b*843WFW?5gC8jA>f?Q-k3StgzJ9zH*0l$m%bGB_{XHJM9nVr9XUhf4EH0oMD1SKj#F^%kb!;5RWZx`H{sP_>{YhvjvK>ugQ1qS0RETSmQ3^ta<4V&+i
XsdXo!`aHo8WOHzCx-r$k|d2)&WMpL%8%r`0Wna8%n`U}K7>5aF{JSp-eV7^hJ+ir3tdKq|Ix8BvQ-_p}n&9JuK{k7ts@)Y(|r$CQ>_2$<h&-Z`yqipi
*wzn<mxgttsgXO|vEMH4~n`c|Q-L+rSwoC86rnu|)Y?L2-_l>JR{mSWCua%D??QGZaeR#?J)G#L}{^sAEsjU-U&uDO8v9;|JFCK|3@6<8+Hy?iWTafh!
@BZurG1_pFQj!g5DdEsfeoI*0$&S3}Dfe~TPCI&X4_<VqTM*5=JXpXi8uhaslv6nBXFE%wXv9x`hC<<5`qXD96pir7&rB#9;gg@0P&C3PKO>=Ngin4pL
eU7H@l1pQCMBnM3iartr$W<D1kwH5_ThP{F9&)3B;@s%gS>GP^2W<S-Z=?*r}!@K)}39kC@=2xIKQG%KcDI@8ujy?U|2BXr$4!{Xf1v66AKGQ`1B_g7L
4%e59%uz;nN?`S1`ioJeaR&G5VY;teE7_q{50x{!A*YnB>o-!U{*;ymdKJEXw)*kH<*E?{1lOzR%-P+R0aUOWb@0ar4%Rn@<xr3v$}*$@h`o`S#H>?iz
hLHj5TukLYD<XkoX8K6<F{9c>bQ6v7kRMeo2*p75Mg<FdW$PPTU$=iJ_9ybNc!7UKNYm-&@@)*U{{u<kO6w(jsbM!|@m>nTRTXrKBSM$uaN#7{5^M)%Z
<=n6*n)K4!8M)%auE(%8Xd`~Wl7n9Gpc<u@Ej;`NV<NL6L(=mVWwVy!ceD(7mXA1q6c`BvtVWVnpCe9(Bk{Tyh{@37l$)qot^d*zNWYU*R`jSasGU-bu
eaWQnDwDp0rvoQEX?SsY{Bb9bKNjbF{IPf$Ud&U7m-4*Kk3aM~6m9xl1_=EQMO(p$pG&kAjP|KTThUti#G<WWbWgo~qhNGTE!ql3_tc`TV06zX+KLyG&
nVi8M*fU@R`ko0pUab<i-@?0h>M80h=_}bxQK|0h`5M|i-@?0i2s0yIQItNygBajWTG5GA<b~cQ;G^~hVz|RRA3{V{`8_E_kfe1WK>}Cr$5!Gz~oPUu5
gjbpZ<8K0+T=eQBMUXf6il{iktwQ^$4iK8{%BYLEXI}E*ldr8xt-Y6D}JQE*ldr8xt-Y6D}JQE*ldHME;CPc_FEvCk?-B?EX*1?+$j`oW?!h?6tY^)OW
wJ=)cebo4MJ~cFJa6U(t`+%wXRAd7BxImwAJcbBB{J&Rqt4=ME=d3P$`~lP?9Med@`VqP6mgCtnIi_tZ~P3r6?Ub4>-Kd+NESg3&$S<V*2l@);*zibnp
7lP`s&exAvfLQ+4^3vrywywhb{*+n{Dq~k?8UZmqiI$osXMLJ%j<3&1Nq~k?8UZms4l8$FyJDqpLJKRf{BPgN~&bO1WxJEeJKEmRf;N-gq3*7pr-a}Yi
>L=epSX}BS-#=Jf>L=elSX}BS-#b`b>Sx?JSm<=;j5@E#hB)WG!J?btJR+#@W^hhohQhi?{mvDkUPvRHSrHb}2<KIVg*3r=6k#!2|165Ikkrqk2n$L5J
c_W8)X$>`3rYPvim;H>&#efHn(mxk5f;-B=R8uU=w>*lA}p{O&Z!6sU<TvP6`@f`Bb-?g7SagkRfL5!!Fd#6F<bvEim;H>&!Y$nN&P&Eu#nWxqX-L0{X
B}Wkkrqu2#cEToLvzX(-3D@gatOkIUki4*bL`Xgat5zbLWcCDWnn3tOyHfg!3xGLYm+_im;fie-=epNb2WNgoUJj9z|G4>gQ2}g`|ESMOaAc=T?M8O?S
?&2#aZmvn#>^o8g>_u)t<G=cCfQH^b9mQSmkJwnJl5=CcfNp?`TL<>g(Bmv=E<-o<!%7vtq!jF)#YUf#ucc^Bj5U5uA^F&5GgXA*|RH^iBqnHInhce$l
fFBtK&Jt8d_@pB2mg3&&;^eb8`pIGb_jP9xBUBT#{TGJGa?x|Hw!RVe(w-hfXpYb_f(a4`srWKO<d4yRZsh>xR6_WaS#MhltkDjI;-8Sp!3Bu7`5;pHp
W|{>fem0p|FyiNunMI?0V%=3Rx~JA%1*3cF2WbVPduo|kFuJFfnFXVJKABm(n0!W=Sv2xzl$nL3ejb@wNb2X2nT4c&9+_D*>gKI0uA+PPTleWjBAg4}J
KXJ=0Vtjc&bGR>s0KLs%GScR{Ha&97M1wPSF{$D_{mqZ7M1wPSF#qB_{mqX7M1uJSFql>2`+D-zPy3@@&@Y58>laDpuW6;`tk<q%NwYlAnxe;eKo!h?>
`;u2VeV12`ydy{Kt?f{L?M7R7%^!M%7$c1!M~Ol+-x6^1lYZ%Wm*Onc;j>hL=t8mre1PP4Sma@s~~Umre1PP4Sma@n<!|UA{5KC>ZgxrF;b=ey$|1V6;
!2))lRlPn^gVjP9vZw}R0<b+T44x~I-i3P$&QIZ5$i@)=hm8<+DLFEetN8M(`h++{}YG9!1Hk-N;uU1sDiGjf+>D(}b;i#yDO7X>4Jw%oU1#7~{*6^!n
wvzvm^J#{`)FuJGCU<yX})HzGR=$<c2DPC|o;~ZVl$e%GOTU;I#Umg@+9u!|56ki?`Umg@+9u!|56ki?`|5toaY}{!QT1e{WIkL*Qn+;dk={F={1=x^u
IlAX^bkF7Jp3Biam!o?wNB3Ng?ztS@^PlPHo{vgy&iO>Y*hV<hODBtMgfqQx^3IKrkJ7t)ppXM7pb5?<cM5BQQ)l~yC4TB`zp%tlo$VKv_^Gq~!V*7qw
qID{r_T0^9N5k{KVMukoH64sxDn2i@fX|(=gIi*-UunKr^A5aYu;^#f~3qR6;E3Gh5m*9MebhY?nUli<nBf8UgYjY?*6BgyZ_mj<tVOk*ud-VZyo=BVv
Ez!yn6Ew6Q+4i@!+T5hnFNR`}P-;JAU}?)o0$k`s2Ta^_0rD{T$EKO4mdm$!Q?vwE6Fq6qx0~@$Z+yq#u;;$~0NNd1sb+nC=$NFpInGGK<3YnCR||5*5
-Q=G_^@EauR;!(mfMgG}z<;h;$>FQ!q<yEMvg9Xh{z?-kGTeOQY3%Ily0y;l~BrzO9A`jv&_!qn{dUhxmRwU+)(aa|>T<@Hx8aal%cg8*OA8>dS&=zfD
2qe!j`yhn<C&=acw2lW7_K%k9w3te2bL=vCQw<`Qw6EuW6Zq>a?MW(r4U)h9)I0(W|eG1xP>Bl=**(?8-PQ!nBrjq>Y)5JaOcYpuh4S?!1{xcr_#@&3`
eAbm*_1XV@3;<=nu3J{0C3xh(cV>;D0aTHx)|#Fu>f{XY{e@a@RjH6iTE~eaqwLBTqw;ju@@tJA2DEtO@{P`f;OX)Ph)YMsS&=HMqiqx4YE{rtL9jwQD
$XNewLTdy<sl&=9BNxiI64SGiuZWWZx|HMR22VM?@q;CKvovR^?|N>4w!igs`HChc?D=zp1IgS?2Guo;wW0Q`XeB>=U}&ITewUQC(3a-T{i>~)VdMg*Q
>|@%+aP{2vj>#5oO#rtk8AqV#FH<Y{D!TA)qJA<)|~n2%gzE-l*!;@PUZ)oK;t*tm}d1lyFuW%2s$9qv+PsnDJvV!e;D}8B5FrxZc2GR$Hbl)5f4FC~Z
ND#OL<_`mqKO2i8d6NDO|Yy{g;S=*7eiD%IU$=aLP-3`nGGg&aM^U1nF=3TS&D>;if+=(WhjPOAfKD8;p4Zed5@@<WU{tn}l@>Vn$Li$G8o=oM}6=sDP
`?n;dN(H2<_@s15vW)FlQj<zz>2UEjDqUk)qmG-PsKZ@cAXggjG{Fz5~n7A*v^~sPzMfy0b?<c_2XCNLoDQ`(Dj7)chrV{rRbrZxv51EM}DcWFsz}iT;
LL5|PKkDI%)B%o&PTS_F$&L?AU|Ov%5er*n1(a&LA$M7RFCsRm_n2n2w+BK;Y%b^3V?_n1J7Fd37{eAKjzf#9Gg=HhqH#2$8UQlVoNxMq!gR18r0cRU^
t)gIo?|HTaYI#^L5oBNp$ulI;PajqRK;*8a1)O3{Soj2pPK5}5O$SNU9mf3wOs~GRTA6l_OY`EebH(U8^>CFq$LCgv-xD&7C%l)b-m^SG29h)WGc~W)~
Q<4qevVTtIcRK-3F|{)cbm`AG^r1s^W*Pc|-%m+#CXfU?sI0kaN4es+!d@Hy9WJ){SKPV|A6udX24`I*0PW>kXR+dkFdgvuA4x*&6!}p!Cijjw{NOflS
0=Mbf|~poVoL8qU172Y@oL#T|-nRy1hYs|kX%jewMhMQGVG#shJmJX&L2caJo2n9(5gpwV#0Tf_%owI;xu0D>J)rj$#U<%Kiu=wK=$L7Uw+g-&k+CjH^
@a5ye}if)Uj2p#g#7J=E(d23SZD*z7Zqd=P)r82wGVZB+B{3gI~TV$JPLv?^YBcw^$ZU;voA1Z_9Jko_A-pWCD)L{r3;QfGh5V?=70DIIJ53RZz5ycME
c6B%#hhVbZl@YGJAShr1MluBq9D+*IY;+nT?;!v~HyW~$I%OU~RA&rY@rDYh7BiRyc(*eI?RHD<xVy3got-^j&K4_N4bW-bVx>uh#DG{Iway+HQ#?&>d
n!Z=onf@vw1bh|UGzab4=~Y;nPUfu389PiE4&|6nCY<%x}tUfpuXe>qg7Pt&~m-iT(x*{9>gnphVh35bk^mjsKy#zCtTogOZs?lR9hq&b2idfOsD$MLx
p}~sBF;#74^{}#xrUq#OUcrmxIu0*LZ5uhEB^~qlgH6oaoS_9^Yu~qYWVfB(!6%+waAIb6S(ACz-Siq`g(ES4PK`SXoMdrsqcp6b;GRz>oIK3XH;)SY`
};E5@E&UD1b4s}6+YytB3mmslbE(N$ahGW>fbob|*qYLjJ9M_L-nlPt#5pLz}{*!$uC?maJq=utZov!{JRr5iEoV>6ZC2gk;!(?xtQsDmyh^$!ON$0>$
hu48i`m#b1ooX!GOK8TZ#HYs)we|Dzuu`+?1|6aJF5pHi9grh<)L-oe~^vG-t5pdGh?TB$@29TOmr%`4>9O<oSp*wx5jzubL?w8%(L4)z4IwET3(Q|l!
S3BD=Savo+rLom24SaksfY<l^nJ!Ku8F9u!O+?o91N8TS%N|(v&;_$9V+<yKuY5#!+dND=)D#XfE)bEa7In)2Z*mjHYi_U=O$Wim!bou<Rwgc^2xOyQ1
=X&yYxROYMImfwvv3<upA?Y;?vT^IQBeTr+4#gRH*p!PL#xUPyf_f!E`_c}ss!WBa}0$(?hchQ6Fb%cEAs%scRPJT9|r;I;nfMdYD%lBw8q9OzDFEYc%
3PeFf8~Y#k;FjMB!ES#hWCM58kHfV<?4Kdh_59d(*jyc1MQW1e}I}$lir~JqpSyB1p4sdl*R7uz^JCsyWAX0jSNX04S_RxHK|dM2mq5{RGjm?6y&%4kY
NWdiJ4*yOH{w;eg$%JO*mmqS3{X(MXwY2A$S|>EMA#8QOAw7*6Oi;9G<fb%qMe%nYX5o9}ic8c@*so?EW_$cy)UZQrP4fwaO_3}g4nW}_7hMQp6r2Qtz
Lsp{I@5o><ch8>F0L|qXWhm%_5v8&j%z4<ZBjDxT|H5MUE^rVH<R-O5@CmyYEG+M@0iU7N1v+AP59(iPBm<op`<<7)otG*=1NYo?2bUq-=T_f;Z;5Lm&
#n${nq&e6(xFP3b03VUOis8b+Wdv+&;a(5+Tyk=7h(R~nVqn8H)oJW2Fjpn_wPu52sD&6e3B4WwuD<}%ptZFQR2_2>qZN$mY}jxDpmuqEf*pEopqXw&t
YbCi5drbV!Fp!NBIZOwJWvJ)3m}?7+S9dpJkkok9UZ&mR2NCIySGGkiwK}%PCTq>3=T&|sL=ePrmSFK5?R7%=!Z@n%%q;9Ieyvg0RK?q=0sg10#I8Gm$
fybw}H2DC_C6O6_@F^s3Em*L_<98)~eN;vV9I%3Z`0{wOHZ7u4%&<Th@G$Y|alYQLQavP%~<?qux<>DkEtdenFPwI3ToojJEu}y9ZdO4c)6o!0}cSwzG
A$47COcgPK3kz(E6(nz>ND;WF-kilm}Lm}RZRP@Z&GOW*YSU>q;?1}9hto}o?OCg&#4i40en4HiB>I{+>ok5%K)ig<=?Z)0~i*LNZu6{}W7-yltZbYwA
NTOFu{+ERa4-S{MoDpMcewkmoffTG<PL#Bo&Gu_p&(&v&?o@Vy_fjAp=1+Zj~6EdJ!^hn!bC#?BRY85b}+Ng}+<>!qE^vSW;9z`a>1SIUK3bJa<nK<c*
4F_m#eokXR4Cr=P?`iar-Yxe#a@W)M0Xan%8^22|1rTm+2d`EqG=&VqUR4~C_&UIOecd3sIJ6YsN4xEV+QwyuoG*4=-i<dwsEC%>W_wB*CTfw^@VGtBG
YXB_0H#b~P^qZ0;Eh*Mm92=_+A;@^ppXG4>ev`*tb_6ams@+T4trwXhWAakE2x?z6UA1m#&I2>RDau!3<<^ve5OPmxfz#_jP2>@#GT^MWs%qxsoJQ<0h
6w=P0cbX9+~MB9xHW@5}D~?y5k+y4S~Ph&5x}$@F?JNEr17ueiRU%zV~<CF>I+OxnPCGVMDo0)ojpuYYDUWvN#$vqG+NCV811Zes|YB@`$6XI{Pk-&jY
5%w^qV>-M63HQuuFA8c+;3XKp2?It(@$txZDZj{!a&Og1>tMxZEJOO41`O)!@p&;wti6?_z+$GyLd!Yv#~;=a?Fw|kOzL{>8m{)(uRpxlExM^OiQ7p&s
_b}PkxwafLq#n77^8wZi8Zxj?YjM;PYIP#;WCz{Wio~Tw|`0v%<lC(5GX43K`(8|H7K_$_K$!x_RTWFV7O_AJTosHQ<Xb)(H<j&RulHwU-hV(X~Fja!6
DQcli?tLg@cGyY^{0=1px~r4bNi6Fk)90GguBr7M&}bvBMiJfk2v&NRSZ|=C5b0GHo7q?lJN&5KB|7VdO0Af9H(%CwIKC4pAWq6Hm(mPi?H4138jLD3g
Ic@ofU%Eb5sNFH*dbkQ0csp?tHap{maj(Ws^-o+rWo$(8e<J5jRw0~&#2>pS)mvr^qV`^NnI1iRM~EKSq4E}ti+WiPx4F^rt-8ecSMnF)EkWfHGoN#yq
Pb7-06}$kUG4qF=agvk51gIEm{oX0iudXn`$#kf_Y33KEsPUF^&f720dpx3n0X#x7&6O5PunLh`HYiY9g^0=WKOJB}pIjMeJcukQBX`Z*@)z_(On)UH?
cqjpYnTEq$>b^L2EE1P5i->cmrDqzCh$+$MDB8nx!$VY+UekQu1Zx!z2qERjC!qk5Yl4>XVg7WOf^OC3Qd)oOBG;aw3yDS^^g18woV9{u=q3x-W=?KMB
dJ4~(aE9gd@^(3}(MBK<6ig4(`csbp)d7y&5+=V%uKtUfLVLV0BeToF?T6PvKS!ZNqPFuQH7aTsUHE;?iRfg=tz{WH@yleuOY0t{5nG?h8m}V7qDB<+P
dhwxG4wjoxv?PS5fvI-QvD6_&f-3JEoUxV*AXAM|Us^i&3Us#z%iPrQiAW5Y{b4W9sVeB<f`KvdoOThdzeTvo!3_gU>(#6K?P_5FsF}T(ga4;!W{GPxG
-yx(Dl~Q@G;l<iMmPITI6kb)F4Feu>)zmi6Jq5!8nje~26e!AtNDKGMX<$1Z%1=pWm*Z)NkcG*?%^N+B|z3?Y1E^SpuzY8v<mNu<)9o*iC~R{;Lvw^n%
?r^h}^b;&<Hdc1dL5A_WQVch@WRD;xR+{jj0!`^)_|{UeA?nyR))`khiSzWVP=dfKfe;Kz+V5WyT?e;Vg)!oQUuv3|NHY8$hfd$DyUWSO-jwL~o5y;wm
W1m^|uGIyCgIHk*{uMu4dZ;*8LJymmK1c~It1HE8;y7jMyR+o}(^V2-!|6K6xb=2Qm~+w1Q%yKEsgh>qJmQMMeG=4!sq64aDJL|kLSax;=)&}mA3*gQ;
hng_g0E7*Wtbi!6R)0s)ELt(Ta*Ne^0R*()|KMrQ?u`&$<1ng@wdnS6=ivw+Mc+Pj@x-WwcxtI5KM6QWpW$6TqA;Ku2j|X;-XH1G>Dx!i{${Ioh6$y_y
3t9OaAPm)Ax2M`=3TWk;4u;e1UIgv#Xf!aoR2#(FqI1;5h08PIqJG%&s5%G`YfE$}bluy4x@gptz2d_>wLLYb%@Hgxpb2@Swn5MvfuJ0Y%gi*Hlh(G};
J6+%*Z^P8W4z_EGy$4y(`0t*3e!Odw~q`Xzrh7K=uN2RZr_tY*y|$>Yj>fbSlUgZul81rfU(+R4N5eh1krjr+<Ku+^0YMB$aaj!h*+u1k+7%Q%NTf!HI
VzO^1`K~c^j+mlnD_KYoBJv!U{G-AJ%9JZ5dPP{T?i|<J_G-cb<)YqDwDLM^L6ZG%y%6rW%w|F!Q2^=*r^Ch6wds-<?b(2_;>cY?&HxWO)}<##nh<JJN
?Xkm5+j`2_~Mv@)5gCLpOWfMTU#6N=v31CfB}4%!eVx>mDEYO~--1|c<C*43K7N5ELGsdRJI!(^sC;&lw=RV#=#J*G453G@U^m+`bdS@AgaV$&yU#n;?
tr$QL1n!<|g20Y_&lwBFe{63)Ti>A%BW2mX{p6azLID3$p<-Ub`$0kk$&=43Y%#B_XEZUW|Zq<j_5i!&jQe|bnA|Crk_~Wqaa-hj~`X;&=lvRfHmxPD!
!9F19zD9P%b$bIml_ckkJUDg`&@ypqXddS<uvYv0%v2BqOrix_o$U<NMcfS>q4bEK2cTEi`R2aX4uKIZ(dl|WM^~Uc3mn{DO~vQ7b>)e+R@QxCYrB&w%
~vX7r($lm8xh-yk&6KZx}UDNT{n-^f>dc;@*Cq?jE5qw_vxu$T`lXNBQuy@nIk}D%I(#lJLqr60j-e2B(f)<4W<m=5JE75nFH@My={F;xgtf>rruOm5e
}e+SguX@YFS0xO2-C=4i$-nDcd}O?vOpG9mZgPm=7YEsciJhqHRs3fM#Q7zQz$y1%7!f*E-mdSRu_7wJ*<v?dW3}fCio~)9jX9fuT~--JsW*i;U0;S3-
S`EPxvY^{Q-11P?4etS&`PwnS!SR{**7m@4Q9`(|ZE$CV@KnC61P`YUKan{W3(gY8Q|-3=!bT&a;Rm>%$1q_NamBscD{H=57;u(NwUI_+T&)DkpP+xUy
)$`a9~OmNM)>z4u35bd5Yn1?H7I;blxbRipJ$WAuB!$J22;H>RN2iY~FBhrvVD1fAnE|weklnxYU=>WOiU^`rSi5{6|%g2p?6SpE=Z3bR-rT8<jH+J$W
B<E!c0kP}PT8it56>Emo^r@!}fsXK85Ktprr9H}S^tR^INuHo>`qbQps?_TQs?$S7j0fZ(DC@^b!-f2DWy#HFF!c<ZoLJZE_2|eTYNd|&Bbb_2MijP+m
ThJRja1p!R(2Pv^1a;9*1ekQi1B3Ct#UPhH~<DDb19D3Fi<NtyA@?`YX|tILby}**eAi#(8raP*{VQQs}GlALj{MRJYz$&G2jmbz*@Qy_B(TUf1j%EXX
0$T6)}z+b$EM28i21M^${sa@c#XjUr*}ju_|IL+1c(qAKGUopngX;dr*rp%CsXW&DBmUOZDS)z3MX|h>)Hh#a6W<)Ah1pJLXy+hzv1XSyp@6F9TgN2Qx
g>w{U<|0(y;6TT3L7s<S#^6X?xj&A`@eFoGSpg$$`<z=(zz(-KD1;zhp;y2w&k*(--Q(j#Q%ATbJucr19U1{E?s95B^MpI>t2SO$1`+{ZS}l`Y~i^w(4
r`ZSnVBj1vvsLUhV06Dn&q5<1?9ZX__Jo*F>NvASa>V2|<)Mu>_0pf-dsabU3s@>g!0NqVp>o)3Cg`$TRM^(x+fc8@bv8)g6!wd{-P**GM9nK>yX2@$5
(zV3r4?y(s+4{f_YpU9-u|hSZ8uE4kooY~7W4nz=_awgR;t@V>Ogyjx?VxJ6eP~9J4kHfjb*gS34C{hGS|ScQ$ia)&HCI#ZfZ#hmzns=4L(rXuyoe4Fn
D|(o-ELFSDJ{UbCeM+W55-B3Yp!5+7=j}mH+p1e-_|Yh$j7~2h)eDPV11;%h-OnqrY%lb6Gngs0c{-x&<^Wu1B}CXV-K(xP>5fxs2hU`tdHe__QX<)Fe
{>E(C0@RtFq!lk?5{tt|vKq3`X$FqqG$%m!2rqdQ_9;SOlo;L{%K?^nuCtDOaBIRROvuQmCjpRTfbOXMIl-Tn-$NsdAJmY=vh4E}|`%d~O2N0O+*Z!I&
nfGv(OkhTQ`k;^P5{n8WEvq_$|I=d5(C4W2{f@fl3DwV!sk?4aBM(x@$T4pFBU5K*vMQ*C}30&Kh6?OVeRaYXD`>@xjouosb*?F-fQ;h=zZ2lUlOwO*E
yrV!}znCxglG*pSc%@DmdkgI*I+R`T2kuead(Tc40N(4uQHS|MMtAk;cR0u+m;8+#hsifJv;|>N3elv{c8>J1rCYVN}76UV@IO-mpFmz$AZL(d48qAgo
AO)+8p)(nm5l--Y4BZC)$7;!7Z=l+ESK$RN*l-F`-a}`KxC5s-ZhO_B8dmq~MSC{m%GEXAYEL4{8A?1SM2$H;fU3hb?SoZ4kX4Tzle;QqI#cKn1Z7bhR
$DMfpAF`ncC8n|u7(MrN=1WJIf%kIuGRZ>AOOU)stso<BQiqA_2K9!sHjLy7b;%wQ9TT}$GUik!Ww>L>YF2NE@c@H=>E)G8jHXg0m<)!pk_!_k2994ZS
T2N|6>`Tzr<OVVZDlsv@EVW>)KmMJPu5%eCW-WdoXDW0;AB&3Wc-<f2KGid@M$tkz)Id4AY4i5hg@+Xwy8>@f~}|^1v2heq^tenZ)eD(q~6an5&~5(CF
ys7P_mUcoZ5nTemToPLwrjIn>KG^rp^sToZ?J#|e%C$<J}v;sO{c4ue#LPMN3a8Ere&WkZ4nvNw{C3sB^EJFSa4oo1N_Ww+AhH!@U`#~=tLl60Z3F$01
2dOC*5G~bxH0=ZHxkwAw|rM^9QebAXOey}!%(FzgC{YnQ7*9<}<BC!g#gtAu>vB7>67$i)GwpNXSq2MT%kL~TOCygi@u)NG|x(xxUNz{|q7=BbI0noOS
NLXWC3#@&etL`=uRD%sp-cK5XDbyxHBm;hAAOffpczr+LjR_gpa}Tze$gf0dt;>5%sxBwMM)rc|ZYJmoS$72XAU657NGfZOjyl_A7g(qt?HC!wWH44{4
(X975getmg&!=1A%KGo4yv>n(JIrNU}SsVQqAD#)+Sw?Zu-)5W+uree8ozw2)v2A#ER**F>>9dMQG_g*Il{e2^0~lBTnx8Xj(pkil<Egy@r`H-SJxD#4
uo9HnY?Yh&o+NMmjKTH#R<WTIF#I>5V)1Vg_W60v=1W%Pts2b7e%&-BExn)xfmT73Bc)V6?;P&Lk*Wo()LmFr1Eq%FdEJpwGKdw=cSlK3%KhE>boLgj)
nhRgAk$*G4*ccLRESgHdM<Dv+6mP{qQI->1bgza<APc?O-TYU~fwrlHX?qAfUOacB)!L1iBclk$G#jexh`l`X0-1r$AksWTeyutPu`BCM}<_Xx}@Cmyz
iDj$k0B1B`&3CKO{iQBM0mR5Qb>>14Lcg%9k1A%8oRozyr0X=VFl)Ts?UC@NVbh-{KUuG8mvOW+M5Q>a9hWS`)s!L!)?kC>FuY^Z>%k@Q=;xz2wIGF;J
Weny3np8D_@)KqZ$nmhY32vhg0?byi!?Mz!*?=KYZjWwMqC<CRQotv?b`(jl-&bq}Q$rx^79EeowJpU&y{Hd+wpD|9<tSLxn$8XepEA+1_gEj5X-unlE
p5xgk;rhCHAXiKRLNsz-wY-s>O!vwWCLAVM1b+lh2&ADCV+<EE8S_-+ESpg>IvnzJT(Kdy_G7xW4F@=V@aJD`<@lAkO6PDg=Rfyh#}76W*zih2P`GlI&
PLURN=vPyaxz-+y-&nZ^|Rb^tv!Ff{8xTBizn&L?)Wf2K`o*sr2V;tzyHzLWhfbgxBLh2+Cr`U-ml_T>-0_N{o@Y7D8Lr8FjBuF-at+`%cGL31SSQZQE
FvcVu}56r>{|5vH0VCBf*p>);&&G>!{_lfzZ;JV9J}Vw%MpHcVpM4k?xH_U$0j`U(iBHL)3({&W!oZAKjHn{Y(9G_@8Sx!*oUB97POF!X9c8_Wl_SRTh
gMMc!P+?#PUkOPDsxz;K)mQ^54gnrMT^ceSJfT|wMc<u*n*sEcx8Bevg3|;0inuYsX&>?_qqsF`@g)o~HgQ3x?R5}N-%rxK#kkEb%#v}mBs6QcPB<2SF
%616VRK@IpopDgyE>Nu*J{q+KD32VDeck7MmlZK798GYIP1fVFE#_D?j?h0c#z>oovbqV72r6@7Scd@^>kZlhf_pH4N)im>+DcuEOoJXr^)=G-fP84#N
2bRekBCQY-5#qzwL=6$$w0lKQU=u~qVbv<Q!c`hTfRJ>taK44+5+A-+fZ$6SJAMdjBuznm9a6|qoa-^;scmMa81)+fK4ZEaZR)u@nAT0ow&0;+5y(#f%
N~g_h!qkGVPh*z4#PIBp?t_XOMuHMKWlhqYjwF3}O%<BKqDtcXd^?y+8lMS6z15uC)*L$&w!B@V?KGq}B@R;+li0adLSX-|Rtb{5SL+&1zj%QesT+XI=
;X+jhd?6YVl@Hn&~jYRhzw##b)v;W-=F8VSOoQn&*kpHfdt0+yAz<d=hAJj}X!eV@AZLNfJV-PC`6=xwZ=PDyEwMKKwZ^dSqcW+jmBC?n&>Gq7)!8+)W
oO@gbxzuGiuwYz^u&Ix@H^&(>t$7{ZS*Mk>fl@sC9!J-)jd`TqjH3iZ12_5&<k@cUbG@P1A=rJqyqVv{jLpK4^rPuFt#-7zMLB;zM4Lp~SiKlAs3gg$G
^|bKhk<~rUJ&0T<u9UHb6rRfE<7IfUT&~z}f)q5a4PG|apR8%aI}yWpgww6RtQ>PC0_qifuvgu!GJD24mGDVA>$Y+Z&MQUqDUezf_@K$-d$YFEVG(NNh
RuHIQ<pJ{Eq=Q_u)!fT4B>G#a{w7;)<iBcaQ}=|3pCJHyr|NFP}IxzD)>8vW6is~C4`#i;BX#7-wwDG1iGWqTU}qvdak!nkfn5{!M#h%XjMWs0OF24G(
~~S%3^ooHbIJmZ6S@sM}2wypXq;ooH8y|y3fS7<>u^eC!g1ou|0*so^8x@`pEFc;9^ozW%+G0!~l`|T)^<M`C<~S&y_Id+sq$=I9H?GT|ygKP<<29qKT
O(x=|`=cFxOxVo+!h9+-J!y5?71C%Di1<*b_{HkW&dBOl;g^{t)!;hYfj`8Crp?v0h|sw`>}X~FqR^IxV8`#B+eK9a|rv2g6rnf8!qDPcfi)YJI3hx0@
<IGu+VYMtB@ci6WHxDx?_)8}l{^1cPcl*g9{tQMBC#e|>2$Q%;fcX{&N(}JyvIL+&^C&|qv-lqV3ntmQYk#*p0NbLzrDZ#RjHye=dVNK5P05)+2c@+0h
`s@=<1?cP(BDY#D^GbMLG@pD0JSGk7uU3B!KHFTZQ`bCjsfX`xl%p>l&{<x-GVM&);IfroVb?%g*}%DeLRJwj;HAl=K3VtO0(9~5jz$Nm`)3ZMCGmslg
O=JuIOrKgiFbTfZf8|$yoCZz;LxF4Q8=xfu(rwko~sG2+h}z6uXwZ1U^soAxxm%fsc<6M^rzr-tlyA32{_K<RKo6;cbqyA_Ja3=;KV&jp6(I)x5^J^P6
1z=R+vi|oMb_}D_j56*50M$Yrc!VnAlkNvgc_nHR|s<kp8d#_z(I1&eJ8&{+mhoqg?>5*5V|+&oWQmy-TZna?|C+C$oxKbz;Ext~0hf!G`1QK?v%VFxg
*CGKI{*oxi}O<{nTY#MD%MZ~IMV{B~t?>r&cv{GI`&j*vesOi~Npxxe7JBwt+SZ4uxRA65#!sB9n!>aFG<*Y}y_gmHI|+ntE2ikKj<$S?ggrF9DUg-|w
`8qCv599K!%UB&8vhC}*uFO30<&~C(REWpj>H^<zW7t~D<x^Zh#VKgV;kl8^f#xJu9oPQntdY|rp|CQ*2b(@1qqdDMf0|-Mb6Qj!ls{$9uCOK%?jb^jx
j6cZ2wOjJ3eR7Y)obpTNS~2jbEAu*`^CAnw^_@Jh?2CWuO0>6FDQX{m5%7;*>EJ{4x?d)9&KL#0eQ;;rs68lg;=p((9vqFE*5#t+!910nWdLb~lC^SqB
NOU%aHp#E=09~MnhtBlv5#&(_)9^`oO<u7m7A*KejYUI3L3M`2%}No34fMzzN}v!-YPe_(XFiYHZXB{b4>efI3n?`M~_3+-KFwaXMF|XQVA&+z1;JusR
>#>Dcjw+-c~Z}Z^11u&pPO;vBhB+w3grp77VBE7P{;>RnIkbV+d$o4=+z&#idf4l1kqyh*M7Jm2OVTi3k)f8TQHV(m>$S>GHl>-)=oyJm!$IalQaFNX=
s;lg}j79&y>-G2hl*)}^QNrN$><sEFj0(XJ+fV9V4Vy3Sm`Rqpi%@VFdYunEnE;<3sCjM>GUnvq$#ej!)tohJp5kJCvG)3mGsNzHsUh2!B;p>ukb5oxB
Nu9JtDFZ*5#rMz&m<3is3mXqzjn)hUaR@2+0e)r1($~Vm4ulmERr<}nVDbD#A3}#qbS2}%9#BNCPF?82y{W8}{H5$XP0d=b%9{<dTMCh-f9B#tZUj=cy
)^DxRFmnahYYdNe<}fL^oka3D<?Rd61u~q|KXE16@N~uzbw8T~)_m?Sw?E%jZnIy@X4cOT7(|}Ab_DC1IQTiW_;;?mTo4d9Gw+`W_m7b%yU7dzVGlJ(^
7^j3+f=<X!4&l;c(-l%>isAU2qt(({e>simC*M#-q0zkz%A76j`zpV;s?I`ER-<fxRw{p%g8Ud5R9-e$gFw4gTF<g|723Bn|zkJ3X4FH!?+9Xc4xXYQ`
~)&Q=<aHnNVj5J*ElFy_P#|NPk`C)PCb#jc`VN8kg!kDBH8<hXZ=IGx=%%`jgUM4E`@hJny~+*sNYU9QU84ecQb2&E1XfSG(L>jt6fpHmGb0zLsDmkKl
79du9E?*Z7P%RzCxOnGu1F-zI}hyWTp*eHrdvecyz@AMqLJn>xN)#hj);aYr^giy^28eyEAK+A6l_s?)lCO0-Uw=ZxLd!`iI;ORpC1YH#LwdSGKN^xTv
-*N@Zu{dZ)o;bW1jAdH-lsyVQ`JMFF@K1Y#fPQ4Gf{)UUJMau-P;gdfPJaKZ*zy+|}&-mwm_Xh=Mp_gQT90MVJ!s^rVe!NnAem@+Si+PYu*g$isi2F_U
7VxF_on4txieF5}bOVsnYW+TxNIVGDl8K;}8^-<0cnLzvKM`QjuER}+O*4U{vpsV?qnrB`*iJ7X+%KTJ2}JcU1O4FlM+6t0Oxks7@AsbcK{W%he9$I%<
~c`51LhL-!$vO0TctU`?1cG@3?)+9$g<`$R`0Y_jYD_u*&sE)&lI;=7g@AHSxZ9j_(ikaJq(vUTBVuNn7@GK(iBs+^mu$`5tZQseXcG`*P0Y+O#cC$%8
Os4j~khv2FKlFJ-)7co6`+#q2Z1l|Lt{OvQJeLb4EQ%5<>iQxxB2-%8nwCR#ESKgT;K9H=k-C>6~=Q8kNLEaM(&}v08`g-NzMEkE)P_h2^<NFTVzrOY9
gtunV0Z9g|P|W~Wl;(@wjR@+Z=Skx)Z0+-bby42UNo`%GS^@Koh)S$Mk@Vn{0B`V{LKRqx>d=@_wWIAbLNeiRYN6HOAVQB^!XQ`;uO<C9macDdB<$wzV
8=2r)Sg72v39=~==xLSK@S!4ZlPj^ooQk>{7;HCoo+_Lk`5i^n9-$IASPgvG13gU{pgB~m&>l?qm2mgwsRNhK0S~>MOen;x~T>r!!*`R^Cv*dn@V;M>;
mQ$DSda}PMv7ji5LH$+Y>3O~sHSyF=+FABk;C}0;PCY^={DL@W(<*uBiUsWF3eov9Co8{x8sf9OQ4H3%u#S(VC@1j!oZLq)`QmyC)Gall@vh^z!V&$an
P!>jra^O7{f>89+Q&8}4(kG%$bJO_y%ad<>pE2scdBuDbZca5Rr?Mo@5m&^$FrY^7ngmOOzi5F=j=o-#uEbp^`1%Vk&)PWkhPKTFYrxPGVdb?J8JB`cG
7sl?p%eFkQ3){r)j=&1ueI31YO^BFufz^EwXZ)2-EbImWOk_ujEpGuV!9HCcu%D)aq8-YLGVPH7H7`uk1>3lH9-23pgvaH-AY$9pE7M<q#z9>K>z|<-x
haCiHLIk^QG%fxI2&T%5&s4Lqw#xp$S@?tW<^$s5QWf;BOmz&j;PA|zd8cD^l3E&)XIRTovH17+-&iyr3#Cn$|;zMuPXaS2st$pRdgE9m5xGe5KQ>kty
-u)WIX0+;nOi5O%hxBuEm|DxQ)r;|V+fF_yP(SxJj_wTWuh_2DwiJepI`_y7ym8HZyP!r3U_Q#LQ1i@Vop8jZqbDbz9eY-6jxD8L@eDwEi6&B*ck!r$0
Kn(9MV#I9Zh$C6L7xk@TcTd0Jbi2jV3`{pkB7t+0gSfm;%Gn5L<R0cYtEe^JGyvz*;P~y)O}tc$%B#Z`b={PkbxtonR{);c-@B%7J4b|=4>%_U;>u_q4
1@hRKf%BXHX{N%4fr$ty(FichA#i~1&vZ2L;3r!=P5<cx6kWmNx+$vGiGi5m&*yhyOPe;gy2Rq6F=VD)dF=k<xU`4t}94VcU>CioPzly*6ci7D~`D99X
3T~*Q{g_Do^;?W1Mx$bDa)ZNG4#+^j2%a`0Vnm-#tqE!vBf8&X?0L1rmMQem&$R?B_jshwJ_j-AMA&Ne7-P4XS!Kn~B(>$k-p!xm<VM(!X*Zr+6a$<7{
WHUdTAZDkIOeH-0@+r}@44!lZ!vB@sTGLSl*b^bco6q8q!^#IenZe$m_CKhT9_-!0D)dmucOIsAI=NVudxKZDQPnMS}A1tV0@TN416=B{a+i5J^1V{dB
>$_JM16?;~exLw`_59U|rkM2plUc*y5asv?gx?~Ms*aKc(??+V8kHS4W4>sp65iael(FRigSpCF1^L!~hJC9wOdb~SXXc8TWsdIgWayeN9A?RO_^bc)i
nIfWk31Lf4bF3(iO8K66@pKlNnDamD*|gNuM>~@P^6KB(&ef_w5Q2Twmjbst`BuWa8s?S{9Pz_{Lwj2Tp$LkddXez#0y#lW;^i|0_u6DHZk+x)?T~@FL
@(>RZY51e^!Bo^;Br;Wn%0e@79Q7c+vA;<{?utmbia~5Dyq>E%9~URYlWGSq??5_^yHZW1%4x^NediG)$42C$38Gz=EFRBoS*Cu@I2$HeFV8ofUJEOC9
TF}1=H8)DD7j8K%3{CM!kho_3qp$g1g3-m8bYl$Vkihg7Wze;cUGoj^EIWs<s$MiLIi(Totxa2Y@B{#|FHb`x92)H3~3&KJ;_|RZ06nFJhde<-=i_p1f
5c*GlpGG;hTu$fp}foxNjL;UvE*Wweqz04w{3X4b7WzpG0y_OBpt|L3ecSB@g>rzEh5+1ItR6E`Aq<8w~kWNGPu{IL3>8tAhuT+37wbs;&e-|qQDzi#Y
4!4l@zM4pQYXJQB5&bjq!TvC$B%hL=K6Z9ij^l)yz9JW(2dJu07y4-Qi@{|5t8W3T9KIbz}T12-iqAFZz!u{q$EwxpV`hWj*4E_5aHK5<YB&7NqJrTd6
l@0_?^Y;(<g6r4tRQYxg9RGYKje97M+9jCP?TAQTM)10)-I)?DT+QpB_-I9)*j=_uik#J1hX(R;_Zldu$H71A>U!`e@Ls>dE9poN_cKtRT#^KC{5}Ldp
uSF-Cr|gRi->nw?|jEr%OqkP)aHr!7DF;yW_7qsO{SXi#uN<_BiZ)0Y3YPV3jKDp#mxWIZG;Vq_vqLeVFGM~j#aJb&82RRRivpWhyVf<8gGwh@XvWNRF
?DfaOqhZ<m*JoS5SX$CgAK!NPs?3-81;shI>k6eNXe0=)fU|<v!FSgD0@zx}Cr)aG3&xlN)<@fw+QZn%OIl1Z>VzhSD6A?%A?$NH{J61o{0No;|Xuv71
(zBk7z&TN%ML#%HB2I(RUzH88iD2?UWpE%bFsj6byipRgIa#7UQfe}Ey?_dcf9t-ibVdYrNl9QMw>a5(<Tymd{X01%{I{#t-b{n9KEv?^Kq(D!lb^fHQ
xzfuyq+=U&q<8<L6w((r}dB0zb%wPF)a+p`wcLjQAgJ*loaI2)6>G9=V=EV>>lX*=6xqjc;Ng-d8NQs|78oFNxOb0Ja?6te#WZ=@u_ic~`^Bw@@_*65V
Hhv-!#rMAIsm69+6-qNEK(+xLiB7KPcms)hk=?n(n%*l7!5q6K`QgF29G{vq0*RMFaT3Pm^k7zyeLKECi-jS6RTYgZVzG(MO#h;@at&SZkqo@-ivxjd&
fjUAXQt*ACcWQtj)N{mwPiG`q7#EidwrU(;2j)aWAm`pi>12sqna8zPAvp#sbfp`p&bDppKkD`6?p6SBPP5tR%Q;~drCQ|{eBL@)Q44<hi~g16D_25`(
|TM?Lz#dU_%`ON0*XmJKw{lJM$cWv7y3=(_6@r?B`V$x;xgoU8%U0(~DeDb|r>?;yT7b+caZ|&c_lcVR}{$Eo<(+^!3`f5>`DIzDO!E0&)Tmf1}m(bDd
T?$wd0wGMoqs>rvC)<6R`YK<-%@2Qk00z8y+k%O@%D?w8Maaeh5eG(Y@iHls<pJMxl!dol9`Tyk`;WI5O;;c4GrXgG+w3nG%U_d-o(U|rM&wgl({Kw-a
epY)n?sY*@aP&FJMs76Rdn#(X8FW+Y(OdLyCi5^~0ckUXA;AxQp7)kb+2yy%nk-1-QzrHTaGY2c#DLAoq!JZ`geBgNU$u4r$SL=D{Irg~IXC8cw+w#;}
mbM7`3Zx-rF0RX|K0TTD2?t{Z%CdMPIug&{d=sIZx@hJ49)|@P<ul0WcbsO=_ZQo*+G)KHd&*ZzR};jMH^K*l8?w8nAIGnQ2fbug!}8btMZbD_e%QmW2
VeTWzgrSdtGlkx?CpkFbh3&LdYUhQbKex%D(`a*6wpSmwlTMrqK8l?R5cU98T#}KjlT|3d+~h#)fV*1Y+Z2(7SV{HQn~$M6eISrT60fIUy?1CEX6ejzJ
2z=A;ioz3dVQ9k3o{a{(B?W-5sV&SvJ^5o1tkd%&_GL54^^cz2n-tbc<~otvr7PYmZvaPtRFv0nA0is`*7;$@(Hmvd7N~2;M7XA6krk_+7l#lT_b#mx`
1rlWO|uV=6^AYf)f-{LSka|MYR<(4TdM8a4}vPI>LM9PaM7A+N*MS1AMhCSYkcI#DujTb7X%K|-x0!5QMrIYa@Hx_w&FES_qBJo_AV*Q8%h`%H&RTdp}
+Zru~ukYWy=*>1zKg@oWzP|EgO>y0yzoB+t<?%`b<K8pXYKR)fU1+4vdGU_qFk;YtmUzw-BI;+2ERi5!G1JsA(B%C?)IsF=;yA#wD)i<*Bv4A}dQPIlx
!SDSCpl#ZHmz-By@nqt31}X7^0jHC=3NGtF(pS=w*OR|jAU!pX4))A0vDYC;4piW<Hl_#2B^>FrG`oqT>ocH&&zx%m2a;=^t!a|)E|?6%RPD=vtzbPAb
!K4!6xj50zkb7exq`yyq8nN8XHcawQK3r4R`SLzx@wF>{HGpbW1pgkh}lL9xDDI!&Ij8@iX&~_&y_O-nla37b}cLHCw3dx>^RLUL-c|gI-{Ed?vxbY(^
%n<e0S7Kfv)GfOVCM`o`RP!gJ$N!s+MQ!&s;4yKgBu7C-al=kmzm2BECK5g5z6hY&PfML!Q52de2(|=n5{@iRwL9@LQ0sZ{tdXl4h4(aD_eLna{mq@Ag
-6f6eio9%ak}=k$d9eSNalpBR+)s#Nh+9>YXPO=ca5pP&_JR~uH^7bpJu+xVX%-uDFDY#I`)AKcw@Qi4mGG#>@{!J4V>)SG2qlC-<e<j37Tu|47VbN)$
zkCR~eaWnP+H%Fv$4RRNk$pG6MUJ)xGKc6?hHFYN7UlPAvsMmP7!j_Lp8!1Z#GC3RS+y3DakdCObPt9p__vU+gsE;~-g2_B&xp`Lj^IJkJSkjiW^&ETL
nZ9fh4>q&vt`CjD0`d^nug=f@W8Hf(w@4$feGqgnMa_@7Ie>g!e+lrgx&Y8kQAeK|fg{+?ZqC_tAbjZ-QxDPSE{M|ws9Px@5YW`V7acQm0?O+teT$m@r
@mFSi_zPu>OAN8v*nM5(wys+$OBGMSl{V@Q62ycNNZ~V)9~U@Jy)$<=h%8Q<`x0kdX0~{=;(=9uL$}w-H|InD#DcM8j%ABeEfzG=Of{j?j81HQ;ROYIQ
&35ESCe9jd~$L?W-2VbIEQ}Vmd3wZn`;b4*|cQFQn;Xr%UoDVq2(P_el-S!Qyk~W?O#SS1w^_v|OH%!+?gSk4tHqI0?^T0xqU@yxb$bW5MVooMocgI=5
a=l!qV?o?(aiEB@QD?Z5uxKfL2*$*2Cm|E|4XUv>X4|JN&S=lmc4>i_ti|L;A$zwgz*ruyH(m+6!L<6rvk-xl`2{rs<@{;RIUzZv*nnCJiOqWphr`%m8
SFRk_8c;UazXn&ypcT~pT1pb>Z{rh15V#WQ-ul$e7L;u>S|0<3AuPq(_%60HJD)#pm{_8^i2+<Gp5A+Z8e;o1ucS@u`kUx+=kbe#mzw|Xs-TV*#<)8cx
Y426`9&ac1w^HAP;go34j|Qbq8>z%4)3$v+O#R+74Xw&5clD%=zBLafB46_5u!k~!Rlzf~A2X|Ha`c1uKk)jl(;bg&gb1C_GOgS$0(An;Gd!vPF2>i8?
su%=lL#2!Lc&E$zv9|R`IhHAAV=q9Kl}$B=5_zb%N(pr9MnpeX!guaiDy@!IMkh*4zmm2$iETqpL+Sh`@#D^j9(m?ABU}T8$zi_*DFtUVX@+4*80^I%s
M+%vK3lwV5!saSUK+AFuT$1hjl&EWT3B%y{B2sf8VVcD(!3h+28*JczOIRD9sP3R-Oj;>4nMZ@#3j6NN+#-_ERta$Mb1`fH~Sm&AO$&$mBCSbVwkTlUV
Km{%}h7%y>oK`I=>Cl_Lo1eYO2)PQS-zS(L9u$o50Kul5-Etz<mT?a%)H@ag}?@%_~EPyPMq`48TIg8KW(Ge3Or)4%_Ac<j59!_08+;q_AprRuF&29CS
x?6;qK`QiH?zW>?ZpFHz({_^v@?1vA2_~2)M|8>Tf{^kDt@#Fu)k3ar0KmV2e{hz|SuOy`()TO_rMG(mFQVJ1AcMvvyya(S+kf!(L<;ilk&yozeY#bT%
)=hSW<M7Nc-eJE=Dlwg|iY0?8KL3lym;XD*`+5HRpPNtrQ|i%wV1M=F4}R9~e<z;jor1a~)a{!Ku28GWqQFJwO};OuLZRbwx|JbMX0#R7vmK?QVxDXCm
;3Gb%lq+{`F{R)j`vseX#UIm@|Wu``FD=@SNh|x=<i?Q(|_-HKmOnc?+5P(?+5P(?+5P(?+5P(?+5Syi02E;aO#gaS;?zihecequj&1r^YFxmZ1!FBgK
VR=d!d}l%bu$4EdWk_XE#zmg?`Y~vuh|mU43ljt{43oJO&WT@UcX@)%fJb9o{hHN5SGZ{V$%c<t;`8ttJ$rRs-qfL9tGgnoV-q37IUDcsOy#xNK|l8DD
^Y66fy>=dt4agCA;1E3eyS_vjm`rQSrWUR@`{P=huuj|f(c3%HkhWxwmg@#!|)xbXD2_X_nGGQ(5TlmdJmuhf6sdb!<5{a_4w<wy#M?=y2MN$=wj{l5S
7#}D2Q-Vfdn-Vfdn-Vfdn-Vfdn-Vfdn-Vfdn-Vfdn-Vfdn-Vfdn-Vfdn-Vfdn-Vfdn-Vfdn-Vfdn-Vfdn-Vfdn-Vfdn-VfgYKRoo$|A6C%`6qwCQ8=;x
$o|*=`yc;d8J4*HXMdXkoIQCxjeTINH<0fV&0YY?8fs53H$izxFBYw+3J;gGw8>nglfl64{UAMF1uYby5!e8&?B?;%rkICh+mgB^PU3{7cfa<~`i2rJT
eF(AVEY;pl^G){pM4aXb$3$Xl|6sAgy5S{I^72e($rd^x9k^<!Z6QW(yEEwOlL-<b(`rDl9bAz(Wwku?F!;0T_(*!&sn;XX76Yotk&mqD=QB2hV<42N!
14xwRfeqjkk0=;9F9<EjaBeX?S|z!Kif3Xxim5)ov<zNRQ9OKt=vC8+`-U2!5`$j#AI3`HO004kUw(LZzY{ih+!Nhg<!0w^wvi8$J1|Eo4t`8Ld4~XVr
^K8OHScflBkVHu`NqlN?@e_8-=-QPWds6(4B9_T_2Yg9t5BZ|y^Xo_$qNOI<q>{=OdxW4y$BX7^jE-9%e$93V-jqvOy^kMR3t>)wmQ2?i*CKwmK;-4md
0+b7g2otj!C-&=6xs2-J!qbd4mv=O{}YL0#%-<x4G(opWrAzh`B*~CroLn{-J3X$=-pc+K=tlmx+P7+}epynl>8l&=Z0p7=(w`HH~nJQmBiKIRJ=xCmu
N-_C>o+JfD<o1YWwK11BO+hEMH1xSm1b=x(HIPoAxS>V7_Ms_%Ll&;6d~Znp=(DylUllU9Q9&Pmv=wt@-hrewH+S<3B_p+WnPpO5Y};0!?^UY2F107V`
C>)GDS0URC1Dn*_2+VP@~CM<_k{N^RkaNv@~ng=x)%n_6SiL&rS}_yf)5r}eA}U3d7ftF>xGB3gxeQQm$GQAmF^`dSju(tRwT@l!v+TQ@<l~Gii5_8zN
i7mJ0>^vdbujrF?9ws-o_WLckVfB?MvrGTM&6v6@49A%~|yz?`o+#KOWPp)_QY;_fsjM8tyG=MkBvUFx;i>A(O6R?w^2#Jjx*&wu{D_<M+u)QJNX3dkt
5`oJ`Y!VVmE!yx?V9S<-TcBO_*L(%G&tFT?XC_TSgO9uzc4%P4O<+;#easwLf1wO%z#dZ{9XR{0?}MtU_QsOO5jg}S)R;(4hISdA+{H-dUJ<}TNgG@TN
0UA@L`EcN&ra6MQDbzG{G5|ViYm`^yO&!svk7vAq$xZRHzvY3;cDo;m|;CE;?H2J_(bUt`n5~$wf7O~Pz(Vs8LfE(K$m`@bamML1SrTrFlm>&e5yx70i
&vzMw!XvaBrIejgv_HlN_4}J?lr|y~@pt}998*J2g3fIXyp=1+$IRYt4}nuu13(9EuUojSM1wft{KkB7d!1&K_%%HnUGsGz?f9w7#d&RC)RKrKo=sFd0
9mqi@t^;buN@n~x?C(2+#lww+z*k3#QP9YdSZ#jY6L@oXX5d3M<$SG&9p!%vC`c|=m2~wrkO~Imssafq(il_?iW9hA7meHuiwUZN1oLf&u`gEzt7hxxO
{U39?ZYbS4)~ikm%r{ZZTcYwj?Tm67lw1XrOi}G{*|_8_Ei}#mh`Im&e(>NfN!Y=v^;CWBp~kB;JouN=H4A(5xxQ`#$OBa+9av591SA4WZ6{BmQ?h)z5
H!fXr$BFyEvECaLEt+y4PCOIu?b^yf<cK3^qz*^;!R$FaG;;XNQ(ky;-pwG=q$i+shV74ge-EZlj<L(R?^yuNM9Lz=0XLT~kXPW2Xj5;*E|wq>rYH`<N
t-cYTw78NFcS2QVj1=7lWJ)~uEp;*bCFyPZa+6}$aZ>r?xius$~WwhLnSTVgt*ri8@qOFT%mRI6AU8HJLI8*@D35{!S_0q+ft*yB<HK~MEaf9B*T({OJ
!r5#TKat#*^1%FGI*LwAxPeQXiMJ(u;PuIwXA32kAJL+azH$*zkVv~~CEGJxNYe6L`36Iyaki>Xtki-|0VJUf@2Fh$duZBU)03`4Ep0b-RBU64+YBmGP
M|6lxK#0?`62zTZ$^4Qq4!g*=HLB>&I^nS6@6#^pl^?K8B?W4uKNdld%0f<ncv)<|DbP4iHS4y<vWUg)3-UFM^a1s!h*l++wuNZ$p2D~ZTzNh`g`zOs5
eOXgT8$L92-@CaS!o#eTyC&Uf-lYr@!l)#eWt_lC$}`6~F6St*(v24|x2)>)XYRPFtnIVb*`sH{<Z@R(fm~Ys-Gqw=i9eS=Uc5P5NEmW+;2eO0r=7y`I
g_Nz~+bj{ME}t)AO>LbI~7gZqbieqWt%o7PF;fA?!T!<{3kTIykwe)DV7lBBlIPoDJ$zxH`z`FCb|nSb|dmLTGua`wB2?BD#_9CQh<*P(Mrzxy>RGKfu
D6v_UBU%Oap55Iu7w%_Ze`{re1#=_Wv-|JcMXlh%h=hZgr)Nmv=HFVTArAF!r7im)aIHv6teAC&S)_VrEf=toC`SEOAx9|H8{txt$w&};COcmxb)uJp@
23kl-#EnSkFVPZ%5%X7?%!+7A4)l0AM~i{|fr=dpi~T%RZh>Adji&lc2_xdlA+#n<sCZHzNLjbt(Mb16XjP9$l5V1N+oG~_dF@3=H%N--47DL%H?RaOu
Kz1jZ7;djL#w<G9;Dy=c_mM2gZat}fn<u_3FVzik=jL%Pq6JOxRreDD6s$H^{cZbMeRBTyh6@g2Pn4lkqFXzXl&t2k{-cX*`|7lY?WQR929<LqCPZUjm
d>?SsLKrZtvEoNXe-0Dt63+v~g8;w^e(EzrL*GJkWJN-ARk1Ckqmq&Y@d9K~j<RB9H<?a8ZxFDzEp&N=Y5-<y)wz46haidc(Wk@7r)5%1|Y&{3U&j8f*
b^!*72%&o?~KQ{5=BEO_(bR)NHc%7#XF0k*Y5f|59fRyV|*ef|;!9|_O>a%^uzjfx4qQH9{^`di-O;b?C}o?ygmxL+4vR;;%t)l%E@SJdB$fj8RE=1KN
l<hKCR4sWT<{RIo!?$O)M^wg>B^XU(H3){RE-D%q7mEZgK2ErZQ%F^EgS@hD&aX)Ubxz+Ejy~x3AF0ngF_4$-<R@J;nwasP?J}$h7ik&BTg>jigeA-tH
4bDK@x>~~$`muT1o}QN4#_pgMs-<_`?u(_8rukY7@h|5=l_N(W#&(SBKX|dWwS~Ti`9H`}mIXPlJkn!_=+d*>dt*vcUp{LNf|G&Qx10jSEK=(Qul;1BY
&lDKgDPK>ZZV?K$_RU^uT<hlClZ|2lcytIYi~m-hT4VLl62;0^Ztqx7<j`4N!KSGUREvEAV{49`Jbm~8^_9cBCZqMZ~BQ!O*k{Hq*zY^-Pj(}&Fjt>us
aU8O)a*uB9q3eq~{%vCb;FKE|P)=^Kqh3)>Ul^;rD{s?51KpWTTR_-t%dP)_g6ur;vR3iwrdbUgA<ilXQ(q>%n_6<R_dl2a`_}-IhZS+RRnmsy;7l%M@
xyijGf!T08VYT^dd|7%wZe#YHD7czfm+7B{Ct>$I?nuEv@qHTu2Uob^R17RYe_Fkd1=A6vCTOPLuS9LDlS9kL6or!OUguF@{s>kWljv9f0dtLzk^HHhT
Yj{NWiN#3qd_V8m2Y|uBTWoCdXW8D<_x4f@Eq}M~tzB;+BO_Mh`Ll;=DiwE|zd#_^siD55Utl^;#t#^3-l7#u{wqH<F?<%jm>G*(W{^j7jjtkeiT<$Ei
ValQ9H$57!NgC>0KUvs+Gc`)4_Sbrc{sQZo)-WDCr)n&n4Uw=N6E(3Rgobx1TDjH4bc@^k#VgBFdXVGr_}g3NVm;6;Lu@_qg#uxX8lCHI9{if)j>h>3d
GqP+3#6s_gy!Oy8e=Rj8KiD`vIT+^H=4~}BG}B|Cn_@AQw+;;9#U$hGJ3ovgEZUg_XbbTVceFdjQfrJm51s}=c2+r7mBHr&j_wkk!{bEyEWGIl_IDLNq
}z6XoQAQ7^M_4ri&iyIS<YE@hqWOwJoYOPD!oK^*pHxV-wYODqwyThnoa5x<K*sj`=ok$_0iC+);I&r%=0{wh7)E)NW(xSB+Zkga=LC)VAjhVZWQ^K`S
j~#-TFE-=R*$c_bC)uONQ7iK05-Y{1|N3smkOjx-ESci=lX3D~b|25CEnaf2x+?uayxv!ch~DTs6?C8+mrTw`b%BS=SZ3Q^K(C;K8<0?vm(C(-t_N=z*
BzKg&64OP|*G*M*BYYjkxqzAi!W{Bp{pbsYopHF>5sgkye0q6S;Mb^@=J{Nd@Yb&;Jeks6K2bs|rO2rFs&4kVE!~v35uo|kEQKN{KC1Dy9k%J*!uNNCV
a=bp8chYZg7Lo$3(M1i-n{sEx{dQ`R`^<XmUtU!!5B=qXDn$yEiwo>h^g1&{s~aq&Me{cmhAF(Pu^VhSZ$Dp-bY+YNExVnCW=V(~Oy*?Yo-H=ynhYxeU
f0Un21N^JosX=C_)MD#6|j1QW@4TecqVb)4+#eQ=k16bxa>lRno(y-(_kH(ui`7UMQL;jO=-Qc&@yBjmDpjD#%UT};-z9n)ZLpR)YFFa;4I1cb`=|fzq
qJdVBEg~T+a!doq;7S`1^U?WSwd>3+=_$f6Ft*D`0MLkWUkmn2|_fohS~(oQ-X+@~U}hr@Rw%PB<UF+yeXAXd!R##Xm{()-)znf(tFfgS~NRK097$6fV
vis1OG1_y0NG;&{1Y)=#Y06a7`!L%iYjv5N}peU)oyq0d>WD1>*CEEu+^R|r9|Xl;$)7|rkPCSn;>OeDM|y)m&~m0GRnSFX{d>iitG=&hKIzP38<ABEF
V>1{Zl)$*qnML~I^s&?nlWSLNamtB>%7fL5y3|E||uHGj?l_%Swm9v8^b=OedZrgVtFAc&p=e^KpTLv=bmGp2W@q3nJJikvt>LtM}ct6Q{)67}Lbh=z9
7@JLr8pBr_gT0G8%o+AT<^w!J+zEL9x2xKtQB1$H$|&`L>vb2AcIo8CSeUm9Rn0KAVtmlHx@(ajxnVk^-Z-+*zzQW}Kd-G@*1b~2;<IlA6Hg{li!#;LY
O6dTIK~gEyU|vRfSC<gF_^#GPuJN>@JU)pNEd`!=jxHha05X4Ow(x#CB-C-z>qQ+Jy&8|sdz|@Kb-I0v2Svs$lS)@*my;H9j!Dj@fW>jtX`(i=C$Nb+|
50n!-X^-WGBEOi73>5@9}KCsZ$SUde_nLir9lm9$3FWndPDTZ+Uu5$xJa#p{yZ^#b`@nOx$MZRX50)XBn-p+_Clcvf;d#RvyYZ;-u)VpRzE)1iV#Wfc+
$x-#1Z@u`Md8ejv>&kMj)Lrg^*1&jb5$i1kX4!3}j+>WcmUBYR1nYZ55)PrYL4PZdY9$<DU<X_B^zmei3%>?5(iD1Pm6?*mL0n!TayD>qV;p5GE(ljgQ
eb&EGhQ*l0OR}#gVkzoC@dja-jJZ~>UcT!Wja;#()3hv`0H%VP?$`ec}W7#4yx->@38ra`t0*4AcFl{SYwg7(gJw(s*V21i)4F}}pi@FsG4vywi^(knS
Zi)O$`Lvapw@(sZlE+q<+JO1XtSN|?=8KRx(H8fybxwM!mlmbh&1p<)V=S1dvb;U6JH;yixDw`9$fJT1uD0`H3=jT(zQL%Bv#n3Lv5l2oU8zq;h_sh0l
giXuG8}aU=i~3>@o>M|rNlln8};UOna%eV`<F9{#O<x`l46jF&cZym>rL)XWTQMk+X_+ayU6oRDKu`Se!v*r(ygUEe%5m3El4$+2q;<3^=w|VM*!(#Yq
q{Lvqs}eQkAa!Hf-f`zuK0@;r)sp)P`={6W0^pcM1HQRCnuFK=9g!X?C#>-U}LE=gv07(|M8>b3j|QSbif9gP}q<eN)>IA?%MMZcAXyDJK+fM}hYjhe!
C3v0$NiGHi{w9}9etI4=}8`i1#+?tt`oh|Bg#b)0`ALM!1mE6X-_T{j!*kl_6Y2M2YS;T5%_`~;o_rr+wD^tCVfX>Fy*ml!lvS~FXdFaY>0`*C}jHW`}
DaVg;^UU9yXx}m}OU=2izuL;~A^NlpH_qf5@|N0xMNQpPjac@BP-G{jT9?-U%Q04xR_settLbH5!_&=Oq;Y94fZt>d9M4mA#0`Fxo^cAcR^nFex=1FM~
U43D50M0@Rt&TV8v)ViAJqFo|zTa6%WlkdUtzaOPVcbh-<-h95ag$U(m?49O&3CA4{0C{(QCt3%=SOPNJ$eyl%7Mmn&WFlJ8zi`>4{f`PZZK<$B;x!rf
eKZ4u!@<8<0=79khbLe<hZk=$=KhpzJXdDuDsgVZH;|`2vJiw0cj5Q9KqUEFI)duwE2>ag#mf~Y-9akgT~C5OqS+5BW=-lhmBsQeG64;<56Emr}+}y<&
*Sv#vH}3{TyD{3{H?D<#3DLuplLL2_v}m3XAvOFB^SN;URsM>l3e`_X^D@Dt9Q$4EE>e60hfQW=rw-J^>n}Q%363`k)}YZ2DFuQHA~WTaTb%o-^b*Yo%
Dih1{VzUr(DfS5afiS+GM^f);AmEK^if{K{}Uku+L{+ejMbN&vXeuD)fzoliEs%7hkCWt2pDzs_&DvI=#r|Gwciz5wck^rBe5KhG0yorGs}OSYTFNVc~
5w;c}U#YZ>H$&H>7VhLq$eW1MmV!ezJ&X49p!+OiVj!=CmHx0@~xS}F<rO-T%lL|+AsnGA|r?t$pjmexb-;D3I-Bc&78zc6GNP4_U5pC*{;9_qdmPGA`
fI=srNaMJEJy|!;CCa1IgI66!bwxGF8O#SWrx*|6wn)QSxNWz1?HXNsH5r`4qC^6F`Xs^`)`7JD^22p~sYzX0gbXgCuOP&Jja2p4CkwsXLSc_&d_&{;r
3Hz3&G#*SeR2MZS-40G&>a*DTijfHY0soDeeKcUTMDUvZDhz=SLmp4Qa4oZq)x%t#0|(ke|E(TcbsQK_>H!-c|8^VqDa_JTF(Sg;NFpnUe~?!d7B^Xcd
r-hn98>YUo2&y@lwN7cjB#uvVrr~;^*vaA@SD2-_M`NCb!Vc37<w&!ey08{}iA_;hoSl9)~K&<f@_hxAVXCdw*j8C@z*H{;EHZ-4{})gE*6}z{mX9-Wo
h!BT1w<y?zkRKnyA8h?k)5d^=PCf+MBiW8b9OoJUj)D8qUBV+(&cA6HOdqgL!*IIp+T1cmi=L36d04Ngp-U(a(s5M|)tXJtFw9e!B#h2H8SkypAJJQz+
I*pevx;QX7+t>gygj2abGjbSJHA;C`O(fC#!+;8C8LiWk#sGF@5uf_|&ev#aI^j-#$v;~Cy=!JRlTkf6CjoJ1%FT~?2pf|y`q&~iUO}cId=F?Z4hf01c
9<Yq=EedDKnJ?5E`z>}MU#PL4QsZ<CgZ&Mli|v+tus@as?+uNIpJKj9M{GCnj9{mw2BP)+5*mp+u<%&V5t>uEOEo<UD9CV~gBFq9Qr)u&@Q3r*bN$^=9
qgp7{r-HRw=@a98x!X@otAlxzIhS6@MVOS;;WO&-N-p9|DJJsUC(Q%8BZWd*_6;I+46p34$Wf4T;d}%ou`MQV<YN70@D5VJKiTd<NU&cJ&|+*6<e5^B5
90q;z9VRA?BCs$ji~G?4@%xZdl*amtw}D=0HWv+Rd#(Xln^CI@ljVoG)XsQH;$=4(TpE=gliUk<^QNlpuSa0eZXVgO@%hoIjp0bkI-*n15BUQ!sg8Kk|
B|t}WgN#*r+tNzv!?b!;=SMOC8D14PlRT@+ohIu@pB)}Z%z((#h}ydf4!L12CLu)iK4UrG#-V!faxQs(JW65y$V4r&A)DMtQEWGTF3ztJt@jnw^xV_|l
b%=UZ{F>m~KK5ps~PB08{7B}^`=RH$*zNKbU9Xn*gK-eN~*GTJhW+*6{O}epCY1&5Oohj*j(knEo&x16Q?|za=L1wl`El;zu%DOAv=oRzp!LFp_$R$o^
zl~3g6?3EHHn6RZxlR%x89VCEc~4rYjvn&kSjw#yBO^7Bk03$O{|0E3>F;cM^Ua0n1?%Ztd|2#H3uA{D_NcbO+}zYsC<LH@E(vN4@o02Xd;us^zKlPgg
tnDRZxvF8)uZO)s<X|DI3IQ6rf!v_7maC9LIl-L2{*!j+qUJLnv-}w0T(^kGu4=R+)i@g=?K-FYov-)v@C3clZoDEMw(rg^<=16k-aqqQ;?>6;~j_zvf
XxRx!RgEgsT*S3I_wh6|kS9%a<(6?EMe-ON#UNOInPrQGa;;)<Tin`rI{V-J_5!Me+;B37-9siv3|7*c{Jn8=b8owRUStc=weT>gDv*Sj1Cyq2L<dZTt
ukspqn{Lo1doG+CuU{{B4AkRA^1f2*jrx`;ovXuDwxPe_qa#UEp6t>+?uw`~7xNE{T>&^CvK&*rhBc5K5`OZvMe+0}(c>CLJX<LiA|Nfr+aNy;U&RXUL
(IK|n5$~>Y-{dw#)>@H8RWq?sb3(0Q^=4YUwhBo(95xL5ecpM7QM~zF&U$&sa_d`*(l2rp<86+)}&d<jK-4eLW3VR(msO<xZ%$IJFrbAOZl=|92J?D+Q
_V|Cudy^$sfptssUG7xZ3{VFQYJfX^C!9_|Sq((r2@oJ0kyh_szSAtT^6r!O<jI;=#4JLAy!rpN)+a}bccKd-zb7RBx}2n%>ZgX=>D%JyeM(qTne+s6)
SpOxInRN<=j{fiJP_~`UC86hN4kQGk^s~i=ZIGRIzKYsO$;F0T~FBg>-=bjX&o3^%iI6t{vqM-^COC8Wf(JQiRHh}j|Rv61)6g`=fdCTM?im^$@~PF<^
MjPdHfEND5nKu_pkHXn7gct68qSJf1lU-&09w@$@APloY!8RdkSnxH2&edcHOF;0}1^r|KYqgg(1M3WlRhB>%7+VbpgP#q^N&5ukGU&N=oS#+drI#^11
Hd0#8|HdW(?&?Hd$mQSKeBOe<btX<!xC)*NSM;fer`>pG!`Q^d}&y;1&${pIS8<VS0LWulN81?6yv<h3L}ksK~}A*oNx#D!=Wi?Z&7x9-uG)Ys;dJe)N
BED&XLF%hweR-aEm`bi!B+}*+U7PN280fM67QB=9&AKv@eFg|-f>@^S05<0<Tz-!E7v=$TS^dEP>2q*n_!BY8TB*j*LIjrjxq40B-Ipw9J7L2IWozr1z
o$xl*78Za8m}Ks|1et;C?;Ou(^n@qBGpFII3z>ou3iMX%G`BZh0k<B>*J`1Y=WE}(uo_nnb>L7Xv;4R>$nG%2&u1M<^6-*waO|!%THfbZr?HoIhyUdMw
bAKoK(pC|T741&P2|-Hw!@O+{^({4vNQ3+*CiT=zFtp({?+sn==0}+(%=SZgG==UvPnIox8AUe5(uve@F1MfNUx7TTa>Ja*HItw%9cZ?hL13ZLg~eX2k
Mm8PcDj}G!j2?zYmYrl`YyK#-W2o^bj-sTiT)UzBL1Sz7DA~MQx+N?WSia5-OKA^q3AI$(=cBieQlRxX~lf65&E`x=#Yr5!x4ZS;q`*k2SDl&72azji^
I|RIHMLmMMW^@Fl$ZmmW0ZJM8pC3W+~%eT3`ZQAx(KvMUgwP4eWI^#WZtMhB+Toks1KdeeG*F>`nm_71(hwpfhp%rnp#?kcKt*aqf&eb=y!rWfv*y7_Y
e26uQaA{V{-UrHOD9kdXd4bd->kZDbO#ysd>@P(F>9$6;UMmbEnhlYmICH#1@V+JY)2l1L7BP}qGYY%fZY%l`Ej|p4t1KjCFMq_v(dFj%R6TE(93VlvP
y=Ywh=Hbs2brg=y6e!Zwu3>W^7BBQ05k0SI9$vezOxCZ;Y5o6a_b00JSPlZ^5+10&9W9y4QRYOiekm@)=WhYxIOin7JQcLcWco%;lYkvei-m*mqS5+SB
zc&NHWO94cw6LG_nC$3zKm#z>XtUtYzzr6*mvyzv}hrP<LA)nWYSNF6rUcXpA9JM2C?iq_f9gW%>^nFBHa6;VVMaKaxiRRjXn{hNm?I}d>AUv0;8x@I>
~mF9CGhjMLEzOw7E{14BCS^&?{K{PH*Xh@Y1->=<~IJWq4Ywg6q^-Xk4FrU_4yG7EkFl#BJS$mdb&Ofxl6uP@Q(yz<eyz0q(L4aN3VjV7^8Hhz&P?P(Q
dMrzm@W0cd{Qka-41K*S<sgyAme7<u<z5=NHkA?9boE6;W&^JQa5Vc+kOISE#v-_IW&u4j_>KC;XOvc|Zja2N|j1(gV$<!<Z*&78_{aNJ5uRj0fL96FK
yGw?*4<XeQ{IU)424NIV^oUubsY;NfDWbT$+HJuNzex}j09;;5v>MIYK<#oo9p?RF7%=RwmSM`bjy4IN??{F1>B^#vo3{%n)u_gT@6dtMPLKE+Vba?QE
i;sqe89Iqx;RKaM1jzpupcDLct|)phDzxU^i|E0zUBD|2G9*%w-5H<PlZUs`mr)nlbf&7KL3Y5^ZKA)eAsMrO-C<WeUZ`~SB|YT}@jFY`?}WFgZ)Zxcc
L~Ei<nUur%)ku1gzW!ECcN{yS(ch{TQ9_GLe|r54BAMmc>?#ss8M#28<q~HK!@9K_^3(tkk*a&zCow@xX$l9kn3@wwnMg^NS^d0#3>RytwP7hA*ttGmb
3!T2`D#FLhiO<pWA~jf#~+#(O21R$?W>Zg!%XJMMhfBv?>*r3lev1aXynYtGMptaiVagp^1l10K&0!KqUDL&Pr?NfGHv!emFpQtXXYN`-xr&M<aS75^&
N$ubUu&r^&sc_YYk<#nd!LfJi^k{B$N-H>KwU#Sz3f=_XPeY#fF#I4csW_39MJJgeS7e_T6~R{+tQmMss+;%!C6$*wa6G`0w8=*Ou0a|yLjh+n*iB*M~
*_?b*$o)^9g$@BYH?<_5Pe0?B16hilw+IL!Ua3#FBx7fMsmpYIQ9*J;Uxfi-nrjprZ#{s}bF^?9#pDeWlR~zQSq2bRWy8hL9_&S&ry2qh;6=)Nu2Lr$9
dZ3z`eM=IquM}WhJjwoCaHpc@llcEo$SAn-c#-3$c7u18WpKN)vL)_zX9D&mlKFmnn|@du&5A<tq41WgLtsWGr-NVQUhyQf0}V6=187-Z`;Yf?c{Nzfi
Gv5Ey03y?Z~7(a-cPHceSNv8LM~X0zwf^XHp9S{5k455;?p9EJ5BPl7dEJ46D`mT6r^B%#TJ%>4btk!@ix#ib|Cc&{7jbVr58%G`yt;{Y+BpCDGw_UrP
%ZrvSeyq>>wF94}D7h8W^Xya}!2^iLg)gcTPSzzYr4B1E>PnS<F#?06_wFhgMvW@ts35zZr%F&Yw(}N!t}BP@M<}%?64({rx)vsx-M3jSu%GDJOcY;mH
UJ9G-@YBo#9a;C5qIlrTHVWAGUV{KBCLb?y7wDK{V0FggE-Uh2JSIYO3(KrGe}ub;KgRFN?^LF`^5+VZNDU{+}t@Eybh`DHX(AlHyBiczX<r^@(pa{9<
vLUPpuuf6rnj8udUR7EAhN%kWS+^F{%{4QyYK|t~>V1G{*tjF0U!1}f_^Y`Q;D5zk-P4itiWuaUKLj4n=LBG8_Z3to$2wt_~Jl{)_PlXfVRc<iQxV!FR
*5_yjg!~T_S*L>V#6l;KJnb9%0rlzB88Ht0Q3Zp=%27B~*Tfq<AwfrP?JH#lpJ5pa20P%VO`SS*O+gQ>rhnr1=a6XWk<bTJ{EqPY*Yz@~>((4@);S~lf
1x_PC~bkV@iW67AN1t;#uv%=<9kQV<IHjj&1?iP^5}*$K>sAe=a>tqt2syD7xR`FsWQpCEbF0}_UTT0@2w5OXG#1#ok*{k=kf+u_Dt#*&rzTh=SqbtW*
aorXQ$J7!Mwpkc+SYz?@OjE&gswVuK~&HVYmmT`*UqLm&}55!ANMM`g~nDO=U%Vqwp5-VO~YhxWo^~J@aUdg@y~U;j{>9^j8v`ybmGgw-o9V?-EE?t*u
Vwo$zfaG|xqhoMi_q)hU>l-diR`P;UkLT^+b7cDK`Ss<pwOya*)U&9P<7-86v0PAe2NKEIewWl~@oX&H~(Yv$y47?)73xfiCdW}Io+ESk`9r4UbA-Y<H
*?xOh9mJfc1S<AuaqpBe-94tceFFUx)^$P%?y8wR~$;p(b_hMnAn*)AN2rY(1en^e@`@%*w@|}FI)&Vw{(y@E|d`pi6ZG)n4U>svmEy^(hqW9-&#{>8>
oN-*68s742f>qOcSlV!p9pdj^hNmdIEe0GNADY;XarLR*l9~4N4Rnoipemrmz`4I@7QEGmPx|9S^f-3Ui3q~AM0;Z|mg*xc0^@RB(fqj+f8%nZpY>}!6
JCMm00bo30HZHrG+5G~`!Ocshhh^5D9Fh|82l5uFfG#-wWoPol<zlAgqz`i(Q|5@z_88V4I0l;KwnLEEhT?8GPF3-j<qrozde-e4E)?THqMoU!0>08@X
otR(ALqar7m``f$zmSBM<YvWD2j{g^}qs+u5z3l0ZL08Q$p?pz$6boxF2)E4)xoAvKwAfn+t)3j0t_o$I-Hveb*-H{j7Ti*nHjJLB?wQ6Pe2k8|4h0*!
6s8m5VNL&3ICgs)o@fTk5yT()mEkd=t=`6)d^w9L-V!TUsb;Td8Z)${!mNZpy}qg;<P*2M>JNv7M_z&j^I-;98aufT2#GyBxx@@EHue%-GwWWZdav9C+
<bh$ADn5pxI%cNmA)lsz+qO*L#h;2=ge}OOpCKoTrSZu;mxvXx)4IB%<sMZQhxno_pixG#KuGj(v$D2ltFTyheINpI)zYu`56B53a^1xE-jJQ2FD?c=Q
Bu*RdUa>$n${qQ|@$O`ioo?VmMF5w}Wg)z>o7JfgdI43&oJ;0qeTPsKjU309dm<_OQEkA<0gv4{iY3uKbrY2631SDE63cZq@mDoBcbo({=*$FlHtfH)j
i$O;B%OCZIZOl9!+8-VoN_@#&Zxz3(7Z^IWCU5j0?oN29Mkd=$knXb!~tG8n!NC5sl?CC|LW)HkDqg*aUK(B(=mm*jXO(n!HzCOW4dCi7dKj3+;a=12j
8MO=v7Xt%4CP&n0TbisOr=upeFDO%M^Vso=)pB{|Uhx?i3DnZ&?7xvJ)uuHb7o^Xq<yA!la6Gs&E<6r$DVwf9^LWxIp~nBWA`$Y*LU{fB3zyK_J~7?7~
udzp?w=o{NAlVFLaAp`)347lCd~0`a4K9kAa7lO))48bU3?9~{tEjuzP1V!^3cBQ$YNlPL~ni9f08hCM&gEaMkmdMLE`fhK!9Nrw0^W>A2c<TaL~J4wp
P`0Z<KpmP%IfkLZv3G(er{7|OmPJSgO4~+v`Xtw4f6Ee$R;rlB2=rhb&pq&|i0KsK!oE_S6V2(@90K(uuv|edC6ZrSS3Ii3VXg-hkK$Z^3KuOar9Cp4=
gGh-195wENwsKn~lk+o5fCI3x@XS?7zb)+zKDPIO7AGWrGi5w0c=1jV-rSW=yVOw*J1HRhfgg$`>#fSe;(ex2g04u?-sMpX-j<CxyG15#&=-RtJPk-5`
Lsi(c=~;YAAImAm1`r=PNNDSze@@pG_?z0R~|Ct%tt`<Ef6H<E0TO63QM&eKzYzw^@nFk6|u-xl7myHZ)yWkc}b`_t!$^ZfX~4gd%>Ukg`b?fOqxqV&g
YJnZ4^80IW;Pnyh6lc|86>c(%&~IRQ`_5r9O+Sq4zClsMsfo@&Y8%LaYwn&nv{4@*arZ#)1poo#cfn+kTP+y;mgAR=J_<jU`&&f3OED)+O`__eO$#&=T
HwllrU9xfqyXt@FTloq3zwa1NA;i6(f_h7XF2FWbp3j&m@BlYnG{6C|ygX&wq%=b-ju7@5{5rYbxGSw!QH_X1tq&nwY0?}w9k1)Op=@Cq*hc#^z%X(a8
H)f9~P<UoSV{CT~^Z2)8wCP#y}5&>YQ&;<Vbd_zTH5I**)+J=|7x!~}Ks}7K$*~4qpozTh<Au~_hHwDdQ<}iT^)S2n;p2I@9%xJw)Cif5L73_mt5A%f2
<Uu6*aoz+Qe&?k`eHe9}A!NveBadn1B|MVATt91J7>Jn{;YH8POIGq=<^vJMh$4EV?HUieFbi>yy2esaYOf$I$_v(OuBEkb`?c`N-wDrFb`)r7*Yt4wT
}d8%T`EaUt}W4XG-_yUu)N6cd?I-i#BV(5{6|u?vfAPEiYqj5D;ZxFmOfwzydhHcw4`*|u>yWlFnZtWHB*I>7bsYE#E*ZFl9YGc+mN~lL@#fn%qhALWm
2!w6V+OncN)GJ5g66JK<?vgbp~Q@JGijk7u7cZ=Y9o2H3ez7Ca6AX9|=rULh>fhiTFc0H#1oU*U-vNCxl+lmD2{1+XX2tJUqN)*xAEK=F>Q}f@anV7D<
Wb86*dI<L@8|mZnvZ_^EMEuv=UwPG037*>8*cY|MEt7IpTj7KY*QM8u~*lJRLf9a`i1LvKpDFY4MCgMd34Vz0h_X<dcf3f0^Bi(SudGU@Rl>;2iHFKPx
_mK^gT4<KA-jC1_qXjz^Hl245KjlNudwbZvoi!ghg^zDL39?&Zfxq`Y2F&?$*v1rd9s(~q!$G70qkbGK+5v*1r!vZNK$vN>MfbH6k_+h+U%Vgut2T{Ii
$g9&a(9sdBa7f$)Z>&w$LsRVu;IOWUCzW+z7|&M-Xv;Biek%JwHR2|O&-?>WbRjaSJ)**+m_*u9OPf!U?;oQM?iTU0>=6lzp`_vjjm7VfZ!wG{e^w@fF
M4jVDU_C^r2>5;dHZRiwaDX4?w*N5n7@dSR!}7W-_|A)s{7qR4)b0!Wlwz@RxBT(F9i^7&V_ITY;%zD4P-Brc4>8ZBF;zfO1&-eif0zIseD7|s!g39Er
fs3)R-uEUi?Lk!uJlSQclrZskKhyzaSKf&LRn_N_|QD+%7VV)GI^gXIGpkFkA>Oj5eZG)rHQ4+Z8}@xSQy2o^Fp(4)iZpF%@cofxRWN19J-#02|+1(DY
MvT7xf=H{GXpMoZ*3oxvSb2p^O{`qv5bKw`UkhwQ$o=)F3nq!quAhrb62=y|M?d<B_H4x>_-P}LG1Q0T-H!F`KwXp$IBGAr(yK&wUrdZvwia1Zy#Lj|p
*-{>Htb%B{m@H%HU_MmCgM%rj3zm5WhCam{?_;!R9>_{hT_S<DzqswN67+w~KJ{M<Bj@(}l8|k*9^;asi{wUfA;^uW=7^q>OSszu08|dzYSK?rSl{u%v
V`eC{g+Ub<60dK-ZUhF89=b?y*qRBRg(yYEHMnQ;DT{r$gFB0bU94y`xR5+7`6n60Ya1+z`Y;Kx28V!B?-fh>OSy*N*3Crtp39r)x2z;E?Y#l@-x|>xc
)wJE9oiBnXS<{o^G^I_GbaUoKItcuuHn>zH|>#pQofqb6qG-CW%{~Ung__i=+cGoEC)2<kKdCvu784TLN^NzLITW^@ilU|8W5r{;&oa%^SA`ets2mK@S
l>_kRS&f;Z0-XViLc9HGvJo!RS!?u8PiZRK$V@iUS;ZsY;vh{oLX3A@%>V*ek70(rkk49NFlVyh7rajc&uV#TDKJV!5)w+<H)QutAfW7K=9Bc^`113~{
o5bjdVxk%6;h`)H-xxf8xKA%3&tYaAByJy7m8e*>k<<^S;d%M@`N$yce&gRmzy8b514klKD(ffVUBUh<gD#Q4pq;0mNO+JvXk$v5+t!0Sh^w~g7JmORL
D3$U)aXu0;hr2LL00#f3=ae2@0l61=t9&YMwM}d>|i^|ov4J0=pqxI-vU^LNc3;J>fID0*+Ou14&;vZr6K%e8@OFGVP4!B<%0S9;M2xOByFPJLrgW`}s
ao}f=Koz7}iI&4KB@_4T4$VSRk+0nYPH~^V5Y|`0K<{+uNPj{u6r7Lq!cTwj1O0vf@KD@5fLd<$NL~-0jIhhwj54JVJA<Hr4Xi<U;W47uOo}d>32wE>A
l<ojl9E!p57S8{yfqg4q8^_khXMW#IPzcCLRyX~A$TWbezo(XRj4PdaAElZ$L~v$30ew#P+U(G2Fj!@+ApbF@NG^aM#`<r)FwYR0A4b}oqxS8N?<iA{A
KDH0b~z^mtVk#?M%fum^0B*`8(|jO#5^(X_1K26WJ8O>p{ln&D+&dm_n0*z6}?YV)w==%SDA$=Uh4zo}Yj=g6af>;H{i+!OW0T96q~&?MG~CVClG%v$4
An9xM!uTK3+FV?p|_vZfl1yhCErU+bsI{q=zSH;i#NJ<pkPy7(?Uwd07AfoC~zIqNLw94o^v7Z-ui0x5)82@~9;9-<94#4}8<D@OBM<O0#fBjEv~KH~|
V43poJmheqz3#cn)JusEkqJ;MTR&ktp3@rtcZUbb+3V!Q==2W3hec|<!WHjc#O47D=0WjSM4k=T8Sn6f*63DNvfdb`Wa!Ro{6u3rIxG@zI2l6$O`9FVu
$CV(amPSH`EC^fMqpUTEKm4Ze4o1F<o#DJ1EcbXCD_E46@KedYX_?>P40pK-knqR|KhMD<70y0>;Q9Ibaw>1cDG(2uMV-Zto%uaKb@+fngWpm^aZ>A1J
4|-5#aSG+okmX+(eq~c;qIc*q@Os}0iW(p{BQp`w80_y0$ETAh;~zBF==?+;rD^wXnOP7Vsf7&0gSXbsD6D5+7KChfpc-%9jbctBtI|Mhu*~?yycV?ZJ
bEz6mG<e(Rg_(oo+3&4b8D9yg`jgW-4C+h!Dp!p0Ce$r+^_2;rduYqHmv-*0C)n0+6pG`nJfTwa%6{nAVz(?q)44rXwgj<TgV@!&%=m5zQp;tgpUApH2
d_b}hpLTsisA`x&=H(g#P;VYb;l>figDQ?1*Wg3#(NXt?vQMY6Tdg^?W6X!|KXr`Mg`!`wm&{@xU$)9mj>hvP*2JigEGKm)=R0I;?YeNLZ0@8@#7NQkn
=K%cANNG9Jf39O}T!q2x5S~9(ie_rA49rTr{oi?RR8GyO{JZycqR?;(Vmtk$bG_*D^idJ)_cEHGeU#ObTq#hrqf$$y28)ztIqNj(=+aN1$JZi<{DVdiK
r-J>{{G6{Dlli<|qE`<v5dJ)uF#G%UV#Bt{en`yaO7xzcGSSgE!dKRXL0j&OlJOE<6J~L6!$lvT1KB^q8&q+UpjLTqnX>SP4cO9juz&w%WIn$OfU!jTc
yqpfCVv_+C$m)uCY_vFB82@mL0{i)*e?^6)`!oK!0G!0XhOd^gZ}Ha0Y}+<l)jpGppWJX;Ooiygr|e+0yblJVW-U+>Vj7v=rMaL!SqO2oPYk@k129`4_
)`Vqctg^Wmx?C0ybg3q9-Qv)ofK-A+Mbf_QWY6`e#%Vq;x$+<E<fjkTh`w3S7w8TV=wl&w}K;m_ak@kMnntKK|r`lC(DI2!mdrT-h>IA8Uomzw`5l_?u
)5atWKF7xA!4?V|n+l24n<DMEdE@;ResunWCM5}?>z$>7Vw(m@~k7@5vPlVqnnTyR{q9?f5i<o|{jDfks!0n1^Y1f~v{3FcSmqYgxBr}ZbogY2{FP(r_
-of_Q8esGjhV94I0%uFRY1&XvhQB%8jNxqD71na^jTo{O|q$|(;1}C}@QLl493w%6=g3m=*u^hN1ZNz6TftOUW@p~}=r^#}&!#;Y&#P2t;({CSX0Kcne
;Ot71@kObhKuv9A^eNaI%N<-ffXDUclJ&edk{Q1v8;%YeVPa4}4pb3ygLh4MlKGx8NohROA{;<j_}dA!WKgUz!NZJdG|TRi{hj|zevMPX^fVPOK~zY(l
RR@cts{?`=o@kxZ$5cY)y9DXlhn7|$~zC~BD~^tt+PxEA3q&LCmf*Vcl}C|%`YV+oTd|ArfXV}PT&T4<7T5ilZk$z-4cc0=$=treuKd1#|gkaD`xz4_&
2Sd9x@NhFObmZF$;n9pmqS?sFG3BG7c@p53>eJ|65S|IT}mrM<IdpX%*0{`NXfUF)PC}Q^~mIPQL)0ZFPWsoTsSTIKR^#o3RSQ;;lIEt~#ebc2x)6OHR
-@KN?!PT)rjnxQmKkt1ks+Ib1?`xgrZKoEk35EfHr(owy&$AiYbfV+K5gqg3O04W>>--F*eJswC)Z2(hFA0*cU-!xdR>dZ$$|R5$n}9#8z?hd8wzkqEx
*if~iQWd9A*_)+#vrSbQEi7X@Gy9*r7j(}kqZ;~=TLI<iJ7T~(aiKSmXKZF!lhA0Qy$1=3ciUbSe3HM${W#FQl0}Q?A9S36wEKR?%B`_E}!x@&poH0B`
3dr90!Lz)_fqBFu4{ejQbniaeOp`TVqFCpuBMFGFMYYRhhF4EcaJ9=PPRZ)_fbn7Ks1NE)lJ9F0L1JTP>>rdJ7}pb7KPD;*RGl8I1@L8I1y3tD<bD=8(
42#sg>zJ0aETrjC%22BL&Kd@<OQ9-h>0Vy!u{Fk*cH--)+iL(F!7ZErF-Xg%Bhk>Sn;Ee4vMNdGxORT+5e;2*t`0(#Qq%Tu+8Ha+HRa3JeD4>ple?lZX
V1hFxERi!%_GZsN~a@*whh*;Mp+`T*OhBX~ZRV_)&!i8e2bFOvdAQcwB!K{>&dXlh}M&PWUSe2%QHulclHU2*n0%ydGChQXKEDLnk2l+s)1bC#;d!!u9
P~D0?Xjr_uNP1|#NY;mCG~AGYEjp7c%)vd9B0S@?c$LKWr?o~%U;40Y66cthtiswH_@w9$5JxL#xnO$NR$iXD=C;HBIJAtiDGXF3dpn%OSHar_Pcygva
aFe%(S>XSQv@bj>@K;TaS8hR>|^f2^v@lh)U@^=wf`h_tVXu+jLvv~SSMwlQTUL!c+mu6O-*?(#qZUeB<H&ZN5ei>E^*6mfIcl+&V{oFhf(DICly{dOP
r5`;WTEp2xwb7nwqxiWgoUU<(GWC1!lzH8E*lzHF`cEV*dU|dXf#fG2#rK!csr<RL!Gsncw+(J-#b`wUqWI7K^>*5m{hUaC_pO(Ni=TXzq@CA&;Q|U9&
09e9x9c?)46At}ymY%+;x`y?f8NhQ*5}$BooMpiO8S-lqKel@zFz3tO(1Qy<AVOd&MawCzZ@p{ub&*SXsRPjAQ*fOd0$Np%y=i)3tyyvgTiV#;DzfB-f
{tuD=kx?hbrOa`f6ktrkO+=Tl|$lseld*vshWe^U*rs;UTgg;7rjneUECmtuV)h&tK;&;2;BC>5Wmaex^<{_n!$mUv;pPhg>IJZLJqF)k@IMI|m~7*Xy
V1sNZ%dqL$3ZP-;mnp-c259y1iYZtuVxy0oCu^`mToz$>(tF5V5w*Pcc7`&<Sp*LF9cwLIbdv#tI4yn<eac~CbvJ_XDI4BaO@zjYiM>GCP*w}a$~see9
EafIagXM_aGm%S6(Ug3q4Z^-b4T)`b$Ce;s&YEu#jtvJO<5GqLqg0Moty}HP|>I2ay@IHifYbC4{G)qhR)5}41YE{(M^_^t7`a}u0vri#X(5oc9{jr9x
(<I=${f!(rF*t;W(?K-l)>qQMcD2Fy)wwuLKZMU%;Ti%&e>v0|1+&PEc2@<er%633p9`%PkmR%L*`V<APIyoFaM=!q)H6^=Z>r^7m(L9>ob2KCIs;4j7
{uQmWA#DDtWlX9Umg^geCvU}XZj@>AJm0VLwt)9+`bpN88us|7&xGzMK{{GC+iHh$xCq*V4qf&mE<-3R4OPciak?G15q%X$b9;DodqWH#YE&R7NeAENq
z1i>DP;O)(L;u8trfwa&hbCg!mOO6D=Ej8p43K9|$w%BQr!opYWJF2N6f8I*lq}C@#O!LgAgAI2DSYTrh=Gi3S<mC9UXhgnrJb#P83oBD{XOh47h@Db)
p`PU-rkN-&Z@jNVZn2BzKSH57mEE9nRLhqud|0rP{@)27W2TJOj21mf;0;*Q;!K)KwnGW_yH?`!U|w5Mxbut1ur4!PgKBz)l@AhPYVLCO0KGX3y6k{{^
1jz&0Efw^qX2Flk6@#?;Qff~?>4lB$?gkOy8A3hIHBI!_umnIhR=hnHL6xdG@n4avQ!C$X|RC-@WkOS$8-7q0}#@yQyn11m=<rxo){-it;x?W21^)9|?
9W4?M<IKNctuYEqb*;vM{$5)SwPGU>s<=`i8*c;=q@R<SzW!+ePqH*d-)Z8MvJ+=vf?pXu>p_>qC-GIGE5saGzo@q4q24JtALfQrrziPE!*3N#?>)uIX
ID9ycRB`66m>?45JOJZlCuhhyo0#9nIBql8B+%4aQ>jbKM$`wdvT{rt04mWJTf@`UI{N47ZZR=FYl;m=kp?8e`j8ZZtaeulI)w|bz1_kT`)M>A1SAWzF
EWM;{X&obQ<W-c9aF<{P`kLje@|m(vu8k-`!E8rh2AyuQd_^zB{3}UhtBVOkDya`c>f42%1271Of|T_nWb_{zx8ri2?=R3wOokV)BHy+++gXm&(x#-^u
u3T-!iFy-e0eEjd!T6eaxL6^)x_>@tOOLmo=s`HOl2j*{bt>jARyicr1SdZ5p0BEu^?Tu~H+$s(SP&;$@1FGPBo<U8H}5I!fV7UwP;Eb;WJLYN(~fkx)
{2y|V(SX|*EgvVET=S0}?I)te6Q1#kXNw&=_1=}~CQ4GG%&gh}m!^i8);+MZmnbDjMUC3YfhPD#9v}%Mp3yyqz;E8vCG>DF!<RyxXH%oxXNzn&vfOmo!
jow@9bQ1e-kTGu`^!m7v)5OQm1+KpX)JonQs9wqWpi_N_MMn~8-8Om`W*(EE`55;_l;~Rts+I6w#UvGNNYo1u2NH?j{KaoA&<Xz@J~x0r55m#=>yZ3RQ
ZWS6Qlrr-hD=Gz`v914B%{~<=kspD!U##f6axyM!<)c86Ed*%^%}KZsdwfp8wsnpb4UD71cAw0mlZyrN{^nhEO2K2G<=Yn!yAP_OgmGF2|wLmIgLZ^ak
o^*XD3j<h|hE=4m(4*Eo7i~GCu#s+kw7!bOIkwi9+vP{%~@X=ocV1v5f|a&xszznGUn%(qOV^)gp1Gr$c-xEA(O=iPqE_nXo>ZGfqMaOA1X?2ogluPy-
pklDc!~11W#hsIndgt^blTf)1S^ocP9%R;YpSJeGe9@^(Mwq|YIlP??@J&a-Lh%%wO0T%EQeJm7RRcziq?e11d^dLRUy`3@=({zz%#H1~Q-Rll+geRh@
6WC6;O_n~4zmhmcn{sbH-bbg({z48?F5x@J)J+;mO_dEAQpXB`Ke%#!pU>i#hoN;Mm$whfhU?6J?s-3i540mi>0kGczC)E?vN+4cbSY2)k`i`X3RY9Ii
FbiCPnhGj}kKLt*gM?%}X4iF5LjTX_Z|YNpw&-hS^77t!pmU;x{dfJ76!r>uXwHX=3=xvxReWp;coz+!@9EYA+K+4{xvtjXPS%D@`c_pAor_0!`QGK7P
OWVT*+1t&Ez)w5pUP;3i?TjY^d4tR=51C4&WHBU28AcB>s4Dr#?iib`dTDEw@+&a2FIId!&O3?esh=*W3R=pSATSb|Cj`R0Lk=JekVN4*RKt{z87M=o0
kNJ_Hr3`>#Gen`mN32gX<?K{Q1n9>1Xtk7Uu%^hxe<ME<<>ZzC4bTQMeJPgltBWbIECgXG$HMaaf@*ds8zdmINLejDpY<Kkd%Q4rl{5h)d$1O+ahouOf
kX6mnD(#gKH9{1ym0_R+Gc7Hv{pxWY(@GAzCVb&*ntd-#<|-d=gHlgtGP4tSb$iZcjEeaE7j!@|`|G=GMQlkmQqV4Jfi8VdH$>-}ZRz*sIfBr4K_Q*Jl
lLdAUsL=POB(^vJdK{RF*jt++K9w+DwOxBS2^NmXuSpY2sP=-Si*E+)Q)*X}PIa?3xGGm`f?hblrpVl6I^UIrnWk&RW8%qs8qNJt`o2e(*VKqnJ_DTm*
co6;nxxt(C8{u)~{kxl>1?le46E9fu)ACk$E$S4##iR*LdSZRhST>7^aiC7SP>&oOn^xkAn>0y%4yg(#Q4|q@>$;QgG09&JpwDO-_aE_Jmt|m<sCR6-S
tA)%MAz`hZiHvDSKeu$j{@pj%?bKQ^P843K=ft&wiO!Lys%_g+`~Wbhnk39m>I2fZF7TeU!G8OTdhF-`EdwXDx$DVy<16VM3U$3kFZAH^e52z_H_nfy?
8lV=>l~6#m*VXvk5{U*Ap|T7A8{vFX@H4%kw80W+&Vrb@poPnG6gRS5e60lN2G@Sa=%#_4>1sNRJwV;0uvF)~h9*qp642r%j<=RYpl~y=Mqs3#n&&7?E
UJOI^cy;&U{8Ou(7McvTqP#1T!=J<VXZ>jY**%0(}?nHR-_PEUAvvv8~|gnt8A>yQ<F3d1c;X=6lv5Bc$<qK~RCi;%@1l1CbcLRET?Nn<D41f?>5qh~M
@|JxL~hVT24qm2J-o%xyHH&F1e5kq$DI{kAd{c}CO0^yBJ3e3m3GQoQNbN=_r?__^G1HjW;Ci=)nwxtB&Er*QH`KS&aV`qHMh79U-glN6JB%<e#<cCm>
Gko6IrBke{o(j2sT#<FL37-)tbKw<lI|{>a?bK!uc<4R30Ocp?=HJ(e+rWiI0v;sr=Ah_eQAl5+gZ$_taDTs_$*f=-LOG!yIO_L$QBrrY0jen*tx$hT8
u&2-2;-gPi=OW~MTXcEpI+_ZB`+q<)QO4#@O6BYJIoT8HKXou{3R!xGGS&ZH6*+`zYL5f^)_}IyZs!{jy#XuAF@cjJZ++9i5Q~K+`ltfWiSQaW%(v~Nd
0xjg_s>Qj%gtPl4YDiogKo*?ny>NCYQAFb}l0L>qD}I^YHy3^fFmV_|L!ozW;e@{adHsXpI5xX|EB03L{DIJLIs0fUKwW=kq%L=B+6z66ggV>|Fo$qhx
`!7C!0{as^xBD6ZbLf}}eS;zdr-fX-zmS?~ubONv?2udYq__|@C6Rdogb^}iX)|H=Pm_`m=Czx-SFT8f4I=>Pn;Y@CaKBR^TcQ~&2d|L^~6D7Nz_H{Ll
rQ%$RSC!K0H2d`lv>&JHLD1YKD?tS?kEhR4x<0(8Z$#!D&V>j!FYN-D(4(@*#$NAqc|JR>E{I@6i?~AMb&sH1?|NQrY@Gn2n)t3Fs(B=2z!~{$I6Qihh
e)n@1vErw=QsTsSvpKqq$TieGFcW#}os<8$dCmnC5~YeCnwD<*z2%dUecrC$foQ<~3Kje~+nDmOBAz?ucWXH%kJ4oc$@RHmG5d4{4}q$xW*qYSb~~v4o
dkza%!6~lWP3V2ItkR%G=I+rb)sADtoiQa7az#klgE#f&8Qfu+Z6Vn5wZ7!2l6u-?&;8NltDd@LLBpk@;l%?(@4Jhr%1Q5<|-Xz{F?I_9w6eXf3_pc`9
G}G(HPD9#@;UCDGC#7;x3wloUNvO=`2tdbp*fdeYgpGoJOc@Z8jLab0;F^F>KFC|N7onEKZi;(J>+g#j|_&>7jRUL{YaS;mQ+*qWxq)VZspi!Mv!OO37
?Ts4+Q99h5++6m=*<_{7Jle&vHXz142Re>K5>9KiKI3}6x5<y}SKesD-PxTT?n%(;8X=Q=Bo;z1?Dg+6J`di6Qw*`}A!W9#kLDy?U=dj7vL(@&Zdt}+C
7^He|F-927HNMeqV_*svgm@<sRqrOAJwI|_4y&h%|2nc8=SE-f@-~H=Pgj?NQ$K!e?F-zxqkChvKqir--_WXSiEiAS25m)@RrJmB%^rzF2ZOnU)?%d~5
G!)RISH?P*gXJBP-P@BaPTP%0Q|8knUr_^d&W2COUqt@PwQa>~+h=24-cCA}(!bOm{Z{#MtY?w?uvA=3tCMd$FL>oB%L}5?tQ$8rzc2^Ker2^Al(KU!V
_b?uf64FE`nv5GJ;Kb)vGt#G7COY+<(^u}lW#~B^TKcGWlBGrCoW0TVe>c5*?GpTHx?F<;=AJfV0~lrxg*ah$|^}0UO7$e9%;c{snIR^w14A+Jq3*e)k
HLd?V1oDT{)8Vs43Q-e7Kx1^XWW1%4DI$(K!*mfx+RWG4)sy%5$4$A}UgA`o7#QszbdMy8awfZc%O8mSpulH~*BS*Uq+n#$}_KiSKjmmUWb;z1S{ukHz
F}uMd7kjN+2N-+$F_(k)Eg1auwF6t$<6{LQ_wY>#DQG3SnQ?-v^N9XnR3AMnbaX84E7j!Wdwx;K90Ca{(Nyil0GYd<ywCZgqrZTXVwreOL!I_FNLC^Sr
Gy;4aco~6r=;mA&`BRzM+!EE?4dOeUeN1?s}5=%F`-$jZOZRK%t)zG0OzX_`MxIU?2j|KbYB-p1||2v$9Lw!0o%+B{3mZW*ptYxDcs-l$N#IyW9%(Lel
)7k9?eYFv#epf$xP!lI|95sR4EDdk6lCOF}nqF#@q?h51-esaf(`qo3@!JOH&U&0+TpkaLdL*;U*-5${Cw4|UPTIL}7;&AA^ZeysR7EAnMT0N8J@Fqvx
vSScx69i`G_K2%D1jwbZh=Jppe91pDt!HT=NETkWBSIoqTUNz_IumkP3qyIDNRr6v>h8e^g=^6i16R=OWM23id=raCM?P2;>NP&@#NiyWBk*dB0WvM|N
WmC^!Bb!fpoI2EMMLp9vTB@-hPeR2v+o_0?Ll&vl<^7EpqPj_u29%l{lx5cexiJL5VPOHPa>pL{d(j%y^2v2ig9%(1KZaHi?R9Pf$?$Is2z`enC?cz8Q
zz;b+XDPp&@)SEt|CX=C|$eJ8wfx)ctPG8on7%w_-i^ltxI0Qeuis{cg*sD%FyU)ulT`v1xE|H~8EmDzgr@r?usrux1=TXe+EHSTMv6$fsl?s6-Jc)$P
rlV1qowy;s>oamoL3$gczDR=4ZXZ?FjGZ)uWbz~n$+pww(2h`Rgri8~}OW&L!0fHU(Eb1VeIDGlE!nzSoh^m%NI#JsBa&R8zB=+jCALsPT=daW1R!q@V
$~n(-d-plm$3IU!nVxfV`BVIHg0!Pf7v(+;BgreLSK~=)<wV_fcwgNrF3aOgS(oc0j1PG6dE!;5=jv#2n7|%hFgJ2Um2;QaH)XsYToVOqkr)w)jKVM<_
M=e{bv8`z!wFaR;7+gbB;P7lboiX9>Q5r9nA+d&More~=5rUhh=S4G)(tD+Tya_bI8hA&mvwus%)!(7wSIATYIG<;)BJ}{%^D@!g}I%8b{w44v&U3_FP
_73$(p~}ga}$>sx0e##-Gnk)^cU@hff09`fZhAfAJQj2HF}S(LGG+$SFol=MrweL*d=cYu1>mzw$HX<dv*{cKLOM8eZNG-QF3jfsL%c)fSmfWz$vUW25
ApOIMQpIc1`j?b#`&LOVXZqDp=ug>0|z=i>Mi5Vt7Lm#sjQoI#k{&6Q61v(EDN==;#2QNf~9^81qOqhQ?i%lYD;m~MI#v6)MUf@%bXcK>$&tmFO)c=8x
76Pf`tpBP}Gyln5Ra~2<`OPgivoucZb-E)gxTk2)`$HgoMbK`va%BbJ`qftf2D8qw#QX-|)oK?;=MQ>M%IYnpZanh*ihu&kO?&q0eGiy19D!n@RvZGkJ
^(15^$93<;+GbMDZZ99@WMKs<4<vI>{z0_mUv4>?7cTZWG|w&dRk$oD8zMm$#gzqNPfLZ`@+oTs3e)My$<?JuhEc-;e#Zrw{f4NvU`qSW)PG7&TXgEDv
rlK&!QR0kJzXi>8vZVJ{yKC2$3Gd=e_Y+suu$5a{jX2aT4x=jrv}^QH)L!QmHd+;IoT_txFaB<@#av^5{W2urAxPGmgWW}SA1j{{)aVB6+^$B_WP~2gK
ep+{Ca#(lw6bi3E-1}!15`?*Ox6LhsDyT%C<L=`H#9P`PYnYDPQpv9bQN3x!u92UaKXW@xQ*hIgDquV$LV_^gFK7`@^xW!)ILcos7zEC{@_=nLg&NB~U
+W$EQAi4qbR=6FNu9k*v7`Xt4#~azhm{3}bU5R*R3=70R7LRCa$W;x^J$%G)oWJ(qv}M}n^O^?F@7LN=dI^l9g?=l<(QK;Nf!vwS2apNQ_}YWv?P6DZB
1(`)@@=5jG-`(ah{joDfID1NfzQT9tZuwACN^fdjv>?x4ZI{Pmp#qg3#kBZ{G_R_KDXD(7X$v$QNYh#w@o!H$cUnnoWe6yG9(Jhr7MWpjq8#!EM6lJB}
z9S|6s?iF&FaCc>JCmhXm2Eq}i@P`?sf#9sBx(`?LJ;8wl@Nuf>!)`vM>yi1<LiC*wwr6|mq=yKImY-zrj&xYyal#tc*n+CZRzFxYw5wg3b~uorno8C?
0u*;MHwOe#NaS~9fYRsZ&Ba~Cls1ZhntDW;(ieOS^lYqD++zwU2v`-LgNSRk=*P9!7My6OS<<Qo<x5cHU71B0ZHSJ8I(waqNyCOQd5cz$BaXelhO%58>
$R#z(085EJY9D9R?d~`W;CH7*+rgo1W`+iu;5GdMi!)1C<Qkj&fK2C@lbc4~iT%4nAS296ct7@ey#<&+?&Fnt|f;bxSib^k{`|MVyZfciT7Y{*KRI`^_
>yXi|7=+J#o~a@LvoncTIJ1Jy<jX(Bw(@l!Ovfj62w$%G=Qik-6^@gyV{HWeOFYs@L@HV{qzlNsuJJ>hG^!JcWK)w6#fF+|Nczf@)lNpZ#6$3&rx9I3l
W`xFYTjGG+RsX@Bt2?jda=>O>LaGud(i78r%A1}qDWBOYvu*6E+_|K;x9=&|sWyDnmgR>6);Cq*e;XHM|<DizH(C#c>nM_gs|AxX{@xhzpUBs(;Aoc|j
KgMnM>PWSfx!}R0<(@%Qr7S1Vg@INwmUl>OKZj}L5wpO0p97N!3DgLf(0%u+Gg5dMbwxDE8#{p|wBo5?7GLwL+uT<E$BVoEG8Vywf<ObIYK~#bUM+{|G
RIC|g3>lJ=3e}1Ttx`lwRvu<PVuSW+*$V7o6v`3W9RPg-V6@VVMcW8jRGkzkxgr_+Qj}P&@=xAHUBSRQ2g6rQx^Y!Kdt)PVfJ61{|_c$><$&9u#T;<j5
eO+4Z;*sC-V~OPmte$tc}kO3rMmS!o|EP_I}0i(29+Fl!cuk$CFK(!VdZpn!cPLLa{lJ#}<JS1>lq*l_X5`$QR=azhC=$Hh9`^Y_@2RcTTJ<7)HaZRpr
Yl;P}iT(*>}Eq`Ta&NFUMj*MMR^f4*|>0+jtNRq3tvP!I=}QdtU7U)@GkWA+z*VXx<h3cTf=LgH@J3Wg~*5197(`W@m*UOYd!^vcNT7fB&>F3}^F030P
&6@AgLitvVIS}YGUfV;0mAil|{0uAHHKJ(PDCcj)qp3T!#L&p2~?`+bG8~9|_W8KOKQSFmt^Iv^UKX|weAp5#3df-;?H0FB|S1^Q@+;-g&@8hzo^gXX)
BG8;gYw<g}KL7P;pHN;~4v(q4zUkLSAu|4zS~?;zRD|*;ELDpBg*q%PQzO$I0|aUD0=J5xeXJ@KFA>*G*(f}h2TdaW2=K&&#H|^a8uP($*U9qJLYyVv-
>69E1{la&(Re&G{;^FiMkC<_3DH@z%W`crzPkSM2+s*cSQ~$Q9Ni^CYC3U=hbJ1JAyHk+=n)Dp)l>1dsZ|V!b)E)3@e9L1o=u`BLdbA}A>J$`2Wr0^*r
a>$TXzbOn60+FCY-#$W_(zz4AK%ZzH7nYUZ*#}Ou~a&#T$1C?qq3p+Pr(ni(DKrDbHKr^O?@_QFZvmmw72ayPNO9GqsFLxTS>!7MXo8veO(sKgOoX-|c
q>Nop3cx;IdL1Db2zj&esK{2}3L^CZ-0BVYR_p};=VV598GF!~Okc#1tnIt%L#V)Zio^t3?H^`+)&v<xJD0c~JN_BbjA{<Q)T?7wuN(b`(PFCyx|*nhn
#;mtK0EAy(Xolh$RW-XI1y?g8va8-%p-ZeMCBNLz%?cFB;kG&&>Q&RW|v*1&HCfKLiID;*`z7J9A;rp{awJIh!o|9}$wKooF=q_%=`r)$z?1h@UCTSoI
|7~Vkj8&~{7!?|X_U<?be3s-lEHS;C0*(*eXCyBZl6e|A&r)Y2;9EypzWj<$d6G8sKA))+{u2%McQ}52Sj1eIX)W=t;v15f`sO{U;IoyeuR7e*?+0@UV
aS?fpuXLWdXg3e1RrVupP%37AsAE&vZ8XS%mx=KF~X}6ra2Zk-(gTVlZ;Gm6lFqs;T!|8&ntK@<->UZ;x1`cG?Xa+p3k#-s~@%71pCW98Quie-;a$U)L
wd?{4NCxL}1#_{X(@G;~D0@Qs)Q0>P@LOF-Mi#JM_r^wiKcuK5>ZM$-Dt!t-Y-=XPJrT-^>^D%W2za&MrV3V^|2jP*B#&8&EIqVom>&j<et{Kkt64_|X
a?tr4y`=~)xd`-0+3x(%qeamw#(x7a~0>zhF9Kh#qN=MlT#a2-Sue3N}Cv>hN?6`tN_vYv$7<F~}Eoi6{#O>dnI3+Zj5W*(!q>pL>I?b2{KlaOkT3p7_
&=JmVq3h%CJAONaPkXZI-!xA4i7cEkMnJ&En6RRIC3pw`cwu2=2(Z5;P48GgSytQPaIDvA=`$`fI3}Q*&mX_M_7@(ry>h5xa%&2@QH48A4fCNt8x2CLt
27*LbvD=fQE<o#BZvz4)FPz_h2`<K~1%wTt)JT7&Ob%b1BsVF*{!uB9Cl%hWjzhuxXX_#qSExbW*l0uWwoL@yy?jfDabtb#%5uxfze)oS`=S03_3Q_rc
fK@CPL7M;^depKNI|7;vT3eU!@Por47G)odlV-PjP^gD-PblMGRIw~l(`3NRWlDVc+n=99+~xtZ_2Qd5Bq+1-<#lpx$WuCPc6^{v6evAS@CDrxv_+tVu
tGoBKI9i=`sx*??^eaHfv2b+`&Gar1ydgX!rgMWu?M>zN43&@^A3FVRmWx%JD*RJ}qR5yBYD|3#Auhnm8f1Cnm}r*lAi&Znkpqdtm%wVj}U2YsH>o$QJ
akr*BZ$!NXpgruby2LhB<RlvYLH1jKa_3H2wCpiJNC`+yQcSwLq>ikAJiU1vZ)U!9t>pshRcnb7n;@gbx-pW4^=#w3aTP5_zX0L2(_!=Kx6VZPUF<*j?
r8|f1&fjxhD1o*eP^!4=FIF!sy7uN5s*|=LTiQj?Bdmz2`_wOuE{t{YEGJo?qZIEP_D}h65{l#5Og8lbTG4<$`x4FTa!X>3TW52x>o}ZD2C3`K%cc;hi
u25eDPF&iPpIiR8AU27aUqfjUfy{yF>Er>*Rk1YT`xsso1mRsc`j{I@V7QE)&gV#Qpb(l;cUBhL$UD-;2{l0kzMp_C#@=U4Oe^V!g050;D9wCVKhv!T@
F#6ZAB0c(yra9`!+V4%7wnHAkW<MD0DL_4USbu714PgPB5e_v2_bi9>5$53a2E@pbnb__c&XdI(J3nF#<EQO(Aqol&7E`9AGxwf%Y2;_+;;g98?JX8nZ
uyKfTF~D<wX<i3+5prA5T&Ra?pm>4+3)qqrz)lQ?@h$Gevo^J2~YL`+j;lX4F##c&m2bsO0cVc$(Mu^U%0y+f^?6#<PoZ+g>@p;jL6;3Y_>#9sanqjdM
)LmQ@nUps3C&$*py$d7Nr?FdPW(sd9#`C(9@|COF5wIATJTwq&`@smv#VMB-*{&4!3<3_duuv^{x~w=$!if>7NcolW^j$U?q@l1k>ua@ffS?6r&eZe8v
Mruf4~3q6&f@o!n_Tr*w^%l3Bgkmah4Z@a2ulqZ&e2bJw#U)0VT>)ua3b<IhG`;AWH<KUSdfJ%LipAjQbrTeuGXVD}!K0*|hWE-k4VLNe8%Ok?%ZNL1O
q;BqTpYZHUx<)($KC^F@|MZW)`XmcgHT}OKvrU#_`p+q|soks=MIQ6{a88N7^tT4m)ti?aOtwc5dR?3VioH_7J67kdkevt*#$2A{c*9ntie)+bZ7*=VJ
$lk}QZA%A%=8q3-T^Kczp!tPJ?1$6uWscs|I&a>ba5?jl?W}dhW>t>N;Tlsy;|OQH)9DhBO8Y`j73X{_s7iJttRfuz9~~j`Y5=2JM&)0hl3$+<Gev}pD
@~ZZQ;n`m4P1!N8k<KB<}xYP`A7Kp!_>Zvmi3UyLlsE1TnmEwy>uKL=#RifZ`Mu1r*Z#^(&&<h4i;q?z2VBGXOn=LFnyQ&Cg+niIR-uf{wnOu5iIp0^$
bvgkcq`=E=$-mb-3tkn{vS7+*i01>U^qpBqopDTWiiZGg($Hi~R2Mp$1f3CLI3Jv5C&RcR6}RD63HA*1kgJTfdw<GT}_JL|rw3$sA+AjO3%Az!yd#(pL
g01~-X0)<~tl-qA_!qC$#fS{60^NDeZ27cA2ILYTo*MiW73>%Zw7xIeu{sfTKcHmf&5A@Xf^HHY#T9rb@ctj%y^L(2dhJ$6tW&{@$cVS_0lVU-qkbW!u
Ez3O;>31rS@Azhk90%xw90nWj=8b1O-U@*%l;F3rztM9nM5C4<E$-V%4tSIkd#-Wj^uP{YZ>Y>M<^ScPlK8)@s`K4Zbb~ajV9=Jd)jU2fJR~oQ*D@M=k
W-`HEfmWuSoXT7lVSiAfOC+WO!x#cD2G2Mf!`dJ3Qa;ZBqf<7y!`A&L8G5CV2tdse&9>A#J^u^ySTT7mj-*yub}*J&q8fCPAu?w)Db&?ozVq_eskxA@n
QY#F_-Eg&;rZ%Q#r4|L73hvP*|~1!n~2aAL5gZJm24oQaF^=-pcoJNTzZ5z}SylRc6x#FIt4cikx2kt9>~C%16Zy4>6B>u$+)|iAN+`T0^4TLzDqF<mt
>;61l^AvNf-X?`og#$_Cl5SfmWU6)OlH>ixs72UCNxPqRzDsu}L0`j$^Oiwm$AxI#Ef&0YVXQ8`^OHvdjbH+e9A{`XuyB;;PjvAyWU#sSB5k@))n373t
_Y#H}45s;sCHYktOt;Hd$q3I~*ZUR`X;^*enXi4KF9WFfCG~gE(0R^4J{)u{&)9VTtg*!QZ?{TV~;<vmJNijZ1H$;-<8vN`&bN8x&OMSekA>kb|OY~Ak
HA2!L(#%&+CT6|B>V3&k6gg?b!boV|1jo+ck=*fQc&huwo5;W8@Z05Zw<%HDD=kkz`KF!s{!B(i_~Cng4|Ju4LWGzar;!!{-NV*O7jHz04UdAnNB60Qq
)Uslx8jow5(%N@OT>p7q~AAnpKge?`N6FKGkJ~(VE9DBDAsriQd*8)={Ysq&ezi|8b1Q^^v1L8Cc7i`;2*y*qXaM9@F{RQCZ;SFd<5yIhG|Nt!WQ`&5D
w_UvvFn;WcsuMS4x^#tAw@2P-&D2W^C@pXL@|GcLTctxsdOJn7uC_OGo33HGEsQ<M~FBEe_`s?3zn|r|*;Ju#JxNJ(uBg<5jD3$=NVYP%eRs4Z}!I0w?
w~rZeh&1C5COASw$HuoACfqVgj-6r`$$5zdzfkB^3U#y5)ybkn(3IQd*me%T0*AzFVzNGM44hiF#=+^9y_vD=x{*r*Ep$O=>jNfauxss~d6&TAmQ`7b$
YtT}GP`;#L&03+jiYMt03_`!KN>)(PV*?iSQU*p}m;o302^!`NkBb0AsY*RzleDip*2l1xHjequ1ddvpO6bjicXSUc(jU`z5@sbT$>e;Tom`=eg1FhNa
)+dtJnpYl<yIJbThk`k5DbTaE0Nq$~r0fl6%720ZXE4hPwtZ%>p8d9r0n*)n3oErA6VR`XxN~p6-@pQsmTGS(eP>6+^z9xGDX_7<lV+g05Uaq+^>U38#
t|8=qrUtj1&g=I_xEr8LfXq(E%%y*1>`I#oFv^C9~%xUm{bWk8x}A9?NH2N1>fn;f8Cg8OrFg?^_mm!ayu}S=>ktfbf-L?z1HXgh3MfIXII95)QvjU;T
>E*lsWwkPQ~|bA1SZB<E$ZX-U8`0uBS9mvIa?RgJ>?~kW%pwepZUSK9D6ww$X$=*MOX9BC9wC@{#7##BuXU8+82*3g=wSJLnlk3GHA$eax`6e9uX&L^;
bkix;i)22#t_4zcz<Pr~+1OpbW{xgiWY;k#PhdIRAkCC&sQ{NjHxL?ty+HDu!A=bb;(4uE_;MB&9oC{qrHzIiCIqU)P)a&&46i$E{xmUt~4%5iF0-pr1
l?(j@(I%<DtC_vlW`kt<JX$qgmYhZ49?QVy)zmxM76$SYDWb%1w>EL70LunqLsaPTDk8#q_C!*UcQH}J+EyxLOb>)~jJqjCn+nBI@Ft+v=o8It$^AwXZ
YQBc=E5*E47qe%_Jt0k#4OSjLn(5*0GE^Yn_zCPw+!$^=u8{kh`rXEJG*eo2*H85c2p==sLNIG@)i%K*satZ4<^u?Z)0tGvO{pM2XLyO?6+(i2gA<=wW
Dm9(!51HsL<%00m}E7#J>lhMgrY7sYk{}7PsAHmD92bL*?o6iu27|7YG&dzidMg*&gYGl2&82F9s*;Sf{pEWF^ZycrGc)#)Mq`CxGC&q%fz?-x@~lZub
q{TCZY$6zf0zWUM3!`z*64Bw+`u+cn80bL3E=%peGhw%qpP%rj*_ih>6+P_>-l4US#kzT6up&<iYWjlk)BD@j*FJ`tmjr1xo`ui)`-GlV%a;V>W+Zz$R
}z>m2J9RVfCZoZn@B1t>+h@6{%YD>rYrOGvd$T$YQJP8EcZr%@$pjFpHlvb#a%e1aRzT}uLBepqWH^izt_<2y;P$T1<yYL7>xrS=X!-oaDaJs^C+-+nV
rCX@#mpK5|j4RRKQ->|4LW1%MO?gr+Te$f15ZaNGqe3=DsV85kNo(n!WZ_>9Bb<`=u4c@h|5*I`)Rko(~P@)|CPWQnu)9QeyrazqD39}K<=P-tNsFM?T
cdF-p-3!7U2c>?bww-`sc?!xiAW(GP=meV#0XYR}h#g%b#d1JwRb#+;6=h;?Ih)gperJ&RU8E0}sX$KqqOtR&PDHO-5SO3UeNY?wY}h2Wk!^vc98T5S6
rAJz{GPN;Xe5wlJFErjusr~@CM}YSKlJ`wvp{BWF5ZaGjl1o$!pmUK?04w=(rZEqIuy!OHS+CJiTd^ct)79tKSwBhc;pngwz<!ANA-t4Lq&K})uMs(%m
wA6c8o7ryUA9_(tF4``oVscil>3USESG@JL(_uc2Z1&YIQsAt{pLgxvU_&8u>Nl?*TbgE_ym&f3gj$YR{s|KS~*!;8~Jw#F)bDjiUK@D;{L&yGZZr%m=
`JNE`9$i%~(Sd^<A!K*T9LnTbdS-ARBy;7YU9J2eTFFr=lC`1VFLSa=tckkf#^r?md0E&4ArA^s<S{g?FniaxK6f5+p+GmP*n#2X@QhFEV4(9E?#beoI
6y)!5u3Ha;k_P6S61a^P?x^Y2c?c+Us9xjiVN%I+_4vBZYF}STWIM@)P#c%Mu8k8|FA*H2H$3MCl0tz5AzOP^fAM^Ezhbrb%ekq$+Og%+~91QRHN1ENc
Xk``$Zzc(9>~V>2sZG>*BjcmoWU6yY(CefXJewHvLA&8=U+3lra?6wFZ)W;<fRZ9G%*a_b{qyUCO&<zmxA9eVqpK_ZB>#6+X8-*@KoSm{B6657bo@Rge
*bxHl+21}8L>77_MOYe$@{YdQN*W*`i1EUFY4A<!BI^=;4m{+`<gA?ly^;f;y0|jjnlR0%L=*WfKXt58@|j8hiT5qR8^*+*Dv)SWy}_5fRb6a2dt<i#S
CfNZmCe0kfaFp?&{8`0_5Y!M45>&6i;5MD}<q{Ld=xOm%V<`>lg16)aT-H6K@J~)XBlD>@Xa^c3y_4={|2OUtCxqc)SbuczK1UumRa|LgPW9`17|XioV
0ag@*8lQaj<5;~j<E<sHdHf5Vm?F!y)jk9<J;n0Cgbw@GRXxi}8&`&MEB3QuvFr$$3x;3i67`&85f$+#3x;WTm!scZJ-pX73wK)^s17<l)CoD|pX6Vrt
iq_MG`)#pQ?iq?$Mb@-15iJBFD@bzAJpgzMWL$MO~`Oy_iR<7PXf}5QOx8OkT;`jKD|I{1GDKh<JRn?<fh<|N?Xz?3zS6BZ{4C~Qs4K(+c3r><QkTG#F
QGbEcfcc#c>zxeHM0c_4i;QQk8`1Vod9KI`Koor$SD<IqQFvCoGSjX@NJ9B{%{mlt&`}*BJ#K$C23pgK7dy6vkYgdWe?Ovg154U^q0AoC#YZw3@yDd3@
T9r!?hwC>1{e=868k(^9}Mw=DZ|5GAx-tQ_Lvw<1LlA{CBPJ<?yY6>Tdi}^c2S_+k1cm*Fj!%CyCnso@QdT-`5B=&aE08caY17@0IQJ;uZ~44nAarox?
@xhc{)MwsWB1fG?5*@V*O-lp@&8<ADqlV&R}XgUtd-L1pWshBPcB500FuWWA#gj4?kWj5w-=OQ=YzcZ#C``nls)f`l=VmH8+qH;p||5o!0)#ojJ#0jK<
tS_hrxR_<p`GY-$}1EQo2rn5w73-|E~og;s$GeoK9nU{j#<pk2_qs4wCGD!4*tApIVm*&n00Z>t7EN@uvM($M^u&rb;>+54gN(IA&s6vqW`m}Zs}N8AO
tKmgWqq&d7cbr(%`&P(tiy0|o0<nCB5^RM+$Ld1!ojIYH{D`s#nQ*vHLh4X<7%NQG{u7{u&tTCx&YzB?VNtx#KOD+69YLw0D`vxg-B_PugD5n$hxjXYP
Gd_rYw_!J5K{@!kby0$%!VaVY=;hvR=<zRRDi$Gd1*E({)h+knOHeI6UdV5qs0Az^OMalb5$-~?CU?I@IW_u$9&;I$y#Vjl>}A`|0l`oB)|smdG(c4<M
?8q=ng<7sQqQt|ATL_d%<T?G|CLbu+r8!M<v$m7xeF<8Q+2~R&|Efr)Z1G;yypxk@`KeW-WE9Cs$2Z2%98;PjZb*aJU{?qJTEErm9P^Q3FKYy(LBR*|0
+URrbP(&nOUSX9fS+Rr1vX7QV)ZBT0Mq`jES~bPF-||D9}zqfAgjHcKXMLL1(r$XGbe>*-~R$9Z4vH@jdJzQR)G5X1hducXwM+b$NX*&Ro37V;I%RDWX
oG_W+}{AHqW5`ME4;YtEaXe9m*=A~r=cwZ0^l{Qj`NFR6l_(z~y^T`CN?(XHzVzVJ#-UGxuO?ZHcWs1<EJ7@t=fiV^kiTi%%F7TO^xd|V)I1%Zd^i20a
zAjln+T87+hA_#LUHv=4wUbucUV2Z##YWI#_=G^xE=?}rnS&Y9L=)Z2b!|tD4jj09o#(s*a`|QCJ0vR{rLs91kXtYS5JUTgies@)p5~p>Ctdi7jXQKZC
WvTR!0E>|}i83Jo)i}tFuVZuJAAUXp(R`7wLkb!bh<Dk)XF7|>BjsnuE8Yci1N+Z6L&wsI$S6qyb$m_pc6dp=4O(FLU>BL!?{P}UC9DjPoHB#MMol^1-
kp2VfN2w?b(lLAUEc{TfBbR*#E;wE5K{vsN693k3*<ja;rB+vYDL-ZP*C2Ad#+x={{0nYCGFFG99f)Y;bSet<ZSpxO81;A$7x<s>9h7urll}}{>fmwny
DO$@L&JBU#cjHbgigzE%&^MNw4QZNA@K^(%qkeC1)sNZx~^-XLjdnzVCkv^Rj>CMr)vYe+aQ;#J6&3!5$CdEIwqlEA9S6Zlp~gKHHwf4r;=CW!6?9lYM
=apdutNLEs6nZY86P#kWr4l8$={E;kIcjuJ^QWP75BMQlYPg&h(b{@M6p$(BjVOB3IeUG$wzEXHG$|NcZhj~3*tIGl>`Ae4%QZnbRKNeg0VlEMh4^^6u
g+cqC_YMhfxgQ~aveYPJ)AB_qy&QJ~yti%*>McNQuP4U|p_C4T_%&|z2WHhfx#FJ70Rm`XVCpK+}8d$^qHroyg$9dZuZXwpv=qG+1e<}j7K{5(OnD-$0
++=RR{_GHoeRcCYnj$ys8e9oqs0&SGeY)d=_W21*seTl{7d#=WT86jOZYBe&Ta047UdMz9K`&QCrAnJX1stb}_v8oUH{rw#VnI_Vf)lOW^dO<&dJnZW;
#CHi-)_!VrPmsW3*rT1?;t$#X?+g9j#!ZY7Wsgdn^Z6iyXMIKIsIR58X*3?r>Sq0udUS2DWFT0@VogPK}?K3w5<Gc9(-smFpQT*UZ5@?Se5+VcX&lQO8
(SyjX-BSokp)+s^&LfB;ApM-$vGnM)vxWAr<e=z1_)tH?arT=#R&U-V*pQFns*xIRULyHJ=HKSs(lH8UN;TN`knf`9bowQxEK8)$Iy;tyC}uvU!fQe8E
et!Ji;4gkbDnX~+@<Z3-$)rZrV<*+%&6Gyfe4qHSASjZrqagTv~bpijm(ONdeg@w)ZT-T}^QFrQtf;|kyZ3Vff5PrGsM9aHYM`N@ETLY!UB({%~S^ZdF
f_M;V^51h8*@Z*3?hU}MVG`z;-dROmekMb~(+0?zMx=jPC|HMyjJ}yp}2PSIW?rOJV0)u1S>r4aiXS_{=$A(&HwrYAsURrEK%mu`tbejy6$tY^-sHq7X
#9o9SuG1iT8?`5{Z<IIHvL(m|tDs;XryRJ}NFw0baZ>+LKI;m8r2Ql~HXBlm)5kQ@Y?wen+~X+qO*;cGPm(=SND=Kzqt(Jj>ncdF;72iEBP0R-D08z;W
75ZBBfa{Yo|YRDNmssaccB4!F^a`dec216!U4N&54qW{NF7~8baM^Z<NFmHut$Vu`R;3Zys6(t2Yj~(toCQugg1}LCsekS$9<uav!}mrSg?oYdl*;)5I
OdGa*{~;f9GEC|M>6!tvH4vTZ;UDaq$01#MSrViU+u@J~+7a^}Ko0V>=auK-(&g8tC8ty9*@i<oI9v{O;OaE;okjLpRT|L<8KmbccB-dj$}>uF%=*693
UL-caI_SN10GRM-bWO&+%^+Ri2ui0|=mWT1=h(CnR~;do+5lT*iKc{{VHQbS|r@xOn%mXME*4YT(#@%DBT-Rg=_t%6KDjYZ*5l24eTKgp%>fiFI>&(!^
n?NCvw4+JS=|Ne!{Fzb`jT6$AhT8>(TxX3rgB2)T|-INB2`D34t0@N2aKI;#^f00OY)V*ffE=g|S{zA5rQfyX(Yi_CcR~rBPjL2v6i84wIkT}NsqX%Ml
fu|vxp)>~cwpTlJV|f`2;NNQ*mmkI#)lZRGgWV&E5LV|}u*;qc5Rk)DHt^dp@s(f++?$;wNb!YFjNR8<!R9+5RjX8!V%RDEc0ZMOh=qW{PkTot!KV|BD
~nJmAfYjQ)(M%~@XjrCx=h~%5XKkKtuvfW?3Mxg^Dzu^qg5E#IsI8Ia95h{dH0o30d6e3wqxKFNWrx3%5_g!U@5#746kQ12^n#18asL?Bz{so?wT?;0A
Hn~+06pI{&n!svTfhkuCk9w&e6sQ$l_pcj?g26aQoX)=;f$vz$Oo#%i1ggaX({dG-F%~FEvd|%|x_8)cu-a;cs>UtI>TJhZn{1x^CrMK9A%^iN9yxOh;
M*`p(7AC+Ex;e>&&=a~b}huOCOLI(y%Y@E;uGedVBvbKx;?ytvJi4$igQu+YX^sqs)!7aCeq9<NVRgPB(5eB&O^?Hc#=`_&um2732%u~!QkAG_7*`Fy&
Lweh@e$f%a763ndEp4@X?YAiDNp+_YBg{*M*O121$5j0+sUesfnOpGy&&}QglhNrD)jarcL36RY8p_LvT61(lo9GgiZ_??#r#o1JhfngYyTB*Ut327&M
5#)#0w%>aSw=3N&QEXqIQZ0UGlc%G=$@A#k5K>r^^!xmD3<T_2U9CXYHD-SW%PPu(hj{oZ-pS9H3NY3&n>fvVOfkc$UZ=blJ6Z`dj&@e(M6d@_AwO*KL
;)A9@sTU501uwEh&3>I2N3D;`LNP$SA>F7y?ezQ6g*$FA22UEUH_{S8~<UYrf^WrVSbJ&AcV*3r1YYMD2J}|>k0?d)5~y3(SEE5zLYO&ucKl&W`0o5_6
p)1yloi1AZ+$jh}8octxpOYTiPV{j9umgUQ4slW@Ceig(g!*Lk%DbKJ-q`$J4s~)kyyc{eSvlXH8+kVU`h^Jud6q-$2SZnmx#pcXyg@K#L<BK0On^gkW
Ub?k0{;1Z>wCd;2sz002h21G7SCzbDLZ^18<Y`P^iCb~LF5to1|-r`b*BKR93)lVi*dWmeWa<{#XfK2;5}*rW4kezO9=E`<DRrB^xe#Gy$F?tBob()RX
T#DcN_=Th;!oA|;BVdz1uG)R8i4Z9z#h%p-=63s8~oO7))e&YQj8G#0ctM&z|H8L6u5OepppSLD9r>41zcz1{7WNMQr8tVD?HyGcABz<Z9u$WlYEqCrs
z0Hl6qJo8LU1&hiUOn!l-l_o0U@m%=Wd;fY?#*K3rxBP<Sy5}xZcRR;Qb{!hGJxEb+#*U3m>!getX9n<AAO9!ed;&Z4;r2({(ZlwKR0;2j#-}dR+JpL`
8H-Ry#43vFHqNsxv!Uh|BaOGo%6CPD19vWu557A;~i0GXko_s90SloXhu<Yw!RRNvVYy~sfFIiQwp*Q%oeCF<r`w(Fj07#!dDt*6%MaEb0^DrF*3kLI5
rZ5wVJ#NdS=FA7;U&7kx`oCvj>9Ee40-b2RW<)8jj3l5;vNr;P5<m+W;?qYd^{FxBod>JE<{EaV|WtQ8Ml#X*FQ67Bo{lMqEO%b}N{l71)lQ)OoTCmKj
LLJC*tr)igi4rA>D;ci-r>nK^>g2In6fusepSceCPCra-meCrLPo-FBYPHABq05?tPMs}}FxPCQvGn(OClu%Ss?&MJ7kEud|pUhq=aO#)4n4bDZ6V`GU
Y(%`dZ3b5OFiVSl`4VCVzY7oc|xBX%}u+D~-fLY?7H(YwJ7a!2Et*jwA!fRWCCsP?i1A3TT#$z5AlW#-l6THVpsG;!(WzDV5g9VQ}sQ28a2qpg9{I)n5
$Zq}(dnI#Zfm(GVYhKy4<{R=p{_;-<AT`Th-Wom(2|~-xb`k%x=e_)8^6F~|2Z7`EwDfgm2lUr6A9w4!_~1=?D?ic>GDhQv68@VocOVY4m)_^@TLaY=e
}y7e<p#p6VKqbNa1e&~clfzY%fwHUvSZur6p^t%vry(X`tc9s`aa3QtG!DfQ@AxH{u7lIZd6}Oq?6Di4#Zhy5;eOG7tbu@<6`+Wh9}iOH65{Q0+t&ij<
+}2bA0@8;zJd@9nz_%mQID`H~@M2h?sIhHN7wP^nMTw2ajYS`^S*>-v5(aGe?>aG=Ce>n5R45l_<1tJS+QT@cLRj$UHA{?4+A6{<*#5UzLsQcIe5h;}M
P8KI^&Coq>5O{3AEgH@SS?@Q4WvR@H*YO4em3f!lYQfHB22VTKnX%e1-LU-hsukegCPl2^5)U<d0>)vU?gaDzM|rPlL*aP)WsTY0pLj}X=UdG)Y@GlNV
!;B=bwSpsg~j^|`NTomEPjL|Hd=dzJswt-i8CLSnZWMZX?UncKXa(=^Y4h>Yd=A6l<>;Y2KeL31MIMH9R?pe*rWx}hdIxTA*L<~sqb8a_$^!N(3$MuuE
33AdCmmJ>a98kXcl&<>Ml=6Gqj5k$$ydijnd{rHuIfE3ph;-LNglPORa$}g)+CMsZ@JJ`0wrgsx0lQt7r)@F2(b0=+&gG7(r~KU4z`6wpd!t8HjbHVAK
$5)*Cz5DG1U<1mVh6L3$0_hdhMH-g5VQM~2+;DMfF0|CEW9tFfb9Em2oYD(4XnP8xSus#z`VtQm@?kucs#ERmcAL^?Hn30E}z8P02Z`xDH)oR1JO>o$-
}HgNLz|67w7lIg4Y6!@X9kZKK!yDf)iKOKRSDYac&_Iv{?E4MQF7?d@2X>!ck(Ug(oGrWl8y~D|}D{zJ02~(K{^UDn)I&MlpUUt4GUw^t-O+4RHw8U@=
uF+|9BJ%T{<G$sY<e^^&v3<ix=c>wo~B>F3#NUoZ#YwT+x4twLX8>Git@74z%hxec#)2|N!61`K6}52d*l;=|x7Yd=RwJ5+DVJe#;+W{7t4^|(#>Ub#1
~j{}ep;XnF?;of=!yxEaj@KiQLAhIK-%0fw-5C)F;J)MjMRMTdmd%Jx(fvL$cT!x>&F~Wz?nh0h)2*g%m9;P!*Smd%lS$l5gCgjZsYq{ihP$nau^9O-n
nBAT~Yq?Pk>LB1;e#|0E%)iE)F8F;-L8NE5wMCP$QL=K`rpuuM0Qzmn@8_Q%fw$r{|F}zPLkxtXQt8Q<fu`v7{m<gp0JQn+CH+W3@Np00>~7NxM$>GDk
Gjk$h<&^PbAiztxOq3eV@R6^mpXPC0<NjX3a`9esmCse>C|Z{AT_XmaP%TO&cjaJxL2_G^?S42oKp}tD(+DU&X550Ko*6KeLrE2?gBFn(Mn>Qa`&ubXC
45O+B3f2!*9ydoEDXta?0EB^KL<Pe{g6fcyEt>kl#`v<Z^;p6ztFDgD{T75T8U~x=+pq7_*oHR&79kAD4@Se#@4pYHB@*Dh)_$Y+Q(iX`TyqdQ~7z0X5
z;5k3BA!&UTB*LDI!A9xlci{Fiot43Pia@v5Z8+6ZTL7QUvpI`M-W|rEhVqc{oZwv>Vi*tqpqv8rrisBdZ?`H_PnF?_&Wss%X#P{{et&=nb@iVq38+=8
$XYn*-5`ze*_{}V5OJ(na^rf(xR(Cq2$&Ne)7|kNMdvBg30>SsOdF07&u0HmS@T5TUZ))a&pATL#wpnA!V{RHa@#VQta9A{HP81t}SwrlhM|PoL7_mf#
Uzrv>pPrF12FH$|Wq&2piYy9OTq4cV>q(N3qlg5gB{|Z7P4?}pA)`uxhptW~&r?8L^x=^L9lQl@c2*eEEbO&Fb-w)La_0uA+zxR(cexeZHFBeMA)Yx<D
lwL{_K$=l%*__!qG6%PLt^a*)SC$&LC?Y5xTFok&06--Oen!8_+by{D3%l}N8>G8W`{a?ift8_=lldQX4a|3qI@V2*_a38SY&Yj6pmzkzM2D2RVANqKn
&M^`ElESsOq}d<tF%4ox(roZAu8w*f)+~h~@#|@&MCNFf5!e!UyfleeR8DJU4z!dRKh&><?hs!!M-AK%yY!aT0H&-E%{UksH&OoLQj7e)0=D^VJvnRxY
L?2F1o{#bnOOlMjLYb)L0d$VgvSO<LXi_qRa`=nCoFP>Kh~p-{e6s>lKV>RtU`qY9B~CWR~BkqYl43p)0#ydc)n@ToW1f`Je5>-Em&SPmOsTR!g2n}y6
>&-OO91R3}%O^ok%Kq`QC26f;+s|`7k_Qtjb$phrRA%>N|poB1kub9=Yazf(aTG|51JOh7wzq+&du_{{WYy!`28Y)K4wz2Q_hxDvOi8I<$o7>KbzW7Oe
zzuvlv{1wF>)+fPwZ|@vmYUNd?t`Z~@jR1LDa7dqE-v<Hj^I}K@W`7#XE^@;*6?rtIi>IUJ0_laywoAoz#TG8IQ+10tr-B=hcVpJ8=LYk0n6F5=GN_C@
j|!cBI|+8RpnyZe4p~mtGhis(tK@r6K|i>?pO>6aw9z7c6+4%U{H6>(;j9@92dB67=@7^1K)OF9CW=tGZ&mM-}&aG^_j4?(Q=6@F&&;YaVx8n<PD&J^5
>1ulew^&^S!C+(rTlNv*`Ft$t_TPy@HGHuUQckBCtg}{qt=-i0VS2LLvhuS>kY9Lg|xN;5|Ig%Q+zFUp%P~c_M?7E!Waj`VT6pPcYL@hHN+NHq#1z(@Y
mpX1#Uh_c!~%PpPV@PatoIsyuDF;wc0=UB-{%Ao@!fDc9<<45eS{&Hj3|+@~K%lHV?l3$jFhn9#~RkV|h^R}-Fko(Oa$5f0<g*^7^HN^Z2D9Qu$zK=$T
2hF^h`%*w1h0mBKKE^JR<p9YAtU8=sbTkHX*Q!d`O{|KcKkkS_vX}w)>b*ysEIVGsX_gJP`)nC}>(6|bfg0#`3{)%Sxm!e3~i&`FB!k_?5en0zXGs*Bc
#iw%K)yV@nf5l$t#ycl`PW@+d>Ixv?&6RA9rLh8vnd!hfw|WBc%3Z|bhiHAj+e3{?ZPrjx6)&b+cY@=q`29qg;&Vblv!4(9svR8cqB{l(Y={)4EBndSf
q8B0_6`@$sfq|BjZ}|}9wH;TosM%w?{@;}{hilNaS1zcx#*=a{<Non?xVCNYOdI5$uq;bl~7Sntsc}6OKJ{F427=Uj=Uf}AL*?R1x^F4SS9tR$$yAWSf
yNR?MG}!xL(39RmT7XKWg^xd@u5HHrMi`d{qHrS+;&<nFlhkqT}&7W9;BSoP3FQdoz!XBk$Es`i|~h%(JtT%%^m5{E!iz**Q@E^W75t0tAywz^Q%Ak3_
KO`qGXFK1daD!<VKD&uX1<kVH=M_)b!WpaI&qe9uS;UXb~u+QL&7U@A9F0&t5a9yl_#*NuVJ7jo=LGy~NDyUWyPX1YkJ3X@LpmsT+lC#s(?VD@+ec-Vb
a15Fl(ao?8EQtUx))VwDuLs6*y2Xs09qt(bVhWWcjuB>DmkHKdC?qrC8mN84qo`OHn_3C&Csx5@9QF06BV)+OTwb@8A5s8|oJ~|d?a_1wE`!wu)1St;G
G>c&LPEmb64>ufiyw)M{n+J`yIw1t}LGJ!&zUK+(tDkTVLvE1&+AmALZ^I94R<spcT7Ed*yI<YL=)Y#;eF#B2h^YoRz}NUdy?TZJ>b+S_7y~y>P4;~eD
I)?VqvymemWq@&u{kmo^=ED1+QEg5+kljMzRm02xwJ17G~N$zfcbVB3sx_cIyZo?lEHOEZt}55Evub*Og<F6CH*Rn;K=`Azj{#{yO%g;?_=f5<#;yxJv
a8^>Fyp5sMFjCf}5Fs*NM-Lw)_hGT5o*ds7UMenFY;vs_(%qIem-@37z{WuV51dG*Brs3=bJi7#{xq#C=|yHc@xtF^AOM0Jrgs^$MI}R>-Ys1|}~xFE=
{`p@tM;3dJwq4H-nxgfBN(b`JY&T>Dz!$-$GPg*)qiQ76qm!|Z=syIsKjx_YH1>K&4TpN(kc(Mnc9lQ}3eUP#F$H)x{my1`>V+E$exHhMlsP}9)>WZso
cuXS!KUr2{ft3L=UUqLkA&LxZ@)M>;N3#wFZ-iC3#$!5H|df>3Q80>HRFaiC@n7sp-fI6Mc#Y(%l08pS3$bPr>3uK~+NUHNyc+$Jrzx0mX!B;oRnk3!>
Cph<6dOySGu?gnoN0X?1MIc=Ua}e4wn}XN2qA`yf0jU&R?KcT93@q5lI^45lCM>>5l3;Y)wbAdYMOK`G3dAz*G0WwlO8RcE=<|!rc-xt3XYshp9q@@KT
V(Sao$_*!cBOdK&31mo_VyV#t^^z%hoZp^bBcWf4`Y!Mj2lhdp>A?zTKs`m>@<TM!Q<^Iw*c?d7P3rEXzmvle~ufz3uS&&2(Ii9=6&BNHl!YnysVOkRe
&AxZ`p48a`CvSS2vqDuT9Xam*JiVg#oDOp>`_nD;4M{8;=_Mu^UTlxd6<f*MNbS+Us7*1qa-erbx*kj&0Yy*XUmFjs=64#}nQ~UlZ6R!?2`0QjiFg`X^
!fgpdn3rpV#X!Q>A%ZGS8l{`oO`E3!qPqfE5p?OO=7f<TYIQwsRZ<Uno_hVvpG+zgcaIzE->a`^nU@HE4iACv@!!x;U0KN}z=kmB4#b*sT4e*>;=Mi1_
NlO?8W&^y4@lq(K5ID9NpMd{|*Ne+qs$=;hSyUMibf%oE5905ompwGx;o<uT9qN5MQATfzqq{P*Ce&uj<d2RoHmEEp#Re9}$6|rKYXC;~M`wW>#5}`Ow
f<4ysi}E#SdBfeIy!;_cr*DyNJf(lOPs@@1;D_&|X|D5Xq)>?xeTz=P#<$yY34M_$wKhBRBPgmtpltD+^DJ{HHfG>m!v4|nrYFyxm_cMd<n^YNHpj;)^
rev#wa8z3lV-4L1ZTh9n}70o^?$@FbxXWRKp4c4d}X>VjUEN0>w&{|wtCWO+OOSfX5KyxF`ZoGN8<J7Gm}Gq+e2N3G)fe{dOeQBzs;xb<EY<A<d8z{ax
`z0U(<X}3<z~Md57jtOn7pHx47+*sz1}mMyl#l?@Rhg@LQmkaj26terubsac7xykTB8T7fCL_{jj^FT?$>O4MFqSQyxfY_K0P_4IlOU%EUgSW8ui_g+c
p&chl^z_vQYLc#+jFs<f))G*j@_3tQ|Sqm3G61w2k0^`?bK2^Oz?y&Z}By27bZ!pYy8=C%~hOPuHkMC0};&TAun_=6rC*!j9qGySUjFnriFIO|vDeo0P
_m_Fl|Y>kiI7s9aHjO4FS`p<p<@ZAGW)5q^AqMwPlACIqBzI~R}xGb8po@o^gR^&e7V<cX5-lWy%hDdsMhh6-fDVc5$eOc=2Dmr3fk9X!G5>xmAubDX@
QGC&W^8Dd=>&WX>(4F`6E*L(U`f{;mZ=~q$rO{y^INwIPJ@HAu9p?MSRj-dnU)Hxyo7GvmFkZ6?^rlNM!+q~~W0aoLb$Nb}QjItX6yhj3l4F2v4p^nwK
B=B|ZA{NDZB)<4q`fvypqww{+i_DcG5rQolTowdfBtiAH9MGGbDu=wUNeJ^@nJe{)c3%S!n_D)I-REt2cPoji1wrA6n1^oe|>WI?KoVBVWxSphM!AV%Z
z-JnmTYkd$Zv)rABo(<|TcJZncmzcixeJG<>^YsF&^V?#hz4viqCXC)zyry*deEDJ7Nd=k(R5cmF8WR`)JxCOZ{VIG-7Tmib`uTqz^&4opK`8PD9NLnS
F600ajz5!$t|FMdz(sm`;EbU&BGeXz$J@^>6jWF<EfJW0i!Qr1B)_Tz>B{E0d^*PW@q3yx@unKz;JSH|D(&&b}yjfj6c^4p<prteIBim#(e<F@+JmTsf
hzpo}e^s^)cBYVk2eY|n6j=7RHeoXC&eNpcly%|`jy?49K^u+FJE8oxThNEY8r9pGQ(4%@RBZRs^p%}F3Op33<Mh$_<8D~(+v@A~FJU>KYCc45w5*F9b
{L}T$oh!;MWcs6Zge|NB&k{W!{pqC6Xp@5Jd#o0PRD5xN-OXTdNC%K?dlp2nKekUKz0uk5h<OOY^&|P4%I=hND(AOwyBs%>y&N`ml8O@zzwg0a#XD|j-
#(mFlM*6gV~6H&^1sWIE)Tcr-M%xD3lJBxKF`q4?SJS2z#ERAz0m7@MA-7wzmvd#8++z;P2i^dPTz@ERk9|28@i`sIic(N<a48M&2k=|a+=EfOP(UBbE
sKI`T8y4$){s|vYGsSLiE%0Y~Z~{#-TLh^qz$`U^daY#4k%|JeTnKcfKVBixtT>gF70&hjIIh#?$UJxH^p`H<M;m)ETXKMwNWgK5aZdi{DUSB}fwuF&M
*Wh&^*<{<*tm*$|^FlqmL}cSN&oLba2a&AX(|d0~a09d69I?3K%b6>s!4%(44;bwWfrud=YNWp>|$ge|yDw#z$>?%83K>z6Ro)MLKB)c02VIJ??$AJ!g
4SDM9>;FNI!{peFxW${_qzHgDsW~--Vx(rX<-Im}=jD99EiPc?+k=Ie2a=9$Ebg8f|RiJulBwB<I!R_v)f3PR_czxxU18pS35?w6+ozdFCzw%Q;B|am2
hLet+UDKsJ#8Q}hw}?J{ps`lOk^6#h`)Xa!Enhl<i}HPZuH#I7!}=7u&ttNElp;%Nj<Q|4(<NcDRk0&A&Oc>4$Z2n*!bjD6{BbzY{KToAa)RSbZ-qZil
spHUr1S<{`-5|%xwU8y%0+7<>3LbNJ}|G*CUVOveXE{OS=a3Bg9*;NL){C>^H}e%57TK;a@)QWv5yXa?06ra!i<Wzfhmsl5o~NeY~=+c+(aK+Ypbj7ub
}onup^1pZ7Y^zz+}`z<eR^~V^iHEzHM4uKUSN5U$gg7IS_UbqinQ#`9tEP5QMMKRA<GDet05_6k|I$(&1yn8XlE#+mBcG*2hk1(wynFX4pFqfvPzji21
0*+re;^SEbqIiN4;v*ks3URj5=chw7Oeh$(+2(}B5Oy_R+|Z#|#D`S4HgNd7<n`9F>KbuH(9`3KkV51**|fBoN&d$*MT`S1QDulz6X4gBX_{SRNa^IyQ
%`Cb0!zxCr^7xo|i|L>yyi_XNq8u;J1&;Qv;`TyqjAHCwgH`o8fh5tIE{e}MDQ5pXv@IQI!KM(eAR@{I8%73ps^e>J2FVe{W($euSTnGO|#s0kTUl#IL
h<>4ep?{(O{fPg+Q6l|?{Du65{2zlPmp+F1wfv|5>mR+j*BKZ=aQp*&9yCQ0kipNc_odE^k-wX0TNe6eE4SFauJYrx;G@F{sQ8||Gxgo2=ipW7Q!;?M?
@GQkEBM9xuXyTUJ?n=*Km9Duj@JieXLo@z!>5(3{}#rlZNRx+S^G8%-fluF94dP*r{xBZld_0PbUB@k?W745#SI}d7GLl38OyPKED4(ycDcDz8glfx`q
XHxpY(6N{NnxM{U63J84g)i3STz0=U;hiCo`Om)2z$u=_&X!!@iqJpsK&#J8!G2ea)L>xnHN$5VYcQ4f}bwU-8@Dhy2z$x558i-~Rx3;qwJ8k$TJ08f-
;DbK^R1TxHAM<yYT+>*fD=KD~(QT0G*h-j<{Lba=Z~r}Z>_o=!QOckFrDz?JlH-2|booUl8ZY^HaoS3rHPNym&Q@jG@-Bc2T1f(KiXe%JSxPyaWL@3)?
R>+e_3fARhU)ZcHO`Q?M({{7d(v*FF`_Y<caSY2X|bp1NK=~^9NlKs}pFW>+2{qOqz=9%C9m*4ZUUq1NdgWvW2ml@yvZ};!7AOEj@{Pwr`x&GVh`#*)Z
EXUW@3<|{c-C+AIRU&q`sH2aP@KvT;@haE(j#bxLle@*6i|(ka_Axz!=lM^=vCD9{+lR~ZwvWbsKZgH{$5;Ow$NN41{g2J3{~`70-?6{?^#{N6_rDcSK
jPxSox_GS2C^CZP#Otlo1!?MZXP?n>#f=^XZ-2DYy7!MAaE`4`P=>W`rGUAxA~s`H;(sr^yu&SzrS67uYcosf2Ti=e_Mb5HlIrW#_@jh^e^5o-Y?!S-Y
?!S-Y?!S-Y?!S-v1GJft(tCiCbnl*a`LS&$Nn{4|9JbNny2wvm#$qrIY@+STh^kJxWSq{qST~o=$?^V&=QeVHD=-X2TF2dA_)Qa>n;0X4^cyuD+M8zlc
72s@eb5_xpU@_M}GbEwUch_7LdDOZ2@muR#s<#M_wm#yIFS(sbHT{`{UVHP64G2p(P{8-`UH=@k{bv`)zP4VruAItXXRWyQlxuVO4rYS$fi{lH!?{e0I
XE;+?8QIpRe7r;I>pEd)I_wTn}kO|m}8R-2&H>DBiLdA>vZPg0?_}d@9c)xhRc)xhRc)xhRc)xhRc)xhRc)xhRc)xhRc)xhRc)xhRc)xhRc)xhRc)xhR
c)xhRc)xhRc)xhRc)xhRc)xhRc)xhRc>n+K(0}`Ft8eZfeS@QP<p1G&um96JtoQD}`EG{$bh!Ip%)Vkr*g^n5$JRvNcxObt?oK>Vs|BO>c%fr`Zn+LPa
UtW$zRs;0>N|i@kx3{$Sq~8o!gYg@>>)G^le_5bC6S>2Of<Y&-B&afF8aX5@?Izz+mNy9?XUyseDjb|VV^ON=f;DIHAblZa<9eO4|4(;aB0wE>pjM5X!
L<1>^dB;j*!DDpLf|=`3`M#^o$)QiXDin{f?7pdgp4GC_KE0*hRoiS;oA5tN?27vyMtGi5W{>zZT37c7P*_=N!hQQV-zk`-PP|Q@ZjuJ!X*O8PPwO)1x
&$L7l+|nr1XKVVGNmP-rkv4I5p{-BGni%SfO+1B~ySl*Vehm5#i`d5GRjriza7<TaqcWJW*d?>>j?qSC2-1;bdrQDA1SYI*F&0;+k5xNE$Iv45^d$=OH
9aQ%iAEq}xs-yd06b99A58pNW`%ULHM(K4ge+s9a+45ol4ALht#!&p^c!PAGnQXbGPJuj|v=0%lOZastVKgM@6r`A;${_D%v;^m<`*P4u-voM9Hqt)Yf
$R0W1o4lnDo^7J0cJ<gvz$^gygJ*p27mm@2)Uu$-0SCt;T`W#I#|C&>Mui@n!N%%wB=c9Pb&D@oEVhcu$SdIdn9SF^-C}Kx=^bnlcSO!pXkx8sz8=(H`
;0F0hgx+19n|#M`KTzkRHbTvY%YOc<$gx1j2p%gUt<U5ygZ|;pw+S6t)~oz!*Ii|13fUB-3%$9E#rVv|CqR%jXo<J4mtUKy;h9P<NO1b<Itchmi62+kY
50CF=N!;Dn+%B2WQ9>YmfAUid$8`1uUdr^MEp=SzUe15}E$S=ZV~}AF0lKJxG9poq+QU$vH@9S%b&k&Cv3=TvS7~qX*=w?*X}X#75NIy(`e#ZH%@}4;S
Y?ydBww*$cU=X~hm7VirO<Rq!$ju+{CM)WA)^C3+vuM^!&6!xiW)1$@bqW(H(zC&5%+59rCHysNX6x67J;4$$4lVQa^ekwTd<-*|FYR|V&*cal0|7||N
ttk$|bJO^0oslm~kg|StxAq&lVXHjZbhO6@f=s<)nEqe4`5nC@8koglT7suItiw&>(NRU*zi2BR0s4Cv69W+J{@E!C=RV$B82iv0NQ2e64qL%vd3aLQm
P*bf!ti7i^00yVTIN2gawI6(F!G7RGw9bsd*qZd1<-1hfP{=PYMYPYp1-s7@qU{n}xwG&~3V-sS+w~cO=Rpv)X-)^)Q7$Rk-jb<0))NX)CzFg{)B0+}#
Y;O#3Ct5coo!VuM;|(9-KQgVM{{D#(>s!&^U?|bXmRJN@_+kJ;ftt&kEdec9KC>Of96vrtC*tE<?VT*wH#L-hEsY({ua8e#ZY$u9v_B7XJEZrusF9~zH
0Fijn~tg(K>XJK<)cCbonv9b#ZFZ%(`^^<9;>P0C=(2D*xktjS^Mzp_?O|6x%aa`BTh7?_@6M^=ji*t>)nfLM5tkfpT7;hUbk2_jhceR=%x&7cac2v7y
jo1^b%{Q0;u7XkDai13$-?wB>-q`C>5O2cBiWJs%|5_QLv)`(4ClbTxR>vp?|mI*rlf=<nA0Ilj+xbl?jF=^yLc<nMFrWS-3e=k>k$m=sxSU-gd#H+8g
8W(rTya%C34x*onbOVTT2?KR`chGS!l{K{8t+#XVJc?Ax7=l7A(40qgMX~;CeKe>$QzB&(9iAwm-`*OL1w7Ul=DnFu^FDa_YUGoI+cBkP<`);oMKE4u2
OJ{(pM&lV(haUkZ=ZVLG75lB#?D9u`PjiC`XJ|z8!f`1Osw6^fcr;rlwN+A2c6Z0mhHn`Il%)Q=IpDA#OCu484j#d+9x3$DbZfCBIIWO>#uYLj)77<9l
#ieg+yy066fwru-gtoXTY#&V#4Yd>koggUCBm(@zhW&tjfwnI-=-p^aQ~bjbN-=k2EN|}_?F!WH9z#NkT2m*Q%yI+pZaERON{On-@4`xeY5VHbcLhJ;X
nM#{T<b@x(18_f9jj~aWCk3LvgPC&^J4#fCP}H9r5%--^%U)M6+i5EBvW%q8V!FzCZoN`KfQ;+suPYd3)mdhrV6y<lU;G68Z3_zV#&s&{~;G{!`y9-GB
1%Zhq81^eqX#=iK@dzWGDnj%O!BWpSC@pY?3B)bR*%M%VE3M?F`^#F!cNm^pvc^Kd^3gwHivw14`wPWC(bnQ1BRe)u&5UQep*Z^YmH^lKa?hxmbe!e>A
I8ZibnO@Zu;FF*WRZMEHBZ(1?;Km6K*FRoZ&*C;oC`n5+RD>AlG^QRx$-6^;C=c9r@>)CeS9PVGIxit#-T_JNkcj!Jm0>-2hC6bTcWyE!=%c3cILJF$(
gmK#<*>xY%W%~oKA37S_&0309ak#Nyu2F-=J+@lY7&r@1MfAYem-mh68#7e!Y~mD+o1NrZz3?=g%Dq7e+qSLQJk<?6SPkIu;ZKV#x5OXN&qsoyvX2;@q
d8i(xZ;GD2tmepO5qBpQ%L+hy;!XhH`)&0%G*Q9!8aN6o}E|l;*g1)a?ci%+tdJPca1}{I#;oMTom$qu={xX-e0i^J{%7o%f&+7wxzN5(QgXOGO9uGbg
o)MY#%AORg-}y3VvL>N%s`I*wR3A4|dgH3$c@}aMtmw&0Ez`jv5V5S^7kCrxAT}Pfi9d7Gt6XcJ?e?f)fvgr3H99#g1s_QBuH&bTE$gwN#ztq>%c*%?W
O`@zd(pQ278iJRgX^F{0d-bJ2&lt570OF26ZkAl5))#Rd|*yPKQOv+lvDeL2|aiYH^^g!SRQ$p&1>Z5o?BODpgKrUZKrvl1=#-5PK+;v1<b8ZI7j%o@C
}cLw+8^OxkSYgNGu<)3jn7P@M`!mj~emltU?X{;8fJRS;|jBgiR^EhP8hx=sz$Xf$-9q_PR-+$<l%^6+<6<58X7Avu8+jirCHR&Fx=Y)gn(Cbry!RetB
zRHOIYEAhAwZlOAo&UUC>%AQVxI4~-i&e=PTUgK)B7XYdo*9Q$S>K3-HolE`sx9J&7yBzHe>)G_JGMIb>d+gfFn+4$BuzdvL&wEcs#~$G9SR5RTq~hBv
6Z<~T%Q|E<RVAU=fQS$)4q;S<4+&lu{Npavg-h3CEmf&HF&i4u_SsvmzM{A^T)o`z16T}_Gs^@zB`ZD)R*TDy2-nswigMbkF{OEe0YTT6(W9d{F1Gp<M
0z69lnj7;0<_KGpvP&#;{xS9hn~3&MS-Nm0lO)_QgbPx_Uv+&yD0CyE~+?5P}1qz__*6cWP3|T_^)3?c=7JL)!R&#k_!t%TYvS9N-6{Nxh>c7&O;O7UG
39c#?4Lo(t8&l+^>{(gbL1v#B*BUJ0P;Tp+sV(v2~fa6f_|s0-}NvJsn1IBr1b3JxXH)pVWd@UcLVOCqWi!m=9hm;}mQOY}b(TE?E-sDg@g>ToiZwra~
E69K0<aVVF(m#7*G0$@n@99>d;&5pM|;h{{aBAQ{8w%R>aSJ+>o5I@8G6aUQn_Bf{w^b)a07j8FNlX_MwTz#TvRW4YICMf6wl5wR_KMBuRdvQtyg(w{G
IlxS;P66)&eK?Us;{@w`I=I#@GwnnB!(Y8@I&%$%f3os+kglj#T<fnlW11<<o9>8T7hj8wi^(gpp(hP`9-CfuPIq~tCtMo1y$VTerTSBXEeub-AlfqVK
PFqrX;!Id(Z{a~Q>p^sRi7j5rN^e#iUoaO{XWQ~Ef}Fyp)d*H$OumqT7esz{=+Q5M9D;tR$*C;$JYm7>J%G2oTy>Uu~PvYy5x@fW=k1szVayyrolp6Dy
O91Tap(hj*;;ADJxQ6uy<q%BoiWoY+RL#NxcR!)1gsF0@eP$?Ev)7i$!_%P;=X#_YRtJE}-_c++xRyM;}Vxa6#++YG$H4rV<QmT|zYzW6|dO?}y|ibHe
@<ycw(b3K_^=SVf0`HrumutU8Eh^MraH_N^rcq<?Gk<e^P@5Pb>_$p?4-c||dNokaVd@;nsP9ij3yH@WqG%9@gn*$0o4NX1V3QZ@LTvl5w{!nA7a5dU|
fzbxuP>5v=jWN9#G9m2Pl{T%BohgapN--xPE$Mx69VtX&Ygzs5OM$>u-V*6vI2K;cnj@lxwVsp)h0=lP+D5~t77oA_;DFmr`!9(v(u0EjWrrhFNLHLPR
a*fLs33~gmqv!V?lYV<!Gt8xlMei&Ds=dCJhn!aj9gR==MEoD+bTGX{@4wbJC62PxM!4O!gw)?>ay0?y#J|N!hPs6qR7JXcu8MG_T=XvZ(;{D|0}GAfV
4|8*T+zCgNP*U6*YIO`2CaFeoK!A)qE90}*NkoAJ_Rgg-O->}uIfau%LBaDsl-ZgtW{&RHAPO$v$(wuc`7<Q=6rekraeN%$yn@M6)cExF5tI${HoTz2|
O^)g@eNW{baOujjn*<)hi068oK&j10!7IR>Pf|68m>~cf}w3b$b0xan4PgYy8MF_KkHScnnG%t#UFjhQRLyywQw{nvXCNf1ImVAV7COU8W4N5hiQ^S5r
Kr3p>iK>I2*pzA`j)skA9KGsaHk$6fUBPrOYY(_C{x>L@o_2~qm^*d+h(O#rQ_y5Z^gRa`xx6`kguFCVqlO8A{i?+TbhlKAr`Kg8-KPE%M4b46(Wc+DN
_W@li=^aT~L;#D=Fh#pY0t>Z-eI1GTVcPD=rlju!k9b%)|3IP!Mr#6aoMXc#pxWaIGD(DTeV{Y`>B*<O%T+u^3JXOc{%n!8rZ-Tl+Ab!exk11qzSfX@4
x2mPYBMs3bp7FRyFI6pUD+OnEu~1LDdagwWxqvcJbA&{yX3Q`DuE6J%l<4Zsj%%N=HWR+m4OA6zs5-0V0Ju7(f@;+-a)X(PpA@u^<Yg~(b9;TP8-O@o@
Kq#!7|^CGf%8|t;*EU{jO@-j$p`pO`sMXFwbptf{e~WCPW=9|#Ngo11<{XaN9p(JxR!Yzu7t0>ViROvZ_W8L8z88U8iqMK#`@2^@Ur|3^sWf;%XR%lvl
o)j`&+=GO&lE2dSCemI5Xl2Jq{~W?d*K>;OQYcxVqTGq7TeC!|maOC=zDiT6jl0Oc!_iBTsLEhZYAK-V9dxZX(_C{n$2wj)xLg)_DC~4vSj!`2$GWxk2
sCEnC|wUpq|HUB+3D3sshHJPUmnIjB+1J~s!G%|LEmP8<JD<JLB-IDp@vO7Yvd9Twx@%n|XQtcUuuP_>RIX%9$Ma)IpSbjgiV$F6YOLmSP{q7W@-xhmi
S^#{J_`w&|d$cW#4u?d<_CTg9VyC+Zu*@9vT@2!cD5J67;WVp|W`!o+M;YXydA)2q2oE!8IDBwQW7zbL)#<uW0YOsm38&0CCBzdLH1z^LZLtS%=R883O
4pz+9LzRP%qRM`jiI#2ki=Qf97~3s9jS&C0#*@*3#W3#&0}gF=N8uA3$b3aL4Nk#rM>%rN^YQSpJ6OJ@4y`AqYSn62A=Stql9z&Ha7{~>efj79#>YRsN
xxd3*eDpP2Y&h0P$xvwOr0kR!0bx$*YH4UtKZb;2o34IB6R+;t-Tkk1@&91p}0Jqb0cYvGdL{I4YAZ=6Seq6a);U>itv@IsB)wi1=L;A55vU+i|H{M3z
KtTpocYfjIAqt0O^AG!}0tsS_dVO2YkLnXe30b+86yg1K+Sj)ID1>w<t;O;DlM4)Eael4c#_Yc=z-Tm+3`s&u48+ppkP5ZnLUUolkVp<e^}6Bu#c6n@h
iDAdufSnl`R(q?&qK%5<?iG@)V1mEbaXa`%34I3W>J1z+Y&^ou_B2r%)3@VkFE<fmaO=rkQ(vBfm-0U9-XqO5qo7VVtB0lb#m5p4}Fa<$2`0uCAL`z*t
-t@U!%1YT;y<4}#f#TLgbfI=2%xXN;t_(v=4KuHn-D(+Ix7?P(y0E8ijV#Nzdy~wD87k~faQdlv`%l#<*k@sP7iE-4CeEi4$Rie8QbRCaJRo0OF_|_5+
22Nh1Zk67PdF;==tUufpg`-FEV$*(zUv9JujxM~+=-1^gf#>%tquDM=erpTZgKKi~k@9^8xp_NH7O1!BugQCf42XI?0)OZHh|-%1=w+&-H*wpH<tHSc_
Mo<qpN`{S`x(S<2!NN-dXVQ_cS|k<hf{q(nc4QO^9;J%>DsLUCiTL)@)l(h@SR0L%?K7%=jp;AZtwC%+H_D_?W43FT(%aVr(mkCqot!Idq*ilW%WTs|L
;KuzvDx|1%AveJbMpKc1PVqPwFrINNsL~l*m%($@y*T+%@L|l<+|EAaX|65^9--#QHiYYmJ`KI~$OCS3?)y4I=c`eUk-%%P*;KC%&|%<4|Y%>@zzaj+z
tO%k??K);QT{F>RaV$0-byKG1g*S!E~clB^jrY|;h~H|w=P|71Vp5S~c=)lMT?)Op|G#za2)xj$)n67fTy^hE~fzao@t#4pH))oA1eTrnPr&Z$55hoDf
qG)#_4PV#LTs=CM=EMOVe6)P;fiMAd94Y)bFqb20X%~;t4K-qjY+&tbxCMvV8fCn93P`n!RVs02Ia;XCMkNs1{>Wjr``UunE_hq8=^t2XW>^2XS_$cFw
u`JiI=Iu@+$cU)+U$C_y&mW<Qe2B_}%ra`Pem?Mq<r241ExX>W$0@MdEkc1q_qje)3GpYB_Q9J!UWs?c7Le`cJYntCknre&n-6zU9Z`#(H%9y3Y6Wymb
jNO+bc?kIBI&0q@v~Vz+*I9d#SU<HhDNR142*edh`uf!Y5v%{6Tj5oB^v6*m&Gw3=&|NWB@HaeD3R}_bgob7=s{|(45W*_&Zx5zJ^+9GApEZQE?3X()d
CxpOStp6LbY`|^x-2qwTLji6zh`ky24K~EhtTmIo2MjJ;I;+&jN4O_|1H8s#V)P55)NP!aWJEj3qIq09C#j(d)<l-*R7%i{p+0N5@)TqTsA8x#3Z^2ip
^Kz_XomtwVPLEu)0yaN)ssY}yw%LpPZbdLI}PWM9thOdl_?g2w6=#@4Pfk3aUuYtOQ9cU+m+o)WhQqFT9ljWisahwp5_{@dKqs^#HKdxa^;i2d$Fzd*U
zu9O2f<_8{S{ef{+>-wo+cr{`?D&Ijh7scm6Nhb(DxyU2^D%wZb%VmO|<&7iy#4#CM=wd@Jv1ncAe0ErP<d+YMy~WQ>3Z_JcBt6D$eC8N4LE#RaG|+tB
*T1R`CqI%+n<9G0)qQK<=>19rn2w15T(;ci5_5!7bk5LYKLoj@GWQY2bq%ot9bNUk^-IeiB5`<_&>q`LZYVHVE+%@<wy%Pa-7D~j?{^$6z-4qk`L2KL$
0{{-#95}uqW0r_K?}xAfu=_krwzcj)sD;e1FpR1qq4qsqN&<1PkyuI9o@!Sj13}=1sGM_;&9E^Sht@652t4@U|?IPR(p8mKn?w&Lh%p0YxB%q{q0{8fE
#!8)8L{oW+$+K^v_qsdElw4Ms;Nh>}Y3DnSH*w${iUReybb6QR<SvUzS9FJi2VKsU4bJT|$uscn>u6@O&dS09qGXd<hPY1JVU>xSu*u-69cr)*H7Fz1$
g)w!EP06;!bb2Wtd%m7C~wTplF<*CP)Lbk5OGS8;AUbdv8s=lc_nj3B#~8qWYU(BpC1+f)qL<&%MP2zWFt?1NDuy$0YTm@Rso^MKJJd)k4X9c%1phT1x
-{vrK&VS5x<Dq#NDACHfo4>mAB^!ah#Q;8e9n8gQQVZUnu4jT8$SZDuhz$HH%QL%!mwdGrqf;Y}}bgzesk;kC1AkD3$o)I`MT6ee^AZqS+WXms#G!l>l
_;Y+8?i?V5yE|iE4!Z-QMAgt+YS~3Ud#5A#j#@|Zjd9GCMga*-Z>EbIGN|0Rh7lkwQ3M#>=ZbN(i16=@FA#U;!nT?a9wWd_E{i5TKDt1ZPzuNDa7XXS?
Oe6}etC%U(}IK6n;GN1s~w~`c_H<U^w^fn<qFQr^@uXqUR8%KDGg|PYNGq?q>7fT1uV3y%NZ??DO8QyIk4b#KB@Q)ZFMoW+dBZI!b|wh@@8zW6^P()>I
-y#grC+P3nwBae*B`i-pt%lmf!>9YI>lb=M|-^%&uLEUh>EJ0tlu9o_ZZJ>gQ^(piCtR4R4=|)$uDBAnr;1c#LB+PL!V#FjbO)`bl}_>gu-*wA!138+=
?_U5{o3Qqf@`%l_QmKb{|&m^lOfA?$E+Oq*DLThN2OhhD_bHL++nZSH{bcC>t{32W8l8qh%&-6@Pn`V{q1ID6oF2}4w$<xtc<V%mel0YC8o11>fwASJ*
%6+TM%`{Ej1q|5ZjlO0qltj*Z-=&+y-Tp2fsT*r_*b1b;t#0FL4a$?kq<O|Zj@)t+77?3<aTr0SQZw<XJ63NdrU^+-!Q;MF3(X<-%xpgpVbrnB{UKg!(
J9!`+P9$-E1F6-tG8AdE#Vg6rz1Qkl!WHnH8!jp`>dVN?r*(+Fd?a*zJsz>`G^9SBcKO8<D-Npj<NU~uo0kEz_47eL&yOZGq*~dlQvdHfKlJnb$jTGBS
NM0pp#I1C(d!-K#SHDt`s4iQv)2uN%Tp5naXv#8uOr;NyYR<(Z5W(K*QqY-LjOFky`C;N{Brg(mw%quR_?Wf{++A;eBMlW&bbrSCH=?qNSD;(@Eba3(f
WB_`+!yt#q*pX`^R~07Py7zcxJW#aUQBg=NzvBUoUEC;|fN;`$T<H=p_G4??OJlP8BMblP;Rt04wMn;1Q39>Knt;U;XoQeH~GYaMpr%42R>s0`1;m)Vx
2s>KvjZg43&X(fN4WR9Tw%4_sUvqs^U(U*Z1Ji||xp6t&`_+AKU>!2~D|zjJ+4jpHb2AbmbLG`p$Bs5^b#z+tl}ls^s*1I)7T;3*+`cXKUv(XL@b`e{N
ZlE0%owr*BV@{s+Aad0dp1~|;p$y;SN=t-Q8YAN5efL2K?)i^zy*co_|r}pd&QN471Zh?dnz~{8~=tksRHBX^5g6-v+_z_mVYS#9hmG|oPMq6<rdB#+F
K=j$)a8yj&0xuV|$_)01e%<q(QK{OFz~6p;&6uk#0G{uaD2no|b%s;0L6On~lzD64%GP`VFr-}@ZL}aRaPiL<3OiIn{2Qe+&TLbSd^pcBez=%vwL=mSe
{c}4=(5LTz5MC1$-e1O=#K9mV_#Kk1!hF}yM85bQSr7DznpL%L~_@w)zoLi!iO`L*n?8isvSZfc+H5ORiEb0*aCH1p?jkpv;=amnq3ukFczm64g0Hd9r
__epp4%NdN~%|swH>mpn4u8G=9-dH3j=qKnJN6YDKY(oo}Xka3~`h!ykOG2tAHOuYN=zwBrc(f!(Wyb4hoYsa%RjeWOJqP5CSIUcG^WNA$^^ShajYq3e
WhuP5iKyB%6Ep+tZ&UwXNHW9<f>Qib@ps<v`D=_vt9XkUn*I^spI3)X=V(;##|YbV!yes~SEb9KjyBpbQ)xCjZ@-QB_Mg`HwmB)%U?v428#>~M=t5@`k
y2~Ox(g^lX$NtA&%lM=m1?aN}KXo#SGKFGLx8zfI0qGKiZrqkouxmk>J8hjt@v8UnY`dyksla&pubBXll7S_4-f7<hjRetmVb^j{p*()Sp@t5Ncb0ev6
A?d8DV)IqOuW=)J{`meZ78E%ewEply>w4^BgV<RB#5K)vS6N<bM3q?q=fseDEwCPwSbHUTI^0I=eD6J@-pWdYJ8&m7Z`W!u?^P+t89S2xvZ`8jHhmajh
T;jWH|D9DH-69{&E6Vx8M;n&?oUsFM%7R_zrJHtz4c)anjyKMIqit;&93JW%sUxh6fc2lp@(PzXdKQsus(;}paVS0+0agCi?k=B9-(dkYP^to-btV7%!
9Mw3(GTlokMmp?!DK`TNAI?3Ddf@CGHzQG&%(?3U$eW^imseXuofgr<jJZ_q1Q37->3s-m6z@nwD(ACV?~Bma!mt9%wz}PQ`$2MLaQDe#RufAIE^?Qv_
NqaR!CtJ^hF()r6{j+rB9%GvYVauPMjQq<%-(Hp+xE&kz=Ed{_#A&&w4BpS>iC{iTi|ILas79||gm-)^aZWd{SAQfUwgpT0KuzHc1%EJ8oJO0)&OUzUr
W2TNuQ^Sl#1ul0=N`}oS}6CFvAw;dY~H+FK3&=)H}Ys?qD3}?)>G4K_5`Kl~>f_vR+q9i5o;wT<E+w*HN92fKuyHkPc<0o!4Zi*5ze^Y?hR#IJ4oSr=N
KeFN<4!5VO_b$H!zEX)k1#zVsT|5L(gp!OxFM8%Ot4KXK?`25*r_?gWx+^TX{hIif**iOQc2hL)M%{wSPsFKe7o0Qj880$w<>tA-@WUtYc9{c|y*oG7?
)QBM#Ti~u`#IODw(|pkubybYR$Mw)U#DvVL@kg|QgNWQBeoDgYz77S6Q4d-uDzMU!}FA*s|@{}FC3=<%1Qd75#4>pS;_*C_0nV%IUI^LpW#PfTIL<q%>
IfU^_&vFAnFZTAJ>*qi*V&(l}t8zUJgxcWxia&&8Z-&N|GbM8QlUXKOo8He0Yr2LBDA*dr&dzmAHzXHq-@3On!(5X3Js?WP=A~@g}3S&pg$jiH(D%QZ=
aMty+Zq_2$7vD<b?F4ky>bVoEA@t7?>I$AhYEp0LSOB5NopWZQK_S@3~Nzf%Ng%2(xu2mXJ-TODD^<-22fAZ=8#zA;B+{U4rx2{5rmFXx%Y7Kk1Wu%9A
@Yni(-wrJcNIW@l_N_9qE%zEG(h<a&9mB~x3TF|7tL3xfadb9T&z{k;p8kgTu_hFty|K61W&kVJZ{4%<&x$R~z-|bRErq3F&-jT>l{P#d1vXYO*u{frJ
AQcx}<><V~!HPHNi9JBIn`^4`5GID|7u5anJXf}T5aZnV&VdYxQYc)H7SUVh89;kHJTYOSo%xw()JOK$gKA<P;Wl!KKjzns2VC)GQDi}|*zbOAY28&zq
<G(Z>$qb?g9pi>Xh~ojo0j*IpplF@>e>1gt5ZZc_{dv#)C_oZ!TU=5Ra}@fz8sHodlt6Qf>i4P-0w~stF<|NpecLgVp{)*`gL+Wh{=NEg1dRHu8W)i8q
GW7p(SLlK_pA?R$e-EweT}{FuSI5`@%XxX3)-Jwt63!u|U~6x++}PpJ69Y^QhvBe>jpnq1ugX(B>0Q3DZWjTXz~L+Nee2ErPi=d@e`jk}d_B4CSUeXX`
YBOL@}p_F}14ov0STtPfL^?yR@S6Tp$;l)HuU>#=uD`Q`KQ1Mwa8kL4r6LG2Zo`ZbH!ITK?mkEjnQ4%ZNe40FnD*P0^O*U&&uVb&RQXk#99x9Nksks|$
aK{^Z1x^Ui(oISXD63Ybdb98V(D<z{p&t!bvYEF0{u18fNAi40%0f3&v(~m7B;CXp}NO!-H4CtEIC=(#NXK!?mw!PJ#g(^VnN--GG7uU5Tbsyodt0w8c
CeEFEB5uG)_Ze4j(6_eB-2#AfRl*7TytTGB4hh6J5aF4HooF6n!Gd`x5Ix(yy0xyIRl!?h0>TfWEE-e&?4jUz3VzwQYix%7dj!J;nRuJuo~rfUI?HQIt
;ly_kUIml24Fps{sjk~=+jeu7oZu-0l!^H{ERc+O8TguD~yEj%s4?+W+13xfnv+GV?#*95j>80iH5=dF2up@AK0nAfipXdS}WAWoW4K88s8p)s|f6tZ*
uer3|v0n24lZMj-hp3=g?jBV65_2rGq(q2dECh+hTkNyN8$RYT)Y1v5Y<@RiNB3d&D7})x`xBx<dS=MRae@_uM#8{SI`;Pw=~5T+yM-Km)6fI>dCBZ>-
;nrGXVv8a&0b%(wy=d6+=b&)XMoxpfS@D|}_AFIvY+Q~hcqet>6)f2jb=yEexkdWZ(?hPEyMjLSAu22ILt@smN2@x&-dl+3mSG+*U9w?lrOVa>l~<i04
mb;Tl8<QkL<9=@)zcybdENjtL}YKLW3t$X{*KzwTz%+H(Go?H1&{NIBo{nBacqH`*Y6k$?bM1>DiJ@XuqL_IxPco{sPdI#z_0-}LEuBexrJ4|n_@IFR6
y7@lenvd%@f%{eBNqwFL*DjWo1xWqt`TF7fh@B5GcbI61@I}yt#NRzG72KuS#9E`Qv6D`r2QBWKqg)o4So;b~0Rrg1P-ge{1vHhc!Ru6ysF%Tm`0d-9h
Me8%_^`j8u~TW)2Z~q2@DJbCSEMvz0-&_hj^5lRs5<NS7C0>W2|vo97FAB!k5Kf~1ogxf<n~&g639$#i=HIOGg|$*OW;6}ynZ<vT1)b2I|AeIz&_1=?n
M8Wtb;*0nmE_=EI;4<JdwRFrLYf_j<H6X)1bkNFI-DqrO;u0OXc$y)#&M8huAjgZI!Q<>5zO_#N_wzyn^cXrSUjOU~$}t=0V;2I|^f2W_0az_u*a7RkY
g3RvmmK^L1T_K8?W)NcuWoGlg>B9~20cpc-gyC7ADRgcp}(Gd@3jW(cFGL@Q(##(3F711f2H;>YW5i8kfkD>$603Du`S&z&hRcOV&&f(klq79#)#;rCb
B;8Hznt$9BZz7rsJ&^tIE7@fYR4gg6?^s}OpjOvBGg8axDD4iyCvF;6AfirLsdVVgI>dc4MgWcE7NIpHbvGtMODYy%3gR02+D_~n;2eRpuVUtroi(J=Y
56|PvM17c5vBr0u4~W3sHZrQGs10LO!MDVp(2CfY^po9;P>{YV+MG0Y&3F<eAj*1ySC@J-Kq(Q)vt0f_?}?vsdGn@JZeEyhV%%R_E4i}7-oMHKJu<)j2
R&c^LC^7DdhS}(5<lSeo`z^E>eQh^pWLth=}5g(tnB(638sn>Q%C$9+fdbc_u|8c{Ty(6d+@o1gZBp<m-db3hTn60&O9GdOVp#p(d$KDweJR!!sbvH?8
{&0!*u{9>Z1SkeiWcuoI`&=Tt^E&AHNjwU!gb4BYbA4<6~d7oon`{OS(((4HjK%ICE>kXkj{3>7h;fJ!m69ByL34!fY4aEz}k4dMu)6CbX(0-3Z#e1rx
3cZer|Nw<<Z5yB8h}=GvOwoAetGBM09>a#tPU#*9$+0tS<{fs0<otOlJ~*)R#S57plEa0T|#2q@6BXKOd4!{H6pF`BK*%xI@C@naFkkixC2Nz}|w=*fz
CVNh-k=h%$c5J2vd?s!r>pOKd}C;25veKdSXR??i{aFiM5c_#V(A;#*gBNpD%&l9~OQxQ$DeLHx#sVb`F5;2xJ1seQphJq6}ut@#JwgjjP&`|GOZKB`J
(E$gG&9Nh)nK4SUOo2pW9u=h37uCZNFUR?Yk>A*mv0)Vh7&C!{SI-(_xE+B2uFqLQ5m?E1MtpF<4X779?=8)M2<jDRDRV~)r4OnhuuB7S`q3a=JD9C~s
%#BJ^U|a9TYI|J4Go!$pk<>K8~vgVr@(;xN?nM*@-$IxQqzOr#H%PRsMI;RextxyIA(~j%$qTM{d5KCOSEuPHJ98zDdsGf@z$fliZWL-9Qy%YJ7wd_L9
W2hnaskG;S`(-;Yl>)t9gYgpRw2+R;RT~oA}!Y-;(^6AD^P_kDepb?1N;HSh8Jh=Hdp}P6$aJ8#NISllp-={k`JsVnWxRi6X<~yV9r>Nxsx6SOu`otpM
e%Li)8!;0S2x<DmX4u&O~Nc_Y95>m5ga%rhW9v<2jp3yY9Gko<ZLxE*}BL_)=ZA^F13u>>y`wo&1lp6J9~0c5F3iT)1do21hrW#y7dbDULmr0P-OTOep
-168S$srpNa1?XJN426>%Gmd;kDap4V8U;B8+CR=K{yNwJw$=K`?$_1Tj{`^iE^<l!%P81d?;i8eP0D~2%yEqEC73$kq-=q2B_}gx_^y1pygVS$E11T{
-9Q%f_Bcj)es5hpi)#zgDv2wPn{`=?m<>|s1$>IHX|2T;m--`Es8~hw@O?8*k{kpeyjuf}oG+`EVhA+Q_S`}vxj9!CP6H2DOO8;LoaETFY0~c^6^7_`E
ibCIy@^n`X#;S1i=V2pJ^4Vc9SBjo^b!N<{Qsrx&6=DA*6qyy;#(Y%%)^B*AerYxfQF8~5C|~}5VPp$|K3@S=&;YW&-Om<==v_c3RMY_$@{MLtYj#8Qu
@CoLB}Eb*3e68f&Ef?=zFMcuE$`qWv^~u=tdMpVyB;nr0DR~@3}xc6E{D$htfE&5S5<wcRhb{{y;x=#$E^38|SyM?*6Vfe4(%~<J=X0>`gwKA4E}XT{X
jY&qnd<dEM12HxiBAmJ9~iVi8$1V{27;v_N*%zQ}@2lWS4sc5ryfIM41-*37T@L}2KR2$jz-Pil)`Ef9oyjw+5OL@PQ7pwzL8f4|nu#1X22k->S&JDS~
xXTI`B3g?6=QO>#EY-v^#LVK8r{cVP?#3G5rh1)P&Xri?}G3+5y;ax;5sv%S4=J2~$(AqW|rSK++CaL0la-sL<j*YA#t>@jdKzc_S8pSIv%WlT{JzxFz
-~BOZqE=bs!qoiG=prF&whzM|6$9JVp2fs9*Jlm)Z-Ao5?(inm!g}@<<tcwkBp;cfSrqXR6m|Su_tNH=T(397moM?-iWWw~{7$eK*~Yv2+g0K5nB~B)D
7YBofb;&X@!U3kgit?J4h2(jC7nh0DdqOKM*GcVW6xsQs!=H00%%#?Vs;+KwSygnc}-KvcdKnDl;Ev>HK-3QU9`WDv%vOFS!BqaM%r+<dmPZKeP8G=ob
AhY#IXG^3yP9S%ia5mBK7dyFS=zqDcU_#a7r^+-bO#LKU(goP|zlf2P%n=lo)WnR4^Zqxqqsq$<3X>`89F;4;m;}YE6s%g-X>6D@y($PhW7X^xTiR^na
_145~lmm(<<<yC~ncoT8OHznal>w+Q!>o1&ZM-V>WpBt~}LT#a70#cXw|byFpD(2P_!o3Njq+yjzqm7?vu;e4!KIbC^(q_KZc7$nB!Lfa5Mek@8w$xoa
<(^M$ma6Sybwy9xbk`?%sd2QFGU+t-Ga2J&6^UBaxS|lEi|4OlcSq8eqUs-dnH_YqHe#iABWk1avM^b=cE6e+g{R`I%A{RK!tAe_3V0iAEcrdUyM}2SG
>qgpAFE1(*jRE<<C}%HV*ap6--b2;;0Gb7#y9$vo@H;`9x5V9(`v@_ryl`GQtlWZx3{;Cbqy4ULUF#^vp{Ny@Kf8Ek?b$sD%vZOt<x%ZbxPOM}4Iuhe^
iC-*#=#fEVSir17qxc%YZYo^H>Jn~A2m=qHSHr3FPOP&hGx53JXN%<5c+R~=i`0$q?Jez_t)$D+FLTfep45!1QSLzQ63gw&m6R4gGJF@(Hg{c%#_*a!^
Y<>JGr{ErctG!D9kl{qT>2I6XORm%tPbh?fowHI4_u<qCj~XQ0<m}0v}#|gN3M>;r>Eb(n^)r2=(v8VIE`)FHCshP*zg>qE&8*R;M48t28l5?~EqWtws
>%-z7c7fXXHgFazDGOuha-KNQc>*_wyI`AX5?JpWyOhi1O{^8wrUh|ujTVt;kMYz6^&+5U(1mkTRNxsD<h_hTwO(FcZwX20BAQid$K?u6>{vwKl4A?9T
k^KDh<BJN19QMBfD*&|NcHTyg<KV2UxgW{+O<`93nt2&bRM1ufy&CXDvC>HL8eU+%(GwO$EE2=0OXbD-1)CpUU;pIVhd($4cU#XU&;LrC;R6VVJc2e4y
6zMCrs0-^fu}U1ju)Y!9K3W=RWjj$8m<>7R?N8t(iXBw|TB)O=!4la-AE?NOflv?VikdQayW2fdM)-Xp#fdmgSFw%4*Hz)stN(<pTMU@*CL8x>YpmF>W
HvgLVj0N&BWA7V(m4A<MpOh;Dwr@74rQleQpdK3p6`&3eb-;`_f_3pN%wiy?h!A**F#s)_zA9>vnnn2e=vq<N}gwKY7{rZmy&O2`^lK+z9P=-0L=P6hv
AR30+76*)$->a3w*BWF}IyEVP_<|1u1Hs>lR}Eb>L@z4ZG{<4G<I<y>R}ncHqofV9u!$D1*AMur)N7SwAmW?IheiT70)ImhetV#*#wg)u>x+r`Vk%Dy2
~8s}gBGzM2F*9LsS&>M&oi*M)*g>6ggrRDpC$a#*0Xa}V^GypQ&e^XDSsPs4@ZWiR3S)3m3K^WF{FCTb)F=M7g-B-Ik`KIScJOsw<1SMW!e#2zX2;%TK
P>55r#Cz|r@kvMNdb!7pOJvsvt_lqj#oKjUvf)<HqTa*3;cK|qZLROo&i9>5A&hgUgg;wsNv`(J7oD#}bg+^Ran*G@eQ#s6S*!@X3TMhi3-`(2|p%PZU
XR0Fh7bKW6%KC{+tj~B`U|UWHx?z9LZHdJGAocCv^D-2dv>iV-<-ndE=;bCq%|JY=ApNDWK1DAtaeX0E;F#4oZ*^8mIv0mJpd6SBDq`aAe2<qMG7*p!`
mUl(y2thCasNim9+h=Z8vb@Ql`@?v^i5@aJhD$zLFhjeRJ<2mv`}mu3YoPJ<W%#b8U5|SDc57p_69}1=AH$O>*??Qp0@1r#FnJXgn6je_Ja9Rq+4__gX
7*-=yE-={%=E)LMKmh)LS&}Pc<W6ia`k3o@aiUfug(!m`}L`C24(2^iM|U%9QXEdW$aSDW;}H@bP#57(M{=?C8>-!e8;!_f286*4^GeN-3*kLE%raS|x
r%K^|1BUtMn=t*Mb+2b1W2L$NrQxt2MoQNWAl(d9|mt))r5qPz*&*vq9_u>RiKR3S()-%C;GNc*w5lsu2^-~GS}*J>ZteaIfNaqMr`Ic6^xi-KROSWx`
sZ=yEsua|7wO}EGL#%L--g}y>8eYa<Lz@nUVJ-~d4^LXNZSIvy>@*Ac%jzd?~KW9zSvA)#zn~HMBn?$`<7fzOsQQG_YgZYvKmjhP!Z?iAc21Uo)ZVY_e
dVu=pU2dc}AtlJXDV%?YGHbP9uvA$RlWtFYrA(}7PcVOhrrckig7d~dtQWgJZA(heJy(>DJ(Vald7R4Th4ub=o>ZbEs$<}F|E%c#baT?KYHEbCd_t6Lv
N*9DbxgAK>LgS+-@6ExmgN*WdyV^;esEsm?zl14_3wV^Ww&!Jt@ln2Ip>P>^nwkVG;m)})f}KAy_^$wv&Bf6712huPG*T#ygN>&*7dsQS7&SC?IDlKUj
Lks;-6z{J_5#sNx`Z6(>XCexOpYPzw3UH_uk*6(cMH5jMGC!vvcBno`j{M1kKM6#rj&b*r<{UYKCT`F8+?W;o3X|H)EK0L!hG88Z7Kk!k5N=kfuDTs(#
<W)uci+)(0fbp1{0vlZ+pl{(+x8kIglwb1+Y20$-zP7qQ+BgYtk?I0k6NI-<D{WDSh^2JNr{y63!;K~lo@rtHX~6w-$rnZh?aU_FVmCNaOGltL>h85F(
#`b+0k0P~qH(V8(P>6F~e$#~`wvg?SR^_0T;v6Qrj%6hYNJHC6J^2?MK-J}oSI%cuy%2N0cJ?}SCGipw;VSBp{=-YJ_Y2zt8;7}OBUSJj0><*<Jd>WgD
R{GhHig3eum9ph_|D4pVb){QyDmFF4{d>Qfq+umYrF?_)M1@}z4M-XJAv>AKp!W3>MSYvQ1GA}iLz7*nq_yAJMTv^{1En|kZk-jR95fd)+gF;uk<JZUH
}p0j?rY;DUic6EXIBX!z;W=U{bB8a=Z^5+!P=)P#F3Dlb#A=&YQBAQw7Q}@J7Yv_^5e@^`#{lN9()(IfhA{RKJ_EL4HoU=!w2yzcj_tG<lpsCnAf)ciS
tRXC#KY=j2g;#3?@xcq)uBz2dhN&_P2A7MbF;&PBA(yMP-a+&2MLLDvSC0?&nF3iJS&dPy&JJP>C&aw)jjpRjlXH-aq;W>8e&+sl4sI_RlrAioq<9F{B
grfyb-1n!OwDiSyAr+8>4HwmM4c7rbvg&gUQg>REk~zae>lYWs!XJkmL3*M=@(;UFW(M((loPk_W3<!Iq%zjcYajv?q-V`qWk&-#PlT%|j!H(DC2(adr
{24KGC2R(m@tJ%tg`@w(Z$G&Db<GU*5Pp}(V2KCZ~Ar06u3(Vd4v2WIspN*}l6!=Jj0AWh}w({j7g|MvLbN_7I+?u~9$w7WJbM)C$F?Yw%?4k4g{oT*>
N?S+0jyENszTQ6loo{oVFZKl+>6M@|74}50UqqwWuhiWqX7h3V-Y^do?RM;1f1J5ZRFnz3E4`ra{@!rbo?n7|UGrh@0hmM^k~r@@q7LU{m5s698IB1v_
AMf%enyEACm#yZ=ThzU6=RWe?}t%&>-GoDzx}DXB-?XP-oL@$eYm2glZA=vN013rcB$^^*7U~xbN!Y`X9VqU|M&;|DPn=_VdyoT=QBx3`hD23yH1JyWL
%slltMtr-#Ajsgk@8XnN~LOQA00eN!UTTo-K4g5_NX#hP5G0U_Ds$s3NWBNmo!RR$|wnj`iPJI7OK@H4LTi$Nqc7lG!VE+&yrAT_n=gWdEgX^yR)kX$E
-COXMUNrD=%`_GgQ3!f!W4Q=NXVm1rYz2WhUtJbavwfi`I-+Yo|M6Zm+nUSH0($FUW3Z^Dc}|IW<Tg<>LTRAh#_!LLQ#;6Wsdq(|>p<9AKmzxjkBJy&R
!T}Cqsq=fJh3|~~2fhgMb{fl|iBV1$zeKPCsEHD-RB<sC--4oJb^J9Uv`DOQFg_!p;bKKx;Jl6do|6QNpC2ON_;T)q*7JScsMK%R%B(Ny+Mklcr``gQ+
X?;=97fx=sj{H#SD{idmXyw*Ne3ijqM9g0HY)G1_M?PSnyEv@r4+Znv^3(Ai)A4@GOw7m6?%gT&Pi@gv>}1W3#|9|7_AJnR)lX8-LgthyM>x<!={!$0$
}EMYzINzwKvvUx3jY9!>3h#>HE5kDD1CUbAJ^T)VAQ(xJz*5~F}zXNg;2w`SbPB_+ycc#LFbCFV7b!M_upmUuuZfo{z|w$b{y%)(ZcmBl^wJzD%jD22u
*)9pHq1w-a!jNOPcO9FJ1ZVF^6u)rPQ=5VJOh{Fc>VKIQ29+2wt-FE8i%&EOp{u5*)aO^wjsTGdEJ^b0<>VD2-9MBbeB?M9UPD-(7TxIH%Q*{a(R22_}
^J0`v@p*G9-n_uC#wp^{i%uhij+zul86J^zR6y^Vw5-wF|FJ}M2XCC!Y|b*N_0MsL)do-z4JtYpx#&=hiGYvr1W>uabxbSEBFYp{at0D(SeH2Qrz%hoQ
ON*rQ;@J+Q(3`L^;&S&8K+5Ob}Z19SV^Ichc=n^BWf58*aZ|~3bUY(a#gkKrQhWaaEp6E}FbS-&uW$=`%-6n6nriB>!AR#?(=()6eZg6FyDwMN&NOeau
u>|U^D*-I1J+%c>vvrbuD9rqNqitp}-+Bl4Qk3~Mqjj&on%N<Hfj$}^=rU^*soH|v!C$u#2$K7SbSz!u6!zVWyKEVH;_fW66@7pXT07^}>URuKa=G_4v
JDd-R{wKG5IlFRrwPsESk5a3${(Fa+s8>0Bb``0-`|=>{qNZ%PGd(8*u4)4JxvVre5XHjWiNed&w2imSWQMp%6Ff8^qj%bI-B+KAxQ2k>a?&UwN(goIp
1;P0N>k4ThOpSpdR;ktW3jf7~|jd#P!jlZ54OYw79vGiT8Nyd3rrHmzc~Kq`v8l>f=wC)(xhL04E)N!>^HepY0f-QT7SC@=hY^>Gk<{zGJM>_KJP1k5%
_jcJ%@fdVhYJRc<^7V~WGPcvU}`m!Wtn{i`X__4bVtZ4P$|61;v#8CWQRfN$+k1pTU_;;5{|p=!rh)Y=|*by<I{;lDK-eqNS{N+vcnxW$&K&@?%tzVGe
C{h4tDXZG(}ssK<i|Eb#wa@NO39mWsMJan8_9EdOv8&#IOiSAX35xrcrxpy<sTEoQp+juXuSd02UJRi=HKhIdX@;tRa?&LgM_FXiU>0Owp1{t5j^Fubu
boJ@|`{hW|5pe-4OZ)ZF<?=Rjw*x~iN%NfVmouetejFWBN!EbgGg4edt0_>YKB_uEA7U>PbA6SVU0<ue*B!UFmXeJMY#}?KXo&_*2GZaC-0a2KtwoGH_
|g~+90I3>?EBWv&W!el%0w3mZBx}~#w~6Hc{;GyRxD9^#)j?+ylM4&_j6Vk%_Il`Jf?a@Z9dJ3t#VTeyO{Xw|M)z?$(69bw#RfTdHwf%%II=ytsvGrXl
3Py=KN!e#{BYa*tfq1b-RQ0o0iu`UY^)ruo8W9_lRt)SAhSa5+sx6(t>K@fUXYc@`+2$riXi{L`@d%nNsSa{-&A=0*%tpnqU6>d$VFCykb^~{IvJ<aJr
0`2Luuo_Z!th2#!cG)e55bfep?2vQUCeBvz=kyL+y+&EI;~cLoS2XE$-fZ>1_4!9MoEXG*;N!Fs@}kMn$2mC&=^9(|L|43VgNbBbombxFbTlX$pa290z
`(Dh2D$UbUX?V2lbf$MV$85RXWERZlJi$8w)tb3BDS>o7x`hvF|^LMINeqx`LPC-3xhdpBu-Rg$hF3MH_4n@Z0GTYI`?%?581TK@Cn%nQGtRR&SDngAF
VtpGik6Z}mvq#kpCKmkgzI?6H2(1-IwI=-@C0Tw847#JSYBe?<BN*71FS=Ql<Y^xHdqA$QlRY~e53>mCjLPesiF^2|PtE)gmaBwK#G>I^hMHx4@4do(r
UPAvIclA>1HK&4v9!DYkl%vqf4yHgI{)q;*ISI#?vm(%6fMfHdaGeIidRp6?bSmrRKY`U>;Z|cyCwx8GyPD$i?L_B-e*)!hd&W)Ut(fpxz#JrO&s<ply
uVeQz=uz52>K8hH_%5AXSyFQG7H%_hmM&A=Xom?Va5@dx-h*PTKHTS!%EHPntN#75lSiw%^@J=0(#|UrJ@HOHw!wX5nee&2ALQzia60f3P17IA<%}LSE
7GR3s0Efl)zQsAM#wr$0MQ|I1YIJ-etoxuCTg>y|=;r|<i#!BwP>1J%HEDJK+P6GQVaE0Mv_d`LS{-S4ewKEVYj#0dBMQ*d&(m8w&H5+=^?&VoE8U*8J
khRoh)@UG@iV@L){4`N1x3mDRph?tSxFtv7?R&~#fwmyZ?mMaL@;XBs{j>^=xno|4VEm;d!$m4o?`uhHvo9i4{kE4h01Bz(w6NL=(FbZKMChN{`+$FaX
t6G#)oI}K@{%>|V&kR*Z^Qyn|dqHd0@6m^yB<%Zk?%&)#%s;-ao)>i0&X#mO@e{!1SyB6D3b;OUA|9dj(<#(Fwu|Qy7}eDK5Z}>FdtyJ}jt2)Z%KQ7L>
DJkPi<iIWC0he3Z{59h*&&_aV4!#hVVvT8b=7SsuKt0h$?-g=Xgz$`4UG=(jE((DiEJNQwAt>f!zH;@?n5s}pHf6yPv(hpdm|OzoS4}wqqYTt+~^2Cq^
F4%3WT#8bZ~<Uu_)+c#6qh#0p@M@huFQ-r!@DNt)ifxTL4v@7->#5+HXi*<Zfr`%$;>oun(wd7awJlsO1W`URC)Y?^naQ`G?lnSX%d^t(1~Hs2b;O0VZ
a90gWPnVA${d^Mf~ZJvewd$pm$yLwh>0?GfyDq@!NQ#>5W)?x!O!KL<_un@k*K7E<NoX#rY>9+H+Q`<Tc6_+m@WnA8a&ULe!1Bf4a}DmowrIcNilM)xl
Hk=nJ#e5Gncu&2#hCi<OaIVFw66E((uXiBhVf>K37h;DKoCc4s<3;axAMG?Hxm}g!Yu7}Iuq5J3RYOeK|bwy@8dGC!Y8~@#?d?-ZgO{mnkl{CtBRprpS
xad82eQRv>Z-GBOu#jTs%d8W5nJO|3dK7IdEt<x8H$Wv{;Er_?h^jwb9!e>l_kG-wYhqi*^`YERp6(+ec~W0Kn<DengWjV9DwBYY=B0?fD5A&)o9CM1U
4r^6mQf4^*>kF8mlX1}lzqY08%um8PjIF{jb8FGw#M~(k74``s*Mv^*)!#DJ}Mmj2vL!tpJ(Ahy~*#2zwS$;eln?2*hq<qT-gVcc(%Grw63y!iU6f7my
_laE^pXUBj)cz#I(Y>1tVAN^g{VLQ@MV1pN9;kF5J6$GBxLJuZpt1En^?FqMAU!S^`w5oW^_+Z>{dNwt)TRbw_Z&NV9phxlv){#YXD&HF=Jbgb(E~_6E
(~bc*sntUpUBt)8$q_6arg?<D2sdq3fERTY#5_i47AbALc3=#RgFzDV6*$QS&wjlYMe)iqr^wU>f}=df2ER1)VEfwy8kOC8O-EMUH;N=oUvlSS8k5N5-
c$`pQP%Gn=jDI`YDTRdntdfBh*JkHRH;i7P4zV4HF>bSp6+n0T?-B32{IB$7m+rv$?Kj<!`^K1mCtix+1>!><K(bG9Fet?fwW1l^D(ahPsbIJuf*Iwwo
nQKiVyYM@|F<+SMlxVjA+lWJUCc3z}?Aes1EbzERS9CoO!ZTkt?*a3{dZYDZF%sPJBZYb{^!tONmDUub4Uca)+r77HwbfEf#(7Ygzx&HrmE2XWU4?mnn
XtY?rS-xaIH2S5PZY`2`+vBf$)+@dQXb+N?1>O&vli8-0tKN(sBGiRGc(#ymC#*g)S<7YIdu8>J3n`0cbMh?^DwL8eDm{mG+qLm#Jcrulx&K${Q>GNBk
G&UVd&0BwCV3YH?E89D>$?fyQ_G8;$HXQP|()VdvPO{7DtWSDNB#8M?+6or0a*nrtquFZ|v(kXqv)f{(L~3PcPdAd2V<3iu{jXR&;ypd69LR{O^B-|8V
`Ypa1mP{jeUTERTFe1+w)-n{F>#d6>B0rqtbM;~(?Z#lQH_BSox#|KLZ%HT{UT6_<j_#7cwW!o<z<3u6V+(E9G~$yl>~N`x=pZ}%EaUu{S<UUeDyV9R+
g|Lxyqc>hoSHpBn@pZ~A_lt1TU#xMOJ|0y4);y>Y6mUZm@e(Ascy#^HDzSsSy2^h<=F3;G!R8SCyby6yO-~ruadiHYX*$Mc{`*(Ro0=*sc5pT@lE*2nq
2iY;P$eucyVqR7fvxfrxj&IP`!vU0c-<e}P=do0GMIr%W6+=QS5`K=mVgUbU9O8dB4*oyW|L5Nz{@)#y|LGU}?~d?)`?ma_{i^lPxAZ@MKa~IF9j)H7a
81G&7mFD3$L)SHddS}JHaxd~i9pjP4P~11Ri$@wG@ns=uN#@pq5mX1f(Lp}%<m-{`9?$lUbvpWr6HRr;Dd#0(Exwd+&9l%d6mcsWk{DP{Di_cW*Bnnia
Rjl_b*~zt`HNRmpm%|l5HW!_e^!k)rAEjvR_*ABp6k!d*=eK#Q6z%wjqmN<z54bBCLiU9Qjy$QpRsL(k2Lxj~X66I13BhMWq(w_l;G-FMbHmUl)(zv7B
c)o^Kz4-Qaltn?y@Yq)#v{u5eBvf1pi8rGP7{kv}s7M^R{`;OYGsZrj#y*Ju#Pj6jHB@wdig(1(lx{qRsq$zdOoXNNP4K`t$D9gwdb>e+@+OqL<;;;jo
0wehX}^a>e_QEqmOehdwvJ*0aadEq<clxqept|m&r_r=S7y#%h2&c~SUpnrct{2{_}y5wkqbzU>+4X@-0a0>E5u35?Obo8)XmHSG7czV9yw7?1zVce?g
Pn()9B!KIW(%|^=KdWf*-xLaA)PszoJF611m+8CLZqX*t!h2sX^!5Q@P$`1?Toh7%CIcpmBxFNu9#LS}$i09#Hg3`5TN0UMR;jsHzfwhBegPJHyI|Cxx
|@Qm<weF4tf=(J_n6<L>mXuqvV`DYZ@s`a-W6qA@(e%Z<J0r_!|;rNx2E-tSAelOuivM|v8u=&=BYd;mEU#&A7?e_3k@)lPB6f&!30P}gzp5L^#<OAoN
TfkLh$*h0JfG1HJB_LLGMEhHu887#N&j42#&#gKKnlYO++*7*1)fhxJj)<u-D!Xp7`_k+Rx-xa>d&L#E<uwWu(8%RmfYFyZ*C*GXG|viGTY%`<u21MEM
zh(G7&xjjF%jj_8A&1bOIOR}$U0Mr8A@)(`R=!lO3V$RFjE1ht;Y<fr0K3`bzu{{EQ6gsDS$W;gck^T1R5H1uYbZ@``Wwu9-ZYxtAzdtl7=>pyTrsN#l
{E!*T4eio~w9>`L6bs7}1ClvXHQ~G<4N)JLT8wc^l^}bOd)3W#9ql>}|nA=0V9!{p<@U~VtJ7y*q9wIL^5$ymTY%1+PqU+ST0HW9uV@tMn*dyk6&00|W
>pRL<JPBo~qy#CoPuV(`%M$Y52JW$=5fD&09LFbV444HcD0gaR{<h!9v2_U(&j6HWR$12;_|Th`4C-%x7Tf+Y3@d-ok^@rB&%ckw<gnO$t?-(&7;%B&y
~NYBqy%&<C7O?59vkUZ6d9|-v){xdDr)f;NHR#mt2gbdhsDs=Z*UqQm^Q|{(bvZ#n|M$}DiMFog_?lm#&hftwGjRY`BMJ8`|<-=l@TJJ8>NbrB(`9^ys
eOJMaVx4e}Vu0M2Y`UdLZ`a@ALX)8bHfS1{*57Zl??rJ9%Uq1lNOi)*?vvhTtXh=OrvXZ!~HtT8<fM02iuxR8nhVu4?p~!;rN=hrA|z7>lj2YY5GiQh8
by8-f^#9pmzb!k<f?$F^I641T%v68o>rWKu%5!kIBO9TKVXE9m)N{BXrYZ0Zy~?(zTfPX>jLKK}Qg{~2)@x~V;@O=eta`0<?ax!kIdlg<1Aa1xV&@C=F
U6TC$%0#A>He-DY@ggKJm!l^GMxYk$sVatGuLG`h~q|{*<Qj(fUk#D_guzjqIeqAbB72jj0SS#qsjWiOW0=4~mg5UdPh}}+$CqcY`RtR^~-h}b~a;PX5
XFw3Nx3wB4y3*Tj+|F6Rut~JtLdAxD0Q!;}vFE+WQ=*8`97ie4LK5@fZJ25=0ld3DjigS2E7^(6zZmuX*+8VLzEdXeJD@&^!Q%jYHX!J$(~-WoJNfE55
FfoRUvf-+$md9uq$=|A+Du&-PaCDLtq5|?H~v}gasP8-`d<;x{}xffe|=N`Tkro55S{%0k@)_d&;OSv+BkTLd{P-ElGlY@wrO^&knv{3T8;lIK|deeR~
9n*6r0DJ^eX`RP_nB1apY>Qfrr=l=Nevrv2=Zm=vCKl6AE$j)Rl{tC19LfeRa}?Izis?+54qs+jgGG*BQ)m<-yU=<yV;;VUjFQ7!U5-{1KPAzEa;UM1U
lTbY9s<P>K33zEZ8(%8-6ak#ptbVh6*@A02FM{=^wPzST6{d_!@}ql|8c#RI}&i{DYd|Jk14-GhxfU*Tc-_jLCD?kDDof$5ybjc=r4zD|?Cg+)lYZu5I
Q3IYM=ehJ2Ce>1VPldfaeDN|vPA>>a(W-kw*Q8eaAIcPy#<6>f+eib+I6s^5-r}YBJCvco3@-Z=5?QPJXAnP|OW4`0N&<hV7ws7&z_#&v{;Sxy_0pS{+
3OPCU$i7(6@AeqIZUhFc@i`?@8lG_o+{<J5*y?J5r}iBk3>(Y|%7NuJ?Z=ei;YN3Eai0YO&ptsYeUVfw6^~LbpPGPCY^cpht1CYNh3(bX>GIhcX%Be8&
R^gWvfHXx2EZ=>crESpIBg~)WO1b<z=z{@l2zDr6u;hqV7Nb=z&HK`*9v`paeZQw%*IVUdI=MImFtguSZMYX1A^V|D?N?jZzm%`??p_sbP%V@hem7+mT
Vieh3)%rPq*#)LghLGpw9RD!yR~jayQUK+Xz6&$}fYpVN$T5Hj-Bc@9#4fe+GND<K?D>6hs4#AIX{nCt<lJ34UxNn%@g+Sf|=-g#FNryDj4VZ!Gzt4{w
fd2!~Wd>Y&bP6LpIUS!clYQGCWrq2G^PC5B+8zS+YmL+J^L_ZF3}1Z*Xh{6urc<FhW&*A4{Z6LMdu`L2i-5)8r<5#HNi8?bWEOHEK4u1|+Or83g+@yV>
4A`vZq0hCiNE68;}xW2Y=BH3H+fzP~s<L2@s8<BVPedccX_~YjL+&<U4)PjpfA}qzC;EHZmx~taKw~d+Fthn31Ck^Oh9KBeG>63ubcjSlFTtd#;s&yGW
p9F>_WV#?-Ruu?b{u9{=ClZ#ta`AkXh#XK>@g0BFMytfdOYhE(dp8u`DUagQ!imVaT{z?10-UJm=MHcB6YszHa0BJ`tpZ%1bc!9^FmeAF<fjxjAE1y>@
@7}m{&fe}vbg)`7VI(jPM4oPqOA>oK&XathrtiP(LAK4hjc?U+anF_kQp{6nvH-Z2dqzvJdsAoesE%(_>o(gFdIU_efQ5&ojnm?fc+{i8L_b>-}AuZO%
?0cVZFgEOxNU}(jfV7anK|_**CQ2h7j*-A44i`HmN3wo{7x$3S|BC(%Oi-Q|wXPyqhQXc9Eh`?<F6k%bc-$#An=j0R-Vw5}&OLLk`~8;3O=70Ao4zH1e
T{lLjYel>O?bjV#+l9sa-vkHmqxpZ`i1n51}IZ2E>m;YPo@_uly$7~n@N=5JS>(!C9;kZv;(dwa0hjGYu1@A79{OMoC<VkM_Js9ud3QZ@Ci5yfpZh#vH
M3}d?r;$j+ao-MBXM&7%p0(=2?vi`ky3Z1)L4C2@QYlKZq;3L6&G6s-u4anZ>^(N~Z-H3O+*A8pviI9OksYmPio&R<3&&Ygpr<XUn#GJRm=ceCf<m;^;
%-<RV{Pot4gG8e-6CaFW(*Ew2A$xR{O}y)103W|1PpGXx1>bM}kQp3#H^5#)`V-xO2Ra-y^>>1^3}C<OE8<OjSbsafSbi0k`CktRgO{mpGxpph(pi10!
zWn6UsaV|?mKw_5(wPi53Q?81auP**Jm?rgz6n~;cQL-NbO1Za$r&!cnWgn<fYq&f=z6Lv4#W*=3r9f@G)SnMVe`ymxU((BHi3ydDbuR`_IOjg4f!B#C
mM^G-f^__&&N;sp*0TlY{v<T@CI8mmhyz=sf&{gusR~$!WM^A8ncq>M(E_@kI7f9ocOQMRnTGuGk0<(BoPj;r8QBiQHRtO7pV_N%c;9UfsN~x7n3Xm3I
GYfJ~W3uNFKC&qI7_5A)$a!D>mT9UaV10M-<ei!V>{Msxm6DAh6e576NCUBG8f+8POCv0~skowscdm%rzR%{~GA0_%&=ezjbkteQ;sn_F)}{zVydE5(;
14`+VZ5uzaeEm;+p!d*iVkRS~{CjL*=D3N*wAB??aTwB%a%!KXi9zn}^Vd=_(g3jnoVFZ%imbeOI+sxa!EtB$`QXJwXO<sv)S25&hzx7w;`JN&rC`yZL
G+a^HT+W)rQ@C}Ws@%~x6N})_fXRNH-?A#t{nv8*K4b;V8_LFhg<#uA8Ueo)?BEX4N(zFt`jIN}cDp4<xQTazSJ~Zj{Bo2Ps!NKBKjc<TmBn!+kvX=Ll
I#=ePEh~r6MY#dZK<VnKBeu3apZFs;KnD*W?j5q`hmyS`qljYEnG0%pWO9H#$CvDN4)mz`uc+N$}L?md}tMPo-*#5d!kM1k;-p^vKBxwF53kUMK}rJ@s
96Y&}ShbwL+@tG%!FwU!cD{9zrJGE{h;&W~^>>izR@NtRet6nNvu<y5ox5wEcpZtm!u*p6J&}zP13AMjKs)?{jO2i%^yJv1Z=(lf1DG1h@EtMapk$|L}
O1h@2<wuqj`J(q`SrgX@U`==Z*Bbk<>1La)SS^eV7yLg%$F=7>TF#54R_!K7nanNHn21m=d5=6GMLF)M%!w28m8`CVrkOsm>ma<%CUPlwF;IsS%U5W0n
%YxH-XB;G7pPf^cXDA{dS-RZs<z?1Sk?uhR~L&S0iiK0<+ObawKuFG9$fuKh3FIk8fF#r7|OOyYgQ#R2ecuy&M0=!3z>=ZI%c*s8wlt&`gSoligaYX%k
iXR)Z?g#y}P)hQf|JSr7kkBs>?dx}&q$fx-=Q`bR>htdnyQ^O}2U2GY*GnxkG1ya|B4|fYLPGnL{ub$l22wA-vYYN>2Fj(+{oMM149WM*wNuwRH6Yt$5
RWCGW1!yXg_<ABz6tc~30xYiKk!mA^4k;v;{r<pnLQM0y!~eG_ZvX!mOx#zPO`fkAJq#P7Qa$tej(j=*eZAYfuKk(*G;qr0SkWkxZh5V;5X@#iw8gB;s
B4wiycUrXiq6DR)O#Cc>l%g_-2be&M_l}^!a?>Dx7NB<vY`<5mp<w;o0WnL0W-Lg>P&h40TGM@vIh3on9gE?#0`B1U>{P{h6t^X4nU)iat4&V9b!`M$)
2-hs1;1il(Q3zb}H=2;)@r+2tLwj2+1w&0&VxSXU=4b2tPb^@ntF1`~$|pS7R<X8J8i<=L&tR>VHS{@zjijfB_6d8#pXkX#_RS1+LtmMbQY?4ndBqY2R
_UfW2&Uau~T$syIy;~b}qsO9ScljrXjf=c?Ck}?$+5T-cBwX?HNV6?*<li1J8c2rHS;F`fc0t@n8R^o$<fu;n*a3#zMix}qkoV`j0u=@OU8Bnui;I50b
*}F{{Qt8Y+E`jOFV7e~8=$s5z4Fk^CzUWteJ3*rj75Uj@P&li<1`M@kB4rMG_9&ZMNKe&pX+DbwK@uRT>KJCvq&p;=vp&sX<G63ejpao&fR>a-J%Jk+6
H#+_)YioI@q0g)gU(se1D4qB-r~@tisMEQPOfV<8)$FWelXMJ3TRY__u-~;7$`2B2@ZIxHj4QsI^13&0Y2PCns4cy76@)9D(3Z4VaTdq%D?Y|zXPnQKL
r2lZR0WFN^fbPhfTcEk;XA)VFB{oF8$F-WFzJGo*oM;szV{9^A8tYMgll%wjZdLxeQ<>6$62O!%*Utr(nIpc?J{^%XK^osv)YPB4+p@k_|T$D?C3|PlC
4EnDhsCe!>~-+IGV^)gc*F>e!Z_c?ASjpBH{4DEFVM3irQWAp4fzQ}h^u5CFr#nTo?W*@z)RneEsBmueWgSNB1Yr^q}h^zF*qH#`K_$RV5KR==+Wo6gH
^o``RCxj6!%@*#I=@VtD_nFp7({gF&PQIq()*W{)A0o>}1%6$1P$F1`6zw=Kql>G$hjhm>U{(_Cjy>yIj&s75tC<yiPxc~u_Dt+_gZTfEKp*{!B6+&Dp
1pRhR|G;tXrVu1EVNVM|@*=Zfn~5u6!gOvgiHxVJdjU&uc89{PT+=n6O|XOO^%-Faki`bvSz(jM%)Nvn;Sl}JBSI2<-R${86+^l}v4r7f$aiyBe8*>3_
ft6kzEgAmng0(gkp2I&K=rRLko^Z1(Ehjf|Nr{};J-Z4Uo$e&9evhQs@vsMYc|V6!l53``*{y!fLtTuSNgLzQsKuV(yrzZlCf?-Kiq)>zNetccs4+YMe
&IhRj-*j6yPm5p0Va(HguO^usn<$;&8ij$DL_#tON8kFQty(e|;0=9<9-zxvWzUmrlju;JrT8@^K};z!mx<(jGe&x1OrVj4PTgJOT}Bj86zxK&p%hcO}
5c^8UF@ac;LX6k>KIucAoIpyKC`rUpOkO04R|TW=6J4P98ql)qOT8*dM$e5K!?5QAgSRZ~=^23LGp^!{N4IcPql`;tm5p2XxMe*ew=C#37WKTm=C=HQa
M_x2bCHWrzsb|+=r>hNeX=WWxN;DI&^G57HpUL~&D>`i;!UqWKnr<2lg$Oroknn#^hOD1Z0x7gpg=|k~TJnq6a20K8sND!As{6oqX+La50auaynQFCcn
S+Kp7=z)@gQ9;pY8g%=28xn=ILI)8q56qq1KL=}JPSHFFL`-yi3-^prn~Lr6_@x&wcs?Csq?;nd%GBy+Ax&)siOo<F!B2Z!TX2s~70^^fnNBiI;Xd%pL
u0%^1CE_}3H-F|NuX%z=`?GG@bt1fZ7~Yo{^D}eTI&rCS@O@($az<XkRYITaTW=0zj_hEJsA+6Nxz|-1BcC&Z70H+x~~B9nET@<;^icqOYH8wh{#OEA@
k;-sG>Nc2JSpqGg}a3LmY*axfBb^aF?Esq6>Ax0%9<FTt<mFn^=nt*w;bu;ZF&k_pQvA9lVNmxgK%Psp3aSvkNgc?@+MFGFzL?Pr&bdZ7GK$Y~J5h%~p
3h<M5YZ^pjsdsRe*(9f~n7>?!5b^qCj=ZHJOPhtrpYs|7fZ<E7VB;qAMIzd`RKv=|&nj0zlD5$NPC7bA|waQAGECVscLK7j4r)BD)Y30RqzkyTvDx>7E
Y^z*oE{U%J)&7|@oZvkxGFKCzjrvfo1zib}jko|Y@BHPk9p@P;8gZF(f*;rcroj-)8sY6PZmv2E#Qvx2pa5TH&jrWg8qA}zO6NmJMTal}eZVN8J&P0do
=@^$F|GewGP=tKLNecT)afolNLw{gEJ{!rb6%oSEbi+T_l*lz0KL_d?Tv&3QsYV<>qiMb`?=k%S?ky3-?==T}+P5#$)A>`J0?-9d$6U5^puOzuYrOsEF
ptT13WW)HCPG}VFt6}e`me`&3ug@|bsya4O%+tJIi?KE;rR)LKp2v+4;KU;ZQG*w?Q@Ov>HUJ=HQ^hw)l;v^dBy$vPlS?Y|BX^A{^2NGEXg@cDpO~THM
yX`s)vKWD+CV?L3}K}^AYi$wilCs@}?f{+r99ruk)5cqIN10O@~&cJP_*J@wsW6IF2KZMGyma1OtU~Ns$u>DprW+=X<_F-uMyeFo}^Vv)zyOrSN&glIB
y=YcLZBc_+iq4+Oy#%&ayU<%a+&asSn|D_!p@3go*C?X%cCV2o_u<za*?_3n6E*D1my<bZa&Zc~qE`khZ8x~HKyiNlie7nyhW?MU-EAByo^f~J;zoyUp
LmH6ZBR)%Rtn?NKhMW%lz&pc!6P&EXr3h<2CZ?<jlk+3zVG&%nJ``5kStL5ghDmgCM^a^^^%FHJuA%D9%2lEcVk<i=Ii)-lw*$-SI-5TT_2FCE>RsyB+
Y4hUHB`-E3aFoC0jld)um3Ti<A5y6V^o2-04ROClj0ZZPwdHS3-!X*U-iw<DP`(ABBATlpDus-WOB`aJb;ji@>MC&oEv$Z+#5pWX`}O;bGGSsjL5c!rh
%7*ZH}KvsMZK>Wk}jj1aIX`${D1i`|6~IGZKZW%_q#UI-=aGbQT;oko4e6JeY^~wO8kJbI9?mbA)gTg<D`xhU`?Q)Fko|7gA2GQ7CI)?K2PGJi!VpH-9
8~#5n)3;YwU?E6#L+Lgj+-G<~vWhae9ZmtTV=aPK5-Rp({6!BFBMJww*WtAr1_CG_Udd{#icY)QZ6B)R4iNj$E8JIDQE^H8-c^id_m2+S+Zg#NnUcx!U
Z$yz7UYAiUKFIj?shcWWZ1=-^ebOIb3=ueb;)c)XLY>6aPQreEA>`^^iYoZlHoDGX^l$IBaMg#&9o>oM*-uF%u~Ps<974VVeUQz%zMJO0_C_dizJ&AH?
|yc)8oX5Z=vOKXUc^@WG}=x~OU+lFMM<Q^%aN(|*ziuw+BSZi-_#=1I#FDWRc?g{(}e4g^8g=_YWl|jGK*Gy4lV~a2HZcvgdg6Nt}d^VU!erde{vq%Z$
+q^0lA^ixdWZci6b-9WWGPurO1t)zMU>h%qc(9a`Kpx&s{wA>qnH9}^YsEvOoPLWU6ciQ2VsX+s!Y)aMjLFEki~d@+7c%dszHX8LsyVfWlZnZVkL$U*f
AZayRqN|$eQ>I?V)kX^N_)73B#qM@cNNhhf8DQt0bMG^KoYLavYJg3?%a}br+Lqbe|@5zd&1Vu>hn0_u0wo|xTHeb@(B>$$CnIt>TDjV%nBI@q**6182
vw#z1gmV%$BA5F6Wjb1$}dg!3GSNpfQc5b3tberZHX6JblGVsidqtl{^1^y<{&#%sIyR?1+hmi2FG@@B2Ps#P_998)$!T#AdnZ4`+x|xGnLA`{?yj0cG
5>dlli72V|fsE*$+F9VCg|06A+4`cKQ_HVxKB(oCX6D9~>RblU!0+_Rg(@XIz!j#=IUubwo6p5%XMLxmswK>Mgb0nE`&k&7!<w{_)JUZ*FdGTq>6VVew
)lRuxnWj{^;d{7?Yt$c`(IHIl@7fN)&I4+wVTPN1u<0dZs%3Co6&Zb{!LoI92z-c?|{O@O^qM>8!L%d&*h4pc{bk)NJkB|Ez93Oj}6z_sg(}~W&Z5?L3
wq+@U__GQj$-cHse4r`g!Asw9iuDWvFnKY8-wKN|0>YUQ%2TJ3>&ri(`0ea#9}Bq)Jek4;IsRBnoXtvY!{vQPlCr(yBjY6k_~hqkLM_3HG^O06B&t6nr
mx7yuP*TC-*STXvR86oMJcfbvxcA}VP<%Od+B@!{$}&gO7NjGAUsyb0;3?KlS!vQF@jeFx@O=PA(^RD{Q9akrq4!$JC(y-RnB<>Zwb4hQ<988yy*Gx=o
iS5z(gZ4GnKP~@djHkTmF%W!|S6H@n4GCnPB;TAE#hrNj6kE^4_#1-cPrl%UIpv8Pm}{DkZ4~DiQ}zIBc9!-qtts+MV9eW>-6$MML0m!0OiUzW9P53S@
&@YMC5(h;J%i9@fGGW|*r<x=d6fA@lR<XxkdlIn$baCB82MJX>?;Ui^jso2;h<mfFKR;=IQ`CnKC)Fi}B8vUi(oKvC3>Fum|GB*^&bEyN-kU;?f*TW>^
Kl16QH*E5cYIQZe-9hxN;+{>4=EWS2dz}Q`a+i!Y?NOsgahL*%DI4nB6vx<YSe<|muDWsE)=<b(R&iT$rz_5>NZp{JP;2U)&T1me*#MO#rhv`_RpmF(v
Dc6<GB$A4DW$1+lF>i{r9J7=R5E30lQIaF7Vy|AA`KJXDBoWOSIK<<W{NI1=!u}WU+s~UQEapsEz;j4X$<|1~og7N(y6H0un&_ds`d431QJJbj8C`$*4
<6wB{Kz_>3N%gK(%%>mKYFfW(mipgMLYcsYcU(a@NK`3=$=z5@l<tx;Xd>MNowjdTzuvggv~Dm=f(J0#P|6&CapakBz8sch&$p}f(El!lDH*jfzR>n5)
{V}3K0E(+djnuOs#Nl1Ny~ffO?JWRsT#CIta`1K4Sf+B=1;HvoyqcKTi9Nabx`o0XbRC+X|)*tId($;es#^Gd^_2D35)_gxn4~*AhqY=HELay`9X6sf-
oH3MUm(muzPNkw`R<Y(I|j{53U1)$qntzWE)B)|(+VqJkPAF2T@b-|(CO*>pMKnmzX3#ND2^;+oe01>6${Eansd_Yqd^W&<CIRa*tC)tMV0jgS3%y|0+
}h6~jg<6W(h6tHETsC{Mvj_w$AzG<?Nl=sVjJT+YF#AJLFKy1<g1W&1BdJ~yU!l2lA(E2-e{d%4k_UAn!uyrr5dIblrbnamh0nq^q64jjw8iiVN@cK{+
>G#EiEAi`GtBFA&ItFBmwi!)6h)eX|+O6aRaTUAk_Xf-u0g}O*83#80d{IFrH4*%6c-U*Do8L_aNi8q8u<~%WAZT+pK3|<uB_<O5)W5tHMAgeAC+m}2!
SoSiGHp+MeU1JzujLCw5L9-`$-4bmLH!e7548%9iMWzX_X<QtK{O`FMwsiI1#hqAj-Kwm7GSs1jjFPbakgovI^((@Hd~@F#Mjke1u?hJGYSN{LqxIT1b
5|=1EhpHyi(g|CSp|*^Xakb9f^HNt^+X%5va!BH)0Wao?x%pta!fgZRVz$Ztc5)ogi6V<KFX+OptcnEAM<Sd=Xn8GDW1dV}eAD%uR&?eG(&Ikpzp?5Ym
m6L>ZbeZ;qC8v6LWTE#f{e!Rz9yG31Qk!_rDF%^<jMqcX+Mx*?vGy2%%JmEd6tx>5)_=215zt3v;AOCYvtPjPWsGKd_c^)}N_odh3C0>5N1r$BrV&bUN
TA46$QqwO75>k9bs_sZ3#5G_!9M3jBMdW~o%$sMwau|8;}N8Y+&?k&mRf?GP>g%DBUSoQ0h7iF*v^<kd=F`OWrH;UCO>k7GSI(&-3-2gDo+?QKCvYEKL
(RrJ!@q@N}4C0Hql_nsao1kA%#aIMkwq>nerU+3){pz0DGRwfE+40#E40h7Y?&=p_!5lH|tq7{07S~|8cq_g5U#5|`RDa;=!r7PfZq2d{`YeLVL+BwdU
{rzdq*kML&kNiWhrQXa8tcQhX@>XX<LwmpB(wwDgII|pChv3C6CH4V2|ETJU{8P}YvH?BCPtJ_nfHLStqMGJn(%|cT2z7}KEgHNl?Oc2spGcVpJd=~Wl
eJ9LSrWd2mghnj$eOST2h|##}kB%_u5^NX)<6Z{C4@InTD{feA(9x<}+|wWo5n_SXDwdzY77#vxa20KC7p*J{&MN;(Z&U_dbcSzBuA$IB!JxCqG`97g7
I9r{Mqh7xZnql+*wH8~XgXVD$TnQbvGSZFIv=M?_XPr;(KwVg0_VyV_nIDU*<XYG3P-eb6bFH?r`L6^oS2Etl@w5-M<VdXk&NA|SOOT4gvLv(?Jl=kRp
O<CL;$FTD3D1PDZq;rUBW3_$4(C=u;SsG^*)=kwiLU$mK?Ndx-{63}prCV%u8G@?(@`&>T&jkt@J4&*g_`Tu-F{4bDha%W$DDkg*rdN43<5RIZjrb3=z
f%HzOUevB2AeO~cCCiH&c#aoa(ODjuAe4&lPbVx^0Jc8S%BX=BQh#%_Xud`UP~J&6KVCMg5|^f{+=|VxQGO$GS8vx+0c}}SAG)I1hPYLDojU;=u?Tm1*
huM}gXt~z;z#>pA(4Hb_|Ou72uzDHC{DPH|NKIOUy}b)Lf{&J`zt#$UU)&ua^~$Eu7nK|-LMy3wKnWX6_pH>Dd3KBcC**tI%b28CH#c%20;L!-!J`lNl
!@JQ1Hm!4=Vyt>(*wEq(v2t*6b9~7%3=*GcnqMxz3=!d5Nf48LNU${g{NqG85z%+3|P#jk8y)q})SkD<Ke5Iu91?sJLtR*F#LQ(3ye%Sa0&Jq6L94j_%
x2WA&hP?SNM|u~UKer1HGsOj4EnL9nc#L>d%Sl4)=ci8gRoQ+6KsPpagy=CR2?phDI=28$SmEC;R%j-nHq?j(Nal{KjcW(U5B=~A)flmrifPo&@Q<5f|
dMIB`=SaJ3P%>HPX^#H!4Z@2yya3{e<PtXSx=%H}qlbzOY4hgoe3NOV=;!gtH{lvM}>Kihn6R2jMl>?Bp((s@91!sSpd6gwHgAg)xlkVV2<Lu}DDA6b^
4PU=l$*y_4XcCd1do1zKs&s+ja6^BqF`E*^L_(2WU<5HCa;et#3k%}dc3_DD=9B_cHyyfscTn;(BTbAcPjI&V$m{SSc$Hwc^Rqt`WMRk1?s`yv*DKh!n
;+<xm^;NEk03=s><ElZ(_#atp8}rWUpzW$c{HHbl^=zrw}AYq4s3Au3j_2?Elc*J!tZbQo-*u05W_=BXQO_;*93glbbyI<V8=BCVxqe2{J;&$9B*UTwS
k=#?$sR#VFI4mn2n)Z6{LRON4VEd#|89sQ_}Rd(+!b;tL}x|`wF*R>^|DzW5@g#jY9pO8zIP2?S*2x;cQx)Q>FP~_JvZ|?*Uu$r3lbfA-O8RxUX76uun
{<LwqH3+itD!tHCok-p@F6F-3nlXR9+qbs>ckHol@9dyfe+{hUWt#NL;_WznI}3bMg%V(YYBaV4Z%mEi=6DWLr9O&;bTK$0l+^I-WX0{H`7ojdgd0+1J
0^N1k}pk%(j&*r8T|AzK8DWb%B`xEgSH&IVh4Jt?)*F;oDh;fko)dHkLUJM8j)zz;e7zv%EB3ajng&hcKADe6@OOqJ2XHpz>>_YJ&W3vkeA_Bk`kMzl}
dn5I>;hJB++2GlPpQ^rQ>jrK!Q=GHHgGp)#ClN9EF-ZE5{<Ozx1!dE8S>~tgL?*g<&jgg}Bgh4!`8l{|Oh97T#^)(@bRbd>og?+q>e2aniYGZ}#0Vzw*
L76ISC*t4d+`(r7^3rhLH5P7OA5SFVeE0Xgj0;l;yb|$JkV}eCT_N+q=Ckh>Q0o)*$_0(n)H<P4cxawZ|_aHn*V&mRM=@zkM5;#0{LvHyXWy8q?0+djp
t*<Zm1ZOkRY9$2=;v3-P0B@jqM-LC0}u&0JiB}rOhEuv-Zz19zu*l$f_+ZkDAS;09-Dv3@wcjq$n9umn7656sp`cs5uckpgrCK>RLcs(po6j%_}EtGSx
+(5VuMd_+FP}i>8eZq~tcLGP(p4+}-Vx!Yz9k|Gc8e)e8jv%217X-A<*|l#|3F`fU%Je{3%~e|6h@Cq*^Ch!N#&TJetHzEIaR4&{XgB=x&~<2EKNX}py
A@C6x`8W4-NVyzDoJj8u}iH{#INFaD$1yZqic(kSM^<S3A!S~U=gTPy`$OeEy)=PN@h~4?AP0A39i9Z;xmz*tEQFc7yg$os!`1MQvX^b8?|Hg$fl$;fX
d<aCH6R+)CBN<A`kJ{0TnQ4H^Qft=Q#4BpQmnwW!y@DjF?#UPLVmI1NFdrX2ohPD@3u_U?zaym5tE8T`F^OPulVaaK;?YR0`#T;_Pi+wHd<O^Yr?`Q~m
r&%oUd2X~xQQ&3E|nnhxbLa=xfLc5f0pU<fTlAdd;0d}`%x>zQP&M=UcElSxIK)Fx4O{+zjn5YGSPJ?7V8oEWQ^TH-T8GgxS6xW;b}0*S5Uujmm^HWLM
{2AoLW#iXu;RlRDVCnf*?b}(}vaWc3XTPvh#-%-isLgp?*keVjN?dnpjU#p{Rkh6C>SCcd3!WTKFZEFcpx?mjkp@oE^aNzdhlx>CgbWhFV#2=mV+mZeM
Ht_hUiAvMTc6i22~hNn<ntoHmZt`BLA?BsP$z2i#oR-z-tySX!+#%>OvbHnvQRSR-GFQXaRnVNWqbM{TAzh~4&Tk<NR&NtoXf+I!xa9&7lbZ|0kzvJ{a
~vp%VEdt8BG4faI6;XH}$NU1ta_7B9p;cK=x6}#nTuBb>aI@J*CC5=bxdj^PEKG4RIMl69*+#APM9ykp_CuaEc3rEODG#?t2I#+;S8?0X+mdeE6<+erh
5WlhXD0wo3hx9KFd{Xp((H_raeqBX<$qA%A^R|9BVS%KbJRkJbhzclq`Ly1nM+ssxhFI+4X2v2caI)xgB?gbXKroz>Z5G)40<u8HxdEsT)mv{iPV!dwY
`#z^Pm7>fW!d1QvS`<MzFpbPG63K%ky3^<8xX>LO5V4p6DYNLo1za*@Zhy*m!zceN)Vwo6vczLaHVs3((Z_S$lwPfN)_5|R{<AVXByP#gNQmId$fL$3v
QmrsD(|OlbG;UsxLPIBGx-Kzqrtn4f;I3Cl`8QGO1j&XZn-QJEDTqe|#F-&cXgUocwMbVkXw}8d))`caTZn-nXhI+=)xIE%(qn1Z+~mZP<APN+`&*&MG
!(6JWWM74zXe>J-z<v#D$)@FCf4QOVY?hyO2Eiung5##RO9z=$U-Fj~#o35Os+2E05^*b`|4${6SF+hB1Fs}Gy{3888s;as*BoWeo^zXKHs_L6HPIUvR
)>H8Y8R(b84kcC(9eol$$Ot{jeuLGGNh}0FaPUyDRUuDUFmP`>e^@YjAP<_3r%sP1_sUlRpnZc5oB$jrqsW;t#GYY%6tD5*06#-qo*30|*&m~p(R)J<;
c$@_^yInV<cQyzveJukygI}P8Rv%q=>}_J$?6tfQnh42|*LZagvJJ#_GLq}{^|Odi{PP{p?Ps`2QW)L1vbx9vc?S*g<hDQr-YC=ES0NxdPe4QiS=L~tI
{qaE64gk|&*7fu4F>3NEe(Buf;udD<DAI%Z4Zdy7j<^A1SI5+P1(J7_}c#Yh2|^O3a%T|jl}xCat~*rhDTDs@S5Aj03P<Drpt~^Ow!C;s&7jFgX~Yz!g
a54QYL>_CZ+2Sjx9Q!2)=YXKZuD97f8&LFu~JCN;LSG^oZ1<nK|p<0~8rSqk^B}*kD}BVSvnl|NoS%rP|(t4D#a}d&R&#1`sDY;$`C|1fX=e(ZsLI;l4
jGLFEZf;;TfJYUp=d0J^KPYkt*d5Xi?{JPVuz!H4<IJ|p%VCXtLU$#>YlA@N0%uf6^bGl_-&%e92U6;~Wbb!gK0g&=)-k=O-g1vFG<oxOx?AUYp~qU{w
<aI4Ci>t6Nx1wm!YoEuewDt>!~nzE}pL9U*mT65zX0q1_)(k=7w^{ww-o;@4=J?a4#)S5y}l7}ss@Sf`239e&23D2MjA@}>+pRGS0^WR3;cXx3N{sey5
N=I=p4fZVRvWn@t=HMZ({H?R%JrkL-MQ7}+EaH|~HZK(Kj9?ywdSny(uj6!}EBPCKA>;dBJ&b<D3@ZCp+q;{cr|9mN#~RZ54<``^BX2R6U%+4Z&Q)oNY
{ZbRY&97yyj<X{Ukfuz39tzVF@e(wr{q_DO7NCmB3@-pa(<=70odPTqw6?fR1h1K7Dj$kLBSi|O!T<n^<DWN_S|sCe^0td^F}f2ARn$|<LorP{-Lkhx!
wi5{<0uD0$QyZ?%+`v-7g`Y;D`g+_;q*u|EE-cS<}5=5aYD-<MQ)Y0vIGG<oRS_QclFH<D%#E!69%ToCwGAe}}~Kn^{m;W!DVIzvQCnd{n^A`UG!@&|w
Nf_Hjw+*^{3aGV86BHH8^#mpSW9Fycym`M$qN%gzhL_M)?QMa`Cb=|(a7s!v&!C9_^}qunG6T<x^DX&m!Kg40vC=A~~JIhz^(Nhd9>5~zLTUzr9zqC@z
5Mg^E1kOu3kU)e_fDsrTpy69>+q$`w>tgJsM|6CF@h7e-m$R$DY!0>v{2iOsT#kBWAI-^1K5-D9_d`=~xt>^h;??)uc?c96T2b0#w=+xyN*kmBC1<flj
e_bKtT9?$YLlKh_c@Vn8-bO*}vy8G<y<d^A7ee+ElBERg<I28&^pyxC#ZB|;z@954X7NgD2Lc)(#k66=;3j3jOxUKld@={pIYVz*%S#5J+3K=Pvxkv+U
oYB8IMWXj&+DV0Phy?H+hTZ%pCC3d;uezQNTD5)j}gPhgTk+mdvry65eOCm8$H`%GUky$=aZ45@0$QRv2T*1^|)n&P`uXw0uo`#?AmRZ2KS$n7`PAK1!
1=qq{IkCQ;^>Cf80oc;sJK+0e0WR=UHkJ<xI+NDtG?fD716Bq!cC2Jv^#n>!bvb$l?K-JGjHmzjD`PM9vjx!&8dK9Iz_E7CbZd6JsK3=cH@4fQJj-x?D
}-ZN%?C1kbOOa*YjH-{4C+IWdVP2H&^L!7L3XF&pK!qJ{{l?8-SWFPr~)Maj|~+?wcMC+YbLi<|TWIi#XX)MdsMjv(GbW3V_VU**C~;9HEJ>Sp?w12R#
E1`waDY;Ci0$>q%u`EI?=rmOH_U0kl;HxIr;O?=)Phbv;qzPGnQWgEhRdUM*Ut6KSOM%7(CS0*4N4hgSPA_$1-4R`7Hwi=)i+}*1z4V)rlu4<^0_}&Y|
FJZtFV3YdC7y9PbaA~cY%|t%d?K@As14yIhvS0LlwgKPP-I6_UNC#9aJsIooF${!uTMyC`><!qmSiUOrAO+AKs190zM{twh=^$Q)g#fpZGlYvm^MV*<U
o>(&NFhZz!JC+g!~i@Hk^rqgObYiU`n9AW+##7Xb?lVy#|q5+wSTZBaG8|d<;!N~IP0HNv;tN!u$%u@qo{OOrvxJSJ_A&C(*S|zl$SxdmJw!lhnT-_gA
oYVzb6<M1p{vS{>=34iu1cqrh09vuRr#m-rn7{;sKFf?|L|~V0PEX&)qzDl2k<^x!$_QeyfmDv$`KhEyoK<T=ObZjO`R#x6RV}9t=pZgPh#;d@(^65+p
_8ipQ;+>s(w#Cy6NS`U2MOzG&cb&S-zSm=7dr$J+R2)e(X^c@1AnDROXSf=T-d*0&KCQ_yL3hnTxBCX}-Hxws&-p!(iF3!6zr+Pb#dLm#{S8q=lc-5t=
eh}4$kjrrr6`JGU1INzT;SKn_Eow?v(MT=o2a}kJ1c;P~xGyxJ3=e>z{?sPz=p85S@@02A@J{2!js^*Z<Z|m3gcK8HUlYUOi`x~}Ij6a=xY^X(2lYUv#
TnHOXM5yyg+%Ans^QVBEU++K=z+n@%*wp?F603)%*yFz;2_PNN1gYb+;JFYK+3Y8A1&sf>&;_S$8Q{%%%pH^Ypsk^1=W`QrZs~lcHn^nV8_`4CC3;1t0
m)Ts<$~j88VvfuJ#zKMS`t;GI4JJ@hM4<;gBuQTCa^<EBXKa_C*oJ{O*~8I04a+yzICp0Ur>Mj*W0>ym|2Uw?AD_O3C<0*vX26}I3Tp|a$ntdGLX_B(A
~n$CUk)L`pAYi_Vwr9ldne|(gGoe@iaOa(<0_{pZk}da7(Lbmx{*8xD5FIP1|3wi4m_MSn4%C9|`!DKh_b54Clt#QFud;V{CGL<Vjg$h&7O<ox5tCv|(
-4DR3X#6f^&1x?gKE9Tzb3nT9ou8AfWk3nu_)njtftMcuk(n*0M2`~Uvm|EJu4WxkZfe=ykppT+|HLFb~H4ioW(*OkHR>A`bOI?BKBmJ7UOVnYtS$^g6
<{J|%od?P-i<sYiV=?f0@2?xNnOCZM3&<P_SQz%&c5;n;#dxBQHJ#V5h&4Orl+#!M}8X*&f3G<o{yvB5N;pm#JH(Udu^8UR{f=9$l@h=7S%@e?U)rU8o
`a=*UByYpp{cTWSs0aMX`tWb~2Xwcj?dvzCiWkEhdDnlZ2uI9XxO+GI3-V{?bYId~GZ9!L;`orqw6?w$-jrC|1by`!uRa}9f_RI>(((s%gHrI}^PAXWS
&sC;^v&(EHiR0RZ4wj23%8|ht`9~3jsN_3wQYK?MDr3kfxIug7!_ItanZ@fH9KA`XqeJ!d|5~=fC9A-!YNP@uUGcxCW!YZpo;<dZp4lgVX1KKJQdp^Q!
@6DK3fr!Gx2emkDvZdf=Vw&`~7(n1hL*RIbvV(KmVYiaZAijHc5+^F7EQH{p<pFCkBc2dC@CqT{CFc(mMk1^oVO+Yomm?=~&4gMg9!hT5fDfj>Ujb=(x
L>Z16(7pAhKmFSZEobhzt+%$<SwPKv_$1`&-o*utN^#-;&A&JmqVZ;ys>$L&I<h9p8(B7Rf9XyFFh=ai3sgC8<NP^(AzWt=NIwg{C&FQo_IQu7^4@kTV
#NL*<gbo2rdoQz5Bb(Bx=d27u3mQR98T$n6M+=vMgADm-8IaY4}^FdM6=SwS+u=Sa=J0*90&Kg3brN*DQRT3FT7wf!#%X(6YdtX-)pVlp8v#_yQZi;8%
z~6Pa-%x7-Odtp9vQmSRHCJb__Si8$-~p_t|NT_LRUa2>9xo|m#c~@ooXoJ!24$~s8oy7X6lZ;zpXUY9^F^fPOP8e}%XVt_?%5XnPlKZVGs;ZHbPdC7Z
Ghw73$qN$14*sZ7X9R{3Md*Mv&Q|l3ewZ}DEPXWPq>Xe5WTg}?7y)obe8fFjwy2#MH7A02l`jLp~XK%`@eppR8XzH7N7HIK%q2SPX%WU8D;zgjNVQ(_}
$L>yAH%MiN*{@nLJb(iI3Eg`BTeHAil^dyr7`Z2$Crmx!&j-WJl3Sr6MUE08B}n-5A#=VXJ<av_Gaste+m&<U1_KKkt~}LV2SnY1=9B`atE)qC1Etm`K
%e!H?j(w&$<Dc4sD???xA&h3X=qW%sw1nOF>Yg;i1}43~*8v%ksC#Ze)K6qVXMCX8>_KG!{MxGp%%tG<@t1~U*p16Ri#XH`JVuq)@V8!XX(c#+&m%mp4
&&9O=q;589)3!&p_V`=d6TmDS;PlrJK6gTM(BMm?~U=>?E8kGohDMPMyc#usfL%nEd89=T0_eLSE2pcvF(};Ig60-Jd#UVryXpnkXW{tfYPwCq4Ti)A!
fq3%SUEk(&(E#;*B%;y8y8sl0;qNwy&4@q0?_hs~nf%YG=p#yBoH?`+d!{U(wzifH6rY6rj6c630g5Wo{az;XDM4x4q4_y%bfm4_VSdn`KwiP<d>`Q&0
5J>`$KZJqN`$l66fa~exJPxNLY{0@QNAZ5ce=<#60^~Z(>=Koe2~S?8@HS%ky9FoW}om8Sx<Le-BdvaJbK^dc*~F=V%m2yGi@<0E<kFojANL<wbUrJ7<
W^}K)B56`b;$_s*;jLnH#%c-0A(gSVV`DM^{AGKIt!r5jTs+o?Xbmy^jU^lCGU90sGMJs<S>Y@@egU1KxB6)U6f--8g>1-xKSn?ADK1S_dNM$K}Ke^^b
4#&p0l|%vY;QEY>>~+Yx#Aj!NWPjV^Z)P%dk7r{2ty6dDS-g2p)z^TYs|wVu?0IyxQo8_vIg5QX8pdJ9S*H6#~d_blDO{>$E;k8&;qLZ^)?;s-{Cr&uv
*u+BLF>gf{Q^>29uqRsvyG_^d1!#27$`J)h6kbao<>MG(d5O<9s38=sb(%&@sJF~Om)+dO2<2L7TO1nHyP4hQA8|eD5`a2_}KxQ5aXxXJdC0e*_`tmpD
>Ts0?CY{Z@Ag$MDNd7#=0&BDZ^!)(^a%ja%e=YGs#KbF)rzvhHiI!tpO={ji+~%XNBq_ZMa!WL?R<JgLG}f#l-d+&}IW@iTI0E4so^Io?5!JW_Kw`tbV
xT#p^Gp|CtUR6v)n`djTmwp#GPxZ}vo^m_Dir$`f2nBzn3CM>aE#~l?@UgZB}3;Qqc&T_DrKrDP$o|IMY`fpc)R<cdhHcisL`Slh&4P$`v3#6MLsbvCN
gDkURN{OP&H0cc5UHRtHTNkFz%brvu7Pp2dQ#uPx*UF-a9(3j9BuJ|Bs<ZcR1oA2|iZK7gHQa=w1a@F2*t<u8ku<hfTVI%rB(F{0^%H=ntp=Cd=|5Ahb
_DKbIR8>_PkbPn#VCaM98vJ{*lj)ScE=Yx}WJ;IGZ84Qy1M01@ia+*sd%e3ZyX?zQ&>tP1nG*-}sh;&IHsVRwTIB;TyCB=(8HLDsFQRY+wHMA4+8Z00f
r?r;SA;jZZlI8dL@SG9drA`frF@D#fRG0A-ii2P^Pp!oH(55MD_fu6KaOOp>43CO!`i*u&9JrS#Yz9rf-33@1c|7PL`j~P1~bj#TQr)s-r<~aKVnB#^s
R+a@&RH7Sq2d_B=W-#lSn0`7{><@e0FO;ey&fe!vw*L^Cyn)c|=qhbMM|L_jnvMfmWT42T6>bD{Nfu8nh{p+3>@!rNSLs60E3}pGFTV~{qWk3a{f(i)|
K<Fb<JSsGZ6tk%hx1Fo+dhR;xkl|ou-uLIi!j;|3z#kC;7!y(Zqzq|!7goq%gfk2PvH+prp%#TbR*+|l<#lGzE@;MxNEiVt93?*AGC?cjK8N4Se{WOl0
T9v4td@R+fVNyuJUFra=_nYfQvqll7-ktbk^l+)A#cMrLV^AOw?N@7|-x+1^gAW8gBgQO~K^@nai0GS{L;PScv2CWGlNpftE3;?5^V%@)*KEvhgnm#I3
4^n#f`wT}ORYZd*zq#&mOs`}98?v9C||@hmUsl>A2z&GVIA(WZ|oQ+${)2Wzn)-m$Y&5bd<eGwtPXh^;cA5wFTL0=;zCY-1(T0?b9(j*;R6DA<HYzqCE
8u_t}<mpRH~KwRKMUGut5;VviFTxGmC0&=#hK|}9zK(q<j@ax~<Q|#Q-rx~+c0dy^V_uI>-EU_s->Aru{4GPuv$zp@K<G>m5UP&?VcS_+1m9sb<4DJgk
MIO!*2IqagjM+o@1^?sZg#SE`rSMmc_^9V8%}YcV)mT1|Xv&xijqnkH;trs&a`kqCDhHlnrQH>Q_w(8@-P24!%5^CYk1S44^F4IURqAbc-XEW`B`{rr*
q#rQi?S+{lq7v$eAD02NvL4%^g7$X`||bt{$uU}F)oUs02?XrsCz-XwlnU!)ZX()n|%(I_~fL(n!B1p@k770?}tfg(2&);yD4|PYJ4UcoAFM+|1z=uO;
Y=BA}cKj+$BB(W&-{m1pAHXL$rU?JFg!R>jPw^Tjd8FsY)LCdPtp;g^1+9NuJN;k%C@2y-&vHtR?lzJS=(@S4c29_tIJh?trm-9g7eM`$UjqvPlCZ0(2
(RFU;B_r-7d2BxB~*tP;jryr^^$T!=d?bzTz|XV7fSNZhI6I3@W4`-zg%4YC(B^G_;ZH^4Q#BYpRW&|nL^CcbxtFZA!6Wn??Ox{40DO`?ADAKjaZ8c5_
?)&}nR@WJjH(7P(`F-i4O5*jC$F**%W4Job{ZO|GMlaQ)~PSG*7S@|ux47XzzUtWh6AGoE>#EXAjFfny6)Fg4EBa8tx_Y{X$1Rg?^G8;eP77NoK&Mhgu
Ly<b^dB{Iw3TOi1770JICFVTw;laJ*AzfMP*S}121w0R1_akMo1w<i0lxeF^$gNkA+mI-xz&0_1@JMemi5x?b%E%HR{!*ft=Wc}qq+?2TyS5hm{zZrD@
;D7h2nS1xd*I;UfL^OUlkRqkOZr_xPt`*x0wZBO9NpG`e#CA(J0jS?eGrIa2qcB2HW>l<b?4I5^DDSY??7H!p;x6_)(mAZm^aABsjIryD=&c*W3|1%re
-2K8J$ZLGYvd-`O`eaBQil$#Pn?%?ZuLS(j+~VL@eZehca<)sy9&5!|@Jt(BVpo;&<_K*&Xc;Q61#Wjx5*;{wnptYt4Z5QJ>U&ZE+=c{ny47nwjAC#eJ
URSP+18&YwT})?hCl!fq~P7e{eEqL%Y@1j7Ux)f?Z59~n^8A6~2QkCzOHINH<qTpy>Xo~HGspUwe=uR{Nn=ag0e4)1p_TzH&ywhNfc>fIcO?95Pyw#E7
X{6?Sl+1{$hhE0pxnCttKGXdH*k(34@{yjk_<*=IE2%W$j5?7@@dWg7A;zv^dVJ_2w3!cUWQvo3=nSZ^}3c!@fIkyT6dJ0m#;<S)7FkHp&+-y^mxk9oq
UdPpO#S&P@vwkvD*G%H~q}H%ZfQ*^K{vl%kcLTtTI}*Mbhem9B_d<X6ID+Kg?w&g>{0&hKH`>*%TQPx)Fy6&o)o660P^HSdF_2&*E^|awM0FAmNusl@8
3RZ^f~(&P_g(~-H1ijk41`l`zQZ-U$JP!hHgR{2zY7r%r2Bqe51yVRYTBZ|+42PxT;pt4=R(kc=3=c`kLwf=@$pa#>c*RpITG|J_d+spAy(vTr)LTm$}
ta7;b$?FuBt;DJXI**Rk$7YjjXi*H@;*`rA!ghsp#}I`%NQoy<RK&!^)c_YTK_V2kvd4!@SIz)pY9sP?trN*X(O1TIMp9n2ii{_R#%(^51j-YRE4z6lj
!*ODj%vq?9q-_VV`WWzQ}_@ygKaeXWlS2xIHlN*yOiDz5C`-o`r#sLo!d@5NnCvGo=9p~dKnh)#N&w8t(YAp2jZD{??h;&U&lsSSew3AR1Xx6-j}z#gc
tmQVY4I@|Z#@xBu)B72y&<#^;@&?OE{`-fVbfb=epmekV_GTg9cFV9X6pz)Rbb8!PVBH<z;9|#7Aa&S0L({WJ+SWsHyMGrPX9FJst@4qucY#8KUxjC`v
|L!Tc`a5n^>Gg#3;2_3;+wWpXs7`PwE=t!73S%QrFh0HFWu{gD`M<&8i@OsVu<nEDRri){i0@k2<Cp7bc)EA$(%w2r0}1n?1v2LP04xs9f|u~`1PL)M+
PN+G^;9-$_+v!adxZ@W)K<R@NIKy&xwe6A02}zhLF6p?x1anzi%8cDMA+^4p)a4J#z_%(S<ly-Ku{H`ox=%aC}wo4t6!3+z;(XFfR@wU0s^ys*D^plV!
oGsIp*{=fSRl#5q%P7B6@>o-q(E<5W`)y$0ri(<KH;T*pN8IZcn&pgrwgY`$3gH5@+ithMS1v@kGSld5S0%M9ou5MAgC#ZiUtEhsfX{BXF@P(`>e$MDC
WC?7hAf2)bGgdc(F!j0exp@D6p{Nr#qKOUaBUq%=v7n{gTp(EFQS4^LbfBHAC>TpME!H);ty7~O>dWGCt4w>g$mx<9nsxH1Y4DXYw%N0v_s7zy^Z&PLE
?#2cymi%X9jF~70mBcd=55M=`sT}-_S0GrsbzE^&Qp&MEZyT9%m_?4g6`}I_|M%1!%a9{a~EeTOh<nF&I2i3WM-WBjMG(%$)2TaKZUWw>HL-qFyVZc3d
_)BknBSy;m?g2#!5HSazSF&dY0p^j;v(qO&0eEwXl)AZ8BjNAxaZtJ{4{})O(w+Gmj>~bDt0c3tLsD;5U$2sf2u$^rv!={^CP@rfb_?scLG0;%@A+XD7
>~Sb2Gz%m<G(J?T#%^x6|pHBV6QG_AN(rv8rmi~<M0{1cw>G>F_QR>T4xeiG8kp$b&Dt&SE~2Z#G#zK3hug~D5{W56?hWMO(XALe19JH&Y?3#F66$~bm
<~L9{^h|cgjwMJ|k>o{xYTMD6FI#N5tfu8z3|v>GJ?V-AL)H`>^+SxFAX))3sA~rUXQOi0RsX_dr|+OX21Vyg{l`jkSM_k`2CJ$`OBi)2V=bYTMg=XkV
P2X7A`8j^Jbb5mMu4zxGKIuAF*N$&`oZ@7|9|3Ue1Q4U<qCihrs|SGI`;@}MDbO{K`Yb-IG&!{3k_8k;4tkRq$_Q`U&E)TAKOc2>Y8`{mo7N__*Q2@at
~o>#~PMWga&W3fPECQTO7`Dj42hVQ)adJobnb2`a#EE}lrmva{%4H*!VJs!0=G64jk@g&<yu%CdNuXnq`<<$^QcHvFQEEhz>)#JZgC^{f919M9m9a-Wx
;nj$+R~}Kqb=%Ajuu{O<kD|Hk?$;s!Ao+`(6(S_I`esyFuVbZKnk6h>ZHN0K4;}v{IUZJu3Nexxu>|ON`_PFzVFSX?r`;qQ)xhgZMYn*ttTu2?t~DOFx
VFSCBKxVot0e;Q!z1Irp|2pYMV!nt8)cF!jOZ2W<^~x)rWPzo;uny6J&iv)*aGqPJcrN2;0Z|OjPTKLf6sul`glG+h{E_>qv^aC5sCKbDDXvVID21@^S
+_UCnqVo#~o?hFnrK=b(XZ6Ua(RJOaD{Yuoc8;aF+*q5FR`w@6dhEoHnp60Wp`%iBw|snuvFQ{_;1xp11TLYZ(A1Ek3hQ#%5q{E7)WecOag;v$226a{_
}_*^EkU3>FcEN=vn_6+?kySKTMuLI#l&Eb@5t)C9T<B`3c5enRHiTP?Wp4;zq9nsawCTm@pCh`V+R`2&Ju?4JYwx>vw_k{73Xl6wR04U(UqI8z}_CUl|
3OJM^!BqZuHB@<=?C#;xm=}p8FyuFJYj?KWrb&I@6J140fz*I2^vj<7T&Gp3s-+!1%zJcTMq)OBtxa+YyG-RVKGnDZwRR7ai#{azOB`zPUe=#uy1jd8=
eLmJ53fG00defUV@G(<PLirVk;~n2|im7xH?W_M=H%}f7@Ho|XyS^%R0`d&p^+uZ%;?tx;4oTPqs4wy7t1JL_VwJub;r*=>$ae5s5k->Y%+MpBqta;q+
iSvFBFkkB6ftcMHG+Z-#51e{H}{5&ARe_=x`X~gT<Q&q5;7tU#)ygUkBp;F$sW4qHdyqDq}s~_C>Y}kX5~(t##^N(Nv<Br5?HZ~c(1?Jk;?q5r|bO9VE
S*+nnMfye%@=^0*oT;$ay*+NLVWcbU|8jjJCTQk+&F=-)h}&f>T9zxGA*)5^F4TK#8aMn2yhuN$57UMa!H8R{x*hZp2>X;QqK@G=2|0mS~>$hrvEooMT
z<^P@la!Ux*wbBLwZ-zi%0YbB7}>li44^IIyjXo8tYg2xnxbRek=zc-ff_p@hsw{FDOy~|+l>d97WoesdQ9?j>E#5t4!&r3v4#ACydWt@3TuxB7ysV%%
SQ|%E`O4Ld`wdo1!kVe9{7S2EncMa_fOHYV!<X_jY3wAeF^xkYsk*p<|ftM|h7RrceuGf#1C)x9#fA@c{Ja8Y=aGgYLS5`$#;1z-U8B+WuTX10Q<S5c^
`r6<UCD|)kSP)Xoy?;Ap_ILvJp3wt}_gR%zTUnG>#b6*wo~$;2**XBJ?~5203l5a9Y+N6t4+e4ZPN?~p6$#LPo+pFRO0>k73*6U2Srz0RIE__mBntR^<
WqObLQo~{9MmhXWFBN1m1+#qNX37?bzpv9yNI9LA|vvrf%8i<1&I35s^yFK`3W8twf4(3B2FR@o95EY`V)#__qg9<4{3lW6i0F1UUm}k-6H(sdHx`FHx
Jy1M|uU>9gSS|=ujXQKJT~gQ;#t@tveP^+2VoAV>$NnmJP)HnFez=mpj7JuPG1lvTnfHRP7pgBswLg7*v*dW-j8EI}SM^di)!^Hg8R%8Jm>zjg;M6qC<
Y%!;=tkx+<YK0`+#|v)Rq}Ml#78$d-)|;9iI60SXLSAh_J?+tW4nNgT@tdF~qLkh@!^#*mK!NAybi7)l#*fs|jqMh-K*fcrJ1dhHIS1mwin3t`E9PpP}
xJ@CG&2Dh1TUB54K86<5KK1)DL0qER&AaJ#CK>prV2Kl)BP2BysltV~?XmLbnslUP$B1pA@MDRb2#}wQ*8^t-^-*bRg{mYu})FVz|gDC#lWe2{-3lqrD
iWsp4wobmU(}rvjhVgjiCKIHq&uce-+8Xe91*ym+L5qXMtEoQD6O}-SuOW$L^O(f*#Df2-)&&WE?7~ZP*c$k;l(4)m_BM&ToW6citXv>X^J|lPKVk)r7
6#EzPS{D}+x=4pvK2xutv|VZ<%<p@_+u8N2>miiF(p^=xXFV8y*Si!5LXvy<4YGVS<F}j7USa;h4}t)sP?vEmjwr;=EwNX`vZdmkE8S1_-_XSOhjIhaR
m>gfZ3?t`5Ud6fBO2wjT*qS4vtCq+wunpavGOI^LCY(yTsPY2w7-1#%ya}wpfGl{k1xl`k;x>H)XmXUvPs&C|{70lqLblxANrA=jUjM*E72=IwnO#%K0
e1mOV@Vjjd;<(SXWkghd4#cC@HWfd)k<7$@H*W&<el>;{GABUOC2Z2F`abVDQ~OP_{Z6C0$>t8E1>UsNg6c;bwnNP)ZE=GP!9c--RB>=(2*41$Ot`K|p
GM<mt|+p?G5BW^j=3BmL*xk=3GVGZ^(ctKv}37UH9+yJ)1;5X|CxJKN6=9f^+bB00`M9^-RQUQYWSvQ<|Rtr3)j}gWexS*qX-L0vlMixv_`^%r|-vLQB
Yn+N>9Ui~GcD`m`u~Q&!_u<CjcQ^^p)o(aM0S}$s#z=rQk`<J1Depw(gCi0bPn;q1)_{#Qep6$u<_`E2&cM&AH48-Wxm<+nL)#HpLMtrBU>HE6_0Iod?
@gLrW!5v%|Kh1C0wjchil_l((zl5KN!+*t2}CP_XcPGLH}~hLuxsu5&avy(v5#%-!J3HmtR(Y&pN7mWZ2y-F<dK;Y_Dr(KJL++{Kw{FtUpspC&pBnOdh
8rShJ?+x>viuN7tDudTdDmmbV|yeA@?qm1J?_FcT3Ci(!9O>nWM0nSguMDi*7y&t|L8bcGF?3KV+tv;wq%Q=Nc}>zI^%gzORInPMHd4CIV0IP(2?(Lc?
MAmqz-h7UJUJhe3uyLw<3u`%8pj?g=_YGCBo5CbeP5n3n^+52$G2w6Q=`<n6`FZtouN!jpP)+{zv4Y$k48^%jcQV#*UX>}N=!*c}zNyB&V(XKYbkcRwj
t>G2{KA}(90I9X>3Ijei!k`wz7Vvczp`1r|r+r-99cBmh3$|tEZSk_-hfE!h|uhK4i%zNr}1|L><m{fDi4>|jpNdS}!v$!W2WzPIyc+)(G>75FFi@WX>
Vo-MWD?Z}*V)-6@iQi+XRpXA52Pfi2t#5<f9BJ&anY3u$PO8v+rXmTc6+AU2FW+@VU7J(Mfh#9^yqq4}yKbiPzuZE2hV#owKTgC^m;7*^_t|Y`Z(aqI1
GTfM&ZlAX4x2R~%9-*JV7K?oPJA0{o?;#;$qM&Z%{~ei|7hQ*_j2mdym_=RSEb|fRK|OsELNof@)tF0RV0-0yd{Gd<fl-OseZYS3{|}OjS6aGJMCre=`
kKwTQ7BY7wX+~icXPQv?#lHls8vg3y(MMNFN2o{#PjLt@+UQ?e(DpL4NXjaxAUIqfwgPLyZJ3D&A$ol=O;F?P#jc!ZlML9%Em6X{&NOr_OHT;79)GH{m
30uW@R)mN0WZuh&4$2I_n_pS~1@8{9ej`Z&6f(`M@UDTP)EU6Yb7<wJWjVpr|_DtTyQ6Lj+i{eEryXnIo7cw)o!6)wTf43@p`h}udbmn{R!D*iR6*ZGp
v;GNO;kKJBqNAU3(d1kU+WS>1lvZpwfbwJIZp%RErv-0QKOEY8g>wX`1JDIY%>3+Rc6cg~rc=tN(QDu1xET{2ywa1(iZq}1gq-K8Xno5@FbJlkr8)eT>
=zo2WkZ*9e<F72-^BOf(ad)NU`GBqTB%7T>Q@r))dakOw2Y+VVWn8;c<*^~}uzd0)t>c`p<Zr?9V^R71IQg`wR^HANI3dbaqB8U`va@k7lEkvEK-%JGU
wBkPzs+VJ*e#_ROeTp{P5wT*<>N<SuSf6TO76B(gy%r5!KvF00Y@sf2``R*`B1}*F$0EE#!Wn>Zc07aV|uixvN>Ji%V86}UAx%*)9JaIVn6SX{3(PFX<
cO)<4Ha99(E<d)rT9^QM5XC#{Djh)y`P*)bsB%NiU~MR*a9Ejj36~S?WJJOw!Bl_6{_DkTHOZrk8tfM%49_i_Wn>O+ED)>ww)0GbuDfeobO=8&>MkGdO
T4dnBfR8nM;!_uI^6Mzpg|0kMeNy9Wo`W=D(CnC2!3B1vETfjzgNL^iP?a|<%o#mi%ty#qg{Z<OaTowsrZd>SFe-(T0|ZInYV<Zb>^hFBQpLw>i}(#ot
SrFr+4%Ixn;zdJo{Oiu3gGoSi<7oE+_4F44t;`){`vrv2d;Jw;*Q&0B7d0!g*HqjRMq;_n3e}d!MS=5lfu2UZ{XOF%4sT{ov9#Kl`?(OsrS14SU_1#yu
-u4blxXS8%I}X%|$&hw2>G44kwQH9uoju~CebM_|Y?9qCan?RSsg4{km%~Naua}y9{=UDj$IMPB28RtIBt-{QeCi7RC1=PJMEV9ql}!&+kI-V~YDFsb5
ob5~_V#Y`sd`sSzn!}swQG=aD#QKw*j*J`0i#mAW=2sAP30n?B+X$mev?eI#Y0BdZc$5BGw!-4rqB0;h?IXPr7L8UwM)69%5rmco*7&Vdo;TCMEN(~2z
R?j#ZlM7e9L=E&1Z@om#UQbM@}6K_?o(HR}nK??q-)cF>q#?mAlEY@tFP<7J@5vuUQ@Ou<`DFwchOPftico<IV0E=S`X5Tz60{mWt0@cFCfi1VQd@ZN>
6&vx&M+`=WIoCz78;>vEprtmH}la*!-(d@NJ$`_;UWcpECpFS@x6KVIZfcYaPT_t@nBnuYj(|Jy%&?&J9Eo8b=^@yBZ-{`>!v-Cx7=zx~CZ<TwBEKT7}
0uKwc%@&5=u_S5sf{n?LyTi8E7|BI-9)0y};1OJoz{6C$Pf12BW_8b4Zx&A8`{@aZ93;pj=8GjY{uU`5ugZ<Nr``=&rAC-sx)~J7zM*dq%$KSXP{z}FE
yzp-e`4yrs^cVUI{U1mC|4xbY3;BioLjLO@$)#D_zlVSL@Bj2<V^&+e6xlIihf&L3$q~$yK8ZcGn*2R4b@<+2-z%N&qAfQmzWn3!e(8XoyN~GkuzZHSy
1%Zs{`mZh_doG0x{=T8yk+j&xHKj|jCZ>mtxIM0kH3rY!81E-7Skvr6;P9w>;SB7FV9&ha=ntm>ivlY=hePx`N08RQg?V3w^ooD)@Y(N6O@czVoEseFB
$b5FW-9k;(hV{i}4Glr-!`??DEKHiYu5u_yZnw7h(6bT+xy3E?E%YjqxA(!=DEW+b7R=cISAXG?af8>_7M;YAB|UzU%v+0B=4gzV+*?rBAolJ?YnV->x
0~M}2<v?OQMZ<@t1QtoLTm&*Z`g-tL%gfAHlW^$DjTqFwj?YUsnIe4s!0@{jt2Zbb)K{Z6k2MMqSi{K1!h)aT>7zF$85cO2ihp1<|?)$=dje}ek^=9w=
aeEav`4o@%^dFXj&`;^gVovlCo_W4&m9lrJQ<@+z+f7kb$XTHy0zWZfgKKSy%cYXgh<IDfNf4_eGfBJFe&-pp~^Y#5d!h4|0$E)v#GEs-gkMzV$8BPOD
x?AGf>1Xx56Y^Odj@<P!9LzB4o${q}wQ;$mIgn8lyn}`1I^|J4PsQa({a+qm_IHl=-T(d1&8Pn<_2@sazxw)v@BIC{`m6SJ*n&9~ygt2cx9#oNduCq+P
AVL(jJos9g&T(Q<L5g`yIHyDAHWg*dB53zz8-(h_uJn&-e1t8zrZhlUVq}>Io@CBkL1tw_s{wC`ge}^&C_4JFWwjLi}%I*;(hVHcwf9P-hT<ak3WggCw
}drm%pcgPKW9~Q4jsl&o>n2yDUa>nmERLqc6Hsw^0dWQ<biY`x!bmmF=^<CfW`cx<C#3*^7dm<?r4NEDl$ws>R-wxT_K5&;9y;`+nb4{AqbP7adTVLWt
<{9^zDgzijpH???KO?@Tq!tt(x7*;Hqc;XWD_Ig-5F)zUc1!Qmx|7p0vBrMO#t<O>nKDROb#?OQ2-KemGEFZ?k((P^ANpN``8xp57&{%A0g_Xa5r*#E%
wqPRBDO1<OXfzQy#^2DB~ahjepcmMXs7w?Pr#rxuY@xFLpyf5At?~C`v`{I4^zIb1}FWwjLi}%I*;(hVHcwf9P-WTtS_r?3-eeu3{U%W5g7w?Pr#rxuY
@&12)zrg?aAOHLfj??j<y}?mn*gswi`VV6}-e3RAyBRv>Y$LDjSX=JwAdpV9xFWjhXxZ$c8%a-2^zec9BwD=Xy#bD|@QS*@W<!M=L<&9-uOYpmkF=rNg
8_C+W}qm*M_%Vq=~B~WhN$v{h1MByFNhPjX}IV<o^2lXMFj12@DbhYDOn!ji-AWh-%%G^dTpD#(E$5>BcXE(RNH&!dL;4_O(Ck30qt$?Lo7X3z~Qb<`C
1;8$bcd}AJM3SST^&E(*S)&EoxutQd^VlRMPQA4d}kz72ZCTZ6Uo;p`xv`CE1S3(U4+Eg!uI0K7+D9VgXKXbVkhipwZS_SS`Ru#}B$hdP|#2Px(?gKMj
;Q_s+IVcbuijV_xWk1v7Nn&V5LQ0en0nrJ{Ak(IvpdhK5c*=FePIpSD?L5I~2w7rIUu^3DixDlXz+plz0R;m`E|&Ty4Pr$Ra2PgD{r(hGC2-Mj;m$h?L
gnneY6;)GEuk00B5jrj)F#EVcnU8T_ZO!Y%j3XtPYdiRNR)2==^+o|{4_>}YD$X-rk1A1)&(Piu9#9_71nQG5<i572yvU7@qQ93mPxdlDe2mLdKDIC&P
M;ziE-c0#zgXz&Uu={!0wA&6~4^<6+Q0=Fh?L3G3BDxD)P}Mu{P|t>S56%yC#mw81YQymh2SUX=qx`C9p-!c%1;^8>B2>s~?WigL0@u%@L5?qZyb%e$1
C}VV5POML+2{oNA=zbq#=<34Y_%C*0zB@?{JdPBsnzqboMBw;9CYL1QtSDpPr)TK7j%Y#o!G%U>BZ{yTF};~Ev?IETaqqYjqu?lsDp@>NP-ud7m*;KIM
lKf2hcuRoX71wQ?~C<M*^V%F?!UU!MphwuaxKE4N==ptnK1N7gD~H?--}PVr%IOj__n$Jyf-~DwMTq$)LA0IUE?+sO@X=6u`Su-zeHLiFZ14u0+;C5jw
@rvDP7T6Qq-shnSUQH<2!_zlZw1FH!ZH3R<p=VusN*qVTO^5$#5c$U?*PN|b0F7#w$(3gY3G<Y@Cmfwt6Ta-_3s-|)^YVp)Ev>kD$v{)h^M+FBd>B7@B
KZn4}RqR`G<KZR$6R8-OzGQP4Md}*IV2AMDbY5M?0A6#!@j48ubW$nRLdw4TifS9UHW%+yp4OER$N9e6+w6hes0*AhOqwEuigN@q{6z@zpBmOAL<nIAj
k&=Sk?+G%;T6||g3{RItLHHRwYVpj*J!p$K#W#<YXeY?50{rAZ<#S}w;`>L^Z>heByRxtGxm_GvHm7xghvLbhZlo(2p3Etb%u1$lpujP-+9tSB=g!QLr
X{AWGjKdpqcU&^XVO~h;*Wpo{EWco!0TuUcSQ))owx^%aeAU~EZ(y2uFo@N)JljfcGwN_fE-S8Qfot_M?>060zs3G_b|eZm{f^1ux<fV15N1kb9}SN*2
ccG{on4FgLZ^smqLmA<9@XsK?9!M9--!wWVD!Ksu4ZE9`NUUlxlYz=Lqyc&3g-DU3p_bM+lr^x}XZmn*0~=YWR8ck}dlb*d0NQFWo~Ay-9v9zl~4ArGP
q%uIr!cq1kb20FF1=-_|30D?8e#hcx{SZ>kCjoz8nv{%w6ft1Q9F2%o><h1R{Rb;Yt$AhFJbB<uAa%u;zVk_W~V9WI(FTb#nb2>-(hR}0WNVc};+v@Yp
@U;?i+;AT>yYFG2P;a?|O8JnvC&e@emXWG3cUM2b;aB4S<lC#X!@JdQoGIO2u+g&U|u|C{cFkR^fn%zfSE3<CRpevXa`Pd-i6VSx~^v$SIC*2N-UJ9T9
p{E;&>UTx071eH$dZ)eOtusqmxntG`^ej23xR`XU)UxQo?mE43Qa@N((x#mvrPeJ&(}U3mYq^#$soax#9gMCSfGHeb62I?SJhZ0+FIz&Jf}EE))W2JHQ
03atz+Sv~=;bt7ZHNFl@Tb1P2i#D_o>Ka!zDY*HX_Aan`Zs+O>5>Wck7P^Wr@r~aP@tmhlG^yGZx{bIg4gGce)BI<35MD#BR>T{^{wfr2u+S~tCgSnHf
b>n3c{_Z|DkWvLie?q6ovwR>KnKpAnLDGYs)|N&4^4N<eO?D^h4hw^y+9sYkc-MeH#xmjq<L1*FW`5I|5jMdHU49>D&3fX^DD$ST^-j-}a}TN3UH|(At
lB-kpQhke*FJ^yo)DzjyML*2m3Gf2-$c9UrK3<|4Fy_%+pe3L_A@tohxqy?f&SBA+e5PrtUotBMARBJ2Oduc-`8Xx+^26Ka0?HCDdU#sx($@YAnlmy$)
Fq7h{Cr(b(~dI@kc-u>o>;Lew8=iqzBZ+?w=*d<ac=-O@zI7y<<hZ;|p1GLR8WF(-{-hkfklRwB8*@U1~?<2OK%q&}nD*wGd$}Ff*ov*mocLjE&hdcO~
sh=;4_pBiWvhX|;etx;M);-rA+C^RBf#Z1DIA*;72nd5e%;wn+ledjXGZurUb>&0-mVp=W6*|HD)6&b*N#i0wvp7M;ZnHwe7^Mt8Z-a{ZUfqZ0QD$F2O
2QOX0^tLf>GfDz;w(Y)94(>od`+pimt_jSu6vo*LvAr3aj!Z$^bEP*)s!r_kLeIU_lGJp4;0a>kky_jwn~$C-rjL9#jZ3W-~H9UG2bha?$HZg+;|;84T
}_7jCw=GU`m5hT%`tx7Q*=TxpA~kQG^fZ>$1o7;ZY=xnA;yPJ+dB+Cf}0zm_L#f($^8c?B`TVJAG1szSAO9yQLtDL2&T^EIT-NYe@X0BM$}G5zm9|_-Y
SU6cmwE%G?bF&yOsdg_^&l{o*aS23%<?kI34Cu?|Q+Qt}<G$#%bi_sPCsdcPL65jB(#yoYo}{lb5EGtzrO+KZct9_u5Lwb;2WlAEgrCh9NNmYduia9;!
tjc9_288}M=9(?QIdcMNiVW>@kKl9c)<q)wC*^__kUwDNd7>PTC=Ha@AO31q&@MOK3ahtS*+8>|?y%{kmXB&<u^MwMCW^Rt^&rOxR5gubnj=CK#D#7KA
@q8<Qx!N+Ku5z2Gj@r$DS%V3USH72x+wl|sg*<2p`%@$xF4T-a;z0E4ossps7(7Dd#k$Z|*yS@cF`jU^SDnyu_nQH<<q+YlK)`mZv|}Wdxfkfg+mQIB6
mQal6IHy@lk^adidlejxu?)%%9|_#Wqe3cJrjrY$|%A|;QRrG=`-l5Tqs-b9;gE7PV%VG)NQTDP1Q@N$OC*>_a&`;rhN>Kw01@1Sx{|x7{CmR?k3}bx)
VQ^*_i{_fav3GosWsh)FlNDe(0c8ZYSD2wDFmGvfKj?qUrEP&7CE9F8L5~J5NazVGJrDxaCL$3M;bn9xw}EJ{eDKD=_iO4LyMS#0c$IB~J7<trf`^W*v
`qe6r>83SMxo@*6s+Rvdy|U}oSAo@e~Z7$7@WTskmi>ICIGs<JJYzID3;-z5l*H-*;gD4(cDdp2+t<k!J04ub+tE<GVOg%?{-;%f%($=sqSy>7JfY%ei
%u#+Kc;ul`OcfkfUi@qZIed5BOdEZb>bCxP4aWFgRo~=QJ3jhfM1)eiOt-TGN6_}k%jIOs)A2e3XC@Gg+7QI5+AbH;>&2x9|7M`C<$s3*;L?F=e8ErrG
sDE6P(B8~Nf!fk(_>nW5ZOP|q2KNVpQB7&EcIDAwiQ|6O#A3EXVg=Otfo_{HXcuiCn-tG(1`Zv1c%-v6)F021h3-ysQI^?rVzryvgN!>XsJfRQ+1id4(
H~3G@Ng*EM3QEbSBo=vp;5OITArR91Bh#|@I9Nv(9Ykx518o-iF>aA@}~C58$cG4MI3z=Y0KQNSKyZJire#>8{}v%U$D?L300GdL(-8`12l)s?@X;v*{
o%O@blR|qgWKA#6BO|27pMZ(f)LnWM_}Ym&7Q-ix8%y*M?G^_t1Tj0Nc+-CaY>fTktiuAJh|-pzTdyBQWhd2c>tu9n4GrA^Ak8E~uCqeK2q3T7bTpM9l
1#N2pQrndH@)*-(?R6D|9CMZx)zUhzjBX<6T=%Lh_~lu=1(HLvtF>qw#9-VujBzHEeHEJ>-{KJdX(t5DsbR{*g^Hrn5_II-T_^8wDm^@t{Ja6?5l0tf!
|8}<<oXm?i_+OUXSk@(psc*@n5jrLfu@Wjsu4P&^4+8tC^C{XSN*MVP$W>j;(^!$wQJ$USR3&UWOy2B;H7ju6J9Ye?#$s)~wcebR~=KH)F5X}7<6;MCf
VwN^NG<Z5f`CSCE2jx@%r5B!Xq+L^zr`6*FOb#C*&e=_}ZX4nTs=zhzVx<;uup|9~FHyW8dLaHqb1*-H9ZgGUST5Jlz3+1$#;4aA%?x)+4Bg%ounbLt%
0pWZvcn{WbXjqZk2n1t%E$9dfnh~Eh;UY4%fXHC=`|z#>Dw>jL(YmnLNJogJALQdrg5P^Qaem6s_H}wjj;?DDa=ks+?@DzQ2pFnz~~+q#3!SaSfzckK)
hZ8RGZAJw)SW*!Jp6TG9X1HZzW7^{m3&?75F|JKeB>^G{&LaiA4q37AQzw)I^q_`I134cwf*n5Z;MyrBVf^pueN?&OzDMWj!PL#3c#=@6iB1bu59KR@{
EW^DL5>y<;Jc@N$bWk_JH?T(eRW3aP`0)-_W?x3|;1SVT7(vwff?dQk5p$Wb&x>mxh!hK|B3jOO4zA9&xXUCP{i*mwGs<gv-HUALQ9akguS4#V6LzCZX
Q*ok3|S;~a9)fWp3J?mPb&)fsrnpV(5ah<N{{#1<6IULdt(Bj*I44~g^gL9+>#725SRGhlBX;^J09k2BrGb3PseK(i-filNQsG*3TQ6vWjaOe*yN>-JT
4K&*YD1x1f62Wx`uWF8!XxSrA#z&2zwff)#8oI-{QS)53^vnGN=s2fvQI@H!3D+b82h>~W*|s6=HkaK9q~{Tk^=*3ID1uIrKD%3l)>?wH*G+drq8-V=u
`KDdnf;>BG>l{v9YaPIwa-TC#Woro65CnZ^bveu*p3hE3+LA$XTfEWxCgbM=?2gB&*!_Ev+NznjXi^!B#R+Ml(Yij0eNWJ^+D~`niqo@mIb;}r!vuVw(
BMKPW)fd#8PdWbLWVX^4j6r3{+c(H1U6@<BQDik34;*qp-H&nJU0&Q9Eo^*DkRVqmV#h-vo3JNd$G>cjJqMtarG*j)zb^(e)lqVRb~WV$^v(3<?d3ad|
_@Fq~;G@ra(g5u8!12&=8*2OcFHKPL3HPjP67=Cqe`Oug`@w;Y-H2cLx@G3#jBABS3lvwH>XUNq5&u}#}n*O3*Bk9Yi}dNO~>0mneS)I8$O{S>NiBh{o
cv%c}G>gCW9!?1u4{_dc1DFazWjdX=Ld)g?NeKs`DHm3l}UI2RR4<v8Nq~=8>`!I+yyEZgmbi@MdwC(W_yS8ju-53L^HV1sG`g>@aJ)skPk62_f#+la7
x8q(M!Zk*T=T)|TYf46xh)kkzX^yp8yvr0oH?{H0JQDwW+;jnOM}0ys`zH5GRrQp_bWeb5eq(9NiX5K$`Fx`_4;&gmYRSs^0a##`k1NUhhDYm8Y6;-JY
jS+u=Nzrt@z_ZIWhQ<Scf72;*UK!upVJ3fui2O7W$({G-EkGZb8o_De*X4Bt5h*AE!vb#!yjV6Rq%!b4tup>MLY!OMH$h2?E2714@cr}Jf1>rJT1H>IK
Cm3RewSKbSVd|S#?F4fNJ57atmpb&<YE>dh4;F&~gm{pgd6!sS!Qdl?^TF0<WNKiWACQj!#s4;Xjg@>N#5clN#{FbzY>-U25DPc0&Ej7!<HMxGJ*xzOP
LrPz@-J^AYu*L6luJ0U5AT{zdXzyVwTvvJHt}fQvr%DYUIy4pNYs*9G@8{j4o>QV4%6Cl`kn=`KqYR|+<IKA=~eTcI7W2`7R2*q|Yt<V1Ha;s}mmxkqo
aP-H#55&Z?H_W@TFUGa+XA%3i0$n|)4<awp$Ix>IdDL_s4nus4y=@|aZ``Rwy(O$iCwe|D)6}q}C80r?Ho$7J2Ivk3O__t0+iGD2;waiNhj|WpkS4~m|
d+$6V>B0&Ct)IO}d-=0xC3nB$a9&z^Esy$2(z3mksO4B~P>r7W(>hi&gqonIjkmD>eSH74f8+*1R*0Q@j4`88C9QIPr9f8*CA3!*KU5ka2p~uI4)(q4I
dpgLe1vL7_xODWXWq_;WfC97ktUR)ShBlsh`*|RKEs^4vYfCqDdByC=;1giPHpklvcbY>?kKUK9NG)d3*fX5E7V-BhV2NiQ!E`dkwz?k+|!0&o+5DqQH
HxHacXnUY6A*Ky+dWq-g&@vB%j~VBqB4FZ?!!R_ZKilu|fTFv3OT?<5a4%9m!j#ZYFwPompUKMu0bxx^1<>+6d{^HBh--ywGrFodUL&M7VygW398VTMP
nJ$jE2BA~C{6Y`|sbrl|0tSv$|ihm)97e8G*jk$M=_)d8^JOSJrWJ{hvVu3sZ(1j>#0uM0vV?|z=Ahg2EY77hAErho3|$yZl_(tOYjyq->hEPn*7!OKb
6aFCv$?Dm1Lz{l>SVP_29ys<;=Ceak(+nvzvYSYVanPdS)#`!&}X>~rvBQSzj`rG)f*9y`unSBGg+vACpO5YJKHTp)9_qBq!iC1gqLZ4D;|IuHV-zqLq
i{xd%;AxXQc<8u9QRsDp^stlgqhm<FT?)8|^0UrSwWnd?UVGk>@U{{^!Bli;B{kTCvo!da;{Cwd9Z{Boi%&7A?4ELM9Ck$yUt8m25z~YZXfYeXeS<NAO
^kTseaw9+Ium}NtNue<bVBBn6GR0I`h~T%#@{}Wblrdk${>38sMZW}&v3!7r`ge#t4%Q=3mc%`^>p5rK5iiKjvk{EPZ_lrh{yrNz!)=55*R9h2=`#pQI
49OIQ49Eg&ByOy@YS(MEH^IZ3+B*{;a>v3wmc|FDvv|2!NfF63@!h3{~@SQa~(zyx*Sx`Fpdp_26~s;c24+lyzrqFz8FGNGI)*pz6w;Xa(IrPa)j!g5B
0!c*R8L4`7PRgq~R!+2(pMEYX)wJ-X4h7<vcE7=IgI9F`U8)me}g*S&tE8dYz68-sQLv8xdO5Zz)_G5IAli@djhR=+ZwAFYkHwq!K`O0b7!t2hn@>*-|
tBJsODXAZLU4o@%eU_JoPV@U$dCXhVUM4Eyx)mGESMU)}X+whIe1f6Pq-v%>S@2*JvQhrV>y}ueFl^uFC_2z?D57!T==Y`~-Ham;5KJvE|^tA3Fe&>p^
W~@;Kj`dN(9SH%lY2~c|T9g~a&#{}Wt06s0daz1p=AR{P=y)r@az6U_6)PG|`XB9K_IT0A^ejKoY^$=sDlm6sZHgyb6PYgf^LZ>+K2E51CQ_e2_7@a49
t2>~;R79erVO?1(p6xs`Uk$BVGsh<GZ+vn{)Dt+`xz{+I&sng^ciaL+m!8BL>rR*@KfBFB}xpoG$Qa^>f|@PC=iGrO1$$6_FnkJE*tF!>+TT!47%)tK5
uNvj&;HmU>oL&i%lsu%3@Lj>;mGy2x;tPRi^q49QY!{;sv~Eqq{v7Ftw(Dd|o2G+a*Ymx(q@z@HC*k&Ohy?1AH>Lu_7<gRIz`7gwQw1PgxMkN|SG7ejh
SUE}TsI_pFjUHoaGTdt95r&@-O_ZiOC*zS#n8wyBv)(&>7@U1wGU7*Eed;zg{ZgLkrJdAmI=08hykS0hHD*D%upru(mYJ)=6YLg_~OD?FL#ErLt^^E`u
j?^6kg4lg3^$9~V4zvRTY$j1sWYWu-C`>c2~u#FFpZD&Qpp7ROcH|kTMReD8_>tRZC`J8>EE7#75OLw2poDPTulO^(~uQB0E2EJ1Gb9_>87SVV(`?Oc>
<N(Cze!-)_m$D&UgBZx>-bZY|iizF{Mgxi$@keFFue7QgHPM~jImR8^nzjYp=L@WUpJ3xn{F!}=D^4m#Rm5fBg4*-+_C;!4YtWQRkSBhzYyj{{-lNBu3
gsFA1HK2Pz^L1z#N0DO1RQM$QCsMC=!Ijef%N*0uyFwnPn=jdLgH8un#0q?>%64}AY}+;wA_8Fjq)Q!5I*1@pVI@KSjs!`!B~YXPPf{ST_=JYuw`w<B~
_TTb@m1a2=uM{ZNEZyExC5CXNvu8zv5GlN0eS8GjSd>qev)DTzs-Op%!119232<X4K`@AZxyL4*>hP*?1hWK=Q0MEa3k5sMx=u);9CFW5hCuJXGoDss8
P}%HY>2bo~eU{6t)dGMp9-KK)ZT;}hl9-gUGj@O+0HdVUDu*{gcCfcc0t#A$ax>fIyy&}24`nI|X{Xe8MOD0Xl{MZue)Az%FsUVC*wy0mDaP3(XVG|nD
T{iYS(VM~&ae1-1ODj(@kR~CN{Jcj58_Z*5^p`V)oDT)Hb-&|OlM6ZA%ZYd1VRMcMRguE9?_c>K@ptthiMU5XwoAPnc(S6Uf5!5Lw)sx=i!;Pv!<?Xoz
ke_RVUd=j$a!v&rl-b6_R<g@wPv6HexDa25LiGv<x3Z~NEIM65%NqRZ-~V<0NWaCO7wGlSMu(sKM{@7UGJV@d_~++`e%n7<I$<PyVh4!%v42!t?{erG4
(0r|e^iO0gIHqqW#`BK46!<;1PP74(d);4ts{HG#;WI4`|UhZzTI#5c7<Z{^E{F$eMqFqSKh(Doi{ryi7Xz7JN)fDlC?`$R03<ZjUW592Ix0MTt{ogKl
f|Zy8s7J^y&QDc^|t-4+vdcIdSLWR7gjDw(%QqQzDnAF#?o}HME)L#;Z9KGoUf+)_V!ZxYmz@%)+1Rs}P@#1S0F9!+q|JXs0^D^r@~wslpNqB`2}aKD|
l2%r4*o9p`T2(7buIlXxhFdh|B%=Vc??ektch0=wHDt?@$q;kxc(354i@PnXG})t&eJ0F~WcQ7y9^ExYgK0fn8Ipqxt~?Tv;b0jMw@LjF@v+%@7HX&u`
O!7~=xjJ2c@PYyoe(J{^1)HpeX(ME^F-?baBF|g2JCJ7@}U(Qt~ihd{jLOKaWnPCo2aq3@^yr~q*<zWoXLz#~f`?N9M{Ex>8p02V`J&`<-XC0*FQ?f#E
(w;NU57?9?^-1#4UpT+!RI?&htcURQ!V<3=a5TUtApU8+)T*oz<4-|NSPMLH1>ws`0}4D0_cQ+F(MmERU8KP4^Au49Hfirp#}V<YrHWtoPmq`?XdG}XC
=(Tp(bBSd)ETfF&PN<O-J908dQw0z%r;7zcb6DG#61wS)kWn}9B4h$KZ3+a_Xt4}&IjZ6!Yn)xAB-M*+`#?)ej)k(7&*8!HC1-=`*ROSd6X!l{Moj0EX
^PgTLTTt1Bd!zaf@_fdK%Bd=VR;48K-dcpYXT+WF=2i+0YkSfVyJCU;8Cw{!Y8RmuiXRy=E&ep*y?|fz-Rr1Go8M;LZA0M3M$yXN0qQu!%9wEqJo*2;Y
h{l4T5Ddw5%Hh={CJgBja~FR7olMWeCGvK{zYFP5hh#C2~PHR+@11)j2fLyW?l5};+K1zJPtQFbe!tnZZb0xcdI7`?SKZ>`?K03yN6uY5`J-(bBqa7;{
+kJUo4t)#M8(0YW=`By_Fl3&LjaQY%dX?(VM-QUp)4340|XT1QnT}sgg+Q&gbA1xsK{a@^SqIskCSLymlUid&5kNA=2Ccz=OUC{m_Jra|R0}67NgvS1~
n6hJ{@&#WX;t#`SbZk4MonBPktBME*j<l`@n<0Td>G4rL^0NA=Mga`hD_OqP(?Tu3gC0&V!A4=rNTHjvt^t%u5xt#|QoLrV<3~zZ`+}%W7i%L;q>T8(`
i!^Rp|myDsS9}S=Ky^q^HhUCCwkO*C5xi`+=f<RWfB-Ky*6(r)8@U9-JqnNUpZo$qN)waF!z#J@gwHV<dvwi%?aRcUs&|sXFe^bEAXH;s6M)K9N_~cPF
QfxR+96|o5kD81}M=Uh83O4@=zPM?YxM~)_-sUT#fiT;~+qoh&xnX893-W#|yx%I;S{)IdSL-9jAce_}pejhOupbti}WKbk$MAfUULyrih7ud3l(JjhG
OIzP(_*9t89*^Nv@_2i)MzIo*&azA4)37cqrwekS?OeuasnS3@LG7`I3;NxHDJTb4=iCYktny*+5fY1R>LD<b*rc%l=9@^TC8&ifP*M!nJQ{&IYQqjh$
1Ul&9#omOmsIXgGRrWz&dbL4Q+MS7j^78;N@)OA^)ccN9a94IPL_sz9})WXg9yh9J!xzyAL%nFCR)2UT$$Ncb;I38~%+RM*psGIN72iXaI@Tm(q9x|lu
LGYL))X0)0>v*j-h{lb>$(#^>cUMWCM*H)EG<4SoHxa#$beqHlan`zq)_OVb!PSvj%&Ct>mOGmG#b&ueRFy}KHp@Wv;C8V#Y&98@J$oKsU<gozJ-C{-x
3FlGM!rxH)mCrWd^m*vXW0-jjpnJA^@8LX);WcwzZ;RZJ}EszpSM$_`t6mrHS0ct!x+Z6UpRj-y*n36t|L`Qh~AB?+tv6HH=x|`eAgZ%k5_mPTTYYFr&
AhUw6l}}@PZW739mA=fl-X0%0vm>hL3K$2N4F63iSl-NJ0wrQSTfveWMdTzU@AN)V)n19D#=BcWw}}S6&S)UoMM+R#IepV7e5vKGBOb3HZbir(-2u_Gb
b0vAm}(r6v8b)AI#WhgbUR+$6~>lq$*S&`+mYqn$92T55vW(M?dB-BVD2W_J>LCZb|{(>2c|rqec5+a9j1;Y7z$53&$<=T%Rf*l0f@l`%xmxha>`%PM(
L&}Ii~dd$=2*|QZ;x!r=E_scez2Y@oL8e)V_+KrVhD}DCT$slon^&)RD=sxoSyM+x}o5rqo`z7fCue2HQlLs-hTh1u}v1L6vXY9c?EKo3TQ|=kom+LFE
cy_5k)?FW{KJpYTJxNf9Dy5p({CWN_hD###66qKGv<eiMsx`RomVbbg@Hsljkr=u^@(huV^B(Fvme9^o@=%ThY6ITe6uf=34`loP@lqgBut!x$DT(p$p
D77JgMv;QnNLM?ofLfXdx!7W>xtGCj*KJURtuGRk;_(+tsdki*+W|$m7y6@_Y4d((Z^!HeG<9Vg$8ggaeVZ-*JLMX3`&xn+l)u!T|Q3L{y^&Qvf5}6c8
+Ww^79P$9eSg=I37YX+TSH`2cnGYQ=}93cII}Jw|99oX;dB>7xpkqQ-((T;0!U;p7qTD$NV;;c2-i}(3*smNWEJ)Pbal@yP=~b?cMTd1oCJb>n&#`;BX
Ea<V~cVHy#VA`3wQ3WQVky@*@3{6{>@JrW=T#6mbtZ)ZKA2o*1H^tUi+ZNGv?Lu4dco9yTD{=m4>nd?TKCFKXbn6E%Fy8_3&21Qn><K4-$uuN$pX;L(G
8e^k(#nUd_C?KOq%@uU(zHK@FO(cuDi)_Opr=jF9Ue24<NoleH*F$}GEv?{^$l_jXtjI1_a2U`QhCh4SX4_fV>TH68M7%#+sO`pVIAM^_dcpoF0Io@fb
ij5cP4w4YwMyk@r`?F(#p*-ndF|?sI^Z1~^ooZjWe40d$)C2IL1&P1S0+=S=JRS|O-AW(vXvu&1&G!N}Zw~ONf7IHtvRs1qikZlYZl7Aac))_M>+6m`b
GgV?&CD!-GB8nSnvi$nkkpS{-an{0xvp$KlQ@=87dDvvr7h;e-z^|h=oTIJfg!8ybAgbbc4wSBXrrxpBr8DouN%&eN5anyebPW#9-jyog+x0?t}IB13M
||y-fZhAAop{hXpC@veub(dI26!H1i-IiP-)$}equ0;j*f57*JxV`P5kTGCwb(p3nZ_JO3MJpU$0o4t{KsaT-$^7eKv7-!CazU#%_~<9g%!;T1weqdej
4v_6%H7v1)tLX`X>O@FF_UPb;*LaGC)oAqMXbSg_4?@<%A`RMJmwUCB}~v@`G+H$wCI-TWHwgZN>Vi%CDJr^F1IBcYfyYfu+?Wo^xDd6iatV(^>{^kAe
<YY(0~TgTmNKM$61B=_4~<Ows{&8qD*Oa##9wv31RB@K4{DmWPWV}jU9(nD{h=L!fGV<P};d2rMl@%JTn&k5g`O>LNoO#!OP3p55-m3GZ+FM)k{KI6NV
PQ0$w`wYCAm`8=EXf(Jx)n2Nj<bkQRY6tNhC=RseIYn<#lVy{)aR#r=mZJ7~Ki0YynZ6|4KN7kCN8#Nj?MTAj@PxP|)<ff_(hab6{)+KY5@_-MYEtM<r
GuK`f@!5@rVRjdCwND8yUNaE7Fh6l1Aue~9TQ`-150e4#Tgy<4&k41UrS)aVt{w}VA%3;2O{XcBjTS;ajcbzA%6F5;{ofnVum&`sw6*k-45UNn`0Y$&8
Q^bt!VUls>J`@=tdLI7h)`MoOIklp%(#i`$<JjAxE{j3uq4>FP(y4OSjh6Bb+55`Gbn8LnrcX{h(rLJREO?FJM)hQL&|<%!%J%MNOwoRW&1EO1nEMP3|
x#EnSaN)AAo2Zu=u`+}T|LHpac8SjB{|;$DovL&yiT9sG_qZu8NSq*vzRQfpRTk4vP$>0l~oWb{L#CT8BlHX-^~)uBSW(Bg<*)YE_-ok#GDv0K1hr3Tc
E(WTZa;c5Wu+!H^d-80#^48$KRs<NPNJqMu`s}cj*vwR?V{X^7!laC9r?}34CbK?(2e|A6Oxp~W|YI9xI^GQ-E?{4>);j(L@U)WZGyn5wP_kN(zYTr8z
2yL0;I3FNwpLoJAPj;wK{Vw3(;2Y#btn6g81;(*9-^oac8mnKhF!@ztNR$yl3^)mW9&|&i&ahDMGItxg?RuxSZ9wpbqv)f2T(rT>-UZ>W=l~JT<C*@Y=
fxj-j(_Pn52_2Df?`hIXf@QnmX9ORbL%-haR@Us=$f94B3U2{k1I|1#o0*S9dJ0JS1@gZQQKrJ{B4kl|4%USZ<3?{#y*ZHSS}kc$7ZlWlf@&VST3<exW
GM(o@WookNr02wRU@fR(xrQ-5DF1Z{j~CzYHIE$JIftJ6-gFOxr%t?z(%+iU`gcgv|4ZJmq$#o&49nXU~SE$BK&1OUk1P0LpC%6~~<&y3b;!r1Zp&=;P
3b!Fr>74;aoRe*9%~wRT7!ob+P!8uz$2Xh(5G38YLyZgD-5`g%Ul2duvRLW@lO@-Hdyf%YnFyi5Cl2DP~QaJtJ1IxIG>HGx76q~zgB^6%52-3*H_*j<V
p$&SCy+g?EDi?Bb&XgLe;m!1cTw7x{rZ;Ub0a;-ica0w4A`s|{$R@eq*Fh~ype(ut<><Je*!k*c5^jJPZV#os0r2WJn5Z8QU+D6lqO6-e{@ImXKY%#z5
6?5)Ss8=eMmg%6N;FCW%=-I7?Y#%SEfZ^2=&_(R2#JVx!UQ|DAg_wH^Xy+UrB`Imy1aEDe*=jVL4QN(lj0U>Jyt+Be6@ZaVPzCRfY+Ei?q&}Zwbe@_$u
hYv`faVy*Xm3o0Y;D?ym3-;wV%n{FS-Bo%2l}c!p)!2Rwkm(H2D>=Eq0Y;6+K%@mF1t4zp!(Gx63cL;hhzpUK&y00LPK8SNW#aY#<bZswS4n|1FuI~C;
1obWG#FX^JsE+GXG_3(Ju1RQChFu2i;LK^40-13i$ZW8Bw>JQXAkt2-4@#rdZG(t*jn;qSr^Qn$f*(8scXfyurN9Sd;_;$wy0B7vSA=99B)ENvxGEW00
qN12G&Y$g-P0Bq{oJ1iQcXW39E0x<KnTcI1BUh*s5`z=5bE_csE8<fB4Z9neROiA;@o+g6UsJ$N7d05MtP(Im}N>+YFD3fJJC)z;+8G3ke$h6+oKs~w^
q9uO*YL5-*dp@Rb=Z~|XT=tcP7c5i0<kc6WR(IS8$G=A(?NMZ{M=**&l4(y{(w0k07A$;Zy@-?8>L{F6nIIE%~;=X*_Rmz%?x+;$mzdfs3^WE(s9it<K
SD2fjf`}RtKMp(eIP!U-AnEY{r>x7-`*l9o_Mjv_xHVOc(%r)zTn0ImR48(TXg{236X~2MG2p%7?tW}T>w|vnrx?9W@~>Ol>U6I?C_YaN@;IH;3%<Nkp
v(6ZWlXBrj#&1R_-T=W*6QgK{kU9WiF&u>ep%^a8@fp=(6tU7YAAiF73L~c&>12fiGgp`4w%vyAoIi`rLhd#c68kWm!r-jEL$W$Hm>eS*@cO4<2Q;ezw
~kslOQ5|eu;Zp$@c35q!*~7_v2P2a^lDeJSfKj&5vN@jfKh~H240K<X_d0J>!1zK<t^A@Uy(}rhM^P_;dpiy{>PSH`ouG0Uh11xHLGI_UN#Tpriyo4y>
UZ<XYorQ0cHBv=tG5^SVo{r0e$*H$ix(l^vq@&>Nve@-*00f}Dc}uAd^nA1csf_nP4UkF_^hb`@B+_1@)nxe-ZSG~A#TH7S7#9BznOAPP|>;PAUUXTx#
t*~i{zZ`+!k6+%lBGXH;!@loVlw4)O5aQMV(=JS_YQV7jjA*(J>H*N}JE0^1|M&09}uzydFTC-l-0xK}wTOFfrqgwvlL(_(l9;8GzDq7GcaJX~f97+V%
_XA1}1fBEIt)Z+96+Ir<&##UWyHtq#tq8LKa(;Rto%T|P+Hn;jeDOv``sQSPRk#!~TzfQl?(2d5=Hj64@BY{{mO1lbtJgv3(XxJDt?k=b59lRKV8`Fv)
*?3HsnQP(!6*H6<IrH(QKjXLhVRHVGk+qJt2}HT1;s%UW6L*(ue!dr4_dC$qrIT$#%Vkm2vAnmtu;3K7HR;a9W;OWOZQS{mDDKv7;xjt*>h=P$N5dnUQ
pyIm$WEJ$`xLA1T?{SF^RL^joMax0Gt33;yjgoLd}p<5rwS8>o%esPGRKo3InrH=Rm8=8F-l#!b9Ro(yiuIQi5I75z;;c_Vd51O>QeYaQz3KW}ZBZeRb
>%g)`h7!b*`npI72uX#q<^WWCwgeaYRfoHb*jRjOsrATbqbKCi{Fe=9U;<Z9Jue8@N`|7srgn{=?%*HBt8f2OkMg(Q+>u-Y9YoaYeRMORYtIBE&{T`iP
p_w_4jNk#hbc#>kQyJLZQ^!5G0$Kb*^P)%V}KMmG_+lu5l6jIbH_2#XRdy7Ks@@}*%P8$}e*>u}8hUY11>wOKj-SO%6BJhc;niku_I%H66XP%R*#M0l8
u`jFW7K;<9)O~zGq0MDId|OGRT<;eP^;>X??(E)j?LjapT%~<&u~M%<T`?1&cfMf1Ou_G}%J4IyCsR3C4wmVnx<8kK-Q8hyH{)?-Tb*5?s<n7sait^CS
lLbCFL+rk_NWEt`(=B>D(fWO#*~YB<_)jVphX|&tzeTBrPW(VS1Zm#@OdVxQxh_3On=m!T?3e3=ZJ&YuEh94Cs?oEFL6exoJMW%{#|YDQo#u&){OOUvt
M7ulQyhBr*5|a4f0wU4)K8qb?Zr$r*DaNcoohsm%9-=w>RED?v={0L%)Nxop*j!&38Ye{CV-RP+iAR<;TDEA*wG;I+5#rl~N+!sFSy3Hu(ti!d7}JMEk
E3FY6<=l{<R$s6bQD1~qZN<9-k^UuABP`N>Bg)xIe&@Z;ZB(lQ%tgi)Y*XtiHsYh}|qs?@Jf{?qxF>1G*vi1UP@p4laZH}Nzv?*W)9GE2DdCy_d?XD_D
I{$O*&a`i=bS?40Dsz4;L(qCO>f=e)|c_ZCWack4qviNaS=O10eqPZye`&hwO5}a-!f0dTlVm`xNg=hRm%oY2o%Y!6Wql?GFTGy`a<vqctRuV)H<Me9A
A(xN4>a-QstFy8*zZLUQ`QrEkKl#SAZsXU9x{YFm_OGqP_B!u(?U3Fj?30__THgILX+6tka9pODwBGb|$Nh$4I2W2MdMN=G<w}Sy<be!gJNFeueSo)ww
gGMJCE_$gvtwjJf%<W}L4BiM9WfZ9sba6OUkO#NdBtUd>J~$sC;RbKwa7f+*gw=btR9=KZ2nwef5~u$oi8e<O%v|V**S5H5bwf8buQSCwo9ePe#+65`a
WAco}YloEKLg;#RlmB7vy|m_d(S_aYK4X^(Q`B3ksEl#l;FCzmA+Jm+m^LDR-11P#*-YKleqcFFjM?$BUiWxpp+A=%K|z(Ma?-=u>4;X*+Vz?{$$eKRm
0iwsFrA)<cPTRWK!2wXJqWpBd_{$20O(+kV(!v#C?F;G2xOs{b%Yv@+k2|2TfSMR>J}xQ&MpUdPx*1dG!MPM&C1qqGevf*w`#mJsk)?U-kNzvWbR|EI&
xv%vX&eA!t49a=z(xi_=Dubr(OfG}Vu-S9MsehE~oaS_rJSHpQ|zb9%=u^im0H#a-`Z^rt+kT1xLeMdUo?L8_+%pQmV)vwhTLRB;>J5u<4*gdY7K55is
+kG_Xblm#(=lxZ`K+d2yPP!M;$llfKwPE452zzTTnQ~X{g)z{Q-><E`5{0BXu=+v@-rU$NRAEx3UP|FJ%{|h0<O%cRMYmyC`1Nc(M(C>KK6Fq-G7;Oo^
%>Q5*T0AgeOI?`#hGgjQ9?Mdz1!OF+tt;MZ(X2mbx6{tqhr@tUe{47@{(sC#PL+7zN#Srcan4%?Dul<V^UP9y5c#_Sz-cX+8f@#gCLEkWrSMjGFYvc8t
406Stym~3l-+#GSBV<Sf@;z(hko%_`Ba<`cVo-3l25=O%)CDY_WeVIIrvjE(9B)Bh?c7C8PaKDy>P?E2T!fg?l3w)GRbc!&hF~vxDpH1iIBtI1i7!S0T
1~T3#?_m#dPl+6|6JwZ?{MV*c1Nqs0v$KXi|rgHe^nM+D2~?SgsGCQsFM$OTet0Z2QD(4rbO?l*y2&dgvQj;(%VFMvpHZ=|i=8&|UkAx48~T}jJARjqY
{bijBF75uU10Tg;OVkq#kuluuyFhBVrg~q;YPl953MI{3dH{Q&ge^*p-{XNmXz}rl;q%}!(uAMs8<7f3!Jr84Xt@wgy!P9;Caln<By>1F`pyAc6o}MeE
t+Xu}!(*uo-5L8`)5g#oU=*9R9=7w}{f5AQ!{I&ZIM#*!SLqXnhrj;8#s7G|*gQn_u8qwaz>R3Wu`QhPQ_G0AfV0b##sMn;ocFNy!Aa0?n)V{s$IRwuP
za45X>A;JRkiSSM~r5Fb#uzPUGrRKhhvgRq+yEJP5W(?fc=m(+ThMZJpUyy;H?>Of9PUsC^GZHAO$it_FPiM-*2`WV!AOTjY~~Qm@mr?Zm5l8JCWd|p~
~!FCMK00+zG&`i=JI!kA>0;mv^x!Mf=hq-)2>81=4m`3~_#<Q;l%`@vR4?+3>7kn*g<SX-v-=+es0;Mh^Zy>0E7fol6lG+*KDn{UJ#T$$cYu^bD_C8r%
EI^5qa(`aqh^Y$SJWzgq~7|B#;($^)dU1J_lLNP*~kS}!s1xs?TTC=!q}MXz<{6U!*#{1R2b4@rOe)V}sPmk;b-x6f?NCi~RhmEJ-7`E&JP)l);=ZiNl
KqI+f@Yo2#49CsgXMHNI+{s?@<f8enGwKZ7}8n?97z@Qui-zFVv6j5#3$FZMC%gvhffJNkLekXAr7R$)<SybFr?)h%ux*}6F6XiCkrBAu&yzr!MkjdT9
g!0c%YjAJv+lu+;GyF985S~Wt4bcqLt2KY&wmuxs`@Qu<4h-oIDSdpmPB4FVHFH@V@e1*6Ro{jS_9MH5i|8z*8uP)a79G~#?dExUU|DIdPJQG-NbvORW
cfMa`on&+jMv|P%6~HC0z*}X<%bF{OlEtTw_2H=Scl&#4_a5-#9B4}?)R9}Z<^Vsb;(u#OdHt80?upxu9RwO!w)(-KANqjF*tR5w+Cb=&-Cp51dMVv_8
l#s5a8ptTSevUn}x3G@f6+17B4Eg>jq?KGSl7PK0H<8^<m(0?rm(nukx<xJ1F5BnXGtGXe$P<WzUf}GeYa`J#$wN)@#ua?@N4{>QPfWy7D0!9I<sNOj{
}qJ_h>Pwnbj3UBr0{M@-aRC?UHfn0?hwArX3g`H&3b8&Wi9EefRA^CsH#=ddw>iW)qdaBkhveQwH#K@u@`*0(y;R7q2(kcL$&`MS;Q+f$tm8Nwr>tk_>
`oR^;wcIWR#Z<)(`E~gBR5W#OyU_BT~{jM%Y;h@h7D&2*W_0^!KU*Sd_GHKDTY*QsQThV^zV{2QHa8+%VPGO}!V(~KV@TyiTeTPikeMAccvMUFrtD&wV
aewb8p{Ql}2r=I?FVVE~=%TG|i{q~Zl{lP(WK>IAw9%tHNzb14Em3cE1t2k9tkz3PIaEX((@;BiiReUaWNVGC8n8)tNZL}e;~->RGx!zCQuj0>;nYa=K
5%>qR_67;*H=wY_JM%Ad`N4SMMYVSI!5aw*J7s<@%Vki=MFpdnzi=#>k4W!-EbZPdDME%Rl2K@QCV;%nOo)%-y5fP4RWx*Ugp*Yn77o$B}pU}FMGDGym
wbWH&unzMo+Oh{5>BP8kUP5*B<--Be-4^@}-REc3y_r@ry2%_a})U*NBbo2ySVDssAL<heZ`TTB{gZ%>n@1AM$5R6NRhBx$U7+wO!pGCD&EP(LCXus+7
zhyFpRCt6o9M&Ggvb*e|DQ#g#?<pf<6qJ`X&<QK!SVFHfYdM%P{=c<qM_D->EwKm?`c)eGnUbyG7>?xay>sFw(L*;RD&>%LE=H<=e|Fou(MF=@CzMw^6
d&XldSg|en8&)44_P06C$wZmv~IR`Sr@ULef<t!>-pFV=!$5Ba-P>)2d<jO)|aNnMN*&AESzb_q1&)*yy5~w20*<up)@$1*x(T%@iUQK5hyC}^<v#B*z
ZIuQR(fNzr`dwetbd+gyZ0?HpC&&4IV)+G5%W1@xyeN#u*tZfT3{-Tl&mBpXcFjb^V+lo%d9qifHoY2(I}ycpn?!dx@hcul?oMPfcIQPynrp&D*gv8Xf
6u2T-Ep3R#m$OCf&{fP8}kF@8+T;R@6F=;6J`Li!gnR@2T)x_?E40-zV;xo@oJJ5+)JEyt+r}SKf^o|IVM5{uiB&skIBb*Hwn<I?DyGz=2oKm9Vx)`+U
>ggT%1M;oJ>NeW`+7?Ob=VLF5eI?#XF02<56oGTv-if2;uzPi*c?NQ7*$9BWZK+G?iX`hme4169$}5HMdqCl?V}E*r6sJ>?hHl(Zz*r=N%1bU;CsH<D#
H(=>66Qopx1$Bv43cH<UTD|Mb=K**5T`(~A60=TCQ~wYA45xWO*ARZ_pPA4VJ4TY<)khHdEG@0e%gn+a2zG{x{iho!<qWdVmM!o2%ROi3YLSSAHVL!!I
at%2*AkzvIWdwfX^CDhWdb-{t!4@mD4K|_-!+^^#~7_$drv?yNz*VnOCL2O-hAy-(HjM34jh?I}2Sv0{E6)0S=pXmy7Y??rJ5Pcc~#vXk&a+NB6_Yh%C
_iRdk*y`Cx78GT+Bi#pd7KKeviMZdrjCFn9DUDOq8g4G;663TW&^*WSw)q>_Z8$^9SHIuu2R=Ab^c-E=IW_&v8>E8A3-i8k<jO8*IpTyn70Z?!f3@_tu
<&QyTwQ-LVz0JCN5k3}zxqY*Pes#T@)H(7u(R-3iAWu2E{A}AU0Sad!%->0%Aqk7(#)-Fozirj#r*WB9MT9=tbbTy4)oMrCk}Dk8@0^4*ie(ax99Y_a#
id}IAH4}&o&r~=c0IK1yTQ%+RWh)lW4+2$9eOj*RlRnXhAi&^p0-n?MVhOQFiUSD;4}XGS2re|HTvDV&lMt-KPy;o#u-5d}`=9t6$Mjeb&&<EvunW|56
g0KjzhM2~KpQ2b{kQi%hgwj<0aJd<oAje0@`k)_6gYyP9M;J&Rgdo8N&JM{+&)`B5nir!5--)Ir^PnzpOXHtNuqTD>;FSS@KkYB1qIkhAC%q!y`@yz7t
z51fbf;5({zx&Bapq}gm=zq+mUH$B98Y3o}3*RPD~)K-J4bgbKu4k|@sg6s_^zGg)Gvs;n6OiBQ$R5Sk5`gMBqIeqQQVIHO0exA+Se$f=)FMlY^SCjOL
vc>(@z0DAC3-&X?yYC7OV%)IIkByyQg!!6h9tr$r{!KIp8DhTFKW-?DZ7SOD(JIxBa35&gfKCRo=ik*JxZY6vaE2MTB(JHxs=p!Uw{+|V5{3QFW)Z47X
^rjfA&=S(;Jhw<YwY*k@Or9L?4PJ*I5YO0bv4vH-)vOK$wM^eXHm+E5*Lt=@2}XxMc%8QgS64i%+2gPZ)&aiAKLj(>)}14Z_tMK_UFsG*eUSiC#xtw?o
^|u-|GweL%p@8^V)M|JU0$%;3V`*l2oG>i{2d`^QOdJRSk(U0PTZn%Q<xW`o3IM7UBK*eBbZcL7@?;urRKW-u|u+cMsK2>)`!FzYJsGCG;XmTSmEol(&
|mI_4=*t<0ieKb~$J>IIGS=pZey4Mdn-E`RyaCu|Ec72;c6rKpRnCl3SG>rEj|=YxDr?ljC>jrwl&58r6oKtc<7-dAh?9z6bPJ~?#gP1rbM`@srigoFu
xpAJhp(PNj?QDGw_wxzBc`<=|S;;wz*BuQPYJr2y%^myFh<EI(1&tA1%{iwe;3TciPt;;-Oz4_BxW}|k}shD0-K9D4kkbWuB5NOPoOZ~v|nfC?OH5W!2
p73o0&I^}$Act2~d_@a<YdrQ3&Ulqd&wVfOSQRd|D-eDa@o#+#-V_?r;>ExGy!0=ac4yUI_+r8Q5mHyw+D_bh%j$ns)fjyEesPB9qtP=I-w_K)D{)U+t
*rTK^U@#ae9bE9Zlh^vRsQr~@(=uW=YXU8+-5b(6wKJ~z2zbX`TX9M^;Tnt8@~AS%;Pqyq(2mhdwEf7Rks_Z9h`N8O#QNBcjL}p^RAkM>~Hdl{ntI9lo
w5Yu>Vk)e`D=F;^T}fxSIw~UQnQXRnsM3=<J+?Gz;b6w7LOzm{-IFe}7Vynp*o$n7*EW>v@m}^BR*KaL{fSG2EI&QcR{cA)kUKwn%c{)xq$dh*;DrHmz
@S)%a{3QO*xqY|j^^*SJQn&~_8lHb}lzg7xLohKK!m&K8EpT2_ighwMv`<6zKre7qE{him_LKb@Y+wf6Ztzgz!oHoiy*`|Hw~*dLcR*27)6Nb2`i1n_l
J-Pp0{d$01TmqBhPj`)%Y+X`M&tDw_<ESXc7cdVz>5I~0id7{CB-=zBFs-wvyo^g;jST8VZb8yVGW_B;nR#K1hmci+bu->Z=|EauP45*E=k)E5pzPXlt
JsZ-I<F+=hc&>78#f+vupml7^S5&+DdwihFThU6~zE^%gFK|Bf%+~KTV^hN6L!*f+{Q0t8CQe1xv&B3&jGFj)eFYrOn*qvVi}R-)WQ$6&%opkUwGy4Wy
=tmiiZc{i%8h-lVI(E-gA7%F>$})-wJ%y?-Dvm;FJ-H9@@rBBM`&O=c}ncp<9t<BujDau%volwVSdW&R2z`azD(<UCEma#l2@4bzj18crs}KZ!=}LH3)
0r`JvUM_sS_YX?346y9Z4#!t~Sbd{pZ=ZN)shq83=33JxPZL4d$6!uA=2~ZCk^TbVFP1riC9SR9jby`BG)}tB2;=V{|JgyZS#puQrGx1HoLnvGu7GMKx
>kiX=*%N&RyszLw4X590RGbsHviq)mcH!K+dUvGx5elnVH+*gyf=%o;ANt6H2#K<TVdZ2S7(^?ED2BVL}U_%e>QqR|cUgcF)=%sW&)X|IgoVA{KS9IPz
PyI40jSdBM2vpY)j70K2HTtl=*hDg;G)qGbEL`FQT>v68-n#o^AI0%PL+QtM*^_6`>SiTmVPm&j0)PW-xIOen=1|JdgYXA9LzwCRXVvDXcMO{CyC*mUe
&@VrP`}dk%{_bbWz1W(wPpJj81K@S%G(G6@pP{PYjrFf#h|Ch>YQy#0Y7o?SJ@)S6i&FJm%F%M`YR?J`G-`F{u5iu>L|#fonY3V}85FZ6)!G$zrL-kbQ
#kf{oVoJkKGp2fG;jr&kNuT1ZRNz^ji@C=8n?yB*52WH!f!$Ou>rm~_#a7?z;};;?iyuLtCPU4@bhNG*~ye+QqLPt;k?xmIFDa%cjd>rKeTyOIGgKsy=
o5}u3&S;<K^(<IH~eeSrNuBq&si+nrnx1d%&AoN}lb}X|Gfy9*^c38gXErfKp2OvZIMzV5aUmU#n~HUEyiJPW^Jvw^R+Ug^#WvlXUyi;_--|(g?rxSMX
dquog8<Jq>c}e(2UeoPRbaKB3g)e7<3~T)*UH&I4Bk?JT2#+Va)~@-5fAig4j`w9PD-;Dim$+%tIUcOkZ~5RK|H`MaLCj?YYYPhwY58558ZE^KRD1cd!
<`fBKFl%LoZ_7mq3Eq|e$SPe03VdttZFZ1ES?W!K|`g2iREAtUm*yi8;;PRqfl6HZIM)#yHPass6$j@Qz&tz;jbeO0UE@c>1wU+sXAz#&KJaxF0p+SZo
T^Y*D2P2wC?0;?vahVNX6+p7S_qtJ#L9Z^M_kpcW9;73fTdpQ<@kDSLN>cH!^{8#*Z$rjoz<d{~gRPdgPCyMk_n8{LzF6-y7r^;xyh+1jt56%}nTLbiv
p9zNGo@PPZGh3(Ty#r*%#$MQv<=%*p7eiwzR@yF%tyHhFjH>9)Z%?_F4~2wZfFZ00p=sImbCKBKj<N!bZmT%7W)r}=O-q*ckB2%7LGjgN+jfyBRbu5+c
l0YL-^U$A=a6BXEdyV<3=(cobO>LU$s7!W4LXz?1hhSldBeSw;<WEczhqu_p6vH&7m&2>Ymf|Ut2Thp@9cme8tOUC0*?v$Ql}366dwRKXUCK7s;j{p9X
%`yF~t{^|Sw{m9+oi{^tgesva&39)BXyBY1CLqiCCXzAH8x>hM-9Q2$5XvQO!5XuZtpSRenRANh(AkU?9Ol&YlHD_n7R&b}B9kuq%Y9ZDMgCY@E~zKX+
_Pt-)0K)1&%rnG`|JopcPo1y%_`P&Tt$AACd|6BH+iy6Q5zy7yun2P^~-&xl2`}d*$@%I`s&UtC#wO=Q2SMnM>?iVFIF$T@)BQGEzK~p`AmnCTup=H|V
UWa0cDBc+hX!|orwrpm(#$a6OX$Kc6`dbr){cg%NeY}MaU{EnVzmHzf2u(e-G}yE>!~@jIR3)rB7~?B1xk>W3d}kOXlC4~tO$w#f?VP*+04m*8=fo*uB
VPGfOlj!$;Xauj^}4Tf0HOrF6;3aSM!Ycj;O)Qi6QX|@AMt-0AMU@i|J&c-{9gkg|9^U^|Kp$5f3f|4dR70$_J95V|3AI{jRClyU$0iIoX1oZy;W&z!Y
m|jl=~dseh`D<HV1Wh#ZE32KP`RMpR*3JsE=pL)Di^II$Oc!C3GZRsuIf`H@!kos0zCuboK*X==$f!CDs%?rndVG6LSywiuul1-|`12V!^32S0_&i@Qq
4-oH7a}?hB=(qHu*QuB~}PJh2+#U0qEcy5|rcb#iRHK@c(MJod6$A9ZQO${B8q7?fEkS-{8QGU5uQyzcq)+nH*JR~7s$^=QVB$<E*<=q-UiSA$FOdlGy
keSP~34CfMuQuSj$nbWN+Ab<_x`3JZYSY*PxZw6E$dY!q$s)W~q190zcIvD;0nf_`{QGSadTkYRKc9U5I95os^!vC0v$O!_5^mu7QboI|6ej33G?Aj=O
P(|;W1mBw<>!)@L3Hjg&8a>1qD1+Z}gz*(lu^7_$NVMk|attSNKH!Q6xVW26Jd2fSq?vfla$x_u4Mk2tP6?G+fHnhfs=v~HN^``ywbd|nNQnzJh$bZ}p
xh(Nri_%+#MZq%Vwr84kRN7B$3l&_U#IyY-c*i0r6B{dfGx@iccr|&a}lL780P^+{P%Y>;A0C<`&Z-n*~K!wKl5jifwrBP;?x5{5L=Xbm+h&^;o(Gb@Q
e2R2DtwB<h+kUHaKcgL-C8AW+<_)m8rMILx3JBs-ja{(4-f;KPczM^dWvrCnoj`EMNw&kA;Mpia=Dmq@TLsJLHSaW!krv&tS3LmiMI(sezY0*y1~As*r
w9C)2Cd3PG4uOI&;qu5Z46dVfz4Tbsy9G<fM0aRaqW-)ccHM}hE7RcMmS8HXs5%W{_l5dr0AR#3lFTqDjlW7QV|!2d#lDE>cmpr;+@Y(7}>6zPE*CUFU
*?Yx>G*mi3h0MO^6$>)Zh2<?g9;apGkCb&6^*y}+AAV&}VN);ORsqcho866YaxLZf8xEWUu#MHd5!SG`zz}|0pZEN(r@gYv`BV$5EPJ?NhZm)P1!1}{2
<De<sfE^IsgKN_RL|)G^0SMVt%B>5M<@3CUB3blg%HF36T&jk+2agLq5o2|B=a&q@zoo(b^@!-1dy^4}$H?hC>nu0+d~kBQF}w;W&{v;ZIkSzJe)~%#*
i5w%^ke!tk6SSS>*6rRUiqQ`n0+s9@ebHf;=B895$vBt)u+fgj4GvK@_X|P;o}zGIdT@5x3{c75bclS<tuIxScx(Hocn46NqMa1$1h^=PY#6n4+m1%xN
Vm86ejTINbsO|ciccU4E+0<<_@sJ!S}stTU_Z;?WfkO;SdThKWN-^CwM@#3RgZAC^S-c_DDKjmujP|oVjYEAAG=KETuS12HOzxx-r%J=*N&&n_}X4O2S
Z}V6>y9aCarW_|)>fE5D(5eSNR$Wy*ixUN6Hv&L8Y4$wij$WL6Lx;a2hZJ<q@a$Y~?_8tH9H=-)$WzFYd<{+*f3-LrG#(&JBp``S3%{X%b(2A1s=eyw)
-J;zR3O@){e>SxejoWUB%8~J^D-V!;KrJk^(@;t~$Y`j3&&0$uNyNAPXNLTqT`?_|$MBv8@ViJ9>$Tw#N`9!e9@%1MwGMRcWPEQRb)2!=WId{*}q4Q*)
1_ZZF1&MR^?$<$VN{Bt#ZXf6z;lVQlC=VkT!2Y7eQ$sr?5O)%3M$GFL{CC{+2ae<$#VW0dI;vM>_f53Xfx`fSb_x?P_35b=o`F>QKJ-Iso&LHJJR1*xX
WbFVg5!7nU2WX!pW7sx&)a5)dyF$$%bWzJ(O)agPBBoY_#woX?tU*>NV$Rwvo<F@AidPCvUZKcYDt!Hd+^WK#-Pfuv!GshpjiI42iuC>q(;AYAO~6<l6
CK_Bl3ST_z`Pwb|KnR(bJ^`#1HMaaqG2yo~)9Qz<mCN)vLh^z!OrL=+4VGq(zlgoL~V1&`x93*3dWw0P0%$9noVC39fmn-;&Ed;D|0(&yzrCKwoAOFL|
dD@>kgyGFB;Mkgmmm%fMV*@Ll@#-l5Xkh)X91z<sX)cs+3ooP)TWqWzopvSf)kBy!;!jMX@+z<Z6B!W{*#5mq$Ep?dqgHhMbSw|KbH3Q9i_&N<$32T<2
(qwKv9LZT(68|!3C1x{`KIc>_Ih`8y~+^dQfhinwl7o|F}n+5iKyRW-~^X~Q_*Yei8)h5g^-%dQx>i@G;Q2ak=1#8z57AMSrz_y$HGJW0W#`}8U1D{<@
kY|PwEN;GI-)hHqv)I^|Y4(ZvpB(%Ec+PukALr*INJe`DFJV5dkdLADns+NWfYCK=;0ycVf_W4&?gg1{J5=?vd{t5)0qO+!>=G6U5>|(p?%uZ*=e8q!>
GUp$fX3r*SDL_UB5!j@qc;$4OjflmQe4Rd@L&Qjy)SD-sKRSyZ_4wz{Vn9C)?taYMEzxNHD=4v6+c2173Ezk!}H5zgW0or0X}K4wqX;n8u&#owm06F&j
#qq+A{dUm3%&~U|7SHI*CG+mX4^?cH3LjDMIxMJfK~-vc*)+o?^c3pZX(gHrBFX-eK+pIxv;8L;Pi=G%%>)*LH7F9s+s4HG&x|AK-t8ta>~qYLdEEFWX
#8ZS4C)kbNGk9|K&%nb4CTN)zksH92&e&KpCHS7$O+w*?O&0kq3iOhYt>PU)7?KSDYmOX8HFM1uD)nY|HrryxBK!}?opz7E-IX)qJy=NSZbqcYFG+k{1
3%CEQ8<g1OtBjw%?HZ?(S*Ye|IO*of1-irsqENB~_T!5b6Qjq}Y=q`!Fu%sZ;VOl|Z1}GF_uL;`sn(2V4Zmo}1mruo5eQr7n(|5>xo!1$PMs@&8jVvy!
2-cM}&?l0Vg(yVvvspeOHNU`H&j&}pom?dTFaNBnvHszo|NhS))1}tia6!H>iLlX%8mtquvD@ggp*@ulJR4uHQ~ahta2=L%@ra_0eaqkbGWn$g?pQrLf
xZcvxT{Xr8v|B#wOl9DS$@A8U<}mJ<?+F#L`fIh0YTVq97;^o>aWlQ^?Bv{!a!mq`lvc{CEn_d#i{fyAO?8<y1)N(*pub|H`}X!dAs^we*eFGAonU*p2
{(xhR8rx-jwE<gal!<O%e%f3-)LsP9b%eMs%)jETA=-LK3a?<E;<r3{>ge-j+>4r-VkK(I$Y!g@+#4?@GENP+cYaecJ+3`@0sHJ==DRLXp3(qBE(*3k)
7%E%#qEG=SCD&ZvoK4$r>O-+y-mBhZ`s5~8X*Bf{*iv}cGLmidWv75d^3BmjWg!G8V(SG@T`hs?a$Ht`~)yblOM1ijUzak_jK4J6-h56C54LLng|IdXH
H=w1TolzTT|C}i~NR@pQ@e*VJR>->28Bv{19zP>ddLsb-`*X5^P){s()LdHVn4d7QB_edrrbb<$ms@IT2ZOG=*)GclksNg{;iFZ&lcM{%lfpG6JG|*q6
Upnh=+37nTSa0qHP9sRk*fzldpAe{i_92ULVL`WE6gfL_Mg%mfPeMjmT-apg7y0_dIYkYvU+CU=HU)PH2afH~jE($q!hqfq{<1r{9rwYY=#yBJ`h+*<G
KHMmn62wD3yE|7VTQaw;!N=tOwOM-40Ygc)GsR~F%%Qy*asb#?hS_GS~<wJ*+T9nFSS*|R0PV-i_g{FNC7-w#o<ACPNCS;1{t6X2if0w(KKh4FciV={<
%8x^a}U)N%U!<tnxqWIEwxcl^QvvL>tJLaAJdE?kcPB3Ay*$i<cw8#cMVSaZP&$<J;BjZr;hB!}gcsMyb;kMFytn<z{oC8p*g9e8#2`6_V-jdf3hfrwX
1XxT+SeXDS9aIH!r~mKaa7a@D4Hxq_W+ZSwkxmK0?D`(WWZH5=D`Ch3%bfBfs(G0iu<Zj=?AlF-T*+e^dy#@vVb7dBDeV#tw<yd!!xl5FSOkQ~OskVvL
?Qgb}K$e&c?h)ObrR0`n`n-32sOwXw--tv%FfUMXsP`o=f5*J_3zGIXgAw?98<d)hTfGKQMJ5b+zN*u_Ic$B9`D0z3-<@+yqgU|a-ePwzZ1*yE>J8^UR
$9BjOZaYL5Bq*06a$d42w~Fj{7D^-c`fpKQs(<paUI@A&;v)o)4;OA5fnn}qJ!QfHwco0fNBY>1p?}im`+Bz9`EI%79JvC4pW|vB&G;x4>2K#x(UDFYj
edgZ4tubI%B-5DRNCew95!6@#BG|5eADJVxdcT8IN5lowB+-rM7D#=jdY)Eg!bVLd)5W|U!O@)l#Yv?$jYqfBOO{PWKhVDFG*9F(49dltooWZ131NXDT
`=dm?Ye@)`ASYp+!#k;FgG<_2=x&t3gk<JVJ3d35uB}e*irsog>LJt|6{$6t<T-6+-dkR`~Zkf+h!R%%DbyX)K=n&riM6{cYs*s@|ZKvH1SW2VydfPSU
<ly5d^Xi`pjI9x{wu6q+LOKQMaGEGHvpG>K7oFnQxrg>+ecjZbQ30eBl-l+k2KyW;o}_vihH>P>QFDP??$fIw89+&z(EN{~z@Wc%IF!jRN2FJ>?<(+xb
H&F*HX-5Vl7d{y2SehxY2*v`P7qyxYvO!qka^%IdR-IMrSr(1Z^(vlm(B4vQl9TGk+h1dY|%2%Rui^7c~*S2vV+HwGQm*sqhBaXmU`w()n(dvzaaoiue
n$e(fXqvzH{MG=i7_d_@pWB88iw`RHn_+FawU?IH1orRL=qkh<bFLe;pOt*5`tk$4>zk!3GxRA1$JHIXSMv=)^%m;U3)dM)j<WvV_Ze3-arBIr%1?~*@
@s9$I#?YrO&~Lu*koM*niu#a+%pf+^KQ!HY%UgfRUc>nAmV$1Jg_|34w`l&3N5?;yn7LVm8SZG-V$~aZ!b`{tqiW4ct|CgvoawA;?1_KgorUEtkJ90^f
Ns}DxC~U7W=IIC$K{QL+>8=_?r1D<KMI{IJPDq=C<)XUrMpUV{wpX<b^6tU~rh%W&HScV{XD@o^Nm~1qhCAj=z-1Obs!tpM)rmGzxjntJa!(EeL!mo1T
T+9jkERNDuw-!C1+uR9GDP5k3I2_lz)`3TXrb-(z!dw``Muc%=Q+!rGxyxyxg`!C3lOyOaRo`3TSPJ&GP4WEpTod9BT7$-7dZU-DNW^FnwCr19pVGylN
vXWGZRShiD?8$P`oqacT1WG~+n?s%kcy>Q<10b;Ce(<b5ia?SDnpUEM1-CG7dwc3WFWRw78>5d38qU&wP-gS1L3g-duHs5J^cezufU%B5_<pYEVP?uLi
n?4JE%`Gj=%H<~MZu8gJ_xszn7vhDlR=a@zbf%d9I)I;M>|lCaq*P?SSAfmhMImFjS?ZKtWyr0UTaO@2`G}Z451RB040}iCL9W6i>VXW=fxTu05C}(aY
e(t;5z-Mal<s{g3UH^tlfl;&ae|TF{XEsTbVJ*{SH5P?Ibgh#fo7;G=Mv^3Z`<uzh8to>BXgN=(fz*&;Qz+!|G%p(|Mm8N`9S#f{<ww5jn*W#87|)@WU
7!fgB>kp`gdK-$^ADXtvw=SC*}4%cd>_<;f3&H5eL+AE~gt*3S2P7>!<@w3Y!fvqkX4_EI=Sroa|D|_1FNues09|qus;5$0Ge}5ef+0^<HbY?8P-w$AM
S)RyR!lY<0uP{3c!?Y)qO8^f#vOi=3<LUiWo~hHSs5setJ?FuvyRcgCCs9<VgH0aJW<TC=GHNm2~hI`o&S)&>_zVO~W8oq{A}oin`nds&D;znPC&i~)V
(@|r)@Yi4jjS4`Ag7eNw%s!w7?@^9>cGJA78c3{3C`E_&fjNqTNIa%SGml|nO9p6T3`Q1wFkw)~1A}y;x*wVqasWnDMCMX2&7EFD3ppd-D;vT#Jk{2|{
KVdqhD%YZq!D=vMtjmWs*_zP7*YfV?tIvd!AmW5NDpBx5TCJkfUo;5;s-OJ!7V?cNC5zrWqvj?X_#J#){cdXqn40rg+TM-^*f0H43hjnt<;&!xZ}fMb@
3Q1?|AjM*MyyLZK4+(yLk8VeIJq(Y{bb`yywFB?|Lxr_i<*s+P%L|<{|sGDf`lPy>HYxp-&L18$$DLM$NRsKmeaON2Doc~*0X9-ktF7iQuQBGg{8lD;j
EMa`ELa9E4=%Cp>d=j%ID&)V7ueoXm3L<cf_Ux)gZ4TC(rCjRCZg`IPeo2!U1A9MuK<1>CkO0o5LPSmd`rm2Y_q?Vo$sS7~q+TkK5Cfk`BW;Y7ejuE}d
_?`7^rvGY&ftnua*VBnKvuY8X|MBki$CWdG3B#31B<T|26KbP&W;iW4z^;J2{p4Ta)V%aLOb{tAS{x>LmKB~B7qV8IFr0fl?ZvNmtNd;++DVmMA%aqzz
&=@te;IfcjbW=UI|`Wg5pzGFCwbGqU`3&sC&bbXzCgr5Yl6VM}*d*#iEh5wU#B5(3D3q;x34~yk!4Xo8NOTXUzhK!v2?#15b1IV>ti3$#bnD~2tI2<~r
9*5pxxx4)ZhhAdoT2wEX(Ft!hpTuoz9-E-*ccJD8mj!hQS*A(ed_xrK-DxYOA49N<=eJZ6V))lbmn$ej90r@jMEcE!o%w{n5Ru_&z@7my@Q7#Vv8sjBK
d|V>kLD+S19tv%x$jzHE6jDWs~2(CMD{}zR$oNj2FUeFg^?;&K)pAw!;>U2l0Kj37roah3X#u|c=sg~$-(4pmKoA=CR02*hdwyD?Kn90q${w(fBirb>&
uaIqp>M5RO)5ffN*ZiC7P#C^_EPaO2m&?P$i{O)yi%4vY){wNI4@$SuGWS`o^wQUlmzb<Bzrw6(cMm8;@C4KCeOynr9JiQN?0(ues~v5ih@bqu4Z5(nb
^q&~2eexnea(A{c9jUOXJCnZ#fer!SW`ct7v6#j71ZNhLVTd1)CO3eQpaa2CvdVEaz$XY2xuIq5rLT&|eF#uprX)Z2!gCA&D0`kDolf}zoepXUp>pMuj
mh3<)5`JY9N|5&@7z;LgM%eYCLAtTj{6S~`(^98e55%B@k=Qd{XkdY~7^$*|FhRJTiPTF`*3uwsKGWy0_SW+5MMd+EXxu)PFIlYan3*rqb>67az@uv)%
BNu@@hh2C+zY?3zK^Oq3Q1#Kw1pNE2l95>NbR{<0^4DWv>6`_Zaf4T%t)@nL%dq?m@e^+3*)@2g{!XH7uVJI>Uc?^v<ZMm0GJ3-v^BnILi$oQ`x!9}p7
hw+~nfYTzk0##uu`pf6KT;lerAqp)D6+1|`=i%WuO`5~Q`dB6)RGK-I*MN3ABjVA2N6kMbN7oS$9$j9MD}GsTY{|q(8ve`GiA1?geJLBt2@(D-xo7LpU
H~e<Sc50d_9|Q^z6&<gxRXqxSiyGEfjv=OELZ5r$UuF-BFp};wcFiEO^&st2U%|H@ln6;Rc$1{<$?}(UB;(0rNc9=DP{bKwRRa4hrx_&eau^bV-RV1rB
Q*{kAc^kw5v3$X`HgsD?zFhP^))LX1RIRBa~&cA+^o@lQ^>^8Zk1Wqc{?_oDw?;uo8^{ErZG)Q=0Lczl8ZsK9?5D)hJ$SIv4($@8qkJr}{{suY;>wEHu
gFM2ID#Cc<vRuW4plzh!)%bwj#kQ^R)3B5%~!6NAi6@1S*JeycN)9t;A|N4$@bvVraGz$%IyjEJ-EAD-utMyo~PSAo=-_Y|y0WKn3i~TyvqOGAQCN}oP
glNGCpK5T{2OCN7-SOWQVGKHj?=EDfKx81a#2(BG?rk8)r}*8~a10sN2wIx_+g|?`g52E~)`o#@FArY-3?a%+<t2j85`#Y4yU%_DYy(t|^_ZL0bRoO^2
<LLe)(7qZTE}1<{!XM9ZubR3lZ9L_a4=d8XU4#6d_}I4=teC3@{vEU(cgCICc4r+N8ofF)*3B_(WEGP<7{eQs_=MkRq$#fynn?@?!_s!Fa{0cB{WfgE*
mTK%kW8_P5~Sa-UkMH<S91ivq=O>%R(}bM(-H}k`6?#`x%d<WHCm*&AIgBC<xJCf(_&Qf;)=34QVRHLMnp1$;H2x3MDGMcL3)p50DRsS(NKeHbiy`G#P
pB5OUWvc%@Yk%wW}_cvf}7;rUBQRXg^w2|+GZoJI$K_kz60VZW;RJ`w(}=_;4mijYO*Z}EgH*4BSgDB^!86iJCR^0_D&m_C$M$*2T;NW`R7Y&R2w;qam
yU92#QO7Gonji-N!aO?Tkc9yUdf#wq{E&ZX0Q+$VBd1oxG-ngjQccs7PE%@d(U}g7CYQW;-xHRPB3`NCBti*iaSn#j6p7hPHe5Z>O_zg4w#@~s0@~dn!
V#yy1ii+*bqC6NuI>zI21=CaB01eP;ajp~N4%8TLCrU;m#_ldf{rkifKaf9DFP^>$Sl6Q(ucSy#8pvnT!1oq!jQfPB-}bZx7cp&vfQtzYZ2k1eadu=wQ
vA9ye|zDay)VRXgX=UlQZC-pA8aqz4J4zyJu8C!{Idi7kG2m25Q{psP>r+}cY-aF=N29x$4*WL*9V9-*?)a$2a7%0KHeinjT@35@fI|L<;9?~bB90<i+
6-|z$6ECG;ZRjbjAI0;{3v?a{5fT8}AaTZvc{wm@yP8b-EE4Z~hI9VV#BS)}0bgsdwB5eFqyIBDsEF@&kl#(A5u);hafKrN7%a(eQqLH$tHd{TejD1Ww
R%2_*>%sg3fR+~Zf%ZQ}djOp{#TT~0o#DoMPL$qvUF=GyyMV~AJ#WNak`|3>L3{z|9`mL3;$SNUbsmuD18;eBFuh81<NL~41B#)VI@z1GHStp4~c354N
OQUw7nGhtlV>HlQ!&6XWy)-1tysaw*_0WtO+IEZ<YKtgJ(3o%b(1_#Xg-J8g=w$6;G^XEC$omE*?J1)X3VxuL;{rlG7xVCiK<aV_Fvnji+M0cCbio#L^
tR(7|t5Tivzcp#mKDy(*^3CE<-wSp|q+5#JDBPLP(rgZgeeZMIx|FD@FRV3|9HhE;#j1-zMjYO;Lj2;TGh%VL`F(R5Qv$8>-`hgqn*_d>L;rkZqjEX-@
lGF{XurT<M$*NJ05M{oWY2(UD%r(7?3Fhc#rca<L)>qr_X@*Rt`|TYARwy?aR}_<l6-gxtdoLYr=tj-zCM3WpM?7rRX*8$TX!HSW}Sp40~o>g7HR>P(~
-W1L0iA-d!^~YS?BWx?!fqx&5gXAa)u>6_&jf^l&$2eztO@qVkxkhd3jo!$A0jrJ_PN(OU+qPMEAP*)j5%@qg^SJy>-%G1RL(x>i?UT!&JMT-KC6Td73
YGG+R=-BCdI2ZI+yZeZLIG+ScFs;O-awQTu3JU4Y##S)zR==WoyH<#*nCT`X&Q()5Tu+d-1rLOSQ{9ga6;(X$fBYkJupq;R&g@A!*-zg%J$051G=w~=Q
4{x>>_&7SrIKikp31j5G{Rdj)vA2#$~X#ke_0j?A;kUsD0-m3Ah%iF!g&poF2UqQTeM^F7eDXQWIlDuJ*2hITSbTjU5vKRvM8R^cboE;Jfv}koQ9wS_`
!-Z96KB)lORM#mne-IHiq|vR(*AsHf4N2L#<uq9)=J9e!&eS=hL?b--`#8HtXMGG}_{0b(jy3TG68j441@^0JN?5x%E;L2!63H27Is-F>cYFp&MU*27y
~D}f;qFV_v2fI1P1L`Zyhh_^jOs`F;J+-)#Hl@|bsw6S;3|BKftx!^?;4M(k^eTv%fO#0ztT7g-&bQhy~*FbBHJR}w<=|*5sPL$yz_1)tOsz;{M0R(0A
6?8Qj+*COk&bKeQRL^$rDRTM3Rq22FT;JiZmr>O}>nxS1VA!bQ#Gbug2;51>n8=i*DNzJ7QB?k~m(EaK!@@QbO$70T@ZYS>=brk09SSq2h?}>(bV>Rb;
AMVgUT|*<?5A<So!a3Xqv4ASpPuOn%?7znsy3eQvZJuhB-R5_4ce1MNhM*<jsvXArueKTC(RkF5Lk8=ntg-3p$D>iTur!7BOkK4AObKch<+Qw07HPh0q
ypIuzNIT>BqV3v3eVj8IA?9LuX#gDu;nyLH3;=mI|qL7S_vDAP68v$i3l$TVTMm#eTPKn%Yb9XT#!N>ULT`|d$m9fW}5f}~cU9d{MyWCsDnLN_@7+CUq
aCt@_BCJ79INadbY@A)&Zz5t?42ZOSzk6zpOISGK_SLXdbH#;?TbAQ;IsiH^IBPpC)&VA)E4t7e!<C7vf*YO4$w6E`xz{dhmk7fQG~U8{R=6}7$c)yy-
2f)%MJd^?GZi5DRZ>5S<hvx<tWm<Sr$4>TPBoD3Wi>fDtir2ZyRS2Qllgdm=ARcRJP_>i=<g<o2qwo$98@cwU?_KjG4%j^<rw*%$|K^u*bniRe5UK^F5
p7yPs;*M`u>i_)@~+-W~j(vP*N-JGkmq5(clFP-Lcb8v#w|2)K*FnSxj;d@<aC{W+vzOAUS)n7Z4I>74K5=ZlH4M%qY}i-dO>hd0tU*!zD-lb7wSfp^s
o?8)q8?C?*zI?}VG5ZM^yXgMIdGMpXWagRdKE#v{pr<3##GByY;Z*eUbuJ6L-c?9<K>Z<6o+N;3a-=}Q+zsN32*4nRNODrdF}?*dBSKd%EM40r}uaUmc
2m&F=U`Eb%!k?Y3x+ojPX&H#C_^^+2gw9iw(ua{4`5i3a^22*GO@0~^;zVHd-aG%HCcZxGssd9-2uT7QSqz-_4JL+%qeFlja=Xip%ufuvS*Lr^)%L@X@
x}TvLCaC&5B=bN2(|=00K8@!z`Dd~GQ#RGExY~kV?mh@AXR%$AK2{7h@`reoJr1y>Dce@CiHN&!z6kB|v?7=7?L11%=V}1Ehn^bFucR&r_3|KLd0YAEH
i~?-#0$9c{kzPL=Th;E7alfFpN@<7>8Ww>2Ri`I5!3IlGZGQsSKlk8=fh>)m5=t}Z<liw|L)DTElp%@i}$1A&UETqZG1-T3votJ<@k&icrnNBfA07+Vv
E%ZnvD&Fd+fiy4-~zo7a*|VLA8<Hj({z{yq;4`wemD|=Cd;oE?^hB`Rp!n^RaHN@zb!u#-)sg^c4ZVC*TZNR~kuwt}7MFrQ;l-wUQk7nA`b##+i!~+p7
=N<^WaetOLgn&B}>mO$$7KHqdA{zR~e-bf$z`$<V^tJO9ujh%<mXXlkp9<%hkR7&B!Imo6V;I^dq}0TaTlxv1+_VIOZkIaa8A_hMw~$0F~2020+AcrQj
c%YVLlC&6Mn6Lj-sLymTcGv@YF`1*d|oqrbost{A2)-FldbEV?_St+&Z2zB!QR4m}NE;!kSxU9&1?QBC@6b9z}o4*sgr7Ca;&;0Ry{Nk(E{xtSc=?u^~
(z-v2nvyVG!i=mB^ndKE|EDU_ti0f}#F6m191=Wx=kf+PkJYhRgO+ymFhG_yg6tZhzU#i>O0w5%<7G^Hg6k;PpMj4%mizE_kL&h_a@o5iTH5CpLC{~Kd
vck%sp5H?i|lmU&6Un5@ut4}cL$!nYGA5@;VhtDpARri({+jd%5|Pm+9hyc&`GbXI4j`0e5}NWn7{5t+gWeL`9Sba8!RtseK>fzawx(>>9#VntP)_onF
FXQkC^<Voen;HC)5t^q~qc>KArM04KZkB>nr%n8y(ms5rm+)9P-Mk)J2b<SxkY#q5VX-6?udax26c%-uRrUq9^6I_N5VUaoXc|A^Jwxhs;~W%%7!8%T-
aI36G0`kXrbgey60#zp1OVUzf8&`LoFTynmS(ScA(qTj_m0wR-;E{pa+-UHqFg_@?3~Gj`!Ey*xh8QsN6AmQ5_BXhk_x)X_ag1stp}pKhAUEB-5F$$SL
%Y2yqcF+UkP@86WYg|&rjGQprCi_X<Zba}uTm`&5M{0|(Ep8cFkBSxDJZYDp^!4^wwrNXmrvgfZ#*=lwJd=g9%SS`k9*0J<lHuFb22F&vVf|_5x_sgp>
`PwV#nt{U0W$o0{P>pK{ybfy(JOxcY*JgVwY(CSu<msd0`-Tk&q+u}=B_jF*9B(f6l;$q2%!OBr(q;x3xY=d*blmPDo}&BwLA|rbN-xEW$$OW_fw6Xcn
$Gsc<b(St>4T?wE(+O28@X1&fZRAYlUe7==RG^^wdQeeR@NyV<}09@7YH(W;G@>cd``Sbo%-x_&1K?=Xj&1OXXReK@2mZO>x#>2@D*xa6<j>hFX>QB9}
5tRCeP&{Ox0-*$;N)zC;lb2CREhXq=8G^BsSwY2g|Q1esN|gR9#%y``gN4mIIa+Y4l?H`N+kGC*H4*C0w~4N<1Cd3<ATdIh+(1-pF6pCU@)36j!WI+Eo
~EvjoW_>o%?47YV4c&I6Ny%Stc<9~_Lxkw8F$b8SE8_yD}RRVv*t^2*#=TJ25q<oZXutZ5>on+d$s-;GT+)ib}p27Nn@X#kki_^QRl^T8+kE0P3!f4bC
%#McY`)??7+-<R^_+hydh*P`|kNx8b0B$@i4Gh%p}A$$;m+G|-(v#1`=ru+D7`#aA)|I5_ijpd<J@WSi^5mNTUikHKs2<ABydLCOKTvegup#L5J%>&Z^
^6`@S&MK4oEC)|AF9K2$eOlZb(OvaNHh#cfg@qTU!xDkPvvumdp9;ArHNIEMgLOdE#EEqe*>%LE2SL&4ebm;CiJ{pC)oI~cCVflatQZgA$39q%*1WmE_
uZ!^g*FFxyD`7Fh~FX}yv=Dgw<o?LG0eVEPpBU7<h|&=^bkvbc~`%T%YQZD2hqb0Z5iUnFMb;7^=fb~VNQqMl{ZrW&5O;;^z-Uj>=~e;YHU?l5jlNm7J
qbiaPiZQ6H|O00Z(}?5~k-VaG$NFWec}IAlz12z_A85d24d4A(~8gMc0R-bH@1i0M_z$dQNPj0!rO>G;|r&-P2^_q&?xjr&tLl5q#n{;*>UfZQ!*t>*;
dIXzpb52_6G8{dyd|nwYsMCK(}x`iBH=s0qEwgn<|_(&N4=mZjCog{L{;T>ET$$V|0%49j+4T{at4&ymQznCiN`%##m5qE*H2qaK}s9oDz^zN;sJLPIt
%p!YGjJ!N0QZwFy==3IFwI_~?rnbXZ1{mW@l>|_zaT~X1<U7xhx^uv>P_v8v|_eNU(z=2hrhfXrtYdd02ep|9KzubTIw-QJq{7^u>(y6CLOEzMkXhqoT
ri?3v-&Xmmd~p(VwTqL@MLWHg=4~`DZLaE~RL*l!S5*k`U)#Db8TAs^=S!MbRwk|7eEGbm<Hii&9?rr8NOvRwC|6QN53aZ};y2g=lVZ4k;L-G|u;OasU
4<>?)V`M2(yufX_O-&tQ3~?p@v$TuH4*qalsinR!nud|vC1!*e$JA)YR^l~Z`H_S^8iXyR&Fa1cJ(y)M;xD$ze&{9(ouxX$5mAr$Fx_RSJNuT)|Up}O^
JEm`O!$&=obx-Q%~0Ayl(aP7;zJ@7rRTY1U^(?H;S1l+fRFztaN8wQ>JSW4xGm0=7@ZNfqQef^Y`Uam^G_&-RXBw1vz(d_4E{~tmg9R@mVPM!eYyt2tT
?2I`zRlmHdsHm?$n&M)zv$0`cm@@EtEWko(sxQnfG~9N#w6rw-xa61P3GOz%a0Kz;`w;uajcgt3gZxR2XCUeUeo`Fmnd_4%gZ^q$+HWU;T5(bl@}ynDg
N&$8>j!2#Ex**m6=CnaF8a$PCAU)POtG}#fZEC-m~r$|kSRtbph$YN_0zR&qB0>@`r`vs1Q+KsQ(pJ7ds_$P1Ds&W$bk}m@un>#S4#6VcSlLz2lj@sAy
`Ev%@nT;Ls^7;pkIllExnr65SEGTXs7^dbMx;y5}XKq*D49Er#uN>p^KKZl%J`SHMFDql;+-sg3`VK<FdtsNgo+2LaKdyH7j5D97%YL=$Tt8#!b)=uP1
P2K_BadFj%>h?z*Pjvlrp+%PK|XO^9hMRHRbc%E77$%9SM;YTWKIG1CDZ#UN&1R&3i(?-pG>i$=T;J@9$j8wGdT3+oCKFR`S_Hk&alt*pq{3Rt!Au%y>
px4dWOyDG~1YJfBRK+8Jb}8(^XnuAni(2FI+iE*nWTbn~yvAiu<Dp%uCD~U<Xk?qoC{${zXiWq*%l2O89~YS>Coj!22fQSwYt`XTGHmzhE}&t+;98Y-o
N@^6oQ>@szhVoH^D{2=Ra)Y~>KI8j<)JnSbkv_P>09w%)2Ra9)$iXZ*8USZAkP`e=q1qF>A%_@TOOOU<7(3w)w}d#{VJVz_U|qP0ab@RX?Vv6u4eQ}1!
SzBpmMuWar05EjQ6fTe5pZK-T@@DJ^2+9bV(E+LvnE?Ttlmo@b_rSS`=!%yOPHu>#7UC8Sz%uYj_Vx&32Gllo8=2{=bQ7i}pda4M_PgafyUQxHY@fWn_
1ILA{{p)vgR@-94rWvigvxljn?|ck~o<?7h2FpKk0O^e<y@PA-6SSwsjpcFW?PA1ys5SR|KrqtRr&#m@A@M6tsLN?x4i~-QRORB=`2Z)WKMeO07$1AAO
Zf^85Um^)IN!@KPbBc0PsxT@hFGARrE2=h$>MmuM{j1D*%+A4*hU}Z%q;Ic-LHe=%lSt6ReKAZG%WwXVRoSeIQEM25#xFBWm4QIx)`qC7gOy|J3QIeb^
m^5<nx(-1J?W9e%#%(+7MRDT!WEfOc1>ij^&xBcfHpI=v@pv8j(*b8v;d&3BF_mByn9Hjf<R=-MWpdP|)e?IFqs00oIGw+T^h$(xhlnzAIV8*yWolv-0
=fh&eX_NAO@~v8q|)yFZq%bz?uCyGYfjfx@-m!(p`9<n#!LZ|CElnOwNa&(|byC9ppeJ7oAeu~^N@*ZW?5^!3=w&*=?6lLBaC*`32{D2b21pL=ypcFx_
S+xh<w-Lb&0XOqak-I$2K`{C^|um05qPls6C;DiJ!h^OlH$$mXrDR~isB}~^#vOgpL@iiB4y5}w%2L-RNnKHza^A*zFn=koo)~f{p!A_4TFYd_4d@c`Q
E4R*yxkfWZ?u+~DQ|bS@c8lJATvKgp53HD<z{A=5?((UbMP3^828jL2C3O5dN*H`|cwkP?*gYPDy<;Iu%78?nb37=eJ^1xnDq*TFtb4kJE~c{iJ%P{n!
f0MYbUyF9<5i3}XLGSH{fc`tq*H(eWpkOG{A_61CUlPKhh@dU2ji>3=XRjkxhxQYfJfjJZHg?kzdno|8KDL+-!?#grZ={#d%WW9Pfj}Z-q!98CYbQbGh
x6xevRVbmgLBxa=~$;AKUf#y8GvQjLQUMkZA>dqyvlL@9*+pUM+O#x9AX_iJkZa_4WnQdJt!VWjlVI_7CTRGgdKO`n5a|S4$IC-bv?}eGkUo*O`k;&a}
nmfQT3XvcRI$kzY>yWQ#lgh4m{6`|@)o%%}4Y(6!VADV;x!)W_1XpoGse*;XDVU24@Cr-8-cLMkmTWyC9ukl$FqzE}31<Ib)~zdk8Jzg3Yj4=Mur!^eG
V&TyBHbo$NAdW?aX%?jSVzAh3L5Xbjms8C(G?E;v3Q6lQUiLMXaTv)kjPTNAo&G<=a!(0({1Mxl1)E!*NE(-dt+kJ5ReBbSX#>NHsyxqIWNeuAeyG797
dNBgbCYqPjrO`@14bqqE%9g=k2Bw-ABr$T-;c~ssErd%@#-lpT%wmE4J{X*YF_Z)@Ex{4^2A?b0!z~><-6p{-csVc7DZ_%tWmmq38NS`Uzf>#T6RG_7A
ANZGr7K=^?ljs$+3=qxT}>B#fj&OK$8kWcZc$J2Em>iHIaq~GrrUa4$0)cd{S<(`ADQ_U`sa=KV$bg42C?<m7c-4auG<|506+G!{M>wgs*_E4xbC!~w?
eT)`<>9=f1;qfnffQH#%~3@@)V-)iw#%&+npSj&#MRA#iEPHqd7$#tR4N3or~ylWl(x*=S&#D#OG;8PJd7V9kFNnWsc6pA97Z`cxau`>}FQ8|LbF>7$<
)FQyf6-(#)(Cc=B>yfB!%e)6@hu`gQu+c599F@Jr;9T|*DAAm&mKT9@lfHpF4%3`RCv;n%Ok<m6JkQ7~m*V7G8mEt8ELF~XrEuH7zZ#UjRk<=JP(fnlq
uDI5o?u=<g!RIY^H%I_Zi^iBeMfk(Xq+sG{xad!Sron!qL>we2aV3fo2bU&_Lryu#rvixN@Cu-hK*UbiWiY1tlTA+HDkLPI}&yY>qSv6ux_B=~lXN+f%
>Q6v9vzeyfVXHWCjd4ktP6^tmg1LQPgQorcM<49?f`9I`zq8n70M^=Oqv9SJkHrri86|MB^76qfqA&raO&h~k*=^;+HBaY5VQYX3W1J7_7ac&nlfh^4N
6+OxlvurQ^dbPYN?R)=E(;63L9!jg>>`&J9Z?>9CrQEJKlo%J<mCYHRi8S4hGds5&Kw{f^EC!*^118xR$AGA>p9N9xT$Nm6<d%#$mrBMU#+9#kXNkHCC
Xp&(<PUp4gKgtb!S3vpNPWRY;w25<&7mvT@B!*L(B#Z2_G{|F<@GUoc?kPg8Q2s2JU81pRtiXcxzlimjqJn5?>xC^U6Q(ztAJ8TFV&uoK|3zf=T1;G&M
KwhHTdq0I5{bCf`Wh$0%|z*@qmSuh&X(iat7a2Pz)!>D~F9?$KxT;`Utb^@?*}KG)KUb-;40F?#`O$6{1r5El{;+ZCVtBxo_r=|HGC+xHf<gb5fqEaV$
?hF(13yF&94OaA+xg(rA{9klScRA)Sl-Zx;9%nB6uy537Q!T=2-u#6eMkKpv!=_ljPp;3fu2YvSWtK(O{KceRIB3)8-qFBy01CGQSkgtq<r%y|`jRSB6
j&QfBKUnZKC3Xz^bMYvOGTS}22j%a7BkH*pE1jy}1KgBOCg4-?SL~VH?+Xlj3~cu*>eXz{B}`lo$XqgVb+K$`?Hs!O7u@BGd4D{FU#;=kV0JqNW2GoTt
X~Pq-GTG<ri>>WQsRQ<^XwPx2-XwIy54=fJ6mJ;w%1S^@raWune__X*Ik0f6EhWO_64kda{2K>&*%93rTX^399C4E!JvX)TL2OMW;t~(&oncLi_56zov
a5r)JnzK=>)ue<d_=~0G3bIL}?J-0{0LQ&65{?IBje=n~i;X$dUJ*Te}8$Sh<H$vzN*k;uMI>)uf*K7aY7!YFDMJyR)}Ng?+R6$B6-Wil4C3wz0yRP`w
w!C*jwlzqjurf`$S3YX|f4<tzvGktG_;embv=(p9Z&S+4~ULh9ZjUoH~Ar%%(dxWZcxaUS1vs+&8o&^KsI=k@CmG)OsM?xV3Dj`Ex#GrUfl`=QqxQPk}
zMsOj+#bDf((ajtkM^7>Uu^*x~fb#42MBb6OJjwg&vKK9zuk)jS{{7FwyHdH0t+zc#Y$BVji00*Vkwws5#b<kp&DzPFG<WQ9%KJ?kA8m=v?xtI>9EzXQ
rJ}c8=n{KlD$Lp>^7XNOd&OU4iz~&14WNG<SkIQx8IQQDa<5GOi&pUTl-sPq)&sps4>_CM)`&};f>8IYEM0o;0!NOmZUM5-%!TqIis~QW(5@`9`bdl-0
%XssZx;e{WeSb%_na~*kg{&)YH(&N3?9y_FSMgwcW5%%l~GIw$ojVtBUwigUzc||?E3w_{+k^7pa1DU^`Ci8$9DQ>8vW-_RQ@0TXZC5P^q>Cn@AH-a<=
ETbclAI2dd~j>K95WKPk-yL|Gu#Q{PVv={db*-|8C%a<39geC*}X0+kf$j|Jq#t8yEif8SM}B|A@-?H-Z1nOaDIDzgcnr^(+5p<)MFX)PI*o{`Z!Sf9E
>*H!Ak`3;%r~e}w1<`Um<4`hOnr{|`!}Kaf9=Kal?z<aue<jo;}%{U85gC%f>rlxq&XCijESyH)A5Qg@=If00+|%I=}{^&`_IVaa{+Qmg5OX{uLXg{vO
#Z+n`+%P_YAYNh{WhvyI8|AY5dc;W)wl>4|oLrLTXZ{_=LivH{QA7Xq_ybEj1<Too#?q35tq&qzwZ_UkPr%1uN?D%>qh@~o6#E#cQj3n05#>4mqEjP-1
kvzkDdvv^f;mdXQ<DYu@!TZ7c-;7@_R&LTxC;Ms}^yNAse2FabE>Wt~g)7TWv&mCQ)KMwtFk9$75q3a>+xtcb#^%1lM}zkq<KArW8rk6Tv%dce;MLJ3%
s8IiI^G>~H_Gnu&D5r=U3`A@?WbP;x98LO&>-dyqP)?Banhb;o8QB(b4*0cmBldDyn|GIGLE`R%k;pnlRKeuwTAaS+b5sA67R&woC^0d(!dD&_*vf{KK
&m!zMp#jslOjR|H1oTp#FaH%nu*@^zVN^yxW>2;JB<xg=34r&%D0LQ;7od+Wpka58war{m=UT<e8uSm!IclKYZ}R2S4lk?=!yTZ};zyAOC;+c>lNg`7h
S@zX|VK@NbrIY|?%*0-ChZd-iV4-bFf_L<zEw;@v3KyB$B|ySB&G1uJuVM~3|^6WvT|Cyig2!`Axq3EUVe`2Wx2tN(-J{XGBuUz<<=m(-*GiT%}&Klqu
y|DpbBmf<XX6aRU`q`G6=t|1R^7E4{IChHv!tQrbtH&QV{h8G39;cM;wMZej9dp-Vw@BgFY{cSz^3x4_A^;i7|$NP)^VE(rL{%t-@|AXWG<mn&0AG{yD
AG{yDAG{yDAG{yDAH4r9@X96|dj#fGgp+QYc7I!hM_=5RNJ@*AC~sThWMpsv(S3PAjzulb5s)kwOZJ`*2`7U0o)}_yb^4obKbh#bbzQPGOCn20mY9T(n
Kv$M=I{US`;#F-+jRmi(B^7gk@qin_Z`NB3;P^0K)zn=lcC;<4RPmlBW8ScSY_MD2d>6d{tg*W-1cyN*rJSmxb(^bHoH1R=t6~-?93h>H~xWB!Hm`K+c
k~}>>FMB<(f9XzD_4kQ>==k@qglap)Lh}o0M&KG5OZB?$xoNI;G*33qSqwgZG2?gZG2?gZG2?gZG2?gZG2?gZG2?gZG2?gZG2?gZG2?gZG2?gZG2?gZG
2?gZG2?gZG2?gZG2?gZG2?gZG2?gZG2?gZKXpFaOtH;J8r#;tL%43;j>@fBwJz=|9cg{AvExcQZ&=tU;-qDU*JgQdMBX`-=LekT_lP8dK~VAEAdy`?xu
|feMu;xuDvH!K9QAR}zD@alI~eCQIw0A%b6mR6IX?3!LUZ9tEr$|AMM^OJglfcuCZ*<qdVR;^Vq%P7<UC#z0j-+#=4#6ccXd+N12*%ahGp(*e_Qf1!t9
sFU^%WCBV|_(dz5RFld0J}X$XgQ1KT`alQ85<;paGPK&UI_dq_NyNoquIP4@<z({Kn-CwPVx!xOOReiOlM`4+EsN^>p2s?R8?zWLfrai?bjNksFb_Bc-
wBnUq?Jv{*j4czXu9{gysTJXT45H`x<@P1;}s{@)<!@aeFs#sOB5S=W<A7-0asKk49#6@g*xE<x$J+;U&99lr!ig-K@ZpO=%WXmb-iN&57o7E5JM1~b^
UEUGy{uGxH`!V)svi03LY({XuF!@EtXDLTFHhXwD{!W6$$pTOiQYIh{w+f6*7CyhwamnNVvO?6uz-6qc*h`I!>2*zmG4+h0CO=9VJ0+)M8|}yFBT3wZE
Ynl03>CZk|l_B}<~tO*0x9GR94b=T~^Bn2LJ#qv47`>5{l?^XfHrO;4uIzeXsADEFetn=P#!Un0DTU`JCCdy_Fj?GTAEY0>xNp+NQeWrg5+3sFZqx9NK
I@DQ>T*Lmf;VPkX7TN57Nl=D7Y;RKL3E+s%h>Y))zp{3&Z@D{H@6{EZD`?9uB+aV!jkf^D6p*9VLYsFhc_Fk}lcuRYZaVGK;B2XYcHBQf@+XmGVJW&1~
N$y-<Efi}uhp2XZxz@3FQbB3{ob?{}R;(Jwz=|-xs@_6;a8BEm!-a-1<>=k>L@a0VeuIsDNm1zt9cQXX<BIlFB9!gjQY!)x1IXMz9a^f2J^*fXhnVzl*
DE)0nG7qYBbb!J7v-B<bIL6)2&mGTj}}&|&-sm|^ZK(9(ZHHPZ9Lz+1a*A5qjtPK1EC8BQw&F*_443JSz7T_T1fdF?xlAI#7g5YjTqZwfm$WWIOEopl_
(A;U)-`=BkN<aR1mzb7%E-HnXa)Fjbi$K)m|q@$D~WBTVW7(59FyUHp$ts6L8y92bEMe#d;|P7ZI`V3-Y#efciE#5`1Tlj;7~Tnyy=QJK)EEXI}HY;+&
qY;R-cDOI<wk97~HR;s)RKdP7B}50>dit}5!5x1*IxyjruyB!Zp$UQh#X*`(g%4Zw(?dz6-xV7a}0UjIA)r3)lcfA&77Ss@dO)Q$U~Hr=RL`f64NKi^F
{$D8%BTBzFy6ILydnMgsb+YDvG<h?)9%e}UiTrJK;&_&>&@12(|P59S;L;|NSkW)7deMeOYbbiJ*QGG}%y7{lGWqwDl5m(fD>;5pQSfy-16(5_(qiVli
C-V|ymFVM5j~4pLa;gY|5#|hbJ?r6Lk56o`++;+9lKpYN#Yw^F3kxvGzu)hi7yy2svWtcmmjbnx<Oqh(c3Ug{XeX^L)d(`entFOb8JsaNB?}2xyP?s$b
oF20l?78;DjAU@T#`mdetZ7gIP1lSzmM;>WM9;b8T04(V#QWr0@dM<^-zQl8EXV9{E6rE&_z9YJ@x1}JUEkX2t6HR|G=}QhTx1SO0VZKo%NpRhsx<|_-
(~|xiF|Po$vYc@bwn$q?S-&Kc2GD^)d^uIn$zozTlReKXn!6-r2uX65EqWyoU?4{l|4h7wR>c@`APE!W$l%`a+p(X4Nb4Y||7KjpqltE><p_o(hT9vve
ons99D7HEg`$6}Yh$n3E4V0;TBtebKl=ja?{mbIzgR7Jh5}IlV68wc053cyl-0&}Yqr?^}vcE7k*kO=<5CwQV-Ng1&Xu)vOr+^`1Pr*g9GN+IV>*P6hS
wBCSwkow>IV4DH=TckfUGb2ze4BqYa1UBhjGa*SLE6?SY<G)Y%k<5uxceXA|SK;=Q(@gIKU<jV}wDbxL-Zw>S6Cu2t+=?{IYX%9n_kE`78`gSgy#)=8o
ev$l}zAcFNV(lG$*gy2mH{TGA*XA4lu5a4b-9vc!+%JFV+qaq?r#9zf^@qNt?>R#~J#>HQo6>jW$xkVh|DkU!>pf$W+lT58eT$=dM~^0y@!$2$keKTVt
%55M@teNI-#cN+abUXe4}D|qcl5PC>>u^4-GP}w5+jp8>N)SVo-?nVq5e_NzGdd9xt7<-{mrkLb^2?*ON{%&uX%kuPR8>w=<s*HrVRe6U*2o5e)ns}E?
y+~eBawY{91}He5^Vey1?K4nxvfdx@dUuhhI~axw;5XlT!ZhYo)T0ldfTV_(wgL7ji_ayLOg#5SIjAFLaJ3<T$myAEpW`CU?+8xV5DQKzD_R3=pax(VH
_avwRVL$15lXoqW0UlU7c}A&{ANM>Xl{wQ;$RDqP9W4NXbzS#rDY7r2h^!^=T2#KyWaENthl@?KJY_8F^?JS53-M_=%mCheL*@vPU=vX<$b%eu2h0FKJ
?LBpg~minB@48D6w^q!HpaXQP=6|8DnLBT`1#pYV=1;p)?L-}ZRmg&6NO&k@O_Dp<CO&(Oi0co7}z0AM&wfwl-C%+K3<;`xj#s;l!7wPHZ(3`qwkFVGD
(}*|menn+}8#t3Zq)_y(uL?Dst;z<fF%!m*_3Rhk9%AvfRz56qBJzfGY-0m(T?8@fC8L)4egnA@!7AhrH9#{??wlF#4S&{SUZ65j!oZmBo+OEqVxq;2z
&XCt)bMz-WZt5fr?-9`O$7;2@6fI61zbnB;1D}y*U(rFLm-o%uoovf2$26+z1qYwkCk?AX3(0X0&XIMS;gWcP_GQu{N$JL?BAV0g2&Ss5v!Gm>!N;>8B
~(F7+j_MFpI*FhUhbTE^f++DM6egS~O$Os<jP!sG|4vMierf&Hb{^(jR#XkVlRDcMId+`&XCjqLOZ|>Z13Y6tzr{o(pB-@$%;4Gsi}MYfk@9Eyv2t`y-
YHJntb2r4{8BA5G?P@&ue0<$`=~@@4&1@jk4_FF;M)ePa0;S%jGBC60W*7cIlhx8^VMpc&tntN7m2v;UGV#0|Q|Mu-RLf%?hTWTo{VA&e+Y_Ld+QEtdt
y3Yo40-dlT^llgw9ji}sJ12w69Kl%FodWf>PG|01{iR(T{e7K1Hh=#{}&Y%84GyKd`?D<L9oO<&j4iOf&&Kn=;eKLyqO2Ckd9R$e76l>#~^dT1LuIIDN
nHOqJI3(XV_3WVyu-1*)KcG+Nu2<g!?DS*y>HlwmUU(rsqRBjn*99uZh@(*|_DNG-!U3JV{G#dB`n6GaRtV|!{yO!yC8w+BD=H+$W%7nokt{RCRTG}Cd
!ouN+*-G!1p~489#94R9amoWJ%TDL;Ap|5SFNX^efq1^Fi@Y|<w+@gse-AAY_I4*Ga2PDn$Xdl!Yh3F#>qyxM`FCS7J5=It(LNtaRvKaLR6iT8EB@fw~
%>a0-7Fq6DV(045hKcYp*Fg&oZCG<U+O0JaiXdb!>=Y%|n?rF*J(2IQ^dYjcYb$5O*INnvZqm6ka|1b>B73Yf~9bTCGzmykyMgja1=HdRf&4^mPWH;VP
Ds@$flcd}FT!t&?nWYQeM_G@+Gxzw1#Q|C+z=*q#0@B1{zE+BY`%Eu}^NxSy7KvlmW(YIy}S2`^Bs`{BtiZ*GNmZ#n(zY|w$A5xNPX_<DG2h<C9;#dHY
Ow`3v+8+Ov7sBK_WhdNpa_Q`1?n}ni0k}uTFUM(xb7-g`i#TfNj<WH(Ao%+b*Q|}d@^Zm8#(W$3C_@?*iO<caRX|swnA-X81L2F$x-OmK9yOU^Mf;%qF
#7&YOmxV^T&OT&Q|5hp-lV0$WIK(YOac*ZmzIQ%qwl0f}BC|G;xt|%UCl;F1^sAi-;&+!(<vA>OC4m@8iE{a%?>n#q`KZIQ|D$L@0xkSXbNk(tJjqc|=
Oiy#KiS)b?L!gJ($!V0s(@34EP9>&Ta)~x#!}fz#MShEt-p)wl0&tSB?t|DOB!<S_iC-@>xIH2tD&*PFG*(Ng>Fw`#k__ydWH7@!q4?++i9Jyp`Nmk&Y
lyh>*xsJC(ko!m$Cts_=7!tg}StV_>K9xmnes?J~kfjwi2%SBStHz?byu6{33}|q@X3g4z>PxXeXacdyXPD#W<abi%3#!$MOXAZs0O5a2J>?=DB_$76z
ws1y3MlMTw?6%fu=%+)OF+O$*hz@xm2#?heSv6@yZYmtwc*?GT>qCV6FXNStftn+i>fdLb@&?3Q5_A_2dj(M6rDo_VO?b6>KF5TX(o(xki$FNCjUug*L
@vXkj?mvjF1jzr(%^~L2*c&(z^r9P?+>n<ycZ(hV-fd$<z{!P{m6Pc2WlV{$-?g_3;R&R>T<*IpgWN(&{7v=~9^W%9l|2Xri>HtER$}_hQQ*%_<mduAR
NPdLUMOSL`F`oP(RmK%nYH{+x-twm(5RMr=BcZW$p`WBb_Um#1p7pSFuSx$c&ltHcx>EU6c@z%Z*SdPJV4?C5Z7<)`oioPp$-+-UaNa=0nWb$>RY0gZ1
X>>OYiSL`0`VQv1^UE}#Tj4xt-^cjL9hKC4{PYj#4axuI$ujcNp*KDEuc#qs=KM6btE@S2T~u2H8=Zbe#YWjTl&<8F^fIU_3<-V#NGK2DWhM#N;~^s$I
X);ht~i-vlBK>drlz@Z<EiUF}jD7CiUhjGShP62mC6l{vG&dz4fQQ0a#CGA|h8fW3R?5bAzAsCDSsP#JlC)MHio>&b1YQm~%cyZ|*snibz_7o)@5H=<k
8C+ILl2s*8-8A|q<Gj=T{P&!P4L0)SYjec|*E)S0h*j=aZO`xYCh+5X9&WW&UIE%dEuIwk4dj^rWBg2PB~nm)95MNTk+<+7N9*zcv+H-`{gSoW0QZ6EF
@zWj;>-ej&&A3r>rpK2SMG}L*BKkkMn8uzmw7{5^ABWPHZHju4Ax7U(*O&Z#pU->i{_ZYG;K<~io>#du#;Ajf5w;K$7>*K-wzQ1d@SN#I1YdoVtInX4^
V<d?YOUhpJ^vKgM>Q^6LgZIn(wmh^<%vKusq>TeL_r>KjChZ20T1xKu4>-rlMYy)meG88Fd!BAFg^tZKdz|_AGRR1|Z(^*IO{YV7|D{Khe~vddPk%{0R
U5sSc*gaDOI29V+km?K)H|V2@?N|kCOh@=!o-@hbP{}6Ctp9w{`B)#HJTy5Ru@zxRbXk{+pEMvOHwpB^y$|G-ew`VQJ2#Xf7nT4$<yyHy>auteS4XVnF
;{(?Mv<@k4wt}dddkn;c0<Jq9bD^shUlc{QZWKn;h3>!0x_Od&dK<`Kkr7ABvgCU#^VTTA>iT&+_E2==QpK8j&fJ=@P_zw$LR;1<M|>aox`OH4|?1*4z
6QUkje8AUv?dOZCo=<>O1fp{mFiG<o~|)bppFVs{@%UcYLezzBkKz=Nv=XkGg&u60sQ3zA1Ap7Uz8Nl{4U0(oZPJyor~u{J-wLwX2jzg{ZGk$C!f^55_
K8$odTr^%A&Kv9o!gin<vys%9L&fFPFf`sE7Ue?ou&twHXi@o=1y&#Ky%Lsgpg`yEw=yn**q*CnZ*QR}-QG+`UZXTg{^3S_!y{KG@SdOXFPXJ#@ykzYd
mLKx_LwpzP2kA23Pde4|Z$TqBfa<B0PQUo1Dj^Lp2X#>KPkKG}5q|0G*~0doO4vqI6`bwy>%F*T#Kj#I8*C*fK?&i1EVJvmhuDVR9d%n(2HImf`z5~SB
pNz54b=K3sxU3Cx>vd-oU{#H4!B&Ny?0Nd$kL*PieTLt0t%RTu?+5}0MSN<i((_qYRx__u1Fy-M?HIbJds1RB(?@_d-dn)S^B&k0CMRo_Qq$Da%K(<Ti
hQdL>_YM$=tR}CK`oddinjOa0&&whrqdrK-D3uwQAV3Dd?;N(WCn)foa{@2quKSpdu%dKz>hWeP5Idf9lKHa3+Pb?jL!dwVq$ptoUvEeg8^#wOx|XjWy
BZvsGvQaL-8fXgAd>h?t4Z??9L^qwinj_b9aFv(Vn~&AA&ILNhu2sV(ZzzE2J60`SDmn8GAj<9Lt8_e#a`f(t;L+{8Zn9n_Y7+L$Z+i|0pr{>lXNPC>N
9?aA%~b^4vAcBpgxh;J<4vx_R4;7WT{zkyh@E?ovM4T*V<C?j0BHZL1ei!7oY+)B<Um!~M4J*c4t9C5Ad^yz=HSwFpU@LnzDY6v0Bd2I9o?;&!|OkX1?
V<+FgJe-=8dMrhV%(H*EVTn1@cz=7*51)hgl;1%hx#F20jcYTa56M5|Yx2HTf?JBCH%(uYvw?rE*J_QP=YL;E1j3yqMB)%E#7_JXE9v_(fMZ)fNKQsuH
hdXL5^&rSm7k%g&HHLcLR7%eOCM4dD@ym4M46L9?}Iv#gL3TKFsz0*nx1pb8I9FH;9KUwnTI?tzOH4oLJ5+|AN!NTm4Rno3r@a@mHX&D*haGCO2KFNT>
y=$ZGLdS?+=+Z>RbpwnxHxr>spp9?9{iyGtPXpPm^}Ep9r$KQ+jP2sNA(gG7qccIirRfKa)XwG%s#&zI)HlMpaxvX(KF-Ge7@6zS`?n%joZ)1Dem}>!n
ZGiltPkX-KKh8ucVVXFXK{EfV8^P%v0!V0shQ!nf`0sFlc*KhE-y#Inakugk96WLW7q!d=HBuec<&Wl&11!);$hG}mfn>Aud10(moebc-`mzM7bM=2MP
&qJ`<cwQ}Gt5L;sUo_fcPlXlOC5RNHYy`oCh+K5`z!tVLnP=R!PG9qsm;nAui3LNI_-{ZBaP<E;>>MAFY%^Ms{v8VjeGavfOY03S}>(gKqXT4n5SPsC0
7lkluP^pXLWa<fj6<KY>J&THC6U3ErKrstVPla^Jna;CuVIdJ2>dNY{%yOkK;_v&<ZE^BrM3Z|geB1X1(LNRE`G7D`rN9OvD|8vU|F-}4N<NN!?O)ba4
3+!STi%%%%jN8b!gE0hDki}Ru0FD8$UfgOx-q$SUb_Z9ly<K`_wqSU8r&Wt^rz(Hn}9w}KM<JnAN%8Dl5gnC#1NO4$hKjn>{k@M1U-=T!1YBXb8hH{mk
q96sG$(F??>}qnDVf+i?N<QM`}M_uTlN^dfa)7+7UOXFt1cB4)oMRiBCNQ!H&xkGu$QUyoC?SUKt9sAkrVAT$`=CpzURycku4TW;F&c&yKB@bUfLFxIE
`<TAH)M-&f%+vCxpb`C5_qwH#X&K9N%+zloSY2exU7tJSsWMdkjvzGG8C>%ETNs3XXk3iw<F^+txCoO7k6%#J$4CT3mF<i;W50PA1iTlysE<y^M<>Jjq
kA74u663X_p%!PZIf9%Ju+Z9JWvv_|zU(jC~7DD_Pd#LS=*u;iJ1EMZjiPyHbGk=^R{M0M@DI#-s@>sT>W+4tYCr7pOcuhtZ-8aZ&T#xcGm2gAXG!x$J
v)+Ekn=O5qw1xd%Al`49XI*-hQ!I9WLvSfaG-Ok1X<A=yXPkr>@()H2j7MtvaLaoNt+ub>Dl9b#VoGCp-!ee4`I@R0R`xm~Si5IF`bLp1&H}@tJe%*9Q
51zL(3s1igsVi^+{WmD`HQH2osYofYb1)jXbO+Zdbu&FWqMELBJRAqc`wn9xvO{gudwM?4h>P%Sz4Rld$<_a2TGl<QOgXNRJhlzjNTuIWU-3Rd~r<A{!
1X&O@<zh2Q0(m>P61F#ixH*GO>>19yR|rd2ibDICiB8{*@R0Qax6-MeUS<#(?*d6jw=CBDEC?0g~drNhHN9Y0!Y(F1x(j(`~oQTUS+gErzSgcF(wLY^N
7s{y_bQ>5Pc<C;x>xlp-R-5q6f12`A7!2_)ZF5_#`=?m73I=MfLz7}OE_>i6RkN<hyX%wzi6{T{bnIgC(2BIdVBS`x$QHvhuHfH&|gTw_|zT7@nzTC##
y)0sq%3}{DT5l%8(<20n1cMx^W^a>l#I|D>Qb`t5bc9zet*|$R{(BDY`dgAKS4j!N91`Vc?<Y>7rdJu0$PUESPn!+`lM|eFvIdsWQ0M8x-1dh7wl|=nK
EtOeYS#h#4Gw5-o6uLI5!UgtP82rgjcdS^?juH0rPM20kQDzj|9`kq}3ZUQ70oJ?H^aw8|F(Prtg8Xo(Tn|mf)1DrZl9rmI3L0+L!h$mX`B*CBq2I=%{
%SyL@7Ok_!`$v+Ap$-YC|b*rMGF2nPFE|Ea@&@!YP=L-ZU)*XK1qQi<KO`CAk8CsI2Joc-3=!jJgesG*ZXtyOmOt8);7?q_ZJ2y750O^TbGK4WDQl5QA
iEr!pHJrC;?y7nLdr?n>{0Myp+dRu0JHleU_9;fy6etnk_>21{<@e-WgD>m2yDSY}tul?N?E}73kYpEKX<$nOWy|Y@lId%cdlm??YBG3T2MZUBuC)r@?
Bqs%(mB+p}qTZU?ODcEc(1XP8jCv~5Pt3~z+%e!igoij{@QNPzvP47(hOI@mAO=z8Vxk%l_mTfH5tq%q|5bUM*#BzHtsof)x>7Uoo>r`B8rzTQ=A+_mH
mEeBaGOv<g1aP_k4*Zp1#>g{Mo=V&}tQ?gjeJ>VNAbH?@XsM6d`Q(f7%iGnXdtx$74KAMvV$~?{;4N=e5r;f<2!a3eh#sPhK_H?Zz#RxCy5>tC|>X!n;
`U8w>ATDE@FF;Sda{ox9HN;o1vwH3RQ4%|SM?JI7>V5i$gjen#X*1rx@_pYKymtSn!lt0l$raMjtM`wPC@8c&+xJW9)%!Dr9@zX^UL~*hBXRiTXp1PeU
%Ov>7_86q<hk){_iJUZ=6K%XB$k-3_9GQwv&s%S(rfo?d&?8#a}QPeYyC(@&+)Ky=7QJm*B;t#&1#CW$X>f2YVjN3i;*2U@<`>+*!QP<8cq2zGr88g5#
BmOiPqc8(Ghx=DB_~Y`Aq9Y>6LOsE{E6r+ozdHL#^67YG+_eTpuQe^&=NXx(3A@N2Jy06VOwleP#+g@j!1EN$bMON*nZSqRa<G*aS`~>`(N7(Xj{XuaT
fsGHcx7<^z|~NHmBbTdEu39uzNH8O1@Dyz_*|1&LZjwP@dw7j2=&eYEIPb3o>>Uj%22+LKX4efhWpJ|2MHi<r<PN;VIj$wt`Pn7eQ_b?Q1Yg=|}n5Hcx
Dp5-DtovuJn1ZS@zd)hg%!m(Bcoa`FS{fbeki?G2wv|Q^B&4~__m6?G)inY;-`ogx1h4cdYPF-wTlx)T;N2O)^jDCCnno4)c8H?xBmS*{39xI|OU-8sA
f<C6IU<$r*-r(uD6OnL#IXQ|k&@;R$jU`#umFcMIe1Asv3F>#w>=Mv}MGxV?1Aphe-NMw=r1Ef8%w(GMu2!rW`JlkQvYnAbY+g&5-*<T|m;pmlW#>Dxm
hmghsPhF)ii2NjG&K`EbcP|3-F;u+H%@xR>RP?h$YuOkS@4F0dlq{nX=U;HRA21CemwI@B3is7+9L1+vF)wsVZ1RN*$i`tpXt)2xiieniFvVjyiD8PYx
&?v%FvPf!(f2x#k`<0^&$T-*G`5laSHiT3YM|3F4#6#%z_N^Ef65pUqSvGQx?>VSVW~XTdfN;SY1N8p4pJ!9L$S&vJ?7rv*<gz=(pWA@@CzNhT%aoWyc
UTM2`I{ot!sIM=3UzfzxOukvJP$j#$nw5!W4;us=Z7=xV(QD@;S|)7_+Nuo~k^BW%W#J@t3#AQsyF#T*UV-jsOahSz1T4f@>3g)yn8R>X+7ztzxOPAIK
=*GgCUc6X1D>&u>y?tG_<1$UHiJ6kxkDnU>E|E)h!Tcr7{l~*ej_@%AJGWIkZ8|rdQD_%av;_&PP-|(0fIbDjgqwdGn2KXGF5LZB_QtQmc6~45A><9hn
p4GhCs8Q+z{|V+v&P?R4zQMi0@ko!rA#@H3T!dT6rc2z>^a6aZ=`SGzzD<_0YqCNo_6}TU3Fii3$>`Fhx8ETevU{3(@sv^9bHFR<#hF%Vyb|R0tldUpc
RD6+-yg9GFCgISyUU46`gm0;tMT!S*b(H*`sj14Zp?RPTerF+3d@zo3evp|o=*-7nrl|dimf6Y;n}IzA<p2)Ir@Il&2R^uL+Ub|T`Ilq>HvDB9?)RPda
Tw<MT46%CysDSUNS{<C)b$C2N!Dib6kvPqqN4uXhul36|_>1Mk5=$(WD?w>{zUFP}>3WTbnISwk$2Bh#ifPG37j3<;B`mm+9EUjG+a<e_I73?I&{^5Bs
V~lI3;``FJN5IM{X^$_c_5>X}c+5dRy{$I3Qj<w3wJ=)$jZ8us)lqnHxpd)!qgw5SCxR%Up$M{Q4le5b|%EB7PLK<AclAr(3CtY#?J3Lg~Nq}OzHVzv1
=3-G>=5=z9SYN{-ElJM%}cB#2RYer-`0|WKvi9>vn_8ct}rXD7)ToOOtogIa9w*l^8`9KGq^vJ5UVFZ}%N*pc1OWPFBmsX7x2K2ATi-n2&t!-dm-3~}B
u&l1+?kK_s2ka&DmCGu+DNhmgO@odNu>id^I4THr#3`+v&Vm&!nTvRDZ^U#faK}>Y>{cVJSJn_pUbEl2Iy=Ji%hDn%<v7)~g&9sk510<6j8W=Jz_<2D-
Q`o@`!gCNcI<2XzU@hLZR52gg#EaU6;$YCyA_6z&t_8tZ}OZYMJE|DptP@Jq}JU7jnY0Y<wMM^aHmjAqDrHQu4W`0VM|E6bw437gL<ozf#eP78QBVRRu
dx7?`MILf!|L!M_pg>7!6}Vrh_GkN_D?-!uDbxoT-1!Yg5`zE;c`%YaJT8r-><@+4BewPvM*_K{)ACvozaynkGZgM=MbmIyR#~{$pm8tu?n)my2|V_u_
Czw$^bO%UcQX#QUyF!^O6OeB&8=Om~+J-2{ZPN~9kTsC8Wc-*5FDQ#l;eGp3%rphLOim$Guq5svk(L#l`mO~_ZY&5LMyp-D$@1?B3l$9Sm#<v5He=nrN
Fdf((10^M(fN*7HjS>V1PZD`rpCog?tfTuwl)|=CFL0w!=9?m1si{-Qx$I2P=2>bo^mh5{%o7L1>k}yWCl!WapGUZMu-(gr?opx*6Vb$OocsM?oB8`NV
S1OyX9N}8aF0b*)EK#+RJ3IXmVwizm_aYhT+N7V2@vz-uX^>Bn*ZUJ^OW-esv2bZwUXLugq&bh!D2idf*<v|OyE`6BQWer5H7iHaH@ySi@N+^}hqE6Gq
ky}DUQqWmtG!ZCk9_7~V|D1zV<~|DXA0=)BR4BaS`LvT8a3$U4U)!iy{9-6J@VVA;Knv>O_IK@p5)6E)#<iH7bxgC7<PWdk6oC*Ix9hmTjx^`nclEV_U
)<2&dvqww*hbs;1Btj0bRzO`BZN~e$mmMmGx<IK)!m0`hD1TW3||8S1b?N3TS6RSh+rIJLuR6rzG+rKgp|^QsYH<Dr?dYd`E2$rz^~*T}rFX$#B%|d9%
VvzA$Jh$|D`+RsdyvZKyPMk6RX*S8IgJVV#p>=q?;h)Al3WM)N+kR=8l*ZaH1x;4~{~G|1Ye)(;^*!wr<kTBNM0ZnBYtSvrYmAns~YT&$xj<U<bZx9if
;`V?=le>g#{rcqg{f}zY2)XRVt!Z9c{V^Wj$!dw^Bip-Re42goE)#e^e%vve6Q-^FYJ-LWf{bf+98*wzkyVhz!H&HLw6*KIfu~#nVG$=x-r+he`W7Usa
beF1qMm}{J3F|J*pP!Rjkdt$G#nNe%(;W<|>;0=SM%h@)$=c96j4&GpH8%F<o-#`b_M@f2>#pr@$kOQ_1Z~j+KB`PG#1|740_4LmL;89R*_nn*R;lMwf
xG2oPmGfG8Ezb|_jna#M_Qy|;i$vY`Hb7Xe<bVibSJ3FR%_#MoH{hFCQK|8S0+F%>vu?CB$rZK3ZUQ5RnI3*O{gGxLp{JVY$Dp7kBFn>Am)(0+qS8)rk
hv;r3=KSecI4t?{s9P`J!uMImA2(9h{b8T9tF`%&sZ$n@g=v0(GDuwYxmf({M4@Ww!JNs9y}{G%Oh2LH6Ld!8&HTG@G4rgT-NJU~R$GWSQ<6M=Nm~>WQ
)lN!f;7EG+Z%fPHt)(O`G=bww}62^VJZnWpEAkCoGE*2bIAztWO`K30bM2;y1VW~4d}ksuh}zKz-=e@e9iZFIFe+lWxzAS|lXT<EH@bZo3`xgO2<Xevy
IJ-A}h>FB^O4||47Wl_Uk7En@9KGL<2Xc?~Om?IU9SGppl7Q!R#vZe=Z0eo)Tp%HSnQ{Y#F(@c<UweI25F0pAoHY{gyO(1`*jLU|c3<c_IENwQpWg7_e
#PZ^(RwgQ#V~Z87{6Xj_hb!HnmZ`64v{~DN*4JE^T)<PBFFeE1HeM@2kn6kTn9QA0V^0O(KhHKa-MR{V-eU*Y>6R>w5~V07)IkA4lMYW$Y<tcqs;2=T@
9uQauX0cdl4@xv=9UftfsP$L@v{tHc2M8;UZJp)o~?_>6wHD$76QIy)WFYqrDKx$a$6hY4G-%Xo9mE@Mtj2u=3J7HYd8H|bUAcXg|HD4E3yH+sb>n(ne
O@S?lPnYf4DDIv1A~Aa`;@*vm>MR55)-gvaCb#V2BxIaNuop>YYRq7Zrkfc_Ik&_H0d;WrQ82oCasm51dQet{ymA<QWJZyORmE%WfKr!Isqg#htWiK5U
O1;T$I#7B+58YSi>|#rkH>iK8Rrm$BE<C!>}q;<nQc>9Kp+mD-GUM1+?`LbG*?3TiitGMqb-N&QHv9EtOE19z2_kmy)5x-vT+3Or>pN{u3JmqOu#{^hT
kN{>qg^pbN<HRS1+1r26lhZRrfVGontbVm<cS~)^l<`TZxp-p&kI4Bi6H6rYF=M&H)*Oji0S{2Xr4*eRg-w3QS+^sz{jRT3+OnWEDU8$*WF4VVVSqxZl
P3Iz)IBi4{pKeN}yo|2c&Pu*{K55EoGi!9f!C`6BFp@jE);F913Y}3w{iK_i>Qu8p-&R7Gp6b|SCf11Y&~>=Zi8ZSbs|z#T!`CVr5za-fBMscn07={al
n(m6fz#CU{jHvprk=-YUs(2VwCVcva7pL->`I7&mD*xydYxp9qMhay!Wr%paTT>p!3vMSPt#Z>d4E-#s%qIH$|om}Y_aJ%lfH`QypSM|xaMx}s69T{Ai
qx{vUgUUQfNhbjX+=-lw2<}9r#%+a)e4L4cO3S<w?gLp+lc_X=t9=Skg4$lbW_vX`YOGP|~k)grxxK<P=OttOgmRhp&jOsWA)Em`?|b0EbI5rB!PL{$o
jRj1tD+X=b?8<c0lKZ;|yTq(+sr1bjN@BY@YP04Li9tm^q(&F}m@B`!N1!uoeR20jljJJ9?2v{dT#WQDjG^iVLC1V)jU#NdT;Xi+~0Ur#3SI6|cufQAo
yT}RFa{SgM4Xwli;?3dDL5Fw1`z+aATr`A<6n9dPPgo5szl$aV=Ji=Abd|&RIw}KEj%NoyEE+ycGZo|j=Hs0>HKHcIIb;Ouiig+1}FwNw3s>{J>w?U5L
g>+4^&d6<}_Ang`B?{$r#PU~{@8NalupoILv`X!4?J_*(k2#%Qk4P7{3XB&_Ee6)BOdVx(sXgwz=<k3Zi#(&P7i}Kv#v1a$QV>gJ*!B<jxZ39Qh;ma`_
4Tko3u(Nh9y3*qwk$6ecyJhE8am^Zqg~^<jkcq1LbpNHXC#t>K1z))rZq1d^hvta6U2`Ti!A#25%^GRxZ$o<AL`9jnX$q#=R0`Qng=v;f<Y;Ey~_rVho
jki>~$GII8hejzu-V`vm7jhO1+FT_J%}u?d4flQwjJ(CGr_1>U3_j>RB6c6tNP>!V%z2mCGE@29_}&>dTHP7NMTujpgs?(JY6Kv}@-hR2+JJ$PxX%u5m
HM_pvW)v{ZQ-ixQLahzx_2o@V1kDYpsey}8F-2)`YoSQ8Y;&w)ASX|M@~4x}PxfU;G93GmjgE~{d9j@fg`(HL(kK|IGb;)WKiPu?*tT^qLKHkvLcJtFi
7h&#U0BCNTKE)A^#*5!<vQ`EwX0~IYF__`z}5~d=NX*JR??5`?SaI%<!K3{dx*X~y+^?qMt{uIhIo-Y{(<Lg9&`Z<g0OZVD5-{?+jv^38FJx%?qF0uK>
M*i~9qNmD&dYKnAz?wc;(xY_Q2x9HI874Rf|4#V;^i<fB@HjH(O$*V0ZJw`fV-`c1&AR83#qAF1AY2b4ns_aTm5=+%K+E~!M5D}_m?C#}c}&$%qd~;v4
rd%zJ**Gxe$6Iq*HNQnHb=`%bfF8G6CK$Z`DZ*=I~`hA@*MPfv2CM4oq+~xGn^m?<KrC1`K3n#;DhXh?baFE7UvB)7!d<_+PetjgSDh?B@3)L)(G%rf3
l^eunu57Wxt2jHs<NNd!@|8r8^tjCDm!VpeZ9;7*Fw;0ljcg47Jpzv;GcfQO}^c$cm0KX{Be-JMM*68XB=OUzS$8;1_3FTlw153RAw~u8>5)7u2#827Z
3UnX*`tc(m)6N;(1mi*0cT`yuM;Dm6|!q|Ig!i+wj_wLl{po-SRe&lpRBOmff%W^0?##J`?P!QGozoG)60gwhV`!$HdnJQ^u6O%6=zOjI!*AZ*VHdg@g
I@C}(uxHN=(luV?(pmthZ#Lq<`r*)4RF_>?03ykCrB3ZxPW7P$&JhbVVD?(P}QcCC6-f3U7=uESfzjHLMAA<gxU#9hCwjzwWlGF@WC*Gq@KUnDUJPdi%
sv=Al+kvd>G9UEtXzs$|Qa;xw`^#pG$fgKrz*`Q~e=gQwKX+=XH4l^u#$dj|!K@2<j>qRxqngq~F29w?!5J8(dNHInzB<6KjhTOOCQ(H@z~`l$mV>bc`
D%mPczO;zIx#IxP^IIrjk8g(rM`8j9pMNv8R;8jkh&j2ysWZggcCKL)2M|Gj<5-P1GGwxA&oAqs!!rxSs>MMPGC<<Hnkl^J$@&}Lz?%Oaj905wa0-nmI
?UcT*}pKd`1heUlOMySfx;l%LU#LlF=5sKR8Of0KF)*9h06~W?@R4zUcAgX05!Yr=9L0(v|&I9wCBRmh6>z$x5=KR;YD>ym{rTRM*tam`Cj$SyNjf+va
&}PU2fv;93V#NsOFr^)|P%S_M()Y@$!I$#{%vb26r6qd>fj8GOL*%noUy&lAu)ys9A+O>#=c3z5+_!*k6a?UPK4t<%#5&t?sjwT>IQ^6|J-M2=}=McER
vWhiAuUq6DL>-E=^DTbLYx26jlr|DIuwx?Wl@q`Z&?v#B*<n`2IB|W!>?Qp(KNu-S!R>`{~4-GAOLRW(UZ>m`}7=wNe2Q-@Nkub5WYuN6ego^lCrz<FZ
e>TEe>*x}G8II%0^2i0qDLsQk#uAq^W!Nq7q*d<8K{Lm($k+Y=SB$l#h1@$a(l(tye(@;ib!}6`TKixd*k<P%F`V8`S7dY^;q4{@8r&B8tQxfrbEJ0!n
U+jz3x!)BuJ9g1{tV|r(~`vLJYGekH6@F@jMZ3dLH>-_6LK25#N@{(B|>%3Nl5BPP~Tj%7y;kr1E~Ka8TcMINbqG<oM~=vR;6}vm<TOBAfF3PvKXbaaw
I&Vtv+43%MGi9Ljw6_*)vJxd)-p)*wzR!SKXtUxv)U54lWhe=v9FHu#y?s;A{<D<Z(^IQ<gDus|R|1&|#q7#{`4E-x;ujirOHjl|xxoTjmwIgvp*bOPP
m!-S3Z4VD*95r=wa|s<j>=&C?SadrZP8T?t3LHB#NzzJJ+W%!{s2UjaQgGe%S@fxjtR747kEtu1M_>u8Q*OqL3=+sTZss_G(0@+|Oprs+q_TP*Bfb<)l
7z?iRyIlzZf)qw@$qdhSwZf!>ppW*d@^)+YFQFI}WW)F`G<jjUwYB3TrRX*knzTT(;<f9X0^a1rE#BETUWFi6m=IOWl*U^&7AzJH-Pudl7C&%V_#o^Lv
y1xgg*YjPPh1ot<qG{R2hH#kxAD4t;jJKyY+KnQExSS{H^L<fx*q7TQx-8NmD{jjqz{z#a)6iIU993Q}SD>GLN)LyDWlH)A%Dz0^t>{q}{c<u)RH!$ix
THSv=d3!N#aFDG97p`|8uZLUS`W}MbQPK!i<DL6R%YPYA>GhI883BZ>#8F}cgK=uNpTQ_<N*5Lo2U~~ch(N8;RQR#NI4Y1L(WjY&)58bJ@$xbh`Gwqro
wrJ{cJNO8!q4IKxst}o7(Y2&D1Sfo|>l&w+>yE9E3?!D!cXgiqBjE8oS)4ET7EL91Dd*sK1><J?CbFDGFM>4qem-iQz`aevQ#)1^a1JCX5ONca9eQE=R
0<P5@5;`p!D56RH@z?I@cFcALcjcMGRS*gvnV-=t4>JhoKLpjGZ?jA|5}Ry&x46|ral{K7m=dU!XoR&{qTRSpPoJK>y&mbCQqgjMaNs&IwFF?G~THs$f
2o8xVmnKU|YW{h;v*$ka`pi_JlU0GSEY93A2rA{`Ny<fCWc5JrU^US1~D2Ao5yCzI)>TNjSBRf5o2ZmGQs-ui(&bz6p3^3}p7pSu!WO$mE>S~aV@Oaa&
$r5UsuC9A$i08ze(ek*ul(Ik921qD$jUM?h(s9e;JuK8tN|Vhbi`B%DYMl796Y-9^?Wmn;VdD*OYEtAxX4Ok(?68D)P>+E$IC75c2(j71r+KuWn821!S
3I0>8a;$#!e~S+7ic&2I%HKIfv-5x$iT}Jnp001js$Us*Hi3smx=}{y9dfcNrL5}Qj(w$1VI&$1Nmt_jA1?W(&UnrWuQ?@&S`X<D2_ahp}rUT3iyWA4`
R&?JmAAeO`~-?i&$kc$17Y@cTZ7uh!~A!hI4#c&w!74UK%TIsGPBKo*@!WRHV<=MH*py;itsTPZL%yw!03#)Hd+R(IP43%vAQc?-nshvvXi7SK(A+;^%
D|^*0==bi1PhWtP4tg)VeU<$98AOuX<&xXxu;%A=^W$C**sw4QZrT^`Qavfb+x+d0FdZmjWb;_-7mU}!aDA^s-3wZrLJX_F{0*isFn?g-ntv?R0nhBbk
I#(Ug4En}JrVeBYnznCJqHyhI_^-@z+)Ip8qpf#fj7kaSqrlS$p^KeDN{?Lc>`CWng{yHS)?7TF^>9IS&xnY&Gnj0z9bFLe<#rBZY<*MCf6rNSu=;GuV
t;Ms+xA}c*j*6h05-X_2kT1j297~6TN7lyx@&hMr7x<_iS(=$S>%97X@gx`r5+CwfMxzRZ-{44x8H6-S$PxU`3jKUk;BoUj$=<W`7}b)iAgcv@y41a^t
{!?h8FPwS&?MjMjGAwU25!xn89kQ{%S`<9Rl+SK3*;D$i&C99CDhlm(4l6xx;m4EF-dUWh%9<C%|oeKEl)%TcfFvcfn-yfu7|)kCKDOz$3Qf-%>?wp7O
o(NG6p@*HvPh##lWFvt3T6a?4S0iYq5m3)b&W0bH>?m!Jz6<!;T|C>UW@iNJbm<)K0kat#GJIh+3gY*1I8QXXQ+_@p-Vt#5}8GN2)OFAO9-r^t?)jr53
k=*K)L|h_TCvu2{ih#1Heqf|RfD=hb+zgx9&+!~51Wr#|CVv6_#qJ@T@%Nyp=v>Zt2r%j528g6K4|byIWHMZp)FX-E>Uud(xbvRI+5yQ4I<oJl!b9Qu$
yQ*1*$2zpx6sR{Yr6KAy6cZn%`X9WA9D}dhghpSkgi9!!MfwLl&*dH?-uW|~X1^o-DFrAmvni)tqALBONCMMR^=0+~R-NJg8X8T}j{*Xj?R`*9FiWSzB
mcD85oMm=tHt}YV#zbR<mb|he4qhdWRwWw=4?O2cQ%58MFAEkzLB!7J^|I}nl5&<bJYUIeYEP?7fO&x5n-@-}htbGk6{x5MzU~H?NP5hG{Mf9nnCC$c9
ny9wh@!=Uz7)0#%1+gt^D6&S<Y^80vbRsDoo^%o9WxHbpSluBZ3OyAulx%1*l9}ZPMhfRdNmy5K;(Ej(n>2<#IP8noJC_ugI?euMb|yNIob?av=q)%yG
(ZldPG=~?v(H9%0<aMY;gmVI&7Kf5>sy$nAzDGJ?$OWQLCXbMw0>5AJ^P<OwH!p8neM}NrSS7N=-g?6MUqWN|N0G^vva8*!Xgi_BC^516JCMj|tAYlR@
+SARo)g!qE`A47S9ns@POG!z=KhMJkx@6zYO{;WRv+c@{a@HRSu@IPO72OeG2gmX8HfDIwpo(E*4Yzhcz^I~$-aZ?@?!?PRfh>YZ%tp5_a>Hbw(o%yxN
=7vqW$=dd2I%BFe#A{63;#M7;=tCqV?kP?p!8khRIlmjc;VJDI+vR)USuFg2nw;WmMG&xP$F(()!9&bm9NDOz~D>XB@v~l|~JQK5DfnMr%do~uQ3B*^w
`FmB_W(H!<u(veLubCk49mof}+St-kEtjy~R@*@C$SMg0W}lV)$sXb-(_NAm^)>1p*tvn|5=AuMGbt-=4`l~QW@OTO8A83vEw%Z6lb_P8OE;#nyv8e3v
3`dhdrkiccNGmh?JoD!<wG0v?A#h7B#lnAu7_T!lw%*EW0W81wC(z(ILxyeTWw}d6Gpo-^2(`zL7AaT*3-#c*CxkugJWTKA*Zm2bfH|17ThGa2raKMth
dPSMKqp?1|d^%Y~r3%OV}BR7LB*8VyY1AJ#NxX=OoRYnAMb{j5u|6?NT!@R7Tk|n=wXIE9kM+HXQj<vl1@%>pjh9A}46u-C=~iJ$s_Yxqo)FL#QNJS=b
>lF5|3JHV){`R=+5y*V!ULRabTgZ|P(~{h1!KN^c9pDBI<LF2tfX<$)?jxKDV2<{MiPGzkY43e6EqLgDN<YPZ|>u)9WM8eUs_Q|k`)D{Lh@hDNi^l~tB
&w?N1K_)LP67Q=j@y}`N|V9+Dd0p8&HHA>k5L#!%_L9Z&y1L_P`EQtme+2k=}A$-x@9^^Z3)I2=^+oKgSgdQbd6qLC>Ebz|PSG48DoP)3_7s%625{Zst
$|}cJ-$32%P@&f3Iuf{SV+^pUTP+%MOS2TZx|N}D<EGT=tOP-0IHiZDNYUsfx}3`i#?A&!!oVj{-wt%`GCgQmOOp}gpTu-DW_S=e+urPGv^t_vvBgxwT
a^{*kr}s3jC#3^2i%aSaV0y#WK#A<Smw?vvfcOlrFxJE@I(HxrNpt#QafHcD+Hw?q_MuXSvj5#c?3k<0sp!q0kM_~YhsMg)X%P}t_q^!ae+Ub6DOT#rI
z@c3}2U7N?p`8b$K~n1?apS+4SHrKC8BabdDHrtO4KKxF(mvuXwaERT{Hy#}N-UwefgJ7o_6)fi7>3oh#l?&ojCgTcsluLo&s5JWFYMDso-LU8O()>j`
vyIBW#jn(76fk5w4o)sj+j$KHs`ToDr+qpZ0f&^NHql0>@aTEIuo*<go^?!>1N7US3Zy*t@7!<>9FXmlN}%ZWSdYv>@V30VT+bX4tp$nYwzcXS_MNmtm
hnxJ^FtZ12ab4MK*GY?gC2z=P+fWEr2#|>sA;D_;LUX&u+sjp}yKz&c5R!`SrNYMDap*~Ig$-+^NXt}^>o@{9-*@`X`qh}-Dp`e%0$Pl#orpmD1Qe|3i
j>}Ta;vC|yp7e>O^<jPN>kjl-d19%Z8NM!Sm)QaB<I#$i@*-gsZlz}^+MbSd<(>*t>@kA~9}X9pR?{(Ygk-@NSgliqSWExHDuYgJ;3{rys96jlUUG(tS
Z!s^{gcRN72h6ch)iOcX48vmimou~VP(EB=}BNp7VpZ<4n^WHBozZCO|=fI9=b*&neOs#TB?2?cF@#44QUG7+tF4hx5F(qXPus|RuD`5w6>8wOMxOy4W
7a1GUrj?R%epRcJ0U~nrC=TG&B!Ouf<L-TfD%R#q3DIvPjpg5tCqbo2=<+!0LjeA<$Dn>qKas=6)=%MqLf}X?IJuNrHhb^o}E(7xU^A3tFbjQ`a4!MVz
*PKOax5c0~-rI*Sz=8GOk|j+<zhUa&*`(@f&q<I5TH*A_A4<khs)!mwXp5{+288gx=ewu(`WT%P8%wpq7SBdZ5|$6HNlyxJpE;3TDu(R$aWxxg$0A=kP
*b}!c!SuEYaQO3?7!?UPMDBeIZ(AGmsLS);&(zu5FFLQB!kIo0!-%w(eSg}q$2_Ke6l^)M0Psh`IUEp97a3nsAN~q_a+{Wi19nzJv4_LX^AJ(YSV7y|v
v0wZ9f4G?MYRvbX>V}_HC-!=Tjb44E9M?Xwa!1kU=sMZiL}kxHsr5OF=T4nt(_b)9b-D7l5HH$#PIJ)vtlFtTZwdKErT(^)JCpM|y8>;T*5oK$!cx)8s
K#`4Jy7p@AiB0<FCxCW$30D?1y`!)n!Vyw;(F9>j|5#h&5u1CxR9TXp*wEAuLgYu0~2zRm#{x}{gB58Ee&WOcYR&c`-Y9=%01G+TV8b$&qpG65)TCpNR
KszXnK%vvL^X!e@{@^8jxR1aqOXsKCNk(kQRgEvo>s}-ug_7EuWU+VA+xIJX~rta$UiZL$B!Jop=^$jcUp&`+C^}wZCuCl{BP|HX4lQcxZJvnqq~N%F*
m9SZ~(?<cHiZWhk>9bUJPp)VNGmre<xYSKQs}B`r715$eIwZ)5wkl<P%c6s62Wn=5JyQ<GNJ$u=ibn`#_0Z80>{^uiJ9qkZO%h{<U|PNJg}m(d8P)+nG
`v<Ce+OD-cEO29XQ>_9<ZP|%-?=}DkFc8^&tDdZ_CCj6Y9x^0WqW^(hqU_bY%S8QoKna-*jpNGV!*{tl9%E^%DXt&v(NVHjl{yjJTSRBVb*-J)`m6%1a
!tC1TDFX%4QK(Ml*b-%h)V-d@$a*)p@>1QdXgCgdfgf&0W7Kxfpa)kh=jfF!Z1Ad^ZRh1OvlvO<8V6i?T94*BQ<j1~g#EL~%oVN5;|TPFS<LZa6rSp_y
!3UB_vH@S4$le6-MH;27My@f0{OezftujOB3fX4v1@viE78$79`a8Vb`81`ur4UR;Cp<_P*n2j{STMf1SQldJweiX(|li!I7etR=L0%c?G?>0Qs#&{<a
->g*DhUY#Jsiy9pYimt#@>lwuYq;Ou8Dnlqn|Uf;oMrY&!}*P8R{-+ap~taInDZB|gziIh{+<)cZD0+M9r4f4Vg#ms0`nmL6$-)nR|LEo!5)?M=xdXHJ
eb>$@YQZ)~4#_X%R9u#W?zNs>itu7A*l<yngG1z#u4-&fI1SsuzB2(_(5VpTnri1L#;M%OtaX@3iRkRNjq)a;<9?uONMZP^(Pu$pE8O}AVC{LiR0v|)v
m2HKHfv>bC1@Au<^#-h55C8yIL;ewr;B+7BGlyUn!N3ni6&|Rd)tZ0UZ9bWBvu>WR5)zMCa?Vg(-`r*8F6hc!o7h?mP`{S4h%e~B?^WxG*W33gF<75E(
d${mGuvI}$4`LTP@{|Glj()AvV6<0tPCQgR2T5~RcLpa<kdxs_!sptJiF?^0M;m%(lfN{dR8HK|RWXHpH8xu=U3S$)srGy|z_NFBfv>eezmF`z!~J<@0
1{>!#wy;mB;4Ej3tEL+o0XC_4}7a~Pb5u^qpqbj8sWVjKsHZCYN>MP0r+>O^=aCg8l~!rLkUrHxTY)qaEev$2zZ6g5%{~^j~qNosfLw9iy@&*I*uw{oe
a6^C8mpr9hH+R8H@OQX-{d<I~KZ-u|u9~t#=E$xbDkXDQ8m&dsTR%ZaZ5$T-s%8w6BK&saxlcBkwMq46_*4-(IuHwRO235w49erInRPtTxzpHs}-(sAp
z&5mc>oH7u6k-?9^wrZTDrBg~8|mb#iV)HRR8+H23N?d*$4<72|;YO6Cfkh~kSG+eJrbJ7W5|5^DoqQNp+!?}6}{KH#2RGV2XN6yP55Bi@$q`lTIx=Qk
Gh1VU`qRAz(O$jLf21$#>kw#fMi&|tk8{zSobZNBcLq6;&*$ATj#LQa;+hw8NPHapBANIrc4E!<81cZxzMrpFE=AfTiM;=jhg#5inMLh8W-N5tSc}LT^
cyNT{QW`;i3`b-^$XTBp*xrVl)60}@Y<I_MtF@D$w91aaC-W7nkV)1?Sqnja&xD~V>62EC^{UZtf;QB7CK+aUo9!%8?~HLNmuh;&i-;zqU?HDywzVB&>
8y@vZQzqG+d(kK7s+&K(zW7PHgb7{H>F#H-bTKllKpwaA++z4oJ`k_R!k)xx6MmQ$}{K#wcZQ{c$arDJ^Es(%f~g_2D;1~>yc5|ke{hlV{zz8G#H@6m1
QHlgNh^RlBDJ<M}<n$!{*51satH?C7QCv9-pGMO+(6tr8d*@9b`M*BW}mo3K|um-jMa#r-i`srb1gI30;hdPEPZ7P|Bw^@U_m^2mN(EYDGIY6oeyYeW8
U|X1dZBlMcR~Q=3k<tu$80_7U_?=aAA6QbR1%3qC`mWpW^=V=s4PWiXJi?Y9H6$ZS3qPYZj86J}Uazg*YltKUDXTe+uUz65<1wN3*D1nX*wu2sKHPAh>
e6*DMnT#W1$LA_bG6r_2w!_sbfq)B^R>RM;GLYR8n+1ypO5u<F}nT?n8)0h^!k!GrOx1XRL8}CWH^m@877W3xsJH>>Ad(_vtp><5~Xs?U3b-k>0RT?Z3
%nh^y)vVouQD^3Ogfpdkr9h@qMu6J8Lt92uNf{vE+r?Q0{x?+;687CrG_(eX0S+X0O@ZP^z`rh?0a`D@G11pk-_$~J2mGbif(pVK3qiZAmI=DBwn37UW
$Q|4D>cS+u_U`$oH9zGmwWKXv7kjqMy0kQ!W`$*4vc>;JkaN3bAv$^v}oPp*Sefafq|ECZV-PV9$2+?sWcq9afhC2#db79R5NtguSd-@Q;XN0Z&dBT$?
(S6hBQj%evAhDV}z^?;fRl_uA_+3wTEkaSd!SQD@R#-yA@6k{EQwnPGF|yESz#^zw@ZQ>_R=C97k>3PMt1|`+Xp$QCdK}oI4r`j>D@ivxDs%Z?Zk;nb|
gt`Dovt;!)QyfgdF6Qch-ujn8x0qNNwQv202Z5BYo{QoqkSc3YoJBUIHVokWL4pH)Mz5Bl?!|H7{5(6Uu(&Z~bv`{h5S{YwAy>C(z|Epk8)E~ZLGo&8y
l#ie{e*zKPdG*%N{mtN6Z!a_V|c-flhuhk>JutvIa?2jXK7TP@Z;?CMpCyOM&ifViG*x#tSB6uAQwFz^Wvwk27@~S_!vC$qc=qvv=gZCT$ZH9mQC;#@X
|LsGWl{RN2WtBei@`75$9!@>vVOEtN`e^qf47{+4=J!ATP!R6-ZU!HN4ogb->06ase&|nbr@%OsTinh&!$-j*raAF;Tt7PBjsYC)=5)WvPlx8zKmL%D7
w(7NVm>l_>qGCn{ly2k?BU-$;M<XTc>L3kJ^s7T!Bt+7r@#Ig4D-hyDl0Ipxw?0|`thg#{^>XV^yz2+>B+}F{_B_KRp1s6aQfX|xH8QA<Th~!F8$HR-u
cmYAOGY_k3apjU;Xs+kH7TYC*S%Ey!qrG{{{xgGxwo%k0&>C+=twIxV^62!-xI^kkp||KlD);BMnO@hcgaUm}dZO*njIoahB8UhB5;KV8%zM!yZg%R`~
JHzx(uy-+%HS|M8uleCk&}{l=5;f9XEqFF*0K=j-tJ-+%sw_70^n?9<<P`n|6`{<ELFK>6hV_^Za$pZ?`LKl<F`FTVZXKlblnXd`eR3fDOm#m(ffd~i<
HM<3kUEiO09A8zYbKD<~}E890Sy><Hqmg?C`Jw&IndT{deZ~~(r{QLm`!9uzpfrWdEY1T1#lr`hN1T1*C8};OyKYa2ZfABIiu=<x@`_9vEeeUt6f6)B?
iJv|B^Y1tFgW16y?ZZ1i`fG3neDv<$ejH#uef#Tx?0)$jT+raT&H3<b&X3+KzJ+4ro|j>|ZZrHx9uO@5LvV-Lz{s<QD!*L@I=i}^{2nCdHAwikLIOh{f
9pFpFTL}l&p!FekHJgte(wj5fAOiOUj@s*@XpV^^!tFrzX9BDaoY=bJqxYo%EC?E)CT|Te^1E4BRKDo^T<6rftC3;(61Qy<ZJ)*@EphE@BjGSAAI5-xb
Obrn~y*FH;=#krwuaj?l=DQ=G0~#{`24e^5b87{EI(_x8M2kpFjHq-;vI;n=RD3yk^!5tF6L)cwx~;;cY($7eivo-}Cre54Sa=fmPk!gcRnx)$Ox~^ps
TLAqm~`Wu$P%BO4Z{f%qI8*aqV~{mOTqeEQ1(>mdLm8+U!->Dym=_ZNTm?$7@NY&w9^z^|<AhVE}a{`d=Defqh7_zj!yJt&nGgULZ-)&u^?%@a+OW)Jq
|A*@O_@!oo%Aqb*V^#K3FKD(QK+lMgGdxj@gSv|_L<kIAhFMapjUwq~9H~$mZ`s7<5d;H}uzJLKnyz?W-UEh8B_J4TtpT2dEwU>7wnEv!1{^6eS-u>AR
!6o3?Uw-X}&)t$-ZtK`gcZWc&Ca|hgku_n(B?)|9xJ`yBVSNEyp6p)=(mS4qDog=I*^Cty4_;WnaMn32Ujft<lIN&yMdjh1d|yX3zZiMp1P^!Mjl*D{K
7je}{^ILT{__9&)la_(zx?vgKL0x0$6xxw<1hd3;HD@4{vW}`kAMEPr{DhA9qxU~;BMzjm>Y}UdS?D@p61V0KRh?#z8d969wgXm;Kn8Z-&=q`DnI%nv~
A0YAsXEMZKU))@U~Ss5Q@#RH2(a|7w)M690JzfH`ddi{O#lKedF#N$T4sZVEI?ZTMy{1hyUkefBV0@7jE~}t!NG_4AJ$<wz+u%ayWc)JMpcDmj-#yqFZ
ix6lP9x+TRP*Uw;D(xd#fE^KwCgjR6b)&f9Ol^RutMSm}Gfy|Ajd6`rP6R(bxATG{2JFPEB|l~wROjGDxq<*#I=CeJ;Ba~`?bEg}8vFQGEN92t*){xMj
VcmLZDVAdw3zWv2}Xg43-YUbUVZGHl8B=J3Q{<^21<&xXVK+<&mFnbojFW!A&4}f`e`$w#9ImAj582jZ|yO(6xa!>#9Gw=N5i?75mtRc{gcmL`;5TsAO
^7DH-eEj9l-&gp_SAX#I?OU{d`HR2&_J3|Zh3fL%zkc%B&p!U%C!nxA{?ymO9d|&@CVW<*ftOgx3rzROOF}@`Y|H!lzo_X}vn3n*?}a0Q0gBryG+UqsZ
UZq)i?FKP45IqA(C{;$YWq92dl3rv!U)?6${$z{K6>)8w{OAm#TWeTS>b-g`B1kWPNlnl>)`_au@cxX<-Nk){lvUnk(rmKe|_3-1P?Db({rwLufmVN@W
WRuxo@<`pZ+$yygTgaPk(ar!51EX>HE*hFbvcb;%62%rRNpK^d3`!ikrjEe`fN%?1oubh1LrnIr%Ajc{zg|mb2Nak4j*b?)8T1mtXzG<DdNPJ3so#L+1
g!519ZgdiU=>es}uIl=Qy?xqbff1#N{q(PZ}99(?D=f6;j0Rt8|4XEBrA@^7=z5;ya~%FZqE`4A!>d000g|D4#~u>BhAeQ%>SE(#(1ZUJ*I1Pzjx(1m`
Qhx<pl_sF?<y?TIv2gU%7ubL9u)YpIhL{nhlb(8A<@xQ?F-5>r%WB*sab1QofkH6TE#E1X;zjhwp`SIr<1ODo#pVpR!{;!9>`srt$JE?j&SY-(d{Li0g
N-EUT=X?TY{m6q{LE5?8Ep@}Y0Dvg^=zRve0Mb-8+1qw2>O#mjll`mvBroN~=HwfgX4Ct5vpHb$7mVO3P{J?%4bYng7MS!L*PWOD=(A71`uS#4fAZ6ip
MD>7O<sSQ5P;{bL&IhE4ZdcIJAL@b?f1r!kUnh)wEg?yyO)aBQRc-S7;pH<dz3%&n`pc<xqtX8h^}|P|MoLl6h46ZdGMQTd#kng67`JOH6Qv9d6VWo_V
r(W>@)BJ%GNC*f2P@w&sPjafcNjo@ja|}`rhP)!nO8I>3ufYM;>lV(b)I!ysA8#>YnW!h}N*-$`3aV3}m=~oKn5Ae)%mw0^sh;fIWchKgxd_;CH|O^LO
6<C-5Rz{`gxzd2s?vA2tSn`S-m2+t;Fj{mH*+sN)^;XTI=$n8E7HtyV({xiR)8Z71R0ee3y@5Z3p%Z;AX)Q0|NK>biv43-HhDSohbR?KkdzA7}fG2mU2
zKl%12e)(r#XfoDceIAO!<Bxyo>Ce8`NW0H}2Ci!=+il#(U;0ZZdhhS=+kEfi@3)#&xlt=O^n<GWqlY4=<t<ym2lj6Qm_PE~7hwM2eV_ngzBdUF;Jxp5
&6{yQK!CUT-Yh`>eLa{rLGytE^xvchy*tF;3edYx`GEm^Hs6~B=r<7G2cX|f`2hmF&G%*j=8wYn1(-jCA1FYW?@a>Cn@svX0P`lZeSiRO^SxPs{`-2c+
4SKD3ebO(9`x_L?zaN;?^Npp1NdydHw*Cn3cY`?Odlw~H(KcZd!cwAfZhk1MW4<0W&yrm7WMDj{sRS=zu7(5WYPBv(I%^XkRf`T@67`A-q(W-Hw-^efZ
m(*;LU&UQwQ_=xE~n6XY;*TfbU1P^SeU(Kmoo{vYp@M{`&y*K2Rp}Y`!-O@co!fey6`5C_w+s?m_>3vuJ+j79Su$|IKF6{9fwc7ohindeDEfS@fBre`H
@C-5O8+r&jh&P5hUDzV}Vy2dD7;H!FbeyYgQK`aiggdR8C*MWFvv)XCq)qyGb!6FaoZ=BAE!yOZ1G+q+p0HsJWxPd^_vx8Q#H@BT}3!|i+j?Y+Jb@8RB
z@Z__9`p%C&3!eg}`<=J@?YPH({ilzA(cB8UbprhbjQi}{`ewoh`}S+oP1oFo3-5O;tlJB4-x|)a9+EI??$#f|=Emsr`*4TEa&ET-!s>QY^4Y!p|Mk6g
f@gUA-xH7jhr;8(89e##i6{R<;mO|&p74gpdkv5GTkwQ$5RdmVp72e^+wYFY|3l$<qw)5;<H`R}c;0Bd`LE&eKY)1i{{Zpk{hoNdKNKGCO~%{rjwk;^;
d!I+mcNE4{{Z4G|AWQb?~cd&L*aR&{NQ)T<Nu-X{C~{XFM2*2lKQOUr~!3rJbCBGfAMmg(c|xZ;@+<aEVeQH&%fWa?tbd)P2=(x-v)e-KlRDS-}~_$({
E}<dfuGV`?cnr_u5XVn>D@1MSk*wrWL8m^IP-Lt%K~wV?X+=N%YpG-2A*Z*}ZjZSAVZF=~+|Rt!4Pu!*lP`>Alpab7RE~=;rfV2lHp{eb?`SZax7s;k|
~3GY?It(epl|hMa%@EARaLbI;)27U<Uq_pgDu8F7Qdz1M~GPzDVvf8JGeZ|dv3Z2Lcd;-wzWTR--rd;4%BC7ySLzvy%I9{vs3*YrYu@;kr$#CJaY;dg%
V?WbS;`iDP!tGmrpAWuH?g%=;g#ZSKYk{e#`_ip0rHV@GLTO-tc=nu!PdniAAZ_&N=%D?q+ANYQ8`D@LNPJTKh?*7sJ(H4lQPksIIC;#Tf!aZB$&cnZc
@W4RWGtDYb7G|?k9)J8BPyWxZf^m)CZe4uOyMG|l!Ff+V_YY71{&VpDy>k!Vf2lzgV#0l|_4K~Tw`p#T$juD<+$}%ya2va6__DH>dwjxM+5<2-&0bsn=
8Ts*D4%@o@9rJ%&)U>}{O2#+a)0~<_D0hW`DZ_A8n^!Gvrqr-`*3{x*WUnhJLB=_;qi}u*fcYJ`rFMgH-lbk#Qyw?wy7J^#&<9Ev?cp{$9}V~Uo`0Nn|
}CL+xPF;Ah|po!UUq~bhs<OdkfobQb2q&r)g17!q~l~m$%;Qn);*i*-Y;($Zf@5U5|U-c(E8Symsr{yG7lt`SzYMep3qgt$5yZ(0zkgNpknoOKITchZ9
a&({TFIQ#3DHTpxe)oA;2pxAZ^#*5~dS`Q_H*rUAEUWBo3CdI$0HGczx`SsNp~{8T(7c^*GJdvM~`s|vdsJm9`~u;lrNcNkXE^oss^QF*y3@_9{pX8Pm
L{^fgX^{gN~v%}i&-TkwXZcmSew+F}mn0c!QBQtOHZ^yyyIJ_N4w<CKyj&H|K=l-L6|8c*tbHB24zqE6|wsXIDaDO#;_Ub;$@IK10xxDjM_jbJh-oG6O
x8v}39NmuW?Kr+2JIwt@=l<h<dFOt8=RQE^K0@a{MCU%n;Qngx?A3k9!F|l(eazu~%$s4|x9-RO?Krp{hqvSCc4TkI@&C)-yY{-St><BXW#N3X!(9*FF
Gd4YA}LZ5DGo`LNXjraco#{Dq<ANj0B(c8MeF3WMQS@iiq?pYq(N&N1&Y8$oDcpj-N!!vqGL{J9q-FI`|Ojhx#kQ!*8-O2T$1>V_Z{PX-sc?`^7-HAwv
hL>koUHb_qLGtwvhL>koUHb_qLGtwvhKmkau+Sa=*%RBdBL!>KT}N2Bw~Ysb^s7?hERUPu=mUJ3e*Cr|$UF9g(^tQg`dAJ1}*(p1R{xcYNxOPe0?+&-n
B+KK+bOKjYJPeEN=0-|^`?K7Gfh@A&i`pT6VMcYOMePv7zBJ3f8Kr|<a8GaB=Z#@x}EI~sFGW9~4_9frBPnYp`}xq~uyQ05NG+(DT;D02s8?x4&alzj$
epF!C>D0>HG@1X1*l)ZzpcTn~Y%HBcQJ1BbxW$&Qu9hAL;vUgDS4$3`)a?haL9hAF+a(7Vf4$9p@xjQI#2j%Xd+#Qs=gK~FJ?heY`LAg69cL(L4;rKfo
e~07maQwX+`8z6qN9FIR{2i6Qqw;rD{*KDuQTaP6e@Er-sQevOxZ??TJmHQf-0_4vo^Zz#?s&o-Pq^a=cRb;aC*1LbJDzaI6YhAzgJK>`MLejAcyJZ*A
S>d*R>Xs@hzDO055giIjP>+NK3<=%_mOr!^3F%%`N%vUsplj2d?cTb?DLU+KJw2;0wNwb4<;fWltMf>g?Nw(@n99=K`X?ASBM9(JiYRdSK<D8$9Yf<@!
%TbK{mvLGl&OiJiW4ySML7GJbq_B{?0#Mh5PIM`VT509$Z2^$b_ID*P|cTd$0oWpatT=3&evMhzBze4{9JD+(10Yfp~;F@rZZg5%9z#;)zGd6OWiD9zj
n$qMmq!J@JTp;t{*VBY25N^b(KoB_8ohJOY?_L@@CPVd4>n#3K%gM<5c9NF*MiNIYVZcmyNyh(_jt%RF$I2QKr#WgfW91DAQ=G7lW)fx|p-m<JB?z+pb
(JYtl2L?`nIPv#My%p;hXM;I}WIAR}hz&_%DeZ&F#7_aPOyt2>Z>FJ!dTP5!Ek@nw0%H`>pSN-MF0jT@AvL~tje6H}T-}w)y1pMkx{_<yf_N)K+2S52=
9_P0nN45UXfBn~g^ruf>`8WR>$^EY%7)SN+lK}f4P)+?WhYw%<`TzLUkAEKt$NQ<YpZ?Kb{7mjwA3FEaJ{CBhPgytTqJBPJ?tZAA7B4>3#ie~ZOMb5jo
)6MJpYsipC<-f7rv2vAr-#2isD@N!czse>b(WOnlfHUVX<;7JUxse=e8lqQP5s%Sw->bb`Sjk;HTJ1ocs?=s@nq%88T{ja_Zj-O_;?)mn;raAX6GL*4!
?Y!F8Q*EqL(!Ir~mw4JdT6@<v+d89-v>J53as|@x#ZnqxYF0WZL6Q%aa4{HOjaA@U&9-Jh}B)vV0*w{LP>J$<w^a(@DdpdjDVj`A>fTFCJ3@{_}kdKBX
7@`!U3)qV2=;Z5N(#y%3dQas3)*`#;C*^Cvg^{2jCXZ=2nO)%D9u7&TuO?F)uEVzv92M<e`0^5O42Zw~vEraq17CtL0pf3o_?sHcN#uV-h3n&Q8dozEB
luANV_pI_eN`b+oAr%%3|v3FM^=DHuV{_4N`-@f|YAAj}Ze}A8ld;!CsjQbgBeeCDQ{S-dC_4f{VCF_6I`(L;Id5kxG;)gHY=YRdDfABoa|M(~W#~;0H
AU~h@MrJ-)_4%y4yZ3Wgc}M!Lm67W=C>ebo#=4)m&dc9;TBi6l|JPr@*t<Pn!}u<By@JWb%UN3d9Byu(Zw&TjSrtL+zo3D|^Gzkb=4+%n?)MEsEcNNhs
kl#a|1I3p)t)D&@6+G)xo9r|qOPw^>)$={@WiuMZf(&d=z1^dmcRG4R^G+fPyfXqKdr4i4~M6P%m4QG|K@l8$<N${-hByoeZ3jK`SrDqyGTo#k1h+6?)
k_%8c+8hzx$ELx5v+)0KL~re%@=Q{o%{z!+-U``f~UU^8@zb{QUD7{rpP4_(jcm1!>@YmW1iOk|g*=j{Y1r|03+~dct=vm(P$v9~(u!v9kJ!jsFPoah<
dLTH0{)=etmT8MV3pbeR_~*FQGq+a>#BhsY=G^rxL7AB*-R|Jl6F$2Pn%4}?Sci5-Bh_`~f-S}W<?&*6ce?ZEi33$?>1w)yFjKiBAw`<#L{e0{_J;a~m
xfB1<Ff4bz`H~bR1+4vIu{<jx?`%dsLN%?Dk_3yv<@Lv#Ld>}q`jrgsr|7YY5{3X4C|L5V1x`>+c($=3^13WJK_8ova>(~G4|N6w{-!J;ZjDHt?@51k0
_`M6icj5Og{N9D%yYPD#e(%EXQ`-Gluy{$~_YvYv2*2l+yq@N{Ke6In@VpD2cfs>6c-{riyWn{jJnu7I?=xNRGhOe(?_K!43%_^a_b&Y2h2P&T;r9yr!
~K`rAMU^6{_yB|f4Kj`+rp#g&ENi8-3|VH^5WGtfj^^v+P&Ye5Fhc&#Yg;#@sT{oNBqL^kvxY({8r=R`TW(Z#m6)Hr;U%#d&0MPmGiyDYaVJYUgaeB8#
DP+PnMkDcn^Q-{(al#CZC+<-n6;VCs#dh+T2eqXX5WS_kB_OeQxu8Zu5O^^L=jfeQxu8Zu9T-+~#M#>DH^%rsvlbd*|1=%h($;`Gt$MH)ifj7i(|K+?O
ua-k7;BU97z^bBj-Y7n(O@uKzkWLws8%e~yIo#!P<c$<jAw?n@`6H)ifjC!{xK?n@`6H)ifjC!}wg`}xi}o$JQ+vll+;^Z<DiTYn#I`F00)&;R|2P49k
Y_jiiodox}|Z6!ev=HCtIrw3Pk>Y#ppHrThM*B$;fqdUA@>Q}S>j{b_~-y8KEaq`?PpIV{Z`}&&>xZ}S$2R!%7r<SD8ef>+#e~sI9f9)=NpW{Y;uX^k5
SHExNFT7LbYu(H94cx!;74F&jdGBNSeRr<>-1qSO-1qJLuEn31;*(dIVo6>zt0k{8#q!2Xe(5Qex7Nciyu|Uw%zf!8mN#bZOHZ-9F>_yfise<!jb0@oM
Q_XG&ykScn8`1lkltDkzi>i&W9Gi}62}`e_oWlk8#DK%6Vj`i8^20Iir<#WpCci?F_T|9A-%O8e&K}l#>{=`g!IPDed&VmjhXw>2`PSKhYR12kiH)weL
q6_euVV>2<iI~()TI5_bI#gDZBS6yZ0%(_bI!-qf>V8=SJQSQM@0bct1q(eu(0S9in*Oa`wLE?0w7G`<Ao!Eobjr&i)Q=IeTB>e_!E$U*UgW;eTJ@e_!
E$6Xw3pU%lV=<bBHSeah~A%I<y2?iZMwG~wqv3I8&Y`pskRpVy!liN)76=tZLKH4S=^c>1P6SGTE>;WOS(;-5Vq{YD@E>;LtC|LGt8-~aDl{2}_%3!E~
4JQ3#psi*(ATl$Rt7QAqNMIW5M>w)*>kN4$|_vMfG<&XE}kN4$|_Y?Q;+jrl$@4j!}ec!(OzJ2$7`|kUC{QG+R`+EHQdi?u({QG+R`-%Ja6Zh{Y?%z+`
zn{2&KXLzl;{J8beSd7>=YMRWTgB}aeelb?Xuf><*bA<d{`kN7$^ZQ4&ywKlkDGb=_@DgcSO56OU;UGR`}BBH`~{XxKU(=wk32nw=E>MEKDhOV1jT&wp
?`7?es@Y0)?xEyl7ET5`{ku5$``yR{rwRcU;V3p`_+H^cYpoQ{_Ll}`+Gn6vmc`m{mozg=}-UhU;gxW|LISD|Ifer55M!(zxnT9=HVQ5<5ms2R37$E52
y)U|NNmU+B|rEh&l4zll`CFE%zs9yn<Kmz;Dwj_eY1kf>Z9mzk*XPNgjT-y%#_E=YR3lkN@z)uO(l6h`#s`fAOLC^$*WaJN})&`J><a#GY_JJeh|6-)%
nlXE%@01-}9OooyHay3R{K>fw7m@YR3)FJJ1}4?n~k!Sgr&_CXM@F*N+oIv)I29R&WX^}PR!y1Ra&$Bz$sE2<!@Ud{`D{ilEM%^~>J|MYtwee%c1C&(3
F{Xai`v8UZUoBILD$8R>mMI`Az5orGW6u75PK6~TCvo~HZFwUPfFn-P^wbvLP{_~hPzrvXCp9jMEmkfl@NEUYu_#19nhI#O7=hw>`-)YDjp_21`to&Rz
eb%9Kz7L&mH{{KXq-Wjyv0?t}4Ww_k<L8W{&*+tB;rzviM=E$Vr+lj!-}cFGfAOO_X&Q8)`bWR{TmRrkzFUV+KmFE^{Gvim`UgL1+VT=Uzvot!JO1c5e
?(zZky+QK=Rm2i%$TE63exMDT!@a;ioiN4erP8QKLO8i+r3PgArv;@&=(oqwV)HpeYd<Gg^G`a6}M^U90#cr!B$tii88>);(5z6%_M>TcJdD#;9^J-sp
#A)rCS2}gby9LrubAaTRc3jqP*$`n(1*6EH@T_*ul52ix}Z+bK`m(94dnxRw^Zy84V3;xFxHc;;{;=azk2BnHG0Uygeqez3~s=CKZD~z?}22a|@O;dzl
_OUNx(M6r0up5_P?*^O;0X0<M%oOpsC!Db9EI*J>YPpmuh?E>~y32{WAtw)?q0+d?+F(hR?jZs3sd3)-@8mq`H2ZMF>CeCT-2kxp!-)HE2hbxDf;iA{M
JPxXOsq7@t^d13d$syhHzae1K^_8`SD3Ea}809Qyh<t96Da-)D<dZ;kDyYLbaoMIEYS*}6cpM_~+z{Up{InP%XS@IG#ZMf#PyMnUgw813BRO<G?j`R_0
6=I&vu?}1Abcxd;p3$(;gd_|>=eN`;T+sX^RE2#I?R`GN-siDVu?EfoQ{rBOZ9S_i!CrM`Y<chsDFZXInb33zu%_`$9}YG>VOmCRHsGX95Wg_So)#_*3
)-Zym-U)pCorp9dWJ!*>PUW8o-IQWGJrxRXvPu^${+og5s!YW&+gN2zr}vRd_n&9Kl<WthwAL(pXKcP|9tKJ_?LY2Z{HVx$tT6x_v4Gd1Yi6G_<#TJ|3
ViqU(i3_0ki)U2Z%r1LBEm#Kh%N0==#5c1AOS6^fs9BCZ>rU%f|bh>6p2%=!Uj75<u|;#a#9>&IzNWOYK&NG<u(3_^awvXCNmP>R`zksD$N$ppRvtp}{
`K`S3RFSrHJIzB?aVFquLsQ!BGipU6sO?LFq61RN-v)~W<wX)3HgRrS%7+a9uZG_tIA(^z2jm#8`~(tN_wn2GQ}N>fCJndQq2-8w)|_Un1WLQ)cZcFaw
m=>o{7S3Ob{4_ku-G+M$iJ%@q`ju}iGYTNbdx-3tNb=?D=1>GJaSa#wy??Bn?Rm<SyIX6E51HA{t!f$RNX7LrkG*Tjzt+ekL7jqflWq}ALDm?F;4vZ!c
m)Q|NjQOqWzo!ET_FFM{BS4Aqao$Nn#>KZ==1fY5Xs0rbqmFHXBSWQK7&Kjhfx@tG8lw`jTf4s<!VPu>tOpO`5<jvY7I>g<%h0~TDWGU#6KVMp_<Y~bX
>-ISVIK&ywN%+YWJAh4nwx#-gVb3L{VEix33Qq2&7lpeuHR3I$8WQS2inHdV!JN}iI45|e9g$xp#y%!i>PP#7LZ#sJeZ5pBDy}L)77c8vSaCEI-e1aUV
{~02Y{g9gy{G*(j%3_zT-~8d8RlyTZ6M|HQYtOaSdw;XN&O}OG0kJle6V`G-jZL4X@lttFN%tn$Okcu&yD`Br<i}N#+t{9x-p02XoW}26Rj_t8J&78X6
;kGxufS@0pXn3;=0jO44qC(oi!<x9fc#pggt&Zl7@EjOHkb*GWSqmUU!xG(~v}#=c?>xCDX&_e+|s_^R6OWPKHdklZM>JvGe61-87<h3>jT>4KP%ti%>
m+Ks9w8aCUtGFT>s1^2-PeIL>$cA;T+?)U_*++!l~A-IP1hFWiZ)&p9&+_-$1@EzXUDsy5ED8k0YoL3iDr}qG9WWkl~?5dj<sy?o{u|?_5iVn54NpMp*
o5L)UE^5$mXI|lRlCOQRJsI)M#AC`7?1);Q8Qk7?qjFivM{lLGAZE8PzeWu+VT;+#JswOFLN-})OebcT0a8Id@JDOQO8obZ>TmK&v?&gv5k-8(``C43m
chR7DAzkC_O|v|u$M1>Oj8!Ef$oI!WEL4cq&Kd$3Q>1rpcVK6tc?TZ0W+&lmxa?UI{ZrG@pO$l1<;+f&NpVtali=oYw;>U2U5v#oTaYN7NFlp{Cri}gv
lG;K*Nm|<`8UT2h+E+#sMsy>~DE-<kIi8>bL(9`uoNAslCaVq8&4ja1D^VBZ;$-in=EjQfzbSLklpASfRP7V^hr6wi@ckThviP(W{F5q=v8)>28mJOFg
V+adikC``F=J>jJ$YgdQx{v-G5rHX^wF-c-EXxSaKK(G~O6#C8tAyo;coG>w>q!Xp#4TvKj`1n5@bXVYvxo81<japsG{#L|e7cUju?P=Ht2q{%aFfzoo
WvNY~`j;G~LC&h~wcNj4g`<NMX2QYMzW}2fh6K`)X2dwN+01J3mTy!dcGcclVmY0NuNy6=%T4?x2em9VrL5Z;v%>a*=%%M-un8!Ed!4Pg&3-7Qo71^Sn
p#-qsEDtP0IDCq6MQY4F&W<2sHXa=SE<kzZN^MH+ux~jbo2jR{oO(H&>KKZ|#WQHY9gd?e?p#h1E)#VcmU}MmNOOiMo;;%PGCWyKn_)~ifm>ZSbEWX8j
<~Q|H=G203m898XK-QSDOl|sJckCdkDV|JSI=&Ip51gS^=LikIl-xy9<s2dJ8r3xr&ypP5l}lrWHQVqCw{`|xh8GXtYgBsQdXu7X>dFk6CuJwX!6-rVj
3{(I!HA0Te#ibU<ShL%FL-<O{BuL6@#s4ORJ8~bqhIPL-bPm0o)QBspPN`Ur0xmkeCi@?emuQ;xY#3ZE}?Is^CmOWyiKscyoXZzh9nD6Rb$k_86Eimqp
{Dn4A2*)v63)wTwF22Hg#)T&$BWr_dEjg-22uj#LEsmbEc?+@Sv3;(U8B-IDh(vS16o?a=k{b*^81>(=Pts_B_G^&#b9;SAYrEzL7zmVBVYTtx}kxOug
F<09I_wBFmegd)jZPdYNVZ08#ctkw%p+@@!-p6gb4*^+aqg46zlPiUwieEM7tR@j`-_&Oxi>5#?%sr^~3G8!YU41i_acE#TcYy$Ctkh{8-`i_Y8Ew!}Q
VF8RISqp|~G#(#WnrsOHCw5dw1a?-)KnKGbKW)1T6C@xXj%u*ODHnnOP!*2K0#uE$tV%?14pKgYOrBXWn0HvcT%6SX)AxhCGCO4fQ8ghR&a6dNR0XLm*
an=g_KVrJx!f2k;E+H%(Uc9doSyY7$ye~5dqDKtQzVbn5OJ-rnAWx+*hN#vC;~Md*NH#^jEe2mJQ-27qpS<D2uCgJ`Wq3qWiTQ8PA;|-QcD&%OzNlEiN
dF(>-`;8o}=?729#+nc-iIYC;O0kU?bawz1AP4E|5@q^7~Rbin}9a0%_W|X(Q(eWHvA~cM`x9a1Qq6{^-nx3dn@vcn4t`IyyL>H??zW{qL_f=wDiG{Qn
ixvmgBaFBjY2BbupSp=$U~Rqa2tp|f9FR{dZ@7^55x^ZAac1T#;U8*3k4;KW|T9Gg*f4dyo0r_$9YP5yEj`_s0@C`d9k#*`NkX%Acwp;BNi(rz5RVa7c
*A(id9E*}&!(pIqLbRs=ijfru*Clv~!;%?G{I={v<zeSR|45ISFa2}?_wPScHv^!Rb3+y&keg@9ks<%hlIBP=CrsY19Lx4)*sA#H)^7h~=w++>T7N0;q
*Fd$^)dTEB%N=KuQ&>P*FJ@${ok$OylLI~+0+gIdJGz+JrWX+Tc&A0W;1*2EHv*xMV(%%Cy0LUFHZ#Ej^Psd62bClef9|HMgjbc<VI*H}&glsDpgOc;x
@WV|!=_{+PP;R>L7@r2>Qrn31^85M)2WOjGUI9?iU&TKy1v@EO4l#61Zm5ag}J_No4n<PbAH2nN(ZFH+S2>7LMkc8yAZn`5xJA#EMKrg8baovH95ZALJ
_bQlU>@WAT%u6dB*uTzpgsL3Zx4a&2^;xt&EKa#$`>OC2#P^Zm}6;=87B~F)46=aqtr4w_?{8x5GTYuo%+)quz-~jl~^zZILn)Py7<}EIyAf=YdFpPcJ
sK&~rgY8kR-2BiFD%TO;D&^%chn`^8z4(rkj=s82g<8?~4W*f?H06QfS4aKq0nF3G9~@se%_&h$`~amKbwtI$Uh)q$+(Q?_P1a7tF1M8>900-we7M%0!
_<ziCS>`8nw;W$5Dtdf|ao>)Rnq8URWBuuxCn~Kelj3CmXI*xo_V<7O>Gdcwmn}VJRd3PZp&4vmJ`aqKrsxzrHEe^#PqAE%SYOrbr@7ys{JQ1!qYZNeX
^-wL$uB`YAh$OST+H%JLq#gWz&}Co*34?{Mou?Ro)s$e@Qx+7kHC<GV)b>DhL;o}i5z7hNxqoxLO(jBR)hbPYUDoXP_S83HIsozMw%vq`DNK7_X7E%)e
SVu&=3W$x5HN}n>JAv&6olMHX5hSQyD=G)tJ(L41CDhayWRDQl(*<6aK1WfChTJ}w5jlT<H14mhn+&BidoPpy0-C^jbeVY^HBAtHsSZR^rM=7-Y)U;<@
DapaR-$)bjqi2+s{`~YIb0%#nRjl-U!w=)0h#*099M44~+{SL^p`-J7RTf`;7yL#P#8tW6=BSKvZs8<)Lb4*W(%=;f4z?UU}43E?_1hyTs)(Bmt6>=e4
yJy9<&toFLwm3)s)HxnQocqp+GT9hL~rD%UR^kHWiG2>X1YQvsj*`<Y^+@AqpfTF2fs9D!`OQbRI<paE{-rD<?XGuV$imAJM6EC7%&o*mqVnlK`diAwS
y1G!yy&Wshmg|h)AR$wnG%oCJkDToc@MX<lxTP;RKfdv*mjP<zLQYo14H#jRd>WId1iziF@q9I05=1!?-OU~q7Qjku>h~ym8Xh<ib3LpbBLsCr61O0@F
R43o0X4-XtABmnzXw?4iN$1qJCN5%a%V8Uo6H>l#<E1Gf%I-)G7aW%Luon0$edoc3VLYLzwvHqgQUqBsQzbzlv>RAvI1r$Q(Gp*@*fMcuK!=pLtAs3U1
sW+!LuyNFNmc+~$b?-*`L)9(TNLR+_Se6-snoZ)Yub3%S*mxKDd3sSN=`Rb9n)(ZZ-5qD!8|$cypSUV36t?5O9EMnyI#@@*Vgh)3r-S*o}X{&3KO#m1M
5vicG%gIQjp|W2%6&R2v_^cYy46WOm4<gZ8sF$LJMgZ%zk)7vG5W^oTeZxN;~N?WmzidXtuHWM5s47fZT>0itU7HSgrBZnzFq;MEz^;SB`@vz(s)e$sc
eDFsBVRACTbe2AkL!R*|7}F^0F}PP7YJ6KrziyV~!L9es(8gXcTO7Ql`W3N><3Eq1YkLKW6_4hMS`XkItxb%1+CG=+W6Pe9g;joZ-nwgXIm)gp6^Dpoc
&Wo@@Kv5B{)lfOIdt_;NNzNt3q&X5ra)03jlypj{#omDec1H2CJxR#`e1W{9<k(MvI%d!$Ah*y`XHA_@Wt`_ZNjXDhkV~_88bxBH?Qw3OE%vGbKaB*?X
w@$kT>-G6CBd#_f@iEV0nd98RuQnN%lLrcJL$j0k+@ElczN{Na7})_po$N%U#wlCuga%dn!o1lUrJ>4@Wp{hX$(^8p)!tQkICF^!DC!nm>`2|CG>~=@+
oJ*yU`GRykm=zZ*i}7<v74D7!9!)tl8k*9oLFU1Sy@?o!Yvf85K<ZvB%ZqWw(Zu70X)Gu8i#$rVVyS`##+*3II83oRiU?=0<7dvG6}~ZL9~%vz7g9r=?
GU{gnMkU>4EK@7%>=Et;WNi))%(5E<4Q4vt%@N6m#ptYPNUsB}&6(>T)O9YHK*%W^7oUJe~$oJa=}ata2$J==j*+vo3~0p66Y-GW`%778a=FYQajt3@p
XVLr_EPB-r*PHd+I4az-9ncE?COrVZ7o^pg*{Y7Tmp)I0~6@j+MJwaQP}a;D+q>N@Qp-p<@^d6+g=KrT8eo3S#9Lao>ho1BnDDD<}N?;QE2gZ-L{*Cu?
L?5a6q*rlgjhQO#cw?*3Wh+x<QT!j6sF$Kw^13~EW6baU5;am<%hy!m&vu$s(gel0YR*c2iJ9ho0GmFdiWGq2l@wIw{A*%@oU-w9EttK5O%{Xg04Il$+
8;5hbnUfj@16b}mDLSF_0h*<l@39+*H{vciGsm9894uTBo7UF5@wAaQ0%mJIXe>pbmo3(tLUU8WVRg`YNHf=kYn&GR2w;BJ)5E?dykBK9&aS;2Q)f1+A
uXkz>;p3$yJ1B-Wf_dE2o|x6tFxLMJOP|-#~Xb(gQG28dTOqDOMqQ6>MD#>qw!^WBNjI=Uqbu@WOcZ1HZ^dVkSWGhijtbF%g5nNsC|bAEe#bcMB-5EN0
^zr{W$SUE?<y@5t)z_hPiEXyPFTdKpb&~>TvT1O~!qXd;nhKHXDj#J+K+X)?}pW0)?_!)7;|p#DKDj67X>pOnz7DXY)wp2RQOoO{rMl`Cz=I6qmT{$nj
Zh_d$2=hE7;9W!EJ)-vQUL%vqN@0#CS92U;@MW(L`2U2jh_7aM_YF__5BS$e{PESy3P?*`c07kad@rj5bvAW^}ra0rv1>9=cF;nl5Ub`0gub~R6eD}Om
n93x>GZ!5Q<hZYxiLzA4Xer@PIAbflk?<BSLcw_Bi^l(f`NRV5=u9LE%fmJGaAGk4(s(r7i$yu705Rdd3ffI3n#t*;MM4L7Q6P$M5c|Bv(vLhmQs~qqM
ZozD|As5%P%%ni^wMN(GREr9}(sC9)S+`(a@6=A8okvsft-}d$8AJsmvGw=Y6DP=^b%WVOA2p7{mSwzl6_}e4n*%qf$iP4a)p<j?9F5T&miCrk$HIIL1
$Ncs(<0`>r?nWjc6<e&geKfxB>JfKkk?PbG3}bb0Y%3SqG++mLne1-yj+@4D&8dR#lMw^S^4eOzgAgPS74AA2RC0+8RX3xlDDmkG6bRQptW1`mkP@kD$
6@{iez|ko|~k-<xu<ht03edhNYnN$57ucKnL+gx2#ocf-MmD^XQm|OT=H<<zyoztPOBvm-uq9Q+E%tl9^1tsgc~w(MX!lDz5EFzsk)pkUSD-u5+<PsX_
d_z2RHXtTeUjc}}iQs)sV*Tm&s!b{Epbc;7awSxN0WZtfj!wG?zAkQ|pLAkDEHzdwp8ZsNskJ6D~l;9V8jKlORV)w2UO2?H(BfIVw`$Ce9JC$E#p2Ton
;M|yJ^JP`30Sq@RDi3-~Cg2Tp#SCHc*Aj4K;O)OeS4LIJAd}ZAMB_CoJu%OI5%u$07RM^5Ma=NE%#P9BfnT6vONu9AeU6F>(7!4DAp_&#)R0d9*0YJas
qJo>(%Tpe1A|%BmDPHkbA~7A)t_abrk9_?7@{{=nsWq$f7;);Ht%TYB?5S?<wGfvQcXf4Gj0DnpdBKv?fNL0OTjkJpT-puOBBIvR7>FQ`$8p4W7nI7De
Y?GOQni7EGq@?<RG|Y(MOOo!>1kAvVGFvsCG7+`Pr4>zs-cSQ2dg?+)Ng&<>ZqXF?rrDTt-#oUxjY!LWEdpaDid?z8E!Cne9awi)6By=-m^-fmdkDpvi
jWW+jWOH3ro(%xhyBV!%p==n6{g!1-P_v9p}VRoUk@2K@)unKxURLqEcE4><@3~ipnH)P8w9jPsS;^HgnT~w8c~Ekop!0j={cLi>UB1u{O}M5h<-}H%W
!1oUgusB+{jspDTPq>YpNMUCDZ&!XBlPNw#HD0i|Syp?nbN3Y?Z0E4Kx?heI&a_H$vWD?n(n@hb0&i37NukrT(FG=V$m5N$`=mqDyE)u0|$WXkVacD$)
lB}1wy+h%v2hfA=RWW%a)#!Q8)R@t5CN@7P4<#7*~3s!*5dMYlvs_P~`!=Qo~X<9*U9ShB35up*WDsIJEJgB%S#8+21!|-Xgh?^0-YBL-QxN=@P2Z~1G
!VO})Mfx8l7i>5e6U49?Xm*nrWoM7(fEP>b5M`i*W4t7sX^W%U%gzX973>(Y!sNOt2zka<kj9(!oQ}HY2F{FeZIsb#ImCFSS)iVnL!8_a%ucl08Hhp^T
dq2aN`<!5+!+<8X*cfMiYyb?m;ry|(SBp`wFZdwcJR1`iYourj3}-ChSdPHW|l%?B1~*X)4UoqZq^BPdCjAq+Mwj6rW85Sb7JB{cyg@BP3?}t9OB5uy)
XmUg^tZ*am#9aVPsaTZPo>(eSePCeuF8XU9AL-?~@UUqv>`Ms8i)5`{+wLxN9U{?6VKNvj$rZJ7eiWE+j98(?0L!@OWu;aN+Xhc^{x4=4WbLd6lYJ9fk
OAdB)>a3uH=|=Uk)J9)FU~m?E*13<X<db%NKCn)Vm9u)U}`64wIN+rd7k4v<IrR2}@(#{j1&L$bKWtq0E2u-RRTr#f$C1j<q|*fnq?jF5_P)}ZUF>z3~
p><-dJW*jRXGYn7%gt58C!oUe-J5)Hel~PCv$NeEoIQ9Up_yvzL!EPiz;==tctIYK;D?h%;X~%`qlSNgr6{??^%dtKhBb=IQ-BGgU^FUp!9X{KjaRc1-
iLy678i9n{OJtj_TMKZBd^${g!Fc?IOY%|Vv@H^9JLAHiE=c|a5<VTxU3Ed_%jM?F_>;WA!&us;g^Df~roH0FoRFowNS}RjO?78T`p$fHi|kDZsO4~-t
%M~KYD<pV%WN)X-5~CH{x;Ta1};l`ccjM~k_RV=z8tNDJHVd3cq!fD!WF=|xS|+^9xLI@L>tq)Ofdx3wmdh+5~Z(mvpJiU!=e$sFtZs=n2`<f#r`rAR)
%1J`E6HJr^q5WK0V9U7|)+LKZ!&QHL^MYYBL>Uc-qq@7R;e>Wh(5@v4?YS#u*3|klggmdaKD}Dr|(*8>|$>aJ=FXQ_dG?gw2<|6emuD%D+M(EO#SlCS>
=^g|1R!je+Av$zjwHqa;v8xq%{y(lgmLr5|fyU;xj<=(EEow1(ly`H(?sT|#=kv)p;rIz7lQ$%e1-B`Oa&&t2<6K6MblRb{Hmg_D6dSzt)Hh>-*~;N|&
6=E`pJ=e(*094~^wWrl!|0@CE!aqntsw7zy6w%QbRnpHDU=e21>dB%8PT>uH>wK_o>xW+EJ82%Epinv6&Fd8d<22a;G^^Xx8Bu88`y|Gz?a#rXxG&DlP
JkMZ9UgW~3Rdb!v5JMmapiiNX2L$&k?FCqDjWKX0rSUK<->?{W9m$S#ZSzE}zy=4s&6dG3+wdr_6xwmu>sA8E_~@UTel%jx4&InDVTz}GoD8$GYE@TAN
BdjsGS`g(N?WH1ArO$Ll9y^AFSXQwgvl`M1_SjL0DOgw(=9~2Lup%-*^6}3^<+Medf#5_z%63w02UJxZ9k~|Nb>md3w8rAe0yaHZBC@vR>gD&Pt-#PH1
lT3+X##x85p7Et`|^!AJiAbw>)Sr#d#tp5-SNh>GPtQ=1Iq_i+X-0A_D{B%%Vk8b&;$qia`eU9?9<SWu9*lk5Svi&MjGhs8=zBJUdGf9G6=PjpSYA0&G
r|Gg5#YC-}QPvxW1C_>}-Uo*-_{B_%8V%&N29)=p(OR!KQG{R1kz2_W$5jKWZ1)OZy}=PfGS_<6*!O6}J(pss*z<2FrKNLbp|E|N{H>(dpZ$Z#KRfz*>
*&0lD&g!R5vVv3+S9bU(a1=X~?17>T(Jzr)wrV<+9CynNi31lwO^?Ylt8yZY>PGxJ&q*FlY&a9nZ^K(b-4y#RN8JG*|GGMK7!qD|s;&nVQ^JIiQO0DAr
P$~jttus!#>w=V@7J97hcN~hm`88FS`C-WeZRNYw*y0mn-UBD4CpHftC*Pp#2prN5kve1QlfK3$-jnUiJYzTy5)AaC=meS`IKyeCsuhh&cm`>WNLKPoN
0Em_!$l6efe8t0Y2QSsu%koyd@3br*9ndiuz4Z!d*CKm7qa1s<%C7b6=l{+b%#4;E?>MOTY%2FdijV?9nvP^B6V)AICXuDtyeQjY#iWc*2?aBmNKzh<q
YR)re+;q2WFO_RDcRYX*TywGC{eq8j|r~NPDUy&dha5Nabk+^%`_Npsp+j^aZxq91g&M-08Th^BwJN!Etdqn+yGX^FXprmv|EF?QU33dMgcX7y}&|0=$
WIBVi-mTHUp>k$pL>z=eXlC^s|2xx8tpB<H*SB4hYja*==f>FUtl?Es`CsdQRyS&z5*)u3~NTEN~r%&5J_B5k7ASMfZiDe0l^7>~G0MMo%1h??i&KG1=
!arEKZ&-oOim}F}9&`e;@34K4ALG1wYH~=Y=dwLRLKVF#bvFf`io7=X(EnCz-M^$74iN`0bXjNG~&s4-wP_yUqZGmXY8gJ{{I$8}J&zwU#TW>h0<95@C
cdJw5gGfHEhm?w^38PkSR_Kec``!Q~@o%&6!Rdp_Q3wtUi<*<^o#%I$5EPJE%(V>gMW>+T@1UG1E=%KJiR})Kb!~>eP@~e+S#NQEJkTV^SB#S>ft#N?9
4sT=JM%&fcA83C!??mt(1=wMPNs=+_mT^&ipupE%m!&=+>#op$0J8~dJ&9CH!zubNC~l(f$kN1h^r><33c0tvU}DlI57mn(d(|=g2*M-{1ujcijC)mOZ
LTNchfD`uf4w5EJ10+sN|h-n8!QYE1sFOOF^;;oxog!wg5cMn2RYbTa$O|k(({#%Ne3TwvQarPBl0jJVHGUD_+9Dp|N~i({f0%0Tt2YiNk@SRg^WlkTe
B$KEE=XNh~_LuWV<vpcED)sBEq=B<MBJCFQjyFY3JGo7HH8E(}p=thV8`4wAG&UR2CM6GIYWSEX6;O0nTVOipt&f|EqU3^l3&TSrRAdCp;277DKbW+M6
QB-5S7x2M(_Gt5>Y(}v55U0UrDIIFNX8abL!>ghIzHePo-G=lg+pOk4s0#&SoXm_qF3G+`<Ew?kQ>iCg@;#xfc1x)6Fae~$$JV902i#Qm$)3GFHlU}j&
W5BdzcW}*~lQ3;bjs1m@PLMs4MJ~%?(1S>6e4E54LBnc#UU*>z<)^j&<B)F#q%C!)cduByBP%f94sD?vq8%Krc4dsQh;2c2<SelV2S&mi`|Mtu5!K@~Y
q8e_r|>u6iryXrAf`=0+n0^MU4sY`4W?Dte!oEs&AF!B7^e}nZ!lKQ&5ZC4w>r+gZO=Cxj6>>WOxz-EC||?jmMyt?H^`CfQJGebK-+p25iaZN#5Z<V3g
`2lg#B@M5lTZ0Zos%j7X=o#(i0R;qdLSr44m*&P?1ZVb-=!Dw+oArrc~IH_?&3dmPY-1V3Dc<8y)Nq;zC5KnDS8kkWpo9k@lUYsF($o;29uYSpv`aJv#
yM=$u`pQ2UNs7~5@jqcEgxTR^LQlyoM4+Ymu<UPKPW`BKwEWoQzho;F7QblL(XDML^qG2<2x-z{&DkZ*zomTn}9i|v-tu-Q?*O!YQ3JDNG~wN-nleV|N
!u%GJ<^L<mxh*iEd3$vf(dKJrrDTKSmWOQFcHEXAXUN0rV1(muP{PhJVQlWE3;yT5Y0cnQ}aa2+H2Ixsvv#ys4jk<Fg$pjLoNRc*^8mhB}fdi88Z;~2?
QzejrBApgzxPe2i?+BY1Ssa8KvzDX<M^3=9YwLQ*qFcutGP&i;!$t;+AoDck<R%h7(A(rD))00$#YTL;)P)=H63N~y7CftAx03H{aPT(2gjb(+;BSBNq
i`rgzX^k90r*`h=!l)5+#2rW@vCFhXibSS8ZMk#YQDRnYFZC<tCourmjv2NNX(JiS=W1$8sXW%-awq$Q)Dp|AqkAu$Q~n`d&tNft80uItU-FC3(8?j(!
+{gly?_xns?(W6O?%{U+REu3&>-7V^w?;tIheOk3}b}T5is{>81b-RuztJ+7pT=0>Cb<F&*MTbv94Ip1Fdc7WUO_cRqXAE+m3gG8s!aTJCUmMTX+RY(8
svE7J-OTaR*`DpwB0tLU$>aFYp3&|RhZ>|l!ohwVnr8dgGQbR0X|oAh4gbU@L8ezSuB@l~c=$s3H3ViSC$Z7)Jsg`kk<264IC<HXmeIV7FX-a(#RQS-*
XtZ#r`M;)*aaa)1m;8Il500^;@u2HUf5OhGNYta=Oka;}j(l=k2ab8E-+;HWzAjrV3J;|tV=2Qxd=4oe*lNuebCgxd2wT=t=m;uoqi!2jlih4M=D%iqt
57%j}nt}qfT3>TeN|0hODI7PTxUV~k;*(YpxS9tX6|l?A?ue=iWuxw<*_LHHN@y{T=_(X&dzu`R$#<rS$KBbExl$zEVaBitn<6p{u$(s+*G#6#!wz|=r
3*bez)@RQbGAzx4B%6>kJE8OYJ%^#*nAAc33-Xmb45ow11vpbBaB;u(1eV$mWK&Za)+NU3d8SZ9YrQY0$i?yQ3A}_V^4f(?>o#)kI=J9ly4G}w|iq3BE
D&dg4!|lQ!Tu>Xws$k_%+b4OH*{?vDQF186l@0t1aYtKBH&MI*>t@i+O1A>7?;uF;qJ_vV;zt;^po{rMEq}wn=CoHcoG1Cbchbh9X%VF_YlJg&D^Jizf
=yd={60lZCaDgAVDDeAc%<Hxm*-n-ZA3PM$RE&_sP@ZWtc+i<rHr3fmz3O~jD+7N<On-PE$>>7CV$*y2c!`D(QWWKyn_p;t$fpG9o3<sF4YikUx&x7;i
&P#)5@cb8{ULgT+%72AzAgM8aB+mp`-Yrx0lZO|(fRWz4AY%X$Li5=gM!BoIKKLf)htR{)fk)m^Y?BKD+bwY}@hyI0gY8m9YgJo7O4HMR3`Km59De`~M
+18O58l>2TbY#4lY^RveZBr^Y)g2@X*Y8^yRnefHvL%0XRH_2k?Pl-RH-qg4S3bxwNHre>x9vi#2&~iuON}#J$kykMy^`IQ7VSm{@pi|TryNIBGsB{>&
;ZZqge>-!)RwOeRB@Sc-(9##!l*d7v3oqXAVn^U!*zt(9^|L>>6oY!@_%t%*jEXQPLQT(7-WOpWWUPB(9Ql_Qgvf`8s^QGY7!To*!3>y!FhN>(#GYMws
Uj`#>C?6Ht&R^u|)sa*3Df>jRFK#8ctUc2|QrUH-{~X*&Nb^%??Z#w=Ky0ZWq!;NpS+7EsjKr22Ce~NghsiL2rS;Skne7#EHYmu2=TmG@UvixQbWVD^#
44hkYb5(~Xk^v)JgTX1zy4o#M%hGi2)#96S1$=@;X|0eeG+ET4*7$Qh%#GIE<nR445(lSUo}O=vTl#J~y_4}2M&nPJ#rIv`YnzoZ$YIo?w7wS3sAR!7N
)+i)gYeF^A2(Hn~>!BKH6yP{2N)Vae}%gWp*g&_iVGaKu}<Ws3|(@Ru;?$QEM&2o0+Ftt*^*lwmEI$ZGz!}onXwMR9Dtf{kG`Jf?bT8Qo3nxd(xutw&w
4sR%wDgw!q=mi(*AebM56OnSvgt-AnVAtA2LunHncCpO0BFgoeeY*+t$;9xXaad1>CIpCfNUS!DJ)(+yUyq5yXn+(JtNpmOXq2QmD4Zg-Ie??EUFeiz;
~W4m+0k7AoNkDODOxvnLxa=FuuU1`XbCHX1?z=ZHSf4v5cqUDN5!wM3O+_}dL$w!=O7f!t+FA#WH+nJX4785?X=zZA%CVdp<L(n@nk~<;*1gGWD+8(rk
Q|;O_#G3ri}9K+~Qu|q5LGHLct6Ski=fLZWf2h<QHM+sYZmPF@K6?hoxX+2B7V56!2(;OBj7vZ{b#m5;z!f)YNoTyTEh}ZCT0#;UQ_f1Yqvi7gQ%0RHw
{#p#%87CDt__OdM$a)2$mXFzc8iO7-pRX&b0BCm9PU(J%?#l3BMVNk!ds+Hfm!lc4@@`c4aZO=2Yel2Dsd8A>^v0`IozSDLW~`zw~}i@IVstk-Ym)SOu
Zj&9Qqpu03ZSkJelHl!zp<MUx1`)oJG9q(#H_H>XKl?Gs~U$*vbGO+`H<67ZJ3f-{Ej-f|fP%3m=<(9e5BuIeGo0W|l)dUArk#SXwwTLR$Q>G<>!FZTV
4*BHZVB6tpYO`C4t#wcl=UHCY$yf<}l^?EhryY<~A<V7HVNDENfEak*bEG6J$3f3h9faMW`Hf$;bIb)>t;oZgOgxEK6!g_@-kl&Ov?wifDO>|e>E?|d>
}U?t)j(5^ZK`&x7{}_ywW<Peh*Yx4U*9yIW&E@c1t@itI-iW342>S>WP8Ci=&>eW#c;ii_NLR}bF#deHW#|!wv(ngoXb>-tysziCTo^(a4yGaJoxn<jJ
Ry@J|@u|aPu3zz(`cuqG8|_Nw6@AUxg~^&7s$9Grl6KvzAI%Rn-ahb?<C<H>1^2R<jq^Af-`L*GA+ombjF{o;|_5#Apl^BGm#{*PD<;RDqZ(y&km?4(@
Sbrk5CH{qtVzb_;xsR9nvIs-~_$3x^e!oNKN{RdlgIDiq04RsyrLHQOwgnv4nzpRS|<30Sb(gj`q76Qsvu^H|d(XPh8^%tzUE01D-;yHJRuCNe26spKY
b*T@yPa6ZsV!Xm0yP_eUd3!X9ok6&iWiK$#j2__S?7fPT3+pR1t+O4RH2OAH+=%?w4imU|N?vj>9R5>h|rEjs5Ftc>%$;avfIWa^DZ)*GukcbL8B*jq`
n3SA*9`GuFyg1S1eDJ~^U{2TPjd!9Y5XKfKxs17igy;@x;E*K`rh}#wW^f@>uukBjJhDjj^loC=9vyBRV7IE6RpgGG1Rb_T7DQ3o5qK~9?Qm&HfJy3^K
Hip`Cv?(YPGL12AYEqpDG&BS0aR9V^BI$)R5SL+Yt0R){gbJTm%@!uJ=8BtvAF1pKY^yc0LJpG6plN^n+M7f!-2PwGlShR+$0?Ml{ImZnL>dNJ=mm2l$
Gg`XWgemViMLLjDe)BE{3covqqHiNOc|pSqhH3994<sZZHkR8XaUd<n_jDrxpj1ljc{-xX~t9J8>dym(dJzbY@o7^%O3F-oW}=Nh%>>q<^eOVFk_*EZH
?z9z4AOiAKS`x$Nr{bJ|cj*0P(xX~4&cTqed0EX2$^h(bwESmoEcE*O#p2TrorGII(FaKpe=YIG`31uLrXO^0_oM3n({aS{uurY!1R$3C5qee!K-cCrU
6i1{Hk<B{s=L4?~@YppyqzSbLq8)>Y{Au!GPfSCe!0DZSw@Vzb(5;#ek!R;<KQZ>h9jyrN3@W39uIHLNDHhI&`cR0U5j6nIj1;q+iR8<YLYfT?o9gUBs
zcL}d0W-*M)~4)ihX7R#EO!-EBSuwzdiL}(Yqbm#y_UPgWQ7IL=Q{~-Ejy+lyKRCTx!8wTMC8(P149`!B_ZikU$QAL&!fVn8v6)AtSI=LsQ4wA8B2+mY
b#GN?dsr5aO7M#E^AL3F(+_<M!H>hb!tSVPGK4_o~sU|O|`=0M#Vy4+_qAhUQsFl?Loe@*8~<FPeM!Fd9AO5&H22P!!1DZYl-!x^JJ82MrO+&0wF+BB3
2Ka#H1lRVg0G!>5Zg>u!p1>h%*iK?=3OO?xM8xBqS$nr<?lIX=QbB7H`YBu>}rZB-H40h)NIgIF6Hm{68EnY^Rsyh6Wjp!U0>FbcK;O%NW4XPCCRg@o?
-jB-PLWKYE*Wz)9c|Yy2+Wz#LLqO2~~u)iGF_*&>-#4PC!uJ+fY(bL3x^)3l{6Ze{>)5yhYJ1?vB`Gm`iMc@Ux!yRNg<sab;4(Uapu?rBM=>SCaaJ@PN
Nt*6e@=1mQRbYE7bF_NYL53^u)@w{z^F?6o^n|X5uDcLPrHi9Ts%S+b`Q13=?D(dW3YP1mpwqn*wWn{#JrJd?>r)7lri5AatxNn|j$(H&6`AyuKLJgU4
09sx`?u2zGMKMu)IuIXVu%Quu%(vK5z6KzI>}f@4*MsUiKwV%0zy+C1`M{kYI5SaW$P3d->gzPbP(_8G&LOLDm4KTCuGn+?3X!r~?)Uf&@xQXRmCM+Wq
l6_no?hoQ(ydhL8%uwfhd$tqTYRzDgqZ|d#}8TMpbShb4cplCXF~=KCzl7Msu4eu-v3A0c`UoiWLfxu7$n{dF+v~^BnSjzhWAK#^YopkYSbMaRq;>nxs
sC1z1R8{BoH^Wa{~%IqDz=J&qMw5`+Txy8bw^;`|}qXAA|eA>v!|_>7k+iKR&@jt}2sDz*0hy*}uxX(Jl0(WwJ3D>5Huc`6STs^~U`+&o`Ju$`aD{w|8
iKMeK9aQxEBj=OroTX`P!O`>WH}^i6~mY&5N|@5o2>c_trufMU|1`tjbUg*B*uz?eAFSHh?UU=Iq62=Hupgd4rTv)O8aFqyx2!am6VM0p>c!+l#fTygL
NrGJ|QB0eNk9!<Cj-ZwtZ_%cNPY~hL4?R-W9GM<{2+8m}4ZUehBpY*CBS^N7!+Bdrev8jg69?PqTReNcpE(9(F?|gV*ZySw2B)ia1e><wbGP9i5@C+-I
T2J%x@E_8zM!lvx?;?N33R`4!b#G$i4>Nva>Fl8ct`V41*9<BVqHz*QZ$wdw{M>?S-%_-GysVrhWynasN}$!Y!(T2GEK1Fn+lAJz9+yYJ;V0@3gOPu&`
uA`XQhYy4{?TA9_=xW={fb}K1MZNTN7@4)atHBNEU~guz};<AFw<>qFe58vHzE<rArmn7XVhjhxb)9Ucc_@-uviJ7{DngGMvU%MJ<}-9K|R0Z)lrdt@O
5_aj52x(yqq5Xx>!Q`pb@*iSQC%*Yu*HM>WOQCg4gQ><vlPSIBLG~lqwJ&PuIa=KC88ZyZEJ|mx%{7C>Qg4BNu{b1hFmB>6C{zWO@odN9uw6-|2Kr**+
rreBDaphz9Z94mq}ImuS`;P_I(B)wkep{29-z+v`njd*}m$=Eb!H@<ZJoTU4@*@S|=rnyV&-Ok;L_eAf}*eA>7%ep^OgV6W@EAjz$T!gonOOqwD6nVw0
@Kv*3LCaaOCXyt@He-iQ6nI{x=Y&kz3ulzw=!kr)2axOHaUylj=eD%s%u;9bmk=~a}FsiHAQ~oLacH%zAWv>+RrRQv7KDa04@n5~5&jcYMWb3Ly&O=~2
iVD<gs9pl%uQH#rrg;Y>#9lAMXDv#=L798kzQjFw@n9v!>3B31WL`q|1^cqzK$k%zui*pfbCS___(@G9X(v`-?K-043!8DtpLRth;Oz=%)VHGD*u`>_U
!<WZwU@sw@)MHv1d{#0Oejr+;$kZ(QtU4xIPXUPZP}VqgkOD@Q!-LD#G3B}x~(%lz%I*40~PnT0i65V?1SQvK6XN@DtW&8;PsBp(0BxN!)rlC-fdbb;2
~Yd=zbbBzPJ-mDwh!d0b9KtAD$JsO|Vmm__&&|g3d!aqT(*+@pq2sNJpP~i0{-b`Bnw?1?n{HnWBD952H+LPj0r7KwO=qsNhRs2io-n(2F`!0VyBtomi
u&%_^@svgO~{0#Om~vMo#FB?Jzu&G;LQA5n)f7(J3DpjkL*W9LA8rrhn;cAm-y?q+(C^TcO9s4<P$-s$^H_|JgdHUlm8cG0?wP45jWK|m~HLF5wWfgBA
#3FFOx!f~%lN^UJ5B%jF4KcS5DUz88?+et6PH|j^7Z^4$~Aa<x|GR~e+gnaA!r3g_}0ye=nPg%yEf4B1opl4Uo!zTMfF-U08@!#i$&U+UfzcU}i4=W>j
0=MByBz~N9s6L-OU$ybNgPXt=q-S?%{c~(2f_s#F;a;FnlCLUSf2zIQz6w*shy4#yxJRP?ptz?JNg?%of)w{r!H^`<uXb?-r71xKQK(f4!@LWq{;Z6m3
M)tX0qPU^b4(6>UiWU><^PrxysUt%?@mc6;3~~+4dK;q*S&mJ?JcltfO=Ct%{52!U#7$-zsueTd88Y8I)rNqqM;YsZKsI~c%yqGALErnyjg^!AVXAtdX
zpczbVlCp6{Y>v^ELR`Y{2**M4>YE0b98W3jIXW(x$|D@_teMJV%PG=uc@ev>O}<W$5L@2Hofh`v7Xu=bno7YiC6&Zg<XHXb_(iL8H!=(dd;Pxw$*b7j
T>v%Krc_Cw}ER?RMVPBRC{g}!{0cNgWqy`r7WQ_-^VqGtUf16CHifO2ml=I<)!)m5rS3_GfSE;@u=&k~d`(CQ2~hFcwA*ADGUB7^js(2s`tc&NX?8@r*
LR{!NcBYTOVv|N|4c|6#K#I!eh-OZy&u$%{mSdlwl#hiy3O$0(^G{5jFZ}iXnQN|OjLZtJL&ZiXqm6^n8WRwEA`NuUeAkp~w8NLax!~b<t+6$sX9YUlJ
bU$UIf%tkPlVf;;newpS3Y7PRjvaz($kkXNvJ?b;Gx)6CAifDY<ypU8+OqBA5uZO2VIdf4juAx*L-pJGTIVpxxgf|z_g%hs>;`82#XjZ@@ik_(Bzf}%u
ZC3h6Gs1v>@N^*y%9O8cqjrry)kZ2Ck>u#R<=b^@+rWzu}x^6KRqB0{j}UHuY!1jMa`uC-N2%s>}=atgz`y!tL^PAgdfP-9GPL^4dtVIAqaZcq=zZs&u
EI&ht|ULlZ2n;&Z56-YpYeiD&@RC|ESOEqd>?!DJ+hO58@ADaM@=SZM1?tKi9;qX93}Ur&QKFM8yA8<{c7Bq!iL;=e-bff#&ZL-Ji#FB&rW?9n<(rUdU
hRl77zU^AW^Olnlm1LHc@y)t5Br7S$)-vDcbBsA=2p`RlYCEVMx>zUU&LDwH3oP<^kOq@ciXjvW1}Bjhi?;r8u0prU+lc#k*s+yCwZHea3ayA#+9@<;b
tqxwc&{QZ+gqry-c6huAP$YOq={0Q_ou00m<lXtvUCg~;@9+UFif1Zl^>q5+aOIDKfcy-0LqheA1XCFVtUIrTR-$Mz)Y85GN;!Qyvso7|JNQV6*PP8A&
&r1Kie}v8b>z{-yRZuoH<mahBuXz4DKcSqXaOvxEVK3ryw2G`jNH-tpemNcbePF%HLM=t=0uH_AW1vpR-+n=_C$HbagZL?a9_4pJ`seSM<$)COA9Hy6D
YxJB3y5#B6>n{uIjnyihiL3@f$W`--k(80{vH|j<9RL?;=dca|1wVspO6j2R$rlw)`vqr@?fZl`m4X=mVN@eh0ITgSByDU9VDmygfC)YJa83lIDg*B2&
t^g>~h|*zvIt_rM$0XBk0ca{7StRAvul}bL-^4Q^9JYix;+_d}<mNUQwGeApT2l#`a0p8OXCm!6|b%g{Q|_G<5CiAk(>`a#!t41cA<Q#aRAOea6WNwC4
;<C@9^#{>uS0fZybHxD|==0dy^C_gpl-<8)O$#&MK?7{uI#_K|2$5Q>jM-<{?KLH5;Y)@iL7xZsq_IwBAsg`C>oo=;`kuJ|;Lmjdk-2rsGm@(qUaJ3Ww
WqHD;XaCR7^Rpn9rS6*%y^eZ77Y&S?LSq!xPRCt@2g{M$`{Kr#;|K6kc|87i#?|Oamt%)ZBKkit%_~sj4-WaDutA2aHx$okcto$`$u=~kbt^Hli9kHPl
);A*qc^olMbDu=RpMgUTq_iR3n1v35{qu*o;bF*Eg53#|H;VUgS@MeJO_#SzFCm4Y-0`+Pe)O6ye(}VQ9_WL*QC+f5Qga*cAdR?a4Zw(V0AsX|LXhgdT
^_=(N0t9-psFuZxer=z3WY)M$lg8l-7FIg>oiO(P*O6y=cm+Nn1bsK`-%+#?jLXCR(+v%;GxA~WPc<ltQ;y&6JC=Ffm_TIUj0}Zyg(3!*s~wd_{ubw2A
O-pU3JpD9Pu#*@z}aCOR7u)82?QwM9pGoew>gY!JBb_vf^h|O}ELz&Loa5e+|_QkIxw93eWdoGM`GS;}0aoL0kHS{VVPeqbPBe?uc_il_#QZPwcGl94(
Ef^lRjeC&gn4n#n_vw*R$KN%vKQVGkiYj0@#1{>1I&MZ1v<lEZr4Gcz9&UWbnR{@Ex->>y<yIB)-KaNJ_R>#db|g1?bBUdvH#<XUH|H`Sa1&<T$ho<7r
y<1_sXc)I0W$PALL#QV>90mgpkkL11|6Ba#IUHlH4yaCS4PC4*695h0?_ixt1FMhv0*Yc+PJqE~B>`WGvPYx!=5bzuGT^qi<j-LoC?Xd|L$`yAn<9uMr
0`E!@wl#w4<cwgvkgl=5t_4;0e!jpRup9ZnTGGU#1dsOpZd@A<)UR-8%6A0nOJGFVn-~*CxIju~qc1n1i~<hP$ukA)r9m%`n7$F@pU|6dKEE3$ZogZYk
WmgsCR(vB;c%13lb_SzSkOUYiTz%=`BMs*^|m4}1z$zz2z6P?IT+#YuID9G!czv;-VWCXgv^Aw4+pEt=`KL<JKBTK5A6$P=_B=2kx~;F3C?`IjYiw9OM
fF93?c_O_aHcQu|5+Z;E5A_ZTNzCxF+VPMbUqG%+CLL0K`@Z@6!4ZCZI{rwQk0gA;cqg!+iuJ28O-;J+)ycI3e@m-L{?$iV$Y}YO|ZbvH*XZVB%$#^uU
Yb;(}+U7GCWfhYbA~cjPd-wJE_xo4|~Kf|zThQH0i5GYV=Z28fTF#CQs5skPl(C8`3>w#Tood4|n&2Yxx;6zJ|`!tYW0odrMFH%7QzwwvfU2KM(`%$*j
_XsT|QAO<J**zoV|JGGuLkDz{H%=zA>uL715TdayGd?YbZd@PCn(?Kjcd}mV}ZDO|W@#5@p9;9ws^4t&I48TJr-8^TcpNIXjYOQ<kdO>RU)Oo+PPaC-J
_NFHz$4?;kmg=kDkOf`ugWd~aK@lq_Dh+kmV^f5X&Af2`4%&8}>!JpiV%xyz7;W4yg`9Z9aG!%RZ|M68Hoe;lAFTlL+IWi}-sXYu<GEXVgY8C(*Yq%P(
))nK*7QW>{iXrcJM!lHG9(b2tTKyThJ67;zU|XMe}0^>9{Fuf6Rp~K*V-&D{4q6HO^)M8RZ2a~y$e?IHB28KPBGZ=QRe|5ZawHT-zE}X$mJE!_91}0U%
1~{PErH3=Asif@gPhLg%G<|+U>IeE&8e&)aD(0EEyALb4Q5QWjKR$eH-B6*E^^#*N8#=c4m4@-iLzWxGXM3)hye&InHfr3M3V&TWq0v$VbB)qy|N(O=x
~dce%Td+iHU%e0UztF*Jw0AF~b6Kg1j9Vtl`kEn@>d2^`6O1-!|V)^{byx0j+;9-!cmrKJO@P9A+i$Ga!+TQ|)7K*<~3DJXO^Ig<KcB9(UHvrNMGtYIR
&4|vE*n?&n*iV#7+e(`cE(x1ZHa1Il<2RF#0FeS^jWf_1`qcZc>hkzm|Uh!-9*&sZs-rJYze0;z?y)wJjc4iV{<t{$q877<HwyOI(w^0O;txN8M+;>80
p^{K+qDn}v)w4T4Yx4Xjtxk5fo|I9;T>QIyzNF~|a>##gD@)dlPy%9j*V~;pP})xGRjG2E^57nhQ3;TBl;F!+cIJiw$zhLOK-rZtH;6ujQa=7bs@uiNl
5+vUUf4Q{M}K{(F9f9~35bRG7L?^D@6!t)S~_V@JU`17K=yWB1-%xQ1Mu7j$6ZShjR%Cdo7#X}i@AvWHnF$71xKiO?N;_^sauaYtaVZ*$Yl|woQ=uXVD
OU+zEq6y`0e_c4t!i+NcqP1h|thQ@S07@duRuJfpUoLH-UvH?c2{6s(Hmu!2=C$F17)0uv{DnpKlTe?#MyAbLdf;f;h)o{@F4L0MBZ$f8jPl9KHwp{-~
!XSnOSY9zKcEs$u>Z&TJ?|lj%DQBTYl|J5XGrH`(9S5XYZ!J6M}HBt5Uw2zTXf04T5a{X_cLV8-pyYHmiQkbHB25_4bS1}+c(6tW^Q9M9LmnW&D3XcF&
8D4%cP1)kIKTqt!yv|QEtUHp|v1-TuFekz;G2e_(RSVaCNFYtLK%}k!??<gpka1t7n)-du*-PC7~Ujl<{^%AYYfs|alYabWT{OpvbeOv3e8sMAzlD>~H
-&iV2>bf6!8+bW~b#gh<moN!k7|DX!K|#I99RdTTiBn<t-F5>+vvbT(q~$6N1Wok#P{_|qpr&a@9}g1Iwv4e=VuVcu8Sn99Asz^*KK36}t=oZ5Jl8LDs
vO08<2GpBlzTnP;F)I;adZj#eu446jQ{xCmETCL?sd9-1MbuP^AnChX-Hvq7h_O;;}WV?MSG*~Z+kZ{KS_@_LMrdq4HlFOX@@hkTqQ6cM6*@L2Q99Ra4
)y<SRdQ6QQq41*r?cdAYd)%ehAk*fW3i{rVXmU>-ND7=9{84eZG1sb=|*5braqh-kG<F=3m60J_TNg8j?&NB`Frr{Oywa`VrEVL0YK^Z~sbG3&<+l1u?
mZ33J>aoi!#HAT>gp3K*9Sz$c0E6uV2zB{V1eQA3q{AcHY}x+`y?1?O0|c{b??hkXetqdbNMB%Af_+H5rA!0KS*4C_L97@1Rv)pNxM5~omOW)N8=2)~x
6``kuMLd`htkcw0Vk0Yne`|pS954q4I<BExGgztPjHFzpDWON+s@%4qq|IRwooqq~Sn`HbnTG~(k^yjfyiT!uASysPh7t1qo@sS_0)O!Ulc$twb-5C$*
&jfnqIpJr~pvJ|7`1aP&{0=>!gXERT0Ebi+6%v7tUwQpR?{W8jkl$1+t?EnAL2AcO=a%!F2g(4#)SFP6W2OgfjXufG!2fa16^#y>A3QI*H!lq@xYyxO;
Y^&-K%bRCtCyNf_)?<^bGZMVEo@UT3A`xy;0i<Ds`Z#{Fl)<<h?FKD3bNlbpV!~<5nn=NLINVIX@piQ3iCp#=-%+#m{%z6jv7vDV>2%euUovv=;j}4{O
*3f3lN)u#cHZ1o%r9?QqR8w$)5a;<rdX1G?2%D#hE$DuYp$hCl!&VR!u9UN+o}%mXFr2XR}-bc!c!9AjaFx-y4KNZc@xDfTjb)td82v+vrBPxjika8%!
a?81~XuLgoXLQfphMcP0@s``O(I*2^ItSt%juqOgLv9qB#EP4xXFf^k23HVx#A&)JW?m^mPYa`2)|l2Q02#Y@BiLl0S45zbgv*$jyOsH-nGoeeK8sOXU
Tqtx-xeR<;ZWd>Py>NG}wP^xT7vn+A`+BObS>9-uc#0OqHtK<4g(D>!<mPk}oApNR5E*Q86_63_N(V4ZcNdN20e{C7=HIN_#96ydde*(tTw{+D~l-9Am
OFgD341~h2`Y_02-9a0WUGMW^lkkmI*P|pREo7G0n;kQWN5{u<>ZFkls=uXvW-Qo;4ssklO^*kM<{ylYslq1({hfDTmX{nzA2DU&*S)1M9ehm`z5EAxU
Kp;-2F)JOg6CHeo0~$fBCrsg-%3xxQJh`Zuh1*Qwz0vsj1?3Rs_JE@^3{t#{*99GGm~bdpFo~d1jRyLf|gFh41pW%@fcIC6=c27-{U|;g2Sh*1yH=<7C
E@o#S8b)=hs;CA$^&vv^yA@KcgRoNgc9<!{%GWr*SfDP$2)Xwtk`Y|IG52)ruYUzbNp}*EoAK(f}9QpHAixYHx*l+lvmZzZeoHw`!=qiRO3X=4nY$f3v
?Br)UM~kKe!EQinA$JkP|^*T)n22mL$3#(pEh$3EV|nj=+wAyZH9(4I#-0PKtx@6VfO72tjsJB})Dgy*kKd+ehi)Jtx<kbH^{@^6gk)T~!Q3kmB>%k=d
Tc2J6qN;*|cd%(Y*l&JHA4oTTn0^y+1{Ds5stv&50Jz?nJMy?aQXuJ5wK`ZTO@xW<HJGuuix&b<Vg)d7-QGjt(e1j#Qi@>I`>mg!j{=wC2#1O`)KG=^D
6u;Na-oab+;@`VyC{M8Q)n5%^P$40<1XLmg<AE#PQxm)!G=D^Q%?W6|4W3LbCPpcR21u0e_xll6PT>)kp-!QY!ja7IdQ^5Rh=Ag_^x<VJ`h84ManrTAF
G78UX5;UH^hwugf-_S2RD{3t&>4834&>H#C*I4n;J`$+C$6bOC_swBy=mQM+k|&tA0*$Q{+^-CEY$<mAL0+WsHQvo<F{L)7Sabx!S_d)23SuN1+3jgAs
<VSKJJ|ed>Mb@V3&5j!eQ}uRsiL4DG#m$3MKJtM=8J@;EHx4&U}mf!^`AAn?6bgd4gxjT~gK@z@O5J8r~qj$`e0{{lDEjXLEDN#g&97=xsCIM#4n;tjz
aKpc%9I+s$>7bG)TDa1*>Ny6X@6@9q>0gW2C%D=e<hpE5mC9)#t{C0EANiSXmSaV7+F-u8%oj$|1nIJmRDdZ@F2e*ZpiwKl&e9fG>zR7&@3ALP~d$OJy
(8U(~7HonDVg!CR@xt(a44upOyxC4Ko&yz{kUf&P*caK821uwTk`ny>Jt$)m%<$&JX)`$;HvhC;1IOyn&{E;4|n}=T;>c8jlllRrBad^^hIZnoo=C9Qo
^2g%?uJE&qMdwg~1cJkTe%p|oeBjuF<b~%>dVGp|8sbFd11Y5AH|JoG{%+==g4bsJOg^71#5@>Uf41efRN~3h2FWB1kCpqK3J{WhZP;jfL&{NgPu2{?k
A|UnNo0*^eEIRQc`YxHJ}KEn)K3f5=b}TCKROB3ujsR@u%3kq8M*&;e!AK%m{rf(rr(3(Q2p;M;yJE`9Dfs-uG!G>VT2I*4G$;}u*U~MTsM6nsl*o^yq
<qoTSg7`_8Bt`mOOMRd$h=c&hP!(97K!eSFo;jPs#`4@1(F^k&rYf|Cj{&|2{<gcLcY_Zzy>&d2AhMOA=NZGNG29pGseRVBELg{a%KszI@%>fAb5zA$H
xuo@;x=4`_W>>ZYWehhgpg9po|6U+VLoZ(X$_{usUq%c?!eHsJeY?jl7OsQ<V-$zq0&-N3$i(zd%BH(@_Zg=H+6D`d3S+gvv1Z)0p6+#C<-pa(v6!Gq4
6a>$*Q>U+n9^zXTrl6;Ikdx8FP=EE~5#GeezUZsm6KCFgQYD5D?b)cYPw#L7F!H)j&_bBQm1y3g%lf}%*gm=z+)+#MkZLBdZ*z=7&V?g{}k`?w4{l0_f
$u0CLgIrL2sH95KpRkqa3V~{o|799iFuqPT5Rbe3rFMV2wK`f2Gc1r0|FR#F!oD+vkk*bz-5w)ae|>Tdwts6Ve<}evfaBpUa9;>L`nu(F29#Om(x_|fB
}9sF?XiZwpMN|?up5%~U!wBApEvsdo(-4y&y+4KhH@b=Zw+RCHVLx9`&3yfSV+*TNrA1u_sC%cyk|c`@RW@=^s1{RkvqW|^4g_x)NX?NnfQg8bJ50AjV
aKMYXzX>p6+Kp`4!bNhg#wpYp+f4eoO)QzYWjEda;sXZtKN+Jt6k%mBff!>p+XT)XKrbySn}g!Xv>LXS%m8Yj7LxGt^5XJKg}H)4D&I#E%JED7u>_J_$
Er-V(4-Khp-%mp0LqN4o;vFzyBOnIK;y>fkb+Eh0hG>H`!il;4Cg*ohNHD7PJjIFI)M;Sacd-nZq9Ez;!Q$D_R4*Jf|%Kiht<D5$UZp`Wign)ifPE+-1
kDycUn$;szxqzlS*q)nt;pO7e5HP1D2dNbQ-iq^EFWhWhkwoRxnCOj0Lx*lX*^~e`6EupkJ`tmQ}I~ezox8KR}Tt=EnHwXMCi1Hk!v4OY}nM$newt6IB
l?i;K_@UX@{BZ2~6|5fsUlGOR)QEILy~*Rl>9uGh$|F_<=|sNw<Uq4CLxptB(?4M?yP<)6;Y14H7aRui+4g@~Dj`RfRKB#b)~+DIJG#n3=UD=efKO(-(
MQ6EyF_jbcSRefTh3uP=_CTuo$!zxX2fMC_XO!f9*m9E&45kJ6Xh0r^aiPtj()-ht3&uMH*ZKU?D5k4FUq|t-W}gpZ(N+9Enig$S$T(7kEI<a_el5j$|
%mw(a!_}ADjwmCXBaBdCB1_kxL0Ad2$29g@3zP;N)P<>;)UsNmBh}itO{BAG7tpH=HkN>$tAsQ4JsG;jW}Q=Rh{`PJP3s%>Xz3S>^KlTP6%=Jl7fE6rx
hNe?R^+;Yr|p3_&^6kWMgp!K>8!DfqTim@jOKw4T7IA87z;?BoQ_(RJ9?@YsZxfN8hjE!+UCbta?*=k$2|NMx-OwjLgPFa*?Mpx>|J4pVQ!bxlJ0ITSf
NCwmjXx<6!r_<N#W(eyI6-APmM>@PGkL0LB<EsWBBz2+VaSZu5b(Vm|0a+z_8C%A9Bb3MKi(-=L#$o`dXy@(L0{)KKsTFnNpNx$8Kq5Qj`TN8&`b`{0(
A|BN?jv)!9_b<8mS&OFnIZQ>!k}5d~q#>K-g#A4~KX{MHJ{T)Pl#RIe&j}#JEz>7?ukvu&4kZaxH`b>a%yHFfZ=)d<L7*6k9$bVtc&fX?o5-vh@Pt{0D
6<k1&rAN0Iv21v;)P+q>FEES@2^|RQg<{p@s#u_C6xG&jkjZUuZ{=MfgZ^H8Xgbc!&v1PVYsig+gVLU#J19k5RgQ|J%2Dt5z^F`XW8{Uh|l~-`E;2j13
hob>++p#0`l;nC=@PsNJM~od<%xBf&3$AFvu7&VNK1{b}=UXMjUxLwtIl2u<^SCg;|F8_{Vm&TIhmd!)1^UH2r5`(MUhVo9H8rgOd#&21>UO`_xZY-Nm
Ix>uXn0J=6pT<Te|xwZbrnD|E*D;s+f+!+)<|o(X7uVi^~n{3q$Q<1_ZB6x|SF3GHKUB!-|p?7`Qn<h+V@!+tt%*W86Z{|{QlxE)XC;xn!R$(hkTt!@n
jCvp+~DIr>XcTH~`97i=m|0;AZ7!mD~6u8|+?GRERwqK5YzH+qGVm`k99v$+8$V4?KdtPX&%OK$sFDbYNBi~zXm``Qg05Hb>2qmlsz6IkK?j4BMQ<(}X
)czI3%2(4a2aXQK$A0PifRDeut+w63#r@m6{7D@Ty8Hb1Di0h3occN%fzFg?)cm~*>iT@9)6AbpHI-XPEL-znF6>SWiOKi?(UwCXGvNRBRzmiD%e!nMC
ZS_1^^7wOHFJiK7|Rp(3w$WmAw6U<3WmE^<`{{VKw5(F9^(MfR4G=b6w=?n=dVFG6o_lcAyaaXlZY4e{h2Ly<D5!pe&E%mcw`qPJX8AXpB5|3VA67DQq
CLh@%NWj19vGZ2qY??XQ-pJvbx&oS{{RF@V4T*4V7Wo=%oy`?X|5uP}6L9r~&u)1dQymVE**J8!)c=7AQ|NzLwmn*gz>v0X%7Y^B9F8#Ji4ZR0>CF|6z
xzn|61U22iN*tehztcwMf#G0NW)8dl}&=?^tWu3+?6FK}k_g7_d}O9J5X1vR;g10Op~1GGx7nM9uw$TEm<`R!m)Aut|y)Skgzyl9`)SNwZM&6Qoe|8Pb
`4c>~nBo1qob`mLx($AagAP*o%*ddYaKruyT8J!H#nvVK=)_pI9fL0e@xz%X>XHj^+k7>FZKn7FdY6l45MZzR}{*=`R)k}C`U<ZtXWy&sV-thN)K5|~o
pI6&Y5Ln)Ait(}cu%|Dimqc*&2AC!1#w^81pwlKzkhw~mz`cHrhcAdGcgMoS{q$@HP)&~f7T%H7q$2UQdm9!IXC`_y?VmlPh#j#fOZO;k#!Vj_<N+c`S
NWIXe;T4qLczi$D{z#C7HhD->_;ge75N7zG=FK864Bfg)lOf$c^ls>My@Ty`SILE)5>?yo|x||-Hk~Ejq|R}l(}rf5=nS@t@(Gh^O0J5v>%MeFArj|IJ
zm}{ykpl-27}E)vqgCet)9%p{&%1@#q>M-)ViRW*YVZj~&pu^E(+&K%&P<d&B}rR@2zt#WzaJlysFaPbW?RSmCpuEa!Z9wZHjSZW>Cv!^PRQ7y|CXNKS
xj_OyA3(O)a)(IVKOO`YHyg4^HOdNSPjgx7u$jJ6iW%#PN-OnTQn9EH93Z~G05qfl1JHri@rSSsv*tQ0G*yeFjqgHpFdm=e@q3Us_Hz>^*1aK89rZ%I%
16rI&A7?>fLR{m9sPgEa)`To{QFwzNNTcb{<ZP?)P_dYL!@ls^f*<Ib%-r^D=OPPvmI4*++mlO_XFL?^SkH+oIk|Y{Tr?H)^?_m!akA3za#%&z96X!lL
cVrcQ$NKn%ezJwvna}LsBNcU^+-aj(1BJXWCIWiYiJA}Df{CKHO#JPAuL-5%-#M!9{&{B@PE9)a2N-7+8#xVZC9e?ZEQ|?gl&YVZ<vk#F46A+*No0lBZ
4x8RN*RThK;f(R9i>%vvfkmINA?HYW?#u(`hmtze-Yx`*<65(TlBU=E9nkaZBacWe2B{GJq9FWO<#zMDUl(2MQM~M8T#*H)p7BosLul3m`J~uO?%Llj_
NPU50ic}3d0Hb+j=ePZ&<hU`S>LLjeW9UirV&G^aP1MKkG-tu+tBcQT~0<qKDSkM2G;ljYR%%de#Jlfm<QDxuzGpD$-9!^*{IDT$2qj+osz@fb^A;YUp
`HGb6E2kKw!NCvgc|^d&@f`g_~Sq4On=1C(ZItj(}tc6N?;y>*k`7_~t@`T4@FLE{ChmEn7@^Jx9|LQZbHgZguyB6e{m9rgEP?hP^c>7)Wi?4A2ab-oZ
Vo-b0@Wb@!Io53TkD%4-S`uI$npUjY2`(3QkC@;abCYeV$B-!wL7dZA5nIfbZ?&ozgv_+5`N=s%hcWQX-Dm0z_!37HUf=iE&fWH4mq%O)TI?{_o6639N
6m)#%2RC1Mna=<!w`IkY82N|Ykv%iVMGwhe7)Y#4*k3?uz*s6~zffA%gk=r&Nrb@3SQ}wc`UQHSk1}0}gom{vfk-3v{`Qtp=hRIFs-NAsh?xx9z2W8jS
E9V7RFIjO?V!X96A>T$+8j(RhqxNzA)!5+bvx>)l~)o&^%W=;9^??CJid<@-|Ka+hZlhOFX26l2SEZ*W3(F@{|_?;8-ZO3*=rcLm>ixhcq&u-2u%O)Hs
+(Z*J6her0D%r?W{qm>coTc_tIkIFLcwfWf=k+rEy<2BrOzh;E5&}b!9~Q5ysTGQPA|a)3%zKH`AO1^4l%09rtNd;391B*DtCsB7cA{Gxm9lMB~dJRhv
*3{~}((kF1b?(f6o$sjG(3K;3uA$L1HUU@sX%LjLyz9Tw-5VilgK{<v<^9e2mi1}w(M7ei;NP=B3@|0@%02Fv=QB!wQ4exE~(90HZf#=!UVzNs9>qu;l
`(*{mr0thTiwd-Vi!<QpFqECeSLsIX?Yr!hy&#d%!GpHQC;R&b5`I2LVl9lLKQU6UjMR2gTDc$$q)!-jSJNc;py;vCg2^~|di2u^-uC#TZIPf&!>v3$v
-`;69T)%EtupVIcqFRI|=^^no{I|l$X%9w1FN&(SxeJu$bqRs~cbm4GH26AyZ5u57Eu#(bhvr{&wRAAUVt^RD<G;xXgbxq}#bg9OVj4_{f6u@7Y|elBr
Ai->v3Bt8Z^k#qS)?CP(l<+;4+R8bIj0B+mk$`V=5-4M0sXzIc0__bh4io6FH7?;fd?hGl{`%oEApq!x@4>_HYjAD^7Alx<WC=Y_s&fY8B=)9ZS(L<u0
sBH2!8&>k^V>fWL_hK^b4hq?-H0J>MweciFN&#KVY#VJsUYe{IT>hlK9L-{{Bv+8l^!Sp}sA)F!Aq<2jJ{LDH)Ok?kvj4&+)Pl-wq9BNv{lV1o*x~{NX
7x6!hKtGSTq-yEj0Irdt1dQ>XnnsIbP6e_kI!tzD<Wo}fzHsH{*P^}rS!0n_$H3&Fybx&CqN|B|Zz!`@7*nv?PL!pTE=`h4>;!p*;z4oK{iA+r_W(K9B
f?6oM^2SYHeJ4Lc#{WluB-ZKC0S^C=k^kDIeH*$`y<qTUOC-eA&^^V*CX0un2*0Od21!t@pjEe^pz+*%Ik1<QYOyHuDOX)dbVAaBUXR)`DU)`~5LhJ*O
P<SSk{AW)v>U@dAus8mO<7%+~WXbe_%V@Hjl)};o3M>AdW@voG?Pi?iDYMu>`>l~&2*NR8m<#o8&Y%Lh(1;R&T2MrM-I63)EoxGL!%X$N;*Afa_$I<Xc
5n7Tx-C|`nD^Ne1o^95YwJbZzVRWoy4~CY>nHQgr_~7$Xs?LjB16U?ma&OiM8@Ak*B>uQX$);lu)8_k_PB;3WWQTJ7ALW^02dN@8XNkXVBI|~FsN-7#7
{djk*Cfnc<%z3jzQi$!LIDc&{!L6BxTyHu}Rz$6eRtikohhbhFt=deyz)gIQw!%-2zDrjv;o#%gSd3xRTeo27l+aGw&W|6y6Y5Jmu8MUpBj&{QWuyNy{
}C?vc7%jrkRHa9?#(v-k{0Ts`^_@V`RdD4<2M{UpW@_$B%8VBT-U9sWANOm|Hc<w6=4ME~Ri@PfQ@!d)g3WI-R>-Kzlgja?AGMYDw)cv$fLD`#i+c-1=
s8Y#aDFG{DW^NgP|xC%FRj`5GH_I_whS)E?np`_LFOZ4;!1SP+Jq@6`vxPR8fSs(EZsle*A$ubc4-EmgWD$k`j;c+*#@)9l&(ociXcxs*ee-g24!@hN<
DNqWw-PLNoMasMp7Wb}Dw%-geIq{P^GIdu37OP~{OF3rSgL^8!Y6nReF)Qm2jtPoj&z@YNU|}q3mCoDWWQ?t#l&M1UE3=<~t1nYv8`Kx>ZU*^G``d6ZJ
OGuvSQj~}qhKhPBVF2dQTU`Ly=w;8CMod8D5a6#oX_NXwE!WSKHYv4K_P@9UrfA)s*j>d22Lx-sb++18oVJL*LDDY=WfaKnd1}ICnwF+_iKk|e>}<8#j
Jm~SMo}I^2V-!KDo`AZ?hMq#RD3wE@v<BXsw}n_SxPDx6V_EFWGF{j`N0CG!}{w2ve9cBJL;x#+eW_-xhk1iQU6seu$$%@%^d6$Qzr95^i|!xdTN!Hj=
qzCyU~V@{9XsUv@W6fW8l34)_g<a6v>Nq#qH2pPRwL^=Bf)9HQAcof|>`M%qU4<CbX(M7{FTgkaI}i_#@W;WUkqyEHxhS@v@U`vcDoekgVi#JLP+w9@{
@PM^=Z2d^RpKkA{pKLLg(AZUY4t+k<r%x5Ge_X^j)3+|Tq4la^yFy7x(95HXSVL;C2LN^iz2#G;r<z><y)}TcRc{n&5$LT9n$`4P1&Oh&T^V`V;9IH@a
*mL;Xa5T`-gEznjWL>e@@M9fFimNQ&{Y`7(;lC;bkh5ijqcMMFiVC{{WwX938{68AXlRKV8`W}v?1@=!A`9~nFn`=6bSVcCS!ox!Y6>!N^ObK@++ind4
<6>niIf5I<*V!;!jjJaq*eTHeX+$LupZ{`ZiHC|qES929FdCe7!K&bS({EunG1A|8(I(X?@mX@;r7C>5siD)GYv+)MYOnqe7{jl*g%>_5r5?{M7w4emD
d3uY$I4=f8Tly#XUkK^3=QE;~SvLY|X!SA1&p4<^3<To4-<fN;>mB5zWf73j0Y6k(-xosE01I4e&CG7vpKP?SRf+BR+fUh*lUyI0fvFW-)saUgiSw55U
zLBz`zu3ik93f8^x*2|54K8+oxU==amOCVA@OCan2EiLZ)b`Fo?DYwE+__XFZ$2<)k#rC@(j2L~Kxkl@PsP0GH2Xr!qRN9`{9!V;{m+$bB6i@LVGD3_L
`pz>RB$<zZK|9f$`+WVLd6y`Ys;lr|9;BHrE*1)Gc;k;w>F89L#sagG+!W*}4z#2q@z-<B1Vt5jJ#XVuaVdVFIuNOLNfvGNd^P5Vf>N)$u3-;g^$O7kk
ioUeY;C_D)mSvKEcQR+fo)=HfgJjxV=X4>Y0*5*#G4;)Ggl1;6fcXi3kZn!h7~&6Vl_;udizq&S4|Q@Rf~Q<`e8R*!)+UvL2*$4U3@Jkjg(j&AA}JaIc
vXqg(`JgHfxNUIy@)PK3njG1$NWco<harLC$`rfXm`_ooHk0!0$-Xnq3>w@n6HEz-o_zXlQjwy(E2-D7fOH6Z>r4*3QICqN|+#8`w<gQ7i)^vr{%lMte
awjc-;7oYV&If<Sj<f_I_}lK>9JW6yo3BBW7wu&<86@%hTUwNPqm>8|7f5F1kgrQ9ko26bYI+a9<C!s2j#!!o<U69$rd<(z0TvZ(2cVsr!T~J(mIA@b0
<KG5aerNXoBW{{Cuy2JRuKAp;Cj;e7)mj>7+Y8^oSj_3_M6|0pb+WZL^X+oH`x)_39dh1A)#)^CHz^>uhY1e74@25`RzyGwxb(fD_N6rwnf0ck$R!qsZ
jzx4WI)ie9EB4#!)844)Pc2$}d`jFEXSQ+^}=Hv8$*jgX2C;T9*v&!*V#kG&p{23Mt=)Zp#ZuX9*P3rIWyJpx;D!H=?z#U1gB|AamANR2I4;ym;T{MA}
b^(0}umZa#H6}`9#lq~^ZMRaewTgVH{YYHEsm^E5+##CZgZ_q{OXUv0z2ayx!=x19<Kp=;<&y_@TGjfyaL;@YJr72Cm@3r(QR_v4Tf!Lfx+ZO*A)@sio
hN5*SBdJ!_U5+Qb?}3D1n)Odo6-20**o-F;HV4x*bB=l-4wyIIsIR}{}vp`K5s+s^W{w8xEPTl{%!-nIP#KSRcYgZay`GaiFBR#!8h-*`Gh3|?i9?}le
c}4nEEJr$xJIk-8b<NUNDA$OOe0UEvk<m>o=MgB9yj(nhSJ(41aqE$96xc!%l%eP_FfmA+7M(&TX`uDib_~&CR0;T3-OxG7M|>?}_5W^b%8~dr!#cMtZ
m8FR}_M^p_<7&SCOKJ04LSqVGR^8dG%YZ|_tRdv_<C0rmGb78`|Jt4Sc87^ieTPJsqnW9I_?jgE^SCJ<I1RY7U$J5Ln;;V_iu9z<zU(St#s?|$oO-LD2
>8;89~eMSA5w#)5_zWGr23Ue02PEmdE6+t(8zF;v>&9q8hHx=ole}4r_-g+|x^3VP0<&N}^0i|T%a*X<KEXqXjyy8z^^fr1Qjr9RQtGylC>e*l(F~^__
;T!I+`<k-pA60(a#tu$GU>YIt!8KJ9>>+rV5{;@H)n_HICM{wb=kbFs=~1*69lWe=<B4ybe}O9AK`K80*YGd5&X+_q+l?XO4baCESuJEVt9*$g>d)8Id
)A))J<oWh6mk-t%NO*QR3nt=P+HtyxTfE~O^)jS`!p}%or@r2CZ{8Pm1y{@igMGxs16=%CGRH}VLM<|3_fpmgHS8yI;qKH6QyN9MV7J3sD9njkj1M;{=
?%kL*1U5d~TF&HNhinR)lKXtJ1ifVNKrr&NNE`t%taZa)f{-%M5-TfYSZ(ceaP@4E7$EO#lHVja!0!kUu)fgBNW4?`<*s8VStwLjHXjaTK_Mk^3OmcVE
7QzdMazO@0$575N{P@H>I8-dX}Um0Y)_58^@*?JaCI2M0(>*R-#1(?)Z9Oy8rE{`UUr{*TP{A5}pzXdav|VMw1|px;)1+K_)JzTVjS*c7P$l%vOS?C*`
g4`)k^=1VHrjnudWfkXq3v0$&S%VdZzwo>VuMxzz1?vB?x<k0#Pv1Uji6QKT<sxQV$*iJS={UXCjijlrvW-`CS%n)Wkx{pw1Hkq7w1=Cc2RyzVR?#OVX
Nas4>#^A%F5wjd7j%H=NiR}Y9v50Cw8Gm<5-zU0=Zz-Ce^SSR`N1*k)l(UwkOl5WOklxihH73RroI+N@6uBhQuRy9_?tP^}v&GQ!f`&u-M#M?-q^G}E8
Gby25WZ-A!3TFfKK}PMq2L2f7yDAfh9!IWy4^brq5O6Q3OO&_1={)?bVmQ%8(E(68deXx1lKKXffPda!fw~h8m(zlkn5P28(B5-Pw~a#);l3lYI`znXJ
OK0Lsp6zmk7kX1^Vd-wrny;pT-6@Mwg-Wx$HiX@*>4jpmzNzr4J;j7`AE6F5N=J4}rJqS=k|dbiPt*{m>eCm<ytddh}eiv0tjw>io=6{eJ_WN{PQWHrq
Uj(wB(zSJ;-d%BC_y{^*@T`Uwl9uYOn?7Xyk0a-aGZv`mS{C)HE^*tL;S_?>dU^yjM$@T^4g&3??qNBxzPhjA~F|8v$NzeCmZA-D4#?+zB?Q_(nrQd%!
|;*H*H-W!p45LoKzY;lb0yL4U^7BMS|Dy?<Bsjx^2NE+CI5_^vHRbZVq`4JmhUxvl}hrMVHJa){QB)}{VXj@_%+JK`kzPdScl^*c#^|o~lxOa$s0YCpJ
+U-`l5k&d<;3YEoANJm~$5kdx6aFv#)g^(kF)-46fMDNDV8Ga;`M_ep>}Cs$H2?jL%slfxS=IGab@x>DbWNp?bflBva{&?eeJue_<MR(|CT87yhwIZxR
DVclJnrw|^iEG<xSYaQAd7~Hqp0@m1T1(T&$jPC=}c#FYZe+C?f}^V_HWLR<hlh0%r9F`j<>>KK7JEP-VDa$!Bzj^-6(^8kk>*=2a#QB1Z!w1&^aK1u@
*X+XJUryjk8GMV6yYL0__Sn^RIjr$e(^0NZfNfzliIx<hcD29jTi+IwT}6R}@;#lkl#$d+_$GlZi{06jEt*%75n}RB(ca-9?>CPAKWMQ`vZM4&q}u3<q
mh5sK|L{wXy(?9NL!JlOIUIUEq~<nj_|iRgyPxTZ0Ow%yYMr<F$pX77%EkuN{M)g#Ylsa!vveCHyI-!Iqd<H^?Q70-uWd>jc*B5pnB9ZoU3`c5EpE-@{
8=6b%hm;HPpWI1Z7w!G6Dn~Q5KT#ikM-37R2dJggb7iEK<+=q>;PgzXPyVqEq{@N7$`rYJz_?JGKrpM5Zp9`CG!^a!4s2(4G`1Ut`-`6*3{?6Ff*WCQK
|1k~o;}8G;U!Sx51NmPE@?Q^rL;XC|*VyL)f5ZGUBY$*~--iD4F8oi<@y`wYxy$~qdzQZs_$MQOv&H^Dg8Vn1<i8&HH=W`CVUhnm8s|T;8UH4z|3Ihuk
A(U&tv`$Pvsgc<|K#QR(^)^LKd3*bKdAo@sJ|uke@f6FEARvQcV2%yoOMGp{>y*+ZEx9qbm5usFP`NI=c06x*WE~$7htK&ry^lESGQJ6Iw`jLIWF-su&
VGSZ_8e)HtF;I$;Y?^d0%_~hwuiOYT4YVAyjm$n&8{hP2ZLWV%T<O*mwDC(WIN)Jn<bW5@N@Dh`{?%#!dLTzud#^s2suWEX@4!i8rg^!@oK;b>^;2HqO
C(V9chqht~SPeZBAS@)G?22%gq!iLlZyOLJctL3L3}a4*HXu}9}w6-ZT^4i!pI5K-|tez(gl-x(K`PaaVTq_6jXj#rd(7LPx8KY0H&@&4BQ@`LwJi#LW
*_U2!Kz~8F(WiNi}3wd33i*uYF%@Z8A)|J=7a`aDqS?i29^^-l{AAQrSX_?2ldHm29_7m@zrnGz8g*Rp&PrEn$sV`AN&B^*-Tt9y5<;QRQ)XNXQ{M5@o
^ZNcio~oxtC;#xl|Hd=cv?nys`;zed&<E>t{oRN-vBYzKiZru4r_!fB)F10_Dgn!nZAa1dsfntT`qYQd^<O{m%wm72<&sXz<x?N(&-L%Oh~A|C%h#LK<
SP$;`2OGE4}PBy&c9zT%n#mwKAyEOR)D1ITz2I98cwoR*Ni*BW2<Dp-@m`_|F+-fd*=u5?}Zl?B2Au8@BOPpQaT-3L5&}_{{rIm_x*VP`}+I){A~Q-{k
`!1LO%L^KeYY6UY`G*c-bm*_x5jx_qRU3e+ayv{PB;C_v7z>>hGui{-4DA3;FH$>-jIN$3Gk1PyPMi{owuJ{owuJ{XOu;_R+I!9qCP4I9+CS-bvleRdy
@tou1n59dyl|l6D3A{v2PVK=C36O<qs=&`CHZe$mc@I?dkCdi)LWa-J8u@HaeHvkdR{Gk-sLKY0HLcndOa^4nxw%7o?XMZJQ?eOmvN^EYIoM@u!iE6ks
I`N8|a`#a-R*XwrMGpG0%)knI|`o}p6xx(0l7qY=I9Q+HBc#FH=AVa1J`3$REI$ji&Hd0Nxw=28P-fU)v?DBwFZSW67+xE`ArNvZmycORvDDnen_e<$=
MxBvI-(QnOO7qZM)f<8E5ze+sz5>E4Tu*+pE+u@7mjswx?Pq;|@P6=q@P6=q@czl3*PBw_B?R)h+t2WkAG}KKY%&fL_I=uug378FleyBuNlecl<L;Dhn
>mC~%228;Q~de<&v9jcaIE?F@raN8nfP=6hIReB{k2~sD_wH_?cd+V>m?uz;b(n+@P6?ABY0(9YYB?(pn5Z>hhLs|ZLOhCJe7Ei;AxMVdsbPO(+Wb$F2
d*Yw$y&wNi@v_4s#x8_qDxte)Nw%f4UE%fnRMc;UXX?!Zpv`Jed~4xc@$0ub&OaxL1eAf?%t<iKMS&@H}s6-#S$u=W7fs#?7~@OWv$~6&T@5wf^Y$GtS
3vzn_t2n9pBP`7cv9MfD$jo><Rc94d1?v-HK`X@Py-5FEfzSo-1h5Wzb!GbD)*ebm$Z#PFjrODG@gWz>o=T?D<^CS;yyvNF)?=mGk%rKl6&sge&B#R>H
3asI;7Tr&~DR9Y53K>L)`4f+N6#G4<^H8DcsatDw05~5D5rSS{z&TuWtt!!g?Wup!tYCIKv;i(aw3FQ+xXsx}?*L`CnzVHg2?@4v-BLVP6?x8(5K7CW}
>_w1i!Gv`S4wbRZw>MEElzrjpE?`Pv-&PH|&ZT7a+B<Mxcy%$;mibWE0Gx4}gpCv&Drx_+H{q%<6`GEj?CZfv5Ba-v;9!^@JXXKOvj+|Z8^G~J29*eQb
ozzYLpEde_g&;b8G01DoI`;$BdZNTKyDnGl&2>dVzw`NSG&An2f|`BwP(+O^!XNHvNJi$DDUG6goV9B*zRmeJ2iU|Py<oGvZZ&VB=#mDB%^hN&r(`hdA
$P<u>0hKgoE$;s<FIk;kY}NsE_=~k}uRG^Lm!g&Rcp;tajc%QviJ4MFR%&&s46vLYk}h<#-}Y)^z=e6Rv_4!%5yNqglCmEe?A5LUQ-WS%sPNy(kL-zTS
GyDw9aho3Pt74h^L@nXJ>=o-lD#3a4BZN={^f2xdv$!?@UcmL`f~A?j!|VL*zrrFl_CgWb3-=(Y-#ukF}(36%YNg2gxx1KY}o07aIO@bRu3$=-rl7WAX
-LsiRr64)xe7jlhkAam#rlIp`}Dg>cwqAYa*Yns(oi?G&OR5^1z0!ke{A&9RLYW(?3+Vz%BLYlBGbfd(#WcZjDJ~~+uq+)(e)HqUXVdSj<&8nm(IxReD
@y(tF7%Pp-$|{pPJhe&-EPC!DneIc6LG6!ENQ=Q_snsP9c_!yX)Y#dJG?Jy9iLB0fGz<RZYaJ5^fOHNy8ii}-n_Wkje0D%0ET8v;)eqN|17PJ|C`t!`)
m+1vz*S;i2)^>%(&N%@d8INdB;4Uk(hsK_!-q8*QO=()l}e3H_!rh!(}~gr=YE1{dJ#uoqj%XP@TUv$m)3)pIvJgh4rKK*JWZfAkIZtQZ@i@w8E=ELUT
>&PW0llQl^TSe8dcQu`OY%kV=@WWEwZ5K*d3`6)y)Bep3SIuQ>J9x``#xGvl77mkv<b$PtF@?4rB%!SAY4uY#Mt&!bV3m)EG-Q)^-A~{@Fv<dLJqcaK{
W>W3NGFpoNwC2o86__b3Ox!b6#8a=L_|>M0MFVJTKZxa({H&O3}3F2J&e4D3a7nk87cP3h~|Q7gfl@myr2-Q7R855MQ_J8wcdrw7Yii198wUYr7VlADZ
bdt+T74<{9k%IU}&)*f+SRyqRu6w{Kr;@(1_&!UF9c`Pc$53d2=?tl(^g)9<nj^_b*z8S;IS}Z<5>J9U$dzMkd`%xkhw@3$9LL*Ugy)C3^iE;?24Nu9E
(w?PT3>%6fn?y+D<=!&3TkeVCTOMHJuSF%>Q^A3jdTFRmb#b&xBkg(c%x()2J(|jlubl%>sWPa<bs#z2Q!T;phza<7P^D$egPV!Z@npcOyoRK{-02z!r
Ol%D(H|{SM-#y}PvHf_fTev&M<51--&44r30<<dhjieHcs#<&u}W5Jz;FO(zGhLwvSOva^-}oa)91}t672}W4a6Hd!%S-|=}SKjfa1|0?R;Mo)Dz~H?w
!K;gYS*DIugJcUoOg_AzAiLj+ZaIrpexwJlit^T9#B0^`Z>x{E2sbye=?6JFU`ivzLH6J3BaDbBa~<F%1Amn{U|izB{V1e9?u!c7DIFzklI+%ffw*`c6
tr{uE~(_8ib6)ldCsJBCNOp+83R!VoEMPdxLbAG*D58zACzgPdzOnE!TX8E8FUp{7LBXx4&=`BS_qu**NzpZdU)igSc+WnW-@5)ONij=Tg}WCe*?%jyO
Wv2sCB<Pj^Pm*4@5zgB2IyvD>J^Y#E@;W!|{DfZG=z3APmK#ixMQ76co44RWmKzQ5m^;-rPfQxy2!zu7CmR9e*6hQXv{H6IDw`+si$_I(r@3NS;;>r5b
b7Qlk7(864qq(KIkzZ$W`<lO;q;H9)j};AyqkBQc(c?zt6HmUK3seevg3tfxdLqeKGGe~`MwWX5iWm!3M}_j0edmT>>)Tx~T%`=AS_n&hHW9a#*Xqk}J
V=3nHLXsSHaAZO#H0wn&d;pflL`!yG|+S-BUT&mkH60ETYseS%|W?Go=5$Vk_1RkE#`mhUsz#3<pdBMc*6Yo;WvKYueHAavW)jo1^{W-8VxgM)vtQln<
`#^DWDQz%sdq=)O$qQXT5A5H-MJbXSjLd!!oY@S_q%@vUFBw8Dmz+fI|Ba)>+m{U-fcPCJMpu(vUhqIgGGAq7057^`e#Ovln#Jexqf6%gNcwuG3e&w9=
DJjF(XD1vzY6l!PxnF|w#D0XnLCG+t1jDE9d@2<5AdVLC-QYk=Asz|A^#u(Rd_^CyHd(3!|W&Bs@6>fQaBfzzVw;I$<4gjcM?hW+5ngk|NweM9jM83^E
}FQ5Ek4ovER;7mhwrA~rxc=Kg1{x!dw=I(;3ovusT&OV2rJIBr!zi2`mIUscW0^xRAuz%z$^J{&VI4UdIrG!Q7ONl_8+EeToo@YF4=+aq1>KuJfg~Mjq
kp1MBS{`+9qs9WhSw_HoDP33ar|0*4uq(QIhkd1e@+lap9eT<s#Y#<lKJd%XUVib5vBeC~f<ufh_mN4!Zcg=I^>;nudfPqvJFlvB4P7pf{V#u-TvZ!QF
*ma^Nxbxr?^Pgv`BTJ+G2krv1d;HBqgJlj`o%A$t+b<Y+WV!z>dz524O3V8XT9wClZ&Eh_aseM>unHoWc0-^I<xsSh)($d71gSaXJWlL;#a*G969Q<g*
H%HyosV!79{7BUwHDhM}vRYM^jJ_I&fVxhxrG;eB;wTmw}|yuWkh(;W2+alU_25_h18!uCab1o$_^Y(+CiBI_{Ui<Rk@UrU>@S(?X#dWB<O4%mDOTn;^
9ka_qPK%mn-6RG?S<BobxbR#6;IyABSqy8D%95?)i_G&?n^S9U&#k9kji>4$Q;7&T}e>|cvB?<PWyQ{orDH15o^P8Gv~Kc{Yp3QFDotGuOhj*x;zDh23
WyMv|HjC}yPEWY5qxe68br-Uw~htxrHI35y%_s_kM()I!$kGA}Ucf1%rYKG>;f}7lm;4CN|oUmvn=4S0g02`8ruUoH45`QsWkn0ZxwT)4+%ISJr!S<p}
R24x|eff=@C;^l@^<mWAbA;_h<A-Sb@Eh78GFuQ(R~0T(p7{pyF7}t-$lY{@we88T!gDccn7UC#e(6Wbg$i1na;VI@PdDCpH^P_S&<Fl4iq}OK;7i~4q
*gIZ@#QxLYu}GLE%Pm4v+53){`4fj{Dw}741zqh^R@c!XM%DW4CsII!4+OZaDrL`bDHT!EmHTM@VUO_U6?GBV69NNPEm^<4L6Tw_@q=o-+cmEMXQY#U7
I!Nh{5}nS3U313mXj*T>lEsp8XKiV2#8WMUSbI%#7eC(O#$&U4*y!iw|CR%|TePYe{Cq=>W_~ng3OuzTZ@Z)TW1b7wo7^kSk5dGAP_1I9A<ym@uaW=kX
8ykS+)8hi;pQ1(ZG(0!zx;FT9JeiQu3>0jjS!7!7Rc3Z5$UJ?aaSOib;l_rmi$=uq>rlr;GI7z3-hl*k{2lGFwHodHI8fG@r`k-*@7zQ}j<a<kHMF1vd
#eD-gbC1au~ico-qWdT?gPgYVs`TpdHB`VaUOqAy?;{<!V*KqpadlO2Q39O=C;ZR4Mr3xQ;?33?Dh_ixb)_lgZmz@IJ_PqGgC*Obb2kXwQ!LG&pj}4kW
8b+WLVCWAquAk^a0+9>_;nQ#Yh5d-7PVZ=H?)A3I&(9Vx)-nF2=WV%fK~3O%+4f}38a(Zq|7w4OE=~~|uDX_JpZf>&k-MWl<Mc}79(oC;3(CLr+#D2^0
jJINQR;P9R@17^1E1?Lbmz;cN#?T#R7%|uj`wo%wH^<eeZiu!byB^&z`{QPT;S7yx~2Ilp5J4D!(Tg7I4|Cs6C<P_c*Px%EPu4IzUQ&DqMp_4<g0%VRM
(@?D{6^<0eBbAyViu>NB^4INmBtE-&s80Zq1si5NE<?|6=j45|e4>UhpqQf~NX5Sn6m0-l-3wS-=g~PZX;ld+${QKKfTvx&8o@Cwu$IC+(=Ya1@2l{{8
0H2;teI7r4vTm%epXZJ_E-l%$z*bOxU8wfX8_qwmom9-?E9mVn|cqq=&s(8}eE9+x$;j2mfkf|Q;Kl-~;NSHC5P+(UB(jKtUow294<@xS(m+J(vhzY-2
oFVEUCiu@^xpZ#`y5O-D+RhHl%tIMJ1W(t=5*>Ck}j?hajd0)L++$Ll-x*_g^Pc>(48DI{40VOG{SW{HS?Tb$fj#5U4cF`*AYa8bWt+7e|Spg5+QYA+H
_1ukekah!j4-cH5Zx~N6qd68{EJZ+Rc;GyJs1jP(_%%S2bz~*I&7vN#0XriyBOFW{LgWEcGgS1lXPwnfR2hP|ppdBNUQf$BH75sfOm{{8MS+$+r^*7T{
Yyjx7e0NNy=kQ|ZrL5p2_#vqow^N76z<11NbZ%yz~TVjwuk-er~U>x_Pdr;uc*+N*3z!(uKm*AF#z{bJKazUmZu;i@7Px3m;PF2)uaA6yNO0TOHt(X@`
*n6QjT8i9@L&<pmMDnNk8;A@vGkkc5M<pvi(pLvd0d-mRIqse+6m|(d{^j?74!n4)WlXq4Gm7rQh}wX`Vb<7;uWgr(PD5@Mcv>xwpcm&Kn%M_L_Y8A-%
awDC7u%JsUljg5y?S&{y6P3$Or99eOz7rjU$GO^Gi*)ShUeGM7`90d`0y<RfSJmA7_0Ng=O48oqgYX10)67ab)Zd}{O}P(|77O2onSl^F90`}HqBlwY+
`M$}mZ^{_o)LsMPy#it_RH8c(f)p7<v)1Xu{6Mgz;ZA_N~U~Lu8m+M!Owp}8V|MJg^PmHRVze_PbV7&)rXIt7Qp9+Vggg(5DWzxdDg7?~b=!;J+J+Q@Q
DpNGeF)5k%<b3Bp`81b6IqEA;xngEC1In1R7}d{w<g(2My-Q*w)}9mxQIF*1%MVExXruxgU2{0JtYSI*;HKae9PY^dZGV@8m57Mp{O}FpsE?dfffi;;-
ANk%5*#t4-ukb6ewXwfOihJgK4<v)-xMc<XWTwf#$|1#wCi{W?}^M2YGCY}Y;z6;%NtK{y@zIHKLeo<osiu_rk9?i>Rl8M@Xjkhcf#T=M_f4_u&bw{Ea
y~K--WLfRBjhIM~Uu9-Kb#(C}&<FZoxF+w`&`VWBuC0rW5qac+XG}7WsIGr7)YL#jCFg%u)i;lg#k^-_2MDFHJk6{R|@C9BQ<H%_)x1Cm-j^@b*F}J~L
^6TY_}Ugk*vJ5_vXY_t^7^Qvl5cjppsp?YF#|AI2O}+;S$3c3TOc;B$f7t7<DvD1sIY`i+Ko$yZAOM7#>rv3|if4R@qUs{F6KP(0v;)Uhtopc$qCHP-^
?_fLKMw%<;=wk^01i~Q0zEv%#o;68f5;Y^q24mazs{rfg@CwzTcUWm=*9YFhW%B-(`Q=$s@GapXAaW(jmKR?42-9G!RnRSMz*6t43=DH?^CLgC?{dRjn
U+c!s6z<)Ey^(a}t*`u1ulEThbC_4gz0V!t+*Q(-e=&Agt;9P(2qKRsd<k3G;j7=KTbcSsUMG`~FE0|o*@eIQtrox)7E3W#`nB9ResJ~>efk%z+jLxS<
}{*dFi2l@?&AI{ug-60_O&*?;ra%n2bYm`fA!n9{R5cFEwF{ILHTFD$%k+SuXJl*4F$mRw76)*XTQ~wIpg^+aTbs`!$D1eQ^gnmss5~>-Y*kLBkOtPmG
r#A^h1wy#b#Sz<d8&KRI~}6e{K4uNBtWm()I9KMQtfm^ptKmPk-u>vbNU8{gD%P3nxAlZWGQ6;fEd>d+L_*=G*XKULR#rTF>u0_|&7>=#|Q{_w))bx|X
41!ZW_~sYhEiXsC2}nUx+3_6N_SqJH^5O_@3D|B?x!Q4-t4xYL^O<?rV}?GkP9u#t6|bVfZHO~3XNdv-ryza1&QGoIpx2;WcmwV(Ly{!BSiwyzg*N`Lw
1`)~JWh-2BnKubtcJ|uQ4e7ip*cj5#JvAn?h663s;5kv@%_d5Y8B{D|L{FFhoSNVx<@BJ|9*Q8CsmNPXh-g52pTi<WOO>leUaYa{|3M<qCulpUG9T5v(
Y~g&x9cs+Sdh@XCCf4=<3XFqd`zctKqg^L(&=VgP)PWoM&wdNY>Wto2PgNis{2Ig)4dIyPM+<93wtzD!@sO%qhE%E>l)>lqMyE-}`n7d9556b?mLK0FZ
(1+R&%f<Afo?gb;F_QEU-^=|w0Cee*$NU{Qb_tN9~C0WF&}=rUlu%`0a9F>@W1j$Ev^J=^~xbNdvkjs7swGx2H}o+=s5>KM!E%iAiXS+JUXkOdbNutg5
VOfs9R2S(DQ&ioDW$gqys`I&FhTn`#U9dFk>I_c-9iW;FHMexvaE;Ln%*Kfc5N4H?Gh@btX;p(SnkBc=#JA_YsAV(LG4>L7o^eQksMiTSTNLNS(<qBKG
I%=l)uFfsClV+Xzb2p{nHKtm@#9=NlTeb;oK9go4P<1c3UZXsfUNy5U8J=s298m2901L1-6!hV#Pc<G1}f<4F{x9*HmEtNyaRkyhGqdAnjkJPa67Ni`~
u?z()NKf_L)SkUN1{mSRx=C8Aft0hQ<sekqFxA|N3+Z7!sC8@N}{{1$8Q@<1dx@if&{N!)*S1)hd((A_LzWVpu{CQ_WMu<?Ak^k)9-{w!Rt=nDjJ|2+$
^poG_kMCN_B&fFUzx?F4`8#RF5xou#L4NtkZ}V3q0S990asS%S`8I!gmq(Sn&(4AH=_i-p=FbTW8#xqnmcIPtyV&WdgzHl}i|X4GY3m@N%8ag-;SDcOV
3gH@m2h21vm%5E$S7D)NqY;c_(Ep`;(_x`@qCrONtKld;<n4+Z8wXSR#NmJauD$7l~cFTB&Em!OMDOEa*91tEwlO#Tx@VqYxZ*@--j#CQ?uBi=+g4Ou1
kjl2>mcYIX@jMoj>C|c6?qhut=NdXp~Ag2&0luFf<z6zljwVAkTH``~L1CT%RcN=_{#Rk8TStL)5~FdC0y)Qg_Vn{l$mc))$s>y%8R;bO0dAWO_8^@o)
#llP^&xhl^#}NV@}>Ihv4o?y$eIh(iX3%n%VwhThlhQxyW$JMG}GrUB;XQrwHzYkfmgLcUomqH-IE;kCv5wP3#;I+_jkcXWdB?r`$uhmG}8zK#LfJyKm
#%BNdmHfU-%t~EZtL&3LV`^;_lR-Wmoq1bgr*EDQYlsD6|QFpWj{dtXHQ8SHXoay%PeLs88k*mPvO9>zIit|l~t~z)VRSW6C+9!OK1p#;wXBSm4HCfra
$9IrO(~O!eXe)C(mjh0wFA^@UG?A(bR#7A#jE*KjJ&bboz<LyzbO3Q6%16T;v0pDT?~3!Kr&e<L3TyE^O93J`KCMh%^hHpz+k&2{_w*e!U3&qCKJ3@f3
Hu?tHw7SyiUWyP<y)Ak&)6RrVuM24p++OC8d{tPfc4*~E9`%E?+o-R`-HCG>ZCm*eh@wN)uM~taF)bf`<2hncN*qxxkxy)3N&!8y8u<<4J6Ltx)p*2P=
r2i=#rWe>m|5GEI<eMTuHh_9BIJLKGuWNDPqli61KqfsXM%Rw^OBC>5vKqd&hYZM1Zv*lc(ZfRw*2ui&trKq=n!l3>zw$ESC%%4FzzV{3pz{*&WT3Xoz
4?k1kv~i?1wklOfTt<cONfF_yF{f7+t<WE$A)t*SEf`+fj|+I#TmzlskA^c>Ob_!!=})ErG@)Se(=a}4VsyjW5rYy!9_{R7p(d+}&7Rs(<!&Z24|N76h
Y8P{JR*eDstC#jvgbQL1?+`+<p+(*4{eVG>~j)%j;za{2vr2?=^xfoT&kdBf}_7m{m$2+QD?I@XbgxA-rOu;!kxrWrNP~Jctm^K`v-JLaS(OJP$scLAm
ers6+7+pZUuRE0QM^@quzF0)Hm`X%FW0DlKGcLJd4`qldCSi3$qdd{vTP?~?WX0;j6WxVclw`!lyEki`JNXW(-fq#;ri@Ce#)Ap6bSI&sxl)yUd{cvP$
!ZPO#9bwIGZ{myr$-6rWBG;aFG8_+Q0gAWv2m8P@|~u_c-hIQnHxQE1U8ld=5HS^bZX-K&`KgmF6N3}o#Oclln(;%P5*-ZWacEAP8@7d+Nl7!qu~3zQU
^V_*}y_Ykz)Vi4)FvW-X2lW#IkSkM{W6bzei#%ZZF(hi1kRXjl>N6y$(K%9YoG$?}L+kkby@kHY(j(7|)D>_Tq*!5PIzPJ6~0bt_6AT8K@D@hGcG%eGq
E<HNmD;p=F$pk3ev47Y7HW<Yj48R|jJAd|bcZKYB#r4p#T0C>ie%w4jm$2w&!6NsdQhKAW^$g|90rMw~ah37lO|hp#i@D-h&`E?oSpiCTH(CF`XL*e^A
^2byxl@s9k*OM6ET2+M;(T0AMLK=-vb=KqfuD3t|--06yvM|-x+lFonaCqBuhPPF>;u)%vyX5>{5{@4EfZ_gtcYP@E`l<)vX!oC~7`Q1L^rbOkj>I0?M
A$s-pF)?X5y@SzD2Gpt|Md}VqE#K}RDJKuQKrbTs>-i?*v>#NQr|AmP-c=m6TAXPBq3@xwlO@*4<Y*BH=gp$Xl5F4T=QYDVQrV#)*;k|*jweCbyz3K|p
ZTpEmj$rf2p}DkHrA7?Sc?G78XC(qOvG8oet)dv3Z6@Yl@wwPMQ}5n0adnhuJkw+34u%?54r4IB}TLJ8SuK{yjoOZHOi}z>EP5-3To^e=V@ZsO`<OKIo
#@t#2Wgbw4i5r0ab(Xz&4sUMUZ#Y3_mgnt1~YX&;NNe5E^k@F>LQrh)$+m&~i_e(JuX?3H;+QLx{MR)E-x?mu${a=t9b~q-m~e0#m=XFxXu_?k`Z6iKp
NG0rvS-9nZrpU&SQH*VDeiE-~lBD-a&RfkN|Z@+(WZjRc6*bB2ae4l0vkV_kqN|AyQlZSZ=Wi5RGKQ^8AF6*$j<w=FKl)kWoUZWF88fdE|Hh=&o~+;IO
#`w;BL3ya6|o1{`i=YRw57`V^UHo^Hn+ra*vT;Z_9r%^u{iXi%Q3{ewrD&~84*7*hPX*5u^P~mKUTtL8>0_qn=uFOgECqV&W566})NA0c-rKm=40Fw&l
iGe7U170R*=v8pbsHLxS3&g7wBjx~KzAm-*MJR8fjGiyXu+AF(-(p9;Q@A9ul;|VE3Ef|gM~G-{vvjo8sVK6Mffg+y6P?Jy4KQXfpt9pv-+YTrhW*GkA
sqK6-=IsS2U#QKaEbGN)UG+sIgx?qcPv+&4`0x}16o`SRQLCJH1<8(MCK_Z=yY83N-xtw1l&7xG2aqTRtp%#1H*7X!GZN7yndYB0-1egaNfNG*4Wg%7Z
LMR(acqhr4`&+2Vr6yVcxViUv^M5fMb(i5o)_$GTi29gYLG=;NYc2Vw5fA2&WZX;gq$wpK~d2LC6Ld)OZhv)y-~i13ha23WE29`A=0HK>E`JHL=Wnvpi
8E@Pq4uyi<pX1Y%YL7Pr3PoOcbY@Y|FMw@fBc8z$ta#kOYy26P6L-V{EcG3i2Zvor_w=?hj`7>XuXttf=4eM>A;sOwCaRV9TjF$S#e(5F2(9`8P?Yx3v
=baM(}ASr<QqP$z0={lvbKbZ__++LKdBVRL^@83Hl6l*=2&D=XcXO1$Y4k{aS4XrugYRwQW9pWlu(y)G}Ih@d19VYVpWcmz@`Wc~y=qO2}uktF$`N#ef
nrch4Qo01OJ6>TCL@!ds!k3EOqj6EbzB^Wj>q7vZXALl*SVJ;4LU(|(%{*$D6Ytv>TakIcUL~}IRAuQb_1Zwps2ZGo29k=7iV4)~(?-uI*;!`8yAw#pB
hD+Xx>RN?;XK1$@*~<U8TJd5*hO3-j0HY0_C0#lS|#Xo-gSuQyRd|Lni$^S841oqHApn)kn2LY1$Shv-r{SeK!?Dlvj)NXd6WQ<vEL}%%0|(8%<x29&L
W`1!hppc1c~tm`UHd{hx6VA9xVML+ydabLx}txq<rZ;;r>6L(ixZE82aXD2{^xpsRX;Y&J)e|C9EHHAHcHC+e#CSSr)QUz<TaN7w7$J9RR2tGUR6P?Hg
fs!~ROfmTaP<z}EnY^*i=nHEbE)v&=ppT3|~N)>rqnB`T5O;}Px~^J%rPtbvt01uBbOQA5WEUvny*!T#C7LN}N?sg>t<CiKD(!Jb_!RwGKY1cMhgaFU)
SsZ`Ha2X^k#sLmP7(rgvy&4F@A7!A2((&Pi@g>)(bT5v1-I$Xw(C-t;}-6hON&AVSWaM=?VSifj(RB!@Ifpp<GGz$0CG8hlf-(F)1WJ+=D>rth7K+Z)H
RoMhdjl>F1gz+hdLos4L)@a59JDZYWiDDzc>PXd~&>sMmlt!>>6H0qP#Mocy7haZhe{M_AraPQRsI?)Dlh>?*rzaci-&H>9&HiIw)eD~R$sD^%*J~mGH
Njy%h_BbgOl_QZLTrxF<O8X4?(8uJOw7=z9G|>ofHj?XhM;oT9=wXhc}v@XZm&03`plg*b_Zz%#dem_u!Q4iN_Slb?_58kai{2#IbAve_@Qs39qlBNq?
%#?$|Df)diW8m`OFXksou-5&h@8dsKs*+7B;|fWAa?fNr{05zM}DPv|V!qDkbB3-P;o44!fl?81Y4em)?4?OO?tps0SKEhDxuny>+4_)y2N}dfuX+?Xz
{>KLYGe32ueOsln-Bx?(=2oBWO#gO#z~X}JEJi*<zMV}DCDy1T_-GIE?J(N(T=aOG&hV2TheyQe(bCVQDcv|nvlETKtiujSf;>=M=}%<?Cxj&4c_>NSs
lJulDck5EW=z=V%gKCn_63DYmX)*t4?A&YYj+#7#Jo5@n6YF~ztc(Bz24%K`ejVE=$>vJq05O<!r?XJCb5Td^2(S)O+r1oT0g585vP_>pcE6p%AfpU71
@XCj!rTOUMfik@fXeUB()U!7o2)$*t2=Yr}X%}mU_05b27z%AG881sx`R?iT$bUIWqTL5M1Q{)hDCA~Uazt#)0I+fu?flBDwBuUbg}{98u^$+oiT=ohR
OrYXfETV5EX_M#RsrZ26_v%svK)Oo=>l;}IM^p=Jio*0FW@X|2(hixRjN>)Z6OU#517YoU}-}R2yuCdCcHh~7fBZsb}vM1fc^9EHdzNzgf0X|FT?!Io4
%&dd)!Z>KO?p#W6AWir~q`%Ca`91p{3=JTYzwTypYneRV9{Wc_cEGE70<270XKYbq#Dx^l&Eim{l6TG(qn$Ga9Qy?dw-vmVq2&zwson-!>{@X29Ef1h6
wA)|a`XE8sBx%ur`0yF`1wG2avwy}+qi0!drwJ_Oej7OOHG4AK<Sz7{6-5WxGWwb%~`*#e4T5MX!gI?0smV}bkYRHFW9o-E_l;(uq7roh*j6_uVveT@0
&Fr)53>`6nZ3Jz#59-Ae`FGu|%PJ~eJUl%wcS@X|*Rk~vQ2t-tCXY9MfYp;Xkl+v)<xnXq<#eEC>oXOBVjjGDfx1a{fi!HI<){y;%SHw~z>G6)bi#6iz
=%vb#)sp%Wh_u-&sAB~~(x<sG0e^avuydOk`zzq4BG?5bY?dWX43<5$qW7+3c&rWw*3?eY!n1F7Mmbh4%VYzZ6Ha;)AnjdGk|xa`&+GZ2g_bpJNx8>%k
LZ|EhR+~QSyLZb6P(d}fj+o5mKbj)2Ly9sQGPY%L@Vd3D}*qJQTlwpe69ZQ<1gjJph<n{m7#P`LFkcrhtKQt<9V9aSim8yVmPI^I+QaaWH3rt{|l{OaX
u<m7hDMiqI6Cs$+VwXKYq(cGXFpYNNduCZ-=;y-=43_&gE9=g-kL+>VE9sPS+vPX@6maVCWkZPeWO0B|#40^$<POO`UHk;ebrgXtRYvKgn2~AQBVvJr(
16=p0hFLQ@Bq!En*QAU4qw>^}v5cMqVbj>{;Cp*w)=Ca$P4qnCsu{VNs3rVii;*FSpxFF8r2WQs)N2%mYd`0e>2ULGz8oC|4`q6)_`+;9@w$EOoRToBH
WnPB^{&$<Nr&z@7kqdkf!5w|fB$ci?3dp0`MvagqA;2_}u@2(}VV2>s#J3BCdTchKCr08hGNr4>%?U=|YQ2J+Lyu61BaHU@1%#sZ&jjy*0V2k<lTV5pu
M}@-*9nzvM;s##T0pnG{zS5Ms3x%z~^-<|a9KYeU_TeS6d_LcSUF9rVE;*l^v4^BVQ8yf{tReJu+%gO}f$JO1_4P^WxBJHjFhnYZ(PMa78XIRZ&__;zw
NN^h30hU>%TqsnKff@F4shBpNu{xk7=AlH^9|Msv~yQM=Dro*&u?NLyl+|>cL$E1@4w?6RO}b)?xvGxD#3d0q2-8P)@74)D@qnXfI)|KKRhhmxDz6Pek
{USmYdOx3)uzTv7S+(9FI6pRCgJi4=whqFn(fx8t=dRH6spj{+QWw1IJwuTi^WOxUff7#pKO_K<@Y7{U3;&J-kR$>zhuE{gdY!7V0&-t<0O+EJ8-#4zS
G2*wS&R7=T=y6*$MjY;sAT+QKor;QYOnQgVJAU;reA4v=;2eNxLCe13Pga8Vd#nr|AXn<+G6Bf|h1cgsx4cmfTN{aoh0A*-HBQUr!NxG09*!PohI9)$L
Gv(Vk8F03BEmQXO4SclkzSfjRYpE#ea6$wkQ=!q#m{6%!wEX986){we8pjBAnTK%;@^CvGst4z#)f9@rXAgq*B!uhi2uO}Eh&nj!=>l%X?`4#HP%Ny&9
5cfhGJ}Oig4?@yk6}15Bt(AzjtokD_@tat8C5ycDavSv)xSp7-n17abQWHx=Jg$FN!Fk0BaX!Cn8}{2yG$PAZ5>i(j%zvtzu-IQ+NY)&@ViQGSb5Uv`G
tr+;p^A+qO|Z~JI^o4m=0Lh|HkyKyZdr#rgX!P_GC01<J?0ZuHNigYDzv37rkhO&1W`M|E8K-kV`*XJA4GZC9tbLvCRyG3paG^Q8r!(DKc08o#~qd!?&
0wso_y1tv=$JwbVj?=<whEf&DY>o*$FIptsZrdQ=;f#ZbLRfp-LxwxQb!8f1qkS)1$tg4lW2Tml<Aoqo|C?!~XP5G&0gk1&w_AjwZ1B{sFG!yR=MmcMJ
Ka6$8ZcqUsw_0(<d_1Ru2(+b5>f1uD-H>4NU3^G(vXsq?_>5;rtmJ9AVWCW(bSPqBZvqL?+UcS{4K<Z*tCm6NXu6qADF5<v6}3xhNs{Im+Eht$FLv@R0
Px8Vkkulfo@xywnl_eR`O@5cxy-MX_Ty!smmZ0iKGvhG=_(c}~y;fRkf+&xS8$*mXON@JklAS#mKJ10hXFUl3o$sA#e(P2L9X5os?VnB{+?4DYX9w?lz
+@r%9#YJ!VQhP&mn~KHK+Y_IHrM4&NUMTDb%*Q?ip<^moUvPLcg2116n4JgMDdvsUBX&}O-eP|XU+6g+r;q!?bi|k6Kfe&h(GhiWa3PI6jZENmIKP!~n
fThC_e{YIXdAx%bbnG$yHRDDj{bT+Y}p3RQqyx$gW$w(h>|Zv^4C5esy}asnlIB;hpE4?q;zt;{@3R(Cw`LbZgoqroree=Udmi4#KlrUN+c1Y!>05#j?
Qba?&mWc8NIN+@pCh>m&!P01ugQ`Q$ce{9avpD@TE`%HwV@_pOD)5s^Wf>-~p}Hrjh1gMh9`b1|xdD)rI}Wr#%-xDig;r`zyb_ru)ol<el7u+jGMD4nz
{?!D}0Wk#Tv{HugPn6ebeEX;@WQM3R}9d1nnEluuY+cRPR7qU}9>;pKG7vF79L5u#N)d(`-Ep*lZ2yuKpoX{ZnQU1EmEYbi#%`hwyot0aH?dE)HPe4hC
8YmcMxG2$QnkFPI4#y^?n{__isfBTGaitWW=m+mNW2j7qI!kbyPpjY#*)|+Y1#IYW1V+BukVBJf3U>;U^Ul@kZZ&@uQ6(L3C>2(fm6z}#`LD!*ymE>rD
SbVFPUxct%6ZReN4-5-Q^5WGR&W|X>Dr@U)rV+kSGx`eB+}v$h65I*iyD!J)?6%}7Wh3Iunyhq5xHq%I!qw~;Wl)_{J&qw;WcHCTjhas5EqRx0elXWTk
hjCK!nYo4OwM(LyPKa&JwBO@J2#3fw$~D;y`3t9DF{9?9*C&G$(VP{&U-6Ehj+OxgdWnj<I&q`M6jCo(7;D4xnk-xTfPjLbKvhU^K?wl5pmb?pqx=GLy
++4=6a&`3z-}bWG)QmNJN`^+uX~66L;7<l`qp{&_Wm^xL3Q(=?JQO9Vl5z2!@MiiQrRCVV1Yc*)%e2jwMV%r}qt<*Lc^dtd>5G@4fS;&S$cL+e0H%g>4
4LA~|p8U0lGNUnX?uC97?ZQyw{i)b$9I@qH+XqM?i_zP5~mPTQF6N7*)rnwIx;=4B^uS87NPDK<PVJL68u-hE1OVy`UfdACmZ`p(+5cT7DD9s0uWB#93
!o=}pmV6o9WiG<*Cj(cE<=fVm5`$4x_>q02%*@(m&NqfXN%_oDAOynFjDO7jB8ZX2j)iL|Mj{k7@!}0UmyZ?8o{yFvjP3^y_yY}ba3HaYV)Zq`*pFhx_
1^R2Rf5(Ab^R3w#EgS~cv!j>%dcTTg^QLlf?y?OD-(aA1F0q?sZ_r_DL}mW6)43+vZq9rmp4-Cc5tb^Eh>yz2dGdp`?2B?A3(Aq;iAyrRa0*in19yEKS
7VJseL?RcD%T`5EaK9QuHfhmX|gA;vA5(9KOIJ0$sK1rXN7nr+9M&sdCzcB;j+O6G}FR51j`Ox6+Z}0=fc#)VO!+P8xtO@&<qxqC*Mn0xwB6^#?T&0B_
d1WK3y$qEHW1>wv`0ac;+62-c^lO=-BG8XWUxnke(ZdV6=4GUtLBaW;*hp%{4t?19~M{r(O=0LySgi=lHrJ!oty;@G1FJ5^csDg2yUW3;OT>{dX6D{ga
Y<KNaarIqQ4lZk2$79kI;|x9nwjyCx<i#J5I|qDQhK5e%1GEco8bdCP^CcPEME395j}SsJ!!*d<Oc-|8XTJIpg%`_AF!BasI{c(~PZFYe+;D(0qgS)GG
eylCfk*!ctlRZ7;?=n&&5{sim$XdV`Nf9S1cwv3sO*&XvFlRGYuzjRT5TvdX4)Q2j}8IvF*{jswijJGfkLy$=&qb=e_nJXfk<rEW_+D>fo9#;!<IXpX9
N)x6WCU~#yLpf}_9aJs?TW!7b7iaZ<{xAIJ4}VE!N-RsSY1H20?!d7F4=ZoCY^9Z3XA^4$(Z#-qBDW$pu4@kzX_y<kkfpmjlh@n<L<tTL{>X|;Oz2dmE
7yv!mZPsHFGf<5oT#ZJkh1B0WLV>H$R1TBX~@Pw=@16@$s(l7eF-d`*vGr8OCszAonl$l@urU+;V48+BG8@N7BSqq@F)8cdzG{K+%rw2c|H*&X~vIp$q
fT*#}8g?S7LQ`w(Quw{jexvu%)>;UQAZpMOCOp@b1*k&LfyX4=xW1(|if1%Z^wEE)2<@dJS!{u-$yT+IwJI1Y{HUh34_Jaa!?il$bUv=XlTBdcA^FA_T
JG=JRUPCJPevc6^bq<HChi8fU<tUc~7x<?a;LXdssC4PH*R>>ctH9kX#wS%t7wJCf83$y>tXStcqBMcZLQoC$Y*Vn2!7;b5ERk*68%sgx%du?O1OJ6Oy
g(*cUSV-L~lgN-w}O+TKfGzmM0xpzf-ZNYRUWKw_f=Ud2#1l#2E`dTw)L56sCd$D@}LNg0Wj-zpJ5+--pE?|x6g;}{6H1oh72`6juv8!M*cZwR@uCx#1
g<A5^6@qPf6Qi5Y@h<l0c=rmcj3k;&T8P?FBK?3c(-phOH?k+77?v-Zha0`(-q}Cy_baoJ#Dj>a*R)Tinibi1lgH2J6qOFsLCYgre?r7#PNr}uG~}^i+
9(2g#hF9D&w((P+W$w|n=CuXY+0J`Qd82*>6;;qgb<x0kN}z001&MZJx=rV<tNI@tm0PWpK&YC;7nu^xclB~tq&Z@bwQa3Mv6W$KY_k?SyDWw6G`m_N4
Yt`O57g>FD~4d6GU+nscJQg2@2aM+?`a!F=P_1p}<^+(GsUCoI>3bZgAV`@0%pa`2uvPK7;M+$QKPM)rf(yiy_9N+7`>%)xjQC3)6b_n1XM3>Go%b2Tw
0uFK=l;xL}B`ch(HTB_-}1axMg8wUEL1uSczK>0p}mC))0B@szZce+6b=G>DZD4xuB~c%WHgSZ5XxaeobClJZ_NL&5p{QXB;U|39~B9@{kczjV+463YL
7z5ZWA{Qvv?|KPstzj31f>jVAo{{6R4G(i`%Yku6FqH%_S{CNr{6va~hP_nj$0Fid$$d=9E^*bX<F(XDsR2Z86#2l^%oK>I>Wxe9&yw2k7@m_czQjtUd
hBaSt%vi>bNag@H=Y<pt&r84x&*7(!+F27ixQ#!0q5_(=M0p&PI-i0c;uIBB@;&88U<FOpQZ(8Esr8@fZNGyHI%Pw-{mfdN!B_@|J2xerilUEmFq)eTf
y*!LS%149K#Z$aYmi8tV(HPT^7>6B;)bSf<N>T1`1P<)g!V}_Qh=OLp9c`5lZ%jIzFh30pU{)v+D~9L(Au^&7@1|Dox|LCq+j6)e(hd#U(LtjfJM)lgU
y@~<(x+@*~^jxNBusXI%4KY%&q(5Hj#l3rLS2>-b-IH@T{eU1PQSQ;?kXA?K52q1wtUV7wHo+NKAo096Lq=@zg{qy?-MQYu2I>%{;F-hBYxUy&g5P2(~
CTcYGksSgDWB<y+fN;Cm|n^jfmlq=loC+j9>p1e$^t>XvmvKtFwL_-F?He8cwNmySD4D9zPjt|eGhz`VIFy?O*ChzdHAFWFihB1!!<DZPSYR`p9evB)1
NAQo1hV||7xq)Vo$X%)FP80Cv2dTqx}qFdIsO%ra8$k+YLe#`Y<0^5lmHFuYHO&T;SW(VPP5NAY0ZwHNZfI}rD`{%IS3A{*VSF;x02rTP_?KH>Y?;r1}
e)JyKNUs~~YyMgUh}rVt>efHk0Bz5|UUj|;0r3qQ^8U813Ncqe@zUVCJouQxjG!!Ysra4OSocg#L!j0}qqB2to~`N1)B8>Cr&K%dGnb9&i}+o0gPrel7
s#t7nLAF`8eu=`0@`Sz{xK#}{J&@#x{{>KDI6b&M0)c}X$=p^X;4gs)5H}ry}n&qTvk#LvppuaTmu_o@@vvm*Y`?;n@WpryNUB81$Z&lNGrZby5Y!kIk
DpcqP>_7+psvOAJpM-BTy+MR*fz*UgnUXy$B2Gao8fk-m{QGEv7u;v2Q=_Va+69VOa&7Y2f&=09Sbbx^RYcQ-*HnJ?9@F8EyHtkISYJJk9v2C`>inMc&
=ow>V{BAnzZ}fC{F#Zgk#PDmX2;zl)2|Kd|EhgC3Pu>TbVD)XFAmc%{G{h6AcO>J?FgZTt$dIbLFch(2y~RxcnUmRLyh;fCS}P%n1mMm>%b3~$ydITdZ
_NJ;$xALX2bA9QA3^IY~MreCDlly<8SakIxSGdtLRH+Zu@u^Lkv_}ROHz6S;&wn(1umbak|q-QIV=ba~0>45F~kUHez@tweAtNIfIMQZE)Y8A&MzTfte
cA)VP{e2T=8mRdNT*ODH_tKqhB*myRAnG?Ck~NMmzf_TI@Nor#o5zg}z?&4gh`9z&$XuVv{60sE02@8t@Y#7sBWmui|MtX`BU-sHx2sc2Uy#XP;X+VXy
nb~P^X2xi9*Du=_N^|&=Kx&@D<2OKO(1vYtqI9AK~l>329}3q2EJBh@17#I2B<fS>2oh?;l`TJC(C}93xI%$gc1J5n}4k8|LiNy0FTd*E6XYJ&O3oRb<
mJgtE=7)5>NrSUYpXd5ndHd>(tEe1_IFqNll@D!>e8vq1A6RL#E=I@19#Pf{8d^uq(FpJ}%HM61;mJ#|si=@h^+jU<mh8c%1jgh-Z}u2M3zQlf=o6g~V
vpU5xm`?c2@da~-hK&BWOE6aINr{||l4OENA0HGX76opG>sMC@S7;?(J8tw=D8_l_<U%78$x#G?*(bc((FWphun8c4mN$psvmOu!vah^#L|1>g~;(WTz
O4EL}I4!v2H8mu4mTJB-P2;z7(bj>4SiRk5dkvb*Ib1;pjcEZO=1q8=FKnG78Zpn7L?&gmsSa9zilAQ{_LjaxI3Qxp$1tbOQZB@Z{Q)GU(6UCl3q!BsJ
gIyp87j#s$IbE;4NCUWCHm=tQJX0cFtX|b<9^Afmkp)VDe&EzUt=97n2qZ(aYa=x#2t~3h-I0s2!m90+H13ZJn*!z2oJpXa6J(z~DC_JCLy&AK@*YOFO
rlSA?3EIr0tH!qJ#62{$cT*nvOJjtOkgvsi;@3|5;01BS5P_Pczt(lK@OFaYk=-YpdSk%h3qW6o7JJQw@Qh57{THan&j%Xa6p`F;XX2kdGP9@V=;YbA(
Q;1hH&ruu}wj6Kth#3;Z~HLgY%brI-hzNUzS2&mo$lZbZEH?QR!tEPu@|eB-a5~a;bET)~GkEKufFmwDc|vuthv$eO?kPNV?e><$h`<c4ym6zbYJKkht
6{(6WWmqz_TZN@jI8v@`qma6b#ofxMAImj(Sk0fMT3Ba&}C<Q?<Q=>h2`{}i9;f3ccOX>(d1c@&5kr^58yqc=K~?!LTPX_|qnMs__H(|Lkt<~OfW0u`b
+Qp0eSesrKJ$3p!u=xang9DQ-EnCKtro&Fb9nCI`ny|x1cqU^z2Z9eY@V$)Er%Lj*4pj*8e7>2}KqMgOJi_ck@&@?)HiCIc)0Eac=axd!z*Fth?*S%y^
^zWR2CaT9RdOm-e*g7iEOeG2sb;~GGT9iBl$HdC8HXlqtM11|F*#69+$XVO9QyKdQ`iXa<T#UFt)Y(>gzbegz6rYArH+~Zj61&o#*Pqq~qH7`Ex-Jc7^
{aW6m?<V^kT*Sj$K=EWfKHiFR^N;YnazE)bAJ#yxN$MTw04B!DE;Ytm?Xr3w&Uw+{-)yN7oT8^FD%1YV&b3EM(R<H7`dd@*rFE`jA?0&@mX>faAqQ{GZ
#G&fn#o#$!~`M>!yWdEXCslZua$)Iz_6Wy;Q&37&<Wl9-;@Q7aGn$!i7MXr>%347u`zU<w+XB-=$!FLGf1uhH89pdOLb-#$q|$7+(~@!GOE1m(pf|miX
vvF)<AyjJf&D==PR@G>h-zakFVnbe83PR#|X?$NM=Y^%&e@Ad1585?vycN{NEjLEEMYvE2J>M#ysx&{%jmYR48EVDtz$%xy}b*t9~mJX$*hzt=&Z-}{Q
=V1s>!pp!E|+#w83c`5lG=tp&YCNt&*;JFTYvkB&jn7=C}OV!_Xkb%nl`;NsWkWN<fsV7Geki4ywa@orXug_Q0P6l?TCXMfP{k@$ig1gN?lKUvL4jyN{
HCZx|jrhDL6xb=ofP_N97<~>LSEmb{txIw}Q{wQTW_vjZA#G)h6nrn}0<IcezX%5`4Po5G{%B(KM91eREk<S#KLFDuke5}#^`l)LTm8AI5+t64;Vv_j5
@63P?Z}PaO_Hr$#I{QQ>hIw{IkyR&5{QRAm11$*8X_@ETxBmyhU7!y(7kJO6G)dingH4C8a`<++c&N#A?pUT_6d4d1{va)Aj-1+B&Y|V_UPv-@ZXBN`@
`NBfh^7mIJ{F|3%!dVSG``XDQ5Nxtmmd(G&v_N(bSbZ!CaO?rgvT2C!gjF+K@G=cV&|e7&roFSE+E}7A?`p>MUV^VL6^{bk!$8@;QZWiwE<B8@I{VWa;
b}93EX$#~6>N_~?2judg|-;0{>z>VJ3|NX)XaWD2pJ*1F$x+7<ec@CuJ6R~2^<dO)O&!odf?I*Oy>WR#=Bup9yfgUAE26k>yU7IXjt-g>*5bh|?S5T~L
fPbUXWq6<#N->`-@ID##gL)GCf<Lt^j0=xpkv0N)9uTcZGuPD^t+pUG%+Dub>O)>DP((R{<AQ3F_PBewIUab+5boV_=C}3a%BAc6xSZos!Gj3b0Vo)HG
sQau^9w-6J$DAN}r`d*xGWeL%M8HvvxJ2P#UR)pW8_|hX`C%-AvXvwZdSO7~D3L|hKk@uM6>YhlwNBv<om+iaU8{pfMTbQf=$|j}(IXX~t};x-W0p>xm
`@yswJcE463sk_qO|OcLZ>I9sj<Ai$5n*X*IXK8+D-yUf+0;fpd$cyan4m1wGJ}3tbaprjai@}Z3|=ZLt&sSOj@UvR7R5i-aQG{?-iWV4b5CTP^U!qj`
76gU*ivRjPBlP>j<jVcs>c~g#;i_#li$y5F&8QAmRHxx51$aKMXt+8~i(QS7I&QfJMDe;(Rl1fFf=sWT=<HiF|GAAbsrX@7A_cDqXbamPM|GomZ^gBKj
<Z3M95s!FO8@OB8R-o$+Js4k^mDB_%UHIglK)Unek}sl?mlF)7&;!&6<~$BnzMHK5Xb@tE~pX_AFL3;*~|G6XVLZ8ix$n5BM()^K}&r2o5dmwle=Co6$
;N}N6p%BbBiZZ1R5&&&ix@IDgb;o`$K#9bX3*Sj_+B;LHb`)1|DfH5DA=<d|_BuqnLuHN5$rHy&qyM}69-2W(UncFP^4G~n|ud-Uq4!5TteZ8v!W3cdS
*wq(2PVv~sADJ5+1%;O0S*}b!*x~-ttHzCc3Z_#?r|AV2w28@i=J!X!0`;A&!*mR|ejnOH94{B)21Saz97mI3oKqQ%f>fJw6Hu!mx9Sn#2(qfFUk2-{f
~F(2dlWHzKpfZb?3uep!tGvur%t5c1tgWzeXpWLp2VqTcUn`696OlnzTLP*^grK}{Fi%$x9>RZyg68eO%uLFSOF$S&Ay`Ls*KpI*3=nFgB1e8OEvob+=
L$TmE2XgxWZG>y6NR}5jM_}*oB6oc0)1}@62Mskk4808N1tnz5<tmI?I)|Kj93SdQxa@4jdEww=W_tZa<`-KE`uWa_6rTv%r9~$2*Tt=oB-U<RLcdVI%
^P{lVyxyAg@W&&ymG@5L8@Tj(u)_7wjfqiz%+1Q=7cl0Gt?av=e(?xvHNs6~y~sNi?e?za<>=0{c^%vmJ={S$qrYCjd!x>-aJ-wY0TU5HpI&8WbmOam~
RUaMC9l)oy^a0psyqa&$J3crrF^@1yc>to&TPD{EyS4+0s+YhtOH)M7N;x-q2>!Pw6U<E+nT<POX)1lp4K1qxldjs7!<<(e7*h$on%qWXi!;V_=l~(K~
w*UFc=uLP4Atinp$-d|^!fiZSc3cx=b^-Ryee^1_M1kOFe>Dx_d?QXRMB-hY?glg*y4uuw<B1GD_<!~T9is0a;bvhPkpUm~{rmd4(%9a6;#&S-hgrXmg
ttk0&IpQhnf>PT#H`i^A!Elb_`%c8Nx;#6w-T5|mO_vBfF}7K<;}}F-TqfsyZ&=cb8dT>tK(890p88=o}#XU((_)lqDB45ZyKxw9CbRt0b~VSP|%nVxF
Jz$?hagF$ttL0hu%&}GpZFsl7;Ote#O6Q*?tUwD7+x0_&83H;QNR3daef&@}}|>tR>jKZ1=&McaaZ7VE4HjzKRU;+1I`byhqfaVyEc0P%Pg_5p~?J2kJ
fu+i9X0OJL7H8S=yXV(CsrF$JA3zNR<sDgB;fang10evy5b##cd*nBy+y0m)>DyO7@(4v4%6ngSk|D**h2>tS{3oWblsGwsP*!`s3Yl=xTr={;#nG_-M
g!G*#0y&`v4c4s6(z8^Ui;S4y5*Qe+uT0}_L{&=YtdRAINT)O$S_=xBv(zzU(!-OH+%;VinZ311;Wz*0rG;;>T+h!O|2!$AN+sGf;HO)PM<^_FAB_cJk
Stt?%Ns}Vb2u>7oHP(b{w!S3ID!7U0e(4r?K~X{O;;au|S{546IY~&MJ9$fT+sF?TK!2gIc6O7y&cuQ~mNVaMh2xa+$T^SqTi6iOmMn(fHuFGui0|mQ+
}V`yH1#4`3DH1FXe>rZ`rH7@9`|n4iWpJRWQfNn1SyhSv?R@SlW>Q4vh`h_45<-5s%quQ93$lWP#fc;G<9I&1wTI*y~VF%g5tKXpP)Um9b<UiCKtRTz0
y->-u|ttUG2l_^4or+1t}8(FgVOv<52qdy|nve5kNwQE9SQkCxF7`aRp4~j%O_iVs(Zt)|GEOJPN7*rbOUe?H~Qa35Zl;8hoLMv0}(-;sCc;&@h(X!w-
AcawG*d{k{6@n*~WHzw+$r(haaP;69|b!&rCqtE=hTf(cq6y(Cu=N#Va||8-Zk|C77z7p{9oV^}e#_${*IcXbPFD!EI1Lgs=^<qxU9g<>88V8@8)B_<X
BnGpU5^)HB!)(^G5QZA<fxf6bFo$xFqYrAfn7U2l|4<E(+rw_7Crd?k1mq<m=LTtEDlZ1%B-`RL|m9_r&KPd9DrO=PpCJ@f+(+$uYS$NW(9G?p7V(18*
`zMArZxL@y2V}YMCju`RUOwS_eS()4M#GP)=oGA~jk}L-YIt62rY0TEcEKa?1Q<9gC5V@Ue2GqW^U;BfTSNa?U;rc57WOv1g+N?X{xj<)2oY^_e~&p1I
P^;yS+-06I5mP(_f8F?Ab>oDN@dd3d<4^rdpxvv!c7ufKIA5rLINd+_gw=+{ui`bK=nG{`bPR4<gbz=?Sqwc_?c>AN(4CEX!w}Nk7)>B{czM9xg6SuJ=
>1>X^kL#LO1%d3ex~#X9vX+;13=$bvTr-TRh+e8*uy>Y=XoN6g{pzR&5X@o)Jmfasm6xeHy2Hpn&jueW~k~@zGhy)x80hu!8$#c^k!Ia)KzEzUL5S8le
5I5r^v+84pZ*IaK)8`H8p(j43^+qJx5k<*l$43}vEeeV$7_{oSQwsAhT)w-Fv?WlNw?mM6%b-{eO`Ee?gdA?_=juq&L8Hsc<dHHLsEg$+B@d|==8ZMFS
{If9aDe)lss#RIUHR3n4Ipe@PjCnfC&tcu&z@WwMLL=((d!E7D_Ybpu7MqQy0-4Q{z{zES$w+A0|z5eZ0qEh0JAF}#$)fJIbw_f29+4(;d>c3v%LzF02
6?11bu?iDIoi_AA=hx>Y-MC02xXaASxY2nA;^@Vy>`g(9wr~8XzdOCU;Pyt3kLAuJ#@k!Fb)}1yhOxIM7!^`f!KG}w@zsl@B|W9ttEwqA;Vy`Ae9>M=2
l6YmHmL+`BQ-xs8cqaXh`-90F1QhS33S!b%brR~L3*sQ-A<M(K{kl0OJysLk6-_>kNpS8ln{$+NlIS#g0yxV4@zG@HK@5X)aa|cTHrP2Qmega9uk8+Kg
{(?#NhH1inQTp@f5Y=S%I3l8HjjI(E$@}!I=ZzHBtL;q9%4C$;vw0R7fJ(xl}7ESHb#QNLdgen~IN9_Vl+KZjfYp*LfL06hY~@f|L&{K0ij!$N0iUD>~
mmT0+wz%70v`|EwwL&+GGZ8+T2l(rN79#cBU-%NR;q@&4``1+I~LX(cp787K2G9EE}owkgZ6jfez*q_y(<I-^rMsA+n99r%Ha{=U$`uh0KBVWk{kgMqS
$tzP3RGFAeSm$7LS43OkMo#}u0!2kI_{*Qbg@@&aJ|6u_CUn{s;0A8W~+$TxBz-_D-^n`%ByuhV<Wj>(0gi}66h)0OCS0S^;SRl^)$yJ{Ru@C(1E5rHu
z^ag4<d<)T%?lFK-Y<MfWC_Skm3gyIf(|6^au>`({|Sg4i3??)?KFcbug^K7FjRw(*LPP@a}jM<KYz|($L*$nz>7>S6r&NJ{ScF8CMv{}%@y|*KRkgkq
?#e!E+_?N*Ix&Bo?hsrZD{(Wn415wzjuCHC)I#F7Y38m!w00o2aDtV;K-mzs7#`=4{3>a{&&6vJ9xlNgP*j$l!6Z0B0Zg<tMTzEOC23ydf9N3k5W3E*D
U@!C}>ARK0S=-v<Sv5V0CsNfhYPk#AmK&EI{RNdPQf4V_j&3PwsAxB;r{uJkkr1)PNYAuL0f(nTn3h0{8n0N=R>CTP?OP7O+9K!Wy^)mW?}jh}U@$u81
Zk`5ArfIR;bx`P#vN3kQUOYqxrDsffKa`lIVJDF=__A%Lry{}G@Yb(NHi0urC<do~fAGk^^#tV*FjQgB$K$=n)Hq7zi)(eh6*0m>xl<#u0Ljfj!iZ*;W
2As2Rs6|01V&)ge=Y^7&%B7Fa=qRndpO#Kzg;3E<a&?wM(*3O4LC2`paWBp6J;==ZQ$hM#7zcba<;I8K_Rq#~EY(%L2%PJvpvdQ%}gv1kg<D-61#7Lc>
*siWgtr1R;g21WcK;&N_{GxX#%MZRG?7-`v-f)gkz^szbSjuGpVYyP&_r(NYoRBz$S{g$jdqj4bxX%puE(9cDpNvJc{^F;<4wjHAOx0@-%gsOsIp=r!B
-aq)&l0unu2PU_E?oHd6rV5nsY!Vdu)|fy`m&c{8%!akHF?ac<I02gm15m_NRS}i!TU2VT^B=Io?&(gRJ#WmEJe;<BvJ!VxD1OD1T_@Fe9>>FK*-=@E7
^A)2TW+e?>XdNlQszBxFWDcwAz4x-+sIrD%*&kUr&ssh_e9YB>UyGX#BcD3j*oV8-w3ps&}NsL55!kDmi?Acz!l=h|TNa;ZnIZqLj_n-~B@K@8=YhJJA
E$X#w%A3`}TqFucgSI6)|2U>#qJhqDA{7!A>~G}B0UA%9(7U{&GnTKX=0eZ^V&=U$mr^|(e{g=bvT0S?)R&*j4QykY`!Y}Z1c(O3gQY><&fgMbN>2D#o
%3(o2Rv>zt1`rAq9qf<Owb*d3~p4#}<u2Kj>gY-f=Gsp%IVV*u_<JQByckD-4GMK?NZ8ROpps_>R!~UFz3+f=f2x6)p)p`M%+RY&jr@RGJr0JOPqZu*_
+dOH&<NA|UV=m>dzy(rY+j4oZW(|+i8vSq|Y!48AB{GDr(Wm%X7nE8`Q$ny>)lF{(mj`&AJKfefe0+K-Jx?};CuEe%%W~GzV!=u{c?{fv#e~&@Em%*Xf
vndL3HJo)7sO<D`KU;uG{XJu*^OTVoYjKWJPEqUYjA!A1KE1b;udc%wK0-W2dPaFC3V-u8LZ>2r_uxi1lYRjOIQaJK{n@_(TD@ws>PDORy5N`DqcIDQW
S&=xch7(J6nqTW1Dp8yKx4u5pqmDhafLvC_emvw>VDv0^;&Ws*e8KPochSoY93qhs5<TUqM05Gl0hBm+#Dv(})RLv~x;-*FZLyKkbFZzG-9nw>gN%FV5
#06UvHeDEM<mR%*6>L4CQ37wbA8O?-sfkGc@ZMCbMXvjqB{+rWL_bIqr|f(DF+*`H_vD`YvIrf4R1GEivU%|lp)18GDKeYulX1&{uHz3=xQeqC`~UZ-?
<5Wstm3y0#)9ts7b2kS+-HrCBtsLznb`r@IO$+;v5Aq#tDk<!f}LAaR3q+p|JL_IksD;%Q;Ze5->1Q`!LVADrzN>z*jZrxLP@B*!ZG=B*{W~i^_KTG9*
Y{&jDxzLJrzKmLjoJ5Y4OHKmRh^RQfS>V)c9RGhB=X>RhgOwo_oi0r3fr!iPA>G|Uz!4o0%u?ERe}XcwQ$-5(1<}(pRbqS2a9hhz8?Tprp2SX0?F*?N4
@hbli5}5}gX3cQffs+GK_fP=<-UP%LL@|Qy`1ki@dCWdN@4O+%agDTYpTI<{Gg~*)D6^ENd;WfzoM}ApD8iN&qvgZH4T{-eg%bC`7apG&8*maO<9r*@1
{G}pAX{8Cp&j@jU)axI?oZyRgG<<(jv|(coxxDEheSvWpBVs@>^PI<WB=l;HOh4r#hnP=Xw@*Kg_{>vM7xk3i1T<jT27lrj>{f1Mm7E<D~}F*S<DQeC;
)2A1A*bD<;RX@s*4`xTRRu)b=~zP)`XGtvnyflNu_>{C$N?+|p7E<}zYLW1PPeC|EMo5DE`Si*ZyCLu07mre=JT&(o;^&eF!$>HXbV^rt0}unG7;ZpDg
>$=4xBnB&mbRL2;y;tnQL$vzvHwDRo&Hr!Luf?6gjohBpRo0gt673S|5q(t1FOS(1S8n#T?mp={>oNWRdoH`4>v46XgEnqci@(Fl<Z_EQ8cdNNSlNN_L
tYQ?8{Rt-+M1&=ZojgS6lMWVO>I(^k&*g^#Cn7B%nMosTU&};1=;|x+{TUv3lH1eln}F7c_K=(7+5Q%ckh$6pAD;I?M7Qscca!k>t+2jL6}EERHn;A3q
y@GOrdt}CtMKO&Uc{}lbZr|bUG(qX1ZegCc^C7)?2V#ty0@Pzoe~Ob{jNckvuKlQwXFbwb74llOMcl`RuHA*6LC=O)W7G(*2lc{jtLs|2DUg!=7tDDPJ
aexy(8Y;M%j2=mKn4;v8>`rZx->99^HFZ)HghyewM%4{PP3M`U`wud^Sx~Hui{anHHe!SS?E)hQ$Nz{rbY#%lCLHUT=kVuagHQPb;S2E)zBIWX#0PLo8
A$+qa6j^p*|j$zSK@H`_80G`pm_U%*Z{;!Ed{lDvXWVdvuWdpaX{lz0r<=?$6`Im63-eKFaHe28$g_CFce;QmXsp<fyxocFi#2tbIqk0xxxbs9%df255
D%1&d4`IM%k>Su#E>P9f%HgX6ctfzFV?=}^HIg6edq=OFb_xJoIp1q}ml{~mN_F8rly>q#d8Ku&2!z`=V#|3*Ir<rqGF!^^PnEv`nybFjRX)rXKsp{l{
VD&9_-h#hP2DFKBTkllJ4}N=@SuWQB7eof`H<`oa<%f3Jjo=E2*^oect#N{a53W0+E@Ul&4?nUNL{Wq!b;iExYupS>z@cYycw|6)H{nA-`%fx_XZh>06
Ps{nBu8xMCf@*z*a3%U)raSxs^Z1C<vtKpy{86u`MU=D<y(7LRtiz0T{*ETt{F&Ks^m!%pP$IS`G=ZpL5+6RxLn)L;xVIN#b<g0Gk1!w`1pDar+J9;Lt
j=%8cU7YLL#30nQA0CyQ^lEJQBE{gEnN8w5}j>Rh_ggQ?Q8G;|5~>zIe#m=k`^S7jCP6qgAw@8p+>lO`p;}ki#Yx;0ezQwf;WqYY~CJ?(_O$S{w##q7n
&N)EvmDcip`^=JW-vja=<lDdZ_$$m7}`kF<h9%+)$s1Udh=pGS3}lVH~h%*!j;uQ+T=r^EjJ+Q*uMR}v}V1w!s5*s<TX9gP*_ej|8Q@dumzRC+A)&L`o
NJ{hz5cfG)>i?F-)k>>Q^V_JPy>{rY>jnNFx6$M`?Si?TxT<*$%S2VILvYu*)+<4Fm$>HPk>KL-1y5d%t!eS0@?txV&xWaJa^4kyXqklWMRmI2O+;9%r
!CEJ2cg$~e-tqhQOSyM<>rV>u@g-l;-eazkRb~=@*J6UqV_fOaVY^SDSHo8SeH*?;lxlG~Sa!@HS5$sBs~E+=^_kE^D|>VxGSLyh@5nTenvB_T;%SX>8
}~Pvd+hlA0}<0FchkO*x;W|yMSmTE*c)wJly5<k&ZskV|Axb|u-f`<`MY8Y;2MnY_NC&m_WQQ>!?<Wa$ZrFmRpgVv7=L@Za_B#C*nOC5#V2y{gM_zI-t
`mABxr`ut8m{jt%*e}$MbbUEtK>+IufzOuEbt8p-4>(BcQ&us<CG94bLoEW35mK3?t*s@Akl=aVu1;`wQKuhvF_YpUW~}*s7?C*S5DqX&~g%>teCd2zf
g)+C|Fn{K7uV%EoF)O?-c=myr}W%t;E*+gjjaS5Qnro#nf*pCJD-gmLbe-=tLvWjgnrC-_}wDznZ8hiy+k-p1rGF=PbBB&fNSSirwFp}#CwHW15ESE&_
`8WDV3zwh5Qs{vgp?0w*U3XkuuH@2)I9qt^9rg3`WFl<6u8`U1eidd`q#f+Tk4S8O7z^h1?43xL%d-v)edlK?nEFOxBL-Dbm^W~$o9}+CCcMEkFv3UG_
<k{5%aQ`rM(NIG9>4E7~kf1S)G+^PLZTyS_h!|sh7?kqPM-V69w_J8Em5Ni2m6*4%)g0c41mbcoCFt#yi>+3~$FCpHK1qwfgydU@QnyWU7`FP$OOP)E+
YpF)#&_ey{V%F?{0ZdSya5!F)Kk_k7^bIzOKo!zzK|45s+n)|#|EjcsW6T<9OkQKL<zceJ``Xi2!%5XCUChR@xR%*SztHClzL4?2Z2x#zRE}T6NJS^ij
Q0(8$$klh;X<x9po3yNwodxVyl$y&v#XP$Us_AXUl?$`I-5<=-xmDr{1hv`c@n+7>4(%E$#)f1|0Sc3vh0i^<Y$m>gAH(H4w?<^?2QYg{9QniJA*0sRS
T9(DifqV7`5sEA>j=NQL6_cs$1Qh3j*_iLGUE5ibyep=OUO)0L1_K!2Q(WX?ca<FMZajn{y#vZO@4q80Mf;uv|C69(`@nto-2i(!QIcUO=mI6=ZHwJ|M
5tS`j<xl5;4;{K7@dN!W%7~%07Awu8gQ-T;VVus+~jRCndqr*8Fgn(Jx;M@Fr{6}S!GZ*cKKSdnf2q&^r3!YBnJxoMln0NnvuvgZ|RRi{6x*O*QJ>2>?
&4l2#ia>GY;A49$r(x!w9=0nq5flcszStplN8mQ2z&~(;I|&o@jZ3~Pi1kxwt-IV$7w`&KBKCtEuTPm!M5wbJp5Kh$LSbEV8b}IDf3I{;YJ|;@qFISk2
e%PDWcP?u6%fUItuNdi*SB291Tg_Kh9_MYmU+3YHW1`geNqJ0e_~Dcd!5|R0iKVzzg3qI>%&T<$9b*Z7&e0vwsi*69)gq8SxBj(2dv?`t=(YLjY!rq^S
LTP4Egp|F<?`i7ywQ=zUuM!6!f<tc6+sIfP^Esg>%N`J(x|?gvD)TG*H)+yeBHM;8yDL>+F~mAOG{SM^XK|-Tt~=_@D~40dh$;$Yq-52FMNds^2^24^|
&_r3CgtK%Sd+(SN;j+<$t`b|<BC0m!~<mAe$KPf^zE`S#$P3)rs$>l{F18;Qy9H&aB`8%g}j$f;8xM&N}~#zjPo{S}0#_mV=qzJvg2>5_!G2R4S-f6Zg
W`rSVsMZ7_vK<be~v_AQj1ow*S`@=}+0N`%YitKaiAg7?ndbZ}$1N}i$$mCDFK1b*1j{mx0{~pzVmDzc*f%O)0Juj~~O38En<G$AI3%U31ufbO$OrWEZ
SlVJ>E$JR!?g2f(7z+)_L~cQSzM!0v7DHT01=1!m@9;t+T>pb<n^O(#8GLfLV+^Cg`mFZl8}+xQhb%8F#9}nr7c@tPs$0o2CqV{bZ8~MqL(*sIIolOnA
DGIr?j-G96AeZp0PwMYZ0T673cO(bp}n6PxHpv+h%}tjsP?rh6p-#eqK8SaAo_f#a(E{g_FH=vn%u_uhR|Noa(91r3~Wg=?dMzJHEDI|s(dHf3OBP^mp
Nnp>a!|vJib5qK!jTHh>hv|KoT9T!o1&k35MyK0GIJ_{fg&t#BSByu|E!kC%^&M=iM$=Idfzt5Lx#-^g0vaDBiM_MFZCzvHuqLi#T5>3*6|IV3ZCcwJ=
)W`O*FPCs1WFE-DE}d81lKakMQDQl#z)mM`Lbaanq?Bqr@oe|Uzy%C0cNL-oIrVtQ@~KAe_wsqw}6;Jfd>&hAYMIm7)jPs+y?^H-OIq(_uSM0@Lfv!p4
YpiZ`@CJLbf-w7`*wLpwoV!HXxtzJhc0D}`^zsL0l6Duew)G?YA9)pET7rmjFP}zAnj|}IN`nrAeU&x-)yiAHbF<Okz4~QxQ3&{Y#)!w()vTlLIlU{@!
2j?T=>?`^0Z#mW{7(Cr-h#5^J0y=(vf*^(Bq@D?u38@E$5FI9%p7cZnUl62JoIVgIajKR3a@+&o?Znd=^j(mQYi@liFxim3)XJZ5xCVINsKJ)H9_QzDc
`TDrPXXM`#l4$K@7jR*L=-}ufKh^NuQ#AfsSdf+yt8u6ttD`^)5##E^BO^l9Uj<r;(YNdhgAtJi3IGe_a|N7$y18A=8IW5`XcERo@PAhD-A^US_{0Bk{
T$-+Cw;hcaXlqfz()rC_!r$u|HT3T)&B{J=qIqMUdmp*c;=|D*iJn{NEcE{>!UT(XmHyac!|~X{X2$NM&AV$MY=st2Fx9SLOKi+bB{H*S#r)a5-ai2C=
n&$sbPuHCqavyW@2em3M_W<AVZ3_Qf^crg<>{qgNacw&m2o!T0gCGtC0A-Hkoopr1nk7>@N3aqj~0(WKf`!p298Ra=)@L|B(P_8@%r>Yf-eUnQxpd2&G
JGvE48XW-n^|GK0LKW7(!G6Dk2SV4fe{hceq-m*`iCgpEqtQ@7H@%U_J=F|&DT!~xdU88XbN!!yRmgmrb>w*s?yrK$He(<sZG%XhAQrmcahyrs(UM#6O
p-w}@VUzwAG>ZvJhab|r+^(3La7du^d!V7CcCPy?`+W?IfNCq+k7_%CSvNB2ljsJ|z_i-joiZ92&VyP{uS4hG*7V9)Ji$aqnh-9la~N^eS3cAs^OyzEU
%qx)Pwt6mqkM5{a0((WmgW)1f#01H_B)+S14cnKU1W3uw@d`}JjA?FpW8%~MCF^>`|Trv5g!_R<KOf@KNRzy5z~}Oo&N?;Nt1M@3QCE96=GtM<sU&L<$
$1W2J8G7c9OUy=qtyFDnzj`pM`W0RS?G?(P)JimWbXmMs3}r3=uUw5CSI`2B-;5xGg#$8=xM_@d=y2K%CGMcnz#I#1WlqdufWglb~ZSd4s*F5SV^aOS?
ZDp_udQv~Ms`mK4WQHM{EViY4gPHZ%5979joF%e|&-8X(QXb4}`R_jJY1Catz_5ll^Ty(E@EPvWMD7%bCT#E2q*$#CvW4*DnWF)A(2f%MZ$eh9w80ypw
!>i1HeSrF)gsZy5y_sGQBSXhkD0Ey-G)6l2yCV&*}d!KtOw#ZwAmNy=qi<s(eAz!F)#5V;UsC*o;0pY#8g@f1W0Rb>K?!pw#4@AwE;1A2D0-Pj+!8_}q
MvPNkWl!X7Jb$$q5_j!I3Ittxma0U}8*Q9=)x;Zz$3K<JjW6|b)+ALP3ORcTDcbGoP3V?FWFWy=Tycn$O+|V0gMuF31LB(<g#NY)`M*;tSDL6JTP;aUA
+okNGKbTIRI>cn!100v!EX)|=k_KWDZQ!hcf$pk1}jSL3#8(-Ou4Ne##jgfV&a%5NsPAwZsLPy(BfjXV;6n@iK&d!d}&~yO5do0B4N$dsxm|Z7Udi@!+
Kyf_Soj*9t*&3q8PuAu1Eq248A6K^(AAs%=aISqg;f$GS{-D_ex9){rXBbB6YYxoD*X20z;@ETkqV@=I+uAgn$?GOy{wi@4w7EB8N#JX{&n%*4~+cH!-
dey4og4AGIZZUcz+fxa46Ixr`fw#yF1swOQOGg-a%P4Z-wqFWW?L;{-3&F)^n5T^mf($pvga=?OjLti(z_<o%Q3G;mFi?U-@e&u`-J)kQ{!Vj4dy^Y53
cfb>wbr{~kWCW_e<vXsJjkjWlEorT_Efn(RnMfFprkxVZk5&aBaa6e05sglBdg8Fq=3p&phORTy6I_uwJM3f-iwL{Xe>fT45oi0BC(-Nz3rF`?dD{ckJ
OgU!6swb|K-v1J34+wMZpQ(90ahm-VRkVLxJinyzocJ?Ta4F}~g}pmN0pb1xTueR<Oj}wVB(W$$Ow&7f4SDv4B@`<bG4|dPBCz~vlpoTY6+ljElB4|28
q(qO{LGFdnSiR{s9NeS1X7?tuCjhz1Gn6=ncaEgG|{v5Wga5HorEgKSb~}24Qb^b5tsUnX<=<NI>t<cX%<2h1a<UxwSmh^X?@l>jg^D`^?}nIr^Gw2u}
7-l!?WO37cVuIqDRY~B`$J4CEEG7CfI)pNV?_HZ9;(4Je8R3PTfAjMEn9P{AGld!Hqpo^W<!N{Ev0fb6PR5YldOwU5PdLK&}}i7&<7I0p`}&er6`!NRd
^9Kaa)z!-Zx(iJ^*Vi!MGbRjVmZTi?_4pH!h0khv3&=s2#c0r(0!dHWTpfKapk`=}~Eg6tBJw&_Ju4L-I0*nSIQQo>eVZ&ulHeeJ^a>8@9Hc>-)x9x)t
PstF>{&ATLEn%J?18XwDEVz7+jnR*{$KP8#bC$_Da4idNx3!nVk9{$mpoxNKJ?k`DWgd16E4WxI%zBymo!TR9w-Gk9?>?w+uH^;<$T0^pzH6ygO%m@8-
(6L_YLL-i%yE(Oh9*{rI-LNJiH-P~*=sM(r`{O5_8C@1u2id<6>Y$L2L3kl^pU6e(l!`s#9yoPZaJPph8H(4M0V!V7wVEiV5z)-oZ`SM{kW^=o_~#9$+
1$OiiGG;pDVANz6<-b0^a1DRdvNc#e!q%;q#u=GQz_Xi{^}txAa>x+Fcb{e18=r9YE!bXRn+%5P^;>!;PFH0MkDfr`ycFTxc4-LX>vgK%+J#=WVdE{H2
L2b>Y-%2$#;WdPf$_<arXeGancC7TPuK14C22ZhT_cN&;Ws+?otXk)zFS9viEq&|E{L8?6C_L*1uUI&Az@{f8R87)e_SPk_^<X*RGXR9|1_p@_CCL5J2
j7ciY#T<zMg_!|>JILh>Z2h4bgu(|(Z4l&p2$Kf(q}(Y37f!1GTeAC~>yDHuX#yN<7NB2p53TF?7AFP;v>=j4&DC|N%!aIo1*RsGDku3p~5(<!<k4oy6
$8U4+_l-GWhllcq+;Jz9yyYVT&6+eqbIFgWt8<sK;vo}EM91tT-P&k#neM>rMi2K_QjOX9w+zjyjkGVPvL2BZ<&P*)x#TOo?^6hU~gXf={(uV#R5u<_X
{qu}5#I#8@1G9dQJD$Je9*bWDX|fTIE#a{A++s*Q5xh_@f7x&<!_s=A9zrUC2d<8fcx$0pP7hMPM^gfn&K@f;HcSdcV1iwck%{X|4xa3Ll`g<!74Jg26
NCLpm~WEYVgLdhWvZ}?us-{0nK{Rkp&Eh?BBQ-u&=YbGa{2M6_31&#athyQcUF@=4I3H`F?}F_RHvt+<jSD>O7LkqG97^8vA5je3IinCdlF~20MqELHK
llYEu;m0EwKk4YaUR1lZ5fik%ZTOo%1W_&g9>&Q}=8xr+{hyEavUZT*v$8sPGRo5+<bnHQ84qNaVY<9m)Uwka)Zcp`y%%1^K&stz1`f0a4A(%Idp@BjB
y(-OT)k2`GNcy(nH9t}D@c4FgR69wGnWBFWZbPJl|O)Z+;G{S@={iQd00lF@k^4S@h7rd$(7PiP#kT>xTVOv+E5EGXsHlQCHJ9fNJpZvNyK+bKa$S3Am
3Ziv&yT8f!X6v1*_D+PWM+;`HGi9g<y=MYe=@=}FexPUUTEYIspB;asKf`?Sz0?3jbn}{5>_@Ev2IK9Q&W{KblelJNnBY5&e;9Z{|<8PBY!520hyFhZ<
fs@S6Z4m$I%xjvDIF~5Br3{zXx0^une)JzuB_#yWy@}H_oNUkz=i|5i!mSbO`53-clJtmpwy#VclNigJ$I`d7tT1il<PwnfH~PR0Nk{h_d=X2o;Z`}31
58WM@79Ko>KSn&b~o2~I2WMkw;lO*yH8TIiATnMj~;QXbVH%bCm}c&rsK1_h;?JlM|(IIpdil06D^hlcLC&kOJl#gRTj2T40}xEdI%fMJG=g0?7dmDtI
BpR_+RcTjsSrW$Px7bne@E?33Q_#1QM-iM3;hy`tOyqajkW1?|p6G<7=Nfb3LrR6`Jc4<QU^?62$y?>@pc=q`!8z`#T|zy9d+0UXR<t41MMBCgd8jb`o
A}V2Ub|C$_yK+y-YMPWOv`;j2L*={n5}`@LT`^4JxrRfLSW&^AB44P&p@|DFe70_{PZVGO!~FC8|xv-g!;j)fTtQ*$M1a#tABL!SaHQGQ2TlBF)qvWJP
!_h+CTNKKV}Ivs=k$1^|c4!~zrEmWQ#=x~92L+)>nj*&8ft+2N{zx}Q>m4)V)wLYHN$BlHoTd9r3jy6gEIcfP#|M&uOk<mbDT_Yvc{N2xdU+yYipm)a0
e%scvf{$MS0@%4G*#x)xBk%XsaXi0stMtf=OEp@uc_T_Z@~B=qT0^hBc{G{azfM?+Tq;;C#`Bo_Opa!dyg^s41Nm~Uhvd)?J8U6C<0>(a+k<>@$60G{;
U06fm<a@Y7}RnI@IiTM`Ph>l$gZ@1S;pb$o)eW~gjRH^Z93KT@Je{{A?=YMdo2Y?TA0Z0#AjgHdU}m&!!apxXW#X`(8!1*>I~;b>0<8OHQhaot7zg;Vw
gyqJLB|m!H!`YGZRd(kX5v9gdk%IypE|?io(YQm&1HwMCd-Yg}qMZS!piAfz0(moY;_Nwj<1M>y*r7v8=3keB7R#)sY8X#MS~^3XbqbXR5g?_Df{FT`B
AMx?_u~w}O4nmTe%brky%utktraCWW2mZ8FIEKD2e=l<UST3MsR#&H2l_obD^Dg6TmPcUm+qY>g>4DxaY=wl1bZGGm`{Ky%)|r&U8tXf~bB`+(n*ySpP
n%qncZ0pjs6k30$7)L{}z!>w|V?g42BCU$eZ?miFe{-}|a&TZnTCOFMCbzwTz$?aV_%+^ZE(W4=gLs6{KUc{|JOy@3aRh-85W(@DBZ|0c{B-d1tU(g#K
;1&*V8MoRtH69k--6JLs_BF^t<IV;AVV|E)*`gXQ{X9eGXwh>=?r4$Yq%r*1IM`?TsqBW-r6a04QpL%}OKoxoUuJBqmWUt^qd=@j_bnK4jk*_B%bVl)&
%Kf2U>s;MOW#CtUeIGGUi<t)>`6)N{r=<mJKV8x^YRjx)#%cO>O~v^eE#u(b3JB*{16a#a+z5p9cGs%Bklr<=3bLg9>=HT1~^EDD$^>VZ6@xavO1}X(M
Q@HjH!8^CWO^mgfq4zT;_6#%GA3(GYX_c-+defb2=bcb_`2;<4l*Bt~63xVnpP%QP4eI>4qcjV)u5><xnli18TW)@=TGmOUXz+cbHY<e095A30ike3hC
IhI(AEEnkKvaT4SoITS*9Zr{(F=uU#EHj#oz_XH`=(o$+=Mr#0<>%}#*p;|tJ1hc`|OS9yQiIB{hlUv?#f)W|)%`@MG~upl}Y@@N__(=y)p{Kq=5sqi$
E3!$EaQLX~6CLN(<<k1`Ukgui3mOo`oCB!ilcLN<^w`JUJH4X_l?c@A#=`T*sxbA@wWUiNIoc8AOShLmnhTWu)QPh4&lbgHG-)q}F)Vo9u%_IY)w1<FX
jb0B|gwq0FvC%tLhnq#RHIY8-!|MQvOxF^Th{%_FIO-cgEDUx_WOE<0OsMej+Z@m}a%^Ajp4)O!S?4Jw&5Cqne%|4<AkggPqLdHDWo{ww%zA8nxIND4&
QRm9>d5A;w+`9IJ>!?b@liX~<SN(1ZZ0Dl62WnP<57bT7dhgp_lt1EsvN2T{gzCeh8cBo9{rwd+&8=NarYvf8LR5k4@TDFDxwkXW9E`vwqQ3c_q*hQ>)
R=YMmq$;Nw~Jg9^`Y|xTJYIXyPMrYBD1q=G^5UH)0#P!dB8LS={&Gp*D|AAX4%Uu`&ctpM|_<ncyLQ+{Ux((jy0ri0H`ov*hIX8GYQS+LWv~`LEJlebv
`8;^XTFt=9w-{cQ2^^~G|IjjPWt@6PFm&4)8~6|?H&5PD_d(VueW*@atz`A0#!Jue@zs*6B=;e<2<{PVIL%sbjJ|2PMgQ|vc(eeLdLoZKL1D&lcRVVyl
;=yJ^#ru4g<1=6xl=1^E4yCIDmqYMR0<*vn0fxZvYJ&C7UIuSng{&>FTn*pzQncR)N5AvekiJA28bxgb#`3?EYN{MK;xx334VA#ogkJB8mPWF+Oe4Mrk
_*B(gi5!<-3s-IZZt6%)+2&D6INYCYh)*h6v1{6Kv30M;aFWQE6hCWhF>sp9X~GFFG3;E19WmW*2M4DmF>nps|0o~~s&vp?ZHCL3oiuu-HS^?pdc5DMf
5U0QyejD_Y%p=s4Fxo*`nvX9w{E0bxIXM_n3(gLo!t$b8d~r5VNafoHap#JI8gK6MZRX8!qqO>p46>9Y&gwaj5Htn`s3b}T#K!B50b*=*{-jy)`ancH?
OdVON#Lw^RQm!S7f>CX-Oh^8;6qIIW$hBXX_9gwWN$3?wS-Ize5q;joV=6qyblI*%=A5@fmEK`<3T%mxq1cYGZgrr1Hw!qqJP9fEVGx*VnkpT}A{0<+Q
66lS0DN(WYcH<elBs#?}bBSYHU+8;{S2hnv#VUy^^JH=fY<>Xe*d=^i-Pb`CUg{bDJcS%pmA3BNlGB<z&{e|{}Xfr{P3gRJglmUr%R&+)sygN@xLSC{l
9;2)+2^WW{QkOi${{Up-|tx84bR_?)vxkj7~LLm25Bfj61f%%uL4P_hW1*a_|@6`L;O(7}erFbBk4fn@f8pEi>T<3DLYnk=&fc39e;%%vc^@ezq2c6li
$#r?lsv|ybox_vruHBeu96643;`LSLfGJ%h>UF@r?2p?3g$nq|tg`{XWyC|+`rzaqbH3za*&jmE>B?xok@gPql-$17s8?rq7u@V<cZdj&RE{3&fO^7KF
cvRr?V|wCKle1z9lY-pY3m*rbK}RgD><&yUhPTGCHaOjo7_nSQs@O%eYcPuj)>zfPRMeT%l8c0Rd;S8NXER=cQP>9?Wpp^dv-?-r+MNPz9s4~hh$m_&n
)LmY;~<$dTb~~{rIYPv43UfBVHec-jCj`4Vi%NINF43<X&9XnGTlByV%Obd(>I?B*OZ+u&=#btlY&VVw3K7aZX5Nhl(j7sC<UxL&z<iA=Kw`sIJlw68#
*LF@Xc7FMK@MF)rZ9vj+Kex6|S$poylKoN3izkTA0qaa2=}AWf_vOeFaPdC_N!%$341isn{Bg7)5xDM|SJHq7^%E6AxuzVdh7sH}Xb_~6Fx8{_`5+s&w
CT!NX%$w>$7Zv1$}A2}8TbBf<dx=^LNEtJI0d$M>Qypm@m4qHwAl9(IohRa@fi8o72#+p>=@F1|Ijr9$rOLZHx?c$Q_mT~8vy<2~775^lS2e<lN^nFSX
<Y^n;Oy6(ra&$vi-k#D}lYjb6<-hz6U&zjCV>-bxA-IeYlYYqfg+@+eaz`{<{~joMfX9;YecbH`HCY*4@U)}7M_iho#NEW41i(|`u-}dkX5HsS-F7aSJ
VhxfGrSt?qfjSXA@>8nr0K$#^oEUfe3>58cEYQDwwggk)W}rFhh{yFauRqh2X*GM3e-LR^F#gqO5i{IkN!4IkD(nu7xeRy?Em;bv)glg{KId5<DdI_fX
pAf_x0`afBc`*FhBm`|NHB6HGUxf`#}E7H-AI@{HU+@K0ojm=D+gJUmWCbZ~dP;@qc!V|Jqys+G+pyJ<2}@{Acg{)r$SU1^I72$bb39zv&47H=F!FV{r
Zt4&z@1^>64<|CUgHmi4DtKgIe%{X1{hpUL_`{XzXf{XzYkK>d}}|1Lp)tiTWGe{%it+gUd><Nx@_UwgpqwOk}iIw-c(4{f|J+%B_fGi_e4dt>k(3c8r
`oB3Xq5>fE0H?6l<PshU>icV3Tj2lZkT5wP|9WeUq^&i3;Jx@*Idi8e@UHC(>2D%yAhr8pp>rrdT-Mg?{jd9oQS{z@Dr*xZpyI<b-^<3piZf;YXQ5WF7
kIg6Ea$YCzolL~amR55sPsgd{`S`T&ZvWNidqjpjUH>C^y=brMr6<W-F&v)fiHO}3b-$MFMGhrKyWd*!_)?bF`NFXIQ9bP%;~t;AAT4&UjHJ68(Vvs7f
z(~S#Qm-~|KR=L{rAMX{+0Qq|H1ov#e0jweJVfn#1)h6rRr8ac}!33iOi(RjEocs@l{HicB9h6UAR@&vEL;!qhB0x78ZxTlc!jRDt-OLJ4VJ1$}_{6jk
aE2x=Pd8_Ab=2`0uVCKmGFKH-7r%hhKjB<?p$^e~f1`LU-By@WDUf4U#0%^k=<!d2zb*Q!gHEP_g{t>*O(w1Gw57Khkk_n<(*RZFGAcqx2c?l|A6OD|3
|d+RCn9c)N56tqYfpb6n|7S7*tUbQS4gDF4;xyQH8<E<b$#Z}10y!UuoSFF$zy1$Y+@NcTX$KB%xXNEW3RE3eQct0U`==l75O-=FY3|AY6Rg{O4#)R4l
7X7Y7t_~YYn1aID9CrA8aKmPn<{rzKp?tk$9v+({TAN{c(`V+nU_u_3fIUm};9^PO3`2HsFe)7lPHr|iF|LMP<{`>zW-k;>RKkny0smI?N-cSGi;QiqJ
;QiqJ;QeRdwG$%4%jfIMUTFkhUY~$_%cq)tFz|SaKk<|N7K>VBgytfhmEczUfHatC9%}N?1yuW>4|DKSkG}%m%jo*o^0R(Fct3c5vv@*260rSyU%&Wis
@v&hzv%r>zx?3+;Qc4#t^MNChp1|v{75s3IKZbzm31aXS*gUZa*k?bTmJsB<W-UR=<)Gjq{*IlZ&KaPqzP9oB46h&no?O>ULo8rC}?Pv64rPk?0k4wKr
_z*V^vJXHKe@qCtBMEc!)DbE#_YHr!~8ibHYdFTa7Dcbo+u#AIhOF3`YN{?+@M&-Vfdn-Vfg28Qvq9j(`;p@GkRql-{!E*$`isC=yuKVJNd!JDZBo?*8
tHbJ!{U^`64E<}z>g9yxQ$;F(cc_Uz}k=W~agKgJ_J_GgmM{Tu!iUhU8Qn&f&Cj@xgqf4yIj?8mP^{i*K{-Vfe?0Iz-yuN}AatZ#Ksz~KKW*E9QxXS|H
V6lZUhs^|;(9B-j1<l*Q2wxi4C>Udb5N+WotUs%F;M1Sk+$GVE@ojXm6C59XKg6_I!@f<|Se*R;;8OMq!5J7sEY0zC<819*DcLk?*OrgHLjtaD|YT0{%
d70gJ<j0F;r2p6N&u5(Xzd!Ag<NksDzyF_q_#aa@-JXB(ec~kAX^49qd|qO!gam9498{fiz?(uRConobUnpybkT=9V!2$asn5c8S&~kLuSj32<AUeACJ
ZigGSim!XpU|pAC9fKar^2V9oWAiGQ4XN#`V=~$VV`Ps#4lfXPsCqSBN_S(l&5Y%Q`o8Bcnl;bG-X*BDiX`G;xL8}w0+>|#rwj+L-=UX@~#NWJY|+DeB
w=EDp0!iM0dz&Rf}quf|4FzaIeXGprSYVMv{b&3POHgo>B0DrxgmLLiHKCXrW2ZvW$FgzmBiIKBClxVika+b3LF57LH}Y`dxw3lf5I}Qf$j07!88EI^0
klIEtk!(UXA)#T4qdYd)Is=nh|a4R6V#^-7Ek^gAg=L_>+GCC20;LT`GYJxeO7A#GO`gr)jK{qqG<t+XD2KtFxnd)D+Nl#xELBD-@$&x?s7H7SiYLBJF
@uN_fMX>u#PMPVng-bjpjt-U#9i|_Fed7}4{Le<dbLd@0|?-eMrDD&n`lX&n;=mB<RLTOo~BM{HC=AC5Ku_TzrPx0=G1{wy|N_Eg06L34*MbDTZDe*=Z
fpESPJ?>#qqO?%9Y_JjH!Ast}73ws%O@Md_y7xTq=~TWn>Qw}Heefn~he9nIZnALRC<%4^>n6$RD?E_$6S`izym(1qH*|&i^m4qoN|Vuiz6%r7*1q$GG
mt`E2I5t;FHGUx?xi<sino6YR^t?&p+6T%IIhV_RL;JLdOwdX`OrUXVI88ghr0xG5FC*U)Px6U^oa*0YtTIj{d};zW+#}bcE5ubT&?Zq#a*J;ifM>XFq
WZ+>eo=G!aiUu;viL`XLO8DY1HIaqKy>Cb93b_$tYT`LZ+a_JM%5BN6-_KcrIfZwThoo%H!S*z{pvQ*M<+tyvf&)OuX>o-NL5irMOwHK*{W<cikWA+IY
8`E{@_%qUyS<Qg~Iu9`KAnc_;3vg;J!vPXO|u@#_0|u2t7idZD@T1U~-gMw!`y3dk&{043oGjZ)Ku#h=tyP~0v8M_`wzKJG8I&RM#RmmFDtR*$y58K}g
Bk?Q(REdX6y&Mr;Ka;+eRBZ1vsY-HD0zc#lNo<wyH3oj1E>*&~nT8UPalc?@RF}2q&uK=C(B|79Pn~M1;FQ7k11S(_-^Fb5037pJihpzhhj$fM|gfkiH
s2<aBbiAX%iE&)w`Ku-{TGS0~prvXOaq-(5&GC9AfggtuQHBgHqh2Kv+8bn1;+=}r;1+%ZOdK0%sVrbw91+_f5i;CQWju}g!k`7HooRTv<Ic4t^c@2>H
0S6w0xQ*)J|ac({Rq5J2yUq{FcJhSL>lS|5RZ1-`57Q|T0+ewJ6PJL3mn)IxkBXQCXRYpGy|9qAAFF+(x|KRnS@zDolv3A_fe;x4-+J6ZKHALOQW$8t}
F)ac1KCt)sj>IPX+8iq-e2Xg*V*&T!A^#dxVbEyb=6!BO$yv50q@}Gc{wz<iJZBPw0h=d+KO%!if*o187cJk+-T^*ucB%-)L(HDb;-<aseF-5alupES=
j&CY<Moh;B?#TgG@MO)!|DiAIp0M?0f0gP6bW7xeV}J~e_;Ai@3SP$+KA(`aU_762!wA7~biAl0WVtl-4;CJGvR;mxMjzV)ct9evAT=6VsGm?qJD^Qv$
Cc(IOvhA_eW_*!11cw8Iwtw%4JXMk_jS8rSv%uhWb2JjPa;jfWpl@&*dRN1oVIlrXz3va*EGOuz3wRUx;V4%_5QuHh^2GmqFf_G!PdI58oMvYzXXYqe^
e1ELJe{#OVDF{a_H~|Axt3D#`#-*e7sUQ7A*3h<Y?kL?0lL2R43BL5h+{-6iAGRI6Jiz_#c;l0WK|Wo*J5EoQyQAztd>+dcO-!BQ{vw15)HiO2{8-r46
1<kCc&Ln%S4z5&>i3C{Fl_il6V1casv%`U$oQN~L&vw=@o})o%?5YWoZcp{efCSA?ku!EZ$>KU*#^O$IKI$p-Qn}yvi$<2<zk_z=lW4Mz4;{WA*KJ>`f
=9NL+h;0sd_)fBmnmC`mXP|o*^{$4;I~ba>Z*JJ%8(OmrgnU_aWvpYIvl`^W4VzuE)Z;Xm+7nYq7h(0+HO;-+rSLE&*I>o<aqe9a62jU9+$H4#y5kMyi
TCXsD8h*uk#GFTc^UHvt`vlpbowv%P?*a^7El!whQLh53suP~**t<<K9y)1P?1%?Go-5t{ZF$+D%br~op=3)+#_+o)!y3IS8Z9-=<{#-I4L-nB2hMGtZ
Y%y@r9+x>~GuYS=p`GV+Px{NY-QyhrcfcokeUDak%#B1((!_s-9eZAUu@Yyfnj`S_Ny<JQo+Qt(VZ=JTj`USLFgzNR%Nz&C$a6ewg@~dCW#+d>jP+{gh
qzLe~QeCUBenI5T8SQdB2BM+(cs-O^<ekoctH3PpBU;CDvJ@)uT;LZ_N2TLoeqJSfzFf5E=pJ5ied+$T0U@e2G%)skbf$A$iA51HC@>_FH^#|Zfcum>w
6Io_nuGeP$#nAI7r)?P2}#(Q{R_oUtKm(ju&V#1-%X!)3HSdq<4tV`O`smG*;oG=rQzcF@SKO|!*C8UPQHEBw^((|FEi(xK=1|?z4B80<`;A0_ujGxlH
|Ubz6H*}7v3ko2(1yTuuQ1ZOJCN?>$7CL!aqO0{L+bNH-Uy%KKT^e2@mb-^u^2B;<=FG>BIN&!CHo}Jgoyd6Gwq}gDv@<k0EO1)Xi+HU%Oz>p`CXo`LB
NQ;=)7Zt7%glO@s;_q~Y@2FT_p7^SvO&dpiagZKL3yU;W}8pC{gp6&Qe##-HDN*F!3P_KU>81>MSlp_G?osG@mhjjw(&9Q6f3(-0g|J3$zoC=;Wve%YO
dAhjl2tHeHJWYloaZT#YwZ4_^4&Di6pHphDa&MDUa!zaJ|;?wZiF{4ga94FNK+(q4luA{avf-9Q$JB{YUVx?w|jVItPZvz#^IkU8apEvOl%m(s}8rSQc
%o#}E^%Fh1Mh?v<cf@@1)UcOYo)K?x_ALNS(al(2$#W`w)|Zs`toK@zr8ds2wSh+RoUi)Ab%`sO&r<A7SJJjz;%X#c{L*>vn0FIMCIT7ldc+lE%KwYJC
7&k-JdnV7sS_xcae=Z5wd(`x2i2~;c`xe(oUDC}`j20sY8B7@BCbU(BGxbJ@BTC3_(FSFsyL4+G6&z+Wy5-25xneQWfOWd;i5EX$<(;UR}(asPDd42Nx
as;{0dBUw6VYPz52^<6ox`AflxkbeWJJw#4b{h@aZ=;t;*oRz<&2Sop62ogn?gv<9TeamP3_WC7x6@MO_Q0@A`VaN1`LK8!b7rC(Jjq@&57~2Ib&>rVU
a=?(K3&bvE3)Uw&iW^w6?~f@{Tc*Wh|9y<>g(je!^_6tqkuDX?h+u&l3__xR+4M3YVM90>&tbbm~h{yDbdXMKx~<41!~uP5=;)~eSxN5OLau)zK*Jl6=
l<PSbz#R`Ir@4xuopv3Y7l8dH!@9T{p^+bX_xX4d{oMkO6E2g(M@Yha2L}&1|@a12M_k{Lasg9DKf(^n)Q2vWN9rW6p*Uq_T;#yiUT2kq3S>w?R!~>mJ
C`VIk>7V*>M5hp~8#P%{iq8P(GHHI{X=dw@(35Tr_V@nDvYZyFP`J1px=>`u+uh-?h?gCAK+Sudc;kA@Td?{bUeDKKFDXRgl44X+chCRi`~7&@z+4_1@
6=1cvbkk#zvg#erq1ZTOxqOWd6Q9p?aI;k<a^ed8nj#3%G@*YD*~72Abjz?=8rYb=cbgSd>?g|u8mIi#rKUfB&j=yjVrEGi~Z?Rqi??d<qs6|g8e~$tM
{mPG|21JRBqq_@&e8BSn~Su^$5QF#-Hp*#J0#`OFwTC)Kh;Dg$KcSpY_#KSBXG#I7FzcZzgY^4Uzj7`x_2OThth_{=I(?!8i8v^Zdkqg#*|h-@@W+|G>
CVwF=7l!lCX$;QXNb4FsR{c=TzU8oY8a!FJ78>_6VhcRgTMh-kEe2XBV<RR^yNWKg&_FQMXBu?m90kWg_uzbxgX&8~PNbF7!}<?-fWtxQnuz!g=)^06Q
CF~5><l03gLb6$sU=P3f&@lgITzob6w2GHye0(!d8uuLVz{PH=!ZN(S7#+Drf5-a!UHC=-5`8Cn%pz)O5c)j2;{{^5FzvkDBSRMa-cH&VhBp1xDHSda_
^ZT1$%V++E@`Gu7&+pa6>yfh3GMdK#=aoj*l`lOvo_+p?r2cSGdm=R6D2g!wz>IdDxKp5Im%fpJ>I!xUXjS{||G>@DFkMpxFUjIMlYLv=zvnG=39N_5<
H<WW%N9xph&cE;ZxbT9)Qp&&EUGf_ym0La{%hWD3eI!+qVc23D7*^Z3EB|)<kQA|;Qp05?59fNQA?S4g7A}1C-gi?+WFA$#L*Ox_l)&Dr8{8v6ji6;Q6
F~0cI@cp4&=9_A}ZTs{!3V06m1qfy-A9yP;TDw1~d=zd-tGUqu6w20?tBl@(KVH-g58eNHQ6DM!BI9lBzs#86r{W(V;ML-YK3l309YHyvO>sCFv%L8`N
0ALd*S)!~ZJ0&mh!+;?38|<t_2y;e38}d(@z#29NpWx)b5M8^85;CPxzNd5iF#&Or_hIm3MYslVd{j+DTh-a2r{ne@WqURq!JYw(rq63ZFKTAldVL*^R
W+kNOIF5SvuW3|-Y?7f81ZR6hkp0^V7y&YtFCW`1-Aw<?@_@%#bdY%#SRD0g=0GVO`!K^q7VZHoqKe4_0n6HGj!TkQAm*tU_d3z$XMLga881Y*+fBR?c
S<GnfUgptMZwm)ds?DDMxnCC?(hO+)19{Vt5>wkG;J1IiZ^txs=45C^giRef9?ZU$KmCxdtT->0SrKZ7;t&8ghd%n^)6T4p;{BFTUUBg(USVo+`Q}qbz
NL0b%Po*2w?(~b5tj1Fr`m9n5yeXpZ*DIyg5(O2=YR02z8P@>FY~maB;Gb&KeP2t{N&U8b*@I2cqJLA-kyc1M(b<klTUAgTqBNkZOZ`1r3G2^IC|F)J~
c|(CP8l|3CdxE^9mBLZ}7>d)4SD2eLtLzVs+ni)CDq5M4$PH-O3hW-P%z`T;sg<PRY}^A3Cdo4SYRSy`uo-(Wy-HEOyV^1=+v$ce4d)h?2>=*6cuwgxv
{2uP!5za?=v)gGYMSw|@@B_$uxn&BH5ZN8xQLtxljc=oAHz1C&{r<PPX-hSkz_JxVJq_dq^MAbS0&F(jLN0S3|vc4I{5Xp}qv<1HF8UwJHX955f#=OfU
JnskqewMp_k>Th6_Qjh0v6eL?i0wbDcnxl8n`;@iKG=$U~W$49{4KF<Q;t{ybn0tIvh^b>}#9d5U>4fB^ODHus<ael?+6=W^U`mGONQq#}e1IN|C`fMQ
9dJIBClyWSL>?h~LX*h!T;mPOp&T`WDo(=teN&M6E3d-qD5Ljr7mns3IskHgG^1CF6HQ6Z<+Om2Qcs?@r}cr)M!JOyByF#B-yLs0LOJ@%AH_q!WS;S<D
7r>=Mg56dCG}I^e(kr*MOv6}G7W&j4}H_3T+5(Js)FZZ6wBR8J^J#yIcgKjWzhNrN%4LlqG#go{f&Y(G_>93S18*#f)KXJ0e#M!k>qz(R2gAJ`&F?<vo
tRH*Zzi|*ZJr&8jwN!;2XrhNILzRH|A86XgMF$P~P2r2+mDee$AT(-ogo-WHNGTv+rvC&|94NId4Rj<f*%#PBKu4G(c=tzC!RhZ>e~5&^yT@3KOZX!s_
~x(dWFG>Wt5qZHLSYDb!h-uD-5c^HwYAlehWPwu!`zpAp-|$+v&`wSS-sB+kzyslxAh1EtOYH1XIEDOof+{#zoy{7We%X=**r9tp_gC}2Md4&VO%?qEK
nRI*7m)oD#wRkr@6M~ZH%E*xedK~pySqfN|a`{nP4#iV#0kFXBjrrM$W?8o7k9vy~fjgIHZPc=&|2iWTii|P+OGIdEw0K;5vUZ@W;=9}e%FF*8Xf^f!q
%HAU&JW>Ji*%78+dStRs2JK~Wu%PjTD#Qw=W6SX2|L_W9&vXq0@A}$fzxQ&A0Dk&|$q8cK0YjsLXF1*x7x<FpeENf3*X>ZH<x8r!^_hdqjmW?E6MtQwS
%T&<n%+LZ^YfwSzg?fn3qeOrDbAM8`KJW@x;~>(dN+VkvP|6Xq>TAh?jdm4i1C`krj0H-@K<1md)f=$M2Pc^i|e(lO@O+?V;?F*@Xo+?)_gRWdp=Yx55
M-5b@sqL3sbXM*bVUSJV9l(`PkD@atj*(++|oJthaW|a$;P(YE<3=$|OJMZ4mk$+UMtGROk%rCu`X^gky`sn@ZWL&`I_<ziiSxO0NM0U+3E{MLIeMcCU
)G{d{7-wRc1Lcovi2_L~$glPloqw2!{@a@TQzSf-PLrk*~IQYg;YAvieU{dT=<nN|V&uLC`P`Jn`%3tIaT>u(dD7T65o8LwvnQ_TiD4puFHMNPb7KR)t
S1jti}^Ne+=Esc9-SU<DcMXY_jhi0sAXVFzzA02AGO^wAlsNiwPM>I;b#G7_lm|$G6f<+dTEpy7>iIB}_3(YsOwaiTs7qIUw8PSKw)v^@_DCDB2BtpBY
#f9B&9C!x6|Mue}Xd_sP7Xk%~Em+2j$uhvle1XQBf#;1~aQ=&=bBOb-QhcB9gOFFm4Q-AiS<$-S>bxSfXrY|`wqKV_{Ke9R7U$`&dR(f>QuLL=e$BY%X
gr)&URm-}^!xg?;i-a$#FM|~SNgSnU0~O#?rV?eYkq%QKW3-h5Y4>iZ$J5K{mjt6VLv|FS0sJT@2~X>S)NH1#=!pabAEqYzltzBG(6Ya_x%1^KZR%62+
;OQpx1|={B8ZBITS{-b-e7$PyV)k;qu(jR38wpefr5?>!(cnD+Gg_tzY}azpY<vwC7O|C7c&O{p4@!#}K}Rs?Ki5FF)yBA0(PjdRpshthjJI8g~RDjt<
pz$VvDl%qyyi%(t9Sd76MNGlcGnWQ{u7qY1otF+ugIG%U%Nh*o^W$__1)Fozl=?gwyZ&pqP%crOV<AY>4|{1Y0-)#M$gnivp0c^S>CZ=_a7#|cmeq#zz
z9A2Me#$nq+P3WML1NQR}aL{)AGpf7vI4U;n2T+&$8+x{>I6C$oVLjGJ9$kO!?;^T}=&&=Q(Zoh81MhojVE=(qoF^4;gQQVnJmbZsa%W<{oS!M^QF@B~
(B3qU*zBB3&wIW@-m1aN1ZLe}zftY^QHV3Fmr;S|bvRmlEvN3I5})r~<lT6M92M$uO#qj9I4_|+k($)m8(^hrv`f8vZ?pmG67fcW0Zmglq~<fkdYKI3h
Uhh@c{QAT4iH<aAbOJkt|!e5kmx86wdb9L^Ex>VKvr@UE&cAAI<*{dSdR<`O|N1c^#v0>__d#{z}r&=Gkxe#$<A=p`>W-O%IkVTbx}Qe-E52&(6xZ`Vz
^-b_U@nuZ(r_Ey_6O&8ym5R@R}~@!Kov!uQ}E?{=g%|f$Km?+ja>+m^lw`m^hX<NGs}r3h$D4^Q>XiT;yM&%UL7huCYitui$(Zi}LzF!L5Hv<^i|^xYU
#8E&1~*$>AwBfwQAzj}n1mIrBphp#Z1C3)7OrY2QDJz`5`^e?;0`>-$$@i{WW?QIq)rWqT)*1TT1ry?G0!V2RFv1LVZ|-sHVR%(p%R1s--HDqQw5>d@d
5p(9G{*NOMjlH4pm0sSD}5&bOaRE=)809<^L#`zr2o3;lR2zCANM9=3jPPN<4PQ;a_4Ahv1ly?tmMv8`43aG!ac)c1YkHCS$dcrq#J(}-GPe8m=ER?@3
oImW0s^FD=mZ-8pV;LtijKu3Hx6!<BiBa($LIver@j}fyzfwS{s0DH2_2|O(GG!GpONu@pU69Ao1|>4scL5HMqURkWY1BwfR7FpqTvWXoE7cE`a0m1Ct
RU|&-bNK0Z>-lV){{lwkCM83o12iVVTSY71^c07zcD}(^38j02b{l7dbfx@)j^c^tIX@uZ90idvfWX3JPy_I@e~5!)p-8;Fg8Q|N|i3CdSmf!j`s2U(L
+KOWACkd!R+~#_OycpzAv)p*>-)lY{Ds9uwa@-MlRW@bp`5;EVBT5K`<mCJ|FByq*TKEuwGJ1JSeb*)qGk}1I0Ym)_k8qg?0p&hz~nUgD0G~Zb4ciBIv
;Am}mVhL}>(2?Yu9PKKOeVkmr#_tM012ilpZP&sb8>)p7GtJC+ZuN4giH{1#kCw;|XCWNqW1ZZx)0C8PoZc<c^{Hntshe?TKaEIn<kKlnJ!E}fuw-8U<
$+t({Kq2#%sRd@&0vho;RlT=)x)sGx{C0srlNs8<H>w1rjjno3Lvmj7@kR{7#aoz#otsrz-D0wvfvcvk2dD!p1s(iGD;8h9L3N|$40?sFbEVN)Ouzw+T
+?q<PiRV=}R~fyuJ@(^MP_V+V9XQl@@*~ya$CU(^IhKFFek5ZeLa%)<Vg1-45?D%lLtW3{d|ea03SgCEePIHe_leN209mg%|GdJ1m&|;*ijR=O{^(@fL
+Eig7L-m}qpfNz%Mw2RjDTponKswjT*pimr6}-F{_&3Zl>G!mR($sKDt$@nbP2M5y58LpqZv-dAik{}pq-qJ-}{rl-H&7lRt9FZcM(VQMk@dEyRQdGEz
R|p4a`n@K`(g*mRqctkNYcmMKhL&RNpoy5P!dZ)IT7oHIRMzAq{&A2&9{h^&mv9WnK5U9<EEq2zy!I!VG#C#OvF^pZ5}C>=%{>`vq)b(9!5mqY{NT1{A
YpqphT|zt<z$gyD?!U#uxyzc}tAAnh<e*C-K2H|x(NI63hi=b4=_+K*%z#Oh!th+`Ak(jKQN1G@)g(Q9snR3}0Qg4>l}QMU;v-nngF3zIRT(c?7UYp2?
WCvaSh8dVKFT8c`c2z30t_hx=Qr;47J2@tb=;x$=RSt_aX8#uT1>aAy88eJ*%NJt1ML*-s~EPHwQrs$vW8W)I>c;~qDBCJQLiwH=TmO|6q2DqZb>v;+w
=DYdv6r+I0lzCQL%N0~-0dEus*iR_Oir;SV1je^=Lrj%QI6wFzp0`M>aDKh3lGstN4D^imK&Tk8KXom{z*8*Xyg4>_-o3{O^UDWbm6n*FC0k=aoRukhE
~{v{s#v%{(ntnX>WNE*z<!(XM5I^5rwaDZ-WWfHj5!BhZB?yh?OsLph1c;L&TBc%1|scu8ro+QJ({0*Ils#h6PE@rpYD4G2-SE)EVoLQ*4i=&<sSQyF>
R2gpQ$?oDp1F$yuWee3a<GRH0<Tz)v{w+R{ZWav1R-#&hrtVOhY-GfK}T9q8?N~N>#gu@bWG;w6xOG(w3{1fhnnuDC(cd=u${OiiC1YmoZ?%)JdjeCDu
L_A$GcOAy}V-3ff9G(O$Fx<{v=~V7ATBOH0QNWz4ZyFh}U3tgE`zmUDChjBjjS-K<V(DcTE)Pl=td=PJ5Tj>lppIVc-=UINBai!;t!{hjAgb!IEx6!$X
+28jJ$D;)uENqdJCwv9NVn#v-}l~=(8`}cE1Xtp(8^C;E@Q%t3ZI200Z$oFjk!p$|kTk}>&<tYxPSgAsaYPKOp<K9h?U?evgEyRtnq(_Gs;0ncxCOs1*
)7)PJ5F9k<y{;v&^pZm^R8kMOz020Ap|7VFR4*J{XWEWN8;58UsHYc1m_+dLqN}%ous8SUDT|~f7NCKkaGD04kBvAQk-xei(5lSybq&WV=d=Z)i-RooY
u9Piox5`u{hdFfmgAC8hpfi|P4q>?6w!q@nRbgH&+{!RYRXI%4enidKOM1O_i;_^_AOPSne*81k2ma(&gSU^E<DadG<~@8R(mS2U%`$PQCjdCrDzd1__
*B~RFcouQq~jJH&0Y$@2XGPsBs~}d=tP51-6mmuo)c(QIf|edN;QwHC``v5u;2#;!H*qqj52*76!(vLzk5|E!n-d5JJDcprHw*)VYr@2AISpMTt$Hcz5
#E7a{YUik=*W{rXm8{n*Pg#uw~^WmYCz0WD8vG>KeqNg-}Dm|Sp1d6`#!)bss&fq-Fa?0;R3*WxtT#N)9%eC!YNmYGok17ygJsG<p$*9_ViKxCU5nipl
mF@thiutvKKRe5Qo&UnTAf`{pZ%4R28c9^aUBt!R!?r+4T`gO+ni@NqWKP3JEE9|KXpmORJ#O|?RXt%M7profUny8bA{T*pnfNcaH6|WWh6`UIIH0#jD
^&^thZI`kF%AoDg8$^nwlT?-fGvILkzUI<s)cYFeqiRmjGq^oci=bwlpXMB*#xO6uy*571|Kp`ZIV9K7oDd3tb?;Az+Ju5PL-#xY@k-8USu=4owJyYwD
J=`sEMbsZ_m3^wCrU*$?)`&hggelJWI-fi`n}9Mo9A$1qTMw_rS_FK0!=U>N4g;@{X)d~WZe>Y@6;X2Gt(L^`7ya*IAXkhmVC?QCk28`9Y|Eq-Oe&hM)
-^UA+3xzu(v86^@R_3eJrrwJ)vETra|IUBYe*$&<zRC>tqSo?@j#zcDs5+G~p1uNnf%^RJln)+l{*Odb|f4yxOFLhBG6Mnr&hK7muQk>a9ygV}0K~E;p
+c!XxdZc8O#Y%+1b3rPbqlU+t0si;VsK`+7`Lvuu<KpeKJpsIN#~IlDUsGCoXEez$epzp8`%#uV(4mxR~UQjMO&{tW94UpQ~epqBiDpRO^Y@GDDmMuh|
{+H5o#BKFUQO9!ymUlFRcMC0v9NL3Iu+yRC4Y^7FfIHX|r$q9d67xK1qP%_~A`!`zCj^l;CA0c?04lVX0?vq#gcIQGuQfZWC<C8Z=S#aU!_4s`CwAA8G
?N!VUdV(r0hP*Z1TN7mZenC{?Z<Lyx@$1)>a?m<&iDe-B%s~S$9BR$(fc+DfEkHVZ5t`qNj^_oBwCJyQ0sGyDg!PDOGQddy`_+&TLWkb0HwaIU>Ywg6^
GxhlgT3f+AN&9MNj`jEkD63j9St}oJ3s~oL{ofOMhPCS8K@)7hd0^MvE#qvem}!ZK&L+FEc3x%BM>HcJpUJ*Qw>9XCBWA2XHRpz2Kz6f9f04phSxpwo;
RKZPVvhm+lcNAiNb6(Za_&=3Xx2L^YsiX6Z&Odd3`$IysILu0-lKd(X_m<em|*e0cfYgKVP!~?+lkL5FbDw(N@SG_m^yD3*Kr#p%$he^M6??KpP6qKTu
DwjS1Ne^mc5b@p;TfSE$Mih#rOcsZl20FkrrX@DYJ{;OM+DxH1Raq_fd_xq?*JgNTEfA6w|T%AsX+RZ@X6-<xQ#$ZWJ?b%{i41bAMgkQ%jT<6(b)?H5E
;&ebwieU|_kC?YEBNwCaZxdd?Cx*E@`SdThG^%<ZT$w5tRXQT6!o)jrw4a}F;YaC76!TDpU&H_3-_$gH$G0rn@4{eAcG}$r;JA|<3)*bSF-0|iz@c|%i
af-_L;->Z%;2h?w<poW9&a`Z@6ayULcn(wUN?YJwzarpPTZxvYQ7vtNFoL6215_SPjioC)tjD*k3sCQ$UEVD`oS!fK<%wR_LA0FP<1~OP#k1(>WH>*&;
Z+50QNPfhdnuNAc)nYJ?y>K+eC3S_<-ZxQJuJLluSiKvaaZUdW|kZ^$E+Jo@4PZ1(PO_isu!s?G*a4tPd@Kn%2b&De&LPA>wxQfyy5ke(+P!(1t{$x9}
BTOOIO74bH(cmC#c}CJOt!JV_zE+<>9>axajD4X97#SO(Tg-mnC=yVxdN9>5&L|Rw$8w2`>2jz;gigrI1kT9%)O9&WHp0)s7L{8JAIC^XB7z9TcMd3^B
hj?lXhI{_3KqR$qAIoy-f6cPY-N<#5LTnd=CQ$1{mu!RweBX8v*i+ITL}k#|p{mJpaPyS1rN@vz{ickmg(BDu(@sbUBF^XG)~hwov%;*XcqA>`8rtko$
|C)+dDlRd7_Z~5r(cqRbzq>hkI;ePpbe_fh4*sr9m&_Z23Qux3?V7aHh3_#*4JsNXcuyBLmeu>7IMNH{Ry#Anp3&;D8N9&2aTUwmM4I<XY{!GX7XmByv
0uWjjnvQ;CIn7nG1=-2Z=&%X6zdX=j{X5+y^d4}`(^WHWKlU>^w6%=%7sqG1n`MacJAj{g@VEPiMqag0k$BT+?Adn$c5hT7iq-vEQHL3V`xYB$Ewf<M%
tydLm17@XZ)hU#T<>oZUbAD08WfyI$GCE)*vimC<*7+{4dkK;dMeEjdu-}ZX`Cejo}A*c>lEh8BFQVbPsbA~4A#bZ_lEr`v@pN?mRH4nf&IIkV?TbHup
V`ny@m+Ylv2F`Cl@v&!1}N$fd38ed8*EqbL#R1N=XdS)AQog1vBk_+<z|OIHeYrIiw!u#~`c_Q9i>|J*O)Jo3~M+x=5r^+uyMNYfdn9dz<cY{@Qa3s42
nt{rKpS#C}4Ww9(Nh%zwWfUx6(si1vp!YMVF3E5D8}*Yd?Of=C}gX={IRzU^aupcduhsI%kU6^m2!LPhy%Mr=RI2=;1&&u@3f#B!x`6&B}!K{uDvKJHG
s4Isq}h01r$@n#{>6<CEZK}QZ!AN}Mlzxg#S-I*Ei&ZdkC&OeOOFaK8}I!Lu%fCD@V!uY%Y(`lkZ)4A$K?ScKAXy9Cj*7E~9X2|&}j8DvjrYI*zmG^xJ
_q*bT7Fer1_9vtXE@~~KGTBGGWn?%%YwWQ@eKXaTcGfW8pN{(rI$rc?G>^k-!u!so&~lJSUM27F3554M|HwZUWuC(`=3n9=p}V*8l5F>GBr;5h^ZnFXy
iuikBwo1gistc3QGjf2M{uz392(Zl=H>Q^`RHNcK{}KopGsYQmqlSaa>x_@wLiC&J%fMs9ld+|l4O~+32&7P(Xe{~%BcE{fsYaUuN=+ZXumAp1!GY{bX
ojEYTRpM5o?*R(NR9IysYe)K?H(&K)LS`skEL-7t(W`qT91CEhVoW5tv|Ypk<5_%Q^0X0O-o~ieAl~NcB}gxW6wrFCL$cVd;0nRzbon9V&DST1F~g7U<
8~it1&5!un3Q5F}6RkBZ%7@wOF`Z*hMyHWUnGIa=q-i3I9}+OYo%NJ(jMpaEhjItV@3k1MD`F~B5epU8WJizJ=OI)cnKj!}O&E0%qebW(f<2im(}<+Ge
h2Nm$u(*>~v+)~x7vHtcj$N3|SBwl+sr3otr`=`>qjFRb=?+iXSp~L*{VE=e|;eL^BAN!NWp0o^Xu(AKD)fcKBK~n?6o8Dr<l^qHMQ{=V(m$f%pc9q$(
bl>H62{WfI8reXA08u#tNx-#iP)ec{l~b7AcfY<PEHm<)jPqxluw1*dZD9z<ea<n)N3lfv<)pZrm-@H$fpXJ_{-p9FA8$e4x--P)e=4?ZE!!Gm%P{4mv
M*NihlhxlG202314VZ+wh8P_nQc7AT3H^LH(d*ZvQ_QZ>ax%$vpuyh`g4D?<}QhsfBklK+WacnM08PzK-#9C`xP&@<a<{>`-MazZb|2=qKHvRt%h5ZQE
KkAD%)Oq$+5S_ld2s0fddrr6F;}@5j{n-3Z17c=xx8z4`ZC|U-s)2%S*iNcOhg)CvzS5V2}0Yd)*_)O!ih)0K4|vMbr|<d0Q03`fvf*|Fm<yRn{d^^pJ
XQQhL~;eL{Lt(z^a^&D3bl4Vg5fHgBfgn)hRy?e%3=$~(%9E&uoT7pl3yd?=)~=z%flFBd;4Hi=Q@`5H5qP{qEt{%_YOYk946Ywz(i{_FibG%8eXedwX
McuqO^g(P9U`9HlM%06#~V#Xfnr|Lb^EXuzb|Mq+dI+8oiUuJ43?#0IWO-OAAZiUr>CHNHEM$u34rU#ghvbj69$@kR%)sK+qj#xij8!E}o!1Z!tUwHqt
5iWAiB->y=gxnUn_o>8Ixour~oiuxX#-WN*dEZ!R#`^s4diplRO|%$|KmU#2!jJ3ZZe3#kCU`V&RiWM;NXp8oyl*}pzXJtFy*DgSUYF<M_w|Sg4qU!SE
&U4f8kZ8HQ7WGBZ=Y8_Z=$GY&!4Rb?;o+v$K*XUzdvvC+bTZWwnxbf#jllJ2$fd+7cBZ&`<wTPtN-AA;(z_x<8&@({Hy=>-@X7D|7KZ#|N4c-|Nf4#JX
SJcc7UouFG^k7XBkB7Qp7Io<*kxgLrchxqnSxk{raaagE}F8o-U(nsG|r3!4d}8S>gofoClDoz!!>yOltgFE=`bWYJ)(F<B8OHG)MDd%|kwH0w;<McLq
<*P)<G1L|eMgg(Q=tdVvhtdjwI?ISoYrkx)`yv9@IR*iq{(>k-$twANaV+W~92oX>mJ(SrD}qxYc<s6+IPTemlNLJMRQwYJf*?Y3wo2_cAv{enA1E=IU
Lau2V|<;uiY3rxh78M0(|TON_wPf?*<xCbyHxxrVcV?nszRF8RtQw;$X){HUgA`kv%9mM~29sY&+7y4hnefob+_5b)W|J{Aw|MP$Uu{-^je$4;qmx}xk
hsyj5`yUVVpE%I_KfROke{Y~yr%WkEmADB^a^==9Azh$YqDu$3OQr#Rc*f5AA+}hEVluE8YzmO8&6gsRiYJ2`cO#<P9-@pO#!St&Q#g>Aqr)=eZk2(&x
p$8b17-s6HmV%rw*qu%jAsrC>&-xV#m&1f4O$>b&0B;%vLBGq%<NT=%NhfTW}P?R5rR!X?in|aSBCQs#or&A{`NNDP3>mC)<94R3~-!kN#F{(mhk-dW|
TBo;5wJ$SR4X?9Qj0UsFG;k%XL<aepP_=E?e6O^kpL2Kxl2hR_};7GO%>)M#Mn(lT&w>h|P!t{%D@Ng*&7;bBHUUDKyZ?dE~wYT2!ThrjyFS5DB;c_TT
>D0#N+l)pT%u7u@NVc?NX;%}lqS{Xm=eB=|JVOC88;Tm$Dgf4IHF1MoLA9f*@DJ-QfC(SRTbW|DKvMgYm3(+{%+72HJSd*yq|CBR$Xfpw(TE)bSl64#<
(JjAr~59TNo2`mp~k*bU<Wm2PeW!Upo1I3RjK9nlAUm#2p{iX2rVT1c4c({J9j*vPD@^zP^#ROxkln?K*9HH0`e1uqW%F#yKvi18^$OFl&-I??Dq(Tt#
g5%ritAt0h(aj?Vk_?2M%8WG+I6=&<FS+@ypkW7+b&kDSr2}|5%^$Ak;3Cai@GJbEFhjOIB5XxUu>z*5hE~xcQk9Z`*!Xbd-$*nXl@V#h{({aKpRN2HX
<JOlF<!@6DBylkDfR+h4h!nY1E?>Ctp<S?rKniZ1~->c7_%Dk0dUh7?#)%%PO<D?$yw^FgQz_^<O9xv2Kc2sVP^DQ26`Ba<HIsG$m+RXK5n5K03NL;Q4
fzb6rb?8%lg|MAhRxiF0Bc8eznk!llmzwnW%g9B_$cAfLxZA_u`h_NMKn!#U7szCrCE?!SEal9^?!?pth$hc7UMyz1~Oa2*J}(E0#U$AEL@|6ozm@4$x
R*;LbYaPU#xdtx)&X1@av%;42vk6Wl+H&(Z|7O+fJX%^KiTK;q-sZ8b^D3t;m-OQUD$TKvnZ{##vn)<0z%gOahu_-(s&ZzupU*Ci5Khw(hXwehLTdrqk
!gN@;NcC(|S;iu4RNv8y{-o)q}@xUe8)ygjmvj?IWhXAIy5;G8fg_e~g!`q+=rv5G$S&FtQJkq4ZPzjE$y=dIW=1wuw;7U=N5hM0N3>C5~i3V(5v~``4
Q}&l<_22(L{O@1>%Ke))mHj3mr<0(G;7v_l_JFKnzP@o0tR66;mOJMcPuqlWC+7At8WhfA`}{DqXd!|4#a3(Ln4qbSWEoR@l`oqciOm74xOjogJxW?k2
vGq1$`^}N;}ZqND>CDI%#C1(p0F=1n+l2ct3FQa25SW9x-bKxo*QsoEt0*mBbP~Jl<yAxiE6ZmKA;ZwR?uLwRC8z9fvyQLV_;4*0)qrv_0?xH;ql#yPN
He~E}Y_JH#0U%u>doRaqe}H69EuMbN9sFJ8Htcn)UG}z9keUd1q+OKn-|g?IW!3S6P$k<buGtOg$of+bMeFI~HiW`_Gy=$f{x{Ew1&w*Bsi+a&*^0+%B
@;n{FWQ6&XrjFW-wmv3uNpIAV50FF4?;5>U8R>#0i2I;rWE&qydJ%45(-cG2<t;~1;O*YgDLPZYe`26m9Uk?g9*PKxDoepfT|-R2V<YsZSkoB6?$F8#*
CwHbiT&`eG}a5bsx*zRXT*c}w3%QHr<Aie%^dchs>pGYtNr=RzKW&1z){C_x9_FtI)ivv~uOWXfT19kb%&My~{Ii)mP_f%698twh7<1KDj0+0#ynWrg~
LJ_3F@l(yIMRcIPoEYX_17?5SGvn8Z88(aughg>)AvneNd@Kgm?zGf3>$SefTI`dk-?fWf!t*=)c;)dZOF*xYDp_xSS0xo|W~5hr3c&|mo!Fy*j<x#&i
g9~S6A^w=XOc#wAi*Iv=I$u#0me_{&a51flNj;dyO*CZhTMXw-Pl>r1XijQ;nvf;E&cd)xH~_Ig{10U^<Mcb);}&jivGLWdj~zA+AmvFfg886^ZSAxhk
P}GYgr=;_{^PtiRHZuf$^q4o`|L%vP1JcyYVP2(1|-7vIj|?Sb+XK{o3OkB>JmXMbl?}fih>~yKi0u0iWYj^?NR5(B}G9)(X|yfm^n|1k1}=n@F?YBj;
Ydjij5D$?uKE`x~`vp;=%t<akt8Q=uayP?ApdV+0ps1#=2iuKQm0j4)NVlU6l25koDjPp`sgf^@E$Pg+X53djd{?Z;PEL1Me2T<nIa0h8`Kvc#!kE!KM
Qw$&TbAwO@ZcCpOKp!<!@C^{KV38Bz^6D^8#B&MNMu#JSNETZD3;+qG3N_-iQwtO)P#4>t)^_k8{!TtJ{(^3;ym3T(&yS^624@qTG%Fw%&`CqQo-`4aq
h1>;w_e~WqWNsYN+~d4J|28+gvx^V<vPn62o+&~4^XUKJ(@cVxCV7~<aJn9jiWeu6Q)@Y;gm!c^hsK6DLVdPG)ww>9DqVf#izd`yu3oVt$I%lJdHl^*R
-2u_8tMOV!+A-k<v+GVt^VF*y17#Vpjw^XKQ}u-;_H5180NClz_bgnqG(|SskxQ@@x9m^<kwK9HvMOlAj(1exk8<-MOR7QzF}7s+5i(8b^6M5pbg}8`#
BnA6Cy9&F1|C%zV)&mo}K+X0=Si<w*^#)3B1hKWf@Ve(B7)6NSQshE7&rD%a(VkCfeh|Umd6J5K+=nIDO~J17F5GmmmlUoTgZpCFe{R5a{lo-y2Lg?Qt
{VIVYvy?N^TZnv#mgzw`6U*xpJeg8?wf_0?J2B;D_7&1+vKfVhslg@2XO02<~tTxG>zCW%KZaVZPtfX5>Sycy9%3Yck(LXG)SCm@jYc!SC=AlTn;Ka%x
w11jZH$yGb3Q(UwPJZx*qA&&oe@l+RffQdQ&!bv;kmB!r43knVgO7V33(t#r!Aj}#UGUuC~L?5>xSw8w6^74&^muLeGaIF`vcfxq8U>GOpahA~`Y8gJi
=X!@DSU&S(4_+=i5$~TnYSa^MNWxI?+H4-%C52U`_f>7dI`VDd+1+~|(OOqN&c_d@ZSPX4`B#67Cn&0xj5gGBh_yDS5JB$cV7%M=EclQ<2}&SWX5SeO3
faWZ#Rk>^q<N-#gArmvJ0h2e=mv&JN~Y_FVI9nCe{nJ4@698Wr9NwR$ks&sCa%Prg9SQ++7IP6Us$lK%jgAXA%uXQ9hZ&5zD1`R7H!jM%LvLVf>qk9LP
#{Z+wg2{JkejF-{0o}>((;&L3x6Z$T2zlN_)=eP(ybK=AOWsI!9kJFmR3&<zGHjW*|stQ$*i);AeVa_C#6HtUpXn+s9Jo-?zTQe`Wxi^C8P1;TeH|#`n
wrw&{V+_%@!o)8l5XuhP1E!i7GuzK&m0c`6hl4`7eRnPAiS30Y3G$(O?D;}FZVG{zM&X{sIZ@RLNq9rI_iGLKgY3kODYGSPsTjI1r{-tihhK}8Fp&59W
Ai&F<R8_tNM=341a&HdtLrBtkaCV7I=M>BNi@A&6!P_9wmYE@!1{90^u8+k$eS%n3ED*VBXyrL&`0&L$GDtB~0_EsAxh}y0UBOLH7j{9xCQd0Aei$(mq
QYm6JY^|$sp1AL|tq6CULL3<uQws-o2Ar;iLQn8pC>F)wjPz4zk<>7($?>_90()RDQ#by^5QtgNlvco4I0^@w>aP?ZfFS-L>5w8(C8S3$*!o=Yh>}g+J
x^C+ao59wTS|FViBBc3KHmx-B-oesI`vng15H{H9VF%{{0o{9|8DimKa!ZRAtQ*(`@-J}q=xXA#|JeVISwC!D!?FO1x5hNAl~TpV7};h+#F%ATFC(?YW
#vC=6Mpc`lCgdkn_JRKk+}|AMdNB+EaBCLutQl^U(a59g;f8FLhE|C9rOh7oFWfPhfq#lp&7b2a@KKFyqO9DR^~1ShpF&hN4lV)Vuzfx6OHVMo(}VPF$
$u`<aUq{Q2F49pn8-Q^eKx4ptBm8xXlc;Yy;zi80Mt)_DE^LNvoDoN4Tu43ws^HK%OpkSJz~cNv=zkQ8Ww?amlg0rPUT1bwD46wzx!l3|=rwBPr;EI#P
M1I@kR_JvTf{+%pIisCICpj2=i2waAsL2}Nm5OA}QNpUN@JTpW&q~w6xW=k!;;6~)pFEkNunPH^M#6B{tVALH;L#UR{U+Lf92aSF*$<Pchf(m9@Jbk^+
5ZdHVlKVx;W2wIh(97D8SAjfc_1Ij(6bffPL`m#O1dxrhKE%F$of4Vq1##)n=P&h-{<~`gZ&_?{hL--^W@R6*#9a9kvfLW&X=#EL1Wv+SUh;<LT7DJ2f
TK%@P8rwWm_p=$YT~I&3Iie&<D)jrae+MiX9lpn$U~wU@@I>y@P==iF<cy#90RG3X?<WbE}*(b79|kXSvWU(7BoaDh5K{wTvUR4Sfz*Y&}eMt(IEc-<^
9mMT#KtVUflzHNOy+f{O2x?XqGSd=7kLL?Q-wD(~xpd5K8WsC=~>;@Q8l5raD1e@ACR(Y6t~%<%N_BRI{pNSjk?!n6tsfM9F;eLIn%-<upaxFvycAK1o
0Hk3@umlu_iTQym4kSKl>O_OXQ0r4zpI<{3Q@Dc$x%sJ>YMBIsZD#3#9os1?<0h$uTCapu8v)96J6nO|LwS3a*NP}-tKk=JkN{8eAwy69{3CzgDvFam5
S9Y1A1jg;r%UcCD~oX64vG^~?twV5-M1nm;s_ynzxP;>1YRCeiuzyl=hkK=ZVH#sMQ@R{Y1O<s9_|6YG7;Ck=UErCd8V*8O|b_lCC1d$LqnQOQy2>g$I
&@P4jr)#Ua23SZD&E4)#Z+Q`4a48<64jEyZBrO5{dQ{;T($=qxKG|t^;IA%c{cW#YX>KQI6k$+QqSPBr#g4E5|2PopKU^uUKRZ&;6_iT!hurGt^9&&O)
ALUmT$cl+;8HT7o|31?H7T#OT<ybieG|?zo^lrOsmKzy`M#YX-ruXZ^cXLM=4htl^IS|&v8i_b={02o8Q!g`_;dA^xScjH>W@+epuJH(qTJCI!8o${a`
X)%8S34(NwR!_P{j^oG0tIwE7?71iWg>hXmcj_Xe)KFvvw0mgvw5$*Nk-N>a~w!mDK{hBRc}D$FiB8`{Qi_3j<+<jz=SAirdk@UyB*EkLW-NuFhJ#EZ>
iw9g_pM!02i=YB6ZHp^`mcG%se-Ct2PG*XROde~ZHAX5_3OS!TW@SZbaKPSRWNTB9BD<?H75PXp-yP-=$2huA_18xYg5yrDqKu{V??a{dK=xp145(VR-
;bLi1epMFCEvhLfde}w{^^|7xdcDtI0);3H>L5Sd<ZePp*X+eOhe`d;yU8sqmlkk;KNtWVH?QVbmGDWTc;<O*M>&fH<JexP$>Z{5S{L=BNr(XU5)U!-9
yLDJwy8Mc5Uf_90V!hdIXdjgVVq!SA!<R@Egtw=!KU#&xwlOlL*xu$9)LNb&?$CZuF%{T5!I3F|doA!r@r~0N%&hxB?rLs${ctqbr8s&+x~`mj__jp}!
m&O337(|-&s?N+fce#5%LiALJp>zY;qgXWay>&|cijPaz11#jQ*oilc#Bd!`|ys4dUVNGB8wQd8u#YS`we5YYi4ETA5{$bk;)#;*?JZT%G6_HXfrjqEn
*2(s*WH<*m+tt!)k%1@5ugszOh-8Ed{7s)EkJ99QpgMW!yEoe`IN}!omJeU8J4A{k#1KmuWxU<xO8qJTTBC*X89c<i%I<)b3~bC<zcHi$H;np#Jhu|3d
xU43cp1zxU_C)qu@}kxH{ZMCAUa0{$yv+^STm?r(@8GlHE@zcz?EN5?7q!(?o@Z~x*@{NG;bYPN#UaSxn;m7W?sH`9O%j06qRn!*IKd<&#Nk?~Ub+Q4W
!7h!IeLF?A_C;2B1G;t-ho>TbCq;n$p*nMYj$b48ki0OP;0e{#u+b7c+O2T-f<AAC&c+%&C`M8`L<A4&L<~EFLM)>C&*JFfyBq#(OLrpGT;Cg-Tx3XEO
kVx(9^`L)IjHurVw-rlh31*VxD24QCoY{?!qCRDWJ2{ocZO>^3pXlga>RU%|D)A8FI3eDQffxoWQ^<XY97M-Qu1WRaYbmHl#$BPUAo0Zz_tX5kZ=gjV_
7fy{e=uHR3s44ZA*ku<okUm69Jl^+^mB7(1?lL%uX(;3JCe**u)+scTR?ZDD!)CI!yo`l-QmP6$C<$Y)#7oH4nWW^>hd-37*L^N>^CQ8K9FnfZ`;k;ti
(zHGm=ep(iXXIOR%Z^`XR;$E9GXpq6paS`)Mp>;r)eot(S{lHHdihQdqcdkppQPsr*5EWCr-e`EBtNe?HIk`O|rnw*c5XH|W%DZ9;LS49Qw)IKtg8?jP
+}r#VnJD}Fznp3cN?+TBV^MA*~0N9;W)3imwGtUQp)h@Xhwe^Z)bgAUPY_ajOs&V6uoz?av2@>@&m<*h_Rc<K-^E}z~MRq_BQq-?O;FFZd~GcGc*Wjms
hWDZ{5jFrkS!(~3-*`N|(fzRz0g(jr8NztUWa=xHcQW`bji$aMpJmxla{1eih1Vi_%GaY1i;S4^@hdIR>M!9Jl(-%pp+R;~LaXJ8(z31~Ux1YqOC2Qq=
G7U=Rm3H_@6;1GU5so=O5zoI=$K1tHP9IWl%rGeVO##SSs`ldaN8^s}p5S|R6auH-wNB#e+ws6=8b%4J`cw&j38>)1RwE)Grjr}_;OPJg-sl9nb53IKG
pZn}$b!N~O3^M~1s^Ep@8GSlWo?2oz0GK^Xhs{&($t;=s|>vLTrR)p;BBeR-mKHvnTn2{>&r$`3JZ|setG4*)~FK3KlBt5VSq>U)3lW<mlptEGMb~Nq-
=uG$q%E<h7EbwdtaW8D`|kdy}m>;+_#L-FKu;MK2?MJE4|-{UMuK-EEF{RciJcJznmi3ZLB4)F^Bq*O(kM4>6Py<1kNFNDO=+z|JY0nUXFZ7f|@{SreW
jIRUTjx-Zm<8W}L1+*2M?Ke9(})UA5G*ewaVMf|nj%%dY~MXY(BwvmHRX<iwu{3C99)MbGhX@c2p8c;fZvjfDhm{nfDEo5_`+Y?&rudgeEY;(6ZZ-p7?
pmCsK71hF%K#mU}UXIir$CMfFbyBFb1z;oBDK+?+tOf?^Z=H|{5IQ8E#W)_+tA>Qs0(d`Kj&|RIia6b21TD<*bf73dIf<odc)(g7?znlw9N^p1qKrkP(
Ulk1Eo_C`ytv-8$?MI{VOU9%?yjy__{6>I?YervaBNwmav|mhekCjuEs<*SxwL-iRnHlv{hqs&t)K3(G^K~Ir>HM@uUWC9yq}VFo!i6QyToY}mTezPma
Z8;E?kvJ#xOhL5=cK0t;NN~kPHK)b1>*}>iOk^>vHI11fF`z0ptVMQyzVMD0j9U8=%F70q8?muG&Uuf;A3;P5ctJWV?z?TD&hMI(N+S%rrKBu)?nJ!SG
?_lBq`SK@fp+@v5Yk+&~lIrsCT%SF%c~_(F)(5&ywf~nSh$tIwS=JKw5xHvL`E666!7dS;Q+mUap{Nfg^pv?&8G7EbBUn*Fj#GJg#Fr(G9I#g?WAhyY?
Ws7Q>9^Pq@(&GiEB3Tvn^UBweInf4toGJ@jNqpl<RiZUHqS%=Q&X-P83!O?)k)#}i|NgX^+6Z;c)@@V3X03Z)cGRDI}rrtc~d+~`NN3{!(xjhqPMV!1j
v+F>?TOjncGNY{)_TjPd!%N)vc0u$cuhxg?9qDBE+HNB;Z8sPcYim(XBQY1k~vEk>&kZcIXwWcR}<!QwEIa|zofU`sFo?R#P^sY*+EmwDm3Gw>;%I4~X
RsI4&JI8ylAIwCcy3#S!BP?8BQTBi3E6G7Ak7?(*YjaA~n3?f+t!+g1HPoM7wJP8<(BVfs7EG6PLK7|LW)H}hjG29CT}**{if%<y8D^H3q`x2M*`-jB7
m3v^R+>RPQsak~-g7N#Faf7>%U(FMhHX!#9cG4NYVPGdKgbg>N*hnoC%Yr&Xvtjr^>YWdH&|hYqq{0*&NI7K?FbM_h2*ayshI>}j+eIm(zw3LAd<u&Q5
$$Zqg)KL3TH1O@*C4Eap)xc;jIMs8+;>v!_LBNKJM>%Q@=GF0-R2>FKF^rR~>kA*WYUkL|ngm?6wiFF*wP{m6s8_|J`u^v8HP+me2s*h{HjDJn;Hl473
PP#&gH}Z+q}n<XYfzd_Tv4^Z{p}h?4>qGBP}aBlpU}E5Bgmt4nXaAZD(+NE2-P@&vg3?!rgtrO^bBA$jvR`Gd2gW@9>9EQr&y{3gu!ysjG9q(pAR_)j&
J{jQ#<jsnP3l>GS~yrh6jT|I`E_QdqQS*}7c`j<e`jl9uS2VE9;ZTa}!F|1&w0i$8mRh^>Um|jQm_17Hmq5F}alfa$8({8tE>ns8ihYYjne2m0jI>p~+
${;1Ogij&{XNmsxyBal25H0bu#9TyNX+}nLOt{7jcH#0`zP@E|!woTWB8Doj09Wgr{4*1n6K*&-?Q0k6P^?}Mp_C?c9E6rmyOSIrO3}h+r*GOV<d&G(%
!8k4kUPT0vu~oSrBIorrTJo~5b6Bu2H%~Su~7l8vvNkth(r3J(9)5C`E&g9-U){@Q?h3^<8eNfiM-IQ$<tLD#K_*01fwUd;P#aB@UmCT1gs&tRL=|eAa
e3cp%kyh>#t_&U)klq|I7bV?!Pi$%Hm(4<$uSQy2>v@pQO_%zG;)zn_DR$uo<$4!FnnIWyX7S|4^TaxUqtGB<=ZzLX5C*8{`;(ZuRyXxuX1(=6b}=(;X
?KS=<gRNlHGD6r1OshqvNdST#eHdi@3WP5s?=H03gAw7aen--tSi^XjS<uyIPG$9$PcXEJg?i-U-YHJ?vFi1enJ9C|@MySf{qi)jUF#W-Yy=*1?wbD~5
c77R$ktbmp*ix2SjE`H3`m+2%x>NVP}0s$gzqpI4|#i`p01}o}4`OlTKLwKB&cM#}&cxnGMDBj1c-0Y-e^6M#<6G_a)q`u(sX?;qS!`uS>yUuJbrfNYP
SkuZPXqb?YF7>Nv!zBmfcoWGm)>nZLL3~lds(d2)qJv3ru6TS)^xmv3QyEpPR|z8k_64-1=e_iD2Uo}=p4sfUO2<h!&%@w2!^j~JWz(cyNj8G6qYRhcj
zI-hL*AeM`$ga^qiQd|*07hpMe@+@mvGBOl2%l2s67!0y8X_=V8`=6h>|8=oQ63;AEe$-$c_zd#4x$KSXn0M+GP5E)p81fZ-0ov52_T3mnFwTJDe2U{I
Wx5UjIVz&tF}TKBVE}R4r(?OQ_CR%Wh>>h7^aema6Ib^Z~je_VzXE*LcBR{Fl$@{%tJOTy7%?-(F4vR$D;X>tv&|SxJC~HxB5&8P2%njz$2_ljq$S2WZ
GHd0^??DUHC%sq$kc@^Olfez>g%n+@2uY&ma~f{?N8`1e;jn)D=Hhs7Y{vlF3Ezlfo@z3}#kvyLauEu2cM7CjPk#k>*D^fS1`b*cepnzEa6e6TGTcA$r
krmmqRx7FxVO5TCqO7Bt6sYoFBiTys4PxR;2b(t<am0C=I!@Epv%wtuFdn&%oX0~5Q+JB!XC{i4oEIaIP@m}yXKxz1kl^T5z&B}J7w{nhSrCNUi4)9DZ
KGUw0+Y3`eN_kxvxoB~$2yJ=3zSrk~=jZj%(|*DLPVvH^hB$eeV7h5#y+1A#ZdG60iH*`}wAE}r2&=xDU}=>12}z3&#ZP&U`L3K2L|k9*X;!|o44z!8D
3=QGsx&Rm4J#G~ME(t6h6;9}0kPO-)xu#r#klh?;;W1rxCb5ixQ!&X4S2M7^!rHU1ZdkLUF!)<w9VD_OH+Gh!A%fuClY$0mOf#^MdA)hBt&E7kLI#C7?
4CMf|$Zj;xI8k_csh6{Ow{sAECRHKz-lHr}knnpr74wxFX3Mkl{a@K;4qU2ib(XM40L`BdBCnv)E(;w8_Db{raD&`)5kEL|c{Y44^QJ-rQK#sjP(34fn
GbJf#P?+}};Wa|NeL+9qnn*41A~es8lTScLQjRFQc1HuqUo8ncR7GzGKxKIW7F+8VPK?~MERb3d32RIkRXr;AV{P}46m!hxB`EIx4G*A#LgVFVQHhl~1
#(iOXG+~V8?02^%S9s6EQ1bKA$2bYcT5Pyd*nanZ(y05heRxWN8`tWi@n*9LTPs#pL*L60~??24^W`tEs3;a-s$odD*AznEaskjt+_bWzyv<Rm}LK>;f
Dj>w1zZ>^pqEZAuBpv>)ig^2DXU2u{!2qQ?*@earrUA%`JSDFu-JZZ-%ll?CbOYJqw1T%E6B@ACQAwwF%Y?-Dmp`K9tv=ylad}xx8zwwb;eelcCan@`{
|may&8Q%rJh2KihVa3~k%sU3fn*3i;QOZPhFKv&d(U;J&5{PK)-WTV%2Wul^7#m+vd5Tn4C6x;K=}ZCx*8Q;Y*HoIpj4|1%iJI{PxlrzOQC@`zuf(cL9
!?I@o|-ZcaTBG5(Pyc3cS9@+lmkA-P5&5G_8co4HGDL4LQzxQl$w-$-X<`wcu*vAkps4U3A5+f(7Uy4tW07rGD<@rxPZ^y4oRsZf607bN|}IOT>bNH34
1{+sE}quygg5pA2?IJW`Xx;r#(@)0F8p`kbnm-W}G#{|h0N&6&@Ve(?ac65MtLBSuZwH(-bN9*>_azlx$Ng7*MJ9(l6W2l)ICvSX{eg%2p%S6-`*2yYi
W!yWEjjY7g9UgnMIYab`T)*Je&AyV+TU#ze5;h0Q1mW!meuy5ejw&T`acAP+C;vmeR^SMwosPoCcbe!yfV3oZqKb!}6`ues0$p>9avJJMUz`+!9KuMwL
x2_3-`|F;G*A>s7@M*Q^L*wzW2CtsV5a9VQm6##SX5(r=2UR(agPI@)UB6ntXShD-NGI>b@fIctjuZ0aAVNqYuls(}BV1q2`Z6tTG&ogUV@|Py1>*Xcz
L|NQ?Q#Zo=NF@#Ot`;x(m8(i6Q>s9vo>M+{$W=>bPX);r%#_E$8zBbtuTeBzI?8E{wo@wN{7qM0%A{b-IEVRdqxQP<s07Bm$0&6e!Uy%f?h%<I^oEO*0
rvn^!y{mxk_v}RVCN_ByHUP-CK<JkD)?Ho=KEB?Zw4}chQ%lEv&Paj`&vg$-(4M+I~TvlGri9*;n<UMJFbF&DH!VBC0PG<Lku#+6Y_0Gv0YyKNV61?8h
4iIzkmZH+OzrZf`t4h_KZieRQ^#*xEblYQZf}-^RXwy<#B-3uj5<;?is_%IgQ{TZnVDaDlpiZUF1gGm5@)-KjKA9nbcQ&bOUHeo&&2jZ57BuAi+9?-=w
+JbbQLoh-a#{aJxbjvj&Q<3r@eLmsge;&qGY7mHIH@kQx~RT%I8Hg1*F$&d~uGJQaVbNvreLEd|XKCB1eT}!qcX2Yq}3|`yjtiliOj$HMuT(0q-H)iGW
xK0#asPz+{>&=Fc%PxIPhwb8n@*_VUkgAwa6f|DC-=E+KiEvNYZII^;JbZHb-IW^aLsb9n^0UTP4b*}4s!NvR5JMe$UX(s_ih~(@{*@JK$nnjtf0E1Ug
T;AV9!&>$f#^S$^u&nlU@POtWA;L#0df7y*Tfd^`iFOKXGK(JkR>IDc*~6&1Is;+%QL@WeS6Ix?5%oLLt(4E(0u&4*1n{dhkW}Lq$-l5p5bH>z9HiiCw
WsGcfe4ybbUS=R4sY8DOjIp)<EeJQSB#|u)pcPJSuK@7i!TFl<pU&{ff?Myj-Yn<;6e+91)ZDCWPV%v^-{s6I(TgYjHe+oCVq26TY@c9JMrlqC~d7lLg
s<UYm&c;m;T3+_>b9NUPFQfMA`;EQB<U)UV%f#{O2qC#CbWh39v8alKx75N}sihI%)POX6HX2ub0ZxW68^i}mm)A%<J{ewO{RyF9q*i>N*8oDrn3KeLm
0+b&M6+DV_igXbSbq8-^MWUxMa&$A)3^9xUv9mha5aQz>xyCPa8vA*P1-wDi(c|g$?wqPbYhXtxV{(3>$7?o%(hqsOqZ)dI7mH1Xh@diJSm#+DmakUhb
!Zev{=ECh@mDBgnRRnjKSaU`v0?q^JaNg(*E|8N(#!H&+&vx#+J!B@q`V^Q}sEBu4h2Wq9p7kV~1)-)k_wU2~L-2h3!7^XxkoV=fL}mOZpFk)q6(o0DO
wH%>eNn~$1@^6pk{sgx+P;~(J!OBZf&ER~;24A)(%>Q2qwbVBm^NVn=UX{y@x^i!V|UYx2qGU62q|1&PX5D5V<rR@WDK-T%V&CclI2a~$QVcM_pLk4^%
_&S{)nQ8qLm3Dxm|p@{cw^4Vyb9joi}m+?$-JnuPS=r{z(SW4523jpW4%07x_Q>Oxmiv4pj(&e^tgXc^5OLRskTM5B@~?OcxX;NqfxoR?g@4qbNbfby5
}kxTU2bw|#caV1@WwF@Lu5QThPPB10Z*&xWGDU#TTv&Kk0LdY?*Y;q8AJ760wN;(vHEG1<lE*B(C@aUu!z_UuIt)-Qgbe*VVd+?Vmji=+6-me76jZzMx
w4u0_E>8r^+fWr<Y?{y7v-<&s1o3a)~I3gcrZ!A}f0PDlb-qn-bG6E)Rb839oAu7=vsqnlJhp;DFPhN61TVx6pRN6FYXuCa)<t2;a0DR{|Bsbn{Y-01m
7nG(`K^!IYMBNPH8_cGHDad~XC&56I5|>>F(P2jtt?ai<1OfMf!sFX)HW3{|;Snd&k@ULyxm-}91ISsLHl;X_Ahv#OcCD%d#8}s1+>~P$0e9sA`H+S!l
Pb_1<7ZVBM0Xe7;fQF_z&zQPXZ5JDuRS5@Zi)vYL@RWe?jx8j5L&<Q_mVvKNi4=18Sgt^qr>a2diU@P6SVVAU&)Ma{ybzAVYr4T&Mjw5y-~a88VE`woi
1lWVcLBR^pZS;98t~qq2&zBBe-un&R=(SIi;A`p1S_Tx^c2H&xqS)jsbH4rI!}JZ4y^yIHSlSSj1-+m_Ah(BZ$ouYk1s}GnCAdF!PIA7Z~w+Zac&~k8{
O^VrXh-4pnOED;#VU_=v9~wi41n5J3a1#dMhv=UU_!@A;-xFGMDqYGsU&e?cMqwC6rQe>UhU>39g+X`s_IhLzyQtO1W963k9ockJt%qq^1>CI~ofEE$H
7&0s~!xe`6j4VW9&g(6Gii5Pyky_bi}>)5&(Egwmb4W%UV#KL~`7j&X#^#*839;mhArr2QUYJz%v2<I}_AtKvU&+7+t%)fr;<!>LHnc2ke7xKDcTK*0<
yR!NkZTH9BO1j{OX`D-yv>2CJ5EojCo3TO$B0A{>p1<$%27COtYJ~HmRPfNzLtu)mL;R{y+H<7^9$*f&tB;#vYT#xTOH=<{(BWLBjjD=~1p1}F{A^V_G
BJTi-0kSZrKXE-i8^}82Ud}lrLvFhBxTW(-pvSPh?4;I+I~tAgYA;FMiM@sDgl9pQlNnvar@eT*y_*KmE%&Fui^JRGGI-${IgUhL2S8P;+{`20`_t`;F
$H>Gw@1=uf-SV3vt4s#v6ZKX0WW(Mih796o{6$eIrcNJEA9R?$$Vx29ScAN|6nZ&p*1eB}0qThJ@RtKDuBjbfC!I<j1FfPC)pWuTwNSfR1%2?YgN75qP
bpCLI=#5YU;B3luT6XyZS@75N9YaD>CGN1+dnKm(x%;FhBevB&(;p2?L^z^)lDX}kvLlveSU%GX-$5G#DDD2;Iu1F^$77?F1}BU*DD*k*?Yq7-wYM)tb
OK<5=GP#6J1u{%R*m;0*6pD$kf>*ugzknG&m_&%dQi1v<CxsRd&?XtYG<F#}ez>D4M`uS?q2^RVOaG?WsBz=Rcm+o)ri!J(*`_@R0lPK0NMq{7ggJ|(;
Z(p+zV<5C7Px|R});NWE_uspleu&(EVxnddMwH*Fzom~lVhhV{4hKR~*pO(+!m;90pux|WM&wy8Mx4Q^UPJ0uEn;Q)K4-t7JOH_<H#btEp9<=${~(@P*
5Fpww`;wmBKyy@ipajgyQ|@@6dN&vx9Fx05Ij5QMcjSQ2j|DG=8K=uHGv_WFe5KYAuAlY(~W;<Kz}rsA9#3YE$&w-`@w|yA(6Ekm9-wf85GXk-)|kuon
jXd-&A>3DHNnQ_<e3UcH`@w)#?FoDd4I`&qEt<+N3L5j=1_&I>7oow1=xgJieCKO(>Tq-v84$wPa}S3~&KDd^?AGChiXNSiXD~BL03W<46c_8YAm)jT`
^uPU!}Crld&w1zA}wRdrJc6X-Y5{C#_!3#IjycB*j)*zJRNaWAsBw1MwD9HVB`TP+6KB#f#aJ)tzFwjHL7D+1Qsj;F%wOo(Bc-UB%~5n}yywk`hQ>cB4
LRp!eMr|tfw#*-ocN%Quj(G8r2WFYH9`;x?+4++!H6-!7kFA^#Z?JPzk4&SPmswmFKT2!b-D7z@rAT5Jj)+4&yKyL4hoxcVq6Nkr}^O#jd2#lqslGTW5
P-;!8co`f{!}(>JK2B;6kVueCA3C;tFfvbdH#-Z{*!{h^@^KdeD27@aS1%1q5k1_}L3%0l2`ukSR-Cq;P)NjWrTst8YpW09q6hKH*r5F38mVr^_s{)AL
9IRT=h5bGNvpR}<y3&+^s5*Gr@<rJ7(VO<?*Uw=o?cj9Xk0%(OgI$ACro?tZfGl6V%I%?4~zC91|MG@c$>Uq8fF5GOD}xyK7d1jo78-b;UqGzAA;*IdL
tSThaRMHk%QbL6(>nETz`*UW_$5#L{QL-PpPjhUjJG{wfUiWt`;rF`%1sz#F8Cm?ynuH0;gSvS1Phf$Pl~sOGblWJmDVl*=YR2QUmt&yG5fJBLUFi51%
JQGh(z&-k6^8a)3(0pOVwXX;W^l-6BoZ2ZF8S8(a7B{FCgD_t9YE`W}Qg6F{oRw7qASOUDcD8#K%5jz5@FHOA~FvU$OH!TtBs`DEf&4cz6f+ZtBFsVp~
^%;RJ@A<7wrfmv720p7&v@abaOmuB@&NSXx;NOd<ZpwvGvVwc5aMlXZHQuzx`Yf-P!2W}3|{pX}%DJ?g9Zjax}h6G_0^fH%y0>Oo%m98(bRYp&$sXn)P
6NnYPnd_icF_KLEIp2H(AOC=XMEM)yPOy^U^Wln^wl}_2EstSW2NZ?smhKqf`rCH9YlY@Cpp;51u{@2u0nhJmrC8s=`jRT&ns&#@hdfNW$87YNHjpRJK
ImL}5;yp(mi7i`B(3!@=EU720U5}uPLU2<i&NRCnV+g3$b_r**>b;(fy}g`-l_&Z{)ZqIIRW;FX|1-TFafy!J{S0Se|>^d3D0M7>KUdC@}1Gx(NkDtuz
@Ldm^Y16&2N^opxxk#cJB5#>{m_bpnn5I<1osrgdJ-1kNF8D<kew)TfffJK<f_@Nmn~{iba;xvCo1xq;B2o^7{R`no&v7op`c;XdOHlt!7qC>xbLNscw
Kj_mKSb6R$KwP6X7e2dzF77M^0nii}1PF-QZ#do*5+^$&sf3j(taA@Mq1y)XW`S|CPD5O+5Q)2fk3)6udartNaMmis7ST4rN0$jfk~LSiB%<wx*Y1dqy
;mGai%^`FjMpVM2t*PyvX`%Wa)gs>sM16{d`4<O$taCO2Prrl}x1>54(9BxWYZqOrf{V8<<CU8o4eb{Wh3tnxkkomwj6FUOo0DIb#bNgwSCU0XuCoM7(
$bQ~;u`%R)2AOl?AGYuFr-VK3d^!?Dh?dmCXzI}80n;R5L%aj5ue5Ap!1$mq<dng@tfq!(U%c!tSdK4?X*YY9!JV5Lc;2&*^k5M_{-tiM^8-{ozPr!wq
cREwWc-272Q9+-=n=4FvO--a5X@$?Fzoa|$BP1jPOo@>#4#iFY7$-*iD_6+r!z4WR?NX4j>q*M2uy(ZLSa=vx`2CwZ*_&oSA9OiBEwOlt$U+sXmF|oA5
NI-1pz|(s_xDtCb)i|*XO;TCX=4PHwzGR^VJ1OeY0A`$$J~Peb!Q<y%E=EJ8kBNeVn+zsWz;(*M|G2aG!PJdoNy<I`vNazv=wbAJ3qAeBitR!oKTdTiV
kJ+R-U1vM_M}F*MiOwuaYFxZIwH`FY~;R|X%44luC)oxep914mpzU2Y0PC@(y}I*$5Ue8v9CYS$quuP*lYV(>I+`j|NCd~x5{#tU_jq&#X=emvoWUxi(
~?qodwsJuL!F2VgH+*^%WgC~yCRJ%Ky^~5J9J!QWncnBl3TNhwCzXtc0etBo}@5=Fbe#<Jv17Z>=C?mBrK9AQY8Z1-h6`c)1)}(N?3Sox4OWS#%RJebl
tIys#!@~M2$5+IWW1Yh@-ZuZk##o=$M+Czf%y@jY5jIU=)H5RJsxhh_tR5&G*XH#k;zRK%o3R~Q2={Na$hRg_aeo)Bo}1iwr&X{-AU<Da-$P=<m@QLiH
NoTmXYbvX9aXyY(0B1I9l`nJJ4nvwL?953eIX$M0)!9<5)t8d-#O<j@AbR8*RtF0w)@{*>!KoRG3yiL7~?x6h#5tCWv40I$~{@zZby;l2wfhQVVe!M!t
q58co+{KjpTRZX6%o=TLm`T&<BLCC%N~_R;Xo)uRnCfkHMum*1tKYOX7aT_)&8_x#Rrxyag*m+FY9n&xa|tN*6nrUp_7%-A~4RT2kTmPml#z|5$8BZ**
5)XHsw%H4;4av&(JpeqWigT~_kCM|Y#$Wb7Yof9KAC$MvPE_cNGpEXL1t=o3c^>wm}TaJAjf*KY4swH|`KWB%<~7fsxN>mQ8K<1<qQ=1135mEsk8=Sbf
BjA=C=^DlcFnR^0uCLwOHNFt9|Un_m{Dx-LJQbszpP&?(=;{Mjid85<;^A8<sA`xL}#`^EuIlMO%r^)AutMu&btr2Zx4l&^%%8?DjuBzTMxPFws9l0Y&
9+6zb1LfK=j(Rg6zGd^l^E=Uwz&u44mx=ZiY^pd$3q#@%c%*NND<-nEB<9_}CqX1WqfWAW21l)tWjQ9jMBFZ6-XX80u->B2d3=}c(Z~MgY!J2hmhwHp%
==UZW!}?>{?P3#(+c(<jh3-|yg2Vf`ZzR4(x=O^3S~EoWFcUGTpuY>e3BEd$@x&F+~I}womFqmTyJ;6|Ldsm^X2P*b~h?YqBOD>nc3y}oCf7JU-ort9&
D@#vJ6NvJ-1OIHfusYU-}b7abm1HRgTutSA3rgKF(Q)dz+u6!&7XNS3-Out{>aZ+;rR*)nRZ?hSH3lEClvoBxiwI1?g=)$36XuklHmNCwE;h#NndC0L2
>41;wV(N1&7o`J}OreMBa^%ffjo{L&MPNGgg#)m`ce$WPp>AET(53we{YrEU+{7s%)A-Jj2>WXR&=m~XyGmtAVBGezB}JzV8%%VV)R;)rWVhp$JL+YS5
r(%9CIAYvX5lMha0$5|jL->Ee=dQ}&h?6uTi?DHp*A4WN6R8k_6%7N7a7jAg&jTh3EF!G~)JB^uMFRusrIU*^!Kbd`!-q#1qcl`OX3X>5w#Dchx%-&bN
yBS5BkdHyQKlH*)R^B1@f}Kblarf4~7C2|4zxr|}|4-f)Vz2|<U!I!KN@SIzv?9e|WrsDu!Tcz{$Zh@%Agm%R$4h9SZhKesDj4dLS5EMj$n<cw*2evaq
HG^O2!;7VM=buE@PN$flXc;o%B!@m9udk1|3e8?wQ`&7m|!z1g_KjDk}IziJ$V|%uX{A@6n&<(n+Z3)JxI;9r|>36yhb!#y?BI%$B{3~Onfui*NbIH?|
7%r7I%^3!0GJc&f++`;7k!_6LBN`Pj4q|m!m{({WBF<)P7s(cHqM61x7l_nOo(wF``<syfp;UgBHh$%o-YNK7@dLsAt)$`>pn*+nK&R1Q*9KntD&>u_|
%gs>hu8@ShKkTT5ZTk5VS?(P#IEJ0o5uhQxI|$xOMiBB8T9dJos?g4cHmDS9s4kW7Lsxi#1Lp-J|cyRF9Ob;Qa3I)2pXh})i-4S~L=)4u<U%6e*;6O8X
BX0eV^uOuaY-P7tGnl|E;#F6ZAxWm2Mu*+AvCpS9&omy$-N=H~>u2>~uonDpC3om=fHY)|dgjImIvMt)$(kEq2Zw^*q;C~+*9;A$h#B4T+A-&W1Bgwm+
udmrj->saU<AYNyUwebBS0~m7;S_|04QH3^gk9Q`JVvB^vFeDY2$pP?7^jH0eo4`Z#Vke$G<iMDGj?&zeF%Np3a%N6(~W`o&J(|0ARteMh!Q*6F4n8@L
j|)aXA@?_JWe=;n(dml*#WzJq{dfmRG+wQJ0o6O2OITWrqcX$z}^SD7-~q6AZ~?3=2OeWY%_|9<bF`~xnu5$M0e_FqP2*QESZNFU#=>~uiWyWSL4t|;@
8(ORzv%GYFS~!J3(7wE0wh5ya-9y*4@0o{CpC^n#3O6Ti@P7w^GLxwpl&)DxwQ@qQc0yQKUYKAukFGqY+!O*C)TmZ7&`_I1*=kn2}WHor94*iaXI+PX8
>5+>8kIEOooW1U`9w&aXUSuuGTVlT+^>oW3L4zSqs=WaAW>4d&x=&oitNkFev>yzI-m_s^iNaLTMn(E`?UHn&Y99w*i?)B>+R3+=?YW`m@VSX#J*?j2m
8nOYtB^!R!f@??uFV0--esy`8}qm`m4ajuD%#}k)m^O9?BdQ||)bkB3qKL(;kENt3}_4Ji8^F_hdtCJCl-K51C)g7PTxL~OVAL|s6H+LXuv3$EEH>SPA
xuJNG(&z)WC?orb(LW7%mK#>N(^~JUpw`ST(I5W6+&b$K38&pP`@P35BZ_b=FoFVU<Z6Rpq7GBDve{(4tU$UU5;z;Z8qJF5=Rxy<6Zq9DqLdq^Y-RR3G
Nd1ul<yksQpU3&_GJ<ckuV;Zxl7(xNXC^<1glC2qMYP;Tov1JUOydi`b^~*l%yJrBXTkc<3CI1Xq>=WMcav*PHDg{h*Tu=(fCQtYVrwcX-y#Q5OLXor4
pjYY7-paqBChDuK(lyKIKt{BNQqN-Wa+K&(8(YT}xbFOiOwi_jpw5aEj1+e}`^y!Y)^O8FBb<2PTn^r+zaz9@8QU^;WF(IAloWNF*I!AFzvmELSG<`W5
##D2b}ia+e|x#&$M%^6T|6M)10W!J6=VyvmO--2+J{8Th`5YfSJL;@vNAV;a5J%DbOEaU7RWNadc>W~7vOzQ|xM{o?Djb_6j#jtaXFh+NN15*`GX)ks?
!URP*Wmq<F=Mfs|H>=p<$cX0f?iaVLdn5W7pDWi|Gm~SnzaQ`W^^gd@So_|S8?)&^Wi+KLKJ)bBiTom$L>tLU#0oM;j^i@C}xkU6`?XGb(h7uW$msNd#
edCNIkH-RBlRb_;dK53iWWEtuX2!?-oYXJ=BPn7&W_gEYX9CmJ^e}$!dK+;V0KWbUVRf5&&d;l)cp?KQGr;}D94ugF*o6`|Ru{hBiRwj6%+U!iLA*ZCd
h+?D@VT8xTcOh3`s@2u<Mtv^77-y?yohGM-O@>vN<Fgr>Uu+w>=jxa=4qgiS6?Z%3)3%}tP%>F?I$gd_)oitBG=+9`UJZ$G0xYMq@uP3(zQs|mA$A;9y
kw-e`h|O7V?nWWkO+?#&ue}8qbmMtaz6w(v0=z*E0-^Cb3k-&MovXzxV<?UJ6#8$*ER$V!s-zDEaxTYOlFAtc1#)?)Kpw)TGU(W%jbaQovu!n)IiJR4^
CP+O5|z$rryu-r;;sSCJeHBn!I)NWa;SNgT;of|BAw;Z_v5l}{yiL0dY%NX~-o=lDEP9&roewhlQqh=@DQ$ibY<8CfII`&<m%Q8Ii;%R8^!XGCq~#<S|
~oyj8zZ_{ECyGWGj-oZ=b&Jq8zxN3H0J|kNze0WZe4JD}$-swHe)o~SeIpD&9ksx_|47K0irnQw_M%vll$qy@CG998H<uxRg(im>!bw#b*e!bw&S#~Ab
qjVtc5%>qvT%$;Gsv|8DOexT@my&KIi!OYuk9SFtMkjCao+{YzD%D*b;$@Fld4CK2Ep@mDsc-pB)t&*hlOwdG<dL$c^>cdLC^dF*Ar*rmNs~7gQR<G<;
mwwo8wnxGScnJjOgdx82~yut2`Lb)O%2r73nNl8tRK};EXh|?pz~V>tM->A{>N`iXr<;li1c}zB!N)|iw44N-HgLA6%Vf)AfZ?>wDka6Lc-g9Ux~?6*P
R)HcOf#ei8W;C{iLgyi6o!Gr_2J(tek7JO?(Bovy&%Jdb*V3{I68f_2!ueHeyKmbnV$&c>6Nf%2~c-%p~1koeB>pQIDv7Nji=>T^MpZp-?4TdQV6$eR1
)tZ9ANUqE1_+1S>mzOuE8hcFerXdI{QCCb6?}4}=`-_uHMMqxV&Bwh>QO92n-II7NqO>ueV`iX9%vviDyfzO#8xW@56?6c;-q39KK(QR+}9F`Llzl?vs
H%)I8Y7RpP$%J(WHy2W#Dq}wougT%2opPr<Bbf0lGtmK8;o9z(zA?bAbxvwjFo8+L~@8uD&MYL(?<LvX-?<C#}j<{-zNaJjJYv0d0W^v9i`5}LQ`dK3H
+NDfe;<4@jqOv}M>>YV}PvKCGECvQQELg<Z7l%vEVneblZ$*CJJO1k-td==vX5vLWf0Py?w!iLRTJeZpS@ZRf4rpD*xee!tgVA<yD;y9=>2t_L&kR<Ne
3-|#OGyJJEM8RUi5DImxp22<C>S&rw0KLzm$O{@2%E-jv0*3c<Uxw2z*hlo3wy`D-o3SIgnUn#(;I`AeZ*!YHqD6NC66nPm$#=~BkFc#y&-#I!e+XA?~
ESv(a2a7)_E(Fd$h+0GB0wGIZ|=OP$o{wmdL)kJuNLC-YczJ$8C-Zq9hagX*rEV@fR|lg~s!39A;(4<S!@Izt!Z^d8}4x`Pgt~H3vYh>~-{sKb+#6mH-
PfMH1P#f4D?8AAJD(mF*)kAO^f1#BIijh^kg=$88}W^wDxCL!6?0Jlt~B61Ni>c<0Q!0$FHft5mosCdqXrdDDE<f^d^amEarlbszbJP`xPf8**P)xnW}
pK4sY_Ay9yM%@u4I^(*tdH1Xa<qJ0smXYqA2-y7SjlHD=k%kPyLh1-%B5fY%pu1yil<fh8dY4_*XmmyKE+;uZ@qRsUmKHXfFlB_t6qeNHd@!4L8Li_st
O3~I26@65$L`FKNhun|(1qTAfdfSyLVMEEvjYgk?*Vh-XHbM4p`WqX{Ws`5iTn}0FQH(Y!!CIEM{z*hhXO2zeyd%#BdH3pw+`|=G^-HeF8PdX-sCXDiB
Rk95bYCYNNX{QFtv)^?Yn_|)Ih6%XiuaY{vLSj#q5@enuo!GuUgD?bU!Mz3#^<ZVYjz&JBc#K#crIg18%uqpC;jS)lQe7a{h+O?jf695veJlU1=nvR-W
I=Lw!Ww<&>!4zjHuRy`k{}o;n43z_gNvwX(SED2c4;H7xCy4NbX%;I`U=}&^WI%rX9Jf{o3BKVI@yMbc=U}*LOHr(x%>R+}~<ko-{ycxW45lBuzsKIg-
?$qIa(WHYD7|YZ#4h*A>y~LB8rvz>!Dp{W|B8j{Rw?T~5XalDCMQ8MJ;RBG5@7$l;?E7QDXO0Fy7fh7FsQ7wpV`ZF{QweIgD9hLv=>J#q@WULz?w-YLF
+;`ylnvmB~4z~{%UKpW9+VMCfcxw|J=c>eP;t-Xm8zXDam3PN<7&Jp3AJdteg#GM3@tMyYrV}8lrp;+Ee>?OiQzG(48T`5u(9?7y**l-hmSzV_4XGm~=
JcKE2N^Iy+y%%+yn%M9`o-+7Hc)^A**%D6C@BWjNt|9k)t0jX2;rL|Shr^B$;cxennD2y6rW1E&x`pE>>4q6IXwA#G3bZSr*?SWdIWmauq>bh#`ShGs=
8?2xgcMyNxFW~@zWsWo_9tW5Rz6}!?<D7`jbx7b2={!$^OKOJWp(JpX%aoXjVw@-KKh)JD&_d?rjSm3YFV;~as9gSydh|}VI)toLCbrM`||=E9Tviw-N
~nm`Hl0*8uOpTTv3{YAt`=9Bl*&2)CkR8?;{<(<W;IQKO~AH<}WwDZ!iD!#jnoz^{cVpWD~Iu3E4A!xY=Z!O^1zqzOmuE68h%O?odbU5F@s@H~9LxPqb
*Qb>kB0bT<aY%BwQMRNCqzXT23NT~es7n~e?q`4Whm<dAtpDo@!kegDRhR;IxWP%2(O2Sw?73ait~7+}8)A%pwhRKnJ+LLJZN5HRG*EJGJDLiRRm&Bli
GB2<2TbTaOLBx`^1z@Fpu{&e$R*t#U|WSI4qAy!`4?|mQ-Q%B03KOA05vWT((ss8O9Dr;qA7a+K(!e6~-^&kH6`!jChv3efFff8k&%7w6>*>aV~dsC?&
3(G0h=SZz;pB5!PQqZ!cEn4^M+2ZpxnS_7IN2y2k$n2mOG=dyeL0br|jkp+I&v~5Qe6q}$KstCOjxzBnWK;f;k6+t$M#;wxj{3dP_d!ul+fLA@R~|+LW
@c22%(>sZ>r8?HM1}R~aTKxpoNe&`ts?<#kMaU1d?|0@nDT1A3L+sZHKST)8?5B(D1K~@B2x0STg#T2NSuhcYdQXtk(YH#ccOk>Ir%|SO!JUgMZ?Tjlf
#)G!YPh6XJV&}_M|5%gQQ}QD?{y4eJd`yvF%|bkk;D23`_R^dZ~VWwelbS(|CTrZ__Y;H^ldQy#Momsm}d;`-i{z6aU=LOX>dP*w33~{_}r%Ps{Be{=Y
xItMME1-w)(JJ@_}M-yijJ?E3@%!2D;9{C6k$H;4YuUHCsb$A9k7KX=*xe$VpH0sqmFf3;%&Z$bV~pX5J1@IQ5i|C>$zZ!tLk2Z!-r1@-UfRR5k(e=qC
rV*M`GZ`A+b?fQGNexv?I{f+t?_3r}pkEH$|67;tf_zn7RTz`DHdQOk|KmF&wd9QZ#to*LNP9~&{B9}7Gd??9VpvZ?#G}7mwGIOD&$G+Mw_4%ZR?356v
M6h<pw$57@#MzNF7Imz3@%E1R|0TRb;&`dQ@uYPz4JGquV-26z@RdAIjr?Mvd-h5rVb3FRzPyfGY~~-vX8_#fhf+A{G1LH6_ZB~M`!`-JzXwT1XU)Aoy
VvFiFY%shM=@sG|J&F5d>QnO`(MI4MKN_PX>%=aHHpspz64uHnI~d*YT1hEJw3~tppoh`2{~35VbO~IL!+)%9>f!CJtN6%e6cN)xB7_Y&u_fnc>g}}?0
;o`IsL}_kBaB`-5c)KAYJEEs-8Y5lZ1v6#<00t%yd=8=NlcP>ucc0Wy}q|sJzpDax{xMsa+qZobMe#T0QpG|HiWzrrKHc>A&3jVbT#ZElwHaZ|fHRd)J
TO{qoyy{O*_E{PMeB{sY(d&+*LrGe3&I`QX3db=~JcYyPd;n5}_E>#3LhWhJjpFzxF6roiLQs;SJps>eg<%QWt#cN^55Ulp}^I2uWf-nJ7Hm(bt8@v2K
fMx|MQo-fCp6YackJ)&>amHWRvZ)dl;=F4xs|DW&&f6fQ>pZ5#+jrV^6ugv_qo#wqg?I0_>Bs?9p^6b{c_4()X`xpN2FZlj9-oF*zO_0GRFGCB;r5~N+
B3p=C(H7N*KlkH*p}&95&yU}D|5kW^k&ph|5BYztm)pM(&zs74IQ{G4{cE4!-v!?9{PFjV_uJq9?!Vvt_y0@0zsPTY-p_wgkN;?Rzx(eu-fz6$c)#&}<
NcfLCmNp~aHb$0A+O)Yt^3^12X8atj<It$_3F#?K5AVo3})gwqrK`!Gr8OtVM%)X9zO3zH4hQ-(q-p&J^mH&j;wGM15>^3^YvCfPrujiH{Nf&ze_xa4y
ft)A9wx2#&}sCb>{{2yI+3e{l@z@#+$SrQXM^7{9-zJ0~Lpy#mE?Emus8qfa;Zct{Kf)Qildfly9S&=;z}zf8V&7ObGd^o{aPvU59%uG;eOY`M?Hod%d
5wVrlI8T*!oVIFg-Su~xHy{&Xo)yR=B4C389q6K5D3S>8;}JvQ$iHmH*9AlweO+ghjj@B046`;GS-?>F9Wy#HW$ReyBV^zKh!d|TB#KMCg3tJh0*a)@L
4G!FJ>b|2K0_<UON;-&`uF6x0l9_pjry6AO@S<!Q&_dLQpqaWbU@uKhjneY7@DNc*vd%xzy7X`uo@%O(u-e`dw-+tHkH{Nf&{}sG~zkiN`YRhL&u$<|o
8q6Hn-+1TLQ|enJ23<m?H%S)`MGwE9N9uiLmeKQ)RfSo4+hxn<V3q&wpGS|PqnfwXiHReVbob{$xTV9>LegLGOOkSI#oS*n15mXBVs7i?MtmP0T%Ik_m
Y-NlcqkuoWr`;gTJs~<+za>Ly{&WM{`PI1qWBN||MOq};Xl2f?{oj(eV_QbTw}<~k(&CsC2Z=_W)7ltuJy>l*f(v_SPr(+sVhxk>^v<^?*59nCQbdX-$
|u;XPBT%HD_fIhxUiGvax~G3z@nvdDR85MXCPaNxavOntwf6ka5Xr_R>gMfAFYF<VhBJ&Q_2OX@~mRkazhTZ)4mPHlKA%ZP#V4;8YS1c>KbXrKIIG=*J
;k=su=&qDZYDyicuhvqm3_MmxUb6I$46nO!Zede!aN5;on}FYL@f8-R1r8mRxq13cWcSWk6Gh2>B>Wz%TC@Cx0g{D^>sHg}wlXztC<w%t3j;&iZuh~(8
SJOv~R7O4Y>0cTQ^9x(_sjqFS)nf~TGic<f&UPcHJWtYw~1{|$bXyq?AKT^(@U41Fs9ip)XROr915fC)rL(=pH9(n3RLzSzG1G7)JQ%X3EE6^`H3+-Cj
bwil+20X?>M@#x{QVUE+O?}OE2d`Rd&CWbGg+}6Kf={7XXQep2Wc96`eN?9k&;w%HWiaNtjf&>h`s%TD1NC;ha3}|AJloUdb5(DfQJ^G0C%OyTlLi)i2
zK}GO#zd6wBXQHG0YxTC+Yj*4M6s)I|9dON?on(D-eF32yV`?qs;jwx2i8)Ygn(ak?fv37}_%m4cPEkN-~~AJE}A79N;T9g3g7TyMmInNMwK7AvJHI$^
-tT38)MbKGlVXN~!_*EYNt)63S_|Dgm*%E2w)uc1deQItQiANU%Q4yzg2U!2`6D2@xsZ1>dHeYXF3!Z6IzWH{UK)jCZF`H}vkry>m6>v7jSm0u7&sCg}
@3U%=%(++jUk)G~nlxdOs-2FS}#W@(q&=?Erb-O!7#TgfF1<)T_I`i}bYs_Dj5>=tMyo<W^F!p=x*#DhV-9N~dcHOWb7Y6K7YV?<;S5~-C{M6CLHPQzm
qzGwTKJ~NWM(knczCxf!B=EIR&mKN~hhjwQXBTEB~?l0(>TaNBypVWYy4hNK<>6$VTC+Di2r$;CV)706kWv|L#)Yn%0O})J~8;-9m_PyRa9aZ$AAv*ne
J&v{?!VzV3s=sSUf@5%X;kcGfLdt9=t9QB1VSTf_mNbgES7(I#KU*79j~oxG+Cw)>v^Wd!Lt@okvP`HNvfwD|&Iy&cp6}T~qBGdO+SoC#ZD&P?r1yH4_
Cs$bEkbU#@`qNVq9%=dO+}XrddIfrM+eYUN~8K2+{2elx!V$2z)NudY}F^80VqF)=2K||KkTrU&dN8IcH&eOdD&*CUe7XvI=MrH27k*+2M<c52GivQUs
Yk~&UQR(s>EM$|H1s^JH18H0054G&oF$>UVjCwMm}CTipa_7eCFDyn!CL=^d?xf44WNfWG_5h$Q@54<&oPZ2a4L6NDxD5lB(>3f8G`)_;UK$_oxM~S|8
3CbPvp&nx79-sMiNcpyR?wl0Fzr1o$(%!$z#V*>A^I18XBBXpb1S)E~4)YgV1waL+E3<dmV7Yrf^iC~rrD3OEy~+Nq~9JYOU9{qS|O$@1O~aJ(U1_h|t
W#X)v`w43Uu)bWtWnhl-+68*I+oqHT!fUda(49h&yLoTWs@Rny4edr76+s2?2%1R0v9G`I1-R+IfH+v}#qC(m#%{xyU+JK1xZe=y;rVyNlA3hblAx*<7
K}XHlh#6j<^!=9}t%t!un2xW$EnBSxg6C=a;d}CI`vIU=^$r`~;dPradJ+8KWlYiqot74uxu_Q$$#XIP;3@q3ftnFDX{7STq}I=(KwMxDxZjsR1tJ0(y
y!<YjaWZn|A*)I=lV<h`Sr@$!_)(fa02l8T<_@F-k<+XKhD7c?!`gvf<6`<^`K+CZ~Y(+GZwTklQy^x`-gG|RU<WVc)U<az7onOtE&UFNk_1!+QAQ5+h
x_!n`2l%0<klFHK7%=J2~i6<|oO4a&y&Kc+1d`Z2@I~R>b{6UaqKQ;eo=nLx$F?k_@}|<6i#si-C?glpj7xxkqr|fzS~S+LX^DRT=Yo1cY%r!`JX4bUi
r57Y&N(6`lWl{S2&CP;_>zUkp$ua3131m)|%(3|^ZD--hhTHfQH`HKL#Oqq}Q0Ta?dwxZcSDCGt_6jc>d;S^<3SmqmBizEr`aZ5sOV8@Z~#HEFgh>_^z
XbKX1k%WnvR+0Oc%Dq`&*y%ltMROBze;k-^N<f>JpO!<KMY+bA2SO48K)zSJQdBD{RuAQNG%&+<qf6T{~Q7)){@6jC8j};q@t(2fx%Y^Q*Cv^pY^@$(9
@mGFL2^1>W_~Z)mCVZl&T;6~6OZM<(NGvtcInUIdRNjr%pMH_gNz-d-CQEQUn5^zD6&QZ{B|9z0G`t?(Jm^EaL1_{lfAvepMHiUlOHP@qcN*04bqdh^t
6yA$h>x1}VkFc&gD1B5x0m(PFY&^|G%Pgbt%2c;hf5J*>7#PARHBDB$h9Y-vvZDbluc@02nplYFU@A6H?Sy#je*^hKDdc^KKzsApkmJtUARTJ4J7U;p-
eUc$%p>fE2O&=uzRgNWeXFF374PEAAYfl%aPYc)Apeti}S3f#4-9G`rUlpD+IcxkZiL`SH-{4%CGtorEGxteoSF!_k3r6dT~;}@kFssyMPaL8Hl&;0rS
~7OFww`-saKpXzDcBi`TB|E%*817c-^B9`ybh>%a3@DEDS;);~Ev`Kj>eDeec~|K?NeZp2uib+z-~qZ+AiVk>^lM`#}nO|78`KTM}fCMz1h`j35OD&==
6_Xf&-oKQE~efiTbOBTdX@@f_P(-Tb8HIR#+ev!a}`vrkogms7Z&NFLt`RNykZJqA3`+EbqSTr!tgmV7rm;8==__7W{YLJVwtM;6;KmB4eWu^iGn`A`y
>zG=m`x<`ri+WAcAa&Om`2EDglPng}55KrugZ;bRNvU(Po|}qdj{4yj@CTm~m3k~aEU>$#7RZEZWzwBJdanX3FRp=E=LJ%ry<=95lBR=c-d;;vs+0t*e
D{Ld{yOM}*<w8e&#HrC)g4p2XA%|6W=g=YinBDlMJE~a(OboQ!3F+LeGeB`K$p_HQ~otSCaUtexaj$<ACPt%aMvynS}m4Ocgc+Wr(XzaGE=|3)mQD~dN
<UBCMh}pC~pO>aI?VEj!vk)rvs&2&ksX8Ov(x3^vcezuC5U{Ig=D^^y`!c?yNRi1Xu>WnOynR&s{aokPw`$bKhy;0hM<$B&p--8zyh6nv>LLh#F6vT^J
!t`z(~bqE9aCCLI*KI$;V&$vN5mAHQ+uv5jjf&zbFzI#{3;h{rF#u`(D>Gfqb+bD@I$NVaP~ej^F(Qx}3}>owYTKd5#>eg3KMG`-J|;bL3&>nYqp8zbh
&Zy4i?>9vaFCdiHwSvvFQ&i?ofH9O^9_$g7N$$j!cuNTthpZS=5c7^Zdf&2BGP#R!_HALMP9~d`d{`&HwoS}B+6yGK0-ci5nYs5&@y-ajzKzhp+jzaOl
wya2ah2-N5vRs&VUT4uf2(G>VD^JTh!u>NG4tRajr|-I<IDneUd6;?Gm)@|lNvx4yz}i>O{!e`|y?U6Bd@=RNi_wB(j^clkr$1noefJ^~A^^^zf?Bs^o
xjnzUy8Yk(er%A`Q%$a!UKPXyM^aFxUYf;Xq;+(`3*F|Sc4hOz$L$=vy(wf(~$X)(50ud)V~8bYR%0ZQ9W_0AGspDlS;qy5W4Q%=_ue^6?{S#9lq!H79
XzQq97k_VPZ&5mW;pr!KuoQU3ljp&ga03(L*~p(huKPX@A0e-Y98A&O-}?2kd_Mo&>y6Xi_mdP=eB9w%5~s`Nj7$pHSft;GlaWtQxfv{VDBlzW>7?M9e
Yrz-v-MgtAiYw0@FkAj7)^*NvPcGkMAt`1Tv=pYKOdv1*`(uY1Yk<EIA<-oF3x2j>1ERg&qkzZ_}DcP?sGlK*&rqvUlN4RMus%J=?3JWDI8<nfIC)Tm9
sfbS8S-}?vP4l8ioZv(2~(9fPcXr%gGk28O;d~+^XJiUHbpyu5frS@Hq_%<J4_HysO@w{Zba)`AF-FW^r>r3<SRA+u<=*=pouWc-*|Mv&HQ8IO#uOEU>
1;*>EMt7s@OZ$6%Z@sF+z7!vn%VYKi&XTFH{hD8+bC!$3$kz!y4JMgg=Pne=_xxV$<5kji)wV!!yC2cvQF@gAJ-@uyg{Wqnr{t+am8%^1s3`f)3oirv5
4Q`?s69LuUoGobp?uG;@rPeSZnvP}uArUzo?jAE6S_t-*56L6Ds>?v6{X+v8(Pm5+$Fh#Qe0m#O^LRpzMO%9hpT_2{Jc@GT6g51XwAav7oS$!nSvAb5G
k|vpEO`Ujrvnx(mIVXuw2rBZKji*9u@J6{GK=edhd0+oTMYziP(hCs%0qkd*1eGw%|oMGrHwc<WZdq_l)K*J~g?MV}SKOK)4>)6Xh8Xw^zUUl$}49G+M
o_(axn}!jr~ny0_fUlgdf?1HM;F>YOn6jG(CRCG^UADy{GqBx-U7IA32jHwC7AFH~o{wrH3Sbr<qC)6<Bmy`txfa4371->j<LRtt97<)hmY*>2#)x+Iq
M5B87a!+B$Vs{;6F!9aPR%ao|vYq&>z=RZ;}7m=)u3WM`IIWUsF)#adGuA~Ep*Q%u9Y>PC=-wy%C-};LP$pLM!aIohHno>5K8kKMT)$h-?bYB`@fWCY_
U~`g!)cMxm;!(P=x+`SrMnKwBqsio7dbux(p^>PGAsvrniSxVq%MVeDPU+4$-+Aq=+$Z>=b9??(U!5Z$rRhoMvAJU?rf`4#=%xC{e&XHqB3+ZK$@|euV
iHNpHXViroY|jHp?9(L<A>rCCqnLpPLxyJ%B%9IIPTYe9jp(s7BIIrT5?<N>{GK^>bD<CJ`zkLF1o%!7nC>nJYOB@#}BEo*u!H(e{`U;OadqdfM5REI@
j2r2Eaxir`~4Q8fFiC^Xb=lP@!9`yjpBq0oQ9A{^HXs`{W_vt8VIwp8r<ulw*JS=Q@C!#!<cq+iF3&1s6^H;nQ2+XL_XXXBAlQ#fOjkp#AdCM-+RI^sw
)CP}i~QDU{kDJ_X|S(tr;;1qdGfRtM946MypCjeJnP6^En&%w@rR%T{X#zVp%3S7y}Rs5bTIVoJcWLi1Oiekz2g$j9si*>Zo+-k=;O5ZCny-v8L&6+Ko
!iL-tri?|~ixJq<K(ee1ugKVN(d{Tt)(=X<!RR(Ylj%O%9PoIPI{MohqAh58AS6Tv7>|j0ek0x4{!(Mt|t^(D6<_Ua0Ih?2U1MIar#Q8{W4Ab|73u~x`
cheyw-)!G&OI`z39wB&9qeJSrwDAUj2~X>`S%z<aaw`Hl{kp>;3llx$Kj#6+YrCR%cGh%fwC74a983rq|K0gc={*y0&8-1urQGYPiJU<5N8^TOK{cfC^
{fL>E!GFdH^0;UcTKbEM^I$+Il8QFT9+bHCDqIz-OTsd2wrIp%Fqws>yNyeawSBpF_6Cd<druF^07sa`>W_|%~4n|;od^+!XV08!hi-$j{Rv>ewfk{D)
I8OU-B6PR<{f5bs`t=3E<#o?XUguzu9jG@IZrik}2r%t#7a7x&bp59ua?Xead+<e*S|e74WFrEXn17Jm^05&&%=Gyb-olz{yn}ogz5*4RqTgqWL?omK?
ZhiWPaVu~|B`xnAGF_q?T)r&H05(qnMSMhfQ*$d&H*ya|S$!Y4KHl*Xyr2HNuZ{N-PGS`0KI<sV2iqGxAW`K0~KTU@>=-OcS%R;gsZ!`{Q<WPi`wBwt!
MKbs@|`AUlcU$IwIf6W_F<hK#Lge`=FMN+zFRvGy-Z^wyPIxh|nD)wVZ2D3Z){^ei(*gvrL_`(ClPj*y)&6_IMk66jBGWH`^59jyTEI;IrfAM-v5A^uU
&+(rt>OZFbD}R*L>k4ajr8>7S#vCw>Q~&b!_n_XiDdB8LI_@O7Hy?^W{+<<%W$I6CXs8wZeBix(6Z4NAg<a`E!tsF~JPWY`{@6K4{L&-ilqo7U7f%RbR
9}44x(eEl9xXN%>LD@il_pV?4o}yzlKgKy>PHGdr1J{pR~O)cK7_yWzO?&Fterk{0EMYPl+Fn$tM=^=0?yaF@Ysh1U_lMhy2t9T{EKSy10Q>B=)tUiSo
N{Y+fUxt|F}ORI-%wVH}Cq(KbwEtpGhvMilj7+rO;YV;@{k#@n1Zuw22vxs1JfsS9V1=wA130@RdQlzAgn5t-Wt|RK+~h{ltuTz!18J*tT4Kk2oBU%IK
Xpc=5cVvqZc^Y8q<=3iGo)d;L@ez*>|Av6o=*bq`a%rq#2B?${lq{tX99OgPbwCiy7&Kl64AyBxChMbV>oBvjz;CD?C}3)86|H@t#gR4~81t8KRB$=!e
D1@{zDe(lzdR^$wgmf-a9od(ud^^g4~@1@jV`vaQ!qnCgrp8<F@po6cwJ4-I+=2hFhEkK7q?w38ZN=DP_D8KfvE>Elp4SF=XjnJxr6W|Ys<k)sLpW5Bg
z{B^TSl~Pu+(EU2$l1jRS01Lpo$EJXjcW@VCjh=5(7dL~R<FR#Karj1@;Lug(Qv_^x3MkJy(dGR=l261Ys)Xq@bQ^cTAow1WN(SGZyXRc<g7ZX2Bj^dt
-<-qc|#d)oPqNK*?i^8w$y+2*JMtJalTMz1=4nYpIwftbIp4kj?l87Jmu!Is%p!K^=BNhemLLP>yI@FKgvt#LdO|NfEW9L{Xfm6+8_IM%M$>czkUDmQx
A_MYRWz9ZVd8JC(uF<q~w7|cTxUWKd(&#5|I6y`<dUrSwHSGQj+)d@dAI(@87JSuCfX26NQj|=J${FbJLeM0lDn*pZPWaSiihj$=SHP*XY;${;__xa6)
L}Zr!i>{bT)n`XNUk*J>K=Uw+c~WBnNCYRqo-N;U1<PqKfkUvQfZ)UAis_rLw*AL|#5d0~N5mpoAO<tP7U{if=ol>R#-ckt~e|7QK>3qIfeRpa&j_LEH
dLGUdGeP`OBX+XT}66$>(&Yor~jz(#;0SDRKe24cfQA_#$fSwn_qRi2Y9%Kl{4t2zi^Lc&aBM>0(1CKA$l<fDKSztbzEE4*5?3BYsyn)caZP=`5&i97=
X=zc<I|vK+M0woC1R!~ZFLXbkvlIYF*i|RYY&gqarrY_67r|28T(r5T+_%G`asV{123!%nlnxnXns)Mt3c)}2ckhB9BeIz?-*5WYq{b3|fK$#Wx+M`d3
8Hme5K<;(w!OEG$wn}4@Xjn$=X`3EXiSmaQP%aCudZMF)t}H5P;<V4IrN&Brm|SV;f+_zRHqBY0@a~Y(6hasN=F{Cek>f~kbJ(u*;(k5rQMF~8&#tgb^
fuz_06;Bf=2U+^L|!vt$KJpbI3EEN=1g%;Q52LfVfL%q}pnd0k}%_1yYcuC4;%ztEQ<gkFb$|T{v$stvTgLps~+)-)0A|QU2J^_I$REw8tsoF+al~#bV
3_pjVh4PDiFIo!wL-t=M3JPL~%;=>l@!>U%ahls6e)8U=YI0b*1HJ6m%7@K$D#R<?zJ5FRkee6Dq%t;qqwS~H^5#p~h$GN?0jKdxszB%iGe+%`MFCeG9
{q7Q|omgX~t@=32!n^jIS5EnZ_OhDmJXgNyNF2U^tajsO;;Enr6JAa%V9mmj2gZRR3fFfLc?OQ@io+rL6l@=u|HplTaYYmzTK)ELi5tlRTTXlRlfd9M`
C@_m6b%ZC*Z=I|PsN?-1jrxZmYUOdYQ0qUQQV`#JJYO;mq0m95bBpwngL?LPoM-ahH_o@V(4=+6`EA+{v+LP+QL{KfK-S@q=s~UEyg)8VjItzX`~dTlr
V8DYhSZ5Mx_}GLBq&xbLQMn@8vXG4qc)_|4K}sC%ue57y$q21Lf4&CyHFk;SC9?w6yEQhHitfmB4BSG_EYUn&R*aK6&S8Uhvxp#&!%%+k18XRAyjynl(
w5xmTGPVjb5BfrPfw)v6|Nh?2pvYENy{*OyG8Be3&nkS*r4Y^^SPB*#85ul04}?UDZ9LR;Z$|>eS)>*i}q#4H`p@p>$g8W$eQnfEEGprMXUK3nDk?BS9
MT)Fidxs$9=E52fO#oW0QEc=bZX2vyI+we%dT7_?l!RcNf@#J6kHo`B<!4O$tsoFkd1H2|6|MXt?ovjaun0&Go`NP@>l=}0arK)1I$TJJROhj%_r+BQ)
+dgi=={Q>sw;FU`s^kVvF>8IT1qIhs$(Vb|R*{;Fts6!%`Xb*%}X^HXPYw4r|$btJRxn&PpZ8DY!DJ2)AVH0h!#?Th_8yRxuh;iO$!W4TI@|_Q;ps8@4
dfcQD@!E@@f%d&0A_X5fFqT`orPq)elj$ZJgoV{zeQ8E5jiV8rPLGEaxk9Y{?fstdRA4@jpAXC^;MQrU{84~a#PcyDvX!hyLtH>(<|NW?yPbx`1vnaZ$
_Ba-wOxkpBmLUeZbjJ0KIkGReD2^j$~*dm++6Cpe{TTHK0Pv&$4fF;%GR_#$MZP;asP-&h8R8VhLgNa@Oz~#aNfH^<JEb4VYBL@stg*=YFFYw!}s9uB6
8SOIa}Jf@=3H?q4g*pCT4b@GF{;QIAL48wYg*~U;jN^;*A~}+){6UTn*rsrikjVBicRv<SNDT0%}2Vl<aUnS3maySW+#ifW9cBT0VIfPIS2a+Q0had8D
9|<qBj+?uytGtx135cZohkl5KlY1k}soqHLA1AHRfS18DgyA#kW_tiKV-s(;)+ie!SkfQ(7FpZrFcN6c5whkZs%pw*Oj8M9p@Z}5QL-q-v8QmmDlvAY~
PA5~d$uu0xj((<oxUq%BTP3l%7R2-bd=bEMpd3;|%TR#JchLeu-8FM1FD?KDAyp2QZw9RO!11~v<l6uT96ZdY_ETkm3Kd*Kdq6@~OkK!BMKSwfE;V}+0
QZ!mPjKw;;1*2=)eG)RLa?_T&8aH8A7auNY%|xU0r%F4jN7sMC)ZTr`(xnE+O6pLe7P86g%DKb>oS2_*W1B?xF8*5s>_x}<3%I5p)k<n;%HhEvJhNbqg
lC3j&5$%W)7P2uh9`mffrKvNI{`>0yGJx=ddG%Xpw6?Mc+XbzmD?K?Zmv<$BpS3P+>IJF_U&H!Ab)wP6>uh$h?|=R0mSp9@}i7JdB}aGZr&p(i@AkD(7
h#hWA|Od)+s^f#>9E`B-L-NVA?0Tda~~ONY_Ml38n}>1RS9J{v?sW?s^UFwbe>yPRE9}mi!e;J(>7k8J{j1xSj`8EFrJEnRn>5EqjdUmG+?&Hq41tTdb
atsXHC#yPGm;F^36{>|;ez4ZftoGE6wXKXc%_!*bBDCzDuo+sTLI+>^2ehx)`IUbwqu_&%R<)i7tQSBm(ay>Z<Kt-h2MBHmLo8_xvm@03d?_@Vi!)P<W
DX%ye#T=?p5scjF39vCgk(I>y+>s3g@Q_aii2BkWTJ3l^Q{b1}8&&N<wk~xZ01I~*nz=H~{IpPY{(!{GQp_Dqev!~N|ea>ULAR#jCGHPA!qHcFygv&5H
x+^e<)y@!Mg4d*UHfoWifoCF|S3iv<In>Uv+Wd^%Rfu<64}4lLG>f?eXtGAf_nA4ksNkiyxW7)C9`S*%0gpu~;tq{VforGHz|1TL+GT)aw-gbP%5Fi5U
hVY4{U!5PaLwrz&C^T7d62l{WflknmHKwo!C_i+)jIP49+y{L+Kn1Gz*)f)t`Sq?>zf-3^Y>h$L54OJ<q7t42vZe$8F%1EcS1doWN{eb^6rP!E8g@4Ff
pFDx)q$#S-NFZbL>-KsWF$?HcX#XM_)al_E7dE?x(|5_368}eqNkTIg7}$z}S=r{OpWGIosP*LE0Yz#JA^@<ZMgQXjEtI@U@U>>PqJ)sadC{K)o&19Zt
xtti{QrMeV>1v%P}(MiOWJ37KeD(y(5uL3J)0_CwbDT^h%%J!+$?A2C0+AK#tVd#<q;n}xYry4auCNY%2*f+!7MvE)bfHBtu^u~6b1xpPd8H9$Qu5hB+
jmmKa6-rDillGxv!joC{>s@1p~&d+B*)6<}Lwn97aE7p&YkY;;~TtI#_<plTg>;9XbyCO(r<%5uyU3AkgaGtl%CGM9rNjrUM&nsAb5qHpd$3H*k0S^{t
mZ68bxD2_7@<7)p7Q8*51{Jb6)&t5@M6{P@b@pTe;XG3=JH&}|EZv^#EsdJ-gx&_)NP~!|M{O&Y8+s|k*YjMtuM<}K9^iJ9N<B))F3|{khKMi7cPq*7c
+|K79N~TW+Mf)?!=UZ-bVLb5n_YA-og<LC(Z_ko(xjl37f+2Y=@}9Z>Qkq_XbB+Rqm3l_Oqb@}h&FILb!Rx5tRjV>%39ibz<#wT0rne1tj5}~iaAcZ4e
5KX+{+4Ob__)7ET>NPa#vuk5<nDN-8;2E07Ki8rG;nLR{ap0Ggjlaj74Qrx1E<wfur7f?0<%1a-MxQojo<@<^VE0m^+sn{$JMKtA}wWO&9wwzU2bN94>
spOp2*UkrE}t7b3-+#2f(scUSM=cxLy^erLzF8VxjB5?NL6^FDzpN?+7(rzz|hKf>8?ei<X%&!O;Za+FY>ifBbCGLPAx@}WeKlI>EaEW_QqQ}9x+jFej
XEqv*d874>YMWvT~VCHS7W&@caKiUZ;X{^)#UFDgYn^{u|cMfR2*R)19b|+9?a1v@?+h69maXJAh-+awyR?m)Z286lX5D$JA<aXe7W7roZzs{due?`Sn
tMbeh7KW&Kvl{s^0IgPjIyZiwq-TQi?<Oqb#1)KB;=S6qE0}ZHxC~~WlbeL=SCanZt)*GN(G@jyMhVTAjq-L+QH$ahj2l62GE>`6Y5%4!?toBQx5v#tq
=IV9jht<{TIt))bZ>M#`gB{_t4-dYoeCXq3Hn<3VD@YO+{pl)|FgHseCI`f!r!T5E%KU3Kl`ntdQ52j<PfjrT_~2FWR@FmDp{o|L>S$CsuV}ZzOR0w{Q
Kweav9tkr_HLL@@VDno=iT<cbIacM1wt4A4kSeb;aMC5FN3S_c^%RykfbRrl`C5@h_Z5e(fzTv8<g&;;V@i;0}2ljG_;SE|RJ2oZIxabCLRtH-A>_D7t
aG#L2IxIr@Lw@ADmpR^HJx{eBaT`BuKF-`}oh(-H@8OXb8s#xu6tUkw&Gs--Zk<gD!%;pNpv@a#=n5}x(s*C9U7YV+J5O0{{OAI*<_wn7Q9(YF^eKj=#
2uZWxSlOEKQ+o!x89W{eGfoQ@={cfV5>ZW{(@FLFHeufa`{fARA%5A(lzi%@mbxlb&l%~u}C~zdw-=LG<ilCR9pWxP=H=UxW<&$+DKKWD(RIj2$di|uO
omR!c(WVH0%L&I6KFY9a3IQMF3epX4SNw0F!cy8K`Q@YhSj;)%0}?j}%#{e$$5fqH?FVzG<W&ju{T!A1g|VG_Q|=?R`9)yZ^X+~GiSk`!3zl6A8~4_Ff
{f&?*}pgFB77G33~t!s`N!|UApHIIO~&#l-+4)JQW2Tmw-O#4>$f@4@OBa5u`(f#wBOssX<*`RH`yO&aj!c^cO3epam>*M;BzynM~>~Hyp@=|wC@!cpq
D+7-mKT_jhey1cr`f>prltK@3!=Ykpsivtq|Nw>@8nOsbj8qB6^Z}_*ibMjq{pXC|jAi?UY0Av)CTZ4LQzN>L2rGb<EFppb-<pysOFTqW<mtukx5-vR7
<EJGbI|-329TN`K!mJ#xjnjoO4vf_=pX-%+e&eT(g;pw%y!u<`65;RS^a5hi~t)5uTWaV2HIPk(OPiMMTRSLCzfI{%jJJFa(~cazE1t@i>$nff1&_Y5l
Ji3h^&<rAQV=-}Kq_Wq@Raxpge4m1quK{n!sygVJ%7jQpK?Z=`X%0Xq1{bg@2NAHu7kmr5w{qgr*ar@&YwahWi>>D~tr|u|=Uxj)n{{D+cd3Ho5(Zuw<
A3iyl67H#1rpQ97-goZqJQ^u{oQ!f#h34b<i%rcvJVHhEo`-*n6sv)n>AMOw+s8hazB(gy*52Ysrnt{eq8zy)mBsS8IO4uPH7$~TSiMnXk93qjcEr!Df
&8oZn@(T5iw^E)Utd!cBT4qby%~--o*DCx`|EV<!O5fYdhG)3e{l8h`|Akr)v7kLw7K%lBEwJK&lrcdCTNu&lEc1&56;_}sxOkfilooy4q6XRMD@~-EZ
Y0Hm2l%BAwT5fgY9F1wak`ONtEK3$-1lEWU5~FJ|yM+{zeF{ww}V-9N&_4(y7m4wj6ms9pTvu6$0gnTkeQ|A0K&c50tlOgZf(@4FA4=h)T!|@k_#|rnb
_P)NAJCUz%q`uK%79qdkDVcLb4Km=6m=k#Dco$A%bH%YJf(ypAfh$M_sX&LI~!#p+Q$q|Adt{asI*c>WwDE;k4H@zFY<%;=Q54^r>W+62&iyK8*;%Wau
vO~l@z(&=*Yk9n10Uze}Mk(oO1J{jT%;Iz-of4Bt0n}-zpnY}Y*(eeLqyaG{zqXnfBD+)dyyCy%w#%(o0leyOb_HowC*$Jrm5?P)`dA)1Q$fi3_k#2!@
+ph(>ygBXFq0G;E^p{AIoLiCxlw#k1%C7%?d;)_p{(ykOd$nDJ@;{D`suRh{E#&W&yMgrO{~2F-Yy_@}G;S-yNvnJJ_v6veue+-^wNE_}FE4paBGVVxe
N}H?d!ppwE4}v10upbo!VxHn#v;AyzQ~_*&j=_yHdH9@B4g+cZ0gEwB(Zx()<}RMaVqjZ_%*RS6e(;SeCMxnQvSjJEeV0oYS0+A!r8Y9UVrz0!SUty<|
(){bm-3xy0{npf~aHF&i6Hu!>^_6w5@HtHnTG!pZgu<&tqpCi%^Y8+11$H6Z7LVt~X{kS$iTqDGXD0JnVWt0oY^N?>71qS+!Jz%FSoMj(v#5(W_W%<@t
1;`v7TscA&9;r5;7KJ*K$4F&(;4<WGm(Flm1vt_|2HmOj9~_He*IxVc0TkhupR`Bj;H9DROvoLmAm^EYX~W~*-BrD*Fv)))WTLm66!k^kvax0G~v(~iZ
Pa?k_xN&AWNR-p%%3^QEv{UsF}XjFxum>OsA<DotrPj$Fn6qhCR0ZsX;XEU=QldgpH?Kew}1vvds0-Lz`d>;_0`M5et5v1Aj=cT%-E@`6t{tonMZ<bX~
9mcF~Vqa;Y&wVPpfu}1^$^e$f&f=VbThCT571}o)<PX!`xsgc`D~XeOz6ge^F=ONNkUzJY+uQgFW@UOKfmg8F^UL)6LomdfUKV_)`Y(YdRe6bvw-P_a`
(C-(Fx#FtaB{ox{eGVufX4rfZCU+});=F?hxmKk73tL$i%(^}hP%r<jb*&LgnhdcpGdatjF5lCecZSF>o{=c=N>theB8CNwp6cP%D1A|Cy(;sTX1gGF0
Ys)&(@B-QX84v{A-av_l4c08lq8m3mIeodLlf}mpq#}e!gWv%w^xP6cKkK7XIY6aFu<@*E+R>gH*)MD@Y&wBq?%`Q>WydWr=-=W~hpHENR6qT`0fSQ8U
=qg=_LYW#=9X$ls|&q`C5%5#>I8H$yegdQ>Fn$cJw-S{+%ptEuI1br7G>pm$XAiVtO!_?Le`>2huzUxkW1Lfj7%H&?yEI7%fCKJ(sEojJQ~u6?E2W@Vp
4&}iIOG3BzEs`0+Z-PEYg^>P)4NWcE!M+<M?ro&b&l!g6|k(wxv{?L5g_x0FE>Qo%K)`23<1ReQIE}*>d2{0%JA@A?F_Ld_V)MlyJ1LEKFnMtYbbtm%U
NBHuyzu&*Wa<6FLc>OiIr0WBzS)<NpwL!<-;B!Ew@to#=x<1Jkt2(<ca@+p)d7d^s3H8qo!ndqX#O62I#?8|I;{H(ncbTpHSn<v;!;x07bOzMluAh=A!
!@??Col1jyS`7(qjH=E-wdhKgvb{zLBZWF7-Km}hhnGQV7Y|9^K-jB{8UrQ7pKssnD28@-W#}$;-V03YV0R-Uc9|{!B6zdXYLP)bwe055kJM9i0{-b)@
Jn|@-$tks?`S#_*;I{Gw~LA!+Q^uKVO5e*VpDFyw9BpkO6Le5VK<AwcD;Jb%bDywXdl$UPRR@^)}r7^CJwXzL#SB?Rc{8esL&2P#)_}vDmLo<{EuHO+q
?#sQb-&$&nKm!KN_SyYl@~yQSuTxSu%xC-)Qo`_CSK=4?j)^?&^B2awVKEbH&zf6(~v_ZZXF0gs*H>5z}4%Qz18s<zYFls{WIF$*|vI!t8i*lR4{@#(u
-Te?wO@x3y}T00Q76{0$wIumSs@#n1y`xm5Q-NQ@l?b0CHfb$3wdaik-FRv%Bg%srCb)PtHuxS9rE;_pUNhnxPWp!<opA%kyZpI|wy%h*ywh(U2^B0Cz
BE5cwvTtW}$5FWrZv-Uqt=7>EcpK2fWLT`0BZbe44|BDu*MX}H{5Su_(EB}o1D|2$td0Bq=C7J}9t-sTRE+YG(i87&g_8{Ib!|LQgo`W?k%Cl_u1_lw`
^3Xuq{g2Ph7G@|rsNnE(1CI!-R2f5ck%O`@^0A=m6h#r0}SE8tH2J<{ToSonSkaJRl_V691?co3J)>>D)6r3u6~_u=P;YXUX+lc^~K+@4X*4b=pZz(05
p`q+Wdd4IscC}|2O*I$bbK(>;F+!@h>0$poFIQ|Kjn_-(UR0EB?!&(*H*N^MRWG9|!th4CH_H{{QwshsdoSghtT`wx&uEX9<iT<Fl#6PWP`2)+o3|s_c
<APakE>_+flNW;{JCxj#^&IPo3Mh?ucNaAZ?_JU{hkBV+|U+PCj|0Ehcep5+b;1qki0MWT4L;W2O@zY2#wm|t$3u=<-$04+Y^&)w>>4OA|Yawg6_fMtP
q;m_epKzVaN=Zk_rNITCb#Xp_Q1m3e>_DYhtNg%@o_Quk&kWP}M(~9itfpF>o;Tbl^Vb8s`A+Ps6<Oea`p3uY`@Lw(zLH;M~vA87!YEPXtAjo}4!dI_v
SK=>{aozI|c)ve0-fHqTVUPPQRKbrjk!IANa56<(1^(MvoK<U%iEp)1@}<*Aw*6Nk_pnN91o+CUx@M&aTd=O^Yf`T~LjB`$`1SQ>6*#x&f&>n-A$H%{-
=|QG8)Rmzz^Xi)p8)HVJv8Un!2xaXWGFjR1bM?SU4qjw8MF_#WLOv96d>?gQFT}*z=PhHTVx+!9E8ocV8`;$`N?=@a$M=yjp}v&=NJL@0<5?Q-5rZ?8)
LhYO(NHLZv0cAUg+!sjkslg>ebD`6JE><xH19AAkCy=(R*i>f%C{#J-%=>|Ka}XI(tac?YP<Imb&M61bOIxquPoo8xYf^Kez`+L*b%8(g0#j|FTm55z}
{a|Az20zHA<k4USO>YloMijH28j)&dsxNQh;oC<QCXidwo$W;X2X!nBCBWdPM$VcXpCL?Rp=ts`~f>WvWkvBB|37!cN#d%$@qo$$oTVuPkmZ+OBXIo7L
1j^i&z`hWgk=+D3Xm2%DRYZ_ufB@|Fmx7)0|4HDvpc|`^6+yTh6n$+$P?>10zy<5cj{@jRH9h_&uI6BxT-I}hj8freV_ndhFaBk#nHynj%GSsM3@YMT=
VH2J*oT*5Yu!AQ>ydmC}+YVNG*zUO-&KEX_yG`a9#%y>Xd_PPFJquJ{lDwZ<j@j68PusoV^A0`#EF!|2F&zZ>b_gXeuoGBhSCp_I3^#loPfAjqqyy`sd
7@OjxtgEMXE{(>JV35CF5;URUmeUn?}s-Ak{llwX;qDZeLw-PK3`parUM|Cbs{nBIfmdpNy3XDrym4QDviI!r^mrxs0sOBk+k^#r&|2)|Fxiz|3?2WRi
gM8<mjJ0{-ptoDY85rZ6Wq0G=_tQwpCD2=Rd{ETpSo%DXH{lqZ6T^#~*2m@wSmyvfjKvwlRP*B^Bm3_Y8%6eRzYItsbQKos5P=`uZTFwZa5UKuy3P@8n
{<sV6*s&uN5ohMs>M_q#Q*JhDkRCvw*r8TXB2mbezA4T0Gqv2PUj8>{fALw)X56W-zON6@+V{$~WZZ$j<{znp^ckA?BuYo#DLVj$r}b!z~f&syJkBr$=
jy?u05FbagM<}Eapi8X+-GKLN+1%bV(j!%SA1Pz&n5j1UHtQXMomgQnFaUmueBrjMvEFcqJmIHm-89+zr0Ucg|r~&tjKG+#hF$7K#zCQJo;lT4TWRl-s
?h;h_2b$prHYgNm`X`Q(8Sn%Y>6GKn*4W)M1a+8_2y$H1HnzQ?@f|n(0#(GW90)RNvHH<)ATPYYDU~joW|{Qw_H=)L)Vp!`<0B#)c!`3M%e}nn;60O{6
vtLP#CCh~J``hd+wPG+J_`wF{R^gI|1+mn$S0O}{kViAvL%J$ryK(AS-*=h81LXU@Dh(7A>vg0RWKp8b`0d!B}?YqO=XZKl@YaMblHHk+^OjC(1${9s!
nU%(hP`NtABf0;%kr`m3p+6Vr-OG+f4eEQx<R@|1GBeMsh+J9&AFB+^{j}r9!u>1QP^#l9k+_y*PZ|AwEU|_=19E^mjI}W(P3oep>SV$0foy`%Zgz1Mw
!fCIrM5#wjYz2`t1%+yn-3_|BC<^&4?a?hYuLH$f~?FO2-%uUg<k(rBGQd2g6s&{+8>5fb85-)drf<F+6MT*vaat=kTXX=wIUcqS02P8!8B!b6^*chk*
kP@ph%C&n+Xy9HnlT}OVp+BhJ52_*E-tA#+$%vtSC9s@^(=ydv)$Ake|*|2-eCJ0H7;p5zKrvX;@>jsuj&kNWCgQ-$`y|(K|$xan(><EtOQR@<Y%?V$A
>BCXKFoRcNyoMM%g%sHL&AWvgL34cbF5Ny4$1emW^JZSzeMOzRgZpPJbKVx%cP&-hUO(XJR@e6#Z^&J6sp1H(0});&qZqK}ngWP9DD!UdDqvtF_bSg%?
@F+g6P{w^+wsP>B`3Mc_$9&1uqew!+7j|!A3NJuR&>Z9X`Y9%V|Q@7ZkZJg6T@L-x$f-2O#6nvb~07_b-9Dkk8e&Q*VObEfdZlWKk{Fk@%W657L7d3kD
B~2pV|#STh*PV4|WHbeXe>R{!onEdW*tuvwT3J;iGd*bAAS%t;gKS5NiU+ei3ug<X-Ul`X5!F`-ul9^zKCic`D>N$N7qEy2X%Y-Q;y1`O1PjOEOG~^id
JsO3jDwUrlWnaO>tl^8yJ90Q(F^KKIwN`X8=hUOv<E&uvBbRiu%S0>m_(NHUQXLw-B=4u>}Xo(d3m`SsJgFRftV&vc$SL&+Ohg3nvK8`%!B=%!M2V4=X
~*2#@|b>X=QzG!-l@>(s>l{dYoe*HNKtt;$baR}v&{k(8>5*jZ9>cI83b#gO@ooD<}IXZSXFn5udg%9il!o`2BWODT(@cnp_-f7=JdbU@0tP1!6sV;rn
X<~&7D9j@*$M;4cCc`xDEaUtRCLtzg3-eB!59pm;9RX$ZD~`&qCh4F7`!l+%#y`l5*Nv&nb&Y#M(o~p$Ru!)Smwik7pT5iqI5nzs_Vt=JQuEd1!AVI4_
ILG8s)M)`ezYh|;TPk8pvM@$k|>V{HTAvfuQ}7T09Ri6o?Pxj=25~6n+;zRaW&&r-!g;?E7^f-wP(^oUYUvBIecpbzw$C(!WxXpUk2j;Ea09!-sVJXnF
&+1Tc5XCUqSqSG3_jU7Y7ic7*j(Ya2&4&7F@GsOCiq`2bbI??+O0GDf~zN-=Q&ooKoE`-b|a-O}qZw*ucqtiFM{IXgbrDw3)$bfEC62O$R;dl(Mr7DV4
VKzkecrf47{mcB?JKvXW!pF=pVts&1yUlHda+6x^G_%sUF4#%)nwcWmD%(S2|&=D9pjs78t<DLiVP@>#c?)??TXMN{%WU$7&C4Ji4*RyC;r-|9s4Lc86
lYDI~+$rl}b7knliQ$v<V`QG623YBqVdz-tzZU!><oH5O>I=9b67!3PU?8)=k1gre`??=ZKpz0W^x-gbWFsYMD_;|$|JhJhOh4;3K;D8eUAz2o+Jk4K4
Bi}j!at8_XR2IG!0K8p&YK2EaC#rgonb_q(VYJ1dt6zxd_;Qj&B#pQY-WIQ(>|t*k!L{Vuh(e496jzmZQM;i=kXh!?Mmu96=h(y}(fj2Db0h|LfB)<g&
xpLH`G8g7eg*Zq3Is60{kY#wYK(AX0WU^#gljUkvwLaIi+@fy5@K^-XzsJrJUg{7LzHTNBfs!%#NDv$;6#B>+bfI-h4CKZNT%fx<pZkSXMRaZ5Ikfe2e
i+G{1VHjc5QJ5>A}}nOe8$=FJs<+#6CMn?0a=Z&c^tu?MFtV6l6}>lQ{V^-GL(`CW-lU=6FGgv!KTM7VczGdIjQO7CoQbF1s@4ny)_>U_JNpAr0s4^Qr
}`04S~ii5qaf=84_EupG~Ah^_03z6GI&C`TIJ_WcAb2l)F3+-_?aAWN_c>^*(24u~@Ze)(0hmvFwKaGcD%-MHt{r{?RNEU;|ibL9<-MwHe#AnW_d+yoV
yobM#hBm%;-S3U7TEBuz1*Wm2lXCrRJ_KXc>{(v|0c)Mlw*=rzqWG@Ut*u&FVbL+haA0E8+@t_y^#az6tsZY+va|>RqCX{JNuMrS}QtRCO_P#LjCjOFz
$-qYU<n#2&pXY$GBcswzeLlhT0kdoF-6Pq*;HOLSCzSt%K;AFbSCdg^)cl_6$LJLblAk;Gr3_<RBCuyqUK8H|u3+DT#9QCDN66;O=ff+~l!9+<$?rS8O
$l(8Zq0M2S2l2M-!eo*@d3DYed`zfN5+$9Yg!m(>)XZhEiA0ib^ben{4b=lh+cQld{QjLo}Kn<SA!%W+gC%Td<L+BCwbN+d$WZQkiUo(%4RDzW|c=UR|
S&3L@-^sC@&-p{zn@LHpm}P0NhfEc<WU_4UQU=4yqHzb)QGHSCqMtDIW;dSI<<y*)v~#F8rE!wkrEhuQ&n<Y(g>e6VDsK1s~b_7#72!lCx{GJ*EjV^I^
`3Q)51O$2sF)b<1DawTn-pjIRcs#-QV7`kos=xLW6h4TW$RXtn;<9ZrFi>N47<@tzEfdGVa;c8HF&bcVoeeqKPz`T16gI5+~DMpk^sr98(gp(+q>eL5l
bZBH70yQKn{_(>~~UuOkeyXy}NYsiowJnX)S=7KCv-i0LZ`=rfh&l6|q3iS~f?aH?{f33jSjbz^Y&Q)VVLTeo(#>qxkGNTx#FPvbUAIr@DR)YJNr1P*C
Asgh9R50Imxo_0UCuFBry6U=(c_0$cd&$liXM<=dN7c2bW!ptZAVvOsH~)P_Tb#_Ovw;B!{noE&oLgdT``y}umI}QYY@(ktxa)BWh!j3!y%&WPMbdz^5
7m7C@1JP9G}@<R4J`ytedXJtSj={nAT%eTNF8w9+CyI?9C>V7?t?CL;$kCoE*F~DX5WzqBE$MKyw4C|r_b+Q5=z^#_Z%oa$XCFYT;F&V6`KGy?elL6>t
w^9fP4V%7?3mrPwt*w&D2-|wJ~oUl$QyGiKmUCGY@2(&)DH+%^@#66)mc1``EZu<3GA#SU#}Ep?Hf;KqMG8cF!{q;>U)o_SNH#@bLjjspPLISmpvIYuM
1f)fYSu^9hZH_GmE5#+5$rIuY`}>K9>q2*r)X3W>9)2a@*G4W(W8e~SW?Ie9OHMHTRraJrUN0i|W`{3HyqPejds>L8Iv(q181P^$6dHeLsUsC>W8qqr0
xNEAk0T^(&Sjk10(p@5GB;W*R6sk%$xvR5O8itTL#N_`G-CC&^SAI6%5Elda;#ou|PEN_Ikpoq+55}rUZwXNDfvvWeKG8ksu6Mqv<B5Kk-SqCr{%WS=!
m92TC(#8HrF$!{z0*l;lxH$iUbUOaHJb6z=EiWFH`aI~X*g(?g%E&k_3ChpM3sRP<CjJ}K>bb>KzEM^OfBSu0Rp3QF4a!(JQCd)y;e}cC2D#`tDNbr~1
K>tw^<T~FSMxs84Avu1s*Q#68&h3*9sr5=QM8Z7A8D#3s^3p8gG6NN6z1os_vE@T=rc9(iy!aq#xUpRLrnjP&+&7+>4;K%_KC)gOxDDdEI&N1A3TID(Y
^NZ<w0@RC_xIw?&9|e%TjK$gN-Kz?BMqYs`MSW7#k_tkO-gla>N)WGdxc!PI=+RSzxeV0&AWS+3H}W0v4#?wVl$w%`thnG*~2v(mpAXm++bE`nTEC3u0
Gs^i2t;6*$(j00fp(sGncmI#8VfA&Tk0hsPLP^e;#!@?-(U-gLYM7KZ&QemnS0sCP$ReG-wQLtv$EC;C1KpZhd!T-@&vKaK6S;Gg9Q{0BVPgY+py(1Sy
;EOPp7Y-}2%k>;}u#v95wH5DQxP`EBg>(5pp_p|Rq9TM2<za^bjU$p<l)$A(`#NYX=k((ADPO88NOxyk!S15^pBmUFpE+zb^{YVxx$M0WxdK19bHZF)I
rd8jW_!lGm&-7T~ed5r8Q1j;F$X^e<7dE~gUkV({jsNc-hzOZ+T&o@Dup344{0CYOl!ZG<q`BbR0n$YFbMF*H==UyO+)sfb#4eDU*Am<~1N_qC4DKFd1
C-LdS?g9F;z-XU@%<E5kYkPAiO=Mig!{!YQC1oO1Y-;CdVB~ka4SQ{QW}<+FlHp2uW1=8JQ9T;*sb|KLB}%Y86(oOK~gzk(LL%4QenT9$&L7~K<<mE$)
7LLk!!WP43*?Yh}9K2)#}P3J_m5|rz*K@;Y)zfUF`|N3u-T7dU^}}FMMXEe}2FCq5AtJ#PqLzpW-KkWPVW*BbgJj2AL<D8l_PemSmzQB$%OYM{Tn)#T9
M^rtijMP;Hn=NQIqk201ZNn4%Vn>;i`etT5=Q6K@yCKO9`6vI_Mf_dx_)wy#A6Gv8p=7bB>e$5`jPc)u`$S6$nQ$^aC$?wJ=%kRON|bE}_c|L7}#m`|U
LYvmpbSSIWNBL1@$24)O?w^%1O`u#oLdS_u4_zhx>8}@!pAph*=d}yJ+9X*y&SbPe|9M;Qfzovw)dC<!X7W|CoCdhX-Povtw0J$=~@H9%KXy~6;NmgOD
T^%cX>LsrkK=Cz6Ht{vv0{!VkQ6=pQGM-${)&0vmz;@ufe0Tw}jx)CW!uY17a5r=+WXfwU{so@t9$jIJvqmI5^ZB?`HO2}Q1p57W!t4*@@i(V~t#H}=3
G~x`eDq?Yi4ElYd2&ynId$`f^JBAxeyg;h_bLkI|MHRZhq>b5yctLrtO`{s>)#)!-=_zpcRhIQo8^7}mpt=-{@eeS9ltDHvhTkW%>PU^FHecCPo9s7pq
Xx+du4Lp2u7Y&I!RC*9DssJ%BL@F{*bLVaW&5X+1NwSvhXoDATo5<{jOxqVdv897v*^<xQDw)h?Hl40Dn3?XPWI~3wr$GJ{*U!8(3LBo*6Zv!9Wkefos
z=fx(j;2Cw0L<8hjnW#QvCAhN$dMgMGrE$mLRD!n^to6t$AG>{)m1#wibWv|Lh!atKNT=J1ZG2b7)<~$pY0|4XcLumeT8+*Sex(UxJ+HhG*gJzvlAGEF
gi=5p2O~Umu-X<$U#Qh&jd1Y*IO97$Lk8dujEho^`IkueATk!Dbp?|NO^8$DNJ3F(X&m3s@+Xvt6&$;a}MZ`;zAS?}Fx9L?2+XMt+NT2Jh%NuuqKGR?D
y#nqjHvOmTI*yOaJ|~wq<ssIYEB@}@(kB>RcCr;3-b{er)@;Q>Ti)<@Z$0VTw)!B$Ex|o=x8*Rrf86>8-y*o@mP91RisG_rQImdX^kQRHi#*{Nc}Pmet
0wZQ|EA!+Gy3QR)|y}z8}i}38No)W%cC{}lhuK|O~3QzaKnVDkGql<#8cRIQ%jriePliu1)~=okfL6rP@x-Lxc@fNDBnN84ATi1E#&sPZqe~+;v8ig_k
QqFM(s{p;Ut2;+{W@Bo9$OMBg3S{$qA^Y+J0NFWTWN+v+z_#P`R^02Muy-ZGPthklQ~pg@U_i9wx>=l+696Ok9f?5+3-_>$v8FLrn302aF4z1eNG<I<r
N)E!@bG#)Z<hkkW0|)rtv9d?G9!We#&Z!JfL}wzF(h+Yt`d=7AC`K;pfuOwI1NjkO+f_gQVfH~PG*@8Md#24vaTr+lyDwxGRb#Y=reYoK&_nw%CM2c#!
`uZ)~48;eSjNSypc5nyDhgI@_m%Z~cmnjqH}4uJg$j?kDA2r73APwZvCK&47b!;9i*3#p?;p;I6zaBQMD^QH=jj7-7}8S=GHK!3LO9rD+06UNw-4s3EG
kYu=2dL1?;Kz$g}+xwBm#udeHuX!Vpkt)--X>Ns)6E<v?g+86`@Y?tKFiOK6!I(a|FFgB$Ly6{D<6UGUqdy4l*3vmf1ETrd?L_p(gr^5P5unPw;c@5M$
ZFp_1|(6c6TSqbEf{CgEQf<)&snQ)pcu`v1HAoAOeX;x)mLboFA+`lc9e&`Ogm?FK#l35dl}ho^UK5{#u<#yhF@R&*}Bo@fOnfCKg%R2D6AyCfarUkNH
!|x&1A2+0<V|+5#`5$3`+Z;v9~>WJEU)-IR<z#tN#jAyJ<r76iB4P-#zuu4FFsTkN${%O8vtc05}{6<?n}_u0QO(gXNbC`9Qd%knl#CBvAzZ&$WCy;TO
B^luN3|4Ln(fmB~MsYtfsMbKh7L?$dQpOIl1i$hJA*{X}hb08cS&+i@0MBm66!GALmQxoYfXGR3}#Rp$Xy4(E<KUZcnN#F1MC`D9#$g+|67*z7B5_WKv
LiW@ki#s1b2@^c`zSWQ_eIFq(XA`V9mgnt$*co23CIo?Itvfu?CRKbI6uM1Ka|6``Q{mrn3IH!V^cpPYaVm-7By{Bv~WbudOr4qVuPs3gZO#a;gXI#nz
YkyAooyO7Ox=Dlre{St*(BBNm)vDB~^=JJ=Ds!sv%72iuWwc~Y=@#IXWL|Z^2OaWNG@SZk!W@D`vz}|@d~v{gH&2Z31f%f0M&e6Hat-90Q8LXZg{8o-W
1pX$3po_H<zsdk{bys8Q;ds%c4xrKOO43pN7nqql76nvh6N=3d`sH5h2}RwZ)`ujLn;Eu<sz}%IEPoL-}!fPttnvVpZ`n78_E}6o;IHtqY}t+Vt*Sy5V
h*pmsZ?A7>eVa`x`Eu5)Rv*iTu=6Qr3XgmVbq_ttU!SOFHswg777LOE;P58J*v|H6inxJ3_%6HP%@7&qn$)x!Y5EmEH_ICkpiNLu?nuj_(-ePwoRRi;=
2C<OCnl3xuA{qnM4+^7g#AKHN5}w2RyDnvgGvHLTMYf!Y<pRE6}ORM!_CFX1<6-VJ5$Q$r?RS5H)b%HWr!D~ufexf>FHv=LGbLxW9wuMH~1^d%86&r34
MD|#N@NEb7K5dXSqH9Oh{EZ!4pe_g+g7#;-MI8kPTiZ481xEP@zf6HBRy}}amW{LF!#v@gv=4!dC-i--`ry~4}s87BqX`a@15$v=8OP$1EXDc?uJ`&ZY
ejm<|^N`n7G%2G&-VFBe8-+c@<o0kA{}u<3pi(k{_W&j3yO=PG)5@s7?%-EOMPSEJ5ShMw9}-%BXJH~fB{+o7uDMfQ`!ia2Xp31ecMHwWMB$dVVv`H`=
e&4kdQcAJ>n>M1yjpmGvl`rc+8`C|XX)MZXr>WfZq=N66=yPtOWwRzMW$*@4-$K{C2E9haWbxwkgf>6TNpwaXVLlX?)#2e3-#ZgDYrxuH5UgXVT<(P2k
88GnwyCqCn-FBva!14=|!NgZ;wltLh|BAGbC1xihqzdrtR|}HvS3zh)pA|Bs%{yvfQ%xQ7xn}zwuJX`VN3enMW7*34`i$OXLpxs4wJR$}td6&Y8gzk~9
4r+CS@m7L^`}V1|c`t0w(i5WXzsIrd*FUM}H<^EJ1Ou?^V=lDsxhRudc|nkFMwbO=}{*6V#pVo3Qe_Irq{X9D%9KC&B8kRj&Q9b1oHUn5`s-V4%>ycAf
4oM<ImvWg&o?MNfY4J~+fj9;-_Tp!r{Our2eC1yc1jx!AjVcU+p@-pqg%p+K+fSe<nCTid??k97)?FaWI)r#5I5I;O(<xPDXgl}Pf-L9w>a>OrcHQiUc
K=_Ou4qS`$V=qCT`u!0eh6JyHduV#je_vqUe>keoGKJV-6;#aDeGK{YJm?$4VNZYo?)|d)gjRT3M!cbal@T(CPFVH#SZ3gQBTkEhdMSc)52T#?)gOrBB
c6+=<>6pcK~s`lw_E`Cm<J`C2rq!+bF+GR^9+gyGS8<}vlH)o>$G1?vTYpyY?WRRG8{nNG^?4$))19C+gyCIk@An53g0_G{6h06VQSWh@Mi`iPCbkZ;a
`9K5ZOO4AKb@>gf$`L6ybBJUG`CoKe;Kj$hBh;f6JHFI@6;$E<QG<oZ|7ifs{%=CJ~XB1uo1%V|q_iE$HCI8VtNpf5;qXE#_Bn0L*irYL+{#2>q*(;^;
Sp@JOqh!;Ifm1Whe!-_QQsQU6%?`S7=ThUA1Z<=eE@8TdalzjvO<aKM*xWg)6*+b%_Bqpz)dJm3cS(oGSm6!v<w)pg9V4)?E^mE3NxJMbMW10eR$`I%Z
5<QH4#kOl9-7uX2lH<Ae@&rJv6Hyyv6wGoK_j<Ua14>HXhpuf-2l<Jw}gqB%e)!n(ejTU3ZgQw!Y0EVp@3!;Dw!JU{$$p5$s5;99L<J-a_aH1jM4=*7u
An20w2?mfrArQA0(~L-;-{}&_+Q!fdrVHFT!_pohXXU6D4GQVYHBw%^YRkf5!9))3rR4F()Hk)LZULI#QJW{u3Jo5jC`T2aB8l&ic>azfdXpJSJ)h^fb
b3Nvf^7on`mmsc7dz?8XTs6^^^v^4x;SP~|29F3Ut1l)3np()5zkBnER~46%UajOFYEE?oS~05mZhw(Jk#6=N~wQ&Y4iAV8<oB}?rVbxU;BKU+PCC6;1
Y^*FC`E4C!tv88uChw*0&4$z7~<bhpB!mh~meF0**Z5=7ii0G83D-4>v}shzVD4)61f;`Sp;x2P5YeWJaAkRaN_V;FtH#y9-Go1h;YFSN6IF)W2z8gSY
Xe|Jo}4Et~)I56zZ)TM^uZc+0{F225@hLPGs%UXc6}ABa@|H0;lWu*YZB7xC#i@RFi8{^YMW>MKYKrg`dJjS;q2{ytVNZXAZm(N~Z@1u%ha!V_Fg!aE{
#jg~*Z8^;(=BNfub18PVU-|i8jzCCs~cyp|rK>?oHQM56)gWN$x#yJFv5Z-FHCyskH<Yi0RD5@S%gb=W>N~7n%36CS2W~Kxxs+)tA?*J!v&@n0f)e>z>
1jP=U6{{=;Ir2*BKeg`M!IlrW;;+*%0gVk^^+RXfb_|UcD~-x#07cr&DHHs(F+F$2jziUjj7(8}=F0XR<fW-++&J|i;3og`dpt92<HlHP^>F#~S%X}5U
RYMS4Ys22p6Kreh1bWaQqoOVutKxU&Q-;0@Hw{36W`Wr<6%WlnmF4k2yjVO9?@(5*Y=x4v-PXR*NE)G82<UnY-c1OZaYo=fFYv$>DhnVcH5Ditb1DM*h
NOkZbP0}lYiU{pw@WA;YHJhy><SLlDAT9q>O8}1>!jZQ_u&s{HQmZZ<6?m?-{vmsD7X}lhySA^&(9tRB~i@_h|Dz>XFEhkgQ^qg%sHhGPXO6;l4c5mJQ
{PGu6@f_D+8lc5lt#-j?PFo*J@h)+-_IMwpZvDJsOnR&CY<!QJRg`&rURE|dAlYKl@&GP{4?%u9lIU{9uB;;ylBK<T9n=Sbje!plP35GT_I+>OO-82iO
>ys(WaPii4T@=x{}*(=-(gx2|vUS_z3C<<)doiwLtJN4IfQ5BBp%r+6_5@Xlfd~`4MA{7!1a)lQcf6OA13px^Ux9{js@O~A0|4JUa0ijg($K!N%P+8EI
ZfuL&|58~c=UEbl1W;Mc=)LF}f2SZ`jqG!7BDVqQ?H+abvtuq0xt7m1&ntoFLB9H4kJlI2+h|c)XJ#(!T2WVa+Vq3?ZMfzapCFYHXV&<c+LJ@w-i1O?g
$8n|tAXbh;h~8IKXK+_pF=Dr{?vQvD!B_!Gutfs!W|m4>u`(`@8Swi%<nKPcq4}FD-0d_1PFG3(q7o%*F-45DQ&*Zb7~+{gWXK81Vb!51BbP*9jOH0z8
^Yv@81x3>hubh1i4s3XWVfo`MDN`=`I+G0z$Z((_S-QhEGA((=##h3!7j9Nmq(O#06yc;t|@eH5Y(`%Kq~%l%fRwu6B~2BbSZ+dUw718$W<;zzKH<Aaa
pMo<X9dl{@5Zrp_}A7k02ISF<7RN6&jfDg!^`kjt#n;K5*@#RT2&_J%KZLMl~?5+k)yxNJ-zmu`(#m<7q0E|JEI^aO6OCWU7euNyOeiB&0X=>6#+GqDl
`ha#NE?fwzg{0m7%{OAD|d_^!EOPg{1$Xvn@saZVQ6iTsAPL{CghEk>zDJpK$$mIe1!H`&O8Ba((>RW8iC34Bi{1~+KaUmD<4c}oFy!!>Rwa#}QQ(!Zo
4mJ8IWQ^8lQGD<T*=vP|GNjGV3^Nj3NBa<%j9?Y)tY%|EnH;&~fy`FXu^b-kw%ndVryrqEtC;6L3F;27)5Dhxx%3n?>T$o@C-Y~wH0zcS^=$<Y33io}T
L@paP)bonG;|HjuwI{=(cj^I|FO?R%>^7hM~)HPb{rC*1x_bCQ!aw%r>5~<O`R1~_wZ~mo@OTCl0Xb^U7kYredABc66XdKj&vEf;G`5VGT+<p8&44=YQ
1@NPVWxDtoYwmoEK9IK25e+|H+a6xl8AYNlF%hz|^qTI138(7skW$1#KIG{VwkYAKL|Z4tp97JxWP{T-<m6I_z!}q>{&+UPbG-J}l)|A#*kfa<A9h>kA
QW`au-MVLUYeSFQ)K3>-??$z+8=#BU99nX3_I^)#n|_kffd!HDYPmV<7YI9I^)tA7IT{b$o%E8V`@I$0=%I?<K+Y>DvCX(PkRrzjNQW_aLa-zy&SyYlP
(^_!!V_L8O3yWhSUc(s9QMemcE_`>;Nr%UzLw(l-o9<qjEAp1?n(nF32u?8+Y{h7lXJd0@d4p4X^=tPkug71R*pQIJtoZ~!1^|2mGm!z`@dJ-q)?<Ykr
N!UWJD=p+AF?ud4$h4@xv7Oevj`*-4|C@b0`ixTz>1P@iq<gF?_)sDJ4Ga?Dy9&x12;TJq3F9%oUe1o*KP^^nj}L%k$CIE#EAP68^gX6XRmtZa(5F(Ac
G=<zD2DM@%02ahWXkTVAAXQaJiFU-xc{yL;eSUj>HmBwE%sxSOb%xZrTE_y#Ypi(Uf{>2M$V>j3GuUV9uIX#vS7&w*#z?^<wqh(mEhj55U1~-$20nPD$
rr`Qi2cmXDeA$RE|s6>BhOBW@pL&bCqgJi*Io!uZ!28Sneeo>R<ZT#~=B(2_nFoi#6s@qe6`CH76xrp#k^v<x)N=p!(;Ro?pepFd?S!a{m2@R1O*Ax^g
*JJRhvOyemBZLn&akh-M(~VGD&v%&E=5c{@1svVOmbh^hI~3Eufpzyb;pj2diWI2}BdvX>cJK>g{wF1{Nh!-JT#D(fHvl!Bf{HtU?>p!)x{to>~-^gnf
^6>|$jwr)EP>_ykdcyM_e|CLx9lk>>~7PRcCxz$JmEc*D_EnE9=cgDv4MN~F|E@fkH`SkMzw2O`jO{jxSn9|`@Kn0UQREMPMd_H?EP`~B3czP_tKffcG
J)`hDf=$bwW1BQh&8Im3T^%g3H-OeRdDr*V0*n6~*~I%@7vM--wMgO$AzrJ<8SS?1gRjS&PnaN%5=sN1lv?ZCcHBLstZ@Y;N%ye?(w31ZDW4zTk{o^dL
RzhyE=205f`>U@E%8+UTvUFZg-v|p+s5C#7f$<wtpn^%(a~a2GsjnY5_|BP6iAkg^d?`g&*xvcu}WKH!biZGCv3(9ei62d-1xn~^f#j{Xen|3;c!LADA
-tu-F52q4yk(OIxCjI2k=07zZs%EYcPK=#gs#(-}cu^w_}%i9eC%rNSD<=J0}+|wCe9jwUB&T>nqkLZw0e9Pm;}RQ^<$JgOMgOFE-lBQQ}S+tODy-ujh
M?A-Fx>yHZnLa-gZMCDqYzaX|Zt)9jf(_5^X0%BpQxf3~CcsK9B}bp#Evq+(<|$p4$YH(Pd9X|qG$#kW)hNJs+tj!gPSA`u{j<6MZo5j`Ri5$D}c&N-L
8cQyOBt6XJQom%T+Myx;@N;1E1Gzmf*|E`-riBxW9Qx_#d!|_JwLOr%HZj|$3<Y`tc>IiM+axxO_0xvgypjF5=VFf}G3cr3n=k~rVcbf;9dZ(L^YyLS?
4N0u&=mWos^!wpU@q-ytn}Q#?bf(8#)8-0V+oTS}*;yW$;p^NE_95yibJfnoS!rzLx=VQEB7S##$|g5&%fd6Xxo4J7tkL^vZ7=!V+HKUE?W8-LH)J1Ab
tbfi&DXRc?MDAI(wxhW!xT(_j#~S)9>jeZPH9ZD(>`fA??9Bn<!a%$<D=SU9eb&>)=6^ub6DR(o=G3~>{TB%y7^U1n3;kH_wk`lG%t&WCCD5m&H}l4r1
!RO<8vye+_AVGXw_p6&Jou~kqpI7F6|=bHp>ScQM`geG-Uu4?K+nzujyy}YstpKKF&sP&F%&z(NjE!<Cu>mu#g78gtiyaKE#)2DmGjCq2Hr9wI6NRi&R
+W&I`vQ8DC#^w=Qz7IW3MTIDh?SJTc^~*)e{+mG<e-02atvD$yFp9v#ZX#Ed#S5&^}WCZ($1WD~Z<g`rc_oXbya??gI#E7~fm@@k(cVN#%-CU5%jS=U#
3UKpahU)!%cYccJk@v7c(__hCVk_TX~F=57YV)-4i%`vjEBiWZr@Q8CdGDIdV_B|(3TD+6vr}Uw0>Y8aEB+gV!zYFMJPx}2}(sTTL`@*4G76!{JB{lt<
qC4T~#qRRliTqYvEo;))#6BKu%f22Z!t8u;+0To9U^o7O^P?3CEK$~=E7sz;dkb{dZLg1FH7Ai~ff;1;dz|dmIPKG@jV6YE-Ob&yEmx9L!`wt1TP>q~)
Sqtr*+0?)T^1)z$v<D;po#Txd<YpE*wp9sX;Q|SB|7V=nGUZaNe&z6yi@9Y?XMv>-t)RSKj>nZP3c~)hl&~;E0^9U;=hkqMre;*MR~O6o+c>lDN@4LOo
i8K9MMAGBA$(tjT-1=aE2ma3!*$`(0wv*ph<nbIQ2Z3`*%mDkIi;Wha>nqe&?5`-mL9ilsx=lJ`!bq-X_UzMT#h&UFGuK3B<3*sfZcskNd=;MGI*6VnG
#2Mg?u>`k5pb{*4MF`#jQ#UerD;FK_KYjxTL|3C|1pe8Ik+sPuV}=<y&<575TMIS)zi*;PhYHs@;R4EhY2pIqD(FXh=1|8RYGoNQ_KY_lyV@A8}>$*9u
o+to=H;%vRnkgUoP-Q}!YvTy-yTGIubV&OhV#5pYI9k!*q3hkr2T73=h#iRABv7bN6mos6{Zz70Cv$5B_xUjk_5NE*O=^*7k3A3F~e$d-(k<}zw$w*vm
_A5C?yiZ%#fQ@L7qeu#g*;}^LwNhn8xDK=@(t>vN=AFxTA76Uk5gXed5=C^-+%EWUQ{~^-pW>r_rs|D8Z0GTjL}jR5D&okm%{^J}=ZTi(seElOen)uYm
T|}Zos||gKt$H^a#Uy&E5}tr0W0#CRo+i24$S3q)uYC)`?E&Nx=7OOGs7lXB8lN6l#!rMlHh#H2fn1~r*SgX$k~bK-qO<j@J`!>**|oOISPqJhb!+~WG
Ng*N=wM6&t?@8nhD(btkok$@7>p&Dd*!mqF!8AM8dE*%b^pP6WIHjK))`Acal`%MyRjnHXL>et1c&zalf9xz~AVRZYTP)OkH&z-Pn$r#7!4&Rh|o9zRZ
EP_6M_myW;Bd&gaPK8BJt@eZQXxHyz0Fe}+UoK^mkxCKo&)<Vw*TX?d{ey{_wq4T-sr<44wg-u1qs)V)%B+m)#G_TUaRHK6H37yDfV*6mKrdBUaLsybU
i!tZN>g$hadY)p53NyCYWr~qlc!Eo8K98XD-ylh~d=wn0O45r)&h1jN|U!)7gF6Ye?L3~7C-{=v7cCoNDbNp-M<V!?t>q6xZ`g)um@tr=sh1k}W3uBVC
IeWLgu1;ip7ly*}F|29Ms0vd%E1!xY_U3-y<(#|FY0hO@qsMPr*X1-GXL}M!cuQk$S5<iVoTHn)%<S}}`|9f%6`93s6omKOX$rSk_%nV<pL@>#vy2zo6
H|5Xqr=AYJ^!(cjD}y&mVfRY+D#@p5y$iWfKQyrkM&Ei4k2MPUeKvakk_PY4=`~(FAfNs?o9+GhHhJ%$pj}4Re|IPx4#bBSEv`yM;(CctK3@q)4Mo~qv
}dty#~8uDhEfGm#C1tfNpDSM(e;HlQ5Ih$9I@`(p%ZP{5<>H`?$4*O<{(6W}8EDGGTa|QqSpIJZoLs>9GIo?a$fHw~jf!8+x^-0G&@3QL}^k<iZ1Ji5u
v|!kJ0NNA!?CmW+ckQTsI&2ffh<8{!XnkNoD(5?wzb`w1Q#$+_wE!ma?YlYKJEp6_}lB{^o&Y72X}Vx-=-?R`Bkep)aSj*#wSGCv@H>`S^+NDfSl+o*n
?DpA|@uqJh7zH_?P6ZB@{J2AFhQn;CD5H;M8E*0wyMjEZm(8!$pyj8S)k2HS2ZoPeCPDk!wQPf1E`%(JTUU}fCUFn1d%+2@r-MVLbWhjF#RF~MPN@6Qs
=N`WIy0cH4eE>Sh;+5*?62I?e1xw<Fg#5lqw&tcbe-quA!7mQe@&2w}F7J`uDD}!-GiZ(v`#?43({^tuL+8OJqkB3H)tL&+%W5^-)!y|z;R74IAt|QA=
yeZ?s7-|__1QaL-={Zn->TA(tiQFFp!f0~2lsqP&W|hqwlf=>f-9D7$y>DDaJ=99-a(|X)cT$6kBxmes?dH{%-qpj*)c$C8nXWWArg@pjN@|BUp^~_%;
iJt${X~0jt>>TBFWpIFBQSRt;Qm=`)f>}Tf3PV&Lrpm=1%R4<D%Z?x}o-Ft|V%EnpAMWDY02+ou(MMbhpLca}uzg;YjLZSle|^_szlNIfQezPuXR`$LZ
XkzJ6?hzD_y&?4)t;o)g86tuAgK_O1~g&;0mRe{a3j#q$0nIhZ+)2O=)&!=}QwP9F?7@pQ?JO|ohEmm9r1Zfu+?^8WmyQ9FM==d=bdF>($maZ~4adt!H
md$(7`OHZ1SrdRs0=;eqL?YNySalSvFB3;{?W_|4QgGzI{J+qrX+z+HaX6ryL#;wZjV{s|7{cTAQ4T>AO9@-mmE4sU^eQ{b|HhX$WeMfj*qc2OezWq!k
s`eo3HW#$mFQ?p4^@;j=Y!-N8W51FQsEEThXnAsoo2SIq8jZ(?xKZg8y525P$?+pY!nQCIw@6pU%T$)`lGBYx*G-|b<nyBfnYTq6yRQeq53RDY(}U(u7
9%UiYUk1ggV?vTj<02h6*o}|{`{o(h7)y9{37o^<fmW`@8tY>n9GS@xL506>;~+0=(oq+A!^A!`SR`;)qVLKKHKGWB8HXzo42d~gS*T}3=VWo?YHxM)S
~?%$m)e9op`Fd2QiHQ3@GXFE@JVxBT!Qrqwu~E&7cbRcADt+TGJ0fo4y`wM7&`+5tEdh?bzN9>E&`xnV5v#57NX{c%DWo>OsBT?Vz&v>Tb>#ZanjJGIo
n2KH}YWb}qor=1{C`$}o-jwofMXw}<-Q@BjZV{d1nvv7Npr^!vFs|MkCR&)1ax-JkxF*Zq9M?k|r0e1+h@{<nF2r+@c9{(R5IZ^(Z?kpKALpHRO)>gU+
^2mXQiPaOGsgZ$H>|8pn)561XU9r~wE``_;<{~GWg9QjvU?Efvu|K&mc;{*RoBmCbi@_&oQ`9Ii<|0<~efrk1Y3HA51{$8x#i}f4zKY6+S?yTRazfpgq
{zm-|f%->M|4#|}+Y0;!{Wo5JayaY8X8JGx^-p(Zzu!AgeuF+&Z+V{WnNCyBwHY@<r<^z+-49A5BnAX@^nD!7pXZQA<LrYde?GwX>*ufIA!PMo_!r?-Y
Re}Jh_*q+k3l@eijh;VQ*yOir3K-%KfPiPajRM`SKc{{`);$J*(T@L)S;rQh0)M@xn%S^?HlhEHcS#d--j30E`0F5iJ8pR59iQ5|8Jk~85{D9{v~*Q$X
Ik_aaHWTKCi`c;y&7>ux#(L-=gh2ZSTu^4U9X#%HPKuBYF7uM6~zY^}tHU@7I4HS04SY@PFg|#{2h)hyIoMCI5~0pB2wavvtqQ%eBiu+1dTKz63pUpyF
pNH(NCLt0OK_YVhCs@~o_LPg{54cvO$mVFPeTZo-$o6yJD$6FIwi;L1SA*)=_W>x)yUW%2J_KYrKCZ@=-oUVih-?|S*qyuN>p7qLQj-~Hx;|ADt2X*I%
k{#5W^`p|x_f7-g$aqaOvy1e^9mcI32`&$3=U~T)BUms#yXU$ew-}>;q{?d1TyN9!S-;ZxShTr<|z5WV$r}BUMe3uv&k@uVL{}=qh-{6D4u9xjM-v0$W
;Z)k**2stj!03kw-G=9g?^zvyzwY0^_J4na@7LdW|5kW~d|;bsarmo#AMWGo53hlbugCc+{<R-p{#t+knxDttc>h*-e<L6LwIBK$dil@Ab1(G!^!nGs`
_~@de+aza`Qtw}-fw^ZyZ(OH-~TW1{ziWL>w5kh>+zor?|1$E#`}%;8}B#XZ@hmCyuvsr)y3+Xy3CmD<g;g$dS$EZ)O%^npBD2epEsR$=sx&9PD{SxKD
|;qmGn^9H`kt~%d~N(82w(4e>FTe#p?F``ggSJa_9H_{l@!^_a6+e%2>{DF8Ybz{imG2&94~8JuTGjcfI_^`;GT+jpsXZljbnvu3J}VOK{R|=I&ExQjp
%e{_?bR`btOekt}=MsL?r9F-Hy06(2)GWWxhmE{D)Fw^Z?DX&JmdSC-FFX|k+}U6|fj3Agp=3#?Uga~XYdhLiOjGFxNk!Q*G{wcGrO-g|v9M0fI9UwFr
(|8;y{7Y3{UUf<t%zwv(K{l@!^_n!>U!BT!P?0M>=%eicxTlVOi;T{CSstPxO>8SnZHL-gm9KVnEVG@f{3^egpaglNVe*O3H;q}^K>#y;?_h+K-{Ttr#
!prjY|Ht?K%pd>%)A52n4sYi7`u@iIjrT9X8|!;FNKP_}H_kSO!+ZM-Z~Yq&W#+tl*G=eIT*+NuS8}lTzVEj^CiVgNqZrY?l5lMAwCVZuAASB75TCcF^
lo3qkvlfdJEg+fcZ29K{WV^>^VyeSh4v#ova?UW6VA_$A#~blHIIfnT&jZ8SoC?A7shJf=doBu{P%td<9+z^(=Ivg?~eb^|ND3UW$xzZ>+gM^m}jwuPD
p&mGJsDN4r{2PGVmf^9&BobT6B^y<eMw6l~W-@J#iKs!yPRd?@O!#VBTJMX0TLiubo1J!pm)RK+S7Xk5_JiDK}nz@KkGD9N6!!FYGWy9c!byU4HNa8LO
5_g{cW1w(O$dT1)&7p4>$=_T7QJ-w~b;Fh@!MH9o=Ehp>i^80Xpgn!t^9&0l!Cm0{HLPNc=cyJe`l?p~gnABGl!<)$ypXFE))WK}Ov-xTQwPmw-(FS74
mL)~%*CU?RQ6@25RVZPSJ@Kj#HaV%22h{v6z$~&mSV<ReP=)0#UMBwg1p~()*rk3(#HV-R=LsRs~zI_@?f6&?bgXaNr#~6o0Zv$!Md_0!bc~bQyRYByl
HhN{(o`EI(Sm4FQPgJ2ToTTU;w(xMioskt>F$1A<&8c^q0^~HaNbtI%0*sge9E3ftmFC^dLI7(8(HR@p;HqI7^2hjy{n%0@b*O}1%vD~&$<_c#;=EG=R
^eo!$LIK*w6y6>z`;&LQR#dn<#SklAZl}lCZ>EyvYu%)Je_oe#?w>uq@F8U(MsDIKObdbX?-frU@JElnXY@1^hczKP)Tl2B=Sdj(vfWILdGB&eVDX~bq
H=3Arx~DPY(+)YTqv$6z$`L9#8&ZX>qhv!dR9&q(=|OQzJ%u(ocX4Ts*EhWAKK*3O7APxLJ>>Wq^9vpbee~X%_`}$~IXo<dv&{NnU@(daCCwK(U4qs_r
dsMyuuv8TMy9@N(<PW?KNzUN19#fwi85iqlj$)|$3(eqq+K%FilncUKxCIdyoQ;f?@^4ldE-2wmPhwZ;bcLsQ^+qBln9!omjvB|v;&EMRHfoT<Q5>pOZ
fZ^)=Z_9>vK&fd}<^MKbMv6+B`V-RwB{bLy?pd7)BZ+EQ5tU5^#LX+T-r#^<pk}z-@+6BIj#ToU&6);Lz*e|HNrv%@wxc9{RLffEg_Yy)313c@}9XROR
r4;vTWl#EjgZkfE-*7}{_%^f$P6QUm@}A5g=*NEiTkC;UzC-!S`R0*&$TYmGkVQdymL#<V$3W1AGmDJRkn%>*s5@8-2Nk6}z>J<%xB^MvxVXWMQOhZRr
@>q;Drz6MXp%(lLHNq^S~T4Bgjbo(Dq!3CIudTE<c*<u%HUFh3cELMV>HS1fM7n95DzaNNk-?i0gz6kjYeeCJWPs!h1AsFP%%__tV}kg6aI2rbbUCDrS
0xc0%<>SaOT#tXPRAggqW5jJfy?J)9ql(z`o!~0oJ`<Yw_C<Aw4zp^3IxEf@Cp5sC?WECsEc+MrVXF*glsQ5dv8yQ-Rc3u#GgvlaR2rjAB*<U@=9)rn{
;ZNXuk!|5*m)J-e82uN{XlJUvZhIs10f?LsfW>i8=uk#^5WtMp0WrM^7zRLiafX8X#4oBlW>c60BZeb#vss?4)Sg%#wr(h6A!sY<;gfhzn-kCNj8La?5
3tkhI(I<VwmqRlPtMp#K?{ndrcUrB~PB)+6wDYu2AxyUG`^QR>@>br+6I=*qeysJrn3X=}b2k78?M{|-^ES)RNzG2|jU?Wd`qDKIn+kQsVh2tb8Kj<6$
JSzr0_m<*`TP74DDeWWnB)yA`QLc+0zRxZ^l&-bFk$y&`--hXalYaEWUhjmD`caPc(_s7HCahQd&G*t?oLSg%_(SSn4jAd9!C(6JP(O=gUJW?{!P-<P9
>6&kzVSXVEs;G=m-t%Fz7GqX=tnA+Lu~Y)*#$LKQrK<}Pr@fQlEweo`2Jdd)xSR9CvQXP61=wso<W=AlBkg+e(T5be5mLob#ttqa-Ai7a<+c-Lwz~slX
i`4MZO(UlV%<e2PaDN(W4M)#`Nxv2<@r>xPAiCzpJTd;GU@>O2j~AOh=G6*jbkiH4M*9l2fjsXiJ=phForVbKkXRD6J_(&jSy=>-!Bx*u;Z_hcLV|`gg
swreq?zd~1`r&|L;Cbc@iE3Uw^A$LS0Yje13alZ}%>*U*RK1Bb}|>-m!^>4LUf-SUcSt`T(cVE)XXbhFS-yco9(ht@)x$A;bfGk^a3sl=vy6C!x1n}(c
!V^}|UYC;Y8rNMz$Anhh_Z}Q78e_+Pk1qMyFVRS$Dv5YgJ{k0xTb*P1R;Hu(@0R<ZLLSugXMjb^C@eleXmhVZP!HU)EU;c$zmjs@kha<`(j3nJ3hv3H_
{HZ^>_i=}x*(H*+^-x6cS<w?J6{@gEHxmBp`Q3!7FTbJxwO>Qv%}RQ|&@SP_(*c(k-L`)G##$~TDqqfp2iqi?@D<?Tr(Tp83P;G55{tTU0P*!b5dQwIm
w>bQT2uB+1jnv#asCvoU-h!&s)e35lxt&bI~yvX(2(*~FS5fGj%c!+iJCCH#>OKd{_VS7+%baQWyrT3D5Fxr3tutjxmHycr1f+|)L`E&z15`_vOHs>Ht
bSfVh7rRSsm_C|29)zuddAuISO<*qvb=b-@HJDJjb}03^A@vHrG|qZcmJ+O$D_Pcl!tu&BH(ZB3vE87iX#+aNMqCY!rHT`Jeh-S`H@sG!=SMOp_aE;V4
Bv{Gy&FHiILZsJK3?r6jQBGXJda^K~vH1N4s($cv)mQ1QSoze``96pE|foi3`D>_D~UDSChL3n^>hgW1?p?CRN*k-hTl{G;&|8kxT;o^PJ{&8OH5cr+Y
#IF_W@2q5cziR1V9ggIN`SdrJD8`BfBVFCRY-h~!x+s!@|gimwA^(U8q`BQe20NS0TWs=U+Yk^j9kbl+7O(;|#oXZ?}wxjUZ52}CF%Z)V;p5A#*06F!X
;oed?M)|H6L3UG=I)W(~zIYHxz2(a<etGR-PXrX_h(9Q%Wo@N!5x?stgoGRn63|?Dir@nm63cqvn_p)001<V)n3JAg%@HbYbVb=0zx;_$qaA+ndV9i0x
UUtN@PQ;S*H%tfP{8YkD*+KdJy+l*SjY+R^j=q9I<Q3ogsziuu_@&Q4au}g(`XEymB6VDh7T@qtKu5pcy?pdiJ~?DRN|kk=W8bC^R>QlvQ+3vhfmA)r2
~Mn5f?xDp>w?zf^owFo<4FJOS_!<Re#S*D|*(*jV@5@PD2ZNynf;Rk+)=|zcToSii4)W(_(}0+gU8&^Nvwg5kEgTRS&IHyW`H+MCM8uAp(^9=5YHyZQf
7)9eq5b9crUVWzJWTeEuuLR&zeYDnsE_j8$mh)V$A=KChMxFXE-a!NReg<UeEwBBj*utC2(g$8QiO(h=p1ORatgvB2s9-#>msaz)&We6A3G8k+CPV5UZ
g-+sdn%7bUzrjmwz^nBvs2JX_2eoURZq5OGoCus;`6S~`ULhmoXq3mA8QEaAp!R0xah`tf)3%~t_qpf8Am|myB6eVX|x-WtG>5s5(_b4~-0%HVc!dqOK
ifH)a1NfLA4c~#i;ioe43{)#J{_pkm=$A+ML19`LG5HA<@{YL6>*eEu{&g|Y`*03<b!h9Hmf|<@W8eMex$7Bz_TYwTfK$f2G<E?FSEI*6LcMGG_~{qm$
*&yWhj9OkUxt)^p{hv2S~9pe0kTQX@AeP!w7)xfmL5q&FV_SWq<-FK$!NV(0L-u7sGE;TLHyvCeryH_6hq?nv6N^bS<IE+e(4({3#+K>g@=9T!^C<l&m
8zfY=NVmr#<si9|9mGcam@}h9hZ=wU5BD%Pf>|^@Y(Kq`2_8t8Vz4@1;H0IHCrpBO)tD#U#SiyC1$!Cz)qVC65W71`}K=Gs#omeBa~;1u^H1q=znVGZ?
Chi-Iq{SK8Df^S6dK4EFERGN)eZ!8hN>++JoblEtWydk{h|D<%KM_kZ#S>&&uHzj`8?dr-vcdwjoOF>fronR;WHqaptC8|q*0M?`+!;fCIYmJyUi1!+5
Sf7U}@W3WNG2}*nySC5gm9@zhAf8(y{S9DJsi8sIZ58^<G@p60}CYf546+8^d#ov0afoa#mK<9m2F!qO|^dVT__j-iz3V4Ix%_DdqVMKoGNb%2lT>8~T
_1ue$zFwv`%^_>Vqg~3L#6-Obh4&QUDr0<0D2rl*)9n-BjO8W57xjULAxUny=>n1mzxx;8AdlZ5+IU4dvI%4vc)-qgUQohrgQ`z+_-P*{PZejO`srWi1
U{B@QgRX2{K3W1sX9+TdBLox3+{UVG|2{IzUk2QWc=N~YOSvvJhr)uyHg=~!gCPZpZ@)mUpu{<82PVUjeq+0wk9&sm(h#0{pJMVBPb63(Q~dl&H`Qx6}
jv4AnD8%oJDq<LR=|3!jJTF@quNiC!8M4@)!Rp!Fh*6Ap??5d`1GRv=e^$$$PQTz`yo{k8xDiYHCb9`0lsjsnERaof;Z6h`*qG+YZuCzg_9c#^a$p#cI
`q3(zN@#_>0wcDH2%)L7hc&|Ml&`J52=;Zy%sXO^ZzClr1AtYUvUDzUO13LlUpzQgY8!Nn5yDs%`g;*26`dhv?YXdL_mpBSaCE|WaIJTD+}w>J()zT`#
M=XcP;kQg9|2&v`D2OThU&ys#l9+TX-#6K0LF`+w(vsmJ7e}NvY3;4ZB31c)X@smkYaQN|5*GazLR~<GPeX*HEiWqY_C>3a_tVB|BNn%~!$^x!39Dejy
O4!o~z1$cvI_RONSb2X2-};;CMiLucMin5wT?5ohPtAkh`YS(p4e{>l;0Yi20PsPN`9gi`<=}cRG1+Doztw1~^?mX>|MXkZP<gFWdg;Pqcd+s7U4o7OU
S9;~2K7Rte%<(i&fr~E0*=4*QvYK=u>=;D)QSP-k6ym^k~2w9F=F9M%*lM6_R3^_`=RPse9$}%ie=oMh@v;DC;sa@Z#l)TfCGKOs2OzM(s;kNfBewXK3
I%dkG%>lP$ejw<2r`le&|8D8xjB|GTJ$nj=-|q_QyY~sYv*6g!>IQJ2Xu4DGcZzK6P5t@yv(qxlk-<dnqE}zw@bx;1Lz4m&0o-I46LKQVsw3=UsXvdMz
<KTsf2-Yl25{KYaRl%PpgY(cXneg;~%77uovZ(~`Yz=yhy)UVfXhMN3z|!^sz)Dyou&Fuqz28Xv-=R$$66zxXr@)=99bd=!=au%a+fs`@7%8N;@q$=%P
qacYAjEEK~3-+os=$H@iI38L}3pG!~oVH|?G)E(UZvA?^!K;kov?BeN_<(n`IR2OBeXY*It(a+H0?*6ZQ4zZ~Nz$zxD&O4jY(WNM$0X}EkA@}1+{KFH)
_<j1yqv%@8dTESMSPXmN+;W^u=|<AR`S_MmV=X#a&-^6A8N?o@as||S8{JmOl<yZFi%4bkcF{IL<#zzh@s8-xr|cu5Hw^IyCi9xKilSxWhdKtGRZHPb<
t2nLjl3CuG`H{!(L0AgJ)TC~N!LVDY_HBl>#cNXOs9&GbL~my&+R>Qsc13244Ojp|KvT0O#yRkRAlk!H91-smtw@|&K163bUA5w_#?0O@LHjF(bJOh9-
l-H#1olM)?#DhJ{)GqRvvMKq4tUOU9BC#pgsmP-Q<fUbEo&OJdGlzjLz0XnSe$&2|aL`dq4X2$9}tfc|LmJy!2mrRa4GdL%XJ3;uw9dp5kbaUwI~b=MJ
OV*TRM51OP6d9A<v<hmFE%8T^`y)w2~Gf#A#hulzChnMT*NMe3)2TzNyCYyYR;Tzl#ysTE#CKUnFG^HY%i%Bzm_jFHE!SI?;ACW3D-Oz{0XuU1@n5k<<
*arik~lBt|@@Y8RxI!%%qtPw5necLa4xymH{yWe<;myzEivcCN#o@l|ki$8f)cHIXHO!s&}3D^@qL(g6DlULnI=`2;ucP_j=W{kp+lBJ)1`_ukGv5gT(
a+0sU{R?q6^9~x1;D*qFeerU*o{!+W-!#{NwVj^o0+#28v@9dY<Da~smbHuyO1Mnw`Ejse+a-HEee02XC;spLENoQKscv$gOd)>aOOH}V3?wZ-l6qJ52
f~NN*jdK69@!`pP=`}dl5UoF1gG_8;cq>XsNEF+XTT5@A10lQ4cu7xtw)bB&KO<2p9{#dw-nEO<xASP9?7Z{BKG|($a>d2(OWgU;cx#Zk<lDQhW!*MWb
4I}UicjR>?a1Ua%RkatX}Y`suA+b^%4K<C$>AAMO_j-C5;EI3tmP|{Py>L;vd&%uFpd-5n4!`A3d-CxIVMp(-F4|%~&eKr0t)t&nUN-3Xy1jP)vR0t!f
%8A;nyUZr1V5YYclLepEI0I9?b^G7H;lq5fffe0BP(q@5oh7wXR}LayZMjLx3?5#IPZz$7XAldiq0otRxNA;Qvzc|Aj00$;l)!bS|vwRy6VP^ien;$~Z
PPyFsT{B%!fmJD;!p802ik#ufQK&M))xdW-+q2GDvEoUNcq7s6iywE&Itr&^eaIiJx2W~;G5<P$1xIgVTiThJCLe<(~^rM%u`P@OwE)xoDp6GoT-_Ee?
CKbQ`xL&4Uzs9-VQYQcHhmf=cXspVbmx@C)!gJx(xHGHWB+o&7hCY945vb_EGBF2pny2$S9<HCa1vv42A@#UG++1-!X%Zn1@S)uUdQ0b9Y+eQ=0s-7S^
avk{rM>#|3@pcLQGN{q-eh$YKzFa-a9!SQ@4_>?mk1d~!u)VaY7<_ZuP4o@d$e@xt`>;O*zl}>T<m^d&jY>PLk4wkJc|5rlA31c0K|6*F0LJkXG7~dux
9uIR{~9YKmIQ)xB>OdHJUU!+XA@M5D~Sx>+zrV>+EPC`8?hN@T>m3dGt&%rB*;~bAlVwxzu`&q!#>X{%*@0z_(%VfBfX1=Fc$CC9myl(Es?!=O6ROBx;
SzR4;$^@1N$6qU{l6rc2q}cmMt|e^n^niQfU<CVcm=_s9Ivw+!Oqtn|P7_fPX@cYXx#Y#QNjKdJsPf9=f-dBecn3cmfM^T+&&OMS${hg&`M+fV*6e}s`
b4&HMU{`kp1U7t4nTRG{UdB6MdlinZm*Ii*u_^mrj%D0~^Qz5}gg(F^nkr@={Yrn%paaIq$ujUROcGm*G27a=P?p_8kgWQCj(a36*4Ap@qyxwtt<KB~e
yMBoOit3fvzC!UX47e|FbA=2SezIBOH6nh9J6Q^z-Xp{7c18M~dIU9g3w!TrIG0Sgk6jPXAHq&1p^*T<Xg;F(xQUW7?#34O8I7^5Glxl%2kH#Z>xII-A
u*FVJ0y?a;dA|a`@7z-;(Xsv#GiMz3K;$CdWz<sEqG7T5w6+$iG!0Y#i}lLEO3}kM8i%xTKb`Uv`{Uq`0JV|?dir|${=rw7(c^`l4M5>MR05gzdCzbm$
b1_IN0ZfgfHct^h2qLzKEq`fM}R?v6-A{!slopdT43DyS$TYFPPJG#N%kBF_Hg$2He+jLS2`elX<e`2u?GdA<vIuUcMc)9eh8Wkm%9YR=a&nB2n<jdHk
enL9#Ai^L^C@K=R2Vd3xI&xIgV@3!kEkpe9`b%BCufC8~%3<OX&@!JcYj?NDI=U;X2Q%r<*5(ge{N-mCK-*HR@j;@F=#P}_ZvSmo$Q_UB--Fi7hPC-;|
Zsm|t^km6?-MTilt3*FQ$^xeZAL2DrMos0So)M?h^_V{>N#@M4Hcr4P4n^X6!O;)H)QD1oq-@@%F35j_dA-d->3f!X*U$1sw!BiP(q+?C2&9~+z@VG-2
K2AA`_4QRpK#!jS4u<F1k|RB5#Y6mjVExG{o@|A}4A<x&poI@PUfy-)2rii>;r=4Dl4*9$5n^TzaG!G@OQd+;1t&Z{QT152NtzYn5BUAtK)xT}V`(AOB
+C0wgcrx)CMjpt0xZpa!tq&W7(-8X#IG>L16Q9pU}Qljiaq+ZiumxBTe@*0^CJ{piiS@tTROGbB)`rx>5nBQ{-k<J2?)%)i|-FeG1}vFSOn8rU$_#Jqo
*96&=jiSwh_NsRG!W*WPJIWlYF&HYEL+y7ze1k`iQzmfh^NPpBv5f^anrW1D2G^`xNlx3oULh_A-GDlYSWv@PeNC3wefzAPZ+Tf1)`tI7?dQ)CYzm^{6
ood(yOxj(~HtRFdbxM(}VELQp++xZyU{67cIv1Ie=!^yqZMGv1zN!ZTkN_&qo$Uj5MPEUv0`MjOzMjBI}%Eg^hTzsb!?YTJ5xiKyPjjOd$6`o(a<9XQC
|Mhw^0sjuT6g>X_z5!bax{G`T8g?RRM2b4Sh7V8qT`eK?5JLIcxS+bUFn&B~5d|XiVt=5f&PC!EYE$Xix@~%?#*kJc80dh{kD5-9j_hMsSLYyzO%<Fuq
zl6ycAdYb^dL+lTBOFilK=LsT8EFnf6I|y>NBcpvJtbprG~AM`Lhxk~e#XzJfI(JAs8~*4dNV4dUdEiYcb{fu^a5@yOgP8HbN(u7#rF5hpRV^9H+xU`(
HydcBBsxh9zb`X<~ItCGXKh(6CF47UJDj`<FChB!v&Lpv_Ho9?a3_3bGd4Q%V}XydsLEIuT*b@csEPvy@td;oBgGLACnSMt*+0>XcB?&iyNEB{^R<QxI
2DuCHJKNUP5nzJv0*3$rsk8{LCZzE^}mAvi4-2vdakIX2l9>%ckQ=$v7)4)0cuBW*jDS2R<rHO{2u651LvNzW((*)nlo@JV<_aX%)V6QoH!;2-IhJgP%
xd@IYH6U;DW{{>n$L`;5(q8db;+JB)3Ol*F(7`#<hSnkUzU2`e$Etel8f|M0u!Wv@?0s;)btSKbX5bi1#0ue_P?_!>QYckcy5!mhvk`TEgxV*{u*^aK6
)q0Qw&xY{?uAHL-<B4$F8M_1v4(NKz>C4SzBUeMR?Gf!o~tDK4}qSsN6N<F-L$~io>P+n>U<=(C&dgK=gWE%C3Lh`|ux!ZRDp08nq(^}ux<}mv-$dqls
Rib<*X=lCzaDna(^+!&b)LJ!6h_QP{-t(nQ65x^oO72YKG~MkdouY*!xUf`(-F%5^O)nK4X2wm&RjH_wwTn>&oCnd5_IZ4Idb5`nD6z$W!#ogcDNXOh?
+^DBceR_<Qpdmo?)Ei>E8<caQ;<s$?%?f$o3Y<BvR1SkXsLsb4znvs#?~A}cr^DaTHt6~GKlZJC|IWldY@a(GX?*#!jU5se6zTKx$J>fK>1~zP^s1pqr
XbRrxpzMsJb5xl6sg=0bHr~1>KHf$18E^`r@qJj>y*7nFQADpu=<k1NL9@zBaPYp@RM`Kj4m?KDDZS)C?TgUO>B#qSUf{?K9BlgM-F2Nn`oF?RAk`2>u
Y84x`KG;|1nQ|Hi1V48{(Cz6!~+5pc+wxu=`=7YC$hYf%BKijiNb(ZY}yYxH#Z(vt0y5yJUs7q~lY2TPs~LI~@`4~T!Ad{5Kv<^_g3l3*Y5gEG%vbj?5
*z#DpBnt?IpYhHa_|FuxFQAE$4i|mkm<%uYEULQ}q`f(4PsxPqH6hz+=A@V^H%pcqqhnuILkIn|ePjf|;e8?=xcRn^e_KIL1T5pNfs_PxN=QIV4)Hx@4
!P*0O_@Kwv{R@?+F%J{K1bGT>7>1LSPnmK+-!}t#celMH)7m3|hEtHd&%RX4@IHeB<-G5ZqvjrOuov+Ntu(B$A0KN^6Hk*1?(;U|dq;R&fO1Jg$Z`+Vo
yyWv4eeOLCff}3?CIyEs55;5WIZfY%TpffWmwqoa6G7Zinzct%LkcHQk^Vr=SGthJen04yPb<1*$*YX8_W?hd>Z0Ah-hA(=7#i}q6Wy*e4RHe4JY7OoF
*JF&8ODR`%V`ek&1AgA2voYU;7Oh`+PyuI<mD~<e~~SUPuwKZEs7l)_Dh{%kGXQ(30`-ds0s><?it#%qmaPAHf+OZ-lI>Mp7*G!(<h(j@}J%PZiY~Loz
2+c2kRAJta@FRpXt=mbH)GuUF6OQMj{V$qE5Zsl!kkH-)08p`iBYL&!ri<<mX@vJ*_GW?s8m=J%L|qzyw1LF5qr0zJt`uiFPjY{Xj1)vaIf=q3z~N1G@
8bvAo&vX}vP_^|Q98;dp&+Jl4m_NEYj5cUD|Gbh9oq2@^${X~Y0r>rP_f3itGn_UJpd6sc_%T`IF26zVDfhT@XI0MPFZ}$Z-7q>!n8bF@py}X5Op$upd
r<7Ofz3>uU<$6VNPhm@E4?7lW3h|q>>2bBWG~M;w4KagaPV_CcanuSN_kcrHd<+>GOeW!noAN*-=Zw5UPi6uMiyv_iyl%Wn*sq0|pU~J#^J8sLZ~g^ry
C&yTt2a+Oma7R_13u8)JJDnsO_f2fdWv|cmfDik4WGqzf639a&dk{Oc<2Hz4==%aW{ZriKK20g_ln1@c5`@*zr`E?JZ~dDsUDKjIX4@!InJ<qm(|!*Qa
gd=?Ga#8e@O9#1TY#XL;J+Y{A`}~4DSgz-(ZfHtyOBB#jg?E<3%9nM><f@r%{CS{t=_aVM9xi-9CYpGsIZD<Y2mN3#gz~+E2nK#alAFEAcDKi3><RV;x
U8w$lb|iVaZF?n55ZA1i{vozE9$%_d8Ev$GGq;OlzqqH~kBe4-4{Pj|+_!t5AbyA#e2T}b1SGDnd{!gB%c7+lemjTIvvT-}8^i^E^{Uwzzj0+lRmv0hL
g%kUlA7F?Oa_+c0)M(fAJ2Ke0WaCd!ou{5G{1!k1JQJWA4Ahu<y!coO7cBIRBlB7>c@?d%|QD}$vSm8MF1+S*sVdUx@WA2Vm9Si`Fe7o*wPm*)i71Gs3
s8t_j4VceZL67fj)C9C-NteV(;3ULnyyPD?)>!kx3b#5V{-s27t?@JQW7=Fjaa&vOSOUj60=$^cs7KR2Rx-s8;JLfYXnHkPY`Ey@!)Uc`__e!{{M-7c3
|wy93;RKoGsdViU*Dj;?y!!Okyk0CWP+c(Ngkb^p=HuLmxjj9OHd8U(o&H=htRs0PyFPr@uYXb)dAnv;~!;T)FvKIf#AiL8i&rXTH+c{6;R&Kp3I+Jj(
DOUH0Xc?aC{NplbWlfp6T)3W6xs-UcUsH1NOU@fqew>+Smm$3po3*;LzKM+hSjl4aTLc(QOyAjIl{W3-95$`*r>NO&Ja_{VhYIbsJ(mY!?65{<zRyCfz
6o7B02u;vT}cC$+U(!Gl!Q=ykO>M!4)yC@QV2Ao_YE^Kp7*5ui@!fhL?qy#9Q-<c;nN;v}iHSkpw|1s82bxG`p%F_N7gfT1cvG_exl%ON5)&DUK(@_kV
7($g$nVv@odTRw5<`X@vtu)>kSDIT=gJVj;(+w-eK7fT5xsSk<7v$KuRJS<m9PBGzUS#Ti=8w&A?P?Pz4ZN%>r=lh<_=i}}`<-IGgGgy;k#+|&7^F3W~
!Lx;=oUgkPC>^nf^C!Ra#*LRosFdX%W%r)&3#D@}xW6O?etG9EHXgzbfW@5&9~c3aOs{HaID@Bx%UyHz)ZGw@V3}#+H;VB(nbx4WkawL3CB=5*RbSAKu
#8z3do%Vdy*s#PAoRy8&b(b;o3pmCKyVxu_tdAWRi}4VV7^$4rZ@&B(PATjveRhj;SwC_9b^EmE0&fMFzZ++u}}v)U5s!hDXeEK&a<N-Y9#!cpH;0$xN
AYeZx_^9o)HUD7=GQK^L9{jLwjDWym^Io4O$$B)Ros?`3eAyZx!~BG4C0p77~jklt;WEd63j(y_?`J)jGoBK8z)|b~$(vg9A$P>c%Ti$XuXd6Mt75OGW
b1c9)^<MudSn6ERvxi528``vn<KpZJBxTC=dpXOZNC!<FRmDx|@sI6+i;`}3diT54K6@p$piaBqbdTyvdi89?oAa5-Kj-0BD7kFrgmq1iAl;_39ni=O)
8gw(9b`}1pR$;u9naG0Zx<UQ-)DTNkBkc5vX^4Igmm<`r^;SwkaFCrrnJ*HU`1S)HzcO(=ZG!sLFr0Y}kn2&iZ=X>i6t&8<WP_!D$*qLaBVRrst?_x5N
F%o$cB<@z?u4638Fw=($w#9YO%&VTH*omf+dg(&67<y`{eKoAGVcsdyB>xp__Z%G|?f~%z(s`)0brcIBSd{D6eiNz{JyqC0<s)?k2N4wNyvOzH>)z@=?
ypN6N3ry6UoCJj;}g#7i5LO)vll^ZDJibP52;N(yJhe+EN?VRO*EcOf#f9@-d-e5v82BJDD@!;Kn4y)-H(kIxbHxT2K2T6D|yx_^9w+tp^E3H9@k1cvK
3ed%|=JwZ6@`6CV8gMwgbA04bh`N#ur?&kXMWQE&R!Yf4YC@bldf~bge66UM`LaS7OW1e$`z@K}~PN%C0*6Tn2^Ln%Z;3<IpqcCil%`Qo^3(p-zhMn|Z
?8ZX%L@r~P2!&i>pb1GOI$#;-a<pM}^i(3=Mq1|PM?&rhlHT6R45(AVk`zuI;-PcO~pK(K}xcK*n##%r-KsR?LlVsj6GN@Y*<y6GD6W4lxYC#||*pT7s
Z^aoyJFvFyY4Dl1f@%6&qm>nf!SiB8p^8oPTT^CQvcB~3I9-63w{mD|Iy5b<$=_#J#S2oFu8|iT6J%mX*drpQg<O$@ye9E83rv-U~a`vN1M(;KDpT=h#
N<Jd`bu3UiInO_jZ`_xRCtKAHz`@t6KjXzq+Th14y)o)25kJYEN(W7;HS%&9do;A+P}-a=N3lA}kprg#(HpNRFO#-sg%;FS(cpM>D#lc#p7<frnuuRxi
QWi?QvJ!V$rLM8FyT25B``hzJ^x1nVXW=(sshJNAVz=qKgK*9@QXAoW1@C(0ZUzJG!re0C03_gxPRUkd{5J3tSCNpge2%HcvyRu<QZaA;qJpR7(IL}8D
|-cB#)O6zt2PInf4iS(7y&XnksI`3weItAa#m3jC^0POv?=~U=U6Mey+2|OXqd&p)Ca!(nvaE<V3h_K-oPqoUO}FGTvDq3L+N{_!(tZZEz#$wz#2cRB1
28Qq(sc0_NO%=qc?kmd13a1@I3&K*B%ykFtnf{F6si=QG9H$>T}hI-ElMumi!mP$S(#nIr1%_U_7<Zq>JdE*>nZ*7VF6w;p7$FmEJsYHui+taRvwq#a(
Uc`uu#)>*0xNKGKhlM`fAlspTFM@zuOKCQJjGk6C$;~wGskj;{s#!?GJul0z&oH&z{=~@R)bL!F99^VW^R8+t^=m2u_t+h1D(H#KAc)-qOBz99shcm49
_XB>v0x%id+R;GTzcE7KG%|Xim>m57*n9J4=dC(j^sBh?&jIw3rNOqOoXfpsTb?I*9;mKek}O%0ZOPVXt4~)2!VrcKx-au^n$Qe=ICK(dx|2WxRs8`D-
=S~zPVyID;Vx;(dw2&(nr&MFL&e_j-qKpn^IN}hX{{xDJuy2lg@XA>Yi>3QwPm)`+4$vrlZVb+EjT&O@};cqHyg&fGA*cGyY7>1Qe8mj-=PY@nq)d&u|
gFKx#Gktkhw~)GcgvLUGB8WS-vxr?T*vnn^JQ`!hB)JFUuY?F1m~ATJ2==(;mkArj^AO<ympq&x1`V+p)@HSpAjV9M75fwBK1M6ChPEbG$CtQ>o|Y`)=
KCtYxxQ7)`pe?^3Ydt-5*-2K;7Q_APf+Tr`H;UQn1%45hOQN(NJEu3>(!VAWDb^@U!uAsPd=ux`M#${3nHQ_GDOPN7i43;q%mhfu#-*;+xbRvP|dWW#z
=DPnX!?fBWw%9G}hzhc9DunPV4+;S+pxS1;stjA2kA2haJvs&2Zmid)rs-4~@kKqkz1ARA14t;+CW(HFcnmg!UYKvSaUEw!Ud0c42c$Aj={;V<|N}LR}
hx41{+MleuMw8=3%ge9VI_Wpm!ER8OvFQL*`BvK3Yjbu`=>!uoFAi6JXFXtaoh|37py0FPIW%`kVJcfjniiN{Yv`*BxhUl_=`mH96EHC<-|SzQZda;5G
}DDe)x<|2U#QYh{?qQZS*9pPf%y>*9+{u4OS;@_c%D9s*Jt-~E2iWY2kU~&FwKr?O$@yFC-#SynV`DPvm0#L8IA3p)Ci<mygqEgvBN>L*DuUCxe|<hIo
}8%UM9=tD*-?0EbO!*!EkH@g>DV<7qeB_zU80QMLN?gO4_=VH+D1K7tCD_Z!$TtpXaId(${Bw7~iH%fy)D>OLu@M8jH$o1RZI5-iG-H>n@tP8-F_MrMp
sbSt`c$+o&f&`|lQDKC{@eU4JQin_{Wd!W(&~$2R@iA`kJVp}g{#R+T!LmG4XC*_w3<f~%Hcy}6W{_0bZ~=cD!}ST!v*WHrd-cVWD+x^*yUloVIVD{|B
C_yj99Ynhhm<;j&;>MSv8Ar<fJCsrP_pZM>h7atqKD!gK8JF5#(fYq2_&EU0bQ!^a<sb|tp<M1DX75@Cmr)Jx*QS|~3za;cEy4a#GHT)8v`kUx_*s3F2
=%x!*o6Tec{`vX`NnS2(_&paKIs6WrK+U37QKMm-u(`Qqy6dp1Pomc}Kfs^PK6vW##h+b$?+aJod-n3HUwQlWXRrR{$KgL;_{Ym1{Q}-9q?V>_rvxYEs
B&s4*iOoJ<aNq4mOI$yC!dl%+1iCor5`+X^~#H=h4-F&>+y|5S4S;8^*0car^)_P&kzruT4}aq8j`$rG}C|(Gf-L!!}N^^tzkN<X3Q^C!I;UjNW78!Qk
Vbm<<v|{h28z~CD`NTZ=b#V!V7P|`GY^a`JHPpkl;IC`{%cR{keBP|Fg^2e(}zCK9kyu@{`Wr{D04W`t8?$boKq0-hJ(rw_pDv{Oi>ZU%CACPhgwx{^V
2deC-$4VtM=5Kf3(x|GfJCkKrw_`<ARhkyt4R!!WH7hGwS_!c>UxnUpL@Dw39K%XUh0>=a~lyYonlPpA4&w9$2<40+CAD|X5;qsF49QX&+<(@@9{@KEG
XW1vJHmWGr<GPwHX@2<Z2@9%x{SMU7lm3Myn%56zNPH+F_D=9p6`R22iKm8KqQAoY}yKf`%S6_JH>RYcM^6x_O|Mu#;zxy5(2mI3?-u&|A%g;e^y#4xD
-ucao@BZ%dDK!QE^xmic2{!!pZ{B+6yRTn<@drpQNDvTUN{}RX<u0LW&Y<={<(sQ1M_b9yKvATkw}IO!#WGhAP^cPvX(4&Q>^CJWO=F%agzbgeXBy#uD
PPs#l|pK62{TPLoYY(n8xpJssZe0>Vqq2z0+b-Es+^Q$uAubAUFx<7)yIesDhgB`s3>qSA!Q^^_!~IHkeYhoKw*9B-QRup^0PmF`}Hp&kwPh4e)qd?zy
7oLzWLAao@<H3a)cU$<ONMI^^gL!;n+W_Hi$$hzM1-TD(rM_hRS0=I-w90)3s8Oxu;Ae`i&uPkx`;soscthQI@=C9%|5D{t(9<MGEDAp<XDaH8&k6@+k
$_XUrWcONij|x8J;c{#8T?l6?EuUxAu}{KmV#{eLe%|7%G8@_YY$`7b|-<plo>EhiPW^v=uQgcm?D{o&2$8@+z><Ln>a`~ng{_~&TsV*5tQ0Pla0vQ5M
zv=21)uCsQXh<Iu#3zlIc;XvW7gqa-5B5dv>sEd!@a18Ibu$Sgqw(qd~Kfel5UcU0i)$g9Y`qghf_OZ9$_!9ITAN$y~2Y{9X{|u>xWBlx!SHJi)l*9F3
LsfvI`@en{j_&WDOI<zxjg%u8DxwBkkCpaXOFt&cuz&eu(QgIG(L5n^cF!Q9P(6i+-G8%Fp0IR7hoCK&dsna)p#OxuKt~gHazihqBs&)o%iHvzUR{3WA
FqD!8r0u+e)Dap)S+XHRQ5)--}u&hpZezI@4gl3?sxw4`A<U;g6QjSosScLm-<9Xxp4O5#$1mZY&+7)SR-T46_QH{p__x$AEbQf9pRwGIvawF=slBqLO
1cyF}H@!ko^lOWOV@>xwyp?Vz>q#x^pP)_dfq+<m5v&fH1=rA-{0AzV%8f?g_yUy$ie}ww_zqB4NYZpN{Z^n&mDXZN1c>X@+$6&D=!@9T}9pW?bw;cWC
Mm4)m3<o6rKj`}z$MH9{A8gZ=Md)VcO0@b9;fR$;IRFO8ac3?4Pa8eZTFkNz<vr^e&*VBhWybl(!zYv}s~=ogGIQ+em-KfiHlk*+|m_Rbgo{p#6IUB38
@tLMK8g?pVPz&}Ba;dgM14Mg@!S3mfC>f=OcR9D~o-<PlcHgpuP!&v;Ct1tfey{~;6GP>>onHmxY9tH8j1&%0}LJg0UDspkLT15k;S^MN;XSz`N%*Az1
0wao%iqV9>gF#f@hG=3Vl#SWmucl<nGOedm`Ny^#Ms%pf@V^jQcn3swBeW=JU1)O{@Z~!)LyVy0kicS93^~Dw0Oj)#R}@g+{>{%r3BCU8<;&j*FZeHs0
FT1uqo5zeang`w6i!4rb&H8FYjf4HFHD$_`IZ)YjjQiJ_ul7Uxb|_k6Nh(y_`l!%$>-kr?l&N@5dMolyZplcx~(%1{M8qpg>EIh9cEph{RNc5<yWB+Jp
0aXK7(2gUC(u3{M9ShIYSii5u*Qg?J@0$(k*~@vV{M>j}4|RU)ypdpYX1wtU%MqK?fRMYsc}>x#=bjF|uae?r%0rx$7Gttz^N7By<tA@~D8``}U9C{>_
g=!+=@y*I$KXq9o}B_<8xpzg~X-^DqjcEco(s{|ZMr6x?gSged`xme+Y;WIv%$zYB9Q_;VOoVXXOwFaJr|%rsAn@&*(m4R<BNgcJ%Rf(u=PDn}_Q(&{i
VN`;idpWOA{eTS*}b>^hqq^B_ZvSeYl`|qjfZg}Y~>eO~uD|vP&0)@4X9lF3Uy9=fCjW;g8`uCSFz7Wy+4w4m2CT<rQFjc?S9++$1;%bFS-%PV)3B|`7
&c3i*pd{gLF|tpM!r{LG2Ghl8+%9a@w4Au$ic5y@hfjSEjzVar>ID%SCIJTs1@_C&y?|o-HOM&j?M*CdLlwNxPR-DhhT0jngzS$%BHagZc-cOR-!<f0a
DC$<91EDI+&Gx)+U2(BZdWj&)$OhHy1qdw7uwjZ96iiVqnZX<9n9unYwvykhu10TwMxTibUQuWD?@ByH!=@($cB25%H1+blyL709aQw$3p)(5kLKlf^I
kNrr~rDbP@wRf3n?6eTlG`O1tzCI`q|aDzZ2$bFFzMLrsrP`tG#_@dY$i})IClRLjU{vS8nqUE4j<hK96b{c+)$d`S(cVadC)*cde?oQQV?trj}8b1G6
A26pL&>lD_Wq`zX`ML6-xsjWrk|xFeEKO&)}Qfx?tgE(OgGW?xZ77}iMkt!zF<bm1D|$lSshr}LpEz5d0}AW^Xlh4tz$;-WFqm{3yJE_`1FqsSixr#tZ
=QY6^kL&fy%ZsR&IMDxsbLZ~@6{s@NS8}}nXOS$XcU~DU1s}_{7eY>w)Q8~=+FH8j{i>7fAN+$F{U;6pwi?3aM?YA)ZKyD~Zod5ILU#7w`?~QNmYa2B7
*H#j0#&yB}<`4Fo0ki4IZ=;d{6*f0@LYU}WJB(XZK<Lgy3y!256IyBZdMQYuIQD2XWF67a#zE>%%?f)8%V0V5=J71db-@=YOI+Z=3=q|lcZv?!LLq7)a
^*K73wsYG7ADr_au(TD_`5I`L7Ab%^y-^G4awgm&movkq)hnvpU;0QV(<~z`bR@s`Px5UedAS>1?-y&u?UMB-vRr%&Y)9IXzH1mpdS|dw^Vz3fx=Gc62
JPHy${?*_8&QMIAZVq+iSOVG@QDCF5t5_^FQJ5fBsS!gJBa;|G)Z~+hYh@3p3xheh5>zFn8aEi95_+ZiW(G0jUVrNkuqX$nIg%fHYMzLNkwjV;D`tISZ
t|@x0F7Iqrw(nXuWY%0n8kj<T8UW4K?0a{w373|bV|p1L*R7K;Op9yCp4mto2G*?)igH{U>i4!z^&z8zN~vuzmY!YKD``17^lMiiodr&Ksv_TB8tjB*J
?9Xh%QcvyJsvok-kYIJ*8tiVj;b~KJW;G>1=^&G?VukOtX&BVd-?yeXA&J%QIAFfb(C+x1L5kjvTHu<mvMka?4Jo6+?yg{yAz_GiSU&vbt+S@!*LM=)d
<~L3NdWCmieGWOAu(JE<D=95%aGnYshL#Fbx>w$W!74QmH4y%8e(QJIjh5ZGKqz-D(wljtYS;ZEBbmuoG=<>F=t9(4RQg%6y@uIS$X^TD&XI$C_-}Jmt
EaSE$|hbcWH`W(@`bR~>}V=Fb@`+3AoB_5xxW6pw_pEtiiig4tzYde?q`>udhwmNUWU9bfBiLdB}|Azvl8!`l^B~<D5oe<PK6!Lw3QtP4>7U^n5BmOht
!s`F^9m3D7vl$WA}8b>e#WZL=G>UC{j}5gUH(AEI4$kQC=cyg8fVwY4-ixVH=xPl;lUI70pD&w7>WR6#TCFgwX-!7q7f=^@G>0zV~ye18Axh<?CViyd{
fwzW!}k7GEc2sF7=u5IE{P90?(1!(Nwr@bQc=jP#)dywK`|)p{x0Xo3$W*=Rto`9<8WeamAb;|H+0eQf%3Ozuu}d*7yJZ(OM9QD6!K)NRcB7Q+JR)xQs
&+Z+E1>x^4*{S#0{J|4CDAHNJ^@{>r04)Es6TYUBn!3e!T!bEs(g7xh#LT!5@e`Ht>_3}8L^E)IXhmv|S)%i^t5?z%-Q<ISGU4--h_~l(n&^+dk;Wdv^
SCkw;B}5aCp}U8-#k0u|xBD37dK`yvdUZd^cuSw=sYjtdI-d$N(}$<(_UPlL_Rt@OjOIM<q(G0%qdt~_;9Nk#Ttv-9BpxehH23lLTVc|HoHw-p%NL&y-
QLU3-Oe)hSz!18>Df2m`R=c-zVc%<jUL_<ddBbE8L0O$5}`{70jGp@IL(J-kqV!hrB<+9d^%OySH|e>8y$T7u-V#tWool%f;IGbm(PCty=T7=1~oK$_5
0@{))8C?@^M3l{un(B_zCiFmv6p!`7d9+89fO?*JfeVox`%lxy1sK`~7oIKXDwx!~<Oz{@sX@kH?VE?&zNOsP6s#Iiz_g3O{x#|GMbE*1oWn-#?;*TC9
Unlg~VoXx~Uay7tle`_S?r<wr><cStCIoP_e{kx)JW3FU*3Fz=8s|2PTr&m&=e021a0A)!6&2((*{AU22(<OU+_f5Zty44`-Y{c|4)E%o=$#j!|x=Gq%
XP;6u`PjUs}qoF_H2p;X}v6}c0f8|8{mDBJyALehKh`)J!{&vVcoDe`AM#>+W&xs5m?E9!ffYrd>7hh;mk`5CvNK?C6>Tvb)zlAd$Xhtk@#9{sO#m}He
c<;UxmIGl%10CM$&tCrMGbo?F`WnpL{xN=@Cq|gUl|U#=+$vy{r&FV_^hqr>BYb$j*5vrHRan<V6G!2c0%Q`-s>Q|N|ML+3`TNE{zi<5W`@nC$Z~W$c<
2UaEf0U41D7Ww{Pr$F;1AgT;e(nDB=l$TH-#7ky)Svf*-@I@9_ozSfTlnV()Svmi>yPrj@hkU@U%5a1c|Z8g`^JBd`eWY0Zyr#8%meAq`@yf=H~xE!zw
ZbC{J!!3IsP+RZLCELjX#M$NJBpOgG}_9jXvq<lZigr=##+F7lFP=^hKdBbRmJRB+->5x{^d!lIThjbw#4SNYojLdLvOQBx;31tx%{H3bjIotq>2$=rb
LCW}?q*^hrmbO!Ub{pAl*Tp(YS&0-=Uqr~v}CK%gcFbT@%+C(-RBx}8L~lQ9T%JBe;5(d{IHK%!Pi)Cz@Kp-?LnY9*pVK0u%8=ra?2W}{C!`edR{Hu{X
HkcbM2sE~*X{6d!#=z0R(K%yH+bOVWQAkhsZ>XAfUlBiD-wL+p+NYo02TA@%Y6lx^`Perh)2sRbLrXtu>1e=OrQwTPNU{eS-g<w-?1SlkW3ZbVEdJ3VZ
5Nry;rVwlj0i_U73IU}MPznL15KsyMO-B&Z5yW%^F&#lnM-bBpVj4kABZz4PF^wRmk&>hl(liox8Uaotz-a_Hjl`WsxYG!C8sSbOai@{EGY`-w9epy<C
mVf6a54x^2EoZ7I2i;dgWzNkoD71KL2xn%P6olrAUGKWCxhT*5S$Exli9-|Q7a^Bg+#4Ts1*veLZMb7p=KlG*$8<yLY_s)vj}+>A<rV@S%f@`kY^F{EJ
B_|$g>D}79r0f<XMC~i;!m#@+?B0MaZ)Vc@`nhBIH?wJd2QL5%MfTPDhyO2s4c^(+D$-Fw+P#jWE*)GmS9Q2s4c^(+D$-Fw+P#jWE*)GmS9Q2s4c^(+D
$-Fw+P#jWE*)GmS9Q2s49lG6*Mwa54xdgK#nkCxdV@2q%MZG6*Mwa54xdgK#nkCxdV@2q%MZG6*Mwa54xdgK#nkCxdV@2q%khvIr-OaIy#|i*T|CCyQ{
h2q%khvIr-OaIy#|i*T|CCyQ{h2q%khvIr-OaIy#|i*T|CCyQ{haSVwg84-svB93L@cRK#g#NXNYn~uMk_?t!FC`QEbj)(&u5yv<p4st{s<%l@U5pkR&
;y_2lk&cK%9kGvf`=GUtTKllIk6Zh|Ma1~_5o{mA_AzW9#P(5aAIA1^Y#+$>k!&Bz_OWaq%=Xc2AI|piEDmTy9FoHCbo`x(zq9c-9e*?NH;cXz&NyBXa
lj(th(*L9i-=<u5eF?Ij#@+<wum@x5pm!m;>bnBp^J!P7ZC@a@H-QKXX9@={$}ED7JVapRE#f<Ohg=-h&VQd-*J0n+#VUXN5<`uaeGwU9u>Do#qA+{ag
ZV6C_}_yhKS<~5eFI~jx<CZYKS=25OJ^};%F0o$L*1Edt}@m6}Lyl?NM=i2uB=Uh&a3uaeN`-07JwPhKNH95yu!J4l+a>SBN;U5OHK7;?P3Gv4x0(3lT
>bB90A292|%^IuLPqAmaEy!~uecBLoqL2qKOVL>wfDI7$$4m>}XfLBxTAh$96NhYBK&6-4aliP+N<v8yLyCr`v)o`~H%5&L-}cJxH->516Y6S1!+VrNg
p-kylvJrVnRBKFus?6Qg2XA`m0CStEm#BQ62{WcLhZX)*FMC`hW*mo1L^Cn{NO~me-i2XMa`&=S+x<u@CiP-HDvEL<P$4kVXmxx_25&K>ucD_XHeTmrp
60!d!V}D7;{*sI<1TroW$k>09vHv7v|4GLFlZ^c*8T(H%_Mc?zKgrmClCi%dV}D1+{*H|O92xsLGWK(1?B~eX&ylg8BV#{D?i2TYCcRIk_qp^wncip9`
*eDrPwx}zeMY@csbjxH#{Pqh{RbKQ4>I;2Wb8l4*ng0*{~%-kLB{@rjP0L{?VpV8pN#FFjP0L{?VpV8pN#FFjP0L{?U#)0myGR~jO~|<?U#)0myGR~jO
~q#?Tw7>jg0M$jO~q#?Tw7>jg0MqjO~Gp?SYK-m5lY3jP;d_^^1)4i;VS)iuHkt^?{1@fr`hGipP<P<Q{HK6)a7Nw(frNlTV5ATr=#8CE9!R_FF#)7nA
(%YnR{spW!pifBC1&AHQ|=tyjXWls|aw^0(hat45<0PSL`lfBC0(UV1sa<){C2^{-z?yC<$|{BZ4Pv>eI`*B{yP>?2lKn15s`8z0$z^rIh5UB3GFmoJ9
fF3?i+_g;DfJt3KdI|1Y8BH{Wl-L;*Y6?;O;3ik}8Y;);`>*&$yuW%v&?X{a}iXvOl0z`QAlls0{tgbn7v>eG^XyI!2r_ttLV`g8-g0<Y8P%PI=<Bu+x
Xf^y}1rzQ~LA%yM;hjJ@FaGRgI&-~e^RD7VYk~LDkuRd@s0&k3jxQXvB0OyBtryVR<?HQ{_b;d?fe2UjUC+uvF`!ipk+9+&Uk}Ob&PJ^RNh~~sAa(W1i
&sB?>3YA{_4bL|8@BFEJW-GFD#w`K%?{}OrV1p1a3|YRw(SddJv*o)jxa&~S6_Q0vY?+_zWCbZ_g+0H|9Ccbzj_7TFRV=0aBjA9+S=SmIj&_~yO|>?g?
e<QP!p&W>JgPfO}bKuM^*_jaS9<GO&!Glx-v+@a(NN%hP^P|1Lh&d`sqNnOqe2T3;E7=vwN1s-H!GLjYJE8{%RS=t79(|*NC>v9**?8ulyKtOx?m0t_S
<xt5@H6BVIHNDWJdHcfPrA_x9$hee!e*&{+r0I&cylIL7cNXyhL|=m!|@ClB@6($AKD)`7DQ#1dJChap^qGfR?SA299z&u72qr2g*|{-4i&KR!m``OjT
F_u0$O{o6hB57T+aH&Y=Ubk<wgZPaF{4^Ft9UI^EL9oq<^EntUL|NZ#^r&s*z{cg8aKHfQZ&%EPSAFJ-@(6{7BK;EwJnLTXreKNl}JMYlkqg~t4Ib~hB
F}P>KVUv$#ygwXg=E|oh{y+ZXwf}L?#KR_&Pkbp0i`^l{{ifmM3qe|H>yP}$YY$Q%Cmy7TkKVH+9%}tVBo6$L(!f6)!mv%nSufrDF8cP(CSL$>us*uqz
JG7@QKRpVd^p*AfgToK2p5iQtqwTbef!Y0FTC*H_kS3s1Yi8Y<>y}vXTGDO{tl1;NAub7^U#M*T)REXeN;)PCli4BFz=A*h2v|Ie4LSg=jCrkPtJdI_4
AhwQSLxGcZOLCpKd_PA;TjwR*yqeeGI=NYx2iZCj9Rs`-5sOq}0bgmLflTLJfZsqElMDbTWBJC$ab^kHV4c;z`|~$R9|@;VnIep8_)*(>lV$PI%JP8`0
@sq13elkVI5a^PyUYoWgVYPDT_8{9~y({O^ElZ~AzYvhA*-&7y0|oVk*7PzBzD2#+m9BLLG`bOe2PT;#obvRhq->oic8*9T_Cha;<|yPSmwli!?Ok0i4
{H1#+liOz%l!<)~)_w673;mt3g(}Po5cxQC_8ahe#fb!WN=M|pT7@hU{%p<49hQ|XYMl{4JL__>((ZqHX+0@20o$xrQqlhUERoX{Ul?a6uR*8|530Flu
|BZK_{p_{5g=fYe(%i1WJagxj5a`HdXK!@q==cZW3q|&)$Ul5ZeE068fk-)QAX1VOh@?23g+D3>jz_n<I(1mOgJmC`lw(AvJ3a4%l#;k0byq--b;!yQ9
P(Xh-S}lCF(K=H2#PqNppqHD?x2lBhjQXL_IOMm`fwI;J9MdW@-pM5#F$4#`!PKEO^p%vnKU2%q)ZyYJ%UrZlS=P}ln}pt$};0aP-0wX^k~>l?3*7(^A
}NMn1?Mg%w!Z9;k4?0HuaE{AL{6o0qG$m`^aP-Iw(EV?>;)2i3&^)3+J&;*gUWkeppgB-q=h;fO=m-B2Ffx<b|w<u*T8CJYm>+5~BMJT}NM+8NMFo;bo
cOJD2WReAh3Ge0Vtu>_0)wLoL5&=3$c`0_H1Wd*4GYY(EUVwR=}}?N4a>QI3I`$xBB#%Aqf)rvx1F@(|_29_Vtz`t--Q#KezqSPSauPan-<%Z>x@K0;*
@+I0MSs~10g_4QYy_q}}rzwhOwu$TDFQEK>(?76!NUlN1*icbs>R?#a7FTx)V?#klVOy2fn_wB!Ly!ZZ<jIhFhY2w^I3E@X~kEj>-J<Q=-nI9spCXBRn
@1&*Vlb%WUKM9p^%J)6PuO*%EeLt;Ml1_Mj&xGemCw$+Ng=W$Tqv?YCo+3qa5J~sgVWN0(-%c!U^}|74IS6^>!$E$25c2a62YK@#<P+xZq|@Z%Qo=|dB
_B^3>6v=}v+D_`eDHicX@n1+k0*`r!SnH?5k7c6o;1Qo%*PYwv5%RLCzJe<^6_MnKT<xPO!7y{$4^T>JOTV+`tW!6Og%nl{5I|ISEnVeK8Cn@@5I$di9
b|<Nv1K=!gemuUhBhgzxw`5Z~x}s<Fnijwuk(hPu$V<Ci0YJy2kAM80h>M==>Py(8`TAvD~|c-@F|p*=l|e`qGDl{`n!``61x>A>jET;D_QN;Q4{T`GL
S+(F1`aXJ*M$^P^^F=f^?k$3f@ELFdOoe;JR1PPK3M(A#xSzDxIJbMCDJACIw3_hxtQ?T(YSPxnbXPj6v9!XDH+TTkzZD<L~|Pq{(&L$ELRv4^Ujc4O{
iA${l%l{nxjKS??|_29>*p8UwvFen}AsMIjde1IcTPj%R30*<)6U-uB5AblL$iC#MY-b-(!h(nzrO+3bAj(AeKcB+HYwTI71-|zIaFXV0f=H$cCMyDG`
ZwC1hybJATy?Wt?;efyO!aHxhe4tmuU6Ty&M<7(eldoSD9qnL0UFCAXV@wlxZtJnmY)#5}tzl?9?m4YtKvWVPA#a~tnVd5;&+#&;@lrWeyi`seFO?+3O
C?e9@~@z3JZO+SX=FT7rI`FG@x&G4xjIa2w2RLjK2gYvdp~vDi(w=n_{B()6af$Tm@9FI@E+#?-eerU8wST?9=aO_MKiHc^6r78NjVtx95<61H_cOpO!
MT?(o902G@l$J&u0f7l<?!WM$YbkZ{+OJ&5<YG8+pB$^b{+zuRBko0FJRrJJA9-{EF>l(?9rD!i1~;F;{OVS`>#~$(?BOhhEj4X!3_%;hkvmhhFWSX!6
Hf`JL<_c*H}2J_Ld|&H+Im0zn+-u%HitAdYiz(BlPhez1D)4_1}qJXlTk;-V9;D7xomM5dx#h`S5e-vJL>`ueNkDNC=tjOK{%St>%xa95&iq4Sj>pOm-
@uRM)A#7{I+f}b`D;3t_MNgnAV%!(wA^l>-xCr|*#o(xKy01iI|lsL+VpZG}}<-<?+B#!doCwUS_`Iu8X$&24dozO`r{bNnzB$WQKCT|i-|5#HtC#5ev
HjO>}BYi1(v=3jWC6V;O>oh5e3VzHwEr9|!Zk?7u0UWwcOCaS#*J%l)eCRqYfs_wjrzMc`@#?fB#_uE6X^EwOoH{MB^p8`gC6@ki>a<hSmzPWXQ2|`2+
H58p_bq|A*@s0CVMv@14kChN3gCKRPA7wF2uTz}G(h)V)I@{+euQw6?VAVPwRzIbnn&8Bnf$GpC*F~H-iVpljhMHOygkvD%-awi+MIa;e|W$XK<DQZYm
Tt6a(<kJmGfkuYkJ}{P4Cy?A2&DDPVzWQJ7qeoon)nD!YCj9>0QzYAN<K(!U!Mtsa@hM`j}7b5=Q>ekFF9%_t1~65=QsXkE{|#_jr%19wL6M4KBptH@F
aw+u-t-&hMN@pY!N*9(~TE&w2DYk3Q$o=REqHN1rB-KEbU2;a}<U<hQw;A9CFLLyl`<ALUuc&FgAD1TU&d#!G5G%nv}6lN4^sDT9M@lEN)vln-CHC5`a
G3%7(3K5pTbIEy}J;g&G+hu*G~FuI2>+!99j(1lyV=pL_dOIpA>;$9u){Osra?B`rUoJ)vv32`nV&LzaTggBQF=Mv&vLYzy8|8fa&<Sm}kNpeuwZL&xo
BMVI&>BHxtiKBen#4Leoe$3P?ar6(JoF$I%p;sa$j_{%L(ZmrxbViyu!pF-=lNYa#n3X1!{Be$;IxYG0mVon?fb*7s^Ok_~mVon?fb*7s^Ok_~mVm?rt
Rp7iiKKp<^!vP_`Y(##33j#|#zWogZn<$*r{Bc$7k)HlEb612PZ{@><U=YE#M7Qsi7<SaH}9AynPM?d8Pd&@OtB=4^5Lggl1BL8Q!EK1eB3FP#98z)r&
tn3{?HG16Gr#YGfD}gd*~UZgwZ|T6id<q))A*z5=s3yQ!I(3ew-KVnCIE0^Omi1;dm|_&xPZ;a6A`|=fd$^IGzi~bK!U{9M6U0xp4ddh2xP|M8}GFlHG
c7-wC9Dlzn^2rGJDSd<iCh@De4#<d3|OG07g_s9PG7D~N+{ZcHxqgKu+8F7<<NcuX$!gKvFIF7+dBf=qDyKjx0Wq>JG=B~aqUU>-yaiS-Q13F|>6iS&<
G4<?fSvFgEOl0Q;Cs3g<wk6#Za)B_y99!#Vlj#CdNlKOG#!9-F&PCb}N>c^=E6G{Ep^<XmN|1popNxB%0Sq~;y49Bbo6Cj593G2am66qhW9!w<tW7UJn
B!8rOaGp%NKYl%!P!DkYdN7fKI8Hs7Nb1L_2NOyCIQ3v6sUN2vOeFPV*MrH7|3|L}6D)>fJ|<1D7>-#FCO{143F|>KiS&<G4<?fSvFgEOl0Q;CXeQI{k
6#Za)B_y99!#Vlj#CdNlKOG#!9-F&PCb}N>c^=E6G{Ep^<XmN|IzEg1dHLA^<aX<aLmV~Cl$l!LVZ*O@R#?^KkVl&`S3UAHyobdaCm;h;rR`R=QkXl-*
9+-!{PZ2hvzpOp5JhIe#7Bk?HdlCNd8FWSTe~U>DlB-$)9G!qLM7i$0)@TM)~lCSked|{9&V#G&??K-I+LxK4#UKF!G14ITJ?r&;?k+=pMTKN*LYa6<<
jUSVt_q5=s3yg;ye}AE)d}B=zGIT_>fkYO|SaJj(w9{o%d^5I6gf1ma&NPYja0T-x`Yw}oxK4*@u`wK~$vLZcURy!X-@DdGUH3k`Xow{zTmSLiADIfvr
sJjze7=I#n!Wnai!NfnH_JUbjqC-reC<M4%_um1?%b@}3_ufG23)eAoislWBYJ8!*w2;#n(x+WRkk3gt`C#Pb<sr6Ej<dax5GPBeAHH6`WZtd|xIEV<|
uK><&?d;ahZtcJRfIvOXilx&o(^5~fVkv2)kGy;*d1HRm<vU5EfAHlyNh5sl<vU3ueDLKvNh5sl<vU3ue8lBDYSLbzcYYP-`Bj*Iaj(KWzZvrUX2|oKA
<u7yJii(8zxHOx^BdOBZ&*L?*E{dmJMY&!@7Fu;*E{dmJMY&!@7Fu;*Zc78*E`MO^7CX-K1N!WFv^Ed%92L-;CpxGNwec)=AenQ=woJ}2_t{#{4-&651
oA`jP9XRv4qh*ULrO>pJ;WSAv@2IooC3-Gi2u(vhxhtd4}vfLw24a`zt@u>N=pDB00V8Jc$B0MxvT%0USPQO*Z|5&nG6D{&Dm7M2q6k$!wy@A3Cv3H2F
g(xrru!=!7@X<d2v9COZfoF%eFJAkI(A&ri$GPs`6w%g;~C&ri$GPs`6w%g;~C6BDqGn29Em`f*OWoS$YF7<u?zQe*;lNuAFK`s+O-=m;;eJ|By8J{IY
GEYkT{r1P;z=VOu1$0Gf?@%or+K$1!RNN+VuCix@1)$F9?V@o_mQ4)8ZJo3jVP7+K0@XtY#Oa0*WSz@Ulw@yp2<sY+NORN|UUAHBc_@V2!#1cPr9hX?*
hpy+68|;o)+$3BG$0>3WE`;M0JC75>`JBP?IfLhd^<1!?3)XYNdM;Sc1?#zBJr}I!f;CA6>tFgBu>CvbE)3JT2xW1=mjg!c$&25<c=gMd;1%J(zW&AVh
9AFm`P_?_pZ#apO$tB2`}6iZZ(ei@2}gtfASJ+mL+f`^ey9cbsRXk<olv%k6i8TxoJ=Hf4U{;cNT(Evlu)6JE>37XVdu#dih4?+sP984mTb$;g=Sp9do
PxzxjvjwX4}-|_x}0vw?BL5E3drw`7d9+@*=$8-M3zT@42_$`}_-6-+1-%&1Wxv`lb7>Dz_=y5iAEbW5|9=Gg7i3sVU2Jjal>-S17ZPHxkEEGh{myhXC
aUQ<4kQn#tDTWb)3--wf;C%YXRt_3SlztL?ilefjF=FJ1on#mg68fJw;#6eXgXf*EB9K!C#71AyX!|AK-FuZpCQill%fG=mLZIKCzwG9CNc8<#JBD>V!
4IuggTP#l+^`c9Oc{RqnC-V?M?81VOk6TiyWMx8_ZnMHSmd~Y=5Xzy{p5rldph~tn~AAQC1afe<#<<P5%8G7-!123L-*u~Qgx|oz9|Hw>z0DbaDk2>(z
ot|>|A7y@ICAckxJF4(E51z6$$AL}QPd)R=zkNy)Y&rbtlTS&e1qJiBPdV;-DMx=3EKAru^~_Vb^Z)*=|7jd9*J#3VMRq2(O2f7gh~93{7_JPv-`s&sW
lF78tsKxGlWt>Kwu9mPPS@LZy#QPWKxLUZyEPn?r~WU6f&a2qA^g`Tvk#~T<lp?=gPWmh=gr2dvP^G9P^5@bVKT3CJXth`qku2E0<gxT!02R~UW1W|+5
lr!TJ^RQW!@@QCzApgS4Z+>;faI}Dn+i;7P3~J$MbH<ktinH2Gvnr8Kk@VRtIut+@za|()GyQbX+VCcj5qO+JxM$YC_Owb}U!GM0=d$w>4`d*XAvJ2Wq
6FwpU`q)EUBQZq@^Wo_k<wm9>h;N()dMOt}iF@OXf&`qQQC5EYKcup!-57}040qB9uQ+Y8?dSe@!Q6t~=EJZe4Octo?rR)NqK(=8`APIIiW0`zJ)9T)h
ts0ht*Q>^EJ)6DD`wm-Kx)+>q?f?SQ3JlpP&l@i{NY~Xq6W|5=%I0x1n+76VJlIJmT-ItiwpxFdPcthLNyIvo#711kiw*7`jiWPy&kyiEt4b`#~SXH)~
+tDD06@>wp9}W1eFlDmbpzmV9wU)Udw_e~Pm^X2!HR<Y(hpT;KvCR$F8{ihlPT$(DDIM!_ZlTKA!I}rEz8%p_S<rwropvhJ+Dda^&@b7po)zaFQ>1NwF
{s;B&?wTx*j^Z9z_fG`+YmW#$Wv*1xXqH&bs3nfgArO$cKTpSEa~NX6zJa0%$99(!nTXRa(Qh%S$WxjWxR~0yG3fjv+KOfx{dP82IXC$rvt5->9c`5<1
+3r=z6&0<p4dXVm@e=TbMPdx!FDtu$einY;~2VR++(eCD)ocP_X<}dEDsv9JXQE-p-;{KF?&G9=)5)`2k3~W4DqWl^GqFV5R5zq9XH5b5f+};&9dhy)F
ovg=vZ4u+~U%N41{P@j$O)+nw%E#6QST6`jEMETNtafJJGvOVFamQ<JRN#V1u)0!z1Ds}4GNCIDt`rM1Udu;TIMh$)C=tIdGQdRuH@Mi)}e3d=b@EP67
}3W~cfv?}fZ(Brl4FXjvs)u!i6iy6Wj@xJe*c_uHrHmHh&%-rd(Xp!Nzq=nU_ipSIHc!P~gLl*~IYddv1yh-Y;%L)!ZtBx&xx64@bb~Tv6q2}fM*qkls
K0`^lda%nF3Qrn~T1ldJvIH_<OqcU5098f7#^N?FRSe!&Ff5?C4BG^5B|Th^X(t;n1BW68T3y-jxSrAdomy@;LD|WzTh-=-=9s$Rdrm87t@w0lt8LQjK
9&aQYIes2;xOB1ao1V!^RZIrK^g<ub})4ppfUyeY&JA90ppm2%1oEK#4`draTme{n}dQt(qxZWPyw^(ax1@)p*((<o6Z_aFqcihmH{`QcRM0rltOxCb{
684C-O#rTXLGs4lwg(rmRe+qz;zLM!BEq8y!B2$?Ji?Y_l2|xC7kYPG+=@bp*QK>ocCllN8BPV|ySsfn3+CjVv)w2biW#s@|6ON<6j9u!<xUF$s`0hGb
{?CC*_3%XVs+K_$;q@>1@tmpgd^NGU(%I@?}a$9l$wU9HQ8z_Wg7i%G66+F(|cRY4Y;PM;Y}HqxSA(Ca*rNs9~4q-+}q9hMmxPGE~*OF7K}!Rtd0<Xv7
YNz7&e=rmpF6ZHngu{(S#uKZSI%~OS}W>j-@ivg1w-*iZMlHo9AH{5R4vZC;QZLqC0O3T>@G*_jb+FTQKfQiFgFsAi}%adAnwVUMT>;f=OPOtW~GSqKh
5=YZ^!BBbMEcV8j-Eymd(`$=evAu>~cf*t$>%1mfJhky)^x3Z4HmL2^+*n;sC=Q!ff<-CAiCvzcrbZSh6L$_2F)f)!p^(uTikgkJve20EES~GR`Bn}af
I`1MR|#KA>r5TmQn$GaY(86Qxp=nLm*>ECv>k6^?VXMd$#Hd%Em|scrJ5iDee0w_Yk_CicF!UMAj~&)dZz=Zzgx0ojcspT0F$K)!(yOA`*w?c8~1r`%m
cI6FN>bxEC2wtEMJ?CGXcx<)NFzYjS25#MZdr1>T(Bo)pBh@4Oaw=DoY~U=xh84y3(n(nXgxn|Dedv2!A`tazGBu#a5m7`#dpUZx<b5-711jZS9lkZQk
J+y1t^pz<~126xd=rUoYD}Agb+B3tt*!gY7w>S1L}Gx|gMC)zD_+Sq?0FdUpmeg$!6WDE7J{5t#h8OHJ)|vxrTAUd4&Z)GMa@EHf2x-OWP&F#6cGAr+k
}=rWpVHrX!Cv4u^)rPLU(;CJdI!&ifv1ocO&b&9iKl+iJBl#y3C#Tf8AKV7x?$qJ6&q`B+Y`<Z3B54a|=#yi!%$!A%*O3da2Rs?!;iDjz20>OdaqCd*#
Y0&5Krdej&fe7uZ(HalRQU=No!vkE%S41em%(|#D?c$upfm#=U@AoofpD}s4-}J=sn#X3tVC828sNYH_!_TMFF3Ev%zHU{OdZW*0=3S0x=JOjIkU>QeW
xYk|VD9!vFQ=9*9yCn9)!peX34(2}uT#5zmSd`&T*=_eeTxrh&stQPBZ&Wxh6?6x0#+<Zyk#u%gIukb7rO<?U3s)O(@UmYunVAyk9P&42{IhR_js{UUu
_7F7|`UXYkIN^I<-N+t6Os~V6q)3PRI%8iE_><tmqjGC7E0~N3at-Z*!%=NSf(u82JdgvTzx)U*7<GzOhX%JAgx#ncJEAMC5I6+p5>c#bRDDfspsLvB=
HY01TJrs4`ya4v!BAL2x7zMorzvsr7IOO%3bh?ZM0`86;0CYR<HM8b;+hzAIE&I|oBmb*6I-$MAfQ&6ORQ=!>ijmSkgD%jRsR&uI10Sg)E;@tBz`_wrV
`odum{yHIj+^|Z)p`f};F8x-&`f6=ncj15CszLI5Y)PiAj%mUNa#xCJGpI>P0dS5PLCK!R9LG*IHjL0bY!YE+MRN(CjGdw*>x0E?3O~;jXuoQBG{3>r-
O*v}?ykFP^rFPAS38G_H=XKtg`5bFz77JN%^@>Lr)->DOY^)s^l=J0*q504hW?8R+cb60iLp6)>{Z4LE1gp9-lZv@qrh)C2>XzB;M25%8X}pncP1!8a(
;Z60#V#GN8q0MBZAn#mQiX|5)-&Pw`dHeUsoQR*5AbF=Ee#Ak<Kb((vfMTtuMU9E<tBs561uVsHJh?K1(2RkZ$)~sEx1LPKXlVWpW?C>HVTHqP$)JiK4
Y8tw6$tOQxX;3lvZ;*SLA|)uP^aH7d*x$v2wef$ErXLRM8MOIl95BL){tYOMQc<m-995D^(#27#h!Y9c8ucV=H&j(>p^8W^IJA8GGp>Ac4@E6UK5kPm5
qOY4mf=oLTm(!YJ>-B+{PzaZ^d(F%_oH(CNOgqb!iCQd)I7q#Isf=5mErsfl60%3%#z3xZ6aS!Bl*%i*{cpH=HCQ0UCr_LIAMIDIqMq^%N+%~*_0;gsA
IXwwU{VTM%)3%&p{m8ykpN<&5ji)nAe4HP5m1^S4hEsS-9_utWGxX4o*r$_bK87b-3iV%BV7F7JIJ1a>|pcl<HKXJWuz~Y&yY4JJG<FivtEifLPm4MtE
4LeF}3jbc+dhVj!YFPZ%(fQU2l$<$OFows^28DD3Gn>O!S+kYAx0UNHcI1pVZCH}H+qq*=&=2ZcckHCs<Dr*LZ_{3h%D_Aihn3O1QK%9+rhCi5kTwIJr
{|W}w)9FX2XMa5ibAtb!j!q+nPu7;ndZ}Gv)?C}#jFVIPR(2L!;NJDHzQ`2<#eUsF^bYGllah?fcl_sV(QlP`pmRU0k%Eq&pZ++-4ZZ|EC%r1xJtG?m|
w6%5`)=(zTV^giCe@cSf7@Gyv$U6#qw~P!Hbn`Ij?e4&;P_Ho;U!^Ln@_s9UC8)J9q#FIefNqyOan$DMgc0p-6AQY8l8zFEgh4Oxf!j?O^EXJd;yL1uz
)3dmsn7x?Px%TTHc}8ms1-wqPOx!`~)@!9ecrhU3*7Fjxc7d8t?;Ivnm{tH7iA9^J@+VKe7;cY`6c4zilFm5OSW`SiNlWt}XAWdXG+78aVeBx&Z4k%C$
U|Nr1TC-db0k$S-CdN$8k*ibTy_SB>_KCp9XV+M470tRwT8!mb+I$%2X*5{llC-GZxva43A&8Gcio6bB^{TWK%%PoMPwpiM%5Ev*`W*)U1O#2pCGzWm=
C*^@+O`yw^RA*Mw^h(>qIK1yFN;v0Wj$wU=^)bp~+nHq_SIX4LOA|(8*@g<&1{lQzhUDuoI~pp>y3q9u)dTL-tx$qkUw~e(;AXgOHZ3wMn7ECyo>lQ^t
Bd2CZ4agtcE=V6Gf>-D>|j<_(t}OFdD+gK$VzG^gM-$%lifN%^c##VR5nA8uT;FO(V5peMx!|gxuwRMLa=p3M$F-IIV<;bJXz~DYs@rDYak<#EaOz=pu
zN->~gTB8$~aejHVW>a@R$`?Q~em5Vl8yR>{Q%&E>ep6Fe-b8nZS#`5>Yu@-DYwL<UBu#)zLz+vBn8!F+%$m*yNy^tp}Q^<1e)^|4ZU?oG>X!}5skV$r
I0d$5qg(zd`4)&oXlhpSF!4l|>*=TF354{x@e0+=#^QeHNTL;$p<GpA*}vGRhNqm%W1#U6mA##dUj(qS6Fg?=KlErO}X)~T$q8xe9DEGjNmpOvbPhz*u
>U9WL^&&zCA!eCNV8%0p&vfYeTYLN}5T@}S1<#S6fU9h`DrE9W9(3@<509pWVfUGLX!$QFIc&x%V+G_%9?m(%utnNyD5QwaR6YHu~4@A!|zz7Z*W#&L@
Q<yhcOm{S<Osk#Yq$n<V+N`l6z(-i_gNWMQ%I%e81nEA5n|Zrk8a0MIsnaWFO%K`<sCs&Nog-FRoh^5pb}L7Esu##T%nAlOOoOQaZ@^GB%)(j<mY^fWh
OU(5)LLyZ8i*2@I<3{*$*s2m+gudXe7h0Any#{0i@iw~#<E)8t&9tj3~M4V&o@fxz6TSf?wo6`dJLNblR^iKDq5QCV<gtubeDB8&(n>SHffBeu;wZ+Dy
GHZy)=il^LZzY`y#B#JKl`ebiv+$+{P_W`3eU`O>MJ=oiVu~pUGgY-C{U&nxHlx2&HPH0b`-W8copeC_O&VY|>13*KHqEgwd48`AIsQiL9^Hc11Bg9O#
%))^lwc%*=u)Z?r->0I+_uh6GQ|dB3-+a(%JfHUYMF+PK%K5jyLumMN&i%8JM8j=@xm3f2T|X926YRgtzpO)7VnJH=@6S>3A=O|>R8fzXtw<_h1@eXLr
Yw`=_@Y4KRqT$VU`j@bb4%u>afAR9odU$3@!0n6~)mTHk*9(Qd}H~T_W#dF&LqXWJM^^kLTc9dyBuOqTeP_Gv!j@hg10>&%IZrUGm3qIR%#%p_-aeYv4
lvZWSoZx*{a;iEt&B9>GwxwNtE330Q$TWSe7dVrQ4vfrfoL;yUg~u7M*BW$kjt|nKnvDrW8Rjyu;+bQuiKX*&N7j1EieXJq>ntm?iR02DvkkTiL%6}jB
U?*bSBGU-)7Ja*rJ+h5ER?kIVp?8K=?TBvDciszaccsm!}6v;hzm+*Ius}K7E5iQeo<1TwY8WWD4CO5b68zxMK%wxdd0FRmCx2qRw~a%tPSLv)FHS00*
>!!+opE)x~TKmlxUiRWmf8d+`NqoT}2`Tti4h&JU#M;9-%ggGF@+DE70~-LhQHlM8Fm+>lU$S!kTz%%%#Q1;bv)|mFY=O>35-itU7tYU6+D3kIACG>y|
T+{|svvmsPzE$B#FcS{5cgV~^2#ONFS)?gVHi(Vm$*lI(*f$8gO&5Eneb&E;ArQ)-!@>5$W%))Rafb=E9Bsseh!XNGuYRjMyp29R}ZG%|<Hj0pIh+tX{
+u?z#C%Xy0~tbzbtCl(FaA-z7kGM%PBt%?dy>)YjAb(@$EWWNt{Mw6g8W;c_n6&_HqCeCN8BDP(!bpT6m92SExmt&l6pC~uV`jn?K{%Wyo)MgR@vn^#v
W+@vm6L-O>szRAOSr8beIwPBDFl<x}Y%J>O2H+<hkrFpS*~9ZhyE<rB+7nRnh*@U94bnQRFTH}Qa1`WEV@20&%v=+c(|xvFqK42vFxipEEvSB(&n}p{Z
A*k~g9$e6T1p8PS`1O6`l===(7$C(bD_;vnDob8<=vXTqQhDs$Xh^%S>JHFohl;E2XnrUkNTDN0!TC4YcD7nW{qAM8_HyvT6<Knx?Q(?Uy;G4K@=rW*k
$_IFe^bn0_YmQYh@^9O_$^mm~@ETqPOEM3-cE3!I)M88`f-ge_M5IB?q=-deSzSEp&AYjif5IZQ$`Z$&kg-W`{Ar>TP>#b(bM^V79W8BBwKXzZCR*d$D
S{X)r5M^W|_8<nY|EogH;MJ0*awq}o_4$qtY}3G@3q$thqK<1R|LRyDkxN2<YSJjC!e4j?>SUU1>`RwrMdYbyuac{pkG<SaS2O<*ddG_NgOMrZnK9fO{
WE_+NqLly$E4r}s^&y%^5CEz+BN3-!%DpYnnsPs!)Y1?i$fgg;N(V$3@Izwga3m+_Lo2PbbN`QI|G++$yGN<QhSaTbN;uu!1qQlcvre~|!fEPd!6Q<U3
H)TYuul5RDvzf(t(ot)gFZE%4H}{Bf->8?Nt0i-ox3jv9thb}^)>N<bnj^rMD0Pfa(+<ZJ1FE#f)V>ar8M;IFKo{2ITg78$zQE*)xo~o>hp!sAmmP}5b
Y=;w2e9;ei`=%<Aw?h<OieaTpz#c+_Q<LvLsNAned_hO5<xQsrV5R*+wl1`mlJg?i+ej@FWUl*i)v2F8M#irH}$cp2ZhZtM!M*f|G28&Er9%1-X_MmBC
G%>J#|@g7X6ZkTeW$wFXUv{)rMx<&HzST%<Yf!YtHCf9tgb7R5j-?D!lJfH{GnP<=I-vTC9}L*{f}v+jv-g)S4_TRe?HHDUzd7)@Ax^AplZg#9C11R>f
R(yfw6d_ubKUHnj0#uAHHPmRr<}883=3juz^iI4xKb7)<GsRV?=@iy3fLR>+BB!=ouot;<3S<^e%vFtKb0qeZOKRrMt`?n6H>c36S#R<I5TGJV74nmpc
M{R|~rc*D^6?W{)?=V}u(0ZWc6jotukb*5S9@MYQ)1wK>L8eMV<jTN-bsjX2ynX#Dpuq?O1W?bR3h5W4LXnmL`HN~c6+daZ>u-V3z<OC9y6PeXE$d3h$
X#+~$rpuG{j<7(z3#-NfQ&xGRV)i*#UNbo0GV2+?D7KhB(B>6U%Z_06k*NZq#Po_`%DCQk`wY*n1F&tS*PZ;RKk#-Xe^jdI&9n`wnpkm~lMESvt}&8bV
p7QPAEc%hGx&T{SgNcJI+9SU(9w*an`eZ<rscuRPn|nluGFPrqBX-De_G_bUWTXq*=pu{GRV{|Q(ke-j%Mn7CBJjmpv7aE%_Qpvp5+2k-A-ym(B8sIjp
@rRbww#KC+?N04a>svq_`NWE4Ls(>ul=9o#>B%@8K)CRtb70sDfr60Ecbzg!TSvYT1*m-Q$aD2lGlATjgQSA<w5(X}s<fe4Zw{-8ROsE080FoGY*_EKg
dC=4h2RIp|0?i}IKzdom8x;@D_5BodbQg{7vJgcUGg%qRK0m`Q^HP)SXJzoq>?>)S12E6cD>+ES{YEu?Yis58}ZWjwIB9Ftoaa>rVdUeCkl&3Vu5Qm|-
Ua~*;bj4j*1#E~h$^d@k5ifCw>n=Z|}Ie)Z~XM@#<gto%8YRzh2ta~&*-?mq_3mpkq_XE6A>_JD^>t#w*uMM*NmY+*Drxm0DSgq`4rYp^G4x8n*etkeR
44xe3MWT)6!36Yuo?8Z_jP==Re^A~5!vMTr7lxJXVx&~TaM9iw1yF-EL0fBY%~9Lfcv(<Qk6VP#?f~xVl_Iq%GqBQi(&bvFX=xrd<H2I&&&f7e5vvu=y
AsBM&Z1u~Shl#~Go5YFlshwzff>#O+o;TF$FWA>H9NaXU+~gPJum~+>2!0>$}Q3EqzD6nLZ&mi)^iyzJz2DC1-~ZCASch2DhFd54QAby#E~0i=LPMKP$
^?2y90*((rQ}V8flK18~mJ`?HXHtJD`@?Y@;qRz$oO*>bh5F8_X7P`K~h1t9-gu9i>^U-rfLj#LX2)9dBu<Eii7ER8R8=r5tPv(wvb%zQjyqD!-;^rfD
-UL_743_ick@Rxoqoa~anVC)Ls#2ErUZtgsBuFL<z==f`XvhlzwX&3miTyhB;6Qi0yDzT{Ys=4!QS-7T>gSjy?@IJa~e3xl-_ZA~1$%M%8fmj->UiGhw
hofp%yZkhwS<}=K!(NBAj`IzDK)vOIVql#T9*35JtIM#xmTc)CU+nrK22Ri1~0bLl<bEVFZeP)&I%$MFs7y0eh(rqgrcp4}zRiRl}kD)ItaK&kT;3=xN
Th!bgtFN&INaNX7hj)3b0ep+kitBCJ^JuL~LyMu5CYYtu&7RVNWhgt}l^ns78mzZn`BYV(lI;$dPgHv{%Z~HKf>prAoxH;oIt_A06@&Z^=A;X+?)SDC(
&aG2T+5qAZM@?%Y(*^QNeUD}AGZvf$pz^KGg|5t*KdjwK3yLUT4fJwHGwfMH;h4+T=zlNs20neVngETQrnbqrtcL&W?fx7L&9W5Cbz*#1}}>|Pnwm2fG
wx92@v&m-dql0!Nmfn;OBW<G`tMSjqsvCdQG60xqfd)bQzspf_kTjJN%AkyV=av^d{H{lmy^6yHFT9HnI5}OwK9|9+Pm<-D!fd0-YvKF5IG@rLj><)Oz
Al>3G{#r?%=-GiL;L+=8v;o9m2-krl$qalx4K(p*}vRQm81U|Ed@90PqrGfJ`L@Vuf!`yBhYAPr|;{f|xFrypeQL<O(O?RMT0KvzNO>mbNF)`;KbI%6f
*sXGk73PYUYi=^ELUEAsv2SuyM)A^=2w!Jbdfm~*ZEe9pT3Rq*=Y%`uh4SCutTEjuzUu&S9Zg{(@)Fx?`2@F3!AiOe9$#t%^T=yLbz(llEoDx~8&(Kre
%4O{h!;{-QW38k%9E!AVyY)%F>*}m9!0ND+Q3QTRt~U0vmaCG$1opOC;I(xlT)aZAsl3j6EH|sRTUHmA--P9eENQbupIz7KfNVLm#*=QnF*93Z=qk+Rd
|IjLy4lA#AFAw<=W{%j=eWuYbZi`mljUSR+~moC9Wpf@SGVCps^vtQ4k|rn1e|JDY`1nS*=My8m(Q4$vCgNl*{U(<YO^B9xixB3sI6yxu*&Wlw(4_JK9
kk?erv?7d(eJYpr>MWTxY98Q>=}eL4l`q!cy}C!_I-}qP$77o2pA=Y<;sGwMHW-AFR-uHu+ZgNI$*h+Ugv@DoUbqyP;2RJU%<@_PTSuYh}S|uqe^%Y|9
D2SgciNn#>nrOfL`gyjO3ffjgEeUAbKg`k=TXDZ02FZ9UT97d1w%!13kzVt%$#YH5!3Il4Dq)Cw%`uSuoeHLJn|tlg5-sK`35W2R5nIz4_|=W(k{rwi-
0Tm*Tix*9Ai)UFQ(ycZ1f(|W-B=|Pvv7B|ueELgcVFO?d0pQX8_o!zdiI*cP-Q(w#lc>mnRfGBmaT^}2$Lq#LNj`X%1tz{WGvsr*#shmltg9)LtJKm;D
hk!Zzw#_&szLV@UXm>bYo33h($XGzFvB6Z%^66T;9<-FK?E@t!`$Kxw4>+uv8<u&6p*bE~<_bN2qr*@!>(MK|llMK2SsT?rB<x_qlXRKQ6x&u42kF9`U
(6f+wvTlO#jNCOZPsIm;%quyuGkzXO`S4doi?Zd%hPmvV@drPAIO|gYC1w)0{)!OYu&A4(+ssKQW@Lc1bn*JpEqSNVke-=d1ZT1ouy$-#nsGmwlS{qe!
;~%T7JY7z((a3iwRk>M7CATZ7fiw$~@o;`CZANS`!fLb~A!g%pENMm%&hlnWx8Z86#t~dP}1Sg6yd6tb!^mQwoa!W|S&Fgf*MYO;v8fz)(p`L?t7u5T7
jB-E5Q2u6b;i%^Q*~ItxJgi-67=&^uu&&YMMM=5c(mTJOk`(WsArml@i1yP5Sl%<Bw{np^TFJT>-8LKYO=B3M}~8`s?SmSYxrW!14|I_Hscx~C0?7TX2
`Wvno32MedK`swYKAe1TZlTCMHHx_jh5Q}^Xc&);Y1Lio_pJm{k-flJ+wVO?ChJ%7pH|84~Cj+cu6FMlQwG7WRTruy=1c>1SxJqTx1s)TuVOF8`M_6GY
jBP%fwefbh-BO?^rJ7EfoV0^AS!a<Ui=Nl#iKzlzidk$Ift26adP5wzI>=84dI@@l1yAE%x-Ln*%?j*B*<xeJtymG1SyyQ9SXiO#3Vw$(GP!mdNF6O$6
4DfdQN6To(p`<}@u0xsexKO!RZwXIYhuWmKxccdi$MdjHat^k;8sQzG6HZ~qc$VXeBWZnnfyu}=5^J>ssn9StvQwr>iI@cbYL-~W1Z%D$#mTDmIw9(Q(
PIwdr+I3dMTIX+&)&<SlXF%J%it}W|k$$i8BX|7o->SUOF8vWUOsA<3hj3(?(EgH#ttOgBITFDy`WLW{nG)XBX3qvF0-aQkawOwj}|H<ARX}WK9P&$j{
|q*oRRc294IJ)7^|fi*0Ru(`Yg}vu$XKUhKlC%1*uYw&S%RKF4S`nF(FN8%$#$!c3wLmb^dpGnHj}h=tQH)UaMqj7$Im+@{l5u@7B+sWUaZ65ZN>E?1R
cfi%T+u<c08Nwr~^e6U#NnOZLmD@X-Q+a<Mx!>mdvG!1H#sZ>0w$h(;Vjl--+o-cOv)LGMgOz3Q8TT|(CJR{>h7Py<n1n`@sx?HVl*?^T-i(a>j(+eJ&
c()HdMSB5CdEZhdw1C5`m>teCmSR-?f6C5d*+C`i((lq!IwJ9Ah!Y@TQo;xk(F42_AiR0{&Qr6hj=25T^eBWNbMLjj1xX&rTVN(%ZLp94-+(c7I)<o^)
yvPttV#m;<AWJDwRcJ&VSY%9A|MrkFKSQcVDZ^-ico*yeMVB}Zq82`j2G+id{ru{5QQrw{c(*RW50^vEoVY^3^YCod?L+Kzvy>(xu-c`^<#U2s`SWV6=
I^{{XiziPo;Pem({qOz5%+9M^mC8^~-S&w0F|xGom>le!q?1{2?wr;MD1gP}v}>?CyfdIWTdz<E_w^Q)uY-ciZi>PTzP13qXbt98(rZy<%^vx_MTC9BJ
h7D%3p@nh{5-+6E|hy|(Hh!%r@v)>cTVi7vJgeEs@5soh7Ad*5{jr7s%;?p-C9efVu0h&n*xQb}=;I~t`4_Gj(`q(+0zGy{?fnoNLt{X7*CBJBE4at<X
RK@$d_1JMP)mVLQOrdPmy5A3S9q}2ek{y=b8zb=!X?@e2=0w=-q*GSL$2jCNAqTU*cLvyJ9&5y`RGJHekcUO%0Z!s$Py)u?vgOzRsFUIb7q3c_S@>WfJ
CUr&i=WOGu5H@jP0o)G0#!+hGkc|fBqGv2<G4De?2T8<bjp(zM=qQwWbP^p*B@pWH^U-EdI0+AEOX@;zu6Lwor}{+}SIl5S<FfV4#x_{V^D^5dAxa%(A
GNq}O#hWsw)WmMZ+2!ceznV$Cw*>!`;x0I!6@qvMA3}yGV!}Ses{3Sg~f)Xkg*J+d&ubr<jXmc*nUt7|HQ%kkXmqu%wA3{Gm+*1BF3%qY)CkCDbXu}!{
&96zu_pImnRDFt@MW0j|QA4w8=~L<hNNvVXpKZWFKJwmj0k9Z@8mY?v+8KtEXN<1_ggS?<ULwV=Lw!Ep3P@glOH@H4RG?#CWT{F(o>_)gDT2&J)-0)-8
D-f?A+b72gl$bcII=h86{iJ$#WKC}p?D)gvb%Rm{q1sIS}r)9oH-dxFmmU#`Z+GMUyx!KL84dfsy$95gl7HH)IJ5V{cyyk6-cPczg9)+&;U9~*`}o{!|
k58lU(MbvVTkWK=6;*_U=3Qoa|bQ4LjCKr#a`%(?WR*PSj@QtY6)?^bSz~4eT-*UacfdEN)6Y7fbDv?yS9TVYkeX$pIj_iX!S?&Y*B(=>Ws#gnqzH_Rl
3Lq3-RwM9}pBy@Wf#|T93=y?yrc~DJ6734;)cgcmzx^Q3JY2nz=;aCKz+c^2^w9j>gHP1WsDvSN@22<*+Vu%0#~F;7e;x^sl!;Sa52h%f6}98Do4^AR3
DuKrJw&C0u4nYThsY}7h#j54qWOiJ;?CQQI9niDVqT_z`@w6YI((xjX9hod&3U+sq=Nl8;d$BV^h4t}d?<|#1r@NW>bI^-G9GwXZIe;<R3a(*aiy>@mI
$7cf?I0%C#7l|YL-wa==aUT=!-pYc5vDiA>4(DyRbcJyl;~>`X=BV2IwL|sUWo#)((>m&7Wbj0~tMw79Ju03^QlOp5S%=T5r?B@P=O~bc$VO7Vt>g#kx
s!HURE$WA^;D%*B^EPl^;*RFHw4!-rFkq>x=5?Hp^7Y`}cKH`3tuUkFfck0RA`22guHmS<-T)z|x`m3vfBG2~1A6V;cGQdu#5Cw3ek^n|hP8qAs1pwxs
c;5Abu=7avk$T_qoR6jW*g6^Ta)wb`4K@H@e6?8-RF=fgn|Fx9DOmtH35tWi>c%djGf_TiM!`BqlUt*ZtszE{2e!l3-esmXRfbn+<e%K8t)oi$4u90zd
@bK--D1GRpK!&358MltPFkI%^e6{|h)G{W=W=^EzD2RQvbxA1?JXtF@7b3Ax{iSEExDO=No&{P$dXT6;E*}`$TSeC|EN5Rmooktak~hX{YGr~GkjcKjq
qdn4c=P9E2p!dD$lwM8tP0hax2OiBVUt7pfpm6lhzv<B&$8(p$6SLIFQ<shC0U?QD&FolDMC3M3hO}7{n7BvtF7H}?<dGVd~wl%i&D!}-?*dV#{<>Ri~
f<mo$rv7W$-501W~VIYQ{#Q$gE(^yCKq6f*TZwc)AE|KvsrV&LC=riRy>`(!O3QuDpS(n_AOllM-w=nTE^xMJPd3dhD4vx4>QL=!VWFtOTP8=9ohD;|W
-PU-j{!<d8*)pVU$dU0-qEm<)?oR6p!tTIVah5-2!AXSpBBF#uha*yCRDs6GZ*_d7!<6+9bEvFD8WSN*BjM#nVjFX5!9Hy?Q)Na&7R1co3Oz>Z<C%27i
nK;-(lFy*a-`yJeW`D1brD%_+`Hi#{w@Y7Ham#{YGMns`F6~6hmP~0M}Uy+>%_#cpaJ){q^I4(BB+)XWe26j<Al}V3Lf7r|Dn;NThkkQ3B+MWce?>b?Z
auo)~!z`>hT{&*h_g!j3SZ^ZzVD!Ny9@NPySoF}&h}^FyJU8Q3EOUtTQ+B~?87L1~^~doZbfxtVNcIMC6I>EmIq77%_Wfdnf(=paOh%GC(fAAen^tFv2
bibI+T&5uCaPb!(8{40kj%XoZ><*^KQJAvC+{5cS6~9?s~<`Mujx{l%#!~WMf`R`eoud|Kh3-Ta|*7nA=|(vGoF($gRaUv?E*JO0nJu)Vcz`RKpRzmFi
a0a{`;lFq#{#J5vqkVb~HaDq<)MlJ)#SZf8{?Z@2=J8_@b|F{MISs#@`rz5<WeaB2kZ1fhtKB=|j4|n~FyMgFn^p#?+sw19$l$u$~$b9{-eX&sS7!PZT
B6rWy+jjXyU;obr8>sDHmNYc>PQ3*j}MZB6==^H-l1bY#Qj5Xxf4CSgZ0LPGXh)9JoE4JuDwoJThy{rKqO8G#r%=kDDRNu(3%|DfX7&&XNl1@_f+aOp|
O@OY5&5ltD=mw4{fukN9!2PEB`d_|ZF$gUe`1r8-*P+&;z%O^oxf&g;Y%vBBf>%&;q#PX2-6sYcnP;8hBeKC`pI1hWcJH137Ajo(Sk_F%1E}3kE5!{3r
Hs$~i_rwFNEYbDpt$<ZpE+Kup%aO-lWLTj(&h5__O=$ivuXV5BN~lYCPJ}BHC-5On*+fRi9YXESn)k_;q|*c9bDQ5Uj!PiPFu#xYTh|%T`wEC3F(A}*{
L%rZ**_sYY=`2#k{Ji*4Oe<mpvehQKi@C(j{1|l-#|JFGm1KF8+C=XQ>=$|&FYt2cg2v2Yt2}P=hA}6jzM4<{N-U{*c46jq;klNZlo3WT@Zn5s#07)A4
MURFj@JmuNE@jtM!nNt~ki&7R)8;Zx8eD?{TCXYKDg#j{R335#P+F88r>j{LuALnHQ@Q_-tS$LKxu3Jb<+~?sTpPXngrpOoaQE_)w^(-VamOc_5g42Hl
Ih?;d}*c`jO|4f*>c{#?tKLs3r#%=C5cC#s*3Z{eNW6bG{KHwET}2|E(a&59M8LF0El#Hc8{27NzH?fBJn&IeGN{;ob>fl-863*OZ`EC$FvowR$#xBLl
oyxiI8aUlP$HMV*xT$n@L&AVd-9^ZlozjII>hpGV@O_M)6O-hJyWh1)^j{IjncO?Mdn79xMf1-!CD4&gP;^y)Cgcc4$eCdhJ{yTqVJZc~3kPcs`VSS>C
LHw5})N+%A8NWa!tKI$~5*HGDJ_a=n5nmE<)pXHHA^zUQLJfn}i{Lpz+b88b#epb~O~7IWI{r*chfAl_0=drpj;a%{A24m$u<FN2D&V{1^)A3Eg7kI&_
`0M!E5N1iU0H>{2Q*zdPi*!A$RDOD(Dnz7_(!kFcYJD%m+<6OPLMWX3F)WVz}FMlBABMZ>#j;i{?X}i`kaodf>gF?!}}<+6x^=FGmDEy^Iw#v<-)G$;n
f=oP5VDb1yY%fzEmz~{^C6$rj|o|$4LwO{k&g@|G6pZa61rKg;$kN6(9v@ASLCEI6t3=Zv=xhcVGD;{oW%{`!0+3+zuy-DaCxD`F(3Tm2o45#+TnJ*0W
*{>F-MH>PGU52DH+NBND!m{{&4_tb~W6B;~f4GCw1vpNmDlVWn1-Cxi@Dj3Z7(kQei+&O;gXZ`0fu(OWRY=Wn$ub=E`v&Ah$~lqNZ)LHfJy^hmyuzN_A
HB&lyYkX$-S$d(YDAEj!0H;Vq%fTwZ_Z$rUo$OqH?wq4WTqA~f@ZP!UC^!Mc&75Zov2(X0L8#6@uvtTC5X~o}*SSRmf_b;4~{<PnZlYc3sfAh`hKE1ip
7kGY2F?PSOg}D0b8v5<oKH{^axLK@2d;Id$e^j}7sDHRryTc$y`rNmTa3;))_OQ46^Hy(9evq|QJr*w==}%{*QMFPA+wh-PBX?B+Be>^TFZ_N6>c3}P%
AZ$|Q5Vt=)*0=h29Q6+yEQczn*S(H=8t>o$bZD^?pUaWJ%|g|bvNpiFTtF<w`<ZBdIIZ0b>@0_8sZoB4V`#dQ_!gE*YU{%Mdd|aOwK&G5?=fB62=8zR8
*oRX0O>BR|NJQBF@UTFQkLi3+m0wcCZgODH@xDYJ{#F_yW1=6H>uD?I-r{uKC)%=QBB8h#y&q$&I)vC_jz3=o|`*_<z;P+UDnmY*08@`4=Tn^G3;iQYP
0E>Em>SVfr{d#0T&EW%uxBwvcr_Q|5S{Q^C&=m`N8Xs^K4B0-Mv*GvJPSvkHk3<-2tqse%zc==^H!F~7M5<v;Ay4dsmQwgn{0c?mb2r7s?P_D9aDeF8a
t4(M)BS0C8!vD`87M90t5M~r>MqJvjFIkEOTQT<dlHIt30BYu+JPZXZaBtwSEo7HB7{0w9}3R%GJ^u&+%?xm|RtRZMVy)#N0%Fp<ielv>LX~eghat0hr
1sfGE&38B#`va0iG;MXclL|jf70wL>$`4mocAc4Sh!6R%axPaCqx@m>FGmVnGleYge!zj%X#B3<y|xnb@2-2Ul76QrQw90lzdyT%v1yRt-?QjU8ugb$J
bvnZL;j6TQk_A}M*YQPNN{srL5Lov`)yN-;tj6@m8W}e?G?DW{;ef`Vm#sL_;;M(Q2p<D;B?7@MEuCQ?Cj<8cbf#3>X@TLZ3o$*M4YF^HVzEtY4Gi1Lw
vz?hN?14fqoes>isC^tORG`*!5Yx|NPxJV@A!B7GC$om)??x^c9h2oJ*mKexH1LbaGdd9+G8uPV4nW`qRbB?U5ZZ(r2;2QVmRA0|~5_?pvkVEwBbQIfK
AJ^^M)Gz_9L!udvlkWMfJZ{|gKOOuly!|5H}G$;@{`{dMam8=FveN6=jaC!sRe1-y^V(i%g3Ax8V)@wNY6BzE_4mqnYRJZ$H_mrbQ%0KvU6C7@r<6Ff>
)ey=|q)wf+>H^`ma1O?GeyI$PV6okdL)K31lXjhd*8u~V+LiUrgMt!Xq4jhZ`jNw|5ehoJiw~;pR5Vu|jHBwHFKBuSG=RxnxgbB*8p{ZS8;UT(aeZCBo
-v;D~YU~#DCDeF-K>3CIhbTyU0ekYt&z#?QCbV#me`v4hXV{3(x$mhg!K)RXU<2>oQ>GiLFLiPrm~C%pe!OgDx@JWBM%hV~DY5={f5B`IpLClyq@GWwq
SylIgUa48#7ciJTBhcA0Z;w<q0bQ&N0x*1Wzd||Ene)QfJ^<ovFdU45dW@18N9q?1=;Kgw!(zSKNc#}LN-8rup|6^OEyIMz2sLP-dkhwKmr}E3s??apG
Eb*Z_wI25Pk=e^Vvpxqe;y3)Z-$A`)kt`sXi9|pKleC_`lsNylFR$TdxoDa$4c8dp79=<oP+C-g35C0B&b8M4=+8azzsI?a~ozobnYfhW$lZM8z^U6%n
j@fNYnPvB&Fgt};gmFk(Sja-~KXVqZGpeXRNA)2%o+iuyK+gVR<A7%FBis1sbmGa(-~zlv9%hUA+yet+6K7^z%xGm51+fiLx4A=+Npt{?L=4e^nQfF3Z
%MhOJ<lD4viaVpKZ?L*jFvxvepXiv7__4kYSFg2pK&V0jT!+_}6EFK`QO_?odv{2(GkUrM;&0iCG6AJ&^E=RUL0I?eEw+;=O13Ni};FS~y+|%;5R@Iru
=#N*SNP5{eKu*Jo)bSo}WFzTQl!i#lt2huzu)PHj@X9T&ig%BW&*r0b&ZFG{_#mG(z5j%Z7s!~*AAP@VB-7qy|Mp5-U_{R)@2P~Hu%N7Lp)>Lmg4o$2p
85zm$e99{dCBAwtbH)LOmk4&F0am{kdnlkm_L6f#G?hV{4;qvXZf0tmzC6`ubv;|_5WNe|5hrN{ve!L>F@^QpVX2N4y-mzG2TtO&}Iq-D|UnEi%ecni%
}ylxFy^1QJTGsQIZF<w130-!Ci^4^Yyos%az$!sZA5&<i;52%7Uv?yrHr#n~!XQb8I)#t);=MMigl<*-Ht|0HlJA=`x*pfn<R@2;p{Dz03iZIkuSV`m7
0ty=;dyH?@uaVJNwT4#E=69MAG2vV<of$e*zAu0;R1hVMV`t6Pww5%0d}L@2@M+wM0rL0pp7Zoin@2VmyWvrHl&-4~bTmcEA*aqn|k^siii7`R5}qp&^
lCMIU~MTfU!L$%ySlRG=024C4ZbcsE&2{Yam(VJ!Sci$$|-+#B8pFn7C(d%BMLW7kp#QfjObRkv;s<C4|Y{AFU6Nx+lX$nuX+@I|+-5}3Of>P+iHiG8P
(QGCf^n|J4v+^b8E!%%H0AlT7l9PkO#8QSFX=T=TNXcQ-OjL)0fBg18?=;X6m{5KX@16inNQyp$@?C=>;O^R-FV7zuKu$&MJcL)j0iVj-_(;|_(8iZW7
4r)jw;&pNEx1>+@vP8k+>KvHzzw(L3h#Fwfy=pZl|d=ZcKJ@?Aw&M9;I~}1#8ehP3D5agP|X~^HuA@Ctdzl(1;0xgW~)cw2--*UeDhR@LmCutMRk_DU@
RjSk!gs);{HoF@x;L!g0laG_u+xSo_*9pWC|H^@v_4Z#Nx>9cIeGp2H!UV*Q~L30^f;=Lmo%WuB`PQq&~O-?e3R;fWJdFtGa<!u&d&Rouy#{={I%VNS#
<?(2VCRVZ(-Qz`T&e^Hn7Ab~4qW=5;i6Am_Q|^-;W?!@@)T7$RL*8-PRhA@r|pfM4vnZb)y0@(+tRN&G+h`d!FBF7NLMC!#7>az|_0jZczr%(*2;7Em6
a+ilxV1>oAv_|a3NK@dF_tWXKw0HXhGmaDIr3#&Yg%OhIDAyVVo(?ktp0jLtP2tdOq*z-3}+)6hV<ZpFFNcx){fd*X4W!IkfK&iiN*2Jj_GR&4(CbZKP
L}`&CzM<HJPlm8ae_TDoi~W+{`2Dx1!A300^1ZCZ6X<(1+Y7I>8|}<1Hhj0j0Ryn7HWlAQ!XK6*zf`j;Ag*MMv^}5g30|gW5;HDRreHw&^D`=Br^ll*x
qCOIPhep;H*mWW#i4^={OJ3)xbC7Y{@5GdoWV>YVH4s4#e6ol{3Fuf3I&f@kE9H!4%{lqy1x`^Yk1w!u2SQY2jnMip(TOHM}Wm^_<O(170CiCTveynJO
p+?dIY|qxW-E~c`R8rdi;m6Eq40GE4+ku_rHcX$3VqDqa0ZFrC?U>jbrbCY7=DgQD@`Ok04Q!rf|rUR)8+Hm>(H1*|?J6q@E)45`;pHrHUT@OmK8osJt
%6hJ+V?mx~@E4Xj*0n;QkGN#Nz%=!^LjY&$lnw{OxeACz&Q*4=*dZ6f??`D`*m_qRRiiF?hBsS9}U)$0#~ejf`^DB|slQ#Z<W^eJh>yaO#pMN-*hY=ZI
oRlXimb8HCvZ&)l5YYBb_OOr}X{cYKU)u`xi8p5q|)R}g%7aZj3^}vV-1umhcZpx&&&_NbX(aG?fY!xsGPyR%VAvpolDoo%I<ilezl3gBOwgw(kDR__M
fpEEAl>(%Q9yV?!l~27ki4Q#bm$C7upE*H#+-?*G%o-9vWb6nZP}fTS3kV;xS`xm$KHD}}3jvYKk*}U_5)4#8z&sn?{uY^;t74YCQ^J!wpUGDC2=_j{D
{6Q1gL_!qaOeA`))k~MocCF|Wj}z9=TnWh&w^Az5Z;FEE7it7Z=X4PFZ>6T%em7xc(95fn}+_ZWS7`Lz3HDi>{0)GS5bOQ{S)~n0MRwUQmNs26m)a(F+
zx;O>@x&!qo_RNH~1@r8Gz`6!of_HX8wPuf#_he<|*tRfYK<tPQ_?^jngwIM(nNsYr>@>(h2Q^kUb@wnU_mq2qa3PjkFZ{k(qJdt$rH79X*?E@Z${@Lt
Y!%bS2Y1ANdFT6#L)Tv`(^%YCplb^DY=o0)*YF>D)%R0~hLSDTjSHW6eh|H0jcU=;psO+-cJ$_|;ht)ePa(g8@S|LF2n;5-nvl=Si{utWTCHFr8yM+QR
28RxO{==XO<O=K8S9y~JH|Gc7dQ$e<@`=n|p<_rA8;A1Of2PnAFUIqdY``~p4Q|DGCNPv{E5hq5WgL<X;(&LaKoSrDKsY11L3g7>>FYUQCfLwjM(PP{p
s~SJd^qaeiYOs%?bW-B$DI|!qR~;`{2k?o`%#@KXae{Yzotu4a8Ked29f)60&|smjcTav=;R5#|`Fyz;bQ}4p8m9EW4h!xc#;<paMGn1ujSEg9+&1ddB
$<EtD4Hvo-Y%RW?H8Z(OQbc=W`g7)UaC-p7zX0Vq0is0VwZq{5LV9@7ec1Ct(tL;6=gmBmS3&?;W<89%eYrc6b~o}F(%+f6g`vTcB`lvC;nc>h?X!Lk`
Cg%D9dg-SRcTpvuJSljr4?po!&i<;kRAtEnhmH6e5U2<=kyJqvPW5#eA)a1A^_mg~ZFAa$yHWf-HZZCyW#D&KhO<j-nTKcN4gHO!xuOKp%F~a-@mrcP`
YDghKVfv~uw?7>EO#t+I-sbEe^!`h#DY52uZ#r;q5%eSU&)U(Bw`dK5<{&7PUgxG1<wTqa;iVqt*sdTjO`B>%#1StiAqi+no{cY^#7K^B;XX+KN+l6+Y
opi~TocH0EMN=;-;Sq-$hPgRN#2Sw0pB7KZLMM3(RK5T<{U{A0-$y`R~xHiJ)+gR0QQ3nF*kX!xNnq$BUWgE87O>D()pxw^jd%7T5H_y8#hQI~h(jPX%
ln4<?48JpKAKDuioBkX;jC}s*jY<9;7Q4q+d>->YC_HI(Q)bf*+^8VvuTv~g@(WWIyI;QrR{-H3R62W}0vXH=K!$~n4rJN0KO%b@E<rxVPO<w3xlzA57
qX<dTR{HM;yGjMWnw}7@xpewl<f?9w^zOoM+E^h$Z7f-(+M~?dMbz26t@G*4Sjo$Zy&(-=N96H^tTBi=(P7c4AqV0ALC@+Aet&(Jf8=0n#;pH?jd3Zbk
t3F{EVL^Bxwf*@1@a}<P!;~M?MvYwtu6#ES)oaJed=0TNh?I)iRtQ=pOHhlV-rP!WD`X62}K?G{?D1*kgm)Pfriu&W(jv=J?aYHcbP7Ajydru5A~8*v?
~FM9+Y1FV`cG+e8L>1LE(%zPpQ;tjSrXpldgQvHGI0{$5kL>+$#NKF^f{h9V~3^`lT60|;Jk$8&N3JFI22zMf;lx9ay)daLU<F2H>)CsLsXVn~KKzxjt
J{Jn}8UBehaa{5)Ciwgq@;^9UsO!PQB#BzH6A*;OD&aC!-0dX6VNz#IrymjrHU=m?jzy6V=8~tjZaLaav2a&1q<|EJWiT8%+X}XicZ&dy)J&Cz<Il$Go
`po#(VG5)h754%35<Do=m>V;Tb5QadLkIF)qOgFYbJxol--LMZ+zjJ?AK=_GcSb=ONd=)jn9UblW)ng{>^uIrXi)dLibb?=n&39dU7{PFv;m2~6+&&MC
CF_cwK-$|66_keN=M)tZFGnw5AVpQ8f?Kn5LeJn4R-G@xim8EgePwmU2F2Q1*Y#M_hnp<rVtq;XD9<kZ0AQI>dX3YF4*E$V(6o%J>gj<9TU8uy$MYe!|
z5eB3Q+}>KNO>O}?L8Ml=1G+o($iEQ8H-3l3~%e>~*y3s50JPG5W!wkx`#>LUv53G6bl^TBz}4Yr8+XCa@71S!`r%Q<I-Cum~-_w2-d<1lt)9!dT1tc{
S5#%IEvJO7(j=e9R4f29m12w6;z8+&=dcG0IO{%jYM!E}#4A7&2dOE`DpmPu06L1FUhoW})}%N+UiLKRi02RzDL&Wz;djeQR9?@Q=^GgyjEF21xTT5`+
fsLN^2*}#f@+LIHIs}Cl-)D3sfCjRf;R?HZt*G9`Gj!Z8de4reJ8H>&nNsa7HEo55o*v`FqGm#M^!inF8%;`-)Hhd|3>!g>lauY1_O?d^A*PvT}RwEM%
BH+)e1kLo~wv8*Ovaa+;@&>_-OAU!3SLbPa@)vV`xRC#7i%Z``2M3Q*$~We5n>}7sH+$vlgNM5+|7gHte-8|9bwTkIA|jsnL|jItx(iQB8|*!^c?U3CH
JL=S&K|%f`WnO^Wp1Ps><>#2mmI7`fSGJ?><LzC&Asw*uim(9o&r^SAOe+U{w)-mj(Y;GKba2}Jn)UEnbg73csaqnfcM|`Wn7AI30%}GogBfVyaPn@MC
5|P1uO`#5hc7eWoK?%-#AJT3|Vo9YPn!p^*E(hnwT*5Nq5$;nC*5Qp8M9rc=SO~<*%355!A$oc!I4`tIM148Ji9J2y+dHOqqdxd=a7RLosingRY-LHD8
A)P(HvD^`^=<p9ZyhKDAVl17o8ca!x=OPbI*dWF1kGL+4k&O~aPwP1<Nlb6tnwRRguMQWCc_M)Nm$gs6&h<8Nm(@oA7(e+!0mmtD5m9yy`NI><$fR&C5
nRggBnQW-o4rSL@XcazhZP2g+aErA5z5!Rx3C;?F(cw=&x9~`!lp36EoS8iu7RD@4s3;KS|QksN>(gS|7SSn{At3a;sSYPCkSzs|ke_b|-Nib8c?td@h
s@u76kI(8$oDZyb4Kg-&NCgC!p;q{My*DbcweAB$GX@!K&RN=6)PG|S?U$r^KHQa*aiV_BX7Es@vml<yiKMJ0oml@(NXqD6*~|9RdHgr6UX{H`=b=G10
=e&u@WhfYWUA<%c?OTdh|*HT!@J2u1775uYC4wmkZ(ffZJ51X0=bt|>0=)B#g`N*{_PQFLczgM5SjH=1lN{66uN8?0EcCUtM%MBDBvfS0Sg|vdd&7?Bm
<M31cZ7s=oZ*+*!iaY@VPBDV7pZ>%yQZl5O>u_?;gc~0JQq5LvR;n5QfCggPNlnVbt|EYE9}1@pyB^^LGe7n4Uh}FD}cW>$|s#W_Ml$Nlv}J21=Yu;7R
38)yIKtu$vmoAL#4obCLs0UCzkW>08&ecY47a{wHgBMVDIy&&5h+=DT7u80q6dj)lf1JntU?nZ2k2(%-JK@6mh3z(Vrhy$v@S0p8PRGM(7A4HJiJw4TB
wf`S>Q^|{2H0(KeO820xD@JtLhdP?8?1EeLV%EJMdhXRnvME9imL18A+*Vnl(e``YrSNR;lsR$D~*T>E)6$<<JV-U!{4Plg2cER^YuotiWN{VxeeuO~9
_3HOd5x}z}?S&CGbDrSe-dsBzn+usmgdKSj7!A^!^<-`YL0`arWs1<O(+sbhpNqjuvM~^;gMM%PCyT~EDn!Hg^e+^4yDGYg_<MHgY2`xb8S7ybUgRqEG
YiO__#_<LzwY<Ddra{xq&=)ANHfhLvJ!$`(v&uI`w6l>cO2;w2?cvT@y+@!VGo)0OayXV91G04BAb<mtO%s~YviQh@7eexB!XqLu@uN(Gmw?{=kM9$Ze
*Mnn>yUbMU;!RXdXbj#tmlsici4e3+s1x$?rz6mB%cP4z&_tDqbypYYL6eBU@9<n|=@*6&ts|0R4XWD7(Xb{oNz3h#SGa%)*Dj^{%z#pi_eAE+;1OUD$
@NOFO84Qr|)F#P!n9$@By6vE`Dr+ffP+qg!P+n%+X<IezY(T&Fy6UuO~nQv6$cyrCI;Pg?^omK?`3$<g&qm{;Ix^|$wts-u)_b6dR~iLY%EeCBT;1t0S
1a2B1QQa-yTQTu5-YGN6vqFgM%h&-|noMaUYv_aoDNuR+h{drfg#;AWxhs7AcN36%^k6Z&<?xpbDZn)IH=-dL<q}uM|{zF#$zRg4A3(X4>r+5bKL-~6)
J^I=8DmSJ9riN2__*KyO9o{J!5r^S`h`;$Sd9{op7%{1Rr5DCQ{F)TrGX6Gn$*MwKq|09~tPfzBy)<Mc`#9}9a}ub&Px&>6vHka&NM)2l9HBT0FIi&d#
y*i%%ZN~Yz}u|C;}myaOS)Jgxm%2>9>cVQ&*D?Bk}HrDi*N0+3LP{MGm=gj?38ao%;*&*yCtmv?amw_MNA_UI`x3TAI*Z$>QsQdj{RFZwdFc~Br@c#vD
9Mh%vB&7ReR6s6j@oSO|{k}Ch89|e8uf{&r3j__v<p>7L^Fq%p4|o{cTjxLZnL?!;_$Cgg}u%ODH^+K0m4XLf^kw=eZ{MWh4C?`HpGhfmAS6zBXfosJ`
hiUiSeb9RsjFkYv)MXoYWcQkh)Tknj?}Qc;gTy9H&pIiD$`QGJe`)00*7ryr(SoXJV&=*y+A$A>dBjqv)c=*U8d`b+LU{;cNd3`91O{Eo>t4|~USDs6Y
~4SDl81y#3^eio|G4tRVV3D4|;GCd2VUre)aSNd7j7TB8Q7lDuJ3)3(;@)_P7AvrQQ9ho%huS8aBo@TRC;fI#ahE(H5RG)Fgyg3088ZWP<gjWJOzZvfC
HGNJVV$D?h3O)-hkYz1Mj1OQhjI50%t2Ps%Si`;OC`Y*h=-sw2FW{oj9Xs|OT6jI+@$g2)F!F>1eIYEv)RJ5x@a=OzIp8uO5yeDe;w|rk(@~Rp+D?+ga
w!F~YI!w0WJobg;;%T+W!1fJpTFyK3uzz0-?MdmPjP|tMAW|tyoiW1L`LB?ZxJW8pc*KAvLhiT+7ZFMoJ7$eHRNx@Te#cF3{iiEYnbb!jrwo@1-C6UHK
d<bf8T85?w*h<hRKbRH_{)=8pKDy8OUD>jo7czQU1n%t?NpYg$}T)q`PB%;Ry)7sm!f!Z`x>6?QNk<91N7scYH_SFV&0B^G5Q^7D8qxdykwzRsvVkh@d
Ra=|cWpe2RJRfAE-Z`Mh;HW`V<gVPf<C;{(Gv^|!#7Pbi#MyQA!!?ci5`eZ}5&rop_&N<LCrZy>jPtX_Ue*ay6qjlT)2g7p3Ids*eaApar|-9Czu5mG>
C5aAnjk{1F``J=rngsO)I6Nh%9yalG>)4{4O=fv}=g!nlwhK(0ylXul^O~GEFI;FV`jsNp8C-UzGfAGXI?0uV*g$A)i68IM+sJ{xh_7A_kVz>(>91eOA
crc7N&7Pa&QoziClQ0PQ_poEpd_wqJ`;DQvd6y&;=?7&~T0~D&2kGcMD*INZJMtg(R!hZ&=I`_HPh0Hu4&oAd-U?Y?2jCS;Z}?x4LgTAV%eRPoWn-qie
eKF**TChQzYWU%9$l=_=Rye56i^UL3j0(S8h@p|G-;<U<R5q|J?!`y#t=_5hi>nWnFj1^?fG+fq3g$+-UE>cN_dDrE~FV3`NL6KZJGoYaq-)8J+V^xdp
C%<rx_VFNFUCGpN~KQXnw-IYTs`XeNK^cKc^n$w7{deBKODu%@4DxQ%O3>2MQ`v@~nSYF<1%rP$+vOF2TG@WAzXeWEMPGJU>)m%HZc1*m{c!bbjRXNGS
WQ^bmZSd835_9lutb=Szx2@&bBmymG?n6G)p<Z7>6#(STEW<+>XJ)qr-7a}1vv1)=`k%@V;!^Lu}jxp&nZ>j?xZ*%vQ)72LlZPA|sYLH@cIh>%|unjdT
=e@pV5(EL(En7F=x^hM~GA74x^y8c|L(_meZKa*TZ`N6*0D&phm6kfwHCICdcRDRlKf!r-8=@J&J1spx@%mpc&$CvI`V!0R9LoV@dqW84c5(pyelPBeF
p6~^jy~v9GhG%T2h4g;@tqsh5e?M>=M^O?~4`Lj=1|HC`eC=l-eX*eo*zjNPu4Hv>q7w-bKTDc#7Z&wv!MkUO-)a7BUNMkiNubJEAa2!!x!R_)BY$#?>
f~Q6iYih3=GVqUig{0;{muR6F^GxVmh^2)aiGI7dclZLhj<HZW9fGR2Qh!-&3h_wh2OdHt;7)d4_VWXJ6(^czKSx)A68!?{?;p^dx#_AZ{|~3eBVUKpM
0lWKc&tSo*)`rgtBN7LR@)2yzq{r@nKEZ<74;4FQND@Z_iGt5z>I^tvIN$9YC6|0+0RB%3q>pSS&#La!FfS(Z-tBAg<0ls?8GdPv5Wv5kynJ;i|qN!Sm
4gh|;(O4*W5m;E=sueyQsVxu$ut_5An$I=tUkH1^d+_5J%zcb#LrFQnbx+rdlAkRfc$dg~BHDH!>@@a@GEA!HxCd_X-y{M(J=&C9nHjjv}URI|9s-`e;
^1JGxXzOznRi_iWfJrI(gPWgSq2;$<?66NTN^u2$Bt=RGToInuQ+N67C1*tN-*}gzwB)G4NZa(kWK4CcKQr{!k%<Z6Wi~RX^sRcfqd_KL!LHPhmesGI$
5TM@&Wk7HT_5=^}MNapy$30%Y?E3V_(1r9I0Aspxq%W|0k|24LNdNd0jn1@~A4u<BQ7}o8&!D!sPcvmNq(8Iw6=G_qCP>}D>$fNv%75xy345}4%*FHHz
jd4S-#-Ci-y%Uo&=$c%q{oU-i_60vE6?I4nZ$p$l5R1$Et3m^{^T8U{Cl@!z-&=W?|*CaYv;INGa$ZTmH_Cty+Zn7ly=MnOH)JPuCuYFG1mX*2Kaxht=
dt94}FX{FHBvo?bAIrA2Pj}wR+q`7rav+>M(I9Q&6uZn@gJ`QLR>ziQOiU0>N}7dy-ae!p2@3q;9`{+vU$dsk~#;z~E1!AquFMu=!A$a$DgAY4y2B9RB
!w&#TE%oT0Fz0sTDy)Q#9as1{co`PF;z!AE=CiN&1B1jCudo5vmey>cFu`>f8n1Hv1f`sU4HCV>cwJHMF|yB$jj&*w^@-<RRY+vbE}9+oj<`YM-%f?&9
9sdEwb3iQp}RC2owCU!CDZh(!tL3UU+OR{+91oc|eePjJ?qo!(Yw%-Hu+D-_XNWE?-tNyKV{FO(JvXc6AZz%y33E@w2aOZl<aPU2FCS|iP;qfWu1$WE~
F^E5%AT!?g5{f)_WrAf<SR+h9Tj4SenGG+TIA1rt$bs-+A5HTz^M;Sl--Eashlb3<M+A6qa}F#&^M#TX{@$bAjw%7Jyu;&zm30|XnFgHZ?mzL@IVb$9d
Po4TseWU)?;abMj~PHpq5rCDVw?Elh0Wp<q4sv1BhymN-z(qy&n33Tz%CA4a=<(u6h&+YRT=)>j}VJPz_`CxG;|*S2<ZCUX)b`fiksD&NEaOR6kx%fq3
KDeX;j%wgUh?jPM01$oSX++UiBA(G28^SlbEYk>ib3?-#YMquXP5vbdP^^9rC8&t!o@NRFXo{V9Qk3803|Te7>*GtL05zb+TuAV?enb=8cp3Ru(=W!w1
&k%?N2xZv^wc=1Kr*s;SR+Y-R0#vx|K=;V;$vov7_TN)&%fTZy*wf!MN^WG4ohrC3{9%j6`KI{ft4tz#hnw}F)*n5G7v4`_lywyy+?PhQ|~u|bes{v>Z
>;Ie~uNozB_{rzu}y-G4Mc)$VfjLMLO`@mZ8ykC!{yM@HWmk(EaeGP<3*GqcK`99k3f7)p8-|vq}Kb&-fXb?O>&WMDFh`(JR*_CSBu>~U#v~9xpvcej$
Z`6-07v+GoQUhjl^x^~`%RDFwR~Zu<bYp#pXTfinyz}k0{Hz?1_pM$~CKeJNwObuTPKb^lTNG&#GE@PsTVXI33ZC%d=e`Q=`Xe{;?%X=g+`;)jzmOUZb
mC2ax3(<&7;uKrk@%>B_hy%8DuQAhA6PP-=tQp~zmKVWMerh@g>B{)0$q0uQ~RoLJi!P%wAt@>Ld8P^3jt3!??9PXS^6gNIbk`C;g=UH>V_w2d<XmVw-
!t+Z$=wPC&yQSOt$^kd^S=rz?<xz18R=7u(4P0w;gCH$TRi#jvFMZ)~<i%jtzk12cf*Ud)I*SX&Bk=D>bD0{gDH&onl}y)iy0vk0a2hf(ZX<QvlB`u{L
@q(ik)$E@cn<LgLx#d2sJO$Y|(p=A8hOco9gF<D%?RqaxH}EeBDiNE?++U9i6>VE~Wyjob3@<vk4SWKiiFH*egjb<a*$?Gk7~>6T=B(Ht)gxw9i1T;TQ
Q2llz#5eT|-R=)0nfk3rkxSp42c;Bx6hj&eRq46Pf?MMCcxkf?vLrM<yP4Z1RZS(mRUXBa$i3^8U?+yu%(POrPY(hp?enb?!3*iCoL!3-sGDo1xjyvas
$5d?Gdz>~2mS~vuJvQ-)N-2(yqFxfyA8JOz_}l1gED&f+lkKj`JwYJ3z7Vq7J_|PT()uj=w!#e3<A+*0<$n#hI|TkJI``P{u{ez3OM*9u?^#QC#eOwH+
Z9Q4e$3a#e7;{gmv?Ifj!7OAxpJh*uOUZwd9GI*+g;WD%qIkL?(`lm<*Y7+k0n$2`%e$YhQ;TY%-z=+fKLy<LyGmj5j;`aPww02+x1~vL5-Dk1Z+T3k6
*r%6Xsn5HYRa1!ShxnT1bTn4np3NEB2@u4qJ}ZXIU44u8`cCxR^K72lk=vJ#!n7`CfB*HO=2kVnT9%IUfl)9jF<vp42wo6~1zEf2_Yn{f~<+N&G)F5r@
HakIs4UKpHR9*Od|zMRm;@8nU)Y;8PCyiBpQYF#T#fCm?bF1w1c3C{lS2KCB{6it@KP*V-GcH6`A#vGFY!oB$&GnV5CbukdI*p7<$s6#0F*(cY1{rzoK
gzJI~nXibYmsCI8(C@F+K<m-9nkj32{Abey!o$m3HU<$>q)k<P7D7dY;fk{USp_@cgl{!}^n3^eUI_F#rk>REGL%~^Ozr(r@cyW>w*tQ}1DJL6l$W-6K
sJ$}-e1y6wJym2lK>SjD=AKFj$=8u-^3I|t7TJvMW3r9TZ~rErJpF7b#JOF_n71&YDDfo7q7~$^!G@-Z-`5Olgg3g$awx@W0HmX8(&p<_P^wulsnbbjy
Wnn`!S+U|tzn%nn6<u7{4fKFlKm}%44nkeFQW(@nC5%bXRJ+40${Kn%e)Omaj<buV`<qDNWXhRbo+Zwz^yOukd{sg3N)lX8++phz;Gqo`L@L?SPj77nz
{GgXgsRtZzh^NfU)LNiFF+cwvW6!(LcS1nCjTnXtXH{PG^zK%p(vAzlt*~J5xsr!jTb8y_MAfRMe@&l%uH1$It!C1I{Z@6zARfF1HDa3SVMdZx~T?m|r
)M)_lz$<mg9aehy2>fgd{!6kZ);0#a|+_VAJ?Jg)~$3+`#>z$i_p=Lretgzy(_1>5&7+{I`IL9k&DKw6ETVQO?-!e|ESCrsjOqeQ!&e#|2HATjv(=Yat
!2q7*!3_;^T@{62J_oQqG*_GZDMF%v(yU46?h`zkxHz%*24+1IJXT%im@iqAg=={~y(@pm`zLTf;_lss9R46M_P0;TN20u!{4bv5E^l9`4b`N<T+)}2k
yRWu4z<e{|JEb4V253t-1*SncDZM{7F*pEW0;L%;zWw~|jh!9$RyG67L3rCIH=rP5=g&E0!(f@(jcy4yDILu2z)x)uBcAX|u<)KoSCthd<dodODAkNxf
G@y0VxmU%e?IULh#iW87e!}>&jpDC+E?&h9=kSsz<J#U43iN)6Z)-1W}jIu;G?f4+FEx`|C4oj|L1@Iul)Gs>5^yvT9NnvuFYeM<0pb_3ogF?zwEtP)2
qssE%smPm5N9@(fEzNZxVqJMEF58q8A86BYwSe)eU=ZU$0Z=Y?rI*y6RgGiWTuOk|gJxV~#-^4W<_}?uj~j+npZ6Q3*%_zV+)M5<>9UXmK#K8}!-1Ezj
Ph@c}%&^rhaLL6xz{xTx1_bVH2D+Z9G8SnDC5NQO;3^)b>|Mx?q*`RTVy=s+Uk+TH+l=UnfX-hZ6DueQ0Y_Vwg*^V4e`Kh+}u%+OFhDb8iisqezol6Ym
q>P!4cy*So@$cVGq4}FsH^J?+h<5Te)E!9GF5}bzQxPU{WRbB-PzN{XwknNj|;fMWk^feU$zf9ljYm(EDU-j`tKF&|)V|;nTZQSk?Q19RKiXj?0`LvUx
T)QjuuLsUZ^U5%N3~KQt?c?Zun-g*BAy!h<_{7+UO>bPo4g^<>qlI)TGyZ{HK3BBA=LR@8jYJB2CBXTfUa4s6t>x~T7ropzMSP(1e%8OK7}+V{6XY4gN
6RC%KKE%_@Ef*|LQbz0C4p4!`E^NPHFGXbnD@fJF&p_JFVoW*2MA2N$$a;6FEj29USeyvZoKVb=YB@bq(-2<Bg*#1=_d2_aK`-SF5b2?7|lL}N%8=Z2;
S=~+wsgJ?`abQ$?qGJ;G6dXP(}Hxqs+{&_nZYwnGy#dRDlnMLbT`$-u-(1;v?lFmlPRzNz*a1jT&y$4ci_3rNt5OR79fJUg|TRKU1BCq;&N!rXF2{+pI
&te@Cjy>G)-H_Zi;V;?m^XffM@s^ZnkC0cs4O#8lI=7}Gx4$nKhUqx-Z+G;yR3F!|vt^<-7CTwify+0*aRKOrHjW8RM3U$HBLJ8CQIo286hjXb*)AJ0d
vD_?|4_^Knop0TKyQ|GamXjN4<20XQab-hjE^LFq4@%MH+ozr{4M)oo<pPZ-a*VWke1KTq^)_M#ii?wE%&lfFE7)nQ7xVN%#CP_9n)8C_id`I^p5^usA
8$#>>xH{pS2Vyp-g>hq9<_HW5FN+-HS;k|jpWKu|`t>d#(pvm0b|Hb^L{S*6(VOM*UbP>`?)`cuZExt9Jy7rn?-75Y89ZfPA<NpXv$wf{C4Q05+D&j|W
2He+7incVm$g)bAlG1H#)MesC&@m5bZIX=xlx_WaaOu1M`EGkoJui7s@2NDb?Tk#hyUfp7bZ4VRNDrU`&l^#$I~tWC$q=XSJRs1x|me7YqwS#sm*aK&g
GPVnde+g?D~%7GGLFejXd86a`llY`8G*laD%`TK{m9UI^IY-w==ZRA#=R?Y@=g92Uh!_U1hboDq`!TQkvl}y&&8+N+Z=aJ+=9Rx+(U3OOfB9Tai<$;o<
>21Ke&oYc2z3y|Pc!PKWLLkk=KhC%J>u_~^&hy_y-L)9ohlqxwZ^?5akCOBoB$S;YL_bW|B)&$Sy-=0K#kr^}Q|<*fv^EY1vhJxd$x-#fLA$l-5iqr0o
TCusw4e~3T%^B&57?*-w1e!6gFkUgWUip63E$GBs^e74KcVHK|SNd$O*KVekaZHQ&cHQ8TXNo*Xl?5E3mCThWP7Ivf|cQ(j<j}Ry@-2U}Xnf>Z@zrFMP
V4u1B-SsBp@YN!w^1D|4MH}2{r+fnkb%AFgqjjCkKiPKS<LDat)cvElIkDYi5SQi@kVZSo08h&udZFd`#H6I*3lc;O_=UeWU;kmvptZJOawPt>@zEq!<
cw?;Afs+EK3>peeAjW6Uw^(2|62@i)d?=f4$P-MY(a8|Hm5q1;}Uce``}r6AQ)ms0;i(Bh!8c#mU~w+^O@{2_fPstQTBnHC|GY;CkR8Io!l;$8#~)KbH
nNRq1^qABtgiKlzP-zZv%hy^n-=g>J#^IiS8%M2w-yVP;r6&oU!L3OQG!-==iT~H$G2lV!#u=Cql_DB~l})%P?HY^FFT~1Az@J`9R$#*9$=7`HY$B)bL
?x?%VOn&d+O}UsuracLTJV_Re_YW+c8L>#5HO?D;7)Igfz#Iv1oZgY)F?VblpPQC7Cg+yp(lcF79ngwHfUqn&Z|caX9o+N6yp%ptDV``rONt40+o*RKr
la(|V+Ml5a&WxtEj7A_WWK+%5(hg@60>Dm^v6n1VT{<!Ilo*NB_s<(@H^VjXb=ch$JFj#s2$TIhNqZ4GG4}%B8z+YZ7|6(ZqB5QZS=NqnjzU%X007H>J
*q%qTjYXpH?K)pFkh&o}Iq+=L`758Fcz?s1{#erM<X<^FfmS~H?R;#~QvgCtgCog_^vNynj5B;`8HFK7Q@v{xwtWifFOYuqF`i3(7BkD$FPhV{B(AoLD
a|thmv@A0-)=l{#zY>vbD0ZxWS{S^n{_Js+>7t~AKwudkd7mhNJsHUDRMo=vq;LbMj6}w@R7hLMOw<xQrhMq2sP<x55up|FSvHw+Ij=#0+^n_5z7hMI8
>s0t2O?~-3(N4=R|_Fe75I8w#aN_Gj&(_d3bG1MmL-DzNTnM#mlDULaa7_nJ&Zi#A9UDE`k8#VP$iaJhgKAi8v#xePggZ9sJOzxj^^G>s(;qHYwPzn-^
##4Rg)8&mXz-L3#l0*?LX_us2_kn<q~hkTY1^``p)1#PET1QkTQQp?~ZAwsY$Y;&=$cjlQcJxDa?tm+t!k20MD+E>-fe0d9&1SMRK{oiR4KZZex3klJT
d#0oiw+_tL~`>`I6ztmkGmsq;@iTYuI;=|^UUfO-z$y@sjo#@qpeX|VKlXySmx>Os%eYMDqCf_0N#`dKFMV+~>9p{4$j6r){-suqf-$lah4~3)yaNnZT
gCSc_Zqamq0YD>tGMzY9aHmNF*0=*h&grV<OX<tw<mjR5eI=2$NntX8TwdvoX3cQ^3*80pGYZSE=PTsCm;$?|9v&OA*lJ~u>Vktx`gZo!8eoX=N&bDg-
_YI|C2XXXSl1k66Gtml%}ghlw70DWr#Jn->@MM)QF%3<M2M7pa5(traXyx~Fb!1`O@-FBO7{A0JF#o{%JC~k!tHw{cvbcMU#|>AK7FVdd=If>7V$5Wv4
ekza29&x0U0nXdcb&A^+NI|nU9B&oT-2DE~?W}$L9*zO<Ux;^KlkyUhkCDJYU}!+f2jN9NZPaI=;`uyE#sv7=1Ipx-InCT%4us{_9c&z1-iGNDF(*n>P
JvUFr(9i|~AWwW9tYugV9PJcqwNxw$;^Ow^by*iPI0Mx-P^BJdtIC>x<PvzQ7OInARlaw{~!y^AV!4X|ePVB76ZWL#C{q}it^54n@?N#nSo0!iMMY%ZR
Cu-E}shS8c+_Gxlm8me#D1ng8Cv&{3cuv{4V?)JR=x-CE^@MN#n&kDv0nm4uZc9ySST`)-A)AAXD<7l>E9SN`&nd!(oR5A}AQjw@vEbuRl#l1$cVir(o
!z@1I^wo0i^{PZKow9t+Ab|dW_9q8J-P-|^kh{%)>7-rHd`o>U9xN;yZTIn49-}uMgEpJjwQG4&N$ty$Z`Oue&aEJ?7F~i*etTjdY>64zc9uTZr!H+2R
t+PWai18#AR><Rb5I#-NR|>LpY!e$V0!iGisxU@3%touyZx29Oq4W9yqf36*5@?6Bf?;QeNvAs1M`gp<^48VPwe)5`e$){o*wNl8YpbieQfoWJi!&}cW
BI6?9+nnJht6HseJZjndUfB@Bj#(q&F6l`%6!ev-eg>{Fr~s+*%`T_kiE;M$nh!d72SZg0*P6&*R&SGf>-j{4nn}_rJ_^TyEYm3gBg_?(1}Y!Uo_e@S$
MEn2!WmS#F{79zkEc>k@cy39)x31IOT4)jtNadI{|3VFA^5I(;0RE#nh*`!?>`V;jZNzM2p$QaX`i-)z>^)(p%i7n(S8HvWZujy8m#G(fa^-V#d0B4hV
V{fab;67sJsfFkN`)81b6i6t7-(?R`RH+*V$X?#ok3P^+YCe3ROn;%zP`6eTZFrBuKEx21t3`BLeeCm6_XFl=_`aG|!wjK97tUSQa9<Zh)arq-(Lhivc
*P~Q5cH?H5x`<ejDS%bUDhavy!g53YO0h!-oeg`OifC6IB9nJa1}1fTayDl-4_0UKtU!O~KCRd|t_Lc6u{vCDDi%Z^y188F>*ya3(iy+E81umAtuKM19
k|T}POv@cOi*?UWBGuv6le>A9$7}1R#?crXIPTG`r7?nj?L*bEkPE>*NX>qE+MjTn-pV~cboVOGs=fT;Kdc}6)T2`M^hm(In);<Pk^MnpXE8p`5psafP
5&6-eDQ0jqR)Na@O34ud6M%Qk4>z3cqn(LcV0+>br_9H?6x7jTdX<L3}*$ZNqS58}<|amB;Ac{B?WiVfYTQsRq&eE?K+JD~-D0ho2?jR`=MA&p#iTE5F
#loQx;<q|f$<l6STQBNFI^``lI;kmb_w<kdEP3TVrfDxpOKLD0;rrL!fAF;u9R@DtPiC27D*QAcJ6X>ll5{tj^&L*6-~(#XU8z3MB)eYY6|$9JV^*M5y
Bzno<FK~nheS&Q2PEMy)?BefbLB^wkhR(&|`T=*-$k;)^X?;(K%Zm~qt-etrXf|0T~v2YvDKbmIns>n1A<Vxqq^E$;N66i$EnUA%Vw{LfTKB;&(G1$GC
7jc<EUNESK!j2x^>VFYi3zIngdbvS#QA4Ejh8Ao1$D8%XE8~BqqsWjabU1K6$L{d)>eF(x{wU2$SSs6*(qe{0O|bydl?mZ>bH6gkN14j9H1xNNc)d>R@
LJv=Z3_R_7g~r6yM7oR=4=ygcox|D)dF@7^sy{2aq;WUsbqM1@Z!JUJ~8`&<?PjLflZ>{h)kW&3{D|<eMLhgd@K!!LwV#E2AIy_&YmtdGWRvtyL%-|dB
c_A#Wcak#z83+3fWW(ZG)#9JTfMduN!ZPvuKWD)`7$_tOW8EF>@#P7@J-><LxU%M9jfU0fBIv!yB)@m=G+Le;vhqzWV!m>hA0DS~Wnl4fo<JnUgUhfo(
&}F{-LMezBp|xDF!3RM7RfU2U{}SH(57x$&8)mF2H@&I^!N*JJ`9Q6ZMx2(QnUcJcX0^4;59x(OIv+(~|Yd1(gh_rq$-LU}%6Y_Ds`9asr!vwOt?A>%C
A#P=fz<X=^k%5G%deQpJ5O-v5;Vm=|?IZ>!S&4$`88NZKx>tqW!@r&DTTD`Xz>$l6fE}^i2W7-<lcK9o(5;Kz0%*16*@Vlg6$HG9Y<LaC>CYb}|H?nP#
#w|A2J(7Gpi!Aa_bwAp#ySXFqq<HS{Z*L4aS*;hGr9r)cvhd%!&=d(+MOWyq%YpKHy$I1OeB5=PC3cZXdJ-Ab<{f2EUgoBg*JRYc&8IJK*pxpFR%mAlv
9?*bfam%avq-rpbq0t&_HuUP^SC-FzUy|wil@J3fA@6#pI8M@)ph7Ao(MUddvMpj2eHr53C**Z<RM|in?TqE|7^J>&yBlU+%=ydOh0F+W?{hhTqRv0RM
cxuZSD#`nd6O?Uyt`*T6O{otsC_H@p-Z!BOb5H^tNHcX~OS5@8YR|z&;C?4hUZ6QQ!WGbKXhN-r1f*9S5K`yOnH%@g~u7NM`Fcj}3&sx0E{XmX_lnr}A
s37$tRLqawZQ>+@Cl|N3RnzbUejoC!d$F~rPY@2NIquJ8Jn(^Vedc0he8XfCri(Z4=il><AG=Q%~b*=LN0-VKETglm}iqUa%)NxNk&<8MFnFRS`0K%}t
|Ah4G)-DGh)fv;Zfv5t}B#x&!FnzgSr0RB8Q_FndkjVWo$kUEe~AOH3@))w0J0pk8)m>NUkA%-`*GhS!8+^{Umsv2J05`bA$sjiMu(yMdj;G6e+`LrLL
dYKlV2n1~89K2*4GLH$>i`t8Z_IV0Yu^n<KmZVeq26g8yEcOz4NoV=^f;s?ksRn`LJ<uOt+rXt?U$e=wOW=l1_};#5=2>%5yA1#?Ls7%jGBej#v)cB+Z
~X(_?=&4ZYXTgbrRS~w^=!!+%?Yxev+d(s=!u5n^ADio4=!FmBsFvE*f{l2gX=~ppNh3&xIpj;^67G4uXqcBST6Vn+cq1aQ!1c^57GspJzwDW*zt@rhU
2klm7n+|s^8(F?W+P9^R$IW?!9HK>vi!(TAAc?;hr&HsLdSc*2!eclxJ<wValnIG;-l5Kd_-Aj64Rk7S#H;a~BpE&ubu@9(&v9PkedvdcuE!BoB2r%F?
Uln<PA^BWN1`V4|i=!oE<zRj|qdn+($C{f}{bD$gwNQ5!B*b`Q(}Y))TMU?o|bKW^;CsC64}n7vD#y>A}_Y+cWAC%hx&eQHAsFZ*0?+}VC_;G)|YC?4F
BS~ndr@a|K!e={;|+s(QBo{g4EAPX+XOArY%!?>lv;Oi5H{@%>T5GS?W{FMt74jrY8)g)8Kzir}9JEpDrcynq^q*VC=xB!qMn0!PlrRx=W5$J-C+ATw~
@QeJ6_n@aT7s6i;&kxGilNpQKND$UJxRERp13*gMYyLW0zRoVU{-ooVe|h`Emh`iwfNWvq@)b{62*CH6hx%jq_?NKh&go4v(m#G1629CoAEkYqEhd*Ao
PLdSghYUDRd)fJi2us^8j>ycwXxDoKfGpsAO0m%ZLW+}#Ok0;ku0<4cgQnBs$4L)VSQe}%Qt1_AEc^2eA6%HG}#!d)<b~D_h37eS3Oa^#RwqeMO6#FB8
sV&la>i%S@bXcH{8~)r~kr@VS=ZbHz}ZyXt%D{Ye?u}vH{-`@~Kyx1r!r~pX+CN$~+y;9|u3>cB6WSV>Adq3kb%&P@*S9#R=*{UN*Z#$rVrX=3J<}0fM
7)mbhRynM-JG{RVH0_gR){O$f+*2j3-rjB`zVPY$;or*kLm;(zTdci9dia(I~M{W0uxBV(F_6RR$@*X?T$FP`ihWc$jTHW%%BKSK}>nD)Z>P~Ir~;sff
l^N1XEK~HziBv{~_AF~h*a`sQ*ZA(715g+HuP}6+J5iN!<U2Bz*{MaZVIkf=ikf>i=Y13y0er2paHLJl{-Q8%vwO#Ce+6<tFjCnkIX%9KJ%B{P!`If&w
->KVODQ*C<OUcS<jH`|Ll?sdMwFUkmBZizGw>J%x>l+=ns_iXb^zTp2RbSxad9t%wWT1=}n8LZ(&W6@!nmY^D=d;+z)OwSTH};f(7=%3~dUp)D(q`vIK
|<qm-W<ByOGD&GysV9MiiDmyu0cBNfjurhp_JX>zB{l2NM57Q{bAEGN2Qu256+ow$6Hk1?U6Vu!gEJPXBLvDdBCy7{m@sRJgwuD>aRP1k4E6QzWjPim;
5H;&lYXPwvP_QoU4lDb;DQf^_8WE43>Z=MTvZOKG|9J<BkjV7pPuQABo$LA$DzNiWm(aHK*NDE*&IX3GDv6zKIR>MW*sxl3BmMsf`=6LuI(s(SVh_e1A
`?56eF|j6F4p91wjBy^G}rCIMF`YVRXnSC(78XDklnGxB-a=$LjKkvtb{O;8^od!L*F9Zrtn7ug#a^eleAqWBjQHtY%|tS#pYfgyMo4CT)ui>!tWWCEt
~_P7_-ddz@sjw$>^&)~1!PbK-2;-`kQ*!=c1n8Lz`YUAkVk_J#foR-t0$xzPlnYrY+4#cMk5k05sg&)ZZaoQ_0l-_idnZ@2t=DPg8a@%EZYLFdDvVcbW
Fp|=$E6WQnZtGAN9DLsO@7Lh^>%0V)<NKGE&GF>k*|R?kO^P>M4Inn;(;S1cCYNVKeP1EZ-DV&r6vk}SHjf_lS{DtZ+hM4v>vuA*UnA|-OUU5S;rG|)$
4BG?X$Dp3J;9n5wBoIrF^6n@a@amEOh~6UP_-fDE5@%_o@~Cs{_g$QXRdc#{DM1If%gY|j&b9O6Ekzy@4fHS*|2&G#5?)1Bf#+B5SW*Zddjlk9_QfX#X
o5VBS`2jG~lK7^H>RgLTu~@=F54;02z>^unpk8cF;=d!(-QZ3NeXBQI>Yu^trd1Y?|J@8PvZ07yoJdndO;kv#<1oj{g$8H2j!{xdP8FohLJNkB}2EI=g
66ootl(x<4+&IX?ic7R2B`n=u32SE7r_f4?@8_Q$tveoPN2uY2pMxA84=w=Tl5XJ_&LNnzG5#?JBp@KTkMq4hiq+UBC2si%Lpi=~^B{4wk++P}cCo0oG
L55-4awx{L!yhX>(Z9S0ziW@hcZ!N{4_AQd^!gcq+$LWS7SV|}d!1Rl=h0v;5KGN&*J(vydGe^uyoN%>}ysKV>ay`Hlg1|bNxsJ(oWAOM)=I(1=!5XgZ
ENT@gbMF{QMBHm-pRIB3xvgVH1FR)KN7q((i;*d!25_-s|I~O~nMC390D1DEiAvyz4A6aV9>3lO>f<eai<_H|D)3cu$WD|ovJ!B5#FzGg={`d{cXO1)x
k1_Nxm|2i8#1tqv$#)SJ3axPcD^m0BY;COq*~DCrR4=%i2PTKJvOE)_wQX8X9qyP?Dnszq!|ztm&u|AUN&M^2DAJ1l_MYuqG@BdD`L32>*e8v!-$Rjc3
uAKrAbIWN*i0H>Z_G`kcp?f-?Z1pRiD9w7_a5voZXrVvJuHYxY*~4i{iG?WHgGsTA})h?WuCO{8&ToYS112q>w@5$1n_7FJ(BO3ONXpgn!O|#h{fs3l9
D6{<`j$xWHW(jNAZ`FNa34Zvj+WM7(=cFei54vlq6;m)|bhrd}W_Yh)Ul=(Ww=O3whptvQCHA8*IQV{FTKb6?PvN^3ou=F4K)lxE#_8+9l+!6Y(Yf1iX
=(dAm%3*rPX6Y-Su4(aXqU{?{R7_fl6Rf&|<RtgCqvjWMNSoe)c6Qr<{=u?6R>k?E_r*p^~CV6Y8qN)D@gZ97w^FK|G&!?PU%fEQEe4Ky%@%iYN@}K|J
-(NSP{mTpD{;{opt@Y2~KZF0}!9Vj_{`3Fz^FKEI_1`~@`*$|{8}t3sW`BRWe`DkSn4y1rXulu$?{50<KkUDMPW(Ss@BjMwpQrq<Z25N*?RP`|l=c5l2
LFd+`8PNGj~Md53Mc<jX@7^4|Fq%1?~p&m@iX|(;6H=^(Cg2TKSTZu`M<!BXw&C756eIOZ-1P5x`}K<TzbwGytP`H6wi`0B49~>%JeBic^>U`C^S;Lxs
krw_u;<d0>en`^a?(8AO7I~9q_z(f6pPjF>gGRQY(<U&}+nh<Nlq#bjP3;qVK8Bndv!oB^PfIrfnX%#XEY$(Z(tnDAlR|iQf<Yr~ZEG?+5>re?Rg2uYv
dfC7*D$e1EikxOQ+-&awKp?%%w(4<&)Bvm6id8@5IwP>(9o5=xctk6!D08#^>W)sOTie*XpW|B_GcFTM&Evzrtva2P}V$)6wm5C8nc?<amg_@Dgw!T<Q
5AN)`JfABx?|H1!%>mPsC|3|<5#P275KmG5g|NSr1f4(=GtTjapZ72RL9sSh=mmF1ba1Th3Q!u4huml@V$HNc*{P54u`u$wL_{qQjp6mD9{1YF*jg)vh
Z{p4e;g|pQh^~BratW|Vpf-lPlUYFKS6BHh-u<0^kpJ=h{|DlK^vi$m<Nxnd|G$slZ;!wEt$zH^#{X8o{x<)98^7c~8UN!yfABx}AN&vg2mgcr!T;cY@
IUw;{15&I|AYU*|KNY{KlmT~5B>-Lga5(*;D7Kx_#gZa{s;eq|H1#@fABx}AN&vg2mgcr!T;cY@IUw;{15&I|AYU}!vFaTb1VI)FU%1H@jt$2{7;|p^X
UI?FFlusZ1Slx9u`G5o4dG1Ps9Iw<ebxuAvi_TI}7N81unYjK53wT=I@?d`YO`hIFO~s;HZ0vxgMI5ngoJ&A6{_Lz*SN5+$lu+o<E^pxJ73_&hsTrVf2
P*_)#&jo;F1p?AHG5)U*@m>T!`0zn5UDlewc0Htvh7mwjP<({0X>PvaC<F2i@nsxOL(>%bHbVm0>rN7QpwkBUiZh==U&*Zv!cuj|(ozX7A|FZ0tax-g_
3XdV5&8{UR>`axlDaN&pwMz|VtcKQh>seFebT+||U^!nzq!aHaeSP8|WGw_dLi~2^_8|8|FViIvdh;o04_Qz8oB88X|Lag&SMce=8pL|ouPz-b7yQlEd
<JQ>1m*_C_XU{5-aY}3qsz^6)agSuiTeSZ3zDVQg)_Vnep>w_9!3yHLxbD$ty??E5&Wku#WYFA4QPJ@wsU?{zZ}8=oouhqBS(NUEqru)`Z@BWu{CDP4M
YgQ%sx&3ZzF+Of-bt-t+$4K%s_h-fL@w`~nt->l6mVS3m{V~7J&U`mKcS*|TV(6Ls|sd)b$3mrT${h2tSF^rqQEfg<nS`nFcZ*W;jlJs&IVVi_eDt)?^
`<ejbfMfEfDRhSa;uFtj<WRwH7T=_Tl?7i=1ZnEg`{pUUxysm|RmNLzdQ;(83woDQ-}y{E|v=p`bkGI&Lz=T1$$s+#&BOQ?B}?{}et)9K-kHy>zO1DOf
Sts%&?+Z{JxQjqzeRq|BbG!qACQGJT{Q2~CLhek__*d%EBZ0K%q{7hF%y`zdC(gY~=Hkah;F!b6lFtH0;@vO0>iLP8Rn9&WtLXO7Yv?-7WbrosB+=88f
cQY%usdfmqC)kQ`i`=(e<+OWHcwM1%iGfgQMw(EvdI`7CIRoDctCN213N+mMNbI?Uw*gpPwqZ{19I#@{GvA6g8#xA)i^bc36ip7F`fZZHDkZVy$zN-TJ
8Va~E)p02HW~c7H-gJuD$X`(szCyi6&@wquW3-Rt9i#~-ujq13<R)9B*CB-;@HIO<O`oiQS7QO;BCLu{%+Evm6MwY4rHfM|(>@7YwUfJ-h4P)oFZ*&%`
JxfKK?o~zeeAb)MR$7XT;@OFHJ3RGY1PYpuPy@<@>D;~BCb&hyvA_k%nN?5fLqcC24Yb;c6m`#Nq$d;e_nXnk(8R3#gUe8d--$|MRmp7Ce483VBt)HVt
DD=f#ULb?6J*Mo#nLq6_^tC@xRz(U({!q2LkNGU>|Z?MfsEB7wMzA^FDa2toYZiRmF#r344@zo?~+{{D^Ad%kU{pw_LNmIFqPn6TsF`E}ZZ%%|gUne1q
%YVv+L4{-HCNxpoP-3iIqahH}Y1I!$NVUd%$}*b6nHartdMbg^XQ%O2HJxEQ%&&cbd&Zch`7#Fb$qo>C%PE!6FJaCF?m1JUB_6<V80hujqmws@=c66O@
#JMA0u9B_}Dx!=a1W_ih5SMabzZv)2Hz|G)(PSS7=2^?i<b7T%`ckz84?fr8eOr(9g!4)}Q-S@zMOOd%^Ga)up{@%0ZZY=^S60S(b>>d6oe!@5D_pH~y
GFxD-EY{|ifSG46k>%L}AuFMK?tyUXj-oXeU5FFzzDFz693^bSr$~bj;>)iL98^cREZ)aS-LII1MVhvyt+Z{$x!<-{ceLu2@nSJtqy5!CQU6Mt`V`$+$
zU~-y<^Xjor5EkbeNq<wHP%X@X}Cl%PvK(?MMSDJw@Hi$Uo=LZKjPqemf<utJLrkaR<Ne$)pdRX}>NPfyB}L^Cs0DwIna5M10N9ZdO#ssj(2$;<7ze7-
Knw8^3D`!ppIX{YE=2r-_$I6-P>2_f~vpxiYN-VhqL^_E)O%onam7UCc{O-_w}WbCY_)R;sRxwO>iiR@B$+;{ai+J=oLI%xU}qKBCvsBmBG%C9*R}`64
Rhe7}YZ70G~AY!MLhzH21Ab;^kkAF+Br5Fd2cYEiC;-9$~fsqm?(wqrkA3)Q2Vl)Ep_R%e%1xQP+{dGFFyFc;0cw62tWqZn=@R&zS$K@#Kny@R83)VUg
6?yVR!4!4W)=qW07y=+1gF#4|P{1vylXWUEq!SHZh(<4^}n+T-KD|TSiX()eNO7x}K60rUHXm7Y(@;6nwAJ=%-Ss>=(U9v=JOAHkr%pLX5CwIMwZ{H*Q
Zw}vxZ$}dG(}&jf&yAZEOFJ?`461|N+cPc|efpBU^nFC_-X}Ozgz-6V;$e&jEJWYo>{>8tArB3AfA`8$F{0R$rCR_iC=QIeShufUNEtN^`y#w$T(*X<E
-i;h!oE=t&ImkIzmL7Cp+V-gV=wsWi=c$oZkpY>sADbO1+Ht%ef?AZWvHKaL7jJoaa6THsoc2_XS;MJL8?#b<*hN4@KnxiNPJT9!9Dc-;kHR6eA0@N;>
mr&cf;h1!t4txOdDCk{$19&ZHo0xb}N;E&*tjnHkY9FwU6`I15+F$T{*T*w4ij|bD-I{+2Tzr&eWBJ!AlJkbHuD(_=b1PKiCI{;-4m}c-}g=_evb%0(a
V>=p1wm2h;=|lbXeg*lFRhM_;gU;^EA`R4%cwVbMA{8gFQ|6!r4FZ<XhCq8W@YaRPY+tJv{58*e4l{Il0{ht(W(wx7wFBtEHbYsLGyC_s>I(x4x3U*`6
?hz>sXB8xpYm>S&~ncl;dg>R8e`&P#OqCX`>+^<h<!skA$xiT84AGVT|?vu}(oWk0-O%$jn>UY9BSB!O_4iSg+9S+g+(W#1yU4E~Bhp82FeQQIs|2kHn
*k2~xxRcdO#3JE<0SlAPzRIC1B_zUUgNpFxAs$l390(sEyy`coADkgT^QW%~Zrdx50cs1L(6fdQr}M-_NQL3@yUTv0NDE>!5H_(WkzP^DMP6=<DfG9-g
<<@pJ7rIWyNIFI1aEvZbx7G?)j!XFak*1SycDA2{hfYo$^(dqTLu`v1FzGrfnJN>_NMK{t0N*25oIeC;yS^M2(GzS&yPba+a%kkqiJySo$Pm!MS1{Pnp
>?1Y56FAzkaW3mK=q<5WJAwGaTOK=F|NJ{BPI)--`cz{Jqdr;P}i$$G)!JAyrSWhuMoWBilyZPI72zf(sjUoYuOXEN15t?r*sPon5&S(kItG*iAPj6^-
7jLdNyTg(!RVMV4aekT|F$kYaf*Qtc$aNPfX-u)(a)VzgXzljd-%VK8EEMJ<HyMHFGQAq~T>od)9)O)DqGy}ntt;?EC46|J%Qz@dqa&a8simG+D`U~ud
Qu40d7lHsGzU^gXQXOx$@myG+_!%qTZ-1%+)+7I*G3;fVJBWJlux_%%DF{&sW+e^2nNN`*M8-YG@Lr1b*Qcmr=BNog!DgB<k%riu?zv08>4Cb99z6uW<
w)d05&6&;*sR+(#huL^WRu*X=@zZiH<onjkt+_<{|Bv}ApW@(!0w+kgk%On$PiLAW!u(S3MK=QCt3LTiM>Ni`rSgii`no{+<W^g|P=_b3?QtH6$1Iabk
1<%Tz8jj5%367%^#J$C?lj~-T+--}o*sc>WP>0}MVj;bt0Dv3@<_Iqy!aZx`S?1Eaf3)dCKqys+tOONRk4IC+)HhQrWfR#!bERTx*qChzn1T|(`2+yv4
alkpRs8wT455WR7QgiA=uQ&Z{zTkXiE9j%v>|_TIqI^$c4M??})HEYoa4U!nCgmmokTo1dtq-G%9{VA&>dLp+BlgqWApnFu34;Q(kH};tg+xBXL${Zx=
BS-Y6dn(pqd;?Ki=lx;tE)I>wE`RWn3WXSUzLaw@vwf<Wqu3+9vJoI2X1q5hqG-X?sP_KyFGhb>_;q3pMgb#py^zi#3m^S2>|`uB4xB^b56v#3x(>sL|
`gWI-Ji=Y#tF0IIz!O?n&ib-m&E@svw?L8bU#gt3lmBQ`a!|ScS=SHteskFQC7k&yrb*A{d5#nsf2fR~zg&WBGrqU_DUVG~5R%FaUjMlSaHW*B_o*OUF
yHclbE)1yMP%O08sVElEgG;|jj_rFpkiud{+GL~h$hy0iLQ<%4+#7!G9i5HeJkkTa1j&KuP(CJ4Ul8dQLmoO+B5(KAyL9#F?~V@N?xZib-K0&Kw_WBdG
gsO|6a^!`=de=pg;Px{xe4_(Y+*Sz?4sv$<%^v;H2&?_z9%O0xF`)q>F%<UIEwP{;-_?ZV_+{n$iJG@=}|(zG2X7n6^Lwx-$m(<^DjtRnSq2e_X5TNOm
am6`A6(Eqz?kXv410ftjE*XP0U#rA>FzH)k8?{;f+~yRZ^Z$;fajXK2MaD8&A2{#g}`%z;;sn+<vYzFNs|eK(WI(PEC1DmFV*7L8FtCNX4S@BFuSD!|n
U66-^wGeq=d6f}#9vJChYt_4ntGvM<Unr7BR&xt2`eXCmoEd0(&!yDpsw9r;oz+OrH=X<w>+fAH|G$WQBiNRKqmp~~Buq6vI*7i=p2z~$lxoDx<=FT_&
Y?+&!a&JKg;OI#wV-lb`Kh1h;)MTs&HxfLyDID+FrUi#V{vWd>^z-=vor_hjahA;I%`udwEzI4A{gFOi>s2EGXOj2*aWUm-n#uek<+$5^lV@TfbQsfB!
5Q@zGVeR=gi;-JC9#3&3kLMl`!Yfzf(?@y)({FoF8d)SbSGgCL3=}@0KZV8QU&ue_RjTY6u@;?e97`tdiiG?L=fs??y%9fR2U4`_JcmgC=xHcg?{0;xX
19(O@Gn`sG`ze&tn(e&dV8NmO22K$f8}SV@%p8fDza&QfBs9bms1w|2S%X%TTExpvPnsj29^EuI&epak#R^7TX%c?vTRNZ))~3;BTx6c_iiKWnV@*o#i
s7z&JDPUrq)UdEj^%2env+SlOvUNlScZSR!c`6jrt-fzMH~PFsH@(WByq?aGh}rzCbzynD1qw&YbARTPhW<hSpy(04GQ5Nr^g=&v0ty*|A=S6^cD(C%f
+6G{q~P6Of$K<v096T^H5OAR)h!y5Bd-?G|CLVqNrKy9Al3wsPC3Rb5=nh}p|7qL3eplv&y|%i4WA*E-v>d*na-6zQqvYUcV8W5{na-W$FjFCOWOWz?l
zbp+VWlNdP$!#yQg9+_RhE~BEP$`|Q}T$N#SU!stwJsJ7o{Ap}hPRfxj+&T_iXXUx4O;tt~v(&u!$N5i-f9;bLrA!Vp_ue@=k72Tam(Cq>JZ<BDI{&J8
O^=&WB&1Ss6bJGL))&{6hUld;ehh!({O4wothgZ+win}lQ_R}seWb@;<DRS9Yf-EQ@jp%H3>>8woy+<4T}yG)j(Z&DC2m2O=)y<yXq4}<7J2utA&TnAE
6_IfVG*-qn<R3$VsKp5eo>@yCd7-PP7rn9%Od>t{4vEw)E*3gkvUOb4r#i=U{9aAm8-R0Y{DDI8rUo`!*a!id5Qb|`1;JG3W_HuW-mTcEZs$i7#3t>Fo
YNT8`Lw~;dI3IvKXg!0W0M1JN?#;$PW=)w(Dn#^n>|2K4M&W!tRzeiz^GD3+YV+A)GNgT~zx-&Dpuf1$>D)bnGZ`P`!!D18#HoRqT@lvnb~p(l14JD%x
P4yeza^1=rVFD5A=^g+MqwyWh%HjkKc>Xza)eaZeniD=cKUfbd8Bjl)F!<3=h9{16H9>m*(KqU!B6yyW*u(e;>a#S&MF{hs<`WJow(h^$uhduXj^q{91
ml7#rm{*C$v_3#qAZee%$R%gXT5_*;-jJ@xHWg!2T_(Cl$OqK61=B{$eBSrdr7@~AfmbUJ!yE?VP@{O_m2F3xU3x3nZD;w)j!ah`vd}B^X+DQ0tF<|eg
!##7w<YO6d)s5Ks)BK|%AUn&xjSg^BoZLgdlrkW_xj>>%1KAk=*ZCxUfwH)6x&~j;`B-fJ%Y-5!)2@G{Ce|4pF>b=yd-1L~3&RPgupUxfd5=ALf2Ca2v
FlwtcjVtb{#VGg$Nl~k3sJc4$RALODLoQj<dfsFEA~t&3dN4RB-bj7{E6?O{NuhiX;n%CPWbn`SoCYnM75H57_*m`Vw#ZfrLL>MZgwt%>uGtWGHEm`{B
)?l$?CA)1mh;S`$SyUTz;LgD2DKs?JG|3ioUyADp@X$_+OEWNF0Y7;yX3Opzz1_6ZW?3FnktIMZ+$kDDW$^k={1d#YlAKkbWC!O;y`YAX8xnx1DG9F-3
h+@&@B6I*0byE<vX)hD#o&R6De`KffH?sjjWCBJ;W;zo0oyq~mPe3W4(~_78p@x&FR*y$Fe6f;Ulna28I)qSRl+CyZv7Q3N@7-lccI*$|nR7}pwZPenw
vaEB9_a2B#qS3n_4<yZAJSd6k8PD!)I+#i=xMe9$JPl?ed3eJtib!z+(QV}C^YR@X<uk@R)UPN0){qVumSI(AsdlLi$&tPz~6~*R-=_yh5B<#lJc}BWT
qWBHV?(Sr3Zn>#a-T=JG)8MTt9LJIwPZux#n8A@^0^Cfr2uK!kG;m4gNYR+@^(9FzWBP>9UU9oGh7R1y58Utj{T-Q?o8yYRIfNU1BA+F{CKdS=T1wz`m
9LA0H}OSmyF7vlVcxsn>$hl?F5CC6dyDF@!cAKEv)s$KH*?y2NBzH4VY-)hvvV{6A5S3`iYt7(p7HDYfTc=JVPx<box`F>yn_5*SxNhop2A3_b!2lLW;
bA0A8lky?g%maO}lX5Cu))5WVym0^OxiqOd?l+_qG$hV*`B`KEjb#F&xcxb`%mPQXzg0<8H+dw$o2-+C+K1&AX*zRR-|1CM5ExqCLAMjZ9yc;w4Og`@&
W_rA{O5dJ<hOclKapV%%I#(?tFT2@iSTzMOE~d{e|D6W>P5{&eE6)9#X|YDh2KowZZSk5q^>dqP-{8NO&fP5P2H8TmeSB93e5m_JgTsQf<re5U9sWgp^
MkXKlzh<5Bh>aV-Rv?HqhYD&#TuJ^)^(#{h3GZ4MF3ij(C=Wn>WJy899is<+8`xAeMjvI(qpDE$?>F>BqHE}3e;acq1J3vMao~VBjc*?`!CcijKFJCta
y9^ABvLee3%|BbQW#tuC(M`q8BS8L>2@Pp~`KzHggdZNF`?9lbr)K28@X;xx-(Ej$RM6v^p}sS5FmWDk`h7<I3YEO*&2F)8G<b4`(hIH>(Uk`uRF^DvP
Mj$J>J<4s<zgy&6O*!(-3=1fw*&Rd@8fn6x%wjRlOcPHQ5@1o{zgOxpQ+$4w)cV`iF-vRyx>?7so6;OV*e#VI2h(#v781M#oLXq_lg_dxwY01@jXmRxT
gJ?YfDN8Qk9M$NGn;=Np)O2MT^8Hn8!CRvc-EGiu5fkchnAM#R|__m68RrdwM%hTqW-eA<3o{{|)^kWw<VOc2DhbMazn##gAHG=r%^0q8JwCwkCmOZ`a
8$t2E7(SDvZTG$!x8{^*-xNQv4C-%pe6*UQ=~wzb|wNjN0|T5oDuga?CNB%^0ZxZReK)8CIEl`i*IhYLZ5zpkD9pYyl6gjEbdk0%Md7Jt7J&y=M>>+w=
-*glLnX5eHXW_O`@lrQ+Y-JM8{!uLxwuv-nCm@#nohF=5ep>@P=U?Stl9urKmV!L<P8Y^!DYB(rye?$&E*SX91yBfX3vu3m1&^8cRW90DSIuY$IHoAtJ
XpwJ{%`ps|lLX`BRXj|IfFlj(RA3RGTo8ve*N}r*b0o;y35O|w%!;6l-|I;A+~_7h1CED$6sC@fe6TH6aXG@-N~;h*-zz1qGQaJqy3rk~j3gDIkM#2+C
g;wgk>wYeInhyls`Daf6Jd)t>dnHQyhMr}9>hm@NtFU`T0lis_rz{OPB3tP;GKi&`z5-PkBI_AY>oU~2^tOLII?}OTS`S*U$?Sod}av>Y~V(=joN~Uob
YY;<^9%T;9|PcwtQ<SL+rii0$%U}aeEN3XWwNm45~p1$vww6wnrRdd`9Fa+!eb1u+`!sB$WG+EcjkwVV4o77>Qc)T(@bk>2oCOR*_@{4%^?bdNDzyZPj
{{W<=b3vc`U75AwoGpO7Bl2#w0Im|SwD9J?p5*FF*Q+u&6QUcEnI-4IXQyhKSMjcsY};W%!JDx3o^5@c4uu_O)7l7#Uh-qoi7%aCFf>HlEoTzXsuwlw=
+?v#?iHW(NZ!TV)`mu*@-Fc{3sydf~9{_h>xQmbxDw+A)pNmoioI_G4j!4Z4!Z!H_M^t}f#CuC$__Si8yvnCzfXbbjn%#i>^ya%{b&ZF7q+)O?WG(fLc
t_Zo~%Gg(8m=be*E0kilixehI2`~Mt>n~=Gi5x8qnG+bulSX;d9*WIVi44?lbw|(m{9}|x&s&&p)PkI2JS*DedXzx08;Dpfk!Iz}zu%zreIC73bY<+d*
mcl4orT^@Q4!zit|kQZXZPm(eOIjCxjuo+ngfJSmhET`Bbm^XaE&J2BmE0r4-V*^+7ti3y&LP&DyA&`*Vq56ukcHgevW4iH`7gROos?RWT63YvKWhEJD
YlePByjZdu>-iE}fJnfnA5FFfbN0Umk2=(eZ@(I(sr^_0?i{^4$hU7s;84ktW37493LKnAw>+tfyVN+UF2eW<d(0LE=LaJaG4}m90mX4dV^C)N0~4%SV
hJ9GMBTjBRm&rEe-$uKWP-7M7@j_tMc)Mz~07Lx}Rxft4{Sftx@TgB$k6<?E>P&s?C-eRHh+dV7W$01HgA(m|^?(2d<c`vQ1Su~4lzL!+Pk-j?c{`oPs
v{umVp6M)x;a3HgwqZxXNw7`Zd&S?1ZykhkXKLO3<5h@=u;pv^OO?j%^3O@wfcC1C4CLjt@k4y3W7S!cs*5I!01Af<~u2`I~@X}%u9-XVx+UQ9g+tR<h
{wb(DWwx&al}fr!F(`DgFIc|>cTi-#2;Zn*-)O!V|NR@6xYLO$&?;R6xHm<JeM-H~S~>4L$dc0yZC3myeA=ZtFoZqBZ%&RPYnvk-mNJ>Y(Q&Q?ovP8B<
gMr8H}9|x<kAwr@h5ZWp~nnkO1|EKsw^WET!L3-*OETL6%GULoxj&tLW|?TH5~%H!RRWedT>pos(tyWOSL6aLp+l_lBx}T+xOEkot`E9;7SVakHK{GyL
_@?IzDfR`B&F}d40j#Ais+<`V8|%e4W`7Sq_#C$9%Pt{kil!{Jx_HBI8VRv>UQZ_(ESBFJnYAcB<OEwAz(~`uBzS)4TN-`L*aeF1oOZthg|En19g|Q6Z
l?dPgT5yq(7zUVlH0xy`whg7|soaMqve%uEYjgtOFyc>V5AGQM9=a(t|_q+WT&k)u_Qp;FTmQmxu!yqqWgeJm!Anw$F)Y{6mPvRp+kls(;G62we)$@4F
2G+g$M^qX<05YK^tQ^yZy^Iu;7#)luYRT*>4@N>3f;D9N{*5}kVusdWPyevCIMldRotsdb7@NxFA4k|}6Zy);s_)|zD^-(#5pVgp*BYW2I9SKe?aPN|a
t4+$Hu;*5gZbI^qYTx@|viB>a=7QKtMO8b<ZBK4wXy2v)_8qy1;vSbq@%%^!J5TyyvX)gbw?KWsCnXx_se4MMuyfFX=K45rw!lxMz24y)+?_{>nlua>y
>9my$~yAVm~RL3PyA5?d!-oOn~R~O<rv%1$TUi6zyY4f6hd{^^|Kla@&Jg-duZ-mOL3<6o0e2nIH9p~+QuwW=LEn0XroWDR*Z7;1r?6h-wicc`Bv2Kg+
&m+hlE;&o)t@uZBpN}e?=dn2!a+H<t{sigHdnY?dV1ypH!|E%SBUjo-^aZb{t#}BSI^q0L7Io!gJ%N98nePO5>b=fh+$9KbhGFConpe2YTR}$w-s<Eg^
(Kj@s~fX4IYg$RHOO4%K|NW>WZ6Re&GVgzp&@GUmIv$3RZMHNG2a?I=x-$n(htAER7(3zn^YJTMvp;TOZ28GZCthti&RABR$HDMsA|Ds-N^iqK}PifnA
L3zQoUP|ISov3agZ!F_#aIQ&eBV*k#eER~+^;k%Umd1F$Qu+89rH!zuvX4j<u9zPqPj%T*!|1$sO>xeVizYsU6rxV<d!$<HL)fp(?M?l8}*wFX!1&VU!
B!+rXiiSO)E{YKZG^Ck@3o$A`F@Jt>&k|m$6PZt}p3d^YlX}qL)T7{o4#rwvxBwOR6j7s&{44>D>Od(~5}pQZFct&PZ|I&8hr5k>GtyNDBFvYxN2O$|j
QhP07wLm9S7iF{S7QnEnT9rT82ngat*E*G;-Fi#E^g%3oPpLP0Nma=Mpbh<W>xT6i4MOoL`nDD6nniCA$ZM(f%5`FMo+%%37)R!2S#4d9d!Mh0Qka0LZ
x7`kuArU7TCppM;qRxNOzNG4fSVT<Hx5?8@m!)01LE~c%#)vqk$;k;Gv`~s_BeXtfoy)k}%l$cKH-@V`ZO#liG^-5}GBqA?OZ)biWxdJl(cK76GGv>A?
^jG*&-DFivkNqutF}QN@0NV@kM6;5U*zWIctKVh3M8m6ep$@qRuA!4iUv1C2!H5vkjoV;Y{2fP+;A)S*>kZsXl`;j0pA^qS#=^n2`{;25SdG9R!OwAp*
qlFuIjT2oIF?2_~?;C}W6L3koO$!pXD?Cx{MAu}VzOrOUBAEh_p$*VrI>Jh4jiz)`BKZBEF5tDjA?ZgVG|4F3&I_grxV0voU&hNy(zQZy=^>);#e)=~-
(?78Zld}R*b%_<iFUvE893c5UUfqH0|8FaRkUBN;V+Jaw-%lpI%#cG%RF#bq(fZ%}i)Vn|0iO%TdgvGU^Bb~72u6{SEYA+)%7^%(O4(!{pUOdQWVoPD)
*d#UuqObCL)8epl8<8#kG_K*$Qm^DYT1};Ay06VGX_PxW;aGYN}TL?y@@Vgxtt}%<65X*6d%1v8Y*6K)<S@&A6bZAcqm#IeFmtr;s?FIOCK3$mM8hIb1
FLjUEOK%A9DlyLGq?FSZ!7jYm$1T-U(W_<`r4+LAh{kuY@O`)sq|_*Z}6t2L9Rq?bF1gFac&}W^R80=O4isImooec<7G$Pp_XC-tZV8@F|F6O!8GvZL^
bdk&)1J@(jjXruqRwB{I+;r8;9Gz>2`;X9FwIRx-9sU*0foIRm}QQ;;bwWrtuIs1R#fPUeSiwLEwvrGdY~cXO0NCw#-6pDC91)^wytw=6)n)(=9MVjDT
|Tv=ibr9h*WJRQ|0ivh;`w{E{0^RvFLK!x_nm@x5M*)eJk0NJ0w7e$%y6SUL&;zR8$$mkoc=4>#D<U!NkRE#<RBO|zzdU!X+1(W!6W=s9@F-S$uL^UH*
jx>j#4c=MrOMZXJNdHJTPihU)Pbn`GpHsk<2SEfE3=jP$=(Q3huwexSe_Xa=v~2_-tZ!35{QG1OALa#B5~T5rd-j4FYeW12OJo=L6@F94+I*6S^ZX_Ar
<LHWk71!ozrZH^G3GBp6?P*8a-nnHK?<>PsskoaGOPgK%hN^BBbF866XiS}x>ymc^7Sr(_TEes@X`<&d&(ZbJYo;OILcDo&)1${$(cKTkAg7kpGhv|>#
?73O3>O-J<uHBr+#|$qmw1Gxy1B9p1rUq%7itnW-49y-G6T!WT#M2^LHM@Cj%!uxa*SX_peoe4KgA+nJdjGPkD}|ZKNX{Y=+W!fwGp8YX=bdJY|H!ZF=
eu?=!%4E7A>wPgy4QsUVc*Nj4iCFW8{%5c&Cz?-WzZTOXE_I^oPPk4QV2<^b&*>A(J4tb!760s!%cy<nI40poEdIe-1ZKJfb|0Kwo6--M7`FZgw<{YcS
Hu@6~>{mbXhWi(&g005crK=U$GinY%sFP*wG@P_>5lKEBF4|o$D4mJ6HkF3UH$@j&C!k^?reB;6f2@pzEM``w}9ZM&K1@m7ok%)M_B9qnEnyij?#h=&w
V9YGrWq3cL7WGa1i!{ydRVXCo4+~`QIo2h=bzm>@2eO51i<Hv5T>xc>JxV`8tJvHLiE!U;FXR<L6)8&|aZtzk2i5MqBI_sIXuurY4X1C_WLzBGCMk8*5
9+Kz%B%ojUgk`V#oycho-H{G1_;qy;{K!25xh6Q77ATZpzQoQ3C8smw2)TG?>9U{H}dBUeGo;0>`glH2m2a$3y{mFhiT*f%QR5&<ni`0z)RXRj5!&1a(
)&e{%U>Yf;JAF5A+`jFgu>TSr?q!0Mx(hN55A>B$gJHg{*(GI|}h3DuAZG95`c=cUPL?BmLF4Cg76NN4;O0!i{n}5uOFdz)gfiMnPw?{=ni-xOEd%aqR
CelyBuRqTCn5$P)VD@A~bhhJIXY3d)?Dh4c(gBkHH(h?I+)gc5f#8*Ee#Vyx|`e1PTD#JBc6XX?8h7kH87kkog*32<{DApBj`DD$?Yv8Zg~fz|9OS$N^
i80t)TqZ-cqb}7d(lj*7{NjW9~@(U9FdLw@^{W%8=np1V2rT0tKr8{+~_<6ma6thqx8wxs~qx#G>vtmDa7x0M_qP{Ln!J72cmAu^!(YD_##Z35GCN%x%
a4|H#qG-JEkdkAsa5jJYSveOUQ|5gUqlYcKwRjRy3W9a|qV-~XjeYc-L)Bff;8?pbjIFm(42=l}I6<;88}egoA#<w>?1x(}i+xXc)$WOZ)h@V2rpNyZ=
w0fK_*?L8jE~0^lIi3x{NP~h=(3aT(2C%U;PqH$<?%Imz&}Ld`zfRvS!EI(Y~1aJ{fwd+Q+|pn(5mZ%gON@IT|SZh4c}zF(2tBHb*QxjsEQ0xonWp}m1
}sw;1rnH_vF2?upFKsuiagY?CH}e+T}UGx+_Tjte+_Y)s+^d{pdPWgK%o})<2t4KB_iS&mJ2YjPZ1Vw+#X=CVmw3;!dfMjqfq`h5HaeN=*hyI)^E0zuJ
@0Q}rZ6i6smCg!Zb~5syV!lv;qF=WJ1+v<@-U#%e}MiiS+<OM#)@&(T1i_sefA`H^_w)PEwRJolur?=pJBNTD)}p5??yjct_hblGp{#jK*E1eJdQQByV
ObI+v6T%6AXo~mBNHJ2Z=O>4FX;whxD^A^agyqc#65Q1aGl5W_J!L#QAwvJt($04+tQ3T2a=-@5lvSob5w1?^;KZ!wLlQ!uY4(oY<J@HIjWUevW4p}C6
yKNdG8T*<oY%4b0HqXQUvpX{;%VZN=B^0C1RAu7x*JF^Q5}K%SS%FdR$|HrtQ&`XuH{G#c!iNdnfpgKU%p+qq9VQB6ZzmKza#gTI-EZX`K2sF7qbDfe0
*3Hm*fE;(ICYGiBffp&=N|PJ3TG;!?Gn69-bNN^dchFXVu07%_k(+ND;1fj8u9t2@lfqFbz{41Q^4EI+870H99izQm*MQ(FSr)=t&#T&@yRr049s4Cu_
A~3&O`O5SLnMAQlyypet?HP%XpY;LWeHqYCzvS1L>~!5lq`4`SV?<jqspKJnr!#{kmPd15E>}82uvJ9`p|=;oK;?#$2M84)yQ3M1gny%|>@qVp-qD5!-
y8M~bTRG!*#Zjab$n6vd#q4rnaB<4M)S$XS95fcVt%=$V)j86OIyWzBpkcw8fWmQMwh(|+`&aaQ@GV{6&W6F&O6$l<DzF@rd=C24$eXmY2^L|qyH;MGp
Pc)hxzVzE}>!(|g|oOgH8v5n*tg5^5C(O7DKpC=fk5T>C@=2>Vcj3W8{8yX75<JZ<#3iN-pFO@d}0D~J41#6=l55DVfz%ljxDry)%IUrW^122KXL_o-p
D@U1?<GU!IWis*4v=mDh;*amJpXKHKNr7hC2`b=hH%<hIz}CV~!@WKEjOouO75e?1oIluiK@lqBA}Lp#p_=@0bYTWHJo{Sd9UMn7(h@5LjKfEWrFnK|H
IN1w*roYIrOyzr{JeWx0_Lcp66$56x&mIHcwKC7Zo1LY_GD;59#9X|D9xT}Jnto-<;({;zPk%1IDT&+=*U4F{S0Pv3zbsp`9we{c%K?|FuyGXjkgm%>W
WP6U0H-0Z>eNHilZV4i={$_^CR?ai7(k|tntA6z!u$Cfn^Lyyt|McrW`N1PkL0l^fmG6F+wvtT^v)eiN9EPp+sG%6F;%E-i1v$6Q1>~H1e#)jzJ0JA9h
b~vr*L>$uH)lWa#l@vs84WkRy*@_b9p{Ua?byT|j$pA9xz!sj(^;q)-a3E4Hyfe7#<p1D?K^Li4(Xj*7~`l+^2&BEECt6k~7bP5S-LJ1)%OEhrp4@<0d
ajqsljBUMy-6V3ut;4cq4L7_E?%$p+6(TA5!=9c+J3NrH&;#VF1@#7i*S)K-#^rc=jpzVndmtIXKO07dd>#gSnMz{&lua=m`7MxNC=MmlTRzBOt)?A#(
;uT+UD#G`16;-;0LskidV8op$^%ibW=&w5(c}b4kU(=<a`{_NFd{%C5q>g!b(Ut?J$%D_7^Wv3YwN@TAk(3JBG8HsvhF^hFVe@Cpxap+-*sG2ou!tH9=
tTlQMSI}veEbBZ8_NW0uSCc37kY}ys@wtnA|+u$g+``IQ<h4`cvkVGzdj5Ra@B^P^I(yBSv<z9@e#|r^1Yz%ld&`H?>$<IAt8@m(=uoBZzTS)S#^MQ#x
WG*ckKZ<&nv>=@iQHexb6ansCl7#YBY{&ig1&#=XGdP1ewh1l=MfzurpS!RmWIr_zZzF+<g4J=~X7ZEO&tKx@NHv_}#1xlqE}Yg5QWcI>eY~ip;OXqfX
dZn6qM+P5Xu?X>4$gZb~ZlOilK)<t|7$_1&z-<(-zoTOT7n*KBgUn|T1kx!Bv;P!+|+ZX8NMd`Gz0CBp&Pk)0rJu!tk()HsTf2dVTttR8)HwiTfB<z%u
SLW$iVxI~6gzyZ1ug>VEzL-^C*9d7u@JVv((&n~yG4hrv^qH?5!NJ|sF22am;;V=uw#y0ol4HB(nasI?|rd$}p$D``RXsBKvN9Qu@kOI?MQT=deMSFw>
@h@gOZ47tDjL}@?5{%*-<Mh&4v+}Vm4xZU;K%erFWs1P*DL4hM4mD$ZZd5V7$UyLp8<y(V(inGNX`$D0GbZLy5?}s}97ME|qpyPtN7<yolQei+(Y9$?W
46|V<dw;!7|~`IS+V^g^JU*z>~pE+DEgG_Fj_nj<>iz+S}lPZXv)Z=%@qvteC@6V#nwM?bY6SKnlseG?Q<Wok5n*QwZUCLe17U!p6lBz$0z0i-luRNJV
s)hFeeM7bEfDX>rK02PLHLQ-sF*R;idZ|I#0KSIDX$yDk*&g3D@wjOpF{|@q92Kws{ji*jtCIA%~1}+xi_&9m}CDJnF`JX%Ya1`38ud#Yq-CGlx|7Rw`
VEH6zH>=ERajj)Pp+wG~z3SPz!p{f?FDtY_xKvRrVdgOc#ocg*Zo>227ww*_r4Ig7N)vOKunsTgl&AxGBa*9WAnxkSxuDI`m?Lxyq@M0mUUs$+Bh0>IL
-Ihwo0kL<eSY;gThHLm(AP>g4|0=Qbw1b-353aU;YDl`hk$5Zwd9Ic9~5Khm-McLzB2?no^G7!bd#sR&Pe&pJ}*N4B&19$$R3#M401y)ZMqRZCig8qDA
7xW>wlm4wWQtuwgQ?plEykrj)>0+x+0Dt%^zSrsfpsck|pf|t;MXR+7^3%l!;ThIM)vTJ0V)kndUbh>E)1#Ig-Lg;Q=g+LTowfAafN~^0?))kR&zJMpf
rJw`Xh1L^|IQJfY!;ua$N4s*;8w?x*5=y*Z`5zW?yU!c$zWjuz4roW^yfAMWnza?ie?(8LbNwV!Y3C=)?<uaUFQ^CGS4>Tlk9_GJiKbgy*h80es2Qa`s
tnNRy;f;<886%Tfs}DmBaM{3SM9^Y}IE(e5e8>!agS98>&fJt|fUX=i$DI{BNG+kK*0v$NSx*L1=D*U97P{dm2ytaPs`dl#)v!H7S4hj@RI3mdp(&m?&
2jeS@WAbPaz!zzZX(&*2s@MpfYx4CQ-?&AR(W&bpa9oMTTz!Rc8D3PH3Jc=jW~)8)g37w&Ri>1GprwDOOSqL#|119J?+zxS`YMoC=hEsqSDM^BA9Wtw~
eCKT`D166lq&dT-0$lyn<DVk`)Tgnv(Kyv9H@10YvC;aQ89T<2eKBk1XS+_)chfs7@)G+Md^~;l`11tOmXsW!D)GJvX;$OlI7u4m_7=9@Y(0fe`mOP`+
^ynhQaHEtLYL>z!{!LwYaIF;wtt@?S%v}I7c=himF6UFMDAAj&ca&uY-kNz*G;K**pgHUVw^ylh)P)jvVA}Et1>#UJ;GR(jz^fc#RDAD>NqI&L#P>PDd
39xHDK1%8I_#{&Yv>U_D4n&CRCRum{g1{>AF1R3Vse2P0>m_`9VfaZKQWJe`tg{dHUkqBM`&$)7nhlm)mMi;%IJ!Q_gbZbu=WSI9MC}bBwiIoY+pLiEi
!)}qV{RzdFvJ+MJUEZFj+y-)fXpy-kO2pPX+|boNp;;`N~21>B%>0c-wU-%7crG{B%Tr*K~vceQJz)EhXzYM41fuO)?ReCR+xcw2%Thd|EhTcvI1myIB
B9Ze85NSy#+oSD)bTNnKF_iy||B`@00gkW*->moZa6PWgteK)<}-`;{`_I%p>;2%|45rKXJZ-P&u|=52xe%OcHk(4iRK(sPFruaF|Ik6$ME_~iWKXtWy
X<NZWZzcq)W534i=_b5*=jVPbA?D>;kwPQ^{`2i9dNJTI<Tlr6F)FlViO=U!;m_<I^8OcX|%LI)of4T)m_T`K3>G?(ccler;%SJq^_M~M@{IUc3kZ(4=
b5|-euAlk>%keg0d%Kam)OiZi;xz1-6cx^ZjXy2?+%65eJ9nJP24r}^>8gc3^vE@e8+Qp=Px5nq0K((C{ap}OKg~0i0<jkKvuT{*o!KZ9?Uc%ROjxC`e
<x?M!}UWk>x-R2XZRv4Y3_}T$CvW=dcql?fj6EGT!$+FHf=mn<KSK~&fjM!RZG{SRGU5#fdRrJ+!Gu~`PsL|5(AT$db8P)(MCk4z7ER+fVVpuuZ`W<!F
4PE5N*N>{IzGyHEwtqM=i$f>TQY&WwV6n%`_;A?Z<4WRJ4P0GKFYOEMKsSMoa)%dl!pVmlHx<heOVeW%bU`m1gT<ll(!#>4(35`A`%StTIT|*+AWCP@L
OKyNc4yq8$9v__%Q+!g0`Hhi0P(5zO`>ISI7T%S8E0HU;he109?%TKgvg_Zfn0JOJby23LZ3D0ck&+VHM4EPkbf5-GpJiU|(}JBs{Pn>AZc4+&Rih8#c
l7>nPM4YZJkIA4;Dv2xn<AhgT|`~6p%ZJL*Sc|X@1ZiwX7e5~UT5}~mPznwkDVAD9G(pM(oR*4BAzXqo!BXLhW{2HiCQ|PM+r|SmstJ88uFSf~p)KiJk
6?IW&ue1LE{WW6HaFAs*r6`M`G2CSg#-w8u+5G_c7``lWpYagE?3fpz$Y+uCmjjzyB}=q)dY@K=cxqB~M%z8$u}C5O?GKDXTdNBkW);!*g%UyAO_Hbg{
QV*G##$8Bh<_WPG1H^wrId}OoK4bieoFe`y?G7PYI%UxS$U)87ZUz<!Py6_lwVNx-M>6NTHg@7Y59RI_hvKZ?>Oc3IH^9q``{d@>>&V<mv<5Q4q*<RYb
X<>`Vgaz0)1oHJIRwd-g*??`;TH3v_beUpG8c1h+(vkv6KAE%O7gH+;q%z9443=vyUiD`oV~sRfo$t2Ka4vAH_{{QeWn0I*|9aw9NIF*8@JD8H=g<eV(
<VP%m(=`zP*{&+OP>$~XA6>kx<1&5WE4iYYigwuHNLyg7>eDPtMFFhUREJt@XTojX|GXpE}Oeq>hCJpp_*?+tZx_;OTVY9BIp8%4adN+sBL(cfkMc1P%
$dR$~#5viZ7EJBjs5t!X;`zqk<?Kj-G;)A)Fsl7n+5!Tp>B^=2?6)ZrX2M4{Y+7|Ts!5_e$c>eDaVJ)+nu8M&-WG;&OhOED(gfV<m%@yabgAc`Df)fCh
Eh71751IDx`vM&BcR?>#aveu-#lO$T?gOr0AKP(nJXr$4{_3bRaxyQq%XX*vg_KD7)1}$`o~aV-g%lu;jygfQpOgU<=`tbNNa@J-fms4Jx?0=8Oah~v#
_}ZB<~-ur3e?QrnmvT>+*}dwAEsb^_FV*BFv*Cd?@oN|n{;qlRpJBN1{hmXYhSLo>xR{^jWd1aD;55zM~Rjru(R9G>mlX#MS-Q&BK+Gt0~Maq+XI<pIX
cS0ls^3NRfyhY3>ny|mkxA^a6;iD92H=?rvg@Q;G<#ncSV<<gokTqvQb=xc!q^gx$<dqbWAnVwXsS?IDvhTMUpS;MKEoIC%BqtZ==%3(pbAaJ>X!d9Uj
jQoGHIOOF=o<ckjbe`E1f(;;YcWCF$RfAZR*BWDqB#hzh$i9J>{t6A1k(#+4^pkx6o>gCNLwyoJNpF^gCw^9f`X9>9}{%uJDO*!}zlHSCuYY-f9wuqj6
ge;*H9fJ8TGC<|JS##^z^QeymF&w|PZRSwHA#QeogT6Oe6Z8;c>EsU}c567sHzH(|~^2O##fvPZwBpGh(tAtXRmi>x;C3_K!Pxy1?@A2_4p077XjcGZA
*Drv0BjVmz^}GV`G1>{G!&wz<`q55soUIQk9bt{^_Vm<YE)Oy;`#B^2x|y-$m#u?`@u)IIlzu0<HJ|Zz<t#AY8vo=%g&|{j4E)8BB>1uAC}ch;w2;+Ud
h{D$<k&yFQ~_4(@dkkGJh~5x%eBuerX=}$7}pc7RR%YP6;d92+$ajwBU?pgpCm5a_m_whH7C3&8Ga0<+{tk)TuA*jajpZ(&s8))TsQWIS9p+~l@lHx1L
28#xi2vJk$ltHOd~C4z2ESzeTWYgk?+VC#6N(3YM*$JSF*pi&9Nl~6*oM4v%r{3d`Y2TJO!MLvckw>+_x|suG03~7ba6Gk1s*4Zw)FR7hzUUJLf@Hse9
~8DOu0=+fU)*S{_P}m1KHeVNQ-)DB@Te%SN4<frme%Cg~Gc+bnkpXG6K3UT9u5y0N4Cy#}WjVo)0dL1sE0USx?=-Z&+r-Z9@@(gABoFC-5ttf=1K{o9I
+*@(ZJ3ZrDC&m^RjKb&7<MNp-gH38F4CzQuQlWFA)J3vVck3Q8LDH<i5Yrq@xgd>fL75!l89ds<6VQH@{#%jk=1*a^P(DY6SpJp=(LB9%whb*~`EUhme
uwd2>S*0*Cc9g9Ta9UUo&)L@(46bo#c-@hSFE;y|^;E=Uzh32tq*2QoxOo>Fs@a_3Te6)aAW}yR#kkT5>rDqE^W)$9KV`O}jy|Q1-8CaGO=k2%^(%WY=
JBHs@MbgvYsf7byK*cJ+#b4#15IUTK+(S)E|=Xxb4ZtD{sxLH9nI^93L;mE@mTr|yj}N!<KHj~Fk2E1M6XuB;m?4AY`+K(YuvTPNp-Cp?Nc{@zP#D!o!
$+`>fccZ%%Wm&%DGvjGWov9J9E0=ko%~L`p(`9gex^+0w0m1-SndXzs3#FH=OZAh1^93{Y!o$*ZQiA1wQiulHDc8%ZJ60yRj)rJq;U@yt9?*OpJA4u$h
bojWQJ@W}_6OECkqotEpl*pJf5dFTG$R<P-)pthPWaSZH(?_hp96rRKnUkt$R*eo5v@9$Y{e{5o$>^Hwo7+zzlRTo;dYRL*Lwnlj|qLm>Uck2PHzq7I+
3>!8vX=giLk-j7Pt=Zvyve>6sUSiBS)nvJL8A(OnNYEGW8dB@?Xx{<1e=L!BoBSq|?FO7<Us!HnFn(#tbO5<+Qy#?(_`k~pcE5<|!#B!TlLp1!Jpi$c9
%)`$oQ_z)r=L!js{Q|A_^+n+;GKk!>R{+nG!Q#Lf3r6XeR|q@9ApYcM)@(F1$yeEINZ$Fco8s*Q$z%SlIe7jgj^fS-8swYNpV4EFJO^&}M*8LXBfh&Nd
80lRrXZ5lLNx!*UUL%`!J-eYP6)3yS4C&BlEB?oB!mR(YYWf50n$%0d9*E%_*k&R5?=EBjTh(C2!{Ms0eIF7#_CzWMfUn!T-YU}ivwRK{@f+EH{AHXMe
O%|WKdn1H>gi1ggVIjjD2OZ4&2pv!mlj4C}y(WRG@g;f`;aK%(j)4H3(bkhJ5PUHBbp(KKQ%C0a}ZrQ<TD;c_2QG069#pDVFk)0qm|_hIMYC8C5re61)
V^AU~jn%q|q!gT8#+(GqoJfIKd92+x}K#?@oGGsdH;5;&MiiqX>{{LGa54!7IdBL6#0WPW8D4KKgSMPq3^8?aEw22R`&|CYmsF|%A~0rRd9e(32tlSSW
ep}N5vni-5T^QCr#7Y$8A+K*-kZ%|GLY8)GQ)FP&_n1C+es;^&6p16})_H!NJ#Qt==-i3#trRaR7>zLM2{C+8lt=kppXE6OXD*5b@9KO>Xyo#m35p#)V
9ms^&<8C?Qc9L{KMZwhr8y%Ub7H^7RL$34ysT~uqHe4IU{}F#N>14zY8(WQ*MCuzd=fOpDncW;if0S>a#FCCCUr8cmUYtRyEZQgQn;(q13%^u?P9)+~c
kTk5tQX<QJhxFFscEEeWF~=(V#)lzHn&-!hpYgm(W*G3R=P1d5$bSUn+=)hDrII^D<Ul8MMuLUoQ`YvTpr-51Qwd^!LEQwe~seOI4NGZ_@t<P_&LFtB#
QUruZCcjCoP8GJfqQ<BeX-p+bX~?ycRUMN;4}8U!}l|1pz-f$x-YAwJyxty~bH{T{HQe>7}I60gK|(CC`-lW|`pXEMK&}w29Gr>aK$mZ$TXQoTC_1*Su
j8E*36&)ozp>0uj<*e!-A#Lr0S}tpLKV6{yoRv#|;?m_QJ08kxUd!&sd5D`B!k@bC2_epafl_Xfg3$H+HFbWlVgEh-XB4Smvw80mh3Qt*3EF@D@7GqQt
tGQr%1EViT*WMrFtnec~y4}`GkIO?}4H&AfTD;jy<60}F9E`S^`K-t^;DE9IWHgKrKkL=<4j*K6mPQVC%5SL%2YZSw4Oc-4!gxa5Ycbv@VcS(UpunD&D
R8+hIUKS4FhxPh{1X*iFAHE0PMz=ZA7%d61MWWp&hnnwt&a7+R5uRo|#bbG^j*L3qJ6Os7h>_`Tf;^5>0zafg@sp&^toS*d(e#>={3&y}F+N1bfUy`1R
`cQ@`5}IIsDB#dwYtMjw8ru=+{-WUPK~R{*P4i!R0uByH7!kyBPm6mc#IB^@wA7?DAEfpy{<ElYAC)l`w`?Pn2WZLii<Kw_Gmi9OCN;4RN+=;cFV>S=u
g_VQ3ew=_B*nPbF7wzgOSMui&OL%`dsRw!p#Uj+zT|pCMJY5e_B~ERq>v}ESMRjhejWfM7BgwJ$8r}Y6xdFM^_)V4av*+LF<{JXy_npJgjK(Qo)go?BL
;PB>fr~&yF#_5<N-bvp(Uxo;gR;6iI}SX3w!+ly^t6s=Nd9K2&HOcGl4&De@$bjqbR=f6~Y{;dp?tHG6ECx2L1!T)V(WYGwG{99ITX4-mqt9WMxN#W%9
xPf}qTB8<N#Wjn_A*SYXwJY_uNi{e;Ol80a%#y76nFBVjT{&jFTNium3VIW95^$dY_e`WZU+e>4JI~ai2_AIXZe8}MM(Y@icqY6tMoE#X!kq3llMbySl
GF$E6{V2YDbjCx753>GkQ^2<(_;`GdZ$Z9x5rC7izfgU;d>zf!3ExJQMxid*v7k}s2GY7~m!yB`lH|SqCVal#*X@`2(rl=v3E)^G38%sw*oV)PynbHK9
16KO&CIMi)d2ZSjDqGt`tQ6`JBZrxj4kjh9blc#Dm(|n2i1B|C@OUkL@6FWFVqNs_Xn&6I{}fYOQ;EKm*i)+zG35*1L?=XZ_MZ0vSk7rw6DIoQzmn&@u
lJS$)hExNJP8&YD+`cqm6yrabs;$Tu797nGiVPvp_1WZh?B96SP#eo5_*(Y^8>-AnJ=yaqQaEJW!H-#lCr+BJ=Vg{ZluskCQt*GVOXT-oO@{4+-p-5=o
P8T>zAP9m5Y9M9`I64}8p9x}BwUVl2Wu8<ZrpqsLI|jxFayEBW**#^z)bo;R*IhWvFW`_~*ZqkH}!10XOp@$Y_UtPkIWz^phHzY(iBDx?M<Hui%@{)t5
n@e%4uAO5_e@$l@(l4O67q)*f1F}jlZO&!RCYRHH<yC?FjxACuqRUJeqq^4ESll8etnx{}`npffsXuaw{f7TD|%%40mLt=%{bJ`up&(BZL8-I*}kYEE<
Wl?5&RnD>W5%Yq~50c(y6(ph5c6)<8Ziyo6axGQBU+z6d>s^n4r5kT}rX?S>f3Lln`4*YduDu}I2kzA9OsUzxKHtQRg{#jP`RiIp|9sQ);$PkL{D1u0z
yBk9&G}6J@4x*c>!<u5<bRfRX#aldKW>EnU!RZs|NAR&em^siG!n=wcDDB|v)PR`lGnGucj`-9BbeM^xsmTD2xRZIm-h|J;ZHc9FSk1_77}|8ofRJxT2
J)$+4N((9xrBGP*UVHs|6X*(q6Phed5IO{;>^jztK*Y2#r|L|3@JU|5V7_zp?*z`R{*a{J%>T6zS6iZ|-Lcck}+7)@Tbo{--zU0eB~(k$nnR4lC<HCB1
mu*s8v5`<%=}!X{UP{@(i97vsyRrdV3u_cnRlyi4MxNu#^gm1Z|xy>&jj*y5GG1>{gkupND;3fy@bSh}4ifoD$l!=_2=dO6>1jfXSAdFSc$$Y^3Cmvb*
OQ%LD9OH^yfvA2tkBy#+l&FPnHo<?@Inu$(rqck1@9edoTzd5ej+E?0z--}g+_uZy`O?m#Q{>Aqw{YeM-Huh(l3<}wz&&I*iv9Eb8s};S68Cf-9Q}s7m
Vup*3{1V#&WM?<EtSRz@j!(h}$*(j0;^`Aq>1nmanz0^jN+z#&cDG?SxVsS1;INB!cLRo}9t1$%flOV!i_JYSO4X^Shf8<($#lcy_viI&+DWx~yqe82$
8n-Ur@y~@bJx#vNO8DjBSy-Djb6(FF5}cG^!#(!`8JxrLlCxS+FtKD=UraclieV~tn?CP!rA+&j7@!I`u4fuy7VsFajD;5_mR^&ewi(GIv87^YN(xYSl
m78rsOwm!#qnL%R@%GK&q40XvY^PNWpDSSX&6$X^v>>Cp}fx{>_tUSo9ET-#YSk=Bl#q{K#&!RxGc=Jwk>Tba}}CKFD_W*s~a_qbfY{f2LHIDbXhDN}X
-mr<qn?lXUSInL%nD2Ja{RTM6U*mgN+RI9FpcTMK`qB=4vH&XJ?g-)c#IS2JT}@g;vPO(ZVk{hmqY->xvr=|&sI(<oBAEqeA|Wh>ag##P#UiYx6U(MDg
YVHYr$Nx1)#M=(Hn^=L`%f;Q|Efo90x!g*WPT3mzAX@u$P@HkF+K9kEduC!!d-(7svqb+96e6n9xukp@T&a2MWHKS<3We0A>%{3L4>{Y_4qdV{FJLfO+
4HJuwZ?i{*7nbA2OjDeZq0-&kvw-h}iLwKF>z%k&=9rm8z4|UZ0D9&LJvd!9`H>NPkrk7rOyxJxo@-ujrO$`n^-!mR2a7AwPOsllWPiAcK2>Pb{Ga{yc
H*o1Iem~)_7#z>tnWZd#rtY2<(ZGz<8wWeuW`JRQP7{(TG(?=7P8E6IGPPk8#7P@j$6?8^d?d-1=!=Mrt5{7kQeK&$06{#N+)-&XeiDveiUnV5+9YOQS
z9!9$lUaF#7uy(#{R5cI@ugiAwWmqD<B6yz^ol@{$k2hj#bwYm6DOFY(zGiR@e<yYZpZo1G>Lm{vdct>g7GdH&oLYolje8c#I4&M!nHT66+0lNsg;KM7
NvwjWwKdhe(b@Sx?@lKwNLnlQSF**xP8QQKeatAl?JWuJERPUz)BS6=@_8^ir%vF^D%!F2KQIO}+wo@8(_^w!AXiIXXEs@ZyLAJMuM-noeD1Yd)jMyKz
=lXC6F$`nt#*8OA1FOM5oa}2e|D$)M=EQ($J;SRbRf7(Kdbn>vtB>Mgf7KJtx@mvbo&K<(ey89#Sr;4<aw^3Yt%Ntsl_~kiU8PC(_2C%|x+M~CpL2W+U
(^Ao0eH}ghF`s0CPR|B^8q>+6S?>CHrn;-pPMIf5)2UaPD)wt$dinJ9@O}*M{O1TW?WmWkFh{4W>0%3H24q|19gVy%A7s2U8tF)4nrlo-2?UXUjql|9=
e-l%9XBgQf0bvh>E4T+zb<CQX!>^NafV^!spW_febZi->M1<W2i5Z^V?Sy!dII&;V}z|+Lo)-Pc-zG~La}+_)~~F?@mNE{VFDy_e)uxEJ(*%$DBvykHO
o(fjpf4!hq8vOugI~BkDHv831aR8&g}|#^siht*ne&;4dYO$77w$bP*w*C`!KA%lcC0^eA6@X_@BrOF3ofbsr%-v@8^k>1m3*yB@Y8>rOxx>>7m3N3Ha
<2D*_e%uT~I3r=tl#tbLlCU%GrbX!Uz?^ON|PJa&BW*Y_&U8J&qv);RX>TvN#zpXh}=bB_mcpK}^-3-revUW%sATTRjTM*_n6QF=Jhp8L#)BANQC8Vz3
l2Ot4txc<TDU+?s8i{I%K-LCXvn5P~TZ#JY1+Of!H9-~KL@1nSjN!AZFG$*K|c|L^Z<+U3R)81qDsT3U{7oYSkHR|rY*j!BqGx9#-mFx#DA3MhwN*>Xd
d7Q>1%1A4k{cMXsKU$CNFrU?@(>tg0rs(GlpHBxpP_w<wp<H`>^M;451foFy@+<bM&y}>$Bt-mh6ZyrX!B3-_=0;Ar^}};gJ|w;t#PKFaHb<!7NVDO|M
k_Vba;%<*Qz7y^HQYt|cKy<$hx=F)%-o*>x`h_XVoyE}>Ya<?Z;!jwJLTqZJ_4R<Xz$(?Pk<7ZP!afzi`(jdqel8kHMM36Ekx4dM+<W~M1B5Lb{NuxdK
#4HPI;!D^!svOD;-&UN>lBFIZ^6m^!Ue1_Qe9M6`f{<esQPgnTY1C(e*q$R&OtvEa4!_GxW@`{rha_q&{f>=Z9=lRNl_LV*9ANtfxiWr<*dVNK}5G(Wm
BE`{V6W?c2XK%MF??x|i{(S<a?^yWbCNoRa<Ds)l#PnbhCI)`f3OOP5frrzvF~(q-_(gt@Q{)wl*7N$NC?k2fcaksO`qjH74LUzy2y>Y6|4=G#H>cfVX
neU8%A#h3c!QE(E$wg0>u`oZ3$LBG71l;%&tYmJz5MW{`=7VOW<C7Ms(C0fZE)Ks5FkDHWEs&`o?p2@B2ifAg5LG!%RTu7s?ncY+KAlWIOyrwYUq`tnk
B!6KPTn@q1%G1eE($xD!SNe5r2tCkU{FA88Z7;ka1+(#6hC}hhA2_SjdnQr&J;Af$?>yPR;NH28Eo?XMRA^&&c9-0tFDsS#1C^5b)c;;WE6m5@9pa_!x
j7>9N0|sH-0SfY{!jMaWZ6+>+tz%S>~hVVx@g>nBoH+?g#^ef8`PB$5`|Md{q=Rs($dbpd3K(^ldX(sMJQqc?sJYYK9>XHI!4L+mdGV!Z*m`~0w^9}jA
fU)Y#(%D*G%2LUxA7Ed`r`gdXzQLRK2;<<pt}{O_yKFckDDsq-UMEMnEV)@o~p%RfOw*TiilS?`VKv9n`0G`M5SX4F77oCO>wfq1EL4nKZ0Fm(9;2f1O
wm6zlK%fTnOtqBPxw>kU;1ES{Q7MrE?#vT2E|W5LJcuYO%f6u^YMlNw9XpydIgn`LB97qA`3t$ucsxAungXtsrzfrSL14dajMV|@WVr(dNQFcl<(@Jb0
j>)1fMPw)Do&s-=`T=pE=pGiQXtj=es<%9_w68nCrSlAyz<0gokoaH!*`4QY8iT#x`?&!Rl3GTmJY(~|^j{m;u79Bv@s%-;AJebWmN*onB**4Ync6RW{
D(aG6dOUx+8VjlUoVko>g;$$Y<{uR_X>Eo`SPuZ8$vuS63)jy};eXNKR=B=Lp~~)WT}*&HYjB+%kv+lqfPDTHwFwgU<8*?mATFS4*J=Acc>V-thBUUg;
nYpTw6t{LzSaN@Tm!91!~T2q!cuLGc!0E*?zWW71r4rddI)$PXjy{J{oDD=r-5fTmPK)QaQ){;DRS+v!1d_?SqRn}_Wu*TV)7^KWe(Q<){o2aWIFK+AN
>`KpAe4^xZ|v#V||{Hu$!M=MwV0@@9dNH5rw#K?KnwXFFL?~wnZnp;V5knwEZoufPqp*-ReuNVg1{eo66li9Uq@qe|na0(-%X?35@g{r5u>^u$oK%#QA
9F{E~-7mOyss8W~16tPkjsZ#MQXVFJ;pY&mDj1J?h^K-gW29~jt#;D*?zI_bSU3l1}33wiy0_itCyRe%b8L;lDR`!`0KW`1tC|Jh&44ji7VzkHPV3nBV
gpGujc$c>yTNY1Bl*2-<QK|GO}g@hL`5HqWJ!G4DoWVqye;|e7F^>0hIjZ4s-I4ggf$0)18`i%NS5f^9v_fe6e|5H|cV~V<%&9=y*L$JnkJ>xqjFs>)1
#~o)K3S1w6^`4?d%t6lSekz}k0zC+C{;h05Ioyk{>3_CNyrLhk`jU6`6g9?j)LFO}zRTkhef3t%2+#LogB#Ee#rvrnm))*hz=78V2Hwa{V#>&3tXyD?H
sWbeUiz)!1zn-^Y+R4d2$wf9<tY+B$g)pMMOf5YaAk!wjzLc1;LyG1{EKk;NR-u{mzTJtpwQ)~rTt=2mT=YU(h^QD#PG>7<n-0Wy($sZ9$d3?k}CQ2Gs
-5UAPw9{6mt?90cK4mn&?B4CEhMuPsp*?91_XHy!B=l47=#3U(v)~L?3JSGdPVxj6$<Qb?ZO`EZ%t7!jUr*VCkH=F=_0ggG(-rAv8z_cg@iryf0$xdOE
ZquL&v<bE_!PQDVXcAYP%SsQD<1|MTC@>wlis?q27ng&a(aiA{u?&Q>NOy3VSc?^dYbrTlco`BHe;Nk{#K&LeIia~+rOcyp~4Ppe`pO$mfaN+eG<OsPV
Mk(sxLZul<%zkI*tZ)Nz9ApK`a36eD;{tAuJj^{P{uS@V>S>-YgBd%dh6vXHmr;D3(8<ZOLuG+>2*<hOo%AFiZIwi%wi?Sdi0dd#kLqe`vY#?5ZH@6HD
BNHCZ=zS_r*b8LG{mGB3fU!|t+o{CycoOyW(iEqHwVEB(t5!ctaQydAwEUccfAQ|CAUcMFa}W``kW2)>VlORG0ylZ4Bu|v=DOOB7Tig4SAg)SJ<!#=80
v`70C$7>Emh>=>$`H=jL`P3s3`=B70&0hgeq=)&0uY2}zp_m{Ai(sT(s``w0_OhC+1ab4QxwlDtf3=dQC<S~{@g122d=3@X1;E-mgF{T(^o5ohVAlo?}
bWZQ~A6I{h>A`eM%Ky>Ypdsxp<%x6J9$559F8xk0^7#gauqCleA(*`1tg6YXg>Z^Z$CFDEeP&Z@)L=quM1&kf=7zG*bxhWRaKXG0dA7fi{?4uVH=Rqb$
F{$>S1qkkO<!X%f5b0fUpdqFI?*08{{w<#^x*&-MC9Z2Aoq&}wGG=|{?Ugcfr`2<~_!*t_$6-D?52v?Fa7A=G7zFK>T}BWL{N5JMs!(2rE!Kss5Mp#3?
Y3CDlxJ#n8K4e_w@-8uceB{6@Q-MAITmPvM7f#q%uH9Wt<@AWdEu;NTS*GZ^6=Zxsb9Zz8Qxgg29-{mKrVSAub-*Db7yLHmb4V91AGc%-A@lq4_KYXzC
Z|Do}6~{~4c?rYks`+TM2tl_WU)KYwM<<HiOl(GsG|R1zvYMcfG!hex>Q4nbq)z%=YgQI-T?3uy#~g@#ebZP<ezyK^XA0Le{{27x|E~}JKmKLD@2^s1G
+e%8nP+Q%*qHvFir<;E$wZK?mFuHXr=kXydZVPF_p#$8ua?dprzJsF0_%^t6WGy?TW-yTf`0$r5$OMTPwxLct&sms?oI$&Ak6opinasYv0x4&ql{Cb1H
XEgdUJD7CMITXMZ^bSD85oJVd1Up0)UWb$(-NWlNeEJ-1Jl`AP|GyhuI73kMu4bEqJLIicO7hoy7Z*P&Ag@TzuL|!9d1U(AII=Nfr=3hiLE(<isv4MKz
Zcki0sg<Ea|+c4}%{`AxDI@@ve#sckPjpqaLD<Ay6Ki+eGJnZgegA_8PAdq;~Z$eL&G1jyY(@q0ImBivgS(#G#*SfXU}U`RZ6WwSSur5bvi%MmRec9B>
~mq>FGP(89Ig8i%(&go@ewz{d|i1AuR>RY{5fDEPzk(G0u2x?~h((`#ihvap)_hw4i$QjP?MPYhbM5Yzqo@Q1E1zvsYi2G$OcwoD^^mc>C_e}!Lo1+q;
t+S;rgOB0@ep=8hkGpeN|7cq8J}4POcw<)n!LnL_8!k|IrEMjd1NKkl-Z}Y^Z)_%=fW7M99hLADD(d#xJ@@ZTa~5M?VF^y6)&oN{QuPT%z09a>bITM&X
I%)N?25&<{yFKzJ3l=<DTj|`BXxd2yj;e%Pvias^y**e+0%4*&gn4P<9WGWUg{Z~scP>Qp@fH*mg0%aCVlMh*m8&*6cUZD*UV=^f}THVQ|(%gs4lPqS4
(iUZ*BLA_t7FdDQc25_Wqu~$iD-d1>g7Lf+73`w1{*pw%$>ltHhTa6lKaF*Mq=WTfD)GXjTj*fc~hiTEiYT;-9%-h3@JE0E|s9amQUeiEiUFkPKafPJ6
DO)H`qz&^vOm-b=Q&r08At63c-W9{KW{FCPwHe|QpX-j%PzA};y;#TsnoBU+n$?Pf~Y_AmC8w5zHmg?}`yVXE|YuIO|~R3G(h??6l8X~pPem?~idy9Lk
ghct|Urv?@VYFz=D66LaR*)U?y?$`X#?*UI6G1XZcs6dDGrO71Y8P7kkm=QhG@n2cIbc+ivj|0K&!Hq1y5cUJVS$HucyYjO5cpp~OxS0+4F~pZLVG0DE
-G<Jjr)MWoM46WR2gfREtwWxQcWDEcwkTr$Ch#)Qbfz=?FQ_3m<vAzRcZ>zcWTgI(xERsC@$ao?Z+U@~H`$}XmDUJOo}XU~`=&$j*%Rb7)ZmCjb!dV@Y
uyJpjX2Ptd7~!Db{10~8*72bH=~>2%<>E1hWT^-rUXXdOQ`v(fl>;RU%NWZh{gH!c3pjSKgCs+gwyJrM<w9=`-;(%n#@H6#%dPd%@1*!qg3F$k|+8>@^
U`|b*tP2+||+h5nhYcfGli<IfrvW{LMQOt*6%qNX?Jtw#P<WMC;wmn&DasfnDBOo|TpdaAM#M)uyna#P4dZ=I-YTxwJs2j-X3|sG+mbu5%J2?EAJ|b?@
{c;k{oA$k#Oo6@M-JggkKUz16!dBj!^>>FZwnN5ByY&{Z;>oAD{g(yFGSD_t`eGWqLrHFgfC)lZnmSEz-YAP&5sYRmg9;gOPZ+U~cd1>f{zv#;wP!sht
;7C(m?l-Pz@#EQUbtt$JtL6gPvBNj|Rlq14e^!Z6`JhToAgloJ#Kch~CMDU@el&^#w?n5jTMdV?G|6cm9{v~vrVMKOMRvltQC!}|$v<ZdPKF!SgE4pQT
2Tt(l_QH}oNEa8~Fn)1vg6k|@8~-kG89>MvxZo;J5In@+PwP>60mhR&#!tqx9r(53ZMpQ82`LQo{PQ?5A`icxp}(o`egcXPS7!981QOP(uX+2#vS?=A=
N?xkCxi2Y;NU#MFXXJujTPc={O`^~n>Ed5Ln5h>ipLH7(4n}Oyo^%(c^+qN$JY^`5l`ZgSY)Loh)v4k?z^2d0=`?QXB;QEzU<=TEvzz#kV@m0{fSCB0>
s5jay@J+1p1^uEv7wdDCpte<5zb=$58Hk4Fwd83<Bl)9K-SRgk&=|YWLdl^_!l2PAnaBSo9e-d9$SDLV-~}WR%+m57w``EH_?YGg04N=3da+17rQWrQ+
OKU2whlT5&KYFH0r)4ga1oXG8YE-->()@ccekiYFtXB4ugwhQx^0fWaA@<qUS2@%go`{)mb*<U8@W3YGRUga-uOZ?deKoO;0bk#ut}B)&e{o+3_Qs~Cc
l>Qt93aew~q=VacC`xydxpczmU-GEN3lzxLuuN$~o7eAGB3oEumR%Tb<rymser&AWWG(7;k|G<M{|CYEEnV<(2WC^5&2R#~3tJJ~i`ML9c+*z5(&y%95
vBKl~4L&zCRmBDfC&s~gw8@j`4`ZX49rxF!z6rHuCwBzR?dDymA3SAX72)D}ZPh?FEeLdTq>Kjl=6%wF^CUwc_%G3OWX#93k2Fawbz%m(xoOoyzf&?1@
*4;|@$W0Jb5xg8*=Eczw~L6a1fC}d_Sv)~cGBTSuh-f97MOA5SjySugt-5ok0sFy29&s2had(W!u3~PM7Pp>5A(UO5>*~7))N9F;S*Y5asP`8?a%M$wo
jt0Zujj<BNIwEqqr4qODm8c)F3w7itDrP?!PvpH3zcYsa7A`T0GFLi#jmg!u`L6P>TOgzQ(IV!1!i|`(Ed0c2VW7Lmcv(QiB<;3-c?lY{>K2H(1(C&sW
unh<az)_Shiym1tK7P2pC45)~ER*IOV{kkFc%4wiT}0W2fatIX?>fjv*$^@p++?do+79@G9CL0)^;CuVY@lhij|bbBy;(dKbs6BnUWf<V&qNFimMLOFF
NEOVPqxH+W2x@)>dV7pxP-uZj#3UID`YF-N1ARaxhI67`PZk&8=Awe0siJ(PxaJ9mEBgSiZin}+pf0=%v0YjA(JCK<&J*Ta<BVn!$0KTR50Js<U?>Q@^
1!Q8L)jW?V#Js4JFAv8V!M`2r|GZ!Ut@h~}7szyC?>PMU4PXVgQvx^;G^+wwtNf@cp?n2VUxMOy>$NKca#(D69G5)^V2AVG<;jI$4vYcaQCGt4fBx6g{
jV8jc}JYvcD*P_^*7)o4x0gFf120^o?KxMGZJ?2HVar1PLV@dw(tw7-y@K&mI_Ev-m$5*H<Abe`)kxDVJGm9PJr3tW1DV}?j*i7t$-HdCz8x7+I?>$Xy
Ac+6i6-NIwG=Pn#+hphYohk@{{ri1u(FD-gY;}A|pPWZmqkpL-g?iO}cqS4wTDdnJc!Yu*sHUMFMMjLdgsnJG-~P5}*vj2`w&UMr5pbJ<Qh`KvB(3Y*i
HD0z^H(s*nxLB>9Xu9Fa}n0or0BTrOIvg4gEK@g*Q=0lfQ(fL{6eB9IEF;H)`5|E@dg^_pGDiICG9;M@z$ApMT++Wp7cF3?;m*p(pUPf6yLo@II2L)^?
Dq7mkN1{#RJmRNf@<egcO$l4E$P&!A~oWlIiWMy-mFY=8O@D+yvJAbAHf$!*FO%&ucNJibSs|Q6-pl*0aK)t#nO7Uqr%#P&-KI^`btS{hZr-=K<xc#~Y
oxj|f&QIy!W~t3b@bo0+BoyBw@r-{u$oaoVM?GJJ2_&<+>B=F|o%n!TYg_!(A<Ad8oeXYe4RnJE9`OBT1uSxRmnI@@hD2_xUwR9z^xrIm@c+^)T^W=4V
Y4_6{hk;*y@`pTU|M#fZ;pEd59navP6gHyS6Ii>Kvo+(f5oxVS%TxH@jfl?zS@EXV$GV;M1lq+-3X*^;5r!mrZ&2!{cD{-nWueoA+x_YDFIgwu4)h7rR
o%;<>5Fgt3>2~lY@Yg?D0!9M^X<+bKTjbjkpt&rs8h10X)biyB<$*o6SJL+368|zuYN)QyZUxEaP5Zly~!YuOPO<iotP$5?2dMW31A}eHtNS{ABnwdS}
3ucxrtB?OhO6*WJ`<jlPJQUl%J;%>vtX;jzEXX{l4J9*I%=_`rx-_57(4hL8eA3)7b+nOuesamfXC>uN+LQu^@Jw-W)dcwLxeEg2HpRgjimvtDR(5Sa(
x0$0j~sTXVl9})A($-Nehj9tXI4w9qG%fWr>EWNl<&%GmLb@{s;E!Gg#D$Qov=8weY{%&NV-8qY>hVjZYzpy|A^%yJCj&l{qou}M(_Kf2!c|~{dwt)i=
)KQPn3+)mV9J&#+lgydOy_8lLqEmsCxWr8vDKibumn(Sn%VT7T!2hQHeuWm1U3rHum}NXjZ#49b>cULm_uGzo?9&5^zCVCZqpSg-zvrhQw__5-nU-VUj
j(MTd+1UjP1`(>Goeju>n>zcpa+*1Q_DR%-XjNqnTj)(LSvDt{I*U1#%^&{v;WufUWv--_<vsC6HdETI~A)QxLyh3TsawAOlN)D&gjGhXivh~)-#j@$v
k%9>L(~gtW1UBCp3#12<UP*$m^S!#0i7hqCe4wxZ}C3RE=;~M{MWv`@EkPu?qn5{bBV`a^A=v_0YRs{@!w^MM%SQ;m4Uf4Hu??dr+1USKk~RNZ05YLQT
TH(~ilVo-KT`lv>0~#7R&Ew#<nG6W>`uiXtMvjUQdvths%r!;wR5(OP&7g`Fm3FhAFI?WT}MIAtc3a_eRnw7y(a6<G)q@kBQ{NSjcAY#u<#QYCQ%X)je
IdVR6#X_ByrL=yhs(Zf5X`U(gz8r2G~@66wx$H-4d{&C*Walcdk@=IM7Ox3;kba{b$v2O2=A_MUOxr2LMCm&TNcm@%X1k3ZVfPt@}haW^CiW$fo4@(@q
BkL7LcfI6J;&Q!%e0g>xVwNlan=h|o09(!6Y3H3v88JOBd!{;oN8BX}cfgOO0w(I=th{~SCMi!Uoguvn!TrS<dQJ>h@?WbW|G%w5bPHT2((f?kOwHVNP
OD0Am-S7W<mJTzp2-sarLfxsq}O#x<63i}<oCBK{J=#4<&VUTP}M6=(W7lu_YWN-<`>B?;4Aq9d|gf6G^NL~FsO*g1zLU}Nj0ryiw_-Bj1YXe!zgK-g>
>nstSy~D<`F;zio!$!U);niz1pP=o?Sg3=G}sje@Vm5mL2N{&N;3crT=2tNcIPvQ$mX=9|&&_1a~z8lK6d*pJV@6qQ4x!=kHG7q3U-Xf$T0spvpL=Fcx
j=0J+DPi!r+_6waB^W?%_A7-DBP;u7NXzgju(WNNvfW4WNAze(Z`OuBzz<Wc*D(oofUZ!NzH5u-4LbI6+qZk0aORlXZ1F-BJ&zQUn~G^%ILZ2q>llFw)
R?1mc>B)81X%JGi^GJ@9o+|0dHpv^IgIcC~Av67#Ne^cv<b`5I$gLCHtWXs`R6?b1k;+gp2tLWAWl873G;9R8}K;L_*j&$@5flUmz75!YCrghi+KGQ|`
N2Q_*gj)~oD#*lVxHoE!83Xb%jDFy?XC9sk|I-W3NeYC=C2z$cDtsvcY{Ol&9T80GaIlv&-a5$*ugQ2a*g<F~p^gu178@LwgHIT(p-$pntHXdet3qU}u
Ja)Un4l<*+f2v4Frhf?D$Ud8=K;BKVc%vbtTtHhUsKQK_ZW&lHuZ<_qXmCY)xU9jWIH?{$)Cj&dP|>R(<@3(cIFB9TRxVHVzW0e*=2xBTE$?1YyO?*qj
rPDT3hyu<wO;HsZw3u?E47Cz9)sfA;Sc+i0F0US`!!WQl0wa#4G;!Qti|cqpU0vFU}|Kn9xlD=_rz=Pb`w9uB+swWK#}N-Q(&W9GZT>F)=9%nKn;E8aF
KLj+KQpn@TaAG0p=J;Z03C?@C!BD?~YaZGQvYy<?<``tm!#OV@SpVdC>6zWVuy-fD0l;1vz=sY`+YAu#EOX7+~+e3z4p1ODx#Kb|xD@xMz1^aZ#0%)H1
`DoBGL?$}Tv{j6Bp^?LCimCD<dTD|E5vI7rcnkY+VMo9M*quk~T9xBNU((eyZWGF66a21LHwU859M-jxpodI)Lx6+=l|KeN{5X5>4H%K{P`d)`Z_<`HV
&P!R2WG7zP{5t&d6G6%fl=ZU-g$b0eE{m6Egc;LjxTTgd9JYYKj+fwEoE#9Nak!DtGaaaf-W&1(7*ML$C3neYCBe*f{<R!jTxtZ%`TH~0ObDv?eeD=&x
d7RC$D@-wn7u`>N95GX4HWbUMaMf^YrvBlak#9@bi~K0_sOw4giep!y+#RL9$-r*V!53$V_GJ2{g86lK#;`Mr$q`b<zRS6Tcdn=S=t`B-A;QQAy*6asF
}gM0sp;LO%(@1NKlf~w&@deP`o4u{wWvf0f2!H=Ju>k9J`Z3;CelNLoS%R)*u!~0SD~#_rv}OGMJ>-@T#XX!N=F>zSl+K04=k*$K98CK{Ujhe;`IfaGQ
*o0Q7;e=|P9j$emSue%ifj^+90<2=tK_?h6og@R2{%ZIV|cix@;dxaj`2_m1wT2KV=x0NT9HoB^~mBz*sKiLXI8L(-R3Hkg(&0S~P`9%Q!fr}%UX-xT=
p2`N9wHu@qiIT)E;qeEiFs?LV0wwM=ff~@8&H5@v31KiuANwz%k^?A=Q3#~Vg8UHmlv>?gz45m7^TL1IIuJO0T@}9fu2Bk}~+<TkH^WO$J=h`sfWRX@Z
wACXBA^)Il+||^IT}`Iff<6kqleF;Z(m4KjkgHrq0=Itk0EM&3HL*B0{Cn+g;#y+-LmOzDCu}do44SwP2UZA#P7=~-XXg^(^G}{`n19ci1kqkRgS)x@Z
EwYJZ#{-cf(#YkAMrwzIv}oUD0b{fhf)K}PeDJj9BwjT(!r;(R2VM*p(c5xPl6a9*?xAy8-fpiessHYZ4lu+4#}LsSc`D_$?KaCAwukew<Wbi3J3t7QI
$X04A{|dBfnvsBQ|bsKan9953JOiHkM;$WMCeWBUf)ZgMdF#0VKlxoBwAAa9G|u(HDP3((hUWnag{B7W~WYfpva8-~JWk35ZX(2TUY?A@QXtP8|Ef280
&P)wQGM4k+(Q`_RGP_H*HN5msHDOTb712V#E^PU3C#)t}IIkchsyryO-Df-h`UAsHZsDHFvR#a%x>cGX8Mw1Xkqputpb!)wij5~p1)pfXwsk2PJ0^Yyp
(EBqGyt0_8jihR*U_&Az}`D^NpRKFA=n3F_59BSu7NniMr+OD4#?#vW-*ZR98AY0#o6_z&~08`&in~69l98hDLGRS_y`bTi9sTl7glb}DKP^9ts3-U&}
>5vo&_>n8=Q=N?G|JOHiY}efbN{=0F4}-%2kh&@z#7Trbf#ZEX=s2|&vK5(q*fhshY9&hbW*rk_xwlb^x0FH;k7{69>$pfFXy^Oy)yXHeD)OB_cw?wy1
fo}c^5k0HK;*m%a1tt+NyUdM$=YTr$bRVyH#ZUP|2-8XFv}huA7#+s*U`}v5{>{lr7N+%C-Cvw>+)~ypYVe~u^w6h2~JwgdgV$RRAkQ**Yk?&kL{dskx
BUliCVkthucUqRw5=%7s|r=FKivxc!0@p9&FyB7T#72dzTw6wu-{b#D1s4Z{nU;#3&}<r%b{6yRV-tKNE%Sh@V_c{l%-^kgx5NS>A=@f#b`v{D5X0z=^
?}9Ty`c+!{AX!wL{2P<`1`3D3v<n|fNp_A<1fcvp9ZL{Aq7aO11G2|o+6sMpcM<TPxR)H|#7!nbjK$lN*hNb1K-;>z8cgm;DzL+bp}ef#19+Fq`g_drs
exH$DsH$E6ZB#DCl1<aWLXFFg_IZ|+c=|P)K{wKUZ-ZxvX)d;NboVC<{-{i0zVHxJNc~(r10YLb$l!UN9fpVe6L0qstJ$P-~$|QTk?W**bXJFv|iiTXu
12R22>BY<GcI2Ilz(ix|rW=X<yRpW<nFNEcPx2dhd2z6YRJ+H0=KR(kT#-=?>WADyaC@v%8<dO!2~T~+v+TQ<e;*b8WxY824!0rU6-vNdcmH9S!pEX#o
EF>C0vC`WpS*S7Rm{Lnc!Zxs@rgJ(RCHReU;y~{TPnNXC|VL{6m;R$T8qwckET@Na7i66?=C#I8DwDi4By5z<N=bmdwIzHO4vXpFcz~oYEMMNRxkE^lq
Uj^`xGuY5GMG20Zp%0fyFS`ayoT)(+N@$D6V{*6A8Gm&aFaLfI$z_@VndFlYrC<Jsl7pg$ru1w#}T1JC4sm)v-JVZ$z=5(WC5_gb63D?~d}iY#~v$>4#
h0_zpodX;ypX1s1%}y@3S{G0YEdwo!r(uJA~nrMm~_LI5OuRa5O~(IUbzeK>C>UJ*qcNBjCp;sZQ?H52q_!&;(yr}%*U2`i+U=S;*G3Mv17uKwi)xwpm
=R4}rcxSIAPvT8OX!RIzdR9R^S?f2@E_NC!1Ny&PqR{Ac6M5sI9C9Dez8app4r?DxVps^#5(GXVXpDg!wBWYd@l_NrFrFy^X=1GEtEXigP*A@0HY(s++
+Jq(DrXhK6Uya5H@-?(foxldZYQNR?`zwaT<wnWNx&Qg{KRAIe0IDWB1mFGb=re4sWGW;k4|2|FNf?1VTj;Q#C7uj+`J8t~vp$GWrH|Uge(?kMR$KM#N
>iECF1q~fsj!4nrOd%VJ#Y$j00>&FOSmzA_B|V=>ncK_W2?Rg^sfcCU=C=Q{CEp+yVV<Q4toelYV2QIjD=}%mPf_}9+eTYcKn1OktcL$grT}$5gUusT7
Ld<6}A%-+;$&Bw-6$)$a!Vhn`<B>&KDYHx=i94A-VjN2qJQRR4tDQ_y@LP^Mx^KG2^v9Wuy@iwdml;LAHJWbpsDc*mE(e`i=<sCUGo<;UFEAtoAN@y9A
qWY#P5>oCO}=V<?S>Rzt8SJ6zZa3y=OB6!m)b@aH6|{7*HWm~rG+dXJfM9l$HOX$4U<;v_LU@7&5|y1^rgqLib2jMIuyMQknHgix%4K`h%>6{4exoN`*
dl?JfMGVim`=P7xOKWYRx-$+nXRmhxop#tv6bTj8<EPPF9KmBfpUwCvlV8o8h*Z*L>d86rf7aJxXskM0@3Hu3ONNDTKzcw_ZgA|T&bEgII#9>_sEBYn;
&^dgXHTDmDrFOJ?OBT!92@XBA`P2w2cs4gtu@-f?;am$@=V^CGM%<pcah5nqLV}EM!kVQxBHHJBcFw!<7tuZ7TlL?=N(oLo6B)Cp3as4f;u_v&8Bojib
&94Hka$jFK<SFD1Cp4GlYM(sNYqlrcOio#28YwPP*kSl0xgQA$2W>_M1U6etFjOv#5HH&q|Mt@K;URkdz5~&0Pgz_ihzL~-2FTw#fC0!Ahl@9-Ym3)MD
I~v_P%E+WPjOneLjP^2NxrBxyaiN0R(kakf|&r@ZjbwYQM3RgT4%eA(0%a1MyNXOV`9TVz~$Vp6VNxMY7h8op!-7iBwy2)SQ0?bf_VJJ!!(3fj!JgH*f
S7igtXPdq1+iNVJFY?nY`EfI2cCWKujX_SKG~`^z)i6p`hlsD2h$bO3}?T$o!#TL4``!&OP-AYQx&5z}a^2uNnyQcaJsZ6!4xw^P>&L@D1Q+$J^`L3iG
xS1R~C4$3J<tkfQH==@!SN4g?x@lmiw_a%P)1Y++gdG_rLN335Q)(xYt3dmcy&Nm(Hr}U#nilXePLqb5cl6m>t)qkZ#H?<;}k;P#`Lm*dRK)kfRkZ+_o
;tdHsUhY5f-+sOO-&}8|qIa*gyhY+TEI!+I7?=Qo;QcE3{j=&on9|(;zHf{GB&!OIn^nbFmK&+@cN51I`e$ieFRRFs{G#z|1wb0{w$&E&j&Pi0_p#GI^
%rEscC)U}k&C}jIKx|(6jIfK)NpGbcsDj9US3VVjW0$|Dcxexc-vDCSXYs1ce;ueNVGHuR)<Wuf2N*C#E!dR&dR1`_4{uECc8NP!QhA?h?neDSu`ra{W
D*(@mbOx;P>ECU75cdt4mkA8_R@o$`=*sjJ3bVGCok=9|fm<AYsy%-$nIsgb|*V=UuM~ju88Ml;ihD=HX5=q@*xJK?3N0UB}v0tm@C9O{c}N4oH4$iwW
nRpux|=V3qgpt9V_1KVkNB2FJ-mdoN@n&No0^mJWR(*aYdK`va)mGlSA@<b-|;vJ2pALc9}kHfR56hgyLx<|B|_)PcusjFwlzcxY=BP4;T3z|;ES!UZC
omWlKhGml>sASlI^HA~p)SwJ5YfY!r4Wzgz95^q$yAVzYfhe8@yLiDvuWm!-<nHX_Y=J-*&K<fF`yXJPA6VU9Fp@0~Tq2z|~+~+iHARIVVuRB4e15@f*
U$0v%K`CQ)zx;W+NPNi5<wI<R2l8$Yjc;AhvSj$w!|rQLy-eh49Gffr1sq(Fw8ztBEl};xm-o=!A7r7hP;XyxTJWa70N!3&(}CC5HusxTDUg;d9O&zgo
WVmU%#yk<gCNC8_}S{tk`dc)u90s}S^_eI=R}5=;Uq3nbqP5l#mTfux*EOJp9qr2Zw#H=<ts=}mbt3iC|@D7bHHo#YIcFyC+mK<64Jtu{3V4v4?M^{o6
qg_H8T?k+9thT9~u3#ZNmB01?S^|1EqxgIXz((zY!a1!zBDPbOEo@8;$!l<xfImY?D$d=t03dm=rx}3`eQ33_qFqU^pwUVWf@%4&2=SMSm}wbOS&s1@m
EE4w6A39<KKAI_y<bz|tS$hX21k-CiP^rsX8+j*{-fGlGcOuWvu8g2@AsaO1>-aIvzc=V_4d3&@ca6kouK>-qrYq;1Zt*Xd4T%6s$mmdS&s{MBFX6<I9
co|1Imw3)M{Ra6cY&F%z+ZJli=%_SbN_K+8{`23vM?yZCSJ>d&(mnXi$Q+<+P=&#HWM*Yu{$mTLKLxpOz?awz5TDb_o_+Yq9qduq;#V<P+U99rx^d6$W
xiwZZRZeSTceU9fZntYWFK(v5GaeLZiE&PY){*>+vv)WnHXq|&l}<oG;JcEue?;O2>Y-ephvJdlKbqE3a@%V;32aE%qxMZvRT5D8%vVz5DAxnrb?NXiF
F0Dx)DnGK)|w!Ds@qqcNFoP*P?Tf;Ww9aLkWUpPEjQS3<o82Viq!_?k6X2QUHFNRbq0gWM9+wS1q%D}2`r+5Wk;Lai$_RgUac}|-Q`ed0(-l7$5Mmt%T
UHClxzrU`4xqI^7%sUJ~oa%cldM7mx4_eU0xPnPO7nQyKCU#41iKafCEjM%@5z7aP$Uhq)G6&YCp&{4!u;lGqGTh_U`a#j}JxlW%b`Jqb0~u{axxaV`a
hbamkA3nR5abaW%3pcj!WJPTG9gX~zR^>!bz4Sa=zbmHs5pvK8R|D+cu#-s=X^6g$sy519^|#9s7>XTFfvML&;UahU_wR}3b2?vxBFTS*S(KR8xzL&wo
c!UN>%>wY3%q-1Ff9OFI*6GFnZYQ2hEabR#a^g34kNl#$dnVZInp9zXoZEBYZt+=do8x2kK*ktL5m350Yhy#<}N|us+u-dM-OY_#O{p_T7GPH=Xg#mIN
$xhZ)a4x_}|6|)gz{rv+>+ElxrUHue#BJu|aB@7%9$bQEq&gx}3CYJ5giUskDa&Xc69IyG6z|>piq#T%f@Kb>${?O(`@0($c@65x@ShCp(X#jx8z+N!#
-SLzd`2IyE(=)rrWe`&{jIr}!yRL?oI}Z{dd8akl?0?Nx!td2s8h7Uk*)&<ec*X972m2LKL5Y9&kz?PClkrqwagg87E*_>@^34a6yU2)bxY5R6+k>`H;
Y!_8!{?FOI8qs4(<e|#ICI0r|3$`$Xij@LRO$e>5O`ePS>HC)K75}aG(l^a77(HF0~WWmwb-ai~}JtZ-#+AkC^?58LaR5x9`YM%{uEH1=OP#t@rZpOYb
U7e^l_Ta>$q#eNP{JVFL$2%QOU;Kfy{5$5Vk>4F$0|%g7N49vI+hC5NXU9r0^Ct*6rumK}ll4k#z_^((b4+-}ZWkR@^$do$v)6^eEEkv-QWW)Sy+Ii??
)l_hs-rqf6*9g@N#9Iid!{<qR4>0|?k6ykf_CSma~+DJ)|&%QGgHL!Ma-7@)a&5pnAj;{ot5*~kVA-dU3nE*D|{emnKE|bXkshO<zc_PZXxq?<tYXtVA
8Oko)sZI=>`1}wPhH(P)&pt&VhX2AOKIC`?Y$yi2p)uesd?CpxuZ6#B^9UX_B!|UDoD9nHv%|cO|MnBpI1WATYYx8FW(W(hb0OeSZGYe0-y;o_`wKqk>
TgYU6dh?4Fd9oa!GEKe!k@FlEI%u#&k8W^d&y^yk~}3haHoWx<q$GkhI)n9W*hvy;g#&K$r%#fGyYp!3L{8bU3g);0MBoz#{mgLjXH^>BN60L7GpGgX{
EChHVHm=6mfQ-@gXriV*NXs@dxg&ENjhrD=&b|b!KYSlI^6?I?ST6u>Mlq)+^4ARvtiJd`UNWp-%~*#?sTVny{@t!)68~?(fP=Bc-r(t^-{5(OjwSuzq
tMwf^05{{X4Wp~vB#Siks(wW3OqZAj&`cp0%1B;fhk;wxu(bVu|LqPY%#x2!Wst;ik!!TtXxv@CDeg2d=vI>f3Pcz!4xg9IxOaDC#MD5O=dgb)O6)pb~
%zKBm2k}}yB*2g!lJxe<u7#JT@6kagS>G1rjoMh&UsDt&aOI$hw-Tkxuq#ZwBkyPBMNj#E#MguF)h>*S^>l$~c0#w#zbB#UX1nx(!<9CquXp0tRn%i=T
fQL?n0F#RCG>h&2aPQmIyQfl`ImK-nfj0O9M`1Ryi0B&-3Atql5;K2`CguYlKt_j*1)LC0a9{Y3=+-oa;bRa}f^Vt~T-b+FCN?ij*g_VhWWnRMDHpBlm
FkOZaB1!S!EyaIff&NgnS1$-_%|c9^y^LxfK6W}S@YA@Nu@jAFFDc8kb4bkB6P@Y!Dxy;9Lr&u#2U)?$4O}tlB^NP%)=Z_kPm<vWT_V?kb7F7V<M#>xj
4;lJJe$MC;Lfh-R7U_+r=f$5~}?zf{%@)s}(=)KX$5tX_1^W1tR9Wde|S#wjmc=V7A<h?d4*owJuVm-g0gtYLzXG=*4&cXgg===px@$H64lytL{86X(O
UvW8CdPt43gt?#&&C6ojJ4gwv?)U5}^dKKU=6#?f^%y;v`5hP9*z8HgRTh0H%%-}9QU6Gjeyp5g`0@O?w^2<b|?YZXYG6?`^eSxm)YlT3=4hPy&ZP&&X
*|5O>otmnR^fUE3P79%=PR@#SuH>NJ3!1Bs!0>e#=3u&d)2~sDO%JwN>lR2h9Gp{ckax{S$d?k&08H_7B9KqIV#Jxxtc7n0~0Jc)$(W=eg7f&d618c=1
e2S-vdYHH>@T#C-jz!=*0$uXro%(@^n6t6y0#5URMT{uxg(@VAxWc-fawXajsl6B+#CRJc4WXP~&zU%+5eU1t8&)$qh4`C%szsuK*j!G>rqM8oGJU)&$
v6+JgysErX*MST>#Bc!b#=H-+`(fziA}cAM)r3=U(rMYD`!RxJrFyIQ`?*DX=GR=7tXJ)m!jxFeT9Y@MZ$g(FKEcC@(~<(PzHOlii}OvR^l%14)e4?|H
*!8s|W)UskBeJz;|_U&_1<xl8r?Y{Jj}^$}!uJvah~GW~>tMuJ6mwdylk0M1)^s>VgfDZtL>yY*(EB!TO&0`WcV;`}YJCeP#?q0N}%;&18Z~>Ldl0%vR
HGzz&zPJ9aeA)diB6(|&P7V-LWOpEr8-qj@6UQJ`WB1P}s^Fd{Lr!~`T>|I3|+#e{_WnGOho@`m`Wjk)rDt}|%vLOMSrhn2z0eO{KM0Xk%B6-`~KFCLH
_OKN-!!j^=o=lXt@v;l?RO9+$u+xdal4^H3m+Ljq%B@se6GK7fuJvfHRY1ajg2tURi5+|139}j=NI$$(@e3R!0isAtr0kov)Yhp*7ES+)T-jYZlA4y#n
m3slPYWrGENk5Bt2&#>bGhjSynX8O*oOu8cnw-9_2bGC;r0DNMnLdbb&ZR$|lt}*B75X|*;zFrc@+bUSRs%V7lC#3mx(cq*Me<vU#c}3%v|MA2vJZtRy
<IG{;5b^Cd2MY&waC)8NRRk=!8jud7E~6O__@HF%=)kko6RIZBZZS}SR+B9wunykB>_DxjIKUfTPJEkUpSU#UJ#`#Z%d>jDFF3@jm7R(FamK3TWB4Yti
b)Fp~7Eitc8R#UYwC?*Nzy$B}pF-9Jh})=T1hnmL9y1&uAZap2U@|K0eMW{W3_YpWoZOzcLmqk!0V{tbIZ;&cK_S|0tX*)vr1I1blvA^sACoR7McX=W_
k>bJ!x9R5B{^4vcHW`tgk-o%-{?v%dF#{*V8o+`nbMl*NCn?EUX+d|qD<QrQfPOk`JnyrpKlLH>O@JTh|)6WaAGy*?GaN&33t$**IO!1H>Wlj8YPalI-
xl|)@XWK#8bdPMC|JCd|~N=lRnHn^9+!XPa9*GctR{|I^AF+OQg6DzYA-@vBcpCe;doh+IQc`&JVxRC4P;ab;`>H_AyX7><fMMrROM~#xUJ7h-(=Nzbg
Spf4%754R;b`qsrkvwJG28pJ(H5?PT83-Td)HLF67e(zyjN`}jf+#|N7b-CsC3tkVr>Bf}=9C2fcf4Cqb0Hn8fuaN9s{nm~8P7M&OCZeLn1B5MF!eLjx
&P!+?7=26!~Lq2n+5nt+ogL$q=;R(TNORKmk2!I(?niG*jb+5ETm5g7LY6sD6&P!n}FGlj}1PzQIL`aR9dE-4=4%7t&q(LAOH3-pYO!+SL+`=MWj}qnb
zOT_LM@OIG(x7XXyM`+0$%EE&+b@_n-}jFDB{1Op*Uon+<MP@KT5OLp?x~e;MG~LY@({F`bsE-EBnwveXMH7Ec>7&o7i_W{*?93UEEjt_-D$9>3X`>)w
C=;T*p3z92BC4c3ECV(E!~ym34>jsse7Y{7#)b+<hN*ZSMCXC>F~0TF$h?vG_9Zywm%rxq99BRECkLug+mSs~hbH6ZreogKl-^UnTKhAJbjICrUWO&*B
4ww#vH{@woXpD1ZW@Yv&H@1%BT?;QSH0!rDoT{W_v5<q#EAt3q>)>hokX~&nh4bd#fHdRgL0K6ON-UsPr5JUnpRr>m>KS&Li^m-paY6GFG&A4Etj|Fb-
JAS<hB850uz(t7!P6xB8P>Hcd(?p10*Ne5}e8b~Bcf}t69-Zd-v_*%FNoAm4k1y?gwHR*APt<)+C{~cBZ&Tv@4V_?<F_(WMbcLrThs`#s(hNQ#ppHc>F
sI)1nOp`T!g+hD$B(wOFZCZhMZ|r)m+~@P#tbZiI7MS=rjW1OEUr$IbpdPWcY)CB>J%-m0_uZ`a&)}J>-@jid$VR&m2NxmzuZ?G0Rqwa4U)c*NC}WoML
p0+^nH_vU+>(fBI+Ew_IJN~%5|?@_F4}s_S#}3NzOUP93w%}PQ1*PbfuH;B}^YUf){uX!qeFUhx}R)!BD>-$#@BMxm=k^A(UFjg{9E_MpUPH-}<-lAW!
{uEBI;ZeWKGd16`jwy>ZZo+}(rbo$R~NjbUtKG3NW~6S1nidhGYbhVeeIHtA(=|Fm+TKd@MPr;gy`l0OB$nb`cJQ^{_XvLL!kvqD_%Wf2``@4hi!Opz=
$AOxA^(&Ande{lp9(O=dJDr2KW=IwHVJ#yHY3@kG)N6rhZ)>`!A*9Tdh)nD(g_LR6K=~{)GXA?JHAjEm9+q^9|ksV)VLHHw0R<&)smmw>B!A%~X{*HC*
ShHfSfFTZ#fA%RNe~r`-$}k%Gp%TsfIbYD%vo`iZqti3(vA3pOwtaB9H~YdY2Vsik@NE<EWZlOzuxV1EN9LhGboNCkq?~*fw$n!Ej_qfcc(cj&y}3{6j
nyIn^&o>&>8IOK99%<cxA<R^W%RH1_1l|LyR1^5uDJFSQS!|F6KL^mBU|HgIPT8ANz`?p{IjmjL_R3mwD$8|_YUqnp0e*9M_==f(C1hm*I|~^BU%90V8
U=7kz=$kn`HIzRfbphJrVa>YyI~+oV}C1PUegolTND5K`ZXmcL~`yT`bb#-gxX1(?nN;b|p*qg7uuJRoDt7^=EsQt+KH`IK+oY&{y&`yeiUW)?p&Q#e3
9WI?;Q45q049gm_J}kE0X9-LHI-pO}DjjS+c5Mmwq=ytoIJ>K-c9$3gqz8eWK7<M8VCbzWf@@%wNkpWWr{Ub7R%pKdSvYi8r<v1cO&Mis{3@A$?cEiaQ
mCRiJp=a7oCYjbR;gdORIsr#N(X{No$JQiePe}T#Ot$gpBP_%@0ZrZ3Mm-2pm9F%nmK@&ktr<N@KE!#%MJGL}P&3RH3ASICdH}C{@l@u@RN0Th>vJ9td
<RrrLDNDIA18?I%`&6uFXGNqTH8EzD>8g-)=?bEIosup88xufGc~#<ATPh(NRA00&G_}#px#LJ}>LJ;Oa(9}H;xh@y%e{hoMxQ)J>2yN5?3ncLqSafsA
*dB`gS;xI>($?mTTy8nad|)zp41jqPKBvpT;G?3<bmZO!j_nicQqg6OTE9KMG1p1f{*fvR{oBYJ%2m>yf;)&()0LXod-J~B33$Up6yp=6K_KAaQ?v|ay
wjxczuM%CsXU$v$Hf{V?BGTs-z@V+nGF)-?NRPNpNmS6vvacdSn`)TammBoh<5sc_4H?`Q*1rzp^=0nCga`n(}PZ-$_qH%#<*};S<QL<p&vIDm+aiGa4
0rQOO%&eVdytAzv)ScXm)CaoSicvA(={(;wuukIzg8jLa9#9rE`DzU55}D&3Ro`&lI)j`E?mbKm<y8+bm-GW)ghM_Q9=0p*l5IMZ>?C$jPhu}MT-YZmU
;M|+2{@^*2uZ>(b7i?*A6k<*Cm{6UyX>G|`q%<VX@<YynZa<|TnBVOkFGHOm7dZ!4`t#f-A?caGW<W*TWT>I4_+=CBzPVZ&iPRxfWV(DhjWO6%Y51P)(
iTFZH8*4B++rcpF)gCXe2bokiCzq4Hn?&tIEKUh_(K`bEs#{vw^(2(SvJh?;QxR0rJ-z7Y<$B-VL^sjh1DBj&Nz;~;SP2oPTcv-_Cg(Bn<<eQs&e-IFW
$dzA%hMOWw@a2n^MW?E>~CU_?u|<d8vDBDcQQK22jM?kfs2hze0IZ`x1N?tlCGtb=YSdxg1VeeGFd$$k5`f)CcLw*lY!Axr@J8ECn0`1zaAl>P49Tj-!
^(IIFeww1H~AX%prpZ1v}MMDerp|$)sOihk#4@R(aKnjS_OKChp0`yY78`AG>~*XDPDcgfpBNqv6T1)ePeu>2Hs}t+h@x$?Hu*OPV6=x4TOGNDuQ<eZk
_fU{`}-&s~WWsf~dzBO7_*S>5xV;&jKuoDwlBme{|x(Y>$?QPmyf`R)>vzn1<+MG|#?@r<gIsVV{gGAR#Uh(A6Sc+Fk)2wPP6g=KWy>XhJyTb+%`U4MV
=B09hJ?bLe?47te4u@4e=PE<jb5VLlJkwm<Hy)B+_s9mqrfJD!+sU<g_9pR=$j$Nm;<9)xu#C|=O;YevGg2!P;0dD$~Iy}>|tTs}=Jfpl&w3)nF&X?(k
D6GiIxJcZZSe?g`x1%Z)6N@779e5O7>&XA7zVW|$Ft7aZ(dUBQ@~`h`TRDegw*9r_i>4#&Tgb_Jq-nNQJP~Cv^&o^c_ry0))@WGynv8B!+2!_qP=qT2q
}dG`v(eUP6FO;dvFLP`7(3aNK1e|7FKM7Zs>iU@8cXYSh)8*Lq<dgJrb8(1!4zlh<Gi8l%sl~>4cI+S&8-+MrRM+DtNMpx!YWMO*i3dx2r0b?vS_#dw(
I&=WM7OMkie?LK$(++7gg;&IQ7J&9#YX%3+6ln@^<Oq&7z}85g+f<%d4o^z*z^ni=u#MPI}kNTlu7FTL~M{<l1duY)@=A$7{M*ypl$7Mj(dATnU2X-KK
irm5pNVW#fh@`I340=?2K17F?B~89!Us*FElti`k&7#3q~VTNdV_^og+Sad*|XMBes;*#zz^PG7QAOFbN~0d|k3k{NUCd2kc6`vu*`R)|T){P2BuH&TZ
%Kz5JT7dAD=y!gzr%fH?bb00iaxSiHR)P3CIky*iw&n0nbd>E&st5CTfwZlmvd#n4vzVOuT<VR*|)Sk1F+5T`&ulKh~aQy2uaSTvxyeE~`Q=)A9?>wX$
@Dx}r7xWb=trzbE#7DF3V}N)myK-;xfps7`L}teelr|R;Y~FW|&6k6}KQgx^K^=<LbLWqWjK2YKri$+Jw>GhXPv6U&uiA>ds-E$!Ec@8@^{~F~?Kal<K
ZE0buBdeq6rP`L(|xcWJy5bqB33w)V?GVJ@c8xof+t^ZHvGoY-%>-@!J~okmR3c~5C7Ze{O#<KEpofaeoj5<bj9eDL4IJ0Ty;$~U%$3Yj5M^h4vYb&NT
`iImtkdVM~|BW`NZD1e9w<3uX6-hE8M$>#`%O-c$vYuUk!cRi(j{(VV$O=UL^j|>Yr61NIv73pux#1_)64*xSeMb|NnkG88j;-?3vBlsQbJL<rh33JB5
AER9-IrI(pP0R4_oHQGX(j4*cz{)Bd88>TIbG)JU~Y<R|znRTYez_`OImkH<I3Q%!LE(cajK(6sNP6?i}Jm_tln$^~A{UmrEuFZ6RhB?N7b)>1|72P=0
izXcCgz{%=R&Q_NDS0PO29tGFr2tBG|D_v)m1&|^W81~K&+piC=7P*(cjn&3Q*QZ6X$fe0|N*H>99#w_=#^cWN6nn-}e;9YuO!%1$UPfg$uknP<Evtr=
Gmh@Ii+x>}0*5out`d<Fm3mRcXUrYmBdYG+`DL@zS5d@>%-VWs%-G*6K@FG7UK`-F@tK8U_Nnmazad6i>E$CYZA(YUQHurEwBTkM4fXKQB+extvZhvcv
p#tueA0rhB-b03P2@S5O$U1prw`V+_4FLeKAc^bR=*)ECT7>Ils3*ub{QUn!jISi3%crwNlnn+300~&+>QA`vh|)$Sc9z&k#gdtW~%!a>n;8YpOw<vBy
IJFv%lKOA>=_C95B-3Mit3PbKR4f|GH-^dDWX5Dzc12?p#y%0k;i`5vl5n#Ykn!TJ?1g>|3SICeqI|wjQF|`24VZwj`UewY?r?+az2=qmVLN=Qma|f_E
K#ot8`=m!ShP^{s>?7`gk`y|bHeo#uP;KnX!A$f;jJdY*ZqL2SjmK_YFZ{HBLX;qxOYx|cY+&1U5gcTyVZP9zHN%UKiD1j*G&3lz+k<5Z-Os>^MqsCu}
qJ=jzATA%irJQO)HUzET4VtrfK2IO~lqkwu(CDA*TWJX}kESo_$5nYVSY}<+4qrO|5*BqNj<YLS+eN`7!k#7IFq$Y?Dk8^zBnuwfgQvdQ;fEwp1A%EGg
72V_0##OP%tjU8b$sV|y*PYRr5ck>tD1`ndJapO5S5xR`mjqY({UO9-_KENX+dUBp#ygqm3yVTD*<>9o5$8syIuYIZ^%&^bsyF85$<@cdU@?WX565<ix
Fq82U*e!Q-~7htjYsA1#bMh)5Zs)7L*)D&F%oOE^vuf*C8YUiKXi0l)9p0J_Kp2kE=5M8@T~!@91dw^%g&+Hrnm2LU33tUb55qL1>YSh)4Z5>g)&H08(
@AiMh#mj;ZEKFf8*cBI{Lyz*tdI1Zt;e4X2Z_%dbyKI`3{wV0fQs_dT?8r-0q4cD$8jBi;|f1tNS@zy>4~>--!_=Vgt4L_2nR9%18Qw#TK!VD*J06TA6
Z^Iu_$;2JV~?k3Drx&+4h*tRAy@8K)kR%4FS-O|MUtfV^RJWdPXi+d2GT>B5B|x88q#WAMUJVf}%<n-UpqU!~`iongi^sc%@B9@mlb38Kbig>!n^_T-U
1f_WzZ3Fi0-Z>-)XM8G}d74~<|6L~?7o7V%2mA6(ri7L_&PcZ6q8SJYsZD*?&AG6D1G2u9&V(gYX^JE@I0ZHul*gKsiNVB_Tze%D#l{DpFcV0l~c73zn
`?FE98U#pM-vN1wrvt^V6#HZ^#z;BF2j-qz;UwlkTkhZ4*|0DR7M1+K?qd23_LO_?!9$GTGdlsXTN50+x`oq@eSeK@Q4ZU+#JVc`p2V3=uo0TJk31gg=
#zv($Ez)`?ceI<s@E8}`gAP(ZlN4zj%Z{X_a%FsknDsaskx%nq*;(7Cg1L`kPJd>C#xx_Y0r(xn{I>t?J@Ht_7C{+#^(C|dvCc}?1*NBu9`@Y-uS4Rz7
Oxjb@pBzIyaNlG7D|&Hisj0<@Lc#mx|uRbMzR9{w_Yqj~Tr)jx2|Se5TAWFU|ue!~M>EDOT)Ea^Ai0=&}v@0xx_o4lJ&%$4rt`>en|`&i)YW$K?0TK@e
BW#HBipo_HcY(e`=Sck($@(R(fVMIq&!P@f9zjo!Ds<qx!sxW#-Nqk4Z6fc;?5izWM|vG^6iatZWPn*j3Rp{_l*=kgHGdG7sE+s$?y7h`<((WsLyh$)Z
u<Ut{-3%lMWo_9R764{bQ*oKkYl|{#iZhpPJYNOxpnl#>?fJl%ueBs5U!K=UC)?wlRJu1nGC!W81NLgC_G2K~2HX5sk7icn*pn(^?37KbZ0`{K9kZ9LC
S*AGKrQ_N2q5yH#4{}Ux=Y}PmK3uGpM7L*BxKX(#WXHcxbUXWCJ7|a0Rk~QNSnTBTg#AT_6Cfy$N%Q006P&hN`Fx8B5_d>1Z0ItbL{;G3@aj3QO)U17b
wakk{tYp)8_FjmuH)M$#6g^FX1JX^q2Hn|5QFoBEMhY**fUl8q)mxf<yKs<Q9L+ZF2^=UWaVg&@?~Z9B-UO{=V3x%FYd6)81KKD9sPh(rUR{=#Fp?9?8
ge^u_bWrbXcEX(mh>((gg<A-P|!wE=nGeceH_cW_;2C<ZGB@-`D7T5@%u`k!)G=cHC}{+o`tNFIjw%^PrnctPo?$^i#MGoOcS&y6^EDACPM~#X{cYUxy
fP?@{8t6652(HzMNdM5NuGB<ofvy+X#ldl4D)VQtu4ZE~IL0~RBZ``t2O?iIX9HwCuJBisbA^}%Cer<pV~&wcqBJ2}F;IJNgeqsxtyuD1-GH0*J&qqo!
h%&)w7eCQUYif(PYKV#jQ#G_3vujl37RS}kj^L{3ZwBDTUBoD&zoL=sge7jrv<*)6pOl-LNS}iyec8_}mICU+K6t77JlIlDA!Z5zhxulMq$5ttY|G?Uc
gzPD0rsRekBBI8K8KCy{&b|(ASLKpENN<T3*NB|_ATu*}y_br`0AES2(U(+=*PpbXa1V4me!Oz9i`(+;(YJLtg{RM$lgwN+w_`mQjv$?l=zAJ1%|qw&V
#T3qOJwy#Q+|$P>|vdC6e}ViQjchz*n)y+N95X2%=z?AvWaBA{nIKmQummW(HZH)BpjKEB3p*vVf|ZTVllSWyr?N&^+sFxaAl{!<Hqy@0?8KuNws{(ik
v+;q|MHH^R(Z&clHdPQuV_n$k$qvNv2(~#6wa_+F4j#H}-f#At%T|BHxe&X}OY^{iNfXIs4H5a^{-%u5^DMN#S$tIERl8Y*xzqSc&g@zOj6t`Ny*G*z9
oi95=p9CI3`R{Gb2nUxs*D-cvXKp(p<MfcXFXe|+L*e*dR`_4lvG1O9mX&%f>HKfcEHXYilF|L)++w7&n-fAj1AI`r2+|1$1BIq)CM_b-S2^XdMBga2c
O{_Umxe&Bz4=)eE4|Nc4g|5&~M``3Rv<$vYKf0Agw8}g^D|9>+0zd4rw@WB6wA^%t5<UcFzpK$VD4*d5W@~1d{2LBoSXYe0-{TcFS$e$tqCm0eR`st^3
{+Iv!mp8Z(yjlR49FwE0-i2-+#IPCLx|^`_xK=p#On)nXy}tAOd{_T?{c2x0HTvWAAN;=q9!RyQ)W+yncbTitRQ?{W7wf<C{9pg-0M;@SCUOV!{YvX%%
W_)v6DEnj6GO4rPxDzOd;2_p;`f99slT84`@#R@-%tGh*TAFP@*w+XKAC^y*MIN%>!U>L{jQ6&V&9GS`A2?T3Y8XVdLBjb>UZpu|CL{-pZNVRh&O>xUE
!bk^hbVmKl$^6|KXpX`2EE12mg~lKlmU2^Mn71{}28r{y+HtZ~f!X`v2&+pZNX6@2CI$^uPaU`j6$FXQ%#SeZO_VHs3$$Bf4F-?2q;JYnBL!KkDO$e}4
GqXZ?QeU;O0X|DNmj+x#2M(I1x5W3FaYiASlMWO}Zq0iBea9y+ahYwm2JzJfLSEx!DnelY*-=l>7H|LB+hy|4d&pZfoO{C<1=ztxZ6e=z>{`t`T@m;Ek
&%>Q8gkN^C^|KNY{KlmT~5B>-Lga5(*;D7Kx_#gZa{s;eq|H1#@fABx}AN&vg2mgcr!T;cY@IUw;{15&I|AYU*|KNY{KlmT~5B>-Lga5(*;D7Kx_#gZa
{(ltyuir4Yp8xs{bEgyY$2aHw%hE4#^Iv`F`OO`6n3lof8k7DKWi#}3xK!U=)jpl7fPgsruo}EsHQC%3!IkGpl%3*x;IuKx0^Rgt6ujp)5koL0a@`3&Z
2P27HC=c$G8?A~q|-yAE<=q-i8QGbDrEbk>T-e#g`DdbtkeB8Ym%;6z#*d%a^2esY|v32&|=Pj?VV`@JNWt+Fm!!^R=L(y`xSl$poHfQ_QJ(TttP*P(u
Fm4Sg>Z`YVl=A<fz^z_&j|<?VO%YA@d7CqT711DW|Q?48Y<;!;F4dv*oRvB3~ANg>&?}Q>GXw4(QZ$fD<1Ys(V*z88A;OLz5zgltI#t2zKxVC}_}fh_<
<R5=D!5m`lI=S=HbM7%qZne9BMNDN<4c;}(BlMzr5l9q$)b-hym}ZTF4>rF`B7@V*rSd_E(-He{WZ!NB<h3adA(It`l_ibAv+97XAwTHAwaz;f3S+*n?
7E#pWXnR=x*><=i`>YwwkjnA8Mo*MB2W$^XjFa$zE7(8cz>UDj?ZgPy;UXzjseDYA?daef5p&Mj@j8`XAnxGCWqhD{p@)`>+=f`(e0%R`o?cS?UczR|n
1vrJ|AZk+BE?2I0n&czP6bt}rXFFD{zPpB?&It~gr!$)x89Or4`K6d}BOeb{%eC4E%S0ToOBaQ5>A7xz`-(aAb}Wvvo~<DQI_h*}<dT`%R(D!}dm-<zg
0vS{k4I^MC4EG2W-U6fj#bUTbd5Ze8@HM=3-R&->=sb4@B~RPUqw`abLiEuWUH%cP2R_stp?AhjiYaEvEugywr6rh_v4n=wgN;M)U)(}l|r3eV?QDmd<
I^I-G{seHowaxK%L0LGHN*0Vng`_>YG!c*P4Za<9Kfkg!M(muZMTnF4wLAtahB>mMAJ^Ql|Tn1%@qPf2)PsF6izAn)<OInDs;8T!Qrl8e6`>{Hd~nre4
||jJxN<H5T51t)+b;6R4D7Qz>k1ijuN}xD+BZkwZtB!m>0Va4$XVg5W#rlTW{Zp(htupYHG49!s&4QLqrOSA|V=E~<T#-=yy#CmC+4DV1&m{^SqM@8V2
Wx9JXBT5)Un{TO|jD@qN1_Lfqe*iA%vJ7^w#vZJgGKN-Tm;B{dcNtsoi7OZ_c4Ggn!e7Uc!7izftsGWoK4k=(-VM8B!#rYY8gX~h5H<SW9Pc<gP`A3Lv
3D)LQtc|QG6M)I3MX#z5DNFr!n*6oy6nc!>ukWYcZWm=m;R9uL@D%i+#^)1!q{Aj8w%MSo{RF&&LGVT03rh9FMgvceRng<g&y=QI$N?|`JYaFyn13Eie
FNp{>9FeC!nI8_YBH_Z11wW%Q2%oN_x$Q8wFuo89?w5u>h7Ro&*V1)94Csf;!9QqTrGJZK{E@>US3s;b_Pvak=~-u#qk5v{KN~0uSx_n%O?cQXtPP4bN
YZ4bJA30GhUNiGUq3J2OS+aMR=EG^?pC0r*Az1{gUJSeV)b`!H9p<>R10hrIDL3-zm<Z8vV>4a-@e6YGgmB?4!hd9+ta<k~xi4^##%scveS+<cnYh;9K
MccoI|m*Z6UJ`+;{Y*lRm{JS*9MHyPRl74!L38$@uP6BPz!1zn3&fCdEaA;5yuK&=LjqJYIDLl~f8!SfF;yNsqRMFpgDN;982jz_qu5ZX8BnohLxl4Va
49EyHdb*ZQoV3}r&R^z+|PVG{YeEY^Dis7=>*0NKgjOp$JP2JRH%LfAHr~bA5HGdLP7*Kn8k*aBj^G$wS5s7ek4N7lkcvEQ4QDI1=&~;)h{>UY3MKJI8
%{2()YLiuTZ;^B1!@&G)Q*ip!LGM>B2{v)LD$<RSeRw0zg`jqhJb*IFHCXBQLLolhk%3nmzff%NZeY9FI|T4e$FRu7Nw982Vu9&ypWqDH$83MC%Smb@m
WMgz&4CjMc>Ygz$MN)5%rBhJ%iyKe1DwSd>uQ(lLj<+IS8yny7ieGpg!yyieAq`^PdS-84YJirUo=kjJFw<cbOYcS-C)Nifom$+jRYonuVEvTs;XslWq
{L6ln_E1QKnKbnd}9HglaxIQ@T^}C%{hhh|-ltD!9|hP5uah2T77vYTbKN3Lu^Z51-o$_ZyJQEP(gQK&eE9s<X$h1z^D>BcD1cg8hkioX^k!Fn<uTYfm
q=kS-OiqsV*dwPicE1vI!(qEdL^_?rP*6!MrF+)q|^Ry946Wrq<gNXMZSINr1O<!?>(aLq%5a=8KRpfRNzs)snOF~2AH>?0+@+DW9;%8<CrNp#lW>6Ll
`zFu;Y&%1v@x{bTxm4SyN#};ByIE7_xJ-c7(VdqBpYHygoBD%bR7OmI6=3jZXHKcLh6J;p~;Qmnx4yq(Zp&U@$Ps&6TJ}lDuNR2}%HIRD>3F})uQbs{J
j(l;03%q4^RXgdU4`o%2X4st9HqgMuFMyiAGdSnGG&@fx2|++hcgTd_2J_3i=|Fya)vzZdzP3&pdV<qenNZwBjcU>&&d+P4lCW9{QZTXy?$2zy5peFKi
n7Ie$|Rtc1{~=K_Ydz>S)dbT8|9i}tF}Z77I@R=0M<k+%vyK8iQt($1=v>{3~bIMNjV9E)N2h*rd(u=7g-<94%)Ko78n;3%8C=Z5LUaPq*k>lCm@Fh3)
{=nnGM1JK0$n>Pn5Yl7JKJUwF9y|BUA+TS0TOAUMQQle<0SB=Tt)m9|G#b7qH5%M_|aT*h%}uC9pVUQs6D`iy=F`ZlWk#9)h|O=ac+f{acg@J!{5fwV1
p{+<z<**IRM65Ba0eZ=}#$BPbg;6|&kpF}iVmn+Rxj6`4;>3N{>|XQLc3o-r63>pjM%YzA|(oK%en<MUn}f~$Fj%%(B!UlFUS`bQ`o`E&Pjcnjb@Yc41
g*&V0|Rb`F)MfVah{~hCNJI^vR8;1Pa|DxZ8_@zwpxTHM%EmO&QK`Juw(QRn5RhsG)ke~8-)k_pp&#_k9(B0+5OR*m9Y$ny$hd_||gv+eHCw6T{`LFYH
-`92u>|xgLpZ)TC|4>gynd+sb$g;8B1eDGXM5+IF{O{NQzZ38LHvSLu`h>4$7*kvMIvJ3HgoZ`1__J=<K_&<G{PsB52er3x(MO^eZ$|Hn$5Li!UmIYP0
*M~7*HU`#M?07~68C?SZx!+N2zR+7wI0@_Bh+Rk<WJdHnH{~#yEWSxnqR;xC4e%c2~ssHrvaF6+z<2klLfXD5sa*Jqm5qV$D!Ph<yW$C5>!~LG)Y;7bG
s>Vu@)#u_BPNzdgjZBw9jxnj2w4#nf(B^p=L<hq5lv17b`zWl#WSLtFlHcz;7rOp6GI&4a-YIxt04B=FtQ5*Y$`$pj>JLa_Iq7+kIr3{CdAVXsjp+tkY
Y<>dz4lC_I*H?GXJK%9VFkP`iqZYHpp~$=ZhX%1~!W(75(JfIsJNGy}RQufu&pTA^=(UXf75@$F^Eloblh3n|Os%!)ExDPLBvuMfU{Hqp>Vu=+Yn&+$G
etm>z5PD|tvOOExZUq@JPsp3<0<=(_XDAgr2yuWeayt#P*QCC?|SwWbZQ}YVtGb_08Oxy-a-xuEp8Sz3$;omalZDei$gUl^7L_;MQw7WOTRq{jVvB%`9
>jN#|v3DNqm7J+{82SvT)Ai{QXMzswLvk4jeYFHNDAZF&FYcNWzg!P_-^(R+&h0Uh9NYr9rK{<X%6c?%;_(y;t-C?}K7PhdjxbH{j$nR1CibJJ975J)C
_$SXZ<6zU#r?DK5YDIM(13nop77xWx7w!kr~wS?Z63v*@>I1L^#sUBy+A@+8A|DpjKl0!3LH%fsTOvO9r&JJHEQ3gEI5bAXY!x(H{re8<@_O-kPJD4(m
wB$msrLV;hQqQfxXL0B0p{#)-Srl*ZPyh`BsOSgi3etW;?g8i#(J<2FYuO)nhVtzI?6RFMRmWr`$(_2}QMEZ#4VYSD>Xf-vDtI1<$DRr)wX_tjWxmj9`
}_Wp<bx>(^=dmS~WtUNt)yRv^e64;5l*Vm;xXE{fr_czwlJnVJcK`**S^BU~3u$kG}=c{yak3WM;o)+T=!U-Gm|0UGlt4eSZLS-?4c2Ah0gT|+-Lxc^9
Q14Z*<){fO)KJuezI#>}`gSr|i%gd2H0_5j>5$IY{h#+5q41>CuX01A7{q2A|4~IrBR83003gGNpj9wGP1WwuC2k<ud1Nn(TP#RR4+h6uy)LO#&9=x$$
pvxei4Zo>(iL7%4eID0a{rmh$66nLuwR+cZ=;{T!{QQADN!o#Cf4_(PK0FF$OG>F0FAj+u?wSdgIu`?t>QAA}aW@i<Z@qWbXW46D4Fdswr6jG*uB8tk=
-vjQlA7wpIphso!G}T)w+E`8+4cf{yMJ`@tvBTet|&{%ZS>)EI%EHAJ|z*b<+PzdyymrujbWo)I6;Qf2OffY*~|uXZj`}qF58q-@bN`z7gk1b|F}?|%X
oM4{-E@22L-3<f>Fv!w<Q*Qz4%tp=-kJA-pn=J4a;(MtPL1>X|5%7M^U3L-}$*qy^>x~TiMu8oz03>9_ix>r?-1|)hJ39Fx;sMqWZE5a-|E2d|lfG22W
_z?pN3|;ID;=nwxN=%y_Y7+&|1K&bR!YTDHP{$p?L};KW>tSz+GiLnc_{!6FW@-d3<RkoDcMQMSEqf&BrL1xR0g!={?-)Fylm_XmeGVZ)5>ul*^U??nm
)m=_L@TP9P6ARj~pZC_0cWVualK=TEJZr`CxL;^a6yo;*(5B9&(`!@vqN}VyE!<cdyC$>Nv$pPjc4Y)Sn0~xejgwJ0yyPz`WtpN*3b#Tz2M47H^UI1aZ
4Vvi`>(MAlL%{S887@}e%%<F6eUD0n^RW&no`~Ym!S%C@Fn2g3(Epr&@mLGWsu#8aC*=-c8SfXY7pHg!mq%2?R%glDC?rh*zNon{r^QQPrNy+!X1DmLx
;^9COuGTsn=27;WWz2sTy7cUg9UF`dHXp4){^itchv)|uj4{Br3(?t&jI$RhSs~bclKog<t;t7{x)!~VX*y8W~vRr8dx0##=zQuAlNx<wwkN$^xJCSTB
{aX-}*t>_Y(85888(xhdOm_DaH9Cdq9Exm?(ngU74r+rKbfxIPBNWNVgkVsE!wUDZr%c_1rgq+5dDB*d4$kcmghJfjvkjlm^g5^9&!)rxRTN+<)!9Y^Z
9l7q<ZQ@gnewU%!X=Y`!nqe_-+X+xP>rs8~=)Dt7ZsFRSLjez2z_hzpF2@|3E|b_u~#$ynF~ZB@%jQENarh6I++LBf2%V}10BgDa}~2-a4v?V-}<dIl$
@3sVQ?*O!FI@_-|MR%a{!#TeLnQRqF4u>Sr2u^Rykc2t+T5`U-h`Wf#pEXhVwZ73ZH5ETzI9I1T+XN0)^sIxSozI&2^UcpQTS`tdIIyt=y3K+a`ONv~0
dIPzZ@(az&<|F^YAzPW+3?osLY3;0|u_PqbMB$YM*tQi&JAE+!mxgJ`-I=_>+5kmu;7s%Z^Iami+N?&o_f^O7e{nI&uFtwQPnIi#6G`>kSGsDc^O|WE4
1y8D`JP#+PNuyfw@RrZqiu}Z!YcJ7`_JQnp7s1|f7R$;f8GCnS(6VO#grkj&X6*XK<2@SVi~>X(hl6qvlKyvs0<Zk7U9?cTLjYz01EoYtO%Dev7|7#IR
Bvj?fMwN=_K4yQRLi2@FLOR{K5SH;a4=PWK8WqF`FJv-F2mutBd<dFa;SLu~MWg$?O*(eq9^&wcQ8CxxUGY1X~x5+v?9|10@n1SQNtP`7u&kHEl*VuG$
r~$&B;)&-u3xSqmhl{%GLAtOhJ*#&Kn)NelV3fe!1{RIZ(8qdbAk1v+|V=Uue}RbD{jrWKldwWYv2yxf4VMFJd*Z<#9JirZvM$NVK&=Epzhd9%r{%2px
tO{{;{W4XyFs%13iyN2`o^UlEA4Myy5iqot|*TVqc;kd)jw6Khp4uu4gXRff~PloE&b6J4SUmTP~)uL+2JfFZy60eO|W@Wa$(Us-m`)1&%emfU<lzK>Y
0u5Ns60K@LBVRJ}!g{ul1bjXthzsBsb&YOSvI#1>O1pd(zR_RrpTKvA&sPN#Wr<a!$kijG;H~n@SuIrc0)885HPY)8mq5PBx0~9)_4PjE>-lh#OiAMtM
bB<b^{`$}^4#bj<gh!|i>TvY^6U1#!WWyls_tx+C)ciCz}A09ftk_7Q%-YNKtmEywQ<h8UEZSm4W;$qQVQ6t8+cOAj55J)XH~1GN**%oU&hn<s~Ux&;(
l<B16)7ODbUW|*8-oQNKvAsk}DGf;Y({+JmD(!YHE7z?MxzmyL+Ph&H^WTI3DgNVvO!~TB_1^yI+8OzN_dFUaU%_1vvv9f;5cRt1XzMa92P|fD9A5_o2
+bzVov3{%q*O+%A;Gv??jpI(0%z0fbb&Z{|x@Jwbwf!nLZ#Q}6)iBip?G@g68E%Uo8TOn<=j$j!BGTNhjp;r9&R{0GNR4TeNQ>x%uW;C}?2|H!+1ltO}
TZ&UdP`d_D>4ot{$P4&x){jeAV9p?|CYA`VtDc>)40K<=LQMTK$0onCj4}-k>s_OmDS~Az90$fHj7c}jg?0~N019mS?3rspMI*<<7|8@5y3oHo7O5S=i
Lo%0P{tx8ZlK(RQWVtVZ9e@Ex^lQJ4D&0eRo-!Z1XWdiHNASwz@=Jcu%dQ;C+$`+`bU=I1Pq_u_FS{H-eR(@@nT(UF>NM6{^Hi2F#?(hyf+8Qd$mi#Fd
}R;&DZt9W)9MYrh^|VF?-$p1`p|K`96gwIl7^FfU>^hR_8A4%C3hT&A7_N-j`nKv#Rw<Bwyq3I>@8f4eGVBwMxMc9ZA-y;rh5f=;ln{JFACNAv;NxqlR
voZgfhjaA_vVEs#CE!ay>bDK5|(6xqtH|h7olo^^f%TpZslW)11iWvuk0$5S_z+O_YE|oUcfupD)#XzcXGk-(C;zQ=F^zdDvf|-rku1goqGy-IWZ$x!w
Zjn5+W(()0<aSa*fdLp*AyU3de8^!tg$*j7@eZD9WY?fuh=^RKFXEv%1xIKBiu&L1czO6O1(S++)te`YBexTsLTo8#b{kTln-nD!*&gw!B?wyuHsk(&d
Qx4cBXst~H<3_~GXLfWA6Ot6Ac>C&PIn6BaHM%%ObICYhL)z1<<oxO{oW^Z|yXh5G)vYgJ8;}i$>i?Z=VVe@fZ8xZFK>|KPgUpjNMVJ6M5`>j}8e8<Z-
5w<h-UvRnX$X`RH_H;d1fEP+%)O?SbQZL*j0@2WQ^szsv66|Y)D-N&g@B5#ul(hx)iv-cQdrDx3%Kf6Gs?EZ8oC$))9FLo9_Q?$vmsjEtwoz(eh)NPA&
of=?N&gDL{DlGP<NHe4%&b@n+&S!D8ta~#vwJ#$Kp{n#+oheFjT$-fG^!;W>7!PiKj%N}h8@_%>9#A8i0ivl`tvLgH|7G|^7DmtxH_tR)IJZKO?<<pd=
j<8>{5pHh`^zWL-)W=o;Oxm;N=cCr+Cf!bX1r>KlKj3kDDGC=4oJLh<hk}zC26yoGWZV>_tyh<uX^RHCLPz_Yxzo4-q-5%J+WAg_qip(b!p4r3oAWO93
19Z0_Loe?CNTKQlghekiWCpe<w|JiY)WduIyHbXb`@e>@$QXWVw2&w$g5d{Yg4aq1A*qd15%!zC6<*Qg0}Lb5L)&e#H8txT^S?)2H^DYPY+s!6Td-Qe+
ZX)zUi5*O@8JuV8tM9CSNg9H01?n7jN?B)Q~p9`8bRTDPZ2ET3#VNa$y+2_W9**iVqhm1DLwtQ0rZR777KP9`Wog3Q%?|FV>|FAl<dHL$0Jl?KnxW!MY
wwU?80shy1>ytGm%B+c?0ZftD$Y`dAszeLUzdaR7C_@+uMiKIgq{i0{uHho6#!ZF}uGf-*MqJE+eOLHNs-9JYg87=x`eOitOp31vKBULZb-EMaWlITsc
*Ng(VD8N{$>Y_zVTV7oweu>|M0!h7fr_Z{DZSvQ1~lpIjIj996yh@Cet9WG2hU&LQlnm^OvX0FM;Ub|QrsGwM9z|_gU_|=DP7{6mz);!3uUHJsLJ7!AN
hsY0j}&i&FVRFzvS6XL->3MPYU<{JOSv?yNy2`qM!$}y#N0BiwP0Vtb*d9$tK;JP;)~-+1%&(k<AaUduPwW-JrU(7J%&Yh7z$PdC@D(mt=7v_8Vc}3Ti
DBGr5U+vhm3$tR1$yII_{?rANJkXg1UV?qFpfBMNgUI$w9i^(Ef30ggJ2`^hEg4{4-R3r1~rt(`rybMivI&gktpZLPEYc9Er@pZ}mAY-7%%JeTbm1*57
2X2Z2Rm}eKjRF|;7k5gZho5%Qu=|Pu)ZC`|^%=XCxZVytWuDdP!!0zu5J>|PWS=8ws0;kYaxDc)C+6@YKaDI9_oGeUlCRy1lSyk5%76Uuf7Wds*Ftz6u
t@No-oz>)SVDcZo?%_Ti*J@Wv1lpqaur9KT>Rc1WkpLJEm^`sibgxhCC6kvjMV`rgu%61+9SCC$;ViXuYP_tb08CnKa5@uC3MO~L{%1d*U??_>YJ0r>l
8^k1{V%srfoU4>rQj-Q;4t&?tkaDc0>Y#(u$PeJs^?ef0FV*b4;=1Eb<$XT5LE4Yu=I!_HSdR7$oF%D+2J-sv(#tb1%#EI!qVXb%1MOq0Mhrw!-$(MwS
$%J2N>kgp=@%oKb241A^-OIr}1hll=CUJlk`yb3a;PUrflN*Y2+5v5*mGaRh<)gya2n5-j+w7`>YNVJOS|WHJEmUMA@hLDM~!`*0A2!=GxK@myzNn5WT
%G<=UW?=K%DRoWhWFD?vS<F=Z}C@rL<&ez>?Ju$7#@EE>i9h{xk^_fW>RQbDct>9L;x?*iN(K@4Zw3sPgZl?Jrj9>VP=v4X+`Hy`Lj6u~y*vG<^Dtpd_
RAYgrK49X~O+Ai0-<)fNHVQQW7PL%V8cYgo;m(JNvBYy~3!bou!O0m3W0Sa%pqKHZGY>m@}mBQ@Hz?-I5DX5mp0s-T8*mJ%k)v45*AvfXIh3(*gz<l<Y
zr^p%qIVwNC`Tsc3kZxnh0FVOuch_C{^;_teR#h_3#HyW+mPjBQ<2181xi^4=LK{}`k-(MUfAEJHIM!5U4d&M_O5}}b0}q}7lZ8ajs3g3p-HaicLDRdS
t(udAR{f)6~db59<Hr1=M32IvV&#s#IEf;uZo=B-x742*r=V~KK}-Foy5l*OCWuCbW`%6vtgdNbztA}q5`SLGjLEWIxq)_`?r#r7Ag}>R<F$@UzD#hd}
00>;?zK9u**iT)UemU9vHg)?qsJMHMph;Hlnww62V})5}KUPqFSsD3xzM{47El!r4ncIq0Ef!g!Ry=rc7O35Sf(t@80WK%GSN;1jc7Xqscy$`l62x3zq
ha{cfM1QuRsbFL08O2@$gzg0+t^BaK$2p(R>bRsB<cv|@tw*U3y|(3vX>`_~3iOWUjq7>uh6yNQe`E4;QIcz?JDY^Z)wZOYev`IF#4IdXE!?B<)SRAr0
xdse8k_114Q*(z5K7VkAsEw58}kZ^p6{h8HKPI?VJ$<HYt^^~X01|p^boV0O(pB}Zdql7ZPJ}D0&A$E;wZaLN;K#_b%({vS>-Kh?xZsQ)PEtyf(JPPyA
pZdwTHE00UMZx|#!&$0T&3?$X`I+H6$To!=O8)~q$EVQi9b<n;8k{AE<C3B&-*Q(EAE`<zJx;6Wbh2lw<L{R2$!Z1{)P$-NSN;SFcFj>_<6PAdR7E*@B
ZQhVKVknYss-qzxP<9PYbru*lb7^vsSC{SD^FRSm3Ls{e?5P2{)mD4OpOq*4?9Djgg#vT;x95t-U|;m0amFk=%4~ergtb@sgBZq%m3n#0@%HGTQEy$(7
=szYFPU0J#gOIJV_@PI4}rCS@kqrkCG<K*uUu3Q?(|49q{=X1T$5WW@`d%0b=XGd~SN{3@-2MQ)b@rg04FJst$Q-3OSNrDw<+)rYy#RqH>um3s(ALosI
JQ#{A6|BwSi+pXIXz3{bwr1Xjw2s+~@bF5o&}C#2@*fwCWmhV>t9O|TU=)iqcn+Ci8Q3@oYv$3KnxMwUh2hi@~WDf{{qcbQIg0lvk!rfdhxPrxv@C#(~
)rDP@^2JkuT7;bbTRK%7^p=3<=b^E@4?FUR#VF7RV7_5I+d_7K*WZ+@mUDzwnyJ~EccLA4Rjp4mYW!0d@y^=-hnqWVDYgOyK2Dm?bp9S)!#0u<sftHef
3mz#i+rj?5u@+FxbOx(m&leh(GWS9M;SAW%?L^sZzuY9K2M+4bs)YSyi_f1`4|6-QN1U31IuD>fS6{foTB>cB0tZ++Bfxo1AF9;}4_~I2Sw{Ve!ocj6#
R4Utd$8S%z}4WT#PwrtBy5>!uMPXXf8@o8Pq53d->}dXWx%c70ObI$mmMbJ0Pfw%g<&A~vu0FpQZjVXg}GuhsZ+?u0eZDmVZUNO;qf<J2K(91&|`Vv@y
;L~z;h&i>HqxVTE>+P!RRXy>>3eJ&V@TB*$|}>whQS}-X(d8AbQK>wr6HdStNTYz^b$bd}_r@(8@s*WnW+h*wjy1&`ud)$gcgsdgyqYSih82C|A|!pwE
Y+DMxa+43vPX5cV<hZ0=A{B(0wmm^b3Pmd;Yi0KCK@95D&2mmtk|AQPZQuZwxE?OVoXz=X7gJ_oJMCXv>%JU^xw>xEtoEWg<%`CwfF26JMlSM&y&WZ~R
GK@zr<quwSK%xbToGT_zJM(MryFYKLJud6_pp8reV@=1U(1}>qP=VCH;lnVwkV>6dcl>eUEk)m|Bl22;oF6wjcwvRW(s<qztd2Qf;_F7>-IW>V&@=tvN
q=^n>rW_N<+m#OBtImcdkBeg455OSvwACKlN9K67!Kwf@W+VP}{y)q9ge#A^Mvv|h3u3%NG|G1^mOX=`|JCOwRvM6ulocb++wRlH`BwYpK)jY;c%YVu4
f5{z(zVqPdJWAIYj3ekK<H>KYH4om_16yH0Aj?zJi<D$ZQZ66F#d3dz0z$sKV2^>INJ*A<#=x>97eAR$jL7Um&Zf4i63L)eNaLb_RF)2t>&pp7(YD(*I
$Mx#dV|{eDhb2Qtk36<W&>`01(Jf;4R&1bix(aU%o%#X4rmj8Q_W!k$OBFz7L%L)A2EYGbRT#*tQdUjuUS(+J6a5?!myD^o?mivfh4hXyh(dP+Q30rbJ
)=Dq7-dSBKFOs~m8seNHr`=jvOMUT+8UsrHt7m1-xfr^H8uO!IwEwkoTelq6IL$1H@3wRxCF1F?KTk@0oKPzPNCN3HwFo1&RgqdogdNqT$3!7dL<oyFV
-Jq~s-J%2l8j6$1$M67u9qMN)|em`W&KUNB0PYxZg)8jk=)UrF=?#^e`HV5;$n=(6^ru~HpHcD84Au~sh5RjBkf1D=>rB;XQGIpzeej5pR+hvE{bxmXY
BbJPGKN$i>+VhKf;tVB#-YG&MBc+N#bhRl9Z}$O*?8i9@IzA-`#zloA8A*y={bW`W4{bu_0JGlE{8<Hi;7>>)QYkirEB^#a&5CHF1wA$;hB*NJtwuELx
)IyDm66h@V?Qk>g`})py5i%1l@`^6IQHf>L$tgaV+!MnNgS)9rUCc@8Nkt|P+@>pj>M?SH1zJfp|A>FIHe1FyP{g#ir64_EdWm3WBsPXcr}M=Rl)t{Gj
Iq=T%Vf>NZ{VV2&I1i#nvZpT`&f9jy{~O#x`}}`MGI{kKW{2V0{Hf3NCAQfnqV;9dmlqIG@)6i3YA=C=Ihp1SUVg{`%w`-YU;Smpb-!h23S=3R8FK4SX
y!fnSaFd$q5`R1{@(Mc1}oVw<Z66V&CSL{m5*oIfT!KjIle_$Hz5*w508z-6m6IEH0TnRdBF61rqHTEA%>TS{0kQW@VZ)VYnnT6)mYAb4Reo#-~AOxn5
$pof^Br`^jbLyvnIqz^s8{!@C237=sH>|SMH?{q-%R`!AQL^&;_e)OZa!Yk&nmcUH>W~pys8HJEa)FcNu&+GwZMK$Kno_9Ie5}M0f1Pue(y*<BB(>u90
kn`zqXh0_Xm19Y1_DJPm3okwF-X!jSQ3y9lUcCxNP!kK|MLYuVR=PKOb}Q!1Z;R<<hGq?qOg?&pDNl^q#VbKuy9vEX*bxc3c?nSLb3D!)0p_1@kxv+Au
WhxeOEbtGL0M1;$v8Hr>2*p6j%jdiB$_g;Q)9tb9cifVPD$A@G0~u_j2L!$M)I21M>JS|>kCfFt5b|U=R!hb?Fe@Do$ZbHESBImJzR8GrALqX)-=IACs
Me|Z=9ct*!luAb~9Y5b5(4S72Xn~f)%dj=hho%Vq^U(=r8JmnZ$Z5HLmO!`U}owje)s*j5J6UZ-(z$>tZ`-k`((J3t(-uQtX6rAxLpqG}v!KI>zW9nsV
kL5)KOhymd?cM!FH0|4)LJ6pMf83<!Uz3yaHs_GUp!CD3?jMZ5dD#M);TBw)v&goVp#ju{9S7ev`|h3(_i6>C!Q`>)<2!Gh7K-Uwuf&-dhAG)UAtR@Fg
FWU0L}@SWW4!q}?#3&xS_;BdD+%ABPy2SnB6VKvU2VjoLng3OHr)J2Cy8TYT~%F-IsIImhZZ^)q}fhO%3xR{iM`A?m5$p{A@c0<ngb{AwWXeF*fF}FmD
Av{XVub;;oHggXgE9NH?gd{%S6{tAB$tUu`@515!co4VP{tadTzNw7;XL~8VHJdnpo3<yx#1>BnTg}G>{fj@~X>@PJE&{=pkj-0gQXW^ul;J}K*U&prp
?vk&2J+t(Wjw@*I<mlOHCtGM_e_egb)HUa=t;eR&uwU6Tl-XOb(#_Yn)qP-ar74F8HF$bb*%+FzqZKRS%~$)z8?jwO*3?iIeb>22?gv4iNeJO^<pvasm
Fx+%j8f_bx{(zFD@@w(Bod%4+WN>5i12YjBHa%tmAs@d>O-cHq(@yyjl*x2j{?5A_+x`!a9&o%9vrpZXaGBkP%1^b{62SJ`KzxmY4u3z5d|n=bU2P#Zw
3MN6g{Tt!u2rJ&XCRQ-5%yqE0b|y_0|nTMl+qQc<>-B?I_{4?GWX^N9_ghYZ*$FGTONPgVnjd;((H!2L$$b8K2KkCifN+Ta@jZM7L$ki_2$>xV!8U9a*
S<0r8HzVFG?Iql6*wk8n;*@#;0?|O4olY;cF*cI!`yi(SLxe?5IJVK)RuDzKM%?6a}I>13?_*kva?M4);cSm^;O^WH+BMT~@;gDuTWvt*BK!e}vd+=Rd
p<`Aa_Iq|44Y&ogO8MxLMj)@!4@#HUv}#F~RKS?u3tXNq=DYs(p@I3;OxTx4?<kS<J%RlW0~i#?+ADh9Mv_VWW)#{gOWE9Q%z^9NI@E;fdj%k@OIa}HI
|@i=<S~c`cw9d35f0ZW<xPThd~h4u8_Ha*b}Vm1Dxm4l6VlC(S5(UoQ_xu>58vUvicLfNxj>p|9sB2#i_I`afjov8_V4iPQQ(%sO)674LEvJvj@^fvF4
@;agP#xU$Hp(3O=()+0ty}3j15}+Ci0Rv8SHgYSuH1Q5@6E84reEqC}Xn3H@F%nh0MmG6*IT(O0v44LQy#&$~c2bmNw&&z=?GaUJG)w0g|1!aIeKTuU|
`92c{T|C{w*Qw#<AGq@K-j{sv;NC?l6|z?&%wf>y^oTZz&p=Z%j0|7gP48h#Q3PQJzc{`xeOy{w~){TVf=;pZQoPpA#RSlk&FP<iqCGg4^LSN$C8NART
V``p_=7^@v7@AQg!a55O_K>-(bDy8;5a5EY(zi@*whCD@W7)%_zxhJq@B{DYqgG!|Em{Y`jDp&DK&X}Z(+Y1zGuZB{e^UDQVIPIv=9n^~#hj{`m>mG1p
ht^TepW;itr5h+YCaL$S(s!k@rFImnv>qF=x&>f1TL9-+K4LX${7Q_5#{*u~aCOA&Dzcz{g&HjS$E~-UF;%6}?f<@SYh6lX=H&^<4kfUib*(Tu1?%bk@
HV*Y(~SEsdE~%*Pnf@@Ws6Ow6R^J0Hw%Tgc>m*pc)<CumQg)AKSz-?SrR?i_VC@1reY~f_Xa^DEAagY^Vl+;>r*OkWs1fb8j6z5n78eFjq~MwZ5-{AW4
?OVSq$5}!TNhYO%6o!6+)^2X6)?nx`E_9L!3Vnv3D4y`N~~=#e5-ipwQl%#e(cqRLIjY?5%V*DnMpW><@N~^?D4_CurWgfu;?sitdxW1gv4>F`vY6wY1
dVz>}))unl(?`!)EyLC?t%tbWDOtG6|pKozVwSa3pz^WzQk`emU~xbI0@7|#;(bv>V$w`v{lk3@b*@B$YA+r#`|eZ138z;wVw>(gLki>+!`R$3pzm-TB
3gPZ68=f&S&{!5BpRa@7Ts`>81J4wWaL9#X}aY{48iE;Q|zwE0F<QnJKxw|lh5s<tLNcVJMKN`MbfuLK!aiKU^D^Df%qXs+y9g;N)y;srOPQ6QDjRhGF
>)-urw|80sxRE&Th)JN>cH2Z?zm*)^%86IZ%8&)HzQq{z9(+-z3|=M}Nt};suxO4g<c0|hHy`1ezat9!b#nqMd8;sWJ{#8SP-ekf?LT<`!lu_O=Jo|bv
Q=;hG<`L)9qVuL2pz1?dPG^*CA5LhHyv!v?HAiM!up>!VuaTC`Ron;+y;<TF2Mf$m){4`#D29@9qgt8QWmDo6r|q_z%?RH%D(N23%&}Kpij%-^;508f#
UPUe0Z2@VLo3U?7uI&fIDtItdFh~0r|4v{QpF}V$9(0`Va@YXd&5C5wQh4v42rBY>P%-O(M%8(fH^zTpH3=EUyYuV2xA(W6u&|lXqJd$iEf)|83|Loiw
ThcqtrVD+l=a-b$%}o6`|abzxG*b~Xp_N-l@-Wn>gPyn+UB^hd=;w*}bmoI?VmpnPDnT{YgCZUQSYaX!Q2vD&dkXMqiB@qu|-tBBYN47~o2OnGR_J+Nw
ob38#L;`LAKgo7B_jc-wojvxFeZwvdSgE)Zmv4&osf~U+-2NPI-hKG91ea5)Gd=&`XU4%AU-3rwh0~07(gY*1M2C;d6;{JO8t%aXX7!})XHAWg%=Y`rJ
ZF$q`NLF%ZoZ*i&Qwt1QxTVCD2JltoQFon-g#~kQ70_pEp1gfJ-x2_8|G?qz^9r>N9~1UhkwbVBg~Eu(Lcr->Au+$(TLJEW{x{xm{SwxC^eP{T8{qqx#
(tOgy^Xh9#r#-zFj-D<#e5=7@^6_F7zIVwD~`sK(!EU#xH#&k7nKj@?>u)ZG;_<LSf8bqKv}K`ZglO(>NCTB(HPeZa_py#rF{NIKtT}mu=)`d8{~N+Eh
<vbtP?no79Etu=O!ZmQO;mBqtqNg`O+J7SDL&B7z!6q$~Bf$)ek96i^o#h&0Ilo!t;v#vmyatN<U#bSI4TopIA>!!M0!+%aAffudV>6+;ROqEFcDYIi>
V)TLM9Yz>Rzzz5_sEDZ}kp9NxSWuP?X^xeJ%%(I~2$GP0D5qzVriW0a}H94W2WBtg)d_}+XG&q;Efs|$yZYODtHm!I-y)WStO>0Xt#uMPI+Wrp)TIw@0
1i9>paT8W&R#Pbx3+!xFhcfg?k=!KPD(gsiwkNHIm-Plkl)B%FaaGo7S5c}6DY(TGG3p77o_ulpp&a3wZiSW?%zw4L0#|9qVeTO|EQi@99a0o`H5#V;G
C(2qN=}Hy5ZKy6jO{{345dclTmhcTLoi|de3jpQ}8#dKLr~Ymd$iZav27C**pJEvwHjy@krcrC-T{Nc`a%I}gM3`r4600{u$NNpsA{@W)*DFUxNm6GzC
5iyIE4Kg9HXtY77roJ2EnFU`s=S@o9S8GFDNLz0R6H-n58kAM;>gE9bznb81&$BaP@J&dasNSYMMa9F)tFTa=a=8Uz%Z{h$GHBkGT6nChabJtDQjM%6O
_iShdsS%y?d5V{C;86P@S`_Vtu1L0Y!m&xZD_=A0NcS1#$k+AW@8atYu(d#4pTB^ja8Pmv}`9I8P0sbnfqzb&LlKqGD0u3;LpC+d=;YyK&-v%6c-^&mP
A+97$X_N~1uTIwcL#xu`k1W3zDNGX1;$exmPqet10pg2oA;+XMz~`BKNG8)E+BO3#ILP-&DoNNoa~LKdK6auaXgN9hUfcn08P>~3LIXqCW^0s&k@=b_+
i1sEU$ZG#goQfxo76X(<5eMQguHTFgqjtK}M&YvA0k%f#ZL6^RF;K3%iyEy;$k_`Z@Nw8Mwnlge}dxCi|a@2qCLT|SpV*+@YPxv8qjkgc=X@W!KT)4Z}
hhp8|el8I_xWSg7I_$TQHbK{jHQHYF6kGnyD1i}96Ra<EsF<26V?P}o%rE`3a>SJ{Bv8yo0tMyTQ|7KDU!c-<fY!U(#O8H0uvWIWH~fUnJvPV@`@11@*
iq0K6gHFIO`xY(&s*^Q_J-xtla#i|grCIXaX$Nrf&4=%4cnj~DJ2SU9x#s^*8f?-^`bKs^Mry*bOek*Sznf-!KArY__7@;HbQ?h!F9%YGuEktS5qf^0)
Gom_!bLM(H|QbNqz-h$jW_EF$l|hN_0aG=>FtdN5f=e0=C2XE7I>tfgR_lq%b5GxJPmp+jr!>r7trbs5Y;CZ%m)Q0sOb;(D1%?k)Zq>8Z<S{!v0BOK{0
LLmV^ZRL*vDfV#TF!N;>ni(U?Bf*fm~*0M3@G(Y#xi)xvL(Fkc2=+<(`mFq1qDq&va=V53isqyHv&fZ`e;^n6;^-k#~Dk@%y8nAJVZHwcme5U{ji|MPs
D$9Av)+I&CZ_`^J|sHBif0s#kHR*|5LmD@I{9mxniXyX+d$4Hvso^}X6es<0)&JmuH_MK_C5vfN>@4FdE%m^SnGM}c5GSExF=QjbB@VjBYdrt!R*e%vK
>yN*}`WgWJb1QIuv5VO1?(YRq{d~gh^%{DUB5PZAhmgg2fl3wYC|W`82j>a<YF&BhQ_mYHp`YRW6+L5{`{tzdtZoAghUlXhTl;!~Kp!UvG*jtK_nv)0P
5LfuCFZs2#yfYxl>a=q<JqT-_mb<9Bv=Yu-_%F3qu&$z!$t(iM!!0?9xTo;m$fh9$6bX&5go$?vSydCZRJR@zaQGidIc&tl8O{Nm*zczE_l=ENl|BP#%
FEH$(iAN{$P7Y&lSv*fT=Lg7~6}o{Cay!`t26OIp5!u^-lBwIKaQ7H1;u14vaMcerN}HoSCrds=f}O$rcAL*YDr`GRKRPemo(=ck#k{+0c$CIDYA)daq
i=%qDjLQIcT)s4C2FH4{vLBx(r~7f+(BbNVq7d0io-C*wxhR4`Rib=g!je_jh^P?QjW$p;VUCu8XtLW+4rhgTi4sx|hC&4~xV0`P@Xds$=ixR|Bnj@A>
!*Wj&K?1cUAcftI&-&CQ{v1&?KY~ByJ-X7SmyBFrytay2_OSzG<iCS-@kLHgkg;|63=!%QWS<e~5Q(0H_)Nmft(SCu;>sIxe#8DA=a<>QU!H)In!CY18
%5Mr<uF?4S{XB>H>o?6XCbeKS8NnLBo!_Uw&rg@wLROms`7N~Yrud_y>!+-WFCr;XFDoxci5|`YY&rY+x1U@0x||(}<QFFo?UxZMs)oct3I)M~gISx3?
I=_wty|cmpuUK_{aFoGvVOk|jWM)Wee<JSCQ8PI8hhJUd!VdRj8X_u))mjfgbLjO@mc6_d?qnvgHpuB_cZ|ffdjlvc&Z6LF6N8&=k$(xXU|G9GCxDJVm
Op7L<Z&w0$~4-atiysrRkD3W+p6*7w4!7OH5#*t||;JjndmfKz33z#s$2&j6vCU90-8;tO0g^qKgeG>;|xYs5ji{<LOviuCZVYFFRaL>dh-@#UJ3CTnR
K*%dV&#fxhw`@+P`IBenNz`k?|!x(jegx1+G&2n5*^&oAZ`{;xlzuP>Fvk48yyuDwllmMU>U>%vGW*TUi~ssUdWZO3mN1Ds#`I|JfyyupIWmDnZ&_6^p
%6QWAraNa$B5i7nN62i}I*<(Y9ZjEHrUIsq_`&jk-A$6dnJ?wWDy2bKjeX$>cR6|82AVr%8vXNrbaZ$Yg)L5UxsF4#ym@sH*oLELKlRzh@EF7qCrIdkF
b4k8$3|s@orv9!TDM6MfF0ABBjQbBrtSr%mkIEp$yl`>ASB~@4gt;7Qy*~ZwRKENo3pNQOD2jNi8EN~xo(PVw&#Jzt8S`(Vi}3v^Ke1^CGYzhac7X@vG
hS5@&hsCPq;PbjUu?WZIs&!q$uOf>wzoWtQ8;gF9V%BSuG$#XrF^qT3r49T$8NP0x)hM~9gX5$jD3nSSn+!X0eU?<LoupBbHT63u)eb;z+0Z9Nxaz-)>
H2C=|N4@5isJ944WH^dgI~-38*$ML1j^;c)zt`1IZWj5v((vx22z>N;5~lah_%X&eQi@l`h%WgkRDvde^$XS-^DI|2Cb){1C6WUk(08qRzfEIRSGe0$@
sTepkO_p&u7VlG;{<C@CF0AIekQWLg&yJgn^3+ll-wWe#N6PhJA{pY%6K;F8!1-1-Gk#&yTM$<!Yjts@O$cUkXW@b#WOtlponSE*ePz~1y4{N93!SBL_
nAWXdsg)f4jtmx`SqD-d`<iqyp?KjGwAT*5<byd<SikygFAa2_Swssd6hS9SDu)`Mzdw~xWtCl!PZ2qpNJvR4283YRj@X#6$#^^D}c8oKvgw?!-dqasl
W=N3+n)ZnxyDPea`KC-n3Ah5>%_vb!y$x-EiMfUCbF^ZW4j&S@yI&Ei&1^g7nl}uf$}50p2UZH4F>y+K@OOVlkFmqNQSl@Vq_rM|_Vg9)-kXwS`g032u
azmK_+oy1A^r=!He7p&TZTb`3*{r1s`x@>de;?=6|Yb0XRlCKvSa~Pe-<`s8dH``oRg#+ZiF)P+4rh3uOj&!w;d(QT;TbS?XPqTcn*EWaaF{X!~9x(-X
=_))ptxj4FaGxZ4M9m3KSa#_&k&?ao{??=GXuc5+vu_SZK<7HrACJ>jFB@W)ynfuTYkEFM%M9GPo#P>ln_8eEA@?1g%1k=QD7=8`x?shSqNYI3FKT4tA
Rt;d(xC{duD-L9dJ|x|TS<sP{{ogVi-IFuXiw#irg0CuL_Kp*9d&+z-!10ExVwaDutcTi1+EfJ|OiI9rZVXwg6}l9TfWS_f^2t&>PhU`h3Yj%B{%_0VX
Ng%@wY)bD(p9}iqFlW-sKn891oSlHQszvX}T|735)o-N$Z!6}Gnm~g()sP$@si#{$ew<^G!LH`TDJro?+gxi+_0@=O6gX41edK7=3f9#P8e*2uD5%-W{
J+ik7&fp`!KEJnxwk14X|NG6rPjf1idG})-c=a&CZf$$YayNzrV*k9NhS>j}Zv$)=Amhu!QJzxX2&3Bs{3l3pp5^}TPd$PK*mIZTjKHpnZSOMXmHx4yj
xj!pMQbkZW?k7}>wa&Jie7pEVzsUzAI-F)T3?03`~SlE{ZbmeLyHLuuuDw{Ub-$elNX$1$W$`Qz&DKTl8O&8G%>GL{K@f}czvosdSU+>vgbe<gZ}G)6J
|E_&GWe$>%*-?3f6aY^r=rN)(kPf-{aXwfwQgJPoV<r(V>dcR+3jkx~;SX!Cb=LyA7+}r!@!W3cr7=^JcZ*TxMe)C9s|+&oCAT4$l*~j2epETI9`VdVK
@g8}WR6FGpeO4&#FM!<=ZIL!6(d`i}kZ9q(|nz1fi``dVQ)dr|Q1vWQoo%_EScc{C1QzPY@^M&C|0F7pZ#+A#|I5|Xm?hlFtVYDB4tqU69K!W2%RzA2!
cj3?L<Iz#J67-LPXG64wBUkl%RmlSpsQ#dc7R|>bb*?8MIP$E%6^+Ru0vK^VZbsV4)3gG>Rw_g7d8Yh9~$)as=8AWldM+z>-D!_xG1xmm8!vZi2yx@U?
3uV0$U<1!Oe@OqEf79-o4f~6FK{I_VD1A}}U%K7@K0ii|)0@U{bkg|=ukf=7J)Sq`;)-HK%RW)YID=2bH<1d7G@;a}Vxd+YbxOEqJxsz_EA-2S)TP_>7
U5(yQ>-@9|2&`8IoLeCC`Nh=k=WlG84aV|IOe{|4XFF5ghlPUl=h?eTzWmd0q#VG_2c(NDJbgq3niCX#NvrAU#vHq>GQ&g^C!dNe6eX`i0fC!u^NR7)(
g`)Fpv8`$~@l>RkAd1MpeYAv6Ui81y5rJFb~fI&tH2Tq>JP*aHI;I`nzuf<HgYdIE!<lSmKp5#pqxr6x(k)w!4BcrQ{LbVX&~PqsXt?mGfa$;7l%`oRi
|bl60W&a9;bLqDM+9Na5%FqWu0<6|dZwK{_0UgVmQ&3mf-Xg7x34;G6%QlrC7yBC-B>KX}84dXo;1P4a~9fl4rpj&YZtSbwt)>z8vut5o$k&%7bC!deE
iqLoKgNp7;buu%G(G7avarHQH@=+3h}FXudq^G?XA5WCySOX35*!E(X%XzqXC={+rV5<7`N=zaw6*xC{O1r9W1bijn{)sNOSGDuDW#(WvB%C_S9X6j^v
pM>C-Yjc}P$u8s<d<kC+Kg;4J((;Q86k0#Ti;r_t0ml9mCi5+HEH=dXF41@Zh2M<#hn(m)c+NiopN|Y;e~pw*vIi0KbI8|)@?7gm%#SMrgXgU9hS0uK>
G5<)c;rtrw(o*;0_yRS;lv(HZ+s`{0&a01Xjm?<*!~Mz^6q{_xVSLj4eL5T0VpdT?j5-+8c0N2QdJ7TR3sqfWOBJlPhrFPAbdByAuWdh?uydF={KE)`X
%}Rq+CBkGJc!A<sSSZ9SXbSd?+l6eXJ5K(&=SJWxH{`eiE+$5XtKXBfEe1y7mLu5AMYT8S~=x`p18Ak|2LOwAvq<vW(YZibm|t=m~GKf{pWvc_l~@w74
VSH7S=^aMo|Ek6)Lkz;;|o$#bF_dG@&X=Iz6(QZ#c53fe%z{REIJ?>|F=x|_?6woo4d++^zpr_k|Y!<jr;I!Wv%%Q|8H`pGPw59Br|^gDwx$xD@h>HQd
?8R3?~{Gti~F`a{t|Hfte7IY=$>-X>T@8cF*z(f)#ufZKvw=(PXx+VXfpSs>*V-VLu;diS9`ApVup`|`HrL4)pH<mFE-?=Ha9hw$!dgn}3Ud>W5gu!Zn
KVtX)JYGDn=33!`3;SB(3McGOqlDY$*swm2u8i}jsTC!V?ZZIOyW#ie{gQyAIyKlWgu2?-UmgIrZt?GPlTU9Ssg?qX3>i2h1H~327c3wIWk(%a>fRboR
saM4t6<&r*Hyu$hyBrb^|0k_%o~R6Mv^C92)J3%8}qyQVL_6~BFcB-P%J{QTyWP|64psZJKFAB0gn5(0)8appe%l1Pw8{B9&pnW9A=rtypb-i@Tjr#Sh
2d{yUB^)-r(c!c|&T&t}3YAxrc9dixi8w$iCF(v;sfshsQj<v<c|$<PQ~AQ}(tgVqU0}UWY4{GB_5$%nj`DIl|3<6tPL6QI|fVj^h$g%HCr8X9?nH|9j
pk$Hj(@M+yXM62PS*Jl?W2_X%$8S!3SNQ^gt$HIhc_@`bH@^%WyPH#{G&ZbVQ}D#e5`^8}L_y0Dpd*3kshVS&9L0o-K%L0P$dIiwdCNpRjtthbwn>s4l
$XE#K!ist{FZ_XzP>==Oaj~LDyXx7Srn;YuA4W+OG6}QH)A+MPCC+<fA{c|<pR8LZ2j`GI@<mXwTda1R-{$4*37<9JBd95&dGmF9l^iRcr>rePl_FHMO
UkD_H9(!w3w$tGJH$Imi3?Kcx>TDdQ@|f=z*nKg-*%$4{fk4+JIGo(Kw`Dn3rS8%>D0w~h-T)`}1pHuNUbKG2YWNY3NlZTe;1*0lZ|=!k213?q@bh9O$
}Uj%rw_&(weKDKAvtXUco_h{o(Y(b!eifn8{j<j7O1Asyc(<bmzsJAQNQATS{1B+LY<%`eAko#xDE4m>&$RRy}X)tri(;B>S(xXN!;7y6W2@CZx(D}vG
qpj{4h`L$VLqd<=&zg)W~$LKH*@>4sYomO9T0S_HaVQ4THS#)d6H}1I~f4##TM1U$90ZiIy_%dxPA46%1qpA#U`cFgApFx}7u{eu~7StidVXQt@~J*pH
e(nbB3lzn?v9s3zt>nQC?2@cP6H9PuggX8hD85LP(_r}V)U=JgrVU|F;$EUy~Q>!wyU(hn$Kv|X+jO1Ccd0RHtu&#V8_L(l*FKmOal6xsS(@z4ItzZ9S
4^)L7*+dd6{|LT7~2>m~Ako<r9Gmj>_F}I!U_-|G}lmn&3@%w;_XKNO*lNT{NJ~YSPWF8i&V|AGCj*Dq!SNSG+H}c<XB>%5A^7fC*KbZgew~ha6t3oom
(MU`#vH-YY2rA3Yj++V8SCHvgV+T8acC`ZAj*x`k`no-*)BkBg7c}2!ev!I&ZQ~ntr8=RwPwrr!zIj}^5A#?$rN5K!KrQ9fDdvUru7y3+#_9RL`@4RSF
(@(;*q0%kflOg@{VXlB)HCwYDlYfV%O?d-#JkpP^qxC{G%*veB4_!R53qA4TwH=&9{1PD>BrF#CBuHX_%h#oCU3i^{bC)3RH^q3lDatA{C2s?g8Pz9pK
k5!p1-SQCxf!gpCB>jlQ7#GZJPe==YO?Td~cpN^JGOn{h&VAm&|((gYK_xC;SspcW#v-=aBc;F!6JNabLJ<R!jHR{pOz`w>?^g;uR826#Bk9`LpnbrYU
~nErx&oq~B*gCqDj<Y?WK~Q5Vw_E0el!e1J}$^Kr`NSLO-w_9K7l_hRVp>2s1|;`=f+%+TkvtMq8R#nnhqbHmn)Pp0Fkac$XD&ZC2pExvy#;xLnYi)@#
jGi38j+Q+mh=`Ww+E<<cAYWX6+{uZ^=Ct@Q(e_n?+7&_5E83{~-T5<}RdgSGMiHlR_gS=}4VL2n8$qM2O?c1v*Qwyh`IA7?Kj}0aMu}tUs^dY)^N5|Wh
ocUAme6?5?{;`C9U6x(p^N}#Sgy;(%iH%!Fm*zwf`4Robts*A!$*UirgME7j$tY~GtFqK!m`qL=@cTRV&(|kPsw#79QjUw8$_5g53feZkgS(LWK7tz%)
!}}K<jcDbEQqR=BkH>a?SRz-ABlD`SK_*&|HxKpIyW0MHM1ufl9uoiN8j|Xbyf<Zp}1G_@?dN3p;*_BAi8Q1<(mBXKXjJzBm}~Pq)n>CnSJMELHIe7#v
F_9|D+XX!dW3!GWO%I=>;z~BB07;3z(12r`h|-GUewbk~7_Gf$EOTNz9jv%k{gR`lm*hBlWwy6jJc+pUX}^C|M|)Y^jDjejTSwGWR4-Fv#9?t|4@m8%N
;HcGy>b9=@O)cTXsjMIk?v=fPKc(z0M1?a-Ehi+q6#-8avC)|h029(~4expX{YbHkc6JI1XT^E=G)vL>BpCjTmvV@_WE(9(nF><+iem1yBs;`P1gGYv=
4yvXF4P*dx#@7^bF?ps~@*>=c|x@wnP*I8KzA*Yyvc@91uf83qUxw6OWqY_QsyYnQfo1f_iIxC-Oz0P*`+<lPV#gJR~7GF-@c+q6(klfSfZ<nndzYnh<
tKZ8DaWKCwf}r~TVm+`yvp0VDU>p}N<oUXN1n%ixB4O=L%YR<T#uv(q##kj&@?=UlP8)n{yuRCU&z0{|h5k?c?lnF4UQe=^o~rwpvmI%?jDmG$yuRDy0
n56s{FPj)b=w7LyvoE~mpX?%-@AXSCsnLh(vHdDshMY<4*2y<U3C9=`j!7}Ir_)1WWkeVuX@HkZE^ho#Ibdq&f4e3cFv~d`HIP^Bb&SD+;1ImiyFs{_V
?STtycfZG`l~@j9H$)LD%u?b3=#l12g)d2EXyWg(X_@`p&qfYs9k?jA3N7ZG8_u9*yC~WFb+LgRWLhrGCFBk<mK+Xd<k--?)kHOz#p3X{g#e(H_aQ6O!
M)wL^;ghv=?^c~dTbSMkrs@bc-fjtD>90(WVc!>4{jMh<cFs!3yNe6qfbbVPU&P2R?kEPZ0@CFLsw8ze#eM!?6pTgEQ4BY1~V>I=6%<LsyF;p5*UjhaZ
@f8=R~8AYU6N)UY?JNp$2D>)N{sC^iYUW9wIrSmoC4xjO->nFk4@k*v?uUGB0#Os#>JO$%KzI={dJn&`Otst}abBH=I!BVX`I$w1o=lhqjRZIQ1?ugV}
NnM*y%69yX@efUVrJhes4kr+kwD#ol@VssC;m;Q8vp7!Rk%y0#Z61!Y*cEcJ%Bl#(<r49CwSHC4K7u~k4rLrG=R%PhF)5F`cE{&;*<KIaS#QO^#mp+j%
#NkfkT}OYla+~hL$FLGvT{8CS<w~u%p^ooX%gEei`RA%J)dqDpxKAdsg3uGFBU<O(c6}LEjO>Su!!zYiw>+Gj0siuw9EBFBE)>}>Gr*ygtLrXe)i#sUH
Nd1LSzUm^<9<Gwv%yxQhuB!f8#zr8M)_O>aWg&l(`#uv#Wr^?=Q1ql+4ueuUT|4>PzWe$*rsA<Xv9y{K172d3nflpMEy(4o{;fNOI0^;ASe{j#QsdbyA
dW@C86{OYze45Bc?;qIxtc?jQ2v3VOffqkma0?VV&2q9+|zd#)+TGP&T}M%A!)fc&$SLYj1PuO*`_unDfwn2vZ5>?3*f_S?T*#Y^J}omc;JtDrCc*4FE
UX;sUnWpZ7cOYA7ea9m(m745gIR+3xSYrZTWA}2rFIR3t~d>&M1#;)_ue2t_*Ydx|_<T&1XX|@s)%hPA0rl<Ns&qPw+KkCE#)OfF0Bh()io3}o3eifM<
Z7(DB`|E(d<y~_kyTpsL$3Cu=Y)jWx*7iGTG-lXQ=>vNeM=_dv5|MjcvfI5u=t17eOu7rd<-n3nNYOft&EY@%>n8u^_tES;`4poDP=-!*{Mtb8HCu1bC
%N2vxuf<nNZBF#)>58)&b#D88X8jOeW9yL<UVgNiX5D$c6$(aq9etS5_#O3>p|DNi`{A_GBUFwn<&zZ%K2#>HrdFRmoHe%G~38JLUNf5bDuL^bi_sfr5
|@1(Q#|{0yx*r|Bz}J+AFpE{jWVglW-c{&h0~R4s}W|cY-JV2BqJM_~QK$osXMyJ)U(&w7g%M2Gxc1wXT=*bCoDb=h+`St~vCDkAoqvaW;zF$*)Yu78D
{uZZFbrI+^)kW}>hig{i<l@0IJnX_eK9$<j8xa}j!6%dcGh$zDCxa3SBGN6s!b_0ZedoQE;l7b%fH4=(grhcj6$Yya0n{d;~9rH88LG5cPK;xJ#w_Dp{
V`<2M>buhT5oqgfnVAk<gT_>xMR1_UJpzv^5p2R;pr+<H-{*eJC=d`sG&Zm23QJeS2X%~j>E4z!0xNc5IDD?#!abBWeoUxIiA+dT++wFp6D)!MPs(Q1D
qa|Y5^)mIKx1vU`{^cUFJA|(kr8%49ctGmG?N_z_Rgl74?3S;UME6#Y=x@ZyWQk%VH|7!^jJZ9tgmwi;vd^zuK3tNOiT3#-l)?5F|8yVauR9&{Lw1h({
8{exd-9elog&C0`(Uo?Hx%R<$B%4V<<~~kTt{+#E^%%@&&Q7w@8hYDu0s|NMX-7$xJA5n6_nbu-|F!rk6>`s3lWp*eNagJ>wl*}GUfHxjsAHEi7{+y&^
ZK&_}+y6^Ef&FokNqR4#xGbY;{A!@bP|RSPKOYZR4{Dt0N6}7;>|JeNy|};DZySryYw{Cd$<o>}61_RBVZZ-i35;%$kkK{QYL)m(O20(w~Rw3s}GQZ%=
}6sLzaz%IEVn?p`ahiAd>K_lP-gP?TDWLQv!3t$Tj?5r&RIB+7%el9=Op@LBB`&82_*6QQL4eed^PVS$V0Q43*lNsU98ULTj`d|K34c^3KOmfqSQ;vNZ
Y2*kfHCS3np`d4q6%Xuchw$?9@dTusR9oY3}qAHH-?gt$8(m6yvVw=2VZH$pw@B9qW4g>rfWj-d2WSu+tdeoC2()lG9E>m~o#Q?OvpsTj<xa$H%!pC&C
Xf~&8QpMe>v3_3o+^#|6ppN`S4#Fe$8JFpE;f}QF^-Qhb!H~4@l!IskBt-xzcyKY*5#CoA9#`e>hK1DP-;GY}7WrBWEm)uRwh-g!G$m!H7&-5o2a9UK$
h>{YnT<+|j|i8daZJ0A@Zbr%G4k+yg(S^iO}Lso-I4JGK*K`+elTrzxdg;>_efv5*nV4wc>UdSH}1biZ+&LQ`7L&z82SF$PT`rxfB*5H9|`?`@oX<y(A
_0}q|G7F+Ia6+6%*};2QJC|J=Rs=23MwRhf<KAK@x?*x2VbFz5OiopwZuxs@#ufn(5{f)-)MsNO<!<bGhq3{w)w?)wZtwe7V|W7QQB8Wo-Gl`TqM$L>k
sir*SgxtFC=V7WMt0dYC!~zwj`+!Mm%GJGc}tOZoJX09X)mpKHh+7s~BT%}y{iWXJLj%?>LDc@cuLXg^)%vybd{`g^v{<Ul!3n?lNB^Vhvv$OBgKabmf
;r!{Y2xNqMX|0cV2A=UJ;7dwY1>8d5%t0RJSCruP5k{>m+%>NX-;XxFM7+Ch#99$|VBg-JZ1UG|SIQ~U%qV_Dc3x@NjZGi{mLozaWg>O@D%gNikm<!JU
9&3oc=Gx;YU{7!!^4(9>pH1F`deX~xt{)UAMh1SdwU9ZmZv|DMH6k~L@(;(ha9TPd+Oha^{*eqPCQOx7%SoUgX4$F1;edM`Nkm+h%_0Yt^W|83d~y9fH
7=cTCyvV}>uf_W3WaP`WJwQY8X|&@@BaK2eG4DIkL;_sn>8tu4pO>q+)qK4VPI^8X8Tw2?lgNe%?25|@tgf@km5)NT}7P*818?ps&JPM<d^?Qt6Xp{rM
MvAZ6elIfswRMJvg}m3jK3;ic}O6Xk&&WhVZ$^F)K7(d0e>9ExSKPw<R6v@ll7%ZIt=f?Yt81`z9PT^l#~))3261FZE8!K816DCa?LERPxoQb7Gus%eh
|2-Wpjlud0<J*Wz<~24DSspxXlJ{oPF>IjN;rTB?BAnvis}?iL#pNd&B(w499~6#;}z`@n3?^NN65kUZ>z60t)Y^wrJCK<+ALamn2#>x8cZq4Z^+*lmK
ensf8WQ=D(CbtFHIQ0*ontH+Bxa9U$--sQE6IER<pR}Mrr$C21h_xX0F2S<9&hO?%tkWA#A)K;#)j*Kb^=|O#nJ|dsLkhZVIog5j}6F#nuWWh}@*>gWR
=zq`k8r@mJoyp7PCk&2dP@Ld3%Rr_VZ2!EoJMQb{@gH&&g>(u*aE*k-O{Orb?Z-i_ul-_Ad3Gh6eCFF#9VnUfU2)1ib_sl<tNAf$)mu-xa`ZW`Ple^k+
ar@o;Qi%PIrjL&N>=MX(kc^Z3&)c`w@wgIv0l0X@cylV$WV`Xy^>I)ZzoTrM@I_Sj7vM>j^mciDjz3=N07I=VEbslun`aZf@UsiwfWaygHx!K<rLYhJW
E}NlZ{AgyT)s==aWxuEHYkl;z5$C0j=Jq=5h+h&>LE?RXEafcF*@9-#+9b^PRnQ9>T&z%Sy=BmFtro^C{_mDj*)y#90JMVml(f6Yz2y(!?jy-+WH)xkH
jZ%|zDyjy-YA`-tMgM7947FGi#9^Ini#@3;LtT9{<{Z~l;&;C}Nj)7PDLRoNh!=|cgu!$BwCoYrq6xA*(FiA*QR%=#ioH;skgC#KnseA(8A^($uce;*}
JKiXfb^|~KC*ulM=gnb{aVGhp1C*$k>h!RzB$Zz^xGU3~@ws83@)fv*vaa?ukeHQ!|lP>Ta(F28Xm2o<+2l{><ssA-Wuv}@kgrstRI4N=c;rjomD`Q+}
9CL|gz6;ba>^14W(0#dHEY2na2AylT9Ia2<SD&oE41vg-efu`K`#ewbF<pyA6VDd6^76=3$P$pe3@e{m48h2}Nj8?i-@4W3^=WcBQNrh+*84!X*%Q~lV
N#;bqOSITt+1=kJy@~Skhybog@)JXHu`JXn0M{t*nEyRt=v}f9FNuiXt!P#I(4q?Z<K$Ill;V&qB4kr+{YhFCpm*Ug5RDX1y{20FV^2<&9}t;yS0EQvq
Nc^lceZ-en;#(!u?y!*|ku1jhuVw`vLDOXY*OAjbUZyy-!4)NK_XbP)OU(&9tN?D&o~_P`mMy-hEcrnacRdo<Y6`ey@k(jbnUoeGu1|x$lz~ZAQ&fV5y
8N^=nUN&&mQP!3<5M-TG{;b?kNdlpoR`y{`49^DC3Drfw^)JZhhW)A!6P$HlJHgpc(2rZ<e)s|yuxI2xasq*G<3rzc|l#Cz~iDOTnMw-(i;!BX?{kj{k
P8~**)dp#Eu_b;A5x~;^={~+y6dR%qZt<UdLQ%VZ@W^e~!FvfIY8iSE)K;PK(J)i!KyiyI$sk*1$ziP0hy_MSOXr5=S^@|M1mP;UBKK+mS@&1mqUOF?_
-S?QVxsE@;>p>0KgE3rZq5qDw7T?gX*&{sO)j1`@uuz6Vvq#GIA@VQidZY@hYLc>`n678KbvHp?{47xyI;cPW$6(gPn<PCTa6y%0yRkr`$x|k3vRMPDa
&xm_CB_rt{pMVce)>V)Db^&LSu{U_*i3(DAm{P&qMy3qaO1|(^hg^Uz&;>&mi|%Q9l{d=xXbk{8xAD9l&P_jMkFjw)3vd6OJ4%t^<Qm&Z68Q;m&!N{n<
GY9ekBo$D8=yKw=mD-V3d%S-p@cdcb*2W{L?Ro78f)=!SKJt^Wh@b{rv{PXVw{{rm$wNsUoSSt@k?K1vGyKyVz;rF^mVT9Q_1Ld=QO*9no8h3<{0UePa
sW)n*Uu-inV3dmat1E5&m9;x$0BX6t<+@5>h)qTg?NttN&*nG^OQ>~4c(voN3I?qoiAxyLU*I0gxh(y#vat%M;w_nctHxXLte9yTefBuUEx1?Kl*zdIj
t;#x9i<;4M-f8&Nd%`hBB;|w*$a`T1!V#WR)%kvcIW8W$~wo#YxFdbX%Pv}BQ411Pe*;NDdeNsl<QBi&D(POGx^`UNf6JTlcJWzn059MXYQA2x}aBPw{
Ka&yZbK~<$z;GpCVFjBrdn1y6IITOOUHU<?ck_-uzqtma-|T`$To@12{~rB*`f>v=Mf^qN@?CvkKaXdN`}5%OfN6%${0u)3*LXuW3Oy@9R{TBN?4GpDy
VepYR<gaJAiLggf8uKnG!zJ?SI7<?=;AL)yiTu%G_GHY^>@=BC~6%irnj{hFgd(WMUJW<OOM|t&ag-yho-)*%1j{tl5k9>*f8ASkydfQEg<KCYwE;dPc
QP~cY&Fe8H@uwx#mM(?Q2m$QDa0>RjB@X#((FqWwr($r9e+=1v473Y;PxrB5^X1qP3vNS>85Wmzmi2FXT@(4en*I2WWrt+Z88D4Bl`b$zYp*=HK{fy9l
{)Li(d9v%$4bFNXa6Zf)UhNB#43*w%@Cl}msdof}sqNdxiz<DD=pQGfr(sKEbARCwRsPNAf{=*vs^m=`AE8n`R3PUT)QHUqAC4|F7B!o*Kg#Y&1Lzc<d
-Tt(Cb;R{fj&C{<xAgO!hw)mMJ)C^HLsO4+SlNOM4h@2b02_ClSKk6lh#SU@zBp&yaMx}D^j-PXGH(nM<wh%AKc;&{R#c!MJmFD1?U4&tr?Jk4s>fUF_
cPBj6A79eIUs=HA_FL$@_VhsDyF1bGFxrT!LN*biLIuH_xyDR8@kS7AR6!pxAyMk}{aPwCD+d8dZriM9s1%qzlTU4w<Lz4XPkp{K{RI12P~Q)cl#{^F;
$^hf%0u2L%lgoMLjVjUOzAPbV}tkDqGCej${|JGNa7I3LIXJY+kfAOh#NdNL&xwF_ksdh-rb*QV>)Oc`{pXoMXh}21EF4}jf0eAia+tK<Sh6Y&Z&LX;N
*lsi-e>#sNY7cZGF&}0Y}i9tu}qX8<}A0U$=!hOt;-SN;W8PtOUEvl1ppjVk#ou8{eT0BglO}q#M8Pg9?)RQ+xHc3KPa73w$9V>mkOopFL+fL=}&y#rQ
}6#xHDCj`7iCVGOST5Bw0HxEUDT!=?>AK&@i0Q61c0#t5;!tT+01rZ>>wzW;pSKPC~T`8*vw3WaSajJ1e-E000v1Jlw<^1LuHdo!8cO!mgy2>7F?HAhy
vzarU9zEUb53;Z;WObr|BU@_~-654<G)C>&TF)d@!8B7I;u4X&*>2>R`=Svm`f_h_!`A~fTuES3ELQ78F%F@6I4cz{7tNiQvEo-XI;{+EoVJw5t*z!@S
a(iPDdUP%&cr0|yv-rU@{O26TEu<(D9=A{_5Jj#xpxvhT(x8gE_~1N~sW#wu+yCpo{>LHwd#rzGQ>!d;&Q74j2KxtEBi~33^IAVvP$-M;CP5xd%W?w$?
G<yH;I#3*Ba_6>E^5%V!NJz*7xM(Md)DQhwW)tJfb`K4<@Qln5A#f|c=i>HA>H8TEQ|fTgRpHoadXW|=H<?mt>(q`8=2FqLbOkWP>1+Z(lczBgde{c$_
iX3L%MBv3~oEm0x!6yJ`6b`0eie+q=Yith97678+4uBKuqK<@5u$70L$s$Zy`Ea$T4KrJL+#ekxKJ-|1_VXiP*<5!xdoUhS?+*3blrG@s6z7o*Wi&3GJ
Q2Q!qn!qsVxO|6W9Z5I7vAM9vIW7R2z}T3VNBhzp*~;WKZZ|8ueM|9*W1<!4r@Ux<a(O6}!#LM3=eC;0?Ej{u~5g@}%?MUeTyIVMu?CucjggIL(^6nYR
3^YX)WZkKsz^inf^xDIm3^VP<mHWvYT-zr`^lOq8sQGD)nxp^BQph$zD&h)``>Va@G6Y9c3&WLQ<Z$8^;6Z|p+8rrC#Ae_~I|Bx#E*MFE4`G22v=373U
|L=#Lr7SsLS~*cxzdt>uDkGzZ`xc%4wuY!H4p$;b?{P;(8SDiyf7N2x_=Sy{sx0yV*!%Z$<MNA3F!~dDBnRNNowyEfmbT3SsI9}e=bC~wAXOdOXnk*j!
mp_d3-h)Y2)9Q}c=-1Z-b^AcoVYn4moKgIRyfpk4n;WbgI4$pM6@1ijV!-5`YmcUW_tDxHlm0qCU)?NkEQwf)9R3dSp1yCXCA%oA~_w-doUd_MVhYvl%
4l{$baP{8PPai;DMVzq5_f7V22K(!l4ou0{goPTcKhk5Y+X6MRB36AU{+4Oa$cRfWZo6f!AM_;)F-%%{zVZS?vZB`G5r!yl`l8IkFWnIIPSN7t6{3s|u
`;CDb#d(!KhXYy}!nkRWGGhQEZDrG9M1&e;DlHIbDcLVSoS;j2DA)hvgRZ6|%c!2@h`?`Mo@J#!m$;5W#b1K9>E1`R60M@~1qlW^;e>{|p+|GNFoP2v+
icM6biRQQF237a=@)<y77jwJ|Vx6JtN%`&!ExOL2YOF&Nbr+24oLJ69mi-Vw<Rul^<FU(HSy|&$Bc2W_;yalQytdYQaL?X-|U?r^`jPRW4K#_ISE1+jf
u}5j|+hF@rT7fjnZ%Ak_cb-u!GXY+Ouc1BCR0hmfoy=n>x{W)C`>qCa^aZf5Z*N%;<_0?f_@2)1M{ksSQxu2cGvw79iIeZ>-f+CyI~XBt#%<f@{D+g}G
L_)7*xv^pjL7RgS$;Vg>51_4J>w{Q$m?M6tas^?YVQH~YZ^kBVX$F+MB~>Fq$Nm#tA2L6uq3=4x||aKf@=e~zhVUVm?X%}TYS3~`fLQXU1g04k%3?qJ1
o){V{*WYO%rWB@?)?Yih!lMtU+Onr?Evo(1O@z3WY>NL*w^-Y~u)3hq%A>A1X1Y6tqkA%Nu$+4eWD{W>fXp1rN0L*?ITp6=)>Q=PW<&X#H2Jq3lg%A*O
zcA#KgcL<Xw{+V8uJGWL88nYU=bL0I^@XS|wW|EN^1mXhw@z1|z1xgApW@Sy>BC(-hphB=BQ;H*^Qow5xG3x2`<?<3k+eaI)~ZWSzO_}rEZ?Vu+?aYsp
eDTW8x(GplKlgu4-X{T3n>CKlQg6mk@TiBvT>WR>K<VdyDd!ye+YHnnZV%0q$Z?D@9MUdqk7sVp@5tCaOK6`k4|9<G!T9B`e;_JOI+YnPhp!i%tH_c)Q
yeL=ML-7nmz{lqbnhuqs0N^_!=$FLbSc`1sZbkDu1))U4VwM)<a>Kj+=Qep*L{to&&r`LLR;4S-^hbzYF-SW(O#6h*0wGovK{*@vv>(EGPuU8FJF`g&V
-YB}y&r6F_aEzq9lMj-vucoFFS($w<&~STmvG|q`z`yB0Vs1$zMR$Il$km1Gp9^|$THGO6j%sxTagKO*OwH?b2mig!1Bo8YKLel+~(j(AY~_fY$bs%HC
pgBLXyKQjDH~$1|k&na`&o5<aodd%6J@9wa5bZy|?adM8Or@^Cu-g=q>*zrDAN*u%YK49<a?kttK^GP}P+`-qiMq2QTkUEhgTeQi0#cnvB%e!d<J>*9a
Ul0Ku*T((*;h!x*66<_(4s6oxlf7w^VGTU|Rsq(BS78obi|@Ao}tkfdt<L(7-l1Iaashl}Qq2<Gqk^5qAT4VUx^n8v({0Bh3c9ku3uf#np-$EnK^1m4Y
kZuN-qpj4mhR+Rqa0Wup%N=l3w64+3O)qLb5cokSwzm6~J>REk9o^(&1s1;7#A@v3&WK*XOx_rsAETriwl&We>aA#ILROAG~w!iN8Cdw@C61H?_9+ibw
4D&SY_VEpj1-7LTpQd3MnfHO-SP#*AKtZ!t{5Hq}Dpk>c@T8g_m(UP95eXisA%6Q3N>rD^4lLpO!!Uh9>laa=R~$v>H_CeFPD%&12=KabxajZx9QN~U+
bRYGt7LiUr21^KFGwc*GZ+SqKA&_Bl7BhL0NJNG^wUzze}}0KrG5Q`Nk9Ve*Wd4ItRYVoxO|o&n!n}kUb>u5`od1+0&bshKZu>d0J&&3Q=l!cBhTUo+M
iT9&aC@}Hz-JMu(M5VuK>x~&30ZfBE&BObFr7E9+FjT86xw}USQR55DKG;%e+8&`sjvD2C>(D&RjfOXTV!SvqrZM=Lwq{CKQV$NY(GjXf(WneSx($cYH
GoN)}kS{Mygelo0t!&DLp%r68QM=s|pF_7ZlkX)Sp~`^S7X%d{RXl7g2S)Us^H>?D{uN{trA1#ssmDGN8vHbI-O<IL6(EAw8EEV{nQ4Ww%gKeNx@{VZi
|t63O(rV%VE;Q2=fhK)EO#95KdYv9ixrc*`fl(BJm+*a=SXdz-|sksyW(u3-gMYkqKzy)&Q{IJ}xxkyUyqwpS7n+Bi9-Fb@SgSjwV+?>^dVA+^TjOzJu
qV=1CWg`z@A;M;>L**O{KB3@lAJtZj^@XIOeDGL~unALt_Mi?1T+seVrAz}lrvXl^&GK_T93t#<4|eRB8n{>AluL{qNzwjT?N>_l%O%9h^Bqe^vB2wv6
FL4AXBs?LI{erljPWocTO0;n@(&Wi&7xwxHdmlfyz!}-n7+WL_&7_6QW~V$_z145&QL0ujmn5?;kYn%wm?a9lmYR^tL`H~V<w2UuAt()L{Ky+Bex>6+m
H;(!Mi0*`vVrs^NU20X=F74=hMosKm_i;T`$7l==%>+x<C7iSrGwavZ_ckrNP4)uo~q3T7&1f7_4b>gvXni!;}35TzD2*puF!Arh(`8Ro<U$N;DXG)b~
RkQT<+=_B`zZK>}b^D<dKX<75mBLDnu3w?YI0YRS+p`u<KA9^;du>4snLTFqutH^Gat9?8Y`h(#W{AUYieS%j_i2X`}hf{;}2xX*R&`T=H)j7QHSoCC|
3T;1xE{5G84-u<2yDI)l3{(PcAU_9Yd^gA7WE*sJm^(*S!TxRe^@ilq%G$Hdn!6BTWA3dbGG=W9tq52v{ZH?@&$QZzm)0gMIwlBo<{<PDS%N1aCMf|jc
&n1Id6Fb(rPckH)xHo)R7xjOwxlAt@;6(dd{{U{q@Bvvie&rI4VI?p=-uOLAi}eH<N)LnSuL^>p^Q;Fxq6jnWg92MCA}{PNd8g$Rj|y`A+i1M-@BS|#i
w;Po7wv(_>{lr%r+GuM{@6akg3?83;HT|n=HLBcD7OPGb~jW%(s{-jKrF`CLB%6%#v6<XB5&H9ZG>16)5OQEY#xa|x8n<#8AJGXn9uj()<Kjq&-#7u(D
=Rtf)u1l=<`MFccWX%LjbY2Hpi`x)C66hzCMpWIxnoW*K^y)1f{|0@r11N6K2rk@O@tmf{+FJu1icYbOU6#(JI-WJpWxgn+`lUJfyEC<+i5!>1@cjUw#
QM6BB{A4!M7D73!}@vvPUsM*$K{QBal4p#I1*I^#Oqp&LOLx0_VO9IAhBx{OGW5#YG6_!{S(M*e`G-vGrtd4-tZ1<+J|G=Fk*f<yiGsQ+s>#4SE4kbey
C7y9Rh^z$Dac4o(@;40f9$n5akhq<)9;r`@;2iZLf8k}$ZLdmmOCSce!@y76CgIqJ-Z8EXYRE0OivUn8p9+2*|8Z<O3Lt4Km`_pnr>Pz~=vUj#bSdTqu
`11s=+=QoBnkZ@l45UezPkLjBid0JwQ>^6*w!M6a?=I_v8r*~EZfZXgT-dOSU6BZy_<}End)Sl-zQ~5iKs4MRoq$``OBym<Bz47?vWjmuw_yCFwvy~P-
v9tfoSP3+PP-D!%gYQ=t0dC&#Nbz=WU%m)K=~YaLGsI1jiNU&29GyEe8|0`IFOUt*vTotH_8|f-@+JFO4TqMU@`Zv$B$1sBP04EH;n$Nu5L$98e~_xa<
5}VR+)0G+q@%W<;URY$2-qV7l0zj9*puuQEHA^yXX0B-I(FA5m3r=7EGQQJ%5)bT$o?kPVlV?2A<I^AffxPPq1EzfA33XMp98FU)&_OXv4G{{+!Ax$3Q
-tzhA7r_y)W5yUf}t1-63>Udfd>(+-}js8Lz`cNIQ9#NpX{RJ*YxpJLzeSdkSU((`e?FJ=;mYq@5<r6#oh^27?>&Z<DL9De);3$i*wH0<WxUnF96j;vP
{)O(=j+0fqR8L_lBw)gn4z-l9&(zyiR2-S!5d@9a+<q#mg7(DxBp;sYY4a_&&FXdeXHKsi7y9E+#FMB*4*c#t>8IKJeCYue^N?McPBkeK*6!?wtuQ6}f
m<Q#1{;mP|Jm2&F3t0?Bskk%nNBKaM*G7S$aqKe&zj!QwaCPLw|4^Vv;%WOq(yrRx>({3SexFwM*asvzp6k5R2kW+P*Uxo`dh9_D5Rk;Oj_H^o0Q%SDh
!!}=@8R1LEu6-|@ntS0Ss`lGq+1C8>>CQwJIkmAomwA&qA#kj`Z*?8`ns%xxp%LP42a$oj}i5koR{@6syVWvo3~}p8W?DQES7uZD9C;Q`{wYk5Isd+lB
2#bErFXMqjt4S?OTEB>qgb3xw1TmDFW`%UiJ7v0U>sEgj~LZeIK6Ha+`S>9O>15?8#6!K?1V6j}ZD`8sui+8*h_QYAo0?4~q8&ENQPw{|j)i6wn<waFT
{_Qxl5MvBKSs$y3K8Vv8N%Wh6`CO9BZmmfza}lnviFN!okMo%<D>kCJ_9v3pMZepdni^iOtUw&85bu>m(Q%XsgcX^NzLo!&iQ0Jp%SV0=`3R&fJ-Lot=
K+em7MTA?bOzmV09cKsUcI@dwUaTu(t8;W`h%}Om^d&|aS1an8>eV4@lD3#2=NM+u%uT5VrcH%`orHZ0xh3#NGBH4;C55P^|4_#p6vjOCLU)a7cmTiCa
(*{!o!@yg;^XF4YQK|7Eo(~n?xc}&^`2{02o`c8H2p>28Rk<Ff2urYZN@N9=;Aw?<iy0<=3Aw*W=4+nzjna)UE4cyIAhAUP^+>}_yoPk@y&m9%|6~BSu
l(NrUM6z!$zwSKsZY91phH6MVU`8JWa-Qf%{$)kU#-9dQXnbF4#R4#>uUBOnnC`sWfxB{#{l|JBMgQ7!>d53rlt;F*w<z(k3lQ6v~CVh8u`Akdi%=Fs=
0&jHrWfEe8@>S2*tM0-;Ir%UYFq~)j|R(vY;b9Ild95OrTTm4eX7xk7;#qHcEkb>ym@mduqb+{Oi=}+e6LXskQ&rX~b=LsKF14%H+k5OvqZKVFQSNPaJ
2MJ&VB>PGyNqA90PXt2!ILo9`x=t!@~Pg2REiks9}EfAfTO`^%Sym;Qw3a6emy0)h^leZLkB{~)vAs7w}c1^5uF6m5J4w@d|^-Ki+oEzAUp@%;|5Sau-
Bjcs{-uQUcPBJ#4Rz!CSggGTJ~=OMzA>W&a=@$3YCD&C3R&*$bpo?-uMS+nwI>{We0VGIHKWb~M9LHcO~cGBO97?2L&#5w#j308_FdC)A#;CX+Mrekpk
M(j&P@iu6=Nl+_6V8+HcHYU%yV`x|e%c?zSSpA{*33RpE<!T|P+m&No!Z?2q+wBx3Ek^!#@c!tyY?s-@gS>KWri*_O487xCHF{j2lK=k)^VE0J<{xz#*
dA6i3KYe)32J(8p1ZQk;(p4zJlzYFd$(+ud5yc;jr7~jjrNC?f{2U#fD%aF6P8h~->9i+NU;8VI=Ko}aL)`*sOpaJfJJph^}?w)<jcwLEnUn=AimefGM
ZABVB!^KFY?V%sMsd$5Z6Ey#IIyqTD+SmjQHTaD<un8gpTR_FuXBiLHaA}Z4eRH0O6tEgqgh_8{OnroBepSR7pqsQgjBu;7?Mw=F07YjR<~aFkvnVQ(x
;w%UmXMGJlIA8l~2;+Srk{$;_?<3_Q2>K?V4e<Aj#*3t^Q1F8P>);I*a$Y5+i^RZ2J@F3s4_dvz4(L9F|9AdR=e1fs!~`ri}97f;0EH{F}Af@h!u>q8V
d68p@3WoSNvCyXj#eR6Lr5f=~9M@VGM2l1p(hPbmdhaJCLcN@(Khe9ps*)fT$0_d2Au*8V@0xBZiIotr^{s-cb3%5)ge9ly>ukiz9j9~ZY!|@V(6Q&U@
tNC{cuIO;Fz9I>&kGpMcFh*Pl`FC!zm{X@T$Whjqj-dH_ZtSq#jzm#%V-E)9;Det6P<iI{3{|GRgp5us(!;|B5;SeimpB0)oIl;J_1Bkdz>ol)fCPraW
4^-gl|8c?Sa1rt+3!mmyj8s)u^iIkF8QRcd<fe1fzAib1uqHdr_Q~e)ZI!jcs<Ke_i)|r!Sh|pXUAvPB?vj1T8(Yv#)$(o=B%_%5Usf^D?%Ym*opuUu2
cAfm%B&%Dk{r=JVK=Y?Rg9PBjq^Ub;Jeor4iISM@vmQX8JTOf4qUOs?o+qE%?Q&SEltw<F*?%XvyWkAO8Xacv51yZ^VRs?>@mhO%fqJS2dyhWzz^A;7y
*iZsHB7=xME5(zrp4&<3LA^;`q)VZYr+bCCuJKa#UflZ#e{`mA_g(QJ%LEx`_CV7~_I(+!U>8j2fRZc~GJa-;#!U&?fN(biyP-NZhBas|XZzJ!<=4Jvr
}-FmE#qo07|r>+BYm4rlm8c&O_mJ;L=Vad|kBUQ3t_!u6h+Cl6=VFdodry7X<8JG~qOOE$`R^%_%Wo|Uo=gy}Uz6R7R5BJ24qe&o*(-4_T)*z$ItbRvf
3+1A`_%OEc_@R*V^-3W^qlPEWeqJY+M+l)Oz9cN0?k<2YFY6$qAL18*Jii3)&nn`kx8I4c7?%Z$3P<;@-fD>HDOnES!?^%cr!nkmyyt)^*ki$lGO`+-O
ye_y+zUv<4kFnbM;SbasxzFT2{&xzAzknO`~e{)1Py%N_J*I_*U7F#&_bcBrmMy|a|Kv5CdEffR!_(?U1<{Aupv*XOqmWa{(|g74tdmEwE<T4AdYX%Fp
#>P>F>$J=?bW^@kW^sCl6fId7kq679jUjv4o7vlLw3cI+#q*7Ef?&IuBn{2jStukhLpqIl-f~c-E$FND2W-%?P|W9TIjaOwmI|^@p!E>a*YZ^T4*;akA
NNEIg<?Wk^O&&A?J#o#wp_G{5-8WTO|a=SE#$rJ?1Bt^Y}@s8IJD22&6M{NnxCq>F1I9t=T!?`Guc!GQw8-?alzm?sd$#^Qw=3A6hNZG;KnHsMc}Zr&g
f*zzWh94mK_%5_R*o)v}=^kw57G+fHVc)+dUE{6-`^vz-KRk~^5t1GEnr+3Z(@$GnO_r3@qFrMKGm<pw`mC$_G;@)Q?RL`5KJlycwFx9aMuRjt6g!S1a
scw=o7T}t-S}trM?=dRYOvj`GQdthl@bA;aE5-Z@D9?a!4;0s|m2gu4w)KpC#T9J`BKVzYjUp(-m`3G|5w~q{R`ko%x@?~?lW|?`#TH1lIt?ix)e0!p*
nWKI%3K;k$=QyZ$Vml-L3+=V_sDQyw~7S9-?hp@?}tZlck2*R9Bcei*R^nfJr9_MT)H-(Cz+ca`KtvF=>{2*D=Zc`edtoG!&B(%O{9e5UWkyaPpAY@$)
kjqua;Wn#%>6;PG_&0pZ=aU=h%W}@75R0U;KT<af1-MjAutVsp+@j?RrQRWg^$=j8HtjQ%yCPm%n*x?_vfDbbl#j+9B6#wI*jahGS6b>y(DkJ5a$RvsD
qy4I2NK<GAU)?F)xmp)MH3dPtDt1}>0;9=X1iiwze!?sWn4Gx@@MM~FkqwXSVVhx0(yehe*BB_m_ARdNFReFX6Awfsyg*2Vzy>5j<ZMwD73#!Yv>FLua
x$?u??Ec<|a)8AY|EOr^A`L%&Fm^65bZe-Y!j#BeFvNvF9J$ZrFO386EQ0m~ncp>J-6V>-WXqB(<IM_O~xdt3W`?7TtmXO$v8InV{AiAr!@4Na&#3hj3
xi(GRjgY))@D83~{sNWB+*{m<aSsb_l2dTL*FY9`{BZTitOf2(5^H5Q2t!zYO_dzy_1U<Z5I<wF<|24YQkYESPI<yj*1cgrj0X9w*2}o-7&Lf#AGI^pk
(7bTpOz~}UW@`zFoU-qEng6nbe_>Kh|B!&;yz`dzzPz(wQH|*w7=k|Q&@4mW3*HPcx0=7_hu-#c^5w%BA)?=3tnt?kh=hew{J537CmH|i+_v$!)k#s-6
0meWv;<qW^AA2$pS=pE-s^lkG;SMzuTj$RN}&f!nnKs@%TbQi^*FV*jNvw-|z35I-nZ9ymSr-!{04&#$gb~pSc1i{mv9t|6o1LdCmNmQhzrubTDM3d0-
{DufC&RY|k}38L7czqT~%3=A$?I$GCoh@e?67L@p}jttbp?t*#aF+>rW4e3?FIU};pJANo4LBTN4vV|haQHUrF24D16g_B^cX-P0b1;rVvkO9&xHm-!9
QlxYH9e_iRT{F`5JlD}0DyBS`#e;R98tUj7olPtmfWjp~xf6CM~KJY9u78b7@t#2L(2)>CAH38{WngZ0pwt+U83W`F=21-h}4;4$%=>HCO+J0`(f`aJ$
9Xt>7-@)sIX=zEXe>YPqU&;ClML^j%hs5k{8hlsrNt7QNeKt`lnl&3+3R%4(-fntFEHrPnot+tfT;S_W;!EdF4Du)a991n_cCd>-A}pPNOR(r?gcN?mK
Jd7S?jB#hjif-nbN#F6SPy(FZtWzLiy{Ba$+s}~*bIiJj72H#6COs}rQgeCf>HyJ>dP&N)dV;7VQmStkrd>uzwzN!gb=TUnHd}keLd6mO<UPJD+}}|pJ
mc~ASvJG;g&Bwrh!tbY`Mw+eF<l=BBjD%50Bc#;(UKDDp&_;wo{>H6Ta_mIQ5*+mJ_-}Z%ZHYJlM&yF1}xikwHFvqNlNPA*5eRuWdcC(7>6(S@44x)d%
@54`KQ=H44er*;g<?{rOuf{UcNu>Mt{MIr$|}JpyQ|dQa^w_kq+G>7fJ+sy{zPDPga#7bH1?72%fgH0aetypkxbP_b3AUw7fvZ~Sc=y4Ixa8n};J^Xi5
J)!+L3-3rDubckPPGL~kIQqN$ruj2jeXBpUrIw0jo0iV1$40{JHW&-9{kd#g|h?Q>_HNp8VmyprUhLv~>`+{WjjQZVRv@AG+Nb}?GQ9<lU&E{tE)(2GL
%kNW%ygW?*3Lix$<?pt?hO-OD8%6@6A^hR{J?RDnb#Nx#*}Rce#o9BLHq^h7f}_=aA^_x#%u@dDOMM{6Qk<2%d9*(7(u#^VQ8Nv%n4;QIK~q5Dw<Oj*8
W*I0gRSnw_CxExa=9WY-c&-a*rsk@n;Zw49hu!JKGFKL-}!fg52J&mn<}aqu>1#LH{$xLLPw(1Oy8&K9TnMjny(u*)1)n;)H%a7R>0-)bnTm_qdabqmF
}sJZNCwv-UOEue(7kB-&Oi8#a*XEP+3rB@`BSq*0kEB3uyeHcao=`12`c4@a43yB}4^hNhr0}kf^@bMz22Ng7j1H9Qq0f0i(gk*{igDUUY)>c6nvFvTY
mR)S}WC(u#}?-dbv<NW2ktr%|jEH!8?}sGDRLb!LM4SVK=V2ekgcuph*wc0b6R39Y4Kh(13Wg$AwqeqDT$zP}1x!yhE?pCxD8F*kv8H6y-Q6yX8$FpZ5
Py9pA#C`~QHp#Hs`3&AoLiS)fk>AW<)>xvMmJ-L!*7YumPH9FbQvK}89(#^a`BuU`)*iwD{TVEBK35(GKet}Qr+%OIUF=T^;7SUue1sI!kiUhgSC<61Z
*u1C307-JVBgnAO|4$4zp(wrFJfOBW+`iJQhGe@uUdk@6J@^h~vxZnfdcZ~X%*-o9^$)^IXMSm<fcHhQ;Vb*G9ItKc{ryy?6><qGZ%=xfGw2EGQ_P#dT
v+*2wd(r_zmOVso0wm4F@e1Go}N)Xh5CETw~x0!T*$uj(XQ^eu!DB^eaAqqsEa?BXFWCT6u`@rnjQlX6M^{{o|c)-oX4BtV|S9Y>ma^!N4=3hn+Nfi4t
$ei2pPrkQMQgoUN=0DXd#t8>kBL^!G3Q;PRP9Ddr~Ifx)d_`B!14fxV(V(eO<A~EQiMjSestQORnJ+yp-`1UwH}~tNOaEB+(7_t<x2`JcX#^nVL2B$S@
pGwe~!UuS7NiaRxv9X><c*FF@jYhFLzqkQI<5rn54ll3f37bkRae4X5@^^aH9diJSYdP`L@?M#^}0qFg|{JR}9zAcup?pa3`742o(!>oD1m*IS6?>$=i
yfclpziKt#25!Kf@8LDo78VBir0dPURxE<X1e!o%N#a+Te+F0#Kj|}d^DR4{0@h0$Q1G;L<9x~s)kDzn!)4GxDGb5H-n{gni8M%<;2d#g=BU)R%ZQUpf
e|~=AiS%80>`!^H;MIU~7>s#W)&UA*VXRg~BY#jEYn6J|r#&#f{OS{4393ISdnX?sw@Waa`ZA2l-^BxD!oOcXY;SlSgZtWC#d;xqHr(iSApPQ{LQEqDP
AI>%#0l@ua@|4gKO5WPOyuv>F2BR$msA^Xk9X^N{kMOr+A2`zYj3ctw=JXM3WQp4BI-daZ4GeG8WE`oQT_E@a;o1RMXrN(lNa7ANIwYW#ivZ;ApPcl_<
)ORm_y>lijDCzavoT+@uGH<KO6pLM0&s~O#`X*Op2x~(fpFfX*~wv?_!STk)gwr(1YL<gQVGSC|~jN3oZDMJ1*fnb?XyzHwUfHdrgRZTW}!G9-EHC@9;
25&6m%I>X3fjCsI(p0_y)|q^nW}kH4pkM($_#_oRa~zDLnly&;q$<a@7i;)iLl=QhCO$x{L3Uc$z26pj2PcvecxeOBZzZ)?M}=9E#sblp;WdrO9>{1R0
4%3XrP(y8a7bKU9<C$U(mcZ3Mw*DgWTz&Fugc6_3M5_%EDYK3FWmv5&385IcjUsz#!js2RpDsJ$q{P{p)xG@m58OvciL@WTuuT%t}7i3IM-%5DL9>~j$
nkdhyMzuh^awimSUp~Q-&*g+qx4v!c&_>%j<Cy}ilkvab@r|_X=42Rg3Nq4aKIa=EYBw9O!q(|K`Q#Ju&b>w!Z^;SC*Dh<{*)dyChUuNJ+75XY_i}v$O
G#~Ggt+#L@V6l>e5XghbNhbr7~ZX_k#OX85a9FPhLX*}E5gte-HVrnr-$dySbLNkcauw^uZXAw9g;*DOiw}P-<quw?rNYcM7*Rd*R(7LbR<}E&2Q-YQ*
#y&7}%a0-^~SNT?=ImBNMDh@;#cvE^#Jaa10%U?H`(wkH44fy?Q03q`BQV5VuopJ~)He@PeCA_T3jBxY>~&4tSz0W=Q$%iClw(yVrX-`P2jrgzK}QfF&
*o&qyebcwRSc2xcj3=s4>H>VDm73d`w4;EIoI&Li?ls<x>ZWfc$upV87(de~SaP`9seTbW0*3H|mkNB8e1k7_{Q_f~I^m)v6a(U?bLZ5(}EB57!O2~<H
6Ql4^o1LQx^#XJbh?ef>TsM)(cg9LLb`W=eDOQ26wD)_N6+x5-E%BtUJe;;s@eP$HV=htVy0)r-Fc)Wisb2Sz6nt8c&@%ORD1Q>d-HRIGV+i3(f3OB4U
1HbaMDBt|!!p;KANloB>8`}%90=+A7L0He4=k79MN$PF1Pwn`7chB@{4P{X=7Py1W^Pid*Q<=)it+r*P1>CTP((UV(k$BAr3jscI2>^#iJ4LH<@bu=NF
Qd@O0-HR}41Xk7B2?COlet%OZp{50y6gHOukF1JJV3mnte&;b^o!H0f&x%!Z<iyWfK-t>y(7237lYB6KHnaY+31%93+D$i8jRYOmCc+o6JK8@;1r82w$
p90nW{hI4cHH>?6~Ya6Cu{Zx>Jsj+{mx!o7*O>{~yN!%)dPwVqI~W|2RVs?-Q1Vm7GBCnMymR(YX$iZ`HETdrWh@Sb6-bnZOM9eN0I6qAUy$-8W8XpZ$
w{9y1aPzR3_5KToDLZm5;c5$lH5&u9Y^3qzgU&$Vvs?$zbtm;&}c5B1;AFOaD+iD`?%#K(`t!quoFAh?N*e$cvbf^*`>2pKOXBQ#mgIrt^phKXN8;QW$
X!Jy>gY8DgVkp7R;qL>rnmlLq__ND*}aB%^ja=K0r@VDuCt$4S<T~?pdUffpye}ABCstmPtEVuzUI;&qu(GiH){)10(#BU&1CGtn)5(<i6YZfX_LPoIr
&lls`i@*Y+?c$E%MotEN=y+1|MWDh>X}>KzJ8D4JYN{%D6@j8jThnvOiVca^jBj};m?|h9T{NfnjWBrThoz}sb^S(<4*8HTGfRPTql#$=Y^vcqB6fd<8
G0M0rq>b$_rK%&6O|gS^ONy+*}wWIG(;dHeQGObkNg8JW<BUbTm=tIO0{M25IP%qaE^1cwCweF?W{NX;!Y&OAO{sAJs;0aAQqYRBUcf@m5()<UH}D!&q
0>>Q6w6qkNV19l$o)>p^m0881<Y4;uEhOB~Hh70+6&KuktF8N|Kku_(sUUAEE~_xsTrlw2d@+MMj|TlbFw)(iYa>bApSFb=Z=PDCD)PsM6v=PEnpNF8%
3Y+E1L4UqRIn<G%T{coonA?F`abI^Vv*j^(>cN}Y%sy_tSJW*XX`nN)rR*WWe+vncF=U;=$O^Se{LmeL5+5Aw$f`lJ#DR%$w>o46`$ht(@=Q2eX_fQ{Y
WMrR<9DsRYG+X{{w(Q4oP;-P`YuY>UK(k9hl50!G*X!R6$WZn6$8FO(#Oq*OhcKjuSAJ>EwWq2_>T^U!Ko<tx_0G^}z(LOk=$sT2I#lZpzl3p4`?VlQm
QJ#3pS$TN^X!@ASjH}v?rMz$}y`%cd9z&0Pu=gNi0m+sf+(r`8)%(48?|#Bj!s+f9DgV99_Zk+i>izh>;X1q5y?B@-@Dl>WoN3`m+?JvlsfV1Q`cvLi)
r<(_jgG8KBHmF@>N$)mO)5k|(}d@{iS?)lCt1@5lH^n7#VeJBhHC!vRSAOqH%+_nujZzdfpa`6ATqWW6eV{~_j>-|>>3~j3X8JZi3wv<E2heuflzN-os
Et{TL-tK_xY`@Nts^&n+dl5Na0zRi?0+Q_Q6>jxcqu_xCaWmiG+BZvJH2KiE9t~?+$PA`_|C2=Z23YS+*V&$TrSm9?+nzd<NS~pRqU;2u=W70X^0BYIs
=Ws{!OA??Ec@;d$$mzn=w9x21~)@PeQxon~?uBz40gHCda^NK+v~7U9AEy*iJ7Q#j@br~>!owrNgR;GQ6e<$I;BY21W5@o`1l0YX8+I`mV}{(j4`QPXY
mC?Kj3!@X^}J?DUD<_rTNLvVmKkD_L@(A^lS9a4jEQHOK8FO_#rI1<o|c68#cgcOcE1}33@Mh$FC?re?e5z0=t<PjDthHvM6=l$-|^AQNW%nVOyxD0+!
Fyck!j|$@VL%avFg$1B~6vF8q5jFAXv+j4!*^2Fo;n&b{qtL+3&OW;`uy}$|ZHKzTG~mXpMa76hAl$%c_vJmWIJAE99+_^4H6G*{F9?#|T}p7_rgWH({
b(>w8`wN4!woY0Qz`h|7ZecBl0-ay1TzW!EoZALUOpSoD?{S1q^*GVe)B=eQ=Gv^V;m1QhdlAPT2l|i5-Gey%#q;0OppPyF<EgFIB8@38Y~-s&jX-koj
Y~4MsfUqtZMqd?^XO?|L6aaA48rldG_BoD*m5$D};-~tz7wiFaE30ml!qA0|kmYrjtGHO5jFaBFW|!PZ(h^kF|8p`R~p?naSkEq~I};t!v`*V1UrSI+s
&O53R??H1GDFn82qr6m^sMX9#7{^Oxt=Ke#vb-J=Oa;NTQW!`wxwzy2P2TL_hZn;SupuFIrq--53=<R<z2p*U#AkFy1O&O-L_Si`1UbQQ?qk`wG*m@a`
=1$)m9wuGc&g+rOQNeZrJ&&J6iMUPJlkMpO1eQng7uxvNbx&ok|EX}ifE;2B@ixsiKjW?{tqQEm$<Y>vsaw>Uz2M_blx(H>?P$1Wx_w<h4bRMjbf7$%n
BSp8x;!Gl}Mv6IJ8#fbiiqQ3}BRaD3k^6fg81a3Tp$^I0=kqmfZ+angt|u2GKR-`sD*VO0CzgYhHey$ZTgDB<FM@Zv?wlq*l%j(T#_feXHgNDI)~6FtJ
{dh7>hGBun<aDH{&2=dy2PtZ4v{Z`^@%|xo#&WfE1A4Azl?FnlCgX|H!l|d$$LygR%;f!w~B<%b9$IQh0|@9gypa$s80ZFzv3FUAwLsl$(Y}K$=urxX~
4gBln&(o{_90|#`pJjX9iigjrFCB!3ejbW3c#=Zkh{J-cwP0ErLb}%f@`@ZXj=@s)%<DyFLHG2dOe|ON04Bn=5NZt?W!rZD&MvRCUJ?_mZQgZYL6t1RI
1$0{Ul5!Tq88sezKU2%3CJ+FKp{44w<4;?#r_-+)UcjXk2s2H2zR*Q880kM}+Ve#&B}ZuF1bvgRQfD)>!bXJ1Tp<#=gmy7$|8&KviB-mVjsqXMwfxGkg
6?|<)jo4(*T*muZDBmMGP=fMNKq{7cl^t%LGSP$p*XYFr{^J6f{f#wYih9<d`&7tDlykBfEDT!F(cKrx>CpjPJ_DB0<zZW%u%2frv8m@9XZ?RTqnKO$h
4k&%R|ERyWmsFD2;$K8O^e^~AA$!a&sM_zx<X3BKgl*k^D4df33cC3DF7=S|pn3=7>uTSJjO}&lrAd^3A@*KV&bObb3y52h1ot)DJs>_$lExDh$A}G~a
;lx12*eA;9k`{tjHOV1Ia7Q?ajMj?5i;Ruf<2Botvk2bz{0Ne&dL2Nl+@s9q3y;TSm9MY<LlUEq35~cReh4zM!s^KxKqmQ_7C1;>M45F`M0r@`HxZ6y<
7|Dh9&pM-s`uI3%FQ~2X#2oiC07tLSB{Vjgj~hz97+<faa;u<EdvVV-LFcInVSoH|$xi{*MPV4SXl8Vb$rqEZhY;w|{)bZg{2iR=~Mb3iN5ao1H%<$T?
3;eSJUYeWQD#zFp*m?;z|S@|Fh#LY9$jkx|g@1JXFV!m3hY6_`!^K?yTiF23z&JptC}LBWaB8*^HW36Oi9Fu(5ag#T%Fpi9&lY*!13K%-Z31<ftZXNh`
#FJOWGGGd*~x4rt=TEMP`2q1_yhFr$Kdod<ym$k@7@NBw1BcyBafs=;(z6aC)V(-nGT~)d((f{ICDk2d`H1!5a-w6arh<XAfL??Pk;Md>Wc0`?1b+`R}
r+jVKwby!Bv3D#+l9_YPF~>j%o+H1ZzFxeua$3o(=xCZEq7nc)N`JkX<HK^jexUr4#$ZK*tn7EZJ<Q*Fj_IEw^?cimdYOg30$YpV-crP6MR4>B>RlyoK
tZ!0fTEy)Cmpw9=76eJHV8f|b(t(&^EdLQFs6S#h*+a<3b*{KS(AFLAddJ2_y(V3<?VE;unbcxhNRSSJ#;Q?h;x$?|I$o<wdCL5;8+d`<&FAN;twAO*E
5xmd-5OZHr}JK1NPPl&U2JXi|Fm<EvkNVxRlUF4x4tJ5A5(@SW`L06>+`3#dP`HC6}}EoXNbofxxd|^Yz<gV0r$wrl+G65|@0D?}>j|i4XjIf87<E`2;
|wt0&2Ir_QCaucM2b7Yo2#?~RjPi*h6^DXv<`nKyU)_3(xdwHqeTTf{z0gML*+Hp>CHqFe5A%5J+X=ih2z_CQ+Hh)X4KrgmxJ)BAlzVI9_&n>UnT@VM9
Em_%8DfcGW&o?m$Pa+Va$a>n=!%t{OP!rmu~ONfT&3_tN*{xH<^#a&ql9((ZE^>hAV!N<{+xODk^-Sqp}-lFMgf-MrcH+3+xL{x9vkj+$eU7qK%Db{;d
1^tOw61Tfy9(``Z!<nwQx(M|+qUPyDHCAZfi)Bj&o}U*)sG@?a?PB31d@kSqq5|eB<6gU+KPe}_CG)Dg^JC@LVHV@4K0km{HkXeSI?n){BgMVGC-d!Iu
*~I5n(1`l5cBgBor_xHtw$oq-Wl`U>05l)yqJs+U^}WamnVT({{2CXC4R3@my|WN9PMsm0M}Ct6?&(d<=*_G`9e~NSAa|(*Bg;s0rhssgJB>U5Te}1^;
i1#E;2l~yf_zj2jRUbDb6T6i%UQ0S!VRp=yIPgIljb>^}xd)cys7jJU@jJV>R&>Y&#*%l+W~|Frc@U$9j3s-N9`f|NdUJci~b_dhrzMu3y0t!s^?{{Z{
es$T{EcBT=pgg>&G`QTFw(Ji4Yaj3{^qC`ow>^Cl?$ki!1M7PFJieXpQmqtE9=^tr?_@;YQ4&HL`<9_GYrS?_N!M}2=mWL-<#jbdKN90>TAZl?c?PcSA
npR<6wbwTV&mz&ET>0LVw^{9i}w8l?L1(@lp9_#d%Kv^ys?pL_=hm-(N-58fN70mS4%Qyj8G|gZ7IswzLL*|RYn1Y?7znSXomvwhr?D3o-V*u@ZZ}W8{
_5e$W$Q;#64qcv^CZSM?kpUkpT>=`Sw*(eimY3Iy8C=%P?w{|yOy3~$dh57eSzK%;JlW(KUfY#kAKc}<R;&$jrjKp&`&a`0^ni&`pCZBCZHRj-DC{?|l
AEK;&w2Uv&@IuqS8?jNsJ%%i`I2)81j;cz`geGY+;RRMNL8=H%1WAlVP`O1fpHR0d8@9=!Mnzlc%PXvc2RvLX#1=h@4x@iHOpC43_kSR0C-ABQgh$K6`
cJ+h@sT$pr@=Zxd>!Yfr5|NYbGqaOG<jWF;brFU}#K#>dY}5`5915af`nC$~Ln9t?u+>gA<o-&N<xhMzP)Xs+=y5UsfK_)#VhmAsCpK=*H;VR7C1<$^C
4;Un^q!Pc)Bh^ahtXqwIz|e}cbthy4HYKvci|uAhdicqk6`$MAOs`%{T@gLrs7!IN%NbB1<ram7W>4Wd7Oy<=tMirjLt0chyy^yiH}4lWoA<6(D<{x9Y
~_s@1M1jfFI#0!;j^n<XxDImTs#h=Bd6D(|9E-@~JsXh9U;8N(J5nzpis=*G6(>^5N5IN22uCG-B-aCKSGcS27e=5RtftL&dO881!sN_RM+*0=L@XqYJ
=fL2sBwS1ioQYY9w&BQA;@(AbBaG#?a*S(M!zlM2FdtrBl5Ia9Ahf{;G`c3Z<aO%&h8(Q{Q2zc}30Ip_!a1tE+`PwgWeas}SM`#b`0t}18(Ni*1hYTO?
{-<Dm6oZ>r*z6FL5GrcQ^~Ahf%7%&DlwSSr7w)533bg*plR3Cg}r$iIfJHeNenG-MR#jE3$rwPK=p2_5^oE32fRx@h*{Pwmw2y?VxZ=%gQps3@}tE1o%
d|_{(kYekjR*s$3zmby2akN-2F4?ByKhjs#R;ESlRP&b!N{u6VOodhdu3SpAwTmd>hP&)XGiL3>Yi2J<u!_W5kaXrJRPF_xxhMo4b9C`J`y}lLT~(`nP
oJH;a3>Cu_oUBwf1kwpj=cn*bfrR>K$G`-5A&1+px;6fP4)&+<W^^#of_iWN_COR{`%J#msK;k6=xtzMX0UOtd-)8ckJZr%i~v%j8@-(wx==iD+ReDnl
#vPerSJ!_VCzlk(iw=Z<J8!R8J_l-#K$(e?><8V)j>?YJsn+?dl)GI+RAK83^B|0JcW8(Vfrr`K!`$a|Txe8C$=%KO$IPKnL4yANBcqdPUlie^+m%F?5
Szq&E0(2`qZq%Db7T~^>i?w6<T2H4Z>cqffLhvm4MllRfAN>7QfBbX0o9_8#zm2D0oOf_~7_fH*qpOJO0cfB@#&lVFuWKeBvF42n;iA*T{!PK%QN_2a5
qFokM*V6E&G-fbfGQITQ5z8Kqg>~1T-udCZa^onf<j=R2<pxw5yubt$ey-{?^aIp;5Hb%Apq7{ExnW<y#?egY+mFOO77{pKSXDzPiLTC#qf3Sz5L)9vf
oD9Qyq7&aZi4j&x;4B>Lxxa=3b{@*&hm<hScN|%0sO5bKE~b`Jo)C3fqnS^?l%Yr;Jo^8LBu@3Zs|;c!#1SYT;u}fil;Z`SU0P_Y&V`?0Ddif#u#a_oM
2kirf1z;vMwZ*RxoXpNsKgRPfrPj;q5IyT8Y^jO164MD8iaeUoqH=M&h0?a6QL-BjFmZSrxWlifXvvvu=(cb0*FEx6YXs4gXL(0j8nOw5&9^42Xg<4J)
bPv81oh<AyvFX%?Y;2XL?qK$XJvDp`NW79_4#MBkRKC}MBdzQ44!JzDxKn*hZ3*SMk=x>;_y>?1@pPQY-<=vNy*x0A0wBWDcJ4n8nVRwCSeB%_is-mz!
3qk6Kgf?I?5jlgF&u)3}dSS=x>;vO3sg|;_Zi`sn@LEo6SM?&K8<%}GW69ZItbxiJ<g<AHy6kv_uat?RW?nb9o$tHzFcL7+wDvxwH_GCe#n9Do$i2Tbf
rGp(>b+b@i7-jkEzSdr9ar7hqi<1!jb)QImVxnJS&nyZJ5$LnTsa{u(<oQ3CLmd;wn?KhIM{R*%)<!>`~2_(Tlvh64Qe@j@mBV&vBYM<)JF(dE-S*`VA
eCA0XT=MMN`3s4LEYA(hnqUW!E&1^>lY?kibi|Rt>-rutzFPPsV7j$H$lQVvi;h2udJD(lrYX&V0Z3r-6yXz1$LK)6<HhK=w(m?f0V679ct;dy}rZxu@
QG4rWd9UvTW;6Ofce9)#68CY5Ceav69$lOgtoE4bY53rLKJtB8lV?aFNB3O;}I@!8uQc;L$|u6%YPI^Y-ad5tkCdD!AC+m+{D*AVorZYbs>KBwGBhjmi
-dEy?u**`j#Vr8J3&<Um&>;tZh+x{!0KzG@D7zd$c|N0K+-8zSA$g;s-_zq$v+>ciKxVgoTX#-J_CvSYxO%~j$!@i7@O1XJ_n=J)y87EdN5X8EP3j6Xj
>-z?^K0ehEj?>6p6j8iD8FDTfw*3Gf^+{mg*s$;d9!JUn^&QZH!FDS;r_^;9D^3Q*zL?6;AIKu?E16oj<X`J<q`a=3KA1u5;Mp<4m{I9pP*_(nLGA)WT
q;ud?0K1urj?h&gBETG)5<O-cAwnuj0AvkcjVO^6ZgUtB8$bq#}R~;>N-h(oDN{${KCE^SO)x`DXjIrgv{p5$3dj3UtYaW9<C>=H9e}s%>>+|#?`+_Ne
+%qC&t!ixVpeI%{VvC841Fa7VYyDAndz)5ijHQWmfLC+8HnT83*#MzGO~)-7BE%sU*3ME3f=#bw88{umXb!_jQKc`-*eLul!7J-*{!U)9r<o9aV!mx+;
M)_+tQ+>a@jQ;D1)q7~|X6SuF%(phYs1j!5FybwKyG^%_>NJlEUD(ijd5pOv_^+hwb`P^^46&~x48W&OaUf1U(Tx<PWlP&opi4m338OM+IKV3xeI2J6?
ixx5Ex_HC3nSQuP;UDU6OlHA;97PQz38Eo5}X>&Wk7=to&6gplndA>b|!8L90x-?sMv#7xWZ2b(Haw)cTe`lTed01lx^sFS9_;dcS#Dix2(z-A=cQ2;!
IZ}N(0iQf>!=e==ULToxsY}12^<b4~E=YZTfK6azY^9bh<sZd9dC%{{tb6ee_xe3^1i0aXb;^XBM!pcum52hLaWA1rP=J1#J6H+Q!`+r1DxlqNOFp;P%
gW|OTP`>L`~(GEQG_(vZwoNcPn5Iu7+3zS9)8Hh#sH4nG>UgU_*R5K0#@BPlW>W^%N;wl923x1^On}-*jTLK@2@J?R%HeKloB#9ni42f+$$<ptp^YNiN
AUrg;sEL1+vu=rUqcQKAK#txWkIFpcU44C*3`8XHQ@Kz69d0S27sUwn%*XW}vE-kHSS%rYI3hunZvNDdTWwMF-I4msEXy6)QN?^m^ShEfaiiulJhUScn
lX-i>emdq1s5Xx2|O#OWCbk1nq|+Sw&8@Jl)-o27L(`n~u0dE|6(DfGc1ztMhhYtPivccxD3&V)J{vd6ds&R(9cq<dipm#d8-1>u8Tc`FUa(JRs&*q@R
MZbC_=Ky`pM6i{T{jToJZjiX;LOr;%SDH0y@7xN_{`LN;1CBleP7-2S-zj7~4rO}t`Ner>r!P3=MjyG+tTPhfE?)X^%=_esg6sN1jO;d{no!Bbw#uR6_
^)?#;@uQws_68}IXs+Q+eZ%jx9$&GHw|hJ-;Q8_OcDm%<NYEohqh$n=yGy!woNwjh{rBIZGJPI=H7+w5fcK2c-2GVk$}4>pTa}4baa`ENmjSr;Ireq&z
Kpl5E|vHUTCba_gZc9;h}6E$5`Q%Dom<4CaQ6#!w9^ykC2;eSD(D&x2S6S1E^n;Qtc<lU2_tRRU%2V#Atoo<K=u-Vd*^+F>-X^2O?VXYS${en_!L;x5i
Uap++KjQpKL1T>G%FNqic$TdxL!Vew-dSIWI*kX2*ElU8KT8f82#v2)^}4O?df@eeE8N``3LY+e$RXq&=($hkz^odb`K;B`spV&{9v4RKIfXt!+qd&Jf
t0?Oe$x7Z-n*nasIW8L;w{f0o05FtI!?0~<9+!BjRQl(p*++*abU+Z(p04g}HHFWxuuwM(GS4CA`!c#F@eES@Pu@hV8V9RD8cL*kdST-WD&(ycriDfTM
YSUz7Ltol|(cC`3j;GXKf?c2(Nx6GyHb2LFOnT|4m8aMBdQI$n@{m~_ErQn^B$1DIq+yg&uIa)+b=!7ZX6UjZq5W9czWSSt5Z@k1M&cYHMmyFk-*Ko!@
y>Y93YMg+68Ms&14_n2%E4Mx$w3e(qAoQE3z0xlblT<#~_1BkTJTbm!LOy=oL-Fl`+Oh@DuP(v|BhefS=*wy}nWs_fsgk^t@XQ$xD9*Em=zZe??)pNru
ia@5lV_wAKEYo~fK8THkoEa#@dHiVP81EXeWy}y6YLT1ueFp8OE2$n1o7FKzXbrniq!1IQ<<1ufe8t%kDiZH0ItE&cFt|sS2`>2aW@~62dpQy9Pea01-
xBtzaGyB>Xj))-`n(#U%;X<Bv8EZQgQV2hAKU6v1022uBtlQ(ZM4;Ywslumw+Q3=$#V;zwX8McigbvxZ;^>#kw7HCsQr~kNI3kQn{XbGUCe8SVC|%_bB
VnkJAW*rWSX)%&|SIYGdBQ;EENYuN3}jS-7aM%qH(=T6(Uai>Rn3Yu*DHe;ns?X`_JatBB>!`M|Az>0X);Qqi5Gb!<TGNWUfKz+^5_^12B0B$5HqyJ9<
x&q*TQ-4P@t=U3~=Wi?u|PwfCaNWRmD`Yt8D>-f*dS^dhrd{|!Uv@SV=r*tFC9>jXUo0BTVB~n9oTL`;+^oCJ`(AiJJEML|G?C(#s)y{%B(fI7bJfeXC
yd59vo0$86$QI|Dtl+>qRKBi$yU0%lJg;ivSKMa{_>X<|;_DXwdalFx>s1akJApE96=}V#xB}#+E@ppXW{f9QMT^AN2VaBF@5I1;D}KMk^ZjHnpOt3=?
=x*_Dg!W0i>f;PXo0zqEt!#adEE!%i4%nSb|5%xLl)WKYw_WyBZ7~LIi1zdgPZEq>j8|{JbC>0b6`)i-e%`Yxzf6!s-=Waoz~#94fkNuY3ktjJpfO731
ZAp)oTxQaYg`~MkdkckYYJ4zg&zgVYc;BY#~ClV#<L1MqMkC#boh>$#hTS_I|FrcPVuOJ7Wr%>7iu_r+-=geeO<FzbDa3Yt8<;UJP7e^x(MRR`f%_`Fn
BWu~MYgUk{O8pU*}A_41oD_>}ETrbO-74d4<@bg9dU@E#uu+Xsu~{9&q`vErooe4-vfB)jzcJw86?9$R47Cw-_F<#KR0Z=o*Nnj%~>r^T>5KkNmhBxtT
mNi7w(FTq<Ok-DvvAfm&Q{ptPdYlAAxGHdwT_tO0NJrnG=+(=IT^-9KeJ*-_%T9?Z*PB+K*$N);48<^E#5BL<)qIq+)eC5uMM;H@Wqyz8$nT%{QNtUly
&5gg6`RlSx-5#f3uNDQ@_ZE}XV`W+Hx)YnJoM@cYcG+wz`M|t%eqUZj`%Lzc6C$Ic-J3(YWYsMF`(!Owa7q-)cJ>D){fn#mr{}KxL!Zp^du*qF^d0~BB
FO*#Kk}rR-v8}i{Qc|3qJMl~%inkOul@TO{AcjLJor2=@Bj9{{raavfBo}M<Nl2U|C#yz>9D^&-GAobf1ja$yR_dA{5KE%w;%T3J}3TPyZ1kT{qIx$7m
oZJiT1l8f6Ds*CxidpvHWKb{P!60KMN=SQE7jJlmB$!zwMAe#ql%v&)`3U|Iq8tkUvBI4EcY-koeHN8^6;({P#aSn>kS)C*_{T2JOQ=KlQt?@7}k#&$s
)7@?Yd<YWXDl*i&tE_cXlU=em9AmH{5EE?LG8{@(!q+8O6c=$4v}VrzITQHJX1{VUJkkQU!VkjAt$B_dtOO1Hs1^(mM+RlsX74C;zL@<I9j#P0|HQ-44
8_k;h*zn}R1C&9PbQUz-Xw=aX@J-mXh5eM>Ld;VYVlJ-`LdLdT*yv{c<vAyX_&YxC#lHi6K`J(e2%@pxZ{QfiIX{#gI^Jj{eNzEE*WehKwg`fQS!T<2j
PyBx3_k;h*pC9~>|M|iH#Qz8X6aOFl|F{0}Xa9fn+fV#{;`h`4e)`}4HT@^T6;WIK+-BFU)84Z8sAS8St*3z~$0al4cJ<xdA-YHW!#_X#^Rs_HpI`js-
+#^h`)&T2(!@#L-kv4WZj6AAECzTD^Su$9kv^FZ>|mb<^)_4TZ}HCW^h5CXpa0(x|D#|2Yp?&mPW}Hre!pFR`&<3^AC3R5e*JC!J$@Iz=06z!<3E4!Kl
mT~5B>-Lga5(*;D7Kx_#gZa{s;eq|H1#@fABx}AN&vg2mgcr!T;cY@IUw;{15&I|AYU*|KNY{KlmT~5B>-Lga5(*;D7Kx_#gZa{s;eq|Bu4|`3-Z+`Oj
~dJDvXNjjaDLcXQJGFAqJ>v&cg?<{eDtl`2-LU%3P|>0o3k(bgkunCXU2!&|p?S9^@Y#rRxMGekmm?H?xzg5c_-TY&#>XxB3f%{R}ZG$AKWi48x8(<T{
cb{9i7J~`k;vI$}omIE_c@qHVmzF-y4Gt!%Fl(GxpCDts|_2S3Y5^HOrdrKTN`AwZ!re!DsxYRT%;!(66@a_N<WqMdqFJEo_q1Y@`UB^Yuxot!F-k6aX
on;?!nrPYvZ5F&h@hm|1{fRQ;;B^;XrkFrxR+hGLL}eufH(NuWouw_}4&(qPU8SOr9<`aS#7-qpSv{dnv@O|CLLr6IC+58LBObP<HeCgGOU*q`_|1<97
djGmMO0AdOoVMUm)8i5wYz(Hm3=0e7$*txoV}o(Nqbqd-_ad9j5DI=`yG;oG4hW1C2Gdg6mpx)XQYo1T+0z9<=G@nFLYcO+{F!jJ3+NAeHCZ8JRTBiAG
1pSY5uJ((Y68JSpb7de|y<<_Ba#h=>doB4bVEq#zCMOR**nnghs2car~vG67~J&pf=nL&g}Flg_n|ip{SJ~llWe4DQt39LmgCbJi}H!#JKe`)GQ7=>GP
bf;?2<wR2tNfS&3~~@N-vpbaT_MZQV(xg4Xvgd5=wwIkkItEfgc-j21gpGP7i+UZ92vqHhwQN!LA&g*<C~P@Xa6q_7v)g<o5(Q0%rBTRd+P4co5b(Lif
xvfNltg-s<1)HMsinUT&O5T4~5N(OMARFlmm=$I6XI;G}0X;!2I=7RS`;Ka_8^$B%F=$fa5y7z^(^=C5Euu@=-!~^HE>;wc0C6tD!-}k{5ja;Omt{emU
3ZK(tT(v$Bf@reQ1Wax+^v<GTL%(;IIkiq^Ov|f<-$ho?iO=(c^NHIC;po0m|8l#`iZa#`z7yY|A=eh$I2n%v9@I>tTiIMWV}X1HKkLIl(*tfc)YW?qU
v?g$p6~rkuRa3>%B17bEc5(ilALuw!u}#pY)oa+lf$WCJu?L=mWZ9CLlaiGap@iPgWchLDVi2u*T_fNEXtW%yBpr0|H&U#uia>A@181JtRB}d_c*ywV0
9jmp5;usTZ=9{y}})}-$uyXZu!uE!kc7vXwpZ0YN(|Z(w5(C%|b^yHwYzhZEMq8;l*P;YUIbB!d<t0pvBDi3P`_fTBet?CrPtPGw7YF`2<@X*JHNIGGZ
2g<rIE<Nut(YuIO{$CEN9PI}jD&exQ4r&bAD8a6oH(-q5AqL|LEc1BlDs-cc%B1!)XnON$lJAyf$Dh0}c*1!5hpF1iym9cqj2R}!LZ(OZXn%S6{itJq&
fAB|q7k$*aW$0jOw{eo?T<XsI=J~%38vVo9F-S-)yvg{G3QihzvB0n1R)zdnYlN*tXJ%|&ul)5-wl}ffmLoj>vegSThm(QTVhBIVTQ@xM(n;n7pmR%7o
ALYxLr$?wki;)A=*Cw>D@U5p%`J@PWT=C3|cs*NCr8?7V>D`!g#=^%BK8g@$CPgS4eRK#@DSy$|Y6R{|afKzebj2cXqqj_rPf{TDCGY(?e%0Kih)IDun
a7=r#0OqJGGByZn*)S5nC4l7GXL#QRs%#!x+C32ReEV`_&$*<^e*0lh`#o1qY;Kybg6DZEq}gnX1Kf$(U?7qfB(W)`5s9@mVHp4Rz{{Nzxvk+ou6n|)h
UywHF=5EPG{)FB{Jt+g*gzb?h$&h@>Sc+Ymmd55%7Nfkw0_j;R!3<GGW>-BeA^jCK}~YnC#EUy5fE58k92l{KlhHEuozW6H|aohGP7112I#G0P_{8%KG
n`f`A_52`|~3CY4&212%$Op#z*{S#Q3#T%@ARMAKQWLp`F-3pgdu6B>$~#vN#KBJrM=FV8n0IjJTkYNhWt+&%x2XSV#fx|-lUposcqgaQ9x@ch^QVxs;
%%9)e2r35Ktm@6$j@%q;Xt{-dkZg~HxZzd6Y=)&vXR;bE<&F_1(Koqmn9gX6h<xCXLnxMDz6+sfvlPZ5OAJy&ogH~A(GM(hdRb(jUimE*yZ0mW)`(<*-
M+4d~m`^J$#r--uqkCDWxE~0Y2&TxJyt+BnwrYrOD;9gp;e2jBq3Y4(EKV}npaO)K%%WfCRWPfBLoeJAZ53w$fQo<Iyx=Y1jmJcR^Vv)^R2OGE)AA|B@
rq6ankFNdt{<I=1azesFYq0}slLiZFhWOxYVNbtD%aKkYIzqRb|d1+1mnXM^}%aV9X4x*>+UAOeA_J-5TnZ(j4ifOK;wRv>6SIY7}gR*o_4`{fj-+(<e
P>VBr1&_uhy8Z-shT&HXFY@H;x6)5(OfKj(T4HoPSoEW$3gLrmeRNcLonr#Qb#)*i7$F`6wFvheY>l8vIfu!YH-7@1WJpHc|!mC(iGOAR%s3rR?gZ`CZ
5&1$o`^`cClT-!_;@W9L1UrMAxOo{dnKjvUW9scWG;lPA$yF`o`MCzJJKUTN{j>yI~Z{e3d(%s)YCI}PaSKd+gQG)R+%`|P1Yv7WWooI)C+{wPtGtRZK
5Jbe-Aq2AHFb|=g!^`63c!Fuu8&z^0$e4N8?QsRE8(wz<O8Rpv)`r4?-w`4MucOk*Sd;s(k%+9vf_e+CP{f^LcJ!_fqi5wdC^&+58;vbm;4Mu}E^KGG_
DPmH2ezLpZR||*vX_F`S>S#AH<l>JP9|J$hX5&jz!n7@VR<p#ZQEIH>(>@ny5Aqj2AEE=;!qG#%(PI5Zqh%I;tABIys3$o*A$<O0xuUXN^GpRH=Ksz~D
HK$nduFl|0D>*~7_VWx)zb~$uS?&dz#}pK_6zT&#vRQTmD$>?7A3$5O(0iykZm!e{1W{H>#yK+D{L9AiUwcQM5EWEl}M%2Elq5e5~A`hd}K8;FO~>jnT
U$3S#hS;AC36O{PoZ_M4`!-3jJQczA~K^PREl+@=26AvvzG7f}F{{#I>bbjcIX(hx&baZ`LM5ZM{54Q8=X;su{fN7H{M8D-J$?ow3!V_bg3|zuiAixip
+~dnT5sl?8+A5vwNc@5ldk|Nqta-^O1$=awhjqx)ou#m$vsaFtMhY6n@_TLJe!sZY_Az!d9uDkTZKj2QGd#FR6Fz`Vc^bc7e_50t6O%LCGRvO90JP{VS
|W0u65w46{khh1n*jtxPl1OtlgM#-)uTKHf25g{0)mTgL6zd|Cpre1R%+Dvwzl?8{72N3%Tw+xr$QxhGh3DEi;YR-&buN$04AM2mGF*t+xFfSPO>Ko-P
y2#qsLYg>~LXGR0n(E*8uU^w#G?IonSw?BmV(*=v-f#~`&iqh91s9?SJq<jslMC2dgp3h)UbRbD?^B>~AnTgFmp?1N*4-|4;n<uF#88ow>C85sMDgS~-
W+P0Y*wt9LrN_aubgbswgyk+#Xsh69<tp+k~r61vo;m(*BVtpC!u`oM|y`e(Tk-;wasi)6J1A|@BA{0An_7ZE8KgsSSgsLYqW^o^g4e?<KvesjP7RzUG
P|wdnd^m-b1=X&t~XsU1b@p7m7jjin$dhlSn*EY5??64VsUPi^*%Df7=PHx8LJrzF4ymiRmk1Ih#0~BP#9+<>|V3_c>r~l`Yr`dfH^6ZFqE<SkT=8zx#
AX=-^u0z{-h-+>@Hn^V(CB*)~NkJv9Klml0A}VP-xp>I-F}`t)IIjX_UV>~G%#_wTtO<=@6Htj*^_vM*^eJg`X6XtXODInE(<>`MmR*~%4_y7tVj;;P)
Cud<fcJLzq*4jQu1u+i=<r)NG%=#oY79Dh!TslG|ADfg`qH|31`m)(CSbK%NEq=b<1zKyI*ror_w{A2!#K46(b-LnK8*OdyD{T<NoURAjMm|n8&oeVa3
jM57|W@_gQ!M}|XvX|D&&mU|A6hMzKB?<xYQ{>`!3+7Aw+CWExe72@*eoHG+z#Hz}RA=RkdZ{W20LJyqfKM_dT^8(z({4k=A!fC984L*)($n_7NW5pVS
uTyJd>$<t=irnXx5u!G)%nSKeb0KfObZUqmv5V(5=gtOTIW|s+`0OS==;)UhD*1xm{rq)iqUL1o%=p%cw3mpyKP;N>DOdpp)D;wDwDP+m6J`fu!EI~s`
g&kdWUuq(w4fQ$5WIidnCIECf+`HkJ~I^J$11GWH+WnU)fklxG~QW%KWAy`bjpKC3wzBe5|K0_7~P=GQ(5v!auIR=tDym(Ad5S^2yh|R!@~pi#)aHXqk
wn{(b&DFQ3eNqzL=Jf<U=6=4pYZR=JYqU5Z^XS=R%#mTq$H*wC|hewTM|h&8EJY!q*h@aD`LX8Ah7<{|*;#)Kc#J+dQIPbpss;hQuNdFu<?WV*@{A9t7
Z-ZF=9J#e`p{`UG&yWb?)`nuEs89B<)(l|?|)7ag^S9%f9xLu1${|d|j<6Wt}xF@lm@y>ZFHtaB?Z%3`Qa_>S-?BeeeE!uOpt$nz-;w`5I<S%^A8OKgw
y}{(UC-1hA85W#qcvh$j8a4YSi`$*CAX}yt>Yj5DO2O?^i0b2Qph{LRnW?h36q?uf!~4dEX<L20rP82C8~U6tk6HsM&ez`isOa!dovp6RnHI#S_d>(oY
?;|?JqvkTVA0Leu>L6@%nEm<zo6;apitvZRwN!YC!+&qqHNseo&on+B9X^9-K6iUyh8AZC*;Na%hnTC$R*&Y%Sv0Fh4s&~(qIzAE9xlqZkwj}ltilJV$
?hJOSag1!-^glc2BooYbKv^(t-(=H^0CBCG1_=idu^{)a><S8|T*)KsMSW7p&ZuQ%h50Arb2qI*rRF%Q*KG*sF1fY9o1Mnpkv=h{AyJwCtL4CL{X*-q7
?#k=2BxL6uYrg=ZR|=+He|r;h3dj}-gikIljQPxG(HN0nJ}A8YW~?6=G9Z;R7|<UT@9zS^k2n&zZMju=37Q7rWN^f0r|eR7DlhEC|Sbk!uEm?45Dah;H
FmzRp0KV2lo6>-OWvu2oIRCtK-?N@xxcQolW_V@6(Y8!SyH0I9|;*^naNYMSOH?~z91%Qrn>AZ9;T24L_SPwRV3efEytfXjN^$tKZUXZ_XC)>Ec9~zXE
D~l2<J0{6;P0YUma8O!gu56siaTNVi*db=W53<(o-&m}i^o&vxQa1J|2l&(VPb-uUR@yV{i2^~JLZKp0D^wpELZz+Qf4=@Y28kG&H&o_u%SzJ=lMef@?
WweIZ9MPy@s}uwSaHl011&EH>+gz9S9mRe>ILHdwUx#2S*WeTf@tAhkSdiwMHm!1iMr*P$VyxZSTCdmF7vyNX?)K=5q!bY^BycPN$doLR5}EUK~jZqKU
Jpv1<7kFqHiu@KKSkR<4PiG@Al1t%=~n23*B^wIA1PVtyDr4z)ZpZa{AOVryDkV1%)T7sLQ;st#i|(h3DkediM1rOfpYn{gsjp_UBw9+tzXIb5U0xB3d
$Y&&=GCCGqmAAE>o!68Aq@cj1o24g0OV!G6ei=aB5*vG>Y3Et7(i-a<!s_h?>R5D<NHYaqN04|IF6x_!-@Hh}5WAh&+ny{#rJU?Dc%IcjcD3@wFlR?)3
FACWzrNO|qOSmX<=3xaaQ{Mi)S_^0@rd?Qs-d~R0sQ0G42vjB^kWidB2zsn_)<={O4SbJwQj;17=ngUZ83jEo7@qnC^Aw6kO-B0h|#~<chSc&RY)X+B*
&$e0I85dqTU-u${Z*6(4wiQN)C!)iXJ5mASS%J^JmT*5gR#M(Mq7mzCY~AfSQJJZopRTxuU4m}uY?7Au&Qf^42dulMoyeIgu@_KZlL{^3)spo;=3hL+W
73}-31F)htrr|lkXgsY(%{LfDbz+33}ui?0esWu8!a|JO>!p+IDV;OqS+5KTQ3hafH&jbBklRoY{fG0`t_2}aDBLXW{k@P`-_T;P+iNTZ6xqKiuX`{qB
>ma%phI4f&+FOD0TEEGf<z<aHZX+m%J0%mf7Om!uoDr(SSXCs6^{@5+_&L(A`yV{vT5xiN4rw$fdJxQewiQ;RAUadZ$c<B{TchL}-H^=dWkk)^}@Jq2E
m%tzo@!x;lrnIJSY}J=x1C(^7={ca>wkc>m+`6Muf`-oTWaZNMAZi#xG?ksuy;{~n=Iz~3@GjGR`MVdzvMpV%3q$|9Z&b{=@~V()mpiU4i<D|xxJYoX&
6Ew6`q;bFa16;A8TH#)@ejO<yY$67<&l!ucVf9F_et-8SVu4S3^7;*iWeoJ{4mAIi%AY6Zz>}%cv=q;25J_*FA7D-e{3^%E%tBPW?Q8Wr&57<gVRuYUP
%k~~Jqtpr=S^#!VlA!U`-Y3<GvRnv`q(DR9tdk*3&PmX&s*AFO<R@d1FD~SREAaGqDJOLaMjU^@NM6U~Vr?+E=fm!h6}06*AoV*O9nsBI8%bdz*jIB{E
YTxE!&^M)$TB)ftyK5U!>a?emQ|oC09uQCLCx{%IfdU>Q7}vWi5mMg+SaHaEqv`=?m6ola9U-2c$k8ANAXbzvKmXzR1}XbM{^(c^6&Lq;$YYKEmV2Zt=
H>-x81K$^#yNI!4x8iZidC(NZQzM#=~?I%h%`PO%H>x6{NC_csS3iSA_MmRuY&TP+_<LRSZ96Fm#<5*Zb8#-K{k^-4cueT;3eveIDAIvw)VI#6RY*WM5
l@8St@xj$OCbMt6&#)b0cN`0&H&Gb4#2fn0zh4yL#to2>=M<#b1GDoB%AdUGY}A~WLsar;^{F8dc80@>jB`Mqs*0XvG7+I>)>SmI=y_DO>!00+`^`p6V
J?jyMB1NO7vxn=O&>=tw~D5Hk6hEQF0!Ujq+hv@6fHK)JW6A%)-Ht&A#F+ZvR)61Et2~={^D}>=KI7F3<5>%9DmXrRdzv4XYnGV?+K(X{F?-TA$%0<rW
B+eSad4IZo^LW2VG{(@%ej7gFPyKtQyj038S3(c*aSNe`4Kx(0PDb0SB(OiyHW6yqVe@Wp@T@Id6Al~&+VE_6%O+D*_Eb`ufI`b#D{XPQ2ej}YrwQ$aE
pU#HJ))?knT`Uw_-3knDlWhO{IqQ!sVt1norYsBAv8Mf!O2DZ$pzzaRk36%EY4YPtqZ?2t08zY>&X}dOM<l)u4v4>Yy|BlYfy4z13S!^#`&3CEpefr*n
gF-m0iOu4WN+GE{d!1&KdqFrP67O8MLf7cBGPvKEgE}J@gt|%rB~ciNuL{V13qcvF%#dnH8@OTJ#bIhLib8L_Aq9j<LTF^9=6JV2Lztxrjb>&q=ozeg{
py$!LnFYpAb$5kY@6H81DUk*O7R#(K@TINs;C*Uvm~tfI+WeAM^xIWwkUjG!_@*?ZX0#HrwMsbF>sLv#UjS1V^v?_t_uBK&+yxxU80okf#0bfi|7$<|N
29KnFXep4lId0Vex%wcG`EP62wJIMrJ8t^;cV$`hfxBRF1e+PY=bf{dggP*p=d%ng8XHxx;LTh|PXof67!iyJbSZ??c!t=awhG=e*c#F3NtqCu1`aQZx
FmVqHx%+HRa#?gTaZ|ouH2BtaG9Jlg6w~6pqjz>XamK5=tYV;}9JRDj*@mZGEVw+eK6>m)$C)i>xlmOE!7HfIp47XD^#LV2B`VUou+?Bc&!Qe<gAs}^>
{qfL``vE#3Y2rwjQxSgr_k58)vHbRm1%m2_lN$_5AR7KA=AG^aTf^(>$?oRR8nW8))K9Lsl9Bwyh5u_HwT`OP@wv|lBAk4K`$uFbN24L;Z7FEn5#HgpV
1p$Gm?$kdmb?P2v0PX93IaTu^zV)IrKjFnzE&M_Ye5N+2YlA5A)5{E-vDJ6cSoHkCD}_D<eqEb?dUwGi~#GVHy}K7S@B@^<m4EA=6lkK2?t%PAl%;){P
e5*)2ixbc$um)!+y}`W^F=pQW~(SrSfGHnveoofb}!$xjPshAX|cp&ZT>!_*RGetDvSffWa*=gJDHd}~osFlA=(LR`SnS6`lK4On(11F~RqZZ6)4V8dz
j^p!;Z7)*rOVyTU1ds*R`nikJr=aa3uX&gc0AZRZMZ1>>lE%!h+GXUL<YOpO!yeXnzsF*L~+b=)CQI}tOX7IiSY9}#Ooe|zd2j_>F387J)o|ahkgNHtR
N0J7DCM}$;)<sX}S#r4B3AiW!?*5BNU(O`<?u;d_rZJ*EWolA>ztmVvm`9D$onmpXDcb^{Uqs&heCaYJE>9NJIiK;ex0%+m{Z46di27fj_Y$)#6I#j($
%zcm*MPlk>V={Sk{6g>c0E&^7OB($J>1DWn+-uNpHi+8_h*3@hj&cY*nTdAIK4S2sVc1ZlILsty?*-n`8W8H-0C=l_MBYMo99^0Sle=y82(XucmE!R2E
`JApg&HmS9Qm?mKElXX|75=w0_7Xv!J)T*hgtMFKWkErr&RbD0<_3LRsP6GE++33SQp7`hD6sq|nSbpNM@;P;1a+W-*kX0W2dsgvI1!n>!Ora8}nF%9Q
KZHjIAHVX<*%M2=B8$=UUriqhlcq4_e<wv}6r3pF*>&@1Kw+dw?_yRSN5PzrftGM5*ZLMKR{sJ)kark+i#PnT@L^`lOHsLBSTiI%HsX!OGq#(#h-PBN7
uO?xVn(I23NACDN(lxj1la-Kzti4={fGv2DLRa@c{k1BD!Pj?P7gUyFo45&l)?qwlxN>F7HeDjltb}1dOe{sVYwr`N54-=dx)0G`fL{<#FnY2aD$c;}b
{`USSR;w3T3#b(PrQlls;sb}fJ`JuAwxiTh+GS2=5w15%LD<M%1k5ti<brDj`BO*ebjig~GpEZ*JTP-3c=u&Yse{Fe<oWySdV`AnTyYRARL6lu*7KQX5
~4cnKUBd+m(TZp@Mcq25Duk}e968}CiO&;z)bRpM&2DbOS5zUU*;wAaEJ6b#pm@Ej$wMB-dw3nJxTYM(D$Di&HJOsY|R%M@fxIpR|+m`tHx=#!R9&xPm
<ps*);ciB+fuJz4EvBe>vqMigRy!-Zug~DP)6Qz(c;TUO2v9p}}@X1V{Gndv&Ukp=ue`2C3ugp}rN`P~%qJ5N)X;yh{AOIk{^i0~*Wa=3!FmLo>55Uva
8@@jj;~*7Fqcyunvers$<V>(FB2r4UIwYVZUu&(P9dZ7x2ZX71%2r-u6F5%*%+TyQ^l-uY0_?$QgsU*3S`?$wfJr)7>vy`k-Og<ntB9lm(cnEZ!(i559
Du%yR+d@ca`aHUM@SMhR#4l#w^ps;1Y|Mvd3MH42k!{*zDe2w+X<_=ij?Bx(DAqop2hg6BCrNH81JomF`kCTh?DY)9k6Jr0!%}MBGK55m)<82>Mdk9}t
=v*{u{Yg+@S}Y4%ZneRgcXq#s?X`G#ep&3c^^m4koF}jMrke66tA=+8uENJggJxT{z}9t&`(ZsHe$ZZ-xnh|uHfCU;++PmPoIKn==e>%(C>~N-=P6Q?q
=rU#{TZF942S!%c3{8I1+N#W{h>d4(IYv-!4@B$J*!3Pc;88>BL@kRVOOK-Qs|R*Ukpb~PgL#Axs2z>(o`h6r#I~_t(DdmUc?G}*AUTC`ziL%Y<w32Vo
lLEy6d+7Ww#j4P>E1IUHVK96BrA`<7%VqOU+oUJ(?R#;b+JFIdwT>d37#)M0SLp9T02v+R!g?kiU^<E-0F;Zm1Q(Qi|BC=;bmQo)~X`(og0ke!4i{$n@
9eY2Qh1a!-Lc<uddwzjs*{yUz->n-F>B3v!%UpR^0a?o>uq6{)q(-sT9}W=46_$&+o1XkjjT(FRdF2lx+8sMGMSc&u07W~)|Y;?hDmi8C6Ks~H+mG^}C
+QW}L$<z?7!>nAvVmju_N$JmOS92%T3i+f$m7o6qa^A4<9kfC=pg|beh=L()*$sPOSqO|qkRTt2R+cT<1tCN4v{}Q@9k#E<SPfxa=!vR_<!kSadl*^`!
LNwM7)JMd|nL-f;@NR4qdc>q=8)@}sp_M*Z6b3%b^zt>dkirrOb;=F%TR>qyae7@lR9+g7RHmDni-R^`;=hB%wkj3->uwoM&lyHxGQKruK`6Udw7&PJt
<l$R6yHRE`K%H<PTl?UOAMB~fM#2ZZ6hk<5r$Q#dYZmOnb}^MLxh)B{D0UvlO6}5FS~!2-tw0oqk%;h@R(<8u)$Fl2Ak2$!!tzr?s?Txl<p|$q!neCs$
G?B;N5%A`5g@4{P)87Q}LogZtE^b8SQkgsVrv!+x0=9Clr@lrDfNF?U4}3=bqMLYS$FkgYyHl+^o@+UpoWf-RNU9?7Aa3K%RhnS6)6EwfB&lSyctl(&l
>@Gn*}#$vO70iK8p360VOG+bk8xh*65x>*MCC(Wh?->#8*Y7}4AsWnTu$@y-$25lb%0bkQ~W!X`PI6>`MDHV3^tOjs|b#+qG6JHkX3WWPjZyVI_N7${4
vB#$U}uEk<)V=_w~MLyAvm8&)0kJ^E~RthM3Kfi(*Uau3_sai(qE$?%aE>;zQLEO-Lv=!HRKG+E6$BjT!ak&cSna+xgy%J$SU1`C53m--P(1M5hW2s!#
`nUn?t*k@&tsPzS7t=iKShypV*#5r%rXLO5BxebW=pEqovYsZe&qY8b+mwQRMr;p<W=>Ib2B)hR7hM0Sz(5?Ep&+Oa<Gw?C6!7sFiz=AZtTEF03lyx^M
IW1jHwF;3m@n@8ry&(iU1yn2mSz`jR=HSp1S2S)HlFX6kOha-<P*-?b4K^aqAuEL&L_M?qKp~^>#yGU*ng!<`**!5O9%#Rx&|@?*59h}1HtHiERe-MP|
@wtHG-2aO99P>Us1HU{i4{r5WzGN@H`x*kgM)sJCF|OANr>2Pt}{Ox`Foi)#!V-*2N|pladu-RWP6YU5vat69dhG&cgcj_Fbt?1_nCI$HwcmdV;fUOCn
GDLr1%^$*w2ol?LDBE8l0lf{QwUU!t_i^YSmxe-m|z!D7oc!S-^>kh$|tpygn++-!7E$p7N}&4RZf4bp@{lRD$v=)Hu8O>o{YPtsnF9o7^j;~@Za^J-&
p4R^zz7sq_~IJSyZH}|<ip?gVaRJf<0bdXfw;3_z8@}}Z?kyy);6|NoH!L@R&V1g$cGJOaokq%rNRNe{G{^6kY0qoYuZ0wJ&g!BD(k-xb!fl8DE<MKvn
a(I95-xY|?%QLJiT3bvogbehLQw}rlb5-p%U3s}NP6Z9$eqGG(&B`D;P8Nk*{BtetmCAA_D>Zs>(k7UP>pQXs^&48IsA`RgOdR-$0uBxDR9GyVP*&Nt<
PNp#4fiUxb*v{8KBT9oTo-Fsry1HG$f1!u+t@G@DZ=hAIfy+wm|G6O{gAWWE!>bTxxq6f8ReYHcevFo=I@61Da!BmcYV$Jsu#n^F)wSZ9b-Qog4}y6q9
Z@0ct=AgMXvjj`~qePNrVuoIA4?NV#z$5A86@XTENafD$w88HCz+QUxIKKXITo=8|wMi6rB7C0_aeNi>`C8<R(F;8NC1E95I1LFS>7BF`szC57pfl=as
X<+Ye5>{RQd=_6u(@VE^Sa6e>S;u?P-gJ$wc$8bp7}?OUUr@apQHa6cN9<K}r{{-s3`#VDUi`*K!^B0r)u^m@xtty2<zuwZ%>`|BlGj5CNB_>80g{d6M
9wbp19IeuJs)b^q*xc3Mc@Y`TMC`Qi^>|^8u_#+Gv_0+sBDoUTd%uHc}x_&fqK6)Q9q5f(--|hu2ZhNa6cs&UNWxM3%_Nej-jD^%j+@<$avuF!Ll9tUu
1I^uBpPN26Kw2S>);6Vb4DFci-aWsgQCwHSxc%l?u1@QU4q}u9FN^9^er2Z?^orvP?j^M~nH&ff<-6>~E|?5P;Tn}kles?@XSat;aZ{=Yx1@e!o~g<nd
YORp{@}@^Z~0$Jrajk2vn?sP_iMKku3iMuFk7|i7{9Vn*efZcxpW8YZN4T#Qf*lzuzHr8*tG)KW;_OXqm~wrlkBHVU)@J&cIT3t$xm*SIPg#Om1(s#r-
b3<2lZ+(4|>hwyIVZN;~KT-6+N#);AHs<_3NRa)pxO%5+#BA`^7!NfhXRA^CsC0YWt5sNM0n>4Ppt%csPu3P<|Ha!b*0OxPwzz|Clm1cYfqxmcHB2p4}
-EDDM_QE<z>xg&OWBwC+EtNkcN+%ZwJBjMf#H91_ke_i<MZtUN&ZWfSJlTp(4wH+D@9Z@~`@`AVIFo*O3&@8TIQCCQU!H<yOOg02mV<72q?!_Wfd>m)M
T>&ui&s@NDX?Z68SRJOa8<L@P*4dN5E7mLLFY1tWke)hlb5A<7ZhVmzY%*STX(kE(e_|rXt*Y69Unc-U3@lY7ZZ4-8AH5yVdrForUa}E8ydMj3L2HUzr
^MUnlAY)}_dDq0-7v~&J^YC39?|J>o;(lMyl8a()XINq2%Ww5i7!y^sZyI$fWn}@hhJ3pi8$;|e{5?F(A8&gxANA!Y;k2%yFLn&<kEO{&?m`{G<u+@s-
E#!y6~!kp?};U;y(pHExw(`PGm1E`%c#YAdC?!}c4I`rp%zhruiLjlQq3@e9)_F)_d$80k`g>pkBTglX=A4`-y5WB(n;#cp@Q>Alw)Qwt$~l=Wp~dV<g
T~ajj#fE7~LD~dOGr#GOZjqw!szEH?nojkyd9ZTEY)%QsK<4u*e$N&hZsNV#R#M2OkDj<7uM)<`aS{U8V>sWE7!Z8&1JdW%HDOpK3#^H<OruLK(pEp5u
N_F{PNT5hlu~_E^-NG1l+mu_y8i8a%4B_U1aqg7anSM?JcKElKcKM%iJ#@;E>9x5RZoou5#UmlAE~KE_5hPk|hM!37OW8|Kc_dKi)u-$&H2%emO?r*xo
rgc8b#SQTu45F2=_J`EZKiOK)Isx;vF3`Vr68Ro0Yb1WpTXJ_=S3qCh{DpMf0?+a48t09=M0S+`iFh(WNo7icSYKE7glyKh-K(J)ZjvzKV6|EexxK=n1
qdbJCha~R%74(kbPiUcqK|H(Zi#hu|p8u-*qHLl2*csmf{{KK~;ld}PYg*LfghvGJ@FPG8&pXTG{PB__v`L=3=v4|c+1V`2uS{O#I>T^`w6>oue0YtW+
iq7|&{nHF{6fr+x_jOXWgL-=I?;NQmZjv8j0CAb$7&%}Mv+v(ZTP!By1$gUHG(hZBbF`0Z=t)n`i57aJi>R0W}=^Qo+O1psvPfylILQ%=Is+_(7|qi+L
l*IT|<%q!>CQsNmC{1JkL7910Zl={CrHYK_xui-+w;;MxwwG!=o!;4C4+pXAfNE)nygb-+6+{nk!XD>LpRKAaKLJ_#UmJ5SsyGoZS)f#w6C+7bimfQ!{
9=rZo4O>(i0yuZDS-jdH<RItk~Mvzo#$c5KyFu2lpd?AJn!n#+Q{nUf~hp=||xu~)HN`=o~#KMBJ*!1YtVt+p!zlI3tO3Vi%&i~Gx<SPt<F&yYHE*)_<
Xl8owpiE{TI7jOB!=r;Cqz_{9@G*>8d*uTFrzo;_vJ!TkMk0i`WS`q9K@tJHb^cC%!js4>e=N>BTa}VQ48C+HDB?q!N8>6#52G>Yc?v$boOMcr(k>GoY
)WG$#zr!mV2Cn}aoC4nKWDc6cCl`YzG0*p!_E*33B0!dJ3)ue%>_42g3Ywh`ScBH#5(X%Mi(j?3UXh5cMDNtYdHXZI4S46m5KY}La2<2%M4XU*F=~ywk
=t{6<zaxdE$mv*FZOK?3rL4OhoZJ#a=m-Yr?S4{cQ}9dN!2^LXk>zHpXe9sl;DKAEz8pjcTlnSRqh1Ol2N`wQlmf{BiA{WXje3o!+fhh?<di%(Nk6#66
*~r4Z$DYekPN*y2pIB*{&DEo2)F?a7XLSc`a6S@ft{85rb;gwQ_B(xGP-Iu7<Zw!2Ho;G{F7(QIQ2EvX#4gcFKn#7HAd?Db|hZ>PU|wmC&(Qey(;E)8P
DbR^bC2YpV_Z-xt`ugHUm&*4(ZNzW=-b>K@)VJ6&Yr5$y0ue+tw*ZZm0lDxt{IA{a=x%T;a#9p2upuyJ0|Rm{83kyYeKU>;#`+r(Vc`pQurSNee}OS~?
+NXa-4eU=)XmNG1k=BI_+qoWQp;+4ksVeqHS^JRiE@v65*^l-oOd;tUg{0uE>4e>m<S45)Q^L&u@r;EQb_rmq)v>f}dPnMZd=h7Umg$XccZej+fACdo^
@5BjDt?C&@PrgCfQ+?*a0U98umFc4)#`Ul}QO0g3Nh2!U0OyZgP75enI9QJ~<+xUzQ2>&x`#}>z<)TBiPN4rAF^|iekz2ET?d2jzK3YI+3wAl<{8ofUf
gb*#<GgNC8El-PLbdP{1bt!xLrzJRMD6{PFE;fw82G&x0`e|%yg15dZeYG)9$zA}iHM$67#MC>5`D9-794H8`v6Jgit5a}=Qgzq0EPzn!Fl-}yB7VyJV
2O}fO+MHRP+1Qdn}1x6@mLFA+3(Sz2Qa(S!igND)(tNE@W#eBvdcbYcZCGo+zok-O-OTZn>6)z>(Q`>(Hcpy2W{=GYQJePet?NoG~xl)CdYf&m!0Txq|
iHrvi@jLqe5)=ND{UQ2=elFAz?qz%_2g1&hyU9;o^R(_$tQUBKoLXyj(Sn>(sz7trH92@P^@y86gO3H%<DkLK;Rxth<Oz3k8~jrHVcT<5nxElI!s`P-1
Vu08wi47JqH(L7s@V3cVSz)kc6?7vT}pKd(w5>Br>nkc8s%|#hb2;yBta(;6KTNK<K^D!l$YNJ3dzoZlMa;&$gE>N*pWEW)8b|X*JL{gtS5v}tubu$9F
3&h9&*<T5?A9jdJl4DPT9!>>Da^Ilond14$ZsjV;XNb@o3{vjP#Vdo?Um*rR9`CP3G*YkZ^@isQES0LDR54((@CY@oy$EJI7*A<Q)F0*tf^{95UkW%B0
>&0bwio9)hK<rN-HMih@KmjS);;8i)<R_W_~tg7{O(c*Q`|r6Y`8(+unD9v2Zvd}*sf*Lc%G`@bwTrsyT;O!tpTjn93sFxXTel5tfr};?s$KCRd6@&8N
dS@cqsdVgZbrw9ECoP7;Rmm#R{cjJH>u3Aq389vAsrqOU;hozddU?cQI#XFj{WQet0qA>ccba6)sHh-$A>@@|PeYdHB2jzvCihF_AD(Q2jD{_&#n6&Wl
O7%TKNQgte<0s-raC6((0A4QJpcvBfI@NWZs0qF-HKUBhBgC1>~94U=#2#QAB@4A~r}0F8NDwKh?439Ng%MeJVvT0=X9MxHD$LeC4e$J$RXSl~BOhi2=
13YI2(cbK;Hu%Ej)wR-U+4drb)0op&WZ){2;e9Cp>LL@%!Pa)_NU50tqjNx+#4IyBaGf>ccGMIO`bup>$%s|((+3<by=S6doqRAF>d*J-_#=QBv?4B$N
(j9%HQg*F!dN=T!U;XgS+n`mOXmH?W@Yro=#Kvm&w7&A&&F;AW`M>ior23R4qIsaFCoZ`o`=O!O;D_^1xmADpu;1a?1T3m$y<Cj9sLha21PKAClZ$EBj
}cxELkT|&kuHJ7!(OTU;D)Zuqr&~Gpi@c38;$+$wY5@U|1z0R=?XOsAuq1Wk2w(A`;5|*)bn87D_*(y#)*O$-CcXNasJpe0rSXfsCa^D@cxJ|0?!)~>)
cM%XCeFB-}4{Ti?w*K#_Zwq9lNN+{3qCtZ@|OcJaE1`K4Pv!o|Zugu|B%!&=j1O{^r2utT$T5=(pJA7xPsL)C&3YQx`0cnG5)BZg2E7#=8KI{WzhrG6$
MYbz96q-Fullya(o=OYT~2g!`9l(jSsMV7IVqEd~ZJ!a@7vb#XYM{_>DPp9&54)y^$xD=N9@^AnBUtHR+f^%RKdvJb-t>;z}9k4C9GHbHfDda89TnE)o
eU?J*Oa)O@vh5@-jZP9+w%Ed;N&nU6_(b1==BG+mX?B5D*D%6V-(dw!kMNn5*28lP_%L84wyd|HkUZ__X&GiKZSCE>$d-!_u(PC+bU%&@QO7zjsS1bp_
orm?K!RtwzvtTPkrD1)QNbCogxBb5UM3BBbT=eV=cd-cyoG^B*1}#VQa}D<!X3)IFSiqvxB-M6U6Dhn6Gn%~c_`BYU>0#uhRhafqf3dFg4&eD}LKM9%W
s&_dc3?Y%6%t-~mRo~}4A?Ng1@*(n%H3rOFrQV@JA8acNwCI*aG)%b5@PhQi#Xq|6=?hX6Ri`;=T;tHJc(N{Z};QH$i40GdRW-nE&PPUz8F7PXUavhO7
!HSK-JK-%3#ag4@CD0*55DpyUP<UCR%Pff%8*>_ZQw%HPj5@A{eYEDR?#x1~p`tkVf!YdzrW~3u+hY;@V{A$#QJPCTf^MSpv_~Pi2ao601$62~Ne{66G
T3ENa#4Ldw>?<{=buzNI(Wbv<!!uQIx;m|yk|^S3q@JFHl)48sBSf>xInCCmEmBE46s#a6%M4`;$lk2*$X7ek`2r=*<67gf!mxW3imW$Q18h58?_3f3|
GG<cS&7dE;e=91d^EQpz`N0>`1(g~TnBVTc3MYEyd`PCJVf=&fhlzfWawJa`V6w%}Du-x0p)wF=Z`AXKRFlXbKG@onPz~-v^xWAF?`rOIL@Eb)FN;&Kx
=IB|0^u2elune2YHNFDQTe%w&sG236wD!Ph<T00BG$pZ_n}pcE<>!NVptyfni%BfzPwpzw47+g(7rdg#gFSmLVfH=yMUNZ@$h%|hm?t94GmXP(^0zp5<
au2pm>tpp%(<{Y+w0M1;vQE#lymYL-U*H;C1q+pz<9U}x}82$Wt<q_5=$4xz9tUIa~APZU?ur)R8sDdYjL1w@=((js?#8D?Vxr8>6YFU6xG>%aV`f3;9
YpdND}QXHw2B^VUyKU=t=msS_STy|8%VXdwZI(&LE|b_fJKkH3X-t$7#9Bkf0trH~iMcYE`Add|KR4{&URS5r~M9>CTeS_maqNu=1uO4^Zs!JPS^)Pc7
yxKWk#l<DB8D<ufkelM5_V!TK7T^IJ*a?BxY25AJlGmVH&wG8t^qSJVmWJ7qGsfKkQsDr5fM_T~!B`!u3jnYhIen5zMwTKx^1@jkldUel3u$+8vQzG9m
@qxxB;9o2O(>?Y?LaM~33+r%2J6|uNVP>j6nTZ$9L_E&MOU3p{@qitADf=ipj@WGyNn)fU6`s^vFROw*<?)VOsepce+VT)Z(M3P67elV_eL9v44Q0Sq}
DLvPoSOgRcwKlq*CF$yWh}U<+FG9yx>lfvwM1gF~;f%h|@rU;pr7wUhtf9=Z+T6_k&Yy|w??7_9%Zp(inE!|KenA7&U%6JjOiC_)8yoI@MCV$&sz9O(b
;N!w=tAJE`1RjJKw(}$@OOX1Z&zH0KhS{9b<ut*z01FoN)hJ^eQvVtH<AyVD^WgS9(9%&6WPNjZ1nI1%2l%nuVG8vHq5KwHw#2~?V)&SXC%nNxY+Y+Pb
5Bxzvz3P)y4fii5a#B^F}`N_~Tz9!1_97SP!<SiNLs7hAh?Dj>^#NT~iog2U^m_{bfJ)++@UO52tWgk@LcOWEn#Rl;k<L2zzv!5zA2*aP86(iPsUoA4K
~FL}c8cj*bn%tN#dM>`FTz^q=WE)<<rXb*NL!x0|{6+A^OK6pS4$VTtQ6ZGV2>k5{w`k8Uy4-2O_h^T2xS*jsGBUR|QB?fymevsYBjlIRf<^G2dsg`{9
Ej7dR7d<$re)JN{wQWeN*`)R^fxnh5(b;`iR4Q^;<M4fcX_PNXCq_%%|Fzbse-7zmS1L>o(%!AhNXOmH`;du=QHO^F(EO35OvUh_0=WKK9@{)SkF1Ua9
d-io*Y1~$r8}|e?pYL-CdJ#0xX^u90EQg2v9R--*x)`EM$_cq@zk;hA9?6Nml-Rn~;WxNH_i;wXPk6dE@um%UrJP?_ztSwW?<VZw{%bD?Xxc6q^pbq>y
n8`dhXzn(Cu~+o5?G(wAp?T_PLmyeY_16xAnl99*f=kb_t-<MH*BiGO5aRA3N#{ielUWuD$Y}WF7koiEPT2yql$@ah+T`uE*VIBsnbYaAC!&8QQH>1tO
ZMw`=kj2HwBBH*AHH<hsh1UzThq1*|7$k<qJa3=&Ug~9A*H4juS)DtFK&7OSsF|$B59`tvcpI?~q}@BNjFGbQglI;ush|%q<+Q;!Civ(zk~~1V8Bed8?
$8n=Ll0*N~tSq{m{;<kge&_S%Kzm*!fF9N&(7<5(V1$z_Yp(-|0PBt8YIje>88X_6>tX7Lh=()wE*$z>cU0r3~Ezg>^*KmidfVK?G>`og0A!pKtmkl@3
123NreBK-#kimbxZ|FNpg$`3<MwgcxgmkAcPUCXCZwyuOCO@HUMh0~rw)URJSaehK-ztQxhw&!BxP;U^ME!{`*&8-FWNr^!4M=9~(o$tTs5rpxg)8DrS
O;$g`p(Cu^n))h%oJ+`P9q*8INYEB?INt#ZD-L6J|K9I%=xqYJnOd?~7Z1;WEZaf&PWeZxM1xnr*IquubLtq^K^*smfF;$ig59U}K3uiK%s<U=|IFHA(
`+2bxsvy2H>E7LR5ro-;_`j?YOgcyR}fZm`Z~V*dF>U_e&=l?$1_ocUBv{gUH!}qcf;TF-r!@%bwk8?Bf-HD)xO#a=4Z1<7-;?!hN*VPJl<M6+_RQO*0
@!ILq=+#h`-Vfxd&g67W)OKy!q;kSjTG?n^(UTJae2*Ql^thMVRMC=J=P5lx-&$+%cU3!3YWzM%QF9PTC!%=6%Jy)90Vu9?zF2cRnQ1+xWYnHoiMO#B9
m#i~jR+=lw2bNLJT3ikdE7Y^^v8XgqPADf3y+9j_E-_`AX}EHsC4ZI8e_Z>z(II^Qz|yo|X1l2yOZXakZ|#GGj$o016C%cak4?~U`@b955iFOe&#mnRF
sH9K(s8%yWf2KeH@UCC=$o%cnx)AY%}&1YFezHWtTS@)xXD@FcY-*A+!%@C!fJmhB{j=u)`F?A(-W$Hc5UysM+5MTIFWS+?b)H0zRJB80N605&iRPG-g
TU05{5UVIaS;yLfY2T||Nxc>KTm29gd5)U`9<`g`#tD?%`EHa63~qd*x(Q4-Xx+O32R5$IqWhC;bLx>P96B=8ZFRh;Ta01Tne`XiJ!oMb&;?E!BcDgZj
d;7>eMlNSf8iAR=6lVZ^Nwa^tPu>)+_PMrP)P&sNO&UPzpC8%$YCI7E+3-g2_(S{i*JB~ZA_rpJO8eI@Ye#?{Ifvu^H5r=Sls{`2<I<$rS7@uJ%~(RDO
W`6hPQ7H4(1y-s@}oj4n=OijQxa_`*P7z7qM%g>0n?&3=_Hljd6`v@yR6DqiFO!9K{WiTVuffvjpfdyi&oOOq|}v%pXx$M2i6PHtykhQ4<6ZkQO^69)-
k}tAy${mln6SrUW|usiFt<a|C?EZU%>i4$(ZYRjwtzoI%d2FQ{7>B6naACh``fJ*ugMa-BEv$za+V8B&Owi}`5BeymnDhPxXv<VJeK`LW3Z27P}oyuKf
+1@dvtJ2Z$N(RHADVPIFJXZVh(D0dbe=TAFkJk&k`<HF{Y6P$081r1rlEKVY8jI2afhAMNGa{ujq8i)e|g$7=obKT>f8l=iR4!_PqE_Ro+Uzq-_{{cuh
cc!h*<Rp_NbW<a@bvEuf%DaaBA&y8#b!PeIL1Sli96N7mYlEVip-syw;-`;DY7C-9NRA1G(wmF<Vj<G6EU_lm<B_sm8@x}<lkT{L18Akz-pFquKeyqH^
Cu(cw)i?mNJ*W$(`EmPopyPSaH~C>rz8IxThDu^$yuVZ;jq2wMQ=;2==*KX!hCF!+~L;g3*ChIp+a*7*9@MR`>>Lk$Y7$vwUv~cp-yic>b%=Sg^y;ye$
H<cYUM}e+V;4K@-`+Yyz=np+E=@(q}=uQ9hq2o9Dd9k_`H%XstJW^Ex9&CXfSyGgjG^W-~JSotlN?n?hBwXXm;X?X=i+*>iqrPFFKcna%d)rzNG6fT2L
rGq~iyJmhLMG&Kil0Ec3R5s`YFZ=cD_x{Q0aJ`ZPBg^D%$Tl&?)HNXWZ+Q7+42!Tp#lwE6{}pIaUN-M^aA=phfgV7)JJhjT@F=wULntJQkS%L2`INa&6
>cJk|aO0OZmA#syz%unUx3T@rJqwH?luJ`)EUg>AG-35;Ga?7!A0Gg&3qKjU+G3J8Alj+i7(C*K8!EJ6EWx^;4)E-E~ysE1}$-eqM)I<UMmuBHSPtrI7
l=H_S^~9C|d`2PW4>e<Qr+a6P?2ZU)z7F)oZ{K+X>GCFFf%IrW`{H1!xO7jUeqXd$jT?5CEmFaGE1yAb6|zIgVVu9v2OZktnh%h{j;JS;KlL(JMLPt_s
qc6`jO3C_rE&YoU#nyg({!R>dn$L8G;fl^+s62d|6D#;zdqp}OxfDz>XUT=lr^VE?Mqv8b%V<(a|ez%UBZ`()2T)vE4~yVeNF|Oj-jW>FYoPzVX!g_W=
7;Fb9z9u{Zz-*3i7Am88=)sn2Y2(z~eHxw73Pqg%NT`th7LWxK|;J9|Vc}M`#p<VUz$xD6UoA;YJ5)WLTmjwFAL23W|~+QhcJ;nVmeiKgugyzSAp|$6K
?QFRn2ZWyS;D>BK9BhH(LsIYw91_G{CK^tDvvadCOnRjDTUVEgiLSeZ7ocgb{3j9D|(o>(&KLzP_{H%%au`|(1}Jyry-)s9hydHzO2e`f{jjK&^1j5hC
7+uE*K*I<U7*7d0WimD);f7hq+kG(=u4eH!1M_|d??<u0varVVhGjWHfLD%86)*_t8a-0X*&u(LVgR1I)5$iinpC@8`^Td98qbaGN$Q*r>8SAOV&kdyR
w>^CI={2_=RFT2+a5U7_D_Eqr5##k=$QFt7vbfgkcb(yPQEU{^++DC*Gi~7E?rx}WW{YKVEobErO&?KorU)9+%M;!htwoDrEP_1n$BDshGf|YpF!$*;<
zY~9D)tkh%XPrt8fe+3ijX1Q7OO)M1Kk@Pp(V!o%b(jKkk74tqjV=dS4YNTK<klT(RA8OZVY{b{p@+_s4gQlcl3|2%VpYlXy23#XSAp~;Z@#sbSI5KFp
V4Tx0?AWXegL$(f2#fFYJT=yFO#Ox>j-5PdUw6oaf4t7o0k)8rl2N8Vb1AbusNi#M_UgS7;!5Q&pchc37>|9qqzz&1H9vcIY|}2kpbQEN1)B6nS;PfkO
L}x=#6K8ECqZfo|E=cBQURczAurGg_Vk>%!2zH1cPdK4^%91Y=w_V}4B)2dOMlUCSp&9`-qZ4MWDy7kwgTM$X=igjQa~{&YQ+Q9|}lMI*b3uFc;jO`iB
BN7Az(bDfKM?8(r{!@{aW9#A9aKpxs8TCe~7{MfpRWcBiXpnf>I+%aq>kxKQ44Iq!OUd3bwVC55YkY7}9F<5(d<fRi+RDHjPAd&aVfifi_G)AvaZkn?d
NE4c$=;2--t}~P(50!cA_8(Y!LA|?E18adD5y^D$6pQkP{p-0-Xc87&e{tg#>HUKYdT3@TIF~ZT{eAn4=&xf1wK~KMN)vk`D!Q+&VoyUN(@+LsOqHZ-+
T=Bm^y!QDPa|hiuU9vLF$Ybohhwmqr<P(r;4KT?Hd1Yk@m8Gj!FNRXJ_>TNrpqgngt&en_i^@ut!K9Y)>=K{Zd5VvuyNYU*R(6q(0ock37&0${p7i!u_
i{r>9Ie_Cbul8&*sy$)>G(V=V%LxZ-lzoYlC(LGeD2FV)J7|rmj1zKL_Ta9#gW}`oj|vP%qKOJE`F9;UiJ1A5CLEKH0@Q@>`<F3*jUCQ~EOyJlxNC4h*
zDaRjj9fLVa-A)Jp2$S&3}|9#&u7G$UvjGddi-8ss__%)hb?dEF4RG;wkvtzV>@1$UT4mOkXU$~?1exY-dR<lTcB>D}dhikZ&At0c<sOW=Ix>QIb*|t;
u2D^dw7G7Kx;(AG8*Dk1A*-&tVlLrvoy&IB#4DO#xc?;yaW-UDLz0t}#cQ@qtIq|6Zq5<>gyz>$%nJ4-N*(6v|NAvK$sgKZ2SVu6=K`IoD{KR;DNHSL!
`p(FNo`29P61!{iws`?q%`m_BA5k!a7AX+(%Ylmd^Ua|-4LH8+g@}gM)_FoE=t8DHQ-Qw2-}Qel-)$t#(oD2rVsfqKvj9jFrGX4_y5%<anicHdFAr^j7
Uaf-tuv_44PI{;oq}a~U;sasdSd@J@OrNM>x8u1D(K@kj%)qw^~9!=Vg26ULu_fdbzyWFKIlT<5YATyv&+hHjZx>G803xAYT&<o=y~x!d+7Op`Nx0$r~
I{i7W}vW_)qyTfBp&oW!=W_->d%ngV6u~4U+$NKZyjh^jq8nUU*$U(Q`pgx6_EK=Rtm~2so7ram|ej4_;T6AQoMjc9CCxe0qsKB=}c_6#hjaFaKcvLI0
<}GXA$x3F-qqAkSSK(8V)r8{cW(3BBPZcPaQ3h|+VuI8BH$0o<M<pI$pM;NFx~)5J4Z!RFpS&Himj2M`gQ7_&^mfUpd<z1m>GY4t8$I*<5K4yaG1^keN
Y1{6(HvTR`P1X^29*kaDL0oqLKF2S8a@KdMmHw0Nm0$G*5QTl4f6A(AE#_IQwcY2DL)xTwV2z+}rb9To#Ks?9#Kx_-+fcRZX^Tn7S6D-0unVeP~jTq3>
bMhP`3Vy*`yGP?@3!un<5xCqQhazHZ3LU=%;ePq}r_s;p8Ur)q&#Jlis3Fdem44uPz5=kygFGy{8v;1Zb#B@0q5#jZ8)gc+GT{4ZV)Cr@NHD3RCe!n@&
qPhHEk{Q7B_NvP8p%ie68=4<0!=W(S>TD8IBs7~R?XXQ2Y<KgKzIJc;P+`k_WX_14D9f@aht*40+0zV*}URq0V8|u>{G6Z476g&J%V}8g43{mOgS%}03
`W$EayrxGuSCB%a0CVw5bMs<T1kOs@-t06)Z6d@oDv^VqLN%pho2kos?Tk0FC!E<k@722zL%<k4-P1oy0EgG+8bP00_mti`~ga;$rpNBTDKzAg@~^yne
Y)g6Ofz1ht*yDZCm`T>FPH2F&%IMKI)e1P(HoM=fi}hWLB@>Lj=z*(vsi4wLjY3G@PgT$`-^ox%r@i4Y*r1)>$^!Arr50HVZ2DRk<i0Yf%-P?DxG;K#R
fi{f-!fV)5hnt?tXA|x+_K?#l<fX;gDrJKy@zo%5NeX+*jail^JVMfEMH}rt_d{hVz=p#^AU2H({!7GAZJs(|mCiCATUI+72C`1eDR1*!BSuYL1KBee}
l#RiKFVdVMpZNccdU>U+oE;6}zU2r=eKQ9@wqRdzjT?jQz1-JE$fy&rhwkqs&y@RV@mv&jYVLx_lVgQ{GIS%zj2TEc+cp8I+6CFh8eU3)wsg9imCGr>E
nydU^g+N7-C%#?@pFL1)!=4r9N&oRcFpX<<F5hb{^s7`<}Cz$P%Bp9DU>1_fuxw$Z7u_`BBOgA3H|^`a<B+&Tx>&-ldN^R*tGkR4Tk9+62XFx+<Mxw-^
fU$Ym;1B+h~F#;;HJqwpf*@nzBYy(%Fd6y>1E=$C-j-X!bSEinj~0ER?!N>@OKHuDl`aP1NnAvD2C0466V<wb>=%nscWxJjz0?+(r#3S(JI_%X!#}4}g
3IZOjQeEwSlr*zbY3r(08dvnK&Yi0|yxmoJVeT&<2Hne!U_DAAKgcHB%5uinR+-_qab-+mG_R;CEVsHc;J3h?`fgjEeQbuW>y)H0~u=<I{bap(Ca2_^y
TAWW83bGb(3?p)tIsJRP3^|d04BJ3Q{l1^Qpw2w!@E}lSQ5x)fFPQG5n6^JpY3Q8lDz~*NHY)Kz}^?eKkgk)Wi>D2|Y??rYgO<W_mulPqqKY&whNa>$m
R0tERy0Hr@oavK@GjJvDf)WKnN*TM~X@m}3^k%K-P}oK!Lzx(@4BP_IHgL$0Tp|Yhjq$m6;IdfNeV3(Sn_L6p_PRsgQA86kdOi(}#c&Ei>5&PFCRqX`6
<x8ucj5zXqk|*-ex*;rTi?>_lQLC6PnT~$YmP5~W)TjqZeG+$EdDh#E*(Jx7q+}{siouoa*)P-;dbKrVw0INpMvoXPP=>)m}$2X0NYIbANj<`PfQhnTi
CC`sYs53W1Sd+#k_g%OnOtN7(buxY5t5h_&J~JX;Y66b~SN#KNBA#M_de7e6wQk4uEO7!nGbY6(~Z?35Y$(1|)pkk75zz0rP<NzDJW61L7WEq<!)5`sL
kA15oYLfT7q7<__96ETuM|{N5WE5p3?C^~>LJ{cmD;rv|iyfYR2dSk>Iw2%ptT=5tZL0c}5{%h*r83!ag8y__84cmhdL<OmO2+xcdw9tFpKQqVc@cO#k
KMG<Pi0n5{vIk=S8{qHd)E(^ZB>!iMV;PplCw-N|h)(7-cIc929MHW<xs>a_{<nVzOJWBFCz}xREjb}4vi-D~PRngx*b0a)0V(UmMx&=Ssd$vBu;q}|w
SN{#Rf{MhT4s%dN{kF5cRn%9f++3hlhEf6aqZHiRrFyzq_6@kx;=&}-KLbdb++^YeP!Zu9^0E2v8GrsEaHe>pasLwO^b^dQy_`g;|Kb#iJqG^np(KoX!
~GfS^>U*=3#S0oqIb1Vj2--VmLp@9#a5=NmngTCo<7COXVu)WvFnqMn6uq`<bA+VFXel>eY%-o?e)mR3D=*5ge}+m`}4oC3gKT_MS`nGtKU*=1n^;TM8
7ok4j!j3+`aKb1Glo6f@l)Cg$TE%WDU+99HgT1jS{>LAU}et-I@y#5$y%FxQL+~DqZ~|e&#pu!BYKd_<R8Ds%$g*c^d{<Abg&pd}}w~2USw@LYn5F5o+
~AYMrn<yI@yw_M_(a2hc**-pgna8o^d@T5FcR-+}+~wj+#00bDQTBSXp;OV!cee$je&Zu{jrNEiC;1vGegbP4M;#ZnHewiI<O!BXv)<){sDp#u8}v_|4
ANsv12;z^oR4Ev8?T)h<fg#=%kQ~6vyI39Q}8ySYRPdmYXqB$+@8v))unp4l$cwQ7z;vr3y((VjRy<%a#PXr){#!ix$78JlxXfz5DTLrjlvM#Azfvu91
BdZ(;Y!!}pspj7m3_BNCrkRx0qJz@N8N!%iVHU5CZtQ>gtn8eTyqez<1`wqActLS==Q3e@EnX_x%x@Q-ik**&Lv-LWq8B4|(cyr=t+cLf=X=0J%M?AN^
K${`O-LkW;~8FX;oEz2=llzVvU>3ap>H>^iQF{R<IZPdNwd9Lb)XGc408lp8w{9yt6O8#_t?-gX-Z_{4f362l}G=ZGfxGVG6(Woz2f5+03kBF`uXj|`I
}#5_T5Xc9TMuyPY)a+`Zo2t?Nc2H()=jJ%lN55An9MjDO_x|SLJp#P?^h}r<f*Cmf!jTD~rQAGrKI0UH2){m1=+X-<xyJuT$?K2yQOlcVCs|g`uV{Jsx
Ez5U<ibcy|8h0g^c%q<3|pG3ua{v^*&*gG(#tQtLE;1P8-!lIt*h1ZL?fhji|wJ9$zE??NwsfHF@n=~l15MtFNZ<&V`#?PQTW<T`)>0Vs05xMZfV5wM+
V{Rk1J$|Jv|PZ`O0{ruscAYm)8)Y8>8F#D+}cTzA_&+TX81<W4!&oh{4UL-g(T3EJ8_TxoBb9N{H_HU0m_pe5M@M~Ryb-DkYPm!eZ$AHgHmA9r~qW&F%
kM&;m0bCe|DEsg6qRWHZY5QP^@J3)){9kVBf5cC9yt<z{JBdsTkG1QAjPZ7^Y!G{WnIZ}5PPF|#cSN3WBj?uaI@ki?Sv8KfErtGnzM(MtNo`aFtV1}Rv
fD<&K-?U6NS@eWLm+2Htty31I$|~3{pl3U8PHctH*dKoUch~3H{L2`))A+Q2kk)8O>hz3#;3EHg$B~8so*?sC=>a_<Ho9wFz0rjFJz*Ob^bb2)T8r7su
A|CYfda4*k{A%{UYQiZZ0jqyigp@9S_EH^`9;8v%9#M<9mN<A_R6rkvOAGIFh_7zks(Z^9lG%VA;pXziB|jyRVGBPB(-hM<zXo2eH%s9#g#HymbH{)+0
^Q9s9_QdqYVBdme~1)056lZ5I&!GUc8q8XbX9)0{fW{O2w*^FFW_dXm5bfgxF^MDd`ah~IRlgLntLT{7~O#nzm@FMzSWB5qD^*tL-HF^AInc-|V~n{8l
A-MoJs1T~9KFMci2_l3o=kWQE5KdS@^S0gOgZSySrhyP_!h5w;VgE1@SJI-ktu|2Ew{o4v_rx`6{Uww@o#iI<WuBMin2`yWWdDJsAU|1VPezW=?V5u3-
RKJOwfm5hW*Gf3K9_^yMq^rF>fbyz;F7@vChRCK_F)vE-+z%}xlvmvPI+%#qXIS}qQN$&Nr>aOyuoLvNnJlVWTd?a_U5Y0A$o|cP!kvnL|MCCNQ~kgD`
D#ILiTXh`B2TaP<l;2*PD{Jx^qjDUz(T}K9W#r)+1OaYB6eolnHw_!^~r{s^lxY<{SW3}HKiLI^>@@n&Jo%4mDWkny8(%3{Lm=N3qfVqTOnnSfhWFYuy
c3i#s=K&vB>85dYj<Qp6mFQ_#Y2qvJdCGMq~j_xz`V`W~K@D!M3l0^qXff&2Mkr<!YSxs4i~uJrPKt68Q=8>)xKks706d_c>oXddjbt7~1$yyDKrA)i|
M3F#R`8T(6C?GopE~>gY%Xa3LAr;FkBQfbyjj&N3R=PTY~c+VhL=K*dw-&A;J9A_}LN%u4~>oxXIxx}mN@2iA{x7gTXY5mDqL^({WfEg*8~I?3*rp8!t
ADYjKaMuNCgi09PvwsWIa7g-Qso77-)y6)X?B5@|#ebiwj1)P9C=e4l&0oLK;rDLTG7$e8iN0~6+_rI&%`DZdNEckbn%Fo>CJQPK6go_`=LBG#jz)DuM
kR<aSfVLLuwbEBSzY{fSUdMqVz@Fq@z)ybX09u$B4&i#vU}voQ=Y01i;3YYEu{#`DU>V)_kgEqKs#J*Rt$26OfT%hgPB}LhKz%)(+_(bNi1lX5&!>F$J
7bXMP4K`+0%ar7jGXdR171a*G(!(c+_ibHbBK8&5ZxC#eYrIi31f=EbEcJIC(xaY?J99509trD3zK7_N>7Wj!tdVir*jqJe%SK^@Y7{{+qC{`h*pVZf5
~3IfPB7c_=;V@2ahn?kS4BzB90RKQKfkQ?BcBS<)AxD2VUbKe}4JCMFJ+)yKoCZ9PlO?eZI<)PoO6UlM9x|B@#O7a*e3isdm!bUu!AVV*BqY)lo=8L`w
^EiZvrf<7)3XXZ<dksb1e10t~$A7uaQtLO6S4Gv>Zmf!M(Gb~oO*l;q)h?PE_a8HlcN{}eK23fNDjyhBR#FQ8F>&JPFVOGD(puaP||BM45@Z{AFrZY_A
up@OtoU=@+|I>P#Viz>J*X7uvhm5{(q)jRdM*cd+BrrX1Onw@}}o_dTqJrBXQU%M}YD)v_}L{yJwpbswe_2#@3|E+?L|H;M9^^S<RJPqx6Wg<JE`_9io
X(k2$w%ojBzJHuVcxQ%%V6r(le{s#8#!bLE@;01?WcPF<67zqh>`itZWVS8cce!0s3hJVf4GcD5s=(BiZiC7g4A@jb@$?xhr7PvxH_w00ZZ0hW0n9nZH
-Z2Y<5+0e$|&1e-n%_JHJFi;FxIpR0S4cYj*}&p(C!GwE`-xcgXE=n?y;?WAk_|ViG&<mNUGJWso-1w&0h{2gYO~}NaoOPW>Hyh$QmVuvz$v@fu}mKYm
=Tkr2>ual4UO!vcc^YmA{X)fow=185F`YiI(Af4Vuz#XrEq1WJO4{!Q<Q3b^T2!mB<r!yaVeTA%9Wk@=(@_1%I7jkdlH+Jypyr@vY$uDQP{Vn{8sg`jJ
mL#9YS(;@7{#eE(E0kmSFfB0CgO1GnKrZYo0|5QBqdZc5p%xRtsiuB$Jxf$Lj8-bK4?s?=8>TDZ?R#~+vSKud;J54=9vz2`iZX^HXdt4I>94(=aPQV(`
0YtZZ=-7VhCp5U1;&iPHP9+G5N<Z>n8Qm0Xs@?4|{r}%}Y^_}(>C#B$Let}tuIGk7}!<jP9Thf!bY-@DrAq0Xn2yHvy>-!n4nvC8Nr%LpAd!bcURR|o`
;QZ$8e8Kbzmdin(^xx}qe2Jr1GC;2O^E&(~!VF~cyT3b~#(WsE<^p1Wa^b$@8vo=!Wdm}xZNr9k&y&F8OSp(iRw$+G`n!B3f(0L|o6m!O;`)d!?HF#V`
h<*nX-uYGmKwl&B-9qK<No=QIv6JVwL;EQzgZ`Zk`3ZdxKm%E6<V<JrsF7e-s0>3p19=}5-vz|TWLEc6EI2z7wVyW@&q1?(rb^$ux{X1AFD9#xITb+4+
?W%^cD(d*=GEyOd`-6A4P6(#r6Ljx+mB@*#EtPin9X2E(Un9H@u@oLaik2jDN}Mzj>%m`bGo%R0POY+O^zG!BTZQAIWmQg$I=G{Mrb1xTe6%BDvI$lnW
#ssju(oB{d|cr}<VMmr?}LH6ar8Rk)K7gBRoD=-a^EEPM2Rj#z)<K-0cAiJ$`lN<EvVfEN*4Z8sm4a9+XNcqqrC38<F%(W>sKqW*#8cO73@84)uG>buu
K`HAb_-lI_$T+qQY;P`V~h*Ad5Otj7Ze&X%tISsCR__|?zEOao!W=X-*{kDYPPe>)OAH5^V2L;@_ftg@*xF*Q&#}&8Ry0xOSMDMHd%ri(Z(WUd_k9!5F
Vf){ov9Q=GZu2P$a@#>nFyHr9O}IXV_tq$VX;UZh0Y-LIkI945k0>H{Sn>JK<;45TR^aP%cc`wo4*3UddG*-_z*I93_4NJpxqNJi6lAwXcnCe@OK+Ick
5hU7Y!%dh%z79n3RkCOzLnbgjns7lBogCD-zsm!TD|n2*8WKgu)t_CqWH_K03PABXBu6DSAed#ww}@*->Y~gZu*+&BP4&ib(YugrGV%`a+YTp;v~HtgC
RMrv{<Wd>`N{Zf(PeCxVk4%Pb&C*Qlj#k7Hg^9=sBnGk^$65wHan=5(2T$xAd~|i2?chsghbcE-Sb-%DNsl4#hy0F44|zs6%wyb5H-q5i1DA`1C)wLJE
iujPK}TpA6!uxe8TZtz4j+5zNI~#H$3oG2V5Hv8@X|xjq$Xl0;BVVq4`Te+uFbB9YTOi-!j;jkxrIjkQ>~=}&3A(H1~9OIbq<Nys_j7OD&FiXf5ecGjO
MeS&;q?7=h&c{3o=mBz}E3B=Lw<K-8UmPk?jZnFj;At>Jb-6_C!mt`mCUmeF{uk7^dUH-&Z2Fco>pT}@{#lVjud&<1aHUX1;NF&cNIwCZg$raQR*w_l0
qnxMCTjH2HhB?0A4Q?*wm^*SD8gMr$&>K^nPLVs&8SO7z_q*C=I!E`|OF|t(bnq3H6Y#6|ND}?EBPI!Wak96S0ByEeVIvBng|*&Y$ir$GNGxgY>_sNu<
ssy0cgl<@08?_2u0N2Mh_Ed-_myO>|G8HGV}fPX8!mG;JWt@6Z^Sd~t3|sEa@`Ihq5(j!+uNMvv_;q|JLK5~tnjRf*ReW?_=oA+f8{5_Wt*b<O_Csb_5
DK^4}pLO=YJj~n?W3a?swmplN)aV*;Sl(r3D4#>&jN|qXGVn13jBtidnWKCkc9&=;4Nc59E-x)MYy2Mz;J=^dFzg)`H?Civ{7w3?g2nzO+q+g-rZ#)5-
|`Do9L52sS~hEfUIDy=m>&;(^uU4n)s@JHf+e*7R=R_(0l|#Qg}l!b5!xh_%7E23S+9rJ{T+wDj-S$XWTczu*@|)RLMTi?`Sgn;d=jjfj5y_{q@Q81%S
DKY^$AJ*CdJwaRR*2=b!BZ^XceF;Kg;uB)hFEbucAA$hCQ07baRWxIeX1c+!R8yEhpN|HcL{A0*<#O_CCd)$IS)ta{_lP@MSiSLp89--n2NJzYAQMeZ2
0Yg-^?$&AFKytE_G*kwIl$78D3wpn3U^=nR$HbF8i7XXa3?8o-Zc7(FKfk|UCVfBV@ADi828)ZI(U0fUCXiCZot*5hRDhdo>>~*y{C`@ow%2paJw(!8n
q9jaz#uCXcc-I-_au#4e@4<v5s(z!*UuZ;SiFABr&02zB`rc+8qv6z!;Ykvr5NO?6E?Ukqp8(LL<T^SU%9u>7<HMo-G7BEt_>K!uQ+T+QBVoND?g2kXc
AJi_3H&nb~GUSaUrC)FE>e+H!4rE3?_64n<gzSjX`=`ijmW)3WLJPzam2Kh71uypjd8iNaKHAsMNpqUPp(D{oN}uAjUbmALW_vkhVX2G5lPlft#%B6S_
FOAX&t&HBv#3kbc%aEq*>?2*mT%G*tqGfY{xmj)gjzpaAsH^m(bWK>(sVlscAG0TmyhVPdpEpk6<LDANKBtmUZH+p8x}G0gY7)|vW>tB22T-;TvHVk#b
^ogrW?;vlzRFmo+Obg|8(?k>&<3I|K+{c~`+7{IimbRXRyLGfSqveQxxdegOod$jYdc)<{{hXV2-=<a+XP|i06H>VA>j+z%$v@g67);~nTt!;k37EP`K
_UG4FVvol%`w4$P<J{FRI_Iczq)eI`@NC^MioTCsC93y?`DK4Gh_V&5hS29Kz~VTv;DE}i#K9&{w?9;fxb~?>`R9T={h#g>^Z!kWRj8Vd|NER6qdjS<{
Lq9YUUMqZV~&(JEjNgpm3%OgUHTquA>x>mV1Kmo_~bx9ggB26M*blgxH~vIR|;`t^efHy;Eer&Vq*|wOo<rz_H@(N;P3l_V17goO!hvB$jZ5F^w$Rms0
hYnOKiir#F`E#puo6zP7cX+*L73?mZ_c_q6kTqh_H?-$(kZ01sC$<y7#z(&Af*wbY(8U@-qyASPUWBZ{N|KI$plX*K9jkLC)~_73C8}d^Qk}s+EhFehZ
?&gwLCOtI7mM4gWs84UmusOuQhnKdkcLI_gj_%1euFer^?03G^M&cfkV-)44LBl2=lR(T@`(Q;_*0GbbHNpSt?EmuUF__~0I}#M#pl5f)mH8>#^kyw1s
Cct==-zh7U_3Lpj&1!0}uH8p_3_2R_l$k+<FWU|n6*Y_4k$8f)Lzz80YLi0_he~a1xH}+JY#0emfyhoM_U583Uzc20eDx7l&#_1ss@7$3D>2c*msk==X
I=R8=*6Htg3jyEFtqn%;BxL>?wc#~JkXb~ia3-}Dpd>~ZM{kl2q?DL`%n%4OI!W}>i_KnU5L1x4p>~m4Ne*tt;{%5gZoI>@v3qqt;8)Z+lDU;`fpiiiu
dxA*nAXCsWB%NKuzBu({O>i0|A*8td(EOv6)8dD<<HlPjtW4cvr5mbU7UV;`)OWk>q<|O^Yb`nc=0sa80#a&(niF9k3w<w6p_uP<(+*Z&xM%Y6GPG;gq
?qZTrsJ7FSk<wVJR621{f8wGwa_}v95f;h<dT+T)5}paN6pc)!7D*C=Y*~nMxU;r0Mcf9@H*?A@`FCU5FilMxlRtz}f`hsj4>Vt>7&pw7%)pb9fGMnW8
8Q-nR=BNQBz;`#C29+6v1iqszlB@-gyDUr7P=(75{${4f;cX{v2hY~3ME3D=l|ma_ux6v=1w<@Q{<sK0fWTRw)g{7_$DBkvgqN0M^-9HRj-I$_OdS)!w
Zbvo|`6)c5;E(|*?Gz!bF=Of+R6$O%2<Rr2-iYs6OE(@Q}0q;M{ATD)e(vT(MSNAr%@&J>e+3_Us2t&sszP|ddeIepvq6LLNOw`QZ5C3TlZb#zIb)9kB
f*T@G3W&G6IWZ^<^Wx#4M@=A8FF0)idP4+t{LJ<QRs$NVsl4VhF*)I76OO?|9w2IL^p>stG6S)ua5VoM#$4?0$;f_`_JV|YegCXj&tpJhDA$<e^Y`?sc
E>a>6&CFtxl%KNOAPLp$hEUOn(+8p{u8q-V<Ix4_RrK7Q}yqZs;3vW6_gPxh(VV~MRK$+xK-70f=df=YScwDSqsEsP`v1)!>R{BN8Je5VXQDbQ~Z&DI=
&M*@u5w*XFUeTqqi5GnOx=~kWpH=zHU=F(StR+*pY4_>H6RZo*CT{s7B)&pjnw5<eHy;FJC5yRI?jL^z*6=RB}VnbZC=;bj404IofnVRP!?TOjBJAkpA
`?eovm52ss<{&apJiWMMa7KI2=WLCgo)_?uVCBHZ)*u%f8zklMM%oDw`9oKGlO5WfmL5sW--D*r(d+`iWfFV*Kdf@;Wc6uY!%E|Qg)Voc{h@Z>~}jg!?
Hfo6DCsKp-wyRrm6#vZpe5(@cRnIGU*;8EYm;d8q9`g!_@UShKvP#l|&=ul3<gGfO-*|#obNmT4lkCshBc<Op!zkYx?z#L>ao9@eQ5vwrkUQi@G_U$kA
sIDx&q`~))vb^(gxP0kB^QAt5i?-k0ZAjODX~61K`NkVGJ%KQv&oByN0x`!j&3A*EaVdT-VYXX0!2;`fHDkTQu62Onp@3G$+xy1+G6TfylbG`w{P_wP5
GBAUCyu1RuBa%sGyP=A0<;PCm$oAxvG=!j?mrf4pwo0Uj)ii;tuRclXUXCHa|<5P3_zj$JEeNg+I-uMlxfAjeHuTT&vDmh-wss%6{G5UKPOi_X1*nO$6
G&@IP{R_^WY)v^DF{Yx3Zr_QuzO_TKgAtLk<MGe!Sie`?oes__A5<hDRW&0zgi12rFXniOxK^Efq+>EzjGO;#!fFYzJLV;Q^1#%}l+{-4yWeW%ieK7F3
ZxA~4W_HNo=?_nT5rL=EaGcoxj0{H+LHS)yy7DlWB?jp1YM%MkecSeXW$lP7qFh0BqE`QiQF?5q^;)dxgBNu#q{C*;!aa~*&)<uf+;rMepEz^Ww{@$;o
G+!281?XJ=H>>MCNnz9_^)VhJXBvR)sUD#9ns$U!eWnqHiWgFEZ9jY3f=GP(bHupE@WrEg|55a>tF%&2(*y;)xhfp5ci)R8!vy;x(G(Cg6ESF1t=xYtc
{C<7Z`pK(c-G`UNk!On-u87F6dtg_H#>XqVW+gj`H;z`aA8t+Tit<K!#g4h7doOnP6lm-YuOEgv;W_n?l*#;Z|6W}d&|g#QRwBdaCyM7SQFvE^q)T}Hr
F`P+<B#N?wv39;k5`K9Hs4<hzW@AVu|wYVfY=BilEojdN?+%~MWx5oaA!%ad)yL-1&%`$#N_$HDKejG6CM`^yHYR8=^WUW3EZE0s(bUIRml%{uNnoQLP
~l+M4KM4h#775H4e()RPi<Fub@j&3kBIrD*6F1fYs6-bR14*C!x(uO(v2)K$?^4eo0=$6>#zZQTptuK;)&AI@ms#p!BPwbgjUW0yERhLYX1TMPk{(OaH
+X3D$=J%JjEjCmMo#(`_b`ix!+4^~|u8vl8-Gj7pUZgiG#--MR4r4%s)OoUiH#55!M)(tdE14q37kg0jR>`{^cwF|}<EkArE5lBtUjU;(p}%G$X=WZmD
@QzzI$dTYZ%w=)b-$t{%>8FKt7J$giedCylw(eZYN;d{o{kFQ#9x)(Sgoj{3O@<uF>karzyvmzDXo9Exx+^@V!q~|pzV3RaZ${t<G@-hav$$Ug7rUAAU
9mi|AEX^w{)#F|?{uQ6!Wz8qE%y9q{V~Z<V{ckDX)>rn*@6191evz`m;TYWip>y6Jx0m{XlAi5;(-IP<hTFc6^}3URgc@uVi8a)S1jQ|^VsgS%gMDQZ%
{$u?XIwwkqDZjS`O|bW7uvN!hywjxnkuf})W-VpNna^szu~2i(wi-UfiX+z6W{<M!Sy|E5P}{O+`H!-nZbbRTT|M;D}io_VSQ*{a57)G^SmR{52O45^c
l^1Elpg1!dnu;`w_gLbl2MZUK|ysj_kD$F?wMtdtbwtuo(1)yT^ARC31TPZO2V~eg?QdtDNnN?X6>ddW4=-)#UmC%POh1my)=CKQ9>k&FS87RPV(#bd}
Y^_h)Cmx_qSrVq^WPA%PG<e*8{qEB&oq<paxo#U8)`FreEvg`QTA2!H%CGikUnX!4#`oGIjUqB0Op4N-2w)5r+>snxhY-QU{~<!Qk6=iDdCQP*jJ=kJ0
O?47Pi5Lt8Ftr<g|z)n2H6Z}Aj=k%0E!VPf$`4Gvxt*Kl~tU+%B(U?Yfs*g<z2^IIB$_<fkL=CS0j)u--A*>v7XN+?fSuHg<w%aX)1<jwLaqHS^<uN#b
>obc1b+Ry(*Ox9(!#f*D7E|JwGvGrC=Y`ugiCJw>HN2MjzrSC**!-$>tqSWmuP%qWdIPb62VLx087I_9j6d`pnkEk+5JRheJYTrKx$gyjlxC({so|>I)
kC<$w(pmIJsuaA1jgYG*~xzei@59(2^LP6(2l5dhslmnr6KlSxt<NOM1p<)%<c#9@qe~+MMZ+IpFc!hz`kAFzi)~!Du=`R%4)O>2YA8t_jt;=T$cggis
=^A`pAMeJo2kW58_^Wz%=Xc!;U80ze<+wuh0k@$jKv>-HHqLmtfih(<&Rj1@J|j&6>3fMzv6=2UuXMkJu;b<piBM;pfub_<gG%<h1(~>2!ws`{r)pyJ>
4dC0;n?m(&ICpY^wl@01z)Pv1P}$3;ka+}}W9p`7Upl-fqf*u@}Hunwb-PSxI3A`jWJRE$>%Pa%E2GuL*n;F}BwMfSQ75Il8nK|JOw1T^$C!DI*?uru#
70wu6HaE5rL9(NQW@@HRbe&lB#tk(B!o74;UheT4ZPwbv6q<>Dh-dtDOKzlRp7S?<+03X(0U-~*dAXg1(G%23*0W4D4h)N^={9CqpACFgFz`sj@b?R1a
;My-tGkq&u|9-dRUrogIE4Fh?jSp)L!5p#}L{ULu6q_DO)6l|#uV24vhQ5n6&To6)StucMY5n9vXHBXFsdKwMhL2NXf2Z#OHvx$Kv5I$_uD(_bH|u=B7
xf}MP|o%{KRz{k5`O*a^1M%85FoRBIIzU}`nopvYnoW>30fRXVy--Ec=p7rKd<UKgUh29XhFdKOYG)|^^RtGBx+A8R77E(fkaGiG9+&dPHimZ4tmV@NZ
9!gul}O)3$`w|+fR*KQW6hUgeBd6;K9C~N>iLQ{by99`2WC)f=1%Dy`SPKBL6<V+E?yD8oJZ-vp<|KNaM<pSDX)W&>Z?Et@`waWMF)_4iDM{*Sf1IY8<
H?+-tQy$QAIAw`3zt2Chm$+pYq1R|hA=76mo`qtq4gu*HC1tP&53@|4u^%6(5MJVI>sRSVJP@tN(f6Rt(!iPG!sO5t7_R@I<@nlF&q`mfi0lUD{nXO(4
o_eoW<<A?L4#N-S4bX|Az>HK-AU+dSC`+!`M7+5ug^=gnbIJ(N;6zGDoGu>E@Hc=3{(_iL?o^wbFo5Hb7apl3Kr{B(9kc3v$S$zWIZc<1RFQpT_mP-5Q
YyBS|zp+kf86f{1DkwhQ=l;E@Ii%}|AH4!BJz)NRo!Dv_ss%FPbOWx<0E+UnOY<3E?42)e<uKpzXeBauk=IaaQ$z%AI$ZLrgcH!c+xw7Tw^k}bqE_u!U
Loc;c8@tVtAAX4`XBRy@N?>GqdPdNnAa!Hv3E;?#Dip9pJ0)T|NP8%uIzY$*joB^?E-|GWyiGXvZc!dX!T@)1`Ak!-!qm|FAX|KdgYwq3I`q@sK+01yw
Ny{KL6faVS5@!rNQn3$e{SYKhTEV9P4ojQ7euu(_acdm=J6Ko|zhw*y!)T0G9i3@y(sNA9FuE=0M=01v^Gwi3QbHj5xQJ#ei`1hIgV`P2jFOvAy>Cd;k
+&$N9?>*ywhpCEKOIY{R1F!aKrgvtZI4|E&uIJ&Dw!3o+-k4x;1zGxnDUZjLJ3+T{!=P7qhC%h99HJ1AYB&fT1b6{q<{9w81JyCpT<W&e>cY((Vz9Nx@
#UvW@*a;|-*Hl<3U9leKR^aaR{7X15yHU_PT-i+#uH5M1Y)RZz8str2sIQWlO&!s_WaGq8jnq)~eyAJkIpDpB#_I)vKA?t$v?c?;%*hDLOx1{iV@g<|}
fBxrdGAaIFYC1DZ?>Ra=mQvJMx9jVZT(FgtQto;0Ld2*;kfiBOb1uc#mXAV)NYUw3l<8IRl3}_vl(%yA=}DqlMVhNhnUT=U;G@3RsRE?5o^jG1NENHZB
&g;RvxvkTdjOrDSy1!0`)|t}9QF2$sq&AcyrED@@>0=ZegJ8$8?{_XE+8ttoWBMeAxK~Lw|0~y{{hGIAt3gheN~{pg-JwFe;{E?A1%CLIR)$}oWnJ_lN
P~E*Egw+*af6;&}Uh=mN7_-MQ%JM#a7c|0N*!X4IwjP1dG3!sezSyCE+{aM2zYmmv@#y`#^SiIa(lv7{&Vh{ju%y?=>`CThT=yVUOrnco*GSb$YPnOtS
vH!QM(S+Ud;r!U6%Q*Z6u-F$%c)mz<@0h%0<(Z?s1#7LMA(Tp+vjiWzJ2^Kv^<cTvIXdlZM7@F@Zn$=(gk<MCxS^2gL29H$a;5v0e<P<KQCpspMk9TU9
F>>b@XcR3}hZ@R~l3kGiWL;cSB-@7N(h=(0g56S}jw~)0SP6uQjjk^BI0Gfc|umo$CO-+(-x8;Z<X^j{wXod6~DjO7O9Qkz=P=S=jV5O<(RY1Z08syvm
lrqRVQh!sY#!uo^`pmxPq7qTYEix#|mP`;O>?JKx%TAyj1N+^0n9^`SY_I&K$MnN-TQY*=?~CC7Sk>%*<GG4f7b*f`TIJwI-dmqazBkV{AeC9}wrqe?n
a{*gIxeGTW%-qIg$|uV<2x={LJ?yhbKZjQ$pyfDifG#zfrP^E%B<*J<5=`|gfD8{i(Fhj#;2#_OTu8R(YniVdA=~o3F<h!M?wmS9@!sK{pdFw3#8hhCe
3@u;*D8!4aQ<1;VKGnoc?=2VT#pk5s8}tw~YY#Ml`S_ZzpxRnt}oD5wQCKCOH9YvI)>Hyl{d<o^Q2%2XKX_Rz53L-W>y@z^mY4|1AO{-o5l%*n@+1?>;
qg&f;2h(pt%CMv?@;dIIL-%-SHQq&4%@vo!_=gv4TJJew1;@~HPV(P_j3K2};mCsv@l5p~4;lWajq`DNlqLW&qC<$uhcVKw|L@%<5ib)BSHwglxTS{)+
Fp7g1Ah%|6MMV%D98DsnZ{0CcR|3$)NaO0hsf6lGg#UENnlVu<x;YR0vK8ORXO4#1HfhGe&c}sW7Bfu9*#^_Jyvnp+H7pTa3fnyXT-xy#gwJx@8KW!&#
isk}@oTPlukB0=DcAsOmv#$#hLeh3(2IxE{7@54LxrUGLoXhPcqzZsMm-52?hsnT~UcB*2=ffhxHIOD}WfUa6bUNAhtl$B~3I~sRcb<s#m}`^rUsuE-_
~5;)<X13td_t`vc?9CdvE_H&k1r%O-)y9nv1u?h&f#qH$yr!ezUn3T{Js7)UOH2M<$sSmi5_q7E^|&4&kJ`<%PHfs&5y@$`OR0*lwZ=O`xF!4BnGymXP
O32W_jB<WZrt<Om5wJ<G00W^y6iYF@h4&Y-?R9^}>C@yX}iXA6V2%balg_l15iZ^Yf@1JW({DB#K3dxKF44Tenp^l_`;}g2mugu?bVy!iG4K`H{p|L_J
8KOh$bv@V787eXT_E5DrNFYU=$Jz4Z!y*=vHuscn<ge(i;P2Koz%cbjw9n_m^6@(lK}vm2XB^bO8_s^&JLl-JY1C;l4&%srnVQFR1TP_h*YF!w+<>-Y_
!Zu)?V9vS|9T4xT7AYWCoSFeZ;M==Z~QgXqV1Pmy~%VH6^-X%<b9U!8w>)jj&#qxo*Y~4-sPwpg4#60;c<xY^UxEpT|l;Z-2w9JK?dkkqxE_3U+4Ji(p
facocZxS?i<wwVk)n-XNl+ued4F!~JEc{*!-5F5oXwQ~+rv%ZUWm)2?riSE&bW>GRX&Rv8y4{S-p#s44$<3iC)F9%A{=SqQ*f!AC;PQH-V>>0{4lVfgt
qg+S-;adY$D#luiEp=-AaTh0cW$d#J$-#OZj36K^3<LeEy3BJ4WG=$EjZf&hxQiQ@v+F-5uo(DC?L4Ycck4?()EFA@tm{Ak1Zf<(fCy8mq2*jorW>m4>
5!7=5t2Pw)-javyn|;LM@bX(v&{0bxDEEbpnm7K@f;b`!c`zhZzxPJTKFY{}3!#-bR7^eBxSSZdlX(tWyk6|6LZQXG%ExCDwImR+n$ZY;wfkrynqKZu{
9)7ZaD2q5Ym98>&SB{1e?!ljH17TE8_K(2fmL<b<orD-SvlaY46S8-fmQ-*VGGU5vBi=}W`S-5-DJd6he|a3$1;TkG$*<tEOC_iG*qnJ!W%@SJN{2f@)
n@N~`|$zPn;&T$yqEX8Fd)o#SGE6o$|{0`2CQ9(5WlY3BqU-}UO>FPeMt}fdeGKP_ctG<^8Sg){MkG?xkQDk~DeO4fa%(v&5v?|;XFxR$g>$gCiQr~A6
^%`3Pq*Bzivb?)2a5*2m0?dg5VFq89DAeEscPIXJ_5F&~_G&m=^W3n0h(m6qq#?IG+>V*nw?&d_ka?yqe1n8NrH9)j3i+}!#4l~?b<kNqfDLvV8N7+lz
bBmdt=<L=AOE3n%lqxtV9L*cem+I|BpzMMUQutg@bH^19AIXPU@De1AV%vvCBtqDTfXWeR^zjm+HlA9!wj1t!TZX$geNOVj<J$JLA-k3HVqsb?EOgCnM
ZJ~DApe}56#wt`*TW$JIlKxh|M^@2KJquM4KtM8zzDUaspAxNDT4#Gbn#<?{CQjgb?@IdevYBiPL7HM!FMUaMQdG@Z#Ii5?a$-w$aaRNC>+^@Ugxs0I)
nkC7&Cvk9j^f|5E?0=YF`xyFa+q28K6dQNG>&*6UlfW(g&DLW<L-Sc+331m@#$1j>&lE%9?;A-HvckMIB7GVn>PA&4%3+LiEzBMUnjy>t=J0iLXJEgX4
rz97)c_$7<%-+FCvCw|5!_aQxTUN3#5?+89m_7J%hVW5K#!G-4s&X9g{j{Fn<=6<bP(ps9F3$64mt#?$$f&=NF<?eYD;6U(d$dDCxlWW1@=W%@J;Dk2&
jdpp4RR&tse@FP}0tN|N+WR_DfAA1|wtmPyu21)k)2h%vDHV+NFI(}}A9&P@R<)H@$>8CBoV}thyZ}-ozlUitMu?A5kr^6Ok$?+5xaHT94Wy@cFYa!0)
{t0ZxA#&Xk6#;#ARj{dY^C}}ulH0Ez7TZZkZfVMlHk3C6;02$KPBA|h~Oc=LP*pE&W+2v_<%Qdj}<N+-4Ywx2RAcS2<bD^6Wy_^4Xp1?Kms_it!4Fxc|
!g~XuCb0R`Rj%`CXM~mEp82U|AlOp3G?!L8?s}<(l1X92okv`uT&&s}k=HN55JKLVQD?U(T~v7C?Wdtq(~FCoyA%WN$1pL$dwK>&7Ez#<Y|>inPB+6^Q
05Uw;vkKz_UhcRAiLB+i;5EaQ-|E#O5k_`xIiL1w-erK`o23DOr+^OpZ+TWQ2GX%WW+@BgA644a}k1ejAZJu(wk6+1<K%}+0QLrVMT$}6o14|Jn&xn{4
7ZpB3|EYmuXhgbn1mpmt{1`q7zt;SkB*3WOR5LB;bkUmmkZF<YTg5+Wy%`6<)mU?}uv$|_PaHA*fxL+fze>alOCQ6@ALHxRXI}1&_LjLQDWbQ>o4M@Fz
tCRBlw*Q5#iT|?ZE~0Ycmk@ynmoEacz{GGnWn&;;H=761df6Grx#Mhb>9*MJ(cjW%dlLxxbIoILU8Lg~w#RQ0jk4exA{=lX*4gH+=!e-jvR$WmU2J9|V
jTSj^@?R1P|=COZ?5mMrbcB%XoVC2Rij>=!~Fd+Rl||m+KGe+imZBF$Faw^g?c=b@b6hCIu85Lu#nsj0Ot}XPBoxZ@jc-izRNia&w<L`)E=%I7!LXUvL
5*ui1E83_#}VjXun@cL*ibj0zzCjRw8wr0Oa}kwyw{~LHtYQR;Cjw8W36hwo-CBa>DL#g)jZNL0;76rRE3_1L{=?A#<Y_OKRDIj=l;_V%w67L*Z!R3d-
{rzanO6v2F8vg27{Q5qld7L5gF5%g&4+%<4U{(tcxKi#Jl%H#ztEd>JR)7VHt6RCFXlF7mkW$lif>1d?rtP8G8kP>PFp%ib?BAQIG)6BLjN#UZJ?hzfA
FGt*O?%b5Wa!Mbd2Trg6=v%ZAzQ~Bi=JiS#|(58v1Xwy$tT}~Qjry{<i-;u!$h~99?_*UTsF^oR`=ry?p+1g&%YO3HB^x@U^ujFr^#BXu|%g0YvxTTpv
eO~>10Dn-6hPe-H4kW3JE%^;aNcn42-d+_X!9SMjzq}l%rf|DA5{+GL=<9ittrY_G;6qDsCIy^^IJvUOVTb#a)T{<?^^K^Ms9bF~)(Sh6F;R3(khvtgo
o9>TG{b+Iboy5W+?`6;dei0uV9cXT#(6LxYD$93U>(o}tDDVA?>vcs$Yj3EBPrkDel*;a+9CRYL*w02URv@L<uOi|AyCSHYXGF#|B8Z!$3$?UX(+p4O^
D)K5AkJNDxfPm%{cQv4P|GiZb)r%aiW9u-8AX>1EkA7xmN*jx%BFv$`+<-3%8;|BA8i10kMbyE9eDU1^1T!Ev~5Qh*c<O=<g89;GS6m$@GSF65?+u_Pm
8xNZg=uWG-#3Ku)Nl&DMMkz_pd4EgxPf1dvr-uDxRqc#-ArQCbhllDa!lm}ZzgA-kUDOMJ|j5l&GVvEKC*&U4aJy5s)FXrK7NwXOmBhdFQYUrMECCo;X
pI-vrBDlJup%nOpKReR^xun%x~pK9v}9IZ-^puEhODhouWsY_Y8>>hxbwwiKJ3&Rjv?v(vu6$w%7#My3NqZkl+@~Nc{gAK1t?!;QGi4KoUZ2an8R0qh#
3?lX7;q8eexVs8`(TM!emIgW=n=yQR3}JWQv-RJ25B>lBAOBCa|EglC%Ktqr^#7kAGOB5VZPteYVbGoGo#{S6ZWljaQXZQg+($A96^p#7z*z59LzqSbr
8->SXLG@+{}r!y&)i_GO3|VWJeVE{I&126msk{!VCVgvd8Wx5v*%&QC@C&B+Bl6(v6Y1@P>^a}y1IR+;A`t=r)Q*qxP*<>(=To*2&ptr$){TeqVojTO}
jQS+%HK!`zTT}kary$n>O%ODSmLYeW+l9@6>W7$bW{v2^{G)Ez$N0h#yBZ9P%X+f&2SYH@?_!KuX)7c@#q;NRRl}GHm<vAYDG>%R_ueBOoQS2{Vr}aw&
d&{9A&)Jmg)2KPGf^3ZQxk>SKLmxmaf_n-E-+L#9B~=!PV#fk7OLt2a|wEB5YFknDoKBTn7>t0#$c0ggJy$O+1>#p6>Ryi}SRq8utsF5`p4Ag=Q|&YX1
J0``@Ru<oT19y(79+2#6EfLP(Gl*RO=N?H837#ngu+W1I$#&S^8APhc8B43~UBrZ{4$J4(1=wQd=+LRv4gQlX!P<?{p6umnp-NVt|h;D#DxXnXvFna$K
>Clw16-x>*;j1+tNc!cTlQ!Mg2EXM^if?8tTSAhgCh1$=hkP+T+~{ZiR$$$OGyj$MvIP)@)LNka28B?L_~{V78Za|~%c3TaRG?ly<})wHFB0ClAylGuZ
$QO(s`cg6;v_!w*i2nzPDmJf#F)uyDqwURx6<8X3BdLX_qp5F4DF9$ghDre3DAUazCHE$GXY+!)xp=z0n%d$%KK&sE3o~ODQ^0;RtYf5eNStR0(o0`ZC
7s3ePFKHdw3UaZQ<<bT*??K63!NH^t&0~Uk~V$iRfTE-;-EuRm~Wy@`n4%Ka!f0roZ>QPJBcebb?fWQ231A?gcT_(U{Zk!G3`Dy`giRe}gJ55AdDcAZG
FSCODX%3l74ASyON*8XVw+#~qsO+s_e+o=5hvB-8kJJ_Pgd)Yac$mj<Gkr~bL`&jOy=K~i<=r44w@myH`_xjn^6m!zJbLmo*Wdr-weUH^^mv+#$#CE#%
49N_MF-tC9tBWBH}^knzD4LH-XKGXJ&Ezrd`Wvj;MKz#j}nUCKo#()1n7h?@5CVF-)a0w}LL^Zo3M!!;vA@SoCJYG`MZ?)d!;4tSki3kEA`e-hCFTN!o
q(?@8?jX@Ay2OJPm5Df@7!wlNb804okBpn{B1A|P$&DbJ_3jQ(c)p{Rx{tXHT2D)qSoCLAWbWVeUcGO3$Rc$sQ#COPz^!^?ZEm%yct5iOoW<-Bp_;x6D
`r%{{XQiowt>+S1@@+sA17uJxD;0a?(38SiKv~PlfHWku3k;fp9jH0=KdaQoINo?i`i){7j@ious19#l~Lay@gfDz_vczMV23kY_NrM02`6uy4zj?<k(
?lYrt-_MxRvGOk-YZ(@8b;Yy1hz`hZO9k<?IT<18wC~dXc7GE5%cPw<%M-z`brQUwPGn20rI{gz3|4PH`_xLQZEThRmU;<5SvHAAmhuNw)v}<22~Meh8
+05T&8s(>jpmV(V}85X(ry`1x}6uXzQ3sg>g}fSw{vk?*0&+ztuQ@gL?5Bm^M0QfUsFC{D>;`t9le%n&g@sMw`W;z5sZU(ti67%Z_}8T77Ozk<|nh;HS
T&kWG0ir2mNrk+4^=Vpz(H6CQIZm05mn9ktiJSgdVebnuLWx)T(NriVEdJc3RIYF|}>du00A?sg*?{IA`JZOP93f(JzD%ffq2)9FcAa?r0W7+tQ;DWW0
?VQKg61DEpYeS>u|Hyyhpa1_~9|<)<MS)-b%y8@~Zr(mM)D41{dJB_nxosdXUV><kb~F)JC6JG*G&o2n-|SL)T>J$_`e2+(-eVaN6ggNc=2;@aA-~Xdo
fxOhNO*;pOOXT;I|u=H(Ut-6(cyMIZly2KP33%a-#r(k%U!^Xy<RlLFf}69p-!+;CK4rG&HjCYygHK|iOLgg{iaS5p+7&Mcv*JZtXI6fe)5X@1oRU-!u
L&&#s#ZKInUXWyIqC>E*Y$eDJvQ6pXPQ=zf+=snjLgXj+3V<Vz>-0MWbBc)}(ez(BRvEFE#{AFu6}F8r}jxecda>L@V%M;Ta=XsK`-s9KR;%1#aAze?M
46-?%xa5+eD6^Ko}1yI1O56s5<J!?~joYwVSMrUI_7b^+HxGngSK25UB7=XDq1!I~D$YA#cQgHO|U$^_ksFZDRyaNtlN_0)c2^P;XFz{nh1<sZ8YB#sK
yLnMy}0{sC_e;}R;P%}sO=Y^Xl!oQHx&^;I%QmycmL*IICfF*cdS(Qf_0D45a-q=111x2+aiJ$TKZNDSx5D;Tad^M#!jmLN(Zm6pz1(6W`Jv6#^QF`4}
5a&L9<2fclq^j^c)Zi+ECiU*jG2OO6)JZ2E?PO#TnXJ9?RXpDKciyOtZ51V2{L4?twjw)NV~2v^IrCS!uw!i4g7FP^-b-@{o0PbS%B_dzs=repn>X>_c
%ydbjONnsMGgw{Vc#xiS7K<tbxFBupDU>5THkMkQJ)}|!mxW(4-#_1v3xru;s5`)5A;^Fwq@$P%)x{<SucppL*%H%##~kr3v8D$AJO556Oj#bGa&jsL;
5Owf6vQj@<9I_l%b)t?G(k6;kjqj=a7D9G*^y9)_|FgW%jwazks;9i(5W5A%kKP<_~puaHfY3N{B{>9a>PGfZM=(Qjz#Agf%MkTn4b7)a*EqS`fdNdy<
S2?V|Hi5t-v*3kT`7@E`kTXMuRsd`8n3-+=q(P>%Yt%n-O(i{H^NTUE)?v2ys9uR*f+yI5np`wBMK8`@8WFuZKTJMity+z{!hWNFZor~z=AtL2JE7Z4<
awf@zNZ+P-9HKCk}Ghlx7B>0U*n~N`x3ACTIOOQFuH(d}$<^p=U<e~gyhaA&rZxq#)s3B{$%5s4J9aD!PS1(VVwxoTX&TDj@2BdQ`H|FRmVY|OH;+=ji
xOf?EaZx?pX-I`{YQ$3G%z(iFk$75#Ca^xj>*3Ki3ko|9f^V5oc~Dayhx|3uJb_sK(SjS(D<X>r8kjqaGwD+DgaZ2!i(6ORpo7x*igvBl=*qko26*XNS
Q(Liv|{^mlZDj!2i(Ruj^9LzeS%9JtD{<T{F@B2w6~tO56I%cY+Qpy+Q4d%tNWO)-&R~ApCi>Y+Yx`d;pIbT{Pu6WQJcV*;+eRcTd*mapLybYfg(sqHB
9c*0p69%zSrmTjU8*9QAiT&4KZ4Ng~jK@!6(Ve*+b|1r%Ib=MdDZF5fU5s-eyM4YrvDQj}!Z$*5crSvhCJI9=_7I)PGGoy@IOT7?F01rUh%q2GT3@O+>
t-)&x%RA%GU@h4%URzZ~D#2a)xe`-D4>^j6Uw&H#H1P9{|xT&Z`#-`=56)sRxzA6HY?hy<p@E=hk{vj8f(o!+$PZt$Qvvvtm=WdPl<S1Wo&qzW#%*^s8
BNr)`_ORU96z&mg1d|Oqo3nW>%eXxldGu*k=`Gg;ZF@d{}=6>avG8fAX_`&>eA)-BLiXO$B@PH!S^YW9YF%XBRrG`A<XT-MZBly+Co&T@isQo|g)a}{X
Q7FFNIbo?*fmyoTpwQ?UZQaA70LD#SBF<<_3n(Egb$a3c;AY+Z@5Ihi1LWr|tC}?FEiqCZ%Hm1YN0e5i*pP13_3zzDZ-<|-Y9-Ra_hg`&5rNwLn6j>k#
XpVoKZOuG+Qzr`s_B5Jwx&i_Ws*>|w3oZx^7#ug=FD6+4!B(W-i<Ii3J^m&yHvv`{}47f7cG`#HmCl+?|I{vqon_ygjYJZOxPO0+@n~|1AU*wjGVVqcq
9P=nYv$Y`0oOAE?io%{xT;)yYF(@!{G_ffq860*IF8AXBUU7=-KBWANgzmcx;%*!r!%QPND*|8!es1-xpPEe>!|EXM93-Z?1zqOE}^*Z_c?oe!rfQf!?
E|_=633bqE^teylWDFX$yjws{I7PS0hLw5J7`t8t;S$GrH!@21GxIigU-;BBn87rBy<nt!@U<69m6J4-mvJera1CwnVh9MhnE`E(#hz>=2Yz~VvY#hPN
OK5Y>%o<E0_R3>y<>rn~s)M7!O@q&86IVKPt<cePlSuWbuNG^t3y<CA8q=~@G*%3&~0HF3P&K7Y2`Odr~vcv!W%1CNDF6R<mNlRqN@>&{~j7O}aE4<zx
l>rD^{rfB>Jq18VFio#=P$P+ZBt=e1ISFW}X}<fQ4;2ItF#)MAn2>!)L!bZrYQ_=i^1s-7vz}L(G)wfq)GZ|e#u(gpL@>{R!Nxv17Yt?|3>d=Z*LUn{s
lV^^*;$#X>a6Ondfy9cOJ)T@Ji}TmVB<&r_IE}Q4+kmp-scASB9&IgSo&`Aw@(yS^1|$zMr>g__4OID_LX?{3oUuiv(wTZD=*)V(=s#VFmotuXTjcZdO
)$vm{U!6^OI4Y_sg(T_<i=k8d0Z>IcVjvhg~Mod_BJDT@m<Dw5|`Ydh9-Ft-Kg_sx{_M`lKXj+YdS>$-S=Qt;gT<cBn6iO@n<b>0>tC#lxq=wz%x4OY0
mg(Wd~DCl|){R{A2Rv^(X(XjA^(@u>D`$jFk^WSe*0Inc??IoUVWrDTc<rKf6qgk<B`Ra}sFBN4ZpKsKmH!G+XkIm?Qb7T7;vv!{LMW7Tw_`aya;)^Fk
LxUXAL#WwI6c3{-|w{;wv3ny6QUBZ&qFP+Z~D8u0IdxZ0nj2E{fy0f94fqEVb?so8xu;C^{ES)3Gvr@080o<E2mr+>QzLv02Ox{`Jw<kutHjGn#T`x~t
^o$o=vGyg#`x%^0?KQF!`f=!#wY<vMrW4^Z(MsgYK3*yB8l$^i)9-E5-|I2$n=``OrMd#G*}h0P1=jWX7=Nt*0}XZ^oAZ*VH^K$nZQIwt@7l5wC|Z@ib
Fg{E!4~~GAHOAp-%SjO0r@H=p?Ub`jwdl5a7w>r<2&uQ3+tb9(`wym7A+chR*C)Xw8&?pd7HGfUhdoZkh>4@yT6GC^4flhc>)%@c`89&d?%mM?s9u-RC
}b~b%r((y_fww&ec?#YfU^he*_P1U)Bpvjqf%3ZZ9?zkLSd^MzNf1)QBijCea3I$^US*YgD{^zD?EvJtaLQGVhf(Z#ZX1dYPK(a^aECQ0E%I?hg#JjV~
@XXXiDEPd2Tu-mciAa7JHev~P|dY~0s-?Vdj82U_uxbsl+RN$LBoYd1%Z<&8CF?<^P6`9QbL?Yx$<x`yI8{t6bRcGcel1{I{nraP?{=f0Uf1GArT%rYe
((qO}JO`RmICo<E4be3+HdTi*EH^K0ZYkK?aw>)S0OXkpbZw%s-bg6AIPOA%Z22JG)X4W<;JIo3(M+Pxdgm=PoRvF-EcqiiFY?oV-DkC!bj5E#S>FzE6
)kir0yg^r=fBl%3dQ8tUE3D}97B2p`j!*S-?2{)gx`Xbz%9QPtx}T2Yu<vL)z?(W8ql9<pexh%BBsV+}*T8Wzt=glF#oi)Cf=nZtIK0mcHB}NNTG@RFn
LYJ+F`Vg%Nw<-XW~X#}aOP7Q#ln}^!gVC1yKxB{B|fA-*S606%e?>V52pS_(&rAVpi5o;Y3SN*IlY(~!{@Wvp3_JFZfO~V!vXa!alY4WdfRPEJmoiSgX
c%ImxNB=XI^@3*3!@du}Q~c(vKUhT2Gh?E6Mu(Z5Cy^2&{Zo`rGwc-$LC#T2rrLHMq7ko6>_=`syJi1_Qa}BpgoLhsoh5tPW?79#!+&bpAk?PHly^c#=
H4i86N@P)`dJt%E&LtmC?c=VnoYb?UUUPtj4iy(`zLY1f#zt_=rCkso^-xQRj0KE5;ElsxByMXaUl?T|MP>3O=be6xhja}%g95s^f=DKt63%eM_zOwU4
Cr10un12Grr_a#zxhG<ReE(T)-OG>4a7EucOx%-FbJ8-$@>v5n@C{-{N3$~$7{6+PimW6%M?^Rk`);*&i@OgyZ#d`_VL<_Wk=iy_cFS#0kMdUBE(8Mp;
Q5)$ho_Xgqj-p7{d|T1Vnc;Gy>+yPfG6A!t)bQcU>#R=0#>I`AEe9YxX;S6~;uFzZpg->up&)*6Hs)FwS&%oU6P;5%+-b8PQ!3%wb^kg&>vK-|6i%<*v
}p5i$4_g>u|SEXt9?aqiMQj;e`J?0v^@IcA8EIhZi{`snL!GB;6<DGwW@1WoF-zfK4ru&wa(a7|L`Q)lJ$P8n$#k`GfcI==Z3L1*fSLs9Xr#I()BXE-G
066@0LB^=5>zft52C%OImP9yNT&P>eV~=CzJ54W{kg{6r70H_9%`c%lt4Z!EStS`+M%!8kh0q4T9JSXLlEc-lL!Ajb%cIvq#-R^n`c;buW8QspX<bwln
JT#`A1UIR))XG;`UV19)Fat(ljrqctBQK>wZz45ddO6Tv;%^tz%i+#*@^>CNvN_mix|-*vSrvGz<9w#X@`8@>q2b~K#hei0*Qq`#cZEoYX;Ar(9yhn>o
}!l%RAYoDl=y3-L5zNTJ$51}}!dv;K@8v88!SP}mz+=+hHxRo23n0ztgH~02-<Mr2*>4(riY0oE}*hznC%^0WD`h4Grd`}~vgOGd0-bTJR<kb0Q`pksq
dvY3m!J#Jqcr2K_xIE4xeXN-8ml7o6Am+7%`~A>dw}Zz>)v?w@=WoAZ41xFFMlcXA2+NWN>S2(!lQ~|(p-HESE<#XUA>rqSM$7kPGpEaQ`)r0CI^IrFD
V%}tSan3yS|2I<Ct>BscIu3rZ_O?v_KRWOs8k%bp^u<TASKq__I<GZp}lkqMSHh{(OxSLH==a9CcfFeTc6G?dwPf+F|te7&~LhHkMrNLUtK6|#XqZ_2n
5knCD@@@BA%~6D(|D&q6gXDEJfOh*1q4}EqmAT=rcyIphgwfFMYXXjxE_C8`9R)ov?k6{q3*rSO35N{7<js{eI5F@-M{kFYi$QZ~sq`bj$Of|JBc5H@g
4je?k0hNB_%D3jPfKGx*;-_<LTT|NOsv{EtI_{qs-b{*?p&!hHX9*k7OSUpV;RXXxKv+V2PctB3yMhyBOr#Q$&g{^!U4I^}=m$iI?kzZ>$Wtp6_={BMr
sUp(;NW61w3J^7DH`zt;9PY3>Ehx{pypTU0y{~7$Jz5WdOGvv>Z{|5|74lTyHU;gR8{psZ>r=2fB&6QoKUt;-aS~)uQ>q6b7`}=4{AEv_;ybO_N&a>Z3
n*D@VCpR;{Y+tNg|KR@t_~EfAnp4Qy?wm_5V2pBktnYv0`K_8gyq9A*#C(9ul5$O-t(~jmvMAKu!CGf+3wm3qkbnD$-w*z${(kE32mh0QKk@rdf<L4HG
&=q)yMK3?92&Nk&i~f)kMDd=J%wkfC^HPdxrFC?qlR)GDWCoEou|*tJZkC~$?Q-3{uAQ!9;5q5bW&$O$hnSwy|?ys_{pCi{7?V+iQiBBe(*o}^Mn8KKR
@`N`2XO4;{SvH-|HWL*8fMp{lxDlen0&8!+-zB@Xut&$ziX&yy$cY<s;M5H{%mw?h2gjkWHs0IcxWARi*P!|M}@ZKkN5%|KcbA{%fw^Z}X3OCU@L8@g+
V~<7>OhR#EyFXw>caek))5>u61ix_2{4zr}OE)enFB`Trg9Kl<gr_VxeQssG={@3+@){Z2oA|AX<r*RQ|Lzw2+~_aBY_@t;5VAN&vg2mgcr!T;cY@IUw
;{15&I|AYU*|KNY{KlmT~5B>-Lga5(*;D7Kx_#gZa{s;eq|H1#@fABx}AN&vg2mgcr!T;cY@IUw;{15&I|AYU*{|Dj!`~!3A@z1|Y%Ci6Ccbxy}J-(Cf
|MSvw?&TDCJ|sqDoHD+Ek!^dpfAiX6GWcUcUd=DK^gg_3f9^>LMs8Hm9BsG7>`mE*NRl`l9Xu_P*`ZWHopl_tWE3pM<us}iWcLM^I8;SjQIi>#@-(8wd
Bls#rmq=X-TQ{O%qbO3rcnwt9gDc~2fWByx&rVlvlwsi4Mpo{U3TC!i;wEpm@?Y^P=&BfqY|g`B1iT(k0vlDp~R2tWsYD!CXIBw%5U6BPjON9Z|0m2ka
bZ!grcZ98>V5}8abY%RA<cjZ3ghpYZ7iIE6#MeE?6M<g^sWM+YxQ=yzii%M-P?Xv}KHE0BOiwxftu6-$&XuSr^(%Z4Hq{`OV+9+;?E+?FG%*;Vs(PX%F
G+vH18^7YSovAj**XGAFdv_gu7xf~<$J9~L~f%`q~bZ<s>qxpp}5q*AmOvHXBkHLo~XH9nFK_Gy60J5}*ke!h`x9PTOz4K=_cy)}ydr}>+w#xbzd>TsR
t6E<b@(<(<aHc)>rGwxboEoyrB0H|-?9XFRpkQp~ySm_h12B;jmEVJ-k^})`~AvRx+icx}d%E9}z^0;jC&rY?>;RVhbRpKuACXRXBMNaB$1)y?zV9|VS
T><4y&TzUEDq{qj`2s>LTu|V+cu}`@wfO5nRPmHhXU7uX>p~womPeI43Zlt>DIb2Q<Bo5uRJJCh4k?Tqa72aWSE7QbfQ1>*JUm9XD6{Xn5rPi12`bZmS
PV{JQaH@xhO;pBTl+GY0_5EL5w~(XWU5+q4|vtJH!jJ5q7^phO-fOQQE8`S{Z06^LAbUbe34BvvcI=2gxMP8xV*GlrYLh2z|G`&yj<JJG4C7QNRI?!^n
72V#oSD}foRr8>>G-w=<$uz-_DK#E=8=08o0eW@bM=Fzqrg_tfChNaO9c|-O^IdZ12;{@MU~Me5bau)zs_9hFs*4^FwD?)YA#E@I507lQoMRdjWk4?nT
+5&Tps8T$5dg-Pifz3y-giElJ}JUxT)he8P<bOAi2;X}gZM{z~v?dmP}Lx(?bhfe|gYsbcw${$Zoan&Ic@yQE)m#bQ|~dI3++B0R87=UDjE$S}X(BlME
?muTCsBM1M$TMsGRp}e1J{62-cXr237g==30xO`QuW7Ss9NhDY@x?01S*)i;6=z!#flli<d>g@vuIK-y}_dL`ytJFSc=zfrZ<5BKJ``LbIxIM-Sm1jv4
O`Az~_}p?H535r#mf!FKgiQcYdb`{ldq0*lv@ZFCTgzM`GeKm&mV3x?>O6ACUZ;}^_Ghl)rt78FKyg&ShoP@{^9x^uUaw!l<16yG<!nyW|2Tj1+B?xi%
OXI~8yar&5x4rtoo2XkI>L)})I}4IRR`~ub->Aa;4{lf%MG5cOpPY$=CmfMy8^OX-r#6MPGm9JiRAM^u`%OAH8au_=CFea!gT;%i^-N)fE`*&^seCG7)
GD#kWtWrt6TnIKxkfRkkVID@4gc*))VFcu;4M`wHcu3G%iTtSe<0FI&tY3)w<L2na2>n53I-7`#{g|TUp;f$IlzQ7<cfyFINA&%<yvBEv)Ne)T-YTh~+
0&CYTVO(i-913Gl)eZ*u<Wx!C9M`vOL_?6{Z8YB4CW9w3l}4c*_~Z86$7(V?ZcB;FiP@a<tqL2jM~Ts{bYSppACxQ?8M<6VAb_OmX0Ne_gVkIlSUjCb~
Gpq#7~4ybd}YLRo8!KQlOKj)9ODG$6MYjdo!sAkw++5pX^V37V8kohMZIsXvKN^2cP<_z)KGI1@*gCigLt^=_U8`!)!-&Xl8DIhnm@pN}@jMW=l2)C}v
H;%gAGV9ya1w3AI6ECo>BTMBC4&JtBhM!{LIYzlFXUQ4g2oIJ!E4t%K0;GK|#qBj~1v<HVK%!-Z)GsYti#b1o8Rm|2L2D34iy<%1f+Xp1#&<N*t%jev4
zZP%csbOjXtr~3hI8il$Q6ZCW_tH^2F$*+Xtr1;QbhW-!`Qnh_&(oJYxwRkL-yIm_$2p|Xi<;30s{w0{fpz4*$*NE;Ns~Yl$^KHvAy_dL*amEJPr7jNy
4QJ;fm`wevd`En8B1Sw7cUcp83FDoI)n`_!&JNtr$6uiMpnchliu#Ug!+Q6v0M=>aI3;a!ozco!1>xUQDM*EoQNyTJa*o6aQgR=ajr-*T4Aod+;!Rzuj
Xi%gy!x&yX$f_4#o{v+_q%8dG$@)yLyS<+~nYFgJGzO_J+6_NOQWK;PgKqYH$Ql}+sxaL8V8@rVXTmlxE*yi|A`A6{doq|-H*UPxI{tR}rk@@ezIN01#
XCFvAtQ!372hW;1d{>Z;>{<f%?S|+phCfUH!NE(_Hs>`&*eQ*HG-x(+ME-{AuyvOh>OEi9^Z%efBcsRp)Je~3Ds-%n|Hh01=>rV2=Ezx4L%Cm#UifY`5
ikg{Uk@V-6*=zVwWb2}~dh!PEE+YM@H!h1k0nwwky&6#<+85ClU&a-PH?75qdjgTg+UyJ;HTvRlL;j+F4-5-z)3tG@e5J+GA(_7lB^7ntR6E8vwFP8){
)@xDb6SgXq7cf3SK}b@bVqkN<qFh*#Ire|#<8_9)uljfT{LyCO0=A%pP}-sJ~(4%Ei&ouXhX5+WIX2Hlxfv?X2H7Nb(HU&$5=PJ-eGef{dXemB~v@!q9
F@8gmq<kv{vwIeIm;+F;k3J62Fe*|NWf-%%a12QSRB918G8OC~8)XF+kWnz;E?0DRoy=2|sqy`Edm3KA1Tp34B5W)<{MFtD{S#(+eX5{}(=6f8n`rb%v
5~V*Q#Sc>VGVKiiXzu8CbmggTiR7%Fo`lKP-CwaU0FxXo;fFNp6#>Locqvc8FjjOJS`x_49yu-~`OR#vq8tN%0wNX+8{Ss-#0gNloi{$u`x!DJWu0b}C
d>Q{N-NWQwtu%SnNHZprTj{%gBZ6I|>Y{q<ri!JeS(W48eX_+AxO%865LO4@nKQqY?1qkot{Qm7JMVk4IbLqG1=RwQP6f-y-=v|#on24`NQU7-QZ`U9E
8}ZWb<Iiv_(R;SjI=n~xz@U}^o|Jmdj17?WDm+=;n5X)SPv>O@d+~YT^7g%n#ukAP!sSf#?J&=gR69Whxx>@M(}N=Y)448!1mozAw!;=LHg{4(crFzhH
`gmC+HEeG0K61{%Yzn?H9p@7KZX4n->^^gPBarfdhzvy8v5pCPABLzM5OR>zZ3Ga-Oi)I=mHH__Ebi2yuKdr^~Nsd?C2>1hcaBCaxg~d{PY>)xBT@=0u
wh%x<%Sxi!;%mi-FhAM)I$hE-w6PAi#Cf3ZfLHEYVl_(ZcLq)*ah%h}N=f!XMSl)QWA?&lpx?3(&SdCDBtHo`V&KT+I4>w;0oD7~nz+85+F1wm8q4^8Y
k{$&NjuAAv*sA}<pClVqO_jERuoO`Fb{CLYQZioBttzJ7cblLDs=wpzvD8e)^Nt;q?2Q?(O*zJp~ky|d9lb#ppYy^AaY&uk?8bO|?f{mx%Ss|+Ou?s}5
&TSAFqHd<f7`=)fh__^MH@pr<)NOGU(m8`o1(^=I?e+mi`kN&+F2~G5)*93%bL)|6(=`$bjHirjxu9e}K%dLLE?PihnfF{foWKRXu6JjrCmC+d^8B7^`
z-_{#bea?+3(p;V%D}_vm9|Bd&WjH?ep4TZpKJ3M^vBK8F1XJtj<GUbY@j&l2OM7RAICPF9Kcxl{L1I+N3p)=TL>9PqtR7tWyf5fSqJUy@WxZ9dy95He
s$;=lf7ZNYDFut(=$9BD2P*_FN->rSDUOKqVU5h?+f|1JHtQbZ_C<M0QrsR_xl?We|&i)Ib_!Uj=f88$n<Y!#gIC26{_0|W~Rv}J`m$ufy;CGVN5%?Y?
7UXUsT+qO;M^j<sp~P9xmmF?^vk5s*+aTX3}3SugqFqoA_Y>Hax0rtJpz+V)!bQ3mz!;ELsZBSI~POCA6#~sdsW_UzS1<BRY6mj6J2t1`3f>5q&^Ot>X
(52lHoqCjQCYMPuT97UJ$f^ch$nW2JX#huV9zH;OyoGs%QL=_kBH^iH1VijqoeAf2!@lX|Ib$Fdsk4SK=J(4~lN(oeqnCKWGX!+?FyqIovt6c7?O@U5b
FS$J2M5WJfBiUZrpGXt3W1H6u~N5fuvB%k5lz&$lDD3^6B(oR_6;2--hYP#|~d=kfi>xEJ>-99{c(4JEnSuARq-{;RXS28XM#VT4Zj5bVz<%vgoC^I{k
(F-0eN+bH7k0N7}h>aM$A;;?L5{jfgwin#rCj&R(VmKE4ApV3-qr=9>GFl9YJKNxS9j~|_&)s6%^45Uf6GNPROU6;BNqWHF?jMaqWf8tH86E^I(dS$Il
oxCK!W}*ur9nuFyG2<Aw*V%<5w3d|wuart0DN!h4aMJwN#=JbWdP~mjAv!<GJ~g(04=RtaMZ{i>0iX<Kv!G}JhTY33X#$}<fdrF>j+7IPsY6iDwxjbCY
|)w>Lj9fR>zO=gML(td@<Y*I?Zb09yDF6cdx_-K|B-xJC>GXNXeyw!3oQFJ=}@Eci^;3J5@|5J^&z}ql^|nC2BeLM1dy?&U(tyb+uQVyAi9%!Aa5q9wZ
9CpQ<3L&oFc)Q&<x8Y{b;jtkT;6GTRk*CGlU@dAI<$4WWaJyDBXzQ;Os?V)H>VccDZj<V9Qh^g@Y>HmzFYF@GCKhqZwVpjC=yRGbM8LH7Rr_Lm&Z3JtX
0-^l!{+Ofmy8UukJB79l8NHN;7<DlK10V?n1B%1JsIry|l{g;C?D~7{h8b-ce<MbGT%qHzzB{{yv$huzGR_?!~zJfrraXl^%22x}826gX|^#l3Z{%QX4
sH>ulXVO^j%u&aRF4vJhb|n8ci(7CqUPTd1&ieuQ`f|ambfy<g?!!vbEeWG?HZ;<o#Zd?T``zPbS5uMP&-Mlb39@+Q^<}5I?ZQb?@Ko?bUmrxmoIZ`z=
ZS-oqf-zXu0t7$9nnXD7Ngd3SQmh!OX7Rc%ps%|AkNZ-^aph7ZlBCDX|JVuG5?}@c)T6UHs=j4g)`#ERU`iQIKK+1lix2CC-S+K$a2LJef2V&c=vAxUa
u!ZJ)3KR9#^G|bhcXr@W=kAeeF3D0&f)X_{c7qx>`jJEcZR45lYUV_g@EiTqBE-nGk;cBEXLF>J+u_!Z*BLVDkI@Pq^db0GedEq1PK;GWflE#BT?Vhda
s7BO{lx98A}HzAfM9Gc%5y6hb7|99}8-RjfyPu^~R*MjXCAqo@s8^Z@%9ARJHd*(y0nSC}5DCtjM3Q>5yU1fZN6K=iX@w!hy$c3_iX``CRV#Y!U++<E<
ui_|qmZPbY#lZ0o5LN^l}EsOnxF1st?<AYi$2EB(3P{KLJrUvR(6(6Di*7KL}xgUHQvEaA>G|XUPgJU$(zru8rzKLR?fr3C$FSm;h&s*x@>wsM1e-h^k
8=bkM2C?g+6j{nkkD8BAtu^do9Sa{w$oEvV9?<L%$w$rb&9)C5)LPb>jtgGEtn>*PCe$MBMSFw9Ha^j}rWZs~`A8i4=DstO2vgFkqr}mFiocP2h6{TJT
clsxC{wwWz5?Y`eNbZ`6wwOa7a1%bc2Q?HGh?4PCWTWT8raB+uGOxka|T~<!GB@@`(@u#P|szAswt}+MTe&tpc~PH%TvlCdrC?dIIHVnc_#+VAi~Rre4
p*O$q^e_<py=QO5X{i6S5;cC~ps7aOD|C%-Ld;J@j30WRnuN6=8G@Uw9sf&OPuSeB-r$n*Um_Wvle_DueqWR<K+0pGZ9=Hy5CnW#fw{YL2$jRRBLcTcL
D4u8uZu#({oi4;f7dJs|Z~JYEuOU3l!Nuc}qUsivVct}fB%NRFgAW-E|^)W-4pB>m!vl2Fn&QAMRj*P>c(s33YNB!2r9JB-<=M*zc^;n145!=jwzsFKD
$dZY5<e}BD_O6Ey}K0&m;Y06QJ#o{35njRZG(GPY%ehH0nOoW~)t18O=%4A8x!4uc>z%1&DDh`fdDbR3h&x|%6BLP0I?>o}7L3OldF>N?M!rPzkpE&%n
!l1qj5!AhPkc>~lA^o%(q9q7L2YwrA`+49PGFfqx4qZCp$-b_Rdh(1HI9kBMiLnC5xjxh!K7z!;YCt)TiawC^|K&xYiHfnPN*_IiC0n$3OlY=M%Ws!U(
x^j>v<NQ#0j@d-0MS?X+EXL_wx1ff=DLRvoxxV0RX79t>Ys4Qt#W2P{7(fs-Dps3@LOi=?im1E3MzDSI5pFs4Q0d8lMK9gysW4vhK%2g>4M*GT`zj6hF
79DFE@;imoxEiGMb@g+!>;`%~8<<pVQ&Ry3qbv7r&xT(v}0sls<4Dt*^yAnj--B;h>^NQ<<4NkIn$SDs}x+c!i3Rp*IaTb3dW0y1yJ1)4~IMr+h`z<ES
{ccin2*RWlbAe3C|*K$S#qi-YXv<vWbD=l;oIxdNWd4=I@<d`LZ^g4AyiyxYH^{}1XV*bde`igZ5N1&G7Z$CJRlLUDmc2Xv0;pWbw7Mg=EngQxWy;QaB
pEw=EnuCV?#E6JDECVEX+Xs}&RFLVnpkLC>gIh4*!bi-9Nw~HmDY9L*lPlWOZxqd@<IXw7d{wmMVK4@&w$4zIb3jFvdASJOZ<Lsi4Lb)<rCmjRlhBEO=
^zo7h8@%xFj9mSBQq<Sz?|=yo4VF{Sj$qAWQzA?j;}X(sW^M7=l;F(+*r2#Xw90+AVN>fCa=%62LglOZ@bFz0+|s`4sL!4{1J!?G(*NB?(IqO00n2nRe
9_!%1m9;@hKK_qB9vq(X8SZb=%3OX(ZBJ>KAz8&3-!^LanP7U^r!k;H^F6Wxf*3Sb1T5(tSy-WGmVGCo$&qm$No*w_8SgC{D^)Zzdzl-ByG2X`EZ-@db
9J)R_#{+?}}FA=V^B$-S7<>zLRps1AAl{DLPtjI98K`dpjK$UA#SANLx=9<-v#+ldb{b>49jIs_A;sjPuk6P+}2!)a-FTXDV^qzrBC@x+CBiZZfmP-+B
wWC9mgVIp1K1rwym*<<=+0aOq@#&aP;<j-jrYi2t(kD99>qo56I{+r$LK|G5;Z`4=bJ@R_H?-Ont#1oFTb88^=GU=$5b<*&wAo5X*hoUl9|;Sz}kd&vT
c=}5o-JYS`wdwCbbP*_}4N7hlX4*kQ2!Dl(+_JA_Qa&J!n*ZtT16QszZwS*N5na|h8cN)~9ajH8G5DjxiMOLk?&C{@ee%=h&`xLK8rH*L;di6Q{1^rXV
W(qb3Yp9Y;-!ZzkvcoAscf2Na9GO%^ZD1(}4P`b{EoLIFG*GyNeBXwwV(|wk!04Q+_;CZHsC+;h09*U^I8H}tk;j7@1742@-0N2*l1{E#f!0tB3=f&7D
1Xc!@xzDsfi(2t<vHd!6rQhEpDG~*VQ_!qnf9)W(iZdsOi8d}6u)B85^roFQRS7iy=M6++Sp?oM)h6C#cg&N-DO`kc=_KE*WUU_#qkh)h<@Pj_|~|NW2
twk0j|T9C^Wt<$%nBf5+L)xI8<I*YsdcO4YlFxVc#|Z@vA=P1D4ai$mhNHV%?d~E?r;e3{7r7WhP$40WR0-gTsgDMrL!C3)n3lL>KDQI7)X2On5-A7pk
AJEm~bq{6lY^XH@?pM3Zjs4WP`5=*#>J7Ne6-KHOdtM8SzM7XzG#J`vz)M%U`$X66!gF_?~Nhm?<aW^BQuXh6xjiJaz9MhbIJD%e-W6=wqH6MwaqJe18
fL=~@)^PgsVmRg6zH<8&XvZ2j|;D(e5U$<0I%p>>e;5`>-T-~=-py%kSl5+cgQTvI##rB_XU+TMFM^VhojKw@3GK2xA6aEN^p1V7TH?&sE!b9Wl8H^UB
!b43-XaLhCGd$7V!TJ$n)U%QpS+X>f{30F;->A!R?(`AAW!KOIJbw?TolfGogVa4H{!HeT%+`g*2gwma)WUj;EXq+f7&W$wA;mX};`@s)Vc8DQ^~m8&j
rfZTyCK)`D1tUJ0?PYH=C>mHiRSN%E^t>?+7t)iH7-AqHix|puzCODH_cTGY){7ru$E##S9l8<bxTcJI-O;VRnvcoK#Jl3{Py{aBvL*L$o$V0u=tr`kU
1!__UA_jc9dQa5{```U&ZqqWW+e)+be!E%AvhKq+{AIC{>x`0_ekJf)*IY_UVL`QDhCsVA~`ChuuqZl(!~702-cOAM;htsCt0kP&7Dz5`0+~X<oVy*dB
G~f7MD>ta!W&Kx9#kI#xGC<r%i@@AcEq-#_9nNIwnye%w2H-wz++pFijU@!+|5ypPIax6Vz6SGt(dc+^R~;Va*O^h5Zwr$W@4#(88V|9;U?Vc(s_YOjS
U*@EWaOZ-q;i*x4!a^Aw=QI$ca-eJaqktcd&y1$&vd`OoW+|CO^m9Y1Y!SqoK)A}9Z>no`k>wH^s2^E;=&&t#nwa}X!>@JotubA^<Q5>8ly<SsvUj)Ii
5G4MwmYoV0Yb~~ludX4y8+TH_X3RUv2(e0f8H(_8xB^B`3O58SFB1Q(Yqn#w8NI>OA0NnM<vg+v*(Ae5z9T&ISuQG~#Idkov=9#vHjz3TNdc7}(6~<yu
f=Arj~u>-;DfuVUn7lI#1yi{5TP`esYT7A(uB*+T5&ALo??hgs)N~i8K~yI*<z^T$^8BEPpdidi#k?Y1=#B}<F~R*jB=r94g?9&In|9CMYA$r0<d0R7T
+>JD+&rt0OSqrM3%q#MKNRV3=W__;%2CUD1G{~54K<?`kGF7$J~yjKQ7w*#Bp->TC@Im1=N`=M@>-rqHQze`qr*YvEwzkwf&EpLXIN+9rnJo7~$Kpp)W
lrd{gSNHO2fy!_Vy#<GcyKj_&&&3vrQP{F?JNGR^XC!*=m9qOY+cdW1PEXqx?qA1AY(#aTuI%*wC%`{%!`mj()$F5($?7dl=n*-lw_R$npRZW_r~@ZB5
uxC=b$p4M%#^4hThI9^t4M$5|Bx<~X5fX^EaK;~w~p-WVFcb6C59I6qmxVZW779V(2C1WJoK4t`HKk5ii{%|0CcYmZnepz1>dR^}*rE|~Wi-#F*vg4SU
@`0n_{Fyw|+*+KOF8lRi)<3>@tR7P223xy9zcU4N{d#1*1&-mN`z>W$jmjz0h{4`qHXQ}rnY{0)sd;t5UP>%pdi*8*@^{a_85t&eJGs%0#<Z~j9p+r4B
4?b;=(nQ)l91^6>0IrMqA$Jx!qxd;a;7me-j>e-SUVejPr-Rn0nTWM^N#d{x|T_P9*Ew29{`14q9>8-xym-I4SvSyOC3bRQ*SEauTy}tiESb~>8wt&0A
FJ>>HEcauwf-VLzUE%7gm`q->VH=UO+?oEaJszvR4XR)eCV0i$<|>HQV5kQdJZzHQ$KY<(q=zXJg6rHg@zU{UP5sqJJiKiQ)Io4>%4-$^qBO)Zy-G9q#
$56%OSkb0wXFH(dAPZPDy|rAv0@k^H;|*fBPdw&7O`9DI}ebEd`G%)w7uNO+}hAk*Gy!xOt5*LXU#E9qB9b%SGq1N1_9*&4@1eSmI7#9!S6ZLycMr@^V
b6G?G7EDhCvEC5w*9PlAIOPRBMkPMv9?Td=Uo*nx-?;HF>KdDZ6)nP+X4hnBgqUb%(pF!BMEFMC~itLAmO)${m3qAL0S&SeP1L-)G6hg+9@BHUvhOoyn
Lb=7ejvl0`3Ym7q_<ocQnO@m52Z+g^(R({!N3D#`h1rrQ*p;~?GM-_z!=-9psP6`wF`D(v5>I;(aCs39i=pJ_7tk|cqD~Gc$L{020uZDKJs+{un)36cL
oqqL@!)@@McQ}lLoMGfD2=>EQGeV2)tVAE>K#OpVe+v~`Vk0mc0Ms8Om6oaD8-HVZ);vN!_>2ke!1?1ieMWZGs^k~J{{V{=H(+rhSg_2Oj4f2L%^J)3H
m38O8QOElckte3FXWNDR0;7HQzvH_1hN0%}!_k{K}t^5hflDpV`*nrC1$NolC=nXnXg#JL0FJtK~FH@gaGlZ0D!N6q2t152AYAK6|f5w)nCN_^qTEsrL
&n%6mRaG%r#%Ztks<*_}+6v=nLsvgxFAjQ+*TV47|NHY}}Ev<i{@JD5ikZ;M6xOU1DrJT~7B$81uz>h0HlA$*HAcFM=#sNn3&&`zg__?g&ktyrXHs5gU
+2iJq5@>(n6Z_f;kyRK{^$oeV=%srHm-pEX*rt2I-<F;*tcydWmjZ)qq?cPH?UHwj=hML4XHgt&lYc7c<D7OYoOG~4E9;4PCR4D+<;+=32v$CU}iln7a
AZjtMRoIbLp2=ayj3@klHH%|a9nr7rprvT)$89kypI4>y5Uc*x?F-_6r4t7ZI?10L0gchjK2kvup94I#r@qzwpnFTWJtnC9Ci!CBhAIa!up*qvcq8AZ)
(gHhN<<g!@W?dcE@kOWu?iY6CuY{nzD_i@Gz-1eU{!Pm&pxE{1>vagYsRL`dkn9m93VT0j*B*xV*_fIRdEwIlH+=p0!U*X7--Ciad$dGOmeY+C(cR7j0
{GSWO??A3`hBL6!is)vUKP?0SD5?W#;Ypc!O`o)#%w}vg0mqZ--fZ00>d58JUFhI5==bQ_JAOiTb)l31t|$jk_%rL<>CSUwVGBQE7=V^V0rYz!Uw&*di
;Tm^^+BP*?6J6sw0qw1f->u$7nz4ckEwNxm4w|J=X@t!Y5~{YkA-_|$41Uv^Q*KodtVctK~fetpA=I$Ji7(j7{|TmDrSml)9$GG<z$$1@fd^-DWM>oXF
`x3B0c#?AhOvS-}JKR-X?))c89m3oQ_eX0w<<)ebOCTv=B-%rDz_fPJ%5<n7#6K?3q6!rX222ebq2O5lv=|H#ts^HkkZ=?^NkQv%a@^wXwhK9f&9W@TH
3`Om9#gCElGj-l_6Ug6>guAsMd{|wv44&YVqqI>*#m;Y%07v3tFyil0WVUy^f#wH$c+JMz(W|5P0pVd<@OIycKjuB8g8qGgD32mmH0GlsfL=S4D7cDYW
Gv-bfPlJ0c-!A$tBDT=0M&f*=rR;SrqzlSf-_Z9Xq>;!qFn6NhScqJMa81eit02S@ndB<;@6#hX6Dm>ex%|R$(S;<CbLg+YeSXxB=oEuDzo(dFhgneN*
q5`K2ydo@zlW_5&gX^gs+El8AIlyUU2X@N{q_9vxL5077cf=7Zy#ApI_41*C=Fk7`IZMCOnDPlB1W349BLQFGwfJ^Mp%7w;X$X89Hg3xJ4^m`Nb%l>js
<Z4Dd6*-$Xszn*q|6bjQW=`8et^--loOdso7iP>x(Gwm6VgP(sm74jseoi2Xai%L{&m>!A_n(f8qXzYI7yX|tny@jU>%SsA#rvBAiCf8D@?DSK1{sas6
5Ci=hVzHeM;Z4s$z$?R~g;=q4Du7tlCGx~r?ZZsTys4B8C^YP*IT{&a~;Yl=Q2E=gRG7;UU6VW^HIewrcn*fd8d~o#WYIMMh6c;ZkeQ``;!3lp!Vuz-@
BYvbRxe#8TJ&U#A3KjdvzhbDBla5D7k@;rgG6VE>kEl#4U9tD>mO@*%cr3>!MKn<L;eNGEfbFcbTa$232*-lt?-C8eVzD=YhvMx^<5W28t$xY%21rG#q
Ywt^VwpxlL-kplea0{~$1SI8A-zB1h8y;CTNH0RaB@;;7(ctiWif}7%7YT8U;JvBnZ)mOT&bLG&nTLrAaa=NErhPlvMABMrKtJ-frE?AjJWYQC_0>Xwg
De44^$z#7j3y~by%kPf}2l@81r_wS>T=+8!vNnbF4FeWue>|cXYAtkz*zwcLoAc45;J|N5&q7NApXK3%Ff1Cetp~#7lMPzVSj^tYa~Wm;=eqKSZCWR%T
jtssf+ZCEOoVe$lwqdcbY=ZL|W8%WQ*C7ksl3i-xIDMANsE0Tygx;kf&li*n^e7edLS@RKfU(RMXU2I(OoLO*hs{V?L~1Gv=B(B<M!i*ha)6Mnv=pSLj
5MC0i3zn<5X2>-A(-|EKK3?zwinqU6-+uEo5Y6AaL%XoBNc(EL?u|VgR3023;YK@a5sIaN03@?MmlSXBG8%$J6zy&{^9PRymyx~#g46JU^#nB2m0MJ>y
D}GzKEm~5l4dAsRfL=D+I0l=+7*5ZIBl@_PBdd;ye^b~i@$1LSveSK~R8aY-5SL$p_=m^GCVsvq{dAW7h4}Z7-QcyEj#y_-MDMXO@kerDeDJIl-vyk#`
V3_Q5`T54e8&j7hy_=P_?!5ytBZy0J%&wx;ZWEchsdHHIF(}tStypb!=haS!pB<c4S4a`S~P4Ha^R%L0g8$060PG?yn+M07Wlb;B*t>b%7+CB0}ftxk}
0`H<mFosJUlz`oT=!=$Y6jwMrj5}|2?+C4#ab7;~o~0Vyg$6@b^s@k=4DBsBG^_h4zWN<JVPfM77A@8@TsEfO4=#i~Z~Z6L1I+{StD7*eZ|cSG^c>Oq5
9`s)xBe!+g5jaMeCUM-t<41Fa$Hs5`ILVtzeVmi#Nv;0H%C#MVGc>Q}69+mdRuOg{>epP}%I@R0jSW^6hPf$umr8Vzw3&E~_TP|V9OM#$D8tBofb*nJ-
3er<Kf5XH(Q@mxqhkYmfSo~K}jSJDemBJW>^7^lw$4~c%qkuDmMxr%fHh|5)Q8*8d#AC8!Xi#wcfUP!uV&J5*)N)v5VQ?Osm{M*m4s7d`jid2ovPZ*Q+
E8P{ZTjFQRc>@&;H)p^Ttu&&&OPvp>JPJ^!^TT4C*G`7lR^o9K+X`bkxGx~$UkzS?BP!aIUUC>crwTW3=jtd6|0+OloLV&3Gt8`mXV0*<#sV+7^AXMs8
g0lQiC&IXty~OrOIh&ok18q+#SoR7^CF5)JG#U_)St!H3uA}nM*79(%5|%vo3sJmU~}9Yf}5l5&iH~L0%tshA5K(7!E1otaKyhg$|19swXvn;&5-rWQ!
<`H9Zfio)35!8a$xkybqgrnz7Fb*VRY<NU^ZxzYemJ)m>9J~Ii|<QaY7Nd5q*fw<A?AGUE_9fJ(099r-I$1<ng%qcj4$N<_^w))K}D6*`nLXC;-!Ccii
KiVGNz!X28~gg{P;VlX%yv2|E0FZ^xAei{G6pA4v05pjMODOwTs&3igo0*!WC#<Xgw%4tdSvF^Ryr)$K<bL#_ZTN`?|RM%eRbczEAU%+2OYQM7B!NxIa
9_&ru{MeB5&L-tw*XdTOkVm8muCNoF=i=5FP7lW<_8f1Z^AW_(5(Y~BZ(*LR9iFzXBL}#Y;GZei2LG<L#GPdbToU8_niDt$uGE*o5Q|2+Z<Mshf#T4(4
Tr!y~!!KQZDVFJ|wk+lg>9-Gm+v#`u{dK!P;_+<7-%PtXdJOJ3t5AF6PoiEv8XdlN*F^x<#7~+RqUT?P6tLUqrem!i<jb631^A`xNoME6SioQdAzG!$6
0MZQvi!MfJa(3RQIx)4LWo7<MDi)_93_~>5S%{m6YiZiBU<r3d;qnbHq`MCb8%bsLIiT)?#Q|wLdCjNj}-cA2yhQ5*Rkuj`GKzNXt>e!Wfs4X=;f*3bT
o(s$m~kH)36axi>3qJw8j_C4HWU{Vk#O>nHn}{;%`V|<2T_oN9kjt=N|g<M$@G^kbFEGc1Y7B;mf(&1X@3ke%CmUBhkxi?WkoDnK0P56xRltiGS8enC$
hF<CpjxGg}XnocP^z!{MqEy?OW97@FAak@v00I-KD|^lx=HFm2Nh$8+zW0XTuPpxobXiy^TA@!K_7GtIDVMTyuch4T>vxT7|n@K;LmcfTYl%Hkp*{>VQ
B(p+5))EMtgwEWKoB-JDSqI)=~wS#=#;fq`jzJwL=ckJnzLweu>JRAc{F(fl~!S@iSsIxa1shx%^$ZpdIUoF9pj0-<CFcL^L4N&+l>U^f(fWGu1u8C|A
WkqXjK&0Fe-J4=?tl@JgNPVuUFL>%2Y00(n<)}j(zKkXoHL5~y_+2&yS7+CE%xbK8aK6&_U;I`(W^^!9xFI#d&x!OO4L=e9Fudz{)uOMX=ydu3c0qi|2
hgfxysz#K<es$<y4q0-gL)L;{Cem(p8So`1XGcrurLh4XZfO5CJ5jm&W@-ivNqG$B@%#{juBcE(r~r6%5VRjy*GV!9J%fV|CJm4<;{o{0zi-is2P6%5<
3ABNdnv)iVCbG2oeAR5J}SEh?ZromfX^NlGT!0w)CvUW6Rz0jBV}Ghxt$5^sVmxq<>)&<gL25w(eG_Yms~_qR5*}Wac?1e`mvTzz>zh5Y2bn%vQV*O~H
DXQ3y_G9FIF}<O64s8xRhTI37DpN}baM%Yor`trxv@gz*Fo&O!EKRgj{(ff5+Cyag&I0W{=F4KkjY$13!}Zo=yJc24v8nrp!MkXeypB$EVa_b|Tg#k#P
S!;<v*!O)FSNOf>NM4&(bp}U#DrBLwRU_Bm5px;m|v|Z?%LTNBq4gA&yuh(WYyHAxd0gC2w2rFJ07~)~YEkTcK;`}?^2%bJ|j!nLA92w|vyUb8vIGTcN
46*;rT|v|-+w+J%Z7<QXksCOrGB^q}wQW#EGr=}gu_<7Ci=8jrs-u-5H`}BMHoF#qJORfaS}(zA-f?44s0gw5l^6kyK}yp$as)s06nPruyu4gUurlUTR
z5aOg5O$wfPC8#asIopLN0Iu0l5o8Da5{s=^r#EGXyt-Rw0>$!0;XuYj6SWT>%EjbosH}I-oG_;P`D&F#_*#>ljs9U=-5Wf)t=qRY0SG+-KExa@27`sr
F%B9#vbhH}(;5)8c@9Ul43H9tK#ySKJ6C-MP+64HdRQ4{kE#lvXavoo008TP_;Fg|u!P3MVrbzpjb`4THH5_jrC!fM(#}d~SqvRyGJ6f9*LOUlj$_V6l
NahP=Knuz$!Ct<c&gqJd|S1)5Pa%)b&?Sf1sogNB^mHzeD|<6|$Kqikc-g{aAbz&ALx2jkgZGh`n{CO}$Rq1kvK#9C$Ie2#^Qjz;~kUnoj~;}>@6>Szd
ics==m>DQ+A0B-DF=HZM-UGd?LE6}_=;@ntllsbQy0uKdArW=x$aBU#;stDnvF)8G{Q;%2F0gRVX;fa;doAO+P#r|dk(pX(9Yn>+oatOVHF)ZZ%!6<pE
m^i3FdcV;7%N7I1quhfTCrw$6NES<=k?@F?rB34fzi8q35fcJkxgW%;wd?D^x9J>uvH%QikZ!slXhtQ@C&n5pitJDq2GmeQnySxZeM4zepp?=K2AMQ2M
8oOK`32`I$l4Fbh3*LIijymD3bz`+@H9TzE0|e}hBLiA7o{B>>B8t3B&gb|16$uDs};A6OA%#EBXPTj=A;YyyVONhOsopk637*Ry{L;eENzQ&BgiYhU!
>Sx9+pj8ab`FkC^udoHTT}CkiGS659Ymr00Sfrihj$*`{!_rE=-SyrXg)wYZI*I<`6BaL4Ch}XE`J0!c;~1mPibZ>`Eoyi+UMcL0|EVG3*k&>KyuTGB!
5#{RkE<%+kpcjUrDj#KoYg;dpAXM3FOBS=9-uCBN0`;tJ+)z?!nbm>|~=7II;)NA?K5wE{h)BD7$)KokQu8Uu1VBhk^AMxIU*^OE0z2F~Aix@?#|Z|Z{
KSk{rZUvaFcwpK^baPuXmw=!}5z^EnYxm_2n=9?y~H|YJ4FBw{b8)+kZlFv;DFwZtI(n>-k`xR=?!0$F1Xt!uttUMwDOh3#ewDrWDr<Luo%lAT8HQP9&
^LhlS9|7i8L4hK0hC&+A3hbF9wvT-wWQA=};QXlXwCnrhIaUn`?7yq^M2E#%mOS0inFQ?ihKg+65JfHSx+}2l9A;>k985#rn1RnLX?#FCORqdN<wzXAs
k;?&cgxt2_rBlfhkRE+{<yX9dYfi<L+BR4qA9Pn1jb)rf9ka41#&y-rjW$FpW&nX1u6ySQ0P5rN`R{17?g*e8TXDO)#u=Hg5Y`<O;~l;Ui-lG1{1Vao0
~$XE$)c(G0}ncFfxl?NuWg747?J@3qzGurl2VR?6QWaFeA#7^RXBc17*-eVIx|KT4O2DJk2jsG?BJzLrb@_5cvGkLNIPXQQZO8<^4XkUumbB72LEZNIb
cB=O{3s8H@aImo`$zpx`nh=SFWbml)97ADYN(J1i+EgG2z7%!O#<9~n<70~}Z~INOH2;dezbW;+(|_SGYtHkF)JO4(TQ<hJJ^N6t-BLz$-lJsS*B8mU`
WNpmy@$mn7Fk_3W*<IR!4+v8ooq9&U@t0~$_<4bu|p%H1VMX73&0syS!!Ms|HJ!uHaG2d;iM#vmSGmAAShUUX#9KbE#*FAMjYb!vG86Ax$jA3h<-0t!b
<rY<UgE1{q&E1$E*3SoR(0XL_=xWRGEBUyAZokp=G~ky#!ds{ks-lP#WsTQzu#)%{D%P9WP`u@G2{I{~qlI9ktk_|FofnD)&cF8L8pqe&6z^BWPf_G`b
sQh`c56Nsx*@{0u#fZSGRwe5!T5#K72|O!1sT9O*ne&q3TyaKp78uyUAWNKT1&gv(gq<fip35_(VoZtoe#%g*3Nfm>gI;0T9$|7aea#MiE!MiaqMD^^&
5%EXF19M=4OlSj}7K<VNWM<Z(KM-Kv2>a&dg-x@#7sUaKp_YL$SHaFdiHB5RlZ+hrxP+?e{<&n4GK}QZ(F|m_DUwjCm<vPN5!*qa!gCbBphL=m=+`nig
{GQ#3eo%@y{q*-l`oc5H&RA5n0XtoE$7p%*?7$7Bnx<$xgN3E0et^|1q?(=jMd?{2U>C2Z}me{u;@<d$6;tajuAjY((iiGxnx<*<MhxK55@+;fJhzzbS
7L2ka=v&yQ)(;$|%gn1aLh!pqZ*aFKzv_@q|<5}I6du_gdJd7bEttF|CrWwO6$I~{pzKeua4Ij&EYYuSy?%=3WN{xM+&mhX+aGR%wn7aEe@H3>L71!_$
fgQV3exh?U3>%e*{ZTt+z&w~E1f#Bv;{$F%gK0Eikz^^hAx;W3=0%)1pgl=WJ&kS^CZ`UL0mf^=d4sA?PC-n!w>bW12X-&vwIeq?V7#TkZxo_iVFPP;y
9P=p;lfjy4Z!xav$xUE!3f0JOq<|fQSFiCb|<mc>lXqbv86$&wb~i7AzDi=sW#Z!qTa^Vrj(U~vIA}Cg;dGv62$o)_IEtW#<EFD(8u_jZ6psB+eBfd#N
+k=sEL5eu{rg6t!irWS%;s)&9t{DdLu&MLBSI`vQngrS`ZGWV9XUgG`5f!E6q*Z2VH(MM7hOHJQ+I?2AJt^jiy$?vN|XAL%vdp63tS65%a{+n}YtnHH4
F0Bk}mb0q0+{g^cq_HcQza8yu#5Z|`C}ceY!ce{ZWP-xT=-$FEc#%ce0T_<ZGW(WY%|3USr6_h3&o0oom-%9H(YUh$NsI<SySiq$Y|1ne)yCF)O*YKx{
^;kFy5u-6_dB&Wf23_z<vpxkkJqhAb)Ha}iC5T;zlv3;e<@?2hQ_fQ+*{HNC!cwLC0(MDTUjafO{(Kw$-O%AQ924i(1HzRo7YEv-l(|G@v3v4e@Izo`^
f;#@RalE9pTp!uiob=?B!tviK9c@tVB{&}pvtr0+>&*-%gfaGXaLjVRg=^02sL|5aUBa1ys4t9BL3+6-HZ6++lOr=n>)xX4NyJQ}`FK=xVYa7=LJM&p(
6&t(h0_5PdzCRV1<+Sxw8-pD(Hjg#b7A8&H5BdF2SeS@a-HuI;vV&4SBceDD@}Nls*W(qx*GQ0p`;6y6lc&0TL)2bE7Aq?%}_>6*>+iNTi|$Eb-fTC4p
HQ(vxzka9J%08Yc4iPod`QF7?`36W44ux;;h@&!OA`2_*u`FtjdN7)_)5+h*p=V&}O2b0AYpzY>Gu<=uzGhz)o-`u-eVAe&ASpC1jvkpbaM0>-CpW$Tx
F)kMXrDi{6+W?=e1mO^B5`A=Mp=^=DFY8&s0jB$iMc$DhM+XrUwFAy3o%CdD^UtG=EHBb<+fGa7WGDFuh=k!2-v;F+M6Z)*QHDa5*7mIMGp?r}cW-?G}
FuUR16rzT>u66I{WXRkq}Pey1pRfnv;(j@|99+2U(Q2<ZF$?6m!Zztom2Rx~YWz6tvh8v^yzKBG%)E5@ud9H&XE7GD&5p9Y$561-z*9t78#i*qL0Y)L5
vu%czTTPsh>^35ga_pyAK|cf~@3%u6d7Xrg^-d`C>*pDdINmZao<mY)fG|<#u##+>VOP=01@=Ijz`#A~F{s*k$n{3c1G3r09NRlbQb5!S+Q>2+7M2f(^
WoKAouJ)jJ!X4O*vo;V^)0lD!!F6|LmYn$8axH7{gO0<s<pPjxHI3wq}4?Rx0_6Ku$CPUt_enAdw@0=o>J*{#SD0yc&*aR1r^^iQKA>54SblG{KmqYlZ
ggbsL5fD{jU!C*gx)ySXj)l|MeNwM+*`s$Gwt4C78`z5!(m0Rmg#+DPReEJGcwldt05f$C=Q>5jiSa>{b+srrzc<$t6(4>_)6QC&n2l^E{~Xn5INs&$|
MDq_!fQP@M)VueU=U&<Se7x!=%meoi_$zvG29Qrwltstp0hJDS>6VQ(<si!#{{SNxFRaJ;)n71r=qvl2i{UZV(S)UiHN)C%Zzy_h)2RI<O&*pTlWJQq2
;=0+4&MnPl#dpukk^Ed`5!uqqbLlZ6JNo;G`I3PeABp!11^CFg-`V7YlG1EgU+3S&-Smu2o1WRnMm`Q5%s6&GDS9*Zs1FcX*T>v@_4hMPwr934K#jo&s
oI<KFstPLZacgY93)aN;cVBD^JsA(@g1gugNElOVt82kr0Afndp}(4U-EKODrjQ$fU6EM>+rN2+^EpA!`)G&vkrmDPs1Ib%iBMXlJ5Sn}y1*x1JU~l-k
MoJyzNmOVALM8>S+TL4H*_7RJ^c{vlq@nNG8mOSYiTSRlyK$sJP9Ry({v<QP8t@Drw;xRY+>^N1q+p;#54>YWcsL!;;y_9<>>@1g=~y^C>c>@p_<mrCV
YOO!tOz78a<Oububuga0KQ?3!{g_{yt6|!Wk;JoivtlI$8lo#__~LoOX*|vm$7IloTRbOj|Pc7hWEMQQL{&gzjT|eAs7eo}4TU)UYQVma~Rh8^>4W63@
rs{A*GU2@oM;2%}@SVJMXnV1FsZK3Xq4DOOjs&hVSIlAs;VhKpXKzi$Ji4J(vVMdj&%yL3S}gbrNymboDw#D)M^ercn~SI44?X|6bC?iVOarJ<*rSy}=
LbaJ#9hf7i$B22&ENf{Isq+;-12M9uQ<_%D}YvGWv>xVeMiWm>8)dKsUKI<*{Vd6(n-Z4p`F7qzK3H<{OG<plwlQO@R1IwTCXp)IetVav%zxJci0PV(F
ztETKGy_GE+Gs^0v*>r)*nhW{69ujqYF+4y#7y|3Fm0kC(}bixm}Xsm){5td4xxnejl-}F<nfWJ+IEj+)xl^O0!B_vSem})Y3kg;{)I?!#HTtHDGCi^$
|0t%PqFGth9;TIHqe)y2AcR@6WcFyMe`0rk09J=Im?L$xdNRC(a7(0TcSJ=6BAUHu|tammN<rR)#oP*08q{Z&{H=l4)NSx!-Q@i;`rU2FD+m?g@Sx%L)
uCq%@mLffr3(m{fROp(~K`N8llLd`=UIgQ;WBCmWNS8To=8~T&h55c}KLR2Z1OZJlh5RX19x$mZq{QUVG2a=}Ck#F>M+WCv|C_6x{;iKy8il;Z{2VLS%
4g9r_+A&Z7PhEH`Ncvx@W!b<<%qUS~y|?=rex=wdgkcy6#7z{PmO7^1tOBw+3GE}9Nh(KaUq_J^HW&_`C}(WF$dx(QfhP)J-h^rF|I)=K~rOGbH*Yml-
`q9K0_bevx^2g;KcTV@W9N8rE}J?`1+GASz1J@keU_~WG^r@2+}o5kb+^UUH4(HLxo{5s!4WNIDBR!4If@<WZ7!pL&Aq&(crBrw^h8KOHW?dg-QzUOrg
hauZzI48CBw!v_`uo<HnHI!L>vmq7W>;xY!U5zrN4K-14#EtQpO#@W)R%1TrS8KO|A+oT)jt~3_%*6E&1*WEX_zza$LPj*vJZUvaus4P)UK)lz%!=5s1
rh+7*TfxztbCQOx~*Q5235baM55eZ8}cGgDQ<@yG~DWTo_A^OfaAxV6{2#ptqhHF{VBIHQx{hB7!>9)_cM-ew^cY<cQ>)Vphk?4Yiu8_XV~5;Qsq+Itk
GHF_|MsRTHiqoPdkbQH?7jZ|JVt(pDk5}JGIPXt-H1=!BWWtt-)+e>dN%c<tAz%q3xo%GUPp)Ex~%{9FaSlj16@v8!i{qvl6Y4ZW<aBm^4^$%L)zW?PD
zWXYL+bmk2wel*<iiPZAQ(Ox7}74{=^I2=|Qy$5TCs0<<n;aWmyYVbq<VszWZjtXMW71?FjSK>M|RV6n~W^*J(KB(T4-GEZ$bG6u-IqX~tqvm}*~&8)!
A6ndy?Pj|L5-FMbtH^TTT56h+}fqs4eW*KZ?B*LQ5Rrxpthj6SyteuLj3fck3i@vr;1!N0RuF7K{#EyXzyw))&dUlpCc~5n1IG1`#VJxFw0z5D)pcwF0
tXakE2u7p!1jRi;DSAU1%mFgvA;g~0w?)lKLeMxc8Zrjd+R(5Y^7*J81;}Ym2C*9KdO2^}_5`&+u{5*-jwZy|*r!NX`3$z`t-J!P-kZT}jrT(n4h4>f)
8h`!n?2s^72r7K^CDGI#1SdBzXy&1n_>ODCQdY28H(EkY&!i7jBUEmyA7^^jg35=BFzB<L+56d!V8rUqiKs@vFfNj^MNfILzGxNP0CDOGW=jVn!y>!Oh
cM>r9C%iyF7}=?Tsf>+s%=8yaeal#mYHVqsVyiU;&iPCWAr>?G3@(fs{Z_TF{;%u#q4*J|m$~=GnGL5pxAca|i5<mqEbFB|<z9yrzitb26~yV+%6;G}C
w#j#`l?Zp!(b*R2We-yAnA=LKw=6TEx|$MVu(^#+Q%{BbfAAvZS;0;LM!k<(XFh9)CAHk7r9mS6(x94(KgCn}v{A%Gxhtx+!fX`x633A!DwBVaSNq)4S
XEZQ8~h1kBVCkfj#`j7x{%Ts8f@wup4<9?UhYjzjT^>Qn6u_f_hPsjc%?l>xIjQGQnuOIY)*1|=FSU>A0^bXn_YAtzb%Z+WX0@5B*Xw6g|q04p$*ndno
fJ$zein6>gUC!Q=6xMfpYUuh1<Bg%l1(e(awjuVkQ~;^=i)!EQ*4NiOUIKZCZ=vM~sh(<PO@b?%6BAmLTN%AHAaf8dr@&-=DvHIekr9B>hACRR>Cs~0Z
nEbia>Suz@8kUhllh8^+M)t8x3ggNg^2T$Zh`T&nJY(IRI^wBd5ki&>LpvF*F&nrr%r|a&uFz_was+G@Xa>Sg2R1i6}>7?j$lueM`UqTo0Q#bP6Go6Tx
heKDxPkeeT`4kK^v_%7GcN^SmOA6nH-=uR(q?Kq0DkXclSHA-q+7>P_E8!%DjW)N3!2!mClg&f#V)hlq%-P)0qj5AD6<&fU_jVc%(<^5lCg<Loq?%{MR
K42GGvfMA0sRo@_<xlINH`gI4UyGW62k<s7Fn8uS-Ni1~5E9PAG23b~~~+loN01Q1gqjY>V}vGPhehTJYWOi&b0<ie2WUY8GJV}jO=s9;qEPIJ&qS%kL
v2-835tSqpYGXfm9{AMAF$K@Dow~m72vov7Ucrcjq8?&v$WjUST{Fm$KAm*WrO4D^nZA(^oKNOXK!x6&%Z0%+%zA@i0Xrqs(Sl$AtI1qPw)&8*WvU+ix
3P5&)Bbtk29{bzXehT89m7obSszRQVZGtZ=UBvv$u;{g21^Zt{R^iwx=SI&1Z36J#LPl=1#s1z9y*an*Km{$gX~~K>aghKcttu4BriAh5=q}&sO?)_v^
q5uEE>8o>A$n*gS7O}LM=b@!6KRB^@k%Yk_F&Nm-LXGJIqa_sk=rXcAJ;n?j6EwW#O?swufDV1SIy2)6?J~=jKNqg$7nil>4unR%RX3k`eT&N)!dUNfg
teXyudme<$G55)<e9W;a6w`xBXbR$D9skht!Acc5D>Nk+1EKIMwQUM%zMTjit+Xb>D&uMn|mbHQO}cTG0XVT5iWWl#l>ay{@0y?Ati3>ji6Gj^r*{MBB
{Mv0KUcPSVn0Bxlgj+l_+&23+o=kmTqBa6|vdlU7$m=`Pf5?E8s~%jcAVN{i$@O>ixppNm`{7Gq;j$b@pt!2&1jXgnr`SOrp{^C0WE$jgGYCr^ba12bO
t&}wZCSlyj%E1uLm2_`EzWmSqIbAIn^)@WoV3aRt6vI5g^Jw;ot8!$8vSRc#+U}24(r-s<F)r5DDn#0W6#DzW`h)3XeJnX*~{63cVV@Knbg^lBfM23b$
dpLfkslx%=hc@)|K_<I=IJW_|pNGUyt>Rz;!4wg4@)n4D4L@~(IqdgP3AaP9f8gg!ezDkgke;`7QYV<4;FYit;D%T%3XOzH0&W&P51&-@{4YQGmv{c+m
BiW9heSzK-VM`y5tMh`$SLsgSsEo}@yaKtkCV9J<n`Zw{z~Pncfl*4JpF=)mO*~{*~J4Mbm4eym(@T2`72(U2d~^YO>z0T@4oY+FJHd->&svKuqG#{g4
|hOU>z=(#Veo0<0|a&@p^Y&*+hkxCSH)0QJT~w(05*mlN2SVIin=om3J3TiD!Q0?O%WQ-q(Kq&bR*h-s^9@`<wr9`I#TQ_l<x0|6cv8dq4i(<u6{tKVC
!^;l<)2{oSv=^xmhwarxWVaX<d~oge@B?O%N9?VtTKJ{C`7EuHcrDlV{ty*SN(QP2PJ3k$c?+z;})^J=C$7f#}zjywzObZFgQ1ej|7<FDKy?~tFogPF(
2MgHS-UcUOx_g?+NA4cSZx&J^K(_Q&K()`>n{$OdI7x*Z|Sp(*9pVG^3e;Y4{SHJwsKVg#J{>5kU(wDFO^Sw8|@PM%Q-gx!hAAaiXpS^ndt5+|7^f#A3
`L}yt_#gQ1Gm+eSjaS^|7fz1Fxpb06;D7vLkgN}n5wmnKFX@GgiO+)MBFxjx>6oI#YH>|q{rg?~dmh{^)B2CQLE_g^{pH_2pb1m+&bR*^Q+)aPpJ1Zzz
40%XKlu%o<{1;0|NTo3#Qyfr|Kakr*RL3R^V68O%P)Ty55M>3f7H_d`fuO<*)J}XGcVG8if&S!CKo4>mCGnu)B?R?^3KBmdLaHAJB7JTKYpQ}HZe_VM)
RQbmKSMwp<E=pjf>U(ns00;f_xn~Rp8&;nYVxTWeknCfARhIzV^+_e|`Pl*M5V6^}Anv>wzqA6HkW^zW4Q?y!+d~zkH*X&b$Bd)B7L_PP7!K4N6i>%=J
2-I8pq7mYT3f*~gnxGnV2X@Rr;_d=lI}537mAh&iDLuY4v1FMf^eH@<Kt@bdGYeeZLxVX@zP>$RG>PyZSN3lBU~I=~V-&v--1XRtqtBISzG%^CH9gN1s
6`VAO4zJC&At&Cs%;>F3VUR-|hyS02UV!rXC%U6H(_RqeE*TzJA>|^h~`I~#6|H{Wcc0RC%(%=5Wz3==03-`Tmy>{=7U!0Eq@;hJu=9$=8y1O{7a5XW;
HLBGWIVXM1gZumbF-+9Q>h9BV*IJt6KQP+vOMa2w5N$m{arYSHX)W8&|4U88X`e4Y_1ZhXeiPG)Ik+Ith<^K*Kd#mDx8J$<rBBr~fA_}5pJqC5|9`uv9
TJAY5^p@#K`-3|7vxF2hkBC_7iY>3HBPQ+smI=R)_Awi+x+ftzjpcUzsJkpgx`CA^^a$bIt%lB%)PJwJKp09_gc$Z%KeRg+&KKV;-YqrC;4F|+2u*S_r
ud)r(@AFT?h5HyLa$Jk84l4%!A-$){3i5|I!!U{@EAKI)pb8W3Q&<ul}(%zw*$=r065dxWM4Vs&=vl-?}oT*E{S-RaEbBR9-ln6s!Mfm9s$a)B=l=daj
ROoTjRgS)0O7+_%Zs)a{ZhJmZPoi+lg~_v&R|dmXQN(^u5m^UGh~`<tJ>`|sa56XBjFt+n=Q{3p&ZJ7D5Y8;Q|Xqs+PR((LfCb{5MtFY8_V$yXmyPQ2{
p=Rfz(7d}@n`^LY#^Dl4Rd*jEojDGTO7~_{;`pmt*`7u_L%g=rWi>yZd*YMw8zWm&47u1tf6~`F`wvA_Ff^BuZOU^~Hj=YltI@_F+4A*(!_=mF+;GgeX
)U#74c5azFUK!kXR;TbNIz>i*PTpZKU*sM3^w~XqQWXB8P94;#gF1Ck=Z@y7qj~CRo;sT64*JwVpE~GM2Yv2nojO{lj@GH8b?#`NI@+g>_Nk+N?&zF4I
;W1#siSl5U`{_Vr=OTR6nXwS_fSpz#h$v@a~FH=V$WUO^N-zgi@MJzRk!Q#&dDR^6jI_KE)B!G?&0oPJu#H<hMu(#o2z^O`j3}C_;nqE{PvsJDqQ~N8)
th~gYJxkfBnaIzV~K5<VXK_@BjIFZSzi^zjpQC|LYnFU-=R~7z5^_b#eLAH_s4ypdI<yq@5khYFCta|I;Ek?|vRFmgPl}u6K3tiNn)!d2)g0J@=z9#5O
W1KY<Uu0#fVbB}1&>hx*8mzjDIypE!TTZd2zAce6b8cV7AIm~39)py*;5VV9L$y!+M<-v0UPwLkgdch8a0N6B&Xq~2Fc)ia&^<XP#lP1>#fTH80fbs1&
rsMhx9xzo*Ozthbp?X;6Gb{l-$U2OO6?uz@N$+KYd^0mLJIXwp^XJ3OYIF5Dd0YCWl<)>e(qkZfK$&Xk9wf(=(=hgC8_P=KM>@dUH5g<GO2Op<&wTQ|R
&r{p8zreX34pDBTynpdZxy#nUsqg+P#bSPSXojPC;j+VhE6HVY8kn6O;>M-vhcclr^9k2%ExK-_c^LGW37qCtn`g|Viez&@_{)Bu%f(4oXr$~Yf@FivD
)eW6_E4(N-bnS?Q;Hw1Q>Vmz<evIC)gnoUay%0Mqq7F}%3pr+FHfoJQ;CjP6UM8t)^NK!iE8hq@s`9ysUrh&t*RiV_IBJ=7X_=c2ZB!J_PSb_oy}+}qA
(iF2v(RH#yUP8b#~YFha;++@6A@4&PvjjE6nu4KUn0d-*&shh35Nq5H72Bo60A#aO^jUr!t3~%A?%*KG|vdt!C(SLN9BOAI#krTDx_?D}>%vbT%*i1HG
!q_Go2~#Z|XSnCwoLTZ6D+5u3cIY<b0W%r?<4x+P5qG9kpfad#mco2y0;v9lHmnVrdSpsG4d&m0jeS=qIm_LMUKXXx3IvlPc{#seJ{?G{@QbGnnbs@>*
dFq9j_OjGl1#f*<3vO=XB6HR(#&Bsl;Yjx$eRpPmX%xt3(!5K}jA_-wR5A+^wcA0KBvs}TZlkWRMqDej`HM-p;X`gMf9vx8kF@f<N?6aT_YCagl$lws4
_8=#591=Krk#U?2K1vLKSTqv7Sw+b@BrJl>BEp`PLf0e?8@)S>NRxc#X#9h4)lh_9e<4g@pKEzW+T{9kjue*Yu$pmHEWp8&`d=bkox<J{=jh3mO{~@K6
Mr5$>moQw=TGJb%qb3jHV?fpve*dWh>bn6vlJ8)1~0nZ^|$NTCB<&oHV={;zHIZ~j(@)6Up9K5H9kM6{nWR@w!3%eC%+SR!>sF?IvEj*$y#^$WI47_HZ
OHgItmWWH{~USYQea%C=sy>sAa=M0Xg9fbrQ^7fc;?`P5O!A>Agf>fi1Vl(Z*G<Tbj7@3Pc@hSM6t+Vax0+aY13V8RYx>hRDYSLx5Q$<IGOdAq^#gA;G
H(E0~1Y6Kql3GA?I!!x#;d#Zu(UVVePKf1)C{tsX^*jq7{l>iOAbN4CXr-mySA*-1#`+8t6H)HOUFov-CobmbqKdLe2_w&xz54^5VJP5e1;hymjsdASF
s$lcBqPfX(O2an&2pktDq*caulZYMxd$HQt>>?==L+f~Sa(D+8j>7$uxa-M4Kvejeqew3d_$EOE{Lf%jjJr%QWg5z;#A!n;;thN@?>I27Du)Zf+7&cge
Bk+3Ju0x@jk~9ouHrpj<`iG;AY{<H2Y5b$(rLNMf&|HSLRE=m00AAJL%m!V99}%&|r+O!WcA6@pJk44EvGI@MAr_WP6Y)M1bKy`pa$PkK&}{6jM4>;`L
h!`(N$RNCG8u1$$M`+Eu7J$LXzeK-y3`+A|3t6Vm*<|cLX36B&k@?Dr%a53InzI$cnrx!8%}y`{G;tfciy<d?^4PbkVQd&CWpd^mDWCC&i!7EU&Y~PI`
CzFfQrtl?a5MmYk{@WlaQt6JgJqN*85xoJ*)W1uYZWVtq|of-@0q|*jQ5KLT{~ziAnI2-s&K2OqrO2+)4E`Y6#sU$ysTZn_IKZHsE4V4yzr}?^edP7f>
CGShsh(En^Z3^Y_c!7|-u?nI=iGVY~UE@;1pA6O~XaQeel%elw$5$9cuXtNpfu-k>1HY7PR!9vv<AP?QHoURj~JU(Q-ohiQc(v06-oNwgCh0<q4>&2l(
&w^ai%6K-sgeoEkdo*I5+lgF-OPMx7KWO$QpgKm%PPu$V(mA8>?pK3N)szbVT`$Oezd?yoT4Yz-^y81r1!?{9`6*_dyo@ZD{;uO8t_DVl51Y)unZV4%-
abmDdmx)1J1xc6<VdH@0&|n(nT*=CzX&tKl04xU+NQ7HLF<CI(OCBq*yU~;x(&|nyJ6;xVcuh1#Vxz=ULJ$Pr=BBe$9>*<rUm<!=A4#!C#6%al$FYl33
9FH|=To5*ttKX-5!jUBtf3MvJxwQTp5+S8jl!~Y2ky@Nee<@i<Az?xZ?|3Vfz+Osw>=TVRL|t5T6Tm!XQwRhZIV7u@*gFJKP(#iu$c6C&ByYlz<!pBYZ
{qHTbH86Xc}_Q9F2bvuGq0lc@D9u3}Qd7#{0bCut!3gbf<FF&X493`(Gkl-R5n#dE4#y+q~^hHgBUx=^TZWFBW<)uWSDqoQRTf3JbnH?6~}fW5%ezAvi
-NvWNj=J({4&Fk?K$>a?a{HE|^5Xp+xL&JtC?*uw$ZvQ5oU=@y0K)E=_x+S;g)C-bHNdRe}Pf)_MBvFxw#d<S1QkvZ703aJMspDA(AM2thkTpD+Djt~<
c@)0etoJJ@skaA3k>Q|c;k_ssEJioWt9y}?ZW+C7zG(>ZH1UywvaGd+-d_mp|k-hRsl4q@>#6LRU6c7zGLn+Tnv)<syOT9yg0<aJ~#cb%z2aXR0t2t5#
k2AE`lL?S@`d(E+X<P7)QXcsa8sC^sM#yT+1VcyEihfMqkMi^A_*CDC$Z2vrLz<7widW&mMd8Sl3XNY*!w(!E)wMC!?4f7$hKD20qcVp;HmGP;QOklj(
;r$6j)X?uxceCWrNC-197%gaY42qP4A%<?t)<pvIcOgU9)`JZ(i$hllCYDt$HqU3hmPJ5s=WvSDet+?kY}~Q4yxWlG^C)nSHKh3_e|kfh-qC*^-+HJ`(
%KGEMFGNF4wEa)<4lZ;&iK!y_O@K@kp!9Eau%}p`YnLN;}S0>K92qF8@c`3x|~8u*NUHmK6pR{ni0ZDH<8Fvzx8X{U`h?)LN_GHSXwWSVpD6W9=Y-Y`S
}Buw}&%lqoPDRo*s~ttvZkRx4+@?sD6jjp*E@*wt3er;_0jJ1N%4SYEIUTWwLdO>9?q+j2?G8KoN>a4@w)5gk+Hk-)igtc`I>@OxfwBk6X#<5NsPcH91
k%4~)$hHuXs5C_^#erb-&WKft)PXJ+awJthD8tE&Jucq{>VIJt7ZU(DuMV9mCY$GO>Ow1xT<26BJtcIxgZcmlWl}VMogG%cO(IB9u6uZgFV)Vw5>gE_Q
NmaGRLOUN2ly~_3@;0i8b9>KecRcFD<!x9&`yH}ewwSIz@tVD~VKpnVGJ0)a_X0@JelpP3K7-@@MPu8Q06OO8K?WkCCRx!U3`S*b$~RfJYnM}QWUtM=+
1jt@<GANmBr(b2gWIRP29B`{@@NEPwKm&w8awgfuxk>d^<Go=(+Q~)vt-@O3uWt8MC2T~k~mZx(WhGtAPw0r)3E&2GAmfOG})aI0(YeL10rYjR@x*r9D
n<V!dhuZCjY&!w>86N*J}n&)9<(+l(#(@!=x6L(xi_QqbXcB$nlKAiPJ}k;SY;OX>wQ#hBspCA|O56*za{@?#D$2kBW%p`K;0S2jQw&l$}D&biyE<1HD
C2T(QS)t_L~jjfmru`(Gkl-R5n#dE4#y+q~^hHg5}I(yX@oh>hh)w|Fpb%$8_nvMZajp-=IVoGKNYR})g|3kRKN=2-_p*=G!;H&>@%Po)alZg`2+lwCR
n^n4MbxYJ8LMbBC#$9g>;1=4maDpfwxfIQd^(S)k1STJo@<H;RNO$rt`PLD<dohOgX#@vPt!sa?mN8!xaY$4cLXoln>J?G6BjM4bW=A@h~qAobi@6(A$
%9~?H<B7N}AilNhlHzKxS%OFB8y&U)j&w;8Wzfi%kIknU=@6~vlWnYQN4qXx=^YV;>PGNHVu16u4;sH}O9ZkiU$do-Bn)}8*`ljtc-(q?0{a#JLF28et
{G$YRgrf)Bjqu9KQ5n#$B#FLgd%BiG{9!Y>b$peI5f5gQqe0S+Wo-sDq=?{lMY9w#kh+uFvuW84zr^RY1;OfGyM~l-IEF_jmMACKlL>N@9#1b<?$erz=
%^2RDjVecqNS(emx(#aNf;~SlpL={;~0o;=yk=B<Rl@`l{V%9>zSk*?7pIlm^KqG~5zTT;JL5bWz?Ah4dJncq+<~s?bYM-ZRYOcskLmx9658#b!si8sD
VISYVuma7BMRZF^u<hV#ed_h`El(fc!g<;dquK4i92<fc3jwXvvW{HgzhU+K8bO5W^KCMv52V@Pl((!8iln`q9D`?f+FCdGe5d7Dk~(#~7iZHq|tLDJ!
D7ga3LZ__|?yCTtWnoTa;(;c@_g!6J(*vEC%?h<=xBX0|vI4nV1^0{SG?@n8$vzRc7{Ci$+b2=Te%d)QDB}3{%Wj4u3?=7JSXp04Uqo5>Rn3&x*<meG#
8wOz;+hHp0v$n-*wvC)!NW@huF2>%H@v8w*%`I~~FQcwY9Ob?x4!13UdW=@?X1&F{NlfYT;L+Bxa@kEMAZJ`52xc?fPZ~2Y4Z!b}x3z;7&3aU~$+~R&!
`%f+qruuZ%vpf|^r06nJZo;Y6_wc%E6=xy+%l)0s1co<Xb-m?XTT~|MNLE4H9d1D6GJzzUyzm{hCQe|fo@QQST(dh-{*SCph?V9wy@z~-DDc2T=t29qc
3s%zJmvSz1*>cF`h2;Rn|i*_CTP(?jDm)#j2u_WXarI5IudQwYNILdEc=$4E1WKkX2{2&TzP{G+IP=vo5x|U$q4`^GSc4<@J^K-!E@#wi$-%I$_v!+2D
ijlYAnE2^m(ig*LBJf}MkI#H}}t)kliq4~xd-Y&SyID&}n<MQxoQ44?$ni5?eXtIdtMXN|@`2v@BZZe{y1(zsPr5t~Gsaxob6uwn4V9)Ri-`(GYh-R5n
#dE4#y+q~^hHg8jd(1MeaP({@y4=N#=v=3(zb&TciT*Y}7uoCEy+leU6Kxpz~wxOcAoC${3)3qrGB+4+4?nY#_Z9i53?|=we+YR)Dmbw`78)m`4^@0~;
eHr!kTu~JYTqWjSXdu)*;=IsnnQXI%^8!x@X}+^D8M9y-QY?xRGv&JN!v;FhtS<sXfPKD5(H<6KAlv$GQu^oli$k-DC3U=>@*O4Iz@fWSZPlaqd+yQsv
M2)3BHN0spqaYl9-VK+AD3{ro9;-NnNKya4jK@RR+h%flU?8X!13$CETFqer=%zoMZ%ZlT&=Qp>);6+otW|;G(HH|8iLcE;ORX%rNN`}ew3d_$2UfH7f
O@4RH%dTY6aT)!9eyfGYZ{lrpX76w`ZFj23Exxyw%Y69MuR)G;Jun(JQCB@QQvnB}utMlG<bYv2NQeEUSems&e8|TnE|$9Ipz_ljBir@||A8gOf>X7%R
5zNso<x6c3K6H_d(MOQcA<y^zbj<`GT?ba&NgB#Wo4zfJZS5A0kZ9>ddkIbsmt)r6HDp|3nP{zUIAO?*R~_jU6;K0Xr7n4gF2@l3y`qBbi`BO`lEevh_
?c`CqdjbD!J*%`kdSTckZmWIAvhAZyWf5NZ4ZLCdxAYu7V<rXXy4DBwTbr&4WT8)-1iSy;0`=Gq-W~CS}-6iGS8`WQ~E5$TFOr@A}^_C(!)`sQ$tmXYy
vfJEUJBRb6ZsbQfj;o_Ian?_)Dnov}edm?>3BrH-tNQuCFMs{=D__L}>j(T!v)nm7>-S)m)5DB@5M=epX8Tl-=8>WIYto#Fc+z+`Etl6n6%VF*?Mvqw9
_@esvNr9TWo=57-aS`3s2_bl)k}Ei&2O9@`27C4vWj`I(%f5K)O9mX&+WhSy*Dr4{QJ{$l=UI?Gw;9t?76Z+{e0!?Z@u&FpIv_OyETiS`SIniUVHCz*U
w#E7i&T3{R#`GN+|XI)+G$CR{L+ob&UW_;zg8T8TxlF++F#g>H-$j`fycMVwe3N_e&&fc5CM}?({6_{U`kEwN9mmQXB#&4|u(L-1E(E)Q`KKt89GZpWg
lL>kn#hTo;G9LG7u)z?tGtoU3U(UTWjv;sW=Vzw4~m52`MlNx-tXFY&sZL0zTdL6w=W{52-z-Ov5=<xl_ZLD`b?sE6q~RRB2?bW!j1$1g<ZTsY+{l-*T
Ti)#|25(@|=4_B^uSVHw<wXeT*@0)MF_v*JUhW&nxfCtq|?iYi2P&4B4zklhxzvr4VH>;N1<l&uv_`lwJ{Xg)*53>;!_bc~YJrsO;k~UjAQBp5`qhiF3
k`kv!q@C-UGI!2<aeCl(<CJ;iJvinhq$jcca2<>rd+~+yUcC3s?_V`fTt29o^Y+jG;X|-hlll<6`JjmW;LPbwP9Cm}Q}g*@8MrcLr^ELT?ce0?^5Q1G-
~QPb>#`&NT0bLwvAlR92iM#7jeo*G`G3E0zt&GZ+110z50GCIy}WP(yy%%`=S=nf2BCMZW~nvvT2*dV@u>~-6RF=nME$wU)`uioxKH%{iA0}kZM{Fm!q
X_uuraTTtDNxi{coM|^3Fg1;N2g6_VQo9_Pbww9@By?`~`i|*5CcAF1hvYTfcexm;Z@3;DHf6vxX_ZZ(eK8PQRT=H}9`<6F+zANu9H!I9K{9))-DVjb(
zZ%^m!ipIQ&B={5Pa*DLM@`|AQLXUSshzVpTZy!Yy->N*GC|Iy`7Ub}qj=kNaH)0jCdedVHl0RD#K#FU?fUq4>|y)R*-@Xpu%tu7e#=C`g*Q*F6V>z$Z
*u;wSQgz>iAnC+_CK~SDGAy3hR;!5}R;9+}u62Zd?TYKcXXjqMe`tL^!PyOQ$zH#q6pMLLiU%sx&a+>Fc^~8p=E?#x@do4l~)Q|H&S@+Jh!A{5CtxL5O
clUVShbZ{c7tZ3vc&e)ty!j2h_S?Vw+jHqMe9XK5@l!0yci;Nu{gO6+^WJy<=XrRI@6(RdM(0$(t}a>d*}A;deSqI2_J#{MSwP_o^Wx(d59)NCYn#<2x
~@QUaiaQuRk7L-T}i!;LEK=SqB|F88DV(dcY8uzIxl##2(XK*JL~V|EBC{bd*AraQ&pTVV!mo<VV19%t>cG#fA{nHu)p~g7R9-M!vn5seoqm_gMwXGdR
_BZgX=ox!2rTRK!#bm$=E3{y5g)hymg6*`uonsrnXrn#^aMpi`59bj=&ypa>E*3zV_w%m)GCAeC>y4xA)GkzxvKE->6N|`-0B8-i8M&JZ7V!t0F~7P(E
asPWyV*x)022s?YJ`35a)V#_!gVKwUQDhV0L=8{UDNvOh;~4`6$y{%mO<Iqb~IyFdI?t#r8S<Ra^;b`J~RPlMvL0~e1(rsn|eWK^#;?2(Pc`~~aqs`6K
DK!UUOJ;v{KNwrgCRnL0AisS=#@Sq6TLs8a!C}DebRYnSjEnoTSRk5}Eq2B|zJ&3X}71z<;4ShQYn^!oxU&+k5s4z=ue&?~6@ZmyD^r<*g>-5<^eRdu%
-9%nja3arzj_?<Ks@`<|Y@I&ar_avg6`siJLQm9Hp``Qp=AH9r>-5<^eRdu%1VvuggKD0~H_zkg(-`_R=82V}$m@bp^m!zGe<am9)r@MNK08mVC`Dcum
TH|RXq_i$ohNu=wJGwt=v4bWsC^#PJ`Z|gB`Wf|AXVo)sB<3FIS=~4Dpkz+@TU~3I(MCBx~^G8U6-!vo)77s5248Gf>!j^ck4l6tMfN~^?myNYD4PpQ~
M;}M+;!N!6HfuY_H2_ST`uIz5M@nomc<w7neWz>g8*HSI0@%@BQr6_rCY@kGPZ$KKk)hPq`1)GpvqfusKycj3aEOu1Y8c33k|lldlgiL=^Ylc=hrtfBS
r;v38y&3}=m;Ls8e0x?5i?e|8f2U$4IL&`Fm6_3C%7>id2Ev-dvznaj`q$1|w1RQr+BJpiYQh&Pvi5ZILI8XNNLR9f|U7T6-6eSt0ViKXIj;D++(D%*N
S44zKXUtn*1@5kSJ_kaG&yFdKwJKz4h+Q*(lsega#@{8a7sJHvHWX<q3gAXbwUY#u})3XecAn<XDRovZW{xh|RXQHqK&XpzK`SA}gU;F9h8$Wrr61YmY
>TN$|Ri_D@O&zqHho9p9Xpvl86%aiO#n}X>fa-MW^_hv}-M4=5&e#6wir6|#d*dfK%&ZHq{o=D1*QaYgV%c0zTnnf!vxf7Vy1Lq#jymN@7RAdWh#NWbM
=XgOGyidj;@X#e#FDt4_>V&n*SXS1EQp&)*dK!+PMh`-%izJel$W3V(>n}4V)jpSelYug>eWY|7k|{V=Z|_4f6o`bHw^5Hcl0-id4U@JJ|cM$F8`$$%J
cVmFTF@kX8BpA4j)1g&-0AI*(?9qpIwm8|8&9i+D|=K5IXgV-n;7{EbpefXIPf}@+V(?`{%DeaQ+vKhjhAe|9t}=sW8sWJ#E1nEH&Ttdt6?aFm5RE$1Y
m<|Fg59Hze|Yt3EE4=T^G@eaWh;+COb4pKY1@_a&=7J@YiOK6FWZH+Q@^D2o>*+SmRWi|=>8`uuy}{QmEL^@a1BmM*AzE)3LPe71f`$ZJ1+u2Riv>73p
dg2h<Bl;#r`_l0y?_UcU}XYpMD^90iEE-fRxz_SzOLl^&VULZWd;OqdgAnR+WCmpX(8h-xo-hK5m4^Vo(Gw0cbNKYW^6E`q-<sGB)J|fRAzqxa9vJB_<
;5>TB)#$@n;Ppk|sGk1r`SjZ}Of|mqy|;h)pEo_(<!fL5=!JK>iRnI5H&?4~?K-h|k*B-lg`8)+kq^8K0rw4ZUSM?jK0<l^XWL$Skv#t#<fRwM^U6V<C
WsdhYd)9I@}-L;uiu7rChEDxir4Q(x{7H&Y&7_M!<mQTu!nAwd_jTC(+K)#Lzw@P`uD;U+~=0kzBEbf3o}3U;(v@LsP!_Mq1LlBMfH6QchAov+;#4jLB
4r*qNXk`zwqU&duqS<-OJCtR^QF>tTL+84H{PuSy0!h)br>1NhfGtkQ|;w$|I7gWpTGekrzB)i9C3E?%t2T_bg6LW44~i{^?%i`etg(@qdjw*q(0|bi<
Op_=}h~h<SmD;roc>MVwQ4>4ozA&#AohB6(gX5MFvgJg<A1UV1@1ue+LF4naH=IlOSUa+8{uR4C8ihW-%<<@ukP{v!~|^KvbJ1fqCe&gG9l6wk}OJXI7
g>g;{%`JS_H{c)Todr3}=eYB^-ZbO*c5au?7`4b3XZvFO4<hP&Wnf9094Ey_>S%3c59A4;Eh8J*M;dx(Ac>n7N&+kgg^SgHPIG49q6K=02++I!i<Gz}3
dlLO6If?$fE<LxN{iWyDi@)@I<s4rEqj;v|1!DfmqImwM@Ff+*^UtDRQb9bglm9O%`_Ib}zHs($Pd?tBe7rsRczgZy_B`x=mGiKEU2x(VpN+crwVz+U_
WE_%CEWe)_r7%bsc${2vs2E+Iy(LClvh>zifdi*PeZQGRDJT!D@9b6c>L8{+}`KSmQhl_M6mNp{T`L`->vqI26g(|P1E%&pE$ia?Wyl$JRje@IhbyJh?
&msJ^6r{D3ZO=YW|*6wVF2uGdCNpr_A)&%Tykpl)gDnr}Gp}%Y66y%=vVl=_gG3=o=o-M|SBBd1D|;J=CPyROcbmsW#gpZywQZHXo8vhwYFQ=I?#q4S4
4){OjhU+&=Y9e77V2R7TdYe31jMS})<a-&dwjdO0PzHPoQrTLEP?O3|`)+rDkzwr|_F?c4Tk`?h`CzHQ&OZ`-%++xBhywtd^aZQr(U+qdo8_HFxv+ppY
t#V-$8@X9A%`9F7ct5`a9>(42cxzqXNU*37;bg}iJbMiB;8pEm1lCfB{Oo~Udya6qVV`8NT78$UT+=lMDf&2GmNb&8p*?>?W8C%u~ZVixnw4t*bkg+`7
RTO`e@c8+$%h-}lEY@Hug&Yjp!zz}C)7_dkk-3G#=B{ar)rRQu8`XtywB?VnVywb79~|`#9IyP2EmCdh1GI{0IQENuy?&$1m#Th*kjQCU*=dV8=vC7Z9
25OREOqzQoL>zq3i|tbM^wCE(FYNc*f5+HWUN?COdmVL^m}5HiA52>3~cu!8cvJmF&6cs-{x~CL~!Jz7AYSS)90hYwBc}9^Pg<+`s1dOKs$AqST0*;cC
)`rV)~aJ&7Auca*4*^x?gS_@cQnAXk7I-bIyNqzh%ZPQpsbey-&Zq>TpBA(v=P8TaJvSxZa<UWMTQc_5OJE{uph7gZ2bgvC{AwYd+pHTL>+?X-nxg?DB
5GKsW;g=D(8?YyL>m9cZyaCzgf`rf;$WZRk{;eJm%;uFE&w>Ij{oOUFuSVEGSi*Mf7BK9I_;W6pWnW+>?Hh8<BHued%~tPeEwCGr@{vo4nJpcD{<ok@$
7<`tIj4g8(<mq@XE&-jxYRd%CaQWz{>eZVm1evx0pF?c$D<#xI7pWHtzdTmkOZIJeU{RD%CK!pqkXJ}Mmyo`c1zZ--Z^ao1QR??N(<);=6q32`#ibP<p
c`VTm=8wks9npAw#~hGwa-8jLB?+<o@_2>utI-(0u3XD+tB)Y07Kd17Qew_WgOG$Hd)W~s#({m{8M`JNuIQsJ_Om|5C(R(}QyRvH7Gn8b>*sm?IVmJ({
gl>wEWaE5-4fHcc8<)sUxC45{66|EZc^kwxj)!;Tcqeloc2Eb648Rg57d8VJ%td?r^i@2gcyHXBy^xp3msb`TNr;+wMoIy?CvrDtDwsd$Ker<cQ%&aQh
`|inQ#Q1HiPy5m}C5H2n);GtFZo0T`a$r-)uryD0u#9UbgwhY=z)-ZDINKmRNq*_Df-xc>Zm?O3wC6VUAe8ulvPOh2_`OE#}-Wx*?X|)9s(^Wwrf!QvY
nKVEu*BLVI%muo`0dj@np$Ywr-jQOp&wD2%!#zudba45Y@vmUpet=ZRT_@vbe)Sb~$C#?N}h0y<1dlCmC!8s8q}JPcT^BBgGE<)4kMEp&~b8O!@U*8gx
DMbKt?J6j26M#e9M%7bAn97$O=27Uf||CF{~mi)=yp7u}X{K5Q2zX<2S_-r4~{U<y>egCn3h1rw);k<>{&q{)SpMG&R56675v^WS^2h%sK^%Dk321ij3
+qY_k`6JEU0Z!}+)%v+Bc@$5p^ZF76u>Bn9s{x!eA+~QPd2PB_zk<|ji_&V!N#KL*<IWEbaF(<Wwm6Ub8NX}h1valonpF5H(ZAu}L~4rHpGVf}?BCAvx
$c+rwK?YFwm_fz&-(v#|0s1=7=KUfx8>yjZ|_^WRmHire~=A8M5ReEfT&1N1R3LN$V~;jBOt&2Ou%|&?Q*a6*5!PSGpuUO@hnI(uTQcwg{7s3m!ofRe0
hNXMN5hhbB7^6kE;CT7a_!-RpqZ!mA{Vez6bThE@H*+&3Sa5uqE+^6y*PGnmgix-ax+RCBUT#tbcrEkHp<)tSQrerlMB;-g~@{?76;f>UZNmEu6aq657
X9`owGf{J#E6o#R$|&kw>qP1DK&WeNHQ-;22<T0{oEP<n+ar6J&9e1!F-J;*O?m7gc0>5{BW|3OQe9^@A}p2FV;Bgik)U9O4T_}~!NjdN4c<XeHtWRQ>
`6=+%##k+%A{NxzVizYs6e$w!jpZLq)!aXx$V|kxZ1^Nje_m_a9=n>=j8P-Sc5lzT!-^X%N`QO#Nfc}gG{6pyT92$FWPMq!x@_RR}_|bp(6)tb!A6@o%
Z1|Og`HCO?2bU%s*h385L4zwo4E6i>{7jmp6+e21Z%zV-F?Fc;(L20}-{}zQ_lw`j{So-*fgObnzr(cAIinY@802oChhLTrE@gh!#((99SX@)ad)yHEk
l%dg&Y&y}x?~e_r74$Zz%NG%aA{ic%P{;){PMrY8-8eAGV~+<;*a=J`9Es{e`xq)RPl$m{I=nzXIDVtPk4);q7-oP0(kv?C9C+y-{-##{(Jt5I~9NVTh
H5_4%qim@te1}v7kVIyNcfkum28d=%6CI0{^Q-WbL=RHeT!B=&)Rak1k`#FDLyNkmZzSu_Sju9~*Bbleo6;UC7VkcnI^~SUk+XSIyt)R`cK1_OI}k{_F
Ag!|c-dhctB|KUH{M;kRo2Y`y-x!f)04uc8z<gsj|05KGqZct+{2D*@l|wk8hTlZyJHEE6vmw!lviry+0K*N9old%BU2#mytm&{eQ}+LZ{Ep@th-xdzL
kjfcQE8hNu<X3xKWsYk5wJ{u1k{fIUGnqO=DdVca<cNp~6zSeNbV`W$nuC4#qfB2<emZrMIUN3}r+#eRI=m$VYccLqqV`^(KBDUiR<b^fD(*=zfF}({W
IV+SLtApOY?Z55#(kv=gYWoU5{3nvB5BAp>(2q}$cprrnu~5{(%6Yd<Md{SvkTAI=vEp7_36%lVTL+ykF}Ay&gr;~tCjL3t1D|sy2HFXeE3suNHgRt=K
xk^-!M_IjftKCt0Q_^a8NhxnzhcFI%vPuuT>=s=1_xS-FRp_)rwh1yxnfx=ycIGAl0e)wt6`;^(*;^?cP`oR>C(jILDo=f{<Z!eZZ>?*e<|lX@$LFtwH
(H>dV&4-YyXH352#13tnknMqnB=z7T(k=5@$T|u4AZA`&*v0>K|UEdV#uF=bQQ{->&fd%RbW8rFKXjMeH*^mP@D)Eu3S*XZ>jQ=e;{==MTJG>pR30?(=
zNHs2bewdr_-gwtcJ1oU)=ZihasZ?(H&X*lxuANlLfi4d_|CZpvZ2m5n%NL|PpA8AvzJ*d}a>8K>wXDd_Tua=MaZWs3R(!zoL1@4{ENu*2yxeojvA1MY
+qNqbwQw{ciTb?9hh36H1t8li)^9uJW{3y;eJ0Kg~WHDAdkS}`l4U>4wcQ8K5IWPWd-zL5)`!?~@(vKG9oEV7MZ1R_+^F|w&<L+)J-ZR>6aAlA7TKoAv
3w-sa&+zm4%Y&rt=RL}F#C!j8Y;a5qoc5>uZeO<O`TpSm{O{NK(Q`C;K0m?HPW=7(4c?!C-@b5V9cDWeI@#0y*a-yV8~;)k>o5K#3wzNJADuLR=J%yxr
GI*UCmo;9%NvUr-^@=^58$8DmR*z0R$*eC?6*h^{ahf)>-=omxnGH=Bo|YPhN*$@Ib0Fg=fZv(O*?6ezeo#x4*qKox(&ZkiWK;D%fA_P(-6yFmyLhRJz
e9`TmSbS_8rzo_@tHJk#ZkMXdI2?XZ<TMueSM<d<}Q#Vubv2{D{jL@w8u(d`au6CqHKM2vPRY$SeL2vZSX7cVK_xCF?uH8+YHKRAyHs499F-@wY2tsLF
qN7x-B2LcK2}ERx%P%ftSDFBGD^qAcQ$LWage0{a29rA2b;^@p+Y*ueO#7-husOu-yGhr$ul>u^I76&z`5$%q$O>n4-)ZY|KNzTQisG~EW|u$*H&SvZS
!{*W#L_)BTgDv2uoA%PB<Kk*0mycNl|){nmd|9g$EmUO|1vuz$c$5$4M^u7I4CmNa(eG$@c@-H4nQ0Q9umxz>)vib6l^E>?t`-`{ddv*TBha+k4Ka^Z}
XyVLSr6jHQCwH{s+ql5MevTZX=l-QRAFT7^Qgvu7u@>;@sYmsRqZ~Q9Ie&VcKT5h9BFL3fx;cN89}B3jZ_g)d`zwwPcx(R`Zi}6mO|>)G*5}6_$9%zM8
tS*KMSq+x*XNtB`8Dy!sZf9F`6-Wip0@d0ZQnc@V{(uP<VQ}~@?!f;K74Z~Uth8RvAL<+ZbRbef6(3ZrID!H|F^oEzVu1`)#j!z%{*UL_fMLe+H2$fo#
rN{-Okjb|5k4k!_i-Ql?Ke<%j5=JudU0$p!?;|drZII#`!+mr9YibpC><^O`p!DkNlB8@<;y2ANeDH<d6K3Kk`TZ$RGJ5f8>w+kw5ZB{>UHs|9oc?zDF
+c1f4dOuAXuz&#00t^=m&?RHFMR?CCDCx_cVq(IaKhVXBnG2sZs#_W0028aHx@xyWg(thyS5{ApH_)jaOU*rF&04b7uMOfJo^f)BF<-MVE+HoV2en7MX
TG*yl^Szo*oD^$TJXuxF|3GNaXO9h*$sMm9+B&2o^Q+iOEiu_%8CV_cpO*}kSod`l`k<gTLTIve?3Nf~RdEUHT4CV<s`x(p+i?k_EW*Ubu<(6a-?fS9A
X_VjGj4;>>L(7_x`lusQC*q*$=B&-Y{FJNf61%MaW!ueC6<N{JCq65}`Z?L>+xUam3bgBwiUwDh#k`Fx1t<&k{HSbj+=(*vJ??F0J&cdmeD@75&A0%@8
!uh5?!<tL51v8m>lEHUuk54qnS(ebQ;0K(K>sRzOHktIAt5V@0sAp?6^$pEO}xRP#8?v2GookHjF|GBi<PxNX{a==GvbbWj~IJ?s-e^Z{oDH`=zq}d@T
kX(EMh!JPRq3GuMl?G3t2Abf7~2KMPv{QZ@XAI?0p|~C-#X1&WXcPDF+&Q`Cnt-oviqc|6$Jp{l0Knoq_+|Zfw!ulD(g|@n8KH+j*$I$BhRA`bGQB?i*
Y##XEycBLx2yx}ZPH_7b#-?T`egl!>MLK2T9)x;C-X1oUS_KKR>lnUTfH=VJMC*Htv=loQaW`Y>fK1pf&<Sidt;Sd3}=&ZCZ7uE+-U@)*ZSY9RG-yfmF
lxQsdp#FI`4>6Z+x^aar0vOJ!Mce6PxPh;@US9~__Kjp69#HWP1KG(t(l7fHI_Oy87ya@XHCcYn5roP9C6oY<T75wuXT*^AdkMX~iLYo8y3-M1*T7n)Y
B_m#Pf%u;lU_YT)PRV8-g8pVlSl^hxp2+691O4eP=<nfCE8+%T9xKw#HxM6X7qUq<Jz9R8?+KdDMuY^mz|fe-ypKjWJQ3pUEB&3p|6ln_zDDqVWjFPk{
3Z4Kpubjr6ARGaQW+EtE;BOd@AvsnJ~)*69$zwd(2qU~cJFap?LmAq^u0i-abbzCGN~y^@svZ0O=c1|5+AVsnV+J7%MdJQbB!f68KNd1+QPP^akAA`sL
Qho@dYh2anG2Y(PTafiB-<Qe;3MKL)`H&Bq8D<e}>(giXL0tB$jTLv~t<pxVHW7rpuwJ7mXYH$+N3>ZsAzk&vs3ItZ_wQwexrOC*zcRk2~=e{Gs3HwQq
171pW>=2=be^?f`B$fX8$c65q?={rw2yvwog*lfsmRY{;RVe~n3~7hNn(*7Fplx2r*jKFMMk7b!x$(mjw(s<X7Ty>?bV=Ew2oI3tUD)k)@xzJ^ew$HW<
qAipFBSl_F@;mg+J&_)l}O?_+h^TOfv{0=3So;ElhjbMJ?)W?|_aPM*7&>=n;xnq2TOPdSCZ{LLYTWKd4KZyXpu~p|6AHe+XcZfe*hx)rTtIii<X;2Rm
{Y)IA&zg$)fc$@4hEw9K?MJK_{)|J4bPUM~Pgqkz6R1b6`fa;22MrunZ|b*{ZQ$=)IFJ*B<Q(i%<MJipx$o-#4h8;u+#B@h7*9&R_zq7TurH=Y6XIGkz
z5qZzuX`{Sd_|QWolQQP|?65=J^isaWjEmaFgq$>D-j_+5C*UQ&%9H(F5YQ?rai{p--H{t@1wx#%uADu!MN2<(i*hJA-=h6My+z_}a0$z>m_D{}B%cgB
4k7ojjHf2gsk71+1^>yqU*Af)3lvAi;Ri#rPIL{qeZyMEo@1u+kIfT8m#P%mCJFFi?LQe&sKqe!p-$8-qXiGpIi`F0X?*{~bRoQmCJAaYMdBessh8?l<
^A1$?9gOpD)10}b*S*(g@S?<92ve5S?!7Ou8K?v}kaxGe1g?Hhh5Uza@p9=A`EZj6N!<fnLG6Jm)p;1tq)B#tuRKfN`KZzg|@U;g)a%@5_M#~VN5Fa9W
RwqU;~2mh`4qq6Hl{(8%A>*tjK-&a54t@jscT0pkei{|~<7w`N(;J*$2d;Y6*AdLUs^KJqBMLDX$Z*bdBz`w3J@bA{m<VOkdL&stM?95qly4J>P{dW(e
?AiHL^H(h>6XJ~ZE-k6oAVqt2j7VD9SK7<4KVh%7OG0}M`s-KoXR4dGo?GGT3UBMb8b2wbZQ~yjbp`%Y;dzD6s`U@*_2(6StKJ_X_sVg^UHdz;>1>)94
@6ewdK=3VLy-`<bQH2UZ9=Tfgt6Mlo84w_%8au%{?|L3Uh`{>U(ZjO9eUh*`;y6Uh~<Z|MejR{w3mKUOHc?*Nr=@h-l`%s-l`<Itt31)`gtO*{Mn2g$&
NCW*b)qo*E0g7RidX^f6I$+<BJGV=ea-msk5oJ*P87@{Z$3XC&hS46Z@hMX}Qma337|OM@*HAq5huw2pz{kPJ(iHrZJ-pH01R68VRK|!g79gR%qhg6S9
exF~+;`Mn&%Ju_gAPcQBRQx;Q9g7F}Xy_!29^eBh&-+uuS?+#gK5T1*_2$3d5@WFBxlyZUICV~#Agj|s-<nRd`*qE($%=>q(tbCA$${*C_6hw$;7|0E4
H^nQJZ-N2M?YPf6dAEnJ$OHt1)AI<(z-dM1IZS5~z3iy)hun)4y=a4_+W$3i(n~b}FZ=LC*sgKHP2G76jBOfklf`r-e_S~Px*1TxPPt8Z``tii+u$@1o
<qq~I=K1=39vj1ZiW0QgL%rFYu;Sy*8LgtA5BnMBN=r!&eEcW=I+M#W3A^Jg#zTFUqTy+<B}-vl#xgqrebk+O>j|?q<%Mn)s8lV1gub!C(s9!R{>Z@oV
a;7&{)Y(mU)=gwk^tr4-(^WTHJ(@atistE&nx^^;V$a%(}XN+x*N-P1@hfmuWs&BF^?tVm?QC5`_}PQ+qa3Imi`tNl|p{<X3zXZL!xiRhcXCt9xZZAp7
?4ZFzxs${f>lIql|j$mjbHUj_+VE`XXD1e)GI6vg}#>HU6o~p!ckgdm&u?X?~tacbexF%{IP_|I7IeE`%@jLmtq;*EZ5JedgEuxWjzoU(Novg^OocZ?2
)J86U@m$%(%{FH+GT&(EW;{`u?twx$kzEu#WLwh@CRetDOWyO^@=^Rt}qKF9*23zn_v6zcJIG$rflB{%Vyz<#L3kHD>9|Bdam;Wx@-)%oJzv@rm_Fwy6
Yf6Ln;@b$O;Pv*Bf@aYcl-Bzj#x)+3Oz7(GMeYo@5{7Nb%zkm(w@$o!=TXK5C|MU9%MLtLa9nG>*%q`WYhteZ~d{Xbfmb>77!^3<E^PenL;x8=*D_sor
?l>wVVo!9&lnW9V$kHi}*n4_tD#A!FAYZZ}vBM3FZ^gj(uDv5if`vJtWpPL`sHA5Sxw5oCj~{oz5ij;^Nv_sajHhWPq#`r9O~`?{33x10!cNp&+9GLo8
<~^jxRcucHJ*2XPdvt$+-m-%NILT;{?NDCXJ@n+onim+8ebhDc>h8)t>^gscDEAW+TV(2gILKNh@ao*UmWqkPhR;Ij~Rc34$kQM%)beLKfgcUtMji?96
RS${#DjDl87kcw&YyzPiTk{v4t~p4eHZedG24D^TCHQT9NR2rD>d&X^NJ^K@RUPI9iGPuzmj6oCjRZ!R2}WNUe1A{(RD+7{ECh@YntiYrCy48ie!7z1}
}Q%(4()xFXGA|32$cf9x;o^Uc=$>iBzz%knwD{6-}${?^!+&j%e6>OCGq4HeM8)Y;T)x6};!|Ddz!OLNYU{wJMH!+)!@=}X_%m!<xL&L-wdKT!AI`D|1
7ckle~JDb?y*Ul!E>3=oDfakt^m5Cn?hhOmFm+wU}3|;p^eR`WdPkwrvKD|vJ`6GYikNlB8@<;y2ANeDH<d6K3Kk`TZ$RGJ5f8>w+kw5bP@!qEVWS@z1
4Y^oy6OBW3@A@F#e8k3hX@pfT$MH<8!;<^sF8U~ZH2-!iO$9wc0;8M>v8rB<`fjNcPakA$Dr~GUBH(*HGs)V~=vZP0!vwjM?Gqz19;SRw?*_^r*MxY|u
ougvlAh6Jzr2&xOz6f+!i5IvIhji={#3>?y7?M%R_>83>19DHYZR);r<Z#Ygt+&-yDP-{nYiAmOE-5j3}tX8i=zeW6L&EGcszO#Q+u$nJk?=-m&tTb7N
tOAr6=)c6x~K!VtCHOREi0_zy7y!cg}Ioe><NK+zl~J9-cp2cdd<=SB*g%vAX+S;YzX(+qfKCJco|5@@R0ZJt*TnzUV0oR@h{I{tg!gbFh~Q_6ZhXA4M
7iUX~HyN0v2lAb|Z6<G3OgQ_?ZMPiALy-VK81UG$_oHxP}ZglzWvUM!tgu>M}m-ifcu-5Bpgebw~-1j4zb<+<t`NS?4qVrlLJ<C_lp8QV7Kk1c!8yASo
<0P9S3Y58!yrzrJCdt&GZ8cXvP*mt{K?ufGrtGfgyrJ|SrHTK<ij+@5+WIvi~ZG6q~47y8p*5HbBr`q_h{;QN7-FT007!CC2=lAn>_;7URk?yl5S>{JN
R-)8PP=3q&rdJ6E3Ft2n%7oay)r)b!`3a)3Yf9{HuWL$94)#^zflJnbS3d7foGJD|y!*8<<wqGxXtLAy%~!0N-X=Y>Pb56*pnrzyoRNL1{CiT}eOh(31
X*mhCFaO@VEI5%QY${2_iLx==6SbcG6DUyaM!Kw=5_}6XZ%VlO8X|hW$Os~dyB936iv&51N!?tj_Jpp`!W6x$W4gpM3w(_V10u;x)aAGT~j%fSrs1&=&
vND+4NS3#_~vl)3}Hg(uMU$2DK;t1d?IX+r(_6Gg)PaZY*0;kRtw+?TOuwK!4*tyuUb=Te1qH2bQpysjd8_JQnc&#hBVW^OvZB{$4m%!|HB+mffFtXH9
9}<UdKgfd1a%*1!P$Ts_d=dz^~s>aJ#oL#aq9#8ifNQ!)*gNAvl0K@9PDi{<OVXV4;zG~%AuCEfHkF`5hdz6`6c==6C9bymyO^H;yUWC;F#paSCdw~ts
Vl=%t;r8_4fzs#^Qy$n}qy;{ylaJZ#d!5O^&Wj`eoVf;~il^gp>!@;d>Uo4YZ(&Wd+zO3T&-`HQ-+IRFGC$gK-iaODpZ*Y0J)y|0F2PRo;&vYy^8H`V6
lus6W0`t2j9Rm%RflX}s`iN!SpYg~mjuA04E02}KW6q!*2?G*Z3QIS=O;`Yb^z17WV?pltKjz2uU<YJ*8I>5zU8q0DvF?$D?G;#|2Jrq@eZ$we$D@UPw
3_<X=;wt?$mJ8{-|fq@{*}u)|4n_wZj_<-__CaokZ`T)t4P1amH8F&i$K_f7=;bvCmf7F(aV&0mp<gLvH<^`q_#`!QNN6pt*Ak~a^aDL^c3RfGKKuTIZ
{xcN7K@j6vju$pa*NRj&TuV`U3Iys^9n`&UQ_&XI;Og9!dQcE+M_@Ev$N@YFwth!2hQH%drace~T|%Kg05T2>Sg!u81YrSB+u*3oC^AuXVt883p-yP8T
MgmXKeNb=;H9@z{IzHbJR_ddr-<G(I1Kw28N1cfVt-tZzI*3w=chmEBBy^dNt<_(|Q{RR4X=Pnx^SKk=8pg*Uxc-Z+qc#AyTS&&I00qFDDf^+NYVjB?S
9rL_R-n@_9t>mL05!T|p{Q9AIW)g0o>T|oVR@hiD=0)ABR<)-0RIN!qhUwG5I$(vEu;L`O<Y2WcPWdQu|Exw?K43>%%?Ee<G_`Is$N{4UryZr(DQyq^;
!|$5j=@!nF5Z~s#j2pb^P53=Ol<*|r-s5BxWl(R2;9tTR_z~Gu`U|=#<R^BpB{sEwV5KkUe~DlI_jt_@<)sSs?kD`kA7y>cYiPOFHw}N3gh}ule%tWRx
!Fm6#9QxAJg6r@hq^!CKeTl1pYY!r|2_Ye%VTK#z2}W7g8J(_o!{VIDblp!KA=ATdN(;h_Oo|Ma7}8}#%uj|(^2}wdqc=CrCNOj@0ty9(<|Y4f<WSW|6
q@^1Rc6Ce`f*nm$GX9(E;X9h7~@q@Rt7T@%6wBp8E?)f%vWPyuxqQ`Umy;^9sLJ??0mD&Qi$wj6D-a3!7_tiHuQcLw-}n60*{ZM!bg`#Z7Nf{r7dRk=#
|*tN-=hrq}#h<Ja?3G_%LQx36{Ta#)e)Tj@7nZF=c9+0YA;;N=L9&jUdfSF^25qV*ER>VqPjSfH^*ZnI3HRo%)BanhluWPb&7!DNsmzKyTdPJlnC?fX-
26D2D*vROt0v$=b|Nvf|Bntq>_gr%OMJ>Kj|7%L~b>212qyBP^D6v*AdKttT3ziPhHBt?|ELfv^cCIpfamQ8P>p>TCLLOmAFG@ki=-~*EdLssSKY)W0Z
`pSwV0`9WsSXwy~2RU58kWCnzO@$u~b|^DXU9w)>^jKbSc!iR~3hJpWnXzme5|3W<Z}h*!W!}smONY!sZ`bGI2WKjym`Ymv$ELR_9G6A2e^l%u^V|E&y
0^*eW(8SfCe&Z*4*09SHN8!CcT_y<V|LR0wtv+8=e{^zpYieN!2Y>qKR3|+s6RE{@VnRZ(+=$KQYySW_xIZ)<bQm=LwpXe=U672$r+*K!Vz<wo@r%`Z|
aZywf=33wI@M7$>LjzmJ2;3>-?6(eiEk)>Z!$&80*1;R=ED5K%O)a$a>gcW5p3pz^@ipm|uGPV}D!<?1L=lH^{FkTlJ0so>%y-!r2<nE8MH_2whJDu!r
J-ziNK4L;c=#NSs3N!~0LUB>rmOI=*WAHu3Y)k96(p1u~ZL<e9$;KQG$xG1_IokBXb#;5fB&u7xZ8dq+aSJmMSu0uhAwwQ!dcebGBz+~@o6F57;-nct1
RvQPT}1NZ+lzf{Zn&*v8xQ5C;AzhUO#7ysE9)o(RS2T%V|(B;m5<6rXF{DR}1AaLUSQtY1NCr7EBKbq$iru^giy&CY}oG(ecseVRayIb=WSzMff&rK#7
(>_15PLx1a(JnKk$#$?pWPMagaE?=`zYEy!y!eZB39GLHFS65<->Bno)%Ne>@oJ#i(A66M#wG#2{?`9jOms7qY%weT)Z5fC^=EGrLi)^T^QYwq{8!QRy
cu71BZ9<vx?JS;#Ab*1(A`|o`l2g&_1hRX<&ptExd#fw2W|8)hJ3X`D<_%}dnYoq(%pBaXmkj3vRah`TF!$z%%7urPriEUhYVUq${q4W);ARc!G7_PMQ
qa>uMDt&#B<~sWG@~?Jf^CzxJ743uNn2=P1&IgBu>?nN$!gX)2gTDiFk0yikvr7WU3*xYx|cxh#|f>Yds?Sntu#sivJUTi0JJ3RY&10WfFRguhLtx6Rm
(YpX2MDog==rzc0%@s0S|i`#1SFU4wmJ`L*e78g{RjCjUy4)xCIszE|g8=^%89R{m{zoAetB$hFG9(tSm1VhgW(o9^!NxqoTS2N#<xA>o+oK703gZICw
ST}^&}oj*3`WA$$%)#s1W<MPLE7yWuZ+5DE!!-M^4YyU~i?M^(WhC`xi|A<}Jl*AX_^iHK|_}pJM=bNqh)$v!?mwJ9mSD}g)e{1Y}<H8|X6=few>{XEd
H@@2RrTgcv_BQpueDUWWv^ITdlH%!q(%RI16W9BfTASM6lw#<Ar?;v9+jstjuQv5)ru`n4=f3nZF?6r@rTJ+%<ofg%t98FLJ8?sv?+-uCO`j(}%}t-?r
jPuQKk`TZ$RGJ5f8>w+kw5ZB{>UHsBY)(N{E<KMNB+nk`Tu-#Q{7Br&{03ejuY<CoakK=njBAKW03E}x>+JnoW6-yGr&)SBSXls&&Sf01-xzsFxaSX%A
rQ>Q2#b%h_M!VTH5!>POLA(+nohtV#Ibd<g(Kp2^VQEmh5%LG?%^I3~?qNjxqyXE=oa`BYzkx>O*kE<}x(5&tpspoio~{(S>X_m#!(RU1Es!W#QG#gZX
vcOhVo1^hT_;!<&+E7F4mmY)j(mLo|_{?T}1eVgB9&))x$5e)VP7)%cK`k{b99>WO+nywK~$&1Km7vf8HX^i5^nn<wb7as#p$Z+Kcs2idBPClbuRxJ@4
oj?Gc7i7y=A7oeY`HejCk(ce1nagxOYj9n|2zQfs4(8T&Os=3_sO)0GGV-8?_t7~N+s<Mx5voZ-fUB*;yow<faYPcg_r1fHj@j?b2Hl;-t*#Y!_n&<{v
%-n(yogc>Xng;!M*P|)%9jCy}53PoK`%27x)qJCIxgj=}xz!Pje^08*n!0-<{+j2(KIv8!>kkik>LfR1=c+lVOa=*YvLQUb<WhuM{#V;K@99C~e^P)$r
-e(_JT%ZSpdL?L8^ij)@n306ocFlj8x2gQ?-1!59Lo&6Uo>2qxJC;4I~LVtb(7r@{{i}w&nEb<fo%))>v7K?!oAsL^<gB?pYq5-f1PAHAp!AnjAz+BLH
zi5A*RT7v2uNY{_y%}lI4KuV|ile5<1K54fI3vfX74?6}lv3?IG|_Y=D0XohT-oPNlzasUg&g&-(qneH1kDiLa%;YUB0%Mx6a<aJi)5{lAZI+}q^Ndpw
+u!2eQHkiNmCZ2|iGDgLjFYmsI5%$bTyRr5O?3*t`|@IR8n_#^f@A^yIbV~H(03CdOWLY$E4Vrf-^{w_{w62ek_jD;omA66*vKbPmRtR~=pv*ZZ=HwOQ
cY%_Hb4#ODo4X&C??5Y>xKlw|+1?bOSE`uh2DG>wuYvJ|$_LtG4!LcrEwQusD!nojnZ}E_t4zO}Dx6*qY92oScJwSi?T7)#Gbgw2}B>W0l7R0N)?G&aG
8<2m_-K#(ro1DQ|6;cLWVs}lJ`?QB8n$-~+&J~$>ZU^)~oX!n2PpKW*%&H%@r(&H!d@&!A#iD=3*c*8&x(z}?oO52pGBb4x^s=A4^R*S)bgpV+KSkKyr
8eHXq<oVf8+>pJ+xV~c$J?#Gdyo4Z#0ORvckUZpLQ}AZV*tM7GQf@Et|2WM?TFFQ!M_xfVi2{VWMbw?7E4-jU!g?J4oy5`a?e$<cLx8kl#s)cGz%ES9q
kjbm);O7>m5PjPx)~c>oa1F&KZ_$T~pEE?rw>{37J?a>{-#OZ;E&7fV~RHH%)!3_0z)3ZongEY~LGPc83BIe_tQv`wIO3Ep8l+eOONra_INC+_^&jyF-
~F_T1-8S+4TKfn^J_p2PaEmV^Ipq;g7(>prI?Q@fv$vzuOtmDtq}{r6z}>@u2=Fd5}omY2SYXlLp{ee%FQ^3~(etA5LS74j9!NAsqBE4^^WwDF#mp3%s
(qXus-lYLYF#WLjI<7=KSY3Y_wt8eh;Ljpu{C&cPSIaZcc{&dILg}6a=nQdMQhN$dDD`E*8<hN@C_8QFX8{`w3H>*UWiuH$^f`xhj`8-pR;zSNH(=;=i
%jYeAvYpTUCO#W}a*)Fn`iZ~%E!?D_p2<_3rRXO-9bZiX?h5%68P)o_gBuA$s6W_=A%EUBE+HEZ>W^X_c?V6TQ38B~hWc}(tGmiCes%4D{&vTz{#5)*Q
AOQp;R>2T{M<Ur$CH1F3goxn^D{{gfgioa!_ffpBVGePdW&y*OQ`P`2Kd*D-{IASSHb_G-ZuO$pLqpp;n%faAf~X-4c^GV=ZA9Nn(^;(S3b~KnXQKoTE
+v=-%x?~rwiaelRK1k-|E2oAJ$*vm;XIp^FzhD&(k0A7Jtkt|Ifr@(C|lyFa0<Cw&9<PzMlSwzuw>Em%ao1qkg{<R{Y~1@ZTE$hX0xsfB9R_n>q&n8dv
=0E$%D<mz9d&yzVBW%!2sY_l}R}<z)Ys`z?G_>tA9Z|2DV?L_w^Z>AV@ln?!Wr6Z)|yl6_@gN#uaP^H+NV<5lxds`<x0%-`7l2Y;<ks>e5_>;AdFSR8~
#zj=jw)%v4){dt8CtLG!JX=btyCT>2|G^Udd=r7sOc*P~p<|50O#*p7u970=P9z%TQaSRTws{emJ+*Hr6HGVU{z&RJ_t$oe)k}_p<7nt|WP2x+xbu-gx
$f0=Zmhkspf2)$ydLYH>loz<BnQ7N!WO{-gMk3yN>p8h~d=;zsxG==G@wFQ82#;&~{?y!5H=_k~XGqI(M5QS7T;O|?wGdD8Ykn4ko(wc{!k$fO)VXk|+
dmY<%oaEBKf$Y-S0@_rRWpudE}6joVbed5HMdHzQivNKWmw!2cgtQ(IpeRupAHk2Y$E*@OEm2nD2OIo5^l50vtGr?h9%BmdW)5)1Uz)&9to8#iDh#ZGf
0JkLV}aIGNtt#Hps8}H~JrI)rW7Z`A?U7h`+b%Ta0;%mRx$9wDylU@k1XeR7N-Z$L4&YwZC*7%11YzrAff-p#IKSVb`jEGPdA(Ce`VtKFTxZOMJ*Br>j
VqEbmQxNZX$9CI6f){aHV1T;A=3FZsivs}I?-;q!TgJm7iI_l}SeI>*XUm^z3qE(6%Vu(#^Nw7_qE;;#cGRERyRKJ+MTt7d$g+LMiJ0{_8_u=;Tf&LEq
uY|xl;p<swfAV5L6+NN^YuM@C8yCLp@2LIC}sDBG?3H9&lK>n`RU*UO$dleqlcwXVR3Xeo5oyNq9_fYS{su^%hut0W~t$@{t+A`v=_O0Wqwy*k2{=uUw
Nklc@YEAx9Y(MAP`N`|<43VGoj3>Uz_wD>Ht43C!(1r0E{C)@jZ^hTn!;+Y9A7O)IX2798<#)$(`%n9J9)ka;`7M+g^?d)OyGX=u&Tl5>m-8Fx!c!_@#
VC7!zVoYpDIuSK@vq)$fkbtu9h&jwF>m>QdcNdG&*yR7Z29~7$@`?@PZZ^oWilR^azBB3I}szUeSX%{x<$iJl%;nAzDrz<cs{CrY=FP-+Wdu10)(zh<@
V$^3J!Lt<=?z^gM2*>^~S%YqRTVrt^Wrx@Ly@xOZ|59&S})=Q8&!cv;Gm?m)hemP^O`-1o7YSGbmJr7`Rh4cU_wsR?XbihBln!23HJk5;dcohTpHvEAZ
EPe|t|Ny*WRqns;m@h|!){lLz>3x&gj_MAsp4PmzG9@>WP2|6VT5evFrVSfG=A9T1E4J6Pd#p%7VbhDkOoAfE+p0sAHPv?M1Ki}7>|?k4uNo=W!JK#C`
W#f}kY30{LdlCc`Hi&fjcdjfpIS(p;p*8FSL%hNychtrk%qyEK-uxgF3Y8P}C>GjZV#vj||K6!8d4HtD{2w>s-P5uS;zxCVsm(Fzw9R^wY%)fLO`2XAU
y*mHO=Htu$L*@m87nLm+kwcY#F>Ogq3s-hq*ngP2D1GMV`h2j){e$qJ@o3uN(0ok+KSJjojkyU~way<EdLO|4bF1H)^G9VSe8F4ilYVmO(h>&~YMmd;y
M3XFRKf-1QtvOXk2q=J(oU`3Z)Vr${<A*ce9f<kzx_O<oB1i@0pybxe{1Y(krU+4#|iT1T-b6yH#hx1`2T+Z^f1vO
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 90d0ae8658142ee5424e3b9f8ff05f58c125122d2b0ff11d93b3a6616234e957, and the rest of this file is af2425233edb3ee23aee566b2b941c3168d83fbf2a35824389d3cb151d0b81d2

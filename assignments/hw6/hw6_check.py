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
c-q{(Y18A_aVGj#-smr53uPVbi+mk7K!Q66f+R?gbof>PAOHd&020f=qHsjZvX<6<J+ifrWshX*dSpqSk+rmzj<|oo|G~Gby8Dy<!aV@^R#ms8ax11(5
i`-z#7hD=nNOa~Co{=J_lIAJjL?4NL$90)_LT>(6p5E*cJ#`JKKx2?svcSoEh9-hJALIt<OlHwuh`|qPQ1{Lvi5^NfAGr1umZzvF8I?|qCC7*ul(7AS2
DZI&?g`M^X3javAnds;KTQ_&S@4tOf&m}Bwk`KYA&Xl^)E(}wM(5IMs|VDTDPNXWN3*$Yp+0SWOmYCR-#j<<}&oJ{;+IcoA+jOshh<4rMc`+U$NrEe&q
rFLH@xjk3R9uH-GX^kH7ij$6x<0x-zw)ofzl4)Ce!<R>Ysal6sMQZm%aEyz=HxUVZj@<E}e<yP>`QY$Wde<&S>($w%M%$G5)vmv8^_KR^1|x6vK#**h<
~<OtfIA-$l7Abkj38+xe~N0xobyf{LNvh;&jf+#McR_D}n!`M4MjFE!QIWAJPmi>R#;13849scm{(bvCoSKoE=9)IaakH7r=yMO=We*x&<U;X?ukAC^3
N1yz`onk2e->ZM|))&9?*3Z83=o7CaweD`qqH7+1@^9XL^<#HLx8fhwe~2!9j|?xpU-Qn1le-Q|{ot-RdDf{piv)b|PBQ}gE<4%xYoou7tU2p?(2gG5p
*x=n`5-dX1H3U?W<;lVp?mui|Mcj`|MKYLUupDg&Ndj4{onrOPanVj_elR={rszF4br%K{K+r8`TEBnf9acV{XaiO@DZ4|zV?%MzVfa2!oG_xA8Zyv7r
gnCZ=rSG`RFg+{K;qE{P|bA1v|tVQoR)yJ9kx_CwFKI?w%-i7o#^(1MX;l=&qA*+EyIeDcV)Xi@eN!aA!ov)&$o)&O8(!PmFWZ;N9y*wudfGp4tM%fSs
Ie1KLNV(4((?4f)(VUqawNi}v-+*T4177r*l8pTGS0i@!vsK~{M5+Gp>^cW?jQXC8g*JLrPW*U<It+0Q)w+_&HQ#;e^0=<GWm`O>2|zWn6uo4@?V<A46
vTmSO2$DjMoQ~Yg!-5H5}7sW{Vr|NvDh2?ljnxPew20(L_aXz;vTEA}Z{!i(H_LB$&Kf1ELD@OkE^lW3JG)DNJ;=YC5!_X^R<cXc0jEjBu_*0)k*dKl2
Gf3wy_8$NE$Bj3<{_(~k{`JSm2!GIfa7T~-@a~;YeCF}@Ki_=Z!hJSi(cMpMiJ-sz4<C8_-`{xr^;aK#;d9+(Z~x+lk3RW{M?Zh{sU_}JXjDq?c>!&_f
jl0;Z=B>_@+m$a(;HIcHk}R8`PN<98y_@)z1AC=%gzR}qEWW*x)4b(XD@qiOgM;m8{5S#7o)&H`}>L4n;rbx57Fkn`O_~WJKXgjW=L!FdiVIh|J~!Szx
L)&KK0gLf2Ilkk9`s$ZQQ>LqR)N035x&sUx>RmfBNZnzVyRi{rr>iTATk7`>UV7_7r!VXZKs#C}v!cW;Sx_xDkXfr1shQVEgyUNRgM^nQ<O9?$O9F6U2
&XgVeOM!nUJUT<0}^&<T4c@~wyIH8;{zyX9~G;+tr<Z>oObbIq2$`twJ>_|GWDTWQGe+g<<k<8OQ$Y5V5Szlq2Uy+s@N_@BSsP(^bU@|L%L_W8Hp_{7~
U-XH({_aD9f4{v|;7jOUT4-hT9{l?ed`NlUJZ~Eu|+C<D7Xo*+f`ir0b>gQkUB!B*&kbAxLy)WIJ8iRi6N637gZT4|~7ufct6=OIkFj^5GywjU4bYr`X
Xk?}*&fjFVn~}1+i;<>{8PP5GEYa;e%CC)8@7%;Vwv2&7CB1Wu<c~XBpi3IgZPbaQbM@4Er-xqj@NzaRyY&>L;*$tRp3y)=so?bR!`UAZe~us^S9tS{Z
@l%_U+K=g{k<PNdZTfk_B?{$Vt@OMuOS9`^o76dV&$n<JQKq2@rs*-n;p>3H%3bDJw3F;IH~T%{PEqXvlJqh&QP~lc@HoriNlBJ^g|R_EwXkqzWn{SzW
6VXzx0pYUbhS0p`Gdy8d4Sc`(qRsfAfP5TN42v|7>&1-~8a-J-P_$U^Q!Y^xcSSwL#+USN`DL=5lP%K7*q5<Cfi`yCz0Zs64$F6)25}r!ZP*4^!K25j?
T!TVMb5ZEyNd_U6&|KKka*zWemd&8Byc{^~P#<--i^4mx+&zw1u_`>S7n>z}^;_CJ37(LaCj-(USkLulXs<(ohI5eoc{0p3gJ=Qs}T(B?dWhE7#aKD`&
#I3*JH$IYfbxdZuNfL6GmJw+^Mr}sI(P4j1z3hy2K+3iCsA?C76>tsZ38{BWd@x@19`!6V*kOMTJ`gf1M|I@dB@KF@eh`}F!_wOFP{`m&@AG8JEgFCA`
wCdmLkyEQ+zs)*{o#jb{{LhP8O^PIrTvT5i?c_r@n*EI{y?1j=8~L^U(6BNO8cp@}MAgP&I^(_l#+N&*-gxETKH4H^VzY~?Zc`q=@#^Cr{tOZ86YhHNE
<92Cg!1XLoPbtr387^ZF%8g1O~f}q5jZcogT^^;vT{p0PnCTpeV*bZd)OqDhEZ+1?#hSH|5KX|p5{Tc0mxfg%d{Y@?yn#G-(5cK65&&SL@<8w_iugbM~
`3qS-UwX-HmU%p`*g(?mb2DUAJ(9rCS(r6Y`>{&2%@X>uQF=sM6bV&w#iube$(5k5W4FlQwb@4>!r~-#&Vu>%RV4L*ZY4?d>1_ZBzIC4q2|by)}K>m>!
XKL%&F+j?J<U-c7Q*5WQ{psjJYMk~Vs7j{EiO)^gXw`(1z5vl@4~(HQdnClq$~Ob&njThC^<o6T<-<Ei(jPg(0j@5wvIhGrWlYiRp7@KPK-G@4Cnz2@0
k6BU<F3arL)TJl70f!L*C)XpK=y8G@A=m&TAK7j(^(NBN$_;Y`S?r)olFTDAa*Y7K&XY&XukkYL25#!tht<e%^qr`)!>pkNv4bL_u_nld_#|QUo{(3B<
s`_D5o;{44EqizU{HdmJKqb@bA4f$asvv$H%CkUz{11;l|35l7{}GmZ9b55Tb=Zo3aKGdYONaSCK+-bUL+_#UFn;JZ3B4`WJ9>Qk`#-zs>fNEz^3H8^e
d8-AMBaM+A0B=0tGCqAoJ3UEGzYJK<(*ewLvNab=DXj0^Cz!0nc}{LL@S`ryBhd6mH&xtpe;)8g|#R;hP^}R+9Kd4s`ESx!SmXL>2`kUCC9E2c($O7+t
L>SCZ7fDAjs~+__qOmlHHKzkG}r;lM9e|uTcQ0|M;(e@Yc`%^0(XKNoRD!{Mu)qhdFCDtSJqe{1Qh`lih=Rk%%L@kBua0xGZ~OocG%0X=But5AVg^Aa{
N{_EwzJVtnpqKmNu?-}%I6n@B~?;9q^_(MLZ2)-S$?y4=T~d9AH+|EXK|(dWO3;`90Y-O78;em{7Ub#2c*W$Ayqb%Rlxj?Lc$Fn;Jf7hrtnyi|Zl-iri
?;5|27<7VBL2(Xp+Vgb6(-NCqVnwJXDeUUrpbP#_lK&KP=(g5D%y-0v=1MxWk-A3d~1lY=Zu>j+T-g5!Qciu|{h~&LUfN{g5&jA=W%=Quiw(?#qK=-*j
*aW@zQUSUzatGb6uKTS3-LBMnX#j8XUM#@pC3?5ZOfMDS3r+NHmnfbC(0QpWdXx8J0X~mK-7f53D!}-~#$dyu&vVg+)n2BHw(?#qK<BwT*wlvJO9kk>$
Q^9=?>Tue?$&*20B`bMEWqa#+i};Sy;OiNwAhZjcK<m5otIk4+~mDjfX}OB;;#ICsQ}#<8-wn1Sv2lyi<bz{eX%SWcd7ol0G*e*gYJuE(OXCV(5xP|qd
5OtclJ$A{EvV>{U-6{b@=X!ZGgL|{EvbDFWyGo^5cI9^nZ&y`F?ivf8lgudPds(+~+h?E-l}7YTcO#$FF|=8L#=l`<=h|ug#BO-}~3MzWALdPTc+A|M*
jX+5WQAPW-e#ZFawRKKj;QK6;~>7J2-|pZ@CSe~Z?=eOuoMyffQBn-RliM#sCmpTa?J(Dv!*3ghnVMfRN)Up)KRO=~oxJngJS1HsGMU)F9vZ~vc9e!jW
K<Nl6#+}{@-_r>6ee@8s=?+Z`-V(@q^9_QEaIKKst_X6=a&*Jf3q`$p?Jnruc&kOap_m3z3ec^eb{^tG~9`_~qoBMn4H|KZ6<NUtxI4{!Q-anrB_l4($
`dj>Kc;c7fZ}IQV-`+nS=l6x@h1Lh}ACLR{!t+1L*H30Xnj-Z!zSV$g2T$Jo>EAv(v(=20wNvcf2zE1p`VSv@^zpAW6Q`g1Su<+(@sB<F-cLJBziG1Te
vXTJ*R=A}v6G^ioy|^3oV%xHt}Bb<c9P3$hm@N-_I@<5xSzc39&&lmSmK#6uiJQTJNMWQe08H;)UQt*RS%o<&Fu0|Ub_t%Jpp~24{QdiP#uonHA89lBW
X=>{{1h$`O8n=;I#&NSHb-*Fs%|T9P#M@?p=Cns`C30G`v-scvkm+`{+}JyYbzJPe#$6ObS2x{AarvOy}-TkbX$lM<4snJ0Jbd2R_gZ3xD7PZQlJ8B;f
IDpM7!~-Te4-ul?5X;M;s!(oKeUOMjr93;w`e^Po+YoxI3>aMvx|-P}ynJu?~}=a;j6eAqqkgM8}aUwQPgZ$B~I&B(;vAKf`fK@>BMl}D>h6Df~A^3})
x<FAo&&A#0|c?PE$dh*&S;!l6~t^d}H+IACePv)GP3Gc=ykS{gUjqTJ=YvfkUgQoduBs7zCAG~YVZf0MN=-C+`ucbW%CN831Gk<f%L*!v`(r&{24B-9D
-%r2%WLui?w00W1dHSJw;N>%K|L9Y1{p0u1>!WXd6{$-I0(bZ5r$20lnLhcAW|>x@ZlwM3H-G%>P;iU1*}G?k{F{-%E;O>cFh6HrH_vTW?|oq7#s=r=?
&6)1SLK(k^Xq2%TcHSXt4@KearWA0fQ)WTx|^E%Pw7q4v(LF8i@nz#9dA4_#*<xZA7yC0?&Du+#=%;~_)Qe>Tk$;Ipe{g~r&ij1dWHs`9bnF*JZ)7v-S
(#Ow`TtFt4~G>QS02y{(k+_9V2&-AhffxA8DU5`YhT%bhZO=Kf!!cuvz>=trG1B;r+06Yp|>V(#<7zx;8i5PIfSwxk>wj?@lVuJ|%LWQ*Nq1`qVd{+Uk
}NZh9EUqkX)s)IL+^wU5*NDgJ;!E8`Ey_LXX1>GqXrU)lDRYhU^HRcK!cygPJv6W#4ZcR$fBKy)h*-4aB%2GhM`y0w^YF}7Qb?G|IZ#n@&sqE(D|(EUx
fuT1;Owy#|K%D1mV``Ri-bczw3VnnAH(J4lBiV>Y+M5h>9^>*miV!FlHZZWo7jO`X{6(d_^$W|G$RfcSpAzNk0RvEHWhU}CfJ7vgD8M0G`?35upyO5n0
WTyq$X+d^ckewD}rv=$*LA6>?trk?P1=VUnwOUZE7F4GN)oDR>T2P%9RHp^iX+d>bP@NW3rv=q%L3LVCofcH51=VRmx02~rCf&-UJDGGRlkSAkoiMr+M
tAn7JNwg}Xu1<kccSS|G~J1&JJEC}n(jn1tx%>F%5*}RPAJm}WjdiuCzR=gGM!MS6UuZ#nQmdGTbOO_$hOO~?ec85JlieLc6MYtDQqW&?WC}s6t<JXc2
d|*3fo~~J1}e~lkH@3tu(Hc#&y!TP8!#V;W{x~Cx+|9aGe;g6T@|4xXyxHCynbY$aO-wPAJz2<y&!lCywvL@f|q6lgf8e`A#a|N##4Kd?%Ifr1G6qzLU
y#Qu$6Q--#1CK|&`%=$00`rG;*3p<7z$mKM6Dg>Gq~TUzLr7P_T{4v=u8j2kNvH(DZYyhPl{r#W)BBY!&z-LVVz8xavVCL->s=$=jPdE}l*?wRDCN{E}
BdrrA0m3vmXr<HqNxhIwzvk*6iAZ`>v+&H2+vbQ7G9huvE=Kei@I||*glXGJZ;zk|BjXQ{2@DsP_Z;tHk$aP2N_MW+a&)<$hckI@`aRPB81>(jE#4V<Y
TTm0Xs3vY<P2A#|xCJ(Gi)`W++Qcn9iCcU&NB(vcx?^`gbG!c*z{D+riCf?ix5#Ub{Ou@o$L{`HEE2b1ByQ12+#-s&g%oj%DdHAX#4W0bTUZgdxFT+W#
oXjFH@VDBE_0L1+~hJhxy(&2bCbi|<S;im%uNn+lf&H0xrG~Z3$*4)-j410Td**<Fkx<S!ruIxz4<wN^K<s*kL=AK+16iB&5)wnsd*fxeXQRyx(EF4AG
H7QD_K*;x98eH`By&l3SZYdd`%w(pGS2}a@l&6r3$+|^ZJJobU}3;UIp(OQwh)%V_S?eEmkRN4$Gy^Di}b8%rUDj&3``N|8V%`$^GUjT_l1+Rl%P>cq#
~2_WF_vX}lK1O0!S3-`}X*q&`#(f!jQg1DwVs!Js*QPHOV;JTPs@&U%@Z(!0d~u-8+*(0U4E3JZb}qrNlFRAv=05cG4b0K0M6Qxa`TB|-prMzj|ohLso
)vvJLuJXoj{zE{#|oq&K4p|$5ZUnQ@&H*}BOq7Ud1Sg9hVP#SQ{BjyP!YND1W&@(+A=daHL%DxL|xLxnr3v~t(&rRKgT^9xi@pNoBJvm(%z&6E8xYbu;
&@W2mFkBz0jan|~(WvatmX26Yhg;o>CelW7xiNz;lN}99-<v?@z&mR&UZ<7ZpU2WbWU1>4bG$++6suS5{D5;Xuq&8sNRS~W11eA!D?H3&SW@YPirg#}0
a4Qixl|2a7Unz34`afKRWkC{^YKjJ2k#%~iVhYID-wbXm|1Yt%`zFOJi$7le9$Z#T-~@AQ((-?;Cz^7{MFPd$oG5UDXAvv3}n^X*qWOip9rNG_76mWEY
2?|tX!)mmV@oVI**sVB-VhlB*Eq|r64R1hBzS?gSiL1Uf}Mc;g#ovs=q6UzM#o!y|8odJOsx*m|S)lIar!RE$jl;A0*n&fS^j&EOy;4bReyq8J(7+!UP
*VTkZP^NkZJoR@2emb^6Gy_LAUHyCM;m_Ke6>dR)L-8QAzln4|m27~=;k%A+-5>lwXW?sA!0^7+*og6mNSuC^i%!HS_|Om>3Nkiw)8QkMWLrpI6*f?7B
vyHh>KWem`nUhex&qH>gA<Qq{!?yE?;v5J>DpYXz%nQpw9EUI{|)iI_j`2-A>ni`fXNNN0jJrhSHJP;~R_cL*$*(wQEX|70Df?+if6eO-Hk(sEaHa8B+
l5uP>BvmG?^pZ4rj04#uIzksRBWs!r*8-*k!ZkPK<&xDJmKiVrrVcb%pM!~S<hDKf?T$jy?}>c_r<p{lrHaE=_Ml%`*&0{5wTm$_6cil{$nwgW`#R&We
X$6HWIaX%a{-&Hyk6xoSdnJGu<<Kp3c#3<wRngWm9r-Le6`cDIRNx#iEnmzk?`~y?fq%K^C2-<tZl3=ktJE53Q0#jUpZmiTUcox_6aDgWg-N8KevG?^!
ARhF*8}%Q~bf{7du~N0%<wzaoJo4q84sQ-6~HewmK~U*~exRSdOjIF#_RO0X~=|HgVoE37`*`^`W2dVhAWk=1y1E@__3L{3JK`p$UlNrFRN*EQ9=stDR
+!Me>PEA5H>mdX=#whf$m!`y<Fe3X`Eev1S0j$YXw?8;s0f<N0)J^W!zdr)QlWo)&@!l+A`OX7h}dg+)@>B4av8ex16$zMJzFaAw1`**g)4Ung2>EG0=
kKrnaxb-7y!S1{UerkIu@t?{z#oO%1W*sDNh%M{2vYYnc+zIF%n_Tux0P5(*+zB*TlO6GP^-V-K3h?t(V+X6yHJ5lb_urf7O*j5V}0GLd`JT7o9r<P>R
JN4KvV@X4vcHGjO1Sbaaw7n=uTN;!#AJ0R>bobf`vRh@92_u+?pfDCvwj5}wj3pQ`j!Kf-z+!yeEso?A*-zIZHChD$N>U;|=;37UY*irD(Z1g=xB$#az
>myO%Or5{6>~E<j9o~cLe{KUmQKMUT*-^IcqKTY=fyoQ<i@7T&Vyc(i>q`1Mr(Eyt}(Cn`J))oLxt^gusAMO`ygK_70?&Qo`F?Viu`lxWz)2-EtQ|mhX
!zXfd{%&Ew>`xCp2WrEMFp%YKYAT@qihPl>yjjlWJ1TaWcWIi>{IZ9TqBKD=JJ^6(4}>WFf9y1>4skD(5|QJNM6!+Z(5Cl57@h&_jezS#e!(yvIh^X2{
ecq^+rZI!LRj1x}hx=Cf*5n7lmGC!wT{u8>opaCJR+6+znDSJRkf2pPNXh^tc@)KX>7)5WM}C}RmY-j*p_RiQ6rqZJNEqxz)MY#dFDbk6Hw38wPCKS#F
43TQ?}<vDxE;^KI`*eaY3a!9&8zUY-QCK8sM;m|8#eQ|@Z=MYREtfDb3?4t?7ue!&jxEUvr3M^J1vkUiH0A?Q_1TslV6I(j#%E5Yh4NJFYGkHG{FyK!#
Y{n8cVe+SyqK+aKcq%=R#L?z@Ie37QO50$~jI4z`SV18~86RSndt9$J;(iX`{>)y+MNHISyr2*6vBm%-NSWb}?Cywz%Z^{~0a@l8c3umLkM$)5*1p&~g
xiwM0mH`2`HAxgUw}F;FD`ZzKx*4predu|HgK@nVq};{oWr&uJG>+Tslw`<?ks!`vOa)vx<e!_5R!nO<kZP^wt&=mRaI;{ltZv)cOk*iIi3hR0xsx150
<cI`{vnVdQ%%%`*Oa8;}x>+^>_?=Qx6VQ2J-PVIL?oV|9HJH$CsFqz#4<9)=wx6mRpTA!El&tz(#a1N<IWc0xnEVDq-ay`^;o571U@k0db}#F~%NB6I4
Zv7!7YS{dTzb1X-|`U>*@G=1QZw4g;7n+aCGRR>j@2-p&RmlnI}gDc)UEM2@rH7DtQHu<5=YEg;GnYAv~ZuNb284A8YLt!bh1(H?Ba(%2E<0a9=fdjz+
Gb0GJ0y$=m4sj;0$<7&Xc2(qMAg5i|3`rx`Ac=REzQVClcl63M_VWkQY97xHj$IZarNYuhyaZuvv1D5YE#ICQ_YmKymKBp9bRSH9|G=-}HjFUr=NWQKX
-t>}dDs5MQI$a^lPB(NS=ulgpN21n8Os$QNdcB)@V13p{Op}jgAS=t2;TUzU(!!9QJ0ZJ&uBHC$&(S{*o>$8c)tFsuOrJ-U#UPb4R?>Wx-ky1W(TkU3k
?2pR+G=&iB%U0z34cx<3bF&Co}7YQwZR~Y;+^cRahYHEr`=+wXti1qF0N`G1RkPcR~P}S7C8P-eygI)dvd=wU*|o;woq(rh9oHcLW62iuV>M+w?w`*L`
7AvOajC`MPv)KNjXzU_mLb&nJFR=Rqf0U4#8Ctt`&+tK1O6;_GsfQZ!p0Hv)%xvu4r+{BQVy_YfZ}`>lFgK<ZEjQV3?IfM#{8?#lpbb?&liHjWeTERwr
wLgPm8((N+<VJ?tJG&yE8CRlbe}GgDq*7LaAUSgnJI<FN2>SzRF7c*yrq@y%VxYXH`x{2=LMRA|Wct8u=%N*<CQqS8;Bp}u6$FV5FXy=OT7Is_5ePLMH
iaRL@;>{$~aNznlJgp$;-lwOmQ3mhAeI<0yuak>;N@Ek+GJ9PG?HztSvh4WE^6Za@_GwBzTg;UT_76l#9!`1faZ&BYNI^hNoIX@XL#bUG5prVUCkum0i
J`;Nq-n$a^%$v_B4g$vzFFTb+-a(6Ac^YpqI^m<igw78$Duva67WwmrS23WUj6F$nAyW%sZ>LRlkQge?$n)`PD#JC1I9|I}*t*jAxKKG_9{DCDLYSid%
5!_-g{JZ%P$@BxPD{r0gZ-3O85^|&_ISIJ#p$J*1AiX&@gB7#sLeW|c97opuLmL&R2LN*XL__gO^~58ZWJq#ln`o7Xp4H~yGaG&lBX-y#d}s?wlhqkX?
Ig7!eOQixG>M(zoGfCG^}m1!6i&)PbwRvV5fp`6pk~GM4jYW(^o;!pJyDO7weGIlV}U8Uc4WL%1GIxx~oFzA~ZOk=a&f>t}w7g*=pr%D%s{qK&-MkJPj
9wEP!aYJ)TBvin0*_P+~t{Q!uTa*=aMRP(<ObaG;MK7pb*KX5d0eISUp<Ju-(&+>v>Ayel(xaEu_W+3{?^=E?@7GV3350dNusi`ni%m2d|IAe%ZnSfIW
HY=~rdtVJ#n5`1s5S9*7XmCdWl<~q*T;IthjDpC8aCd6>8PJtl1D!ZOlN*xX7YjBi(r^K+3H^E7qI@z?+mTHxrH%^XG`3S@nE@^qW=47mY0Oe_cK&pVr
rmnVJ+I=w7udL&*YmO6A5%UJ-OcGR~zvfMHU!!WrT}|=IA_q|8ZRbo}(;Wv@Dz=u_ME4K}Z&AUQ_)b(vg2Bh*!*XVcML!M?xVIW0d_uS%2QrtTY*!hxg
^hA~tYUN87_Kc|paI4UBiDpH>MO$mai&!-l?s&_U0mArpZAr=uk}4lE`^t9u`g<HiB<xnnK8;H{lLW&z-Bn;R~!4V!TikRr=*I<6K5B|+VYLza5%~gAW
KGhzAjTD;cI-!o|YmgAfUm1*n@k7^iq#BUx|i9BG5-0n`P;Er{cmerRCT%Es&xdvAiy5QU;|r=-H=<Q$b=_UG1fw<TT(9OiC-;G3t<uU>hpRlBiXBYJe
WB80!i^h+%#?CkvU6@Y9lX%CQf5cD<^@^*D8bO(fIRN+pq}`XgMDhr#Hg7Ct>b6040p0g<}3gVg2m1Y1pO{}gF3Lw&)azoF<*SOZ>{lzFfd>6!<}IiB~
z-CV65m{0Y=`iOyX!YlD$pHwyGhZ%V-Wz&RU!Bg{<w`JzQJnSxf-p_C!<A-&ksN?XY78Erd5B#Pt$>&=?U6ncN3ms-19f`#_fkZr1&V_6mebDP?Yj1}t
gBpOVPo7qn#8r!civ9hFM3mV#4&iFvQ)uJ~XUSb~8mg;VER=D_+3hWm9HK?BM5TZ)uzoD{+@5q$aoaIWh<h0Z0&{OHP9$EKLaj}NiXuW%C8^!Y7-R=*1
p25=2}I6;HDJ<#3P!+RLlX1hUhVswjrtNMT`VO6=TMzhm<F~tP_;r&G5ZKE*#v~R#~gWCtT<ui<dHG#B{8g4r_<OmDR~5@)=XS0-VXI$gb)IPENVmLXt
+8|IlvD9(6g1dJTfrB#7S9t)spleFBzu^oAQS~pjYNnUG$=a<3|K%J8Xg8Qw(=GPE_ld0%mO=`6yr+8BFIZW*3UG0W023cA#VsQwXemUhCW<M}2vkT$n
4Wg&=m46=lYcl_j_e`#v0qSfTNgf}w&7W%kr+%c<p>4v)zH$JO+T_4!K1P~QR)Uzb;qQx^mmOcG@QD11|0*}CV-;KD0uplsw2VsW)RWhWg)YR0ZIyGj#
R=AkzoO`L<Xf<&TJA>tFn1Pl}_Rt_>e;fVp39N;w4A!qdS?BHvu1!AgS=%?v`@G(;Jv*gG@1!8q#QR`}g@cAo271gU6bHGQ{Vtl<o8&!*ElGtpd6csz7
w=Lo=s%-!`EiPJoz&J>sRgJw&5-S8pculi(Sfaiy_t*g4uu~B~;0JA-B*zWtMf1TTxvmKxK(Y2{Lef%|h54W;3BUwEN41APUTKuZrzuX1^Mw<sOzllMX
}1w7!1n9WNIFffK6Wri2j)`Mfhq{2;huGD)D&k!M?Pd2MQXt2QK=$KD;idEeOB|(Kz*IcougG>-y^!(Y|_<I^T+~{<Kavk4SUWA4C-t<ApKFH39CRmlU
ypzU?ozd)gyc>0M^RO;wnx_6X-p8qLgP1#sAWda!k3VYjDN$QNMPbio>+S5DPG>zNn14n!yn>5m4W4Y)<o8K0viwI6KZGV=P}(jNPTX0i4hKz|*Nbn=?
h>3&hO8XPb#SRIwm+@S{}NYf#i=q+`{dmV|J~j;52M?n7>5bD%{0ErNrRU6;dsiE})@wPJPP>_QdbTz|Gxr0Es7^I1Al_${Xi%YH^(2gm*%(nPU83_)r
wfX@w$az*cQQ@GTr=Z$0NKu%ER=kdTu=-;95Av}DLLV8El!a6>W)t<{;A;xX=++nt`53Kp3$MxnDLgNz!8MYp&3M?+-nU%&{TL*{uAdZiAb>{f>4%^$k
BX@$>j>}DIvq4q#;W$NoQOwaCe{fPIc71N63Oi2l>NAO$N~)8<me2<pFV&8O6HG3v{Ae-FE&->k0XO#!k%S#6Qy65DF0*3}G0iw7p~qSa9*ElHVvf%=E
(=E!TCubmM-ar}_Od2T;R>+pxK@{akonkI<`}{|_8}zA*mccvnfCwZ`kq7Ki8E<#l?kAAmbS7Z3!yL*IYyazvIkOK_c9KpmwAuAPVsoLiwcO(Okc7_K$
(HH+gn5`Hc1nKk)}hvUa5+TkDZ`rhV+6414xQtj2(EHXJ<YAIG$=3mEK#}01sxUz5cDrv+t<~4!wLo&-Dmd(Mr9oCi|QVYd=abnOBg%i_@}_D%UDC%uR
$nHQGkVDP#-tdti_40hdq*u&I1b!}PTmZC4&dy-I&hXxELAZot(I^XVMS&@PgEZ!%p{^$FsvY$_HJE~@vh=qlCIZDNEaDm->;Ot>_GNsAk5w_Yxm7g0K
u?tYW-;-J4im&c;)?T|$ceKh2ZRgT(pPTizJ#P|4~>sm+?i<Xw6tdF=%%w5EpXM6{}Q8e82g<?XiF*z6&5{YUZ2{Lf<{uSLVw;D^893z3<VHYHnCJ!O2
ttm6hos0(h!B2hDMoobr9Fi#)+q)$sJYD5amct_k#^GovS$$NY%}8%qdO6CV_&FQqx~VN@poI8-$*wWf{cR*;2CX_FRm{FDjpcEgqrzX`hKFL3#j-G{v
ZYf}`B>#pznV@@8Pow{#dK5m04+bKW#-=lN-yOE*OWC;W0*3G50`;N!3ys8JMH45V9iei;>_~^b$Z9(z*u&Qg1wxF>EMjz_7V(dRAi8j%bI*&Tf=<_wH
+iGh64kC=JbJKpX%i{-SQeBhrO87S30LMMyib9c5bI289K#rusy*9(Q5BVxI@lViwYO1WLXLeuqCdXwi=Ha>30C-5OYmZbPnb6!#UXX9A@mQfYV+4c&r
i(^wr#``;I^-;5u+uC6BLhSQF*tC`WsgtC-kWYWAgOe8Jo-`sbcKDq-;_&r#r>IPU+u;lGJG^jVK5f?Ushem}inW5rc3&s~*x4=iCE<^*@)xSH34D}bk
+k5bffl1A2ICfH!A&|2jVPejc>Z&CVPi>k-ys#o})mw}sCC(c$S9t!%lH?OuD%3H~1-RqV8IWGS$i^5f3D<g>dV@~7fwJpE`645e<92Y1P;4R^5VO$|C
@glssWB?M>_~*dGQ!B9d0P;P^tcb9bu&I&8mKXIgl^1#wdKTGo2ueKMj`}HJecoHHsoI2V2A0gOZ%x(h(FRU3=+DPd4Na6gIXx#ZM}x&k9%iQ~J?elEe
d<)vCeHy5C;NNVB3(!<gW+&dqWS^Mi|M-XP|Kq62duwk@&zguiL{~yXH?zJfk0qdt?E3TU?@3GHP_O7SV_CRA8?{P2VAwD><xL%OMINd^|XJIMOYXdz7
N!WW&!e)?nxyv3mJrvlWcixZd4}1_>u_*jtGeLX%K)>j*2aoI1NwBwRU*EtGt)2@cB7Wb~=_K3AH)6lou6|O+arXv%f^`4l0$Ds~94V5mc6RSDFhh5F}
$A$e3scfMj7j>dQTp#It%!R0I!gNQINpgeVs>stO2YNO*?{^2J`Nu7&Z$3}6*)G3+obP`Q%r=jE!ZWnL3z9Oy$`res)STa_74c1a)1wM!jp8PE8b=o1I
V<BU`#_R5f}aBOh}2JJ`;NyL-}v<tk(j^)>oW#_^?+Hd6w_+dS|%oe*?LmM(OkLx75K(gu$E_$Bi10YNlPUjMXKzX#kEyUwUo~Z(q`H<+7$^ba=WSvEL
MoZXv9k7QbbG)i};`?FRJEu9AnDBC%Di>N7$bKJ!nH(Kd((|bv10$XX^DG_@&f`rjgM!3S3AC$^YF%F8QFOTZ0#OXFV;gZ&Ctv~zGTz51(}P16@gU3W5
$eJA0Q8qsQ%(b7B-CaUsP$@8u<Jw5EI@z6q!-#)6CCIn>v6Mc0E^nDIsY`WEij#3HW|Jepk!ooTw+_2B&wV$CUL-)sQ&_59B|Z;Lhf8UEL%;3@d6UebP
j{w4rR@g8`~&l@h%6J#kF>LPA^nK-lwR#-=$YjNyCkERsmxQ1d~V<s-R7k=9X+ZalCv4u;F=*>jFk={FvhoNzO-_ifJS7>@%e>0tGaDjTz`XD)LTtDfq
s5RO!WKX3ctxvH|B2J~)oS#(OSTvG3s(p?`_;alNNaaG3+rUX3*ml9wau@5N-k1QSutcr%2kmMEg(`WRIH5;eJz;X_Vb?1AO!CyU?;(iisJVse2LuvI#
f=>;L~(D^C|FXL&pMNPcD5=Cb!8x$m^(-G`R4i!!CMC$HBtS=fi9G&vg-$f8sjCe5nv1U#{x|Yc^E^w9fTvYej;`V=y_)W<o0ZMLRl`;y%v&0fPQM1G4
z@o>zi1aQ+qxR(l@{0@JFK6O(Hsl4Wm?^T8Pv*uHh**H<%;bCx`TljA6vKqBh6U=Fa`AK=T!tdK?(y4UL<d2CIEg}$#uaWk8uqUaI~6a2h&z(M9-S94-
(NZ2b}_?3wU~2bxLQUl<}8MsSPMa5od$h{n7hi*Q>sFwH>=ZS?CgB;eNT4uB3n(i$&@t(BbCl4Nm3J)?+J(~vKfbit&(S>)siJlY$=YW^%43JqS6dw$^
8~XeSbFE4Q#*SWPTFvYh1J(U8O5Y7KYOv3WSquR2;ahSRaUH6^_SVPN|h-*{tAS6A~1I&3Sqm2AKxZgK1;e4a`vbQL=zwh(q|i5f$cLK!ULlU}~!L20e
8iq9UIT`pbc~cNxFmcRXO%*`hbHRv5>RLot_`YBx|ptgY%mAy8)!!M$Kh2N6%Ol-c$yN=5A{uZCwWDoN27v6Wqkhf#_pg5cRZ&vs2;W&FsZnQX6CfY48
@aABrE;!lzeOg!38m$EVxR^uzky!Q{JFJyx~)|(RvrkT=!8m)XEvJs=;^NYr<!DxESRd=%vHNIT$si7y@f(lZ*r<$UGEr6IcdX=bCKv{e-4J}Y{kanhh
#kiD)4$kCuI2DQwD}gh&QXz&*sMGD86)RY%=?KIkRk&h*h~)PK7E7!Viz1q>+-;$;$qY~_MUL~#rF?!erT8&P%?e1bRW?3XF=l}Uv!$lKwLqQrW^(jQ;
9?=HHtC=Sv^39wJE25wv0c&<SWQfDpmw_hB<GTIuEk1W!PVg%jSV*_HF%h7h67SoRo<P8)k({;E1+s^FhBLY)C8-XU0{Y_9#lFVlgZgT&TViq`qy}P>5
(Y)Qo(Y97c35i+&CPLsG_z3%&%rxdaJC)a**YG<w~|%*yX_?bunXsNY|{t6ggbRC@(T?GFMS?#Mk8^p;;D{dFM%xAJS8;VT&53yWVW<scclxo>A1<9tg
R%zwD#tJLfSqu<C_wBm40BkUX!j!~-LLEAeY;6qrJ+CIe}vN0o{ze#uwthQER_lgH{|zhi1%>Rp3e6*WU;dwpprt~E0S&Q%q?%G?t^7O(qiFSz)jDx7h
bm`@bD4|XH`*bfMw;sn%kF5JUTUZ{mPECvL}TUWpobHD0ESCRw%wql0(%HUP*G+6F1K0Bh8;iCKIe6=q)K%EjHU}xqKVl=ZGjTSCStqO=7KUY_@Boy)t
ANkROR*SxO<e4>=P5`?xhD&)>;;1vF2Pu`Ec9}}*l)gDL`<w^H4)ZtLDnNZ$Fz}A~A!vTrU4;Dc1TXm&=z?~p`Yc`h!m`>~BZotb!mc&plwe`D0koG-O
}m;Gi2(9?d{_@rk|~IUGpz;9=>Rax1xYi=*@S5<&WCftAEMF<%eJGyGI=o6>B+E2S<=V0K+RE|ZBA8|@qw2gGy4i0_u%o@P^wK~!Mpoxc8)fXcVe?ll)
xT<JU+&uvtN}pCR6In7#L0;wPeb~te8R82U4GzWK1~BkpEA;)s;!K6J*xJ9_Z6KHvs1)t*z|q7_Y$*K(cqiofuNEKAqQ-11f!{b7@}0d5BW`Tr-RHRbP
{kbBB1bV*xe*S`-FlYD1dCq{ZR1+(^3^G7Rq#D4{GyK-Q_**0}CSpVw4IR|3O#)oMQuYL+Y)6M*}IV)sTAhdPd8p5teIR;sAV+c9&S&6hx)kubVUcrp>
VSe{MB)8?Dn(@eGbI=<$Of4e;rl!SzZ!8Xqex?)t8Jx(W??q>tQscL}Qzx=`pS%@bC-XayqS*KZQ?D|R{V8IdNEM-j9m^V!bOsM=4vZZduC&It-&-s1`
e^2h(4JAUeFq@RXVW|_7U7;eR%68`swga{Rd9iXbOre+rsIiKju(hhFrIIJ=*u_i>DB5ZP=R8r=7@U!#@FHru%4j-1!iaQQfh~Q^NK|-MHP2Y1NgARmS
uJamHHc`AnB+J)?zSOLS2CzmkyDazMyR+uTrN-|N4;Cq71>2qk`hMFi!tFJzz|u=VK*}vC~J@ro5j>RukspPW|@l-7YT>OBD6<PTv|&|Z^9Z(^%E`&W`
8bSO&^MoUnX0dr{;*M%gt7sD`1C;#4y3N6tm<|#nvZlzM4>q2ed(NvEZBqYSYMSs&PbEqfB+2MbQRJ=Y5d$uz|<M+l<5Fi?vIgQM6R6c<pmZc}4gf&kD
9dwu_Lb7@-RyCZwQ{**reBd)yL`%;_Xp=bWkqgIn2(XR<6TR^~#I&pTAEk>ioPpY3QUVZ6EE4r43Y!+OxCizVnK1*pCFcve^QtBld{{;HU$eu5aAtrgl
iSQAw7I`L?%tgkh|;A%ImwPd4mo0)Bg>J~-H8QY96n{d*6=MFB~v1Bn+j@EqUj1oJagG;Yk4|_35O2U{C!-F3<j*6j*kt!o4C&8*pDRwMR$Qo#re_6y#
m8!rJocQQmlq*QhexDVhC9DNdVJ6HSDT38fzAo!&jy!p?=fj-aoi8$mn`>u3N{t9|x@eLV8DBk+tu{7_KNB@EsPEp;epyv2SIC7hJB6qu*r+yEQ3*#R!
a3*79Adi!)>&;Vh4nxgfl*J1dAz1sAFFW_mFts`P)j)~TvykG3N<i{x4AB5TIMBoxYgpEJ3)SJ4#-GY3px;7)K+Vw$V{+37_*y%UlWjo>Hsy&CxmZ$wa
+>;C29_seq`tBP`*G8q<VyfeZ=&Odct^^e_<rS-<o*k4V(cafV?>5Rtjgpv*kV|4qZXRst{k#PRH6&2{Auf+aaH`AY3krf;<?xhLOdYl8#s?KyK&LXZ5
ViC!nHgI`r2y%2dZ(urH&Fbc8&qY07Lh%2FWJoZdqzy72koc%PjZZ;a%V`DLV6%b5j))57cJ^%gbBy`3Rta|_NOPfM3F+m}WPj-hsxC|Y2j*A9^Qd+IN
F*VBU@<)xZ1MO3++<hxoWmGzm-b#_hyG3E1}D@+m&WLy|-d*`vPR*<I1&73p)fMw#so^P{67FHfnCmfj|uedI^uo_243mB8x;OxQ+YKBYTgy2Z~3l;Qd
J<OV=vI{(d1&11eNH9sU<~`fKCXnK&<y5)=xC9&=9y0qZ$F;Bnh_<L13KX)R1j0c^P7IRWYC4v5jpIO)vO`N5TvhdXUtW-S+YtR(_dgf3GW*!JLciV=X
$uUqt<|d51oxr=YgZT^WL9Fi8G5m7fQ>kl7MFcl`aoDGnJjF!EJVc@<h8AbG9${U!`zG;e@LgN>8=LNZ;*p(h8m|;76R^ai9P-ZaSfOZg-=;WlOT6IQ0
d(EP~|r_53|jnh-wo^hh$f}$0G(&LvKoP?xrko{n##XoGDEn5roDmm#d(1mIx;zHsja7!(9JmqUa&*kTrH*SjTx#CMGQUu9(d*(eeOACKFNTNKOOv`Z%
dfh3ugeZ5{;$^f3=iM>-b~`z<a39jGdPo|_Z|OuRC$2_azM5EuKcf*eW1{N5fL0v{L<lTN#Hrd{n2P`>WbdN4-BUd)cdqQ6BYHmbzMo#xxeCh!gi%h@s
{>cfw{JsydYrqZ(#8X6^JzXMQ^jCvrT=eQ<}<7;?XN42e%Qa`-pJ(r8Ye6c7zi*sv92y9(ETk{ZgZxM*M+XzP)ZaUH3d@G4r&Er=)9$iD<Q!AF$*VZiO
aZt@hV`2=Kgap=(>k$(rnX1KVE@(nHOK>p0&`^NMnDYTYK-rHPaxpAUnh`MWlCQvipev-b##jvud-Wk7Ubzdb*5SpC_-l?lCQO2}!K`Q>q{3=GKzu@~M
J()l%)%9DupGvTx?lBbA1kmFY8dTAD!F!Y&#1&K22OA18M6yh)k2)0zMD4dL<M!(W5P6^#~@#*o<>={S^@)X2CpZPrB$w;!GnitsU-*zkss}9bwTpS+j
3B(iKAA1Yd2iuTV(*mdC?oL<rOaR^MLiL>EX(%M7i6h;cO`fU>BU%%tggWO|Y&K;*L1FqFzC&y_^<v16Vr2%=H=1Xo7zn9cSagcng76Y<g#(ut`8zl6I
h`fJDfmQF!&2*E8Cmfrt;vW1fQQ6s#4;LM5<})93Z}U{D9O49W?{j(BX2_EB3NHx7k*iPLto5;%eKRKgue+1i_7F2J&IV~IwE>^JWj>Xl8$8x@-b*?6$
tF9zU>N~Z8+O$mu-7l$#zscuy2>if~?xJLGcm(7%mQxetUn?*?a!NONmewq^^;0^-HiEw}Q4m_eaY`^u*V_u;QMX`Ec#60mxf=$1_!jo91eSviA-W1=X
UQDp3d!CygZ3DPfwOQiA6yX;!6!}76U@F0cu{+e8-)!KB@5h@$p(G5W`odr}a}Fv2_iGM7TH&AjNK^Z3<Zt|PNYT&7aA@sNg)XT{;bnfMK{_?zCESu19
rW}oR=6l>XxKOh*p3hqTjhOr4@XhK@PJueX5)Sy)2IV5&q{LIk3&f6Gn}S|g9Qob&EZ7nq>@O2gQJu)oi3)30TVrA%kd%y{3f%O1$nl8fjvcsJw6`~Rf
^tDQ*jx~OTg1>nz7~S1zBa4EF4BQ7|0e|b**@m9iUw`1k})7kyV}ZU@n|Z<k4UjlBA5y@)4k`FejwJqSk=u=yT^3=?e(XtYxy&(j0+&Z!_zVy+#~n)9c
Kw&sv}s=3s<)-LMAW#EE2V7;K*K=^h)&!{%#3fgWQ;7=eZT{>SgiK7V4<Eh=yL@p+7MgQ==Qf;Q~yQS=ZG2et>!V`t82{N(KKFvHVW6>|pzu_R|$3`ow
}!NHZ`B+Obv<1DZMwNeu>88#2qgkWK9mqaL6i4SrOXu-_lLP#$zYg%V^>KZHwnJI&Xg<93jJB!{bQ3F-*?P*>sR$_tiqF(2xus{t$ikc)T+^jiRT&pTP
r7oBNnW9&_u`m*Gv9E3>k(5e%Sd`frb=g3KqO?@uAe8p3h8<ChVqKY?3|W>)2hM>)_-J?Hreht$Ibl*aznPXQiyVnKoUw(=Z-6(&U8bil7*3e7E>)`zF
BRfU=(+3J4D{c>p}Au@B^EsvRhqO?ZDkXVLbYDGJWZK~nF6vuTuNIrVKsi41!6jnDbz`<%bjixc1ID6G|=~IYKT1Eiuwt|2RWsJY#B2X{eXJbUEdsf#V
TSXez2Jyj=&g4YNeg5nL3J4&*-oNJNB48D}m}zF0xhTB#=xTcQV3s4g=L@aYY41pG$<@$g>40a3D&Eu23sJzu<u-`&7j*DF*TUAyaC0v8dHT>Q&P0K$-
<`_tX8Ebf(Br)`qR*ieb7ci3~}FgTSyrG&6Ra+VNRQAl0Q8Xr4Sm4I@(@Mb61ZV9MmwKG&;4!iw!F96A;ZRIE=B;h6O@7hJ`mksmA?bsCja9yWX;MJi8
;yMr<`a|`U}GXR#T1+KBp#IR3$ybn}-c9{;Q+UZyTb8<4rh$a}0uZEO&P{`;4dFpUJ%9j))0Y0(i&^T+zQM`$Jp=nvmV0H2Ez32%T2Jj%Dso9ZdYvA$w
sdpKGi(0w)X*s>5$Ud1-_C^a^<uu-%?~OB`k2WeBWRv6Sn&&)--M#`CsNz0$M6}GMS3gjRnOe-8VTSU&0_nh91q>>PDuKX5uizAwS(Wv6Ll8;<ij&8Py
V|LJp0Di9=!n<IJ}V6yYSAH$f!8liTjhio5`R1%^2h>eq_RVP>JXzE*{7V13UAe;G7jL(I-|`w@KkI#!?(iH&o^Mi_Pz9==adA%@ZeB#u*+3`wc|!3#8
WxY2UpEEqxhonB&ty?x7Yj};wR<6UoY$eXjffhl+n7<uyZEzLwk_qYT=8Pn_!;JgNXJ=WsgXafAj`xd@$l`R~4LryjjO9Yy(#3{B+m~Yt|R`TbS*@q#m
oxX;-_;gLK4!qv^n@lRi^pNh)0W1A1qw`2JGP<E5JKK{;3$7x6Sfd3HY`J#AP>l1dc8)uxSk+H}JQ2NT2zR|5`t64|q4)M*C#*#XC)!h*HSq?owTDHAJ
cVy<6o6d!CZUX{(Jk2M7)eOwOL6k_!KSQ@a?O7&1ih|7I2o1^&4(lD1qT_7~z*4O<$0{v1Y^8>w%caE|LQq(_$L5^xIVWs43P0(_n^8KJU&*KfcpYha7
z?6PnW4mlo?oS8pq*i;JP4TgY@_e~CGvl>2M0LV3Isi4VwOHj%@r(<nu|fmccDU1;iExdtl7Z<vmgA{>N|smeSRwm(HmdHO9YCG12}wbW2QpMajP`GdL
NW$3Ib85|amr=neJbGdT+Y<Oig}S|Nz`c`2O2#YuISw7tG;Le&(Y2*;|>YOAf}5Lp#D%-Q}<G8eD?pd_h!qEBgvWYyUZ<Q767r!?7zUiFF|4<IakEKk=
O_Xfv5kGnbLH3=~Q-gPissq<+(`9syK9nN4S4W07<BL{qXFdK8l;XPofce+|PjWCpzFT>7(fr=9q9ApN!opxj5@bp`P~iHjk?H2;GHrZj#5Yg!c&dg(h
8DJ%FK&rmO}|7-v>us&s;tHBXGaZeM-&{<0?Lb<aIekT>E`GUjRLKV1B(O;}VblbMfaACLzs|KUex7|n57>!!Z#gV2kF&<8DDxxQq?u1ugSkk696)wui
(J`<#S>*jYWnx3Ne@XzlP5S=Uc@|*~>`GbOu&Ea0XkKqA>U9rZu02A1#qe@R|1*TqA<bs`C8J&7FCssOS@*ke4SD1sS_K0dQk9wR8-#zM#`JB7x{n>dO
NQPQ58Tlf2Z1xo@{=_2YGZ)h1d-mbg06eD0OSlWP%wLM?<EY}b^fBny6$G{?09}rt)0X66+_pG!R+gV?AKYls&U6w>0geSHeu#*p4}})W;jA4zbDE#IF
xmNm1DHy^Z@2t<_z|HwbCru(j8DBN77o|jp{&s0JK5)RVPvi;>^$3rr0`kB@FH-p4xFKGZ`9wT7i;sBY+sE!D0=@>ioA4aa1Vh<Z9US1{MH<hcK4E`us
ff7c(H0MX~u!QPrH`ZSS0he4{ylxW-IIdavt(rN=L;_nQp4<K+`)Pha~GKXs><Vp&a>AUHA~Njv|^Ttv`4`b@tDLWRCHjEjjIc11=8K-Fp}6>&Y}nMPn
g1=6>%ZUo$=1=)Dw-)d`j?ogEeFIm**Zp+5TDy?9CW)6XGDs)t%Wqk-5thglx|XCqsmF;BO%Y-yMU)aQk3Z?nJI{NM#~K)mI{FCMx;$}Dwme^w~m@3x_
0jJ9*_^Hs)jdp@iA+YZ+aJd+~8OD;Xg?`@n(S0LoS;Srh&s(Ekh;Bam@YhBN{uAf%K9>tWpd)^<;_Fi5NEpqx>f=V+fG4rcE1>kX4jp|OW(C35EW~ozj
lvg~j#Up8LdI#yJ5+tKsjw>>Gb;s~}X#ozfeS2!^QQnUrna&@A9sQF_Cxhueava1~(3pO7`N+ULv)W~)?4wVm{O#FmdrW%j8i9zE__PDg6!Kua$yXnv2
Ie;0>`VdS9c794xH3O~g6YQ{^e^|K^PTWr3^^ko)$_R!SjQd(B>bNrY%-gQM-#<z!cTvUul}d>=YRhq{@3FxAH*7+iMyNs@w>499_Fwf|MoW-{dpq%>y
b(hRnybgiTvqyGJo3`jas~-`Ff(lpW=fN>Sftpiw%tL!|%wafcdlQuk7D(JNd6A@*l_lh96%5UnYY7<M@}?|7+u4&hP8-FR%YM%>S?D|L50V|IhrTKYi
Z*d47NV`hRc!vOu6-yMTTD`St($`hS_<-?RQl{GT1M{5W|2_Vst~cRs!T?W=6QJ^cNz|NA{H`M><1KfZt8&G%<JzZm)P9M8Z0@8Z$T`M><xpWhqdKPld
S9Q?D8Uk(1>NBzH<=$D!Q$DzNB_@|NIF65ua|HB0TV(8!F{dVMcQvP~^Uq<{7L;r~>|J{52XKDX*tN%fH|EWNJQafMH@y|y7P|y5ig1`CDKT#$A=Plnq
Cf<KO<orYX@Bb+_{uhq=Yf*n~)vvAk74?5?vHt3+Us3;iM*VAA_rG_@f0ot!wd=p@!+s~?UvVb?tO0*<{Qu;T|J54u7%KYdIsdPJ{nKf^Vbj=0QLrYxZ
4u^_X#8CC#H94vDAyOOz<_Z-jd`UuS(;QMYpzzAN)lGgXVLFT&FPB9aI873aQB{kE?>rjM7OG6$CKlj3+sQfcml!7C+hEyw@^4>sp>4bK}75=qw|D%?$
5B>>~q_QSChAwOkb+q!cW|zKT{GDN%3WJgg2>PEbj7>NL#S;Z4an6E-~7gkwm7EF@3DmPG{lG+OA)pA2QpHyI^OZuwIn`y|?4n<{8IKwfC1_@qWeouNi
OqAC51-;{D-xP@CcP>v+Z5u)>$|?p!sP&X@7#SD71M#yf4fNY#HUUz&aGS(m>tUNJMiMtvDi)3UDHzTzY1@0y>3mW9Q>;-e|KUU1<{KEj)ul72luw|vR
!<sY|xzrP<u4|ekTWxVSPJjVIUcn_cB>3`t<{-mDEODT|F#=8+)uM2;pzB;+-D55Xpomt}cRQ_@CLW#E+{5SCgH%I*P_suU*xmjLZAH$3gHX)Ivv{!-b
96mm~q&?fafugOru&*=Qr`y|IwNc4Bg*ZuH_eZM47Wa?K_aD6<|LA!Cl=%FkUjF`g_Luddgl1afU)4)4EFJ8A@#TN*c=C1jlk)G6$2I|2YgI7__j>h$z
97R$t5oS~ytRv?rZ0S<@to0}DM&tJrI+>)nwMYu@&Dfc{_5ZV4*2}5-+tlWum1S8AHU9He|sJq{@RaUc=b=mAOF+v;J5YnwruD1`Ktad>L&X8m-Y7(eE
I$T_z8df6UY0d@BdNpey!hs+WKL?&*#6-N9%uyc)zbVqTlDs@b~NGzeK!WeEuumuXw-W{b$81|MJTQ7wXUd)hGSqA1ME?cmIBLfAQ?o-M9*{RIhSt<Te
qBcU3u~%h=sgwXIT75~9?D6}3j8+J<Lc%-?4o=GW66+MTS^(mU)dG&_!kYxty}MR{Uf`2N&&KqvgimcGY37yZeRpO1-`!h31J5#({G7bcR$#%gCcaO8?
x6H}U!qFodSAGkJaIgm}sFPIaoqO;W6A3(d3rG-6ebk1unNcOH|`x6hto1dgw(kYW@Wc3pceDYB2w@~k5lJ)m>&kZW!$;ag_o$m1sJ_ocalA1gSv8|j4
X-~IP?2FS55;osvn71XB>fT9{#f$No;Pav)#SkMzOM1;mFg~A^R9A2HTlyr83E_E?TdAL%MBLkFjUsG>tvv2!Cx_d0g%|t1g(7iQWpNHS51w265gMmFc
}ZM03h4PQo_Y>3SJZ;@0Gm6#r1t03%RkmHQUeOtYayVem1{;6v}3>-7dOeoY$Pibd#@%`==@5E#&lm$w_a^r%d4Ih=eu;QXOf$^B{XUvA>(s}Mf*9;D!
ry>A$%D&tViw2*^7eHBEIPl6v(@$nEHHfq?ewqsPDGDRYHr9rB6+MAauA<(e|yfB_EGtcpq<<)FS-)E={JHpfx2s$Lt<VCURmgqo-2{iqdhSDE97Hqtd
xgsf<rjCT`wfA+d@>MV$-tD!rg^hL3Y<rSizNm1JZ52UW^zOzmPyGcgDsB)YmjXhof&S%K~O29>9%4%MU^8_`It1>Sd3P|P}iPSSmMNqB*>Fx$hry5j4
q-=SGv?z2_wH&bj|l0{jK4T|QjGA|P4XGHBP6s?+dPg!7A=GbqgKC&;`Zjxl>>A-Lx<yrO#@h%PKYw|y4S#rk4-wE;EO(TMpgyAa9PO7L+CWB_<)8iVo
V~vQz6v0{E>)EKS_9bm+>vQZ!AaSOjmaa55N(dtW3dcr%^bs)@i_p1!hOPC9pI2$ywhOB6&eG}%xYb~iEDwhD!ptJDnn1E@<^j_)%gQ{fJwD={6yESUI
#1514Urawb8v=oAb5)ML2f5>QpKW{J>7BLb6sEf{rxqYfg(ij+VSvWos!v1h>aIt{loj&egvc;!?FLUidq12mpGY7VX=TN)n=oo#f!y`Nase^F-ChB#E
-ttKFu{tYrq)2rFSHfFucd+{G;D)uk8b8b#OvE8+%cd&t;3!sJ3uR50gw%=M=&YWR0S=1Z2feY#jX?U)Io4d6|&bSM-8KUmA|?-VQuiIa`L6T*<9vaO7
EJa|1{BZ}H5`<|1h|@eP)j?jGuh4}B4Si?`&jcWB;IQkBZ)(m;{__KL~x^Q#hHhg}i{xY^JTSCn3e`Y}IqXrtrzw=#k=%`6QkIYB3UpI_U~n_{l}p_xD
XTY=X#RsSvDLSrRZhfq~axgidGu=NZ%-{RRs&AC!MIuH1KhC!>|mJIxe*OOU>n<)1Kp}$uzH218{>7S5_#Hp%16!eap+D~hKixV6m>dqHT(dV1<k<yH4
;Ho8tVpXS`EE4VL!RO=t4(;tZM&hSc7I?m0!dc6pXi5vcUf?sIZ>=r+&Rw|RID_tSd&f=NyuYP7{TMKNW%pSwK)H&-2ZeBq%t0}pNi~SqI=`WODZ^QMf
6F(iF&y?zRw)))D+cIG)S$%uwtipok>|G%E?@DH8nWmkeaT0U3pnQcB_Cy+TB7?`e59Z;WW}%fD3x+f`;w1_B%0y<D?Z}#D%Qm>`N)HN(CT0E5tG>#`j
U^7aX8|A$w$zPcSrw{kIX@nQ1ulb>AlBv(wBUcm+TlC1S{$iz<L~AD#K6B4Obdz5#1Jr!Zs*YDjoF<CwD>FYc6Kxj!{>!$p{j@M2dH$>Zujd*39dHzbe
7WU)CQ~$+v&{vi|Hj;J>av=yTWKslS{4$bP5(l5gwxW&Pc(Ll5a4KNAuSKNy@M^D^7AEWO3I^}!)zu%rIcTi;?aNH0IuPwQ3>i1c#=u+wgmVy$G?iR6|
FsE8g_s1+{DOC#1xusXI~QM98Q#fNJdFd(saYeXR&B(A^$SXZ6pSQ&FWe$i!QSnmu7RZTvT;*&mG=%y`C+$!QzC9%+$QA|Fxgd=ND1Kz^(FndN%#XKnV
BUJI}4ev&vrV_s#JcT!=1=mTl6@4%~UEJSQiSp#$JLd1}zci+{P*EO;7Dj8=P)eKqeC!$2C1$2fNH`sfD>a*TLKdDO%7y@j#@*FA$$dR(wCa!Yi2p5KL
JL>;W&NpZD`t|Lqcd8;!4FD*kx40iiw0WU;WdkbGoGcF(4S#z?a8d)S)CQf=fz(c>ekE(Bg<Ebt|uFQdv&Q}o(I(zSxt7}OV4h&{dsPp)MrltMb*_0&F
3?TByJcxnBGOZRbr*HMWr=PXj&4yJ&0a2CA9AvRNk&PtD4ae(q)Si*uR{MqTk6l5lBGUDBkdvv%1UUESXR00VC@5bo8lLZ9(IY^^2+Xtyr>tJ4<h>l6=
N+3{F9WPKY*SEm-Ay(b~e;UL~sLFnBMi@`zt?-|(O#;1Cf9!hK$sNMxe}Kd!{-(Hhw6beHT$dP3RVUmUgSy|<`D;{a=!I`C=@TT*JWgU?iNh(c=^T|)3
SM8F5zjGVoPUMD=i)$^nMjJVBtfhe7U6QJ^4!cdt!lNPr*tKoch4!$%W2OiK7b43?nKDYMo_s89h?eNf<=q^2HK0sY`n^I|y_^UXpr2rX-g3z?ihdu@Q
!-El-URvRE)@@-H&o*kbdj7X~4s+X3pepGsAyru==V5I>@Lt)6#ujm9oMF4%UB%>B+Lt!bk5{t59Y?Ouswl3)(T}BGV4QMSZC+|0*^cImyDB!pHN13xo
P9J~(H)l=sPU4kl0NJWHo}c{JoFkc?gt%AUD+xZ%IPGWGzj?GjQgQj$1)S?`whaHYih;xs*aZU=O&;wj9gq*pT=F37Ri7Ew#T#K5Vuu|;vs~|WzG~e4y
dyv8qz_@77#egJ7Jmdef?4#?YL=O6$;=K<)b(E5*$V7lW#KjWx$EK`4f0wS6w^^{efa`{_I$I6(d<&5QYK^2d&cIF9$vkg97`NTyUEmRSXM;R71lOUS>
rlinoxb5&?y6+BkD%lSy)^rdla$J~^Ut;qFo$w>Nal$#;4X<L4?&cj9@(>nq%@VoDcXwU*J$-foV1Vn+IBe(;3dR4K6w6UsxV&9--W9R0>R2o3%DqgW$
(5`_k!6ulxPbTo6}MS;dJ9oCO1c1&yLlYir*>8d#Ti={Hj9HJX)$DNpe;0yEZTbqN$5<~kWcL(1+FV`P>NHOwW7EwvvP++i0Dy;4F`k{xWL7ZoOdQRVZ
lOEx-Q2bW=&PSpd`LIS78Jc-ks6xBVhaUgNM@lt9R#2jtgU{sJwHm4fR{Eib&Pmm({o6fDmr<|bRSx9Y{?14K$vO1lOZnhtVw4||NAe4K-}p!#8MhI7z
_zf2Z*jI>gdRvg^w9ck{WR0Aq%Kw**hzY)7z<gyq^E8$upEb5YYdk&DWb|9{F5@5Hiym9N2>Vx4xgbX;X2z7t|*tUVx=OiZS5F@2i|fhf*0K+XVsW+Aj
-Tu!{t7%xOsjGl{E469cJI^Pjkl0M;cqjgur@HxGD#(E3ls)pa48tMM=SdM@?6AXyujCvA^ppa*;cD-od@Kyx86)fM0|k^{nTV7m4kQx}tXyXPjolJCF
$atfE8MVxf9K&RODN>A+IiYEBgyauo~ie1*$<%M?2Sk}p1Zu}7<?>zr~pu8&A(_7&aKtLK=B%SU3bp5ud0CS1|Y#mOW>%X;{_Wd?5EgqtodZ|rvT)A|m
r_-v|Ta=$Gw4uGHPQ~NO`vzQz>KE11AIyI<-#G;<)at;gJ@L$7Q+A-9@L^}tL)V=auXx}r0Jx}+C-h6>hI5(#U%JqxNiTJnm%jIQ*o%JdetA}R=6fug?
^*PvzfdTC-UBjD=Qfu5>L3Gbo!4Z`G;0NXznv}W_f+6Nd$6u8=6%5HVrOQ3jVM9%aAL}Eh5R?5qqKooO4}I{J-gvEOgUjSep&OVvFCJB7Lj8NceFB3P8
@hVJr?Re`RqbRTea9E*>0GP%Pwg(<E*L<g?q`niJ)S@n8@#r*mfCOX+=ztC&8SbjAT?F9R3%XzE7;vsQ88S-k;TFNaOmoJx6q#QYbM>uBj1~c$Bu#Ay%
1UVa)Sk~-%`b^8(%t#ONDtfhMdtP>qq=Frw%rxBZdml^j$<x7a)V>oYsulM3p@5v%@FWwV{-UTO+pL@_pmfO);$bsG*N7#<0o~-ch*xtx8cADzF^LRZ%
ngM2qF4B2cbK9&Y!DHKlANTcq4yZEMgf1k#;nY}kjbi<{>3`G~{Ckzi@+{=rD*_5G9cE8FC$vnT`dykZx{R&2N1Y>8!K3dY4Ow}-?KRf$$7VMW|drRwv
;;@GxDF|0q_!kL7w%fk0~RU`|cZJW`-|N6$FSD2=b@Ez~f&=FySZ{4hPgE1X^jh&%2wS!~3v9F5jKwJ<11J>4*g1i$K7iDOKTGHC?i@1xY^EE>GRohrD
OAZDO4!aIR_cevut72J6eckSG7#KQLx_vqH$b7lOcXRjyHRf)jGz3(KhIq9?n@}F2B=5Tf7Z}_Qe_czHbO)*l-x4;4*4o9i#GR5myhYFVtUQ1`NLIIXa
3$RC(D%m6l>B@~r~=3OnQ<$M(tV7uqn`>jwcbhOANq88!U?D++;p090iL75LqBmMr-&!{*x&T1zk806t>7A(E(s;$9!7co{Omk&1t+34xik|+=HVTFCX
p*gkJD2pQS)BF%ltfglsBdWf4}MRyU*64UGFY0T3aHb39pyb`W~+ZiwWnx<2hZs-V1@deI_)~B}f&PLz%=I^afu|%i>!3yze6J#x#;F`oN<y?vHx79rz
>cR?V44f4YiyzvW@eKH}D96BJ1dT0D5|3NlrAk{Tq($qU%Uq}dvj<5NIP4!x%E@*6koYdlEz?kXJqafgmxkFGD)_(H-~?}yN83E7nF7llyLU)@=pKUyR
;M&-g8X#=jQ48Mxv%S_OfdytBSWrQi^?(Lgi@txVGjoug4Z|nEu=EF-}jQG%7&p1E)fD${(?PT30Gm?C`*0D3|+eJK!Vjhst!rX(;&KyTek`DVrFJ543
oR-HVTrcACv-4eu$S2hCSU>QC40K5piT;>h1aavQCvRz%_3iM3)sX7f#&d;*xOng(1fFyJF5Kn(fF0C)k2i+7EB4|yel}FuIh2q<{?J3G;Y{JWkuWVVt
6W3_Hjk+_TV){WxIDo#PL#ME2I*N$mcB&+KA`|xl8}}tpQzyye+14rNz5dT%hsVNs;W>4)tQ&1OfI0a&6}gKQY(vh!lqy%FfDGrnPWb_hXv@u#x%?Jj~
gN7fk?waQQ}rX6Y&zt+Jne74duX_$#Ny5u?_-Cam>-J`U-^SSiNAyTX)4M6uT3H!t4%x=#inYnAKU*;swI#;hj@8BUx6I;ax;RH5_P04&cZ~I_jq|t=F
ujPwypIqlF*%`9X(&i|)So1V#sE4;Gw$u^yEqbm1LNa>hIM^YWCX@8=tKR3*3}MdwbMT@pvj-MTr}cRl%z)fJZfUUDWDaIB~mMvbOoj~r|G+zx$*Tmsh
T!<w;js21YAJ-<+jX@z3haHl0ZGBniqLXa9^eM<z%;#JsulnZV(N;^nt98@s81ad2QjLJ)Cn;-a}Ta%*hW*bQ+^+xDU>N#$t>y4M*55q$t-sY_`=~g0O
r$+~$)$}~@4BiN_9-hY%d89FGMf->(G3^?-KIj*xjgvJ9j?eTfxKRUcWF7rJ{N;5+N_9E>qn*a8@GwpxtS7EK_<sJ-(r1)aXb4T<h<$TEf9=o1+Iir{l
V^O<yq@smzweb}$#Oc0;aJ~bR(=-6z#oh&JWa|$3+Nh7PlE$rI3N0leyJBuSSSJ<`jJ2M3%e(Z*&h;0?2A@KBWrAmmP=70Ie7epi$B~#V_gJMy1{3^5^
**<+V#rN5<&DhY#FSarKkgeh@1_gi#Ud@C0<XobP-qpA25_t^TG6iD0_JT53dMXP1+P+Jm?EY?Nf_6O*?<1N#47_!!6*UzWVxAY6;3kF)$yvIr@7g!Ie
7d!xb;7Nt%=_mTEP@`K$8?wHRAd`2G7S%9rO6VdOV3xXwyy1EvW?ODTEuvf;%sdiU_tP_|k)AWI2NX+E*yDgR(7y3avtx#Xc=QoX^ErQPnFZFw6IxyV!
D<ID4iFkGvz&m*$C)wExqN4!Ge0>3<u(4s-hzCMqDPO2(jpGQpJ&&R(ykI?pS=dr!<P~mHTTvK`7d{&HRUqm;&nH^<k!d1K;S_ZAuw5LD(+o@?!DDa01
r{+#^==*wg(fn;c^oJK5To|8cRDW)RqeAM&O3&rclcn|{j)fD(Of2gA!zaxHsBQjoy^1Nt(eNVB6Ry>LGKpNllxRZAoGMJdk|O>wGbrux=BVLCyMb;uD
%2&rJ7HpU=B1iFUEoDC<W!ka{1TVT7{IJ`x?}%o8wjU2v!lqY4}WC|K_!m8vBIT4s#<#$j|0zqYC`AceNS~M3-3q0;SDNIrpj4{Wxd4V<CpMph>=h$HE
I{#u!_+$+ec1sN5vE(cOhU{c$lI~UU3zL<;0+%9$+hS^L*&t_o|@MuAABXejbb7ZVdHpJN#gM;sQxnEboW^)g_#`3+v#<sBPha2jNKq(z}T(w7%U{(Hl
+><--Vya2c99)%}lq6?cBQ9eO+%TdRIO8_~|I5Y6xX!Rc7n3xN5A2`sh9=WK$WSdr<n9JQj2J8HfOs(k9GLx07nY;|JFfJjls6|NGJaL0JFk+_~l+Xtu
!Q&}b=Rq(S=gp>d^#X1VoKOAFWqk;|&ypkp%I_#w6LKqbSE~%<~=pp(%qI3QdanGR+{$_U_qDOVz6e;@dKL9xRKH;L)dhUn5(+J{$?r*1QbsqnA-u1i!
6yC^e{?Tvq?ZD?)AW6qcUl=Q`*{y}+w|=vUYxR-3Yb?N(A)48u4qN`C-)<m1{BnL(T?uQ*D;hScN{#RRCP3^1<HO>&mK^jzlEjmb+VAIo6tfW$O*%QOW
1Hq|`OVnU_kK%B^{uF-hDTDY>I)ih@jct$`z=-ve7V5HZ>?rxeMx0T8;#%kO^v_Z{{@-*gf-m(PSsp8`Efp;Xxb2}rOWTq%LEIW$k<e@x75iJA5rPI^T
1NEvG>tWix$R*AG?>1=933L=-nrPYtIv$l`h6rQY-U<pyJP=+RnyZDsjd~WtlacX$Qe1=HC2<OSbE+(bZTXAvUkk8(<QryPxDN-o&>GyXwr&Rwg8e8eq
f=Qmb!x+G+>?_6)Y8Dj#dks^!CvN8OQcXl*TSa}=eE&^-F1^B;UFKeQ(;hS~iAr_Xf$c7JCJ#4PY?<T)j3ZHlOY#HJPj<<Fg;H5pfvqi6&Hz6rjXb@&i
Tk;-`)b?h~nZD2~Y@GO)ks;rC*bvHQ`($q!)YBPs8=wZ4fBJ6AX(088c*xdsUq;n{D{t0^+t?q+pmpoKvsO&4-v3Uo3A9B=tBDvVwP>V|P7~k3_DpQ=n
6?(XKlG+NPPncytn>FW<B9=}Zywrj)YuFRFrBlh#=y}iN)V`ab5e)gj`{8`cL*wQh_5LDnG`gM0CvL^g;7W|mX)sSu(rgjpOBWwuPr&hH9(ccTpFskPX
QL>gyi^&2=Ub|)%LTqRY{AvaeUriyqi^VvvCg5_aONZ7pex~<Rt~(n7IY(o@yCO`q`gCfv6M*4Y>YzDwr7rdNfcVD+oeVWH@`XCHw9lx2RcGsE3D}us;
N$5biH5qR!tq7)$ffcWYp20?EF#=aYP`nyU`Q1v6{@9Btcnxo$?4iw?@FVqPSfpMtR35J1IP_7kOk#c!_r?b+~S}uB&_%n`6>QB&Q0ukBI>3DG~)L&Gq
6O+)PE{NySt+IbN#>Pwgd39Ep=C{RCC00vW5MeK#xE6*(8`-HG?b*M-sHAh4pMVh<!rs`9{K&TGkR-Z8L?>7qa2{IU*zbn)*`fFAM<oh9MWle(o(B3()
dMNVkpN}hK6QDNZldXE;hs?Wno0t$BMg?DiDYw(TFos;OG_<cBf>mCWd$X$f|$Ng3HW>1}T+XnjZGCmnfyF;$xt9uBr?#EYXUdqvxUaWi=){j|odUU#(
lE7ZD!(aQC(6GJp(Jy9vM`GkPt;O&2U8=EWg57}eiUMR(7i0Y7!I#LO(5j#5TePzK=cpGx=M*MTKGJ79Rd6`c#T7rW60sA{Ix<8-X{`@!(bALHukeu)O
{%+$YKv8S=#6oCqR?c6@W5kd*ZkRSEk{RYOG{HkDzJOL^w6-_q7eB)4v_I^@3^%x>05GxxQFGAG)KXXJr(Q6`30L@e;xUhI4_O|5TLOLgj6oH&sln~*a
=Sd_1KTqJ^V!YbUKu$$)R8Pm%~d6Ex%#F_2*d`>XZ;(+M!>5^Xyac#j{V}zf0;d=ik2W{(t}YR;e%Fr6Eb_eqX5NG-02YF$`Sw>U_El!}OqtH3eMZbkC
s)nSj5Y^Zs>V{n^KYw8;bP=?lQ}SAU}Xh~2?S-7b%`X*!?b2Cl#jkt)GNgB?zz*iS!s+XwxdH}sTsLMbq@*c~&-q)Cz}IdrhVyvGd)%MHx#$s1(7!UOK
`2)giYg15gjS1oG~1am-OQb}qnAsJwJPrM6AUhh6rTXv|b&=tTa&zNf67HZ<dfSl7$a*XeZrm9PH^8}FEqGc&0z9*O<xz!n8wU18>E$aIEg>653lN0$D
iDXN!Nubd+M^s+|FZtZF_V+FX{WS;>FYxX(yf3FvaioFhE>{oVWgjm@`!kT|g#nLYS<MsmByG-GBi*Un8m%YS!uGcC%0eLRD(hpDpc-(OUA*DB-SB}ke
XJfizyUYVKDPi)n9S4F-R~Y}LqUh(tSl?Nko_M|qzv=T^A5q3U{CiP$c3ET*S)B;*NB?Q049!voZd#N!QT7K(Ppa0D|NW~IQcxV5ZL8MZQu8tYd{z_q8
~DBxAN>vVm(<F6qugw^BQF$WAj3qJNMHFa-Y=_9b6cw_MjHHVImd<C48_s-7Y5qxsu(rxf0K3wgA%#=!je{yv>L8^U|H2N%y%TX>r`RnjvVHw~d95^3!
mq^r7??LykTRd2v4bSSElt3G##;{8IwP#AQ~w(fyT?0<LoyBmc?EZi&-xYL~{`LaM=)ny}Q=i|s}GgAe@ohY6*ai@^wZd!S=?lfkQF*W1Z#UPtXwz^q>
{M*^~cD#r)$Ap$Nr#64l@LGJHmVfpGsaUF2?NipJMeog?rYejc}w6lIZZ#X?;>)irZB3ec+#nS{%zTY`otG`z2SiP3+408iFz3rtrujqgaz4(zY*@N<t
*1C0zf?NP?a=9_qwvjeZjY#U8XVLpOFSUqnKsE!dH!UVE9}UY7j=)G=5#M~$ekh%K>YWk5!QZjYn(=^Nhr1e(qzrxDym(UE=Vl4ckGn8_TFA&;L1aY~J
-~J4vh+M|sLCWTE&@!8@k6p4Qn$rtJ74ubB2M1+)0rEA!vsSfCJ!zEeJfaUo|EH>%y~)24rIztcj_-|x+<<i|G2d8iRa$8A>R3^UwPYG%0VyQ2++mt_I
~de-C*P6qQ%Fi#_OrBqMmup3<sv#;$Zc>A1EZbZ0u!eGWaBM(mWRA2MXbWIvB+?Qwhk(t@4D=TKn9F?qR9*KSL4X^y8H!Kf`T(SX{>?PgDR*?KW%5qFX
D_>Hc;1tTzN^C2@ctL_)?2q`*pD0<e;caD6Y;by2`6ql#vS`vHNIAbSri4TkmbI@FH1lfMAPH=t-=o!RF0`vJf-=U-Rm-NpI)R4pEOCZ|U2T!%jN8_Q@
U;U=6<8J=XR%a{m%{MA9JG!`gG;^RW4e&!mF+3IyiA_#^XyI3GKb6<f{NF;~v)>$rM3Vq!x-8ZvzoF6}Z^~+yeD1O!D;VI8p!w1u*oYstzp?G__4(IdO
1$d%U;aM?KJ2xf!b-4HkmXf2#PKJP&vhas5WJ)gQ+igls937}^G>%Q>vm_=@XR6CBz|**JEy|b=uyq(o;*5&dN__mzZ$J9G2OjfaME5OjEO75Nxmf(du
2{;oLl$=2<AC&lcAic8mN}RSyoTHtT9GY|Z>sY#0o2T>qmrXg!&CZMYoa>neKP9(=;lnz0<h;fO-H9515Ao80&?jlSoax1?tRgn2N2NZ*|_*)WjPn;?R
_xVv%i()Zlsu#KyY@&<u36l&w>P8KAfD9(#pTqXrYBqQiJo`jwehlo-Bu-!8s2P`1YwZ=6MJ3`3#KfFgjr|Z8q1vDI{HNAgvqL1B%ZghXI#`>d{K*_{5
)RE0RFA>MONbcxNVbwgI!PIfZ<Uz06hAYvh{2e)!}&xW@T)z*@juD_tAkHhr`PD6FV<c6(*p)m9vDVHOaDFE5&i=lnBC!u_U975vVKn3x^)ZkXfq^mzq
?&sS+t!}hRKpuaqBr0rig8(TKv<3NRtSL|$_{1a=l2gXfJi^1DI?LZX^j69tD?C;LEyBjN&FCa-yHG_fiNLuRgty<k;@-dZ=8RPJ74lprYELwkl2VA5n
ua~~>)JjgI=hO!0-9Sij`Hs#c^Yf(svQmRt3EyHpQU@30-~quUfc}1fNu}LGUIVwqdsM@^6FYxhvB^GFuWChSf=Y0kpG$xnF1W?Pku>j|heoNzjrY<2_
mc_ybzoE9=h*10{%Q03euxA{m**A76EQDF*^|Kg*2w9jsfBMhd;{Y$S3$k9C&PRzQ9~O5)v`%xJuWC>Z<hP#P<`9VlH%=Q2hMv2({N9Xd?_gzn^n)HQu
caCDkFsC^Y-*G5OOJTaW)!fdD%~0Zt--qe(un<0q&a%Ku=sV-pYo{7@dZ<6Fm9mN&%lU9KT#1KYP32U(yfJeyTxkhXZc}4$JA=%AEaukKfsexn~woocl
A_CZ1_H;o*@oQz!k33FH0saruk`Z;c3^u>RmX*E^NIuNvw2rwgAWE+H`s+!QJ|F08=r9F?_?T5J8+ir?32N(<iW!TXuLKG6oK1k(t~9K73WS(*Bxz72H
aX8`RjzdY=33?PZs0Ij#a`kXwLWbmT7@{cEqy&t=TQ<%WXML4X48J8+DbQrAc6qa}4?1x%kOC~L2HiQK}oUgdgg-JFog5q9)l+dR2nQ7JrLU{LDQJUJ7
yldRk2qgePs9mnxFioJrgf;et@j@9;4dK8kRFa>->d92b)D=H*!<&g`t0##SyH(x=#W9+MXL<LQv#}qFqMo9elY$UJ!H=4{I3$Jf#}h5#z3drtplob|B
ux(l8?2v(sZlrkbPr5UIE0rouMHp>=1#529<THTQw@H+zct`pc+Pn!my?X~7}?|3^|JZcE%D(n1O5rP@+6D=gI@zKgIjh=k-qzgQ{kcQuUQBfWuYsjk7
*X1?X5Q@Zy#3@?JJ~^_*Ot%M~D$#6P^HNBbqVr^{Y>P<c(|s$3>vS0K9>zV<*gK!oXCLBwRm_W$ER2<JI89#<B5aNUGsfWS!S7SgZAv1ecj&ii3EfOQF
o^t`H6XG=(X+uGhiG1M9$&iFZAqJ@EB~-xsv=C$0~o+tvU0pHXJheb>AgM31HzUviHJ*j<B}+|PQql64CnFVJSpF`mc58RW!{WhG8ll4xy*bWFtkBQSa
YH%LD=dfxlzqT>nAj?cD*ZXv7~&9xbp?DG?l`c|B;@vR6r(=BfeEEdd1p$Cnjv$6*$UhFOVY&)_s?qs-m7QcEQeB!=Z7s#bR*CabY34T-p!=_J1z1qUc
cqdI7cF)y-h9*~ze4a@7+oT7Oyn}<HHL&T`C*vg$wvQlvJf4SW`;-<g@zbuZ6b2$Z4P49vs_ALAM(n%HpAJ5>v?qA_*o6R#x!7Y5m{UBY7X2o7>}eU*j
X?73<6=d^=a8%lFy?uo%~N-hxk2Wqz<F-_%G}jerY_<UpPDKy;$FsNV`O3<*OF|<-y5?F#?GBjK)^4cm5GFv`AuwOjHL9(VFye5s={t{KvQZ32C<M!uo
zcirCsf(PvYm60a%4ee~U;ro=;TQEPaR(%03O`5EScPwzF1VF%E%Bx`B)<$b*-?$m=M%2CKh4*Q+B4d5Qo4=kZ~+FMQ|sB!3oDq>(=DTpO4e`{M!1As4
+V?id*hHgzg318Y~h--uLGA*=imk^XPr%l##rjYt?6{BtcEF1w*Vzx3bU*&g`OyXAA?C!&)0%{q)Cd_Tzh9m$7*J-uFCeCWlG9Ogzgtdj;N<1L%vNnjh
kT`I;IvEXvpCODK>vu8hfjWh8t%wN)y^r`?dRY4JGSb5Gs>YtUnWr+k&5QCt)1w&Fk`IZGTw%d3wH>J;JOZ84P7W%>;z7S?EXn3zGE(2BQ_69y1v~KqG
sJoqZV=%i!NyiTR?KQ?LXOMi}+<n5iI-GJH4>UpNe$!`<M**iwv!|Y(ud|P@pt@IG@8w`bQBcUYiLwFM+DOFC*KysbJlo0Jl*Zs3p-XGO+HC^2a$j#1!
8ZPBjn+!zsUuM-aSz=*H}sAX^~Q7=@p||?WnOPHx*jq;QA<pu+jW$Il8DBm&&gu_U>%$Jn7BA#pL2%rt}Ng1wa(;;Fi(jOF4XX>ub&46&X~*io-n@x4r
>st1Cni4o+@4s*`6~Eyuc#9?w|WCW2FILwR~!He4eSd21MKq5G(5?OJpn)=3d_KF<^DsXSLnGf!0el0MkPQ*hNn_Jd{?Up0c9wLAE#39`aZX7H^vhzsu
MJ42f@H)>|G{{+THfYf1-3M7Pv|`u%Z|d3dsCmYC%Gid6+uL~OiJU|J02#_K0!gE<Oa!{JHA|J=c~(ev_9q!w!^+na8-1LL~Y*Y?dvK7PMJB<S-oH%-T
d`d$EZ7(cZLEq-{_KIv21L-8Y~1c#aT9z*Kw6PHSI_O^ySS+|6F^RH{o<3NS)pu0!whsEOUFgY69Pd=UlS54XA_&iHRS2^kedgooPBRa7>#4X)TV4!qv
F+fr{@dvEWQ-k%C#wxA0KK=cv$(OQdiX3=3qOP|I!)2~;A2jXLt9;CFbhWv<=K`?r>b`{!2e-MA`e^qF$?M8RH5!MBJJ^&DlODAAK-j<$z0*z`et+n*H
Y3AtFAM+ujyzGn>3!dR=h>l*4&Ei~UM-JEqt8SAr5TEzj)2R~og6bqCY-bRW#S=lWSTvNWy&Y#2AXL9>^MCvHdbDXlRQ1K*P%OzCDYEVjR3K5D8#s(NH
9lJ-*~av&?oZ&ElQLp5+G*Rp9D5OY(nAFwRq}|@q<G9BavnifKcSAa*aaD=C#OF2GhD`D_HNm*}Svd01ELzL0+aO8=wX|32=DO{yxc-`R-23A<#0I&ds
O#>>T-kvXQGA<!@_I)Q>dEHE>rKYa^zL*g1Z<dCqL*>w3~5i-iMmpTSM~oI?Jt&^Csnd{<oe+WQy~gD9=m>;jaC4L^+`AelcimUW6ya3DokKa)@X@MbU
&r*|B_m`}o8a(vMjO>ccN8*jw>G-MLcuG@{v56@>~Y<SVi03+v>O&Y%oH`T=fpd_6nPZ=eHo??43ArI`urF(v2uhJxeUOu7xr0}N%BZ4Bn;OM&gsOVhE
C0)-0A#SRR@iAByG@CySA=iPGld??bZjW&RW^T%Um0^nv^jUn!x_o{56qjX6svV{h5HE4l?rOQ(SbVAHBB!U?-}G`F5Z=$1<MSG^O=^e-;7MP{YMa>E2
h6%{Ci%*qAneBzQQ#(L12SseUa0;3P-aaY8@DpSL4CM~i+;s>7H~$Xu7w;UpB`kpAXnMlKrpBDEffMY@sY`jt?*9lqZ1jqcmnU3AG^S}^1-WP^Ou(*J9
~50R{VyaCG*4091uiNc@@6%Zh#+?=!#D-$p<y2&e7W{4sJ82Br@kSXLII*09Kq&hfQ_oI9rf%FM)GS1lqlkr=vb^`^DkWR<B#ZmT$H49St}}#EbV1?kw
nYEEatHKuU&r?6f^h^8y&e@=HL4I17xHv&PzJJRfUHTKbTSoq{Frn9AEfi;UH0DOEJ0KKVOjh+3Gg?qQs3Y`Gbfh$igiCyDkH59v!*11nz0@zCXNbKRb
Y$UyAD4rp;~C;zNW@sXbAy8;B@otoMaLY|QMV$I1pwn6NZXX}c!x#}t)e@m$WKH;Hz4-bB0MEvFZ+xd)z$deuxD2chM_?|eN;MKji?k6f7pFo#D)dm^6
0nA#4L(Xa^o0~y>GAtCt{+<aTZP)3c<_y`mKX6Yx`p=!gat>2{S$WUmaneI+3*4j^^x~3#0&dTr$Wu;aw35f%q>x&d8z2ui4)E6a1X!<J8~VCv2R=Eop
n4ZIy#b!d%Cjx*NX8`W68Ets+diu%xe#9FgQ=GGay^B0M;vN5r60L>E4+2X<LaS>SeAmU{@7!y(Cfs#AvwBc<2x&NS*~7FCk}PgZ>7D@t8(Crx-@IX%F
D2#xRAwgZr&GA;GiuJoFQ#)U!PZRel~(nn$of{M(ki<OrF66*XXePkUr6=SC8fT8Lk}3hNr~?B(9SC2AN&v1UAHZe_;K?#wzn_%hkd3%>xNeUOjLYV+(
S-jPXABd_s#Yd=<-~_GMDfZ<)R9U}KizQHIHN#j|n74<9_YAin9TEG!jDxUPhAbymM0G%G#56Ayd&DO3EVrkc#gWOl*+*gU8Q_DVxP^Z80Hu7@V!56(T
U@2VddCcuU(Lj<m|-hB4jv7Puj_a1m9(0WDj?Qo#h!*>z#R%vD2w8c7_O%%Y1MQ%PUlS+Wtf2^4vFS<{8UafL~J~Tn%U5C#pR+xr2ai(YevmE*xtJ;)R
jNS-nQXJg9*AKNl)4bE++>={B>Cm`}A>1WES%On$97P_Q?k(S$>-M<#8y`igHsN^-I-&|l??aOb_lzIf*`?)fJ@K#M+%9{%{cNTFU9JCkQO=iQohq-|+
qaW)mWi&Unh{@OWSTeCe&5okD;%{R)HO*yLt!sHXJ7J)L$bA)lOUw@{r9EsZ%qxgq84eE#O#=3HMBim_s2>@QUq$vW(T18ucJ?&B%WX)^VSCE)$}X6SW
ChXAWwlJxG5X<<{|dWPcwIdjdedgcRT$H^%oPk(c9%!B3yFB=yOYW;O%GskVRA7r-4ujMW9pBd^#q;V@lG^XW~Wr+)e0TWxkcNAhQu6P3-$X+;<^HWg%
Ykzi9$Nn40bVMxR)23aG}!3~=^2`@KUe2r>jt^PR!Q=}sp6IVA=06DH+K;ASXl+Ixw?_QZmFzjM0`h)dv~&#y#Uw?|YGFA&cmh^n>B3B1N9?u6*&^2XV
Re=<sm-LoJQ4!h)0m?SZnjiKDU7Vo!yK<W;B0i2!j0k;0;nu*O~GIl=d<rO~lZDmY@rUEtMaPX9caO`Am4}hRM1Xl0%A)fcb;_sE_J0J|-(akXYLo!h*
psm3OUMuPt<4LzKcLW$$T-Sc2R+hKe%t{M1Ek0vZ$^B5A++iMy6qT3uax{wH6{qP?>4i^y*r#$4!^r@nd{J3+=C~bHk=kslXLIXD16ZPPT@YwP>>Lk^%
Le>))u5(4ZEwYbA{(SC2O8MkA5Yhjd6<KfTuqrfywFPIz0kCjH{5_aC>EjmGL>NXgCR>IYmiTd_G`YJza2-Tb}jIZ7Uv1rg$(BZpS|~Jb{xsl1^>(2qR
kv6^kNp!nt+o4L11haP=q8wXz}aEBO=?XE9+*wta{Zm)!lJdVdilUU7YiY16(?)h|pz~=yY7@h=YL3j>q%rP6&wRdr24GutW=+Z!{?V9Hc+7qrY#ene2
Y#W@;dD%k1q`C(JW*PaM&1;>>dn=w;kdpQ(KIxNeA+b2#taLXga^b(S*A;ChTFN%gRK0O^Gi;ydQum!o)fgr_9W08mKHUwzCX4;Dg!Y>B3B+|%dONv%O
4aL1)_)V$M&l{n4_mQQ(O4EGEiLpm41qys);PGZx(nVOZ%-it;9L<<#DmCMl+f+W%VXx77{kxjX8cvTJ*C>EM9`j0rJlL^KxKh<2&AsbXC2DU29Ot_$?
Gku;gX9vUQ7S?%BlNRz8n6b%cjB~N#(l5waq4)_lR&?{)PZIlDI5UeFt5_I2)R>#jaUuwLwwCG7gw}_R@3;nMsdrD0ihLJ5b}>QqtS4uER?h)@tO((?%
O1LCTr%p%n8Y)1xHBUSpB_QM(Hze^{2&`gT(9D(JjD(U_~cw#ea#^8e-f7~p9M$m9;H?nkv$`EY#BrDE`y3}l(~6VnGX}mrEXYy(*rzO!2qcKlbw#nV=
c@sl(>_SQG6_Sad)nmjl@qAWRB(|@sM8VJoN5K>@pozMdP?eJGgW={<iUQpKzn#k<$fVyk)=k{uM%>tH5}qFHg1D-NOn-luGNW)ysKilvnO0b`K1KYeD
^{C=a_3=jA!1hq!Q~7)ka@lL2r~l~fBtNii7F@ko+{QofupcXV{%*fF?6)+n#U2T{`h^|P%0Yy3+&9*%rsAbfL?mnqKUIYW~0MO;os%h@2-&*jni-Y~G
irJ*?TE}09B6W|fwfQEx><4<f9v#i8k*FJ{%`FOeOD4w(PWk6Z0@A$gGi**cOAH9t|A5yg(EwNT%#~^cFouB4ANuLLjbZ9pjcLEuzZ%4F8?Ld;bW?`zf
l#zNrUDbC|{eS-Lf92aJPmxLePN#oMtj&4&ICqMsEC5c5MwI8aSqPp<-q<rl2JwE~3&(KIqy>uD6A;|J&4n;7t)l2v_X3YJJ*Dvi@ZsC*5B=VU$z@r6p
4RnoOK;$PpN8?$jhlo$AoY$O4z?_tDA+|x?cZbz7k2M=dBr^}RIm@XdERp&D?@K$Ofs84{~AocjlQvRj>t*|UhtNj2=ua!vsr9!2Yz^MO)g%(vQo;Q3o
AR*HzrtC-pnIP)~y|!I<)P_vnLo<rQ^Z`8AzAYdo|_;%1Z^bs2=QQQV9>lMICt3O(hnR9FkVC-cKFi+}M+5wIky1&D|R**XkF_l)CcN9~}SZ7b2?Wif7
3cui4pQ&$0*W&?U_+?k+oxgqG91`|y2bkfjyr8o#c*B_MvhCvzbd$Wo-K0x{DcXbbb%Pet~n_*}qv7n*^YX9$WY@N-*LC<)tMRpD=scZe(}0fbda5ZR|
<%PQDQ-VZJmrJ*$SrFM6>ss=BM<^n8z!uo{+kV0BqHN)%vc)Lu$3$%X3XnxyHRH<rz@PTVfhwQvn>z1=WK0Yrbu{#h_4_|I*7R?`EN4rdwg;2e8p4S+&
EFAbXCEvm>N1y*T5wxlKQo8J&V(`=XK%XCXoE2`SLmgNl#^OEekHS5KLD0y|o>SmIxSSn?o*p=ci1m4P-1oAzW<#&zhJK&bvQu$aV@d)6u_fC2_Dc8Y!
rM6|8Dxo;8X2{*y`DU5S2zBkE=%fe<cat6x0n0CDP7gQwI{j;WarAFa`WCUoz0jm<85w(=oo@N_n098V{`Fw@;)F|5xXmEo1KF!x4csxPv4MbjBdDq{D
1OtPojIgWwIN5Fh7pB(5)8|S#nDPoA6og?lF1sIrmN&4`!lO)jNJ5)~KiizTW$hy4V_&HjJ7n1@>|!$rWnI5(hMR*u#bCT<Wlm*Sq;lEI8uN8-cBMI#|
&nt$iHO=dY#PyHpka?BOBxZ$BFAUkdcf85H$V)l-c<tcyE*BDAZF{qYFt;}|0#z5B5hR<%hiXX;M#EWC>gu*k@BV&Q^6|E@^3yvRf^S=M9y#(G$`a3E4
<5d9X@E8&4HJ>UGC?|9Aex4h>qmMLA3&Y3E|H}LxNA9Sto5+A4&eQ-7g!%fYem3zA6>XuoDlL9Rm*Uvfb2#J-ly|p>Z6Bcr8Piy&<W*uazu2k3SbCED;
>&_^~&)TJ{pq*n}OKrfv$;`m64t)Up8J|^*pGkL*E+d(hIjYm~TAXc(^iiFO+UQ;sE(goX###d7E7t+DXp5GMo@5PF<H=g{hnZdS9mTTyj!_-g14a=>h
zuRO_7|u<e5-Q7ITK+!#@Pt^WtsX1$f*H?{fi=kBuU-Vc1vJ!tEcp58^!)%8XTk2K=IQyH9IAP@u<$jYr*$qJl&n{f|3`^Cr|KdV_@^dXZ*HUD)-z!!j
qqreG0_K>!NjAxLVvJinvaq`_%>cT3tn#o;tAm$z&bmYeC>t(^{Kh(&X;VZTLJOL5rY~gh6ia+=t<|fSs#VaqH!H)qy5S5)$`ZI1IWLK29}AK5`QnS5U
btM3TBFmNEVF50nG72m8&JIuF~{CR%K~;a8pX3^J^P1)Z+*pq*g6UJ|aO+*;h)$ICs7X+kYCX3IddU{onqi!&S>zx!&~9ohv_s-Ca&h)%ETxwm{=O<dw
4;<f8t_yjK4uk#>rTSf!jpdFW=+ciPlBClY7zjx$VJ`%fdcXtP8B~|6TABmb9uUh7NYIlJK&AUu^ra1r4FSHD4cNwJ}?bw`iTm2>&1h=P8#n%{>%V4tJ
1O6!E`C##hd`0y(^e#iOv~gdb7ZQ|f#&^QwO?%i)uj>4XTQ`@+BZt3-(Kv(KMew-j>X05rUUX;uc-q@tKZ^V)O!8s_Z~?AU;h&}EIvk6KtC1uwIW}im=
|=>&gC<U==R@6UZiW!3S%^IPxqKVhiNTTGx$_coc4W*j;COi^*uQmncPx|cU2~ZlARdoTA74w-1N+&&o(1Qa+|%ovKH5gP_#m9kbJ6Pe-Q%t<Gtu|Mt=
#?5>1`e^vk$tGVsUE7)&qNF)zgL^l6$*54Dwtl$S%V*joH`d!&um|TGc~%X|sFEuXA(7bh-nV!b>q0mgj>#x4!=vG-PtXJ9Y_&YOw~8b^UbC(}WV??&`
5UosP_<MeSDja6%?3zjVEKr+1VW#Rr{2!@dibeoej-Q8=>GV!|nmM$%->ii%hJJ@-T=gKH=9uJ)H1ctVzu_Jt=7Hcf5!_2j=jr7g?*Cqbf52YJAps%E(
nHQSNa7=IpC<g!SL4>#g-NkMLO!cBh#o5ay@GEy#mf81T_A*2WCvI6|&1<<Jd4LSHiMl{nr)dg1#YF9)bnJ8cAhrZ#KlgG+WixbHxd87Qw`1UrvzP%Jg
&mUM%JMM8F$+0>2`L=#PmA5haAi2?1)kNd_c1YmWlLB^@yxyfv^`%JCj$o{iy2L{!k3QG~L%KGw5go1<Nwa)^NOn+3cuDn(j$m?ly7Wz{9+ivPH(SC5!
TIScCO@G=`^J4fqAl(gdlNe=M4H-PFzP~#g3L@ez&{CHPm*EukjrDV3csC^$cI}#pD@Xx|NJxI(L!GN^CFIc>*-1vUJxA1{zAHITJBQ}lJhC-Us6dP96
LD})73}m?zcj@KT3S{{`@oH^2A?1^VOyfwoi6Osx2h@Kz)R@C;_YhcKA+Kr-~?)hrFUzNcTf`ZLxilA}uR`GzpTS@aO%&+D?ZnbRLO|ycL0+izA1?G*k
B;?Al4<W*}@u%DD~7V`(exxz2I0Vr6{3y=*4I&b=Nb$Rp0kh-7b)2uue9^BW2*>{jN$=-n#@sbxOy0l<7~vw41j+Zdk+U*TvEJWu8+EoGF)EBUB3o3V2
i(9<g{HJn)`u#R`uMOqu-fI&!S2*RBF*@^t<V1Ahg$%Q&j4<ce1mjCykg8$3U?a=s6p)@>U`M>=Uc_G8xWcp-`1X@Pnmn%eK?;mU@25)Z{3iy66xPaX^
-!V$zKeQA7!vyTVv=guDIV)Zq!`1&_JMnK<C9UrI+do|%{Mm72r@t5%|1xg<Z^osscK9zp|Ge=(n7_sT{p<U~_&+^>-^~BN{jX0vP5JO1zo+DH*Vq5<7
W)5icm3at{QJfAe|xF@_dj9!&x!Z9ga0AqSA+lOQU6aS`sK?1cIdAo{$=F%8~K;<znS1)4gGt(-;eyklE0qdml6MF=s$7E|L|G=?!^9cSN)d{`$^{f@e
KctiuuU||930?*UiKKyzTqv#QV<&oPTQd{eOy#|H4s!ZR)S1`gK&lqW+If)?ZciE9!sGsDDn~{|fml<iA$PuT9ApWB+{u{-eA2--+J;$A<h@t4B2S?1t
B0T`DJjd|4PF)RNek`QYXC4Xs{uNXVnvLa1&6pH1D16ynI~y)GPPjd>RRUEmX07S87?DU?q`f1I)wlB3tYjAtv0)1_a=TLYFZ*Z*SiK8;HE%s(CvNH`W
6B7SnGb3j{9O(?idj2ZtEtnwKIC%^00z$nF+Y7?xo(O!+o&!g0@4>ORKmci(y5vO#fL_wUaaB<{PNk5^3Jr<_Npn2MvMwd-|s#x+S-}km)s2t1##Saf_
h6NmMXX{tIU-AAm<NZ&^mtXPzbiDIOft3F$UO}4`D}NbJG4Rx7zl?{MQhNJ(emD8DS${8IKI)jg6@O<u@sfRn^~-po_olnA`RE^--=%p@!Iyj_wD~!De
91>=ELU3o%XsvD7m9!4{{2JeVNkC92mANWKHo{2Gzh=UKN*K`_%fc!lo&z&o%*Vp$>)T98BZ%x{sjMd@r2WJBa7d~iz8v~=YMQ|ZFOcIE9bsMI9)s@Yv
+pC*3gal>PWKtC|s7)bT`dWsY3WE>kAOlY%imz{W6~Z#%9(3=dJgjeIEbpc>g8w`A5F|<MEzf=F4k7nP2Bi-jJaD#h3r$@m?_Lhw&ee$GRR>G?wRMM3i
(Bo2t^eFox;YCcKw$$^BLhLim!+Fg%{?L;E-`dHr=B|3CQOU-kRn0iS=>+b{h4RUg03<5xfS_x;#k=kW`#{_F9_|1>=Keg0i8xAy({D*uu&w3+P7{QC*
M{PB7Ggg^cZ$NQ!4|5@>V?caae{w;sZ=Re`2e~EZMdH(yye98WCzWhtX`^D$K;{A&EE8c%vyubc)&-sf><^Jt|P2Ci?fA#Lu#N-luUo*ZD52n2E*cR&R
au~N%B_{GBW(qDs%bjIhVw9p5x3bRH{5lMc1$DI)B$B<u>PSmmowdUi?6<?i*ZYLC!nu~UAMxfcR&evYg;(+6=?iqGS1k)z>@vdjy1${udj)PLgwKN{;
})pSlE@knH(dFNlS}wkDzZ_vr&5cqt$?-FFrraAocf6SQH`qulXBFGY~F!M8Y@(%wrh-ye(P9?Q_&jxp~#wnSO~(6xb(1IE+Vdl&rc-0sxV$l8sBl*Uf
+kXOPRFx)ou4U>9q@j)3gsb<V1lR_yZdJh>;$2$3V1y#M6(L1YcXJrpg7Dj5s8|yY@_j<D$hBCou^N3g-EH_2pT5En*8Yd%f~+Q`Vg`cnGg&zpUTm8C{
dV1zAixSTG5fsu9+MAN%*Ju5_xTZKm*e#?sJu>R}^a2tyFAd)~sNWvPUDaw{dgd{tbn(F=U_(hZp)<AuB`*k|^|lMXFjovj?+4U!nO^_(1naY<-+A^8g
~dXixXdAB>O`~pWKdeQAJ_(x&FFljnpQ^tEKxC(t<!_BU7nJLLZ=nkMkN3C*P+qLS-v(0mc4n~W<CRo(KtH5Vh@0jIO@%3lM6PO~ys>P^AaqMp4F+L34
eWwLkn>U^lSsd!CY-mqgaqYF`i+kzAYX}NlOC;?hSoED+vldfu;q=TS{_giY6#R?fYqulkcwewosOkIQO9Zho!bbHk=wzpdt!$$47J8(apfZfDty$0N5
SWhI7J{77eAgM=`7j_Bm|@~(vEXPAfepJmO!5ogXu%mMg1PIO%k@6m4_hT90pp?y##ZpQC3B@1K9uunnL!ABS#|u6AUxkUm(VHSSBlMygwPiqDC8*rWI
s>u{A}^<n$*Q^tFMBw1X@ygc#rgCR5Kua1Y+(F2ya0v3tj151+r8p7<*=qD_J~9LaS?q%c?%xh>F|ad1&5vcvS<L)o?6Lg!i$zFpZ=P*Qm+82v-(opn6
q1U*zvcD|}wW1l^E~87v$Z<|pT?Qcowq2#`83YK3AH8Tr%-b!-ywC+G3$oPEuUt&o-ArZU3&xyCSK`Vm+CBIm&xc{|j7?BfgkM;8P+3O$rBX4x2A>EC&
WqYRe`1CXlU>n#pc1&*KP-bnWblspGRZT*BMFUz2RD58~b5>#O<_=;nKL}-hShkmw}vIX`i;)$hK;YFqXy?%#96ye-da>I-3y%u7}*MEx_#2-VnljaKD
+cRcSQ50|Sd%Uo1Ti=Ko_TXRPlU!3)6Vo5@sOOD_Lr6bZ<z2HoC`h+kqi^w)Qc5C`>+Q$tQ>S{Ar53tB;w1)nHD;lX7hcd}Z?*GM`3<kSyz*cho=ab<_
9X_)VB0_Dr_iKfh!~`vP;A+@22&&?KjPi$65ty7bl<`_KHe}A9@kO!Z>c9NkKwT#;SjSr^B7vu99eda4J)-3BhWMP_OM+Tu5>vf{1+|JYc*~)N4;o_s(
;W}wuK#Zs8t%xPk}2!dKMVC6vFNc4X(d{rs@7VXcRGu&Pd%wunerb^Y$y@P~j$`Qa%C*VWBko@a@7{byer}Hm>q-=K*;}g<Y3NjWiqa!V`x4+j)G=M?M
!(>-;4jv0Q0=%}32WEyu6<2-vN$KEC9m^|sf-mwYt3p@V<TN0qyhYw#5xS?un=zviRw{QET@Wej7lU-Hq9cwh3-4?h2rk3f37zUCtxDxUW>AC>(5Vr#<
d`V@CX=+^q&ZnAMrnNs)+S89D{7Rr~K`ObKZ<0z<LrZgG>0x-dJGytC^i>2zm<(beZnYzMxgyYxwrvnqfFZ0iOEwuD?{<W{RvDGj0Pn2HC`epw8*uO9H
@B98~O-xfFE(#rln2XqKB=k(+-T}FK#!<+|hs#_(>o(!X{#hl_)#5Y;GHmhP!lfbVHvajlu{F45=Tuo`l+Q2j#JgwWnc%`utcyrT#A8jKSKT+Za5jXJ*
uu3wgePl^vp<Oa#fjlKl7lTZDwznRmW&JiQct5YM6n^J`Db^#%n4GpRr%$IUh}6TZgl2=lW^AP07l(Q9j*BR7+$gsc1;TcvS!ze4S>{Gz#A@I8}pC#-_
52_{*B@FEqK13ul@NXu@*h$mQZ2j1-{O@<7@8^s|Z#>4eLVO<WYylUW(GRoYv?~5A2V4eV}$<=b!lr<62mw=CO_?jBTC!q*u{@I3&UkDNGIGMjE1DeF*
3-&)gTDRl$h+`J}GHi9Rvx**q_zbD}9&4X$fzr+9yew|k|*radHFwVf^zCI(h(@oe?c97Np^!@k9qcN&<oG^acxR^8*eJ}yO$TO^;hd~^|wW!rYewp8`
P2=(CH;lj{BVhhQ5f%`L6*Sd6wQI>Tf63xA&*Xt+@qdeGx^xJvx&eoWw_KJ9>3WoKvU&Y_zm2tel+1V0VxvW=3d{yTJ-Z4Q<Wuopk(K<y1d`czC-%~|$
f?=lp>ZNWi>$fOA37_fBLZ5++uceD~2xI9`@KuesMr|#h5^tKpz~JONsfN@3B<xVR!*tsS4*<+E_@QKvHBRVHqszn{$(OC^;h=aUu2dAZ2&%Td*2I)l+
iKSbA<$+pLr=Y$jrC=He2@3&mzQj93$F-~WU}yC1@kBejEMF_yMDVco>mZks&Xb?wCw`DLK|7ZjSWszLK7^fp@07t@50o^+Hl<)*YCxEfne^lA9yblv;
7tiE7V~XI4Jk%1C)ZpQ}gOwLfO`fXR(PY-pT80YM?DsI{y%i73sHO*GJhr<2WY}CuqX*@_GC6;s*@~*ExWLDC><D-*1ulPSg+dPUI^UhBQ8jsf>~{=rI
}b&x2Bg@Bq_l#KYtp36b7~{?%o0rl?-l_R2^3;v6@K4hi`URZls=1(*+G@@ccG8oHT?C7@mrh^(?EuqyRq{{p(nWwZQD51#s52=`5OU{pVDWr$lhv9R)
bmgU`0I{28ht#t`nsnLCBh)_LzCM0-CW0cwT0mS<<aj@Q>Rbw(IE8zvAv({WVGZr8ooFZJ29Ea`huMJvff%M_EuzvVA!_gm^NERfv`umO#SZtJom{t81
hSl9-O=}Vv@k;C#^qoYPW!nf_@sItW9!Yy7@;G0v*Yb|^&NM+Ff{#HUJ(QQYNfVjIlj)0DMbe3p9x@CH6}h6Ux!iTELS;%V{NN*1mTUpj{f9u_s(O92c
wlSa@kI`yy-MxrkTsAugwSxK2S4BRkUINP06zH5ho8)@Q^ARL;fEf|5r#FoGB9^>UEaZZvGv6M!AGZZ+TlyJW7%j#bKo`hKEnJPAL;2BwBk#_Cb(SMF%
_0|bA|7Gv~-P(TkqxD7i&_-ZMC$d!<FxRbcmM&zSGag*FThJ3FpJX;153P)iM+Bm~@6c%K4hhiV6td`RK>~fm_Lmqwm!)A*^6DrMT0?n<_nEIyZ0M2(;
4~R9MHZPf&nSQ8Y8-=cF9q=UVEr1|@wG0II{aC}q5negEwV`Rl{4@3@P7{xF)Wpxr(;91^9Jjm)k%o<7Gm)V}54k9ZYC<=*GqRn~0C8A4i32v0wFp2`l
~KVs@j>w1-gfc>Gbx)FdCQj&@E5OgI$zDCLVJ)T+}00>XVHrB4TBXr(jT8b#0T^LAui^~hEU&NTkT<E;dJuX%p^hA^P2<TBQ?;ESRJO$t{2fPDdrixQ?
h~McO=F%rJ8LgsD6)~7E!s?%^(N>=>!h6e+4H#Eek;-CsWyCw^+%+8YQZ}PRD!_sUp_1H%(Q2nE5-#KC1eb{<WR%M926Prw*1^>bTP+zQ5~q*{@bb8?5
?9g7A%HibL&%JZZ{P)i{GEb5*2pM@(fGc9qG9Q<KoY+Z0#v|!NAUdG_~{21Pgm-MQY<-^_3=<xIZ_ZG1<x3V<~53CovV34xJ)kvCcLP#Mly{TL0?RMy|
wYp)}6T#_%d&9Xg^vH?ax<w<9j@PnI+$tDybDH`YFKM_j-G9_#qS%`GRxd^0v<Mo%I7>%2NbvRV1oNq<NNK>s2hqAMv#N`&<1G3agu~N{HcMX>fM^xzT
zY`8!co1z27QR6T7%-}w$hI(I=8Br6XNP{Li-kRDkD8ke>H<O<^a@Yi@>WRF#i0O=noNA-7rh*h71t_d+(9c)XgOjQkw7=d_>x3ztrCs{lQq!-o)WS}4
tMJikk{`j$8L(74$V%<j(PM1rx4l(E03YnIXu-tBESn~RcEA+N&;<}RgkA9PE>SZJz7xj+zyEj+^lpP_8SFeE5;25^$1ePZd0hO$?tiD+-4?h?2C;hAS
*`xD%Dh9kGl(sEX_8GC~Vg+WS{=jv3SFeJyI5Sj^^E)+^tL207YAQ&dU29fS=lAnB|KYDns%~<37p$x5u69gkto|MEH;=!sw?ffI)yMCW$js>XXHqs(8
S;=3z0awFjq~JWZI&ueEK4Y_@1A93r6G%}5Cn>~4#Kj_Ji@<2EW~#S^}(ZL=@PeZ{>*t2<fGxn>L=~$iPxCiQGF;cS^cnYSENWsUpv9q8q0&aAQrUOLt
oRH(Ol)N7Vms`f^(UxzM>Xp&A-cgx6Zv+q{bCY-}1p};bdQ44N^RaA37wGe(awnk&GffFA=v&SDj?lgHIXZd;d?SUA{5AS8x(q#MW@aw}Lee1^Fw<4z$
&JH=%7pUOxmS>pD1O4$`|n=_leZS2p}Uyz`S(HSpq`PPTSU^;%%>Q~=*qtlCETvb`UA{CFZ`Vr`E$5_6*q*OwY@_K$cM)>hV;OA6bh8&VRzj9%fZ7)o4
&Z4?QD)W@)_GOwmNMJI%WzjbTuS!<)U4;YDo9eQi^@<?9|Pu9Y#HS=11<~FBtdH%R!@J9K!tfwAVYqT|jq}*^g_Gk&}L$evdfcd@#EpiirM|Z6_$<2B7
DdI88;-yIhYiLxLDW+C7jy)In>#z!|>{+8NhYRAnLd%g}8w-)u$dkher*)THoI5>ml^*?%h!Un*1B_c))nV@LkMp>c`i7h4Ss!>xqqh|WSQvIF-U6R-_
Xd6#i%7Wq6fy$k&HH-&-j5w@c@ZWPt?!DQ39g=ZN)y(cdcfBo_jm0fh~YG*nXTrb!H5{fML+tn0<Ye#BC<q-JAN>-QC@G`6~6alVT<sIr!ELzqo^|0{#
(2s{aEpSqoLH`$iKEP{VjgiL*M(c+N)nKLdZj59kFwS8>)8H{G(P47-Bsmo0jgm{B!4K7}EXB$_RBQAqv?iY{bijwdTXl1Z;k2>-B1Ewn|%5$<I&vwnl
+gH-^*SBB5)hbxm5nko7kI2m;9?zmn>PG8&HmBzTGrT$DeFIjRFz5h8`#_qBgXsK!`bFU4TY!evvsJXNO)Pl)65ov+U3t&ItaSm4bGUr~N;QmO|^774X
j$FTd{fW(|uLlPcdC;irMa)P85{GjXBYL6RPwdX|O(UCiF-dNt(VbZ^OyrAze+p>byz22$Ojv|IEIexX(vmgmS`Ww}vIIK3B#UyID#IFgG=d$`;PnxXH
tls%Uq{?MfHPLN77oy5>8v|H*418`YVNbqiT$JnhF7QQ&v?@38vewztN09RztWl0^t3mtPQ*dyEe~-QxNBK$KT@e^fx<2Fy`4uuxHi50#2sUaZ${NC)9
2_CruiYzCScS3C@i#IvLaj_2TpMh}2XC8+p{HRUI^Twk_;k3cFn?T-AN0z75{fpv!Ojz<M&mBgN4UpwvJSLw%EsGXGf|FwXT4MJD3xP{2ckB37V;1FE?
er6Z#<b90laRqGV1wcPr{e}-1``J+z0|v5-{ezt-X!wsX^<!A(-Rk3SaT&*rtqahv={l1H(*+S#=Tlt5{godwpn}pPF1IJ%y-AAQaQP?pu|BEj&2Cq_y
;_sj;fF=Ls8^b?~us4_3Pr;!|`4%wGNA8puNb7LZ>n&&ukzsb}jexyT?pYz;o>cZ6Hq^OFdnhwp1;C$xnLkBs6UuQY*!rk+zt&wN)T+JsoRE;4)-nua2
({`Bn*2Kvofj@U3_qmnMX-ye6}N+)9w>S}zh^~cRp%k#6lz|`3TR$uia%$d4e_&<K0B7fPBhz;$tqW`O~mhP*Fuj7XdTjiK#CAY&?$naT&t=?z2#1KTw
KgiBm>m<W)xg(#PfN2M{CYD0sD!k)~pvZ4|O}^?!sMU>-gfIIM4Rr;n_+>w$4=)1zvL9h?SjO;Q_9M#hermq%NBroIf7Orpfu|vmZ8*;qY3*jv5dvv$`
#Obg$ZDN=%fvYtKWn%1Zu-N&RR)2tdGRrDlZyAZSnE9Z+j;2krzbebP^?`}m$r_eMG(7UeXjxKygjg5NZ-T9O<Lt17ziD%cS3wTYZ@kRRKCi%+-gzTw>
Pw+Nl$hBo+3ZA_zP?XSfu7~S5Bfln=O3a6V*47C^y7(m{q6}&s%EJ)Oir$)b>z5mKf=K5&50yit4deKMtxd^K<8oDjH!6!q}G(st$s;8jrP)RG9L1Y@9
??F~S;W@@+IjpSQ&L_A=p98D(6j9wQ^b)X3IS;!*v5&p(EFA&V66L@GTbaS?^X_I`UlxV@y0P`=F18jM4M|LDiMYpbt=8aj=thN!~geU^UcaUF<$Elyy
y*Xh~Wss37$O-wy(fPsg}h|h0u6I=UDL#NG8zI-EhPkatYzdi}8^c7>J4nYdYGhApAj65QAM!=ny4Atp`(3sWxlPFvPf~ni!jF$UIufiwWVyH<7Wo1W_
Jn`iQh@VfjC7YB^+=UL`CwNb>E31bM4fs?XT{uWmfQwi+8hm(8Uu&K7E%JlzvlS-eIzdnV2)Ox*-w&}uthyS<8sORtO@<E`#f6@L!QcExcvA!Tx|tF#u
j1t@a8<UgpC{qjT6mH#;@OYcHCjH3Z+@>gZHL}EU_FNG3STWE6RkSjztx+3lS@XtsKo-ya#}{&m{{*ey>-{q#kPoDyo#cr%j@ubebOKGMsS|KUSX)oI-
n+35Ng|5uixtp*>ZHESIUOP>A{T(r<RiNqyINb1}pDx#}J-(LtLB4L}KQ9y?w`*hp>yjuJ#HeT(|e}quze#jq~Lyp&V5gTTSTeUHsl3zp{<YnxJ1MQ9$
B*ozJN#+x>AIf?OiJtFN7f>tT{Gf|xuJ-sHGGnsVlOBF7dDEQ*_8n*`NAc;?MJ>jeDWmVH&&L>EiE6^4g2%4u49B9g)DI^ek{>z6x7gy*$`>-|9pqt5X
AQ?Nfr1s|sy91Zo>AA))C@VDpFh^AUm=*xWd(}-oIw1L0jX`qu>qmA^$2zo}a&=)hL4=*24<EL}4BR%+TM%|vRNi<4khXTRF#wyI!6M=JotX+_O8Z(%;
L68;vvrelm+r~3RenwFk3%)S+-DpW3p4nSg)axuMch*3Va1x6x-r+52cv*HxzzEgCwd+Dv2d>YDmI+c$JXiZ^q^XRjk43~DWR39tit6P%-gmE$y1u<P%
15riu3}yE1iX`5<;xhhL_$$L%QZW<GH%6GU<ubn7}xyMF|4v8%O`r`xq_|8ajE>mf{Vygm<aoO7WtZz%Zz||Jj%C4PDY-t5dM8ur(O1Z>LrdS%0wh(<V
J=v%^Tf%4ivu@=?EQ@lTw3Wgqpv_K>$C*sj0C{y?esAv%y-LuS=u1@of{Y%tc&p55vZl%n&s3G7${Cm6ruK;@R4<>cC7Wxs96Y-}UMC@{k`8teG|H?%9
fxZI^J+!8iYW-Y%k>Gd{{+v2Kvx8frlfJ8SKn8u`a(@gxM%A1zqi^J}Wy8oCyUbmZX>gPlcs$5w<-G8JnOs@iB=xvL;9GB2!UH=ueL&&?uG0fRLDCp~;
6CJ-Nw^EHAoT_*OA=a*ajO+TFd6RQ}LQwrTi*}v)M*{dQkspM>}K6uWWR{oMi_7i^AnhNBE&5!sYlEyh(V{L!P^0SFf!mtHB6qOjJdR`*E@llYTiQLq(
Ej{B-!Xo6^+Ibu+tLF;kL$AN?Ff6i*ZRqxth*=e0VRv#FT>Q@GPl-F$Czd=|eHnluH1(n&VPmDXrp~$|k`}@vG2LFQMn(G}x+iK~9Tq$r{UDMn|Mc8y4
H7{``s_?n!X?K^SdX+mYGrjuLLcF;-}J#tPC3y$!#7Nch-1Z}yMiCjYk4b5aC7ZXJW!9_UitK`vihAmKZH7_dw5%3Wva%$?+M8F*uVJ&<Vh9rN*VKVK3
!K?05QU=?|LJmyh1i@`Fi1_B8b;mfHG@IOq62F$UoqGQFL2*L@$mP*&_Ju`R~?_cd<)%5vrQ-^o6G-BtQIzK8mKSZ@17DLi;nWF{X*^5C3tyS|)6|Y-s
qjpfmpDuhwt+MR_AWr^;DaJ*3h{WjVp&hkk*-`>Ojd-hKN1T~hIwfBT;M|NF<cN_}}5!*Z^33?(d?U;&*t@Dx0WWnZZ@>Zaz>fhTqt$|jNY0rdMtYj)u
gx%dk|_Ps*I0ZfmK@8(gE68E%_=Or{PUTB9{79uGZ9h`>U)}r>sO6<?Ro}c=w`w^f;Dt9a0dxnGLg3X*x$S&Ak7>&hM<^cRM$Kmre&J2dU#6v2&`stp9
UB*`%i+^%c$nS5qH47^#%Q_HnsaFi1o|D8{=<ei4uU7_oP<=Q`+G3JoxL2Zt&sI+Ag$yXOnUfS0fBu7%N}`iWiVurL7@xOg#b^sj#CNBo7j^~9nH9#Ha
oQ5D;YDnhPl@aj?saRWfSCe-G6w@UMxiZsaUA$c(|mEc6MvEW;l^Ts_33j_`PzxWN|Lv2p(pOk*{t93{vpQz(2$$Pxc+w2M@XG3u-x5t;ezGaO!&xPfP
A#@8aBh(;)-Iur<3Pp?&&UFa8TwGj?TW(Q<;PW!`*1ZThk>e7UErz4~c$HGoZM=_35HH)tDz-yrnkgbs-(k`3(2qqJws>^L*i=-NIY~#roEYZ~@XmlsT
g$1)T&Nak_Bl1H9QPqH;ZH7vKwGo?#l>fyG?p)VTQD!H$dn8SmuVb6I|3*WQe68u&(Cvo{lrHQ)=XREKx{a?eu?@_8fKGf-%|$CZlPYp%*8A~B%$SlFD
8a7HF42Q0<D-0sj|ELK08kJW7Zcws&1kcNmx^Ixf9L7u+nEKX#y3Fn06>f++LfRoH8FA$mr8=QvonZZ81rXn>swC-^UcZLYHX$M|qc*Ko+oEf&I$xfYb
0J_-cF|@_)U}^9w{Fu1U8d<Z}=2f@w%J42njIY=G(W3KrKw78B2_RdQ`_Ci;3F9q0Dz?_rpBV%x2IM)t%mo8Zs;O+0>NPIuj*+DH9{ZC!xlg~Zz2h7WK
s|M<1x7G91(9i#OWz{8z7^4If<-#Ti9oXWfH9k^RkEg;E@$S;slI|t1!+b&AR-5X!Du^*;G;!5%{b>2)3i_61L1yE+Q-YJJodp){yR;8y^yPPyY7kFvw
+GXx;%dXd$9b;`#f|kIF_wrkOX=%t`CB9cJO|+qw($JPTtPc?}c6zWP7A=xq-cMv(2>*`rypF^2uPhyj)6|{mThFunMRHQt8J0Mh0D31J30u?X}>eJB4
RKM#S$B!|7o?&<emUaq}o`-G@uD&m|gkFIGV&v7~A2>BO+Nj<#s*LbMC*<#ZZcZYC1VUT<#`QL+c-F2h4xnVoQ%RANgqzh7nm-s(HMAxvSw8WCIdMjN<
brO_o^U|HBtPwIEqt$m&xp<Xg(;A8^cXq`DKmon{vY0vnq1A_!c<#tcX;|${Y(x&GTx<sQO0R#xk1WBk2tRtjU!UmEvYyR{iT`ZPwUc2489!LZyyT{_6
ES671K75@(w-A^5Qdj!s@IRaBzu#W|$GpSv^5Z0tJ)LlFGTh|uyln0{N=W{$vv~+Wa&L$%n;C{%E5Yc_1QWaK33+@YcxMebHI=>4CXdqKET_{gyD?{%5
*KED9?R1QNv;kB5M&<dE$Oycv_){s##@gddfAH#?qCtmQVz(3Te=MiIMur?q|e^GfWVRve6B$rh&qp1n4aGQ7l`$JAuZof%6xb_fBvpGUn<;Pnr|xubj
LqOt#V}UY9hSQiWb4Z9nt@V8hV_;)`t(RU9BH3&L8EiTwg{5#0y2QJ^scK0UxVXIU-XnYqSR?zL`z~&WgIY8D^Xgj^Fpf$sVtAImP6WEIFC?;KlbmAQ+
dBz<A!IT56v2aw^wT)p$N;11M(tDNsF>1<t`|1s5LO!onM<nrnpW1-PfYzMre}!0Kh$hIsWhT&_E7ujhF{zaOYntEzd=)F336#<Fb?xto+}hqNqg08a8
9;ydTiHJaaz6s(>Y-0e1K{?$1yH_*KB1mHYD9-u=B3JCR~xGb!0x6MVh|Fez$Yv8iU_0szqhah?|TlNC0P=QLOjh@NOIS!cFDxUziFpF(q&j^u*fPuM`
ST!SP)%cunf?66TqDE-jGx(=j$_4Ksxq&WuHbCWZsg35RB#RdRD%vhNICoFEPq-nP@qw&x>qAy|0q0kWv4*N;UFcZHu|I}#i+HJCJWVPKo)w$yZl=$@+
FbU?Pq|QRfCl0R_ipiIf|^U2YfKjRLV|W8)|1^lFFD}LlTn0md6(Emzuljgz+&CQe$|-Ym)D7Rp4;tHy#nmO0x~5B1Y41dihQSDga=fxrHs1kT!&fQSq
fpI$td+HU8yf#y#V~rZ*-BV8pDbt;v&xM&7?mu#j-Kk=M5Y=xq)H&;O9phQVe^y*ZTDN41-GulzwKH+BJdBm~FU*5#eEdRjc_4f%|f<jCX?r&Nji>kw4
b$UUC+o@pqAy4yqW+JpkT}&eQ>Cx$W@-m<&RACDvK{^sRIQ?6xy)%gw+G(4_8%h0>Gc+Ot?(q}XNE%_}YTHaOssD3$e&%u~YRFa1jO;gGxg=W(tWfiOd
Ggr`dw#J5w;!uQ;t@x5wX4(HF-9Xp}<5BEwkuxOzq&@0vw22c0q9>sH3H&C-GFgLk<U{3~T05Ha+OiT;m?wD`c@=%bLC~)&tB40+-Sl5)<fYh<Kup3_$
H!`1X@bZ!^5}D@gVI2Sm$SfCMC=pt#_F)$pFv+To)~uf;WQw#;3}ggNggNAQT!Cy1wl~o@QHVf=>lIZghF8G41m7(bPuwpra4qX|FMkw-INcRzgZ{eQ7
q;I%BXZtP9w<#S>qE+P1LsQj+k2e{%>}{OB+q^u&H#M$TiTt45AyuTr^ZWowp}_;uJN8UvkcN}=F+C8a2^||Ppfnd1|fnH5a+FsFDtN_czoMcK}Z<EzW
e8Ee?S+<lMy0S%=O^bKC*6x;<xMhcF!S;soq`c9(AK3-=p(SL^u9B?B%DKaMR?C51<p?J7%^-xNQ3tz2#HsU?8m554ot_>ap>2&avC278Y)$j8|tBb`G
XHHoIrHMds$QV4b(u=Z6bgRM@*hTp;*-)&)F;jUKRheDTZ;*IM`VikL%^IU8w-?3p|6qT&OaSD(u}EX2hH*~gte#xz3k7_CQ`o7FU6Ckv3wIq!S-<a%a
E_BK+bw9|$f(^E^$zOH7_)O2!n!DAn=<-N^3xN-QBjg_%mob)pNJdTEHVc0&AbYse5(A=2-yUHD70Y*t5Yh*5#yRk8U^`wX41D|6^c;<}b;GA!7kjlnz
UGS8Ot-VkkB>jiN2^5LlJdiQ>E+~t`bI;lJd^Id1Z@^6kZD)e(=&?s|#25S?pWHpWnA9gaIK&-GdD9OjB`xf_-kx-#S#Ni3w}*I{q_G2M`Vx*?cRe5MJ
l?$H&Vc7a0>3_o!<5|saZBn)8Bs`!Sy6c~pYq#1r0$F1qA;Iy;NLcu)OGjFfER8^HSuAt%a(Ov66xtD0H414$WlEZBtRK(&fV3G7M9g-WHlL_4*I)IvB
#a-5=^@V6MXKP?-DY`BNwmQGhkSo5M(>pBzDT=Y@NEgS~k^`4U6hV86?k5?_8~%671H-_nY=UVaxWgmX?*C(+#XcFiVnrX)WaL5^Z^>CUA*xOFjSaKMn
A#{Xq?P{ycz}Pjd;<8L@jDlw&qJ722RZJ$#Ne7nT9VB3j`MS`YWQMv@&&CZYtSL{%HV^R&e6j4G3Z;s6&1HSK~o$LwIz=0;sf3$Hn0h?G6gpU^$4V<Fz
{A>l#S%t8Aggu!D4IdG?=eku!jiQf`3n{0&)uvHiPmQNO^d$J;$o`tl&q2e4nNJxaG;-U@t4Dp(6U2BnFy(BMN)I3LiL<ImMrO`(?kxYU$d}(9By|xy-
4IMiqc*JxhUam`s=Ff1aJbhrIULhuU3R<Di3#NnZz9E4wze$ffHQn1aW^{fW6?`)C-f%J?z3Dw)SN<5V5x*tLTYa5eGP^z<vN!V=csQJMAs@r;0sI2@1
c@qa;oj?MZq+AJus}DtRV+U<^Rwmz{yYA|9+zP$?=)LuA|`^zy1O?-pppGZj?+a2r(-IN!l&5-P%DDiv8{szNwXI{3C_1CjwxN0MVt3Xm#^*p`P3!k#c
$+d&m3inAezhTqa!mMDYn<zo*ee!eS2;4ZhPhxdEN6+Q5dR5HUSJades&rt-HoIBvHj{8X)HsCm8RM1QHT+^y0FM)-GiCx+$(=<}=bNVTv(l5mg<Pl~-
+i0J!}0_C)-DujftD9!MMj5<%TF8<$eCNSD$BUpXvZ?|{%7Qtpu`#jyFfa8Jb3$e=cfz>8hYXS|6`MoEp|^td_3cue3!x%@qMYQD6q$?_deT3kxL@aHZ
_-U8}5CA{@DRv>KN2QH2|Wno2UuWT(H-#Q3Re9Ma^OF?QsluEnQ+W~CVUG$}7K7ZGxp7;ng#T+4$Ej<#rs+TQ@wrM+b%7=pGKv&nRjQ5(53iZIxMc;+m
YVOJyXO`;tfIciQxWWt1O14tUeUJg{@0vibQ`noEp5uY7VzTOVcOZd@7hx1+PveD3fY&}ZN!gHJJk*2Jqa<6{tH;Hy!l3gwZ#J?7mXDli;P7V&t>0XTS
Kwus`p7CEY|*EGi{@T~e7}TJg4Vm7i<kN2m}ee?*Kjj?ntCAJGv#t%<J*o@8}1w1opLW2fSRM7q@hN-<^x*(Vc-FQfXX?!VPkS4P(PPdkU4%m*bh?%*;
!s97ps?Z%?1vG1JRNoqB&t3Ft6h~a0`}b+0Kz;U1WKT0bR9plGq_FAveS?uLIVIy^XsOUy-H^0Aa8vN<++Ya2#p=zwEtPldDLUF8W{2D{bbC0?r#a^9%
w_$L@nb5{Ow$4*dG-J9c(=Rdr-`Wp&lP)qPSA+tSiQ3m?|{26rNSkQss*78V;$R_Ft91h3bU&5?dQ3<8x%v))`j^uoe=7K4en=b$+sHaP?C;E2<(Yt1D
Ma_qM`<xF{R>|`h_&98VU+aRJ-f967|#q!{qc=hl(V6>Cw+Z^fvz-Wz=D+qJh$d-c$Obx@+Q~@TG0eRt{7!8ws5&8vg&B87Fa<0(HKLT1ui>yLo!f2=;
@3kmiuoKHX4rPatPyzJYV}%H?#exO<N>1$MvTPqmL?HD%7QDtahv<qZ9-Nx{OEic09;_s_*~vYhb<jW0@vibY855?qt7j6$m`I{Sx5Xs!IAF9LKQxiCb
PV`od8vX0=!+oj?1Ah%Zv*tHeM{c_W_JNhe&-gxUoHnv)%}<s1QtBr`g3pL6GOzWCpC5Wi>y9uMgLL>i{!<$f9bw`G@<|*Q0GkJkdnZCJ<mzD%UEsJR3
rt#?Kv$(?ejlgR+-MgdKBWrK{ocMhEzYyapKKI%vZ!K#{jEgMc18*qIRkT6-MA=puF;csrHP_rsUy*Ed{Ski#2i=TdQrJ7r*TmP#?<tVQN^TS<Obe@!+
ErFYJY-mpzbzbqt)$65Q+#EIkZwVOL-d{ZwQr>p<z3gP=&^^FU+VVMKQAyM^FVP|19>(p@|)%syKYYfd~3Hpvd|3OQp91awPG!}!eMtfya>)47;!KzzE
AElXl`1S%M}_&^8k!fjMmAG46K!R929O}A5?65%`an_MgB1$;W?gx36^f`WfYt<>OEBaTn$>87s~tL=sf4=qr<JJ>%{#+mPeNkz-1#a^s8%+c%1R|{Fl
Mqpp{9jivE!Kl+e7X~NXBiNNg?Y(XXR{#$nz(Nt94CZL=aQmFSR9Uuti-=ZXv27+`c@v(_<&X;fy*D!5UgYJ#ln$5HG+w_f7G762@^IGH%CN+_^5gfr<
gj_1+Z*42qHqtr&|FzwBv~^!hL<4;4qC|u%4L3-;H*J!7j%h_@l!&TT!r`;a8h3?$E%m+U>tai(^pzhgoMhrxu|hf(1FD!`g+4|=uA8x>qcoP76<8?8P
T1lm&0-b8&2`(1|;DTrEm2_?Y}3hj|*8DxQDpcyL_I;?QJ9r+Qe%uWe2?K>%5qaZ(R@Ate@$gihgV(t!v<Fl}}_(P*?P5p4kf5dNc_&nClk|2wtU)d|#
eAxDNK+e6&6vg9&RQTdWm~MU-7m7Kj!X2!OwdIcstyxIc`wP~-Hvh?IM90URb0MCbcB&Wf>>zd5RZ)djy?P4cZWKnHP;eT=9XlyY(~rG7!dddeb2ZG_<
oV*h+t^y@-mkv@Sw?k+nS08bcEBI&mM*I)ad7v^xM6PxD=^f22c&<rbJ_E&ZkgzW);E6|_Y#vClW(_4d_NdaRB29Mfe*|J&MbsLlVUmr*d$rG_WDvB3Y
rRd)D%W(qY-0Lbxa-7@Y=}{jT(PDW)&+OyfnGHKQY))OjBV{&0x>g-~cQ1@1NXf?|(&JVvY^5IA8`)t*#}ZfG<>Q%*ff7g_zxJ=^vH@bD+t$MV<k_~FR
XH4+0zoRMqe%QX^`Xkcem%txtiK=K65u>Sir^Vl4um6Imz|sMxv@lI2FjDKbfra)C2>~^)1BwCUbe#)8;QSMeK55JT*EMB2hnvQa*FlN1{-OrPu{y&70
55UFI`D$=fyB++&AB2e<if$$kvBBy8`A3AdD^$i^8{fTyE(}c?A5$dR|-g`Iy12o%M4qD*GTfLvC9o1gC|K^3wXC!8?Nq!@!LAlr4qJ<Lr*ar_8Z`%p&
R~C0Hp(>rsAxyqr|Tn{b%&`tS@ewkPMk-z7|oMKIX5^s=d#c=hjo_rexe!S1@@%YR`;Bkr9l=K9h*;95Tex7G)1Vb(&AuJa&Pz>Wq%#p;brg~dB+l68g
NLOZCe+LR%5z)8;>yRdjI2^=}_NM*SM2N!)_s(yH8031#ghV`Cwh>ss~=S#Qb3-?)C#q#VY_K)yPZ(Fouf6m$M<6)`y(*pLI*XFx6=D^AoCyHfebO^}1
${AMtIUva3__{0?jJ<MEL{6B^R4MLZaXQlb?gT7Q^K)gjL<XFq^Sx7~ZaWb56sBXnSPNj5F_73bdjm1`Kk8YzQG*am)4P*ZWece6iNR*99#~csRCXL+7
sL||(>Pmy16S-s-sdXb>q-61vy4BlUC=u)ENQeWf`|<yhUPX{4!+)N3=NwR_%U%gCHj$!MMW+X#t8;9K=M(13_*F{01pq%W5gX%#KcG+Iws9FK&1XGHO
=RB;C!m4%AYZ}1E9LO_K;#N0Cs!qqG|VSa0!Nw<>!D(MH8yeqnau2fIksr?u*g$3DT;ILi-bmJdp}-L}PPbE*v#8hcrIV5Y!fZm$6z}72(6}_Dy^m)xw
|obdQ1sXKG)TlzQGdIu*-f^uy;~wgB7rUgabONWfx(%XAQ*gMu~H=ZIMN9<YjeZZ(&L69H~_Jr=RXV0N)N9s4kPE5$<W>gD(>EAIn@M|Bsv4U#;;L>ig
5`~|Csgxj~WFEL+G2U&cc8XqHxr4$BVd=6-#AeUzwbNsx2$Enlc6OQYf<vIw6&-tXeoeu$L43rRIJ4t{pU+vE`ow2*UYwG^dYQ6~$giF4l77+v(?z}lT
C!Tafr@5XRLZ^iVU4kUd?(|Ipc}ek;btJK;m#tLWvkkNheGtUO2t~j8Yfhbh-i7ro8D&Ny<crT%iK3YXNjF<mg=#$e@3{FKZc-%Pq)$6J4?zN*=97MU6
0k{&Sh;Rij*%{pi^YaySGsV9+ZX{TDoFYrCaqJSbPonNr6S8;TJ_Eu%R<MGLvyRqSIOJYj7aoK5par*X4TSOz(Y+wt{>l_!PQC&<9_LO1%$z;?y=*U7g
7l`i7}4YWL+!n$?(c{*nh|S7T10;n4@y!2An-!^RaeTNA@a?nch(^8oa0*A@DvU;x(VmWp-57L{e<WR_-41Sn}!PB!u!+$|Sw5&lkNj=l~@;eSV8K+Xv
fSDfB+qU?%<botp0AIUG<XC`8KC+4WQ_ui)_G*Sn15=!GCD0mYCP3QL&uG**{}Fp7W*PWcV`M{K9Y%oVth^ss$QsK`~hF<!CAAc<b%h&uw_JA1a+PBMd
djFs(m_mm<KwwV}+R5#y1T6*(D4D{p(oj+yJcCc>Y4-YzWc^TWStvQy}uq5P8c=EkZ3g)5)lyFpuAScEd@Z~%D#FR7+AQbyS-z(+0(5$Dq!<5-G5F+9v
c8`)Pg%h8&rEWOkLai1$m~1tFfPJVgsU97f6fD{M>G*MaT!87lF`$>z6Q~t<by>C3yeQuC!``lG640*-o^FTza0V(7AE8LP8!v8SzRWwbM~eub7x7%BS
mKqWfK~D!&jYbjPfM*YLAOx0oJOyZ_urstgiK?}>$ro3CdQVw30&wmjyk6|a<svoFuG4Ihqe^#m!8;_nYw}4YTJYz#P|fE2NlJxUZ0epI&*kmrL+iWzr
VtD%Q57R+nr>t_xq1mR?18?ApY@SLr30O4%!5P;bv?6;96z}S?Im^04@lV<3UQUPiH&>F|K&cki0`oRMYFk9GM{ti01qvGd}c2P@QkVy|tr_C(Z}eZ=J
_}4ut2tZQivJeV{(4v)vo^z6&0wFv{zx$O}>{rPGr8?1Nhe%+qU7upQSfdPTR+3<4tS=UypWmjzr!l=XV7u{g2F>zUb!*KrY)+e3HQ!{~#z)G?#l1+*e
88Z;yRLK6Yw54@6vzMp^|oUBceZX7lqg!Re>&beaBNSAA==noRKooS~&Pfe+CaQFJrzyOms#F`+zcb^dWSAmir$MC>|b%@$7f=<8i+6#L`DJ9O>&H8LG
8#KL(Ww}l*i(c>lWSj3Vu<8`@!waq{wqAFsE6>VXCjySC8FqQ9SRSdPaSet*rg=fbm2qeb8;{^6N0Yt`#2cuW7tyE6YgPc&!&?*I+jjs?pU=tImB9o~c
?~l7^00h_G?MQuXSl)YX>qws><5A2&Al^rO-Nn<$FMX`Ez<@<66l|`zfB+DIxl&lfW14!X=TsZxPjZk$+~*Dae{+0*x1|d#-DKpu!<ov?=8jFJQ-eQyb
##hzr~2T8L`UkLd`405rDQ?09HfUb)vDnBj%u;OHraq;&OPo$>F7(0&ZGvk}sUSAHPyLix)e~w_UirKipP1v=OicEbCJurw!0StgBSGVfnpT@7vim?^r
&o^KKQd$E<^~QYhs{a2pTgDBiZBZqEUAQ&PV3QZWa2vr~-N3uXn6FO~z|_%Z(G819W|dI((7wz=%xfg6N$@J^;zv~{pOx=cT5JC6}!m6>Do(P)L}vJpL
-{>Q5YqZ>z0O2Xe)&gH?Ei)xR-^IeD%XaX2e=K2bYW0ARF!<z4Q-c{NWy*KYYrq<CHDjvmT+*gdSH`|_07iv80AYY`T8nCZwA^gjDdUd>T1)rT@&qtjg
Qvv|^L>^<nWgpUj@P!MJgSPEF?U97o{s=}>TIqJVEYynuY~B-(5h%OeK5H?e2GN5Nd3-$}&X0|Lao*#wHQ-82=dzOenFr!~g>La+U_j?3Ef4maFhO%~r
>ff8X&_qeLnfE3Edr3a_2SLu#{|pv3GL96$Wq{{dNe~Hi#FoTnxvOJM-p%b3pFz~(N0)O6;xftl!0(uu`4%vF9V~Z^YQ7*qnKE;6L_e@;0GetL$P1(SY
Bhqquo<-z@jpXc#VAK0}RN#vJ?85cr>^`##T}fqmM96ga9m;KQ83aldB65A1aWS(~{YB(wAZnlS`S0%5mZ4$So%RKFy$if!2+hmEpm5VqO<)AwSsOjJe
W3j=l>lb7wg+KdlN;!eUJlZT|#(mqgfH>N*7Qcsk2Vmt%&y-_gWypv?p3q@VzG!vl+IsXy+o_C>~mOOZkPxo`U-&Q7Efoq`eSBqf_JwEe35p5v40#~!?
yU@0m-!zBylyK)J3HzVtLM?MX7@e*|=nuHRV=4bPtKCdj)LtX=Cki0us=H%g_SBz1~Q?ic(9R+7ScS9td77r85bkK8FaKXC4J7!)pyK#!8c77}08R42h
*yD}WuN+E+hw2Z^?aiA3dwotu2y*`l*eU`>0c=(wPzjUAV_>XcT?ex#P8H6Id(qDF10ENg-R&oQmpya)YmQI;pMUvZ&$WMM)AR8qN&llbC0n_|Om$y&p
q_@}MA~<HVTHD2!|^RPm<GkSV^z|`gO?j|9<8(nw)=ViEF}4<{`GI8I>u+J9vS3!k=)ToVt~;sLe9kpoDBXM&{8|{?nJH*p=Ztg#K`<-p*O{75{H<xzy
3iJU+SkkGMG}>1oieABW4JM`^w)W_C6=zvs}-;JGgX7c=Hv+lF?=Xy)yS|cgySwno4mPz+BjY_*g;@J4R_2<c+dA?N6*BEXdCWe|@a6u({|O0lI|&;2X
~kyZ)H~N0XW~9{?ujah<l~3kF57XMBwsUY$DdG8r~}TP1F<TEvVLYP*2A!RNIIZ@2=3HZ#!;#aKgjM`Ph&y4MSM-mywT{<8zFzHP!1RxCEyRI$!3X+!~
aw2U;UNx%E8iTY_*zBMVkB0DE>IIviG!p0uTBcB8m_jtmB$!||UlxHa`IDSZlXR0bk`p_l;2WFy*+#P#}I#c({)aN}f-1m3GzgK@>Sm3$O?V*WRP*Htb
H0zyJfYyimwJkAkupVfj@o4xAR3U#l=Elm#;5uJlq&^LOKx|rk>kl5bVCcYyPNqCbM_BrDc_8o*gRMN@_9G|a=VL6kci*?LvUTd%X0DB&F9KyH#pPlhX
b?D~b2k08=f$NMW}#GUD`0taPLwRbdEDmO7F;B1DS<OuW}XX+v}_&R30W+sJ4k5n86DgrABZ!gFHPyE=U}HNBNDa7QUCfknKn;9MW6Rsa0L2wK&%xid%
$A@x{4p_bNI1UVEajNL@8Ju?=oz(Qv@R1z0W~?hrD!`opQOT>f!*G-`4)~a?T48abjb>&PxuY(>bH~`zEQ9=;m+*{s4l#)yi6=`bPzTdvI6{@!T$64`$
JR0!a^z9%+lNajPa(8j}Z?oyV@71R5*cZ%-6Z8}ZiBI6eu$G5aNv{WB2*DegmQJl=`raLo^QZ}x^a;8Dki_I+Ga;2LV_F#t<Kj?;Fot{fyw2k~7LXH~<
`cS~;(95HZ~&CG9ISLne9^mcPa<CcmJcDWe)xYvRS6q*2KJI=PhexkK2EZoXC9~3Z4#jY3&kG%lg4CP&ULI|)=;QTbm_)<7?XT~SI6bAgQ_lLnUeeBgp
e*~w4$nJ!y1<g&B2qxf%Qq%Ptft3uI$W6E{5Dz4*nPy`kuLR-?WZw1R&kb0$scH?g<x_%A%9=Yz7pz46U@|(7$xLvsj@t)<2N#Qin|v(0cCNwBsm%Dg-
mwxpzbQcxxtiWFX;&eT#Gwkv@<q}{ea2nu<;&68HJ{yqTNIB|leNcyiik%_Ua$-YcjbDd?Qubh(A>9o?ij`=pquEj8*}wE0q=L`yWn2XF0^@h*i!RS2B
J%6+w<l6Ca?}o%5{dc^CC@{NIx8yYT=}kstY~#55T(myBJ`NkCiHRt?8aGX@Fe%PS-m*<NoS2t$U15mm+pHM04a9C!pi`u8BhY$iashO%GQx=DbgAN%N
HRw}5>6qiQnqodoQBGUz*0*O*vBt1QSHMhw9ijxSxYyb8Qel94fiblAmYO&DrmUu8hhm&2!HB+mqsE1n5a<JeMo-;+$9*tiR@fEBAt5YGbG%iwkgFrgf
=(@o;GHbJ$}59u;p<K~F~_ZrQ&tUhr6yGYU0JWQK_-2JO}Ph?jBC#M&gZ0LAJyiPI?r10_y_K!uM+{T+L;M7fZt1eisiC6zd2j1<o1R~qSgT$VmBzVg1
1MBC0Qba~0Djl1rIapJ&S~Qu&h)J1-LzL<bdtq641JXHxK49M2@l<7xxdT*DgLYYVawpu|`8CQ(oCVupL5_?hJiZ{fpN7YIU`xQlO?n7HdJn{U&Grd90
UErFb%&wx#`zO|{EyKAC<L1w9;T4^5F>yn#5(0f9TZ}2MKbl6HVT**>A`)DvC?ZRFF0m7L+!+J>kaaCao)kkV9ncD`#b_}WG;=K@t7wol90`bkH=uYMr
mXX#q$a-TG^a*UB+HmC(}18UmZ8#d85%i0pj&d8sT&2Ulpx@(=;q`n!lb4tFe?}izHzK=XJ0%WsLFo<kM>1jGB+IT~UoVsFT?Ry?)Nf#O}yg{Ad$3M*B
s=KuaEShNov0=pRb(?lRaEAwSh;i!+Trpl`XMn}-9g|1*vBr^6;pOc0MPwfC4GgG0MLj!Csn8Aj(N(Nv@zVlh0$iu+WQCJ@JXKG%Yd>+9*%TwV?QssQZ
D!Sk`bieSxZDxYoddB*0%Jo%Bk@jS6jot@rZ#<Wm(Lf@=&fR%aGUio5&SJn~nOi$v`;>&>9rWf{z=LrM78FI!lJ_<a(qc+PU(>4Jr%{LpoZ+!P#K>1T0
eyanBObILhPO<~&y{1MS+^B`L3<d7mAYz%Otg%w57wpeSOU(?-UHZZ$w*ozL*1%c8XK#JB9(*cv(R!=|9{Zo)^F~QGr~8p57J(N|*?krzH+U~xZV{=>c
|W#@3d#|-Ya_YJ2i|zZ`o_NSQj*;W|6^z1lpox&Fk9SSw}#v%R=obM4y;uzl1C1*vB&{_G=OfL0@?+O<x+(&0b_rFlU7+w39JYAY`n6pgF_k}o!RlQgF
KBE=|yC9*oFH?em>krnF8vONMhoDo=+flypiU5Iy=OEV5V6h(rDov?^KiI{$xQuv@AJS8&`rxI@E72idFo5Esstg0zW@c^AGDOB(4j_n2y$mdMyDdpEK
+9;M@ct0bb0reZai5$M{PEokqbSUkT42DVGIG3F_1Pl~alkL|%BA{CEzSIW%c&uzVF1mctxgJ;`DLLbFes;V#RvxvvyUCL80n856qC9gDpLM=!EI1Kgb
e!RA~Oh{Jie^*S9p#lV*!3M<KWk7e_pEWpo0-EZ^JO%tKHT?;Z5t?uT@kKwQ_%z%mg#Ll?N{_1nl{saQ-$1*V$PiA&r`wM?x$h5u`?ad~xe|;dAJd#(9
NVpx7d2tR0_J@PL+w1F2e?*)o%t-E>Hvf2)?rrda6@V$&VHb{+_4G*45{|oLJHn@;W^Er~i&8B(yg16quhtU+^s#CxyDQ`_X4j3{*ymsb$TXkZq3|#+{
6<HAL*GmP`Y~Z5tVfEd`EEh~`ahvm2W~RG`scwRzG;^vv<k+a2qVu6(trH?>Gyxf8Nk1O9c$rV{!2ms_Rs)=-)zU9KRE+X_CxQKiKK+mzn=m8$@l+;PA
UKX(BR)XC4t{;|C>I)W6*!n{-@vn?)iUx|NgV@|H<cfjQ>BKzh7C@-+ca`xBu3n{_6{*|Es@G({pIYuX6Z$ne>1EpJ|w%|MGAD;2-+sWs+}Neje=o@Bj
0<*W>eF{^Z}Ur1=NM`;U!(67svo|9aH_N=LsP`G0Ks^N9c6@|P3&@9qDggMZfaukrq}<yVIMeFwjd_#c}7fkXbA*ZMD3>>oSoe}C9-WX`Ym@OM<qZ*=f
K8}UDH9{%H|@9z`u9}hTx*XsLQtL2{uZvRKj=|3BX{jpSkEY%-T|1V0`KdS1FsQ)vg{&nL1kC1<a{O1b!y(jsm?SD?dKlpw8{Vx9h<L#P%A`kkHtw-GS
>W1de?w>{1k8+3={X{8Wci%qSxa25R<d<E3cR}yEw@dPM_wD2G@PoFzPc$j$c1~1itsmjn-M36nvcyxlaeDl1Jl1QgTkvhXoPI{tf46wT4f)-FA>KafT
3yyP$l|ZN*efLL?}YMrlA}i*a+#qT`tj?ob562t+LvwDi@Lb<ueTR<V5M+4(iYP(VPg|XbI}Xm<%$|yhFpe|b8VmH16~L2c+2i8yEpnpe9n?;lhgZg@J
Q>u)K<Oz5$}(9|D5sM|I6{^k9dD|Jbku;?b~?SEz|t)+jyIN3dhU0@sgOC!MFMMh=M0C{9eAi@&m<YzcU_?iYsY+8&A8}hBto4M}J%YlIc}E<L~(B!mZ
0XealA@+tjb}+jzT^``7I6H-Epr9<LDb-Tm8m1SF`V^KCrR^$+^^_v_zltvmnw{0o}UJ%69i^zfL1->a{@50idhAAs2{M)~{2qkXcwrhgIdrDw{=_?zP
K^)uQlUM_A|?)G9-ZkUes%?(_(Zley6-XQ1mMPB8#>ivL?h!DP~Vssem^8I*c)zFN;-+2Gt>+yGw_umnpf9A{I9?$(YU%dD!`j7AOrOc0|lKjD!|J?D`
Ryq{_g?K)?p3naIBCh_OPx^DL?7kHz%o4Yl3!EBdVRp0Ql2Bij)D2fw?GW{cp8Ws8|Nc?G{}b@}k9zw9|Nf|tKi1=q{n)?UkB$FWk3aD0za4-4--ZW&n
SWexX&&Ww`Ip^}T^)a$f4_k*zrG&7!5{yP<NcxU|6cL_n7@D6{Kdb{=fBQJ)jvhN-_RSs&X?Y==gU7uyg&H-k9dE?`y<{zD&AlG2KoHW{j>k_zou@w*M
IizlPZn?<(D8I9dDW_xj8mmz>&wXl45!XP|gU5Mw(_4{br{Xc&lTD>bDI9z4m%drgmRK^@DN*O*YXD22iw789fZrVdO&(zvAucm{*pdmOS)IT0srD3Z#
}l8x|<pVGV0G@daC1%@nRM*24@LWef)T(?c&K3Dh;OE^}fu8?urMEPB{QmRQ2Ais7|uH1x@tEz!h8mL-!q&fz#zoS@~>V9Br5Md8)z3{`9E`vjr3Oeik
$STL`f9m&Qk0E<wmYhrGvK#{NQV@7Xj&PhuO%p2rfp$gX^4Fpr$SqJWE`Ur1TKgZ%%Jo*sPsJXGjXv*e#l85)Egh4x3l^%JD0|y|VQMXZwYWBnX3YNnV
hm~<*Gh;8-U8X;r6!t&j34$CKFnqiU^zseEHSR+t|1y6_^Ht|H+y@!2jTv6K@>DtR(^|+eQGAf^^L?gru;L*7$>Z>o!9s;So?2Os+5lNF?NysMI}aKsm
qbTH%vG~N@*<6E6NYsMU!+4?tRo+~?iIc}JIu7c>MZz3NhX}*tDb1~v3$s#lTau;%mL}}R58JiP(BvoV;iKMc2`3_*nJq5Fu?sSJ@}BX_4o)K>at~uJ1
;l+R=kz4wUCR)H$@Z7J`5FVyQNhQy4@lu-Oowrua=(Z*Jt9$OsO_uj-oiR_Z)ii)Apa?b4!kb=7LO?Ex9{{?_E(7V?0K+JoTA|Qr-Qi*0tI+$fjo$LYc
p+`dP>nX}H|maG5V=VsgB~5~eM=Vdrw43w>SFBxjX`u=WW$ktdh6<k)pqWP(?r8Wo*Ta1zK<n9xzji}iF;q~$R#;c!KE<#f03CRx#X410HeXYfLuJ-BW
O3g1UysVZ63l<b<`5nUOfR_z0~6|ji-YpA)(Sv5>ubL0p8z&~$IQeqM;mCDEYb`JB2yp8&0$Niae$_$5@-bl&knMr=L(}b?3LdJwd#}vFWPc~GXDOR1t
SAJZVRaN0QCilt;hub3CitdM{3mZqM^0tPQ`{OQnbZ8Z!p4bTf`uaNMe7MMd*!$u1=~U8gr7n^_7k~V%_1NU%h%S#dQ_Xi8YA~3+GfIZ$RN2m(X5>5%q
JULyL1L8;zL4CRa>FVwlhJt=?En*^Jcmcag{1sdZ^oh$sOji)<_zrZBrp7<2<YeOLs|q&DiCzVjH)waNd3+nY2wD6hwvS*sp}BWl7Y8sd4yRNN6OFob<
MRy*c?`_ZD!LXcT++J%~!lrue~6@${U&omn2nTVD8{6-t>faW?wjAfxRU?!uKsaRzLd(?I}fXv$+XYU3ir2UkC1I|LnW0I&fJ$8dc4UA+<5`Tlp(qRTR
E!?Qav~nHk)|R}#|u&;C&v+n{_FbJrH1q9_CHx&Ja=MpRPhJ>Dv+qT3-+??3+f-B-NDlda5_hjoz8iCTtN(c&}XCcbYF2x^966j7taQSS$YQg#cQ0zL#
Or%40y^Ib<vOzp1W@iCC~JADWz;~cuq{o=i#bA8w0+3qD$Dh}2IX5<yGhs?eN+gJioHWx?-4Czs-WAh9T59a%W>YLoCn&yoOXwdA2Gj;Vwa|p-_RJ}0@
t2D5LpZF|tYlQ}J;YM{1d`+G?KU}`n!~B+yoNLgb)3<!|d|A%-e8lX<G=9%VMSg#W+P8dU3X>*%%SUH#hn4m%AGzi;LErL`{!j-?`j(G4A(P4P`KXMo3
;LFih_86x@{#k<#^ifG;w48z-|~^@O-DukmXAo9GF^32E-h@W70<)Dj8yfuZ4c?*b`n}HW-vNsCMl3{?oJq=ri>>TD#(C9sx|8LMISX>G@e|N?SvlB1D
C1a<{#gd*YNRe{te{Zf1iK!EZOe&`G;$n`ab`DuE)3e*Z<H%^7Xv{xsUHr_{jF$wJwh%kU#0*<9b?-qe)&O5sK*f`DOm}(`S%hvPq!wD&~SUxi3$?8vP
ug>tKx5Q&Se03r8J|VYOC<E3+gZuHze(7cUrXt34Qy6r2KuY~Z`P<mfzn={FTMwpC<y=Lxm^I!R$@5&W<NoAY1tRkFA6BE+t$!#j4bUwSPsQa)4Js|uj
*zN;`|c1#Stcif>{#|WJ*CLPV(!TKOnHa%RPpH47;UH?sU^%$+@Y4cDzx~K5YjyWl>7n6ro9B$|X&}p>YDO{m_XPbbQ(T?>YMHsTcW*K^X=1{f2;!XAN
M9FvgN6_bqmz|K}P`_n~;M5%%$$B=np_;tku0w4K4_QW%(6rHSQl-+1531fa5nd<5RR#5t!sp}KhIwx2iE}8HT{gW*Ml;_OqeF_>F7HngpxZVVnG;c!0
_l3cpf_#yiT3`4p2UJ>L>EsFMk{|B02cfX!lQ$xl6Z5c7;dvjp!scnM(Z5j3OR~XEf5(6xW;tG_-yZ@h6*KB6HDK>*U$A>p4rW{K}w{uQ|?8W&T-`&%;
OeA&qxtEu5pxT&(c(&y_g(&(4<^BQ@9v%c`vN+KH~hd&mYo}6&mZoX3Gah;BuUA+{P=Yh)QmR%YD5;`}1ni@oeDrtEM7=9|JwnEx$&j`D$Pc0TXlRwRc
dk-6qC!e{}V*Ii{On5L$kdO|j9@fc1}SP&v86R;YM%bWRV!T!d>cHEk1xZ-*AJ-ukXSzTz!K<BXO?g^^6TE05mi>X@lU^XcU)CQ#H4&a4^~7=f(rB7>s
-_*U&zNf){8))l?N^7u<U(qJUysNO8-&(bht5qjoNyf?xZ)^|a&KhT+Ll}eG_3xK22VLUz<oT}P}q`?h(RfryP@7mJ~YEXy9Jv7Hv7ECkk3OJq&70Kc;
%nbYR?BPw84D@;MJ*k52%0oexAPUPS$#hAC3%tNb6Ap^AIK<<<FLDwO@35dx^k_JAUPJBFuqgMNWrUvpspX-R-l!<HJ87ugk%!G{-x20$xw76}1Ym&aA
pl;JXX?aO!_WB})%++}mu2IiEWA<J$cMB9?Sri$IQ|%aSSh6K3I`AF($mBEl43nSZU<g=W!(!$J#baiSN2lwP|hQ1EtJf%g=vur?bL@Y6{@OqK_ms?1d
D)$X_nXrHtAuGdlJT9{%vdZ6dsxA6n2+sRn3P02;i%CKKz^<ThP-xw;jkte}$DK6qV(?K=B)X&_3J}09my7=yJZei9I`}C#`033yb%q9nE=_3pn2uFMK
z%RSNIY6Jb@5ESkvqPU@j_(tgGh8m&s~qY;;oIdTJ*;c}Av#Fy=Q#`!7U^vry4L?ItH2mGRknxK^-lJ!scyb)vO9OOqNf9at~I=@uYjLs#bx4Rm?>Pwq
AUwou+>l~IBF>-C$QEqY|`)k<z;3GIZasEgr@qpgMc~K44?pOH5M`Ah8m2;Gp3#_@|5yoyXsn!=CDdhbgcD0uYR+E23nT=@fCm*S+V_NW5jy~!IVk31R
RS)>ZN9B+CGi#{?(6pW<>ga?OwC$oQvXN>`*s?b!GtP*wWw)p5@Y07Sse1dMLC!a5gmEz%P5+dxa^Mf~B8uFmni?W@c|Cax8s9FiKi@M?&?8VAGUynLC
LLS@n8wB)o`2+@@D-0}MudvMI|)vf6%Tl#5+`Wll1|Jd!uXvB)e9Z_@km-f^;LUQ!y?j|QJ07a$ab?jKl7Q;A5{dMi$<fV6_d;^V^fw}Q{_TA^Bi1%Y0
Sgp6)@<M^-ZNpr=pc&+T+8~HB7;&q9ZS_g%yP7xjqP*;%yW(ucV5Og}#rr86A5_tk+XGcm2nean8pOn=ltO*$ZXbQfs9=7K0VGhzv7JcuytVK8zH;mOF
}pZdx4d=t@L0BjlOQT?z{d&KL&OoN|fPoiIPN=I4WYHXBr(c^^%Xv3eNxyym%1@2D;G=kXQhC(9duuE%C_C2BX88;$J)ux`JQ$$}VvOe~N;7J0`A72aE
!sFeKjuH}RH`GiHg39fEjD**Fk4#J~(UIw8x2MTUk+Mp9w_M^#HOb_Sltc9Q3W~tt{dgCizuafR)FM^iB(n;K(^+tft<UxvTujpy+foq(&IQoe%<T3Or
=W=|MGF!R=dR%Hxb-v<7Sb~NFN;AP0nbQKJDLmtRVN6m==Aw|L;)?N~^;FlsI!!HKr-50pT|BFHUqJ=FR#`#W6-n4{-TXl=hOi6Ub~Q$gt~>?zPkn_G5
A@1zKPC$@OIlH<%tyiTGU)+@$)wP8xqm9Bnso*8Fy>L}5L>0w14|P>=kEcq-puai051nNKrsPK)yM!|-^<%q(ao^KQBiHI2Oi^HT*M#yP3Ck@Ua$^)2K
71m2nMRURt}m*4cm<6N0m~n6fO*T56{Ga$5W@_r2NMImG<5S7+EyVCqKgL$@_aGGs0^OJ&XmJ`M!4-*dqBH#>Am>bu&n1SPaVxg&%#(^eqLY^cC*{*k0
B3Sp+idQVXTlLb%cw-oF6Wd#~k$^-^{16!?KcjPfYDmcn()82OQEKCW;_&CHFyzMz^2BznF?i!?q=9K-0avS_|~p<s4TtQTi*hT*yR_?fz#dj$^4sSY2
C7poRdHW7xiN~3xbIM=pydyq3>tkG?bGu3v1KEPGJXJ|Zta5T9b_it9NC>*Y5$+fMCkKrSvuPD12xTKHWMT22XmS}kUkIeK#74tny6+h?CyxU-qw=;1M
Q#@GJ2+AGn{~!B*gL>Ir-Pg(#<_E?O)9cC1;Mo@*P(Cjlik1=Q=VTZwG#(!#tjxu#ykFl>TySNMR)0I~khml;Y-4{eMgIP{LCxns=+WQZQ8Uv02EX*Ub
A$oLKYku$y6!fVJQlCAzT!=$DTZa;SFQ!SS1YG#E`=#`U=?8s?~@FO9H5W07J_LoBqawP%ZEz0x2kQvWCi2R=e|(a%2f3uAWAu<aQ!dA^DI~+I}Omf5y
$Y=KJa|M>!^k#RmkY`;%C>%bBh31gLoj_;r7ZxI?nH!pkJuE`w^)%i4sZ79rIDIlu>5Rx)sAdTZr(61SSTbMf6~By>;kwhnO$91U}?$^spY6w~}-=GG-
uE)JOClZ?JNtM+SbGKjRf;4)idZHTxUu=ao6^Y<aRd*k*Nu?kFr&JrCDGa>zIKdO!AKtr&eyvaXw1cv$Xiq8fb3!6;R$Q26!z-Fr#7sPIpks~sjgmP}T
#@qGN)k8PIuhkoXVFp>G2s!8TalfU+3>!Y`o0wur`r2C!=yC3n?ul?AQ$=Ct51XkkQo3{Q%5B=DWwH!A#<j+c`VRq<q)o_Qkm*b{O!po_CyIOLvdO4>W
8(~)w4I+D>A9y~;J8I{nu3DyZFXZQT-qE9_t;*JK>`iXf@DmDrHdXR7ODOrSS`30AT?_iB+Dj<gNJYKoVX(UmDdscEC{b9Kg=%o;3<9m|_3&tPHE9R_g
6kh^h%o+SH_{+Gm6Kl~lZ3-i?1Jt%V=wa$zeT$KVFj2%c7?@f11OTCDshw%<2@n1-=Y4s|I!QPB3DX<@!(S36Z<|e9IUU|8g5D>X6o+REhG|MMG5T`nF
{E$2qTa`(dj5=i443gf?xX^0F?L2G6<QMPY$()hQL_A=t)3$pRm3g?uhlP=|FM0HKE46-?7Lg<xA!g?2jHbQDi!$yS4ltp8#ng)l~L}UIS=m)wrOw))M
9Rd@=IkzcHViRGnxw7Y@+u9WFHUut}Vai*B%g?Hsz7#?>{YGb-VEJYUd}9u}<sDsYkaP{I0IxbUQ|My?OKM>B=hCbOAVDJK9W>U;=~Pr}dSH6Usj-A4+
|Ci51ol_oU#+;ts-dpVKLhY@!fHQ|naT&STMbW`v07RFjQGOLUACwpsU0TC#S3dzqDOLkA+`|~*tEHx;Ejfd)dexts%0@bSC-2@FGh2fhuDD1B`tPkCF
K8DM^DpWh9%R-56B}8ev6&TOFR)kb$%i(Z(3yD+1HNf))o~RW}w=(7T+k%DL&tXL+qO0yblfsw$P{R!Fr^*)3+o}xJvSGVnZGwX$y@#A}#CU3OdKGN;%
*eB*b*MWmZ_>KE><#j0<U&y*Ji(5|8xIRxE5p_ri^?HjaZ)BS-_UHG8&~7Aj|WYr$9QzHE!F*u!Y+UK)<TcLtVriQylXf-%qkSW+mBE<zPIFGKTol~-H
!;Qgbm-M_ss09)dI-fJvEG4$0B9_UPQ8(<=F3gNOGNQ>L%GcQ~Sb{!;N(I@OXjwUAUuDEt{ks9G{F#zphRA?S6!Xb<Ioqc0VF&ChQl!-H$Mz?@QQzw;v
&j$|L%IKY|;bQgy!FkNCM?{M~*8_l2kD7uTU7FKWSYqU%l8FLE5h`HlPEPsbO0JzD{tvHq#_FaPG8wgH_R$`UN`@Y?0uUd}()Lz*u3B1?(AqUPA=f<w(
rAn)T7^O<^kxSA-p7nt1U3U%l4=}Oj^$kL(mPGOQ;QD#N^aFLt$A|Xv1$<Y`t@CdfUb4KYcl}6V(HX=0LTN(DH0$qoAGc8<=SA(XoYe$3L54<#~!WPbk
@NhAo3JVm3%XLBUQ74edP$6^DB%s>5Os+FVmM6ozw+Ad@j;d)GEDwDPWT>P3$(1;c>!rhmu7fS*GuK>3u7r9!%UA$dsqi!Z7I@cC?yWb>f6=3tMDyqe;
0GV6;(JWx>Ab7~Ak0hkb3ay$o@!Xq_B!g+9jE}X#q*~g2b9KQJU*)oD)zw~O(ngFa!I>t=zOfF>Y#SNKxMw)&^^6rsud)~B7x(K{pxN<f}<O&D@qsw!`
nG#1U($EWD^AXjIs*8GQHJ$8SbgTh4YiB63Yn77d$X8grYW+NIm;Ff#enp4C__!1c&YJ7x<#CWjNt-*nj#3=4~#hIZUo#efZph1gj?jIxtja8+O9rcvx
>XDa3exmLmdCxr6!F<(<s3AMY53P#D7^oZh4U6%Qrdh&r|ef=Ukg3Oyi%K}vi`(rPKmfhm<&=vYhVU+V2VdTV$Urn_o)s$?k2GP^(P%^Y$)hG+3rqqsJ
LOyvUmB7N1{T_S(r***tyzf&RVJ{L>1zUpl_bYYmonHe<)KUtmz?Z<xCkNv;>*+uY#B!s$f;4}3p$`t&nHxj$!M3)Dll#h^NLit4}ztr0ozBB@I1-nWS
fQiQi;qas0*e|_t6GMm^@oKqhA8OOj{qfVFWQiU)=K_9YNk)k0OUzI5T0@(aD^xER>}R-WXJkL#YUDCgAn3WL-Qbe(CAw!~g7tWf`S<#%l+Y$Vs%lCD_
UA{SDk#0LNn*YQ=L$yVqlR@Rxvs6+1S1<u_z0_nUSm;bfhOm7V4@_S9;9>;YYj%D(4wDuXmOPQ_PP+DT6xB#%~u>GzQ)_mw(C0gYvjqz>5L6Aa41*v3^
c(kSv+)mB}(RAGOmCmkMpzF4ky)lcXSJnUUo)(H&vrHbB+MwynlqBx_yq8P+tS6DjzE}K4MW49XnGpO;a6ey>1<imwu_`TJO5h3ZE5eDx?|1Y;;@HB*%
9GgYvyf3-;#WF->#VuE7*Y4Xdo-Q-v2r{K9)JAp-OP>A6ymvm41B178cteKb|yK-@yZ(1!5Z2OX&nffB>l{V9hZ5vZhs!uKQ}2dv)S@~b5s?s|Pd!?YC
CQ}K|Q!TCbTAgBnWwJgS$>oEo}Jo*tD2DYuVDuWf^Em;cZQ;zZ8ZA=AL?!tu8qFfa~m2MB8uZc&Me7%p3lyx`x)(F>N23Manc?Iin5mP7X+;yq6+nkj0
)1O*g*EaUwy3z%Zsa-P6;|*o<mp%;y+=ttJl`^ZMP#_P+%?(3o+g<G*<vTp+p@go_>nIosi}^%9eE6`v@6Kp(PQA!+CB@+p8>mdb_<<-tp6m-1H!H1lx
L+e#AKDRJ1e;1M3@Z-2{+QqNVN!`q<yeBA+I<Z(v(`t8$xTIG-Z&pFct(FYza;4CjPX3~U46HEO(J_%M$?ymCj4s*Tjwqz%;r6*I>}XpZ{Rv1-Nd15e-
3mC4{dl2A>nwHnK;#s`2f#Pt+MWDR!Ci;|9F~VTVP=oc$dR2H=ribM0b4*Smj8;Q;&|QN6~v!Qycqz_k80qKDY8Od=BjH5hmxN60nA$C}_{O7xv3P&R4
xS!G3vNDOB7AO*KmMaFOzZVuTZ=J+VzOZx?86YX0Li>Ei13V6JfFuQV!2(iu&xlx67%ZRw{zu%4ra*Q3Fb@nh;!rc~`Y{dr#726Ny#-T4;4$Kitg@l+9
|aO*IhYJ*Fm=^cIq+qh1XT-5D`;19omJ)w@rlYK(e^z|pvvRfJwUwUKo6YSq^hl>GYbtA**qzo|;uh|2(oXVo6cw#=VB<Mj|<y3U}I{(e*w*doDjM3t{
5^3sWE`cxqQRilmSuf%apcOD)c+Sx7{`4RB>a?R-q+&dO+FORUa;TOs{bGiPa|yR|-iOAjnW||$t6%g>{uj4reDm(p*WZ%5kIx@}=KlZu{Hs#m-UGpiU
hpKJF&MyRaQAj)7=8h_EFGK|`%r-rZTwZr&tgiD8(rMgGM7WMt;cL<rbPuSb}wwI_~K3+Yv_NFRu&6cI@+RN2%H{i$-PfT^r*1k9Pie84vo{oHDzCi0}
4X0bkHh&q_8{@tteJ+<z-x01^FI#QqmA`K9Qcg&mxormky~GKOJS+m`kZ}p1Fh|Gm_Vji&nQ7xT>M~&XRt9+)AWX<^0N1DXpH)@^(6A7YpHqvq}P8uyH
i_FpT=r0WUn0PIAwTBD7GKJZC?imi_)=b)R6pCwM2pM{N3)=RqB)_g4fj+#*!#BLxE|S<<iGIKchI?ea;`n5o?}>n?`JB$bK8(HG&}#}_vZ#u3y~OE;h
Ym%TSzb`;6dh2N!bX)|XYE}3UB2qeJlzW^ja3=*>gPk)GvI)7zl?~KZ<uC}f|9lD9I?ZJ`{Ykk8~Y&m0L5>iH=&#_qb<l;gF*S-p!J1FW_$Cd}jNNikZ
+7w~g;vSN*6gEqo2i3pGh2DFC{LwWC)W73@GpV7w9?Kn8qRsdI9qp^sgzn+feD(2%H3d?r5QX!KshTZxo3I4-jh~aw>GIwq>jVf(<Iv@F(-Ip!ZzP+iZ
`{RfnlLq$EK(3l8F-Cme{S<1pOleZj+f(MOU-#MvXf;6beBl;P8%wZbpQ&xDA-N*IM`s5P>W!$)C%c0a>(3+8Gvzm^NB7Vd(F0vm3K|AJy)WA-)gh^cH
v?hBSiB2P{aZ1?#Q%)887Qb1S+1~k1PgF`H(iJukeFg{7A==k9BkRL)uD?e_2mpwbvzqmj-2!Q{A_`2LsOqnbAtD*v&jRVIcfqMm7Wp8ZJ>h-S4=&hcS
ta^tzk?tL+a{zb)j!!N8sc!bs0epX#EH5zdZ5@Hs*vDmfwmyMa2-C8&FMo356BAdnWpx`#t)k<qtHl?N|8?Z$Y{@9i34MBLab7&RVCvkk#Uq#T1%y()p
ZV%;Y?RCUYmK=p@DUVs!2kWX-J*E|-fm15^B<KsJGf}y0|_}lW&_(6WxiyKbgTxw5%d;9oL5#U>2V?JK64Cu@S6lz`z>(+OwOJ84B2!dzAF$AE`{jWRS
78&6rO1#pq?+#!b57dGSy3*|?3%UE?cC}^6a7m6IuweOiW$y1L3j3RqdiJL$N9T61xR7&Z)y|97C1q<rm25WCpvFl=YN?);kT+i5*SU1>>(SqoM!k4r1
1j-OjO%JpHR8vS7%jvTxa^{G1(D2`55TY8gD);V&TxWSt@Y*V#xC85-cVfA0fIG2$GZn^=z;9Cz3&y11uj}?3F+p;Vge#vMPd`eA6_@Z{wDi_<dN$|Di
bxgCgXVTO~zZvE2)Ggdzp2BfooUaDjloYiGRD&BXMPy&{n_IfXuu=rG54&S41`dlJWop-W<;#UJc8BzZd04B$1M$l_Rf}47kU3iX&_|Fc+aP{78e*nE=
B(TeO!Q#USMdZ#6PR%DS22Wq8fn<qlB28b*%&c2idl@7~N@gLOT42Kfkyp67tP^&bqh<9x6b#n}{B6`z&!ze&zSWO)#BRr+F!C(UrR0^@ubEn!7;=H_1
gj#YuF?|9c{>mIOA`gxz}`{=JMrkhn`g|7XhtIvLOmy;tMRV4T)+QYcH#q@r}EAYhPVde292em^<GA(SF1jyZs`Owk&m0<?j;~&;Sf|s<o4>2rYhCm?8
f%j6O%kuP<_X}Zqf#TiQ`ppsPjD>T+gd3_k>&|zCT&6HHe|SgR-%Ru^-ePAG6(Qt{F;E}mH`;?3Bl>hDI1a$q*?L!^h)FECB5HhlpF7U=SiTstP(X0kd
oMg{kCYI0f>oPub>%Y8kQ*BVBR%lG0HhKajUG?5H!15dCJpjavc7M23KRYhPt-~?BW}%V41jmv!XTb9Zw1kj-uc+0SkSU4Wrx}Wl{log>Km@oV1+)<z?
d%_6G+<f7E^(vYp$?DlN*6{S&@vuulo8tQ>)DJkzcn2vk>j-GOafw%u3xAH9pn!S>yZj5`T~r2`pd`tgB5o&2!0_Q0-Wm&iEeMgcx5Dn+0xk(<?7OidH
hb7fIpjBMv5uj{8ClU;qd#-aQT?luM{}q{&2ddUjSXEd?|YnQ?9x4k@8p<jMil=sSPQ*dKw}-=-eoe(al(#T&y#!#Bw-yM_y8wk#o5ISZ&}Jz^e?x-;A
$-;kTcxYbHhsQ2W0HWz`px}kI}u*2dK`w@jFoM-1o;Y&1LoD;QgAG3ON#+%B(j`B)|=tRAeUVx?#|B{t}QI7QOx)^F9!D=0pa>whH3K_!Z>u4T;3`jjA
q&J)W2{4QESI(Q*u}dszx>?ImCcfgTPUs&?e_X-tTISR`31xx8*G39Kqt}XsBbs>)H9Me#_Vcc?3Yh`#P(sq@v(o)ff*BF#AHqF1Ktfd0J|1zQJzNk78
?ATigaBd^ZxAPQlwmjN5OrV@gNu`yGkeb6<-x0^l9G2MUY1f}H6+gmmAe)8L1TiM4<I7;9)0E$Yk^r0z5BQlolEA|`)RSe6@qPZ4oqVhY6LK|6AL4O@1
m-q^zus`cJKq8^qU*B#q|YHwLf{hEE8Je$!>B_jS<dc(mwA18~r+`Ba5-P3FLWqYh2$&QsT5vB8qsRP!yH8BpfcCq>Oe)p}YlmuZGX1C>P`jx<#9D*Zt
+<!eX^QFUB2RN_@3M_2C#6bi$-O_U3X*_wuf6;j%dNDXl#>bdvlD|M)@>uX#?p-SW05bwc;z5mfZFkuHmQyPY0`6v~-ir<#|Av~EK4l7fEa(l`u!)(|5
8iJHFjq9r6?so;6H?<ZERU^GS7M??b!M7YFzd6|y@6!$!Y11Ag6`Go1YfvM|&3yn8Iws70X!Gb4j@_KrHb-f}D-rQ&Lk1u2h@#1|;Hs%0+MrS5_b<c{z
GO@Tl=Zpq6ZmvtXHDrMJ6f0aJ<F2g)etXNwL*R5^e^OZZ{=`TK&Of@|2FGiq51OrS1A2m)&OWV5m~<jwX_RC(X4NVex9^b7qyFK5MohRtj7UmCZk&LAv
OZH>;JIy;zu89$5)?NoT-_M!1o+zB%J3SW%F|u$t#*Cf!Q*%++t8Fmz^%8$#!1`Z*28;Vr^^YL5ahEjUqg34-Rd5nQ&XJ7UUy_-ie8hSPjEMRt2b*0wb
+8wF1>IThD+kuZu&%M?_h66eaxI>%Q);oC-WOSniWr<O33*IivtFCy(=Q*%fTi@PDCPl2ril2FN#mL(<#_KH1~+c>soV1DJH5$G0TcbyOa7ueY)%4zY6
iUm%=9*l6_tcf?J5IjoT@$h?5ouyqo%yc0w?nEce>x4_mVl$4;EJokdJ@B2#JE+dL`C%%@tplz7dqzI3O-<v97blP<V(|JW}eklaOp0(;u#U8e3&nLlU
EC44`|mt_$_?Vq*tsW7r;6#=K7gmSVNHl50xpcZBaZ#pP^zN2snbgZw}mUPJL_ONeSny70BcFL{Kboopf=L~NZ5$@T((hU-9Z)vu#K*$G&GlUzKvG&b!
Q;(LKm3!8t+r5}n2T>jNiqL&dMP;`)?zOhj=;BUybw0Leu|O*>%1y0lCIj{MWZ+hu(wAxr@$&Ru&k)GS)nRQd+ATz^`9q~IR=<MkDn%dRx#WOXQUUR-(
~W}dv>ta(DlB(L4M~4y;R)=2{G__aOZOgdI0=|aXXLf9Oygn=?Yd^#pTI>h@Z7{_G6o!_xbFm}CtPES>tBTcKF)(l6Ueo~<t%=W!uTa|c5)@a?x|Rwa~
+6>iF8|JTqM@4p7(Osj%;P~S@9a>&D?)9)BnpgfB9nWFWF|hS=h@P4_4wflSuYuJ6e}oAaU8>jJtq4YxGW*6DPxcq)V0M%c!j=nVTI^$xivB+dco*3~j
wX)<<758B$)Qa80V${6nh5e#6!LL=x8f+s)SEr>>e5eV-`$X96_u<GPQ*iBw>y>Ds@<ChDRbeF;B0Y3sn+^u23?<U~KLe<*INyfF7@=1WL?c-98J>FXG
(!9!y0YUm}d9;KCSNb_`Q)NBGH3Lo>>?EA>29r<Zm3z=8u+*yda_tW`E;ee33M35F&pIba%l}K~h8|7U?`{rChFWn!!VN{S|2Zf7mm^#VIytk!uc;a*!
T1tNQo~Y=NtIG(q{uLDK?$%XZ;I{z*0j6uMd3WK6#L$bXK_ny>;mc?+>i!~vG7x6=$~-3vaJ_(4Ar8uwFfOl$c$1b8m@#r}$pWZ@(??M;C%iCR>LtBHc
a~Wad<dOchcenM<gvqhPHaqgIy*{i%wn5(K;AW_EKk6%0h<eV3DeckrI4(#upoVW)A@d<=;q^eVQ*4>s>A!8xckQ*wo^twOYkO@nN^3JVAzZDX$Ir|_E
#vzQ^LL-TLfy^#ep^!#DPfVP79iE*)Ao2Uc>elPN_YZW^_y6^C_jxn0<@yr8pI6P(seQiN^lNef#}!C-3LclMD!K3kVq}JzdH$?#|XDC%A+>b^0OhGiQ
i=FXQgUWRXia$7uy)3R%Ds-{SQ?J4nU`e)HzZ)v8wX@?xCI4JQ<+L})Tix}Y^DW3*+e{Yf*-{fb4rY%CLqV}|L7hkw=_ing-sK<&Mv5*#u~*_Jz45r*o
7yH7BGLh3H69z29xgBB|XC*tp0aB@?$pTMZzPQ~&PQm1680js%4dApq$9>L0#r9ruqcCi8Qugv~2Y?yIGFz$9!kM$q(?ccxp|4Z~)AH6-}+O<Xbg0NGn
<Tuv4=;*=BY}31ZsfLf6{2pRdARv2_c_(Q-JA>#e!3gzo`l81vp49e^3JHzMxGK`8a=H__;M`Zu<tcWvS4()5p;S_g6pcFfhFVmdR^+p20dEe<`w~1~Z
OHeelXc$n>39~{yzOGl>dN!XteP>iKPLXhbE<zOsm@cG9!|=d>JL5)#*)8ORe|#N#72C5cx+G!o8>9ER3Gv8cSk-S&HWKdkU4UGc2CyP_(;}5kBAli2y
R4OCTM5#hxS5{s7$Y(q4$?huRPxt&xTly2y9%)qI<EoSQuYC<QW39_SK@YKi=Kt`8y6AiGw3snu_tV+FD$>bM}ZzN6#x51<#hl;8cc43h%e|<3#PcF%r
u)4!3yVrQ_Pm_2V;TMPDd3jyR1FN<OJi*SXIIu*+=I?M7207c)f^52h8nq*#2Stj$h$h`MPVbE9@xtbJUwykddBay5C2tJX$L&?@UCBea7Y0m@pVfRAg
l(jPfzp6=smgIHRUywHlhMq&*!NJ|gYA7&r*n_JTD6ZdkUh71GdP`s-*qu5+J8*h@lOqUl3mQNZeZAxcI8-JY4#I3`{6~yNgG+k{_!L;Ot1h5BUn(3u!
Q<rlo)|SSNq4<dB+a?bmp9MVtPm~{<5=+r@Up5~gM=;X>bk><459V}Txm0G)Pvf>Lj=d}=w1e`-({G|^!r0zwgo`7AeV{?V5*dEGi1>?T0XM4p=cC@Sg
9{er18uOvKequAz?6EoPW0D@m$Iy=R;{$t_D|!sK1$FCx`5XuhaU*;VUJQ@YSZO1ajAk&bK(P$;DSgj{vIGGoI8`HulvgSVRE6lb+JKqdT{nSUT_AvuA
q&{i*<K5Dr&e~yW}~T9=*{9KsrH-(U`0VjD=WP4^l!|zMndn+v!5F{Ek`NN5QD#QMykT!KH;0Pw|+8VwV>3MFi8xD*5mhxaD20<W84pOx-RhXa;+8HqJ
c@CRHb^8@5$i5ts>@kTJjn_tx?iz=nr~w6okNMS3M%T&CrPMyqiFiD}*&d>l`8AnDg6d$*Rca!xmRsnl^E$ih?A>iLbcK=BSj;<(mN7exBwsA|nd0h6Z
8s7k}<;E2J-6GYr2m)=R38YfzIr@{T$@hkE68a%MAQ^PCxtS}qs(__Uc32KRD_}0K)2g`}Y!&XKbx(ujx`qm}Sll=_YYmDP{DsF5Es^nnL{b4@pdz|5#
G{DSoL%lB5x&Jp<IMB46#YIz%5-J~^U*Hhm0?ZeRthps0+u3%4n~SM%6b#(CIN)(Fx1qS(OAXfG!KNvRpNd=>KYO+m4;6%3y65<z;3Kyd)5lf>DOqtgy
4*OncXlw8#xscDCBcB^jw#~x8RYAE(!M$3oqc*E?xM|WOwSf86vx}5G3zAFC;7DS6Yaf|6p`m5FLzSn9=<!4EUr>6V>oS1BQO^MsdfGoJNRy~%PL+Zj4
MhPlHm%Gn`I9`Bp-dTwhVr72HYZ9?ittJTJsP*QoisYv@%e#824llZw$R+Td(X2B>sVp@_i`5&3A8e@+QXs96M79Sk5>u!A0@J3ag`o-O2lRs0L?#wj?
?h&PQuq_*^Oomj3jPqWWU4sEeKIG4&UAI8flayW_igz_O=zd`W($eE{Cn++<sV1U?<@B3EkCWWmom@U5|AIamDj*3UPZe%|~ucemma`(%Ni-uh);yMRe
Gm?2lWH({w{{d$aymY~v*U%{nvEw-WGhsCX^IR-E})e#eCNu_!4eE;8<$@FiyV%CdSWts6&BQQo^tJK!#O6ANgV@rDS01vLM<A4BKNH^F^u->zA1^Dwt
&77C8;4Max`;edCe&sT10{ucrrOQU<(;;AcW?JCfbKL7pd<2GQlGFt=3zuj{qQ(WFhv3PZqoJwayyer<<s#b0t4k#LjK1zgx`Ub&hDWeHmYR*<1VY|kg
}H)6;w$XQPCKv}>8v@rBS-eWW6R}IyjXX;u}>o{1bqNFRA)NazBTQ_p-)GoI3*RUz?LiJ*VKVWcW28JH$D~^i>&wN_sNx~<Dsny%d8G``j!>hZ5>aYP7
Bv^ny%1A{2(Z5<b}Kdc9TT|qm^$h-Bu=};c<Vs+--k-+yChf*r@s3h*#8GY#<RAT~C?Lg<*Gq<hmiw36b_?PIaCLz(pO@w_c8>yV=jvK3CELf#rn?zN`
~&aYWrTFEs_hN(oY<3^YJQ@Jfa2b!ZsKfN3LNGQp;+y9vf8JNhd)eT0mrCklw<h?wsOv$V2gyHE?7owBKi4Ioe3ZzoBq3|ut-<*Xs`T4^R?&C9@1FTf;
>e+}4h54e0bt4>DN6De2U<it5eJit5K)_ZC3sR3!bS*mF#62q%1)~+5sIzU|yi?_YUi4?oC1eE^x_LT;^cUB?1b1AT<dGRYio=Vj8vT5XRM6*J4WIeK%
>63{fyXbC<{KHP~nbm*GfA5Gx$A!JN0c&(!7~l-UySU4ia_PH^3MBtwcIc}hEF?}rZe7vHSYbrC86a;N0?65XiYzUi<MU+cM1$Ai%C<fEY}ePEf_}K@V
O2ZR0Ze1N#Rzi6T&mf|bR;tS34+F9t-H#70#++kMnWqob%A`HI2bz<4c=hA?SP9%>4&TOMO6QP|Nd{!t$*h8^YM$E{*S`?mdY04J|S(fj~vi9QToQ#P2
tbs`+XKKd+N6=p_bFDvX2;=#TcDz`2vWl<*wrag1PonoMzO)9;G%*uA-i7-sm>7UaVyY0nem?AJ9bhCq6j8DRE+rmJBQ;t>r~8svTePD-)r47a_=buuU
;em+pjE{*}Y`OVqNJs0WMm<6&)pIyUC8X*nB!ypP9w_R^?tpLg<31qSc}T5Ph|2F?ok6O*cLv%AE{2dxni{cs3w0nbG?5x3n{KGE(DVWma1g-hI%pR7t
rndOvT7$~X7g<F8n;e4P^H@ZetpPV%UuLqa&-0Jx*HpB*fMZT6~J7@{f(*C4R{N1@!B)VHEa2FCJYHV)J4QUQGr=NN#)5W-AdMb2MBRU_TJbUV`TxKdj
+$X)5oq0T6R;ZPD=<xXiM1$++>ttd9`*~B(0a@I^W!i+7N#}FwCWnv^+DmmzLPWwC5-$O<%e_?cu0ZxQvt-S@CMZ7X1Du{*XH_$^U0e+8>yo}tUH1|}E
7$y+IY6mj4JeVv>|*!#%wo?JnE<ZF4DwJkCg8kxsx6Q99=i|~SCgTOGm~n5Ho@S($bcJamttN=^meyF7lPFM)^+Hw+^e8slFoqpVv$Su2<8>7(>v9mBt
n9HTmsR2R>bkcL;b~Ve(5nk+TaLs&*K4S<)hh~K9ab{<6ag0zF9Po93j12qS`({H!8=z^WYS)1~khcl~3ytP7ML?p+Am*)yP7GjitCS39oSAg{%Zl=YA
FhLvafk-Lm0vL<(05u7F@w-_ig0XQt2GH;=eOxRdw%Cz-ti5qIeV&EP92xEJ6xq&CnXacl0{^dOJ*U|pG5C1ZFR6%tsLDP?#ZZ5fhCGG=K@VYmp>P3i=
Z2M_d)e$BLw5E)|NVqaf+iCHlj#5Qx!p6nl=Xm%6bS<&TFsu>z8$(_c$T<X*^o3RUy3|@w0nzsGMB{mjjiQ4wUUnwsbSVVl!rxbo9L(t7PB4Bd|Zub7F
uP%F&h)CJ8^Z87d-m^Fk=ksdS4enK7e0TG$U3-W890M}y(&xH4_{iqf)>z56<~4bQo2oJLB?Pimuk{13D2ZdDf$Inkw5Js3a)!SQhz<&ZzYV1GB5LFwV
CK~mwY!V0tx7wg;=E4PG3_HSJjj~u<k<)pWQ<%?w<%@6F-rrqMj5x9o5+K^@EGcLT2#8|l^i}~7++YR-ppFYNbB@!PXocTEp)q;@YA^@PPjS=RvbQ(7s
}Xyh;+U24+ET#@g~}bMI{RlE|OrtW^70ayrK-YZ6bwdBHSra;B<!vIYQfOOQod5POWgB|90P2beK1r&8<rgZbm6R&n#yoVEd*IXU2ND8>F9?zJFdy0LP
1A;3w48T(K2{s_8}SvZ*uIgpr?S{gpTBjoQI60u>2Q+l)$gm%LVMF}$2-`J+Vn{W7e)<1I_%a%QJHC0PoR;Og#UWnY48kvd?nXI+0q2w5XOlhNXcOZSy
aYB3o*EEPc{#8X@H#i=^B><D$jI^-3>$<rXn$wdT@gF%ghfkVbUb%9KyyLCNrRQF98^BEIF*?#GSxi~W5P-LkU7baWrFt8h}0IB!KKSTq`-XWh*XEKEI
UeNLyUGg0Np43ct&r~4rcO|%PDi?5CU0>KGm%5dsPjLYU<dir4w{P&uv>F5)iXPXeu7GCUc<W=RVsSxEhajL1aY=Uz(PNsZogL+&6U`bQKh}8x*T!aIK
EY82kSSVfk1N<#m}ZtlKw#^Cd?D&*n+^H_Xo*|G_(+iRz+J3zUSjOx%LlBch+A*xP1QiVIF>_H!R&6;J?mmB=W;MNd4JNgMFpVoFBF%~(bWaO)6e}}o+
{X9hs0=XIs&lYDB{=_>(udAE3qFoe*z<0xi9XBij&zc-7+`Nl6ktA|4x`poVgGHbEi6bH>sMlT6sW&KFd#?&BM(Jg^35J?dA%Sf1i%%o&{{ndckL<cfn
jf(F=h<<W-dL-INO0?op>xdFoh~u0QYR=aQem9hO*0KjoM{kjat7PgtJJM!$P~EZ4<>0BqhHod%nh*zT?*Q#qgGh*`CD{g`JNTs{n@UT%+bd~6>@-9R^
Xk*tF1Suv-gG#c|+N<y;Nh&2SM?RLz${`cBH>j6Pd+(mR%z!mjW9-tFHsy7vryF(n=a^f2ddd`r<8{w@1vZVE#Qqobnob~PNYwrC81)n;U`;NNO7QoWL
^zdw5*F7&Qf=8^J1n3)5>URDaAi23Zf#;2Zi=4)O;HQ|4K_atlvt`Cvacns+rrt`)S>{n+uo1@TV7}N3qwF8@RIIz|r^1PxE)m~#|Al!|37*5_Ge$Fxj
ogUYqDWAZv68%X2+SNKA;3m+6arA6%12!<T7OVP<#LI>>HtG8@{bbr`)5~Q;s^?mE{|DrKfp)qU)i3Iw?FkUkne~Qcepekic|Z!4B8ZBe=2~@B<anWJV
IiZ{z_mga^^jJp}no}^r;xV4;Utay;2hUq{4vT?$WxVY}Ovv3|nGQnXyp2d$%8mb3d$1G}qzpd=mEiu*(1NCI0oV`q%#=$&_i9itLoHA-i2Mq-8!UdUq
fFQ&>(-{^RFG-q#dSCY6!0*uVZ*dSt>t_c_S9ubwJ}qF7e_&e-Jl_)2+O0`#xr{GaG+{=E(OYh(BSPEdj_{OiB?Yh(AX<Lj>*yMKAHzh2<48oRdiDV4S
S(0_LWq>Ph3sLUeGuN%96-2ki<+uTaJbp2C}UH+f``qc)x{QsW;tn{l5`qlU;d|7b5n1lV{^IyjQd++}z#(zCOm+YQ}GOga_SM&e%0Xg~|$Xy2z_RIDC
IR4kKKR*8J{Sm*I-{0H6fB02=$PcWd;Qib6mA09azpB8$Ci>q${~xdKtMM;he}e$$^Lr)DB*xr_&ySz~&%Xcfj{mR#|I&u}_kZitd47)X=@&@;%hl+=x
#9d*_oDxYk*_Xq|9)ZmudZ7EXUF@8uWtXxqyA?m`sK?1<Ivwm{PNEFUw-)4@&7QvzZv?Q`|5u+@;giZdV*g@{0~F_g-iagKkI+e!vC5fKS-Y6PV%=Sf2
e4FFu~tE^gk#S|LeBzpA+wYOdkF>faAY#)SsLB^Qe9v)z7H^Ym@b7RsD?m|7O&`r*;3I4f*rv|0{I*e@o1-4ayf|f6CzfO9%YP_5Yhg{%fB5Ia++i?r*
L!<D1&j10y1L-fTTjRcT(kr=s+bQSoX|mE9J#&JQ<%kFyW|NN{r6bkETDUEXhqU5b4u3)NBzShqcTpnn-JQ}8!iei?6y(qiZThs7K4D;>Z7@p#Hd#`G$
RoZ!Q{0acctUE^**56Y|)Q*Cx=%^m|j$heHosWAR{G6;^(!{KBzxAMt#<VtzauiN~jum-z7E0jUK9?m;t$*X)L2IGz~?|X1dXf0TM@huXTbX2+@JwI(0
Esx}Kd;g60Gv2>uy#MX^@-yBaj+fj&;0?cu*G|c+ZN7|`q#vHnzl`_MFKF;}{*@)+U;Zp#%D5@N|B3M$))wlo`RE^t_fdSLYro>7`!jb&;Y&WMgl1@(F
XI(Gw<7#MZ@s^N9`7{Jqu}d!bCxR8*ZQT|6%_vS=GT#PG?!oIAKSgz`pbBa#j>yRpVU|H>~+Z1m+^eLLUH|{7ccIPAo*>)bZ(YT|A*q`=8HG`RJdIA8+
J6bE1^iNn|1|mydhq_r0gmtSgONBp^Sq&@^)^jCG_{H_!<uaI&S}o>-}e+$3HvX|44lPo-hA+yz0w*DR!Ausju?Ilm!=MfAZzOcDymM`j_>O$Gew7_);
D@<<yXKJ5j9l0*lzn5ti8aJW=M8@3SpjR&4E$)_+xez_~xq<G;cG{;c2s7x4LKz5T?$pY`$cJbw0Lf7_3RKhNVQUj2{bkN<6W@Z0?3ar7g7nSb-R+JyU
M{`~-7e*Zjvz#spE<Neh4|EzdF_wT=K|FGZZ^WW#A`ClU5@9T~I_xaNJ{e1bCi1(Avf5!V6?`ORKvUq>{OQ6da*O>kLzs;XHZU5%~KA|1t;gFIaSume*
D~gn(c=3U~WbK;qlGu;0(vy4Y73x+)-UNu>DsSqm7b}vpdE-svDSPb$#bq^K=|XsoVD;4bC|NCRTbKVOUKCYGqmwMJiLQ3%J;8_z*;oh45W<u|y{9fPx
ttTu#=~8dy}`~OsDk;IUJy0&3iGE38s+((6;aNo5Dt25u$HpOg@|r)22-JLWCJI3N>DH93VEp+S-$cQOLXnp@y4h0Le=VJV8VK&E(};^mpEybG12P>$B
R}Ogz{sr-r{x-V>n|gimH0BoLhWGfwM93w%IMFz+c~;;gw5Jg_==4Ibo>#6;>n{PTIwcA0kz}8<%i`yQ~7vID{m-iYunyMO1ft<00_+EA+gq&nJN@Xib
d!ef=I!#pK))gr(h~)`CxNyxu1F{XDYJhm-2AoF(9iKfr;Eo!ojF+(lU2(Dv4k7v}Q*5;c+g<h_@hLND`LxUHi2DIiStgqu`#h!mkG56`=!rN}CTEonk
K$Rn)9bJr~v;S%9OrxRQfb;)Hi!6R|1Z~=}A-G>_fLK9K{m@#}1uFaZn|6IQh-j$cTwZWQr#zjK)G(y-*n3Y>c=r%x&ovRlyy_G8>L=IuDngW`XqRCo?
9)<X^con)719RnS1)5M9ugw$Dt9CxWIICdn?Gw(F8M78bpZl*iDCgCeMzxg(ask48odr*5`Vp1hnL+W>YP7IWRXaCU%5;VIO$)qY_D$JBCyx+lMY+J&l
W17J9A-)&n9m31<jc3^cv%90xU)6va|%J_hc5Tx>&A}I(jKHOLqa4(GYDocqs5!7fBSk=p{Mi%*1B@bRksDLfQL`u>7F@HJg={Xpk0Lz>?({z)pxBWqM
tz##+!f7jg3+>5q9Cl3m%u7Y&iT)5+<kNU`sqWRFMPrA-H*B!}rM3tem{>k;nw+{<fw32$kYtUPS4$tuPWEG^>6p*b3^lLoZ8%S7XKAehAb&J>g1qXsB
4XxfdSCV8QmpnMq5-%OSWi-9fL}*GBcl`zHMU`C7EBXoCGIE4Zeb8ERsg`n-VI8T`R{1f}A^OzPd-co4-y@MWNR0ig!A?$jy}a)lUS`qIQu&a^ZA=iV{
BA#1oZKdVaO?f5QwuYA5W-|NlGRu0}23S_|8;)^KnM(pLC!k{v~LQA~VMB*7GRfYOhcvHe2N2?biD`%_Dm9Kd#eTrVa3YSJx*e4~xMmys@v^8S}Ouvb|
(aE02%dD*W{j(4bqkBO<c$TtxA+bcbJMYCS9vo)N{#of_J3LbFjV%Dx=EkUmbWn8I-+Eq_u1->kwN1<3eGxiTzN5E7NFR+1r(k%?20KoikRsQ?OCugk>
M&edKE+bWoABwxm;1N%9!NC8kS-)y-o*Ds^!1(ho_FQjmGb4f3gX2&yo)iFp-wNcBH-WFo6nG*<SMzlqSES^7phc>3h51EqR`G6><VA76_&mjV%Anq@9
B(UV@<+r2_3Jgkk5iSv~;1}1aw<$*irz`wYgLb;X0;)*S1pGsH`KkBIrQ`uYKv*ve(3dc<+(Sdt6I3H%b{9g*nj?FZnz_jaemBz+0ks?q49Txm4xuA&C
7m_PVgY%1W4=`Ed}X4m(wT<oZ3lW8(huCof=1y7`)q$gIr1<|Ae2wN3nzkDi$)*<bTfH5%2|e5Ahh&iI;-#`p8cm@oP0y(c&5eZ@!09>)p)B_GAr?L6-
<`DpNQ?`u9%Z7#09<|7aVLTG-;N2Tk1yz(nPlDoU4iC^;3HHqz9kDe7HDjjCQx<RsBt^k<{fMO2#B+|iF()Tm~erhqVwiBEc&A!-#osb52Roa+6&$qsv
_1uo$CAho4lYhsVXup$x?scMsFZ1vE4u$6H{3G#(@z$^MPgDF}`8xlK;##7b8OJNXSl8AQUr{9+(c@AH8rBM4JOBn2#+-Bo%t!*r|Dq4VntF(i%L}mHu
u|r)_cI?edbxU`mBy&`;-7?|U5?4K?Xr^1TGJlF&^}&XS?$fFY2``@QP22ZrCEw?Vll0VTUKdswtbaV%QO+hQ}8)n(8g-0^OOmAJ<NAlANtXlL`lv<7~
{S-vUttPz+p?^G5*DC%(QM~k;8mZ%RdR6ZmnutkL=VFFPUk*hm&Kh_51p7_|O@vKi!)p9M?|smWZMxWHDccxPogA@29{RxvNsnqC{UKFDgFBB&&2}@y`
gUU}xqd`aPa*t`q!H56R_l>IH@PJYkj0S5~Loju7+$QQ<YOjL@3#p%(5vW1hHgJVO0YA1gn$J?fQ7c4v(@>IFjK)K{;g;;2z9uJA>M&#o{jg>B+hl(~s
JpXA<+dC0QzEV#G8#KL(#1KyxU;*o}+;H~Zzbb+z*5KFZn8!GR$L-7sINrMn#!5v_Bzq*Z@YJ(wu?#~d~{t?I;3P*w`BZ-CH5OuQAnqegb^p<-QM~b#l
Ra$i7vod?rr^#g1!PSdcHxCY)hTh21W!DvPn2DEnONN2fPROYF&t&1A8W?B(IW;E;?k(M6L~|A@`?&9mTaSd^6xTYd7)tL7YBn40#$(zfcc11aPLDeCv
WmuX<vayOAZ;9nDs4})8KGUkdx!0u_)_4Z^uEChujP;3TV{a><=G1Z@$*qE*sQ)ZSxkTB#IgjOcdgxtwZ5#6&O+WWF6?ZQiCumR{ilt*>OMM+5-*M`fJ
DBnOT;{E$vE6zxM8Q5jbfFa_>gOXaMxE4R%`wVzsJ*Wjs&X!k60ysagwNVd-Waf<tijy(VgE1ycy784br@B0+4d(#j5X~dWrQVk$Sw|UZm+1Yow@T2)L
sb@Hy*t4Ln@C@f2<-UR~&Dquxyx0eu(s@b2k+sJ)YT7R&pXd(Tj-PrZ$|6A*;XfH!Q{Pko?2F@YMS6aS(BnKY9}dx1djiMQYub)N6;N5Z&o()uB9Pg%Z
2x0^^2;<;Y${jrtn{XjrKzuFZ?Z)s?VIMWL4W$ECRFtG6aD+z>xP$j4$W7BBc;`ZXTiB0d02qCMU$hq>LZ6mxyHWAr6ZV4x}l_7a%ONpWG?^_@~Nk;O<
Nc_n1jLqlt_w;~Tme-9|I9xAAX>jubUPCA8P0JKNlaA$uRY%H({DFcHzsv$gBil@h*nKF$SKQWnZM{4hb-Od7gI)ELzZ@z&0qs4CKk$R#vu?aT6>oSY5
6YHW<mrJ01$XZ?8EwX{oq6)rL#3dHG%b1>nuQYI6lp?_=ttX<$}ahfKiX_Lpo@1o3evNi;N*x&^BrGS8TxMJ+$LF6B0Lk<onE2*iykT!GZ8hq*}W!uO1
23)|1WwdmE5dxZ?+)`pMY3as9q*n`h}0+IPBg)&U_<t@3a12yRX9AH$IZzA`nC+KozgJ_vEBb4>J&c;Ugb|J*tn@&ES<CJlq>_+D83_kD5^3y_R^bHEk
e}6Rx}_dG~L8q)LO^it+S%LA&Lf$@1T&@tu!COhHgn84OFv#F6vzWkf^W8T?G_ugwTw_t(k_+2tU_W3?P_etUhWy!G_-f7$f~lavlEuqRk0&OIJ`g}I2
bDFyy2+BliRIj8$Zo08QK+>ZcZT|++C*+(q!a$B)p_bvYve>`R6Yh4QH6&0V01&35ZKJJYdzt-+tS4~Fzbjp1A65ReT`pS9^EX+)|%0*bxuBgjM^F5wC
)8pw^FughbW*pkqQS^*}rrQC%^t88zL(rMPi<JkJI*J=JxG*)(>e&LbkYQOhXYQGJ(!1`dVm-^E!B>W;mP!R@Lg6RnZ6Si#pi1ebr|CqED!dc|l*tQxh
S7{#l&>iQUta?_R}W&6-AWb&oEHsmILNa;G(nohTm>gy1VhTIHi2Uzvf!wfoV7ohm9(6C!~eX!`&(}tvp#T(e`r(g<+8ikyy@_+=<K`a4c(Zar$Sygp_
wNgevsRf)o&X%ixfy@FNG8<YgdYJc~oLMxGeD@n+12r1P{kmFHgtX*5pz2`D=qUUY+t~sK(-Y6Wj;s!nUZS$>gMr5{~AbdFg@{`PX{m5eBK30rYJv?W~
(1tYXV6zt`K#@CD>{|E#FVy=^P?=wAE<U%WQJSdF@+FW`;%nJ>LGG~eTiH#dT@h^e-b+6NG28slIr$4#!eFQpgHc@;3d+D*VUdB=&nBVkY|Eh5)i@jQ=
bFC?&|EDhDVk2mwCWsBb1t8TePER`z^He+~o!ro+gES@((*e(pzor1{~DKTy$vBJ~;JbN-!A8`Q$qv$(0k#vGuYIwVyMe)9QX}l(rah+bLJ_pyrs|`b%
l!)jE(Lc+@%kb#VT5k2Cq~al_P`9q3tuKsE@G-rj-g%&>p1fUzTC8O#!-1c+TuYfC5ERd#Pyd?kx%PU(K>Gdul}?JENOZ1p=;f`|%lgvHgy4no4wu-VY
Btc)8(+vh>%C;1XO)D<Y{2>6nZIs$V+{<RllvuJE$u67VTvdSAI^{9I}$kbJKo!_3E;YBkX1h32E=6#SkK7uYSP;X9|a@Lg;S4>pGIEF`66P{Cx@%p)T
~t`+FPLP)q=@{x~Q?yvL;%(=fk?Yw6?5Ml_Gw^w1n5y@f%G9UUvGQQ}1?9!3gzsn0>K|n+R67A(&)Eqkv#d;pQ#H6>s#S5hL-g$tzrHUy!x8lm)yRXsg
%xnv`3&`|gU<heF`vvtC&1^!dK%bNmy2gviVd-#hEAro9hrp5hkj0UvJy*KsrS=#plIot+UN7m?`|$=HSp_m(+c_LB-W+{u?ZYM=g^rHaLS+&<9$K|fK
kR3$f$O<M)9#<BN)&mUQF+0*X`;6A~Cnb*lAYAgA!$74&)CSBvwLvR-yf#cJjoA2?;DOun!b?5qcn|zD+nzvzrqz_izO+gS~iwdxE70s5NP&Gv5ZcUzc
32&1b`m-iHi(3cZmM5XQs2DwuxNHV*v^7sAublema=V{;mux~*R=pz<!Orh+)|6~gwuThMmZeXA`Fz@3e_&E3deZ6NtiyXZR(<_o!n18<FDY^5<X1z|P
JZcQZ$#X8sPR@+hz3dNaHc;&uDWYhiR+bByf_m$R;0UW6}Vt?;QErg(=XJ-xuET7Lx-?J){x70CTgq^dkbMz@`-<J!1tqf^0yOYxh?^^63e&QdFdz&vK
noMCRXj;fUDv2s3rGLgTE*zAC<q~-|f46hHun#CX?onUK}md_7a52QBkE{7ydL;860YJNA*ibZUS`=8jp7_QN~VYu8H$q#9{U=o@Oq>DDWiqSa;aN{Pb
T|Cj6p@@_|$*WjSrN$ofqTC-1RMDjF;V&*E+GwPEVzsv&EIc&$v#Tdrbli<(o`A}_j67z5YO4W%Fhe#r3=K9E5|Ef8M<ks^T&rHh)%dccY2`*G0oUJs=
`*oPTfVwLEshuVdUY6&>~5@8x4JQE?#O+2#|(eXR`^jkm;&AUr|`$kyIhm!<QRL_w<5s0yuU>VxCNl;#RA)Y!?^x8>yH5xMq4G?>JhnLS$o%mNwoLC#f
#e3MN-%%nq*92agzU5yhhbp)|DPbu55e{o|<QkZt8~-%J80w2g$l`E4^;AVpo##J>!PY4dZ{PbHo*PW8s=fB)^jE_N)^DzsjbHR6&p8M5@xijqfbb6yp
N<-)1M#qBreHP^Jj)seGQQe8R)-hyq!S)0av!k9qohv!t@{}^)SG5`BI!5&jXZNNnTQ9g%}thwy4X2zdMHh!9>GD0Zr5Tkg`J*j)G=0~uqda#YK9;;^7
d8>5&VSSl?=?r66|;ut}3s4D<%}VEJ+k2yeh8rM%wLBMcwGPKx~f$Mgo2M*JoB=#BrJrXtMaHCiOPxc{_fE@LCaNqc==@@((OUufy>rS1+jk7LWcSd8h
F$LbZRpmGGrM_fD73TFf~uQ7^X&F8Q`MGOnEZRJe61Y}55%6|SjI|9-VLsBZ;_D#taEPSM4M@MD|#nJ>MY3F{cWy(Gs1+x+;ECSK0ar#|d)R9_c`5{&E
`!`vuOA$M`ZNKCp}^cEF4LbZmwBq1AAVNFvEtEDm61gu~x?>ao~+^{S!5~;*b;Tkw2szvv87MShCH?VcmWTcb(7HUt=yw+6dMq2tFh&RJXVIQ+mu9M5`
3ZDFQJ#D{bwsm@VOWe3df<(d(jl3_9jXzNYg<tj~xTC?UAAFwjbw6VEH4*v`TATEH7OtWbP&2%0pqk{{++9TGapvo7c<v)B?$J%Ow|54$Kt9)RefwQO{
eG)qm0T~OA}sfrzqk42>wbh*53v8bAMvoW+BUxIN32pwdFxmG2rc{wZ}H21#J6ieny>p2H#H)>{HuP1jF3(*IC9Csl_R=bi5@T!tB)yox_<(PbVb}%=s
8P)i*Jvi^^1Qahxi3&i$qxUjZWwJ%lrKOJix1eSz?Ci0L}wiPx^zI2mx<u68en{PJJGWnMh7t4Nn1mll8F`P8}oVH~3m?WwK;VJJ~46d2iJS`{c9N^&v
#X>(m?6ix1e>GipUzTeB4knk4JE-X0>)4ke6YvTAfH8c5FJ6C5@lHqMRqGOs*mi=kIuXLxY-SX9DQr+7GEd(A3x7PcbQJvC39+R;|k4QIsilyEQ&^$|6
Vw-*V@GgLhf@8#34=(k$LOy}X1LEu@4BB`yAEfovfP%U#kv07g|siSh&Fbq&tm*6a5$$dWcOn&=IKXxT^2YyOdM73L+66gDE(RV$rf(kO?5|UR~c?)C9
LrYYGb+m6-P<V6tzwx387@a}rURFysAI`Y(FE)rg>kyY*xj4!wS_u|;S7o0=fiM_O&}>qJO~fU(8M;X;9>?iFZkOCY=xdm~g~&bqj&Nnl&`|ZyEReCHz
`U<pRxKBy1nQ)pcmUc{U(I3Mp8gM{(8KvMS9hjSM8(CQCm%&GRwYX^5J)Zdyz67fP|ac%pMSYl=>o-hq2k)#GGVD6H*cD{r!3oef3C0XX80J)YBI6Q#)
;k7nO?x7b)&k`iMMkypY?`cxRLs$-trJ8-h*&rTe+&%D2P~QeXlo_krg1!G?cuP1?LklxOx6wZ<#3|wxOaQ7Etxz!%j<<@Gt$pq-LSa=;KK+Eo+GebM3
y@n_^zZx46#pzS20^u;%9F)%SX{e9_8H+AK95S0V^MZs-1`-XuOd_4GxCwsz`pSM2pP{!9N)@v}pyF{D51H;Y;QQ5PxlOMhHbY&Fy#M<)qk^`fCS-*?n
l?k7Gkn^2s3W#Uo(K{JJTrhn#5rTTw}d(&mdvFl9qRZi5OwuN$S%tLi3Zjb;74j>7T;OOYc07wAD3}OZx9Z|O2nykUsmaWlY+1Jx`yIr!awn|dTis%Pu
zk_dOR_T{t;cgH(IaO9FGhA+GMG+@S?7hFW_FCWi);>&fFG{s-x%?`dDGG9+z0>r98$Q3=EO~XcJAnCcS<g_wA1%IgOf>eUdPu?g=IT_LFvclCvK-<|H
{*$V9fkg!M^%U5b0->>i_4as&jiY?_~Y82sA?(ItfZ~x!VrkOR$kXqAj-3;R1Ghi9psx(2-DHX+l4&4*qZ8eysR}YUT?O%3!Agjcf@!uM)qkqB*9{@o<
=!pa8s<-cn0T2WkH8WRHS2iKg2>tE7!6;W@mFKU3u9!8|6NA-MM&?Vg24l2fc*(r=`=x7Q&&j9hs%M9h2g4aakKYaJG8s`E|^WnZ<g~Ut#d7?uA>jv;7
rz)U(lkuTGSsIG+&1V9SrzaIZ2nv**(daV~}kIUbh#Y<d)BfTr#+^EtW9_mh(+IY`_L8Ap_%9t?0%g4%gFK!l5?2J-ZH8m9!A4a21omq&Jxr$frSp80y
{6YAlrMd`GuCf2Z+rKGyTE(dW!o<K1m7tE}js%$Zr)+DM71E}28FkAVe6d;((<4Q9vPosnFjm`*(@zVy4%ate*tP~B66PTs0UK*2=El%BLa~#Gg?2u2a
SD(Zs*fD&>RVOu<g`GFb_fQY4VIeIqS`)M4D4#=q*rTd~0&gJBuEa?g@)zz<+MX(S)3GeV-LhAH8CV8jrI`%(R~-ijbv2o9&_U)4XMTb(N_m_*hxz1Eu
2;kBGMT9JL~rI}*Z>y1S*;kjU&(nRdKhU9RZ5IitNpg5F?Gcl9`iNW;+#oXAFs7d@rabv<w@D=sf;Mebl|&Ypd^hYi1H;Y<Y86Kl5(TT%gw9+dl=7CeO
=m&VW;vnHGQZ*1_zbXQh76Sh_o75iF7HWc$%Ih+}(5hgoOG)8_^CsRkDN2%Wlo9dLE3#g$|(({T!>*ttolwl(fR>Fil`f5ve}x=SHl}@ltl#mEmB9v9r
lRSn-3^AuBD78lrM79^K(k+Q{W1T?O7mVZ6)GYRYTrp0~w(Ji^e$P$!nKzAKEBLOpdJ^XDCVETxId&ZToTzwp%LSgK|SoOH4pAjB}Vva-C+cd0lN5i}l
ROt2_(RFBfJx8z}cY7kM42SEV&vK}`>Le<!Ub2kInhYhJMFWY6Ut`uGo<)dnihnLF~FGD<rC2q>@N5diQ!Tu%RqA-4SsI@1{<w6a_^s*TlYhUAaQFDuO
&hV_fmZxW)I_L}47#E{-c0S}_m}IzEM&|P9P1ZU!9Zt*1xeOC+&I%m8EQYf*x78p*06LI(w;J-qo-2(xaz4q?=&<0+ys*__mXA?U-W`=;vxCq1)tN=dy
Hc-)X3C(d`rHTLzu>)3-B*%?deGkCr&;hI&CK|Lp`W}`PtI^a964c@zVSBs7TSJRe$xK@>u;Q^cIHd_aB3fR5325Rd&+p@_PP2AoHjF)ZouV1XqLD8`y
XsQGgElI|9d+@JGz~(o35P=PGl!h9=DVHdiTj!Z=!F}Z@%&9d+$8_-LHM{-aC)}$DjY}`(Ny)z5DDP`mgVQ369M!=AEyn*<EYTn|DuMexv(3bBL>*h<x
)6ILj~o=ubcT`L`Z@?@JHA_}@SL&TqpRTTj7(>0Rk$m%9kgmZW!vd2zz?9sEo1M*IDZg#&@VjlKCs;H0N0JehIkMC}&|kj$HJcwtnAH_(>{R+QLLmYE@
(mVc1lJ^cD#Kl;W$KK$YjKKRM!9~<%LkN&(}`%m9}_>;f*|K9nn3%u`xAOG>AZ@v5BH~#Lf9rfYge)HiMegg0L*Z05ji{JWx;HVFN`ZIXTM}P5~55N5V
58nGSbc4Ls=D)^47r+_%#cVT6Tg-QMqMscz%<dxV?&g5I&crD6>$mRO^_=uB(9dRjLpxH3=9|9%=A90$cHk^9coMU{OFy5@^WCp>tNrR*(35YXkNx_Lx
xM2b{r#Un_kQ?|zq-NvPCNTAzWry={LZL$b!Zjbgb&{T{)a#PHhkfO_kQPobDvn-d8ae@qo02ly6odN_bWn_VU*qFsd;`I?p*4e&9q(S&6{a<WVVLiWz
o$wp;_HWir($;6K`2b6tvI0isdnkxCijw2lv6<gMk|k5qBHjSqM@5M)qsif4zhI`PjT)eBmq5hKIlV+aJ95*T4AYU-jGn)31N@^Do>`Km6I>J^cNzb^#
0Tg3jrp0Xp&SfB*3A(Kr9G3kT@u)<OUCN6*F7Gv4VeX*a+1LV3}9ufV_b*xtI+T1T{|-07#R_1DvJlU-n9+Ls%$EQ;Q|OFL&mB%x_`UMw$>|CBHLh<f6
-)Q@8Gfu21$J%9mb`WA%v!Oy<`=*wU34gUQ{U;JI@w7X0XFRia0zVkjb>e1i**28z-hZeOrK_7K5f95kE{P=ese(9^9`OM8N-+lP?cR%>)pMUV)Pd@tL
AGdD!!|#3gwJ&`1?hhY*>uWIP;H<y+#<x4K9HP86!MkC;VQQf|T^f|_*6VkL?&r7EXxDn{ZgNYPCvN);q{-+rw-^62yt|tuYhOO;Aq+t16X;2&fZl))a
B}F4Qm>!5BFeKk&u)?POa^`M)34o<6Gl%*1K;`WkACzn%%g`eTYmESkN)ZRp)oL8U|O}eefBPbkN@(;Z{48$3LNpPosG+|+Y!C)Li%#swr=;}^WE~d-E
IwgjNt9NPnh+&O-!Ew-A3cL-hKG)k01T~oku_X=`%aig(HLuUxv8*O@%x9Pv3m}DrAB-j{o1Ex1s;fpSyeX#Xr2Q+?fJrcb?<4&lo0L-~7z&Ss1KNp|@
oGcDDsa4Y#B<?LVdcKBk%D`*#=p7Vj`^({`08={EPVWvxl(i}vJWIo!eSXzqg_f9n^&`AxVz-LCx07uzrew@Y{bXYZ_*?>gpUA2ZkPaWJ*@_o+m@C$k{
;Gbi>Pm|W1J*3u5(&9t}gK4GDrt=Ok_3{n8hI5_x5R!><8Q9OnYt!i@_l2XgtKl%KlKm0-a6kGzrwP11jR%`dS-hK4VzwDmBt=XBPbv)2!%d;pum)|J2
Y^Qqb&bpPICzjnR?kyty^J6A@jNEwu3HpKkz^qOeJ+#eMqBwUCfA1@I_LFUZf%VZ3J_jK~@3%1j^4&Y<7QFTyd<p*C@dpgJI~&qx`<(sMbIubR?&B+MO
>u6;!M<yY;N$h*zF|F^$t~gvv%9fd>}E=0rtQ}}x7+EorrKSNdHyxKWd!)L^TgICJM<JcKwytk{`np1_vVB5zIGSgefZt?9&gd}T=4AnJe~UO_T0AR7L
3u0_NGm}kCVVN^ac6l!A%%G54Dpst;2gN>o)AMw1M!VyAR&`>cj8-)$I;wTDw88e8ML#PoDVO&ppYxKl<~JzVO#~oxuEM=AEJdrq_K*e?lKHoo-e~_o?
QD?GtZy^%4H%rX22d(BolGP1mjels^&}6AzpR)`RGQ4KY3Z?ss8Tzxm*I-tUW=1A{;61NU$K<l#@g4&gugqtE@~3tw$X{!hNr?p%A1eHTHa;n1$UfAsT
jKl=WU9)0cio>*%|dD70^hNcS@JKU?bfOYeCbv%j6^xh?<>DU)&$W6|53v|}O65c-7mGLLW1g0K7hzhfdMnlg|tx|sswcChR(7|#GiQ-E?Zq50#zkK+E
)*^@)?r1C8e*6y)|L6;F{~vwzk01Wo-#z^NKRo=~@7!eHx8b(7q8O&&?|tQoRXxoA^i&$Q=*~{zoS$&u4bENaG-eyMW-Ha6(rb4u_V%YdzE^vGl&1gr?
sf<KYkiwD&4a)^Ke4!9`Wc>SyPO-<w0+Lq(<IZr@Wc;axNTeoEo<+4?s-_aJ6+pmL|@Nt6SwZaP5d0aR5w-#KPKVfm^W`vUhcZu*WIM|FJ7J(S&;=PKM
Efhu$yT&?|1&@;n#ok=o|k8MNnr%o7DgE&fm9U6%xn2?C2!qV~Gj@-)q_*{XLYXU6p?}o1x)t3V;5qef@q?xZ6!N5?I{Kek)<;6#M$=Mx*`mo%raK*rf
|b{XWy+j<=X}KMLVyKhd%;$Ypp_V(RDm=GV5sn{8r0SKn`J)ytQgc7NQR_U?KA>z!|U2K(pF-5dl%;8|z2%KpXvy7fC>>5)GD!egn>D*pfWMW}c`cn{{
!&mIf+&SS&pyw!fd^V>a+TdUIJ=o7ma>+s$ve3=WoY;TD!dJ;4p%D3(Y=T5w5WprmbNt!)zSa(b3E8X`WSWs$3N&0bz^%j5hr~m!K@BZ-7*Z#a~*jm#2
-#=^#{MN&?((k+9fA~Ls_Z7VONp5N<`}|isKYpUWp6`0H$DN9vc6Ikj<JX(?3QoL_!;ksvmY3mu;e1NtU+$yqg&MMD!0&zO9_-U8_pDpGEQ7V+No#m>=
~rM?Xvy~d@5AQ#;n#k8ulxP_DJvfD^9z+`-}2q3(#K8iGwEZ;15X<2=!v;)aJIa2lQ91IL2LG{Q){X48~^kP^6?Y;jkeGI#$R<Jw6p9s)lH3f(A)Rb{w
dY?Nv+G<j}>UUe@}vY_aIC3FpZ=11$_U}&;I7apZ#qY-MwmoTlTX*{qW2G2nAPP3%~mw+y;pBSIF_3cfzmUM&EuO|LP}E{gWl%Zkv>Q*Wc^p+kxFpRA%
XYL45P>e*Si*e*UNIFdld&?9ic9exO&*?Ht0md-!MHxgD##(;hDT!Ovk^e23kd$)EkOl^ySX9X|i?H@^;TgoOU^C*SDqeDnuDX!*;yd)nAL<L=(l?{ua
8u3hl#1Zi)jal;P_Z@d2Oz{w14s2#C3K<)xPtlJJc?X9~pc*j9TE4kp_<beUpcv}ce9aeY4(bKnE{=Q%58Ed=Z-3b&EKGfL-rhRYrm%rbst;hDXOacWZ
>`kGF`rhAkq62ngE!5Ap$A{41r`_@4AAB3;6V#XwfAn|I3*9`A?S$C7<=ZTRegEwP_<Q_aHo=$MyIOSJj_N_|!)*DLZoyye66mp+Hxtv_c1LCS!Yck6#
{>5T;@@&Q@JwNT^;3as4#WGF{w)nWjro4YR`vbh|85UKfBX-R{_w|7X^_vtNcpwftpDrpTRHJbMz%uh$(>Kxb3YLj7hdPg4$l*v@$?dJ-ZTA+?C<)r=T
>=<o%S<E-empVC!1<NQBY5xZb56GMQH!8zkk-GsMYHqx68hjw|mj^>~Ynb&uE3m^S&UsUSvbtv)rqdr{c-J`#AKEpWeV$?fItc9(_O6J@n@xmlx-Bc~;
te?9}Fk7U)@fnE2o}-OY#>I{L=sU-{r?--oSb*ZV*E=086C`WIXFgYD(5p>CD>-~7qFfNeY1ci!*y%s+h-24g#@CCKkQvr(_G6HksA<F>Qzd~w(Q4&g3
<QvR*G(S3{BjeZh?FW$D)v4hAt-wq6J-R3*r{>3|AYFo?hVBnuWceDBi7lM4z)^#todj9Kw(Q(|v_rDIc*^}KnLFmr8ZKG{i@3W_@fX4mv=id6neT2oW
zp;Hiy!|@m1x7f}#Gdo<*t^Nz?%?pwxqIQkVfR~vr=zda?a#-c)5qX#%C|q(Ks@pM?cR@{7PgrOP5!tM)-y&}FE_&aw;5r*h7s257!f^VMD%haqJNta(
Q6nHy^ayi^F-i0MFf39ycP}Iu)l-^x~}ZA@V;MZGxeW8*ViKF?Z<3zgOYan@<~+C9z_2VBKY`9FO0<J?6>}d?6>}7?2n$eKl%@{Kl(p!f7;sKwq4zVx8
QHn=RYU`+O_|WIsrBX_gwtIxe4{|;MjR`2J`4||7Y7zb|<knB5vEDFaLITK-ZqWe)At&MFR=%y>}k|*>87x`q4L_cKc&E<0QO;>c7R*zA2(B6HoOq)?0
VGwgbBJov=N2jve#d+1j=@w==KyybfB@9>Vm8egD^U`0ZE5Z-3hO?N0-L^vd|7PaA*qY2d#Jk_XmP_^nUC?|cgQt*7xjpI-dD3V!?3#{VhC&#T~%K5hJ
;V*J=o;kW-C<H!Eg<Hves{MM(9-}?08=T-1WpEmwaF@B<_@JIiS@e}<!#m}qYw?1wBpJM%e75w(6jsM@mpSL$(I=A;-{yO?51?@rKq;HSR?UB7ba<@ke
?Jih%!Mh95UAm!IHx}y#W8G-18;*Cw@oqRyc9(7(-i^b%ad<Zl@5T}BIP6X0_DJ3ysoNucdt`2p?Cp`eJ!0K}8&0gliFG)!4ky;(#5$Z<hZE~?VjWJb!
wE0laJ(CickAQbEO<8y-pzt{v*6t<H`MqIHGV^l-%#T>y!Z_-e#47*c<~M|-r>bNym*Hf@9^RsP`m?*cR=wDDBc0ZJD_+66z_oI9Z<Xjig!Tq4k+FMC2
kOj8${yfSmFkhxB(?@K#2}0(E%kophO20Ub+deZU(HI0_*0$x=FBZ7QCAU?`FZfad<Zl@5bTXIJ_H&cjInA$s0uS29dl$BySMO8$_~$NOlm(4kFn>Bs*
+mhmGv8ksUU&!$x-4$POFXxs>c&N_I%e4k_6oB|D^Khm`D)k{wd&hLO5qq;43g8%C<bNOc&g4kOiJq&hcJ9XP53M|I$+4jk2iqdIU@2adk2Lf=-QZ>!M
VDs;CB-K|1*tI*vlbmtJda|qonMt6(R-C}gN7~L&K-!F!D!|`r7-VMh)2zWOO-pz9J1arg1+;A}+E~dl9bhwxf7t`TlI_sGZ5Yqu-IzUVZi0J?^9U!Iy
#B_j|4iM7;Vmd%f2Z-qau{S7e2ZimRupJb(gTi)D*bWNYL18;6YzKwyps*bjwu8cUP}mL%+d*MFC~OCX?Vzw76s}vH>sIHw)wynUuG=84+aRvP!gW}<4
hz>|;W{i_hlT5~a2*z|!@_k~xDE@~Vc|L~T+gvRw_`oIV?DdKSF*oS{gv*oOn+tjE7x7|em=aP5AWy0`}y#GKD?g~@8`q&`S5-|yq~YbcTeW`Y>xG~?r
Hs=*YAn_p4soI{hr(J$^D+)@9F)X-|q?jp5gB){+{FSNxo-!tY_=?O7>T(zta7c>91^e#rtvH`aNr7J#Aw>Z(}`iV?A?YJ#}L}cVj(yV?Fy~J^f-m|6)
A>V?6_7Jq2Su2V*@6w^zKs68*KG5AWy0`}y#GKD?g~@8|1q^c0Kr9E<fNi}fsv^)!q1Jd5>2i}g&4^;C=XT#NN&i}h@a^>mB%e2evji}j3)^}LDo#EJF
HiS^Wp_1uZ|<cam{39sFFx*y+jA=Z;2*0Ukj(;?RLA=VQj*7F?JQx?{97S@v%*0UDY(-zkA7S<CN)-xB@Qy12A7uJ&(*0UGZ(-+ng5!N#i)>9GIa}m~)
5!SO2*3%Kz^AXk)64o;k)>9JJa}w6G3f9vK*7FM16ARWe3)WK$)^iKilMB|f3)a&M*7FPA^8nuS0N(Qe-tz$7^8nuS0N(Qe-tz$7^8nuGE#BuX-sdge=
PlmnE#BuX-sdge=PiD(&hBN>y-vCpO7}|XUMk&dr9R*AK0ok2Kkz<3@IF8AK0ok2Kkz<3@IG$wK5p?oZgHxAp6Z|P;}P$xDc+Y;ypJ=yj|;qy3%rjDyx
&K>-$(rBcc}1FC(E4BZbklYym8V~^XY#f^&4+wdF-3F*X}>knyOI^8LbM!WrJu=j@ji{P^wCkL?NY>C0Hl}Kme&A7*Lp-_+%;WRH2FeF*M+76EGGf!jV
#n(pY}6)PvGiRz>;TKQUvU`X^@4Be#EDb`N0if<N}-pZF(FPF{2;KX~z<*8qTKlI1wdAt@laARoqS8yE^V7)??|vFHO3mM24+4wzCvrp+$Wu%VkN6}pe
7*=W4Lfmv@7VJz=RfkgwLoFju6Dhz6D!U++Y10Wlqa532+1f(2DyX{$9lM2FPo}-tWTm));B^KG(W(1DXvqqZlmAIg()7sD3K^lQWs$-ULnxZaXhuR^*
SISZ$Ru0dwinH7RZFU6lbvPw7cD>V^^WGne3K-2RVrdPK92~KUZHvsTG7x>cw4E|ZB&8DU9N%&0QwiAJ`Mi<WI4N*Jlx_y;h*&9vz&nz@A0{c7?8(S&K
det+ai;y?kb|&QD*P}!b6b_$fh1iyoEvhe#@efisLw>RQeGYb>@ypntelM%s2tI-=^$B}>}lr})F3{^2|dnGKqIJA^6Z*OxR?q>Y<4Z;g59kaQ~DH}62
RALJt~e4-hf0{<6Q1q&1;3Ac}Oczpd#zCUd$drXe6#uFRKtauL;=$?qvZ=P*<VGEy3QtAl3d@5c=#uNsXdxfEf!~ksVT6=IW)GNV_$IDQvTrt~+qC4xr
vnnDor*oW{<@iC!;tBPi-(fgF^QRy?rH@fm_rWNvWR&4SQX8AJ-UpItVS;WnRui!+^*wHP8U&<C@zHXjOC1@VBi;3k8`6^ODjIUffNWdJPM4OOS9;SQ0
_+TkV6tU*eS8@n0-pdpiEuoQJp#*31bG;y8H!3n&?QS`Hp8gQ#AjjT!y9568xQnMH+<yz!-Jeg%1kQN!Ux9~L#mC|sBvF(QEf*YvH%%3&#6)Y8JwjMX5
x?xp>0EgplKT}?3r{?M8gxHCTHyl;D2YKM^8-;9iXU3TtI|D<Jla|(EStrPOU=aEI(qIL03G%`whpI6s=%Y7t2bTfLuU2+}&nu06tx(zdKJHE|9uq*iS
Wj|q4VDFW9gcK*y3HcMSn?I-6_aW}BWs0HO%N2!TC%J4A)TcF=qpc&F)VOdF!kIWg3RoKR>@Q8cn2;8^^$I!tz{(*OXdd_lqqx?5v8X(2hMZ{(j6d&+u
fc?SX4VjTiF781u163a3ac!0PL3QCeNEw#;`L5Qy?KXo&qkiB{;j$QU@@l8<D-3jKRg5+z-yQ5EMA!DZ>diHX>jhNOgyLv!Vf7POT=#$`Xq@)Qb5==13
M0%Yuy%ZHc>J*qB_34U#~?@O(cTtPk4~?7|pD_}PhMfCo7BBH|z~sL5q4j};+B0FDJF5~wmNAczrd!L$yTf|+uwLqW{tHJHt&nw-RF1j)`jo)0INFbZr
hIYV_<AvGZV#+0wfmJwJwTo@27B*V%LX2r&vpO&CL7PxY$xkg56Qk>&UO2`U|+cz^XSIis$=`5@^ZbiwgCQT>qR8WpZ?Xm}4$WM^0(TQTzCLxgti1;(x
<dNYiG<P{{ESHl9pPVY}bEy(yIa4jMH7;-lRpRV^V`)Vh%|-&Vn?cg@d<;=QMvyYQSqS6lwF*cDAf;EQ^W~xjd^Fuv3-!WkK)pI6iP|)-LY-B>vd0Dj#
Y%d#%Bm~pf=%fvC}&%tQm5L$W%FPv0kJvCzDFjciwI3(OqVEpohlCt1;soX1rjnfF@YZ90{hvQ7zLvr{`cm~6vTpwY24c{NrN5NScV@A;aW7~jXX!Pw2
;6YSC@J25Cp@qXTQFzG<2ZK%KlIoTCVIq*`@7~+6$G!Ybk*ze_nZ^4dDf2GBO~`FpF)rZ@AD_0I!CLtkl#2AR|>`G44b*Y^XR`Z0(J$!jzNidA`U^ST6
<}a&&3ZNC3n@4!7Ve2L&|_O=?VRa~q_~EIU}ruF{ZbD~=SzmvYGWMKa8X!+Z`71I}LUvIW{8f_KUHGP8$C#uo~*H>)`chzY;r(n)~3EL#*i2d9;tLhTY
x7wPeG00whCo-T?d!yrRBI3?p~Nh?TBMD%`XQ##;NkJx$WgwTLrI)kAoC@ZC&Gnl(ER9J6b;wbD{I@D3Fj+`7v1%ME7Z0*=)RbVMG*bUu@>JC&N-@3wr
Yz%ncMWbO^$P`9MT(@F~f${2FQfPS^Ofno}5XYM2*?O@*D%gBuClkP%IH<h16r`#^4MbEA;cQ)~gK~^ihC4YDmI#c=UIYw2A`=$bpQ_X90(pXz9dBk+O
iqKPyYTV_kyOS@(gDAHFU%8A>nV$!8qTCOc2daG6DJde!r12dn6Gy%3WO;cRq|Sg%FN~li(?$qSiwN=rwJ-$$g4-bc^yl5p}M%sao&=ijHks~!MBFA(h
#|127VHgzTnPaKyjvG=^_{L>XdHgx;MIBUc=1<DAB!rDxuI*PwLEwj{AkuIOS$@t_KVW;`3yXVCx0la2k}t<%LNON;8$t^cJZWG}s?k<Ru;#X#$doT^Y
D9oD`OavB9tT3<t!977Uya^Mn)etwW>>7`gN=kI2=$3ULtd6JuXzI@GH4bu<|>9CK3Y328|M;Fl+$uBM@rGZLO4_O#eY!*U!Iz?cix4$l`eU|y1n^lPI
Q5E03gm49$F1&=DRUg@jc0f=eS-rm174XX>`rkT@wOQGrc)lr5aA_D5NOYw=l${S9kSm89%U09fuA!(1TT$aE=T|{P-p@|H#e8e9~$s`Lfa@XgPk61I1
1`*>GF-Ilba>}fkQ>55R6Z?j<*bkRHaCF>o0$-s75KlZ<V^K3x=*cmkD#qwkgONQtG?r|{2B(^VaH7$=E=W_Vv1xWqt^k*3kX}s^=G#aN5B>m!y#@`7T
DCGlZi3zDax&8Oxt0N?8rT}DELSPD-P}EAmuv~P_1PNpqLT|8d&xZdcoBGo<Eg{ylnI9%@bz|U*!i>)xZy0UllW-G3d{<3N?8Fi0f?+A)o?1qUTCH+<3
W(ou&V4cKzN3dZUBbOYaH3zsm9ISHMQhhDbI4(<w`kh<{~%`n;l&+L#$!FQZ7f?gmDXQGuogCfxavwu;+7cwy7>8SI{t0b;KPXxw?(SaRkhnaAa|y6zr
^&7AD)U@%b9l@xr<m^d36}*_=F!pbWi;7z}nSgRINNK-tiQUl4-jkI6X!JtZu$`7AePgvQawQ#==vIw(qAag^C`p`%c!RpvP5uY|zqEbaj)naYBq3{6b
8F6_!&vUWl)Pe}$@@rs3Sk+EN(IiXFjyaXe0>A`XP(1l%-dcknl9XEb~G0SjP*($6N#6ho8I@qEO=cN|5OZEh$EE*4yfrptqxUi$)#B?r<fE+A_sC9{F
6mFmIV<9q<5@hH2*i3zpG9clnfGAeWsvuMAn#J=i+^GqD8j7bpU=nU{8MD^(4AncTY*yo{+L<D_h9tS1$MZ%&BHfj*bCx(3+(MYTqVF%gm+lnt%S8i*6
PH6m)r`#HyN!P#4WTKB?P?bg<P3pLiLZ{U$lc)yyJA<F$?C+Wz?y4zuF4Q5l5&;h<7}a(4dNb5_#<NM3UmSc9Nk!1bKut3FjVVoFy|NPX`SwxajtMupk
tVAA6}y4=ubMHn7rtCVla5+*9X5uv`k)8v^)=#%A*nNBxX>|QrXtQ=B#m1=opuS%LHLlVA^VO@K-b=aP|RN1d6!Vi)x~nrAA*f*v7=Ts}`BeXn>tt^k7
$OmclLh$$ow@mk}7xki=xjdEEflnv;G2i9%uBIezf)8V3AkHYa6&Y%nfY$H%i26GW^qK-r<wgfVU4Tu&RFS#2nd!<;x=abB}k@R~{$nNG|T81aH<tPdM
FzfocCC^^a(rHmz$bJnWKf_SvBC8D@c3`dsPBu=6mHSyeFIG>+UP)G_@Q)ht|xB-;%Y^KSILXV~Kc*U%ssM3Pt8EEpH7Jw=Xn#rM7p)^rF8J(sak^*vo
sKH=TwZ*(9$&3?}SgEU(KW2|Z`2@t8PUBF{A$}AD<T0BTBZa&w$Kl}2w4x7k(J;S~G{c^bp~b6(kQYQb&l)BgpASHtS|@)iNSKQhxqg_+^*&SB)v-Wlq
y?$boLnPro=Bv|!492Y92CY;*!)^aGm_3(paHyG;_RGhK&g&KnxqSff?$luSnkR^y)2@iJ#NAA{b=S3YeMEmQl?{paagEBszH+KvQ}W~!Fst5W&$w4Rh
vT%Co+)ZD_me`cFEAd@U`eP)htd!j;v#)k{Ai)XiP8!ZE*Aw7B+6266gga-0Xn5hp2|?m>ufIS|!+>^XjRG7U!T;92F5*a53hWtt!(B$)IsWaL)MzG-k
Y6s^^Gs!92{JOCS+Dg<Nyj{Hh(90ay^CjdS&pO%QV#BK$5-$^thR(%>4pCmX<?Ijwp4Kf`io!W?16m?<!E9B;59QlN~UETeLp`)Gp9QpsPea)MN-X0w_
a91A4CrS9<>rWM?AC5>4=rS?>T?Z%=_&huOZdV%<;x>>Ld7;~8jy&|LvTA<aQEPSK{`7&CV)-;0|8P0$>E=&y+oJXFn*LslGFLM<6jH9ygJ}rD}hBqKx
B%0^Ru2+<T<DfhDy2yb&Xf{AP#utr?XmNcg>OHR@!UhKp8D%z5q-I+>R)Wi5*N_VzVHCGOHC)@sj0GJXj}AK&8yC2NAkhZ9)_xKc=nCaAqnKoySKrZa=
142PI3fwamBX4CMT3<(Tr6YLLmk8eRTExG)QN^HKgz5j$?O?KAxy4BCzS?^&P2`1NxrjK0SFqa<E!CGE~n+e;&!zK8>18LpMu!a5t)^m)nT^P_ho^A>*
(MeloWq;ptC^Wv!s?X4aoFWyGn>QQcCI^6{j`A>0n6|-a_Cm48u{1PEe?ckOid@HSZv9765T=#PfyWp$st5kp<TK@T!2>e6v~Eb7lr=^CUN>a!LeFIZ1
gaV8*IIoRE|m%wGgRQtXj_)ibD5XZy>3vVjv8EU5*?3>1qEDA00?a{Km7+6?(s<FCfUg7A+uF-?Xn2`0nIg^PWPlMymmBI_y}^92DGJ7yAJ7b++hOC%b
4bJ$Rvy$QKA7Vfy<oY~fdEm}r{%HOZUwDf3!Rd<2r)kKXbl%!SSm6@GukaEsSTe|2eVXNZ|mtuWK7NnoC!>#DTjab4JFXBwY4fc8kC$l*w`<I@xvCoC{
`4Wlx-hvJWtMT51trS#V>>6_&9<>$N&n=VPPE|2FVd?3`1d*o21+~S|aMZB*45)Rb5yA<FA+7HY#s$z!S-@sx?2)>)xB`WQ=yG!ng|0K1(B`3N=%QpcX
UQ04R|IUWk-<*f1+H<kjbP!JU^qn;EI4_;5ZN8rpX<G}a|MEVwd0fiqvc*Cg>c%qh%P-Z1TN(nkJ{G4wP2;w#N%f*?5T)_k<KV$m}}hmIwjI(LXZV?1W
t=bdocm08Rc7!w8k66Hm1m6s0ozPEF1Wc$8#P`1bKPEf)#3T!|Y6^#1&i%l3kkgT=8cCNDZ1ka@wkq5iq?F%=*$CVPPFCg~LThY_O|N!@(i8u>?s1n4#
=OI2K?bS;FKxnw7w=&e-0+9x)f7haw_8cdxv3uc_zuTKAV?=q0-WD^QdoQ<pFd6g*a{1P3~#pScqHlZH9b25YI=csr_zQX#A*yUzyhSpu@g;TCm7fWe_
NcQs!v!)?Lpw79Fh9hiYVCyd1sY@l)wqDdM`dnQpBa<otPnt|{DvlVo-69%Y(B$VudTxKeTyl9?4Vli?BqkIdl`EgZg92Hp9Y3A(Jf*sb;(I*fv02#W~
Ml#-zE;4bMD|!&a&1*S;1!<<S!;p5tTBod}Sjb0(6Q`vsN=M`blB$pfnxm2eaD;MjR(Q=(IM<^99j4p>$l`TE9oU*`fPA@}IDF|s2YSM60mj3n3XFKY+
Y$PRPQX4V4wX4%e1#5@X0bUQmoV7V4BId82=)>zHwv;-<2nj<)<}MGOfnR3W5rvDt7GYM`<0|mv6E&i<!~1)^4!Wq5c%F%M&e1;AY-kB4Uj6gAGuHL*+
P%b5zuDiq0FOatl=ipjIaw{2^DrQDbj(fX9sY#W6dq;Bg!D4PO`&PPf~?)4*1C0r{)@1h`<*Gvmp#NWxVksyzHa)H)z3<IeM@wP36Lf7MOwyfL;}-)$G
Ozw4cz={P6&#XF1^&$&#e1;Sht8kZc2`DYap6w>r<b19TE~9l72dcI8)XZ2F6l5h?X9o)7pDKq3GO(&emdeORb<Zx||C8hQm0P-L<nHcJ|uZEH)pmnj9
iT5Ek)#s<g>^e`;3@k+=^fKM&ET*^l{e#s232jvik3eM9TS?~hd2EquDHngh3@z=fJ?<A}lDEN?;!#K^Le-0v+$<}27dofPm%c4GUV+B>EX79U8t^^gb
u&UY_P#P<twijJ|Yo&1H!F8P3eu)B0y{ryIX@xLBsDkxzCUg`U8ANW5?;xAkrj7eEuz>+QMb=DHaEh(etcsJP`m~&bIdT?V&yC22-5`eusWF)1wV1kNr
sOi1FoWGvIP++&0Rr7F@nGV53Q<G8W~wq{!EsP!j#gEufP@8-C)Q~U_t!6WwM{n}2^2b_wz{;WWkfnmO9UtZqcDdm=LhrnM1pxBne(y4Pz<|vc!ok*0R
3l(3Tmyr`~cP?*jMYbm=KUDw-!u_P8{Xs35Y#=T3=-4$S@Y8p*Sd+u@<f%sTP!v$AQ8wRAG=16|o)fQs9DFG4N&?bfdzS6^||CL9zsENfc>EA%KkJY2}
X+)9?yXkTc=DAMMs)zAps@TO&~TIC2~Zl*O0@&QAoM#xvNQEcl5F)nN%5wjM8N`8u;4r4j1Iq9oKL2lx_^PSs%_X{^JGK4}+3QLs)Uf>|leY_Kisz+2%
pV32G;8G+3e&TCQ7l{}jj?o_M>mck}*C|4*Ia_-msLXE5%Y~YiP8Y)b}?(~6FjWn%R0Om#2fWYM?xD1y}qV0u&2<eFyDZ^q=1>=ZemYQP1gB;oGjY<tE
fdhnsO`-S<3d{!BejwxA1V|iOd;EHy!xZ1HXymfqZxklP#*4_c%o%uzA<v#*8q@239u8Ni4Ajj`l=Dhn6l7HdJ~I=}CBVZtzE0ON*&tr6%(>;DxGKoh%
fx}7=Q{9Zur$U43DuB^SXkPYmd&DC8|2dC$i)n3gQYo`nmfGVY(yPTD`(~^ph1SVl}}6wtOvAClDZ0WRZRA(>BUV9i-i!Z>tmqLKso{YYBS}avZ||j9+
hPRwf1E==a|*utOHtfP#imGgof~9n&DVjWUsZ8#nr~lZA=LwUj)34pjSwyNV1A1+gUm&2Ib)DpJs;xj}CldI@?uDv{nUPtj0%n1-lOK;^odDrw8e9OUD
D|673-&i27-?9!#M|Kdg@OY_zCgsNrI1FxARMi>j>ak+hV62#||27)N^z(Ga$l)|*B&FooHl3_@Bk3mhbkq~ujOA{tH#8uoJ5G@@XahxBZpif9AWYzc~
ytqxM&J{z8Q<=y3LIbeAvhC^<cQW`RK`1xV(g{so5E)1G4j^``b%|wyY*)zo;Gch~p(T3P6mAuitjMJc;s1b2T4%QwkAaWLY@lXJs0`-yS>j#y)f^#<9
OrTcBWH6R3EQEBmRvK|U@+=RBasoA(^V&i^$fi-a9VzQtj*3R4g(CrXTm&0E;t)!dQGsO-tQQT=V--5c3)GAdVUv@_<{XRU2`T_Iq2@xM!A`O%ic+QN1
ai%#5ZQEL;kd>M<3l3SuHh&owvH$%%+n>1cU)HZ_PTNrg}%BL7$=vav@05?@H1?CRRv#NH-$|@ITSi04wiyOL7Q24Sg0Gu14BXMgZWs5-6WQ3K29{ot^
j7Zt3)54JHXE@eh>#L>;}iYcHNCvd)S+Zl?H^3jfg-Z3F&%_x1<KVV+!|75nP4wE$xb{gYyn}$W=^}V28PgFN?!mnFuq5*8P;N<nTNP4wh9hr(w7Tw)!
EWQyL?SMnxSWcXW;f5x&X|HQ2BQH`(Fz>^L<pMU#wnbAp{@>Pt>0>F2n@H7HTI5DDpW^BGS2b5?<#zVdT7+3sKy;Wh*vXVo5U0F|0M!1_=*vvN9BcD4<
5*}*YnP|0&#Lu6RC$3X^33*AnU#a1Rx2cYo`NQdMMO~9r)>Kpc$YzpLT6c-P3nFw5RdsYtO3(2tBVMTNKdcQ5G*ilnp9p|ubKh4KWb|euAf?i03KNXFk
)bmN=Au=%!z(N>v#$n798aEaPcqwN~RzZc3UQM+FBvr${=KG0lvKnHZc>R=5*KR>wYjKBOH|YkX*BEt}rCKoT21;kFj`6%8^9o;@^D6>%<u1iT*yY0}i
!8C)j0*Y+BQY$O+xA;O!Ii@=OZkG<0uTjmGq5~kP_V}-&S<9)nS%)|rhC6|GL1WBXKAJApj5bY3-#D^Z>b=lue)@YQDwu1{8E7uXY3WtZV#{_XLC82Fo
OcNpHML%P40UnA6Tmb_Y6EgQ_F(~I2z-xSYVJcE3>pn>;$t>XmGt!o{k$O5aW}a(u5f@T(zi{FtVKy)Rmj!G@3*)EIueX^{)65(^%Z3(y18=FcUf6akf
~%!7h2rT_?qk#uCViK(n#4Ll(F&IjJdgF-0&IGkw0VrXd5y?m|Rsbbl%6S*TKrW-iabRyB6^b>Y-5vJx&caUvCCr6h*LMFPtt0%vvTG{KpLU3d|0uK*b
~VNuu1iMEL@=^W}JDD;s9naD3`GO^of&@b&W_2qFmqC6NYY<ZF@LaGa~Kou%GFXf%319xPQTjXe#(3cWtT&+E>D)jy;%eE^jHK@Xw?V~Y`x<E%{6{&FJ
qA)6~j<HP0HW)Xj_RB2X;$;mn_1rN_x*lK1a8@z~J70Q5WiEA4Fg_WqF4_K61M@&OQc!Nlgk^j&(w4KPQV3$Cm1R0AX5hFQ)!Mc$C<8H$+Ty^oKr0Y-l
Q?c^p9etQiOWT{TX4y1fEwhN`j{0n7}Zc})_ZfNLCS2ZLwOw)G6^&fvyUUSglbkP*7lU5<Xl0yG0XrJTh?Gp1E6n~J6c0(ezl~+HSDIS%L2r9t|xO~I0
s_0nXWJa$(yB>30X2!aJAg*2y@uJA8$D2nt|Owe&p<pc`P*}D3A(v=Hgm{1sGqfW+FnQuz;#6EaIkX_zE{>x0U20ixg=2)N8l}-!w?dgh~4?39&*JYt_
cmwT^<p1Th8EsF?)e=}<tAJJ(VOawZb9%M5lKp<AsfeM7)*Q{URVE4Gm%g;+re!A~yP2?TOI<tNyn62N+&M78WUUV+O3P&L<HnjrBOrjT7@szFM&-mDj
6*;lBcs6%?E*$G(3^Tj60kCnjAylo{it~^s3Z!Jnxvs#p(^oBeiIU>^lb&ZXP%m7(IN~YAX*$T4m#N8!9A)%!E(oKE#(0f`i6Kr@gVNo=$#%V8bmRBI^
WFcNjMNh$e>nQpP6|jU;CUHGZlCi5)^_5v{)&n&hkTTL(>8>sscECF(vN<eZ(L8GG1u^{P2^^Drvrw!6bzdXWVAqWDE3$xEG%fvc6eIvu@S;v=s9C2o;
IQii2P*{;ki%$RiR9YN3nF9D=In;B?@`erVJ-rcklaC(^3@qSOJVG4%MCS8nFDLigoK=wa3^$Lzw*g8lnRDiA{u6CIn=6^d^sQV31+ayDV@wkTB8dL2~
S|?kH8vuroQtEf7r;#=%{SGN(xU3IkihYRzffb4d;=_igC#X2>e-2&`bcz>qs?i419+jjBt&!-K?~1c89^XCcbP9WMrD4S?syck6<Wpcz~<%sIanvcFP
SX3{NQzcERa#EW{0^fk6c|G=>4GprATYJnaM<TYGp#@{zR)Unl?BYjS2zVvr}Se<>H05(sobOv?io&C@w#y2+Jfr;!3lX(R~ooJ1mCRSp@5tT}5Z136z
J({!7%4L3-gs}M+=xhnIc7#U{c!Fe!Hj;G;xZnDB_fKnrF51CiTUACA^5GIeUMNuvWp0wM*mJcw>C>|5*h&GUvwo;te!)bv9&iUvW!wmLc<Fz%L@L_5o
YxXEyO;Uz!$At8oAwD!nU{BrT8qXs-K|I)<ZzQZp6oP5y+XN^H0yHA0=eSUn8j_g0bOePAOIbGKb9;JTpkP-C$yy;YC{+eYS~QhmY!xIXG?05?8Ugzpf
OtCe30O)IirUANhANGmETTP_BTHZ&^^hOtRRX&Lm0lwQrjQlVGFWynJFpH|ktc0lkKMds&!qzE)Y8-xY`<QY*kY0eU_!CNlJryD1yXrg*>e|+3rbro^9
?0(60pVsI!WYRB?H{fSB*CTC*^exq=$nX(g!~D8?M1q^=Pb`ykIJ7gk85A4tC)D0`~_TQ7~NL8)=+6315`gX|SsY+c^y)B0rcM<3gpv3{Wp5G@>c$4MT
9SorhfsRY|daS{$Jk+%*U@sE)=#X*TPvv)-hP2<ka5lF~*a1a7<&%kVHRLIo3+W;Iw3j5(}(=L1n(#@MSINdK2N-!QB8BgW11O(c9=E&yfh!%n(N1s2_
{Bwx(UnZgVXWHC591PSWhgq$l0?=kE=;xxBFW>lLb$%c#=x&|{W4FNXbAvHPmw%Q8h+Ak<mmM(Kwk5hn+t~^U*q~UTaI+S3$BuEMw%Lv%(jeG*NdhvJ^
xTVYPmoZH-+_h4g?G8CQ4wCRdMr-^q8y1PiW{6k{STrLFq*)HdN)hD%jA4_0s4mk87NKgYQ#!|&3R^B_6>0J9H#aM~Kf^Z1)Bue@MVx)D$%13n%j?>$l
HIGnCAy&$ufa~oRAb#K;38c>t_lTY2S_|+n82q>oH`$AxR4BE_rjj$gwhzZ#FWm8tb-M{BrQUvGl7eiv9X6`fACswiC$&$N%i-kt+D%14EX(M6|^EVJ(
D6IufdLrRlmUo2?MS>WY6F*X%*(^?a6~!Q6xa+%}_2F(-V-<GEx%9U!|}0mS}wAii>#@qzx<CsKAVNfm1MvWAEr_EH8mK^UuiC8^s1o3nqJUtrgrV#n|
G$Fb?Nn2E&^n{n}#?W3_BT*ktV#%+x2;T2x`EY%oQ&6q@i{1Q!Ug+)bC;0zHRYZEIfW2?(6451V1&%iLO%`ArgRHwtx4oI`O^bROXBWFsBcBN!^~Y&gQ
V4iCGW&FZ3<s9+3$$QV(Ttb>!rF{ea|mvS8xw9G;dp{KM2)M)7Kuc(nHoV!A#O1YY4Q3;dbL9DUs0g%`cWyI^;Nf3m(oaRvw%!=AES78HIj0q$tLeG)C
F9eR)sce>bSF&Kj3@xzOG;AO=1R-orr;7_vEM=W!b8QrCvmmU?5uKfY>l*uknN^j`U4)Dg77EWQ^(C3FEiX=Hz#mV1!;QnN0hgFJW6RCSf-p(gBk3lqg
J`z7$V>bbCrC9N3QZI&lcFY<$!O|Lr*nX9-TjI^n32JS%Z;!px#hax2IbO?$KDt+m$qE$eB-AKBn2fHqAcw4stgG<flp7b@s{Z6YC<jsll3{_sM(>il#
t#QOgXo*a^@a3V2YS$Wq#yc7irk^B(t$OQ5a1_wlgz4s4#z~hFHzWNJHk43k=iUO_VZm;xjiJOb#IS{f!l_k0%WwwfGoHEK(H6r1JGrC5{f*ZYJ}9U0*
jc8?l!>!?-JK*G!wVrlte~VY;!W=-G>7?UzyLQ%0Q>BhON2V{4qS(F1Ka4`vEZ+Pk%CVpkDtQe>14)qRqHG#r}?e}mTwN%*y1jgGKKJxnEsj>PidvQfj
YwltdiFaJ&Hf9bxR>*Jig+7%iUt5N{l{ljIxEmzB}Qcdf6EbV-T1u>&fv2&u;GAA2*EnlLcSk%0AJ?IQIp}{&!RRjvZQUK@iavO+>HB~C7juDP+bQ(;`
(be+BS(3cQdt}e_U;`Y4ja)=`N{6xohbYSYq85pCNTHhA%cX4Acp<aOI3^Fo9tv|VWRjD&%opCPzeiS%av3c+?#ghdkqPF(4p$1G)5qg#mV|4-gj*P7z
M3UqxjC?O#3F=30|oGxiiWSh@<JNTg+pO|y=vU)z&p9muJr<A&0Vul7@Y;@1PW;8G=TXgtTIsJRYeu#b*NipKn4*IPEJwp#p9qsMzVltuHcbMEkGA+ur
+~zY`l!N0`GYVFoOANR?zBJsW~c`*gRiJAlPz<v!7{`hOPETKAWJ1UnKr+7ouz6q+oE_<1=tDO$Hf8kV{56byOHuzRV*2Oh7(EH$!w-q8FDvQ<GqP8tE
IQ3MuV0s}CobX2DU$r<j}>2n%mYg<wBbsKyt)<fO9_$Ry8B&RGcY&Ftf4vsd$_LgDUsxEYgS4uTOosHdUs32YKAluDoI%cAm4+{0xx+Cjy?wRYJ#cU&Y
rWBUur^YC@yA{C2*x(>jw7)*lol!AO{dbty!xQQyLt6q=<VW5;8>mzql?A9=1-0O%lHnzM{nozK!5o64Cu!kx%-3O$Zu;u(T4A%I<FHj*rj=3u`+JI<>
!yPAqo^a<pSp_1CIZAonY`6AcgNk5z7`UnG#8CrI*CR!3QdmjA`glat)nJB#;^^4>Jn?;l+vlb;8cUL^5NlOG`Q~z=0-Fu6L#11l%q`{WBFk6zpb)#&A
UeU0UIN<@n9x3zrVNrI=UvPN5I-Wz+oPsC%npPg%jH_P>V~zB!;?^6#>avg9j^5iYx3o5yhm2^_{kzO*FJ2^R70kiQC1hkygnhBdOYgDtwlXK(30&Uhc
Pjxg%t&q+C5CL{bsSLfv)){$JkFq8O#p_uhMyH6l{@uNS?*24vLs7uKUcsB%sa-Wp57GgM!dT<!O4n?k2EZVURHQl2kx~BpNS@$qw%Hu)6vuq>&}y9p{
!7;h7CP{mBHgksanKth)6Cxfq235aZ(vx$X~Pf>_Ks&(4FuEm&r52=<jAd4R<!D(}xIR34~1H7g6$MuD2)aRC)I)Ls=jJ@5hTY!c2y=uL&=tfO#aQ{E!
DyPbd}J}%+`CFlm1B=IoYFP6Ik%`WwFX1d22fGsIHcKvbbf|ExVntkCX1yx|oPzbG)1ZdG+r8Nq$1~h1uHQbO{D$P|Mn;Pvv5&BEsBm49}f!sE;)TRfq
3s$moVq(XfE0yFOhpPy!cu*MAg|;FL&)|&UI1AQuVW=QrFtc3SIZl9h4Krz?n-Rl_o-&IMRU;|LXhNYjXrv_w1Z$BV&a~BV#<ZEQoHe5<)cQO`B0)6gF
GKo?<whq64pD)c2uP*w87$t_O+g@mH}MlHJwe?!veQD$E|3RYB%|^5HCISY+fB5?`Z@=+Yls(oyUiG|jSdLiguAlfGDKp~k-_i)iQ-x%2j?q;G)5L!Sn
cTlKYMT1^{URDiT;<mrN$7ZF;I6P`p$^XHg#nh(;6^f!2J57m8v=?d3W~C_hp=<QmN%N#=3d!X-RYHX(SnWd-jc{IDSksu)H))1kOtjLK|u2Y=#u_4(m
Ous53_jfHOU~L3g|+UMk<p^Mxhqx+$@J&a{9l0e{-ZT{pI!BO;6koSOl0Wpp1#;eMR&U|<D@5rLD1{F(Y{DP2&|<L`l>pH$aW{`TW}O4;+>{qk8-aAxJ
4S-arraYEp&q<gU-h$&{`-`8%nL6c8~8;Z8)36k`>EUkOa!2A&#b{;M@M_i2;7Dd*pUCA<1?(nleu-B>1O*Z5anSyt2bb1>-&K}POuUqA4{NHibS)+$3
lqh=pwaH63_iH*v>wXixL<+LW0KO^>s(Q8BiP)0F+;7skT6e=XzH;%%a7X&v*~vYll(C0Z-aOaE{CYmo^SA}Vq=2iI3ZG3OF-7~vhqDvWdw8dbV_TYfQ
rq9&(1m2jj%SHI6z<9#eSPmuc%(qx!_VkWZ@`o#Bh=7eQvjFts_UGE2Ro=9{??hN0N9RS?s-+==`xl)n4hoU?a|`p64BY48-U0+6>A2<9`f>fJ(8NbmE
PICu?43kxU}<DA4ub4_Y?2VvsU^}@$jhAZG6c>n;JmO+{-hPtH~w^!T5r-zv(N>l*y@=5SHW=$BN=xsm6&H>9f#2xZty%EnCe3v@-=DFG1YBJiQJDA>7
}_QsU`Oj!JY@qrwh=D}MNI<ZNpwlwrA_o+LbbKu(dH`o#>vwXs;udt|>>J7i!j$<zL>TSZX`wLP5+&@PJAP=<Ll!tL_ydYozL?^+E>t`{;uW&O5=DwY~
ytuZo^RJ)L-k=`?)z;EKVS&2=ldU?+KyAMr|`7n1L`zPlEeBZq2A3?5CAnPAS$?A8yg6V6%PWs1s1AU%%3iUR2)w_E=5!~gWt^A392{~z-Ur^o02+sC%
;`j|cPxbb|R${A9U#^b2<OP5&1;+;bhWk6Dyl0kR`h2MA0IHJpgHb-Pla>#cWqLBML7`XT_in}IB*=6OGIxJ5t3b=oT6x>)6@Zl;p_RYZhTqjCeD}{V^
!{~Ho~zy>6=Wo^i8(Ozv-@a8<UP*CDVC+>1>~FEm-RrMW#Lj~x@ZU~y?$T!JNk8E_YRh*xTNx2PS_K>Fg_Rdv-L<xCbhd2r55PlT-n39{c>1NJ<yF9b?
9-&B`;{>zO*30{CqBEp0tVAu868|p$P9=42{&)WfuJH$1#lW_|}1O1(T2&Bf2AgMJp8wz8>r!@CBEz>8o;l5FCHMr>%D=x5guw)q4?%yu88ln!U~^LE{
?U_&knIG>F|}Uujve2J2ElUao!%1@$=idsANyo(ALk6`tvf^znQK>YYo|(0h!BV1%cyTNUZuI~yY6J=Q;8vDC7N2R3T+M10F3oo%Z=Jf<NtT^TV%gVap
7y=yxv<&i>-uD)2s-*p;cgW@$gc1D;0o1kM=YijdOv1^xE<_jW#07d5L^9=qwPe#geo^BpBOM`rwsK*5~pV$JNQwu3Drqk;lejC%HQ`y+FA|qblkfUlJ
nm2<xu;IF$z%%ri5=4{t@bLg~CB?L}UmYpf+`9~=Ijp?1?ZikpGy#I*`i;&$*)~{BtIUzU+(Ta(!7|_XT3rlqW1eehZ4DC&B2O>WWl7DyYXCk`JG@diT
MqsPhRoRe$7$V~tLLl-ok!qscJ_(Q@mJ>UO9lmiAm#Cw5@^j+w?)vYWD~$3z^>EJPt4;hrIE*J?4TdC#zQRQx#%;FPe$f1{5d_Wix+qTHFV*<i*r0xGT
rj|>MHYMgxtxxWPn`1qfRU2a}rPDCzOWQuLY)q7bf=d(y%k|DCIkvWXX&JIJv>8ebXC15vdaRUzKjK+*gIldJrJrfPqA}FbbSN;#%fcF14p|r68CeUPX
R*aIW5W-F*XzmqAGj?}ffGE6BeuzCVklDSlNIy;sCy5u00qX0UPtJ@AoCJnV}Lfo#p+={?U(!z)a7y%rn?z0;|yl35kq2T1hir~L~4!SM|i4_mX?sz=@
Gsihv7jX)#4*vh-<M~K^Jn7n0&{`&ohDQ~`Os{rGkom|v?KL=qM!)nOGxATsP60)Wn*$1e1;c-8~_H+mwRY{iPeh-g&S?9+W3o7h5{e`T^eqLqab;Vq_
D>b)rMp-Dzt~}u1aUA2I9E!0;_hSnuVY=5YCF|b4^v&9O5@tOQKFL#JhU5fp!A7as=Q6ESnv2x8V>l6%_N}2_x3Nrlf!y=#5kB~p4V*}Nb$pru|Ehi7n
)_=*(faV4)xIs#+mWB{+mo3!pcUv^%W}9+!ri$((Qpt~4<sb#?4_E{z}D0Sb_D1{aKd`yIvLH$JJo9Xh*Z-JfNDmkME4km<K^p2M5${FE78LXedR8R2<
|p1fH%n=6Cu7oL}Kli_}9;cdFEgxCj&I=lq@Y#=L6f5Pp-*zU$5t-=h)*)oq6yz<K?b*EM*ha1xQ22Xr9NZ0X13I2^(Vt%CZ;}FB13P8i`2GJhXCskIj
ONiW%h8_{j46_{H+8aXbIR(#3i*)D&@KOax%?B6jzU<M_4kU{uU%+QGU%sb^2kH)r^@@n!7$*pawfugiMRM=!#plh;((Q+x^B>!!$db)6fafG&A<t+lN
uYKRO%RdW%XVL(06``1EhFP^WzrUkV!+p9bTn`lK)tK5Dw%Qx1sdV5W)K$2~bti<&J0_PlnLwGQkBz%t{{|?g>_TQLXcW;=qs%o*0wj#?>m|-gp9{8;<
`^Tm8s1D0CO1b|s*8XWZ-+gy&1TdE^s}`EPl8q)wvd_;72*(w&H~oQi_*J|#lhj;y@02K0E;ZCWz)*@}dr@G2{ENpi{_%F=(4P(EG;B5y-Rjco1>C)FO
J0VpuQLV&ZOBq=LZ4*bv2C*;!t}I~1ZRpf=Mp7Io9=EWvq(1p`OZ0cUDAG~_nC^8u38JQ#IHMW;E6eSW{ZbqiwMCxK`Gzk&VSE9azh}$cOPeM_$a~Hd;
-d2OV|Ws`ZgW_TN-Qa17)86vR8j9Rql^f2B?qTlW^wHhyK+<ZzoPu(!^vJU;?|FqM}#h!SDSCpl#X%kDOOW@nwQOgN%5>kTXbJ1=>20)P=O=l@9hAWOV
BqV9%WjYaN2*Kn)IiV|su*!j<Ty-7Rcg@8K!@%!NL1AiWg%nx)0=fyp#2)zJnl1)HI4avKw%z-FK8<r`hA6_f#&#AL~zL7mA&jcOT7$(UOV)qE3=ziSg
4>l8&q%=Wf{*Rn6({b1R6;z)-N3grxeZVt1TU#c4GiQU09`<~{NA$mcL+_zT%j!w%j{jRY|zPhSbqRaW}5mZ`dbodlz(9T>`H}ZV?dyW>I@8TR5ll4h?
Nc4_k6W<<V!SStiHlGXdA<thhjq{cQs)mbApL*XDf(~TsXkI8#QS7n{p0KAp^SRdS)%i-^uRf01Q9XFz(s#&T*E?(f9gXszwJJWVW0(l3&Fv!%QnUj7;
=o$}V#nWn+u&0^_B{o$LqTE<!mD>qE1+d*`%yp;uDLp9{w(v7q+bK3IIbSe_JkYE#U}#+c7oN%%h?0Ou6QbR$Y~yv1GYE)@}Yp@eBOf2GMJEmO8lmsp6
|mGw&JaHiL%rnm-C^C_YaqX?2T%NZt2b2+b?}nZ%uIrlXb{)d#~~LcZ687q$B6+`QdYCO4|}1Y*zic+;j#L$W2(k20sV4b??Q(Ce6?ZK=^tpYH`f%0p!
d2i-3pK1AuDFCiyf79N~8M3eIUl;Y)QGdWgR8z$06Lx>W)KA$8jK^2N-YfQn|yMo~BZu3uH{VlujQQxqJ3wu85+wC83eijY$jHgI3StPTJMq<0N~S){q
Ao~u{x<vK?4E^GpH&H6az@<mO=dO<LdsTa8tq#{hYp%Vpg!6#@5aXwOBd5uy3ZX40#7ndJMm*ooJu}LqasCzboc&^w@N-cNg*v+t}?Iz&Q^QAO>oNP(|
4%-&#mwi$rYq0r(i5)xW`r0E*osz3Fav9K4)S*?Dg`Mymr9iXv<LMpQ6%)ow!d@n6>~rV$M0E%P;hRoWJRkqEZTp9(X)jAL_5br(d%u3_{@?!l^U=-4f
Bnn<@hAVsIlaH_-M_l}KZ7sRr}(db_TRs6*njx@Uq<~m9f^Op;D6H3f9;_Be`EWPKJm|u^}q1Of1lR=4*kEQGXBND|KeN!wy=L%asT`~|4+rCf9t6KCK
LJJnmYcC>)>Cg*q?9ww+;E5h<=Cu9r}0Z|8vOyKPZs?4*5Ie?~s3ANc`64Fumsg^56c^Go<}z)%(1YI^S9y3Dd36UK}mT+%8cGE!VewJ}l$fGcBdcDtG
avjf&eFlaNnYJDj0<JnQftIk%ZrbUFDQ?|;SXUoXS;$yP|v`7BdPtO+L?xc7)w|3kE|CB5&vfp;Qg0vidMo_)o&m5Qw>ctE~g+PMWcDk_@(R#XL8mq*w
ruT*ztZc2Tp2IZmdr|Ga>(TIYW7=PEx?|8rC{a=PJuFSuO?d7$EQj?xv(N1Zz;%(OZ)f22HKUA_4I(=YI^l)1_?%FcD`PvWra;C`8SQ%%}@(2GNJ1bJU
=lgel{}aS39{2L32jQucr@_1XQA*#Q{HY4F_&2}(u9yGo@iauhdOK#rdX=%r<UKzONFbGySndG9KxcbyJ`?|Z$@8<y5yWY{I6*RJ-{Z3^%GV}j=cZp*=
bZ$dWZur*@BIG8)Bla_`(4k!>+d(8|Bm;cp#FaQncsNud;b3W#bd`>j&jqxMwd@1RI0z`IXJGWyT`xl<u~5{#{1v-{q1LdufP1>FZ+!LzwzLAe*bOSm;
L$t{jJCUmma_UIX?eIe*abRt}A&mj+55MSs8{h)G8t2s27B7@YuueCP>q$J$+fu_gRu5m%rZ(8V!qG;d{6jntwRY>XcgUtA0r4sr>x^+`i&Jc)Z{HzyG
=M^gksZ{U5Bae(QtZ<M+Qap6}CPQxWR+Ed)<!RAo`%BJ&pCS5v7_k7|mmh$nN(j+)s?vbSQL8}#S%?fCP2{5jsw|H0$^1s~0SjxT>+f9Zelcz-cJ{(^u
10#E;=$NQ}he#iU2KHfimP{4=z$4^RUg@1S=>wj5><<b3<-vEHKFR%2w4;?iI#V%2-22kFf_DqWf<taT`w4ypXJkr)DYmsP^f!lZ^eO?6}6rdS80Ilri
^UyglH_34%bxYmUjV%9q>7o6NBvf@)J?r82HKkK-zEO4WlgMgbv<ffm`MaeA-$oLB9VAGd)*6j+P__!g+;>T@Cw8;k8Ig88QxzmnDudo`Z93|!B%YEs=
{CC0(uK5oSNCDP-tSvgbC5Ts(GVon7*y0<mBukgDL&vRDX%T0ca=1KBlKZXxo0%(@;lRGl{}=|M>A1bJgwH)z$Jm7OJktS4=7$!?c9ZAxSdd?D2HMqv)
|#?+`a9Y#A<7#U$uiQJ<4e9fjX=Hqmto+8gHnw=(RQC0ZnpriJd=;U#n(xWS1Xk!|v(p+l`29(&(H+fWC84P<Oh#Ncb}!DPumxYwq-0rN^S9wl0t)`gn
2ZX(agbvVHBvfrcR}ZZJ^H#P9`ZI1Y_E<)vme$@eyVbEh6vjH@fg+w2l}_0<CXY~RSRIcX}__K+^po7u!o2qHTdkqVLd(NF`DW>#Zb<0KK5A!?r@-I}#
u2=Mxj{Vo6G_e}X3X(H{>$3XM!){4c4)Fde=A-7vHtF5(+)Cszot)ovo5xjO!8X(c2jL{-q`pA;M5ervTjT@3b#;kA5SA|UcR?vrkJBqb3V<_ou>}^4*
<fJ}Uc`g;@wr$P%T4%~rYkYC!%M}fDdQ%K7WfrLS=W26{q-{ly#`()seM5*mE0Kk+r3s6a?N>(WgVsF38w+c`d!b&r)3fsRqeEJv?TaR@DqDM{dI<`)a
@qV93A5y~p$YwBQBjW`VQVH|)PiGtkehnZE{c6jFB6)h`9<rMyU%*}G&s=_L>|>;-$ZtMR(;5Odgjfy+cc|<(Z=vfR}yOA-jP=F=2r<uyR_Y8(o?Mc6S
9y;1w_N9>Ady+-Z?4BaudCt!$q+s%W`4V74cS-yzD4TR_*Z3h&h@J_SIV2aDR&Z_qngf37VvBR`CvZgSw%5$@WZbR^67Ks(3=He3M%<yO<I*3Ps)`LtJ
L@ywoPF-zz{dak{nEE;o`i(W$tue(SWhdVEc|9;}OATxO6Gl6eG}PxM9~t)>-?4_+PIuE!JE3@vBM-Bl#`9oh{|0k9N<4@X-9^+;|BE5(X&e@Z6Y*zUl
1qL7Y!qQpkp<K%_$LEuTv`89rl#~>6Pk<%)b>{g=lF+Zr^N2XP}gh<7o_?Nntj_w3iI64@W3n<>Xv&A=oQ&bZ`7jDlu+E$`PoNyj7Uc^s&MrqJcv-xVj
9;DnL^SDRRIGS1!iNv$1iW?wHjv@Zjmwb7#32dsxM&b2l&C2x<SxAhBh%%ZbTDuiY0iKE5$9prOJnNPXDv6b@9zqA;Gcn7>lc+rm9wi1;Tl=a7p?o9zX
nX!>-xc|GYu>+AC;jZNTXMzb2|Sp8_E-P)kY|YsZ|e4-uyv3`1)M~jej5#^U5c!CjqwfTCEOm%OtjkVY{im9?JOFbC2Z|KkC#67Ba*VW5lU#*736>KRI
A1E6#k)oBC8|xaz@1ejHd=Ut`CsA?H~G^R=^^SLS_3u#LKhJ+y>*ml0W;aBu__@mh3n-??=2FBx_RdL#2^I7kyEnIFurOnHLLpp7Bw;b0%+Wn{t!p(|k
gsdOv4IhdwEM8*;woo@}&wOuj~_)_I3Yi@z$m6h1>~<-R`B^GB)J>6I|yJvh1zjoCL-3TwsqP3<yTuE#^M{6*NM+Y2Sz>mjqe@|d$lsyBs0B~abSy!3W
2Y4&Vyt=2ZA64hl4{f)V7omob+)ha<Mc~9kr@xO8vgP8CHt{mpEEzu2+Pr=+fD6#w-EeaVZnt;Mo+EqK<?$JV$w(rR?jLg>E>L#@_8@eTsgf6<GYBjEr
<$Nt)x(to9#p+ve%<0kPP?-t>)enKo6hE17(ocRfvn!3pyIRjb^@hO<j0Y8CXa2x%w`_T5N{>A65B&D@z9(dT3vd1dzoiuh&Mc6xDEYx}b1}b3J?l#w{
^Yk~{MIP=o?OTL!EeSm1RXS5B>aKjJ^;R3)p&9@@h86}w+)YP+MlzZ{ATl?MUv!vzHH@BerwdVRrmq7|0lm`UP5oR3WwSF!EfdfG@W$YG<(Z`@LQCv=4
=@BQ<r}7+YDtN*=ZimKkM20(4sDn1qwFzM?H6s3C+sR4&EQ?dAzvMHm#Gw|I}*+!<`eUUYcQ(e(1GnNi)abC*S^qUi;iJ{kt=@%s=&-Er@tdx%<^e&JV
pdhp&`3n#et*pL*?-n8YS6isbx3uW7d0!!O|N?PtBbzD3nq58?d+KkHfWsnfPj_lsjSndwSwW*Vq#E1fh_F43j#c1+td{ARN?t=AmtC7Gdt3m&t1*}mf
+^dIOYeKU?*l_`uiHKHt^Otg@ah$kXpJVjd!-x$BLbXG)5a-q-51zJq34^*sBSghwy)fO7n(&}o!R4^ef971c_Mv5=>p_IS2D|%CX8rk(Nk)&93<1MLP
9<M(MDTbtY&QTZPaRW=p;`+ZZ_4bq-BeJXO;6rNU&nro1EygQ90+J>AG%8-|iPSaYLBsA<!>!^Ut^)fn9=|4EGSvOLE=wV2?gdWlD?lR1u93M#Pf5CkX
Jwn3C2>@CeHEY#atrm5`D`sN8f9sKgSU-ca3UqMxvE$(57NffudAavD{Lgaa&PFe(^t~wsL6(eZg41WCP*r>QHD}T2p;OOR^^SpTu;)A^@}Z1REAf}5{
>X`^!qlPhbmGDyLd`pvjJO3#Q5V+_ddb{-PP?RRwZxUygHOPQQ6SjTYzJ)kT^*kL#Z3$&H=9_;YY%K*N$yOr?+B3|E)ss^@6SFaC7t#ku*%04bRslkQI
CMrAF#{{(|}|G4N*h*?h^liu@L0*x_xJxjtb@IXxPk+{oP8In#geTUh3;=t@x*ul$_9F^F~;S5>fuvgl{paXn(##?82OnjFs7^6)09In%{v*X@&3yL{H
+P2)vW?mWROjK`$n-MQ#!a0kjU)CN{Ccv$py_w~#%cNeWtt^CV&U2K)Ktmk5if9?lWj(h|0;XH8thfmhAw<z#2{)Yw1^RVERTXyUaX+67*8&i?S@>vTI
(k33?Y6=yr%<Lz;^pk_~<t*U@)qyU>4@9Ar5%$bjPpK=>B%oK?HxRFP@lc78t`S?B&HQX#pN|xV{-7c0a;G9~)gL+pnR}q%a~B=+SQ%f$b%N)cL7y@U&
P*pM_MJd6+he$SUKta<jstE}hh?nDWRF!ciWiS2xD})!l7bJ5_jE$}tL`!gzZyofSjBwECKYLqGrdE5zEs;?NI$$LL*0bhqtekNT^^);<9!+O6ZV*c#i
xql$dL~n=Av$OUzCn*35_cy$0tOc6Zw%L4Rj12%X-=#<x5m>dgcz6v0I~cT3E$UAG##9#<kwu^?6ckkmLEoe2E-=9Mz6&WoCGAn9GP>$SE<OK9wALO1E
s!5el<n=l2}eIh~+2OytZ-g6IiJ-l<W33m!PINySjltq|4bx+(Gxzi-^6=S|GN2Dz<mTeR3imzb~18`iUXuVVgrz+SRh(?=i5c;Ws_62_}|*HGK+DsOn
%`v%Ya)5U%r7p|>oR~9-j<IwVhkKUIwiwv%xY^=YT2BlN?YrLaiflWi{I37G_>O(r4BH_3eY9FQ$nZ8zba;J;g_UMWyuPjUDLyp7k@8aCUd|=q7*!kiU
g~FP&2KS16__f|Ude3*rTX%0?ASKN-n#*Hq&3CEg@Dvy677Eg%)g4w#U^{>BsLUN-F>TwuNtvC==r&3wX?2%x4C(vu-j=(J=NtLU4>j7$L#1~v6-%k^3
0$Qz-|iU~xAydv5~vDkh~oBbMy6Ssl@u|Shi>b+h^+CrS5U0G4mCQbWcJJReW{Kf7HXVK!1yQ*u>^CfM34Iw<89Ga3yc=Hqxw8gksj0A1mhNU+q(+tR;
_lzhn8XK+dW2D?`B2VNlTS;s0xcQGER>okxJ{A5kI_CQC)C0VR(lns`d{@nx<~Ja13by>vi2E9oIBtn1S+&Nb5K&#sl01k;<hM^+C+Frk*o`bcA$-(oU
xxO|k{-4}n3V?QT~XSmb>df9efY)=e~>$d1=rfCR}1cN5JJ&5=nR?gM;2O^h-n>l72t*By$itz&*Jaef>7VPpSNf~^U2vo)2P7vP!;oA(k2NM68ds$zb
6i)dL=rnL|`n9}8<Ip|j4@zH(Sh~X@xC0Y|rjjUL?vf>`o9rEsZkM+y5?&P7@KB!itP|-Z#RHFZ~BD8wpLfRA`t1!x-wm!UY!+!hzbfpVpwrJU%JhCc6
<X}3d`*!cJAlGGB3-Gem_BJSbG#h+k-^6>?PN;<SEwWOJUf`L;em^1@te>|dapAHH5o+HCOIjxDVt@6xoVFxO=*W`Rn1!|}JE+16lQijRc#2xhywU60m
XVRQqz`9FF1Cx<61?W2*8(5?GsN|r!r2{I(uP0R>n59S&@6PCWBl+l<}+ksILP#bB<4+Iut^mcV$8-eS9vzPw4Zz$x-|BOPp`y!Hd)9RKKVO|MqOtzCD
bSx9&F5^`Rw|US$f!Spi&sH-v6iZ7S}HntGQ#oo~W<79%78g$0=*f_jRG8g*xY%q7XhU*)Zx*uMmP_Q~H{~cQTJ#EMgi|EF_GQ(OQ_VD!oyR3)kvWeZC
J{GAdSUtet`9kHQ(K@;B_y8u`<RqM(eZZoE0NSSAvnwyV<iMA^iP(Te@l#s4Iz_GKrs3wDsD*Cmp-c>4~d)*=jZ{u6z+Wgs8Ck{zBTe$SGO`}ZkHqav6
E=aXzU-I`Slr;B!i538+EYX(YdvR8431;ZZ5x`A7SX9CXuc2Rru7PIfHGD>scdfi2&YcIJq7iRRJs+;CkzHgMH?s_6fUX;zKH;+6rF+<5%&+F@!zn+<5
^Z7S{sV|eLL%Hhcja?lO9PbZmUT;S+LuNK%&0zfQKChRfgrBsNgls{mb1yz=4lw}IXPW3Ok`#+HLsQCOa$kvUJw1lZ{KNY073(H9Nv!Q19viPn&!dyx%
j1ilGiEO<V2eibCNB1l`=F85jeH4kNRt!lzSqZWk0-i^GqoFNcqZ(@q&LjppWOD*^@pE+XJoEemQXd2#ALLk4-DK^<kvCeth0>PXW=?Vr)}6TX0?wBj-
VC83o;g_7=X9>3$UI9^B9Z91Iwc7)DNU};jy1V+ca<2`F>zM4l!Q|GKkUZa=Kvsf6Jee?^y)O1G-mi<E~;$HaYn=-!0Nn(UQ56h;<~^7v--U_W{6Qp*t
JOzj7<J*?E+xhP1Y2YC4=CUB&*WTS@fL%@p&O(+jXCAM^G!4L7r-3&%=Uso;5h6c%a7ZAHWEWG-7mCR%GYtcmqaE^w$cLd&t!WeefQ*dug54_0I>_HaN
>*3_+3uyM5RYH)&P<y9!qs=K4iyhBTTMIKve=>x_ut2sf$v|oh8iL$wmV{p=4)jE`2Hn+9xjj>^_%JO!*>?d9Uz>_e(LLQYT;o`VY#`NLO^$kX4+-<$f
tz)k2>Pda}hDd*UGO0|REyK5=V1N9bd>-x>r;^xv?x5bfEVDIUuzoqCMBGMWmlTss4Hg!K(`@pKCR^qH*;a@ifrtFSk|Hy%i~~MUoNXQD^Rr$kqaZbGD
xh>ZH?wugZy}_Pt=;;{%3GbQNL9M<+pty3_2Sq%hx3)(P8*83JFX|bf2Ht4tKQbHfZ+8H)9zv)jthD}&o9Rm>GLEl)_}Hpv4d6~22+JzHlDU2L0BIr+?
K)zr_kuJ9VN~$HjnToW5Pm@$#it$dMxlpV!u$v)Dz?F`~uSLCNA42GqC?n2)%;atSsC7dc9^-9a5Z+XmHUBBfO&4ryzxAf$6s<mcEWw&}%0pfyAJx*4x
>hgaN>N)xWo=<&crp9$E!Ij}`kX={2<2AFQEh^9_OL#~hO;)*dlzf^V>)nv{6+{OC>SjeUgc?*<*Gja2Rre!n{RPc+MCm;b~16?Vifd@X*rS;#kMMd1A
$MuCF)fx6C_#N1ChM3+F=T!6ihLaFaq`mD~5dY?g#V(eE|QW;uAfgKK{GQ9T++QqMWa=kP&4ra(<>F_V~YJ(eTH%V9h#r~0+zHYq;bLBwqbHPW-M;|1(
s5gDPie5PDizH(IF@YM@xUq_ritkkdz94Ps_s(%=SC_HAVFMF&23&cyb-D)Y1QDXPbVJe_oH>Dwr)pb&Tl87W-=zt8{_J4>V8hnRnOv6UD<f^mcZaP}W
qk+L)5fE|O6XZjt}-os-FJZ=&;1-}Yz`-QBIRg%cu`48NQ)A<^$LsgA5^WeXYi1|%H@v7(0@i&l2kjCWd`f>bA`uqIJ1>_eDA+5CZ==JnAY0~vdd;{b(
+*zUynut1?!w6-(73P7Bq5))_kEiX|9vjlJjtftORY;t$D7fs`!=RMw1j;hWJgI)=B`l&z`a6Kh`JPUS%SisPmI_@_()0a#bA}djB2a_I?8N5;9G(f9~
gr@k_!ziqkFD8OhPNAl~6nX#t8cCbvdTh!vFm^@fW6i}~__uz$2}I_6vcc|__{iFGKK(Td84Cq>qA&?<aWOO1Z6pEfejwia{7c=I0DZd2W?Y0XC<B+_j
pMYO3)ii^Fw+0to01Qfa9i8PPP*Ov|JT%jVNZ@lU<swb*x!C*X?ImNsQ@gfapA>QK0`f3gR+2(ML$_fcA{Yiy0Y(i=OrH7kFYe+*{gd8qnpdiG4%}n*z
I}81IIbn@tek1e#r38t2&e!en{9^z0VBsPyz;Mw+*dDDGNP8}QsY{QBz*b1(>mXCsU!{RcH}fL(N*X8loVWow=g+QK(T@FW1i#6awa>d^Xo`gOq<v4(3
0z;KVl+)JeMakp_3lN(im4iX_+(EedTR~L4EM2hP&TpOT7rU|Z6wAW{JH-8ZVMaDobYLNC0bUg3g{3m3hzdic{^13L9RNQf2{wl-|HRgM{%(w@mKx%?7
ol&6+Uw50s@SWUEJdKnrSLMvdafy55$mifp`fT?)QaCKyaiKew<iptoe<~0p-|Fe;nZt>*ERv9n^`hC-&=|G(ll~YG|&vs>P1!^J_on15pkRepa@_+u?
^*pJ-GUiM&wt;KOLr!Imb`2m9Z2?j$d?X4I;nZcQgO4hg<w9=%7^#q$kZI>_GH0=;IN=GDgnuwEp$9*xT&l8%6|9@Us9zZE`xZmq7ze&O+61vC<DM;h;
Epi7s{#CZCA6p>QI<qcNJwL{T-a%b%{V!g#K<P){dU25GI!(e>_sB(+b57x)B;E&L}1sTSR?2Y9H?h$<HnTaT)&>}PS1{NOcIYDzKzcSs(!xLn<mx~sW
-7>>>2=IsX*mLvUP!sN?qyOAr=xtqsV{2jmW>7M(Q?Z{wjjs~4lwX5Xu4chW#rKS-*X6uMx_JkZlus#z(yizx=Fn|cEF?Zb(|Nin1{R_&Bp}sqKjVG!G
xjem*i*?MP`O2!C6ea*k@^tc8i?`b^5*4)u6pTQzc<Wp*;BC|k?ul8%)8C2Bk1TUFS=MCLhLUeVyl>&n;z0ty3d<m`66kQ&0B)(c?M|wb?KM%p|StC!^
lNL9b)`d!G4124eOETGxHqrIxwzelWm4RpRem!sUxZqbsiu}W?fSZ#eT6c%kmbDZ`!~^9`L4EDkXvW)yMjJfP5t}M27i-l1Q1SDoKEJ4PDd<22#x8naW
ah#d_nlykpV`7LJAaQ8C;7Nj!M-$NIQsNZ7$J#97?bANxJi>l|lRTOT`QqEOfpZr4ehJ~JmMT5YzmQe`=2>Yq>2nKo+lR__OCrr({GNkL||TO&`ivdV@
h#ng)N^<Y<0a^(uUvmfnKABwe|<SumV7ju~;LNa&sIu|`@X9l{-w_~ZcMoi4iIzEB~#o!yFw@iI!%b#NpW*X+xx%{wLpO)qhHTI~t!P>mcR!#^&0ck1f
Oz~(9QhWj^p8^?wKM5T>lSUPuOuI+z$5UsA7qLHjy*G8MC8KOD^CToteJRmK1f%2FF5S}NnFb!ZvFB536_0L`OW#1K;XE@_q_SgS7t$6Q&x|yCEbGfqu
@h%&OQs|(FXml{0kYe6X}LJMG(@Wuff^eF!4t5aqpGJY%k1?J=S#}-_e<K0qo4k;|JFf~+xo(@X2U-rSxV$5wi7)2Ar<Gty0AU&`Sy0Vmejkgt>86Ko~
V~Iy0wYB>_NdZzuWsGB&1Qu{toSjY@^Ap1oG#8o+;g2Jpb*o-kS39aYV<9I!Gf$LN$N9BYQoUA&m3=vmtR%NK@Zj7T(+2in@0fWqR6Qb;+qU3T3ffE9T
e#bdoF{Hj)%AcT_5s5;#5b1yx0IB8~g8H}Iw1!IlF?jcg>3Cs>?;f?CSjGezWTTjH@PKp*u{Vf=Cg6^=JW*(z2Id1a9FTsq%xHx#FEnHBaja8Ta|5?N2
fCM}mb?NI6)8}*$3=JnevF-2L}6RdxIUeRs+UBQ+3G~4Y(Bpj|xa)deR2&`YIDKhuGS)r0g;&w$ee*g25E)uOJ5^5~!MruFykL*`{mmt?N#OD3jKbl}#
MV8SB?q8fA5`XR=0g_YU{ggg8^~e5E@A==z@E9r=f9@Yi=7qxj6ID+5xj%FH9#~P1^S1dv_G|Avz0BG@+&uVmzc#F2CQ`AU=l`%@%XsHhauwP7!+!0um
K`r8<oEf9{n`}9(zZI*I7>hFYwge!CHQ;-@Q3}{?%qH}d-}!thy73?H@&Uc#w@dg*-9ki6BTII&Mm2p%eKI$wdq^sO!v$#d|86SvW)1)YjSJ3!Jz&jzk
JnV{pc)@OcqnC03MI9UQ2QU>u|M=aeX@WR>+n$Ys-%P*7^3q^|gjr4<~gui5S`Z4TIQ7>es7;=ab(5I^Dr_4s_Z2kfNdx(5>|4Uw-fH!aEgwx1hf8j@X
L!NqP+V9WBKuwdR*U(;{Jh=}mcFPm1R1-yBv|ictKfR9<_SsF4QrG(F<5jaGcwdIJlIls2rn&k8*CIKR_<qR<r*VQY^)V~Ux!ArzU7(Heed`{LFFSYPX
fiNCLTnc`wG0cxc~SM2B8XCb%4c)MP!SW)|j!os0tDm1^SM{96&v%|kQzczSXC6Qb<qQ)HM$dCnngiSx^TX(dR1Gx$F;e)>Q7+)D8GCzj-l+5XUL21N7
(&AGyfm~8e=w;U2tVQBulmsar(LgSj$e6XPgUnzK+rmBjR*x@n4#j71$9|wnNt5u=4JrfX6aRAwNK;#HJKVO|Lj$_VnfZCTvG`)^9$g=Y(%Q1I0*PhK4
Bf=iCoS_%#t`ey9MwhCE9Sj6Z&HJS3%$rLiEK}79)Mnk46T<Xa#X_}6Nw*Ci+ZJ46bsE`0_Es~{pt@qsE1eFnu!u)eq6iTR(+3BvF3$aBpJF`Pky){GE
HmnU^<>j)O^5;H1D*XLsr~d^a`3{wlYdML9ajSsLEjz*%R}sU~?NETYIYNUmIX>hg5O%(WCpOq}94n1EF1G{K5*EG>q$Akh%wapqVgljt!by4wLp`p#J
G&|46v^6VxmoZcBO$q<Fe89nAH(-jIa(7<;R|hdVi|XozX7m*{R7A@flIdJ}y$8+`Q=;MbN-6c64QX$s?3us#sC&EyMVJg-OrGVMpj<5%XS`G48@M12~
by$F2l2g*-NDz<h!bBtHtbbH3v?<~o~lw%2V)zG5i?pqa!1$H#f&KAYAL7E>K>tX)3+Nd;Tc2*zldlH#_9?*QN8q(6UA;x~eJ#XRHxXrk5!W??7isuu;
#b-w8dzG|hg`4Vo=T@=D)t7W6-nK53EyqqIF_-!^uF(5-G8ChWus)2nYq6o*Q)?C1({jkaCLQIHaUtzx%v7m4P6v8KbJ&^<d0@XZEE9Tv9Lcc)<E~50*
g9xfu6tx%e9@JOl!>>dYGX&|rSb&7gAP!YwoGJS=JAlusw!=1Hz<+)7(_{~`RR?i-XC~P+dEo9(}hJgC0P*$i})n=XVKhHaPAaw;7%RfgbDkVYct{ga(
4)}Fzk>$icVynskZ<Z3hTYMs`8O)ocyPFSTjTgNW|9hS8jxM4)QHJ*r%iGV_r!-BJljPwvn{)KN-eUg5As7&ylY4)(!)?X3_h4Iy-7vx1qF|6p60YP_{
-^F#<fz4{EzvM!+lD<nE%$=nRq&Q)QOA!$p)F)xvYnvK1qd8$5r+BEa=r81flA9YOlQIYfPZ>RW|e;0U!@mQeU9q*e@<sRZO+lxWG@2gZYArKQI`%8(3
hZfm_CR{^rmP(|&{B{N+gESv$~bTR%mmSRmIv%|KyJkZlO=ak52%y*7yp0VEopVn3$uP2Q6nBOk5W=D1uBsl+X75kkB>o|JGubp^b5<H%MZIM=5PNQ@#
tO{kcT61JHMkZYQBSdww$E0b!_7!^N+xNaykK^&Nu|uvIv7QVR#A^y97O_34F|OxbRg7Yr66v|h3i8)=3;8{26NuQ)jy~G%Dt6n|Hq1Yl53<r~B6X#3d
@1pVX3Hn6W;NfxTnMn01{wwEMN&LGJ?W-|r!9LrJ1^NXGU1z-upg@zmp8t0@PvbPyCN)b(#WjpD1pT2v*`6jbgS8haS|ai4>Vo9ku+`PIzoAn?pxB1xH
h<Z9K(px6jYfd5vc;Fv(i7gEbyQC4ZuI#E%2C&UzY{`_y2Lrz(0GNYOzx9+<N8Q1nNc)2op4`w=Hp@n#W4CARGmUf6?Eg0qT6QuHuzWR^ntHyItKt{pY
tWQ$H?S{(sNI{yZQ14=*VG_1{JDZ~h|2RYSUO^YcNRqPhCYw_D|X&s2Nk<afaUc@)~o9{iKc*Weu438qeu2;Xer(NduRU4E0K!kXtsNCxi8GM~Qo!2XD
}?LxU52sTZo+S8Y9crCxB^Bm*&d_UVAmVFlylx02i`FUjz(7lrA5R0kz4w$T0uS0|guD1QXUI0NhJY|Ib<$FJnw<nh`uiCd_0PGld?*Vb=Ly*+#tv{!I
y8;Vbk3t^u8icJBT+^G%gv8BsvYJs2+<wD*_ZR8Lmw%O!(?7k)@~Ex)#d0hy6Sp{VMxHi2<gFD56-opSIHK?RI{bt?hyiMAll4~Tol9E^PF%+;e|zprZ
cFC=(w<~&tSSE-l6~iGHvrfq;hzLRx1DgWFgbDHwh6LnYtPeq#KtM-zyU;{18`_!eBBPBdgQ%5zV!Al?;)jr+(SBx{`@L$()r+#Y4LLn`pi2A$(xz9OK
|~7Pm_dEFHFd5*CwUofUDMTqcwrknEBt)(|4K_zSc))o2V}S?jH{^MxrMsVb*Ql9az>8fKQ+B4Iw_j<6=jVh$MsXwQ{C~_HX~9tugIoI2g(Xt;u%*r`E
zsx@aoh>2uKl^)#NBdnqstxGH1a5yX+Lr`L2l^Y2Sh1IfHSGR~t9PVj)EHiRmVD_f#93&}w!L4TsM{v8XnEPVK;DFtJFubeNqNy`EA1NPf@QR!o$Wd6;
8doeCvz6ydEJO@>s5lFLkSh<`&9X$6@^|sfZtw#^{r`&gReg?~f-D&f-ohF{E>`Kzecw6an>Lgd8##Jnc-?>wPN!bLSq$zertKsd!$*)!p77z$+L0!1e
T0{QGa{!zto`no==<Ovfcm@o9(WTvMJ2)b$J*X$L9j#3Az--5NnF7YUaTVg3q9=mtFVAEK^579N{KDu6(mS}!2?+eU9x;kkhPlryt$X05k=6Sca|bkO^
Tea~W<w%Nnbvi_7QK?EQRs4m%~}u`53bGpW43wr@!qbtljh^k@89w}n$8AT5ivalz@7s2lLy1IIp&qycz;m4urR=9XgRIAK!zhG2p6w8=$l8H!SGh=$k
qPhmiwQzf49Wbjl{&+2v5+C(fGc!-WfwtY}wwzfFzMAh5nv+oQY*1r?x*%>qZYjC#i;~flq|wr=OkAGT>!byAas*d!!Q9QTf6G4D|b5bXhOiLcoQep6C
z#>aiO)oh$gnlQ+#8?#80>mI|v(sjtJP0`C|pzwOP%ML_>7VRiu{FY`PYC3aH!7aqw+H6v`~41f)8%#yo`QD|JO6R^H(@141T7cKg7alj>+eBMpc<si5
TnOo9Kg?Eyd$)cu@@Bk%94%&bZvLS@G1pFmvt}Fd=5xG^*Cq@ECF8u<@!U4wDOVZ)vD|p{~E7x{teM<0}xo5XG-Pr~gAB|~B=;L~<T;GW`P7n~|{+l#s
pOg8VViL}BZt}`;&*Lii7ti|3Ows@2X5YUe==Fs;Um+ZZ6Q1lPKttqB>$lcx(Yd`q1l-$1>G#7RW!}Gj-)nvaiATHx`dml}O2mP$PEE2vCgt_fzK^%hf
z#g<Ml_k;s(?Egh#E@YR7g-cjmA2DojmN;-$M>V9Dj-!uiKY#<%DT@C4xrKg@>UG-YR?IGw>IeasP<`_(!kuUl0JL_^)^w|3dsf`ToDTBfB;^kM7Q50d
XonulIU8?jCdRDy5NoegJ2+k>hPYe?uZH#CV;#Tk8?z*CEAwaJd72?%Zqjy^Iroug3Do-kz~;y4D}iSc*HqCeu|u`3VaMZrHP13%SG-o>wQXYLP&ooL7
Ya21Oryu<;7Vc--3~zWMa=8q>K0vP^mJN;T(@hu!@f=!6}3tS=Dvw-==?AZYD8_5;={#G?)rz4UJFdITTSDd_n^0f%NT@%?~wC}6Ha9besM?-aTH1Ljt
az;kL7m(>R5;OkqY7m0Pll2PoZ!@blR0+eM3Z(d}$gC`y_p|T|>dqRFHt9K$U8`xj|3Py)uL!MTPTQvCVvTj;Dm3&rVWnI^Mw5*TibO>b5R1f|P1`mja
5nfC%89;Rl`~M;B%$8l%+4X!cIVDx1Zw@iorbifTnyMVo+hEfpnyZgys#2BzPqOw}dmqj@#xSz<>HVI^7B(U-`gw}iuW%0UmGPk{CQI=X5*%oer3nHY`
y&tsduD~g4KScBYjf}RRI-8g)R)LpAEyP*0#Ir;RSG)JyYxW*XNkdky@i>0Tk!nn%+Z$Gi}^va;i*l(AUyweQ|1Q92UeA0vl1cGR(O4gT-EbECt~n&;?
pnd<WPa<_+>Da=N~{sQBlmO^uR4wl+5|CWG2yuAUS;yD3J6@!6TAm#gFej``ut@CLpMG_~EdbDhL!UQsib|+rQdz{|0!s{xuKYbfG4Kx>#OOHM{_6)g_
oF&jlWUchc;IO)d>c?cijrs<V(7kSwLG#i)a_rS6>zLZE{CTePc*1SDbsMMN}o2^|cF_v=5}PESC{?fLBLjD;Jsd-0w7V#rEPcK@nxhss2!Va7XQZ+Gw
RdN(nYT%0X`d&`lM%sBMRq8qT@#r#=)a0D^;$4!>^thxhK4EaX}8<`QX(B?AfdVQ0(UtHp6k37(nRORs0`%lT~vjGl62;pvA_EzaKf(2V+2D{o~^ZkqO
f#?41d*FN1_Og}^)&P)tYoEQZJrQ$sxsXJa6avi2eig+n77<;ty7zR&h(gxJl?(H%Fu|>sBHIi`!6Isk{J~~jYjg??U~j3r65#g6{CQDAECTabs_80J5
frxTSm)@6V}8_@d$C#(mr1n*$QRp#5b>8@W9vDew!c5Sg%VF%P0@rv94CAIjiT^?QZ9bh!K|GR(B!?C$a6xCXc?1!j_>n;Wa(R<7d$Hwv*vzLY@w7Iv8
yABq8w4(v~pD2^3DSf<oxfhqMihq<fMT>SAWjp8~5*fVHXjb%{WG5Grhjz|2k^O4-K*d@0yGe*-kb32W6sMCl!A6FEfdSS_t26(F#QEf^(L~4f?=Iujl
4e8J7{m;pd@@M+^5O$HkD|Dj!7g{`Rx}ElpyiiC2fngA`G7$m4c57Blc;X3f)wPc|Sw%gB)ICW2yZmQ}5BYY)_;?(J8*ZW);C>(jAJe@DFit^J~ZEj_q
>LgA`@Gt!bA{x&qas*aF-5O5gZE>_d;Z&Be0Ck)M&E6h}E3qMHw?BFoM6+@qJlic$e<MD&<o?e|D%Pc$y`*Q0AGL8QdHU71B0nL*48Pqs~;;A0bT31U%
66P)`Y3)A2H`F-Rgn#tHUCJK98+;<(3Obs35=04PVtTCSA#W4$G`^Q<yW^4}zoXLCKSqCotp{ZRTbG=OOo{K4%LQ1tnn!)tKe~zW`MhSi9Qv#(eq~ZjO
b=~{xJAkF`@ZuWQ2Hg@k$&QpJl%EXewJ_|dSJe>OIuhE4Dyhz_tPIOk>)~~*5uAbdooGsNlc{=w1#l&=KGW_vC2&?S`YX_B-nDjT7BmSQd8E=<IUujl$
K|rR~CjgdSq@E8!#AJIWOJqLx*f5QXF*kG5E1)cOUU$%NbsYpLj_|*9uT3@zlyX<S$?#8NUL<<K$HVgS!sF5csD>kRo$L$+NjY>AUgb$KuNRzY2w$8h}
U;J?yK-Q|?PDxsPb`n^<$yxfH?uD?Fa@C*uW)Els?ViLyZo{amh9M#2W`ZGKu*Na2k@NZot;bY=#3v-wbM8W9JurLTObge^AW>b2KZ{E6~ryv#-Npd_(
C`n3Bn<*%<m7>dA8Z;H_ood_@SFwZgs-?e?9)nLR-a&J8U=q(sPx^)WgcWVb17%->0^~!)uywL5}S@ntkOQGlfO=|u#Fev|R*i_{I>Z?_M8)pCI@BhIB
jNPsg4AJook+bH5zCxHm=HOmZQ$33-Q1tQ95l@<Kq;RpWs<WL5-1QO(_qud)-0>8PWr&?UrM9o<yHp|<io_x@vIN{3WS0ve`}B(oq~GuRdbDKLBR*gBd
sI*>4~Eh78%=$4D%h(z<hm!UA?+=<Gd4#2_v@44sy}b-o`7-QwRVZL9!m1SGaAoe>ubL8r?vW%Jc-w%VxImIWstg=jY<%zBLeRGc>Q*HrB6|uJa*-j?2
V%kx~J?@%M<K1@hSVV<y9$ybyhBS>j}3&jX`o%a0Qy?o>%kK@|L)qdy&u6)IiR!f+(Mi@(QZlzOSf`vDH3kzW6og^n<(C0=jSNvIpKL$`Y}cNtM8ADWL
O)eV<f3weLlZkb&+l`j@=n>x=Jz4Jh@63b;@8`Oe-BhREbs>)D9IP?hSRw0tuBFTBIDIx};_HNi70U*P)T*ns%ds-Ma$QV~NI%AjAUKLI>(A$4sBt|0<
2+zh&|zL4bU=pC2Y+yWE#Ry-abkAM88C#TbJf|Ts8`DuF&9$(YEMXcwPDy?lW-uLd5Au}E1MT7?)pLt=rFK5IUUOo@iN7Gj|A<_9dsFD{!fFhq{Uxttq
BvZcHI1aQP?ZjmGNo2SsNUg8Fye5)90WvF|sGnI4xxlmG^VVcnz)jMfS>>y6O5SAaPS!>}6lEcaxl9yoP*u}W-#;CBigi&dkM0`y@W^cQBVDu728+VqI
mK=FKpYdx5^qkFLz<aoqUlXs-+&d`$W?C`!tWPSYaf&rBl@+W3kLR?1&DDb)9gEP5*dCU**t7INHojvGqMt+>q{%Nco}H+1p2_y{JwuU_}2+U@&B>|&9
9>;+alu~m;|qgks_f*ydr9femv|PSdBuzjPAZoz|$^*5H-R8_gsQ@ymi$R+_#RFj*BWzgbg3cBPFU25=_4I`#!|fBlgGl&_4+!h{DAoGzSSdLpK>wYbE
9-*h;PNEZW2w{zFz)j-N(F1QVK+9(95XswMpmOTuoJM3O^Sjr3_jy2xVpQ5$>=0(;NuSMU)tk!G!;FJ>l#|0IKh4UW~1h`E!n>?PSW65)txuKt60R;b4
Nsv~{lwsWTxhP*{Twa7!vgSHtU1yBd%{CGch$z(E+mmiPG9dP0jqx=SInrnk23ZJDrDY(gvvO-;6q`*O<dOf41zPooo-7dNv4>jiB<8gc<t<pLqId9>?
i59T`J~oC>e;GykJ5}N-1Iu}AC$80m%n9$6xj*pMuIdNL1+LuQWk>OcGKfKZ60p0|MGL}4kL<DFxk(fw?o9;sgb*t@CHN);5rQ|A)b-;JcrR{p!~W7vu
;HdWZoyX#;uXYtE1gN&^A=#Y1>;PH2E4aPCg>cm+(4liNMem2-czOEQ(Mpq9mEKZl;9FNE|BdHncZf(nWXFew<KRDTmDfuy><>PFOh{e^B8}-zN4Sl?K
14{BxSnm0o_y7d3`UUDtfE-lmOGDI4t|4<*CXmWScf#md7Gs5zXD>p}?OV+G$E0gR4!<;Eh%;($k3%B*vw0D^1-ANTmI@wzW<q024pY?xv);8P#{S;Q?
V$kRsU|YU>8*;F(G*aeWBP30MR54xli3k>d7CNjX_<AR&OMk$qosC431NrOg2Gk4kwwnDBOX0tWM+W5`fmp$<h8v8LoBBm@6eN0;5a@&R$?g>4sawS~K
L*Zzch{sYiIUOJ(q`za!$%oZb7aj9E;Rv64Mui&mgec_cJ<D^NjK~-&mj+odQH-k~<9`K)ryVK7XYk}#W+f{N^2SneU+s%uR<b(O!v(-;4@dWX<L^pYP
{>h3Z6jUo*M-Y2ac*&M&5JdM<;MQiZDI#5>5-vtBd4Tn9k5ExRWFU6zvN6FGz7gTncA)MrjPqHkFv8VLhCr(QgwW*)cYA7Lyn&yl1#`1q$nTvHcZ-mzU
(%?~lt8{@e?5DJ(gyC%+O}nt;|gu|Vo<*t7AGLDi%e-hi3W8RWzh~VSY-j5s~KMQA3BdG`*?L)!Gmwp$&Zv}w@C~k(*?}7Mu<yOCrSZbkN{(hjK~MtPa
^PJRA0M0i|ByTDB|%eVjxD=(l=9u1We|Z2b&1BNVxVF`8_a24=%4Q`W^Klp3+ypSikw05TyC#OyQ8(fAKCR#sB-Om`406zJ)1T(s{`Y&WZdL9@Qwqnm-
rZcc=UBrZR6VPD0kx)wQ^vkeK8=Xy9d%fg*tE;TBKKRmo){w=q0F5QH~r?-OC9f$4EZHXkD;fKqB}!(Dj-(Knop6W#<dcvnxp9Q%N?2)$<SD!xjCFwMN
zAUEtg2qt~V?o>brqHB2m-M@#J3%2|4RI-cx1n~Ya`U|ge0-&B9pt3I(Gbt2qJR34O3vO}=)XuB8Q@nKO9UroqA)e=wyZ*i5zPSmm_M=xGXIWs-lJ{MH
6e5jIpbPjc381Qp@$ut{4J2!qaUV}J6$;RS_74JU1*0nJU0Z)yEM}_u;x~FKAn~qxHsQ2G0pwTf-f=CEr}VJScXii=32mB?zmwU++_rt(-w>%EIs<NUX
0EuOIucyVbrg+;3MfCvCoSxCXhf1}H!$p2?wNXqUtdu$H>RY(zXWQ+mA2%CBWPTeLMrugui-;%Hm3MI^z3_xmT2c@Gd)8MK{lU?ky4~$12vP*lkM_T0Q
hs0i_Jbg1g50o<At4S&<5AMcF&n?qy<GT8S=shiQn$?;nW9_f;*FM??Bd%hUlV)n0eNu!|lpu$-awR55PxzjMYfcxYC2hfU|5-NQ|+Cr8&a&C82}#^&+
M$(Fy9xq77?<+eGGX+B1_Gh`DpMgGaFc)hk)Js@eZ7ncs9Nr~kKQwvCrJvMdsT7|t2h*8yrF`-w!QB@|}_q2DDbVE8kW{C#yJmF{G?bJp^p$1AboRIKY
c`1X<@I-`GiOzMeKhnpVKvv+|9#y9NSeM<yE{HwQexqsP!ZF~w}(XO#t5-t0#+>d6$vwM9-Git{g<Yqn&YnaHknr!!3biTU0sT)$Kjt(%m`x_Un<J~22
Zxj4M^&T)rqP_@p`O3i$gd^|=f0DO<GN|iKyEDNJ(=3S1@Mc{p7(;?=T@?1Lgl)nt2T&f;qJr{rd;Q9|@gV!|)!S?{^9(=_;WPBNvk~X8Bjk&M<AROfo
uLZPr3Ta$h$+XbOe4}Cms)Oy)j`^qjOY0Ji9GP<#i*_#%Vq>g1&#?m7D5c&emH4;tu&xtb$8cw0av9(eW4mS(+D|LWRsEOF^zBT^VoPVVot&a<(-xnp@
w4frE<QSFaV^=SADADf>Ca}MwDq}=n28+Vp$JDNOkc0ROLZGMz)cpZ^-cp&Ag$g%2D-%{GSh4v@ZcLGW*X<na*ofON|h*jqKbbvJgRnWg})R7mRQc;q!
V)B!j{Et@hWv@M)ainM6m))s_VTusb~r4%y8}<b2T%fg;u5xAMQycWrE=wscv%$W3>+*AsuNN$&Q*dA=g3&IuFz<)YH$zpSeJ-Y~jBmRAYrT=do2D-Z4
$KTg&<9(zzQqtPu4FRDcTx@D7U0t~<fC@d~~00q>8*OgNwFqzb*R7*1#i-u>AUm0ljQx43L-`5JhWLy6GrMAi2xAe2;)`%;pE8$UUUnIySIgbW*2e5I5
q_UB4oP-!Q@1F3O9s>Po2SKJ3AFxxF|9Yyt+^S*GD*g}q38IhaeKM+mSuIlE_x)m-X8_D?zkcd`I^oI6P+D=P*Z%4p&cFIm`6ENZ7w)_urCsV%Dasm1)
mw-e0O6j_y)Uw`+Yi1GbvgQM^G!vNf6HaYiKtw`^RC@0aoxEF)P0tp%K4e$CTo#$czIHS#UxeAT^iy12OCu|BohTU_HtDQ^B262rJ|wmDtGi^7l#Cb(8
cnv0vA#-PwUHh_lbhyZ1B%|&%8z+@&;P2YHb#PpH;4|ZiAOJNweW3Q>25SJSiv{H1SW;qn=*plT(F55VxLWzEct@h)T=xPJ1DaEYB2Y?@@SX13aek<Cc
au$Sv_p9km!ogUoVoBb~VQ1grn1M_CpwhzMh;jVOVi!9Bf^>G06DQ?zjZPQrIrz|CRg%l6TW6x0#xM%yDDRq01=#qDXRUns@csYw=RAuxPm{TT9<%821
!(zp0FHIVjLdG=RwQb2maYWb4Mp#j-DVs6tFyS6xZAHYq%D+3rla4^aZnSqQ|;#YP|E!xCpy2fKA;hx_5j??BhoF3x+7v_xQhlre>ZpS5z&4Wt1{IoF3
*i1rkpaW@#K0I1?ra^8@EATF9o9G{DZ3tW%bxN4XLt<_uCx0`ED^N=1HpqE&21GWRN1~HxMf)Sd$d-ij0XE%Z-_!dc3It+fV=EN+K%!=M9zC1p0qW)H5
yLRjlO)JJOBkGXL!g!MFT`~z1O6iFgslE(0fW@%Zie&e!@bh6&jeN(gKj$34@o~3OI#4;bJRDOuo6m_rlP*939d{lZN&9R8)DQXapWZ?hct%D{L_P}1j
jkh@8Xy44bkpbDyj->2VmqpUu#lF20u6tNAp|oBwMd$=o_*-5UCII%jgeWKT;jx#x}KdBewS!zf%!2BJt5*vVAr&Q>gTJIr7Ef8X_g?%1;q)smFH><ZO
D*3ea10v#VHH8&SQx9<sG6fRZ(!3>f)Zf^KXCTJeV?6RYPya)j+a(Kd5L&%eK%39>DSq?K9s2^c4$ZbB6F2rMxDGT$qv?|hHB{<|eZ1{`ARE;G<PNPNH
{^h$#XV~<VG)n37#fyGD4E&8o*$olzLFZ_1l0X<(-;c~fh0Ws|MbJ8xrMMSdn*Il)S6}+dL`1TT!vqV0xnzf*!8tsI|bx&W%cBkGSz1|uUgYDs$<Yz8c
8e;Z!h@R&UGiQL{RK9P{o{4&t<Sl*m7s#$jGi6UTZ*k<d*ych3CzS|cwKDWsL7p1<R+qLy2THEXyy}{`kF-^rByE+o`1%M+$NZT$&~uy`I?wqC2-DGvt
)Ph-bC!LSFV+xEoR+H-65nW^B=k-#fqMOULl}0_d$qgu3c~4<x)X@WQ~V_mm(<8KkW0#+fBY=x36%3LOD{ggOgZcZ@-eaE>st{$x(!3bpqC9>K9>%2oL
1LYs}rXiJW_{^zdt+_pl{#imaR=~N!9%|aMz;o&~9&0dc5MY1iyeztCyY)0TJKT_Fhfp3h7`>(w052-JYptW<O!Uo#5JhT&rM53DH-?h2J~p=znqOjr_
NsVlieTHZVFf!v7j_{^*1UWLdf;>OH_SJ={Ewc`8?N0^5?brk9K>6yBC`bI1bEl>WIHhxPzeKv>^WvKoKYkz~`%HQh(+4kXj<EG7}AOp>5Gykz+dA;m}
FAZH%82gi!xOH61g1NTWz^F}}qczQXdYKz0$Ao90~ir@!xj4jjMdoz>|u2e$HEt17(^-G&#M*M}sN!D*6Fo)@h_<ob)IIdR~7}`sFG$Tz~(pG=D<l3KC
#OCDM*~MsKd$7gZ#k#Z0B;plV>RT8Yko{88^A~d1ZuC3!<x)s^6*TXRF}@UbV*WM$luI!$3V4`bWxL1pE{KeqiQntJ!kl<{iw+e(mlkw3-QK1L%VW<c9
PzdQq#%)Z_w|fF837(b(B;7gFsgLhK1h*QVMe4!T^fZtZ4W1%CP|^l;!4yxJC$E_cZJ;X09RHxmlVKax7S$er;K37C{2mjwII*y_j{~o&IT%f7a9Hbqy
i~GznP>{#)n+Mw9iv}7CZ>wVc8Jo!c4@?ds--~@ca{AHVhhkStW2`kFvNZqyQY(%e$2gyi=$vyy@XbUa+xz@-=gY8gp=zZG&lLpB)~$ad&?Q%tyc;!x)
mGK~Es+G~auBCxjabYGcnFCk4aukkrSM!sv|Hl$cBjcM95+JGRD&<$}cij8DP;FcuLh`J8>&D2LqdqyxB2CGNB@mN*XP!1k&?le+qPcLwo~mQNE0w=J;
L!=d>|B?U1kZt1rT%@m4!M|^=cpgVx}q{mA6$KD@n{!}<pNDx(Bh3ht}q5`(ui9+|6of9VLP^vS{EYPV@&GinxMh^P^7@<^&xKofi@*dfS>yLbds`Ow!
iw=&Xkkm@+xInTui~r!3-b2APcK)q?L>2_whn9ME!~2K69t@Y_T1ETKb7D@imKEe@tGuQn8gQp7WZw{*Do4bp@olF5laz@C9yR@qIZK-TQMT@p>O-Er$
?Uey;uARc3!+|qIjUHduX`@;*f^yJH&N+exG4w*Qf-%JV<zb%4OwlbfrF@)2yb#43OX>hj5Qvt&Hg15l7IN?KeXRhT)mJOCF3b_ob)T@D>iM8TCWSxt+
mB=TgbnyGnoJf`0MPpNOKWI-0r__T<}=?WD6g=Ct_#P1I}zhDryi%ItE7qgcU7`z~gK&W1dpRUaC&KcL@Xxz|Hu!f)!NOt4fAXB4*-Jw~3tjss;rZ-pJ
}QdpFt6Z2?{_8Z^ZHl%vZx)n-H|dyN#Pb8FBWwEcXv2@!xVBG<kttO^RtLlm!8cE5v~p$Nh(cs~1cmwVfX65S#3^SQF0Gpo}7e=76;{ysn&4oH;+B9J<
9o6?}K9*9wR`KV*wA;7i?#W?wYP9VzUbl2W6JK)J&Tl=|xrXO&*S!e>?xm?w#p?&!sHXRZSJ%002VY?udxE~^ynG*=zJ-E*&SMlT5#*Z;)TQEV*t>_Lv
%#so21)*yuH8rFeO1pW6TYUh1-*Z{vVglpIEAyl<)HFy~3jK1{H-7vwIzV$QzA%ZFq{N-_oYf76<J&3f5O2CFvWvxoC6>pVbW4_3Xh{ett{a+n2IJ4)o
+$PP2M?OkA4~0|S3!0R?k-WRQ2muyHo)DYG#JGv8xZ=D&_23oUnnHW)48FVcw%@;>LN2+_5@e?0#Nl~CP*i>d`O2`*f?GDxA>r!-2xH;K2MYEeo(k1&G
$hV(h9P~M8~J9C|uFHS$nQn`H*UO=?7oYA_DCZ#yQ4HG7v{ku6gAX^;m8;5nP`;?k+)3Zsbq9Vop)m2d`;9^M&Nwk*F_u#og62eiO(0EZ+d#`xTO#W((
vjQckts(`~^VWy5--pLn9X#0zB3w^l@bd$&GT+zLP(zd280XS}1xynN-B(}a+Q%I};FD3PFJI_h%2{y7+EPb*n&1PY<RLuPwdvU>$f_Vq)B-<ea46*?C
8NzLHF3f;}6emM&W5fC&{J@^0&$wH{ZJy;>j^o@R>I6?>3fP2c5P;t6{ZAV0nA;jopz<1kG;m%;N!|r-bOG*_N*DH!6#yD_>!l(<+)@cFJ;4ZwnHmeeT
n=0!@Fa;FZ6hEid!k*K{PV!2OgKMN7n!U0MiU0+ZYn)<z*-s#eKL|NV<*^4y(7T&!P(yO~iF%E-?Fl;d5!kn{E}T+(B-_NE%>sq?3eqy1T>|ja+P{UP5
CnqLxf|%-{DJm&^?ni4*VVy-ofeFlcBtaDDLhO1su0U>ZHyP#mY5#&6WS;9#vZ^t&(Iy{pod5Pr%~L{s)LX*IN|*0c>e20Rl`{Ef0#a6+~rl(^*{u(+;
)>#IDzn#fW7Ql0Z*iDvc=Cu4JxWjYLmy^ohTIXwccxpJuy_swfyPj3~qHs&&#L^0Z?F_5aZPK5HylKrj0_(ptXccuDkuxNWV&p^I40okdapkavg;^ol=
g?orjqVKoWQ@j{+5Q@Okax6r;ihE+sJPtwZ?dZ^BY-N)k%Q_)pESy<M!qXX(jOi43Zdh+?e8f$2uLN%5NAf-mOO_y>Bz<23#RqSx@J<G4EnKk41%o*}U
SSE&+<AZ8m8>@2391yxX#?aM4|uE73PQ2g6_%jYY2EZTCDGSOk0R&b%UAaXRm*JOz19H`2jHyF{81krB3<U>;?6Yjd0ih{L+CrHSmX0%tzPed%yHz~mL
43F)tN_Cx;ArNP7xn$WOodj`-Ud5jI1l+REeYh)x?8x=h#W#q7c9QyQaEZ_n?1+HwY$JEWD{(rP*0DR9QYG`fJ432A0~D<95{uo<`^uUp8gqFR@>Lnbx
JeHg?*#VG=TquGtcAc23PsY_LbO2rnCGX5-4xH%`nvG+`$zo!NR^C?-2%<)GHD>qZe0)XhG%9Oa<EHl4_=qM_F?Ti7l>-haI*1^6vVaH&<Sa&@_>v=iV
U@p2nc`2k~^x60)^{DQ5LF^33k^gy`UWkRpRfBcf${Jply2u!}H}X=3fo;Uk}_7x2n(*X2E-7JLJrJ^xy%3LYm30YV#emdTdNSo9=<Qc^b{g)4D-kO&h
PX@PC22R{Q&tNN_gE3MB!}+-W2>iM5FLpcsK{z3A6|dA1giZ%S~>4IZ0ECeE&3MkVeBPFReW<Z@s$O4Fw{zNQ)Newv^`e>y$bWbXC5AD8`<Rt{X;I)?*
drh@$5+*{d#2}zfAm^&U{-+kJ__!gd!+^;uN&P+^>7mJQhQ2ZEG+*+MzR2AKzq(-WDtbWP={T1aediAYbMV=L@vKMM{5sB!_tq|&Qnpa%<ytC0+Elr?*
aKxtNnt&1h9h|pQlP@ycsG8C!y=W1a*JEL0=aeArZ4b#-a*WuBpd9|lZ(<|%{cqu3&aXzS4n9#u$u%cO>Zw1sWRPe1u4rBD^c9V0hus7Idz2e!DF2n)=
!2W=>#aUN)CEis_!4Zs7qd>}$e_uKLHa7Gv>dee8b>hXd#X%iV#Ogv>=!=#bMV7fY>QTwHo2;s9Joj>$9+`({zN_YFDQ6<I8^CQsUIGCp9K*IE6JfnOC
y-pBVNcHp@483Qc!A>Y0wrO--<Iv^8+|{sE0dI6Dl}keTdJt{2`8y2J)V}HVx9871ay%U{t`A^AY^PCWNhlH@$a@Hc+~5<RH?<uBEdN^4$Ma1mK_PD3x
K+gS5IT!a)2vA(jLh3Obgd5pfRQg<O~uPh@j=<DCt}iO86Kl;0;jAg|e`zcgO10H#~aay(!AL`ctG`A{G2f+XfC2%3CLe?W;SH{q}gT2lEu@XAeh8cLp
j*BUcf6+i@E<i0g_ZGgOBUof{0!o8T*#}F9U1;uw+40yR|l^}?7j=i7T|K*_p>fiS?^Nx%4d+Fy4u(d`7-5kY`kmHI~)L$Wjiq)T{`O@hVH1(bMq`&9}
&)C4^&pg%`bmqftjmBdd5dkyp_6+<G-K09*8%vH;ygRn<Mi-k!+=bS--$(qEK*hoE{+s6%d@rB2nuvrCh@Y5?kx(!fNV<CPOd}`r!8U%nO~sFuN#;Pek
C9bQcxny!1JY6m#{QLsJXNxmq_K3?Fdvj7D&QZ*Z%?spJNjyliY4p<(QFiZaDi1rOcB)U+CO?1xUa!_bh$yQV*e}2ZKkR(61*Fs-W;pSfr}x|spsiDrS
x&UJ&gT$h3B1Q?If&RkSmaXbFEG`gwkx<&FV1^1BK7Lt7bSXu=^@`2=jgl(mZhS*XzzN+9xo$_N~cv0Dop=nIbVXQj0#*EB3PzQHk)R2DL*9P$#o&n7v
^pVvu_oRzjyk{4^S0UL(w#TK%QyJFjA}Pci|VYkZ;L(FvEnQmb_ZKiYXv0-p~VAsAy8>kdqzByUNa1(uV8mw!=wTFS8PUq<^2TfO^0iU&W2dz&E*$a`H
_O_tCBk(k-pUyZCrI3zvghHg>|igJ|8;q&HCf(ZxWitb8_&R82gRrU%UIAipB?y$#(W(VGDxkt<ou}`sEBwqh>YQmq#v<g*}iDV#sl>8BFh<I+H6%7M#
0;(Wh58)!y!QXi=_<#KO|5olpnJ;DWzdZQ=Hsa6w?#Vm2t^wGE?De?%(;XcuRv@&>qYnBgh`Q&+J_PaieY`jQrqqZN`p_%#Jk^1KmTtFhbgu%+FjO{wo
$^1rjW@gq=_`*YGLyDJ($f3&jM35N67}Bit^y1>3a#GVTS26TEIkZTQP7dcA1yRzk^K92*HX&f@nIhAljxwU?0wDz*DA>M!(3DWlYGjR{Xs8n00Q|zR8
#lc(XL^te@d5}|N9rR!n{vwd+9A{`3lS;C1rs)o6guH@iG>q){lSOOVFIe_-HC|d*hH6m|MeryEMIm+Y7gqjN$VJob#87-k0%(j;2BZRmZ6bQrC<s<0*
G1c$kV6UdAVjw$BE=L|FzC1h+;ZmAm=I^;72d;Pf~mq}4qa;&kQ`Jn7+~nB;Ys#E)c4Lc~uO$cSY?josT?0SerZX*8zI2;z``TaYOmBtpQDhqK|55VMI
S)kXTKAY}=1HYkNbWapIzTW3)Tr11p|`v_-?xaNSZD$}G9tHGyJu+?INo7#4dTcD0A@Dk~T_CZh~1GA>9*Dd3Lt%~|{cs<%l%Bd6S{OBK$`dylF)77~J
<a$Zl%_{NZpSuWc#|cby)_p<?u0F;<kp~C4QjZ&i*I)P2s7Dn6hu%dY|K>4B`kBC^8IwkOX<1h57Pbwl>DQbHf3pX8o$bRUJQ+bW47(7Dd882|{~moi?
O6@jn~*#nf;*q$;U2f@G=mqSYE0F6bTz|&a2xNd0H36g?t>u8Xr2sktTiG+hx}ezACtP&vbuVIRc!-iR-FqZ+#l#1x9t5kTKx)ouR8hj3)+CVHrerbc&
?2^(J&QU%S;Vs-v1uLV_g~|HpQXGCjExIbo1*!-!U+P)=#sOxlfZtaF!W59GlMYaQ=KDLrEtGz%kp0cD8po?9iLrkws(qotHZ!I7~u-VHlQ1Z2%Iatdr
hY^1~Btx1J%Lk73mq+t<gXk>9f=vhmX`iugcSDeUR;t9}Lnp8WbbzY^Uvg!7hcyR1tQlHse2(w{k%U~CdTb=%vR5vKcj9m-a2cqObP-grZh!S<X=<?hG
_23)Wvd!eop+(q7|)~6-9fXeo&;xE@tl}bVLZy(WQ;PGOEC--8r^*_2}<NsKxDI7Fwm>**XDCzz>7^AEq=FoM1o#BA@^fK(1c-vPjU+Nogul>U#ZoV^*
@A*tN5IHb>LD+7YlxRCNzX2^FzIJHhk$Btz{4dML$RP%c2raIThXz0lKI}%%`@_Ee)kyyY{r~gD&W0hR-Kt|edqUoMzkyarJbRF*Z{9Rrfu6)9eE1f5O
3#u1c2{|PU|~Ct#NVdj4gfH}8?ZiD?YETsO@4P@pjcRZ&yN<<g0-1g>9D%V`Uf}ICG?o^L!H-+NCdkOv4^HZp15~DD<b;|_=Qq_-^;6>L~7SBD(P0(R9
Oc-7P(|>Ab3nNZx*=-QW*M>s7+c#o9Xm}9dlL-WUBoYoqMbeAx>hjrz6mzbT)y+e9fE%10=jH3W~2q%$a4aGTGfAJz4rB%cgex{R74~Da~GbKP(pU>6V
)iF_DGDOI-3$Yf2qR`l~11%wJVto7~CHio!ujBK=uzgDeKKrKnotJ6}u8ne3uj68(h2nO<YYcyc|ccSZZO_hJkP@me(z*mf2k7Ws}|%%3-S{f=864JvB
^Tmy%27SZ|h@fUd4$wgq)fB%Wp-<#m)pJyEq&-cnduST+A3k_|;Tp!~Td?B>rxI4aq6w^v@UT>L=pUC6#%s*hZ!RJ)pA@L4VRb&}*Wnumy;d$e3bUiO-
4)~ZPMvAgmOVmKm%|rrYL>e(2X9YR?;2ByE>w$4lAU;4RaWk1@#Ig(=9>?aG;3cAOmHvL)pId7uEnykKgF7)^%$rQxEm-UY&y+||r&O-p3g*WLpnanak
?x+$3@&?=UHS~yv^aXT!*;W9L+skl0!8bC`wwog+lQ(5^0KNkpxLlWQ{lp+O{5Inl=H3zr~g2o#lL+gkuDeA3ySrL@T4ur=XsB8pd;BR#Y@*s5=+%BDa
7|3@zeun@X>H3*c>v$4RgjDD%)1gq;Nk(+sSueolQLj^F@4I$xF1J;*(7rbq(neo@jYKxQ{uspoi&c-sf?##BT@#O7!^{Z)oz)*z?yA!9pe-G<pH4QcX
Tk@GTDx@+i0xuXK)W&}d$4&nv$+VoTq~Ur~hsGPCj)?V;jm5ZX?@$>g6i@AWTN)<91M2wbmcFK>5tL4PjuezV_803zC7#gTP!V>Ex5@FU9FfIQ58cAL9
*12jkem8$%y5eV~^*G)qpK^Wemu)0pmBu<mM5$JlzxUoO-P!SM&{|9k>o0RA4d%IMYbZu+$C#x$&Oy68+H)Tf>$g{?!T7Df)kz45d$%|_O52k<U26opJ
ELTn*uMyn~VsdwrU6cF`vYD^d?uRHy0E+A$bM=I4dRv?+x>KA0_jIBA`;hhie=4rIJu3!QypDLx(~azE4DCqdm4JS}-nIyG-;Z4<?WR+FpeXr$@{vcok
<JDgvv}L*y-<5Iuntwc7iJdGOBKOAp$Pc-EZD3RLvd4x-qQrkDQPGxJh543?fLzE?sg6e>++%L^Rr}N1M5}O?a4!=N$;`R7{x!h^%wzE@82cBiu&i%2!
|CMIpn?r$!2Mvr{MbTL_s0LMU}4H7|+siEQo&dEj+^`^+63|i>Nj7v_$Wt6j#y_@IVcFF1UQk?;x|hm#hDt2mUSIJ3e!ITJS7Cot}SPYz#Q?3t=+@{PP
v+_w#r0Cn#JV<i!;o!3FiJ&)84@nlf?ww&PWk?-2yAQ2cy$-<m;2+EljbAyzbTAB8c@8~q>Md2r9BfOQ&XZUB$Y)7MeLBQ}1~?Xlc&_0-jEecIP2*53I
3`HXMvxI>yhOE<o-rVM%t-4mCvagS5siw<?mIUwQm8TG`=e*k`LO1kvllnU~9<x(=KW(cf7fW4nLJ-|isKux*m3nE#3OrE`(Z*&Z;oYW60GJy?k@{$hi
A%J*ey!380GGuMlQOe`};=yYHW_T7k9v^u+cgamYpMP}k2_bmpg<|DTAfA-o7(?}Op(yP&aoA*9gKM7Fzve>@sw93NnzZ*W4~37awOy;4Kg{a!5{*IEH
KHjG&-J-j8kBBU-G%j6y5q<nN-gu#qal>kC9vy&Cp@z1(d%z8Kfw!)!sW6`eM4mD@Amv~zYZQ~cqPlz_eo&FP~pVzGB;APo5IK5juEmh(_4zjryiI&>W
cy+`DS9T-r85?0vtr-k9`rOzg~f8b+rC`s0bT~;>wx2Fc&0+Pgi~)ZcYQH{pO)}y}kvBYv?gthF^d<siO2YhWQ4b^7q2sEq9uT*yDeS{y-LzigtvJQVS
cX(~&I1ogz=d`5r%exiT%@LBKtOgvTwhc$*Phirboj*vPNz7f%La6!mm0PrwBLjO$R`j%W*jovcOWEtvxe5X$PuNXHzsWp8YM7QX@DTg-mik2D08x0^?
Ion|mvRy$PMGG`zO$QH~c!6I<=uVTm1jtEX|>~btzQ$v(~eR`LkI3Zy$hpmFlB>usz7x{kdPU<DSO3bfc#0zu5K+^mO_mAWbDbRM@qKL8YC&D#6U}Yg*
Ndl=i-`+Rw4j`>RlG`nOXCf=;ah<D&g7%+(eSU6t0ndc!Z}AU`D3d~=ptwaP{v19ClUNSPNd}hp5F9{oizN{s1dM1uJsk8XUmlvJ_aOf0;Iby>iCvf#h
3CeuDr6a;C0j1zpZ_^<6~DCgJAt8p`ZlM?Z^R~__OeDw)`Cwr7{2)h-;5|w$9U?@Gl(g-_3|uQ(*?)k9^t@ge?HP(mfu8hJ3=VTOi1b(hg+&cy<e}wK4
?pltMPmA&$kS>Jeh|4!ePTHe={#Qm%0x?_ELFWZ#o0AbVnZ&jAt3#{79s!rxXOlJc{(Y(C!<e{LAwaT(#T>zW}@x0@-6G5?=OnlhgO0<nnmZ+&D1-w}!
;sh@Da;2x^JV;A7eFc=%?{nF2q8FaN8#ugqh(64J|jc|B+v3JjHktfog6@acx$I&M@M@bT4|^l?boiz*Q(&@S5G>g1(4&C=FLOcy9Wp>VH|DV&fb3r|?
VO{WoSNXaaKT1|-b>-=a)!@~MPQZ{XjJT&pGK!YrBfA#__%=3Z>(rOex%cUAr&mVDj_j1XIdNd>1wmQ6%r^L}nWiAeo5LT1vJmy1*%E#h4j%5zFs&p@A
_10a0t17MDPii>-!<XCskE(9UO=+Lir&GnpjHZ<G%?$|@N40kdmphn-lH=igQUUnRLUn6p^MS-M?L9dX`5z$idr)5P1C2q-7cQcibq|DzQ5dtAlH1@*{
FE1Q6l);$U!|Oe1e8e7%gLJ4hZq9q?LHc(RB*nm`epTQ?;nB;FjU&TVu}a*t}=mLYq$gc)wBBlq6(Gi7DKB3o=MT3KRZ5BUy%5+@L{z1LV$|;^+x9iyg
-aERE(P&@sPV2`Swk0NddviQezZ7X%(>UpbcWRI#7^VfBZHey@Mh!<?s_Mm=I?0mh;9_4@liTTVEhu<lt|gS9g~n(PTTDE#NzC%Otq7AwK&4aGuqeIO8
pI1awU7DNgboB2aaBp@!ktM?!?R$95TQtzcy`01s^vMXq2nNV0cQUYyYy!L<zFUbKJi;rRPU!{2>%T;9iTpG5Bd(uPn6H^{Z&@FU)hZUW%!=5Wofd?vm
mqTr84SkcatrC}>&-UCPY)QjbaeI_oi?t1rW>xIZRLDk`OJOL!7l^&7v-Lro%sGIKVcPpdz6WkEN5OigdXanZXHtQqz!0`&)cR}0LM0{JlxG*(gz@wqA
_2-~P6R4p6`Qzi@PGS}UfBJOU2eIW*c4Dp;HYneIDI~YotV$~NbYv&{^JzWU>O$#*Lk3LBMIgxwrcY6Yx9~VlcZYOvinK8lsRC-gUTaV7D_m05b7mhL{
YAueW>xa4TOPK|26fi^HwPfdm`~drKtb55e0@5TDFg;vC--uv`coPi&+hUZ(=QY8zh0}i=?BvEx5?vzTcS8jcxCRmOCzFdC|^4cEV>sN4&&ZAOF#%}VS
cLu29Ux+7Ks8UuE0%abygpM6C`9v=n)vx07<^fv?#wOKHxg_6a(i^P?}Hr@&;wrpfmaGt5OJV4L))-)>;1PPomm&;e$)zf>_#k#k2OyFjDlgUOZ1}Pyw
MtkN(k43fvF*p&mDF@<Ab<i645&CP>v`{2W1B0i^u-qgZ2Yu7KfY_GurenLx4%C$$72Uf(ymYjLg5Ixed6#dYgO3F0S-9+)Yr14_E{xI1U#l3<g)@u|X
=$}n9y521NlC*n~QE`s|hW01C&X5@?zH<Ih&x@R0kDP*^(Xx#FYHsA^IOXq@V%K+QQ*_UdB60sNG3g_<y7xnZto(&|@Mj%pCWgD-fPsq-DcI`t+(7{*!
q)pWpKWrzwTCa`%qtG6%r}WFT@d=(kW)5y*FN;b(H_D{GH3<@VzP=Sj1PZX@{azgju?rwc-&FLyT00Wx+vj?DkKRo#@}s+0kIN~DLr(ct=R)JpXG`=8k
SrkuhhACLh2rt`FB>-aXQs-CT-q)?KI=?^G<MVbd%EOU8lZD6ww%7e6LM9iFCt?D?&D?Y6I|m-1g=7CO>5%yg#v$2?ZC9a>2mFnTOLlT(qc36rGGd`Ql
FnR5YBi7WZ1nm6Hk^v2=6bYXT+UG%)F%<$1u452YflP(i_||hWWk5o}%VRBw#zgH##K1m$PcynVx^7>(z-6d{78^vlbS@BZ?91T8n5pm8nK#Dua0HN*7
>}t6F~EpBV|XERSIvWw<^cyB7`y*%*-e&4bR`ofLw3r?+6VqIm+w8l-~D(Flrf=Vco=H2eUvV^pH7t_0D)ogLzgUyH;5Lhv2rOa}rG8**S?y(+$q-ug@
g2a%wq+qTGz83T(m3hJ6%%1pF~Ikr^oXCrWK;3P&g;G~|f^ZGy8d$VR|mG?gMyX2Ns0b)*7E})qw(M*y^oeMEY%(H03r$21FQnA<Tz5Tb(vEw-Jx>&Ua
c+_-1&u{1k8ugG4g@PuA(Hp&d`&uhjua&+uIA1+Scon%h#Izddy}i$&Cj@I+%2(kE{ss4|7qx|g=k+^;*gJ+C&t{#!u?J80>TNtL4L&?vvD5N1^V#0MO
M(B?8y{Wu6YI@|#hY@j)kt}MLyWqSCijx#XcL69p;Bg9!AUf?+a4mH2zg`PMDv<VxksrMu1w#=tnlwGD?n@i@ltH5iD9-2LhVtcEfigjEPy{e+lyheA`
W|PTpO?6m-D_CT2R@rJS%DGEPLp-b~|ubLbKAJy6RnoFq_ViKS#2Pn(TUN#^XeC2}aFhI}~q6d)w+jbI<cRlA8AhKgqjt=}(=za_P}G-x+q&$v^mGQNH
W#@i;4uoD)Hp-dnI?++edAuYUr3cen&ccXzjOTFV&J<Ct((I-84?ac~h%;gxV1kb@396YbMU^`Y*4X(SG@*|P{QP3v7>$ot3%S9Ou@{>|Sv!9K#rEE=V
VONYhmq_Hoy5VWmmEz?GNREi&M`HV0OU$Ke3a{il{u|$z1!RonVqwiIFQgMn`cmjxkS&!h%q;iWNukK+d8)7QN5=oz5@mDgtBAY98%7ZBF-{M|3+xI25
%4_7fH_p+?O|-aiNwG2tF!n@(X`@NiGi~mj7Jrym>}yB)X&x0Hv^df0t;aGsX~5De{&?K*UdYRxI?a`P^YUS6WY?p#2CN?`z$%;_^YYzp=6djiZB~j)e
veHstJs3yox*TWHgCpPhH)y;k8Ij&tYbHp+;Rc8i^0Gx;%&t08x$N4Q<}O+7P)W84B`nM_nyVaAWvqZf0Q=vz8QwSfQj<RNUl2xGw0KC;a6Ma2!FKsol
V=0#cro&a-D}O;^wJ|5YgU+n^BPG|L-Y<hs=ESxK$Xx2dQxjE~}r(m;H4Q`D5j2hOu9#5*T-D3e{n;@RU3eM-la{#&=LgT-{88hlVD5+R&mAPUtCD>@e
Cx?4gU261dOYBYD7&6K9PT-eH~!Om}$Nn47&sf&J#m#$ejM?G1g_2Qz#pRdwvH76LhpwJl`*jcK;!7I^&0)aq={FF!8_4zu`c#*oA%--v;6PV^6#4?el
hL<~H!pXVE9Qd2KB@Pv`()zDjd11FH8`&X|y>VNir^?!gWRdZ?)|3na5@Z{;S)LQ7DRWI3OYbmUT<6h<5Q{%DMr|6_ZFXZnJkC<%y+gz$5z+o&iW%r^^
{Wi1T7o|N;%OM2xjWQmXSK&-{3J~mRFgDJxM8MkIhu@A+(cZ~xJF{x9jwRV+^x?2&9I7~pKI+D8^i@17h@0?lcRClz*~vptZ@I=*I;VOhoB0Bq-BYqZh
F$q~Dc`4f#8Hfv>$vxqlV*QBm-{F7BCR^CFw2;oG4SZQEpn)E!$wh-UhIZ_aPCz|i`#S`TcE!V$JTN%c}HD8mfY_62@j=k-1hvs*8I*~H2*@*_YIrzuI
hu}W#Q6QyA#h_%-VeNjylmCUx&v9LA&YkAExwgz5(#lOSGzuUpB<wF@I20*Jazjtom(H?e&T)a4<vX6;UC7(-;F+-WxpKyE7d8e#Jz*x%5S$DJyUDu{A
!48-I$zUFv4y0(ri}CCv2(>d~I(D^hzsk|(EoXV({tIlCi<Z=H$<K4*Vx;qgYS_PET?jV`<0#c%6J!;SJP+z7W`IegQEPIo>B+6cL)HBFpfXR3y@Am#i
h*n+J~+w7BazU_&Yv`vK14z8E)*Q9nE&0+QzFwMBh=oI}rRN_&!qQCvVwu&4Kx_(alsa{hZkI-eJHtc&LM{ZuYE1t~LhWx#tY~FfRv`ntA>W?>fKd9k$
3TB+)E3n^!N+iUGP*=XaAN7W=m=ad)m=*Xfd{kUUJQ-V%gyGxzL$z#|Pg@j>nLa<bHsJ=<_sYcag%FpPm*IC0KRimP%=S~@M9St<FkcA{7a4zX9U(o{o
iq(qslPJ|59GLbNs@m#J3_tZ*3IkB_*m<jdU9NgQ+<%s0hlKWv2!FhLwcVX$0no=J92k}zrCX__WdBL?}9?yB<784yp`~d=R34Eemlv(8JX?U)YEsy_W
Wxr!nm!TuqE5*_Mf|f5B)4~{z%?ZUK<~D*An-$j9*j3k{$MW;G2%P%KbFkj8EjDG=FR%zoGD*-f^jZ-tbYOiV(tfkTC*o8j+wow_$^C(E3#>L|o*jZ<b
v`KII+mB5;f2r5<~K($^AmauMIv_CyOaN3(#>lsB=;3^&1_zEru$XU6Bx?rHdgeOAEfZLb_J9j|Q<g%7;y?kOJpVBH08Q^*6e*<${1j~lh|<n6L4laRA
G_<jaw<)5g=J?p|M2F8V_j2-F=>wT9uUR)mKr}?C(FMxDJdJKWTw|~(MfDaVCd#=~|@I*_t|HQryHuB17Do0P*6MvpuRf;PAt??d@#2BwC)}u$yoW(3)
GaSqMTb4kfwXs=)+4?O2>*0|$Sw!|>A^tX8OLDuBurXC<KQs4{h>f>zQD<_s>zsK0ogZ;dB3ZBu{|SfhW!(ON@uX!3N5hfeq{0mID#c}2FXJyfrj21{{
u^+l0PvGTbVAqbQ=T~@^FAD-s86BH6)^JNPl%IEj5QOV&WE7PS#AdV0XE`V^z!XO@(=tTWXO4SEf->TSLEisNS_-QlR3SKR`JB)Grf#r)p0Y9z2<wTe7
4F%>D`L@pmH(1R88hIPASdduRb9a5?#6N`{C(yHhWyei-2vPmH^gM=%+jpo9+D+@*0d1IunHkFJ#iea#$_3fb-zRIqkFXF4p8w_b$6#a6KND@Me0S6jv
|aota`R_6X6{?PP4N3NOSV5`xTqggCnceJxK#?s44XtF}G8eDM%0^7pmh#~J$u6&pBjD&BTEPveTlEC+8jftxIaZ_gZO-lFAaxVvG&tL$Bd8ZJ09(TXd
xV4U$S_ofLGXMYpqUI%M`u^%|S=FLUEsZA)nZ|mKYjC;88^s)-yvOl4$tq<}=_}9b6p1I(<r2EIqbQ%~xw(oSxN1LHq#zSn7Vj(>cIaN{8MrOlS+@zSE
aH=u4s%-x-YX5>6Nu+FBzED1qVlSSlV{l8AO<<b3LDg%u@XtN{Q1azO2R=+kvlsW%K5~B0?NgQJ9sY8863Y5^v4zWSfeKLaxE<8pdGwK87&vXXjS=+ri
^D2fllW|uqwS(Qa#yNW!Q%Ia8yV!-t}>R$#ZbQE%PGp=@pK{Xcelaq)LpNvbiMrZGm`($fBi4xb6tzMU;a)t{M{Q>|J(m~J=>-DuYdXdJoE3L4gA}V{=
4mV{yz9Re~SP5XW#yP!~Wg>|1#>oX;1vS1^<)l{MUBM|LWU+aK=B?*Z<6c|30n#9r}MqX8f~(|Jg(Twy=MiasTv@|EJ>6zjf4qlS2NtrjCE(Josla_UD
2BwjqBL(eKc|L;nu_e-8Qo2L;mKA%BPb9r9lm@;vl4%-!-|{@XuzxYr&Cj<dZBcwbam<)F^Yj{C)~gr0rsa9bAqVabokxv%1@TM%W_9L&G0d&Rzo@E+U
}?gb%X&qL0(dX;|1`=9ZY!F*RQZ+?4elv4K>W~EOKGlI7num2I+r*4vczmwKu=G?;oSTK~<TujRYP?Nmya(H8}`o^jphS5VnjQQ8S?PD=EuO%jv+$uI_
N&*_cmU{))>W%--m*4Sz$NRqwUs4p1q!4r#c4S|1YbGO@sA<;3m3?!bNRXep<goIOXXh<tweDFRFVFjw=$xA0?m<5vRu_G|W5^zj{TRI8<NKc=UhwXK$
zvZ;Sp6-}ae7?mjV>**z5V95-}&-?J)YipWzApFSZxdCyluv+lxbzB{cRV+^+2wh4s?MJ_l@JK(hge6AXBYnJ0IKcaZ8LW{~cSq=2=}c!Nrn=-{bomPy
aWz?{_}`&cEM${yW}(g8cjKXMW?s@B01si)Vp{(H|@=Ur0?LDZJ_~AG}fq5U0QM<u~5{#{1vn``gd_o`3nhUiKRge&fOK@%^`H-}BGw_qQJZpL+c9=lE
Rx`S|{;;w=l+ZS^1nR6TXF-x4__4-=z27zbUEY<X9#^AjnKy~a<IF&52MR&_UAone^0rpaZvJgv*^{WwPbcv8Xt&+V)JgU9>5{`;RBPybW$(f`5v>bE}
l-GBdE<7pJiU-UJo&%%HfVO<J6Mr57mSN7qO<EPrn<90=R`(2~`AxOSsO8cMJTleSV@#lEY{0EQs7ku;=`tQ&4ulo-k?=R|u`g8vMb37IPgU9>rr+>%$
9q%8$Dd0o@gEs}xjPQ5wSNbpOus+*=^bEjrx;(uvBD=`uwm<?q)fmtnp9HT}Ez3wsxggk3H$2kjhHfQ0%0)C;_qkC5?T|p2rvgk^^TmUKyKf*AT?mI^a
u$ue#RBl&v5Ho+{qlxPhdWqIw}bK61cX^_mqQY+4;Shs@(6>v)-I6EF@)8Z?iTa7%rPLOTMb`Z?-FK>!yWLTZBew^Tn5T)K16$ETDaliJF<x|vH>cOCy
K-AlPN(gGvL7^2TD#t62@aUeV~4>8Z78IB1~odnjpJaJ_<30wh04ETnXJj9g?3!;fUXaN&(Ffymv9CSEKKKm4X+XW;oPAkeNA`tH4)u3*L*vR@7HR2vT
vC5PH%=5-G`6*y0jp0sIiD!rS_rQ6(9~GyK_q&pB8Z1y8KIG>pXu`bO#~rb}+5gw-97+S;uN>*shBv_%1e?l&Z>*(*|+o+3d-<0TAmDdIIoOk0tH%M4f
d7$a@ci5wVAkU`xEB1P%^w+B4AxWGqpT^#$$@Cq(JdICLvwC`a|jiW5g*Awq~=fWr57=)FPAOS38_NW=sS0*ua*5DV{GGJXfT4cx4%t_*oX7ubAno#q^
G=V`&Hi||(U+iR#bm?vCC4A9387b6w_Ft(~4Z7VC-^dCft`hA<XMcT~EmGGAKcp?BDQLgBI#Toc>jJGiW_X)-Y|*@rU*T7KSD=3@3&q+kItE|)d4;QpY
QpBbu?1pQT;ZKltH^3sHU+^jJWzMR2ST;#A(3!Xzre(!Vn?;$zJlSBoxiX5lCT(*?b1RGHM}EH%S;`5xx_C<1e-@GD<*Wo42XQ~p>|PFqi7GG1b8<OFx
BhT(Z)0u@o#jU&g=C;#h&jMLBc@Gp)7@BCdGejYf1G^3YXXIrs#?lz5rc*FVL|<GQ{TgQ%a51L~z@*V6mUW#}+M+cF<W3GqRZgkpPH^jFyoDjb;snDm^
$<z|ZAMDH<gYcS&n7$rD^*CZv>X1(1mA1-^-daWoQh4^j25K74v8Xsl?`6Ce`C2TjiEDAM)rvO=p5BV5CW*_gMNYfI+J)+qdtATo<JAc0XGBuuPQcQj^
@S}BCL2EKYXkIc@I&i>;{2Sw@eh;+By1#o6M5BuA&C<;2TL#p*&LQkou6t$r07BqQ9!>Gf)yqb983NT-!VO_3Vq<*H%mvmZ=P`rh*V!fEa1pPqsaGeRA
uvFnSi%+3^z<^mgnYXT<3EF)L;C745%wCu!0YCB2Y5Np{>%j5qG$#XY%eMq>AHh&;^9?wlot=!jY3*u$ag!Ec9Px&4ds`LL)`k|C&xu0LXiS8`enJ7*o
p$1n8nuoh{^Kv1$-^4F-m-}@*h###&ul6x2*cs+<GQ@LP%8t1DWRaZ1x{lU*i({TJ3+&%WOj|T*pFVks}TjqJNqHj7P5j=dENuwezb30?20$iHW`1pUX
|1(v{-AI{c^o}0ZZ}H&LN8P?Hwr$8<D_ejRkgH6E#XX50n(hVTE#-F&s9$AGq}VL?&#+$NHD?f`=06GCr1|e<%{H>@VQWn~-kO&-TSlF`!_+>4fwno@s
qtPm0s6L)wq)UHE!*RPfN!U*a8A62ZyVK8^XaefxW~K_~giFXLNhpKD~Nu0=|A_kDQiOtQwhYr6?HWwc;waBtppL{b7(HGEMTCwIa;D#8_Y+d>F>rKeb
^xg^r9^KJOao+F{^&bWa>7x6Pb>kx+1wJs=Q<-|YtOJ_DzpRR;q83j8}kQIZzXR*Xst%@e~yE)>A>SBNkR|%H2$`Fe7$8Ov4bz+cjMqXpqhq#NMX|7>z
4>fPxXgZO&G7e!AP)1`XmU8Bk)jrX?W*S15iZlP**{6{g3FAo+Euf@FHDd6kYUW}JU|Iq5j!I~}rn_S*FdL<ua~2q5VMyp(^I#;DJ$zJl0=<CUKl_LCm
k>4X(M4*)j<NWY-=;jlQ2(9)as9z>I(j}h@DZI5)<5_y7jMCVV|6=&pZsQRO9Y=K(>TTtelwq&a0jD8qhIvP^AlE)vigJ!e)1c?J2&`#z$jCH@S7E3k|
04<rO@<)--`Ak@kT}Vckq+ncq35Z^LTrU{gdCmkC~Bf#p8|UAN+Q=;!mTTHqZk<`K>Q#39hBFWIy@M)VwzXp2n{H!f&zvy=Lb3#G7CEjk?+?Eb`mr{LE
*I#3)M22u(%rANgETu|5+DmD<1L^YEm&6VFwgw|?riR`go&ovI0Hf9N$G+*w8Rwo~8y)N3>*2Iz(Q6VHC?wNn^WI3}f6bo-&#Dzj-bO$v<T7rpjk@;j2
rHO!2kdhJz<vWP5L|Eh-$XUeSO{VKuFe72kqjrxwA8$Ac#6%f?5h0o#T69yj3p-8#65mkvM@&@m6iBvW$LQMlj$9W02?U#7{(BjCd*Mc|m%Y&5W3f6Eu
BC|2{fi@*94`1lsx!(|f5JL&B21?+#S#hRT3xk8HIBFP^P16|lTiK)+sY+;kdDCKv&8ZLY_bY~B(T9Xa<1{Xsbk3qBgn-cBLa>5~4NiTJFJ>c0wR(V${
BdD?@eIOvrq@;KXlOvYIMT(SH^rCKr%J<Fnajwc7Ww?$KRmR3pIu}~JIzS1<z~Wm+mcA#wTBGS6suu0UCT!2n^z(|%1K8P26o4)lOvHjve4n&ONXM9Ip
2zAFl(r5vPQ9GO8sLe-Q*4DRz3O2VeM49nS=os&|0%_^H~OPOCzC;jcne^!Z-)vS-~hg)<UskRzCCpF~_J;$Gy?+fxJsjaJ`)RMh`Pf%y<tx?py&~vG`
_S0Z5f%GtwdFKAp^XUo{tmO=ly!&EJHDV$uW8Ivr3cHc4dkBrb!SG{wk$86|I$pGF6p9zD*C!olL6idhBE^+}-qdi|dM>Ry)MhIv<%jJc**UGUXGck9k
V6UK6}3+j@Cc>Fl<o<#v+yqq`ri{Bcs`+$b!{`rNEELwL%AUnzfHb{;X%d%=)TI2Qwdz!mAHom@P;Il97#H;kwUyUK|K)noSy)%2~n4gXE!C~7I%2zof
EN+2!0GVk=JuwcAynY}FEc6)BRGFt9UaT)C|G6Ku4rI2VYvBhaAbKmtBupMK0^31lqM4DUUUFMH=th8_Q&whnet&Nu7V`|g-xtf#4C_7um0@?(lGd5eM
cYb%6c`(YcmLH`RB`h8T-;vh!%%&rxvOr9BxN12dfKnZ(3bZhwUc{;P0yc*K2}x^vf&k=E`ZEpdj(kn+h!&-+DsGK{zqa!MUW;MYTas#PiVN(c3nw0ul
Ty?k1smermYtE-XEv`vD!-la?Zb?NgB7t{7!WO=o_ZPxOqJkV@PUGA`!!(Q{~9KJPu$7a8jPI_6OCm<K@)CDqsbaIoDh<5oY$1eye>rHtEzDAtU=hv2O
rAGvPrPOK?z<?^ikUL{X0nA{aM`YjYaL)7^0F>9U(ro(ViG<r8I9$t7YSw#~`^@z4;~<b)-V1-3=;R9K2721F>?IZMM#a64Yn7br<Xa%Aw9pnFO^`j`P
CrtokEVbZA2L|H+93j_2HvOW6g_pNbGY~aRx4{!9LHwN}DSFm~~pOqPBE-EL(U5dvQgZ;$4BekRD5^!NKpsSCFNSS=bleB?79gXd;GkbB&LnNA)`is8m
EIf5|f_anTb`kEdmmM?GE^i|NS=~~oyLoD)-wZ|;buF&po2q-oW}o7OPpHsQbLZm7OtiNE8W6A^$6Mm5e+;q|leAReqK#h%Bv>g)U3CqSn^1M5<_p|G^
|^>=SrA;K0B+(Wis0TbFnuR7yqA$nf4m?QRx7tG`s?dS($vZpeA!`57-OqQU})nf?CUKd%=ykFz@G*aZi$$j_1>I*VWJ5EjeAj^`2~7g#H4tFXCrGzp`
$Zj{fKDc$i=>5eLt2j^>#<XEPW}N<;_P63^C(i(=Ct4Hlxu4!Z%pp`n(${?~I86f=Ux$MMQ|VnEtz;e#w}SH~AmJ%)eYJr5#e>#m9~2DpO?(;B2t4XF%
VWqJP$JWw0*X<k!hhfi8H`lX>4^1Ui<to(aPMUO6Bvy1CBG&s$XGWK4H7PCORbO{b{fJ*NdUXqjk~$UgPo4gZp`4TMXklar}}jI>X@y&cy`BWbkCKlMg
f1{$iqdKy_r@jdaL#6&o)7eBIgGtt3L_Zn>SsEmv?8*<>V>B*>~eO)wW`6NI}j2jwyXL7UwzBl<1J@ONu7&%kvOcsE93<rFFpV3)wA9DtoFp=<+#*$*K
-SQH%@}j}<jkBlz!|WC$xA61F_$H^KEYuNfk1am)Z=W2MleAO6MR5w-<rJv0aNF-PcgGy~$r*ML@6&|@dVVorg~<+Y-U}!L^LD7{wY>etxMOxA=KaY}B
f3_EWuQKhNX&e~K{g%54!he+>ei`1a!yr>zFMj*#>SQ3x=WVuHiKwS+`dT<Vb1D{l_{JF5Xw08F{rO%9vjC<`Zc#<(0|^9+N|MSA{gZk1EB(r_Ee=2EM
lXgR!L6zcl)&YFY|R;^-WMlPqd@|@H5tfv_nAog$7qK9tfRdjvPF2!h!Y9ji)}&l)J<MXMk-g50M_kqz_huzrq_iijCq)s6X*aSK+Nxr_4wRD-mB$-bF
v-ZQ__@svTgISgQqq$!oVx|HITiFsJf?Ch99YT8zsYPQN=3HsyNaJDogbX%0@upViqVQf^U_fP$OL6XvOVW}6Qym1czBU=B(~QDW@m18lZ56!W`HNTB<
);&(Alz6s4sq}N-{Nhkbc8+KMjq-uAtf?#>e@FS&EruXT@iEa8`;fue#729)-9azjahHcE9ddm2W2_Q94z~s0#iYZ4U4&W=A(YOemqU4sDNLO+(VUIgn
riK?W2ja=*5b{_>7+>a7N;?}D@b1pGW3fn`PrTA}Smsfn*sEzvV6_VwR*IKrIx(Mml2e1zFS~)0S?g=vB!Hp?-T6}wOSs_(()Fv|(MG-pLUd;B^atp9)
=T$d8*^pPdV{YdJN5puMAF5Z^OHZq118_M?U=@MxSx3K<{Kw^T4T)ntV@1HsR(3{inO18p)<Wr>Kz`S&T+g&wU*PL_Ya?h8$Z~*`MEPM=}Pb{d|g(cSn
2iQ0`|q*sJvOjq7B42gY9JpFyv;*G0_1JkSxyji=W<n7cMr?-C0`2rvWw7^CC<4TLuVpQK5CeT^1$pvzH{O*BUktr)Vs<=nfDohltW1<%%di7!r66v|+
6neP#>>nM#>)V>jlLM2%&Xkq^FpnV^sTxGeg`p2Jgrk}mA8T-n&XpuPZBiaE3v_Lk{vORiu$0t?RXJm*b&xy#ZGXfJfrjv+EjDLwUWN5*hw4cOQZ=ZJw
Kr3;J%bTkHpTnK1oPf?$q>eIN8Cq6=D4d8q?#Z1QsUzVPOg^;f%WMpw~N(FV4K2RK%#pzd?jFT)7x3H}rp`vnI)`F7wy0Ekn#Vh2#Ot@$%U-VYcLRe1W
sweP&D>Uh?wCKk3qJyDHpD=h!m$SdZ3YS>_alj1P*O|KPRtt)c(884^%0?*<1z@$fpMJ@Y2gfiq(G!2pZ|olXIqTKjBRwauUh;~s3R^CmX6!m)5=if-{
~BIUX|#v(9)T`=RtT?OvaybQHG%d>R2UWPHPhponx)I~-XMuxHeQX`(|0H>#7?|&WJL_MJO`R{*28dfrNwXwl?3tC*Wt??Tf)+0#s_$Q>cjE+$r~HSp(
}Yz0pWN8rDEN*`z(37$;0;D7@3I)Vhbij;%Ba5cSqMOeFaZf+fb3*wB~wM#~A1tEu$taYsKEfn<@@Dp+RA?vdCEaHI;nvW5H>ot6HeAw<%9ItA!IBmQ4
0<gDbY57mec6Vk**?xSsrlQ$3W3=yl?|_teF=Zpe_GE?s02HF!z2lD=V@f4W7zW*-UMi;aR?jq*&Xvor@oN_rki5M*O^juL}g1sN15p}Sc8nEHTAeHE2
yMxOf7Oj@Zp9RbXrLQm*|tGy%u0vblL8=Uzf!WP`T<BJMzMW<ixN8uO05As`t!uIsXzsz67niB%Yb{SZv_30l!YU~2v&MMfh!e=q4{_2U^%UNMCx~E^P
oBh<wwR%J0jS&g$zB~o#{r!q?wu;lgH96>|d(3)J{=WUpc(9WxRonDO=XE?Gg}oL^f3bdqX>}=SMWVsaskRBzi%);rOO*+|WE}sP&p7o4Cov*iFXEhOP
C=*Ag{>|yHJZM$-+udG@9pZNGhawY+`?3lJbRI0JxYtBF?g<@YVY=i>U5DCb(b3#EL$VNH)kl0ttO)>x|EQ@qTJ!h|4+XK-|@wv9KGfST-}!{I-};oH}
(gABo@5_j3+VproE=IpQ^n}a&S5QAhbuv<SG#dr}VX9+UPx@wU%_|yAn9)sh>n|J~xq*Q1LzU+m3FHVcXahzk0-h21>OfYq`H?(CDlM7sIkn|2PG{-22
)AL$hdkO%PRG1a(rQ;bC?Q@L20527o>Dud-|2#IDC5@8S<V_;Y^JbcIt7?MZhw(Cb2&si$5LFRNaQi*!e5Jb6y}IX?ur%E3WQ$=T^|i$KwM;$ljseqWJ
Hf(LJDzNAV{2A^;V=<{OCbdsc^-ZxagK10gOvnER~Jh;JV)#t_75R}D2k(^)VPi3>u7rX95ga_ZwfC>9H7fC-XMv@~+L?vOGj&07{6NiA{VdZt8u>iwR
z<?fr#YH3urC0VHJdjwRCagrqee@`i%w`LrZ{vNY4P|`llS$pt=8gALJ0nvPt@=74wX09_=tvI_9K15Z2EHGJ`h8Tg)DqznIZfOy=Hc^aJ>5?|n`Xm9(
VT{FCHhI=uyN{vFxdL!*Tp@HKQf=EUh1C$4z&DBqKNUeNOgq*mrOw~pywudrcKG{0&FgIsPVl<D6<^AB!=1{`jkwYDc9z1N*k65sCDUFu{1pJz$;`Mcp
|+JX#&^X!5&WwOcH&L)K_AS;OG1^#~2m*5Z{MlR#wkQeDvs0f0|dq6bOR@3R91;`!WBwJXdP5ospyQNX-i9U)3ekUCeSp!x9%XTN&Nhc+24;jBy&}F8D
--bptbS;u*rvg*c6DXFskub&F&;mX9DZ4~2OBGCy9qriof=B_eBzonGRV(m`veqR6;>XC3t4`UzJx3ufHS4NipQ_c-}WDi+HTG6{^?g@I{*AsofL?<EN
CdW1&#J1E8?dyG`zF+^`VbkBO_EeiBv5yN-!pih3Hi4-h&zQK;q8^^w0Z4yw-vct$-yv)Era?+5XMW~6cG-1RrIDnn_s>gWRSJA-ag`#0$C*RRk-&ha)
xSs@!ho}Brw#=eqV+2BYP2uaf_?f8?&k;mb1&|GFP4V3Ii;Me7acG#}5m|Dk%fMf52K>yHr$_;Ll+r7DK2f+x4xusecl~8PR<1A#rKv3P>W}pW)gMzC8
1Bh9jW2y0m0G^LbZ1--7S+Aw4aMqQ@k16*_!uib(ob^CrBOi*3f63mH0$j%V0!l)k}Q*L)R$Wf*w9}}82yNMuiu%YeY{&Nq1qX}#J|ae(Q>48*3Xwmne
Qr!inT=|S>ZvzBHh24LQ@0|zU4zgVd9*hUlb?*xOh<`L%r0QvIIOSp~F|<%k}g~m*BeKe8<@+^3N&&!;@{L@)7dTH9x2UuybbVEXy0b-=#8Az+jG2Rb~
e4sO5F~|7v7F4zC#;sxr#-mv;L5{rY^Pk>EtfRH9juYTz;`=`Adh$YoEZYalUjTF4in0DSeOoiiHvx@JD1hSqdQT1r*OR&}MZS8YG*^G5d2Hx-HaWqv%
OTu<7h0l@vodQZu3<YMGIx`X~uedO29oiMN7R|iXWp<upBWn+ntIFUXm)8MljN<tj{+5|Ygp7{(VYEj$ELzlw(`Gl6(VP_#pq7QzyZ>O(5gs6QI#_e+0
QWz^L{0I%XXjhk|r0=M<r@zsuOs-`q2Fb&4P<=Kk)9*njoh6a`2tMbMu+{Ly-viwMYK?_#R4$-GiJlx1PFh4c5--36jOFDCKa<lsO7s0P0A}oh{KlOL{
c|WSz-Vzf^BZcBB^b+Hx-NGLrl7eiHeO(=q-u!)pAS~yO;PnpV3oHkTwYV4=#Q&!g6YaC=m{)k(YMFPmkOB?(3510$XZJ&1OwaW@c9b%#u{@wJX4(d!l
>Ge%$65_2T?h_;Lr7n!jWgkDtI^kWqm>Nrwf{T4G_wH*GZ{J1OW~okB*e_%jr_opZVhwwnf-s#>UcA3Oej3`JE}N*VMpl9x|#CwKkd-&N9Hl%Ww|+`*4
1_e`q4+RPruCi()FNBkf}X7xXUdPCZvgyj3@uEfo*S^n^O76oam%7Lf3XA$Yn^UK_cqE8TBF0IRDQ@aoPdy>z*tHyVIXM>-}6vE;J32V>^BIC>juBEGw
#4GWpH2x}f~QfhohM0G4y5umR$Dcv7@4a;$138g&!#aX}N7ljq?pMHM0mtYA#D(r5;>7Q|lXaR0c34H5%-Kg09XhGO$3VIK{#+&QLx>7K(r{n(mLZhlh
z~e@P*3&=tZlk3!or6!NJ1|eNFCh|pW1sx83-I2(UXf+jXMVh`;)^Dd9~Aq?`jHjYoet7<-{H^oqe%&{Ms&->`-}UBey$&xSuFN4^YIDT|5!ijJ`q}sz
)H<u){pk1s?kTB;^>$487%K8u(?m}m-X7fzmASw-pB?2xn6r`Zx7VjN0Es?*K14X-U9DQSHIqG#=Ymv4yywH<$k1F;?n2?>??2nT(5lrvj_Zjj-mBqy*
BlooVQ)0JbqaZRl{qBR*tC_C9qHlLeF`_zRtDN|4g4;q&l{Q#lmX5p$?z~?gdb2yp-Pvuz%Fg&+)Z+HAHD6eIhVW$117M7Qy<nYl?jd;}A?;;lL~P*c4
Him>nz*is0tVr(U7|;ERAQ5DXiBQ7jU$cWII^7kx5qQ*>(NR4IACX*fHHN+<_@-=xcCVlaDMY(g@Mz6ET2^4-HR$wj>f^;u67WKaJcW|8?Yv(pb*uL${
6ArO*HEUmbeRt?{$(oszLo8-VOPDwRR?>e#v=JZoXdIhjr+CDR-7~`a!U3>UA>0B|`Kp3U1a}4wfN>4E=>q&}7*?r)av!|ai<X$@Y+1pT<Pul`+H@J!f
a!>wxW(T2Ql@&^Ve*c<2mzyuSo?E~$%+kglSbqaNrgAWK*S-<W`6ht?cPzN!9KV3YyWTKlWAUlqFpaQh3#-M;b&k->K}4fo;_%c57w!&kM|6&tH@!B|G
i(e#(bFZYyJD`A5uW&6bum~Jv>m5jj_DnqzN>3g<sFjXWzPk2fe<%J3*ip#>B(p1UOx$o!yYSe9=Ht`U+fj5ErS+B{1n0A=t{@NUtA~^(MN`zZQ_km(3
ch{*Fk{e7d{k&v-TX=P$^-<^F?HTQ^f^C5#k8^z=MVBQOLX1E0h8&3Q_M{y`tN<<N&EcCur0*oY#|txdXTBb?CpsJ+mXl^iBv}C-~^zw4)qWV1gLqC4`
v5&8!D$)qqXpQ@@p!nTc_aaX^5_a_T7xEn1b6HVBCt!sk_G9pk+-s?^No6D@+MXXfk1#nRy%HfnC<6e;|v`+*R7EVLq<UbNGZrV>1j6Qs(ZR_r4VQ|Ut
_CtoDiZ82atgh0DqMAUxt(@$JNsuX*}?$K;NOu}Xd&y$YGRZ)HaF7>5OiyBm!aMtG*RGImI+x>}UMtKtU{L1j%%cs9$ZqxxXJuXo$Xr!VbqbtEzf1G}v
`s|Adcp8@)Z|LB<Qf;K4a#oV~HOWw0nr@?qrBO;YOPu+dBP}{@?fvxA!8RiM`|JtjQIsk;Bxi#2b}tv>Sr(j_lH*xlW?3orrVS%VVKl+@LA({?!3-+E$
wv)uL)$9$^X<w&FKY~C_fMoKk3Q(7dWdguPTEuUruXY8&BxikFj{=YgfHHdfPT3m-`p>mj{9g7)1jH*7OHPTp@61K*myhh`8exLBVM!#Iwa1py9VT<KY
O<qw>nyp9VAs_3G~+oaI|xj=gN{vLZ{TyrTKnNKSk7pbtL@?_)yj0`&o94VVI%`>KM#$TgLqK^OD*Fn#~7f$vjJ_*%h7sof`eqpF*ioV|$QKzo${KR1B
b4kL~-%2HvOMSigoC*^}}eK~u{UN?n~>)bVA?5_sS4(BF^ZWb7|SNj@dAsK4Y`2EOf5N~Yxxa7u)MKk>BNz~{Nq$Td&+(Ug;0z^5}E_`aATp&QrZ<nu~
PPk$fX32nkd0Wg+rq2WPJjvjb?Dd8&dg`IAXnL7HO3~pbAgm39tH7YL%F}T^X3$NDPExPSUJwVQs!;0FYMy01PKKpO-(b@=#WAM|P0p2dk-sSRmD_ZX`
hs2c1$xnV%Dta3YKHz~M!oUsRnMle)FI|r!IQ6H{5c+z^<aznksb6OIYUAlcR;3SY7g+2etthR3O{IOjiLept_X2{QiNWJG`!M~qPNY7c$06lcaD&Z$t
rYcO1_^Zi$pKq_YaMN!?y<zHz5wHrmKrN0b54p3KR-WW?<4u%8wt3)*$m!A;2lhE+qERK!WWM4=@Ir)<kC4_st7}yhLP$K%qSVA@q`s|bdjxGlT$D7S`
F9Ny&;r5SQ${plLg<mOC6c1CzfEdO90E_^byh(K71g)!0FGKfQpnsd#E6NVG-=*sEq6;&^U04`~VHamPV?S4lWS+hX~g`brl^yWgPfNy9NFe&j9@0-U8
31_+zuc|MB;`4E&Ru4#V(1-OyLzQXZvkmeSc<g4fWiqPK*u4zB7{PX`Z{o^e-teS_TRF5ABB;YRKDYT#IJK{Lcw(UC`;&)%g#A&<Mf!aFckZ@}LV*IL4
Rf<mEci%7t+5AR_ot+7kk7Q^4Z>9F{hU*LcJX#B4q-~ZI1#$QMJr_TrC-`vphC33gO%bAb|jxlbJgHk>Ee#UU@KId^onH88S)+7tBXs^3bczre^UOe|n
v>1!4J+{17e`ISO;visp_8y-$O~N}G-c|)?Z;Jh5nHwu(872+!I(wbRO(8`Qb6Y%cJv?m*mD^m1IZl+6Y>;jq!}cfHX7WnoJT!A9dSaB!SG^VBH|*#<m
ad87bP4%@`+of995AvW|0K09(&GB+?VarHE`AgS{@|sG4_|j$#=l|0J-=-@di#1D@9}uK5Jwurx>Mw@Ar?RJd9}G?_ShY6CqHp#M%7}sP+;V_TDU%)FU
4%z$3w~mzls!x@%ZX)wNAl~2=PneoSsDVdXG3-3SKl~ZE)Mdvrh|qy2d1(rmzQpZ@pcvT>~9XA>!j{`CCfehZ<87;Su_d_wpF&mY$lj!rnOB7rCA198(
KNGR6q+U!8Y;2)7<KF&g-1`J}=N+=v4=JjL;t`a^h!rF!p=^!Q+SI6q&n3rBM^rrpaEH|M(bFx+-WVX$2BuQHndM~Q-I)gVIuLCcuvq$+Zn&EL2S_d;u
M**Y8_WD+C0KqACvG)NB^d9+8M!oO-Jv;#a0wY#58Z!8t`GS*S~eaokV4se6M2Y7(b?OlS#niD7dmt?$WC}cO`Ht<sWHn{8GUV2wkdzGYVhzsb5r0d!9
!_FSTUy9P#PJxg0ahsk7L(4p~>xY!gGP@z}9B2937Ya`KDn{XUh0i!4@!)mpr)tArm>6xM=>fd!WE?bx4ipfr8+JiMh;PK6VAv^SuROjF`t#ZM;djRB0
T~1PvG`4B1dP7*?)7<oKC0YQYy_LX?>OH%$s$5E*FRj=$jt4pE|mI57aF<u?%Cg!mBZfM@b&MwciYHnnp&*CW(1yj*6l;UJ5%#?)>i6H9D}!4`p0)i@k
8L1nu<hMvd4^H@pb#-p@rEaPgYIu^uuLwM{;A&S!A|8P59Idx+8zQulPV$Z87tI!HAH>9ZFlei4Evh<4q>ekdZtO647Ilco%Qw3;AycfD<-$Y&!FOBR#
62AK#?)y#QaDoxkl?DrFM<lo>syI^*p;%hmqH!dZNiFK*)B=GMjm3=KXsL<4~yQhUBA*Wzz)C|j}w5QR6%39)&I#<2#g$2uGS2rUIWRbd9k@kwYyisds
9TRGLg+jnH>>J1`C!%0Oi)3zzjq1Q_hucrPeHq>dFktG+w!ehnFrexKb6Kp2KyJfU3ZMb&Y{6jZ{2ybcfG(gv7tcAQNQu-9G{l-UrQSslaAmWjCb7u5$
PB1jpJD3N6&l~03FSjH~XBIDf84EjoC1+f)!zHw^iu1mh7`(sEWBuYMDnm#-H&W(Ffp73n@G?BQ;ZOghxhwedj^cl$9v-^O^t??}jbFqy1vQ!8wnGGw8
71ik@Y~K>pW+&$8e;|h>qPWr*)FglFJedu10IldQVNZ}rC6=rEsChPi^nQLM;UZ^vIbY*NSVEee2rlvhEzq}p!c<jW8aW*74dH-<a|GgR4PP7!yPGAT|
6w7zQtvE6yGyrd^)xY_pI^%{udW@`TMPk|4MOas;)fCO{8pL__B=F1^3cpPUD!Ij`=0x+|$F-?)u_S5O_K?_~T~ejXSOMi#ycyjo+%9n3y6?hIrW-_$*
c4+am=z6@1rtRruB!=_L=!i_E{qRx&<#Pi%x1aV1`v`4j)Xa*c1%g+DMX$CZM6=;p?akK7{tj9+jJyEt2;FuX0i%-U|P6(2U?Vm3fBfqTXKH#44`mlKC
TVxvBef|q)P8Y%Z-uAB&G?axz-su;HgGZNXHl3(41`>O0(@96cw$u82^6v;=8U;FZ~gz2nKw!95kr&jM=49Sjoj@X+x&4u`>=hh47jZ{Akk7tal{Z;KT
|FmNI=M>MsN>PEoJ=DMI{C|O>6aPOdzCZc=zqzBeofU{DnVyOy59oE97rXQ*XMwa)yZIaMm%W`tF1;LloxBLQ#PQw}j1nb#CT9wsIJJ9xyxTVvZpjGqs
<La33+tyU1xgy><7}%RE3U}{&ssKp<x0A3#}Q4|puayXzSo!cB+V8#3x>muJ2TaPC@%ez$F5!QI1~iJ%F~XMvFgF+u~Khu@A4FU>&A!$!iNvLx1cfELx
?Zoy}DfL$>Yb&PcO}|IykqR{4}bMKWLA09@mXLa&I@>N4z*uZs1HYP_32R*;*);+dOlOS9s*<qP|H|U=X(+!S!^<FDeueVOwSuQ{^dSFtMwNG<R?~^4j
7{`-S5_VKLKI|KT_O;0;vT^C!TGCvI7h@1Ba$Xzqjh#M6EwQ)(Jtg<3fHZgPQhgaIe>yNyMWk8?NgkcinbM>?nR9+{(`-?39@jn6p}V($n&+zyhVGv$w
gKb2{;PO(89_<Nw4P5Dx9Z@2viv)a!B;?F*UFwO}w6pG|6zMl$rO0l8ReWfbh2ro>hy3Iki)dIS*oSEf#;?dhjEj9f70}gI)Gu{uAN->fDTzs7M#_b?V
uWm{9^T0XH{)*&lV-NgR!tNVZ$4QduxXF7joQl27)Fd0$3w`icjNTrf%RG8tMEIQA^QWS{T*G+nE|3oKHQfefrTgAP@wPp4`2H+7E-#O&WA?LuGW)9Vr
gp_WTFf=t1W`fbl@{eGc)X5~|7!HnjKN*;NC1b^eng)Pw<4OUqwANhd3_3K%{b(G!^}j{9wvXbzc$1~9bODuV-_KM<W3&*#;XSD(bjP0$Nx*)oAkWOv{
}0U<xD9l=$k<eFkoW?CTL7!=?nm4Oy391udmoCl~kFP`PTmG=!~|sEo>s<zSmk;7{`;hgO^|9eN&0vo~bc?8wHdSh4>=3_`CorsMjItGaldFbH|4*+*-
(uiuN=`XCXl^Bo1MHZ)^otF7Zl&LbyH+_LK@&!|RjYql-k;_&-1~W%9)_%@)@e8YYsBG7Gdb8vV*U$V%jm>o#){UVq$tZPbRbR0B^V9W2G7V2Wm1n5$N
o5n`q~&Ev<B(16~D!SV&4J_*Gg2fknR1#)-vTbJH?lHhh1(yJhOs|o}zJ4ANEM8c9G=g*-;WPrNo<8b^CtrDIU#Kwku7Yg5icl`5?iO7gN?sg&@6BV6o
N_0)|{flqYzC`2C#`Q@D*uif)?w=dk79x5A2NIX8+AeDMi9uN8@zaUy%?IP;9oNA@H9Uau>x)gX51<VCE>)dES44&00enEFM~pk)Y?kb?J}vS@-XPmzV
x0JaTN#-4P%yt;QmC^f0vuq+i%GhyFUfIcTfDAf{o3ze5W!%5{bL#=|9u?Pi8dYKeXa;GUOQi*{0d1WNpy^>uOX1Hrxlbpzd6Ou@vCo@U~d;G%IU0E>s
)2-wpm0wY`g$$m`Gw$n+oKVc(qUB4jjPTjdB`zC}Ps!<dk}Rx(Sg*{Zjis!3U4TP_EDHC`_P};_f}@$bmvcf12;sJT=fOt(eba^E;)uwttYWQxSW+y*!
x5E64FJOZ-v-1Zfg0InDO(Q|XW@sc-2}9HN2yrq{h6>QxXI{r2VAJlqf&H^~J&1>DKkF>Wq&W^z98Kk;~jl~3T6VA_-c<W~c-_4$0sGNLOnzINJv-*^H
tN=IJZ^&IEF_x_a3kU4#<!6fFaw%h0$%g*y!Kka!eaexn_Zs;Z28B+1h+;sZ6nFVC`=Jz1JrQL(}`6Ew7TY(D3F?-7lMqUKi5Ynw10}C`5G_T(mW*NYa
>&NAFysXCta4ZkSW&V3W=&e*WtD)m2kxt8~gb7&S@%t4`_B65_ycA#_hqJCKVbhi0he<UdLbY}|H;`ciQcH-ZZ0l4C5<yOltT1aRJP6d^R!ERwwx^2>-
#yN?j;7yFZ=uOQNH=#O&pvZ}{aM{7`?FTyb$_Ec@R=5Z@!iyylFoTB88{yY>y0~scksJMXRw8Yz`~j2G+eRoI!Jr9@41vnoX7s#(+ELPowl>d5n%y(Sc
@H^gF7X1tJNvU&K#0zOj}l2eXzGZeov}+bVmhbO5Zy*=N)+NVxqnE_cH<OT{<7`&Kv@`Pmo-m^5i3$dqzT`4)(v02E%WzBpLb8NW~X_jB-wAgf_VR`F?
7C65yF*eG%$W%hc&!lED_4B@(jHNfq;VdCIPZnO|uLQ4s%ZS>;}Cu22Ld2<%qJ|EL-zQi<K-*jxDJ{r5Rj0iDg;t{Dp!rYu~X)BRF70!iPyxC%pE&FDn
SbV;TFL%gKPEAiS?9CEZ{J$_lX1<u9Ji#u6qxT4azm^F!~aO)(h+|ZGZMew*OuPvOvvMSHrcsHIMWCffzE{Gik8zGW*z_Sn@b_{}_WZUcSAXVaPHcRH<
Cf;tm%5IkNEC%^PHLv`~?{cjMm&Gt7k=fBnNsm*x8g}{j6Yceswv<vZpAw329BE@gLHuh$chBmi1H8xkQS#fEo1l*qE=)+jfn2luYsapi5u72nG<M(8D
rl_BuxaM$AgOay9toE<2bY_NJUkTPB!u_Zk2$+bAtBX5pj~Nj12*j`&*l9VQZe!tLC|zxMRbiNfROIF4I-Jlko+&k6^FFVbC|U15aCbs=OjPK2F0y*Lt
#u%MR>xmc<gIxp+mBU(iY5o1dEhKYxlNzlW>iMHrRmAp@i-cxpN(ngKOM1)s;0EmAL-IWw3r=K|*8IA7*!<0>l%JcYC_xv@)GneHWMrljabwzah<m477
>&>MXu86;7*KEScJL!qXr#e)dN=0%+!DrqSa(NxWXL)<r!dC_U=t7t>wdgM_jyZueuMB7C_~h`drWoEB(iSeIC+fuOqIk<3LLF#l_krOE%GQxBqclsKU
13Gfy%uoGkkxXXtHiv1;)Son(Ddw09_6x#>Rx~+3)P<mz2^H0+jKynUSe1s#Kqyz-15l#`NzGqyqn>v~qkeXW`dZo<xU<;lUK^wva5?Wh4k$cTG5Lj8r
qU#f9piFAx6LmHT$?we7Q&SryAnR8z?u$+PK#k~yn%~QY1bVgvF0j`Fd@d<DR=LfX;4Xpm(dVj<j+r}-9t36q)HQ9SN0Z@I^+=c>g~%L`?iy^B8~#9$z
q}BM_g=t)58rWgY6OoYFB5lu#>D~N?+@FPGEtur%vXVLVtoH%IDFZB^D~^0Ablp^=!dD6UB;OXZt#aVglC)gduas^3VyMDFw`lv!}(h{b^1VH#rgOCwx
0@cf<q6iHN`$a{pgcZ2}XxJH;{Kae@i@wR%c3{al8m(B@9#ErQR2^%)^yAn!_0ivF4S$>-{bOsoSNKyD>i8`Lu4kNPpHKkY}?bYZ3bhdwgAgbcGM%EcG
@t3b`mC{(XebUP7EaQt$FR8BK7J7}oAJ3`3K}$sy33_c=@{QOe=2yprR9;3plrbeVDwzyM=hJsaBuh6jw8*CX-J{;RSJt{LnjN=|-@pZF$ypk3^~4+(w
3B8GE(#)i@j+`H`K^-i^<Aij#U-kDVasbJ>bo~@fQn8M{L8YhEQ<EG4Emv<|VPEcw6k8F_)a$|k2HbbqcNa_7GeHT>(>FL*dRl8UUc-fBhYZzurrC1@W
vpn@4aom`4L*a=xpuLJ)If01t3Ac(3wbrqH9N%Qw>5LUEa2K1+S`3<0F>cs!GEKcgppL?>*MlVlw3CZ*AE_J;6dtF8U5S2(V#e21K_8I-E$2yd6vVVZa
2xSsJ|9(qtU6N9coUu*z^ZyUitcBo=o6;&m3q2IVnn+d#}xS;kSFrGy^+XD%Hob5^1E9?0n%B^x!ynkV@<c+DP=ANSV=`&puY-~_)8+(KX9G_1;k<<_M
EDSU;ZOzr6pbnHxw%*?Y$#G{X<M}C>uXv1`F$^Kc^Cs_D>z^qMcVjQ03|I13{VptSa39d4p^$##6Kyf)D`1C^O|l|AmO&b<&6N0Ju~kG(+=Ek*CNclru
I(G{RjlZ<)eoxYgq|XM=f(=7|`8UStS_%0tep@Vt!Y%mZ(&50WV-Y7&pQB)#GQxYa9_8F`f9R{1=~`MBIJ+X;e*o2b4V0U|Oh7~CjXHSkshp<G%I2%u2
u=;@<rMCYz1J!c9KmkL3DP5rrJoQp05$xPVOAb5Sq)J8KA0tN<i?Y(3?Rm}(71!FTP+{z_g0$K+f2*bq15+I8eh*<&2Luz_ZBn+a9ECP~XG}Gj8ehg`X
%U$TBn;h%g<!L<G)ogR)zjkWwzw!UV2HF2V8&rS4LG~|fp#5Ln|Nr+5z`vg8QFm{_=Ctc6mGyF}C7WiDFsOI+O=4RHj(KzWm2S66%Afw=XrbOi(!V~Em
fJDlTNh`#B^3~SQB1I+UQ1?%f)d$#;%gSphUU`ucMC@jv5#VIkC_T%9iXRqDX#eX@Jo=JySjhOWt}=@X;cgc-!)N-cSwxD6uRBj-WwLTj{1=)msbexwx
(#zlMq5cs*J8|7aK>G?_o0eiJ|}sKD&~kC=xUH@pG%G_JLiARV^QNHv-d;$1=J+h8P>8H&c9q@eq8lZ<(r#m#M-PU*z3$zu6h6TGIST1r|?YdOG}e%v}
rVa_i1h;KmGinHksnAh5p3ETuVJ22{emN{#P>#t9y1v*2^B#qcT-YO^(MW#>U+yG|!{#gGrSNYVE)_${fZWzF&!=c<EZo4;cL4fX~cS|kXs68}WXT6z3
TAQVX8uZEgQ{mKILxwvoVl`|^HD@{|(?ps45msZ7ah>r#4M(&dSzA&e#?}S54v>(AOCDiK2c6j{KhZn3T4RNHKT!)pZ)l4Bxp`65KD2d?E-eC=5_f!E*
xs-0arU`C6&%8CpvNd2lQtPF(HG2|{J9TuBRy{neG^X#&1;77da?@H~D-2okVQA#MsXZhJMe~eB!tek45JLRw9X^$gzL;%;O)qF8;7r9Uz<JC(xQX}}F
U}-3GtONyRWW2nhU5MyjwpdS_xG9239=&gTuM!f1qIxs<efM0O5A~H4;GhFB4(5O@&N2-CwO>V>?B4-wrt>&*Gstj9jA(|5TqV4R9`6E$s%1V^n8Ki{G
fnyTx{Oss-~+sojyEL9R1|aA=LmdwLvjAk3FSqn%a4hzYi$MGn__JS?_?eI9~cpKm7jY?THkt6>1zDNE{V7XLUd$qfB%;8i%{2+AIHC<N5#(D-PnJo?l
>PKDYG86|5;`5=ke!hdLxoQ>0T_p4C99%@NegcBnw~$&t+<hHTnZ-fT@{LIt%6?Qh)ctS_z4jo*c;Dj_Ay%a{|>^aAe#4tmpn@%<4mcYs{3V@R*K)iJM
wSpyF|Qqdqg+Q%ixC-IdRa>!SlbYVXMhWPrvU*9+&pOvJS7g15#DZ;O77uUQo&kU$v;IZU7Q<XThgRXzQ?*NY@t_j=!t{LEiuKwuOl|RMF292E<`hw1$
w$igJ@%tzJJiNvU3KOt&$KkpQ^MOb4{Jhr)&KkIsogL3e6;!d>rxeWaY@uKa{R?(*alpH-YsddSxk_rgXU=b$Fhcg1Tz|#9;{N>yp`_V=r<9lHZd^EDk
~8J?)35ApeR+<3FZ-R3F9Z*EL3}SyqZRR;)}GEMynclnigW8X8ebW_)JAng-Jn$|vxPF++eky=Fbo)r6dbT!#lBD`DRKfq`4=K-$MXaE+d%~VB)YoHHV
6HbV6yv?_N1gwufGh(IvIX`I|>NF%xcrEXbGSa@llqh6vnD!%dxCH&Kz0bHn3TfK^IqQY*?siF2WmfK#M{&b$F(~*#z7;fZ`<fOTc?FZ*FK0vN`MX;ah
;Jl%H1~6QL>b``7&4blpV)@meV|`19qNbwiEw>+Mwqc*Y)Iwyy9>JT#-wIet9;-utamuDtb<;gStP&^fitw2)NzC^UBFYlHnoqr~z{=>+KkJokF<<xR0
~{fAo#Cy>tvFZRvr!=?mA`6#Od=7p%2b%@tKkP1M1L||zScT}R^(>ARwfA;i^o3K5$JhFh3Asb#qeHFw@E<3yDL!4)gVHw4%N_e1Feg{tC92TZ691}Mc
CKd^jYa6|L2Q>Hs>-)K=@rpx|H^?vUbK;i&@BjTDCg9&!S~E09SV@02-5t>>kJF7zL?73|>n)Wyz-2M4+Lj@o5<O!ChGb(+pcJ9U=CIlx@Gf^}pVY^B6
5dt(7?&t&A@?I-MI|NnL{<?yJJ}(sh)w@y0XIxv$jeve7SDn30y;G1>YZm8DCLLY+W=x<*xY&bzj3>?;M8*a-l&kln(mmGHaLEPoSNy=E5t4Z2yJbUFL
C(wm@D;W<jp7K1mUZ`$$5=|+^jD#aCTk=o0PtK`Qzu1Qugnwsk&tbrT)w#`tjujQO;t<xa2nporCwqtgvIvXD!D3`afr?fTg85jtw{yh^J7jH*No?P4E
9$X_4V&n-bn+QBB9+4vTy5JNHr9)pvs#POdAGkzTQT5mlluP$6D7Wm8J+E6!L~XE2h&rMOxGe}X4ZS<=E)8)9Y9t#p`PF7gfep1j>C$rOPbrW2p`x+8z
I?xv*f1<KL9UOXXa1y#Dm=W+K!(RFTI^H>EV_~rl&-b>tB>he-}B|7;?VjV~S(acz0EN75|G0&lJQGqY!Cw+CWOOlY$896hZKP}q{sdcEIND{zr4(|QQ
_$1=}a{k3_wmoF^J{nqQpXz+kyTUc44K9$RG2L;Y=q&PRj!zFXf#d^82&-k)s|s%1l5(dWXT;x6v=P79vRa=!M%=ac&jFVdr0-7xz<Bt`V583J9muSZ0
$ZA|Bo0P5L_E&X{yz2zBfck%x1RR)O01TP{<Qljf!h-OxSw7w1yIH<eH0;1c|ZoL;=s|%&_R;O@sYhIp!+pEZc~4)q?<wH2>JRIf%dk)7Uyhd&=2Wm$`
Q+(;N6ji-;w-)HuUlQ0W{A7e1I`J33717>Xxp&b8UJ-D%I~?DQwdnWaQw{*L2_n!29_TT=S<0i6d;QaiK&9jN`Idk$Gb6J+9)?t-KjQU~jrc-_^VX6`Z
!i%Km(f^r`5`{1M+bWMO$+E^YC2!1L$43ERUSCq=uU({!vea9jHsuWg>oAo{IBK(g;G6`yEIdGOYEoMPQO0hsJFf?<W9JOsj-63R=bV(smnP^?=^>mng
@fGbnDAjg3<#n~v-CRn}?Bq`fBI#OODfJgq0D!9d1k*0*3lvwp<#B>Gu9Lf*A|1BeEH+{zkR+JoDFnbqtB+Lv?aBrP&f%17@X~qB1DG;8kZGusd(a9u}
uiX822->RW7a^XhQ>;DpHYTs?26rlhyQ-Y?2EGz@LpvuKfq2vN;nHuAA%O`;VrB|^1>+SqU^cxY75n#3C!#+oYG?eVuAir1VM)HLbm)F*Q+%9GIp>kO!
!x48N0>`e2~;HZu5eg5rF_jgb(@{u&}J1ooW;Aq<ABw!!DI0RK@`Xex70G(@DRULwmi*+2TVT~lXRJ=N<zl(-O`rXqjRQjvPRVJJ9st5&b|2yZ;A)2_@
>&y2jbl4KF1@R9WYUTL9!2vtib0}K7-`KN01<+m%9*)cn1@3q}lu;(v)u0R<<2ui-?0i?%SeSV!<PSOUvTjW)s|Zhv4?Bo+6SR^_HO}Q3Hob2M<=U@%W
c~ei=eCS%_|jq_EF#N&<#`YMD9vY=tN4jBh#p-4ItQrWGV(o`A~XKTN)^bSjZlxGQ}pREYUfq-h(ubO!;^QWPcGqAGT(#>~Ub4<U(Y?v6t|PRalEwhQ|
oyl+3RqOce<WdheGT_s&Z0e5mBCF`coEU3b#?&!6?o}w}pA7ymB<==RK^Rgptfhy26bxnrRCkA>hBGNf=s6{(n2c?*fps$<y89p*fC0?rTE!>YjAW2PK
ii^+CKu`?<I4}3XB<k1qKHZwrMq>N%pHWK;IjAsu#j%rfCioq78>1+KP=IIvPV*8EFg3!X@##000_r`on*N&#bP%TL{>1W+l6)gQNs|EQ{V3@+#))(d0
&+5|ujx-MR+}Sxzy)C*W;|$*VHSCa3Ai1!jwz1d%YS!7x;vQ?QywXb8B8jqF6qt!B9>?%SzZ)o*?X#pqT=sU{^fTlnqP+4hyvaKaq;^qt%Gv{WYuPbV|
3ViV`qC^KU!7-<Z~|^u$WT-+)r4!s|7qH7ER%=W@~JKy#K7>{naq<^%ttTj}Ns(lF#O4tahmZIJ#xf`K8H9Qoe8R`MTj+C#L&P0mLTtKyZ~ZqBoIAB@B
v{3(ccJ#QSw#*ui~<U~AuQ@%9f~>D<#Ke4+&=B#H;+R|>Uc;QgZ%((67GuEg5biitr1I(lS@mJv=Kh;sDZnl0yjaTQywz5*jcfMl>{M!tpbFZ_^kN%(&
rc-Tv&oxfEI$y=6hLE++TLD0s2|J6FBN=zttiFf%bh$@#!j@K8rg6Sv7WYU~?e3d>JTK)zh1cjAwvTi+BP!8hzsTRR85gN&~Z(n2-L}P-igt^RE@O2yR
=;*dK0lVc+Sma%VvrRLVDc26zY>CfZd~0`B5HssMLtmg<M0|Ff;50ryKtibfJFz@wB330fUM{OXkk|#}+7puyf?^!%kVWKqg1uzZ&+Cn+nVU+wu^xBq1
o7(JA07Wp1!>pa{K0oZjo9*#DIzIt1H@`*Y$_D!lNkAeBv`D5kgm))OwojSb2ROXsrWH#5|4TD-xp7fAb0nFEUjeH4E)D7DpT|-E8<nCn|yIr2_A-^D<
46}JnE!m@zDov@x?~%C@#u#29dqAUT6BHli+7cV2FET^2H}%k4qSK5tQa6+`d7vu7DqhccxY!(FCPSglS#tC8C))v&kaD`f$r#^4j)uXG-4YUz6z}1c(
a8qFcYbD1)Uh599QX{sh6iQLJ8=8syUH@F)g%1Hd@*Sgz5?rsC>^=XEm2AKJ3fk1ocR8-TR0f_^~-V-keX<fVF<LPQbeyM5i3Sq28pj<1eju#=`%TfXr
MW{7F7AHNuGQ3;ldyV8qSGnK?8`V&_d&c393t(L9VXAu-GLQi=CqY8u<wcbnTyudxS*{k&~u|90u?d}eIw4LG}2bOQS5G!%WWL@UCq7BZPup;0B_5?Vx
emqBGB1Gww@$gB@EWlHz3D57%MI|WWCulyeJmHy4Ew`24Bm-~DOOhKG8apXC_!^QrzW%Z_q&#QO7YG>ly*naPrND~$?ea^~8^X3yv+pa+W?(nU%G4WJR
YEuFg#hGPLNZ-n#miowHkd2%vGw71pTtOCY;n8WUqpE)KWfaIDF4wZ`2V><-y};u{pUOM*>S<>SBp|gfJm+MyO)fJEUtDXD-FW>{ZMzc(QGM|kbd53^O
^q8Dd$)6;~gs&DVbX?ZQT$murqp+tHUH9wIEt$I32Uq%35dtvh(AV(qjL(-&61r2<^M;Eg8`RrMp9kXjVcM<&-^N-_ESjX1E3otQUwu#W6Ser$?X?J&N
Av@(F0fU2aKFYQfw4`v>9&U%JYzbs1Dl2p9BZU{oO*g&&y;c!CAeH>NuArU9Q=7DJUxH>%({UMxjtd1Qb<`qYC?n5+OSeWI1|1{z4cdg;%3NazlfZye0
ex5cW&rD_YOU{h?Abx7{&Rm&C7<e%b47c^TD*8;C|D_|oQ;ZFA(DSb0AedSL4-D)f(vgZ*$S^^M(X}R}`9W3MD57ZyxY)A-!s{rn=^h|l-4Jp%}x3kv>
3&i@}T6ERiup<>z+*5{tJIdaTPXFqd4O*7)V!rJK0R&#RboG*)khmiMnSP&U2;i+<t38w!RlGMwtBCiJf?_Zeqvadx47#fui;9`DDrnW8LD(!aL4J{KZ
@0cUdo@bJJ(Z>qd@-Rjf5DE5yM}*1#W)S@8F<h2Dqjm)5QzKHo?CKXT_|ZSaLX#P3(%ZYmQ|cVs*=|Wrs?PC1_hO5D%?Y&1)SB8?I(Uol^oVMHhBOlWZ
k1TiM~%W;HcpEv_jRM#Bge?K|L`$@Kr?TiX|r`cnW+h4gJ8YqBx5>N*l1^><5_r*(~b;JW1cK-PPw#f(u`u^C{3l;mXH5tzT^tY_$q6pSQ%H1bBF{t(E
E*GNbLQMwaG1kZ$?id+8UP{c+}1meBA6$dpyGgBOjnpEFS6{bSzn_{BnYjN?s{i2OYwiGLNj1MW80ch?fLDM3sm6xjua5ECMo+?sA-K@?dw%#qKWl5gm
SP3PYhN?v+T;`@}vINSc@wf_;kO0e7c+n)+Dv16nU-7o7^1N(OMeEkw}r#SEkQWV6Fz{oT$R)885@T!MswAK8mK&dMOg{Aic`BUv#|KWY^po>dcvYrKg
f2(tqei!@*9!fIb%hz{}!Ea4^7@G%n+`B+bRGXeZxIvlYEeyLBu+opCIXxjvz!fW_y6a{EsiA%bd-<{*Ku=dCNv=Cx5i!toH{iY++;*}3-3|{s=07wF_
3s~qAak`7KGPLv)6$rVn-`=tl!9*e*^<vifHZ~V3LoRXYWDs<F|7{qNam*58eu5G%Rj!aC~z=E*POkT>0Naog<>|+P=>w70I7b?qbg$WOTMyb(`Nx$|2
nZ{(yX`=lC4N_0>u=N|Mn^iGT<Xgl)AY$JrsiMi8T8`4L|_$!rok>PkksE@A_3;Z=Zib`>F&{V!8bh@hdk`FGKYUNZz$rR7Z$$kQ_<@(g82}1PIGwC<s
PEC#guL7P7Df0qtRvO=W2k!{&@XM;SR#e9GAD{GJE_u*4&I@#|hmoppDN+N(BrR>7|*wRGLUb!I;2tngrxD#DIMOnwZKexx_;ky=36FdUW{l$}ULC+ir
WQauDYUo?IPSB)`<@7DeIl3Lmqsi)47dTw^;e80q#>~F*fCUIz6s^AM#QjY!e5(yZf^L#`0&9h4a++1O-aW;ih4D(Mt!3#XlZWRV@wk4;*jVINe$d|Js
Xr49bDefw`Z-?GIs(dy6{(-5Wy@efm<iZK$v!WiZ%eRn@=ft|do-1}k<vs~9(#eTn&*#HAEdkTm{&OAj9eotQR-L0X8N_MU8tnU1h)@7owV~zlW^oAsm
y07q^Tr5L825=o66yejB6IH49E&ZuJ--5K8$g@V`cbsa%_nR!#YLbHw@L-5wI$xdX`_89zK*JlF8%~}XS*bDOP}|@uPAbLeSy~)suH#BRGOP|l2}CR=C
JtZ_Lj4EyUh<$RI`g1Qto#9d_%Y|l$Jz+ywHH82Ca^oh%lw`l4pGlQY<wf5-r7Cp9Xk}`~DW6120Ix|7rrMm^?h1+;Y2`B{EPyo3HP?3l>=)P{@2MUmv
kMKQ(b4U@`If`}-}YizdppOT2NR0s~*aWWVa(0sCJVC_~BV=OZ5iQD($@t4kz9DITaDy_uN?D9>-zS{isot?yC<@1j$XM3o)+<{j)ty8-6o$0zedeB_V
02;!fgkV@~IdRg~L1d|hg_U$JgmDD)H@qD>zg>dKFIAFiT4LoZ?k;`%wD^cPm@}sng1c~QkPu$=2V*qh54UY#jof7HGvo7^dEf7a(8@jpW`U2zjyr;a`
jwTqI+5F_Ou0!#&9)U+j*e%qZU#B}abEeq8?o3<@Y7KWe#563Fk_Yms0lAG9Jie;<^Mx$%QzX1BSPa+e;sKGJf1L1LME?)!2joqRB1}^g>q;sVZy;&KP
<N7Ds-&P4hPV)>59G4t0L>Jo2e7@mBV0D=D?pd<mggM$L8{&@t<;Bs1u@I2$b}>3gMpLAZ~{1O9IIVZbzu-2$dUtY4()BGC~qvS7B|fQILcO*OpI6~-?
5S(*Rx_zF-1pdBv**tRx?TayIm#BZ!zt@9!!Tde9<@KOHgTo$go;pRK7hma5sBvqP}pR#Ac*aohG{{;=b@bTbqjAax+%+NiI575$h$1MzcPB#4JB(;Yc
Iq;Qo13wxv9A8iIDj@JS6v$cHo^+$nV~0KZmPzkV#0io@l)g>xT$vGgce+y{sB4?p;%=>MQSuE7j#LDl30l8*VB!&O)yX~nN6JyoIta$Y{o@90v3Sd9S
|yQrG62n(DndR&gd;~@|XXQ!J9Htz#jAmiKs)TipMR|_Y3vwc-H6!Oy~C{|fEIH@e!Z#>_u>}K8p;4Yz(2Q=#w!hA|@-O(|Wnyg9Ck0yBVUT&8-r}0V<
!L9#%p1g@Goy+28N90om0}LruXtrGiTwtDwU!or(%9!lXS|bNsU6)Zm7I98u%$te6Tm^_&_q=(Z3oTio%c4hop%*5V^5ynQ2I+ht%0Ip5ud=KR?7u&ML
B>49R4nH;G$U4TA(MRFx+o^xiA%99kH9?yY*NCt-+2UbD9E(VDi&!GV0n-Q^W$CW6qC!VDlEnKAlYtV&X(_|_m3;Z`~``z#Rqd>$P*?Q&FXB0Ll7VX-m
WX`u`~i@j56nYXK@TG4~rUvKsAwYE?WamVIhInf`SBl&Q+4^6Js2AT?tt;*SacTp$5LMDK_j0SGrW&kn#OcT@h;sPNNNlDFa$EL{OC%CKUtq{iRa#<dL
L`P<3YpOJ*FKH?5?;bOp{ZXupnX;3@j}bpBp1-}>(*Rj3R9W?guk1#VWeZuidKAh>j;4CEBnKnct))OPG`Vo>d+ybw1Lk^z6?)!k1w5S8&ruG)JriC;8
$w(E2=+$1RouUuYS<eq$hig<CGF9LUz>9$q~NX`=wQBUS2n5mY3OTI)^5;NG`>%2lA9gcZJKcJu%OWrug@?+b5q94N6`Yb*Pxnomy_Zz&ozaMC}QjOp^
5nV~F=P8e17D{-;9~fwv_36RWTGV9Ov584HBa_Oj(hZOuq+77=B~HrZpfL$u{%~y3=~(cj>-j@Wba#Nnya)rlETn|Jhe?k}Y?_(V?%P9=5pI+}D7FR0C
GUI4^!W3qc+J)3>Zgz&zt}5!?%9JV))6n?uYwP9hZ_xiT?Y64i3uu;aS~r8Dpv!q<$Ta;%6{{TE`>lozT)}8Nf7*)diEHx<1mS&d`^CY?hA<;P2TPO=f
_Oq#~ZR+OyP?A97l27q_c(~dAp(5`gs9vC{J5!30PmWe+orgE1cj~<R#a>%e4l6Vac2m7J@3)okC5ircRJ6XQ-CkxQ4)f9M@z^T|B<^+sU(Qp&8=T_o3
DVVv;;8$$*bU=T4xF(ImY5DuCSZ=lN{?`JDee2>Wd>_MJb07c|oGIhYE27Ij(0WL-1xlvn=Rn$ez$Ox~a~vR4*y%Pboginm8F_d+?cvGu3pbf7EQ7uJy
Ryjl;!ftW#IT}x|s((@FZ{qkG`S|4x{u`%*~=DY^{g>M~|mdHvB=)zLt-o(oV&hou5qZ9*+uo2_it#C?S;Uxrb>N(<7)*$D1@;LxIJU6<GVnzkgow@~~
R~1lj`!5qduXue|e!!j^?D+M#4R7u!rY+=ym8|TY#^dk1qM6HG!0RsyvMr$1oZ<fGkk@vIi5EB`U%n6R1AqRM=x=j+bPHnaW`14<ZzaH;<b*7nOiaqLs
M!vBO+Oq0_udY1EdN(XEV~*X3ajjz0(popH=PeZa5I1YS0Z$nfPj5o5_)#!*M&?wGhq#3#@c1fI^&PHQs18EZPK#y0<pd6^jlD~>0H`T3~TiztFmO2D{
i!_WCG1fKGz$^)JU*9>RP?^?INc$<Gtv(p;ZDk&#abd;2}DI!z=uN*#?QfzPpvJ<XVwK<<v#zhC{kS-Q$(@dgbpW;l>a`BpjI}NG|B#-}wMLBCwctZa}
9r2;U;5D~!jf1hn)ld+yzcM7fze*Zg798X29sJba7v#q~q;%G+C4$T;RDxm$sVNr^lN-Da<&Aa-d=nXBHdNZ3C@ItcNSgXXER-+|T$U;6Vmc(k59S4hm
FM&1qtZh#b%iVgg$lma7WtIy?^+K|o|dP^H#x&xXmF3U8#7@7C=aytoo8X)n~o*()o)){<FhNt)mViO~-0XdEo+9CNIF>E|3e0|g*4ecLaFbP=c=@yX@
j|4iK?g^^D1kj0nlayPBTh<T6M+qPx5thuh+4`w>{+`6ZqjxU|yR{(2_dqlR={x`1L<$rSuv_=Atq+f9sY#SmDZ8rN`Ddcg&gqi!$#L%CQ4yIZC4g8K4
^Tb818$ziY4M0`4cz*d6pa~RRf7HS%-BtgfvBC6v~&Sa2Yhw8n8fRd-@o@?wUls`1zGRT=X88x5{vJA*DwdORG7pplv#=zAfU1<XTRNa{`-oOr3biH;l
WPQ>m7Wq(hFpe3NK-s-ZeOaXbbMW$w66@KSm6{V)Rls!^0eqiaNXl@x{vKHY=A*-tHpbuG(xk3Lli8i&lSmQ1>PA`)(Yrh$XGB-#e9V2n*`fZi=>O<gX
DH5A|FbpO82tymN^lAf`9mrS)~agOA|sZeiZQDKf^Y20Dr7ULb~;0WW|}>aPd-<<?+n%#uw-KGLlRPkntzqw2C>^nJDf-<0i=K5<9~R3p6@^JTsual5V
u=?c~cELqIog>jGqXbx2Rjld(g$={?GFa1J*Yrx%wi$e2)7^XEEIUXdCqHO<5%tU+#JP=|Ztpg^7#}W<=DF_cp##I^F`S-a3BYW>ZYzbT{r4RYC85z#{
=M=7hRqoi$hxPs`bVsKI!mnRG%G;@jz_s&BuV{IQncXJl`g>;t!tow4#zo-{H+_Gl`ljLh?vaUJ8tVHG`%ho@;h0g6NVjuboLDfs>*McX96U*?A`xrXw
z9q|q|~(Rdh(Xxg(S4BNR|6`ijC8xN%`=5Bv^h%?s~QupbZF;qHx9I*3EP-D#DXQ)J=N>b9de}a5#Iker?42lC)!O{Ico@K^edM+EhLn&=`NZ)q+`9;$
jFot?m$W_r-ux8od?=1SV9!`)^@W>60{$rFPK6Zofu!?z#^fv@9ZTOZ>(Bp`~6c<QvZS=gyUnt3;;`I9SnSSjkufViMlCkf)mfiI8)@#5c2BAXBgG@w9
fz6eo|0mLgFz$mrL#w%i@QKv5;X({%qFwnU7BPChr(AgM}f)-V>r0uvGFd>l1PCDQyUAbaR+2z=OY!WJ2~e}TlxzWVIZpF<Kr(xVAd$7#ZIAt<uiPeKE
X_q)&^?zW|XH|8<34d#coikj`;Rm8ca^_cR`#UH*BU9?@ocX-|*x!xN2!*MeWdi~&@nfhi;i7HX#e;(b2n8$*H8xC*=umb5u;$Xf{#8B>4G)rd>DU-U_
Wu|g9C~NQiH7_n^)=!qV>rsLj=Y~?*M}b^y5LgenD;_)PONsC6&c{k8bbwiVru`TD`fKmV_p=OWfslh}8ts&65OX@Oy{0GJ(kj}ePi3cE3Ow(6+uxCa5
w9Xx>OH=mF{tx_wFM%@xpB4?{w~N7Hn}czrL?+>C6J|^({8P_VQtkZ@EDr}Gyh~bwYeF#1DN?tf|AAzBQ@NG6M#L<keSX;**JL;{{@NtzyIz3$@d}8mi
+T?4EDd%n6E$SOjMJ8B5J6u3|>zco^#w%-i0?E;KmahaOj=;;Je@(pM?C2_>`6hRESdz4)hCpz%`36M)0l^_iRj{VDd{)#n<!&8u9wNiuY+2M5E;n5rp
9gnJ|c%_k7?rro#(Imu$J=8VHo{@HPk@5pTu2e5g8$0aL3_cRKZ_AWBHy`mZx=P++Jh9Av%!7yJV{TikTzmr}*c-5q(y`z8oS%u;x`SE~luE4AC2ysxP
U%n@;Xz++ll-wSU@tYv_%c#WDzN0cC5LoqkK9$lg2|M=`GHdvNJ-8VdAyQ~$VMn)4y1o6ggX&LKN(TDNxe_m}Ft|QUBL{1><K5m3Qw*um#lkZx3yjf5&
xmkI#5Ssw`YUc-&uOePAtlw1-A1^?EdgM7FJ5GeD!nJi(Y==zFSbg$pL`=@a@6Rc&$#4=>a=AD4;7$-kddp;peanA;qrv?e8?9`RCNW){WhlM$0(UzCv
H5$`D`*_UZ`RyBeDHD!tt@Y&gt+Ng$qt3y44P7|EJ=<;pHS$iy%?<jM!Xjj=<F_*2p)8>>w?UkzW9wlAG`KL8ga0JgSAG+9gLhU+Ns_g72%BAg-q^}2w
903rf#_f8)#lrHvT#IAteO0c;+=@Yv|ZQl=q#K9DqxVZzM$<QAs1A(KzVnA4G66CbjpGzrgQ%W4_mH5>(>Cq+#rYOn`X*9J9$bGwbgUilTlstw_SwrP6
Naoc5Y;2$7~5{h~&RWgK11^HJyJq!N#=EF?ZD8_1?XWwG28&A^6()<3SOF##r!1GQ;>gOWKHr@waCF@N9*%&;2<m2lMOg__4p0$DNN`WsGWSZDpbQ@9(
yPofm1U7nri1<~_Gq~%MSCLm3BYIh&$=Kr4#iuzwsX1Y&W5Tt7bZ13?gaz8(i)Y#3Zo7`0apUT6m@wl#n^zvK^zOTj$Zes^TckNQ^&#@_Vn(!fxDRUTx
6Md8i`lqL%#XpMnpYAAqs77Buzw@ZTN2#`s^3M`7%J}mcy_sk*T+gyzdt#Zy`wT{zJX9Hp&%~Db^OhMve3M0RL4KDKB$F?4xzSh1j-s7NpE$PxFr?e;M
7TZ)OZ9@d8JH5WUUF!0-7m-AcZ`3b+|iY8+bQvSPi57j+lVHZP}On4kDy+gb11d;Or`T%>Ei37I!I{P{d-FdEQY+oDhU$=%S0II<|@tSC=f%6N@*Mu#y
73YbobV43l8(DcZ+d@-4Q<nN5>s!7C=m~D`&9nP0@S0q1;N$1s+n#u}b0NH4!osq2py?X>hY^_KNpki$L@eH|YVx8-TLUDwcXwDiLH-ik#cwLN=!E>g9
%(9+Zmrs1!m&*sxicguK0ykhR_`4k3y_gT%!$d*9pfl(cT&vd-#0h$mmI_BCG14N&zn7VlNG3qVmA{$Y{WjQF$u`uj6T<-ez*pD5KhbKFMknX-IZw>7V
z_#)(2^cy}gP*jQT_B@_X2};urjo)FRBWbJ_^Mn2Z@(M<~eg>-##2|?6JI|9)BJ9PYcp+WEBP>5E<jF=A<wrbnr-KY6F&n+u?TgF751H(|am#rU8Fd5U
>=7O!%ju!3n<~hFN8g7WZ7C8&O#60fBn`&J1xS^~*mnasrWz(D<7}$v3zu14U&#%Ms-&c0>O>A0cY4<rlW1}BXg{IW#oYxl;%4&Lvp+I$9^;37OIoW+z
&iAYYOha>e79!50(a5?bu9%!zaN7SyyrBf*KWkp+7lT+E+<~7zn<vfeq8P|U#u#znBPcjM&#ldmB_CeULGQ#9M<4Yy_zQ}xGUreD*Hgp3j<`@xKazs@U
+!Bm<OK_g}z?h1;vo+<BPDnrhdo%%U)m4eEtZ8PTz}=?-?1MV!<T-I%fnZr%U+I>-_LViycBVH9UpGHqxr>`4L!<{Fp{_6mjsy{l<_4RA30{I*I@MW@p
8%PY{pFsm}hCc6pwvN|71}biH4_oe>fsGfxFH?9!bQEnGHz`E$<I;V2c1TZ?x<Qm(In99+f(Yq$Ya4?uw&TJh3rIbMi}cxTZxMa?A9azv|f$=?yTd8n2
orE@@LiiT$TYb8iy$tvRY9a4}}lM9a{5U%0rI`$h;jGGT6Hs}fl8WTFtWbwqp<#|y2mIOs5pj0W9n?5&6qlVH)v93`~O+CPr<ZOq1e@*|&$qBP`*ZJpo
n@wVsQdJZv1E>2>vf@y9eR!aF?*;i$!$l<!dv}@J58M&^$tLE_goX@GZ8hQz72_nOS_8FP85B@}QCIz59czQqPn7falIv4)zu}=VV$MVU-wr)`z!4XT|
1%r@Gey3H9))jaVk9F%t8DqzZ;}R5?;{;X-LEE~f1Ex{rs+aJ+<w{oTCP~I`&;e3EVdWG<(9<JVc%FpJ?PtNZUg%Q-ddfvo(+o=AVOWLE9=>i4`cbr+~
yI3Rbk#&OY%RycpUT4?~Z?g<d+qe*g7#d$htW-3aQM#C>m6l&RnX%9gbi>oHbbi2g>vHF1A`Fvf$eHFR@(^6F(N8$OfYXpP`#QSdViGI?_7Ln|!cHK<;
&0>@&gbiP+n(&e5Jq&_&^Qn27-%Gj=xU<ntYzs^y%iZSNCcjw{YsY3f5!39sA(yypZM{;a2B@@rMGJFIoTP^ykNYoA-$`h(Eq6$DO87fA(Lvel{4ux-e
qI|>b2;YL8`<mYwsqj3TS`wEosojXu;Kev_dE<+0n(RuOu{>9MX4H;i^{8~V%38lJ!+CvP!)+wBd7B&;Xa#z~>1mTWYz-$Qzui_14_wq_G*riQydEYnJ
Rrmvv33J>o`aR`=l<i-}dK6?zIBT)*t9gcq?{5>4-c`{6rh6}9$s0)(hdg(M&98G2SGe;nw85W~0WSJHN+x0}(OwtLq95lIO7)G~nXoerFrNQ|z4uslU
Dwid-zB@u2#}($9tj%J6BM0z<2Gm{(a6!8r@vS`qaw4`s(nnwJ?U!A#_ULQOb8g`AKy=aRD8EXPQ_jg7yfXk{HgY7`6vkemArQ_5xW~P59fIRy`Xam&3
)%{*o1-W%4Hr%pNbOe0)zYL+@EKttvRvK7Aifqet$7ys}bWyH+eb4i~IJiBP-NpJ@*P-)pTEixtbQvbBco(ocvK1dUjbC=27sipu(XC=Np=fl@UoB&@x
>2p5j8EcZlGW>08m@o>Z5a)k}Ry$iA!0Wz*#TCSBE1p@TF5QZXxGd)mg3cwWhtn}6JViaR$|w|!AUaBBE&)3OU?3vC5%=>8ovpMR`%ks7p#fivNP8%6u
yLyUVL9@XJt<353#!1?2Vjq^6jec|%o@UK2O;om-wrMk>IQ7gwGj#F}~9{tT-1WUrc(1_gxR3`BGnQhhsJW3E4cK%WqaF5g%{fewB$k|tp;gP}gG@3E8
X7TO#hw0Y0CxP81NS$%F*ra$ABE05z`C?tR<scL=zRpdtg1g)Wmv?P#Jkd|kfWTRxzc+7QSDz!Uy4=}H_gU1tLewS6GuEc$zEGd;dRNo=3AE(n{?ed{S
B)z~V>Rx1_ZNxv$CK3l1X)i!&&uf$(gV0`VYq3;J6^V0F}d@eFc+}c`TDqoEUAbAnYrQ%7V$!|;2@7^a&zz&kDxBNlCi}%96!_fkv<mQVv+o`4O{{JE8
8bN<hOw!`|B!xd?H+q>+p?>=U$$``C5{+RobIM7;}|T`NSh1S6J?40~Tk{u5?eB)Mr0LN%r3ZCFQHn$jit@RLHD=Z8=ZuHkWU43skR{K=rfb@41(ed7U
4s;F0SfoVAPlx>HH(6Qy1}Lv*+oupz?_REYLLY^EEbv(hbH4ue!;ihT<Xcp3wJB^7%)1kch(_?^y@zwV=u1+Qhg0CaQcbh@Y$c1*8qX|HK}Ua$>l*hu(
f32^x&r&n&kB^Kvj%q{t8^9AZSji0jab8sRSTq1Ej+Cs?@H3!TW=bs+-++E~he1IUpt=r8R+yasqER^Lak<ZSmz^;oR<iN482jP};TZm*I3sgbgz{1J5
CFNMH@_@Jx`Ppgg3CFKqI4}3Z@CklrPQn&?7#x;tK93|?4`Ir?DGro#><hrS(g8-d`ES3)u0LKxxB~OT6Z<C=Aw#Xw0{jk*H|t!gKo#$yG(GvZB5FnZx
rHA~^SLxf3bM2E2E-Jrt(gt&K)j^onA((X{o^dvtt;$_1(GT~X+!T!wg_N*eN)$j@wtmfS(uxe72Hmr{T`R#g)=Eh?^TAFZP`5Hv6CayGhnSaRebZ=Tm
ZXPB5G8hIFn!R&cPX4SU~G=otGF3LXeMT^gU@U?!}+@HC7VBD9$C+bYy$@89=K9{r!4L3|~0A!4q<BCIKQ%w){Re`ynWYWp}5@+kL)+r!S0#`~m#W{r=
`<4ztcGgYovbxBEiAtoZCZHhcNoC;D)Xr}l7H+_c!0R_}F5hs(MOr1;^}Zv<Xq=|2XPEC;YYSENw&IbPV8$o1s;i+$M{AP^Zcb_Ik0i;JqAAiyq@^|S{
T^c>{p2dl@Vfz4HVFRf>8(W*~YMz*US5^liWqb8z<S33yZLCx{)3MA|)obO_MfN21~VD~H6_McXGzL9*Yw>0s|AE$fF6aV8O%JF(ay1G^akon#eHbp-z
#}X^l%``qFSP6MdhzIdF2v-zO#oG3ve{w_h^5)IA0OY*5OcELLhtPH(wJ=kA^C{+vHk~v11n{D{9qP`V29X-p<j1q+E1yTk@ti%GIDr$J>g~L%LrA2%t
5lT6Sw6jA7x%VRqJ<OjL1x=&q;R6_<0q*uMe2*H;++hRsvyWJ^um3kc-nyNGs#vcOYl#*;Jq8B%M+lg>f=;1(rOF(`fYC?_HHb@C6Bt@zUB{DUPVF$?K
T&JZB4@sdn02x-ah))<#*Tt^(kdP=1)r@Oiy7rCGeK|>vq%Xw-h)xP-VrE-PL9<0N+0^4Q$fuB33H%<7}fz0_x>VLnou@5S|yvxO%#D3-J=~)+t~n0g&
(S>kOrk8iZ)OQNuG1!-aR8e$;NB?Eq$9-jAt%{<u5)a(VXVM$8NO_Veeh-^&iXuHNZ%*_G-5WFWgw@|?#$&3@)03!Li?bnYR25ia0XAkadTAA-hE4t6i
HJhVIj18#ONpTm_G`u*D9x9?FbOdOV-)E>C$f6W}Imkk%Hm_`2h@fO<f*RO1dOLN6gT-}frR>n#mppSwovvNE1xgQS>pU_6=z&1Zt@GzfDOLX(Y={xpy
@(*NE@>6?>I=IsHi6>L`9fHZjEGWl6?jRwCNk7&J|2<XoIvz%XdoREG1hqDI!zaBsx~k96F@OUu;ZBqc`QtpfISR{JHx|Nq_Vr1ws|J%IuCh1RtUN(Im
d4w?Q1XT1^gJsaNj!i$$|*QW`DO#2p1b)LF6V{r<Zar=Jo|u#d?dnBU+IB(8ytOCx0zpPR@L1);hp{OxR<ddF~zQtzZHadHfhJDZkI(E?XM880><NkNQ
2`LmYf&#0Nxg=;WdA)?B})%GzJ--O)crf6!Srp=q4BU`3`;XYLxJ8I1Y*JK~#V4@flaru9uJLM)!wL>EbzU`{84N_hmgdp9p7$uxxHIHb!6iD>a3IpP2
jy6bE_1VfN_|O;;}sm4=*8*|##<i*mSvo?x<hG{R>=+!tlb*nBS+`rALags7|?B*lkLWb6D00dsZy#(Z2J*mV0g&1{*ug72-)?pXxaR?v&%gR*kQEoq^
=1a04;1dn5@?+<Xnrr9@o;e%bWfmb5gm(SzJ4q?c;rT@*fcPk|DZUz9ta3RL9&aPWw5Mb<2WpP}HIs|w2D(0vZn}z>z^Kp1X3I|HRI*TU#<Keh0Ya@6a
z0D`jPvvrcTwMWJN>(zKMAw5TgbcIBP1-KZfjYC?oeJBdKrMX59Wnl&rI8J<%2{2QoC$HSuEq=aK1eloEONx~nPi+XMoGGe+>4q=64(;xC75XmCE-jBz
Pj+ajjxBlop}fq{yIEBL`<4anjM}W*V)+RNEhU@otjUt<WhbB^O#J^$@zCdIE(cyVEdx5lCCU~l4EIr*mCn|2Vv8SdG@Lq^BzwN1<8DVDI0wQM7az3{O
q<+m_IgTN7>hW>Y*6(+wDaMbRFdh->rQqfQ<C@j$FON>@)`Z%k}sRwm*Dse4T6?L|$bTSs`=IKfdO>zvh040Nv78YF*N=BAgzMwS36^<O5{Es(j6Z3a&
M$EhsitTV#BSe8lywSqNLXR%HGhA&`r2xo)}mZh<)XpI9dk)n~)1RXD4)8KBdHF7f%ew;-A0dszkVz&|PU;a#VFT0vvV$0oQf84`oj?~T>dp$}psBA*Z
5i2ysQrt`q*)e>GIbCzh`rsd?%0oSdu;DM_ZT5C?97hCAAoRSdE%q<kJuB%l8I|q#8R;|3D&L#jLIoT;H!6(*6GakkJjFoO`r}&mVU${QX*t=w+7ht7$
EVL*j3;|x8v!99b%7nzF95#z=6$7s?m1rR?&kpbo_G!3U+StOHkniDbDz^osZa}6#9{LJGN5EuWI7=ZSzF)HVY^^@crPPEaN$3E%HADYBg=;8i(ebHWg
Cl&Zr1@IM^*sX8ey8J6FBG=V%`zNjm5|Gp>=pjdI%aQmKg@L*F61C4X8Ixx4V#aXsf?oDoF=T);q?AOCVuil@<EfkxJ2L|Vz8etfi<jPokC)~(Z`|?bI
>Ln`d+3V53lF!^Ovy=fJuuh?4@7|Fg_oCTRhl(;YgE7FIrg=*l69_9yZ3uCXyIFsVA~ipQo7ld?BBe1QIWtq<()>19-`lbiG*j$fu*X{RA54I)L=@k~M
{R=81VAOkIn)-3NRBjy_ywK7bXGviFF{tp#SgNKu^@ihm-nr%Fku$^lYLh*UjX2kZ^J_(8v>x3zEt=WGItu^HGnZ<ip^k3oEX!0@0K>^;bnzoLs!;raI
q@nT>+9u$$<LNxE2ck-EJEezOq{Nu0P%lK~(y`(pHzQ`7K0ioft-@3L<pI0Yhcw51!gWAejaVb>{#~Yq;ihi7}Wt%VGc@3oA0PdmOpL6zL1|W?9&DzPL
7B0U&7LOzx0yJ`3cW?r@5+C`U=I>o|^_iF7J&5XBVrF<R7naJC?Z;UY#uga1Xng^@%}=xVyaR+IeuStDJ_SLzjebL)bGEQ~@PRO<g%ju#IyK#bJsqO+d
9~WdJ{^nL1O@N&Mn8iQn#5t;6>1QrhkKnuJ9QQ=cxz3f(0}RMb$&d9=})XRyG*BhWHu)o(2(C2FY;=iuxARKd2uSSwcSucYAJSpvu$d;_ee~Cg$)E(yT
6ry5)R89_IfSEMH`;glRhe}{@=@UCAO*rrfbSNw}rJWScmBvOr&6rWrF&9s?F*G^!dUr3^jib!A`T8SfuwE8;bDgZg3PVFcR0$9n$y|iVDqbt<C?~_KZ
ziBRXVCV0$%#1Do?H1X|Nu(U-&=N`pvFP6Oet*kl<;nG(zqigxbs_rg-%3w;x*nTYfu0!@5c_^#oPP>45u*=Xi8EQBY0UoA7??#2kgoq19uV~bW86qEb
(rG;))wYJM^5&iAg{>?`K%s!9jLC`liL*eSH3owtE;^bn&!1|JsMAy!9i&K<jRI;*tpQ6q8-MbZT1Q@e8eU@|^6>)ap1hWT?4aqfP^bZ*A9gyd364GkI
K<VFFbOE_bFKoIIO4%_20p4|V(AZiDwve(R$|lNw_?+ht{UbN75Y)AFoV{DcD<XS*6qSQT;M1)_wFYVA!ry*$V7#lZgd3k#L6nh!`K2Agh5DWp`y!ZQ1
YDb%-;<gU2N4QwE4Sl0@`d>2nr0d-I^YQCLGK<E2a%dKaoMBe>*MYg0F7{S6%^*uvk&*RghF-UE>9GlQ|z4P4U4B_a{zHzj)U^agu)i(;rJSF+k&NEhp
r&cEAUoDSHpl@4w0@t3PVQ)TG+|NkP|QN-*IYFYg^q|#gc2q!h901<&wVrgAg!X-F%@3il%YJh{~-MEm8x;v=Y3(HF3U!3L7mD%4VZQ$k+y<zqLz%=Ct
%#)3$V)bSsSL53x4jGiF1vlslvJi*w~~YD~R#(-*IxB>FcW-`MUDU#9a0L8s{cIuZz7-c>1q>obX?8#sv}cp)?7*@oYJ&U`)$(v^Qaakoa4M~I<dvqWq
w-^$_>pL+5l!F_cOyWn@bQmhyJ_#UA7+%Xm!-U|zvFiF48?FBj`!w%&06tKnSndaJMhvPF<9H+g?4i?Dg3#V(BVQqn%g}Fdq!zTudtbNp8wA=unsxgUW
b037`z=EGW=4s(CDe~oZcXaS&D1ORhXB~u1%CoPSLfJo^xVbHZFEIm8kHh3EU711To?CqjB|G-nys1k`<*FC9;O@wa$?`2kXo(00>=5|;Y4WJ(Bg_cse
Rk&MBBgBti}9W%F`hqmX@a%dB;EtLRU6&7x!5>x7@d#ya`$|I9Z^sfY{daFq*v<g{dlxuS-+bD7i#DqO}G#Ik0XD8Acub1^<Yzo@pX0dTe8^8X7t7S%p
9Qs{k^ka3{@`!abDqI?j6v4B9`O@UT+ow$UBU<BdYh7$f81>&e$m~q*V4oHf=@zcN{&lj21i`nx7P~;*OTwa-jQy7xu%&Aw~m0X+&YAUlv8UKbbtD=tW
ydS`zD)oUabZ+wA$|^>R|gLg$Dhi5BQ@&a+g*q~dUii{qs_1)mQuEI!#aml-1xV+haNTfFzU<dzp74z9%xLeYHYa67`x=M;`OQPG+GfVDEX)!sw46}GR
{5zsnDpHITXcb?M?0$!}=6;sb_19zy6IJJSi>}_V+!;R`0FeJ}!87V(*kYtM1d$5eh;rRNIjTh+TKv>O>#^MME5ume%843i;@mgsSFvfKTx4T%r1XyE4
V$*>&B+mZe#+u%#zEMgK)Rp()M#Ua^BCKVZS6zKuz!ckY)rX%Cxax1u34TzZfUF9uXL*l(#>kpY!H^FB+R?Lrt0`MMtS%GL*lfN$zkgl%a5=q?9Z=WEZ
Gf{V{HrNX{2&JXwQ8E={qm^`4_2wPJsn^~w~CtYam`x&e44s1o@u&H#cJ?9(*x`?P`OvWV@=}jy0XwQy!og0R)i&~jKp6W>7OD*;;)5?he9gC=A~2;ug
b$04S+p5fL{w7t7|UXiKIdhZ~S?x5r}<CN(jnha`6UUJiqe{d0#M%>;48X76V^A*5Hmbz!D((5XAa2E~^dvKIgPlE}j@6vgRY#oP7bv-M#cEIkpfpp1z
%g?8f`Y%x3ic)D<rfU{@J#`;Q~QZ(Vg#nYb4V1)dl9WyQh*@9X3AV807CfNE{kd3gucB8;X#FH2PAAPQ_gr8EpEg!9apHB0QkCzI?oHRpCBfI7M{Kb?n
9NG$Q0W#02SUJgzd-`}||Be28UnSL~{t_A6vYj~LQk}s$g^T`dXQvY^@@J;szNf#U@>P8qZ3w6IP?A33fb^?S0`hZm4ujsvpxN}xQ4B6wgu(R;V&c0?b
K(-?)Jv)qO3&rQfy*6$@%i)va(l)LqfV<#-@0l)-ije5{kB-D9TaI${!v`0MDj2qWqCx!<4iI+c!BHxI^J#z8KYryA33$DG%>XzTZQ#^JbM>UX_60LX#
w2Ra-_cpG?=R_GpI<T*)tg|HOk;08iK;4(&e(8)jJS_;IcQ=_kYKn+`&}=5+DQiaXdli4T)fg<i$^gWA}1fuX@2t`tjv#PPec7af=h1Q0y&Njg>b2knL
LF*FM#<r;zx@-3&=@RoL{umw?xpE#d&&%{c<S5u)l+NzJYk+*r<9&TS!>pMg^{P-m&F!RA}4v-*b9hXmAeZv_TaFC4MIO4QO?t?}NnN1{!-$X==I<EZ?
yeai3<@Z#u{eZ3#O?Wj&z+hoAHG+5$Qhn2dOG6l!gMQ<{0Yrq1*L;?=&<n*3f0;@zq;dASe0&&Ky#Bo05GBNUkYmHFX?2jL9nHtSQME~nM5IMwQ15(sw
D4}9D8g>a$0ZQ6UT_1Q>pS)sh)(s3^-{$EP-wZUU4xPX-O)+c<C7vqPHy9~+1&V8aJ>{#|4%13q^Y9Ey3%X(9x^8va^-({)o@c&2G$MhB1l<`lV>>Y$A
-bS#8Tz{NG9%t-3N?arPf^k__8jjqZp9P>FS~ogV#n_;Eb4iw*4#_7zn={<pf$sqOeSOt$Eq-z7YU7m6`bF?pPsUn(x`G~%`qZ0wE>A6CZjZ_j@&&sWF
1goJadlR(oY#956#a_b3vqpgXJJ%VsBCAWq5K7b^!t!pX5i)le5WpCDRIGxW~$Fws;}b?ih*837dR7!{&`yMUdXQte>Y>o=0c2!$7_Hm$6+TMoay&f6e
aAwgcE!Dzy>)OL6#4^v);ND#QhZp8F>Z1Pxt=Lo660MfRI1a?PWIOAU-~ir#5EdxSSrj!#4KazJar!KXsbQw}Ie_EB(Nq^}BFG-p3c~Zbg3wLZmNsr8h
vWh2VFNSNW<REmUI)$4uJ%4G`=nzd>g2Z7@Eb={$t=#b>WUrN*yXKtTI=lvCx(u88TjzlQcYIR0sic2&<0W&|94N9V*Mrvl(^_u1NN@i9jSlK)K{?A?>
>{wZLiPrRTuV<J*}(&5)%`734aP6_BWdLt}SWC${@uZ5?2N4_YLS19RhbpiuIoAuCJoT){2zpB@le_got)o#Oa=?Or*k;XL<H5Ejvks6$|_PNlSW}bCE
78_g~79G6Hd9ekBHqO`h1KMTn``b!h@)9?xAjhdI-e;Srct&UWrM)cl+KCjJJZA>MRWKuhC|Vw*we?adpg$JCPFvf^Lh%46Q+dw)L9`fV8)ETjj#d_y-
ubJVnZ^8fAOznS{(E<&(;;~IZok;YhYKGo#fv3q_XR9?>3T)4w^q1&>~@a_Yy|n-KI-l3-Di-_RQ+)a4*Ms`PA+qHZv^bWT%^ipAya|(dcI#sx{fUf>V
Ek|UqALiE-Yn|XO{5S5aR#+=YRU<({vl&;~y09$Ja#skN@YMKgZiY|Ha?<FaPC6>A&sWe|$mwzXYF#`S#C$_Uqp_>>scH#i;+#nfP}L{wJUF|8!FRb#D
L7U;OXp`men4-)FSHL;pu)#$OHmSKs=#h5gfv``^Fwzp4)Xqoe*q3i%)1I{v|V@K-YS=QsXiL;h|=zeE2H{X6u3o#y|aR7ih^{2lUl$iFWne(U`+yvBd
}AOCt~W6?iGBe7G=j??-6EE%`}W0nT6TSES54CO_oubr%j_;^@AX#RM8*m`I@ydu68c0jYK_v8KcAFuz8_dny=<XgS$%W?N!X7aX#amt;3vXj;tivJYj
Q!eay*z{YQKnUh@NkFA@{Ktb;B!18;rG0%f(S3eiq+0M$kac2Rq~jy1G;6-&{Vr;Ea?60oQOO<LrsQ|N{EqiK-v4F#vXXP*>>|4rcM|Y5{fB-ijNzfx<
F*trY@gi2EH|fr(T`vm?bYG@z$GpjRlY%xiq0SU5x)UF#J|_~zd^j^QU>;qM@w_pXI>8bPJQ;C{3Abq_qX5q@_)Uaj;{SWoaI&~wCEE|b^M{1f8?h!k1
^?a`SVSllBPg^=;a^zsdz0J-n&<ont+T!sQsarf8=NJdwqZF>3`t(e&_S={QKR{f5-c8kbl4Z%x^vTUBCZ+@kDb|$3dWvZxes_#r}i0FF*3>^gCaE>-}
%N|GmDy{mk#{FTeN8e(S++J@~!8|CsST{=9yF^Z5Vdar)2o`TpnY`+pR#K*`tda#NeZX%1qev?`iE!*@k&S?3Om{vyQ3qK^!pCgaJ9;=yg6I^UT|Qazx
G;_wx2EZ=KId*kYa0slXb@BW`W-tYb2|K57~-?AV57v`(qeDHhz{zLid^E@5lQi=XhU61SWavh4M+R&}UQ%dVZU~T+3Hs9bu$mgs5kb)Crls~UG=g-&U
&-MQJPaf|t^rOF^FMpnY(tq-Jf1y6gKkvVPuBYjL@_4`f^zV4T<Nezw1<cI9c~Stwihn$Q;-99^lt2HMdjNX+;voOivyR$3VJLH?v?H?ZN!1z@FP3k-<
gX{vmr3dR7);1KqZIX{!$ulEN<b-)a7M<PWJuF+MiUa--NYVjWduV&jR)prQBdoP8)?uIB}y}YoY%Vl`i^y?>R561F+k*-0;)PGPg-GCHAj7B8=YejlL
;y6Eu+f^>W=?<7_lVGBtW21A?Y8lQzjQX<k$XF37tA=v8hPp!k|fqnQA=}_YI8&ebDErZ=F3mZYwiaFrxg(HNoMUPc6Stt)ruNWYvkA$&@o$QdaKCe@B
gCR#BN>=z{3W=}g)$akrrmGhdX%#)q`F0R(ch+)Q+L^WL#7Z(8Kor=RG%idN*Yy;sP!34?V)T1y(5Ysiq!%roMCnm=pP1JYr&QH1?^JW)EYir`MlT1lH
Un&?<$BKmnfpgX3r<hJOsQZpzcO@6Mt@;UqylJUGoK3XJA>7{u^l{$SL`#C)hxR-v6K65HZ?sx7AS*zh=?d8`{%GYxmz>8D)zl=}2jIQcG$kkN*PpP2f
7}U~b&)*C9T)GBr{;a4jmxYtey+`~JjLaB~?-W(aSbYq{Bf%A{N;nRsVk~p@zE6krJ|m<Q{k(or7gT4*y^Z-Md7HAKc5q*jaUXXIUJ8`1^vjkz(+z4@Q
8fR89;tSY3{YX;Fmbz%P_62nt5?Dkrr+X?+(7mPGZq6EZgFfQHpz6=>_xJWo#t^_#iY_4{XIQJg`x2LJiUPK^b6B0O4brCx(dqH8INSBU~;!MbWud7bi
!9TNbU8xp<}2%q@i9MSx$})ttU>@M+t4QtR$o$AyGtGbiP+>s5p$x`#j}as*~Sb8AhhEqN3|f!Fx>E4t#$-5I6{_b83#P<p-hW>skexbFQAsq;O{HqxN
%cBlX;Fcf}_xehtml?3}c`iSX6xFBBhlS#W!6X(iT1G2$|p=?sOwiZW+EqLr0ZuauKdKq&?_G^l;fHL12{y(n=SgZ0|7i1gx3VinW!8&sZqIJzEDiPGs
>KG5MyB5CW}?8+C<xvqp)XR7+t_ou?&1_sp#eY*2F)OUqGUY}L{oZ`s2dqJgK5YkaYCU|_!XAESjj7>aYP$8X@A_XwLO4$lbM_11U-%`re{6IvvpGs9P
9DFOfIT;AOv@_{$^+Qv}p?#tIH<U(a{d^TEr=tZ4jHKfK2R%(LYy5dRg=RYGg;`4Bl2SwKEi5|e!e#^f)LFG&eO4yj@NU=eXZ_Q@42!lPU~s)v#wHQX(
5;ux<~pi1@0)U}Z#?QJvQ-t%nnT%YRdNkAWs2<2JG_ERZ#~fYTw0DnE7Ju`+Q_5zF7KTo{q&<Rw-|m;f`PV(s3WKo5(Qn8yP;^RU#j8lw+k>kEkZUs5~
DgImzUkjKG5Wo3h9@jc$S$wir2SPwxvC?UJZ2<&4~MXe2c_(Ce=H^FQ1oJoET*uK&AK7=RFTdF_nuqAoTv0cT%cW@Rt0b8`tlJkvngimKY9UC-@s}r-C
^mMuBcUC#Y4_v-%g}b;|c8$c`ESNHDNllfEz_e^zhXFXNNfMnt_$cHPhGadxuGguGy}zpTgor4gjrjaBtayt%Dq#9b&!{bhZ>yDBTK8Qp$~7uk8=8JcZ
ZP-fj3$@cR#T8;LkWgkuzIwfaIwRuf=V*OXzwcVh>i<_{}lATl|Qc5KyA-~`h)%#9Z-@=n4wdtLj@N!QDbRoU8^jj(TLhf^{sJy6rr=&P_W$R(!ddsCc
lDbpQ!Z{@iw0K3<X^UYmu&?PI1*?h2C!)lJ<kjp@FJDik(TK2yk#Cp?3`E_X>z3H$!TqG`(OZqG<trONa*<tBCl=XhohtcCpU$tf><U(u&oiOPm3_UVx
uA{F-qPkNHx$m-(d^$Nv_$493snDE#}9WBR9pO1@FB=N8eSiE)YZ;BLrO|~^mO0%&Xgc>m7n{YQYZ&%S*{{~?r*YL@@H9HEAp5ACXo#t8DH6v;m`do7{
?mbO<#8A&;2b4t`mHIbMy<p$PFAjyNQDe{@mZ*!yKd86|bH4bAOx984GKyt!VhEzsVapbXHlL8vMDx!ThA4A#Fd7`g4CXV=I7<L$?t6slUbO*^}n^9k9
Rjx9PNy=+QT??&tn?W}s5TW&U=*^tVfXoJ&0|YzO?@-zaVn(35!A<oTz3CNAM_%C~oo`_WJN{36tpG^WF;e#z%}p9<8wOC8xi@tW@5#0iT1{rxMiy#~y
GalqE_XI?v$R7ax>@cRG6YdTG0S-0-_jNU)<8ms1{nV|Ryf9AD&(y-`TzeUyhnb(T%AVXeViC=g~Ap*5?Pl0d#!fSNlG)Qk1&+$Hxmu2#D>ee|qDUNkS
v<!99AJOZ@1*4j%mI6O|KCRA;UR3+kK7Or_<{q}Fd+cjx5cTTHg*OH(-QAwH;M-#bRq=Mg`uz0BbAQ_h#i_ey9eG|*P3As`5C@^xFMarqOFuquiKJ~B&
HFAy#`O-LFwn?yrMPWSW$w(!kYv{q)x=>(ra8%X<#ru)Gz>ZwS&Yg)p<G54YDKIE9z7VDyk++iEla#b=IuFG5~ZqOeWsL38WF#l3Z_>Bodz0z-rbUIh0
4fiy-}w&vQ7Z^tB5_{P-Zul;J$o@k~2@9P~iQj-%J=Z+3?A2-MnlcVW-rUV$=E+)uSbkTAj*oDA{OTpWiD_8USEDAk&RnyHin@uJmxea4zlxnk?ai=VS
TGazv)n`gCq{Clki3L4!EQsPh_8mBKLbq0;oq((e)GNmm_fNMPn!oh)@mI}YnuZdCq?!rNC>ty+IPWoq-cwS#=)Xhm#OaOy(rkF*Cto>gZ!;EQvTm8AB
%GvhZ1pkK%-8aCl8Sg|pPG9?{4D)u5)&zXDOWbdJyEAIYMXM1Jt!h92XG@)53t<c@xun<1(+AXQlximO5<!8UO&kqH$h3c!n)UT2%UnQ0ZgqAVgBP|j<
ANs1%F6*cKjQVg=e8pc7jUMcq7w~+c5LS2Zfx7QiSN%z0GFgp#Vy#=z6U^yyt)aC$DgvqcDRo!x7fA2njHXl=RP)Mwv%la6ZIR+)`ILZV{YoS5U#~k}z
r+*}Y7#pk?Wlh&inXru8d16%*&cP6@VuSk^<E?Bcx~0wvQFnUdJ2w$d8t|tx!@&z-N{)lL`Jh}cxfnrW=lO(32IXz$K8Sn>3IiOkKpACO)H?$O-q1d^a
W}m%CR36-`%G(vUfYksD6a&X{Q?U{GF)`GUPc$%|+B5bsXWM)csXmN04J4yE}ImvLWt|*L`71i|!f#PeJ6OUH#0Yb^2r%aAWym9VN>Z%#Odv%B2w^#1p
<&YT^{OQ1qG!H>g!p-PgFX$}_;@=^RZd{pLUg^lmFc)UIWv@u@mZ4#dS+Cnw_^wMpSqS=z@Hopd{kAQ4)3_=2~~`n=Onb<?$Rm5T04^dLa%*dBT9iIdQ
m2u)XwG`jdPgW_{B*EW2lqg9_q4RRhiBeqf!$0)P(4)b#Pptwp8QoDVUOmSEDj_g_31S9Xm1D<U%MdXX)qo4i0sae({w_540>}dGTS<(0qVk1zm%U#qv
|4=TPa=$byO0SbKo>}P*<cI39=oyhF_WJ=Yp4`ptb-8JcVETF(!|?oA(D7408j3`VoWt5Q<-GOhwRq6HW2={Tfq6l%r~_xE^VG>@F>&8IjF_LXv_r6e7
4K8hh=`A`gOi6?pi4&nI+6E1GKyQnDjsq6(EaW#rTsbd0p9tGhT6ROs`kOyxc}Ja^E#dywv^=s`_=japJ+1dl2qp#PeV)%_L|>kDRLe!;tLlt!FKN%Du
Q+XKHd;7B#U_RB9XR5?J4vcZ(l!`7eA`;(ma*=e3nr=>uZE7a(=_Ji|2O%`%SevRmA#yaV{v6M7eY>r_US0SnCkQU1Zgz(DamPO?+a(l#R~R+6$$4Pi$
a^#k{M!UXr%*oIYPP;4VQrhseforg|4ux$qgSWcXr#BDM*t=eIFh*JiKb@SdfWCbl9vgXMz#YDXXFU9mH%21W~%rKr;Nt4^e9P}TNT02XD`fO98kL&v&
u<a~0(qi>*^QIyGYrGAR_Wb19DABtZ?>4O|Z<@c<#U&pP0moR0}%#U8Asb=UZKl6setRo_FjV4VS<BBXS0gk7oj%t3GnpHSqL1>(!BRc1>O%)M%$=ZcM
7g=$~|LErzwB}(!2==Okhuoi%cug!SiCj~>Z?cVxVI>?{@2uBlHx;-H7gQ?-=ScVJJt(F?#^{ktQ1unH5@F*<+!~+L3j1lDDd6l1G2&ffRt?9L4%mjCw
QhE03nn{}Pvt2|2_i?#FK2fZ7D$k!jK(cVBQK{Ofs%303tDKND^0^WG`NlL5;dn!H>xgO)^f71kCnL^uSjJsPfdwh(nVOahE5HySWnYC*3ZCsVh*`z!K
A<mzup@};8<ote&x?Nv#9OLb7W3Uw8_z(W7an(?4uq${0&YXvmv3J<kD^&&W72Zgs8LVXJ=E0l9ivY*WIBUW4~3>o&A%ak=rl`l<BK#NUX9oQhTXx74`
!)q;7hts<+2>SJ?2Cpj#-uO2e+?7S7?2qbBDS)iG4#j{S*;JA{(Qqw?)C8D7uz^_O_QjUBVk)Y7CR*K9@dDC(nUwR#DVK2B)g?^@&yPDM#|d?i<Q2+yS
vc2unJfJA67?iax{P?Re166VWE2;9yC))6Q}Z=~3d&8Fjd{me>>(<$gQE<M)!Q!qh7iXJNqETyxDdSeyePFwU{21wfT4hKcr=M?2P&5YdBsrtfmcHNK(
jjLnwuDrp_tP%vW$|Eh){@i6I?edkLAp2tvNdGD-&&%iyFwbbRtAxrpoGMiAI<1;$acWqHgojGe^G3gYGp%GhlYqwurpVp{_=Rt>U)Q((c&N6K<X=c;5
3trvQ>kY$E${Gz1{>WzpNRC{2{A$W#z4Hj??Eu@u-D`-agEX5$%^Xtb8gC{E1PSk$_8oOe@JK*#VU%Kh*qWZ_rUq$nC~^h*x5NG1HVf2nTj<KFV9iEhs
h@M1=!GhRW9An*LTnEM!5<<4K#X}_e=q}leREAAs@}e5O#id_A{6%O^s5(HKp-j`$1-N%zyPelRL*+dRLOQC$V-`s5^#2V*cZpC!XJ*{Pcy4qs~z-poW
tTh}CY>zO+lTmSOE&MRby|1@*kwJCLwg6YD3PPLa-$9i_}s%b;gH8G;do^;wa!=8DR3ypVqB<9_bN%7QXY+#O>r)=6HoVn#2A%OX><W=ejn;JJPW+f^|
?1gsKaSVuF(jNMsTycDvOWT9zY9n!J;9<N}=<m(L#c>c=Mnn6A31jJv4InrNdb(Sym{#u{yphmV7MYU20xr>^u2~{1v<y2YkHwT4Fz(&@^;WY@H4WfcN
VZWu~oR_rwmqx(qKauq$V;0)nL9JuvIjU{<QwBk2jq9}?^2o9VEGKIov&f>&3u#=g3?+@xo}tqBTgSM*8(NZan?%v}W;(roH5F96%2}TlgZY^`3=#5-F
{7t*Rfnx@2O!h^4X&MVu%vCrt^j_%zVWe6JQ`tTtJ<Z2EVP;;#eU!PNyDvd5$44Ev8L36Cv_*A-g1yEm?zg>P_@^dEb{9%f06xM0#)6pV1YWpw`<P7u$
~2vR{%d+o2`vaTB>CRV+Q$Fxvn9<`kiUVf&wp_Hlc;-hsdl>4CWhO0O*s=n_!D>V9HH9BxsnEW<0-lLz8Ey+v``mMx=#hg@t{046CV;YNtR5d`XnRgl_
E4Mz)+NDQw;~hwdIPl=_+oU)idR2igKo4~05iHo5n<ZXHg9*!=*5T6v#59ofS$bQTi98#d;JLBn^HR8KGA9om)f#QyEGIVSydOj+2VhrSLMIrjAdD_B|
Swhjw<>uhV*uzqZuw?;OuE?bgzpuCO8h@RQQj+~G!c^P)h8;#MdmWG>16J(->LNBY<RHM4${tLO+X>9@73Yz)FJl1Xa{VTx;g4Xdpp1+0*(Yt@nn8zzJ
Q-1dQXQC7krRRKS|9t%lr5+2%?xP?=_jy$xPxT%1TW_G!NSjh`9*v?fCrd)<S=L5}a*J3_SP`QAOG%{vxDBlAQ3Ss}8r$g9$=I=5c8&&pc=kN%=79OM%
k(=!?{FZ^mq`6OzJJ|6^1|?5OTEWrD}4qHsq;arDV`X~h|;tm(%xbiDm*#3Yv8As$Rl2lNzw1*u)cD55u7_lCaI_y5=)9^s~+{neANZQedYC?<;Cq?Vc
j=zKb&UG?QFr`4yAVAIVx>MjhsyoM95K5i{43UI<ENSGMPC`Bw_`IB2CfaVrho)eeL7Y?X2bAnTp65J!(2O7a-qbe||-?gse)vcFr{BPiRTf8x6P37Ch
a{D!IE8*l%(Dg8O}YVWD$3!}Y+f+tJ(gJSpVIGf{ISeq_3f0ibg(<F&i(Q)jTxYX(D9t0<uTx-_Frdc%b9DpUuG)w#Fg%gZ#ECF}cq;Cz_$-GxdmG-&(
j`eelZc>f-|6V$GlzY>Hb!Ta90LT=6UgGM7!$)ET0)YQ`yc{v&8x^rBps$X$ED+#9^YgloL>J4F_DFwluS9c0uf=QsyA(H^>Eg^o0&hj7EyKF;ET_1Ve
k@~`96EwqT^~?Cuv{gtC&%UX6M{z@1YY<pV&EYMpRHq?+7WB?dNUoBpukl=kqvcDzE}y0n-W==)Pd#618o3_|ITG?(^fa!wq*f?Jy>$=NQlwIP=^)thd
hD1d=$4G^vV#=7$YZbqAqZ`PLH7zK0iaRS-_*`L5%r)vk9V+2D~a`hl<pJE4<$p&J41r`Vjh7UU$8!q?eHaSvc&Vri;}jAM#4JhcW`_aTy-NFfr<NF(e
8JJzeU^nyjeYId*?ZWcws{{c)lSx^4AMx!8J0(3Bc_9P(m)m0Ans|St^khN(u#M13l22kmiAXr^+2>Z%SUT){OO$9UK|{eEr#YSqXaGn?cpcsTLu-l+C
(mH!ISug419oef?jq{{@uQI7awP28BC7i0=L6Jep+k(PZwNl&DQ<j?_^8y@}DWZmajPHbJw{<qPRLnbGau$Bwn1Oj`<6Za`Pkks|*jo6|4j%c7=5gT9E
W=6UH??oj($uT%ILVdiO=AL46<TKbVhR{a=kc<!F}^}*N&X&>coLR79kTI`w`P1ZN?_$AD{18<G0{ff9JEa)#>m#M*q<`A);ddFvNP1>U)%|ucaXndmA
YL$rV4C)guaL+vn^U~u|+QyKY61blRG!IrG=%@6H^LfMm=X1YEsxb-I3J#><BZ2TF^=$5O3z?3Q*B+Yy)v_NS5q{9a#5~6yj-f~7A{*f@qeZwiq-m^24
Yvyutj|n4leqp7rQC}ri7ej^%Clp)Hrz!zNA{ulsy*ZBQhvT3%QppwI(NqT`P2S_=4GP@Z89nlGtf<RK9atLdpi_seo?{*>b^<CObcdoW<KB1_FImZPj
I-S&-$`d=NXfx>=Z$@zO4q8Cfk@Xylq|iOT0J~F%Omg<*5vQbXz?(rbat=asLea`xkv*tF5{=w*tt%>2$3Rtv-NFS0*Gv%wJeEC{<U%aKMvLN2`>;7is
p_n+E5PC89u(aqadc(&YZGC}<Q&Ncw%iQSwQ-(d*le{qn3!!xNTRzOjG0hmoqi9|xY_LS4&*S8@GbbnM6G*S=nh^gWu!J)oi2q5_duM<lIJWmU4wrKh#
;t#*VHciUt^S`BpaIY(8G>&=D=SEg$_ttj%}^t{12|B<g3)RlH5UvYg!oP}NzOuC=XGg$dh$xw0y3GqMe_e_tcTAGQ<w2;<6-}S-XTEPk(^9xnS-O)(#
0oMDseiKQZ+)<I9=F(6v_phAtp9S$1@r|tcgjhJ+l7NP8#d=9A&r11ud~$e^&~&;4q~8*12s4x?>m&+|YRYMtLDixH#16Yu8og+~Vg1B>)U?7*>W10jz
C&EHwP!z;V?*!ugnKZQtNFrw=3KLum+MKF)+Y2|=ljOziF5t@Msp=A0_Mf$4Pk)&9yw(oQacDu<uz*ciuxliEs7pv=$^+2eQLvr{Al`|VU@n()l8r(U=
oWa1rrNGOT^8BA=u{-Ry3B351-GS*?i?#Q3{1xFV%@GZS7SCaB3rVt&YxAJvUYk=&0v?Z9r|2_QfAvD3aIym;DOEv(?T`FM$1JzvA0W464%DD&1nCH5p
~4w{p%QcG4558SXdsg8GL&s^`GYL&*O49-nDiMeJwK;|BBMtFOToeH`nN^|aK4v5#8gGIzh6R~dt@QoNwRuXC76w2|A+$}QlcW#xd^`RQcK@b-#$bo*k
#b9Vh=L#v3-h(G5L=ev*l!~5<CD}94ashH*c3pFR?P+bdFWU6U!DCwY&$dI>l<X{{K;F)(O)V)YeaM=d?qd+4Ew5tpm8QK<5(5G?#;BRByY2@t?6#xLl
e3P&wwq7B?v=oJCt~)<+Bf*d5e5v#`G(PI+$L}DN5AEwB#(OQK8Fm#bce644_%5V2(q6t-L-n@5(eu5Jk@^7PSy9=ywb~`|P<?~SGMHelLy?{;qt`khl
j`2k(6)y^>i2)$KQgY__X!6ha?t7L{UdeoRh7IRlk(^1hkn^V+In%qdg6qL{%QZHPIEQ#Oc%Jn>>ss~<RTWMzUuz8KZ8-HkrgbXFZBFrzt&a#@nH4Ke*
Wb=(&Nal>orxR^5^qNlKjP%=CKRz`pbE<(^jg|3De;(=aFop+ED}T#W8={uQlOtXwp8}`}*^Kt)7d@2<xF*emU>s)YS>0#8XReskvHagvD83ke^Gn;ie
b@Z#|>KvJOFi&>0QiR`>CrB9nCnGpele^ZII-(~*eVdgSuo{4F_^fmV|1+DL9!nN?)Bv=LQZWkF>(SSYTWJ8NWJ{qFxG?>)8{RoX7id+8~)R^ZK`1~`F
)3nU}~y?TK6MtHdTj{IxT_5D?KzH_R3)*9s!nV5+8-FrU}O6&x>sdE2xk9}+{*RtB%tCwUfAlx%NP(D0QER^K88}ICQHE|7t*(hra=DUr`aJcGpN2~~#
n79R(DmYvowj?Vz3cBtyyC=^1;cV$#hA-OR<G_tjPkNEHcXnTF!)OehQ&Z)0;ct}hhKtuJrPP&N5|&+SZC^!>9wB`}o#cM<hcVkFJGGK}X}~Sid3hUTR
V)&dS^IuHN5~2At}%+nBAzJnpMtAwaw;;bXWL$oyP-;2hWO|&*00(1b`xs`y8GJh5`TXv%R?SLl%LLTqp3Oy{y@=%v)os%M0)wr<(opz(Q6-z&xsfjFH
;##Me2fbH*gr?;Rj{bO559L^b#YLdt0VUV7O)f7;sgi@05(qFM1E{Ux(kXX1&SYyjgD2cfaKERQ5?0^wV*xqa^Wrejf#ilA@2RAUK~NLAx^wiE^+T6ML
@^QS?Q8Pk-#aGIULKiYOywR34R^gXd<M#V&2KCk_vHKH~j-KTPhBSZc!eO&CY(PQCV2S)Q5lKRi#q6=|wI?guU?_nW2sd0v9XkHv~fY9z#a{Z)S7&fJo
oG&y~|4+S~%MiZ1DNmtsJyXVbpp<rB?3Ts-QJt)(Us_t@2D8XSVF0!?HHbU$1l(cae+~skqs^vZNNvv2_*_+9DG^me0t(>V=;8Hh=O=LYcOnG?RCN~dC
MZIIU*P)oa^4Q%@fAQuC4@yQBO#R_Y#DBBdUNW5+h>x}MW|>KCGV%bCp7U)F66x85P`0P??WW<&;_pukzbPIq_xtN!%9d40pGzKM^5%}ZhxGgZXX_J<0
1&?9$4R@BNbyh}$u3Emli=$TUnx!uCiH;9eG`0tu7{!8hFi5tJEDB}?ibs#-nc!9n&WFO(!d43Yu@#c<SChUTBCVY8|y`oXWvKDcS8NG7m++EYb#jpd!
VGZQ!vg$zO6SAVnPad-PD#*N*L?wg5O<i9%&-wC?7Vj{R+s+(iyucmDjX+?kE{-BYSt`M?Y9G?x%PSZ?iOWNnXB_zFn+g@$k)Diln{T!lnAMZXVLZASA
Komz_6~HqkbV6XeMHGHyrYPh3q;87lg$JzbyUkRIH^gpptQi8!wcOy0U(G7znKK3%q|$mS7TuR}bpY1|Xp(NV5@kb<HlBIZ^;rObEChMpYMuXHb3JA6a
o$KB+T&aRD8mC&+Avxl;}`ggad<f}0~sti$nY2nT*y_g_{4qBx-Nx|)^;>X{rSh<wIW&;<B9l*`$5L1OIUWo6k_MO=Gdj3dY-v?JP5M5Y#kmr&TNXAb4
L5$z*{#=ynbP>PNES}r|EKC`D5vhw5HNYL>OSdv@zMOq(O5~UJAojAc*@4TXI#BQ1$L6H3)Ux~aeklAyJC8$wEUvi+2|%I|y<aQf;I{pRxv^@08!*b-j
dLN(4w_{fBQJ>y9T+a5X4(60bk$SNS$Evo-<#tV3bnoL#jE7@s${D7{cLo_T`q1<wglz7NJBjB60gJ6-RM3$i3mq2SjEHT%=3Jk=l4a(zO6Dlr^Sb={&
18R`@>h<x}tU5s5})a*Vnvuv(H@>THDgfv*&(xsGNoc55`@jg)cQ140Wd(v5oY9Qy=1vyW85R_Y(08W3zA6-@S;NV~TIelebb=dk#Ks>1MRZ<nj*p>EN
ET0V6Jy99ybg;nVf%-Kv*SyyRQ3Z;>7&9<O&o88}^a$KS2zMJrD!S^2s*_b0T~+mavUBG<VnxxqZ%Er%2pPtufo;$n!9-uLDHv&FP?*`4mJDN#T)q>8f
0y1RA71Bv~u?Ukx^7}p!5n`+I}FO~o0ZGr!j-vIo_y9J^-`}4BE|MS1SW#E7M65@n00)>C}>jXYhT7vIKm*6E&;v9d|%mp~8k;(;k0VN70QL0Y~dAJj-
F=p<=o<X=JGtJaD$`t&EqYK`jdvA2RNzeEjaTTEUZ1UT0&ncK9pGxd(N(}cAHX>1Qs|v>VlNHP`{Ig61dZF-;^m-E@!j8`P*k2%%U2#o}#Me9`2tFoV)
NRM4Sw!$zX9sxU9!ZRvV>JpY>0lkdyn_3G{jdMaw<$9Jh5nb<K8pXZKJx$b$NRt8{@;Cyf3yAX|NH;d=N}Bf=W4A|x~HrHE-#XWt%eE2Uxeuok?p*}@S
2?xJ{7VSvY!(BWp$NM7~S!TsZwx(x6XHGvqI7n^dcWGm6-wvGFhUJlT3b~gQk5|Cbq`lJ2hQ3Ow<Rm1=Y^lmZo2jy*Z;$OclQbz}7Ne8My}qrgeq0AW(
%Y=0mZD_e3k0^)wZ6===emWq5Av4a44`vuJ(2SBRMT!Wdo@@8rp!*J#_6VvVRm39Iveb~6(-78K6!E}!*?Xz+3ZPHiys_e!8=KObW~p|u~Eb2D_L@x_m
>5~EvJfPn{i&p*Ii;Eso^8Bw5sdvK)&En`*#PQXOlbW-dE5;dqVUW|B17f0)eW;pYJA;w#=Z$HYzQVeq;IqD7EpY}Dp{hJejLm7n%Md3pc+-S4k>ZQCO
CY~%t?qB{5q`__&?ACG@pAGT*3>ANb48;hH4Vdf;baPWNKU=9<n6Y3MoyV`+cF)N0DI}6RAT`ID%2qfoVfGlayw_9-34XzERvlvnkUrl1LEK_S;T!Yye
T#HmLw1-66}lDL{+#A7|B@N<5{3kboV-8-9#Z~_Qhtv`FwVp7vF-1yLG|GL$FD^5bMSfm@l!ubK+{ZAcBu}>@y#Av`i3A7o`xqnKkrCifa!legF+l$gJ
>a!?C1F!6ln9F$gjoP0XY&xLB<bG5d!-762^<_A^J+iCi-&jKy!lXzH>9-0k1T1J2qhi*=#eZCQ{NFEDy6`ZK1*y5IlwlA31da$!NN$UM^M_z_3`}S+%
43W=r4tlT_~;&j=(4R04Z}(j;Fc$7v&n*_zDNp?<yL9*TK>2pqoy>8BO0`XQK_pC8n{)G^@x8wDcRf9XI=Ij>p!()h)b12atg;t1RI)PS=c_iX?`owGW
fYkI;Ie~;i?PUXg#DZSIr6LUbif7K_EDSHjt$#TQ}oc4`*b=ZoUakapknAg=Ae)I(B&nqn-h>kWEG8Q&cnk$L1GfmSgc&{8-f2d`QeTp~maIo&nH1P>M
t7j+&KspxEyS|I!b$uX@XFVR%pQ!+PQDYzHtCJHp7FTz*I0XMlgZt;{kuwwF9(a$Q(OLH^-{|Yhi19|TG9W--RIhxdYd&s!-Qylqv0>zQ`WfF>Hh{ZsP
`9J7c@9v=k-gprprOEapW}|ve<Z5Bc*dY)A?Cwh#8Q}zTKHh_nWG|WSpmmCD#J=w)FN)dze#`Yiw%VNxoVZ2{l)8^ng8?-;p~ChW?3(80uh6QFTtAQ2E
1WlBR@_JaEF6!TgA4R!nZgsrI+CVxxjX6Gd?gDV2#A&zT|SX&|Up5oPl0!#66{+3U50VSZ+(s57UjVv3cF7B0BpKl5(9*3`+<*P$e+uqyP_7P_wEOKOK
sp{4;2uvOc9h@F|z!^G?6?C5Ty)9(a;r8)g>ovAr(G0K3t6;?q-`7*pF*s@pA&wtq5{sd;sVm|N_HG3~=Ly&sBa!a&o##ID65M)TW<iz(w{Os)nsU~cq
nw?_7u{8uPKQRuOUmtQCD@wMe}hlb#6HxD@chIkb}qOB@V-2*?C<3q1{?zT2dyNx-^`~Cchl8DDvz^L&}N|gKaD2$JFS6#!W{hJG3n+!tZ>dh7<=@{dC
yxA((IN`}s1IW*tGk_x?`AgXkg2O)euH4?NdUyYcoBqHVw%%JN6<*!Tb$|4=w~>xP0gf~>4N&D}$#*mZvCw|iQ)rC-xnV5*9$W->J4l@K_xwE{sMo6(!
ZQE0J>c<18Lgo%Oa{@f5oRMBh>Nc<K2Xh8Pat7(rkgY=W&t6PyW)N*I8sYIe>W%V2OG5)w@2cX3k#&Xy&cZBA~z}bU*w36QbN4!jdk4Zp9p@~+G`!$kC
?YqVFB;2^4pm8S^5_(B{<Oh6(Y2{u^h0tSj4(ZZz0Lcv}8C77=Uu!R%L~^ivyr6h2QCY4~Q|fFSj|9RN(aVd(Yy4t3jV90xMXT1lgx}8xmT|L=dmpfXY
ByOwca<`sw!kzF~UDJHU)q2LwK9fotHGi+}v4BhP8<4Y8DKov|2a8Cb!1mzXnS73}WKZzv<?+sNr^BK|am736lvUGw`u9Y8#%jd&ax2eAg5UbK-c1-O*
;XEZUjd)P~z=3bVRH>5p})TQD=Zst7Z*JnK>ly|o;zUHsqEH-X-)9pe7E&s(^yxISx74)MNkT@NT0v?b0(5Ke)H`Z1i8`$)!fi$_@oW)EJ<Xg=c)yo6<
GD-VI=;DLz0LzHB=6h8YC)}DB2)OyWLj*PVU_S2732t58I5u~jCYVPqVFH)xwo{fXL`yh_gT3QizYFP|6OcN*$u4@WD7T$3P|1Vi0g1-{Q79a%@a%)x6
><Y`qmrU&cF7bp;GUFY#h+#MFqsQh`X%}P_UD12T*4e_iTq0<`Az4e$yZ$AW%)<R;nh;fp!IZ`fhu;^2G$O(fS(u8{Vmd~4UolsOWXie^7Va!VTCbqVV
Nu}9ahH8b~Jk@aYf)*KzVL?V?9jz;?wP@%8J__NXv%#a8tukfhOhM&gvtffI)`s!+d!u1mf|kIn7xrU{_dDe7_Sh30<S+O{&BX<okn@RA1VD160BZ*W(
qT@MRKA1{ufmM&aYrm^9gJz?TaFX)*;>WA&*L>Rsx;kW9xMyF^#O5yeefe|vWqC-~>>{%2Wp3F&8kqb8S~XW*2zO!>3Mdb}#6&)2H4#m1nKGCwCBYoLF
W;<vg_D3=*lzyfaOl#LA$!Kbg7$H0DedT3BI&haFS3->XD9dd80cA98SR6rH4#zv~k#{66MH<fnd2vV&PT#&ydC%DVrok<FeHU$Orp&%r1hx^;Fmx?Fm
07Pm!80za{JpRA_RaMjf?d|k`1(_zXz6O1_xrujcB`d)?Q5(IDHVq$B?gGEI)iOq3av0MgDd$hm+vrGaKg(q22KXTL>^SnpDf}TDU4I*ps>}I0X~y#Vy
#RIFJ2F2jR7!-PKMdf&W@GkH+Z#228Yr(P+h@0(_jr3Ru2gz&<wm1a8gV-XtiSK?e+_%0_`kEg_}km%f4l#`eIcL1S$ydn_8Ln-lE0+d4<Ux#nmY8jwE
>5>U>6q~RLvVt^Udw6H$i+~$#0|%@eE`kYF^7G?U%5RT&+w1i3{sm;P^=Kx`W~=Jfhd;;0h*wg2Zo{&4WDqS$SiUvj7Yhc3(a}Z>RySuHCJ~ycu47rbf
yMupRW;vB16PE)UbXCu!aI4axk3n-ZxT7!Cj+4scvQ&g5S<*X>$bZyT?3F>3=1<3WG#;&;4Mivq&7?E${P1#%(oiJqCFL>F+NlRn*mppa6FSMeax^|Lz
tSm$qK<6z;x#~LX%f-3L52l`LeS4c=%CL*D-2JkCyA5X-D{Q_TRFM=WT8c3(Y)GcQ1$l!}fp>+~7b79u0yYA5=XdqjzU%LCB<&7USu-4pjjDq39ZQD2l
R1nB^QsLRS(4bp&NlY%35dpcE7bfmVT<CCR7xCGmoFc>f51KEQj=@Jjfnz(B+lIFcH|&vscJ{%y^E2EC^1{}zyxf<ePmnQdtuYO1!BNgXHOO)}$`lc&G
4{M6r~{u{8QfzWK`}Otz0)!AQ6nfWr4w)J4KgorDet)(^FTUS-e1iP=YSt%r{%iW1o^tW;m)3*Ap5&?MKNXpL6O^is;41N0X(7$>*GvX#lPw}g8Y|C^^
9B~Z@Vp^#OCs;DXm-unP}~K{R~m@YPEzt<DNqJ_SCwUb<x+b{mF5o(5aFn0!_10t=5TJxP3A<p<|DLcsvB(hf$$a!IBtLl-%=*dFSQMaVVQP!qX&Ql_|
<saNx}Ye+J$XgQSm6+Fhr5W4dY*E&<r*-`9?5eyL?Gt>6;4M${ix3_lz78Rj3Xy|h7)Bizys>uFDT7;TL+2n!(=PElAgtgDMv%rjUaXk08ncX(@G3nfg
;DDLdt+N}&E*@l23>S&K&Y&B^|FFqlGWwl`D%Its%HuA%fBR0m)-SpT!jc-t}K5myDKPLiJ6cMdRZX+k;pHIhcM*rPT(L-&wlNk>3CG(6x)Wk*-?e4zE
p85PolozX2I+hDY*4X=m;9D_p+b{%k`rQ{X1C(|nPZn+?Lw4<p)S~CrY**AU;WaYZ4t|EIbR=c(F;BLgJ$Yw5ZRGyrG;=td6%<-gFS*pz7iQ3KO+&M;H
#{P>PpCUt0T}TX#iU@fmw-2e$&6$lZkSTBx5un<<lmo3o)=F25sK0*sUr#Ru}kfc9Rop;C}_?g=2mr$>j7N+y5yO6EK~@Oq`AA4``Q;VWSv*YTlYWCP6
hSuoB0X(L&FGan(P7eE^eG*nlLr?q&?W^Wz0eTVpdm>4ObDJ^-b+H_a>2evOhbvF7vnHQ&2=87m@h>?F-SUTE$7*#!Y@L$wh8L<$x4rW|<-h><^5VtL4
)zr4)gZSTI@RQa~~<+FKQCi36fr=OrYblO{h_{NaC2uiOMf6k^IIFc<KW&wN7RO>lxnLApO~3WT_-2h?!Wrx*D8^<gG^bJSS4vqk<|*cmd^xn0g<5>DX
OFh1V!*H2g~bv{--rx(0PVM%Y?A|!xP4cz_e8D9hK$rilv^5DkcYg3zFWjTR)h+;asBZ|QH=F6pct&|(?zTf?+$_WW-gCtqqX15wB*?^pis$SbZ+*zlf
+XQLLtI-=);pjiNMpy35P}jN<$5n`@tS&#$o3@slB1K+;b3V<n3+fhvBI3%?g6j+fLt1~)XGRr`ojqm6qK|N14AurOoz(!-1QKm|YqSYK9e^ri{1oo~M
-#_cTkaqzD&wejti3?$+%56p)Xj!vO7i(xpUeR(N%SYVh4jR~0#G)M2%Z~%3OSzAA|?VXq8nP+u`$N(qgBdrHTjT;ryC*iebW2|tdReycTaSE_52jkk=
6yp*07>p8_Tk}@RnF44#K=!P$n@14)eN<m0i}_#(n4c<!(9Wg0q|7Ex}V$jSXuRV%ZsckY%i5Etz21K}$TynR|VZ3TKA!RlgO&N=7DNcB&`*g8gwMm{u
3Nf>CZX)+h5yHUaQw+&}L~J7gj?S%fzTOTTLuV*p-Xc#YA>TWF9)z+m~a)cl+^1xMA>AQM>*o*aIQSl5_;;P=xWXOu15#fvo?e{LfuLNL;Ld$|W1=~vH
PpLB2$);4h+GJU?L==`tn<hw2sK~JoYn<OO!2SnksW4K3_+kw36>Z$_e0qZq?NbxY4izkEBZi@U1;0fd<2uaPR!LNSBnO2z0Bzzw1^KIMxYdbPtXN&cb
xqmrR)V~klm-aRgJuX7bQ|%KVvo?1~-OMC5a;vzBjg{WN4vbk3o2oB~TQ>xIXJ@%gfk@N>$xb?tHOT;n8ER7+LI*HNdMuZlpC!w{his=CTNc;_M)I)JS
l!}n-#)$6YCU6s@q;_cO_muG(-v{tUVaX@ogQzANwrz`zY)Oy!RP<Gr!D_}``^A0cKv)`@O+VqK-Yub){rV7t~tlP<nf>9Vn%95JAOYrOf+KVI8qaNhz
51ce)A}x=5s#1Tq#2ZlLcq#C<3gvof;n>Vo01FB$AQnrC5$NU`v0)o|W=J^b6khGlSd?K5DNtTM{s}&@mu@k-Q=Lr;8Ut<_HS_tTmEw)CkeHE~fH&lzj
>JAvr#A%pp2<ZmstFU2jGKUpK!o1EP3%-Dgd5!Y~_<b*O<Xmp8@}U|M(s8G{hg#sziz$TJ?OFYP<?Z$MtCyymJ1W(oy#N!#n^!U;T()rl`~HbNdK(l5i
J2dag5Yo@^W+&|K0B$=)0<*o?j`!y2F@0BBuym^)9DM<lfLps|gmk1dtC*!P_GxhM?A^sBi!wJAHF8d(<xaks#RPm}Ct+<f7>lLZdC8mP*ZhfwxPq+)i
-XU=oJZD2vF1*WL6k!KMKiSO-vb8CMi`pBbVul;|o$R~#z19v;C1cU#V>@f`2-GU)nhnLuKx2f~`*WX9U((19P=-;kb%{rRHtHEt`)hS4^No&=*S5fNj
fc+vaXj*@q`eUGc~AA#(4{yCDV!8OUqJqO>hi&9tMfkS{1^OgG|iF#=GkB6ENg@(@aZ>~?eA0|>F-T<mU0LG2Lb%)e(XL|7@Xt9YcW@_eNb+EY(pw`*r
o#chCg{moaqZI9!*xFz>jS^3J}9NVypo!gKSDs8xBvn+q8jK03;jWdn|HX2hG&`eEFIXb_mY*<^=0tlIeD6zgze5->?HvyYbT-XTZc0H6<&er+ha7@4u
=X-Z1g+Ye(_%P7IrJe!}L;ZL<ft?U0{J(K8-{y#nsMe+VoH_({MsBv=sRc6c;2{b04g#()V3ieb1F1%G`PUeMw437-DzE^P1EPCy&l#?6q7%jEwm6#wh
!+A98qRk+g=P(6(a()vQeU!@k$YV1q{UNnyLPBWwe)?%53UvIXM62spoJDPL=sp2eN#vl;me^JGt&@uHW^bX6%>~$1+v88MFazTuaS+nM2udV)WoUDGh
lEF+Gl+dNAI*iyF%jA#I6jDDzaPU`~OCdJ={n2GI0^^6_fg>Vqli{E$_=7tRubbOb;0-LyhZZg0QThjW^7|v%iQT{>{h3U==Ew?D74OQ0KNOy>u<YJvU
bg{!eG<@<`2xtFIyfys;60(L{C1Dl$%DJi;OO*)-4mV3+U^=8#Y807{Th1bVz%>S=!-1C>i+!;3GXd~&$U9w*igv&vH|YeDBYW<s)z&)$O87mmc0;Sp=
iXW2p+z(aY9P*UQ!AfAlkPnlut=i<#(klSV3_Mq~Bvw<o=U;gWAvF<`pzT_mX*jzwhN&ZUh}eDXw{b0Nn<8!sLtD<H1-O<YJ*vO@%i~GWvXpK;(bsJ1c
kWB;?@A=cS=gD7;3lV(xD816w=E)z~=*bK)qZOeUMa#%7HBEw>FhOQIW|9L(GvgP~T3pJj8XpPcJ{ah<=L;$KCLf34k)qnMyz5@zCOml8_KfaZ3kY(_1
2532xCy~gA{BzTNiy<+R~rqLUB;14vXnR^qTx!1lom=g+Cc)K63sUo2(xvUK@Gb{pyP^D^&{ZWR^5Hm-dVFxe273g$!paX<VR!1%2(D9$bExbqZif!cG
UeAFhQyS>w=00t@m}(&s-Mkv!zPsU9SEGsga}#9?hK($H9(kP4JQVSskQ?$CfBY2m&db1^v!jTA9`YcZnk&uw*6)oSGtH#zGiHI6%eZawJZ<u<Jz6~x)
DG&MvLusRDTv^w?q1OTa1@$5cgM+RYPLvnwCM6f(G~%D=S2Cpj}(VdQ}VDRsNoy2nlmZ%eKv!=n(khN&%A<(&#P`dzt7?2CaY4Sb`t+yC~Tu8oBrpiP$
n*Ol;()P1WreS_YAjU+vV={=q7D=fx4f6W=Y&hj~5$<@~^dSH_jL^{T-H02BO_~nw%6bF}B6Ppl@ftZB&0teRjjr0Pr<Y<NKx{?|*X;Aravf+vS2srWg
<GFK)ZC|EbXOx1N{LqW(<m_tsGPpAd1>kAcE_^uYjRV1G~9wU`T4&3a9tf0gh^d7wX~3~`?F@sn9sOTNag7ritBpA%596_d_;decC7TDT6ag^R%=s3GC
B*9@=v&0p~rt^D6V(XE8TY)>;+1H)>Bm42e$2dZ3-<!U$$xYTX;bpkLRX5Q)6kQQZyJRd%gFNRnHM%R~}t2}8>aHEcG*BxQd#kB{QXdIRRc;|aCFQ~VH
_`dk|kl_d^`sOqw{%3pnTQK}E1EdWD+2~(Ztp>O!mlW`zTHc`dj;=ahfUbee&=&Q&*BzvnA7<!JWPRY{?Ca=^!=D@Jnc1~~s}sod9OHWH&6p7|-&&sO1
hVEcJO8Hs)BCesc=4w2Nq2CW27Mpz6r~8B7olwW&<l7*Tj2zaht4kx#GaqxJHnuW*P*ue*Rs)EzYJCA8yPSd_cKtgg<pJq`E|$<N&@lJ8!g{)1QqaB_q
%<=oJJTKX>)GBJqPZ85-faw7SvJ1Ylvgv&BZ)O>y-b~Qcxh^rvoTYSpfeU)FM3(yvCA?BXQ3%2gp2QCx{EjnZc^M{8f}8gXS;9W#v5b8iG_P7=?8HtOW
`1;dsjFF=6(v?h2FIGDz?EZ?U*1($>Ey6#icdMUXrN_ZJBPQ$^ehanAt@u{VCtwwH#$a0m!P<qL$OLUcTun{VqLYCZee%mR`kP*-oMAu9sA_y}70hq^1
}#(4E{Nc}TyK$|`QEt(%(0eANO&Try*L0&S#d#HU;EcpAaC$#C4?NojOzkvkc_UA@D-b&lN)A)}DSwVMNmY)<Soa3oK!Q_h@Ai=)g8Pj;94pb=Xz;a5#
#_l6{eRQFUAMl^1X1=Wf+O&w;$_ZQ%2HX#8H`?ACW%};kZ%5n!osS#GVcwVmwto7iC_B;+=UY=`UjfS5$AbMfcb&#sNcm6va~u7+fp8Qzzrg6~uP*doZ
67$`&8x&h)WVv5FggqU4W5<p2rmlN2Y4%@9kir@#D3o@>-*ko6XF&Ba_Zr3y+QFv4Qw}PbRx6?CebOqapSAp<PZHq`Gt|i*bkW(Yhto}132wbBjgHsdS
M7}{(;8O#)5b2L2#GQ8|Ih%fQ^K^SVnq!0vLg={4x|{OnfZ-S;n~!k>75ZMBLP;Qv(ecPS1pdz)83=iV=RigSy-J=wvhvU)+xvR<bMztc}PH#Tx3_+el
-upz*1P6oY?II+DF&a)_kI1l>~%Zl&&fP=KF_Iw+b~!Q#pJ(;F8yM)q3Xg0c9+XQ9IlRZe6W&}ZzX)6;`7`E%d?Ba}TiVt6iQO=H;(tTZ0hn^q(HKiaJ
9Kf@JnLc2P2M_~w&o*DL}ac4oL*<KD8o=e|DTGI6Z>y5Pl*~7hIHD!=7j}M%f1cHJPi^t6_<nL?+?zI;lD}f&h=&0)vb%{|!9)7~?!%KDmerBvtP7H_%
a}|35Y+I`kcd?*oDb4wdRYUxLD!st>H?>&-ae+5kQ^X~5D<lP<dRs_>1C%J<U+=L*C@0}wO;=y;Jhl@kn%Shj$pTjN+?8Gdg%WA_``x!r4>yMSIopCR;
0271Y@Z~B><mjs5PhGSl5b=%J{j>Ab2K>2qC(N;b6&#UT;e@El@?VLF$9!Xqk-g{`;9ia=b-!r*zkX5|KCOqQy)g|RC1aV7@<1%#Zt0u=i4vV=P5Gm7x
go?zUh{We^HN5<L%o90rsTw^d8O5|9VWR|Eya9Wm)r=VJ7U`{}iP!6*Oj{KRvbekyk+7GV1t{B5G&P@mBjqQ3(Wq_oLxCG3?(z5E3?fK2sdEqk)Nphq1
Z@fmB?!>;>5ytjh=7Xh9@B!F#ydT?nWUQpxvBXyFft_i%Fc?n~1(|0BsKM!Nt3z!&EH%jB>fEC}fkD(9C1-uHNOaseYCIpE^<V53X~efD_JQt=^T?3cy
Qw%E`vkHS#2lV4HDGBH<BeR84Eh!U;%5nj^*ufd88;uj@5&>U+P%3T_3Y!tcfao79?;<(tBJtR_uGlPMdVwfO+)Fd^g_t2l=DW9G)Tq{ri)j<8L<+XQV
!RT>fE}`S(T$=l9-p*eeh)@#}3_RhYgbkk1lhCzBVBp_O*cg2G!<%uSZ1T5f<XDy0QD-bYVe#_tUjnSf?E((sr(w-S5WH|pOOuy4OX=|Std$iNSE^`fS
G;{<fjZsl_^uV4DO7PB^db#R$SN**Gf?Iifg6t0!?qP}!sfmralD!24S(-GEhf-@gNgLoP5n5+1d8(zYo72s$XK^tQ|W3=0Pw1Bn?Dt#TVRlBK<1XXEA
Q*b)$oP=<%s_4y3u~R#Rs7)?1hP~Y^V2xdvC|-{KVlsqSE2*D<9;!SubEcOM#K~t%Kaps)XwG!_L1yqN|_K1pbjwEc`6rA*n-N-EZ7`Q3PJb?x0rl7k6
E?FbVg`%wT{eZ&#d%QZXW9ZT|j&fHsv{pp+<x=SIqFF+2`<N;wH4<3H|-DVC~DBhF61Xa$$TYW)TI@Q$-Z{16ggso@U_?Bf?>?e6%$r;M77w;MYoVwS^
z#MrNwt2elU`4ev63`;jRTs-)7y(p9bn4;vZ14XP0%r;*RzB&0Do75#gIk8iKr26u~sotp=!;F1;`mel%4Ea{sdk=>nn4N&u^7FygfD|@Gk2J-DB-w6p
%5o^5J{PC{k&xO<UiEALW;ZZE>`fNa>sv$tC|&SA)yX?e5EE>HRXC_OJjM3Hc~6-O<e<RFaIUVHcN5RYd-9uYC|$@a`S@BEaI&zQjH5qHY+qze_1_h}2
_7rdCqjb&7!SwJqITO5ao#stlQ>L)7a1|*gqbNiKbc(I#C;PAZ<S%CxKB_+CO1mGTux2|i03sOHy}9)(TlyiD|5X!u62%|C`+jYwif{l)W(M=e7Nt}=S
1yoIOw2%H$G_r94CIPL>kg2#?85FzrZ#^aLy-BgrqS1m1X{G=_?c~Hhtq>7ht}j&YS%zKtMmvD7Zk%g6|tEDf08^IINYlh*yr9+zxI$sP+-_1}Ms7oHc
)9Jb?yYvqsfHY$SOZY<YhRE(-c`fX^6@djb}|Xx`YA8WJDjKG%;nbAWvI(<3xP1QG%7xT14zzYR^-_6n{wkbz>o5H!o_UjGft{J;Lo|B)SImMmHNA7=S
K+NM5~H(PvErw87(v)a&Pt_|B;H6lLMhyyHbtG*X)BIYUHlVrO>QG_}|=Tl)G-vD{|JTk-iL+YZ~tRGUYo|`Z~CrOCcWCb^246FS5uC>6r{$=9~N?d}+
%&miexF2vGDeL~Mk%)z{?r!v>_)*)bMfXT}QfL<c_RX~;OI7|z&a37ToqATEAjGB!grM3LO%@2)>-3@*K2O+c_2S*eegwSEKmYH<9?StCu-}L7W4oUKS
9QXppxJs87#i^z;=vW1;;^9Zk`50WwgyLmO>QA=w4|qraySF$hYgjHj%Z$KU#%SH@~w^J`OnfX9l{yPN$ky&_4WdF?`%I___Z4^O${Ro0&1YiZarfV!W
~h<vtk($_0B(91c3n5+2_8lIpKHKGizq70h#JEWk1|~xWJU<qowrisIkahkj9F&2Pq@hBa3{EZ;<L1A-Ktob3)WT21PCpM9^)=`8?wg2y@5T54tWKJXH
9bM$ARlK$5VRTE|CJDUI%kO&Ufu2Za0ZMruP)+YW=1Ye|d7z*2NYnA$yEgG>AtpYHQVuY&VyoRc;fpmmh({FDu?U=IZ|^6~xnXKVeVy3F#5!WV@n<?nh
aGU^>F1h{}TiP?ajaUTAAx2y@|w|F0iq4PJAyXA+VV)rk&O==VUgk<3ONU%rzVMjFNUW#Phqh~CGk&0g_weWK-2sR(v*>Rd1lhe{u565r-Ur#qMUBhq=
&_NUd(=;I@#v4DlMrBvPk>7(7<Rz+rZjG$elQC~Q%YLvz&52|XW-V5f&Et0oYVFX3yJyG7E~-v|?P>l%UAx5WrTu&fewflHc##go8+=CgG5-?Ks#Yg@Y
q(z+m5SoKq%L*ib((r4-#no~=`da@KFcD;h-X{A`_YIHRg9z>-aBRo5NBNB6yq+&BC_Z;v-nn!QR}ingvTd9%q%=)!i+S9kiIGBZABF-pdufOF)%T(y{
RtWm~%s3y>u_{J4ZOgyR^j*9Y@MI_|J^`MBhpgN>8rZM9KDTFJw)h;5BLB;=~1|X}YL|PR!HgdfO<*8ANJE`HrsNRNa-c#e6owPv0%3&|?V-fHyFkVG{
KpERbHjg3e<0K41JoM&F+;RoF)RsBZG_pGr9z?f^pio@20CtjBIs<w7p^COZM_Hv;cQSi2V$w5HIw71OY?7(mX>-22|(_Z<Y6wY^<!pFO_M&t5z{c7P<
xQOWDTemltgav`dn7%y;zeBx^DOW9aT(96nZe=2}Eb-EAS9%6xJ#^OVV`DbI+GGL1l3OF#fLCCVjrcB}env}=S)m^yz+<Kq*Uc-ReI!}|`mf90sI~(uq
=hbeUQ+~|gO}7Df=ju<0dn@;NiBbmrJ3Q`?O=hC)rQJl8dvm*>@4BYu^9FQcBj_T;;|G=f$~m$CvEJ3C`iXOm;vw1E9~<qTO00P=n|QthDrr-jb)Ab7w
hX77Me%iri|6><c+7IZ+V6K}HN9fulgpJ}x6kTt{3t5|^S0R?{I<KpD@o~20=2aTYz9->urcj7@rRogNI&^-+?#V%fUZ6SV6yVM5$sQRU#!HFK-_=Mt&
h<80r>{&OnFi2#y)#SA59Z!{ik2IEETiE1a9V?#-W-z;`iY9IIe5{0ZeH<-Qttw64En>6%jwbkd8=vqnPlKfT8FD?JM-_B;0Og<EDysgH)Q%<9jd?8HF
MIC%zlE=lHutk9a=6ra!m8i^BCfwgDkl_)aN^iw7i`wm(*~UXUi(@2`9mi3R*k7b{-&y6N98kpAx<FPULpn{>2Z0?7u1Oe+kExKCoZJwEvqfwT5Y*Ux@
y41TWtpu-b6<e4`3S!*B80dbq8*30L%2~$1<&1A3Xz8!2Lo8!Ai5w2&mQ0ek=x`3B>U^9C234!Oq?_Ke29td`8cF$NiVgZEayqL!q-*(B*yLcpY7r5$K
4juDLl)t>HKf&dHO8D>iWBax$<JTX3nwafo@Q^U)>oHVMQv_|m6;&1mBZqz8`>$?oUEFqZju;OA3@<==*}zK~zD+=&-F_G6FEY63Xc*PP?FjhCriwV$;
-+BDj`fRY6K?zMqdj<I`b2=U+>=>So2Y@-^aCS9R)=Sn9=vj<e22_RG>LbV^f9mXd2oQ>WH*#@$#@x5^9w#dcK-7?dNVQe&`dJkHToYJ+^-=XbuRvh2_
s#;)3H3OH{M6#goie2dzqb^`}JFo3mfvqs7IdMA!X{@8kk5AKzgss)7!@#0lVBh!}HXUfXaqyVBj$(;Q3WO1%F<I$(u{<?(y|Hx5J#D?&MJ@qS)ywftR
N56My?Mk9Pch1$d@6xq(m8`UeYEAA;<pv%U2b<`mC0uL|n*r@ytgBFPaA^c$18dc5Wn7RB3+1y60-X#BaUH?6}-Ff<S+Tk4Lo*4;fAK{=of_e?Dc@}cW
8!2jIV4b**9__0{CqPB8n;}<Fl=j+M-z{_964^Upa0%WyTYUT%}jg`9h@iu9e{|AqzH;t1v6CY}9HRnE9gLT{(+8-NDNa73>=_j%jdv9aVIW+vuna0CQ
ima+5vj~;U?f#_-;ixA8TYjK2RqeSE{?N=n?@AJ6`G-Q^tj8W>%XQN=)-ml37xb(yur0WQu&pq+TRyFVO<vgwIQ``y?+%-HCOba^d$ou3M&Q31oJP5@R
Uh@JWR({SO_gbY|KslhZce)gFz{+GxO4%eF>BG6W_Y|n{VsS4J~CufdBYd;Ct7Jpao8FXe)JH*pnv$UR)n~TNzyv!%%~?2NH<UR!(_#QItGhGH{$Q&g}
$Am#+NThJkQ)R-GGch@d6R?d|#)6ajdn%&-0aR`>Pp+S8C4<I;cN~OaH4ltW$Ev+Rjse6h1}k`S1)LK!f34m_8v%z~mZ2C4b$vgLdw!Bi=Y3u%}0pcP-
u&AoUZ6ZLuGs@h#tu$8mN5u9`lL&KeP{DT?qFOh(s`P_M=M!xQra=A0TkR-EJo_`uP}=7F}eyPezEm8`)(Smqc$4rN~C<Hv#W>4M+fc0N2YPet6Whb+i
{E?zrE6e9f`yU*p(6}7SU6W)sSdYr&F+yJAtW{w4XjNtv{8i>!c^}Jb4@jzI5o0u=7$Ug-`$n&U@_L4X3e0*arWXukbpqTlg@v9i?G`Z=31tbWTnu*#{
<u&kH^T#-+=~(klsdn}E%a+^zJt_kE5fy;L;P;MqQe5HHE2_)~%YC<t{+c?rnTZC@0k*#zg3TC(ZA`bjanm8o5L|&$rPTrD)Z%94t69O$*T*|N+`%{8n
@nI*31@&4#Kp3|tML*7V*aG%=HE8L6J41TY%2n8m-?uJZiq8OB@$N5=G+Z8O`P-14vF`eTdb>v_aEX|FD0Z)j<Aj21>K0HXk!1}6Yc;00owMg{kId$rj
QHYVdb2YhRoIef}IK27w~-jIMzl$H48kV3EhA)HVpUdM6!-p1+EsC9u{bSe)XOtTfmFkYvUSsl;!f8-e4Wt^H^(pzl6{IYuY5U`H+yztB@?l_{*C5Us_
`)&zF}b$zlq}Yo^Fs;O8jNW*BMCGNSO2yF)A5d71<Mo0)3@^U{qc-a$NUFzG;VesEm8*=G%!`dE#`G~-QhPCqjqr;vc($n2fOfc2j&Knn46bnttKb~@7
2!3nq)LX220z2Uzf8BEOWE0yDqP=pO9^c6*y3+|yj*M-zM5pdEbV);O1J?yisRq(z*yz%tg>8Rf_lfY}Eiu192=fK0Pbkoz2isQ{0hwQv?2{4_hkE7jL
IKlnG&cX2&9jLh7Ly=d0>pxh`E>-}?g1DG4L68EI<|hea_~W&j`iSE2Y+JXpi<aFJa_<SOFzh3EnpW@2^|~}*qFEEfLCSLi`*m-xrUWCzz^9djw6<lSD
G4D|thg)uP{h-!rq!?=(<YWo7F>vo-2rfJyfvnPrSV;fSFPK~GQp@W(-!UTUx>N1Z=Mjq!eMp0B`<HPg6-fU7p_V@-9ZU0`Qxzn#pE9`kU}Sdh{?s9`V
D50uYeuR+%LzsnZp`Ry}iyldTiHOMJO9avj!MrJ)O&KX+=o7=vCj+lZR*gMBjfNjs^Zao7}zUlZ}O!=RZHo=G`FpI>ZX!XqP|-$y^6f{^!w3B}g(@{cN
Ms^Ba4g&RhXX&qF@_G`z+Z+K`auYa~3|j_lg)X32oy=1*Lduie8uzIe;M+B+KtjdqS<!2k8C^nb10a<o6U?0)nYRxV%Q;@s<mLT2W%o4rQ^Bwh`P2i{E
zCWk!!Hs@~wug}juF`pw<K<>VCeQ2$}gzZ*oex|P+L}_72=zIxh5OoxLcUxlc1P@L(DdwF6VjUACqv<mlz}{6$Elz<NTD6G>PmjNK!$5=y_0Qu^aJLIp
B;Fz(gCIUMRqX%#7&|unJHR~K00p8qu5L!W7VM}Xo#yNtc!F6@1?`)%AWVWu`oW5v_`O<joEWEmyE=GA-8HQ<P(gk#nJfEo7#?=(hYfleGNI%Uu8E=j6
Ljc_r1c>X!E%GJ&1b|zfUt@kvd(frQm?IFyGYJ4`}Lki@4-@#To{Wh01>kQ<Zp}CCt*eVPmg2}0&LuNf2^V#VSb%|AlFL!&Y0qBWFD4HB`rqZ^w<PB9W
txQ`8!x0-lwyYs$xNF#p1~UF5I|Rfjg(B{Q0E>6Y3IcUUUqKkB58KlH*W_A56$Dj|2k=mzM&(1(brliL1L<+SfP!pa9#fT1@|M$@PVsE2p+CiY;`~PEp
1f=C;#Mki3#yKLJG!@p~MG(*w__3;S!IS_tsvcn!0Y8XyveReXexasrr5w1M(}v-jrBj$_xI;8%H3|F}oY766ji6yca4E<g|)36KCcha-aov6BFZ?ULx
22&rYsT1%R4sby_#yW5LGwk6Gs+9Rp7M9dfPcbKl1S@oB`!dwu{rQTCzl{{H#S<Z?mFy8}kf9KqD&hMN<96lz_wjviw*A${~EMP~~Qb#+bOJq#H)|pgh
N<t_4$~;8HOsQe#*->Hm4%O$eUQ93qegccCn}U;*CGxn76$8U#2c$#M*t~ZZ54E~n>*ur=R%A*z!iOJySeSv%^<)MW+Jj)vZuU;4>hOTc*&N$UCYU`sZ
PP9rcf*bu95r9=I;W~0W?O42rn!Zk(~K&nOA{$#aw&c0PM}lOxk+Y}Cyx`%!q_YogvH5Z^JsS(%ym7l;9Bg{$M}%L4?j_mOjUWa4YNat839T}hZVi7@I
!()&MPVd(@Tx?=kq;E>R6SKb79isbSAI@W0Xwt4%Xoos2oA{L5RtaM%^z}CptbC+;GJL4Yg)dH7v~LW2PO3JESN%V75+Dh2-PA)nxVI1>LEtG@!T5^z~
Seq^^PYwt6?&lgE{1GY+=Ydc&2VaL0^MC_#+}Fytym2)Jn<IMfO|Yj}4Q>`vXRLrlmm6Q6pp>TD@<<++;z$CUBNQ3rJm!%j5!Mtx6Q8Wnps$c2FjY=zC
EGd5N{4Q`pSw{|9Vb?~e6)LUXoa9p73M;}MdMp)1^+dHC-Do&{CrY+Lx>^h30Vc|NMFHq@-nrw3HhFM2+7s$0`N?BNryukXCLUo+O@f0##W#hb<qZD-N
`_%NXI!e-qAAK0xJ$y4G%`@HU9Wkwn-AvSLm+jbd87cv$cY@xgqY=J}^`-nov7tMy*k$E8MJ>`1h7U5^JB|*p#<*G6+LUHy=**_ih3hF<4zN+^#M+YRl
{9v+cBlGS=ul_52`3!Q$<D!!=A7M?gizKPSVbt$qb6CWebfhVbuqNDYPXrmvzV{w4|<OCoKnN&<ew~O-rb^HXO5z6T?<ubFY|q~^iY)?aARO@H~j>4=<
x#fJF%PVr&?!~(sgtR!@CorP)I<S9Yy6VDxP%n7rq6-yf24gGu4Vv+ep@|mQ`4?v-n6S4lLgFLKErl%UeFI0vno)<ahdFhtH;{sF^ZTIM&qx))m9;Ntk
wVv(xV$ReCNg(fv}u<=c(inPDS*d3I)#4XPeZO7^FVau!uMb6`Em3F!$|)|E~7uu(#H`o2Q+y7)4#@FLw=ai=p$u%$FP9i~=Hs2C+IePP;1O)tJ<6JIi
Rn(*PDh3{~`Q<H;vFGTI(c0I+^E>&ToKCEWJXxqU^Y>Snd%bqg~)!5F)WsqonLLXbHyLr+0)!j$btmiwWGs^okGgd98i|;Y7qJ$ZVO2Sii#Pk6}=%+lb
X>6_Xbhb>9@%sI~8lUa)QT*^g{YB+hq%%6y*i=je0xU$c>MY#ZtOU!ngPmsKHXXTz$9K4@22{`OR(i)h(_;_l=>eMwJ#{vp51P=}oPaw;38U)w2VAt;b
(tA9IT*RicK2PLvG$uqT1vH5p{2Cp%)}EE8plICT=E&dW%y8_4IejUognd@>Tm_U!n8Ek*{nwvNItU+4=JV|E9j%fAOwf;0Ndhgni&-V>Sm5ysZ%4QNm
X}`kr*;#C&!F)#!yqj!f19^?ZiFAV@$6HkYu|(_K3>ZWuflJsD{i~b25!93txtMtweM$RF1ZTaph3$FXRJOvvOA&ib<59*ycofO?#V(jbRIJvkawE7Iy
Z_(ab+?c5GFrvv^%^fudmSFach$nv`{CBk&|vm`+hqViLxJrmaeh7&!V2utCYQXJ?^KG{!fonk%w3>B#CC)8N6{tCLmp2pV%3Og(2xRZql40jT2&mAM<
Tni75#qhtii?y^)Uy`p5*gLR#DDGbsZB2q9>Mjhr1a^<2st8}_2xy7)Ur;88&EIbLsX%-u&Mb^o?`;)&dN>oMqRx;!kF-kU7A~1ZB&_|Tsr+hY#gHEBJ
WNqaEZiA{+xE}j5Pfw|^qn-HfYBM&+6~4-1T=etK5liQFCvCp3LB*J%I15$w04r=^h|@v>v4N#3dGzSrwAwPx#3x2)HwbjHNUVuqYe|U-CRO<2itxkVf
<u$QccXfz_*<--(xbHwFtwt5iA>L4U+rTKttYw!3Oek7da_D=sgA2NP$_pviRuIs<inoZ3NqZXQ7{vhNqU}DAIPD9{NRmrQxr}X=NB5ie4_Fbf8=iVx%
1$KM|5X9_V(efzWjO4cJU%Bod@rCc(u!3&cATgk8~$q+2Ze`=RbE-p6%^(cl@Tk{(uW#jkK?q{+IBK4_x>IFa2=KzOTpq<}3fT^3X@U>PHgDA9d>Zi2d
LLJofH|AMKK_6VdCXUoZW7>3==R|96x~UoZK3$=6H%c1xm5-6T8YZ+zmpcd~us<S_eMj=JZX^^!_Vq(Gi*%XHNp@<aN()DGrW)w>{IHeMh_WJ&GAm8C5
!**>qwd5*0V^>hSMU>@k>;`Mq@)?14#(Zh6y+2|(K=es>T7G`IaGgph>3Hi46c~C`^H`Sco?4WdNen#f?TGBmx;yYMXp7E;Z6J_Yrkj{oXZp+h}l-0_?
ikVDc{oP_Yi|d3HdTdY?rv2JqUa$9hy?<l;($hSZoFsxdimf!La)_5(tvloUBR*MHG@TbJ+uv=IzQatY)6!VLP7M_1obF{zIq9qAe2=FLrBBD$Dx<C5Y
y18ltQT#2OP68kQ^M+*r*GYvJyoTAIQBQM^V@5G`8Us}MJ<7jdE|r>NhpZ+w6S`q$C20JAT^{r9a^1X&S*hRMipP?b9|WVISeZ8xSqM^-0TjC^-ggoA#
S=|r9+JC*Y<tQr~iWTz4qtV{`Weczh3Y6!2e$NGq3sJb^N}%^`_Nsht<7G4Dn7mU<+1033&jm?l5`nFR%IjHQ&Fs@9Tc%_4_ZcpO?MngV%iU+P)u+eC7
Mc@9TQ}Nj;vvKR>^~zW=QC4nDi4iOIM-UQh#=OPR4q^@yHvq?>a*py&R2FNW(l+jQ5_IIDE5qNeMuGCl-5S=~hw$6j?NbR;hpm~I0Rf64MizvJt@e*XL
W&8NSY`RHG9ef7FNc)frBqV-iFfMRginTu(Mj}l5x_TAbjxIi9+xwf{C^k_LyldNwO-DOYgOz|qxUl4EO_qWFj`2Kf&z4y;YFW{H=_rLIWe7zUM2lf8>
_x<_Q`5j;HbwB-jz1QnK|Azv~{&RmQpii<7$Upwy9=uT`#b*DW&j9el&K^2~E9P=9cSZwxIjdm0_jyL<jlIexdlSOBN}9Nu>(&T}i*5;{F|cwmnCm=eR
eRk?oJp=p$@aJf2cjz)=5jq?By&FZL9{n}FpN)*Ejc@u=cHjUg^3`VxI9vG9*{>$fuTiAx6HUBs^FwnDRdX9kdIj{uYr@DS8zU1M!B@M1Oo8X@&GG(7v
?Hun)E;;CmraLgXWLA`{fe!W5R{i*dFC_dYJ6EQlW-$S_eU{vf7&9=9xH#(-q@r!-XsCK(vi%7<n_#mf>0{xMgW+aHef%xGX4Y4UX0U(dlLv3o5UiN8H
+yWMk7?X|`O(gMxFS6joG<hl~(uCj#K`aD)L}Zf!+&wK<nl*bw?9MKZ%k?AKtnD9`uyZ_ipjBT<I61qLq9;6}C>Z8+;#EErYE1X2WX(uQ~JAt@bO1=VC
Xg;6eeIqGyvl^g5Q#3(hH(4>G~E`i4GdWOI2tTa{Q!xZ55B8R>}qx~40B+n80*@Pmy*EA(kr5H>miDTTA&%+13TpA^P9!QyF!*P5Ta(Nt{*I=~lve26_
MXruk0?)}zUcij%+PKQIYz693X9QDvBjMtpFY{b^Dk@_?j>ue<*;NL(CG?DKZWNjnXDbd&IqVE`-!^h315(Wq*)E2MjRCEZk(L#}hSMcX$jLMx4h?(>=
suGe!Fo^IYT?Bys1FWfY)<~f0<6*tFgS1wm;rvNjd1+9=7v^i!`aw01*z<xY92zR3-=*Ah*U*nVs5(ariN8*SWQ}Fw#%_OB%sADBt~}m=?RPiY!1D3)@
6`=r6m{99)Qur6e78^-i3fKHpt)YRI^7)eWW?y4M#>vY;Z<8i?t3ECHLSuWeHnw?ei4u$2|uIlR?6$qk6A%W7Ob7_nefGI3R2cP_s<}%P=Hs3|Eqx+of
yW2u@fpS2Ua4f?Y5;K<}hSj5xJ@0*px4ge5ISXn$=UU5^409%<Ezl*O9mfsB_k7-!RkHAt+Z$}KaNHau(5*Cc--#-MK|xZ%tw%og`%x##S0=EGRrxr{P
Rf{^2mh%ct@bT7!6Uxol%4LdN<sYyPxwQa^Z>s4eV!nV$39wrsAmdP9%qpFh&Zha=e=`@<apr7Qn9Pn0;gY>!wjS~`3J{>1KSi2J$=8GYp4^QE=1{-tj
8vDZ#XJn^ZRzMm^j*h#=M3c6CVhYw#HHCgCA2rq7>LX6pj5DnIJ0p^`Y_|o8zAoV&Ox=7mvrib<5@ZUUpg+*`bd0XQ%YRM@x-dnt&q&&mT5|m<vw^X5>
f8K5(p<1PoOmR!o7y9PbjrYv9{Et+@s=%*slEz!>+=Gx^kJ+CVL9myWDc9a!;BR)>CShsa|GV+0cLdSz(Y0~STb95PTXkDkKoi?4K?+UF?+6pu~D7pYT
q99$Ab|!KXEJ!&%<G^_AEE#Onjfhl3dWth{LQ5cvNSI{NcUwaq*DJmF-b<@9FC!3Wf*ZW4Ulw-(sg=;II&Mc#Lu08b!RY1<OTzszSDob14o+TR;se$B?
bQ!YD^7paG#vQ<xdOBznPmflme6sJrcEpxo_cXvXMg1^J5!?#eeU-2>cbE_Gi%TO5zT4vdcX>>&;|U0WjP!Tt3nDbQis9in`6XFX7K^(8Rm4t;OEF~27
mWxI8T$V|xJcXB;q<Z5|{xmi$BaIa1d==^fE=El2-hyHlJ5R@bpXfX7s82V%n*931NkAP>O_|13rI9G}Fu?NQHd|1I=f0e63*@?N5RScM?zL<}xN)9;`
rVjM?hH1$%7wRBih+SAA*UblYMAIA=fxU5DS-LG*YHk9CfDSwyRwOR=vt-FJg~!0-ba{y6MZW5B!|>FH^EETY6}ga9u%0>)#$0s7hYo4foOCKw!zZVSH
dG@D19I9$T&yA1AMOor&*gr9ZfqrgWXsen2G}v4>2PM$BTGHj?vf+;$rvVk=46R=#w>wIXEEI7{7{gXio2iRB283aP?KZ(UcG_%(gmbLCHL~%o?4~3a)
ulJUVe*6qXTmjA2E0H8#0_kb2}zJK;ce)D<Nyx(t5k0@8vgBT?3d6_XqoKev?kgYzcasS?^wcJB0Zh<z_Dn@8vgVUAQnMkIB9KCZ<Uj@smS&_wrjz8w*
=y&d2axezUjH8P4}h0l%By6rLJZK=T<N5_j^OeV7rNU|XsV?&UXXHiL)phQ8;|(hO5w(Cu`0_x#yQrIb;Ji88w9&!(n&a6b%CTY9HnQzNI@@1VontJjR
w&T?fjKg!^4y(S(_l)sGCQM+5ODQB+7gT;Cl->cUgykzasM1nnVw_f8#<gcZK`}gWKQ7ppVV4?QKd-Yl%p1Qd#b<WFs{v7nW8Ladw(WIK_?ZB`{dN7BR
NhF_Zbp%4no4}mVBW+}1vOd^$EeNCecFicgLg)?duIKkDi1@Nhb1BIEdeC*H8H~ER94Wn7HUd?5GlluiGc+MSpL?Ln*0teb{?S&dGev{ANJ3-9dnnFmv
CD#PH#oxsHqUcu=mHM;D=Jw7r|<-MQf)DiiRA_!b1BqDi=yj-b;@(bV#}QvnWo7Qgb^u1YtBz?wF=KZz{d^)y-Z6qb+V>UTqX*nq2igNvRG)<fW%4DaL
rj73G>+)@e485j6x49TOmiM9>36WVC2d6Y!8RkX3tHz*$@Wl^vI~)nqP9pa23KmGad;Fj5;c?=M{<<c6_wCX%(6v@QAH(bh6l1Fecf8j<ynDOdSrE5OP
>G@a7{67I^o}sP=i!B7gLJ80^HQrQ|b%=Q&<fVX1C0Bp)hjSbSf)Mk%VOwqDiy5D=W4z-f>Ua2ZamnoGp91he3Hw1n<vnQ}R4S<swUMx=IJgXYgnLBVS
03~&`HRK@v-K#jnvJj5?c6u)Nz4h)v;5cVkKaG8^*0tJJv$5}&ub}YET(OJSxX6U#o>{K4$3=zYk1GGpwb><_^I2ajRQp}iX%4hywzlC+{2%75{*mvVs
=Er`>Pn$2aSQk4#5{Ry$1A&;YjKbd(wvtZwsQ&Mlbww5Dxy>JOF9mSPSI`UDZLS^>Pk^End(bp;Q;=67Yl0{{U~q3I8(UaxHG*^H0EecTa+;!hr~M21L
Dim>LvDR`Q2gzZC9aThCj+?U)G*D*k|4(Bd<nMwj$o9Q$7wo^)fJ$U1T)ssT+P+>+SzmBY^1=wBg_zAuUB(U;L1HTG@#<LiS0~Ka%l#S^8)RkynzMS6u
E7fyX79`n-x)Wz@H{YHg{&Z;uk{#EE#(OvF<##rEJ|bLC2DH!=x$HFGSLy=1m3Vv$=Exk*pME4NTJ0jc8_dP(3zA_5ak8ePfAdFjs40)dQlE;V|R<b1s
RiK@BG7-~jV!Y(`3yXiGp=vlYs}aW@|trZ@sbR_4YLWh6~?@R178eG3?leLa#jzU*K&w?4uUGtaoVnw_^`L=SLScKB5!JIgVuuN*~z>24<EqHppca8x)
p`~=(QN^s0nFp(y{;hVyg5tQJ(<?K_e!9{;1MZ8;4`e2Mq2t%})mZa)(45&qC0Q0%Gx5V{`Tk=_mN5(!#3{71ea~+Ig*MKu_71;{MMJy0#wF5Jb<?_4z
zA|((7vTE*1dF<=7?B;Jcs-vb$%q{R=29g0N1*3YCnM|oMlJ_o<O5TtFnAntL9WbA#^lzW)ecs<pfV$$id~=r%`xugqsVUd?~o;^e%lf%v~cNQE9}W3I
kujmlKM0*8F?XjA#i!zhmmY95x=aN3e1cW)vtv@S_6rYRRFlv+^Cj#Vk>={T!PV>S0Mm<I+wQFcn`MGQidf#FBplVcS~-ZbyqMcj7SiV+13Sq#Mv-)w`
M-ld6XYnJWmaOgYYGHo{Ug_FjZrds<<$uoqffT1gArf#A0pOkxh5dNoHMGl-3OA3u4Oi^Il0pPp0RBDj&iT$ad+#*x5^5Q^d&>^~bZsg!@zC+KTULCyt
t-9xEkEl9A-$*d1_(vj9V5LNmiI#%=kX*xSIv+8SFz9W7D(Z?`2Jkb|b1JI_?!;3pzXCcBj&BlgxoJQoMBOrp>pjWA|3aJMTIzfqUXM>ZeCJTX*_#{N1
k^OJrIXo8U7As_*xABI|m?jQI@H$3h&?$GVJT#t+qv386-qog8hU=T<4h~vD<hfCR^0qHJs7)9IK0vpeB`7`exVSvwRR9B43_+GtH49@}dz$&$s`8o~<
LvL=w3X8_J>SbP!=lWX_mfr9f$@95{_#{7ja7#NKMy70k%a6tr%@~Yk3NGLSrU!PVitM-SEG?9|tOdrqegN|sP1z&jI8}MqR5ciR$_f`pMN$Jw2r1}vS
l-tCbi4$J-FPGLYo5_n?=%9c)?Y!!nx8dA^Em<>Hkl5S@d))pKI@tMm{<ZBU<#j$E5%rXRe26kKb_IJYA`*tf9IqN5B2JR3&~(raihdBVWem?K`c$R$2
AQLoc7GAAS)_Vc^&VfeycOv;bN|(Do6E(k`ZmkCr$BuH3OEqF^qzpqkeTX!H7W~puYW>@9VI0+7<QS$eUZ}l(HD9^9=C^A1Xr_j(o%i=a@zHz@RSRVms
Jt@*vImd+*nI1AzRYOjfykr=L+glhgTNF=FBJ$Q-nx0el*Wb8c*SXXnf)*>XXH&5mG<W8Zc)>9h-d07er6mUD2>q&-Dr+<Hm+aAQw2MmgZ?5tzjWFyg!
Gb@pVgc6uusOb(g|cj0WJNfsH5!RV}tu*$k8O~&|i%SB9KqW-yKM^c$OCa~$w9NEWo1rFDXn(HfRWrPxne;HR1KOR>{V5rI9#7K*LNrGu^QZU=jmbt{I
YQ<4`iPpE+N*I|l%tZc{qWp$|C`TPpw*p0HwKoD!VRN~3B^T`Mvu4aV9nbkhABz~I(0*n{kupMm+a)<*7#1v#>C959@odDGVNZa2-zB0^v^6q7ERK<35
g2C6q&YzKLm%~5CexkSQoQE&KpLBfKf8O%mZL!$bLu4M8q<0=7lgrt;z6EoNMi^mR)&?mQXO#VIWW?FJ+QToyWqj}e4L^6g_S*ERcZ+2Y{SB0F^X-K1T
qWo`Aji5WrpH`GW`*lTYDNhdq9U+a*lXzxZ9IPvGVd<nc08_7F=6K8l93{vg*ChrQ>}E9-?~A+<kvn(T8#m^oMo<k75mTPRO=Ax23y+v0oTnR4>Xy6AZ
2O$~eR<(A3UY+=B(F)Nns5bw;9`<cK+%=o#i56t>tK3}c|L2NUCNKOJ{O(pCd^j{4u;QGnv?#MyFppU6NsH~A<xk-VOY>dXFOG=?k6E^ygroDuNJ(-9^
f%69`_^ir+|DHr9-9%W0DGU35oLwvpHrl_7Dj<yBBtFQ<CU1(_%vo=D`mv#=!CnT!Z2JDyy*tFk6_3(zydAf`0-7;0C#vzS+xl;5k44C7dXYA&^n8wK5
BS4NjKFo-uYm2*Zf8u!aJcYZdU`MJ&pG`h8>N%{uO0ooV$+;Zc8&XEBEeE!~2oQg5r>m(U5w4i4IzbdDgnBmgX}Y$R;R)@px??h<ny#nz&}XR-fV#6Y9
62#<p+0oiU?d7Xm>cIA%I6E&>C8-wH_}SlSc+vKfseXm!KzA!xRmf7IpB@{&X}xXDHp}A*aIw8vc_l>9&D*t7&Sj1pm^<tlL^m~3&ekS-`}t-R6pe!Pg
>%r4l=M9(S)&#odKhssXh;g$)q;ilq5{b^~r)uja6(|u5D_HWlA*Qlw}B~wX)AgeHztk`T0n~JwBP>YQ5wT|E$B<*aoF<3w9sX6PPLPj9rybG<)=Bb8h
X^8z>8Gn#=u|T@R%034>7{^Qc~2^uvK;btW(YqKW9WK4;)S4p9h?&ko-?k^K-9<LqFpm@>n;GxSd&<|jM2Bg~DaCMh%L;-xWz$teshX`Z8av4>t49uwW
MM$wcT0mmQ8MxX~Emrk%(gR-|sjoEIy)ue6N--0Mn2GFAHQd5|zh;d`6=+IUiH<HG6Pv`p3@L)=#8joWj$#b!SkBw+EG&H$5)fix$m2G5;ox`XeP{!PO
9sp=SJ<8S7spoQvuc(GMTZxR=$CCMg(IElDS{OwmWlX9AnVtYRPd1{ZYBPEZc7$9)-y?RGu+EWx_rxBH@=LX6)ILt@_xgQWTO8oN!l(J&_pfAKI`cf7(
kh&9P9f?)bktJK<I~9S37fLj!;w&dOU@3^OyN=!kfW`^n$b`2xKwwjJ{@y17|-%OOe}1Ht9HM`g9yh{n60b6EtL2G<8pmBM)8hCnvBYrA$Y;_BiUQI19
jF1u(V^u?#Di=clObwkL*VrY+>g1Mx2TbNh3^8m@R3&#09;5w_{8=0pf$<el-UDQsCejn+A*$lnZWvVo-u5R@;#*lc@f23mMhQ*1FQfp)yzkkL_fJWz0
EdQjo(f5ITtOR|ekC#V89n096z}%(1i?RaqZW&Ri~z#zI(I7O!)te^iG13~svYTo~@w({P{%TxR6?L1o66iR@KrnPHfRRlUWQXPV%MdZ0l%XKPz@*1aQ
EpQ;TMcG*}^OabydHqiqZY>s}U&Z_Ztu=T;xaOQkyi(<0oIf3Dq#s(%F0|eU~gJpPJ!+cRhjI!6#IamuUhWa7Hu!mK!tpE?YyL<0X9)}b_{hEdN$`)st
F{k&uCWInhfJ2FqFgz7==I;ALY6KG<V3@Omk;6riz-t|p-+V(s{n0tkr8?eh0qso!Bety(GYp`>g0Nl`aL;6$Tp<mT<xZfO8H>%SA2NPl%79;^{`szak
&#rIlFl|YP#5LFa2A4Q^Ntvipg&qfFzsRx`BOL`IU+kkXdSh{QjNS5gY|fFhB4no{DItq=Yq7u8HqbQ<%;HH892-M*6@3~NK^V^EQ8az;$RVtLQOVhh8
uLJDhsE!+ZBdtM@9W9LoHxQC5K3?aUJ7gB0r#f$7H!Q^Nvf9Ij}PP&>2O_Hij`s7ONBVp)BXh);M#Zjz<}^CKQU_dR2{pFbNMZ2`84IPQg*-(!QA)>Rh
fEX*WatdVW-V<S#wi7A$Pea)YJ2hk?v>b5-84Lynd*+|c^Atzvd4)_`-Dsxbm&z^IeOUI#u;xG)LAT2q6H>~VMBe~x{`k6W^Pwg-oJeFE^D`*1M_z#8$
^7~|+c;=<XT_y1PA%|sZcD{aUv#o59r*DhxZL7^`PixTdjpARP1(1aQZ=*8NGQ_7RjwUuQ8{%rVg7A%Tf0;f3#%zTIV#v*G}4_In(@BQ&?=bhkzvH>oX
+wmBL;&}+StAT6@vZb4x=uW0^iU)gK>h+KQKsszBW7QGon$%M&ROj&V#z>`pitfiJYfh@|J@nOK-{y{F-h7j>V?cnNae=3fGagLVgAH_7F0>?TE6+J0Q
e(Y@r<H~@Sf|{+QjUh_)~AS<@!e@)2WZdoa*sTGJshlg8YsL`48txy46=9x7H|?lbHAl585^rAS7}KMSAEY!_RaPo(AHIEWHJPdDq@@AU^MM64Z&jqO)
Ms(0_<&CH&iA&ZW)X=dtl9Pc5pT6ouZ*Z2&jHsiHS~#r-i1L%u2oYer$Cb;xMI3<KFWHc_nq00AJV!j8nx{JI9@baWb#%j5wa6{sT4PC|{8a4yxygXA9
aw^||A8;=yP#U*$@&ot*&XGAZ;jhsPCJl2kAqBY(TQUZKgyTq@~958&xZGPGVwGonVH*8uAU89chVqe)U4oKQOnI?${s*;3|?YJ!uO_F*+PC42+|i3c5
VuNa5Gg0{NK!x)6)DuW=>QGayUZe^|*P&D-1Vx}p+?~ev#M`z%U2{}PMW!oBfD<W*>BXD83<+zkn2lHOln^KOZ8Vj+<omu^4thlkw42_vN1pBmN;BmW6
G%5CGDJYfU96FPO5(yNRkH9&K1-RZ!x^yRGU6ack6n{IwB)K9lvl;};dT4AX)yYQnL+NsnZKrTgRv~lu{qYgENBvA{9S`@O_c&N#<3fRmm|w|<+%WBKG
s#c#CYS^Z0E<Z{)1+xflEHjD8NnltdPiXzh%u<ZA%L-)4mH(svn|jGk~0EE3^hqTNvC`At+^8Q-}?;p6SW5kz@Bsy`s2~aRugULB7ZXz7>(tFCDef)f(
2FDa5fN;K0DMvfUwKdM%Ygdxjez-`9Lx!COpz|rm1uhOo7`0$ezr2%?zu_F$7*hbYXEEO1Qk;vOLfO0rl@(iuSuuwGd3jh%+K$gZLpW9G4pp%N<PjIm}
gC5mbOx!W81(>6ptb<zayC&q-LhN6Z?f`nCsz5Y=P8tafZ^2$4OG<N4e;3|1XYQTb5_1{2i#MCHi0CE%yXA4Ylz(_^-_l{F<U!KBa^_vdr8Sg^HP#Z2z
*^98b0P&{bsMJ}tHq;iEw2hcRnd?Zb&5vtcTybnWtxx=NUd*DGm=u^gV7w>a9<AxYlTO9-LOeSKuYHgxyE$1XW#4{qgJFg<UbJX8XqM--_#LODMW_%Tx
E9PMA^<BWoW+v<4)a3?n=BjA7Iz>DN5OcRMKVd$jINe~(c@tp3ZNA;&Qf#_3sQSqidUHk+L|Q=cCsW;l5fZ@5m9VaPaD;&dcbndtkq;5#^ut)xU?>qoM
wyt=mYZ7RAuKz(g6j3IyanBjM8KSkD?!Xx=6+DkihkAabx^*gCs60uv2rk`bE${w4GTYkiaIJVaSjJfUSWm|&VD6BYr!5ZF+^z|B(};ycdL!<;b0!<U<
q*>^_M4CQ*$Gu!3@p-+)m4WF5rwu0#KpCh28QQ>Zk5JKT=_Z{HsUI?>#@-M|R&<PK-T&!TgYL=lPL3;k}ygdp3FR`B4EZLDP*I(a_!JN8C`5AvW3d^U>
YsGnwXZ`Gqv!-=9YsfYMf{VYI#Xyf!5lCs?{pbnkhs<W>Wo-wZ~KVcnfa%8<+oLlUEV&ue?L67jjq723UdB(rC`V00Sz_nz0Lm{T#TEKlQm&qFu-64i_
0Hnb&L;ZMNx#yc2}c@`JzYE6TcO^sl+Iv;JJcMiirD4tHRn&xgUg~mC(XWu@IEf}c9&Q=I=I~w#6Fxo%kjE`zR(?Mu-n*Id!Q^V~E&w%KnemmQD&Wt2u
sGr@-I%x<?-_C_y2~)rwduabv!_Vb-!x96XbRZ0erXffh#R)+VB`;W*S*nfPlgNY22s?(dfqh$=VnPM_+_VoZ($G=72sX=MA{|0cI<8SY?xTJ$!~@HaV
?D6NrLfw9!Ff<YyQ)G<h*vqyaTY}2aWZ7a<2mXl{F7T4J4lp_aI9o<AUS69yn@cPAqp^;n=LdOCWeMeR(yi`qe!La&=Xd9BplADzf-2m4m6hR+*V+Yow
)a(UsK?Ee*(i(xq@+$>XAH@q#BIvBkGT#B3OcFo|a(D5}^_7&ZRAzq!xpDZqAHZRamxi(03<pTcZ4(;Ojl=2eTdrd>7d}>8+=hs_Y9F6xl?A`(C|?R5K
wn;K{3rkw#XXOZ=|O1Htlf;~=j+TT)|w4sb=E!hM!{x!Qc$7NBe@FeGQ!7x<-psDZLjY8X1W7s*rJ9D&}3IU0vz!)s%0x<>MYiD&GG8{Qsnhp0XnV(uK
K?9#F&D@c(4jAsr^Y$~=y>%8H??0~uV_~2;dfi3kZp9IxZ&!7Z7#6NgV#9%WVBfcE@vq)HE3^vFnevJ4Q6+ntNNBqY^26ZpPEX+rf`6A=U`8j}#$rkaO
4fr7t*FqmIr+r%+dYFT8?xb75AV^h9vdy8&8OMGN#nW<T%h_^cf<rhT8Bxq`>|w5-!$FtLQGB4bMpLR~PyiSJ53a?o$*8z9qJb5OJLs(sWF%nysm_s@J
2u?mlGmgGhWc|e5m=)dZ$f+s`YV;wr9FgIuP!u&$GSUkT%31?(bd=5FdH040E?$KEOOLO{ac$)RHuhz(n*TBg6hky5=p>Sx4=|pEG&5G7!9eDhw2R%pB
v>lJK4&P-7HZ(2SmdWxH4A>eK-ea3>Eu+f4pN<w=yg4;Gz1**Y^o7N?mOUdgSp4kEn*w1}MRWptE0g4Tm0|QN7p9ml!0E88gYT7=eh~bU@6|wSJJ}+UV
TdtvMJlJ9u!TF|J@b(s!g~Cs-V!xgcQ^4C98~F>5$|k7i_E;84B3K9_K$vGZJ>v&R$1(1<Uqqc>nQQ(s${w&~IkZPy`^In7-HT}-DiQ8x!>*vSqwn3O%
ju*u`V)^^iw3<&NNKnEXebGg@@r>I}4Na)WPmr;9%p*a}i<-i!s_>ncV)=~xVggisj(?P~g=tBjlaAFwoN>Fnxr0FeiLNPP!$lfq=s$f3nb(Sl*UokKr
g$zw|=6K-3BFPq(GCQy?z)jUh^=~J`M>|p90;;cA#(uV95g)II8Sqzx4F`g7Lix;tEb{*)>W}4Bz(}Oe%iNitCot$~V_ddIi0?sH5n)ydgGio$`HsU}0
r8y@`Ha*L2PSvw2xp@(N}f?oxh_B|OBSpT^O8|@Huk};&+VZxoGF&V49XFhmrfU2OKyP=ae_3tzP`5&&p7mKH5SG$FdQj2yl8#0<$<&E0Rf~GlEmT2D3
xjYfa#6~FbmF@H9Va=6_9b%|GNAzvp8?HHG!wBNFx#$Mw1hV4nb-oc@2H;FtTPzV-9+j30ZTPp?--x${a@w$FQ=ADKp$igOGQ3W&~Hl;Fu4I^_&J;v7u
1PYvQe|F*MN6vyCyAk7G@pTEQ6g1C|XTZswZo^PL^1tdlXS_a`vo7}ity9p;YUVha|w5cDGq$XuowtCc_@KAVh9uuPJHkr8_eN1b-fa!S=rVR-0+TuP(
C91xjo8On$jH6=Cz8f=6^x9abW2<Lk9(&VHi>Sv@)kT9wcqW=9P;1a6u#euCXYQS<-BuJ2)8DXyM=5~Nhcm4@_by8WQm3ZFrV_hX+;FO{@Ix#02P-UPS
Gt@X~V=K2X@SZOV{0*N0Xuowe-W-}M_IYu5=q4H5WIJ?engnr?zwwFg$MNP%1+(VgfAoeQ>~>C!PTS6YpQBfAQ#kn>m+u|S&^m>aU9LN!Q~pD|x$tsaJ
Um^FK00oj%e^cq)8^7YYQNp!0se97!5eSC_2vz_?dA_}z~zYF-2VKNw}1OZbeEeYhxeXC%ly$Bd4WW0?(SXgzWv<aJ^t38JpRHzKKkUR-g|3O_)d0%E^
p;UcLuSyzW@{H)}MUx?Vo)A_Ge$Y{oFTx{qrx~e&zd*zVmtX%SZq4*Jyzxc5ZU#SUR!o+$8SJ<>$gl-}qysNfkKojZdI84nb}w=!&!mlIHstss4jEqBw
!^MaviofDj*+=?;m|?C|X`zyJ8nA3pjo|M2$DKKtvRf9uf?ztRG}`{`di*@xTz^refottyRRpZnJ1AAIBXPk;7Q%SZp`UpAut{4d`A$ro?meCvOH@;{=
bP2ai69J|c2i^xHKW0%DzZk)==&KJpVF8h|>Jl)kzylapiT>gQ!>bg@mVVM^<c5+BdB=n7!+#rR}Mmiry8}|Tj_R)VBH|sv9n19m>_2}C_e)L~{^t@_F
>UY2Ky~p4A;_c^t)cpI?zj*X#KWy-k*nX?+&D%fuD`X0E>Ycy&6jJN)Ti-;QwYRs*`Hemo%$qCbCoU3ST(L3F^J+Ryv;4<zIJEsYeye7qMiSo?$>p}#I
Te?SpQ&WuQwhAUN=VS#?|koKrMG|bg-2ieDYDW#Klst@uRi<u>qzo1zx|7^{5Hyg-=N(4nC+>#uCCSGnK=jNutoOS{gx{G57BiG?T60E_BXM2QTmR6kG
}DbH&67q{ozmF`O&9a$9?Bl-@g6KU*CT9Pa4gTb-(o|7o#@&@ZbLK-A{ev_E&#~e*N}O|Ll4Ow3<%hi!5++z9-gGsW+K(^HicwpkI3lGBF~i<e9}E++6
ky`kUhNOGIIwQ(Vs79LjwWr2D|hpVt&!@o<Yar%~~Va!59`&f~9r@6qSJiqyLCk&unKzWn&Due|fCKYizy{}}}xQlnA7*u)p@{^nD+U;g^zFaG^+2)<{
k6q^W%>^EZFfRA4+(RgWmvpwGgMegj~2RAS%{G=>y(EljTTG20Yh=866zTf1<!zA9H8}9hZ_uu)|*KWW4Uy-bjzVpf3ufF+I4J5?dKSA8}{l{<p=STnb
JFTxhAAv~p$AAC#E#tlOiytGCAj`h{jUPWT%l>@X#|Exd0d5+{D#|Qw+-k7jqw|^5Fiej27b%zQch5O#tItgl9FP`yvsRGZxIu=N+nj>@jzUc$d7{-Ns
ob>WdtWR4Y$loQ-?WN1219XrgT#O5SKoZ}7ytLKfBtRsk9Ys{OZU~i{mPebzxux;Gd=oG|A0(<`^#@U{_ZDRbz4ZkmGe2B8;KrV#lPS*W05ycL}+&-|M
<-ag&Hzr<ABdL;1BXoJaz5u#*UCTIJ?VAhiA%fH-(K{vDuc!o}d46OAW{%NZK~A9{=obZh!Et);Ne`&^1Vxe`h|p;U3)lzn}b@|K*vxwYyuu1nn^Lt~+
6Ku>|69bmns5gPZ3Tc_z_?TOJ0ny)Sodg8Hj(AwgP4LE=20kWgTtjeq;Cx8DB6*Prfm>u^t{$}Wkg$(2Qt+#ELX`4i8lnv0Z$|HO?N;*OI$tkm$_Lv+n
UC%zEUFa82$#^*ib_LrYT+w#u;_z^;FDD|y3Ti0$*U2<kC%_=F8HTF?UobR>tl}j!=gGkfyg81sdPk;MV9;D2}%ZDW|9J1N((b~`ZTAPwl$UXjt&%gb%
H}Ci`+Cx-cyz`geLr(hWYrkyi@b;@;YIpe2*MIc*t&6vQ_04y```?<gD7$?BuO5Bj3%5V`G)gSDpZz8>N2^d1gx3s>>XOa=sZOou?E|D;6PE4%Kh5czC
L|mA+r)ACzNpJCG$Bx-+6MVBD$t9<iIG>|a}6&>rP{77?Vh?qn;218q4bBOM>cx&$+s@f@#fR|?V7mn7$4=Wn=*HH4{pxLKASy?m%Pnzt)1}aGcx`h{C
(JO`8Q8%rYE&hn}u(`{Np>4w1IZ}x$mMMTZ29R`Ohvk`10*net1p8XrU$%UnOi(&z*|tS*3(BZh|8JDsr24gE%OH%~KoMNf|%CoqmG0vkBFQIjSn1`l8
jlU;owZ&;I7^pZx5GxIxxOOn@YM=WjpN8vXf_^naq__Q{V=%T~k_4YOZj@a>=ed1HY~8bIq@eI~x}Zxd*HC-#t(#D(}g<RTxxSu`&Hq_Dl{_MWQuS)ev
13XuC<9HvbKjV8}&7kGyx*gZ_#hxWzl#SL<JR52jK7fp(7^6Ni+x=FC;=Z5P4;lHEfJ3s#OM*gpT?~?XzZr^N*#GC);{~&JO{^=JH1OEEwpHpY1_V1}*
|NQe$j8xpDn><Gw{7;{5QYy-)PwEMT`tcj7K(upiC3S+f0YF~#i56j-p`s~o*n8^~&_OQWfc?7`<T+k!F1{$!1ihCu!GXY^Rs@exN%-bpqw=Ov3yJhZu
eL7#$rm1f{Yy<yf97+DpMD$d8eV_CAV8Meq)jceYxHX%+VbJ!mwz{gMD)2uj<$QDer>9_uVs?$P{kWObRQ-Uy~Z2cO78Ff5_#7<KYZ(276mt``?>KNw!
P%qHbq?vyXK^KlQcB<$#1^<$<L!7P};f>^5>g)e6nL`1@!xt9G~ghmhTNOWX@*Sq~0so$8RoM(a3l6B&%GZTDG&1w+2nEd~>ORQ8An$PATr}Uvl9`q;U
6ng<Yhw_b_=sh2Qz%FW-LaACVQ2<hS4X+0zRUe9#Dh#BX`~{r93#`!j#tl#Z>=pa1fUbVgF2FS!~~$faU$XnP;*oCi-Jkz2RFz7Tm^ptPHFcVB||sq#<
qSogig_8N1)z}Q}6fe$kFqwjwD-9P<u!&ra$C6p9yKlPQzzxYAZ+I{Ks=)NYiUDmz*%3q+Q_hNfr@Lpi=2hFZrN-HPu{38E@n=FC(g{{zu?Qc>rdFZ}S
!Q{q$r3xavm#H99?}g!-H0!=X1uu9nS3&QE7EBtad8G<^FVli<tK$1A=(dorOu;MO%T&;7RD6MgUIY0G6};fRTm_Sd!3z~kZh}{;Ai{f@3MLJczCgjGV
YXMO;05pHD(Jn?f=$o|uT(+rWm?c{>$>+<&}&PrSEk?<@8v4^qD1etndy}(_)-(S*CvV=DCoXY7QN!VTm@gmqFx*JuT;V0<;GycqAzmMhSgrBi(c?vu7
d6hE!fnC!7EkJeVG=#*zW~-FlpC)WeQ&LUao>KDz=lhLwltPzSLqnY1{o5DCoY@O6H39aus}0C6lz}?<-Z%d$}>_y^uwdwzhbM3VJV>MUytwzfeK<m0H
kyxh#6^=pSy+4=;l!zt^38lM_Ek(P!@@zPb+Id$|p88<iid=)dwd>Y5)vP|@FuJo#ZP`mZ>hY=ceSJk)V7PjVZ+ZN<9TB0YZn^DhO>Be-|}<9}}+xc%U
NJevz~Z`xsmM_>4pw}0{lbQbB<K6z^&$KC$bpWObcc@%V+1p0Hd?)BaJ2JmKk`DZgt*F1#_+NTwp%MZwW3v|WiW*@}O)A}@M9*jPD4wvpX_T`a4P+T5L
UZ3s%ug}H_uKIYtr9R$ArH}V=^hth8eUgt#pXBA}6I}Fh@9E>dk3PXm)W>~ZpWtQs+lSZ3`>6DJss8ri^+`S|eO{`+dH3}3UV*=PAA!HQzokCzN2QPZG
X3qt>yvy``n*(sOYZ5DyaInqJ~Ds%@cOtPl|C=EKKStZcpsHM|3CTq>C8t{q+TbE8l^6SCvX4s&z~PNy8XeY+j&J)#WsTf*$<o1-Oqlr8C-tzEu`P=XF
qfMgP*oK{ib20C&M|t_YCJe8#{qc+{_+lN$L5`C{mFmm*Jz!1lgsI{ls-h^fIN~ytYGj4=&^C&nA<uLuHqd;mZt9JEzloZcgV?6*o#Z=Pwh?pKs@`pDE
p(L1LocHFY?C(@YvYnKNpN^B;cg?O%TJs@`RT-cxYDN12Nd7j*{DrjTxOzp2WfOck|5eZ=#!|I??Ro8i37V?S)ihnrU7$wc_mIal}Q50QM$EaYdt_wJ{
^_py(?{j2Xj{`xmR_OVOeZ9WC^=<{EGdK%sQ=*{QM@cg`Y<6jpXRQ6v6q1vTC7CBCuf2<wRz0Ar#xM>$|Z_eK{>}V%tx_5RD+mE&&pZe@KZ$I<bPdDzm
$;8dSzj2X(C}x^n7N=GdDYu{c)}#OH>qxl9ZkH*(C(}QO>CknLzxel$|L%+E_wD2!`u%eQs>mmtXQQX>CSPDKgUAiSE^+dY-(1#i2EI1&^D{odh4zp#3
5@S;e{;oi6O@m>@we^7`*lq1r+@a;EbYf%P;4~wkbnBKW^n5tzwr2Pe~6B^fAuXSF2S<&&FxQr+zc~)?z_!07lED|#QxILv8juujqRSBY1{AGiTx(7pA
P8nntAxU<NGZe?9Vr8ut#21rfuifj<8)ok;WHsni2JV5IGlmdGKs%>JRcO(z6Y@?AYD?XnEu5W<0gpWpeN0b(i7WmN9-41-!35&kWQC$Y#H9?erWCJpb
W@GHwP=pZgTe(-GI(Z-2XWnRcZA@pr!1GV=4I$ISq4GsgOTbhcIE`OnNeon~!>aFa5-*(XVKbN%4NWmXkMHL`&7^n)c&PPS@n_RXy5dy~rZLy=E%%2o8
+FZ{)`y}BlZs~nr%&e>g8x_o*pxO{NzkMIXQv@-sne>swuBXv2_mm_mIvX>)4v@hNErM;18?<Cq=iS}Niy_sx(BCkKSt5EGKRC7D=pnEyC|L$Lo<mE_R
j`ZcoT#oGJNZ{=Y(Y~~|6Yc#(y8zLyK(tE`?HXkJ6M6lqU6O3qq}ny9cFl`m-3RTle>swuBXv2_mm_mIvX|pUmToIcx0R*a%F=CR>9(?TTUolTEZtU?Z
YxB$MMp2~Di<Mo7vSCnxOV~WU4VNR;9k2Iy%xXM;`dtoUW?yr@p~;|uSM*&+V@)EUaNht#qYKFy%xWJ!S7%2`xpHF1;2m6@3;8<7Qf%(_gnmai{EeY`z
?OI#qYQH{T9F9;`dwpev994@yQDsc|jvvG_pk_TQstTAzK)--Da}gX0in(TTrqEC0kIk1tnWhvIQkuQ0f9oT|lW8lxjh#7L;m1sTP!KL8%s$YC)+Mlxj
h#7L;m1sTP!KL8%s$zJSsfP`U-BTTr?MrCU(C1*Kb1x&@_MP`U-BTTr?MrCU(C1*Kb1x&>t}a7+uwv~Wxd$Fyc-T2!V*Wm;6GMP*u4rbT61RHj8`T2!V
*Wm;6GMP*w&w#8#xJhsJSTRgVKV_Q77#baAMw#8#xJhsJSTRgVKV_Q7-N-<ZaBCb?LT)B$4k`-}fE8<F5#FejzD`62=#%f->*VoH>PiW@}?>r%%C(QGN
dY*946Y_b&K2PZ93I9AHAmWO1Wg_BADa4gih%2cOS5_gev_f2Yg}4$+^U7Rb+4i-?xl#>r<r?BjHpG=Ph%0F{uhjLGZePjk&*YPznd>XtzP9UMsf4(43
2`M8qJLele_ij&3dEHbh$}A;S7IQp%s^bJfw*!5aU}=h8t%k3-id3#6W53*t|3ocW1hGMJ#meC;u`kEHSURP>=M`DC9cs+T*H^R#xHRVVB#9V#5IJ8YZ
wyOI3%utNL(Y4xP~HejYZ-bjKnn>$tx~-#U-z}<Q12^;*wWf@`_7damXtUdBq{GIOG+Fe1db0QSus{<TX6WYkZQ|U?Q(!L|)^Fy2b%@jRWc$2h`PHsjI
(I7k@$}Mvh9Y<^vI^%J>hceaxNbKYjim-YA-)|8nlhx8e0VbrLNO1*EZ5lTDBAg+0Bm41@%%_!3}?wP-ubfMjZHyV{g9p=UZeJ9bVmiTYKERiHboq{E!
e7?+jlammrN-dht?cEAfa!Wa+u216D#kHO>GwrGs@^d1p{)iDz*3G1)%Q`J>^Ovsug?#yL3&Z<+NggCa7#tTgESoZQT^bo$vO%C(Zsu$^WCl%99G%5O6
t{dGf?lGOLlf@H$*o#!JB0Xas2+Of;VMjhWv4kGe+m2si(qJitR>h3W?9>HCxxo0|;V|L`e7|OKF=aiX%R{|K+nd=Tn>igUUrlXI$b5`u2O6<6W}G%Kb
jm&SNk(b@h*`u8`-|mqU$dBGM3Pg+r;4Fh{F=(dypNq!CG7%xO@)l^)w#tKuB@MVVYq~>Tv^yg+%PO;XIR+j@Ypd766~ONi*y`Wv`~oHG_<mgQ0*BWV^
_)8*+j9b<MzM_gNa_)Sf|Uy@}iqEe5W4M#c_JT(u!73W*3BfHN%#!cJ7oS!9`rB>PS<Kr!^gq`g)<Vf#YD6UG~<_u+P+NmMkr>oW*Ay+DzvxE>83ctAo
v9XXJxCW0!K3dW)@o(0h~4BpR?q6<~|{?Ds8e*{?fl)E$qpwOZ@=o}A43?7pC|GANc(t`Jm>4f3)-=;&%zb(ulxFD4=zVek3t4a{?Yy#Ylcs#BXk-SEU
!pMH<n-R~8<``>fty$`tb*?I5*SAxNd@xce+gZIJz!#{lAEg(@P{2Mo5@Xy%*@ZmS;w^HE4Zs7Z^|66Q;t#8*_xf?KMM+Fr{d9#?TNX{0uiK<Kjtj7>N
az7JrnmzLxUmBX;N9UQLEobXI!s4#jvlc>xWvnzL`tvkVk+X9+;~eW51u$X{D}P>MwaJD;Pc~uLkkyD<&N`bli(}%rTx6^*7Fh?bvwUs}CDf^<d!{J$s
8ZMh?%m8EhH>2qJ<`Q@d>A4!j25;)_RAHf1v7;!D80+GHg%3oo2+&^6CN~oByKwj7GQ-MkR+s0FzM$=4^};+f+HnO*Fz<T7(-#ztV2*#&8S<ex1<hgq}
SWk(cWRF{tP3Ac5!q%3ns%lYL_QOgP&F8rn4cjZL|Ye-E;ius>04D2Bc_?Tj%&#!50_+<=OYf;E}-64&%iY&qlO&JVvWptPt&F=47sQ3~VLnVmX}j`x$
on|44h2UT2+d%k#U`l$3(L8DhYIO%vGIG*S-eP2aate)o!#${O6aGXM9zReGdna)ccbd+)V=i(`%{49l)FA0X@a`}oN$tOaZgKa!4r*%(V>u&+brkMK$
<ny_-C(?P=T`;B%_To&G`AU@^EPavC7?$@>6Spup+KlVo^Q5V>1Exth?PTT&z%9wZRg$ITe8->63hs+oL^Y&yE`Lls!;w4lWeg&k1+JkA-70LCdy4qke
hK;4a)lDP<a|RE5P60u|3(0YK(kIoyedEIPC#pfm&fuqc3)cuZZeS}BI2d2EB;@WqDeC9f7Qp})UL8qqpRmW1?=<~*&X8wHh5Ei^R|j=W+!p=go`%4Hj
akIm54LNeF%kr~L;=a02~9l(q>HKLY5{ejL`bjCcb6g`(?PVC94XQqCG#d}YlJ@M-bPbYd}sU?3qX?!0etH;JMq)xycF}1XOOhi*}oRXih!@&O<`+a$S
w$xWM#I$s_oQb$@bZ8Re)ah9(<<_x*pOl*3fYKZF~tI(YKWO47Ay7QBNmfV_;;u74bvKZ}{$OOvrrDgq`;ruie{Vj{#}dY0GZ@v|V@2JfGaTBD?eQ&+J
(x?g~Hm5OcZF(vAD^D&LX(oB$`Zi_ygk$`$;adj1&Pe{ZMSJd|(zFj-Kr4(!@|VJ_@0j?wqyk`S_`&M})*V>YM+?ZbaPhn4w%?CSrhE4kHwBs<UfiBGW
Ba)<Q2Z&Vb2OW&De7QB@vDQL>04X}kcPu97;L)wbGM~2FYfmPsp@U%Zv4BUDSn|rX`H@v0s;%bXc1@z`UJIk#&4%pfIDYY^TAXR=(v5JJX2m3qcZ;#0*
T;7fk8d^ryL0~BXW;)^$0G2M_W7mJV>K}LY-~R{t_uu}B_AdL%U(7AX4M4uWB+lj<Do-I)nAPl=2bg=I(p<i=6_yx|f$BKs8zuC+rYe6lgoR|}d;wR**
v#VEkp=#D!?`sA=0XTN(4S%zYNU?@?)`SvcszA+ze$nQJuY?&02Vib78(X|34KhK+VG^J4FRa5^5P}lL~*=t_K)v-7prncdDYdnLjksmOOrp^1A`Z|ih
RCyj;EE)B&8-UHjFs>cfp)p02sQjY9lb1i}#)8gAE%RU;*Fy#-vgxf)kZl(FqTeh4EK;sD1NfJILCmq(aR_z~ck+*{dHG^9%X0g|YSU4Ld7|?ROCwz}w
P4EJFl*g>ijl-(t?sA>%GFodPaJzS2_Gz<u5;C)A=A-jpit;58ReBAVEy0r&ScIMOTPWTCmJ@X+5}w~?-hsj+gR@v>t@s+Qv{Ie~k$)=lkWY9kuf*p5&
z9l#{1Cc?XmSK#pq@DAE&f9!>Mxb};RpE#Oc71L(Nb3!odG1}ouZ=9}?VIk1D1gMuSF*W9s7k}aO&5)g{-k7YI)Q9Us8hk(YMM&_IxqRKq%mT!1gT!(h
Gv_tJ8f5Lm?WosGR6@H-sU!LFW1~CMLx*o5c^Q%vI)o(;9CqS&`O6YAvtg_MbLhAj3h;BvuiQ;N=K`w!u9M2U2W0rS{tGWSkzn01aMSgEiP6km$-Wv>4
Y654h4#TV0*xz7GU8NvLRR=C)#FR$kY8CJQ%(!j&%yci<3<A?V`R_v{JNpn$Df_qCf>N1pf$`ozV?iYu}nn!_H_3L8J$l}*lEas?J=H}k;~~AGxpeu2v
t_LoeUJvI5!IekLNv>oa!gdH`B`+hrG!Xyxt*xp;klhPydF)%a#!J*QcbyPgMX!`(mLnf8P~j1FYtp2S4`M1&R-$Z1XDb8&Q}JrTfpU2lkho1>3ckn9n
^!@r0C<HYy`hzwQ-ag5!yY&Ng9!43y7TOJ6t@L68D!!ci<hX^dqxB8N9n@ik<++AF|q!)E;+YVW`6({6G%^$t;*kUl@wBPVKtlmncUGqwFLI!iM$RLUV
h3TeuRbw`W)Lrzru6@8HW?i9%*8Y0>WD`>+3=_|iBMir>*`z!?#U{v8hZsm#6j{5ASK0A$i+ee~Uhx9`G3nNSyDo+tOOx`asr0}cU_T+^Pzx-zvfO5S%
uS7ikw?9M=Z0<*JH}<c*r82UoWFOS8^!idRkS}Mg7Nsj8W5LXQ$pBNqFMSX1Zy+8MPzXDSKf-lvbo%{Sa}ch{Kc@})KTR9|e_>kuw}1Yh!}dQwGxc9c4
gX)M{oh@v_@BnAe|sa0Jsh9g?Zr%j+f};dy|V^hY@2nMNX;|2`P5#?Z9=+y)0}(g%oqhp#>beUkq~>}f&|qbTM@f)w8fln>OzzqM-iX)3Suj`awbuIyv
4;hK9+kGN%3|W>D;x2n5+n?hcq7=hKn(^m;*c3pue$d(PQH^B{ldNkKI3M`)3I0S`F`7$pDJNdB03K6~95NtP8b*6~91tGr;7S+6V5E7oDOU^d3;3cab
cNkc`2v{NTqYMdnQUdE?gBE+FxV!+Uk-?o7om0-=)99;=WVS-O)JQSiVm9lSC?kwoTy+tteWG{qZ6@`LrOPVffPXFaPoTc0s@l@}4deqe;cl7dIrTd4{
Xs`Kee!I7A8vyc}DUtZfjy&`qn??#E(^5J1oV)`!c#o3Lw_*mV5e1Cf8K1_&`I(*Bp_KU=w1V5$0K2-*pkFj*P?m!8!9#c2#)e{Dmzhe9My|s@`@KU*<
@|%g+->cc;U?SG#S#pG5*1<%`+*Bp~VsaY&pNE$q|7CW4$vJLa!(xd0PjizHjTIZ$u87Q}kk`S^;<uvt9Yh5Z`fky}&ZQe^dmg!-+`<CmiG+hU9~>vV?
>|GX>I-hCdA&R*Uoi!+Mez(SM!PCu#D6O;D_RWkfnE>JjZw<@VUF(g=1HO)$hryT8-4(<@?pqi;hH2!Sj=1`Lr0X0$@TIk@ymth?b~<*A)-p?(2!}yRt
Xt1y{|Q~HNps@I;QW*?=uF{_$ksAxY!EpOvXod88I6Q6!eECbCffws_H-enV}S=0WE#3Lj2p9tGI|r5*HO*+<Z)TcN-?Y0lDlBt*>khK<tq0hp7NNEg3
9}{I0_I)=<;ePI*wko^(Gg^11^l%98LDa+VXETQWwmHA#?ptm?A2`po`grT*hgr=SQ&$I2L2xZb?N;FW=DK8ln3mIONkjB00Q0M4}n8D}XBylv}tmS@?
z`)&t+-|AaLTiYV?mZB2g9$&+SdqHMCm3>DZe2nCHsWeK=f=SV{k3W1g^VTay=}%j-e_HAPL(~83k8l3(aQf|ccz~h}UGWuk_S++`+zni_G`R00KEZQz
ZISq<C~ct{+6|xPBgEbt@fg?L3II_?34C%4`uX$ki=K@sMrr4@;|8DOb_AMu_!^H0Fqcp_#h_;-Ksfn(dXBU;2xmA!8r258#rh_=kNPV-u4cnZA$W9Vv
+-!Wca`ve4P6QNEqRNokFMXJUj8iNHamf0NAf~4sbB!^9#>WRt!lWRFO6u|6!rkf7|$NjLR}cq6~rXRkb&H5`_=Y?cc6G6V+H<w!eT)!bwOH~IEQ=dJ4
S&*fd}phEX-nYs0!TP7S1Y*cA`FB@lsbB11W-f3kKEDIhT(}K@N!%;T*FVh!ar)sDWt9s>{V-zc7i~lu=%;*9Q2L*twEM>;DHkr~c)}MPWD`W+6|g_&z
FhS4NV(ksK}rEE{7hNFL@Zh6}^QLO(fyEcJ2@S*g}!K_H9~=rs-mXkfI=_baBCfe1`UNv}z$vsIuGS=#bCcse-&{H_rGly~ih%f2Mhy^=it&r7BLMY}F
5ZpF&nFjv59pOu5{nl@%PINk;;Xu+-gzT%7{1Q}ECqb^fLF1B4Z`^YysYXzYUVVrahJz-KkVc=;^<c9rXxdLT}Wnk&sKxqAzH+WqTTu$Vvbvt_QZe(->
#D9OGSk|ODXQ+rp>7ddpmZj2-W*46?h1tRZ<Sg>&oeMLt+2E%q<;QP`>g&HBL4cJYLT~7Y$$`s&2`%h)AmH2%pLp3`Un9FXv+?_q{GK)hpFH_(PPXqxH
~II7lfZTW+z6r9@(5+I#!q`qc={bY{6}iU+l@B?9{2f`?Hzvs#jvetp?zlq%-$Ng`$UPAEnLNT=`MEh-W4XV@YOO9^Y>-4w3n?Q5vDKI6yt#tqL()_(*
oiR-?){ei4sXuYLH$cMfxxaGQ_9mTHOI<$;W-YywjwCV88L#uIZ$V1yhR6{Y|qs3YYF}=LG8$JfFXhNVGm7^99dhbr6i;zjiaOBR>>$GIx{tF1c`yZk`
Jy?D_+sNp2FNamtrAVL@qMxGj!7*qQ=a_VtFGvI#19yd#Z=Vnkd()f~|Hx%NgjP;D~1qW}o7uZ={=jd2dVrX3X6=#~h0sG8BqB8foAs`tsOhdCC;OlTp
b3<M;x_Kuy^i3<Qjctd@-ryRD$r)@uFLxHD8wkU;;qYAw8GcYB`ARw~jh+m|&DmNn1?%5l=TRZThkde~!u^K$wY4h%T&tb!&t}aj4L^JpNJj8d<>BxqM
D&j)LTW5HUBAZQN%+nw*Zo!LGG_C>!U3?c@+zKdkUAJWqH_5=~?tw{}?yL;l)KlXw12e=z!S|cOUTwfBHThZD7bEkSaZIPWUkT)<8`w3{hy&mjA5)8-8
h>HBXyE6gy<QMs#c0z%m(>FDzEQQvDkK`U{&iR#Axlu$eLr~x%4mZ3lPaDr{JYsTbN2D7!cKv}o~-d+tvnJK_5<(PE-tPh$8;(PTUQ}qUG72iQ8OIGFP
dF<mnB?5d8|?)74di5o6YSTC$x1iPyDQXVa6K5CoyA^durvz$s*_J*8ytq^l^AomK$kcFonZ=lk*VS2Uv8edt)OgEa_GLnD5SE0hT=oYxT|T3@ybHFyB
bP;;90yuh{Mi%cz0R<74cQX4-pXhj;!2u=|<S=RFhgf8}PJKgS)Wi9X7Zo;qLthq=Dn@gRd?NY7OQ_aeeIaVC#g06#y7&jgC_^rdE}ZbqyFtf{G1IH|?
phiWA5W8CQw4}qc`t!2$1U^1pZ9~Ck+#Z<n>kI?oFPgfeMScc%x*iTryulITJI@jGv!p>bt3dha&x!0Hga1dXdp*Gz8w{FJ$13rLwi583E*ce!cw7QHu
HBcCqC(Yf%KLu1YWWe83aQW9@{@gFoec;JYGo@ksmVk4tD6WjyljG~c-_z~49h>lAhHWdyBmnI>bZkU@K`b=WhnC%^TSInv&Q2&s*a=LJ!6fd+(ifK2*
_CnlcEH_l=+noRwE*Ksrc$vF2$vVlvE3$o8aL*}P>J}Oc@ngI6J8u6V+QZ5<FP}JE4E`Pf8PGI%^eU4{wQ9uw#K~uj4=B6RwN`y2e8j_SZLr4D!!*t!K
1VvFEc4t-2n026bYOtQq(`ZV@N)23oZy>@$V_J)vytH<ftD!hYk=Q7I|-f3R3|!F&5LfQ7a03gBRQra$do6ercO2{!Uj&yiW+Y8lu2RILW&WIY9wyl!}
dc8XSk|L-CAM*trn9fhe8G)JB2oXHgMHV>E|VyO+#`aJxZ)eJtH|FZk^5cQMf%Br1LhOXf5({nd8Jo1yTnwj~Wfzp;lTc`Q01m-{hsCtt{lt#WOWaX`w
-J5JJ0bv{qvQ0||odr~#z-5HXj6CsBn)ED$#PrjM3`mV8jFjok}``^taeTPHq<6A-KG7PK0ker$6+`$I%#q_*K;Q|Lp?_2)uG9Bqx-Gn|OVdH=&tK<6N
SJ4~P19Q3jG9%pVP$%8QiCZ@^nL0O1<(LFU6g0jhFG!!A5qH4yFtlywIb{m97&+ig0xLUg4e4Th;=7YLP_K=<#h-DO(=7vX5YYsrIhNz!U#Y@fyceCD7
F<0aX=wk~-c8&rey~e8Xqg7=&)_$9xTBo>Eb{~e^I(2yt2ttj^NpfpC~BfWJ2W_464-(cCjptQ2J2$^U0%R<MEJ@^2QnYxm9k){V=U0p3{2SFCpvnke5
CJD!-(10BGfsjutf}8GX^Fk!gSrgC<b1f4Z!|(P~hgxA?z|MM<^!C#e?@snc0~2K}hcW<%@sDPv$>}+Vc3FIj7y&Nf6(^Sc|%Ng}7Wsk2YX2639=z!OH
N!4UF`?;aE4W+K%g<Q%~wlCD0Y;dE&1IS((1CPP@sI1&QE@Dtwu;01T?Br989KD3M`zdKt_0f?O=OrBoRxvHjarr%2|w7psW^mGkz4@Ad%a25!n>7qV@
Wz)>%z;Ti65dHl(J$4iXyjgP%Sn3Z9Bf_na~rt{p8W?|*e{td&0Z&*0rh0C$>72vWJ1wqJBobYrh!H^OPKt`<Z`5@~8`|mIGLDjN$BW-HpFFP#T<>m&E
_IOG=s>CC~H+^qU2?ZY)TT`Px5oxvCCHJ2CYZCz>QnTEC6MiB3r%2jV>m6utM^<tvzCx;Cklid(J_0>~P{&wh?a4PhQqg$d1l?4Du+(R(y!(p-xL=bO$
0D1+gX+kglTH*+n9Ou&p9fj-ua!MVO`a4;{r#oRS9{BJ@Rk+Zn{mdigw~k+O^Re`BZ%Sq226wXz<OSN^P0Bp;%f}5NRh4w<er7F-0wN+h(|y6PwAuKu2
8g*@Ppak-6BpTc+F=x7I4FD2tE{z;37&3d`0|^%mq7s{RJ^h1k3A^^7<Fk9Eb~<J@Oh1@GNv9xEvg1FTW<3NBUyO2~*~&ClryLAdN528=Y^<2!4#+F6t
St98$c&?NKFe5GNgic}d<Xf;`hO{jpJ0C9InfiBwTl+xcE6awsEP1c?>X$>Q;|0f?t_#N1s&$^Rh|gSU^^48ZEv6(lag#YCFswRDN<O_+za%Xi8`=A~5
>dD1uH;xiZqULIBcMqvT*<%(SpL3=l`TOm2D!S{CUt%mjNA)O>QY)%$T1?%G>82nzI2#&5X6sT}Y(EjMAI-)0n7yp-l_-DYC!+uzGS9&=v;Pvjd8~iq_
2^y}`fA16xF)wPx6i=GrZ4}Zw{f8Hi6)2Q&>$t_3V?LCBm@2cB0tH`VO@cQOO(*wRa2l;ca4k@~pT0Zl19{}9+L2TV1~^qc%6nU^G5B4F^=kURocFL(R
ab5H38EY$<o*;F^!nO!<+nTgf^=Wo--*X;8_X$TTWuj6oG`4%gj0@OK}z_(KXu8mAJF0rp4WoE$b8Oa@3EfT=YJMI{-dUS@9IwW)5K0FKQqmD{@N$Jmg
%`sijnX@yFUZIwou=I=owPJm7oqJqFpA}>bZJ=E0yqb@jVms4Oe!j#2F3(wU^!SVT14|mGSHAzNQAnmu5^9{0}eitdO0m*U*b))vhK5C)5=$(Z7UzQri
!bNpO3Nxo>5F(vMbr2s#2aoul3g+sXBINN=7W&v~suqx-KfeU1nZLYZ#9Udesn&NgvHuei_xc#|F!qtfRj{FvNw<K`+L@SNed*gCSW-(vmTDPU2D-`!f
I2{-p4et$Qj@UR6N+{RZwg}Fy?eDzbjv$*|fewj-KTIBQrly!Xz7`|y2OK;F_nF;%B?B}<;MGZ0)l%r`q9YZ-Q!4j(Y@G4Niv&C~}xZP2Q-Sk~9%3wk9
uU82#vIN70>|4K^8YRsb_*!ZQ^Nl!Vf$9efN+hypa$AO^FtXGJag5QwfG=qS!^_{NhSYO_^zG$Ew`mP_&^4vS&$y1_As0taQ|PV@0{EC*O>H;@#Fqz-i
pv>UU{hYXH3~OuS90SuE#-I#91(M*gq)Ht&z|qd(DG-yaoEG^=c=AWFn6<S=UvUj;MoHibhCCr8btOhZ|p<|t19V;3-fd0MHse4m3(t}$bs}^cH4S_LF
`Q$+6G}@acr|EFLBx5Z_Q20Knj5rfDW?+PYLe7^jUzrW1neosY{GuoyB5Ydy*R&`EE!(fQ5tIXNOd;EgtzwZ+u_7>6MTyzR7RdPrCr?5uX*4Rd~f0<st
qwZ)zc(zsDkCTFVB5Z_<R23J9tcT}u_+sBB2M48vL&m>mG{2X<a#hIEHA9OUeMWo<jz-SR#0pC*X<LjHjJg`n-<iXZ>$3xNK2`GeutmL-fEQDKgTnE_s
EpA8u9=qXMPPEa0<uySn!rhj^?|3>`F3A(y;E0t1aWx*s9UUI9h+?Z!S-+n}HV?Yu;T5`1rVO`%J3h>_uyZ=#n{zZ7~*(YAnzyc(_sx5T&PtM_~I~3~V
R~`ZEMhzk<K#miV*PC(R?IQk5Z?N$MF$PUVPW+G6#Fyh&3OuKBxVgy(1#bcfye3i@3PwvjVRW~m;Ktu_j#cMm7J>EvzK{DfJt464y;rWd#<o`vMpfWDc
YwT;j*;9AR>t<k8!%Ncf(@UG`<+@=J^<p=j(&|eGLx`?q+E=EEFsh6?QdLKiv}0nQT5Ys=?YM0Ag;Hz`)$<g^ROn*#v(8eDeIjVhF<?6wdaSql_%VhwV
oG1Rs@FGWP<9or4@hO&BA!UI5c^;w$k+Oqw~OcB++!P_=S}B!^u_1b}8hP5h{VeA$G_$k(opDiC=uI_|2_mxEK-)O!7Pg%MOAg6g6$4QG{m@YvhXBH5)
~KN&}ZTYy=kqZ27(9DA>`N@(Tx9er-aarfk<s{2N3iwq<PgU^(Glas5!Q^1R`}&?!y)WqYs%ZQPyswIMc<?o}{G(zWdc_I!wxv;-ijy@$W;EahV36db=
v)as3&Q@1XW6`)`!i?_rjOXQ8yQJx=Lep4IqV_Kb%hwudR6Kp%6T9yOm9lKkf53nH@eqVF<qGJbq@8QqAo4+vz<+IZ9GJX5op<m`IA5m5S6WRhCC3=yu
lU}{8oqV*vj#lAa#Utd+4DlOA14VLv+ZzSLe{zJ*XTREjj>iv>%W^VlWo2XD=O2g330e>L_#;wpgGFp&&aL!2tBQ<KInFPxQTZ1N7n0^%_D)UU8yx*<_
Zwef6jNTy8@eUjIbq)~H=P4Oeh(nm%1&QGkra0~`cC_H)i>WyoMA=v`DzlI$~=By{i-S2Pt=e`LBqc(;~mMAcaG2TnLiGWXMP!7KP@iUxYu>!+ap{OkS
pKkQBlQpVbmk4d-I-c|2Tjo{;w+h3HEdfRDuJ?edZMU6(<`eq&;NrH=_o8zp2Rl1LT>KKG+{mT3_&-XE#fP8Aa3J>EQhNp-GOPn4nhEs0%k7=s6$%cwq
)FL!-UpeBdrvq^Zm<*G1l~bE!8`oml|!kS%*GXGD)*j^4~ZJ<IK2YWGtS(y9P6?%xpCTs#)$b<dROXH4*72!^Ad+v<QkBA$E;hrPni-#sGt{_?kL?96s
I@0Jb*yFigw<gl0zoEEQLI-(%CWI^ga!P*0!X59N#4XevX^T~;KrTIZL$o`i@>@<VVCnmJ;c<?d?K8u&&hS5QiO{ttFLk<V3F;U(bLDCi2+pT4+OX@dz
pZwr)r&Jb{C^pX+0(t{%<<QP#qun-sd7M7jvJ6FIZOz&_EvpHgqUs)ol#vi?)#bsfy~Trqyl$w2%hJGXEuR59=jz7A!ROF>l~)0Ck$fF0^k(pDxCUp9`
5I)_Outy&TXhgTvfW;k{6f~VS)a9dZZFh9{9#_|WsyLW<}`o(=1InqP@a`l#HNiuDJVU)5UAjCKTMFWHW3S&#x~MncfrPzoKMF6D=7f8lG`V8cTUC(oj
Ui1kweIS$-Yw*DcwP?E{RX#mtbHsee2_Fg390T`oBkK9f&Q>V2@g?c##vhImg<opZo=n)}QRNkT3^KU(S<u@L^;u@PAReoG6detjD%@PUS}sN%0#4prB
pBcn?eBJV6eL1v4h>{kD)obCIhoc6g%o9rhy_-5lR=Z{z&Y`HeU@k1DR2VnuAIwAnG%I(OR+C0AmqHii=zPV5nxKDQUY_}d`-es2=)-&Z3Hwv>**9`i<
p{W!#e${Ey#w1<Hg9;Oqi<7@!l>+0M+M!qV+A@LirRx6F_`(Y7P0m}sMk93z16;m;qA2Oe82eI#U<-M4CLTrQT;R!sG?Cb@kZ}5xMUfVbBZaYprQW#>}
70}wAmz&Fv7LoS9dmccX9}F{7kEH}!XxZK0(-z32Y(dSXn!7{%rH_zMM!^GmluOdxaTo&=ze;n>PUUVi^LrbQ^)n|xy^{2OGZ*HcZY`7ezutv;U&{O_6
v7p<*Wxl}VxY{rnP4{uS%|=-Sx540aH0~n;3V3splnD7WQL<emDpe>S;K3a33c6X$Q1&?DI(J4(lSlF+c+SJWR$f$yC#85RXM!>paqZ4d=WlzvN*^L<|
)f}j=X^9&tChf^KoN7wX*WV$5OyOtz$zCqf+J%+9^kAhH%3vHs^QU6h;u2vTxn*JZoU%z;8bI#MXbJtN)V&|NDRYzp`V<lE1I{`vbuLHwp&QCaB}Wg)#
s5=8Lfm$kA{iT&de@L}}X0Om9~D0ha|jE=eqqS8?0pOUv>4U`J5Y{*`+SMaTkUEK1BM?i(@+$C?J?rcY3fbWa8BK*m_VOUkP;uG@A#YC*lFH{As6+Cv^
Q7jNR1LR)^JdG?#|Sh*V)RaOreZ0ZBk^)EC}1b|yLV<yDY>F0*&n`uEh3-3vM{eCg_%82w)UbYTTFFJma#85mCZ{osxwb94e^Hk<aZ8<crQu4$ys}^*y
wen5;_!7ZkuaonRhp^cj$BJ*4erucwC^|JqKTVNd)oM$Qut3BnB=)*C!Zu}~S8g`ZwElVVb9jSfkohmjlMm{)B+YXK^fTXp|0&i99G{4y$^}4(g{DD8+
D9+}T|K2pT0kB1SVWJBAae0W`rOfSMw-^(wT23+&5f#nz5IQ$CaCO<*Gl)NpsW*ty<kB8#&XXEwW@u7s|Fl+zTvZ)HCIr9F`G{g$|WKOm%?!yO7D52D8
5`(ftz{2Q7NliuP;g!s-?Xy(P7z*5>||3wh7JKn<mflN`mX+@ko3zEk)8BW*=6z^to*V{kAlbTV7X;eY(M@?q>dhr}3O_>{cxpz_00DRHsE6LXxc5?M$
T$of6%3s);xQ=&@}Hr$Z2iP;;LCxsW7p_^(kJ{;im3G9dzRWfD#qFu#}$`N4m0m|J~e><!3oN|N_?`;{TRS&yE2G4o#*zBh*4>@oiYW~;kWRGhN`vdhj
m?K?S;=lPlznP;kix|6!h<EzWyrT&;+O70082n+ocQq}kd?OJC3#|m~AbE)?*+N$hrgeb#%1Z$239#8aW`7ADjpw8x?0~_LzPTbdo6NM7ct_-etQ!WGh
EcrgU7Q@5+Ua*a(vI}~DD`!aD!KoNyty%G6bMv+nyMO7kdpw?iEQg1B?Aqz_V$SvsAE+cEW<He0&h0%ge5!Si^dBjs{@)(GV;Lgk*Ii%3gb|*AFNX0jC
k-W<X3v&JnI~!E_cOhE_~u1$G}&~?WQT|@*s)K{+U<pib%#mA1+xOWF2HK9laCAAu<kMUR)x-g=X~!=919|Lp*opZRQw7PHm9OGS9?LCkCJ^=P>KfgRq
OmW(5MNtj`fb_(Pp<J`uom$P#FnGN9Qh01U49grxi6W)X(3>w&do}lE0Xsa9;cnb~sAS42ybU0kORabrI{7!_PKKTyC*%4R^^HRiq>P#ybyE<h}p2Cp6
xm3!mY))Gl=XeS7y?8OuXRQ#4HL!(ZzE$_GQO_iv!)#f=Rt7Im#G`dHfbh>YPa3lZ8xobCtT=wMu|sK?tTd~F^5=X+!HkQWsQtbBy6ga8kCH|yh|ne8C
m`|QDN#kztz*<Kml4-_Zx_5Dj!sA)DKE4%FSd)fg4<6Rb1iIBs{ZCBshb%h%cA~l};2MVX;=bg*UHFC1x_Ldng&o^pyiYJ@ksGleJZuGY{8@u6vZ;=_x
SCRuc`*a_6=hH~)<acu!<mWJiwf0F2JWzPxhy2GJ#|tw7p%Hvj)sW_RPs5+e=cRcYrF_QYN35m}=r^(3_q@bWI94Lbrw!`2VGn(B-(_!0fVISP{#*%F3
8Oin{Q0VSNG-bf<uGkh!MR#jntxh+!tnP#U+Y(^AnTf}qkIg6roFV@yeq$!30o8%+wg@#R*}lFOy9Z81nKRQhD60N7Z#-)fwi-XTFFX3uR`Hg33<KYkE
1|`E`}dVz{VzYAwaT2VzX_(kyLc=`78s*0Hkn#yidoYkx6q<2y<=ufUn@(O-l7~4ggrb=&c9AcI3j9KNo+YK^WS;t6&^0W4&-^<E+)XjT_T6p{pATzos
T67;WtcBB<aa^vpQ<kk(o2(OA~nf-!X7d&d80Ll~aj{0)7mLY%SFjw~}I)ijgxaM?O`!qih4e=8n$8}cUw1qC;?L0QE0bGd&mm%nFOtl2q2V?NBqk1qI
_4QM|*1w4P?GDd%%4s?XPgoj<^%S`8U1l-6r^g%g@7@@Haz%B3_loM=fQ^i*n0DfPI=ZvQp2i7DUx3huu#`Jk*I^y5QK!Y2}ctFjMONe#mxw<5kZ&zq>
57H`8{g-_+GTx9GnQuzU3WrSY;FZRswLc8|3EnMMnfG~OIBYjZ_ga3e4bNy<53n`M4xTrMG>$4{IKDfcMZ#`ZvGI{X)PD~Wqi6u0X5;wd<zgRx<W}KJ3
fu9hzgbK)$O@xX9qTB#1R1d1^6+tcy5NBl88;Q!ilp*+)kc}xOpGby(Om%!oDJ71pLHm9Ho-*v#BQF;a}xHc`?Shtd=RP-uA_0-Qh*2`1-|VZDGT~}m~
~}>Y&(o(Nrv@?MZhuoE}O|RmU&f0mu|N$gqW}*Ti7c21eChn7BhX(9A;{%p?%j%+gPb6G%NC^9&kuh>MMDU2G24{wPym9H%hx*c1LFR4oq@wa0AAy%TE
P-I{DiTHvC2ot?P4H1jd(q-QZ23D(t~hK5$ugfJe}L^YfF;Z*by@%_o>lb0F$Q`i_w(+M+gy`!c=T{eML&Y3s8azFV|N>O5WDrfCY{KJS6^8tv6YuIAs
{w4%{cpLU+ybzH9C&W5lXFd9QaWV++p)5=IB6-cS7_G@JDh`x8XY6|4~zqho#?)Vc?TgRB1p*_F~j|W!%W^P3(y0;L8A{=F9ApShj(se^Y0VAO&`9J^*
URK6!!>vR-Ubx?xJ~=yt{I@%mC;(`bo#?I-UqfOlUe-t}jh^TzaN+l%)sjV0ucEMHMLkcsfX5qA4Vfu|l;ASy+E4-w*zMtA`RhSVJg{QCF~jRmio6nYU
gb(7sXXqCo_Opfh@J^!<vTTylQLv@*OJtLL{hLJ6h|qr9JuIr;8O~D>7vQo5obHVf^F}XIHYBe6&@!?jB7zciViIe$bkpf$54AWZO95dOL!l?ETW!0Dm
_1@Gb;f8s!8=kzQ{{3;o8?}p068$?^3cJ%}N4H)_(MN)VWyL<hN46>H0u=sJpOB-$D;G)`&Wh>5$c&`?sCB1FipZ)wAiN9Oa>1AEdr9)#L)p+yKT)rV5
@fHNK_l7sEmPP->ffG2A75_=k6Kxm!Vj&tkY#U*yX4$+OYlLt-+vf9!*#y{&+(p|Eyd@rXJ<sUoM}SBFyK@H$)@sm2Bwi)=^U2v;2BLDjXCJ<=|C21O}
5dM-kauH9*B!%PR}0_S#;HA2S7<U60j1N<P+*(W!AVzUROLBV}#-gAWoYo>l@B`V={;O9l^r7eQHRL37l80ZU|lG!u`TlV0=$^KJe!n6k?23mPBsjd>d
e8Q~_-(E;6Q>+O}4^dN{?@{1~A=;lZ>h7k*aDrHpQ6i71X9qd%d#m?|QGY!xn>%T2>L764+kv?P_W}F%xbwRy6EX;8!{%O%kErHb-ta&vQXcqcT;$YV(
=PA2-3#aMND-*yb*EUNMXBl#+nN5XChCu6Z<!3YfCyRZ=_-M9q$oA8Tq|jIfl_|;i_M{4jT#cW(M81NWj!!&FBxzvdsd(xt+Yc&oIormI$5`1rhsK2Wb
@hww&Imr-bd8pe<3JT6~7S^uLIH6WnP)RuELBqz;*EDB6#X^ET34A2EZVrZEJ%WNoml#HY{#h0BKj7FlEuO4A`S1S5=Fw0IVOSS=$o!8&5({dc|vE0_*
qFmCONXem!Y!wpc+{b21M9Nre=lM4^2+nW-}N!uD`~nTxDuaEGLuN}_@4JC-iFHR?)VLK$K&(>4E|R@Ux6Y1D7F0|LA+sWah_lzx=+JTC#A|M6+q%^U`
c1~rYw0n=T2!pPCH5AgNN4XI3VeD@lm8fx%wY&}y>22Ek`ufl>Iq>PGC7L}R{pu6?Gyfg#7{>H}S{QPz3d|A#gbYHSWfUij6fA}5M{~4Slen%$=QN*6-
`VlTV2*0sXl*&%a!Zh~>-M`WKa?X5hv2j~wAXM*R8tjvF1^5wDv58}6!x*|V66?0Kpdz>X%H|MRwW3FEimIE#tDoy}Flf5~?8H3P$*zeDt2Qm-LOn<NL
`y#<doO=?$#nC8yj85OFheFgfYA+*3$ZO!RTs@?0PzE+7LD}d=3u(grXYuG_#lk-qa^{*?w9~@K_M$Xjcy;#Ewuvj!u62%xymq<sPOQYu?9B@xZC5ZfA
d?2$WDL1@e%32`t;T2T*y<#$_}sE+l;uCsuEjIj$4)h-X4p_V@u`|XcPa`Q-B<p&~4wg_MfeQfK!H#I?YHQ$vCQLM*%WC!b_Mp*G2O)1VLI&qln9Vdk+
3Hcya-}2IaF)4-L)#5qJ;j_cOQ{ECm#qy_e^WuAzHdCL5EGzSugDP6F+(eX7blD=>qUB_#E*H)wr%^x-B`_vwr0Z?}l2b#8*}P$uuGkA(zmG<{#c;Rp5
S83$4a#kfNK<9<&ItI+&_F?MeK4WlZ6Jt#0Dz_a1uZ}k36XR8LnWDL=S1<3zIY46NV-PR449sEG)-zI^GcQKWP6K;U7!bd4z_{g6vJl2|>Pia6#Q&m%&
!&HLOu{#qaR|(1TvoEBr*fofZyYK9gw7S@DFKjf0;03`q>mJzGM(g*<#(&<29ra(4TF$#O{U1uLr*XOXfb^@nUz5tekUwL&Ei(FjuOj3RGp?|7`p^Ma3
CyW$PbwC|aS};)L{W+i6z{ih39272$!9@5C8S>k&`R6kuNM?7>Ygpih3Z$1%fsXF6V1nyk%s#I_s300@oN_Rqrz$sh~FmZ#h!J+t4oX{X~73_2l16H@n
<D~Q*A>ql5MT9XIe<FkVGhlOu*R9uuf-i>A_ofsEFgRNcK(sLZNyi#@F;SlQ7FbIlraVxg-7H%k<(Id30rXIV~KT=!Wz`BX)hUCLZb6yb0vg64wF+x7B
mXePBFr?%B#ycY$zuy7Ugi{H+b##hwb^2JX?ISd3mF7lNn+vCfm}l)5iuS_+yY^+5jbG&&}4frzdz>)SY@MfBStMK=8+sx<@DyAYI8@&4AI^31xuztpz
-AMm7kaV>!KxNnawEZ9mIC`CeNRV9$AjOG)mI^vt4j;iOdrSt{%vdnUl+-fNFOA;_iiu7kP<C=l+cgUD@4@FrkCUpHtM7=XlDC*c!c0AtMgSZ5hAJ<~e
HKbpU2@Ie6m9b#KyR{+Ro{KT6`LU-o$nAFGAC61k3F1rF*~F}Sos`S>dQP7)LPE%vzX~}If$1nJQ19;d77%|G*_>9@*CQeJem_5~MF}`4GWXh-s3k8Rt
i(7SkLm}Rx6t%pUseS)DMa$>Kaf7hDXqdFF_5I4SdP`}i1z1K<C2;7kBY(fC7@L+dA+fV^@@j3Ls4okhAsTWB<l(!8^Ba3420rhEy%a%vxwkSpKV{WB_
#_(c@|SVQYFNyege(bJOf}C#iW5B_xAyCuD96-#UXucg!(RL+4=$RZ)Et-heubu=B1=+({c`v+jWeuphD}58Udy98{$7;-<2caS%KRGJGl|TOA}VmxJX
Ct_=|ISl_MI`(We&TJEg?^FUNXtpSnGj@4@L}lws|$V#_ha@6#>J`9j!%c9{UWVMEFw;lsTVOBA(P`8|iWG>kP6Wl@!E={8=1=djw0f6@98bv(Ogi)0C
C77psjIS`-8s$JWTDF<*jl8c-tKK+0a(}?Yxe9xE<I!xJ~sMy;@>k>A7H>?02v5Yy9-8dIyX!)@pZBHm1YFSWHZGAu-ghm$l64HNBI*h)#y%FEsgZr#_
TZ)6op~C5Twu~%fTiY(VkD?N=3BEEV2{Zp5=l4L%uB3}ic0e&mXwd%ExuUc7h4$~v2QgqpNKZiNdLsTrafABP<oRD6tvgTzE+<{PLG{nDk?_<o?%|%JP
?D{8RDY_zUhU6M5FfS!q;Qu+^FeW@9Nv7&G(m!YP{WWU(yw}X3363{5TZ~k=TAcwQ2$veMden8@&nW-a&Qa|U9Y>!c728=0dLDAOVueT8C-?2tv<Zk?N
ST#S1X=f0yLY_X{;GK{~{rROqJXb@<=zbr1RGVgk3At+fEY~aL1QIKE^A9c(n*ePWq_-^e}l`pDIV^dw%n_((2ep^<zAQukGvrRw6NPV6ol>vjsfvoy0
MuLX>$innC)iD$>syxjW*EZ`ev<NM8XwtX<JR`GVGmvq^HWmCH^-Ea?FeD%-g6#0Tp4OrCMTEZ=gnKR$CIt7aFK(~J&s{zp0r^@Z}^{-d4Ly`!@6qGk=
@6aFlC0a>j==I^(hSM$4TM7N{<=fXqS^)yEL0#&C|7;bfdT{`sZCNfCB3H_+3z(w-~zL<h?TKSj%p6OfkZ_9NFo6Cb;hz)zA*WEbs7|VF@6o2H-|02%C
o>d5Zc{F->6$(8V1NAh)Dug=!Xg-w8zf*%apD86nZXUQQ0wh{LKf^EKHu(R1DD4f=Ry!Z*1Km#P_(Xg?lJU`f!A!YWYkBf_LVJhc*JbxeAkqYQZPk5Py
Fz^9HL_X0-`cY6;}M+$iLeliG{=adg`xhfKU(83$hjcM#Mig@?wA5*{mnk+4e>Q*)g-BW1h<6LZxF`M71})zl=c}qckz$~dirAAo=h4%*|ezhyx<dnYh
xYLJb$`C?AmEjEcXZT7z?ZE{`UZjezLP|Um?mTrBd44SMUSK+8mi;zJl_RnhS#7RLNloxEW62{h`(H3}Qc6R2KbQTWjq%{1VRn^N;fU1u}$;Nnue$1c*
O`?!}tFaHD0+46cb=&m6*CrS7b8h=~8G)IDw}ky1#Xo$o@-IXb^fd<`zskf=Ynbxfk3ypX@r1#Qmg`Ve9#N(N&rBYnO6Ur#>i8ucgMu-6(tsA=2P?0s4
e=G&kU-*oO#Ka?LS|NdRIn~Va(Idb&743WPKozk})xTAdkbRS=A*#DjbHr|aes022H?9sf}uvDmvSA!%RWrotAAnM*m=JNyPN1#Vh>9UBQ+~d76aWlQ(
G0EmWxOX&P7h-lLUP;pB?<=+)KNjVG_AxN_($R?j9<t~ER*~W+-Vp91H9xBlB>nag#oB=Kv)r0$AZ)L{`H9Km4vMOT{5-Yi70rM5C**S!E`41t>`eqmE
lV1NbQRpx%W2U21M6Mn_d=vD;LvL}diM$W+u*f&{2mq_M5Y)#ihe@+_t`Pa1qtFm=5X~>s{5n|L?3VYSKDR|YahoUK6ki4RwZuVpc9b4hfn)qo{NR}Ph
s~Vb#J~2Sx>C>722pi9P*I|Lxt2|{~byacy<k$L5Nn2IaVFSr)|PFu`n*U^4gz+Z#+UOZBo0KckFNfX}1*WN>+mIm}h@$wGhd1BpX{J{oM+_$NK-x-g~
UQ%4}(Z_fk{pc>-^0h7rOOAdnC}!Xpq!cysj~`cHS4={%X0)tOb5oqMte8-0r))>^NDAP`S%M*h??9lWMirAPWNyO`@UT_zw;4h6^D;}o7AUZSaM=NmF
_UsSHDn~UI~Gh8`TUsRt-dH~IyU<C!`eSiIY01e<Lz3hHXB7XpVN7@1(jc-4ERZnmn`5y*p?oxY7bRY=j)1<FnbAurN=rrrK&IEjL$ki(*kUokywY%81
GOlNGnEOqE?gE6H)O`2`L;juaNjB9r#7{We_tK*BsQ&AqFirZFk`1<*q?FDk%0CrdCT8X-R3HE7t-`;pQTzuNCc^t`vH8}*Q-L2gESp2?4$ojnGNM&K9
pL<XX{QT+ju?D@<@}}np5_i%UkS^dk%2r6SfKef(eTH^BYRR>5pGPv8-tzwMY_Q-<uk>ugvFcXy+0j!LGz}|>#0|e!jSK{JI^q_jVC_`;!}U<y}DBGbQ
z`QGF(9xbMf*31I_`A(VhxHs@r-7NPZc0@qGbRy;;h&*E&lmO?pH09-!DP6Zgy5k1S9!GP)Lr^gb~K*Bkbhm;&6M!OAWAOl=@Q$zkMhAV;j~>p&B3qY8
mvP9t7_SsC2GBZ@G)>(ThCtdM${v*D(CSy2u6kbq=p{e&e|CIw7*Cl%twVrYK6h#|q9@qn`6M_rGXF~E*AiO+C})D=&T1QrU<cVM(^CDU;OLGh!lLc;x
)SBO!RxJXx|b3t9CqVA6Dr0^Uq4Ttn?<drAIeSS1!fGlnIZKaCt>ITCMA>Yjt`7Zvz-T6lQu?*7Pxm|Os=u=*Yo`3(k$VO}+V-1{lzb@D>3E=hCNdqBV
$qTO)$TxDWx4u@@8Xw>-7&kn#vy<a<{dn+n%lVM$C09wduXzKEdoPUiy6qzt8;dS}`c+;5XXS_d2sj)xLbY{w*1=DHyVy&0QGVM1S&Ey>g7PfD$e03tV
LnU4SLgl}VXYafa3WuE4RS67jx6xL6k}^6s9wPc<_+N*8|vDl&hPdOTmie12G)`m7N>Z;ZCCSLaiD&LT~j^-P;UYw%E8E3$ih9ObTYeY6{`5bA$4MBfI
T%B6fx5^g8UUa3r@#p<;3-SiBd8yz`(={_D(t6;_>wBH8}QoLt;+CPPv3*2AJitAT9+TMR*hHJXh0WfSbP@r%(&F44kd)&nJkO5%UcXtE=%UK=9q$oiB
Fn119MybyS&ABNzzIy4}r2ThCL!BN}|f9`LS@$F7U7BLxDUdXJ9_ZxD}`)Ecxn{wKEC`ENFWSWDqvIZwg@G#U8L#T;`a@rcdzjmLn2ervzB)^7wS<Uz8
zj@=*&VI{XVzX&V~@Vf;@US`Pv+&C^Nd1h?k*-lBs(8jPKhS8l>d7QKbtQaUra}6}I&>CySj~9~wq>r1_v;~xEZ3`BOs)4s|$?e_PQ8QjaSPd5i`Wu<@
TikvoAuRNj5l)|dk93j%_wy;Iw-!xksxFuyJ`T=U@z3Qmwt+AW;ALaXao?nm0_F;voth{^1Tk^4&#C^^K_Ytm+od?#!dyMz#VOzdNL{ql-ge!307E7Hq
F|(NfPM3Nd3C{ggVYwN({^cX7x?$~qNfALk01%=`lDYE1)cYu-b!Ic7ONm?4Rx5YDni8OL9~5(Z9R@<Rv)M0y1;xh+OVApIr66I+r2WaC_cevS6AWV1w
dXKE{PGW0f?S~zqS|HuC#cLhJ};C6Qr)Drz#&d4XE#NFkR<9h1lp+dEztd4Vdy}8+-cs<%DG~E>o6j^~(Fs>TuDQd4a{^IF3}MEWrG$;G`eZ3gPaRy_@
W>;sJ<D2f93TiIf)#dBO9oe?UGg{m&$)nF(5J)`^R_6BdR{i2G97^|=Bq{-_$%rVTtD851XKLlW(s;|#*}wTFB7+CY8!W&&P!Z=%=qzAG4x%i>(t&Ac9
~=Uv98L{O3W<r=BGyf?f_YEXpQh~|g%=c{jA78jI}5d=8L&>VI*CKsUpNLJFv_--3o#sz%(@Fe&4;4PkXJ_|wKgABED4+W2`934on)aX(=*#d!I-~Gh*
l)Tb!1(|N9Kv4fprOHi1mPz@JH7z9XA3S8GRigDGLlQwhzsY<lv#-LtaEemD0~g36GbPKe<CuU^<0=mpLqHZ3uleQuTp`@+F4*S!FrMI=ow@tcHf9tO<
tp0nh|*Q?Th;#_>mUNizAEmC*mp#3p_Y(sqAEx(wf#PxOKSgfTAh5mdRoN|bMp7fzDeT^6p;U17M6T5LIsHa{#viRiQIPfT9mrLsQ_-#5LW<EM+H8t<K
}+!AUVv~1ms;QYlY~Kkjuvngu3rUnG5bguqU<*;@+Jf>H|TgNdnSBd<&}TS#;S6kXkzEKs=uF`GD-@JWF~h9S`6|2==R%A~pUX#Ld!r#9GWr6qk{`6fM
{zC1}^GL#b{9Vt1BN86lU)lyWo{{{nrO=J2LsOu(<_*YcooejpW^pFKuH7r||^q`=U2`UF*<xOW1JklT0d8>)H5&47UhH<fFTH&`L|M94R(2RFo^@1yU
Kn}RsUI^oeW3IKN9yWeOXAP(=ndo^C84Q6-K?L8!sTQ#jO!&wc5)MR##qFB?={Pq-=>P`N88sdc$?mm|04#^;RYlOdW7XXx7d;cPQY%ud;w3?q&86@xA
LrJ)gZ~<q4KTBDW7>?&(k0VvR0I5m*O+xv&3pZeoyFF9th}3fZ(y!vTN^8h%Knye4nxDW|{n8<dJ9&cVEo~<9K*y0$u;3^($gN@Ihq|bCho1t2X!R7G-
h-4}-d`aup!wM-P5ZRYel{SqwmG}+QL(aAoW5S&z`GzQIP5J~1APjk@Qz|xu-;HmPjZ96L~i0x7=Cm82U4?B!jGimD-8rqY&<E%=M_-1>`m_miPW}?v2
|)jO$?d9__7dx2&g``FI1h&j*mRo&2*;h<$dK==v<WRYm$Lo<T0_oQxsodf)5iKzg78-#OlFYcQ3%V{U4uj1ad<Pv-uc<>Km6(wJO>j#cw;msGezuH$o
<F=LMFO4{47xwL&GZ5X6)7N_JXY8sS>4!@d~nyi&pP?yx~|uRy?B@ctsX769xH%q(kA{hgO5ZZe+?x#{E9QJL@mw(2H=Bf2to3(dcX+aU#RNHwInJV;U
^p!wS*|Mn%MGl#VDB7*HBIV~XTd=td<Bu32hAK9caj~-G3bg2j9vk&l06FkGN5_1a80l!pVr%%XWOqgxTU1-5EyxJlkbtH#F2_d6AL?tAf<?6d^JmJ83
!^Z2EnF=tnpi-yf$|oca;e}a`*r`DDaRNQ$R$>%hjOX{6NY!xP3);GVzo`BY3mG|Aj%*`*rrp-yp}ZiY<5-6;H#Gix{<i$-t01>YCbrqqVfw=#V|G&a_
q177Kh`^uC*tJeFk-3u0&eiMVp+N}0m7dVbc#LVN7<mp#f0Q?*U<d-9iSiSEtdffsX8tt0$smy`-*{a4Ze_HRV=Gtr=Ww(O>FN{@LT|@2ZUKLA~(m32J
H+X$xk5sa^4va9-1G#DBpKp>Ths+MSYDkNlpWOQhMz*zqpjIG^(`v>+f!1n}Jc_MIi)d6!FeWPuK=?*4&IqX$+wthaL00{jQJr5F!&15K&Ddv|3qOCvr
vChF^!GMs9b|a9SIhX>NGk;Wb9Lep2Im4U0{H*aRF_Q#I+pe@{z;@Cqb%3|E$$)v(k+kpLEFrnESFTH$RfCM~TV7f4k~anGC(<*#G&LIZe=@WCX8%O%_
zB!&F6oKyfU4~Y3IZr5O?8{y)2w5YBygA8N3b6X2}2rNo{xjMZusgS$&`%17u0rA+$2uT-(1tjf2Z)stn_#_hJVQe=I<jm*M4V{>KAcOMbMp-1I@N<S&
NC)&CWMNHsLsjP!AiDikf4K2zcyUHWhtMCn4nq&+kuT;6<nKeLG5U#IWm8#Ih4bgSa*)bC)exj12$D%1mRpL(FTXFTM8ze-uR7o!J!fDau&NTBJKKWr|
8<79HOGSn5`=)``@R)6U@U#j7A-?=9oybnz%-?aq_D3VCb=&gXdmRe3wg0g`Nny@21!g?$jrApJLD3Nu8-x^Q6oK6fAh=ES+MnQ$Z_;I8U}~v9}LD=<D
-I(^Zv~V(jDO=rp)}ZwG^g<kA<vPXpqN=;mTyv><%4xd=#;{DD)x%2Z{4b6(~5ev&-@kI;CG%_OZ@G4Fx1s_3Ewi^^HLMjhwKZOB2FRAWs<*#X?bmmd>
Ia2{$_6F{WB-$Og~fb|50b;bYzcC|+=f?0xFwg=-Y@OQMC4KCMOCJPggB*$u*|_W8_V(<SD!B<)uykUv@bx}p3(C;7u_<%arS6nOhKOu>XOz=!VhE%Qi
fucdm~$~Vft7!e1zXsEu4=6m6$an4YGv)=@#Xa(U<*xl~Z8*37H9I2x(hK=}x{_auZ-jTw`p25so166(?^BV7wI}PpwuoGV1pLd>Bfd84@B(Avu9^W?W
u&08gUV71m^jSU;e`CyB%{vvekZ?Y<OrK9-1C`jQq*o_&0K(IzM4j(-NXowQ5Ox~PU(|o^n(f;3h@p!cxVI3*>&Y8Ct+a!~1Fxyv`1-if4bbs3x;Z+s0
*tTXE3EiJ1TK}IhKQm02WO`deUza3V4vor{N66^2JT{zeD7sL1%it&;bIEC3JI|#pb{$>4}9sGS>WEF`6J%vl!7)`;laGb)U2e)1gY}*e4fI>DLm3;s8
c9}a3s^;jM{Al5l|eL89~mX^J9vNTfWPEkkm)gZ1@@opLCrjI5U$EMflx^&VhkCkXx3GxX<H^0}IujxMUuo04a{PruCb374F?@C;2z(?+MDxTpOtVkp7
U%dc4A)e!HY<DLt_ae7=Nbg5^L~z}b9c^05@*<MtLoDC0H`HfiH)9G1Vk0?3z3#p6t&P!ZpDkRF%^e9=wCiEj~q1iAds#;1})p5R$>la!?Z@T;_<hBru
G6=|3z;cqq1(Of)o_9ejvooi+5Kv)Q$mFc<)G-EZt)m#TTC2Mv87a_>wt8UQ0w^K9>=D)jESn@i)%4lRfh^m20&zz@I;mZfZL<rWjZZT~SWEH14xU!wP
tCN7vf1TEsHr+=Zf>+I{lpeStDC*Ci3w+EqND!0Qa2L}7(%S<o+*HeTAarZV?f4D-J(=e1`FV1`cNC)aar0}0zpK;J`qL^{4(Ofh40zw9>vmksosRE_A
L&851o*k4{<HV5ye-}fhX?If!)R`3{#v~uzdYXK3P1T+eDpO)A=rKU(?;YN0?+NGAUZZO;4?hXkWN&dkU}_q@pcB`?`ribxUJ^b;)~Hing>JqXIp;FB%
aJ%kd9JsEZp}{fRJ`e!^YzsQl6>@vSuRvXqsA(#?FAoSL{!h*NPJ1laimr%XUzG&N{UC{Vk#T6+?CrmZMZ5BX{3-m@RG#CN*%@@oR7#s{gG;dX8%$$6o
~I-K^;PFhYpKh6hvt*!_t_+<SaNQb|tyakGC<TLukw?vXGJmKwU08!e)s<8%EqJJF)~6`Zr((#k;kJ1w1CETj$cKNf+0A3~)6_Q$0O8%mxn9$R|ak%Wb
YOr&MUv)1PjnAi1ty;c#buTZzP?{tHAh@F?H<Ju1C2b7<Mx+obJU|4&-KZ*q5FZH}nmv_A&{n39?mQ_2FZNSH7t|CR3sQ<Vt$zo=RUBI>m(z^L8H)3B$
g;gS13uLt0-I`bLw=gz&T)Y6`U;v)4k_T^VEFgC{Y8dP%!asYdBzYe?_5|JOO?zOCNPjXgzg0el^kLl}QX`tkssjZTvorks1v`ZEZ!79K1GbkB>1-8b%
6rE(Z<Us+SJoV7%)VoG0*K!uSz(LN`8}kb{8Art$UVv@mDU+Lge}Co6sQ*QU#@W_6Y5k0@#J0H)c0?-)|*zN9D7Je|FTb#!afs(kk)qN)$RkzzdrgV+u
b$fKa~gBgWU*bxXpwffBedx0A*E$H0T<83b7)bTcV-(ykQJrGbQJru*!eiZ}cC$8!qwBF`HQo`9fe_8q9jG5@a9uLuIMQOoC2LOKkbx2M#0PHUAPqpsc
*9*YB4katAmfUOQEe+AMHA(y&wuE?#-6u>{)lod>8m+kZ|6zo1&?P)pc}c3Xwu%anlsEqFGUla&-}T~0pe2(eqvG(o!c_0ZyX<`lpP&Ube{qCLeJZ@ji
XYjP_dGSp2Y-@FMTul2t&iSHveQ}lZr`7~OEX-&aQeJvMAAKF4w9&ZY`!=w`|J4L)kydJ0JtuYDWR_~!uBmX80kBvBBjC|W(iqmlIk^BLd=lwDti9=fa
eK)GBd#>(^e(Z*wqM*Ls`ffU>c-m54IlcIC)ah$w(t@-XGn<jGBV8inx|Bq|s<D^Y>#TgGDO%I^mK}8vxh|pJm}pmc>NLn#-63AUw3O0b@rS>G(8IW=y
nYXk=W^0Y-_wI%1yP=&EHRO;M5K}^o2%|ASY!fUDZX!3w%9#)x;>UBfVY@p3Ti;Op<d*{@H#DCiE2+&K{^oc*&Jv#rmqpM1^P33$$n%aUN{f}ge8Z8Vs
gW8o=J$2C6%w7ymf0x@Sd)+(6cKL5YT4U3%#d&v`OU3aA&+?y5sGpmyIGI{SlAIenPs;;%tx^a&NAzZavu4I*@O1hoF~gY41j?ciu?8%gr6qGrQlk@Pm
A>iof^Itus$f(B_Y-M6A5Qv%|7CCwB<<^x7<s)zgm@15ccKyqG9iPvs^@i$u;9kmS*SAYJ%d#R5kUYo_3_GH*$G*-V)~|M6|M{_6$jbJlvkuLM-XCq=X
=na+8TO@l*Uv2iuQMYrohp1$*l;Y{FrJscxc3fIpwv{Rl0-qRG6U5)4zlV`lng0F(F8-<0!sz}QL%$JcpzzaJ#f%9}7wlBD^!cD-m%i}Iw0DS38L<`;#
@c5p}+FMvVxNndCLCq#Qf1SKB^&*_-C}huFk@I78R{<=WAq&KBN4>J?WNy8ZmJqlfXyt;ktVC9tm3zBQ9q6&dTvDPv0^#N}!<dY4TQ~1CJ`&TI9l*%$m
aUzLB+}~}`3>nbD?CU2a(VRC?}6@%*wyM?Qyeei@yo?A1flfyA=fZ((Nx?0SVk<VlA}PHvQ>@PZ~y$qeMq<7T#!UriEC$%07={`v&m~+MDw~U=|lAseV
o9Q)U9?m8&VMjijnBvM-m6mbYHj=x$^=%VO0_Gti;IkQrKtS3EY*qVc2)vyWjr)x}(gmH%*N^B|R$%IsSd+-9+8$-2gh!A9A-uyTJz-t9)Y&54CnZ>d}
nZR$7n*BoS~=PmEH8EDPmH_JaW86aQ46@7$4rUNqHthTb{?xi=^ZnTrh)F`$f3$?!CgzXT0>86!rlc`+}y9MWzj_M#fv?SY`M3Ew+1vkV{b#(K6|<b!_
2Wl;1q{iCpWpl$IYh6v-}=mNt;?iOOtm+h;YICm(&ZXLh+7r_C!&4+WTF%04go%5miMAy&opYvPf0?JP!<ATjU)AzbRhwhN#3zAquYfO#A5OjbU{7aR*
TiLGISLfXqccQ=lXS9lW*=^?JbFKmDk<%Tmt_=hSViDe!kXpRIo6g)hj%tMNR_eiHKx&tyz~wS%yO05~{cx;(D^RM%Vz~Xb4zVF3QO(Qk6HRsXNcl8KO
RmAl`}#61TNzdW%%R&O3F|=Uz~qJpJ5uYJOg(DU{x!s^Thq=vjxHs{zS(_;#&2z_>o#!qe`}YYnHNBRn|`12z%jt7x4jYQT(RTk_bsUN`5X_cun}r1mx
!3x#$ZnDO7yA4gaD~6k3eL=|JGJQ_I@ee`ACeyo2}I&$u-o>IX+-4Pq;Vmq*RX#5XC4M?w`45rdkSV2_{>D1Ei)Zv9_d${`~e|gMK6sXJ0_3;*5hxW)w
en<@YdU5}F@)zB4>_%L*PD{Rt0;6(%rhg*Ph41rPY^O?v@<E^7!R>OoIXM{Z^DwZnG;2C2czg6l3+`hKP7D$>^5y6`~F^4?G%+;0br{B&Sp2cH#~=j-x
NY&5=>+^EDvE=&PD=?2pfM-jx|Z>CWx9JzhNjWR!bUy&O?rXp|(rflGO`s&Ikza1JD<rC<JS|C<1yR#EGtGPkE7qK}7aQ=W7xrsfWcuWJdT7NOAKBkam
kizBHokfMf1l;}#Ozz}G_n<!FZ;zTYKl#w`2BaE-1$9Xhy^z~Ur8Lf-ckT^&06D^qh<pQzB{K8i<w&jRsJ|yY3^E94bq<xw3*~<jh5LOU$Fl+CV@!Q*2
M>6XFpcc5vV@?%2{#OEfKjkq*<>x~fBW;1(_(#tmurKE6I{jwAG!duLm@jQf_trinG0^nGmHc}ZP5f-sI&$A^V<aYjMU`jIheQ|f$IUPDG=YnE25fAB<
^nK!V==lNDr3#bth!8WA<R_4!O;w=^i_|gBa3v@uB#yhSVmZU{RWvIC4X?)4Lz`sg#h4!<`eFpIfCwG&g0v(I;<RhC7RqOAB#+I5yF8iVd^}7KY0E!lZ
)61?OtXT)twdB;115`rYj`GDnZMoeB8aAZCZ7n+k59{gzG5*VR$|`mz&t2g(oSWM+cL=K%S))>Ue*VNYOefY!b5!2|*VJx<zU7C^EdhxRJokz1yuvw}r
7atgr8kbUL_7s9jsPTy+PklXD~&UM8Ia3@A`0$g(2<sn9YoPtM5a6y}Sk52?Hzq|EhwDKvheIXcJElQXT<-bZh-`_ojJ^4@jd6;{tERb!q#muox*Z^58
PErRpr2vys*Hjo&)L#npg7bl=8z|s(^5xc&f$%Kf&U?nd1i`rQx0h(6`gmCP&r5j>bPCwke5K>suW<i;&&y<j3{iD{RoA6+xKzk9rsf)s%i+$YrN_B*k
%5oV_?=aeM1$!xwvn%E)Ila-?G7Zkivxe;d>iuzR^d0SOK#|tEj*86Vt-pI>Oi^DX0tpL^2C@J=<!?BLdcd(9N%T)xAy%-C^dgCP<?mym0>tFeZ!x?IO
@bKXy7VEjfBq3Sb#>Z+RmN8fY{zI`ZXdE6`q$-j5Q}?6kY;ls9rbZR@u?HM_UoQPjHz+CBNxA8bAF(66eYm0%ZKMb3IzgHn3>38X(|9s_eBTfMlHU193
4UazwAljS>|@{~lKDCqIb#B+!k8@Oxf0gRXT{e{r!}w9P0CC*XJIHml!$Sr6NIrrm|LSun<Jdo4SHM1Mc&d(5!o7m{)DF=#PB`L&Qlfa^*kemDYW1VYa
(kX(H$NPHFHr>BO`>vwvQ4Y1ngy@~+gD<!>P5D?9Tz&_ji&#E89DXj5_5Y_SbwUb@vD;@{P&C*z#WBuf99PbCqD%~+^g?#!Ag-e6R3l=BGw@&9#{<l(2
FT98Pa~orJ_C_7`w=s35`1tCi0tW0}ga~y$5HLX~Qs?OM;3``WBdcrFU!7_^$2CkRNG;ta)>&LsU|rHYpgfXn`0f4h+%dL9NHN?ucu&w3L18K_ncw`e;
jy#SboL8pC|pY}+n)l8e<3m-c@-VuMJkEO`t}rbeby7VZg^Ep04kSx!IT8?hx;ZwW=hHqlHcedu`=O)0I30Uu9@vbZdnuNCDKO`0xxG>B#W{S&`W)g=~
^TLtQ85QG?L)Awv0N)_gJF(+02ue$Va<1yj*-M<hPU>G841zlz3ty(g)wR0AtG`T@CSw(ClVe_gCD?3yGondMGviC?G}!d>1oe(CI-3PXO_6$_EY)9w|
VL(XMFxU(D=XB<w24p8c>UWN){?R>szNSmEzA=Dl;5a)U9X=<QJ5yg{z&z#rB3rX`49=;qB<RRmn*#zWbZv`D}~AX;G1l>y;Llu*M;K`UGj*J&o+$_f(
5cfUM0Jftmwi?KdjKB&Hk!T=v;=!zDB#)seQHl<GfM%;uiStI_UuW@-(7Y(C<x@}U3O*dM>ZZd{|{I`P+i*ri32sWxe?mg<Bzu`v%X7d?}kvG<;zYZn*
Rw*`tdAU)NLJtVPk3K;Rfl6g%;C;MbR1V|O`Q6XBf`b?V5|)+ve#`EP&wIYd&lvTGq+ZS2jMa#rS?TvOs2ttl0Y~Gw$qAB@wdgr<_sKX#@UXV2{QK`|@
E4=KV$gpd7RJ89o2eJ1|FZL{w68Ap;9<g>v9H8$?KB%LAOBsl0bsVWo`ojuAn`H7yTZs>2L?hf%er&96I9lD3J?AFnzo-d_%eN57tH)6r%myT=3n%+th
b`FhZwx#-_d&rPaq14#Ry@{G?<Wl?caAcryqW)(o<xd4cxnn`AKjV;YXZy&HO6*5(2TBG9(D+Cm6Kmc6kT_I$qZsQi2_Y@bA5yjuxH*4=Qf0c$y{_#80
bp%Gj%1p^!hTr(yAkpPup-9IG5LmS9h9V+0mgBYxY3u=wBz|Kn}6&VfPrg<QvHepmzQFM5`VW%-LAu*8$>Moy9bm^&Fkd~P9rzo*g*xj`36eOGK@8eW+
Iz{!JB+NUYpSmcrI;dGF`?HkIGZaLlv@P3835hxQB^v(G&ac}?L4N&6orT@Ov=^8r~y)eX|=TlH$zE@*5s8c_#YUD=)us-$&({^PG!OT^K{`A~`!d3qx
YcrjCN{1te#sJ}|edlE)H-8@;kXV}`^9A6soe)%hn-%PdAu+9cWx8VBCm!CNWBuM)`ncg}u=vTF1xLT+9Gf90^SHqVdtm~r*=k5@c{_rVGZzger2z$Ct
mt=)RRLxMCzYN`#|b^Fmd-s-f|dN}p8F!i?g3H?&xMMAZYf3`H?i-xCR}k`eQaM@vO?f9n(U{QFgJq2ioe?oO^9^6mE=Xn%r4NrODvayu#Xt#L;XGFP=
Q=z#;HKf$Rge@X&NsMH7dYk#@D^(%_pSzCdQv`XLUfj%uX^}*C`ML`J+2a8^r6j@)5Q8@2LgOSLT~%s}ljxZZX5fri?)>XH&I|&EKZ$#!XThQyWt3YK@
mIc|j4fpS2jugP2=@3#mK~4gE>6_cbXosI3mf4>z|Er%oBTZvq(iUS0#it=-tvSQo4$Wx1@mN}LT!k~SzrzVnG;r+{T2=L{jv-h5GaK$?KPPyFa~ib(;
!6uf<tzjEtQybUXkE=X6{a^@8`m)$J>dLF%`6`BvXSlyh)`UpC>F1n>Te2ybsJ%kYO-%?&FpvAIl6T=gH)8e}`_dC)Z;nKrg_bnCqLK+vu@ZcZd26^Rx
n@psLf}XCw)eqD+Zb^J+%@r=daNzx0P2LpnYOp_Og#0QzDV?T{Be7+0mVV;x!%tUjUEf-=I^Nb@$?Ex=>X{7$rMNz&jYYa}doHQB7|8~yhx67($3(jCi
nDrN2R_9K#?{oSQ#b=i+a{s$)G~(u9E<%j-OJmu1WLiyt6EQ&SeaJB;qEo^_Nxg-FR`gTS2smqv07GxjAPdAan0o0%R>-GOv>_wLy9bz-H{6v9E?S+@(
#8;nP3a3WU7?H+UiE&>+|?<P3i+TKZks-{T3Yb2B6X#>mx?>6b$)tgiGrt3eU`<H_Zg=C_Ta<&S=Cphn=3c79feHkC!h+P)I_NHzrvkHAGe=2ZvMOR5L
&}d)y(Nyxa%)9-AXiM}d!6mmW0px}F<6y4@ykC$s!sujG~2!JC@`y7V&Tq063-7I$c}x}4vD(K>x&clp)`mv^8NAF^534d+d<Y#d}EkW68!n7ASfnB>B
v`Lr;AOych*^F=xul%KEq7<hBFki(6x9k(Nk$Hp=@Z)928$iMh^_U68a5zyEE!-23t7VZ&KNYW2Tf*-5N!sTlriP^`Kd3YBj0T^i=#HU|n84&e4$Wnqu
*Dp$^97p3gK<?D^?CZGp0yYEBcfK#T03?MBCY0%LWyj}p*&eqt17FHe?#~B?r{K{(R`sRzEo7bpDfwr#{2sVF;{9=wY=iOPs^UoV#w!Nod@6M_^?;C?B
vzdk9bgSgO2ot7TRBc&pi(_~61>CXN;lt)Ou@bgHHO*!Z^2Pd#|CeLC&=IB>cXe9BPg!(VhdNTg?o6bk${{W7wnDotuj>D4XB#sUc1=Zu0%si)X=Do2j
oD^3ky+LfCTf?Pa~i5Ady#YS*VsE1HV}KM#VjL#I}cFJ-t}zAz$69&JgBo`scJt_<5ad*$Zrdg_|E^j)~MLpAnu&C07gw^ut@4x0Ep_czb^27~=0uN6+
K7GJGL59#D4n81xpY#T69Wg<_%x(loO83x^@KYrW&@+@ZlXf+Kd<wbPK@BSfOeg6lQ80IJHD;&TmADyOsPzLDGfO3jvZ=5ru5E6XbEMlnKcUbT@P`OMn
G(=2aHpwX@e-tH3f`CUh9g;9h<z<z2Lb7$dZ&7gP!Tz!EwjK)*J?9dDcPQD(H3ysb!%5_HP&yp9(QztiK%@<01UH0?ui+aAL_rLgnI2i)76_g70E4^Wl
!yFP^HQh-$6p$KeUc0BhPx{1C>{a`5-Xj+EU3XSaEzLk3w&I+tJG%b+>~XK)X*E!orWizq<F>$G&$smgAr%P66`MA>>w8E|>c<l9xN`wcFPa4I3P>$R2
eH+h4Z9U1KiBJPrt=n9>Wnwvu|lX`us6J9cW#C(@IHqaO3MVUSA%dIi~POGoC{k~+FSt1tT~VIM3M^Z>X0VXC&!UAv*H;{HvB@iwL-H`o~Tvg_(eNJ`T
T9_<Vgfi`RMwDk@cKasss@X?=~={93d2%r1}v{asPm4ohlt|Wf&UBP5aWb=p(mKL1!?gpV}jbmDZn$yL3RiTCQ=p$Sn(eWxWV}L-}Jq5^e@7ht!&^QJ{
p*?`~Zr{q}EqSuqsmbgGpoMQZI!j67W~8Ol$~zjN!=lq1BGCiGO7Uos%C2@-90g9`*QOqjV8e`}AJu@OP{Sdd#De~%%<;kP!*!v<aS%W|bc=2<Edv<l$
g43yLrV^3k^;XL&>B}Hyov9dd@Ah+~>Mk+m354_?1W1AB8Tjr3IZ=3x2zW53FyP!r4FiC|EO^n#f@b@){Eq7kKU7-F^SUAdb@VnchO+?<kqxA!+<J~&n
6(ZKx;b92KLDCK2z6QHVfC|z0w{Q^Rq(}g1*+c1TFVw&Ea%0sa|4|V$nV1X(<YwP>mX&&6&?i_J`92iGXh3Xv?Kc}f5!E@>VAshjL~j0w${BQ@--Da&P
16?jJO8`sH;YQItO9UPQeTprqVW$~RE4{Xd4MjPhm*Y@^eMm^Y?{<q$c>dVvtgIb$-vqw@~L(MaRRSC?2frYG`~CjiQYa{cmNN|y~$0BQiP|E7xP$*0o
-U+>#o8z4?%42jAB?S)c{fJM1h;51oFBjt&u6B{0^SYS?gJ$`f-D)tv4NfAs)l)MbsuVer5`G{UvbJi9Ow!WtI0B!=pLEZ?b)79LOQ>!r=MgEMY$xks^
Mt0bm??O1HXlaX|S&Sh+;DjC>zj*Tk}61%W?4Cd}sD5TuqqNI^Q$ity^1q>oORK)_{)UtcY%j}Gfrnipc^wt!j)bg}opwSz;u?bPmOAnYmMF=R+9JhpK
wEoaII4`KC-c!bUefTfC}7yH{$ydQ63hH%e@d|_r+NB$tHprUY|AHdr!-fV|GP9hY44{1!%so&bEGzqR=Gy&@OH5M0{T&GDPotlSq7>7WEwQ&mp|HS*r
_alhvr>Y<~^_fNre{vXda|TgaRBSNl@892LaIR+qv6aK_q`sj3%-Z>4qsY6$*O)h(ZiecEuL-)*iy2FRYGrkLyQl~s!|Uxa7i};>Ab<U@UTp~f7*I(jE
+?q}hO$bPASi$MqPOvVZ=5Fp+AG+gs~!y&5K{u)5xm3gc3m<y`>D!L+qjQ|5ST`Igy0-&33d<|mPDf}NA+3Di$#l=#sz$@OL`nH<r|*Pd*zAGtM~v_yn
;+N0N3z0|5ePXXtgUtBrBkI8&NG}G^e_W1M1J)*agm(|MoLpD1{sad;Wm#lwL?mypdbnZn&mjKTUz^|6^OHa4$rVGo$w=LzQUwvyKZZJgGO_*;?KXF2*
*%su;8{ZiA#&!M&xXNG#-*0TnyuBBT2CD^nKF7vditml^6}Yx1#DuG2h>s9BIyTW__-6%1?f)@Pzw5@;R7RpcWCES)Ft<p7kf#_w(q`8L^WQZ)|<Flks
*?1}i%OATId@!!{C_$3yY@rL;OG?Vz@3uY05Lf=C96n<|S-<skgj4I+kD&;o<UxK9qaICoZni<52EZSXIUmWZqDV^iC+$|T)?LL0?xAa^4tA}5*(7#j-
$wy;wp@boPx`A$8!f{3Xp@e$l>O)ha{!{i2$FbiRe+_R<&E`WY*oD-%83~C7?nB9*AD_vQzE~^e-834lV6XRnyGI<#Kapsr6fqCf-%|a-SP9$6MtI%GX
p|C!ucwtx_b4}o36Q=K$;>K~Bd=hZ8cyn)fQ&yd+#u404!Gg*<k5&(4ig8fHt)pxgq&E$FF={UH>Iy5T_%?d&Cg+P+xtzR{GH12lB8T^bzn&M`kt9169
`@@D^Z4665-cFdfoi%LW5>aU=TbS4&fV-q^V7hzfT!H1CtOwD8Jx|d(RO6eNE``1c#4(sD8!LExKK<ZwyKK^?WGgG;=3tUq`Pq`fqJyb;wIp8*T;8OV$
D@g6xT1&WSZ!%cUUqW^R7$ybyniHx_s9DT!R0&G>HzlSUV^Qo{JeLo8aLAD-aK7K89<XkcT$bCjRc?NX^IGb{t@yBnm;K#+=ItJZANB|`e)5o~&1y%9c
oA1QObC<g)NgZQM3j;mMpL%p?EaTKWjKaY^gh~F2RU7kelOGNl9tn*UmW0fO*3=ScCMkT`6FnXCM1Ih++&)4PAG8G!1^cr8rrVWh3Z<PO`pC7G<M=g?f
_G!%_>aT*_&1;4DpL1sU9;sFcxs8AGe(xZCDw_MFl9rPld9$;c`%0t%1de)mYm%V)uDn}~#ms`NO6#0=Dk{?wk|wqz$6g?O6<DuLzr>32%dl8zxU=TLe
Z!nl0?h1zwk6iSeQ@;2*B5W9vmO3EZ~J-y?jB(uz)xR__TLNL2%>BoyhNsG{L!0BdB4I?eZou&$BaS8L&BSnoQ<NDjfT6bm=?04`s*Vh!uzdl$K(diu5
xxOg9P_|bM8pL!7-~0TOJX<oE1JjYm@u!L{fF5SrkJ1KYTaJWD5LIU-D7m*Z1bVJ^SiGYLhs7WwK=fi?=@o8<!}HU#4BwAKq#G6Q2V4Z$Ac-eg!P7)A!
T}0zq#y`Lrg8d*JriA{)Ly@OZ}eBd}Qul`byjmmN0$%u{GG>rvQETN*)XnEj*i=?E#MSgDb+u@+n%zYE#i`XF`Q_z~r(X95LTit%-jm<#xft@+4PVLP!
`AhWx;0fgQkX26H=j;cpptmgXot$Y^}TO`&;`&-%C4(URDm4XJs1w6k(K(Q&mhwv_ad@!#B_i&&6jaY6#Rg<3Vo0vKIO4(ECMt2cX7xJStDi8g=qMFR?
7Y?ev>uL!>{6_5bPffx9wKw^H{14w`o{O=c{z`228Gk=0llN5o$N%DA^t-=(N%QX<``c%3{?q?4k4y0%|DS*Un&m$s|Mv;`|33I%ME&bje>?Wq3IB7<f
8fY}HOT+s(Eq#(|8K_l4;}i4F8hDqQU3ja|ILwqv1I>$3i;nX$p80&|E>}Ke=PEUjmG((*o^-oQU47M_1{v|KhydrS$~rCC+ffRa{bd;f1>`0`X}n2sQ
)IS{%5ED?=t8gDex!gzjFT3;qo(f(|`C+|M}jsUwk4Lgtx#BB)4w-E%-cfUzEJYP}w@;1mCcC`@&uw?XTk(QI+jB8q{+oF70{w>-X93_{9@L{rDe>H>z
aMSLWOEu7=&t-Vqp9=%^zYPt1zGpK7rg+|QnYazxk5#!qpy$w$$oT{OglPd(`?En}{<i0fbR7A-2m2Yi#R@Zid6xi1uFb-gq8_W$bZJ)+wnh5sY*^sk;
tJ2Tk2Ka_y{Bs~y@Yw+Z0_-gA-)4I=AU%vn(^<T$hr#UOkylG-qB#nIe+wcE6-jdK&=s)rP#QWbf-oG@y{E7GPHr^B^<slAtNqn})jZpsL7yPkeE2QV5
d&%_K`|4iX(D;jA_ID{-2J0+w@$J4^-c)I2(La9S|B6TFIpaUE=*bc3j2+Bh{E}qklI{PS^T(fh`J*@f)XN`y`BN|dp7Z<n<7q~2e$+pB@PEfM_xuZV`
5RuO*N-3Uzw+-VfaSr9U=!VH-2CzvKfHhWx2|_yoca&RyxA^kbMh~K_$&YWFP>Es)LU(syjlO^hxcFk|DFkRUj7$fZ}!HA>i!4s|2y=--^T;@@7D|WC*
J@3c=pQK_wDjnnh$<FqFJ@yZ_Xb*y1$lxzkmO}{yYCZ-orof{<Y#IwZh;odk{mjUGkacB`qzSaFCV9-`C^czt6vaAD_)X@&2{q{UiS9@9UxS@AIYm&x}
{@su1`8a`FD9$M<g{-XH(*Z#&)}egCKa{?y<9FXR0q{_XGA^FNZ0e{b>r)Zd?Yf8za#_b1+;c>fyls{i_3*M<Hs-gTuI;jh<y|HJ&5llOnMHp{36VQVU
*w2c*tjKsg5n>Wg1Z5z~3DDsh6<#tgDV>0rJ<;2NcE?YG^>!jCFzDh=S&YQ(Dcx!G09mq^^=G#Z|*jA-lQji$7aQ_xh_pMBk=f<|t3HsMXJH4=$|BAO1
@R6AjxW#hO-=giKyf4$=;>DcMZ<Sr1ym&oHN=~{!+x`|$OPEq>UK`x@cW{PAXrAD2@oGc-;@bXABv~}8U?YU-6<X@YStXT`EbraRRBN8g^8oK{EB_YH@
MW%%o#(D^KD;%&@eU~AZ}Hys!q`@!?RVKdpM=+4?o@jr2IrI>SFYV=x>Q5s&Ki*zUns$gaw_1BXSxJ3Rr7am8t{9o$QYCVE#BATOWrtQMUa~)Ah(+vNw
}5ReI(!UQ`qL~E4Y|SNi?Fb-wy91NA+asuP-O(uS4-N%o1#~iKktbRzCK;9&;`_+YyRPj-d9Mp26^o^0k1JO*ZYln#<0sdn^YsPh_`EqC!8^%yoE6G)6
buHwkB3y^*sj8fCS><MNt$-6dYREQg}MjVM^?l9l00d8NfG%>s+J{BRbehh(STtP<DBYW?c1j7BqT>ZhpqE4NgHqDpskz3-)LEs(pXgq^yujZH9HJnWr
7ngufV=1P+qLE&XZUM?Epr8N=Qx}qqxVr-}7-En2H^&lx38Jo^^d+t&j>KK1C@|8GdubxIQ^1ZqNxh_lGD~=Xkob$e@l0iG6r|H!fmmQ5Eq)Nv-kE1@+
MGL)GF5M%|+REIQdCO|gx8l9^erw^9PBN)YfpkwF$<~F7i#zW#pQSwGd(Tg@&{n--S;d646OT;AJ=4<U>PVAl-?v4(XqmxCFGe|dcJ$I~=kuz@RZt}N%
j(r%;dZh7!bs(JIK4bZxzD!N-l|CCDnZ#gryOuITbl)x?@HVjDV#(7!`&qrhg7vq(xVKm&xdKmlG+rndBquTP>)@Z<y{!IBp)SS_f2z_9~W-eyrHUWBW
;{sytY=mNwGIv42penV)WjotrFc^tC16o{*nCZ255ZQ{m$Mt4}cDJ1}kStWN+Xf%LjA$sGCbek2ji#o#o!5xs_s`qHTaubY$0fpIe`&8m?O!IZ9u0(zd
TyVYcPd*(}-5#P$^Ed~hAKPbiN@xoq`8S{F0^enUVl*Sq&E@>gaUnS06|g_mCE8$&3nmPyFC*BRT}(>dEP_kNa#@9XRN_Cd9}EYPL=NP})`?t0W}#hr?
!Fd(5fL{yXMYQ9Et`y~Ufi5jJqBJAVHvWua3(JI^aSjvQA&CA8B{jLd(lGYpf-~xX$^G_VQeGz^|Cl)P_shH8WRxrg<F$h-=yZG6p^-tcH)sfY<>B`c)
X%m|uFV_$7LXzuo<LW;n*;o{P`z%x4Uc=~d7kf-LyzdpSGkr;yQ4T^Y^=^B;hVrI85uW<4x^-fhWEb#E4EX_ceCr<16}N0fjb!pfQ?lkvU>i2aM~cE{$
)<?v*EY{*6)4J~j$Rk;b*nmaEyz7N=-WFtl*w+){42_@^0|Vf=vpg%e4xBF8n-p54leNX(i(XzQsBJ`va!u&^h@P6v8MM>_Xs!En0d=m<M3Nwd}-S<wi
$@sOB%fB&NJb~*yL0O;g>}942+8{6c<Va=|p=iv>RUU<dKqH@y%}?&nvBV7>)EdJbgXQHPdN1I_31-T(8tS`|>ybpkz|q#tRmPx}>oPUp`0fr9Zqk`<4
bWoCbfZJo92Zn3}GCi`RAK(W;BHaB|P%*Nq%V({}%gM;F7*yKk7@>ZsWpnRFrMO^=G?HDk)}vcOn}*NdS)Y5yl_@3rix(r#_uOP}&bB;Fk2g*O6$)X@h
5;SmU%f~)VGHCOkyw)xlIyIThp6;oB1%=aDR8HuJc)2^oUUtQn--hcn$e%m^1786r*TV%5`LVOT7_~nm(3?nDP$})?^zH;Ctx~s_j`iJSB=P85ibp}G{
zLEZ6o+cX~v4igxu8ZAE3ery{(Sx!2nSb)<cxvrE;l2IT$e$#NkY9_a20V0bx!r4*Q>HTg3Ij!iyaFdFk{vPW;6_bLZsFBH$(cmYQ1WX+{jC>soND-vb
hwxRziaZF4M7mxPjvr|CEVnzO&`H}i>{8*6VXc!_{0CF@mtR14Tmn4bNhppndoGz^Xuo<={_^L2m=#t10yWrcf-%$@vCs=o*U-UF>+0ZS6I`Lu;_n|r`
^38wvw5n>!-s=!8u2R+%IpGRV2YD=fIBE$yg`GF#Vn1F}VtzKHHaC+I!E2!r3O>FK-mM1cIKqtevsF8&1w}CHTEQyARomY~i>C*E{~?jT!y;_xk?UAFu
50!z#kP#iU+1kYDV8^dIpHFA-}6WXTU$q@O>$@xSM_A&w`<I_CB!LnG<oydhQntrx<+p!rvCWG*dbbdh)RSfKHzUd~9E<$*D`;Ea^Qv69cXmj2YsK02d
gEoH6ABqY+HFUvvwt(U95k}ycGZ`=f=&q?3nSq95by%_DQ`ADYi9&q0dE%%%<S%2$gP#ZqCCaEJNEgc4!r<0gl<#TLhNM8uJT;V6zU5}lmb{ewawLUA}
l6z;C?+!f%qqF5mKZ8J%P44Ny_s`dto8zM?Wp>xGAZhU`7j=g^5f4sw(01_=TY5y5@+~;c{g1xbGxzf4o5ut&Az3N5qU}m3{}u1Ps&I!LW}2#jxn3%dU
grPmiy;k9UrznFhNzu(#E)WU|IY88J=;zTNoiL;tqS0H`H=kY@gl2mgODj}+!UC{OQKH44fsF$(rb$;-^ry84xW>cUaHAg{`c3{6#N%HB8upYKYA)JBn
BJpMe^!9^C)qjhwESZVx1W$8#gM0*T=%;GPb?Uzv?fcQN3Zs=OJD$eIJCvO^bi|G*2!rTr*+gH5^Rl&v#UTzxWgiN+t^q!v;`lg2iaR<@Z-#T2~(yizV
V#;>~6W-fyn&%s=%)h-?U-E7st4Xnb5b6Y%G+zL?w@GxC$IC|Gyj%i@9W)mMJ&#S-wv+#Gnyts~m-`PC%V|D!J=J`r$^ALe397s`~w(5`~&M_>M?r=Lo
bRg;;<uPo;x(vK$psCIqKu52(p@=s`zv8kK}kZ+@j`sHQ|st!wAk%_%=V0y_AzwZk-%jSK^;iZ!*#9MJ`%LKjFaLO8x>)ZKNl$piGV9qYsUwI}M4Lw*l
zsJqat!Aaz2>jPS^y}5?<-te%T6<!cOVzrAUwwIpo5=fJ7S!U;_VchNFT{VyTNlBXUh-RQr65X1%DMEMOUad{Ou^%wNFCx+U`j9Q<-;vqsN51`?<2h!c
MpnUX#YAMeYIlvp5GHM-?c%JJxL#f6`5vkpAM$T!5bHY>HaZPRlM4vT$zOqhqu-7I-A_T@;Na!?CM+I{qhE;s4{%{J++vj_e6N{j#GI4@P<J>?Loeg$t
Bp=s*EidUEN>asKOV9ysZ(xQnTAk@Cu(D{_7tvA=TmTw{vIrpVui`$6Na44RaO`MM-v33MP~I;6}%B^)GMC4)Iw`MiU2_FS|#uf7k~9<qZ>8I2ec|790
H|E+zdsTS5Fs50W5BWi~M0LB(+6VmvQIB>kD+_93l~4R|M&lJz;j;w@~8oi^k}W*#wsPCXcl!}NA9k6@1e%BxXSe58|+b5#Gj$a`@r_wx6tWbj$6qiUB
xTordGU+^j&_FsB1Jq#Zr$L>{)PghE|pZfM6^7P|=(Q#ufqKD)@+Z=}K3LT3?{efcD{S)LIyQ4h*;~(mkLOgUo6=a|cT}wQ!8Gjw`DxHc<>46knrtG#@
2<d8(Y)t}wY8%gOgEl`><IQGZMCA*&#GcM%=Y4Hqyhtr>O4?D%oK(oadT&FCL;ZZ!9&ifF*72{{<0Jj)-?7Y>+|YHYmMO=PgSKvXRsW;+tgp1NzT|DLH
&`i1?)m70^+)gRKy_@{srzp*_fNsONI!Y(kKQi<$_j?vi>1h4F+CUtZ;#bKdjB^*_+nu%V*}EE1Zd`BSvS3w=MR;k`gvY)S;13D`okOlupY7ZuLoS;kN
(6euNh>{p|ijId}xV5?g7e|!w2tqOJqX(Kdf&sHT#5fVj8*eXZ?Vog$MkUg4r2DVYc#mh1IX0+q2GdGJA$Gd_`lz8%8%q@}K#bNAJ2As@?Q5`63?>#d|
IPosWXyr=WhjCVsh2@-8-Vum_D5n2r%&(D>3f6#j;dM0xT4W;yBgbG-T?<Ge__$lt3>{lX7#xcP7YQsnr7OH}u&ILX07^02`UqM!b?4c55GeD>hcc!xc
2U!<&*{`4<0|1P(=_x6$EtChpGzt7I)Pyas1AEDXhJF1^&c9F}2xIp=*e~pXqp=7<`??3ruSd1`O6zNa@{*Bjw)O_G1KQ!mp-^Q-DVD|tmZodSkl$$Vl
|Msu-`M_DBp7aOqH&Sq{E{Qa0(Ao_a*YDG@?zk;T>dOPLy4S{E{gzWz1h-DMa_a=}RNi|j{<S_d>|`m6U*N;bwdozJt{O%8({D)u9=xGkcpw(vP=L*8O
OE@e-+Fd?!s*hA@g;GDQ!0CShr*AZ8vb|SWP29tKvmO@w-tRkfAzE$NPY2{5Pl`1cTs*Y-YzaSogB&cm!82-;*E=TdyTVv%mvENcXT|neQudF{cItr&I
QWTRF^Z-DSmHob!c8Shw}N6`5V7MyaYay4e1%lwqaf1<ZdQ!uw<Lchos~1BTS8Bvv1ay1#V1WeANTT++O-Flf<OJSxB2$<L^c*Eob?FTOQ!NF|6Y$uO#
Zn;g&x-l?!T0KHLcL>mUEURfu;Twg1A};0DJ?F4*wvzspU2ECzdrFL`ey4Mz0PEx-Qj*xd(y=q=0*(6ovom~8|9_@(xoctY+Y-Gc46f2$_-xhuc@HuK+
iZa&>ORiv`Of@z=Xzxr1qw-ny#Md7_J&`i0yu_bJO{8IhbdLkp@w1W<~X7V4utXJvaFRK0+r1P?!!8{I0{>ww=`?|tZ021$6AK@j_XMcsic}uC~T{bTB
Cs<Kas8)G-fnOdPSVrpXoh?h5pI<ACp+EnXw=fYWVf3M`*k+s3m2&55!u&^1t&bvK6wMx6C<Narw>B2>`Y#VviLq#q^c1<D&mwp;<e2~JsUnL8TxROx_
_NF~a(gLl_=lg3<+W2X?_SV&g>k1E=k;lezx=$%V7VyO(JC2*{9bNH*D?O+sYKB#{9zl%W~A*aAKxK@zk2GJH&=PD?F(*NhO71?_a5ROJ*`x^UCb{^xk
_ohXIOHtdb#|`M<M?{gXo%DxkKQ}te8)2|K%a|8dxuhe<oEh54`U9;vBx@=|(+Z_^<U{A?OqcX0M1XK%0x8cJdIEdOxa$I7z;el85<MK7Xj@M_%6@463
a}_kWOrCO6s8z)~oOP9MI@Lq1l#g76(=vCY4|RC1z)4Ze@m?%d`k)rz0;M8JL22ERmCJ(5L#y1@r<M8{XYf+_Rg=mN`1xbP;HPA|C&$D2>9%m+8EJ}70
<-@XBA!B;Mx$&e{aKM}!ul+4aLwm_10jeZ2JwAqUzUZz#v)I5L<UZU}T*qJF$hT%bClb^9Y_i&d_zovs2FTBo*2&q+?Qk{b{ho)l(c#U`o_pD$n2r>6-
*$Cyg5n=HDue@4OO9e?`_i$@Czd+W}wFKwX4V@v?w?UrGI}@NO|2n!1vadwa{S+KbfZ-SXBL0;Z>LR$}Ch|o_e$VR+-${+~`yYS%+j=`5x~>!!4*u(JM
%t;XjQXeuW{+uY3^nUt>-WPmT+#g*Rjs_Q$1QLRwsd~`O@DT%pT%^It;7;j(QDE#y#ML9_hxb;`5hkt|4zQSWoY#JSHIn-AU4Kjw57+mBQ{cL(fQ3E{r
9oLd`qj&dVDHh^2Sd6<rfP>ZlyeA2m=_2AXX8|&cFS(-rHAfReion)jr`c*uvnie(NPU3F^JxIx}fcL7aUefPeVK7*7+`o4qb@oh>}R_z#8n&8yqtZ?Q
3CcU0f<5(WFhhky0k-_{R;mo~_*G`?Z=r{6Rx{mRqpd<T6X$-KxYy8-_6Td&$18vhn$0adVk_`ac3@vDEAc+=r0ZgbVZ`|T_0FYg<?e*DPPU4D?QD!`%
ftcM(pzp?)1N1p@cYC=t4#n|f$Y}7l-(|`O({|?U2^AQ%&0xPD{eMNa8{qZA<Anz~HKCCFHdRoKPuXjA;KYp}XAH8#2g89l<(<mXGi(IV!@uRbw4cPjk
#;e7S_@JTn%P;>K`X(U$%hv!dsxsu(gE6FEzTa+_F*oK2fvo?2ZSaFX*T2>iKRhub-hS$_zp&XGq(>9{t|$KO`AoZzZfw@ti}~f}$G@J>0J?n#HzUV!j
mq6Y`rGpvZB$mdR@!Uu*fW&3N&r%semp=x>Q8Gy%1>HgNVEpt4`N=-Bp+V#S#f<(A6g%a=jU@ucPae9NT|oo)_JLyL^B?P%~z1|We&<$0@WiuHs6KgzB
7Z61Bvrt<~EY!_(rnIl$pmtO;W-l{^_?H-g)qFK4d4SbKJ|>$^^mks%Qs!MY+o!u8INKg&eMT_dt{X-0zcJHRNCCi1Oe>N<sUxE066=NT2_;-XxDZ{gR
W4t^UfF!gYAap3QdwIP+RHH;vXoULigF+w-zp(cGXOx*-0|AHDJga4<U`H{3J)NR@;yfog$pG1JJWWc+D5!ADjnN5N_TD_x>Kgew3-ZrA-FC_Zc`7@>T
~>nU>sQfnt0>>tMqH{}g+MA7srx?xt~%}Ub;$tU$DsO7I0t9PL`<<7%x_|t-_O%?Gex5Sf#&>9QeE^wBU7t&B6<m)GHNa|>dyMp-q@@IW5y#}0O9K$nE
SE}o@+Pj!CRaGZkj4#F;To6bKzX3Tgi+bpO*X!m9Pa!>fO{Y1mB}v0>Zo#&5=JL1oI;#OSZa$Ss`mMi`uwI=(??<TAps<1`nRkm`jLH7D@w42QpGgLjU
w-rX-^OorLE=biZJWRS`?vA?n)d`!q@H)ipZ@*Z_^qG4mV@xs2ERP{ukq{m!*$I5Z41Bs`?v9nyq|3b!9`!hKmGf!@iTkp{*a>VUIu@7@^9lOjss}}a`
=3HdGc@L#~L*aC+ZFGU!MHi_|^GMkTbG){I2KxZT!r!dUhI7dN=70PwxL3KR>Nq=#!kM{_^BeV<v2aZ=-t3<%kr<p;Xw}&&08!d5R=X|2jb@B|C0+Kw4
!D-gekB(a!6!G`cb<P`;^~sf}&2?G!m1#xl5Lo8lNP$;^rn$ReC7^1j%(`t;>Jd!)h6W)XgA%l;vU2yozFf3{qE%n8a<n=-=Zbr56IR4GbM<1~krxYC^
|dMJ<4O>zzD*SlG)R!?VX(W^B`tvBl5+(~P>s!a0l>$|&@H1HWS39ct}ILO!eIRq<LXt9rz52Wv(YaAHor*^F54kFnxWjTPQ#w@nBP!G9o#1@WPx;wTD
jfbppv>kv3Lww}`s+8x_QecqJpV)NSE|o74iv{!dbwm2xDuj|G{T;43e(=tdtXx@1lL6`1j(9uu4Ob=}kPR}7Vq>jvkzZ=ba)Vg$GF828!WOB)yAPIck
FJlZ#X%XG$_);^c`XLa!cYlq%Y}7&w;dObv@4lSk_C0oy;aL&2I}wY*@S?9C865epxC}B-=r`x<pXp>z|0Pji(PrU$rJEG*aa_}*P=)EkaKn2;QPD{ox
OPNjFRbu2YaZl_~jyh6$KQW30LVtEm~I~Kf2k>EkJ>&TC8wEyk3`4g7Rf_>9lrAd&S$-8^llX)!CvFD{{-9J8WK26Z>#YJ`xIjh}R&Cc*y<OlB_7YAAq
Tg9i-GA;sZ;0!_@W3#VWfuqpUzi{%`di;veiN<<Et0f=~)g+})r!E74^d;MIK#jw&RduUL5xCa8vXS5at{7}-y-8|;+3ocmOA){-N`C;WM!iyL}owsP|
1Wk`iyr<y9D8JXW=<OeMK<ZU8P2icCvM{tksY-c*J`6bo-1LZ~eDf3RiRWD_>yH_y#*QhhJr;*C6G@r2L%1X6RG?Zj|jhmn{ws5go#Zu(?LWjXVI%4N2
rxt)Wk1z0jr8Cv&s>W4}hI<EZ!s$A@dJwZLT|QAj$5Z{IfRV4*qnHJE;bkv2wE9R=5gZ5oExkJGTRJ8As(%XD-;O<El<abo(aCw(?f8P*EYwi_-6R+0%
hKS6H@?2o^Wu#`Z5NNl{0y-sN~<6Sa}nQj`~D?wGWHTO*wyoEQ8oOt%JD%zU_T9uYWGhxzfosPKGg_s+;CFul>3|Q2FnwB@OH2GU%An{K5+SXaGY6QLY
X`g3|7R#tD+^=yK<@57LrYd<C5W_lADP@3t-3PylEL^q}YTrz>>u~-jo{nka|VcAfI6eZ+WBkkh_mNz{Vx5PVE-Tmdh8WLfZb4okkzzEM3dq2zv0i;HI
4~De_ZVMfq5pQ2jk&rciqS39`)cRHHp!FKM}A8hmeWGxsGv(`2OIaj-Kl8|8;VRpk6?f8jLhQLG0VCCRZJUlC81er}k6a^=>2Nr6C1aV+Zn?IYh^*@1Q
aLi`fW*(&>@yTJOLX|W^H#{ReGJu2@Ag!C8!<VR+2<@PNmO!)`w0_b0fSY|a!lOtSrVH@_+;&B!vloMqjSYQMeU-Wt$<mwYy@U3{3YM-i0NxeI*!F#v_
j^)wCP4e$o9|fg+atw0pZ_2wVlD|JcDxN78bPrllts|8OxzlbzFxk7K`VoorY&EJ&FeR{FP~IF@*$X2xm^>(U@~x^(=^7_C{CA(tD*uzuX8rj(uIEzxY
(emU{(dpnf4bYmi&a|+dts!41xJxyMY}9_IK7YVd$-*U(EaRMsLc4853eo76;AuuIZmwZWiRC&P@gS3d8rFCjOc2nPp!*)r`^;sDyQBiAQ6|GKQe;i_y
EVRQEyP#4%5B6x#mzBAeMU0{K~J&#?CUoJ%AWJcKYpw1J1tqC-8V1CHGu7I80rKH^%An#b^6vN%^{TX<%DD^UBWrX!(k=zq6#B)cy?)Gc&kK7(s|_&E7
8!cM9HH*OVb?b05bpn!Mg_^8yO_Nuo5v9T~q7P6?@_J$GQH%$=qq%mBBq{YWizwpOUu(QvivT>6ywm~57Qc~9^#(VJRH@*Kc}Calc-^4am6rtnId?FBr
~@P39@N>EVU-`dHJIJg6Akslpa`XeC6i6S*U2b_>?DiB}7&)%e=;4;v11s>Rv$q?^g`)1g9;f+^8AB2C9o`=7KvoH`S@$Z>)a3R8?YbbNxWCuR8m%SSa
dQky*`O>n!98?SHH)*X|G9ch*&!r?5&9y+!XarM6B^zO_0nL=;Q+mg&2afD(eHlRL9I|;hEV@6>NIt%8rm4?dMNC!2n<D}}A8WppTvh>6DEJ}8gJu^b;
z60t;9P-z@vNtE$C(H$>&9A~YD1qk)bxVM&T{?V?~=m&hYc0Q|KwHuzkiee^+V%7`<Jr#zdaT8zsUdmME~i5{;Svj;6$N)7;ec()XYcjbJC_`s`oQm+u
eWs>{c0DT;O=E!DswE@cAB+WxQji@P3|mf4hR_MBxA2(o+E$t+Re3&dyHMEs;q&4McFwmr3@ZPR&A6&|mADrRENg`q_T-6!F(}Ttdk=-?+`Q(c3+9Dr<
c1^2IU1YBn8Axl!b}>=B&stV8~GmEY^m`+(=?vC9e|m_qupHGx(H`_83wm)f_T7x80HyKsv^v83+Y>QB4{k2P_er7puAKAilvE}l>TbL`$mZPq8EIn-K
S%4}~RaK`H-l91EE#ysQZoxE6E$P=9R`<-%puvmjzq5FCQr>r{=lN#HCq2#Dr@m0G0pEhaX|6NHPjjnp6|2<CO-bwI=fpgo1ozQ}Nk|R!44ue^g2<H`W
o3HmwilfOtwA!dfR^>%N)<N#6^SRDg?tip<KbM5hHRbm+`oczo>LyD?*wKW7WyMRWZ2kK6DW#qm|4v~s;DQUOnU^P(VYjxCzXxqoJ3~+(XWtxa0~(KU4
W2(xf&9}={oAUNF0?s!X~o$9rMCie3NG5Y!jd#xFBu2iNo29WM<D`SdpCELN7n7!m1@SIRaYcA-0k=dg-)Fq7U)-r@6OLZZhgc5?t1f2Hq$a3H?50tC>
SO1vlw&{wx6w2Ii8KY0*qO#z-QRur!Wo_iCgx`?|2(x9-dUb3|g5gM4DIj447nT>PZKjosP|X;#57aKu_j3wOkLH<1LCRi|(l!(7nYLmEIn!1Jvtdzd0
r#GAs#k$jFvo@88REH<t+bI_PmIkKQmqPWbL3>t3^{^UqjlUb(t$EWmL)E4)^iXWq>UQ5nAA>tn9wyC1i3NHDwVR?}CTSFmT78qeV2_dXT@ZZ>b%f<!X
k2J00A`z)j>{voG%sCRzc=)@&t*8u^ahZEcu_7sfzc<UKscRu|nhyI($FBM4mTiCp>%h<e}U+(mTPxLON-772Q7|}NSP^)lFdpLu=JmkqQcf!ZnCtWVz
7q0{N;yw|v<Dw%KO^YIas<=Lv-eej3<Zc7*6y@69A~KxN=q(#Uo??8$M`m8ERG^5yJ3qfa+tt~^Y0@nD%G1&39%DTugS;j{!_7wY?kT4L{#|X~>05F;v
=lG=C}SZ5!>&m!doF|xY=Jtj@;764?ki;Sdz*P0_~n4k-Q89j(=VADszjRY<X)wrbUXJ0EMc`}SQarEHl<yOgLkR!p!fBsNkOD^HTI0HvXM!S7wdNsKB
w&C6UF0^a3>B5@Fb^|c&R<F@CTx?rdgk@&y9f-fgxTYD7Jh}=h}b~pT6F@1gEU@nZvtDTWfe8sGgjW?XNpKgK_j|oImGt7kV{bj3q)!JRT*>uS~~qJP&
!I-mG%=IrvJxZpI@FnK>=tDD5-Z{H*zNq6gf?hp_1$IF2tW(0w_MVCRaevP<=pJIZkP!CPw_zFIsTe3N>m`k<LI&?V~djR$n|<T{KZ%p%MKpHwqxD@xW
3Gl$((G0N_J>O(+1?XR{D=0%TpXg>H;P&W1!S!3Dmw6L#oKOv0=ip?iYZUY|m*JpZWY|t(~=f2(<LIJ@3^JZquf9ampe`b{bpWc_nf5rgupWK)JA6)2v
eWL%rumARiK6iEhD%bmP^2V7&;w$DXpXV#_MTp9lfE{<9u4p?Hn!ht8BrB!Fok$YvI#Y)i0C(evL)tXdoZ7-)!pF*9eIj+q_h&0Mgc<8JV9zB&&8gyi8
3a$T`RC`YPs-U~I=D=4awZ~@ws~>-NKG+E@12okP>W{9PQZ@Zx+lmTMnZp$v&+{6>VArbba`7pJM~Ugba+c!kr~fl5eM%}o9{q<XCr-u<^lM7-7D?R6D
MB<WG3C-bG0*{wrRx=*mCe5{qf25G0_Uq?k4*30r&l6(p|D{9&*uF5{M7w&Cv?z9moC{xozxUM&G(4>$n)a`)@gP$`y$N5<Pc`p!Kt9{dp9Ev#tej<t}
!clv-xKu+8u?<I&X@I;%;8o4)2CZiE#FPi%|$bvTpeN)5fwVH^%`_!Seu)8g2}b?!Td#R@NEW|sy?vsMLbmt{j3*50xC7B;($(Pas}Dcn)U%C7slc8wE
*Yap|6(Bq>btPJ_Q#NVjiL0ghs)6;GO$oQ&!UW$Q^Z#dV7Ixwf@3rl@iTLo4bP!9%XT7VH8FYU*(!+U$!aa_O6(kLO!LUDND%Ocz(Y^BBJt}lM(lNHrA
q`Z3$m_*g(gMOfA-m4nNAu+Gm@tfJvUA37NaNIO(7*qTz!bh?1^oKj$oiS2ubfQ)`z#(IT^LA<G1VJj&o7HfS9jx1o?6g4Qe?1;^6OIAX3bzY=RjykZ?
G!9Nn%BHN1N0+%yEVm^i?A+gar5EW^-gJkV1>`sW5LVfmfaUcCgZzhyX%3aC_8BM#2B0cnP+c#;{15v-&1JZ$61KR-0kdF@uDv~79J2cMX<hzt`*D)o6
>jonfOOcB-nqaX}gBwA|o+u#ADgzS_xZn_>AK78FyN!LgrgHWTm>{9G`#hI4l$ZcdF2yZLK{v5?o}G_j<@Lvk;-llvAbbcHx4MM?I0_0<2dpmu_hU>IZ
QI%mid&=j&D%sUUZ8(5u{v2Mn@E@EvKN*n5=nu<#4tOlU7Sp#7?j7|THTu>y~KyoY4*$+k+oB#4(cz$s<z`cQ=m#*)-E<GH!<zdY-~{=v^V_~7P?F?<Q
7xM6Z18WEkg|9zAyH-^Y@fk94EFASIW%qvx!wyad54nu%yO?r(r08SkzT9bO`u=M4nXMF?WPGc)>g<ir>U?2GbheUXs;PasEijjA?9~rKPepoF9c>C_c
DuG9z*!)fvhfpr{j$NFoqZSw0FZ3_Y>n`631-zZFw08#zLUj3zA3f{%4iMs=$4`^RGvV<2#~}>6hwkqL7F{>5JCKCF`D%7~%>3iwtl0qCU?;l=W@V9Fs
6gezL>~o{ZUxC`a=`1CtB*GbU*4G{IN;@R7_&@}j=%%wnUvC^*r&AkxjfFv#sDOz3%a`CXnDnZkKKsP#ZF4*dePiQ=s+%ZoQe?|n!l#KvlR^OaHkO5KI
9d99bicO`igFFpF!a*uubsnxeFO{HIO{43%DwE{ul`iwm`nv)K~;*??c*(W18+(75IQkxyk>*n}4k8f9osm$3I@5LRwFrbstY(Cl1nQ<XY4Fj{sx<G_9
?!&5mY8Q3g4`4j*hMOPrXK>jlkvRVMZbNea*St@s9BvvStXTsfzv`{3mPMHPHA2pE<V2%EjxwBjfJx8lOn3@0?ISn_dw%ZPDAcC?R8b~D^}w)DmxT5O>
MTDVv!_Px1(zN`Nyef)mK{C^rh@=ud9e&h1U!KBq~GH7o*XBdy~t`d6=IC8_nCi(6sKZ+e)1d84I#KX6kh}mZgFh}g~c1IBr2$L*Tn=e@WZ&F5w-mYr{
w%2}J&7`F`e$otG32?vK$u(AmLCT8)%#)>@es~fQ#?T=c{1d?~-b3wcy-AD)<`4=_#=Q>?3|`O0J3Ev<&e;#Ujyfob?ALip&J1@2D-aJ3kr=7_Q8(7CX
(LYpAF7ZU6%36OPnKIyw@To{&MEUqD)%=y^;fTqtP3K+;GM?EjM?{je5kyMxg&*@dkr_tP^B{<z1s5`Dd+6d@d&CW@B9QjVYUaMF|0Fx#Rpm=IA8KPQM
`rD^@<|nZhX}>rk-F1(5h9Vc$d{qNsTG()r9ccbRAAiq>O2SeoetRm0af23-@R@mqgwwJgvisRu5AIPj|S(Uw`&mpD4pRSb5cvn1)J1J>No$dFJ<ka}*
suCJUhSYQibN`7Q#T%>oo()>7Zr?3uFrp%k9KS3!>A$s<jqr}jaWTuB3^wDJWh(ArB^Qh1aGfGJDaubV(~f^H2)^*xmexwB(so$OC{@bs8lq~t552rsM
@rQ9Aa`<ME{(0i?Z0Yr#%LmrLa8DK>7o_6uV`mAf2j2_|M^PljU{C8H9OMOA=6T3$|ic?8;e$&T(NQ1dPXklJ}C#O!cl=FFlIKQ^HN&xjvLR>-NDtqZb
mX4KpqoA)~_s=nwT1}<@nBK{MrwYr`eV7|OK*WoIe`&1PJa#%u#HI?FT?V>6T9IK0tj#<5{i0qO8znS_Om2LhVGtl#!&I|sR#XemQ_;Q^CGY=}3s89Zx
TJCXR`}kPfnrH%v=f({;DuEx5^&74=r>kKMOex<9YK$0;q#0QwLzwwHyCHuO$$C{B3`F^;c=@K&nMU{@pa=pv*78}O02z=KH@!lXKih5QC8P1O`zsGwt
%7?NfRX}DgtCiO``muWS@dw*e~OO72v|$F{*b`grnqZxcbj0cI@!zJmm^ybpG-cO?Q>1D4Ty?&l%!+TI`fq5!>A+R|`y8Wl#6BVr<|pSk~m;9_|>z+&m
W_E(SKJB=}vpPcyhU+ADL*OxnMd+`%bv?-&UAz@KmX=ZpkY2$*#`I^(mvSBqb97AEks6wI#sy;Fc88!tp}$B4|BujUJN<#}*Wz;yIVfHvr{m%f!V)$W+
Fw6A5qJVYQY{G$vn4yo|&x<1Z2k5vD7#PhS6qRSodJoi>pHQh7eDec=wf%Cl6%%ii?J#Y`u+Gsi&*Wp`Wj5~0t%l!2Dw&&_K?41O>ZwGmH=7w;vMZSZP
&okPYgZsFZTCpS0kNSAc)}7@*;JNt4!KiqrepX7>dNg&AgWCG}ebqG*PFlGVF@s?~e%S~~{Z=!YpH5Lu${$Wem>%2qez<Ase;vxlnU}QaAUqq`=Fb^#`
Ph6C;7d@3k4c1o-(Ls9)milyTYYM0h8=;gI6(mtpR{vIh&pvwfu@kn4RgWTV#b9ZkM_RD`|)}UtC1Vn8~E88iR&hz`cc#nHm{2;_*je?-n#h06F3V^x?
+1BX2DTZzOSD@^%q`a#%mL|0{r336<=Opi#@FhRoTrJeLNJH-5mPD0)o1vGr-%gf-XA9zmO>_pY|eBc}1fqf_!J!D9!Wli4h?nzUkYO{QnW|enaQGa(H
>pz-8S=EA=7unfi9?Ek1WPV8>8V6|ul=-qNMwiE>%yQ={iOS3I^B&?mG-JZcAT!H2;Ry9%Y}!*oq2TBk7seAXlGQ%#>a;mSy4UxrldLk5c4a~+&JI0CX
Ej_E#~d^n6$(P#y#-~rgpc73rV5U3T>c;+KJZS-q9D4Kuuv7ih{e3MZJ?V-Ob6L+u?u#fVn8F4T6!?0a!k3KvL@QS+|R9un~h*<mKDZ)kb*@K_U3P0Tf
v`?LLYxaUPv_%NEs)wxmUlFk@6-H<VxMS67sc7~Vz>epd?sDmUW^3oU*D@6NWa0AGdGO?H-o)Bc*fe|cadPO+%I8pE13X<=6koy_yHj3YZ+uklIM$4LE
rt6NtS@W!ag(H5EY1CJ&Ym1XHB3#DkEME7z(Q=`>*__>7~x3IBpSKT&QAhf=3|V;FP4<`ayB}FI&|sv&*s^Kf7E1B4w3%qz;zEZKK7)~jD?GE>ezB399
Hs3-q&<tL7HaOV3ayJV{L=v^)YR{PjuGW?v~>|0gh3)<$v}g0%&s1P2`oqr!M*U@PT%xfwC(wx$`dq1<KMQbyCX2UC<xjK=7N#22SC!FHHX-PJtX<BSy
);K?ie<!5oxr0`+FZF(%x04sb-dQjroRJ2)2bWXEsefJ5QlDDV(;^gqE}fwpzSFPrboFBjti2<%e%6mc^co^2c*WZ`#vU;2K|1XYP)o_aQNUcT|l^tEC
#5a?D09b6Ba=P#{EUGIwN6NKjoQf|BoAh_1J&ERup0_)(%EamgvKjrOlTo`j}0Ff1IKy8m&5$yf7vSBxiJ`kB2IyiWtEcG^&midlH_Wu`m>G<4Uc?E=1
VD#xDP09tu&Gj>~3pM*ZcpOh7^w4Qr%#<g}3$*t1u?H)EuU75e0cC|Q?|q5x#4JOiwBYBt5~M<NXo=QC{lDLP>T-F47K`exlQx_B`Y^txU7$(+9jq*!4
2_EJlRv)G8!wE3@VTD+(oB`Tki-4ZtHMm*49q8&&GQYcJLI3|S(xFI2J+*%edgnX>NiwEeo|HL;`0Qq9!Hy_I44sI;S+tv%s{R`h22a5A;>0Y*DBgJ8M
Fhgm}yF}5q4<FIZ~#A`_QbqdEg0O1<%?YI*qsS6FZgMBo(<Vkb`;N!@Ku8`Ogm}|J}2~OE=A5*813(Lt<AOvm=xo6-V1wO`4EdZJGP244R9uAX7*)hTQ
10wK&w5dyR&o_cHaRa*(kFdL?~cx$NT3o78Ii30u(MH4T@~-f>I@n!J$u@$?s;YG#R4mdLfhe|r&e^~O*38t-UKD&~9-d>$D-8L)2nO5Ab*v-r6i&1b?
Qo__nOT6igrl3$Q}{{35a09=w_9rKv~`AAwT0WLx@1y<ydvxMhkK=YuEqeRUs7$l;%s+gB^$E}wrhtyd<|N9pjXYx3g#0G6Fx?c<i1VggZLY5OzKv)K#
px(%K6N{b9Qq1n#S*!0t|17Uf3O5y11T)_C>u}n_CEje&_AYOfb-IN5N<M0H?rN(ttpJ(>7~;w+Vwz$92J7p2M~w}^&}FQA=brS;>ql->Wv?Jdt=L*Az
ZSCpMWggKIRKYo?;NLZWR;>eo^0pdV0f+q=i-H<yxTm7G30f#4D5XDj9l{Aqdq+d6a-y;W<StCMlbYd{szNNnlJ8RqckD{_CAge?WK{(-bYNU-u{5H{+
MzP3lH20l-asm+gFUTS|25pbN9g8Kb-;x4EggYfm%f&3D^KA!Zjd*W!>h>f3@26Z)=+I`or2>k2o>#XphI74udbmX4&&L@gu)kv|;|FlMw=t4KPtjqJ+
SFo>Ie@zyr1@gXZp%@DvoI-cU%gkv-mT_qSH{F9YlZnvjYQkCVsPF?4V7cI;fy)`5hy1lgD4g|ubzY{Ua+EWG4a=02Nuj>fS8)_|Ix)AvfyY%8S1VQR-
dymn-#Psvy#X93cuID!sIcgFJ>7_R(nexRPx%>s#&u7k%7ABXI&ahyOMCSOE2mG6v-cQ*uxEDze!KU56>c1HEExlKW#>_AfeN!y=?jVkDQ)yO!ANt-v6
X}<X@h3tFVy|46jCma;tqaaemfHSYfeDG9KOhER>3Jo{X!Upb@S7_yn-%l)Cs!w}Ze&R#xcnov@^gS@-^JkPu>Wr|5Ls1HsaQB^o6MN)ZRs>*Q*1fBw6
j%6mC2$l-+H40c=cWnMAWhKn?ItL8$;{aB&R`ToW$iPnyM?T<t|TA}923BBvbNy$={1r7+4<ZyIBns%GY!VOm|v})J5HfU-Sc=nIJi@NMWgWB=K)9#{*
fN4NoQD~$f{sJvDO#3)~2}USQtS1-bXL(c@$Ci+2D^?0<vB3_Vw9nP(U3Lh<3Ne6s};`y>6tKIwqeT6J@#|m8Am<P5Ajz^&Y*C5)=cw>vR96j%$2wm)Q
f4RIl~SUEu#{wW|;9p}2f6Bq!ut1U@cxHV8_8e#iei+ZYgb!{dv~i{U`&v8V!O>x)M18QtZ@_mHl1_fJ>~W0zr(t2uA-jR**r?j-1Z9>t1J-e3o~+&Kl
sQZsqcrc&%e<dB_q-5xY}4&trIHIHn8lLIdl`T@l{?OJQr)!{7A1K}ok5|4BLJ^TONH1R+6f0Y^HbV_RK<hwFI-kMh;Qz<;`l~5`&m7hr6m6COEfSyup
6sU~<=Y;UTh<_ImvL=)pjqn%+hy(ZbnkP&9c;hsE+wTa0|KU*7zd4X&QT=*bIxOP@d#96?n1vmaosW4NYJ2<dA1Dp-wbYLr<S_U48a{q7(f&yW;{B9p4
~34%HD7n%VQuVz(g9wr?74%RpQx|ovBlsPB<bf()MN%W*+Jb$wvB&k4b|W-<9Hy90?v=zjo^6oz;C>pU#|PH8<&=R)4%}6U0LbN{NN&fmD$&#TOip<hm
o{O`XJ~Ra=hx-F+3HFk-vkSq*3Iv#9m3WE*BG+Z%h~}k0&z={`$fpUvW=gaM`P8ppf5zUWtfN2h7+C?*o6=Vye85l78Nn{ImoN9A5f)S;w1dv8()Ih{x
_R`}gzB;c<`c31qSFr5!C%E#SWNN3uEp?H?j>xWrYrS-^4*VAv^woIrmFa@t0u+8}xcMk*+)3cfclHcs)_BkVfrYt!`9bw6vdHd|nG8!*-NVU(-IaJ*<
;0~f2ZX#biDc6iq^XMyFchwMLecE-$zvV@Q*2cNT%yp@iGLK$z_uXt_dpQm&b(as@unf#-w9RZZm8iPFUo^LGe5fpw6{=4}za)mSOb0*B~DFH0bLF7=&
fqeJs$o)Ghc3-fp?t2y%e*jv|6g>JEq%GLvEM)_RR1wZCYs6{ETVO#7=CCNRW&$@VgywUpxnpF14fRs+M)2A-?dP*fM1~z=D9Ue7-gbN*HqAd$r}&3L{
r5|JJHd-}O_{X9*U8h6XSl!iv%9i_Zm7ZpOp)3sFFntQpMtwA26NQxu)Bv%_a!$ETpoM)vb_aI@%GZgq4JQ@P!4RPNy2#<s8v5qw~@zfAr_XPuIJ41zZ
`$RtIBQHfq2VoC{%!Mh4w87pL6$bJFAK65M8jM0=n$#)kr)mP6)TV)6cdi_;i%kYVAnw6}|ta!|xm58OE1dg$u!O^GW46LPFnO4QQAwQAkbPY;c<jp;v
As>ti2h39U`T?m&HWW!AC_fAY!^*Px*;#*W?Q^zfg`ikQPU6<&EUyuuGWPK!F-*1LeyOC{GtA%pF`;v&cUbjF9L80Zf#fj&-+o_jL@&x6YKIHCA#==vz
VnC>c*Zu|KF!kSn%R{i5l{aa1R-oaR$aQZ4dk<HWiC{O3-V;P^yk%FJ+Mv-S^K~{4uR^6Y=@i|IqKj^lqI%mh806crUFt=qtg@c&quyg&FPw5YpjNW7M
^C7H^0d({sYz#KrUE7Tf+i`VjTL}e7{GYD$j}QD`|LgxKzMmpri`O3m_>Weg*}&I)J^s#utom?j);;zCquziz-0~|RhbJSw$^_jZVy{x9jj7xj>n+w}5
#6ug3OmtX;t;7qu8Oy-m9#e>o4@1AR#^T7g(XuDI>yLIU{sT{O8w34^n|H|bN2HB>Y_Q9oIs%(B&`1RB)Q;ss9lSA0bkT^`U~9fr%F%?_WB<Dvt6)yXY
p1;eZ_uaV0<#g5H9MT0c#kwkGIUX{UjaVy5f9h{rP<F@~}^$1x3MqEL=}QpGZO);r+)ILHQ(dfyiID&717|ym3wx`cUy-S+7={4*D`X-OtdV^Aol_x!i
nnd?+53aJaXH|DQxbC;b$2Xw0XLQC8{K=K!AmxxZWNwKNM7pz1x}(sMvqml#RRnAU{vEUhF*ree<qU>~<Lz~hN$yz9`w>uyoyldyB-5_U+yKBAp8z{8M
im>}e}W#zP;#AY#0J7>9rxp{R?^g)FKlE`y<eYEABR$DzB##|^s_zXFqS;bER^wOago)fq8vHV!9-CuHm3@NEAZagw@*po$FT2SpLsPUs`WBv)GS<owJ
ZnT2kcWZ=Xx;=a*84mj{V*<MJ;1lH=x!^N)y>{{rgEm5`zut2{Ot}NJlJCZi`=U>QU%!~K{m?GI(&L!W{VV>T40ZkSw)2unXedNF#pLm3S3Y*qPwnzau
owhW*n|W&5hp02=2^s+B7)>NMxH)c(E;wAJ`zz3*%ou6V2p#$Ir$vQD#e1NTm-&fZ3NNXs0d8+&d-UG-F+YiSgy{@YXR(#0335p%EtQZdd=R0U-?97$w
7bEUJeGIao^_^XIhMZ+q^QEGT~#b$|T{de0AV0KdS@t2UK<RRSa@ugPBh#ZE>gNX=A}dBWQ2=Ja<ko!Q(Zp!*KUWaq)9ClARIce#JA+D&Pw6IrXzjQPl
W6SXBLDahM2Rj+A%X^g#(NddHt4XtQ=laa`i)GTj`2`Q12ahD^8o>pfyq#UmCV+~-$4Z4$jNksOD6B&5*)uVizV?op232QvQY-e`Ov{<&M)5uj4Jw7if
n_RsS|>*uSfBoi9}>GlBYY6B&-CHmZOlb?N`LxFX=tpQ>Q#xPo}r%9?6&_uq6qC~2~m`e62ulj~q`t51dCI?K*Z(MwD$Ou99ab*e)#u`dMuH)JJYcjS7
<J;ZH(+`IdCJ73Cm{-K=k?({Swq4<g>62TAo;)`@h)-pDD4LLf#K41u%niH+SW;x+Vq8Z5JGxGoR20hKiZWTQV35cmozFL(F?An&a^?6;KI%;ciaaa{f
>YK8@~-G8<EM*Ht#licfJOBuY{pWF9mhn%*f?T!&{pFgr#)Sh@5c!McCC2|(-rdMU)#E8w$xTW*zEeEw;zuMXr2e%`M=qFvnFSiE<N<W_!dVb^WZz?S%
3gZ$X9@vM=`^%KUwd)&*|~ocH7-{_vw985fxM|GIOo<45<XE6udva6rRVMOz0AV{IG6oVUb`(ZdnAJk%SJb1$(ewOzo21Fve5}k_JR*FMq_1!z9G%j#Q
)90BW^hH7^9uvkF`dqi?oak+8*UxzfMrt9P+oU^($n*%_=~ZNQQk8VIoWWrJ8J@p8$Gs=s;^z*fzd?6Gb$ekQEa)0iM^Tkak{8S}S2f&H;hD%b3kPD=<
MVc{5LdE~NpKcFp&;u?U+_qgowpYs&r!-g822~-zRPV*7u*gOMQm%HpBI!Zz&*TQcX_p=AGyIE*2B;-vSx__H;;r!Y8S|dbQx5{PwIYmn`T^mrz3M*U6
xJm5&DRr2PZ02?;MrSd&k=ej`8=2%|4I=@)CXR5M!0M6|jbk_w-BOTCz2<EYg#+%p-Ei4Jt<pV*w_+Sd2d@h^hgLC_9~tnTqx^<Z*WfbwhL6?*b8Lv48
B<+P9O8?&MMOr$!P6z(L0GtCzoFo{nE50?qN-UnJ}2w>eZAbh&ypHJqtORsa*s@|jG%#AkAxq+Kq_6FmY*N<sjkJJL*=jI*#E3Av?7%*UhNH?SPJC}iU
Zhp!=g;Hz$MvG{&y1Pd&LZemCoh8%1q+9A+mPo3}<AZMBfl%DQtVVKoQu9z&+Jv!>2G2B706@Tl22;Rpeuy*q%>p8CB1_i%QTE-Cq+Fj*ICBUi5j560&
<O)dbAtZp`bg7PFzTGVtUTgU(AVF2vTYsRHNOxvWrP8mJUb1XMjdUeC%86J(CU`>Xy|xJ$Hd!wASqH(<PWvm}iQvpC*0Oy^sDJ{w(x<lN5{l=%Di7Jea
IRggAH=|x#NO>Vd%MJQK3>>YS<rX{6>b`q!qKbf9<qHZ`Iu2*jO&kPuog-O(yqZi;cin%aNDmMBVc*-4(mI`2vt<-g-3=(pDCx7^sL<V7_;q)xf5(sNz
+l)}uV+@B2;av!^v2=<3OSDmoa}k(}7s2Y^xtTytqEBhto~Mhm(JM#BS{H#PrgWXn(<K4QlD?12`}t(ipO%<|B;W(SWlJ<dA1A{>AGbB8_>EkWJ-}oN>
1PL%RJ<KPK97X8Tq$LRUg9^}o0fqz1>)x!q?p~qCE07BJX@j|ijLY4$~J)wE|mmL<ZBAr0#f28A90QMPTbwouxcZWTPWrrieWV5C#YaH<XLRdEqiWPhz
AQW)ddC2NA9-Z_ChVdnQ_hRjb&~$=qm+jI^6>yx`*aa2e^c^Ctsgo+bz&SW@0;jXxaxaynTN>jf3M`-AbEENae6?w7xl$9MT5SFEvh;Fh1hFsCDL)wst
vLZH_wFR`1VGG5@2pQMjgh$F<@KB9K<61Z75UJ6DNq2@t3YQ}kWX%dwIS%blMW<%+%d^W4~apZDQrf?CwT9>wuoBf*nW!{Dlpjdu1guixcm25p8cD|_L
)g?zYs|DFZ$?Vh2ZW^Xe4bbwg9zz6zgmsnvZ&zF`;!M2~PW%1*<c%U_u2eiHP0GHzN7H~(IJeTvNd<qO6ses2rPh8*GJmJz~F9~_DY!{#Wb*{VF<^dzw
1=e=~IYEifU1NgM!getS6<y7B`+|D`=OA6)C~>db_^=-hbT%yg+@Q4fKPlMVqf4Z5SZcsr##^`t;JHyBiP=YG`hG$6;dUGd2M!tLQ<yhVz3Pp^G=yl{*
9`&8dU0B1*jNDO^cAKq9`x>Eyypf92TKJjdQxx5wdBNl*P@{*CgSc6y{urLGUPr=GUqlYvSvbvLHWd<3|=m(6F8ZQ;^cr}^(}JVgP%hNxC!mH+KVnd`m
H>ZRHgzdc<Hd;cnUf%|7jQf7bq?=>l|p63Mwe~PW9)jf07nLKR>(_yk4)36KBY)zC_Ky1k@JBr-ueevojyWwSS<335%{zFG#|@9-on}nsg1I#SSRAs=j
-TqR7g+mid4Y)d3rw<!2AJp<8=gR&2w*c6p0Lc1=M-Vg-$waC|KJrtf0B2i10nx~#OlMMICSuwkNsnY!3VbT(d1N!~{JPoEc1972uRx=1wnGgfnaYKUe
T-(&Z<MrlkjZe7945mnT-OvXYYj~bD=dC)FtUwb3O57<`!f>x0_@x?bvg<sq;qT|lyAapMoTf5KtSXkh%$Gkp>7K%X|DOrSPrJGBLhUyqMb80|qZ;sTJ
0(!ABdMfRCPfC}Gs7giiAftcI^N5aniy><Tru>Kx1&VF%x{*I`PFpkZh+o1}c3tX1$nUW4$M!8<s{4XR8GRtxPlZPk?`&c&?voO`Z>Tv$-3_wq@RDu=_
?Xs^=7$2kPOaBtxNbq?GS+yEP?tMApalsn@^rvzB-8J>fKu@OwD^6Jpj2QhOwW9NYR(B!Cs5qyL}gmH9baF&_Em)U-<{|DBu8tVxZ`Fvugie{f5^qr8`
cjLWZws`Y{vk76)zGK+bQ|v68G<le@@#8fm)7x_48&S2`R)}K1uSMx>R2J=`2Dk29z+y$Cmf-fF)jM;5J{PcCksHZ?|Y#BiP1+##8qL{{M(X_(f?_<6`
nnyj<2_zknU|Hp+`PBXQTO*HvGGVwqWORa<^`Oo6)w-*@{Ep;+sh*1qeq)VcIN(rJl?2(<B9=<rWJgktw@t|cAwdFLYDih0T>m{CxVpGWSzBV1zhh>vD
v+FF-WtJfK`1!N^s-kCfxp&0>{){6R?x^MSNUuz`g0s_s*SM&QLuyEK4CFyie=QX(O!PFml8KK!Kv67bd_YIT4lS-7uB41yZwqJU?a4B40cSzHswrW&j
-%a_@;~a`PPM~R93LMA^g2{+8Z!pINvW7tP>wx}^Te&BXXZ|e&oibyob=6R8d+PbtryCKu1VfkzHn$uJ=*P|s@}iIdTYOa!Tj8uXgl?<1(X43&@KPX+k
@hh-KSQl;UffjopvZ0dP9YS-rprrTae!uptwdEeU$^P)(zJR5k33mYP-w5l@T!iy5dO{Pcfo<8_*}19{s`>{1&iZpPu1B-IRD}0+2sOY{}5GPV@&ZGfO
#uj1czp%1`8FoQ5Xg8M(E$WjtTGV3!=Dr^F{Aq2|HyFiD?T`&FOtN29d9&0E4|!k=3&B{?$Dk;v^4D7kx9Y#Ay>KhOI$<FuXjHHL_u0Wat;{e^$h!Prz
&Q4z?$Xg}f?5Gd+z|Vw(%oxF};{^{mYw8zibEy3uQgV!m9yTfAw#?=tR-Ve;F|n82Ze*l*Hnx4>bt3HF%s-UUpF_#*wXL-5RZl)YyhS|fb-L7t;r_b$C
iw^%wt2T~<xgzqx{paHjTz0ETs^v}f4rhDxQQ1zz$GPLX{Lo<AoZEob7HA1nkTYz%<bO2wGDIX5ntO1M0kNZOd7KBpoKq@MjxB`Im+?0>}f&TVkuGk}f
Z=%bF=l%Y@9<V+SjcqN9deIER=wf<Th`w-10SxE$;>;OHYxEorMxrI4iX_TmkJswb({j_ZK0|ciKXLq#jt(><q<=UJH@TCGScUXW@-M^}#0U@W@(S2LJ
Xy_p7=2%G{`zy<n)*|KXd~EkbALV<;0yD0-Y#O>fSGIV+x&U_M<j$RW9^#0SSa0)+sjTY_qx^I-P|x}=AEA}Kj0;Fm4JPk&QAHk;O@g4C!RoCSs*xk@U
gv>lA!0G?zY3!FP9m`O17Vn9f4DS8Tt+t+=ZCiP&??uav^>)t!41TB!kCuMIt}QV19}iL!K(x!}U$+{mHCrh67F@@kYT1R6=Y5WzCYEdUyYBciuUpL<C
4aE0s(cu)g^!LXZiVk$d4)Zke*S+JNB`F~ksv|Hv92Mim>^=wA0|&`S9U@nJ=h^HRz;G@C);wpHpTg9|Q7C0$HpJz$N>zV@Sy*DPA`#77Z=$fesyNq}9
rMF3F3*@)-QQ_xL~9QJBeU}Mfed(J794PZ7+)6KP&kU&*o{1J<r<?e;bKdzog;Qc?H{bj|UkJ}%bOb6vt8eJ+*N4`jsOb3}RDyq>FKW6n_l|o>jh)Yw`
!TOJP2K!IV$o|4qDgbG-mYIXW`eb>vnzcK1lfj`d<n06!S#v~YXePT^?~S7$dWKyL@&(?LOQ{zUL4F0#%X@H7m|ui(aZZk(nFn?PIlB7(h4?+(?|HPlK
ya~p;%;k5uP87|Y#2^G#sdJmNy^iY*1MFjy{xb`mjS4E9NSF#g84c7n|kvf8szV<7?3<UFE+5=Or~aq0;Lo`XC2j8TH{jh!(W4jLrkD<1+ujHNLrlnl#
Ku%-3S5=O1zvL`!t}K;ue~?1Pi#GCEiaN-(dZZrfp7@YtP`5IX$84HN<CeDBjzk)q_jY%z`X>oi?C8)2-ABlDH5wcvj}E$OjkoNqkNZ0oDg}Wodt*_93
x4!65+nkU#e1TdsmDL;S(LP7EAP#2F-c&dICtCB<bn)xW>)CPISOr<scJ9YeF<+A~vUHq<wW^mr|X)7cTQImxucw?IqWdc(`&9ZRdboAtWPDe+UEWe(-
B5z+zcO8Gs~r|aXQ+t~`l`<)eFoRk<iga_-Fz0Nao%HDwdI3gb7j<7xrJ74+q#uEWcI?Xt!#0yICmMkqCIL;UHZ*Iu!EMpeX@D?G29$ISVYc=z||KU#{
@@SNo9F+2UxqjKNZFw$+svcwcEYuhBGOz_QNk8~Q6QsgB%-20dzj+C!=M>;WNg0*s4b%tCari2E)U8YDPD6y44=d)UE)h<BVG{B>TCYjtI(HdyvOO^t5
E1ydr`%$T3#}HL?EX!w*00L|onj(?fc59bR#0GDPe|PJ94%P7+uLPhEWOU#J%#$DQudG9J;{rkmr39!LW<z{04ox1&gr0A?PGr|>mG14>b)T2Kz)Q<L&
?AWJ%jk<2BA}q5h1ZifJfmc2ojf_#4Cm{!3{uXUZ)AB5TB5s0YQRA$$g_ZO0+Vcj|Sj7J$v0o^<X$%$*fNaCfg<DO85Z|M+a{W8*Q#1pngu4`!ea(6u5
`EIEE<<jtz*<3){AyfmVWS6%7beqPkRK8YEv)YXKbTx}`3r(h`EQJ)GEnL4DB`<0?EY4h5t(_>-z0=*2~Q-9WGWYBug-LNl7w6$dP-R1AGfPze;@%G;p
+?p<7QM^qvSqyVj%NB(HtVg1IA6p}J!y<CdABJUf0R`$=W!tVnM|Lktm>pWgjuCx%hq>H7HO(Y)M0oR%FSMKXWUge`lw__;7u18%k&*h4?D~PP4K|2}&
V!GrsWx%|#!n@ok{j&udI^;^UPxGP!LM<s8?8_yAlO7_aH_dz_dyPEbV3?l(5ESWeh|ve^y-uX5aBF`ftjdxrc7wRolPBVnigQ7W`6y6z&EnG~KC?D_d
L8PXq3h%R`MLT46feM#gcSrEb-XiyIa)FVVqA1PVP#vw>i5rXrnhQ=7MG(|{*Z7eLX!5fkR=>zpe*o4%;QzMm>)cB;F=Z*b*ZgCK1dFIMV2p#Ic>ePA*
YS{dr&VXC~owa7<{`z-vmVhrW%2?oz+b_9%=W{p#>CM*1nhf1<b1EQ6Jqj_X<p_&73L4fquJV>*e*^^>Z}6)EAF2w=;<mhg2zOam7bAR!`zSGpxTfc2Z
5wwc&d4pv2%}SXeCeJ&FRqzc|QuDw+g@u;F-~;<3A@EU4x&qV?+9C!|11-;~~Oe`5&tE|D7j#{c}Gn15(7O&(S0CI~r+Q;9MtIK(YCB4SDU9=x~=Aeg3
;w~inuj#`4Dyy>rU!$>!qnPg!_5JewWZ<z;#h{4jo(t5no4XN-EVJJS=L4`<+wx|HDfp`k%=UE5(Mlk~db6~AcDAB2Q;HFo9A$a7)Z*bJ*2BwZ{ai@b4
iny9v`vwzcaZ$vTvm<H>grG-T&yY_^u&K(x50bD;05wm~F|nW1(<M2ZxY)i~Fx9al#}<Q6>@Km;SSA$<EeZoB{bmpu7(&`3M4X)iu2Tzo3>s!}ceFEAq
Y!5j1S(^Sn5F(aGO^Yc1mi2%*h2Z#_~kn>Kv~-uGLM85slB%44QJ<UL}^%?&y-N&n~VxXI(m@-;yt{Da+T@s0$}cxOysu?yy^y_Ps_#vs3e2YyQ-kth+
C=f9!uMB{VMi}7}5h}5WMg#QFztwZKp&<Vl@iRe<~J@F4SU{IFTQ7K7BCBcG%?`Q7r*UK@7FHa6=L@Vfoz;a(sM`8(kmZ>F+C({Yy$k!IA1^iv<c@2rn
HqPeC=o6(rs0P+p)Q=;mj9)81&!C7Sqt*Hi%AV2SZVzKKvRV@~ToBM1ZmGEqc`B3~_cclJ&b+u}g9BNz4P*o22_zR;neO5R)PvWPX8t4JU*ScK~<>DC>
hu}9V)=Uf0}6G87js=zTQ(CG@H#Rm`BGCMjPO1T&8%1la^!7HF!7}iI!Bgu^l*f~ayKG2!cC98w#Y|7wfzyvg#r78{C{OD5ieBFrHMQ!m&!8+V#;7x?1
KOJdjxR2N(ofi}RcFNhaemR5_fm%P$<FQ-R#66dk?`wn@+@ok?#))E>s&gVtr&(+0rehiGKI$=pOIfiMe^BF-LN%Zy=YGym?PnT0HY!V~E}KMQY5u(R6
L5Dy3OygEC6-O6Cy5D!=Mw21h%+<XNN}^OSQh<+s5#S%(G3rShkIOwFO+fagrIsDVvc9&VzCu9D6`t+-wk6pLpnJXqOS3!$w}@Q=$1%{DtOKB71#=#nN
Y+Rq8__W>d?ivBS6e`2oqDepqlOS@^yS1xW1?!PW1H@U@2#uOd7W_cikfdRD^~)bX!st#1YH7&`lrUF=px8EnK!FH^M$zgawvAefc~0CK-^S5_c22t8(
#Yczxy@$C&`D+^=Yf2NQ6C;8La4^|iZamQ5VDH&hb?S;_PG0@Q_wd;}qw$loq57%xPw-q0<qwS-5|(?B=tx?2!bub<rpDl51(te_ezMz!(5tv)Y~zCFI
fCNjQz<+SL)R6{7bx8zm8BBv9iox3%L{FA$=Q!M??1W?UmvDqG&_F*QZ3#@0CB3A0|<hj)$WyAY_ELqKPL5HmQe5Rg)tii{n>XCDww=LrV^sSK{rY2r<
FDrj`9tr!0dYak9K1JxZ@ch$am6$-a)m)|@V!4#Ngn`^&=c%kZpiB3bwGD#>h?ow|y)6BgOD-?eHoX^DflsC0_iovU1hIw3n-mUMUk9Uv&Z>}02p~;)$
aq4iMvy=?4UU0s;(!>ce=K{6!186U#QPw}#qoqXk!?xzE&|&y_tBr@;UASaNW(f|e{mAQXlNnTE`A`kc5Cn(#0QV=?}Vh07t6|Tiiqf>a?yd8^rtPQJ{
Xiyg?OzpHTz|q{Z=vC-KEd#(5(r{OrV3^b#CYa`=jHo6fbhCcgY_SdfT1|51ulb`AEiM7ndI|>JC+R=^pl2$7B9jQ@}-QvX&D@)a*9X)tfZ?yNil5i2X
~0YBqC>Hdasby4a#msJxM&n?Bt+e2<O+>$eg7Gx>-FnQ-w@(u%i%aU)0SdOjK5@xYsG^~&TdNEMY41!7rVrF(W;vf~^2f&C8-@p%k52HoVi8L6KojZ5z
Ja<8+W7wT>CuJMMBkrya11~EJU-8iZTz1A||6M^XGC7YBPoDx8`&{+xwsv7)evZN6$+0Sk&NuCE|LHwIJ)Ep|q`gzlgBE_a2#3`s+uU$*7Is*_FMW{tL
5V)9TIPGIjvj%*=&*!7op6G>O3+2zPCv`5B3Tb<LcZdy^yl+YF4%Z)vKP1^1nEP~zUHLwW2}w}!X+5vIJ!m{&!^uM(ma{sSq1<{eMDa7jx_WqbPsQ*WI
VJYQ=Iv+wxvcWb49#W`0OwIlsYWLNR{YH7&oAoY?hc{MgWel#;v67f9KoO}d;1o5;x6oOKhVRU?c5a5Lq{mL1wkctU1uWV>AZ1IQ)mV)t>OApQ&Qs}{Y
6Nie0QGyeL}a1)g!SsrvcaRG$OXyTpX?0bB`$qJzC^q;pWQN!(Vo&${@6A*quo@aEI0LVYSv}i|LN?#%qd!(A(b<d}|^BEHJ^r@S6$iiw{Eby>c=zNx_
p*XCfd!F|)?;Ei^!Y!c5WaUl5;tu}E)cNMJRB2QR%f<SlfmJGylAWqk(lBq@QeC4-c>Pfb4c8!~-d;9|X+u$;q#vf<p&yzzJd^83+Jr^Adc(i(A;Y5{b
kT5EFA@>oy{bS-iO9%-H~`$iEx%r*|@f1NXha%S}B)TwjT^2I>6f93OjrOwU!bE)trZsZxGYGaa*n&HrQYu`A(>o)d$=S+#23kkA!|5&NMpaP_v>y=aw
2}(e%qMg)io-xR~#mMuA1nY{m9^>f7KaY@qV3DM2KF2`BMC^V(>EmLvHQe6a{^GYw`|1n=zR=~G?kjZl^KmeM9r8)&_{nm)%nAve6yFipk5uy~Ki@CT^
;EIPbV1uF>05CTv9l~#PNfvwPYnBx3yJ9CO<Cpwj1(Rsb1*U}V$1Tpq1YHGE>Upj3N3I+v?pVh!WJL2Uo}d!Xx}XsgrIwH-1TxV8VNil{OCW2+z~pr-E
SXow|1mBvv=x^{`97jWM8ODguxO<`O)+fh~M|&1IoB?!ON(lBzaCYXvgc`?cH;)*=jz=ri|lZL&Elv^4~au@aB=YmJ}s)8yUI;sNK9i?!IwnAC5i?Ay;
?G49Ng=ORnFqHT|mQjbb6YIk)>w27;;`n{T(r#JzU*Ov&aPHj3o5?dj0*6I=_?)2YEi+*q@(JzfhCHp+nu%@!ji1N6Nok>6{j1t}DoJ>unf8zh={s@U@
4fhY(5ImDkM0UVYQ{r8*28!?Tw!&(y4fyPN#p_9_R1}t)s4j)g>hTK0-<H^>O3h*Y)&D%kq7vP36wabvOHvGmehiQ^V^DlW3rl@DgLyE*<Vk?IVKGf#~
8&_H(zjSY;0a$4+nXv?rqWl53Wn0_2jg%6f9Ur1j16@;mJe>pb=bfL;AWH44-q50;@o<ya4v=v+5OU5_HPm*G!yhV3-Eek08}316F>t-O(&rMxE#S9{U
c|=F1IT5Li)!zhDbR{zT-mY0YL>?_^LsmP_I8Sjr~{E&8$czn)U#qFYi@oVg<W~z>7t#UT;9AV9^ka+fb090v^a|>{PzN>$VG$GCOnV$tYEf+<PeAIoW
R$4(+NFJ7?hBq`Id<+&cK)9R=tly5@NNG^N5t0=tc){P@Yz0B=E%ijr-4So;dfBXehz=f{R|uy}_q%!h%dDcV6*&R024^fZ@*O;&zSr`D#qZLIHOB7$n
~*JA*Vi^o{b<!rU{(GV?81u$2hnrLTi||M|d<pgJq(EpY?&>%0(Nfe`qfQ?C;EpATH<^-c(qn_V0AUaW`OJtrCz#w09Mh!Ynl74f+wD=4><61XgG8G8V
<AwX#XB?W_cv$HhJ8|o#{TyNCoz8@%2jh??f^6i>H-Sx|`n`gaUmW4v4880SiK2zV6PIX?asse@TZ;Zbk)$%zhO<XciesIBjQVoRISJj5{+`AA8K~A+%
fHU5|q*Ox)Xg54v$$%vR_Hkqhq6#%$B9dhm#{$t!9U?(>SSqyq3BWC|pqd*Ex1~>#(?M-8moRGybaP!(T8@2pM;8zCvzCiJ>p()6<tdW_EEQyV3}LT9H
%3~K^x4O5T|pqbmbUvPe!&LrrRh*$sa;FwLDI#t2++58kcZ}n30Rse?)QAtOc!q-lEc~fIsgn87)GAMpN#`DFYeVar7r$L2M#UoH@MUmL;DJGgKW7YfS
!5e<lKWdqh=qzkS$}!@mtbNp)n5hh{9t5tlOSV<(Dj;2nl3i^v9p~?=W2F7S%JV>e<Cj&3iGs$QIzU?M6fe1sxzCu&tDtPOFQ97xNU$?$dx*5k>bT78w
bI8qura%}QLlwg<V6_8+%9nM>E+mmRXTAgxf6FuBVl8qr`RG4nviKR&dA1s)(2HHQ^`F_w!gZ+zE!WZuEMQ}<7L;vIv0gyC=>)l_f0Cu-HnC@TtZ7gcu
UF+fy}iqjnmHR#<lDP?Y?45*eKI1Yy5-9V^mdYKQf`_{Vn7i)rydpj~%HC@XM!owu!)^r+*odD*?=Ot&S59k)&3K?IFa1s(*4HdC#FZbb+q!%NQ5S=IB
Ec0vG<^ktFH^B`J?^CrQ+9Q~iI$#>$@D-uV-b6}lBWG99DiBH#E)=i{e?hfn#&H8p0(AS(KRm~$QxL986THHV$_m}yT5%0kKVqmR`5Z;bDNSORERM4uG
VLRSsaq6rS9>}DlsOvVxkI<W*3|2Wv?;a$)gWnhqrbF-<c6LI$P0X3nlmm0*$AkXK=+yRoUh^dZ;WW@VD7&z$y|k?p6ikVs|Jq3t{8L+JWf5IYLyW#5r
?d^8j<~@_84b)NIC;qN3r73rt_aO<Il<Q_kL->sWb?-Rxeya0&YEEt4W!=JHly<8_z*j4z&P3WDB}sLR*|{BthpM)Wt@_7dR_q)z%MY%4TY$6K-7Y0w&
*}npQ?E$zXm5)zonZ*`X6|?0FQ6weMVD#k4MDiPL}_WY#(qKL@eRLZxc?o^0+xXIhtCJd%Qs1eqadeM(|I+Y&S3=NJz*q#PreFJu5mTQN%1zJ3m>b`>Q
o{<m^ZU-R`G`FZ@H_qt%g+a8W@EVoBwzI|#t24|cuUs|E6ST!G-&^IM<{!$R_5MBwyA9cq_R^cG43!?Ic4rvP5_PNp4XTKo+IJCy7w*#ua9{ZYiHz<f2
$v%77<gFCCOm~GTepD+D?AzU%O8aLwq;sP^--E4o&vL58aST!tz^<0>h>spW@7FvC@f&T6dr_ZB*|ZO`0{_!Q$ahl?iG7}^u&+1f;}WJgVG27UKi^k(z
j3(iL${4ct)>;~%W>JWbhX|emI3JMwa#k7!20Y%IH}}>stIEv`%};1B7?6SwGEUQ&`lON;)Ksg8eD>!A>3ZH1KpAkxF)RsJwQyfa`v^pOqZ|*dG;!MWx
;vRjwAJB=q9YUn%=_>0w>;~qAu6JKYMO^_odk|Kh$?xh{u^f+)KQ7xG@?N2_9yj-{Tk>YSw!y?|e|1#s&RdyL$S9ZsuvG#XL4YXIBb6vQJV>N|&XEv3}
bNj2|4VO3}|0#&<0Gd@J9V?Vk57c`4UCRRD8v=tv(n9dLS5y&UG9lyEY%^fBYfDu5}S=!TgIak077IiEMn6fP@`MX%2xw*&QC^qjoC(SQ{s+BeRqE?hz
oC)DXrI|6*d;;&21afx-X_YF!T$%Xua+`O4<GY=M}XMAP<iC-*YklK>mrOKrlsUIB4g87T&aHUj`90`lj6OcwVfcI|{Inbbb$Uyz6@?vmXl3}rNkh)u+
yj|eSqE9a!#J~7ZL5UlXKS7$|np_TU?b5zf=*YuF_@8f+5{?5kA^w8KRIhp6pxZKwLHn%35(2rX1RCisSRZR;PO};@gUhV0Z8aPX`EOLCYimUNkYFoM2
7#T)dpi`(5wdu2SfFA3MZD&jVSp2z->MLa%H0K{38?Sw=NKSgi+-{iRKQ+2lJVCV++D6<D<)F>DFn_?y~qpPFo{K#{(HVgZFR9AzP&K|g?K>aJjxN91x
mq4cxsKm2eAK{*4jVf@j=1O@R*31e?GfXq9z@+5qK_OJJjk5C*=V@@|1S;5;bu<!#tgkViuPji5;sy%z^;I`rscBSk%R7EOM;w%s@Afe8WRV=`{pt&9`
~MSWxQPamsb5s{K6bU6SAY!NK)WadP(JJ|qHmU~o%1U+&YToQ1X()`e0oBKN`mBrnLH8}%iX@?@Sa5?T0&MFk>*VK0{iL5o!a8DH22foSbU*Kc_Wk#UV
cgg}Go^FJ?kj7n){DHF8rb>I9%>|RR*R$Oz4onNUM;k494fCc%3c*#Bjp2li}LM<J$?BYg3aPR0WS%&kwAl_dtucS8k7Dv-*ltR~R5VK@wetvel2@OP*
xFQ8u43Wa-pI7{WxkQM2bR_A9R_?W-GPRPRY-z7z37LUX(|9J<MY-Wd@?Rmg^<-{<hKDpyRX50QV!GAwq+d@LoL9~~M(Sh#xm5fUHy*^zQI2DZPvCw{2
QiM9yK!#lDpxDd4fxY1mH**0d?B@Jo#g~vf-pHDB;%B`8@@Z8#c=y-|4TyQlf+eo@55@}_b#u3C+zl}^pIya0$5GNoflbDn8=IEh?6YJrXO68w1S*eIb
01YE4AgO0&-%vG~Eabzo4*=o=dh|cevUQyPK39or#*ubUWjeB=B5DGKlBNqo3%{hx*4Of&cZtjPbH$Q$PP&&|j})|8M_2kJ~x>uYd0+{JY;Tkog<eem`
CQ-~RhDt=WJ5|9<>hjlV+v`w96^FaEu#zi##W+OHe_UCe*x%0C$7-@EjGZsPxFjQ`xFe{S0Uen<JY1OB5c|7ywp-wOFZJ;;B0;eTp`|C>erZ_zma2b=L
<CF*~mq5emT`q#4lm8`##^;gvY<mLKTXZ;oRuc&`T{VVE!h^T+()c;ck{Ywh`74+XY|L}4?Ox^rn{@dT}0r&4}lWmz+Z}K?x5m~xJZZ}rieZQa1WW7BY
BGm8JPhH7K$)4VF#@`W-rb7~(vc8)!g*$pcYnLGs#`pWb6mRxCEs2`b$E5wq(&ZT#R(PX7j@zG{-UI9?ZC5AU^Lm%um+;i#a^uhQ_?(ZrNDAv(`W$_V-
obUh;%$#}@s4CcPO7rIxVm#o&$7{-9OD1m^W}C^S>FFE@kZfxYR?gXxSZ(ru^^FqM?deXe=4C&=%2U;+*jSck0(JDoOZ`L^AkP1AT6<P4)7sH#z&HO68
h1e(TJ6gzvBHB@84&<_rEf}jDN-Z&l>L#_|H=P@QEuV*H<&_X7Pv-C6U}hs~o&kd1vbsShr5Yrw<?3HaB94LKsg+SozJtKj0o2l7_#3#p7NkCMheySe<
^pzlMh6`E`_9RsMVDkH6~WFTL?sz5InQf7Q!>=KTKccoxAAPwX!|_<!R~vMk{EuY9x0<_zgCzR3EZrr6Cl0GCFAblxs@#-lu5P~mG|c>kDRX&aF$DYDF
);FO}V^Y`y~SUQFFlgZ~bs*P@F^5hL%RnAQH|Mq;hR4kL{UwHpNp%4B95B{WH{)+d1A>NY_<xgO|Gc>GBK<(+%F6#Z6H!u5d_wV1<e}97a>|gQzt>USJ
vUGsI<3w>z9m{1jCmyUrEspTF^?3WY`S)+*^Y~Z1f2(+Z;*b8e9{Ll${FlbNZeXSRf4zAB+T;5V5$`Ym@gF<hU;6&9`unT?{(l+oPyE~8uIE3=$A7kXf
7Rb#@&1bUSG>RC{T1)uB3|(izl(S!|Ni&IQ{1obQ~fW?u*B^@IGdHcFnwn-+Gk~|PJl>_qO;eJLS!v|P!j3IwckDOr;s%T5@E#KlehN4@j}}%G;<SP3@
YuMds}B6i}+1!i{rkZ>Z@WkQ}r~dHP!nc@d!Z)B+K>D{k~6Rsy8oo`yH>{*>`Ft)0m6Zec1LT9JD{;5fWJTCC|f9l_`o6ra8>^>nEO39#2N1!>r%8qeg
7&p4%G#E8Y^OJZk9e{*eg1?)Sz;CE19cp~WktsO<+hc3Fm_k|dU_9((W;PcKzMle9K;_YDW0ZJWi~{~llS&R(f233VWH&YRvBsdQ{hYK~gGx7256ZS`i
G2%$^jN1Nik2^`fn)K^PL`yQeDc)g3+ie`8E9j{|;WwyVGnTsPPM?2D?LTU>U*aXR2vYn)Wnws+U*2J*V+I?)lVyahm7VvoMvtHZa&rsQoi4rKx5j-zK
%G5%2+!6z#jJ<x|8&p?%{t$Rfro0)Mi$*_~{U#hU{qh9wD~Fn?uceTmU)C%4myKGnw=4qfSCS`EClSiqCUc_jSat8NXpSvQY19fIS1|W!qU_WVdvg)p;
pXmbgaA~C@iO2aA7q5}D9ETDD)vph5P|lRgSA5gXRbv=zP#bJ4-!w6XQ#ad@ncNhf?|89=Tofkj|-Lef&Ip^l72%PD6Qmr{q|*Lp1St8WGr9Di|RC)t@
bD_v9Za)n;xPZ8j2{qh1-)Tz4%jkv#xsN!P}ivdZy8CGS8jKT~Hssu#bKb*$O>oH~ySn4-ZyJ5n9r`yP}q`;y(LGhAO(`-uZE*ZLh<4E7d<Au@~R=6?@
T;7>#O~LMzTyDD2I5YEqsI2pgg0TJX$)@KGII+*-Kps^htZddSND+TMJw?wj{udzg=4L>A#uMatf*eu}EuXP88@pkTZ{%w#K8-XTc5@ae^2SFv)`ZEsP
{Z>{$x>83G{UN?kUSixSuu{xFBYB-84!K2=tY4uQksmEQESh4e(&tq*g*HlNoi&+GY{}rQFzU`$%Z1-SK!uvkUT^E*rl3!kRhnL8Sw`y-V^4S=SZQS6J
@AjYNqwiyLuOMKghJk6Nh?mcYi=&FtsJqGl@zy_Y`>lEVjdi8cUC`FB^rBFB&(3YqYQcULU~fi2NN?v*)FPgb)lL^0l?uhIY~uKMA$zHy5D&VjPo%|4u
>Ea3KJa(TlcW`d#@@_nI6EF^GC~wpu>a~soNYATFR@1(urtx&&DQ*W1JRE{X-7>(vd!j{fpohhYEQg-nVQVTULp}i=DyXoXxj`D-Nb~?VLesRG8-GQZ=
yC>rdK%b+Q|Gk5aPA3#r~Z|JJq-G1q5(pffw>YoSG9MOX4Z*`aU9JG~fEc&qc(*<-L36w5?wT&xlu|)H}#xVK%C=o5Yp=!Gk1{XG2>bK*|I3zL&=OnGL
+nEHTlV+dgByJew!tDnig-pFK&3MwUy_(?n`Q(tWcdl{H;*t;O|ajQh@^>xHoG1tjU|WP5V;ZE8h?#fV>dzVF}N{G^VqB#e+zp17|mC9rng@RxWD<FQ{
IBBzFryj&3vCTTAeO0*4zd|A@EX2Kp5Wn-K316bl@h1Ncc#bdtZ_;V79@8`L<o<F8$Q1L+g#16Vgy>*|hoYDi)De!Dxc}`4?B@b(9VMc2Yy4%KDU8DcO
M;*rbwnMDVCO8oe_BHnEKltNIIs86_3B<?m_5}iWcKaWE^i^0w^zG*D&D#d?X+(rT`W0_u-!I#)Y6b{s)l+-Be&zIcJQCA$uXcE?aSfs*B(saty)9u3N
!PTO^f9lu7ZCI^>(u#q2>+w;{cZmJlle~fAe<rL1ca#B4YxBflg|1t{unbw->>s>XZcfFg!nMj;5UC*q;iM(q59b?0$A^kH@B1&6wBNDV7p_x7<vnYma
EQvA(|A{7sA(K6EoQEM?BWZ(z~(*x;F1#B^!Kdd=~Zv!-nm?;H;F|jf7f~MEH!0OO9{5b4J_Xx{05?yB`*-|EiZU#q9lTV>9KA{E|cx;lBI##Nd3doZL
itd)oVJWX9RBy!9@S5^DU}`Z0Fv?dPhksrI=?KooD&_mBL}=R=ZAGNbknrqryi<Le*%JEThi|38FyhE7?!d!F0bf8=9h+<kQ=x6vb)e2W4gn?Ll%z&`_
NYglwInVe4bI)3NB^E+{aB%7%wV3MiH-cC)odj739dMf63nnR6H=N`9BeAUkJTW?rFgS%4krOLhYR@HWJRhWL)-{0#G;ym_!A)m5+ldrNCcT;%o7<k9C
mRp)65@qD==#Sp`6TLRNw<l}klah;8L~{G}X?Oc~y%@Rj-0@L<&Wd=TjQFAg^mn}&n!W-7uDRz;+u+T&_xtt{f7MHf0pGs$@zWB8o7wK=Vc_=fdJ%j51
@raAWchtdU_CzP>UX_ZowEcYkA}II$uE(;sr9@5T`xO`o%vSHTp*aL57$Fo1=bn-Lldp)Gw<hIEw+j#o-6vLWbBpWL3}=CIA7+q8T%)E!~Ei7e2M(4(f
5hCeP(BQM72<sFJcc&8L;NOc$?_9^004|-KEx~eH)N2p7a}EV6%ik8m#fVN3GqlmQ&jG|4{Fy?MH_7-{!2PW0ECm^gI7ue`aO6us=K}^L!~>Ll~#He&@
G54Tvu*<69!{P1^n~D&Y@&u`ZVMHd2&j_aMezbSAd+e&Gw>n~^3}30isS*FITem2WQpkH=R$2Vut+v18R=cnal&x06l!WtDvMTnS}y`j7ERjUq|a{ham
(!ttydT*)8(F}->vb@LnKFDxLL9rGT5{ar6!RC+u3c73YgB410iJU#!Y7bMnTe{Z|$9gZo^H?w5h-}T~g?VWWaRSLuzhxZ@7H=PQ<>P04`ZI7#oK-I5o
YJ&Bk%-{85I@(tfyAEM?ZQ%LYdF8_EcfDZuDM;<*rq{w463X5&?KS_#munW{{mdzD);jJJh>sNVKm7||{ti#Wb|7X0)C|KnWZ~|^vcG42BY0P^J|BEv>
CH~90t!!&c^>9onvdMpOLo14ELhFmHyfC*BUy7XJ(_mUhE55smf;|tv^vyMTl->d<`xHHR}L%WSMW&XU-<<JNqOHh*&6df*_YVKp7T4u(z!*oRIGC3Ep
KqMUF2;hzwu@8j)-*=2_!stVdKt}AZ7oF-%=h6A!a+zc&QVpw)vD4P14^P<PWqzS?g0ZiFmikXdi!GM{k!cxd~_42s`DM%^&q=O7nLorAmW-OjQ`^cyA
Zv^BQ3l|E*Y(ha>Ku20cj4cl5Tz?l~BH&D1ihcT({dEp5I*edT-2Z@p2PD!K)Hl{LnKGPxMJySnqg^v0#vxkQ^#@4lBi%<q^G(r>-da{b$O(CVs%yQZc
4&`Zl7`SpAc>>Ps4wvyi#h&QWw{MH*L>cD!&O(5)U{G?NZ3Q703-dHaqwC$;6dZEHPm~VA-?B9B0LMC(%dZLq6sp|uAJHKBq`-KOIu2^C_BkDfkBbTaU
JNLq`{FVd5&L*P0@4~%rG;i!U-gf=4g!(FcH2eNle(-=2YDv7<@i*R^s8HR-<f-f4@s8QqNMvagpGqt4&UTiz9pTp@`scv!$Y8P!|69M5$Fh@GrOmRDi
kBp1LG@4kbTH}%t3L|Qg1NM#eM{wsZO@z)2sED9d$BLQZT#X7Zoh~7d7+Cfr*H<Mp#bZ5Jl*O&AbE1!L4EJvZQJR0P2!&}vp-P~vbTYzH{ppf^xhrk!k
X{6=*83b;Cg;DQdW_~1;VRBKc4>!@5%XoiEG7m-hGrs`^Ic%|GR(5Ds^V}Yuzj%S}$cE-$ON<zwn;2mu|;4s<ucX`o6?xJMq8qUiaq)`g2Pz_JVv3wxQ
2X{u}Q*XG&6c5;|8nmmccVt=a#;`@ho%s`Z5WpoklCA01s{4Ron4F%ye&UzNFH4epx-zxBqS>_<d5fq{~Ky=2Kq{Yl_6gz$dl*GOIUC3ZCZ+J`2#SnFX
5%s<)RaKyCVJ2Nu=*gtql2h{WH+Csg;h)^HLVflOiz<i>OCRXc{*@q_r{e$6mlK3kh*_cMD$*Qy^Uhm?B`r}al$cL1d!amzU##-U+ZHV8eMC>7HJww&6
BTWn@Q{Kz?@wL^vzPiF46p$~aug6;SSzBU_iSNChwx9iwpZ=BkyX^U$Rj`J1IISQmj<**-{R@l<o5YT!`Mq@|)3($U;>)l8?Q6DVb*dU9QKpn}|1Qtqk
N&mx)7j^H9<xTtLi`KFO8DKs){8RW-{*IB@A>2j@wH)H;aC6uJ-t?}Y`hn=W&Y8>Zx^mdO3B-7aRKxzonolJ`P^*B;*fxmxqE*{bk;1(IT1zcg?R#|O7
^Yt%|xu<BDRZq-T$Hg#MsjzT%#o`E5f;gv9CXW^jqp8kPkWT?mfEg3T0Z_8R=KQEjwUR>qTISpedr~h3AN{zxyp#p`R-@ot-s8Wi|0g_G{mN;c4e)uzu
wM>ZuCJ8aWs4lJpBtm%Y8q`hy-ZVYc|)Ya@e14M)UUL328GAH!j~xB>4zqH@UEj^-r9zl1Ub;YNwAx5%$LRJtR&MBRh<K4kcJ7P`So#0OvAy;2la)^<P
E42T>&_QKQ<SyMBZhL^yPJ6&4P@09Hd#M5OvFFTK$EXRUyNjk;b`}R4Y`9JyNA%=#idh2^}SzE|F=+7VSxOY3JOI-1MV}f)H^B?@Xf*FV;Ya?Fk&`M}3
ImGK<{5vlqhw{YzFhqA=fftsa%Kpv2CR-~mvOS=!HIN4-5=?jVuphpJsXG}cthUBmy)QqzeKfj%^jih-{ubm$E(kkU?>lI$@HhWP>0{lIRvTH<6G0C32
XR6#1o`ss?I-phAL12%b`alx__E?Cg}p6^z6tk_AMNawuYc%gy)D<Bbf4>NY4OI0d#bOV@oT>>pwnE`*=+X~4i(ayg-Czs=g-BZsk0_iFYHj%?Hp~5jq
*zm8R`lBVwIPnPM35bx`pKLzwvaiYEJmX3F?(k&t_Gk5&j?6-mJ?}rQ6Q_FTTZN1buT!Cwd43NQiIvf?fiIMBn^+M^$ZmH{W~8=RI~_<=%``!iu%#d}c
_MvHqc_)FsW`oV@h%C5HX>)g8>ye(I?)rk4%p)tI->!H*Si$eSPh&{OlY9+`4q=5xy)=gFHlrX{4GdRh;+W`fv|RdTcY&W68@Z>#;((^R~)8^=J`v1DQ
G<ti=(Kl!1j){At3{I#=etCcs(E1Q(;@=raT_uiaLdb|o!Q=I1Z2`?xS{me(q`RX_1TLf-BT9nuJ99;k4p_?wca$x4VFNn%z@*3N|NuMsgZ|<M_yVbfG
8-4+8Yq+5ii^O$P{Pq<~ILu$jAAI0DfADi8Jrap7-=+UtJdJnNyt&FRi_EuB;bh!yY(U87Q6aa4(8rCZ16feMWXb<t-<IlfgG?!;hG-0{JOjUsvb9Urg
>QTY6Go)R<V}zbs|8TVoKw9llex>*OZ}qxn?%($Hj$ESJFmAr{06vlE~KL1OI&RO1Kzw?(vl#<_f-4*`zhs~WnhJr_3CxIte*_mL$)py?b=sc&xN*X8J
?Pn?u8Gxl9EIfHa?5;;bqph`IcQKg}H9CM18rpKWgl2GBEsk756>WHv7-KswC58+XW(;Y&K?PaFp-Ke@QcmtKR*($`h_%eV-=Hk*_AQS5^hM{tNCO-Y%
m{{40MvOA(2A#pjX)tt#2RSNu@*pZ@mee*5K_KW$~UEqRN6_?r>eMy2RL7ySUeiUZG=8UNzldh0U>QrpqV*>f*9>`OiV*xz_Ema(1bGDH`*-V{aYGj{t
qZ&p?px};O$w9$v=O!mvVo4@uqg1W6INEz})ew6%s;|D<Izvhj)wqRRttR7v6B2eVp`}O)YZ-%^!SNVDYF(mEpr#0EH!%08q4QsMGhxB~C$QqW18&kc8
Nd7r*xs-a_o>ei9gf!5VCK)c<&v~=;1wAj*kCh+c+s83XeMo-ITdU<A@AB94l(3XvHs<rl{@|BC_YX`Fp!^JguKY1?^2?;;ZRQaVX;nOV!LEW|{PI$>J
a@{Q4`h%DBH~e*{e$ld59t}MgLiJ|UT-T+<C?$xNHbj>D&rz%+gvTd<YJ56|Kj^`wQ=4=BW%jMt$()q7CfR~e#DMly9u{B$PGt-jmp<tnXUcdN4BYInM
_gl)Q`;Zg7jwnp_f1WXjYU3`6*MxvRLNg##e%p|MDZ7>8OpqNTZ`zouVtq!Ayh<Kll$-7%@{4iheTCi1!BX87e>dVD`cX@5$p^m%G<gY+M+qj`x!fh|h
=E8lzrwvu|&lvZh%5$A03U@6W8^yPRyF4$=Jl@bkaCKT|(NbE96;;+R};&E!AdpD}RrGs=_d*r?yZ1?lVMtH>S`Q~sMhjR|fnpU7@RlYY2k5z03Zt=D?
I!|lVCbfk^pUdiXp2)5Ct`ABzs^xwXAEWTV+QEtCi=9Kxp&bC)`28ikKORv0T8Ls0IBfoVY3@1IFL%Y4w5Vyh4c^kzqvC;KyoiwsS{>eCQx}n&j@wWEr
b;ZkQlwVGDnbcw2!e7tZug`q)SccXm((O9LTQrO=!cEHlvfrd})uoYrlMJ?Beo1_|P<rLFw#{EsnAAvG5FvOd;r-?PvUNU0#9u5q{o<i)+wR-(osj>&q
wA`?$LNOY`BZYll?hI1dOq3Sj|1`e#5=JJt`W*J&b@UEuB(uLRxR8ZHz^|fVV*Y$>P)b)E#K$X>an_9vh}o0Dyj0e8$E4#T9Jdrj&gDAx!yCeT5is^q@
Z`~Q<GMi{yLY9WXr^HHBZ*SYUW_uh^9vid#0S+g>vu*k56(RD=+DeZQ<&Qjx|tKCG!vdxlO5s=8aiV{)^RHgz~KR{Ns5`>~d_}*w-kMJ$oo8-VkrA5nb
}X?AK*8e|Jo=M|t|!dfc1Y(aZx!yk;f!HnG=(*Vg(P|FwR7bZrzi^Dn>VSN*eopU`b{Gcd~d*ZlsaeiUJ(8%YhzA3XVI{p=`65sy!9vZ+7k_s{x83{T}
6Wg))&Ilq6YUxV47ZS0QpkNN$xej3j(u}r!Lwhcdc@-Ov^mq?uK-t((pJo%UUMQe9%bIWeL@slV2te-a1i6W1e>iD%^{FnMYto}Bck&5!-PoDfs{U|I@
x8~#a(=VR%lM-yp)y!K{e`rvd1gqHOm?I<o7;B((n4N4bRt1h1X`L-IuWH*0O?4)7qqkWecq!Z3>&tS~K*f5gd}zeB&f*dolthnm!Q8$Z|9#M^IEG@SY
(sF}rs=SG&ueB%jywLcEk|JG&WC(tvOaFw#w!ko>LXMf!WMkqSQCth=M|Y#Traq7?I#x|%_W0SF)!bA>-t=pJeS^(9~*$*l0Wx%H?mbWmayW<Mxa&6d-
1Xme{4C*lbU}jz<QzAvj#4|d~C$a^$k~i+{_UV(Y7rh*txxYzuP0;Y30F|?e>j$qoMgpd{oFU<0qQeQE>S7lEbo*x}Avql-Izd;boG^T;-#@w9!~@<2Q
d)8p9wVzJLA6mA6kOrI<W!^Bj%2-9^YRvr#%X@(5dAkLG}ru`|~;@>FHCo+LFY*a!Ew{zj-MuY-A%FIuf{>z7D!uf2pE@*~UJ=HWR_=8A+~{&PQDQ_@b
C7n1#KFJ@6D^P4zO(uU-|wa=#GP5W*2GTDkKFGefUZ@-Yg@*Z41Tf4p-{$icjDk(|6ZY8Hrym{2f-*}eaHcn1PTs_ZwC`Xl7`s2(oyak;2E9*+3`l;`X
lL5CNQ6T3`8<#vJ+#AB%O?tkPatqUMr`oIxNBQ2)hQHQbqF$ow!<Ib)zxcQ$YmT>+qNIq*{Pd&z#i6tx2$JmGd6Yk5V`)u#c)L<`J>d4Pf)IE8D**DK+
#mjOhI6>aH<^>c%mn`I4-(SbfKo(W`AFN3(<diWvG`2<U@ye$*xorRtm><5vQn{;-IL7qI88(O9!Mn0=V;yxTD~iaX|mncb;2VzQo_xogT$@vZL>KKS-
k?1<-f%3n=+_gZ?BGJmP3BRzuR`Q_t?zj2cbDzy*ns>xE0<g3E922#+BcWb+w~dO0KoLEp(4fnqP{Iav`3>_CA&&mvMdT<wxd!w>$H_;Lh{G04d<(`{r
|`g-aCTE}284==(yfP6jX}UGha7Zp}_Pxyd$SAuq{I+kAFPCmn$|^6LZn$!gM*suR0?irEoWC|}(X4`uX8$*NeNes{7ce_hSbDt+;fven<?!kcqCU!^r
Wi>(rbu@TBn3}wGX^Y@J&c4Q{_3(C#cTK&{Bew;NEVHfG)@1`Fve&86L8)nLWzxclEwl~McyjL%;NTxTdR^8l5WIYA1DpdS19J2^L58@FuSCKv(_Z*j4
P3e_pxgOhFk?PzyYPwQ1(i0)}U<t=it|)J%VgA~%@FP#2eKU74&SQCNz5R}xV?aY0+$Lr_OsMnvrgp1xLzc279;_!rc$LVHOh4M{G)yM=#+X&E`nR`zC
hMGZOnoY{B7E45v`zxi-;cw}9%|<z|3UX@fAU$868e2?Z9fdTt*AbfdyV(D_M(*&w1Ec2-W0fP$hdm4vK+1NpYQiv5J;^uA`5J**^BB}J<2<>yldNbUG
d9g2d@wEhssC1J2ds=jN#CT%^{!LSc@p1h!?S!rzheUjNp!3Wo$IBrhQzt!JrY3&*761$CKr@w|^;f<54C+zAul<U*A8vAR*cY`l}-UAT}U7TAps7FNN
}Ti+y!jX=>yzREY9E76pwA+5_dEAsTtruGd5=BV615@!72EUwk&}=bz(Br}D=U1pnW!Kg{(nPk9iBO2mveAR5r~!aMD=46gKCJY3j|TP4!En&58+NvEL
r%~zQ}%DA%AC=ITz3_RdCi~GR0#g8Zgu>fKfctIW$ah0vb(g2yNv@7VCJrmv@$&f7Hu#gSgz=<EaJAs?3%cquSye(X(LJ)CWksyWl9)=ZUP6FPK5<+My
+7@(QdS06?>sO}lNVT&Z_YJIBI&atNO>%r>$Mqq9*7r)9%(B(Y2`!L~#L~sbw%fdwBpAo*_8sm7KI`EY<sOh;(uI0lEHGjh>XRkA+p#O2ePsoTg?j)4;
v2k&nqXsBQ}L)M92*FTu%Yxp<JsSzu0j6o=nC<FeHs7zJF))X-^t?tvoGUc{ZCo^4{!CKC&v9(eo_6O{vrAQ-Hl$HG9@TQU`8;CmD}98bcTGnN^ihOnF
_Se?cvlB-zi{z;DJTuK!!|X++`7$JrS6UiN)p~t{H|6nUZZMcdUHA9+vTVFCq{(_v*1>K#id8;>y9k3s?`8@{Es6dlL}ukGAeho#ZfF^=7V*?Fdq;k=+
Y?ULHUoX{To27-wUUxjowGo^2~eu-8b{YHtJH*lqTG2{;Awg_Kb&0bC%{VV+-adP#yAE>p=5#lZo{;J4Kc6@1<Ia+zekUu0m_WoPSwHjh{raGmWp%5}w
#49stO!yZ8MlT&l&n9i^Reo2-w!yOWg@p)8STd1HF^VqF9l1Hjbl1b&Hl?=Ckh|Av&Ibr|N)4`=KnA0uu3}|dkjpo;m){VbmY?|h!21NSN0OvTrXuQJ%
uqMiyD<cwGEa`F4f*=ScoN<hn1Id-q4x<A<j(V407q%x{4Aj~VtRuB{4zm=*?nO&^E7eV3n6Dv^A$cf^RH0lU6I$(EhW(GDeEFxsM{<?hcMv9tc9+@au
u<>}BG=EA0TL&M->+gk8(`?<GV-GN2>JfQ#w*Q_h|fq{w7$=3^*}PISL!rxL<mBbb9_6!m+)v26-PM`M8NGtrZ0KGaC~mP@XdEQb>&@AW9W-jI)D|^Ja
Rn;HEG^~Z{dHr3DVsW_f#Sm3qX<Y)5&U#D?$=r8ygO6z4CgiP&|pe3%s4-)`_=)wD|-d9?LLs1>7Ztpe1m3XwbwSSo`9$H6ZZfbS;*3gPTjqlu>>14`9
X@+}n%1oqXBfle5$oXC?Od5Dz$UDq!dGgqhyIGtk2aKSY+kL0ZeTGBQIq0PMP)So4XNkiWs>Dr&X;fz&cb*RtVIebvx@B+X5jGhXu=Da9$OfJ~N_*TT#
YVOthU(8u%1aDq)gH|q7^Jjm!;Kx{XWe*=tU_hui6BLp{Hsc8CazAI6N1NRBX)d4E4f0(lgnNzp~O~*BTB|-KL3wTck%mCLX<<lfaY$M?OeX~ArEFkvu
?5-Mx`3{=ldzN}nlMVmduKv5O+?ub9f>ue{{G+zrrq^Y#QkOaAI*0N+z;usO6Zf1@Kn7dg^XztCkCq)nufv@ZJhb+)o&&mZfppdKMZ+vw3Ch8M!7tbZx
No6m<v_7EsDiP-iba;LTNNH@QodXR99t);%+qF0K2zaB5UT!I=?ME&t6d2sp!1?@nhYPa-#*o^!-#(8{_T>Aew*OqiIG@P6Qh?!kd}@6>rn)Y2lTjO&g
ssQHpX4CsgnksfLpOok)g&j4)_<cS_5H%syKqBkB^HeZEnoB2do~&9c1oNl6->k9AFo=n1u#CC@Ai+@wh&i0es>c>`TigLaci!(P^2mSpnG;Mu0U_3oe
U=(-(SRG69eC-65ZGv+kh}h{H7t5{#B&>@@u$8;s8=n3EJotsJTN%B>yI{h7sEAW8AcoxHRg8J(p_fT>wO_a?}(0PuscdwlO54dz~q=BTk(3As_+DU#9
G7DQPWh0XOMsv?<4D>&z|Uvb}dihlJS3v}=6*P0keD|{x*uJyV$%(@xn;4UA2lSIEa+(6tbJQQADz88UP_h|ftNqJ*E=YWfXLC&m}QxT|TRMHEZ;gFN%
=%eEFtfBhbP*xw8^91!X4(?qG-;gnJdQl!uisW;utBHDT(+Q5{P4h)fec?%#e(Ry$48W$V2BRFPo0Mhf_Or$8H{@gK_E=p`xc}~?Zu&n#FaM{n`oD7hK
Y0EB@K))6oDlYZccb!u>H2@^MqT!8=aR%zr;ujLo~p7;u6uufvljE21CVjenWrffLLQ{S@l}kmTggDVI}ez9Etvde&-Cw`&yZn65EjLGf#Brp>6mq--D
#<*)_u9-4c{kmzpIj6!t?d{vT_uaB_Nkr5v-cs6+uCo8EaLaLhxKK&ch>shO}D(#jw@mh=tG88HHh$SI)sU>gveL0fuMnPP7=~BOkL~-HSK)fXwVNp1#
v4p<1b0gj-MUw(w<_&(-+~G{hD6qV@7~wtjPz8u^djtAn0R?Yqq@z<qQN=lcRZf_x=`OWCXz@Tn_#=gaFm1bR(AJ$@Z~NPpVf`5unK0&jkYpDe=h6A93
dox~n-5brN)6_3y54$7Q<Tzy00IP{D+#qXJvS~u6XvW}~kH!!p1&RJeg+gO@?qnx?-_9~b{Ce|B?eqL`xYn?b6g&dE_8X|PK1Pa2bJoP}r7BHniVcsuk
&oD!A-@>8<=SmUt;*$$E7$BXh_L-K#t^hn@F8y%NDu`{DHRs=-u?3^%JEFiSe8V?dP}_>RYLK0_wQ-TmiQxSm+JSd6L<u4HekE!gYb&3ILP56zN@X$eX
e+jj$n(dElY=cvda=@!)?9q*t*796sl~KZIa<MPaaT8&LjSHpnUo^*%rgJ&O8vd3Zz*J?^|fybFX6d<2vd)Ef&6Z6c%^3_^kthe?lcjc@Z)Wik55v`O0
`L3?A+;k2o)tK7E^0Jg@kmpbqe)uWiaK|Vb$C9flz5ml+P;HfT_Aa9Pts~RxE$KvV~Ts-<>2#{x3KD^_Qssr5&ox%M{7>N^pSaG<tuUcChmI>nTx`w2;
8C3$U#5OmjkOmj3aQ><zL@C=#3YwQ&&VpnG1RMmM}GC$+EJ6|ruB3iT$vXBtpH_+|S#Dq&+hE0~h+Ormeyt;n;puZID*a<s01GB$#{(YZ9mE7iJp%EA*
ykL(I|RN&I(RcNs8kl2gkH18EFNg*6xQ{{mdWt?*mgczbJ+NJR+)3_D9ug`A{Mnrqegn7<M$msfop<afdp!?t1>8@|JoQdEAsN`~gTg)h2uS&zJFDihj
kGz?^m%<0Ml=-=cvQCWxyV96c7SsWc=mA(GCb1My;}C}`^&(DytwL0T$}S+->)MY+t=xb@_(XD158~u!wE~fCjX6a4j}}jH;Tup7hLsp$M|q_+wo+Py!
-2wMJih6N!5qL%Dicy?O^&>eMi4KfzK5)6(ol*w&;r-GqkhNqn*u(=2tCHq-zzbHp5NPYg#(zMQ?v(nmmabD>kcY$gWD>gP;lRD7TG0%RHgS7bw)b!>f
rgl_Wnw$?=m{0FQRQvs+9bt)%*#Hs>9=L?U|LfHmBf0?&V;(+WW-$kUTMh!xw7bDF$-c$WFxumJdktOz}Q?h!WZnyI4%NFkFRXygVt|!5+WcO!%jHgrd
-A?GEV%d(_wks~K3VXVCbe*yS?~c4Z#C;4HWhkdx!maoBh3sf0z>zSVgE<z<Cc+ACa$wYl4}bfe$a-$lQF@_=P_)b%6ZK#1iiIs0;VPV1qB?i@@#hBS4
GUwEJ+j^o8|{;7<B6V^@Uecyr4@s6_RnicKxMagM<TJrRLHCOoW+`#5M@iItQio>A(da>VajMnpE4rlK4Xjq$zu<RZuktfpE;bq7-nON}y*n@s1$TYrO
mSbJ=B2e^kuz8$Y{Q{{pRgcH#EAW6hrsrm59;;v$0><^E;?GKDcw-UQH>-j*s7NlfX&#09;?zJxhttXsQzO4m)qSC1C4L<AY~Uv-{dI!w^csGAvW97uT
B%AD4PO==n*+=7U#qa-SAk!+;g|IWodDUlMC6X<KfJ{T@=9zMisBA<7RS|`E`;!#^H=$Qv`X<%!p^#I=ZWTC-HLFxiIu^_V(j3@odBb$A=hK<7V<^$aR
&0nb*s=)w85~slLGrgOXGX^@*&`}o+_<?vJeUfo8m778-U>PT!ll3c?A=qp0l;7Vpl>mH1|ARfksmg3uZ3GMZunxxcF?xJy*__y35#Kus3Ma3VTCr8pG
eD8U7!uU;dE9gbpc=pKFOVi&Y8XF%1zh={bTAPT^n>(;UTt`NNy!a!{}Jh)jput4?shxwd{mVAC}6S@Tq5l#uh^wjckW@Q?apDfU>Id?@VZHhtPJwL@G
3xzr?$RRYV5z4&||<Or7NE`J^|d_vr~Va8+BVG8c=FKoJuqC;LUQlf6YhPgTSx87q+hKOq|*?wXk33~nah#aGi(sX5->l;>Z#Wuh*ADJn!HzLL~r)mB6
1?x&ul*}0Vu8KfzTU&L?jtsG4B3PHQDQ*=4m9yOmMO8rET{T&s;}G)eeOv`yKX2=P-LE1ak%b4^Ys>62rXc-0X&mQyGyFiIU>Fd%6h?yNoH{OGCN2{m9
e4MPaLpkh2Fx~DO7Q|FmdD@FSkcIQ2C_`-BSQ*CT#+<{O8MKPivI~3{b=B!5lWl_CXzpWt;yDP6Q4=$7bT0N-sGT{bs?(&ambpXmBJKqXa0$kha+G>)X
(PN`{sTMc&Zhc^j@F8)j#qddjz$}cZi{dQ4vHsx+liMo{(micuz|MEFf?aO1g_1s<n78d=8;YxSk^F!6AjK1FDfFq!b2N#y^fmH-;Iq@ZY(C?T#M;(c)
j5U$`39B&E9ul^lIlqVdN`$YTMOCAJ6-tIonP$%#`}LN45|du8GhT*E3o^hhO<na3aT3kdJKZu6zMsKdoQz!P^T$WK51#WZh}cUZGrwzA!PeS4=a<e<R
h+%MOZ<M_hE`rR6vWZim~)uge-WbiH}TrAdxRs`Kj_UcZZEovr0WRv?^&_J6{gST}ZKe6JO^q)RTc*qGEfj{4hBLny1yZS;$b0|n}?p3$9I9hSR+z+mL
WdVqxf7ufsXELmj6{E%C?10#r2cxNyGY>Mql8$>mEhmt>qFH0F-`4Y6y);YGmi7mhyofLcbSNBOc|Y}(W#L}b{T@z3X#o;8$+p<knF*XK1ty!U3&fOMe
Fc?W`XKNCPWr>JoxCaLSP<T_9MZ`>@2{`RHw8@ZN$)w}@r>`D!h`;VRSiMR#ZKnxZVCebX&<CZApd!HRnq_@q$|mo*PA!ru@{hvXwV?VjiaC@z+a9kd_
mIsmhm$??Kk+{cGll#<w7z$My@dmigKKKgCW~765uZbLhXw>#q}pg2;K#uVErL>+Ic$z$b7Z@Sq7K+04b14D%4W^<e4^Q<&J55crG>O+#X|212*Mp%$%
;<2_AdB@N<vi1=k+!csy^j0V+CGFJG-8Y#_p`RTV#WZ!z<<Sze1u5rEDl{FQJAn+L-{=kw9GD^3x0*ComP0$lZQD2s9q8(i@BjU-rZf`>X~V!v*s26oz
R0|8U$k@wnx3|+195ms3p(BAkP1IsaQhUb1+8$-f?>7nD1D>Xj4!M|RL33O3>tO@GQhL`5oQ_GIgfm@)z8#?Y#(C$JxyWL5a&xB_(*E-W`9HhUqOy@@I
EFhUDw!~;+8Zk!DI`7h~`^uJg)9r8issTVK*$ST677ECKsFr4R84`}Ytw|#0FW{Fmvk4i=C|Ev)9(nW08e))kYp3}ZGH{k?UrOY54Hhq5m<}8l!#&+zC
<CMg2CDv+$#;4tMvP3tdp;&viYE1K{`iz{E(7eeBhvLmd<34&8eR2LL<qj=aM4mPj{tEi6V>h<+7_g5u}w2PuPfhdb{E=5C4&d{Ik&?Xa0P_s&DWw%CX
sCnRLOVdw17s<^TYjguai$X`ie1l3gF&wtX{kx=>#U)jaGLtHne^S%{Ac>*N|)~C;z;<q6Fd4o&5+;T={o4X&qp^wEO%-U1fiQ4Y=^A*Dbl6p|82_2Y9
{J%}ZM`Ay0X;T;2Ncx?;`X;`c=4QP^r-)0=h^#cJ2c%E~{g2V@5#i`ujEED)5bM?auVHNc$t5-LO!Ljtq&v}!+#1={|N_t&#VW{r0QAk4VeS4?okSKWw
cYBc}I(qMrf`#-fw`^O<j|B@@7Z>c6F1Kk*ClgoVfW?b?WRNDP4qY?vgGIIoYW5jQN)qf}cQ9&He{_A=>m<G@pHxOyohbz9<M8Ljy6t^lxXnJ#{@C>7;
({FUF$=Bl){m-axXl{S=tJuHqbhTT-=4b{^KnpjOoZ9h&8Vm>Rs<wpzM9~a{Ko-$b`Ra#KH6}*6Sp=QiG|%MU_(daA63aP;-%L11jD5IuRzvDZ+rfj(=
LN8bP11cbE}_5;Ciw`6CW9w=M%2?~+y?@b@HDp1uw<Bj)~Fxj)n7RoBOg!|i#xbnZo65w3lU<eo!uky8$VX!yTENh5?X=@XBa}peG)Od{*;xQxS~l;g<
;!s(m@Y8cv54&$xXo`?(s;ln$lN_Ldp~}Pb>%V@e~_eIoL)Bnt^f`Xv-^qr?Bg3yxbb7@soZA3Ho_3NDm7TI_w~5$f{1_3(6d3|2+Dsz0#a;ykGZey6X
EX7z<~G5mH+~zHvpYJ%vF*0G67=@L7(S!2dS<AqfY-$U7muj4KMLP}X<T$*Ct~+G}mQIh~bA31EiPsfOD;^Xf1<weR1R(!)wNZI|Z(y}h2TwOZ)sxw_H
HS*zL=i+Uj}T(`)9unj~Wksh7_HgUe&<Az?JW%~T)M5P%3duKixVJ>aRFN7{w3ke6f`^ELCew#E0%4R+4o70mS|4QFxY4I!abS8Ru5ka7t$J&JjLK(9o
*84S~$~JhfWcvPMCH2UCaB;wkRek)`2#Zw9@h3br2q>3LO<55<z;G!Y?DieihiHdc#I|f-i6ohVyEh@F^2>0Z&N}-jSXiKEGvm;J<TlExuvE?qlyXY0E
qJY=K<OT3j&Jq`$+rMQ_iQo^WLNGCp7WDB`3A<hVe8{-6;kC*UZ~l5132$Jo4=U-#5OfqD)*VGP%ti}!^R44fS0=>%=z-D{zCI$Bu74dNYp69tjTu_K-
LkB_ej4an&|fpye^K6A?jV4<Z-DT4{V06myl>q1@q^C2%dB`taxNNxt@PK4M5HtoIrEVk?(y<;do`WAh+Q{yo(pk2eR=!SS##k8zT&F)4R($ts6;`#GV
9;2)yN-rEh$&w$NoY?Y!+wS&yFS%T|yJ3*hB0-E&rL6#>P+^~NRK2OjZPRTrk5?*P2;c#7MSurW%*pOif5He_9|mTrzKr~o(bFD&_7w+z#yu9D_w)uQ=
IuO`;31^FKf1xf!y`}qBv6F9vMjo`J$r-`z$Txlu2u)TyK4na%V=@;=!XMAvX#6#ee1PT)gTZgRj043pVBQj?~bp5m>9~9F;LdLwPsbzgp{(Ny>dUzeX
aA2B@`cX`F0LhZ!zdXbo3p^@vdVD_~JMt=v-6M}Y6S(yk-KsZ(DM8s$Z9?_bcjWo=yiUE3I+-YMZ{-<0oDZ0ttXAKKHF12h#(i`3V#EY2bGdLhIY(e@*
bua)JB{GfzQ>SR>j*L4yvEpjPgt;Cl}Qb!b8m#%+wb-(Z9>S&I4ZGL*d_SpOkfb4!*T$E>6rYgpjPH~)w|N_vl?t)at&Yj1Lv^1<Cws2Ik+<I;B#H<qL
mzX$-wuAd@4d!JNwkgSiRzz-rO{3<|H7#JQtjI30H*k*&TTi0&m6nPJR_GED>{!q^@k?ex8__IwRca6~S;(NAhjd(hp#3KgLHTM@&Ka+(p21cw1@hVn?
8T*alELy*chzg&6_WTSOdbN3aqR6CABg2nKlCjLijpaWu$~c&19&zFJ8ufnZZ?qy$SaZp;0#?VKRU);D^7l*dX_)<=exvx<PI!`XOX@!Vh?_v+a!iEoe
!h-qm;oRa}0IXEYKvLGcPYVOA(Uf^+eIaLiD;RSXV5f?Qt%gA3o;!Nd_=79>`lIn$<rW)9d2f?NIOsIaGNsiQzDNt}}wRz!Wk%B$CyIuY1@eo_zqgOFA
XjaVV?t$>WxjtyHmxcAHFg7@tcQ)mn-a`tS`vVf8kb;qD4o%CnUBLpAjN<t-wkxgTBc@B1tAV5YOooEe)yTKPC8N_$H&@m&KIJ)r5ncDgYjV320|zdu)
)7SmQ2o^+EW)AWaquSS@M%&w9fDzL$dO!Fa%KFSE~Y&|?C@~U_gm=6T@gB4tgZqTqV@Tf?ZpYJ{0@R{dhEe|P$RZBm4-t7iiGRMi~hH~Cpjp^A$@!9(w
;&!WX9vQH1>-34b*P$YLUV7LxxZOm{GbU6B6qfH;W)!QbzV9H9iII$-5OvWGJ)T1+9+G^PNIYoCR95Xkh}6ff$~oP)`l7!UUYMncWeyhFy=RZ<HB|vAv
ep{J>8@$=zcVp4oM!jt<Y&Z$G`kR)Ym*2;CJvb8gwC>ISglM2LSYoS1MB=4ffV7m50-3}S%~5~YRbEzbEcs}Or(vELd-iJ%knKeZfOO<1q&hMa}kd^F$
Fro0;X2@suTFVN<Tra16qF5mkW@Th;ahug)hN+FUFD=))#|Fxm{qYc-ZEv^Nc{s=!>6ruHz^mXQ-h-%0Bwf*sx)wO_hyq?Er)jo)UVnzsPNQv+aj@&B?
uY7@lt)$+%LzKC$Jc-fW-Q(c)y>d^k7X|}FpQL6@@rl?`wNW~nEr{q@tTE$pUKSN>LLzqI<3~4@{jQvA69<s02=VzkSV0C-Q$?S<dPC`bvs{^=v=_DtC
T^0|8@e>`x-$A+QCLBl1`N91R86|>`glKzm%rqI4c(`B8#(3#o@$!o_O>vH9U{!eGa9hpI>q0aGDxv3VUw6bEYaV;7rlYWN($^GP!f+iP0z456)q17xo
~+Y@2|4A;kHs!!iNeg16O@J`E$ZhPB0NT?aMpVAYa|#x~3$iArPA1>J?|$P>5$XJAK3MATvLx%{bVJ1i8a)EL~&oMhN9enA;a}3ZBegZt&W%2^ke&-d0
Wt8FmQYHMF!<NBMIQg4kgYGbMXwQy$|J8P9U>CAqnByHcWe!@=MQ3ovhD9!h&fjllZEQgxHSbHzu$<VyZh+<#Z8pV{Sq{P+J>?%y(>%i?Ef`Txh4rpl#
HpQPi-*Q7yetyyv_*mTiD!FntKVLbNu`XrtsX3`vgB;8p<?y(}_*6|?#@5S3qd|C5Tn3@4O&-+LrNuzO~aa{0$Aloc+JG=$;!lLSm&}(<NZ_3x)*D)7C
t6nt)d&R_woflWBfQ=}P9P)X@ol(yL$$$8@Sn}xv7*B4h!K`=4W*2u`$zoi9Qc(^bujFiF?{g%0?!oDhgjoSCQRE{~dy@a48)-Z-kb13ZRv=h$Td%6_b
P;u1!N-bwPyDfyc5u;2cn7wgk(c&2onU>GmD?Q`40bvBa>TKz7?nFbo}Eu9VwhW?uba$f9z?_OAKI|880rSZ1gW{VT{!1p7)%}yAKJoUJa|ZQSe3Vxlr
%7M&IR4y9M_w*WeTP6%_5)(fP7)y((_t+xq~_+dQ5b7T!iDqoZF!@jIQSp@S<T5_aqy@`%UOBxg8$`SS^0N`Sl$`ETgD*zfqBw);xZwS1H^w9w%kR`!p
WEa++OdVX&k6e|SOVC8woM&<Cma<+5X2H|#UI8edrkcz4P8dMV`?0^fdOA3vy4$V+pMZtZYVVEW~IJ@e)p^2!yBz!TSfMAe*XN})0#Ei=ok3<+jMTB@Y
y%?ImcrOlV#+y@DH@ozt)`*$o<U1q~E-=0qlR$D;W%V@7>yWn8`)CkahBb?C49W4iLC(F7I1kjM4^T5*Hr!W8~C(5Uhh{wrC{l{DmI{P5ovc<fW3rs||
<6rOTV34D5`OG^0INv<vnmhI>%saXsGuClK+`=f>Vvz$jRaCtqrk{ZHXi^n8<CvN9@kF+u+kqBFZPP$O?5e>h<opeKE4{`&qpTdpj`Zu6JmUy%l}HwzL
d*t0@GcS?6)g&OP5IhrC;Pq%`}cVRMT)S=vcukd>;>C^H4VQHxmlkpNsD%(bz+XNQfZz616ZozZ|S=fJBex_A>SoREINc0p)F3Adbxd2eeRK#_9F`51j
~Jt5Rs<=MpG@DJ(37Csy@GC8=;Zw*3kKfTeQUhb1T;;#4R@DpXK$zzRNLLvCF+4C;2sr;Kp>aELDJ2gmHFEq*y2*vNeF&TF^5Iu-P`M4t}<if4qH(zn5
_f_u!33=71yHfJb*-zfS=l0cl&fYu$jcZd0{=)6|}5U~-&!u3XPG!ZS>mnBPIUa`904gE7wz3P`*VLzKc#>@ZM%?oAXxSW_}?QRvPkP-+vusdowm^z(f
jE{{_Oq}b=i5oS{OAREz?aAR|37?Dg$_Asbm-NfKazx?O;{&!lnT(>IODL|ksYPt_aBeD_-CYon2xCs%Eu5}x*Ou;CEy76kUy_*-rU*@E87ADkyC=&15
<vy(lLsn6<Dx)mE4>`esu0dIgb%y=*ydG2rs(b4-qr^2UXvjMrBVcAx7XL7>`xr7IrUwM<Kax^I;euTD(IM^vfDX3wihQrZf;>L_gUJSX@ZUod3~K%Wv
TxKFRxTP9^6>H%H~J5xpC$cGUDw$_zkgBYH)5n(YT$=lj5l9+ejW=$uL^2~-hJ_LAJ5z=;E-IEcH!2QI=?0pQE|zG?<ySruJGu3v{S=O_}~MDCfT{x55
^A=WpPaIH?li{zm(U_rpOl3#c2h#|G-pW(Sw|hbw`ER>zhY$QY$xjSWI3P<AxF*E;GQ-JcCp)rT+$R$<!-|ipN)hN?|^b9O3g?o)8bg6TE7oX{iNbq<3
3((kMyLsVz0IsYrw%D{oOSmOY9&$7hHX4wMmK(?ze)V&e)%2c=R;G-X0+8n4~j&V>qUcE0+Oj?*Xd@nI3aSCB!<;yGFS6li^q+Ik#9-IEQEwVi<44JA<
K5;BZ;BT54df_-(uOTjeQfv>waz2ggV6(m3r|3URz=H|BJ&o?(>*2NClb2|&jo%_rF+<7EONE4ux*gonnjGn5Oc%zUjqB}Jh1n&{B4MQZm_<1UPdUa?A
eHTI^n=+rq{UQR59GJU|B1VJRCa}Y6kM18YU$U&ooEL#l9($tI2k7|^{7qL^3;jaDzOZU_#OONb>F($HZq^WUu)ASWed8kn?7UB3wO9(Gt7N^LCqrezF
-wBd!M=rC*A3fS+7W?1umdxKx6g#UPMkOPt|77moK^O&7&#HR`P!xViU-*Uq7Aki$G{XaKu)3Icdh|~>;0PXmj%_2dv<F4B+>oRI;))WCqVTt<p+fs?Z
z~K461S%K1#Au>*b~PdxrXhj5YjP95puza2Qul4B~Ya@XNlNT8#RuUG9dZ4mzXo%Y%{aV1}qa##d%sCcB(~{q~DNOhz<cJMJ7``-Z3mdoFF5)?ehxho*
wLzWL<IGc*&P&<ay{YV-4w=ij0Qig38h#I5wnFMIMNNKX$TJHNuKa_1HrO!vAKr1j2ayb}%-Z(W)S3b!9poGaLds4BVSCvKzpf7kqDf9eW^_?g6+(@8E
$c#<|BU16P#a6HViPYx=F!uAdF6i1E;&c136H9k?oS6$T~W2|~X{&5-EZx<sgxIK2()=n8$0R8la4;il&JU4f`OJ<GgvtqWguTPC`1iJB#rkc^nljhL(
_xpo;fSIubes)Q^;l<?%v@Jwj%}G%6&kZ2`xyA8IY~BiqsN>eX*0Z)#$bRHFq#q@kf7j2JmUVRU#3G+57AFg@NPiX};)92w{&-@!9*G08LbPr%d8ZMzV
XrkEkP4%puXVE$-XbJJ0Z${iBCh{JBFKBM&_2rnSl1FQhuRR88o_<roQ3<s-4Uyv7R%)U3Z)Z=<1!Lxp_b?4Tud86CX@OH8FsS|%BL7bkf^AT=Tug>UT
@$Av2ai5?ITVbh<tqhUgZYqL)?6?;;lhe4U`Y<RZ^BCh#?LwFG`;}`H%7N{0q%BkYU?hdnVH2gV~9ssC@&L!}_Ns+)zYzkd?8+F?k`@f=Bbsm&E4K`iE
C<r}?$XAdL$SR*S9s0G4|m(k(ZUzTKxM@>Z>CAh$JMXhc8u+UHb?MDttV3Xcz3hR7nUA?0HyZpx1PL7`@T_xYd`jo_JMu-wk9g@P0l-SZ(Jf75(%klpa
gHN3;g@9!h+m-QS6Ng`gA_W%lDum^5$T*#k5%^x&&BCAH>njelJr$JVG+{@;%qY;K@oQT$Iv>^Q<mo~<}==C`<*QMOyNkzDE5G)g(g^)x@egA$Z<ZmUs
5gJQcsJ@>&(`%In(RD?kh`OC!9B~E4C53CC`HD=*iu{p#z%8tAWk2sO3rub1)mxKOoDlYBc2c$NB5GAn^6VW{|25|A*gheJ^x3<eEuNh(cq;TT1d5LO|
LELhB^4a$OK$aVjxwnT@;0{x6ZUp!pxDE==Y)+?u+DN=>ln~=+PYt`SEUy<_<F2x$(M|2grMZc(O5DUZU-%&zJD$}xWdGmGBV*152T;dBsVxiMi?kBY2
QDtGp{WYsRZd$U|6BdUu^|~g9upK6KooUs?uIxk^3XTvyUf|`6h>~FE-^`K7Q~Cgxp*~d`HdHKA*2Up?@Gp*D5cFA)2r4l_}dz^tT4sufz?G50^s{L}D
{&PML#o<7RNy^3m{jnjt9rJx(iz<(~vX0`-@Ze-UX+7^i@Yg0^A#R1Z(QG*t$FAk?nS_h~Gb2Z8zzD~dQ?s1V|t<cr;t5ghO!iuR$g2Abd9TE4?YStB$
*$%i*W=!w85_B7Xc_J=;>wjwT{Dulql$U~Ua#e`BT2UeC1exQ7&aWa*pJ<9b~&gOPhlptf?LiO;`NDH6b_UR>q)ykU1^xVp*^Z}T73P0$c4tZ_A5OYAC
4W#q*I+oBv*MEzOzus5;mv1H}JAZrG!xKfESXg^|@?r<+7yBW;{zfD2%UJ!+5bS6R>vi-^oFY*Uj@a__m1O#W!wv=SehJasoTjRdS+~Xrkq@KS=Zl4bC
9<-*y5U=f!DMMqm3_ZgB2gWo@Vo&**lk@-R&X|(r;0VG)NxeT&AjRJUF7)>@SP`?n5@y-*ye?ID2%7PG6dISP5a?%Fc~sRLH<2BF$x+4Kkr<)9(F8{@@
{542$(12qF1}wSbTg64?9<F748>57Yl-S06q!hCKt!b@txlo?@rOcN?DiBu*t{71Lnd4JQ6-zCRE^k49`W8SMn{f4ui$B3Z~JPZdKGEU%Nrv-DD5MD=C
v@x({HoKxlnmFDbe0BVP>7s@GSxSr6}h(cY0?7@(VW@`7h%`{P4aF$&l4MBH*dh<fezTm?a?r=xTx1WLQnhn$m$%U7Zuo}`$8X#m%4NBniA=TmrK+fCD
MNH<PeWGQ}=rU#%TP<m<c-9~<qKW7|U7`?KY1k;=1q6lJB#S$K7a)yFYVn!}0O@Sg_&uj;OWf50M1Vs`%btppHT;Ru6fWNX$OjleQa6D*%H5)D!BCcKi
qMl5(y03VmDpp2u`3n@>SH11i?Q4T~B^(jAo%(tj`e(t|A!|YOi8<pfEIab`%~4!y3zHQ%-9ylIE}Ouz%IAXhh#OFDSY`q*_1j9ZAG4k#m(`GUQ))io9
vuov?D2&i_0oE-?c#l)C3v7w3sbhi=iOjL^u!!#YQh!oQY~*H=or8MH!pwx;LJoPem~=v4W;GR$FwV}Z`SP^U9IFDd{G)_QaLS#dE)q)6dvtRt@?_+g*
&)?UvmxiM|4p!=T0af($<KhitN3zi%O`sh2&U(a;RNB-4vw;W}=Za^{;t79BJH$su*yfNxk&774^vY1Rjs~zMiPnG`<#yqZfQ&6<Jxz`_PR-7SHL`h(W
e80wC_&S1ul4ld?`v!rM*3AW+v7sGwPyed(Wc^<#JCkP74e`QDBUSYso8Erm)}x}2p)&!#8>_G0=$nDyN=a8Euji!ILk%5aDB*x1WFfq5Y|thjO~hjpy
&>tUi?S8}wb_wtB^4@iNj5O~X?=Z~*+Ns;`xt(++}$2*t{4alN5`j6B9pX|L^ldH^oC-`0Z7Dpue(h+mPzAuSDAUftkLIT7hArK@YV!r!iRh^#q-?rbk
?QXkmkIzj-oI}+^@+`k41!$ju(Ae27S_4==%k$>7U3C>f*y~y`U;s$~eGy85BBp*td~+~X_`wvuVlf+1Yl9`wlQ0j!DOa?zpSjVGg+Zub)2&Q;8HaV37
STD&Mym}gD>PMpKH(+?;(&GVO2*`c=<U~&?Y78TDb=2+7i%msFnKi+C~N@|ao7`TlONRs#}|!<(R{oUC^pWp?#KMgqSdFf{K)g?y2<jwzKomS0bU$3qq
*zU4&HK{29Xc8Rk|OH@VwR19aD5#Lia_#CQ)oNMrV(pS!vPm(A~a@Cm{4BPr~!Gw^)UR@mLSjxRTo_7TP7p7G>PcT57Zxrm)iEuplG_w2H1Qd=`8OG#I
VvwT5nhEzZ-gvgbLd`jwUCc)pC!+Xs+u%?WZfA2rY#FeQ%qrNg6aBBOnuMfRUFDk7UDaiHU=6g%+}Ik}@fBXAu2jEG?f!QOb)tiXb932f2{I}h`7#0sC
%A6{Q>z)U-31ZlXp;$}#fF)EmG6<M#-ST`MKaP{X$><lcoi^GAqpVh27M}l-ZjEz%bHa50Pt9<}&1>Du^@uNSn+N3L5&bc<b`M_;bJq@%7udnA#JCbiZ
{`;o$TglRc8Q=!=`F>8ei@5nr`o8m*WaVS$cFKhVR%2wFET<0c+%7qQXKobfWf3cDH%&t-VFS|<?eYFFxkOsB^PpKVz-)i0ukrO#O9<TO=jWwcEo#MsJ
_#?)%#V@uI(uGnW&#ngHu@Y@-eeMNrs?e<7yG)haG5=qPXiNpH+hly+kn;fBhyZkC4Z@TFYQbVt05W4=CjWvapM!hhNbEX1@?=CMn~S|w7#(T*21&4p2
}A%s?=M!4f#cnXc?5UnbS7}N^fJlGJ7%?@tM|K$Sm5rg4a#g$m)gNpw!#cHM2OZhD&9d8vpD)BcfP6`eS0s2QTKRZT8?|Hx}0@kUz0-h{QziPgSO4D59
Uv`6*>8y#qJgiv_E#V<Z$JT4?xnzqXbVig`FKj0bKb?vcu|?q8oL3R)Y2uUnh%H(GOE8mECZn#PJDup0ba5W^?KGfY9?w^N4Ug~t6eVuwRv`-I(|yjl7
}-Z1O#W9rgj&fxRQPu?SA?1q_x&Yczh5v0H;fFpHx>$ww`@bNqtV_vT`AU@{de7csP3`x~5&KKN&=_a!e@owdjpj*w&TzXvpR$p7Yp?R(qT|c}_<8#N5
om_&ke^ytlc70y0$f_U{%-Wf}J_YL-Z3%yQSz~h3foI%N{<2T20O(}I*BPzz%IHW&%!3I_u-*tb6?=fyrra6BTbimS0_etfo(XaONp|Gn`t)#rKZTk(M
AQSj?d_r{11|(M=-zwq8l#eGvCZysj~A>g+Q!l3i-}uw5X-}WI#$A}thC;jkdvcnrTmxhWR@lLK{#<{bPTZDmu4*{B;Ad!5j8m6fzrMn#J*i8JI^c%L*
;nb-M41sO@w@``}ax5P<lh&+<(S}O$fre((n29C?cRxv^qR)m@4xl)m4o%BY{}fnlYYwby_9cJkAcZ@cBQ{L82g9xg9KIa!dmeyKThxnj13g;)Cl|3vR
*dfcp<^-p~u(Zbi~rVu|<BDm!qzj|;^@ALGkey|;Amnqb67#gNX{1G|kilxGNrfSyDYjn%t%qIs2;_W3G_I3xjikTsJceYO>+Tc=&%S!*IDS@Z^#@OA<
+(~D-WS@`@7LA>PxcrWbMT31R6fcvjeqO`t4g3^c(vRL&zr%S{SR_EnM;VlCMrjyUqG*&g^EME>iik5Zbob=;mEn$L34OSY9QC=gwM5jk)6mAi(J(t=Y
hfoJSd`cu;ZPYGaFGYKTET|*O88RgszjiY!DUXRG`{mX_%IGb#V7LAW9;dTufv?Yy;JG<1G(%2AWL7Dyr79ckV$O<;P7x<?J`iErg)PRv71UV->^6yr?
2|p9__bRg=FH(VI1F~HRv}HFo=vdZzP*jx_L8t$W>4awyd^IxAtq8%M}oiP(WkOy_2vw?{?lHX^Vw;)7IaF!ZA4K`D<<UnV5+g00@<N};U^AuyVC{*&*
ii-LTXE*C?s+Jsciu!uuHf;>}83Cu(g(mX`-4r`2yhsZ`z6-jXHLd&g(H3{c05v+tjhxS#mjpi|_EM2O+;pnB(@NFGcH0OWM`y+9c!w(-lca)CY{Ov}|
L8(X97~Q=hi7*gAImqOt|x{kgN)?Oy8JA?Bto+T%+jrR<8&ue80pH$cPdiy^<g)R%CL82F^ir=DYc42kH*T&~(Ofx~QfZ-$-H^^;LRFzE&V{mL;fD(eb
f6N%~hUI&voMZ$u8aKrJq{|^FlSoy2UYJdy?SA%<HM4!8MJSNu*mJ)sYu)2;0yGHQIgnhjrL=kOhn?H#K?%$(vj33iv(-XK~4lCn8?Y&BmZgGj74-s&h
<tEYL3-@O~A-iGI9nUw_Cl$&No}X)QYzr7>ye17=Ou}*6zvkn3sM02y5g@$SB>S5;?Vx}8w~D-4c>Wlg>pf4$^%E55__3QKUVmlrr^E*q=D&S>tKz{I7
tr32$`ERX^J`+Mub&LeudHr7^P3T1e!o6LU78vjOPxEO8_&wtAtI@edZ{B%KrmLA#oIx~`Co5J>JJ5;A0h5_YB?OSl&1R4NA3|{oOG1ojo_mwUpH3)u0
M8ozD%XQ%%j2aIKQ_l!3$!FNKjwYyMsKgPyTdmnO99V0hjI^E$&sABR-(L@}O3DesTk{&S1G1f8~?0a^$Nmqy2;sY}gaVrzOp!qy;lxUuz{@cd*)dCFr
WNss~s?aPtF?H;bH4#G`DVyu@Ac{N``j=`I?c?`v<CHus8Y4ZL%3+B5s{hzNvjwoI*y4bmvmD?3e@R_Z}*yB!J65xNYPVVez>!tq54I2b=Z8sK*0X6!@
Wtvr)$=%a?OC)oRCE0i+D*B`pV$6(VO^WU6PC2_yv_)&8_x#RqGzXc;f%3PZX&xa|rau+)oUp}r1+)qY-S|GFgC&&WKe+(9*H>xYIGvM7tiFi->>{1)N
-&eY9mla(1=x(%|g!O~%@9bISaDB<@{S4+CgX3p9^ogT|`M+azxZ3XLYq$5RSOahG7=L@lMHBnL^$*5q_{?O1@zFIExp;-%Ig<81qg&0#_{-cz`ktseo
e(!zB#}p~ua&xal~KGqF#}G`*G@UMxW6?pZ=~|T_(R2-Kt!0DG5`B^4(|=gYSMXPD?K}VYeX5DLrmC+vY?@vRndDI*N^nKBYRYnA(Co%AYD7gR&VCQw`
2|+w-fECny2XE($Su(n<9+SLIZ39kJL?eg+vmU#Jv0WB#4A()QNUaW2-eX3`?h%h}}huJK$RK>n-}6$9LHteXMWJ22l%dG2au6yifTd&wCnCAF7=tO2+
!5(K3dM7w4UbABSQAb-FAoUv{$q3Lfj@`bY}G6HJ^Y<&P?54=>E`jB;z{db<<;Ut5Krhp+$9-KZ#u(#T#UdY9&N8kE<3+1ITZm{{f|Nd+K1w^1Q9YXY7
x{i#NAVyrt^j@HqaeIEoL=gh~w%}wIrDYVHeAwCh?k8NjeI_`_=@NiFt+>D;Y2lm5A&OEvD;@f(Td-`P|wQB+<cU>>U;iA9*#Txbn#imh5RW29sq_B=1
B9qxA{yY_a=?O(77Db`xE_qeKC+?MxQPlJW+(d1u+XL1G(m8wg=QAp4P@Ej|%{A$=i*0o#$@{d2tCVedEL2BqaSieCb<1+QVO?Ju+xp=JjN@VQ!H(=W^
MLf7T4SPDb&)`?rT$`{Kan&T<(!d8i2#|aR;#*j!*g%EkhX-8AMM*|%=CJB4d8P`Vsd}d`y{@v1H*OP`Lgnp5jMnv*brpzE7#qOqD{c?;O~Q8xXH>n#9
lBHz!rCJ?Q4O3Hu|fFGr528wh)7PQ2php@vR7|9HkWyf|Yr!0XF7G=>@j=^H9So!gRcZ2I{tVMXkJ{EP3SwZxN)2v$ZzvM-U|Y_(3Sl7b;@#zxV;ts}J
hJIh9v&Up*p}4*rMat7>I8+cDM6sAM3eJ}FgRDR|N}3SXbmv{Uq%)@~-;^fmy^wWshVMVv-7UA=gOhR2aB%S?FF+SiL^fOou8XN$c^ao}|Jac8idU9hJ
Jvx&F?|I^zE)8#0UTK`N27P;S6s(rBG^#UUuu;x}dZH&kkl(&XJdeCA!ky($%nh&802IVYyb-&e~cso;<fp@VTqsaGU9;*`Dt$NIf5BK?CyR{Vd`zU6@
9({KIai@jLL<3yMlSG#rBM>^nq4(ojU2uMvkfi3q4M7rQ$*sA@gC^Q%_O=?I*AYAW>-bTkBW`<oHhAiuPW%4PD(k7CPcXil7{xkLxdKx7`b?`EG;PE#i
3QB@aff@iVU;g;Pj+<tJGoNwm5MOKTro?+I=#xD7fyS~G%Km96J`O<%C=~0OCLy@-W;sJz<(bb9wdzhU^JVAklHDHN^rOH^))-`yOq*&d~k~8Yj2S8>c
sjW?1C_{VegWiuu6M^V+5p&RYx32FrZmt>>}R!B}FF&qZq+c;Ch&6tm5eVBlIaNxMl#m8w2B=Cw#p?K$;8zC3du3tXJcQGDcC>Cd`H&PS}N-?V7gP0jq
qZ#8+)pp15s0BVJnv3-w(h)BJS6+6Su`@{u53*a{KkQ%lE8GYX05eo*zfW9*3pcj_pjwTKRs^x(yptAgWKZh6qF@zF-Y*JBu~p?%%8EHmMqpe&&kOG<Q
Jgvf8}ZeC!1KJj4<utxXRx3^HO*wKY;R>NLJRG~~{7#TMb=%WyF0>982u_b$b@@w4o!tsMGamIxiAUp3IjLcEkiOzERXHn#4L?~ym+hscN!TCAA@`T1J
U4&0oxqq<xjwt(HH<y!*U1at!hs!<BFiQ+!$Dw)Imv!%-L0w^&Sp&gRt><iRn??*L#xRru=bwRg;#{+bC<9C_Y(n)8uFp)aj&vHn?u9(r0;4iLKEL8mM
C)j!Ac(AM;`DgJ5^Y{`%}uWgAV~K-7yM%&XvD&#tx!*2E;C<bEWJ7j0jwr1)~N1yedB_uUj1072;AHUpoH@60(MM$hjl~YBBs$t-J%Ti5v_k3^;vG1<x
Xq8E4)(EyGVVw1AXhPA>vQFYxaAORYnwHTVMnQ(!gq~!9*UWW@WO;dRc*ZLqK&lYBib_&(A<{ffM-ED<b6^hHQEEIuKIBCFQyXtCaD~3w@bHkBA=+^xP
%yD+F=n6TzwwydWic9#_ToIIo|MIDMva3`(E`<A|J0#POe{b2LusT1DH5oK9)LEC|S=IW&G!Gn#aQT3QoGJ49@DV912%G1~;kx8O|Li0ePx-={pvu!TZ
p!5NQk!}D{2RM!&M7u^C+V~3$q9;XPc_jl+PC#-VCml219`=Ar)c<MKk<uELwP;Z4wk3$;BM<VIC`hZpZuw3cT>sQ?0YDrXmmb)Z47~9$4z}M?zjNo-w
AJ&BD<5hn6=^ltWpyB%_tTDk|h<CrdjcN2=E9ZXp#Bp3g2J$_p%t$Wre1Tvt{o?Djb_6jFN10g&1lBX1ga_VbG+>L5*A?2;B@&NzQNAi4s|7;I9c(|Z!
VdBn<5U?XW%O|t^Q}b|?mw9l-{*|M^Dk=2eV>Q3faky4^NDoAMF!_uSNDm0;QFD6y7I^aOGMq3?iyEPD1vajtjhcAi8BC>$3nd(dmMfAC|(|u`9`43jF
0&_DPQ;pNMb%_d539dQm3ow;rPAlZN%ZB;_JT<R<|kV{Je^?C(v**1KeNq!BWi(t5D*`==|3^QN4(cSt{W~i1YKTC!bpipWTVH<tyE-zn-rew--QJM1-
Jt5zT(PrIR3*dSvz0^@bwJE3`Vy(?AASUoN%_-7lJ?5HgePCoPY-PrC>L+hQ;JRCj)&ov%Ad1#Jt&Ymuxgb5ZC#a0VRzPJcQr<RH6CgiO<o>$Er<&ynk
_co#`v#`^Q?9tK(y8M0#L7J3+8d>$Sz1tZO1s^y*7uf{5fe*UW3Ypy+3LSavL`|u8GU^8i%z3eX+@Yl2^{;444%>`Jy^;#zB;#bH!oX_bhfQNx3eiv2X
H~TS(BMDPbQd~&fiafh=spu|fOXnA0E!cjJ&lBkpw;*ookY$31xKp$g%*mXA8VTO#V&IOF;2<vVymFrrxs@BoD7$wCM>V`ni$&}LQKowbFO54#+{<FC*
_pWvv{pEHPLBm8&>!CE{g|uc%I{LZh7VeV;5a;LzrRguE4j3|Grf}^R;r{sL=ELN1afISZs5A2R%*Xq@aHVM9PLs10QRW*2VkyIBs$fR5(v8Fsn|<_8%
cr-hjn<DBrrN@i}zH<f>*BY$|GL(c$M}y-``S)9e}>&H${5}<PJt?iOG;Mr}cAs+bA`5VF9v117LE-B8c5_I=q?Eaw9%O83Xa)oq;okEHCyQnE;+(Z1O
>Vy)YsLVLenwp#-m}K<BrluG(Lg`0u|hp%t6!L!i#vB=WTUuqc(kt($Q;ro!QMQvnnznz9CUO8~sx_m!ADW!>pV@Gb;eGBJlddOztZdII3df66St$jZ7
l)5KR5cXsmRfTxQ&_WyDvUT>axU?Lhwr)$sL!rPa)me0~9qbKqH>J)f533^2COVY9Q=|Y3;ghB<h)Sdt~eX;SYZ9D9PqE1`H1T#BzOuE9McZ|HtdI{QC
0$5qO2SN(=`|S>>=zZ0jZN!rm2ZnhlPSGLSI@^VfY=;L>_WtX`bvEZobPNhjcCj)N)%9aIavkabqX|V_$xymT^lKh#zP#kCbgx39TRi6m+=f0JM3%w+^
d#=1`;4o{3NGy4Y=^)Pfz#>dzOJZkl7e=>mq(Q;qD?~|XP>{m-(fFU;;JnIg}v#meLw4%!9K&}9{Kyz&my>MmojaMVcY*%WgUX-9eH|BVpEPR8U{B^Sj
5>E9+#ZKf@E3Vvh==p+}BN5Eq%_+#EUrYC@w^7e|>^!#UpxU&DTvjYU|R@?QxD+7;Oi)!Uh3|pF<{iX0Uo-FpqDS6dxF{I6<K%jvrXCu(xN(8x$tAcuR
zrvt0TJi^grSVJGR}AVyQ*D=Kaad&j!oy|qe&d{3U!8;#RGVlfh%X2k8H#}>!S+taQQdAl;+BYR@Nrn`IZj2`{bKrHa<yp_p4+G7Oi7g!_~$gU7d#7W)
~$yc_grR9(JO6k^do1=m#K|(z(rx8i+0^*r(Jm1D<R-#Sra$@{j4W7=hTBYS<!I{;ps^;=uN1yn^%FbyCFd>tG$j1G{CXzYy0qj?%k3c{?a6X9Jj2#hK
t=5j)LOST9<&cIjMf-TT<)|fYClGk&%)6=*-%3^~vr!Ddx&qELhnnYaB2Wmf0k8YWC4}Ndk>7xQU8RPJN%)i`A3#-B&1)`W!Kh#9=cS4FCKBw6Kt7AF5
A(gTy~^1g1HSZL>5;!Jc@ZHVip<&+!3;J<f=;_XzaEA}xqR2n$cZ-BAAG90EG4K|mL&yO=kRJTM4^!g8;-4iRMb(v5*ct#gVc}t1sej{dfSyLVnNABjY
ge=*Vltr8!!1c{f!0XvPrkcTtBktBO7g0s%u%|`X>=7o>?Z5@(!F0aQEs6?BNQn`X$w1h7><03LXYvWM@g6?(2jN$@#;k)yGGm*4as)Q;FBacwbpIdqm
GjkRf9R7L5hVOZe2>>vO@*_<R*P&Ca8Dgmico&Si{YW2ukSq+dN@5@!v*2g<72h(DtyD~(u^as5W(ZE*`m>x;6g`oKPp5!t#>KlBk69QwWJJ}YEd4N!0
#s7z_Qh(nh^bnnvAftyu8<GjuocBHQMYkS9n6`WMTE#4W<@8e*Jn{u~te=Bi$(o{mj^({XkFby$e0nnd<cdu0}NZ5<l&>GjSE25Nxbk&`J1xNP%I_IK}
^=YeJPR0j<TLfkrtsjvHbfEH5IJEqN^SeD@@+H@>V6*aqnYpiRPi4PP#KFK}MV)Gotjw&}NQ{nmlIx#%ekzq-4pkc9^|7m}jcB*9AWfd^-Qz7h|9P3#-
oy%DhN@wBKDtfki11FH0NOio2WsSM{S;6bU$S>7l=l;JiExoGT0D_g5-9wTEL(*IH{qAnWx9VJ3GR=9pVFqpf*#d-QOBu?1s~){gB!vN7JSK;u(E#lpF
q5Z?DMUZG&Y3elXeG(86(2q?j<qb2_2*pd#1aE<tFil5i@Ab%eeBC%cI$Q6C@aEM0Mguv6FOq&I&yw?HD0hmkGAW@!z*!uhjlzG}B5)tmvKOJhhR;(jW
ewZ+LzZP+C@pPOK(U)7!`bIq9R%DXCJH+io&&>Ql>rBF6RW#`A`t-G-4gNd_hDHSW)g>gcfG&&&><F2*<32Q|h&k-mO?X<G<{kJ^a7_!%`qbJzPwMK5U
;Yt0Xd;)wCf&F|aGKYih=Gk$%|$Qv{fGl<BZsl&|%aW)+`@O)#zcO~@Ao!v(rF^?EA#l6AT*L|WzYpolbh^M>pkgdEbBMhajKC;$Z2I-PQW!-En=+Box
*hB~95s;sfVfy}!1y-iPOeGbZKL<tWdkU-5N*n5ad4x3Xe^U-yw+eMUpO1hBE4@6rh~~4mS!*^Hq!+&O>!Xvg|1(<qiyQVFr}w9u_rlU8c_)uqZ)sxX`
2F4o(qrm?)cKFYYe^PC;vw0;y+dWKwB)J?E(-rw?^*r3zyJP>n{ce22jM{q5=Z8I*w0M4O5?q$l#hk!l<ae)RJBhDA{WVM+0quR`}J&b`I=1pKj&1+Q9
07P+VdI#MupcFLTe*7hSzf*r#ByzIUR@xuf$d+K7~xm4f*)BU1yYB>|m?k8+{)X^|b8-b$aDtL||k_wLqWy&AZM(eW+1keR^y~>^^52{J(X?qirZJaKe
}JCXOkm<SQ=_l3de@WwyZzUPs|$dnA#9({3$WW+GuC;;v=6PX;dQmhMFTy0X#$NV*v$M%FO$)!=dF9^n*6n=>&}MtR~BNNQ3s$CV~`vAz`--Prap;(@j
HFT;}jzfRS!M=SsCzl`Vi`!+r1?}qq(kN1E5Z`HY<Z-4hUKk@JVyp--wj{Uq@=D+^8_q5#p?*IGoU5(!%|NVsghX?;A>i4OBj(wl-kC^|+k^f<le{<;n
+=c(WHU49V{;|vc_q)nJ5BT?v{EHR)e=Foad6EC{z&~k)|C>$zuQ53P2Z!-rB<g>lrT#~X`a7+^i}kx$zoY&qZ`a?G^*ieCsK2BBj`|-W>K{)1KV{J0Q
s8&cf93k)!_{*d=Ku0v|K`2g(X;Zq`Z}4AGKyTxSaXn*H&22=CmQi{Q0TeP(qmt3m->8CLS{;cQ^H%jV_WB~3*zhuj71r1UAVm??tdxXA#uFa-#B1hOh
eB6*;vEpHGCz{QzN|?=$^gONSO0ToG-8A7MuBp_GuMv(jXU3dJHv{tb2=_+5J0SEWID1gwC3Ke|E3U4_?AO*N#HWwEx!E`+OPHjs0JWcZy>2T2kg(-fD
o(`o08PNSY^NcWTLssXaYQ8?OQ7nS?B(3$SPff6&OQl?U;}SkFi_8((P4<gE<R{P`X4cf5a}@$7$Ld^!D&_n$SM<9BbkTMzL%pHk)YL7B)mBtM4D-J++
fJU-v(7+qfvZd}IP(2L4D?I%aG=#$d*amxDMK~1Y+Z~gCh7EM<>qdfhWdp}G%qNl|vgZypX!hi4l@w;Ds>y6+2@*7`%_sf6c`u=%5^Zv|_!f!nI@A10s
bD%W;R&DgwK%@1P%l@*GSI3)nb$*lTaA%ZMqF>c8@O_!az4&f}y7Q}|HV;Q5snOeZV&W3|`**zRQh=y5>(BG$xO1YN7q&;#jl8n|*7J6Dn`^%O#`}MQK
KOGysQ<iQ)Zg*`4dRuVU$@h|x2Ijr3NHyyN3A@&HF16Z`TYKc{`(8O{~hmNE8dNl)J<9*ty(Vq=o}ZxLhOpRs6PC;9{&se{d0UCe#iUQiuV`(=+E_#|L
1(U{WIfvQyD)_|8nvErPuc#BHnNR@gF<hZ+-u}|9<!1|1abHg@60=e*TMk{AY{zyZ?U2`yKChyx;MD$NSfa2mi1C;mPNP{hMc98BY2;?*IOO{_elLpYL
=3Kir%3T&^+Xq)18q+~PN7X)^~=I@@~SVeFf>XbcP6>C}}bKX#s$CU<{DY?G$`*ZVy+?+g=ksphN<;?Vv8D;pa~zL2T=qE}s1rYM!4cp~TZqvl^v7NlJ
;&0ZSG>rXuL5_zHp&e^JFkF-PmY)HHG9dD!E6gHoAOKsPsuj;8J26+66Cy7bRY0!^DxKMpe>O_%RKk+`b#?BgbEE?_jl1^x0s%3Vyxat+RV@lX`UoSt;
)HYDhL2ID?JD$qHO^fwZhh$hjN~dfZ?N_`)w@E)DV4=+&>m!PNGqY{?jwCxBY#{=i(uJo0FzO<9Dx%dh(8M8D15E>+2}RT2d`Fh+U)M|XAtLS4dB!SBX
%$+z%gvAE^JQ0FGJA(;Y*jM!U)M<GHQz(x^j1A^>O(`3s*3}&Pq&kDIE|~SUv>uCwY=*FKk1D+jD?Pt^xdSEIvq9THP;=yYOOUp^V}2~z-fX{zF23uIJ
_j~t(|>Tr?RRC#I#H5nCmtwnp^8D$JPy$+wH=lTvg)Po-UuOa@&joCHXngU9~-F>Vgl!?%usg)ue}3J#<wJv%%^_eP6tXDtXl%smEwaU9IgaHT*mg+?-
=an)6F)6<@s8uwG#!+C6(Pv}Y6=u;H$xXgrB_RA$OKz*lSpoeMX2RZGSK$o{mC)VzfXr*bciM`e(3sm>1yPy+BQ(0I-g(rLCTQDbwLQTH5nQELP$S4*1
~VSSi6-?c8hr&3PFM?kvszD+vUK;@6Nf!GmjzFjCd-kmz#(7O}%&ef2|s2z|9^!N;#s4vufQ7`Yu9oExDDFeuzE0urFD)RD^S=yy`I;s<~Zs^6;t>_Yl
d{L|ybw_=9)pTPjc1vw0jz*m{!p=x*#HkPEa)bw3(L^Vu$Wa}nj}d_&BvLD@h*<IUoPx(Fe9!hdeP#e$sTH2qlR?^6^I^f3r3JkBq1{=;$WW?A^%wNaE
l2m~5jJX0g%6aUshTtqE9Huvr$@;1)706kWv}vI)Yq2%O}V``8;-9m_PyRa9ToJVAUgedJ&v{?!VzUus=sRp)MIdU;kcGf0wgArl)F^tu)bMd3ydP}l^
Nmw&(_A&Bgcb^Ht1%F7H3iYkXUsWlnGfwMm<Wpb3!Gq=X-XL;5=+!Y3!KOwzI55;Jx0ZJ?PD(Maa!o?$Byv)TD8*Dd=)R@7UJ-=%6;0+$eqq_wXf=?zV
)M>Ls{;w(1kls#<;w%_q|cewfEvIxE*$+KE*Z<Yk+kdObrwl*xTW=;3c!>EJ<$lwi8N;HxSO-Pw+ZO%b^(?mw8He5bbnrK&1R!)F*iXRp7ij0T36jv_E
QoljpIMRT{;hTa6Dlwq^08R+?E3)$ldkRI4BxhgB2iFhFtC$Y*t`1fr=gfFL`eUDt=s`cTVLH9t<srmWPg>oGLfsP9;iu%K#Bb7TdJ8Xp7oBeidHFa(H
1nm*cl=?tvlxEeb4fpIqicT47x#nALjPiCg$bdDGqMdp&!}B#l-w$6m8<h9<0mmECb)VufP#h%JN4u$fN*xc0q}l3Ig+zbtO6MMj7gg8X0)}NC=^-0cj
rx{m1%0Rs@NMHE7xD^t4USJZ>hAW&>&;%WgUFDwO7qT9hW5a~0JpN5bdwKGj~_hcy+@jcRf3M1u@N)8JgNIHK3WeC2VpqA`nF`XmKr=y(+}Q*v+V~ewJ
LYm_ztJrw9yOdPrQsyx}ek20wWjsf+IK=^G`gPdk?4?QIkdrXG}`{EDFR127&v12^3X8ss=CmQAs1lPniGd`u?1Mi9f$yNgGT(&<H0`KcDLzJ=^>9zw^
gAIKaI)C|%IUf}<RC9PgVyh{KEtEzHCXu8;jgx(`JIn(!E2s06Qs^g(rXRBh4`?8)}whm7qq%IM88tcO78OkYVT+3ZdZ`jq)ebfDB+H3r@?^vJe=G}Kn
W{Q@pmR5I{D;@TlY>lIOg-Fvu~KmB5$V-BUk2c&yc51h((go8HuGo%V_UXLna+|KazcoDiDoZ^cHh4hNff1W=Ba}^Yv9rG8hDwBGC#K|wcaU2Xzn;*Un
nUihK&g*JKKl!7&Yc*S>&v>}r$pIzOQJ9VIcyqL>@VQ?W-Cg@qQ73KF(2w5875%M=vt405!t|Z<-pOBjgXhh5*6(ByYX|Wyqsvf%UwXrNofODct45mA0
pr=aR*zr(cheL{>x*Q7s~225L+|Kc^(Fq8k1H)-Q2pMcIjDyf3yrN5p-@YN?l321RaM3(e)Ps)=`}f!$zbD>tC~0A6FsH!{;OZI!IvPh)I{ezQ+rZ4H&
%Z7MLH)<ucetJ!tr1-y1P{B<ELM;({fD1>*39*eP}l*O`_wke(Big0+W2nNptm152bva0(AfC7uO)-qh`Hm5jD@?S$f;;W&QL^yl^lL3r&7&>f?-uOBP
`1qjIzqqK7xgwkN)`bCzr5O>ABW@#EJQkkHXvwMc}8f!zaNy$N_e{FCLNV$Tm<xJ9>3P25pLnPdc_5B;&1fx8s2d#ycb^Am#smz&KWe6fnlk<&)g_8~6
`^Q@=DG5VkC-F)3Eq;^dq+GdrmvVWuGU-czQ$x!F}F@>GobDjO^g-Q92CkS=g1zey@s&MNDn9s&p{E2t(Z4Nz#rcQ&sc<qYbvY#J(F;hzD)!sj2{&$9j
bZ^FH{e$&MPnkncVL$l(H=b&DBgO=+E1mxyl}LFLTk&f?Li=cFN)1i;p*vkP8Nv9~f6OaWNWV+jw<_<)33a30mp}coWI+r?uU4==J;6j-1F87w7g1esz
aX_1VBMj;^UNAue)<JsS*QEV{@&DFC>oe&d^!L0OMXW_d|3xRHNfKRiaqDdPrul7nJFrPMKYrLbxbYOeLa5li*ilUAa&PR_4|o~CrK#8AAE7Q2J3gb6I
178JvRl#Ect^k>K}MYRLZgRFv0GcQXms5l}UB>=)DScd9e-5Ixi3d?Hw~plr$Yo^Y&WWVkIZ)%5^WO?XQDwm@Vc*^;varth!@r_jIDDvzZbwtl}&UZ_!
D@c=T2<Ua*1xQ{ThI<<X_|?xcUskBK6GE-re0^9Q8dM!jnn2(1>=r@LfE{?ji6Ihm>7-s-FNalIRALKBG2-}766%ik>ZX-6ki-_r*vU(bV~9VYn%v2$c
*S69|ZJvoyYZPe?O2JWmhTBI^Gdegc5tDn1So*}_ITj##hz*7~@$&jdwt8bW`sc248pCM{IVRm7JEbX(9_KH5aq?=SwaLR-s93|&u_kZ-pox?J&B|T@h
L-Js$El&);^u|i#c$#rKLWvD!tVgn4`_UUoXrH=JZMI&cZ1;m|C)DSk`cBjP3~4sDb-$j%U2S7T|L6^4e9^sD0d|7SD1y?NKX>LwZz$O*@4`=s8cphx4
|=_jHvi1W>@zETF9Yt^b3$q=&95QqzVN`f8S~eTAX0|fnU#H)n0rV0uCEazLH9DjrBvW8S2*&;2g|Y|;bg$Y8D!Wn@4U{UI5oKT{x3f*=?M4F<8Z+FO`
pE&hQdRw$()0kmwoXKBbme+`30<f<?R2|7sIQE@yHia4_u5^J?1F>2Y&jau9ELw1VT_%=TJedTe8mIDBLf_T*c^lzGHv#%^%@`JHy?=^Bvq*UQj9QYJT
YrG{IPd8AZb-zofI1K}*w+If&@eQ(5ZYRXA$R%^guav5FtL0=xsc-#G|fckXl)aIK<#LIxea=l2#LuIfcbKH9>>5S=U;f9Zo$l^whA&O+?ZRWC+^c5uW
Wysy&!gz>zQ(+JFuR^<oS{op-NIit|TVs@Yi#bLJB(|-Ad_cND};UmCC_eNMXYDMZ(+TVEphdzktW8|r?Ne&UpN~P2KNu*Q>-bJ`>U=q#bDOKvX-bnv^
KZ1-E12tUTiyjw0J=Ngs`!9W9?jN84y2tu*q#WP5C{+pm{{BYE=@NRxRo=<p`v>tXuBej6GuBh1HmL@DkI?+yKTz+mQm^~%fok~ZXHR-)K>4o6nLAj%I
Ts9`UcW0)^X`mN`>scPn-4I1xp&`qUNTNT#M*>z9QT^_r5QZMnTHI$8QJu;jluB${-|%1Ox@<|hu~AG<MmaeyV3Qf{XM_8UeRG+3IpkK7`;_z$rRXr&9
Bip%SEQ8>x7;Loy@Lt=L`9JelPa%D(bpoTWWE;AJJhbJyQRkU(V}7RMXB=^pr=HE3EoaQ1a~;UIx}5ZWo?Wdl(j9DeG4uf6uS+hh9T&x1h&eMmzaEzW_
rMx<)hR-%hJ4WdV_b((m~Vt>>!VMX7^gTwgIv3AUxYoCggLSN}-*d81sl?#MmSnuXObJgv4f2`6$8NVE2zl*)V><)^;DI*qYvxxj#Jrh`t8iueV-=gq&
~d)+Q4@u==ZY{F;N(xmb|Z~HV`@FJgS-Ev8AROZ4xqxlO@P4?s%>Uw`bxE|LN=^2CDE8lp^%%4jdt=`sX=TbJ|Nn<tLTW;q`Va0ra@6{4JCk#HLTGaOv
dSyM8R(J~%B{{3uUtcyiRZZz$D9(0m(PKW;UC7-`Pa~@Kik>gRA?;myGm3UwE!bt3k8X>g-P9N30!-^4tRKh0d1HL50ywnlgY-U^DN(f7;~sIHKcrqRA
W0i#8vA$fphbJD%ZGBg0tY@`tDJ_jEl_Iy9(Wjk^DiPqM{R?Jg*{79q`cYWD1Y;>et)*5`_i~V?aSu?o0Ax%&Nu%SL+QfmE`!vKRB=;`CX;^g<-W*<22
c}2DjvrY`*-D+9wHZ=)SYv_bJ|<JPw++M_WY~9I!i!O)056)a>tNO{{H&mOXZLK#JlN5x+YbV_rsUOBmmMj9hy>Evp=Ci?_%*s55*@|fb0vMNT;}!S9z
#d_Sb$LtPheF(6={Qa$D-`Q?pviw;oD9B1|JTy1vyeC~xq2zB=NM9#UeVhsTEc=&H`piAvI{`b$4s=NjwNK(*1wskhm+9<!%@<LTEr$k44;PARsnfa|p
lf8ptsd2*2O6*qMS&wnd+$}+$7a~;4<V@Y3tZM7iXf{P~n;OVXJGd<Gxv!Yt>#fQWFq5aa&M-+PycvyEksOuQz6pHN+o~pw2(x@M13J^T{t*%b@P5AL|
H!zUC6^Fo3&1J!O%T#Npe*2@RFVCpEk!|YF#gwSa3e8`B`Y98hEFH5GWXk<Ldk^_Isc~JO;Qf#NUBP2`lsM~0w1_*RR9BAfC^{YoJ;)}i#fu{NpMEh<t
^82W!SM`v=;?Eio<F;mA9w~9@k)v66g!xY{G*AM<*=8YI#+?>Kl21WpDgy%`T_P@9b$hZHHPVX{Dm<T!@KE_mTtE1wI!#iRvsaEQKCcYxRmi$RXRMa+h
!TQ{mHFJ)v4DVKC&>;L+*2asM6Z5=$)N4-5Kq<QVs_bLfU_KzEgV7M7`$L17@Yv>xzk-K=ViAhGt$d#PId31GQSL4~%bqr~B`kVw4XrOXzcS8QrulMWl
#|nL(<V@3RrS(p)V=KY*`4{A$XU5HZFB`0kUF-)fMLEgJ5xqO&zeX4DDy7HSt7k=7ChluGAVpH}6EE-k(iE<gJvpD|!`yRcp-u&AE^KK!ixwLkth`|T<
`Q0hC$WHfy9+bg+lsu}Y`#GPE9be^=I|HKmuc+_nMu(=8jx{vkqa{M)Kgl!dYa^<0udFQ^V-L?p5{`RXSt6nwPiaglZ43*k!ukY&jyrrb4lhKXTWA&7c
B=#GSE#2>V;|)E9Pjcc&ja9TwZOiBLmww?WA<&4F8<1c`&(5;)N&A_%xO|hko7<(NkjZ?9y@$!k{+_o<y0mb9Hb?yXl@_a9#avPSHE%?b-$wPtZy|hGf
Yd#+%D~UO9VcSxyf{24SdS$c%<ka*OTYZFe_-wLg;Qle*-`y9Z;Dh8v7B8ctVgaM_V2M-e!!1@@p?@U^!Q89ai1&dKc@c6f0Whh3TtL1JGU>!T%{YQ{-
y8lLA_~H!rBlx?j*W59|}MEp5c#W>Q78)C>8vC;Jtkl^A8_|UFku>@l`!|7DA=^W9J~@i;s*`CM#H6JRyWpeeq4}%4<J-wAf^*hs3y7nn;p5JYCC5^uP
J2A4wG=os&twx~QJohwzu*7k6KdwbN$~AV2ko(m5e{)xPyX!1{U@9{aFR8MTIJ-DBmK|3$U=fx})KdNAuBMj4iQ`|<nwAD_<%PN@08&Aa~6&*mSW&m@;
rL1LQ5VrVTV;cq^l@n0OOw26KkQ6B`OF7L8#Xs5*~;VXkUzb*+At-Wt|RK*<B{lttol_qo#F>Sf}9&tDx<<UED@ZxzzX9+k(N*Zeg3iGo)d;L@es<p@q
VlKhM*F6mRnpV#ix?^>a`ZsJWG2lcynxv!X|IFJh>~hG|7g>+q5nriyFTr{PEOe)Q-0-UQf{gLyU2U^1P4527FSw_O^lP_vv?8Y|v;?P*?=-N!Du3)Zc
`v#C+8@x&AHGxpcn0dws2zOW-C1-oHm}<5Z2>y`@p;*xRT7$3NB*^cb$Mb=XwcB;HbSeWo>cCD0L!$q`PA-?rVhRbg#!D*;I3A?8acZV;mX4_xU>DHTI
1Tn#tBs44=7GkB&(O<=AS_4xg7RCRrI*v^KDE^bnnSf=J`FqV{Q4R84jOGp`<xQOZFB?`^Kt*hMZML)kAK}Xlt;)a^6sa8*5;{0Gcm<*_Qgx{+h({G4>
bAEJMo9@3YIYb*_2C;Rr4J$&qe8D~h&^n199*^M~_&z5ZAO_>o_77dp-eRGjPq>wk((wLkXjmZz#>|LyyipL%$Js7d#%yRn*wI)N7I0Ypz7x{Lfr{=7B
~fC~CI`!m0PlRx$|lA`zYae}|+_iys2D@+3WL?*<a`TZk*Zu;^jRVusuXMW8;@|PDYn2pPOjegDVANjNS6G9Vv>weAeANljCL5kE|t0}a9=}F^{{L#+U
nBDA^YTCD+Wd6usaGMR(t%uh4zxCuF`HRN9u+&qR45<0ilYf)Hsk+Fe|IWa!e(TA<$=`gz>+N4P&hNLLq|*<AZz1SA(^i{Cjh9_Sz0bkf(`?z%NR2Y!L
ozqt;e1QbQm#Ls=f$u{bM&GCgzDI#j@Yq3uWwwW2FUxs<I6Nf`@LqCIv-62@qIgX@?j(1D&N0t*sN#P_a6Dv(xRSo5GL-4^w^CK)Z`Vu(EWhUVxT(wt~
g<4!&&k&-Of*(pf1JDMVoudeLE~FM}_9qfGeVw(g9JXX(x}U5d33*_s;t<0?m~9e$&4uB^J2@oN`*$E%EF7d!uz+5RxZ(w!OEG!G<?(@J=se=X`3EXmp
X?QP%YsudZMF)t}JhQFFejbLcfMO<^#F!yBiRsZJHLrB;VdM$h(oDjjLW{IRfzMbh~OXJ?^KmUcTbZ&Zz1)cMB-*Ei3i3mVNQ_WN1Ew#wo4%ppg63K<z
zgXa(0JYp}Mk!q_60`)4^7f3>e5)JxlubQT~9Ku2ZcHz9ml;)HpfyO@HeVciBjr_-cw&yc-qz$Kp!}tt?6q7L<sJ%@0a5~am>FlN)X~hN$bh^A4Qs<HT
R^GG8qP)qt(kQ?YsEAe&?Ch^^8^4uVq?K*KBZLP`G@ol7Xlrsnu-1$yb#Y!i6$EvL?#K14hv3;ts@rA<*u<GqM%1COl+t|0P&(;VYBTalQia8i5FL>C3
@uA4+9kN1Aoi6?8oY7eXy=c!qvIHwX%JtSO(h8zU;CC&qUQ-OOQ8f2lg)8F&02$|LM7dkg^0_U@vS<(8>;`j6DTl?B6avD_HUh}@TlYbM;i45FKFd)wN
UF1Pcew^J)SR#f{^bZ-MK}2$<=!HIqYZh-Z##-w$Q|N#r|#D53}ppcR{mQo=4W<kmx}zW4{2FBt}^hG=6~bNmKalNkQ^N8(qK#XP_3V7NI7B2aOuM{-{
0D=?0tHUS_B7Fkc49eWB|PlrEGW!&S{5?-bteoi>L)K#^*19@bOs4rVWKgGzl|`3}wf(9foGT#pJZfe^|ZOiJ5LDoZi9f<iCWB~xpw*jUNy1J*}MXqGn
54U>Ai(>}}>(kvC}f%%RYT&(|9p%OjuK3$bPBv+`Qu<De@eb^NYZw(qljV5(U=q0Sf8x<|Q%9Z9inXMYRIT!Kbn5QPt9#{E#zIiAWKIQC%7RxCYGDfI+
9<HV5Sj9uj^;?C;Do%X6Htk7u9MGVZR?0b&I7(C1W=oN4)9ma(!M9YVCQ2m2<4`)Hiwd>d+a0ZU3irc1pC)aa$Q(U$&cONrYj^dPiy!o&`)BE=?B^nTa
9`1#Xz1Cl)!9)ViBzIJ;9sRB#Cxx$ldeKmy|1EM_G+t5|1W88w)3j8ZEL<u-g2a%E-vzd8k;Jx!NyMI1$AZWny1egdnt9!+PU^TYwrA|Aq~mK1QETr);
^3uTj4Gyv=g``JRS;37$|SN_xlXV`x0R~_me!Pv1QyTbHr0^#t%EAjLa-6|8YKqcTTS(4Kpzls{{)9R`tDOS4uV2wH%b-0f+tbX<Hte>_hoqzwa47U!>
=czD0^6XN~d++poNFs6XZ%)V$G_SS*)%2zDjAZh`xa<-3BCvbJYfaZ6mY4gQ?gt~sw1Y`KAVx4-0U5U%}n={ZqDyDDYxeg1Y$Y)4+B@SCFiLe!7L|NQ<
4^Sj61-%6Ud4%YsO^%wD8<!NJMUEdoet&&9UT_iOL0vhHgKSwO|nmnYETPU8sl6{rm{-3VR%Kyc+S^sf6u4vBwJc8i=`p1pA{^e6D=<0ySPVuzQ2hwF6
hk8}pX(K*BaThaz{iXd_Hjll=9y~s!tGOi`wH4`=G3MF=|5tJPp;Kp!jUWEJSAO?_RH(aniG3X!1RJnleoW6bFZ=1|&1*gdxp3Vlj_WNNK(P&uwtf=|)
=^nq8)bCD3((CNqlml$!Os@L33>j)n)OPq!BF<?44!zYw1ztZl1Qs{bRN6~Xks!<R?GEG$cu=%eyZDot9*E0KE=@XuD<<w5+-ME+%U|knzt?s^zKxQ@|
DmNZ*PSi_w03TJW6L5S-imv5=FYApG52v4?B?>2OabqephdjZBzjD<Po=<Q>fg<&riy|XM@5*w!;n3`v<QA>v8UBAn9cc8WiY_Te0AfuwqAekq@8(_d1
?xYHvG-Srqo6gapkm{tYc~q0-WUZ(tA5Py%cHttY;UfB7f>&;Q=U|Hj|H-oE%>-tk`!mHr>pzaHrA|K~vei-G*_w*R*W+M~exA~cGQu{BYOFpFUT8IMg
Qc6z4Br-H{lP-U02c={+q<QU-rnelY7`1wMOVuw#S2Qt87Bpx^M^^WRjBV+}<eh4^SfFqfZXSv0E0YWP^Nrjp>JOs{bsBq|k`QwB!tAFVj(BdnMo@SeE
pmO9TWWwA9SoUx){M}zMKsXbf9|{hTw%>1xf7{s&xXAhTN|LxqApHe)#?rEoj^nu1iY#@3Ked2x4U6Nj_g-6&*Sik#y_jroc>Aj-g%jj|sy!Arg@@WvX
AKAvWnKT%>Dv{1i)38SJObZuG~+)_-X`qzy!$E`sN2TPb>vSs(Ncl;wHJHUnq%UBS}A$bX~f$;l=aE4(i#B1a;vskDZ&!WD@bqDCl65nxEy|^?yLg){$
5-fLe|Hgi1edEHSUm^u>z~|KaX<65YhR!`EzhU>s=Yj_7p(gFm4XP=@=rQms2vVgKr8Dc&(^fEEC{CZ_GWgjuZ!elNRh){@Fhn&P<LgExS>j&JVWnz&?
N#7omM(0d8SzTe5NB81IdL3)BbgU7(S+%x}HA+jz{2c>!1E0WwH43BqCb%rbBu*{X*Zj*h>7A}6!@IN6T7b=wl>Oh=IWUK-S9NLhfGCjG^|I2sBU1>y#
v9RHUq_0Ki^B=^*Z(fF}=JTy2)CCnXOhBAtBi&P7k*efQMnW7Y|AS-HVFPYh}v-OiA)RrDpYlUrd%M-D1w6y-MJg(jdp&J_<4}>1oy7GK*ZbHXAak5yi
snZvpu#b=RLK*t6M*5Ej>HL**&EIS4LqR1JP*L~$tb7d;;>PU?3fMY5kZCopoj%+xpyGPFi1YKk5uf^To&{s;V4rkzy8NoI`PkZX<^#aFk@wxO6{5*dq
fU>v-USRB^ORvvMH2fhJSpM}@n4BZe5L#CnLGY`VZFFpWS(KnhChTfVp`~$ph`*dd1^UkVaGH1?FFB===FCI5bliW;DK+4Q1Svhfkk#i348edhOgsENv
a*UU|lp<l!`A`^V98J_LLU(kgJW0NHZhV!QAnle`g@c@nMlv)%dUuDBx9;>he430lBObiDB>22VcbHAA+0)2;Ni@rbg7^;4hzRMg0vo`R}^L|M_1V+JA
mt<X@}2{O`Mf_}?7Bn4rkh(k4=0LSr~+Xj=sZb^fz>nS%pkD<zeVHaZpxdK}1`7;YPR#p~UD$QB0P#Z3A6-8p?BUtex7W~&P+ekX%ImQoL7v{u{z^Pnb
RkWX?kzSJ8Y!+RPbouSuX$Mb1UERSLm&WYT02F7#am?f+QX+y<qlUN#r-Nq{XX;aa&YWyeMy#U(J&WlEXdpF44Vah2O|5_ODcdZm8M-0TAsBR6Q^I7X!
mn0@|{qB*j3Pyn{tN98|b;BA!nHfVrDg_mLQyo!|B_R!&h7mMvUd#{B@*m5EVB&mCG)P`Baacgczf2o?wB3W2(jT;c0ip)n5JcGdph5`j!v93|l;Mc6u
*Ud&Q|=N}c>qm6fDH--I{XvY92vNRZO6*-WNYl{8iLwSaR50k_%)Wbq46De`~p?Lt{iw|=3;iEVMAW{fKw_RbeLt_eSfDj{BiHb=8s53G4K)v0}-FR>f
k$*QG#PD?qj<(xe>*f+_t;qz-K;TuYaLb?0?qO3gyJ|sUMdR2bQEz{FFn$z3Xo=KE@~b^t{C5hmSNB{}hamtt|t&b;;s6cM=&Sab*NQGPo>2n$A>oxbH
zBzp3`mxF;D9wV$4Lvc%UQJ}UM2nToMdZf!A1Dkm)9Ts|$P?oM)o?;mVTlU%<s$)!T4t%MtR<Z)JVf4GM4TBOIw06$PLjqb@l%-IG^vY)2>9Jp9Wvvk_
qI|w(yxj{f|ewd)8If04vh?_t!_UT+1RJRew<m`Z=`5OpD>VuKP^Qr~jCyk%oE8h+C3K}b4C8~rFfo)BUU)&PJ2iLOveQUQvVj7zL6z&ZOR4a{Q8Q?xo
(EH8FYEW#u@+8I-*PQ||hpwYMU2Pl?QUV$M`}#p3XSZ4HZafB#3d!k|mdAtvTG_B?$i}FWUVUUgak~MgKeRo|C+7vMp21Y<cYU^Npk%uWHFgBY^s04<z
UG)OQ~I#g6lU-$j87k8r;q^axw&_LBWR9qzNORU{+L2gGGFGCJy+DJJ9tK8iFjXNzqM3td;Nl^Q(fsh+)%pU62%rA8=`uZjH1VyYkEM;<{E1YR{;Yfxm
S69x>t-PobVO{&k8s8S8|f0j425|hDn(><Sjn$cA>qcvZ6x<S@YbFExUvJb<fP8pBN4!%XMcDX4*IWvy+M1t;-YmUU;`-xu&MS018yq|Ezyu#^W<Knl#
EZ12uVmKK(ZQ{He|?Mc5Ny*177PKOl_UI+MchvwT3J;e&Hba()J`rH9<f5Niy`ZV_|w#(m(GdXcKn-Nb_vy3eA4JmvG8ZKooeY$2psC;psAzOvxSk_?j
|e^i98QuF?IsHyD&PTjm{ULZjMV3)zb<No@n{@+ybkGoO-%UIE-iZl|^11U`_l1yNRkl)U|#i7N2rvij+ehqq?(hBAeH~XD4l)QoE5q-6%k?kN0?kZJ3
OayFB9p9Nx>z|w8i8r@VKC21Z@~(H((4CX;bA&w=dtctz=!2`1(74&3C#!ard2%y{oo5)S9346vnA<?i{1+AhfAKym8DE_bJTIK2Z_+i8o~_jxs{%$K(
WUe^O{{PMg?T0A_}vJkWSGXCWtcy~B!uK_V(w}24|-=;TR@C{g+ZBWk`5ZMzk|zcyo0=W-I&T;*SI$%Zwm9ERmE+<W!;l*(3d#|r$)8*zFyNtYMvUuI4
Q2c{;j@obr6@rk0ymF{9+ssbQt4R66NxsrqZiUZ!=vBaOI`+<Z=%(uM%F^Y<QZ8s~N9)rXgHd$@bh&d&fV>D>KpAhi8spC@<q9tdBANTTh&Jt?@p`;*X
gyRl9fjFY79ZKQHDtOX*?*LKH))&mSDes}B>d*|H^&XNrT1@00rme~}daS^sxv%#mHH+r{6KW_6ObJ2&=WXG3hBISZQhW=Y!2U^T#s;`^l^9qN>_H4Q0
|w)5ZL5x;+boUyj6C4{n)W9b+&a9>p?(^*OIfZ_|zU18=O0jF_a)Xx*!H%fF~+z)dd9w<~Jg_7hSHBWi0^PASA-ws7n@;^UTkiiC&yl1PLRDfr;B6_3s
+o)<q#M|VH4$=jmN&BXu$fKlpxO{wN+}O_Io}asc!aZk9^QX?OGZuQoii$mcADdv7k@tPITmh<<p{fgGnHZB=sf4djxWOYE&rtYos|XG#@e#?gsO4$?D
jNCT3XnTUm?yH3Rsir;71aulj80VbM|Q(58w#T(KHB<&gpMyKNkrC&Ti|Q*>d79~wh`Qq{2GCe@qps0@+oR})Ce-m9NK7QEaYs9c*T0RoL~;b$J5)Rec
~CB*EA2XD%`I}y{-ZQZs2)5?<X||IEsK5quIhW8Qa-@H2cH9Cmb2^ZC_|ET56u1ejh`WYHuS`_%*_|Uv_XJ;M4XBV|-zJ`Z%&_c|?3b{q~t(5)wRKGLZ
w?V|;!I<x{)1u!3~&X)GoZF8P<3_s_M@_7eMD9g(vze)@GIqfrV9r|e0b{F&^)mXVT#d@^&qpoH0@#=0Ne$)a=%q`@qDJ-%O7b(?FxjxNBu&gDTG&Rg`
U1*`xFSAfLzIA8O`?p;`p=N81)^+VquzKbMB>c7_W1S|*mX9Vu|)qkK!unO!m`K~qyGgSQYr(`eT`~?0u-SXeYy_YVzea^`Q%O<{8-Y{t-X^joCuA6R~
pkkAqPV!8mLU?zoE52xj-}3V6?cI$w;!bSu&`{<Ge3{qRDXVC&f#i~%&<lPCPkYVH@BWB*@Y%<MUgXc8r@3qDo3rrTgcqv`W#ZFo0E9=WwN8HjUYK|nh
j?K!u+bg)K0R`9ZBVvkP+Ez{$C%z@R?U4oWcwG4+Bknh`ELMux0tCWqt2-LJ<*TREfi!wPcEelV_O2SXK!8;zYko&(u2f*o@b4a&6g<R6=_O9TAT9sNp
DjO?4@1v-0qYOTw7ZDNGKwJYgbx-=sz|dzkfFqqbz;9SpEkK(|7ED2gv`zI*Z`*1WlA+KK5?4;kOzj3E8gdGbQT53f|;dlkD9Rd_WEXE0oPvY|JW;V6F
;eeX($J<f6QgHF%LW66_;?K>=_}CE`D~0_x+aL209P!nihi1$#x^HZtKKf|=@>3OH-#tLVb7iD#>_YxRmFpuolyBfs&y0o)^!-N-N*4lOymHrs2OATuA
gIks!e1K%)bysQ547k2I9n<&Gpfv3^y_$~R)4Imt?b^V4yb@<R~{j1xY0x8vDv`yn(85r~8+SUCKZE0x@f!VygfRsIWW`Z<00GdWte9I*~$1A=n5MO;d
A(sA58m8@10ZfdNO61pB0oU$${lXeDBnTIKZsKi05hrhblJ`8);<NXOvvh^}2#i+cnVYv(U~ES+?>zgeF(Ib4mJ!2vqbr$FjGHH%V4Ppe%nvKU{VnS}O
h(9hxg-_Lvm7oBe)0*~>65IwZecD6#PeCQGsamUSjtg#tZCVH(H2ONKflet?`Vsi8Fkh(09C&^6pek4&24|0`{PIX?hH23%Ng8pIRyj?pRw+TLXIM7z}
)+4e*XJA+AfXuC|N@jfm5k`Ulfzst`hjSNhlH<T=(ChFA|P2HZ6CL*0;lABXlkon$KoEQ3fLYI_kft53tkY_cr#W?btgGlrH2eU`dW=e2R*V0h@Grn!q
~V@HZe|fIE6*&A^r0cUv<x7DH{!e>UP}LSe#bqv*^98Rs#UznQboOK(LBYT7zBZq@imHw@DQ=GYfsv3U?NhK=p}d<fxd!&U3*a9fBxKvF6>GzH6C;Kmv
jwC?o<&*S!nMnk(a7-i#1-cOzI`JoyDZ1<tKu~;E-*7QQwo;bd=>)x;^K$+w3LYPzmPYI`MSrrg1b7vGY#6A%<AJvao9!YD3WI?IMo7;FD2%?gv&8xT+
AV?HOU2Pp~G>urllMvt|LpaW)u&eeGxa`wNzGAr>fvC?WuGpS|?ZHr!u!Zq~t#~_+oaKuu?okA{coN<~x@lXrfoA7~L}f6{c*fo)oJ7zhd%X5wESA~)+
ACZ0$fb+@m0%R)UIi97slV8N!#ZtmT;9B^qLvpAQ+*%wRcs(`bY*00hXiF5xsQaUs)<iST0OUr$~Vev;jll)RRwO~(Vz^46VZaI^dHQuH^>F=NwJd~*8
^@;R`1h%hMM=7rZ-;?rP^31e=*gO=N^!F7X<rg{IRB5qPqR$GDrkBox;2v^`2Z827M+s{Nl%_voXxMc@WbF@jXWOyN)EqW8Y}pC}d4c$@2Z{8sH&pvF`
p}DG!RLMhVhmY%hMFuq@#=>#^~qfF1n)LM#0Q4#ozG*2hBhyKFIp@eI$C3KL$qb0+AmkHFqeh+_3)r5-F$!Dl<AeVaq_aA>ed5Yav<k(Ut7bv<kr^?}$
`99>hwX$7|VE&ze$6zb<syY^ITK!`AXc)5(h1%JajQ6_s(>|MueU}D%%@!P>~LcQDa>XAqsZ2~JjE7tc(h@R89abdSZ{4}=vf=A06crSRc2kB9Ypg#`5
G|6e$*zjhIMv~7m81IO2YRX5IK;gO|t%IdPZm^zx?GxDN-?GksJm=_Ndgqlq#Nixjl%~a(ohUE>)3*P`8Or~7-uyq!KnWwY8_9y^_&t@UF99rV;~t^J{
M2tI{?()F|C2mcco*CBL#X-N>&QPZyc0IQ9zO~k%Z>l{KZx*|aa^k%=de3P@_Yo%7h>U75^3&{wt&2$__?<V67**qE>2V+gxCdAbAJRk&H%skFoV0xSO
8I)J8SLALmc^eAb#J%3UaKmTJaqplkmJaCdf+T0m1kKPdz+@54e}UZ7K~*Oc*l~c6u|76&|s|_w3fBZ_u*L?F^CVSs<=#zi3}|1u4JV%J@#CE0DV)X!7
?*wB=fDFGD4{5n^>kPPMwSNY4RWys3&WOGpXeJF7K8ctPz$OmBCg|HgM_dNd5-OZE0k2<f5zo?_&~KX<hZ80j{lXpp(`O`|mG!s1MHg%~r`?Wip_q`1P
Vz?5!02Gxd{ghbfcrkCRzf+=dD$o66LfE9W@vBT}+_?L}qR92xr<RT=%<?pkoVCEalOfiD0d5pEw#U1<rUUhB7DgzK~Ju~+)LB1zy%&7*~8tCf*F^@hQ
$IM+8u#DdUB>ZPB^vw7e?x9X>^fx`edTU}P7<#eB4Qsz9kVpGDADZuNM~7t;7M=nMhxM{rpDCtm9(3}8JqF{w3G$Q8lc2USK(0(Dyp0k$8v5^5l9iurS
If$-ddX`B5WdFoCVpm1prck4Rnod3<I3e+JyYHWmJPq<%YC5eIAhD;hj%4`yP;D)Q(klNH*}_bwS^_l8WHnM6ggBih6)q}`ulpr?2qE{ce{l@;j;J>=%
@9H^kSol4dnZIa&Ms7b@PSuYqNxItF*pzD+=*{`O5j@w&LKt8^{;T3awPueIuwprx&Dm{qfp2(~bVOI`e=3kN+b(hAdgK^gjgV|0^{gR|&2t&&OEMZcd
%MW&GR-MxIqVju8&_K*1y>>Pm}0Wb;d0&HI63>>+5G|LScJ7`o%6D_L{cxitGlxh?{Ce-{ana;*sPr`>V4+i$W2J^XMH$6@RSR+bNEMvZCE)BWSXwP~6
_?@Bg<*YLUVI8Dp45IGG9taMQHXzMLux8qgmoJre+R!XFvj4&01LA{opDlakrjx&GBM+#xS*Qd96Hf$RJ#?^cOHslue{Z4e_pH;BovX(rWbxJ(&`&mO^
=eJ=Ju8;A(u`)#3ADPN0V~cwN2#tQFxv2g)fv(Q+$0?l&4{z?f@5<R9@Z{6ko(+BGK*Qf7e7B-=+e3;7mpDeX)PvokSIz&$;34|-xz4)0aR=x!{R6)%;
ND`>MQz)1d{}llxqK-Xsm@&SPv@SzLI1Jht<dmh0`#_KE9P7BhJQQrP2acG0~u}#&Y3$u4#T_Gy=(9-fO~FAL~N`GmsOLR^h2W;3p0Nx6OMt4tYo}uBC
onM0neS$NBd!}F=nzp??0OnY?QjZ>f7VS>OkJ6;k?^iKVj<YsU!vQ7PkGSCC&IfG7pS`(TO%lP_I#Fp&MOz4jXBd-vKcFbOJ{6xxKD`=<{jf9Ayi42Y4
x?_M}aJ62V_y#`4e2HdM{XFiCN80$NjTzpq!kQFDQrcp{@xd9p$a4RZTg{LVc<ZVhAt1!vJ*ObiD^=3Z0Aj!E<}4?O6$Tod6CQ{3TzVZoE25?xMbwqUn
}J6Y1WP+BH(y3M?PVvLASgvG1OVUEYxTUVUlEF0B!_`SKgpu`FgyB{-CvnOt0KNqF@thT-zeLmH1f30o<vTW=UzSD6_(7v+bCLWSCP&zzKP799%(v{LH
Bj?J(f>I=6J3kQuj7)X#D}iL$RzF+w$hCz7V1I+dH>MbZ%GvxA`&b`Psglz0qBvSYVrzkK7pN3CHdgF;Qw1bOH^T85^0QAsfB&o}<gfcCjNwf>u*nHPo
Z(XGw%8N{^<_w3cOZ?8D~e&Sc_WsQE7SLB{s|)|Y}hOdT{1o4weR&|l!h~cF?n+-JiCKKMDwokHn338?*(W3(K$u~qKTeXEV^UN)4df7Q02bxcyhnM{C
#;0NTO87d<jTPFwVGH4jW<5S*u^57|pT+{1;73D*+s>uh7^j5lq&0l!vuUJ7=~)4e6r&7};*|%fuqZ>5XW^uM~g(oM5xT_m`tQ%ftv2R+3&oke(;9jmr
Kq*=Mf6=Oag={5nuT`MqfDYfbJB>AQFvA9y^gf2UO2X+rY!kVu7px~eHv5?8{bJHkP!2dn{r!*Ng!14_DHzjrp4Uk>CS!V^Kl7coh!2>hRO`E<-LR^2L
>RF4~YvkWVfe@@q;jpB3PSOoXU+N&ik#w}!jIpGeXw%UNF81~n4CS9ZYS6Zc4{1S52*vVvqrASrh9#anci8@}R$M3|ETLt-eT!n>3!5>)cCvNs<idw~a
*rUk~>j?SzA^xzMG81sdza|bi93>F`U98|mST*E$2eD<r3p}VEFY<R?kh=JRnd;v#!y4k83Vy`vK;skZ{>RXJ!q!3-MkFtl(1Cm6cRFD5bO)SqDHE){I
p%j7M<3TtA{6*@`<(`zW<ai1rB2L0^Cwc7UHMl&K+2NQl-Z?IfKQyc)d63$&sRZz>dOu05X74KUIRPD0q@>jF?<q?!t)x5FD=P6kZ(rmc6(D;0t_qk_}
RWtLV;U8W|z@L8>5_JSUhNF2CTf)NNfhO=3k~XI6CVWko58`{(Vh!d=qrXU&Py_B7j^jV$%t8c=`I1|Hjvv0Cpa{As+9DFWfw7q7b8E$Z}$LA0vobHT9
$w_YQ{Qc>DQ<ORM<(wr3(gwUv}LV726-u($O@B()?X&&H^}gtT<xiJsB^-FxFR!`u=IW~-sbI;0iBGk#iAa+U53TswH^ene~+#*W_*=5H>7m&r&~EOLT
}<OM?4;t^(Jw7k79uJgAIE3M+*e<qYmLJe#6MWA*?xT!+&jH@e!$43}?&AlV$J~b5Lb@fE+PZ|8Ow1ttwU66nH>lYx`Ff`cwp0z>wn7+gU=DKkPc}36t
JLzCIAcR9Zt+$r80E>5o+FjSM5&er`8#~BupyCS`7!F1#DBp6IT(7W%{H?^g9^;WKQggLDRrk*L!dnprBk1B3k>+Wpi(n-MSn4<gJ6o|n7D?1E@j8Eoo
QtxqqDdJI@}{@?VH9>BlYfU3d-w1G2`V9D_<SHzeu^=(*gqNd*Aon7P&}*<3L?{$-$O$4Z!b*1Cj^J;vu&P~`x}fOJhbIjFi#U5-wnYnZ-zI{=il?<-j
ai|Az!z-(&E*^1Dw_1-q8lBV1uc*@1vPUcsW&b>Q$J@AT0UYwJI`IWBMbuMoXeb$QCE#C^6}XAl-Z)$~cSmZ?)++WKGn6d#2oDP1GD5jD#i9hxb7H$CL
aPdtscwV~~y2Ax}2|U44IDy5y4=Ki+&|)u?cQyfJOji`e)#_+vJWxRPl9@4$4*VxWGI!o0>!Y%}cvlQ6F~>|zG3&pnn~Fi<JvKFZM(Z_b{<8<I2q?tg#
g|12s!5Wx%&8CP%gdqMSOD(|sNsc^Z356;)zGKLmpU&!))4`sc9Lqvzkh!yPv)(-W0@8b|so`Vf9admG%eXFnRP86h%Id#j{qubRemw)$yv;sE)W+BH~
$(F1l$f*@*1i7IJ&yFz_%f<14#n1HDa1k*JqH&ywPYBy~<dvIgFJ>OWLOsYiuxO$NHseH@-EITimqaUOPec0f3Y9OFHmJUZ`E$R5TF8;UsMYjbtpe3&X
mj9Nq=CHzdFu9;e;5+HdhVs^IiG&Oybm~9pJno~!z`$ft-BEN=Xua~hQr<f1Kjsx@iDFNw2X8^Pn8ieNKROFcr7z<+!3e6UcD5-em<m}8|nxme8h9{G+
i8QDricwZI=t+F7u*<6V(gg`21FV+<6AY3x(%Xs@aM6+;!S7Cf+uVfB%$D5HcJ<{dTKn8e4s|)Y<0XlZBjr+*J780n!(mM}(=FBdWjKW5lVKaiRLxKLZ
l`7v_QI_>!>3hnylrm)d5LV*KHz#3a|2MfxpY+RvU|&2jOeG36AG*A1jp`ZbA2yi9OmHX74+qG~}0AJ$;th5AG0ICHtBf(>AvdsMSLX+`KhjT8pM<ijJ
W?lv=~s|cD})Y52w@2G#w=X`iuJwtNBneuxx*BN-jEq}JI$Z)`ua%CZ^Y1=MEW`oqyT^?{f{OC6kxfJ$!{i^GjLmlp^n3ddatvm2+ECV2P(f*lQ7vv9H
=a2>8-V@jW)o&mZN}k_rRKLlXa^^-L{X5F;UcJa9vw{9S$D35oBq#is<x@TFtKDcZWL$VE&Ie%Fnz0~wkUn@46AAf&s~{n>1T%h3EC44O68>^y;sSy$+
0mm1F%%x+_F<Y4`SUkf9<sJEw1VjZch0c1M#z~t>P3S>{&J0!Td&%(aM)uad*@Q}aAWGbT2%K3I=-X6oj5BrxQ|edDxx9|pOAPD#}RzV3{g+?K9^RHsY
|eKK)NCpl<;CFeTgO<9lt)3&rchM4C>$J@x!mJ4&VjjFQ<rSCIXg<#ob}eYvPynh+4bv!i{AqGnHqW8$l^`A2(@U$Uh~0vz^ZdQGM<6efoVR*9MnRlzS
<;s6PqCysbX3)M$QNzw2rd`MaO!_kt(}))#P;5jWfC?vR<-+<7@6q9Vp$!Cfzl!s6FMYF~_;n~)iG?o?GRa>0;y_P6y(!Uy+p;aB#$depy3SA(yS(tjN
l|H0<}`b)Fr`Kt(SLb_#Q1Oq0g@*$xPn)`@{*aKqq02=n^fUsAz>WlbxZFot+7k~5D7xfjSh1>1a+ZrP*w;Uof7dH;W<RBHKr~o%$-QWqXCgyDsI>wJb
(~V<{w~+`*>;l!NiL`zBsBe$md3-rm&Y%EK?I?aBw}ae9LdMwyLI`)YekYE*HRNSe+9;~-5kd%<UnRl2=Y-dhO*2yh6|I|%mEQ+W?x1B7I@Mxriv`8<n
-!}}1|{-J>7rV<pJ2;-T=CYapMb{tjvCQfyB&R_g-WBc89+#z*=3BM7N+O+*m7ufAtO_impQWa1bKPWGj5zZA8?Zw4X<~GZQK}YKiyyceAghCt?QRnZh
@^R+&B8SLE#hGRYE$+3RZY4vvXDP8brsIx#HLSY&@*!NfT#F1rJ=3l~?eY|K9Z`!E6q-_!&`L82vxDAF)RQ;+EaiFX$t=pWa>i`)xallXXW6ExX8w>^7
8%HF@A>0JX*?4mX%C?5p!%MBYlVkut7XCJ5&MOpoqS%ddK~_$Cgo@R^a@hSm?%w|I42Kz+!Y?JGHoyL+&?k$S{3BqXyKWg$UvgAA<}W4M$@-m)S7I1?R
>Z*TQaVRhyVp1<-og13gEn)!)|r{TxtMv4mYvQ&$`fydKmZ`Qk{kzK~~k<}EXAToPKU*;phC$OfQSK^MbazN>%4ChE-Z^Fk!+7QN51fIrnYZ&XpalEjN
2~TQ1s^md-8`&+K4EW~x4L&!2^AQSc?UTGs!FKAO>!K<g$(eOSl1q$jXYs+a)Qd!jHOLiiSo{f#$S&wW#GS6CeZd_n_L)j9y8)q8_SfsQcTkzolkV&fx
Bk|$O7^=X3<;oRy#?Pz&-f<=@oHq>a}ziXNbb*|#osM+fxt06ws~JMJP-2Ib$Ymd!2Sysm9=N)!mbr{WvfjC#P9tzfA|==j5xE#aMRu#>h{(b9+hvPl)
4&tZW1m!u*V?IT<CE~#l%5<mX4A;@VsT4Nnf~4gWuX8qr^M7!V~k?_Y2+#A^Y)tn?3<5J3wh4?C@&B7vPjMY4e^M$kbrJC0C3g6`q03TGx(Tg8zMAI`-
_o5V-2}c`PwXv4qYz<4*E(E%eh<Fcby&aKBA^&7=&UfUKiuV&oS##sreC6om*2$nM3<w;XdW00)(Qa4$qr0{>K7$;(m7#)i&WpWepzVC!+h=^qfK$Rp1
nQPRp2@)lF)8HNix*p#c;koKe3-A5t=FXK?ktdhrz!J_2`+Ts3%A9g}6Rf-ZL{Q`g4m_ja{8qF{Z;xSnQjTh+&++j@$?<!n3W=@G!Deh?dq?egcc{~n9
IFI`?64pG0q#{Q81AC+*=#S->aoxyVLLaDEI9e2<*f%Fj*mOsfX$OjmTQo{}z<MzxR-48fQm^_R-sTdeWMzK!TJpM33QGO2pFO_a0@+&UTbC)Y8Bm8B3
<?>d`B@YXL_T}1@KE}s8E$??g6sIb1STU`1v{(Rm=Kerl-!fqD%z&agWZyUr_kz$FVrgLI&Xq{!s~SLB||Aa0gZY*pVrCzxmucaN{ITlf`<g#%FazxUz
SixK}9rl4Q_tDzBi+L!u>h0?^w+R9K1)45uD%H$3T17t?*8`0G?4z<DHt=E2y6S*<d`)Ou!+5=-=Bsf$aCrpOh)i4Jd5sGVYI)QozWh_aP0Z01~y{d|J
D6dT^`w;VRCHsRfTFe_0phDE~aAbHyYj3&7*1VL#(6DAZpV56=&@EC}|eyc>LI72w_PiQjjKk^s3l-|ll*?IuVikJ+7y=5KwO%21(jHVJa4*V`wBNH)D
k5QKg>H2_zx7qRplqU?Aw{YSuW4N94-;b-+UCxCZ>lo*c@t&daox_QI70-mWJJ>2h~i|&5XJ=NC9L=<WVSLU%Ls((%!8CE_;p#XQo1t<Gmai8Cnq4U->
N0j!FrPF=h(+qrm57i95CpGbfJz%Fpb>_D34qYCyhG8HZreo<KNBCF+7oLu0{|?V0nB4;ut_WIDB#B45p#CRmMZe8q?xXcFUrHM%vj{p8C*?FsP)ZUup
KD7KrAUmPiwZJ7)Zf@n>uyU#tj`a#hX>I()sTKCenC3Ns)C5}>GWZcsJ^R5c?XYgy+Fcvjh~ObqwS}~%&qYSknOk<v}xsAcaVOD6saotyaW1Fiqa~7xB
`lP97?&PK9Ee<ef9hZrNpznzx(HK9jN|y^p@_=5B#x#Q8L+|F+}mh8)2jvkrx=a#K_qsEFpdt_UonY$QDc)RW`x=q5ME3sS-T972@<WdcA|lRe=thkMf
AHKbMjPMP)m5oot)~YIc^qKWC|?q)3Y=d0o8z#&S2_Q2)|H7e?~12_nFoi#29nqkN3+G&><az5)01<4_(cp!Lr$J->>HVSG&C<vfi<Du;}5UAdeqt_N0
K-W47n5CzO8(e&ig|3Tpua%$6a?hekptiN9(U~0a!AK&~aU;%{y1`ReboDSYf*~ttop#HQ!7vGM7;X+JWm9>`vqM)~t%{ph;X#M}%*8XuV^uJ7`6?1=x
Z2fCFuorC?;*ZPS_*7yoOwK14n9#JQ=3XNYFzI8ker)Z*-5wij2&ilXZNi4`5_R(hw2KZ2O{gE6FeUw`fC?sqp!P}Cj-tI5s9_lvR}V$_=bp^jJMhyHY
+Cjne{s{)e1h}oYGbjr0W`nyw|=fBSiJYh#_n)kfFp6$B#Fz1c&(yjv|E-3QkOa3Fh&|Blm@C&YOU|v@pP54#uY@8&TDx{TSg*MJ|oYRY<)^0tyXsHBl
lCm>o#9M;;sHUsr)_*i%7%!#^2o!PJ6wj1MErB!D3P~$5(nBy6~D5NS2KBB|o1i`a3_Y(iWNUP+`pzHe&+62-`(&{9a)Cmr)ipmALn^xuRthY^=ogI`w
*oRK0So8A>1mJW#%0hWMQ|nA1zS$-dHU`)8$pW1G1x_~!ROm(@R4PA;5p*6B$7Ao(`ePpD7s3TADdB#YN3pZAFuBTZypY_ypp;!YT>0&A+*^E1a#xxK!
-Qd4exphI0ts-@v#gI^RT**kgdG14ZLReydRZAa}=5BsOCBWO@06$9f%Ui{j$p&lC?0Wn99y^(n$xiFYcPFh`{Cmv8r*~H#eZLFEz9NBsDBQRvD{npYK
LE)cU5k6OEdqZBzjW=k&T>E#XT1HsY1DZb+uzp@@^1-JJV)Cg~kNLASz&fN3S{RLzogJVVc9(91bUa|zaT8Fox>2?7Z(oLsd4h>Fi(9U3<8fe-_;w~YK
+Z?!6mOfju$Ai7x4c{)WY{JbI}`E^FjZoDofF`Eej4X+mO$J=_MjE=`<=4{P&1i!TtFjd@VQ202tIBg^?+NGcaO9HCw;79k*lXK1odge&sUuwWyWOM|C
|^Lcug^FQR8-$EIhx6?*n|nUC5M-V@j6>MnKUIW^Wh;4F#r7w<!gr_^?NgS7IK(Ov&(w-bc=By>kAy<x>fn#SGp2ZDJ~zljS>2#e{$bHNcK!ds85tI8m
mwS9XGRvgYo*jiiEoo8s}?lL?J)sQPCgKimQ+lNSn`;8G}%Q&x|^lB<F&-Aa_C-7*#2IEr~-{*J=vgFpzV6aba#{i#`US2{SzyjG~r1QH6!SN(P<hIT*
!6K7q9S-OJHc^tn?*l^^$e@?#=_GUrG{MD=W{d4|-)kX;(2~tKOwO_plttp24LxqkLev$&jrh;cBIdBSgO9(BA)Dwf4o8L}PS+E4GrTlW)`<u4Fl0@rE
r0Z?NckRH`c33gci&2pHTSO@QRl2r4->4KaG_;}1s7TrQ(jk}aPE!~E*$c-0iWG9zurH62AyyIO{q;L_yJZzXNmiII>omi|WXUY<;u#0Ow?%B%<|0o07
M90R^)^A~9{I^heli+VC41A0^Up76lKXf1h&dHP?EIZ=hCdb+<O8;Vud5((xTHQ{v&WzFYo4Ew{M}kUpd1%VeOCuvW8=dv)Rjf~n{jcmW4Ia%K;W~pER
q;1VSB;8Zaq!j2A(lbCFzBYARQlL8B!&39xLq6JQxA0uODX!qeZSg$UYZ*SPu?;KEV^OiXE&55^?%@jSGXEIeN}2>=X<+AFK=Q{Rov2;+~Rw14E`ZP;B
Y;E;p}6WK;rJ+yz7~{OXlvetxnUY{u}dob^Vd*S9WlzQTs~FG82avdB@vL@V=0>JpTk$8-o_or4;3{!Pf`7mntqP>AxUM;*!!?%H#jeS-_6I!+^s0!L(
2-{8}Iq#H`ML2s&d{ZRZ((4G9dNnO@}Ql1m>y~HRvYyz=EwW+_5@eg}wq}>U?-8ISO)c+(CN?4I0GFA(ZqI9UcFQR0?zd@LBXNq3}`w9oxm3f26O7oNr
Qh&%X=3l^eLn;PR;l=6~g}v=!-P+J}(H%jc0P*Gq3*qzq`BK-nM<wt?C~}wDr?daHRQ|>JDLx(+thoSv3DYNytMARJQ6hKSce=fW8ED#E{jMKRAl-Q89
7Db-b)!NL*;-LeI<R(~IaDvC6y7;Ba?bY9+D`W#x3C$68_@0wqS+|lEwn@`&c|MkKp&Cd@+?Na0w6M3%ZML@A`JE|BgZxCHk|z2F`N<88~7gl!_n05IA
OOG?R~N8FOr$iUxZsTVSx01ORfvd8e>1MFJp1s9vj_@I4hB_n+Sf68L+B>(g^nFz6~^?Q^v+Bxc}!44Ez&Jpqs(D&3!FQegfk*^|OsT^l0O&pEUxTq^)
N4mBZ&BC&S%yfNX+V*C^#?8omBEEGm++FeC6n3?#A8%a#G!2myJ&-%Ti^aGxZfyg%25tTBVso8WShTVEfJZm`jtPf(IXEFISyh4Yll`onl!C4%4IESH9
i;Ip;-<EM@+9%G?*dzm<wZyUp=Y5Ieb%>t&yo+e&hNJ5~c-yPM#s7<&6MM@a&&o6q!u-oiiT{!+Xahelj*Rf&62e{1qN#1~6#RT4U2e;7L2*H!Q8#5Z8
gJZkKd>g=-b!puM{j4z*Z{BaB;QS3_1()C2d$NN2UCWYbfwO|(ElW6}uJ`Q};wRh|YL38A|G7s+ZsQjw%kSdRmVUYM!v0gwcftRy;N_7hRK16ozIcA%P
ut9a{O3MB5%~aqI)hZ1gg3pjoWf7dPqgVTQZrt>V@_B!sA_3B^@AV@k(!d0C#yK<I*8}uqxc#k;s}3m$J-yMR|MuRN$#(@I(QEL{!QZAMejaBg2}Xy@p
%>da*otrEyQoVMD7S?3c#%2G*DNa^!a6ZT`O~SCB$}|i}LG%I2kEC#0()@72(!*{aqeT5}pDqt{!LB7992*dID=BH=~V+`_fW}(m=12j|DNl2gc&F<(#
Y`w?8svytg-`hWm-O(N<niK@-W;8Gbm#xtZ%wha^!mWX)>e`vK1o$IQ3J-h*d3VJn0|;37QRcKkcZU`WvXNX3V&K(8YXOwH$HoRNXt_MnfnsjamD%{}#
2Jb9yF+oz?UD<*Qo%e$-P@s#5m&==XvABAw$0KVfJPaf9*S)64!+QzUMcyC5Mo1mgOjHn)8Q!cFaKd#mlz=2~XC=DOQsamCK{?2_~!S78)korg<%##D_
LA9@MtClO2hQ#81sqp4!kbf%vg6}_W2MPH$9A}-V3o~5G&1Gx)KpJbU2>Q<q2Ss>k-aDJeTEIffIqddwAu$X{51_QlsF>&}=szlQn|jBLXn6ejJ-u1H>
^l3R^|wh?4t~Lh_60f>J}$q)9PXCrD^*wVHh?Y1zlK*pD_~c<R}WuP3u(rX;acNM54ftwrCZyg^?%W^;#uJ|ZS4K`qLeT0oZzmn(r_<!y5<j04M@SM(d
R!8bJHl&O@PqBcELFd9skO)-H+qq0doD=1PfOow`FHTqW28NEa46?T&w(RgCwU)cJ!T4eT+wUkYH$Oi|4$(poWavww;-Uf&FviD&Woq74_;w`a-J1#O{
;s1Bq7rL<RGw{?>bUSE_e}I2dOp8kvjnf!KGw1KN~l9#q`arq`|blSbbUKQY-FZC^MyjCd_V0dBIBcn>;5X-Zf-mLf|34G%rY*qfPUF8FNsYTDBqa|yP
xyrW0~4ZLpl355@q6`&KS>ovY<R3D2?W1IP`3&@mCm6Ojc^?+19J(upDD6QQ6?HEdS`$3BRsY8!+{RW&ZKGs)mAXodKbz4fH3>#aR#(l>A+%`*!c9T5N
4r-LJO`y#Wl;$y|vnTU&qBN?qUq2vH1HI1R2)4xqrA1JiKTF?wrvPmLnzp=CX#a8PS<g+KdPo-Y*y#r~e*n+gxTZ5T;e!(QsP%D7zm3>+Kh;ZKhyZCm;
y&7cXnVR~!{z%%$Ir`!mcB~gwg1~`03PFTeclh`mQ=)7?^jvBx060E=f|SJ3jXqP_5XC0`Ls(kC@}I87UmX{beK0Ag*uUK`VR_>f8(Q6dMy)$A<#$7Rp
Nc$8}baS^q=euI=2BI@izatu@TCK)r>+?D!>F@bmln1|HIz9Hal)!XQF>)m%dEK>=-wa05p|4g&P5a011!)Z?04q0OC#pBme>=Qd6ZwPJBsxnK_Q{Ipg
HmNyg(?w&TR|Ev}j$aQq)~)Ghf_{=#{I7yHtZT9IQpPEJ}X0j&*S;aTfl>v`6Cxp!|Db-=KD)yMpWv4&aCKC*GW($<lNOIYETWJXiSE=$Wfzj3gdo=@4
OS8Vx6>rIqNvA}n^{@ze;zyJTGqg51cmgH?f+rQW5<&SvQK6f8IID-4&PuM-@8vGH0mp@WuXZO+Fp^e51lmB*1zVqS(tL>}cwf2SgHs9sSGaw&a`qy*(
Z5ZF}(!06+Zx`kB4ZiKl2e#P1lF9cC@|_pn7s6jL$$uS%^RHNpABfd|M^OJgS$z@K7mM{`v0hmH51y_sD(i*S7gk?bePQ+Ah1L5>{XeA97p=exqrc|$2
baAxJLE6D{NOvY&u7dWo!O%=Eqvd@(R3`)vEm#~sW>E;`l>G;nB9b95xc#v7gy`#+gY(>ZQt6k?fpe_eajK@>GUtM7fA`VD_OffN!8}W4;^vh_x8ixOi
RRs-RAgk@0dDyk-~CD&HEXi)|%zjBY)=3d-hDN^iyK`!sLjJTYLNM0o~cwxxcT*Q)+!)@ZN}wH}igK{igk;tI4R)|0VX0TU14Cm5dx?f8Cer+&S8{unm
*dXqo6Wo!95-WwxHIsLQCmewgew%hit8@OsuKgh6|MdtKZdv0(Ya-V1yGHtp#jFu(XO?EOczr@Gz+r$*&0_1G|Ne#sTkm-P|t_Z-U^9cufuyv+Gha3@r
&FIJ?|M?_sQgMl>2`!&m*b_=G_m!P$`JlJ!rIFaF+@rjE&X!T_tNMZ1AT|Zvr%Zq;FMZUb?mlyf+A9;PBZ_g%}bcMa(gFAbd0V3JeiW&w~qYp{D{%&GK
gUhj6+0*lJJrY`dsGIetPil=P)Mdjbv3IB=wbh4q{e^aZTWt$zg=c5k;aYuY*Ixurioa=pONR?=^9A3(kN)62_~7~ZQopeG8?eU=L(QxYBb{K`$?=ryi
<6aAD=%KN&#&L-_kZuf_m>y;eqHv0QJ*;2<(!(ytJ5mGEKmCr<;(`fjDLPVUOr!cpU=<P3wysVd+#wHJ-;7%554?l?HN<#Jlub9_C9EQ|1Rvkm_Pn~+k
4U9zsSEA`S<@zd+#y7JwKn{V?F+(*?W<HFYLXr_rl%_doS$$TI@ah3#rci2S4jd4CqIL-~F$TUMkYU+CTHXSrk!?^`Xw6oe|4f5_h_6$9lLnZEAGVdKY
eN4~2@O4l`;T=D~=Qck{AxI1CXc=cyyHtg_fw1zHL5c#nw)8<@VP_w~a*mj*Mk<XkeFLVJ>$m2>Wh&GywC4Ps}UN%a)kTaPM9ReD=jVK>^y(ATqAprE}
`Y9rOsIDzNqj5TMKOprT#%mm+ZF}HCl-@EK{c0m|QXAires6=Bt!UyKU)1w)-HzmJ+N;tM$$R&EM`?(~j(VmSLq5$oQ!qq?W#Q8YZ({jZs<gnUEY-`Wm
`j>cevcx?z$O5-2`2i+KBaD-{!GRa`(=oM7#%5Or#~i$VSxez4R}LF>%bgCvQP&pNgDP(j?*i?atb(DFe*dVkLPjpDER5(}l1o=&?Ioe<dvA6`xe(cu+
|;NnJ<{uKF4(JW!u9C|t*h%<g>u|{=J(F7%j)w(!2^3~5V0ulvDJEetYYzSJ`~KFi$xvr2q$J|;|k%ZfitL<jw%Y$DPoSiFHvH(s}HOokmhj5UYMb(Z>
|F?AG?R6!jfFd>vlN53gWeYS+e}N@bnxFH^NBv#t1hY%DSEnE#4H4WRUQxo5Yp12?KR}boqj<!`jdl!x#$k#uj-_+$}7frv{^3)<>Gmc&I+ouc&))WR6
`-nJw>|RlZSKR5~6@lH;{Ou5T=AqmCWBjF>D8F<rJdb5pX>v4vQyKB<Du%tt5GWO-p0va45z%fMA9Y<#LYjkR=rJQZ0}taCNtC~?MA*^;pw*_Hi-)tzy
r>(MHq6#Ft>GG4VTsuMLz%#o4=ESt=xMYU%yan3~KSmLsHJTA#)pu{7IDkLt!W=N%v+&Lwq<bY-Qc@^rL0cTLkFqzaW)jtGPks~$Aq}yQ0GChW?`l!mP
<FxQ3)|BFvZlPxml^E|DaJ*EQWis&Bl)Q129lIk@U7sK2t2!C7;(#rx#j27VLdu2BQrxk9-(6PRq}-ugeo9JiKL}|3$jn$&+y>g7la1l7TFk1W$;VSfW
77l|bR9)mQ=O)LlAEstw>n-TEtgj{C%@PFZZn<c&Xe(`+A&1sjBpS`_Lv>B_gariqEg+zkV|FI+l&xyC2@qlc4<M7LUyob#wVK4C)blpP1Xkq<6@>S=`
O`qsO&{m#O{s<qdHWFNj!3?6~Y!#De1{(VdnyGZUA4IW}=@K@{W?wS`D})S;{)I&_il+I#?ri8nRJkEXW!i3yR4y%0}E)r#+<$lXRY}Sz(xIdZud##qE
MM!S(XvLJv-n?})k9lL3Dji9XxR59%0O&37EK+|4V`hznCu(rCa{h#*ua_p~u(ZC!gT9#9|w<D(ppo%4j}ko<s@XYb$(99WDkCteM&+S%SApQMxRh^?>
FL<a<N5fqW@(Tp~6ohoN`L_E?Rf@j%M;Q^asQOtmn@i_cio^;bn9l*Vsv*or!OVQOip5(F?$N_tqFE1cP5*!sS!ga?@<Ed5U@yJlwLYtB7Lf+6iQ5!2$
qh(6rB-D!aKwbN>m@wX!>qXK^XL`Xhm+jr4WVh^vt{gG$#mbxuNp3eTk}A!(NC4|El^}j0fPdO8h4HLsBwVJHBi%)OOC24g^N~yR!MTddbCk;#lgljK=
jPQaMMz;Bl&QfK%gLllCWLKDmcCiD^95e$`IICD(eKMOceNr^w{TT7`PyRw9;Ei5G6gwxCfO(sAm4jaiW6orLxOtNLA{;w)k1*!p<PyhkB-^Mk%uR3$u
5}7tZMmQ!1;pU60*92{2#4R;X39zecMRaQcz}-k<G3zhe&r$EbTC@y({O2x|ZcrXBHOAB^Ss*KU_XMIg{hHFxa>k_9`vuTYyhAeZ>EB_@1x7()0bbD2)
@Q>vLUlG@JNU2-Ha6Tm2}ljie8Sv~Z-MFB5=IXcg**w4W;$Vobb?zSOq8e5~|!lFNJJrM?Mx1Xaw{oaeMCV5`_-LH%A7*<)9p#OphLEuqSs8P!~>PHX*
uQe-a7!^@V}1X9ya{^&p{c$(0haB(@^>QkIKJD=H%J2<C#b=q!MsNCjDq6mtPgy(Utlt}7vs^0v9SeJ>N5i!VVu78kb`g-nV`2>l%C6{fgt*$*kenKQn
^?DH}lxQdyn=`7D0^=tvR2}1|lZ97p)e;ns#-#;}-|}pUjxt&>HrJ022jKr<qC$Jpu6L^TW9~$W9AfM^T%pRYKTsTU%B>GxUFj?O=!`0lNxJnYqkhbs*
M`IoQ8v&|axg|=zY*K^9P|(J)ETXIzQ;v`9C!T-dMS6@(CQC#->!5)US_8?><=E)M|vJ$mE}!sVSMQaHfKdhu7_eTP(d{U{yI`vu18J3AwR!g)7dj2$j
1^f03QzfRXCM374{pKu*~#uKc7-;o%0H}Usr3GFQUUS1C9&@LQl6R)|s78fWO;(S(7Rik3}4{xhy><m2dHCmoKF+sk)_cqj-`fsm6(HFxJH;Uq*8>nDY
ujD*9o&ojH@u4)kwrz8IO!nbVVBV{B-LVpUQRs?f0{5v&{M3%z&JR;rxHLc$Rgs_Dr#bt!>3A#=`)x43>hD=sBRvqQm=JvOa8WYmx4g}IhEibRbHKy+e
-@MVcjYOB)oT4Ljglj1f9G_QjE!p!E(k}rD6sdAD_=u84Ro&K}^E;3r@m8FPCE-DInLYRSILw=ElIpJ{`v6HH}e+dPK2+IPlueGNGVZt6a89ORPx!Q^*
+x5H1)avO@bTsm*G~QusRQs-eZukYHHM?YsN$pmK>{;l@4C(nh@C9QKzsM;Trqc3hrK~Ca)W<4E5Q@o~BaB8ITYOC6UAQa)_vj1s2$~I*l{<S=gpW1Dy
G9&mDR~uN{ZZGS61BkU*ia~Qf$r@~PF?p$UA`=sKw=p>^mS94i`49@$6dZG2&HezsX1SBq(pnwQI$wkZ1aT~8LsZm8AX^Z`92Tw%`ZEC+2h<12x#T&R9
{q7wGNpn-{#Af1LQCP!;!%aZEjNq0zsH;%P)n}=k(res^qdiQ!-98?3wO0{PKWLZLHc;ax$z293G1!zy|_@&XSRPVFPYfR}rIwe!7U*J)`RLb(Nnl7fR
?8!H#9pbW{bk80OqWP&809W3(#7^*o-S)OyO*krP)7il|X3@AYbyl|cWbTKfX{)2y$vD<j=Pww9_bg+9xTCQbnLLne>vmd)ylsq*V6bOg-rb@^va6W&x
aGBa2yPRDwwZ}y$N`*~}m%X^PIbK+dj*XG!n0DhzSfU{PW?nR)VKh2{fr@G@+l`h9TIs=SgvpwTXR>^r-n=t<d%c{^ZJ+X5MrDr^N|K6+A1KoEdv{zkt
N8%=xtE`G#E-vbboAT2`wJu4*6qcLOoYTc{T<s5|Ed~1xz(lg%n`dP#T>-Ih(S|$2enT+$>c~^R2>R2la?U4cevrAg-&n50zByUsA;KMP%c@Qbb|pal$
Wy7-eQTBE!fEX&oKfdP{oM2$BDN0({2?#ODx}vr&^OTfa&5mcA74QH(4&m7xxJ&S(AYC5tdDJ+;JUA@7<96x0dJ9^%j>6x54cUvA>4Vb)s-b?6v{~vz~
8Q~iR?|l4<edyHtG-cV1$A0ayGph>~TL;^mCuyQqn1jeME51pdV}N%``4Fcg5L7g|L;2D$|1&u>INOSe<sgb37Vck0oo4_I|ZGZSjs@PA;<7qhPm<g$e
2G*pUMKTfA+aUSdO2m2Cm&<z=S_Ab-xZFiFhenpK*=@3$E20?-dO`cY57Kylg`M@QI=w_q_ZRNd(tI$|!oEC*(_oL^B#c18usUTq?%>?4Jk$~Eq<S!TB
a6V7xp7sjZH+w36qRDDOrQ*=DnMT4`jXi>F%FW}^1&X2i#po5j`Ibei|G069BKB7=X^c`St%<ZaBEWkX~^8LZ@i#kfzV0uXX#N)P-Xz1&P@5RJbLHsV;
MaAOhP*w7yaAaG)cSwAMP6ZW}IC29BJ&Z)Z<NF8w!KEMwPM(>(UL4uLk<Qt9&jm$I=nF+Ys7f~ByM9A@{(gkL^wa8qU|V&v4ugn8G~0mdF}gTx%^`<%S
grVriH_<ctG#1?V>Om%`pP{Bl+x}WIBUkK%E7*$k9wteVK)=Os9HTAvpJS<YnfVB0jgceo_t!DT)Q4yZpKm*3M(>pqcfSlOy+_E*JFCT7<ybBc~rhk^D
{!~YF1@hI5Gv)J}Mk@&h0Al(51?RL6C9z;<~Opf)W5<#C?R@g2}Bqq-!t_w)I;rII23cc1?-mfY@;a%Jr*xJ1>aawC1EGLROYG5KM_Lm<ZPIe8^r^VJP
}M7gK$svWF3!!+Al8debUBE{FMOf+}ZZYnY>|tzRjYFC;fee4|Q-fnYM$i7{aPKIqqm=Yyj!_rB!7`dwUhBcLyt>5TDuzGknCIIp0dlj)#fs&XRf#>MI
jGCE^vo~ZL}6^R(&N2HuCS#=@}E4QzN9sh}I8mqR9#|kp&Gj?3$rcBpQu7VO_m$M__<H`<W$(`g!wyn3o5)o=-4i5->(5b2J*L7cj^)^Ftt;+i0(2=4e
J7wj3iBwL@r|F`s*<Kc`s&zU&nBsM)vye}hi`Y}gGB@AyOO2MQWj+ucvF-;;7EIz;W$ZVkBar(*=GZA;=(dpWDN#L)N$$G7I=XAfBQTGb)|9o4`dn=@D
x`R0NnxB?ai9SbfRL)js4uf9awI@K?>719V1WK9P$s#)(jCtcC~aACCL%M{xfXWl<ZuD~<n9oV)y9%8`DnGe$lSq0rW#rbHma0;F=CUR7wW=px^rZ?4g
>Bo;!aS1g&i@>IMbhGmEM=Prl|Tynr-#hl_xuAl6t*>br!R=eiW>+$+h}B+E8PiGWLCwxpEtp+aQ@=_FBC>8Rnkf)df+VCA*Gge7C1zz3mP?KbCuPXmA
16*Q&ytu4}4YU!5xs`jI(Es*KEZnmvaRQ#p-Z%J=(;A*)t`6rrpF^>U93^IWiao8b1m58^e%#awCop=c0X^&&rs>SST*J*4g(LI2gxTk`-5xDzt1^utM
Bs$*&yYp@@(w7!ZeadwnAm5p}#ws2yHYx|*1&!}~V?eXZCc7*|}szw6)XUXLOA7&h0R|iZ#<)h(tjX*w~C(7JZHkxU0e1K?WU^BOT%In-f4~F|WHNLR)
jzw*ET*3Ysa|b}L1r)2Ic~5i3jM*b0pKi{h1RZZ}+~5WxTIwZNj#S8}Au+4<{UD*J(ODU(h%j5G)vn=FQ4+l^=gic(o^6;-EOIVYc6{osFFB+2{EQdz(
?#E|#VCgJ(d1N@dT!taH5n%B0T+mX|J#07rk&lCMRqz;UGO3_<t68A**KKvRdT<-i%mJuXHLASDM#v3;k>nE=pJEe)NC}DX-*|q%WgjBDn({lLR6|Ajc
KT?PlJG)uvfZDb>nIZ)W+m_=R9oYQGFJV<ZzO4OgYg?(g?F$5f)%tpa<uXeo#vptfxO5aRuv`RnHgMSWfK4g+s&hzRChyLgl0!*NjAAtX?=6(4%X3w1M
8Bpg&O1eLjwQ$O!a9DXP<wDpHELXSSScn?-dU8-Y3DO?t~pgJD*s!fYpqni+e%dKObXbMput`C|*j&p4X;G(vc1dK!yB|A*!Vv?*-iOd_y&$YnQBt19G
eRG!bcJ!emc<LY!juO7Ksq@RN$B8cbA0(!s?K|BeSa3-r$zu<_-1l{0ve05|j9uL@)v^nYdVl-7p<nY|h)4Gj@Hm&A8g+=s*pl_<sH=(}W@3)Vp*5=60
_i{I{jzxNWKnz6-D@VW1OmRNmbn}dN_UEXi%>si14zN{dkrfK(4^7|Z<!Kp{jzp{L0n02$R5yPVM{kV8hzj!OxS3HCsfd@b-V7~I1tDSfKtBj!Rr$lU+
s&(U!E$tyyv)o=G&<Pa+1&1`RXeXnWH{ydp5|BEE3FEOIFwmfZ;q7bg0#Na2tyr{V~LL<PmtSsqXcTCFOND{-{aKD5k_6{a9$l5#)e=OV=&csEDrh^q(
}oeuNt|SsuJ&G2DjK0mA>8fMgpw22m1#>o!RWp2lG|izktrBz_`g~z0mbOv8P7c3q4@ldK()PF4o*(9B?7M5y~=SeFx49QW%f)zPK%OiQe=zE=hNImA8
6itU&*_vI0$y5LZ^nt0#hfqR}IF&aZ{BKLGhI$s4`umlI5#w0flJ9;2s~%L~FnH3#hQvQVp5kAxmJW7+ws;`HE(y7{DL7X;Vp(I#^|RF+nBz){4)tqLk
y3gcFfMv}1AiL(`e^^Pf^x01K0+Wt=fXa+n=TmyYe#HA|iD|!w06W4}FqslRh_M9b2w!RE68wc(uCYVO(>CU!<F~ueZyPw3M-){F4??0cJS^aemXkj;p
dLG|@K2xvUtV&7*RV5U4lZT(rh>N|%>AZ5)onA9<MR^u6Zbe4=LLHo`F-i<UKPoAB<&<boPy)?NIQfb$tJ(ZG6UOxBYH+gU*}5SZGAa|pWyUS2cwK=>d
6~=OeT4Debh_0mp{^*|)9W3#$1J^?I4m72Lv^=hA`sZ>P?xgFxAj(8#!xSWiIR^k|5|dkKp*rq;*OoMaRT{!I%1}N9(g>a=po0#dEu}DxiZ=D2a-!Bqf
M2tz6A7qvmhVrH}UxJka3cVRXWtmkz!$7MU=U|)+nI&TW3LYVVX<T`Tp}Vv0BEJFDE^PYWpEwDA#%xg)t=reLLgmz>KR@iLiWBtR0$LQo}@NBV?^A70L
Msh4`!LG`pTvmgLV<kdGx-9cGoEj|D&;>=iNk`dOeCjxs&zJj<{PQ{QYiqB`Cm>4H_~YNGqI^_o%$SzmJoE-$J$TxsT%La{y1p{P(%r|B+Mxaqw4u6+s
D%k+Z93{V-3qvfkn8SUqJ>`^;%sGgpyjHd><a5!LdR;SWk70gmFo}H5AoQqK^s3HbIOxXWz1M;LF(V3l(5wBizWz6Y7ZC0}LV82eYPhdWG>NVTtpIKz4
!n?f-+pCLRbx`KhSoU=xVIRbAQ5I|NJkfC2Pd<p>M4>}!jA`r<_LJ6q{Lq~gSD`D1UHv|YUk}kT)>Dk0Mz-~PAHQhJuRy=Unl;nbuX!IoWZ`jDK#Rw&e
jmh7OP4mcB3!#_`$_3Oe#t`FQj<xQUf8yuoZrWfFXKUVx{?=DYWvCi_yI;rNp9sU9PB3_d_Ju#7hx`63mk*}q<J5|bjCS=-%?r-+kP^1nO(JuDw~q`Ac
A}`J7N`3oQuhwX9~vku~|^<PgJf>(p9+TJdVt(c{cH42|%553O8F-#|3%LM~m4N^j~&-0c~F(np2crm0WEwUKK2NwaU+I&<~MARjl%JhElQ?fqL(4)^T
M78g7m&Ur;#QG0dvC0(MdWjjUPDE(UrrsChxmuq@$@9#T~!8SUr7=+vV*`ZDcR$BBUEN-+oX_=>YG&+PA-r%UDI#~k$MsV1?g+<cxgUeYSJ+PN8b@y=G
Y9*zV@lKGTi=V;37CrlWqazET8oD`@|^O-1O$`f4hI7;EG%GyRfVKkSvJUci5ex2ipER3^*NODI%5UOdo0`(Az{F1MP!CFT+FLjh1jQ~E^Pe2dVF>6lG
yV;RZ@_bNb*~E2#{No;L?8~8^roNIZLv3Vpd4YJkxwIW>wCIm9?!1|AfgaUKgy9YtiPjsRsw^aC1a;cPdp16?U_L1YQ%=%8`Cvbrxdy4tjfEMjdwJwKL
NBmcjyw^izQ%h8XWWk}mfIgUS6xZGJu2j!PIIe>#;aI}Mkt>hX_Ae#<54HX!CcU;eTCrGZX8v+)qbQ(^V(Fn9#t5+t)sj;MGkSoEsZ{|bLt7i+vjDBja
~0pC4<dgon%LSz-~&Rs1C!_iWP#16<)qjy=t+oErHo7i;UA({zzXN1IC%nv}44%Vut8)HRfaGJT`XR0Mnytko&qLU-q%h%8tcU>yt&RBU|<fzVBF@O14
PR9I0ET;4XHb(MxJeQX?!?GIr{Xh3YtE5<yYY!+@*MVqG15@~ZMZYH6^;Dzo%xbE$Ko5J7)H;pd6ITskX9C;>I`Bm8Pt<$OZsf=@^RTOL+<<<K&UPUIa
1`V}<TRME9qqa#KJik&TENvF08UzH~d5FaK;UHx=*MylMaH88&x1*nhG0sTp22|ISJtc+^4;d<zJGwhd)qF(k@#P0^C*ta-^iB5|e^qWCs%0vn9`4=C|
SJ*B#8G4A$SqX~=db$a8RZ;cp0wIscwc3pOl^{muHQ<IzCaIFCR_1J7fqFUhxv6gXd)=IvI!ADY<Xd{Nn~<td7VeUr%!Q+VP$pVF9@mJ?&IhUl=6SXT_
NrjZvC#&r4rDE<OtqgOtYB(8eUr))b8<Gv3P)3MP@PZnAtharOTk|xmDX!^JU~a<b&~+X2l=~OsJmEGEpx|9i_8Q1CV_gH%(ocZADK01xMuTsmf`xA%f
*nd;@AZJ<d_fwo;I<*?$4LCBMazd$-CYO)0fhDB&emA7u>)XmsQY<7qL7kksZ53mWh6xnYuX>qD{@ER><n};W`r}BlVB`L78qVzeGlqOoj5E$tNeSaw?
xU!5o`pTsDkPU_P$4s8DRT3Og%uS;tSjW{MuMK)8D6MLM@v0Y6uk9dK(ew)LPKHhPnZAYU?{(6H;_g319`6WorRD^=m|gILs-c=_P-p2<SP0Y54yuk3-
QPZc(-Jm<#CgIL+#az-gR;v5isye_qxnhoM{6`&sL9tTc!Hb(@Q=X^<Fr^6D}lYzL4<w!C!uEGjIKVP<>e^!pufV(O^UXP`Vl}`>k2JnmFD7tq4`4Nu|
u2nQTg8JJtM}@_?$xcs4Q^M#iJrn5rhy=^xB|~NCO*59ORY%m5@Q_j<W#$(yboXMVKl{B|-n)En7W}OaiFIi1*yqLJv28hVWo0{X?=cONB7f=S{)f@#c
NJvKpFi@_?$Q_y9;404fv45u3p@qQ$$qK*-3A%3TDTc}=y4G4c5VVL-~GXH_xl{2eXDSrb7KOUg;t@_#wIZ5XX*LanED9(>%$(QA09q>>B(ol`Sh!wc>
2{>o_zMxZ@m7>)4%yf^S__^A5XsiUGS)NvrqH<#wu=#z`fa9d2y2$?(rr~_E%u@BQLq7n_U}I{YNi7eeE;Q!Y^L^>AM?g?`|!;^t%928M@U=FJq5hI)u
5CCXRb7!nFBa4g(OaI7zFdMVq8W5GMZPz)E)Rt_^P+zndrj{ZDRo&Q0^W@BKM=<CA}Q<;f>L^~O)W_D?_g@*No9;G3WO>o<P%M{j-Xn@@i5-8aAd(VN>
)ex&%_|M!(Yc;of2KmD^mf9nUYz47`d!PTdK@!FFg{UxyZ)?fbqo1gpcU0B}u(bu1R<^Ov6XWsyifY(pm5QHSV0Wgv@YhZ-=4Mcd;Abk18wVVJ(>zup!
O<3eNz@vvRZ^QWE8v}&4z0Y=mpF3bBzbVqzSZnIW1_Agm2=XJe2|36Z5Rtb>!?}Smc>2AcJ^jMp|KbbZfAjmVz4=$KJ&XkK>5U(M`Ubsu@{?Dd{M8==K
e(H>e)c8k{L@c->gg9>gU-JNod3J;y!ErMf^dLK|MZhTdGhU7K{(!c{nKy$_%m<)>|-~<4Y>4+Kls0a;WvK#(>K5J`jbz74aNlq0sy?R9OryE??GzrK=
y#-^MjirJh(4|P~5bCOI?2BW$6I`YEt7iS}-1!b-l6nY2x2-jlCxO(xmzCrV2uEr*-3J)-H6D;>LFyLss_arU@9h+1fRW03uigz_61ZK=keF&BG7|?-D
|gC?It}qJYH&F2itwuYe^6t_6<^5Uel0^|P-$`NMC#@%kUbkb)>Y`N~(`c>SBd_`+X<XYL}>#Svr>j29@uo3|y<46OY-(*`=xgl`vo_@;TOpEk*p0C$=
oc<DL2Y0Ld4_1do_?gbVle6(nM1{9UKx1Ki{bQ^zw<C#Qi;{P~!?4_BX7DdY`9C&BvJ4luW!IOXZ!jq4G2f75DeB(!-2AKkR<E?-AKc9T;N5J_fU;XPR
fAg1JoWNyJIX8`^H^2P_a03X_KmFw6%EC~8oBpStd;$ibx!kT@SKlxh!1Ir8@)Y{f)CXMqb8$Qut>ZU)*UFL{1_uQ1VC~!{7LB>zg0J|`_dYgHJkIy&(
aoRn^8fjMgYwC1KYaSLSDt?V#~=F88$bMGz#Sj@&>aJS$^n;wYt0(J@{_0E{R0q(yQ@tqfYtq<KWkR^=da#8{rKl^3M&bqYruM!w0BwhA=?G-cR$pA)p
Clkv>LK|89EBm(`vo@Px(!0?avJ%g!}z16&x+VpWrQkXquPYyVtnn7LQvmAG!zf>dB}7$J4L<0OaqRKmHO(>V_EGl)X>wAAa!{zyF0NKl@^vyI=mtkN*
J(A<~|HulQ~3zux@LjrX{?T{r4(-GJ>jC%cU7n5%K_#%gE|xc=y-0_+GDt;^X4Wb59`H_v%Zw{+BlrAyrEvD0|<7#Ml{z*B(X4tPW7Alkq9*q=a>Z_)t
3Y%Bu*n&tZ9Yd77SApC}1z!P2dJiyil8$ABu7EhB|=Y0_#_aP|F#+_R;&msgw24Wv3k8h>BDRlq`a3y$6QvqLj{T@lsqHEdU_G>_O?zjY8e}Hrh#G<*i
HS;cbf(C1ILuI}5V&h!Ut;?fZyZ6w+uy8yA?y~?dBu%IC=C{6ePibwg09JeRlYjs8mEV8zna@A{_-8?I@45tV31p0R1#6r@XaD%=*FJXh+gMXnPrv%Vo
_yyY8lrd|Xz`bye)1c?_}rI(M|W?4r3S-+wj$0wMxo22Cd1pLYALQut9GHn?6&#1re~0RX?)j{07Xe|IyBAKfQY)622EFlZnC@O)f+d<((J=G?7LcS6d
hzS_^(0MJOPm12dx#Y$Dt1d-+d-#&?68z7_crC8=rt8fcU)4S171&{P<f<gkFE;$+y4U-0&|70ouytJ3&9{bTV;WC?~di^T3nJ4gH|VAE%%ptFo|Tji-
P1>MuU_sXLB)*f_lP7ys+6zx<;&zw&wDSOfnv-+c0k|M@Uy0Qje$cm>c(^El|b{_wjX3Qs-@lHip$fBaEsxuKprVf_AUcRfQZ_z=;5x?{||b?E`XXS#&
{a;pt#?%vgM8=vN>z3YL}U;u$O_vW1*7Wc2|B*qQ1hwt0%ZqCR1ARSyQX(RNwwerpY{o+esf8)pBXbJ;#&42nG;7r>jeF_|({P1s|{MpBV3c@b<$sheK
Smh>gKlmPK34mJO^?_~uG(r6e=*7UF8({@n^WXpEpN-8fEW@^MfEt;c4>o8>K`>glfEog~ZBb!XH;vIv<5Kgd^YNCxo7ViUa|-X<Q_y{7uC=@Vmz(x!a
O<^wX?{K&+}$$@)XX}0LxD|q*F@>_KYa4p|MuiFpK9IuGK>{yCLRtMpjE%i9?)w(@HK0izFnBP4%EkcpDSx0!zSU`VdS<oYL@>V7-$#Ub$gr#X;yRtS2
r>=fB5~cf>mhBG<b}4g^7U$g2Mjfk3I#p{SIWOeYYjn+6b(&snfJ!(k43_OR)Yh7}8r22e;j-__Kxl0B)5$Zq@?yDfa|(H@iFx-NOl{sk+-Ly_;`f$~8
6iphs`I({`o-RR_8`VC@%w_7`_8>0L?#HG0^d-X=p=VfQg_awrFRaKk((O4xAU4mxn?%j3Ke*?0Ek&-T4=UEu)qu0a98D;_(|5<Hln8ec$j`t@%<{nD4
4e(l?@HpKMt?=;iiZD)Gd@4(i*YY-a#ef`r9{ck3@Cx7^HILm;C-u&p_w;}I_Lm0ffRDFozfoti_zU^{A7nC(&ar1Yyuebeu+i5U>a=^V^1_K1ogrrH6
N6i%wOc(Z2p!`7h)lP)XjFdm<<~u}>&q=c~4={G^e3MD9f3hh^I4px;edoK~(AZ{76RA52zny}i^0(sjj2^U!1nj+Sn11-$ZVqhFynNRXhQ&P}0Xe>>9
}85<v-}3MO}I-f5aImcyB?@=)7?K#J<u$s$>Sz64F~=4x1N0F2Twou51{veG}JWC|M<%HZkjRghhMy%ZQ$D9RY{W>cLV=VzIK}#pqp-a8;%Tcu(_WTnn
vf2Fdj?+4V~E;SV^~Y=n&?|z2!9FxJ47f>S&j?6RBrrR`8}~40anf?{;DC2EH~~x&aS#fN++4X6OJGxYj~T<@X_L-rhv4X{^)zuC1%)YmF9xn8C*M=@<
U0asIw}ZovG`O$v_x`0+2c9{d)t{-2v#`P^SW{rq=e7jSE;!D7Yt+yUNm*FoPr$JEQ6gH<!^KS=G%V<<ZfC4Tm!w;XtB>%S#&uwrlh-47n-XtQ+zDBut
8_kWtNf9ua14F)Da{(ttP57!V_YdYVb{sm~^n%@1=H142(xnD|f2XMu@Ybu)6f^`p?2AHW~(v*3}jg6W%dloQ#yM3Koa=cxlmm9O~lm|25*mg6Qck%sk
vj_0F-9c-0?WG4BZe2LQ>VeXPb=i!3fB5%r{P^?ma>I^)^rdbJ*<Bi;YgFz_;Lmr3+q%&H|4jf^D}T1TO50unx(<l01>OuEx7}IQRyBOQ8CF22@lcIh2
7KqBdbh{$@$cN072Jsf<K43?{^jT7%&lC(_RhNAZ6h?S+L(Mh0mG7m2wr|(Cf*|tAA_}f>_2ud4yZT3O~SBk82oz@0IcxVcV2}=(@b`M_1aC?8uV`(!U
%7gmhQEm0I|C9n+ybB^B;UIyw9?G3IuTv+r07HRJ(gWERvm@wOa_K3vYxkYe&D#&5xjaYWxoyZ+%FxZ@=clS^Xw_kZktj*aZs=Tz+g_!o1yzzIpQXFT?
U__PPG_XK%dzqZ_PUsGolSw&K3|<o7@G=1;#3{Ce`E&%rxEL)?^={cKs;U0F48Y8&O7=7qcPkayx?x77f;)aLz-YkN2G0dTBU*MpT@KYTMT@~&1|!fQ5
)yc_#bTWwtz+>mP9m)N0|zuYLz?R%c_wkxf+$!|-m-HGbl{^Zx7_}%%_r~~LPUi;zGul?ZZSHA^v0B*Iye!Y>;2eEkbPrn4l;=85{8o6^40Eh2xR>Hc0
znG%~-|YwkrEeloHdSXGj(azU8+@S2h6{S<U+dc)x4f$|{t`8Jt4+U3$vvZP@4M9U(-~xXD@=_*J;Z!#u^EuQ^WPeB`{Cb$Ipcw@{|-oz-)^n`@9#C5{
5&Tc0=&QTfj_r~fI`PGm=MpsSU-G4lWouS9~Rcz-tumK`p-Do63Wf<UG?wVkoK+{xHSp9eHNkrzrXjaOQ1abck#<_TUXc|fFy()j}6^}$GY9*x7&S}<a
#$Bn(fuwO~wcL<lnp#`aAbiL1+5*t-4$EovB;sZ-)%`Jf3NR-m#DRt{zy$V-T3ft-02TcMUY$`*`E0P16C%8`S@k&wRY0y>Gwzu*<mZ0-FzzUirzJU-|
yiPk#e$qc;yV%=qPJ7V3ShL_-M;;2Z1MZ1cfb+%%t>-5kKU_~Dz;?PLs}zR$sTU$#8-4{5k-H&`3Sd-BSce(}mD8c~D0S3iHX^}2-%K)&13!HeyO0e=b
k?a5C*^W<+nd%t=PfFAA|)%C&HQatbiIQR2cKm6QvY#I-EV{<)en~!&KB77$I!guE0&tHX^2UYl8xAO0X{=4jJto-~PIT&_1*qVI#9gX&V<lB4SxqshO
9&q`cPI%8a;k~yL-mm6__e(h8{W4CZ&p463w-f2F=0y5SIFbG`PK0kKg75(mbOrHC(Ljs+JxHMS0I=)NU;VA7Qh)wxr$yn*cWlr?$zi=bj|!TPhW;5Mc
;}nmH51?FzxNyR-}}w@pT6Dy^f%;x`mgVQ-uT{Z2*4M%$={UEZ>Rv8cmJyf0Zaq8T>Lm}n{?2C0XM_@Z*_S3?Z0bwI^d32OT^9m^U06GkMQ35^JW}qIv
PNDufOu->mP;v^wZCQ-tB*MpXb>vrsg|=piDd%V7w3CteVm1W*;Wahxf<O?LM|@=9+fnsM%5go;15^-7xrnybZtqzVZ7XG=Besz@NTv{OJdcKm8!^w++
c-?*V@AIrzg50KfMTfB3=W&-=mef6(|p!2EeX_|p#>{|A^q{sa8}uQ7l84?KUo_l@8Cpz(VjT>iWt{OJdc{{zgQ^a1|#*O)))uPJ}t4}R~1#{U88@B6{
;f6(}U75;3$+c<2$(fA|iqdxEleKcr~!}dtFN2)#2?GZ!a34<pbo(On?H)8Nk9Nvk;J8^g?4)4U_t8n-(9KH;PZ^NM#99kiu6#`lzpcSIAf<409W4}EP
+T*Z2lI@Xdk92!%QDYD_22o=WH8?>77_@*v6Bv9NgOB6zaU4F5!^iOs1biHakK^!h974dM6&zY2pcMjIA)uAk75ouA_S@s2Jr3I=*&eC(NVmt<6&$*PL
sxL<3OK>rF?c@)AHd-QID7zy58&_t9KI2Uuf*XyacBjHR&Z#AfK~`-g@9IC@I(unXkimAY@&rtw6KX5HUVK15H<l}6A(55SAc+_Cm?zPq9-7F0>UOBYy
!e2AW#AVB_L1&0wo|&0s<u<(0&WC-$LxS5c@5}ehaY=A@(7}K7`nZ5c?2fA0|m3BJIO)_aWdu1l)&!`!L*nh`SGQ_aW{+40j)fd+-Pz$@WOKN4h<>a0U
?00KyqSI0Fc00O1TEoB@P0fN%y7&H%z0KsW;kX8_?0Ae;e&Gq{C=Ln}D6f<r3=v_e2D1hmoyb=V>ww#bJq@*zY%gvf^w`4A!>LgYh;d<c;bA@U(aK7`1
J5cv=yA423qh<pf<4<Yg)L_UPbhY<M?A|FEJLx_9`kq;qqvc*icm`RA4gqTT)nS_{0h?#_#Nr;(*m`RA4gqTT)nS_{0h?#_#Nr;(*m`RA4gqTT)nS_{0
h?#_#Nr;(*m??;pf;cINlY%%Yh?9aiDTtGTI4Ovef;cINlY%%Yh?9aiDTtGTI4Ovef;cINlY%%Yh?9aiDTtGTIBAHJhB#@6lZH5Hh?9mmX^4}CIBAHJh
B#@6lZH5Hh?9mmX^4}CIBAHJhB#@6lZH5Hh?9mmX^4~VG^A59tdlaV)3WB=@6LnnJnYV7cc!{C4bM;`I=#a>!NWR@!#a_}I+epZnZr7r!#bhEI;F!psl
#ry?pCyJRqIx^ZguNcxUdf2t%BW3*sX@$irB4+-OAXlj@=5`t&-hJ*{zn{irKB2-OAamo^^tTb&}Ma``vlaorm3-?9Nnorr{al?DPuj1PkjF3+p5c>og
1NL<{Rw3+rSH>vRk2gbVAG3+to{>$D5&#HTqAy7RC*liiu>&NMtjd_;$@QzopFCalw@=G@uCJ9~I%5AW>ZojsznM|Adx&K|_qi44}M4A#jE*69q^2@Td
M4c18w)@cpai4E4NO>^$-;hjCavqyCHh|V6-*@HMbb-_A$!8(1xI)TADg~2+B!8(n>I+4LTUBNnG!8&EZI%&Z=ZNWNm!8&!pI&Hu@alkrtz&d%rI(@)8
fxtS2z&eS*I*q_Ok-$2Yz&e@0I-S5ep};z&z&feGI<3GuqQ^R>$2zLVI+Djamd84p$2y+JI-<uqrpG#}$2zXZI<m()w#PcU$2z{pI>yF2%Emg*#yZl*I
@ZQI+QvHG#yaB0I_AbY>c%?m#yaxGI`+mo`o=o`#yZZ$I?}~D*2Oy7#X8=_I^xAT=EXYd#X9cAI`YLj_Qg8-#XA1QJHEs_zQnr;0q;fxyyH*2<4?TfPr
Tz#yyH*2<4?TfPrTz#yyH*2<2$_LJG|pNyyH2%<2k(JIlSXJyyH2%<2k(JIsCS9zwM-NTj|?g`nH+A?WS+r>Dzw#wxPc5sBc^9j+gL`Kk$w}@Qy$5jz9
2@Kk$w}@Qy$5jz92@Kk%;p@vi>yuKw|^{_(E<@vi>yuKw|^{_(E<@veUHu72^Ze(|n;@veUHu72^Ze(|o}@UGtQuHNvj-tey8@UGtQuHNvj9`LRn@U9;
4E?@C3U-2$q@h-pcF2C?Dzlbg$h%O(9E+2?)9f@uoi8k(F8qUL_2ot{<h=1=T$I9J@KREk)FBRwG-fgel{yGNc#XrB&KOv90GKm#uo8H;e(Q;<hc6l|G
<sr!p^@^ONEpZG&u_lp0f7Tn)dJomEQ8ddZ9CD_RXMRkZdhlb~Ad?>9?ayf6F4c@pm4meJUu;Amuo1WMC%lFW$#PX|!r4Ny^{P(vp;{`Gi^*n>4#=RqY
&?G|j5iw&S&vulCN6C(LL`A7&8%U@YAAai6%IiSXUKRp@yz}_x<rVpuT@g@ym^UVw`)OMUTqTz!wr5p$X0DoSDNQ~cD`n`i=3@o*`K0UM8=C?cCeK+qO
d|e9Zih%OJtjgp;XdNjL7DemvB!*>)yfG?%e{Dc&*o4l5>x;3l+h1b2*vCRaw&!u_y?Be;t&>aeXQ=bwrO5Yi9SS1+(t+baFt*!*aXkw7%_G>RPoY3{t
3rD@7ZA#?z%>OBjAw?KOI)<I)IKoE$03zAEs9f%3@lMCP@3@K~*99}S0^nyQKj;DK2h%}WEJCA$<)7egs=Te5ft&xXI$Qtd}|Hm1kSl|-1HV3|C-GPR4
frG~s|oO{SQ+cQi47^61gt7tLZ%%h@210#tq%<_0b&ceDdvdfW(dUO8FjrqJjYDf@WRwN}_A(Cykx<nkaK988jC_hI-+b=1B%&XX(<YPn;NNk<Q30_mv
$nKpmrd(=7KVM#k`1U9wDP8oiP;d(a*<yQge_Yj3c}<66j&JChfMjPaJZ=u<u%@YU5JqQ#h&B4iy7XBQcR3<nxkZG8>cF7u^Nt^!m-W0vi;_V|bKI*CR
h;%RQ$7z3#Om$Rt#pY3jW`U<%fXdZ2H~>mAg+}~#rIA$y|`w?q0*>fu^_J-Uo(;Zd3~0KE0Kzj6gfn!CU~w!sT+YHh2>617IUOlx$Ow!d()M7UdanjFO
h|m=lXnUqrc2j2}NC%nKc>KNJfO@86)jbBQ`^Oj&8<h2ic!z^4QeTL5-x$A)Kv;$U#H*D~hwlY(^nc^P3cU$sD*kwDvx_6iQd4E$@8frqbC&$n`O*VxI
z`IxUK=Fu=-{R#in`qgeNxBV*ef_=RyGZHm9(Sx<JPQX_-)ska_2&nR-qF55!aQaqy1v{h)k@jBD4*Fomb#`O*?wdS(xbQhBbML5i)z77&k!;@GZIpo!
KkO8tLMRtmSRPlOi`@%X>qE%k6SCjmJR*|#RUmn+FF{~-GATTqWcqa{w22phl#F>hS1#_H^)eXs06RRqVDU%(v{^$~(`bVSJNBZO8m8$LK(4f(C5o`Y1
n`lVChYV-+_8cS97KwJdWiqI#BE<q~yN?`=vgpk@woW}C;VhiQ7gS8tR6OSol`<eo?aFL-idXw?iqIm$o8<M1)s)Be52+s8TMc6q<1#8#RYy`b9f;m$i
$}<QuZYILNOW!3bB|`VpV1*=o=r5rY<6VS(=F0i7*rW*IDyl|IyYSvaVODO8Df6F?uEf-Twb(tq!If8?Kzgva}ZpnaC*n?QNCwpc_9x>iPZ>q?=Ft}tG
hvPhu!k}Wzmm%i{wNfj$&eIbTzv4oO5pH$WCwr%eB?Qpv=w5i6>k%(Xc_^j`@_xbHvhVYLygqZX*|>P)$sWmL<ZTHGAYxrx+poq-0<dh2ZHcda)1HR61
$|Hw=?8Lry7VBWr4byPE;u^RCOw>F9c%R>|f?QbzmT3Q-TEMW7xrvhLYSre2ega@O#0ez<NJpN<i#V50FN6hVGhj=kE>xFpc3R9LKg`Sd(S_(+bg!t4l
G_e6=xkqzxkBTgkypUZKUBl7jguY>)D;CsGQ$D;vn&ozwLCPT#AoPETz`%ap0+#sR|Vz&-OOWA2O$}G<8l<AoWXH5J6tDJsBO+YQp)oYz=Luq<OhqB@N
NM3|jE$z*&QE!Q_$L3JT0zjpqWh2q0=p)k@9Uk*VhS!MYpC;rrLO}jr@KLtT%Oi(u_GciAbp-1BEEqXjY5ZD4(uE<~Wm3clg2+Qn_Sb`&)-+<b=~>D~t
9n9Z9Qlc>Bjs3>H^lOQ0ae*!L&XTS6`;~>c=C@2;J+zoJFL2FhCJfdX?zKM!_YAQc!_oEI2DkSe5~;Pg)MlBoE%8ROh9}G94*Y)iI`UiHlB^9=sv*}dQ
l*Yk+Ah9<&Y$UB;2ic46<KD^BvOj@S3J;VKKL{I@K<7Vw=xYp|?SzF^WmsQs^5rwYAacJOus&^~v+Z5sEP~r@}N<={d>M+{u`FGKIw2HP{TaaV<L_e?n
OocJ*oy_0rYAJuqHkYS*ei&b7?}tlvhx8WUr%?;8lOVn<XT8>u#=$uYL`v7UfL>b^G^FF1@x7O}BnSrRccR82*CR@<Pyl<C?OodJkn53Ny)m242f!BGg
Pnc&kX5=<<lsuly>pi<2>)Y4ubwcc)7AF81R^4rq~n!nx7aUK!bNjCN-ilGhsIghC<dqNSsmOR^yrbLAJ=LKFeftYECl2+6CH9F%+eOVY0aW#fKHP)F?
qKQVP)nu8)lDY!;-%~26XB#kK<Y-wEvnC@iSbNSn=R--ByJ(cUT+Sh5bbaM86&di9w$N;4ayVfnW|H`7o|f(z(Ph(^N10#N)KCZE1U{h}CNc$gAa_7Y2
8_sH^af>feq^qkU33J>hmlfzrf_3&LUR9<r~J?aOEvKG!DM4=d3l*mCTl@py%e$7DqP#VPuIwDpRT0!J}NZS#4M|DaG;t|g%Zc*5|mm`XLEB`j1pYKy?
{yciUg`WL9g7H&KV$8<6XonMN(EJ&4`7I88+=AdtBMeLnfyTDx9p=(KrQ(N9|m9!DixYi0JB!8x_o?Z_{D4-&Zq*K+0YfPqTE811V#rAuSUzMMb>~*-l
US2xTfQ4rdd?6?!SMLKX?OU={<L@>p(FQzB89S8j*)H~p#SBcttFn$>%YG1&u~XR15QYOUf<^=Kwnpg}D1u|Lt0UB%PsAdX${97!dXWZU85bjq%XDYBx
OgcT@--LO>9`JTXmRMS1p(3z8f946k*5g2Bm^sf8hLY=NQrS-%<s`RH@dWb}Qov=}RPS$it^K&cQ6JrezK%+A(Q?R~Oub=IL%Y0xUs4DgyGl>QzdPJrD
MJdV&f>b=SF{M4AvH`K%(pL|`%Zj|%WPIVy0_Y#+{bfb)!>qTem)6n}6ha&1DcjEuGf+yl7p2a@M;U>y<0{&tb!3%Pj`zgbgzb%ypbqTBJ~5<12g|5fv
m+zX$i06=D{pKK5sE~adEp%{M(=Qr7m>cqK-Y#Pr*+vE5FD`<K9=mSe&0qm8^vH$CKao(wPH)qMCP0KE|vZ>r9w?8vTs;dB14!l5stS@QYq_{VYul??e
&n1=_zhl*8_u!hifS-c>bUbgUJEmbf2C*|5a~q-_j$V2N;!88I=<#;i?vymUXxsG=I;h#vub~ob^tlC1oS=c5&iOFBz6~v?9o?M;F%nf6-|fv&5-b5C*
-&ohUnC_M#jjQZ+vBMvjU^LORnn=dxeZ=wO>>8iOpf;kFlWR7nmU#9geGx;Nc|>*Gs#j>V~xX_q3>rUztH_()78rM5G<zS2w8<x~uFk1a3mWJ<4!^=Sr
1lJmtcG6L{mbUCk!{&Br5hy6>x91#Q1=b>OS@)d53MZKupn@cjSHI4MMa+XEXltEB!Lfe*V;GktT^xa@Ka7nG7s)m74@lHT;T`u?9@|0!Bd0-FrVqfA)
%JWnaN0-G0nV3e}3odDCP+O5e=-I~Dl{n(fM@YJ)dkA`6kMUUv`U`rA_dvJLP8M3VISc5fXOJ%9?g!(_%Sx1_P(iwgY`|~J>TQ2d*~0~(-j-5cspsfg)
X^F-8FY6z&j}kaDM8{}OCV3kVPCt+Vz4F*N-T|JRxis)qnKdDA?9kfKp5cbc@7%#j2d%6a!`+C1{x6{f2TnY2>JQCTpxUd>M01xI>HFkd9>^u>XOtJq{
1Lel{wF^<`Pr~K4x-H3NlgaAIEdL7!ti9LL3Ax4#Pc8Qt#yy$SUyfqZfNJ&;JLHYCejFES2?^PAcTvlnAvtXZpzwiL?!3x^lRT7gMsP^!!rs#g=!pi@m
vyrLn5!&#&phJEp(HGfE~#s(wb3sf6{Ak+ds`y}30qBvws?*EXW*Wg9@5PEhPdVI<AU9*-Jl&ujJ^(lwaxdPa}P=-FUzpq@yq%08AT`x!{M8PX%DI&rE
9bVo~XKe6Uz5|qe!dzJ{xp2Wyv!JP;EW!Sf=18Ce<!!nafGMl65>9PPVMXu+zxkKbrMw>g)>zk*VFNeC14V_>xK#}QMA6^Q?t`sV_q|>t0B&i%Gx-aXA
qWTE459!pZFK3&w8PpYruEA)yJXd9EJ0wG7VBs`XjNMwH7An0rFQg)r^=7rrz?6Fw5dIp0Q3lIP5}A(9JyYGUWewB7NTuv%^yZfdHO8L#6J=9Cos^Zf-
OkqQa|!wZTpam4X!QA0J}=LXKp4G|=$BjZtYjrNkK^fhz5s(%ub*3*c{C}TULJJa2c6NetTy&yfvU5DL$*}yiF;MRY9!njKIulvp{(U1!Y785o5()Yq$
%m?l!BZAPYf;svMuQeF-)#2%oUMXI`<~K(YUaC=AN8HG9N9<!R26?8zE2xMC6C_K{lG=3N;(s_JXMRec9*o`O=%Gw16x&7sNuQ2&y2%z;Tyc%`dc`q$#
r_)>E&@XtW<+M_OImw1r~FaW<*#vf_Y(1CIti63&QTX~x_CkCOLjc2L)%b$<{IkwcSYgGs_*8|aZU*kt(iSL@VkymRZ;uCu#q6-k<NjPc2Wlf#Ngci*9
!bdVb#LIUs)CjOhDUXR@A)8V3h9v`LIxqZwxBpa^hzue17fxb2OuSoQ4Bix_XY>VVpZCCDL)Ac&B8btv(Agg+_h@}vMeu^1Msi0JkNBemtDTo%kFBkE9
T!PigmE@QgVmj^jO}y}lyzC*ZS|F!6Vj@sV=8g6@6qKH&V)Y&`h#-_*@X>0T^f3~1f6vZHB*>Y49h#pAG1tA-#!10FTEQGiT4;Pv5R<!G#??(c|A6>g?
-A4#G}P3=4l^?<Z^$s1eYWrSVu45bif_7UA}>sZ!2-Tpc<`!ca-^SMX9rsRi69O``fnxD_*RZqj2jLbY`8a~lY?xOll)i9^aT*VO>Y8HCEUGUSN!Dei~
##C4!)TWq7n9L8sqA%^$;_bf!Eanvw*X-h~j#co4_NzKfALSY{)j7PFU3=wm@v9l-1)W=VQ8FIuD;ECy41|cT>0$n*o4)SK<7{Ua0H8{ejCE0}s2J$S1
_t85pA<>lH2@7sg%if$C6MpzvXAq&kUU0mD$kW%RW3;x{>8>HV#=kad^fJ9o^w1H-)a_h}4qUq~0dp&}NUrQoEeapYBI0LI#D?^;5p0Rxi-bh~N=#QDv
$U#__9fc`vYEGF(K%OK(@F*}?Z$hmp#6+JJE;Nf;!7A`B7@W*u&Jh5KkM%vxnRPQ@tTEj29p-MLdN_Egi_b%c>c%H>^O(Z^rAbQ__GLf`Y!@HD{!%3ii
sJ^IFvyX`v!EFp5)?5Fwi68;Y(58v1AZv_5de1(>4Dv_nk_T+j{C*CHIt?RfAQlnU`0Ciy1!C#o@v}(D3v>Dc!|BiV-iXQ~?wsLZJ#e;)NPJr&E<x44H
qly$iI1U7+s~q8G^p=f=oS7G)kp72@%p`84#e`LIiGh1J%5HdYNs~_nm;&pHH(5zu<^Cm6@;FzA*e^f$;Oi;ePAiPVo4xrA)%D{!)0#v2&{#S&f1H2<T
_u0`{;mcA@jzW{$_Ln4@d+1e8#uMBmkbP*F5wfM+UemTl+*51UQ3e&3qv@U+Blh+9N$FAlDpSS*;efgM9Z<W*iAh;m<79H3%rg#1g9~*wG0FK<JGl7(`
i)U!Fd3H}6dZDQ556&U|Dk0NFte>3Cx=K3rR+stRg^q#X0So{<&}-ljfaLDJABfT5dE$?v*vxI{Sm%h8+=+%_U(UdoGZgr?i%s!%BO{2ZpPqnWKExYNF
Hzfo_b4?O$Xl$P@EkZpNmo>L;9L5M}qskkA~;)w_4S9Mw-ePhS5t+O6W|5+;ko9VR%vA`uwph2nc9UW1T;P5J;kAHm4X+fIJo6}M`N{!ncd*|ex`fik}
A76XliyZt+LQR2uGCuZZQ=}t+d%)9XsN&1r@(&1ILTtSgP7}7Z&MV-GYevjA`-i^Fg$NFk4xNENkkqv`NokMc+8|Eyr26@t7!M}z@V?c_kPR4ZHdK{{m
-gG`?Q`4PD-E(6Rd(;+CF0`SVLwmzEG{G^y4iN53sP{ycK=Kl8JqaEz2UV!Z0AN+*C%*mxPt?9dwAX|f6H60WR!KkVCRODgO{^pIgem0$h3U4E8p<`x5
1Edarcdv7*f7S12H+XLsGm=G2Q_3lLb*KYbOMne>>8{aV)T3pW^dUNwVQ7)@XOoaWkaOFBPM@1~nL7_+4ov4l(y2s{x|dWPu#Tcyq;GFa|0XM^kr3e1i
FvCo7i4;*eabN4=*$;=6Jq0)H^>NNPzD+s^4}vfD}FcGPH|^#SlkRRJE+i^8iHb^BtK-=HwVxts@{h{um&<Fh^HMOFM;ob&MB#5eYxs5H|ddH~(-wc>G
e$ppj$|H#J?)R0#ykJQr~wd$HS(dH{Rg5zagN6q*&cStK@(qJsUonY>qn8TAwOvOQTB`?~sXhVZ7@B^(b_kS+c{|2DlmS!RlRYZWHS9Oo2^=}(KJxb4y
#T;Gg#|h5zLavLgejt67!Jjs8ZEjSJC31!T8Fgt(`{voVU?(A^#koHm<+owR#}3=6Do{;nD*3swEAI>P1ycDVOlZs}ZS39ci#p(czR;1qXIvHU3<qkle
GC~)66B+@p(K$!rQj8Dw@JPG)Wp9OU5LdbF*lCFDkG0=lmjm96;AVlaS7%=tEQs@AL)GJ3NiQ8Fc(~mKdg!caZ}hCDxYw3sNs=$lv-96HUfbRG}C*5qv
0*tg?DaCV#qvd^GQaiS%EV~b4~3eGx6p7o;%<dXpohq%wB3A<s>Vy(s}lX-4s~!AeERzIKlMCB?WQKJAld$`W}8yVgkk!QR9ohSCG&~Us>}nj{}AIX0T
Ol-UoH5B{lm&^ug#LzVV*=7a70D)90b^y})79UswA0ukF0;pPSZL^bGVm(H1LY$O}A&PreeN%)o!c)Cq%^Ke?-f2DoYb(76As_^lEjzkc?Hl3!IWig<f
+C}?HavPUX>ZVaUMtk3o>2aGX|d9N%d#~V<S&h-myh%vvAU9W9g0a+d4gSeanks9ykcGXh_%EaEC`UwKU6SaL;{VK<(JFP}Nll=qs4e#@Zc6lSvf#n0R
2o@x!|Bb2tzt4LAzo2@-wp%Ue5M_?MjPx}4y7CS=;`wwiUg&{H#^M?a0>Tr!wLU#PDo99w?LFW~FULWp27_g$B*J^StE*ewg8_Ly38jRg!3$JmU7){my
D#jsO&ocSIO(9Oot0@E2{oe!TJV|_kr(?Rcc+frybUj{(p#Stg4VC%5>z}Kf{7)cF-Gy`S|LT4b-mKJ@+t10U!J}C4~cq(w;z`7C&tF%<>B=6ii8Aw{R
`Jr4+){?F*nL{01FRTrn6GZ=?nDzY%$L?!xb!(YTtMf<^ajJln@Rkfe`pRRJx1IF<*%M*Zl;;0N`%KZ|!J5g$~}Wa}F|iASQ5X=NLcE@Y`6R(}7Lw!U^
!b(NyYp=Mm{H^!>qDQ@vps1np-pNeA>q-*a$HF$K7-f0w5@`9a1#E-QDljYkP5#C{e3ITc~JHp@LVKi=rBxyGwn+^4wo>y2AO6&XQ6(o9o(E5FfU>pbN
Bk>^0n%R*O>w{akQ_NhYtigUXhH`eahZFa%izx9!N479?R11y#7G!J;ZsE%b#BjLdyi=+Pa48i0Nph(Z+)##A6^$#szhVuj4M=6V?3Jwlc3-aw-wbdI@
+^<7UOFjkCjSq85`cfQk%{;Q`g*)Ls4<z5C<OD@#9g<MLeUTB0_*)Zr9JUa2r4$GTj)FuTNn3v_U1|~v4XK~eDZ<7nkB4roHvt1(PV0f#t^9-`cHyRQf
lo*bq?Eq=+QNXFN2N+<Pg(&@z4Lr#`t*jLJm8h4&m7=>v{_akBkhA_YPoV6i+VfG;y%6_Y&8HUzqzt7c+%&4)-Aj3(<JaXre>a`YpcPnt71$321pBKMU
9NtR#e;BKGsuczE}%roV8uJLd*pF1li<!+_#OZbq;k5RahXSY0E2YgrP!t-j;YvO<_Cwozk0#bX-t|)f{GQAgS^sV}UCzyzH7}MyZ!{qD<Ou#_k;qxhm
K&e)FIC2u{cdTB1rM1ytbU(=hYmMVtJmYbeFHk`U6y`(@uZ%(lP~+|A*|l3yRNgRb6P)l4CGbH*I!{Y?eTSN|?=ViXcy{9(5N<_U!4sL3(bMOg@v#*xP
Ejetu4i@Zw^Plk;ll@G4Q<Ys~9uK3<bJo!fGfZ?k60#7JBS>_nG5c_~z40h{@2BX2k8Hy;JX(q%{JXy~=E_&cvIN7f1&T`ntPHHdd3U@nf_tE=QwtT>;
w8BHOzD$CV8Zn8=6;K<k(2b_~=nybXritdD`Eh)q+6#n5gZeYr@i={FoAFPJ_kS;z{Qq5Hvy}7PI)J2tYQERSF4G5|q8k*VYb-p#<Tp-1m7IO>oF`9xs
gnvh$x4EGy9+50nGWk-w_&=3p|c!*E2uZ*Hg$TxjQv{!hc>rUPaTpI_-oju7qQ(Tl^crPef=c`D2U$Fh+rw7=OQ?X?EK>)c}V=!rw*D5x|vral%8uN#4
pT1C{x7nB>UgoJw%-ZBbX0ehV|F{+q^=4DXD>*pk%sZPfvv3#Iz&=ISYg@d=2g*?S-o$xf*6R+5wV^u`46((KMrvDLX3J4nh%9lA>rCaAzDOVHbYiKZ(
4AH~)Zmb^L9l>cTX7X&(Opi~dX;`xHoDs6UFtj9Sn@8q0d~^{g`$i0gy;$d7O4gPuLjx!RQoGHe5V`=fk4)W1FOD$KweL4S|Q<6~Viq#9zXq}MQuAZqV
FTKMTJhY7~-_}HHh8XrvdA`9AoKk3tl;#4I-6qQoq`QFLj2HE%1dzQ^}VnP3EZ`_x)mkR{RL(l3Qs>svtuSVJon+9u;YR}wxTs}~HlH%0kb8O@Q+XtU(
XnrA7rK~R=v?A;Z=LPLU7U2FR3*$NJaR|QaEj6{g!5eJcxrgh)z<~I4=V<xs<SLLBy?=EYb^721x9crM#szo!^;B5(mwrGi<d5=pGiP7mlx}8^eln1cJ
jbRjV|0AEVjxLf?DVl$^)6}xoaA;WT+Q-1^J{^4yE8O>g+wEqaHhtEK$-n;_=UvJbf$shDtjIEk0s$JP(6ez%2`N19OJSJcHTj8-S;=w`<H_0;`<H@o>
L&!iLwWO4YG>N<9g^y`=;>ULBA4WzCuWHcY#rz$-)6Gm#{6({qV8pOJ&o&c7%;5)GUg+UJ$`8TJBJfOzOfUj-!85>SyrEmH1{Yv5|tkgi`%Hikai7pGq
<F{JS9S`K6VEj}QV~+3s_zXEb6e<uTq_Gtl8Kuee)FA6^E(N@?4WyiJK<tKx40I(3Ht%F=loC_4n#d1i!Cj3>hX?s``!d2aCF2WGInZcxF+ew?Mhbc88
#d!a;G!8c;IT!|_r<dIc!DWNfWh3+p;=O=4%>=$AuD-CIrEG?k+_Ttz9sS{S=a8&thQ{dHqPx3aH#s_T7dp2f^-4$$eU&CX)Z6TzB?H02@T~*Le{fyVE
b0~b<XuUh<oVbxW?bYx1Bskzz1O@+Hu)pOipFR$PC?dF%*7}>x)))cNN;k0C@~MC^5dDlnM{Z~K`Z$(VXE=}tV<>+!PF|Qf6Ah5*nt{BzCeo6{=pO!sR
2JbAZ2a{_siN{fnB2y}3|V%@ou^|LXeiT1Lyk&%A|`WNhE%uBheT8$Nf}i~1*!C#8#8&W4UnQ&b3@9|LJr?(BTc<u56%y(ns22S5^xvR*f|A6D5t!;%D
{*Y4N|whIwFlQ<m$Jt#XW1vgFqJW-6u|{1I+<bIONRL2;RD4sDY**<Yg0|m?~ysu-G4mPqKZVgn*Iy>Mb?ZhUu?5(;v$;14A+|bwM!GV6OG;cy|pB2<8
wg)*Sggc$8yv6Io^TF{2i^C46oJJcN-I2r^tsuxuCImL5(2ZDf4>eu3<JkQ=U>V<}2*02}w7g`J%!HMSfS+K3sxka>}DNv?;Tf>cqiPYv?A0UVIZ{CfM
y^^s}VANTqD09&ws`#4y9!yjf{H0l$%st|48!`*Cjf6L%le8_3I$(yePB?$v`aF2FI>*zQ3xBNoA4Y?SY3tafj(U|HZslU0=_)Izb2cC+aB0!4p1{`kM
g}OP6@M=4We|R(^$O1&pt-9eTRTZ)|P(Mb~HcEvn^Wt!nit@5OxoG)vJ{G&b>=+AQfqag80$6`$2;i@)y1sv~myq|Z_k7}93sH+deWVml3vSXr6(JYnC
>0CujG2l-gS-W1^4Y!@65t!qr(VNQ>SMJsyqHx<Ab*6Iep3gh1QPZNXi)^DBJf4+YaA@X4W|h88$4ztb>8NDl~I4PKF?RBq6$&4Lh|)nBjY!$BKXLe&>
tg>PXeDvvotK)176-~j#zDME~rYM99JPG8vgZ`$zND0KE!1;E~oB|p2KKL1XAA|_d)w0Z9XHK1LBX{ugeW_c>zwHt_YP4vdaD;h@1lxZ#zB;Z8^mqU4O
T|{@!aFuV8PGp$LvC3#6X0zf}D^t3ZzK<nb)jJrSB8j;PuOh`XL!WymnhMbz2~DK*i>Ho{B0Iw!S<2y&l?<{<jAG2lH^a@oi4#(}5@BrcT{2f3qBn)mM
JFM!l&)R<;OQbCgmP_M7ALPCW75GLnX0unUAJ3LUj;MZ~}SIP7XxbJVf8Z2qm!K@i59M;dv<mX4zR;<8D@ccHCTYmv`K_+Ugt~fM@>fa1SR+8ZdGT(=y
&wray!S|W5?D}5mM(|_o@eul<g^0ImBAnC})t|HdR)w&M3wy)u;A<RF6NhZ{Z7y2If)?{b${i&Um+!=owM0)L>d{DaGL=A4ho6r&gThJp;J&0D^yhj<d
UmQEvbbUf6B?IoU^ceFN}iY5J_!(Ylta|w!ZH0Tsch}NX+G@CUi@m8D^I?-5$;Q_wgjWBI}k-PddS50^7-AtDi0PLl0wGPiQbUY5ai1_k=TAv3h&}zHl
!9jAhVZK%S@y>f{5{|JR1`ZJxcV9;JEoc<Zn2l^YTOh-%1~7eQCh?LYq8QU;dai6y{1BKo$xkur!0B{PBTWc~HhXUAbBb83g`#-cOhXeyy1Mw6vjAAw=
uGu4zyr5aX@(#+2y%R(mM9IZs@}TeswM2x@^!Rs0yt=?O*&#ufp^9z01Ol(IMA>XDO>DrV)>)n~4Q>Gp`TJ;CROFIRnIne0A5!K2`(avwPl4x0MaHH*+
!2)u{|{-6wyrx_}QwTh(T%Lc)K=Rfk|M?dsp5w#p7q?3TYIOQpz-lyP2nu(<NE*D1DcT@wh)#8^W_@Gp8-(?dcz~4r?m*x3y2LdGJO`s|IvqVza_DqDw
^~GM;`C|?KWVsOXNot!%RIe5YyE)ZT1rQ1^s}cChE{E=4AbKn&1C-kCrc~DJ6734;)%*naVf#X!F+8o2=*0!|`?Y$r=%e|2yu+xUQ3*rl(NA#)+SLV<<
Ba;uyGOz!W#UxNhbaQIqIO>FCh$N+Lglipk5cKVX&F850kTT?!;W5H(fq<q@#bwtIa?rEVqT^<_l4I+_4r0n&J4cvn)7fMNd^0If_vHN^hM)0hSZ%61Q
oEV`f5FoWPD&)ZIe;<R3a(*a;2~^mI&NQ!7VlTlTx(}?v_v}==$cN55@j=c5vDiAv}bMyRbcJ{H{qGZ4>Yw19XufDoAaGwS#0s^QYVFNJeha!Xx0_Aai
ES1<yxkeM}3(8-AhCE%upNz$0lF>n73J2)M(G+4I{n7hmQ)DN<ZfK?e2?A4~(1LUwiT=dTvY2F#B~BaN@2g8*@R6sf*5g4+MGJUib}eSL2Ca*qlshJ2}
oQGLA-l@(JrvA>@|PZ-;-?>Vy?L`}#7o-;*aFEE@KIS1B+>L+JJ&>NapZTo)c)JXnWK|cneDN`Q#pRE*TqLJEwQYm=`7eW~k#J@Z`UUvocml!0sYE)2a
KcDnv8~ugp;P*X+SJ01$YBpRe*GRv5c)aXPFJI6}feb|<{B1pRVYtk-`D*=1sijYj&74Tb5r}p7bxA27xU7|%3z1l;{?fBnJOfF!Z-JJO3=;Ln^#c0+q
oU^*mUF0F=UQf<<c<EETAAPkWU|lhci&71{5d=sLPPZ#Fu2YDt3vhVFRBh{*yNBlkj}0Rks+z&SvH;Hm}{`&=@fCfBnuQu#ou2|ilQ72g>@w8;b{2g+1
B1~A125fFLBX;hp1($Z`@JwzXR3Jlm3z~JKrHE%iu$>2}-?+dDk}*A+v%tpN2?V32smz;^`u=5m^~tIiq;jO;kU0N58aE@#GC${nVNso0MR~$uwBb4n+
x~(qiAlxdrY@Pd9WnVI}yPV2&wNKfZwFk5&5_N)A~>{Nz2g(DN0KjmfZhMfJlTrgc8kD}jO|^p+P=jt=Om#EeJ9qxu+OJ?spjRPbyt#hx?fKlP_#8y(Z
Azl4*bK78bdkkA~jc<X|o13QNARgM}u0U|fdg(+`6+#lfa&5g-HQQ;<q*(kP*!cSv8Uc%a#8xaNKRJ_c;jp7z@eT(cwf!~1K(~v@Baa?Q$xtCh@4D6zC
l}U?Hf7r|KW!_n(hm0o1(dH7UzUzct%2gN{AG5IL^yIif$9vR<V!es<gV9EhFsPGNu*kTd5xHM3JU9JTEOUVLQ})1f87UuGb?Ep8UEK!*l7mj%1dl{kP
C8kB?>dZ7uraEgNly|NjlaNuXmzG|fcdI?H;j@tQT@V&Rt`mnWbQwCYrW9;f$3m<dFPP70uwl$b|?kBrb}TmOa9vw@!bjeGyT2(H1FEiDY&7AYy+E2cP
C*6eU<t53)~n5G+WUJdGoh`_ETS@Zu%JV-;NHFicC30s1{D&(fs@%^<`Aah%Pk#)yt*)$Gt}97hmeeZ@u!{_#4AdLO5V467@J0sFGxnKBW7nsc7UsxT|
&>Q-@Oz9<m{@z8Voe?@BlK8C9E$P$F%rUxA_V=f;Rrx(|u^w|iQ%`KJ5;Uca-g$rt7P)u#m=S@$>;Wifq|u%q}vLiStJ={ueVl`k)j(N9P}LQOm)5F_W
@{Rc`C>4f_KU2$yq<E--n`)WG4<We#`3{pO#DMR`a&%N4dK0-YpY3B4&gsFh+x`9^U5D|j{Lvmlb1aS!h$UQSx@5o;beOVLBNBUEsx)%bmVJ>uFCO2^&
3~+Y_i9WzP<3T_ce0#fOvJrmZCd9BYM|gNA{>I7@J)hPJSar`Oq;C&7^7)GlDpbe09sZ&T&Hv@M-u1o`>Jr?E@MPiyFGy21k<oFFqIPf1`(#Vf=>yT-=
FgMk5=b)4H}t>jIs<xN0r4e96g8b!>44K5Tu6`Gq4>{a#=&{Rl|d9}azd$}9~OE?{YgG<ApHq5LLIh^`oh{N*2ns0eU)5)#gK{XyS|R@(t^m2!Q0aL%g
4l^DVoHka>)F==w3W_K?I(uN^t>S2!&L_WaYEITF7))>mwgsagfg~m`l{(KK6Qiem}aQW_ZZKZ|Jli$~UuVMomLBU-W!b=Ev#;!VRoM0N?mAk6<122c2
tgG`@T)Cc<M&UQno};T5E;W1ukUzWXQl*nR$C^IWt_8}fG}4zH!-5bDW*nL6ijqWbyqEqrjB;y@ODr?+`w!j439vtos2(D+@37!_sTpyT7zj-O5Mgn-(
#PZf3oqX_f;{i!}dF+$dL(%y}4xeGMB+}X)Ekbl>AwsI9N$RY0K{jma{Z-K$@98`Z})qp!qlV3YcN{De~BYO&t{AWIQ<qf)+xKI=hBg0>maHE^JF`i*y
;UK`5f!OT7`&WKP{lYn<!`G=>VN@|F|0N2w+$3SfFHp&9zlTKPL4wbJ@0x}vUlMWE^wCP8{Jo2X8oXCOg69v~FH+7^9EkF-d9zr7&Og)A;n69zK(6<?p
X$VG2&N4iSM4}S1$0YZ?*g16NMDcerAeBz0$l1I$}0T*K+~7=#AZ)`{9&5j_uZgT{?Tgk6QB3SPk8bwCrF#HgtTim@aY0u1k*J7{Z(nmKYA@r-RZb0NM
+l7{2XPLg4>n&W^wUo{)^JIJlGclyarvN>DSj$fmCL{msBoj{^C6$rj|qbj*}L)3qMbk|G6pZar-T>3a=_*^+pQNKuXFRaduslZv>q*_m|Qk{oW(--Yt
voZif@alwv;7{C@5lm2p1`jW54dtZ&6W(%+TX)s5trJGhrl9Fg#Y{O8>?#Y*@HB`L4Pl-Z4tel8aIft6ZOz7Q}}@%!Oa1bH#9>O7E9|2EBy5&Z>2`TV2
yrN;WmznN#ZKxvXw8l>OrLI21P(s$KgjwF4V4kVYJ60#*g_eZJsz5j`?s{yWZ3Ljm;Xvn{($8Ec&zfEKEso9>BQ0VW=^;77hSs=g?UTe$%>Cb|hh|`L{
7qL#>$sQe?kp8q?=;R%R^l!d7eK?paeF3*4#n|g$3vu<^H}uE1Unrj?#m!<J+UFNn`%>lRqyFL2`vbmnq|Za!2xr1PX&?J|Uw`%Y<O^9_)nf6|kpA>~8
dWQ$vkf0U8@aCv7{NWy2I2eFQUAGdDTmK@MqNlhSm$RKHGupnKCG#^(ELYnGKb!&A^#Dthhw1@_8~4<*F&#Uz65jb-L6Sf=n1R~)tl?#-%);HKhTMnH3
f~jcFv1D5GpV7VshremGIi#OZYALqM{NlF?-EExFWEh0OhP~>mdD3{dc|j*$(#cCPlyIpc<hsN4`L=>O$)MNr#F3TQy(%&wM7w6Xi!1VsayH3gV|9E;@
(8qWr(!%i8AWhHMZVto)M_sClF0At{r~Mfx}$L691!kMhAMf7%25nk{5K-;_C?=Tz|31!mF&ifVYHBd|F=eI4$YKdX@VA--GJA5}0yi0-ex8}o--5dUG
PrYmRsuq_}_&QrK)EPe5qI~+Ny4hiJ=`Azquy1szz9m@j~Pjvn~HDW9jiymI_<iz*yiR!1ashMm{4do~4<05!6lMERuZ&sTg@H3F@C}07*(-Z%D^iNHN
K@C9@4$e=yBYwtzX_ryNPNRH#SI#%bQtyolmZlre#STHTh^DPB4^rXBslvIjK>ToJW#60WhVmibDd%!UG2#!Ke>zgonki&?F9Zixqw%}GkJ?Jizg72KC
11UkOcmtw*Td}_#->4ncW2R?H0m#hFuv+zL;j6TQk_A}M*YQPNN{srK@mMj_uHlv#RpyoDo^jx+AHvKt*a$|Vtm1MUJsn$Q2p=u+vyX7MEQ~R*xAqJZk
q&_>Y1ZQZ3o%0L^<ys+c?k}SLa(}L-~U1bya1S0$mxM>SL61R)RBe?E0)efBvqYF{9>53$MrWl0K4;^c5w|IF|wyU7vJ)I(ewc0LijHr}gTP{`B#3GqN
K_`YaY$dIyu=Kmx0!$5!3#7FZ*jobR`e>KnUVZ{2#Je1)xEBI{F%^1r|kz~l!H<$ua*H<{@s)L*xLvat!VI||*!`y^E6x_}?rEPZFF4r25R7@ht1BC)s
sc3HG3%ExxDyKE{A-Vi(*Qv%xMxWFh?`Llj;RNr=i-5_^v6BI-*?FVs7QxFu}QakzIrd?GQY51}!6|!N<>h-l^IB+b!*T-u``ZeAVZX<2rA#Obn>PI;_
`aeBALxbL#2@{lWLsPr9!b9}T`h4n$-$vw#YU~yCCDizEK>3OMhbTyU0ekY7pSf4#o6y32-nc)buWqA!&UL4<yq~S$f(?8IUzu*GzSPMvFx%eH{P@|*^
vw_H8)YX|ro`Ic`hwXWFVbs1kaAt8qSylIgUa48l$HKov`o!z0j_p^(f?5@jw}c1%XoKEuXwVD0xtFY!7Ae#Al|J)`F{Gz3bNT3Y=sGse=JmX57;-#2R
n+tAIXMDznA<Pf=8<_K1iU$^>3C#&u3A?w|loX4}|Z5<b1YKzPU?`dunkJ!2P*tic}v9|IbT>B>rD(g}3|d&aGF7yqs3J>yb?w0eOCor;nU%7J%ECj8U
M7s$7wTe7iK1HBR}87v1g<i>O%Ur6LNeJ|NpAW$fSeH&>Y>yfI=yEV)uY7+@Wp@Gq?S=F_b>H;U>S#ldN-2MiT67t{zY;hBIBns3Fct}eaI8h^O<4t`W
Fc^So0oWPgbt`O}YY}c3hn!0FYBA`diu@QlwUb?Srp`S`~Zu=Ot)+{2J2JOify!LtWKBh+0)|(%AY#0z7o5kPAYg1->H}~MqParkc&+WA)^d=Oqu3e67
H2|^dY*z<5&4Hc#1>l(!2i(*0wpP`d$LNn&p-5WUHb72;iq!A{Ze$~AQ<Mfs%d7Y;l3@D?KH!yGTos=IouAEr);a&|9zcV1YkL0*7cY=8nH$5fZ6wn^<
k#()wm^^EB_F7Sov?RV*+Q@9Cj_yxMLZP>Imnp;mwCzL609{CO{O_0ZkJzYQb0-KP0Zcz3Grw_S>8=t=PaKS^0JaLhRO|**Z*^^{8y=1nn5_T(&G)ryV
Q~p4y-mz(LYVP&}IroEB4+|hfH2ji{G8R;FfGhs5E;SBa#QRw0FU5a91MieBG6DxiT9owP`|}+%E>2vf%0zZ>X%xCX`KZ{@RW7YH9SVA3_>T_EUn>0jX
fWbeYb)K(fFcgm8PPe&&G7{I!_py;u{Bd)ba_Zr(Tgiy?9e9286L=I<;+ktKWqh5QK%9!m6&d-(qEb#)6;G|IbAIuS|`cI|#M6O>ER+8Y*g3jt;x1Ir`
=(tUARZs}({QSNn@MeF1O#K6<D7lQ2{Z(?F*UvzLwHdM=PG<mZFYS78fp-JqCO_=_vh`}tIzjd2H`}{38yFh4e(eqKHLW7kp#9rU0=|QZ1tNM-&umz!|
B@%f8(iB{?+}-w=ZjfgsK`FFx`+?@c(QGE_^n|G(T=^37m+jvSfLQyO<mBKmv6LZyv@&Zuq~xG!CaOo^AAerqCw*%um{6|)K70Y1kQ84K%8xq~0r$Ai`
Qm=j0CFnI&SP*58+cK98z0H~0r%hYP8IVL8Mh$nS}k~2v+=CZ-?<yV{s1@Lk}G&TcobaDjjMD@X}0U-BtA0aZwkK4WlKzD@sr@r--2r9;JJ}shGV4+t}
OUo(l}cK3XY&P8u!Cf0S;+Uz!lY5?txz!c_^6%C|Eqc=_Z~y_&`t&-{3JCDA=<`Ekve}5f?8z3_&c8+-`@~d}PplP;ku}dnfRnm^kEd#O%rU!G~0c>(K
7MX$W3BWV5OtX$89~ZroWKCXoJ6*NxPOH3rS^d?swr&<&Uul5n3z5^pC{9co@jQx9^UTb`lf?;I8!YN(5JVQm18Sx9J|t%GmudtN|qgz^uYIRCzc_FuF
5DdaDg4-XV4qAFK%=iam%pCrLA=aw8<KzW3>+qRzy!0$KxOHa)mg2-5~LM3<|h_9|$uAyQstnx7~kLWuNks8<jUA$u~098U3Z_qFb=6>giTj|Dv{H?AC
N&B!ra0edcvFpJ5pwvD#YvNP|8D>i?6WZwtqO?d+zM<HJPsX4~zg#`Ti|xoR{``H@U?Y}g=`L&W1^N-q_QEUeMmzJ0jonr_U<CHmrs9W4_`_1<r)u^E#
Fea(HrH)W@HBmsm~oLZ1s&4iSFezr9!6zykA6yBU|~1!?e!(Xp@UyuQTMmG?xHRJ*c;xQ!Av4y6XF74J{w!FBf7&C3O=(QN%^LFaH}Ni@l>d-;Wg)em3
J;NAU|;nEeS;a16aHU-_O%rku0#nRrOlULtwv2pTIYSYrI60$C70~pAQ+^Vy7-%;U%>DtJB3f1}Yx@<hNyC3TEa0?>9K0+60+2>g+cTKaeO%Q#j;FD?k
%l>=o%S*|?J6q=6#y5(GkxrHU4OO>p#9pgb?fhJ+t?%SDgT9jx3in;QkGN#Nz%?<MBbd)u*5y>&^ugotrn>tTQRHW9wHd^Q=Oy|z6Wh)2!+QV;N;)9R2
x*T>!nig^3t)Q$2SZA#i8??H=EkyJJrn_&EYl}}@8jt#~B8x~8%T7vJv(xg&Tf1m8ZYE<;MJBnN7Ph;A}UT~1Bmw^!x0xqGZZpw7`po1)&qLa~`Y!xsG
Pku#=AvpoNSD3(|kPnYVPj>nDwC})}O2Ic01I6WfRSJ-z^ssR=sf6{~Bro98-;9mJVdezMxZNlWm^CDT$k-7+qOO%*PauS5wIuv-h1)h-3jvYKk<Wo|5
)4#8z<e9t{x+GJt74YCQ^J!w-DE2V6!*fx6Ymc*#C<Goxbt&U>k3jB&c9f>WkW#6^Qp#LxFA&!gpY2&lxpMMTR3N*g%3fwoI8Dk2dfCOscUW}d&CCnO$
+N_K>gFLqGU{ii+mG+=$c@u)bKnCy1DomMToIYbI}9B)d*TZIDFbscStT2^{kpU`vKxniAEZC6!*`n!u$_=!*8K>OOh4G8vY^`DbWXQ+AfD)>>AmYh!i
q#d_Nm#j@PKKKP>w|Y?s;MKdi0`8SoT*lylwkCZNtYKHe2ta-A-h*2K^97ucG*btTbeCZKZ++rCArg{M8JP0Mqe2r`uqajzj5h5uL+QIWZ_Lndyks0x&
H1d{qP`g|2Q9|SEWJ^c#o5I?-TH=U{@1EJ^i^VoTG{hd)083vROk4%1r&#2r~kS*&zsdt3=0&nPiYz6EH1uxpmw?M=%@O*%&_o@;kKuXw%6QjUEz0!2_
Z%k2~o+z-XLbY=WKYX{2_PrWFuD;#qU)&?B`i0E&o%@PvuuxZeDS2rrB#3iR9sj+KAdJq;l#woRf`4?*&Azq_(t`APiybIvu+Z0MAj4L;z++6pj*CIRk
zv&^<*Rd8@bEEyeON4V=%v#yIEirEsIW=0*Y!eZu4G!faJsZ#e9kY?y>Xifl81PyLJ?pXh$DwSzq^WE0tNzDxlb;DOl?~=;~XnuJ?)lXtsU|lAFX9PC?
&!J3POx|b3cThNpZVX)Ql5<FJnYYkc~+X@j;YjFCDEAaOo`S++!nsVPvPzz+?Drmj>%4oi2qE#G!KDHlERO@sDD@*2Dqt?YsrV)1Go+2StJ`f1f9e6Y$
>p$@BxE7xwTHxcE#Ef@q`<yJ<Pn#Iy$&+>?Yt^})1q@zoiK1Dma~ilB3*;g>qZuj~b<jiskhe91$8f?!|FzRCuKBh%fUnO?srxJz6nU`b+Ofbj=xemO|
~h3~RViZd7ab{yUW`7welFm=;*OZ<{vvNl4g81?&Y6JAwnB4f&GaIc3{r3i6U1g$1g<M*N{NV}<F>x6;1U~$P@M)$ZjLfAD{by?Jb0(HQxujiU$zzSp=
w(cgjV)wq^&hKZsAXzu=!xsbK0e=||n_)^65lIYxFzOK48yB0e`EBU={LddI`R}mU8=dGL^FAs(Y4uZP(+%9H_j|Zbu|VV(q%8Khz6-7Z;&o8z?E4C2F
z*dAEHHYIW$ti9_BLLEeEfRF9t?7$zI85SN%63N9Ma-BW9wyN?>h8@cDa=8d=K8BbcUmXH#5p<`uwF6aBlQej;kqd2bSyF_W6BY0Di(-fEUu=M+iZG|9
pZ#-B{lEP38@vsp7@cJ&@B}KIU_Vi0RN#H^KPoUrR{R9*q9;PFvE8NI?DLQ*msE530-3IRnFGPOxo#kmXd%aDt%uyf0379iA1gP^6GJFR(^)oO^`*YcS
jOwcz92Sa@a5Ycg!p)B$)WIq}5r+r=NYV=Rm4>yRDf`Um7Tk%88LxEt9|fANwvIm`6!+f87sp(w1s*Hj)_+;yINt{l)6G4Zc2g>Vd@@OnGk$pP%RmeKl
je+}QN-Kh*#KWy9^f8BE;6>1;`WPtPA>+prYR}rIY{JkMLeJkI?g^>jDc%v02G7cYQIV}&#DlfJ(t6$$Yar+^Yq=kF((e7P>NrYv62O~*0`q{d0%XWqb
k$LA$BhT=O_s7UJy~*J>DtAj?Vjf%$aP_0Q8UH*?f%Kx{F@iyY2W9GWV`gy<N`7PLw>*~!7I1X$S{dV;5Rbl>Vf;4)&Li_?1j<M%h`YgTFTrCrAppd_<
HkjUddO8QqJ`50x1Zc6n(j**koa36)Mi?O+y+vcGxj&Zt{+!vD7Z!&9bk#!ANf>+?Y)o0^=_vIdkmLc>e>B-CvO#fYx1)NrtXr5GOmB75a~ZoS4NE3&Q
Kxh%L+LUY;h|w^fA!B;Fd|xyr0nCgeHn%w~>noR&lR-#&&R%A105vo3EJLs7nJZgUxgc4s2$>Jml~TPys<s9sU!xE4rd86b1GKcA41u=(ux(En*%nq?<
^P@^rJDb5?Lc6TiN0FYX(Mu|LL0YQwiSLOz-o6YSjiZ(5z(KDgXT86pT-OphCT`S0zbPf`5Z9wvk75rrW$zv)XjcjA^wQqx0W^6Q+(1;k~JeENZkD%1x
)WiDq%a`VQz<EMKH!*>QtvB^b8-$hGqxg2#l%{d!bv9LWk0lE5UvP<1?k8I-q-fhM7ae8jFY~slD((wh9gD_*!ago%>{?tOI1;%#n&4-Ef7$uzeqsyGu
yvc?yg|1Ep87nuzB0rR0FnJC7^=maUp`ZjDuFAWap4_%^1y$CSW+Wf*o^h!mG34qzZBMVoTn!KM;eGMwo9N)cD5ZR3jN9z<qPp2DUmrZ&RryN;9{c;j;
8qtDPoYG_6Jf+<RH}LKwC<z5XEyHuW~(NXXx7;W*hF8W_@&H^bl$sR3F4B2wRmGD`#$yrEAP#tdf|S(aoIe*)w_Wbs5J8*p}1?fFW{QXgxK4_H=<@z2T
SAS1djqfzTH#56yXxMXi$1Nf=BrPD9sa*2MQ0c;Enwd;jJk<bKCmC5kW9y#T}~Ufo0X=lwN6K!dRE?t#L8i?K*t#qXqHr1>RNueEK~>O?-eS*ebP}yb0
m2*|1QUYd~bm478&|30)hDc@rJ<{2Z$JIzT{a02lS9$~R$yT0Ngys>p%9Q4TpLppT~#U{13B5XqtYt3Rf0%kw5}v~>48hv8KnwX#wYw=+ibH~EC9igWY
Y&Sv7%cV7K%7}7j;*=GC42}RaJE?Vx@#ynL8Y4bCcfjcUNFM_{CPG>g3>)ve%B>0}N7R5&dMET%@$$frs*h=~y>)>3uor6#jFB)6W@ij}`B_xzScqNOa
ayqgK<O;_6B#+Djiy6GuWs{f$Gv(^>_ad&koeO7#>r3KZ!1~l6V{?a8!28nG3SY0!MkV&W4`E=&AcM_0OB;*&?>9jEDc$`S+?AAZqG8QuV5rhr5N>iJD
Qih5*1i*xGWuH%vh6y?ziIWV985Y7bg~i1eP;w0OFGC@(IfM99>IvxQiS2(WTF92a!&6WmJE<@0_LNegIxl7kW?u&5BlOuiWL985oSWc!4Qbd+A4x;OA
UoCTNHqUGQ-t+9vTGriKWAWN3I^T!!MG7$xZ@_dNb%3*lyVQp<jW!Ej3{KRV&PL+7%G@RjBnwF`@ukb?W$j2r~!*V&_54QH}7^v=3@c%7u8mdE)s!gcq
3H7d<Q<%c19cw94J?{RonrdV7wPIG4be%A2bFMz+CjYAlEFrJ?_m9AN5lMy^iZ`o4Y83*PWw`JPvFxkd0?tYl`o6`R42J`D0#+}VWZU&ouwo>T$puCMG
z^jR^mkbJkd!A7Hi=f0RsBereB#PRxBt}uz9V8&^6mzYz)E@K<Rem?-7iS9+N)a4<NmYgaN2V6b^Ad`t6N%MumOr+1wc`Sc>Lq|^ukN2qv6S`Mp=amY<
{^J-0^6!H%N-BGx`x5NM-@hfrImPgUK*hD{`$<uNXMeOGMA*#v!t3_o+VR*t$Sfl4$&<inklrkpxe)|?0sEOLLbFaYyl$^td_N@{1CcsvkLKmFX#Ar>)
L*{VL1DM6qMwMr-!A=oxe!{$`WS^5xk`P_0&*ul3CH%I^?q-UDV~M2kJSWera44bLeNW^(z<55ARBVWkuH%?FxSO5t6PErGV7TL<Zp2-Fl&lzRz9*KkZ
R8#C%ylE8#e;ty=*p?0=YBavhoT4etX>YjPqktgZpn0<zg)w1Kh9Q2D5#|Ct&e~^?i6`w-IdRGmFuqRw7KrucfZ0(D)eHnqvO+h1gHAak~TP`hijQhxh
zjBd&-W!9LC61%c;ZYso>U1kpoIOrl%ZhObNeU4Nyahrq?PQrE~d1drJA$lB{Eg@@6t`akTw*RrfinkM)zbxWB!TFf0<s|W}J%=!Wdf<OmaJpK5}Hk-<
>K9!kgdaAmoYVC_<+bnR$asU5MfD5NqwZ_BzF*X>n%2{x~ommQS{%7v-21hKKw%WUBd>qfLfX_D}!5fu7KYJg^8g$7HvsK%Xh3Y1Feh~rT5#zqg*klGn
`RwXU?x*djuw@|L<zfShXCZx{I4vQddGvjq^)K(rzrpobQ<y)NOCuCu6FOiEvrvIr1i5!^3M%wBvao?Y$<Ez0zL1I|Wge1{t8X55^5>&5rJrxpWB9sm<
wn)OQc<FKwi4{WBRB;;VGtBxX<K}=TSG~lp5kgN+z`e?uSsHU{bxg$*XJ!S!WFI;(m%ZNbyFdg?Blev)QQ3PKE>PoOr4))A|Jiv(gfO3?-B)SuALK7wF
nhz2v~=fSd?IlwItuGhwnCJ$;UA5AYMY^Rx)o0#eAe*_FDtBhv-=+4NlHBAf>bqA>K<;0;)kBPXe1pkL%>ad;F+b@U%M_K(3>I=1y&eh8~&dG1pkCDRL
Gv;Pp>qys8{hS*}i%T4xr_5Bzyco6RUnfS<;7S&>a-+-If^3*3G-Drh{2ODe_Upsu-xB!C8!SS0u3+`7T?7w!6MhF%WDzme^zCLM4Ik;QA%M-Rp~`ApY
+KyX(FbO;0y4+v6Xn*x`nJ4{IL;#=WejbEn$Ww*KU^dez=j-A`%pX3KWEbDz{Ct1M4WvHcxJ5x1xi&t1P_k{T+c5yh%MLq+b&V;a|iY-8*l+1<A2qKTQ
j+2u$2jb^j=9&Rbk0WELos%a24e^Vr_wCB#Wo>|?+Tr^V!uUc|L`*`8wMGvgDU?hs66RMX$`wn}uTx@&hI|dV%8W2R(}ao`4k|QOTuTA{aIk%|x8JWRK
3NZ`rz(`tnQMS3s*g;M0evBOr7y3~W<e=dGdD6RpsxU0x9!Uf+~M!8lLn^xyiD&fgHh7;BEv!d=9Xb<a3<r}#vh;$xGWD#QY^F3h7G~#%2_pSC(a;+kb
_yagUUNZkD#b5Tv4Ej^4-|tpXa;3g?$7+-`3GRM>#y;Vg6>`g(Zy6QxdBN3qQ$kqV~A>b!6B?x;!w-iRX1(h5R-|oZ)1%2lMl}J_~JhVE*mjhq65_72>
De8=IpW_tRtE!*oxw2;z@z54`zcbjUAn72B`Tm45nvt*VbIavh*$LA#IDg=XN<<|4C3!L*T<+&f&Exd<rTc8n76<LY_;RB(3Lo*uR1eSlBkRf4;!Vvq8
DP8a0wcl@6B{_7pHQp{VYAvQRi8^YJok3P`dQ;Rst@;&annjL!Q*ABi_8%oZuQ8f~nD{khbR(s46+r4-bkQhYE#wy$@L3}sAH@n;y$X^&#x8{4KxEx@r
2jv@a;ujR2Vys3VC{+*D%Use;iUwFxNIq6|IVYCQ1*o6X_pq_tY_WHFTXV2~V4RZ73--Tn&YAdCysvj6FC<bXX(2%>;27G14CdF{TYEEXuGHJP(i;wP;
8-w>it5aDc1d7nz=`RY_w%u1QA3RTnfr}EyJ-l51@VJ$2sI%mqVve)JU)(6<~!scS*e8g1;;No!_(n=t@BU;Kb5zrtpf<&ORtA5Pr&|Fr=@+Ty|htN(c
E@vaw>3V>z@tEem-5SNqj*GQolWpF9{_6T(JM8=2C^7xFCO^jbJ*d|4cnJQ(dw#%$WrAZ106X+~D)0bsvC)2c>uLU*<_tcgPP%X*YTHu(6BX{Pjdi>1S
;aX5=qCsUbd`89N^j4#4qw?w=-#aQHic&;6VSgxi3CWZp%9Kj8RKt2~vso5da{Qzc7>hn<2IyB`wajM&9lhA@6iPJ(2?;%`4D9+n8cu8yoq@`mlh{Ual
sNa{Th*YielZ&-gNx&BQ^c>Drdqu&b5?K6+Ggi5Cd^hE+j>ZQxjIid#5o)!o?)e@BY#{HFXAsk;L!i(Ul7&_oE7_v832tMB4GAOy|h70+1e?x_Q`@r!*
M*O>E{shOD7@pZZ<RHFq{qkks(;Ys4AyxTfT_Hc?Oi6@~eRX80kEfHn4a1lLknBPkH}&E%N`aH5_g-z_YH4RJ5a9y0yte|)+=$*|vOwVj-(E|=@pOov#
C;3679h?dN?PQdsgu8j$p4ueScKtzpbiSHB>0%vI0UtKc)A^`UmfC$<B5QN{$=gTtEw#6kSEm7f*Lw+oA@>$>M87dT0fgt4EVFeVB{<wYFC)GI+nXbes
cBC$=+yaRgyGf*E)cRY2<#d+}k1rDW+^$-!udRIus!n1bb>8+IWt>^gD-wls$?%no3k+cV>*F)PwwkSEOl>)d=J3T|Nra?n|h@wGY;r{0Q|o6@P5DuM@
~mp<AwTsj*nV@j8=0FPc3)REo^tX`rxwXzL!Z>HS16?%gg?;N-;Uk$~#$^id%@@JROa2<VuUejGJLBM*o#m$2m@QeTS-q@S}$DyxM0r>|)Ydn8l8p|Z9
?zzbmi@WQw}T<=Q-oQwBb*%DXlF?H?J)%<f_NAPWVeP8b|zQ5ne&=@LcJ@VcMJGiMYNC+FXDjif&5`y~|y4|Sv)1ysRJUlId`nMZLB`CHP_HUqPM7`Xl
pSkgi3cQel_)fcd#ryq<2jGdvo%C&=iHGvO&5KD3@x710_TJI?oWLWk)JY4hk4Ka*#R)kA!GW<#n&lhFJ|QS_C)(q&S=&J>ix{_EZiAQ+Pd`{(=np(0d
?*PD9`OF4d|=Fh_`tMo_+&hLG+@Qcsm^eG-aT@D0DZa&h%a8};~<N0h<|JjduLj#*dzDg{id?4m_g+*aXr0m5P#;N<x*lNCXZ0S?Yl?_^nddF;r49rsE
cLWpLv_r&mkam#A8_EIXp0Va{OTO`w9?qWogvHv-Iaxl9B>tneO1xpR9|IKWjS%#Nqke_?equxyR+z1JoDP@&KB$e;|J7rIS*RrLH{A(CE}wDf{od0RL
BWt9EGNpCN*s7a}j$7I)?rdQ@+{8ZGU;JBaeo)4c3HS)6<=ueo#>9LDNLun=VeIp8c;a3*18CS>f@LFo4DyItW7q)%{cDj33v*Le=+5;7lBU2dy)d8F*
`34@wH>%8g$+8F{lYS0@GKq%N2!&qEV$XC%4f><>TY_VoMLr`i7=5Yr<OU@tVKFf3Af~P{}p{2Og#9@!O!EV+>Z^u%4r@vzG{-QUsjx`}jfV`+Nzm-cy
cwkVr+`TYo1=<#DGQKH;g<Mp=>tG`kj~<rI7Hrl%LA6$7U)w+1sL5*c+Kq>GZKnt7M7|X0Re$C<e#@hPUP<=vN{#_Zfbu6hm~&NLC}<Cq%IQ~&1#C_P4
+9CFh==;_<E2MN>G3Rby*S$@keZtw%?A}xkJ`|;n-=S)y$isZv{~0TtEk!Z{F>NRyQD{%Ayj||GZ(-PUm;i0+|N4N?f7KiF7DnDBV|=SiI)o8+6aC0cF
q}l`<MbiE27^hrrlHh3K1O$xfkB53fm_3eM4s6hf;ex&XH<}`e(`a{=H*cts@r$F7ZK`CP84^L45Sk2otEqJwV;Rw`Ax7)_joFxs%Mp+hx@HL|DF{peF
zg42mQtt|DP%*EK5cB0XK&!*mN4Y{jR)pcq3fK)RW=s-?DX<k41-;CowVfC@(Xt*R$$alyK#X-#CghwF5iYbph~QWDSTif;{Tv9kN}bA<xsc327{^o_{
H;Drvf%UTJ<qF#T@`&vj3k0k2qj8gm6{Fz<spA&kMt?vobE|!wCEgdP@P7`X&N)X)?yllzd@=C-fuGGA^zm$&h*q;robk4F=;G3QW-lB75VDwpzLHQbr
?D8uF8|5uKXqLRPp32YJB>N|O@ek7*yq%IM{Czi(2KdHhE}inkCbl&1>aEqGOuBADBo_PVM1O0ez5nt3nD9mM`y&~+fD>O>h9%g~E|By}G|kw65pe1@A
#C|UYOrs_7cUp-@JOiw)aGjM6U4T45Ckey7BXo1YVzls-4JnSn{D~p1;CB1TA(N9G8U#=^+?<&tUt90+{Q#t2B>B~ALCm>GnS8ymAkKBe8UY_=@@GV=R
f`+l{b)CF#WvRve9EeDNKXlBXdDSFMiI0_c)qJHl47c*Sj#rT)YzR!u_{n6(1;c@8dIft`CZ42<AK;x@{*IJS4E8;CaqFkmgks+AKXMq#zOW3Q|el&@4
|4uung8!T3_qn}={R><8f4wtwq*!#N#9c;^o=Io7v>+#WyMftH*&6F+O*JnYjr)z{jQ0pRSwl^0`lH7I>uf9;`Ec|^aP1qhlc1vd5BrsdP4Q0Nnn1pTV
h!#lUk-pC!xQ&2xq;bl4(1kXk*9!3{Kq9MDPbsvbp@<0&WJM=CU3_>kc3y{1dVIy8s_t<X)Hvn^uP)8hEHbB6RKR(*V%o}s6o!@D)Qv&r--b=i>NQM=L
!rdVaF5VTf1MM#c6oU8pRo)CvheEZcn4T3#&)Ba1i*|K+!T!NC^-Fw<xq?PF#s!yXvtr{;$MRe5=H5XuG0)-F--nDv$nmv;*93{KjCp9h-<%1IA<d>1F
QCw+$DMJX$MoKqXq+~|D`7WldupK*krND?B)!1rUzm)T{<G29_=ZAbnw<M885tCk>kUd)C#1oKUuyqK+J>7!etcm{=j^uzhKr%McXvNFbbKHB(BdEhsq
t#a?!8|%*L3eJIb-X#QE}Ung}B=za4q~G@Rh+Wc6~BrR}|W3qr2;4oW%r%+<l6MOFBQ7#HNBJ{hai0Y)E>J+1$16077#39zv@1H5c&0ell%eY*$P-oSa
Je2<Qh+nBQW@CnUHAWX#ff@=oQGsZZjWq2S5d;)gyy6oV|s8q)L~3SBN!>hwKtRtTI!-g`<JAo*T%dDZpLA~7yAZf-09w*wUwRFmA~yTpFnA{?vsUH#3
;mN@#aFcI}0laZYB5P&>gi1sdI7PRWBJ=A#R;2<PiJWg|hxDf4XI`@GUz~j)O3_PAF3J}v0KS|Qh=3Hy9H};eT!$zmdV{jiHq@RgeC+&J3b--d@sY;Tt
FE=tcUiXt1U<Mm4i1fy?aVXV{<_4X@GxXSMo*77Sh6}h@)bhzlmkf~zdi|_8a`U)*V{Ks4AVO#sR)0#3sWL=<NpwCJOzJ_x%N<ifX-L1rx)134#3!(AL
-LhQ`nf?;jUJ;Ky>t+BRb2)$PcZ=d=Gx5o($m9l$4eD=8d|Z$p|lVY9oW9T&Eg`Dx7<USoqJIcH$f}mWB9w_#IZ((x=y2O_9`fEG>c}Si&X*0N7*8++b
Ka;vmipJ;na3{yJbDL2uf`g=|aw`w0&ZS83=?JZZD4_vxnbO64!xgHj@5DJH*5R3h9wout6&hHpbVNh8}_NH8QN*qd5agUm6}MoP@`b9uaS}!VG|7O1c
Xjo0X6XfZ=WxLA#M?QqAp)w^-n%YDi@Ebx6oQviFJnYQ2ZZu0xD^lhfdI7r}Z37?i@d_xUV4OM?i);0Z}Y(y9X@>11pwpjBm4e{Wg91aD}?+52pWO$Mz
(i*2idU=@ReRh_7HYkfV2G!rX6Y_0%d>ee22>nIE0TC+Askon$unIy^GPp1HSX}LX%2`IxozsdHd`~L3je6oYbV?#`U+jaOt<m9-x(R#@7GfQ6^!8_IT
r4}v(na-x)01Oa8Fn(dZC#VAtZy~d3f$-YF>&g{L(f|qNU1EJu4;J1~#VtO*i9rO5M??zD)?z21u~%13iWY8cCr;`2o6I5jK(9#DkABY(FP7fSFkQ(;o
_en%#*<}%l2c99wd!62E25rJPMX;UNSix3s)jx(H_VNH900R`R1Yt<iGTLSejP?5S`Wm9^0v<uAVI~>p7WD_K9;H3$OgM-rHeQn_{ufZh^KdD$kQm2>+
^b-9wQYlLdaIy0CWNNkzy5$|I<WAz<1CJUIh6%LgtaVpt(KT#oX070Pam05JZIX8Pk*olKsoR12$=G-ch@A`bXyF{kMPqr{ee)`BJ?8G9&MQo|{L%k1r
2i+v8%Zuru6<b}q>1b#u8iOT-|)akclkg?s?gjTAavefS>JImOi)B-(+uoAk=F>J$kHbxOJ4!v{n}&MFZ+Mrs%OL_DaXZyQ04rH6_m7fZWQf$d`<Temv
+H1_>TwO)F0o>J$M(tf@kJH6f7_7W`wzzB536{B2Y?a!0Hn<6J~$cKv3#El{q2(&O6ZP&&bH?1b8rc23fr1;^(3u9F%$9dG(Yq@_h;AFHL<1=lw(OkEu
NBbc{;1$WZ_FpLpxK$f^JiV62L%8CBTBy~=;Ip6C9f2@(aY-YEx%!mJp9N>Qai{4v0w3YRt>b7tixp5J6-qIzJZxx#s@3m718#SOCHdrAWL%0+%N^eDy
#dxqLV-Z~7})3K7P6{5YWAtRVeixl!~>1<vUVgQXs3XO;aB9RH3!xD)F#P`+mL<Wb8;;S5hO~>t#j;`6YHRu@qBp?dc%91`o8U<^MPSindeZ?B4bC;3$
;}{(Y6PTvka<13_u-2!g7c2L*hQ&6>-Z`cx=~gFxtS6;}nDf7}rU%qKSjv)51EO+c!E!H@64A0^?VMk(uA0IRoY*!4B?L-aOE~1e2uD=4buIBIW}dzcS
E^-(z4ZCD@1uvfF5{Mj>z&2%`5^Y%`9#5{>k6@$ONE7E=6U(tN<315xH=)LZOx@}JC$s`BkXF>PGV^8pP|r2{!4s+vLQ`ptw^Q`H;UCM|@CBe8+Ob*I?
kWy!E@$>K#zj)iymn4}DOJ+Obqu5`|zu8e0C5^~q`jCw7u2dOKc`I0}C0U+;4kd1HSGKgT7Wj5S6Vgu{?_zLgGv-!vO?Y0}cb#EKqN}P1DuA<#necKOY
&(KJ15fIPjnq?mMsyR%T8-ij-d1DP6uPnNKhX44Dp07}N@FUU%NDA0b%-ShLHoNwt$~27u=mc84a*$^kha_J7kUQ~bFCg5Uy*onTz^lSA2-k3AIJ8x)^
w`~>HEDZAM$7>R4|CJ#^o`qF;$*z|Sf6Y(HZVs${{A>I3T>>|$;vFQ4C^qaqGR}a+vp+2*6EEiDG;feYVnO|B$hRkO+I21Cg-;h0;pQe9NfRHeP6gAFF
w<ezQWwrq1?}k;dZ>O0<aQuygeoPFl-ayvU+dUa>Lars)ece#$e)D2N9aKVb}~<gI|ZP=K-l)L_&IeMbJ67n=62<t661u;8t#Bu%iR|=-X@~BS7BFIwc
)>wb(LbK5;2m-JjYZ+|mm@Q8z8IxPy4e)^kgs-yv&(mCKHD0h$4JH|;f-0KMLsw_zpScBaz0!v4f}aOsP7Y)xNH2$^gTksFi~s<FEgb`GJ>Kw}{CyWgY
CAbPIN03*kTdizU#6R~&{z><WC#_v~Qf&F|E>i`}8c2%0QN_(7C0QI_P$=}aF`g<FM|Mlv^m4^0=FiQrBXcS?Oomw{PXpj<B+BgK9w_ko(T6KVA@;%=B
roc89TK3CfTmw>Ylm!j0ON|9`&&7BGbdSG%l-Up0{o%~>gL&u9xocI%qN|C0i*qeKO6{EQPIx*BJ})#2Xtil1?#<LQ7lrr0Bc6-w<k<F%KvWpt8?M)b1
kj||eK#;|5BthV(EAt`0dD4=)#;_?1Zs1;eQlBJH!l1NB|br01@N$$^~Jq48P_yy>3x<n_0Cr}D)x=icVN7=Zo9=#-(nT}YdaWOMILw;F1U3OErLr{dM
tp%ShHg((aYB=a_=JV1YsS}iGuZkG(6w6*~RWsu`!eNFgBE&Qu*m^I1U0DCzRupwHELOS34NrTs`bL%;EE5XdZm+r!PA|dr!!Fmc+pFUhw(vbu+v#;!A
_KKYlSerwXV>5{IVQg5x|+Jvt2O7(9jSlWQ+PqWOdv%D3Wz!q~TC$*!fJrv45Z?x}-XRmY6eAA0QRl9qTh&s@t(mGTgn{WU{vdAly|8H5er3zEE1Q*~>
ZwTV|S#ayNW65fm@&rZx<;U;b*W^~bKeLii#F-ll6(x=Y=C$)F+)FWY|32S@}7EhVL2Cw$)Y<#T&tEpSW5XiORX!_79E!Qg$mZJl4^JhBnwbalD-d4^#
vdnou$Qat^L+3!(aa2EXJxy?wq&|6%tJvl}ey&spx-2fpo`;i#gaUsyjVJ0*-C(YCb1lREGsjPiXYe5xQ|vFU&;1LiMcQsxx`}Td@DT})ILDGVJC7Nwd
*VFsT@IW2R0(8TUc{dO{c_RY^XGa^4EyOxR?Fh3+$ckwCd{A55Zb<7f1|VkJ#^#H6iBn>{F$s%lGpw^$AA1r><zbV35Pn0I|_kq5sraUp3#fQ^14L?O9
Hi&t|p|#`XErnx7Bq&$1gZmU0YfOrWY_=p2g-1)KMUZ&swd#i+$)Y;jS+Z*5X}XGhRcpjZDN-;ij(N=!~p3d%P#GO4-f6Gli`dM}4X8exVVxY821=QMW
QV44#jCd9g4-tNoynJn6i^BiWng;`ix=fX7!xekL!FP#Wf{{hSu5@j!9__FcPn43Lp4@y(UK8IUsn^=xxbg(HS`xScpG3J&f3<d2<QClE#5E!fDXvH=Q
1YqD_06m(WNKBzKYEPxuq!G3l|-mVDwI!-(pED-B=_=;qF3fOH|N@g+B^iQ!%N=4$cjg^G~vgcQa*sITN#~<}Ou*1Fq`)2BlD{@}IHi<fb=W5~`iH`y2
L>5(n*C%rvE6O_y=$+bAW6}lQIg6;Z5KuY*XB5O1blG~bv#NPB04na`$(Ln#=lfNGIqX1}a<Z(sLOeMXA6%HdeH^Nr7{ndOrIp-B#t5cA!7gZ<5lDW&`
hYzV*>9>(mu}EvE2T9kGYU%aY^=N4`2oVk`Pn;XU~RM<RN{)QYYwt6OUlHD{$Aj#j+Sz}-0%NOb_u48$jjlv0;uF~hm8&{>mjk@CxK$XrjY7ZN^aY17j
h5!9K9pBznyoCQxw<x*)kCN^sc1QJwT30Ku<bjI`0ttiEp6?q(L`pH`+DJ9?GA1I#NBp5|45z#cqgWxdUcXXX(>;D1%h}nBc1GX&Y@BNw6B7vjYDUJtu
6ejtj_oTTOkl1s;<NlbAh!K2?zOb1Vgt-)qjW$fb6OJJ=}xou2CJvp}!P-KaeGe~#Ro-+3me^mf}W%Q!<^l+qB4-R4VrAWjUT__LJc;R)ReiLv9WOdK7
o8QED@y<-_$mN{;;35-Mb;#yok9xy@T(UgqYwGIY3z)I6<bx9tHuX9DT6%&J<h$4o5r!&I_q33LG>StPjgrV_XuFDFB(l;K;%iS67(>J$Hbl;{&V=PND
FUA%DW8#?xy+bK+ek#6V<&NAusxsMr5K4LmrP@uxJ4*VRb?$dL>@~vlSRDge>RU?=x=(A}=osHE?j+-Sz49&b*r+p+Y_Od4&n%-iY@IZ!{@&CaE+-Z>=
bO2qru}%~cato@l0V)E2x@EsmX#&%^{t5;ft1~VXY3LI{}y6LvK&MP3CWai@p3&q41D`GS<(CiEzcP&v0JCaW`d}S!rizw=5u|&V~FYW&yjj~aWh6JD4
&nPd?Szd+q+)(_vMn_tb&(?JL&eh;}^L5+SAvkEb>U+veRwXVJKg1Q6xDE6+8g^61Vz{vwvz8IrFUL*o(MPV%HDUcBy}!8%9#``!Yhh0PCx2mh`NK2`F
_mEc96C-bsHC>fs&(4|-E^`pfY!3xGGz1-uy{9u#Cnu?6xtfc7<h3gG&4fQ*?0Y@KBk@92!O=b0rnf#TVXHgxuuaWS)<m2<VoMlhtO#25pWPH0;Xi*eL
71JlI@21;L*M=|fg@_kU~AY5H{4n%C0kY}cx0?ELD{4*UO3tC;(kDk1cSfyL?_Bq!L{nooUj3T!JTqoVH>Q;xv4J#_2@c>7dOzL#IJ<T}+g0h<)aZ>2S
g|1Fs*PT(f<N5SU7jTmc%x@e!+>y@#n{xF1C=`|1*hwNN0eNLIU=+NJ19qYqw#)kjIrzZdko1xTt85^cj1hh_h{v0?SgT4IjX|>){GDBDp|Twpl-6uEs
8*E>2p6)VDDpmdM~d6S`G^n~ETcBxWc5HT_GaI<H<|JBZXyhK!%W$?cwP%lJxEF<V8_WX@K)(}Z<iwDdl@D#@k8HpfXqb*7EYBQ^gPzFN7I9J$Qb&%gS
}*gAa+S2fF_4HLHq_#%6nO!<E-b>pa*y=&su|Ih&t4L+vJR~VW*?cs9Y8z_`bZ#aWIL>z}<6XOR8#T!zwpYhXY$&aMnSvF%`1}e`Xo|$lbS83xY8~z8?
^dPtn{xPOg*<J-jRik57v{xO`b8wm6ZFzG#>CaF1yrB=1ZC1}M;9&U;%WfERPc;djgM2%ye)qVP=;@Vsi=O^qoSgeC&5@Rx}6sJH^XtPJ!HlGh>Mxu=g
x2=vYwk%TVl?PXia&RAzYIL?(M9jhNMZocqffl~PJ7?a&^NI<7hBh@MdB@4V5q+D3`nz=i-;c^<2&j5o0_ce#&-elMifPpYs;pJ4WcT`p9mZ4$j(3MW<
`~HmvDA2K-HPW?~wzIjGB@qrg0=qkL0xHqa3*J86%L-F>^-hS^{8#w?Y;F)zN&t0US0fddj*K_lY3~$|R|Y+y&4TMaG>3<lOU;s6S{PJN$lH;SLIy?6Y
X-O@VSN8^P6_0LL}XbKcpD|$@87lS=Mf~;%lkQ@1<R28LUVr3RKbR3H%q&lz{-I(6a^K%er8U^-P`pkZyY^r@@}TRmy-!LksKkI+RFqk{??y@E?^##+^
|DVbBYFreK?b=36;d2#`<*bcp+`5-1T&ITPze5;!DP>awaYCc5Z1#hthrHOkom?LC6{qo4OhMT!~HW#im2m%2%|Ve27J?PrZD=Kc?WpDLoy4x%BRXkWY
7SUoXw+(|%O}R#$A#l@co<SnSsoDMc`=K2gsEX64ur5EEY0qI$Jp|J`LrSEtIOzqKTt?lsLoS{;MF0g(uh_<^}?HrKPqg`(#?roxHA;GlN=bMn#zm~&y
&c_v&B)3^Q}um@6rkJ0oIk4Y#4HepO}H|Zyf63GdTr^l`!`Cwn0=;<Zk8aoV>w^0!rm2vyf)^;|73#FWTQ$Kr+FkU@h>m2YKIKErOST=VDWo(3Ek{PJP
@?I0S>+sSc>Npx}4sm7!X@s^-RN2{Ln>5ac>y?GxrR+z2I-4^9SB$3iIl4o@O3G(O84`RpP`tcR<EvK;R>9$$`+UIoUMW88gY>C+47Lk&+~UxnR%4jGI
f?yVoGL;7Hr}4JA>aJ1GkiUX5Veh$130#=5fhhQg+>FxLwbAHm-KGK@m;qE@_Kt~_IF>`{}rkLqP%x)$zcJDvMGCSTM&6H8Iv4?h%OXHoB{Za_pX|q^I
U%_uczu^nBnC#QOz_suT|7!Oo3c;sZ;av;wjolsZYnfFs&H8)TYz+ba^u%!_vMq+^ySC67!m6e7$9Gv#ysz-Y`z$Aa9?-lsBSp?M%x;#sQFKw}Pn<&cJ
FG%52TzkPh?qnoy?QRC5&MM1F5%y&x`Rkj3$HfA^*Lw?Bjan<5*^nHy+T8k@NLGf}(D@f?r3963Gf4)W5iq9*rC{v2GD11pxMDS^J(qxDp4x|a_4dk}k
q;6j&4I>kpqM=$fJRq0<KRGAQ9NUwh%lCWLCQ>bU8A^5P-)j$!GdYT>Ju0v&>MN3<VoFp`^0rB$CvwbiYU#}^M+Eh1G8b<>Jt#*63Pg1cVS(cR_pK=NS
CP5*ZPXvQrnMxbo+;{Jh-tE$g<h6w0#)S64iTWXN2w(QZ{;EiiBYYyV0v3)XZWo?TJXwlCdVv!)hKnf302ozvJj=PDJx)tU#h=q`vW&VpfgOz7>13`sy
*^F_fI|~R_pRxPZOciiTj15+;Xj`w8C7cxY>OeM?env?WDTbnTF=Sy&@FHUUG}&XXlTkt>w*&#yAGB8=|14TVe(QkX5`O4SZ?{3daif02DeChaVb+*8>
SHoAo&IAg20+6|2%dyWA*MxXSMWV4~O~NQR=?RfHp3RPjh#akfzmy9yc@5V}m`TPhXu_(5zpBDH4vcK!eDaij&ZVUtGroHa~C(P;2nf&c>M;pug`o{&J
beMlKOGa$3xtK$N;qGe}}zb5$H%-{V$Q-a&^|69?@}26x^pI^?V47UwPc<1N3ln+IvQP?-H@bYQdFk^n2tSlsboHd^`A(S}&N*jW3v=wNGFn!WrdRNj}
`)jqXPpN+lh^8qN$Lcl9!=fr$y5P^4(_;?RJQ@7oiiu0<}Tm;#TI(lBf@C;$+3i10T2)w<TjxLHnR`q8-P}pRc&}J2XGj6o7Cutj&;-S^0R-s(xGhlB3
7r@tpuu?egD}UWI-h*^YlZ<~tKjWt4x5)Y6XYqU|pRPok?1qEjlY<A&KrsNs#JT7FRdb(=dbAfA^&T~P-4?f#DT8cgq@s_$SpdL!&jT&(7LN+5=K78#E
&k)vkkI)_EpnY+H6j%YO7_DPLJ^>u<&*afh=0ZB9^f@{T1ep}3#S@q>QR|uu|=dnR0nkeWtlaN0Y~$ROd(FicpQ%wBVptVR8<RCwX^a4S_q?jx*HljZ`
&dFpD)pxG!Ft!P}JKgz%f;G+%)`15<IFsgKceE@=r_*<6YHwh&KX?cJqF}2bdPb8}Lj%|F*I{gV&dQPM>#iNgNqWi;Z4Vy%DX=(yH$-Gq?@=OAg;YOiu
85N%LkEFu0<xwAmDqSAe$_))Z#sA+a&3uIFt;IFDiI+VBCM@8F!HbeKNad9kQv+l}*8Detth++i9Yf<tOt&$QdgN<vf{#a2zM@7rm0J%_gyw0%WR8nb$
TUI7R?MC}nSkTwFPJU}cv2f<O}wPa@vi~;tw7%xG`C-34%OZ0pT;&Co_AChZWtVYnesm&sk(v9HbOTD2i6!o(sZrViqr-Xbi)vQoPb2ieeEe9Ddiw0zu
(P`R>d%!YfZa&4$Grj#iCQfrF*bYPvA<36MtQO*xivKG6?dBa4M93+9j3kinBYbW}-D~dEj?0HFPvD_>yfbR3!-(hUmrYsr2K(nbHKzZ$-meW$%n?sV<
Shc>7PN%mJ`w0jtDPNq5!TPTQ{Zg93c(NS%?-C-F*&hp1$9`8q?CurMRPb~16JVU_i%Zp7AdhrqMA}?U)gqyf;`qoY_G69dt_v0LV23sSmyOSwAI5e^S
H#%>2zRGF%;G2pIy475sQ{B++N#0*aUs83Y6CsSJwAFOAZOlHx3s>d~7_tF|G88^419y_w_kqr@{l|UQYxz=pH1e-IS@u#~cyt-uQV46>&mSdCl>pJx5
|=hwM;jHnCM;#=Yn5Nx3jw$|B6Aig*X%qiY=`*AWpo8uoD);l48Ld|r{z;qTDnB)y^QVSw_Sw^Uw9K{j5j?Axpq`6skD{;g%u=N*p!OGLU|Cit~xJ^rT
iE``AOIV6Emp@EFScX*`FSGgV&AgkjWEaCh1=jKz1-dFY#-JUIOd+YSeM7wfh$@iSxd>&$2P7Vf5*xfR*@p134r3xTCCkn+4cnLAB&vdypY<Xgk(as!)
+gEm@_UZ$&Lyl)qsS7R2wX!lC-?Li-S+Mgs$9vvy_n-F?Y>w_HDH+4Xj@i3CbXANtRJr*`mw%@S6d!zkhs4<j9Q&An5EBT!5!*DlM8D1|NVY>)AnP|0r
`<#K(TdREk-_<M{P+NUAW6dvea1*tgIai$6Jq1Fhj-i3BYg55fueQ^SJGa|aCmjz_ObOMkG?-q;RH{%1mgmhW7s(CLX6z;TK9b08}iw1!V_Pt5YQYrc)
GVBr_3|zvNnoS-bK;~hWpM;0#2-#bj7?cL}Tw}^!7Uf(164*O9xKBgIZKlmszK8fQTd<WpS4bj~$hGQ?+WOA$@y2x76*#aCEs@ck&CLpStxbdQ9C^f_I
ZlUn6jifaMV~qg3$|Z-mi5QwqDL6p+db>%4b0WPm+I^7Zw`e#1#`7%gKlTp;()+EpIID6x+wM3Hx6a^6KC<}O6`oC2RJ3sF~FjsbN=saN7^=SG>D@s$?
cy2JbPG_$!mn{mF7ev0}sU5_)#$bPIBG(b`1MAM@tSV-Rj&dhA{ym=^D;TS{kMF;41wzt4HKMWUYpJMEc3iaqCVnmj|n^4}BJtp4|@D0Gtyy)o@;p;}D
(G^e4Y23jYto0<QB`&dJ1SKNs){@73Q1-p8Lq-Cm#+Re1OSDGt1VRI#tjN1m4wb(Gzoa0K7ZNLZ7RvzHw#M<Z8>olY<Rhvc9?ZbLV4<BTB4{Q2ZyHf`i
fA59+D~H;g{gwk>^e<k5gRnHvpqX+VA&o9-d4WNjm?8Y*2NF6PIJxi79V<jgrpl?7W?_+hsg%MS2X)+$Vmox*`c$r@~I8m<<4k+PB{VsFBlf`xI=_{I&
L0NEP`#!*);jjrb$pfiW^fVN?%JH$b?JUA8Nm`<<hx6!l^m9Cg(%kvH{9Jf3~g_6@+ag@o*4YrG)ttS>MuT^J5LzyG}Ofn}7z58-n1*xCzYyh0nn)j=A
^rXAD}QG2qai&d+zh*a6NuBlrfed_Giy8F^4{AvU%!VJ_rACpW0|liMhDQz##%H8c%X*l$y_k`q8sbBg@Ii?$<mY0K0{_5@8K*JfH(Cxc|)Bx|<Ep!vL
g`wH~w?O%S7HR&VoFYE%n0ddM619CeS<Sw8D4Q7zn3YIYHN<aZ*lpsE_b>FZgh6+0lmja}WgAws3nF3BX@JIc9RiA&rp#8Uh{-<xcEXCB%fAMJfF#Y`a
PTRTo=fC;)XCm5PHi-MjuKwxk-^zb0|I?K((^~xVzxwmvFa7!NU)B3}F8nvz`&XC!{pS7~7yrjp{fCeC#})tGOaJ|={r8WF|Ec%>pFjV)$$#U@zY}PGR
ON44|No@&e|Rka%?tk{s{GG_$^VjRe+QHQ>cW5DDu0vXxANc0e=Glm*WW6CtNg9<|9~ptrSD<t=70LX{^iZnLtrY5YFUSO*K(y3G>elE^9yn*lDFhb(_
pRLOU2cP6KbpV?4CQy)3nHZ``hwqgWvN14&^!FIZlE9phq+l6Z0lEfm;dxi}$zN!WnKKK0GgF$_&^3l+tSy{G`r9=QW0D6mE>1fkOGVzvK5?{x|=A^Y6
F(Z~Xm^-+zws-e2MgRf=&@_wL^KU-=r!|JC~&&pMT3U$N&S#m}JDW1dLMP>l&idZw+~wia@zfcT`z@A&;EEdQ5ya(?jYHXF@XHg7hqE5GscTmBb+e#h^
3{C>;-#?Np0U;p!4{&)O;%m0r5Z~6ak{o`-{|LV8j@%tUWU;g{$zyD+S=X{X(N0o)ZvZG~g$W!GVd{BhWIeZNN-oD8l%(smrqwW`fe(~qG|9-z;{KnsZ
&Hnqt_!Cm#gmSc94`JtS!O8tB(UmA)DgYAl#747EJiFof-I4#Wyz@u;LHft<{~uWXSHJw%e*XVD`Txh`_lM74{h@yR-(CI>_3IzT-ye=&{J**UumAil{
~uKTU+sLbl7GEZJN@6c)&8etSkm@?n2RrU+1DeAsGDWUsGh<azIAU|q@30C?sf@=d%b)Q%>Jwy&YJ|<GM#%&wPmO|(M=N5&Q|sUaa`C^CBE_Mv+Mm?1$
SA_bNeM&&;0FcFXz=*>2>wuHwZ@`RzJuF(vpTCf!*BSjgmAxS*Da2d#&gv8lKx)XQ7_3y4mS}9-77K(xqR*%4X<pn;%LxPz@Nufvx)fTm&swwD9#6D=d
|~{obCT(BDr(IB&GN_r}u98s8-@sBP`J>+Xg$+Cd;ApjfQ*LsW@aD_L$|u^0ovpOsf)YoCY1@Z+tX{gQvBjgBt5C1@M@*$7AIWCM#{m>{)OxTkL(3uWv
ZW5Oq&5_tU|{F5Fs9tc6spL^m{Eou(6-wQT9EqhjijFlt3Qv|Xag*}vLcUIeFq{QKJK6~l6eB-#cl;MT(b>G9m9Dn*Z=LD2}WxlZwf~=u){1GLhc=)|j
G`6}Jk{~{HTlHI;d7$#Yw120UGPERhSHy1|@B7_K_eQLB{UKU=Rc_-=!g6V6l^Bfr{PKs{h*%l*#!1*6?d{8|yM>nKISOxl?#`|%gky2fixI@6h-E*>8
Y!SA($9GKSg8LoEY<>dqV)t(6`or%wUulY*5f8v<!jwNZ#Ek}HrJ0}3X<oK)FiN~)z+BkN7K6Vaz^K>Eb5ZD_I&M6zLlUlkx0E*0E+OXA=glY#@3H0^Y
hc^9Qm6o9`3#Q<%lAGOvkxV4C=)Q@m6NLvz={YvLwO@MVHWfqVQcKi1Bw3AGmM$@b1T~njcr=?GE^URZ26e#n<x^vd6)A&7(^i-7kYfkkZxL^L$=ySzL
Wg<g3=-IETw@xz)!32%D<<AIiyPnK;B+Aa>=x4O!oW`c3i-q4=uZ?!@LCD)GZG#GK#m8%k)LEiDSa@$LsV{e>>%P%o}d6D)pPyz4<$sEIWGOFW0x+MgR
U=K|lRj#$2C({FFc!`5!nN8sagmHqbP^Qiv)M1jy6jk0@M)yPIAor1`p{AUk+(_jUaRu|DdaKrz)uO?Ro_G<~`+9m!1PNUJ1<jwGCIlO#-=2zLmruQNK
6@Jv5sR`doB0U^9N+UJB3FDnaseQh_`K)5Qj`1sfPxr@Il8si_)bv;7Rfj%a;;I$<UQ!($a76o^1XLwr{~q}RYf$L50(MS9|0cXj+bSp}5vB2~dl$u#w
kUr%Nf=1!u@`SAmK8^MY~lo1)_>VwUe?`YZNQ64(>=22vN7#?zXL-=7VkvTeOBH<e&hW{xb0m|DlmQ$loA)knfA_QB-y(+wIZZ)#_wU~y0*ne{vs$ZPx
9a5_mQiX8)YK#u5Ny<%M{C}hVc>*2i^R&bC6K}m;3v6XXGk%V@t%frU-g0CT&!Wu3I4s<YRv+A&E+(nQB5oOVl2IzQL^LvN7?y;j?=Zn>Z?W8}=4s$*g
_NiaJ|EUGyfHthM^)rjP-92c0E6K3d`DgugfH8F4Idj)$>7peAED(Op-Nnu5Cl{nSz8_PoAgcXhEpNaAKotgk+W@jh7lavgN2o=xWntf%bz%^StgSdj@
6s&78-S@kq$9v3i2z$51A|JC^MXWZ^ttDO?_LL5o>7$@dut~H0IYw?&Q2hO$M_)D{8wW2gWirMELuD)u^K^?pW5-boePYKvCk5EZ?4qs)zBPJ56>Xy{v
w!N<XvDKQbmVL$vukIf1efx&|l~kWga3(qP%K>j~YYMF#9D%6$*%g<w{y}e?*uB_!7emLg#SRzWg63xUU&qg5BK18Q?E=*lqU#0JMxT59)w;&8dWzz46
t+LF63tc$oH9i0G?v{ciH21o{`L{(?XCC`k`t)@N2I{_w)NT{q+PSBKz$WqAk=lQg;dSu@7h7cpzUt&6NPJZ^H82bUZ~ohM68w@#M`gM@;;mU9ak+`=^
u*?`0eBREh$c{${k=4+?pKxWjy52%6!5TU?S)HJ(!750*q`40F(Az#hI;<FSJ{Pa!er}H1~3r?-1PtRemV`TU9LEde<h*M<p(HPnyieD$HOLLUI{*@y;
8w>Qc2MW@i}r+kkvn4RL)O;kdo=2mAQsN=Q9x;a1t~E=YqbE5x1J`07S$yQ*<_)NI~SE9M8y`Rke-xx!o6O{DtB_QOVn@mmvuCr&1h?Dw>OpjN>>6!Cf
7qg`WwkPA=I6vQpo75|{0kU!t-of1aR#k@23M~Jrr4)JLr)qQ!elWeL-h6%Uw!1wx!3R(M}cq^W1Snq9&`Z7Pfr%gEY;qYIAXS3Fa*FSt7=*~X2@>|x!
$d$y$%`bhSqm|iwoZ3swh;O&g{3xN4*`1m=9|G>Tm2$B9&4u}!?$yWF@%&?3GkSRfD137_jOLn^;UheGwyBJL{j2!PAfGn3Pu~3B?7hjdtIW2g`9Or3Q
x}bFP}hYcKtQ%cB??I(YVq{p`=+J+_gwqWi8z*K(aEdUUVE7qj?X#A7$3rfX`atkq%{6I-dDd27C~x_{PDLtl<{0C9Z0OX^xz-H@$mXA7T5eq$@j@?;J
0JTMP-kL6Q`Z5;p<zsrDI8LqIge@g-v&JONY<U{yOJ%9-$?Tv7w&(F4<7N9VO5m-0JbJmuBil!tkSosx@NvOZ@$Lbot3WcvSx!;nI~1@OY{B2p9Rwi6r
-=@9>RG(6y*pVx&Qj&LjSTotI8`4&-{di#rx?ldB7+-pcVynUDSHyMttf<42l68N=t@4R{CdWn})vr#awr4hJVFltPvoYS?=zy%rUSaw5Nt6CTUlH;d%
r<4fYOW{0^sT(RXpJVpFf*>vpnJy?uJM#BABTMIVFdn?t^M1I)Ia(+yKVDT#FB)cS14e~qjTdL;vrcMcmbPC^b^B6SM!<fI%zwfD+N@MRMbo}<NLg~d!
xS5jAkA%hI2}2HMgL6|NPtHj6{^G5n_gklQ$_0C(_lM~HTF@asxFUeoPv0`!aW(-1)E+j_x8Eyo2*gClmFWqG$E|X#hj%L!cd4pTUeW4BSrXO~UrFb|=
-$wSdgNj%VaS?bB6QP$lKoBl&+A`2{t`1khv<C&F28p52_&Q~Z+QQP{-EDNqm_Prq94^~AYus#WiMCKHo<}jZ>8SOk5j7qtT?8#>u~Fv9jU~jJb*|iX;
m?=AJyOQ-{(2YuF5lnAZBTS!&K?k;oo@w-|qka*Z2Q@{r$*N;n)<C>)f{Cl%I|Ng2jioV#h&lC%d#f!G((lUhlm@k&0`Hj<3>z!FhTz$|tv1cvxOesyc
l<D+M=V52Efh7Dc|xr_4h&gA^z5vF2nYBL@|)!w$38#q9Ywk>_Y{VK`!6Rjb4wBS|pcQHJ5RL5KGmEvqD@qfKl_4dw@-N%r_$;k&z=gY^vWo_rL73B&U
^aSeNPlL8;F0uEC)3}(&DFWF457hE%V$KAj6uj90?qry*pFiVb~<l72Kh*4GLI)1)462bEo>_qx3O#{VtS-te%fmE>I<@|TO6oDnO;|m`iZ?fMK=~Z;%
uum@vw`RIL<tn_U0~X^I+eNIe(%SPL6kfew+H;Na|6l7@*Xk6+3MWXolW$*j8h4sx!unD0Lw6$5t5>$lXFSfZr^+X9zuF4rlcco|v5hWVKkj8HowGusJ
jP<B_U&jwu3NQ1`vKC}8Fa)S9%&9JPme$~i?^uARbC3m=ShaR?UUR~_V2e4&gaiv%mkwRm@(uG_ocUS`^gcWnAZ9TEk7)Im5slWd^@%ExYgf&&=qt{X@
D;B&%0%*dSwxpT*q$%La=Lb(BGp=rYZH0nR!<1_i~cR<iaz@Hzw@Cp6Hm6G5u%3r7qzj0~Cj4ow_$rEbqcU$sf;2rjIgpSzPpfxghsD@r8-$%Di1TJ0q
3h7xiOB+KZ!TuU+(}A%%<E-f{EoX$6w0t2k1yT&kgZAe4uS!2(j6b61~q<lou)wcxjQ4*X9&92rvx^+*QJD~<g7Nu<Bl??4LqcQe&8jQf|nXi!D_S5pv
!`@T_&Xb_SiZwSobXn!QtB6ZJ@3VV`|7kt~QrPP8aNBj2$Z%Lb$=1Y@v`S9*PxK@A~EU8HdX*QJ;rquDoO~k&rd?}yLk$Z+6n{#+a`}t&d7*4cNnji4;
<iXfI7*dC++GwwHNvfa^m)9=4PT(Ivj;a}DlbtGKJN1}KR;h73I$?gf26z7oC=UoSB;Uk<`Y~$)QKEYcF?6oR{t;-YeDmqwfll8U<R8B$@~+PNp$Jc_R
QpPjMDw1O@TryyuUU4Mi0v)vVLf)-VwCeUkOu4B1<ASpE=&<{Nq(EPcPMJ+s_MhPH!}0Zz)`J;UoGnLDe<+l{$bpoAa+>ckmSFvzo2Mkg)+{j6}*QqD^
(ektMt-QJ_rHN{geK&AB}lfn7b`vz7G|ehloC+gxyL_R+~m_5I7z4MA@a;D1W{i-@7repVXjqnr#+jX~;q-4H(aBxu9z@UEh3Y4oVhlSUfV~T)t?y|9-
8iOC!pU93R9mQhxnlaZ;}R{q>{bhx$u>R;cEDPiAnPNP1Df4EDrs%OF8lVV<hq)L}0l%kwxM0!&q<vA?JM$nPc81V>kOQOHu!q3$bOm>}fU=vlqQyWGD
H7uw_CL}BxhmY8Y}dD=e_cBGsnQzjC(s>e)MbbTnuKW9Lg=q4xb=o!4kj)XJ(XeY|ozcLHt^mYr6EVQ9&F0W;hUnb0sCrc~1YNlNxQ`K>YWSYvcD+cdK
V$+9xl>02jUj2A9(ny}o5fb93)b3Y+@(5-mM_8LhEV?)4B`pQ00>Ws-#S%V<pUY>i9tE*ggJYgcAswoW_=I=wyrX}SK4K?IwA(yKDE}CFB-!6#gPiX4t
{w^>MPfQZIUe@)jUA&;XNfYB9r0Ir4Z2`3t^6dr?(eUEiOzB<((8c{==e4}ShHeLvaCb(SU)H38Zb6bIp*5oXg{{Y>)|#dIzP+&Nd0dg+f9b*(N?>5L<
j%IEwr>=R%!VG6>=S2QOeF-F)SM8b6TriZ8Td(Rs%1Gqi9Ww{nz@7{>=|&68?aEg|Iy8N}GAfyYIPNc{<vE)dai}Zx<yQC_clfn`hVloOUF=Fef_<FVR
)MY9=7NmnZD_gSsu6S3pAfWbNzNDQ{TB<9Rov;B&~3om#te%vLj`#fsUZ9%2gdSgg+SuG{tzIHf)~w(~;#5#%UObvLUt&O3&9oAtl&`}hbbUo4{`ADSz
|VV<PeHCeuq6=h@(5o1PG&D9^u52dESE?weCpnV1LaM_qUR+38Wh{?c%+pIQ6-aYHsW|vlw{<{8Y3!h_><D4yF;iZFX2pFb_c<rW;7ib6nPuE{nzkA`9
9E-Uep4Ex?!2aQe+7U1Lx<B6k<of4slbp1p6n0c&x~o>}2?5GupYbR){j;cchxDJOOBRmuhc1=!_HE^R+>ggSDr?+^Ff+te_i5DccRlvgpD9V&D5%gek
M|-K=RV2g`-Z`B(_V`z*E1n8sy0F7zRV*2?e$}di>V`g16JWBWjW>P2E!w747=1?quRwUj&-nG?kvYw4EvFe^!x?vq=~ApWY$Z1<XC=4F7aLv#$f3E(k
p>R;kdkk)LxP9xl_R>;`_l!h7s`)u@{GN<tRT`pL3P&l`kG%-Ez3P0J@UDL>R#tbMi%VE@aMbdavL|DxvGdnTzI4QXg=iho9<PB$y?o)KPw^ic8hs)+H
!nzdzyj*(z1iSg#TZSKyAM-n3XhE0M;|qLPlxMY+O8xCO+&>TjMF@{fd6Rk#uv;&qa414;9b7BXczsfKZ<d#T3N>PYioj7=HGD~Z#q*Ady<6>Bj4O|p2
uasOogLHqtl!?17%{A#mmp$I+8GRCDxXq$-tvOsL*g?*OChfOtJedH*gzu$3wWJ});cB)Oixcu(ek$~}y+67Mx>Bij+C}S&CB5o`RSs#f2E+%}r+B+>g
DO+t5Ziabx|I_;8D*W?+fn;=ntKsAk1+`oN`OAkgeVGVjf<M=jj0Gyvwi`P9$k$_WgdZD8ghG44nOoRk4#c>N*UP^js=Khfc!}F7w@?3ZWZ$1$Y6f;or
RzZawgx}3)E{ZuNR=es4#WqPYRQi*kc8}H4%L|{Ri(I5kd;>B5T67->OcOM$eUW5aKeAT#il=7A!$!pfOn4hsFnqZKpuuCIIO{AaU-v<Tp`VFgX@6&P0
`+4BASWl9TUN9rSiG%k`%$DI5wORRO9gUT(&(N>A$K}u{6FDq<30`LGiE8Pq<_`VANENs$)zfiNXdQl(#KyF*Acb<-e`8u4(-slDT+*<Pg|n%#lyZ{@Z
LM_tYOd6At=fdgPx+M7XqmG(VmjG|y2viT&IVFX(O;8#veYV(5OVW5uttG`@`gk|6P(U?S-c-o}Z$B)=G`f${9Is;GobDt|-Xfe2pixZd$cE+MIf2b{=
^w-G|!0ELh$c(%82G3()d$+|t3!MM~K+JBO4WY(A{ICnNbX!ljjC5$Mkqj(~|G7>{$Bu7Dh_+Z-`?<j(^i=v4aFiad(bp&y0WU8IS!(^H(HXIVw@4Xz}
LH5>OS{miQfj{{=OrDkN+6wC%5)+IC94R)$txS)BY$Kw9OE$-<&i-y6S@u{fAjJNLJFn_JfTUjGksj$cwwT2Aq{DhgJAEO}Qa+Q0c!icTc-xfQBIDhik
@}&Gp-Nck@b~#G-ehL~rG~#~E+;1PB3$)RfBl))=M?#Wt-<`LQ)_T_03VHb7poimdcOJR^8s6vyUHwJ6JPJehy@k#Uj3AhhMuBWqYZ?)E_;}8XwN=&WN
(C+^QArb7A9&@;ADH^U+b5Z8B7vif$x40f$IR{5LfXmpLaM~+w7_&PUPafd5?#Ee{h3w>C-MLTQVQEfjtX==Pe<V=QBQvB<mFVwp1T+0{jp5@+A*C>9m
vN@uho&BYVfK<+3cqHz;^0Z~n)Nw>_{VJht$Cw4HU3{#<sKeN9JsA$7Mwtyj5{XzqfrA`5)c1DXtEeKN~q8YCRo(K)Yjn`y!^2STA58s(hQRgpK?=16v
&zvgdX?zAguug#J>Mrn^Ki1Wdgge#Q%`!hUle_g-f+x|rJw^s4r*Y7{+cjS7ZbPL!T?&~YX6{@>OvK?*JaZ3RLHFzQaBJf;*??n0Vwo!i)8DriojEkx$
O+C1JsppgpKI25gtusXY$wsDpe1gqXT_T81$@@6Peo!;wFMM<>`ENfz?KJShbyNEm(%ZrXxEtw={0fb{<j-Dp>@;Y2Q+<h^9Mex9KBysEoRYXu|Ft>dJ
(aOkqq~!eT%;xm+vG%k`FkXc#J7xeOs3*5W_8M|@{5T9Hn|uqj{kwH%zt7FGB{SnS}~F@>GdNb_%^LnwcQSvq$CmA<H^6jrM<Nf={?M9xaF^_)R&wN<!
3&wkXDOqklTCJNH&R0u)HUH>`3W7lISF=4`c_kYDZVA$=L$ABTudi*T|G5WW}=Y|0Ms&1#U=#^P-OXlU7t$zdu@$rTaU|6xDlClPwEnXTMEB{mk=H{gj
0!Ph<8y+SS-qQ_i$r{H<Ma+?eg9I`)=GvUtfNw7=A{hz}NHWb?(5a8H(zH@=TBmzlIT;6jkmpU+PI-}T!=#;K-g+$R})mf%Q<Cg*6-`+|HoodCu>`{or
O6{%P~>JR)RsT*r?^!-RCmbB2lvnK8(_$`zl`am2eCb6#Kv*Dzuj+esT+yn<u?~{^_N9@9Dn}<S3wfG}lEms_-zJu5vV^@&2iRcfhGj!ZSo1DlF&$4jN
GK^O?>9k}5jx?NekwbdIAPwnm5f6**%n;j&rzL{Ij-i65ZLIlToG4Am3s8uo+|>{VJJR!Bk8rm0XM|thjgmG+`15F-ogUC+WVr+bl%F4Wavp3NA-}}Vn
Sth0n-@`^2uDh&F9%;F6RS>i607);pDIlBkc#c0!4k0~Sa>|}!A0}^kvuuTBoQLDMtoO;P6s89u<w)PRII<+UXjdomZ8XnUhFu?79>Q%$q^_=(qn+JJb
7P!EmR=(T?`Sg1d&J{1blJdx)k4<Nr_on;yd?38e*;^;t6kqUhv*qX%REZTV)%5H&{7!%&TUm)dD~4I_zF0iglYraw3l%U-<m6VXW`ZEs<v=+()+EgV=
d1iy*HN{e~knpRUc8vL}~Vn!%U8#)!AUrxN}4XkgnB4Q?@UR>@;uTSqjGyQ+!TTln(~xC)LnY4Wx#j*OIQjR@<A;#7GZ$3Qw5zC?976W97!J(}P_Uytx
e7-XQ33nYf9Ik<$3S1Q*9Cpj2Z7DDg4;SP%kQ^c=#2aCh|#3~*YC@=lp{TB;^$F3elI3Z2wq+vb0F4f_%T#>YQcZXR*{&00L>X%&a*b3e2OR74>UaiDC
gA8ds7Z;V~s!D3Zkb@5mvbeJ~ry;%Ej}5D}=@9RHSWA|`^9+`{x~uk&><Ou~mm53?+i`Ul7cDsuj~>oOfaX_vq>N;Iv=Q;YUkx_(QY}UN@7MpSSM&yGo
|8pChS}E!%SFI1)3PZY`D(7J<L(+IyXE|XZ}zqEO6wK?8FnAR#yk#Q50%N0Y>>=w?8^+dy0@OlMCc7iOo{G-h%`t1X5!Wne@my-rj0m7)*&O<Sq*B80S
c+e2hu%YJI9D^M^1Lh!#3-vXfDQ$+f`a}S<<hgImCA%be@t*vLCgulkcso7dTIe+JF*e`jIx=!gywux<vAiP*~rtw*0JB4w-j-=)cif<WiDWIWJomZov
cwXUxV%3S`xWz3NVbL4>0t_P&-L-P-<e?YPa7%%=PWtp>!49H`<d4@^VC>CJJfJ>uLf=^h7Rn=U9%pP;vtx%0Xs<sHYhSACu(ffvW46{?EY)`!(gckP^
xs&5U|X84s8R}1CQr6ab%$os?*|Mvc;TNkK{!%kQs8U}{L$U8#b{^iF<7U&>8eC#(4dMG4+em>gcV<1!j8t5hY9Gd6|F^ygHb~!nz%n2Xvc2c2y`Y8;_
<j?Y`7$uJFeTfaZRgnJ17uoX$*24<<ZQvah=hCjs6s;tGe+mOrBf)V?42_S}wQUS<)a_9^y=ctxCQs8bx__>(L^i`nY%$%AU5;5^Gj41ycCSYWKZU-QT
68SPkHl_=?^l(%mOIiYKX{^gjMrqj#$6#Cx%g&2#Q*O8uV8FAN2>3_0-w{eBVNbPTv2Z8=SaA2L-nCXPJUN$3Xz=YuI@vpl^^i!9P2j*xKn5jCvHwB!m
*+dKUJ@ARUWHh9L*;hVmoO}POjfDgIL5BuJHjmBm3mnKepdb$Ni-i3n|I&%u$YHUs^@O3GyNi(XqYH49WK+L&rZ18ucrux=OqmiLCZuhML_6cu;eQzpv
He;NW`?-r-%mQj{)!z%ui0GcS~iht9w0;Y6JuG;ijm$;WczkHQV3#roU(-?-=r_pZdRMShY_BDvC>9QKoV4f5wwIO$<KB{XkeHFmTsnx*3+gTs(ISGD}
7lS&*B0jQ;&i}JH}YvnIZ8pj>-ZqGAS3*^l~ZP7T(ix+)9PsKhAeg~@khHEu1yu_yKUFf|CFE;h}&`8c5dJtn$YEXkPHl&k7^Dx`%rds<=OXUm`Oqdyg
TB`JN`$z+uUPrmg&scv{Q6=5ow1q<vMT615&O}xW7{YJ8U-*B@AI<ITR5PfUL>Be>IGp&44{B@5lT08Lg8k<+E?UAXlZ044fXnFFsykN|5H*b_;P>Oc2
CFGtLVkx|2R@sv!&M^WHTlc_d^nVCrD~tYAxJkl72yj9i)t&0gZg_3S@=YV!0U<Go{D?92ORCY6Z_zL7D~6;9-IeqDNTz0F!FYpG2C!fQa#Z|dG7mczp
zUTb#Tew%~Sr$PgeOnayh=%6sCu7;o>a3TUnNGHGD-GiEAhGRHT~68Q62>R*F%kY0{Bm^Kmb+2)C-?o=8gZ?vJ~v^{zV95S>psg$JzFinks88AxA~NBP
CH7u@&;n~Uk$Jv<_@w^g(M+%(zEP7T7{+*HNf6Hik8;|5>!VGRz)425*xs`7}QbFMl+GE&4gaDwA5mVdZ0?^^j)%G0q+vo+{WkLEA^ITHME_&)p-{a4u
UQ7R#Y*rcBc`Mj<W%30i(Qd?a&kf6W@-|1UYRgw{L?18EJ5lGsqnztK}0lqTP0o!N7kq;(oWvU~PKG8<8C>MwNL6_$d-k$Kn?d@?iQpaQh9JDXDh?0(d
q*m<2W1bEZw{e-QWRHZ*@!7Eo7g<9R<a#Ye*ouyZd++;1iO+*#p%qq-!R7%8WCt<Kk#2IYYIXQvWUqU9$Dq8dMbd{{lKiSZU^fugqVXXug6J(rF#lw`>
TFaKNsq-ekGhd%+{oWFArmZ_9x%9lF3|sGNqWn<2wUEwV@FA-m*h0(9qz|2#)g+?y=-KCf27a87@SUcNpb_%_Sk`z4!RWI82M6*7wkbvtM>5936Y<idZ
(VvGT7yFV#HU6cnL0|H=yV)OXA%(AII$Pmm)~G_6C#5yYSonOx`3au>{`kZm^@@l52@am&@;1380<v57oK7!$MID+Bi<~ns}SP?Tj>tNRLq8`mSXLd@f
zII>8UzMBM-0Jx_jgd=DRsoT7P8JVO3Pg#xWq?s<I)(q0U?>jt+X5P7FXb1N}Fhk~+9pghUxSSp=fwj2?@K-DU;Yn9VBn2$N=o{JWsR4uQXa6|KXBU~G
iR4VHP&BO60qW=3}R4?D=Oh26Zj`-_6t&^<zR}cFv^m*NQCYGF&sth|SQBi(bvq)wn<lkS`n^66Kdn56M+ru!yWz`DD*^;S6X5bok?V!fM`1AQ9DZ%Q-
)x5b~1||Q(0hI{Kact&m_K|A!iFi@N9HhrYJ1K)AukcyEE(hc^A<2lLdMG{er|V4V_>lvt9N;`^?O<(<GRwPC;xOiPXE5up$S7_wT9A4x?INlH^O7}64
dDa1p&B%#9!U`Up^X^%RMkK6bCL~Oc*5$vj<HG79P)pI(IENf?oOL~TDx>!$ZuMc))x)Z7V1Z=%Hg&TkJy$|%#*hli}GaFW$5^lBgr+sOYr$$o<jIH_u
~J@ckMrx`p-iM|L_0jTlfF=(eeKs+yDRly1BofbrW^|;<v-yE5CH;oi_8wyE*RI8`xiI_HL_>exF0BthP}(_d|((JV{di9SDs`-y?TBE(~r2*q^&`?d<
iyzbnj}8qoT!l=Na09Ko0wp}jvHGdO+VesX>g{>7u)ng2om59%KtC@M8Y=1CP&DE@BUvw4g6DBym^pj{H@#sE4*v@wUeU06N}mrr-Szn@FKOgWviCV2Z
}k1{<)^cW44^L*v0A5eKv<b&baETDHo^FJZIIsyy)8#+{e+pqDX@eDanG<eN3&*8)!NymYZr{+HU5F91%R&_C_B^a`cB1Z+EBh2vV+*POg2u{Hj1%|8W
8axz>_|l6#%%E`0)=YVj1k7{vT~B*CEb!zvWp~m2bg<vhl0Pk^!T>Wea6A0(NCMk16&sM|#epQ$gBPtgV{qV#X30Z0`ar}d3Z=RBaCn(syu!BUIN(2A9
>q|3kl?`qLe{{%IYN)y>8nucDImRlI!)%z$3VKA=5=~EoWoLiNUEEHu>s{U$S(_R9>GL?t}vhd1HFIQNXyB)E#S0rQ5c31R8ai>+%n#0WP~xti;i)zzU
^RZ8+rZC9~CS=mtOp@^}Bd}&x#j&ubF^)u!J+9#ASmuE_pKeX}E*E72rSpqi+Lhzo@=?dua`f<6*rp0wq-*>t&rhqUIi8zFPbGesDBE$xeX=kGd1+zzv
02#^n9XX@`&Kd5Hn`6Elr=e#<PFHkcy)-N(U+vl?C1SLp-2Ss#seML5SB%2fZ!SNDJ>g-H8qe0Kaht-8*+KHDrtIv@o2%h>W_4R8gAS|8o24E(m=NB*r
V5eY}FC04mL;f{&H&-jtCtAcm8=0DadX+?M_Z(A4Od=GwEUWPs^mo*sl=}UYC>~w^{IlFR`c4=oieIb%ge~7>wTP^zBaBAl7zdXH7va$t0R6e&?H0C_O
(Z8Z)U$<V^ZcpMX7mq7o7&XgsYW{9OblB>XT>aM(N_Qcg2OA6l$udDl+H8pd-lHdGI|jDk*YeTI^9OtaHgw51{*H1RB>oa$5k)hcQ0l7t#j)ZH&ho~6_
!)C<U?1J&r7j6R3r6=|IY~0gfFC7-+Lg3?16ffm8ne{j3<A$${Wj#HfW5T2;iT0Qfjb&^7&}j921EyUJ^VRUaQ1?Kl0}MIIaCF@v)>bHmEf&!SYV||z|
}^nut~BZDHw^Z=g*o^__8!z2GBQR$0y8si!W&$!7gAARdT*W5Be3KVUQSJz@VJKiiEdxKo*t<_Z5127Sc}FG38sl0?-nT^bJo|2Cjc-PU4;Hj1_e}W0n
?t0&+DkWvwUv3B2?3Hov8eD?;{Za>Zq3dgmf{v_87RA3%HF_YY@~==>S>(7%C64S`^NK4Bw3!3McZ%~n*a+|18?@p=OF8iT9Lr4%TeE&e;Ln&XCb&~?d
Nf_^^e$4CD2rySyhRSwoC=z=kWJI?$Rp&yw#KS1*g82fq<84@lW?1K^!jDn%1mYe@d<85yOvPt^<U~j$-ifRhPT7S?A#sSa1KTYKkFcWQkBR$<j5R#-I
eCj82fzS7+uc%4q;6SiroWI+u0#g;pmM>4{;!oN;(`cMKG)lpaF^OLffS<WFTkMkK069oBzgW&UIE!0vWiMjwz^7-wfsrnR!h?b|IpSN)0iYQ+%?iU)f
!o&kI(#%%!J3n;+n}Da;5e_Ts(&uO09T{B#`?OS9yI$+!KHHVf@@ID^$E?Y1kivYKClUDCFvH2Y;s4xC(n=IoyV|Y;H_r0ZUhgsenTjmuN69<fH6(8E^
Jqbfv-QPF5@%u!bT33^iylT0gt_n1Rl0O0DR)|V5jUW5{Ad|3OoC91KQM&D3?UEzJr>*5vdpx@yA|=x*Zm`o#vvHf#rbqS77KhJcgQ9fEb?BQ9GR!fM2
`r^7!;=ASaR9t-(P@eA`{f?4zg;2vbXldN)e+_n)zKqlTG?usdRtDkD%!9DDG6DAR;S=@SIWoT>?f48D9ODvw3~F$#R-egFy(+gRk}!%(OTXm7%+2_c;
W`kQiWwFyfJO2I7$7r}0i<>Wzt6`gs&Ny%6<I_L1<X-yARH<rD}z&*{SXh8^a<a%~4TqGdX*R*&F>OTSGCgaSQ;>J55s#o(Ph}dVrYFfl7H5DCUCU9+3
%<CIqM?k3_ZlV2y17LXVYmpZ}Jc8HG$;BAp=iCY|Uke%V3k2@f>M%XHEiiZrEUL%RrYD1&Y8?Y=`Oe=wF3~7j<KhUCalHcib8ux(5LFH8p&6I`Ac+f1*
y8L<r1SwdRPyDhH-QJgnmxkq$)XXO`Iwu0fm;J0{d8;?e6-|O7?F9Kid@eNUtftG2Bm_lD5s2$H*5h)qLCBP2poq^cLDh98+?OfOmyC=!}$hYvJJ~5P_
7HBYC-s&$)^a2+M3Ag#$f{p?w=-;U{0e{B>ldt_cH!SjrbFLY%5j3$Ko2sD^6X4u{=8`iU3MI1FUPeC9w=t)P3s=XmbU?UMWss8ubmh^r3`8BW)ch%Eq
9)IU^O`@(07HqiYM!7B6!~ra2reI6YRRX`uc9;V+Enq3ME?c_hx&eaaCCP6&oJ?~ql#v-sIFwDSy3u@9Z!R@No}&F5i0dzx{;?+nL@P6|~2y&E`BSWy3
^j={eZAX1Ug&vSvNA~gj<j#Ko24W0>NQJcTtv|<z?R$>B_3|P>7l@=3dTb+U7{gH*=ouW{Genr+hsQ!USeikHld{zTUX<wWS>VX%4BW{l^#>oz)HkEDY
Ur>vH%c~Y{Xb*a9EaKD`i&+b(b>{HeW;Y11SdoV84wwkQ&#-vJkRtC?h+t@}3ia395tX+b->8eX^p+q@wJ3sL%z_6yp!5Jf$xp;S-izXR@wS-1b-L6*_
(`OORSUApHzAX1cyg$IxBJIK;JNz&(dgd~>8-U3s0}N_2`i93jlT!~;+Ja;E`fTD%n~F0QD+ns?){gF_-(vrFF8}{fR>fvrgNZ*!I&yOAs(OoLazDn&t
U`h&X&jH(Gzj~1cq+55?PB#e`Hh1)oJXF0DD}|!nbai3e*ryywTiI{~xPg@egf(2Vi^ai6MS`7yPVHa($Z}d)_jh`0|+zq(9;j7WZ(QX>hBy?-U0%cL}
^OYn&wS%??(mXS3DVG!PFXQ%ofIX#e%e53mZ@0qZ@iHEZ`Z26x%93a`J>Jt&=F@w1ol3dqs!D!u?K4nP;BA3a3+0tUvEgcMLsfN_yTa3Srvz|iK`Q#2P
Q5(uV9-rd*60<3PXBr;0O1|E)lKT;j!50NEv{Gk*jielkCI078`D`RQ<CD|F8KRLDUjp(M&;5c{>5U%dJV8>$Wuzod)3ccdm`X*m}@GBZZe24?8pQ)$Z
!%h~az&bAPvc~>H1?}T$M?1Iu00?X*<~}*<pIl|X_qX4m{vNre&|W5=0cA0QZSi>e0%IJo<-{9vfN8(WyEPRif~MQ%V~Sb!0(P+*bS0zIO$LwJF*$8}g
8j|3fioM(e<c{zdS|8YfP|0J6|$uwfn+~^9I6AU2!W?feYk$w;OfV^sx%MvfBCC<ru$Z?KOs=K+a@FbzxF)EzuZ}uU>oFNTz?7G^HUHH5*R-b+8>~ytY
9L2UUu%ZKZCM6LiKwUpJKQZJ2O2!FH4`R3DD0j@7-k-rQJ8_PPKER0-+$}r}#9G{++9=Ga59}@v-e|7UeNd2tqDkJ+4tGfxWypdmR##k4`46*`O-2fPV
L_65M5^4|`l5F7hvK2KP}tO2$^+NdISRNA6mE!JE!7=ADK_FTB>IVh|H{0c*arP?m6C1$q!#%0~&1e<P%6m*hb6Pk$fun?beulaI1+#rP2EQ>_pLe&BN
x;LF8bPgUMrkj{AF>|D-r*g_ldc4|QrP)s(-Oto`==C{MU*2l=6UsUHYxrEaqecp#m<yUX{*HMum{~;^B5Jic0d#noYVYHQOSE?ZbV+LG^HI#J-AjN=&
3GZObtz^vbp<Dq01`x@iTz8;;Yt>|jpQGTV{mbg1041pEDUze!L9;Nev3Q@%jxR76!qj5k`x)@sWm@9tHa=iLE(SL^(lh^{6h2kO;JF`IViE8$Jp*x<0
wHOANEVpST7{bM*f*f*#L;&oY8{Yh?vbXT#8GhQ^QD}2)II{?beEX(>jPA#k~qdU<rM*Sy(z5GobMEyt?!bQd^D>9Mw~aPxMrbI@~>655fPBUkMAiX>?
1&|N!@4iCny5z)*a+Z<TXD5XM?hX3k}{UA3i4DMqWhzw*G4|2C-8rNpp?dgFA3oD|WeGNzH&JOH8I7slWf2Ol&Q#-A$kwo)NPlkFYE8NKV<Zz1}IgA$U
(sF&}_*3k+2+M}_~t{$*YNv8=uJENy4^5G`gd79A$t*gMwuPUB5SrGs4knyNPuXxnj5|3+S%b^#@g>om%~v!Sx8uG-dsn}tk(ie(GUzEcYIg1e0V1F-8
f)!&U`BMc9dn&1Ry+*v8GMmJry`#*2N|H>-j_#ROY8$8F~lk~CrS$_mVt82PzeRdZd%bW0LPY^Ca4K-fjl%3ld>G#0{rdeIUOV*27-vXsz5M}h?q0Gn&
6wm)EvBV*4RJLxeQ9Pb`^C7m?r6R4SM_n?WNezDg`wOi<7Z-|9+c@5{Jd}g5)DQ5C3maPOup0PT^1xZFrZ2vsy2UwOpKNEE$ECh(8K@w3$1wBN7ITEy{
xueNrS|?CNQa`aV$HzQWA0zP#eN*%xMbMqHhu4a8W^>QwC@8-dzJJ88{y*lOA4NW$01Q(Z@!isjr#@C!^4ZvbZJNM+pQg%4MD>pPQF&@Br=sxj+wFE*5
oBLY;ArLy!X*YXLca<7TU-$yT$jyn=l9XR3RAEwxi>dv)tWi#xMW*MiJzH>Ah2H$GABKffI=CQ5ZINL&d_yd;DGw{tmj^oagT?M@Lz|Z?8;i&<B(uyl@
*kT?i~jVXAhco*W=<V0SzS<lx$*ICIHYpn}e@TgLo7*d8-dhKqoPc7oQtDc7DH8fi~BL@qKFgfFjfPVe6MDFXzFXhT0jErZAGh_~+ReP$H@iPy}0WHLb
8%J$d%=gT|F-0sJtvW`M<y9TV9^L_@`#C`MJ3b+kr;^mn|YO)mAFrKJ@{YTsdN7IyqERa1AkI?d79ewmd?nmke4%8A5Ixjvk?GHXU<`jk8YeVtU^>Xh0
k&JLZ9E>yFc=938A(^ReJJSU=k~Fi$bu$NC)(X^Z)W1471L7jD?MW-V+_!;u|5Cr5&ZkEzWM9|(mz6?2{pSI@|NZg7|KXSY((;<84Aj13T^8H$a}oU|Y
S`PPP2B_fsY-FH&(#w+x=aY~Aw-Us<sDhXmm>tU0JblsVaU;ba_KCUx_|$*Bar{`^-X`3HDJH9e`0{-F#8oZ_v5!~NHE_#rH*rDg0OkjW-EJp!Dn{q+_
4WpP%IHSx3W$l0>G6;wv-xuVdLIeviT6I0Pwdn42m4-kMOEJ<Cg0Pifse)y$pWwfVbAtUPID*fH$5tx9*vCz2E@u^W!bH4H&+UYF;k|6=Zpj^(^s3y#2
6^qn@%N4cINEU&L`%5E!;=$;?~A75=Q|s8HEAv17O0TF;*3bx^d);N5orjQB~jt6y|>bU<2P*>ZTnWx+dx^hOu2T@juEWPAqe(6;l~hWpr~!~rqv?u^l
&%|SW69_r4t4HPl*btI-H-@tBBO|&~D)AQg-jT5<C;{Fq0FTW03Kt@h6R>*U6?qG#c!Shi#QNXeK%iNi7;e#02jX1b1+TRxr47l9ueLs3v=!+n(MDR6k
?HX&|&-u5?s)eAYEbfI^`5V;D3jAmdxct#Ig8fGRscOAf{>p<cgbUD;Ih}hQTwFuQpA-6jz5v0YTq&r*g+0xi#aj<O33#(Eh~x0<2e@C)iu)8265Hq3d
x-G*48cWsY^qof?+bWQ9J}F>4i_M|P$U;<n8CF?-lIESq9o?}b-NzAdpejJ{oteKFVr@V_<W^~hn1ib$X$|(kcu#J`8?X@G|HXmZ_dp(GSuxy*XQXuI(
RSK+w76TKeq+3ubWGQ>9zXc9er;kzne&G;jg(ifvuT<R|pH=ei+Kyyc~$U-B1JvhF>EYE&X$MHYqtL@;C1Wz}OA~^V9eX>kqa7*}K2*m%BU@;&t;fFnC
I}X*K<Hg!`)=1eyU|@GIBvB7PWj{?UceWnbq%2NO#zr!Be(chZ<cL$(EE`=Tr1Zqsx)_ivRodZ>e2swNp>%}2jF4H%E$a?(AwY#nof+kvG2?gm1@%K$4
C7=0B`^<FBRcp$`H{K@{1uQw_iHb0B*rUNq|#kLTvBwfB>weRFYrhnQZHy!3C#=ku{VrHZPg0L_6E?iEH^u{WD{Q5cf)-T+E9V2uqGonBM-7fNG^Ktb8
fz^-t{GeDxY|n@#(o;Bq*i}`^${ecz!=!pUoWL_+=CWkCr-rcLH(QVJo%smSru6$Vi<hzn1f1Q`Vrpju7t1a=MZd_1PX-K^A|n`gUVpc@%IN$UTvmEB0
$V0#!Sz<#99w4%ep5lVx2q^cz`U1_G(9kcz+z;Cy0t%u0H56EvhOs?ud=j-`g!r2B5;?}dvU{|{F|qHLd^Ec18cLZ=?Ei~<_H~ld6w+o02j6ErXP);0Z
kv_7lR#A1H5uo>Uv-6&dTtY83Vb+;9-9Zzxy4egLP20pA^#(J2;i2V`*WHftLdKZVr`>1oqTRz4Sj)z&xsbf8GNh2ltjNM)z6b2w`9HA(`+B0}Q_M6_n
dnf`*mqA;W(t_R7!GRd(w041~!S!}!Kv88CJHv9x2tDZ-{dcwdkTKcLE7l&q6MY4sD8sT3Fy!|`vH(~b3Y)xqz9E06A!*A7gNk4xv$AA~K@`K@6Y7=b{
y)XFy)Qfpm3$0M+5R3E;gZdg6;2#Y>np-bPLM*~hukK{9&M1<Ww#Qb0zt_;q1%2m}JB7~pBVKOJoL>Y#s&ulXTgy@*?>eVhIklH^ATg&fq!S>(+aer2h
(g$QEnwIrVOB+awAhn?;Fa_B6kYjF=G6x{$zh7h6YY|up{u@69OZVX0Me-^RjvWvP=Go+TAw+(Ezn1wTrt<;>8Ew=En=HVbe0Z|%g=En#`j3`2Hlu*+v
j=Z4j;4Td3O`k`Kl`tFv9TD2OGjAt+;y~X;Jg1+Uo7kU1O2{Ci>_y%cecP1EY2LfF|wV`>Pid!UKjz}uSAlj8R{>$`oNV|-+Vwk(vJS}YCVFTN!LvJxk
Loa*-RX&yPg4OMt|-KJTVhNxi?uVs3-;8R4Eyw@sk92JGOeCpXmH;s9ZBmrVJ8&iq2j%?)U*msUQ4ax)uwzNncl)<>-PpPoL5%(ufh(zd9l<z0C)b7#h
`&vROr_@hO6Xy}JP&vvO6wZ>YY>MzHvuYj8z4;5)PK+l@jQoMtR~UC{bE-;D3o6|p`4leosnEiMi~|D7G@iO&OIhr1yAB96|Fbmu$6(M=kFi|BP9uhD#
dwQIJuO1mPUyh#dFRsY^Erxw0%h1?DxJ7V|{Ob02phc|Zr)aGx%pNUsjr7*`J(7qrh=s%aZR0Sj7G$^uw<YIEP5~nu71;f&N#Tu<(<#iDxF*ay_r`t!~
=cYOU=A|fDk1l>;!_PVh>O}K(=r2s~=-D4ZE6Y$MzQLscr;1hxyQU53M}_UOCln;m+Sf&LUV=w}3v(WN3gTlj+zmmmO>6<CeHcw_YJ`GC>;Z0&|ML;pH
R|i79t&a^S>%zG1lI*_=VChoJ)6NnZqi~;6=EDE6-s)&0yO_gyk=%aff^0#`<8-!NBvieyx$lhM10O|SX16sCkcR+u^GwHX#V+?43}4OoHPIDI~@;+-0
eU>8O3i%SJ;3O6K}pfHq@WbUi)?hX?OwMUwZR#ofU$9TlF^uSLS~eLJ9UCe2vxLH!8GyH1{S$(yOlY{m$%RTN^=v`of-+jgD9r`36nek1KC_ekWc<al}
V}eC2-XZ$o7^cIH(*&^Gy|5CLYiPx7{=iw%PMZo|fweg!zo%-_Cy(e0-$Ew^|+zauE0P)ZP!W4)li$f`eY^Ryq3iQ2S^gc{rgv%IUgf>J1>FPLK=^A#K
(&e8t%*zVvEC3En^kXC>vu@76Uf_7*3L_*Q=Kyl+@pU%#y?|#Neo__mA<-B$Zwk*MD?K2eTZ)63Lj`KYzY=vANopJ8m^0WY$Y9|J07TD=pRNMgywk&#C
-ie*ciHog&o;QMjx!3=A!6I<F#J9wN>iNO**m1fAO>kTSK!Kp$R6slRN7pfR;&^ktRbP29qyQ*Ub(CpZ58xK`DDR006M^Msy?1Tz>)^k9W$ZsJ;lE~>^
>t_bt{-?#cuqG)V2~LE^w;3K8&n$PVOB=J;o$&BKq>NF*Ih6L#5cYPlA{A0)EY9iPR6ka(BD>XGkOO9)&i(A{T;I$kiEcmwsRx7G}#4P+RqRk7zrTI?l
+;^nI5~lx#3eh*6%-hEXs?3m<p(%PUO>1k;w3|*Kf~0>UZ*&gZ6R2ssySSuS-Ke31qT0-{8QRlR&T|$}P0+TZ6qoa6<AcUSI{yOFuimZUL_s7qTh>^TA
Felg<@yY8FC@fB)_-hBoL(v1k>IS_k>zlc{*aNDjP)84F<jnRf8tF3#IZwEn*TJvXV4@EKDcGGKf$C<5|z*9`4TyFM^{;&!UHh`j`bRR@}86}U4CwPP)
}lnXFGIyw9kqL6nLRi+r<eGG(a^zAt+|Cp>|Z;PnN42RA*y3xyLUUx8!p=9s3@(Hrh44+L*kTZC;tjFzxe(r=Cl4Ml;RvCP@^T6qlL&HvB+Q*W=eY;=Z
(wnbO?V(|L+VL%c0(D_(=-{a0pFUv1Z`>0}j@dx48`)HU0@?F%aCEN2&izh=lyTxWxqbrEqHb~UnrIG*oaU3*-B<#ww6=*nBIofhE`<C~&fcWSRUk^U{
4c$w&765yN`L@~!I=cetQQ~<0>li?@ax+n&DyLxt12sBFJHuqVDRhTJ;&t`{C}D&brF;A!(uTGjZdtd?!?4Uc$ijVY_=nV5ZYL{Q-L+b6_)YTlAjHpV}
7i3mSEhx|4x&;t(IVdSU0CMk>DMYP6SfNcWf+vQx#p)=Cw|sc&E+xLS}zBDFH|EuUZ3sg=Xiy>0%sJG$Qhb<RGA=xcm~$k<<Y4vF>bAMcj!^Q+2la4qV
74yAe-umCZoF>=Z`Bz@6fdTKE(c1<&<G{eABa!g3yd7>pB?xSC+<V~x&lQxBQ@sKDXg*e$NaQ*V4|?SiN|&ZbRkG$3kzUCcy#<hWhuE<0{^MV;a&Ozx$
J4~(eQct17bE~J3bgY;!e4=%%pxV!~+t4l;BQX0D2&yE0C+&W0IiVO(-Do9JCn=iE4h<y7)jw|KDlnZVGorwM9<X($T#tvc}8!6G{W#f5jFO9fS&%GuT
ZE^JT6YGeo)bIAN9wUjH`|qm|)y|p3r|qxIcMNhwP+|Wet@y2B+<7WhZOs^G$t${np9O4qpqdH;H?Rtjb4Vs;JDD?)d#RNnM5hWVaf!c0q|P)rUyk6GF
PBjy0{@?K7=#Lub#a3)m}NXjWg5Eo&xM)5IBrMTH|YUI&uc;VRaYO-!`bEJc1(ge(@N|)5pEmD9ynA$(-seuOsLY*ya}1)8~)|RluCn+U(W&XNW~dP;e
C-lZ+V;ki*}2vn*D#4_X<=@$NzkNPdKegt2LZ@;Cdy9bLAA=Vrp}!>U%9FKz|bUww{3`NRML|u3myt#41z}bipGpfq*WzJ9+&PlQ>~9TZ|{#5O+M6l`0
XQ)e&1e{66oeN$diEd~=u$l<Xh!dLwYJm%o>9=n>NKSa@;fOznmF!rd>5h%05=0Ma#j22hu9->LfKM$aZbSxU>}CE_Hg0ZZY;mWgkyAVm@Jmix|7H*>C
@X?wgOZqa&h4TPO06fi&6b*-m>Mwl`aN|o!`0hOoZpAVS}6Y)f{;-}w0fb83clBr4J2GU0Qkmxnw)YBzl5s4%i;nBbwrFkmwu^N>sZ|uz9p2x^bdp<m6
blh%~w~VR7g6VV1yZW8uxmZ@WFwa1IK<?mP*U3Yl2YC7sk@(B=Fu@&PLjyZRA&O~9nTG{N@5p=w(ak8hlek=O;JrL+5;4n_ALq*}Z^2eFH`@NCQbtVSW
zRGl@QAxa!4CMoP{Bln_R3qgZIa%}$6!eJgW&$+?#7#F&E$Wbiv0hu3Q;d`nMkk3mNR|ly0$A#g1cgD(xfae7Vu1#@Gq6!CLq18OB$ED10}DKKS2i<6%
-?hC&H&(F-7;5`MGs;jF>S}Ucgh|As8H8*>ttRvCwLWcnh==B1wCg%N8F7wiv-5xZ_^Xn1u{!RM(15AQSpfg`zN#z!Nv|O0QO-fM;FK$Kz%~$iJjkwiM
eO!8ymDui6YaHj+K0-;_{c%Ll@b1O82mfFuqtvOD(96uspbpW}_dx2o9<1hShDfltOU`F+v18jyQ@x!h-mg~B;A`V36L0BvmV_qc%g{IBMlw==C+(6L-
l+sKkQg30hMjMD34Ahn;;Xv}5&AfgwhU=H}lfu~B78X8~slNh5b4_`rBLK>Ab_xS#8ZzZ44>RGok5+tX1KR&j1<d6~c#^Yx0r2&18QOq&ZR*N6yiTEG2
u4vbx&WD^cA0S%}=c+pU5)jYC3toA>ejtgcUhvOVk^vfSh1S#25CDs4<rR$%rfI`@49|2C{;5<9fpE&US_OsZ+S^xqW5<BJ0;3VU_RPgY;dPB*pQJ#zT
=G+G;)5^6hgGnPmMwxwYY+C4##=2p!8Pem26qtJPN<`U-^BvQ<=_)W|57J$E48*oocTdyrLFTJ`PiT+j@ur#bzuUr-8Gu0A6*E!eqn!)Kv*rX-iC*f&A
&bnM>h4^pws=ohdpF&k1U%9BsrQqVN~=9HseDX$<93CF2DO?Q7u*mlU4Y*q%|xCxaNQFcdyHkSWDA-v7D%Zfhx4+$Nr8$Y#LJ7zhsa=77>jhTub5tUYc
EYcD&->FO_x~G3v@9@nUyz%>+&gNL!UmV`7ma)%8bN3O3~sRfkvS;LtPz`+-ea$n<$4()i25`dC>=v#Au*8Docl2xKj(-795^tPs7~Yc;lTcaNUR%gcC
xmth!g_`v5!48|EoKg~Z7aPu$Gl?6e706geWe>8^zJcm>A1ODx#Kb|w&dBYL`W5H8=W?tke<>Z}jZ@8gC`uSmL$8E%aDwUrjRmQjR$r^;hG*PC)^pI{S
MwRCazE#r0PlpjvWFRh!e--i;Rge=ZTNOm#nE`W{a$!xl|6(rj31U438B#WwhHIM(BanM`UW%e8Yw^myukH9g5u{9CUAs-lA3z-pMZ7#C?3fnAEv1xU*
a8CEU;J~i-+<`vhZ6}6Q-e}y-1gmqJCw?Gc{}8HCBe+q-nD2QTxtZ%dHXZg9}s+gx3y-Z<pPxZFYfKPjon*x8$?c(@`ZvCq3HN!YYBK#Ck}^on40M9a-
VFgM(A|8-TkV8!voxsiCC#-?3m_*xpt%yd?85UPgfxom$KjfqV1~=ydrHOo^GeL_K+)uvezH}yaDgGe!idB7XpHk?5awipoZclIq+|}NFe}sbTIPsb7J
gHa)E1%_y;+EuB$t-*eW<+ZTv#36BIB>ul7|=XM&G!&`o2A!~rU1bB>#*@Pc?3W$!?Yj^H-kX9Ca%)~1jSo{=+a`26%+T^X&)v=A6QE!-9$8lY1;N}iM
zDIylp4j0|u_TJv<N^twF37{X>nY#o13<%HbF7ee5W=ML9#`@DzBp}qQBP6qZKgFkg_Z|WtJR#-z*+yT)<qdjf*Xe**ajLU{rZ10+K0#KumlC$MvjOhs
(j;4)`1;&ukOk(C$BzH%zqBAJ^9-gkHY=|iao6};V)@PWM~2cRS#FKR<MFTjH|JQ;=M<4vO|+Fg2p}KQ7M|7Aio2RZuQ`3>d@bq0)1fi`xRCoej0EInb
peIh<eHcq8~nWuDsfCP9?=G>?-N!RVg}#130hY0g<2BQX=mpG;qy<PPVgSinFP_EKmFTd{oCG(<=zb2NP-L%-@<qy3Ih;VEf8zArvvE=i!P_b><u>sFl
p=2I4bTA-%*p&(<ednVYZ*O@PnY^&(5%F#{v=NaY()ythET!&%2a`2oYlK|4gYOQa}Lsj6Uxtn*l3oWpW7OH)7+jJc<mtxL~Dz^nE#2MgfmQvX#$I$sp
iQlmm%y{>J}V0}RW1EqdaZC(W*ZA#?fd&zyfb4KUBa^{g=`Pe63_?lX}xKw_XNPVAf90)!sTpKDFcHBf((-qHTw_H*HN5mrN+3&2PM2V$=kPU2@apTD5
3ArTF4S3Sx?1Ou!zA!#9&sRxQPio13m?y6xaRP9}~z!zJ&1+OI+NSuB(fyU?sJl1p}&ez}CuP`pgpsNORihN#2_&B<Y{cCFOsd33gFeiy|*woGklCkh7
wOzXk?#vX|*K$}AkgY%83<?<oVCq@vcOuRS18PiDce0sq{t?{zQ18DZlc3k4K&0{c3(7`0X`AE;7|E6Ns9M3}KQ><_w#qt$Qn;fnymJ@;sjFH;Od{+FY
`5#saq1OhKV;Ui=^M9FGf_W3)_!0ucQ<NrmqKXZ@o8DsJT8(5s`)m)YURYOiu}Dp{@#9K1fo}Y^5j~`AhKUMI0=o+q`adFvb2~FWC!}f&EE*m|2-8XFe
@&;KWeMP!8Xtn61D(2wJvbJCop{NW%0N6Pk6qsnxURUf|J%qxpIXCK4ilZ*Yk?&kFD)~QAp(liBiAphx3(YoJ35TE|iJ$U)XBy>jEajJox<udLXY@_AW
9lR;tP?#D1fLA#u(tV$=uVr%c89yRTjLJ`<I$iBZX?=Hh;SkT0#1S$?_Xf@5G=zC|+zaH4(8wu2QCZePbwgAX7`pm~a`5w3^lZ|dp^+bGb4;!WEb5<ML
Z;P*ju5`GpG(I}(v!RfeFQopP;a?ir`p>Sv4AgSpyi7R$<5`Gy%3~BI7Jv8|RRE<(Dzm}wGak0zMxOZ4UB#DCF1<ct0XUk_EN~GfXW%yM#d0lXUy!WWw
N+)o>bLLY1eUii0gn55lzt0cTU;z+1mXZ+ePoP+6u@x7bPa&^wTajcxxLwue^7QX`enstDdi!L0)Y6Mr((QQH4gwR6qnrLp?B9bmp8Oyfe0`Glg_joxO
Gs6F++_B+HsFfxpH}P0EdX-3PL*FUDkNO(70-(2T>fiR_)qJ_+0e>u!mE^kz3w(*nZn1SXH1J#VS)?DkVne(u!<Sj377DaC_WKK2dY6EALs-A_mhfx>_
t=J?m3;irCy=4-=is2Ib2f5%e@KDZ3Y==yLR|Gccq1-d@By6SqTeh1lD2}qxM96+0TnT!{S5$a$W9_E%5;30BCx>3M`hviZiI2lTMI|Kz`-pH<5q~Ys(
*G`dIX^4gc!BItfU<(9;INkvpISYxSK|amV=Ve`=P;;*BV_>s`uvN!W1G@@A{A%N7ttm3G|f#5V|{NjIx2FR<W+ZeN(w5X*e~W523j!xbLMvv79*u@C?
WgZ9vBS~Q8EPec31#4DnR<EUPPB!=KQmW<z=U)B_z8^!zND6EkBK4&7nP)Pl+$Lc>lAotT*g7SMd6W50|iL92*NbtDL7ByB{K{Z?*(z<+kQ&O{rDb=Qq
ArTlhcnRymg0J<?Klaz6FhS#v+(&KjLI1McTleJSde=B2kXEYk>Uy3eNGOu>NaFH?`xb6PtsPi|Dalit{I)@-v4RYDJ<}$zfkA7w()tZzKwM->S<d~hF
aN^{3;<}lXcK(>x1;ZF=>_vaViJ<`o0fzgD6@$U>sjEzV3+Q^F}m3yLX$e}8+-W(Zk4_o*_Ea;sagzWXsDoo(np>BmI^V2+5q?!&LuoCN9&gL(sdP~P_
v(=0rXe_*`IwHCL?bGZa15I^@a@uB-J;6??YBWYcFBO_%4+ZihhiOpC}VLbmFc#gNPf8U76myb5yn#6Flv@yI~?kUXlIEaBnVwkk|vfKhk9q*9a*^S0I
SUIs8;SHsBF#`Q{0IQenrdJnEiCL{y=JBU{Dtyq63@N!Z_F^l54$;J=A&stgC|s9^P9(O3o8y!)o}tI3%l9FDfQhk6OYp6qa8CmcM+vsJb0)y3Z@(Z}m
P{fQk%d8N0QDb^Oe5?RlQ{3}ipv-7rGERzh6D2h^!@~}>;_fN!@f-D5$$8W`=dVK<Pd?LG;R(GWV{AQWk?elp`?$_&e0-Qf2XsIS-_Al1}cVx!n%_%te
zJc}h>KzX7s4-x~w!)YHu-?4U^skQZ4}7QA@9#+1E_flKDl_l;r5OXHu#dktS`beR>q79MU&4saw)?KJci=0vqTOAxSlLc+7^%gl_uvE1uPmzOqAfD!T
FBZ@t3EP9e!lN#fk_e)WGoA7mSRM-&fjdGH}wzEUErDJPS=Rw^fOVgi)z4pn{`}5c~$_mY=fPDD*=h;B>I%0S_UAA>3*_5mkNkd`tWtYV8q}seGB>LVL
L#NVksP=2qOYCx$%<)03q&s`gZ#LJyhV^`qS#AaTdUBAE5{sSi{|WXQcS0a~Y&2O<9|XmVjtn%FTYaEQRctJ=f>cpBr$w2M!mx+aUnIjB+wngajVkoJG
|TOK;E=zR)I;P1PV?%4Mm)afw(iWPejB<5(n1{n%*-9Fs^@B}dKgu0@9y@Yj<j>={_?oYeD1Z-HpV^4xflIUvz$i<=W^g%8T;5t2zBUaYGXN4J;zs8U2
0Vg4CSuowUcr?@b3M4JFzg1e)U$VR+)^CRY~uOc9sX-jn@#%(Jp@qIfDJx7!}<iR$vZxPhzEqbMb$74`VIbx;uh(qUi^}}>UxWz~Q8r_!oH44PuP|ECC
8Ahxz4$3cMtSWd{aGhlX?WZ(SJw;L0R3pKsD(P|g+tq)iL?<;Pg;B(ILancSK#O>3eIf6jV#I3`y1(2;@xT0d_rJN`Ohvy&uXvNhI4nM^s%;q`0sr?Z_
`O>VAWZ4o8-6k)0LlCWciH^JIF`TC*V`W$SLo5yxkk~DDS7$VD^&n##9L;S(>uaA$?kn^bmagtVw275v*+Rg3TGf^NiKaVklvlr1Fp<w#LF$|-+jR9DW
zL1-hbBA0M=2Z(wVNJ2@*Yh1G7dCxOY>-BVxz1Va|$g#TvJ90uOevy@SDsA&8gk^)YEwfLk|Tvi@1nHQ;yu^0_j94^|hBe!DLd)+tX^r8Cx5QjtRRZjP
MOJ4ig}%XraTj4;CU<GR<YiV<S}^-BEf6dvw0LrN+`<RpO3;MnG_;Z%RNRXQ!Uc|dX~O(vKdf(E0B#p>PsuHtnaM`8Bf493Yr|1D%9&N84bON|ByHbJ@
=UJFX+%%HU2--IFi*#+<=A>N2Mo3nq~p_bzo(+T8&Y7okOw7e3=McY@^6}OafJgglTED#yALZoucgk$6*D8(OhmT;?Q0ew&anxS<npfVaH%2c%=MslQ3
CGR*wjI~Y`MNn&n=rJmDe6L?1^&E`)E6Z~NzWa1nL5%u9a)Nkn-ZXtj7&tYzK0#)Hht#m1QC2vDQsz;Q@8{_tF;tjKM{KzZ-t`{bhcc%X>F!aX)s)zJn
aI&O_O0?4aBz829Z!cf!DoNI+|Y1F$U<SEex7Pq;71Pt$}jy}gV$g^cG>=@kd{mg^kq%XAT)?aLEV;Ckm4lhwz4)A#5S9Ae{XhL05XH;L<X1kBrekD5^
zL{$@H7lCHiTj2$FE@16#ffg7jpWtG4yZ6*4;q+^_MO9q?$9b-$SjX<|tpNa6kVUC2GZo%|Xe*#ijrCcR#rg8prr@cZh3GYm0MO30hj6K3%bv4P%B!l<
JQcolAczg<)QBy`4lQ0fP|P;d_>MNb;bQ7SC$s4yLtv*H>=S}$PW=Jo;U96TK#P-@O}%*#d!$i>6aL$}7gYVujSBV_#Z)+E0~G)>D%lr<&Y+Ghk2vtNH
+^6@7ZM1stT2jSpkP0#aA{x0B+BtIVjE3Rt@ib>z>S7Xq%#1yyh;4YI3Ph~J(&J~#~;GU9n+w_?;rBzf94b9F3g>9WJJAF$$V6FC@E8?>|al1DUZhXQQ
+%8Xig{Sr;LEBuJHi(+hl*sR;XW9=c(Y8N-K&X`52YtwJnND@67R7<>^E%debh@GFZBB{POjFYGzB~GC60&?P=EccWc*d;?O)-Acpt2?JV(&F(#BX=Me
G1#BAn+W?-aC<yLD?4T^H5!~{-<FrB&WI-lfVXq)$2owJ_P}#ZoZN_M>#Iwu1k%NdBJEoQ%lrUtT{pU)V4vJNa77VKQH=bU~xl`kw@hut$cCAQGTJQ=B
ovYkz4h7UHFMm3<itKM9+wS`6~PJ2ppn<X+@jUh(|zVZmBV8S-+w1^{wsV9!m-8fuZiFP_O|gl~)urNjE_5)_-kduJQMEPx3cKba+L4*{RO{tojQNy9J
ac0t_^1Hiw=!Ve|%Cq)YI)>LX;nHobh__QZl#+UvumT|N-Cm)Q(kMoW;Rnw!*Q_mu@>c**kT`Q`*1;#y=~ZqR|?ob>s!)3ytK=1B|p`@$=L{1{L2EGhx
+W8P{<`&&1VrnvJgw}7c}li2eH@yq~uL-gM9D=yxE_0&7#KX*z2A4^RR^*=n;r~=zINWul=YjC>A6DdXNefxf!{RtuA`l;Lxw_;#$HuO4H<4I4T-5FVD
#cqNkRX+5~gjQTuhK1ViH{2BIh}CtAHi&`As3cR(I-ItveEI%#b3be8m$VgPETM&*OR|%B73>SJ)Bo5u;4_M(DF!>P)09Jzp1AE19`+mGW*090x2I|%(
g?}J6@;5?t5D|s8%_l9=U%+kzbj5l<O=4a)ieh2B-`8^|NbsPIo-V{!@9I0j^fwOARcij`Y(?$`m4hN7XIi(@y5S3mq&ZUnykE`<WUV{PTooa(vX~btQ
hJP&7h}CpFtfwFAvo-KM<e)-`Zz@3z1WZWUVWv4`2nULs<Er8A~egH2Wi`=Z6(QJn6DYtMCUI4WT8=3Bmw30$XBTl)qDSB(>+wsIDL@P@;534OXXX`<=
8dmjw(|J`t>_#>b_0Vj9S2Z_XG9iFv!<anB=WZ(>?=IREw?-L*%VHMR=M-i_8<@%N$kCrC%iA3kr$JWTqQhJ0=T8$t7N7Zm;kE8QMX6=o$A#P3-|wn*^
c4xVOmxW-Wv<JZ+2I_+@m2+Yu;H;J!bEiFNo?Vq4XWZO57h|5+emO-bu&V!gi+z5|8?Pyk!oasBA_tZ2XDJ;U_SS_CaX1XM`a>tND42L`ki;LApO8oci
*)vfBb0^m=Q~uWMczL%y)$a;;JfOVF*0)Fi`!>9s%o8q?$oQ#0Shss3%9I^JFQ+vE`|)jyI@qaN^zHcUhzZL$0h(u%q5#W({vbNCKmEVILCfED2K<Bpl
AQWl_?tfWAS@x-E*9bxP!!z`-(~!_pP0rt6yDZ17|iW1EX2+QfJdb@{OZ3~8mPAy4C&9`nrtuHQZHaNmfi$EL@|ZG&$hGj{6J$?!Tq)ud=?huDLK9~CG
@NWkl8ZSsJuQ~z-*6zY_7=}5biVnTU!buNSbwUVQU|cZ(zhe2?L!viKHeG<WUx5HGJuXy%QD*x*Li(%h&mUn8Mf?`bXTs{gq|aquh!MAm0WvRa(K;Qg0
rQ{A=R;rMRt8?H#Q=fV}vUWO$)Z381fOq<?>Dl-r-dcLpS$-yb)P)Z8?<8gN;sJ5pKW{N`M0{d?p-1gXQJ@NiC?Uwmk;=%XqYq~5f6>2W7Wz_Z)pD|dJ
4nrK4edu{(7S!a?`RcgM&^Z!Ta*}GbE603V*6RUQ|<3nK#5=>vf^@(dDmsaB=1i-I8b&b<$Kzy>0)PsHDeEi|sGxamX!Wd3baKSofz;n<z>G57f1FUCR
;L>U7`rr1G*8F@$QZ7@IcqH!`wX8BDLK*_rx!<4$P*E1&YwQvya5|-oe}3AaEn1jqu8JiBE;>~LOd4*dS!^|jbK9=&EtS&D&gH2Gdh4|uh26*`qQNH;a
?1`RX5JP}Ob0`tphLj{P6#KsEqo_BB~4-ZXvLJ^zn=|U*ibDJix(!`LKdWEekgD1MXww6Gaw6GDys=OuGuCKL%7*<qx=y6W2B0H-G~;j>FYt3{Iu0l;m
o(oo2X~Vy;?01YUEU)e~2FJi*}jB5-PXwq;v^MW)Bo5eDn|SZUNIOQX@{_?draPjg*4qVt>c&(DL?Q_LI_v#Xq&5gG-zxG;7HH&O*}FjKkZ=P9=DlBxg
^)h&``t_mJ5(<lq*VE%JSPIoN5<ixg?{o12JIV~czA;_H9f&RN)o$k(5e4n&pJcAl5?9?`Epu6Lk+dSLaA?DTC40#Rgwsn_?q!NYT#ycbVnblo0qY~&@
wno>ymV$Ey;^H1x0?su?*$mY*eyuca$WEA(1{zy0d0}^`$-3CmP`Ea;NCizUmU8N)_9bh!NPX@8;IX}tgKGv#;5$&rh?ZLkXQ<p$sd3Ak&yOZ26q?uAD
NbOWAs;7XP%rW`;<NCsoqYFgqscGCOpkL8p3zl9Y?nOGV7Vhf^a4QwUO8fqO@PyuuZ>~6mPw~`H0~1FB?#IuWV-fh8K$my^OFjRAnDcAWIh^JLhZs?m3
zbVIafM|yz13(#r2b+si18Ly8bUqYhI?R0BM|Q1PVkx0Da1q4eHMuZ;`ege7LD3TROsXPk?!Y#ld!mrm+xjLU|o&D(^i|S#T|s(No<ORHnO<^`idqJm~
W=nQHa<{oT}!*p7#ug<idHM>m|<{P+sBv5k<m&5-)gHR<#pscu;rtWK{(>QA>^MxIP}I37Re&wMrFQBvNUU)V}8!;GjKfttAVGByeT^oZi@NNX64$BGZ
2o@GEc2=>B?IAR@vmv30>OlH_&y)s`d9|FFLIc#ZdP9{%2dV$94P5de7bs4|71k}^qwsj#1Ezrz}rveVZz=IR_t%xS&2_G`7ki=Q&RdeJ-)zsT3H1_B6
yPTV6gF~tNVZZp2^&}0I_>81k$zmO5XRWVom&UFUgn~=_-WU~r*InT>-e1QSkQbSW+7>f%e+myZ@7GYDu)^q(m3;GU)@g)Sw?PrhRHNt5qu2qo{W)dNU
ks(0D7;+5rrX2^^BJA#aK%6*sM;?xz)?zgdhveCVJP&~_fQo#0x>yq@OJ`iLS0ob1Fe!`t<6J<jS)N`}(r6N)pjr4hE!M+|xhk0B9tQxygEQ9kpfd4>R
O5H3Q-}EPxirU<63M@Ig$5f+Tp%^-`w0ir{6Y?$<g9YEp@D03k-UmxG0q%e#eL0Q@t`oJ^2J08#?k!oF3qj|EQ+)(QW!rkSZ74RgzDlDqXXROQ65%qv6
%#Dq;ir4OC+e&7SXA(B%q;%-Z6S}t3};!a@*7&7epEA&lKrM@<AE0u~^GFBM_&s1?FKYD%?9A<=#T$EF|pyV)s<F)<h33Ng9S2w~y-0os4KM4fq{hZyh
(D#FegvoxMt91}Uu@e~;TMW5E(hmW*b-3&c1BKW_fBaIVmX$21D~{6O!03R2Y=K`frjb>QcqLNuvnROB95*NC<A?s+;j=YMB?@BjKg|BqrHiuY3F|FN?
7Kd$k)P1#Dtw_Ow>yYju9KB^7!ztiT?<E>*uyPk#Hq@p`XgCm~&+WQGSukxJa&r!qms>&LP>ZZ-4Pxy3+(x!GK>F+5iP$F31R*d<bFqN^E%Cj5^W!<qp
>Crb<XEBz+rrn-B^Z3+?_*lq;N%g~lTobp~vWzqbFuygs1t`mFf`dEys%f=Dwzo0oKz(2Vd{3INuR~f(lzK(VlyMs*zKx}0OyFi9bj+#i#NRH8(u)||i
|GYXgz?KYV!9U~tmUVx_BZB~1b#ezm8(0Djx}F3fH0`QXko_lU*;tckN15Zn-*Z}XQp!>l|pR5CNb^psu!CH_(<QS+m}cYyKwR+de$!yxWJ={cOK!+@^
oh*eNr%oWPU)A%>(`cnC<8+(8;|ZB@6iInR<p$67F)YJSKd6xqCc+iS4cCKfOhyRG*pN$dBrj0*^SJZ->v&*_qk%QIT8%yy)*m8#bR$Qpik^_td@{+^*
oIwZBk1!1p~cz_EmPM$q@^G)4VpA$rVGH=tNNY{WdjP?|j&O#K?b^{6-sls<GnWc}N4|NAfJ@Pyw5fjRx+Jm?bBNQ~o$@%Vlm(1d*jLiRMA>hK-&Z_A#
UT!#Z9TAps<vXZh3w(6<Jxf}YYNOXigsL2Y^)@VMl%Qv<ME6>~eOKm?HamC!F#U*(l>RNGnMte8wzkj0SJ%Yy`AA2oTJA32sR|zO(+jiB-a!LT@URs}M
I-IR|I;S;X$Qz<rkZqcl%s%*irCZ~tmsSu7$b8b*ppB4fFX{Exg46;+T|VNRl{yp1&M$ub2qJ|TEa0L>0%w5vp;F0xji!kZ2gi-|<ov<oJa^UV|6ZNud
bCLg-v^a}W<3Vl9rPG(-%&I?SIAe8roV^8c^f*xreH50B6NkPt_0t$*Q6PABA|{%%(17+#!N1)5Mkb)%D&T=>ZSd|TST1jw-lH5(q~{1#3|~FM+*6}%H
q%YU>(5TjhjFi<>wSl?gO-tir(mWiPw22UPcS73l+eO=|fY5A&dy9aVH*f=Sze`^Kt<LGt#ylW>N^H(eT7l=pGR@HSee|^axPBgTBHv^#RdoxxP8EMkC
%0T;7MS;e)<=TB(~pFpLF(8gHC>T_Jb8xM#W#+ylV82&k2p`xC=j@ixT(PkAZ~jO-yqoeH}3l81?ZnH9qJt8a3$&_@hRNx)$NAwXVU7R$+k#T2)MJ~$Z
GIwB>euz2w?^4LrUjv1G;6h!XU-s$M?MOLi(_k1-}(iYH->LU0cyg($Rd1~6St&qfxFXKxDBMs{2p%=@Le*@9VBB&LqhK)7<uC=U7L-fCUi^%_bq=x6!
O@@A`C8LaIdpqDAaW=hC@w>-vO<P<W@g<xCalVGnH^yNPN%&-~C=MSqQ0S3~6nA3-$ra!Hl@$?%=+b-yxt*d1XbWV;mjcrw;c8*-PF3(m=lA4);O3?O6
_(L|?dyN~q11j=$xrun`iZCn#{Y!3)I*@v?bEb&t^ixteag?e{w5HSv~k~AUxO#lj#Pg5c=T`Zd<Hxh;CYyr^tdfD|HFY{Mv1AnuLt0?@l`z?tC$GCxw
S#D4lJY|>txKhF=;^kowQ<2eV2j$*QF9I?LWvZDNS^Z+^(RqY|L}gt;Q;lH6IjLt%A5fKBY(^Xa~H8R}CJ_I!xgB7Nhpkh#m^xq?5ha#rHJ-m>MDaK^*
{LVnSf);|9f?HdQTr@exLKxK(O&(t)%-ZNmGRf{G6F^?WA6J~$xm?80(#3jaLiy&i{=k0az*J(czPnacm-jl;XLClO?rjSTilrn&Pw5tVTx{bQQG2P)0
9ekx!flX~0DjzT$nBz{}s#{Sx*0!!teA9Kq)g`kNrrQi3f^iSFb(j6<!rj`PbM3)r7euPlu){6q4{b+!%f4#bslbD$p$Ja}#&oV^3+{Vg1?(PZDFTWJ0
%H$}3t}IcqoGC-)Kb*kERF0CSx1|>IK@FsbO_PXb*p3IcsdqvDymr*2e?OCWzAQ)fbDDyT(rJWZ?>O{*>E7SHA#4;0xq^CquTFqY?_1vxVMi`-DYe~dv
&K;{u7#ZeLB7L{cwCqdbc_hRRR87PNpT1y`J;T2Rq%1KmxbBS`;Y7aJ&zyGjJWxfFzKvizB>$(Jh3<V;N&-ePKzO4AMqD}_dV{p`7&U!p5dx0Z-8k#zm
DKwA6qhsrk5pYI^9+X-r?qbvzM-cZ!<8_wy{(Ij^F#Z8bghvZt&E%!2Nn3z}v=5855oXu^G)Z0tt>nY8shQuW4Ha9&tZ@-s7?b(pM_-lN<>OaTu`<!SJ
*QIDN`8ovi19$aY(>FK%%~Qdn#7+W4#rB2)R$i0%78Y(p4qdH#4I;e0nh{kqpT(0Ri&SqjtvA^kE*yZsja@73PVR4FW6?1)qD{<rPsK;myi&VDu=rS$y
y+zoWHEBNdqs`fkkGbMZWm+@w%Pe>&)-I`vcxBs#)<W=82JooEU^uv!FPsOq#iun-V^x{2cka<)d(R5x-#Np!DSi{joC&R4HW3*op$ZF3luUX$s(v2b(
vyyiSo}u7q_gmHVz`Z=Hujtu^BC3)_z3Aj+!J{`ePqOyV0+U<O^!<|EGvfJ1wf12R9x|zIcXxAV9$>*3yR7#m4#dN=^S5i*8{(?olfw7@vw(QxUQX$Q<
OC5B#I4AuI+EgUV1;{pR{^l@8el_mI0@3Gs4J+W1PV$PrUYa)4TSoyrhM`0PhuLIe_Kds1D?@*v`Mt!k(3u-R`gNHO%O(;+o_gH!o!n5)-SJ9#8cU;Vg
2Hg42<=}$6UH=@CX8I{hYv&pyox^of!QmfU&*ldXZ=a6uh<3h+p<9fP2483HI%-mOhur_|%8IKu+G(aM(-h0wfYK?n}={frx9r>`7iTA<mS9SutY&Eu+
I{_1x<21gvinQ?OP6B9ja0zXV3rz+1h@fjudaAf}%H1K!V9A@PtDVc{4Jw>l;CaI1UZaMz0C@lDv*j;J1*?vqdMCH5d`=OtCnGh)7ZZgL@Be~-lzCb?_
18iFkzf6c{8XH)cUiTP;Wv<Z(RoVWv83=b|l5k}`D331aW)ggXYRgHjV$4U8BZZq)i=D~DC@~pw6+ZTS#?j7WSch+CUz)&O~gRmt|lLY@;Z~Xsk%&R^^
^0Bck^WA$}d6Q?*{#wfArft|;z;ut^?;O<vk>n{E5n@|HsgRX58CIbIi8obU`S1rtbT%0n-Ed<Neg7b_y9^eFPIF1I$-e0m$Uu8t2Ku8yh9lSXvN}Tou
B&<R!+SKH;@1zSG;bpoZ8^)wGMNw99;cu89q&pb{Fhhtzl4eV*AR4Ma8pKH-nMv^9&LbjO*<s+#aJPb@69t*=Ij(C^;QgKGcj+tsoT_u#yrcwvpd(j)5
)YrQ9-?6O{O}oI=QnIMUG1V9lKCIZ?&yOMEuH|H!u$<waA3O?v<`U|FWB$y60Srq6xjJ83YB9j9>k%=awCytUle~^3;N7<<m&x)(SMppXqnj={kFWA3C
b9aVmW#E_>QJ8p^I{KN%$QtTY{<QY-B_Iw7`4L&^0yh0sM(?%SI;wqgnx<0JH)ufI(~mvcW^Us!6+c?p<hzy3WC;}1|3J!(BAEx;{)GinzJ<waV4ft$X
8rI4kTv;(Dp{@#7u{tHz^1&Q(28)&W|-y@TH6-S-n@o(OlsmnDI;HA397xMA=mrbgnK+5aglKUE5RvS{X6#dXXhMRE79lih&=0GqcMkk2mZT=?iukayP
E~nr}xzz%>c}n+q7tR`_M@X>bx3m9g5nB#uzbb{gt%0LL{iyGc6YcAHKP=B18~nxa^x2wRCs7fE`C(WQ2kC*l8ero@7L4UIlw$O^e*s<{@8KTl<)3KC8
6Yj|#bs5b@(hl?6g(D!cC)(V5l=lZyYFaLVR_<+T(z5Oy#AI<^!M{|>*O)S5$WE>fX^}6K9a~YT_JlQzTC?*7Brp!jlvhbtFsio!^<qQ{i<td|Neah?K
bZ>(7stPwAyD?2q5G<6aH|qih+`}a@x)_z+d0bnAv6pxIKgJi1cS9R)-u%JBht#s%$%0M@XJx?S|V^Z$1g6!vGZ;9V{wP=erthze^JkCFRDIs>&mh4*Q
Y{`1c!tY6xC9TaT-W+wF*2Q3yiFoKp5uY}YaVUNzY-bUafTK^x<Jsgw4D$^BM(VZ@2JSWVJIRka@qVVHgrI@$SzWX;u@#wm*oBqr1!yD*@?msd;tOG9I
g_{53tB)3^KINpS=eYdEtao>o1P9QlJqy8}NhLH&~2w!?_{9Yr4<(5;QwK<L!+NHi}Dv`$(_^309l$2&sq&VeI7$vn2+1G<34@Hp@khjh9GtywMMfJJZ
d!x$~67u_&a<L+?{{SQH<rQr3-BzYpZY>6^X~E4j8JZ!wU3d#b*PB{Derqfc&zKf9C38HCO@Pg2!^F;E_TiegP%AO^;p(zm&D$_c%$8LvZCV0u8KOZEM
r^>Mra~!e2pUpbtr~-`&k^97{XJm@TTSB4OLoK5{(*T*aNM|7`Ujxz{b}y6b~1_Ua2ZT_q(?-4GwNnplu`bDW_*ElK@K&j(kIV0q(9)cK{66q9~eez<9
e$P>%`uA=^n)UGmS0W$Tnr8d%#uTH?|MhZ#kMo=c#`$`9l*BchSS5Ne;6G@5mlH`AQzOn1v(nAC}J{(V1pHi?)ma%4RmN@XgMG_}jReDdg;esM6D(%Qp
~4AX#>rd$UoSgbyww-ATk39{hcBZ{o$$z+L__2hXdU0#u7fm83%4)*_CoUu*ne!Kqvm<3$E*AT{2?{p8ZO5Gkwv`yxTA0y%-1`D%pSM06>hW@sl$NFFF
H8=lK9VA1C*?WoIE1FQeoZ$nN`$eV#|85@`ypdA7RP@SDJ@TXtv=BE_m>r`UaEaEHB%NBwiyNwy)&%s9_w1R+}y|a!X_Ok_Khb}&Zbj|_se7WtONdyBa
<Nd-=xJ?hxgiFF(3DsnhHNT>PPVWt3Jb0}?fsJ8myM1`B%cLcf=D<$F-Y5jbXg^4n?u*CTK@j|$AJ5JF7Z^!z^d&AUv}M4E+7F$a&Kps4`tZ1;wn&hS;
?c;oa+=_tFFU`zA2d2nXVK&Y%q4hpcem)kl@_G3`zphwZbO_;`gp@CCHlaV1y3l>bqqvX+>!qVC`DVzAZ(V7?E|GMp31<;gDL)P+*T&5b1<TE{4M0REC
oUBv(FWFtNH&AMwEmL)!*MA2a(=FqAeJ<2n1B_Zyj2hN<f~A9vh)GXGFBWO)9Qq1y}W$&&xRV8&IaZe<H1+YH@?ZXkBHQLq}%{!(9_?0-!#Kk5qo)QQ?
At^NkBg(4q9avNO!c0u5m@J)MyZ2%^DZg=>03dltQ;aNY?S$a5OI9;dY#5%SS>b$g$Ok|18w-z&nfQrx~VQ776a5R5w6!@~(Kh`skxG+P{o3DbNk`hK@
&0hG@q1jO#AkYX<`&F%L`0f>gGXfkkiLEJXaDL7bs5P4O@aJ#HU2&i;Ax750%0qCW4Q_eBM+2ei9%sA=0^)D+McbtOX`Wj)om_EZ}Dq%6ejS&N8CtPf6
qWP%3=d@$*Z?G1XZo5{PtMY@AW-h}bG@;LRJk>D(ghHq5<GQy0)XP=))A8)nF!*`T>oYecJxBZjdX2a|G7^w;O{>{&*-R-ry7RtW<tNt3dI}pFS}E|fh
ujyCnJ1}_+z%XoPVsM#+$@iTX2h<Zfc*A^q@IolQhfK=>r>-rKrXY`rq=H?#jbK9X0mG<No*1gMDI%x_!vo%^Pn0s5WksWUd#v=gYWYP$w{37<{duIE=
OA+3gTg#?$>D{GhHr~<`kHmgCX3{Dd>MEK{z;xD|H;9L=m3^eO?bA#6z7FYb7iSxR!((D>NM8QF&#wEhBC*A5*W3Ba^WYhP_mA2aVxZk{3JFs5X;91h=
kbTednSwk+WvZU4}D+WHvx$*2KKPDx0^>!1*|&8_}L5KOqOM83QetYH8-+;&p*@9*&{L>EN^^a6?-kh7ogg(=Vl_3yC`0}oJCU(9q81Rrk7(rVG<a~t^
GIPGb>1~Z8_`9&i!hXxX{d+I}Wb9_*}akXF0xECbR#j}36rX*s29AWm)<=%qLi?gqlRBHx0p`hq?4rFxFCeT#+yEqtj%Ik#vqQeCcR_AmJ(jJOt+pR*0
QUc%(37<c@dQXxn3f9ws<_k&Rz2(d&*E|0J6T7Z_a>5ylfRF}hdN6}WL9s_k7fK-;fp2Q0Uydc406a(uQ*O<Nh!kYXwof!Cpf+z&^}6THBsH+1%V$Pl7
dJU&O!vQLM@Q}@*W_C}Ni6|0>|@^za+Pd7-oqLnz@ltf=|UZIH-C<kwPjHP&o-1;CIF@kUc+<^f*V~<(oF2*cD>)P==8kEqndkrfbX%H5&g4Mg&5yVKR
x$>hg8UF0ThrBg0-4bvFysjBu1|oF9NLa&!>H_Cxl}r;L%c-yZ2Rk1*E-YON<fS5tb`-ZL)p9Fp^jY%Eh@?@J;d*w^gDi5@pnf(Zo$N&~MOs1vxjFV)3
O~|9hh=1TK!3Z`2Jtt~0`&-e+MIr1L|!?px9BXb)!0omo0Q!19W1zpE3Bh4ao5-*<ydL|q5*jHj37fWkuWLvY%^O8oJSQ!ls@cF0E|F5Np1Bqz(|tUl&
I9L5)0Ueu9?T>U2TKQLPXm!saylzE#;B;=SdgL^w58)&lUDE2!7a7h<SPt5WJxlvm1rD7Nm>WiiK6`A7u4<50*hZ_F<>B_rZ+ExXmy>+0T)MqRKGk<^H
xw2nVys&z5P~-guH<n%Q=~I1NKpk&W$)+iGSaThvnh1$EBw91QyQ1_+!1^N@mMXG*0?g6J_wNm8kg1seo4q$%dR5uZMBl}?I3nqrx+9am6Dfg&RB<juB
U%YWEAjM|b5+Dy%dWY%?eMXyj_cQjV$KlRkYkLmN%+C!REA4MkSmH%pTEQMZxR!;wJvs`XJpkoW0uZ~Fvg+y&K@XMBN+kuDZK<mbVm=k!en-dTa+OmS`
w|ByHA1J(t<QM4n*Q@Y6jf=+#FV6FR)xvU{FDU1(ekbAn2#=hur%N&tJ~m2#dyyrZ<ouhnMI{*PWP^`t)v;;#97J)aTJY&k`{^VmsZt2-4}lC?@`&fBc
8xKF`JYn*Puee>@=mzy0^ey_<@E{JY=3ZV&k5&wu`PNB{8}+n>&VI{&wJK95WBkN@oJe;)elpMUB1UpVk@%=a&c{maw+8wdaAbp6{?`+dj%;-UZX-Tue
t#Q(B-|L@m7pYq>1@?S`_-*x#@*8e~0{9hf*zj@$)MwkCpF!|3)`xh|zF9-g|cKK5rKb`+{{?qvny#93g)8$W>{|9tQ4t@0FbNYw>_Lo0!qa?jTK6s~l
-4vB+@6@nb>+-R26N*on@45b1|N8wSNz+OH<M)Fbi2C)9-+$Ww2ee0Ot7xtDj+zq`Tb?e9;Sf0g&hfv|!9#*$r`**a?BbTS)tZ;A9;IA*|Bf6j93I_c9
^Lhk{KW64{ZIY<)Zb70pZxoY-+ztvTj_*Y_%omEKl1C}JAS*@+j2UY3ahy%>zVwKUqPj_3d>G!ML9$-A(4LN7xNRp|AOsp6wwF#XFmOrU$3A1`Dy=yKR
@yNiQiBApZxi0|Kopt+W*A=r~Oa-f7<_l>mPsC|3|<5#P275Km7N@fB(nukK^-`*Z#4--?kFE?;rJXJqBz3$NEOCK%J>S>f;B0e(>jK{eG@r{N&&No$L
48{2T0dG|Y9#9qenP?6qlwjBmzaW3;1r_MZB&I|-G3i<j$f+t<I-5B9%){Qt!EKl<hW?(_e@r~ZE*zu%t!Z}lVk-`xK9`t`T@m;Ww)-2dkGKmPNl{eMz
>^`Ab@X5s((NFP!D<ADzUF!%Gl`zQC}AN}EjvpSxAYcy{Pw9k===jQv-jmJyZP)zX=ZiaBuZJ~@5bdV&l<;?vQd(S%%kZFhaEiR^Ks+`d~h3!j@@Uu_*
%rNC!2Zej4VK&<hIvCmwsKBO~t%B}DH(|O}8kpJ}ZnF<F8LDYG$OG3m7GH%EyXZxS$heCZexA5z?8e_HK*OuAwgtAP?%vLi0cmG`#l0L@nbVcWvl<B22
Umg}`^G&OQh06G5hu(SwH}jr6_jQQY{!LhY46$EIl|S0#W{O%CMR4(4F+?x;OTlh(Y6w69(w87fJf<U>HbM;A>tA`-$qS2(-vSo1%1#LZE?5FyW-lPmr
AqB376{cK8qe75hq^p_D*1;dsPMu^j_}|oKw$lroT^t0M|HQ@bgt%W35h(11gS{jFaRlwH7o5hz2pDwsTVmy4MM1rD@dDz;8uOGH1Qe9hy((hF3u{e8<
`|57M{H#r=+zR{wMUt@S8qFEOYas^f2nhar|z%92C}HMc{7U!!NW?vmCLlG2Ng7rq&EkL@-G<&r*bwT;@?vHInRoUn87%wN8f7H{?pkEdS8auV9D8j}=
)@wLnFb3TZz*QE~#X&j^NIk|V;>0gI4YD-GoY=##yD;M6J%HK2_ui$dgjnZf%G>_DdU)ikDK0CD?@^5!>D?CS}o#bgLh`qkd%_>zpbDbA6BR>Eq++a40
oy(=R(41YacoG~ocJ@Wj(RjFqTWK9z+OCw~hJ-byaTUs{Y~QMDh4^#W;#z19x-*842s#~^&+~r$wvM2DZ)i=@!*<$_W$S84fvBC-3vM);_pQ%<70_dlA
bvf-A$Fw?1ZaCH60WbEs5`<L-cWn=n(ema=h*YY!a(OX(8=%Tlke8ct3raYGk8rkowjM)e?XZND%>Aixpgb{#h|Xe%p1=8A@+iJxuMR5M_eYlARBt{{G
j(IjPP=oi`X@?K84g)L)<l*(AtWsebBv@uiFTQ7j4V)+@aVHdi;vx?_`b<dqb9)2DoKTMeDw6<psBRrf{#ztL_E5dxQmuyv<98qi(CU-=RP8!-!t@9O~
<M!cSK7TUcD)5frQ1z>m+9*1fx*DsbIdX?x^*-C9vPod43^l;<~qf|fYAjod7@?9Pi|-#WLg6U)8zb`b7r%su6Gd$0@1&-gq*pAHJF#%`GzTu$<jQVJE
fcA~Ua-qk50;PTvVO{LI|{(Twn>zwHA@-}`wHf=oy+OnN5Ti(WrYz{3MPmVSdcV}w-^~~50gTkHL@QprIv>u&110|uLZ<j=xXhRFYfVdd%xY}KUKbN^Z
qIwBU-1N`NckS(MKq7GlTxaT_|7HAQy1i(<I{P=$U$o=Q|DZ<T!8b>us3^FRYC%V0tA;4uCIQzyTy%%^218vo^SM0&FN$sZai7uspj~n9M3ih;&wPYa$
?mw}7(>@q>o&rg;}cxOFE;k7^9e%zbYiw7axSqMlq7!>=6&DrRl2nL*Zd~xTO0}AY2Kh){Uq)1YM#}tgHcJldrk2CTz|YRowB>G-%!S&q}iJd2C@^QZ&
g+(p~m}P<0pQe4}3D>PwSp9Ndu#z%ePh537#K}K|%bK>Nu_&>^ne129m{#j4RPVtsZ-thGrX_al8#PnSUI7;5O#jR$;cJ4LdPOJkG0*v3tb6?Ohj1b=*
<KL)CwDQ>|JJIktV@7K>kEul4B>9>4eZcE|J5I`fBCAc4CFwoTiZoCwJTpZeSS*ZfI=JZ#V426Wp!Pe*t;Y+xhdwP^D>;iJZeo{rB{hJEjD+#j$OoGUK
-&+1#0b#Os*Jv}!skj}CFTT<})%-f1vtI94F95nUF!3ZBIzLNEq2M1JNO9MCNsnV!Nxaa8hyx+FF`|)Gf&x<p{1$)O;sf@C7q*4csCzrt!7A}+fbpl3x
UIhu4bU4M{RVMRKgb#^lxDb31BMG9L(GGZ0Zh~(Fhl_&R=+oe##$jxHC5GVVTa0jj6?@vt{c(WKQ~hr5u`Oa}Vy;JolIsz_gf#YTEk6QegHww;2z1@Z*
~UW5MAaB$cB5^r;&K?qmAbXkm8VUwkr*V5?0d@=cGJ;`O^@&)#~}uQ)mk$wXbn+GCE;Yf5xzks6c9c&)|RRCS@%Bo+l+_~f?Gs0n(RLAACk}5L%6(9(0
9k1Ua3LDn%gzJnXTh`#~F2mD7RX^koep2HfvxXJHjW6FzJSQh0x<<2ebFH6MJFONATOyJzmPQMf>8geNbns$E_XiSxfLeC8NJ-1-D+RW=_5-ADCWw12e
ZQjLG?e5%Qmi*-V$P;eo@u2k*`%Z0GS@w@&i<r5--w8{eKsf?rp*KBDKg9R8YrHSZdmA$}R!(KbZ*qn5p`Q8|tFP<3Lok*XqGW$m6>yIdQn3^jn;WBaD
9iuODh_;G-bx!bf}cInSh*RK=q_~jWJD2OVgmqm`JQc@=`@zOJjS@ndu^S2}TQgkm=9&at~DOGA6#@G_Xe6?}Ach^q0S%u{1;i?1NEEJHf{6hFyc&-$l
`fEeGN;~E%(rXL9*(>3XkZBzBQlPt)hUV(7%E}HZSU$!r^^_;$#UB-vq=}6CM#Qlz+5o^bj<fJ-8Iblj=N&+E;Jt0l4{K}%Hinva_AzcgmX<lqsxb(jc
L6_x#G5QR`X=bUXUUfP5)pg+qxm3E^V?R%?pFgL^Qp8o{5&wxlze7vmUKq+L#l9-ANJUSg7Q*7qnP4~$<;WVi@<_jZ`#{6pD(h$P&@;FtADFnV<*EJoh
JdWH{l-#kb0|lcZUy+EjEo^J6T)Bv4VQ<-M6FIKT~;|d<{yOP2)~P>}1t%(w?(8m*_ptrCp9-GEAFJ!FT@C?6Pl!6%?{N;jgQp>*hnQJ@`0<B|gUZGZ{
XrQ|J%$b!+OD@Wtz<5d7QUx0RnDH(3_Eeg2}~<@-$=;d{;`{9B}gW(71zJxmwdLX%}CjbH-##jLkGoxEH9dG<eW4l|-hUoMxK%SEO@Ig&DKPpRA5*Yel
+;`g>Pu{%uW>G27E?;qN6uQRiDGzhKrC~w(x*=YS=-~RXO|L<(?{Wks=`;g#UH@q`f`+7N2<CMi!JV%phxp59-cPc^=_i-Dp;`O1jb2x295DK(?b`KqL
fef|_44<^wN7oOUL_qi-NKZ|<UCtl)0!EKp;K{As$Ylbph5Kx``s7S*zD+k2)+*X^tBW%|ug3w|1>wW;{>Wq3yHXr9#kafNz{8{chZ8l>Vq_h+Itys0@
{ULCUM<xYr=MqRKFmCV8*q92-mQ`_IussA=;#Rp_Z<BV{t{pUw(OmDtqu)pMo~xWm|^Q>vYaqG!zb()TwX5(zYhETf$F)nu$b*gcl}Flz*|v-*jlzUc9
=pX>d%vREMMkB>rwst44aVGw&$X7y1l;K7c^F)SB5s<WJ7!w1Nw9RRyS;ccH8{~vl@Gp%?4nF#J7i-tD7yh0{|i71qI@Tj-Y<HJ;?bBsj;n;U@nuIyib
EB=uw8Jtlm6oE{PtE+AGmpx{~NV>}?{1GE?1#;(L$1LYxM4eKii&7Ie<+vAdliFUUUTspCMKpE-(9PTjUmlL|<OD<~~wfzsKA>(Iy+>wh}!phjmL3j65
m%VnF<<?{-0ua#VD;&a5IHd~UA;wd(Ech%?A?Q5i4x1G(*Gpm!K-EV%lh2J2^JpQ@Afr!@_ui0XIKwI_>rlCY{XXj+mzmK2w0dJgTCr`E?51aT=ro>pV
Ia)SGFC1a{SqOi2;YRW)-3??iT!JrNd~99Xymp8a!ZoA?rp$DQ(-{P=dVnco;b`r(K@w)a(eT@LHr*kP@rAz3t=*o54rOmwq#XV^e;c1(A6Q;w8-ufG(
Z-|5Bvs%-1sAmajolB_Qg}HUM8BAx)S3w(`PQCub*ud$oZQkm%y6jX9D~D)sK@mEir}H~zxWd2i1sfX0TkW6726aYZn2TMQiqgDkwdE~6W`tU$$;D!T=
6U2w8`U2qF=}PTW<p#d)<EFbA#gC3%5$CZK5Y4CeSSJN!C}n)tQ}Agul~Sd*fv$fUGX}M1p4lEjT_ume!U|$_<VmHQwIkHH+O56#^2yKF3`-3%+GC9pN
9<@33MAcI!FM-~lgH_reWzu;_!82@<@zZ?r|FRK=!|RthQ?1aaI}<76~E(cd0ANqFdBr5kGc)sW~O@7rypx!9}w(|`&~+P5gRDB8eUcl^u#i{7e4-=l)
)1-6dM$%?x6qk^{7w#VggY=56WX^JEK@}1tdJhr)^SIIxH1b`bG?)SUHVh?GY&l#;dk}{<5{4s1ix1|yrbkCfjC>{ZR7iRD4N!=T0Ima^os%h5RuP3`B
*$h{VwanH7Z-*;7pa;Eq;wRS4+;wO4+x;UZathj$eFduN@g3oj;fa5?6IDS%J+51<9Lm-v#<0@@QHFSY;9b^()$Y*CzvlQ`LYMX`=^m)hS%BNUzXWvXb
Kwb`F0{FRP$lZ7Y}HVEt*L`=H|Z%GY#9+e@1_=iEXVOpq767WcZVALZ^fX4@05JhUdw{**|@|{@pdC<m+W%DW8t5C{d!GjG@R%LZ*8#1urcKn9+u~f;{
;o+|CK*Eik8aWx}$ug?fdLP!XNg5<Xd^l99I*+;KH67JaR!bX<WhYkP@~KSNE9cZH-t1Xns6*%h%g6b{~j#5Qy{wcg^T#E)|J{A3R{=j(hvR_NPd`R~e
RZS$PtnOs+noa!|Bw{TfOP;WIrVBl`9D@$c|T6$*P5{3yEqH}=1>)Ax*|h2{yK<2&tf-rYgZD~t*L7|3^}9zpaJuVnm|`^Y+HA3HPy`h^DrtF-MyJ3y4
>ciY5fM2}w6?2Nen0`cth-DJa#==-hSNItePEm7C|*(3Eczj5h_R&4$`|LU?-wA222mjI)k5U%f^fat~X{z1Xz+Ty1vfYz#1Lqm~b__$=1Aa=59oT2@i
qpdk6_twr{1F1J(rSMxgzcR}g=K<~lDsU5i_!v2JDnapJ#zbG=E8SKD>I{<s_gjmdqIEyQ%|TkBUe^9Nh`wbB{Sk7_y5SZ%FB-jLXGOB?mbhD6v30ZW(
?Ew-cebT4ciKJG1dr{QYc_jmGv8G+l0Ps+8t&hzCL7^_OW>CsXM7QfU$?KO+d;Y6Z`(~nHtjBa-~DC((@XJdM-C-Xc-AZ8L2|jakfGQ-z9fkkAO75beS
L+qZrpC-jP%QmA}fCQ?n=^qZ!o$L@%h{MBTzL0s#Kl0d9H`LJqQot=_o3|SF2_+U0Z`QO0-<SUHoiXm{zTU<b6nSoeV0$1BvLP+dV#PO@GC$QyQPM_AJ
dDkJ{^;dAK~>)D6@-eoMSQIpr_JAl8fCis6mh-|rv$SLEOq{mOh*I<aK^tm2Dn&>6am)jdUu77~O5#y9rfnA9K5tK-(c5)hjW&LJ|=vx*zW>wQ$=xFD2
t^)XW**s5i~O3=QPUp(Xs*V^Z+qCnQ*&Fx)Ns%~%RgMf%_t2Tpq5d5z#+k!719C2%*s<lWaMu_{)SG>4_LHno0B=NtA_boppZEG`*4-o_Ce*LNkBlB((
E1*HP&UiZIPG*9vx8PH&_04*AR_hRz%D^buFI&=1zxG$H{`S}X@0&A5$kS|ysb#{ny~j{O@9hq^VyfNP50Y9z%|_>21@bG24RRGUE(mRLf0;Bnc&Cnfj
sx#+)W6&A17aBYv{h9pj+CTO9myYp{|{-|CLP@A57O+e$K&g;(AvQ#d=igwj^9Kn(vE8PGg7|3yY;Qx#}?lnp{C-ekKgMOO?HP>fOaAZ@t8cU%++m|gV
w<~Y|nHe`TXbnpBHGvD%U;?bm0~YR}<&?kn6GvGAnu!y_&(+OFAt<P>jv(mh&IojdeJq&d-`{>h&j$igR#8k#UvrV14UM`!?bV9h2af?AVWpFUxL)x5m
{mj%=cTmwi6M?b^a^DnACv??;iN!jIp?-&D+GUJtv4zQcaPFWVt9THQ5()X-jVBQcilw^LoAS2TNDdTnOiNT-QG3!rW*HBZ{)hHoFj>RWL5t$$xW3Tb^
;+Z0>4o>W#hkO6LxyAeHGsWKVQitiPQs<z#ZO}fhZc2GZ%m%rD)UO&Obi;UOABkd^7RfEkXr}43g>PfG3JwU&Ww0<?)jFdpR!sAiz@Nz47ay}1ngtYoj
wrlcwXXd$`88~(3WAlU$(Tm$ly20DAIN+O*`?~3^O$b}xtnf1`uCbl7R06Zom$xCk(yhhk;RmkQ({an%!KXE}I!Bby-n8Yi`<!&69UD00#J{{5{;OM+r
4v5j?=h(#kBJRF{5t3nSJ{?ond(DopdxiSR|#I!UeE0CdE~(+t*21&i#+zO7cV4yqTIKWo7K9y9!~*+{7K&~=fG(cR)#rxZJ5RP<>1OTkWU)QD3lXG4<
EGMw<if|#bezb+%cdX?x_Q{HECv>D<o(7X|-=q4`mhisrb|liN-tP_k0ceOEJ(+p8EnE?PwtNC{C^EIsvJN^Owhk^dRxm;~`bIWg-4mjvlfpJ>UoKwVZ
Cp!q)zV{x|8w!zrkj%nTOdhm|`rN&akfi$=}?@D#W)K0lyCyZ%dv!K)X09G9=JuAfeV1H~?r@%*++*)YE82eIva$FG}c#5P-2FO&_$|GiFW9y=Jn8@Tp
%zCkf3_#ea8fq$8QI-h1F49LRo?bm)CUHiM5FnL7Wvl;64CBEgb{({GLa~qGgSI1zGiP#WFnK%>u<<<jggTlk}Xfe8OvP5r9V_oArfj-)iHMo-^pOSU|
!jSkWBtR4z?TT;ItI4eIm(+K5F-g7bJ(^6w;t}q|$6)uFTw^CFJx`V1)3!}7Hf-%1Co@QR`ViN|Tlj{M3_04YGRM{OtYs_7J`IxOhlq*1sC4Jg`g@)dX
%};5%e9EUdfODxFP)epKZI#=DRK4Z{>_&f-rK9D|Cav#6Te+!oKk2fuP5$j>g7padrQ%*Ooz>2lbdcAMJ}m!5%%~r-b>x(htCbQYeDc&zEZMj`l^LQKb
-M&2Tkk-U7w;x@E3f&D0}NYXURfmwn&H=TWi{OErS2Qy?)w=(Lr|)mGgkR7pXWDqk;CW*>r}AAhg>Y@d6Ezzf~G4L=hL1YWPmWJsC(6(!eb59Af(cyB*
cXvfg@Kqjb+3h6*}z)@?OU39{9g>a58GuJPl@x|4ljUJX2$yown<3}iho;74T<%Wvt-@U-VuJMoLqO15+N@O&3h{D3~M>qh(%FHV-7cE7H-5^eE)2j5g
)dE&qD9DKHDIcsfbn(>Unv-;h-?>^CbAdU)BEYsW`?qh3Y_i!Z@N7nWC{0FtVb&wgTczb_BEq2e^DbO<A6>xFSW!d2N%Msdrdc;+5OFhc9Y6A_|8f<C8
v#pu-w=<f)INtjEX`x+i(i{zcMB-mM=aku#&oC&~fPzc6b~C%vuO1xVdX3-g-s;|;^B+Ez8@m*9{AgE&)OW4*`~-(17a+fWd~thTJl);fNJ8GK6nL%^s
`a>!niD-Di(4aZr`S!CqoB<=IN{Z+Zj(9g4Z+Vx`@!GK(Tpvd890auhvMWGI(q0GaEI>UHQAaHiml#?6{GpVeGB{Z1}0tmo_1J;nTt6?m~>qo(T<1|aB
(k`9$Ek7qM#GcMO*Tq#n!>DoTKypMO*rL*|In8P7bF>XyTeDwBtPnl3t*oJA4!MA$H%&pg>Mcoh@6gUHt3aK>@nwLWK`bZnmDtJU(zdyDHA~wAJ0$5K6
FixCSRwK>TPZUe9QxVZKfAPW+VkpmGFWQ@pj0V4DoxkXPuUUzdf5C)2(BapcexG6{Zw>q@&$WGm>|MW0m~(~oZOo$H`tnhN3{7H_hHuX%>=<AKNPJyBb
Sn@%f|e(kp=f;G~1OT``Hs?^=AZoKH)btd`u$>bVCjL))Foh41x?}ry&&a<prM~FRAuQi9Qdo{)GNs~skNt$kpr$aWGmjMkBD7P!VsF$Pfy%;1xM~fr8
-@m8W{&eFA-v{qV9RBcZy<457YN4vtR$aS@HY;iDP?sI~jfgKpqk=c#%b-#`GJm*cRy(UXBsL}5a{5GNgc`dP=IQvt$@1!HQx&}%%&O_O<+fGn+8%)iy
lujO7hxGEoxl2D!28)5Cl@)P3ICTV+II7`O3bdvW<0^q@9)1DH_DrIR9y^cvriiv{u$A(_(&emen@7>hYn$bCU`ms3(0Xyl^RG&SlKt#5zoYLocpJ&w{
kUsRWZ|5N+0Le6JCJ_t*)#?x`?lnr4RUn7UA;V&Lvj7ufLG`Qcn4R-zH1=BuM*ReY2T^uh0C@dY{}aK>%+2R(RgCHHCf+p!)OqPx=rW!z*yApZpfTbuG
3#@%cg1<RhG!D)IOCEHYqsc^5d_**bRJKu)00rx(0lfKDGiE{u@dpYWEzlSMl;b2=lhGITssPu+LB?fgM}5`OUL5O}je<1V0S4rg2q!q7V6_amV3$uHZ
&GL`Nvws=Hiboq4+H}QPuxzGwSX0yj_l?S?aNHtGI=)L1KAwtnVB*qPbpw70?<{m^(<;w@j?-t`peX^N#bGiy~S+nAir@Rb}{z&}KhiC9v={VgDCHDsR
k|+LGoaxxMEqv2Rm2`NRr2AyDopMH$%?7wvH`UkqTkRo~Q^XJKKBIftUAa(n>xZ}wsUfpZyI#Q)-w|{;4%bQT^Y4t#jho@xlVaLS<@1izFC*crI0mgpl
<osrV0dl$=o5bm8F7cdz5nTba5dU{R4b!iv`>SVZ|l-7l{`B5M6J5LBX-d}2JAN^%<ph5uaDED4<lv}dPD}!UX)6^%#<jqL>C6p`^MBd#_n_KeU6pz)7
P-ISS=Zl$-oSsf#1kF&lAX;_o~3<!e4yC2totPo5OB*=}r2Rj;Avuwo==k&Z8%O0u>cHUE({Q*f7qlkE?a)DSpm)J*tANaq%%i=5W2@XD$)%!Ma9+)Qe
2v_SjjpRUM5FY(Gx4we)t*9Hx9Ju<Ru7_xFF9qU&|=LE#!-HGifxCrm0-g~MUHaw(au#RP(S&c7T!8fKHBW^No5bN-8X&f=<jjefLXcmDeLId~|xlb+z
0@|}dOD9=aQg8&97w#p38#qHFp%TD}J@Ngr13a&G)pI)v7;lApdDjZ~5n+NZPOiz7m=P|w!f19-u@v|olFO|~!*0%6xHD_+z=DrK!-~DwPVLKHSF57OQ
O)bQnI*$j8TS>h5uEFs+a*O(f>)yNju9qA%n4Jn0``z7Yz2DydhD{TY<E=SXAJTTz%J}8tGWFZoJ(g92GDG6<pgC-8518<`mfOx&rv}sy-3SBis|{aVK
8AZ{ZFc;DR<E_VH_#`xOt*MJ@AWqDlBL9m9>+#OgYB!^=sjlL5lmcZQZ?n<)5^z86>aGZx%YD<dWdOh+tlX`q&4|}ANB(6n&Fi}@8rsEqq}QuV7@&8&C
f6KyM4)IdP12u#HgE%H*T?H=kvaE>f33IZN4souK%e&o=Qse7h|Uoz3fH6{cS~=W2{bq2J7JC*9h*kb3QynR6N8B?&yBjT{<#;`IC6x%FQcj`!yY**3?
g;-}6eJoWeX#;He!%Top^KJK;-{P%27i;?JBH?PZ5^s756nZ9N?tleJOffEeRF;77kbCr>*=a(-%g#+35vbbBp{{y>@<VU}f^*nTnXS$(bIWqa1#TQ@?
Q;Lo4>$vSr1fSN!f{y8UEYBb$vhpzpYa1rOLCJuG<K%p1W+pV}0e+Vqmf#>&}ZDYBXzInc6I?#HOR#%2`C+8)d92i19$Me>mb?@FpBdUa@+^#OkRdd6-
0<XokZCzb5#6K%~g<k5t#@WN@8cKhrH??@u0WMFAL_061e4$nPb^ihXP+~pFtTPfWZoWNIcK6L7njuPyS;DJ~o6MC>)Sx{#U)y=1U$pUC{8xqy;aBl-W
xG}f106-L#dRc{Vy`f!QDuDO;W&OnJv2x?ss@C_znD&<J7csAWPEPJxo)VFGoojO?#@o|+zyus1;rtOTydYbgNeVo2bivcS9sI6@eU^1;XJHp!RR=+F)
zzx)!%~Pw@?8*Kb_A6c@<fxz9}hgv<KaKFL({mVLFVPUh)I&UUq}%Kh_!XQ(1N260GY7ol}a#RWp$IXZOB?P>CX3*fC4HheY{6HZx^hDEF3jJt995#~l
;grr=3K?mi6YvAcJ?vZ>rqYp$MEYdkIM_x5W)U>qw4g`bck`gbAc<E3eiF80aCy_TGGYaPP?1@UsnrzV5CMZZ4{ROmxW{PgjuJNyz8e)uNU7LKVCyX}k
}E&Eo|rrlhR`1j74Q8TeQZhqZgXa#i{q5dISxSyUQ?F#*TRIwR*ThHq%@sm$7e%@T{l@a!PX3P3Cpq_8Oc)_jOx;R4~a!gLf)0ACw=Otev$j%eo`ei%E
cCXD2s--f-&((^30|zy!AA1G($&H`Za*NLc&eom5ublV|XFF^;@>@UNN<`MnJ*UcmPA|sC=NR^rVKoI%Efe^-)T}P^D!A{c*J~a33-J@7bTlFQ@KL^9<
_qbMNB03GZ|ax+F9YAP4#F9|BkhV`oq}jD5cd&Uiu%US8TfP<q=|yA1qACSw_Dl)LQtVadsa9xs+(-ogQ37k<_6rg36u>cr!45Z7ovyu!Y2BqZqBf2-r
n|jh%D`?o|vN=(alDD44mu_mNnJrM-7*qQnV_s)*K>Be8z7A!g>&A<p)6uwc9PQ`PMz=LXK?AI@@Dsjmf667Q*Q=-ico5_1KBJb%eX%Q#hVdOFwJ{GE|
4;))uGdC++FSQ9zU4Yg-*ldggA~sX{gXAbhf$3azJoxueZgeasChQ6R4Xt|&D8c^eK=6no(jb(+k$^*Z;OBpVe$1vGOrh0A~TYT4i1i~q;7_U}{i>m`K
${eM1n|F^F>{?YCKzR&yV2s0-VAufOJ<yBv|BwN2dVh^6_QVU?!``R;-AZjws65nl%=(Mtqd*?L~9>l->=2!85c}?;OL?W}PXI4{?)OE*)>)lt;K}K=B
TaE}iFTORUj_ZbkM0OS8ZP>%FsWivx6TJ&y9r!vHX`XJB>@ozMw};NkOFefT8@;`N*U`we$<N*+IPjU*mG*uJzn52e1u@F*0C{Y8dLxbA0q)0|8_V|=Z
j(A*nnOD1pu(@x^tRW#p@5@RXi_CNWP9YL+-VFbFkUakE?Mi^P&p@jq?mn+A(z(8%_{_72L}BTF|gFZlV?`cl%OCIl&QV@C4D`{1swA{y`i)H-YKUR8O
I65Z}>4M^)(+3Zy7wmEj*U{RA}<S=eA4HEL6B}^hKI9EcxJ4bc6iP8hTfF)2*4-y@=s{lIClz)3Oe>f!;o^M(an}HcdS|A4WUezwq0?_d$;TEujkXHfm
yK5Hw(gc8@G(f3Lgdd^DK?;un044{KYmq2Gae4nvLZ-Z+%+JiJziF)#rtrEYH38`sG6bE<_zOQV(6T)8cDwR?l5-n>9~-#1U@k~U@>XcZwXv0ZGBMqYq
VI7c<zM?$1nH@>TnU89CON91j1<dP1O17JUFob8%?Oq=?sjC&Mv_l(+4o><f%aaBCT>B#JIZ0qq?;F=(0RyAlFCZ2ilmUrb48rd|;*YOmVdER8994YUB
QbXkcj9#`jw%WG{^lDfIkBEyxz=y|e6<!A$aJrB!h6byhD$aX=<mDBId(lVd$KxK9K#Mcc5ROpV6>}b5$BUAL;f80V8r@}8L2=+a0Y#5VqRNYly`x|q!
%g+F_d}hg?cWkA(~{mcL%)R`oPeto>N9jgzP#s(YU=?H*sD-VSKZ|sifSICs+FJ*zuTT`gK|`^fN|(t?W9H06y@s=CP!pK_=Qu2%C}BUAP(b?b2t`4L}
5d^kLbNNAtPLNfy?_s1#hOBk4Et1cIwTtfz&Qu67D9GKj|-9=s-DKdUj#1w5DX$eSCBm@;hyQL3)6aVuRN4`4jd>QKCq&eW6JAHB|KVa!~T~sDpku9B`
5BjHY;Y-PJjgqEL}e!As`)DF(u^-TLQgWE*)CQrjI&FD9uN%L~4zc?ta6UHd*9iQ8qPXW&(qyoRI-Pt|zN$@~gtPfkzOVKuOy>7fp%R~u4d@G{2s?fIa
gd6P{oOVE@PmUKrU0y1RcK3JGk%3Cr&`fM6Yv+vYH4DZ&u?T?VE4~-WrX>bJx*4FAkjM-hb3kKvqkZz$YvUC0XTn`y|e2c>=O;~<Z6eA4BU+*Xm2?=)n
$Uub!dm;9UbPL!>nVQ`VZ!D-nC1*{}&AD6#3FZ6s@l%rdiR&fRKjY&Re$~%XGVk`#0--k0<MK>}2H1t23I3bRPaF=&b@@r=!T6ZwMS)LVqb?R~d|`hrp
;!)vT28==L3cBqJxx0D``s9=aJ_|(@Ka07SDrv7gS<5k_9dyw`XSsvY8v)3l%DnbK8&{_29E|*mxF&18%m5S-;0*lD<q=8`f7}@T)~|iZ{N<c$nWopIp
H4PnU(IsDm;t=RRjKYm#U^x_eQb1Cuh#ns|!hKbRu^@Q6=as<54|~&u6FZjKy55h@kE#uA&Rq29yqL!+f31>zQwq^LLr+E+P3tH9X~rI(ygvey?2-GN&
@4!el-MW5ul@{q63ci>smp_E3eOWS>k#9U=yZ&lAW)YHp$aQI0bPD1L1ylt*48EVFF*f}<o<#P%+Ex8Oj=zeFZI0Fr-TcTRVjN(hu}%;nj5MXXHVO;M`
Za}qNumugPld@8LW7Y=-XZXJ;aNzz)6n$OAnwIiv5=KzXO62=4iaP^#l`|H+4jd~_fZTgn{Xr59Svd`Mct?#sKzzm=<Red5fvdD$2X%@*Lqz7M8r~ytb
xUGl7+=ck-DdnE6J34?h+{XFct$DWSU~uzCc2Y++k}pPCJZ^1-Lr`~l9P9f?1Ctu`>&3i~^JC}YN;2z3oOsMlFy<Bll{S=oXFpF|B-@JX=#iU}`oCvQc
DXy03iRsic_1t1ooeM|W|8Twp=4BtZ_K(B4WgH)wPxz@nlh@v*Nj$zADn}YVE6K=2iwMdF3J26cgi21Qo6UNov`xiubIkG1nQf|o$>s;^b5+@-H}D94?
z^{7ufRt6=;$OMDKBwNc;TWJ)x8MA%BlpyJYhN59a3aKEHC7)E^!tRo1#R4VhaNEO@uG41jkkBGJ)54KQvuW6<@c3l&63V^&yc4?c&RYOIw(@&~YiVzp
!X4B3&bFMvB!E${{NHYGsdQYG~4M<ra)7Vb4XF~Cm`HHhv<kCG~rYp5$FT+dfxG((YB+3KJ)hw|@J1;hSRS})IBZMYtzfoZDP*w@!?W%22e)t~$^0co1
}bR2ss1^xVdem`$*U+Kn)1OIgoO~9bqz1{~^l4Q3qJ^e(Dw@`?xmToiat^#Z6jq9N=Nvs6>WL+OZT8GsB(KYb&4tHQ(iWP_MflsMB8;|}Hhh(iZ5AwBU
E*D@|&Z(i3E8!}M=FDKHqF`n3;-%WQE4Y9=yeQvsC6G<QXd0f?8eT(w*1qr8S}iiTsZoV!+oBtJs_>zByRSnCr1Ve(PqVOr=7Y9&^_!f^0l31h0-78u%
_HA}n^@4G^KYhjr7lzh)Dx}BBsHg%Ddm8$)tkD5yBm2_mfY!79;R;A>~t(b#pMR#+1&L6#=&-$_uW!`b+o=o9}LfJ73(EKK0k*&Fit0LqQ_r<O!{>wzp
}j4TNQsbhJ?LPG6<_J`8=o(iI3{{K`OPR);ZNZe3Rt(U_od$t(NW+q@g7XU*S2WI8=I{h`h?5X|RBg#>6gGB1NlN_#Jlcy>f3V^L(9qpue9h|MZRalOK
cJa}N8cv}7$m+T$1Ol|zX~@H!m8J0PTfIxIpe;~2DALZ!D=IvoUGas&cve{-mRu3uDmHLNriUL%#QPO;9n<hu$V2u{Vyku_~RR(hegMMA|7ZU&7lT8Tl
CaW~$mzjsdme4zGvM|vumQ={y+V82Io+OE5o*;c480U_eD+I=OrMnc4Cz8#-$LS$Qac3a6@ybN#;;aZ;!L-eS%reZBP+>Mo)vvMoiBG^E)DjygnsgM$T
0IZ|<ebgbZz>^pUc`<?QQd<%8i6jl=TfAwNGoDt?nQ!+q6DSx6w@;8?10ZNreJd!v^TILQgKPe6cHiki;~TfH8}Of9b`7|z=pK11$4{S=qP>azxX+VT%
v32gKnhbR1?~I2ekJwt+^uKegY2p+ZmS=~NH%#zFAv_!SifLBc7efCF)%Kj4oLUkT>)Iqf178xugcl(X5-lS6xig}!QpM)CHa+NhoM(42zlWlZe7<OzT
i|UnT$QVAC<|6-36bdcgWx9<z11%DR3~?(ag^}?<wBc>29Ld)XFSMvQ$nf#2|gWxVQ*qUIO8}dwh@(mZ5l~<cjX!gs4I}o#LjLHjj$*MhMneLMu%hrK%
iDQoLm=k6+5Rh!Ba=<Me>sdRygt>Dv|CUjGhIGXFgH+e79e);!Q7<x1z0m@unc*>S(Q^z(6W!B-kvce$!dq|_&*4qNO6;U^FI!}!kMZ}9QVcEt2;_Nd2
7SpQ8uvXx)LqeK^$w1I2v0rp<UL^4}Vc;6VGL!n4J*TDpWe*wj{9KsWmvZ=xjjVP-}RELUXc*^x+DKx;>;o>qvN_)T{*=h=5nuXG0Vtb|6v;duQjYBTr
+Elr0=1|-c_q%d{QEu8Xnh~HW1dmrKrW@+;QMxOyk7#8RSAJC%wYZ>|GV?gy%6X)oPru4(FCmiiG9PgE7>Q(_Kj1AyxhqFhKr_Uqu>h|!<yCfi+KUrlW
ZuD(BQp(%2ZSmChnJPB?<{+yZp#6LkoCg4Jdyb~<Hf#wE2|E<H}P+Aa3hlM??sB#^skpD{%i^Tm$>AtDOND1*Q8n%#(Z8H!61sZmr($uUw0cSQWt2n=h
ONY-Z9ut$4^#*^K1UP+m+dVT|f=`gX1J~NV&sc?<eZ;{(CIP|KmRuMEA!$P2rp6J#ar212u7;wu)i+`cRQcFw?L6`{83uZ3D9MveGS1{8b)h9Etc6m|#
I{R=9fKMhX(pN$UBNw6b*2I;M9fs^Pwluanad!~m>v%(J?0?xAqKi+i}-r#I+m|K`z~K6*00JVvnMN4)L?t}aO_+eF;gue<yL%`^fdxh~lvkxJstvs5(
Haaw@0#b+2s6{E>t-K%62MJf?2OYuIk5C0DGW6T~!TNov|U}n|4<t9tS`OS0D70V|O*|ILz$ze``_#T~6=8#M<#F|p``c()g_*d-`CdStTqEZf4{z|Qt
M%k0YA3`l4MV^?^k8O&;%+cZMdoFQHYsC1jyuZJIlhiZ!I6uan+P*}~4izy6Qn8*RiXCScbcPgav3dQF^*<PK?mri5W&3;M*;bb6pfWZWUiG1iC?>vy@
0S|7Wc)Vrcy)0~paFl=o94Ofil*VCJyWI^^5EiEOEkP~a0=p=(9f8b0Jrg~B_Ja1zk;DlY=ctv-;ydU@ujqMJjxywo0GypvoTgltB}rogM|jV?jZAdCl
*8LFL5j=Rg<r*)Qk7a^%>N_hu7ZdSn;XJg}C!n@Di1k!J(LR7E{z<XUhd>Ax(UMsZHq(=;;(PDfJx0ai3Vwx=#V5kH;i|DeJ}C@ngN#O&l?^yqZA;gOM
L{*HDPIrl94N&FB$D5+Sz*u0K;iSJ0`duS8qRvaXO61gp2wDq(1w;e$IkYR!Wi1F(3YJj>-#$wMuq7LNjMwa*8zt8Y<o*Yj7R46lm7<63}~xHV2Zu*IS
hAD+)2?WhVVvBX}oyv03PC2;U(;xz*uaM59>=Y0A$AbP;fI+m*%Zs7JkF&>{?z>_l$N*{QerUVIlzb(6j!_PkP(M3>#H(=SX()q4UOUj`dJCLx1{$+ph
gQ7UdJ$R~0GMvznkCbz89!~etyRP(9EUY)AcOF#fTdpUgqcso)>X06U@fcD~DL>D(A+{jUqJHOZx*!4ZdWShW{PL+<e2`c7Jh}gtR2fj6`3J2R8%5o+i
ETP0hhl{{+gRg?2iRo9U8a(?0SY1G+>4}j74L6Dj?dJA0%Dm7ZM3jLB%?56IM#T~A^)w23x)TT2Gt}BG~ew)1l*aAr))`wke-FjF0}Ij1G+?vAr2M0D{
I%<=5c-yOD}n?+@f^u!KlfNH#dik028C>C!u@<A!xWhXWAjdq)gBLs6Z$*RD7W@D|X2_q>}G@AA)_sfZ3h1W`&Kg6Pwqo>c~Z9_&Kq5Wi9U|15z8-?fd
BxB`bf@E98zBF=U5NFf4{XV{o^+44JFH?Q*rd-x<uW*D9)9qiEbzP#{QR<=e-M(15~odm(&qbNKD`H0jM>sn%NI@hWryyHnof>2~kqo`oRhmuqx36d!z
&&v;ipwcsgiKR)&o!>ucC(XTy|KSb%GgRdS?X7d_x=VixS_B9DV4myrJ6XY1^m#d#p{Fki%m*zQ}Wr)qCs`o{qyKX5#P;8fxXI;qyM{e7v)40|l@c0mv
ACB69=!u^y4Q~4mt^=Qqrn=W8mB;JdzygH<+fDM_<tR>*9Z<Q7EH+apTf-1YDkSHhluJhi_ZwONic6^S9yMk7t(C>_FUN^M4M_d9$xJf8pt6c_=3Zq;Z
1esU&3vA~{#>W9H^o*{8slAhpD69u9rQ7qJ!~oi%kwKR=akzTN}g{hK|IJp*8O$2{d^8eQXf=)U-gRH0nJ>}%O<=clE2ye&S&~!f_Do)J$mtyC*KqEdH
Nruy-BaD%=+c|U1~~6LEj8=00v`B7dBu6QV!@l)AxM(jQy8V%6qHwR=%pik<QW9*^cIU)>^;V0XsM124Ze4VmXNb1sF#B^ix8@UH%^Z?sePyU&uTjRIZ
(}t%2^xuf;Fv5XLupzjI9*LkLK9+{-CJQt9RQ!x)|oBMY4LiuNHjD##RS&CpYy_5ikaUD?BR$RI0=D(BLzfZ#P8SDc#`a;4G<{O#~r6tidRrP#l%gw!B
icSZ_r5$Pw|gW!%cGA~$#c>k10YEFB9P|m@k@2_|BH9b-NqW&YQTnt(+hIsMx0yS{|j<jAnGuT~oOxRpS0dRXzLH1w_=e^K>M_P+#=-2ELF7N1^l46)I
L!sV7WebR`0bP$&fmKaX78KKQO{eN6$cw=ecK#dnr}r4liujPE3k2?4X4q~lkf^hS3F~y$0IJ-~%vp(Xg=oLMuSY-qApg$SIGtHEKZ4jyZ>S;X^75jey
7A`5jiu?4Ha36-;QK7RqrATfSNOtRu4dVIL$XVl3M*(t!s0Yt8(X#XCGcI}X!~mmAkAGW^Jdr#G0O5Qh)6^!hHpN?Jd=Y_KwA1dzrwlmG;rjfe!XdNLE
{q)uOXff2f6O=HwYfH&LA;`HFZoCNi}VK*6}W&`7_wXP79A=JZR<cCt%`(s0Hi@KU!!|Xnf8GQ~0hjdtmogbd=chsCiw<m(vrk0g@G4?F)Hd8gPhSzv-
148v<ocSU}j_2FZG1g5&;9J@9glUv_W|5*(#pz2>9%K0Nn~V8*CSHE<p_DXSz&%K`=F&tZQ$4|3vKFlXsTUo`*P@q3zKIE=;_YKr8#f&5}c-W|)b1n6V
mDm=DPm+&y(w%VW2ft2X?EWfg=2I%{wjQU$e^|6PKscO}Sy5aQ~OX}x=0_=P!FFOir+Qo!plic|kk4T?uk5|47R{$24us+idBKgO=btbe+KS=gY*3oB^
X+ZkT4yeV2aWS2_b@!(y*YHxrUq~*^>H+(CJX_qG2bTv-Jp}X94<N4bhHm6~T7Wd~U*+PQw9Gr!@>Q&O`#?c<+~5Ah*9>SV5KJ$h9bC{w4N1ICw}LdTU
y4OZsD2f-iel5<+6$N*-X|hQm5`;!=7}>b(#N5$ZmTjA$iE~UlPT8sH+Upv^yL<i@xU>4;;^R|dGWiz%*qVL0iIkP&{z9f6p&XK5tk*Zf1dF^8El!YhD
RaLlUl-*1}xj#@u5hZ45V<)DRP##4cBER^1KWAQ$>S&@!h{@f3n*Z#YzM|a39I<Hvi1O@zZwhbK`{cM^R>jYoBfe`TO14{M(ND=lN#acjT#D44m-XxIB
()i1&eeLcc)${U4(O|1VMDbNjq=CE-O+Ui`<rFd<jNU3qmX_mZ(0aP?=PLm3k$ews>FQY`tiakl0tq9zCpKxsBh8gD>S_sVQBm><*(Q8=jNYs}&nkhG7
S8@~xIw&*|VCHnaeapxo+_k>2Ja_^4c``m84ERbw2UXXE%jX{gw*6AzBz%#uF!#LYr2G`YnPM_~ic&b0Xpn<otfXnQU(7EmDg0JW7M90H$BgzulgpUdp
d_T-JrrL?uf?%Tx3dER1sn_!=Dc7tFd`WWKW<5ov!0f4fYNH%&*P;j2`APK?>}O6j0TCCIz|i7lwARW)-YAOd(0;=g7)Y3sWBNn}@3MKx_{x<*ioB7;A
&$8QaPqhRnumxRJU7F);l<7c1+ut1Khef?P(${^m9B$Y`ObfZYLzw)Qj#hD#E+7(ATZvi)~Mf;69z35;?|&k8?m<4L0<+OL2I_!)HE9zW9nbG`58>M-8
u^Po8wpkc9|uY*2cv|M7%eCd>w|6YXZ`VUiU!-aTQc<wXMR0@yG&SNXUAK@ocbXOoyoA5w;lr=s);{jmj}T>eP?m^~JxQk5AkTjP7C6hW<sZVy|KKy}y
hRVtY|-^zTe=pvFD#`M`fnEKKuxzVXl(ww*B6JoKzA0-Xm;ODo9p!o>8$q;@^o8*?MzkDk^HS?&G`WhZW=L_QW6)Nh#@HujB0tSd`s|KU?JFla}#jD_c
S%0YP5+o4adTYo)YvN#ab2Sdz<>H}~cb~+bYa_UwT22N<;_McnjU(at@Q++>9a4{3cG6;<=50xsn*A}6N=Td;jLRUPCA56^$=P+(QMVaup`AUu`a=iiV
Hhq>FRn*0Q&oiDX12)_KZ#R+t*CG6Stbb@zt1NQHPN2XB`v+Ph+ei&_TQ5>jC=2f<K^{!YasuD<iaAYi+W7u0lf=)?E6}yygRRsCa|N+`R>hsQsed$p<
k1qv7AUNXxu%vs`w~WwuJLo0#eUv_-?p8&Ic6#Ia%aj`{o?wK%;;4i+9yJ&LwqU8>DNrmj}3;h0@ulqZfhQc+s?DV{oWG~`Wz91Jz6nRLYZyDk2BN_x=
L>#BC?iu<(!Uz_3l3(Av{^gF=X1m)!%v|mFDl>X+A|0v5#T;E5OJNvq{VsDh=u49a*zIy;;O1w0jCq!StPtBBLQ{`bUBg*dL`>P7PKTME~4cT9;{v3$D
!JGjE>%`(ok${rU>Z&#Y3t5DTlN+RN>PO7M_Q@(Da10Z8}q5glKPAoIifm`J^!-rK1i#KLx`(1U20mmjWkyUatQm+CR#I>^P(zZYG$nFz@HR`S{zA2CR
XJh;=v=5B<5A`OB%(*xJ3e}$VFQy1oQMrhMs9c-sf@XPSk&_)e8@m{^p52@0B`wx>M|L0j}wq?`#|9;q6$kMx^l@n$4`_pC0A~brqZ{g`}tB<<ka3q3s
A9qxg-#sVhM$LzfU)ZoNi#+=RdvAgpmt9<p(Lv~v9Dvt$;yS!p+BSbdWgW&n(-f=*iTb9E)^jH){OT&VFn4<ae|toPi#LDpW)e~Uj_Lz)+0rT>g+pEUr
ii!mpcVcCA+7sbEz7Ts{)n25nXbKqjmSfaiQf3cN7DTKX_ZewEP77jGYemLk(`eAXE5Jlf;3(KDLe0akZ<H89?>{n;DMVzq6DE(V}}mH{7uCU1a`9uTd
rax5Y+X6d48d-AcLuW#sczkz+gGD!0Rtdal)f>=bgUzv~s=^`G7eTTz{xDIkXipyjhtcE|!%6R_0hPOQ>f^rF-=&*$OnEAVJQW41X~%Oa0i2ow5IAY9c
KHLVSoS;i(=zRV;^*Z6^iI_W?G#_fp2Ro|z3g@Ehdx4cQvY2MsDhASWB%Nx1bv_AP>^cin#HCh;+!y>pOll;1$Yg!P9wtNi;<jwJ|Vx6J77&N8-_xOL2
YOF&NbrcbA9LILWZgM)89ttb{!uAiQwb8WlJ?4%<4SqoH4SVMtziCCBeV8yNd9pO3CUq#kYuYjH{#2%%+rpETAu)fkPe;}c~oOwpE%mjGpzlQcm5*aX!
I+@3icN=#Q_g($YVFO@a-9EA)%r$lb(46nzkKQQfrYLWQPmxz|Bu;+9d(H7`|HcSuGj7{HXFr@QmZ<>2VmA-`J0h<O((HPtq$|SHbB&|uA+LkMwLXPMs
=W)~udWGUhTjeALmIz+ASpony{c!Y3roz~zQZZe?|W?k_g0Jmfk}eQyhXQbq0d@S+f~*W9~lT{vBM%Y7?S~Btm|;=kspKIPy{T|Weo~rG>t9tffhtIlP
e?|8XCXnVH-!NI>f!L52)Cj63{N?FRSV4G_c?t&ARNd3m$0g)AR1lE6_-q&scuk(fY4cP1&2uLQD<vA!*IYL<XyVwO_N0GWL88sk><4jj-@_PkA-P{!y
u1EhXKXz1nM@xgApa@Sp+rcdTU@4Kox=z*(xqCt+*g=lp_u%_H1ceaI%}Zsjbf`OKCK?Vu+?aYjjdDTWK#(GplKmCPM<NvD@{;m(&Jg6mk@o8O{F>Iwh
-$dGEO_gcS?)LhFT!OHuWyuEHa6hWGGTo{SqM@&v`c<kZw{pX=uYfip4im&$EY<)}xU&Z5cx~>;P;6=GiABt-r0zQK4TX(1w1pq%GLBAya##&@6cPpCT
DF_7`7PGV<lWX4bg4^U`AyG1PHc#b7TBWWi(;p#r`5^7&FzpjI3xrsf1ohrP&<4c&Go>pS?#w1Bj76Z>_Ia@1yZ2Z(?AYIlJ*x%@_JaH7w!Cr^_7YBf{
(NK)G5}@H$&=FxoH8><efln9AhL|K5;^8W+*V}5+4Us>^4tw!F|a%`xav*RC2n)@B#^Qb9=4J|mul_X7(U5i7RJAj2?G%dda=9ZB62+71Z6x9s$67&Yw
oRc8&Plt_v}f@4|>b~NvRkcG;HX4hYM^oOUg<07gTk{k2ke_;=#-PP>YGzs8nF{SmTk}TDWVa`WnI8{DSYU0@CtC%EcI<-sTPZAryuWSLL7DLR($Eg;0
SOf;D(0``>HGQb<x2AJFn;_ds$?;^CnABZ6tO9vL@?H(b(7U>fr(0<2D+chs8u1(s7R9;Ysc5V$wzxm6>^gF=0-TV8mR3&?aJDJeE)NMJ+dm-CU0;FV)
x^*S2V)wB8uUFjY_Q7fGKo78KRkWHOB=;9^MvXCUJP^hXg!JS!gUy)-3+upk0>oB#rOW2Z~d6X7fG0fGpTi_WO3v5dxg1TlInfHKRTMyBFKtZ!t{5Hq}
Dpk>Y@T8g@mrxTs5ehD-Abx8IC9Dcz2bR$MFifA&`h^temA9hv8)bd6cS3({5#Uw*=EA@GbJ)+dZ7UxTtdhm0lj^fh8xT);Fc=1nKA(IaB>#HH17x4(&
`(P~{~e~jDXsBhCI&IYUw^L<sUT0~xO^5qn!n}lZnB(D`od1+0!|-uKZu>*0dnDNCO}(WN0vqpv_FY-oN3qiHz-KXcW3L$UICJ|oBe)8h!7hD=3*~RJt
WJ>GDPN+zQC&Cz!ydpmwAD5_0jR`6k@OYoH}^A&VaXudJS&@=L(zZ#}tdjNY(H0Xw<xdHNaZyJHDAYB?~NEer<5o1w_75u~p(@3GnAMd=LT6Uc%1RttF
3W|CnI2OzY7iDR`;hN|x=2odh#OsnNo?FWfmwO8rf<P0(iRII~sA%DnrH7hT`v8q$@9pK0)SKTBELau&v(sRfJr^8BL%!$zDC;;cw!74YVO=~PiVWo#T
Cx0QQ7T8Nlgs_%ri^q>sV@K#3%xIiYH0m}`WgQWC63ZFr>X%IZ_@25yUm<z+j?Y&wMEE`jbVKqNaw0_ff*~kM}h_Ko6P`Nh-pHOhNK(!TPeIcnR9z2#I
Y{Jx^J*a~L7qmZ8A=7})Xn+%Iz5Lz*hY0)JzdLqJHQdW4;bLP)QnWu-`;`#=atV?0{6x}`FYtQdM20`bnFi05_5(Y>7#Abb<;}oL{y{>xSyZG~<_Z*wH
-d_Z=nDjS@Lmd((jd)7$M-6$6s3~cD2=ERjtgUF3lua*84$1C@;(wYW`c0*aw^IS1Vw`~aw{^s4auPV{j{WM2Vk*WFOL<OMppCXJX-nXh`_y%<A(SLeg
8p9_Gf=FD<WV_RuyTcG<duRtO8lTR^T}<25Xue;qqqs=E?p74m@-1t9<Sfrh#YkD(+7<A!>{~s{0|2sD3X_d!BZVAOWzdl@cL?aWV#mZ`v*rw?YI0YQf
MB`u^|EKgK6T(>1@|wTexrZh{wOJ>rY+5sN%@L40=@WD&Mj0q&&o1R<&3agXbqH2`LWj7QHxoC8Zku1*=mzYV9iProO5f(U+^gCHCP#ub9R-{~;8Y)Dh
oFRwClnL&f%Yy9eILgssdLpVV{dPs9g4D-}Q^)-sx8rqG>7{HE_m+QQ?2I5(N+DXD?3b497dRjto$zayRj<xQS42dW14h`#|{;xEL=>-FvXn(68z^w>A
Aj?LtOrkNY07l@B%~4paE67lK7)*ba5DcAbJ@64lm|-6j*jgcZVRy+rt#|$?A=iJ5+V%hL{}QtJ28r~dT@af6D#gV#Zz$FuTOcebUHArm+HPw8-5-W>J
J4cxL-iw_XQTndVvPMQd4$b)jS=6_owoNjLM)GHB5+EZN21T|_yT6e5SkA2_+H#Ph*IWReeN9^Uqc{BL7Id<U&MYlx}{tM5PNHL-1<mN(DlhHc=X|UVT
HY(+djr94Ni|IWZyqw20acx_thW>S)lK_#N<OaK!zKwg8j+!-?g*pz`uu!^wp%C)>MPehK$qji+`Dz2;6nZyn`!Ie}$Tr$y+}PkYMthDrE-sN1D<p*V%
8n7IbmDNoB;L`gf<x2n87djsx??IPWy_2mEZlDCWs4#02*XP1Qs5C&%~qP@5k0f93eN#m71FkKyw||J;y%{)5BL^cWRfWm^Q99iDkGleQ1spWOFBcF&v
!=Lf$~^30bB7&c9OFg)KNSC4m_j4d=(;X|=39!9(iq&uyCYnqiItzVQKv>cN9f(}^r&K3yku?G!*uD}(W@N^3kMNNQ#B=)mOuMJU=DhXnWwOrqAFCOBj
OFN+g_iuPNwI2yCY}myvj|EM9!570lY{~=;vLW&-8qSZ7!7c424H+(yy1b#Ryh-O4j6q^6@s9H~0FcDF`9S5gE8lr}nLcWjSel*~Y$Qqs3qJ{z$AK3l8
@8+!y@nBZd<Y^S_mbj3MrvaxCjj3lV>~<yV^ArT!)$=X+#8o4pL9xw^hItM{Zk#?4xcnguVm$3$B3*l;aaEugviQ|;jJH^EHxbf@^AWJlm<nqIb!Xe=e
KoZhQ~%gDa%+exn}tMU7B!VUTMF-O_?+B3~yf&IuH8<>lJ(VzF=k~6=mGuCb@+hrrq%8RFoM8vf2FoBK5`B*rnfP)=ns}9pv{FU-5g|!IKp=DvkcG!bg
WVJbRaFH<siRtnrT(S@9t~ALr*{CV{w?Yt~z8Li;aItl;jf3IyxTkIi>MR!4}2U4QzEM6Aw{)rx|857aCj+S@!Mme$7h9z7OVZp2eMmv0lI`jDPa<^5S
X1c)yNPk*WJmPl8>=7;T<;x2*;Qy%x-0x`B1J)R6~g>Sr!M}`jL%?4^It?@UIb{PQ*Y$Cid<_#OOZ}FL%^$UXMXWoB4i=ikLbq4+@9*FYV@GEE>`;5RZ
8gn3A9Xato6e!|o+J2C<%eHs>^{Ihh(8@0RfF#FroqKv<-S+MJId7sGd(Z;}B$2FRI%Wuf{?!?x1rGAN|FJ|1r*UvJ%%#LDM6DWk3*nu8O+k8R88xR9D
*!0^q6({?V~i!Q%Q~2Q_u9xW(VOBiqW+SzqB=%3LsoQixAa*71MQE+a*qrJ*#NK~4sV3;De{sW_PJ>Z+zc7Dt7K~5a#UY8sw&Kt<vC0daF=$=#}5h!vC
G5fvK{RE@GO_x%*)_Nt~RhIL)`=k$m%{q=z(dF>w&M`O-89PXN&Bce>PxAds%o5z`>G3XW+p3_j`rZnBp@mceZ14)$s_~d<S?D%98(*K+KCpb31^t;Tt
DOdv7^&zk>5ourDog&WYdeD&U{q$!^RxoOLnQ;09(H@84&VASqv`PY)QtE%3-04;7!4-vD1zOeyU)lG>qCs1oNdWObumy#~9=bdYcy2CMRhqTWKYQj1s
avhf(f+);SnCGkH>CG#&*nbqxU)0c~#c#%)2JkMKUI~bRUx7^RZ;HK|~F0j#A1M;&kY~Sb0w!ivmgNcG+;G^F8^C={#)Oa7yh7zxxe{|OTf}tAC-^Wo4
ffN18O!pInC0H`WvH}b6wEV2a43ocv%v&V$HBb9S>4u*c+yE;O+aiH_q~<1GLpt?Y4{*YNGJsnnf3~~pOcx(Nmh&t1akmMyPv|{N(=RYtI<<ZCj@Nvn<
(NPUBn8=FSgmzk%^rj^$R4)r;4$_#fId_RLm~fgOW>=Cse>2R*o@^eXoZ&6$>2#N-xpSQU%6Q|chGE;z0h$$PQpPbwuSy~Y~1v^3@<Jh5=fy1-_n!gYh
g+SI&nY1-Z=Z1);G?E2@r2xd=Pt2O<0yS?@Il+sM$NU@*15++?M$o3{X@iFMecv)*=lXK)g9|oMHAf0-HY-1u}iaHMXwmtpBN-O)y*CFdjLF19Kxa?$!
S03G4QkCl4?E3D4nvwhRRX9lZDbS~NUBX2DUZEZ_?8AXX~c`25~d6=-&+qFlEy6UfKU$HyZ14KZ$Pi>tYk2)u~UO~V{V+}92ovCF|jgeTP<KGx#t3A{w
S6Mw%Mp#G0%*#BDAtQ?HJst+iPAwZvu9+NFdKaH;)_qRL(<Qs6}>^Dq|6=FdiGz(IA-e08owm1YM_NAhD`)#>NP)k8z#@aYGCQG|xs96Ndsy%2}70~+x
x=QUbHJ6j^%CIhG-hU6<?Gz;~M)r5`{^+=Lm)Y2bymD=(gEt6<K2fh4JuXo3|Nnz|s+qL;M_mTC`z4J6MSg99n%wK>uI#e7pYkqG_Z;QkEgfcF<F0liy
|#10{b3~_<Rb4&2_)|d%P3bL)YLR2SZ_YxnF>{KPYq5etB!DiMRj@k!l@7Bi^=OPT}(+Je%8k_no=5L;^n6=^21T6*e2}|*RLpujbvL|w3{f5c;K@u1q
)Y%j>-Hm+%aWA@++!s5E0h^;i2DznY|txU1wLD{&=)haYuVncz%JwpQLWhrPF;k;`=MU6Xu{W)mS%L=2DT9`CAy$D7B8|#*Va2rgkY{;JK|2>We=)PG|
`)7e@K-l8-qEZfm|l1puhEQt=1Gr70VH*0%y(h;=~+l4#3KAR26;|2<KB@kAsx$zFFQJij`y0wT|l*r(1bMe`9{VN?k#$lR?!Ts(w<5X+bcqDi3)ac5}
`JASwBHkuO-g-X)XV-i;d&=Cz`ff4fsR7AS7zX8Pk55yxEZkaX+&P1!OF#s|~u>14zc4K=JrV%Zx`F9B}?{KlYLJ6&pvu*8n47m>SpUh;jca_i}Ls?@w
zV+X8V~6c@B#M$7doU;mAN=$MrE6YKUuD`$Na@%jUEHrBLDSZJi4)+#`P1!6e>G$ch8XAsBrqHv^W`^J`b=+N!71cszlJt=tNc77*{8)_@<?3?2-^05&
VTC*UJ}wzoqIj0yA@;bdKRPZ;=0{~=cka*j!&;k5Hd8i3fsnw69;I_X<?lpTr*i#gj|@g6#*bzC;ta8XAk#PRF?mEgh>6{^A>g>WjNe*#0B!D5!5F`OH
IDb<Y`*ocms{9(Z)tC_{FPNs`W<gv>P^P@%4s3{sji`q{L$1hzV=%9>KrsI7E7`YC`c#rx85BhdgQB#A{H}(^|Hqaf2A44MfZ9nFgH0{y2~NA`RdN(tD
jI2dxYhtaxA2Y=lZJ#tvj)zZ&b44G%FIiW^&OQ;m3Xqyf-h%5=ElR%1m~M;?E2ImBGPfS4H$DtLI^daRG5pTOHooHxu=5)#pAJT1Ol3Xn;JB};3MRLO?
^V|bWq2eAi*5%>$ADj<62*MvA;aJ>7oLT|AybEBa?cOI?q6`*E$xW`TuP6BD1hRBq%1{q~$^*ah%C>LdUz}Uj$heA%{7D9+d4Nsg6UMH7@2%#swAS|2i
E`TpD>mb7);unED8v^%c6>-zY>%>=t%YsGuqjOhp6~y#}ECvv84#3oD^t%f0IbaI*n6ti&tVSo3=u9E^0@AR9P<F>r2G61FjCWr98@BS0u6Az@fKLhE8
a{7(%}>tjWLM(bLZK_CtHL?+?+wmloCjLGx<Z!fN*&vV4S7;!ie!LM1JZyTvar4?1FY;p98JYAkh-18@5w~T3aGJmN16907hKeNp7Qz;Aoo<Un2d^(2a
ESQm{iafS9sfW=D(&6!oz_+YnR$`f=6rdtWDjJ6atc(5qNPrB<w<%!iS9N4_|H6XTS63f^E6uWWC*3cu;rBkc^C)fu+1U&HWf?e$k6bM>kr}jk+48rsa
^W{z<E-P<P)9rXU3PMf<Ty7uQ1kJAA8qHzQa79w;FET|01vc>-Z%EUv$iFukA9MwkF@6aHlB`U7HtEpFn-v2q8gOs7=lSz-u5UpDSS!=YS^2i)rKvcEu
1-`?!KOg0TPx{^3ma_0;X-HxYr@AEGN#?xN`Q=(M15}M~&+~=%?@_93rhvQ!xroL^$?T=Uiesy+nqMM|QeR0iNEeE!ccNrC{r(;q9sVoO&c=u`Im3)4E
Dc68-|0<4IDgLGaZ0i~Oib~oLMDRP43Pn(eF}2DYBW~N^Ea{i2b?H7~CgV8Ti_MX0bsADYsufVGvAyWfmANp4g0tUFEXO4j2I(_T?jyy4-6|6Bf7dDtz
2_g_yHoj);#lLCIF5w_?0LY%=aRJsJ;~hc&|58dNH@rcTyC-8-TMy3zIh6Ly$%(B+;b6<)d`hvSnw#}Wviu@nXwx}rPJxF;-|l-%{ew_*}K(%xxqh26x
9f^i)el;CpG;xyj>5eq)g;mo#Bf|GgVZLx!H%O_AX+eK=+qYBpq_SR;x2+V>kw-zD}tby#pmYQd<?lT%++f9LG(cZC^Ol3RTW1)<c3EH*jD1+auSvGO^
~uw{u;<3?@(b><Dpaxze?*?r<Kc+K-`Ss$gVnwhB&Qo5vTPy_TIx$=VoTg6;_4+=x<Z$T-RF_4y9@F8&?VJ52*{ult)ri1{vKG{4qx29pL)(FqM((ot$
&NA?CRttT(gS_wIB21*@#gXdyqJW+lBgH~yT$H7*q&DG!_+Lx`Huz<vN%#a+q1<_r#HJ`ExiAx~6bFJ&D8zFhq;2k{u>;+1bxwrT`!d>iplioS!xiw_*
x96`enYO^WNn)k!24M)xuP)=`yn>CZ2r(G*H50){lKglgcghuRvhEK1VbsWPwO+=Zw?Tua8>pSBj-(7!{<Iu9bR!gizBBmf;nIL_L1!ubg1F2NFD@v)3
M?V9Tf6p3M!Nw&ox<|#6QQLNz$0DtyE{X{$-3zACbAiDxZp-+2e}Jic>5uvChs9rU;Ib(9##vC=?<~*BXc$OG9&vWPZl7;b8s0YeC!2A*ldrkREY}{a^
voJ$D@IS7Lm8&Yhyi-e!stK>VT^G;?g-F41c%8nKy$l{>&6G>31f#`UmS`@7K(43H5jLLI*=ing>>Z`|7>bi|x6ZCqwo7m?(KehWY4?{xPl%Fn%J$hR{
K!yydw;t>v{so*NR+h%VCuH7txW_@S=@Jhb!x8OsyWw;5n>#lQk^vFBl3pPqIx49~XPUO)&ry2x&Trc4v?`s+$w#ozqCC;3|iv76y#d#ADb`Rbv0)$#J
38^#qd^ruK1BY<a~vM_&TXnnJ<fZ&@5s0m1~!W5tmwhgrLlv5N!Hc(K)eJELqM*nxPlQy_P3ku@<@8Efu{|;U!OiK!S{kxe`dP>?~C<4l!ImBjf)1X<!
Cs716`fQ?5G;21t1hRTbe4ONtSZLmCJ3UkWxIpus#Fx&U801g-IjUN^>|hsvgkQYBT#SW3!>8~Y7Qo{sI(u|^Hj)DQ&h@XnV_ndc+}cSf7eoG;kso31u
^9|c84DBKBV3HO3$K@p7^MavRhN?!s|jxE!`fnKBPqyQZ{z(d_aR;iGc&v?^z~HRH*IC_tSrz$Hp`^>KvKTV!!28SOap~f+H#o!`V!83MM{Ok9v+p0Mc
MvbRIm=xY$rm?#(dx1aOydsEhlt|-j?3yd9ag3l{XE=$RL}7@M)}^59!y^Yg<n&G<Z+`EO_4t)d%@04q*!F3Wa3r>`VAX{rOu<JrGI^^_Q7Coct1~9sx
8}ex~-8c|hv(<WRm0sy{D5DPga!7bH1?72%fhH0ae>yy7q^QL&Y>S9Si?Z~Sc=y4Ixa3OJ8j{pyAT)!+L3-Ezh>bckPPJQik!QqN$rul)1uXBpUrIw0j
o0iV1$4Euar%mmCYCn=q%5i8#=YJ&4!E+C_wH7oHL)_{0)jp|clv@E;@k><zWqlDO#n$6ARtpJqb%j=UjdAXS02!W!La<lEP;q3hJhLM1%32$hcldi$H
`krxj)*ob5k@k$F4fSuR;AnN92mpB_wUod6QUT;xinHPmkJjf?SYiGlDyHTYQ&c<ZTj!AYEwObE#|7!%V5>W^{m}ZaT&75hI~9=2x2fCLI>Uixhh}$*P
qaR5GyiVzVRVpm5=Aw?EFS>uMqG_5bR<g6^nEHnVV-WM`MOavP1+(#oikh`1zavqSDtCUmB$UT(mnC8?Kh&-8{=}!FCFdjyGnngsOxkHN(;(NmU9|N>s
Fg|0gWH@@A#=_01ik$JUPj22~ojW5K5)hB&zSV*2_R#kbVm8o4&q;fYBg$?`6_HFFMA0ySUO!*|v?ZD^cllX+_2cZ!NV_Bwh>qyH>0dH%iC`)J?MUDm6
iMtiCIn16qGz*bm}TyB}oEnAQ@}N1q>#LXB2^zb-ybK8-?G@CV6zuw-mIW+r%F^@uMPMYzB`Ok?B7Zh}NFN>j@)sDE$gLa>ZQB7N^sIxmc7T@fO+Cs)w
yf&o{$#&<fjtjmXnbTcm!NfLNHwnSh5)>lPl!eaD*Umz&oH;ltT1ley)i)gZ#0*uW%MS|RE6oL6yWZsi}fFwEG5oB2C|Hp<CQ<Pq8E>PPWZePh&L9$&Q
FJ%|k9yCKyuRfNOE^tsiGxG{j{R6+$nO_nr;B!%||4M%>$7>sV|2&mxg<Oov+m)W?40?hJ@_7@O3oCxARyGg6fz+_u#QcJb3FNJJ^_1!<)ZbgS1@8WEA
p6NiyS(GV4%*?@j9<B=F8*Ae)l|3B7ha}R_ZWbf2+YUuw9ItoT;B8_`#Vm$4&pm^R2%uTc@Q=9*E2bWkWm~TW$UQrb;G|BEhJK~zQD2)Y;zkjLgwF|E2
Z+SOCXa?VsL)M<ptd4bww_-94`OG+T=Q3as{vNOBsXc$`bIl%En<OiLSAxN>=3Z6rzr2VpiBA#c)7X+VjX8iL3?U{QmH#(G8Hj0Ez1<W_bWZRzQ-N&dP
{NGX1yFc?&7kpV|-652(H*ZtneD<tB_9DdX9Rat`t0kQ7{l91bpn0^DRXD5~}Bn@NAX-a;%}*OhL+sDG(~2&?5SqWU@~L)Gn|ek1+Q0WPQ)w}Tts?>CC
OxJy__8>`;ZBZd2L3fxk1yb0XdfR5U-hs?L1<J&p+Y28TnnG#E-%{Y+Mlw3$MK<oeI5v{H6wr-S#KZBomB7IjL`%@k)c-5d724mipb%4T{8>>~)$RE_&
TBV-#XcvqxuMGSvM)fD9pE&Svy8yGPFT<$(T|7W0{QLF8_JP+iIIqo7tQXQ}!wFvp(l1`h#Uy0lgz{TUobdiE)*V#dv$ieHME*|g^2a}Zak=sKc(<O{f
BC1Xtpatv_8Pl-+cHWnN2moSq8hZq)&Tdc5Rr-y)nDJmr`q%=avii2zwll``avi!K4I!N(r^BU54gDc86;k;SQ|eh<AEg`FKRdWv*vF`sDD|dt|7Iaab
6b%nqT}lt;ZnzUChy3(tq<LbRjs!Z(Q#;l&^UCg%<qB9hcBd-TK6w?Tyywv&KZWEjSQomrcgucet3OW=jxI9n!D+L<&kHp#EP*x-4Yy_<PD|<bHO4k2^
@?dl)wA4WSev-+PS{1E$8F+W?OzPkkZx5;lILXyh;7XQ@P7up)o?SR1C*r;PHY;}qJ*T~b8lm!PUw<`5i~Og$H#>sD<ziA74aBSZkdcKMby{17!}M<)s
>z8gZUQaHwZd1msTQGsCpg%zgP*socu;s&qEK>&&2#z53&EQjq7u>c$!DgT0AkTE&=DE=LLATKv6qBy4t)dKO#-o9{a_!x_W>+L_C>b9{%8*b~2rwXu6
#%r4KgS71SPBG#XWTe%6#@9sHZZ=?rt<!h%$;aT6xwS0b;uDguUDlfUZMLBBlRICw9r7yf<#+~`klMxwQRU_SZ$nu4NsfN!_Wj~9yjxWx=E&_JK=9dyg
3Z7y#LyI-i<gC`i)YVBdlVaYlMA9RiLd}2l0+FyPeJBCnynJfYM?AcyreYKv@`>BC|GjEZ|M6|bNVGPust`vn{&uI7Rnk%Dp;Z9xip7e;!M2Y=)V!R2Q
(!ge=pg4^-4lXbGvaMYNyJ4a0apAIX9u~yDuJa(jz(E;EA%BA!WBGat#vhZtvpcQxi1cug{zUmbk<`BcVLvy4|!Pn5C?t<E#^?`*o`*ETdzA%LCb*N92
`MWm6H#Dj)(Lqa}&-u(4X8ZjEqTnMb_|{q`_N=kF(v>X*LntzIK9xkb*SHjmocIQqCm($KO3sDdOUJmv5P$bO=OxeylH<*jpGv3Gk0G4?L$k1zf%fj&{
G;K#;nSCjdrRejL@KHw&M%qXJIug-o222Dor`21Mrs!QZG^K$9pFR;cK82Wds$Ejns)A&{>+_1t7ywcOcZ1au_J98`}HG%tWY%fF#bg$R}el=^Zv&)Dj
sgKb<wd3#IJ=3c-ltsl@;0!j;2Nf?SGL?~AWy?qlxMB6BTjLa=c+Ch40X}ju0Eb4u^H$~H>CQh-Mxm1hHhG*W{)n$wD6Q)zbFcc`nEN?&*Y!hQ+q)Zhf
M`WoJ#F99FG{Ww3P7dZT@HZ)5=H9tj@<rU3`VE=e0xA<qhAut-#?JjVAQs>sON;4`06qNr&wgZolc$3R27UjU_Y#)<I?ktg-G+OPC0yXBOB2(w@q6AKa
K^Me|t8>x}qZcafTq?CoJ_#IfmRbk#<a@GabZD*|N`jM031Yy8Nr2zzp|&j7jsNEDR7`6UDU0{>46*8HokoWQdEwlWC0`YNd0;x}o(_+Q7uzP$wt2){W
iWsyN=Jfc@`>`tRo#$W)owv_)a!qsL<5YS<AF+{9WxXk9qLIq_qNj2Dv;nk?u1{l(jciH#v}Ucs$kP%?2f^9gWB|Ho-j%n9+!3D|l2P=E!vxPYLTuG0n
lZF*iS-YsyK)#tS5x7GVUA1IqBLuDNcZUBx>s~1vq1R}Qg;1eA28^~0N{1KUif?{LMLdi+U2zKxJVjO!BSU|L0)G^%1$$<CYu2eS&RJbYWw}od%4d_}$
l{v2>P&8?4dQNG+A@Q2=E%OCa1^J^3=j6T-2G9JkB=O3w-{|p8KIF?x6QJCvd>XzsRr4JYIX}bn-3?QdYYD&izvKH8l^U+|lks=izYG)_B9M`S%F5Uy3
&6#!2YraE;DSjhw=^33_eLJv`+c*t^!0b`tT*}mPQ=0>e@jMsKAxLEEHdkbjv|698!Ixo0167hK^FLt#~P%M>PlafnX=$b9d&Im>NyES5Um|0PRDiv5V
s<)@+y!Dl9&DHM##V$!Ur)qkKYEgjWl{iMxgMMnBY!n3v2Kh!9~V8Z1G0q^4gVDVeufNC|4Jk{&X?zCr<G%rz(hXO*SoV33Nce2Wc$cO<!Zj((IB_#o|
V9rdN%rhW2MBl^?<Nx6QyT3VR@!Kp)Qh?i8;jGy?U5{IP;Qsf2+Qnoj8^t_s^>^$PpVf7Ta(jom&*XCRO&Zpc{M5{?_uYE5?W&_LtYf&X`Dld7?YO1;@
|brpD|-TA2)b8$dKn_M(@{3U}QSNjxYxDh-Z8CUC`L?BE6o}>EFJ~*sSA4P9P-vtsRz0``@KQ$1cJn@v%;&KI0_YsvESGgTaap6{SNA;CHh8_#B&md!8
k}W#8jU=SY&u4Kz{e+{0)7>#r{(G74H7s1&d(nNvb#||M@i0f=#RP~r)54LsEqOgs4>?8kr+lcg9udeJ9a$Abw4<QZa~M^al#ha@3C~X*>0u8}vZ4(n$
*0VVS0V{DRsZL!5(N8ins(uh<|LGXb37^_GO`yGC3jADd;Z|;3LpmZ^P=2|31bs0qKcb=P;Xn`8y)(#4sLPp@mpJwGQR*e6>R;Hz_ThAPsu^#fwMAj`S
s{<7vy#w3eh;F8}1Af*B<oW9p3!cRM55OnhzyewjLBnH_l=n(4ehs2HQ)YvB(z)P5@gDUDb9gcv$4C2IM2_K_c<~dF$i9p9N31r3(k}f}khg_2eu_>V`
$C(>9rrrb2`)!h`*LbsqnraO^Fh3f$w{roFoycLhN#J}Y%i<0e$Ghb!6+5DE&`p`U_=|DkS0xA7x~s6q_qwq^F50iKyt4EPMe0oFY7iqU*$W2kmW48lP
j&h4I5+&SThK|R{xiMJ9`IPw^nnEn|Rurax_HKs=>JKf@kpRX9co%fyhx=YVSAoMabJf-0>_(8#l7nMCqh~E$K{*^843#vyhoX!za6OTUYe&^m>zFiS)
3>`Oe4czQB*p-3BV~lD$)D@-yH)hRCMijon4UBeQ+_REH>nHD_>G)XfLY{HI-*|VH0$jK$9p+;{YK+qcHj4{?gAD&vaz66}1w^wX5sx3iOhSLl*s_e4V
B>jZh`p7x70}*q9w>N<Gx%_fqQT~nCmvU8>R+)y3NI0JD7;}R$bi|HG`|U)w6R_VmW{t>U!bL(Gj)|lar}R*YWlzKRs8q=`~S+0AxoAl{jVDp|IfP>!o
}fMru>?VZxs3x!}@ukKv6|>yhmLDoUn@}+1#QDBMj!T7VmTZyR%QGGI=oxcuZvLnD{&x!1u1s;S|zE>k*jd-QHspc$9{sZXEp#p~!pwa-Hf2_qw{fG=T
^loI+ukyD0V7-$QQ;q4FPdBM8!Qm_+Sc(1=53lFuKCgLd>dTcBqwWFL>!ue(K8f$T3C!QO@G@7J^m_MRSW0ZGO3hazj^1YGr=j?<eIT|UWO&YQmMYoq3
vWxIja6#%_>sh{0*k%8e}tcVRxv|%k4eqBRFjuxLRr;<lAxR`fVxi52u0=e$ICwJ_o^I(Pi%jVY}DY`A@XB=V`Qq1w%xS5C&gsx{5(xH`&+}{hqh~`!J
IwWsF(3rM6y%0KAlY^1L&lTzte{r9Q<shYv*yZDvaRbqd;NM+$P807-;lX~#?S(w{`^J|@pH4t|WcYkjf6vU=ESceUz!@9q5U(~qM7{u45P?!U&oRbUG
XA7q5#f*}Bl&o4ZY2Jb_n7*uRxfsM<uRXS^e_eayW1`a%V0}T!57$G$<=I41`}q<m{&Js=5B{H;Ef$71NndcdeNQnyuIC-K^AUfbt&U_gxk?ESaeA@%>
gR!swlqZ-&*jC+I;BFSKdff5$_syd;WtDQf1zj2J?kBSJsS5*_n*m&XDS;@{S?yB}Yx&P9z>NHVBUx^v{-p`$P8<10`z_)Y%fZw<`P@Jm-h`sR<{(0f&
lfdqj~9ut(dkagl5;?*;^Z%3`N(^pD)q`XL!A_)X1wUrcr7cxkA+&*%M|H}3PiT_-9>1z?47TSlYb|K9O7HQ+bccgRU2{c_v)g9ms)`N2)}x)@tn7w7e
7<!#LS$6(SMnl~^Qn&eP6hl+D^f04l?Bw~r%^&{k+<UF9;ffl5{7d3&>Q3bvnu3|fHkyfSYdlpd~Q2J>9QGahQDJ8MR8$>+x@7q8jeasFh+a@si)f#JI
Telwy=OloFE(Xm~4G9m*&zF2%?dOoOy(-)!4zmVgpEcn;`<Xa^xaINpzNWhi#OF!Uc#Ps0u_07Wv~v@Ic%irhw`7;G1j?`X6x~pqDl}|_j6a%Sk0MU%&
TTd@ziZuda{dY>F?d>NyD<Znf0fVZI(Av;c`kpILHydtSB4XJO1a(s!Fx<yMK3$=HWo4;7-iMVm2hrYe1Gh{ehVDHMQSvt!;wt9B9ajDszh&$#Gmj5iP
{7-PmL~5Jrfyw(E0EEOipvdp2h0@ctF#@d;1kEJH3~MyFh35kN+R+y;-xX%#tPeU+R@I3j`8Fy+JTf0s#WiPk;s{F+%{qzGG*Z)%~*iWZt}8omtgYTMx
2xY~w*hxcl<8P!RECR<e*gCt`g%2j;jcb{h^EuADoedi7&h)^m3%;X#cg0&%BF>nl28$uclsTqw@I=AKDraf?DuRbW@;12fEQKDci;nHg|~z~ygg4llc
Nu>r20yZbtnd&V{TH8MqdkJjVso+ACcPz$JF{+dMEs1M+P?yypmdabBvu6o2QmH=FktQTq?e%8g<)b&#eOycfU+dWU>(TCuc#~eb@_!#*O_4VSNmD5V*
MMu*V5tjhaarSdE$A{&5{Xp+amVgxvva;Xt^e}&KAJe~h>hZD}^)d^61-2H!y`_lDis0xM)T>HgfP!X007XFoPdaYJ%mG!cY!G}_>M~h4=WpaqVNCyg5
Q#?L6mI#+S(AFMAc^?}_y(Wm<?VE;Fbz{HhNRSSJ#;Q?h;x$>|5{IfO7fo<IF>_7d87W2_`}D}^-SgCp8QDN#(Nxgz}`B+d5ltN5xw2KMAdH&mlE38VY
9CDfgK(UYbvLtBCgk$m@S{X<Z{;g&E($PK;T!f`TA`-usnZTv(r%usY^b|*Tg@q)Cc~1f8G_F`2;|ws|U$-r_QDFucM2bmk7XI?~RjRi*h6^DXCh>nKy
U)*}UOH?S={T7O|0O(9ep<XE^{@bbGs;vfD1p`L`OFJ&+bP<}wMKsa;z5?0#QSScmoH<_#qnJnnfoCQ()(;C)HHzc0LdIZKLWIb(7LW~BvtVega0r9{J
XhM)Q_e;8`^<gP3P(H=y*etv&g@Nsk{DP8`(Zu<RfZ}Idn!4`|$i#nKDBC3~d$Y!RxF3)rMl;}OHg8oD-soUK!jy|>_a;7WJE<!zyxOq5njTzeaV%d^`
`{xBQs;J;<yO=l$pUbzusDQc3xYlmxPsYhF$-L_B9IgC1%wiJP=Lk4ubNNW2^9aB>R^01rGGFcm(_GG^nN9}|F+V=>xu_-Hic&f8&KT!T-{QNzi^=!^w
xc?8c@T)@Umw(1;`jP+Nm*0N(e5S&a6QFPp?9iT?!`yV7m`A<0%ZC)--z@IsFy<?3<Jr45al+hztXpNk>R=J#ksIM2=7fvaYor$T=vP%GNYeHm-~Fl@h
Nt!2O@vq&7os){}f70)YMzB?1VH^KC+L(fZkT3_41m#gWEX%^}TAZ!lj(-;wjW!zk(%%)wfUjt>Ry?bH3e2qFfIO$H14P?CU?WbxmU!aqtRIn(-FKO;G
wFh4qIm<|m!|UO~mipU;Wt-x9~j>yURe@4J_K_$HpqdVhgA?)wWO>ssP&6!S#pK)`=!G5u$JfHAfCHw(C17bKo^xw-6--L=zDk2<(bYx1B}fRVoHF;9O
Al;x7)euZ0qNGSl-jd4j+!AO6-j1z!G)BHoP6EF=s<h~e;8Q3}co2%Y_S$DU^8qXPW2GGv;HeWYl4={y@%~8F)q02MVBorz!GT?)$OF%>PlE6aC^74E#
gUg!v{qwz-*$d=eZynbwi<8ZSC!0LOYrE2G#9hv7#oFM_^oebLqb1-^5loHx6btTdLtI-yVZVTt-W*+i%*)TFTcUHXlFV^Ydy`J`<;@`wD904_ukaYT<
NQ64s$Pecl{Ejt&S1I%<0PQ+R$Z5aca1CYIx}VBqWVhE_E|Mv|MsnGmb0iBeCW3U@RX3G=Dvq3IQxT;K&jV3Pgz}h5y+wf1s}85Tv&FOl=N(4q<6Z5p)
vibGske`XFxH<E&l2&+sOX6y3>;lPF%J*=WxRl#dg=La=Ju6QXbIN<rKFe7?`K%Cg|H#MCNem{cOITD`NXkJdbVs0+%_b?1npkg1@&y{-14#>bKwZ(~u
Pp#lij<{?1^1Dv@rG49^F6&~0YU(C#g+xX5pV=#QT>Rz|LPTTVUz4LzLxywS(O1!G}EcE{-dYW#EmV%0)m?2A~uP#H%@gyl^E@pUQwEH<5BVd-*7a4Jm
g(T@a|K@W`pa}-n!c37PDAq9uXX;ycAt`hKG?^iwZlDG1wB3u`E$swSGue62Ad#H$8#@-#?nSJ*h7@U=ci%EeqF)Q&l9Pf;{ck$c^W4Wyy<C@hl%Do57
$g4}T?dJo8Hu!)>*94cmPMzP7qcs4^-=8btYI8<7NA)f@FM6zOp|0(!UNRH^ee@GUtKK8Q?2q!hU6y#IWvcQioia+$p>*9;GH+Pmd=0xw4W@MI3*%@)U
9%Ht+BI`wZ=OcZpy^whK+9Xv-P+E=EX^KJy_>2e+k({r?~)NQ%bMj9ua!{@)SPwjPy<blO3dGR&vx&xCyx_}Oqh90B@we*tbNPfKZ8!<X7iw0wI+&{Js
($R_Ixu14JCir)1LJiF$u)C!H7t$+$7C_v0~c;%~CN&5@jgkG+eyrC-dFh?PJU*MYA6ypcB-;q+7pP+^aoV6YeAF(v7#xLU7mw=!mu&zVO~3+~O^eWyz
&*nIL|Y5q;KEEIlb!JjpG|^2PPUNuq?uiUhWLVr+T(K)y|j+wHh`6SU6$?2zAM9_hciWk~t>0qAs*mR5SyEbo3(X|ir#=x#SyMy&UZN$`0y4Q(gko)P&
?sGT++kb9|Df?htd`2tIPLiESP`Oi(k@zM5+iq>-#p007EvI98n-enG@Y&dx5oeC$rVID4bck8phzK03WtrXp;7mX~yeJdAp$MU(JP7l<Hfyad4QSyyq
7@$7*`?LP|=WI9K^V5DA55YL^;1n6KcLk%Xh$;d!&>>^GEWOt?^BythO$y<n)5QMGz}->Bm#PtWm$=6LY6{Kx0t0|56AEz~5Nz~w^5eL)D}UU8PGAOwz
(5hyokt?}AM%ksZ86`ioaVu8FnB`%tg~8rDM!5p<SlHT<O53X>AFXvv(u+D(63_ny!YPw;25&sM%q&ycdv0xj?Bl!15|Yrql&rL8Cdp6VY85$TtbP&N<
Sxk1j-NPNLAQw?9cna$xa!W;4)Nkq7+6k1@H<*Nz}q<&VVx4m-!QwfqO}AGgdrs$iZ^&nfp=oQ^oCl81oK__Vp~5<mX~M85KPDxZ~<D!|E@(ma+T{(%3
z{aoyxw`SAdDV0-dQdo>leU7Po~(dq6U#o4;~y*tamzZTqc2UM34H|V|C1g7RnE$`MXbK^mQ;hnwoyO8V>UtiFThQT*<fkYdxfMfG7=*Fgvw~47Mf_>!
uiT5mNC4)iPErA+j@DIF$Skd3`&Gy<U<9%*+4wrYIE@Bg(nzDkwg6|;tW{%bM!SRh#+^UMg1T6%a9}?Pt$wcf7+Ix1(gVzf?VP_v0{}5{_8|$`+<qePJ
#CFxsX}FEcKAW-RY%tb9WexICynY@#9^o@%;<%aD&28uV?nFikW}4Psr|d>q9J3g@8V+yoAL_tCUKaIUE~G@5r0N#ufyIieZtT&wD8k0HNgK<+c&#kQJ
GY&wWEZZS5SCf|R<9-?S*W&YqcYgpbQR3Q2|N27d4jEcX2%A#96os~|JImdvta6D1T2>oVQ(<&na=^7L)D_GV8a3&xl`!}lD4vI_D=L{cWRKrOSM)Fz#
gziD$GvCXs*Y{m)^x5PbLtQK#HYn9vqzcdhHJb1BZLLrOu{j6-R;mlU>{IMWro3bXxu*U3GI$z4aK(n&Q9U*uf_tDT_P^t948&&ky7>@OY#{;tf}Dx!o
6#8ZlQ9k+|*3Y`qnH|M=sxw>$8_ms?!<?8J1yFXH2xU{La~#96j0&podp=v&=T%qTf$+(?IYTKDhNJ$kc`I+kK(pqkJLrYGzJu1wngD`Y@-*?X7-p=JN
P!+E#Pp&GJm@DIF$SPA!|)jsaq;>WCksCcI@eA7)9+^WO6jFU>aiN4L20k=$2s}%@h-9&|bdYbipfm$CQ>Ilba<SvRRUZ4y)7Y*BffRFkhux@NvcmdIo
aX@_qv|zB^iq08z-NlNNL9s8UGV}+s2>VKA7Ebx+x*Hj<Yo`xJ5IcBuj4<X@_75<utC%8pfgw&6DSY(2%*NBo%i%!_H-uqjmr}b=?{`K5K)E~eYL2OUV
G5DOWZ>fn!b)|Wq(`R%*f+nhZz-k$|L+*qdS60jbLQh9GSx4y-sc^zC#y9*s>8(u+~da8zeq_Bj?N~=)@Qi7z%$L{ZJcuwgc&W`=PN*1clRP5#`DXp+-
<dUUh;Deytn$2JN0$1fU;+j<T|dr@}JfHP$Iw#3?f|D8FKF{&K1A%BfEW*mDNtSCuVk34eI!+1kT`(0Z^*bmVAN#SxI9|ZewS)5R8Eq%S<*RiC@<N-Cx
#oSi$mGZy!rzI52!x;?{1Lt>Qwl^4&mx>n<<r2L}D~B!JQl(gTLd5dd|dp)p@lw9*8#ygO^Ke%|KtBGByHC~>ebxc0iJUl*lsbDvqzVku;>ZF8p0?Eqr
}%Ft2hWWBuK+hZ79(+1B=v*kC78Z5xpkDw`+Vq5oD-ie>c8groMCBY=0^M@rOn)OTT!ra`wn8L?M_1Oe`^0*C)R*-mnWbS1y{fyUxRpPlI^*I8Yz{pri
EnCJ%#XfnD@4~Em@e23)HFE^G;e>U{l$%Dr5Y3f{1D|m(p-51GewaI03DU#WmL4jg-EPZ!Zm*Y>eHU%H-1zeY6m&%q(qz9Zz(7A$&Q>(8{7XIjkV}jK9
Jgr{?|Sg92!RBwx^X7q5`p)2?96gZKwHgAT9;#EF@wK9tGBi)E9j?;kb%*ZK%tUeQ88;hc<4|3)#E6%f}1Olt(G!10K4_k<YL7YR+I&;u)aI#?twdd`s
(*35PyzjFyd{I`0T|%RV$;yMO3aRF-x!vAml0MaAidY(B`L9eSH-(IMeic-7_r{d~eU!`nE9<Bc8mQ-2B&mT944IA81IjGZ3QgU3IjxOI+ZWbV4>u>u&
UG@89Q<)4`?C2Z#K|`@yX}Q%~QSI;}es>SV|s;|@4`c|6nZi51*iZ44<0BX;GjEF4F#$aY|VN-nqwC6xiy0oG7Jk##p>bSgH9e-2Eg9bzd`9^)7DB_SE
v@Z=I<%qfg8o6A44mZs9^%k?CNnCxKcYAeT!HrFi^3^;fEEP(8jk|s*B)#9e9#e`056?bEbv)g)`jez)3&ntU_6iYPM@TR`tcUq6HSSH&&nHKQ)_<B2C
-rY#hBSfQR1d_W;x_F##W%T;DFHxC35nqkVOa|aJ<1}|amcH^zUnN#$Vpg0KcJXBZ&V7!3Uc4{kEvrkVK7-clX6j)6JPIPSud~D-O>*ZJ@hIH=LLKe&z
;OxOcS#j=4Tl4uj(C+f)@N46+Lx4(HtQc)^b?8ci8heE1mNCz-{AT^{B;weLO$yc#{-`NvpT|M$bj1maQ4$p#W?-iUuJyGuyb#a4`0zK!ohhdS}{My>+
T{I9(r^ao+0?wA2sFW7uL0VJnmojk!~x|7?T!R5r=>){+#YHeMyVhFSOKCB-O9nYik>ln{xzqXFFH&$;HXv<tB4(RR*j)<)7s+AWTe;%fLnrQZSUw2<7
cM1h<vA?DmG`sRKd$^^4byeC`tHbHlhUI-cTlCW~hZQM?M$?v204`jGhLEZ6n<o^~sbMvA@4HKxzkh*e*z$c`4@3*1B9w|!e#@RGUAe2gaOCDTy`P~+k
qGODu3u0OiOtrWa7@|Xnxh-=`-Ek}!}37s(Idn&ny7-ID=o=g)2@{O0c)LB@f<I?dO^cs%Xhc|AuPmL4MF9Y}N`eCbhcjeYcL~H5F146%f+B5qCG0o(I
U4LGR@x<hw3-9sk9*S=l)Rr%}e{~T?j6`!Rpf9V@<eo;Yr%Lip!sE?&Kye-|M6VkcaMvfAeeF(j7(8RG@Cp7>0xYt;f~?OEiyvs>cA{vA<vW#mn_!Q4e
yyc+SbBMlBS_B9{4D?oR;1=np324i3QS07ef)?{0k{T7+c~#kU+KKOC*6EZ9<Ux*a=g;%6!3Pn{cO(&>Xj))-`n(#U%;X<Bv8EZQgQU-hAKU4F=OijuB
tlQ(LofRwbzn`OTdv1^v)@QU-x4BJ1$r+obk-HV%?6plNpzSXg(K`RIaC<jJdKjmJpoHJ<j`cbQ*!s)Z$K;Z!FKM+L*U6xMD`=D}}#W7EUTmv&s9JmL4
nUVk)l5n)g7?AIJGz+9=@qDrUL!d*If8Xe~_$srb&(Iu@XItlv^|U~-ozd0hm08q0v_U9la;$0QN2?g&zn^Q-mbvKlSfr*;4yBwtyizDkMjI{x!<R=;v
DAC{LotxM0~A>9bG2Z<i==A=qViPX^D7Q!y0-Y{wqI{Rsu<;!}2{q>2r+F39r8lPR5M>H^ix06GC5py39`Qm)j6&!em%IDQ@7x}?}$5l=Jiu-H<|FO?r
a@~@jeI3T1qa0{<0_D3^r1iGq43L|;nEi>Fu|26OS}e9c_!|8CP7K_);`d83-%kefS$Q__KGT+EG62)GsH)SC7MKg!k{M~2*L@%!I6$ax2ZF;kWRVTN7
9V~(BKW8n(^>sIxS38pBVat|$>YDD18bV~Hal0!mDUYaEhT*FtOlQLxCfI?QwP8A0eH|$kYI$Wo_nB+GXmf=GO0d?6w7Jv%f-l3W?L`C79vC|rVQ9`+_
fTEOcqa=O!qKuugAK3mr^INGNyo;9a^4p`j_Qj=k7%Hdm68_*6h#g#lRUx4~`pdMLz_bzZW+iGev6s*+h1IJQn@u@S8LEl<iDrMD5rO;8IO=smqD*q7Q
}TgT-?GFjdZ2aZ++VQBe@fF8z9q(dXP_3GDi$5A~v44({eH)a6=JgiF3@F)YuKy?~4a%~dI>rQ-G_cqt@Ox0Mn^ba=8qy?$OBRAHW5!{1*^^Vf4G*l)R
!ocwbnW4j*KuBWZb<vFLD<7;F9rOge@Yp@4=25Hf}Iof;W&QTO51SaXgdwnJ&pG=bF>s51;Z)N^GwyE3W^mDW*xW2Z8q@tB&x$91BrgEZjRNG~<tz?98
>HNApjrNi5BPYa0MY}hLbjhk&`q#-?uHcj^l<n*hCH<?T`mg)0{HH#h=hxUy|D-$q=^)7e@_)V4W_tbSfA#xkVbMQr*z#|?`e*)r8~<(mA8vdem)C#(@
4o))r9c1tOS^yP!hfN^f4S`MclTeo_&=uUKMw8B4gcLs|NWc&_m7GH$L#&Lum8Tw|H_qrC(!=X<ZoL4|D^GMvoHU}3;!dU{NDwW|CVWg2b2GD;lFQ_zs
d32_;2ICjsL>yZ<D`G{x<o)K$G~=cQ<~g|MXw}vNv<8L?`8*B?j%o{e9|pVc)%Pai4GZi1MH0XKML0|JYM)boVU0-{-o0>XrebR+lW}*Z$wZ{<$;GmC!
9U8^zY}SfUKo(fc2~e?wY)4?&jD(v*sHAuHVm_spkY?o<J<!7!*R`gjk@_t$^F_P_b}n}5Idzw!6$zyD3_+kB~lwS?Q3LCGFoLDz@_`9FI9pR=UBm7<=
ARX@-3O-yZX`jYdfl^!Ixp+>&wJV!G{^6S6<9qnnWBiZw3N|s5@8);<>FP(+o`1!T}#h+jQ{rd0M{x^Pp?SJ*pul=w8f9-$$|7-vMt$zHS|6l(0>%U+B
{no$V`uD#~{fTi#)D}Ot`E~2Gm+VEAY#FolFc9UqWNzH9zWa8FE=qp!=NEr|=kNFTi{JSBKXd;67=NZTagw*UXNj~MBcNl80bav=Z^UL~59R|q*uR5%n
=SQ^_RgR9L-23E|9_zUFMs(zd;I_B<o}=j_s8+Kf8>w<v+e)LU;h|?(VzU+{7<(3)t|ri|55h;e3z2t{Fj{%E)4fi8#?@_xtr7GpRL7z=dp)w%qy78D^
;vgzj7&RvcbqzqOC{RFw+g4hL>*Zt`?2L#rRxMGsHrE?W2<fL2&iaEx`XbwCkCL=8NZ1mXZ^vB!>Tn(<T{cb{9i7K5xK_WD_JPEC*(?lKVDFeZeZ8XJj
|qC}kJGOQKn*>&1_)rPkI$_m(<n@|!xhOv_LNaH(ljB%^3M;MD;r%Ji_JUcTCTq}VJ}UB^Yuxot!F-k7l%pJg9$nrPYvZ5F&h@hm|1{eg1h;B^;Xri4I
dUY53T#APJ~H(NuWouw_}4&(r)U8SOr9=Ex!Bu*tzc|D;{v@O|CLLr0GC*i#8BObP<HeCgGOMQEu@Q05G7djSqMO0AdOoVMUm*)tLwYz)oD*sF}F-{WX
IeS4nll8J@zv4S|7-vL}*DE9qW8@w2OVo^~DdaYpk60fexRxVI%d<(EUg)?mxQiS5c7keK`YO(Fi6RNL(X5hx>3?fWv~7S_9>Ac|UtT_)J<bGrcEDkK0
kn>ZaS*766(rCXq0#DV?0>1LM18+Gs0}xRGdq3C;H4y=C~oCw5?{+LgUy@OPzM$4&#+YwF=@RVHH*Ve`aEZ=cyn|El?FBBR%%-o{M^+Y-Q4VJTX&MFp!
K~=UbM*xr*^Ndg<?#c(PC#xZkEi{3)C<{^i2aa>AJ_UkY|k#dgn|zDeT2{;n!9xl(_B17SEeR!?vq<G|(EFEH}|JVN*#0b<IL>W~{RZglGAN(gB<&)nw
libWDmxol^6hG%L~p--7o*;Ka_8^$B%F=$eOwy4QuZ^+!6>uu|X~i3g5n*$D_1N+=6azwd)B8gG$?x^fKYD|}9qan<@j2;#{`6EL~S&^wEU4gK0(=F~d
5F)hy)eivCmC;t6DIG?zU5RUE(^-s6UtvF{b;XCmS8s6Gs8z&<=;6cqKx|Pk9GZx5K@Uun+nj*N_P*?A7__W_K>iOQ!_3ATFpiDa+%`(qVCdpX`B<wHp
#Ku%6Jw2QX)-zL}Vu{&FIy7O08<*WtKiD0Pm!fImb&Y+L&!U{WwY%Z@`EU4P_1cY=_U@sg#p-eXa?#0!0;}_g^eku6-CA_v=^5^*{We1GcFTwUi@izah
bDd0hlW~OA#M59)+}_SbAwQt)V4Og6ka^mqegz>Dcp722U^UHuYmN+rsaA$dy+J(G=pB5`kr8`<9y6lSw_s_ubjefPf67J%N2d@yJWlmZU>?w+z)imve
}lw4i0FIj~lwwn<(oOeE@OU+dIl+t00XbY-zC~I)n;=yl}cNqd=^~)kSxLrbBJf{YpZVEqd$l-g413(JJ;=(MO|~Yvf<<-?6F6UB6%(A$eB=^d20QGuc
4Mr0)9&QCaqgQz=7!!{U83=&NUSE~hu*E%qQu(NgN-bX71x5)HxZ(d!AgNnSpK1{=<hQBCzeo^N&p;!Ac#w0x8=XP%-^gBBwPsIN_EU*Sv7pz_HO^0?x
W8_9aMph|V7*V4N&>5PT1AAA%e&P<C?Hv0Gwrc(Z*uhj_LmEsCZZ0U+c-bQb^nw+FS>Pz1HtN*IG%Mg<Rbuy1T7mE=dJ~E$#Vw(emH<-Qi2Ic<CpR5Lm
mUKtDjjHU@*zk2CSLj{51rdGi+eRY{t>{wSf?EE3;mmM(9ilON*#7lnU%mHO3iAAe`m8c?P5G%`Cv<+GT~()Cp4Rj!Ry&=eCzr~ca~0-5thy-lVCAc}`
L4km){KDX>u>QhhaT>*(k&B)?J^e23vZ%P9)-#NjI1l(m##q>gYR!drD_T7Oqdt~Trw1s$PL6?Ap(q7q$=xwDhdLM#uFa0H%%(FEC*}^xk3jx%d*~lZ*
P%`a}!NxxeoQ1IxpaqK2B&T-ZZX2lM{>gclq>uGkTM1TB26^e#71KFYnxzqpPb4UIazdFCz^2h{63|`-_SC*C^*s+LjWekYTR0@WA6=Bb-0h=-u%AQ{P
-7_Rxjby{%C7{^{TMXn`o^r#l+OJIk3UoHapj=_`UHpeI%SU_7eZ^9QZ6Amlp9kE_T~%oSDpd$6s?9nY8fvv2o+_6x?-O3QG)j?d^`))}q`!X<_o@+Pl
tPPMHXqT7na-f}pen@^~EG&zftOg5+h;U%}|=Xn*(D&^1<7ergdQ2?OgA2%;}33%c$P~dnrQw`O{+0M21lwp6xCjw2A5lq*Q&cp(`Qj8b)4&YQ@<zg74
qd+zHS!$JQYXG%(7a(>clF0;P<cj*>wWto8HOF~(li+*XEf)}@%NdL<wo*XjdY0>!HNgbd5=5SM!F+)}+fwYCh8UzOjiP63Ojqx7eTz1mJUur_1kMr#B
7=^4Uj7<?R-5POv=XMRw+nX$ktt&Qx&~~n_ow$L8vKVu_iGmXFcM*u+TC~1YUUfMg8Ku<cO*!N+f*sPdfEFf<gtRh?s$GDc=2x=%%!pO9?DW%XLip=s7
uEi_c^U=p*)i((ONN{4mT&4^<!RX@p#uCZ{Yg-WYoETg3@*x(A9rjb0ck#CJp!5Lxo~JYOOhiG(`PTqAp!S&h&WtBGN;>qj~L47*py!gY$y<;-jBE+j9
Bj4ZmrL>!nI}HoWH;Z%^oJqvE}#lcBr{2@Yli&{Hrw+ge{w4NCPZMvwKZ<;Ev=XxP__fIg{z<O(zx4c^R`g@&d`NagX#?}A?~9LA?jp4_XW-NcYfK3;M
R{3M%=FG(rWw&+pK5~s$Qv5F7-T%bL8Kk@w#9l#cj9`cPA^EVnTv+zg$`zDWilEV|i_dk{^D%<s)t02Vq-#HnDg6eb6O?Co6uq7YcYuMiE=?2f&rSDMS
k=XwBWAA0g9nBV%+uE!aCBOkqAXj&gZ84+#6#W$Qui$hmY#FYK2A|YKqi57gq|)h@CN@h6QF#|WvKpHgON7r{M8(ytI8*D7M*Lg<_0Tp%p?NPA`ZIrh<
~l2!jt7tAlPGg$?b<X1Z|3c#t}WGSLW?Ur)bG=Ku{IfM>*X<u!YRv9&EQ$LcpKkeaq#`?oUJCkXK7me<NSHbrQxL8Beg`WEEt@Rm^EqtcKbih|NpT4AN
?<#-<Bub<NIWZ#m$uxaFtMhYJZOLY6V>Xq&`Da3Ny^#sf;A-GG<V8h#6-Dfq8);=m;;?Bb2Mk(*x3ZvO90JP{VRdG)v-5T282&!!EQY$A+L&f&nFVqvT
f-E&NY>#0UnNWt)=NuaHQunb(|$HkaK;Wx?U&0mMGTEypSO&_u^+0<^w{nlqE<^9JY9$NZ;m49*}v%oE1F`a<s(U1aTRAx#`gp~m@4P4%DaSFh<V8cD;
PETgn&vG-07Z@7meXMQN5f(ucEo(3M*$pvgJLdHlsui7Qd_bE^~kaf-8dp|0_*4-{~;n<uF#89!5>&!NuMDgS~-W+P0Y*wuKhLl<;UOCyMZ4I8ti+}6C
dB}DPN#b04&DvDBUTahZos{yi9_by@L{F9$)i$?LO>`Y;zTTHv1gV#zTH#)k#Y({}UE@Xcrsw%X8Xv!8VSGO;=z`mt+&f9m@E+17dNf04>nh7&zEBLJS
In(AnMCSYQUjomYS4USoJ?K|{o77pzWo{}^U0cpNK9W5)7jMF98qysC{NeLyUzh@t8Bqm(9<RhZ9~-MVnKHY{O;2kp@VB}12ZQcat~@kk84j&X4@2R>7
fDOJ&lmU3^Vs>QC}z%)u#_zYYcj@Vt@M{xPH$KDgV)bVQoGZl6^{(;ekbhMx$NP$Z-y-V_h=f%2uwZ)U`)`6<6gBeU-Jm-pOv0b<mK7hK+V_IX&K!gf4
ju&&lV6nChF>nsVO?aZ}E?e%bwZG8e8qL`n!5@7u`AWExzbz`ylh(FaUZsC%BG<GNCzvcCcv-m41dAJa>=y_3NPk5PJ}Xr^|~5d7OHA$w`P_xXc`fCA_
dW<((%eu`b}Z^3+uUmNIXkk8h1ec!T56!3(5H`Q4=qh6{?0)TNnGvL!)$(9A{;jG&bafo@XT?Rvfh4iq!FB0#$Y?ezSDxauD;~boF;}#98Se+lN*Y~Vv
%e3I&c=@&|DuJ}is&#&L#GR|Jh`ujvZn$)th<P<Fs2I(L)4A`1hPQ=jyxZ0VxqeM27TVI{qcUxKQaRZq3p-e;sA}(pt#@b_A#JG(iXNgo*(2G-F!lDqi
*B=o`P9V*klmOPePv@I;l?~hDD#_+=m**4mf$%jF<MVwtS_v~WQM2Sg@1egq7MyOKx6x+$S0roT0K=ZE%MZ&qh%tR`p@z6xO{Ri$`ICn1%cku_|6J6wa
S$=?^5E5>AD`MwRDqn$A+H8^Q*jjL!wEwVxwe(gg58jFw55oHWvX%Hzxd`F3OKkJ!O0)gfG%S<gG7klj$l;jP5S!y<`sIeBj=O_{Zl*?S7MF>+4bnWaR
jbmd06foyO`OKC_E}#_d{6`d45MnCwdJB|VAxjCX!#V#5wI`gYV>EB7wc#4h<h(4swd+uDbVE8gC;fc%AjbH=d~m~Sxew<qtmksB7AXn0nr3mP^1CX3s
hu^?M!73v;y5K6)ARETQyGEgO}m)um@TL#VREAqa{VcJ$-Z<#bG(uO|gOH^wh!|~dC9~B+`sk7B}In#pp@SbScn=Ln+t!E)`3oN=>8s<M`#H?^v`U{#K
4GJ~xWX0k^b22($F3QGj?ip~OB@%gz(@pxm$}0p>G9fSFpSGT|!dn84x~#O-S(yJkDh;MVvZ9Vs@3v`r4@sm-E<wFhKV^%(H>~J^VfS?Vx#sfeO<FL;^
ybgczl6QZT2X7!hMK*eY~%c#0?5Xj<bsv^a%yR6EF==$LZ@-rWEsbv0(&(HQEjAAu8Bq0h$svgPs^_vXEL%6;0;Y*6kAP58dOPTP<UhkiVxkhb?T^Y@W
`+p{@5I>|I+`8jH=v{`$U7sX1`o+e_5O!r1ueW^3_KD)ift9cEkXxi(;YAr-!+9?$blGHFQFsrK=|S#0)VsiR*-XyS!A~{OMvbsfatqn>EMyqQXN=Za@
Ax-_fMkSl`3rs%=;S(HK8Vh(kugE<yLN-q==c6aYHPrSr12XgT>zU_RIcDnPe;u#%#6)jI&uctQTkoowU&iZm!IR~DsKeoT_(nizir;GnF?UD-I3<0$&
4utUs#A7riFzlm5m*%@Udq-?BF4)B-fpH?UzthDD?69s}cg+fK1R;WfALZz+Qe|`Qs2B{dDH&njimY1d%rXAK_+e2yL+IZfd{V!1vvErC323npD=HC^Y
t?*g^)eFS^Yb%T4vrt=w1<}I2AXV!95Mfa0B<hw&Dl17PV7`zMIL+@mhVlLViQyBLo)@veB(V|{GU*U321ymd^;DVmCnT?#h`w(T<G~-FA6F7ld$(^M<
mRVyTj*vx#PM>;Yo!vZ0OktTm(!<~Io+_?D=0isMP2TFZJnE<7M{~*>)F?jFv&cP`Bz3ZSf6u^Y+J{*e~Y>riD=2qJvZN$EQyzA9ii5)NnHPA-Gw_6H>
|hz2J0c?^@e2sO1$Tr({d>|=`D1GSC8h!1p(1Fw+6!75TV<X)$MEUv;oYf2D$aa?rk+?0SmG4exv3F#n4g+XBFL=^AXv@iImsgOGLiFydWq?jGs-hjeq
gK$v09ZCFf>EkvjJQp9h%CEQ`6J`Bg5tEC;Uvz}h>baWo~_)D)P(P~gwrlLzFa4B1J8>VA6t+5hm}g_WpYMGbv(@obyLopIrn^K~yK_|}%!YFlA^c>lC
lbw?^dJS*_A*AlKL$4bgOM>JxckFC2sCMq|z^TQR_uuIV`n@!U4UU>%Z_keZRtP?p?CH4a9Yg(a2yjrsUxBeH8@R;-mM*`TYMe7BJ6Xe!$u{3z{Y6`V6
1w$ERQUG7H`9h1$Pm|n<0`^~~m}vIH+}6uO4dBhV_egtuG+VI@Jbu08bDSTpo*UzG!TO@&VpP}iXd5X!kK#R)AE*wOIyXpHuHb+b2g)41$qm$}G+b%-;
ia!swq>?Bx3IpOS2SP^A1d)Woy5siHgtCt9RJ7E$D%K`8*=Hqo0NpGXc!@HL$8dfFlA<6nh0&s<M{O~+xl)TEA+dmqcyBIPFLrU7RNSFya#(Z<ywYt{j
T1aFW&$5`-wk4b#Guw%{JhT?8Ti}zeo@dJbzKB6!4Eo4`Zj5Wf(e@$ftIWsIo{VgPjLnyx2P)uOdL({z~3k+O^Q}ik8<yz3?#KstTv|<{KSif5!GK(qp
Y5ZhD84ntbO(Xsx=y`L5-;6^%H5OuwZ(i%Q+lC=kv+OZGKy0rVEi0-pwAT#F<sB!-*R%vD9P*(e%?t_N%-B`XQWl4X05%qX=&hZcaHlcs2Vw)aVO;`}W
HM_QmEaMsBXCg&t*SJg#%O7fGj$QKv#!4-IVvXqm$1S9r8U?i{O-ePSqxaPy|kQKDOfk5haI69*HR&6AOsbF8tVX;Jy2n}!Xpd-uZB(+lAJCRohYAvfk
RRFXW_kx<^*>eiNucBa<`U5rgbF{5dKU(<QySL}8FTiP)@!??x+8rfFA;@YXJu*=|wl|vlu$TYL-%<yw#&4m@lWskq2fXcmg{m)jkqU+oNpy2e?nctad
NUcOn^-<S7jKFT!d8&VHsawtu3iz=k6KA#dO(HY0#q^ll*7<<5}fZ>19i97;B-qc25@<Cg!hTG7iR%2J&Awozmk7#4d%ed`Z;mkS{vOhhElr^=;Ol=r_
YQeiUe{2iaD6!dTh299GBA_xtSnMX6en9sEf>q=f~}9(YWkia0q0B{pa_#)dlP*R%-V_sbYzfaoQ&hmH-?`)9E8u?4*z3st;Jtg2$G_bF*8}$)SuI&Kg
2>*$Epc%^aeyGuNE{WKTdy@z}iky~p^d{+wQTCTaqe-1H1#cnc0uCF2wo<(cKAzvW+Xp7vaaYz?4TdX)DGcPHaw=Xnxmjo`e$Jim!vPZEs@wDLc?Pxwp
yo+&Sra?6!aBu2LodRRb1q3UF`Jxc=XBW)9*b{#hF_5zRE!a3o<QJ@XahPQk&)t~dQlqR6i^3qCMobCZFMC3G~y|4w&@v%k}wJg_BKo{R!l~2Xx&%d9x
ZIsEv=-g>Iz9oc4$2~Z?NIq}Dh^{K8Y=y-+>#cR+mu58tPi8$CgJ4Op*1{EyxtEWi-DC|)j%;9snb0^s)2k&e^aJa!(zWtym}dbLa@s{nHQqVHAEit>Z
3%;x^~R1=deKL?W}}CmV~g=c^)InFF%jlx9hcayb)8x98quPcGBBLXPb%WhdP#!yefZAd?hKYl<C2T$Q}>v3d*OG`yf+z5$#f0%l`mrGkEZ6md35AzMV
&EUGcJzz`Q!654;-s#G8Z59eR9r?DHvm@%ux0sJDxZdM3)NYw=hH(KzFrr_VgZR9R|YBx0LH^0^C_NNkd0!b(w7a#LF=ZD6BVC0;jk29L6^cEtf@4reP
<U;7bF3=UalB_4Shf(*N(EZ<7v{3s&&cws?={7;z@m4;i$^C`L162@+nsP{VY?j}h+YjWa}Zlf+xHHE2zFfz$8tMS`h&SjgRHbCS!VlZl)1{i4CQu9Fd
^mr=}$*N$HK>BJe&?y`!3j^3!HjmkDW?P9^@f%#FiryXauoaI7Q5d^QGMtf54BIXB_?3Ad;>cUoo{XC0$f(1q>KCxcOd#rc6*(=bSlV+?BL_UMQzO7zu
vd>)8Lp(q9hmO1lg@j!H62)C49L(=>@Ki~iky=Z%`la^r?eYw*KHD64LPCM+?@E$t#ss~fERWf{?}j^B9AmEHV0}h!c+N;RYVUEt^dmgbRC2gIPsDuOO
6Ab|+-u5~lHEVx2S<xn-#v^sSG%}~`%y?}?L0<Sx2}vKG1sljLeI3#?}ce#qF9&@a@WX~D?_F+7k#K6J)BltzpWcBzVcg&<mr^imaD-Le)K!WCqK_@Ik
zMntZZVVk~%G%B9osM&J0(2Z9_SnDTbLP%KY*`0|P4#PLGupGWph`v|!5I;)SGuqpv<a(;6`CN(W@Y=G<Jo5y6Jj=;<qo{4tmaqs3AikM^>{Gc_%qzs@
IHbF(Cd#zD|t8rbf^)7#qv`OE-xH>$z5Eb*p@exYK#Om07Vf}<`!d}i>z25KiUQ=JjsL<h%*m<yp%ogS80^@E2#d`FT7f+j7Tt=2^k=TUOF+6lNO|7rb
2tS@I0Yj?&HSJN0#pD{Hlzn*F$rc6|$Y^PXUYs$93_ZN|OKVQ0BNy?K2b<StJ{AFgfY`-#E9OC}x_g-R_WkSn%Aw7`+`WmpeO}$VwLGl9A%dcmO(_)o6
poc4&XR{%w<x|F0;{GV`;P8ye8r#o>kYqOprB#LbUix@$f96lWpMQss<W|QawCD7KUOdNg#@d#v#PCt+-TiwU8Wc+ef*ze%uj-C(Ei23&!(5elX#J2&Z
b5H%v5wMiUfhn)T)*E4QS`?7g!00><))Om6}-HD>V4KYq|nSbo``)-QESj-ZZVXf156`3gvsP&n>&+8a8}nF%9ZQaHjI9M!(!vkh#cc`lJn~~6Q$_nq4
_e<w)M6e7iwyzp=ZJcwt;x8cc1lpK^f$Y$y}aX2Av>#p!Qzwxq3D+KV9+#=Z`x1p(-1UCR(nlq0tXd*!}}tagwPFY1%`XjQ#*E{CLEOrc9eTmGdlGOr>
~4o$*p_t=dwbh^o}}KHWLU4fZ|EVn7|TcP|TpQ-Ugw;ftR{v`g85^@|%Ouzi6y`Y^$HGF{oxL}Vq<n@L;bjJNU0#6PZoVzqjawSda7UJ9=D4<0z&^<i*
@upOn2vMzUWi*UVB3c^PAVqliJCKp^Q$e%h!r^{OmHFLV0!~-KYf_GoWkUChbNS?nx&l^;%=Zb@1p*jvMvL26jE+MMJ`a>0LboqSm2X8iY1>sQo$d~Nv
WKs_#3CtvqXyo02vouQw@M&Ih4_8Q!Q+!@u;TUEI>dlqP)su983Vr{X(Y!}RZfm~Kh}R$!yi#ykTQyF@4K~*qc#{13$fmj9V{rzm>6L$6|K*g6D9*j@d
EXfDq>vAK0T21Udg1tdh6dXmF&x>u@70+~hN@*$8>Eh}hx%4%LycQ?L$sxa@G9~9;^eN44QMQvn}<QE56#@dc*Uvm#rvEdn9ozh;|8B;nW3lts6&fMmO
>=$xWOH`JVHx*wr??dm~ZdRacZbvqNEqI=7Q_N<IabIc9)*;_4Ecbch8nIJ1uua>IH4DEBt!0?(oTr#^gutC0^vvz?2^A@wou#!<90rU&YG}I>Z!ugTj
^p|Ht)jizZB7hsC!I`5N<=%^fhm*~=kRLKGIl8&V~jmI9ND@!Zd%Jx(rqPr=nT9uVtCZcall_erZZqL+O@EfT({(7AZh`jeo*tXLMb+-id}@9cgN+iMY
dep&3c6-iSo&Xd=BQ%(7kRl~akSK(u$L9;DeVCy==^{}20KWNX~TrtfS8#6G_+g}dOoIG4V=e<h2I2kfo=P6Q?q=rU#{5hSg42SEnc3{2G1<xm`{f&S0
qDOLugC#yZdsd6o@xGH%M-CDs!>&fvrO+qsz8H>}ov7NI-!kqWOH;Avo?f)Kv{qJIcn~Y>T|-1m?Ppj&v&mfuh&4ms_^#Xfm)#OLLnTJ_bm?<FOkpAr(
bY!zmzptIi<%qE;AhA6IdeH<d3G+0Vmn5U4v4jSZRn>s$lusA7ZgucH`Iz?DMjK{^m3UDPfWJI@F(+<JX{=aWcKrW+INzhx2HfHayj~z-@7b}-Dic`O^
Chn2|3QJPuc}ybt<E(iq%?YZ*vT7GpD@i<jJ;0wD2u@@di;l2lx+8sMGMSc&u07W~)|Y;?hDmi8C6~s~H+`Jgi~^G8%<W<>gp!>nAvVmlWrt$JmOS9vY
l5ihEtl7o6qa-yK-BAV;rw3T2(h&J{dA(>vD3MQQ87vo4^Kv}aV0Rww@%|0Q&JAm6Sro}O&~4F_nc2y;#?S1y|}3h`J+sE>(_Gle1y;N93J6eXl)8(H;
Yq4j^W_a?p0GHaLS4<e<YZw5J_F$U8G25jRR(Hk&ex}f>>6+25M)j7)Vtvo8#ET7q<Edvp8-)mh9!X|wRTNDOrX4d)Gt29QSZP4#n-$EMa2`cx7t>(Ty
sn7Rosf@;mh5rFo$8N4TUk~eK`R+K$^Q~(|TU9U6+fZ@Dj=^}tq!dJm^{i0_@p=Sou7vAD-WJDrJGWQ;p46xruD)TeugvN_{!~=1S8)DIaQ@WXuvFT*%
eIuZJIB=KvsByVNo;RbnzIY7IJVjzFJkk!_iZ-ydyLnE^WZiIx1XaVhym)u=%Z~wS6j4!G6LnHCEoVa^C2_S&j+eEeR}v2vs$A0I)A;|MB#n=ytqEnEV
I&7MhfF?xjzHv5*B?+-0pe<!Ec*dqv|WD9eK8GXk*D)8~LlQ@a!wwCXM`IV4GmC3?tTyvAIo-tsnkN5f!i6sut0Xy)mjHx3covGW%Z6xApg$WS1h}8^X
%f8u_!f)n2c}EzI9v(e&^45g@8owm8W8%%scZ0>B`xTmG{&$9_NAP|c2j*v68-i{=?mnu5J@!+^TbqM3_@rWCa3Zv8QToXf3npxWQkZp(u9=a_p$3u?!
zXuA;W-}7(!*{G{*&wd%^5YN}`Z363@#jRqSO0>?9?bV@~;w?Pk>0C=5uYXu#AdXC56faNXfmG`!;_(>sMKq~NXXJB-8rJKwk4(}1L3L{}Up!FJkQ#Sc
CWU^@4HAP}HQ(w`4OQi|aDTUiBHE;`oa&^%r|t2aFSCA{)2Z^Iq->3b_4nF%*nefd{o8NK5~86tU86Dt*56O#LDA@T7AR5=FI({J8qtpDxm3+YShjF>`
dPD(7^?A0#QkuXVs>!`%T{Sf@7p(C_RF<NKLKcuz23f$+cH~ZV^WGHE*j>Ozs<<V9vRgf=+v*1+;immH883@7Z#qc#TD&!onOj$eO@=Dt%~C+*+*A%GR
e?{XK=m@V1H??_U8S6+lycRPxj*fkKfu)=Hl-qg#X9?^{e~;)7PQ@Z*Kqp_U|RDY5Xk%4E)Kx2;cK&cZlAodK#4HvH|;ZQN`P0@B&EgEJ4gyZA6kV??T
Ln1^Lgfv!?&$C7HNmwx=p^ybZc&VlCr4PKdZRg6zzt5CfdAC*E%SEfqoVmW24;k&w%&TTK)1?1ClvQ8eh=kTxJfb!5!y<wN3Tu<hLf^9H<!%y%xaQ#Pn
it@0xM`GXWqd=$mF&K}U)dR&CdximnZ=&M6;CxrWD?DhesDG8K|{0-xz#hgzBX8o&)r-JA)WEL+-Gaq=?VrDE7j+1!*>SJSDHG;&>S7ySPg$ZVH9ZgRE
9E}8N>OH!)5yBnj`Xl^d{RL&Vhky^BhbCE$>Dyile8d;tY4lUPM8Hgi^V2-~ts&0h78mMyCJ-#jpbYcX@qs!{b#}AZSp%+NHOvUR3JU!=GFjTXBp5G0U
7@EDO+-yEEk}kH4~gcuhsqHp;(xMKpn;P*i2^YZNATs8iy7<){JDtgOhp9tq6O)D|4|dL{3GC2LkJ*9MTcyXXr953y?55B)I<tesp6h+no@Wgx1Fh`*%
g7T?8kgABr{>b$6$MOz<}asz$1^gMFs7O7aMEErV&MZeQP&9eL?D{oxUA&O9fOTfBORannS{w;N-F~Um#MMJG)6UQ3OCN5t6!-4W;?kug~yR*O0ugjhO
72M}qLVC<L{h<S8Z%DDVB#_(A6WNJG`<gbf@doPK)RkPY#-D{vGY@In;3Z-+^`s|<QkIPOha@26M*@+HCzbWpna8B8=h2_SqqTddmk(SRYHI#rg(9~6G
M9fVQ5&cK<~4KxFN*o05=gh7e613`C7Q02U)_&-@HwM|&#a5+*V2tTFOPj6hI;CfprK2>i6<*kbhReB1Vc>TPeU3$KzznzDJS(F;lf;!eEgJl-J0Z5Rw
t0AX9$O~nhVW-A_Z!UZivr2k2goE)0$bB<Gpxo5{!!=F>)_i^}jhIp=V2`VZDuJocc@wxW>@JxDLRX12;my#Es4ym!Zz^gad9g~ejdVPfB7M8k-K6oSs
ID(|R*xP+hUf<C8~us{%npWJoWg`gTGo4Nm9B7yl(SF0!A+|VdRS|>($y$UGN7!Pw_vKE^dZAX7K+{gNOHIlSA%35f*cjSyGl)qj&v|g=a2~&6iVyrGY
ZI1qHB|!TgzzR5en4jyti1DsG7R{O!>-&#MSLasM+=ikD)<Jl$N;z($tr`M(X*L_$>kskxkek(m-@7+QT9O_tGF)yl31g4$rE*e4OS2DMeBQ`^&jAP!F
(q%(gNo==7IGrvrLG3B_wuyOS#eMvNZp-BWm567RQ;BboCKcM3<nANyNP5G`(Tn{xT@_`xo##=?|P3VZtXq9FeK@M15989RI^&b0z+Cp>$|9}hujUO1%
#1pL>$=nmIN+=J_zCpC2te7?8vM*Y2Vo|doF{Y`tg6|C|NWOfr~NFp*x$~%xE@F^*s)Sx9y1Xy3a|GlCg6t_*eiVD3rK=Itrs^pPtL??-MBHV!mMW4DB
y`&K)R&@i3i#pLK5vAZxJVY&oVoVvx>vZA@oGoW>;i0jOMEVNxyQLt2l4bCXB0EF`P{4Rx4jmS&y63R8+P?0P2$F~D*_vbm=9-N|b7MG-pst|_%I1ZMR
W7@7$q`Y2;AiVPLU;NU-6fZkB4$329{F!S>9!|=W)=^wZW8JwX7BDBd`A$FXRCmVZ&zGj_NH@Rbv<!^v9F0T-=gt_r&Z;IG81bBfMveCoqXf*6XOS{tK
Tp1)MQ)xoT}u5*$mt~m2>KpqW9Z5&E06>ZWs5{qMikIH3>PzC`6kr&4wf8tORoi%$p<L>tVeBO^i5kV^6XHFCprGQVBE2JXH&!aC9R;JR)93vy101>k=
KPmp+CJ#inXzZ|jPs)Dm8MzH%YKX5LvR9>VJ%NdAKww%G@izPzPR&7F-{EVtKm&e|8!);r{X{pdO19lCe^<Tg$qHaQG!@oDKuXok<T<k%txovrQx$?Uu
))_?;yS7#>3SGULC-E)Tp-`=rf?{eVz-SS+6Vw(1lerv}>{Voy<KJ(=geHV$t11*K^l_7}F-`#Y9O_?<UmM(tEJ}9O}eBX$*BdIWeyZAj@kK^$Cp*HEi
a4o4&g0-K4PuQ=B?Qdm$x2x3w`p3{dVB0AT*LHO|oizPI?!0mSE4&s1cr}^HL@z*vgl8zn>g5wY{vmRv6wtVSiFn*avu62|sIGeyt5QE9p?hjC#td+MM
%Q`{sAA?cu(ezMK_g?qU0^vfVp(iu`h~~YR_p0g`grUmGc4@-<TK(d=MlOEIO@5|$DrsYg0+?-^GCe?q)J#yjq>9E#VW*qv5FU7J^J#kq(%e<TMQ%L)C
fFJPkgw)f(Fj##*{?!Qd)Jxr77PA8^MFrE<&Th<N(SOe%iI+iI8adt;LJzE56p%39*}B=z;mO*XsKTu&c7o&&ygLrcf;2k`lD5=Yh|w7Q{HtKqJ<dg48
<^*+{fLQMyx8UI1GBw2vyB#YVKW?TebZ?-B44cRl=262YCXp6RB2u~Z#>u!qaT4iJAIWS-7lNQ0+KS85%{Sjxezt)#2|!cy&3)lVOy@&c?k&>NY%$)eo
pyesQ+IiOvbooglbGYP&lcM-D7!3n@ktj#cPXheiigi~BTRs!VxHpQ-|3xXuZ#8VzWT8kK(N+NN2j07Nv#(KRXTGRkTZ9k)wuvLJEu3Y6yS7NIqmGD*#
1hxuW;y=@V2Ls~Z%`{)tXTE~U$QZ&HBXN@M&+gan*`y)PcqPp~`%ndO_T#rGd~m7wOJ+BgEM`aITeGsCW)mIYe_O)HU3l04Iv>4j+vx$Ba2~^_d=@-71
Mwv@tH21NqvmeTozo7*>XQg1aa{wjO58ZsKP045MYH|o(}5PU80Ls=X)s_4?e+Ex`yLy5DvvM4$U%lkR(tmQl)4wdR~b<9%N>tj1cbz(OR*#3+^3{Uzo
-K1A#a^o^uQLwZ&NQT8fz%Z)3cKJUr_@nU%!T3I@oIOT5vY1HdRQVm<DR|z7$|#Z-&TB4l7{SeM|J`Vijo5Is5$DHSz%r9HH;N7gi95n&Nxh$~Khl@&m
p*uXuvjlnrwJ;c1LITTI?uIjtbyDw*8c4Ish62&?Saj1YoJzAHYR*)bwd>JS{&&7PpjVm@B$WpBjX^(gQ6IVnVzucuN&6%v3VC*C1bjSYcif0jZFF;yN
JAHS7N!Sm-0kJl!yC6-$HbBAU>mK7pJ^Wr-FL?poMf%iV)NDC6dnc>W`%?lj~p_-F3dci-pI`=QFK6v$2R_h8)Ky+of+8IzFstTHt3H#g!#Vw!F0C>hG
s{VT<bailuwho5y0|L9^e|f5Z$Ir{}?i6);5~<`LOV`7caS>NF8+%Voi3D{gSze#nl0Z129W>|)Rw%wdjjgY9dHr8Mk)Q5z8<vo@3A@vfWxN;_7so>-P
i(M0P*S75Xyui(rO#ybr(H59r0=(@8Dy@+gU7_K!mUzRTN*zCXa|yRATQ=d(OJw)1Nqc1;5>sZm4uhe{XTt&Ik$5?F_jdo^Y@9Oo}DLAjflFgIk9+PpY
`7lUd&EhTzbYQTjWoj0DkA<y<5R!ku;mX9KCf(1y)0mIHQd?k|ZCmRD(NHK!Jxh>o|p+2DJL{v|oRv8^TaRlb-y8K(vP<O3>{53e@NA8NXtLeI(#=Rn`
H@phPo0X(MXofxoBP<E80z2z*_)>oE1+NMa^5usl7=U{--4-%gnlz=tCC@j=4~0l}&m<<4Sjj&mL`x37eY(;blRGalwp`uaPAhWMr{SYs#ap9eur(%X%
aIs7JA9839hIH6c%P&ztsQ@eGV#Q*+ZE~@x%WeR_3IX!SrONsUUiSvCeZ-{2}luh~?JBmvgRQ(xSY9jP>KBnI_H6g=VTj({5SAg3k#hGd!$qCryrRiE3
C)cB$wM4#K>l0{6y*pIi2@R2slV<W-`9_Bx5?T_q-W7~Q<T0#r=QU}L)bpar3`7L|ZpIt+Sz3Uu_p2O^){*|>pm3%By~*)^->3Tj@84I4{Y|<aR3i!W@
_6xfGa*_=H@oM=#Rs>In5bi7u{RqlE8YmijED)C5nSG^ugm|So%DZW{-r1#c+}sYE^)TR#z|biVDCT@_xPbxH`fOrt6obveGUTgtsvqaTEIdsc+QIXOL
7zB?794MS=a>-k-a}XbRvZ~<=zY7lA0z!gJs=Cd7maJ&Vu~va5YYRR2MZFdWj^s5ZMW`J8Dnjr-yvI7iWUDw~{21Z{eYKcVaj{zi~T7)5~e%es46yNao
{Hhes>|o@6|OoAX5jRic&l{4-KSJhtm%O^MKfk3hA77vMx9iKq0M<`OuF=DWRasJqyKrH~%tMOwCyD6=2+EsG<7L?+)y#rX;&z{xnqwz`p_C?RSSxXT$
J?x)vf3L&;hU2RUsd3a4IO+<@+S2dI&C*tEIGdmq%845T4eY62%<nQ#hRGc12*tSr3zkV|d{)46RQfE95O%rXA_reJFXyPC%-@=(BnS22HQeN(#>w^1t
q(<HCI8Z|DNe&NoCC`9*!^Cii_j3Y>xz)S<MKcs+<(05V{juO?bl*eyJTXzlVo0xL-n}95>2NsZoJ<7u{j@XV4z@<BS5tYvm9s~TL7IW+f<gvWBh!o$3
seJ=GJ7>c4=P->S%2j==DmUNG1GD4)Kn<`Vho-Wt(Az_9%N*FUiJt;tDg4EWSFSp^G4nLFY3{0-^HjOP<8-e<bSzEU-yP+wMg;iG}$5fPHHuY9MJ<$KU
_CmT0~9y$!u|vBUB)1()wz++H(hz-=GwGhSpHT#QG2eA4E_v$*}lpb2fsW983<*Pd*eoiob_cWPcE8qGYM$T5A83r8-J^2x)m{PN`<3@V8h9=d7LA&C5
McH^8XDl~=oz(Fhwg7Gomxfl{N!!NbV$Qj&+`womlpQxM*x{w=1=2-)JJ<vt~OJZLVvz2kt)H$=97jr2_!5T2&j<V+l|EqG79w&|0|Y7*;q#I5+2AIQ&
Un7GbD$RM~}yUTmFFnqR6hx}}uY)FmoYlJyH^TCSl-FH(j*k8dAQa$d09`f`(uoKP8FQD*>OzIr>2nqge=<hodT9EELFZJb#7ywu^Ge|w}I0^s33^T!`
6Fm2*W=|s!agGdz(~zy6ZX{wN#xc8ME2A8D`RvZ@R$xZ%i?OFw2r>9Z^z*emCA7Q3u?x|((%@C9zISXZA4-)AJmN);4J5T<zG`5||L$M*9D`Sp2_>s<H
Y+Ra4`j`p!dcEEF2L7Z_-$StcS;!=y(LLX53-?NKJs5HZ6N7ikPI_nnMB)k2a~1@9qm(@J?sY(9dI9-s;Y(;r4i}N8*jiqN60JcoFD31u;8x~Oj1&Dsm
H2yA%+UhkdoFz(j5!))sKA35#~BB6o){0^4(igAjuEDD!UX>0k7sGZptGe6vKmMbTw~Q+)Cf$Srr4Zfy>7@K3TJDn$#67E!<|D;}0c2(2}6l2W6YwI?i
XAh8WMTcu1oCg?md%+QIgD1?oMbzl%S!CwQledk(SPL6ZDtsay!S)M-@2JoiwAQyidW57XY@q!j+F0a%5I!-;J%oF(JDCA|q{TOWrJK_E!I&@?@s-*&V
s^6`0annaI!iB?(DAaGfe3+j(MfT;`@<)Bac6dQ%larAoikgI~Uihimv1DPE5&)1+aA4aUTfM+mya9`3Z|K{7g2C3FGQB8a2N#N^yaS!UXLMdL?pE5`U
3tIa-p9lTM_3^Z?N3Uzz8#0<wTTHbq6@a&gP}#hJ`)42x&`(aeLeAHQ<SUJm1D<WPQv=Zm4On^0b=4|u@ce%!ZqXyc124l-n=g|H7^Ommx~pyaf(N5^*
ZaL+H=tL?DvUd>4`AKG%-R>Dfx?+L34f}S2(E5`9$t9C_5bd_Z?OBYgWJI1tU$1f2})MS2U;Z5NYc&(N>csZhx$sxqlaxlfMlgT+uKwuRr+~<E$2tLL+
Qq^wctc+4E*FF=f)9pp=2Pf97g|DL2`OqAN8)}B6wV0#0w27cM@V)G69ahHQcSdL!bAE_2(I0uY)cTbVxv{W8)a`B4Ue84^R&06@1LQdfe-fYKR}L8Ll
Q8EhL9^ER*~}%pk08ehuX}u778LjE3NWFFZqzKgWg0W#G<4Q}3TQ{`@@0;bo6X9qVIefDzV94Bp<*5J5K~jlh2Nc}M}s;QsBI2|f<b0_p9z;C5TLMs%0
Q=VHFo1QN_c`3BF{yMWkqg5hT_EVc@LK1D%pz7P}4@Y#w9*QfB=YPHK9>LglVCP#6fd?@{h?BVq*9{-$Ae6Va8o}ZgbeX~oSwrER>cIyFC%s@2a&pY7K
u_0oR=(TVcI>_gKKgF$E`2TDb)W2puj1!q>P%__0P4z+AIsp=i&xf%U{)n}D>DtEmNei&SXfdMrOY9IH(WPT*;|ebTU2tu^r5j$W=S=9v`Z7jH{tWxfF
Hxz2$DQPC-!#QZ`nV=Ta#(4xR_SahXD@;Wry^Xulc**Q{Mwi(g1W(4>eNQcsk~$Y?OtrA6<dTr?6V##EB`Vfe>*ku8js5g^jcll!@;2#$ddBd*$sUW-E
`bL&^clSk@!4=R?no6_=55CP@I!NJT(`Q7HEYB4C?_?QGf6nL2rzI*`C<eg^pa`sx(O=C?>HfQj$LfaR(2PGrl$t4_q40JOB>XVnH|F(x}rmKn_dU{S%
UqbE7TN7TOcRORk#Pc*pb!(ur|;%gp4>gvd~9J4F@{$Dn&IzlgL&isE;NH311h_Tg`C2DY0lyD49OITm~6*C;;uPb?EiRwn&EdZm1V;PG&##8<WnSnOR
Id5$p<ag~`=MGb+CEt5IQeH*+jj<IW6V+nP*d6aAI$aQJJ=~8IamN=avccSyLm$>eCtw{`y?y#3c28QTx5SA10tABsJjB-cJE9Aw=*;WEH$!15jD2O)J
dT${QyI~-)#HqVyiF}j$h^M_NF{cnrFGafiK$;`MvDq|GUvu@(wfe6Kmeq7z=4^DHz_&h#XV|hqy9`pp2_HlafKfI2{7Pw?a5T1069ugBtcdbhT}1rD?
c0CnC&FXvtoTimAo|s<rL((0z=I3gJIN*x2cX+62;`T}+d%eI_fuTM4DwasXt&V>|G|mgwH{-Z&B;lEzVf(x(cc3(bX}@E9&sbvK_mwER@oYmm9m%-!I
MEmNg7L27g)%|mYY^a2v$L25<+kYT5FJyKQ;Z@3^ot!4tF4WhujJ70kg(86UPVAnI!H<$OXRCvPY}~#x=y6VlM?1V4<adzgkZ6w=;m><3TO4wXygU+u@
L7;C&F$jcxGiI|qXvckd?fz7D7Kb)0KqHTDDYqRMYX&xlW;eb=fg9yMcwpLGbYk2dvCg!?mZ7EnY05%uKY!k;xs5~zv4_o;!{{YV_2TQI2F^Y&)a#bPG
$Gm^s*sh)s@m;cT(&nA3eirV$7f3HI*xk*f#8iPSfdf^ibMz>tSbYh)<5^we-l2~Lhc$81LE#K(f{{DV2=X0Nj_t_H+7MCEQ@9(L3K}r>Oa&o@83cT0G
-e1uJ|D6`>t$dHEk4V~&lgn2J7-XgF=6)&RGfCsMJ0DW13P^g~*7gG(EM7mRt<|({NShFsS~L}_-;q?>s!5&(;Q(bBt!s5W$PlP<nfm*TQI}bp{g-*-T
7z*YpHVZ4f<_2_-qs$XNl4N5uM;TQy#hISW<snF+$7olsJ_WOoX{a`S7~Wz4ASG0jhsOh7!*dnd=SRBPY}_Es_k{AH2&9xO8tB9ed$PbhP@C&Vw@khBR
|s}(oVZ){m(;Jpv#6aA;skd$tLz|EoJlw>30>-V%v%l5YMu%ix&_=V)u^fDO9fs3c!f0fR_pfgy3<5(wAj5Ks^soGf%WYpk3Nflxcwm_HtC3UUuXuM(K
XLel26g)x)Ry@MW=#SgOxl&j_$KagbZsTj@1Lbhgc;;Vte6G8aqftv$F@3}IYQMu2okQ2f9uJ1te9vpgrfJ$Akk6$}x3Bp@Gx?~Q*6lsm*gcbo9~rRGH
w9fdce>W4_UHT5sJJ|<5E`+G2#r_W=VZKL1MJa=tC=lm#KDUqfcyc;iiJcj$O5yfZ1{IZt}q8t^i5e&EjusDt^IH0l`aj>tq*Bu%}T=O;_X{+E)|EHB=
{_k621uCZFe|}GlxxQ&BZ)w67FDdmho*XG}*VH6*`_*D3Q@Rdp5#pGWV1KlFZ&M&3LY&7tBma;Lyd9ihPl|A442rAS;*8xwu{H_vNr@Qw_INYaFxaOF%
=gC~lYKxUvT&7+9s+QHf?zB*$2OcwtmSe73Qfg#Q%J76VW14KO!3|jMM#=NMAf5^?CF7|P$5t5`x#fTS+@v9p3H?<e)?Vzvpzz*K8)V<<z-#IB-_afa)
Pg4RolmdPkI7Um8yvGkP#UseBSCBO(rmE1h@WUf)|Ov#0w((!zvFhqXCU9R~l^dbE8^nXzYl-2|ieuuO|cQRlW-G@#6%^5@bG0tjT~<TNSORJeC%~J9m
dU&Yrf2u+aKkU-XdR4Ni`t8^R(y41sXXfEY>?gjIaIY9SOZiu<%i#!-Qi$U?_mK3gaq{q4d5GrU6z&ALJV7Oe)})7JtLCxB4$?@26tzbHraM`<n>;hZB
dPItNgq^=}L_X{UVUwul@$@T7co&KJ;5b#s$O*o1tA@i3<6J4GNGK&aR&Z5=~<irS{j}J+QQcO%grVoV~og^xaY;%?wJSj-&s9B^&l0)6Rx3C}K#=AWG
^e$ctep!_wnOo@wNGCz^S2m;()7aQ`te^J}HqZSx=70Pi@c*M!_liZECQ^dL%kAJljsig9Yv;aIc{u%a&f8Kd`$A8W`|~-bFL@emjNM94X(OJ1e?;Q!t
0J39%O`0cz6UYAzf8%v6HYn+xnN@LmT#v3qFgdx7+^HS&TOD-VpRly5shq3xoA(p;Wou3sgeyIk2LyytyoF`B~41H-l<&xeHy$9q!2p-wMzetkaY;aQ$
=ObTgKZ&WDoJhcX<wRiK?m#KDGx`NJQ7m(4G?k9hGHYqsPPT5n$w(21x}~UweBW{xB4zaeUpVr+tGoC0w2ywA~eOr%1jZ1GlG=qW#ugZulpp<-1mbjl3
lw8cE9SQj7+~=tdQDO<o2%SoiDeP{mRh8bZIr>`Gzz^#f#ByQ)I6c(^b5I*Kb`LN1Bk?;amNNgytDWYLf%p5^yree(lM=GA#l0*^3s+@F`S`!*#a6bmg
V`eCAG{(g_*%HVb+Zrt~4>RYHI0>yy%c$@nKnQ19L4tmrC5>3Hr6VMwXsN-ifC$MW!+jZgB?Zl*npG-Ig6KRO3u{IjE3i1RzuPR6L?|w|h?)DnlR&5j{
%<Jc8KaKPWNDSpy=GFc^y{f!1e&#BRcAs3S8NuZVZpy=Rk{g=v^|O5YWLd^S<cr$dsmZ3|KPgq;$Q(P&AFLpT-<OoVj;4fLQ5+{w8i-S)AzH6BLo5bG#
TZ>yI{-SWTDbIMf#I3rj~A$(HzFlk+LAlgXK+0F_>VJ@^Hc;fiZd@T94aL`uqKN0Fl;1U?i|50qc;N0tUVLdE0cos8pMM#Fe#+!-8>#YzeqqK*Az`h4k
<_%>|~OAofJgXrL`wl&AS3J*na)*%@Y$LC%y4??JH)o=sPRz_>pMv<ilkA%`0US-g&mHC>jQ&cCNOj7rq{xPbgUs2bG-&MxHi}Z_xv8!$skx>Rd-q^a+
k)N^_<nS%@*lbiRcrCvxobwb~=Nn!X)fpDlr1Spu!OKN|-LnS3d%7I+1?S323Zr-$dyH%3&7^=d+KtXt8g+>8eg6&YmLc$6(s&tSSY>??w&VT4Zk1H=L
5Fu~b$Uv`^Vh1u}K?A2l49;kb9VeyoP!yzT<H^AYtG{SnITERox@8;E{7nE0Ee>GX>O`4uSl+I`L2%iLEj%Au}CN<+yY?Ub4ZC$XzdS0xj@x`unfc~z6
#=xHs%(=8e#O#xp@>lo^RL~<zfRB_oUKw^pRdw9yCrdV<EwGo@9R-NJeXi&JW8oEiuZH$~3i*Otp`Xfk&f(*83%;TmfK2^QO7)ztv%Z@#(}-R3Hh&JE;
;v7IFDQZwM%DFpPM&zod_(ZAzqW<gcaY}O@GkB1ECS82lb=me`0t)p1q#xU3xQ!A<;P|J_J#=qo1|WJgpwuz<c5c^A_fn1=E-d-zzgVU+Qbysh^*weNI
8W&JQ6Rlj4JhFz<-uGSk_t4ME-byo(}B^o@cb{YBdoRsHX6pF_ZeYBY0(rZ}Zl0sh#W--q$XVK(LR6Wzs2mf_Id890`~oKECcGxp*sD@c2nrI?=yED*f
6^58Nr8vB59J#Y6{IEirq(OJm`V5WMx<mA)ls4;j*u<uIkz4OBT1yB|qmPjS!&90Fxwf}*mGS{C<31x{;l$(zId-Se_Q<I9KOL!1~glw@pi0gOwi_iM>
Bp>%a#-{5*R61dB9zEp>?RzOT|mwRQLyav|2FC~sV8^mzggN(j+><W+ZUOp~K&Q7Av(Q5L;t%+Sx-bg>&F?W1Fi}QU8G<Jvbhha{5PaPy>GF5KF#bW_I
Sl91LBzSzHc<L{e_asPqgx@Lo8_!QLl6%}R8Xh07W{E!E$_1}Ke_x!4_k1AM0(i*ckJqHZRk%m)GZoxf^7_5&FP8<bOJv042f`^bZLtY=g~6`WiE=!Lj
%@+&r=8kfm$W7YA@3KX05nKRpS$SLJr*&uDF*YPOimNa-YCOwj2bA&{;Qzx00USh?ctZh$?PPqGgFZ-$><@?NmaMJO5y@IxrZozcT_0yQcN9e7fw+6Rg
ZWrz!C#1xmuYzLzIfdvV+q2!59g4%K&xy+pzQK!(08`EG89gIM>>lU@2!M6s#DP3K<AW>WbfU<3k*>bu*tY+6WKCPtL1pag>f&G8e);$5H$3y?S$Mnhq
WZQxiE;Wf8yv=DZ4f=R%S7eivVxU<2u`i88}UFhITZSW;!k@uzg}5C!HvT@gh;w;PN;GoC-bX#DAx;ed1k_1Ta*u|PuJ4Y19slz|~lhjQ*#UL)f3@+4s
Ws-cwJzd6gx7~m%B{x~rWu#M=te#0ekT41Rj_pA;scznv5PF9}c046?dE^Caxt$bToI4i$13kmo|N-~#YaQ{c{dAsYS)<Vfh_MmPE2~&f<?_;&@WGJB;
8^z1+D@1}!kBTQbVXDEtGKtoWZHV((y|pZRVXF(KNw*f-b3lYb<C9w&uHV?f`q9Q^4A~)4x<{-#BIp?_m)Z~q5DBiIaf1+akl;QY=gJHQ%)p-F=2HlCL
-gzYI)IZI;Lh`|NZ-x81*jdZYRxTNf5Jx+qT3OcP`X{4+nyZ-rjDfC`zI<fm3=PJldu`|fxFLtK}@9144N-D@#z`j{wz|q%eIe!_30k@Qc;m>3zk*V96
u&;{kA0x|L*DPII4Hz8hPsK<Mr8@!H_R>NNj9S)FcodkROLhYox!ut9)pC<<kc^0ETq)q0rmz5D|<6Gn1zG1a;ccsyjt|N)#r-so{}Y@H7*`d0#8spWg
3dit^Os`g3m+<!bBH!}F)$1bd?k5<Kkr`CSu+I)U@@RbL1~1D?}c9tkhR{TDza^UhV{8e$DQ2Z-i0!c)6%*ND(?|7l$R2+T)~>;Fqb_r4Hz3c2%%a~D}
G6*x9sk6=dgr)cWm=2G|!4&cVjVnCg2Oy!mG4YlaThLX+XIOg>Dl)|ZS+a@uq1B#lzCc*FTOITY_G@e~x{pPjh&{n@EHgKo2J;|Rh>LkV=8v43UBM8LE
uI}#=_cu2vuvP1sYNVPg^ox&hhi$_^m-oBkk-$8>J~{b8unA?CNU(6igmy&5JACaJRcd1I)XP~TTO`=e&-(rVKL5{gFDQHA`3w5TH)KB^?%xl^XNAjQe
Pyq-411{H`n$j7RIc)nZ^U>DD`RBA2OjCgrh9SEePCJDaCaUP?q4;D_cAiW8glYTC3>b{e+j2OwCud*8vsk<tk<MjFsemD)x!*1{eyj@PJW>?C4yACnZ
Kd<LGF5+9tNG@{?@%M`qWJ&XhexqeoiU)_-wEx{8yc^|8(_xzAHk^<NgLJ3+2REpw!et!Y(EegS8(6bZXA75oyHcxoVa<JcaoENj%59fZ^326xkU<Nbu
CH0nagAA)uju6)c9}0Xy>nBTxdH0=Ivz)cuAYi2OO1iXZto0INNG9E&P(e@G-%womU|A^mfsRrfq;1C4IpY^?cY2wFB+OJkkxkSqH5F{!@W0v2iPgNh&
g`L}KJHXdb~!M~}%I;9sIxO59sPeXz0Klm=`a20X=ip~6_#=E^nV2)S}q9~&<icNR5u4!Sx^Vh9c)7Zrd{Jog%YoiyLN^6@6UwhJQNS&L0?^`#={!ZUQ
ZUPYdWAWS_x)|&y-0brXOR6M%kk8I1J=%&riJ&UKY1+L?2#}TEU6^BiEid)$62ENr1Pu-*PcA<zcy>hDofmDLfpV_|S`e`R61z2Gy`z~9iPtw3siH8?K
q96O8Id}JQyWWpz47EbB<y_4YrjW6fbE+)O<UoXl*B_5VNN$KJlKz0Tvd0C{}~l2{$E&8xRSVSZ>M;QD7cMfQ>H$op*OwT{q7DReip90;(U;T`Y<+WHK
q?FL$l?+_@XUvslF9OjU$zUTcuS8xdI;Ywrs|)o-1O|G^+r;)x`<1L1D%JC~ZYNY%t(wtHgsWKP7FvaKkA@M})1uXdv2rK5>F|!nG*8QGC%a6z-*d)l3
R#=>nOp8~pF^DiZ*{cAm$#fYc=Cd3WEG_!=M|uj_8T-9Il4D&ul;El4GafkjQ&WsRiXH8fsVp$GD><vr!cCJG{V2FrXmQVvN`ow>Fpt~^jW`s3aNNoYi
aH6}3b7KJ2H$=$GAit9hm^}jxTW8K^~LHav1khOk$8x$>tboJmzKLbk#n7<#*vKxkKfK0gG9@l0FMfv@W(-~mwofWTenPEH{i405f5=l*rh|r6BCA~;E
0o}fP7xC-XNLfTwnp36)Vt(WIKF3z^kDE{bH9rVHx4P7Zi=&EldE*>=vn5E}NyZBZ7J2x;?R?|%FE0>VLzkCth;Xy)m^M8&_jmy9j?7SR0~=etB*%Une
j(}SbAl@z`1nG7{&+q&8b{Ih-#1s-j>b``cfKKH(DQ%&LTh$&?Yk18MjRWaQ?ekO5bONji58LA=x@LTws-gN;?CTUxg9=pAfQ~s9V4&Af?^OKoL9+WNV
rDLyN^nH!QF75&e|FC0W5SG=Yc1%(d}wOHcN)thDEi)yTa+PU^3j`V+aI2iPT~UPtI*zL_ha-?36ohjw0Eb<qRoK5Lf$~qI;Kqp>%n>H*4xwoaPsKgg9
*Mwp4$W{YRGAh{*Zff0$ukaZq`4o^!?yrAeam`1HpZ2#_6Z_$Xd~p!J|PvpAnu78k!%=Q0;*H9BrM_>ULgqd{(R{<S!+k}Xy2+B-*eHjp=)k7DW(>w)e
Q;PlTpL?in8EAs=fl+pIz|LZ-O6#s8Eomjd59$g+wDXMM#QnoJzTS+dZzW>QYj5-8KTHZ9L((}^rkBA{+bh-s)`NeZdFx{H!N4*5}B+;xY%|)TkNT_Gf
YM*r~04c5K^VJ+k6N{HcP_^=85s5kW00up?pyKu0Z%bSp_4b4*(pFMGP$(pMDd;FYfV5V%maili5(S^ngULP+q?P@1J#vz7!STKei2Wpk28@p|iRjTCN
Z8_g19dE?fE|Uizr1dwO>ooYLtaPh0#ei)vn*WlCwQ5QT>DInt){^MzHfmRL1x4V_8b!H3RbRsMV}WZVpMNE-d*}@3)!V~ub~uS6zkGY>p17%*U*gXiW
Fmn9iq$VCVI2xc3?}H*Sf6&*+@^c(}_923<0UT^3|eY6!46JoTXcYE4*)X+NV?-N9}&jkdyn_j5YbK=tt}=8YqV&JG2)cBT$g+&Aj?No@O(>Pv3*%G(y
h8_$W<nM+5-c%7M|fKxrkP$BpxrQ=+>1dtXw)#I1g4!)*M0_oNu{Wk=MVvcW!N^0kB00hxQPt-m~k7GO9m!B^X%CMj^5e8iEoLW~_YLVWgx1G4z}2&zX
&g;M+kD@{Gh3<}<0lAoZ>WsrPH<3pWSeiAQII|sgpazvT>!=xxjvcTiTDshe)b^^^9I-lCdl!gOhbK#W^(+|gOuMxaF(H8%)s@eaA=PK7K(-08jA_Y2m
YXa&u=)Pk@DzUw7*#M_8?Zi<AE~9#7`IYj7FFN}=a6K}IBE~-E)WhNALg2kcwC#*QLg9B|R`jWGEc&>@fErJcGo>}#j(#dH24l_js~pO^#3UzZWB(ZmD
I_}Nw4~M=I*tWWWm41CzssV|EXEZ+#Zbak6yiAj_khCsd&dCr@)F=R4?unp4Q$EZNkcBCu!s8tI9(54DFGa^4$&`CI6)%MkJfxbxWe<AzY9&?T@#}~ne
nh2vXFT0etgNC-bK5Ao9buE;#zd$N=+(8k_5o|0_Nky-XN#O74tTd^$AP}iN#5HHYH^BUhU1xpb-!Fr`iYxu>!+;P{)&hlMRTdAb$l9Ax4ZF^FL-!uo|
|@^L7uxx=zw8+k*NN?Jpwojtr<zgs$Lxiv}t9GsgD+{tvdy{+oo!K<C|=f6tBheYUiLCfh{BiyPhBc_$9As!?;}dYTLg^&{OVp8x}t%rThGcab~bCQuK
%1ji^yf!V{a)OgsogSeUO=`m*@;v{uATOSEH?Y_rkXG;YM5$U*31{gdh7@54p=@p;fJr}(cViiE1i+N%H!(<RhC2yATeAq;^hSKD&jEbbvpkMo*WIUi)
;owo{%@eU6b7fIMc|jb4civBOeg)H)e^IMQ9-+8#Y(A{}F+lPfShch=4h^Q-J=|?RIUDQBpebSd_w}z)`C3Mq{ypv_I{bNWnNuQrE8H<Hr;N)sJ?_2on
=hcw2hyRt7!%+mhK^(;*DE}k<>TOxsdvDgysGiXp}}di^%K_|L5^s)u`iUSa0B=>UDg{tiyDb8bQ~&abb&NKkA}$;Sq*X`TZ9MKezpH-S+A!$y<|IMF}
M}%i^&{eLmbKcNMaCC2jVxAPy+@2Hpa!}O4N7ZfYh&|K7;757w}8U31;VYo1|uN7V;e$B@}NC=dF5BWT5a(R@vE&O(j}~a}aB(gDACpn|R>A5x~?B2oe
=XD1|v&pb&EpWRowyA@rSEP|zd8e@^>Mff=T&Mt0f-(a|VIkwi)!7+)a+vQb%VA~n7*rn~eI(U<jRjlF6Iz+Semehp6UBrL?d`3vPukS;i#cY4b8fJ@r
eLd_k9G&PmEb=>+GhfF|o&GB~=^y$g>FFO{SE%8u_6=~`-C^=a8{U`KhKxv~h+y0FbM3a_fi7V;~k_zd?+Et@zfR4+in~6(>fazYkOHrss#1A>f7gvD;
u4|~2A9QS|MBJbahrmuC_=!OEonujf`FiSlLy$OR{U^&R7Vp4VO`XvsOP-ojxxR4rXQMZ>aSP6Nz@`0#b^|Q3&I3@!O%xE^<r}){G3f<Bvw6<lpZ6^!9
MNnG^m{>g+}xTmo0gctrU#r^vCV#p{A?x@m{0?yl(eL_T$dO)+*hEH-3tPtG^I79Ei)p{d@GaAw*(88kC~w$ow$aWYu57Gb$Y@x_~e=8TN2KGFZ;68tH
(EDGP&Zf?Rt!y+kSov#lmG}UVm?p^u;0o{*820r#O3)_HTXkXvc;ra>7O9)jJ)ExS$)ZiNF_bL%td9_ldLP8A!eE?f1X^yy^|vxDqPFt<^AYsfDxQ?UI
H<Vu;iUeD@MnVR(EYc)MqZ<N@ckbL__^iE&v;mG|J-mF5X}4!zql8YpI9ad!$ILJ>mg;=S!}l{Xb+Of!yFW6w>nUSP8x-S<32k?F|zU4R%eL&q_3k$Dk
dF3q>8J_2=0U6&}@<!SejiqW@`<=ta}#|5AaF((Ry6%HPeX<-X@_xbx)w+mL=i|KCld&Bx6_Nf_@rrdOJJ7(J07D=i=;#-C=gfI4#?q2;;$<j^`zcjJ`
h3?t{HryR#@)jO{N4U?AruSET{=3R8pO068DLq5_{TAtyxPKe=f;zi_M^JyG9wv?mrfgY5VzkdwGMy%K<cl$4H9kA3iFRB+Ouv~Dysdmg__B)RCsq<Dh
!=lo;?Q-#-i?Hl_ypI8V%2JCWHmnA-_xtVvAj2er}cbZLg&U#qQm5yj)`D_oIvC<5+i*536xv?GvrK22+!`iUaqi!#OW}PTDlPf(64?A{HK02#I>%KZ4
6Qe62h(${L@%f09c-&UagMnW1i0~P^!QE+;`9XbO*OO!1QM<%DVoyU*E2-wvdB2q`2$!l%6pW0qcH0LiI<Jw%8t62=s3l;Psyy2EK_k0uKdHyBg^@vap
lcNs4&(@MO(P=E{>hfY8XFr7W_4`?bZL_?c}QKzic*PHLt9lf5@<c9qw*1pmu@<wl6cbomCNZ%l7vSL6d=OlvS;km1*t_Nj<EU!L5j`6BDy%*tH*!Le7
EDao467()UvPN2J=c7a_tOz8ZO_xz*t7oV=#v-B2zt^GP$+B&+F^Q|~Ooci*(@@JoZJKi_H#8?nK8!|ZwUz=^g9_81o#rpGx+<N;;i(h7-RigTWd*?Bc
aK-PdN|m?2^U<jar3lBTS7WuxzwVR*Cik7K*t+xg>Z6x!sh1K6z3%)iDVgKJ&CIRjR!o<TyKY5h>P$%jHVJ%`tB+GG-UF+!yymEUV!e8=;1=QW>q8OeL
qZ>|SZVZX-9&!$K|dyB>-Q@OYLt{Tz2N*54U;G0P<kdlQ4v@-e(ItFHAaus{{(bPpzS+&nXULfePl*zoZS+EwMP8Lg9F1_R&~tX=Z<YdT6lNT&cVM=h4
(VUYL~}ld4ex8r?-nwwP^#@%yO|{c-_i(G}xRXa^A4NR%i2l?9ltj2JU(Sezed|M^gMjEVx3Rv=g)VWIIYL;<odG*;0On;<ug@AlT1*eP5W==O!(-q$|
QCanT|FnTG7t0!{!!6o>KKXBMk?c>1-p!R^UZoD<cjR-CX*`Uq2s+n1G{Io-A;0hp&|#>GxgiqJ#px!i-e_9?wH;PX}z0q7@QR<mbDx57vI_41Ho3$_y
vHjg}Jrvf3y@>V}N9Il_^3lh{z$$Wah5o_~uTot6Uvo{OBV_13_pDL^Rw(}7^>$|01aQ)LrI-4nDIe208UhTp+?do%*Cy;q?Au2!`uUeVmeQf^;tO<W}
&)tQ}iFZoGg8vyeAo0xAM~7q%<WqAwa9QOqb3R*G8^}Gny07imt<Nsv38_=_D^Ne;eoxx{JqzZeU>hPCa2!?{^49H*x$(vI&c#!9nVGm^={G1UF57^*9
GLhml_lxQ<#8eOLX3f;Q_ud)0JNcoCH1uz2musX`BbOrh227h_cZyn*SYPxyX&}+SUd2S2UeU)OesP=V~2mG{Nx`4mDSWYSrHg^seU?PKE=YdE(tEppZ
WH+RMHgL=T-v#S~X58_AC#i<z74LeLip8Q(;%8=Svz8*|m0V<h<vE+v5oTybk1Zg1&qzmH<~kJxe}eH2UL+?Wv$IBcw?TTT-z@mL^p2INsOig&A55+uS
$B#AEihlQtB*c)bD~cJ?)7*5HmS?Rbs!D<UNWNqO+fKhuoU;<U#Hb=gxs7dRYv<m>EP8%WV`ITXyj04(G{%j%~P6Y18Hv(ImeFAQnbU#J*sJNtGB%VS}
{Oq{$^ZpxTa_(vrtepg115!{27|7=JX6v3tMC*^a{SUVM0YkTjRkAM&ia>lig<AvnXMN`n^x__$N&#9bCUj?s3bt9F0e`jG#W$@{uboJ3KGpX+RT6Pc(
O3^UZaLR!wKCX^b`+`qJ>*b+6OP>V)FjW8M;Xvi)BdZZ<jB3NHT9D+dK2UZpao~A|;4p>RlLQtcT=$?BC9aivqi#g$>0fg#F+!O$MPCUr7bUL`Tp{^&H
tIiEboyHg_&t|Adf6@)19O=q@|wrPM$Ks~56<p;VD+*EzRq_dCNhb8<QFkV{&#QK`Q|2D2X>wF9@3{J4?&u)x6cs6$DbMiX}{h@LHqkmu!(KLuj$Mi#k
Il4J=zBZebMXYk^icpr{!EVq&|CC(fO5S+w{@_QU1=J$^$kRpRYSa$xUf}RFs<lmJ<QNRlo!*e(|&dtd@I!JV7zG6Qs_=%kq5*See6<%*zxHLU@0QZ{G
T<PiQ{eGmmywAf;5%W^2C2KyAef%7^F82mVR%*w(@r@FXAa@Zp4_BlZ?i*mjcL{nL8bPa#||M>qsH;d=L?u$~j|qJ{GtQ~NXmo}<RwKUnh?{w7pjr<uH
|SA$RhK|LHr@|mYk-kd5pM$_GaTpvn%=2==1!}uXDm{k@VdAoU(lS|$Xm>E@+cQ}{~Z6AwryAu>Q>NK;i_o}ulAdIxD#E!v$_ed>bE!NcV_e^M_(kjXw
<U;0eiX32jB8@E%`cHZzJKE7f&tWk3!_MS?y_C)Q7oJ1^umApU<@a3{pYrjSWugCmfygXp<hR)?i3yYLmEgF22cP{4-AGDP^8(gH#tC#tO#$X=l?`E=j
W1ToS|5#!RsZw4T7ixHN)ay~IB;MN)9t9JrzM`Y>jb`B^kwe1w8q?XcduJo$nJ(%{dB`nmaG77iX-<`8!BLQjiWa*lHb_$bXAV1&~6~1ZuyP8dyiN+-+
_vBwUPX<oaRfkU0??CzCT@U7etD94O!aV6)^kt&GAH^>xN$oIO22uT+lNn-Yn6uTO^Vju<EXABH@LAcx&S(EQXX9!|S_cPVGDJ=|?EZp-^8YK#F#gWC3
O7;`P}@TDpy#&v_=d&)eQZK)poYn5sR?g(_Q5DZw_m&lDRqc?o&a!5~b98Z1=S3NP=@i*7+%8>@U@Y9I=90ro1#loLGq7LN~xocOTyjXG1eRGvZ>6LEt
xu;!$z7Mz~x<X10o@^^zHhD=u95C|oXN=djq6*0U1x*6MNUmM~s@P3uziUvvCZ6f*X@`I2sv3s4r-)P%U)2=p;;KYHZq^3l<gW?bZ3p3sQtk)ae0G{xg
&}cCAenWBB;nWHb3NXpDwZlz(=fU~b^rH*jpPCeEW_q-QD2h$`YPrbgiaGQyZ~MIh$BK{q{jeS_@VA6oi|wWPd?H=AdFMwR*cs1emnOd`K#@E9o<F8><
LlhyOTn=kP%?qyjI2@|L`P4}+?V#e@xyCl>~ysun9gUfG`#&21N2V5OOMuU`-a2h^Zhasph^5iyBpVT2Ap0gLuA;4Pfri<u#m&Az>N;3&<wRw2rx;n7p
*tY=Un(iD*MeNV6Ry{)P+|$SUaBO$JK`-))w{l*39w!0`$RL=olUKEEK4$7;}ZS|9wV#TCw8%>-nw&_b7p$7prbd?w8t=H-_39dwz$f4(Ow{9qaNQ6!8
;+aq;5o36F2~2fLH85FYG`@`s|q0*((Y-)`$D-^lI0XPqP3=AStTCJcVPFw^gEu^{BP==gr`g@0r_NmXrdYe2Zjh#e%UJ%rg1#TU0E+$Mr7q>7zV|HSz
$-0q?j?B{C^aCY1+H-yo~tl4}!PG8FftnE16jOwcc`l|*}IbHURtHOopq8^(6dPlOk#uRh8_bu=U@p2ZF%-R@3r9P&}O)3bVV)H_k(d1yamo>c*#J16U
BO5QF79()mGXnHGxgCN>gtP!>V)unBA(Agv$t2K8IO$~mvMB<I2(no%Z}9nheOW1M%3aU~dJ3;Xv?u~&jW?^THOoJ33VPg>)GPqI8jXXza#e6U3k2tn{
n`k{jy%6)CI~ERPHhYWlOyma%^<t;^|S%GPyw*k`36LyI=@(P{I)<1Dst&U;^Z?{JylqHVg@Z_hx3t@>6?RZb2^ES%d6Q0S&Yx)+jFkqG#tt2TQ(~%V&
#q1K^8|?k`u(+hVKj)x5pz4)93g5>u`qCik=Uh^C|x&evZE21JITcWfZqt--_4yWx15C$o{u#od`ZFUI*Q=?#b<LH;3>oY(ly%@ai)=RHnO#ln8)twvw
mU`yVcY{_R09ZAd&!#ky6oxD@E6(Zf~RL`*-Qo-x`g_@!D|78B4zpeeE*n#}7r-akj7t$~yPBznMRr-|Yaz0V8Xqqm)G%-e_V!yxgXr#ga0+!TW&v@5g
KRU4H)^&T$TL*+6PGztv*=eMb5&{*uElUft_C)Mi}j!SL}=*}S}j%rx7{|tct@S_sT@Po5|4s(J$`A&ZnbnBlYH691Gb?~5hVlRx~@m2t;upmS`A8x1l
7d@8DaRM@~ji>$`{(9MHAHMXV(er=E|Ab%o|JyC0CN3%P&hHtPU4<5W=Z4aJ@Km%UMIQ};ym<10JGqycP+=_X<-=rsIvq3l5wO=0n75EQ%lQkJ5gtnMS
~B;?#-GX2_q_8JtIZ4lOk}x8WAQZbF)QnzVdE~l*S~Nojli(s5%%LZ=SA7#F~?qIePftvBi5lxaivT}N>uGveSo|?((fj~`-WafnMK05cc6GW?yXr>Y;
PPK^zMMZV?-EhdNO5PJs!)FeR8kQFo8=4XJ#Iyw0*lqQ*Yy(LQtIsgOaZ4T@f(3jOC(%vX7dZ+Y&Sw8!%!(aCn>TTEPrH095L?+?dM>0>22%34Ex_S;?
{dn#Cv3*paKl(?)CTl2a*>j^GHbv*^BHl?#Fx?zzA8^ma18rF-0X9AE7RsDo}YLrx6NVm}Y{EBO1#cIcDtF%{Uk+pWGaaev^co+b?o4(L;N{XI2LO6>q
6v8OWc+(#_3RIKa*xrZBg?cj(8;tqk5osDSuu=7krGARyy$hbb$@^>kToI3(1g5%%{!$%D0X)}z*jZQuf6-N}g1&`m2dZJ1IF}1{~!^dHU)4s7oReo;Z
!Y98rjjaB1Q;`C$c|>a*%cL8rK<?}7{wjgy7Ff(aYbX{B@_e1#bUJNhy1w8D1J3+2Pt;yrWlQzzJ3mC%xw!FqJySloFPthB?iB+zZ;r{A3vRiHK}z@tP
<#2uYScF%*_!Yto~Zq@W+T78MGgu(bT#?tADFajefn7SP6g#s8DEVss{>rcB<aI4Bz>0OKV!d%`1^mkqZ;aM%T)Oz2lIv`qad<iBPac8E|2nZ0<Oo{;b
o7KnaGBv88*6Jd|Ktl_g(Jh0KD!492!bThaemb$KEfm+^6e|W*-xgHDIBy(&_&3-Z7ziAMbJ3`OFv6BoCGE8Ebk!r1;BpJ`F7>55OW&&&no@1;1VjBbR
_*%}TZ(d&LW*{OdIjBJFL5ToTzizz_~@Y7vEB<Yuw3S6oKZa%B2nbf(VA)3Foa;aXf@-r1^%X9HJ`$cc2Hd`10LKlRoMkQWSXS8kZRprMW<H?z@31`7E
w=~>VLIPBH&guRamlEJn9*-W*6a2_>pId#o|-5F{8o{BaXo&gi<Z}BVo%wgAbL715b=vmGa>3te<%tl{kQL04cpPUwccJLROIt;lY-#OY5zw3Ocm*X&f
Iwx~;x!gqz_i`gx^z(y*mtjBNR?QaeQ%OxtxYV2%z+eKA270;8U=0&>4`|Kt`7aiNwZteKsHpBtzMFZO!Bu(FymzJ7jV!`#V5}3?q@M>zK>s!2;?@_Mf
8K6ab^GeAPM5Y-nBZw-Noih;y%pN0mwrh775ZqpUavKA!#Kg-&Q4FY_VjBp$kA&fZ$tlt1+%Hf9}$7oBv&t-)v*;mmxv{mTlU?!!%O6j&N%cZo~TXzCk
$+y%`HGMi?TqdKfVA`Qb|&a+Cg1<r+U5LYm8XyvLz(3Y8#{Hs$X;m7CveASc2`S--?I==OT;(w{1e>S#4%koDKp>4G)ZmdW(g}mLaXb1bC*kTlAd2^a{
!cVg%YNnij16DHfkuWN$=$X>D*WIs)j4QRv+}dgs`&A(6c@@9uxO&1j)<W=-(Df`hriGmcb?k5HZPW#v=K>CIM@dLe-=o<8a8a26hvbUW8{;30pfS-U+
ScgF;V>8{S@c_9@b=XOKdqAqUa<0W79>&D~8n<_`E67;bs@mhyL)Li^8yPmtGgNzNl?__^fmU-mDBLh*qgr2|AfjD2nVo5nbk=`M{rFn{l;qE922e@TB
wMrPjE5hRb*%P&Y@RWA%-Af`o>zr^Dr@&nLfqcF(GTO0{q5!6*d@iinJ{$m(lh_-D_x6!vMdN&0<_1W2Ei0Q_`f`Mea;6-PRHBX2iyH<ctyF(KI~jcaE
-71)JY$~>R5NX$vO8NcbfNf1BmKK1#J!-Y)}Iv}6D4Y@%_(it7aaZRAuV4<kTFN*ovtyP3!`Nwm%RX2pU&iR=<<$m!ST_rqIAlsU*~&j>}P+_zjne)gZ
<1H8o=_}u2LQw-&x4W1s!~t#v90#udLy}3($N1rxmJ^ISAUTAD?eB-2G!<LNxTPql0$wu(-P1UpdGpE*k(I8|GulTYWSKQ3Be#e0qnoK8n!34gdK$u7`
j6HtOImB9=H!&7ReB^jZ(m-0JBJqrvq#Wr&-t4p$ni^7a%ju6^(VR?m+jZ4bw1R8yw1aQQ?a>gP-FWr;!&;@VubC%KY7wY&|R#;#8O%q^Tpepxm*O24f
rpKX(lq~q+fg#Vz$YwU2K53V}2m56qTC&wMbjfC@dIO|^W_02hfSH|&*jCD*boHtJxoz3yKuX2%!L90G02;y7Hb5gd);%5N9elL!8V`H+;g7o4h|N5Pg
)V#~b=c1C1z>p91Vage|oz4d2jMrY8fS{FM$5PUB42;dc-Bc;AHjxd}BB#Wh1hlW~kr&dt0^(3e!Oh@p{}hVDD}P7jf+doCe|-Fd<OQ0R3hyJffiDnwZ
H|?H&i?g*!dh9#L)Wn^?50;ELdv;d%^m^CD@C^h9;Gb%*X_ueaLGC5H<5QXl+!_~kk-_IelAJ1yhX!7ppWRuYeH}vN$b_=1^Yq*Y%_kqq4I1j*q6Ik-w
z*`R#r%R%^n{m;M6SdUW0*faIfoleW6|4=q3uNJUqq<oQmlt(BB?8!g6p?=hC*|6EgY8BGU0z5Ggr0PY-@{2><4KL|2+hU`txI&4=OAAiKJpbJfm-LJ+
Z3YUY>EHilY-CGf7;<F*?rCUJi<G4WkQMYZ!M@@ZtffbV|o20S%C%ulE0!;9|ueSOxcBl{#ZklJnUTo*9$1fP#Sqj2e$M6s2tIQ(<Ba7Nh}oqNnXTcQj
#aeOjY+CRaTnM|Q_Pk^PQmyw6?Xho(V5Wnp<zY*l4x5xd3g?M9{+~cxFr6YLe8?H#-vG6WKj_WRolYu+kt7~;pkOMM4nt+=4ijP*pyQIO*X~1XOjL&+?
U#%FREvhfF-fnxqbD@1H@8ho-AfZXEV=FF?{ED%Fxo*cA`h8c`JOMOmpTo_2(vILak8!Uc+&3Y{0%TV!4D;~AoH!vJP!2wdxlhM6qI~XQ+1+`X1slkoT
_Jzt7DY7Mj|HSPx@{u;INyc+_+Sm>b+095v9Zw4QzbXgeewzYrgU7ZIV1QqMX(9MXF0@iuBXOY8?3R}lYD26WsLwae%55)-c&4{#LT)RsgiBP7!Wv3k_
`gM|1!<ltXW08PBtBsl96MY_s-i7oQo4!rgn-VHsD)AY|#65N3ht~XXG%>qrv_uruF@DYU;#`!S0UE)%C-T*}eDS8S{e%s+X<v$eK$IZr8rsTqRXD%A7
q>c}gM;y7nrrm7=Y&Af`KSBjV8fBP4?-&avqRjHmc&r|&=>B1$Q;Vq+k0C~XK%(qEWnx)2ok7ByoFIB$aS4K-l<9@oc%Vxz(ZH*XA6PKp{wNb@=(MY*k
g-YU9QqlQ_<;>g5e3gb>J7PTp#Opn7F&N(wnRu`B?i>S~&7W5zGpWedx#|64ZOju}Yr(9Ghehs1zANhNea!onDvJwdA!8o7QsW=Gj;7;Rk9KlAzt2UgH
jCH|l0#_qZS{9RQ**zC}eIy%&yhTcQ1q1*qyzl($wZVb})We66JaV5E;u%b2zKtN6-Rk_3MK%XP%I{bft|JEBjmfAa^C9?Ny5`|W^YM>wO#Qo{&(JGxN
d4p6g67;Y#&c>-pDku*&hM{J2NWdJbnrT3<$KwtkJIH?Q|@^emS4eHGLU~nR(fyt(gGgKq|+&TjT_MH66XAhqyG3<&njPdN)gr9^-?z1*ziyG^wN+PUO
GVKU=S)_qjM}Uf^#+TG`D@p2mHo0EqY+otV`Sb14cTn<39o?d1w<9h8uzx;3r_nN2c1Rb&JJzQNwlWb<rn4Qf;65>^9(RPE6m$gQP0=qYKZONdO<+$bQ
PonYOXCRJ;SSCY_7Zm15f^Zp)1)c1$8MaZ>^A;O#r+S;$2`e&+Dv+XEIC`TiCNrwD+q_mN53;gS>iq$h+*eQ!Qpe!??TzV9^Pf?P#Vcv3CFv61GLwvBw
je`!Ep)}sJ-Se~F4d2gPW01x~d3-23<9$F|b0viFoP2aF5He6La>&EB|LEx(Sv6Gdt;^hjO@p3K6klb=&__Eby)}~=&(pD=LTINfD)11aSG5GM{`{6JI
v4gvjm#0~TkCx-WgLuIMSg$cBGNxOP-F;C$<5nfly${O<7JWmdJv<Ok2-R8N1vyH$)78Hh(GG17aQ+FLJL$SO;?)Xs_>#S36L!14Bu{R_;_6!^?9v#dL
%i;uq}Yn_+Uhp9vF?m>{m*O|>w_~B$+M?s013mW^6T~2S%24}{8*Pc0T-XJF1ECw7@RZ9zc;H#`<#XGRyW6AcM48eYkLI4;Ay^_HSe^(xBZ#@S~D8o-o
OhzFP;y9e|ex3H;Rm1#u*Je08_y7LH~A+oLC}Na@^5SHkPGQ!hM3X1jy)cY58-(xn@NdS8u<Vfc}{Q43!5?8Gq&+u&%)lw?xr=u=#y^{$?xIcYUKtlrv
+7Eifu~MG>!VC(}J0k&w6}*cpXcM2bZ*5teuQAPVN`gZTPBCZZ#5Ad&gqGM+mf3!`=vw5B)6r>OfHu;1r-0%e0brB$%V7YcSeUq9z`{dH$L9s8VKmLPM
o7uQ)S%89l7Trqvm6Q6;Qd8ginzc-cK-3wzTWAT=8qtCm<<eyGY^6`xBq5w`cx$guoVFfX-6+CWqd)a7@l<HHX3+}(ZVGL#OvyJkAu^_H0AZzp>ZJaem
@zCbe1fH>6Um(Wk76i-AIV2aA+jlda*!2z^O7SfFuH7V<t-TWU_-2%H-?-j<u$|QxSbmY@C#Y1HYQahFGe`(czwLMGMR!rZ5Wu_AW_PJQ)Cv-J$$YE(b
Ut|4&U6=gEM%9y1s~9Nr}<B;S3lLRX3P4834-8h66}Li!kX_HXsjR1HW(CVvsLN9T>ExAZ^frcN1rrbYS3!Jx`XIixQ^t+R1EB?=a6$t{q3KwSO3?4|F
?Jc`IPgp`~^7va)$bU`M;i7zm)&}4?llxbpPckh=1+szr0fLr}3Z0|7_!*c`g6_Z$AE?OMm_M5AFVw3;)h||8UtqAMW3|_&=xV-~P1UH~dd8{f}?<KRz
b@yV?7HKmK;e|KQ4h5@^3`@+YnTf71BB?90D<;eSSx|GU)Wzh>G$smXu1@ISW6pXB&y{HO7s#(&D|Pm@1Q{xtc&K$G~==QzKXfBP?gI2?sL*h+4gs*jB
*RZf=u2u`ncA#T#`bFz{z*&_l*L*iNU?7t-4DdEL^ScPA8Z%S!??EeGohx?-H?o-hZSFD(jG^^#le*Ophw;PK7ET?!#*$`C~akhM_aWC$f3S#3t*z2rs
;mhIcz`y?Z@5lZp|9<lC$Nne&e*E{pi9Mama%-UPa`?A1`GBUQ=kxz)|KsN|=bp+^L{gZh-$t=`YqeN;B<lCL@ALGX$$LYb5{3Hl-~Wd8j~5DVU%}1Yg
H|3!@ax=Kj{b?CAN!yB^W(oC|NYqi#LtiYkN)|w|MCBi{g3~D?Ek;jk3aMO!{2`V_v61G{QJSb|7GxJa?*@GYVYyv4G5JJ*@3J1O%QXD-GVMAZplRbwy
l~Z{?wnJ`tvh?Kl>Ly@%Mk`{QWlmh%&pO)=i_7uE+OwQS4{sN6>7#@$*r4XLt2B5Bg6#Nx!vce#;;J_5S}8?SJ^o|JlF)|D62)z5jmu`|aQH$Nhh@{qO
nfZ{zRsTmSvfw*S$eKlcAQ_SJuT@WFce<Jlve@RwtN{_Qh<vi`rh7oT~%Pc+k+nV4L`K4IcG9(sLPeX&UNwIHiKB2;-_R&c(zES5)R)PgzLu8Z}u6bA;
9#Gr)sbR6tMrO8dvGl8uH;bKPIs7a7I7F3~F6C72`W>_iH7%c8RT{J3x&+_Gb+t60Hm8vTs$f0f^0oDG17DdljSuU$0MH~D;!9Lm1A-nD32hDrTN&QCG
G3@fBLb<Xii8IclC0i3;q5CD86ZjglRytjj59*~-Skz-LT#<&<IY@_C5OjA#0Op<fK$Dakq&0u65Z+i_LhWRyg`qT0N>*M^16|mUD>$Bb9C9;{UQq3MN
19~_0c0*rij3ZWCHgkm5%6+H5AdY?=HIs54%vEiQ7{+uM{o-6h~fLb_~_j{Gtxw|pg>|LxnOH<55XCpcs|U7UeMgNr^GBjFo#mP_9*kDN^lmT`pUUxT~
M~_Y$DMPH^A(ZYiO&!d!m^1O_O6&3(*L+RyF=Gev4~e6S<uM*9maQQmk*Mo`SK3#%GyP-^uo(<@8sE#^zyK7~R9dy#6}No};udsD{2MY;@Cn`C#T4S?_
yIs-c)O@HVY1s=CMbAUcwM%c4$Hs1NtdwN8h?NWG)VK{efxV7<5g36)JLP`*4h(hN82E%PZK1)+OJi?(&E&0c6hLsLeGt}T4l1<*ak2K9O51&iGYAAX6
`fv&4mbrvM(9Hy;&3ZAxK3u-`w6f9)jLt}DH3g>2+vE0jD7F79bSWJc|b2!Z7hKe}%J0}_}9x~_K33W<06q;7|cX%=M52|p3f*rTwCgnkag38J9{9CYe
<aq6Vz1-Ha5@)||F)Y^bfvTv}3ss%#5N;OBqUF*hu65f$E8R1Qg7R}o7HhMV76!91BHvU!)kv>6{|;*8Q6(Tv(B<p9m%sj`qBm3ci~W4@gM4DzEx6{DQ
aIlCrNFnj$LL0ERi|s0uLGIH!~H{dSTv3cDEOHJ8{s)iTxXGAxqN$8ebD>eR9I_v7_i^n9Yrj<kd7pc2Ye6uhT{n<0a$sm3=91*(Du4ud(jyOIOk_K*b
1H$>~mYE%3te;6V&z$zbF5U>jm>%Y&%Havd8NQ8mP8+ZN#+-eB5qH@Rp9Z;5hFS1OIAo-=+9~%E2}0!^MVRi?2q5>#N4h;azvG-PjLC!p>5Hi#?2mlfq
XDT{(NBY!+8iyMEyShm_0Ei-ksESNd0k=WoEHbX0o5DZ4L#+kLEqN|bcLa>)FE<@R9Fu(~yA`z^~u*oJbDU!$w*9H(lAcJ!D~XIo2RWdR<qeWo8Mckd6
^Stm}DkMg0Twtq>T8KlV*-c4ggoB#9$=)H`KeBT8Yb&SIZ#$Wqy-$yT4!LsmBewjMz9wX|Ek>O^zF-CwE`(y|f8tWe3Y@0@zIIxB7=G6wd3)ut{adkTj
=iL)h+oMIv7PyH`795UeT6GZVL#;6L96n$Vvj8=r{9Y`oLOkq)r3yYZ99+|UJq$>y!Gh}R<4el1bpdh?E;!$PH(u-#K4h7a?;~2<0Saz=mUB4PoD!^VT
DfMu9zYRU1ks14JkmJ^FvGpJ_doj28@v?ta6cCNRYo(6xWh(<Atar)b8@PbOqC&wV`^u{bI-$wdVX;KQ@J=|yuW3$UJmq<s(LXAp&6ho@mp~Fc-O`3(#
(Li(P4ixEVl3HC6^x-H=yc{@yq5}*@ElHcql!Tcj1)H)0d2pfBVRKw2S#E-YrzJwMHQ!ww<21^ek_hxBoGI^i92^EwDG&uAcP_yQm9;x#CS+A45F;jKT
d6v7&Z1J(40sqHUo@QU+H!v3)P6d}<;qa`#UCEhq%%M}wx@`AXU^lZoNh*N=@MF4w}|+vW*R(ZfOu?3%>ZSd)R*tt?O}JU!Q}4po#enGVokpJ&x@&k_%
T&*Z4P6dez;n<q;^QE~nP#a^tr3}^Uo-6&YYG+9h#DW5n<2NB(Z5p+5#4Fe)Ouh2p_mSA;rD8jjL{opL{Tw!^)b(YCv>4Mp&$V3&u`+%tzspvM}g3k2M
!wjjiOA)8MB*7-`b1e@H#Q86bTjAU>4S<Vhe1lBfD%bJS(t$i305lEgT}XUX#c)N<2Ytq8zF6T@EZ}^g63uMrELhv)eEg1{5v(Y1T`TC@r!w4K9liM8B
rQSSfL!0S7ENc%C=B;~Lxh)tJkXxA&=Q>xDUf5oRM5K>>pIOZyxnOJq0i@h>J+8j?s6GZPjo52XThrd(UQhIpi%wxSV7%aI+f@4CIyppKD*BM`Q&AAg(
V6i2ot-Qx{J&N&VruzWN-~-33~XbR2HT5do0v^x;&(JpsqoxWiJ88)8@-xUU89><x`?hxiHH!^mlaqYy9=|-UZL8BMbXzvrS%FNe?EK=nFkN-x*n+_Ze
l)A(5t1-cq<L5<u_#V+%GKX%RLfC!+U7%}G;eZx~<J1IN#~3KoY_%O09*(4baOwZhs3T%X_8OGo!-u`XI?WFPs{C%8Vn%xG~YS@6Ji)MF3|P9!+O+q}r
aRqs%C=H$et9BPL5CfL!q1^!~}G)c*hb#_p%?$Tl#5RYGjk{0yL)VSt2bx%mX*d4{M-tBC{O=74#y#|GuXSl|hQ7^I<Vt=-D(7KKu=Y|w&-8q>0cP-fN
@|vMq)?ZXmvz}O>KRHl%_6iyw-c;!IC{pse-i+XJ^d4zno#ucojqC4(%S)m4z6~G+nE)B;a_{W$*Zd^5X(94CUa<dq9RIgZAtNfF#YMdpA|vM+p$AF3>
ZB>h?OpyY|HY|(7Bq~Hy(HdGa&Q~02PyGv24u?21%Ee!C^5i7Dzg8}zF2?RGkYyUiRUQ4A+fy?{j#5($p|i)QzsZY$y7Eq@)Ahe9TZw!U~PJxsSZT}+s
DLPa%IWhGcPdP{ka(4Nqfr2ZToIj4bH#nPy3WJ>vRunIdN5!NS_t>>-aH(DQD=1q=kOVUzLHu@p@K=Ex0$LSvZS0hENI|Gth?2A+2}3I1-yaUqQs^dSN
Qh_90&(5uid#{ldacJmvU?`}eP<l<3x;KBV8yp9gKHP_2-o!J$nY!sM$}wSV3IxAQOm586w=_dm(3nD04m=dvEw1A|tDXi}TGFgF>`*V9w9jV!facseh
$d_2E*R9*M0U~Y*VL%4{T-wyMfNR1oTkfBQpO?Lv<PxrF$5=@g@u+dw(I1H!7P^?sd+RKFzobDl6viw$MRMC2Z=UBX9e2QNpx*{L*on*#%^k$nWXu;Jh
+@3c83~=J3*MY&$Irkor$Fr=X+L@{Zj+gfxzCY-U7$+$O*(J=gtT8YR0<rW-^SAi*&O!^dYQ81<;0QD3pNoms?}p>=B}Her>vD*itm6eK$tldQ9w!@7H
^p!r*Tr1Rb})X_Gufz)*_0`)$4(Bmqm%?sby)`1OmIe&&-RNsal-%?z!$;b-SovR8^Zs?_$4RxFn^R?tQT1U^PjBvZt|G%8QSzoEOddcawxE-5xkoFcd
-bW+hC{HBx)eCNXMSsSa$1fLggo17RwXO9%`H02leM!Byw4d7@wke3oiS-t9os!seE2J34Np>Q>|8i)$q2dy)S$(w_o_3Q81CtW$@0{!-e^*8Mr=$Pwb
D^XE8H?`J>l{7;j_ajPcVazw*Z#?#R8=rfV(N<_@>3jpqYeuuubMdO{<^@^aQlgEX_jQsl3EozN(8lWG>R*uzqhJ(OR7BWU39{K}_2_fh=4w10<xTx~r
<uSd<0c3}uD6efd4adi8-j_E#Rn5y4j@qGEJ_AXvyNV+-*E<&fc)>;-lbT;~frr7WnT|Dgubj``xkWzPoojJJ(IhuedmyKo7rt0G0`3neicdOfizwJf%
*YP`we&OZE74!GoC&2nRx@QkauCE*NqL40(y|7bAa7-OET>%TrVl!VB((4mdV)Z30CyX}9$>KeD-jYpK>p5p3^O!wUDR<wsgXW@1dUc&~eTm+My`CMch
h=#~qt<n*6NW(w-%m9{13`&`t+H$lz0XMsmUYDWj(heMDHc!w!qO(4DL=K4Pox_2148OtpPv}`C{q#Zr}H706YEnD^>@tA<OPy;ev=NUe@15`81Ys}7W
8pFVO`939*>8r=F%EU9Fk_7FOB2ccFTO^7w;B9^h_OGPj+LIo^O6bGWD4SOEi^S#vpE@YfZ2U|EZ%`ez)lbg^v3uOxZf_^7{l|!EjU_j%RqZ@W`zwcqo
RQ=p0fR_}BFpEnis{mRK>MW+BwVaOgWLcVeytHWhT_@8f5hYXwypVpaXuVec>xmlBQ6P!-NY3EuEz6FTPiY?7Fpgk{9w4G*NfqgcTCvAyB(;Y`%Vi|N|
nj`a!16MAD)C0I;}5goa_j2HA8#eQ)dWozY^C&Z}OE7H}bNxH+|t{;s<ZDYK#NLCIh%+I&9R2F;O;Q{Zh+6IA?_KUjm=cjDRC_&BZ3_H{5Qd!=w`87!Q
yM@O`SBeZlD56<C`od(1fQPnTEhuRf57#fOa^P85o@nR-xl=KfHXt)4D_Td0>w7jHy{yTT7+fXJ=<Hs?d}nq26y3qSUX;i@$Ixw83%%sF?~MMPIdYiJS
pSZd?V3^+)iC6cf>!#5^}P$HLpq4(6r{8)D`HXrUakfGfjog{F@v*9MY^ociXP{LQk9UC3>gg)fj*_i3tAb+XUXE1EGSzccXhk+HaW1m74;R?U$!_zGT
esPMbDciEgD$~xErDU1_~1qf*P}eBYj_d6+FAV?#%nVw-CgQiJr1vtGZb;mQ07m=l9EBN;0cJ)?faH$6q(D6JOR;=Gh@Z(b6ZX*;PFQolca4>Q+sH1+R
#KrH%8y8r)emT@nG9_(p^BQz91*F6SDK@ih(XOGI_bYsdK&hPs2Aak-O_7>keGygWRA@?-7(F#dEjG{HeLF0425WFXa0n#34;9Dke5EGQc<f*?=s=Pt8
N6roiT!J;d#xRwlCLP0f~I<C*cXvqHO^Fn3c5Q*}doehQ(q|nM5%K?}zVk9XnRWyOi9a9+Y+e)uT<_6ixePS4HVg(94=0~BP2A%CvXIVa-v411o8e*Wz
!YoC&J_OhP`Ymh=cpYGc#~#eX{o~q>HE(cvx+A(@bgX|*^ZP0F%I6)VnId))o~~2^7q38>ciRj3{VqwOY%kB?eo?E$p!$WE|GNI^TwaU?WpCuscrT(tT
kYpVw$Gn27@_3;as73Gr!}!jg^c0uKSSiI?_Skjef)u!2xh-u|AYrR4RV_;*WmquQ33ahhxK;odZ?HDM`Avt;vr9$+hbeyvMkIKBgHUK8V0Qd+*SLYM-
D`%>xkm_cNFxYNbd46h5<?^Sa#|IhbzoaM2VJmV^pc8vrw+4R>u5Uvbx`|AG@$EkaOz4iE8JGCEr-%hMxJ^67<o)d`#lYI*88&@9IVBXQ1jY7>{YKR!w
lkt*pj#iY#4jI!(9>yu6A##&bXXw!)KPLb)Xe3z-b5<N6ino3v-D9Sj7NRV}(k1{Am4Lzf{qWBrr47uXu)EocL3UDRihv(mj`lc3RCYOzmGUzP&j(}I-
_W*1XFVul~8yQ8qti_UV-@>{lQV+u?Q>WTga-XKw}kNK_Tg^5(%GZ$RXpCZWkDeJURV!$8#Z$3Qp3|}O&alLkeLSt5NkyWn#2CYM@f*pP$MP58~4tl4Z
Nrz*|98QneL}u~qJN;6*qP)uy`aA32Z|9cF&0HlxJr%X98jwrn;EMU+Qc6YQOj&i7-SzAt<-h{X#Kg;i?5j9X`v|DSt~O}ERoW*MaDkH;VRgOBCR2$hA
w`>1kJvxUCn~E@S7SuiQN*&c;NC+2&bD6nhw-n?T6OAcUKRO9rz$#E>^IT4?0S}ix9y<F6LeQ!K^?*`OVvTXo>o_%H<JeM;;sY}ZG<@Ap7*yz*%6C8?O
k_TJT(AH<9f#YJWvv8PN`Zh<lI5&TH<<923af_o1g`i4jMtLw&02RQjGQXJ9SB`)lM>uQ<4eRM>i}grzEvBzLHN+MgIP4r&M8af#zVaegNTW=3+AtG3^
VPEanf+Yuqu6F=P^y8l|b~@h%ieLSc!Tc_0^U4Qd9C^70IZYbTQWcuII!UOu<LC<e{d+r@I=e2=ex+&^*IQ;p>2#wXD5)<H7A850=XY6>>bKYRJNo_0!
_A@N{^O``jJM3Zw_U5)e1w|uf?8)fDyyYA(#J>WgeY@~&R>uSLl;`+b5iC`j9Bxust$YDi2J2Ym1>a=R_ACfd05CwVy7oUc!A%`;NSGUH~661PsEnFXl
7X+YyoiS^0mYs{wp^90R!oK_8TJ8<A4N{Zc3iCLNvg}A<9b8>TD~z%w95{NCi58DlRE;BX`|X%7=yPtG#i+FSg8622MZqZ&v3^s68S3VZ#C+QtRU`Bn1
4ecPe9;hg!N6h5$k~+N(JNWsi*>R_S-uUl7Tnv~D$euh4$!Ofv(LpBsH#Qq0dTVpF1TpN+tm=@@A5u9)?m7yRM+t?TLaEoaSonrmM1z-RG4oIgW^A`Pn
_uG@qNH*m03K#KrK}Mi}NXX;`|N6Pxp8DKdnXKM%%X}G1%<jA&N&IO+53Cg$0_uY%rMrysR@IHJOt($gO*b9{2loarm!&fz95oI9@sj^EG|}@^<0g!8M
NVttk6*EQw@tMRhWFi_Pa+C`Il!2_AR+`%V7svhrWYudyWX<<=2=)b^&P!mrQCQkE(TDk2pp%7tWl=@h!xpb##YA1{w^gAohG;B1tfs=Y`5kjap4k&=5
(0vi@t5=OEVRS<NAy``ch!K)`DlVCEzu8zZjZDZKMd4Ik-sP4KC>3vyH2Yk)d$`>KZnqMMZ|Ie*zNJN&(6xqK~q@OPd{D@}-28=8O7?MoY>Pm}&K9^rH
|4qNnNfhfdG)7-RVQUS^AM$Vg^)6FKsYeCQ%qpXC)|Wzsh0em^hVg#<>-tUDy*3of={@<q|NgLliOX&cAH#J<>(zM_j^?~WcvJNTmE7SbhUuFCezIyt1
9hTEDLL66IM$PkUQRwPhHx#<5ZEOZJi;+pEYQdprw7bU>b8FgR{F>t8A?<T+#Bk2h=qpL_HXx3-?u<^&2u(WSl@a}aLwN3V!L~IKyE{M@IE&jX`VqgK=
)8})TGc*t$^JrW#knNb?soe+I1pBtpCnL(6DbtaA5h!vAUnBAPSX%Gz(^&A#FZelq<VV+MC3Fp^{N78sU-%CKVN-ME1Def6I5}8s4K%VazY*ph@hLYSX
W~55w;wqK*y<)jnTK8Lr2#{gXgd1bc~V3X<R5K{p^bg2^>KBV!ID2G62iJBJ1E3H?VqAn*HpCmM0eL;0nZ!{6aQPsPgR%|&`pOP24N{YO3Elm$1mW*|*
0A|W<;sRlhL9I{@lOjv=eG8z89iz(G+X~@Gw%r$hs%A=ru<t~&ReSe`eAEiYZ>2oTxMmnIEaZwYAJ8QMvnVN|pU3jYc*YOAJ@Wpx{k9`=G;{(Nf`R<IV
=5sj?ZzY<6cUjc#3GVWgg)0iucPiMzm3m4<b-`t?UB0S5zK{cx=4PPhb#_VPOuZfX?e8OMy!D<7BOQJ*e_(Iu+MZq4)^1WOpIxR3Vsk&^co-W@0SbRdv
HI3KC-tKb)Q8<ezGKN)ulkHHQ;fa`KI?rJ`$m2b>GBqfU^>61!a|EMz~xeZQG6H9iPehA6ZVS-gNXRHuG-U~1?k}Z4w^D`1iOD>{qVBHIcR<Xq6NBJD-
%|Y`Q<~D7qeG5A8zjn1|dgUiz#!MpYV{IgG+rs7uJ&WsXU$XK2X1cNIJYn0GUt>D{$L;m8j$`tKqADUQod^KGs)j#X`ke<Dh0$+&?#iS?XNu-%O#V#DN
YI%hy1i&}GY2)jBcn9^M|pjOyFA@?cIb8cw%;54vyaEskG)eCgG{j37zLnY79Bu0R+v2F8yV^SPT#f1thEHX2(0C}6S#8l)RS3I=(K3eywLhrE7;G<Z>
xkl2be<M_fF3tfrmH221cKFZnDc{J}dcYrKSdq~_;tj`oyEgXYyeK|Wp7<91N5}R<<4JNH~Mv!1zRrUSFmyqIw!R5rDLQB}_4Ey1sqfwB%#0&}VD_MJu
`4eDoi@`G&O4?LcMr&Gq6Mc?fj*P6^jy`~?7ua#9yKFDdA-KS6Oln(h0f`e8g#PdL-mKYi<h~dDDku8IGh#(!BM3nAgv3e^B#|URf^;}KuyO$il2}R1i
)3F*YFTpI_sXNivMtY*m$BuRbi<3R#d?^JGF{c(Px=azAWqfcsXBE|m%24q<2Y3j<VpOHng2ciNn|Eu&DgVmH?0x4bNz*FO2-tq#&HUW(sxSW_MzFU{G
$qV(-}j^v^SDCWw{KvXyRDT_Ev^VWH?{&ZD*T8N5<PJz{rCJLeT9N$B4;sNmPIcih^g#NwnwtQl^Lt0Av4Tl=RBOWpz|$0^6kkw99dx@<|#UL9tjz#z|
g@QqS7W8Nd>74I@JBvXVauiM#Ws$A7<xe<SC(5l+X!9A<O!i002nxDd*CI4F1Xos{Zff2ImkEJ)z4ts;Lbr}PFmM>KwJTN4;+U2aG4#(b>8K%e*1UN{X
jUT2hkIkpy3*rNtXAW*{;FL$yCTzM|I1lZ9iA34nTeOFuX;{?pO6v7o#ZTnq(Yg&S{&dhSUw^w+No24EPgA(PRD@{%1K;3wt8kBrVOInilT9lCR>N<De
JY|@E4+?1hxEA}XGRW6#C>e4-5$4@F@?XuO`_fJ*WfaSxS^Du5;Hn)ACV-$>G=EkVz26O8tPmVyw}2WUdZtdg2T>rs3YH1&daT6q6d?q-GAUz0*qCzCw
F5!g0<7HH<UZB$>B1ATcyuhI!!|b+T4Ei62x1dDp4dud*Ia5sI_u@7C0awN%chPBlK#F6*VM^PyE5C+?q2_tYdboXcdKFri0L6IGbugb(zu0DU}U2_XE
kf>SZ$^48PMCGh;rrvOp@S413)Zbh0^kjP9@D6a)1QecDaeyfaQ-{&H%+ILHRXi(|xUIqxhIAiC<dwd>Cr$<1i3Z-1XpQv@}><#}R*dv~<e;a8ri5ag-
f_YN7ZpYz;o`PO_dZ7`%TdXVQ8XYOL46gyZaJmELA@>Z^t^B!n`s%W|K1p{Z%hxh{n1&_(%mDX~K|a;^kT+wRImM_VUsB0@%RmnZG+^<TZc0s_HFS+0!
6n3eWK-5~@{-dklcQ;@xaQ?(HmbB2bI-<zd9Z{61cXpi$!Gt(T`)gj7vfZ)%{5pV}?myB##m=Dr@S@c^Qwr2%1Lzr144OjNgWObv&89`sH&GKNxBpUDL
3kQh%-U&{I(Y7xw`*Tm&(}G)W-1g4ZM3TaU<aiju%`7ZkZ9tq1!QC!S<!-g$&B3S$3&Dsq22M{yByWboX<=|$isfo2bzB8aunWOGw3#x}XrnJX+H?S_B
~O&;wmhMDdDr^4u3Msf+n!;41rIGo=;PcP1|HsbyW6780DFS+`2)AAa7j%K22Aq)u|z%X+-}x02q3KcMVTE&Tq=Xo#e~v}P)t~_MP#2O$~Q9-w8}j@<P
kqpQ5V)-Iw_sK9JAe_Jd@G*)ftuUf!LV39rYr<2k3RF+1qW}T@aHM?@wgpPs7Q|)y4U$0OLJSpqj8{+TFN&2Mpxlq}&L>M(TO8TL|rzEW=T{rZ=oRJ~^
O$EC|H!MmI0=4{=_g{O3TVmT;QWacNC<tv;9@G*zeuN>py?L&%WJu{+>ZN|=@FEjvpUeZEq8eKkb(IUkk%Zoy)@a8gG7awcv$SFx0Y5{^#5mpL{Au97(
$8cnyYb$KAe9L1})TnIb69Kk*GmSMM@$_o(X5Y4Y<jFRf9v&BGXIY%kQm`pdV?Xd?0ncBrAX>+{WFOE<I{p0Ke16xn}`ZTEu;U<5Q`^%{+Y+9{8oXj@1
q;6@N1Cxj#%6QW6nfgL0H4tNyJ@l(pns!GnJL21iWedV?;Z^jpqfLZuDMIM==s{l{IgTvg;jS#_ZJu=1m7Y)lP4W|%6=d0$SKVkJxT!6b1Cg@Lu0L5-L
b?j~a2v%s-reLJf#$Shrd*C0GVMwpw+E^VG#H7KLto!o-U<l7fzV%Ae5i?jM-^C`%*xm}@hM+br6DL@F@}yg+(`1B@n2q_-+wqV&8|jUDvC#7Qo39RX9
asU_ka}4(EPiX<Zf3}T^HLA1_v07id|nb-R(y3``Dn=#z)@l_O`Ae*ba^K!IV^AVbr51NY2TIKGDKMX(GBhaA<v<PrU-Ty=_rUghF=`gWG$)*`3%!Oz_
=eQ>H=QXXRws)dW~%+cIjGzNE^_L&966?L)Vs52?o3Cq^Jyd0HH+t!(P-z846m6>mX#KBif*@^(B%vn{>c%)`E`M<TYw_=yrj9kZi;ce|%Wa5&83vfEQ
4Nm)T;f27vd$|CKd__CsiNN8_PQE3tOGL&ca?}b9f>Sceqi2E|&3{lXXgNf!d)*$RzY%3AeO{|ykU?{NCK3}2vEr(-e6fHNVKo~Lwv}z(kbtB@g?Bt0h
bZ13@1|E-><nB@|1Z*&$l!vJiF|Bxw^lf!jq1;YAp4Gsz*nmSCVsM-6%utVIegx8V*eL^x5c_f`utTf^%&?@DRoNG18ux?<-*w7tze)SORaC!3H&z^Y*
zSr{TN$*>JESEW)4?`C^IyJ00a8Ww<3XU{incXn5Ln!(JcONXs2Zav<IAvZ!{y2L(%vjydB6favvkF>K)BP}3z^bl;aDLTu7YNlBA>Mg3C1PGy1j(hcd
)Xj^k62Ba!JL@#1Jqqg{8UOu5rDk%`IWN6Gu=Vne9|LEO#5QCJ4FQjQV_kFdPSf-+7}h+<9o?-jC40BnBz)OAkd%vy1b*C?><eEln?NvuY}^B2Pv`rX2
AF<!ZC`A_FIvT0=i_#r`18hLzy1NdRFh*GvtKd6W=SD5n;|m}1quFzr^i>*-}wOc=HYe6h~w4?0}-Siv1STP_ef*r_agND`7pm-|>yrFjQhG8wQv#uY|
F$m0hX7bL?Xd+DP2&kT%V?u^j<z9X+3!B^IFIj&g71sluU3uDM3`E54@s}jqN&{F#?zAU_xoDR@L)DdvaS;B>HF{ymQ`Y6}Od1P-V){we0{WuYa-Px{$
FTI5Dj<xvB`)gx+Ti>yc*V#M4E?N57JI>lp(e3-)I?mF!K2N-j*Dowg>c4;Yt-_9S|E=>Y3=>o}^ON&s2UU0hEt6fouP^^@bC~~=a}!U${JjtV?(0wA|
Hadv{%uW7eSW_kU6pGuTcvOP9;#QY{Sx)}<gM*Gb$7Ar@3Zx;en}!hJ$WmPcV&ETa~<#V?46~Zp_bqJ;1}O}_Kko4@H_wI*|&c9(SQ86r+@f2AAj@j|D
P}X{<9za_0ylehb~^NuY#-P)$Uh6|Jui2{N~eNehcB~@`pe8!3RJ6+6O=R2XrrLX0o!gt95#nt^BKV`&V`QZ(mJNd6#&8QiInmJ-M=D?|f$?u=A}op8A
Mt@9npq;7{=1dxDrp_pQBG>3sTyZ-4xScRwAGFWUZ;H16{39%+90r=MDyO$VQaIL|M9cuwilKmT*o9qRq*AO1Ze`GcQ+33dJSy?=Q2-FIIQ_VIVW@X_C
X@q?dy;pxx6@bvHg=;@Ds{OsNThW>7d<f91nm?u|ug2cJ9<E8JteKm}u(<{WRY{bj%%0a~M{rD<KcH8qkX@=b5hQRvzJLr1izmx6iKi=_Uua@f1{`dt=
h?)=o{GSoUPrvdbMD(-o{^Qdh{Rfg}V-rvR>(^e0{eyr1tEcaM>zc9m{{Zp!^y}Y4)t|lpFSYdl?3W+><fm6^!;Ac!qD!iG@zq&m*=ijxYk^)f`Q)|%y
%7I}rVzKgx39WqCGO&y(ZtW()zvPzQm^8C>mawk;Ty#XKZ$(1@V!gTeDIU6Bh&ccr{Dkh8{dBVPv3g>jsHM~^{bzM=Y=d#5jBTye)eZS`skN``SiQBbU
yl*e|v63{+X8ate|*@h`H(K^Jj`*&{7ljGW$q5HDfz;0jcD|;$#1vrdmxbvY4~=pq?8-Q0F(6{oQvP0-t{6OCNvvJtX#LKYXud?hk%}3=36kC><gRH7#
C9xiR*atw_D5blX_HZzG|eP5r`*Y|lFjvUbL=e)Z}cR<E9Z^?S8^ki~rS@1B0)=O6s!tEg{8#OFTu(fj}L>??orxz9B>)~58wfA#Dy{ssy6<L|up?7Kf
b-~IIu|LofhvGZMib?)K1VPw~3?XIPL_SeLJuJ_L&qCQu{=lgEFG(mqLYkMyF<?ceXbpz=;m7nZt*?#38Ya-5ie)`4tKK#Y|h)%@872a6%2S58k?Vi8<
i)UZ^Vome+E);)msZsy$T-5^-GJ_RTJn}(zxAm{^vv^Onl22C+<)_+CZfL3NzGFv7+l`t(`sFvC{`p^`?k~;n<KO@9jYl=YZ0>pXXa9_JeC6DDSzCRs=
vRZo@1$4t;CPlFa*{lWYu%5|f1U3|bIZuD)$Tk&4ZZ3;*(&k<b688SmHxGNKlsVJh$y5*WOy|hzyIIs*sF}pU;X?mAN=I|*OBkPUPp~z{k$Gb^zo#Bg)
A2N-#J8l=Q_ULsNGu^>ss;avn%bc&OKi_(asIiC$$vU@s(Zoa`nGt<?gxjA+_5#(c*u7`-+dR&VAMPTnEt4Kab=$JmvAV7oeV<t7re?uWP#A`xYYVa)h
aU?q|Pv_DBEr(Leu1L#1<WwD$Gu`k!x%^Mt5Bs~_29ZJUUo-Trjjr_<Fg$!cBy=ucmAY1Hl0uYCE#cfVYB``v&1@E?Ep?7Kgxh5Mr)BhPsHwLg6JM?XN
$_4G@Bh-6*+$~Vy8Uw``L_pXS$92{jQDT=5~2tpCQ)~$V&Mr-#xY&DUp7P1{BzU`eF*Fl$`$KhruNpmMlY&Y|t4{_(DYJJY9eiwhjAinS??D>;Be-Z@x
BF+GD28c62Gyr)9$TL8m0kQ$8GeDgI>I_f~&^`n0GtfQ*?FOLF0DT7NGe9>$=L~etK<5l}8h|-pV$PSCCj{PnH3&hXFZK+v4a7DO+dy1%k!woCb3Tc>j
6{;Ivkb}Y`c>I=Ah<{@|M$1Dd>{E|?D>Au5Nu9lFkYk%J36-GM8PfJ=;S3o%?vM4FnyKGc(T3ZoECW+4wxCVl7a?|5f^L47-HUPFyIqu#)+*RJ6=P)Me
QGYsW&1dh<0{{F#JfoO|)^`CTtf+|EPV7c<cPu@B4^evjz+|Q?2E2xlGVUd3wMRQQdJL^6etUEb}nsy33T+*%L<X6gn!FMrS*=q%v3!=NKzmXgU;DmCo
jzHyRUMax~hz-8{ohr9e!dywe2V3}}ZNEj7<G{a{tlG?C0gu^N!Ce-AuCzQUd7;T_UzlY!j{+<gmwn7ad<<dF|lOy^XcO;YbfZ3>(oZ_KH*;YiG2b46(
ngVqGwCTU?R8>VB>*dXOHit-gq4D%_s6f1Jm^4ILVT?R~UFuYI{9j0fDv5lhUZJW0EzQFhO{feKcwn2tNy-evgn_>&96FXg#=0jnmw6M9>O%4S!t%7nA
s9cDV)OfO(k`y=L6nc`Ow#2=GCS@4kC*1<a#MQ#rdz8U39Jil1qDjTvy(U58uSkueIh^uXl65Jccy1H*Ys`*&zYYQq+i=<EOR(!fUgr5y<dx-~=S|_Ww
Bb)`jaYA95Q+}53C8Z%m^sfx&cIGvog1xj1OJU%<EOH#mMZoJOK}DVeB15sNPe*3adB0iHglc`ML4_*|1Gks^DvR2OgO%di5G9jeC2hS|G&O)*PHv&tr
(2i(8W6|Q8l3dKfBC%hbVM#i3@1sBs;-xTl<go|G%yO+eYu3w)grIJlapFyASZ#GEw~l=pGBDIMN*uucni7zsPh~u0)#xq_Tprn=(!)$yn$J#HwYKK0X
8e?#y2}0vf;QayE!nSMSC8MmX@xq})0x8b)T$q7c>{A}@~fecx2rdF%-3gl0<5JGLYcrVJ*`TYKK<#2vh^#xTG@S7k*5GkT&aNe9N^4K4`FQM_D9AREz
)5P7q1>CoLulG$*CHSM!xM=_;o(wPX^ESF1(r#rYb9CG?A?X~TKD!db^r;--$kNnH+m9tg7fO!G>lFv95P<nz@I)}OHN^!_NT>mHu9Ru%#o}_TP84GH6
Ix05lv2ex6ECTRQ{Z_{wlyk%2-R>mcZ(fo2%ly1te|J)e(jBRi+ePdfLRICH(mrS!t3~3jc(8r}`E8krqZTXj80v4IcZhPX#;v|OpXYHy|7hG%`ikyOH
1KkLnN!K4Tqw|#i!n731klys+!VMz7-QiC?DS3y&D~Cw6f0r9SL(lP523hP871(TkPk*;#dF=nFXvNtBZ&h`3xqrS$B9Za6+AqMukc$rj#wI}apbBUD$
`%-|4i>>pe$T<Q!<mreky1ht~%?dOhf;4<}x_H-tzJ*^<OT({)hatOP<HgPcSb^B_&7>PQ+HN6_G9V_6D077?|}oCwXfq*g{C`oxWSQM6Sa5$!?z*2ZL
r?a5>CIMUD-)qJQZ5L}!9Ube<m=16vwzHZNjaufs7UPOt$@exiAi>`8GK>lV1kPW#90oM=~zf(bXrLjm1kicPzT;P=gOHDOO_c4CyxBruMvd7J1k?Lfj
d%b7S^=VD95qCLJ{jYiI)XqC*2pH6UZhatUKeQ#~z6=xfkJ?f7bV6e2n_3**W8NboI2&X-QBw3<^I~4ti=0%{h7w0W!P)#`fn3%yr#qgp$aYoPWPfD3r
^&ahJUXqH~Y&kk$a!8@X`><QZeQJ{8n9&lqwh*6MOe<Tc`)p)PPQ`I3tcEj)1qVzuSiw5VE-SM6*kVRhHy4eLyAQWOlMD&ls-cC6q6kdhn(vfp*mjOZN
gb&QmwH%;aivpD9h9n1T044SiJkRkW|UMZY_nkA>S7LM?Pd{R`IL9oL6$i~CpX@7Uc}i>;C4KkcH9?Id)>U~P8%kA25)Km3VOV`V}ZMk2LK13r44^lYa
GCI)&rV{<V^_2`A&+c(x^;bUN6U1!2iar@l)9qJ9P-x#<oQtJ5Gz~F=^Rsg~>C{QVKe$j63n)BD;E=7d_649_v5Oi+*e7Mbvn=C<DTiQoWbhu@Llmsf?
#Pm;!p#aln>mrsZIZ@%=8gUo*l~U(d?fXwSInq|>&9&CHfdTa!IjwpV2#^p9{@9#~TAcd0hP2>V_+sTUfSsWMxTqR`tX5fojYbfs*tLG7J9-6)M=&Z@Z
X8(^=7J)>l7EaZ1#N9Qpq_8?eOBFk%-x)F9fla=*8&s6RTgweF`E)OSHPON<(@I^T)7t~mAyGq=Sg_qm&lU`7o8xO|;JE>&wa(kA5waR(91FSsn4J#n`
PC@AlOVL%0md-p_-yd!krHZ+HUkhCY6ZV~fTVzl^q`+3Q3OrQ5WzELrq%{}&dP!`kSLFRNKQGtc>A6(eB%k-?#n>o77oMCl7#nh`ft3|JSbu%&cgu)9_
4>WhsY3IVy^WQoP*AMe%~GtPKbY7ka~Zo+?iKnok=0-@mXCdvJ}Rm(ik1*gRvO9j&^%!P28m}-8ZU>km@C>V^<TD!j@}ZBqXY$9Ir5zmV6|ZmyY5oz%Y
N^u3U~JJ8e)}7JFj|G|HorIEX94YO4U5ki&y$T(>vz%NvgPQTWsu+>XQ2qIO$Sv=&$6QH`RJq{j2hSsr(tui$=<%*q``GJ7IZlb!gAWRALb9=Fm+nx$k
1R9BO!|ELnyv4kbrphYb>QB6kx;<@^&$R`PO9g#=z<Xf7FQQ<QSQ;qxM#qUnxDFh0)F-Y1$ljM@yK7cGbqSrV*_X%-JtgXxJvKyIS6gYDM(h6ja3ZCb{
O>gk5RITU!dAm>{tE);COcJ@FMHD=P1RL|*kWn*IyS?|=P^cZVlaH6L9Y%^i>Rz+|LQgB=p?Wss7LyT}wZ#FL?NHo`VZMx$UpKM-)9BR<PvsIhnyqQb(
cC87Tkr(|Q?dh%$G0KaFTI4Y(k6yM8oGg@8Vw@B~Dv8-XZDW0=%bJ8|unuQt7C$y4<7l*x8>*W2oC3#Y`|#up2)BiD*c7k&K3+ryt?WWOJe_h98%Ia2d
$eY_j?LqUOj7mW6xiCX_zXK0JT{=(EkPc!9MhV3o7FyLoy=hKejqsG?!d<qR&Vb}TtoS-cS<K4tzwcleqKZdB<GU8O?n;Yp?T5WHjHaQCeH?F;$gw4g-
_=MnwWf+HvCDgQJ$S5vG0yi_fw~5_K!!sG>+4B4=Ytd^88I(<EOGKGR-<^cdui8%sx?vavc_I#U;95AI*tXcjLcBcJ(+fdYl(M)_<HA{npHj0vMCU;ka
f)Wvx$uuxQO!<;Gw)CT~KI0BdEZ7Hm??aCsn}bige3of0Y@(^q?ot|c6aomw8YKxQ>H-&q2+SO#U->Fr!q-?uZKb$g)n<-<Wzi)5?`%J48MXGBqiqG38
3z;n1W2$-Tgcs(BK0I!&>aR^$N$#<BJ${V54E@5Y>^<}5j6JUhGw47FKf-CWI%?aoBJt~%PWm|PLfQ7VJf_Bc~(q_0_2`{%dJ{<%&)@4;vgjTY8r9G{`
8<m^I>=3Glan6B4??`3P-HNV+4bi;lq52zI#>z?IX{Owf#St*bHdVx<>fnMH4hry4{YfDVO3xT{CE#?%>MQboRX(@tPq%%!T+7R<FKp+m4&2=4%c(h((
_Xr!oCoW7OLkoD<x|D98E44}ecTU9o5`tEwrH1W=%01jBd+4|bovVYmZxDzzpK5ZOowY(81rfgRiRI&K;5kw5G}?ITyXn-C>^r_c%}Z!_TZ5%8G4JBzM
)&>X$tu5)-7#9ZQ*=O!2@<@|Mnr*C1s1H@+<ZPh;>qSRchrbM}~RTp3d~@^kU-5q0teq>yrc?ij2J!uj!|Ev@2|~VDXClUM_z|^CFV~a_(+SdV=lrVcg
+Orz}`(KvRO|a1z$CNs<qaRL5zh!6F-_W)&4QhaKgua!5_=w5ng-z^_Q1v)YEeoH45MhR=)aP6y{$*6}zzAU@H|As*|!6_f;O!U}pTC1hQk85|9HYAmp
=K4$h0qn&)*(-T%R&C<>TEG*h#I(1i!R}8UYF)<E{Y|S}Xr3@z0=+G9*9;0RXytiDCm_=nLmzq?C!)`l1KIc<WG|1pMYt04A7v5-IMEh-ubqS7S9hUxN
s|2ZX81+vJR>TDA)C-pGWMR;1mpNb?*E6wXVpy)EVVwk{M~99*WYwY|tN?O`Yvc+xa*}%YWLz@rshf*bi@>C!r47J<@5MtBoA21vgu{qrTA7j!u%WH5P
=1`llOC;d7VA%~rM}ts$_;zMO5fzFxKprQsUPp-g|WnX`dFh6dWq&$ReKcZMXusSXB_QOI;^(Z7`KhmL*f;*$nHJdo9>hPN$;D@i%6Pb2+j@y(qa9F*3
sQ*!<Yh#`BGaHJB(cj+?tQJt<7g@!=Ka|SMz*aPBtMh1$j;DU^s*_?9TKsmD)5v<$u%G_^Irw-A1MTaawBpW?f+0Sho0381_(LaHp;SyLaNhJ$CgtFM6
C8J=TAm7yZ`Ei@JU=fwK(jN?j8_bur1HJUEw$Dpa^deW0c=iJ^@jW|BM?0s~ChR<~Rzd$F(ebj=ccndlppvz1uwFbGuv*uol44qNDo?e1~}w#<@&(Gp0
ZzFPN=d|IR`+{DIFY?UQfp?R0vHdwNU@@`iQDA3s&jFB=eIg})sv3QO?ZK1uM4<w;4!U0Hk<q@V+K{54wmU&J4>4_{txjT(4&{2ae965Q{?7GzP$iLj)
e!Ujp1gBL~E$7`8|8jd9P_5u7w{l!z7M3PNehZf4%|v6BSw5INSU*aQ6gr!og-Z&S#vsEN-C|F-Pp-JtF$+9Y-wz_KgjO!PdQaI=!pri0nV*;Ix5g$1<
=H|`yTj>bBhbmIUz($RKh<q=7e83voNsevSOwn)la_wuiI$(0R!ar_US{RNHT}*G$CVC_Yp>`dqD>ZN#Zr>GO6(AP2bv<BZc^S=!f|MTPOs&{*{nSZRn
v6kSL(lP54NF`#xd|@T%w#_z$Y$Q!P$`FHmz2?d`<s{_*m2j(~8(D_B36MnNk4Vm{n|XpuST7Oz(Ubdwpp!(2b^kSYc!c76Dr|^t;`XW<_h=-@hWim&*
^$i!S%WySqHj-nrQ0ezPB*{3QF~n?363x~c=gYVCP`{Ja$B+jk=S)HLd>y>)`}*7Yv7qdWJ`<8RYX-m3R7|M>Uoy`5kGv!{RZr>J7REBD;Wlk*1M7p=T
i&mcVC-`6!s`n>J_rK-<&-Zw<tRo~fVtD8&di>BWDTGPVI`2Cyr>C4UgS-E?s+0R*T)jRJB{qX&7o_Fhgzu7--oF==(U0v0?gU|a6Km6<WpT7T>&%XO^
b4$HP?-yTc_K()vcfa++5C8lpPrv%Tn#Di-!PB3=_wkp%)@%fCHUM64DlK=<_mQ6Wd)NA{H)>w@_B-j#p2m9b<2pt%^qyQfdG=y&DH2q4y52jR@Bg>w8
$q{uWS{FHIo|9@tou42sIWsRX8eNJW-BD(_*Xyw&h=j6Z~py9zx>vVoyIp?U@xdWZ-{It{(Q4%_|*-?w>LvR@BSS-ieBt3ZAd_}c`osK`(?cs_r+fNKl
v|+kdMCn4^RK?$1gT#H??llb>8RP5Oh`R`t2*pZnlRvLdmc9?%t5N&X9o0`1bzX+Y<Wdm)}OpeD>}4KmNjZu114FZ2>R#WIx~C`oT}$eX;ws(eLv;us3
_NFM0Uzul}!(zx6NmR@qx@tkdV`6I}1>Jn!M$NA^0dyMFt^8qS+!@7xRfq|rsWM&7Wsvt;eQxaTaSyV$<H+xJ2j?>4&l_}kyVE}pr3aWcRM|Nd8>fUTO
;TjmY?bnW>Kr<a`EJ^`TS^OG`g9n8+RA8+Yz_Ri|+(!M|V$ye*m)&Ep)MZa2I-O0g?+P?Ys$WZ?8Z$3ZKpl<AXGwln@uZdn=IX>#Nq1kSzK3)*|<hqsG
GjCkw@~nb7FyBf2@fP*XVIrT9Xz@AG$2*B`P87MHV)1np?@=(Xw~(Lh<@?`h?B&CM_?wUZ?n_Vq=^MZL`BxAvD8gS+XK!uxf`9bG|M=i%|B4jwB8WDuA
<CbJ*P65QwT5)#c`ujt^Q3OnZU&0xJcBes=5!e>V-#(kpwHx7dJ#=;$gfAe^d0|rvmv~ZEVA7XzxuDwzVOBRbb#;w-P0ev_w<MV{?U*A05ON8uU^#~-Y
*7DM0q28bo)nt{WTO6KK#ay>tiwA|ISTlsw4NgzcUjr`useSFjC7!Yt5GI)Xy4ENOt9mBP5>t!R>f@7Qt<Ytw-egXq4I#>c3wKJoUxD`R22~_=AtX{Pm
k%<mYxSq9+QR^${J{*J}}${(8B}?)JUr1eEi=@6=n%(|3-j-CGoV?cGMa$e!v$Am0Bb>idJA{c&?Z3%ci{fB82g%8!2dv*%mz|LEht_&=NKwSAv8QU{&
$F+KI}_%GFmcsw`oOJXmEfO7;C8#7PezIt&QNppfreGtjD5nY|BetvdJ9f+=_Ugsc=AMMH~SLJGr%=7uMC)Ni9`FD!|4RJMCf3Mzpo}N7W=D(hI@qZQZ
Rht%K`G(m#e|YwP{Cj=dAN?GOqB$qy1=lsd=ZxaTu_V`iUGrBP*G<lY3<xCwd&JTuW9P)^nzK6aUOA`p_mit_9kViIk9QrQQd`(f2KIuJi)i%py|33-z
V*YW@BM8v?0xu)KmG7$->pN@y+${=QNxQKUWrlb>q8Y{Kf4u}&U(ErJvYo7s+;`rY>4mFjK5Q70`(CV7qV}1H>80}**6*73$tygZzAnWw>6x6^tWHEoe
n|gA+kQZ=eF>@ou8gHaP?AV+9Yu2pnBtBFDVl7=SRWy`6hJ$@f+`Zh2NWlW6qgX-RkqRvR(`aFOE97m1R9QB^0l&kG()?%b)z|^^r2qQ@<DH_9DwdRNQ
2H7yi~Ho7Z;q{Ja+Xsz5C5k|(d^gtrftpw5R$w9lXP`LpxtQ4{#hi4%BpFa!Fc&ZkW@pY8J}eg5pcdLjjWb1(&QeXv7QpM27Mw$GpR`Lpxt!4>$;`4wb
SpKR(==Q`B6&YdS);5P?cP)$whc}=2yKI4Kue|BDX0tS9_5JtOcpxrdkZW_4rbPW9FkPN!1L^qY_rqZ1!XW%ynXmpxNou*Q!sr2Bf8ccKhYYx|FpmR$%
XKWBRM{RJ;EnIU8f!`d!L0x~hUmV2Id{fuo=j+!BslU(VvwYv=zz#H>Ml<csTlKWN`MXVD6o~WR&TbdI_4)G;*{^*(*4$5CR;JpYprvM-{6I?t&R&$rH
*Bg+UQ}i-3+>mm^vc}()kdkyb~>HcaGE9go3#0Qo~b(;effb~b0<f2@QaG|R=CSnX`*wBbb@Bv_~jimN#2rChwb15;_u!^HBTDh-xOcw_O%a29&7$*sa
c!l|ICWlrQgDOZz|Kfo)zMUe%BxLHiEht@5)vCvHVzmEI*bX%a7&9@?-h2{8)Z0Kb9ZMcb8wg7L33<Pdaxm2AlK66k0lqhf>-$2vE+G7M#dD6RJI7xfd
pJVnQdX->P!V0s_#H(SlIK8B@_QJ`&1qWkNe2;-O;Y1pz7<)n8N`W6CDBj08&#c<9rkB2-3J9s#2?4sb-~q$w3!j04-Q1L61ps!;83f(ZDP-htDN*D)o
6hMrJv))bt2>9Ov=#euA=R}f+eWvaQhTnN3w8pA0zIE6BIEEZrhDhTKu7ad7;{pCPdW3dSXE5$=~LL&OuIilZ{NG6md0q%vvaZEugC96=<D~|?=9h7kF
m2F(9V#5RL)G*;FulbMbx1>%<wLTQgW<n)v8~aO~!x8-}mtq=R#aHE2xWSdy3H9&Hu+}wBCcJkyJ~6^Jt|lSW?!lE!haU+nRhV#b;PFrnYyFJn36j54>
&LD2)2A^Wnlo60YRhd!AUrY$2qz|K%DY3r0Vic3oC_G@zq7+4P~lVuPFS%M$|DBRH`@p_w2RI$RAMIQ0O=GJv_}pVs#zb&e`GonxWK6suI3$M0VtCppp
%a}k~H1$17R7RDCo&}6)JNM$#<BEC4`+>8<!UalJAB6o%M_DkbE2aQ(DFT0+-eLEzJ6mVH#Wl5u6IIw_k<Mmfqd?DDBabl5b1xJ{)7pk<f(<59j5$K=v
~BBajb+J@keuX{x)8!2xSRLFjtOekIH|B7h{?LHtq3e#aE*-!_IgoK^Fqsm1}4UlMMR{c04lUq`9schJWW63bJlFgt7k*24gYV{_G!WX6UA!R_ZH9Brt
|lm`0&vQLUBp+{)QKC}SI@5Voy_7}JqH~uL{M<l-soXZe>kzFwju0nq~y~n?$?XL9h#{C1=#wBOXYxm$X)`p`8{hx^}2;su2LirRR`_tB92YQs)F=f1s
?9b|w1Pl!Bi1^?592iZ53Qltq$#11X<o`@ChBnP0|F05ce_L#V<n0#7|1Af}ukDc}gsF<!w~~wot@);eRy0BK>#dOdZsM29u2B1ja1%H2OJyqL-#554E
|C04eZn-j<OE25uaAF<yRYNdUHIHmk^jQ=Qo9=;6(c0yF^%LGxu-Q8hkP1J;+V_8>gWW}ms=-O$=iVku=yI<ySB<g8P0MI%zM}p+DwMyioOmsK#vmueO
4=QnTwJ9_tVJ%I(?rEmE#fle{fi@p~>`eQ}yTlJy?o`3xiOsa7F142jE73Dy?T3ILF(w{uJIDE-r8hF8pZ|9~=B^&#%`%@~>cjHx3tV)c-!iz&*G$Uj$
Q-t|mN$tc~a!)&2?ncn`<x9*S?p2Jwd*`3cU<qOAQh&p;VkMbp1b2q=CI_015@NQmOwSzcQX`Io<QX-VE#yevEvA9K$?!Ff!dOlc7g_8=#d6ouD{!c|~
lgNyM^A}rMZVm;Y3<69%28(h{SV+ulAq#C^O|JRR?GPgnYcPDNtF@?(~w*>d#(&2>cZ!^IlG*=Re&te_Fykmg;Z&t^zT^+w-XWd5QiFFKBuRY|zzDHHi
Wib^03%y(jW86mZo|6$S_YnWxgo>fFE+|vMy+Q*Q<M-O-JYWrtc{6@D_H%*L2VVy35X-LdvwU7Z{>!a+Dc_wR1Zy0})h#F@a1Xw&-x@lD3d$EM_h`ylf
bbxU5r0`5#TTlM&plC}z^Un-aM^C7_@ab5y5AR3e9>3sK%l$Z1$3OSG}VEU9zhi`5%e=2$7Mmt7vLg4iNoQs@y~O9(&Q@-<uAV$?wT7aRMrJ{1P|fe&I
I9La|)&59`OhB4Gv*{-I0{2w!g$YAo-0VWFLHoqe0hoO1L2VD87?fogcl(ucRui-$F{oag$%k5?AL(FL1d>BYg<I!!)?chiLqMeSRkQvN}Jy3%7SXElJ
q6&X4ZG8~@c=G=AUYcS=V@_PM3RpvmtfeAL>58(ba1d<0HjRW-O=c*Q0Da(*ZYb8K`sKH@tlzIltB07d4L&<^OzRH{9~4>5*tS+DcUAb6wv@{{9DemFZ
6;6eN*f0Pcj{Zl5&ADaAeQ|AwN=C@6Lx_5XWJcM85ryxVPa6tIEeYL3bk6%CkZSdFUzf!BtUw*CnR;z{dd#dxBJMqyNL-JeI`ORw=`(Mww9@+(c{kZ>f
83B!diq#3X76Oo+&uVqTt#uA>x;Ww1!}wd=eVWAym%P!R&Ef>&aydd9|Fza85Hx;ktpP(Yw}@lt_N6QthP-uqo9J{dajrv=_~Xii$C{5T6CPJ4JeD8Jk
LAbmWBIZCSbi)&mLJQH<;U`W%9ROHzHy+-8@Q>GMn;3Oz$!Q~l1`{<(C|ReHXJx3*SI8!r;GqwU9I5Aw>zQYa=`)&XwiY@xWpxON)8C%=|u&n!>|)dGY
ne*){IqX(pe#?(zYLgl&k`1b2B28h@_<fU5za`Ke&~oVn;3l3|$n^&t*E4k5r+7cH7ZmfUQoZe8L7A@K(Vd`esg<5*yb~68T^T15+t+ndG@CAS~l>{mc
278Af356^K4bz)hvsAJ9O;oC=ONt4=7>1Iz<b%Ykr29SB?*jOt@v6l@0<p#J6CA`pFQ;yBQ%7KneR$TTq9Og!jO0^*-mJnj-daf2gRb;M(XtHgMCiK|B
>EYS8gRf9{dO`+Y5yLP`VN%3sBx(Ap0w2%7hP8>LIg$Nf;90BHuj@lpA`Z2g-0cf>Q;i9)e^4IV*0@1<<Ae>?Z(jPI@K(|*|&}GJzB*}cX2Y6pEpsD0^
sLpw80IE^ahfcSB3MJRe1|XXu`CID=l0QSXIM61<862Hpi7U9{O@ZW42RNAwpa1d?j++sjNlQ{vw`<P>WY5|`f3c$_xl;TAxUs)Rzbi%c8vB#n8Itb}u
4sK^e`!h`8(g;5!%O^S`<1LR(C)@ZCj!YAtXr#laHSG*0+^!!*)LBb`OPdh0(NKx(BEZ5DCcWm0~^z^pp`{Pexr?t>@A)Ya6I+sP&wp=2AEdWL-N#4ra
}kEetZ}4zYtYQl5i{MK+CD7&<5=?l)@+*0qqnYnw1AqwP{7jp9~0Lry_8*!z1}ks(1(8)S@Lt50QP|_-E7pu5`S{KV?9A^aZZM4B01c>BnoF6OjDw@$b
{D(C)^e93uHR8nVxOaJgt5AN2pF99YmlQpo?|ZV-XfPA#At9gzR`k4S&~aiT+e7$EueW5i#VOLovsR!Dw^gXDK|u_<(Xw+vM|^+tf(6bEQWb{kht`#b`
AUxd)NcmkI=iSvLc1v?1cbuGU=vj3a-r6e2FzPi%ACVt7C4wBzRd=rjHeiM~BHn>74NPe%6f68`&X?NojB1iHu`u^%}+|t^}zX?1)f^2l4pr;X;Da)Zw
gRxzh(Afwl#DCw*fKL|yv12EptVJwn;-SSaD_n|}gDD_6N`)RjC`_q6>hD2sC<bs=4Uzqh)qDWxc+0{7a43ETWU7JF(lFu7Fe_X=*eQLfzua_apu3xHq
d%pexcduSlGpuJ6CcmGs#1gfefo#pjJ_LRgiB-(oenp+2bX-`TY&{Y@y(sL5I$NUJj6Ev^xP7)-`ODlJlBV0bTk#dU}>=Ok`M;Qk(A`#e3*eOO-2wJy&
_bkV+KIGa<<UU3<{T*No)FGeC*nBACB{SC5R(<0{}Kg2p6n~;!Cte{N0Ri(qZY+z&3(;Grl$QxxrEM+zLc9BWrL;6cK&*jE{ZOr|-tSk%9b!P+FsVaM?
Z}|LvH_|E7Z->Oa~bJf-TD8=Q~m%X8#^mVw6KiCI6nhO+@04<cg^7o!eks^$sB|9BGUa51+|p*r&VG*IO@fK#bQnKJ01@#tdwww(R~Fbm3P#&5Z>(ft=
VN=^V!N~E7Nt{ftczHj_r0pGhDcbPUGO1+9Z-iJpEq+baWd(fHn5zZ{@_>!XdFvB!TQgy3d$*^H&(A?+9KT;Fr7j!Q<G%K%^vOnAdQg?W0iznp2=amV3
9C&cCO>6rjP=6QsNl+nwIhW7*iDVUMym%;o`L*!*Vn(9;D9gA9ai3wPa589>p}gIq_<0y3{+cJ}!_bewc3F&|-yM^Zl=^7=ap}ztdYMm4YFii%F7hjtU
=Y6}0*yaSe&vnP_<e&*{VuWxuaCx`Gp@}2A$MPXcFfTDc_%(n5)>buAYZ)(XEcP1s!v?xcQP|T@eJDPtjX_WZHn@li~Miw3|7EdQb~g=^2#6FlOHO{gy
ZhUtzC}{C4PtEQ^;5l&IBCc7#Mg!5DS$5wCAXQGkUZ9@{{A|{7~7nxzU68P5!9ZOQgR|iR|~BKdLJd#jiW_+jD)@m-6X@_(l82EIXoTZ5*5SB~Qq?Pm%
vN`0MjuwT0aH*Q@UwQU0RFn*SQy@*-qkNs03B&t_#p`|^=E)A<xD6K*|RXYo(7GJ*Z9Rwmq9cX5l=Pq8wAxb-}r{A`X*AYa$!CtsOBvA0(yP(<gp8W@h
gbt(eKvg|FKy>(s#LEz`L43BFQ9&0|XO?X_J@K}B<Kb9ZMkLAbmWBIZCSbi)&mLJRi3D+i+J8KUYNkE6P6Afs9x04fehawe9lTlDVi;eeiww=(=pCyUG
3C=KrGG(1NBES>s9>Q7uEcX1{@FLVtaBiwps1gFg*G6H&`C@>FGR3eFa4^e*qs{1KD*G%Sf%23@(3RPCs8njU2Z!|}htob!hH69yBhX$H4xDkjDpWw~4
ZvdR#BhR7j<`Apfd)K$vW9*jwXc7B=R;!;9d}3K>S@}_z({5Ga2(GNf5HmUA9lqPGzTXtRCEK;cj)PBIIehHQrj}O2b)w}!jZc;nd-5J+CM*wcZM{5{c
L{7I5sp*4%Oe!^1&ruB?AK3LjCNj#?@#YT;fVN<7f~o>Z!q{!3i7PjgQ+ZA*oa}+~0@u%n<3zMEdc^NI$CFMR-+h5FS&MDfv9oUo?uRa7I*kDCNEW9_&
|)fBh^eB8MY@OPdJV>vcPn_fy1wJEU^xX$l!iE5VpH&+dJGU*XD7^F~1FQ8AnioRcJ_29i(LvXK0!s(rmSq2I=kz3ed(SGGx>fy@=xaAa(8Nghs-ewWM
13NEGrlCNxH8o05)M!)M;Y&Z6&c$?wi5}(r?0dm<Y8eCoE*d_k5{i;>V7~PHA!~n_9EA#z*I4kBHFg(hHlQPCbb(6UfDAU4g)*48DgyiS*RRk?>)($0~
_9B24Nd_&lO`7teMEX@j#({I+tq{LM#NQsHw$RO!qp6&#KnA^)v2IS0Xx1heg|&l0Y#{j)SZfcgU2WgJ1uiL5au9(TRV<+?j!yNfQ!)9%Kb!UkJKb*lQ
|k4Q{4Q|EsefB<G5NLs%2RA`kAEw(7|HKWe7eSPT;Uf;ey_(R{FKuV`u`R<5i}Q@+WuOIKc?K|aN$7GRJT=8`-h6;SHa3`o{b8lNeum6_ZX^>MEq|?*c
y606bzfS3B+=<htpz9hRRI#Gr;YNHMBY#B)@J4wSU}IOE?WSCrOrsLc54x>S>JHA9pePI(`WQB)=P6(t`TgT2bWJcx#Rg?umc0a6t0A6Q407B%j1Z^1B
<yHb}k_*`h%vU@A0KHaBH+<Zxg(OvZ2|#A&D`TaN(aY%_q)eqQ0t+5}?YAbB6ydKY_#TY%PdGQHl_>P9TG_bui_r?WhT@=+a5fnPa87;uw9QuPBn1@q~
o5B+VLNvc%Tua<tHKeZ50|6-UZjs9eoNiX#)DX<?k@v+e_rFz^w`d61$4(`UG;uN^5^#+T3aAmR_>;b_sCLAyKc&HEs>L2zo502Lm(U(N65nu?$f)<{f
LdEd<9B_~E2AajJ4At#vNPra#d>G7B3UAgXNIbGf*Gh;`;+2;7V0_HBmJcTfv63W(MB`7~HC#Bh+@qvo3~K*oe3O!)%Ym^K&zkYAk<Se-1BZ)%ms^MH@
voW;xqHS($=MX(ZhTVpDim;M^{E7}#noYg;tLO{2#$^x>OZ1U|2?D1pnK?`_*ET|{q{1;ftJ{*LUkz&kiXJF3<F$8{&Ub#{I+8ZjnAT9nX*cF0E}>E4(
FkC3?=-4{O@M`mJULH)vVPzkKb||X5IxZ1EXFWRIhC~;|lKj-aX^L5^9M4JMppO6_PS!k$hi|t3rkJtA&XE@hm{}&kcmH3Jk^PA$~L^y+ZK?%;Gh)<G6
jjHUSNFXuKu%Brff@h`+PH`KvsaBz2y00E~?(gjkW9QtYDmagm>#*Cw3rKj$Y3)f;3F<}be%-mH~yyT1G&j*rmzW6$bSjLvHl+JUo!qiRfs@|;Kf4fUF
T!$tRxN63D5n1S-6=@9vsGe+b8O@5`cb|^nOa+TfWS5mn|{NLcs+AGf76b&vX2{yPdKT{c$|J{j?ah8zeV}|s9CqCoKdi+*f++}{Z-Xi<dx*}}yyJqd<
1x{DUzs<Y~8@yTj`1<@%mU=#YHx9*3fyP@F*%#kM`4O~h`T1mq;uFOzp@q#)lG@>oH_9(RIeyL$m5GMNyNB?b{82H6+yG4GhTY_kGT-xGlixP^=g@3L5
8@Z?M=lyq{1%p9x6jUu!KcZ8&-m-}U!{tJ(XUs3qysemdW+U;aJLe0Ty;)peEtobnsDps{hO{$=-k?I|0$Lx+*;(o;h$z{!evWz`!iaaaQp2GpUv8Y&T
HFzgHsdQ=NB;C)a2+}YY_;%eft#-EKA>d=>yjxZ!K1!S&r+lkBbu?Yd$VccwC(DSbi)&mLJQH<;U`4`LX<1ek?zhAItwK7blz_29NMfCzKY8U<HQIAYo
wA94?KRawVJ}cKYg~V@lIL!goweKp1zpP);a>pC9Ips7=RIf&sPyom3~_XfANLyl%slaDJF&wZ?=g0jf0s4yCVPFwWYcY|RUzd068VfHoyoEJomPP>*m
TdTgj_Cw?I`4>Ra>eIz&E+JjZLIY8S!kfx%Ma3q|6?4R~sL?7uCG9Yz5g|qpBGv(2q*M#$r<uI%_f^V#11r#hn^t&g-pU)ur&OcU9yW7%~HQ!r+wqQii
4O}v8e#}1qm}^(9j;RjY!w77rjt|FOo5R(NDW;crBqREdseWp3$rQ_haDz+v7|ACdFvK+;d&|Y$I4nX&lAKv7--lBbKM>A8CYuwxW6D9TACp1+O_N$bS
gjw+q7>-2NWxUp)^GqsEm%Q!GiZk@;RXcQ+SLq>i!GA>u4jzExbGYxG&nX?<~Wi+ITv;4Efz<qIS3(GTM0DR^~3W4U5<q2VT@KE!JkK%3@XD(p*QC^q@
Qf53FnRfuGT9}WswXP&5_rOf<^TwbOykM{hjq&whh0rKiQXp#RV?UhQSE1K6bjs2VKPfJ@zXv;o@%GYm1Djb{0^+2bUBAwJ(eu1v;Y)$uB<E51UMC1-%
oJpRzZR{f;DShUDua`E59308*=}4<<nJQ%@z5Un|mk(1&g*N&O;^0N0HV&=e?AQj-&spEQq6IAMs6r1VCH4E73@BKhE))Eqgi;uVB*7a;qTM#w(-)+U5
@tCn9d831tMpXc`5>y6*|r<7F2^b$YQC(_ob!IcU_?Z4i?rM6uz?#2UMMD~}NynGKXFONum5BYyWI5RjQ_q3@xSWVw9K0;4dk^R9E^)FIM4|;2|lw_)E
MWEEE16%|IDaq5SKC*jJnGjM~N0RsnvOh`1ko`FvCn;Kl?5`ii$o{&>{$$I{7C;Ju5XBp*emHE^&k|q6FI74s`B{^R-^4F<Lm>HG;Ai^Q2l3S4lEE(r_
ryPyaFG4oi3ga@Nb12{%6H?)fRX$LCnUdeE}$@{l8GseBW?<2Gvu$<vUN1oaD?K|o=kW+wo5{iG(IE1A#~<&vd-F)j8g^x>`+yp>$H&kS$#MH!wg$NyW
el)Di#_9;EqEUj>nxul3dZ%K*|IVF81XyR0!QUf*buQD{n9bb}P{u{i*yimoM@5A>*3(*x*bWT;eb5Us^7W)!n#9Bma=JaZcZZ%Roo^Sd0)pp$mkMj`;
u#B5?&rEd$w?YGMSyY)pY>85N;CIObCjX~nkjX9?z|Cbaj+K4xk_OS0Ve2|&lz4q6kJmDKqP0^y<f*bj|9oQeBFk}YGP0Va2r(6a*~RF78wcrm`I?yiO
Obwu%|8Q;$Gxxg#Z=K#^Q@&;ENmIuP?$44cfBKyA+A8q3f;>QnY@OoTnB`E&oXqbW4(4$R7spG?zqK<GrMEpsE64|dUS2`Re>k^mELB0ozm7c&^WFh~_
+o=EIAogGoiKV0{6Hf#9LU+;l<RbkjiA#f<@mpDIC|*(AX4s71YCGr?mw0=Y?SW`on+9(lcHT4o3su0~jn6r}!sRr=ruX0~6BrzTveSdJ_NJ87NgY3(Z
gGH)Pb2#qR{Tg%SK<`TcpAmGWP|j@46PK!6Pz>aK%)uggA@F*wngQAUjyo5vw&un6(}EJm;t!RPnN@>*Z60XpKO(23LeT|el6U@(0HckQjvj&@T{Ad5S
c5ApI}t;M=~i40yO?eix9=n)OH}WX*B+*vzS|eo-9TvAHmW1lj10TUgTFv3(0R4*W*u}U#Xg4EG}>r^pXFht;y*+{}NOb-(H`e$wq+kqdW0HWKevR<|s
e96SvzFG`=4Qlz-jicha=SX~_Q3c-!Q6W#2u53p|;7M?f5{eS<gU*XM^yXV&NL#vNsgOKN}4F2E#Yko;H`wV#bq{?p6Ru<p%TsQuII&GO4nj-T^Gb(Rm
a2l0#iv8e685MsZ{ACZ3<ugPzl{BztfvIp^-_M7<9S)lym+`byr`NyZof6w?m`L9{$FTYlO(~yvTb?f}*PJA&zxT4ni&4Y^*eh>Zse*sU%s_X
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of ce631a9da80446732813a0227ce9574839d37db19bc0e604cab7d6240566f797, and the rest of this file is 5491f19e07e503b1deb50c8d2e8fcd64f87a2246f2af83b7d4cdbeae323ffc12

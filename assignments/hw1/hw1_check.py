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
from itertools import chain, pairwise, permutations
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
|8lAIg!PD?a~}_LEe;Kl}J=_JmXVT0N!h83kTve^*&mb8VfozqY^pN_lmvGs{-*Z7r+o<WQo@=KPAXa`8E&p+r8%rHlf1puVx~|7Y(_mmSBhGtpN$p+7
AJO2R~9ki$Q)F>(M2kN_t~-wI3wL4W{=kwm*A%JQI+EUDyfPnvAWmgM0|DyiLVRh7z8gdf2D4Ba<RR@E=P!Uag4OrEODlgy#Yc6VlEoFImcy@tIv)>_!
#T9{)ia_?|FY--Ge+qTqOJgLUa^U^Q6>VzC;eqJqwWRP|a$9hxa0CYy?n0Zo-gO}sy`PvHucsGC~sLbQA<bv(t7;kEf*hs!Z!za}kdEWMsIvQ4OP!J2R
-^U&Ha7-L(%xsuqw|G*GnalcrB$ViI{IA0Q8I<T>TmH}6{^k7t_dWkV5&6G-|9@=l*<m>)iS1sNol(0A@Wb(;#*3qvzKlP<#td^fzNq~jP@-pQe+DJ`M
8?k}Ys{$6-u`*}|D@ahA3Xm5Rrr5_?VkloWN7T99JRWI1y~|B!QohKYRvEgzSN#rV`c#n%W}R*6AQpt&jjn(nUqr}CsJM?)E-_%tdmoYVIPZ0ASC_utr
{`vW>%U7F`>ZFYvZ7ku~}))Vu%v<uoHroP_0XI!E|&6ZIMeLk1F%L{e0!x<$|6rWnNEn6Qp9)DRmMJWGP+FNf1NO^aLfsFjcuZegGw!_j0aWG8`<k!$q
e6jFmH`Ma!ft;*=7CkSvJ$`aUvgciU1x2xR4aD>3gw+KK;z{0{ujra58pCYvYc{ExNvNgikPlkyBJb*AT1!e%&x!L)$$a>|%u{raqSOST+Pry4WtW<JE
h;rI+n^ho(1`+q3^N9V{s{JW_Ahv|Qk{-4zT97?t&#Bz=!3B?-x90z@s=$F$bN43;l=h_o<%+poADy=Sp$XuQhCdegYQcjv2)BGqa)@M25sU06{AK6N;
wz1`@f6eGsKq&Up(t$Y2;$5ULKaykq!#S!MVY)31)Xyz(M)&)GP@%k>6T`O7wH?v~5@r>p2ZuhwPLLMIh-18WUSp;`s_!@I3260Ky-vZ3ZpD|&V82Z}y
0|6TeU)crqB^-OO+Y3Av)Y#DP@<<8e}^3BzJ%Z6e^@ekndw_p7P^ah#WIPCl!4Up<$eYh8avL2ak<)h6(yoB7qSp<+=3E3)BHUfKhHb=oov)9ml)+zT!
+|l;BY)U)ObLr!_(G%JMJ(%NLqLZ(h9$|mA^f8ic$kCY;lxIYT$6ZJk+Ql229QG6KYgk)c+kdCMIjAQyNSVQ9R+`CflCmS~(rh{j|ep@r>=U_4wShc_J
02gVq}C#@qB9O0rZqt{jJpttCZn3unhWk1R(lwwC+-GOF0QF_lj>PAE!Nz~T6;y$11m>F(-l;(Ue`tUlJ|G6dZv)m6qg$*%V_e5^4e4#y09JU)XG6;ph
C?4M_a*{%KuXjB~ge`Jjr>hSZT_8+GI3`+D&?a!b@m^;i%T^fay$TC>Pu1c{y)|lxIwylCaK!@(AF|%F3Ou68xm=Y?aHDj0KX>qJE)1Odnjy*t!jx}P6
RT2VZh~1L^x;yKZ##Z!GK0u>Wd&>j9+@bNhy-AEuHENDEXFgnGMjMFz(lP3%9_Rnz*!Gh8{TnZ!1mr!kJiWhVWL|)6+~1#%zsQ=y<z|8dxjR83i7gEmD
p%|_pnA!0!LhXMjY_Y95{j$c8fIm`H$R{M&-DI0gAzXP`}Y%>zYgv9d3H1nKe~QA@BG(nd0z(Qyk&{3UF*NIXjSEw+OMt77@LzUq!Y@q#*8pPs{Zl#O#
T<G|98CqpUHkXTfd*z{yDtw5AWY&`-ks;A?!HG6W{-b_x<7he{BEo{Vy!G!|;jk|I6Dy8p^=NI#I48w@4)tX-VvEV4>xD#WYYvJ?gXCb}K!)#?0~OMeP
qYV#K6XamV8`DA6;uKZ6oIll^#v5?yXT-ZB0zvj6UAf06xnNBfKHzZY#kKd=3JHvgW<{yl5|O!n`2DuI9J_WKi|M2GLvp|NT1C>_sTWsd!7Y-Fof11EH
|Rox_xyfCZ1YV31Jv(q7Ie*e~|3M0s!PaXC?Bz5!5Ne-v2C~t0lrT$?%X>;98qC7r_Dj}bvU-{Ja7r%S&t-pW&&962zIfauL!BrV0cGKjyJ{5(B`_THn
H~#+qx4(4nt=AshU0*xg`Ke~>e&IDA&FlL%UTQ_5<;0m6HTy8gS3c#3Q5l~4ZHRg`jgp4DJT8r<qgOt4@1MSV{rj)q|MHjXCx7r)e{}B`U%US48`rP@^
!odMbN_4q<=#7gaQ)63zkc^C_ul&2d++|~d*A(?>o?!N_tsbMz4hh#(y!nB=JBz=<^9L2>;LkVs{_M_gP;Ayy?4HL{q?Urp!)xN?F)5p^C-VMl5mx+oU
3E&s}nV^Tp8iv{QfG8u7W6Zo#bj`WY+3*bN%qoUp?%xx%)wnrqeXI%A&))X|0Zfgg#fx@D-$yXCB_@_Q-Y3@{ywt{^VEJ@BHw+Z~gcCU;Dv(-+Jr%%ip
c}z5n07*U0?sKR=44=JfiD@4WZ5pI)K()%_oR@4avSUVWjy@A@ad+x-6do7cbmz4w3kJMaIGn>!xzYuNUQ-Q#dduSzdlMR|56g3lj*H)HN9T3#6k(yvm
-37e;7-o{C<yt<tc`1PZ1PCeu;Y^3n&;ZX<n?!WoQ{qKD5NYw|w`%l;3|K@u?`LkMKS7^=1>GXl?`+xG&n*95J{^t9?eEZk$zJC4s_wWDdkDD_;`d)qM
*YAGmp!%;iH+=aE?|tFzBUijptK>jzO;j@$v*@U=lXecwIJWE5D$Q0#*4);dvK`Ayo3Z&yt>EKb2g)BZvT=;?G$`MA{ey3O|K2ZtP?LTCwO`z*;Vaj_{
Ihy=9*Mqw`yZ~q^TneIulm1!_gmL*{qX*Ge)krGfBt6Ox*nS~ckjRX%X`20#}B^vmAds+i>kSMs3hAfyhcst{y^3tigsk?^S4-N2t4WWs{gqwtv+=#td
0^nT|3>L=9{Zex2P*GJPiOV%M<4_4;fCHwy)MF!}QfC4E87H-+cQxHt+xJ3(XX)r&j%>Pd9`8GmQ-D1>sMA+Dy`~|Izgu|IiG;fBMn&yKgoUsL%ZThc&
ZE&ECDY|FY)4o`SVHkE(4Nzw^iMzxjjr{`hYjQjd>(D26<(`FPOPD_7;pt5toPrVV{p2U2gQ*@61cUG<%1cJ*oGGY!|q11&eB;`7ZDA9nPRZ`*NVC(T}
6M#-y25FFWl|0jP}kKE&WQ4iaCGBwKo_G|Zl{<8;@tmg5-J+&O_d*1)z-(MeYI8Em-{Pn%JU$3=)w&FPTm~0l<{c&R1^`dwhkOwLbn){6_ry17G9J^ul
!IW(#rPoNHZr3pKkdIr->VxI<y<dFeIAA}iCG=xlIuEZm@9<{(t@?#oGmX509sc5nzpcaHcKsJUoJSAm(ZhN4be^dHVu$nC;WvJ`iXX1xhcm6i-*)}C?
l1MS%nRMqR>G%1`QF;>cpEr*4p$^U^>llEKS_woe|!oA>}^c*Eg0`PyU63fo+$OH7hl@pW8I~Tytq16m%^wnR7UF-qWe~@!CMvj&VjzS(6zTf;I~lGAF
5{eY~>w34(Jd134$E{wf27_AM>bu?1($q|4)G1KYlOwBT&6Jc>mj_A6vJ<=G2GCxqDxCL*wK3_Fi)Jv0ILx|IwFRebgRfWGi=^L2u1U>v2@BS}%|P?>c
_$H+HO5n=Oz0#Eu#4Qe8%^Eg~#ca{&&)2W7RK>cTdd(xBXXjCu%3aP-EQ0IBNj)R`URzQ|!w47MGsR4q;%A`&cB^s)VbNCHI2*2D;a)^vMnzlgdtkfiB
OowWU2KZfWI{V!%t!V4%&KDqyyvM*H2YTxRAj*>%OQWC9wY!5=<`#j|s0Fbm1-_^f5=?3aFqaB_nKr{m3F11t#ivyk0oZf&*I5s#&WViu^i~uCi3w4qN
26AkFIGz%aqYD<+>E1<u;%Ga7U?{IHadhO1hfl2VViTw%YM<)TXivt#rMErR+S(mnpnGfvWK9o`?b&Em0Z=UmylUaq=oI2SlRweZ!Abt^dgF_`Vhezhj
kCM>e{6{9IAoqOS<S5+9FMJed(8gvEci(D#i7M6Gqf(xnL|D<h0LwwHn(%>v_E8Dy;zv{3j~3_sFHcli>bXdlg;CNh+E>vZ@F2wEZSS8sc#jdZhy#E`S
`{$`Z42zk>`MYBQLHx+Kb9Q@Nv}fd-PiHB=eS}p2@sz-Adm@+{#&mqDbqddHd4bduiT2rFqL1y+AdrPEwm=WPfxtj|6f)<B#T<X^c<i8E{9v9T@hAow`
)qoEJt)rwtZ?yHn>gd5DMtp$jMTYU758Ak4Qm7>wBD)SiI18Q>tOZeQxTe>AW1z8I-akk<Xr{5$(+UCPKn60$qh>KQlv3nE|E*TdSpV+S|=vwJ(_g{9k
D0AKXBcl8e&Xm~VlMRYMgnYYt{;Ue5F=m|_$s{1>dxBkk{0Bs50xp{juj~nw=iaPVfUG%qrhJudN<yBjD#`@8`J(!=mL#8@U>EsIN+J2~7BGf?y7V~H@
50UKLJU*DW&R86u`Zpj3t>s_T^0$^Z<}C=6Q0M2ub_EQNjql?B#hSObG85hkl@aF_L+fJ*(taGtX`aTsy%l`Dm0I%rpoKjq`iGOBdhr>^K5p~qlgMarX
%0mEvDp}J<p;c#36l6w#=M7Wq8`_VqMsv5`)?sR$j6-z>|;&xhrFQ79LS~S_N68*PCT1QdwZq06{1DSTghBsnzS!Xyq6~JB_^%zk9~F0@?%7tulwkkNy
Z12h@P2bT(_uA%7clz@Uj9qMkpas##POo40%C=xKqSdDW%94XPb5#bjDtJY|lWmZ2+Jd8>u$ol{XPndbm*+EhzTIVc3uF=%3~3UI0|nNz`Qpm;AARk)Q
8XbLkFs!I=7kV|x))8=cSlU9>g<q5WO`A57YDC%2I^lU5hQwa%~v*<~zzqn(?yACA}_Oxk(OTOToLKTJQv)HH&*xdQ5BYmJbjNxL_(MAdY4i%3>(w!v)
RvFc13^mQJu_A9WA`RLrFC2*fQH)+r0-*MI_{V_2TB2r6QWT4-Iio5uKu_o=UeBQUBTj(t#fqW6)+n*r{`7CMLF0`p`r4Mi2GM0$Pg|2U<EvM;^VH3g&
&rFPdf}ho&eG>vnJ#HMfT930_Z*4qyd}45tc&Z&V$csz8`LqV;EB{urNh2SB{@@q#xdFLkVR&Nv7J0Vq2?%yOL;o#iDGYgO?Y^}BURt|PY3+K-)KpE7W
V*nM{oO|bkiF3!oUBbWG6dj>o3^SUM9K4L+}VLd=MmMC`n4rD<NVY2dBNxex<Jf~9Y`~;I$2w@nE^mcbO_asmp9fH?X#9TojDoL=kDG8vu54@Y*6<<BL
@X?>>n|rN}a;w&=*M>IR!A~?l#c*>4HE3z{LGs{XY!gN|W-z{)9kJbygWffPsYV^kl3~+5rH(GFTq1+sgvD59wz%Ohp4}X|t-4k~aa|%n(<qKG@~DC`l
;*17j?!vr6sy{0OhD-7s{^y8^fe`P)ft?Tf=5atdJcg%S7y)#;&NUTl%O_<xeMdyarP0AJ!HG7ZxUylj7le!(w6zwGJ;*~-a`8wAYb0WilM-S^)5^8Ig
r=>&#3pbXCNFb90VRTMtJM;x#*&L(aMJD_9U`@45;c80(H{+nNY|9gM?A-v45-~G~&q^m=-Gn7TW(th@^A-sqz!^{IC+24(*q0SLCOD{=}Tla5v?$;gP
d;8Dtz4Hg}{pd%>?hl*tznM7AU02tC@Qv$l|827${Fi_K-q+sz;EP}R;5&cy>vz9$y!-mwuV4T4XYc>&kFUS=7xg{I&ECVCedveI4x8^!(1OG{Vn$BSP
BSC4(<?7bJ=;0%T#usoW&^)-ymr{betc4`kMIl}la@vtA2zTfhh6CC)%6=+J#J68uYU6iX|N$DWWkpj?8Ohi@ZQ(Hc>mAey!xNN`{~{P`X8_T%UcaDp}
7@3-TKBq)VJRMQUe{SpZ3|a8;_hJhdt=%m614Cr`|t*b?EEr(}A<hK6AA)(yOy^c=m)>4mYA#pFZFZj(6Vf<BYR>a{w9CPqK3>dw~79{`&772ipU7uD|
@<n&bEX$ItJ7=La>7M>J0ZvUuYkk9Rh(pay#I+WjB@ph4CA^3R$Z-aMTD(rfpA@q-2?^Q*t8hrpx2KZlY0AI>=Pob+>7T2xCQ@e1e4$WDL*V|l_V92C3
BYi*geN)6u$KVKgPnHLB9a|D9zyz04OJ*^u3op2)u_|kiS{I~Vws&&|)62ASnC)~t=mzw_O>N|f>3#}P~KmO9acfNN2wO=%-nuDTi)@m+}a=!m(|5!_-
fs7obd}L2M0SlS|*}!=k?8xU2*rxiHhMgl94c}M$MifD5?9(GxjfOvWrKis6iS;<GNAyvx4_ON$*GTH;ZBFoz!`wJRf9m1wUd1)#@Biu>^+amOJDfkN@
+!W%|Lq^W|IYvWP!Y#@QtRT-@HdX@$=T?No5|q>%L9fbZD3aQs5v9WsONga%Bv0OuSR(@lCFRHN5}bo|J$!!fBkEx73VZoz8PFSII1Uht&XeU>Kuskpi
u+1`qEcFG}s=>xas;R#hSEwMM}K}XmztRHuEPqM^>GHAjf9)GFSiJG^5IXfZAz>*ck#Tin2#D_1(80kaGR|Ke~SRjatxG>#KXe_}UeAb^Y#Z*MIYe4Xo
v#{-7QiC$0R;Td)47^=Hxl{9sBvTnWGR-RmEJ{r->tx>3^2lj~Lw`D_R|WAO;CYOLRSVg3(k-EqCf)vumrWMQvdnR$J4c9<6FgKj^6wpK0;D~pmFAXfA
6|ByaPpJ%A6H~#(zll!PTA1o5Te)n57|1|?gT{Y)#&#HPPHmJd0ee3#bzj!$MvMBP;Kt(qi{f+ZEvP`1Q16t2@b%a$N`FR2;=WYlN`U-gl#A)9F$HD76
p9YBYV5dL_!jaNnAsRiL?MzUJVWPkrrAU*qn_KWLLxegrMDT+Na`PCDZL7#a9>FGT$!kjX%`v2)94m~9UgBV|#>HDMMCKSr<1q;pl5CEY%7@12crhK`(
M`kqr68PF?qW0}Ht1kHm3Ab>70gtjSDIPuIXx(&?E<pk$$pqj$yNt3Au=>ugS0QTi}E*r^Rbk*ZwVksM!g&pA*7<G7{@C%tr^9BGHoM%yi9p`J2Dr7>#
WcU&MSB}YxktJLY43gb6suKXXaCFyDj?&*@rs|ZUW7Nlu`Kw+wCfS%>~SG*yDy-XVcPPr2wn}+S0thcb+A$c7f@`5nV8&nZF@4Xvi8;AS7B@lwEB_;iC
>UyhD$#w4bH?)ZN0KMnD-tp$2?zvMXgyCF?h4x!bEG>e=x8(or=aqWOHX9ph^#S{dj(m|&iQEmy8mDl1ZjwKfXzZO5pY*4xA&AoISiU=gNO<e1M{c#J5
cCEbd58ngti6fonNUF_|Y_2x35Wmr@9o;>HZM1%S`*Rsd!<-VYopxy76Ap||1%+_N@<;8)XCkfD_I{riyHq@GSB|e?ToB|4DQ@Lw;rsus&1xSszj*;sV
lB7#+IS~<r=TwkyrBYjHiU@aC`*|!U1YA+1$p*7cAnl61rOtyrnb)JPUrZ$ka?*W8LHv$Y@SO|PE^zkqdMvsM15fEaw%$fi1%)<2*%MqL71Awt2D}dQ2
%c?VOt&{!x~8@%rQ6FPClu5I;zo)$WCjeU!U+y9H!YK9V<R8PizF;)6-#o#W*q+UY!VkN3&_(~0=rSn$z6GrW_BJXqGYr}HF#W92A4%eR*+yKE4j+k(5
0Gr>}|-0ID2I1?dB;x3wEQKsHGM4_=W0LzYuE>L>X6!c4-T|H-*rx#`x<?TNLc3JLnkEg1fZEP38{j?iNo79v-#!_&D9A*B=`~{KOt`VF&*=1RI_90vr
6F795lg2}1w<>Vvs$7u^nO9xaMT1U2!nh*XyKDW1!F^n$U2<z7AHEfQC>y8`6K!&S!C*9araZpIvferk_keG&245tvk+OjRRqcme@g14UDn+Gz5*64(Q
VA4xr>eR$r2)Rq8pb+R1wk&!H<h`^n8v9?KqXWcmOGV@-0q)JvR<Df&(PnYmgl{O<3;n1SjW)!ivJ3dcPmrKCxJ9wZfMVIsWuA&IXB}+gDJR%MYAOIRF
C#p$1{3(d|NPdr7Sy_6&0CCkx)G;Q?h{US?DM%`D8iH^XOLrNHnQ1EENBi}WzI;;~K1L^%DRDc{3V^hLc+8svY;80E1YAgJ$LQ>RZoVDUNBNlr&+CFC$
~&f-Z%kF_b!7gS=Q5|%k!mmdJi;@PvSZY^9G!NR`p_x{?uyCPdBO~Jan!v5nH}WE$t%zX^4fJ(hXsR^J`VEZOGDBHw>=JkBvLm)&Mh*o=@s;})R9477G
>QJKcbIPk0f=ma%TP+eM`L0@xpFK)67&CtkZZQceT7xD%Dh#bzz=)sE-c~&E-dj=99JxJV?XaEi$?oxO)zwxj8XiBWt37__4{Qr371WClO^58}~7eTEi
BnOVN7t6dnWY5LA(O)5L_51vZ+E>AkPO*;q$YG_@mmU9Bix@bPR-=_&-X`gAiWV5qN8a;;}LFxf^})p8-U5A$ZQ#n7(SQTCK?mlNACBiJn3ReO%W)m?9
T>;mimB7?Q;GSltG9ncz7C9XVDJ4?BqnwB-$O9N#L4_vG@a#{<Lyn~w7Edgz&`|(0vilj*mIw=;6M1oZCp}wc>tXKA#jb%{*q<EA@5#u#ynLW-bP#UHd
dc|yWcp#BV2{zPj4R6t{L?dldQp$W3cc*%_oWl8hGR$EW)Y?N@t9}H>WT3!eCyZ7*tGLr;YCZkl<tGVHZpZlsAB0#!n>w~Fsy4AxXj?Y01sOvKEK|L8N
N#P0XD$`s4Bhmh-W*X8)((g32!UFovNK!wLlqv51!m>5(X5kfc%7+uG8hzg1j>Gx;hV8M@g@w{4s(GgUAm&$E~`>*XO<Umn5(mLJ1Qs44%!(`0Iy^jlq
<;+^vGJPToI1~3@*wUgSY34ZsiVJ9NZR{<361Oyg+($DN4i;n!;0L#ts){S|oRkiN^^0;!UGZ5`46oLNEn3WFIOWFN#}yF;y^czMVn+;n0G!L0F<AM#9
#RPN>%0+G9x3<|NJSLED_U!$-NL3^HbrX|Yam4vK<~QjPP1E69<n1iFyW2pq;O1gtQ;olrtf=0kL)?dlm^C~}EpHUWpoU=)wXan3;$(Oc!itk@R_Hm4G
DUoI`Ul-KK-3*(VluOkSpaBaL)Ah{TH3q&mD@M0#*6j}(-n(FO)NHCQoT){meF}Q$tIxs(9<&tK}$QpKmF9E{lb_KEQPehCj;S}x^Bd{8#-j0MZVll+y
*x4yNJz>EPV=M};+s!a28SN^F-pjt1#N@bu&@r-G$$6r~W4^Up;2BA1)L=7-6hV|S1(qG9SM*oT297XtH?T)M)raBMXqhOxAzGBcY`K-Ru=enDj*6WvA
EG8TqtO`d>Y=WXeM^-JJsjvTLfPz=f_apLOrwO0$uLQaR)>a*Se#SkU9KeYqBeg#YT(`BO710CmWnOFO-k;wTPClyU$o3sTl3mmNBo3c$zE&4i|f_?V#
ly700X1MAh_5u^p*OJH}10N#g5^8+Ts(VJJG9`uH;Ks@}(>J(v>_8&BcHp)~?L}LV&lgU7y7&p^mPBgaK&5Oeb1>900k3BcZ)Gx<XTr6n!3Ejch=N5v8
g+kWYX)waas=nNDq;ix_jlh+77nTn&UAhoIe|xzbk2jx4q(6YaEnTN`n{R4i&&QKf4GNyT=ZldC4SaYP+-vVaGL=XQZfGP9#A$(!MF#F!YjQadqOyN){
qwohx;Mud4#0+j|xTm|ZIU2vy-8IR=m*l1}26y$Anug+TYn*V<7@SgUYup<T$Ng<pt1S6s<*t(2<bgim93QA)<m1Kbo5E4`h(mthN?XHR)1KS-zwJDiH
K#%UBNBNBtljo(5Qf6SeqQ)vmwbPR;*~?N@oy2>AmpBu$nbt^FPy2)Xkv9U^5Lv3ud_O>VG+DRL<rhquHs~`gL|sZ=|Kv&@<+tYn!nbK|08D(Io}QQFB
NMFpJXFq{mQ3-UtS`@=$G5!!IO@aRm_7fDKD*HeTW#bC1MSfKs9%1I?EpCFLmm`ugj?~ulPmt>TuHM-p>W4k2#!woOHOnug)3-nGr+eJr)=P{w=A8tuM
=x{>B9kQvDLOH^$DjbX`gZ~wJ`^{VHT4VB`b)47hA^3wW=r!o79P-v>+ICw5V<4O3S1>eS2+WJy=#SXUmJF$>$|JuYGVKFBk1TZ8G9$kd&UPU`Cq(A=a
XK*qsbZ*TiApgx6cfpu5vqQ2Qu)?f#Y&=ic=dk9aX|<_O1EwPMK~2Lndux0_w<lec1LuM?IDQLw|3<jUT=d-Gy9QwmILZ;%VlV*9@2@)g#6gQ$Az)Lae
n9&B<`V3`X=kU6(-F`n9%c{zlmX^5cKatlL>qZF{7@iGvEbXb&Zik4y*HjOlhX%)`wjh%M(4oT8>5bh&33z-5PX;e{(qU}Gun~6LDT6w1c2fmM*`(%Jr
P`+5ien*p;QZ~UnMLbg8TxxTwJ~a(<1n3A$3>|Y8XX#pHN@F!!7Bn|u3Nk3EXurWYdXo0mRBf4WlznZUkL8e;AvlRBt6ZiOO~N|q1npQ&WQFR0IkfR1D
urhSKLpGE0wCOEFP2-k11}1wf{n3Pj1>Rrzsy~{z5Pi73_7Dlf#)KkQTsWzh<uEj6&2v40qe{h56*pZ7W@0Mo<lsm#l-CdUn_*F!c-I%_WshTEcPc#pC
Cdgfu+ehCidp6RqTb%NQl77O_;E4^(6<g(LNk+R-)Q7-EP@|dTWe~Hnmrp?s135z^I3S)F6eF+Zp|$RSh!VcB#UFOT-irbF~(HHWrwk)C+LFXva&+k&t
4j!x701D`?l^bw;Sby4?-rg(}R+P#bxA?!Y8oEH|Fr+pXzNwaD~}(e?$2i?#%f(42+wwWf|p4(ao3>M+wGwevN#A9rTTn9N}p*1H7c2`MJ)%ogkHOUki
EYG3HDRm+=IeP$;h+unY;hAPTwb!Vi~*D8guI~yz=E}#gm`e-#GT^!XY-A)1`s-kY$>kQR-xTJR+lM6AvTC{c~2j?B5<0a5ID_TjmQTvMEj+h=it(<j|
pb3o+$yu_U7jtF5+$|RfmuAR|a~Chp-SR|tv05TxP{c%=qwpMK6HZuq3KF39avujv>XUUBBZHlAs}<h5*p-upx>@Z~u)Wxo(?U`Ai)|KO?2<0$fiYiLx
%JXreCaN}bQfQ`i#Oomjx|(gBbi4eE`S1NMMsKysF)$@oj7LXO~t7E+%tK=ZkH|i;O;C7vg->HJRX4I5Gho<y&s<3#SnMeYHxwUJ~y5yE!avj=jh%^HV
-)9<`!AbP)oH$f5YP^_yH?%zOaRcJ7#Zak~$QNA#!w2bWl#!`GyX8#?Z|LGbb_g=F6i579eN)Q?;iP7|$eZ795u>ann?+nYzx3Q9-Jya|3}+?${&wJ$~
7nC2m|Z$u#+Uma;DPX4T0Z>(Y3xvm1NaW{^OG6ud{yPVQ__)$ZYl>ByEiU#ww}p_z30@))lQlmQectAZ%IKC?x4qtln$Tt#`d&#EincBhis3q$MVezI*
&SD7LgbY4zYllr<kxp5cy-2%w2Ua6Ka>*?YmUdLzhlZ5$*27|1Vs>VvX`4W7PpNaNaM5<~5fjn|g@Dff-*L`5lb+fcq&WMu8339FvzHcxSfCU|0mGea9
&*<x<U6vP_U~V(*(bzk=?|pwTVpynE)4Olzf2fZa=PnK+VkG8czTKyStpUxzjARukqILw)89^*e4@Y1!!?}vP*vk>SCf>619=V1!1jW^bBTFhnr+nK`=
c_)GR64#ZcOok@F0j|m%Fz&Ik0w(pjiZ4NcYBz)sNG0v4edkI?{@d*M7ir@Cw7_l@??X%px0u8wJ{*GGCpgG^J$VREkjcvnHQHmxXt^!4m8=cN!n;{k<
=}qR#A3Bp$~5oh`-d}cDJz5>5j&`K7^_P)nNpJC{Rw6RCow11CG^Me<8_}vQJ@K)a?e=aIKJ4(vHem)MH^aOWA0lI2Z?)(@B5pbrV6Mmfdwr?a4g{PO1
>NQ(G-f3JR^M>Myyzg0~{PHhmpiguQ+%mKMI!vp7cNr&@rtcB)|b{uu79_yyz6Z8=aCe^7fwqd7Y%Y&TN5*aP#NpXpuZ4mXl`@n0)_akp7{5(TZPX<B(
v0?+0OyaSoOWWk-^PHzbvgPoF>#s#858=*BHD?`On@Gw${%>c3-cxkjI6TZ}O4q8dLz=-ySR!BX`J6SO9vv9f|ZYSYV!8poa2+%-L5}`nIE0t=KIP1X>
W@*E9%u^&Sp^JHM(5k%%N;TZD&+XFT^KI~aE<fCux4mSjFBqNmS{t`gTI-cUd4;-Nk2zIiE)*aXm80=iV9P!fMSWAZGols{zN|E5WMxx0V092Vfe?|fy
`DNTk4!TKT4QTbay+^P2R1bx+ObV&keacvB=FL_Ajxc7#Y@-hz!Mk>(^TNgHO;j<<DD|?8$~H?WCLvn0|s7ZMHsWZLz@(g)Y@Og1zF(ycogo5Av}buES
}CVtw7ck#x1?sV!0kG`!!-u2bqz(Prt$Q8B%#Z<yScbMrLyzA}JDHMX9Ik;=ZM{7W{U+)P@l9$+}s@mV#LY#o8CUSuHHuqLZo{UEHEG6}oWV61Nw(Sj;
;NRkU}(%MG3{-K>{x)=M|*X0=kI+6-qbm<LwvB`{JJwohNt*d@MTda+iiJhqu2?0`|JlbdDkYcoFsAOjRp?$mKyo8d>Zel{saDob&`&O%xnWhS)|cG}=
6&r1y`fxwjGa-dj(rXi=Vazno-_`-_nkC=iKN2=s-<C9rmyDSrR?wVVKWfCi6!i}e%z8V4sOn|tq_9|HI1zi$$qf?G1z{IEyII?U5l43@xlMlF4PNYZj
d(6Q!?UVwTG1N|-gJ~ZTFp{%RZU<^2I#V!hfhl~*u5CPBsE%${+E$@*(K9=;)Pi^pv?y9ReU(#t_Jrw146jZFXwNeaxtt&6XVEQOXUDX<0E5;JRy*8ma
&p@$d~K_8*XMQKmj*FI_4}u+{%n^V?EpUKJ#|D<176tnxYe2b_y}QW;7rrCYIe-w36*}3-*k>~y1;hFC`kD^eRA78kF7w*@rhFN)<c=sT^&AuUO&thwZ
}!0>M$BU_zKz3*J<>@!L7c)#8tdLxzUO<K$(L+Sk=OOu1xdE#ctL)I)0VD8boROae?BAS3Y&`t=Hav{YOo`vtRz#>)-!DegCGuKQXcf((QWLu{va$IZo
WPXua~O-#&t#fBWhPqkr!kzpNV_@4YEJx5`61ahl4Kcfs4~b9j4Xu4@CrE1U*Y{G%UUzwz@2knj&-ao_*p?=*<X@Bhv9SN^mqt@kf~-EHunU;WGL@Bgd
;g?{#Q;(#vx;5&cu{(t|=TfooMbHmRcAi@tox^;^i?0SO;HFjQ2t79KAp^XBX)6H`aaM!RwQPzK5qoMb5RC@z#zJB9R50K!G0@=^5e)=}L{4NOl?Pr~8
s~w=Xhb~`v)Z=ch-iAKE8ZBR~)#fD2ASxSR?(e_;-cSDQgjN58uhyhpzxno|O5-<=54vi=+XwyEl-FE*@W<b%<=oW6tB2Gt-#)ec`G33j)*s$~=dbR)^
-hE9|4KtJQg{B@|NZ)3G_dzKe|{>3`IA4pVW#>_eSPDFpRQiHLOxT|e&hkVa{izH^x5C8e)~T+GJF5EublH%eWq!2dcbF^&wL0Ad(2Sa9`i7q<FF6K7F
ULS^?>yTKObEopSxnCO`IR6!DUok*<MnQ;b4D6MSqAoBRwPUq2y19<5!LJ)iUvF>oGjYzQI4g_xpcy|I5F3|MjoeW9Z&n-~ZryZ{K_S4-d5^AEkj~4vP
AwW==Fc9p*wU<pwnU_MhK->&vy=kL4_{2FBokW&ex!e*DKx@y8pr-T(0q?!En&*WY>Lm=U6Z;M-RpymoqUQ_b=1fBcBL{`qGQL{tBKoNyk_zZ1t-Wi63
r9kd(K7>C-G4Su|guIgoMlYYLr@#@j*%ApEq(|t27YZi|JN3Q<)=U1O@jt`|FYbKjoky*`xwThzjn5Uw7_A94?gtzp285<9D{E@k11>R})*Xz}Lzxc*^
mWO%@eDIC0H>oOq_=PLf`7GL$%e?=cAAImTzq<bYuO29<&wTS7+uf{nhb8U$r}h8esUPye_v%^p`k{5RR=oGl53ex%STpthU%h$#&JUaVoB!>5N7X&sy
m~lm{CbuCNYVnMH1<c_ICAxAbAROIm8;a)f9CV2DON9)hdFkDn5S73pR$KseY&1!hS`*%#qiG@70@WwO$^&>>Sfjnb8D?W&$O#mf_<c}>zgO+f4zP+sZ
b6jTpRfu5@$SE)S4^-Kl{RAZhfmcdARM~yWf2OCx7?BpZw~W@a0&9_q}ib;W1}Nee-*N`Qrzdn%VQ+pWplCudaXc?MEy=heEDV^WJz^hW7M!dAKSy8AF
cf`+73`#xb|W!z!>%(aa{9OtX&EPpv17wQ`KO`H`-oBx@$cS;_&^%T5KCPnkFBp8oe2zHs2Z$zf5SegBJp|K9KY<IS>u8b!yo=a4AFJ|@d((yAO1d|ZF
Oeit{3{CofKi@M2&>bM@C|GBH_4cVblzg~^t>Oo$O!`TNKKkK2%s1in3&Mr$nlzHI7j3Xb)ig5i;|Mj?R9^ZoJnMF>?JnnvPJUZ9NS@ML#+SQ~;X{3MX
<8xO+y<8o;@eW$NqnAe)<UPxZ(Iky|_l+9{(5nY4^kEtPX16~1Y4o%9Xa4!;$A{MQ!9M)1&;HNf{mh~KYxBZ5W{7ymRI~au!|g=pS%QxzJ@TL<Gs;#^t
kZg|&`KQsl83+41*syavm_DZDJ4Wxr?q|fOP;E=Hh+)5oBN5wZ{qNqtp7es3JF|VECxLkg8L9DU>?rRltn@8`W<^_Ov(Y{QQBUZ1u3pU7ETtD<`s$35~
d!Em9pKsG(e9I=H%M!QdmMUtA(}^GYnDc$0zZU*4rt(E#Yv)6QhWP_Toe#Wo9N8xK%`A?s!QACnAIP%_&xBG=|N?)<h^G1@T~#GIp%Yz`VVHr%Og}X|%
KK#lr+zYf6<Zw&I48a{1{ux1moRRM%#fPVRbb6B?(>(&@=Ft7to!Fqn3<oQHM6-tL@5fO2%vM}`X%#xdn`z!|r-$zA{|R%Yj6Zx9WF{zAdAaYx_)qD)~
w2{c|Ad%Vw7bOi#ZH_MAE0931_SH&3iH7e>_7Te+|XEm+e^m1t_C{1fEg}`AI9&E9d!*0Yhp~X^Vvu<ZOQYe^aLVDDLb9gs&L5YW4i-hK2M)K{UQWg-J
S8IG)4$G%cQSn?~Fm|cY>aG_wvZicwh+yz!Rw-?0m-(FMFClooTTO^1T~h0dzp-JtgiXB#JVw}_K~My3tO%7Ed&Vv|7_?$KTaTV(aj}wF$_rM|8dJ1_b
ev$4PP%pp&(_7pYp>g_J~bqAiIvF0FLuP1qcD76yRbBy3Qm|Zxkk@=8lmKy{<uK#VwANxD6?Q4noGu-lF&819z@KFnpTQ}bQ6-sT3g$Jq3)X8=ABvEe+
Il2`gHr49xwP-#;NAmCutIra@6bZc7<9{`j+5@NGdikAm%wP(lOnq_SO_H8JlB^J+z9Hz!^c~OP34PXstMJQXw47ig|Cl2wGiLN%jT{BkkoBo(*i;fqV
yAQ@+3s1SEnprCh1Aeq4%!IUG;t`8-++dy-b!J={ZEp{bOrP)|u_I`H9Xr;{sIptnqz#gL2(z5co&vCeQaOU&UIjt1-5UK(%(Ne!$}29%~rMTytb#ol7
+6!wgvHNxcmzEAJE=Elnsd{B_cbQO#BGQhx-7KA7snPMaz@5oMojzU3cbL41~tQK?%?>HdKrA-ojSmN}!+F<ayfC7F^GV!qQ!mhl|l(js=I2!7#_^dB0
bEVn^$ZVdqAsH?^K<;SVJWb$Tf1UfTW<UxJt1WC{o3;qkL`w>}#S~jpC5vt`rckyDtxtJx5Krps29$(UpVHe2wHqblQLw^`0_KN2KI^Cs^z<9(o}rS%q
Xyn7&hn^{w{!;aQpy=dW}zy<^mNiMi}o@@)jc;ZQrMbq_8z>n@yju)6S~!AN0_$K>%S|#UQ!mBDkKibEjkYcMxP0G)Y0I1$`Y|`S*E=om5N)){Y>{d3S
$;yo#aW}l>sqPq8;E^N3Dm|Xp3#Tp~8&yGU_JX<tSxral*BmH>}D<T*&tGC5kd1$L8TXB&hH(ZOJZykPy1D3ohZ4mQtC-3@gdyas$(9ubjn>n)EN1pdG
})im4VB1AMIzXQt39JMr4x)UP>g!n9}e4T&a|i7*6DmINJOf;w<GyR)~LdCZJfn}NsBtA)&rn0DsPSOb)zSGjIapgIW?@3p{66wgn&Ru3%Dl^jQ9Zy1J
9mhe8!yfBpSjRYUNV{+ef!EnSt7k@PKqSbyg*4;ZHzqf^ns>2KcBL=y&Mb?|FhGtN(`lT&|V5Ien0^j<~Q-1twVz<x!@$Wb+@A&ri*c%QX+djtY&rjjA
-tdWiA5=C8F<d_3x&wO7D0$@dj;3yg+P~lLc|bF=Y4LBJ-u4z+htH&+f9>Oo#@F)SFMt0QvW??MNA(fkZMoX|Ee(#9Wl0q{6U;aUDh+qEOON0Ea5&ni4
x=f);1l`+SZ;9IuF35Lc>$XCYSW%?+Aj|6Z)(XL?t0GaQo(ELeC6}Jv{M)q%&>V^omO6U`YyQ~`;|JHDnmq&S~>vea#!1+3w(dd#yuqGGj*Yxf-ae8wE
%X|?W(hQP`6+0$u>YoC9jTAiq$0`>;ypUDe83n0sm#gf7<YG9{4XG@Na@g%I`z`edPKW-LK_`^p_3&R6{>^pucSBrykN@HuPH!{pNxGvZ2pv=qC^Kmks
?^L%(#O|8)Hc`nyd2ceKx}+GwR)t+BdbQAy`_{HR^~IxY9~T^MVd6QEJnPMsv~n3tB>L;$2cS)SS#4wZos6j|zAoD31kCA9^}oUVM@uDl)gSKyKQKcnx
F`hDK<<%|V~zhnFyuXmmK0+<Qns8(5u2p_Sd6>znVt{QPCKaIcoG^dUhFrjl8T%w@UadlOroLHAO8=?((Y`Ii{Eh0WkdKq8<HkXdqkL`nb$5Wj!ln_CS
c>z$Pwyv69mHWa{wnhMP+@U%F9f9XNZIFS*awi_IAKO1^d_VSk`f<s)blWmYn+jf(bE2YlL!(%D5MC-s7`6sVZ;<Dg?wmtA2u;G%f~w%%f>mOHAXf#V_
Qu_k*YYWBc6C=)FnO0iftN$%iZnM01}oi!6RAP(>2t|GbqHe`8GLsZ7!*gjHl+`k7*307<n0v6cbY(*hJlTTcZrJj*Pg>GJ{cC2M<+va($2(7Ll}y}gn
F#DaShU!ky!-Y3M=qsm2MO%a(eJ2*df?97*KuK?hHAkUG@7#WyMZ9*;dpRCSfcO9BPGBv@;#p2_cNj0<ZgbaijL*;B`JvcZRYr*YwIW=Yy8igeVG0u10
ZWQLwvTavT?jlt%A$u+#H#3DjP(v)m|9lopIztIB8Gd{>KMB6`D#zYGhq8Wf{YqK7Q})LW9DFOQGpA^|z0=`}4de&`J917#QPQFlU8y$(#Z+QXD#yEqB
^DMJJ<I!g*-g8;Cfved=<#HZVwn(TR@Wx~~zb305v#tSO95*ol0LxwlAo}F|m9LSskRR+Qvd#Gq3lT8>*D4T`baa9RkGHoSPrrYp%H=6E?iY(A9Q;3{`
S97PYLOwt=iW$oBfRKc=AjiW{Ff_^K7(%U}aa^g?8eUEYoxBMpDD9<RS^KIx+`!2)G)Iz#qZ(aIQfO;CNvgD}f|+($YN*2usp<gbNwlJY+2WSyRwN2UF
ZiuY(rF4;vuH1jH>+AqWg8iiQtTlG5(#CWNZ6deYs>U=<<Yqy#TW%T!JJ3hYnZfnai<TOY`|PJA59jU!5o$<MVrN>NOH791#}Q)$-Y4GzJ*4tc^A<7wt
@ph#_}Cv&?L0>T>zycu26^!vyrkYWdrVPSe)2EFyPtA#+Fln!DPMsh)^2(d6_Ysv|g9^*vCkUuoF!!d#tIDWM=b*&^E{LnqxaKgqUrUntKyujW3<0(&~
)TVQF$u4i~u+iye2#$Xq@(vfe!92P!w^y%y;5iV8F1J}HWvm?iX3Lfc87nmPsKfXwwPPI2IY*&R!&y6z#Mv`}Xt7?DzPkX9H5JlO*#Qn%Vn>6mQFcD<2
3oKC5gDyx!_^=I@7Ft|D{#@KA!(qJ9dpuRuF!lK0z&UPCi^bn3*nrAod1R<$TZ=4jpExu7ute<$UzOi|j=tWDPTMMNIxux6|1`~6ulu=7XjJaY$FdJa5
HO6}T1U6Qnrv*kaQILg_*t$ax#ODhfqEERc{IbBIuI|>8%p;&RO(T|C;VWrhwB4SGDs=3yFon2;)+P5)b#d4Wl|$bm1>LlmXfK7u$nK3*#YVVUz>GF+M
uHuE672#DVR}NE25TiF$_^#WQ`w4UAv3Y!+Vf|ZR?1M=2tqcN$f>=!@ONBTh<(Op*OZ&jXTWDsqywWd(WTXn(VEFIj^MKw7dX63g7`{U$!pf%nee29hT
RogMM{gIT1fq(%IdkhvXZ1l3iRa?T&;X@=JJ@5GH6!p2kTC|QUR8cjy=jZ6DD<bU1u~Hx(HZcyZPKw3100$q+u7N-c}eZS=*zOT)8?s948P>#a*Wy6sw
lAqw7~T;{<HS9XpCEv!YD%8{6$}OU4@KnCD57_TodYj|&_E#l|~$ABQf^vn586LCuon^1z|LSdMi!G%gPu4ypYl<Eo`_ao~`0mB~KTikE@Imx05Vfy0-
9!<T`>fA@hyOe&L7w=y{ujn>)(yL~V$my~=HIOKyUQkOay@?u2sBQR3h!YS}FZKos9v{#$<e$#$&Xn!7<dEV>zikYcnQ{i<HW!*NIqSQjQH2Ws-q47SZ
ns{5``Eh~>KrI$?RYR+rz~NNsD5^aXBwsL)$_AUkXr$_9Q`DQ<n<$|61*z8dyugdxYBd47fNvkKKjgn`_?H|0wFCd<1O7GeNcnw;zmHr$3mi7|mks@LL
%(#OzijBI9@1Yn^rsE|%LDyoL!aExk00nS8~Wvj{@H>4<Mk)%?;`o%(f$xP><(L+YI<t{5l9j20JBz48OS*!OGd!m&ntC`4^^M{3Y`W;8lTe20bP@0u-
Ud&s=XKwcu_#K0qAnnDbE3?mgWLHQvYZ4JyO5VJHE~WhmU@K&|dk+z~O*KR_csx052uFT7i6=`l{OHZvuyeOX8}qtnGV{L1i0sn8;SuLQQ$0<{bt8q#C
PIdrt7oW?=^m8@c@P`mz0nY#FLnj(fT^4v{Y43Bgk5qhRNYM4uXfWW#sVc~_SZX|8(!D62Mqynbx|r1AZN0*6$!Hsp4m6BXR*Pgz+e_gR52yPR#>kix)
&88+#ZgOIv>V}>k-W!lPWmkEsAs6ZrvAFIRM?Q-pWyb74!ViE7#1HMJV6Sbl|R}i-a62+4iHf>o9>{wl?SjHV}4ZE1SktSAQ6wi|H;HkqLG2(6$u}6?5
)f<Z%;Z@RFp<580V<keDa79bJwV^sdzc>+i+^y!Op2A3<Cgxl!2W<#d@J))&#_QFPfO~Y%<;)006R6vE^^sP~zCebpjyYtwK?m+@9nP{MA2H!hCj+rZ6
_(Nprf4sfY%gXgq&J*8sVd6cpb#Bf()?v97)qYuss=uWJr;KgFihr5x+NWmq{3{#Z5dBP3k=_I5WB|dEnK!^dO#}@+K0*=Iu2WOwRnoW{W&`y2Vm#7Og
h2?X-#69tH6Uu<R=|-fxuKoq6Ru?5gZH!V%u(cx~vX{JQ!HBojrvExg}>Py&%@~%-=%;;4a5SB?QdG7*jQQUND7(a6!@)UCwBB<B&^Up+=oewQ})Hg^{
`B2%DaxYmnSBNjzVQK|#1$(c0?Mg$KKx&^AkThWF{^I-g~2SmFve#S?d}ENC4zjAoNpZtXP+-%*lVVLj*0U8JqcY6LvH!a9AI(+RzPT`*d>_3=@Nmr4s
q$XUD$;W1n>D%I)`1g6pYJYJJTs_YaPvDak>W!uE1fxS%YZRQy&lxqr0A(^SF^|F8{EOP)ek#$(yWC+;z!a}3mA{%%MJ#mYcj;mW0^>YZGjxfh^bc51h
yMy(iX{9UWaK!f}BeA`+8B6KXGMlXd!t|CyYLp1Psdj0c+xD6HQigRHjHeV#wzRrW)e4AKI8kV{XD9@{x96}A%c8dmxQz*|$}NFQ2~^gzbZqpf$%^7(r
dC}@Z}`1QS0K^xU{u8lA@@4Tw0^hrU~WioF=Yp6LRG9{wWluUDugohw0Q6Jw{StMnMqeIC=;?;GLP^(cvzHjm){mZ8}?w2YA0#9@X<9bDEerUhghXx9^
W(6{&;A>9s`ZZU=(H~j6_1*!H00KAhv1HPl7qbz<fcr!p#O0CTwctw(a!${Q}=DIc+QHPVeK%z>YrGj=;1>`B_1uWFNLx*=|56kyOg70E`Ey!f=dA46T
td+~=346P<wV3TLNn0Rd37(Q^li3sp1<-ycfFX2KZ8s$Jx|Fi*k0>ssX?+6~p7MMpE3p1TRt5sWmR*p;Jm<b3PQ&=?X_VHazj7aG$6L+jdVUoH6sQm@R
s#(B#UQJHpc2Z$LXg69iMJ-r0;aynro#-S@}0{6DG+n1&a3DbVLvfK5bFE}CLtmU4(d`Dmm*myNb6y0Lxd)iXlAqdKWI``Y@PR9p~H5gKQ2Tc8xMPjXj
>>V^O6>Jv)v%8jXX6|kBK^(9N&k#(DD&~q8sa!EKyncHXDa?@GEqz)V&nXVfJxYLj_NL^iq}8@<PWS`^dr%7IrtNQ97iTMUbg4HEQXjs!MF<3g%af45I
21^R>?RENUFqU5-OeBOTcbV^>n{U)|7wA~V@8pealMyuy_a#lmvO!4jO)R0Dwjr1^eG;zy*|Jc^sF?kL3xTRalNRmE|pyI`EXGU07m)vDK4{aQ6tc_SD
W@o(|&Pie;zk^-s=_H->Kc$;t-zCcPMZwb*;`SCq2b229`Th$E-B;#d3xUV3}r~x|~$|Q`|x*`CMJ<LEjfA9o+_`G8m~1e+X}ACJH3KXsc2z;y$ZwwEz
&KQRj610sm#gf7<Y`9QZFE@UMYK%I`z`edPLCT(6<OZ0JuL`lSQ?WkbLGkp8lvKW*q=9_T;mr=}l2&|fz6rw#q#f&R<%cbWX}Xn%<7Q56!X2CGWGuv(W
f7^)0+x*lcy5m?O@ygJ3mu`W7t)dqTd!Jak@uEtgjL{#=vW3Tpnsi&xI;O(N*hC?uNNE<v-|7Y|)QoqkTzRu!$k9>Zkzte`meNb|$9Yvxq#H;-Z5Db&6
X3Xa|?YsIybsFH7uo{orz-E2>IDVz2WT0RoRjR5Kols{DWCXy*kF@jg?NLZeore1%&#Po0fCUAt<M^)q3aSeRI4`MsWl{(u+x`g5Az^$z{+~3yUr=0cX
!BDZa|qgm*&Q17C|cVVWMAq#0@{Lnn26!Q#LPQSQ5292^C(af9PiV^_EsIO&BQKnRFcu5US<|-E_Z{xGFK%@wV1sLnIWkt`*xdlCY(wkFi~~TO?O*l32
n-}(H2VBP(G2kUMiuPYdP(_q9GyYac2elMN2``eISj8olAE|wrsztyPyD{_1f#TBdt21?4#5o-%G_1g5eI_!-^f;s_10ZUYF}}(kUn*$-CU5%LokLOEi
8r@<g9;)Px0zT}mpS%*Z@m7PNEMrak;wH-_A?X%8O)GWFNhnpSpW-LrJbRVdDrcL8A~*rh^IpeUp2g&rdzZy1v^##aTEEqGU7@=Tt>ARoBq03Sje)mzX
LP0Ofh+39t*hNzpK#<+`Ml+DK~L_%vlw#iNC_f!QXCM~pwKrU>x#X&WaOpyNn?7eHV<H&s;{#8!-Ra{u9algow7q}86?jXQhDz$|xNq_`MfW+;UWVx(M
q?KHM$B|_xk!?9nIkqJ`i6z;RUF8pu50UKbu3q^o`~mXJ3}^Pt&Y9I}EtNI3b(UnK8~wX=H~NQu9#$vV(FR$$s-*%XA?Z`CkAFTy@sCpAB;U6?O!gRoA
&hbcQ^$B`()O{EW=Uv5z$F6msDl%k(3)M232g^P6%*8FwBV)c(abX0n5s#6=ff)GX@cgeSu!?jMmXeW1&5}9k7x&V{Y{(DBSQ}noJ6pSI*-sf3RHRtX5
@4kq(CJcW}j>*ZgUVOCbTUkyP0FqQ*ba`xtnjBx?teym@$C|#wKW~DM2^BW`W5HKWesA(>`6>bd|t?KdVUHjCQ&n6gZ$ZKyYljX$5Fab;~2X6mk>H5Ne
AQvB85yF;?w$njIb5qqjKaDky4pbE1QbwMRuDH8z!e##Vj*%vDjVV<l#*ZmY;n6ELR;KuXCU3yS4Zf!a97aAt{`CGO6yvcV+af^&4}rz$X`3MR6=P{cC
Lueky{BaGCpPb_v~fwNp&=L8~VmbW-0$IL_<+<>aqrBUF_C|et=dXX^4I#KM|vEWUFZ;#Q0posCOyLa}uv!E6Vv7?0CK?zN-c_H1<^2DqyVd5t)be;m+
g-fJY5%Ks}x@N0>iYjN_o)%I#@jZHOaJ7b)ejZ8Ygkt5X?^DysY@4!MKRlnhDdE&c3N+G>D1u{;dwY707G9PLr+r;VQEcxmxys-?SlN=!f-M)}JIu~qR
ydGImI>s_n&3N4TanU1{<Qbb8lnO-*+S`rap_D(aX0pRr^6P6T4#_8%yhC8sAfe!e(wxgcS7m4P9U-~bHjwTyq(mXGnTC?%Xd3=jOO~LcJO7uPyD4`LJ
O3r$IWWaqf$W&Y>s*+ZdLnT%8l2$kd%{lQIGc+!;{)lTd@=;LiU*<>XJXSl~OvZ{mBwKU#tLmW~5L4wZd2Jot;KU3`eOM_xKmqwrjH)X-DDFJ7MU84)z
8mvya}_3Y2CVlYS#T{`@V~p5mjeAK_o^o&9R>>{okdzuG(d)!x}J_ug3qyZst<-B`g0$vcw^PPSD~ckI)5;^MV9u|g$QUD=Dp9TyiH@&279hSF?qsBaD
R-J!mIseijS@w1jMPHAQZ!gMUkr?x(Dz)Axv!mZQ&-U7o(vb9o~DJ+(OKyZ}D`PMwzKYb?-%hKGMEjL;^TDs1Piz!aB2KmyFKK4Tn-oU99o4K0GfxkX+
6QM4z<<I4>2l<0R{_G-u{Y-v`dr*Hb$@gLXKHobV`d<(Ir-%Mim;Tp7|LN!buZRAZL;w9t|F8BL`X68VUl08+hyGWW{y)xskJJB0)W7VVH9U2&bdD3;(
fYu1oE_m$-)ZA2-{!Isb}V;Q8lp6t&TI}E+xO)x<<bX^iJZ>jvbo|)jo%$O5)u#h<?UWYxCiZj`%c?K_What>-pZ<!~QeuoyqBDvEe$>ZLR4sR$y_t=V
si3S?;ZAgFSsGj;dkTa(qE_M|fl*oCz(htN%(<`ncjCUo@>~s|e{xGRqn3o#V4*Joj%0UUpW{olH?2_9r=L(O6gimemc_^zG$mYraJcS5%B<#qHTOcI*
GI^Y7Q~oxKE3{S?gc)d<zY6>krC)RzzUpwu55u$q2jz-sgp1gu8jTf}NF45MD6{Ot=a<lDssHTg!$0krXgOZoW^{^)B1DCJkb^X?D7`tINT_IqFXeBYD
jFs~Qb%>i!rFaF{#x$7@}@{K=#^4I_6-M@S1`pYw9%YXjyw{P12cgerM0y~NqT+06b1G3|72iE!N1<1`SHtTNp6o1t2t0cFW(HCsXq`xH3qR-vEc(3P}
m0lV2jeQuW`xY|vTi?5z+&vTSpMU)2Ui2ql|I$5N?FHEO?lU)63>Er%pSin0W`@81GF<mf+uQO*9MN8;$y-D3gWY!T52&i%<;Q1$wEcbhI=8LA8D{r;-
}%z}fB6qX50PGwzMUt3_q*@C^QRyD<L?YV3<7=dz3)Bw!C$>B!v%%&>(71-KLW=4dav3WY}8+zMP6}-ymb*FDvG>#S%9}Lu%y>!Z-hCX`&PrZFI5H@>F
<8~0zUlt-h&3@(R*yrZ~yc+|71Xp{?Y$@@ArOm?fR`7Uh!bx{qc|A|E<4$_WMu2^tC5{^~Lx8@=u=p=}$iR<Nxt~Z?Sj2autZZM{Ip|hXM8WZtrF7=dS
SD4;XCte&5@xfS<h^XHQYOKeOAW(QdoR^8q9HF7Wyg+}$AC4sf_{4_LZyU;OxK)HQcM{r&I0`}cp^i+l~2D@1K`_vA}|_x?NIfAWX_{R-CGd*ai`e2N(
RrLPUx*5CZCmtyjR|MrFV|KNvx++HpD3>f$-_x()=DA;gYZTrFC&Tp^4x97bd6@#4jfz}K<=!cpc1lfBf41m5D?Bs266Q=#pa(6zwbwL0gAd|fd1n|om
h@Wx;y!*rN_Ojd?>We@5uo`-sfAEjLf3<nv|7-l++WZ-M{xc<9p~f$u_g8Vb{It34V(-2mE%vLee=p7p==v9rIPWhvyg^65cvks#)C3zZTVDdTxdiI}`
QhDw?fm^OUW2vk1L!);597;MKHn?g?*D%IH#^Y(Y5KCu?@xc|>-JY)#cD3$*#9yJ^z1gDyL;Z?TX$vtQd^fgFSho)&wXUR-Al5+boSm!KKRFP-9sop#i
M=-H~sBCta?j4`N<!@|JA?k2bOn#_)hOGgWG-cYcKfOJrwb^<(HtO@7n0}xgk~tklu?Xhgo}2^-aIFS=NWlRikgmdC|`fSG4(`{(t}Q<j3E5?|=TsCtv
>kC*S{_VTSs{&p-L*J6AyXzKgdb&joY-dq3*+GxYj<KfXdo_wx0@^6rnm^^&6g-{-&ZkkT*s${Vkbh~m6^iWA<CdAokdc;ROEj?vHW+v>u$Fho)J8+ZH
j?zBDZ+QIeSz%+xymi=7*w%@+Mbua*hU+50*4*&P_e*+G^M2EW@-h#_4a0Qfx!2l=SkAF|T{M)^bo_znW9~kzpw(jGwSL$<=?0dlZ@ct$@j1zsMcf&&C
?(m$4pdU8)%gDEj!h1yN7iWOygTqs?9)xDTf-++_(9Bm*X68en%*+LR8N2+&Z{V28XQ0gJ1!@_)lwy}s>{5!|LpEPanG0kybAf4QE&$EU1)zEOOZR_24
oq{HdR>?44n;xSW&`I%n$=a)a+ytM#RLV^L8v{#-7x~aKUox(iacDk>UJ(1y|#KZ?&|Ek-Zn-yr#gDkKZvAYzm{tL*scip5Je;4b@O6hj(1Q;OWLS{k}
|L@{n)UATJkK%=GszNtfdz37?Ncc<}3s2A)zJj>V!J4K>$<pWW=^;0^uuu1;u9Nn@m8Gj-)OO>(hW~&fu*oQJYQ$a6~q;DTrLHvi@eniL1xwEQ_O%D@@
&;DSE-Pp~+6oRfXW$ne)e#W`QWgHCZs0HN}{Em`{+F@+){YfpTVHpEXdLPNmb>gr$Y0$T+idzo#k;t~|Bn)L47-MDEY@4!^M7EUJmZzzK8^Z74_&6=C8
rsi&#V#?wb9a#t0_$D0^e8B^FCCCHUGCaEF%em1Ir2*%NgI35<%TH_5tv=V!{D{Hfr*&R42SizRL0xP3)n5j%YKT=?nPC-RjCwm1qtu6wXC~((^Iiz6L
>82_QEk2lFHf5L&J8JkRM+o`GiCp_QMG45o>OMTn@EpuQaxx)$UzX+?kGEjHpUvYiqq>65N<8<+a$LOu`1clCrb%1u^N!{bs>!RRGpVR%HJOu4YUDtQ$
D=hCxQI$y+$fe5=y<Lg#Pftkz-yW9V%DzR<(N|G(Wav_ZJ$^sPE(jLRiTInT!JKr3<pdC{E;3_e7Rdykh8%eWrpT8Kq1FnN!En$nMLDn&j*BBRp3~w{8
nLT9#rc!9HV$b`!qj;oB2U=&L$cchPmq2{peI}Scs_)8R9c~2%XIU?!BEsDZ2?z2WAe81<j+OvnKjshc!G;-i<aU0>-&Gh2~)Za9C+2J3XQa!xMz&7Od
HrD3=q_k=IQZETn|;U}4E5%yu(!^?gOnt9H7g7G^M|j~|tQ{h3b3{0x{H%Q??zd51G9koL}OJ+iY^MGJX1Q6Z7`KyBIMgi(*!<I{&z<7jM6ckPS(oXm~
6WK8FlS??$z>A;v^s~A0I^Q}77*t)AX3M_<mErzHM*Q!JmY-4Mde^yVsl&{Csac`@JU2_K+^DSmEi`hkxMr?*EsVjiSSvDwgj4g>)BL<&R6YkSSB{`B-
Bzd6MAT5d$Xb;b_&ZOH&K8<{~YJrWi{-okU%z3m1MT&0?6<_WH_Pk=xR3wh_T9?{`(TeqiVx{v09;3}_r}2jgDc9?Xq1NgK-tYuA%N^Eb%6z-tQX7q%H
)EaFC%jW@4lMB{m7)@RnpGPzQ^g1tY9HQAywPM^^PSihLa<sepL`1Y<pk`9wK#1ukC=vPCqQ|=sbP%nt<P_$^YW~R6%VGdIGU1^6D81mG_&HRrj0E5Fi
vTN+#B$tk8j1ZG8R0WD8LejJiL(Otb%xAztY9!WDXcgkxy(XQx0%eRIs3U^i<*QiC|5GF;L(HXtEk92I<iIB97?A!91GeC_A5FO<%3SUMHo9lqy;UB|X
Qu!+2hsD9vN@6~|QUYZewS>GoMdcpXx>HzT0}OiFBaSf;90(QapC=3bA2$4-llI6GsbfNWG~HD1R4yjkECIz26g6|<wJfG@K7Q7_<9fWjFy4^&4;O@vM
ZhT2$15%7eu^A-tN7m!2>vm!VoXoZHe#nRVZ-+0Yh;T5tahod<H+aMBI-h|B3JTj>zvFXz2CeUK?SPElXuNU(9WSt#Gz^!eBi`B-&=Cdd;cU*V|2W*bI
b$M(l(9O=lbUX%aRm&@C2}*FT!EDLQVW=226f@n}tDqF9x}wKc?aka}lma1dCd9T&PCkv*jYTYtB&<+rn?@$S(1X`Z`LB?@nwOp6;uF5)a?Xuo1@lK0p
(WAMLMK%O6kT4@+js?ckh)(wm3;D%H<+z!LxSm3Kvf+yk|JZBN=04)tYuE{$uKPdTu);#_S8CHtQ;XXTgiv2UfIlQ)KTgd=#a#P{REG9v`vjy)BRShD{
w;m&5V@jDOkvx=@va?ga8CqgCm2UCMH?uPy$ylO@eSSJv5Wi0(BU=AAGctPF5z2it_%@s3#uudMzAci&XtGYZvFUBdYFAu+8I*>g-~rUvfbkGiTF=0z|
Hi&%3dZnIKA<iao1E3*=h!_RWGI9A-Hu(o{*PwnFAygRhpSe(K^XNK}g4?q~Dkei9u-C}K={lNO>7xJCqKISrQw+owCGh_)c9nqq9W<#B$PX3=^3n%Vk
Q{#=chd3>s)er>r;En-EE>RL#oOk!G+h}qOAld(*la_!Lvub)lP!t*KGd^SZdpHI;OvstQeo0z=;==n;Yv#U|K2epxCX@xsY0XR<Fn((;@df#1Fj-o-m
A2h2JS#s$LbpT6h?G$Xxk=f5>(=nKmr;nsm!C$Ed_VNE7tA}S5#t*f^KiKyAp&vhH{nzQ?6)(#S?}fbe(90rkJ^V_^TMxc@^66jv&?`1?JxDqIOVx>s<
{xbKBT%h$0+C9ub$K?jlJjZHi!Euv)6}j)@gVxxFMD|y<ec298tquhObVG*jF32opBNL4)YxG@R{N9?h~eoMxBoxy{(Xw_|BKl7m)-w9!SV<D&+h7VR6
ff8Uj2p;@v1k3a#%y_IcFVQdB&;~x97BNy^qgId7a+WJepXu-7KZ$xwhJI@}Ymso<nQv{tW|R6yVmvTxuytQl!MKkU*#}(;c5pmpiVTjhA)cf{8dB_UO
3yjP7sW&_HH3S=%VNfu%!BX587t6)VeN^ZpH&>U>()0ToPBkxayx<914F&DJNXygwavHaC_&StKdDWwDOil4Mw)_qCF0*O}K}$MrOv9N>{U+WNe`+Ohp
p$cng!qxWRNvSL~_OIbah3)WxHNGrkIr*P+k{PiF|JjkD2<iG9z43<1A+)x%QEtW@w3)j3`-=9l69c>P3EVOpkCpI0``z6L%V#eIQK_oBpu%6D5y({JW
lHw?)mg;>jJk@{hcl%m6awRNh>cr=FbT_JlBjMBc<qz5KX1OugrylH64)&2R_OYJXC%f3k8tkJD_GvEmx$WPB_P;5gG=*WYYU_w>FiRVbH|Ei8xu(Fe<
*ocxg6ms<!s!95-uuT^#!sAQxR$ltl94D-1rl-+Mtb-4z2%JIq`fcK?ApvqKA5gTZa2!F!sScZhU0<KD3((iVL5_o0pS-d%v{?SrZKwUSM1oU^$JN+aX
gz!T%_;t`}^CTDDy`JK()Ru1X!$b3FDBp9N*e^qnXE=OO^@DV@pD2_cXk|EuZN7g(Wn3EwTzMIb2E9;8y<|dneV-qzFa1@3+IJzAIZd<@y#SEIrk^Qp&
TV%m#<`^0xeA#m`Os2jl1Vbm2qsb5sAp__-;6Fn-prSnYmzNP6t)z1@ztC?{DFDwv!y-GgK>Hz7wQc;C_t9_-kvJuHa$4N$qL73|6jWC16TBXfumB;BS
Wl+#HN?SKgYA}>07glMn;kyW(t=$I8O!$S74*Tuqt&Figf!g<UFyiJVvw8fQci~TfC?=9%2f2J08fdI^jx(J9UA$qg3<8{C&j0n_-G}2jdh7x)~btEE<
V!}lDQmtet(9y?ka<!<K?sSPbQS=^N<616MdIbwb?2flZ|KMyv=Mx_I0jkp5x~1B=ASe~$o7P4+9K95*$Le`2XM4t{A%Ulg@e-3NBJOlu(Wp(#9+&*s%
99PFLX!r>a6f)bEpuIX$R1H_iA~Cx?9*6<ICOOg<)ZT)-o$rC>u8i?(7;j^!qFg`N+3~hEd`B)ZG~*$v)GPxwEdJJ|I2kPZOr3_5STcipm0i5m<bUTuF
_T>iQq^%#6r&_>hbVB+ZD%5ERXD+zR9(A9MBO_brssc>==hUurTH>wm7P+#v8aJ6kwLwCc1OBm?1G54<?>G@1hgi8z6%6c-y=3#sq$pRrV>>VK8?PZ!r
nb#sO)3D64s%O--y^$47k=lOAX}aoWztDO+;0>WqMsZz;6_*y60!${MiM!Y@+f1j#h}<{X}%7-AR0Zun!ZH&jP!T$#n$7PM7Y2LcL=AUcAj73n31Q=G=
{ToEJMxs1I5#F`yx>v^XRUcM&TX=d6ESG7jeMdG>(BQP~+(>!=yEznWn`UJ1Vnn}a$$`IR0xCJ$79&BYI(F4SO#vjPJ-z)hvq3vxZoiq>|3f-XGns7in
=hf6Y7ju(Pli1cUu~>u3k2|Qw#;DV;Vv!UnR+(7A)(GK)Ze%DRZ|B-kV&`XpF)*?|Wg3K=%(Tjm39(XL5bahnRk>?4p_?i12zz=Im<XIk@?26F9PHYaP
8(g@7SLvuE>u@B;R>GcL|N~~rxJ{?*qn@Lqju;v-Q_7kWU~slm4w&%9Ycb7h)*lg827^@4{ek!F);boW~e7_-O}|Zm#q5aP78M0itmEs4s^6~)=+tk2C
}8niO1WnZJvRb`RW+jCT}pAoXX&AW$?&L1v$(>I2Jbt%Mgzaws+*tX5&rR=o_liQ%(tw#)&*avc+$fA;TI#=Geo2Y<DpaELdoQLw#O5%G6THR#|cFUUX
P;QLDvvN=;KfYwc;_Mg(SQouk%^$Xe(>8>-=(C#!-QA~CZfX$KrTDD&seVl=$JAvAHk>8FOpELrhNth~W#!2}PKP+%8PDgX!UX*}4}mN*V+cfF`Gh9#p
DmW7<R4mc)oM%BUFXBIcd>anz{Rw3(etIc9B$7`28#(QxSPy2PGC@f78VdAC4;-0NJj(12!jy_5g!%G#jRwzYrIn~CfpZ{sW4{K4}P6QoqcM!#}`P7=s
=Ve#x=$Q(Oc^>Crzm{DFgJX$)^ya3XgHGU~b*s`dl%8grl|h<>5JP}xWZD2#$({3hu|*1+$RO7QGdVKRd0?E7-9qO<E$QN%IjTrUCuun{4sBPy9+Kb{o
43xf5y#~@B?Ox7WT|dpFf*H}hrlhpSxc<R$Lkq4Ntk}<+X;Ifas;HJt98z{j$!hTU8i7*y~eaO^eC`gV1h@N1zcg=xnr6lDbHXdn*kC`1IA|vePVIVT!
ky(()8#6<$3_>#3rl~ojC<<dS`2f%jTj&OcAHEg`_~hX<*46@7DbckTnQzEQWMEM6(OCqz*+6K+^5bOW*MN2XxuO6s*iTvs2S>8sSEegSCqKyPUKcf$8
Fsg3cqqGcoqepJs8ad#_oiyh69i%#yW!xr$J9dNS&*ILflBUn{BGqisVFI2aBEaR4SCKZY5;TQ|&sZYZ$g)_Jhef!B}p`<fc5VlV~X6sKl_;tUI7EJM@
|D|oY&RI`byiS7aeJI8C-aI20ET&}6<jiXeMnkG<WW%LnD0zgU;f?x$uh?1yQ6c|;|7z)8YZ^JQ|8wEvSXQmdID8aF<(#DQib3of~#6495rj;6c)UF%q
b(G<+(AgX{H*P<xwhm1ab88GH3RQssEx2*qfibW)K`Au|Ua1f@X3SL@f;RzUEfdq&PnLT^rJd<!df37sGYL&xWm7<(Suj==(wPWn$N?6}VLdUElS$M^F
fRChZ3pyynTB-0!3DsUN~TYypx57?I{4$5H>TiJz(E$KdxV0fwbEG;Q)DI-Z1H(H-y3JJUbhn!(EZ{8?9ZfdSWzleLFOJ8@TQ7K;2<}3c+B}Ofp%McTb
-rKu3E&NiKDX_>_MWtK0LBboT3j}?2vOwo>$FoBJ#=P#6&>n8KtWx721#ZDqIt=sXAs?@gt^VHxUlb&bC~Sj0Eq8?~{!#x-{<B5^ZbEljW);!Cv0O>Ou
3Gf|16KkAf&!SNH-pS%%#*#>Y#Ptu(EfG!m7-LX~6l!#UlMmNGqJvz@2Q4tpNkt}||^E&S*)^zq9Bpf#zgx5ouA>m%MRBVkpC{gbGkPb6FHhxKDvmI<l
!TB5s=Rbt9v7>SES-{5-2(L5NV>vSeMl!+eDwl(t{Xuo)gvIi4c{Nod0<Hsk`ZrlG=qU>L9q6|a_2PF}lG|`lsupio}|0OTy_>;OkC}qtfb3Y2j4<#x-
PW!ishF`?~|GfM6Da!vZV&7kO|N8{XAMF2aqU<&GKSrXgoeHew*OeFukbjtQesF-TqFm|Pb@~!KQm*aT=4l0mXrC*ol~kX{b(LPrx4R~-{hc!o##n60J
X-PeHPOMJ=48wQftg#D>K|RXvR#CmM{;z#QD4svt>xMdl**Q^?YK%7ZL3^0=llDwIu5gzRM@%FLYbeqb}Tzq%t-ltxfkkZE2V8b6%r>lS+6E7YqlHt_l
c&xWi<7i%2t6I<+~MsJ~V=LC{Q`LmS+IQD`eG$;y8wj6Fc{?$kJ!7a(~o)klz~QhX?sr7x`}!0YKdg^>Q4h38S0|n>*~a#eJf|JFW}v2t31z@j4Ot!^s
V~8o|H|yvPdQSj)tz0(N<xgj|@<SSvSt<z7Ct+Q$8ZEk6xL^%S;Q(lB@R$Pn!NMB#(>yXoIxA8W9WJJ?6M*vEQipYURzdazG0*ay4V=LKHvhwOjTKEqn
)-i9d}h`{z#j>91Fwtgt><l5!;VmToWmdcMXpxr|e@GL2?do0xI)rf&;IX?OVmrhRPz5f(hB(U)|N$M3d*=fA4k5x8jm-mTSp>&KD*U)KeMf7MQPC7jA
cyrsd_ldB6`MKe^6E9g4q*w<NTBB5!h2hnG{}@DBaH9?<ERUThqGZZDj+>lN?bbg0QDm%OJ(|0s6-{RB)OTNiBH)hs-r8u?Nn~A{444Qa@tb0{bY`2{w
w(#BC^NI+Y_;ZY?PHqr$V@5F``3}CbT$>R;I{t9il3YIAB>-y`VYp>P5FcIbJPBV@xy-NiL%A6>rgS?QYzy>^o&+=urg7f*2yefo7$rf1j+7sikB4P11
hDfsD*{1YBQv5&n*uHz=Z;yTp#CL%Egf#Y$Z1VCX&)vsUH@M_9^gQPu-<6jwGBAfD@+qcs)+G6~J{d9gUh(37`!Xt@1^|JbnX&T+;eU7!7%nu9C4la&6
TTSI6an(lbYA`+!FnxhUmQ&=F=n;tbg{i6bFzTdF-<z^~nzPPhW*FtS6gZ9k4Hvnw{Jk;Ec|f;l1vN_gs8AJ{06tzDihOe||~ObME^1wJuqnnx*+J*nw
oHl7kbL!QU2SO&@7Y>xXGc?1h+4Kfbx%D`^=$N6x%vKM1KDJ!BPyCNPbf%n+mxv~s>X@zcaiqQ&=TT-MmHR}N0WMy_Z;~<5lR@tppgkpHWs~Bh&zDXD6
1X(gZGzKB$YqDMBq{FbSmqsEd%*}e`drK*{z#Po>xvIud*1P+nY8)wp!NH{3`IJ+z1oFU)4nP6s(XdsmxM#2#1KmXYkt3}OBwhnZ3K@)&0qKKtrFR-QV
2w$V3u7`eqG%38O>N{oX*51<ujoXw`XxohPzYLY)~F!@lI`}Ah>hR^&|95zAi~_4u*FaI?UAWQKO0B&&y<l|oYwO|u#iSzCTnk*uGq!Cmpn#kHm%G6tU
6=Yj1!+!0kI>5gk7kJS;t4W-iJguf2@Haz9r^U2&O1#q>Yq)t0as`WXyDgrM0O5tthdz%J4`>8@4>_hfrUvXqKW>AzLXf&~kZ{PLB!dLk#I!jeVfj6}m
lRqEk0?4f+80T+l5LA3{8@EuAx!naxBZUB*ob7sz3-ZHryNxg5KkwDit4fypc>c#diT*aA^m;<>#Z@_)WFakuH-;j7MLZE1srdJR@%=}gKIf%)K2G!h)
_&1Kb2xf9dX6q5oY6KA6(vK`)QRwgtt8>_VmPj^RJrfi4?=CWyzOUY;p+Oyd<HpiG`!kf?l>Iu^<pmF4Qrn61iK~x*Lr6xO?+3i*%pa~VN05m6PXKO83
krOxEd~)t&zk=I{s5i&bumC&v>tgPm35UU!a5zIkXHg*`FYl&&UVp?nr8niMe$2_R$EAnn@;O<IM+M>lETI$x6Z)8kRd-^wsmyGFGmk*gCS&69WAm1n?
d8p!T*E@McIPJ^-;*`h+CJKk_{D^sW+71_^W~}J0vpH(MxbuZB6Gk|WVJf6fLfIE;$-baZb1p8)Y!aZv3o>TrieK?u#vc1svFDL&}`TetBQyDX|2a|!5
eMQxcPIT4f_ZUa>O{`JD9-)Xgf7$=G3DqvynT5fTi(y3~b(3*`>Ni9uH{B_|wItWv7wLqNk~m9BP!W)#K8_7Vu_*uxCP0<HlrnFuyhF5)bL|)RK3#;lv
$3QCV?@%}OASyi%AD^StydEvv;Tk>v7WVwfyNPnZ6Pws4ns7KP)T!bNB4fQ)AaJ7yQ$&z;KV!&)?ZFM+rYV`+ZAU3Gg$thrjkqMdk>@{oP(VrXMbSQSo
lLZub1f7Wz$-!|#lr1UD)FiNnl1y6&l1JOa&2JQu30Jmzl#A3IOrv~(z#n3A@bhXuVUBZ;5x&kpP$L`GHM9W;F+?lni>4{}z5|mxAksp5o#H}Q96(0;N
q5Bo0b{u7bUv(R`J*}{Wv4Gm?bK`V`X&+2m&RC!KU|lsMWTG6h`UHb)+;J0)(2#=O(5MbCI;S(6jVakB$)0)Ojkx7$>(IT^?$S^rO+T4c9WS%Y=5#X0A
8%uu8E?ycQ=I4m8gIr@7P<X01dY9Vak9Dc2(W<E8coD76%uDYtU+1@S73IAS>4!#^rK&P0z9=tM@}bzGmTO;7A=elH<pChHJcL;q+??;{4{SU2(7e9df
X+B$ylmoa-ML+0W}_luIJ-eN6VyoIN)%ysi<bXiRMilDIks|k_bW!Eg)MHqgwSAJF{{0am+Zd#saX8Pd=?pdfkx$o@t^aM^)Q3%LTL2As*;E%2R{@MJT
B1XX<5KRa=vs?n96CW52fzL3qbBpEL!t+q9?l%$Ty-t(&>LE8`#qjRLStNTE7mvN*N1E#vDIIdy6aQdBQ`%`)W`wpnr&IRU(Ia-exW+H5G^Wi4g7;~kr
K%`-s8n?()H>3-@BV78c&vcEAgd@SY=om7urLP|{CxF>&-caY2bQ({R7l1T;&Z(B~xQvkHabB%1ZXjS?go*-3Zg_%io?QSuX0)Gznp1iY45LOAuF%?;P
CwXlG44mf*JMR6GEObvXF$ymjXL}ZGbT8B<xk!~6zB`9JFsE~>z=*6$=qAF`GffC<lj7mF%taK4U_)wWGud`{0Y=k$8HjDaLV!3+=yEk0>bJNLucqn2r
`I+_Y|q3(u38Uw7W>p=_5ik<(pZe*HUZ1=u0`-Tp7$=i8L#*@p!$Vc-RUvqQs)HPD|$mXD?c!sLv=h;>kh(!q4EWnm0Mh84w!AlQ0NyXmTz{2tNB3-pc
F}{olTr6s3v)8@0&tcwMjgM5BRv^fpaPdUtjES0o24w?H6>(sUk=lR|32V;MV|tzrr_mM`JDNoL`9C6dr})WQ*~&a@b^Zafc}qYe3jBG^=4h=dt70<Ch
i8G9vY0?Nzf1L}pnm0$o>t)ldI|V#TPy=&L@C6fMb2WJBdh%N-dPFgVnn!WxE?eznTG+JOVh3P!Sur1RE@exVa{pXR?`CFcIsCgx`N_{dxn0S8&d*j0o
xc=|js@XKEAiFmiaBtozla$5=Z&$xG!82MQ37ta$9zmWa^dH3&Al>cAEzQ64L_X(Ci*#Dcv-0SLpjKmz3Mn_BVP*zk=s>N|iiL+LLN||^~3=t)xTb{Y)
N}-s_4Cj@LsGe#I<UX;raNvpMl<g$oM=N&?)TrR^6CVI0Pu!kxnpzXiW08*uy<m4z{lW<#JD&t~#BT$NIko$k+buKKn(x>KzP8V#bybI+CcpxSPg!4o*
I9vbs_y$&>x5~ArM3zbgIW7L5(iwpu-wUgV$NHdsO66|o>q5T9pR>p&ej{sf$kHFjg6Z1YNvXsEY{l@zcJZa?O^WV{)F2ge?7>b4)TMG{I~tjl@n2mJG
!DJ3RW|Y!{*(6Vrd*A2Y#}3O^Y|ABRmr3{)~lEL%pr9LWX9saz~0%S#Tk@9toIb8C7!MzW~{mmS0+YIdbfP=<7o(6E_Ily_P>{znjF#V4r%hk2~0Bd$E
u8%s$n{KGt9#ZLrVbVxQZ@+JpALDObGN(UJ#zW)2FB7U;$7cw3Gd*1`%gmJuk%IY?}|z|{M496IV;4y$uZ*&fxPZwtm)K_`w+6LaJ7j@ynRr=sUG%T<v
n8}f4tA*$;U!FeiF{W=o}^(xEGu4pT%z?<{v{)8AehV~0yEaa0l4(qWd1*<ydk4kyZAII}VCUNw3Dc3fa@)Rw}Ud2ZE?gjq2c+R7>TGNUvOn7e&AY((`
CZ6y}GOh7>ua|0a^c;>^3b=V&pK14&6M4Hp%Ch~A(~Ki^s~<P7%37{X(H*fTL*gvwoYyz)f2{bqDSt42ZWDVC#m{Zx?xFa(@vjHt$NIz*bG6fqR_z)`e
dg$Rb-Jc0uEK=9iKY#+*4a6n>0Wwj`@lxh&7ss<r+WjG7PgzRI<yIxeq2}_>a|L_lbV&`sbN<Q6oJ)gHEtY(!V`Lvj5?n`WLvY9*OVCRoW2GgPn;e9xL
|ycCff#NS~oRGa6Im!rD60RMge^~xy(l%UqWATq~p!`=~y+Ln$ZdO8Fwx#nJ5M$OLGGBF!P((1r2s)4s2i&32hR^sg5%+tq6eQRk5Y?M>B~TJ9$G-)?)
wQJ+*UbJZh6^)hznKOEKX7fsqcy=|Xo;SqEC&km0q)G!-%DS$#6zsyUz}Wps>{wiIY_<ME<p6=M^|SD7AEbnb$%7#)3yS{xDvTS9tr%1F{|`LQT(#RaJ
Vg<mti8rn$0z)@<gM|w3g0V#DHISTs+{{TP0nih!bgrQIZqsVRqS6E8V+7&<7x1aI}x75$=6;YE^uMN_O%2SL5Cb`dD6_9Oq1QuHWrdqX#K-aM+$cu5I
yus_!yETJz!lGXe(4`pF95e@(iMQlgCiqn~24hz%4s_(UUBBXyr-6M;N)xe|eNDsrm;^v;rVZ!<+yVGFKIwwG*i-<Ysfq7(l?B$lKJ!`0(FK%^7Z|dXV
Zq|)Q3?#fTrb#Du)>jJj*=?fM!eQynQ2$V*&=6Z+-M~TM#9Puiml{wT#dshM%UANOrkc&N1H9jI{Q^?SM!=yK@rV^BL~%+k30{G|7>V|uQ%A{posf0IN
>TJc?V-&D^BlTgiYCET!S^x&s4a?zy@;YMU+A?KZ4>nFqpC_JDI}xlMl8|+~IoTtgFUhmufJ|PjfKiD2Aso0xKYAWf&Rbos$a9m&?h<bd2G6;*3)jw&{
G@Sy-DbUkNi4D-p*A+{sIUMBu7Ef(s-8aF|Jo6PuXHOkrnJ??%iTpyFaDsuaq*>>@5#tareesv&Hr$!BRTvBj8g2r{2g31AmG0wYPaH%WFufZbTqd0=I
&rh3y3DQE~X>^90f*n~u4W2}*NoC9tabKZ0|90S|=c7*lQ_R?&p4z*CEJhs5O@X&Zlg$PBL2^}CJL`f#paO1`gq0<OZ`&CCqV-FXY6S1}x9go*$8+q#^
e>jxn&vr8IO+P;_?WEhzG86d*cls{ZXCQ}NZMNF7uuQqDN>D-d*>9CalRP@@bX=*PBg=c6=1K|#lPM}CwFIVEN!C-`XVEzVA&}E-Vg8tI;tt+Ne64ftx
;&{0OtDAcaAl>JYnp8)!f{EQ_<kyYkId8q@z`dC15yj+q)SC^hm?L;3a6wVxy**66%{K!IS|6fX)ttKwvP)pN}$zA+Oyi(oSEdVAe{~m7#P%1IZ4~pdV
_O0!LpgkbSTF#OEV%yow5e5h2Tgug+m`ycB|q$C-Rf5WJ{(23lc$jOM^D<5y;X?V7)-=S8*F-FA8V?EtyRX%`5}uYVnl$;~7h~A(7R)-A)rWxxPaVo0h
Yb1QxvY39LRr9=*pW?y^dZj#Ql09Wxh}s~X2f>k2=t2%3#Fh6E!$bucze`o)sfKS~tAAuiuwv1CB`N}rvfS_P14$O=tPv#K*x*F8Y%C<lgm!lyK;!5yt
LtFv|-6)Tf2weeALXQ2ihW&&IIOh0$@DCt*f-lT#mYCaF*x=A4qG+rTQdt~+c#nLM_jd5<dRUk7f6KIXNNFi8-XX2~X0<tw)9|I+7^mrnHykD*9hCSb{
dAx#1emNQ$e)#CbikWE+dCGQZ2URGsR1Xu4t0!Y}OHFh&9s$i>?E2@ctY3z$yltsQouHe91*7GzAMX1pc|>gDQ&Y7G6O;`hv1C&B>!UHrjK?;_18;57)
CPfI6)G0BWUAhtGO4}bV3QqAiy)fs_S_i8(E=*B`va%sL;grZb;=<pCJScss7qIkj|(&zvNOlo1GQ>NQ|h}^g`<yma?WNU0pU+D@A3ta95$U+O0_892n
^Pf&5WJN<<3Ipd(4OG!}&-<JU;)(dHhA+BKGGK-?39dWhj-P`bR{0S}~-+&AHyyL?9DEVA$cLEr3aFNYK<2XSQD9pgv|ZBG9CUMFFeS0@K76w~~%wSV4
5TKY3*CFTqLf@@g`P3m=-2Vz4QM#Hwf^7}xYkE=bUxqA4~}XY&pi+!?rjM<NxG^%K9;q{k9$MquY6UPvU+e#^y^5Kyj3oW^6VLsyvr3@sbe%s%WKW|?5
lO6d~eBNqkuNBA)!Kzlvjmjljw8SM53mT(oy9VNPx?FkDGiPuoj%B4F<Zx42oE;{lJRv@N*S{U;@Li;&-UYYt*PV9<SRe9|jz%&59Q9U*G6Go-!2-mIE
Y}k5OuegR~+|mMFLZx%JuFe#+lr8Kmaz$KWk|80*#_Crnvw3Fa2a;KLbiK47p{ygyqz@2jtd5eZ00a(NNHQu!Wm@!zamj?5RfN%5i?wKFIcN$40Lb!Ch
u(!7e%6+SRdu_?TEStxG5`~<H4e4hzJJiZ2xim0(XTKHUu{-U>8}Amqxn)iils{9sw`w%XfdtOW1G**d952D0>zm-`*hd=CMux)Xq$NzjLYMxBFDWi(P
w`v#kI%?fTRw>VtwvcI7p$453=m7_8;%Wo$KhQ9ac9xk>B>>^u9cDEOk4U+C>mfChTIjWz4pJ)_H?d%TJdb{_|x=^=#R3e!lD|XhhPtfu+iu3dJ&>qC?
E&!MNF;SUNT!3IY^QRO3TDsyf$2Ck<OhBJiU?tr{$#1v(iiu+Y#{KMsLX-P7A0z5L}%?2R9P@Aadv{MCuOf5nMCS)A+g=yGBP&%Lek@`;~c_HqSs_lwD
JVhH8+4Y7Oq#M8%W|K>!|FJ%9J-u?R&<^LD4?=QRmeS+l=_Wvfa_qzHYBe4e?(Wd6&f)=^MBARh-vu!OY%=7!iQ6S)Cy*Mk4#uqkT@N&DI)pl9h_lYwy
YtOaoOlqG-1l;5@MkcQN`a+fYF~4EqskMNtg+s>^k>eNU+P+OJ9LY6gEpfjrkc^T;e%_#lH8(5c{{Ei5R4j`uWKr0J@Qy$7^uk(*w057^GbZG@_GTO=j
tX%%<KcC)whD6dl)M!o`v;Gr)dErCCSk@M>DH+i0ye&fb}YLIS1%x9olZ9H2;oO#!L-7etK5^94)R-r{Nf=0;UfQS|5KI4tg+P@8kczr!*%%d9{P`C5n
JH#)YzJb)qc`Hbj_#<$G9`<HZe4}ja9AA)`tYrB(mXb1D#psX|lghY})7bxSlC%50(}*@AIe%vGsa=%<uL8p#5&zAM9fd_HhRL=okCc&+HRk>{Ac+@dx
_|7yH~MW*)TvP5Bs_?CT{`48Zj}zT=!}w7R{&sBNoyN$Q@<d1K$_njpgO6LZr*0eqgLZaqbkZ304ji*arao$vj}2#Jb^`de5>7v!3ZjM9u(vLkX$EO9p
HH9Tu#k>#f2P?PYAm3Ss@R`-d!avbE4sW}tN=9jTHHq0#MN33`cy?9OR>1;l?!UN~g0#dd*ZyREBYu`rjZEIX-wGXHzbmH_5f8j)2*@pAlYL9bQEF$Z`
A3#RD;NSMv?;mJ(6IWdDn#p1H{&<_X3l$8i*}15sW8CcTpN8S|1!&BV6F;|!xrgHCru@P9xmnIW7(X}lAB>+jNbKE`;|6|Szr88n?$=X?SCZpqQT=w1X
Q!ySFz60nU&WAnbJ>eTxo`d2u6PAoF7wu}J^9ji-u>a954^KK{15N_-j_c3-q(k24?L9K?(V+LyE-qzD{XF`T`D3Mn%xgq?2BKh^cuQc?3OOK*HsY>yo
2{5zJ1E`zRCad!{;Qh@BZk&KI5)@cIScV_j_Nza(N<vzZ=MLpAvcwM1Rdd^!HRd|1S9VcULygfgkc4fBwOrec{QMzkg-Dyd@vJWuxq`{74SZ7qm2Rn|}
6g=tp_-vhc#{`A{eFY}fwA&~zC^R}RC0^7598@EMinMJJWFJ71_w-~GvVKKRGqeewtYWzfpEzW0<r_nuPlga7^gpZ?~bJR@d&@AtkxurPl9$HSHX>Cdj
8pM2>XPu}_ayIpbj?vK9pjN$Vtco|)IE?*!8e(OS+nB{kat6o%b^3o{#+?{vVJLKJ^XHSV3^Idp1IKh6Koy*}Cr|rI%Z(ve>+TKenrGs!+g5-<CTm*dY
t6#m+uim=XPrvw+_rCteSC+;1{@{Q0qCNTMJA*{ejd#!4`n|7z@ZY{L(7Ar;&!7C@ub;g0U*G%Be>z<F&ENUym--97+AHa*p<8<7TPxo6kN16O-I(Rhi
~B&k$T4W)vv;BwY_8W1$|!qXT(lDx`TlZM@6~rzG*D?im-ph=Z^zrBJU!!-yh<_<M_w36pZxaM-~ZkJel^?R9q;}1Zw_pqH%zQAak&l@w0(tZD?j=VPr
mZ?tC63xN}dm)H;_v9t@%-}?P%!nHd}v)b+!5I-Af#<S=84XF1vc)Rl28*3@oC9DxR|oKMmk##Gwxw@fpqalfU}fd;jr&-OAQnc%k{bs}Y~s_8DXAGy4
uP{^j59BX@|jfBx~82ScE}x<4BX9NzE!);He&!!Nw|&Q~rs`C?zakBRsHvj6%{?^#d&vL8pj^Zq+udhd7t;mLRZtiRop&wu@&e|%3?e6i~bzVMVJyWZr
x=L);$?0x1Tz5e*?2=KYPXlP>{^$HxufxcvWy8AabUED=pbqR{Qfu1wZ?hfbTkoQm1y%+KK5wr7(b?<NkZTYXi6fviI8w|txRXI<-@q3ri@VoE*#UJ$%
f8#8@hTi}C-+!jg_x{u0_G%l(&))a{;*ak5fwcH1-x+@By^sH=zj;3TT_oDx$NAmmexLiWy9`&{42t}fp)}5~VREmHx9-~B2X8O?r@#3yPx0{oD|7F6z
kTh{^G<&I>9G0P;i`Y*HQVyv!oPm^<OhHA{@;J&8D()_<tbn9OM~@&zXs0fybt1j+<LgdTWfl|BJ#ra#<$P=%SiRCqeIYLhN4^Vz8_&O%*g-z<3IS|AA
i4}YlcYXIb%LldFsz!?&Gw-xWDXKAoqTIb>^=;mE(r=_?`^<sb5|Pmhw0HANz|gjbBHhrvhBbUoY;ry^LP{0N#Iico=>aUHkJv<(uzZ`Jelu4?h33C*S
y1A2-8r+YiB?|MA_wz3Zoz;lpQ!0so(VFwA!YYx6MWT}xgjYrhVrPe+jFMC{wAet)HYe&y`)z>WH%N0GMw%uMWWNV)#h*WTVm@u1^A1Ya8RUs}jqedwM
H`WxTs-RQk9|IWLA{};nR-$(WrzCZl;t?xa%^4e9SUrsz-s5~9;ht5CXHN(QBjl#isqW0Nre;MkYUQu6H0T(m9G<`i2WSE>ToxF-O@WTJq7kgzt4}(5}
zw?73K)>;uR}$#U@IB1C*Lkb|{K5bJK|dT{MY!+%pu~F#K6^L5&>DMp&z8D(1NHldJ3NTmkE%s>S#Mn&YnZ=ZoS%lV^u_7v5_?xE`lZmbiJ|wd53dBTj
OIh{?zyG6&)0&NTMtv}aEre7BYBpI%U|*(&Sm&51im3%CO<^Ie5G5y{(>Nn<XgtBtzu7WAn1jJnY{d^pAj<S*K+(?PF%`~OF3~**nBA`uI1#VguEwlzT
AMkUO-+ipe`3s_x#S666#t)Uw&h*m6&T0b1g#P;p@jCfnL_cL`lvqlt9G}Qfp_FEvs%TN!g-+bPp87qJ*SOIr<DFlJRu2kg2Mr?d7ap)=&xnX_y|fKW!
3PEBe;+g~ip60pNeyfeE35F2>eUAf(30jI7f-w!~E-w$6;OH!LUFNGkDDN#wFUX+-H3p#3xb*2eH{HJr>}cypc2RMdx#nQa#Bd2xC@SngxqkL<t2yWG2
cZ;;PMKJ1|+&L9y3qleF+zxLW!zkC`fWmy-fz~C4{gr}s)%y!w@E|_mZ5g@z$xZNLiGzH=LG?llUTvqKU+)QA!hD0DihM@+G&Lohy(guj!{k%eblsBxj
glZsCBe>HiI_W@UM;>E)36*AJA(Azhw=@p?-E<GBRY4?x1f@&*?FccODqC4ZH;t8#%DBD6J~*z&P<W^aABvY^W+Cu7t7=N9QoCU00q|9MH9o=^<1-VpY
Uk&qa4IN+vPuiYLIX#3tCab`>q-~L1rp0@Y*(E*m$XV8ok<WvM@rU?QLTQA_gX*ndeBRDi*XF6D1u;O6s8|#w>3Ko#1S+(6_7*M2WPviHdVc#9f}Ed5e
w2J9j~20Bsxg2lD!Q<reJmrAz{QRS8>2XBtxNCM<fsfuV(^zD1r)t>W%O1bW3K*8I91;GGTm3(U&ceC@5jJiyED}r3aR;=bV1Vv8}>m)o2qX<s=j-{l-
dL%S=#i6PjCxVe2}v^6}P!1)AFLa%6-@O@&4|AGmO=DW3p9&`Y`wXeLHzCJF+Qj2@-y*%^iO9159)smyqF?vkvoP)ZMLS)86VuqpK;7cp}0<L&Y|R@~(
xtmuM|&vYXdBQOtSqtjHLrTL{!!3LHTmI>2KA_E*bj86hVXZ1mCI;N6)b!-BkG--=p!eP7Ar+}9-f)lxzPG|)pDAV%0QPmW+cG4CeaDfv>MHpH-;Xp@Z
-r1B4b`_DV-RUTr#UDlE@sh0ykN0sXPjP{<n%L}4)Pgn}nGF)m^!zCh47NsQzEKMhj#mdPS}qn9yjphbN(a5uK?l3s?L?1p7?V*b)EMyB@qE8Sa2kcq0
F6(OuZKG2KvC*%4h`L%Dgg7FSvPOa1_)P&SwbJ_)@M%Qyo3vWu``+ZQMa;OIf<_pgm{E6Jd)4)L;m6gsE5WxM4=2G9zKIV^_R<@*+cH4nvw3tCg1u{s|
b*r$Yy1tTWg8MSrC5&m;~~YIe0w4&eDe4`w%i^)w9Pg4i%|;=M;`q3IfY<&G1WAh6|>E3TtGTremToMjd)D>iu$6pFCm_8%03}^HZx-3*V{e4RYXVf!1
rVKAKK&?8uV<Gz^=fI~~{+R?ZyJJT9XtfSiok1cf%H1#`;mj$E^zSbS2U&WKga{hONu{x~cRFNd#3`b-cbOoSrd)9`)$i-JVn1#0EFAYp=4jju*YGOh5
lIo^pKb2<Z(4TQCO*q<Fh?KsnDa|)}F<zY&%8_cLd=S(4M|Npo59o?=fO_o21)hqF4&;z`80t8})M}UMk;@3C#o>#THzOHx8>+02my5pm>m673gC?Yf6
a!wf(2jp-IRQ9(x#E!#G08JN%;48K0-|do>uHwsOGrWkpW@!a3-j02jMAnZp^>uSE4nY${)o?twW?+KA2`Q_ErAz>_{al!+{>K;Y=eD08{!k$TG&bZtE
@{v^nEBR<F)bDq#JaN~_z*J&6uTLW#)&^~aPBA~m97g7Okw?ur}<#c>;GETfc+b_!9!!u@Ak9yz^ujFy9`NEfc7e@ske2THwcgtw%k)j1(HaIM@_tllX
<?x@U}*1<m@YEk!js-zmfIpeX-dk^6-fn_|2$k4ig-T7rOlJ+0?aBPy1}&Pnk&p+2&C@PgA_X{>&$x`qUnPA$c^%aG9RKR)R2`D&@Z6&SHawTnZG3<4o
AZs?5ee9MHTwrwKvlYc&|`*vPaU!E^giea`lT#K6Eh#^;U~_{D#EDtD4eFCd2)PNbWnLEph>5|KHP?<-GBg^dNkHi`}EJ)REkE32^G3-oYGXcw)S-z##
sJ-Ry|d_MQujJM#|^YnWtMcfX*<>}Q#c}lMOkINfpRa@D&JYBTSQF{CUU%_I6pl&KxYQqQ`dIrmlw*T4PHIQ4s(CXt}nUyI^MxbBDzCq7XuhCtEOmI3Q
?%VxL`k;Tzd4coqVgv7xIF#Et>7YIx3hEt=r3Eo<IOOe}jzhnZm$oj8-2$opAXmyRj)ti*K#`9aBOQiQfD0w(;(-zKs?k7hbi<$!RAUb|Qa2_q1Y5TJE
3>vcMQ$ee5CV|y5kpy)(QV9f6r9;-zmr*wq!_8?cEe8Eojg?HY5&Ts0D%eW^EN^d!D*uVkh}Tx`<C3jSNo2(J=CYiV@IycYQ?uX^<$gy0khxvQv3MIM)
=vv^~ri=R=Kcx2QPU_fD&Ve%x?UaS?z)e6`U??K${s5p8Wko0q%inJQE0=bAIUgUTXM{E;u57pgqt<_lvB(M3IL|Gu%bScyGu%CSwh%esqn`zb3laQ)h
&H_RB=e!D(<oofaEPa+Ijkn%M&!qt17iwPy;kol?Gh0Ts4`_KDTadP@XAtmb4Z<$7YCZ`*+DFse7m?>Us&VDmBqF%??@!CD`xK*K?M;5E*EQXc_cn#<Q
!>M^i~T&Xns>DexSjJV_qsl}^lqPYV5v)%cXakp=D;eQ{w`rDzcuMhspDA-RS|HJ2gG%)s$0DoDQ|N0O9(p25=ZsdQyL4T*j-~aOeY?|)-{nV{wyUu&d
>^RN@-o`-h5v(if@bYv6f`tlZC%SGoRjPz)qvhCdAw=W+Rv;)$c!d$WHwz%e)fNBX{lWW#_XqC}-hX?%|M|C*lqB-Kiu%tcDa9joz)Cl?a(hlGXNLIG^
@^Jzs`5T49LWZ%TcuQ+i2<c!TuPJdUbK~(N$bGfxnfrDE?-$sT79?P!P6ANyT*rp(b5M`9WDZU=_Vqj1?r28b^ztOv_D~~qm|A3)SO0$v)e^C9_E-^KX
J%O;(MI0N-KWH`{)Mair8M!iv6AqZk5Hq)~C}q%VOK6dhQER^|V|+tH1CnE{6?>wcwiN8A0A}w}&dq*i<2$`trR!j>m_{)xOa1m0n%zTZ9UhgW|~9g7f
%2z#nTSn|w`h$R|WyNx(IqZ185|WHZF}7~IuX+^2iYGvSkUZQGYjeKl}_TST;VtsL`2BT+sSr$SxrCbIzq8vm#h|9ySWt6psd!IC$QV_xW<?~U5Zwf(v
C9#oyqP((zga6o%=sbY?Q>7yJ;8r<4i-NPMSY4P4Yxi5L!H%7yJmNyg!@J86va997@zdWg*PD?Rjrky!CakQx(UwFoR<^sobB5)$wu`;zY4}u$ETX16v
91TqqLdoGfMDK3@QAH)v(wH@%)!5^zU|W67F8kOkyWUHaZf0>pYljEEP`H^f3Z{z1n)78ZnGxJz-GiHw2gnS$>v<OgUe2hJWp%dOgAcBVa-ee-TMVeNk
KgP?GlK`mBINz!Oqe#bV!c@9m%Q(FLNoc+f|&DEt=kv-d}jLO;ud!_JF)v4+qdEwU)<lLR()^y<=(1IyHp@GB4+p2x~1iKe8ybw&z;*l!wB=_sixes{o
s4a)yiM`7zQ(RAKg34B(%>Au0w+7mpvPA1d%xA+oSA*APlsa?-0X&$7|`9&-f+(Fl?Nh@}7TQm;ITwv#?Lx@b`>ms+K>4v*DvIE8Q50tM&)>=aAVUF#F
prIls2?Js6G4UdB7j@T{8LUDXJAT7#tC;m#Xbx(1G1_J{51!lE}U+RGJvw-QtSo4>t;=bSQ*Jz1>7Hu9c4fbf@p_^EU3<;2`u@wTHrk2=EB)xZ14fUq8
*=Jnj&7JJc3f<6b%)REAg1811I)c3DggzD&?)uZBrD2HqQ)E&xowD)b64?hMROu*Hb{b^$~p<sbv&b5;8$Rsa+YTQENmRo-8DO1q%*|FX&9e3No)j<BP
-wMwb2fEdtjE6Jh<SKCC`QP+w+!!KfA-fdz2MuOgN($|=A1qhhKIPI`sNGnEYH`|j(JC+fewWvP1arS9FH^uVgEe?lGK;TxpxjEM1>?DsdnTHjsigMhZ
{PKyI~v&vG0iKS#hk)^kJx{U2cfy$Ts<dYQ#@U9;U0L~x%szvpsMW+WBI_|w+<xqEU71d`;s?~OEMFy$~rjcbtm=;b&8h%F7L3V;dYKPLQ8Y2Q`{SKk-
y~qP>05$kfiRj{B}+Gn0$%<E^o&ba-a#PamDW*E!_O&UG_&5!HrX4?Bxs`C$$1+(GjOe^tX7*G@|0kG~oO`6m~7XTc(lXHNwdnx4W*?Q?#rVp2f`u(_Y
bvOkm-?Sv6OlT;?#BFPZG<O&FIGZRI{1t_sBe`L|QFU+L&qugB3(U2kTs$9=$Su~JQABsh@n_=3ADGY%A^%{)(O$%%1hJy16n5DpwUFLJWtMFr2#%Uh^
sXKCI~WjRknWpt3vtp;M*1{BzeY!5S&vOl^m8U2@^As2Ff1h9?G0%JmZc16nc<?PJK!Sbu4MWA~}Y(r*(O-x`|I}&|Tc0-kEuE!_>Pq6LN#;mSHOb}do
@A+9%-1hBM^-hTPx`L{k(m+`p%7>o2b&7{SZO&&brM;=#+y&&FglXQEv4(jF*wFg3PB?UDm_c?}^ZfJQQ-ABhh=2J-K1cB!Nil-Pvh>#)YOD%<I42)JD
T8LMdsO8MbC5c<o1{ew6R2x}pGUV*KBMcB=n(xI+Hj3bdvi%l63Ar&ow=KR>(vI2v=UL_a0q*W4Xy~G@JHhQ#~+^V%^ed-BsnOWxhi(;#y0tO0FSff(7
MvorUfq&?v8VUItIqyi|5}rOf(F?^&F@A{pRG)x*KG9tpuhS8cyJR_#fEM_p%wnJ?OcNq3HNdzKwdE@Qn)MTUGVvqyi=t>+SP?ktYMP^_g!UY;(Z=J_&
q*iU)YS-+`BNHY>97uttOdP1J^h(pE_pUO!-H(zS^^5;~!lR7oKyrg=Mk&8HVO(86E;fq8qD&sVOD#6)-LPTDS?DjRL&;pvgWWCIFS`S{cFkPqsiqS7S
Tr0w%udWS%Y?E|PoSGa_JpFXtQ`XwXyYoYZ1MDLN^Gw#oo{(ocRL`D{AQ4}RY!sIX6_`@FaK8s&$%jM9-yg0*%w(~Zk>?nHsoxLT>OE4yTHGtNaGW&5A
#KGXAyvHQDRe&x>JCrx-V?c1v-nF->&>MOrxk~v{9)kM0J^Z$7n3N6)_D0}qx^B$ja1|4N=oN4i&Gq?;k`u(u3C9TUGv825av$<CO)$voyWA#{KnoBLF
S<0S?_oO`YjvW1EG}vu@d_i&`YJ#ZtJ0H_I<Z5p5&nLjU0#6OUKAOI#8d;_7(XuaCR`mLqZ$4A!1@m#Y5k9lvG`WcwP66z0OHh*L%-<XE-AwZ9IG#1U{
Yvh{RAur3#*p!Bw_+?gEo&{>B&lAK-Q{%u3n3t3`TByIIn5yd>YNr_w>Hmz$V9$_9CB5X*5)!A}cC=H#Shs=yH@S$b%I(%^sr!My*~O$h#EX;N%FpM=M
ks%RY|8jWTrb8Mbc3n3vPpL6)q*wuG5PFx;W@6H2iVu(!R0^ALumA9e<b-@gszmz&ikhBA18;4oT}|N8*Y-!`l5epu$oGx3SJ*#y>y_nqAhd-Kz260#>
~Du3PGJB3d_Xn-OAqSBDBganT@UKC!n$z>U&BipC7W|-EuYfHn9>zN%zp_2yQ5WKeFfw|&II;OW$YXxxJ$lpmg8COg)px9^@L)?fm7wM*M3KhIQ_t*Ry
sE+^`;e6KbwDC6*trr5P3+Dqc7Y)vmfmxV+eI`0~d6(N2RvbRhTDC*5qjzY<yNj%_AxTZ#vV2|+LfAGG*Yhj`DlqQuh~E*4ajo`o@Xg5l_|}-;zar?DR
Z15)RwOA(!9<e%dc*r-27an!BX$BD2#%PD`r^QMXTRHB%dlV<c3Dm-n53WvXNt;XPs%|x#VRdO(lDUWRcEUa<xG~Ld7NB$XL2y@iDs}sCJ<0`FfRN`fr
<Wgo)oZ>!J=_gPLN_f-rYeev$Ky2y=+fvd;qfToLn^-GzC2{TUHthWZMbbe<7~m6u>_-*H90VN}+j*&JJDBY@=kJ==dvQp}<9$YO3BEdD0c$-0P*>c86
ePaSWO)H9^v+(p8jPWig|^$NQ*lvh2{lLE+Gi%-o;wq`zr{X&Y%I{oH+0s2K6mIV2Qw2vB`Ud1?v~gpY+^-X43AH=L2rdmlT{Mwy?^?v=x`0eD(u_{;*
@fS6kDlTb<z2j2TjTTu@czs_a~(CYEy=3gn}C|pS#;HcPW`W=E#aleXjzLaI($%`{(!jgvpJg5GKg|%!+O0-q~tcBa$QSMWqJTrmL7htxoB4Wc2_Gw2;
G4_D@$SfR?G3A3-J+ts0m8(Njz4G3p8+7rH<32aTi(*B=dtvQrz!AL>a6zVgSYN6dE_NyHMF0evL5y_vNnzQrCK?Hz|0KV|KgPW*;4UU7pb4~Tri1+1n
06%Oe4!{A+#>1b%SHtG&>l!;Qn{(Qk%aCj)lz{E2<OmJ=}!myGy%Dy^>7qwJ9$!q(7F04|M;8TTPG}cAbVh29zhygIh-xuz*Tx;SdY3A`|LWwvsLXB7|
2s(hV2`~L9_Qm#P!h0u1My{g4jxg!K|Op6(S7>+lUv)<8$pU+j{c`a-ZG^GeP!YS<xt6$&KXUhXOp0YQZ}ad0l>uWD4e6H8=!h)Ei|y7<NC@+yk54X9e
9|8J>>o+%(NM)^CSZmTTbFMGH<8ZZa{{krY(=`#xY>^m3Sn#_`lHtq{mZ*FFdszSw7)AY^T1>BWMY;uKMB`_V+#zp{iScw9s`OIeYhrhShNB9nKmRjXF
B>8$`rKn6nbd2y}a-NJ<x^hVu?07<>E!xI{eaCJ*8=ZQ2BvoxWfSyb*|WmL{O)H^n4dReM+sUasC+r#R1=XPT^LA8Q0q8%1|28rNadq!Rrmbo+>B5l~l
m|+g{Q&36lG3}7n9Ofc0Uf&%CGdhFAuwJH4eTc8%jGy4S<&7ZnPrJ2G%+AE0vxL8~8v7LHJKySRz_|(g226Hwzq9DOGmr;vVB<uHn!%fx<~Ne|S>+?*j
kjwD7xU(U_ijuZr6b*XD8{a_5Gf9iflwiVaab?1I2XoTlYQKbRUC*by38TnoiEwAl72#Db7a0B8^Lx5mhtCRXp9aM;LV&6K4AOK;kT`HHw?gA<bA?z1c
$)nsuVz6AUyZfwObuSHWYE91`Q5K2l}Of$NHRDnq%?U4NX_LV)uBmk+9*G32gN4V0L~W2K|svcBz)s{&~{=)4c!Fy#J@o`)xVM&jArJ?uHB`H~J=K_r(
Dd&qJ6p84A_CYc9p`#2o3{5yAkPRfEckc`nzm5T&iG`_FVJQtAV8um0fu!TW>v2k#Hwe|J3gpEU0^HV)l63D-cZDPrRIdn4^BFBgH4lY_yX;QCU@@Tyt
tu>j#F9isM-^wU-aoqOlfU1wZZHkeu7>vzYu&!KWhQCV9FCe)3S9Ms!`(=1_K{JaK!G@iiqK|9cjO6v_bt1;mYw~qsB7(~S!azpJsc<Zysf5&qrBy<Pm
TAw7c+QxNO{P|j+wmJ>NKR*d@y%NbXDN82o3vcsFr!^`|zu0%3vU_Pt39M|`;qxuoaqiGx{9Bg7+UKQhA6;*Fv9t1Wg^rg+5^*E@BEh2F4F~s(*xY?rN
(if3K6PC8?KD@>9|tYpQI_HBHxs*SIv%2ONT$zPS5dmhL3f9ZkNUpKO}3KUU@EWg17+>--`7_sWD2X-K6l)UEz&*aww;#DQ(<^s8c4S~J{v4G9943+(2
2j~RUd52@R;GDZaJ{;Owxc`fbV$SVu!8%*o}^Z#kJg{c+Jf(eaOntxYJ|YTE!m*z>W3!`b)otelmR5jEn2H6k>|F;>Dc)dhmO=xt^#o9Chb9h%a`}QbJ
MIG7jNyN-FQs2jynTOy3mO4p!#+5h-Venhrj<b*;N++ufrj=QST+_L4+i8%Re}$J`;xjqAnpDDsEht)P17qT6>0*UCqe9^4ri(3ia!#S|>OK6`K1f^4{
z^>r`5_OB(;7i=8+?r`wl;=79)XdsSpWpFB?b8b(`oTxlla^NO(4)!5>2(Y#?Sj}^1$-1|&A5Ag+Py*+h2XL#|zll1*r#ZJjWqXfn^&@iM^}*_O<5tsa
4HQx$HV)~v<FECNpO?hHgobs!+014o04~OV$6GMSY}F@65*)=---cc2M3fr0Zg@a)q1!y5DNw|3_V}h2%YC5U5AE-@Qn{$9{iR<XvWq>Ev?CJ_rH=Xe9
A54#ijF{PVKZgbVg-Br?Aumz+xNkP?E~D1miJj2!Xx_HzityvQ5&8(!iDG=?xE+sMB}@EaPZ^fwow_ivQ^XyKfYk<%Ri(n#2DU3WZ>rMbDhP`$uED*E6
08EY8DvX_$D~nb)S1iQB)@1wR_I@+|72^(p*}31jCz4Se$pi+n?T*@W6Ko^l{@dm@oX~S`Wq0!Tx^TeNn5TRO6DU)%JNV!oT#Jx>n%UP_VSptmq0CoSm
={-}I|PVPo-<{!QM)>SrPUY%A!zd*m)F=>%%ZCj`f9le(7^c?-Vc!6V%v_c=bNK#HN6;zEfJzvLBzqRsh~Ef6=O)pw@QsT6<dWBtI9XmrcvzvX0CyNB+
VzkQDfPYzk#xxCC$5hKIlCP9e4;(@Lzjl@4ZId=1DnKEf2VvheV?}FxmXvpnz;o8)i_WtQ8v-(|L;@!>ecvY)`g1d>&_0QS;%buT4k>I<HC)|wl=b3*L
hQxiBcRrT@R?T-haM8XR`@ODjt%$EQ!=b43?ME1Q5oIc21-{_w#Em4tni3}a3-2PY#f{1GGmC8gxpTnNEH~0duQle@SXeSN!M=Jo4pxY?iMWlCEO!=Oi
zsTFZg7v`(og!(eE7etd2c%M8X}szHxNOzb7&AIzjG#&ss$CNF!1A{-sp~4Cg>xQ{bTvOUmKHSPWOz-Xa<fZWeuSf*u<z~pwSLWJ%8yS^}jz&^2o}&0y
&=(%A|tD9z{8CjN5y`20d&N#A$B3a6KI<O``VJEXovbbf(c!3Fg%WEwc}j<9l!eHH-Ab;<-$=e{z!hXN_Q_V3GvKa)L=|_?H@va+Fh9@58h}-zvVrNHW
A748BeBC*H~eaO8s<$5&0KjAK5~y_mLnJ6mUYE2CFD!P;bfhrJtuqQfX6@5#DS4lxA9fiBf5f})JhdM+Slf>@1%D!piOhg#Rwl)TD$f}h_0|L>P^zorA
I4uF07Zrp~LN%+)Zd}rI%^_U@$FFo1c?%0w7c;q{}t%b@VWKzfJlZ<f?Wsh5?i|JtiG%8kDbv<N*g8E^|NESNmvA)pJCs;jTX?SyNgx0!Ux1uLmE`%Wc
7eDmyug4P$0znG~NwJ(seo1eHBzK&At=(t15?5f|MstVg%~atco+LrIA!qGX9CJc7L21X<M!vIudkIVPPRj#IaH~TcXYiB`y4l1Zc1k#8T*-P=AvOfUc
DZ#W^deK{_DUvKH`Cog)EyQP%V$C$?l<3gLL!vXol%verKkEvViz59-z)V1+aLrty6os5KIQSRHzs&N-qN3;_aV(kjyhGs(4mfZGWF9s_rTY{%-!zwVK
7pEQZoClJlB3qrAqS!%dtaoD~_1|(8l%AD%NjmlR4B)s1k_sG8UNAxU(b7N-)cg54MxH^zzg9Gvs{ubNMl1QqCs;1vd*gcN$z2!rJaU0D6DSzEc6e9gF
1Q3750{T&REY?#_QUM1a#YL8LUD;b>X@(r^b0#oP`z>wZGQkj5EWgL0!jOp0`Yzlq>Qb4VWb5JNG9jPq!OuCEPW<-o_8XF-GN?Ru-3Qc%j=DS(B02gw_
iJgHLQ&q`p0ovi@#sOgFEe3n;mof;fy4W?ClHCqO#VaoM#*oc!^ZG7)JB}yGASgFvEo|XuV5NTgQ-eUs8AP>>25X^Kw(!#tt6?aUq^{X4j6@oU*144)X
2;alDPxS0~`it=Zt}R~cK4(gR9I9ASxDaLsmb)vU?2q{Y_9tAucsgZU;Z`ICR4fMOFl6++rOB$9;H8L)@_1lvdR0;HNH*@qv7t|>M{1+a(4W7Y^Y6D>p
Ex4>FPl1<?uAG$*%`$~CvOZxipjA-5hLArEtk!B#=Zmkfp3EYrxZ?A082+e++X%a5%9+Vl?pwW$b4bWxlC6;Ewx+(C?{aVN7s=C>MC?nz1>kA)J`}1_5
!ZNA{rqV7@KJs&&utrszh`Zf?P-NFW%czb|iU6uN8BjAS=7WS!fOS?X)_SWy3U6!R!DvxuPT?F#NsuKJ30Z4uZd~Z}C4&0N4|kBy0fJ-_7|VTI@kB4o<
a|aO<gc2c#qmOY?%rA2~Vko5Ny1IO6?(<~uCUVGP9)6eh`E8C-a!id>VA8ciW~6Ue9UyxWbWU$GA?Wi@~O@FBk1bYf!&MgfI;;{MYO^$l)FY01YNN&su
uP0>IMG0`fUwStTSX8TmRb)QPF_<+{Oq%yh-Ov*5iJBv4>Si2mXvxba)tm^mYlHlLiHafe)dYTm&Lczar8vaVGuiLGr51;O>D=2LHF6=xBUR`#qlL!#K
xTVKUpD7x0yial5scvH!(>MJWF^(X_o_&*!Ep9;3aPBW_@qdqpt^V`mEVKUj(1#r;RK?P5BQ19EJmOeMkVuitxHn;^m}dPDNDGW;LkB-RM3yQt;3@0H1
%MBK3yg7K?Yxt1|MWEc!y~P!^CVjo+M811)O^w#&Ji}o)w58uxkFcOJA8zh>x4qSnHr0_qBK6<RsHQjICQH`yJi+U;8i<vAM&h<yLP(;Ia{+$%^HxjzW
34KXLelhWI;)jbnTo2uhgMAf&FFXG#===ED?$bkiZk&(rr&_+utEI4~NSXK&Y6_IGg08!1;*@Ho&pkIVZd(d&V_ZfFTCQb;}8-jDZ)66&QlE5f>ZI<}$
yS6BZ^5oi~*p@X{VFS~v|Cb0TC(o0nUovH$4#iz}GfwB&Y(4_;&Ef|D|A2aC%1+~S$y!4(~8IMOnvVHTM?@;UK6=OgHMxVgwH3fwnPc;t3o{AMM^RT^7
`xc=VGadC<p4_?o`64GeECkQIA62D!9+<~U|RL?EG6aY7Jyu$SP%7LuaeVc4T8V8StyQ2_-5dhTIvW}Cu-{LorWPrzPh~)&qMzv4)dm*l`O<@DIEP4n2
I!k6jpECuL2xFi`fjyV??-U+D<<7B&$e2*S;upWktM!2y%a%Iib7SLBH}n~JuvmZ0$dX!?NXEyI=+R?C@+xFhor6Z8Sr4d^qbGNn6e$$8{ARUXi9~<4H
h-&tlk}=vc>d4%&ENS%1D`K>)OG<1CTj2fG0ivfv-&8+*+2!tHcO}3%vaQt?T3a`tUhk2lQpR+%{C6WE%Qgz&M#Jp_YE%371}!x1gsl2emhbPZtR1LS%
{wKv2RX#w4&ZYGjA$@MmZTcu}^-#-*nOk-pJqI#2u@g&o&9-R!f)3U|f?|%<~(w$oA+?z7WB24yi!i404t(ph?ML5r)Q28d2^GY?02eA&YCX6Y1v(K(*
KzX`-imW<SYQ(Wz~9n7EJi3@R)Zc%Pt^a?@m6o*Bf5z+MsNpaUi8n?33QaKk$}<+L{V^xV5aUS3>kV-_h^D?g#hUuPaqz3(no!;&ZM<kDPdFTdPi^%eM
Qe{3OOp53Ny=8ZL3xg+KB$%DZ`Z+&csvqRW`Ka3F?u>P2?0)Z{I+bz9nt46IwKNsc<XamABBJLn3*l9%NaR(?4!lmvRm*1F&_r9g?=qhnD*05jh$`0w`
&^0b~p7M=(Bs}@*yQ=t5kVfClZg`E-hV>i6N<%iOz<q)jYq1e=f`)nmpA|3n-j8bX3V~&Mu)b9i_D|zt9u))~J%>4)gB#9bKaP*xgZG{Hl+SehoO%46r
S8vTWCh|%gpd0xpCO6XT)kTf@dZO`|La8H<2|0Y&YSTGAd7ItXl)WUEaLBcjYg{uIQ|_fnoHmmV8%77ZV!Rn_Ii3?#|W2KAYwYpdlU;pfrtMTjE-h2mk
aUtn=!Y-{ON$upFxB_g9!f@w+PhV-Uva$w8+Jc7|EWDKAIDJKUJzcF&NzAg@8Tqn#N`*)s}I;ohntozsYfbVegv(CF^K+^wUTF;Qhh-gZBsT58i)!ynl
3yz+T91|7I2+$W>`^5dJdUg5JnLv7klZJTVXVmS%gJ(@&FO6-w7!e=J4VxF;3IjdCgN>9@IRWiz0TLsDLLpQ~+)oG9!TuPXNJM&d-a%5thPPw}wqhPIs
s@+^fnj{1PX^^2l{HJjBEAlcOF`ol28UwDmut#89$TLV<rsyX^I;9u*LOW_go+p!n!!!2(q^JJR%3oluwSX2>(j`&re19!H{PE_#dmGhYuKisxHI9d|<
lHl(A({t}~V!&6C@s4?j<|H@w4hWWS3B_@XHYn~CGId}$m|lT>dhhOiF`uHSV@%C~LjrCC8WtAQ5S(m~R+2k901>6TTwDC!zC+iv2b7k@225Y;3$3+o^
^-CmAhpiT4TxtWN{0>&T+xrRy8;If*oAK;j=RwR(uWx077yLBYIj}}DoXEAv%c`$5wBY{ZZZ>?#QW~vlQ0v%_HWESk~_x-5LxtjCpdh}m@hmLlkW?EL)
OWa6@_i}<VH$d5ciw=_J}-C<>KVHH3XfTGD$1S@T<*ve{6#N#(H<!xJ_ik%93+)wb!$5MNMKTu9y~o@7x?QxjAkR?z_DNC=ay~?mZyjXYa}_y@Y7RLf$
D3r+eQW1L)en%F7}y<IiaSZZ9I#?gtP1g6=B79%kiEi*NqBywPi?S~(Lx4u3R=ybmH;WYX>RWOx~Wc<x|wFf6E9PH~!vF}pjJ*M7}JAM^ccs;;+6Ss<r
&TyvSXjqW|mYSAF`egzB=RyR|S8UE6T@{tv{Z>K|`-|kX#jC$GM*ZR@|k9m@1J2!6WVxplj8@})gihIE7O)yjb)xv@M21y$zjQ3*rxRVmM$}uhz7uxAK
VqJYV<jEh}U;Ak5*1$hh3lh#>+yrl*fo!2m#}yC*xub+}t=RXj!A%aVy6eaytyI?!j`yssaSdZcVTlu~zx*Th?5I__!rFKMvAMf=Pp<v)kC?q{?$a(wn
!o&B;zqpq{N*3Hd-?CKmW9jTNE=qvg8LSYz{B<TH4n6W4+n1TG;hP_7drC|U~XKr$f7%{ied^Bw=kSve(b;Oua{pP&!<7MKR<wLHPzM-4w8tsJHFxw*2
B!jxR6!M%bv3w{?hMo$b#D?y*3L7&fK{VH@fb3{mQJY);#!VoXaip4VH|xLiiqlz%7pG(dsEiMttSYw%f@<`&T@md?|M~B0ph%pO%9|Wx4oEUXQ%$UAG
So_fg42tAuY&`qD?mOLeQgmn$AHwi39H$CScf@j#sx+Fcj)19MGiS=^Ciw3~d72Plo+_@q~!`zHEopmI<oeaZV|cO5of>to|cG)`ST3kv!#c~x6-+oHx
=-Y7kb1LzZS+3)u3Kp4Yg3(C6zxU;6H)31j6E^lJ<Rba%MXmPJ;rrc#PN>Lu3!JVJ@_;CAz7flh%tejhSZgV5mGXeubq=Pr03Ufob;zTt(lAKe^fpfPK
Z(vy|9zN$X(rZr<YZYas<`Le0-jOR_g+?nQ1Eg`vfm&{$eJ(TnuNp+y_PuXbg(ZDDfMX6BOy#{1zL|IfgBLwm#!P3}GNVqKDffNqtv9?u?F)V7W#sUHW
Avw^NKcdkuBc7vIF{!|?R#i?+s+gqNn~l>u$Vr7<8)ky-cZA*2l50-H1UnPCeQ|1do+k4k&QsZkVA6(1TvV}!U9xVT*=k4Q!ip?a2J-lfd>Vh1L8BHM(
1JIW|b@5*uG){&lgxKYnzsjRoUd!SKG4lV`p6xCpq)cKaY;B!I&AmR>%Q6aI8`DgzCD=oo6tvD%m^RsZR*+@0@D#r58`~D73vRBwMr<o5NYGm*1K79A~
TL1bnEkXrJXjJmZ4@LPP0y8mt9ekPMZUXqw=^cKtnwtPErE6cPY0=Dd6_g>-{Nf8S)YSuY<rZ%$ItB=xP2J<XAlO|5gTPqZR>0ulk^)SG?Wsc+}6mT(e
>r~lq)!d5Ywl~x;k^6qUBVtlC#CEOZqw)4H=&%Q0*NpeNXh}`b#I6>6JR9RQU53U(DIvg?i;7$hq^^0(4<3v?%;zXM3qBlAL)W;kY#Ei_{Qnz6zyIddQ
=JF;VWbd2Hj;!K3Ob<Nonc6zgv~+G@oySwU4(ZQ!2AkkuQabunJ6o3^H(#b@Sj4D*aQ*$yx>#k#;0%^CDMA$ZFEz$>v2_n~!AODW3#L*uwA?qUQQCSPI
0gbCsLy4b2CM;5ezs~bfOBK)FjYm&t1K2pyVnOR68r?|aFa#Fh>#5xrdtn_S>Xa&?$En<l$R@7({9`K9FY#4fFj=(r+k8eNggikMWjK4=#8f&&_@ShSp
#fHy~)5XP0S1Up`su(XLev~Gw-TZBN7B~Z4^K%V9##A$O(E}X}53-@5d*M@qf{`<M#~Vm<yn2YvAy-c(USd$M8YFrU}^K<nrzQdY`xf-u>&|l+!M|^2f
B!C7>)7<ah`93+xdm9Z#w>kvV2K0A8&y<@##_=ktSx_mlwV|AXfaa5~G#w8*GD{Y5|B@^WZeJtTZ64T1_(Xw+_yK_j%cShfj>NJ%U~QxS@hHRJJy<*jn
|Gi5`s?AH;{V@{yB2=6|~hSivRvn;MEXNP0Oa+3lO?vu)y=Z6&NTa#F)DLCi`r8O$8uP#eKy^)gFmo6jFsK=g9lsoSmj59oS7%1Zcia^=)RdzT<V|fX<
507OI;`_QT`mc*0{qjY@!pFy+MXV7G^XlJ*Ei>Q}G`!vHG&wgGSP!GiythfDG=i``g;r<poDN|W6*A=o5O1&K@!Te6qI1?%CU;k$je>P}J9~Uv|KE0_8
775M3@w->OMdD0fm@Ikbk;!+f#F;A#lQ0r*^c59vl_P)AuxFxdoVQ$`^>E*O&ETq-4ENm$iKKrU+1ZD7f`r?fGcaAfkp6!WHZV-aHt0$ZexiO;2WHR+m
;zp(gA7P1rMytP%kUEZ*gO=H|J;=!i`#y{m8UKiRIzHKVAO<_}R;-b;$3DwliJaAP(ft0o#(YsZI)k+T1!19Y~4-&uXR@2;RDl&XP&0Q_Q~Nzii)`pq1
zp9M8LNGGfDTRB6S6G5L!OD4c(y0mLIdL_Fv0sTtF4qs79yEAGLF;5b!Lpq-IA!Ifv^&ujcJ8?wi}#wV!L1G|l0Xz$%V=l`d<4m`n#Z{eM$aQNRt`_Bg
ys8_C`Mm!@vh=MbwI4NLVWl2by$)_r2o!LH=%6y0|XETAz`vIUf81qr=`NYctTwGbsZXjk`9xpCJHmFVSU}=a1h3&E(J4;EjjEefhuG7ErGXRW-^h)_F
DbQ_Ch%S``8{sgRGc>)KfN72T`i-Jc3TDjcP=%o-*MbxD$lu@iS%2#Ul`$5?r_rSM)?U2$nZs&j$7J95nP94r<5?F!69(n54g7ft%`X%!Zhc<YtfShLu
c-XR&nn<*a`Fsru42BGjvAus&SLn6&JWH~O*Uy=^>G93+qJrqe{83Cv)C2pPYg{Mt7TglswMD(e}SL<P225bR{{Hev5>%2ttIB4k5Fs?|5)#M8K4J<AN
#A^fJXTMqPQ?AJEL(J+3=8_o>vvPRI_s(?-MC=>$V3ts_nJW0_vf&Tdz83@Se<H!W}X|1zqfSZ7zm>vTD!*oVl2j+aL9Nes@&LcycdQ*`?u)q~2{Lin!
JP26IY2{yhbjNDC?97x#}5VGg42T<i1U#hjKV?sP;^F6KmdJU!KVrnnp{y-nzYUM`#;*~^jxg)qPjKfS70Jla7N<dr}Blkvbd>2cYd@Xwjk-|RGkMM^%
PI(|Z-f+jU(TwDexQtKT}1Ed4vz^Yrd<d_d$4jI&P^FB7f)bdJA-!8BLfgYOH`-b`utY!_S!6mlQ6H{8zIIboj!_yHh{7wsWck7rp1yi^KZViWpXLqHH
FvBICSt*i&7(S&L>{xS$B3;YtXty9iPG9>FVB29p<#4;7NP)Ai23xzR8Rn&_=8fw0*fS(WkM1gRG^gBti|b4uwq8zRhEh6w%5;Ghrm(9GOcGmyI|Uf5t
&W$V#0|RROkM&7F1ZGE6`^&BWGXmXAEIY(B^nUkO~EvlEpW&u*A_IP7ndoC?lXC4H&$f-nTEod4taEFE_Q<T&*BBi##K#ndOGCkUZ`MFb=I-%<zgrIVM
MtlKNANbt%OhxsaP*xc`PT#47&j7gCyj)P<d_?xTkWn=OYQKO6Y0808)TT>t?=5O2M`dG?j<4J?1C4D`UoUE5-=SLeAs1A7#3c?}vrTZ^kk~FvdRJ&=1
0(Sr`_sIBA3qFh4e)dh*QwIy(tN;mNJeLYxf6>LbOf!fPYNCd&tHaagchuko;kCqXffjCaf?5eA3W&%{LR+fo26qvmvSd1iuQ0}dI^ZmtSf?V9{5Q=QL
0yF<gCCfqBTPa}XD$#E<d-kd{?saaP^w8{W~qqS)_IVM1~YVZ}v{Q9>@#A|`j$D2CghUo<wzQRQbZ$~^tj;ho~3*aZcCQ{<S6OCs9bP~sh-iYG<w2ODe
tbo#~T=tIc@ae_I(HIEN$=T&Z0N|yn0r0~@LbI}7Qs$%SR_@ei?tu3lL!9GCKOk1$!`+-^Dy7Fe`SP-$d2OF?uPS)QnGfh}W-RMjrmxzqZ)qoN9BzXKZ
)^NJpkH9fve-%l89t$hCOqw=jP&iY0sB;MpG5>oSSn>nlGMq#v~!on*%vob;j3G8YR(MO(zl2>#IN=LbVTFN5W}A#hJQB1(0!i9Q~Y+7b(<r^q&>Z}P0
A+GTQt(uRsDW7_6>_(^Gh@A+W=Yp=*L<A#Ov=@V=H-)d>-vg$Zs5d4%Q#MKX`xe{^0$=`|pki|C1pGc`>T}F&i|6A4Km#B=aua%tZ-P%th4VV||YIDxb
^~f0EG2$u7R{j~W&-{oZ*T@8h)S>go7~713IK&XJ>I&q?4-Ks6SfDWtM?z4?9NDYystQrQ~^<I5%BOt!K3LrB}*D@2Xfh8O7pQ4`6HX(255!Yedq+{@Y
=8k|u19h8+)e63HaUtGz<^;T_!nm<~;wB6wgFXg*eAXW)kfO71q?LZT_l_tU4cs{Fiw;4^F=0zDqEW`=18??D@>bD1ku$uqoH!K}(leJ>&-~^eEb`Jrl
sqC#DLY9l%w-+*FuxP*Qh+m7v-iN&GXu->04CngP?)vSA&qUv6Bi;m$+HD@mw}<Tz0^z=|@2&=TCc&m1LU#>gw=Neiyh($6uAQp){^Z-@WI}8_*v+X9c
m5`?{0R@h8!mHIy^>iO5Uw-J7v5E=U;E*PkO&!2wL7OA{oDQx@Xqd?03?IXs5AgJQmJ2fB4h0qzml523#cg5l6cDx&bz_=J{-OTOTHE-V0<0=ZXYh%is
nNrxnPl=Zf#bIsY}7zX42s;?QVC$E1y)n@$n}Y_Dy3mlZ7E1eA!DVJ)l|JLsa9(oblXQ=kBn4RNnP{US{o!L8ziCgzcSuo>2B>FEX0A5ic+1;r7ep5wJ
X59AEM#c%QT?W+WKbAK|vgdvC*%rg#ni_Ec_vzHVx(X7joO4jpsXB?~FjcyJ25I?R}}cL6T)ymMN-{wdo%(u&Le(o5?gjbwI1+ZGGH^q~M{+zX?he6mc
RDi8}L|I41Y>7e*vYwXMZstIO^WzWCx5=MRnlA??&_;k!w#8?sxOH}Di{MbdCo8L9d<j>Y^xcqTO?jt6DXn$eKUG^6*aRF^U`r4Lvh_w>mUG}$=lC#e+
+nGFazH`p2mCa3RQlJ$v=TF{3dEMpEMu!y~^0hDjC{XVyiY(1<tV?gLbJUt9YTx}s=3U0!9HGou1Rf_&9?ZsVzxjunH6MpxPX6W~yg0Q2v-=V+4ETM2Q
j$JvHv);dm~gqhMy60y3A1{0A;~`XXDwJM^K`BN@Xn{?ulQoa+O=M}jyI-E;F*8LR?H<kJnb7PaiT7r)C*|1IqcG%N7^s_Ud3FxuiVX>=rDQPz@Dh&OT
YR_9}!=aPP98wslbvet{P|is<!7Q+lf-Luoz3dduR8Z34y=j!NE<En-rZh^R>%IT>J$877xZZXK|`tJT{0My^MW6nBhwwH><-<MLsteLW2r%=#{(d<$F
A+9yHiTDk4RG*Bg!%G^78D2U63G7WW}@_`*{xSaPsV`;xaS<*+q)+jlr^vy?sE4iJ3F+hgasd%k~9NftLvFl~Y2R^R0<(oo<vUe)*VsYj;th@yr6F7HE
l&$D51N6kJ$k97@A###~7MZ*!aRl0s+;}n(Z@(Vl;Cv-iGGBP6`w~qTnNVUs`pk$(eU-96byuCd*{0LS>x-Yq$HQL<{QASh-=0)*&*}mQ6l&cBCRIy~!
)rsBk-eL34Z&UbINdGTMP1ln
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 7580473a33204098d80a215aed9e876abdeab97929b9486ebb5feb82b17ebafd, and the rest of this file is 06eedce2e856fe0da9bebc4fb8205353b512953ca89f2014b2bce85030c7b720

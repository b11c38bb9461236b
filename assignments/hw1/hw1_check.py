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
|8lAIg!PD?a~}_LEe;Kl}J=_JmXVT0N!h83kTve^*&mb8VfozqY^pN_lmvGs{-*Z7r+o<WQo@=KPAXa`8E&p+r8%rHlf1puVx~|7Y(_mmSBhGtpN$p+A
-aC1E56Is5|~BL|QG32<`st-wSO1W14wNwhmcmIsw&NhNoC(qv1vBo9|oNp{<+DwU-OKY;rgx^JG$s$Y7A3y?gSJXtv~hbj-985t)CU=M4pJz%Yc{jG(
$j;eGI*Mla<%x2q?yYr{zn0Zn9B~Keuqb$g)g_!iy_Tk!SavXs6&>FE%%W?2({=8Uyu@CS1kPMZ1yeau`d$`7%93u{r@6gTDa*Vua{YV=Qsun27x!>#I
E_b*l4>@MmY_Xd^Eyv7d{XY^)bh!RE;r|Ru^lvTy7p?zl{r|^a{~wF|U%mf7vijVhoKWO;uPE-YRfYKB`jF$rRjok5AD?4}JzQT@{|Qi{=c<1OCHh$A&
m(ipXwP5&Mf?A_>;EU7|NkcZzr^~_10^zbZd?wDPGJL%j4g1u)|wnMf`~8lr{<WML*$~I&C|pNFxIueDt5=^#LdZ6F#5HHSCOma6k|BRVhV^!Z*?n2jJ
BSZRzZ$wFz{PAXlGnjI@1`U#Xan903lYZ(wehvgGC8y0hD27o!6f&J*S*AlZ7G}X>Ng3irS??p`jwDix~xC2%4OrL>Q*2H`n)}M6+(rmkXAM6>czZ7l5
^MwzL_AQY4&KH()~*Wc_>}S&X+ORImYxdVZ8x2q68$|3Q8S{-=|iv;~XHlXLz@dg~;QGx{lIij@Z2^=NTD7{Fjsz<D`gEvbHeR=WjP_UTiO8E!or;NWn
51|@o={Ez)VkpH7&WFP)rRR3Z6pEmwatA7q9+mcc_!;ysMOkswDo<{b{NfV=5?yPeCsWIl6Dqog%2SF4*Pe}{pvN<ltO^j(_m=&wD81eK@i1iO0rPo^6
;?%!xb}Jwj`$_3SJZ%deQdl2~G5>IkYF3<VOA`%pTbeSx9w0R+FK6VSW$-PRvVe@)Md`zv0O7_6!L!l`@1EzFX$|Z0X1xII-m=>+ILWJoauM#gY1@#t6
t}PPtV}dFSL89sWMEa>@*GO^4D;_0<2;b@Tl^17HZL<{iz;GgKC3u3(U3Bfi9qRPV6Jncj2xBAtzXd+>hT*663kmrg6CSlXY=Pp*T0($iE@F_9?iGOEe
{UY(?gC2bTT*{-FM<PD}aQ+Hz2L>TSxg@6SpXJz`-_8Ym^QS*Na1r3bN1E{5~Z|#YO!;A;-jc<+e+c4I^40UEJbY<6JK%qgjx)g)E+OU9O&=>y|*K;-p
Wkz;3in&!Hp>mFLURX1=xM$RluWwDYNQ$YCp`*DIrno0${kl;eb^6%`z=&+6-tV3gjjekRSPSiu=1Ln$|)v!FZb2&cH!o`H`!W~9N0g^$-~P@-ajkB<E
doH)JJe;<vCWB-rLF+(4IUR3{K`p=+5&sF~nN`!fXyfozDhL$)MtGHz;mB$=2o&J_6xC3<P2{~rAbC@mX0v*$0g%DG2F`5*|95cN!-Qu|ebm*8PrdTE$
fDEu(@?UkPozmP&K`Ml3bgFOrAW+&2Ue~wC(J4pGG3U&~IcD^})GJ-HZuPkS57&;L)bHPT4kaM(QswFWtst`kY~$YkeEvoD3@+DW94MVJ63JX?dQiFKw
jte326LWc9Di8)4U|w??p83T1l`&B`hTwX=NXjnMc=<4%ldVhpeJy{$>ziR$BV9i-BI>sSk4Gr;+%T?+jF8SxAcBxw@28F;vj=mk2z+<K2r6L*Jtv-X#
ao0`~SK0m$Uu*MfIP<`~L9$J=TBl{ueiGH+ky&|M0#)y#J5&AH4s?`F5~*>ihrl`j3V(aIry_tH>)-nL-Ge+x2a<TrJrKifBYVPTy|jN9UM1{=BIEAxD
gq5EXyCK7$fHSN$_6(R1mKM<~(d`r{Mk-$nZ06Y5{2|2?7pMf%^%)}LQg|2<oO&!zvK)qgJi_dJxqe{lW%sZgTBcj=9}Zc3D{?=3Uec|A6><?Erl@v>!
IC64?}R$JBBXOQNkL(=^I%}*3&n7f}ioP9{@>Y1AyZrf4b6n?G#;kaq@+)JW7K8GqHpJ876#Pt`xbLZ{9d;hJkG&H$|o0#EM86{3r<u^YOZ4Twoy4;(8
clTRgyz}<w?w78g9ZG(pIl5o?%}4XP+}cm=Xk)u^=10vr4C=K{1e>Vb9Qw^SH>}n5@BH(3?tbY@_ul)Hd*Au(5B~U<*YEz|-Z%f}-LHQC-Z$UA{?d1T_
1>57{{45GF5mgHy1x(p@(+LY-Z!ql@b0~@{^Sb9ukQZvyZ65FyY+**-1U!tr}_P}x2}KjyYK(tx8MKAn-c%u=RRNeGmG*o({WtqDqFf&M`@;4rJpUMJU
iSw%IdR+-;KzxqQ#YY;O#1P-A&V4=C9rK%CGC0VNf@9bL%s;cwR#qQEeJIzkX=yz~0@r-n{$m?;ff8;CKG{`g`BF_v1gk^X~6op*16?+Xt@i{_#(0^6&
oHTkrqkonO88#`PQDyZa|UYVQ2-yY-`Az4yhM#XE0*r77^G&)@s}J4dbr(_S8lt%+)eB8#G{Fxq&ZJ+gCP#&tY5eXag!W=*l?mgCxf+6>KWSDWZq>OlD
eM%J#mIS$YDn{RyZ_3z#J`S)wG?|$y*H^cDd>tFoo^&2OmuiyEH>u-PIID}WdU%mIu>$iV!_uId7i@`s8tFC?h-@jaQ_x@YIxbyRW`rr#+u4`Wrbj{s^
L2~@UZ-&X*AILg5k&euK_7)2bfv0i2>V4))uW#K<tD{6t&rZeDe0}vvg1+)MrwL$ZdE$QR0mDgC_x1YbCVf5Hg!>coZ@qJzn|FWu`I`Tl{HCQ(Hp}T#j
STAb@W(%?#c=(#KfHePADRjH&p*6=@2y4x^_`#npk@}S*}L=3U)229>!u#g<Ipyh-~FTa-}?T&Kl+=7)MJwm#E_>oANRX@?W$b*^-v$@=v71C)q&JnJ_
mjd)PLrx=Pt6VPa>acxHj*Pax*JF+qC$gqX&FDt{b~)_WB}9UN^(=$oBg`{@Z%y9v68%ZR^F<4F0!1clT#My}!t69`Bc_<xrP-{|kS2eJF5R&Y%CQJMX
+vkNyL$Qn#Ly&Hl1KE-a_s6HXKIK*eF?e*MaArggK%Zdkp)WSd3lHxj7pHH<vq<0zWf(<r&Wv0VS&8~1+x_2Y!S`_=#6jNiL&9@f!Uj}+FUTd%1*Z-1$
NRIkTl6Tj*Im#b!+4_oHp;-`Op=iRSff9=cn_q{WQ4&9yYAFo}Ro5S_KUQvgo=q6WdGpiXo7OERPEzU#ZP3ikRS#DF|W=zw1BR`1gF-*Rm$EDfq(KpQ2
8|jhRJ3s&G^-tbxrsenk`r~5!>O{>)D1gK3%|E=^ezSgI)&fCZ!w!G(!(Za?w{`eS)_>8%Q}l2LJ>0<#C9y+E>~J4D+{X{U@xyQ8@SCWA*Zrk_miZg+b
d>NJP`<YgJKhFPp2HQXPdwXM-;WdG@?V|-0ec(Md<({V&MxveuqR4?;^n7y_()IbA}=qG)uk}13kQR^h3LMOYw%WvzH^}OEp+WI5cn-r^h4R~o-e(_M*
;moKSq$lzt#C~<RhMykDYM`{r@R&`^TT<egvxb2Je46^&@c`Y)(H!&Xdn|H#9!}Z13^uV-FQyQu(8P`lvI;$X02){qBmBSEHz060ffR@49~MH+GDuRhU
P9VuwU#u1&UM3z7M58-RoJLB-~=AuN<c1P(SKwV7)AffOw(07_*>X$yLxB1ab+zRjoF1XE){kn7Hl_4{jYg9x@`iD0@OwX}mvgP%to280foYSSs41;_f
B$t|=+L~Idpp;_}|eL)<}4KZ0vmtf$Tf_8A}$k}#2W)a+9Y2C7nPcF)8(HFGEaxpPPvo*<1^dGMCViSUC-{(&K6H_z<W;`x5TZz1ri|~>B53-gj$hu_=
0lXMXr~a9>IR<jo-D!^8%L9qWq8PyQb*POiIzeQ4V8y^=wq4EMI&DE@x?Bbn-Pj!a=MM5a&}-w>@YMgdZI_zOO9MnEyT+;it}iQs)OV{Ts7M4l(LZaqV
vt&-r|FcD7{~gOEsZpN*NOzWK)2yj<uA*Voi=U-`KkV6T};O*^Nhi2ZpGkuY|h(b^pEGkN1`teEq0lrb$QGj>Tw}tZUwiw9ZRS6kbd=YVcsth1p2a4=D
jGU_R>f;kFz0ei66gZX5G?gZ>6Tbm5jRekgf93&13W<#swoU0Q*K>UUsyX6@B2N$m93uz2Ir;Ek!?<dQ032-$mYvS%jhp@k+gYrS82_Z=X@Uon}k>sNR
WLe52k;Ku83ENNV+#hB!hS3-l@w*Ard@OS`1B*)-OSGxgLM`!OP*LieOz$_cbZ1eKyh0D}>EQtyb=Tmo{k&$O|tWheEHE4ra(+U>*;w^VO<qh4oo<fz_
elgUZF6<3p}&(ibJQsahYdQxv&?RigIOu;NTQ*V#z@j<;MIY~P94_r*#9o5?j7Tl<}kL17SiK-!Zb}$6UuGKmAFF<G)1w$&|)#{|43*u01w?L#yiDtHH
dSq^$EP<i#2bwKGZA9cSp8>NClAYAc#MO64_0}Cpqmy}HLM&R#vlt+fy|__t!EmY6^mVEXl&di~)@SE>3k4D|BW)6S+mrlz9n99o5E}=QW_IHz$RCjKH
Um5a?X*Q{<iSUw-rkB#c*|8ro@)%mN8qIWD1y^Gi+X#@`Fbm~<oN}GJ;wWoQ=fSG5y(Dj_2}b>XmDu^MEtSQ7;nV~ycG$Od?;exgJGf{SBGX^z)Sn@Av
nlK9S`gy4f2P)q{tk|rRw&jDlJYvpGtdsr?};!MX6iCTwkfQuT;EOD(%H8?P#i4#+gc|teNdeMO}9>SQ}R}FOZ2@<$wV&Y86){ZalUy>-yT<wKjpU?Dk
Ie`Ifsi<d)rC0({#$sbqjh$T`@o$h9^j?HiTK2u6W6CW07|W~&~0rqT+2Z{wV+v>+x>md*3MCihzba<0-o<gq=dv{H8{iyu;HJN7R7kV^Y7|8=vPAuem
R6-?rteDc_K3Nr)!A(v>*zEuRGjkP;qsg7#(Uc$GCOv5xddWffTzh?+|wO@ioEJWujEr|#8xk?L33a;ticp!*vcXi?)EF~q7aDorPB#il!O51fh41fS;
X(LEYPW5N<V6KgbbYsYUnCd)1{wy@zh5(v!k>-$o`H^^RZ^iSz<=sMWDGAie_}=~;UdZPO({`awbt`;0aZ6buALqKh6}FsVK7vCCFFi6b`Z0c1fBr)V6
#ck)NDz<HTyGsbczj@RihQOMG|0;fz4@#P=xhI8qe&wlef;2;^0@)IWMg=${}y?^;|U0MJ3{|0W@!w0rR~1b{$6Rj&+Wh!V!17z9GH`3WJqn(3W2I8tf
o(bl^|uBJ_MzmwzRQ5&`#RwIP%BZG<Fg}+GD-`Nn3NANRYib6$31UPudobX`LOIJ0zlwNVYg>o4z`+Gz%n|AqrA&_aO%^YIkqWC&c5P$gV1r)zqaK21m
72bmy8j<f|!i)NU_w;En>@Gah!}p7GDk_*$EH7^DNXRd#aVN@!$?K*Ob$HnZJQ5YV{21Kt{2*4Ds0H$<qi7|=IIiZ-pZP9O~NTHD=hyz)s7+{6$N%}Kn
0Aq{rOssFyTRS>a&su<+3!=C8xVeuR+IIh;#d*qD+yj*X`+Hk(9+mUBh=Lzy>r&ALELUKvXi5Hh@yXOd)1MnqIBFnV=(9iZ~=okDF^vkZUkS*QJyg|S`
9sqMZ(thXdFWvpt7f)cA1I*$K4|4!WTt%Dv0FeVW#$Cq^VFz@~y}y0;=4kvI@4xkx_rLo$58-8g_1+hcBwZb<oxx1%o%Yj*6Y)i4n^qp0$^OZR8u}bjl
a^*2A5Og^hZEfB)%BZSIUenHu72YRX#gcBIKmejz{U?gfA6bbxcg^sUHz}$`Q+|@|KsQW_3Z}C&=f^aMc@2~y6D|6Hh7b|wNIZFJRSi@4(GPfD>HGgPQ
8Ej>d@EKCqs9Ued=myrdMZUch<sdhl1$UCl8>7W69fnJUH;4=IaA8p>D~^?d(2a==y8FdmNzq>|B58J2l7e|Krc@e*611jYkMja|Hg)e>#?IutW`B;d6
I?^!)~k^NT-i3cPi=|HaSU`T6%7Y|StK{LVXn_9(>AVf26Pj3eJoKXau=wFDBsaIehlgi<gUCxAnP&$wFWX?A6~SD6{Oo6pvlVdlr-{`^G0<G${Dn|dl
X<97m^957G!{^)P&30aR}bGrXqe{%v`9C)eeZ=SyU`?b(&`tSYdi+A4r>fO)%yn*5z2D)ag=He*lyMOvmwKN)>$x+Hj_Vm+X{01u0V1OFH$!8CMsJckQ
&XJ3T@2h<yim){I>5;2ugg<j-r0%K3t8(eq6XDR^1J=UGGn2Z#^$An*%RjpQ=AR$&LRa;(tGK58{a=3lgD-r!A@6YiIFwiM)!lFX@cnoH-v<McxJ}3PS
R5+;`f&}O&91mXg}CA30DMUsY*syM&PXxS?Dd9~*BjDbkMd?FUH{|{>%l$(Tdu$M)zd0H&6RJ2SNE^3fAZ6MIIhC0bM(&rN)1Bmi(h$YvOSP-)Adn`HE
H!KPW=X*b+er`>nA*iW1YYg$7=P~Q2$;xv&y*-^=YQq8Eh$vvPU!Zop<h&a{YThyngS^TF_Ukt2;mc>J@f%{od!U|N0LaNXS3`emyfzqw=qBzy4oWpGN
=N{Uvelhd(@u<@%f7x&G1D?*8bnnnAj0xvuqq&xVjQ7LSOmMq{iuvtLW=j?=8!uA7;Ky>?~gb>Zx=EYkbk9<g@|KdD(?n06K=H|VXV@n1_HHJ)cstvCP
fh^_nZaNge}e)ZlrYyN8nj$_r_zrCvJnb<%LfBDVpum1eO?8~AkI71@cjOeeQuaQL(t?$!%K2}F8){&nF92~ejz|C%0sOdkB+ykLEK(cQfr~cLT?|;4C
1R5yMFaGY{SKq1!^Mh~yWwZ7VrLVvBMm<Z9ORO$)Bz<s0@lm9QW{v_)+@q{dZP!DysVA7fN&T9W1L08=-+<2C<Ff<q>ey2K3f(*}C<l3sI)mmAX8;}Qu
>hTC0pi>!np_*gkuq2!Iy0E=EKo?BM1|LCktSs)x8Ylg2z{oA;0G1trWu}VX~<j|!WL{RD_RMx5u~C#Ck~5l;$pDQ$6J1b%rKt8V+tx{#Tu$r0FBVmd@
^`KHw~wkf^c4Y5~CTpM*E|QyrXEoU?(cG)U9IA8(|r3=a3DL_k(0Y5pBeRsEtMR)1KTa%HQ~n$5Ph1C4ev)c5_UEkcydLyr4RaZWjCTq=f|WA{F56(3*
>$yF@EEui)vl)s<H&UBXk$^YmqpolW%Zw(KEP4{p!-F*FNPRukr2r=#|C53qwlmmg&9HKD_50XP%1<XM65d|O%WLMwnHreKHDU`^`KfHUP#O!TrSJNlB
whi!WBgmHYW^*rgPo-FK11k?ev(LunEccsE>RQ>iZcYBROeFvUhI;;9*G@FgLBYXu#OB0=iW6W2v#nMwtbxCQk-a;Xv<(f6qMvLr+RNgaGEW-4P8VNZE
j}UdZV2F69Lkr-^Av>Bn#okFdf2IINfpu-~D>Fe)bf|~(gfm(#_64&5tzNI(K+xmKBpx#>FLv}iO@Kb#4#twWrdNz73+W{0RZt-7%3Cp0Bkx`+Kzg)w&
D<DM6jSnxv4kK3uYr6km-<{+CAhQP&tfGZ;fkg#E}X7Ic~|UhZ5HmSyq<NvVj@G3o9-(b5_X)5?>wM&fV-d7bJ0^-c*5+l)i#1EXycHyGsaa)rMz-y!m
CXl!P7O28O|C@SM)Ze4QDan#e$wg{804=Y@g*dIKkn?ny?ryHuJtRPc{XkVM#7JtSda8P4a?m0eSXJU^fGEGFKioGCLoWP%2uYIy@>Wlh2|eD=08l)La
u7=+cpSY%$~^&K~J{yJ@9s!(KF%^t7TMzfs-l7vfBkEaNKCFRg)hClI>T*<f{Pje=Wu`fW3s^Ox4RiQGXyxyDnRhsRNSyr1so`C}c3A6o-2se}JC&PMq
VF!Mj8bI)zfvHt%>&ddY9>}|d1wo~({Q9Qz_87*dQ&22>)!ph?|!}5H)ryb)Kak&?R`jrxBV|(8-gl>DaJe_*vbp+vQj_I&8JJmHH4EHPO5T|kNB6zuo
!~rdg7(oYCA85xoGQ8_TOE&6Sz9w<GVE}y4)8Nf6wY4!|XaTeW$6*<3pKJWiPxWJahK!e*;`dtyPwll9;Ph&D^wAyLYj^ch8xRQ^0Bj6**h71>9^MJ0j
pApZH=9+O-Ql#86VUFfx~A4jUBH*X>9fL6?y9YW(~>k<7({+qm1cwvXj%6J>&UN&_60;vAlhM<(W<NU{kVr5<5K3dHq^$%tP=RXKhIbr^2($9Bx(mlfY
Pb1X`BZOfZG7^tUYN^)YlADjx~#M1w%TtH&-K5tB0f)NZpbTK`=6IKvxHTt9rCFy-l<QxmHq7r+CGK{1j=4g4w``wc)PlpZLW$MWk_DKnr}{W#+6CF7~
G|O<QDC07Nv>(m?t>MN*7lb8@P-C{p0OIPb8f5y{$o=}v<)eiwL;7sTC^Vc3Zw+K=X!?Wn4FdWSruvVVALKJBQ${V=?pB4diax91^-pOKRlvLXve7+HK
;%CHT$6G@@4Q4izk6>Rf{9Ib}WU@^chNf&u1O)MyxW5el)*#|0|jSMtJQzwE~)si;E0MAymp+PWbOxFDZhI+<0*Sn?*Q!RwkY!5<vuwaE-4DIM`bx#LQ
Id)7df~}%ewPpxhJ?Tx4U7-D6q_CD9cCuZ2eMX0>#8ZY^d!f`*-?qnlxv!4kzK0P*mzY!36R06>31~gpkLJokqAa@KPO)$(k(7!Lj6LII-Ll87ZJQ1u)
u(lu9IbfU>hgAhGB7<iDt4R0eVI~Au%>q_c#Cdj25C{UTIR#JGcl^g1kPvUK@Mx69zBFu_98f@LKT+Un`pVSizk{)#Iv7WewqN4R-CW#{sv1J%fPlp)g
pH)<0vLJr(y_!6}r3HP+Nx;*h>XCMb|y3J3};tb2fujgh0fwY)|LGK!XP(kzEE{G;Jqq!C)(a3j2i<fwH&B@byR;`(u`GZE{hdJf@;s9;eY>dzu&UCfB
Crc36(t9kesu5MC+@D3`J=8j-!y_#z&L7+jQ77H`ewoyr>!Jlv8NqaKq3yg<4$IZC7rG=V3`lpD;;v`C&bCmtj0iw})HP4Llr0>Ly`Q$473{U|1cVxnU
HY&(T|gMkfa{Y{AuSs7bF2C3OIdygSSi?6rrF0{?rC)g;r27`)OWKyhBoQI;YtyZJF;0tQ#si7ez3<7Ur0s%`5ZzZ&tQ~3a0>brUc7phVsnM1-Gq(6*D
qd4awn(Qv~L00Sw1e?(bwJ#SoTq>*8)PwQJs`n9uQTY~Ls*qCjI|U*YGk88#6dEl=XhnDTT_l{yGOpr2nV5VixNTUNEpu776=Vf_Adms+@VkOs^u`j#Z
QvAc7elZdr2dYAF>*e@<JjG)J0s!14r6T^uIo)PC>ic5h}kQFpTyLtfY1@LTPk^Cz$1a!&GC#Pb-KSEN2(~vnF=ee+AVrZcMV4vwd*@Wf$qUDF<d0-Zh
#ggun4b`=k^|+%uuPl6*j0vPZ>0ZJI2OPsh+LLg|X=yFhV=rmWBnCf-JLyi}4^y3!=@yMJ&ze@=2y7`LYgwJZj=S!Ia#~up$>*fLpZE<F;&GkA6W|%a-
o9wyyLso045(DM+j3{$j(hEC36mWIw#vFbvfCjW_CW=*5QNY(fZ$*%=$vD^v27Df!Bjd}T@=rzYbq)|wa^u)xhVU4cp9PL8I580EVdsDv@q7IRV+1d-K
G=Pv|q$RZLYZpJLhN~i|59%~#;jckC#r8`nJS~doI9^~V(aWo}CfYhd7t>@>Opw8Gp=%=Ih(UctK4kPfR-h9YfM8s(ms1&QCDJivZM3WegFu1O}>x0x$
@uMkpY%iyAN|SmW0TI_yu{)ZQLnf6Ci3<4+SS&qTv(w@xUWV2Yc+E;Dj=@K)HD;wP3y%EC1Ja*@xHGfMX+G6cS%LMFX~nK3Sl}7N8w0#7RZU2c<iu|`O
SRf~fH_2j<XwkVtM$p06t>t7fXSw9Xm-D7A^cL<fwT5N2{Z;EaTRKVRlx^GQ!*B2f#$3-8Ijk@$^m_oIGK`1ep_R2ppD8wUyyf%e>zVD4)U{?tOEuMt<
ok8*1HK|+!qF#RrDbQ`1@fW%$Es$lpmMmLklc>0#r_2LZJm;F%~C)t3Kodq2>1ht1-30>a4A9aK^9G&O(8!*2<WLc4&UiuZ8hTO?jB#mu5;@Z5oB!mP+
zWx?k{;Td91(=<7bdm3egykNidHt^$Kx!HWP6Ih(7tMQMzAT}^wmd#R4u$4#pkrzllHBs|};Zmw5FSvZtI7NrfrpshzO2UiJ;Y4@C!nRQ`B#oVnRm6ni
~@T|7M#k`!idW^+N!+uiwnu?h%7Hlwr5nyjTC_M{@0}EblS(E8ZreSTP7`6FZ(!BSiuXyCkF*AoazN`n9+VL=84Pm?9)iya1yL*GQEr^C)j-r;%-rHLj
o0)QG*?W_k^ETHDWKXED<{L!SU8UBtpLb!4p8(sMtD?etg@+0Bw#>@`98ER|YA?1hq`GPW8=0U0QA`I#$)#v1bzsX(!<f<F%vn2Wd+$;d<Aj@i#AO?{K
!-YARFdQb&u(TSPk~lGQGop*K&^e!M=B_v&*Px2D{QG)V3s02rK~U2IkkYEY;pt`2uBWFYZ_<iN@GiNIb9SCKV}OmEa_;!#&~9&c2{(*nXlD-t)7pRji
5kq647?KNNI+G4ayB$v6d(*-3Bvg9YAynPYYoH7QHz@`0-vUw_Y2b7f=P8Bfl7`!LxsvyZCtf(*zi{hw}o@B}Aw9Gi)9O7(Xp4AVhu6ow`1p2h=nU_GP
_>1bB-{+cCaUNlk<4Xj3@*OP8|L8>>B%+&~E|k5@6dx28m~7u!QI0!uGpH!Zs-yO4wS;CQ{1w65iK$~M$pVN|rPt<rRly8;G=T?C{iC8qq&>=i`S&jQD
z3l}aCOG2#WN({JIWV>=V#D$_2FKAarih%(~6hEk-9U&O3Sb<fm6Do5}oKYKn=o`5UQ+Tmh`%ZVaV%pU_Gb&c!7ZffzGBiYU4#royHl%o@Cvd6DP6qTY
(6wINo~k1%hdtQnkdQB?m}0P7ti3O3*B)v;vA5D}e_Hj}orr9^`^5^XXqV_rDYd6pD(SS>SUQ+P5nT1qYDjrFs?&y(gk)4jowC~=XtT|N+3{>H#`tnh>
?j`2+h*HOpix#3Nw(H{s^|^bE<CB+Rg$0ygAb@_vYiz(b-&mx<_Mo=$jdVqFOJ>vRCBRfAW~SwWQ(Wq9ODvRT=*&yqRwI;hYR}SH5Vh38}rL0PF!rt$p
gcxb}86iY|7~y$q0&Vwz=3OUCcsrHn(&8mAUxJTzq9NzA_hYUfNvO)c8(X3P5VFcdWMEK*uj}G6n7DU<e~CO<!d_M0V}fDc(wl!E=LKJBt>JggT_+U21
yz@`w*vt(^5X16pLJf?S(l%l^q+)Rtunn8hm9ly$JH&55MSj^^E%wZ%Z{6!RS`g%YMo17>|P7Y$HOG|ThRfC~rNlI@ns{A4a3+H-_b*X+TRG&mXa7;tR
Q&ACA6)(RzH0lm{^@j^YpKQ_4A(z<gL4*1bnC15+r+|!rGsal(d0_*L{`Esq&5<Wq0%%^pe0Y@&C9c#??oW><nQ8=1UT#GlfcG}?ti4A8CyLFx2$$aVs
{UOUi#8}hzxoFhS!T7wriRUg^4Wzm@GZE<2UJR6prnf}}k->N$g0(rjiDz@*cQ+9hnr@AHf)ov_)0bfJAU|eQW`HKkM6<SS<p!MHwg=jDs0fJ6hfv5an
Mgf-$<)(T4_Gt9D($5^q-AQ1;HUODxi%MjCOZaLSev^_o@kHZw>2F3NBKR>uaIzA__Dt|_9JpA<s+fhqr<HUO~I7nR4Af%B-tK99Lx-cU_8b7ioe*(kv
bMmIC+;^!8(HC+T2xSjb&1yWool!k4-8A-<3OwQ&<l;D|hMYh`L9U37y7KKY%-3Oq$nbB)x+68!PB^_SRT^(#KBhGVA5(3U|S*qy%eWK;aa8N=UOwlB<
NNtB@i{i!R&}f?XRLuUiyjwzf#>6%bLB?Ty%j*9jzCs&IQ-SZsHOqg@X|wUBPJB1sk~FUcA_0JaIo+O#*9m2uglu`TL#LVK`MsVZqj<uvMYu$HA<G*?}
Whs(*hxAi-TsM3qhiqN`B*M*a61H6f&l@<+c?1>gE_@0Ur5nijlt|P&IkBH@YpmuGZm4t~NBE(J;%^(=T-K8*Ry_utgni}+Li)c9G#)acW8Xx;$mJ3s(
!#=@`Bwzm5%0Sw!m%dCxD|(Vvew4t|nF{YfW-K`H#BZm!gpR>(DafM&(V?|S%tq=!wN-o*spPs3*)F^=iSbw{4V;ITGA^=`vu0GvNb+_Tj(QxNt_IujW
}#v{9n3|jud0bypt+sOwMv|IVF<JJ!73JLijmRztlKAQD}vTcZ`0#<>EOi<c)pMwZq8bMGBD<>!TH46t5jmORB6A^wyP1Z>Fk99gragd+KOD+gQBQs8B
Rvl0>T%St`6;N0*9OdA~zHx3U*c#Hx`gdra~)hCCRSO5OC<wqk$7Uqz-8r7t5j`&kBmlwpG0FtTsG`p-q~KLb+o2R(rHlCq1($<+Wm>t+3C+i>%nhoZv
DR4I}mFFXMtLaA7pu?8yN<fU7K?OfkJcRy4*h{ONqL8mapg;!OIPnS0NE!1Fmmc|PM;IRr+gGXtV%3SLI3ukPZWtrBx#J6h-i2>E!;EOJZ3oQh(ti_I(
oi?-;v>O>dUXivlroD<Ua;u`Z=o284^E_`*s^Oc$P%FKFYX5Hve8wS(3twAH8ABPUR(ggKnW?{4+f<)6SZ81m{L)e-KxH+I`AqHEpEs-q($f<Q6<K`>c
N>XaWr!~|RA?0-(7ziVr4tU1gat>w-4$*qhE-(P@A<LtgWeaR=hO{LzW4$ik(>kpvIH~n@-LW=|XgXkL_Hqn%wxMfh?WLfiHF2-f0_$Rn@YtR+Td{^{^
OXoZaaL$kEA5|9;?r?4)Hs?C3=Yy;C_Ao|#FLp-g**j<IQ7a!tpO_XszTt?S1&e34R-CZLol0CZ4FQvb22L{eC24J9tr{hU&##X^_|H{eyZC?*>bH7wU
K6H0bi#1n0?S5;HlbdqG)!gxp|*Qj$h?`7pdvTKsyjzm>&Yu_lR?TyM0#GreV@Xq<u~CDW+B<KXKjnP@wrnrddEzPpEWKi)u5KwP69+tC}4-+q6z!<$R
y3K-&$-QukK_MKC<$#P1;JinW=w$>z1iMN!%y8r*z!J@DK1tS!RBL{DVnDqfxQE3K-%#y!OE1!mScI)0hH9!6>UQGw#g*FJIQ?a#gc#t)l>Z@>5-*T47
uy8OB>pO{&L5A^)(m>n|BTsLlN5U+jWw~her-?}=&=<j{~7j>m$*_+IJ%Y5S`Zj)K^N$_^&9Nr#Tt6G8Z3%3DC|L_ObZ~p8)y!|0u@%umc?FRk%y}!Qx
@}D%h1^@N0It`ZfD}QnQy`MG!*H52r9FWo<eEZMe|DS(x3&fiG-sZChxbuC$ab4pE2-%=p&7EJ<>N-b!Ycl}N?WWxWba&GrLhHYt+0c82V}A-lzX54qz
xgKzc=Lxr`Daf*c^fJJBsl)<wobX#4lv?Fm#;mlxtpiAVcf4ri`VO6bCX3Fl?_z&_ujbo<3By&?tlL)HEGvxy>m!Y`Hf>kR}B#TF#a{=H5VWJ(bsD^Hw
gjjDfNqYPBnk__jlg@gS+qk<(;?RZDJIBxgi*-JOA|mdE?I;2>)9@JLLlX@t@u>Q+=v_zV<httX{i9K2_6x<N>;J|DXT*>EEh;>%TQJd;fD^KIg6aR8#
5Hz^AKEJ%sB$!d<;%9ENjD`61in(sZuwv);r4h^~;&TyfDl&X3FBGODf|KdI+%xIZGiAEM4o&&WH&2p`eYubb)XW#ZS`<K`gy2Frc#_x}3smwxx|8(*v
E(4Dux_rZ7Hx%18+9Fl83Y6OlkDC$DZnrM1Dtc6<24FLR|KfCkxmuk5m^LbwN&He$G|L6C9^hZth%bQ`l`=jsQdFL;#zy0PBUfhHeaIQZ1+^OLvo#i|K
^r7MUm!IAjP5tw6!g;X%P8?sAwM3eI&}l?t9+G!9Soku!s<*Lq`q`%7)uZ>7LmJek`(|0zEFJ}pT>Z<>u0GjZA97>XOg70fvzi5a8Aa(4^xU-l+9@I7t
?|8#jr(K#p|xX&{%Q5s`_;XlfBigSMZE+*`1;qHup2-4{1xhc8g250-u?FXKltrmUjN=#4iwaPzHyFIZ}z&wmUjJ<`u}g&jePLkdX>F#sNL)p_ul=%6^
0*^#@_wQx31s)L6d;=@4tH-y60P04^~Z3@6sO%z+jf<{)mA`u0Cn)kDR=Am74ocefG4(>aFsy#tv}#G>hUB6#eRx^*S@HCJ!%$f9f~@&A@tz>G(~;(0a
hUdQ@Lz+0{dWeJHW*Tc<b%_5Ri1>JK?=8~Gf9fZX5InurHK{rq8VeY3fFD0b()Z@mBGzy08ke|Ze}a?C<}?^}Oxj6YHrzV{bDy8ozIJ>U7+onQR&`p4g
T#O8CzWE(Z_jR$#nPj8n8yHXSV<QPeyUJSo}jMMQT4Q`V(vk4~C>?3un^`fztt{FE!(q)un&7wF9pJ4gfDQoB{ib&nl|M~pq54<<=IO@Caf8p=${q8^A
Z0o04bliImK|h>h;EyIm%pq9G_4n#`akI(a`-h*`RUS%Ydu;zRSCbpEH)j2MHN&g>F+vV^?~nLd4^4EKO?2h%vgE^26fTLL@=%0_>wo?q$8GcY7CeuVa
tciH<oCv-<EESif;jA5O}Ljv`iDL~b0yZ>)v+7@Fp5v;<<S|5&mw#@0dU@X^M(QR>i!OW*oME+sc(J~{j~F`fBD(5(Rw{Nhu`(x|MfecI;4SZUKqz{7Y
~?fcE4u2o#;FZR`Rqa4`XCS+489&A&7^<Kp?NtXTc!w4~2v{W^tv@f<aJ+JgwAOp4R4f>rk?F`rVW#55LL7Z>s+LJRu}-c|PxVQ3&oql!*B_KUL=ix$C
u^sW~qDtWWEEaT=z$4%s+W$hu!7Dj`mM7%LTrxYR+9_Gi?}>d;t1v&*@@mNE=c>*kYq!5FO+-j?uYD3HU5g7(r_r4)856}VkQQttXm1Sb-U_N)n3=nRI
<HpEygA{FsriZ*wg!oq?xhbIfxAaurEbmKt+t#q}@=38k^%enIGhuhF+cB<=B+n{#cmIaN{Md@~xsa>?(OzcnEdM?0*=xlfHJVbe>=plo-1>=}{IpB=n
I#f3V6{m2sO}8KQ!`@uQu~A#(0isUeAPIFr9r;4QR!jv#w>!;?+A5@pl35lbIMC^+W7{0T)9!LIij#6-t0=?hgi7MD2KTqv(&g4tnlMtSaapIm7^*bPu
p4IBg>!f}@IZ-gc!GjvU`h$Cfm#+2npZ1)QVz;z4^i<#Uodv5Npx0o23gS#IzTXZJgw9gw95kC4;BzS+bzfBf+^|M#oySlT*fB;93CND*Cc6@F_)yqj(
l^Mn=D$f?XAy@v$$9)9PNioXoabILAh=?PRAXmgr}=w?YCAfqDK$NT;^n|2#OuK<!KD>J02`gC!)Ja*<5F)U7b|(b#GLlcrnacJe1k60nKD{Ma$@lS@k
1!Nlz+OMLG$^V8qsOVW_jBwt0J+_MQW8g+ALkrpF7O$au{f1r$R;a*q1F-LB9I+SrnU7|F#N2IMTqB_?Ki^xmG}CF}59v4@tC8oEPhbm?}XnZ%O!#}&f
EoRoLB^N{FhYO*&u7-=mg@U-tRE)=-XiVj4sFCr0~spV3e_Tp0N&)|46%V*I_+*6Fk?cpv;Y%I0Z#Cl1xlYRhC+U;DmLxZqj4ns12<M&ntg|!FkX<`jV
aMWK-_i~>vD7tTN6hP~`T$FgdT%0YIPGH|0*h5U&?|aOyW3Bxx!TSY;OqQ`!Zv!kmCLl!hsT8A_ct^EEbhr`K7EcY=$#Tx5@Qw$HQaTjbgJs@`t2G9%3
Mdp-6dMnE9_%TrOkF8cjAx+sQpkFWI#a7%h)ic$3sT^+4V1Rd&(Z|m^;UV{=_aHyuts2W$8sc?AqjcI&nMW5E;)3Iv4y%-8Dk>&{dinIH=$%h_h_S)(7
RzW8iq@}C}3eA;M2C|LeGAH?m03!JZj>d{49@}c?-86FXWtM6%MKr%t*(*vS=+bRNM2TB8BbAdhf#v2frMnI%bF#H^lU%QU6^U^_DWvG%;~OZZr8tWR0
olL~R|Or5qV6wrx54VX1nB(#s6Lt+G}zGAMz<Jq3_sHQE85bG3R}4Y$~~vr*ZRQAVAlvlynVBaQi1^M=*<h~IF%e1W3uM{#)g2@+HVn6VX)L?{SdI|ZK
z387XNImJq9u~@^5)-9*8t0le5CFq24xMZuj&4NHLq^TtmWjkJZ>-sf^joH?8wx-aevJjROsFGwtOw{@=@3i+eJB!)ja^3e?W;s{bA=}FQDQALG@+;5l
igY_+<Gmi*iRuR_PjtZ?T`F-@b_bgclqEvIurCeedn3Weo|xQsJun!u(8V9k{Ajsfj|}gLkl)+FM72SNfFX-qS|jU@mjf#-IOEb9VmQ=$MS*Vv_8C9^H
NM;D|M+*DmQVO}_Sgc4Z)qRl^B1S^c?*1O-v`xoLJk&BdG3O)J4_z=ysc~Nf&L%&`xwy8Y*PGtr?<6*R-5M<pMUG?i{{tjKQ4d&9-@uoM?>`y-);F?`z
=kLQxsVfc?(Q=7Aj3|xJyrgUEpY~xvZ`RVn7;mV0+>C^c`_0Ds#}(*P8l5Q-6M_e~NB>44?CY&*ehUwb?Qd1bL^jD41fijy9?M?DSo7F$yYeI8g_PC=&
(%=wesvpmThG`c6BbW>al$SfU|YXf+2;*y(7~xL?;_?x_|)hozv6P?|GjAnrs!?rHk;{67C>!++ZFZyoqA@AGegN6POZ{yy}4gzi_$1NzH`e!8KbKhR$
`^wSUMFB|&phJNcnf7#GyH}q2n`pbrXyP;n`(0_XVl<~Vv{!gf%*|pNj5X4BEbEs?xJ7L(WZ5_fpr3b}Y))?rtz0<~tHxlGUHWmTpj2EZ+g-d5(2t~Fw
lg0x?_9%T0GPk3gjstH8y(M_$_@B}D$nkyA`Q?s8S9rqwIX>^WvpKL5#MSJwln^1}hD+e-Z9_BTc7B?F^=)1o&SBEvF}OrQyX_g8PP?%ouh(P?2-sqw0
Y^dtj`Ew++}KP$K0nqEXKi0|Hyard^;i%AJ!~18<yUziE);tR5Z4=MW6%}_q1^%*m@jtH@%gd-)8_YMzo#F!j7yI#ql~5EML8oYdN(kOxewu`iflGSU+
wnu{L+(iXd7WDcv8?6yqj}sERxi+K(y|tQwn-Mfvt|=DJrJy5-9X@h+0zCTE$?slkgJV?>>7h*=KfPOd?b0Ohc3AY0sgJJ{!YnQ4Rf_DhF=ksM9g9_VE
r`F~Q1r1vQ{H1?@A*fEu?l=~5Sls<Im+)>^m@8H>m&!cK)1_@YYJsvNmpcpUB!Y#a9J9_+LSJkqLqy`r*XHyv*)dJ9u9mWM9AL@LIe^qqthM`eN6{d>4
s+i~zJpQSrf-Ipt7>07ftAvZ3HLRP9_9N9GN?H4@H#~WH__6FD)`KSb1x7gWU6sjr#<My%&STEnzVi-&QU>qzq1y%Kn;YMZ#9Q@2jl3y&2kL)2KHD#C;
BeKE9?bjFTZnH<dF-3RVFio@uDa&<m3Jy}13_Wz36yzEKU_asLi_eKqwmCiC3nF2`)r9xjY(ByZI=2%Bz++Q^*VC?(v@0Aayb4t&BA9!qAdvBT6OL(zg
IjS`iGDI65;`*+c(fZ%_C-Y%XqKsDPQ%NY+tZ)`AUe$sl(<jIVp>q6!A3N7+2dJKtDsR_Y4i$SjQj1paV4m&MNrxMsxw%_$zo#-WgSO#rWmKt)^U?mC8
~m*v^jcUz$~R102L^-Vt_^P3v?@y1!5G!R-u?Qg{x__7f0)5EvB-C3@ADFkphXtvPULdE<EYT^b5t&xgf+C4cg&MKw2x9vIS{p^qXkFd^8)5=j;9qmMc
}C#*{?yj7*127-h-6K=Gc9Mx6B|p!Mwm4iN>*cZkVQ&?@i%ln(hqB{R%H%BoaMxV`3Zat*;i;Kpl5NdX2^_4Xq{=_bg_jOFFks>DYDM$x2`=vvw3ER~`
%M=-^fHG)?>*M=d)YFYHmA0sP#;Vx97Jxm9s#X~t<<Z3Lny#=fA`NYh+vsCD7{6z2x&=FJ(W=B0rl6Wagn1PJ8k{&&A3&;hT7gW6J!hNeVk~MABML=nz
ZeKJbwd5haFim*82W+Hm^{LvnxRmSoLuW9V&`V9xWHakcnI&LxZB&e~>4?x_1J<ElFu^tj!IAEE8zIa9jyy)-)~y7g=yrFM6x}VpR#B{%_@1$L1eokbi
-2E=r4D(e(h~b)Ypa$Kp&{l>wIG-aG0z@h-F*U^OVHIrvly$$TumIqW%|;KIS$chJQ9AH<IvD{t8wO&(28LYTdVM;yf0c_*Fse$b~%_vJW}sad#JkD?S
(3vz@|jQve{@aZ;GMQ9cikA@Y9eTu3M}OyT&-$g*L)=#WW39YDSiATAZbd9Zfgv*p6$<pIg`|OJhR_S=$n?b>kw~@tZ>Gu@1MQy?izW0f!=O7>&seqqR
+9s>C>gPhXzn@G=SFOL3{JxL{|&;}RNlmRuF71WOZ0{i4e1wY#*FgrG#`atSV%fi(35OifudEB5_WyH#lb%P7|w=Ib$=y1R}$><>Hy%(2~UW^1INwIRx
M3d(4ytevc!VM;AMgBy$zh@s<-TlR}3;qI9FmCd>#*Y-xP>M5M0Fv8mLI@^-9M>*#EvaG*+*X!dPhd_1kHr~Ubi{orbQDoB7B)Qyi7|a(V!`qmbI}Qi*
ew^{uLcG{<NPFsdztM|Vj>A`u!&i>OSB}G1j>G@(jzdf?lhUv=C6!EKWr5v39Fz-Mxp5o{VH9Z#0}KQyqJ<$Csx9&4c$u`)A!zDrP5q#$KR?tzcg(!#b
9~88wUMO?hJ<on3rtXYuGzYC<M_~p0MjhIr3%6*K}4Vx^O>fj)s5qDqPA7d8H;itnn>k<b$>Y23=1v=k=|P<p!Wr()%v_BNc^$^l!QX-`1}F?Wy8PH@U
I{EFYoiOgGb8mA^tw}{LFFK&|fz6D-Heff&Q|gpMF4p+0dUh^e+zdmkoVNLqC3?zijAN8v3UP`j5|_I(`?){|WUEj>FD?&^60niHJx^U<cThHat0&%`6
!LZ$GQF3Erf&^b3OlMH*`-$DpArF<5VjrRK~>eL)fty$?D(eS`bgN^1@tIsRw#J#u_sbbg&V4j<iq*jffh$6=pAmfDnS052uFT!MU*2Ab9pZXAcCN8y^
dsP%i0L1hcH*~rnfLQ4g)<{bsWxEg74Yeov}dhUcQ7kR?*`LX_*B1}y$M_of6ZIBKSNYU12!*CZ!WRLEHWG%F{S;vqOd1m+ksLPgce15F|wE6v#9EWtZ
GL=@IlNC(#CY+*B`>enh9p14VNM+&v6dSk8{)WE%V1^=X%9O}zlL-vHs6b><7-@st>+r37v<%tqd>-#xeSx6hu~yN(CraA_iQ+MVO$eKXUArR}i@1%gU
=P#Q^4KoS;(6j7JhPi4M!anzbxF#iyCX>_{YqY`3;{7YRw7IZSBxy!Yq|}LivxkjooZ$oDU9?Oa>l1h*n&_MU#IAFv|0{GxXXkc-ilB(fjTYE80xj`3u
HjFtpUsT+i*{B^R^uYhy}OX8HjzluvH?Qpxsn<{FtSY?qK4knxydkLUJ8h4;H0ps(FTMI`|0ASUgdHn`FkOTgrtfdXx3}E$i!Of#GW&;#N4bh09jV^ch
t~dr-MUM;n5v=FbqfKj&tn5bOfNVj?`0R}`juD%_7GVcfRn2ux=bYNBI;<Y6e3S`OhGiq;<ppl?ri&IAq>Ldj5OPOg|~u!s7<Ta1cI4B4?cqHFT}Z~}>
&ImJ{=Ic2!DODzPI9=6xj(!(<iMrN`ruDh<GLkeM0c)pOrg7ox)*cy|$4}0y6W0l$z?=g#2KFwON%olKqC*De(GX`v$%^|Pc-s?2Jqh+tcy6zKCkrJ2X
2zdShYxg|fAdUKU!RniBfDbo#sS-FsP2<G|9>Eo>(L|dhF`Y4H@roi-b*I9Jvntyt*CH=<>}7g)J<CwBT+vtxDQs1(76n9OnG4vlV!+ZmL%_bfDRkN^v
c5kz60aZ(T-$1BkVEifh`F|Fn6wT%ZL9}PDnl&?L!mn!O0Av4+G>YUxNHRww!0Y6!$cG;t;68_w#UvE3T(h&G@)UN(Ca=mJ0ywCSY^<zsglgznZW_9Nd
7Y9*A}!aw<InnP+70ik=dokOIm>0dgwOHTG(4m1rh@fhgGbSO1GU%>UT>Q<_9Dn(@uycbj7K5YvS>qN~!~2kN19W3m4>y9e1>Xwji5O1Vq@ugQ8SA!nO
eVpbPtSD@ix=09`SnY7EEu2CG!e7rLg_8x2g@XQ2@l4mTMEBas-l@d4Z|$ZZ<-l5hsGuuxFMX1xZ51zS3`ZMnT(ufTT;Uf;@w+x=)Fu%j<@A~5aJK~^v
*)r0M2w(FB>B$vuE1fxExvOKGi1AAx=_W9-EM8{ye#JNdJL;w`6jogLeLX*rQ2nKSo9<!#oY!$g7&Qh@Ncy`&3b_1<zGtm@gW?sU!MKg`ZPURXrHQTyV
G=@Y?+{L=@Z_G)bWek0}uNJ}_sdr{U=lw;AXl$#y1LTyIz>B%1o?U`@IT^Du>oOHRhPzwF>&X+9f|;OPI<0!r7rdD8_F_+6ej+diT)Z47s$sLUJ!5OF4
G7D=HVazm&cOSu-5=0K8%%<fLt?#xoE<bPRcsdltFw}EcIL11ejIX%z>+LM7c<q5G`<*`ey_ERRCd7Z76BuVW;73GJ}p9BXI%<(LbM!*7e7YF9+ZNa<p
gWu;%J4gA$Lb%8o(FV*Z|Sw^JF7j><Xkd+<LRwcjSxRbh}{CBZfUPHeNaQ{>>bFA9KKvSAM-$e!W+Iz5lF!Js3`v(#**oEnv0P2iSs{mX_TwPktr78@0
5BnyZ1ZnOA*)(E)z)%d7}`2%7p@Qy*#S&kyy_{U$H^yyAL0trOckA_(~o1#YFSv}xt0C%;AC_NLm1lLvuRPEipo(#+Qu<7$8MTZpBQYYQXn1=6@}IDk_
7L#^Qt5lr1efgBVqO^ziz;PkB?0&+NPpPt|6zijwV8~)V;|K)xDb?`{}J;dLKo}c;k8v4tI{<NWAKG0t_^eYeOFB|&PhW^EY{?qu>^y3Hm%ZC26p?`Cr
|FZGBO#V-(fAH(k6%uMDr^$i1T$M2xXe@tv9%a2DSWf4HHo>ToA-PJ`0!C}joem5xM|KP(RPi-)uXO{tt7<La@1oOzLojqH2Rw58&**#P_`c};I`iv2v
i)ZKP6q<_VaaPw6iI;?FZWA8vTUwdv5?=??-+B<ZGc<iax`oKhYOtJ{FN87iGs0QX_{KJHwI@SLjcx6q@T}kpGF96ve^#=L8C$u%xPdB=XY&a&>hgn1z
9sHi$++*35H+>iKFxR|Frr2lKgrDN0<nhOEMPB?a-)8Gy1lmdUDSdQ348JGKTwOD{ntTQb1~xN1>YFc#j#hw%TxIB~F2(vVsnbGP7Z8vFqoRwJa%`VD}
beZ75aUw_1!l<~16D$*PU6JKG{l7)ue%mRQ23`my-+QW?!W+im3)1BtnSyGuAI2o+8Dp*$M2FFhSeI6;$lK?MQlw^l1xUbaEmL+N?Gmx}=e!)>^W6+4)
ym}J>nm8((GE@&~yJN&%EimcF0bYVC2rGRy{g!}*5d(&mdvFl9qRZjR<J5bWbJjl^MFcKtY5a8tKsK7`PAOR8}G5wN<a7k(nc3ihD%YD1mw%qRUwJq7*
ZArFlNB9BmL-ehzD*f^+T!1`zl9`pm$x@Xhhg4C)<l)91*4k^Yy?}-NeOwXNvLzM^>U@YRCVJgVd)Oy^G2}Hb?O_H-m1)u?jM+@xZQ#mllNPpGvm=87e
XLSUC_mA?qem%dYaFNrn_7~^SK``@MfO|*?yRqU9Wx+-R#wc+aZdES9xLOcH*)>0!>(65`?Q=|5CtXfA*A+Ms#qpM&TvG5p*0AIk>1&|&y}oBu%ivKa#
c$ONJ7%5S|5KlMDdSO;3VI-J52T%fgy}?22;m)XVUhul4eP0Lck>g@~DFonb4YDjtOlCMimp(XSCp@>e0+H*_f(HdFR6_<Y|KDs#!8NYeqQaX9b6*fRA
Vgb^T47&?7?+5u8M@iaL+bISN#I31;MU8KgiZ9A=+vC~k8QCML8kCcBwq&{J?QT)CTXo4R1&>X<Qs2gW97sVPA>zGi{R3O{PLRMS3P+jNz{fj_HA-Hdj
+9uzpBHb8J}x@iSyO?As7ycBX1%n)je6tTgBMKM<Gb($R=+M~BP<tiv@c5|YGi?v5ZAT>6Xe8yJ&_{>#Nt79c*t8S~vP7^Sv2tZ279}9}*Qi0ky$8cte
nkDYeuCl=-;DU2>=(j2`qY5Unyimk4&9AuvJ0pzLu1_p>Vu7<<TjvBKW|p@&B*)A|8{B}Z)}>M4%qUwMt9p?z$2w8$*|FeFgl~`0grJD=Pxsl`<IaLwD
8!Buat9?ez2=2<L(3DhwuFhFxX^hDY!@z(UPZ*?U+J2y`Yo!Qb$eP!;l%goxxv*MUix_?nG=eYr@l{3C$nwJZvF6l>ZXKK8!6C8KcWbZJ?`!4Ia+vGDx
CIp9YwLdx8y2=^I&C5It#X3gzqprcUj>;B3UMoD{F%9G;Kvn2l=P{?5rUwFq18mP8gTYWE6K}zc)H;L8x^Gxxh>(OMz-u^y8nMLF-N^z19gtc4lsv(3Z
E8nsdgoRb}~Z$Bxll-_#Di4ETw^)JtfA67{%Q&3RNRXo1a9&%~{2ze~CCS{IUX(k|-p9%Fb?TWTwo;zY<kGelkThqh8mXSF|BLg$MWAkU2S>AzO^s%K}
X(GkN@YQ{bOg|+S4Y)0Bqc=VGnbU_DugOb@tKi3MBW*U=zBR&57E!Cdlqpcs|Up_ng<+HP2K0Ev6v$J15JNvi&>@0%aK1N+PRxm>H&g6oVZPn8q`}Cc-
cr8w>P>EGn_F{3z#l=Rve`krIG@BdhTSI+!sIOn@-#(l8Ny`_fG_wL>Iu_+qTOT-JrGXXU*6IG)0>eqNwNjZWES7;laFoaS);!ujeJ2jf(%hOYH(EMcy
3UG=DNeEm`O=X-_CpTdz^N6Rxthv>zdmsjp)RlG&*ZNM`GZ0J>>_{tAiu-CRDUnX_i_C`dv-RAzaGX<596mU<FAMD)6d3V592R~@%xwYU*~5Se|#B#J&
eB`#$R2=|G4>koc>=^|MKjt;i-eAbDZFg)(4*B><EAQP8(PGHkXyKW4Wu+5T)64W^>TkzAtAfmp*Vz<a8F7%@tQ_{O-V!ka)N+Z}%#~y>$L>-)Vc<{Qk
uD_3YW%%k5`)b|$Br#fIxhx3#9nSb@dmo||zCX1TYf4fgb%II4zS%kc%#9pRCMa3-|0uJ$WU>Enune9^R`ts<l&$t-8AcaG1N@yxy*c-dJ&cQQqBcs|K
Ni^jUzx2$fcrf)AlTk|bqxT0b-D{jxOv0M9plYPJG+1U%=)K9@2UyV>bT=DLJM}7Hn4@&)s0jue^2CPOuMZjtVzD2C|%AlA0<8alt$eG{#?%iYnZ@fZl
{_Bsv^!^XN^5kpp-J`Z%@LlgdcXP#1p|AJ3y9;t;_^U6XR^PO}EuV+e%;USsI|Foau-oqa0bJC({P=*&+V|7fxo!RJpsPRl_In@x)jtg*M0!E`cAotG?
|<<1Kl|vPe{c9<5a^@te)q}u|N2E4E?|^jd-yec4Vv|}uiESFXt+3wyy6ad=ORK>6nXKY0PkGTIj_y$2y;C5t%mPjstjn#-}%-BgZGQ?|KKkM0M2`e%y
0epH~(}1Q2ycn{NN9Mcpdt~JoIC{!lJ(aqaS_v+kf})`;XuI>XX0ztq=a{PoMnRKYsKl|Idg0jD7vfSAp1j;L?X42JqLry_dCLxS~wIWWt8O??-zT@bh
=$>?v6F=XTpP+HE&^K0xK(1zvB7yBmPl0TuS$0aEte3!LoJCDz>i_>aEx{y+R#FY*-+^@`Nm+&y{k??3$d_n!Rc|8d2v?JaQ->lQfmy{`@s&%gWI&k%?
&LVxt%f8)bH{=t*4eET|+5BRuOx$iq25K+TzwGDew{Pv3fdfxj{G01t3ciRj)=vUkgkm|h>23*?<gz&a_P*8d2h2h=#@XiGYcR&vIE=ag9Y9M|Jk^lY=
zSGNcKT*H+j~`b<Kj$C)^B-O3ydVE{{oT&_1Bm>C60V5b7wq?|xLkhP+zzof-`9)%>e;^+=Q)u1i$$FGmkw`0!Y`Ipz8f{c#>>{1h1y&e>i_$Ly8+_(d
%tyEtX;o=uHJ6&FJJy*uYkM%^QGVHK>yM7WtZQd{?OO$ufB@aT$W@1%OKE0H($7W*5EsLW&T22mpae4_H4}k%6zw%WPcg#y^(zM&)>X95`GHH{1kQhTm
7=?XX42}{>g`5`Mch+y#Ir*_vSK~-S2+&IXk;Y<h{210;2L=8=bx|td#+)_M*vQ^BPorGp=ox^-Jce(Rce>=5>A#y8h$;>z|(d=o=sW&;Rt~OMmp_d%x
E!bf6jd-LGG9(fc9ZdY%jP`gecW>t`7CcYkz6Q10dH7t8xU{N@Xa`v1Q88!uD(1!j2T^(&${@1DYC_dajeyNu^LyElw}o7+|w(t%+Wb-#AEKkrW4!>%1
n?=7ZgFxax+(%$vk=OF(FyzC3=|J~vLeDQC=p_k}zcLU#l*#)k+$}kvEm3#m9<V(NP>*&e%{^lia|2o(GI_#DD3@rK{cRjrC<c4^mZ}e{1Z|@Gz;P`vD
!CySzE(-5~m7m`Mo;io7Vm%YIcOd;faLV7kc${~Oi<CEk$lX&9_{ER@+gAtN=&yXccZ<W!fBB33$Y1b-gTR0Jmv_lsfAN!V{Kb>M`7iJP{nxL*JowPwO
m5o$_2fTX<rXg<ukU{_#@hk(*7uxWxWcFJc28ZV-B(F&X&o+JGwCnMv*-(V&-e94Xy(TNF;kaM<^sfwT|V&}XlC*Opc%b~Y-TQC&GhAyxqvm(HvrAoPv
#z=`JG><`|qCwra4T#uFG_Xq9AUwf%78G>Z)nE%%-zqf&%Iw)E?pP7=hlOEDB3S9<Ew-I~R^#TRj?gb#`8F8zY-j9lhvpL{hL{OErINR|I^Bq7m@Ad9g
3YJE)^2ZB#)?8Q7M7Y*;}pd6r{yZ7D3)Qj2#C$ubLbmVxz<(2{p`LY>zjfT?*hVp}wU@D;y;Vzcs1CLl>iQWu8x(|~Et;H@fAn@$CAL^iT1h+M6*{$|6
8tH<Xoi=&V$Ox>L+dcm`y$xh8xh2Ytl^T(8Cfhfc^SumD0#h7}SPmq@KD|j}6a%N$lHBg#PrPJ7irG=%)IJ0uUrz#AtJhkQ2SbO_K?oad%zp&jbs)@qD
33L!`C`b<#Vd62Vr>V}y(?=(AR~5y_n;2IaQ`j6O$dxxHsUiA)HmZOK#?gs59v0ME;|)Qy5_`ETYqOQv9XKdh!IrrKE2DFmsZ2gUQec!$K}A?6dj&VGE
&`Y+aMy@Aq+r(RrYZ_8KA2!OWta{-YWSx|2>I5DT>Cgh3CP9jetDMRIhcXuWJ2`5EX_3@Z^3*&o5x{Bbp@T3c<ztoxOxll?=7@UleXCB9nB+DlUGY;Qc
=xnGAEhT$bl4(M{6u_5tX*MQ7kFY@mw{C=LwB~*D~A1tX;dyF{RR@O-E<iKCw)krZ8cuLJ<$R1W67V4wwY^BR!h<a<{4=XM;t`49#nRLXNwVtO?;Wi^k
oa4+yoYz_C{Ot-{besMc#ZM)8F9X?_Mb^MmG`O*AeHbJeYT?^JDAh^Y@5;xl>(oy`F5t(`$By9rMRW)6%6&7+~SCVIES8lETbMjI0W<6N9V^DqE7thAD
y9?^v12|{xV)@)3a%Zcd7>!u49QbKvKuw)WuyBWFqzM|$;J6%x=GnmrH*Ck+oqSG-y0j9=s&NEux;fxBTy)#>n>}*xhLf%bONTfYbTlP3%)Fbxz^x@Pv
8e7v{`yxLlb7L+U)465VJ4#48Fecb4MvvKit4=kx?&^&K3t?T0A?m}mDiH<S*qY^^)zdEJ>oIlQ+p1yL+(E{Ci&@NKb`hizo1seT3ZQY84T>CNOQO|?!
Kc)O`)Q++97!vZJkV>97R3p)hi6%5(rqN4Mm}4$z(!erQgI>XJX(Vy#kYovFZTg^Ua@B?5=VKhOYOmE#d<=q(s=@p(Pp*N_``&h>-EG?Yjp!}cmkW{4(
l>yzFlvrjmFKJu}<p~-l;VQmiUrNQHedxstuW`Vgw7d4{s*kXtJ&OPHYPySS^@OKZX5b0`}utoHm(9OhdI3pgiByFh=*Y&u^&n@~npy52mp=nv#<fCD4
2{v*M+ujV$>vPHBYP8}Or#Z^g4R7Cf6Mz!HZ%ypZFpf_P%T(#7Ru4j4+2Pi!eu4scdfu%LMKRN?N4U`>NDP~Ze;vKlD{>CpQkj_Ad~JeuSvJD*`qU#-D
jC#8s#Dq004J;%7icwU<*&13Tw$5iYa0*e=P`;ZV`hZOG3NT>jl5}O^Csj5}9+Zma;*Q4OE+hQZm&e$j*8x>lOm$5%@7I=kDPfKCN?5HW=i)?<>3%C@Z
a7N7o)e%w?q0@k&Hr7!DJYnp-MMBmEB$2|b2o4Eaq2X+?^mW%a-ViIiLbl{^G)G_?L?X+ZkXf2XCbc9sT^ij4T1*~GVQlO5LO!3Yv%?6uwT*DG+L+jU7
6s;x3(w$y%~7{5k1Ykd**Tbw$Dplhc||Qj3C=Z`EtxqC6{Ch?rW<<|lmb;(^w_GsnY)ZqAmq)2*mlXur?I-Rh^3K)6)J7h$ix?V@P;k_6|z_JvJ+f<!k
1jmxpAyu{-`3fBwAYNq>6x|%S(D2uiy?+_e-aePd@S%yLD|yFntQBs)I&SWUN!E$SZ)g%n3djrUiiOX$;1mS_h1kBjjc)`B2p>n^}!IO5Fk-lDM$n;PH
;Osqt#M->P*5PKdvmkrF)x3wbl$qKAwSfWT^SWYE*ZB<mbX;0mTm5H6;NW-?l!4nz0OM;qy6Wx}W^?+=Z7;z6(1!XdUu)rVQTIG-I+b#H=g9&c1<7b|_
p1#QfnO&bajxiUWQ#zJO-C}}G8tQIYhYt7p?3xaT%<(x=UC8631nR5-kTAuo?i>n|}DRR5t&5!#@bP%D4G3iZOh(h2R5t!vPTpnzn?wBIlf~0DSvDuc#
`C*zx=j|JI>sQ%xHD2cNsgC;Ca+_MjiX7FokVu)tv?LL;sZl0lnL6d#qYqv`Y|+BAE!uq8qL<IMXo1-*Rk%&eegf$EN}sc<QMd=Sk!Wd!J52#NPTZRCx
d?jOU005xLA@O`s}xys=?ZlKOKR;DY|N3_?`6|5n3AX0QmWvu)C2qY{~oJ{hYI7DwZgx&?e)uk{Dk%2q=(nNEc4DwUnhCz<u8?dh8Mr=y_t7j$}|0MY7
j%^mpA+JOJDZx&O5I`wbBVhD!ta_*~m)Hr!6nGqy<k?y9&jF=wm<c<zbL>a;s{zV<|H!WL7ak;v9ZrOgK_whxtV9Q$iqyr=OjCKkNQKYyJMB+s9{J|EB
z<^0T{o9hDdPKaqakqW@RFAw<0D4Iwp;Ce~~>OKEwot#+Jz=x?Lv(Av6xgFqMsxV12sTFQ|WDRC<#5bDcz#%I&zj_YRQWgWO+A`XW+Ixaq=``b4#keN-
^HcD<_>CloHcQ$dw$}-rze}knupVoCi1=Ca{6EWtvoswF!^@%F)Pd}Z_jipZ(Ny=_ntmC#M8P?~0t)$v@XZ6={Jq;%Zc%+WDK5wsfY=4)rBJSblJz21<
m{!eFR*&a`_181fN-*~+ocSPsJ;)Ca@@E(MZ^xg*8d}de>)^^WR;9Q-r)}$fd{)ZwgMR8kKjokw`Jx}|K|k3=Kh~fhZO~71(a-H0L@(9<P5GoL42xA;M
`VLp+Hkxvk8aB~1&%Fm<*yQ4-})0y4`B6vezr1x;ylB(tmT%BM1d-hkdrXdyRYvpXACFpeYs}WW>)gSbQN;DQT7y$UdlEc50pl+oYDx(5mXBZzi46R+P
*N2(FMO^$6l>hNRo=<*;L{peTU!oZ+oK5&tS>3!VP7?(qef;xNyz8_5HcM)6wRR3V>>TT?nvP;}XUpYdOBv|3)*9HJ2<Cn8%ic%<gG;eOo@!_X|sC@>*
mSSaP_Ms6l-bZf)$HR6CO*6y;tnhfjT1wr<MxElOB=s&l23XGfV04(sJ@`J3z;YAm#N)+aU{)%zvJSz^Z2Z?gZJ_T^<B*3&t%ccpw^QXIw9QoYZGr}p*
I^>KST@MY`cru~<$kDKz`@AkED<Vsl1)QQjU=x$U8N5ZGauU<dvH>{8KE27<xyQIgS-rMbXi*k|`p@PXN(>+KAa}#n@g7+=W;K7cq+QWi~-vX73TEVWo
Ko)QUIWmVBLDFq1LOGoT(GHjZAo8NKM~DUs5LrbFkB(WvGAv{tdtEFX*u37#CY;A?z}v)lPg`8Mw%DJ>>AeNr^!L=lE)ak@Q5OLbB}8vl?06k83L^qFB
8_xboS}qXP#uX#qnI!ezEmq23Uu_b54l=YOn16OoG5yau5m3FD!qb*B6i2yqQ7yrpz{e2`~X$yZQWAsTo9BB@l9(Z9FATJ)?@X&m9stL(~!VZ#dwKH6%
lv3u4vRIW{*pLY~{&@QK3l#Vz~EjQ_EZz9<oOiTVj)PCi^s2Ar4&~Lb>RChd1$^(K;IC7&Nd{g>W>;rV>chTT4MBVOt>^_$;<#9c_QgkpJbnmNw>bLkL
V9P*6A}D$In43Rh_>k3?{!9Acs85%qZZp6!ZbCYDF`M&IOGI}YfGsJaSmV0Mf{9#|N27h4=vR^tua5ehKNY!lr%Tg;FcjRzA?o_EoS?I$3D@_5^u^2P*
ylvVaA)nPDq5N|OF(8d92d?>4Vo=r`xT*pU!6O$fjIdR&~#wlBJv+9h1lW!@t0odZK)yf*M)xs}Q<OIny`}Q23pBiEp!*2Lvtv6IhYh0Pd*%q`_R|f(L
j37FKr4{KVhf|!!?_3ch+PRFq1;m;iY3q5X4pzP<*=c6l4p+5C)J5XD3nMT!Xwy7+UM<j3;raxx#hOXO?aC0_Nw@_yX&!84BGCiHe#Rfjx!)`KG@<QnC
Y>}88w%Z^+?sGeJLlEZIu~=3P?Ol!FtJ#J%8xs!#>S}AM~O&^6st_EU~7c%K{qlKkhgQ~D6#Xiz!(@=pE3=?O=enU$Anm^E{Jw3nX241n$XRZcZ5AX3Q
Pn}BY7?<3=VefN~evkZ3}3#N*AiDm~aJ8c%rO#<5LMnSZq#4v{5^Bo9^<IAhKD7+e*Ug{Ei{PJjAD!XpDO|$wM1uOAJiDwHfM(Teo!m=_RW^z0-o7w&J
_sxC0%noHbNlqk(LxbmH;0Ynx}_WxhIww#i#;CZ{quTNym^Qb7(g5RS#o!7{|7gY6x;v)OnPHu{FD^psP=qj4gSkZkdrWyr7wkU93SAKP8b0}B?K;835
}jxx1WvQ<`GyB8gnT-0i@ol?`3&suw0xDkO_TIZ<sBC;0xPljsv_Q|TChDgk;NZJ9%4$AzwvltEUZwO5sZ~CoaF-umw5-V?US}?%_B^202lnTHBdm0Zm
wIz;2+FdWIjA6;>gk>S;tpkn;oKbb~_L;@av3e}6s#VDP+iJ7e%kkP}kMUmI#M3^`6@{fKB22uLSlqKU$MFuS$k9h>VtA=y)(WL4E~nZU_1T{m{J0jy?
L^S=b_Y=mn@_FDd|r07j-IKonCEd0_G{T?FgTXzM?c)ubI=Jqv~E>;hSJk)voc7N5Ml`Mj7%G#D!FrBFSbZQ6B*>1U?xW<IuDE!vRmjps3l#TGe;Ha=p
-#i#-Z)XH$xJ<;^D1xY{YSSP6>f#J6Wn*7|hIO>LGATZ`KlP^6`4cO%kSeeLG>#Lymw{bhXae)-g=}v2hBf*lSEnLyrQ>1txfOS-=&>ojax}lJX2TvKb
)3G+=y&&?gqx%vHDoE=`XPP_74{PHe&|(V0`wrgyexxNI&e#1wHlTSy87oCcQM@owGk09k|Z#$rgvLo~ZEOX^VM03_Y+yz~vPzk!!6Ou@>mGdnd6rx9)
hIasTxzspIR5tuG6Dd;@%I}>Bi{Am`)y7z`S<rTVBW|pk=;VMGW>B*?K;wa0iK2}n<N85%Va4;MS;s8uO-iH~!TQ|&sZYZ$g)_Jhef!BNbeNBy2F_;2x
ic>Q|afW~x%Mi803f^ob)oh|_qPxJr&hZ*H+^VAkmuqTz<0uuRrU?{T8GQtk0FY9IAXotuq9m#n1x6J#hC;B<+i(o#MnO^7nW+UPN^oqew6SB>9MJX~a
ZlBNX{Cl9wd;m@6J_`-bT&uLjoa_4twWQ<+!}+4LRBC@3vL{DU<|BHP)ZGgS1Lq}8FQ6};BCNI%fvMHljWXJX=l2b9=0&ZOhOY^*%Z)c7K~MebSA<Xa)
1SLSWnF4WD@lej0?Vx?SQ^7(~u50xB%Ev$@Iw-^!nRV2Y(#%#uS_iILN|uk5JIGRyr$Uip+$9Ej};jd*ck&>vp07x(^<}{!9vo6{SKIWbSbRZ>o3%4su
h6$DHpHXt&k3)mf_SszvOXI69lb9wfT!!z0_oDf*zr4mp?PdDZMDBA-l7OayeEQMzhUp}ogf;hKO=)iJw@A2A)fiEwasw&i+cBzW(>Pd2*f(zuT$+SZy
U%T-B&y}XCjgXT2_BaIy&1yQoD@C9tL47+8FPnIZKX<9RBBr1W0D#zxBbGjidWqQPBJ5QG#_B^&-XWUR*_|ZP}@!<i`npD->;{urV5$~3fu&TrUPE^k)
k}dXb{TP;ILMpwM`rB%&#FWF}iHk(v;CjZ<JQ$<vbS65Ki5}3lHS-*3KYxj`mnO3K$0x$Zk58oCw*SjS*)MLQ3`7S9B@vu7(UhC8AA3;$b6(EzCv|yH%
9=;!eiVuyd(i($+P_T%{4C`AS@-{0>-QJkK0fREH{~yt|0YrPiS+Xp{eOZ)nc$IfZO1lGD=0+!TuH5@`aG_y^tyd*cTHORJ7*k>vDlJ%wBqS&B7i^5$(
RKKGq)_&Ke}>dy9hUr<mmQ6emy(1mTNmuDqFU;<0@ISt#Z|zwQKvUj>D`a6?U$)Q06DD9m|dtGg5wE?uGi<N@*KUg~W+X)~iX&n(apZeIj9R8BIN>vQ?
l)`EJFZ4~<|Q3RDiR<r#qS3R!ibIF8}s#Lhh|vh<m&+#h8h<hKU-;X(e@MgH4FKsyy!%daaj5Fr0B<NV+NTSd9jwP*UV2K~5$ex!?jtOxys7yZ<Oeu6<
i*hN3j@m9Y~|2O?Jtaa{nn4*CQY)|Dl3=(hahtf{2U4Ac?6XIa0{0IZu{ZW6OB?Wemg<8EDF%T`sM_=I5$%(w5zaonSHr^&ly<#Rijo0<D%I56yJ`pOE
j<MnzI&H0p9!<nahvyw{ZkzT#5!Q!y8;(2ik~Kk!bughdN@ZCXUfqw6L6ijt)V)wI$6=Z<%9*ga!(Ln5%jX@}1vlz&!t&U8B1)#b<G9HQ)o$&FKZ=YMt
VeTKw4%w3o%-%`PypO9-&-4vI*F`nlK~S!Bz{xOmd<Qb+qN^I6{WvR=WMm+Zs*rD=aHFGpr8LEP3deZV8LzuH`(_Qc!m|@bt3YIlN)k1f`K>M|81g7;T
vn2I90$d&y$b~^BHU9hOfMCecZJF()Dpu{?hev(?42m<9e~>r@^S6!Zu49=B^$Yf_<N;e(CyQ->^PD{Y2Sf*LA2EZz+{=AbLhCIaryfPwQkBu1)RH2ZC
hxJjF{2@d1_6Rn)>lQMDP;w&#|I0^mXcPp*%1F6H9L4z`k;024`Rtke$+M*Au7UQgYnGma#j5P%b=`FK4}wiUp2F&&MXQwg9A6|M3`!94x}2)U&7lQ0_
cBwZzAdF0xvC9aOk1Ept<&h`!oVdSEeOF>7N`G_-Q&m@k7yltuWYyrP^XFA~un8U~pxwic{uFS63phgml5DMmq7%1VXYkgp&K(=;yvM{l%!7(Lh&KCI8
sA(RhK=!1jhuL^a_zZa-w_+J2d$T$2XXFtqpf$)iv?~L<>2K%5<;q@+@uaMXitLJbqy*k$pU#zK=u0bfi&KnNaNLq2ovB#|@Fpv>!x;xDEVasRts)e|1
75{Iv+zy2Fek{8@u4vYAzzd2A}1Y&ZM`%SIbm+rE8km6u?6N}w$D{Hj<Vj|7ggg(84M04)y}7!f+dg#W^@1wFpq{u)rxxtn=#N$#2-1*x<KMJfTWPYC>
fAGI9Gb7fdkf<B)KpqBO{9DK-APm-jhb-)Aou^B&!c8DuzPPdb36i5s+-Rmqcs?7l7XCoC6W&&V(&~vTu(}HTuaos(+%4<l?lR2ZDt(0y9~A%XGyq_Py
jWO0#KY24K}0yJnpDqzZ@~AtdZVMa()ry7fLJ!uew-7~)%EK80Y4f=1d%*|$o<m_)`*M_5{$3ebuYTdNF@bhKg1v)%>!VnwqQr3%?fae<c0qjY*qP#<D
Q*J|towXV?Z855nlp=;1DaL)zZ0`Vcl^V-rmQ<>RJB+_NvlyHF@2HUpS1)R&V%SlV`Y!jHwl7i=`7Jw}fl_j3r>mmQ=I}>-C?j64BJl2*rSg6-vHI~k#
91)lg4n-ru!QNa}?UXw)T}?45FfwsAS|Z!wy=G-X6SJ{eoA7jZq-Dy6Xkadz_PCUcwxB(mZDVtcNhZ7r4WOPd%>o)nj%PaClpRF1ky~oAqnX`qH3FJY(
F#Cwf_Apnf)zP&!_6n>PWCIfjfi@4EDZ~=bH6U;-kES1Yzc=mBy<)P67uqH%IEcK&MCbuNA+V)hCMDlG?&lGVmvAk2Ve=MAehjvd02HPR-4Mq7C7?=6m
2pl9`BpC#B48b=Hwa{nzcJW@%Wysxz_g4-s2Y&cAAAmh0K?yk_&7gBN&0YHH*vvN0HU)!~$wj&Wn?^6S)N?kWypwj>YZ~S(zf{<iJMaZmDi8V?(oHORO
p$=BKqD&joL^J>%wQLL2rP4RXXd;5(SX1ZX=oXXezSDzlM0gn*^-c?@jcR@tSxM;;Go%J|d8q-Cd(%c7^LksNB2uhrwy!WQsmg0N>oP~*mAcQC&-=@Jj
=@zj!cwc*4aKT%n6hRsSKj=WNs5c9nBEG?_WDUsyzVPcppMNgOhh_-N-cNT@?ox(+D>41!91v_RJ+-FW@^KmVjy_G;*hp{w2->$m7Bi39kVbM-JNqNXV
HW=C%6IO-OoKR_n>+eNf-M3A8HYvSIHH;FhYr)eX>p*mnwSjwq7r?FBEwR|G<Ea6?AsBka16^%3U6(LrsjfiG%CS4MIMFhfD0gP9YI<TBnFM7QY~;tE0
C6jcT*U_iOXxmA)Q+P}@T+d4wx<=AFcwfdeQunNFzthB%NgtQ9;~ZogiMq}R-a&yjXQ3l5gJm^8yeN&Mdx&8voR&RB-t|$yb-rNZ5_Hd+FcrIr0FNKs^
evr*_=-1_>(=@X2#nx-xMdhfX17#ltpeIhM=)mFHSaB9sw4RTBC^=rb6P(hc!s6;0nynFsmDzkbd;bPJpL&=*Z~=aHdhJ#-fE$;l`2>yJmCZfplz4hM(
pQ1)-HTNsqh4F&Rs>OwJRIIH1O((Di&A>u8x&4+k7hHWk&ZH_^O_BL&2<L=r)Wp#@}XVpOZ%VrMpvK8_g&)>r`6@yVyPNv}IHz%xyh<fv-9X1QQiI>ZB
gM|p}6pa=z3{Z74%t7>bK(|zcXe(d*iLlE9E%_mL4>^AMGJu{|kcI##?@5(qxL8AaH6H=&7m@H0hZOiz2MNXaCf)v$@-Vmm|Vs4gPMNR-OoE&JLk2V{M
cUenW?s&)MUGof(@n%s&bGqMp1DGwQr0j1@3?GX*L?_jwLr96K8~5Z-@(yx&e@ZL~K{Cl;;cd%_c?y8mc&?GH7OhI3!xN;6tS~c)uH7wWQsB?Q-jjD$3
BoD?Ii?~j?<B8HfPwQ|VaL5)l7;RmCPv`}<804@jrMoqCb>wJ8NNG*JTRwos=$b>O6VrS(=$y7Ym?&Pw#-Eoh+so%XEWJ$cmYP!dKrjqA0a@TC3LwO4f
R{xhgZ||;L~dxBDQB@Ay=)3JBxklF?#^pO=&DfahrhUc-JC$9M5|b-i%j#8&G|qR(E<#xzss<_KMyR&dLwW=1?8a)VhOkV5oe-W#txEnFD59F%<fRiRG
JJ;c9-+0w_fiYG)H?3aUw-+WV#uR&5eb;R8Odc;K80!q*o&TmUt(Qu}}|IaLH{<4S-x0sIEQ?^oEy?r5wfo%0Kko5G_ooNO_^Rt}qNF77ZzVhsp8hGsR
~&p+0GJwB{pmJz83Yp<GBATrBh5$L)CtbY3!6e~srMql;oNYRqaL^f28wA_(#0fR&BDXd{Q>7!NN)ean3RxpxPB%QZL^mCn<`)U67%f#F-Y+`PPkB`hX
5pa-Ij9o=IgQw3D13&NOo``q*OCkY_A-9!a|BQP#iG@$pe(@}^@H3I`XWjp2t>0gC`}nNu-;}>p{+q<yC(_Sb^#2JGb41DLmS=9cQYfY}!+GT*s;Allx
le2@9C%_mWjhJ@(aK!|H7fY~#0$X46SpUvrq+b>Sma|uFW8+_KX<~&&L=?~@!No6PVGMCcFWAQ<~z25ukABwUDctd39ta-Q`XntbylF9D)Cxg>x5~ArM
3zbgIW7L5(iwpu-wUgV$NHdsO66|o>q5T9pR>p&ej{sf$kHFjg6Z1YNvXsEY{l@zcJZa?O^WV{)F2ge?7>b4)TMG{I}z$(&%Uj9?FX9NwqjmDRI^+P$?
6i>8Bp_;|}`SUi4!<=%>2q#~Spb4f;7;^mCh7d#V0!$`x;RwB!N*n1ceN1$r?%-j<_=wXi~rWdw?G4iZ}~F!jD1hmJaz!|L2pwnsJS+k!Dx(23*I#N2q
i<F=#7sp$F4a#du?hWy+@i0XR8Y@P~LAIAZqUS-+Y6>TLIcyk`zp8(^=(0;*-g?zHcVLjHQU{%NbQ7P~F*?6AFBraD@L@n;<ik2u?%{UI5clZ5|L*&5I
+ofFFT*_0lBzqMb;k)Pf-{Lus)@n^Ft}x-fIe?4}d7Bu*BgwSJ=e=I4$<cE-W+~w2ZGEQQTTbNd0x8S(J5Do>)UE#9yeezCHbr;Do(zezoO52^wErgio
@`yy;tlBtkA%5DW1-Yg-)R50Cm10^vsk$!MX4;fkXw%g%(9FsNnf)*ZWDhmTOYTHyO*txo5WdwY)i{8ExsH%c0lywhgK$T5V-rA_4B6n@#!b#YNr{k+B
J^)%+c}cbWKxSg$a8TO&eydvvWApz4X-f3m-{0hf-^u?k!MS*lx<|&?aDdzp*&fYn5^*H7mnY!>$@A0;|(%+&Bh>C-f#6bv}Q{wq`4@DKXYLeGNRGI6M
Av!T2CewhhR%ZfcU?c-%!x!|1<^0{V1vnb#g)LSJ#D<L&wBST&uR(Fyk%cP=ZLC<Y@-a{}}*^PAWO4R&S@Y+w=zZ4$+)jx#W=2!P{Nv8D7!Gl>~Hc|%X
uVt?a3wR34aYLjWzEPCTr47k5xq(gDK(A`tkffhGpc&#x_Ma+3tpNzL^4k$?(9b=^}1zOyAyl7d)*o5&_rUw<ByC5t^M_-~AhlIhFke-|}k~CX>EXrGP
K`KDu*Nm@*Hj*%Klv?YNUd>EEN*zaz!v4lTzz?vd1>!nkD3rh`vKzq_meR9!#n1KaPx*vf>gV=~s7b2V25Cg)DaHbm+~=+e$Tm9yi!A_Cty)B&>(~?I#
kf%3;`Qm>n!!0?(T4+cDMmF1&4Fd&EqRs+epQXZ*wu;y9l34SM?CU0u#ZV;A{Mi+X?P!#0BFs$0bPJQ03XLET~HUB3g9y}@x89Hz`ECGJ}Wu8fU@xdLz
XfuSR6e{fgzad1$zosIC9KUQl;C7*IFzy?TR>C<V=kltpveHSouM*m0XUiaTvwudRmW3)aLkTv*lQ4ziRDjUehWlqIq!SpnCJ#^Pu=ohSvAy3ELbLaUT
XJT!kd>V9aa9>CKC<DO-$dum<{>3YQqzKn}f#QV8ZpQ2Z7XrfkYirZE2GgRK*HxZXJHs&Uw*8jSMO9LzY1;c1M(3dmU*M#gyOq(bxMa<VZUV>q5T<5Y!
hI-hnH)@I9B!py`<#IXT)@=_oXxT=rf0!aWIW|HE>CT22I*xA&(5wixUxY&s*h4L=Dh|3l09WbV92-|7$Sz1eMG3FbB%qLU=*oBV3NK)-hl3fsBH<olB
SXry7-n2ss8iEYFjq(mQA(7Y^Yh)egfSbjfH=PZ~z;?bJVSQM!G~1~|Efgt_EpRS8G@eo+LeXVH2Z#t!k_k23xbZ{iGy>Fq)sfNI!v*F<tZhZd<F(mF-
ulQN4kh`Mos4_i?~hA6>9(`XM83hDe#rG1$YEETt+p&IQ|_t~R8W2PTV>HCk4`%sSE}d8^4_Mok^;eGib_c>fhks!^%VD6bdEp><TP8DKc<_wgZB|%>z
unTPpSe_>=8IzS?T4PW}As{ToNa~-wNO(Gxb0`wprnT)IvGwQjyysr5~2UDXB*;v*Bn(#fnc4gz#}14BeLP*M%D;(CQ@ZS?z4jOmbI{PKO5!4C<(yq-|
=w#krhd*-T|Rlw+8s84;sSSp(NXa3q?-p${s%Rq>q@`AJr?CDVWfiJ-itK^yl7WN9U^UZC|+<i^;G0vbR|W>Z5m%RsqWJZ1iP#*%GFWc6;h(}Yc~?~uc
$<t!zE1#f)<t51<f@9~MdtP-Om6=!wF%!TEu#<9`5!VfEgW+ROu!AMUXj17}MShD(1uLurt`4+*F0p%-wc7|#dK&BxpG&#+x&QM+V0Ij1O80rb1(xe7=
w9c%~+Hq8@OuE#@N5!3m8gQ5iY~eHg+|i??kJP+L1y$619>jH%LLO+mLd^Ea>dnE@D;^r-+;XcxW>zN98gY?AunNz_SE~hNYqUNFO4R7_L;`sqt?7n6-
>rGPf=GTj8X120=){VdX%2bHc4!AxD6v!z6OF4UV{%JPbTu9U&0g&K`@gIY!&ct5RHIJNO~QiFa@V{2eoGz^oA}gJZNda)Lr5%{)O~z3CYkZrhIrtuEt
=XO5UfJQqLxh6+fydB7aVM|!)Xyj^WB~s!#G+%<#vDIlzhk^X{b&)<iupbY#w##s_}7wCPQ}SID4R0Eon;qkg9O>$xhDMEF>WO3FckCAd<tT(@Lop1ss
9Fda{|ZGr8PZ$b66aP<=QbX^6+?uieL=w=H6SKJgtpB~*q|397$^m8TU$3f!FQO-%$c5d?-EPTB&P)P@92O>t)H6%OiSHX{N}YFHGoN-Z!=Y;h~;7={%
@m-~}P=Kd0#<Swr!leqAqDJce<LP)HN7J_k2pX7oB?J1gK6LmK4fWe)C>vtql5m~?SOHFz#!Da+@F5-nm0`0e4JP85in#5^5);e^R8Nkr8G0p75&S91b
=B$)15ndY<;IFY`M1b~sye|iw_cGY+4J_d*lsigvC)*Pi91^dgpp{E^klr5bBwcjmTSOqHeOegvJVN_DdS03OQcmoOR#kcJ8^AOGzEM3j_7g^>=?K@Y)
oi#mT(7u>W!%yNT|%XEx310<w3IFEEOJF$VUi&s#m4F*l-WG9@&n1NJGx$4kWkhUWzq+TG*(ARRR979EhHHgqB1Rd#JFTa%__p^ti@WivK%yp0RUuqs6
+3<4L@tk!m7I6Vy)n?UKxN1*BXafZa+R~Uj(!1-smHY!dIIWRQhWG&}hCCk7B9PxGD?T7FtXz^w{R}a$f5Oh(K}X&ORM>fQbrdKiXzq1>^E~s>pF~OZ3
^_N^vbR0wAe_uvnk_2nQ*Y@j;fo)&7&6xN{x-w8QFVC-U1~oZgm4j-_tLQo9Jk$%I|(wv5^K_d0KJYWZo{;XeyIs)w-S{4DG!XhhPtfu+iu3dJ&>qC?E
&!MNF;SUNT!3IY^QRO3TDsyf$2Ck<OhBJiU?tr{$#1v(iiu+Y#{?}tFC?&<B0UjExl?2RAa_xjOS{_@1#FK}W{7U#M=x}2E7b8oA>c;e^hy<CCZ{bDkl
7(#h{L+oBWG4zSrzd14VGm-CS-T!B;-(Ph5_^j*Sl)qH|o5bEH($8D;{|OR%fq;|s;;b|pU)XrT%k6en+hu9rC(g*MJ=d-?seKv|aFfdznYcdJ7plyU`
3(zCtp#K)96Fwe9KSHv_H!qa$Tegwalb5(jFLls-k^pxH!I^lap2iY#j?mk7KKd+@AxB6FRX<~YxjvWV?v&5Z^mKbs1SEE9$q(Vs~|T|$ypJyzp*G<Ef
6Jc5@y_yZk>7|VB>pey|SBd^#UT+>15-M5PmckOe>tZ$~`&hAip)pFAnk_F7n@wA2y;*&BX;Ra)(7U<J@N3T2h$j?lb*ZgMOSrKl(*K^@D!Gi+<`sKmM
Q};i8}0#K=qae^Wk&Ci{Ac6az5)j_){U8m(><TcWnD>LsarF6WJXpKF2$zfa6f0|oGTj=J>}Nwx_H?JdT+Ids0CKO-b69_qWWjxNYG85yM+uVhE$n)u;
t&TDwq#3IX0$Dt<S6)W*f+^p^scjY+9AyacEmd!6?ZEToX%#T>{9vbnQ*h^Iwv&L3uXk6wg4A<e)duT<DMQnlB*?ew=2hO7fq-=HGHpJ#u|Bc|=*0|1U
A5cr^#OWRW+=;ld4d=Dh9_OxDMAm^nfQ)#~{_L&a-%#u(uDIYelf&x$@iuW6Di~C=b5TjhxY_rghT-%%Xv{a*H=Y_>^RU`a`kU$*HQ^X{M%|9@rS^Yw!
Q3`hwK`iL5=fKChO-THW|^nS9)8XGxT*ir^>Gu9zI1)uCLYi0aXnMk9xN?r-se#jV(az#n3u0vKW|ze?Bf%Ax8%5ipV#kh%6I#4>hMZ(+$^f!4f5<1H5
Ufm;m=nw<lbENJW=jDzp^V{!IsOs^D9r@`}X@k_=|zm?g#(zgFkrhqwjug81_Ji=k4z9+q|puBD~V(=Gmnpa-rG%c*VZ>xk_)K%f)W#axbHPH{KTI>49
qSgFpUXAN;}h20p<HG3Arr`PzrS|3CU)KK#~i4;+Rc{LOC;B#<}!doNIY4$P!|g=;H6{Ett*{I!9N@ryrtMmBgpgx<h4*th0KeGD7joxF6Ltv^P_*?j)
)1!~VM>gx@cRo?C#m3MKG?;jc&$R+!ky&;|5ct!LapX8NV^;Uzo41-Vp`l}!Or~h>;TXUfc<}X}=-@OQOVJUqe^1P>N{qENW?!hnp&XX^F?+yX{zy9b;
!%U!66ns7y7>+;q?QeYepMT?nuYdW{$#3=5fBc(&`r%*oe}4UguYBdnU;X#@fB5YWzy96_zyD89zVqjOcTc|fwSWE5J%_F61)Jw4_<^6W-sHPy3cIIr9
SQ~t(?Ngy)r!7w7Y%K!qh5ji=!TN*>F(d%3~?8ERj<wd*MYS$&+ZQA;*j^ZC3jxm$Z5Op3wK_zj*7d1)cIFmpnE;l+h8#It8$)v;}0&>zTf%aFaO)W{^
(mb#?ou(!+-dr2X%h%hkw_rZJ>nx!58~$@A!es_8-4J{Lot;|1W?0jFIyq(IB0dM%mq^zb|~;T!t%dh+p|Dab-Mk6!)UvYvY}}wzt9C%l_qWKTcme{Cg
#I{m!?p19~>dZ#`Z2pC7LJcV4qC|2_PxcTc|mw;%q)Hy)U5`zlXqTwmbfy&u;=MV!aIU4G&2<qh7>rnf61FKlmY`@A14``JK;MR(x=y|wNqzx#VXe(xJ
s!rXuT(I0>G&wupe_r5x;WS%qTLzSoY{H1=K_80e;JuKwjZm-7t<)?DoaN*u_1V6RQ-i!t^++XW|>@T`BK1|g!0j`{&7xUX@cUNZH{>v~g4+i{<BJ>q3
-p`!M?|%JC3)~ld^u@0}`NlW<bu(}U|H1cqPjmP0?>_j$KOeq)?rvAy{mb_U($#^?ci>&Umb}Q}?e+6eJa~|2{M_58c7J6A?l*(0=Xt7%d>7sg4)`S<^
+k{3^8Sely5EwC`>CzHyNlvM$Nds~!R0>~&_L+^)Q0Xkg1_<2-i$u@((k?h4}Up0`hI2q#`lK*zxmyVE3ZQ}vRylP_`&v{I{abqFR_|l=Uy9ygYiV|MY
fA~8(iJfE9&U-`(>J*iE`a^p9(T;PM1Mm#Tn?r|N6IjWj|X6{R;l}_lE`gjo-X-17CS&KlrOZyY5>9=j{Lfe(#R2BHWLDP~yD=pT8Sl*lxYMhd|(NU<C
j8fCo`~uUcdeboOO`{R{ik;7gz1p00%R7b)KV;Wr;PhTgiKS?u#f*Td-UDTlYu_^vNq4_oTcMPK_Rd*Xdm^KS2kuChM3>Gyy5Umtk7U$BKMZ~3r_hYjy
3dHG=W&0zCSZR^*A|8RF@E+4qCzws9z{rPY7TjSN&+!8I{dhdH}zmmB7xxi>}o}a&Xliqf+@S^0G4I=NY@YjZ>%jm`#-SRF!X!D|zYgloOg+BV{-+%JQ
|7Fn1H@|yT%maP$NB{eK{RaL(LVb;ndbcuM`G<dg{r=>=Z#?<>KMa1MpUH=S;wpF<J(&4J|L<IECd;oLXi&vvv+I4+tKH6io1M#{i|ZEsa&LOs(gxwKg
v*y0@giU!db~6q`rvDSa@|R;3#oUu4}s5R@*aYoe#s2f_3!<~lkfk{ldu2R5B~2z8!o(GYhUS=bk)!;-STsRj2{KVqIfnf_kMVg<FZojF2T>`+Us`WUA
1!w`-ZFfK=yvgy^&`byL{r8PvY`PUOuS@7H0UuiQLzMum4<YBe&Gdx1`MU11U3dt@4zc`IeRW86Puxy$HJ$W0zv=()le>GxqeNOXt|NbNo^Tzf`$0Ipg
=N&X<dcO96Rl>z3S^ycUz!w#aK+SH@@RT14LqcM<ZFFhDPBVxlDH7D}LE2dT9)%9d5Pm85J@K)MGCVo^d;rW}0+63KYFS;$n?()M!JE^8<SfHX{x*`GE
EtrdOi`NHDr$Dr>&9l(UpK^J3dDG*ZQWJcC$9b4k65L;(P*c+CUY$TQVsU&jQo;0F#3s4h_wl;=utKnGw!kg=CrlLM{%xtr0&x_NWk#ZmNa%BHkyvx1I
-wpEl$cH_Y#2F-FVD#`g^jF^a-j`1Ur7Y_L6&M^ti13sYnb|H|+XeGYC<0`+AGiC%j;0_ypQiGblgp|dg_{YC){qD!$S~A^(U}AiSK5G&yPsF6kMf3<m
QW2uY6N%sL?<1H?8swmFQL+GEJU*A@|MPdznktMwJL}Nkf3x)za1fFQ)MfQ=%%sqx^&wM)Pv)C426e^@S%7qW)=dUv#O?qDzyt{9spmJSK}j$F+MXft9
E`)3a5fHD66zUEHrRrw@R50q^@*vTp+Qm#&*@2b4jbj(U}AxbfjeM7}e@0c&YVc?*_dvZ!wPH6h#nBjKcJz=55W60&xUQP6g!9^}*RLt4&oeXoq5gUBr
SkNylp^5Qz>FtYmLPkSUm5Lr55L%2gb&5Xn#|))5KB!0VYn9*UrXpnBtbJKd65az-OGv`iQuQuJj@BnnEH?V?7fZs~#Ln+c~Mu+UU^tQu{iq@08zrQcX
-YnchkZ9;SFFl=2XRzBWZus~D$U5<?KsHxB>=K~jxHRV%42YNx*0nNk+%|t;!lF_4dJv*b2o<kv%FqIjv&Rvq#6-w!0EsN8$1~#RB<RV7yZM<C`$BMgL
gcV)z@tJO<Vg%-aY;>B+voycdDcHc0!ZKlcNo0T{2md4xbXFhKrei9(SH~vsNt3qtB^<U(eF}IfBRG+Z>4a7wf-)_?8&yqFYbR~t0T(!7RD_|W6ApAl=
ABK+U{?{z+MSM~S^PQ<j~C{u@OU4G@)Q>stBK9-L@j8uk=Y=@OwXSJ!C-4-<{PyD;dphxqUB;y!K-D*u5{2F9dxkE-A?ovhcOw2LX81@9nbeW1gBBx4A
A%l`Ff~R4iu&S=FrgHsRA&+nRWB#Y=Cfem?iX)Zhht?&P%x97dw-gA9X9sm6P~tL5N4#!XwG7KV~mpfO=?5L=?*4;o)=mQ+v5QFngJ~sAi<QvB|eS)G7
kxCbC(X=+;_daTdg{L6SgTm<}Efu(Pz`_CAD6S@rC(i$g`~-Z_OMm4d)>Tr>PqmEnRZpu!p%rs<d{j8TW)ih8?T)hCZw#70rj!Ti)J)xviwdNZ6u5oo;
z>!axe$BsM+|9^Y$vF)hVq>DZf<Bo|pjnlvzVFd_8505ay8}amq%#~I5)PHMd=H69j+(u=4X@z2j{X!8lCNMC}MOzcxH*9`*qCGxy7eL;dsnW?%X~A}x
cI1vybNG5gJ(<1P-QQOS{7;@}_*eIh$%IJ@gvn7P{x|pi^^_pdpQ*mZKB$>A+VM!PYj?v}TW!UYSyn)@sZjbuw|anTIota56t*GH!KKRsvvzQLF64AhF
((X)19G_gD*LxE#E!$Z4^0<_;7c{{-_4R1j^fEhJ#<7>v9to`Z`*oEBI`w|+TEQCL(l|K)*R2RDVQK|Ldt4l3FCuwKNlvf{_(c`%<{6s8%jig#+rOY1r
2%|Gu~Q0Ci$X*=w@#SK17TTMNSH%QS8kdoY{&<CF?>1Ls&oKX*`+p`oD(NVed|D@K9UxyZNj=Fe>r>E&`GipuJ2h>TTZV4FaTuEsumzfh5wwQ4t++GOt
by?rVsK_P$~!nN-d8H?n@UFBZFmE<P~>zv&gtVS-KZLYqBYi@F5$vd-rHl9>dMO%^uuG({Wi&3xRdFYO5!l1DQPm+1*?1qgzvR2~~{FBVwHB}aic&V)s
*%B=sx>CA_H8W41LtIlA@MkdV&UfYN2Gqxur1_tIazIHsvFZ|O}nH^8J9I}bwMA|7FZaWwaA~YuQedTE>w=f@AdcHxu%hUd2WfivVKo2K`cEOtYy&{Lx
qr3gV=X0-&X!CzRPrrvk#I4|4o?Z=<r{uE#IJ|zAm6?9a(|J=Lh071{6)YwQYNukQHjJR5m%rR;>z^&Ift;#C%a3zqR;DNzf$sEugI?pULU$1|z-f=TX
Z17bf&MvXInKZH4ZH*5Q10h+1J!9$P;YB2Er?0YA#eAzZTgLL+PW-O1ElJMTq!$0YNo;fMLr{pv>8qT4iuk@3r5T>M;*D-HG@J>g+19&-Iy#FEZOv~%-
ZY}xf$R?2tay-3}u>nyD`g=b4H*3oy@Ao`A9AIJ9g5}<f0N!dsk)!2ux6)w;q5HPU4#fIh#kn@A1R!ns>PE!EJgzcjU^fW^|tuFR~a9F#Cfqw2!B3gqN
;dAFo$tm2<PV@q(uWDAsq#Xvc4v)ykPb!Rg!rw2=bg#Xmk2;GU?)GrrK;=ZBsjg@*rZyAkmd?SVFYTwtveMII`QU>6zvy&><2j5MhH*$$t7O>~i~&ItM
Hmx-4BQ|J6D$v2ebDDg&XMh|d|I^S*DoC(CXO3`@&Dr^Vs5v!B-rU-yo&hb{r)x^BsmJU}zSZ$Ekb11XH#$^U#A~phoH6B!gnuB)Vt?m7!J_5Ydm#?eT
b6^j-RB86pvu*Yqamf)9lUI{ia|HHR()sDE+mAu4Z*bw~(_R1Jga7Xg*FXN;zm0YM-}>NhjlliJM}I>=|6xq+|6udK^5uU;^S^xbztYctHcIz>d37UMj
{V+JD~eKqw=mGV1nY=5czHQK!9qE+6K%U2Dpf$0-f--<5TbEjBM=lObV11O^#Vw7b;LjP{?PkF?+?8{^!~@w`(J-KMoA*ytEm5EjFP4h-qAmFM@t_(vA
GcJg%gXE=BphU?f}YmX@9{|ODmiEsW^=gXQvJCJj^loe&Udm#P=v$l}3Cw?!kX<I^&4gUeb#7o^@`O#h2secl`o(chh8>x_s>mQTDW4y~-c-N-l$Sh&A
Dg<rzWV@As!F%GgvQoZ5Nr9!29*<SI|7`SMm?{4GKW%YJ@jY|gp-?&Hrjl?}ckIOG$cjwIlkN7i_~ak3F$djuY8Bkt29;+f#ZI+o>0#%<Mcfm=kham);
JMcwhF89>y>-ZS~O%;J%}v>*H>e3L3Y=Ttnmt@r)z%~L9EXD@K1%T{|pHj*!qd-Y&%EUNFXZ|7C(W+_3Uhs^G-RYS|s_=>pRn_H*1hY{w<Q%$&6^TGFm
tCU8rtj~iV1|x8u?K@2+v`=-eMf}&7KJ+(&NF4L+1?WK#23pK^h+)6eYv_hg`6c@>Y!sjJo_)GYenw?4><ibuJ!P4);ZOgp`LIn3CqkmK`HB2&GCc%le
>(-|RTjScqpmjc_<$LnRpW=F>H$w{kks4Uc_#};#}QXl*S#dz{k%`RQ$)+Gr0PfeI`0ciFIs*orN&S1+kH<}p-+|5Rw?chSiAclToGme#+htBT=E;gpB
LMcg+=dJxECw>ZX~AoH~Z^^*PJl6HJPl<*76=df$+m#yu?2CVqzYRc;8WvM{VKd+`ik(fUqv0=Jnj22J2`gMqdMG+>pSTeS4U>#Pcp+LT~7vR-@v9FoP
@Jh04<&@{mXs4rp&KQH=4+p7pCtSy;Nu<UNthH?4SYm;1rrkZ%cuQI5nSLn7@D4ZY;|oj;(G%U&eb&F3^}omd={)en0Xst*hZS<!a=zHf#sfQ#OD{uTv
mVF4#-o2yUg+#dtph{AXN6ms2cI8t3hn$2nBr07}x@Hcr6C>HnSyWQV!6wL|YL2wI+n~n?0(~yFpW+C&l^Lx#Cm;Fr+ZgOz=A#8G{ty$p&{p8TIFP$uH
mxixD`M{#ZW$#{*?zHsSdF_k8w$@?)D%2N&Ghj}40!!0;<x74=aXQ+8+Oq;)hRrPr`y(Ex6I$6k@Pyn+^-(ZXEYfT)p-Fc4k9&EYZwOUrOS{f-Wf-Bq;
tQ``cF(rLtP=&g>6~lqjg#c7;LAY>y*X7CQm44;)>JiXY+y&&5}Y_ek%=a&rQi~cU-yWCP5&z%&@1ga*;cuR&JD1@%`tp9%eQ!-A)~B9-Ui?Iw~39jvh
TI@BmQx@>}$fQD;(LQxs!G7<!?mp-#Hb=I(y(asS!An4mm}lznzz<Ma7kAz<GTj>{|3N4L!jtgp)OHcO0pwXj#i$lbdy>*=v=IVd1@*6-ODEvlr3bJ`o
_CA+LEx{$(!;kBAxHEGo8dOky|sjNB!*dRy48tP`5b_Xb3qt7`4OSm!Ifeb;Ysa;eQ+vB+RYcfz=gXiDc<bEPlmfPMnoa<Dx&?9C8w#*6!k2gZ}OQjyw
km%h=Wx8ap~&FXjgp%uOEu01?`dE&tiEaP?i5&!<zUyjgzrK8{7jdMG1w|drk+ylH8DdjYVf(_klPjGf+#(|<Ysp~2YIWhKp^VQ7(gbjywM^0w6sNnVK
+=Z%lmgc=gma`;KMjL6Jav+v%K!K&m)-W>(`?Foi=)e37xsdbIhb?Rt7z5f<;j*mG-kFnw<*ubgaC48yf{YlO7+*JcB>W`ohAPusjbR90VB4pSSsjU(A
h>kj^Q)q`?c0^=oe-^c1!X%WzOvYq2fcRl6c2CO?9W(8dwuz%1IPyn)4U~PHS-j(q4DM$VbiT{_~~KJ^RItT{add^{L3%$8H#5}f)O;9CcoEEV^!$G+1
dC>7&L91qbxeiMykZB;|9qMpsqQ79_>bX%<U$LHqpPK4cEw|H<s8Sfn3DUnK|jVUakL3N)Z(fo3IvG=kfpwes<jd_`}nqeqbVr#0Nz)SG}&?**e>fE7D
qWU=}>sG`}O^_Bbb~WnlchxZY#KL|yk9*S5>Q-<<qacY`c0PGFj$;TX<_{|EcEEbAfI{hmu1ijE%STd&3m-zY!2mt}uWDqs?^+CJ}&JQ<L#uWb8Zn+^8
&N#F~VKf&|;_T7xLSdo>7H6(OsqBay1mP)el`T;|otaa#;&<Qo9N(z2H&D-f|9=))>7X1DX%-gGYb(t~}6Wt~|X*qnNY_y&Qr%MWx1t?VIqff&_9;k+r
N@9PLw$E$nZ34-+51@{l!o~Fa^q}S5FDb!ajMDoHeS}ueIKNi<f5pa$l+2Sn&kKZv$=|Z^r!{7M8g*>LWzfWQoUVu4c^^@B6y5#7-eaW`^vPOvp!J2!e
jEj{F*q+C5lL<(po`H8<c<315Ztp5?QJOZh8}UIQr?sWpn7djuW4&0p#y@w6Zo2}8*|uP$pjyI1>8h)eYT?H1YK#2V}$paZ73!=PkEUp7-ZE$ZemHG1&
D{2n>48JVLKUfwZnbPFQ^~#3M0+8Re&Z|r6(n^Bb!`9{QWxHEC=^J&r=MEs2aL6UQ}dtu-ZUIQ~L9PZ$EvZ^*=VoqI)%0x(+}Mi1Vf&w+sI5k}{0IHv6
IjlR_)&$7eZMShbiZ5d&}=w7Kj`Pi6uGvQoWsbsO|#Fml_2c})`gQ)~KdPac~EEOH!aH}uGaMgtYf)4aUx`Uc7wU5<hUnZM$O(PNarsAac-tWD4jjt{?
mHbSYf?DL47FhvKCVXIn<csZGEWJz;ui<wCT!vi`$ffNZod*2H<3t(9KX=jl5`>RlXyIEaeD1+w+4x<J6e+~fsWwYAqhh?5z1D}|?MPPmK*x6mTHZPeb
A$@_m^w!;ZQ26wd1{m@$Dh>Eji1A3{MWL$<E={2uvV9tJhUwdOi8N@rp4m|pI%(hzez*Bg%n?u0Hr$n3OMv5g_Kt%|zhaUOMS8vH;zksiNY_=JtDyTly
15&uj{q3qd{ytH_BIl&76PYp`vWis_0NKVS(xoU6CF9c!|e(y4xd*gTLIY72ejht1%B9oq$X}zKAnvamIX!CJj;Oc^@lU!4}@YIvw0qTJu*LE8T0q|1O
2v2=^V%M3$s!%5vRZ3@V=0Nmni9ood5@dEym()vEhfkKdiQ4Sg;GbEGHC9Qc#UEd1<gGWuuy67A7cY7|`f?W6Kfc43?pJoLqQ&vN7$2rm#T95KwMlT=<
m&6aD)*$!8^<MWe8oAjN#X+k;eQdmk5i*<RH61Z30NnQAa-0(xLHtTg1vwiA}uA&y|@z&le%R}Yd(pm_?<7G2PEqhy|F`72_fz(JUDD&HD;(j{I$E{MP
FHo?l`=+|jtfVfYjtEdBb&8YA3F>0GE+q9=sICLjd=NCBXFWO+*M(S}tx1R*cN4&5P3B_yzlpj)_>RbfDbK#e_%U<9OXXNwIM>e!k#;3J<<uEM(UM3m5
QlHi#rjq+OkdniO_X}7*!XC<hAI;>Txkb;rccqLYcO-Fu!+fLZcK|;5<0`KBLY6%{%g=-f3LXaVoOl}+RI({4;a2{$7H<7OxlfMr%mi9bfZ3`Hi48y4m
lZDg*aPMxv#?J_ln1(MX5l?7R-2}J<-Lb@=)xbzW3GpeVnxC2ux8caklqM5ClfxXE>#T|x|H_Z2LjC?dNO;YuxwZzjs(wt;=hAG#=XelHX<jW3AAA(gZ
$Z;W+dcnp(q*LL+S3xdI)*Y?n_2oI*GB7#LZU9r34=k%z>%WpBDCL0&+z2X)Dxr@}vZzbNNgB@fXrtCoHoeYhW85L264m>@C}X&gvM}qmIPB+E#EaRXY
U+auu0j`x>#)^!*g^TVSVGB(r5fY$QTw*3ah(k-Cj-L<h3yT-(dG-n@=HrZ>V&kad`5I7(M?BYF6#0N14&@D4@(CU+y5fcahyHUa6?M(Iz6-48W$!DjV
oPPbQvr=uz}4C9UU+hG>P>N{25fD?u5R19uN0?OO_F<@KR*-TC2cw!Z10OX@>o&*eE=rf5CveMJ!LP2$Yim0~zY@+L5QNrRsFQA(ytjJH(zJ~{q%DdL6
Wusa2mIK5meIfsJTqC&mU}1$@t!{*mB<|SaF%3qzyvL^fLTZRv>cC4)DzmX7Ean^3+ZL#MSt>KBCMO!(gYy31c6~QMxq>mIZ5Dh6iQu|DC9ew0SZWTDH
f&>zAcOhIFD3Svc1WuaV-Xm)Zx5Xr?ZIYPH&v%Tz*lfaFYwy3S`hh{)mSHXmC(ON34dWV)+x*nzPYJB=fvzAFzJQ;&b)6=Umm!Djbb6J2X|uXzmc@hG8
++hyk8PrjJpfoyFP8y4Qbay(RYo7NO5=$gbE3a&AOq<IWXoJ?DMX#;y_%{We(`}>}35)`Z1Btq49oh1lt~1%AZ%EG1`oe*K<sGfbCnG-?qZpFaU3%`w6
xY90HT6k`Hmd@Y)l{YHk>^p@<#UsDD5=aJw|{TwfDQb1WV?f#C>O>>f`x6gJ#6fQ3G6%*qZ#r=Rl4F6EL~zfRhJn)iR2_y4qczbyy(IUpj!oq&Pl`nHM
bW3j=+^AM&?x<a+@ic2s&Hb(k>1TcVRRj1N?o{KfeMQJOl{xcnllz4#L%Rlt~(ECI054}J1{-@Jp|4H+{c@3pAipttZFrjXoWTWoxpGE=S#7{Tyqy7Sp
2bzIaRQgtPvl<c3aR1n_hCx)sA$Qc;{r7Da`Mr9#ydxojGbq98OCqanTx&+3J>lit*H*h`_}3=}j$0sUDy8v+ebL*z!fy1^yj^IyO4z+Hq!?B<?C|)8Y
&mD>FT5;ELFMt%wvUcGbnL8jj?nV5NFq*XU7%I8+Tq|{A)7hxQVC#H%choVzumsd`{SVH2g)*h^=2YxO~yl14$1IX^C}|u$ZsF8+Hh^eA45zyuCjHrs0
Bv&#ovOB&8*k}Osv1$_}#5D&zI+k+PGveSEq&^oG)$cgmCP0L;vl(3|8^nS+LGM=to0LK9s<D#sQpi_U_`1;FFBoU$V7FmHH7m<5U=)y;ZeSPTlG&q(p
2S(rd?;KJ@X^Nqi^NtmDo`Ix9YKF#bEe1%r%6eQ_kgQT%nDyrE-Js-3Fl0m%hU{e&i85x>dvO)aMLMBSgtuUn~1)YM*YIUcg|J(RQ~6%VC~`1u?<rwhZ
wmm1heST$e49=-aeQG>N(crKL*Cn}YWmYsyQzs}p-(PNhArA#<aCZIjKd7&sGQ1#}^=S_6_R^b}?sFQ;`eI5EbujVxGg9qCOI3X?Xvor)p$bZ*IyNQOV
4KEzw0`v^_z;!!O|86fF{QNjgScHvi=9R*a9ZY@Mi<AZ!!+VGfoGf{*v)J0%WuIATJ1<^MeZ3vu1SdPrYfmYPO67<4$ar2FNT)nL8!XivRdDyfj=uDJD
<zTO3HpON@dS0L)C;BdWiR6cxXtY`Q5x4W?q`1-Q|*7*a~?emr{l7@k%ruP^Phu=e(<-j$emXR7j>?hwNE9_@-6V4zln$qSoJ5J;R+Fb?Iw1EDCj$XGO
O9n@`0B|Asr3l+~RT^>KlK0vepPM@7;PGDgGD=2{qp~=F|S($+X?5V?SQ<D<*4yR8HH7V^r##qzsDF?aJaSHh<B(it%s5B)j74^CBHQkpzSjl4oy-%dB
``^6SeiX>^4#H13c-=N|7nLVw9GfQi@{YWA{c$0Y!lbp-q+KV3}*kK5YD+0*Ue(vscH2RB_O+cR=;VRbxi8H?eR>pVw_qi^5i%ZtMgrxUBrS7Iv0xEKl
?X9b01=-K<hUH+?1P9&c(eN*d$;&0uP-}8t_#9O;l2nUIBv&ZTr8n^H9;MrG}GbH=PAL~;(+bOTZ`HBb6yfgXbH9}5ib#Gc86)XAD?|d#ktQzlR;KF^?
FZosXM#NW|;ZRii_9KV0h%yzk0-tkL?1U0v4GELIg?Er{aU!z#%p#k89vpBr(+RcFZS=X(7nTeRu&?f&gB2pFL+<mLfipbG$rlNW@i>cvyDxi@TX>MT^
oa*fdgppr?2=o>&fbu0Fo|}se(bx=!Fz-64yvR6mwq=!GM!oI7E#o;o6bE4(|3}m=E2egixpouIpRb``JTo4j#OXq;AOd`f3uGA&Y`R|Ix#azKjcThG{
`AS^@@Ktj6}E%!@Yg_rr-az=DlIdYk+9ZUPA=Y%z;iA{LUFnqUKbTz`%=!YNK0XnV^qI_Rr<>?lvaF?DiFr;S6j|N^3&Pv58SfU!!f5di~Z#>VMCX&$M
_bko`HKRLWWGnHTfMIKAs{(9<G8lw_6zSJRQuBx-H-qD;|7ry3m=U|t>2F#90co(tDdy+|)Cnu~b*CpWo&)d)s%CXR6|BbbDSf2-jrhZ&Xj9!v}Lz2s|
*Bm>;W;QJ(hqOHgQM?Sf6>?%58Y~zXU`Lxa3+1Sfl8QuH^);jH5>|GNS9fTqIh}V^}iNVhgbSYO6<VAQ^a}F^R#A+N=-ts!LsdZfq$t~>{_~q*Vf8WI2
O$ShI0DJU9zYh@;^NG!P_O`9-F+(6*da}Piuq6TT$hUM;38hWQ<PE1!GQvTaKJV#GOb#8OVZOqu<02d6S5I9=(!geqwL?dbU~fK4!<%g(wASu7GklT7L
I~1-^D7VkdOa~G5Hx3y1k0HCxAaCxa?8mV@7|RXa0R|uXl4_=ktkfqlOzZ><gDD1V@{|dDDBvq(6je%&unS#X}Uo1?^S@~44%+_I~(}ZN(h^bO8FL+hy
{V5S?+BCb!5WayLfVLMzY(8y2B!3dQ1Ss{qET>NQ4r))yrZuZ^>;Vu?t=~@0EIjZ4mrBU9|L1-|_g@jR~%wHS}lbJxKGAqe_$@u&Lu6PyMvcJ@7OzbN5
Ge=#12#l+3<M*Rh^cq0)TLa_o@b^CRLvw0?cGjBa<ePHpNglrcoPDGQ8g+}ROkC75N$C)>(fa{1}|6>uK>x%?P0DEs4soSOxlJ9RD$U~RXb0DU}X&n|)
2jCuTYh09rfeW-u(=+1vOM1a#YK_oPt;%HI))^G<4McfY8>wZGQkVGk3fnuXROoFt&w~3&mIV1~vh@lul#(6YE*KWgC+4pefmD8YnJML;E6qGOz3ShzB
Lh?q%FRD=ZvlLiiXG_35D|%vFkL4BoMh!N!`qQd)^_Bu^n6g_jY{bc|7QXkK5+*j}uT-E*FH;11fHa+-^_ajg$WwGn1T*Z9v@l((;<f>{es#jAM9`XfL
g>&R!F$;DiJoou)-f)?wZ(0m*GvhJP321h=fZ5ma(e}o{W(9u{({SnrxUgj?s=R;`J!VsLx!(=60e#8Iz?2J=M!s^tBQJuvi{JI4Shj9Qt4HS{`%RRe_
v^R;)v{Z7IiXhhe!_D>iI^;Zwy27$+kcqA?<jv%ceYIJpld0x50)J3a3hdB_kjnowZQ}{Lw+FLQf_%I?O(o=?bWYmWcr61dRCHZb%KaB|53@ZmTwGC7X
5cz_-CrjgWJUO|_I~<z`k@BD@Mgt|j=6clU%HN#4Fyim^|SnLgk&Fo(x>nk~w*L6WLqwt*U7QIZfC{?WT1cHe9p!Mp2Qybt38_QWL#8^HB<WA@LMJ*dU
TsiqX}J+<zDlw@J4JBa+5lM{b)SnMZPy#K%X4$CqaLvaL!N%D6F7rI1|EAm;P3B+y!`SR>{vypTcdB9Xw<M%Hg;;Ti+7KUIHP`DTFy`12-!8Iu@*_c5w
V6CdoYltBxT4mElkWs*FpE5HaQ{m<x(0G_sgb#s980Pt4@mdrshhsBVm$8po{{6Wm_-}}fPOq?@q&bFA@ZY!%e<jxLey`}mqkHoT3fsO5J5PeHO^<aF0
dmXl$#K8U6b;$#CqEukyD^O68D2+>BM7ipUngUO>rgnHduJ}*-@{?6_c}S#s6HO_VFwCTv1HpwlU-bwI93wGQYbUdUDzq6UOxoV06pB$!3z$NrScTG%6
ee|;KAPlW8|AVZ>QToy$%0#Nposl$r6R;t`s;mpY(=vgoSa{EL3b})1}i4A7SQNA(!ul#-ffWjn8*keR~ZK-73SXn8osW)e4=bJgefa-S2+JR%~6dIwY
;{ebo7x9Tz-aP|_eBE8{?y*fb}wzm1&613i}|L=gcJc%og}?L}?-JD}#_aF`qjC9~;g9iJ39KM}$DI9A!`gjZzGIQj}OMCZ76IpKuS@q96TU9dOeLc{4
?WEXP6f_R~`y1e<kw1<lpOv8no2wBqR<z8#-KYIJ(3T759IW6LWZfqTJQo3bhVG*5MG*djdq9YB5TFTVSB6CMJ$DV6{gxdqIFYt;2=M5Adxt|xlSxIq~
#zrBozc+J~pW?=Y?zNXf5)SwTK{;07_Y08Q(Da_Fxxtql;ChCa*loUYAZxbYCYzAj#>3%ZD}<o?0JXHV<s|NJ;TuTO!E@HdVuE13+$a3K5ZBixu#TE0y
#sHZB_pTLnF4W$F;J|)uETl{3iqL6=U82245(l63*Thr`o#2QOKkGBu~Bf-Z!>VO0`6mkrqr-RJU)l`7Ctv5D+5NoanJ}f^9hx5_~I^;B8A+N->kMPq3
F%#=4~ag<6d=g*ZVcT`758O;j@!RZ5JSaqW0b!lWZeDtA|3I1ymqxvveBud__IkdTL0?-o_2J(>gJv*}?(0rQV2I*@Y_czQ*ObM0*>8fO*HpZ&#|poqc
i<3(*rj_Vr1RX4u<k>P|V(C_4ow_Q@WP`;GK~JMxb=@xV&^vrU4yRnlcL7*}T{^ZJG?(mi~T9U|EFA?3)MLC(SfG%49E!qC`BBg$ieP0}7VWN|EZBE2j
Is215HP4tw<>?gS@H)>mLChDVG3gspX+>hT#nPIRE&kSNnU|opW=s-!g%^Gh$aDoRpWwbVU^xQjsR$N$WV-_h=OE0F$-$x#=Ti;%&h9yth&ZIflI<MGZ
we!8TKehlcuXa;6<IWna+>&zf;=y2}_dc?M*(NN&ANmLlSbt1cfxzb5{hnO4RjpQ{mkDzUv;kom5x0>O>@=eCxD6B=;S%SJif_oneczLJc$K&*t6QD3v
O}`ibcIW;t9(NqF;8}VTjn1M(&&fL4&5kiSido>G^CRXoEPX=lMRUz)YJ=jta!Qiew34&3oO%v^{tYycj_1NC?V+RIn3T{T(=kNd3>xMydS))e5T{q$m
6dpb$=ZrD-c&Ad_KBth9p{ZZtY5l9Sp7g?*oC4`+VJ7cg81xEW#C|wMp2pkbm$M8m>3M@$W#<90I2RGp=EIe+uNbSJM+aM!2{F5!0IPGhY}AJiV8ow=`
QiT!6pdjIrg$F9(GF3?lp)MEEak5vaaBz<~rwo{1YVl06xIG~54vt5kVmFnB}@0lT1^#(F5!hH<{#DpkKf*zxGF_g#nLb+lUg<spCQ{h{}V-XD5@=>3n
U_fG~9kc5|=*J@cJCkngCtBN%{p*WF^vYcwfQ#>p?fn_DWJWIiyqds78ygV;q&0@6}NEWp^-Z0FtvguIE)mAP$8{Ta-P#v@4=+A&VIlYm-TnNvI-;O<Z
o=$O3m={w=U-aT-ibNGr=#XCp+IMENXhj7NyNplG=;<`o!O@b)7X<g<U#|0zV;#PVf_KD2G$%QkdqA*!k138@v_WyEfT?`l#%?9pr}yqW7ULy~H;kz`a
7e(ZLCwNq5`dHSlTva<8z7?Mad^bP3KX&Fn4@8ZdOepf{!)yD4N1LU!t!>$-o?o{VYZn2ma_)hbC$=*igF*(AvcFqynjEhG!uQq_p6~g?kc6eoLEuCrS
3L5k2I}Boy__bFhE$HR6%A~I&RRwDIZyJ`er%=`t2+g$EcV5zUxCw@{2!`Wm_j|=zOA~F&)0><rMdX)w^IMeAmGKRfWfmuP|=M@KGzpPMKj`DlW9$a>T
lNPQa5tm0$C0sz%2@R0CqpTbvkgUcPLiOUvaD139CFagEsbj?PUstUBw+B8^lh*Li2?lx_4(DOj?e{qe=0Pxgo*I$~S!a18Z3S9!3{M|~f0INf{B=tGx
2N;eI;lt07$`+23RdUCvLZndN9BMM8LSpKk=#I?dk<#Kc50mNp`;=Z`%%U&Y(p*b(BAZb3>8;Kk7{PV+JGUu}AT`h8lzmpcMs5$q|o50iY_BHdhY!3!*
Z8dkp=MJ6u8ZdV*??>5LfsOm@!e8{b%X+@-S<2z(o$t#u-R)V%V95k3@x`B8#<8zz%YEW?otB-Z#NYlGe`C}Z&JZ0!Dm~fs;2y()eerjDi%*k(jAggmV
U75TDi7Qje^2)L5_O<95-Y=z;`l2m__y!;9nvZ|TNA2=K#Z4tN65?j;!l|$sK$2;)b72g3ypR!366s#;_a;P5&Ak5rVKmZsMN`->fK29?#1x_Iv`GSlM
G*0xi#XD;d8&_9p7P<tuFtKD7UwPS0SP--%#d@KlerzqCREw!akAObJE~#i}H8=_~|7(RcG!eeRkR7I&ZXp@h55$Lvi`Eczf$)h{4TKb8rfE(;ScV1W~
^m#=sUd+3i`lyQ%&?zGR!(INiwMvwnyliD!%UaEdCAV6`;(g(s#?-}9vlVE!#B8|O#;=8UdT`I^#a1bao>+9{ZRYuNAczyk|#7Ah+n$wnN3<2S9}<8Sd
m9!~YaA8&<rgjfq3<u#nhk9cMArLRYuXmZ^&Q_eEz#r64@|KKM+I-EY|MMK0=Gvn5s+ni8!^-JD}bnrS<Voo5JoTvszoN;O~aL!iXH7qOn)8iaQ>h=UN
S5a0f9^uWSO`Il6MwqLP{nBTXS3m68EVqHn#m?SfOv6P5?k;^P)okryw^NOriXWRlYDC@#5zW&t{aUXFa@ljBH!?Cn8mAnn>G;~W!7_LaA3XP-cPD8#!
k5A24qx%0T4k}hd2D8~A4SP`*E2!-6;B`c%YSE0LmELCvyH1%Kz_wP@xN;jVcYk<UKN(~XdnJ&k%sc#2+xS!fx+`0EMt0O*dnD)nkn{u>diO2K~0BtSr
OVi;F#OXR-_k70Y}uPWE_igqxL;8+-+xa5XZ7KZ&*a1f8%ysi{4S)qX+T?aX9g{y2j83nR_^h0g;YC!;nL=y%^G&*~ENQTO7&J(({%__TVfmcLz@jItR
pKM2*gZwn<Azy0d-B_^v0gRNB-HAE~mzsa?~s^K)k%11CA-*}smKt-zS-yq3#8J8-OC@r3F)%7bSxt}NIG+o~@J?;o6M@P!*q@+dU@Wyf2%<(ti!teZW
U^&Drj;RJlBd{s`fpWbo7f1{!FcN(lYoRbWd6lfCTzqkG#gl3AdcmfH47c*Xd6hg8=qPK6dQLjFDoOe4eX_ETZ$DZa;NvFm>*B4q6JpqY;v8&BG9@Mw{
S4%L7!^?YbG-0V2%}T2UK3V%V2{F1<h7wMN*4z2s@K@jD?>N3PO-ODJb(|n-V#>6w;3roP8y$?8d~hcN|NbJ}SwB&gn>dl?+VG7|0QE2%1rZ~2_r$5$$
tu>TxH-JR`|11cup_HDHq!&weI?cnXj(GY@Que4x(evecKVxOV^T7DR5P2`LGGSR%dm)1|6u+7uew-8%HRx^F$qHC_-{4FZ(`#d#)6Ro)8|a7XlSu-RI
N1CI&cgG0#KdHI1N}0!t88Re*ovkSV5wSm|L1GiniSc%VYcm$#9oNMGuh;6{dR+lWFb%T5i#Ycodf_n$vDs)f|!+gadiDEq3t&0~0?T+6_sa2H_h|NN^
i%gk^QGA=M@Wt1vLv=ZBJl(2UuErOmvfmbFL_z_CyOsenD(0V5~qdBLFE$=#pdFvkBy-?rB?gl#N<qRoNBll;YsyA{C)-Axm)z<Fi0NB2H)9lZPQQ5Vx
LJMzac&&8)q6=Zk|c?;|kCml_yG?5vm+W=n8AmRE;fb;o5gGWMu^Z&wg2RNOkWRj;;mi(rlZdozZ%`G52DDnLglxWy&kWM4CyO@>%h){`5K~oWmkv0AK
hUKla_cLJwx9Haq&|^lRxCrkaNQYIQd!xv&DrditkLkoYAe<MKF|Q9P(DynvPeZWL4N59hTDvxlLA8;R+ZPTa(5TCvFO)kU8;mnNb?7ML0E$4_q$^sSq
Oq(1+=s_f8}Yo`P4v1ezyJ24VBzCouRPL-n(6wtZpjR|4jSC=RuZ2Z3(Tk9rtaGy5*k5Rk3!3{w@;hU^Aee|9EkTWe!jMendpo)l*!o@Xrtg8yq!J1t^
aqs(F~KoD2C=toW{Skec<jVIi0r9Q(*W;?f7>#BHNLFB39#;JOBo7VNa$)VUM{NqyfX-1tWguCdj|INnd4&{t!^OhJYh$t&WB8hNLsf+Hi35LDWPNCBS
z$0rxG{rMLyswhJy;m!Vo#@YteSXYck=GlUa1BKwhPn-Yt|dw<%#1Nhm?sCmfmiMG<4xIrAq>;twgn5fzb1S(@|U34HR3cSjhULbgDH#&_csY)>GivP0
pVEjg+6L7p9p23JUzfpx53HszMGN5q&h58VWco6ZL)0d`C_l*{F^PxBgBZA{pMS-?Q>I7Gwkw4w|VK!usdX0}!y9ZVic4+V3Kj;5Xa~*h$5#Pc)P2upr
hxT6&C{SIdp?WkU9tiz2qBzNC9c770n#razV(r;Fl+t*L4QDaF!+SoUF39Sk*z1KCIY2+KoZdmiHawnRfNW6f-o}yu@pH>zTXvS>co`M-r(LIi#b*HMP
pM1zD=E-TPlyf``x{|1m_5|J5rb(B`|6FNPy%L5Z&8JzCC7wg^vK@d@L7Lv1(nek#G}!;ch_FL@R`kOMa!h$@R?w!knNfmJ`)Dzuyp)&9hzS#THN}poM
LU&qC7?AFML)4N0Z~1e|Hq)t+dn-mJb%gH*|h-rfRTp<EYO&Xx@%_70A!+6z?Xx!u*M$F=IAt14ESrI`}v6*<ZBXK33_o?~a88rff_x`+S6a1Ng^$N6P
>`LG;|aVgnlG0f^#)xM=m-W@Oz(dU{?};869>wY*0p%)Q;7;3&6lqXpDO=c_ijfg110tP>uP4oc`kziWLV^pjQn2H?zvoSgos-t)Vq62_H#sZ1{oZzT0
@LQ%xc{%;_s_~ShiV2ZSm5MKWH=pkk!x1DP|KDdz6Qb+9#QIrcg5iU<p)h$&Vj+Nd9^g%Bd&W^M*WnUq5FvBmm%omro5e4b8SAQ}t*rr=l)F=FF<n$Mk
MzB!H2K0uXP@tf3Md=ro!HL9thtmMvfPP@*y<9TP1D#F!m0Z7%4KS6wQq#8uHo(6HhWWmu9t5jtjcIU!ZS=$xW;l+k0m$IAMH7F}0^QzQ=1svAZi9QxV
Zqs6DI-X6>Bg)SNkI&s&<u90nN5+7>9(|!lOUrnIr!Li=uk1-A19LItfRr^E^4}QX{vssw`%MelA=dv6*-zy?tcsGOdqydPGW`<I(W%+j^&21t2Im#Ta
4Q|7|gAT7QeuCy5$UB0y!=@I&~GvRe_``I2sS4XLluP5IhXQ(3j1($rsn;G;zx>Qxct5{M7EO$o?}81v4G+=ulti1nXaU2g&+XO>(zn$dWx*!KB_;+p?
AmojisS<(BM>ZG<#qLOG;-y?o`loE$Uk0(2WBA-f04Yoov;k?TDhNl=zTPXh*!0#ulH<4sZuwtb+fIF#)<zraHoQ=VHfMqn0l9=H7{l8t;nO;mm}rUCp
h^5~j=5<1PouyDmmJ+OiCvGBx|Xa4umNe~DxZnYQUWGMDFQmiU;8!6UlHfW2@g5B)K!yH}&#XM8qHtJXyZ2ES_24dZp9B3&uCzHc76BOxiz;IT5Rk&(f
XIGhOfBxAH4QrZkw_rZC04gNIu|#-tHZ>+jRmR~e1N@CvhE->n0MV+>mmu}3zXc+?1wx;1>V#{i7ijnj7X`c>(Gc3IQt1tVU-TMFu?<f&p8C*993Ofk^
2f`{-zBpG>PBU<d$fl~FBXnQKzL2|F2@1@ovQl43vvlfi)u-jk9IRNyE-!)ydM~1A4l>5k@_AU#w=3_JwC|JP5rvtKEYm=@QyPd&|1t`RI^N9wOilNc2
L{g1`Y03dk;W&U`W%*j0G7!p{FLithfko+hqgRsop<}2;!hnih?AmlW}PKA&s*qZluDO_wdy086<^g5>bF({Qq)9<IfPopCN{SHpI|=UiwS?w#vH65Mt
6^?%Bje9p4%>ys4}DeKqzS3%j|~bn8AqW<PpS+Q0DX`)X_@%j3_pnF;xgqp!jIL+=m0KlJ|4`$O-4Iz9NG3^CYpc<dPo+zF`qa$|C-s2q2G6NaeZF5nA
guWgJk7N0ZN+T;%*X?8akHCh`w(gmU>k{i=Nn6HTD>T$Vdk9$!WLyZ$Ezk{Mwawm0A!jP(tD|oot%8gL7XTukkGknoY__p)KGA46Sj6Jm-Xbd;fB)A*T
r{&G5N5i6dQ3fFkaYE$yO?ESG_a}s~n)l{6EEz3>H6!!j1ep(a7XhfD?9DBJOb2;v9WrCEXuYeDU-QM<hpcF6!Oc2`b3AHyyynBFVhpbW_u98}tCg<Os
R_*(?mK^X*n7fSGahfAL+8_e=@Vs$kx*ZsR~&O6f`=+<cD>)(VI7Mf=jFjE@aiyQ_TKuq$n*AT^0!aX?4g!l@=GqRK@!UBhBgi6i<1U<oC1__&-H%t$R
c^EK+Kiwhd#FHpm=|)txJC81hd4lXJ7PUM(%t`QN|T~TIK@HrUb(hRk#yBw&CVv56v|AvvF!Jd!C{5jL4tLFG#pce$f);(B`4tw!8zZk@)tK-%d*QKEr
Hl@W}bjIJZ(ZC$30=mR!kFxJ(e*t#z|qC&IhQaNqfR==W!%dMbDF)k8bCfQ*h*)b1|eTsJlMMJH5I6@uo$zD_9pI<F#T{K=are{(przQGC(dD@q~<f!`
+MV96_)}gn?J}ONUweR*K^A6)|wos%j0*@0X4@T`Y-|R(A>yOPZCx5pQUYr_%**%FD2K=$VDCst9cLIsHh;X>QLZ(1e38Q>-%~Zbk7vJP36JX=PZgzP%
^LPCwJ+JdO(Lgp-1(gnE=rVlSi$ggrEUB^70fd>{{T4OI4|@i^FFJi_uL=DwKX3No>%o^jtCUe~JT6JMtLPe2iYB*<-go{c`;=0RpqYYYGP-actcy3|c
mC#fF7_8}rwKSbl?N-oC13WZc&v8kg6XnPi@5Y7o+OiT@eWV>?8JvJzXy+Ed!KFh;JKl`q$zIAkHhXcF8}UyP{z%hRXaO&oTF@M(Tj3{J7$WpmsT}Bpq
Cl)#a}PmSNXdlP{q!CzdP*5CB-lP_Ds0+&n38rZ=}EiBPy~V{CyJf&PSh2*f)($4HkxQz{w82?@2UpsT#wl#J`ZLa#;ONiC^*MNyN32uJ7#P?|x>S#}K
X)%;t^O!lNDdy>8CkP0l+lQ*?oF?j7#;(WGfwY+xjSN=p!Il0rCG{T>hA9a8Qu=f%$o{%TJykPynLzr_Rj?Xd#y+qAzO=dyS-6|mKp{XK>EJnJTRRO~Z
wSx47otPw$#*Bn8ch2zB*PEpBC?!fb~1INWEJ=LReYq?K&eV?ogN-7F?c5v_b?e6~Jg|I5peZgg{-t1O@GNLjt9mU&TDmc^n@@bZ-xQ)AuVftk+S{2w6
pGwQi8Q+E9TqXY_<L0M$X&3L~M#c0P<N71m_Gs@d_)EW8(Y&4bl*<XiRIy-_)sCFt(PFcl`bWn3pCH)CVRmO>_RZld9z^hqP1T`sHD1y6+1|79?SI8n5
#FUML!hd!qVoC#RhIwI@2`g#z7^8{8!7STDg
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 7a7123b897bb2dafa0277344fafca626bbf62bc6cbc2aa0af5338e9934e381e8, and the rest of this file is 975df2fdc2b466307104cf3eac91164ff98368ee97358d9a2e466fdf264dfdc3

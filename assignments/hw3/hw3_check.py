"""hw3.check, hw3.hint, hw3.check_all: a homework's practice in one file, for Python 3.10 or newer with NumPy.

把它放在 hw3.ipynb 旁边，不用安装课程的软件包。它只供练习：分数由评分程序用另外的输入决定，改动它没有用，也不用交。
Put it beside hw3.ipynb, and the course's package is not needed. It is for practice: the marks are decided by the
grader, on other inputs; editing it changes nothing, and it is not handed in.

``hctnlp release hw3`` wrote it: the grader's judging code, how the values of each exercise are compared, and at the
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
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from itertools import accumulate, chain, combinations, permutations
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
    text = ""
    for piece in _written(value.tolist() if isinstance(value, np.ndarray) else value):
        text += piece
        if len(text) > BRIEF:
            return printable(text, BRIEF - 3) + "..."
    return printable(text, BRIEF)


def _written(value: Any) -> Iterator[str]:
    """Piece by piece: nobody reads all of a large one."""
    if isinstance(value, float):
        yield f"{value:.6g}"
    elif isinstance(value, list | tuple):
        yield "[" if isinstance(value, list) else "("
        for number, item in enumerate(value[:24]):
            yield ", " if number else ""
            yield from _written(item)
        yield ", ..." if len(value) > 24 else ""
        yield "]" if isinstance(value, list) else "," * (len(value) == 1) + ")"
    else:
        yield repr(value)


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
        return near(np.asarray(one, dtype=float), np.asarray(other, dtype=float), equal_nan=True)
    if isinstance(one, lists) and isinstance(other, lists):
        one, other = np.asarray(one), np.asarray(other)  # a list against an array; numbers in text are no numbers
        return {one.dtype.kind, other.dtype.kind} <= set("fiub") and _equal(one, other)
    return type(one) is type(other) and one == other


def near(one: np.ndarray, other: np.ndarray, *, equal_nan: bool = False) -> bool:
    """Whether two arrays have one shape and numbers as ``np.allclose`` wants them, to 1 in 10⁴; it takes its time.

    Most that differ do at once.
    """
    if one.shape != other.shape or (one.size and _far(one.item(0), other.item(0))):
        return False
    if not np.isfinite(other).all():
        return np.allclose(one, other, rtol=1e-4, atol=1e-6, equal_nan=equal_nan)
    return bool((np.abs(one - other) <= 1e-6 + 1e-4 * np.abs(other)).all())


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
        return [self._complaints_once(*one) for one in zip(range(len(self.cases)), replies, strict=True)]

    def _complaints_once(self, case: int, reply: Reply) -> Sequence[Complaint]:
        """Points, diagnosis and report ask about the same replies again and again."""
        key = case, id(reply)
        if key not in self._complaints_of:
            self._complaints_of[key] = self._complaints(self.cases[case], self.expected[case], reply), reply
        return self._complaints_of[key][0]

    @cached_property
    def _complaints_of(self) -> dict[tuple[int, int], tuple[Sequence[Complaint], Reply]]:
        """With their replies: of one that is gone another may have the ``id``."""
        return {}

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
LEAST_ODDS = 10  # against chance, for what is said of one item


class Relation(NamedTuple):
    """Each of the changes makes values of the right ones that have it."""

    remark: Remark
    changes: Sequence[Callable[[np.ndarray], np.ndarray]]


def _relation(name: str, zh: str, en: str, *changes: Callable[[np.ndarray], np.ndarray]) -> Relation:
    return Relation(Remark(name, Text(zh, en)), changes)


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
        "你对结果多用了一次 tanh（或 σ）。",
        "You applied tanh to the result once more, or σ.",
        np.tanh,
        lambda right: 0.5 * (1 + np.tanh(0.5 * right)),
    ),
    _relation(
        "negatives_at_zero",
        "该是负数的地方你给的都是 0，其余都对：多用了一次 ReLU，或者负数没有写进去。",
        "Where negative numbers are due there is 0, the others are right: a ReLU too many, or such were not written.",
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
    if all(near(right, got) for right, got, _ in pairs):
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


def _by_a_change(pairs: Sequence[Pair]) -> Iterator[Remark]:
    for relation in RELATIONS:
        if any(all(near(change(pair.right), pair.got) for pair in pairs) for change in relation.changes):
            yield relation.remark


def _by_an_argument(pairs: Sequence[Pair]) -> Iterator[Remark]:
    for name in pairs[0].arguments:
        values = [pair.arguments[name] for pair in pairs]
        if not all(isinstance(value, np.ndarray) and value.dtype.kind in "fiu" for value in values):
            continue
        both = list(zip(pairs, values, strict=True))
        if all(near(pair.got, value) for pair, value in both):
            yield telling(UNCHANGED, name)
        elif all(pair.right.shape == value.shape and near(pair.got, value - pair.right) for pair, value in both):
            yield telling(STEPPED, name)
        elif (factor := _factor_of_steps(both)) is not None:
            yield telling(STEP, name, factor)
        elif all(pair.got.shape == pair.right.shape == value.shape for pair, value in both) and any(
            all(near(pair.got, pair.right + sign * value) for pair, value in both) for sign in (1, -1)
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
        near(pair.got.ravel(), pair.right.ravel()) for pair in pairs
    ):
        yield SHAPE
    if all(pair.got.ndim == pair.right.ndim > 0 and len(pair.got) for pair in pairs):
        if all(near(pair.got[1:], pair.right) for pair in pairs):
            yield ITEM_BEFORE
        if all(near(pair.got[:-1], pair.right) for pair in pairs):
            yield ITEM_AFTER
        if all(len(pair.got) < len(pair.right) and near(pair.got, pair.right[: len(pair.got)]) for pair in pairs):
            yield BEGINNING


def _by_a_step(pairs: Sequence[Pair]) -> Iterator[Remark]:
    """Items one place off, or in another order."""
    if any(pair.right.shape != pair.got.shape or pair.right.size < 3 for pair in pairs):
        return
    for axis in range(min(pair.right.ndim for pair in pairs)):
        moved = [(np.moveaxis(pair.right, axis, 0), np.moveaxis(pair.got, axis, 0)) for pair in pairs]
        if all(len(right) > 2 and not near(right[1:], right[:-1]) for right, _ in moved):
            if all(near(got[1:], right[:-1]) for right, got in moved):
                yield telling(LATE, axis)
            if all(near(got[:-1], right[1:]) for right, got in moved):
                yield telling(EARLY, axis)
        if all(right[:1].size > 1 and _are_the_same_rows(right, got) for right, got in moved):
            yield telling(ROWS, axis)


def _are_the_same_rows(right: np.ndarray, got: np.ndarray) -> bool:
    """Whether each row of one is a row of the other, each once."""
    left = list(range(len(right)))
    for row in got:
        found = next((place for place in left if near(right[place], row)), None)
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
            if all(pair.right.ndim and near(pair.got / by(pair.got, **settings), pair.right) for pair in pairs):
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
        and near(off, np.broadcast_to(off[:1], off.shape))
    )


def factor_of(pair: Pair) -> float | None:
    """By what the right numbers are multiplied, if it is one number."""
    square = float((pair.right**2).sum())
    factor = float((pair.right * pair.got).sum()) / square if square else 0.0
    return factor if factor and near(factor * pair.right, pair.got) else None


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
        near(np.sort(pair.right.ravel()), np.sort(pair.got.ravel())) for pair in pairs
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


def no_chance(lengths: Iterable[int]) -> bool:
    """Whether one item that is wrong would hardly be at one end in all of so many lists, were it anywhere."""
    return math.prod(lengths) >= LEAST_ODDS


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
    if not no_chance(map(len, rows)):
        return
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
GAP = 4  # characters between two items of a text
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
    """Whether a text begins with the first of these, ends with the last, and has the others between in order.

    By one walk: a pattern would try each way to place them, and a student chooses the text.
    """
    place = len(due[0]) if there.startswith(due[0]) else -1
    for item in due[1:]:
        found = there.find(item, place, place + GAP + len(item)) if place >= 0 else -1
        place = found + len(item) if found >= 0 else -1
    return place >= 0 and len(there) - place <= 2


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
    if no_chance(map(len, right)):
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

    A function that gives the same everywhere has no mistake that could be named. Of cases that are kept secret nothing
    is said: it would tell of them.
    """
    if sitting.exercise.secret:
        return []
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
    shape_share
        Of its points that a part earns which has the right numbers in another shape.
    """

    examination: Sitting
    replies: Sequence[Reply]
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

    @cached_property
    def shown(self) -> tuple[Known | Remark, ...]:
        """The misconceptions that the replies show. They are looked for when they are asked for: it takes longest."""
        return tuple(self.examination.diagnose(self.replies) or unlisted.remarks_on(self.examination, self.replies))

    @cached_property
    def noted(self) -> tuple[Known | Remark, ...]:
        """The remarks that fit: of replies that are right, and of the right numbers in another shape."""
        noted: list[Known | Remark] = list(self.examination.remark(self.replies)) if self.full else []
        if any(isinstance(complaint, Misshapen) for found in self.complaints for complaint in found):
            hint = Text(*(line.format(self.shape_share) for line in ABOUT_SHAPE))
            noted.append(Remark("right_numbers_in_another_shape", hint))
        return tuple(noted)

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
    """Draw cases and ask for the student's values; what they are worth and what they show is in the judgement.

    Parameters
    ----------
    ask
        Takes the arguments of every case and gives a reply for each. It is the only way to the student's code.
    shape_share
        The share of the points, from 0 to 1, that the right numbers in another shape earn.
    """
    examination = exercise.draw(rng)
    return Judgement(examination, ask([case.arguments for case in examination.cases]), shape_share)


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


# --- hw3: how the values of its exercises are compared, and looked at


def judge_of_clean_dialogue():
    def words(value: Any) -> list[str]:
        """A list or a tuple of strings; a ``TypeError`` for anything else."""
        if isinstance(value, np.ndarray) and not value.size:
            return []  # of no strings NumPy makes an array of numbers
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
            raise TypeError
        return list(value)

    def squeezed(turns):
        """The turns without white space, of which nothing is asked."""
        return ["".join(turn.split()) for turn in words(turns)]

    def first_difference(due: Sequence[Any], there: Sequence[Any]) -> Text | None:
        """Where two lists part; None if they do not."""
        for number, (one, other) in enumerate(zip(due, there, strict=False)):
            if one != other:
                return Text(
                    f"第 {number} 项应为 {brief(one)}，得到 {brief(other)}",
                    f"item {number} should be {brief(one)}, got {brief(other)}",
                )
        if len(due) != len(there):
            return Text(f"应有 {len(due)} 项，得到 {len(there)} 项", f"{len(due)} items expected, got {len(there)}")
        return None

    def in_order(read: Callable[[Any], Sequence[Any]], what: Text) -> Compare:
        """The items of the reference in its order.

        Parameters
        ----------
        read
            Gives the items of a value; a ``TypeError`` if it is no list of such items.
        what
            What the value should be.
        """

        def compare(_arguments: tuple[Any, ...], expected: Any, got: Any) -> list[Text | None]:
            try:
                there = read(got)
            except TypeError:
                return [Text(f"应返回{what.zh}，得到 {brief(got)}", f"{what.en} expected, got {brief(got)}")]
            return [first_difference(read(expected), there)]

        return compare

    return in_order(read=squeezed, what=Text('字符串的列表，每个轮次一项', 'a list of strings, one a turn')), [None, squeezed]


def judge_of_segment_all():
    def words(value: Any) -> list[str]:
        """A list or a tuple of strings; a ``TypeError`` for anything else."""
        if isinstance(value, np.ndarray) and not value.size:
            return []  # of no strings NumPy makes an array of numbers
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
            raise TypeError
        return list(value)

    def sentences(value: Any) -> list[list[str]]:
        """A list of lists of strings; a ``TypeError`` for anything else."""
        if not isinstance(value, list | tuple | np.ndarray):
            raise TypeError
        return [words(item) for item in value]

    def first_difference(due: Sequence[Any], there: Sequence[Any]) -> Text | None:
        """Where two lists part; None if they do not."""
        for number, (one, other) in enumerate(zip(due, there, strict=False)):
            if one != other:
                return Text(
                    f"第 {number} 项应为 {brief(one)}，得到 {brief(other)}",
                    f"item {number} should be {brief(one)}, got {brief(other)}",
                )
        if len(due) != len(there):
            return Text(f"应有 {len(due)} 项，得到 {len(there)} 项", f"{len(due)} items expected, got {len(there)}")
        return None

    def in_order(read: Callable[[Any], Sequence[Any]], what: Text) -> Compare:
        """The items of the reference in its order.

        Parameters
        ----------
        read
            Gives the items of a value; a ``TypeError`` if it is no list of such items.
        what
            What the value should be.
        """

        def compare(_arguments: tuple[Any, ...], expected: Any, got: Any) -> list[Text | None]:
            try:
                there = read(got)
            except TypeError:
                return [Text(f"应返回{what.zh}，得到 {brief(got)}", f"{what.en} expected, got {brief(got)}")]
            return [first_difference(read(expected), there)]

        return compare

    return in_order(read=sentences, what=Text('列表的列表，每句一个词的列表', 'a list of lists, the words of each sentence')), [None, itself]


def judge_of_corpus_to_text():
    def first_difference(due: Sequence[Any], there: Sequence[Any]) -> Text | None:
        """Where two lists part; None if they do not."""
        for number, (one, other) in enumerate(zip(due, there, strict=False)):
            if one != other:
                return Text(
                    f"第 {number} 项应为 {brief(one)}，得到 {brief(other)}",
                    f"item {number} should be {brief(one)}, got {brief(other)}",
                )
        if len(due) != len(there):
            return Text(f"应有 {len(due)} 项，得到 {len(there)} 项", f"{len(due)} items expected, got {len(there)}")
        return None

    def lines(text):
        """The lines that gensim's ``LineSentence`` reads as sentences, a space between words; a ``TypeError`` for no text."""
        if not isinstance(text, str):
            raise TypeError
        return [re.sub(r"\s+", " ", line.strip()) for line in text.split("\n") if not line.isspace() and line]

    def compare(_arguments, expected, got):
        try:
            there = lines(got)
        except TypeError:
            return [Text(f"应返回一个字符串，得到 {brief(got)}", f"one string expected, got {brief(got)}")]
        return [first_difference(lines(expected), there)]

    return compare, [None, lines]


def judge_of_text_to_corpus():
    def words(value: Any) -> list[str]:
        """A list or a tuple of strings; a ``TypeError`` for anything else."""
        if isinstance(value, np.ndarray) and not value.size:
            return []  # of no strings NumPy makes an array of numbers
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
            raise TypeError
        return list(value)

    def sentences(value: Any) -> list[list[str]]:
        """A list of lists of strings; a ``TypeError`` for anything else."""
        if not isinstance(value, list | tuple | np.ndarray):
            raise TypeError
        return [words(item) for item in value]

    def first_difference(due: Sequence[Any], there: Sequence[Any]) -> Text | None:
        """Where two lists part; None if they do not."""
        for number, (one, other) in enumerate(zip(due, there, strict=False)):
            if one != other:
                return Text(
                    f"第 {number} 项应为 {brief(one)}，得到 {brief(other)}",
                    f"item {number} should be {brief(one)}, got {brief(other)}",
                )
        if len(due) != len(there):
            return Text(f"应有 {len(due)} 项，得到 {len(there)} 项", f"{len(due)} items expected, got {len(there)}")
        return None

    def in_order(read: Callable[[Any], Sequence[Any]], what: Text) -> Compare:
        """The items of the reference in its order.

        Parameters
        ----------
        read
            Gives the items of a value; a ``TypeError`` if it is no list of such items.
        what
            What the value should be.
        """

        def compare(_arguments: tuple[Any, ...], expected: Any, got: Any) -> list[Text | None]:
            try:
                there = read(got)
            except TypeError:
                return [Text(f"应返回{what.zh}，得到 {brief(got)}", f"{what.en} expected, got {brief(got)}")]
            return [first_difference(read(expected), there)]

        return compare

    return in_order(read=sentences, what=Text('列表的列表，每句一个词的列表', 'a list of lists, the words of each sentence')), [None, itself]


def judge_of_build_vocab():
    def first_difference(due: Sequence[Any], there: Sequence[Any]) -> Text | None:
        """Where two lists part; None if they do not."""
        for number, (one, other) in enumerate(zip(due, there, strict=False)):
            if one != other:
                return Text(
                    f"第 {number} 项应为 {brief(one)}，得到 {brief(other)}",
                    f"item {number} should be {brief(one)}, got {brief(other)}",
                )
        if len(due) != len(there):
            return Text(f"应有 {len(due)} 项，得到 {len(there)} 项", f"{len(due)} items expected, got {len(there)}")
        return None

    def _complaint(arguments, expected, there):
        sentences, min_count, specials = arguments
        if there[: len(specials)] != specials:
            return Text(
                f"前 {len(specials)} 个应是特殊标记 {brief(specials)}，得到 {brief(there[: len(specials)])}",
                f"the first {len(specials)} should be the special tokens {brief(specials)}, got {brief(there[: len(specials)])}",
            )
        times = list(chain.from_iterable(sentences)).count
        missing, extra = sorted(set(expected) - set(there)), sorted(set(there) - set(expected))
        if missing:
            word = missing[0]
            return Text(
                f"少了 {word!r}（出现 {times(word)} 次，min_count = {min_count}）",
                f"{word!r} is missing (seen {times(word)} times, min_count = {min_count})",
            )
        if extra:
            word = extra[0]
            return Text(
                f"多了 {word!r}（出现 {times(word)} 次，min_count = {min_count}）",
                f"{word!r} is too much (seen {times(word)} times, min_count = {min_count})",
            )
        if len(there) != len(expected):
            return Text("有的词出现了两次：每个词只有一个编号", "a word is there twice: each has one index")
        if [times(word) for word in there] != [times(word) for word in expected]:
            return first_difference(expected, there)
        return None

    def words(value: Any) -> list[str]:
        """A list or a tuple of strings; a ``TypeError`` for anything else."""
        if isinstance(value, np.ndarray) and not value.size:
            return []  # of no strings NumPy makes an array of numbers
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
            raise TypeError
        return list(value)

    def compare(arguments, expected, got):
        """The reference's words; those with equal counts in any order."""
        try:
            there = words(got)
        except TypeError:
            return [Text(f"应返回字符串的列表，得到 {brief(got)}", f"a list of strings expected, got {brief(got)}")]
        return [_complaint(arguments, expected, there)]

    return compare, [None, itself]


def judge_of_train_word_vectors():
    def _length(vectors):
        """The mean length in units of 1 / √dim: 0.58 of gensim's initial values, over 3 of trained vectors."""
        return float(np.linalg.norm(vectors, axis=1).mean()) * vectors.shape[1] ** 0.5

    def _listed(cosines):
        return ", ".join(f"{cosine:.2f}" for cosine in cosines)

    def _cosines(targets, words, vectors):
        rows = {word: vectors[words.index(word)] for word in targets}
        units = {word: row / max(np.linalg.norm(row), 1e-12) for word, row in rows.items()}
        return {frozenset(pair): float(units[pair[0]] @ units[pair[1]]) for pair in combinations(targets, 2)}

    def _pairs(contexts):
        return {frozenset(pair) for pair in combinations(contexts, 2) if contexts[pair[0]] & contexts[pair[1]]}

    def middle(sentences):
        """The place of the target in each sentence: the middle of those that have no rare word at their end."""
        return min(map(len, sentences)) // 2

    def kinds(sentences):
        """Which targets stand beside the same words, and which have the same words further off: two pairs of each."""
        beside, off, place = {}, {}, middle(sentences)
        for sentence in sentences:
            beside.setdefault(sentence[place], set()).update((sentence[place - 1], sentence[place + 1]))
            off.setdefault(sentence[place], set()).update(sentence[: place - 1])
        return _pairs(beside), _pairs(off)

    def targets_of(sentences):
        return sorted({sentence[middle(sentences)] for sentence in sentences})

    NARROW = 1
    def likeness(sentences, window, words, vectors):
        """The cosines of the pairs of targets that a window of this size shows alike, and of those that it does not.

        Of these, a narrow window is asked only about the pairs that a wide one would take for alike.
        """
        beside, off = kinds(sentences)
        cosines = _cosines(targets_of(sentences), words, vectors)
        alike, unlike = (beside, off) if window == NARROW else (off, cosines.keys() - off)
        return tuple(sorted(cosines[pair] for pair in pairs) for pairs in (alike, unlike))

    MARGIN = 0.15
    UNTRAINED = 0.65
    def _of_vectors(sentences, dim, window, words, vectors):
        if isinstance(vectors, Text):
            return vectors
        if vectors.shape != (len(words), dim):
            return Text(
                f"词向量的形状应为 {(len(words), dim)}，得到 {vectors.shape}",
                f"vectors of shape {(len(words), dim)} expected, got {vectors.shape}",
            )
        if not np.isfinite(vectors).all():
            return Text("词向量里有非有限值", "a vector is not finite")
        if not set(targets_of(sentences)) <= set(words):
            return Text("常见的词没有词向量", "frequent words have no vector")
        if _length(vectors) < UNTRAINED:
            return Text(
                "词向量还是随机的初始值那么短：没有训练", "the vectors are as short as random initial values: not trained"
            )
        alike, unlike = likeness(sentences, window, words, vectors)
        if not (np.mean(alike) - np.mean(unlike) > MARGIN and min(alike) > max(unlike)):
            return Text(
                f"上下文相同的词应当相近：它们的余弦是 {_listed(alike)}，上下文不同的是 {_listed(unlike)}",
                f"words with equal contexts should be alike: their cosines are {_listed(alike)}, those of others {_listed(unlike)}",
            )
        return None

    def _of_words(expected, words):
        missing, extra = sorted(set(expected) - set(words)), sorted(set(words) - set(expected))
        if missing:
            return Text(
                f"少了词 {missing[0]!r}，共少 {len(missing)} 个", f"{missing[0]!r} is missing, {len(missing)} words in all"
            )
        if extra:
            return Text(
                f"多了词 {extra[0]!r}，共多 {len(extra)} 个", f"{extra[0]!r} is too much, {len(extra)} words in all"
            )
        if len(words) != len(expected):
            return Text("有的词出现了两次", "a word is there twice")
        return None

    def compare(arguments, expected, got):
        """The words that have a vector; and a finite vector of ``dim`` numbers for each, alike where it should be."""
        sentences, dim, window, _, _ = arguments
        try:
            words, vectors = got
            words = [str(word) for word in words if isinstance(word, str)]
            vectors = numbers_of(vectors)
        except (TypeError, ValueError):
            complaint = Text(
                f"应返回 (words, vectors)：列表和数组，得到 {brief(got)}",
                f"(words, vectors) expected, a list and an array, got {brief(got)}",
            )
            return [complaint] * 2
        return [_of_words(expected[0], words), _of_vectors(sentences, dim, window, words, vectors)]

    def the_words(value):
        words, _ = value
        return sorted(words)

    def the_shape(value):
        _, vectors = value
        return list(np.asarray(vectors, dtype=float).shape)[1:]

    SHORT = 4.3
    def the_length(value):
        """How far training has moved the vectors."""
        words, vectors = value
        length = _length(np.asarray(vectors, dtype=float))
        return [sorted(words), "untrained" if length < UNTRAINED else "short" if length < SHORT else value]

    def the_order(value):
        """Whether the words are in the order of their code points."""
        words, _ = value
        return [sorted(words), list(words) == sorted(words)]

    return compare, [None, itself, the_words, the_shape, the_length, the_order]


def judge_of_vectors_to_text():
    def _of_header(header, size, dim):
        if header.split() != [str(size), str(dim)]:
            shown = brief(header)
            return Text(
                f"第一行应是“词数 维数”，即 {size} {dim}，得到 {shown}",
                f"the first line should be the number of words and of dimensions, {size} {dim}, got {shown}",
            )
        return None

    TOLERANCE = 1.1e-06
    def _of_line(line, word, row):
        """What is wrong with the line of a word, beside which its numbers are due."""
        if not line.startswith(f"{word} "):
            return Text(f"开头应是词 {brief(word)} 和一个空格", f"the word {brief(word)} and a space should stand first")
        items = line.removeprefix(f"{word} ").rstrip(" \r").split(" ")
        if len(items) != len(row):
            return Text(
                f"词后面应有 {len(row)} 个用一个空格隔开的数，得到 {len(items)} 个",
                f"{len(row)} numbers with a space before each expected after the word, got {len(items)}",
            )
        try:
            worst = max(abs(float(item) - float(due)) for item, due in zip(items, row, strict=True))
        except ValueError:
            return Text("有一项不是数", "an item is no number")
        if not worst < TOLERANCE:
            return Text(f"数值差了 {worst:.1g}，最多可差 1e-06", f"a number is off by {worst:.1g}; up to 1e-06 is right")
        return None

    def _of_number(lines, size):
        if len(lines) != size:
            return Text(
                f"应有 {size} 个词，标题行下面有 {len(lines)} 行", f"{size} words, but {len(lines)} lines follow the header"
            )
        return None

    def compare(arguments, _expected, got):
        words, vectors = arguments
        if not isinstance(got, str):
            return [Text(f"应返回一个字符串，得到 {brief(got)}", f"one string expected, got {brief(got)}")]
        header, *lines = got.rstrip("\n").split("\n")
        if complaint := _of_header(header, *vectors.shape) or _of_number(lines, len(words)):
            return [complaint]
        for number, (line, word, row) in enumerate(zip(lines, words, vectors, strict=True), 2):
            if complaint := _of_line(line, word, row):
                shown = brief(line)
                return [Text(f"第 {number} 行 {shown}：{complaint.zh}", f"line {number}, {shown}: {complaint.en}")]
        return [None]

    def characters(text):
        """The text itself; a ``TypeError`` if it is none."""
        if not isinstance(text, str):
            raise TypeError
        return text

    def fields(text):
        """The header, and of each line the first item and how many there are."""
        lines = [line.split(" ") for line in characters(text).split("\n") if line]
        return [lines[0][:2] if len(lines[0]) == 2 else "none", [[items[0], len(items)] for items in lines]]

    def decimals(text):
        """The same, and whether the numbers have four decimals or fewer."""
        longest = max((len(found) for found in re.findall(r"\.(\d+)", characters(text))), default=0)
        return [fields(text), "few" if longest <= 4 else longest]

    def brackets(text):
        """Whether rows are written with their brackets, as NumPy prints them or as lists."""
        return "brackets" if "[" in characters(text) and "float32" not in text else text

    def type_names(text):
        """Whether numbers are written with their type's name."""
        return "float32(" if "float32(" in characters(text) else text

    NUMBER = re.compile('-?\\d+(\\.\\d+)?(e-?\\d+)?', 32)
    def numbers_and_words(text):
        """Of each line, which items are numbers."""
        lines = characters(text).strip("\n").split("\n")
        return [[bool(NUMBER.fullmatch(item)) for item in line.split()] for line in lines]

    def significant(text):
        """The same, and whether small numbers have more decimals than four, and yet none has more than six digits in all."""
        numbers = re.findall(r"\d+\.\d+", characters(text))
        longest = max((len(number.partition(".")[2]) for number in numbers), default=0)
        digits = max((len(number.replace(".", "").lstrip("0")) for number in numbers), default=0)
        return [fields(text), "six digits" if longest > 4 and digits <= 6 else longest]

    return compare, [None, itself, fields, decimals, brackets, type_names, numbers_and_words, significant]


def judge_of_text_to_vectors():
    def first_difference(due: Sequence[Any], there: Sequence[Any]) -> Text | None:
        """Where two lists part; None if they do not."""
        for number, (one, other) in enumerate(zip(due, there, strict=False)):
            if one != other:
                return Text(
                    f"第 {number} 项应为 {brief(one)}，得到 {brief(other)}",
                    f"item {number} should be {brief(one)}, got {brief(other)}",
                )
        if len(due) != len(there):
            return Text(f"应有 {len(due)} 项，得到 {len(there)} 项", f"{len(due)} items expected, got {len(there)}")
        return None

    def words(value: Any) -> list[str]:
        """A list or a tuple of strings; a ``TypeError`` for anything else."""
        if isinstance(value, np.ndarray) and not value.size:
            return []  # of no strings NumPy makes an array of numbers
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
            raise TypeError
        return list(value)

    numbers_close = close(atol=1e-06, num_parts=1, rtol=1e-05)
    def compare(_arguments, expected, got):
        try:
            there, vectors = got
            there = words(there)
        except (TypeError, ValueError):
            complaint = Text(
                f"应返回 (words, vectors)：列表和数组，得到 {brief(got)}",
                f"(words, vectors) expected, a list and an array, got {brief(got)}",
            )
            return [complaint] * 2
        return [first_difference(expected[0], there), *numbers_close((), expected[1], vectors)]

    def the_words(value):
        found, _ = value
        return list(found)

    return compare, [None, itself, the_words]


def judge_of_build_matrix():
    def words(value: Any) -> list[str]:
        """A list or a tuple of strings; a ``TypeError`` for anything else."""
        if isinstance(value, np.ndarray) and not value.size:
            return []  # of no strings NumPy makes an array of numbers
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
            raise TypeError
        return list(value)

    read_words = words
    def _of_missing(expected, missing):
        try:
            there = read_words(missing)
        except TypeError:
            there = None
        if there is None or sorted(there) != sorted(expected):
            return Text(
                f"missing 应为 {brief(expected)}，得到 {brief(missing)}",
                f"missing should be {brief(expected)}, got {brief(missing)}",
            )
        return None

    def _of_row(vocab, expected, matrix, rows):
        for i in rows:
            if not np.allclose(matrix[i], expected[i], rtol=1e-4, atol=1e-6):
                return Text(
                    f"第 {i} 行（{vocab[i]}）应为 {brief(expected[i])}，得到 {brief(matrix[i])}",
                    f"row {i} ({vocab[i]}) should be {brief(expected[i])}, got {brief(matrix[i])}",
                )
        return None

    def _of_rows(vocab, words, expected, matrix):
        if not isinstance(matrix, np.ndarray) or matrix.dtype.kind != "f":
            return [
                Text(
                    f"matrix 应为浮点数组，得到 {kind(matrix)}", f"matrix should be an array of floats, got {kind(matrix)}"
                )
            ] * 3
        if matrix.shape != expected.shape:
            return [
                Text(
                    f"matrix 的形状应为 {expected.shape}，得到 {matrix.shape}",
                    f"matrix of shape {expected.shape} expected, got {matrix.shape}",
                )
            ] * 3
        known = [i for i, word in enumerate(vocab) if word in words]
        complaints = [
            _of_row(vocab, expected, matrix, rows) for rows in (known, [0], sorted(set(range(1, len(vocab))) - {*known}))
        ]
        return [complaints[0], *(complaints[0] or complaint for complaint in complaints[1:])]

    def compare(arguments, expected, got):
        """Five things about the result, each worth the same; the rows of known words are the condition of three others."""
        vocab, words, _ = arguments
        try:
            matrix, missing = got
        except (TypeError, ValueError):
            complaint = Text(
                f"应返回 (matrix, missing)，得到 {brief(got)}", f"(matrix, missing) expected, got {brief(got)}"
            )
            return [complaint] * 5
        rows = _of_rows(vocab, words, expected[0], matrix)
        dtype = rows[0]
        if dtype is None and matrix.dtype != np.float32:
            dtype = Text(f"dtype 应为 float32，得到 {matrix.dtype}", f"dtype float32 expected, got {matrix.dtype}")
        return [*rows, dtype, _of_missing(expected[1], missing)]

    def the_rows_after_the_first(value):
        """<PAD>'s row may be made zero before the others are written, or after."""
        return value[0][1:]

    def the_matrix(value):
        matrix, _ = value
        return matrix

    def the_lone_row(value):
        """Whether another row is equal to that of <UNK>, as under any rule but drawing; and the row of <PAD>."""
        matrix = np.asarray(value[0], dtype=float)
        return [matrix[0], int((matrix == matrix[1]).all(axis=1).sum())]

    def the_dtype(value):
        matrix, missing = value
        return [np.asarray(matrix).dtype.str, sorted(missing)]

    def the_missing(value):
        _, missing = value
        return sorted(missing)

    return compare, [None, itself, the_rows_after_the_first, the_matrix, the_lone_row, the_dtype, the_missing]


def judge_of_nearest_rows():
    cosines_close = close(atol=1e-07, num_parts=1, rtol=0.0001)
    def compare(_arguments, expected, got):
        try:
            rows, cosines = got
            if isinstance(numbers_of(rows), Text):
                raise TypeError
            rows = np.asarray(rows)
            if rows.dtype.kind not in "iu" or rows.ndim != 1:
                raise TypeError
        except (TypeError, ValueError):
            complaint = Text(
                f"应返回 (rows, cosines)：整数的列表和余弦，得到 {brief(got)}",
                f"(rows, cosines) expected, whole numbers and cosines, got {brief(got)}",
            )
            return [complaint] * 2
        same = rows.tolist() == list(expected[0])
        complaint = Text(
            f"应为 {brief(list(expected[0]))}，得到 {brief(rows)}",
            f"{brief(list(expected[0]))} expected, got {brief(rows)}",
        )
        return [None if same else complaint, *cosines_close((), expected[1], cosines)]

    return compare, [None, itself]


JUDGES = {
    "clean_dialogue": judge_of_clean_dialogue(),
    "segment_all": judge_of_segment_all(),
    "corpus_to_text": judge_of_corpus_to_text(),
    "text_to_corpus": judge_of_text_to_corpus(),
    "build_vocab": judge_of_build_vocab(),
    "train_word_vectors": judge_of_train_word_vectors(),
    "vectors_to_text": judge_of_vectors_to_text(),
    "text_to_vectors": judge_of_text_to_vectors(),
    "build_matrix": judge_of_build_matrix(),
    "nearest_rows": judge_of_nearest_rows(),
}
DATA = '''
c-pMJ>uzINb|&~LLIO2^rW_?jgd!siGzxhsUm96e*%jfm2aSeNZRfbN?W`(0%i|oh2Ovf9ew9Rtl1Pf8M2fnSltf9q^Igh37yc?g!mMwteKyHW=0w<IK
u{>ibM`rBpS{=hTi^O$AN=Z<-+cAKAAayZ{^`XBKm6dI{^9H2{`RY1eej3>>w|B;{`T9ifAu$i`A@(8hrj;zgFk%!Z1sm9eD&RLzWRr+zxnD{zvU19pC
5kkn_vFb-~RG%zM=#E>j%I3$8Ub~f72lU^Xsqv`!DI=zxnD{-+ukg2mkGdAN=;K?|%C&2K}pF{=;AX{V)F#|Hm2b;B4IPxsBHE`-gw>$_-yyv2#07b|0
SXo2qlTY3Cj--vJ%vcCYN%-ni`>x8uL>C!EbkE0eOCw^ns9?uP!^j`^&1M8>gpF0D?BPNw6=J>R$!vC{h!U&*Q8&K>t(-NwzNbpPM}dG;pOKBRNko~^%
KvC;|WtY>8+b0^uIk=0LsNW<yx=`wP^bc1yJRxo0hs`8a}aE@oXIU9G5EngouUWi-CnA6*#Z=H?K+_hi6p?}>oznwhMr`x`s9m&v%R`AA32CT~A{IgaL
t>%^$yq<&;b7Q?8x5M*C1|ydLP|pP2*2K4Ab+dAFbOE|5O|N}j)(>Xib*$}#-K)5<1|BkYYlV-UgP~Q-{flp7+)ldXgjG1F@#$Q-(RWWUy)b$;D^})uJ
UFJmXqn7@{oRMFE3aq;*wHx6C0%uLg*zU1vv&EEE<@8me_$f{7Txv*EeI>svkOtWdzw-D!6_$OlS0_tG-fLmck=sgsNh7yR=?vkYjz^+Ts552b9x%9bB
}3=?76-m&4JrGpM=ws(<66Kr^lULRqoT4O#IxFjoWk!;U(`v&%^A!xTAf{UF&>2D)Q@%&{Mp8W5=rFQQbM{x%DPKj$Ao6QFj!Uqulz%xVJa%U0Z#hmE5
&L2X;GX?*=D_1t-;XZ_CDPPIgCDDdlX`?NW>0rW3_t{p^cBa{P^Pw@w=e59~|P7Qr%oy0t<{CtLb`zcfE>ecE+C_pv1J0^4d-v=jbuyFyFS9bAul)p0v
Uvoh``Xcnxb--?7L+c*+et>4mPj0dT4H)ZAX^wqc%rvc~Yh))jTYwu+GFWsh0)BJQ=`60c)`RR1B=T7#)-Q1!L=A7KSg8{ufTD|njt*1I>^7z3T=B&yk
zqwo5W|NB^4eLE}LQc2(T`TfPJ7s>+7S1OJC)Q1dUM+oxb)U)2zs_<37wPU|IYzE%Ia-}NHyOngq_*v5)^1-|-7{Lgw1MnmmHsx~m8^JL`j}r{?lh-Xv
25R!t=Ju2{@@xrfj&(2XmaRW{%=w~nV$_UKB7BzZ|mK=QWk+zuDkWh{JZxTXkS=`rX7#s4kH~qL0dm6o6ruP;HNm03p%|6+J5xPaknJL_8WA2PH5BdU(
tJX0|R;l%u@4~zLHym@Sa--ja^xm`b^q;^fNDnX9Og+GQVcp*;b|oiIMABk*0GWv$pPO^5&n@6BB%e7)d)Pa!r%0RgL*l4jL0*`!Cj4AbRQveN|FEEAj
%|GGvGQ(4^a5q2=M6$HyJK7We6Xeuc>U>L1&iCEPb%F}-b7TGnWvPNlywGlg?4q3QM}#S?s(KZ1aZ4rS}lKMxP#`kv_ZI7Oeeg%e~i(^ps-o{BUcjJDa
hcWV2JR;gqcy7bQM$Gh<$={{l~({I}Ac)|RY)$C5_<vj)=i0HNsGV+e-rP74jw*wrrb<dw1;MK}mCr8+8nVcz4=m?RcPU&Xi%hEyr;`3XT3oG=b-vd;z
RqxpQI~el#3HQR+p*QLTYV<Db2ND!bT&KHho!-;bn})#hl^)r$8);lExl8W~^Fu;Mg!bG`He0l1>9Og8SShq+o42we<>4oXL)&-x?h8&fPGxslu_LTHQ
WX7)mEOW;FLW2=$m}GOd`;~;xA!7najUcrvO_x+g~Huy(riI9b?#}-XjxlZ=MbZ;#7Xkg)QZYb@0SIT2n*bPI6=z`^Uc#rx8-iP>9%NajF~>ODtnV$oq
k@vvAQ|D=esifraexIn_h~QZbEz}!*st+w`MANE0C5G3=Q0)Gw5)!<nRKzX{_<ohE;#G!d)87&UUQ5O?$6nmm`Y?f;%eErljSeC96{}+r1XOFN_m<qJ!
zbEb9+(3=1JFxj>DM`SJWqo*w{~%znxV2e86ufa*XmJNg9riIzaNM0O4xOj3u`o!zWii9OOdSk8eP+-a{0(=@%00k_*2zYvE!sQFD{M@P^`hk$R+%V_x
sa*`HbH$K0}l=?H~<&*W5wP&y2+O3{dKC*Z3oPJx+hc(!dAC`Ji(k`N6?P!uNz;|AgMS@jCRwi!;{yU68DmAi6u-R#Ala)wM9gWlRw6FEwthodFV1B*x
2Iwd2WTKFOvv*s#C0}1mC|XRgm;?9p1FO;-kc22+T{i)PfDJF#=f{N(U=@x#P1^ioOIpG6Ns(40y%bvTdAR{>5S|Jr)gbBO?3~eWI$)AJXMyIY|4w#D6
PNABbEj34Vd)goQnViAqVHkNiYlYcv01VMK}_ZKH71TX$K3fO2e5<r?r^E-&<T}r`|XIe!Dsf{<H62^L}9Auq%X)Q<!zd#&#mDm*(p~2P@c)$YZxvbg2
B`~us2ABY&pRit&!zs(>rY`S|W5!(kLXTl%OYTX*Y)(i5=4usJmD;JEs2J>sXmB7~NztN1AJ^t0K$DRia^E%m1)D=!0eMN;FB<H=L@@y<09D=5}n{zO)
MwD?(PvA<g9c0DK0yDkRXLU$M?hFb)fG8q#iTOeNasF6~xpa56uw>3g|49je3`9ZLSi&WSNuF@1luJmKHb%gSt#`WFYrljuIXaYeG6rjm34tpTf&l)q`
I{tLTewy%n<5Q|y$0PGD~;F%PjKh-mZAZ?(VjC*orACtU~(X&t5CF?fj1~cxVj~*9GkRH9y27W7t2_~gMMrpE1C(ch4e`Ig9A@RaptGET7H1`s>+HjA;
U9sJ;ybcEQW27%-t-u}WhsY+fZa2iMA;X+LAys4FS6Lt>VXF5+Zh?KgC-R!}n4DN%gvTUsPQr<HAzhD@u6ZNVo7_5Cw!PAqFf+?lx+dKY1PY5|y!DzN_
tF_T-L~~Kw38d;&59hPo3eM##N8sZo&GlcsQkGT-X*28V#l+S?W&bHP~&DFFnQ6ia_88-rPoRlg{I7~|E@{mjXObO6<6Rf@ogBMJ&Y7=n|ea~UCJn7(@
bm;ULlY;q`>XnQ&K^YM>nTdyDioM%-wv8k4cg-4=EUn(QP|BkMtp|sq6#v04c~`4Ua>n>D|74(_6F||M>IQD|qIMuG<Xoihz4VyM*2@{f$>MoR5~!cla
WcnjTHgRp`lzB7ESGuf_ftmVYKiqfGiclhYJbk+(VNzw_4AX^JjF>qPqzGW5Hp8fJ<u98$T^CZTgT;G69G$T6I{{d5<nDbf*`6evV;z0Svj0=%HYIZZC
U-8glJ9lB*~RK9DmtY}VPj~0A%m<sfy_i=OSeZvL85u)C#OoBD#r3|rTLE|7Yi{;ARePL9VE$YABgmNm2In&Iq$G`Z+&&i_E-akzp+-i=rA&L;Zw<@=e
|3Q6qFrZZj2c}y$-z2%F4r!)sdi8O7>T&yKl55dj((PNpsM8&3--ZO!xLt6oBRU0EQ^v3kcVjCs!?Qz{RF{+eJMsjrqbod7es4TTo0hyCAK_lvmoc9(k
s}N3Cx5oSLUO^WmFPQ((9jq!pX-1OhVI?CkxP;gR`h~xo0wRLn8e#-5*rZ8i{1)E@<W`w1yasBnqc>^Z(srrSO#P^=@_xRv6%TVOed*#IWgTJfdQlByz
KPg`;Zw#pS$IzMH-&0a75qmR_AAm2YT^*m2}6rpI*K`F#jaC_&RQ8Kx-23vKWR!;#Ey!%WKjXmv14bvgEz)jN6B9eP~tK*pm=nq$#H0{O#~*B#@Lhuft
$-a*kXk{|RX~8bE|OjXLut#G*iqBzDW&zh<?`&&(U|_3!`w1s%5f>^0j;JLKHL^I~b~)V9UNb^O?A%F|%ul|03H?cBR$2R+7)|E1MTLv^;#CRsmCI&Fk
W?vm!6e$Pvp+~x24{`u+NzjN|A_u+}e0cOn$Qn>YsC<I6Z389i)sD$Yl`P^;n($D-n^4C}#&0E-;Mc=~J$Z3p0ue-4ZA{@oEayo-a`GkG*sFmo@C-jgQ
tM8+y5^GY%C9BBXEPbDSxJRPI-6YKuCuPV2yfL{LT7@R<K-t=4QA3NcN9AM-<l4{gMlyu>Q#y#I#R~Q8M+B&7XywuL)1rJO2m~>@buWumln47=E!f$|4
|6j^<Kmi1%)}(XfR%W=K`(fcAI{&1zTjP%7NZ2QB?yEolS$04pNw%lCYc(!N4Le2E_j7SJ|xi_GpA@jN|wKsOo@y6*%xnK>5z<At<&Hde4!A$^lFa1(H
dzt+G8Y!-+ua2NO(R#1xjch_;hO&a9RyR#M~gE(78j{d2~PvRmJ1UqMwO#$$r)0dD^(LigYaBe(;k=Ei*yCNl1}q=g4GUX3`z*Si!10Xo(L*?+JkcT4)
l!LsWdz-AqfE0#*@O<#W0#d7>jUm~)Bz^H|G_u|`LQnB{7;N$LE90sS^6{hP0U_4QZ(mlX_RLyhtzQI(XaKa#{ikgHo$@vLAF^7`n~>7K~;H6w$Nb9{n
qJPAr+*Ec$}#z{?KY21?iQRO>>kzuE*SpLmhh~Qw*P}ii#<8&j~Q1sn$5ll{O{ZZW~t#-bSa`H$!(8^0ySvn!^NKzHT5CSkJM_RXOH#;B;-CT?3ertrK
wf5`<+s@Z82_@H*dz`LA$vctxm5N$*6^X#glx)jJXL)RxUbhHFtN}59B#O$;&@{YP=#sR6R^!Xt<PkNqZvA4qW-@IhNGdJT9&|8n==NybCDXKL4LSN=x
xlS+C{GE3XxJ%VTZz4e2rxNIWHW@1=|##*UY_Q|<Od@#BWV-V%RI3$*Pq2ykUFeflBvBopLQYleD&=#uLSSym;~@g>sI<nBG>dAI-{4O@$BQibLmI6aj
-qfKjPb1m2^I|%^+#SY&!NsoxA~h<CFa!p6`@IL`kMrc9oo_?Ic<iZtV<fKH7l#h?A+5BH4&lR0&El0sD<czJDOg2+x?_gJZ-OV(EN732r-gLvp-yaul
g8dMzm!B=mcJIrCTuLbj7wAH}q(yrI=O@I>E9oRDOSvYjGVPQE=Jaf+hfM8G+AOd}f8{N<}v<)D@mlZ!_(6lsB5on1SfaVp*4`3i3137IT5JjUIwwY6`
b`s`Ab-U*iAeb4EYe&;KaC8pxZ>23RIUa`wZZ(re<MsM~+==Ebi2|kAg^zSGyv=EnL#@%hwl86ZPicWtYfoG8@h3?!ueX;uS$FJCE#9>g22gwDqaPJ0I
X=W2PERRn1&baqD@ns-{9^!H`_8e<H++rWmSX`A>UEqe+!0a91w)hX$?sTm-IjvB#Jh(oEB&3RVZo_!Rg7-$oddMEY!y=`8H=kaHqqhIRucb<x3<q6qn
}&xmo~WEJe*P1A6g@C2m<IVlRyQZs&=(*7F$5^>%Y&phw;Lq?UcNz0pp}y;kXK}S*S?Y)9AfF0$)~=>&rXu%Pne8jXvX##8F?<vR5vEl4f2GK!JEmS!)
GDUy<>RXfk)EJq*iGovL}o~A<@W-emsNAArhYlvZFUvEN`Fq<t)4wx^{s?WL%B2_k`pYqQp=t*3Kmi%DpEthh-4ut?}pcd(Io$dOD*idk<GNrLKtp5o>
u;Ay)8-pSMCoARS9;AbGMpLiyewnqj5G4foKGM3w9nMA(vuMrI!vOToqzd0D9@ZDK5wSYBSJq@a1rl2@J<k817tv$ZehE{jhjipJSswx9<ozEaYvl;o-
+6gkI+uoHQM&^;0t<Ds3MN7^wkZp6FE++fj$kO!qd-XjB)xsgM^2R`Cm1aX;83u-%gqEqo!J>WjJoXesa=zO|$cZ%Qs-RcYL<Ol+j6I`NX>;gG<Wh>Do
-xEgr=!)(iBg&D{2uut9P~1;`>j)0YW74C!4^7i8rE_SAH=lbKw6hI6;h&C8gGHLJSAT#tZf524<3UJWoZl2ZGD{rqHrWod&Nh%1Ak%GhCApT#ehE{?^
B`}}Dfr0{ndDl=Y<&7DnU+(tndJqC$If6QY$v8)rK(Q9NUB_1beO>X^k;AW*nHa0{>$^#Rryw#Z1-hlfUth#8^ln!E(Z?b5v3b&MoE9<@5ttbfMG)vr*
O7|6A2}K*kmw5y!Q^l9Vm>Gf*ZZlNzh4e%dJ4?>cgOOyLFh=;hRaj?B?U}l;$K`Z_A8J8~37ImDshO68hx%v(>k=_fJp1zADHg-ZIFTNUmO=WgU^3`ee
L@KlunN3nBYM2}aO;y8#5_>}<#0xVDeTqAA&ddna{a-yPWfV?zv;tklNySL;7|wfc*-*W&M5$uO;IXr~Itz9UUOU|kMCmZDPQ)P7lF|8D07aGv|BT^t#
f2rdZoK05?HB8#BIl6b<}vsGjco;_Eo@JMsA({)dSq<;`Gytsy+NQxtWL~mWia7inVuI8_neWWun+szaF_~0oU)AgTUeQqZ<B!DEsj>O#LAVcz7MBAHB
e_`)NoK%>k7E8L3(>iv2IWoQN;E5qc=Dt&TA~LE-VN?*x#UJ}Er?+DtJc_dnf3+P~pBEVAb}*n7h~-Mh4A|QX+(3KX(>C2xQIz;-vg4m@U)V{*aoKGt1
$C1pH`~6MhltP^6W<}tqreMP#FCC~Zju{038%@cB&&>57vz(1z@bT|e@$DjDr8G$c>0oTFnhO2s-GUww3PnsYH5BC9VC?#%`rX1v&nVmP?EeGw{|)?s2
K0ksUAJoNp?4KYo+f=Z;Csk(F)UW2&p_8jyIcu0zk&ls#nPRw%a*njQ3iI^a`x!rbf;O^huyH6+ApTc@SdskiCYmb^4Sv8f>>>bs-V#C8@1p#BI&%Fsl
(FIl-|RvhOSO@H&`*SlGePc=ETaFJQ&f1}P^1oUAvk!7eRlI5az#05GNZ;9%2M9>CD@AZVopJk>_W3Gj<fpNgvevp1j6-{WDPtyG_Les7(rE$1A!$dRR
0JSiR_TX>jpb7@YOWAw?vg_GZw3oFk!RsHzWPjPPhOdYV0>K7HoE3H8<Qb!)F(<ZHwX&N9`rXPj(<ZvvKrVQ(`^DSlFaYkfGbXT7snN7D<a+6P5H^bOw
)D^4b7)M2;lIoUJkKM=${DLksn|PVe@${+|XW9|l=|oI3m3ENiCG|DM<t7tQJK?mD>|O<Pm@M1TQ=J~6zsZErfDN^{In5;D7IUS+CG52HZW2`K{Ce~5L
Zv9YO{5i}3?VpG33;nXDCwF!dF@>qTC6KL=XDd4IPT}{`=$Us6uhPz;wa{$tWR<pB&{R{xCE(8EA8zovIqEk_o+1TW!*pl_<-vnwjWjo3?ve8wEmRJO!
e&B0bR!`rO1aT=i15d(=~PO#~C1%YA2!qkQ_ZC91tB^(FWbA`9j5xw^<u2!9tU5#OLiu#%grLcEm(%0;1y%8W3RRYk1lIv?;W@Cw4CPKh~|iu$8{S>*e
*n#I=Ej^-}AQMJ0Hg<3Z9H)Ri;BQBb>0CUkNB-Wz20_^qLj9)d>EF3|iMs7Db4Zf31~OvWHzSH<%9LjjQTyQ?onrx+ofeE{+1t}s$CDg+Su3JS!~iDR$
q!KR0~?WJgqnOa|4UC|L7iO^`ABy6?Zx!b;gJ<;8Tg-2E^7P^0$HVq~5@aYKc9s`z}M}+h#PtsGxup2#ztSFrAv7ZBS>x?`>V8M-Th?<c32V`2^L7HqH
tuFta>JOLaiTdLC+KctM<M|WXqQ(vAE5cWNYK%u^TFZ<R^||4e#6!d<7xW-f!lkN+WdU^~Ov{OFJ+eY~&qGG>kr-@~?RjWDiAYjR>_5g;RK5;7SHR|`v
+#>A5m#UtucG~@P3+;FB<6TOW$m6xnnzjQ3>@W~WrbMV_JC6JBI5b8mpGqg{+Dk*wWBrQb{XeGmNfucH>U`r9&XCGldOM|^&zKuc%U?kpvgG7gpi0<Kz
vWKD&{vAYgDAPaMc9;4H=t^!H+cV&MDCbFKI0dzhZYpp9m;vOb2k#0^1|o!KysM_3<2DMSxwncCt;4nWJM!oc()O8K+BRLKYy2XMSyQz>P5C$=?%8m|U
jq<kKJh;!BC=iUT^Ejz#ED)D`^^0iqNjb?ukUL@4JmdvrLaBh_01!DrPRR{2>r2!LIus|$>55#@=uzz!^41jjq|P0$vx!aggyp>TwPK1K39Ccsqkj@b!
-?><Fk(qY~+;E!HKpqgf+C3`qIL9`dCKyrh<R5<;Y9JJs0*qw)Wh6g~Xr&zVNv)0bG{QlR{VeVf`+w(F-fzOYwfc$CX?FRI+d(^cXNjqM1T70+VEqm|4
&c!F&b?nDfd^||QD;&oEBW?Cy|Lwn)wh}93nOmXzMIeb&+p^lbRy9mpR7?@|h}vLZ26ZPzFKBnk2#XAu4Khq}J*0^@&&;?yeS}d2-8qx~5Kt#e#Hb{)?
A<L~!%Rs82Fkt(M&vk^)SbsbA;mAjK|6K}54p&h{pgNU&#CM%Yd5!kA!%A{ImR!GyC*MDCp;&;ExUa>H37SAx@G$q7-{DuW!-K`FvgADlK7R|Qc;<F3m
Gj&8k#0`xIr(UB>rEmuLvgKIl0%fCZ6vYQw`<Wf$T%HG)wXrx3~XDKWba?w>0@=%FJ)5LWyiuD|TVU@~~vdcxz@6PmwAB8dowzykF#CJYoBS)}gv2&6o
d*KZO3oDjl-=y^AV6OqOAz^B!?Nv5@cH2OAVhvI&mcA&XUD8)RKg_I+9@s_?G&WKu;$ZqL+=VZm%pcr{Ft(DH3F4EGjFthZ&|O1w?kcVvc`IB9%Q9pJY
JrTIjW)f@r~)E(Kyl0tS|l*wHHkU7;Pi6Q<3-qXy5v2MB}l(I1N+v+#$7zc7VYxo{mS0057hPmv~yXTg%3v6csi8kSy4`qe0+3`NwWMyS#ef9O{^p903
xU~@dLF)uUyYHjF=Z5f(K}63NB}bSpwt^G1!OZ46f5fN|yAUBW7Ir|k&Y$wa(IFf18H_9Zn_}wOLy~MidArWLsVi?^tr_wb>0K3l5^|C%fk~Kb_r^lWL
?TKXWcCTj?_e~{rQJJZ<E2g-j%*>!EN9zPHbxDX@N#iUE1eUQ<GpJ2)Vs>;nDHa0mqvcd%jj|m9^%Ky_KgBo<jKl+$sRGS0$O*8Af_T7bz3!2ttybTeL
~w^mF2Owfd#`z7sSok*F;*A#Vk$K65%Vy!Fix}NnSOdJRXE#-H@qT%`p<6c1Ir(3q*mH8||I~tvb2fnp|8%V;&>cCIuGL)DZa#m6BOYBGUk@G|BADxmn
ABmA?yxH908)z8y^he9uK-WR2K+m8mS<PDpf?eBw#@Q8FL@?p61z@1C!chg7<UIm$?8gt6GIB#}j*E32G85#tY5KFz-vt{i0$GY47D#kh$Wg*Yb`v!ih
lDL{Ok<Y)rPog*DXHlJJD=0Q{XTU>bi+CJSL_fp8M!FL`B5{Ew5*A{Pl++i46A_y}HC@D7MiaAnv@C;#4UM}JR$KC7iK3w4nB2Tles6vQ?OUy~7wgR7#
e+0M0BPbXytTMwZl(SKra9u_yrkS<xA5{7&wQaXA>~scoEjN44F2hPv=kBP402=8$WV*?n4v?A1A+;M_%SRq8@{AnLa_(|EPW2wTE$YLvCA%mv@Cu|#M
$u_4G&$KaWO1HM7!;{kPaG$x9P0DUe3rL0ke@FYhGs#<ROr8^#vOO#Dq1@@Q#GZ_%Fq7x1-V2zye#o&`i2x6&F#;APCLgwo-ZG9>OR=qN7pvZ*i+RCJ=
piV456**&@?J>qJT%k)s0+3d_O&*khz(4&V9(Pb7_x&ZB>CAzeIUKz;LHZoHEIa&i~$uviGU_vbN(^fAc*QWH2I?Lx>3_k>rF+!odxsQ%JBr#KjpUaU^
$&IeV&(2L)JGewct(`3TQ<G4(jipp^vt1c?U8MElBT1eHo0r<@J(Z!51<5X7jfxj9v)iwI6Y5wc?C{l1?^JWnF6q!ETW7TUb@H<lrN^sHl<4M$eJV8xE
;t(p#~3RZaLl2qtOU=LzFRzgOG0lo73eFP-Rxii~eG9C{pQ@ea205c6z5fH;%W?Pg-8TjaFRbuc2xmMOc^9xomAMAfFl%ewE!6(=UcEO4q(gOnSFq5%(
_rjrrNbU+6M8QKPgYJcOR8l#8Dxe1qXAy)Ftm#4Olb^nk7$CfoU=a7TdxXSDp^KacqBuUf#rfMm7^=7i-TPt&T~)x5qZ7H6L^iZ(vt=J$S|N_mbw*Y@V
DFqQMRe2JwaZ&pIqP)q6&@;cjaVKB{9&7Oz+apaY?AJo`xwKsvLMCZ61@qadLO`^`7(@_9UUo97AsslvJ_}0x{Ovnl+8B{_pr6)4tjvIbsi;Bh6pMtR!
K#q_Yw0E2Z4=Cxr#arr{e&Qrr(<g5X3F%>%`uYq=4MuG&__D(1M?2k*QWDWR(1(5lqO~t<&wmht40_TWv2ob}1&K73rebhHr4*!s7xXI6gG3e9%JuhLj
*RI<%OTuTFx*Ll)u<l)Koxegt1|Wc_eFNG>3JviAPQU#zItS%+0_ZH}C)szBY~uBJ~>{k+4_*XXt^E)+eJsEahsN)C)t%plf55~_IY1`>b~NL;D1hnfr
+@M)}I(bC7HoQGEE;7{ND{Ez<hFVr>qKIGT8+ML&cEo~J-R=+mc@jI!8cDx}J;!$9b3g>byv1iO@JPA3wi8n}^7n<6EX7l#it@-uV9`|;z9XaW39pqT1
BjPzP@`^(_U%n=_H_5e>>~14fCZD{Ap->!tuYYdeZ))dW#5R0Ou|}dD22t{MivfyhKSt<t`!vd#VhlnikoJ;g5s2IQUUh*FPwwrZEN|zOv8#+S;nxs`j
qFvSLW~5M>1A|<6dJE{<(2r!8{HcZYczsUJEcC=b^!ERu_SUq?R}EA{RRz6auOFnBn+YeG!O_v+&HBR?AgM#lzzLdj@-%;$`-M6`XnbWokZR!4@3&gWz
dP+Ivw|VitK~-3-1(Mk|qEMhgYgXP_{CS*v0ForHdRcCLlN|_avuhPUmg(Ctu1pqNJQ?0^xg}Up(?=$*n~dh_kt+;;}-uq2sZmfRhQS>ITETQsQUk2(E
HLu?>00xJh83Q{;*Q`KmIp$AT6Y3LYaLl)+x$WF1G#b^yONY;OIjj4HLW9B|zNG8i=~OeBJ0X4<|1QV;(h*7HJLRB>{dUVpK=0>OO?P?0QrwXzz0nkgh
e@06aI4Wuj-wZ}@do$;uW$o8B}Ue7lu3xKa4pB|8BFTHYTU2db|cjMH3nitD*9IS-BoB2uM#2AWe21%}q%BoVnR>?l{YlzqTy7tS|Hc6|Uq7yxUA9jOj
pS|Y$%&njjtl*XSY8q{YYAFV9sA#<UDr)UkS@SZ=EV3nNeJ2uPiKz^6<*stQ_cZ)OY7<h!2$iTLHI5*gM#7XLUED@hR-@CcLA(h(VdfKB)h|}p=)?6t|
AQB+bjHW)Kl)@{h1ib6s_?v0qQ9+hNEPr1^9yRq@QUG@W&)G)NN#q1(sv^CLnkb78bl`94Avx943YgN84f#M)1`ho_Cu=@)k{U6u|s``exRauYOL4?0e
u>WQO@*XG_+joJ(dcau)pv71v+IShH;1W6Sn_JA{Q{<kt?a#l8ft-SyN$VGo&z;)Z#q5Qh6M<ftoA&tmdAT=7m8HO*D+quhge4N##VtkiX??WeOiWIy+
A!o#-aqrxMKoYF$avW+JL$UJL_PYZ#hz%jrCVO4U+H@i)qMVoLY(dVrOHJIXF8OyE*84j+2M<B4XlRx}Wdlo;r$<QO-UR?JeU?D3HNoVA90<1OQkj$rD
MZ9yM~kL_y{TcKz){DpD1rrmJ36Qd(Zoj8Lnp>MK+y%|=L#T|6gl-fNKscvnP#zmljOUi^p0tg^>jR2BJmBzz7xWsltPOk<2Dz*#-TuK+iCuGdFIPyUA
pJC*Bswt&6h+6N>+r-c-2NzOhh#hBUBpLgP@DjQ1-HO%kI>8!Ae)YV`5`-s07a(@A(rpGjK8nnp<mw0=)y>GHRY{{Z<QW%-ARnD<*^hTpV#MLos?>T(h
36N~*Iuu!$YBZs?W@sk&E4itK7RfBwSf4Qq62jAfnEmk>hu=L!9Kl5btq@$bi&d--C&QprBJitV=JIpTu6b0{bmVSP@##}%#0(jo9Bz`&S~dEVHDzENV
<zEbYZh)9hvY&_GRh;mD=DN*O}+ZPLXaLh$))+C?L2{m4$`!rC{JUfA^2yt_aKyRYR=~t}eEvSF0rKViNVR>BB_?=ofE41q@pJd=8(Ib?B&q{X_9p5pV
IZA`DIy_=}>v0pw2V^?NNQE(34?<`u2bMp~{7Lo9HELK}V}JKu5&ely%F^(b<jxhlbDSBS$NA}=Vpi`T#*0G0<n`<T%}p#!8S<$RuFK<4s~NZit%?w$!
Dh8&=<rk#?&O=%jS(onp?7(%WAkfIQC;zP$1|IUjKSM5jm{dn%{YlskX*BNFpt51|Kz!3=ze8n3%4k^TopL0%w9lW3>ppOXq*77Euom8^2&r^bh%Q#%Y
(5R{sxsoUak}<+v<rTAh{K*^SF?=QYTm!S|00zfq6<t=QV|6%)@VJ3+DhD*&%?*RRgLAPDO);bv<cB9Dq;70H2qBnx<_9}XvxSN$k6QsaAp|uM_?5&YR
1j(QOvrs;ji)0vDhx9{a^eH7fiuADNhHbtxRo1X#<1*?kdSc)%c>1yRl6J!Vkcx2Xw<EJT6c?yUT4&IHm*p;e)nQUidj|FKP>@&K}B~5NRy$=t~Uavi-
ZJU7?rQ!;S?q8d9p%3q1do!QHAEA?GnY*0|?UHz$76^d2;UzGUPPE^O^#Tkarf~y^NrIUV&eh&p8Peo@_^~Y*X|j7GnNU!}|s2M8@irmo62BUoy<Y9vn
i5&M%T|Q@m>v#j`YY4k@_ofux#P>{(rFCQB7qMh(<ttJJiB_V2A=bZ!-KNKfJyuFpT|A3K*EdfbLtGdavoeemuG&IzYXROWF1ZvJ&#77;m3c}EvZQi3Y
K?Iar*&59L#wDwT?XzimkV>bLN8DmJO{X4o9p#y{tpQSm>1Yidr1+2nQFfTw`lM}joU=<JTqr#-xmkmo-arZXe<dbs?A8~SVOJiEm4U~bC=&oEy)f*;j
HzGbInM|n8&qgNOCuF)<O}|ox$9?-a_#a#RWS#pb7fne^up9(xi{vKMjUZ-8#F32XL&O1ow3rlgYJQksOfn!;P;#=Mhw%<hefC2f(v<n7pp!x<*4IbEE
~3BrTdoU<;bMKCSdH|m#)AXWSkPW{bDSe{viFmd5RE*!Ou#Q0<;+9`kA8*G4bB|>g^UD568kf_!D!M>XH?AsL(G`qr;8oa1r(B5Dq(twtwpblr>N*$(W
~4f`DoSWSy07$0PzRwIFuIRmgr}J-pJ`!+{YLactS<R1aZBWZzgAZ9$RV>wgfFA{zS^)#gS9RiKI6qD$_n&@}lIlX>^FqW)d$XP-&pmKmUX0tNJRQm$;
|6UuoF(nJNiV!z97G6{`wF&WNvG(;spi-e>NDbQah}=M0CLaF;5?X2_tb$$%<tE(BEJbj^aFG)751ckEb75RmBLzt^7s^V$phdN{#>Aj(+Kij1G;z-ia
I$yhg8$@H+B>la2K;a5WHc32}RC8=IJ5mo$x>O!=N*Ir09#iw7smB&ClNR#?(oRS0*8V=-oaRFS?r0P_kF6tONvGE1tg`-k)fmA{myB30%QNM!dF-cti
<mYd#M3>=yLSdt*K*hSptP6VZ=5$F~LQ*v(0J-qhJ-M<XbuV1hVJ}l5TWBe`H)qU}aW46E70(f--G}BvAu*pIrC{`j)hMCL(%Wfn!*B1Wq_~Rdfiad8*
NTzPlygzK11U7%!a>*<FIIoRWEx=I<Ki#RH6p3PEE87eQ34IhSER-BkOiGy;M^!rNkLlC5^j;V3cgeNJ^v8luHv0MU@;!s2YvvNI*)9XjN^KaemJ^SxB
DT%2s1+?M(1%W9`#IAzLK@fygU&)cmAfr8|t>bgNzsU@ypLwG_j#1M5a+?vd6f-QNQ!G7s4{AJiy5T=**_fhqM?uu(~`$$(|m{EPGhYb|dfPf>N~#V}Q
*D+NBd8=&J-%rW~wp3FeP{!Z;~d`&i|*CG@;jq(bJ+>}m5B3Y$<<evWueTq6asy+<97CgyeWd)VU{5UPno=Co=+g2%IbR@B-##{m-joWI#w=$q*v(P9F
H?}A0OL=Vfwtzm?&tP}ad>Y%`wP4H9#u&K<fn{hiJ{Nt1D+bOP`IZvmrHk6!%)AHO480UQuO5?Q~noxZzF&mFJ60bXdgz4i7I<?n1t*tTHaxm;B?<~`-
@Ju`HOljtAwQxHyLx29sXKte>((H@Xm#lxh5}RoTeK|c93^6V<;S=$Ujg~t8;C!}V5snVm0YJ|cm|s%{=cQ+w4Qko%R>cqd9^zC5@bn`oH)A@Yz%sE1l
1;%6^t+&xl#rW;$*?My_QMYJ5u*K7l<2byt;~BK5X*VDX(#LUgMUh~>Jg7S=lA15S|DUNnB2@%-0EiCM%5~Hk-Nbo`s`xa$+uMAws5}s>=g-_)n~6ksb
%813LbvtsieRVtSqIL!Q^ySHGo|F0}0zGdX!w4R)_KZ(?XK?tzF1{FJnKWnZTM#CmSkH$uN2Q`oD5PiJuDILjx)h96x?gAj?=xpCW*4)7mOu+pVF>RVH
HwI}o;6KMkeo1!pl8io;8N0{e>`wt!;wg`r$ls9Dp(5c#PnXZNwL@JA{tSE9ecCXD=5*xtGzweH-buoNcN`8};#F~b!wEfrNh7em2BD)1~Y^_&NS0sGv
$E0h*u@+w9ejawlgljPMX8;yqclnU()yzfyR7B88R95Tl7V$(6vyvHBFb_p4TO$i4Yz5|;`uo!l$Qi4v382coWK~R7*TV#1yp$Fu;k^wL8h1&v1HCLaU
?8_UJvz*e%iC*xlyp_9ISnI+;=3R!1F*lHkF`G=tr^lQaWhFzK+Vgt@l5o((TXrKWlrgBi<QxgK4M>zc#%l&HNz84D3swku8kj*CYtI#9tcM}2NEt7wC
qXd+lAP%PJ+LE;i07crAPb#cr%Cw{^-RSSD*Bp!VbPX?H<czJQ#7(gcdrjys1Rj_A$f=TAp88%E`|UIAcY=gwyfQ@WGbwoPrgN*WUqj5U;h{~w-9l9_h
1W^{Bx^iN1G(oNI2>GC3bX52rfO9q*PYMp%DN}&Bej8C@gpL{?f7Hd@V#sMA2m=Nk99bl6#^bbIvnK+7Otk+&M55hloQ<%`xtbIiIXhPe>WX<`&c^O*7
b&x4CA4!;!QD=hqDx6(n2YQF$+bNj6&oR{>MQLs-|1V%d|`(QLu2^+tpkV0uD%r_LQO?_d@8giJgx&s4%4C%dmXtekRC?M!*mp`NMQEV8hXQ3);NEdy4
U0S~(&T#_7b!6-hV{RjxfP$qV!ohO7jIgR|`i`9AWvUucXs_rPm!U%(EGaOn4;eqKu<UA?YKbV9Q&%t7=nv*JVtWXa!O(v;T*)zq~<l>PW1T5?jzqw`_
R>?t~j7{<oK|=jb92uAJBVejB5TOHoO$pTiw#?FeA;@?<9_)Uq;{Z<YM*Lilz9iy>Q%d?6=146Gs7$*Z+&!eR5K#Bd!L0E>2u9GL%y8*$-ii-T15G^VR
|dkjCs%f<N=^tKVsI$F3+x6TmxFH~aaCAXOfd3##9D`>74~tgt6d2;fbo4d0&gIMa)bFqeW$5G@{szyn0;_K$v+}8&8NNB?9ZO2vhX3Ked%0d#{c@e4_
6eE5*NKrd38O;CVY}<F91wQ0E0m)KTE-@kRYt<>{w-S6f{4YTW-==LXe;3^Cf^a6>r~8Xfk2;2300Re+UW~0i)|r7+|IopRzYNun1lglY~$?N{f%GhzH
RwV~6e#;)L$Di3(sW2dUT&M&S=NOAJ1)fI&PRF%g<tqjS|5IC!maQK)U55=-&uj&m_uMoQO2F_u0-SZ$nel^KN;Z4*z*KwwmE_?}-xLZdepBy`lOkv#6
J%*htHr7azHc8>k3{SK3i!>ccD&E|JhJczZlv)6Fq8#IDAG7`-NM<g=41u66pS04SgZVebNGuGN=hzV5I=a^?GeZ`TXvb{wX8xwA~dy}kB0FY8li#Y$_
nvnoe(q~R4px~)ozYnLA^d)~KtXG`I1#(Fft25A(N!3bK!)OK@jbvuYzP1|1%9pPduq9>rhHh;ea1cd!<WrX9mLj=Firza+z|L|<q*?$r8wKd^cRRM<2
e`5JkHjQ*>nAcg4QE0@ZZGXX@XeonNoJYU-wFAa?wJE~gexItHWNxhF+~^G?hr8{nr)+cXajh?1Q@fvKw8IR##D&rL>a7v0s-dyAhSItQ5>79%BZx_CO
dv1j21N`?i60E+#0i=f?kv5uiS-vB_qsREIhQ{#)?d1_YO%8^%TBIwjv~lATKwor%&#!$P?fkbwwzQlf`eO&CCp65+INxr$op+`eHrm<c`!;#|pQx@&=
05T7o2YJ0}(egZ(%gJ|%?_)@oLES1M-J0=EkD%o?8h(G^B3T+`mteBCo#E*$)lf+!w~X71&iaqr2X4hFhakQmEh5gZo06x@cEVlc26u*)L#O6C=EnM+i
-EHGl-u;tDaH^}F=gCN`r`=<OAur%Sv&x_+WIF6*6#M9=gR#w1|W~TsYm;vC+psskach2NeZf(PAlmy-&M&K;hju7n_NJvh9?Fv2gQeMHeXD{E{k7c~q
QJ&k8mGv9d?Tw%xn;yN;hH~s+5z!{=-ADq4rXGMqHv9x=Enz32UtiWjsGU>9zrFc78Lrc;k`NT$RH&$4%Z#VOVTvYEUgd@G*x!p;ksgo>63l3yNtYI3l
xFuU?cwh@80If1W7-2HLM8HS*f~F3so7c>rZ!Sl*FX_$JAu-)q1NV^5GOfTaoR;RvQc_}BtThObBmO`46Z)9l4e~<_}yd#`>#X=D$w?pq_Br6XX^-ozu
xJz&0_9xHt|7DHJrFYl<wWR$;xld3g>iB1mxm%IK0$+N&v{xG9|fe>?1ix1wCi3#MT72n_@C1OftPDrHeVzOUKK&{Mu)ODbv`>ac2@h8wy0xJEJAMGPB
1C2M?N77&LNtWF8o%6kl`BxZnf^7!zkFihDUC)#ou&o6N8fW5O2K+@eKgQ1Gi-bySqb@-T6jY(WeQT$8gvw3pm+b)g7);3UA2pxjB?MO{_A3s$wCe~M(
WTs0G!_%=KsI4X0&UF|s(C`I(x85iOwy9ev5KcIE`inAVwi84n&a3tJ)kpAY<>GUjO7Ei?qa*=QdmvKi730qk8fT_dZBdpCELD~SJn<fn@B|=Q*xX{Su
V&ZFm`sLdxk)Mz^dDKe0ic8#ri_UO*5mFxHDFVk7tC-&QcvLoyU^@YyU==08`YQ0P`E#_^TZE{>jFny`vsb`v_PTDp&Rrav9FL!d#55JuY`BO<VFLqTb
2NmSlY;CKlWWbRTuGS}A~B=+mFG69TGW$}``Md6c%irVbTM*5hgn9#2!YY<@$$qgCnG0&E-tY`z|1pKj)hODXK;xOFP#*(vSZ+}Y-xQx6Zs_xHHm!bg9
I)JK|=GPWF0rnILyw%Sj{z&JhjgK0-55R-HDI_YfvIK8|@{we7HCxNefH2bW?0$&8#GiNOdl9yJ2VrM&#lww-H0hb?<U=af`25-Of};f-RK|M_`Tu%A?
@<5nqifp03p&<*IN{aCg44Fi6<<Wdq=OEeTg?$^c^i(LO00{C!_G8}V7Ek1(~kR$efk0D>J|Nu{UK*P)~W#SQ8U=G__N5dZp{uSEbk-3InJmqUzuskP^
;h$TmwAFj@J1eumysqPD<Wi=6AX9nO!Di^d8#=UE45u+qpcRm86z<!*|qVF)t2TY{tFOWrv0MC40>OgmgK>>R3#*XdlN(ZhTd71=anoqJDsKAhZxS=2_
CKQKJlGjK~lN}-+%iU51J7|K`l`<7L8b|A$f?uZDfQX{Ss-4~j(EI38TP%~4O{sBKEarR>^qS0%<oYTWUVn5S{i^p0vTrvG_r5jx_bsvwcg|K+oR*gTC
}3)?<yE!xxcgPLRMF(|NFr(`k=Tp%w<{lg{C1Xx2FSO`LGlItV}<UfU~Kl5$%y<6Iwdp@w)*Jp`l?7JB_dfks>r`Ix|1a|d+}GVR##WW0K{G&Ep%*_Jg
Cle!sZ`c>5k1pZ^vO$w60~88B_R<u22@qhp9w=tmI*)lk&OB&Md}NINf=sV#XZWBH7H@0l!I^!hnaY7Gn^jwCfEWDNL(^_Wjq=mccW(EFwJ#K9T$rY9O
hm(`<LD@{{B2lC=iC%Y1>1LYI0aZVw7YqfoA7plq439uhCY{)sZZ?(PC1G!vCb>_`#K*UN}nc$Y$0u>$M>nxQoJ$*Gr$Dm$5G_UQB!1$g%!yfsoIIy=^
qGpElP3d*ga=^4X-Cgn$srvr2%5#(H$I)0(2*Qd{4t*Ss!?orRQ7PH7F6n#uU?L}p_8`eQqe!HC;dOs%j8)*?fxrS&<_l)EcTrmy-39}>WL_<LmcI<6m
<FKc?#>=Xz*Yiu<ac|41^%Nu@O(fD5f-)&27V_Y8viIjB3-%tjCEbm2(7K{w0rO(DK6LBToS7lYt!frX!1_KwJ+;$Gn9S%axha|r_bDJ`PS7QMFH#LFt
dnMV-pbS#O3%`uo0{q5CVifn&8Z0}t`MYhV;j8uW{X|O@&c2zw7%(;k<;&;f}5RHvLXbfRg1oTNLx#<9R-Nz##HRC*UWy3Xb2m)vZHZDtWU-SO-ndxUR
jqfXbzrfJq=qGR{9aIco9~hSo2x3Egw>d0A{ngI*mQOEH}GkoC##J;!b9A1Kf_xf<&eGcIFp|9Lgv-SSje>kXsU?kO-N?G6ckcznM))bwcsb&{#gjDzH
%t2w&COp?pCDK41OYKZmfUW&7ZVp;NwK^Be>+u)$bT>*6*r%X0Ud5C8Vh$Nh>Z%6WdnRVjl&n;o(x1cb~bqso3EUCb#3n#oTE(V#pLkNiW7HzXZ!$%?W
oM*+GU(<W^^(Qf(aAHR|&vx+#eZne*pUCgY7$cUkD%hV|_n7m)V)g-Ol1R4W)$e!>l01^o|LBMij5Q&Ka8^MTK$TRlZgeQmuo`mGyqa2$36m)Y~%3CRS
1li6_VQCHH??98AkRHoolJgmeaO8#Vd@3Q&zOdQi7w2?J9uA<i&}EvxW@OR<IsI}A^rK=H@eqKNyk?c8qDSC>wshH2sAST{F)(aR{7Jc~#S%j|I7DjQ0
O}|skSvI&hCq~7zF1v*xyF8x*QbV^GQ8>7JjVqYfYXB*^De}WVphWap$AgLq5z#^5(?3^=U-xlb~9!HgxS7f+FwcVlak=&@n#VPpqcOrYgu4UpH6CP*(
p_JSb8)~{wJhpvmr(jg5a}0tlOCzGOg!t^Qho#KFVoyoY0!!=_2!;s6bl8E+4kGF9XheF5I{8Nx*kh!=ii_NUXD-zPLLo&~{wtK1$|18Tc6>r?_}WG3B
9mmqLzeEY7rLnn8pzMeCq0KCTeukq`=v7`ry^w*`NuI(D&DBpr){OH8`p$SM>NnQZ{5#7f5k*ysq9e2L?v(vb)VTw-J0WN1r|hc(2fd_CS_aq(ld(d3R
gx>*<WB*#L3`Z0JMKKuFGm(w8P(-Zywg^42;xV%Ic^wcd&-9@h8D|JJ{py=Ut)CuTw#g$5GI6-Q2T*C;0EOqF=e)Y{SzgrPfc95ibMKw~PDYP?8ecW+Q
n)db)`BCcCN`uwis??(|Pz7#n3N4@9&?Nul4u|fhXUout$6?i{l=LAp4A2^s!#G{h!rnd&PO8dXH!Csee54m!E!C~Fw`Jd)S*KUPKt}J}P~mqzgK=|vS
3wu}B1n_AlM`Qh65g_IkI)}DRN#Dh1E6`Y($IukN45mB?DQ-40Z1a())gk6<3@-ENH0On3-oj^NlYnWL#cFIb-MK$J$jy8dP_noB5bA39%U}Mx@zcGe^
h{B@=`hHqfeRr(2GQ(Y+aE}kIEX}W#4X)*D?Eh0UeVlNQ-Yyn<k}tPIb5upOGzl`CO1!^11Hgsz`={+{$&44|nZ3*L|(Ml<paP7|r$?X=20TQBMbjJ{Z
hWVDSp=(T9?XM3bv<68}v_C9{AVoXxTA!n{G2xZid1ZKD8{AI-qt;wBY0t3+lQJ}4LtePecf&uKLjKqbiiv%RmBn^R9ngjJdWq5GD+`oqmnKmFKPT>oW
#_45@d!xf?aaPnI?!QT*@aNOmdbu$tQ_64co=nndwJbSSqJ96iCIV2=AfR50DUP4YBP132f73uf8!^ooh#4`a_HpN8Rq`b7gWqk>cUFQ9+ES^1=Tb|2v
>HeU=7W3oG)vd8H&iv*{RYyS!eX)NP?06v)VgV<`?fi<&h*&_C6Y<7X=kRUnTr)x^n)*GuE%FjK`&1=k3^&57TOmzS8?-qVLgw7VhU-rz{T;=doCvB4E
pA|^*wair5!>>!9T?&B@S*e1+q{)_K9e43B!RrI%wtIDy1+;AqLrILUbVdsQ{w54OnOb1KRHZuzKW5qk&yBnndO;`ai~eoEq)JW8@DoFO!MM`s@R8vtx
}b<*jDqik2FU<oS1MLQLyYI1N?nfzdOsbP4>U1k_>g7PHLQ%9zp_$vM&uJFmNU5r0YwV>mTvE&9v<+Vteoj`r?yp#0+~{zHLbq%iM8D83LVLF*=%OHY;
HcwBFLZ!m${Ai^hu!%`|CAIoVr)e<C4t6X7<s8dW{bzicadCvfg^I8b2$m|tp1BnDv)Z)kdfU%dUZX~jf(PsoC&Jy1FGEX$niQL{clv86Fpx5^=Q?xcg
Zm8}6{RWkx;ojb2VWL4Ap>$Lr1Wds>sU@v(4XJXpHmf`{!#c|$8XaXJ;6XHv?vDGatvGM3K?0kgBqYJwbkqom*?Ee>kux?bgD(^;`{0Xr~jth!ABZ$~=
QkSn7b36sjt2VMckb%W3(yo@Ep)hBedFZLbnMok!ASsK%wf6R4g0i<K9)?{UvTr{GSZODz8fDBUiF`6BVmMxdKt&2ia|<F4Bbd1NG(Ey!&|a|AOH66aX
Ajflas6Xa%T}c%#S$t#;60hS;%ggjxb*@hJz*{wsNXvIJ+$uIy8E54D70g$k+jFHr}92t>O;;#$sWhber$qpoB`UMI;VbcfO$cZxp)u{F!3FVf1}H2+*
S!pg>uZzDfiAq9SGf;nU%(-%(R{TX>8=((SKC8kiD{x#@LX#rK)kWQ}2TD0%{_d>4;k(bl7A)6s~bE*8Tvb`7lR+8zD#bpUG&-bnx9G`?Xe_#vA&J^_4
$bTVHtrON2JxY%^_HK7jp_AyCW-uZJSa*aEi6-6;yP!AM0i{e;J)Cox=_VDdPWKv`rUoD`3lp=u$;^RxAJuTZcx?hV9;_9BmE)k}bZEYi7@4J8CLID*0
;6Fw64O#pHhB5df=V+={=!2TAJa&o&!c9KuX4{7vHLRw9$bWAdrUeBwGrv^;@d;_T{j>>u17@jd&*ko01w<l+51u^%6uZl0Nd~I)U39pIMZ_^%Onj~~V
R&u;jlepIV)RBMv*Doc^W|uF3C!|+_$BJ{^{0=8BF3|Uu;dXR@O4DYJB=Ja|3mjSg(8=DrjVIH2hKArFICPnSPTd=j{lxV^Ua2Tal<pP1Gx~(#muEoub
!&DpprR<XlKbEnG9DZt+&pAbSGkIU>%p!3fd2USi!TsmkiaKbM00Pk`3h0FAs9rD;342X+J3j*Hlpqq;~v@<k2_~ju<>oMcO0TvoYW^SyZMOdRCMT;a}
)oL-09l$7cbW(i)QaOkqz4Gz!nFGB3fRu@;%pqR>-iu@V~zk3J{DaeW=>;c|RNR^=ML>pINu8Ud!l#2Qe&J#&B0rHg)cCk2?h~^c9dmt&qoxo)w(@$Fw
U1z58CIiAlKA;N(nRtw39l0zWwau}Er>+PJs9CvlTL`bhj`A+N@&=^a2padRR8{VF6WcMBIhmRXoCfmI<1LbO|l4TaS|Gi{TjNF<tDimfFTHBM3dE!=s
DjaD`is{_gVN)SM$4E}wuj;@N>jgXo0xZj&8eka|B(;EQ;#%Vodw6-H+1`6+#PE6>Y9?p%I(m6<KzZkM5a7FjAK-Y+9z{-jhIh5*8(8fgLvuywbO{SFa
eHm?s2WMu%m^4Y3Eup)1!M+Nf>(Y1(RJd}k8dHr&red-Q^CC$~FRvI_dt2@R>@2FJUzh5`*3RozfC4eWS?t1C#d#B7swee*s6b>PLXH$&Y@y}GsE2!RG
<2u)S%MRw4!7>5gE!tR2X7`9Lv%41B+1s7Q-s+>))wfOXxH^dW&lt={hjY@AygG5O|*wZi;rnNq=YRI6~QQ3Pnv#oSZXS_Rzl^FQ>2*LY+B?$WROQdxA
(y$^s&fQxk+ZAYNo^u-rll{jD2cm&E}KpJAo1%ca${o_-3RETGtJz(M3{AFPZoV_Tg!AQhqcU1HVtm6v)15qsbCUc|l8Yq=_$tnSvA{agajm4%$vkP<B
A;V&#AQ_P4+J_78vbqpyGa)i=++`tFzC{O0ezdiGbp{^m#j_@mdapTGF=*MI$=);|2-e)FH6uLwPv9p2#l*9fnWtcab<h4r0BG({aj@*x-{Ng_Ny(iG*
BPk&1H^6~m>S`PT+beA^mvY<UL4_-wKD&B3XspmCL=YLPyVUQAfQ@V~yzOc$s_`;O;0#nsV_CU(^?ej9q;O2aUPJ7%<d$C0_EUJsl!B#N7`a<~3Xm!x8
5Ky`JgRmkrdoVpftYQ~O3vN0)Juu}xGC5w%C99OO+8f{rf7+UU1v1srLYpJ<LGnjds9<vi3F=&s|8JO+!>l~0_M2pz=-R<*`o(8tJxz9DQcS{IDtUE(P
S%ODdjPg$DWfL`Yxfil+?ibj?TcD1SZ#u<J>`nd;H{ki6_rAJ>?9Z2ZmnRGixN^Q@{r$WK8|UIL#kLv^w=m^DoOYPR%U*mtj8alSu87cC}1oJGFTCGlK
SbN{%qy#pGa5HaW@6^<ON!gV9%sLD#=WsYpW7i$1@-KCkL6=&(`Nn>@f7&N6*&gHIG>92GP`A3EaO+;)f%kj^#pzO&CS=lko#`d7Uh@e0{~>x7QRBP-e
tzs@5n{bD)9)L9A(Cm1fcOBexIS(WQM|`^jJZ`jcP(`rF@1=v3no;hK8{&YF}274Zv*F?HOMhZDT7Q|a6B0^`+u5?L2qrvxdM5W!#t#E#)fKEwqEL&nA
0v**%WMM~bJFv_YFpb8PSPSS6@Kp_hEl1j507aQ5*)RzE-Y6a-!>41$t7?4ins5m*)_X`yN^aUR=#S3^;(#)DwGqfS&5=osM4D8#1w#al@u-uVi1JAcq
_kegvcYlDm<j^fV7-3lS!a$1O<6tliOnFBNYu&sKXR1Jq!gn)2>HW5Kbfr9qetSIFQFT+JJeKB76$QK9glffcLf*@+72UwQVXTUkJ~g44p_r4n`sV9je
f>iL?x2whL-l?r@JxGu=v2DTS66>1WP-0&RTL<NIMo_`u3s8Fr-Q>En?^g00BAbzQ)wKc8p2A(L<oe9ea7A98d}x<5a3iV-(&_Vomx^DzdUM6KUyOf{I
j~6X<vF0PE_wx5;viwl?h1pSk|rpL&2ZJ2v1|W)?PD16Ew6i`pqp)W*t-%3^TSpwu!$Wl(DMA4cp*wGlAa$HruIflSd$@2#=Nrjw&tLb(6!P=8;r=gl7
VDOMs5_NKET)F!p+DSMUW(vX2@Nu8=DE7KcR+r2<VT8WvQy5Tf|1P%8`!CudN|J>}Nn7YOrLsS4gCwDCAp?H%tQgr%D#2V#C6FWzjlh{O!S8}q)67$vm
AIF%AwLf(Um@woF-;1NwC-ONo!nd&g1>vgqpr>Rld;D{<gs(O@lX1VxPVp`w3NpiBEqHV2Y+kOh5x>OIrZlj=Aza4pbTn|v1#o{XhQvcyX{|=9-+RNj^
22DgK+jS?~li3&8w+L{dbpY8wzd=7@(~B9d%9Fcwav;P8h49*~{<C?>QiC+qxJ#-quB~oGI?BEBu-Ta{1Db?uq9no&pcTDRR6Rw_9t?6O5TD&Mw?1@GK
o<5og2fpof6mqHK2<)&J=)|fn604JxS!;1CfPblvZOT|cQR2eZpk00H-%W?KeG9zAXFe0rI#}IaB@zXboVCs^M!~Z0cgTcVsti&6gb)jUJ?ETEVjOqw2
fI_O#s77*lznfz?c`nB0`f5xy&bvVXT%-<XYI_$eyyeVUt{p2}yA)s=d_c06_wh3|eZEgXfL!W$-si`Oqh-%Z+IB;|HMyvU?Rb)^P4)3&l?S1*p!vc7%
ekmN{62iU0B1D)U2)oYpaGQT#E><wQmo-M7#NGK5495k#W>7%^MeYMH6cOXg?^3*R0G2P^YhNzNg0U>0TxJ-?O{!Y)F_zThVnG~1I?z#Tl1ss$gBcW+p
Tjh-~NR#j|#^VW{vZJnzU#>YF*|IcGN@iiCWN9^Oi8Ig5|9SLqAcF|IEryOkV{>gY$&R5B7);&ru9!_nvhaK#`GyjX{&(?on8V`qID|Ad>tbF-OI+IIT
E}1A?U9M_*CG$oL4k)iSBlj4SPL8bG*c|s2o$L&41puaIB`5G5Vl|z|Row=pM$)Y9Wa;8lH60SP?=p>9`Pypx7ZS<BSK#Y&HU6OxMSb~7I^5_YWXy3DA
V3AAyDrnQlR-w=&BL1U=vs7>mnBb+`5?(xK!v?3mLUTm0Ca?ej}Sslm893bR7lddMscEQ01bOwE!~pYc11`Pk#SVg7O=>rSW-9KayAsIdhPZ4k6x|*Vr
^X)57RPO`)K_~>+AHPk#r&(V7LhsGY7x4-?jGa#Saw8KB|#picEi)Q``F#@g29eNlS|XvtYvqJN#A*dm;%^cLcQR1F3;<eL11xgWluJ$oKWVUTFIU{)r
N(D;w<<@Po*z;f5?$Jvu2K7-TUA$nkM^Z`ps+|HX}MxKBkc52{;{3oG58_zv-IZ||+(qkWVEx7x)ujVr-$8OOQrS&<y~o7{BjIoM?R0h$4Dnf)Yd_F$j
~cLq5$<MbL90oR|oRlm6}xpu3OdFiy!tc)AG7<nhiZ8|~Wfdznp^B1rcI;}OuW0568+h&knp8aJ?vG62+uF{3A97YrjtXBg7hidLRjgBPl#6p&GOn388
xkg6!Q>k|pbv2DBl+P6m@u4n|0}V6Ko*7mR(+Xl+?zV)AMok+X6A$U?>nT8U*g;=8PgenrDR3j-Hqba?CN%o6<+485^cx)kkJ^uCh|(HV=bD~M-}i!o=
GGT{!IE7Y2&zcVSpb@n37fFe3413cdw}L({n;z#`t2f08W_CfF6D;;dQ*5>iBfw>VzUfO>;j#_TVo|DP*#sEFG>E=w0*Uw*vI{SD+X+?T3lRF`X2UAWQ
!|BE;RVXN#7_3!fQT5%5Iq)Zgf0to)iH_Cup(^se7k8RjB&l)qBNL54v!X#KMYa&~;fe@29s=HMgCmABbI!&PgU(@uie*rIc`q!8J#wUlMG^rq%DD4~0
KVY7hN&PEy)bM-G`R0*@q58b-f+GGD&o=DAzb5~9+3bS89CO;n^jJdsJR*<w8YOq9u3-JHtzCwIZh!I}<SEAxyPLS<mi=xKeD4<Zf5foVWMBN^)nWky!
|UTkscD~fE8pTow?yFJB~2@$X1%Y$h2<Ny_Iw-SboATY?+kfz4s3c!aE>XXqHhK^j?H>laM8(BFF_d#cMB_MFkEd>+0V>8SmCO6{duN$~Ofg3SQ8M8op
g=9acVWc<+Xl*{-$_QQkrHcCB<dm-$ydk+^ux$qr6C}^>loJm$AKlQ3aBvGr;bMzEG~|)W;f-r1!b=E$j$J-gNT`C3t)z<XmCNA*kPeHrNluQDUfGdex
nyxEJuEl8agI3JAOoocf11g+GS|SOYge1*Q-<D2Lhl8xjEwU#K~4imiV90y^SDC9DjQ!hqA*-gc$uu|#w>M$bg~0AipQ^`=@Mp1cih?;Y=XOe_-~*ujU
jdrsF`iD|Nqm{S1z2(obCsMT9;FF?FEB`*}zN0IvaM9WkwLQQ>5*|AO;=?5zLlG;>-(9{T;(c4BL*+j_wG!M=<GX!Pd6*;syPjME1q6=e98N6<#t_93x
nYsLX<|0iKs6>Y-q?p(x=!>LY0{M3c%(dO#x65Rd0hFXRrGzPH(*3=gn5xgi9}A(fTQo~u@=v^tNlorIHQ%q-!ug51qplkJVpmrhu?Va~3yU_H0*7Z@+
dvn+S*5}c3c48FEwd%Ev4qLSRp0uhy`5&~8HEozJaNK6S=kHMC_iRddwb%Z>Mq!VLzJtIoTbRW^&5ClLiQhre#^i_SSytt6rikHs(-(MQIaQT=Ho{;}Q
vgEj|gJh84VJ=-vH&ugT;YyZ9s8Tv1kYm|h$7Pm#Wz+~K%#66ZQ=GI*Yar%jD`p0XEkVgi76JsPkR{9ZlEAy6MY?q{#+H=3xNTZ%BPnh4`f{bk4FVmFr
yqsaO4_bVk1n>7)E!{ua)WY#E6JE{7)T}++-e;eY4DOlsu!Bf6%$jL@Z%6&63mtDQ`A$xn@eOyV+*Y<r*^Z5Zh{)~Qq%;vK^sYg>IUh>Mw?``e7nA)+T
wA@l%`iPiVwEQm{~9wnG{Oqgno2rOV}->5g-S(0F6{(>%LEVyph@T^Pl1E+(du=r=L%9m+Yp+t@J*Vq9S;L-lmcbHww^~^(6F~%PsbAM9C%7U!un%2w^
k$@%YM_7FO$3%pAP`-l2#l2@oRDbI~<D8S+`}y$Xt`w-bVLU<e2*wG=j@I9$@wSrbPKv9_E!d%}toyDv4K%$FA35uP%XYzoYuO$KfR1F|>uoBa&YO|lz
wW9o(cCWq@$v?)aqR}HD<m`0yE#c@B)?Z<BgN5p)E3nT$+t0W@chtpC<kdE*ut>NcEY**;UD%@*^GxaLk8xO%(;2kFUBYvuL=Xk^Ewz0%Goi(qpyz`a)
I5XR{z2wJ^*BnHjZkMbs$=(QEza(vFt1a3^ZcR~UStmyTs&1SL65ML;!DOP<;gJ!OgDCJS%}}mNLgz^jE~Q4om{|G{dDS<6I&aa)mARlA#B|K4h@{4hI
i+aGxkDWCb8J!3gi5m<X_gLN)2+51M|3zmXp~PqVTni=aOq|#oX#w?B=n(Ls~YtzXbw%LNQ%6X^M!6n0s!Tnaq2b;T{qT{5(tS+tGez{UUUa|(X^#iFG
Jqc8YnLEP{UFqAtS5sOfkLq!mN7q^OZ^d+=|ozRf}-BvzHCkgz0jCYO2gE2lQWYmL~ok`Mn?<qDjywN>O5{AhkA5s^@G6<P(l)`a!Nrj~10tl1fHKV5<
OzPz;j>v=bW=q=p=g066QUkN?>a0|@z62Z%w5A2$dIeixN41{b}0obZN_F4#AhUN@4M{)#pOy+{T_fIXSJFyh`3^*q`jZD-8ohc8#9VEZSpUTIEIXcCV
aUUkPH?|-qj8AVyc9JXBt{Ht7A>yz5aDPtPRoWi*~+_8dH9ja9!q``;@o+~7*-c8`H8zAbjmhk9k;~#U%oh;=da5&;oRKPHOosbVmqlv|C4k$m&=b055
K^>e3JM>9G{%+G&XIHY;>HsdP*4@O#Z{ZB;wJOywbQe-j+;m;ecRQQX+EkRSoIu-@R54k<2uoL55{UvfxET-$p^{X5IwrGEDw<mq<S^laT@gEXiQ6c&c
;@?*@1*j_-Q1!HR1bJuw!(9P8z~>btkSA4Lb7-xl9h_Z&JBQ`5LWQ*s)8v}dEC_AGz?J}ksEifUvg^21HIbW&Meeb5p_4Xf7U?{X*KeNt_`eTw!<BaJR
}wOg~O8W;|{IcBVc?;=SxtSOPt+sYg%_qCQQC1DL}N*?A_=fgH#wO`cY}YI@rNI=^&qXufS_x59Ja|+W#%max>n@e?mqVh~Z<8;?WzE^xbdQbx#8ITk=
~T$$`<g3id6V?{nAVp2xZyz{+2L_1&+(UGtjIh80_8uOe;3b(BVd5xr=cDU7f7KU{%9f0<)O*E%8!2T7}P>-fEfD#<W9`H{Vqj(BB%QOzlDmet#Pn09S
km~-}T;NwO7=t9s1GTd?uAZjuy9o6)&ePZ0R%K3_^90I2XXRWg;+spnBJv)NJigpS5z%XKtq_G9PVA!-IsX7s-?z57+OC5wIgu!=YY4p&q8x3=&L2oG=
6^<5R^;G>KDi<#WAhn$5NNRvQXabmd-HobqxWUaopQKjV=1n7%#1i5`!YZ7W>ZEC)N2sp{8EHoX5kdykz7H@T;Mm)4(%`q%Coq6jfj)8-`Z0kF%W1#7^
Tj5jOVOL*=dWspJmG;Qr+u3F)n|DvZrPJPlnPIIKIgKqgx{qUu<-3JkdlM5=g-z9dakR`t$xP}cYo(ANWfe53TBn?J6~}+&7miV4~9jHtu84B>B-7uGg
*Z@r~TGFTh<c|WU*DPSrt<iGr=HX9t{imC(=f~5UN|qGSUdXN=cWM>2E>u&im2plF3Yc%*JP=bkf2Vp}P)qsLF33$GU3k1S5>^YdTqUAXZ$fGt`ElGV!
v}U#x!o(F?T?=Wlwp>9X#utY}tBW;Di5omhAG3hO{mGOVG$THpq$e(%3DEdBR~LczNBn&wz6EfR^$sbg=J+*(vO6$V>aeMn9Nxlha3Ei}izH?w%v{jS|
Cq403K4MPHexJzi3WDInHVc{X|O)iF3v_ZcWTNALlMskZ2aoh<wEcxK&u+n$N7Z8)^08@qSTu-Rw&M{eGRYWi`Sp&c{3Ka(<LtsgjlInNFHKhn`4{Orc
30SwBst#Uiw=K4Tw?;YIIbXg~HD2u1t0rbjU*VddH}vREgbYEP5`j%iPLf+Us@`9-*XGaB9{$`X`G3;FU%t{gDQRCQGEzMtS%QO<_$s0p7aIz`d_$g(o
6LCEwRU4mXhD%v73^I{Axcdj?hZwT&iS!8TdG97p3wcu6iY^`DvjA^abheJxD%E%#u8tiY;3{5vOCY@%8I-ff*~J*7C$&&fPcekiZ7JR*s)tXz8IFKWk
Y@?XIC@?guZe|1+12Smm6=Zg>P-gt^Vec!g2tzPja*u#+`&NClb&e$EZAE?6J3Fy*4`NAJ5IeRh^F?6*8IwM#7&O%;4;t*}F}%te#%==Rf&uf%q#~0Y-
%{j<T5K2_2+|$8#OU?cGz&K_Y1-$!JLz&_#@umC0M@enldKnqw4XV$<G5<+lR5kg$zySXHvln@BEJS~|+koMHR0Y@=a;O)08?IlD-o&(acHD5}kOQ}Vw
6Ms)7QX;y@3QVW4TNp-uiL2i~@3<dPr^T{^Nb`fA9FZ43SjTps$;-_*+7bGS#brt7bhsWSF1H%~upnAAa1&Ma9!-jsj$%1T%FY;~+PB>&$-hq=2v>VJT
3yr&~IY!+=4EfxJzAEGHq20Qh3=cHL(%N&x!#uWV@tGuSC;%qzAH!KVQqD7N8N71N8)3bWsHo=2(}Nf<5BpjLQ2Rd70VG6Ku##3{b_hNM9Yrw+uSj6?^
@I%+>}*G*1-YVf)I(IQdm^n2r0|-)C6gA>@$Qvy@*seGykj&P=+I>S;wK+}_J3%cn^7EC7mPZ$4Q(n8?d-V~Kx{w|9&qx!Smu<EfcbuDv!I}Yd9lsLop
0ZKu3Fp)Zx7eas4Pd!Yjwp1#ERtI-_SsL;Q$d<zXgdi<^4#)L(7xP7uRh7FbaABL;MTaQ~?_p`ldeV)-^_jWDPwT(gM<}-9YO}Nd`NJ^(9<WqH9(0Ac@
OiPB>B(bt4(#IuR;eYq+hY%!Bgr9wV;LC^eEoIu1qSWTOM-Qj2-km={hoh=)dcmfBV7??6ZHHB8_J^i5sqI7>631hDW*u=<gP&?YseKuBm5Q;=Ex4TK4
l^;_adH-5~J=@S1BKz(6dtLIq#W|rg*?ha`l{?C8->MQHy$T^SyaNJFEQQy=Upm}}$>?1{_-)^hMi(C|qAOkS^mu8nd8AXO*`QbILBXJ03ic8Jetj~wA
rA-2)ZV{41qOQ`rzFSzrx`Fw=Mn7(#{WyFIO&fXS9@vWwM;cNvs5ox;grK4d_eGsBLYBbT&~g*fMIJ>LEvQuK4VbZ?ul`_3Ts%-%d-m!rc|3qlWFo54h
~uLwL&5171%4?GB{u#&6d$BxXc^9q6+gGqG*CjqNn$lY<ufaW@KRaBx&&^VD3C9PdB%YCmbMbdgAlMm;!Ye6t@L~J^3e~Zf<PhCgn&SUZi)ZK=hE4gJr
=IQy0T;YZg995&9d6NcCqOUa$kP<0$`C!oq2CdldNAvodgXg7q^HGv)69YS|DTPkyyYckWcDmArMiFZ{@1f+kq`!JeC8d2n+or`;Yh$-V3iq$Lz>JhYC
xfnD{)bqL<)!huP9ZdQjL&$P(wo^ojsCbIQT#s2;tm#6OIQ`pJiDE8o2mPZ%<iv|#wyscoZpMK{#tocU~Vz|YoSGOrxG$LB~~Bg}NQ^2O?l)#r;nw_{S
~M2{+IZrE9~?QpmwnShklyJgC2#Qcx_lC}rJRN7V3I3hv$TxE>%F;ZHlA-U5DU7Cp3<9Zg=KAFIHfEUZy!8(FnzSLK>k|fXfRGApJ6Ea<4vJ9G+tE+1U
(nmm*RyU`)Ip_}^)m9{E8`pG}058RQ5Pxi50!!b&f^@IyLV0j{Sf^D{2*4T*X@T^W(`y0Fpg)v89Q6Q`y&(95kTwIa_}igM9Bq*xjtY>;0EciineR)Po
Mfv>G*Q;kVj57Al)`yTHUViQ(#A_c%U^x_N@)LNEQzitD}huQM@xjSMZG?zGay~GyyvT;5WG6DAJ8F9GxxHYc24RZtWq3LCacYD!SVRym%n`D)Jm#FNu
GPt@ey#xA2!F`+LE5v2((A{;r^ZOD&hu%gHOH|Q7T>Mx!q1v_l!r>uhUcnIk(4BC52Xh!D}nsb{{xm=-n5%Cb*rgl+o*=55;pk?L%KRdhTIFm{li5tFn
jH&829jn}$k3@`Ji0ZgxN@SuB$`kN6Ycno!Zu(o=t=YKXpOuGEsGD|3n3f<N0MIsEO5mDzUNv$&DTVU~PsyExKS$pU3q=uDPH!Mv4zV!U;P+$dnI>q+{
Nl%h^W>yR&Ij8oU>z?F>%cii{25to+qWL#pxPdQj$C>gAGFq&o=vuK%l?P!+7M#$G(TVGXmm8i&O`%Om{lpP$83U*0tTvXTz_UIDVByWx-qjI-AlY>Li
kJji4)bha-qd=BT$*q(32vg0PqB9RO*Yku~ZDlqA3b>0Zrq&tuv)L{+vV+AoSkfLD8N&Fs@e*D<U;X@RRk@kzD9S`mlDiw_NwDpPZ>+6*iAMnuLz2KNx
kQy%cpj^$=u5p!4Z8l^>HK%;-Tto%-qDLTii!1|V6%ClMn#>6Vlc%*2phD0X197|I5`_2Y?gab8Y+7Z-jTa2RihK#823_oG=U1D=1NFsb<r1n65T;UKh
={HRmS7p-n@`kz;)YP*zkN``UnLsBbQvlq|vxl&G93m-Vl&{eVYXzUZj`qviyhdF|ATqz;68H1U(%LTp3!IfC<RMz>+2L@uy@DNl6n*+A<v}n?r0xhk9
wjbnXQ8Wcs_WKA&o1*nKEg=NMKGpx<cHeQe3vo}U%Y)acYN*%Q+=O#%2?D<8vK51b2MhhT2p3aN@)^2qo#Z__&#!^J>?;%EhQ@v;zfCYyLMI?Z#*?^MH
{cY2v}JK9KPM%{bH4WkF>G}1@wlcZZEIqot3Dhll;^}9kZ2kIn&+j@B?l15Go%^MUeM||(SV6~-yRgb<Ao_Qb(b&oN+GrA|AP^_Y9n$~zTSqj6^nmIu_
#;XEjQqBvlvL<JHvVdh=J*c!Ovl@LB*rXFZl4<S{&BD)!WWIbuI&|E7B4=}z8DgH^%inif+zL%!nYp~B6O<SeXcbn6durU2lp{@ihnlI*@h4=rgUYMV^
|WkzEqIG<s4unzl>pTWO|vC3&!GZJ2p%?guZgJ^^sJ2HH7u5H#lr2Z2q)=XrZZY;smq}C1)}V*idgn5g231wA}}ONIS8YXy33h-C6@P^d-n(}f%K1hwZ
3Y!LOFIDRl$zZy$G2g<Wp=zD)ux@w-T~so-$*vb`tbcqSizAqpDm=m4j|Fj0#t-BVJNNujs?c0i#DQ-8&EUg?v?(n}Ho&PRd<4ETKDT1&uUF<chAQI!V
E=jR}1V5GmyT`b-V^F)hT;mCsxZK@3fc!DA}m<MX32VLf0Cb_AHDx{c7^Gc`Np7~?g0oof|MCHJGUvz-MEk?jZ+gK60mDwM9l@<cVa2H$ub727|P1|NE
0=C|(gYeLn%!g1t}J~LWWN}La?g+nw}5JGF*Ikp3h_epd)cSC?4zyS2Lf<Q#!{1dYMIa}CN?M7id?vcmB?a2-hsqA)zc1j5DbYs$G(alCjpA5x^r4Abo
fu@}^=|rHu<#t^Hus~ocy)8ZJRX5gDb#j<im-KEzK*#h6UPSOjh5R^@i>q|c-m3$$le$>o@+sN$ro9?+8C{~n(}I0cnosw1)5gLLsz<4`oB%?)3ne0fD
@9w(4NS#MQ&m=526&DGxt70x%*Vzl);Y=o{4zYCsys)|RRex-s_NE|-Ev7ik#gs5XOb3{#RfDXixpIJ4wxI3Z<eeh_;@mi4#cFlCPwQ)u_^Ip_8auw0t
nF?Ow^{=StLO>E43<;tkR^T!gJsROrkP(7<GfgiJ#thO=9MgtY4KF$D<$#gqn?$G?xtILe*sMoK8RpE_SXUFsy|U8>m;tZA2+mv-sL69SNPoh!}jHVED
Qe){(EsU<pOkkRO7rh07TrX&W80Jr<DNd?=(9A1z___kf3ZC*#J8Io(J`2>8g*K*(^xKm)sOvMiuHAn6!mL&6VxL=t-tO)NEsJ{UET4!3lhw;Tn?$7Eh
gQjtl6^-yBln}%ROEgX}`6x%BtY*G}4x+Cv&$>CuRf;CJ-qoZ9_L~Bsu3^6u8bsR6z-Bl&3BPm5_sB0lshL(rR%$EUS-ZHYp#a_MkO+xBjri4c`X)*K!
Iow<&(We^P?VsBRx*6gEq=gUU(bOT$Tc@|<7Rs6#0=`Y5j1?*l6jMGdw436@v(d+P5BQ(MJy>=kS-U%Alq%9<9&FlQh=wPVj{Y0T{J|RERAdjCekP!kJ
|}i82PI7Y5icDqaxcvUfxDkVL@`hiB4fd%8<Y3#tJS|#+opTvoZrLrn!yQa=;+6vym9;ukk2sgQi^1_$g*x$?dY-_sg+UT7m)@7M4YEYo&wJ7@6y3AO*
nWuH;JFFuD)1PpzvsNNgP$aka4k+=gIaU1DR!twuH`O36%)ea62dq)j9QBg^2K`pws-VArg1aw50?T>M^5)O^=8q-fVvZ@gBTLsHCjO%p>6hE~uk8y+-
3z{P+L)a#gqwo!${r)3a`Y*Koq5DU?HDC$gO+ll{^9>Z(J-z^g7Je3yK}Jab=K+)tf3F2TI)b-18SILu4XUp67`>dcQA{vtl{``8Cm3+HHKd6#6%{|LO
=?v|ZyaRrf&L3W(CjU7*Wjl_BN$D`azmnox|)<UoYQe92DT$lv8227P>(I5zvo%QGqyoW`=uw6*L0hG%E93z^vi^mGKTiLUEJHn~}RRm)_Y?mWklZolq
fCfRxN;${48(+i|kNc#Kn@+T|`bz3BG@i&B4G?M`4an`G4-piLG~ruGyLacZAPW!;b37A%A(+hTQ#IaLEECe+v^ox@xhU9C_<jj)vw3Ry(<Zh|gHoYgw
4)&1UAaqwWQ*y>u#;z=6sPbL>M|T9+~mW3AM6H>)tD+nh9fx&@YCFL@~JwPhXtg;*<Qqmw4p9RK}aEeDj@}H?@4=DifY@dP=u3f5>`cru->?)=ZjCjWL
QB*@=fmP#zNg6S6Qh@pLd)BU~ws(>6r@ZqHt~n3(~ezY!UhvsLjHq0{KJ~K0{EOswwmBF_&kZOPT?g2lDS(2SW&v$;@;MLdG`#CV4C!vnJEhJvf{#>5;
LJIX&6pj>V(N!KOPxlUJ*AXGfa?@Q2*U9V7h{41&D3EXG&U8tl?zAOh|&_bQ{21v9)=pe%Qn(I;!FUn!SNlUHyGf(|zQl_UOcJ1chTwx-vVTLw^yDdZQ
6Kdsx_&;I1?id9NsPPjcYa%=U(4Dl%%+l>bW59fpC@Yn~OBNU1_2`MXSz33p(N}c3dvX&6T9_GYWmOv^;uhqq-{T?~~EiHX#DJrEAw%m{oDRb7&qlfm&
<2|efxH~k8McC$496dXPlm)|n)nva{-4nu0d&Zzo>Gom3e`|Q53mvpLs_mcb1jKw5Qefyb(n{I8Dcunl!Z4~oAoL3!u5td2&YY_h)BYVOV#$@+y#uQFA
PL~w0q3y8UDCXhU2-TANSVZrzxeV~NzDN{3X(`RU>}~`Vdr1C#KYd}*xTDqKBFm#l%p%RmkhwrDCS_YJ>EN|Q`I+M?+JKg#(Mt?1l}?Gk?2QY--CI|y2
<{>*5f0Vk_a+c{=Ikvp!lY{qD>x5N#7u4%(2l%E~j%JGyP4nLRAYK30XWmqDV1<qFaPI*~fruP>6GQ08RS1M6OJ~rv_kmH1#6$M<zd)s?K4knh8yno`)
PZN0}Y6PB%TTD-)kq3{4ZKUYkVk`WreojOM-UMJRpZ-PgF60tA}gMQ0PP#sACRdpEU_t^2}XMdhkf``#CiQ9y*Lx9XP2Ip^7Prv#EfAS6&A-F>PECg)&
d3>af<g9E`fHW|LlxmNmXe}(r6tCw0WdCbh-XWvurwQGuLN!_bguU_j}PyGFsh-zUR*VA1FIVZP~3GqM#M~+UpYFSeBum~1JhxF6e%U#e2Ee4Z>uVkj7
xO-W+OigBu87LM>RKu`aT;pD9;#1_E?#9>5^yKP`a8G}~6TBUZ?p%t>xbJ(&XQ%j?6LEP!#zk(9YcupQD5l$Y82n?-IkqJ!kq^EkgyR^$4o8;AUq2V#e
#Lm|?6f4_>Njy|b6e02EanL=ff#(3M20dShpg}iO+7L?%XejfCFmmRuvFQIU&as)5}1TAG_$y;<GiNu!T}*?U49?1pZf!5Aek2Ha2L(mnnFOB)emr?n7
Y)DBzQ-=^Tc<=(ZzQne~C8{u0&dy;~j?qtVMw_3i2(nSh$RS`dNaD{q=Bo=e=-xPTho7FX0-7P563yC^v%Wqc7+Wp<G*Norz`HVnLk~#qkCg`^(5GyRg
A@L7_A87Ft$!j$S1i$HC2Q_LefQ38#OfJle&qXiU;ye-m#!KvyotWhWTQR^aixx=um~JjCgbQ_?h4uyTeF<L2U!4?<7ZBvy`4oG781(`y))MljP*=>?o
0|2C<{8#m|E*CI2U>-v@2Z!Q+6-TO5aW0KnUaScV><S`r7oF^n8m9??1nJK~GD)9A(NF6^+jKQOry&c08bE4X1*DCB!$fzWfl1@Kh>B!h+Xc|#+FpTwT
4Fnc1rL-D&|DmG=5DqN3qEtOiIK8h~0&6o<_>M9aF|N+<@+HR;(bIT!791bLTB*mU4Cx!AB_+ikY4%7LN6*>vtjs<VRjDKAATht5Pu(Rx`uOYRdpJgoZ
1^dgZU_W<tI51xTnVne$5kpJQ!y?!Eh-{m4(^<XHx9WKfmW_+ODh7WH-cy5=|+7l-;Oy62r@;QA?V*8Ve-aj;bB_Qq#NKXdUEg|njL}Dy;v<|Pos#pQ6
UT3JulyeKCf^IDB^#DKB{ONqCQ<on2jsCf|<8GtIqg}p>(6idYE0l2_VVmv*-wpfB)yPE^NQz7bvP>qytCwGC5V4U#ZAPySjjzYbWx^>+tPry-AjIqy3
B=QF97L*AT9@;ROR0KOt4j=VO>!4Aj82Hi(r9a&~Jxya=n{Bq6PdzU2)NC&|VJstJcrd7CA}9x3<4-g7+4--vezdW6!e=;|=edr%y(atpz;_^txf2Kub
^_>qefvpydkqlkHS5xzJ_8h}T~l8`vQv&bnl$%VE^%5yY~YS`%^jC<sElap+aaS?V;<p9JXT&q=CYBJ0^gE{p6hT+FVO!(}zh`*8g99({i|1mzGAa`4e
u4yQqNDivmy43H9!DP4^4IL)h4Rv&Z$B9uP<K8d`lSi-k%4A-=^G}f-jM_1{c5rbTbwDB>2TM_4q!O35f_R9?TvDcj{SlwfK?((5Prg-+Eyf|V&Hd>53
v@zHkWRvk4N5wmKnJ|p3l81L!0q>`d$6#6YX}B{3d6-iA>hv|g!E*U8aGAul~YCn8-&ck9^RXSH<HLYfgts|d~>>BJ7Pc;MHI*^Ah2Zx=0D}DauugE1J
(IRROLLR1<qvw%{U0yiV95@ufLoZ68z{2?|QWW@(4t~a9o@bUL>WQaz8Xt>sQf<xkOUbDcL11t3ab`d<-*6Zqa$q5SOI1P*Tv$ICG?NK=JF@3Mwb3uYz
NzDEi>$SLfm5J#;-#zcA$-x=j2t+;>(k2vz(oM-buiJ3%SF-wPf;?KkTf9gz_bxj03~vpje+36H3%s>KHgE=(rNA5ftvO0++LjziEmC|Aih3*U3LhKLP
c&+}ENuEJGAL&!BkalgN5p(5yFgXw`mTjBr{nSG4BtHUXooF>3QLuR*+<EU1sC`DH$Pm$ylcBNen5u3tj4NE8)!eu;Za?Bwy_d<r4WHQdTa)_h5&!{|B
W$&=I%uz^LS@!W<X6JE6p2)U4(_r?g)K|25cZcEZ7-rUok?`;_Y>Y^DcsVXx!8<LT@j{P`FR<Dc{{n~=9g7RkwwOAVt9P`yulViM1bQ$i?0~o^OuQ^|1
4+-HnM2>t*dD)}?`ug(O*}!@smM3np5bveNljUK%~f_7;3EVw$=iZJWmDR+!pP|o1J_4R_9C~70tSQpNSs25%m(jwxR^p9EDc>^4lJRU5#a4f=<$Ixn6
Y4T<9YDWG@JTpTu=&flAL93S}>*1sq%Ta_0Z}ODwM2CQ56Tnn4&I2d6|Mi1g-@kMxdzp(-77dN3af;0zyh12*SirBM1;9b70OtCQSVu&@i4MP&VBIYid
{b(Iusc!xG>36Bhh1iNQ=m57gv1+)&;JOSL&psmx}{b|AeWVwNP$)&)al2EB_2r?Gh)ynX?igQb>>eGyukkTE2RHpfA@d^8~lLWQgx_<#m2wa}7m2PrH
;h;pfwNS7c6-1WEWWGB>5=@zKw9KK`}Y~0A{0PJ&4nE~C0!BdF3fKgBo0!3l_o@Hce+y@SK5~!U=Kf&%~G?`P=&DDks0wg{*rkPVS^zbn`wK+F0bk3KL
5!aiFqS4*Fu@Rhq!bq%`88EcX5Y~(|!)V?ZbYx#IF~%fexzLG-3A%&D(;{D3t#)I1G7{cf3hob!bgPLACKSMNSoi{qk6*I15rcD&!ZYuwa{n=bx}a?*|
BLnG=g{es;Ncd^vc*l@sln*s0$viau|fHnTa4Y0H8;43f|Ow7fC0mOLYR-KU3P)Vum-;PS1Mib=g2Y2fM0@F7r)XUZ9)TWe(V=Uw-4+XGmk^FBlIM*ay
GEF793xPQ4ddj4qiQij<Z-uFjL_q1`vY>oE;&|z!6dV0DB`PZ3$*N*ex$+IM<($lUDDt_y6@?X!Ct|^%(KzKRtp){?~h)u*BsJFmgH7^*X}?bFDx+#9j
ZzGe*w(tD8xUP-@|)w3^7_8@%e^CU~$0H-OeT8F2nM@?qz%_u^OJ!J6WHnS(3-#-SN{`xD`dJ&v}Zyd-*4%yFDM7Tk-M>tO$CN>J&V+X>W<zhFIbbbV3
iy3>y$M^jvPVKAD~&7iyn7mgEhsMwsIT*83B&bzzd3FcsWC`GkmUe%j1&|)GhqT)o2NP;dCc!^y3cr~QOuH$HlwieT<H>7KVw=x7BOVwsu2m=S8oV{4*
kQP1t0@p0TTt@dYGbs@=1v(>-Zi7n+aVM0$81F}ZojWDIqRNiyG!dV!GJ3*W%+f%lapA|{)J3v7QJ1L{#f%hOB}%zD$?S=V#u}L~nGvGPAGCwPXas_7Y
5j(aKj6#A38e%M%}EXtiLfPeBlzvyWtmug{TPA=!*lXDUH?<2J}x6x1YFq$IglwQOt?oMkKsR_U<RXJLeM1G%-f5y?jv;gS-Jjcj2>-q8WHA5YO2FBY>
r_71A4=hjUw8KZusEK55djxJ2>1ai3~1?QY`?Z`Ejp_(_|<C028!7<bK26ao4Em?*RIao}*7MU{~X+MD*EWbJ%eLD1Ximr<r+prMyfaC0q@mTkspfQLX
m&c>|0Y!6G!fBW$;wU9S3!+-}577z!W5_X$wti<7Lgkl*Ywcp)<B_$L&AyI&A==WI^uG71<ju`<C9L_FP6jVIc}@i+wTGmU$JeilLc^INS5_*VTaUnX5
~O0aR59o%Yg+a#h+l=x|zJVdBX`j52PSbZSvKU+7E>!Ujb^Pb!y9^crx2&_mqqV$<?jVYoUQM3-$KYb%=p1w?jssexEOKs+gq+?(r@tD#}P#z4q5ji=b
BHb5Ew5tUvLBJ6$(>Z<1`JLDj)qtz{D-jf0!T#U_QmK$#2q&qk93ORU&QDUjZrmve0ul%O!5AkO7s1;n<gj07zCSgdCMwmGxgY-;$EK7lqn9lA*s2jwE
@KDqrMB2hx~@6mfojCY3F6;y-Nfc_@OCswIr_~F*G|hKYJn$o{hmK^9Xg?n%yH3zq?L=VX<+7NN771hs19dQg(t=m)@jN`&bY#tBI<%EPau3SMFEgG#6
2Fzd*o`#PXtpp=*zPsV7%sX+2=2zxsk}jvxKb5;Y~`R-wYxU<}`PJ_9OzV<Y;RQ?v3^?`9g!syTR)frWzB`S<o34SCWJoNTZp<2c4h6y;>0oG!Jkq4DC
J%Prl_>p}5YlT|wG?b*@E94{j}>Qn<B{B>PMhA}YwhTyKTgm0<Z@FUV1idq7yx6k0^RjlM+ML^yd`Aco<%Xa=t#uSr*5Z`KJ=n#Fna6+YSwO~Z<O9vh`
6^Y|ZEb51{D{4$KB$IS-5MgwmtQEw1Wgh)B3p9p}nu}_?~%NO2ZM^kuZ*)T|`Za`gA7zpaV;FKd!3XWgKSjl0CPWL!IC`;!4bjCwyW(DcIhQ@Tv;wcbk
zyO{8AfVU4@PE084jO@FbiuwKv5jZ|`o+-9?g->q+6DhC*InYpVpml#JEe~bi)AP+G?qojh60sA@lR^FvCz>f=8w>^Ao!aa!tw}&>l%Wem{XZYfRJr)!
OLflcTEs)YJ%g5*b!K{<cTArd$LoQ+DzFMUvF-MhnsQ!HIUDQ;EfJ6>W;deFEJmeHY0;GZ%_$67i{M2O2ASi6lj=EplFHH91h~zSU9aBI~V<ph=j1gMb
hZweS=X*ROmijqi#Smjf1+He6W3tS-}u}`4n1vu13s2c34sjBBQhXJQxf*-lOU>M4Q0OK_>Ezhdfj2l!pY^89(;(&st&wEaz76;iMvd2XjH{?1)o91^{
DNQgki!WfDCs>w+vI`g9fZoG84+3Mib68BUK6D6T=Bptv<DoR5&dnsBIi2f_?@DhUCB7K^AX&ZBY-4|FHW$Ia~+wmx4u{gE9b3fJe6P+a4?&YezlFJiU
u&??q_pHNXA=;s6`Dk{rCZy6dvRGc>##2Pk>Y0lTz;^7m54095}o@-)o#vv09raFh7Pk>!b+4tB4XH{_)HFMO$#56rHGdzyq&Lz5AE`$^3V}ZqMtyhW#
v+;phQ%{Wdfp0OMce97H3-gKJhNgzuUcw5u$#HySMpGk9R<14A43t-dBZ#+DY$=orFHwuc-ZF(7uK>_iNXxX&VSMRx(`YBXd>mdJ4Zpu4Puv-LfhbxSF
I4CZL5LbpT>3$_6y17`M&9)ydwfaNo`60?rbpQ6#*BUFmL^6hEbKgfB2qwJt%aYTFdtrc^$jKUT~cNp2*Gs}c5DkDf52R%t%T|e#-S44TyoBeFd1yeuh
wMxE^VR5pp<g8lQ!o{iffQ)3Ob+|9f=Fb&&r!8Mo<WyPedoF5Q^`|$+}u!*z1Mx%{(m=&^LFPbDXfi7NVCAV+0G7wZcxwuNQ}+Dm0!j_b7b*hGP2<@$b
e>GDc$sQ$NY2oXNt#@fh8i-hj^I<2?L=vO_`t;+}Ao1w)3g*yPlGhJZ9660HJA6Pnu=6`Vw@j)4q?#t2>Tmk*Or)f)^C(vw?v-xr)TVJUd|l-p<R{p;n
tC=ytB%%zOD#lntvypDGH)rGJP_#^qNdAO6}DjN0rOrm`>qFY^ry*?pzk=%kAUW<~Lg$INgc%cDt{yf;YyC7jjN)217FlNNxlAwhtKj2B{x529gMA}>X
!fjCw$fxM)p;Ro?W!30)KSBtY${LF<JHwzenhZwihi7jRX9VHHY#$(r!ApVgK%h!5l2J<U4u!T~X_;lo_qoeeH*DgFhgHmaSasxqk@bg9f``|l_MW1-`
0R5#&^vN5??`J&Xic9$P7EdFU8wLz;_@EjV;O{0bM*$E5JMf9WVkIWW~j>jfQ#Nim6b-I+%tmXpBXp$TO^h^8PrY{*bUhog2}1}uVNBfVTQr9p!L=N7}
^rvM`n+q!ai2cG`?GuGNARsTV^z}7$W1tr_669!V<R|SV6bGD%3he^HUsN%kM+GbMRLz=FJ(V-vF%&?HIJeU#rt=(OpLyieLpFA7j}UKl;kI%;q5o1aZ
n!CfLO))1)T2QRHO|)=kf+)dUtkhHr_UP=RJcBuX$r6;~BZ3>`a{s~N*Ap}d?NSvb5(PCUouiJnPV(Ht^B7#nC%lhs1cM1YH<*U52?6LI83Jd}G%K|MT
o?^0$>i8uG<BX0h4k5E11v?@|jxe!h`UzzcWc^W9;Kl)-RJda_v$jU>!YF%u87}bNH&WBku|GwJBn<7RcK`8AFOJt!Wl=i4rD|fpSzQx!(*vx_xN3ger
m!9d6C0PQc@ca+1tOXyv=D!5%eVh!Q=ILX#)yFs`XhbOh5U}bKc;p!HYwC!>!g1DaA~;WUeUThGGg^^Fq00k~Qi}q#>1nt#M!bl)9jm#h%9>%0QNNvAf
d2^O{)DQFmJ@*<LywO`?{E4Iv`v_68K#Y?*ihdaUBIB%%#^mGPr$iRnvYOhrXTaBEz#8l<ofJLF4sZ*9$G|3re2Ho3Zj6?mo<QXF`+!YFH2n*nvSO`Ur
UMWN609>fb^GKYt9okIy|T4Hcf6ZuxZYLh41I4tIk$9TSdPj4{sQSM!^xpNF<>$i<C#E{`h?k<s>TE(zD3z+u-380#^`r3@7?f70X`e<rqVqGXEMVT#>
1dtPzo#gY`gs8he*G@gs?nEQ+<bVpR}F&BjVsSNFNrKgQ~V*|kHMZ@I7>Cc7v!HIGSt#1EFNevZx)`Xi{H!v}Z8%Hh#QdBn*zUnV*APR54dJtyX~N8c{
UDr`0NF(c;SOF?+GhcJIRivyE8sXR?E>Wv=2E5n78NbwAt6kmyXtgv6+YzQq*P5*YW8aaAJ{;FZB7hPZ%u82)2YG-iqj6lQB?l4h_J%s{NTCvEzk?Ax{
T`$o1KAuNTkC;_Tm>85v7ks(NJX5gGuq;C(eM$&<9x!y^ft)4YI#C@qPX*|dSSK6j%18|^|BQr%X7UQmtE4L>C7C9W_6pzD<x7~XsFN`T7J)AbQwO%D#
U+ponm27W=}Vou(D6oa;{;RUmuJzWUztPocXBDZI!vWSv$7BkZRA_b01a>LaD~_B8BF26S_*HHGx75<C{M855`You4Au@2q>*wBFwGq7tH&Z+Epj|eb^
bfd&%&X7@j`}>EI0J&MezECmRFcU@Lw-LF`h<Nmy>h$>}b^og%f6(9I?~rD<&)f4jG}xi3%EVPkOqD^hWSrJ`V@qE`PmV!T8qk4bu_8Y{Lr4y<K)Y(S_
q2;6TOe^GpJXw1Ap^i_-e+1vjL9gSa)%tR_0!g0Ef$Z%!khH*}n9f%FKMON?5<s3rm}a%hOtz2YY~k<M@pDOR37xdhcjAVb5#UmQmw@auiHaljU57a>z
iVVdqWC0RZ`#k$L(JuW^3=@tKkXJfMT2iMKjQ;m;gNnrI}K1Fv1X*eQUOXOjqk6Sya%%2`H6&fz38Ihe#2={aFR}&BV#3Le3oxNZT{5yz6++7Y(@n)e-
{R*ufg`R!6%cf#633z8lCz{#E@*raFf}NHfqg=^C?uly=Hqb;cc&EVZenMPj*~3g2691l?*1)1DJIlDhWuroGhSOA6i(=yS?dYF%hEFbutZ@l=hgf=hT
9lwW>5n5HBkS{d1NItcTe}}Io1O>&KD2Vz2=PYAB?&D(<XlUPuuRMc7uG=26Lr!oQD44|KKTT920@q{{TbO^(AO~>-MB$PIJ*OTnc${-xWH85IKy9GGO
i-}Fy@bfFGf)!6FnBWeeisI?3a&aKBcG=-Q15p+Qe5!87NfRND=3MtTr@$_}TMK(Jkf)OsI;W4hrPS=LoSTLC*1jz7eIM^Ou?z($jC&>p<T_bDcrYj#i
U9IHuzY^96J|Ot8%fwr{hHjKY%OeFXbveV+j&vdnN!d^}p<)f1Z0_<AxlTPjvYqJi--5O<N26ILs*t!b$SkPqr58X?GZ^d5y8$=NJ3Vz;jl`@{At?ynl
m1LYo(K_)<IV}gK=9Uq}*Zy70y_d8TQ;V#pHStUt1qd1#DySX21o^o^OQwBZZ#i#H!$yYi+FCe)@S+!(KfcX551m%W;yCg{jwW~Bdc?K&A^TjSM5KMAn
Df9>nRuF6_u6LAChFzOjN>Yx7Zi^MWLEq1T?N}%u)UTyY_)iU%F0>M|zwjAx!9ET>*@iAecb|n{Y-_bE+!Hupjsb#;$iZt^?c7#y;~FuE_Z}ir4HxT6b
t4wHpTVg#f%twPDWc=cut`8WiAfHhzMfAe<i}HRO0X->PDPgwF^Kte1hhCti=zbOX@bF0Gz3yZaX!I#5o<Bx7oQ$cdh!KKH5B%H!xCytGn(}^W(}l;Oa
j4505T>x_k*my*`3JQ8=?#)_XYicsR5iJqRl19h40E`@`#|mRLnrRb5p&K2v~B$G`_&)S<cuY+Q9=1gN=Sk;tWJ9J896Jrx|uadRxMm>zJR-+!<7AAfO
lty(;{6Q^`!8#bbq;LKuErxlh(8SE#FrDzuCfyd#PYn}Wt6ZT3GQf%3C*xiTZZamj{u%0GG*J~}0*_s8Jwr^q^{&NFZz7{mxJKL09wwS}4S$D~1DlA_9
%pax4ncr+e79!82$^1C8sy2NH7blcG0waQ6~*r%aSnk3`BYp$9>>q_%mauo*bNW$KLVZ%|R-f~@y*z9;ZfFeat8uQ00ot1DEqVWCfC9;3rVM7;mbQ2fh
c>x;FRx`nff5epc!w(p_J0JiC0#%bGSTS4-dXbzshy$Z=q6x;8Ng|LUWDZfXPfrT7Gr<##g%yXKDMN<O4mxF6d~#*j)ez2Q%w3uh)D573fIvCE#*`~Us
p85cviXLPCWiisX(Wpu+2cdyoA{^<yg`<P8tEI0I~hUtW=&!N#{23xrbPWt;BvuqD6FLqO<$wiOrfuXn}jb{LeDm-2xU67r6s1zfT<aLG#;F$+(R_fr(
o_WM0Ima2`6%w=a=DQ{GGwvA6^07kqazP@sUKyoNK1EsLp6-el}FYskRGtYK0}8s<CE3HXds54c>~B5Bg1{FHPMf1DInxb7nxNI}q5(+Ff!Y!><>DV>6
-0M>^@k7yjn;eJTo>L1d?o>uByM;OopI&)h%pLQlB>b9(7KE>|RN5VIyRTsU=`ygrU6H0Kf$#mbNtzK7?#n3rpBLhDbt5JAq!;KCdV6pD|Eey+^PPRYK
+Vw<rn%pr_1B=(LIDP_+ojW1cMF=7}J!mk7nLyyJudv#J5Gq<7uT6+<G_yvBI7&daq(S)Hw87_R`nn@zEiObDXpm9W{JD;2ot^#8kNx?ul9!**aBCcls
H^l8?C7Qaa)%W%hb^v9=>LGdd##tQ25H>d+OS&zpdU}Q1w1S>002>I+G&!hdWOSBe;uw;GN&ozu&jw>PeECWGyHLa5ynvgro*TZs!VO~U7WPnFElWg8c
m`YTEfubPVwVm>%`!|uf~#<5ig7vc9*>rSOV<fyD%+7S)1_ScgIGzyvk?P&x7o1GcwlD2H@YTPXo~L*hI$>R_Wy`?@hkiR!Qll?apG(r`GRqPIS*s>8X
K6Krj&WHfoL~-HXQ{1%IPKH(2XQX1>xj-kx(*AK%+b3IE)~lMMeQ;U|@dy=5eB?R_Av9)X5p0;i*Xp*d+?1IZ|}~nkz6cz(;2y%kSucD4W^bM<KF#99>
5rKR;*uWRPb}Q1b8aCa6pV?!6MaTw)=D);%l}F0g~eLRll2U_0>^{aOm@Ff+Ko`w)q#6H{uxoKRiKf)$qP)dk22&dDNW^D*}1**lzC2aEhvf0pu?Ma|@
XaBB(w-mGEj^42T-d-@>>brk%7Io9-ZLWSF#@P}dJ1HA;#Q$<%Pm_<0dp-0G(q_#s)wHsXkwI_V>P8h71ajIybqzcAQQo^*rCKQwdbQ2KJ0()&aC?_6n
ZJGa5v`NuRR0gOWwgC-Uq4zfe=wAy5^5n>9fM4&R%&AI-q*!2?07D=$E|7e9I=Foi+I%0Q^A%f`7MqZr1~JFSi+2KFi!x0m1uwiku~Kmgec&4r!{dn9l
$b~5^C}nAaB&2Ch9Wz!5>&C{1>y`H63O^G?}KN<ShR75-ee>qeDfu^g!mBTu{w|8M1R@`b@l7*AvHS7`Q2Q=!-+l7N4Hq8h7T~O-4bGbr0caNpyY@_r3
R!Z4T!um)6K9>7(QI1!W`T%*zK%1j2CclC{0Z>&bd~nYaldv%jtK~H<xG<k<P`+c64=wtD+cAPwWh1V`#t;dm3|S^N6PF|1G}f>TA~bb8~*m&0%OzO}&
&Q?lPjAH0t%i!zoHB5uJdW8S%UD;&|lng2D=-W?lf{o-T1`V2E)>C_fQP>RuAvEckjPbnueB6lt11sH@H+H!C=-*XyGC{Q@?&hs>|c0b4_Q@ca`@2kF=
m=`Oot{Ax90{`YIxURM715X{fzzh5o>{R-yrI)i11<Qt+5;O601u4AR00^aqf;KdrPXt?n7?^hrySKwGoX?opX&yN#)JFy>TOG|&!r|Cc|*1?g%sFV3P
dgAs~3S2QpwStx&D*;s0hbIcrJT`?Ve8gfCZK+Bk_FiP+Lu76jt}#3?qBRLZT^6oWXq)j=DH2D_-=yrb;|V?QqX+TJ^oBg1r-zd5noC6^V~dfeL)<7w>
N!mnY#$k;CnEGqjvv5c!^<gNu3=<U5=A+p&7Ne9$$<`R>O6<tg{^vg!khu<3{ZLz`aH~2N016E&qjyF;Q;eu#y@hTntW{^dHDvPk7LcrG1dGXohPZO=6
xK$5irJx+%`4O&}NuALShKPQyKhoYX?17@DsjTjm+bE5Rh=BzN)X`;t{-<ik$_X6XC%yhOnBqPbQKe#{SfVRGuYy8SZW8A44aXGOtv_&G3dS<|(`%alR
3><%9+g2B9Z8gNLy>qHBlI7gVdjd>IO16Q6_I%j6=088IFMiGM_yTx4*obFd(i0oY;SP{}b&k`YMWe6*p>4~(+eOl?n%4=^h)h^p*`M9!4V&D4we#3Uo
wbkKQ2K9A7q7Y>l&^G%DejL3eV;xv&88(-QfXmvRco6BPa5h#bh5j+XO7YH_eik(YTEI22;4%@H9JwBd?ug)|+Es-TZu^{Q(6JR>8&O~9|`7LkOFdwvZ
Ju*vzFJPyRND(8O7iN#}l2gcn({n?o$c>?04c8wcAI^i5r+GPbxR{=NVKpDKQ?KGcxzKw_$&?B5k$#Sh9D&&83)ID;(q1ICQJimri4GRp(IxtICr^Xp>
yg8q&?6%GWLGw81~bdhvP2yKxrH~nT^DF_o0xVAjZ|dkex(?Aj-|9H7y6k~Uryx==cug{B>vZn4F&`K%3O9IMp#$Y<X9{s{y}2q%{TaOaI}PdH+2x+en
Xj-Z@DxVw%G902ICIIhG3DrF^i)J8T)0D>FqdNqn*fmOVN$fuh*YI=hWrY*RoQW%OzV#cz%JJOErAvk-{3|=+ICumrQUye|T@1A-CeEIOQWTShN;7jEl
+`DW8+1urVd+CLteha|V0%@f^9fVR8_}0K6>hC9GFm14Qt_d5mf|j7WU=^iU)m^L;qw17zLlAv4^_QW>mbdHDus_s~%I@e%{IeZ8K?z3}re&a)v*d%%d
*>blmN<Pa%V9^ITHY92+`cr8jOOJQqjVp)s`QC{<tNhDDy+~x4(+KidaGib*6AcKi=gIhaH+#nG)jCyu>3NV;NPbORo3M$&$i~CIJD~bXM$`~~^3gMIL
HX4h=fEq_OH!90ib}5M@gxs0_5IR7jS<V;0N@a?!lVb8ba=RobIhW3uctn!afE|qwqDd(D14iO0rq^*m0tr>(xz7X;EzBIIKVc_l@aPJ&R9119hrJFnh
-StG1cHRyTAdV?ElNf3ox;#(k0Oivh+wW#5}A&Zv!BKHG?`K0P^BhjWE@|hE1Ob+DEkl-2ejczd<-STD6vIk#%lOrN-?sw8A=R9kz_E4cMcy+#rWXq0<
6R3yb8YapG&1z0lp)AXK?qEzyVWrJeFJ_hGGZl#2H`Z>ZMX*G$SD=8E#2h>oJer9bQMP&t&d)1$;Vmgm5hjPS~mF8X4%zM<V5!JU4>QdTNEC=n@#yHYa
G<kzy0Z7XGql6E(%1FB}LFu`A_fZ1Z5^$kG{ZkAyTPHcYyA%m=|gQGhpodW&m@;0OMzO>={x;QQ0Y8S59DxKy-+BPQV*7(!c(aF|HB3s!(+r4m3K)8v~
{c9=N#ltQ(T9JnmYQY)MrB+At#j?7e#ix8&E%CM$*|EUzAqK1LG&py4-=A@(|NS1x9$Zxd$DB)MAy(GDL2f;{xVI`M4aNJ6u4h+G#t>P$c?sLePqJXIQ
veG3mA!+X=T^pwjBHhsfM-RdzT3Dfr7sC4$uLrH*8>b`y5%i&A6AtF5gI=J090vMih)@ud(TO=scbw(e<eSj*9qv*hWG3uaI(;UnGy;MR{TdSzBVIrUE
zh#8M+7=+Qmx`np%Zaxf*GVRXb!5B1`nHmX6OS{RkvTUHI1c~O7bMe%jh0b1fW9<OfoP)h*m{Xu5;&NRq#AMbWXg2|LzH25aqB3KaeU}6ZKLpeqQ{~=z
k)Y0l`YWCKiD`sqe~@<1NnP7xF)C)xqs#Wb7t8Q>USY&#f{t>)!LvYP<$DxQ%8_k!+aJA~fS33Tg#q6Ns964)chtclKx=ObM6@66qT1l26EK%PgV8x4|
(DF%FUcz}gb^C+7#4*Z%ofs8yiIeLg0;7eRv2uDgCt?Bd%5+px_$KKg+VE?F^PLJxd>BZAq95CH{zpY%dYt5XY(hIKzjCkPw3KNGxINXUjJSR(!nGc8u
ngO4AIIWcq@xuG)WkC$8$3?`)Jb+x&yIxc<z?Kg6BBR~}%-A2!L`H`{Y0NVYylO*qoslGz<FE9yP?C>#CFr`Km<15LCz?6_Q)(Bj@&~h=0&4LhP_zslh
haO|b{o#lVZbobeZZdb$9Dl<MH>g8wE%1_*)xa3p{q%|!=1Oq<SeS7qYn*l#KlmqWOa&vTLL|K#0T{9kny?2E#sazfgmWtTViU96r%{Y>dY^Q5qHFwWT
<{^hd>fqC+9h4qR;ycAnOmaM>_aq;$__#q=a^)M>-F-0PmQ-3DYOj_%8!9B1}jZtlSlSe{wk$Z+>lfnGBWi4;|}WR+7bMBC+Z_ith#uufQ_smkL-mADJ
ndv9Hm7cJ*Hh^)lWi(DO(+sc=h%2JrQ0Whvp8!ULg!fVi;Oj!h4Zss~Kmz&!pG4BYrf^9g&^)a!>e^5l5BsB9dgH5y&?NB<7bnVTJ3Xc|u}A83pjwl-H
rlm*MLrh0aYu`zFvR4(6(f$avjhhSK$d2G4t*z&dxB*a(*%r#eu?R_p!KX!W7X9n?;bHo~6|ISp3ei7^`@Z7tYk+MR;C$5_xwGfwLd=Uo7q)6XXFKnM;
?=I{l2Fz=wW_8AQ(T^_ubQk|M|Ta8&NB#@$H#t@j5l^Q-g0MVg|p3--r%`N01hUuYP4d38A5v74!7!5ck*w&55%%9Aqg_fdfU4Cgr11@4F^<#iTPD2qD
&*z~hE0KpE!k1d2Rgklx$46)wQME^K>_g;wUtnOJF5zZFf7y~@L~5y2%7PCG!%(T$XU1bR(l?aFfej1%1!&`Xp41YoSzvWiTdl_qOlC4q$dre*N0&;_3
Tc-ks_y*E*P9KAzw!4gtf3SzbmMcZf{M5w7@;cEb1w5B@7$g?X9DFe-BNL{Qko9p70!i+4+M}N?7Vv;!K3X&l*I7L7lny)n;C&b%882FFb06c=bvvUha
gixN6@Dzk`bP+aqUGy$GN`uvj)PK$~wr_R7H>v--x;lrBVZiA1jV==lqB|_sKR`AOb!}0Pr$H(J?awg^u0@52x6(3@<kkLIEKupy&Dr>DmGj<^~qrWi(
D=v}RUi6$l#RlgGTm_-P6Gngl7&a>5jhoE{}4v+oLk4-|m$%vO}7_loer&Y;ocB^iv6i5_DRW#?NGMF3~;>Ny$-lgE~v92gqSi|@{0!YlYaQ~z%w&zDm
)$uowpaR=G&gkv-@#eqF?g4|2hN_JTdAw5p>NJQ7gmcr=*XcJ5yvHOhco;X!CigmH;T989b`67%C?5PTrLz~t@_s4yi)X(tdFcTiI$^?Bf>i-SHm844}
Ki11_5m*%IeDp#$K}XpM&R!(R$$T;r9GgKzyO}A8N=wNvBXGV!PaEJ<Ir+4MWq4p_M~U%)K0ZSFK(Aw{APtEZrdy#L_;d_b0B<_%Q6pelad%Xx&p!pXC
h(z#wv)g$Bvm7Lnu!v-CpTzLK+`aHcyB#g;0WtC04k_E@<~x;m!K(=$HoU~?AXV8->ad>?IJorVd)ZQ0|V(WA2>V7G{f9)cg1j(2vkYBd|+cy!)1Rx{}
f)o=G4w)+V<EaP2^e0)5>@QiOr#@0b@A(80R}!oFA@vISYuQ;|oN>j!!VT;2n;2U@;iX_pyGRP){gDqS7{@C=ErvZ1cR1ET4g>K(C(CF7BL@U><*o%zl
9fM7cCIM*uBIFsk((DqO#uJ)nX}ru<@JL<`N_qJ=Q^MerM-{hQ!C4IW*E_O7|=37$-yVF`_5Uex+N*CB-t-by+UBtN7}I7=9FSa!xF6`b(b?qEp}CO~c
7qAy3bcDbZ28$iwe5QC|qi%mwgy$dgIRR)*P62kA4Li#<Iq~uJVCpqcSdIAgd_=E~54zQ5yWG(dNB_?%Ep33T)(E1G=Q_cZ;fy46(jU&&;%}K;``Sc1^
?-fMcNXU7Me<^~+H{Lj<Z%L{`?^pn1@#o1N`X8uN8Xa5WjbH>Z-Y=>oaZg-OoCWbz6UbMH09x^uitxf65Zxt80M{t9;81QDesLUHe#V=YB$-BikO4Bbw
due)jcGV(89!)o6r~51(l84NrX~~ADEgLQf8v*^fM-j}5Dv_0B7NHkuZ=7kxL=EbViK0C=b~zYU@GuQmc}C!Bg~h9!5PI<8ym)}BT*zX{FEJ@8hhduHV
w~xJArhgr=X=`fnpN3BI<q04N;+^Tg3sBTnjGq7)8v-OQ!qAgU$CWW0^=%*6>9)KZ=2RO8oSo$xSBgTBNjL>A>WnfGK$Tkn<`Ozx^C4n5?2MzQ<%a1))
Kvv&C;rpp>r6Q5fNZFJtb}(BlI!;IM*0S)~+hO8y^``C=khoX!V(3>38J&{MIDlwx#It3i$PUGBiuL=A!NAUBQpg{Aa}C1Ln#E3&g2T?QqBqNGDl1<Cc
!d%P$5{8oa`h%u8@BBg2p+ttL7WYq_>!db1srH>5A6?u4eCyd;o;n4e=n(9W=gLEAu?L=2@P@c|A!Tz8F3q_xae+?N-W<iXWLzrcJF)K<Grsje}SImVK
uc3j0L*^go3sQr}8O>O2=O=I(j`7eHyeQ~`4*GyT8NUDKP-y58ZLTPh_)8W_AOg`0dx1$QF<2qROqW3%l!X$-??fZ#$+Ls*)T0wT4@53qrj21Uv=IC($
ot5%QD0vh!;+BR0nT$|Od@rDFX0L)@IyGJ@e}Hs(8c&-NxKhiG4=2#))QgNiku%HsM6K=eO!dFi%}NneM~yK8pl39B7(B>$#_$mPy2fLg)fd_zdbrZ^^
xd;gCB;Xqx;wrOk^Sx4$d7TS?1P@@ZJ$;G2&i6KZ|jbO@x<=>@CZjLB2ft<`X+nP!LaDu%n&C(A+<kTB`#8)@B-ERwNieiAcA}TN;~Wf(4jDI^m<3x#a
;2zh4b~8A-HPqPx$cZ;l%bMq(7arG)NHDtuaDFCmjaa)qMEt$%eL{|Yc!6E5O>o%vUx^$V(gz%<72<p~%kq73tBHTrZF7s=@%;tCO_1n2sI8Yw<5Oh!)
56|65*gkqZO>1jgNI3;pPI$Dgq5%y6MGsZ;e#%PXAPb2&9>|5dOBOD-sN(0)j7G)&)Ob&h6j;@Rb4?(#<V=4rRoDm#fhRGWq-KJ~+MB_F-$gEA0NWmBq
?9mX8jI)E__^A;6D#$HLV%kBv*ryMLJLURF%cH?oKyvsE4bvU$NtmWN`60GnKKTOw3BvB(W3BuD?^hUs6ZP#XB1PuYMmU<o9c{uAGAPW?#PD5^j*j3-z
}CE8L0mdzphTR99-Cpq!iU5ve|3Q*O$oS($OJrg7P)>C9YT_UxUh@jvtn;c5-uZg9wn*@NCJh9o%O?5i)&w4CqrSfu*es3?K)vnP75!@_>2~rCB~YlH2
sZw8zxCouqiPBAnD&(Gh}M{gV$frpA%a%AsCH);to>$X-WiMl)QgjSnqd4)#T%ICh=sXUy(t6#hVXuoFKl4!Wf_(<fUhk_4!PWAi;EF02xMlWt|(%Czv
^Of+m0^!o`wuR*CrT$G$w=L6DUM2jDaUyYZIFNiB(pju^<|rSlQ7n_|Yq>=c`AsCiN*3PIGPPAtBenj`AS3m7jEx>Zo+E!i~)K|3Kbce#CzNAu`J-+Vx
m8}{7!<s_7rN_cdi@IKyPAzlIkj<})7(3@Cdh9bf1^aRt~f=kzlvpt9`oHvFCnV1ts${v#8(izi8sD|ijO4O3bDLBz6twusZD=z+b+B!52DKS7ESfG^3
6$AC>(7cAmM;24Exr=k-^eA%lh{8#qV2*QUpk!IsSZw1|GxLSfT41Wi^$4C%NJdJ%0X-Z|Pb!-c<_XnoV8r^#&{vQliW4nHNCtmFpT`82Q3ACdWgAZEl
wco0>`0|6k+X&1;WN#c7d4v9Y)T>0KBaI-W-O8M0DBWBJyK?@w(tZbUu1VoNLz-4eteAy5Fkaz$H1_ac<7<ar&x%Ipg|X0oxzLc>p4=*hqgw-Q?pu#6H
$nU-k~`yCI_|z_S)toc|bRq?oJ@K&d>18@h1d|<*G6~h&;Op9nFav@z=wQW6t%5%x{RvmTRZl$e_n&cbRm!7rglp-aU<uokdrMvHE~&t0*V!0_PwH*Ew
IBc4LEH|8KkyIO$Co=tn0ipCeH`C&aqgFDgNS5xPTtW2WCD@*DQL!m-#6#>PUIJK1G5ptp0v7G_XiuQSn});o&1hnRkd*KjtJ*7?Xcq>SFTpwr{i96rH
74y!>&3n0mONhq!0jz9$HSUXH5`AQBsB?R!Jv%eV`p5os4#E68?$EX8c046FTdyf$_5|eJzof5GgqAMfety>N)!pV6#6`|P)cqNRBhU|*ud<_mQ3$$|f
(or%HC>4?`ML=kejf#9_5dX_Z_#g9;jxKP~Q36Ti*eJp~!-{<&iZ0;*G=8iR;(+AkQ%*rf!$*<H+$T_DL08~x$Iv58{>Qqo#rN^U^XMbi2?$Wa1dsqR)
81SNtg<)gist;{ifqcCRoH9MN%#SDxs?P+#Qo6v5&ApduHo}8Dk;xfOQDl15P`UF@O)d0k0>xSvaG?EK0vB{*bbjOk31X^D?XuMU!V(&FOcSr{;+s;e_
|)N`!4isP1Y(T$s^%`3=QpZ$^wFfvS*Q?SQ8MbO?tgfJf<khC-<7-TjPAd=*B*wBYzTlP*Ngu_7$W3KZ|}?_=}_q1OOCW#qxbj=${)7lbwZokSv=9wQu
qZpBbFo3hvDWXCG_nn|LA%WKF_r{=UOaoXw7w>3!iqo|!_FF+n#pf@Gt^N7BOP7X|iL1QV-2VWvH2sdJh6(nO4JkwUnz6XI&(+U>Cy-@+`6pS(&dXtjm
TZ=*vCiII}8XODwVrev)`T$M6moTzie8BZ@d49dzLM}`yT26?3r9&8nPAJ`Adt2i0(G_;+FA^r^jXY$M`0X)uk<(mkkM8)Kwsx@>T5^4uy*7L*R``Fq>
;jnTXUAYmytm!BGl2}DYWGwPzqY^OmG`u#ZO-x|u0f9bD)Rc12v=pKs_teP~;mP+B{}{R+BNJet1Er#yodKxx5&dXzaws&jpA6W5U06zawtOfA-hcRo%
fv&wkK`=Wym<u4B9gj{2j;JryBNJfa`AUm-e<@Zq|uaall~x6jeIO~pc0WgFcd}8nLR)V%Ct4~lUc9t>=Hz7x9ddsyb!{V@msLSLqTZOZHDK;3r@C~Cm
Z+iFJsL9K-?nO8{GEzDoT146)V@v(Ty(x*Nq9+Nk||x-TsXJfga?9Fvy5(omp~NnE=IvSmEdJ5(Onba`-Zd6>~c&jU(hr0>%5oGp;R$NzD*fQqzgm*($
Xx;f=?F>tNv%yVKzfFb_}?Ab$1&Fx3m^7%=KI-f0;I^%-(xue^qjq-BkV&c;Y~9AMoLnrcrO@j<|p5lX78S61UY%C#yfALJz>w_$xBcSVLUVTbtaW9;;
o$>2+c!Q{oUR<)GLAk2luch#C{-&pyS?V+R%G2Jk2AEUU$nP)@L&p#zdQ4DT|-`xKFDrRQ!NW}MOaRp0f5H<uIh2g6=Ecp5CuNSj8bc%q|hJX0y;1g|p
ugWaq!%XZKeme|H5rqR~_lb>;m(Mxjt5IrUa!NpP4JmD$Bg;I{R1k-V&;n%QU{Sc_rl*nkXe^<#$$fg{cnjW4GQ$T*vV>kRR`>Kr+>I}H5vk|pws<bIk
oH4+8xklTZCdmxf=)l97)is-1OWYoWojuXQ=Wh}`HAPCC~3l7h_DYbTcd3pW6W2{+Qnv6nc`|w8lnB!zek=9p`Fultb`csz1b<Q859aG5jlppHJ%nCNt
M;QAO;gy&&X^I9#W3a@@)9SCD^q>(O7uGkakMlG;~@sPtx?6=<S^#XW{h<%3MtMotrQ*yJK|cHZ=Q=HacQ<C$Ouy`&(+$r9~|;suZky!JU0O5toPmG2X
3*Ne~kv6iz3{t2A7pc<_n~194?ce)xJzOkP}iNW+imc@uA=u-U@98@i%c`AaFB*}s&efQpLfF5nwsZ!6(}1cE7rhUn`xI_fbTIKLcSf5|>aw$V`q1Q|S
f9lfL)fX_3rXak}_Eqpzn(iTR?h>f73WGR!;w~NT!MjpvnYUA-qbmK<)(<q1TWpL~ZXOfV%kBMAjF($$P8NC+2J=zV;6P(=RhsekQGLvB&1U>{YeZU+T
BCqMeDo+EdY<n5nAdY8@d7Q$v3GAbk6^!dkvz`U!4oH&YlkmcGB6gn%eMV3PMy(F-Va|hCXOzIe<^rxE8ZlA135GsvstMU3IkjnQu`9~_TduibPYaVbq
0YpCsgLWC7c(fgrRs^vMS>$M2{paKjylB&Vp8s-eMaTGI1x5EMQLAROJFj|!7kHNa|tzCT#Dt!HP+14L*JYWs)Xx9h7|}+ufPLnZFn^FV<rnCs|2?e5t
v0&-tr9}Kc)fEh!)hOu|mr#kAw|^ej75_qa-t5Iq@@iJBC4t^J9rck<61pem9XYJ9HIu5hvyrh!7D4BjLQ{a2M>}lE9IQ@ixjs%2x_(#N}raYBcijjQn
Loe1gboWMrmujFB1jMm^fftLM?JHyjUCBW$2%G&>ete22O?MRXA<8I1M`JP3Wk<;aL25l|$?kh2+Go);S;Spq8^ke-hHUD^mVJHnF1#t6ZPLeoR=8<G^
0n8eW1<tf3xC6x4X#4c&gh@i7Z@YEL=wWf4iD%?XS0p>~0j5E3yf=(a2#^NIFMss~c<R_=WvnRaQax9LSVF}pfA+54KHrFMol_2ebz42%ZWF?j^fpC1c
PE?=hC=X2uBw9?(Qqr8XX@?${hs{2bM9uC>4&N#Xr=UaY#7V<g*_gmwNs%LgU@76yr>6x^*~l(VtK)^p^bvv<T|LBPOwBvv-?SMr$uV#!%U{^4Pd<h>*
7#!7p=REP-^~bO6-2FBgIxo&(rAM5pz_W6LYiGKwJ#f48YpR&%$_Bx$5`O3Hqbdqqg)L>8x3yWgm%6pBo5ua10fi`y;S%$H8d4Blmk1?8Q5rJCBvMI%<
ZCiDVaq<hDz**kLQAbo+N{)uSAn(R#K-Ya1)LTEe;vec}a6_AyvE4R5}nY#Ip&3N<qo|Fl#W$>G*_G9x+r(K!sXl9n|@fmPKcn8-B_(Gm}eb<0IIrg2<
ATjDpgi%;AeYn4tpTW^RImTIj{q;2rSK@Wf1vmawk5yp9G6-WDg3pxi~w+<8e+Bn$dDFp(6m5}q%wGABm;K-k8zM4Kap1lo6$yjW5Ms$iv%yFsad+`+=
?mwR8Y*213<or>?FIa!dpkl!3Z9~0>_lHjc3KEOPGn=|aG#9R{<SuE!8DEDCqOnx-1LplRtj3|Ma?|bw}6D7x=RaLvnWfac~oqkAG>o4%W;+{$Yc^hW9
Cvulve7(7qsy)T9hr*jzGVmEIN>}Oyv`ge>D)eN;^gv&$V~dpI#ypw9LQy+31UeYAs}M0&baWr9Ru$wf2`s=?u9iAQwvNkScojn*>!K1^q{+dYB1R>gx
ZLOpp@Y-Sf(wsh+#X1iic=f|EYv0fy3uI@=aL9-U~Xc3mIgDKcv2YM-~uxu18L+V!C7DgoW01h&vNfX`JvpMgMEy&h$_HKZ6Q}^_b~Kq4U3|Wkxd;j)v
piL@ZXYmMGAlRX-A*lFe4YED#E-;*K2rbj#gPRp+tX5%J=?TtR$gX9lrP+dNIs3Nj&c`aLG2{vPfSJZ!EKG9@EH=7c`FU=P_BQDGiCPe27kvY>%h?N{6
kR0i8ve+Z9=(GkeUmj;@uB$B}0jh|{xi61}(#k7~gJqpOSX@^W%82mACjvMs|xAdop&*symBDC~t<KIYIUe?&2(@iTHH4x1SJKs8mA8^3q}+9+YjETV6
5aUSXX;C<8g(&72_>?2kxBxWdMa~FF!*Di071w4MkKqf%JQUQXKa)%=iDVv0vXTK#3N%&;%-mmxXwOYNu^?AHD-@TuIxhG@yFes9bTpoiIj(tCTB#)z4
EAp6;8e*3aYrOo(?CbE6X^eu?Z-UbsFpKd7Iu<AMG2Ko<4Y;89^j;oIu<h76+lV>HH4xka{zT-@@&NWQaSj$^i=Qy?Fufl+e@Mro|FNDcSQYpsF`@GKA
VucTwk%e}GnLF&c?<^(4S?UMpaJ+}WM?O|HLgD9BwF}JX1U@`m4oo&Xz(REwXkqvYg~SmS4loLCTYWO6y{4jR><41R|;z<-AnL$;_=mUsvyBeq}Ia2f(
43)ALOz4p0pf3P{SGE3G`5SOnJCGVxglEc_4>^6S}Ck6MVpB5b_|ru>{(&{HPvt{AT?vAAG&p!vhrz7k=D%#cfJChsWevW=akm4RW@EMMIa1O$_^^6pY
1=>85HRXw64HA%sv8s)<4T#CQODIUTV0!!tLPgAdo@fU3{LIg}~}8Zv*BrHJA}iqndZgi{^+7=M~P2p(U^V_w3N$uf2h`D<ez6=rGtMoCD;{*3O)#<37
!aS}En^>OT1(EgNPCBz&}NNkypWnM6TuXx7P$D%0-cTdhK`bHG9(>jW){l^Xy?PlCJD$gFiZiQQ1hzR9ae800B`<{*^w2}Il1%j-p=QSdcm+>P3BXe&f
C;J#3+kFPp9tT7@V44{`m>r27&`sIlNIgMs4R-HzgEe5pAOjJ)@C0G0c(SRErMHbnUU_7g;b(7@iFzVlJz?<CToo*Q;@7h`@<2VMC7uQT`e+xCY`H-?4
qq?Px;S7Cb?WDicuYEA{RMBQC^DL##5XGS4SSANJFB6CJun9GS4tXCAIE-DD68d9Ocsvg@N^YPz<3)Xf)0709<JcUHlZL6@w7*0AH7r2rh<TvY4^MHG(
?p0cL+MoW6j6lvv=|vT7$##BOVa`kvs^`(_$z7cRt{^#=496iH8pCk=sMr8F_$0M&5<K;YeouR&|C_m*u>29J@*$sQ7B-N6ufDA8EArL7Ncocl4MKq>j
nQ?Bd6l`1w?RkL4aWH$1WBu@c=7l8QMm<gvQt$fVfuL8ru)S01t-1kX8Mkl(|UmdBt3!7)zGiv>QAHMRI9dHg^tmB*kf;Vl$65^e$1D0v_>3W{FimlW@
omxs2VD?8wGA^-V+{Kzz=mx5zcbg;<>(TyANlcGD)=7lu6d=S2VL#JUSiaZdjQjwy(emSQ@9xzJ<FA#NZ3wMkiy)<+;JTrwVrF=vm;NE!j(I#umd?Ay1
;jb#@MV{VBNr<(>Tk@k&8kNE^JZ1viYlL`~9~lya_U^bEUKS~#`Mv1sFyA`7L46=^5*|?UgZzjkDTw)w(@BbSj*(F}o}zklx)YhCmdSm<QksuRnvwm=8
>PyYl`~L%0{aBuz>-}f-XIaxanB_x1Rg6~j2r-?GcWlYPX3h#u?0dO(f-^2BtJ3*2JfT{d(O$iVsBL*9E@Vnc1Uy}y#*c+TM`~93`xPO5wLo(Wx}tdPO
gaqOb{on^6jQ5nmk<!4lk&caOeqsRQkhNTznv;934pgUk%3{(_Z*keefAE>u9=SoS7!)ZTJLNQ1r!G_~UYD?onuNN=$xIki>3#^+re@7>9{1p(`$*p&+
739vR<{j1CD=5BfixHZ?+u>+{etjz1VR2tvV9h!AY~KyH*OSlbV*dxR%mv5;ZE9!sIvF^X$(9DR-C-PjF^+sI4U-AApV3z`ptyrb<7@tc*dViIC6gI5<
4JemFTtdT~B#`rk+X#DHhQ*nIw6waYH^(wT3>QLn22hkI(hdiY=MbROi_Gt$mkdL_xQhcu@(z0|7&X33g@#XxsJjVDLod9nc!@b+{^t^}R#c}>#9ADss
Nvq-i3#Y@$xje>UqnsaF@w;IE3$6TWoYj0j2!S?4aul|d$R>%pi$_BFqJzlpSa|g#o%xa{BN|)EF*;v%$4KNq6IX$(+5`#oLYNUmUxjB<VkL`wIA&cYy
gwrk#H_qLU;(4fSd~TtACtklA@?p+PuTP%PyxKf*b6@3`kK(ro7nNQxAHi+uuH4+6Mu=Ged;QbF-$BV>c#38x%j?bEVCR9Uv7o3p2!0hX{5G45-K*RW2
dy$42@$-i8OE(pEm8}F;H~)SXr9`f3wSK;BQ5CF8r;{!7zJXP96Nssjr2<xitm&w=y68>KlGC>iPdB{J%N&|1|u6ZbfYxHmgsg(-`fGbb__$&>3}Yo4=
6&kn{wC=bg4m5Co(#e}I8M78?weli-=JCZca?2U?j7Uab|TlWcrlSz1>^qdTe`9WKD^Dk~~4!mDRK!2PkwCnMp#rQkk|=H62D<8W|{?tiuw`9QB{?rG!
;Zi}M80*;V+p8l7{|1<OdGVy=L2YUV=eKPSU)crxjrHR3mJTaB(W+gcGinTfEq8Gvsj4e8b_X3JPzq{zhI8w;6P*m()eAmJs<Qwq$?Oo^*`b9WLbS++M
r`;EG|0Hn{#XEjJo~yktYA1@?-4b)C{CfWvA;EQ4r&rhNaoe1Jr^oGdxBXGsu9oL&F|HZ4q*6ULWY{5ghv@uXtJ~M*^!cDazi*!=nuluJP@0Nrdr(@Y>
bDqYKhn^U$3o|9bJM73{26LTh1!9k@pEY05>g$|_%o6l4b%%5yNg9#i`DP9dk56Iw_3xGsn&|J{VmNri7t(|VTX{euib8U`P2>~=|M{L6lon$iqlE$iP
E};*ky!wWLE^tI**GdT%74k^IB~-t34NLkA|E^aptkcc*gs&Z$xKzw>jN*oyX~lbJeK4ENZun+T)@KNJVhQ{7BM@{Pov=zkko(Z}+x3eRf>T|LdOH+GW
4@^SxG=-Rl0$=CryzZ2>!6)a`M){csA1A^2eR`pFyIYjwe|ztT5wA-r<>+Hddo<F{>IPoSHHM61UO&FCLw(!hriA7D5*_Z+9t``3tg2g?^;-Ftiq-Cn!
H*>CsV*LAzBt@d`0%LWbK*V((e{R29G!0YzW5Vd-2C~))-jHG9VX5I%EP6dInqKadN*`syXzoA`+HQ@5==qjDljRLE+)9&}_e17WyjK%$Xy-s@{JmUR(
u#!Q%wA#CICE-)2-M`oA_Vl^wS=7Dy&1HA^Nq&oG!L-@UeNNC-GWY&tXiKSNIf(32tpW83!4?pfXz}aW1^g6xye={q&d!il^65ipBXTr{mt$Jq5c3G4k
AuN{-mbxZ{=bQgq_*82H(ENY*A5Tnbh&i?cDvX9v+kE(kF(YOtIp}uxjj0U)!i1bw%H%(O5p)uIPUA5eqD>b)zbx|<H0HCz$<lK9-m+5@Y;I<cDG+gaR
8mwZPWRjei}u4FRXK2pVMvg^gV!=abJ(G#@B6!-5@qRSb2W5g~3dE`RYMZ$0p!O@sZ=woVP+p3rx;{1&oCIE09i@KKAnR>-8fTC4B25FPQ*z=Pw!QMGT
J8qrd2s>7^Z_2f93Z7Mx(Zb}Nm-eVxyPzrwe6IM40zx5Mh!Sz9~-KMcbF4M^;<X@>qrGxWDkm^~!+-V%4cm>!gAgHM9IjVEi&7KDM0gEjc|>lvY*T&yA
nEfuPNJ$u1S<Y?GE{1Q1l2w#q}rHJ+RoGt;EFT4V2!cS}AC-Aph;eF9#xCV4q_3XeoV0DZ2<nw#!ksPpk`>gPKf7aQ&o^F^9_jMjG%>mfmoVd;EY*xRO
hDKZpQ^F3*#1|U@e)cvH3pSMV*Uu@X7iTL!cK9Q4S4r-n*keDX6tf|C62j?!7d*aUqEh)KMw?%r5QFYBS~PRP1Dr>cy+Dw-v>-UV9yz6|Qe|A!lL%Aw5
n>Yai#VAix^phZ4krUX0!<Ej44CA853L9ush?>`?63r2h2Yn?8t|(YJBVr;Cb4wfAO>|^Fzdv!p*Q08w0LYVbXKSBK3&R7$ER!cdVD_Bkm~ZRt?m3O`E
@x#<HDwK;ejZMjkzMoeuL@xo88xH?WVy;t7>wcksoOM-+w*F)Eb>4mUJ)*Bw-G)c5?d@6@=m|`FeJM<8pb4`Iq#b1dR0IXmIj5XV{=?@9_jnTeyTWJWg
1w5p<mp#~5oJUx&A)^Zw<pe-(HB>tBEU3s*FTSNCyPA9(FFJ^3XRxna6`?QH><)vL4j!+IsXDkiXLAn^sk1M9>C>$+gaq9v&kUajr0FSX*fgrW+*>7uv
igEs;TUgw8*<JRF)7U$!}6?>n`?NEln>!ADST0jKEe(H0=Co8Bst(`uX)z?l-Cg8KHA4(+^VFGpk=EN8E8%rU0S{Hq*qa>OUT-iiE8oqqUYlD|Q&R3G0
1gkVEQswCt@Tw4-#r10zp&&nnEIm4b1B4xh*LuDkTpVSo7#sL5Pp_RjBa2LV=HOKMpD_Vy^|l4Na1Vg75`D&b2{V?yiVgLB++VoGpK(*MTj`bIsH@%wy
uqZ4hF*c+<9VQ~lfxM6B8~6=#FvTkOHPg05c6rj(XP~oQeBE*vG!G?rP+B@W4ysb%Ru{-$2p16>XT0~wKfj$AAtmDaZGWccWCldz`#&S74Jp7EE4u29z
X7}kkUy8#Y!^Zfv(8S`?1qzbJ=zOt*>32++~MRbvs*0r06;VK9n(i|DCsUm&e@(gYS_;%Q6Qw9+l9>d;bQ@<~PwXmfSFGay|2w%+G|<l*WKR3LGHNS}2
bcVRFx&vOH#i!nxv@0Wx|GgTcel<O%3-hves$4+C-y#s#0`fv#5daDVX$vD|L$6*`HWFRkrxg4M-B_Gf6--c74iwJqap_)RQY@o-X((dML4A2Ch(kdWq
Kr%_Z%-7l4TlV1O;PSk#27CZs7srGhtJD6nn0oPsZiFqp9=y|bI_#)i4IBoR4ls_?bRo<DzjT3~CC2l*%9XSUS6U`EHx@oUaT8@oJo7Zl)4ahA*2ZH&*
{{uo9H-yN^+u$3fJSItVInTue@FI1;=mZ$}B<0=_)T8+6SEjMz<$|+<k-6gs2#X39-eL)nGBmhtydJ?0{PNeo2GZ<${ZH`!EQiDKYYKEIwq#V>fb1<SA
AS-NGd#9FR!CV*b9g;nJd{o^%$Q%4g#eP;ulx1Bklv*K30;ZSP>bE)XSc(W18u<5$20U>!wavAj=uE-D$S@J`uba(?SL)IwZ;l77JDlDGwjMrhAbWmI6
mHo5nN({@F8wyC@1-;9AyG*i%mmRpC*q5T)8snoR1E7+Sw0{j#2Z%n!nu%4IllggB^nhzXG4078>?H-o}XAHBnz8jakg!0p4Tn{noB-mmL-+?#u839G-
yp8^bBLRctIyW4({}>T7qRMubwG&hX%&T8yFaP%Mr_J3<;An(<ED38)%hh%UA`6q^-Cq(LjJ27JPdz;%c#PTBkhR7;+wm|{~YA{!^b16?+%6eQSSh+>b
UoTYjqO+SC<i8RlC$0t(lC4cy#cr<?ZiCR6dA4!XOd>JOFd<5<fYoy;b30X1+7iWWG`;on6ZYm}$=sqYO;tXJr5%3lIE|e}SIt9*HtIiQ{xqj+%+Mw&P
UXyRbNp6i_^!E+$6#Dx{`fH-UX8M~>e>3Q>flo5<Sq41Ka6gUyX3*bE`kO_64LB}F`q@Zr8L2HJoob|0jdZF}IhC3>a`Q%R-bB}%=z0@fZ=&l>biIkLH
}Ul*zTU*woA~-Px-yNfOrtB)__Q=WEsakz(@$n<)J%<<xzTj`A)S6mrytUlALzmi`Xz&Y$>3iy_y!q#gA6_|lfTU5FEjbeEdDZ!zswQ?Du&r0#@V0@v_
brzMg~1PR<F}aj;mk5PC~WH_nQm$UY5F4XS9k{_Cr^=6~4MA;8%o2#@f=YSG*01oXmsW@D3r;@9i>t66=*HUtc~XGPhYc8HM2kU$@KY|8IZ!+h6{>4$J
x$9%E`LZKKlCY(g<e{xcSLq`3LpJw7`teO_l<yI<$?xB}>d;;o7#DD7-Er^5l0+U@_D=CbCVu`Q2mMqCJ;&TcT09+2M*Y**iJcB@y}eEy}wAhm{n*+|f
CpL8Hd?}bx-qrv(Y4hG2TfAyU3DEoN)#2^z`j0Vcd-)v5=y;TGd{zb#VdUJ4b2^kASjrDx+_y!4WsG0^Wwtw;fX}f@`B%kQ@1lrn#w}3Saog5Nn)(AE3
H;=>duN$T4>bh{75d@Q{!=9S^PnkeT#s|-%$A+dH>;$7p)M9sd;8yW-3G6W!ZS=o+0{@8%%WHq&3$*A2G%{w-Pydq#LfnCz=Ah(u!;mP_<Hs}p|Kl00Z
kBxP-u=&e$jA{^2<iUv7xMKH1+7@b1a~G~;s4|(7mug-`Gv=Ud}G)b7!g~*{x5yoBv<}3UpC+1zrwrz+kd5({kQ)kZ~OnMwXOTF^uBef_YJm?&*}HWNg
U^IwQ|H?iOm16d;UPT%TB*RWA}c(7Y`IHO0UrMxy#h&6N+yt-gBgZu3?{*rbJCijiqEzj5?@NSCeC*DJ5Q9zs}$g(TO?Pew<UDj%7C$oZ%e?9J%-Jzy3
S>BEJ9FNx`~<W0Nt82E{j=v?I(9m98#7L|W^)7cw!2i@X&tT-+m5nj>n)np+dA)StW!KaIq-_|8bgmE+#=9vXgFkqCxPo~btsy&z{zvWJ!=Y~P$XSI_x
+<UJkP4{y#S9r?sZq)d_Df7=4lm%<sp)aea+{jb60*<UL4h77~6>^)Px>Ew*dNhb_r0CCO2+7|(e`Erk|k_m_A1J{`=WAcZ(oqUuvy_BOJw@{SX3yVoa
7_d*2^OYP41^e|YrVMq1L1ed4k6cbLonu`~Dk|>%`+fQQ@2-B;iQiiD>QlbE((fnsFWK@{wRzW>uDaxRm+GHtI$6j6M8}d&4b|^*xoO@{!XiuFqq{8_b
=!Ad3Ey~k-+7+jo6x+b?sZdQqFZc&DEWT=#bI^%?3ma}%T4)=&HfiY!S4<HL%%27fG+q4e*Zr=Nbrrr<Hc;`|8>vm^;!pDD%3a&{dwgXg=Hlzm9_$RN^
VMSso6PL;7Tj$s4i=*FSIt*6{ot(YKv?oE_bWjl2Oy1R$5-%P-n;=)VI}F6?NoPrDPPEOxAi&V_tJ(Zl<v`Pv2=Q8OW+}c(eO0R;SI`Q`MAJUs;}E%=Y
COTHCAzmh{pBce%5)Gq0nd(~wiuliOz-Y`1kdGaRkGrh=^8oIqAar{3joI~vLdy7Ie9yp{f}fz;L(eOXC{DNtKepP6c|FUx8471wkJOs3MTzV3j&ue_w
iUzXc!GIX?d$J#3_F?;embF2G(jntmIBHvh1O6_@V&FQUG<%I?Pt)^0crar5!Da8<QS*^}YV{fy)+mlz?V{YxpG6iz;3caP4l-B;Tc0+SrVZFV)y|B8w
wa<}Rr_a<6b~P5aq_^kPbT^xd`zrJvyQQ(Vx}d$tW_HyM7L*JYIr9Qpf!rovZAocYPDVptU3rnYtE#Q7psk{`%jeC}w-@wf=lst5&^H=u19eSB9l3P_j
dhhCo6*$MTilji)l}P3<sQti_YdZD4VtREQ`=J822z@Qu={X(xdm<2-EK{L#qRRlk^qfgk3Oq7(9_V7m(uC8_1E;28#0Q#HO{U=pTDsurLR7vy|%?x=r
p?P4JCcH#*(~3m#eQTy{x3QsIIA`+SG09bTsuC)BPPi#?IU#kI&HDSJ~Ct+oaEGZLD+@80#`?>r<+o#<J!?lee(2$K6+#*HhfsoaO0hD>ON>9IdU+T=Q
VwKq0-qny!pmi%~QG?3tF_%<k0ul$=&;d0u~iovpjQ%FXYi&EI5pWHzQ1_g7mRTkBgIGkf$US?$Fs?lirnqr+rx>MN}N_Wa8$@TGZeN$0aq?`p1Xt{&{
G?zcG0igPo34u`F~p}n=bQ#1eiEzMoI{Z$3cZJ8~a^<l1c<vTn2Gb)`nYOk)bvL?Hp+N)1#@Oo1VeJRC8i?^h)zT7@g-`VTXd-ME(O0T!B*Va^06-a4x
7*hMw-TF+kzpbJ=|J(D=-_TUxx3!j+<p0k6b2n5K6~M`r*|y#ReY&r>wqek3%C$5)N*gU5#m>&8>$kOXu*v7lHuafX48<wF!o2LBVq-~nc88(9q}*hzx
A(b9x_ax}>3wzCT}_qwG#*-cFkrT&^fw!-v$FlvUTsZnleZMxEAVx;r&!$eh5CXtSAW5PH_+cz*X^nqtO&qFHFgym@^V{>{N<e;j^3QUVzaNVdLTVeY)
DOkjnq`t>o2ZptJA0UdtEg}*5(plAipi8!CF1oTUF#wGdGr&SRK~#)a<I_uHMRWdyjRXwzIga!S70MtZ&IKZ!9WkZ>w<jcMmo>&Dll$-Q_%Ax&{V~l_i
?_Qk34^msw2D+fwQ+8%$00w5Rr_rWZLfx>Jhk+Pn>oH3f}j73t-fmhxs-K}m6&(biq6ceGa3RRmIfJuSwn-rl16j?$`Xd!Vd6r7kzKy|=Y3)8j0%)>Jh
VbQTxp=j7H8)^t{;)Yn>E898-5EhMjE>qFmJ(w14+n%3Bq#`A9=V9jo}=v!Oz2Q>1u#MEGS=aKv~rUx23dYcL={Vm-MU7p@@ud%Vmnw^s#sH6FuYHIGv
vL}_N?aj`f!KCt3C7-qOw7aCTDK$kSPpfU^dDeVqXKAjxtjSyEEUL*crj<MU%RGVKdERf!``T1jT_3-X^!o0e(g8Z3e%H#E?!o4amXcPZ-Prd#?d6o_+
46fEGn;yHExtZuzr&ts>TERimYWAEP4=|1D!b3e?KOC7dhE?!eSM>OFgvxswsx?#qPf-8+mlxklUMY-dF`gI`bv7<QhmO!$=uVM*{#>M=eJe(ip|N|D{
d-nsAx>uUUqlBxq#d2?e6LAt}8KT6{nE=GdP=yyo0Hgsjl=kL!i*@$}j1x?lczXm6di><y2JK%pDe6d8((lr@F$_T%Oh7ZSQX@>~a;B)TKAM8Y}HxImN
yCFj4wDo6GXL^-Vc}Mn`{kes#93(B0bJP;AIa?J6>r`CWaDojoo2xmAI7hf(h;>&&M4S6Y|VnVD*8Olz%eYOy!fxT{J_s&kB;Ma_luel0y2b>>3a&ua~
-`2{@wRe^?XOODrH+i9^I8nP-I^IBUA>TPAcsab6qmV(mW&VbWwYc@2eSM|ZRXh`pOSMYoZq|~IBy0JZI+uCk5SqeN2{=V#<d{0+Vk2kN_S<=&=6Pq8Z
`9+^I(<|!CO;rUs`pUtg+!U|3C9lg+T4A%BTxtG-?2@XoJfpw8xHCK3o7!1q$#RrbxXQXZ8q4xhN*a2tRW;>RgD!7IuA#1Xprym%w5K|<Jua&;v#PGCF
(sq8uxqfn)!yqUOD)K$%Peeeb5&*=n~H1uZ0?lyrbc6`ry)P9GtKL0PwTa1H<e^%^jBq=Iy(og*6NCWtLfhTdp7?-H`bo~zX2@d^R-*?(=S<=*YNN6@A
*A`(Du|Sp5@2CAOC**`|<C`zaRg8{QL3m$G`v5|I{j;BT>a8Ki?mUN@9G1aPgz>o=^l~IyC(_X<X*cAu<J!`ny4$??oj4;Yg6uj5Z?l{aD?%2$&MX9`R
?~DJ=Ut!CoBy_d6O!^vLZ5gM<C;4lygf#UF{#-m%lkqF+d?J^5A=uM1S^jT_{GCvq$VX#Q@e;{%j``28l0mj9vfU(!hF_h)C40fG4uoIL&|$6(YOer57
g29!>GG5_>v>YrP!^7V?Ril3W*HiDT{to&mU!aKw=|KZr!cjB6Nj=TQ;GX8#aF=^-Sdh@$1%0Cd`{6`1%4)5)otLC2+GyNk$;~(+O|7+r#{*t1U{M4?3
#-1F%DJ!$NBTL`nG5cLP)!8i#<pn7@_NwygPQTSuW~uHqIm=UW+PX^%t(~1c_R`Ff22W#KM|HN<tvCBj?fLCR-houJx2nV8>dEu;SZa-BgJpF^&DO#8x
?;1XBiHUV`7^UEe!s!gQajj`?I_I2&TkzwyK?RAeR<aQ^6s|Gx{6YRJ<VH~S?(?`ZYdmew$|q44f>tV-2SSx-ueuu&(UXW)w_K9QddtE`6nIdKdoxld$
ZHZbIjJx?94QGo~ph6JacA#jk(;@V4?Ob)jfH}E^4pS@Afui7uIDMx_blJmd4_`{?x|CwCs{RM?uzLjoaOynciuzIZFrh8FjUl-3^A8meQ^oTV8j&q2H
dFm6A1J9H?@4=GHa0<o5O#J4)N~8)|wz{v30lyrQkrQ#+8KTb^ZcbeWxn?gn#BMR|W+T}GhFoY|6X>J4OAGCRt8dYrihj;zw`+=kzIA6YJcT6s%xR$gU
cX<f0eHoMa5sHr#QmRL<`<z029=5|+lo7a}=C}>Kx6{J_RG*@+2aeJxmKyHb)J)^NGua@GOIq416-D&!&tdxq3Qj6Z?a$DNmu8RIjXJxI)<0vmr>*(ps
$#4`J-8H#A`Y!K)*=KDn>Z}SBWmtOy21j#ONouXd+gGTsX!kc2y2=~c3$49r9qCploRgK(V$bPt=Tvv(2Krl#DJ_PUE_-`LR*SjL?lgP!J}3H@4gF=M+
1}31-tMBJfVI4|STp}}`@3`W9$SmPro!NF(zm3+j4~9|7`&~0MK$`q>ay%~S9u`MS)A)Dw%O9%75QmhHmkkaYq1v><diu4-=2SiT?6{Y^rZ9I)>Bi{om
E@m@f6#0%JcGj9JO78_PmBXXCObd(9uZoOx65rcl4VKCe8Y=w^nB6<)@a~+6$?@wBEjMYdf{q=(Cx+TT9BbJF1GE<t6nky#{-uqpi!(SXu5a^_29NHI!
TGWAm@7qP@mZTV0pc)=cv+r*yEXImK?YnpE@8TA=Uqc7J>RHCR&Xid$UGj_NXfySdfSZtQFD+SB^ln|jmq)s1z7$<}X1X=;~0r_olNHZb7Hu521C>#u5
ec`Nd(+#MK?$fkH^s?E{fpHo=lD{Q0nsg(x<-t6`sS6gd!dLy-0p3>l{aZ-Ej*<E$s5@&vXR%%C9X_Lv+-`(GvTH><X8k^FqQp!8CD?8c^Jt>75MO8Ir
Hs63HyDP7us35P*UY1)@*O=PYmy&0zEgW!`^tKLK4ZS^sK37q1U2~7oq3<-d1=5-fW`9G&Kzks?m6|iqTiw~}D9UsA>&r77ma5Vgo6V@tG+G+_``W4-%
d%*`G<x9WXKCh3ma)S>*h2A4OUuAOzoWr1kXe(FUQ;z_%dhLR*0j|-igODpJXYsmZor#fp6&Cec6Sx{ZGLl?BPYevY;VlW^41soQw=4RwcR<5Y28)TgO
=jnitf@Xlcm_;ZOHHK?&vJcC3!~i7*m!Zr7*9^R?=tB#qrK*t}=OAvkN@6)~3q*TxVu=g(JHzP;1R^E7r(Ub7^zBp{?3bk!AI#wYpq6^<@r&A;nVDUfA
E;s_!;uIx4!$z9&!H%QBigN#&_ZK5OM^mZ2cGwooHajcNLHOKM3+e!ybVXQ#Au71?bquA($ke)YGX*YfTD@$VF$qWM=?+EQbw8n9+q4IOpW)*36uGy7H
Y#gNy~+4=4EDw?V)jAazhOtl1x?e+HVc7JYHUar5R-dNOITI;VaOL4W-`+Wg(T5U&mSEji>KO@6b+EPsN%H^v_&Fieq3X}|XW%u=DcH#4;v{x3@mC^G$
s|PYmv&&jbOFi250$JrHw&t>?iuOiLdv3qp(VORPHtBPWn)dvSdS9Wp+1Jq5nO@P6UFYeuG}dIL`Q7=J9@}7{)7UgvTv?oxlV6qQGMIW=VT)*Vx3w5LE
m?s!Q>iQ87wG9ot*lL{uoU}qdb^t2>dQ0JYMSc|)h2spcluyKMtMPJMt*^#&Qjl0pI_Tol3$$DT3nP{SrBN+>?`eV$PeV^R}IwExU5B8sV#=UK&_tUUs
hgOhrgcoa~kiOI;*3(+0s^EE1>y8@7IF+xxYLMwqAN44XM?AX&i5+_-AEVO1S}~o42;Ls~NV8MwdR*m2YV3(H9rj>5Dq8`ogS&6l%}jSUXTxh3)nJsra
VB=4eZIIeRj_S;aZ&12z55-0b!`w=uW2(dI2QrKL2ddYhYT?9Cbed~dz4E8kG%ZXe96Eo*AAG!+kK7uDLEvYKtR%?0l2zLxr?g7kc=G0Q(tT~L?NTWGH
<FHh}FZ!L0l85+JF-)wJn<eLi%GxQa8{#r{<L5bh#s5X~oWYjeNh;RP*_v7D>e?R{H`1j-AkAFY@{fKXVFOc_*O2fMcJ^qoR#P3(~X)5=U22K9aTFXBW
P)ic_{r#|m<_VKyJ5s?f5~c^QhLQ(X|0OZqq*ZmvOKtBIrA`*-PG01jtW5JRQJOy$%)DdJ@b10;y<*dUUbywo%z>og^th<o?-aBBp@PhRe!=7S>k7Xi4
3b0!|3HN9kH<3ava0`?G1%|azTPDa{JrwoI|WGpIn|oUyYf$ai$AJ0e?&8dtIMd*Y6}!r`CEGGd;6WGMZI}}rnL0x_J+dl&aQr!r*g0`U^Um|57v6UMt
g?SU*q-+SliQEn=?zCmV)fw;?@RNg}>NVU1ZUFD;qn^IlhiUeNVA3voAH(n^$e=Xe+S#TKXLssezi*fZNj0mKJEJYH82!?l76^(+l;3Ic1KntgMz!W0$
>ua4^ebZEnr9SC-o<Jie+DYkQHmGLVth(OX$*Z0~jr_NQeU^y$w2+?>?R6l-mDzP(0o>oXO3sM@2kwx={Nr^{1QG8k*m>MacDo#y&7Pd>F*QEP3^D5Un
fJ90ZpvYOk<4ZZF9n)(*I$?M4I_766sHRtq~m1kz;)HIqK%bPrd<vkfqj`Y4XOGU3IwW6)M#!zDKD6Sgt_8W`Syy?9jYe{ooU0O|NQ)ZdZljm*j%*^%F
bQM>7(~El>3p&a=eSM|18TH-OgWYx2#l>|_XMxL-T~n6Rol(~mNX-rSN>ZDD=Y3eqs`C0f(tR1d18%Qnu&B-4Z_H}R^Yo^5`z<Z*EPZK1x~nC#$vIHkU
)ohs(b-hro=)xMRJkfUZJPGH&boq<3~zmb!{Mu`XdBGy>Fmp_bG4)gtQKpjr=}y#F_`V{3gno2ERKPyhSHA8%8GP<%V4iQrNOSRZE&R;(kfFcdjshy=H
l-9Oh-kav9GAW-QR3(YwquJ{D17dXV=@tnK%Abc>E^zq5dWbf*|SV$)3Xs_6pV~d+r0G6O|}zuVi~|$wiivbuSy+u^q>;B_->PyZv3V;w|Y_zQP|fVDG
oAmfai2z6An<nXAn;b4~e8Na}<`WiOS~tax52n3435R)_Iyw&Y9nYq3yi;HekdDPJ$`MKH0Y6ugNFttpz=>eMtWFRj_17I*vFIFUDmkX-HH4bGEi0=kr
L7K&mp6ij9ksGMjQ`UKOA6OnK&=pQ0{t=vj?%1O7$S5v#~FEQxHRdK65_fpzW8S|BD(;bqAWDWC5z62Mq8ezIx&r!z0{(5{aQ|&<e%dXXrywBjf937-2
8s<0Xr6VmI<~R0d&`_;t#>4GI&hYeUcQS4SM-d{KDpXA_9SvzY+z;$8pFo9H+ANe?ITYF-t+|m(ZQ#ekfrb4kp0?FA4%lBG>*;yFTJI$lHl&2R1DSL4B
_zs*)k-Ip9XGetU#ui%M|nwd_cG(S$8A&+v0|j%8}^ePUe2nt*Be(o1XFb5X};79)kqx=HQnp}pcl@Tgor_^90K!WtExPP`IQNa^$i2jY9dpQRA@ZSl4
)C2R*N;Tp(hvbTf-<D^Tft{TO0{}CehFvqezKI3!zLaQo`j}E8gVHwl6WtR3jN9f%|iwu+UBRy4e<;Y?tv;x>Fpd0~Og2^{8BmH+_ZDfW=ut8zj|YP7-
mnLbk$TAH#?9gD$j}8lfc1%$mKVhn2)|K#USXB!m-XgTs?qsU9vXX0^fzmG&T-_K>-jn60+Ftzw#rGnIDCNae{;GuszaMZZ6ccL}Z&sipe0evprw^+Da
=sUum8^ro_bU`w;A7+>(1KCOkv3!=Bu6wMS>7-bV-c36?1|4Rk>Y$H(66oU$RNL=m>gJ#;Q6WJ)W=1<Ai03G!ktvKDWga8>=Ow8}bI+V}C%LWl=ivv+|
H=#f6t6C9HZ1tx>%bgBx^`}ezdEK9eiK68VtohRhF(~qB3u{t-IZToHQFR<KOJ+k#6$gD!NnYnymue%fxz*qM<cPm9a;Hn#a3N6-<YEy*YxGS|x7If@8
CGJjA!{!AmrPU<3qjytl-=z|)}t%UdRHcqe30$+vU!>xjw5O~SkNe+(9I*d$$RuT7s1@Ep~s9R#<pY4#IyZWOA-1#H?L|+wCW9VR1@hnvnu2_+mi6U3i
%!8eNj|E;tg}Wp5M6Ct>r{QXjP>3{PF{lHJU@I*Fo0u8wkO|fEbL+d>2h?9<^OdjM;ID%*t7gCGoKj_`hU&)alZ;Z^|inhsJ6}L>2?a0HKG&0@f)ewWv
bZ<ARiv-2Lb%$OLNbST(@9HLo|{*Bf2Cu_=X`v1BEvwFi+R7m-6+G%LAFSsF13ebmbiL}W}R#EM3j23j`=?QhtRbP^Td58ALjCxa5_9jBWmv0Y{2CJEb
fXE&!e9Ps4e>>^Cxg1a^0@A`OH3a2xv7#<8XtBHPeXpC6HFV_62YBtsNj2l&z=u33E8iM(anF>L%cQu>YkZWa$pelprpr4HMxpYX06IP|{%Z&_E_2^N5
h19F%N`WQ?KT8wdBw68XavL=v<I8*fRmK#Mu`FebvA;=(b!{k7W-4jWJ+7Dc7V7?Jc`PLrL}|wM?AFZG^BFf^P4q%kPjAHC8GqmJ)k3}odp?_aew|<E*
ZFmRonPnI`E@><d6&C2f64x@!vM4g_6N?Vhqh3$eU|CW6Ow0|<=eh3a@!2tfqjo#<^qrVWXBHJE%G^ldU=MK-)%+S-8A*#O|Dy~)Q_;Eqh>sh+$MR%9R
I2^_RJFQ+<vxo3-g&s+m6J%Z&vbb8>N?K!5{pN%;TpJ?=xoU@q`?k@L<KfH`ua=_M0Ahf7cV42Pd@8wj*=@G~^L;x92mJ|BGfS@iEu-SAFhiXkaR6tF5
<#>4NBIhv{4lQ_}vl<V|V?F&3>L78Q&{N}3h#Hac-nj&FC&MhGR4t{#rmtB6$R+zl;>lNnqORiq)M6n!2oq7d<NsXpp?<hW>r+MYy97wd_x&%z1_+Rc{
zVRu+n(;e1iD#dXt8ROHDxRFb{NsMml)UbkDX>r_D1Laya!9|J#qZ`mQA7hSiw$#feY6Z?;i?V{$3dTky8NvN>!l*GhA+yLYTWE@&c!_CR0?bbeB!UGF
=BN4?B9z8Zo|2=Tg64KJ2{aTZ{ZUgPSOZs$wuTMrV#&kxiDDaRn1e9icPojSM`fgbu*W5aNh{y<ld)u{)UT!>ea292E4(jNZ5HC$5Fe=Yc|lEO@o|c3W
pYHc8ty5hYL}|{Xn$nX%J9BeMm0z#ZK8Yh;i(4d9hLEUhy1`T>usza*OUSutwoeNK`1Sg<=A|#?Z$BuVMg(G!5^x|V19H$MUdKBerb{{mQ=;$Ms6rS(o
_r%X-8Y;I5g;FJ0)MWUt{vMVpJLe`Yc}JDrq*`PIf9i1i_W6DWpi4pNussA)k9_1pV#y*oev&>LF-vARo2J6sM$`B+Du>DVDKH*&4zM?iyF{q1im%W59
MLe*u$vS}#mjbADYZ4k8h5khN0l_LuPIYGrqwNEWDEkLprFv)mAoaypr65tLbpizq%w#CwA*9UYacM9HhV6}DNadXoO6z$n?>_NS$|9+uf^&uya=vXX&
ZfbsJsve@@V>p8OChzCfS?YG^AoX0&iD8EiQSu?e2Qz^UG>jyFzRq%KrFv3VDKgsfS#xTE5Jd<d}{lhTPYj)IToJHDQ#peqoLY=^fABm<c%H<{d<NB6W
Ub4S}Dz>dEMwDt5Xn&BtRyog;(r){stE2Qt@*xF^rxdpwq*F@2p6V9-<%E_Bwc@#L^;fL5RgrAQEIMDMf=#y=qw|GGxS7@6Wsgu8QZ!4CePNo7;pL2X;
Eh8Z$#s7awlW<pWh#s>5A*8}@n&)a@>390vP7XZ3Rb#)CL|`6ibs)IqSul$=%7u-BKRmT(&a$663AzKo^Z>ZvdUguuMhBsDqz8i88ZfnWU+!$xmcl}hV
<2&Etd3$$q?bo^95gx2yi+{Bi&B4fpc=6r4wz<u!+b9l9hD0V|8gOJrWBZwogKPK|5{Ml-BG;L~^Vzk}CO&m2%RZt*icykXMmpS*iP~*%Y50A!>PGNP~
PMP>uMTsvL2L`W7bV>dJuY(zUKqqb-<UqDhv~a)C9+eRGr-Xx<XWRH9r!3|cM}Ns?E_n7}9Ft%5JoM70L=FD7pW_-r<Y`-4r9Fpy|jtwv(qdZ08I`=y|
|?oXlrixsVOGt+lBF`}>V#Zm+@2c5RpAB^^LILR0|^rzUc!Zp2H{b?S>inXo&bjd%j`%}XV2u63!pEhfBhC*uHilpFfJj+pPCr=MK(aa~;`Gxr<hFu+R
toeHq@*5xY_)<FU_tdNu!*`QVA7;TlAiL21!eO1l0<CTrN1%Vfs0!iM@c`bn_Ou^pa_IHz@yLKPqIg?10DU75C7Izy+2f9d^8uwz`r`=h8O0Mg(&DtHi
bse<10Axonywq}aGHViNlFO8A-~?dK1xZD-*P3$(fP44?onIwqhmsZz_#XxnH4djY|F1?DrTT26J;#WE@NRW+DHf52AQ)v0i;bpvz=x9mh8=yJOhJhY9
RvZBgGM(W}*;{=jpM9g#C(Jk%W+vCWHM^q2B8Cg%TBR1-gNHp_fXcI+R~OXbwtxht&e{Vl&%n+jcB@yU@R+%k|1gA8OS`H)9P;8E7x*P9mF*!S;OM%M{
e2+k+r#KrZ>kg*|8BzDtNB>+HK-%v_RQZxl`E)Hs_Li{2bh7!9G4>y|w^KiUfpi%L2~WvaQRBu8O>Rv{kh-`z|lhRSt!g6gS;Hr59e0r?fs5g!SA0>Mf
V72D=W=+?dYezg`0Cfo67${Qg)L5jqq{3xS`OLPMp^~+3@Pg$Ir@}L!2uL>QxuSTg_Sqw+YNl#acV0&<7)o!Cuj<v(xjK(CJy>hE%C}O!RsAc7Rrt<tc
zs|4o>-;*u&ad<9f89(a9O+X?86+?mPG%JIgp?#Zp{5FoY4`nnPX@pUt`6@1-(&Dx&d1=Gu5N#2GCF(=j>I<Xk1T`HPX?+^8z2p*tCqGr3F>>&d*QLk)
lVj0z6waO3u6?DG2jWDeSsO+rCoST77R+YA8X)vPe6eEOjOi?0yA2aa3XMuoh!Xk?8;H9|M=mZuE2Ci*UfLP+`jhl?d#9qdgtHny!*GC-~Vm$>Xq9c{r
U8z=O;g0y!qYp|9$b9$#a*%DWxP$!<<~FFTQws{p!tcKEHka%H+ilZvXr)xOwgyFcSa#mC5Dj?VrwprAwtxk6E>!&`-IXvcbXM20RfQ3eiP^f9&5RIA`
8PtBmsr;P6RTgr;2#N%1a70zBGuPSEr$@sVn|rkZ;4u?yY{UN~pP+v=d8HsCR?lb_z4T)qM3Io`THx$-*Lz68%%1;@vKa|Imfdi@HVx%+m0`0A~9zdC*
8lgUq?-+JXbm_NCG_4JDmCs*G9r_96CUY(Q<%LLCD3_P86QSt?w4@kH1l#6sps;arvKBL?B(*syJp>H!Q*fLmrv|xd?B<Vy}X=Zv5t#d%^bDy1l_Tl7*
tN-}nGG#&2{57Fl%s+m30g!*~*~#TMCzrlEec__5^vTuhx1aqH97hY7dwKHX52s&#eCN`Y$<+_Q&#(V_>-(z?_mfwC?;K_8*rH<qx37O~7kcZjKi&H9n
p5bER}!9=3{(h+bO9n=k1vz+#8W_*VD7|lF*eU5m!=wq(2*D@kPA={5~*pn7%sR-g?0?ZHLC&kqmiAh&OGU=84N6mW?0gaOjy`LNCrdd6u%*+(^ucS_0
>m{A6`HG_g7}}dgspTKLd-sdf7Jg$>mF@mtVd0`!DS$Kq4Psv88tFl^bv_>&l&vemnWy%eOv%b8__$cb@(6CYTR@Yx3hqM+(Iu3R3!%t#@0~PGz7}+2)
KR1;u6mrwNQ*)i1aPykIA$ZCR<HI#8;mfLfsdb603}U>uTxW+{|uk-$5^6Pj&mPCvMG>zQxCB;tFYfvSA<^INaKee;`_ZeRM($&KGmUj4IkC^0y)_%AQ
mcKqKLpSJ&=UcYjB`Hj=pZve}lTFqr!6OYTJ_PA}cPYMPpDVBTz^7F(Kw$aV4-?c;qkb_|gwq=0hhHV{Y8AhARz^THvZ7`%^!eff(wtvBX2<F9Hs&0#e
vkmC+J%vB95CBYUoY1<eY0&*SEZ8cX{Krd^t6$q(1O|Su%_QQrFPrR}-~Qe<f}7ubbo$B*@F384K<*k(x_}3`_Uz5?zp!hCD+#7{fYLvG`qq0dIo{*%7
vHmm=Xg~|gsv%NuKCf;f4}&?Bbb6EckD_HwFz1s!}U0z<bn$l@&t4k96YO8RiARrXt2cxOLp1*4Tw;-{h%R&gPP&-&7f|~g$5GCuWSMsU7(h#hF!NL=4
9bomIP#16x*HKj?kvpQS<4QkAM-pZ=3Ver=YsLuq>UqNE}ac`=aeNU$brN=Fiu_d^NC@_wQVKdGga`AQias;LfG1^W&>s(~_YPJ9eP5tIBshZmQsy!Z8
<YX#o2WZ7*VfFoIHoUpcPAWNga<4%GzJ2s9{?=ps9+Wx8}mBZXxr+O->PhCYFn4j9JutH8s3_nN~BP}t=+Z+{5p$3Y`;6|{J_{`B4H2S1#?^uy%c{{S9
$)*isaqF)4(`0nFd-@onR7{w4|r)6+j1IJYW@ABin+up^oj(Mw?0L|Fk!5O@2NuUh_oCu&QurnS(gXYi;oTx2}d4mDjcxqa*ogCx<n$xL|T?o_8%>ERZ
4+(Q!2n2RaPFM-dKr2pVnYI<c@jJEt^y{yIZohke+Ri}{!HNEN9G?id{Q9%oKVNdbviWlayPSUE8RiPNTZg#-oTJQb{Q)Zg0(ffX?xuWEy4_+dl0WGxP
7^}5K%Zd26eDZq=wzOD$<Uqi*By5_Z{D2B>zMMiCR}^=^!2Z7+HIqEEFNt4e)X04Ct%&i?_PF6=>Z=BmK=QZqSH=p@;=`&Zkw5HPIfMiG$ITA+u~UEn4
|>cz>~(j&*0elXsPlDCae!GTX#Uk3hXGs_Qn1wlcsH6kiIRVnzb@AIRYjJ<+Tu>t(TK!A7WGLdlGXwr`$UxvF0tIO-<e2<4?H2dYivIGp`4BeX*+o=vK
fs1$Y$bkU`@zZEir51iqU2P+PuE3uR}%$LTv_Y(RrDESn))V1U$_AAQQTMj2^{poay-y;esYDcRnWQB;fLpK|Rfb}A~^%NJk=|Nr?eptk6IcFX|&V(@P
e{tdyuVffbv<cq+h2uzB=qzFukz@!LFia1IAFsUCV^~0oonA8uG`e9PPlN5!IQ1~bS?*s52gZCJ`4>?K0;2#iCkh(y^7{-npIt(W$#tAT{Y0t@4^v|!^
PH%G2?kE0X@(IwOV*_^Y+36m_m6@>H@Z}%u4iNa{kAFD*&)1>Bf9_~=^6|fcqoQ90?qXVB>@LUEH*Cwf^~D!<f;%66J8v0u7Yv{rZ_u?25D2IStRAFG7
dYN@8LDK#Is&^6u(9NUGo%HUwR;zeT`TO=PD!v!YHJ9D5{wM{A)){(&y$ZqKcU!BlHECzMh}eT)Augge&qghEs?vJRuyS<VkbF)g1PUEU;X?6=^F60Md
6@5RHmGR?$QY@=nMriz2B^Z{vllVHMx4lIbHtd_peND{B--jZh)B4?n-?8)jbx5Q?Sjo(~0DD;L1R&3giOWcg@+KSp##TNhHObs4RQGC35Grx2L^`A3<
9?4Pjrna$gK%E(`D$vS??(I!z`tj_G*8s*OAlHwXtlp0oqx#{rQ~JP?PtUgjg<8h47}{yNERl6d&;azhvoz;UjZ`3Sktb<!S!GhHX)5p=8TBtB3FyG1@
{a<yPo{ltEL0*BY{n~ZK>{{)O%&)ek5dpB%Lazx`=3{Br-;jE5%gYj-KUSsFz(9vN)oMt$JAa%}y6AOxJo`9tHPZ*P{&)Biol!(=-fS2t8CeL04Bg$`G
cX{u1Ys`b;aEH%D(>$9CxBvn-0S;0OfRMaT!YL0!Fikt3>ALtm8^*TpNC<kp-uadUu=xJ3--3}Go8@P|J^kUT{Sz>`v`YVPpWXWEkGFrkW{37Szj<Nu+
_RHszL>oH#^mkKK>P|1vT}Tnvw$BAll<_^<lpV8w!DSl?-xI{|66@_`pWO_T)Jw9ra(hKe!4;rq+~hmm5<g+pM3ns(@&q7^7AYx|EvE3Q#N1y*Xo`L2W
V|_<;B}Ser4x5x$(3!8FTBsm*&MmmbY$Yn5EbzkrjNt721|5SSlFqY}m1jYpb?`*s`{6{pq{gH=f<At;si+C(k^0`}$X>&)xt!d;hAV8!(^>S_{YyP}E
;Pv`u_+?d3D8XhFofif+I7%;`6Ovbn$Y?i;s1eR}foJ2$_54(jdV=@%ca?sWkhO@90Q?Mu&qDTG;$N7&O=7{1x}%XCBbcM!LYj;U&PZkyUv&vGs+D16W
)S8NdIZ<)AlMg>*6{9r2Htya0k0&PJaWskOySF6>skXC>ZSGjVuu}blB@lZ#r<ZdM$8r0H<wrwr_vdwI{%pX5JB({B0TH$R^4TX+muL7T4CTihkcI>5E
rVl!wo$g?1PuwzOrR|!w^Zl=DMV`Sbp)1*Em0PRPS*+6WJuBPBzS>tMZRfO;THvpCnuQ~fRoh&C4Sm~kLBP%3N5kAIxjll~;frjaxnh;TeeSHPj#J&9|
B_SN;U2b8eBT|zfn9wYyT=~g2ivx>`N~o?7OW?$9yJz;^QA&&nBxY%Qb_hRi?|Z@H#4PP6e(mVlqwa%N;8nR{2m-j)eMZ{#%(;6;9FiKueS#+tzgC#vE
PgI@*};MH$#o?uz>N|n2yB;w2`Yf5~)tuUDVt?CD4h{gJwlerBFTMYcvL7vr9(;(U!klEYqbZZ}rE~K#XK7<BX9ZBApROiRwroVn)Kpr6a{e$g3o*IHB
ge9Wh;|Fs)m5i$Vx5TBBO9EQN!$5msT9SSp02@^!@<9-vAuGD=oM#U4oqvV}I2NMZ4sXVeK(D9Iv4Y3w$d5u+0cg>@9g(B^<sva&cF<&}Ij6{%q{w`}I
>eKIVjGm5F;W>lxeIME;D!&FN17)WL03pex<TWc1Pfp^@IQmOcuZTs9r&J4K&98>DWVv4Wt@o2p=-|4r+7@>DFlEx{$s8Ai|_zoW`HQV`ChDjF8L|F`S
*$|o-;So=Ztr_)vz8JRJvPqBGeg_X%i(WdBNmqyca3jg46-=qBq);6vqGci0EJdsJSVj%#-gt~LJYB8j_p_O%ipB<LD3bH!kpgSzVni-?k}(-;r~3(ZA
cw>@8WYJP7RQu8YiXJPuXiq?4<Hwi^Ck4>*Dtz$y>t1VV_t`VMz+U|fxC?x4}}81G%{Qd3xD_Wav$p~F)Dx_`0~}s4;LqwZ>;jWlH+?9!KCcFU)lLC4h
nvRLdSXIen|4u81Z*6FLy}peNewUVgv;(743Ay;i{iK5&bN}U4)QF1iAkdabw_N#ErkW*ZGj6ygk)trOUe`@OpsZ@T!|xNen#BSu9}}Gtf0H69v80@`t
a!c`%CHRxj>ZY_b^zu4rjTb^GTXv^Z;QxW?OdacqoOK%aTnBNqGP_N~$60}kE)XNQhdFJAC<D@Cc5qJ*YiN;63|prL)O)(X%asa$GD0|*x4#&y#hV-R;
FnQRYo%BU35hY3Go^n8hSs$hni0^1XHd0bESx@xPO4tlv^tnK!)svRrEz4_{BOr%+X!>~$AMh8ZxIE;A7M1CL`%|wQ+x5dCBbgY}2uV9e=RK=Hx77T-H
60Mxop<2B_d>|#!!YIQSAs(%JWKT-%VSZzXS9o=h*SreF`;fBN!-=GkYS+N#@_wAIM|8gs!-H<c9qCv3q9=%>xE&0Z5k+uIm9FHo>M_$FxALKIFeGJ%s
p8P0TZM4FFy#0GZMBI(lTunyq>&qY`-w)*BNy6cphI?T*6BQlV10!{_>tICk#W8ua!fK;2x^3fjwoiIi&h#`Ea0K?2t|7fT|<n8GT9QQ_0d+oKJpA2>1
eH@=L79vEg_{N^&rRL-V#0-`<ik|l@)g*VT7}ORukI8N+*yidvbj{5>M4fVLLE3Bbji#=*28HR%waRN+2kRoqEwf4y6=55X&JP*T#HtPlRJ*TA{|rS&`
+~>==nO@MLR9nXHuJIz+zHM#5%ZCymy5=y-nplZTG;zMS32&-<Qd2{7!0i}^<<IzabE2fs9!Tn+)JMNLD%^|{Y2QQ$xStmC}50u%;&YIhqyugGqi)jpB
^;>kxiO0iPva_4E!I0cA}XOSc{v8@*Ns05JPOk=eRz0FV_LX@*w$krLljb1Ez7roer9DW`S<~F%n3+DFB)gBwqJzCR{+v>%djjq>{M=}gQq_|Bk&aSVA
Jr%iUJn9hpJ3QOjMx@pT4z`4v>t5n`C-FZ!Y8+MAF@^MNm7zZ)w%ua3kdq`tLJ6&wC{sp}riLRi(5MXage<v3f)dQtLwYA$^agrDtZz1=U4$&UiMHaaD
PCg4vu085b2+@&9~MHC?nBi?Uug!L5#84x59CJAU8OyRTwWiy>xCp14P+`&Bjxd+(jsbPYyDP^Oz>ijbelrglO&t@L0%5AbxP}aOfoN56s)Xztwyt1LK
$pW_Vy5^I>_`fk*(lms~(h$R$uEz2Z?ZU(5e)CanajM`>>uT+7SC@w9?Csvb}L$A)9<rDp#VTK`@>Wi(SN@(}RuFFy!|J=}|<A8G^)FYK=>ex(O|r4Vz
+$j{7S}DA9;Fh9TU`S5rQ+A2PdUr#VK&B$ppVq;z=H6xtZp3TSLUt+_`&Ha9Byiq<&HdU~nMI3prjmytWDUg^mZqQ+xgx2Vbmp_dA@2-B|%$w6b}E=fe
7#sz{@!boaFr_c$x{b5630&G_gX2Yactv7I*#F-pnvb~aK^jqFuJC_o21=-Ft=dYl7F;VpqiWba_iKeL;IZ0NMHGhgK5n@*pQ+aPPn2dKv8KX7~kH%R>
O`k`N=hy%GsBs>C&A*<<UTb}=)llG<29HZqQ>#;wXIX{m1Tx6Z>Bo&o<`G=B8VH?n+3G`|iJYr$Wj^vudRq#9SNWg!YL1;bK94K+blVREHd_PDJyFd@4
S0lN%Yzd$J1g%)TUmKbT!Gx>?B<@p;;vW4!kT(tSH+%Bc>W?I-!%jJ@Gbn{@WDab+7|AfVG93$a&S8&YMm%Hh<egv!ov$(x#1N_e;MN{d@m-p5l^-^5c
BmxDjPR4!B(x2#QlO+Y79#{p^SL6&U(kh&}t{sVImS@lUh>^iQz~y%tqvtp5{|Qy1<4#R<@8Z^ND~+6|s_$E4r;pxmIN2vKFZ3S|Oq#lS@;gY|ztA#9}
5%HFK?SuB&HTMJ=pocvxrTJmRHGZaf=}cB&N}jrX-`Q*Rg48rJBjbji<TliePoN4*s*<&H$sxt8k9BBfM9<hy}fOu<`7wj<}!Ot&qFG9B+laa_$-ln&<
Ox^eFyA0+6SPIY3%c%Y`psTiLMjT7z`<%#E_LxrP+d^KwEbibU+bW-hTH4?3bQWAk$fpmvpc(>UeRU@cYQhn4Q8;mhXGRap=R7*r-CWTo@E#g7LExk#h
$qXUWzTilyF~ina3lcTTQ)QHz;?LxV{y;NGl*_GA)+|QSY_K_~j$4G*&ijj99v#&q(TbO*U~t<(eHq4ILol^LxWh_p6v{GG%?x5(BbM{>ZK4@hL|toe;
~*ZP%av+NEL7aXaHU2Iy?D$cX4pil$PZiYC?yOe@q9Jy`Ss`px65Fdwqw&Q<HS@?z;4bJJWTIlJj^9%%PlaN-X}v4o9p(6FN6K7S3jA;@V)t!v)R>w<g
&{ITTK@jfi6i<m<s?NO9NYwJB&GC7{xV%+q6ps&q4Ocg~uS!-^-wXGs|olkZziVv&CE9kG~mOhTn9MH#wVWu#4Bh7rgaXfV*dte*3?^cA_i?9rM=PKTe
*0$3alCf8PA&74Y}lmux<lv5*`B*YUF;#1SaQWvbi^2#%iO4MOzGIrg5U0yr(rGPjFn0sI7ZtpgdZp@7*vv?={S9{@G<_O&l>egEv~n}6Gn|24Vtf%DZ
A?rH<?OP%3;L8zuJcwY|MU2&Rb3)B~QypZ>;AHJL1_$>&fKYST(jegOw9~jY2F(symrC^KiOY^r5$b$3g_Rs$T(As8jXLG<d0`A`iWCNHjKu$+zNYQv|
fgk~KNa4olCFDwa2~q)|)!082yUMtDvJW%?Q6Pa7R)N`oF2Iu$a;B1-KYnog+MgDftF~|<jSjDOp83P+2VXmH|9<g3M-zX)`2Ktwxbqbl)tO=yz6d&HZ
`eA!KKb&~B}_WV1b`lMDwG2rXSi$&f64*bTIg_!+Bf~84<%#Q4d4-`pnbaHVs%wsLSj{AnKYcb;n=#f75~n~Hz73RJ5w|}TPd!bU3_&W$kUfWRRwkC@+
G_e07hQ_3RvWBh`oizoKoj@KgS)Mf#?0oSS`%ZB)~Ii0-!XLnN}O9%Q;-_+#)xX2a!%sG~M=yv)%lY=K-AA6mb@!!h!o2{(W-g#^lG3AR_6@lOJBUWdO
zk-}v_Qr7!GzFfasd(LpB!I1bN#W^-@z2S5#e<@(i=02=V|nM$5mMIYtWfvYq!dApuLVvH%e;8U)irJ9TbMA^|vN@O4?0klO2hIeYIj)#DVqnm{-7}gn
$F$L%lm(cbcB-I6I-qp{66rj<<75czvZS|eL_U+{ATMo{uP5;fG-=BQ>*6HgvPOn_ET@0Ay`t<3^E8p9>ZNTP1m|#G)t&)LYKN#3r9_Ru<GjstbJwv*4
pd=l|IgqMPx~gO!pcFVzvkq*9ZL~B)TekKo(p<)s1^Pb`6uUM8i9EJwKfXA9|C7m$zkr6sb|Vf}B&=XyK@YIVmnN5gck8>Kr^ju+`yY0Cn=8ADCL*Cw$
TdHi(XOjAxAXCu5zkvAL!g-{gd^k>;3wFk2c+A29NFr0Sqg2pv7jBD*4AlqM@Su8)c|Y39H=YKe;LZod%<V3?6q5b@E3!B9Vk0L{JS0K4uNlXVcRW(*P
-wph4%q?kJ<MR1&?mw$sPm*)1tIT0DNf+>-QISX_fnj54f}>fCm7zwA5xkIv`66q8<Xg(xUK35LjtJ+yjMFT9L__z?4YEu^I;%_`ahl{pwfiP)d`_f1c
xA-~8sU_gFAf_GZAxhG}<Pj47g$O^YoH+F~3@*deA2anDaw>pr><+iN;@VOzlz#D1o|`v9E;m|80ZMs_xvE}P9I&S5v`{;|DA!>wy?Iz1M<Klgyxo&w@
SJ|B+l|K>N!qh$V&oaGwuK)X&4wCD6Fb(|h_zv&U{Ha*Z@)1%mFdYFBtN4d-NaC%H<?l6I2#1k+=@E{~|>E)%Nkk4n0=EZy8Xb#rLLu|uX77-Kx92j{x
O{eQoYB*i1&E~l*9-b^t9wk|voXcXXEba=Cb!{!l+KQFa7vGq?_}Px-MAu)t{nN8YCSJ>T^6?*+e_j3-982`VrK7&xSIp$?&+q*HKld%NSt@JsY&OO_U
CnZ6f$4goTe92`&ML=nnb1)}-QdWP##ZLH(6PE6X(qZOGW#WjY_4hDFZ8ALTi0$s`^u)AW;&Tp5FewI)Azo(_1X<rtn&ZW4-^`SR$Zt6xx96EZRCH&oV
Mk<k$#&{HjCNdc0<HRWxS0}<VmlKI7s(~Im~H%=nQO-c2{L>U3a{&UYAqKZxqMa=Re^)yTZEWb~}AGOW>64a-7Q|)uQm<DBG;xH7y5ZZCm!d+-Y{82s`
h2Y5;)llsJ90ExA+Iw$b2nMCO#VVGAd~7M2p*+C8zg>w;1|Sv+4(z4q=m%Iu?QNmIf$k}Yzx?ec_J$#cr!G^e}Ba+<+`^pEXdqj+KJT6QiC{AW*K>eiO
`+txdFs~OQMpb>+y$X<pT8wo{D`KyU>u9H=A`A(}<3R2xF+3BVkd@!P_7_XuMEkufLoCsvxDT5lI8k3Y#XpOEQ;;4X+Xd%%fGa;&MQDVUKp;5Vwu>ESV
W{q&4<%wBrK_v0qkm@vIxj}~ID|oJHr9<JcKWKSM);J>SKGUd+>3)BR<pMD!)<x<V5iKFof?iYh)^jSQ(_^FA4JpGq+n3x8x70{cosc5pba+%L#tAN`3
WYjaq0RU($XUZo+)G8ggoHIbO`or_#IKqemncEU*tpa(RMdztF{O?)tN=1rVp)UswK@qS*!AVQqZ-qR$lbi$tk=@<9xLIw1}2VlHJ)6Omu_iTm#Fs?gv
sZ~Xr8NEUUEr(sASc(c*m@8<Lanw(8Rb9(--m#qGhDOVICz{?c`cy-WS(nhJPW?az7PoMiaw!FCo@@qjDx<MnhxFSFHMzdZ^qhmNB03j(W9d57Q`mB=f
^=G>48eiN3~`<VLqVv|_!4)wELOQV+?;Gp5ijEA>FSZ>m^aRzg&?QCnK?s9D}YK@Rf?5u-;q)(sl`Xq5KrEss{OMWVi#)Mt7gsx|fuhRsUH%k|?4c@!^
ddV=?wTGkZnMQ!MI3zbeVH*SR*-DD}{9^iw%pQM`YHX38groYf>q<RcT)Z%7oL<|@9lFq6{tw3cEIjf;QRF5>fUTR#fP%YNB1kH=P-D!ngvaeP=8y6P8
Ga0#vr*^K{M1vRn=W904uk&l?x>Ki$9KEUXn7C;bt7E+vxQW|24O6y;A?shS1w$KA%Ctwh729#&zK)Hq=++)B;Oqfsy)(>S|McuZ@22!t%GycNW<Y)>h
PDNgd(?K<RBlAS$3&}Z;-1rW7vbxM-Z!JK?J?bY<agFs_KYFm2Az8&&m;3ZBB0%n{XR$V0E*Zx<_&?Yo7R%V_r$A9LFAQ>W<k$1_;a$fV?pOBj2ow6Ay
m(A6!6H2YMuCKDSW!}(ZSa%p|JC4!;iwC7QUKA#cO#i0@Nu@8{bW%+x7SrmOlMv!}8{F>vBx#M49^{*^O{>n%hQvx|Cuqh@Db5ll_s&)`^-H=&(Mg>O5
LKHd>X@K(Sg&_ghxBSqbS0%)|T2S&XXioX@M2=?;np1GJ~yiX^m%m>hFVz1*l;UauVhRE8CUD-&fc9T;{~nL(>ea;0dF52Qu~FRR5<t?D3~V8mh1pB+{
C2*Vm=zBlsv@=cA7#aqcR=N(JEVWL>|`PdT5N4a``931Lp!d)2`%4Usc@i-YkJ$*EpYNz@!+`FJREoNg<Fw|wmeoso|WRb`Z_*%h}QT$XiQfG*|oF`Ok
5Vj;04QHt&I;`W>bRbx^yrryOYRUC>1YhvW=Zn5*E=>EfRLfs1H^T9B1n+fCv#wE5B2-T|TbVqqVMr%S=NW@4>0EB;SD9SfO3RJ%sGr~>RBs`#B-Pbhj
HjhAR8=ea^c36ATA?NR)d{YH_J=tmSS5x%cRrhl7~X|Evl3oU@}khf*?PYbE(AJ(5RqTVvm4+CY+RPR=m<~OMFP`n>0~e`t36`eEOygKuVmN}V1nzEdg
EN7A=L_`ZgNt(QI!jFDTnBzO0(i__r<#6DfY4n9c$2~s++4OgfbJ4jFV=yIarTYyJ|%bwUIs&XzQc+U^wh1ya`WJ)?x{!5+%C>T@3|HwC+{RamFuWhJB
Y+t7Ez;Gu?E-U5@({T8~(oK{xAMS|i6oGUP6MYj|93Rw_QL=4pm}yht$-Et*a>7xofS49qghW24h+3_VneMMG-5loGoUvM%^jNHW5-IDU~n>Q5Bi{-y5
)V`ypT(dzkiem#t6b?0>F-A-ff3T5}kYqL)25jdBJXHd5ER(DTK-p|YrPwxEEDcWuE&xQilL(@G|t-H88W_EP@B<yhz6~Cn1ts1<m==3OU9}&VHjGE50
?qIvI9HD^wTG%lo3A-uU6A`XVT5e8NE{BFo(VL?>JK9=Ak+V2!9+Wt9lZO(l&baNE`dma`Q+k}>a5~kwoZ)Ofb1~sL{bonHIe9AuZjibbCT@+t)+T_Ld
6_;rm~1_EUH$Gno;x<4t4gs(215ddC>PmoBpkp{x-a;GG!-n4f}wJy#OBz6dpK^lGueiot|#>rjwLBQD&YefA9q@Y&oInh07;VhK{*u<jt3s5W1`VktR
Ebum2p=^XeyL2D<hJQq_j-D#kv~<w9b~0B%$G%CR(ECe7IUnhdS*PmveLdnw$`81v8Kva>)oA&Z+IT>L>acEErnQEBZ^E*iF{?n#t=4s%W5|VZiiDWVA
x2)KR7#md1P%)%|`iSuc~h9?fPOH4m1ciSoFj;_Y-R7zi!+MU?>-%lFtWhxM>bM`(C^hDA_r1q~LfO;2sC^_pF8FOQKCgzQUs->?#`dQ*c?-qVP6iZns
>hMo38UY%yU$BxaMX?9Dg#Gsti{O(wPAwRJk$}0)f>vkJvAzvx@!&F}gEaaJp4Mg1zjge$v><QN!*<@qrrx)@hhG9~xkvP$;hMP^IV&YjNna_F({yajW
;bd7XOJz(TP}Yt|NA-NQ&Lyp3O~EKq;1Sa->J6Gx`$Ru1`Tg9$-yfqM1($t8ACeBlJrrB)`u)T8c+O{4$7U;48kG=)X;E0+wivIc>o3v%EK)HvE^9P9z
92ac5K2gQ7qi)BF*YEFy%b~hbi&6BnOIQ8hPbygL}HQ=9g04m-V-x{ZZ10X7Ft=Y?Tci_qijkRdscU0FHAFAQJXD%7_ODu)pC@GMFl=2XDZ>em#%izR0
IiY{zZDqUBJS{C3_pl!Ext2o;$zJuZI!OZT4Ze%`L6Y=xpn{?VEsH@B8hG-Zn#?ZPRrd6QW1YVC^e=bE;#1w6_xJ-o@PEYVI3d>}ec!IEdLk;dV^?wy{
olgNU6|kaz#-8sF>T=5b;^%Ov7at6jIqfA7TLFPYlgHOF?8QJ!&X@+@T?G2XB}2%E(li`gwOTeS!SW;1h6d@u{XW--%ZPHj4$w=@qnOFNrDT7+Xuq28+
1&7wWWvYZ%cF?%)(x~6Mar%B=5+~y;gn-i<;Ep>AN>70g**|zQTYRl7Pb8a{0=T=i~i#g9Dtm7gq!D<F#Or#&HMyu(voJGdP3~l%bf(<nLQiyKF5Vww2
k_94K(PF$=kB}4*=@u)EP^p-zv-M0V$`fX;lj^&*XpgOV%PeA1D5iGp;6UTKF(;=`-WcS{TtmU4tea0nX(5u<qEVa<^+?3ss<VtD<vcmmDCP>GULDD&w
Pbl*ma1X2u7^4a!Jm>?%!<az`hwm_2C+i2l`tqT-3n#Hy-~_)d%HrX5wiSxUbOPrVQ*wq3f=CY5QuTgD9dTtNOI&4RWppoC)Fu0!z}U3Fj%g`OE}sq^%
AvKO2mUbAypE+a>?E0qe)+%Xom7dqcNmI9z5hVqlr?qlQK%~@sLy)u~%kN<0W~ym5z5ngh-m{cA|Y;<f6V@cp<;AVKfqg%rS!$87x?yHjeh|$U>eb;j3
jSEI6twW6z-6_WIhm=v$I!yC?^P9nJ{$jYdt;!$!MLN%e?O?T?IrlppznL8HY-)oR_2aJu<!alp`NUFsoN(nrOZc)Bho(RzpyeTBZi!RI3GLcd%eHVeg
kmk(r_uCK=B)+4N<%17LZe4tV`n{E~{<uN82x}jPeldcD7TxpXvd|cqe5^sim2_{Cz#$novhVs=6q9MItyXoO#=}IvlK}tnTp%FPL5Am{|_O)~+%c)3W
Ot-T=ukLqug=S@8FA*hB&oq3Ely{ib_)tCP%`-7Pj^#PCRp#nxX&6X_l1uhA<h4#?@jD)ph<f}y!aBdsuU`~lE#ry;>_C7j>fno>6;~8uksbvpx*a_fZ
un#c$&U6Mn9#-)l+wYJ{O^lT1JLgeU$(zqLVyGtE~g1ExENV8M=&#EKW?bcy9^xa09lg8$pRV`5)7d8zIzSqE`<ny4s;;E8u;;pTi?Gu#S>iG89Ieey!
p))fUNi8CwE?Z+u3jmf4=AdMA{#$0VbZl|A_<Yxda3`myN+gNX`y3g%1S$LiD%`V3WP!KrA}jM~x?^h>BAfPk>NIsj?=Kg5uyO>flaQT!x)mVgN9oPEt
UBOBj*!XH)FNpWd8YzA@$X%Ig3V6>f+9#}DrSavle=d&2HVzBm`e=}XVs+&MpO_CbOtA*SQwcDfg?IIou>_GV116ZMp9sRRf6k(}+6C4n_waIIv{34MU
xWE$((s;mS$j|#*^bl?!dhTxyRz4f|nkRLf9u)uofIRO|_Xmk#6EI_^d;i66N<hjcLKK8?xos(W1DA^^bz?u2{%GFUVg(h`jx<S~1fn6zsvK)}hWm^US
ii{*Z>8gT6F1zwMXs3pQy|D_tdICQ>5pAQMo9jB#>NlU>djF!s3e?6s0G`xYZ}%GoAe8>@<@pl;g80^T2LaL97!9Pf%-;&mDzjpy0JC%s%n1ntya8P>3
jLJpSE?Y*uySU5o?%8NPb%>3uNKU~T08|{H6gBwod;m?y+2QG{51Laoyn!|92Nl%%Bz32-GXg)bEr$#|NGUi{?%sn^o>h)P;&G8Pp15T|L^wKw&ENGK<
J()T+8URcRu{q761S`edphnK}-b*-3fS~vkQuFnX2lNNo6#{OB$Mh**T2yLKGKVhPnnJ0{~W*>9EUyY_CgUR^lN^*i_HBzZblN&G0ZSv_4?%-~R3P*Z+
C@=Sz+cUKfutb-fD#{VUKv;2G-wfPfs3(?x;MTLFljWskm8pFw4S(7Y#893Fr_454srA<V0^v(q2i8PaDcxU>J&-`=@&)t1i9@BapT(R(kPesJl|M{hY
*`u6oNPv3ZZ`W6C-E^OZczgYnQgLRs8fhKF_m0>yd|E8)NQygEOv10}uKw~@2DtxTi?cb8mwL7N*$uTE7V_Ld0tJ1Uf59kT1(bkabH^0$s?Ew|P{DS>M
aXFB@wiW>@?=~lJ`{%bDKLEZ3i6GMH<m#tuh`qDopo*s2ftqrPv{_|M09CMTLgs$2V3>j=&3%KN&jqO2H7Bsk=8c&k9Gi3KUNdyZC@0sRz4`qY)8=zwF
)J|7s|IS=pFic87{s~Wil(bGvf6h*grQ|EW61!)e)Q+bE8m~K@`6p4UA6<FYkO1&nETGNKi>ZI={xU#;1CDx5zuWvy!G54C$Iee^n<VGsI*fJKy>jruC
9yZKzj`u@1?#Hz#a$I<BB<8Y(Sth_-=(^AmX+Bl*_JGGeq*~moxlX(6DUBo((La&W1LSW<wA&HViRiL+~%S57~d$@natZ6xgCIg{rn2)CYtKwps9_0S>
lBAP)c~Y_rry2rg`sxQBonwn@Yz2q3me<O4+#+bW|oL5fkNBs~D+(WNem(?I}o`R2uY4Xm~(MR0(|NzHyV^C+awS>TX~6Z_4HWz10S?+eoE)n`s$zu|P
<mKg@=KlyR;?A6J0pMhS9_dWoS&e(KHp9%u7djYm$;A8|lTCz*=o)I5uKELRigMln<keW`dtZd0z{DKK*(>622koi1`lg;YS*@VqwJEu}tmi)mDUh~_v
HFL{=A<KKZR>(h85ZshC-N!Y*UCc!}Yx!1xEzLhI6SX>tw9e>sC}#@+3)!v%oJ>~*>dv;c<vnlHiK>+uxapLUK3f)PQ#rq}Q-T)<iJ9@RvV?K^YpGyoE
^TSQ+4?@X*|gjO1!n1XX)?><Y!wJ*)x74JY?y*`@36RhzdDy^Gp<Y-KlWJ8)w%Y)cwRg9Fds3We{e_mwiIi{Z7ycm2N<?xihP~?!$}q^7WN+hxG~edwj
q7%>$_S)emu_Cq5bANb-9<*wQbfLd%m~6K5k{o`l|iIDGn?*IbO<#S8N<<2wUy^7|^tRdjk$Yy&ZUcc%{?6^%Lv%w<7VqFJZZd>dl7S4{qJqNO6Gu-OG
Kp?wmgc!(iVkrv2!E2VNi8aj?qiVNk%`F7+tV@7jm0r(8FaL+=kSpPHH0fu$i%yT51E#Xom~>C%w9e!ruDZEH(7HpbPk`bh2ws;s;F)evdaI%78BjpY=
kt0ja?1l7z?zt`wjV*-jQVX@LJjD>RAJ+%6@M2Z|3WLNS<$YI^UvSSmq+*LD?j%3D+QS70G0fA#ghIV(*GB*(1RX^9q7+Kep5?YFPvW&YN5jAF9Y}bMk
7pUaZ^#&ar1t?E6uXXZGe+WyG&AzGk#HJe1^svTS6*AuqyDgcHB`my(#<6Ua&xgHrv@Pm&Pn*TCwl`fx+c~bJs(4~N#zex6;WADm+NfK}CdDd&apf|?p
=NK??We|UC_Ca?Ew+N!ylLIQnh~utEE5UCW7a5CuyX03?5k9T0#;GYSe*7#c&MPoL}9D^2o9?djeN$J&X9V(6p|ad(ykgfr?h;2jE<=ijWYt~Ygrnrde
M=mt|rPDmG2C3A>dcBN?IrvvmG{vNxGL)t#mdRMbXws7IINvxHB9C$ZkoC7v=J3Bp}{uJ?ts+4JjBTF)fJ|Nzy|$gHn-m4>CP()Iiw*Cln%?VX{ZZLxD
K%&URyrtYixbwNc5GdeLZ{j0=dKEr!TkJ&1*qa+EQws3)%Xb9x1@Be_C7W;Vl;r(7@bnNhczjh3oWzQ!@JzEEbnvS;A-3_9Mh6qWTc$`M|z(yfMbRex+
i3=}p);!M@=tu;+wA)c?%c%a>b`4!7mOEL;YKGRR9JOrPM21GMsi&GNeT9);-E%0~w*SpVcMX(Ej^ED#p*Z-I!WOtt->zMkX)$|+N`qs9>Eyd#tgqP{^
(p5;B<x!HQ`y&QHwuRx-UyEpb=itZkLe^OxON(6{aGL|8BRd9uz^@q>b4Z=}&3r8|_+~1SrP~DqD=Tde4NXi}+pg^PT#S(Hl)=Y;TpOX%7prO)D~699A
latj`R>hyR9wrqQ;JvcZMUgop3i(p2@aer4P<QM>#jXm-$A<eYif{Z9S=EXAMa6#c6X6?A=KR+hTWlYk{$041!rfE#WqrG56<r4aK*704V$zd*s?K$&%
5wTU=9zb*cW^6#Sh&3a_`=yRSGu@@4)N*8eZGja+V>p!>}3q#z=m#`K$!uXB%nUpV#)+hfM2ee{hs^w%go=V_$D*<_xC|+)ceZj;H+tUAqPiF5KlQ4|@
{b9iGP#DVA|2&qq2Q%t%LZOyW6J8Yu~XKwwD8EOk7weu8NWu>{&1H7d<gE;4qv>axFzrIjH$^cPZr5gu$)gg1oZLtzxsQjv;8#NDzS((pi$ujfQX>GdO
0NeFo*ZJcA|K1Ok#zB@^!@>zb=iq;u_d)PMPRjF1kBs-llndl9QTBK@_tst+*sy?L@t<iy~S}nP&aSu}^^Zg=D54*WuWPqka-Fzi5teOd07Wrl^8pzk;
N+M}s^>LeIQ%W-HtsrDINtaXNu$&gLRGBx>wvtlK09x)u+!>LMVrh!bblcq^+4T>@3AN%W)ti*;Z*-$##PBux%@B&D@T^ZO`X!X8xxLY0LrRrBmfq9Db
T^Zg^sVyaiY6sCdf8O8m?#Nte2@r<tfa|FJt;KGIP0#Z($*kgke*aP=@&ChHlfOv(hlJbzL+&6u|6IR@*X+aHocaR3Dxt#jJrff^0<)Als$}A(X!EQT=
s+sOlf!uWTNX4IgekIySXv1P^}Th<?{%g9A{)rNLSo`GA0v!cQ_VK55;(|?@bRgBf+omQ6rAZ6>m!AhhBh2XA13_yH@p3G(QxgDOrp8c*IS4!<@g~EJ#
|2WJ0v*8TI?wAsRr7DKyb-2BRr~&(-+~J*)@Hgx?@?ot!nGQsGn}rBIyE4{Mb|$uL>khw~CrP2&a^%E0_uk{ZaneX&5rkB0*)L%02IEL+ay!;$lmj`Qp
Mx>q9|TVrBnPuRUWn6U&zw6ZK=Y4ZQ5AqN<!I>*MimKSGCW7o9<X;yx11jXy%OS7<j<H44bXwEV?vI-l#%Kr-3)4t)P)io2#o17P82~K7QM=91;@=T>U
9U{<=7)MwdSlKdwvu%U+QL9T<MnYD9ZEkd40?=};+;4?~UdD<BX0|}>S_}Zq1u;7eY4@nz%GlYSWOFNZ$~@b+%H73D7w%=~cz8(UxUT%+N%aF0zsHO(t
VIKx=geI=c2&lnv7;jn);pNusA%bIn2Ve7?oo-3J}B=lhIS60xp3Gj&Hx^H_rs89S)XtSv1R|rz>J-}vOLp@vOPw=H{AZEG5m2Loo5{^I}_N>nTBEypP
#Z(+Fm4-BSvlxEz>v_2KTrXSqF}b*|n<Yz|kECULQYP{R>9$j~=qV2Sw~{Cgvx^oR2L%n6ag}Cs!4sS}a1VT@z)>xj~trv<O=g5`<n9lXZ4j0dO63Gt_
gZLI_cmq7~d7$j3N7=uPtdh$=VfP+k~@Jb0iJ2-fnIcGi@<{&pzZ@b)W)Ce$n|>P_mJL^cMVK|Y@H$D8;l-(`oz3ZocBZ?O;%8(FM|g$ImMiIq66oYSh
FgjgOKhFh;!T6o-yG-J_Bh)8Q{JSgGiSVWeyqiBDG7sZZ(^nE1bAFFH=?-11(+0xUvC*8s-7E5~Sa-rI5cH^nA9&D>tR3BqSzT8bBY#K$nNwG!+Gh(3E
4_DYyQB7BUXsOrDrxeYfrIeU06ShVSf*P%JtU~&tTCq0{GzFQ|8pYmL`Ee%S;&Ev-BzUqPrE<AKrZKR3J-^#fV*%7xjO)XWQmo4ysR<*hWK^08GgcZQO
iy5AEn07eYAvR!D0NS^&wC1etwm(edZXTI3``%B%#<s5rPD}dGCoT3M&wSe)brIEQ7%|c4!A0t7-h+bn?&OIV4oOj^`e!?MMIvb(j2)HYCSdVWyVHS7E
rujQn6$#-)x7vT{7RORARw&qQFxWl2!ahO7>ShOj)Ydg<ycE+GZgw46N4BBi7@&LOEGb{G(c=n(#GBk%CrEskl1qx4ndAm}R1fA)UGuW!+4uSk3q|B|$
-?NK2v$xlFE}89Djodnq3lEXGJWAabmVHZq}fBhd?#68ZD7rSt3jx<_M6`}Pnm4oBKNI?1(pmeP*JG|K}Vhu782*IKMByV$xF$h8i5Js%I)wk+p}L8Eo
N?)3*NBWc@{Y{KcmMM$#&ij@JC*_g<hXbvs2SvkyUX=~BGB}q#|R@3D)OLVRuAiW~pvy2`=)hupT5&xW#7}xyY)j`9>8kn`kF)IU^PBu%!kX!QIJ;Jzs
E7a1`o-+**-HS~_+fN2O>zRWW?)G59yIhNNFy`GKA8wsBzl%xryV~A!;g};4j*4)OUtx4;{N|WrEA}NidLZyDnVt;+c<1V|%{cI2tiKsRA8A;-z=ki}6
&&%sSW<Ri#OiFzJT?scm_*0Q?!XbH`(K|0^LR6?zi`yMvkVJwUz&1;wJm2EaX)&fdv_hVTbcawk?XVUA=~1V&&OjP*m#UVD>SVZ3b|k-P#ldLZa+C}3E
|Elo>3UA)2_ymhHBQVI3^JN$~fsAxIJWfBzt8|QyUt>r^h|2TM%i}ttV(7pG&2fCL<=Lkzs}EXxN9QhV3E}$Fn6tEXMrJ{MhW7RlI|y>!yG;lxC;jEW1
<VfSH%DC{xR%%R+%f(R#H~D`I$B^~=5<HxeZ&gqD2ijvABkR-i<R5j8SMw_=jpT?<Ei6kE!-I$18)&lssH7mx5<wiyf%-gtc&!tfzOw*{phZxCGAsw<r
3mGP=TR+CtbEDZxVk;tH9pU3T{BJDyaQ8IChX?xl&gCh)ggBoSLg;Xw+)+30w>{EtrUlZel)p};IRelQL57vDBU@10|ye3gXS#LxM7iewd2@J(t)1!LL
JW(DSdbS>Ohx14y8*!_w8}ZcIeoIDbTv+Pm>N(D>ia{?mEW0a#P+P0g81L!3^>(&~2x*}j3-F~ViXy2|wh%B$HLqpbY%w0L;#frE6}>g~)=Ps?FEGZMY
{Ksu_)y%Zxl?#f8j2NPF^&WpOe|P!wX+#5-P9_oCpDBq9kfr98IjC(8dT5|!LX`Nu9Y%1D<ltSlQtR5s3z+jiU@ay#n>>A1BcKIo4y2xn?_DVgib@pJW
Y`f>4MNfkwD8ddgVfd3na84Jz^5+T-elz0nE?C`WoeK)?&J5SgQ@wriNGvEEg4%=ewHDuk-7O@t9=<+m0nj^hsZ($j%CUZQw9`?K1YOEGQ=wfL8;h*+H
uSs?rW<TRZD1^4qHbH|N&7-%MTw7`2oG&jv7VRLgXk0>GrTqkVW|f9MMU9LE=&^iB?|Urj$b9>!L-Njd?5nkUQjpFVv9K=oYu?$#?eT=N&M(=R@BQ0#7
g`+ERM_xjs6zj+D33cmj#KtFuzy6azl4dAi9xdQM1@x$dAy6v~W2T-t|K6Coz$N%_YijWv_000e!QC!TBq)chFRF)~ojNvj&a%4ErJ~k6H#MlF{KL7IT
3lQ4pUtEt1$_&BQRMjVzK>0|WG0ZuF+MN%-n|yb52I2M2oj<>23lG4Ze)rnxE5Dn(_u1ryD|g=i2*6hT@W$lo*OMDpZ88m2HyPS>=li#AU;B7+<&vERz
<m7lX_wCQZ6jcQP1ya41>&R45TgSEr?2U!T&&LYEC5La0cIVLJ_niAHO(DB8yXa2v!`(X$EA^mv6B0OrI}fs0OUA;arnZwr`KLQ{ovB=Yd20``^iBgbC
B!+4im%>v=!zsbkk<~ovQ$X@WapSuB^@9<my{CGyk^~iT?}G5CCv`{>luQ>Gt)nL6+}*2J(ZVS;DM!=&%JY+LCv`YHf-xxCRj1)7F+?3qhfop^IiThz+
Sacx8q#hOkcH9@aQZBJ~l(BXsDPLN<Aybd@ZK1uCz@*v^Gu_scjHVDtimb#SJZ<N<IVKm6p*kFU<bdz}*g`{L6#zyHJOyFcH0?e`8uv+MuX3Rx%tTd#I
5w=aD@`T8$&x$R}!u3P|u_$eoEAOL~l0lKGTxGW6-G3yHeP{Tp8bc%zpi=;9YlWn>S4(&Ps?dU{hPe@H;Y?q^eBVGVt*XheIIMosWlRkIZ)-<r*%WndV
PACIAf#Vp!^Y4HS1MukQzOh9D5WTMcZt@%e^>V5M#HD_Iiaq`A&mjNVS5uxHqqVD{O}GQeIdW092Xv}mXEZZ!YV@Ql;-UozLkCnUGK}Uxcsg~$R=S`Vj
1Frs$c<JRN7tYhESM)HjVC*dDNv*|XW7=otq-2I{fW)X>GdnN3vuYTskJTsHhA*#?Tb^#GnW9sUV}C4amPbG;j+^^sML2}ySC0FQ0EL)Z$`0W$&^YnE~
i~^*j{=A@_ov+Rt)&*@Gdf=B@EiRcRLX{#df^(a<j39l?IS#9Zf^<wU6h%ck<<@pr&5>&i2sLClH_(z^h&PYI5ZRM<RAD2PR@y^ea=SxkX7!xM)w!Gz`
2jXeMmtUFJZrZ#c%ZlesumrKj+;j{QQrR~=Mwa;X+CRna*ZD=cpYHh22^6chaK7vHlv1yIB{ehU$qK@FX}`e#u2etz4*m;L+2_hC~q#ZaAz0?5IZ%&lv
0I!J@|&pC`LsJ^e?fQaefx%0^!WX?6EWd-1Liku2DU(Km0{GTcR5cYft3w7Ge!k62y&v!5janGlw2`v@Cx&s9FmwveYUtgcT{|NvE|LOBvuUrQj+<}~a
>x)k}8CewVm?hNYQ!YtWH2{sL+D(Y7Yn!c|)KRhnc0M)TZ8+|bLjY<I>~@L}_}XWVbZ`Fnp5sY?_jv6Z@UQT>(;1oe3%>iE{qy#x&)<6Y4F?`@^1`3&K
7xZExTtYcQ36W>B{`O~a2_+GggqMDz1Ti?`UT)=pbIABfCfA8m%u0?f+$cI09j^Ob1PP@52Dl}@UI{KMd4ou!!|g_u=PTeS|3d5gDGctw!t~7Edswq;I
{~Tj!d6}Z~gGCAHMa&Z~ZWhAExocG$?$I!sqA|DHnr(gYd6|mm6He&JFHF&;>x34*<>*)Y<QzhZ?%zsO7?<+cte-++%3R{e{hR?y~uI&@MX+XE!!>H_2
q~Bd+J%hs;rg?;~jLvd3D-$z8z?eh@&)TUfup0LrV}?*>kOpo)K>dViGE{-Cw~h@fRJ*na>Z+4I5<V`GD+@I;-52=|rsWjOoIe%L+r`7=m+W6>X5K1u-
!0Crg&DS*)&5EGujVV(OXiQCsdaSpn0qEL81#CtbR-}u%+yIy#zdyVfr_kcF<pyxgfw&#R&7)b@^`8+s3=(N61f>^+AkY!m_mJ#*uW8K(V@B#n$pq#{Z
p*#SGv9;hw2v~nBeGdU!e=8klf!BY)j%Hr(H$2U>=HGK5`Kd!$^D}cgRvgWIRQ3d%LUTW1<()xhM}4k;`SsFJv12>;0Zo1}<h-R+P>mqVE*+fPbuNx|a
hwHSf6ro=rPU6%-nlmU=F{W%nXRta*!X(K-oSmIY!<Nx82QWxfUlIjmAYLSZSuBfvC2l`O}QQr`zoP(in^<UcPs%r9*Ssk^{qP>e}C)RU+!w*(7sha2j
o0^eVmF`j}*6`3yKNW4L!EyYdF8K^f8=7cx-+M{JpDDH@-Uk=1;qIy}p2J3s;-6-&nzRtjM1J^X(V^GWqa7b_@JZ-`&3P?7jzw7}`Sa<|hXqY@>7|(E(
FhCG4mowg`4><=LR*7_N73q(38LhbqlfWd|(as5*6bidnPBEuS1^<{P&6%j9yD)()W~EP=*3-UT~@cUk<77OVHb+Z?Kk+t$n<v)KMXzu@jl+0@RKeY9u
JV_U^LdUfsLR&L8G(k(W#efz`y<>?3MK2oe}7O{UP{MKR*nAAZT9nj+uP2%peA&zhgdvO-_be_&C%$=>laYngcuE*KgzJ=o3%;hNmwjV8FleuFH+W&0D
hobkuhdN8Tj`E><WPKd4=rNAsKnHuX$GxjhbZo^qbNUU6_hfJc8qG%Qy2o0N>P2i#v`)vC0CIP%a^bF2de2OC@jG#srn|jTZHa65cMNu_{y1CM>_;7n`
w!HxovwAiTDI8LuEybvoxm*&9c7J&+S2v(JEN<kg|XVy&U^m9B>dgEOY}HnKU?Q<D=f^v-h(>!%c8{tanf0dxx4P(S%(Vt8P8q1sIzrYcD4ccM8n5L-C
G^q!OdLI1@GC#^uP7}beGra>ur0uLcJ)8GkCqJ^;_{Y*B&RbB{@hUq8rQcY$sbD2N9kvq3*bz7(^Q~Z&rFryTBLpUQdrwN)|zdRG5sg!G>9?ml~ZIZ-u
#(-eAIE)Tm|Rgu6IU)UnaXrGo8Jo$z3Nsuv#ii;|mVtfWlDyJ^8+3`7h6KYQ=i?6`5IiT;%xdYPF>9VZ9^1mF|>01~`|BtU}Ki4zKd0C6D*kN^RYc#`G
r_N8shp1#OdyL(zanzqKRmSkI=k#!mWmmXC~dh%a5Aa|9jHj*U3tx{jksU2afHg+O&<+^-pW#-C-I;ensv|9{1t~I2T{&uBoyT+!^u-gT;XS`CCQewFX
Xxz7Tmza%bJA6HyZLwz8r#tdY8tz!x^~`W*j~4qL?C}j%F4g_I(Vf*cr4})*?uZf@wnik=tBnOA1`%W63z`{r7mG@Pp8&NpVAhqc+zGLW>xeE;ww^3e&
X}0gTML4~3cFHe$~fJ<1th#JT7=wP^t#-3MM@oL*2?&-Mj4XPrns^+mYmhFsZAN^Nen18p7giz8?}HKP=x9$^ZvMDccp51gKyVDz)be0JE|*cg>7zGZ#
yh>#CkZQ-A#4Vo9cWID{k2~q`OUb*skDIqt;#OLR;6$j$w~V3eN7E^>LlsV)(H?SDN<6{M4v~GtX?rE4k6=(4}p(x5Q4@u6e~-P^t_YBTOuH>bsdx)GW
zq4y&w%$y1Ech5^qFt$|&kM@4s0Ge)bqx;fHUscU|(d8BXCCOlg1)uX->OKil;)9MD$qmn2ogEh{_km+>CLnFd#yh;u!v$o?TQQ;Qz8Y9KBpyEL=z?oL
NvY=^CSXi4?kqbBTwmFNB@~!MPoBo;(%C(^!n$s#n%^M}N8Ex0nde0X(>{d|&#|y_DXNgzwV6*XS`?;r>%|&t7tIr30EL=0}#Oh<%D72tanA<9buLHx6
^qt%+tr?Nxr;~99%q5R1`>a6O$=}6RXIL87dY;kLX|R>L!KAOm6JrEMO*v@WQ8Yf@DH}7I8gZ0Vqy#sp#C?USucxEL5Wt>U6=h>w!?_+k6x&oWZ6Ce9y
>hyy9kiQG3~#S&XJqpuV%M|UaYd1P(Y{u%jb=_mw)?B1sN+_M%?n3;F@rX&FDh!iJf$}K=AzjNH=Q}xG4vI^V&~NnIo2Az9Y1CTXDX;sK$62MEtrjZ;e
3Bmk?}`_Evlf{smh90H#bb9*ehTa8k0wrY74W8`B?03w(9{UI1OXghpV1c?XN~by9mK#SLwE6y;z_JYS(c$Y5P?)Ww|9vld98wV!zdvJq)&nPO07I09#
<Hy@{!E5VhvZ$R-<3sCkAcXnyD{p4dnENPn?oJHy4nJ{o(sq0j0L9XIAnO92&C+iK3Sy%s3@kycqjvEWxF)>+Eq<(SZDNNh(tr&d1V-!`bJt4R&ihJr!
G&@3MN(@QMm#>5Dpsg6EfxJUav+GFiF{w@B*ty!T_ShU+u*$3MqI~Dqfr=^2^D1+`quTJVs$8W5=fq*H#feqajTh<g6FPk1YcW7n3nJtGrj?Ku;SZc6T
$=}u1P+dyAF|^G=Of8xe$DhJy*V*?mi2&}XDWvEt$GmD%NBV}eD-K+~K4ROd){PW=J~4(8K6XV7Skum=(b|b!+_m<yhPCROnNH4S`_i3Bl6ih-^7+s6p
XWc%f1dw5(>uzyt|hBxT<&`5xwafH9l~ZF(&Q*zlxIuxa?z(tM<d8q1F}zrzMWB+CD%^keK?crjOdyI(de;r9y+q$LPVB9W{zBp)Y;rA?wqGI-&w~~AH
Vu?OR@MhY=U25kQcIFE@ma2*kZeH`z!O+GEXf|CZjx?UFclOntk+sdZ+msWxad^fpYfp0eG(M|7?@Xog<M)&bfNOR^=|5>xK3&UZuy`53-da^+D6G@4)
QJe3`t5DOu@4S=mH+oI>{JDlYtXGLtG-rd%$Rx;){$?j<8@IM*)zX*j%mN`Dy|?s-mp{rqyU^_0<`m~bv?av?xQBHcY~A;TNogKyb~$d`aKum8+3=7mG
FXQA4;^zNjgf7Qd?ubw%RFO<lUI*{+|{!&M0&b@Q2F|s`!YCm~#_lkt!97!9wKp`tG%hShI^UKUS{x_2?lO1E`yhxJc(_44f!<mU6m+nNIFP)q54V}x&
+WeExf3+jaOPu+fdzL+CXPce%viDx6K8w_stR#x7Hy$py(XS)PBUj9ywRXI`<#ToBOoq<q!O^@C<|Q}sRau*Tk0u*%zf$td<#gk$;Otzs=kvsxuRF1(K
9haT+HWRS4XzjUeTgl%S#i*&H+4a4dseri(X>7dt@e!A>_<J;sdq-CAv&YMzA{`+<c{xRm^LuyHMs=_3w2NLIcya4gL*HNqmDYPsrIJbGy`=P@|uc=>y
Z^J0~$0S*)nuNE7ate=@K1<UJH6-4+oMOc0>(#LFlPI)wKo1nQ8snyoI$ZYIW9$JFTTyjk=9^jJd{a7>o+XgLY>yjJvIxPfcfdtvG20lW5ti(A|)4PMb
OtF?QJ<vlY7Lh<Kqdn#@4f=CQwPuf*}L=I+#K9p8CIPibo-!551zTXoBodVjd(6+Pg6ZLCloc`vLBTa)bfZQEu1jyEuYP3S|ZyQ2-Ipo-;aS!k-giqUI
}ZGkCTlks$;;&e<M`x_2uA9SHsk}RXf*v4L_U=^CRIbK+qAPx&&vBs_XOR38o55{Mh-H8>cu1!MKo|@GqR~Oa#s_Ek!CA3!!g(o7Wyc&BAm)_XKZc&=-
d~+Rekuq-T4W-p6O}wJm4Ctn*&VrdR(uT#ZY!BKop|uLTg|LV9c%m5bRM_nJIYDxzF}~>-#4;!|_4#CzP%^2Cj8XR+G2c`~Js=p^lo#q#^er$46q+PnT
W@;y&YD-I^l(Y<y7L`d;RT)OO}U~`+i<JqK3W#Zc){)Crm-#T{E;Y6@o{TZ8H8NyH+GX2*)x}s0r`<guGC@Cha6TrCi1Y=R<Da2+b-VN%h75NoTbz&%Q
9(eOwjkYRlL0zu4)x^#5Y@mzUuDxmbBC+L$DDh9d1|;o2;-jYvY+dT!BWtNw(p>$VTxDGrEPs09(K?0BmJSx}qov)?z}}^vH0Roq26b?A8DZn`p+X?xH
lPP1egO9&Jke)Mj<_P`tS~>oW3kr>wimWHJaQo0-xkxu&7H-4(eYnSnQ*=~UW2<~%Rbyw|egmLoXDTC}G8P>mUH!4;rIY)7+#*2flIWnk9q0XaD)O4QY
s)WMeHcx&Jlab=h4!g%J))LykL=$qo491IKbtjCqh9I&M>XG;lO#~{!L<ZQ0Y0_$LJGvM%R_o@Dl_U7SR(_eOHQ)*S+GQBB`M_kh)ICG^|HnV9$%7mg!
M<35kcFQrG6qD}2nKQBJ8!;T{RDTa`p*ryDm2g?FjMMf@&(wNbRLY{i>KCQ4Ot$xO%RVNeY!scYSI64Yz%^pdF3Y89wb`$X9YPq9eZDuGbM@gdkw!fvv
eeRvHC?O;2aMI2td&A*O-AdOqoTyJM5=6TM(n)19S)n7Mx5B!P!I#x-i+NwUks>bNsoo7y@<&nS6o`-flvu_NV9x2R*(IO2E7w0ZP1-Hi;Y%PJ&s>(aj
M9q6Km$mzUWNHBi?>wA0ksJS;cLC99F2l-7{CovZB%5P-M&7NZYWf^UImE+%BRrzbbUf+_2-zwUXY$`Yn46up=J$Yc`BYuA>pt_KFb7_8~E9mBMEQs2W
4z8*R}!Ceje|eQ_G36Kmv+k(i*;Q|yLU+-+1BPCC}0x@|DEGS}YBcxR*+dBC(*i&b2*iE#~7gy)Gh&wrl(JpXzA^Ze)EO=3;PHQ~I+BpFwAE?pzfwa1@
z$^P;NMUE;HdCrG&o#AFz*U9)OSl$vN=jN1)pC{kG$60@_i^=z8<vmUfvbIq2l9#dJb?<5mIqL2_v!kW2esG`f@H6u=d&bEpx(SzO3pV41W4^Std|Uq4
)_clU<m@sW=g%LmIsUt6!KXa@zj}x(QzLT`akiY;HLTB|BXc6?abKRAY|p5hi-}3sN+hES)w6}Gd*mG6>$dC3g9pTh^OQ$IA7tlvWP)SXt^7-O(Jy5wq
2_ZYza(Ey@P)V}2i|Aqw%n_DNgmM1QAz3w`CiBIEAxADl+wz3hIW04xje-oo?W@RjCv3EPG5Kyb!ajJ#=Nm}_E{oYiXwMralZO6nW1ftVi+eGl>4K?=V
-l8pnk4J4&Rrr8ef|1e=|umxezs5mKm$`JU2-0kuiEj#n<e+6jzzd{i@UCEv}Vunx7Y#bCk=;U0m&C{@1^`1e{z~Ix<}2S1S#ZFGA1onCH_mt|urvR>%
>KKTCqHFGX`Nzj@X_WTw(w19sQcQM?m{JWs3nTGMJaY;RG9s?dRiR2p{Ya;#&NvmlrFjPdP(-fZk5j;|XNYG}#P+!s3BNN&vKzM(8J3NAb~Qf!;xIwjI
*U{PZ{?-06aG)11N^AXp__YpN@7o{0Bs_YsKiVKJ4*j~g|dEoPGTxpl|hAOMgYN4~8FN-U&pw+qRP}Pk!KN$54Rv~%1yKOMzfU+iTcMPIr@ZtyzqT{i4
v~90Mz0_05a^#IIwzrA+al0A^u~#3<8XW}sqGin%?6AxY*8M`YuTwJCcU_C!aG<40owB#9FP1F=Q{Ayp8_%Tvz&Bbj?0P*;3YOKSPLno08Iap(Hf!6#K
9HEcU_r=MXPV#O@os5N%{yVgq%B+H07y6(#I^QnVYsxu^`-+2vg4w~FvtFOgC#R<h@{{TRd>=}7~Z}aT9n08#Z^^rO^#^-n%C*e3%wJ8^6~e6s8%Ca_2
6<G4Z14;v`WbzmMBkS2hEBjwsp>l7DXu*Ko!{Bq*vVcq8%$Z+vcvM`{oF56gj(LHK<a(GBO4#s9}6mkVk4us_h3lgO@{TJ(S}LsKFs43awpzAU7+!t{2
y0M%`(nn2oezQ|wj5;!x-p*%{kiHNrxB-Y&RNv$X9HwH1YT7N%VrjFx>XSZ{cHOn6$$w+n?;amL3=F^YoqsBEok2Yn%&^0Kg+b~YH#E1<VEM?O~fB+HT
M4rU3p$Y`trqZTcE&L1%)2H*O`Y*gBG84<_0$<kCSOR_0Ja~790C~+gnz=DCgTi0uWB!vvv7R$l7HXqkE-C!zdY`alx4yM})TaZFYS%(VGZAG?K3?~|p
s{Fb<+%Rjts4n%mscxr+zTktF+H%DZD`U0L;AUE_%lk&7<tnSX2UgsW)+MUfC+zV)UN?FeY_BnXwCWgBw$WHLJ4Ua#ZT37~C7QFL(b<}tUfMnyQn9-Ua
cL=YEpEjW_LfZT8l1J_3kp@<t#v1wmh@$}z!kksk#su)!LAo8Te(wNcCc>bl|!*v?ctCL+6~@Xb#1yV@@gPMqO~^Vxs6TAiApY|U8rM@uE?WdWfwi^ug
QCn+Bo#bF8Z5x)LWV4Jm~j2(?O@~Os%bMn&WZBCgP&y7e=cs=9d~>yt=gmy*BLIWo!%hu_%^%Vw(|z$wtM3TCZ*?^J&G1jbhq<*%4oDs=BgX&`0~7OM0
`p_18O=n`j>0+xFXJ2Ly_(^(bJp`fEaU=aSrCu;kb-PHIo3(Hzr6p8Q^SS(0ur7#+iHO*Q(>PE*s{qtQaArmPEx(t_D>xAsx@iEfXaxxs#V!~?2OGX~K
S|8$Sng}9|pw92u+O|R!nCDv>c3qi4lRHuxKiuxpt=2#EsHqGZ)f9Gf)bAGU1HhY$%iCm@ORvgCB+O1{6l`+fD?26uQmpj3#!D;w-9~q(5+?JY6RUH<W
&9U8Lx~=&<_QS%mU>y6q#e<oEMTKL%8qRApN=yo$M}$@_6rd}c!)}Vc{*$ztpeS>z?bKvdA9t95Ii?j(5*bv&sIePjmM110><vW0=)~)CXKL-1R`fir=
K0U_pXWc%f1dyRyQx=`d1d_C7TH&Gv+l~@ZG7Rk9JdZLj#V=2lIOoulm9wr*2UnjH2)kIR_}Ys^NLT>ASZ2k4}bDjF}cV0d2+pS>H8n3B(6PydbS^g`C
9U3@_ex)`#xB9&cKC(j(c>M<1%UHgY0=`YDezcA@`~elVb|^{U}YYM%k5$uBzajqr1GBG?%}gaq&>?`b3EASzkW1{#W}PRQ?a`Ww=drPy62AeaZf!UB>
Zgo};%Mm*4Z8tzAk4zI60;)g-U3D|PZT`*I>+4$HgpkUQVkJ#*Q2b|O;l<l(Q9<a?j00(s__BfAZGaNi1Jm&VVPLU`F4|J5qXoK3{d7o1*3l<cGZ9NBc
azOr-INUupr$aQj>=Ug#QU75`D-1{dG<V&x(wx-?5>K<Qjc2@om(dMg~k@wcag*3m6+CSMo{E|=1t8Zs9G9UcpN_M@_C|B~?RgH6$*!vo?kH6+bmz)=N
zLtEAd-&OFb3(7KB6Gj*k>-kSp4k_yvT-_xBYW1#Ntwp+{1Z$6QYkB)4wOpEdAqrt@xo?KD%;Uq0*50~t+`$FEw9ZgdunObH*V3>4d4yAdU;*9ca&|dj
fm#$rE7W33cIpuEY{^*up6xxSWt>=)2YhLj%#bnfF(wIn(bS9QPFzcP;QcSrxUcHK+G{s2|aOC)~d|TC{0vF3ZOd~ci5p&5+y(r{;ue9PP0)BhP%E@(X
l`gRid~m&i7-rf2?%S1HGZ{%oN&nj-MnUN~%uyBelvk%KaVQ=xDpqd>R9pvImX!ZauU+o(w#d6=!XO7CXZV7*1rG+X-9&@35k<SS|~rpfK7A$NuoC-7{
poSzUPHc-Jm9qj=M*l$$IK76Z=T(wtl=YAytY3MLn8^pGm!Hh%1HV-dBshN=2${iMGF&U+SFFN?!@yN#D;G)`)jcoSF0&hZHTsZYo}`J_wTABtKi51Pc
Fz${ICTpW4?7Pr7EkT?MY>qf=o$Ah@!^cDrBU78&GD>s}#RV_shNzrVZyVbH+5yx_I!pyApu58siEmfIt{FtTGEj}DF&JLCV6Ak-CHeA}1;g}t1%)*|5
eR02b>rd$8Ld$Np@V!%Id&eX7h8g%lsX6kt7FGxhf}1;yNG^y3H(V}lqHbC%ogZ16vEvW=Vwyx%Q&qa{)1m7cVTdoPW@+kZQ83tT?E-vCzRJ>6R**NxK
p(Jz5OOg)t=mesI>(}@?o3##?#!k2V52SNNh28dRt+u+#sjlwa|?&<$N{fd9^Q?L__V>-@vuMcE~=e%Y0z%?W>^3`q19XKn!XEbdw;xw!eq=03rZ0h8)
mbdkzA2&mb>(v(ImSY>3EeGM(Y5Jy2no}EgBp*m5!BQB)=g~=Cit9Z}J$w$LhPyrZFa&(rUNBhr3PMK7w^W9x-g8V{ojq(5y+3x7rTb?u`3RD|7}e#;v
uOCzVeqf*e#-JKUR#qkQ#tCycE@YsUj)Q3@A3sy5mMb|5YLPNVGCv39Fd1KobTUXNupssVoHHoE8gYnCZX+0&Il&#CORMy-qmMpt4da(~vCD2f{dac{6
;0Uqu}VPA}6i(^SaF14d6Zm6q~v=D2Ba5*1O_<oOewrTqnw#2X<n)s|9Kap?S*H&TUiT%>GSvywj(V(e^@nXxi>gvc2%%X!;()Mvo$+%5nneDV%zY(_A
-H}wEsE)I$?cLf~Yj=jm-j~OdVP{{iwUkZGtPYC`JkGZPM`a*T^SW3#;$KnSgXvM9)l!YJE64uC<x&*YaR+CVZhz96Z=dk*NWYLup}Dn>x#Cq<_!zcZw
|Lrh`r33c^Be6|bI!L#Vn#1S#-}K#L=%RZ)P^IM(f9k>9H*D2uBhYvh~sg~FFF1w5|(9S=fNW$1gG%XgRr?=ktW><m<#kV>#nzE$xe;aY`ojix@EPz>Z
{ab8f~Hm>9*)zPa9~>kuOiWji5eL{g(bbW##$L^PlHG&wrl({EMfo9M?6DygD>U+@I;Z6uF-IQmD<huIDH1*RJVo6W4=(gFLJjy~Dr%^9zSYhrd2<cU(
z&NjJ%2^4P%FoUP`}4|{hnsOBp9|HyPyH%k7oN(Py`fwN8it*za;aeQ6(++h85<_z`?DjD&?JD+^^%hw*f`rneq@=au_+RdYm4x59I`^3J1laEKZ`J<b
{3wM4wY~6&W7QOJz!eMlO?k0q-x2Aho_R=rDuyowWIgb1#X)meTLJsWh)8yVf{Pi0TfBwBsKmNPVKKj{>t~tKB`oqVsKX~WcpS}LaUwrh_&)<3T!OI^%
{OP+l<R3o%!GrI7_}P!%d+^>*KK<}VH{{L3x8F!weg5tbzxehipMLPe&wuf)Pe1(A|MT)IcLs=L|Hg5*H-_w}ntHQ!AC2<O8*}U5JR<4F^l!))Z;~cAM
=9L+n&#Ztn(yDZi-hMlvZvkXuA_b9g%|M`u>+f)Oe=YujQHs%fA`s6yp<4e^W|UusF2WnJHg~n4_<xc;a|S@<gbTm9_N!xBl$xzfd_B?*W3Ag`n&)7*<
b$b(+~da%lS;*;3n`B`k(6jNbX^3TSL3~Qd7S9Xa-wD-X6)`y6%m4_{ZUY{?@eZ!wcS1Q%Q8`DcL0BKlt%azWC0o2d)<|?B=tN-cM-#;+6k)cyP<So2R
9dP<T7H2S5Jdp~<cOzT}&+_J@zZ`{;$@;gy@ivzrJ1>(__L{^<`t{p9xvU;gm%_ipDXCDVAM`-!wd?KpTs+o6L*tzLXI_J8<NYTvk#o}T$Zh)<1u^B*1
e#&#V&`OD$=M7;iu={%l6@joRDDBd#QR<EDp!L50m*3H|-3Hu+u_CF6g`RXqZ@_qjo4}b91XMgkZtpFc>?}wkg^V+8$d_R%l!@v4Y((IrfumAC9AN~2m
zy0}xAHM(K)z=c)e*XKPKX~(xZ(n)v$*&&#`41C@-SYL3Mg9?ahdqxB@Vrh(=GM6Rl0w(9_ebrxRS8GiZ4ZsjTg6CBcAGqT@kR-@H+wfo*na5PPI^@Kk
6u{>-a%OsD_Gq8$3ss~8_a)tqC$z1y=0r)t*yOuL_E{c532OeKYjMmw;%lP*B-q2%fxCEHhigE55D{QXaDfggO6W+@ZG<8@QXi7)F@%?!|#9p<`%tfQe
1z;m0M;Xu;6<K*1z}a=kNa0!@o)_<@=xi{->Y+!?zy%$!{M1=zCxM<4?c%`=1=_=z~A|;yd4Y_;>#+>A;r{B`yC5OWwQf>!6PX?f)t!L%sgs=Wl)f`=5
RBogaMq!QUqxJb3dLUwr$m2jBhEq>m^3PweP+iZ_p^_~MbdcXZZ}JvCvvtu2mrX(n3fm|Ih}Z$jA)H2<4Np*^1Emy$cd+*>$u6YRP1S8`&t352hM<ek8
CZu~$wPADPbRyL2P_kZ6!-I2SvoucZwYyW2D`o~94G~$2*2PqP_QgpOX^KJ#GsR#M}{%46nfARXO4}bn)!mg)9r39v(xHNYzD>tA1?#~|l_(!)A`24+Z
CpLY{p)d8;zXcyJnUK3e7$PqY#`|=Kb9bfrw|zVz?o03YlI*|aZ@pyd{v+Id{g40o<)0_A`sbJbCZYGi5C8Jh4}N)|_n%%%D7~Xe2NZhv?yC=8{qKi{|
Mc2tZ~w!mAN=~DOYeO9!F#{@;^iOTK78=MfBD&u-c2TO+xWqUf049LMmTcewa?#p>q}Vn9<lO>t_e+vddw3gkmm=l{mp~$9?^Y^$cbo^M@Q-p|F&Iso!
FZj9yqXn>dkN5G!EiV@anL6eQ-m!<2*6B<F7CIuD89FRbpBH<th7m_jd`%9uVlmKRqzvlLHeD$n>NCl013v;j77<A1m$wfZq5)f=Y=94*<S$Rn7iJ6n-
PY5pDO<)_rNI?T?WE#)rw9w^JYA&N`v-aW_xkb|r7;#y1a`a&t@H6P3F)8PAQ5Q+oXBfqBVP4}VG;9r5Ng70L9;WctU@$UH_xhd4y`O!*j49e(o@8$Ig
AargZ`sly-tE_JZ}<DaBXJAV9=&%ghxOD(?m>B|p4dh_nt%V*zu_fm_`KY9P|anRxD=i?8aZt?9OCEYyTDN5;g6I4BY>X8ii;Ad~$rQq&^&t8A$i`Slh
@Zf`g`23T%pKkHqFOngi?&Gz$KL6yMr(68;wTJJ$f47gjuOOYCZE^BkJpJ~wm_@?GgzihiK}I<>i_;HI$|6&=NDD;P2&W(Z`geC<L0V)h&{@KA$s$|Us
I<~FA{vFrB8Px8TYUcgcT=Qau$)u&pGq$I&2JN>y2R-m(n@RPJ#+#g?9l1Qzsm^-2-~tD12vTE0U^I_oe|DmEJkF33I{>j^ehnJpz}=2B3lI>OY45%oC
ChEhqY{ppS9qVvdD&$H0x1~Mf4@@IZ;?cIz{Z_grTH8_yzmVM6s_$IEbMj(mI86saG!9KLRIdSs*I>OkgcrTIa&6lbKA})}5(@2#xpAxlAX4yn;BPOVY
}=tsL{rv@H|~)9lT*t;fTjF(o8I$WZcsrSR>f1%Ldz`%dc=1*wT=Mnb1tX?75LF1CIuZ;yE)eRbpM!c~uQ`>+=tWsg4IAkMXx`tTQtI;522E`=Yb0pqX
#D&<)}_#deR&P3kd`o|LwPUoej21MTe?44hw%p^?#(gK;*;|KSnAW_y-i&x%G-H7_lZ|_24;;d53f%JoiZ~n<wAt}xDY_XhW%AG#$fXU&(*@~C1ynVE{
C-(5yZ$13MD;H_});~V{-tR98?$w_rsC(kUNe7u85T)P;uOwvNRqxaVv~&w(TF8ToOi9ZL;W45q*}8O<HYa`E<=_F8?lL9aKgtw@#&eyXOsD?%gU{c1>
(blz5z93-{}5Y4?J3)$(=AYBL_~YRq7l_ZxpZQ{45lD`JRT*NVxS};K%2H#6zbERUb0ujxKY*2=0Umz+UX;v+|xWy;K8-#iD=5dIAWj_AnxcIlJ4Ps5M
4q@I?1K?ev#9nQ7&EY5U+|;(CZs%<GY9Xpa$^Bo^nxeA9t5FAGD80?(U=kBLM><mg}R%tGpY+Fce0w4?0l)bm>xUHi%_Xfb!rf5K9Ln$lLdDC8&SBpa;
*wl^~jO6$Pl;BDY`=P0Xa=Y&>~CTeycSIUD!qg6aE2IVTX~bd-~8nSxUA40!OEvAHx6h3QO9MDgGp(B{&EQ!>2PGhL+z*_wEd74%ur=99wL67io}h`pD
-<48TVCsMe)SCYQncw)Qc-p6F<HXO3!l(`*<?l>cx@#)PtbORXKj7x7AKHfJwzeSAh-=%lHkbTO_`}dC%`UeAT6DpE8mB_lX+p(m*6a-8gvKFjVr+cty
tp}ms_BUK<H)x4q;VRS62suJ3NnLTxR;JWMa7!&M26E3EgPx`lVX$Hti>OZ`5dx=$h5Lwic&K<H4RLwC6ypA<#udl)rpfqCy(8>a9PMG|bT$SpsI`TFZ
bu62SGO#ntAlyC4ZR`92t8{F{ZgkK7NoJv1D79H0X|&yg^H;dO39%1Ep|^dB>@jsQ=TgDMjh<z4GfJfhD(J?r?vzJv6Tc<16vBt3e5;$Ms+3_YH4Kwu(
AT6h<;CKLEQFW3z7uQ$_-ht2ZI$)D;#KoMbcXs$mB+%=RGHaofWKx<NB<nz-Cll0hei6;a;89dAM?vIUo(CEp%|a9W!%t8!?K~YK5BGYf7N7?u)RdhC@
MzMNgr3J%$C&x;_nU$<`#GJN*t+>LwR@qj`@9D$$xUn|*5&nr*@4sI?1ySOD#&5Of<Yi;=tdis9=kJ8aWiS0e1ung(sBT@HmN=~AFpE_Of*t82oxx7l#
8UX(;Q-R#O?G_AP_y@O^OD419c_p9!Rf{RIa3Ou>76)e5#b5vo%%78a8C7c>`lLI<dT|#TEjD&Hwxb#508;W35sgt3<RyPtbxg7?_l;a1nwxf7r-q)v4
mU%W@Hwyy~_?3_ajh5sHn-;J*(zI|4h;m~j^vx>9l}K;11Vd)f5ys&}=OG&v2tdwuMZwsp3H|IwcR|+(8=<*mU7n6HUuT+Aw-;hlsxHy%wccXaJ~kE@)
iWiyWC)p=;7u)D?pNEmBv#lC#HxE3N?UCd$EA+ZVk;_E5O(y=u?kQoHp~w1DPg_8k10$NHbW4Y%eD{?78V8Zkgo!3FcyT7)p9J@nhd6po>b<-+Kp!l>`
4t51Qov^tcE2k(I+Q%0p?fw;dng{El@OiQ_x?4NH7@7rO4J~>obPtHbZ(+94UaHc?|fgDB*ueDRGp$<26PSrjlTDi-Nbu`nwJ|n`n(=FEWo%`7EgB*iX
q^b|OwAI}k<P3gW9W_j0r2Yc!xo)&M8=8B>u9;-rxkXL{*za`|=lD+y08vLEAcDIEKP8x(kn7GT|lnikB2eFCl?Xd9zF>=idnVb6F<%n;R96F{mp7fPF
A#4#Jo?E!bzl0&$nBaZGn5(fKqb|~O%Jm(4%yE%lsEU!XlqpvBTQ*9A8BA*P+S~&G+Y~+?eP{g-_*;Wf4988x@KyJgbfMbTs1H4$-z{NChLTWl0aE!<8
=Wr->qp(<290~MmMH4DDeJ_+8!JvRo&S*H4+g!Ms6vdb}F_#6pijBgeQeRM@xz=&W%-5LU6obHHCQ_FMuBQ<~(X7pRTA;)x^yq>fViRn`(Xlzxm{nz8P
ySxoaU`x+R<N>O8A6{X8y-|7Y6+*K=1}PS^O^)U{@w?@{&E-Y=n#0sb|Tgx1IfBTZ_A1WCJEZZmTZwi!5C~Ls>@A9u&)W8V0KM0W_Yo`XMA68hXgwdVl
Wnp0UU-zBaEvP)dLHnOheYCib5DD7EklSW(rwPBSVNS<}nn9GZEsnQW8kc02IZlBLWg#xhfP3bC##KepH2#Fr9|`rL~cuW(A#uys#^%mL_ne#wx}j%U1
{?#+$wZ>e0LdH>$^k%hHIAnO3<)Lt-eaAxQ~y1sh1Z35kMM76_Xy@>B(vb>K|<MZq*eUSSrB&BAIIcmmv-)oPhq`vW>?@lxV9nkL8e<mB&jy}l9fd426
M_INvmg@Vxx8Lt^xC412F;l!c0AvD?qN3{941Q%U%C{W$KMim$-^g)4Zb3(w(G>V+^Q3py(#|;gww@maED=k4}bDXf;(=aB7l{o;@7CA~-+OJdebhDvB
$ZoW7FR@fyk^*uLE6#ctZq2^$;r;d!qxJQY5Ev#5ywadGm%)r(#sXI6d5_u}TR?~FjV;V;W}5>}djbH!LM8OMP>|^Jmr?NIi`4&<QIO!p$Jg>7o#{P(e
7udHzP<nAqdWQ;Z4bYr{XX?H-8S9rg{IeZo3rgjKHQ_{Q#A`pq!6r(LZ!Bzwbb%_Q4if9*mq;DQMKmLZl?%huhkMserZk&UtI~dyR!L$)xjs!raY;Q_-
(JI4HV2;x7j_|fpNIqUn<K^zldLP#kFSH%VBLw&T8fS*Ptqk`fgWtcK%!xFI<T_QgYuSzKFL?ykaUn;gz?KVgGptop@*T4CB|oyVT;dzxeIlxZu<#X2!
6G<=ENntt8C&@E4Z`L?0yX{Wrh8lRNUOWN~(JTIm)D^Aca3N-4?Y_aTNlyMLUXR`xuR7Kkhk>)dosQc7BB)?|<J_?448!0-Jc#e;;8cVvw`KsO)KG#)d
3-nlpnWY|yMPvwWFhkg9Y$(^%o8gsR{qd>```|c|IU<Tj1xD9iUX+3!3Z!eTqeIH4hPw8~70WVJr6<;RNXD5E9pjd{+B9@8jbei?3p`_=DnnC6$kL^E~
irq)&kXhVA7U>7*PT!*kxn_YVP!2%IG<Rg4*~6aI?2{UmmL%e!Q1C}&jo3w6qmWr-`>m^>H-|A_4_YYnqJHt-){XeZTqu@9qcU|md!E_goUMe&D_6}E5
k9(mk{M}bhi|BDWvV(FO<lk_#FS9jM653}tjP{Sky&I1p_gnc`|Y#ceWl<m%^Ea<&s362q4Yg0=N@rRHe_U*GzuACTF#l%rDvOodpL%<Tf+4F@1i;G=`
F;>bW)N?_krB2`r@ZApOe+?-(EcX;II*TJq36Bc<{5g9=`b}XYUFmvc0=mo1!4igG4t|=~D;=-~Lge<#+dYkE5Ip{ocKcpNJHa{_k4d;VkfOA=ZERDD6
|vbb2Ps=kAmdrXW(d4-X!Va&HRKXZCNWQsL7r&WiSo15U9Nd64cOkpd#8v+8}ibpEZDUa*CGSz{Wv-aUV&jz}T>0G(mB6kd57$t}!p3y;rm&(AQM2S}$
V?tSw9`IMJ5{fJ^C10u$83dBx#nu~&GVjP*B9^BQrbWPMa5FV!yDI2p;+)fMsi`U-DPa|snC)k#v-~`)J`&Vg;xF|S;f;7`}2`)v!HLCM0Q0<hQ@?*-$
3vGA%zaG_)J}zC=MBQl`XzvkYoHc;FQ4ZqaGf)ko@l>33-oxjCkZV2sRsJ=bf*df4XbOT^7i<9yNYW%_Q}7jekSEId%82xMT3?ql%g=*cFnu;!zs{AUU
=&%%T;uYy1BQD<<Y**w4Q8F9;9A7E3bS%}&&+iZYOm+KC*tAnttr<!Gc@A7uvpA?X3t`&cGYqf;ov<WBpVs83Xt!&YRHIkE?~-;Tg%TX6ZallqUiQ<=6
Q1V(M<M9EV4U??#^c(3OwF|y0r6^+Eqrj{E(f@J4eKi^A2dvbA++AHl?@~8yM6KswdFWYNOCZHC{n(Mq)xiZHqB2g>oIlLpBsVU)5v4P|Xrl=W-NA!<J
)#*1S!C7S^-`lN6kojIlU^3V}NzRfskeU=0O>WWxxAjo9KWLXZX+v_pjz_A2FgKx$)kIPRH|um>uqFdJFkz)5M3hbyMIim6@4r)f(v8X=Ucl11ndwSuP
Y8^TVSV?6Mstq(YnFoccSA1gp8u^oteDiiL774N}FU$y~WcZR}HQztwv&`TNwZm%j(irV%VZ8Y$~tRc<AeR<ipXsK_^Aw8#zP`CGE4y;7ngp9T-g+A0*
JkyXo3|gJ7F5r5zN713Hu*`J2=R<m>SQg1P3OEF;EeaS}?n!hX$11QkhNj?-oB>4>v(*yJIHer|w==aEd&;qpUoIA**J%%8C@}m6gaf7%;*{s`C1q5q0
;W<{Lu0WpITCOr0qfSd6Gjf@#wDWN)L_Y4cLmbj7UI%Y-r`{16m~)|8QVM^Z=(QI*5gW8Q2Lvg?t-Zfol2=1Mw5NZqAb_x(IaCehB~*e#!R$z=8$alsv
)T_dOWjhwq00VHOJw+9MN%M@3)$uIOxYh(Q`wdF_=jJrCP5hFm0ZS@qK^RVHRCi6|j!ya6nawI+P`27m`?8kLdund(i1GaA7r~F^a~A^$y&K#!B$4a!)
A<o;ih38(ASU2sRdBRwo+7D03z3Sa-;QArMVyk)|QIr3OP0EtA{;eJQzuMTZj$w*4^<Y}ipkLz{H0OBq?%ZAR9mtkvvDIe$=iAs|XSfm2(tsU+3Rol6A
h(LJ+t(15PJGM8&;BywUS?sRQ0#GRaWd5<wG9uSnU?>K=%mlr(@jyuCpz)M5jE48S_6xiWL3%z+Oun1e!N(|quYGD{G))J*pv<~b*G73r63Sw9i=>bqS
3Mm8yTvM1OE(5SLH~o+pEMkh8*ZOXvL2RPK{jS2%(-OdeI4mf_j+l^2Np!^x)K!WQEVCOZ&>tyH$d4;TXfJCcsU)<9KGcW+gkf0>D1r`{HkkKxQrN94z
6a%ouS1-HTIl!cJ$|=ac3990EG!J!@|L3ZR7^9$TGm3h&O{#Bvzi2$Z{3-&3!y6ktS<LJGUr`L@Ac3t^%`p*&PIvN6$jyp2L&9kusSGI1bh|R9@b-HAJ
)gcQD|;^ZK<?eggpRYxgBD3E8zCxsLUqwoeKhE_H+y4J8}tJu_A@5Xy{tS!f-N&gujszjI_2q(;=-nRC@A6Sn1A8qN|Nk32<(=F5q>#p@3nHGoi?J`ym
MDrc~6|LmKMyb~g+fj>19BR3gw=gsX5p8k!W@D$5ZZ%WXV#BNgK#vjJGJ8{)XIt+yPG=`5>0SnHiaNVf-pM-}V@!|YX15+>_j=+VQ9!a|DaCOuAJkE8b
nFT%~DXNAsgKIBRreyhVCwu!^(YPaQS(~+l;+sEC|vbv(h`1=hFTNo~d4!-YNWX({Aa8OwRVH0#&isndq4&zZQ3glv;#<bz9J~K6`av1sUQYj1x4Fe$F
$AWF!dxcy&9Tt{(VJ?u>zQ)lp8L`Yl7&9SWiAbur>WD+w_w;dCbg6+-z$;o6gwBu^z)IISD2?VAh!$cwob0$EPqd_!2q~{6g~6m9NTkT|Q&`%EyKp<hZ
H~q)ti*W4R1!*q;*ba1+E50ZKlQ^&Q1hhHXwXgG7YlM?4nsAD29P%(DjGAPR1TXS47#&As3@8g7GZPd(VOa0hirY9_~<G<i0Mgp--d17c7$SWq)|I+)E
EFd>g+=T>$wuq4^{{M(L<q7s3iJhnV=1N#ZU-sX=759phE%(Fr0@b-mX*Ry1a8?9kX@8$J*`0M=Xa!uvRv9=;AwrDosdp4h#5dAI>Usfd@P}C161^_QG
;kZpLI6iYvw|<1@is#X4V5aiR@68mESOvm`0hSjPy+R)?P8XbsMSb;^>NfChU(ZIlI`r1?3<T*}mCo@eU*o5<9yY)oLs)rRL5CRMD>>AMaSSDs|*mgd!
Iy*kro<E|L&eY;4uqh7QP%RHcP!x+hqWwSh-R@C**#!aJ8?i4ovKgiTgd~SNZ@(z-pk~;r>^{2>fle>2dlXXQZ(n(*X$uaD?2WOW28QmQgYN={==@#Gn
eJZcwqc@S0y;NbyG$*o0c}!`pS!DNr4_P2BvU!D!f<8zVq<8O1U8?MrDXr`Q(aTwx(n5uk$?r=#mo00wyYztBvp}@+nK18z|B>20cqG1abuCUZ<qF6^W
r55SL5S<8g|he2JWq=6%|A(%@%z?4rjM(Bf_$A6ITS;xYNqZXBB1hvS5lYx-up#rqXwx_ob+*Lt#z^XLwZ{1fazJF{hui6g_NgB$rIsbdRoc4Ew$Zrp*
Cm^8Z!q(XYs9nOf6B7Ss<gNnTHDJQHxv%k&WlbgZuc_OmobE_}AchwkhRMk9(LBqUve!owco8I)`X%wpOCENb6koEYM*Q%|<4EK{)8NkXfXa9DQ)TDIv
4SZ(C<RQh#lXg4!0s`s~o?{?T!+dh{q$(hp9R*?#thauuwh`j{!&ldm8-%U6PP4ugF(?7vja+#ml0Dg1`ijY_4HzxGy&4<CPUx1<Wv$Kwa*YE2{6X71J
|PE(Nlh7?Y_OTpPr&(tPI;q0sO0AcLo2j{*kfF!%8D@)z&A1xp8-up;_oztD>k^*{o{PFKnWt@KV+YA~HxPsKTy!+t0zdNrO>Bb3)rPA%wQ_dy{=>whT
C6Y3^gvtpaDNQt*6!M71d>JI^3Ejt9&dKStTYEc&dTDFP)>TB8kWQ18*0C7WNgkvJMBYYqHIo9==3jd&RhjUDVjyoL#+So@5%WodK$ZdDt@HMXgI6#Gp
#bRv?evYmJ)V%=PgiqT%PFRuG{O5p2x1F}wH#0Q-oLNCA`C-x73n{RZ%NDgl7B_K+bOlW)>=?KxZvGTrr$#k5Y#-^>DLuwAT4ruw`+_8At{?Fh*;2hUI
20wF_1VYt$5k0c~;-=N5QiQye=6>wkyfz0jfHPGfTUYL|4y>C5N><i?HXa7$f~4+gcD*L!tPZz$@F8<OolZ067yCF3IUxAUoRPE8!|if2McKMzu@+HCt
Ej5sjjXaSe#wBNjvy1BIbS5AFx#_wX%eMVoK+czy7Rx{`Dsmw-Gw{JjT|BdB=+M!)V%-OPiX>}|MHM<QQ&3p&SU|A`&M6qKIWGe-BdGCnqN;%qE+OX2C
`y2p73tCE6;217GmsXSJyaJaz-0^WBGiy(#d3VLfJ7WOq(kKslyl>pK1FGH+3FHlr>&?4YMUsi>EbJ(#!vDP%<cpa1l%9<=Kpp?lT2>NO(jEfyjVdS!p
fl+zI3d?q1=1Z2;ccG+qI|5U%%RK1DjS9fq2|XI=tUXY+mo#kEwS^FL#|;aB?M8;R$#y41gUv98<F;LamNX0nx+-}*lm-+H!3HCH@n~&vrAd9)fxEe13
h|B?Q{;SS&VgPr&Cn@eio%F`eF#OOvlhU-PFsY%Y>gpjsdE7avJ`{5R9b<OmyB--zOI1kZstQ)v<9K<vr`Lt&X|TPXHp55+IY-UyCvp>M*C1hmGWf@;*
0ha7F%Ue2xF}$L87^<!qL*z!{WL^Qq-aqRbemCYr=9koq0eBOCszC9apgT6H5X;N%G-%FY@8O$8;3vMnuGHsR}8`bwQw*uu4~9ThS|Fttqu6dRDYBSZ%
^qxLuPws?;b%9oVETJro<vm<M{R6v3r~?}gc%@+}&Y$^6agauP;<sl*dRL7&6Xs6GgFeXCQnAlfXjASMW|!sr$@+Hnc}Sg;bztyPcd(rUg0u*~<uO|zr
(V6Y@aFv91J(DX-3E5zi;g;Q#(2+VLlj^UKhL}1s{vEUU~a}WAWxe13r6a<HEG-8Gx)iB5|{9Z^?&Xg~5?cNgXjb&HR*5!r*n65m87=ej`70R|m*XThL
>T_!r>TP|mP?ZQa0nd+JVdbcO9@G|m6Ec*S{EpeW#gGfE108=Vhr69yrkI{xUIK9;Iib}d>k5!njRsPyzzMF)a8klRq6vI&I2K}Bp72zYq-3UI^!nkpZ
gwc9T$@bcX3%O2(blfUkiy&*tOKnjV9Q-qf@_v4fvCsx;hG3q9#qZM9PVW?686eU<e1{#twU#LkOEHBbdHW0ZUwelXAxq%)|{t_=`ez2mXn3$d{&c)wK
d#BT$%NRT}dj(^pNz;uU0cR$5veCk_dI2+550afP*-%%-yN%%@#EJM9ShLK|tCgX2&I`BFxj9R;NSS$2eSU%EQnn0qv2CL9}Bhq|y>VV_N5cwPrhDIgk
y(tVmS}Ec#5ujN1Mnq;agm(<|5^pdqrJ0G#5`Vv2Ne0IIAu7tBuGh$(<MI%rn#N?2gm8V@-&!5K~%3<RKe7BO%gzD<{wgf2wOa!o1Ks(l}XtD!5zO~az
#lBHZY-r`coI4wdd_~JBzU>dH3kXnlz(Qi%XOdwl5VeRw?k6!s+2lke|acFQ@#FsjCs|Tm7yA6v%DDt#I*mWi>E;@p>s^ALEh|MZomqR8D8>5zj^TrN9
dD2;hMa9&V1RF+E#xec50Lnn42yyQ=!KB~s3W2|w#ef~mFi2HYCuG)zvBzwq21^s&0vYa|u0T;B44N=Z09e>kJu!wc4C+7@n_IyWt3Fj+>|ui2RIeu(T
fX3tjkqR)Dbsg^x&WpeQ>d&u5H3U}B)gKS(6~6H!Lm3pg{9Nz@U*?&B>d5WT?i(|LW(hJtwTzr{V-(A1QiIK9YVQ`F@oug_ELevN=g4~sUB)k;7ZH}Z_
J^=f=0OC)>Mxs#m*3nTKYzyrDlf*MS9l(<$`VqL5JwaG>;Wo*s^!65cp=<gQMn*07PdM2#OaQ3Rx4JDPX5eIo$T6k;OE`mIytyRR{q~Hx;_%VKlV8a3J
WEWbgn}r!M5!P!=$=H{=+N!f7~KfJsPVM3n<GV?e-_+HwRl@^l`CQ)>=QPGAM1vsp{D<J*Z}kmNAjH)i9QB4{Uqus&&qPJhB#OgITd*o3wy?7(s-flaq
2!l6^<gb}-lC|IMbOD1Z<TDY}bJ_fqV=x{L}b_BA*L>8l09UTr8Y9&mIqnLujZea*^Q==@<{wkq=6eT!ctd-diSnU~ASVs0d(O0S@xN<9!iXO=>0q9yq
!LBrYrL>Q_iJxN3NEr4hi37|?YQkvCltM!yYaXO(q6|tn?h3<ZVDXGsafc8n5(xE~Zg_-1bjQFe?B*e{pxPeOUdUCj=?n(pRw<Sgtk5!DIBfI|H(qu?q
Sn6B1OYbQgjV5Di+*05F2OXmR-xOUR~5S4oQY5xi+e$*1C1k_-HpcVLX#Exy17;GHnHjeuq@5Pm9+s1scl9qoH-LiXydcJR1)d933>}xNa7M^r%?S!Y=
Y<6$N%=TkJ|*s)J7d17re=SQ12~T{oU4ll6`CjJi&~0YZ47&BWllvlW-K&Ck(&kmf=huh<2l3k3Ej5lo}m|>59cl-O~TRpM9LT<g8tzZ@qi>k`Nllyz=
(l_2i+F{oU+_H~uztDLUP0_JhZio?Nm2#cxwYrym@?3-JASFSR&?Bd`AS?v*Q~>{#lq_j~A9qEjC;|LeEV@71PnF&{&`d<Q<6TtZ&S77p6t9P7_NK!^S
4&EpQj$!xVW+fH)nllL#RK%|vCK#nU?(n_-)=@b#)V<pLZdY)k@Xp1zB$c?;g;hbW9*02|J4&f3atsD>1MCTCBd*~OIQjmd|^m`XRmW~`=ojXgq&;kLi
wB;a5n2n|=c%HDW^OkcxTBFAN3;-d=Vd05+UYb@0IHN7nriw@_Tjx+vL2&3CQr*u9WqSjJ^@tNffe%43WY}}2lnd5!z)4#8s4LBcwH)@D{on$uA^MW7Q
Rpl8fHlPDq-B9VIOUbj9oJ-of3~a6c0y>2%)lg@j>pr=CBAI7At3|G`pf_i#q-Pn@2s(%!?}#GCexTvS!9Q)>0wX8>nEok<Z?pU2!Sf$^?^^eD?RIk{)
OrU9}cI|sp%<6y!j`oeD{C&2>DQb>T*fa>0OODadG3sCq935_NGWG2ky1EkOfJig{c}4cRovrv^dnnI9X9Wck+5#=TpbINEM1V-a;?wrRoH|d)^GwJUB
uBuTnhzi*yP~nntAD&tt}(gtIi$QIgU#L?}RLJS*DMr|jRoD?>yq2nDBVfuNFn{gh~P>%nCyWa|N9amR1F{v;<4o`t<4eH@O?&wdExoZ;O0@+?y6_p&v
fRqvBLc*LI<&pycJ0g4#uJ}&V9B^TjArY#`Wh#1%<M9RiQga?Qe5IG^DeLPAoJV4$?W{Bd!30p{izT*N9(#D6%Fg?R;J;>n@FSx245S2+1YCed1Ux28S
c=q~rAc+X>EK|;0)IV)WSAb+T1&<%xPYT)Y`joRorEsCN#A!Xg!Z@-40=4<y{Pq~?=OYOL^6N3{Y^V419QU9g-RV^^%(L)aS5bi20%F`bBFR%ROgfT8@
{`XhMs{#}4;V$Kb#4i8KRMke;y)Md<})8ec~3aY42PRd68c%EYt}{g&}O8?RZ&Pb&>~aLw|cxAN1QCu@T;6KcVa?W3nc`G&LVFv|96k@^s9yFh+?3clB
pP{C^)@#%f|ymQ?6eypW?xzDCEpu$+OBnzQ+Mpj-#3Et@iYOQuaX?x^Ipg@18gSLTcrw3SA?6#*el=&u{3V2Q*Kgr993%7?$vsuxCT)6<HBmLZY`J1Te
-I6f>t=dpMt}4S~_DWen!hk_9RTi-Ogl>=>GZkqk$xbulcIEZc&tQlG=k+LQv&>`yGX4_5@l<q;j?vcK`by5deDSnUF#R3W!9*<&gqoVdM#P;hFz0tU*
s2Pej6A;g<$g@T<LTY@9A7YJ^pC|PvLsrYa<)|=rDuX7x&bvgjrrr-+0ExGiVy<^dkr#kD9>H}XXl}By_u>~cC1rs-@l4uOZ$?s%Y*m1$YgFAL!0j|Ij
0%`dz3oAmm2jS9R3p;AilmOiBm&`scmP6hjYcX_Vrw83WfrW%>tti;ttzAeK*m20{ZpkZ3hiutRUo*qV3`C0QkV+lkf!+{EZP4-nMw=zDhr6KwKxs?Cy
)0;qQs@U^F|5>MhHSF~xTv*ip>9emivh}V1*x6rhVewv6<DBlbJ!-9Sco?&V~Y}mmJbznx(Z9MT8&8^??epUuPOpvGN_nr$^8uz(DkxV1R+Dwfb?~skh
T&=lCN>FtyVP1)C@kvqDCWzgYlS!W4Xu+y0wKCsp;|%I^@y}@nACK8D?3;U@L0R!y>(`DNN`984TvrM4oEJJY<WLKBEuUWdXX1CgC*i1;B2JqOfmx2FF
M>-3OK!EW)y*N)oLxn*dVsvLLLDg3dFo%|wLwmZ^m?)fgy*)L4qJUD!ziruNDb&eI|R9c2{>OvqpqWmH?^L}cnvV0uL{W)=?A8PKk^1zg{66aA|Ydxm%
BYDf;+oA@i%3C{Lv+3S_FtNUw~iYGR1(k1ENM?SES3JFd`yy=YL6W>#K@1n!JM@)>kq{m^!>3HxlW(l>W6E1^kJEr~WsGjH;*A!x-(dOy?WV?YqnX3rK
Qm^p%wz-^xTE!@Yey<-{U}7$0u-!Ur$gIqwRoWHj7}J6UK4fft9b??w(jh5MRv`wcc}$L09TE1uwj7%3a1}F?by;Ni>9{8l)@H91Fqs!&xjUK*5pF~ZI
UP5KpwPtia68(CF|%99B`|Kst&pNd>zI&w!#!Bzcu_E>@ro*$(#(hD!H^6K6K6-!rCntT%b2K!#9)kBRFps&oQ#5rurqO!qiO|t4wtoEMF1UI;7T@d_i
$|`n6<H*vIM>Ewg<^cfe@DUWnu$jYcGNg#`MF|vRJ0Tu3${zh#I)Uwl;2fptNRHR-z&&#K-F%&tUj!!02IuxwbuFIVdU>8N^8wv5aqvF+OV<ZCJo~Jlu
}EMX5C5x^o~;m+P?5b~%jQO<(}(C3Pea8d>(}vN_Np&(%kvUTusxn)9V9EEelrSgO}}3GSEP5Y*>=QXm+f@d{N?n?j;92SS0Wnij6knl6kQm33I+CbcR
%!wXd?b$fVd!corxcn9|x&uP~M+$;qiL+v7)tyIc$p@eNaN=XfB1Z?|?6Gj@Rb1>XULl}pPolqi|Gmp^;Vgt%mXD{fmQ&1RgJ;NX{ZAXYGfgN(gnE~K(
$EboiZ?G0DlGP^g7Cji+N?Ersaa`@dVWqJMNd^=-(t*t?oQ}C!=weB4gxqXw0KKn^0yQqwq!QP`o6zD!LBPbg?13oqU3%GUyWv1oI~*|TZ5MD1mdu|Sy
B4z{<q|V)>xIyW%qqoDwZ;<qz~ux9>*x}_4vHOECizY{-woFa)m|)n0FPW>fCG6&5unx5K~&#bLLr>$QsS`^`a{)r1vQ333^z?tgF<PchMVEAe6f~#@f
IVWXRZFLXRUH_+b&x;w%`h2-6d<ADMif(PqJ3SO>gB#`$cCT^mV=@QL7b~1RaUtX+gO>Zo71Qv((fX085wIQ^j^fB?kWQC~Nh|LPuU5{vIZa2iNmo+PW
`owcR#pyLOW$MnY!c8`wcty~Dr%^9!MD2iglq?e&s369qm#j$BXmlb0TKb7-J@Zm@njBlg(Qp&_2Mx_S6l-+B1+w;%r9#}7V!^@S(T|AT*X82{!VEqVL
GVPzAVS|ZNEi!ZE9f9^VSZM`+!gV``IzOZ!M$T^PTxGx!+tZH7;*~4GI@$l#0d-!+X`Qq<?`uQ6__`}DqfA;p<pMLOi^6!T~efOVV{`u$c{_x>nzIXH4
NAD;9`RAAa<_{nL;K6%8`Sim-eelk=Z*<M^&DG7PAHV+a``^EP@zW1}nY{AZ>wld1`!Bxp>Vr@I{NZ<heA|EW>gVr%^yvpbeDIwQAO6jM|35Fkk`N#nn
y1~E{*B|_+*0+;o2{YUEKJYe-q@z2-59Q|`p1V(uu?Sd#$DVTxp*Tx>fsmFTpb8WX8MhrvAH$eV0&Y3A5*uLmzw`npNCfy-W|J6cz0-d=w~6Dw*QS6{$
KXqz1eZ&x)=Q_yYi3i!eof|!*%Oc;SKN!kOW_GY6<{B5FiPVcoIBys^sg~l5ETJP5g*oiRB|XK29v#$2qYqOZIm;S9@mkSH8k+0NgLmmSz-dMshM!_7(
}EyVqL1dUgL+cdvB^y#tpU>NPF*;@sSB0aOH%x{wjz?Y*~N2Ydp7oWJ@C5CxFh`Ilb;@~VYZis&n^fUmXCF8Mt2SN2;T9(e&g0QO7b@+b`4v)nAsfHnm
4&mUQ=Xueav5nSi<lFo&b-<vzOw<!n8oxeE$)vKV%_uhTw{PmxMegdRC_+NiGfBUEJz4eotP(WhcGi4XO^p&!U-g@i&hd(=m?;>aKz4g`i-ufCSR5AE+
Sxr^n`Kv!afBAn_z56<NSZd6-Un-yf;=6#mhcEsHG<E)!@12onmqm_Thv6BZ@a%%Z&tI|)y3Mr8jw;(-InMSh1pNWJqm<3ubG@YO%*acev)J2TR#3jN0
b>LR0ILNMg?W5$8-Wp6b<=zA{uodKxB&ctE&!A~`2F9MpI`pF^H+X#{_an}AS(L{;N9>1?*7;Q<^0v(mi_hW&jC|sbV)z>`u?~72&DD!kAGik_A5Ur2g
6I>dGNz8KKOR2wGV&##rI$M=1~E@^1V{V-}>2u|M@l;q3?hHTj%e*aM9ytQY!W`%+I>%Mk~%LDod?BtIQebVxX*NR%F^MCyDQz#mg{CoWPmisWj4x!WH
OsP$sOjH9pHrEm#9Rxe(29Kv>1ar>e$yYuey#%Sm#_34o~Zqo|y1bT3@o1MhANKw(W4dIrRER{nMdr1IcLFFg45@6Z3?Yv<ntlK6hGy}MY4W`d!g1s(M
{z!~863@nvDy9ZysxcJO}+kgHpx%ls&0a5@m0>c2PZ+<rkOEB}<&()GpgR_gKs%DmEJswMg3r0g}R{@t`AOiKc+1}kVBX*9>-8s8z?M|r&*Bh$G31F3|
S+&E>#w-U!IU0WVwfDdKuYhjQr|-Y;-KxjGe`Q@OyZZi%U%&s$SC4)A@+<HE=qEsVYI9ci>~(8Z4%xba3mIRtPC&;2FV~E8ZJ*B^(_U7bn|1$yqTm<6c
ycwE%To8&W?W7x<v{()_rS<3HSslIbpHUT1~itRFN{s8x!?RoN$kt7)XIKkY|6Sy^#e_p#5uL81jDM*rO%gU5Afhzw=kE3a}loBK)8Q#hrFUIzPEN3$v
rS+OEUuu0vKg)f2B5e^(+FOR5Sq_^ZWB3`~xuYrKx=TZD8>q{No$%fAR0m|L*6PQ_I6&eG&Y6D%CJp7gur&LMxmXXEqoxiL+h<^$&qIREFD&>u*;y0xN
MZ_T0c*c%VRXueKqT;VwJ)%sne@L2VSS*{{lW|Kh}`0hUngE>4itS#A2xfAE9rmJL{dx={V3wg6{9Gq1#d>~$9iIV}hMHPVje?Ku2P>jpXoh<|f-(P(K
8%U(#MOT%~fOadx@!xVazc>%2gAy7aF)l$Q&RvCW<gJsJd@E5E8;?-ZG`b$=Ssp>Bc{vy?zNcARCy@^zBBGsEn^(IoiiB`|i>N#3H$EzoJ^#re;5Y?Mx
^_K#F%SDM9d1kdf0&5S;alHVjl9@QQu?9Wz@Q>dD>T>?VJNJL_KhEEHw^WWle((N|e|!Fi@76j5`lud?;DraTy;&Cdr~h&PH{ZTA+~C*q*Z-zmS$y;B$
FU8}>2Za1R!&Z@eg`OPy+V2awcpj<G%e*@t<vgQ*iYkftdu%d&Q52M=Pr}8I9#XYDyr_Sa*|4x9+;`;-eLjNHULKJVm)%z<ke~eSm{mKP4UVr7ZP{>qS
RF|7~^}68Lf+FFNFI)d;!>uXDEl#p4~2na<tzAuiUFd_3T6ehV(Pmhsv%!subnYG&srv{2BqH6@e0<_Gc!H(jtE6cVJ0)v6TJ#d%yn%m~0;Y?_Zt2^s9
26|N6gv%;Gtr0La0u-vbL@cUjJ!rKBo>oLvg!LSvkJ+clUy!7^s?%w+Wbx5}xmtf5*R)+-6HN_Z;D^Qd&n*D9t#O^X^GRSI;mfViPY0A_Bk&(u#zLNx}
g1#tG6FMJ{R%v~R#;Lld;)X#m)BB|DjfUidzDw!{tJp;^M<3Gtg`zg*ZkCO4=&F@y?c>Vsry!PyvKQ1jQZfovsbG?2By<cKtu%4`!edTa?>#H9#*T)tr
zd%xcTYDF?h8fhh5}*Q5=;<-}@Rx6ttGY_;rI|ec;je(DJP!Vs{<(bei|;=87XYpQ*T>C#&EZ+iA@~nKgBAD#mDc0{xy)1Nlaa^Sr%4)T&t>sk7LS)j>
0-DCX3Kk(5BF({qITAt2&10ZpT=UL<TQ<)`H}a!b;~LJMDa777S>MiH0Ok}`r9Ui|J>Y_OTA~dpga0rE|#AkGmAGXe{}8kd}jY-E%<YJ{CUa43+B%L8Q
6vkEP8bFzWSZ_-ul}8AHR48f6Uxp!@L!uEnU28=T23k+$yS&Z^`o+{CtV?e7W~r7EdCJXX0@`&gjp=(|&B~Q{Z7gW%}uQ*01sX$$Qi<Sbqkd^kY+>A`k
kJqEEncezkD^w0X>rls!{V`IR(2l85|RPY!qK#iwa{sK~i7Sw?QU0p;$2Quj(f!czp9ul_&fVX~X+$r??UMc#P#{7bK%fB9#ip^trSS?a_Er`H#nCEhN
XzH?@R@8toBv%HkkafKN<v6I~Mg373_!*Kf){R@@f=KP00JO9JaAAIAN7bj9)c=+y{?|<pt_g{SF{&#+L{>}^M|Mazw+w)L0474Pw4ktNzX;7-;D%DA}
<LQL6lKZ>WF~itP5>UtSIPQ}~^E{rufBpJ-ej>-<>j&?D`1VOsg;)Rn{TKf6!JEIn@$COS|LV`KlD}RY3suRvsGBWM8xjd@7Ld`{wz3#a+Xq}(>QH0ZA
uMgi_&!B?8*dD;V*}A9g)FzBWy3F^exeUDLfvI;Vu*#}2Zz!n?qGj?47u}oc5h+e!59De;a7isl5pakS5Mek=A4pGL*Wn+%iP;Bg@{bDEZPx1sX!_Z4W
{i(TTjIF01HT@GYfp)(V~1;3@K4I^$#W=yMsSD`7izM;k!S5@bZf{?t=XM{eS$;hjij2tYjn6&vmz;4rqcEDU{*RAsdBCAP^&AwSm?qD{1}Zz9rB$Bo3
e<ueCM5=npAs5XK_3VPIQJ`#E)>2Ad%a%}s5dxgT<17eBIideQGl?-}-m0O;Wvg5E_Ln1*qhERP`41j4`+a`u<-T@0fLj6j($1SNCj6NI5r6ejTUMG7H
E0wv1F1PPNUMt~P<-333x1V)meeEBm<!!SWIXjKD=P$)`*S1*;Kd>hA6nxN>aGKQdG6sD@TX&f{H)8*SoeXm}jFoHk;86}Y<MIb23fLc({CeC2!7lLaY
ft}&k+xknuE{;(oO4qdEFp5!d{Tap)l4j6~3KW4+f+C481eb~mTEGbeMi9JygFtA8M3C|^Nl`$ARLKbg>cC(Mh~k}B%kMOeGT{HE#25z9O=939#sHCn*
2<4So-k9gc#UYhBKkt@0MVd1n8FEytVEBH6oZpQEl&!_2(Lr|C?EmJfd5)M%i3X_!a>i}okwDT^|E~!LqUhp1o%i26hjdtb-j~8U!oLJ(FvprBwX<eqZ
Ewd70nclFhDgfm_!H+$l^j2Btat=szgw5)i#cyG)+-($>oP#V|e5||0nj~w$uM+$Z`i`=s*%P=qTn|Oh+SO#=!A`i`c;PmwYZmaTJl9fd{dGcxaf>(`4
6f$ZgYW?D?M4hIBvh8Y`8+Gh(~RhlJTc1F>I~Z?uL;sKnA_>T^*%;?|2|zin_DZTP9GX)Ql1xTRvjp=vZ|8@AObTIR+bt}?ROnfp7&hH+?MK}pnw9dF_
rGr?0d)3+pZ)ojqR+ZnV&nx+lRG-rNu<qS>N9pi?Vw5EHk3(uCkvQbkL>jvVIm)qUJ&YMja+cwoGl#JQzI^NbAGdiJlC+@Z}CvlDrbBFJ2n0&AvSqg)0
`pIHJsykQ0A?R=_pJIfL-Cfo>@Lhd9P&}_Aaf@Iy%eS)B81xUbW+C>x)kw_(zC+SYY17&1iI;7q)IpNM)&omN<vq3;D@Y+UcUu<QPui299cajsV_af7q
cv8_5538fK~XBVrUzxX=aOL?rMvQGv~SOmmSRT(c)Ul}Jz|ohS)eyb)~edmkVUU!3e%7YR|1DPL3E&siIwi0R2Cz`BKr}|FxVoCW_c(nhA9T^aj!$#My
^a*cCM1UHL~3_4rYT#3eujpLV^&jcxWu==|1Rek|LyA%e0BiTYJHa8dFThGPJu-D8{$J8oh0;g@jRM)ejo1-)r@Tn^l-M%<c*nP)y7UOrPp-%;)O`uuo
(>Am?N&?6kaIpIFb-M3yu!o=TpeIqN8Nr3t$AR(@kV+t7_ZiR#1lPE<yqeTQmHU9M+R*0xd1*)|;umb~t>m_J<iLBEXHc0v;3bhy<H{$j^Wi&ZP6!)=o
>RD7qUtHl^T;EBU8v*b|3y9EOeaayH>erAc?wmRM*+k=HPyW)Deq$6m=iL*4r0~o=9Bo0$Do6h_0(kL=!-EgRJfo3g5wwRfSWBVCnDJkC12YxffaCV6e
yWMWoTsGxBHNp;j)HXYU9@}On^eID=ICt4WqB5@!Iq!<aq1O|GnK3m`dT)YpFp@}Bo);5Hq81L1#u&O{XA6(&_}X$Q?i*y6(PRwokS@y6xsoaVZYz>1x
@SJ{Rt|}ktDoDh<=AQ<<r3&(Ll$GpZ3z2flRF&mL{vk_74G!=<1XifQQFSu>OK@2s$eN>Ha5&WaeO+KXml~;=w*MJ`>u(_GK>Th{<QvWWO%txo1rZ&8M
4h8J~haDeWPVa-8H2)PU$UJbf32wT7Z>7$7CC<Vhr+~nvHDLY9AJS*Oi5Q>4gH_l4etZKdoPyt46-mce{=_S{Dm`ptp+L8S1J9Et~z|5&lp4vkN=SCuH
o>%?>SCd}}w|<bKd}Y*mnWg+HyI-^EfMY-heLG00NkA6NdgJ&kOvH6O}|A>N1}13LYFTE8=7p*&<sk`~!scgRJ0uH-@6_3ZZA%N3q|{_nrkzYkn}*Cyh
Lvpn2}3jyA}8Q<a>==+E`ie2v|eM*u%#Sooj1w{wV)7k=*3x~k)2Fw7)dznKl@*$pNP)PS(WT|Dk*|qR!yc<J3E$w8HCZj`=MA%K^V}gZ`vU3|$e3YGj
g7&g_s;~!Y((bevFj>%A0^ylJ^b(;%jRz*3#d^nUQ!5q=IB|=!8IeOCwMPq=eR{C)HWc^>X1u}5sGl&pwd>7?$QTJ$P|mpfEK|T7j!*sl4r&f^R~s&<5
rt{GUNjh$V>O;fqKF6xYD_~zHrKYzUbjv0y?F{H?bQ01U?GO#3;;?Mwjgk@ss~H{a*2=PC<0*17lK+rOFV&6B!X7B5a20-pqUzw-~cVr2zmnFU<`l~v<
5;HMbZR}R0U}g0375d;zALIqA0WmCg5FwG_eZy0mui)IYN*Uo|IS>M`{8I49DRbO=2{Fcqn`uCcH)x3h*0-FeOO{_)IWZ%>aV~@?oYzGXN)I4002=Vt{
%EykF7}gn%D$D}YQm0KGMC0tgF5G3H1qLIAi7$YTK9F6jf13IWKhY7HR)L?mk>2*5RleHbbPH31j~;B*DtVS-@@m?$wQien6bU^VEYuo5BSM|f9~Lm?P
})bJW0PXL+e3K230jFXj|VSxSsXhkk%OW+huF%_r-9ZKO0Ue%4^0C*E*h3kQgOCU>K!=8XLm_%sw*mW=sGgYeq>LU~Z*WFm6V6r6d&lwkb96pjQB5onl
A>}tLL&r9QPUNXTv^>v|2V^>k2c1!B9`q2AXOF{$vAE~>(MTM^+p7HIaN$%A3dG`7ezfXi61?blniG8Lfc0<OSa?c-jy7AN(ZP2efFAN8b?|82f%-ksQ
kAWRYO@h)sUdMd*FG1f7&Y!d5<s(1-YbR<2UF|8)L^@~98>LyV>GOp*)bqN-n6sLN;VKJar$i}B{-smLp#^8*+JonW<CpO+ddRgD6K<lW+hoO>a^2Y&p
wq;8%Gi^*zItFV>c<kX!9d(+O~Z})S_ksKBOI7REhlo+B=MtV#r3agM}D(^RAUS2%B|rftH-km>fyFjcT<#C6|5JBCzI;n(40F=zGz|lJQ;SVkxg+kHd
u#+mi!Z$~ul$wKq;&&h5`Fi5v?ZTWl@&oQT9yqRjfDt9sl0Bsnzggy@Z$x))M=`hbn%<`gWAi)<Vm%ncO@1JUp}crs!<-{u$d)u_khjOLCdD04htM25w
tJ!hG|gSY0VxDd^iuz#4l3%-aq)*L>?g}f{04iRh3MXraD?7E1hrnEd<L)$6CYEg$@^R%2VSY*p*>7ujfBE1<FS|+IuH^!c`qtyaK2d32Bib6JMinH;!
FKo3%&{OA2DcWryp6!nvD{#lS<gvpIHHwQ>w2`vzlriDHnoe<8%I%&+>dk<ikG=gs+2ELlE&9~5pQoOtYPhtJ2L~?9aX6jXnb;1e;~a^dW|M=`!RP?Bd
X(AAg6)nUkcZ72BIYY@>~&CI3zhlOk8o01teV2wjP!PM)Y-Uwt3|Ko&T^pZ4M7y#b~2SWk}RYMUIbENFPLU3hwv)d&-6T=6ElCRQ^b^P^##2dYB7NaK}
$R=Ttws6G2yKj8y^brO{a*m^{NLmVk6~Pp^L|8%vm-GukFb~<edM6xKN(ShrDNPyN06LN&eJvAv#UzeB9Ny5u|V~^&A&I|MwghelXNH-EF#cOYjyvavM
6VG0F`PLU013^>90nP#*Gojg8S-YD-z)53!-X?={R>C()QuKOCaFd|N;p+JN;bEa8XTTgWElD*j3fHe1R^DN2Ptrd`8RrXSrHE#dMFMg}@1YeRX-`8Yk
uWoR~8vYD63sgI5))PN4Dc&O>El{Lh7gs|n-6S|oVHHjV`ypS`W;eO$h0o^D(<k<@9NIt$*rvs*-dq&n7_53zL_ctAg6*{68ZtO;cg@Q0`Y-U=J#X-Ch
2y)gQL&2h(>0@_ZSX49c(gvxd(VvVCFBbSP2Ga~eUmzt4EbFV!04ITEeTlhlKqUmANdOqCO)?TENrb8Q@`!TZj=GL);JW~`fJ%r8R{`un0+>?6g>w6_e
EA9^BFJ3;RsiN9&>D$S2ufD_mjIl=G|Ir2*ayc+6e|g?_Rs)GMCzS98bM%`VQ#^Qm#i`*1(P*C1dITnR|6=N1UQx;>%GbnH=@+_O;83YcTAZhK!O1nsv
t53P%K53<e~saQ!qmuF*kCTq``L}yc#Eis!J$cmSzY9uvs;PgAxEtedvy1xf2JP#wxzc5&&aXLV-z~KuC<L0Vlxp0AF7+S|MQ^2AH|TdME(jI89W0c_@
H~0KwHv;{bibC*4aS2m)Yjh3aqupmU0;>Yzb40#R4JM*!$oVet}IBKTc~AsLEbs#-Ayr2!VMI3z2iT?5O~2>~kmGv7H33lXwsV-xD<)7|!<FOlV3OmSg
c?s=^e(u~6pS9!->hg&w7VUI(IjWq&w19h$tNLBuE2ywq)#-pge&Ig3HZEuMfWmbaa?4n^4RxEawAx$J{uhy^}HdW66OYmVQZxKVYk2|C0eva?;JZXEz
$j90~(g=6>@Zik2l;$>v#78pNX9p{tJM29cn~vceX|99i7SVNuY5BwTZfQySem^j`i}B3$n}o4#xp8wD@q=U{49s=k(Pw*=p2rfyIz*#?DxY++Z^6FW%
Y?<j^;U{)OKaKKm@N`k*0e6|(ZRmehJ_VlkzfUH6p|4f^aZ=Ny+9y%F5w$$ripVhEn-(Xw6_CP>F+0!)|=&o5}Am%x8;l)_2%158qm?>5Tb@60fACZzf
-rT*c+q0>~1YwA8dE_3io-zut$rTH5o||sqmfghLBvljAhtu?F?5Nck)9g%J$HN4$(q9_^CDNIy*aP4MT1>whx|eK^U$h@{+}7dou2}AhT`dP^-}l9@#
mh4@NXpv|Tz~h&Zi;rwB1$9lWTc&5HhT!(jH@>y6c5J?je?AM`s;w?oexOO&w&b`KAk*=*j6EV?JPTLHTb#w{lqcX(ISS<0W~e4CpF{T{E+;W0EFU|6n
<`^(<gBBsKqEzQhDGuaQltP>1&J*LUDi-b;hi;+%xD`tld)JSi*yGAb02HCo+Q_G;o?B-j0;RaZv?+cLI#!|`37p^$Ul2KDt#krM?<5kgsd+OMghVz8T
nIRsJdCA@&TEYYh7Dx85@U4lm*~tE`M3v##5`0LRdBh+~?TiX$ZE^=Uml?nAt~FlQy3+<dpAX6%aEgVbpxtGlcn>F|X-X970h>YXUcBh9N10u4TYGP)*
p!{-&>Huek<t`BbtSGMf8j*^e3LUG*<i!aaToY*_MZ?T=5Xfa8n<o35;Zm0r;ZSza6sioTd^!?(a{^v5#sZI&k^EB+e^E#oA?NNdSrX?QTP$qW|(aQi5
Kv35u(gsy6ozUPT>!6bDwk|bgS*NouCYSV$hgvpuOM@H43xy10gM%GPLW{XqL41u0S{wxA&BA;cX!Ig1MX9hRl-B?XB2~ptOanP!r6PTH^P%J_3mgohB
Cn-P_uIR-hYvAvY$u3TxW|mJCU!iN{Y79p2J=Pk?qskMXr^!8eB#oUtSW7DPgp6sb)Sqj+yOvK~9rFlp%x(WPeEkgY;3ZG%$|#VAB%(<5Rz)#phdQ{-C
Y-G)8V7)}2Z(c$%NH4Ftv53Vst31-Opa3w%e0GS~0<xV4wm)l)biF8m3d@Q%$0E|E|62PM?L{&ly3ZXFssURExK`4bB_mSXohY7j1CkcQhOatstLQfhc
a15`v<7gZKPzt-;+(IadE>Dx5)kivUyxzM+092uw5^8<`C@fEsmSthIKH^A{1cIOyWuP?_V~A?IjiNDtZsD7|nt)Q!4q9(}0;Ggh@4^720Y*yLM8Ggg(
)iULYuNx=hTg9ZZ6ZKOOf6Rcs!FJYRBa&?O_CqFX;`5;8sOBb8WMn3vOY%(V>pe|^}ZkqdI|>=oNkh06a$(lC0bTM!xgh6jKDNtxMTn@3UK@NbHEr1sw
#IyOY&e6CF--N42@tEK~y`BD2n5B<p3y^0lQ0JRCxro?gav&NFc!Kpejj#y6FmyVkCoO$e%YRWMPM!L6afsshgo-cF1jmZTbYUG7zlY6E|CaYaXl?0nh
qkr|C@|hY1IxehbejD)ZM>`Nv^G%<hxIxS=Lavn4fJR^CIWbdZ{pwW{p>$w3@)e5#^oODSd%xyZPcMID+EyVAWL+9$1M(p)HGbm_CS#;O~(aab(doz7&
IO>&fyV<?jG-CiTb0nM+{WuQoiGlr!`*BGSTsjle<W_8#ee4gRdr9M<$d2d8XYocJ7;<oz!dLJcdJXvntKxdZl<WxQ^sVX+J#}fdTkfzS@a<_<9yENQv
)TJb^#B`f^$xh0+^=`Z2wZ*0ZTbw@0#DZRs=o~6UW|#RXwCYX_ySv<B{fHG-#j*wM=h|AB2*FC60I(zKUbt-U9)}72{;b7Lo!LB{RqeHsdCRvmh4G+KG
(xP2M`IyZkaL(DC>&TN?)T`@9_#%=ZNNLkX3_+prD*^Y650d9j|8HHbgb_qBjwP}_yQje$#G*op{!Y}XsqHKw@2#SXay9%S&#HnOc)U4BwtM2Y%D_KrG
q}QYj|+n)G+-Xm9!{C4FsAn<F#1KM|L3v(cW0@B747Td0vO-4|GRXg03p`ij_ww`5f0p-%CcbV!A>SJy#Dfa%e&>C(gUAA&t)<C*TVOkNDv_*aAWNL%Q
o{3?pt8W;-YL3w;Wct@UD7AVY7wQg!msA2D!_tr2_EOh<>&A&<1-MwOVjF=h_C1{8}J9s3~|2m><7c%iYzW4qgpd7lh7(cT#oY+yT6CsB+M)thVqNSG{
GV?tO%Y}L{!GH>C7`KBjHhgca6+hgM(%4^R~bz(~5oRiX%b?(A#X1~#9J1I~$-nz-=Tb<Y{sjIeIS;~zOC*;MhH#J-UW3?tZg(5##bQ|J!9EFa!SvfMh
NiZL10$4SzrW&-<R&u_~lmCR6Fq5Kbt`*}xEKT|o{HbHYS=K7@5mQLEusJNBpC*0&@4pr%yq<lbOnFeIUbsk~a6S71aV`78Eol~R=3%IEH{6zd0lrIr^
yCZWP3!r*ER0s6yX$D&=fC)F6%_qv5C7?J>oDTSD$2;XW>Q_-G%vFnMBwuxU9bN#_vRN-+&@BEhhxS9GrniuE8Do9v*6)R{<+S?PzDpPVst+~&BMc=e(
~XNfAjE<FP<haILpn804<A(=(4rPW^IUXrfs;Mvth9Ewm0ISSJm9BqoIdY9E0o0B`$Lr)a+eerUlGgi@$xD>!FG>1!}1&JhE`SG+t5)nuY6TkA#*YJZA
O)!g%<{zXu|^ys8bFjkjwrIXnNuch6tC2q^xY7wf3urOe*_7a-@eDvJFTIoGp2#EG|FA1`OepFgXsbG^)|b?VL;=;O?ZsvH(cSl4t#WF3n=E;9vO+|>S
k8F&5uH~zM~SpN2_<^AGU{`DBErwZs_CwwR+^uK=#a82F&XWm&Y&N7|BmtU!$T#9fSre}2<b#jW!eybvOm5(m&P}kSW!IPr8IQ{vf%r64al^jH2e&$_q
P=>F#R}18#dyjGLs~BXLVKnM!{N=UrmtHJE++QJ||4Zbr&#DX4|NLmMjp0RPjH@gm)g|VOc=2HH#6aS;8pL1$<XqIacFa=v-Z2!}1)Y&o*`ax@2Xz{W^
LKyp;H&?3{?6ZAX8yPwV;_<N<lo=<!LhQlQa3(ZKfQBSzx=r~@GelB2k*XF=9_r=@80{}ukXM7LU}bFXxH_a{&f{ze0#!>YwBI*8Mu}|<nGxJ^umz>&>
^1%qwh}r!sn`9O(HXhx8>FGc$qF1>+(uD(9xsTUWsIBt{3;Vkz;#t9b%(WPJ}$W7=$lB8cF|p0+M6?h+~R}nz4&2>Z}lv<6OqazijAY2-oQ#j-{`tsz%
T~6Z|hI?$u`VPW|w+pDQoazxVs!zxVF9fdPK-y?4)F{~MrA=kL5wcF{G%{O|9)WIz}U!~g!y%kTZ}A0NC~lK$S?-zd{S{QiyeH^21WTW{BiZE8z%jCAq
tD}ag16cWdrD&PMWuoaj2BhFv>>a|vC>+#vooPFjPCHaC*J58!&4Paqd<~-Tf(Jam!U<rz|l^4wG6b+{n#92)>=+*EJ7_s$D{ZiwrTl?mf2@DsDGEWGw
dO#aWU2@9#@MZuFFQ_X$8l{TLE315I9wX;o5Z=3(VM`12t)GE8<T41%<>Ut@lKVe;<KdgHUrR9b_4{A_Di9=izdRWL-T>0RRF12`^s8T&qvv9hs#4Ot0
-6DJT^Xoy?z^t_fW0!m#kB}AmQ%($FfStyRu-&O^9!SPRuWMQ<Z5QPIg=gr>}GZa><Kd`pw+Kvl@9@{-odJOu<9MGdIzh1y_rjaeu7*I&mzWAIU(Jxl%
a|e@!8J-llj-rD&*1ajej~KAbo&fo<TsQ+gtt=#YeiGz)v7t((QzN3Zp08PUtfYru2cb`be>ro=LE|GUL}X2{l(W^eG55ca!0#YjZDo{^U(;&Gs{}s8v
IsA_H2{^9k6?s@+ead93Jqrq=L65})e8a-Zg?qt7Zdap_uk+F^++_r;TjBz`^vKA!=f&w$To!2gmnAb91TRonw*o}MVmZ3_78{I_q`viP{?xC`$weBv|
vFTvlln!KLX-1WGr>lxbdXJy7eWmfzXGUA_78~)5q_(#Vu&pa4(wT=FXMS`wce@qzYj}r0t(F>#12~wgAMq1wL!>IbQC<+rabK~4_c~!K$U|63-#SyYR
JW7%nh99p<R+kuQv_7$m;!Jgn7Q->(#wpt>{tymRbQSc5!Rw=~7=gm&;oswpP@2L}yb7d>(F}^#*Di4i$E$O{A9SMo+F{@u?I9FhMrggbx>=p+WndJk?
}x$|f?u^vAZ3uC`YbSzMqP+zsw1)GT}_m@DHDXm$?6y_Op+vBz6Bmoa9uTpkoA4g52v_33k)P!oo_~%`syx%(>PIIMrG*wtTsZEG;?yFltj_vDPM|&;V
OzOgJNiXsgy=w0=a%znWhm6t8drB3{l5yf@vHkuqr?iLsX}~FRs_(6an<1KJZJ{(Q;83!QfgxBu3L$%vGmLZsQHReoh=I<1bYKi*OjGiDL{Rth}{aZgk
Z*OG%7Dj%tb4@rV!<2p3fJ|Gn@+*+)P|^(|$bW{@g!F6dVZ#U2T0MZonTa0KvJpGe1H9K+!w*{A2_Kgvb_$KC6A!YlrCF72}ow%YmR92vEs2|~J>2YYS
=x|3fupiWEFrkv~!$#LxFj2gyprdxY&NZ49?05#P8Lfa?mo}!u~xWzo~D#wRif%ssO9~<A?VOD77&rsfiqnvV?@NgJrg8|DP8oQM_Wvr&U$QG0_5J<-N
Tqte!RBdYZnnOlPJ?ODlIG#K@-);9e9*x*{TgbPJX%m?Z3v!!ktS1K4<Fte3Y#oJS&@B-&#lFR8eFfTD=qMe_jfj|!vn=+bHricaG!%@72W^M0)i&v?D
;(-LMgAn$Ha?8EM{b*xqvYCGFd&|wcW@k^WL}&%1&mo929P~W<IJUIb{o%AU4|CTT+*N>3`LZWlQFaz8(L;|6f8mm&i;_z!7uIyeehxbJM~ffJC%XB`R
w#O{*%3$MCs|9*B(7mXZhPnmDQvFNR3bF#al@Hs4w1jkpXu5QJPMdyHUGwz|_6$sQ9uV4RI1I;UTq_dQ&r$f^;_7WIELF_FbdDnlZj;j;ZNDmJrH8DBR
HY+D0!%s6?tpG*Jw1*q~R$igM^-e?HuhEz4_m)G$}+nJKLLTF^U8XQL!+4Ea`v*W|HFh(qEKqw>fyHDsSO^pT$VV{D7~`p&?1Tbw&7KVy<iYPYNdhLRn
R>M|O^bHP;NM}rY&NpZ8`?DT|)Oq#&=!!aqCJlWsia}gqd5uGl%8MPS^p5EuWZCxCvk&9Aki&midW^fz-t8~ptL{+{&+{nASe0!_+9Y^VFsbLVyojdGz
7&4+ZgaB`l$R40u++T%<5f`K<@-qrK<;DrI#nbe#o=OC&k5y(TbA~*3u*88RfgTd8&U(IdJgJ2oCJ8mkmU=^kW<ql^orKFlVxP*N#mFd3PRb8fd&AZCQ
h$ZgePh;L&S`(+SKsG@rq(Ein_)ujyAsl~!fmPsC;jJcZHAxSD*w~|TUge90Oy|1`ula*>x+<0b>qG-bS<%f14w6s!J(M&ayn>%rF+sGMgg*6#Y|<Xa5
K@?NMezr#dI;xW1rlp*<!ey7!l&hi$StFtn*QyoDEdEL!e5UMh;=hGLLOoR9z`D?#RO>+>@YK$DJGqpJ*d!_rR~5&8RDTHrB@5roPRRe7;*y$!NEcN6e
DJ_(I!FJ%;H?^FcONXG{wn_9om&*{)STKLk^UB!MQ)#;aL2F=$tBb=vtLvif?vt>CsI9V9o(SznKOt-d4k`<|<8Q1{TcH3=(vW;66haAz2DL=tx3iLfu
_@0ltx7a#{$dt(&e?qO}<=xC=0Wewv*e#`Y3^_g48&om{6k=&Qe&bk;5Y>mv>_0$e_hgHMuW2wXDh(k#5w8M81b=7Dzd$S&viSWcAQg4HM?8p!1iQ#ix
tIv(Q!%b(d?N(3Teutu)=%Lr(=kX!S1FQO;-<;2GT$muxazeZ9!o;nos(EGXh$8Mg85erRPB-Yi9E-PKkXQ`6`E<rMVX@s~7kr#<+`QkIEn}h3Mikd*u
-$y-w?tcP?RpZsJd|<D8Ee*QTO`ZyX<1(1a-clj%@=%{dTy@YO4O3+VBB)W2D%>O9Np$dTb~nW_C(+D!xk+XZoA9%3j)*KTS;9a!IJB#Sd^P;yjw|Hry
p^6K236cwsvWWXo5NQ5P6PnvXB-lW7=PED_ZR81AMzN#380Exn0<Z^1hyd@_J_(acVNd^`X}#X?fXhZ8@Y#18sQne+sjab4_I?vC^PfjN5d=ey;CA+~5
^$sc>y1S>;I<3UG@k`R7++pbvA5qgy1|61Y?OA9`|2Hx>9`%d*bTIsV`(c`S`Lo$LL#4LMt_KG`-T=glcRiDiv;fqdgt|B?Q)xUjuC?Z1}TleXMx{|O^
=nxD4sxvRddp!(Y4P#*R4=1#?E-rh$UXVd6BU+DS9VAl~9Hhcrg@{#9<hQiu<lV2WmUk@<>hxtW==yIK@LFRS{Nk(%M_z`!j{++fTwYOnMKGC06L7Kux
DE|@ke{kFQ`K0+*^7UcDv7U<M^Kg-OI7weIEDr2tKH_bqqx1)Sz;!a**RA#%jiuqXOR-)TTIEyI*u;`VV@pnks64lst_zE7=&nED!p(;)t!q>CxXb$2o
gvpTH304uLshqU=`xi}`3Nf`UtPj<l*X~j(}80!idW#AC?oh@_o^TSfbDf?sPfYD5s_mUN}c#8P#k4ym<^*eU0sbv%4+fJ$en=kqf4ZW&5IxLItHUp=n
=V=Yp1;POEPqI4;tX{I?E2i;OOPeXB4||>7Wcj)v<zMfZehB+BVEo9tRAkDE#`}ZWy8H8gOGYRyR;ajADqRGlD?jC-jC~@r{+iuqp=&K=?#e6Nxi)726
r5F&c$0y-y5*SFRWYA&x#2n8L^^pchs~WTvl@>0mem*O$AQ(nnI!PLm9CyarEU^tH><2*6L3Hw$G@ymEV?FoxD{3>pydgkF$Kw@T@;Ifj-dVZ4gzReCQ
<PD%$y6@3k;S9O^lE%l&QKn5+Tx{^#8fvxUDf-J*Impqj5sgJIdlH4+Sb`=gAC+chV1PZ_`^O4;jx5Y-diMs#8!5@48MYE)^k^@PPaugDpy?(YyR7@Zi
&VYp$%h<~@Nl`6gwk3BA6BBrr?oz5<WE0nbI{PV?F}r>%g5|-4hW-=>$gSZUZ;kzbg9U@(yV;sn7CyDW4HMc1*g<O}z!FjsJL%B~8wuJnZ^u5K5>1ijh
(OFTzNHF4xk;1xQ=A`<x;CC9huuxzjWhN#-xEzAl_rJRKoP#LMa(Kcz>?>{jGPqX%-BcaflQOA1@+TR)l4JZ3=bVRBpJJ53^l)i)<c|@Ml3WlP54jsdp
x2~Hys_1a9z7aZm?zbmK)9Ajpr1qyL+`kxYJ>V?RmyW!Zk}m=EzxQGb3~llpw%3z25I;TI#J+pRk&)(|GRm_;Yl6^gM6L63vxBMAIp}Ksx}kEUEE$AjP
oIqZwyIwUKR;C-UJKS&krDihIJrO4_3VwF-kn3KU<{jDizQY}YkO8w+P?(FZ2mrgu!*-y~aGZS6Rm=yQ>YJIqiO`#WP|+u^vQG8^4QQzfg)uO&=rNj|U
5wiD_=H1l;KhQati1ic-0=q^vnZ|w;gkEKNhJA|%}+9cvy&E-(+2sl9Wb|c<1VYZ~y{j4$ciOGJ*_>z})*+Zrob4cQ*Tb@=OHSa)^?baW6cCyBT#XY-h
q_^@vK-R0JRh6G?(}FPvdTNWwY^IJ6dWSk7q!nl5ozKL%oBFLp%f~scncPga12$t~?L>Y$)`%(9k`L{vUqmP&jh9oxqYBhjs9j?w9FUINmlM(-r$LvLt
(44Aov!$goDhk&2WPpVPUXK@i~ZoVe4Jup5?nbw-04j9h3b1#v8?r>Y+p9fb?)v$#b5I${ii9by*s;A{-^ynk)TLg$w{=Ns`j`2`M&TBmc^uj!P=rbHh
Il!BteK&<p~30^wwxG*DyBN<ekb1l3A<Xy4Y#Epx;4FU^3}JuH*S=F}9=bl-1k?(M~;*SgyM^U&uMO>S(RG+gCEmYHi1i+v&!}!LZvJvMtu)!RcaiR?G
Irz}xsS(x>yBnhFiJ6Kt4NCnv2C+ReqoZ0ASVzRd|fH)3W*jJPbsHC8FvjyAG^v5TdmBwH3CwVmP9OyRh(HE#FDMKc%h=@eS6<F1$Z(0bK|J=bU~ltc&
6#_O~urfn{HMhztm+fxQx%Aa4OfgCP66Dy*9Au%Q*FL2~?-N8rjiTsw++(&1(j-Pc9TgX9F>AaiizDi>Dv}I-59099=+;0h+c(o@xSOE>x)jUZjS_=qw
7MT;C-?>iD$f@Dl4!X&H(L{22Gq=Y1U~fEm`%l~H!NNr^f+k5uuyWBJ<x`B9et^?s5^8on_ZGca!qgqc!HC+>m!n|nlSJ1Kc<B)1`E04qX)bp1fbY}2U
Ix1~0AZ=%ZrL1H0O*4JUMx4u@^M-IR;LB$xXgh=OQ*ub_99zs6Wp5Txs{W5*<fNQbbmZ&lT}yz0H;H@<L?@4%7Sz*_7Gd{LgO|!*y2boNmEOdR@rjG`H
<Sr;{_IWcnKylb{;p^x@F_$kWR*+yka#VoyA?mRwj_#=J=sXW`u(_R;;Ba6K)vv8n-)bZvQ8Z=bjd=(4MVMdIz7|h)XP&_Y`k8l^iD<1EFwp2k-GKL2%
~>ZbEj*e7XYs%Ll_}_*3~e*o~D-q=0plX>f?RdC^L8JzL3!devx?lDBl-pTwT=HFt%9_T3&BgKL4oa_*%6ChL{^X#XL7w9TFN-_Frz`ueo}L(3Osu=<T
Sv=#7qAA>t|-G5Fi9p#oQMzKV-Y=PtGRM!VtB8n>0Y0g-~8A$mYmEf3FhtoM1Huy*%n{W?S-1Vr*-Ku}5?a#Xd4Q`(3k21VXeji+3eRBPGZyP_KH2-Zk
a3wy~<efh91~km;dQaeV+GF%ynhj#5GqeJZk0+Ae^M$}xpkV`HCv(fvM+K*gO(EL`+;Y_E>w_g~!$PRR0sHiw9(9^n41n1xlow8xnTM(q2M9$Wr%n-!0
-(MQDh}h7Cx9TplN&ydGAuMzXG$t#$<^f$iePS@nn0=YTt~e}kKk4IT$n7KB$wwf%COb7E1?PlUb|5!2FK_p^>@_n3xM<MJW(hG)79w+1ZIwTs{kgZs2
hRP849g4HI;3i)n`s<>=;PBN_c$b>mX6IicSZl0b`Z32r18wRQR5PQTj>GeO$_}q^!>H3^SE`p>hzAM14#GF5|h;H)F;jfRoA-gdjL*v+B80p7qfPiXu
)9@SrqWM%1g?BA7amH-Z3SYk43TMxG?n!fBd5<{8GQ(mztVJkaBz9iTS|MLn7GqdvKTk`z|ughm+9Zk?WsrV;wmWl^3ds$<F%IQUe(3bd0x3Dk$<7e`#
moX0qP^qo;Od8t4cjR6T%X~#gvSLu<lGO6-M^?jV=ihHsg0*@XJx#j3bF3OgcE?bm9EJtG)+7(7O+k|jxVN=@08|$eYWxM5w6Q~iHo6yQnJKARAvTZEi
;!_4%OnhyuB|b$?GvE2sJRcwK&AHX>(QWJ@&CNa5r@G`&rLhU@WU+&*KH3o#9P%azuZ=g|+=4@7f-}ZujB67n3J$p9Y}`NX%*P`#f5Pyc*IYa|m`Nh~k
aZ$2i%@Jb^_bo)?WJk4=?lb)OT#kvdaA`e60)e?cE&=P-QqJI3MmTHTaL%<;RC6yiNL0CsMxs--^qpSPjrIZ^m&||{CL9iMdLZ7Y8yq+4`2b^XXz=!ZZ
%k+@)Wf2T^k~Tg{N(0E4N4o?xpk+&qOVeFyw%bMy>q$(T_h%FUZ8>t*-21S~M_P!XmIU8NrQ%U^z{8*Apn*^ht7z@Ldl@wL$w3up6)AEcvu8=@ump#_p
VenncWy2U}yQeFtjF5R5P8u)hqAshCju8dfNUm6e>Mxw+l!hzSj$YI8Ln3_^is7wlxh54rY2OFVuityVjh;hMrUB_M4%ateWHZ5kW1&`!%sX=h0umU_3
(^@Yu%Xc%fw?S!Lo#~I9~c8oN;J~<ulA$(#o!rt_I-Pu-e`7Q*>A(XCI27wCKkI?>pIa;uCd*zM@-1D=JcpLvnCr2^ws{A_9{b@4nbQ65Vhq#t4cUrWy
3>9sIrCOWa84bLn4O#=cfiwyXZJo*w#XW4(qt;L^cF+J`r^amRb+!uYtV6|Fc#fqxF(%|adZ>B*EHODOz=O>Ji@G^2Wa0r|S=6cgjTUT}qm%M;A?dY-S
6-0SbjB~0>iclXV1u5#?7IUj;V1ecw%Mt1(tjds?Wn`8@;~iA&hk|!W0hP&@>M>-4%F1$3}n^rBYV=6)BP~C=W9b1+!4K5Q#!g7_KRWa&Fluc-S$(0E>
J7#joPZ*YB%s4nTIV04maz3t9i?CH(_PTnfGZwnCA^A8g&C9w?_qQP8x;lL0zE*HyC9aCq=Jqs8FK=4KifFE1rpXjxZu^Lk$KkkJ$Rl3B_qlOc=2{4YP
(Xj8Jz=4Lozgub`IfZGj+01fmqZIVLb<GVV=OX3W3^Dz033;}P>H>Lk)~wxXv?Ru}D9$|n0@uo1VsH*Y54c)M*y{pG49E}AnM*27?6nbOW2?BGiN#dy&
bfyj5tY~g!4gz!<ZA2PZ;J(XX7)@-@jt>dTJhnXOyW|E8y4QsSuly+;kwD3ujZNLL~CavRrBj&sTIqNCdT*XaE=GqS2oO94V=azvy*rzkeK6uPfGu62|
JIMWy(Eii*f=CTPw3P!v9@tgkv~_2&^o`rSAlz{2>Plm<j%8(GSUlf?=-i4MBU&Un8;ZlmxtoUx<H2GoW(eEpbpjorV$_zBU7~U8A>-<*Z>(ccFUzN9L
4SZ3LF&mIyI@-5d^%_PvAWaq1&jBxwm!tsWrVwaug`U9XQAI(o?GO5g`*)S&YPXUgOyb{ML5Qbdik_JFl{Ny4+oAj2vj%nLB3);-WF~c!vfVOVnzZKns
W-5_6Bh-iW|TWwN(*rLU;Q4LJOh}KWyR&N3`Uw{t>(&>4BN#!&PC$%G}}w-owzgKEMYJL!j|u&Iz4pmXFaLOv@t;<yfyf80UQs@ZTb$HlSCyDgSL_u+>
=upNd=q-dfxeL*(4s3LJf{QMpUuN3WI(cPIJ6fUQ_Qn1#Tzq1@I_`){X9CPkn0pWK3E?2-Ok`Kpq$`px#&(}^m|p3Kd->3*c;^J2ht+6uqLI6EB!`Zpa
?WV5a-L+WxR=uOcnR_uOfHMoR1h&q@gEn3OAjm2p*Z<d=Ts;-*T;b6kws(<<k|E`yT`Q=o9)QAG|d-C#6uK%Ok#?L3t|E#q^IG<INywxAiVMSZ+N36c`
><qD2ILu>(KH(OeA!Wo0g;(rsL}A>bsX)52FY=BYw$e2>OWJ%sAq2}1cMX)|p1v34!sCDuWW6hoq9j(IdBAWQrO1=R6XgX00;x|VAk~2bfJG7JMo@SH2
X!&WWL`%{223(A4xijnKma7K{T~PoS5eeq0ISP;E|&?k8KS=8Kp+f(*5^eSj3S=U4{~|pfi9tPeQtn&(PI{Blt%0H(I`URxF|xFKOIp%eGz}2K~cD-03
m3axPGw%rAe}ODBx)6R;lVB5WI3vR05-(&>?bl?1CiFI^!BzW<R6r(>6ry-arWoF8wjJn+J%$zSo1n2u{>zA1I=ZppVc9Q{URTa%&(YdQ4tkrZ;DfQU#
rf9#eyp%(c|qIL%PUsu&=RIt2oJ^lky6AlOIpfzTLQpVlZ(bX1Os^7saFbpr+`7?L=8+9<5P{e%%TPCatL1&FmiWy6$Lcd8_RRPAlM>KUv|yhqf%241Q
!GSL);epFA$BUeElJuLC)X@uJ{Xgre7gwQ%IZP(Ce6iyjd3!)C0lezxZ9Kxba>QGCcb~3t6udTy$rlO3{P|0l7<kv#6C=i|M3<g@}!iPk_w-W{WlRP0O
Tt1qO<+dXf^n?<#m<%@-(uIaRMEQiG$vV_-L&L_BWZY&t$}&TrSj2okYe5t2Fv~JuY({ir+`|7PSIF%NNj|ijZt)Y0Jb0_^CUdh*%62!0{Fy0asbDbz3
Xhv1)Ihwc7VcZU2p@#}6k4!Zlr@LeJi^=j)Pwk}3uzuY)Gb_h<{ijfv*MFvwEPeIKRzrs%MH##*XwI3iKqgqx2Y9mjr=H!oBE!@WY2P-hE;4+GC^`5Yp
jfM!(N(DwjMU8ZOZpn@pBKzpQQ&xoeP@H4pV8TU^|y(`{J1EjZ7br``ku0xVB!j&|qgPndaxy+?aa6hBk7}fEA*V35_L-cE^&7uXM%kQ_`rq{30q0FYZ
Pm)NxoZIA}Z94-YeDq+mT3ouM}0>aCgCpwZ2o#i-95-0o%`u%5qNjE(GIVLONz+fcLcx;nkFb*#Ti`bPJp{B+wH0bOO(wTpB5uw_s-0WYh|FQ$eM+Pc5
-D0=51<}zvroo;8{84%HK4E1z#-UaI^GT^AgdPsy#y%!*8FoX|nl<WD^xpW)<-EqkDSNd$ZW(RP`OSV<{(M~gFqCB1HVj`%K>1=a{-s2ou>_(b>7^PX%
^^$n*<jRTs#M1RCbT*BmZ_Lv!Gj8t}lS6g+WvX}m(Q?{riX0|7`%!iIr4WTFG93$EpPlcOcvN40Ih8-v+%^gIr2OgSmy`nVsXhmyFJN`B9sBqm=Ua;ow
BvhzcXiT#0l!{D&0FPv+JCK~G+;5rSlGBQ3ud_*k`p8zw_S3HulR#VZ2R4o<jqOM2%$NLk&|h&Q7E$2$g!f+Z&x0Wq_HcM6_-WOq2}L#r~By^8!;XsHa
1&S(v%sC;1(D4wYI*;I4f6dD2Q0UF?aff1MMuBoLNI{)un|Nm^yYdu`8h5Q1LpXHC#zhp*AZI2nI!}qsvf6X_fp4s_#o)FrT39)etg+sX@<I!eklCStk
&kRHL|tH?~>ck{ZiaH`Wc#?b!VsiMO<j`&(iTH+F-0V?6f)x=l5ySjKVH+=U?>ERbNjZSYXxl=A20-L9oAm9^RpT58bOLZsF23wyp$Pvy66(<npSI)1V
uH<(4VCFgE;I^hu)x0snB7xUCZ(P8K|(Z!_8ba7c&at(diTAP}$xayWZkfBO;P&7{VT-Oe}Trn63fN`&H4TC3d|7m+b)Wbknsk%tdI2Ic3^nnZ^o!haF
ljNc9(LDw%fV8O183L^7fx6!rVskM;xP!6_^S;>c(HuV?_c>hbX}JVN+gRb^R+EFep!|+anKm=f+ii~aLHXOyfsh!#<l8v~XN3X9v5a=a5!YTiNWSnja
;5n4aKsIUNpQOdg73gC!HXPN`smtvw-T3GGGzM=2-T#+P!MH#XtcRbPoC+DWjP&TIJLJN-?AiqHX?_%(uQ+__xGUuAP9CVC5`4o*6*r4eaQ~@D^VcKEv
H(P@lh_n*uK2g^)<6Fl#a9WIk7KNx!6QzqT=d!gPoA+Cb#80Tq$_Tf5-#=ktQ3*N}=fte=2{|MHO9%?3SozLN;hLhh&jk)4YG(gVjbn{&@LiF7&p#K@b
Z=!WO2_4fj(jS5EqGu9H1jI_<yBq}6_;|3pEO^vOy4i~VjZO6`4<;p|OfXo%-xF_$mAHQzl9XSy7iaz~0)yU#_EG1r~#U>~zxEwCG+%{KHt$r_^Ux%{5
<MS{_1q#3}HF<435?fQ4p{)lA+xOt*Kl75@~KDfO4<oX}pHh#EIn17WGT!LL8x}(oKL>@s(YdhmQ5HIL9oP@L>g+ATb+1^sOn{mfzg^@hxS|+l|X9rd?
+JYoZc$xvj$AOVSN3x9o`44+Qu4g5&Qg1!Kw=t8*+h0pbg5F3;Qm5)DAI#@<fXFn69VfVKs7mlr<|ueHTS*q$rgf1#<YrovTN0QscmATz9#AG2s6wlN4
|NuZl8<n6k<sBIjG=i<=TOCfInoJmY?YXy&Jywdm)<?8rjATs1yQeptz6adVJS-x<a*AMc<C(wFfM~?m0_4-fRnw_yx;kYV~G8Ck69Kf{;P18Ww4yr%P
2E{|H}t2|L*>qU%mh17azV^W?ZP=`75-JHGMt9#rfOcI{)F%>L<_{ddzb1;0OPD{~K?d|MGYDzx}V^y|ZHz-}>2^6Qmm_G85<Q{8ztz@2ywfd*}Orma8
-jRcy2}2F)>k7Es_itV~r!x;BAa>QGv>WWeudN7l}gaODJX6{`Q3C?i~)T~U6KHNy+)@I58HchAI2f~vUnWeCc;%vErHP?r<k3m26fuae`u_wJAHfBmZ
4?tkaS_kRCxKs@ii_V)SPub#j5&t*cGN*ra-{a1hc@TXsV@U34TWpVzM-<-es{mXPAb+VWvv0f$R%ZjT2{jWd#!|yKZuH*dNBD9N8OeMi}mV(P<B6T4C
Yf_v8q0OE67|ZA)Hh=y0mEgR;t|R-Gzm>ACs*aB_e}IUvT153|yLWJ+uuSQ3b6gymsX`9D|AT)kgAo1g*U$bhjTQcHphYj-|M72+={|n;+W9|x?fj*$0
RHa3_2vKb!VfPi`aduH2$TU&z)ug~eEs1szfxBUo|p3d<M-Zw@#~d*e^zJrxZd{pk6t`~;hkDqMn&gE&J`fBlH#+qw{mKFswi%y)r?kWwi%S6ixQ{I)^
Sv+MHFs;JkHXf8fewSTC!2PF7q5jmpMc>4tTE&p9G3u^uejTA|TpubGyV|1HJx@hyV09=P!Nl-`{zuX5!!9dHMc#e|-Ms-;^@^(yOIBzyE6KI{5al?!W
Y%`#=2o`Aa`K|EI5=fBicp-(UIi`7iz+lnu6boy|5WK<QG-zkK!nzr6PFkKZiKz?a@VfAyCSzx3`!<fyMdd;v83t(u(o-hTVRKfdw)7ys@=(*RTHbve$
%D#p_yT(6ID;VNN#_CgAu13FeQdXe<xPMMHt<7~pHs1s>iP*|tHF{^wrxmoLMakepwqr%nlkJ6w@eUk>YZU&(h&WkE#MJZyu7V&W^sG@Bh_3}dHUa1xF
Vt9T3;cIWa|L!--{3GwaQf7()I`+#q&fog!{U5zi=QnxpkFVYT;xGSy_TIJGaqBt|{VV7C%Or)40FWR7DA%_NFXBxC1i@D-)rA*HJP3dQ2oU(B*hy?Tm
gP+4;Y{r7*s+~VCW(|8k1bnv{9{Jll0M}xTmU?$&x_~uX<6OU%#}*TJ|OnO-s`<K7WY~W(VJ!^Z++ahTKVuVzJKgma%9qxNXIG8t6nwJzJ7MTkh8RQ2Z
4PdPi^h2OWkTI*0g-OM%nY{G~c&9oX(}EA?k%aS~U%7j@GCtgZIua&J9eh5KrIy_hTESMy}fWco$Oix5p(n%|x!NOD!!I&4-%ma__u-(Ie!|8;aEQ2+5
+zzb5LJ?TlKk-Z0x6BmMnLT<_MBN9T=MYFWF1vXM6RA<z38U3%)*nw!7#yJyeZ!W`QIHTK}xLaIgM!}ovs42QF8kjBAHzYLxCjJfg5^CEA@DSy8f%CPC
%bYt;tFQjK(w;r8*`XwrMv^N9iTC1OWNsTJL^NYsT|N2kQ+L)!m=h%>^kJLh1>qsL{>DkBcf2THqPk!>1r~lG4Y;o$99R=*kzkQ{~`J#tU+b5~903ZC~
`%U+!_uhE&);BIS`AWIBw!GV;GqVm>YGjUcpU-=2jAJ`1V;{74FIG`I&S&!mM%nm;rqtcV<c}Ix)O0jDr&FWqH3fR-O@-XR3A4+XtiiNtA=DPSJLx<=`
r&_j`jtPf|F2c`gZI91-qGe8-)Qvl{eOP)^}l}dwO`iS+O)uV^R15>tM=y~e(T-Zm9#z0ni_x~eeI{Ui9Fl7;bW^-ne6PzkN)Y&kN)9Ekc)NHd~NN}>(
|w=Emv2^<3Ypv@a(w!pnUC2a@#_A&i2t!;%oR#TPM<K^wzZ+0$)`2cGgW*Jfp3kSL<`FJZGDl@U_Evwx*gw{fo9s$7t>G`N|&G!>_EfQSR@)d30I->y1
D9zxAQ`|1`10m7uNZtoOYiH@$wY)APLD&%gflhrjyelOO%tk-XQb&~%GB+OftuwGVI5cC*)Sgj%($%-fDwdDCkzOAI%xDRdq}G_Z|yH3sbB$t^iAv3!P
HZO4w4GYg}<vXEzuz#8NB^}jyX<}1jw-s-J70KGJNM})4b|FzpS#7P0WB?l+lfR(k?Yu@x<3GtuB<|l1lU|4?o%xoCPZf;iw{HOGe-NHGMu6IUidLkYB
BSCGyBdG0b1hsvQptj!;)OIw29^vgL3|(oZbh?QW+ycNY0DJ`Kv_m`RJ(jTc6K_A;+ZU~tF54@0+uPma?d!dk&}SW&kaiGq9Mo%X^v+u`;q7O8qu<`>p
Lb`%+t2m}dfuuDZ$Dw^R>!7`4gsru_>xPnp7#i7jsJ}%0cYuc`ze>yte@D3V^cu0QNoLAqwVz9dn0_dn8!(Ef6AygkNn>P_pNdGlu@sr_`e6{Zun_q?u
O67{FPMFzKDWfMK$e<xjqNYAa0@ka{EDC#r(5x3God1S5Qv;Vy@?x6u0WF(JScoQU~^J*5_Ki=ua8%XLFqIYmGP#+-F?=qQSuz4Gx~GqQ{q~ufiy|Gkq
RR@^zG7vO#`^_2<AG9}#~Q#<-p7bJX48SxV+r_jfo>{5kCKaK3?ml|3Gw(c*==JXld^yUmkdfzN*Wy&rt={?Cq?iN>FvXSQCV2XAnHhT*M=n^xk@3;ed
#`>XW{ZHDia`Gt12&x>!kj`}O`56`gwocM?%0bZ4#XlHxAuV{X~@VK@QkK3OyyzI^S@g?HT-Fds-mt_^(9s03D<#G1&{Q75s{^d^?uA<*A>r+PmSzhi6
`p4O?p?~QGvV9W1%vL{l_<&=`@T#r<5!vJ0@>jd->Ad`1Pv_LG=hZiLx_EQ&ne}zLSiq;)+UdsWi8lFk<#0rsg8Bp%GwwVAbNR(L{;Gz$TASj({_>-Dz
j}TS<9P*3?}UENO7AGudhP579QCW*)BLrES#xL)rX#&l%xy)PfVD?7aLJ26&W?jP0ZRoZfc3$G^B8q_j2LLb7WMnfaSpNm4DFz!A%*kBfXz`8Tu(65;8
_spCZb}@QQrf+QN9O*G^7+y>#`UvtTq%lTP<NFPMEob_+V!ZY|)G_#0j*MKyt8_?><}7f7JWKI}gjfAfunY`_rfI{nz^#c#7?}xbXC?A6~uvU;g#Udq2
6aX3XU=uUl1iPt11naW~5D+<N#;oUW8Zxqh@v?5;=9TF)yigiHVwhe(z8_np*4nmRh5k_B=>!Ihf;{baHQMao(#Xn!!3>8WR{AfF3<4pl=iLB`yo0|*n
XQugpbrjfoliU1sj#yMz)h1Xvi>WWwt%POy8h_<LuWi{{~4kMo$hfmdlIi)nWCE*%RZ!7k7Cfs8jPVxDMz?@j)Z9zP>=xd8Oal-JnA-F9~=Qie=Xvm$e
rnp@z@c;;072w#=lN>g>JqaJAp#^TL1Eo~`ZYY5r1D}BzXJAUT%-1v`u0|a^493esfa7q2gAs**xv7o{%3+EG-%<GpfM<ZA^t6JVfGH7qL<L4umFTCA1
RRFN77S+7LorAZRwqV#L<QZ{*yaV~&t<wZpQ)e;v6<43po585%MMKhn|QB42em8ZdpI@j7A^czw9bDj``fsQQ|Ih%n(XVWK53h;cHDYE+3j0XoLt9s3A
^PtZWSdzmy2s+ASvEJi6**&(PEXbSd>6Rb)dR6n`esA2PZIZ7NY|=^zfu22L!TZgdEJpu7?miZ%!~;-&MM-v-W8!W=0_D?7$q;54=qH3wKGtlL@7Cc4J
opK?q5KF`Ab-Pyj>)Fr_voKo0ctMA5(mNG6&@Kmb@Ny*|PD<Phcw5Iw{lWi3q;6Z2;p1a5TS$pMQ+B<${=fTQRB<L<+~_g5)xPjmF-xJHNJR!R==WrC*
wTLQ4M+AEq&juW5*A`HlOTrvl<e(7}rpvQyzi8#rD1KF)m(3N+fsch0bn{-jHJM)qeFcdXPIUH6R3KYGGjPFfZ$Wg!aQ7~0)3;+>N%sUlgN~n$l2p&p%
Chureo*ew8VStzis!Al!hi2dDx(Y$+?sDH7ZFLhT<G~)^SDt!r;VrBo&BMIX<$2N@2UYLyYeNl%1X$1#4*+zP<|QnsNjDo$2w>!TJ0-Vm#soV(j0bog+
UC8roO&ptj7m__11fj4452fAAYq_@vtV9&&1s~yry1auC`%<@W2l5>nl9oe;f+(?4Rf)r22SKIkZ%~<Gm&5@$-sUG_40BZvJ(K<OeX}q=;}&w5Ak5AJ>
~TLL&&GYhZiFx$p}0~(c%&TxuIMtJ=C&Le3k(kI5vf@f>@a9VL;X^!IQT5Bs^A`HV;U4xmVE10i^LktnER3n@@9e+{tOIQ_~Kh!Ya$PQ??u%Q<_4o%dM
jvs)_6YPM52-gb?{c2K$5BmM5GGrV~rZKM^5sy69^?{a%E6M-mQ$f&%*iGB21_<yHV%5o3aIx`#Z!+k_3g&OV25tqx<;RkZ*OtQe~!VMCd<q9*`&m@w;
t8oPo|PlqxO8Zpb~WrZ9jeFmmMqD=dTToiFyCv`p|fE1U2yq^vEl%AlV42BWms7zO1)6X+umjrs)QR{1;=O>0QPIKHl?DTQ$PvddV4liH1fAd*)k9lbi
x^e&HgHDe5{G)bi<jDu!9CP=BuAOPW<3SHu(1V|I_Zj$4_MlT|<Olsw1VG+8ph?NePJcI>Xqx0?(cH&}ylW~Gjo%)exXkz6#2ED2>k5KgA)W861nng~o
mzS>9Z?Hp-6z^>^WpGWzq4^B?R7i8T~Bwj1x!KjCGv)FXPs$U^6X|E@1bHSnwd;%TXaG|?KSTZV?LNfr9R61CG6qz(v7A`iHKanh|3;Tu;g++SPw*IwH
VH}s?`~fbZ+QRw#<4_8g_T>vv#*fFtiP*Bq73?z-{m~Y%IxY$@JRs3yt)I=p;PXp{KFmTnFv=4bRHk+Nv&gASI0_nPcLk)z}39CRg{X(V?suj<C`LS#T
s04XkRsWr7vs%83HXac5-@^E!x%%cwi4I$gbQxpFrgg@Vhv52qjcaQcfI%9u&kNFeLTBpA*ng#tzR1RF@4fPxxPIv}(jQaubEh^ui~b#~Jd%85{4ZjJ6
1XMs5t^dW30>^P>s8$&LKtvV;=C*3hZyvPc~XX<^k4lfk~)I3-z^wbJ-oTuCQAStX;J;pgnG2*$TVU#`IE)&Ou%$_CAlSu(>BWtpYIgMW(z=aY|*)p7C
5;cH9s@PD=5FNTa#*Op+6tov)F_ieiMGZCIE>Mm4^bB4iuw>6x?RCd?7Qhr%EMI0fw3`_asVq|+OFR7m=j2^{p6KGiI?$N-aQc^#x((be?W(Hc#gnOz(
YUDSAgLW%dde-ntvqNUWTp5nurjHRUD)L|>*eD-C}Jm5XwBFhMmyi;Hz0?vUkd$R3jf(I!DB&IP>Nt$gjdd*>u|Z^SFpm*VG5ACR$gtVD}l<REzYA8T1
nI;Tx~#a=q%;+KGk&z%Uu+6MuX`DZ{}yDWH6vW3E6|3x0&i-OFycA7^`^+NcjOlrc<TGUws+yTsD)WQRM-w;}}k#wMIi!fnH#K!=+<tmy?}21a<bZ(&|
4Ot^4XODeM3r4ik?q9Fd$WwRD;z*PU0sq#Twq?qTd&e)#%VkO-}-NIvZ6D8$iN)|bYT{&0Bv6#u!)8XGw?WhZ6}zobkPMuL@FWbOJ}c(Yp1HYo)KipF}
n7TeAI)774*Suu27WTjR3#tr$v+n=W2JvA0k{H_`ci9YrUeZ$OC5!h=S3A5!wHG}n{CILrQ)R<rR>Q>llkbsv5lY(M=Tg>P7$`=D;ol#rdkBTLV<rw9F
5=gYyQ_Mx=K|arD(q9io>T+9~5D7t+D{@RuM#a(rcRoACIG8FI>{MN(G{G?SCe@~h7^&`P5c*sGN2PtbN3NE}rU*9kG-cwIn$fC3`*nn#9#Sz8f|%MfG
eFIe8EkP-Es8X@@5e<P`deQj)yyOpd$3ci{iu`$$Bo9+(ow>KrAK8d7*SRcA;eQ^A7&QVfFBRgdiU*b3VWPx88#cU3aK$;r%3ue-r{sq*pMgbZ=8Z>Ld
}55Vh&n`28`A^PjQk!f<1p*SPpApd;qVPl$VSnHJ*YFM0JJLiqwcGRC95nK@tOaV+tX=iyToGp)RacbwKTBq^DZ4#mNG*amUnRyOh-A6#vEEf*q2@p|A
>HV+BTVmwt8{KI}?^RMNtZN!m6HsJrQox<h_eRyr#(akWebaChFL;#u@U@ahiHit!Nje96eQnqJ*4S}gOWD6_3RhIt7VLVIm?G><%9xANLvpOoK|@Pja
AK#InNW#JFRImC5+KBhoO?5bAZK^O`Tc2i2Wu)Z3cl7C^v?`hJ6QMFj|<iux}E)P@lQd$=?+<|0PBlI4*UAV*3@Tc_$7_sw0SM@4o=XpOSgB6LZxwi?h
0W*+MGC+Zyx@-!GzJUIvTQbmDi6}^tooz#PEjltJ3G3yQbPJhK$3Yy|avplam!rSKjPL98lBqIcnER?q@%=y-*_`iE*1QW8@_;+|yf}ytRItU=A`k|&E
NwRGl-lO2TwN5?F2n6-9!zfIa;t{e#P@~ehT;f^oPmWo?Zo~-r=tNyG3(Je{jl61$#OSD)pUWFDK{0tB>~JcKwWGXA;hk9)~1HU$Wk+-{**d_l92nA3p
UNdcNV$d!~q%icf9J3CZs%wR{orb=zXG^NMZOwkK9#cvQZgzL3I&m(6yW)37VTlAwklHVK$u}PCEWnxPyMxVW@!xn^I~p0$E+C<E;$=9b%za%^}^VVm5
)P9^)R0@j9AW)IwaC1leKhfXbv-I=>JHA+e>lY(dzY$Y<E13sWq$Sr)=N-lPP#Fa(lJhq$^q34g2VuaIOE8(6lwSz&G}uz(7aq-LOZz@MD|g==&iUD@-
hlzs|%pxa5Ed)_eJoo0EVl<vuO+{)P9dP8_C5q#=(z31SH0)Q({0=9dI0q7Z(D#(GNB@D3A1$dx+B}cb5F~KIi!~zI2S>+I?mtJ4A5*Z9l7gsugF|ULD
35wx^MWiY?=`s>XuW$f}x@Ge&%q1#t&JQwTF%A7Zwm@zIYFI`98=RC1iYS8$TggC#+k%ZLFwIjHxEVn@{z_814{Eo1Gb!@`F5f5}c`6%sHIw$-UZfBFi
NVR$-%bFX?%Xjd$RfvP?uy202DzXaIBZ@@s!oHui1Kk@9*PQNdqWR|Mk5~}%Y&%E0-#JV--8!mXC>x&u<UCL-Cgi1XsGNV&oF;l;r?J5-It^9zSIovEd
_ZXeNQCcPUSZ4`c=Tm<j9GMZl~Ms$)Mal?d{)#T+c~g%l@9U2;3Usa&WMqB)sd*41iu|!yIH3t?I!u*Cv)6wWvc0FF}F1s*b>N0}%OUw@N3KI@v`aLgZ
c^c1;(>iKXX*%x*i#D`%lpxS<UD;3&ZKybe&M1V|^L4zPe`=0MMtXn^l~6qrnXLRn@!Ac3Z_UEG(K?S6WB+1qCPK{ny8-|n2uMch)sTR+2iPVL!;{08B
!Uv8+zOe<)=??Ob#(Gx-&dE2}rP=Zd6n8}Jbg#9u<kiBgMK)c}{tfu8YhvCenK~m|L;7r+tdB5oFD@;kPdcV_MyE%w$5D(m&k^vY-w8%TEw_%8}iO+z0
5)s|sI+sf0eBTH4f#l`3v7kMCJnkW&X$Ql+>Xio%WJW3g?w7SwIw;$$LdbmvfS@*t6`0fzv^(1p2&n6hqjb8<iHVc2906`9R!Xmf<P$ue1voK*08m*$-
fn`c`hJAN@p`1d11|LNtfP0pdwl2A-4Gze@@kF^!7keORw55t22bCc4!k3mdfyL>9-PG59X4w2=;hYKOq*H&H?MEn@tgN=+Wnh;;^z39e&eQJxG$C0J!
v#=Y0GtoeEhZA1F4aYpmB~A7LxSGMsES!yuNAlZW^(hM)D^7O(S{JDBd)hFHDV-zfrpC(jQ0&0F|bBxnl+p0fW}=mRjF56F1fTrrEe@X6`owU*sdd$VY
yWk9?W=$PO1UU3k+Q4{<`awepxxq*Y=J5fH)H1PzDOF`sq39ug#{68N%6+WezBz#P>lSDY^p^Fxn%0r)nbqqf(_@yg5++kB)X?{~R?r1|V%JtrR-Sslk
a$UI4R+kE6IAMjLCaoiwXv2az%=mgvOZ9Wlp2-3IbYhuafhzO%?K62cdvMa<6#vu?HTR3j>k>(U3*l|1F0N2SpJqh3DBeUk3YsV)5l{sLOj|Ar4el!(V
NKadUv%pK*_xCx2F)QhykX$iO4$P*_N6tDqgxPd=he{ku`5Y;409zkv$WAM%wFaAq;jjZdoPOxT>EGs~6fd;H9vk#acieHSeVdPBoY8zxa$az-+>uV0%
Qhcn;w5ZDY*un9zadN_r4&$0X_YcaBMr<-aTr27IsY*q35@K{$~WeTC~$@}Lfd@W80lGazMYTnsbuCi`Lto)m8M<Q=<-hCGGs~>Jcx_MkPxE5uAJsFj;
N&6<|B6r+b^8mVV`nae81+)CLg&6<qhW%x+E!Jhx2)<%|BM_cxYjWIGHOW%7?2qAE_%#$Aq&Tp&g2Xhquuo?^}SKTgHJVb9vC~PvDvJaQe6TNDt|Cm%u
o7(#W@?6wTXwWJ}LYi?0_DY^Tjfc0ene+hk&GP>NUCLL%z;DXFL0u4job!>aCvU|tUWUJCy^cjqIwMA3^@USiuxn~yAr9lx>yRNTYJUeL?L2<N(gm?(X
m>XXBRnQ6s=YUh{r3dq&{dScB`J(bm#ev^R=CXf^{-N7D~Xy%Cj%YZj_F<y9HXri<zh%?FObi!6%V1C<%wH)Gv`4l{i@DbnY|9o!i2~L(%c!f>!i96_H
W8S1<2JQn3<1q9CNC9}~pp?CbuiuTj1p>IE9mO5+nK{!mg^rK-y9cO<<c43w-SAn<|DejSa$6&vmd*Oj8~MmZ3(w<Qc(h5d$ue)(-@->~XT|FqH^~>-g
i&d?nSZeu14v@^R)IAIl5wi#+88`N|N0Z<BbUADq0lXA;t$kdIwlBzo2lzqUNRCWcqR!#a;2`xPVS5LR)8s=$BSYgslG0SBYtztM{2m$Nr`+uOb7|CjD
jOV2a<4Pu29p`iPda|Yr43E-I!9xy-u+MyP+<LY@ej?frhE$Ih$Gn6q-|t^vd+*<Rgg~O(jCLXI4QdhY%u7Gz>`D?h=J_U}RldyLB|q&WnS(WA-#7njX
3#mlDntBWA1nOxBk+M5%N^Roj!@bg(4HF*TnYB(*j~A|&p~xkpO4&8u5yYFPu0@Oz{#Om&qIghUs@V9t@_LKvx2YC2^IN;6>UB>hjqOYAlXs4dEJ>VRM
cNEoceB?VP8OWjy@gmF8BSyCEh(5f3Sb6>!mSRx1Bx=`JXSMyKQS1~C9+Nv-PvH=PH8jC5)Klt@ldOJ)xP_2d(!5P45{`2C59aCVr=oBlQmLZ<7liq3g
xU&d#QT4hs)!$HKb#Eaqb6S4FrE9A(rC735o9Y48t6cs?;P(LO7TKzrdZ2=061j!>RS`G&L*`N*sYX7J`Nzxaqr9G!U*Qxy&2_^eHSF%FA~NV0;+36mQ
=m?nsy(eKCT5fvQ|4M*tKlj67Yd=9QJ^!ZiognYdc8Z;1InUoRL#2^3lru-KcHX}7EZ&T)}O7t*r`6_*r}M~J(wyt`?VT}Gtn1FE;OkGbZj+^%!qjb{m
aLC&M?zM!cn%+fz|Z_OBe~7N(XXKyZ0j0>`dobMLfJ5{S`_bU|1s6LrSLlfx4cFJBDA2?vR>HqiqqYrOOC*zU)x|7Kf_T8D^G9Wx<g0JZ+}>{>FuPF13
2~a=M(l3yatn+z~mYRsgjr;?6eo1#S@Ilv;;as?XQ-6SPFYsg%|>YT6Z4T{66(O?K&7UyaHlf}}}Cb*U{v9EzQ7jWBMi@CwQHqQ1J;W+o;eD;}rn;8j&
47-k@0CD1gbd9z$y7gEabQ0&%m>cMe~DJATDR-f-}O1DO&Y8?X85)iP-4-;MQ4*I33P2fGiDbz8U!TNx8`!+Qh4|p|k1Os9XD<g@CYD8+LastGcT^*#5
sk>5l{61nNoh)ri&g$T2KUjp2=t?`1f(a{BJ;|P6(q>lUAG!VYY51G@NV;3>VhUNMy<)5tvdj)lvX&=I+`Y*BpWl4st+QDVJMMY%UE0a_Ot+r@(8F=J-
_G6BvJUSTj8g6LnN*f5TL)EG+bL)@z|j7<TJOPvfk2f~Mq-6)<!%HpSwt!@OYJK($Z#E?xxJ_0Gl;}!C|fK*Qn2UBp}!GmWFm(<ypGaSm7gw#9<t>i3g
p5LlkW#xmLbIy-oBc1h1W^)fP=u#&q>@mHhO=G@cHKoZ@+84Ip^*4^j#u&jl)9eayeq*LkY|#EDtKHUX@cbiNy$Xr|=j9`rSN<=er4jR67PlxFRh^oi!
noKyT`T=+3P2POL5}99zRC;m&bC-?^*Kq^GE6AINxaqHI)SoDyD#a=>Wq5emXX97fFZdV>bK(|YT7P@)8w(+UPw*`mmSj>$s=j`T*a=IroE<+(}V2c>y
V9`d`E+<T$i)X9wG{jZoGe75-h(~bA#J+BE+dgv%QS{-1oZ;n`+pe9SFkY{zc4CcdV2Z~jnEck@mBw)x^5@7>+QVfQLn_$&|qd;-fpXN}<N)vFhA53bl
`-A+jlJNxF?FT!Ma&}3Mb0Z1GIuMKCxHqSAY`<e<a=zRoglC#&zE^`l0{V_szM{P3?VojAXY&0=kgp|pZ(8=}oJfC&v$-vncbz!CenvF(*xV(=X@wP%u
>j&d4J#-cPA9OF&?@MnF{D5gy+QHu64F7q11h;_(QBzULj(#`z%7^0;I%%%dWQo70@_Yf0C<xoKoKQ8xKCAC<$UJg9pdHuo?O#!nTs4LhFf)sB+~$9gk
}n^?7MUyJFG^4Zy{2SkwXO{yvj|%lMW6z1>ZaA;1GN#DHc_4q!AU}Lm&j8ma;yeQ3XyjVnyK6j8zJ4UX%2`{37xoNw_>+{K6;XsDiJ#wOe-jN(eAif+4
+F2m3L@7nBukP=He=8i?u#SE;&yg%*K($nP`ecRL4(@a85Ehh_w<5LL`8ZyQX&ov(TXY7j)hp}|Z7_i;V~jezu&Zb?t?a}Ma;&r7MHo%gr)-s^!IVh4^
!##8}zV@f9OJ(Jjb*qOxVIqe5>!B4m_2gO}r0>Iwcg10Q>4GVbFqTYmmo<+Sm{-#BJ;iTq0Kcaac3BdhetaN}CZT41Np@TOq%}vX2(~{h@L^mzZ7wOC|
(wSeRGe47brjz&5btyBVdbmtyYKKmOB=g)#uBM|>dk2Ux+7<CD>74C|AFW3QFeR>}GhYB+;*8wQ9K6i0q=Wj&Tp~3{(id}bJlMPP-RaB<*J+Ijax@|&2
$ShHojKVNl|wG4$#_Ndjf1I7;cetPs|w!Pt5iU)q$71BT>A@)^2y>dof-E)WfsFg5pFKinfsIQVTj>II7cbxN;<P^F?^b0eRLS<+ied*nsjE21d{-Q;d
Os~C7rpN>(&Su#7U&i)kxU3=}bW_4^Cc@8N+l+pVEaMB=XS1=~q6S{(GV0CjmD`^@*`hF{e#ubvjysrxUL72bbwAv+S5o5AxxTP4~o*gW7b~Y?-7zMV{
j`%$SO0rH_ClKRN#%2@P$p+gvst?)ufC*QVplr9^iQ@@k~&m+81%T4rddP3B8T@pslrZPIb%a=WkmIt+x(L#!v#P(}ND5H-ldVGWPNbbFc3EGj<ehU*O
mY1k01Bc&#tDGs&nH0*6hkSkxNGtu!5W5R=5=opYBywavKeIF=@=}s&pdRJwJA<zQK%MYhN>e{i`8$%Avbdp5j+H_`?`Ke+u2dqbqFVmS=w(ah1VQ7ac
pv4EgO=k|a20EHl18|zNftIE)o$pZKrO@xC@c(2w)7P0DIN7Xtd%spTAttryOlP&igb**#y?p2za6X01eQug+DD6NSLStcGWSushW^^E-?B`v3)Yqn%W
T!3tvW&9!3ErLT{a{6P%@+UUWxy{9l=QX8SNj?23^NC6)0q#4Ur<T5Cv#4O_1?hnT))+SVuzY*^H65f(RdaiahuLu?KEf(kSeCaqfF*UZ9236@b$ZKRe
(ZC%L6<{k-@6;w*q_*{(he>!srrydy@Yr)0tIamfo6~1VP!ZzlHazjxrxxphNcYlFtWPGru{{7<`5<`Z%~kx*6GT)0rpN|H;yswRp1yiJ~&Z`k{+cjEi
)N-K^_ktm6<lh3q6sUDI^mVl4|YsnN(M)U@oe3_lMnn!G%Ib|w8Y-19Luu=w48Tw#u`t|@V84YGJVr{b-ksqucdtBpPCRusvV+hXrCTVJGQBcMugkrgi
`ok^EaxTI_)9~ZJ}u5_jn%!Cwld9H59djVso86J?UR16AfPO^-ImcBv-MiHtTg_>c)G@ni>q!&;{>d6?x5JnfJG#<g#J<W_#Zo>mhQrYzmMVzFElyHD*
NX7z^s~dhlOhp5gO@hnQN;Nb`f_P2xOzI^4Pr?hMMPDM3%<mO$-|!#-neZX0i@aKJ{nAJU+Y)hVopZGbv3i@71AMb0!CAd`$Y6o71c#{kDH>^2Xc}Gk0
zzygDmERdSoRPKliVm3C_+}^!Z^wQAVYF84A)Yz7u~|=i2?}8lkm$!HBNb?uaZ<H`3rU9ObhuA`Qe6a;dwE^Nb-KXp$5G<@gne!op^<#je3m0=0=a4yP
17{T=GWx^2+haE9uLV@++K#$CAE6Y9nl*dg?l01ii0zDL)qdVyD`X&uge)Q_^fbDY8@Y&zY{cBIlI2QRg5RFg)RI=VS+Q!(v*vkv;$qy)i}baZuO~*B{
f+r^RmR>b_|1b{k3>A!)Jg1OrRlE&_qt_IHt5dnZX2UO@lGSe!~RDa6#eVq-ORx01y(E77F-s%EH>eAwv{AG_U`qrXFv1+4)|O%9Y9Oe8f+ao&<NfZ{0
2hxcl17;A<ZucA4rDD19S4^7(Q=DQRoWi+4*58zdqf^$@$tkS7eUyNcCkESb*WN~Y&hAV!@2*XfCsdPuoi=ExjuVaZD3dec5i1KWaN@CdGP}ax?)oeT^
Qo-yZ9OW34r~1NZ?(>#9ttf+#r$w-|RY)|r<%Wtpq$pA>qGgF6k@fm*qpRloC1SBf%qFC66^N=*RtyQ25>H6j>ytUoErvQvua@JQ(R8O!PrlAlrKp~tF
S5coY?itR6PqsS4&$_NX*^Hql-h2nM6T_@W<O(OUMWkQBEVg!X4Ig*HiHdK(O8<RYo#AUlDZkw6x&;<#Tt}qdqe{}n}T@#F8G@Ts9a%#Ql;KE3P<XSzR
+LS^1E;s&Wp_d`ABCzpvvL3tl@*+NI$%S=JQVLom$TWvTGMUepQgG99D~^2ROBtz-Q5FrW|S>m?$~sMKD_deWh?cH$hj?K?hfx6{&QRwOIAW96|wyaJ0
&CM=LxKFvnYvor+=JHw{uJmsK9&-61?znb~eEf#FW3fZ^O4s^nPpO)ThcWw6f-3B?^yy4l+oa0EgXJk8PNWbgH54q?DoQ!Dqm#fTqPv-HJ}Uf!4axbtM
}Z!_V=yUS}rzz^|4!Tg*>4=85nVAV?i1sx$v36#i=4%icPu58mxH<9ghX@TtCCUUIHaz4EUmJw(jhEt_y`bpI<@G%S42DaAlPEXWnY+^)!zv$E(!5zgg
G>(!Eh}z{WKMacf1X9*B0)HiG?c1cde#r3tJk#^F?*4<!_h++j9l5)1QSL93{Ggvw+;=$px-66%QUN<TYf(##DL_l2Af@7>MFj+wVc_X>cTmuN!ei7N>
dWBN?wd+4UL`a*$w~rL=txjU88NBA-gXgz`z*H<wA>I3p?bUna`1>%klvn>sgau^0Nz!lygysB5MAGzfmSuE6f6~~l=kzv0TLb8$yYNLlwd;O_h6`JuC
ka6p`_olwjE&TLR2y8OtJ~Ewu#*<s*n48&AY{w`;zJp%Q8GS@%exsK|C~#4W^rc;@Wgg)}$J_ptK+K6}UHF)P4fgKmy9MovNT5;$bj6^s$_m`btF`FpY
1uc?5)*oGA!jQ4B>AJqQ<j)mAC@qnO4HLOue0Ai`A=w@II(Nu&e5+;f;qpmt3GF*21-w?`#_KbK@s1esI`F=CG5y38)X(4Ehf>5hXvYy#|Nz}>D4-yu{
A=wpD$(`6N+;M`An5Zpq`91nY}3Ft&G1<jQ&=KZmiR#<{*1<+af%e<%3+X~MBbqB_SvQo<YAkp`@+D~u}^S%J&#ZsjMT9GPTt!Ngg&4R2{so>Jsy4xkd
Qp3!g%MbAcRJJ(+>N1uqFfGd_;)%7{7!_N-zCHn8Uzb=tzBuHr98G8pr50;Y2xfETkc6rP4iB3i(aX1n(v>IE2{7x47?3LZIEQGWo<G}b0Rb|dof5Od`
dVCXNFqfyevYNwa?*p9%mR!O9_Q;%P>S`1T>p!aQ+6cF!@FrfflNk1N<UCx6Xo14589}p){>ywG!W~<8IX&$xg;rhgJLTkS%BUa;S0VmRvy~5i9Hw_gs
I9ay=P)Ixfu{Nuw@~H#e~L-R8qkJA9)HqceWK^%=-lhq1IZ#PR)-T`m7Abb9S4X10$UPz^+t?lUDqbRJOgZa{Gg+mxJi4UVT<gfQsR@TgK?7F}Z1Mo@c
DSNSA(*F8v~1`njk^d*$@!Wi`>_^7P=9YMhs+Kd)4yy>j~VLGU-Lc^*%Hf_u^)OjX|KbnvwV-cyZMp;5TQ6&`G)1ZM)hHeG55%*-UTeNpJRLu@SCUoPX
~W;NN%)1OzW(O#bZyi$$!%IVLW@HeZ`w&_wlbe0p2nDn{_ob}>$bb0#ovKlSZrc26rfZ&;2rObL;l|;8qmkw-a5H2aXDiUOogSNE=I#Bs=`k@b}KQZ6h
2VZjpmaWj07GIwJyHbtvczSJ!JGANrvV~KjfznKyE?cI(zN##T&Vkh8gT!g1lp4~h`BTzacG<Cj_zP3Xa51<%y?CXX>hbhk7e<Elq=yO;?Ie|t>Ar0h#
su!eC^Ha4CbfBHe~4~YqdlfegDD%$N0E%cZZ=7~%H`?LE7fS*bZIxh{cT|PIW}B53w_Y0OEWT?Ov?SnjbLx6fCZ4PN4oZK`WJ&<Xf2u09dA;g3+?pF)1
Q~sXwOgIt>$Zp?@c&GjXV3|(56dSbL9ARXEIM!eP?M0Xsw~_`lZnCrSSh`HQJyg2e|4utAwqHf}hOWbg3XvyI#(X3Co61H?empuI`A!PqaZqrIAX)qpI
7c>lU&gLK}lf>d?%dq&U*jkEXPYpRL7ugUjit;vCa$F9Y7(K}<h0?e1zH`zf6-+H~m)%x@F&V$)5BOMn)cd2l@a$*DBU+bBI-t;@}zrybL!w6nIUg<S7
tbf^zTQIjr39=`s>p(Yf#St~gmt<pZOEBsc!0#8n<Im+J+pI!2QI>BUJyE|RF=p$i9uAro+w(CE_)6PJ2qw#DO&Y(#*W19JU3z;i}wap5|A|)Aq+onrT
)9(|dOV>-?D*VHAWC<F%?2)~}(k(P(oMD2nmScje7E3k4r*=we1g?;-qJXNk$k23v8ytSCnrE9{64zCd3RxHiB)jU53Tp(W5X~&;c~ie9Ek=>0r=mN8r
ldTZiA8pRsS4LJ)}u(B7K)d0_>(TyfI`ATIw?XQBq5oX%}H}!$t;4%gHmSDU5p7q>IubUK@Vgeno=+&8%U|5%RH6&(K=X>ovC0JCav?j9HhdW8i<-+%n
8s)MS&X+X>rk<4rHgCEXdPINa^dDqdMc+B4x>7Tv3yO-YWur5c-@y-Ad$1`Y%qwb8v>tDFcI+#cCSrkhE824S>xMEPQN{K<tR-4^-5Tl47Z95yr2yzC^
CfVyLDwdo9xtg3?qVu9adh69ObK19MJF8@5~cTcY%d)o>F~9z5+7)G7WGd&XQ*+JY8U66>(Ks7&W3aT0#O(-6k;7>JVxx4SRqaI}I3C*?<9E0bd3RUpK
%l7o_~*#=an4~Iv5=AgzaXPXixfP@sYbQ1MuHQ6htKQF7%UOD}FQ+|b$@OyYUr}!Q<P>0fRXEBr^!Gt~TYsH2v4ih{*uyYD#jE&MiCI3_;_fg7R_Im0#
1iX}^b96}T=+VB|b{t1%mSBXE1qxK^3+T^*CE#LRf|5+{xPe4PUN%sz@p@?Sa$Z(Me{;}^9gmK6?&11J59+<6WZ7y8>d81N)>ERih{JM`P+d-!6j+1|n
IEWfNW2vNmGHu-0|LVBl9e~y7JJqn`Rw$tHYr<Zj!D<FN(bY8up)x_c3W&wm$0~5CFIn2+w}`NG(2k%^W1<^a)MDE4fY_$TQMLN24eFjcRt2Mz<@|Hz=
y<<egw@h36+eelB!BrKV^$}-X$iJ;iB*=bHi|DA}>kaUTzCl1_Vr`hwy;hM{>8w7d=<PrxjGgmm^JOw$VK0ckEIIb7f2x-ZYJ%0isqgksA_Kc*_9u879
NK1Zxyh^K*eEHc;0?k3?0TQctH#UAGHTiZtpJk!19kL78r7(&?1T!gtq(EQTY^rnD*LswzLzFoD2I2&Y(qEnE&BLku<Wb4pd@Oi?%PIOR9EZj;1jDHT3
lNfU@)_$I}#rraIyHy4EFtBS-sSgN|VucRWisO5KrcCq3`=KqB0(sqZ}_8NZuOQB;VPMSSVq9UzF#*rIlwUg_-1~soelIHI}_|o}JD@xtaNx#&-5lL$J
%t_k&ZhdoWWQlvI|L~jp>m=I8SM#yZYgq5mmp=Z>-+cJ}fBE3OrU`x1f%w~h{_)q|u3;|Pq(-aDPO4{t6RxvO+P0334cm6Zb@Lp!e$I#g{Lg35*+)P4=
F{)I^YP#Q?D(Aj_|-R`e*LdLc<)Ee_kZ<^`pXah_Pr<H{$~CBrsXcwG-0irBzklfC1+U?HH~=FvyG8EZ6jCPP3l#+QP{R)&0VMX((7=Imz!EqXgP6ntH
ub1FSoum=2_|lt9pi~-+kkw-~4&gm-d~v>P0>I*ROu`wSRi@^M7j^*Z%r%p8V=3PygsYfAHQf&){a27u{%|{OFJW*Bf7X`i*Zi__!@T-}=uV|ILq{e(T
L+Q`*VKIXmajv4wEcH+bWm|J~00=-7(ZI6HEuAtC&FO}hrIw$t#j!~7%Y5p--e?mW(-=<%vX@6nf@y!+?JKENNm_fJjN+;6>KPkmhY2fz5UC*S_oN5A>
bM?d+aGykj|@XaS*|JsLde(lLG|DtJ}`v>srJ^=sWaiybr>UwcCwdz%@U#}sWCc1?YW{!PkI;m?rx0e3<?H6g_S}pAP^DftFN7>^ziR`^~(G|VzRsG>t
e(~Wyyi+f?k){hF`j20I{p0`kosWO`=QaKR<5zD!edGOli8VE!eD@!py!qD0-}_;`%p)Ued}<PZ@cxf$NvW|qg4fTfpZ4UJKe?d0kzLTbUd7q@DjqfMn
~RNWZO)qh)z7;7{?00KcKb$V+m_eAdu9ZMQKmI#!q?7-3(nNfv)#NVgxz#SHlvzr=OTWUJ?FjP>&GSK<1k9LM(t19R>{Xk$4|fi<B#6?;WNC?QTgSc9+
%(n=uduDBU%qQidob1xhBIe-~QnJw?6#ipFR1bw;RAKl)K>Hd6V{b;+k>S7F+Y{e67d+#)%R7P21x%bA#Y)W#rMmCc{;lT%y$A@HkqvSQVQna2`K16=D
2Z;D$!9eythwJIC*T_pIUEU;eb_&4=IruOENse>O_>&96TF%Xb^q`OZ7%eW07mzkT}7+x2CwH_w=Q6y9g-tg$x^Zu({T(V6c!vF&ctFHe%ab42=%`J2|
&HNVbVS+5#v(Fks{_Os)d-#>GVS_m5b+SHUX&WY0~Uqh<eI=p^%a^6d_ID0Fo$!mmHMf>SL|HIRF-~Q<5-}~?<?>CIQV#Pjs<D1W{XMI^?c$D8--aq)&
f2qem`S-tm^6y{&=r`Z3ar@|<pEnO|<^8rqGZ$0WEKW0{Hg2!C_VC!Ry~g31IXp8$`?ghX)q7<mXGY^C8oh9{*Ut3RId6R4Nc<(T^}zb;+Rd!oByE)W;
~)I87Rh7d^+smvwSWEHMrLc)fA@_B#jn17G^Py)lXV)^lQeeqt=jrDmi}CqfA)<hKl+FIv$nmL7PCg9=39+y;^ei5YFchLvpemYo8{Hku{NlwyLE#agB
I=A&n{-E;f&OB!p7gUxYyjR@6}Jd)Z^ABCs))qj_Z4wlRmD$f85+Xa`nmEf7KYQ_rLe#onJh8<5$;M`gV=l*N<qN{a)=B-aL06U;lOuQseXSSKfctnf$
Ca+5WM!xY@QKcaE*fU%%v8bMs;uSD5!Z=ZpS5_;+hFY}HP?Uc9^Bn2p9>BGCB7$L9*)^q_C9>#5tU_*tV(7f$x5Wk=<zUFwl>XG3GyaPf`C&eUF`F*sj
;w~^=XzVXcZ9$^|E2%SCs>z|!7@L%8k;Md>1=)vAFubKJWh%{&&S8&o49X)zI^`n+e7tB6qf4r{;y4hJPaj%_8PS%2+lf!KLu3y8xi3T1A&MJFcJIqEz
FHk<((I;<z<;gexuEFfvjZD@K{)6|v^~@Mw$EGn<t?POE<{LHWM?d}kvmsZU(cgXa^Z)VDZ@yNOseafoc=_m!Ke>;<M?+o{?~=OT{?=*Ioj06s47Fpwe
id~q+Sego(}W&+RMVk0Z?#m_Ry=DgM57_0vo<m}cV0VdBro;dICdJB-NsFKaN@{<dX=r`X!NKalSQpm)~a;H5;W|1Y$s9k(4&%k@ZJyWsN-DuTe8*R&@
n*#_$z;ZwC|0^Hy-<!HL0Gw`)^J7;WnYuci%kTuX#~NI#=ywO{HgM;)7p&zkz6CuV<4zdHbD@zWVE9s8)af;a~pE2k-saaS=@@*1D0#lK$k6o__PqdWI
)&|NI!7wG*GK<vAWlpIAGCmWHj8wRqNc$7uazBZm!BnrNUI*Z7J5lwMKOqZhdn!ZjM-u&s7DWh1SvdWX(&hN3paM~b`Wp;YaOjnc6jId1~LHt4(H(b12
cv!IRL-8O9h1L#qwW=V7AwfRKa&tCi4Z$HuY6Kg;5`V(%)!|iyu9S^tT;dVUSj)&Xva67)!j_kA}JMG9$JF?S`>^y=SiRiYsyX}o`3*2piyT{u|3x~9~
krobV2O;es<T$9;Ui91B{q}FP9fY3$-44Q=f11eNNL-`c<ka!IQ7g&DNgg-O`rHxMR`@r6@#Js+-`ZY3{g=Og^5aHEKKjkyJpH?$*Sh%hdq1uRG(r6_3
i+46|L_O@+JOAS-#`5yf7#f;Hb|@Q*0KH3Q`du==;G|@fB((LfAKesZU6O8pGi=1wBtv2>g{W<lx?E46#?TcsqJ*_rW$+S$VeOKA7!ACsb?<v^|SW*>!
^858-umsO49t*;Pu*Z2Xzc#AJ=kN2bWRi){rj`<71fg=ptIEzxn8$AJ@v$*uh_X=jim0_OAZE{-)9O+VK7IPd{bK+*n8b#XiW~IB;vFEo#O)jf$n4Xdl
?;rtO-QyE)_>x;&D!jtchMdYbgHbFel>xW2GxuYjUw&jP^OG1bBF)3<)u?Bss^)`!3T*H4*-jWjjk;WKm__?ydVx6$WBIEw?ra?a)MIPj`teMtnm*vo$
FY#%meuLd~oA8PTc!CnGU&Q<C-s`=uG>-qd{;~iJoar@m+qTT4e0z%XdrrxMNI`<~&*?IiZZrvMC*X}f){K-Fl{MCQ_l!<a<=Eg7`$JDg2YKIi9R*%|P
qunPp-|p*x?MNNdS-W8!fEk(d>PS<|%z233MjRji;1{1VMe5Nv=WGO}jSgxOINOE@=ONaS4t2Ct+Y=)R%Flod$B6P(QX(+!BE+*-As2hbS4E7s|LK*>M
0D}?<+@<h(W4WdQ=<)2F5gkUGIBH_aT``Y+pK@^{<ogI`|lt9&v%czkS9O->B}`E4JFpcfl0JqZ<?14Z8+SJ<T8f7kQ(Q4>wX^B#^%*g=@{8HkNEXlmp
1mzw_b_>ouE%Mu0^}Cu}AOJ3eoxg?z${lwF!O&ekhDzJH}7X-gkfS-Zwt&$oFE7^Zl+7x3S$TbSd=;&fgsU&hMQw<ab|*UpYDPbDYbovZ<$u@(K*=$%!
9eU0;pWIJvr4YC2A?;6?3+8`{pRi0E$wu(j;G_h(Q4?rUw{?o+1A6;s+GdVJe|%&j%AQd)vEXt$G}o6#t=-R8NEvwaf2%)Q^!@BQF|_kZ?mul40GH!lW
Tcl;7|HP6txK3_wb7R{Oh`|#YJG)d(4jY6AEerfoB^v;iKwYc2ZJ^Ajtbxd;9l=Ds3OL=c_u|qk34{)5{beeZ8>1ROz_ZIU0r;N9M17-KKMAyHCuKOvY
>)t@uzmD!J*YM`u@c;GYdRebPyPwVVIneCST(B?RZ9T4o$jAHiWwQGCzOKnuTnUSt!9V`>ldr!0<WK&w$v{9af%O+S9$DT*%lkGrYSeD8eIHXagn>RQf
}ES&&x|UUCjWCs8vnDSivK)<{NbZ7rEZqh&p1CGcTXV>H_X2D`j?O|U8}#&jLJNSz0kzBJ;}hO&NNlb%${I$h7Nu308^Thsvb=vQmJFWcw_KNIfFy5za
T~`ND)de&v|m-q3ReCfi>UbieV-45(>LL4cw>rAh!~dlVF-;WFV6wE=R<0Q(*?r-%~CdJ3k6|Ty*zKca|kM4(MFNDozH2g5?n!B3ETR0~cH;FGz00Re-
*nZvkwc`gxKgn+X<<Ef*{kc9{2<;ur;IbgAJoG&2>89~&qlTe$`XfH5ctiRmQ0ovIaJN@m@>D~<I8r+N@aj7ktzxpGGOq`Dl_gcj(PI?CJ~+D8F^0BNK
T=GAatdVNE4_Ml^UaE`)!T;VBokbxxAcDc((euXg0wf~$$^$({Ce2pqYhV*j32ZIv;P9_j2kDX+MsFJP|YOx&wyL5u*Zj2thzOdsFa2pdl1+x2<huepU
0{F2$Q56PDQgY1i#>CS0HhH0UC5+(0!-SX|95+wcDJJ1u;q5`h85#;i;Jd2FxC0(^vstFtqUt8#VO))HY1i8*1wX0h<LpQVZ3`fjZf802(3)5Xz;h5=k
Tfz(Ivsr<0donCayath3NTH5OpGObRVZ`IM?umW^nn=yO!7%@rb+nRlGdQP<hx3syQEGT+;~7N9SX@aI@bJ$lxMy{;%7gBe4gyxZc2=sIWEOL8mwG`BT
OCY=235*CXi3fSzxr#pj@3v+XU5drNE2a5mh;e7ZxqMeFNmXTR#ss8bEiDLYd+I8j)0KB_<Pmo=Q0}7-C4lYg@r5EqXG0s77^uYs5O^C@G{x(Ub7lEOc
-R?1dZ&y19f|GE)NCB$bo{kfk1;_7@tE_a}q=5MqS{1l3N(IgZzJoG|<ZU(E77uvcSNL5HwU1JKm8z{mt<`2hxE6kUq358zA~D7|ThRXr#vfag@&e<4K
s_aZvz?m1Nv{8U2bCL0oaiXW;hS!@{c5G6DL<~>KL<bXu`G_{ifEoMXo%>u_nM*IB&0A+TOL*-zQ60Te;)l9^;g|yj@A=1Gl8303bsCb~pTEt}UEbvKe
xynH>79P@bDUbLR5xrp$R{euI($j#(#%X^{3|B~dJ!r1WF+t$WT;)kmMllsYR1h6fse<m;I}Z~xDI{V+%<?qc#}!!g4>Yka-Bq4SuxKLG1apBb>(v~K9
9|~ql!6Ji7w?prW1A3>RA~u(ilTa*gWQZn^TOPc7^!;73>2}$G%r-)fMSVRF2JP6h53AH4=S8nFA$&u?(}@S+Nu?(_&pJ@@FFQFeYCGIxLU7>HF1CxEJ
v6M><=iR_IU`SV3rwFc)1uS!~vOAO0}M?Qwn6Z2nfpkrLxJePJ(-@g9wt&ip{}l#7;1CHAsj>7tr!z9*$Fby|zlQ0yR}B=Gk@v3W>DEUdaC6U8&<)ZGa
29ke5Htzh(hl?8+S1>XMMfi$YxeE&M$Y*I<TDTq>234=4DNJ}`IV-@R4C;5LpgYsFWo@(FPCrAewJn{?&%scy#yek&Z+m$c&Fl8>%T#7a?0)ucC^^3f~
Ckx)MYS9X4)U~`c2?rD(GdBAF4T!ucuYDFvSDc}aN>ECX(#QIf8!&c@YWqljwg;)FHvb%oq)e=O#m+8*R`EN<vS7CoX5q@foAGR8)9zM<Z=h>g<mtAQ`
9R2b2?@yOi`C|BQGyH0Clvg+SSlHxL8IdWAqgF7^ovxsp-K^}VJT8wCN}15R!h?$TdeGdLF0b4B1nx3<Us-G<!0YfD7`4}z<B!j4pTEEHycV9ky#Jv2g
&X5<uID)Z=JP%m^Lv;=rv*qCsH_y&sQUjK{{KhN{{`g#COmz4|8jhCa{V`-*Iu8b-~So&e<A;0%>TvwU-+NT|NJ66+l6Q;N5*;%Ezm=Gd2M+j8?l$y&d
adBr|s>@>z70SzE-iC9s!QWj6Hh~T0q}YQf1^!dm2g3$^z^4=3{o)LE(qbFQb^ysYW1Wr&V5r=FRIPe$93EaQ?gHNL>!snS@Rd-Ov-FOYfv*HCc%(3+k
3((O$RrKWq6*^01o$m;AlrU#oJYQ%C$2zNhk^HUA%uzjrr3Z(iSBE~@tkJ6$fS-^b~~vArEOC^sFNoNZiH8QbN~EQgK(6Xt9o7As_s$(-aMJUFc4M4gO
K+NZJ|KO{hWL#ZqfZW#hh039%eAW#>=V3Bg>F!#t#UR%o9$clB!nbQ=ATiRCD%>yWt%b7VL@@h*Lsxj=QY&Vunas%ylDnq3zirc;AlGI9-ESw32prASw
6hhD-xtKG?NTwuwu_4x+sN{zbnEM<QsvddBVN+ExRj>wR8iAxj!f~MrGhJuUiAsPWsU8Xo)iViPj<bYZA>2k?&_st}m()lghkJrj=UG{r7}4#?;DmQJc
|1-ii02L-N3s;NC|0s9Se!iP17b6sno7l+Dnz3ky&`vt6BW)hnq&1EmoTv&ZpVe`_2QJ=I!H)t&`w?q@(G)=b|@BLZ?;(#<ER(v6wz67WHl%Sm7h*$6+
YF7B{{=oqgZyVga!j+0Ftb?wN;*8`d8<Nx5AoX0Dh<9;j&DXJ|K@$F3ACqsMX!PO8<SnU#p5K^;3$^6^}G6GAQ(P;aarT;k#Gp4+_g=MkuaQ6iRp9u?F
xg7!s=vS*T;Z82DG{-<jARL%Tf%C5Wz{7uFO&WhxlbAsKDbv~ZGPDU*BF_J|eY3{{CpD4D6L-y>dt{`PJrk>hGA7UM<FN(Tlj5cr@g#<?<FZ)rSRt`oB
4vRUEma~0#lML#F4$X*w#P*GDFsUV4fwcV;1IG*4$Ot1sVhs*z9!0IuPBWk};XE5m#@c>{zQ(deTz)ph%+-3h?d*9ZzCbD(?gSaS^^JNuh1gzqy-T^8K
Dhfy;zy2dWJx0>~raMU=viI0u_Z`Eui*=l<;>;|*g3WM0kmx2xwK^%)fcVzdh{<cWR><mo33~o<!R%5{ToB`Afr@i+B5qBC!fLs;1|F{GaqFHIwMGhN0
gurkB*yeeVyjTY9<I{(LY!MRXi7??1QxHgO5mx-p4F~^&73FwNH>~%(PVlF@32{~$ngHVH?46p1<_Eg$aY=cV~ce+5j;hPMJ&-CDj+<45471?BN%MSY@
g#V5R2e~JLX~P+Hd+F?k1lCL!JsOO~;&t7wHtCo(d;Y^io;L-1^!hPwLiWwQNdO154e3xp>$TjTwYU=&osk$~rmIeYa#hD+4k{Tj4ePClsCw7UOD%g29
rhaoP2rss?lZms8HueG8~;RJT<EZx>1ju+i_eVamq|rpcA1@ca9}+(rS(o|?+KGz$!MONNe^;9h7-<~SDYj1~`6J=pB3e7yi-_rr}w*?!Y~VSif7oy2G
^<j|r&PV~S&oG<5JW~oM}U9xB{*iZAXSQnd#S#p^MEmUK=h5oIuE+C1}LJJFm9@<V~RJG|5zo|7^ytY-0d~3Z&>xHC{jVi0PlZx&R9!@V6^Xv6lMj6Pj
fJ87Rtt^zXZdQ8<^<ucB+x_ZMBiQO|usNhDiMtvWR!yI4@B{OgOV}2nhC9&wQ1_h`>?jA}ecKa*yIgAH$X5jHl`t9T_s5@S=0ChM^i;PrhVxPVS|Adnr
*;Cm!nH7u6KNR5dd{yDG$Uj(%cUk=fiLF|tp`}ZOE4Z$CN>wkhiomwi%TX{1PxE^VR6<~STqbUkHUc*!@cTRCP;e3YGFjxxYs;mG^+}pL245ly(&rGfs
23?hqY;uD=BMkob3{P#vgb`(G51ToD%d2e+;5?CF8Hq<wx*GyqGB^;2z6}0~kXuyzumxiPug~$0kCT4aWE^h^&l2c`#7vX<M?ZZN4_A(>jOq>fj7iJJy
rpokWwln4L??qv;j;)($EpkL=}3{8<g_C&gXi%Vwj96+-fMq(ONyJ!`VU%@_D1zf9JL%t$$!RouhVzlDFL+MmH!@vj(*bF3Ok(t#u{O%n0vyS9AeALMd
@;uxGe!?_GkX4oPI19Mg9K(MVl+OHau?hM4#+WKkc$Um?Zt=To|R$Ti+aC28=e1Pf{8-`ux2tE~u9#*2!IbKJnc{dpy+Ek9gYKKs4z{zgcL~jmz-BkCq
QXM~zNdCCqbbX~o8k*MZnd}G7ko9f)x<hW=6_i*jRGaqt9I3)#%m#+}BqurV&~tou*^L%aQm|^{kDPklL=3@u@mlNSu5wZ8`w1bULMu6|6Xh2<JoXMM`
3T_+y||}}r$WqFeR@&>exAQ*xC<xf9Qc@~uiY-z!!SiKGS?k(cg{)wKl|5v{suHf#6)7_na_uvz<p*u>E?b!9u%R+0;^X>8lD$EYjB&xSvd{sga#U47p
A*tHFUVhI@KCDMe>2;EVOcCj>Ly&-x)UA8t~eg-tY`wk63@(i@4OncR9Co!&tE{ik$V8{6YTH?G=)!VUt|^$p1I~d;9<XO;EL-amu{7cJ6)xZ5;+UjL-
uu&NMnFx@S(IoPmW@=d>WHUAz4;=+#G%3uK*@sceidtwL>kUXx80-sV5Q+wcAWf8^($JAH{icXi^Bwwy9771K?&<kk+Llm$;L3v;?n>WuTex4n|$MelX
`;k;S{OIy9D_u2p5fw70NJK)+3jN3e)X=%{vQ~u3mxDDXv{$qr5QGNIyF0?>455_#h-*`KjGk)^F#ozb-J^0E%*1y?*zKFkEFY9@IxvHJTpgck#fIZ!5
rRNzDoZnwKIQqbB&VdUqd>sOOUe!2zY#mQe6ypru`G1uDAj$9if4tx3X?WH;3oB$CgYEDGdXc{`3-~^=eCrmquaP(L=D8l)?Y!W?<vm<LoE~SF*7r67e
&nbOII;3T!OQj3aa$FD1k2}q^yVCwT^t^efsirrb&;PXY3o=a2qo~s%zOZnVU`?ZCh5Bq^{r&(p;+k;O3<7E7FN3xt5qWD;on8x<bLJV6?fLKh=MGa?v
LDNMkzmFMLBS}GCXb(gnL-bID=0eJk858<INC1h+DYPnDc!+!ep~u4l%P0D*lM)!70q=;9<cubtNxoo-w%&*?~T<cL~rKznB}e9Nb0AORi*FJ%HmTybL
dky0v;QqX2r_@<vvI!)waHvN!X}B^6kVo>c^*vx(qpXOwuttDsZQmjC*P$eWkfRU>O-a0(PH2Lhbxn9ciuHBIv7R7y~sICD@+#&s12sR|6o-lck4B!zl
`{+YR~xe#{`=9P<!3CYZfg9>%6F0B+!_W=aNxZ%Mr?1<@v(*|Cy))|YoW5tMn^iM!YU{QUSE0VG{+X8UIF~Y66v12526M_tOhGCTMfwT-S#{wkwc7bmW
;wFB5KQfA6Juyz(wVW^ce$Oz`=(__`geI#hO?m|vWy9hAgftxuW-2q4`gjgE*rHfF>kZFr7Hb7Rwf<IoKY8<eh-3U8QvddPg@)&?s&dwLZI7YhZZoLX#
?E=x8L1NMLyDt&-bjm1o5%9<yzGgp#X=;H#CG9%b$kxP(TH2HVfjwc>qAU%w_Cf6$nQHqkA9B_!rQE7%J=2pN#2zH(6Kgvm-)2vtS2xm?2>7KoerY^P+
4sp=Zev;OopR#d&}9ZI4{L^neOq!+a)>wAkU>@c-=t!<a~(c(&-rHRq6{YS_h})&$vA(MS<+0ks`N7*5rFkEVL=!cOsm(t#ze-FM0EO=(pS-I=b?o9xe
m3VPSo22bdrc4B|#uNsP%yDX{i>PJGHk8M4kkQ`mNV;Fo%mC#g?p4sSFM20CV^Nx79q&0MZ!IgAf9A8Sk*F#!6qij{25Rm`>awjjRn+;EGN`B+mh_Vw>
{RQQ#n{DUp1zhhEX_4-#16FWNKaUIsVz!b>=aCM{8^*s(M=5`?m5WS2Q&IaI1j3qf9!-<_qoay$67`xmNg?}uILD@0OiSc?d13D2MyjOOplA~xSfmWV3
coHNj0<sV$KRo=uyHro|E*`?;yue6iKlSjOud;#jJ<e6E!JgoBu1~~;Lhos0Yz$cU(RE<Gw2#0!yq93VXJq`4kQFI<?mWT9>RPhW*{Kzh$3~PzPcJDdF
HE)Y_EO29B-r6e4NmPsxEm{w&v1a(cddvNMsYfzB_bS7!&Q&ri!pZa(W~<$hAt{#KK~EU8>*D7S^`<CRQV13&iTLm3FOW4XAq0--tIC(_GVRa>9IDIze
4)^6U4NCDk{GwsIFuN3;e>a<Ras`zeH?Q$<N5j-tcs+tPanJ|Jigl`r~hF3Z;uDpNG-UCN`?@XV6R~)XnwdZN*A5D%bmK^#lJq$-hON_P9INVa5OPfrt
AKQa=A8iTh2We9<JD<ce!n%1_SYpO^yxC;%_WDf?z;{Y&}$m-6{tlu!5ff8u@qK84|{l!dSUgp9uWlkxZ4M_+xPul{6h{Fm9+-jthzuU>kqBKJJ`|IGj
YiTM9O{Xf4(;c350nfxk+@~igR|4IA**8jiu|F!=w{`~jbSN{~{^Y5F#&7Y$D{eAvxhO)9YZ_1}XNq5S;DW2TI-U{7@ZT9=aI(ys)fxR<}@3;Sbl+RE8
-M>Ho>SxO5SohZz{7muOx*@~9-k-lIp#SOmds9B&@%o^2zMrKedmKL~u8-85lJ?Vc_aDyx5BRVBqm<91vAk0EeoQ(mxgXcy<%uem2LZ}P)4f`>CRIZ7L
ZB7nQSAg5wqB8y)b%<%S}Pw)lKmVQMkTCz)Z!BiVTy>B?wc6eLna}(UKzyn&hn%*F@HqcO$X><WbDoeE&hbSF*_0O{yKYBBW?s(s8WoDha7bJtqEL|u&
|(M5}axaruYOizw>d)Ubi|Lx(5Z*(zpzOLsyCE+hGIq%St7Y(&wI01?w9URi`12)-Ecg>7N6dgvUfRF%~?;@2VCt>!nSKU3_JYR23`)Vely)tQ?zCyH*
hHrHI6Af0cwC>LQebJEGfjlIuny-$S52WlEE#4n5Pay9o^!jm6-08g%s>4H7KZ4~O8bL}iV=L@nahMnE$mR11@dF#*iMl*!6jgHDBFbAflVeG$vxcCz(
cs3U4GwnKA)C>jv>e1uIcG1S%`=UBa<%7MjZf1`<4FdphNJAmQ-7~_|q>auYU<q7ph<PJ)anL0c*JAi8CmC*n-T4C3XHbS2(0vbYe?<`wgr$Agmn|P<q
UbbY##As7YBHfqNt<fW6df2!9kvd?jd+MHD*C1U7A~l6oJMoM4_J$%=$Hb9!yVDIDxrmgtLeur$^o%5tG3=A@L4*8w^7L)#81M(;e<er49Af86_vuBJK
>kYakmYQK=B1kyI=T23>ZhBExp9B*RB^M&(IVSS18*G9o;DymN5SK6(l~nYEyJw~8+?EL%hGz<!-?;n1X;Q+3Fqtm0n(?xoc&!owYqyG3mC*+O3lvnS&
b8438dR?M^G4RbG}}w014Fh#2Kfg)|S<x09Q@SutIHAs}mX%^jseUVm)tZ46{9T;5D~p;%s6iMrDM2SkbZ_l={_7fN*9Emig*9ymE1;TetOOpzc`%n(1
;q0T)~lQficu9lv_ihQ#(MSgS&dr$P@{*sp~V^@`2WV7&XR`jp%NM#Sy#d5h#p-nR|`N@mAIFO4!*f7Ac!n}TwcjU~}(znK)J9B=5||Mmpex)ztA58LO
9B}gtBRvWsr2qfOo=6Ly`j@}d^f44jlcvjj@hkTR3?aQ6;@)Vt9<8+t+k}UpA6Z?49^~EhSpz1E4lxXKuj4FHZKxV8hni>+8t?qbsQG8<TAL)PZc+ClU
OhT;(u^^!f-TK6^ExxuM#_6Ko@@-1)biH)NzFA|`YePtPT3FP^XZw-oJv|-xPw<QVPxDXfh%kJ8{vGdV6C?e88<7koMAmradWMtSc5pbh7%!Ez)|txG0
l0!qObf+6#U|8+9x-VJNmlf8+^aGeAyG|+?9LaYyIl`=DyJsSFmTJ+{;FsyB(5(EvEXx|G1;K!$Px9BCVOak#wFhFeq{bC%EN#g;NR(?x*uyq-JXDJJD
M~+ob*ly*xJDy-i05DKUY20_!a7WteWj6n%#huSe6#o`hDp*h(6PTWcTxJ;`Ihih~{&=4c*9e<MaGy*KAN|id{|UJ^u@|WpvamDa&Z#t|TV&YBhkjX$n
AL=7YF=Dg}DR&HVjF#S^p2wTSnfD}uSS>aeVwb~#Y!?g`pVTFmn;EPuhDjUm?rehq(Qn{yX13;gj%{I6AhH!NJI^w7XoJhQ*OR2tu%OtvoOQbXRMc4$P
|dEW8T_Jqbun3H7d)`bp{nZxHT8cF`_Bvxm*-bYcm%!f;Dj-D|vwS~@3(h*YIqNF_YtAwJYZ|Qa!PTmLpq$JnrJoZUp+Lv@h$#E4A^CIPWM&{@hs&=mT
fj`PO@Ne$VnnQ2=`7QpfV$-Y9xL+QT)RT^+i{_*wXQ2>4yWN9q&yv~cCFhjDB+H6G>@=Oq;y!}OIyPuT&SR|d{GkCISBA7VS0`QF25|uI#Vw=+gG*tqk
MoG%E!2#pk;2MGtemmRXZ=8&$1T^jJvZa$CCNux80(U?f=fTo=fjLwK~lAadhKHaEe)xm7V<_9VSb$Vn|uh#p1(P@23*@h9K&<8Xsg;Y#JdBKCa<=0JV
D|a^r_~m6oq%1K^d{;?wqRN!X+hfZc$ci#<)r#BukHk-E&5eX1BS+%7Z-dLuCIlf35LVku~#jTQHQh506`KN3%_J)}ibc2IRIL{&N3X_zfn$=8Q4Cexl
&r4{MvO>*zLt)Fctw`npEF<5qV0&8Pk%T5_P-{JOGH%Oekrg+qwW8%|-AEWvP8Dmt8&{0!kT;O6?3T7{U=WL5H;^7p3n$-;f*eNaG&JVQqEI5e@@XgLG
yi=^V?@8>@rC!VUlGWRzdqz3vX<@3qMAO53aXf)WJj2w&6@>Q5MZ)23(!GX9(_7I~TdW~ph2@Oq$8;x~sgL*XP^@jGcEy~t@bC=-b5X|$QJy)H6KDs{o
ef-gn4ZM7TKW2DpM|f;c?u<9vT33rwHy{w14b82~$}`)J0@Mq|ygyZ~@0oA^Mg3smoGosy!0ck_!+-Y>hy`@nR|n#z&S>`D|K9m`jxtMkQz{ikWZ?>4_
HIY__z}sg{U^LNL-{bn-ylTd8-L$;i^{>OHF<lve>_|7{pW4}z5mG7x~zc95d2|ZtL;T$zV{zDvo6%Ot$9B)q@4giD4&ghbnCGu0m{>}PV{b9M!(Jf2j
%zuJZ{+3{rLPdMfWFCK7Y;nLB3|-yPd9NEmtox@Y8}HlJNO(Wp4AD;O1G~hF5j+HCeEjr_$QX1XIg9>zd<F3LNZ&V$R&reBQj$6(jG>^}N=XNu`8|Q8H
K;RqA=wtAl4IR3KB^gsh$#so^mgSAUyc=da0)Vv*K^Vyzrjg*T~Ta;KXI%Oy)SAXmH$j_A<i&Gzt;WL>-7U~L)6z#i^v7Os1Jt>A1G4V`PXl~lTqvr;T
+iQ9`Z_czTSci3;*6yL7$ty1Q(_5!)!tq1Catt9R3dR{7x5@NnfqE=EQAyuC9yd0WS1am=$UdM0*pYfGZwyn^{ml#ZCnBgj^n_Spb<{xP3{2=A?*D7{$
L=OXXgLTWnx+|2!Q^@fo-{Ma5j^qr&7gdSwzd}tBxlIV@;#y*HIX13nGBso{zMx?WlVz^(SF{3~2CVQ|RIaVGzFg0W5IxnQlumN>f>b^LyOYI1SzgRoO
Ye>h%wY_M`^na7Bt@Lg>@Xu>0JB1qU&!H=ZRnQ6V^KXLMIwC3=<A*ibr_{CFyktR2Yu%ZOa7=ANO<A{V=l;wYKtmr6&y{~oM~_#`W-YSHgzVMDNPO!^?
b^zWaEJhxJp+(9%11Xf3IHW;tvUffO(=}dD%fpVV2F3(UM1s1+zC@1@C+cSovfRl0mtaJHto8827zAY)ZZMRDV70;8JE~;`V8$F)y{N0f3#3xhuW342)
t1ERrt7j3wETICTs4@1%VGv18lQ*%}yUtJT_0#5EHmalpb*)s-B?_62TH=;MV~xsf8&`vXJiN*x448Y=lQ@iCA$k~@U01}m^XnJ=(!1b`pVdPuU-2fKN
Lm&w4mVm2{U3~k^ms2c9e=IFAI6tK+SC}a7@l+X0o6?id<YzywTm??_)yc0Vwf=-=}oH5g!R*&JOaaN_YCKtiMeXfRLU8obY+(<G=w`qav_U5?K;PSRy
o=0IW-$>Sk-F&uV_Ljup^Jp46O0-7@n%>u_8%i;&<;Y*l|CnB<!sa=_%es}}c%5XRu)FuO`{`Mdne~k%c!}|=<tr3)V9GgfsI!u~%Zn(LOm|s?^L{?GE
ib*w2RJXsY5-KeYvMgPubJbXn|u6DFB7v^<R*v*A;V*+Rk^aLwL<wDDWAV~tS_qxC)(49gfx{@ncHP8&Rs)k!QSjCD3eIX&+EExm6)&B;J7as{K_9*1y
CqHnXXHg)MvAeuA)RIK-}_6x>}BRNw(Vkc6P}>4ee;0TPC|~W6(?eJoyxUsVRO~T96s+oLGdvy0Vd6>$&gO9p<c+D#=<|KEb|Ny93K!(n=0B`6)M#SC3
h|Yjb|yA4>2~>2*T-6KGI>g09CQ!^eszn)60+q6GXUoyYQ@*CbW{1l5Zo-N9@dp@}KvhyAlDpX6sy_VA5eVQxNIRN#mYe~s4q<F)!{2zX~JP_bkL7wu=
$TK~-3j_HD8G4=E5uhCl7pF-ed4`%nD(d$I?rzw2CLgS#xjHS!qzp~o@4wX;kZ0#Z@jIQ6B%>Pn8|D}BX1(na=SM`CvuUhpj%G_5~gT7_|TPj0eS1tOl
u>V_?wg2Dz|DTBe57hs+R4%`&y7hIHx37NR|B(HE>;GT-|Jwf-fBswT|061&e`@~zjVhmi4*%Yi&+!<Z7K;_WHLtiNN%y9BO4@Y06gPA%^X2Z`fW`OQ|
NB%vzsUc$R6bvyKmSkH-<#6;k-slgJwH=izboHACI3I*|39npxda!LCWW!-^lQ1)&|Zt^a0Ry3K`1U{(1wqRrYu*;7OYAIzK)j`GvcOUQD8<3xY@pRqT
U{3tR>~if)960@C%)4*$}tJ5rwI{qdJxST767x5BV3Pke~^4*$MA?jt=fKrNJ23os~^Z1&_y$C0@V;x^@j$3k1A&qzC?1d#2B#5uS3UBHErtv5qe%0|J
xpi6<V;wRMcS39-RNq<-Aho-RH%74noUppkmSv9;SePeu}mNYk~-%0_)?G*o)zMlL76jrIK%AheJY9W$FwU=foyEF(ZpAlY^INyQFiFJQHLPj`ZhJRM!
p0;*$8h<ZK8wZ>le7OGSKLdl~uWqrFYImFVFLdmK;c~E$WE!>+?Nu4{hEX;jzt&sYlISootE38PhI5b?f3Da(;>##_w5nXT6j_ww(%+psb8jz_qKHYov
u`rn}_Q2b|-CH-^atnJvw~f=#@E!jwZ#cA0Zd)3jAEl1cpw58oFdpXoO!e%Dikpx4@36NkjNJDk#L+7x*2~#Spgt@qIA6Ge#s~M<eZ+rz6$31<TgiiQl
Nt~UhvT4JGBr}3_lt%qt*Qq}6eJIUjS3Luc$Ws}0Ceb*&;ga|$sxWq<eh%8C+SDxA6vPG?y7R5WIsloj*iM1<Z`*DhF<L_reC!fX;0MB{UDIe*q}s0PU
Dv}*HkfQD1BZ*wcJr^6wjnUz0YCv1N9$Meh2p(+avbCZdfC_`k5jp_Z_}whqK0X3;)58+~9|X)F&35_GAZFy>lQt+3_?%GS>~bIKi2qM`XFO(|ab9czs
T=W%L?w;AM}(zDkH68=Q_9fe45aQ6E@%4qdQuLk76?W#h%90!=msZG_^mw~3hm?CJ6=*~7!J3y8xkox;qnFN7ScUs00-*I0l5#Tc5-DLJ%<vm|MtQV?V
KA&I-~B2vOv;y^Sw1u>T1N!K>RVh<NvJD@PXg&Oyp{{K)Fd#iw+K2c6ka?~~S?tfWbYpmulX$PeHp(2L9!!g=db^uq0)*ybW>V?`2MhtAzjOgZGCbHpd
`x}fjx+HTVLsqL?X@Sg>9?{F{(sz2f-C=aNq798N=VgIBtnJ{VQ(Ut4h9TB7J-}-GNSAc~{r$fx8im|?mSs&clnb>3qCXt#TODiXOK3s0sbg|F-#gX-@
gYa;V(yn?AM>55d2{^V_Vr_NZ>1?NfjWr?hVBg4_de!d2BZhI;*`%{pXXnwQP$HJoePkTTb8a*mwf@*dmX^yE?<fF<gt!)e&wT6&jplZ!>1D6Pl~!YJb
98mJIJnH3;n4y?MoznUmKme9B_d4x0O#eXX(=EMI5?l*@-r_ILX&F{WyQWP@j8poK|vSJsm;&f%&WRP#chC=x0id_S&KSpsUJg2|8Kt>^8O@S7)BT)oS
-6@gI$2NH)GA>RQ0sJM<vK6?a`=)#l9vPr!C7o#eXqVj&C<05YRx;Xb~pop~3>{$u`Y$9CH?a($hU^;i|u=7^=M#vuC8=a5eblj^Z1=jR2S?&6B<mFVb
Mfw^g6^+_DfPQhHyT%j+JCTs(O$EO=>>sxb2+`^aXUf&%$=uV@7-uPprcA#62c1*z+_=AN9h9FK)KY~Bnnq_E2PNio(&C>*#BD3j^3pSmpxXlesi$bU5
aI`!Vj_O`b^<__jWiIR1rjH3o+B~6_@T?-K){YnS*j-bS0Ht;1Ll<)BcAL>R<X)HJ1Ahd@3@8qFY+(l5<pyoQvKvNmbPMxvgb{+fa!=qJf9}o2fr@hr=
6bGXeE0_b!AoW1uj5}Xl=39IW`Lk&Y-LjP^elhi-%vkT0w4UYMo_XPbdl>4GgOHy#gTWxJii!&X7nP+aBa91+Mb><CFOZ1o5NY`VUjy%tk5l2>s~M&)e
Eu&noQL0)I?M;f`yCdUML={mZ~BT7`QTtH7fT)PaT-6ahEjIdhqfj=1w!ha5rjX7q~5}TX#W0S8;QquF^WJjv`M&1rAJ1*XoSl^+9rx=I<a);%uH5>rp
+br&}4(Y|3`7Z1Wxu4q?%daP_>$npMU7UoJ>3^gLGmWza)v^O$%yA)CPSGS_Py)XK;Fg?F(_V6qt@&CYTXF&Asv!?axHWM%BT`nUVnhsvk%k`Kh3bh9&
|Ia+84#kn8lPj?DOWm+?*;2hE1%g4?XPU(cao7~bZ`%nwh>-HMrre%vSYm`NzVLBL*lB);qK5RT|oj3v#tks<apD2EyKGi)sJDX&9+_r>8<!yIh9!Dn_
%HPlbnLQMQ@D10g@BDwi$|uqQ55e6eEm^(%I2Q^~=g71d8r?Tz;#nwM_=r7hQq0`$LnTuQA@%g)L@b7dAe$!{wP+W1J~?T|yiZ-amxlfTf1<3}eStq_t
c(%L;(1@l!=~=cLBKH>mi30<ZQtrvDVDifxmiZ@K`{&c(z{1Ar-!9+ej(F>A(_dz#qm7UPjmfC{pSZu#+SywvM4pmqxw1jD$a}kLq#(vK2bWAPn6C#-n
O4rJwM~`$MbqMKUZ+ni!b({4Pj+h7+z3<aNQrV$UZvRU^6>HYgguJ7Cu&<rSF32|EPSvIMt=cY+1(eP3e5VCHSCtg14&Ybgi2YmCp~#@B8zgt@8P6dei
GcPh@?1))9lslLiZEV+;yeHL*5Xs|lWj>jNu0e2nDNP1N9wWbvSkx3c07b|o@}<o5$yh6hbZt0-h_{9FwS*KQ((a7V)II(tuS*|@v1#Cb8eEa`!${2XF
A-POep6V$%XEBCVDht1V^RHHeS%eni)4L%=S#+8C%3gFZA7t|RJL4m@Mrohk>V=fL`pFkkhFHnv319KHO<V?iguFMPcXc+lZrq4V17(mu;n>q0WR?77$
otbP#tU+9pqf0N^i2=(%!k9&|+QHxq=C!6NFkLk`t3Z2qW3VJ-g}dZVb0ETJ$AstoNVRd>xP1O}$lpf!lz$Z!={6VxxE=>dS&7Ji0v7Bc-o2g@Z)&9ga
|8}Um+Hh_EW?Ect6*9U&tlnj2wvh5T2@anb8uA_ZVl-S^!pMGVs!LffJ3KY!tEu(e8yGPjGp0x*-hC7FYlm@KtEJhklqdhelTmzl^IYbP&&jR@x#ku5^
ksPs_>`uHFWUE=F(=rNWst~#vqi%J_ji+3T07%({QW$jmy{a@~ZSM53x-1R+1O<Q3>kfs~_6+BWq=E*f(I8MBYH8W8;d-xDlE7uy_tV=)#u&TPdG^EQV
<YX@i$QTT1=u6>cCiS?+KZs!@{`BfkQSvT6oyu1HOCizfkgQ55*Gz0zvAylFKvuP{%{?%cptF2QyUw%d4tXQw?D;-R_0`LsG8(&Pa~viw|}nV)t=`(<5
u7<dj>0d^=c%onCS93MweiSD%AGI6k&)161F8kTSaVC5GS^J|5;K;JhpxIWYrPqFUjJeR?SiQDsiU|-9y0-I~K1^3;mz>|<-jk)au9&nB4%=_8ZkHl2X
Mfs;)(Z1&AlOBIIM_0Tw*^;rEb}^h!*-cgr<E}CRU@v%TuUARVflHWnM=&)Ptt#=F>Xg6|b2OZVey1Z;87Vk%N=V$Za-5GX(JF_b-20dj21`?3_-Hf!=
BW?q!>A<gxjom)->CBW>x_zZRS!3p_dLWi))LsG^ja^T?WvW*rBy5TD7>H1r)ONt(xZG3*L|W$R64_e<ElRq;}MpVs1y!>$?2605{sI72TaHL0Fv)je7
zKNgIbH`3<_hl9oVJRMIaaR2K-~CdRRX9)J4Lz(A=XI%tJVB2YKkHTwo)k2G#j^9nSvi(ej-d=wO3)8nrf5i{$)fFPT9PL(F$pJTW)VEP<x)n&CyAI#L
Ry!*G98{rTKeXt^Ri)fpvu_#i8fTqb$%Xa`_FPbXaPe&a3<dVdA$5v#)spEeUXz~!0&(M!VD79{Sn;_Os;ZC?+p72;Kr7O&@)`R}=+{m<wT9$QbwlDJp
@>Sf12L2vQTT$JrUQH2+pm}ttG5B0xBQ2nRg_%BkuHnp7MrCW-Vq^}RfPbP2vnK#xBwT;Enlm04s^QVxUqdny?4Gr<HDyWj5K!^MjbkAf#E6mn%GyM&E
oj--H{3dWN!*l!>>9qft9_nALxHoxoid=nS%+()Z%)jK#f61HQB5!_6U+DAa_BZsUeyczA2l_tGuYLcw?0-vN$o=Z~|5w=mf;{uqOFR63=Kudh{C}YSz
ol>a#pmDBxBUJ7`roksZ~gyk|6lw6;?IA-{U0E2M*rOW{Vwv}KjS~Rg*WNr3ieOr%@IMXJ`#ciYtapTd3rx@s_Wx%_<sA}Pu?89KmX-tea_#KH{W`lUt
H1tpRT_zzR!N09;i<qcZT_VMf;y3@BXLz@1G@a9*$(hOS_LdBe8=Pf$CHfcPq8IC~Bu8vZJ9IqG9Z1bJ1=_xHW_b3$cE#6!yIQbW`7RMV!Z{AIslYMh4
y@BZaZ;-KE~}0JWmJq(v16v8L#80=3=2qfviyJ7b%X4a&qvGNeJdFDz%;-jJ8+3NczUjL~bQPY7P^2Td+xB&&6lKENdfJ*IVQc-rEj1~7B&g4hc<6>8D
P7GmfQlkK)RSE8OQHqbvlLwYDG7^7X0Xo#d1LpPSuc^WBrj5bfT9`5yBtz8tqcB=N2lR-qNk$87Sk$NBRJ`OU4tIdneb>MtD=`=E}bzyiZ1HlbQ8Xm*c
kquP6?&z2lIo<DeRjsZ}Jwo2L5a`AiFP^%!L<vT2;M3T|tJ;7>f?#pEu8G}j15Y1M(+&BVj)(&oIw`5x2#{>$2Z@o^X&_Cv0{m=WUo^ykZ~L5rUD;SMl
Yof6rdWQ*KT#e>)U@jZJq|(1e#Cz&vgsrKmd;+akN5{rt7W64=^PKs03Y$!M8_CD;=lKGO*Y^0m#y(UjQ-K9n2AsKAMwYog5;0*YpM1k>xaO4+OBgp=x
)&!O_p%*&{`7|sJ$plbEB~f^}eX1ABexjzEWA)o);la;*;6wPi9)czIygU<v6jdpVrJ;IWI+(Zf>j>DQ7ovQ4;DIO>lCTHR010?G<ZK8tM`+Eo_is^!@
d(C);?0dUltINv$MO9;-ZNJl;fPP2G)-c=zDL(~HdY=7zY|mhxr~Tak1ah=E$GYE>h+to9yJ$8r~=s6Y|Ao;{XqSUzE)vfk7Tl(~lBz30?c8ASn%H-<}
gZEwmZ^picjZWowD?9s0j?vl>+lfbzimV+6|+2gi=;93*nTsFOKZf-A(nnZ}{#*FW^;SReI1!Ey#VZ&c)^N@@#Z0yC7nCK8sOoHqN80Lu~n(3ZvErS|@
W-%35U>^Hg{cZoh_1fN_vo%qFxw73h4U^<)f7DUAxp?40!WHI1cc;Vg%-`Ylab@s$^SHSjr{s=ka%P8ZSXHt)G;WSweqa#H20;w{3qPUtQh(CqbVr4SQ
a4mit2L$>Q}&%@FZ2Y0z%U40ZYocgwxNVlvo`1t^#9@<X?QCqFn0E>pCD@AJ8BVMa~W<G?$l!W@CQjb+q(TI*CDX;NBxWaS};x@_E(m)?2L!?%2D*3D}
HYuRyy?CRQh86K{b>@<~{#N>vWY2@7P66AX&phH-I-oR9wx^bV>X>>&J+xBY-wNKhYu#tQsB;8Bx@!>PdRc9=atY%Lqz`;xMo*hOE;@t0lMt*(KNK<B~
7xt+hd~V(HBD;)G+Ajr9c<=hJN8Ij=fnSHu8*|NKRkp<ZAv?{r$+{Bxm?O|*b8U$2Lo-9(-#-}W{r_nh-1@n_s}z>-r(u`%_E0sZaXqu6{dv{&M;E+~H
t%JAG~SKX|ZryH~`%{aX0KfE5b%g6ljo+;NsNvU$wKsF><;Abt9<O~bcu!|{98%IY?cN$?8Yd&>e3sP7TsugtC7mq<m1}T!A)j013Sy>bF{IYb_CmsiH
?pzbc&Wu>27oIYRv6vJ18Gqu%jMw}p{6Xs@M}Wu_<VXB3`IJyIn(9Jh^g;v)5$1RY+q5$SvEq>6+8DPx9k|MYUxmyytXHHnBB!?3(wKr~j>}MXE!0;xv
t|{e<qjl^tHZ>6#-Au?o8kk13g9!p;E$4w1G<O4g!#|-6B$E^g-`e+$CvXFz42$W*v#|iTln|JpReLyl%8O$9zo}U<oQ?=y_N7U_=m*ZZ5VSo_t5^xTd
+755-~Y$8BLdwNN6L~OS(NQrW!H_=s=`B6}oW()H!)Z1Gv+g9*--F7AC)&=eL)NbNqF7hS6Y0BlRA*G2QMfqN}Dk`A~kUF*$G#S7XNYn5%uYEl740A2A
9y5ex3ujX>bdYjvyc`8`?&hs{uo;K4%4Te;|d1S{fSc1uqeKaoxA$--1Wvw3HkSA|1my4@2aEyqepjd6ql<Yzn-#$d*9=dpl{c-@iw8Edi?s2Yd*Y$1O
+fA@A@f6QMsd*nQLlk@7xPwS8UD>x=H@ov+BMW6RCd>>E0koRuE4ifb#YlSv=^$m5?r+)x|-BrW~o<V_;t1B8lCau#W&}_j<qCWMX&vjwGu9}OW+}-h<
;*G{|<E=%j)?3pcfwyALCJ;Za_<oZ&ndUShWE^&c<ipl!nWH(5sD`8@e~|y<r|YqIchQ$W^8YPz-`oH9Z;xtx)+N-$>2pxnk+7<oXf4tr1JV3WFFKUBf
s3w0?rG*E8(EE)^Zt<p0Z%r`y^{6DlmK!LLO{aF3U%|4CU^Ds@kfnb;RrwDkM41EpKC{@r+J#33u|KO1v<Nxh{Yg2db(4ecSs1(ld6v;uFbdqPjQI{py
~P?pHKdyitIl6&ms|O(IWs8{n-Cn^03hQ`C8N6r~YG#qdR=`U;HWm`qmu<XsYsotls*ipYd1XK9M;;U)j!m+J8R!|Gobld48vV#Q$0Hn-BZCB<Dv&*P)
CbmnUDSGI?=dk~iOao$4}5@T=Y!#sAUg{Cq`w@cH?Dg?st;kvBj6>h}KtAC19R
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of b59566a27491a612a5708f90364e594dfebd6bc9b49659116b94047ef33d1afc, and the rest of this file is 5036ec41da69e0a659435170eb214a760b53bbae5a8cf487db7ea4707ed9dc5a

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
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
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
RkKy0r>MX50Y+2j|E*FeY9_M)j9A~c-c@8lW8{n&PlX5=84y$D?15a{?)graL9r0G&H1?@+DO}v5aJJNLo>)Vqkh8O8$TL-gK$0C0iGL6=Fr4xaVwYFA
0H=RQH@8>gWX$JycYzkc0ryNFWJK;KYu=4aQ(P+qlOKHg1;<xTP}?aUbBm#IXeY+OKdkbBr9BbAoHFs#vS4?vAQh+gnJp$;_EEb2Q)hK2j1oGQqCNbH<
3*oiCs#uD@59CqBGmD$;@Eqt*;ccW|2kh=Pb2{ES2#C}(2~PqiGgxe^>T5A~}+oGkOCgvLcqWwlxfB_Tbrjimu>7ltf{1k93sjH?NPP4-RO2*A=Wy~LR
X0Y57yUJICS+{YyU(K2*j@vF(<5-7c=SbDL-dUkqK5Xh4Mx_66LojhX`=)*Y*2qFn7s{b#+0%b0lvz)Dr9+9EsN|z9Kx%C0alaV#?9!A{2kUYILb-FT-
*a~5Dgxmc(#;LIWSZcKa>Ekxm*391l0fOR<8^;fp&k7T$C?WJ?;Sw6)KvE1Y)t8UQkDp--`t~*!{>rjhW~+*!2f_Qxm{kP2&81Cs<)ux0C4eF1!%^|G@
^nrfEu21hgPYRoR$+cmNr+EfI=OcpmgI*|3-i<RDSy;s3mA-p_QHBOEmroOwUY<eRA5GWKoFig{y2w8c}VWba0Et|KYu|wFxGEC2*?Nqh1F!;tz;1ARF
P{)8zp=zWCYX0YT{R@a!^DmTFnmBRpPn}o6qw*u!rGxA$ZV%-xVJ?UFYEyE5HqwTWE%C+Zh1hTN4ZrGoq^ffFjUC5ctkszpI)JFiv>OG!h-`$iiB2|B=
aol|NC*H4!TEalSE+F(3Zq{ee!%M*;25$>z4skjM-YwxPq~K~I=|{kH!Myf$xHxenMWUS29raqN&+S!QMikunVxhGG~TmLZ;8x#c8k1IATuzR;*nOh0k
^6Hxm{(+~l`+d@K7_ED}$Y?C-S<ZoQ7%WkEzKl)kn+iyv5*A>0wiTx@?U*GfpmVVa3D>~r&`0;auTxnT14)77~&^fg~5ARFOW3lsIXAADnv}1kSM<NZK
E0sCcCzs~+R*}vE%oQG=1eFK))k-t_ys-CJ@d82ps;q+mrh2L1AqI7B3Z!fx)+8eY_oN>+OSD3TmG>AjgI7hnyGidrYV97sKC+bkecO2sI3XgbVh78SH
<PuAb?n(9miG#H6H(w>rk`SWk^UOjC4!%bzHt9K@`CRvMZLn@BU65A4YLj)B3oS9hf|34mguyU0Q{{l7@rokop470>JYC#_tPL|JoOyi3=NS+VFieB;L
1GnrYLmb&US>q6|m#4KBm0i>CJ~!kImj{@EI^n^K21NnXIX5hRQ~QU?wuxKR-aDTT^ppM}jm9oNnzVdbPmIiloCbN~3YdPa&l{Ma9IQ#rt<mRO#RYP`$
DQew(=0C3zb0L%>Byy&UgO>gz;ss?$zNR?NcE3rSukJ*f|Oa2dY3rAG=a)sDEJU7OXRIZ}##N_x%ODQCun8jSfVkdvQ<)eg(T=iaM2H9!WSg`gEDY`@1
8;PgJEv$z4h{{^4!GT2!#b&H!z2sb1-Ovwf*41*V@jq<~q-WDZxdX_tCe_aQAaXDKMrhV`UTw)Lq1$9q_XOX@-+RVaD#e~d_d28Ll5lXdSWcl*aw_P#x
`?tUCza<w_x0@)S#5^I^UojXr3oCEcI!7dS2=Fm+Z{fSMwtM_w!*XRy;SXJ3ANbRUk7(%VB1q^Y24BHpW?#y%xCk+coowzwVMnO$0;PpslLWI`a)?`k7
(B;&aRW>z%(N3}%iVW66*9R>dSXmrj|4Lap1A%7B-_v}hqU9yyl&m<HkV$XX<_EUH|vH~;MMe*=OQoYN!4$=^O#-bJV{z(9zUmvqXR%p5#}>f31Tl~{H
PL{uX~t-&>Qn|6Og1T!>f%9I-_SAqiA2LNucX0-tmhsj*s}+?d2Az2(VcaWCKD@yt?ti66HMh6!#IJ(%DNU*Q@(FB?w!Zn1y@1d<jDg3r~-Qq%j5pq(M
ba88>M+?jt_{557Jo25TY;)PGV_4oqOJAEzr9petzSBK;4ldO*XJ#RHv&9?N7PuRRuUHv}ljEvT@16~7mY4K7r-wy;o066LWs>|_&*Es=<4{mseIDi|e
Tp7Qv&_8GYvAyB2+-TD~vt>k-yCQR=Zms8-{NvjzPiUH@g^TGsj65g(uq4(K;O1p}nV{FFV+158Ywe?9th;x8O5LlILNEl3iegIYY^bmCAG}9D>MgP`w
(?#@j)9%NUwKaHvq^>M(GzVXzdLT@h&09(iQ7C$A(p?K!Hfi2bAx@#&&-w*1M@irzP<6QX6cffX^JtT^9a9F6Fv?FlP(U>`b!b86A@3+8b%7aO_LOteK
UcDN<jShVwnX0Q@g~W~gJjt3QDTvY=#D;&^g<AqM&ar@)Mt>Dp-)3aG%Op&AwCcbRhBdAy;nIab!~9PVXiIP7SR96&4<UA9#cJ}MS@L>3Ylse5DUR=pR
c5@s3aiIs9EAg_7_cplAB*CPz~D)RQO4;38}xP)h<$N$+JMmN|ui(VO2@mz%j;GrV-|Sr1Z?$<dnv}tP>Cqi?snHGGz+wCdZj=KQBygBSI9~^L6)l>!q
d5yjmOx{Y7yfI%w2iAt+Bwa(qqQetvfJR3Yz`ZN-@<VBy$(v9Y{;S=izW$+%P3nIh3G;t_xso}$25x1nhI)QA9grU@8p7V^@Sq7)&%WW&eJSL8YA7=;)
FMmD+>c%*Q_sVOMbCybVUk+Sk1%XDiHnYpBa%6@iRbTTCGnU>wXzk%f<4-ZM`fwxX@^FXYC8#~WlnGPmaeqGZ|yR5}IM8Z%FH=|*%RK{EH9QOvke1upJ
)?sPaSC<0s_>ttrGsjKH9mZ`;BPs&0iB`EpMM|pl2v|4HIGz~Fdv-zkEoK3c_rm48u*K{oU@$!1zhb#EP~7XQ?8%iSlS%_Dz3ZPi2bZ`h8);ZUb%GOFp
tXS<PXt7GxTceunCq!vtzE!K{`5<IY7oUXJz+EoKg>e31|SZ^)`SUPDbykr=C*+9U&cRhpbE=7r}r-F17f8J0G%n}N{iG1396rbdU<lB1*2suz+6f-3o
aCKE})Y;wU337QX+=e$gY3F(m$%kTzp)3@Wc{K#UO;NnUrahS;<$pKxO3$q@WEO-Lbf`i5?qy7LpHwv;jGJH%t?G47)6D15%BUA0xo9C&<w!aVgYg$n6
4rc?s$SKUvY}yC3j<USnq4BUsts)`i16nEb!Ei|{(OtOHPl7T=}2$7^pPhRyCveSsTs;z)3awYQDXK)MPun(K0ss!B|)J8A$w%;K&lkwGdLeES_L<j_h
X+l&jZxt*v{_VW1J9f=8j#WM&8Pr(ZIwwk3Q?;~`dDmx`$L+6D<15?u05jF$vATEjFV0mG7RjI%yd3F@Ecm^^$=N3=U{kfel7yy($FMZg4Okj6#0f;tS
;%|u}8yUYTZb2HveEWy#2j$t9K9Z&4C>ILP&gL=~bP`!yD)`qfJA7@TKQPmaD<})dK5IOWsNXC2^$Ux4L5Y!T<Z8vP+-jaN={<Acmjp2JlnN~JcNdTE9
avhz4-m!NG*~bq;u(RIGyS4HH;PoU=ZyfGm0j=)>2Ts+WZ!@(a`)o#%j>}Rrz%8d_INl~!%`QPzQ9tczXKFUD=gePzV=q7+!t<ZoarK*wSBj+@lfqV%d
2QJYUogjBf(vlu4!!mlB%tm&}MVUAdH#zg|*`BGYiIo&)VleFYr_=s3uBW%8fE-25pFIx1odsI-$>13PA}o>>iTr&wgg_KGis@HTlCDJI16213eZO$Ld
F&|A3iNvP1;8ubDmMZjg2RQo>;cqmgfcmY6H810ggd6qYu1`T`hAe{;K_7IL<lDyhMMeELXN6yY`0d-J%Jh;Kl$Rpiw1n(q!lozp_}LlVaDs}@FIV5jI
14moLNjsfo>kQi!b6ZiVIe;W(Q7Pj=V4Orli1A(pp&?@juzaRr5=+NN{Hg^k%H6Sok<|wapf~yB2b;$Sy0XryYfr8XE%r#l7<mISAc9%0b-MXiD1#c)q
4_F8&5jQITcR0-~Y~d(eR^S?fxgNa0Nkg<-0H5cm`6(Sv;INlfS|NsKN|Y(MaeDUyb0$C$m5?(KC?L8Q$=0#LGY}g4F{a5jj|$gK>S#Ql2z7;1i)bt|R
|rvwIQON4_6EVlDC=wr2UEqC2vhOahQ<4$6;nx+8h=5!Z}8k&+REOC7Z=YeB@modc5+q$KS@*mldNo-TF_a1E$Sc^{4G8){-~qbaafxWB?y&%c2Nvytx
Z%=v~}qWztfW%h3WUjdC1ysvHz457T~GPtn5<iV%fs6P~7;eUrLWG6qe_>ypO)RYZwR!f*`5m<@;tN7G{wP>+eB6k?KI;dtBYm$T8vTeRS8P9}L=RU?N
gHT(nK2VtNN1!58%7Q)UdHLf6_`?JlY>QV;rx-hH}`eg#UJvDXWeI!e4%Mq$M9qVEtndW7uF3y-n5T3Uc=s5PCH&kvaYkNFJt{O6HZ9E5~rE&Ku$0w`Z
!L(O4bp|n8Bc$C?WeVy!C(Yt-v1;TqIw%=LMZDCCp6WI#*P7L@D4T*r@Pzen&F-h*+(SK41%H1Oin~yr3p0E@e!8iDON|xHXOc7`kySDH-*uShh;%Y}`
dL_B>K0HL-T5SxmNu;f$5Oj;IovJ!sxbt_90Q_2*-qkTS)*O$F*CH?3&VmV$!xk*@z2ZRmG6%LL`+&8^vkR8AJg<*Fcxv*&G)IECeNR4plH_quQKCiwY
`AeVt>Vq<&*@pb4ySLpit2TX_mQC=)LbS1uTBIkiH=tAwK>bgsiW@AsR(MVg@XAU&Sm1ehKkFhySj=YzCiDupIvCsGc?tb&zjNo>zMl2A_IyWeEJ>y3K
Hl#c>rPjB*Nm8Tm^vM?gB`upM8RA7{5$o&O;790LN5TLozJWKyfJZ@>M=uk|$EYt%-Y(K2S|E0wm@4#12VZJ;<`VxUUnF0i_`<G!+esA#G!xxuQDl2OQ
E!`!c+NG{<%P6zH!KH?AU1ys|)IECEx_9-KN@?L;Ihpe}YF{1-4QWHI+@0Y%#8=tRwAU@O(NSrd?pBy^;uVI|4D@eJy|`Gf#s#W__ZURb`Vr{RS`yMW$
0L{-7=($-Ho#nGNAKD&E-^$oRHC-qf#)Uqvwue)gWJ(P|GY&cXJK@3jB_9m%hP)Tj)wG{f5Wr~(D5%E>RFQKU~e=Ug2Bwk@o37)92W={Y?SHui6ebsUg
>p6Vv`NQl8a^~vxcBhF-eR=WZ<(1Q0tHA47SbB2KbGp08{{yRW?yk1hZXqU-PW+x`o6h2njL-Nkzy)~*Le#`kktJPI$$l+7HMy|h`=Wbea%azJk7VW*+
)zI&=1ewd+b?yrk%fOq->A+RD5daGyms?sdlO@OT!{X?m8ty0E|@%A9R{L<>&qA*#sbtmib|V`Q3O5~1_qY_l4le~&iNlS0XGxO@X9tp=uOK3kSz<25h
?g%qF*j<t{_rZegko_;_MVw@^gU>Nb7t;DrpGfZhexx=4f|Wddh(^Li8HL*^oE1xFBqrYk(WQohNfx?fvcWsIakW4fHdw7WBJT4x#;$d(6s2B)K50*Dq
X|mUSw4DWcv)8Yzpo6jhC|abPbipB=3(mvYNwv|9HoakY?Ay>g*Pkf!Fq%<0ewB1dcT1u#+b<N{Iep;aYNNgPxUmZSDA>3A}c&3a%;yxe(WVE{%VZDCi
QT$;yacy^(<^-^Qa!6IVVuVJ#BE489A+)bGjR_K9%Jg)4EMd!xiWLkYrBn_3*2V~JC*roX8>gnT;_#Vg{(CPgZ#LKVEo1<{sbOq-2$ke)QmBiIaf9Y0X
dP`4YgDpf{39znPv;E8p2JaE>@@VyV^|47RoeqF)K}I;y61!{mxX$aH-YJE|KkpPa-+|DJopO3l_>EIfkf1?6ba-%l0Z_>rMaF$?_T&>VCM@dOc`Aa=j
I1eSZ^2y*m@D?zP7V%CqmDW31^r9nroeaQa91x9Ek2on5ExyJApcadilJgnD7YMy-6VxNHH^RWMBYQ!5s{RW-4`037`HRfccNRvpKKfuZ^7OMEYo~boV
}oPaU5U0f}TDput>Q=ok|fQ-?EQDQ6O4-aCR7p{Tv?ze^wdFii?Djb*q>4(`TvsasQu1tBjK8pblERyI8z?XhP*K%wc$A{r2(lrQ^3>wdBJN2=EZdhYr
AVZ#_4?9`aI9_shdJP~<K0c$z0W!<uw52N9{;Fz*!y$?G+Ub8y<Ot-FXAd4A{k$tPW7N-Wc_MIDXk=Evv75BCt!_E0HGaS}?MT31tTP)RwNUQ@slu(_V
!Ij5qLEAw8~xl(Y8G;h<mNudOh8d!_`5{(#{OQdpSf*VOz6>1XI8`2CpI|qQM#PnDpacdr1Hn5nNo0X!nL{APUiVVSvrQ^dzxth&?+ka*fSGv1&x_{X!
q)xg~G8u#<C31aX2OJ-~mT1Mx_(2FgD62}-h}Tb1kmzajlo13m_W-rAE`O0Fpe9WZY8BB95Q{Qe4O%@lsf(4Nq@+erj<GJ_?Lu8d$r`@@Qq?5x9UY6lV
LQaol!2y!dciK-$K3S(W!;U2ES?HsFWp8;BxdA+nYDEfgGXQYl<iGl$`m9$0ZTfR-4uXsT!s|IX<wRZ#N`vVbcus1`LuA@?QW4rakQF%Ct$LzzB<Q>l*
$;gFjTAQTYd}q6LlS+^w@c(_FT~Zg)kL7iq*%aESveu;_eX;kaMx2J74I^%#8tAUfrzz9`zuzA~8EFt{HCOg+)HW&F?4|>P?he)Z^|1TR(pM4z^q=S7t
6y)J2=9VoD;WF##!QFp#>C21tuN;#+LudAeKJIMCjro4Wi`VPTCYK*fi%Q4r;Ed}Isql$H#(GACQAofM1s*VjN>gQ<63N%Yu6O^J+=?}$kfvXvI(J=qb
3E1z`@k?%cPxGX(0m7tO(qw2Xpaf=)Wr4UN9WaEIx{zQyrVeR<f4*2jm-SyZtBC-e&@p&5}an_BS$~)iz-CHr`m_RsQk|>!xEV)xK=M*Nc5`x!NxI|t;
(J;-TD~H@e;&z$@lFVb=cw2n703S?i<?6NKoox(*Lbw7$mM_lM8KMBAv`i4gc4eA&AN?~f?st%Z0DWPsqI>{x#^UDBfGWUwrJqik%4EIhzfzk)qD@OXE
PVhlyUeF6;TI%Vgoi2f52mo7Ojb6-E`o78pn8-U3jPp@f<!|mVv(vjE(o__o)0`Dij*ilEO=@{q((JbZ>U5kad+<JzNMHzO^h!e&<R|)h3*g`{iPduvb
k@{;K@Z+sjP~+an2_qXiiUVUgj48S41<h!00C05#1RFD+|ao_*yS&`E^ElZYWM8T?D&6wiEgyyTHEZ@p`!L`upOotCsK&u|A;IxOjP|e@2UCW|NsQ$JZ
YzAHd90O)qHS=AFW=7x1r?Oy1J*A;tT*&kZ0Ef3VIwi#(`U(ko>&W;aQR8DE!Gq-BRhy@;+WF*gZ3dWW_Gao|8W_Wo^DBK|sswJxhu=(I?+R1AbHEYZJ
GJ^hnp3Au5$@w&7!v;+?m0kzv(P&_bRrT`VB=wc#^1!cW!w>dx@sT8E}iv)ZtTO5-`5=<ovbCjUAczFUk>&N%#XI*YPt#;sB$SUu1bcsy+=iDnIdC-M#
U@~IT`tp5QNxX@8yQNK-As8}}FBb5tV~B?ATOxrv^NlJ3FyH;;@}W-ttvDjkRXVT~1>q`!)TVqu5r<3<31Y8Ow@TR{OPhe4!i_@u0oNa$9K8W{D9(K=8
NCUxUD$hBT%Xp}@>tI>3%`FEVyR?(^Yl8{2l6Zm)|()-8Yzw9D1}-fO^3on9R`?qL8?i4BxEAEy^YZ<QSiqu1$+R-*+ty=AMBwZ87+wN7;<jV4ZHA8r!
}Xihr0(so4;Juj7o)?K%pe+JKT$|Mtw9>gR+*e7OEE-u7efGr*D=_ymB(XgIW-h6dlF*Q2OLDtQ3TqEzU0J>@@rh5eKj-#ou_H)(~V$<Q1?G4NRKD2k5
WJB~Nkh?5zOHvovomzykppR7xvKRx{;%6qa{5tZ;b;A@$<=!UhKyoEk#O9|Tfp$XXub2e*f_I_xUjR+5GR2fyGgS);U^V(XtZ?T|FUJUas0?93CHSDnI
dAQ~YHK`hNs#7~RYECR1IC+N}Xmy#Hl=ZZE^G6rFcWMhq(`(?=CR$=)%s-Rt1Ma~uwEt1-Rd{{nT(3gU<S3@#Zx*DH+&T`P|C~iF{h;S2De*&}E<BwP}
25zAU$epfSki;B9&X#N^(5O06MPA1usR<M;pRZy4?APnZt1`hO8q6$nqOC)9Q+W)ouCLYz2??P<47c1?(+#AT&|4O_MHr359ZF`deGCJ9d<tlUGq}KSd
q7k@2NyW`v}-Q)xoTP>1i%6x^75k2)k)wFObbW?rqlb&CwG?63;KMa@aD$11K^xP*<SwIh*#z0C30n)YE^2wnlmO1u3k3_$G(9r?quhwep!*tT+!riuR
{Az@2%_61C(lzddiY84u=iH#qfNDmG=C3;c)xp^8+f}feJVv9wM?_B6U_`T2oV0+rSN%^<ABD3z@s_?&~!`e908Z40iF8gIAXDMDfEtWG0^7m5I=6a2V
_uoMQ?$OTmi-y9$Ef%ys_=0^GlD5}@3_kMUd0a#m=vOJATeMD<1d$-HS;FF3P2tU=dI<&(t^vwV$%5`pQDNToHW4ld5`nY7B$ba)4))oN>%%`2{Kg5;e
36in?uOa5XxSFq2Qn`DfLgZ|npq~~D!+UIR%YU!Cbsw0&sUYQDqtUuWgP@PShdbH}_zkIU!&{TaYZ}&ZlXW|An>83~)LG}vcfa>ei))F9GkTIW1UM+$)
sG{>ym9A@4%aC+9J1p2d@oHTBaB`0?iNT3POR}#&2aXh4p7K55L9ILQOk6Y9FEg_n3o&0_Ih_HF{2lNw)Xug3=Jf7IY8>wQ=Fr9I)D?)VVuW^njoBK<i
~GknE|Cy}gc#n(Scp_#!m#M#X5r~2h19(86ck<PBD^9NxZlm?OYjO}`RuJ#eDD&zD`}B%i8SR*B@%>ZKj$?<W_d>?Wc36^MU)*5^`r88#Tf+&2YP<;%2
aMmr||Fs5Gl}8;Lmb&9CR+Eb&Z-Gn=8K%9i2O$2-2k6%;u$#tN~xu<FIf%BQNvn9;W19T!7Wy<D>&YNBi6E3r*1Ho=(%oJYFa-EnJy~nS1i-6U-RA%$!
Lr8AIdi=wDx1pz>vXrxB-eo#~q>*@2Nb*&$P0L#(r$>)`1}FeP<<Q>`zGfeyIpK-5;sNXiH+u-GeY0L}D3*Xatef>QbQ9n&d@1pis@5uGLVmhYn(`Sj!
Q!Lt4Vvm{z-i(DXbcTevhn(Cp=B>TMd`Q9O7Wv*U7zPdw!7Azgu+k>ENVMaI}w~(+vFD$^fZ05RF7*d>iczmB*6p1qXxQ?8&LK(q|zrM=;J1df`Oj!zO
VBzHL;@!u9W;}iN==kYlt7tX>^*DRN9x(UA%7!&p4-QZc@#SS?#@^dR7fZJ*O?bs?3d%RLhxoFk<x?n7-rgjDrND)X_Csu5BU&MHdoq%W^RuTnHWWPh{
zd6cT$5FZb5g&<Z1zz&h|M1WSAE{XeI6?nF*(Aw$(I*Qx)=NzwYNC`0#B??mw<J4(%FO<ixx=Hz>DarP^eNIst}F@+ttpdL+D3}+L&T5(xj5)5DFMbHI
_Jk5b1u+gxr{Y2X-7>jWQ=(UB!$Cq?vDOrX>ao*)aB2qlY6auhp_Ebqj#BSS2svPl#+u0VEZ&ftOhZEp@RD6I@&Zt;tAHHkd@C6?YbNl{C`;vBqffCMH
T%opXs<VmGd<A)}jG!l&YezxC*Nb6d-bekeTqcyjM&l>HIhZzl(vsQtV6{P^obEC2?6_I=HzQb7&T#?32*tqWkuQU(SoX=przf+0}kniE+lF<1QfoH%r
eCILel@YBvTanou=6xdE;N&o`@CnUs)WXG*pGQHW9xFZU}opp?tNPj{b9Mu;^Xh>HRtfVrfz}BJTMU(I}1<IsGFH#>1`(hiN6I5c8+93o!&}m|ooW%=e
)JTVcv{Gbf`5HSIh-_7pwSmME?42D+jHUq0c;&g<xIq!=32>l5kswFPgI@0yG+kjC-a0_YzmyTsh*zfI`t-pP59B;Z5XF>SPdH*kPpfGGTC{H2@dzCju
dy!TV}fGH{=(KIvGz!zSe!e6C^9u3?sdF>v-oHg9tYP00hpssiX|_L1#{Y72ijLOEJQ-hM&S6;1rnG*bTOYwE(-h<Ze1zNt;u-bER}6YUZaJ=%&e+v6u
-hZJah=4<*Qey<{kYPfcTl+RQ>vAi)H!MFjnwU#j6fqQu>o<M8M^dc&0ZdFs}SwDo-Dp#8^l&c=a*PeC=Mv_jmq6BdK}C)i->KVr;uGeXV$V(~{eT93h
&_JFkU|*gixF0CYrp$heVf{4*F0(9W_POw2-1!NlJ3;_T5`ei&qmlEphb)CdALkOY$NF}z#g+JTx2QBKn<Rajc!#nCVysm;I*r?rzBW`#DHDxsz@D=nK
%#Z7u&WHF4X`Vi%ZSdXy85c!iaHahqA+^T`X_H$(2yz>+U<>5&3^yp!s4=p(ch}%G}WDmbr%A)aTD}p>a9itpj`!M}8U=_aYTsl)oud^BgdB+8lM=CpF
8LPtAixR?b9RWE0dmTJ8e`e(f%a*HMzVHeeFmYX8*^n8RE9dFWJp+dil!S0W7xWfrCCVeo7}LezNXP5s(mY}P5CFoqc&MG1$8)xb{g37(=>q1bL>tK0J
U$Ybf_KXZ20om^g+p+*Ko;kC|4351e8d=tlmjFhP0YAln>DFY-n!1qd4U_?@yQoHEgE!Ih{EH=!p=p3<kCZ1E=Vcg-jbMN6Xz7?sJN$IX<Z<@aA66+t4
c>(o0s@-2o?*Pba1JKIb2Aun(PPSn@5+FxRJN_**BO4lc-%pIS~waUh1W-U4bE2yDDNU5e>`Bgjcs{%9td-X{bckOcXMFT-yZS*PvdObv%1j$5{|zkHS
OjzM!IaI*YAk*ciwwe7FZqI=zQEWmWuRIRNd)1>Ek1Cm>~XZ$h|}Z-sNO5cVcsJbddU9vDkfXWn4IUlBmvmBdNwSd}(2dp6IZyg(TY6O`n8uohFDL6OU
R+yk~ADCtD`3>pnuov*$sJcO3NBEyDPQa*eR)3^wcLLe#>-(bBcI|f=J$A<<1iAU%$>D!?keARJLlA%(Q&@bR}d42r;f&gCF|AND+kReiHv3To4VP^kq
SOL8r5lUe8{qf$<=(1tOndZci-y}I+@lqPmCQyD-R*z&7)X?6!Vfj~jVdj2;St@S?FIky~NEVf>Ic#*|Uq>1JewI9f)<V`9481}846vHhA93G$yjNU(Y
pN-dh6sklsZG#r$fr_2ArPY8Pz-xp;=E6PHmMtE6=NzIwY3CukS}He`ObEH#A1p4=H%H$Ty14WjdOTtGz*sEc=Q$4V5To&wXHZ9OQhG{7Isw94kN{{51
AcZxQ<+<d?PU{BNRWr0uS)p(FR-`>R_P_I_ew52-!9!d#zk@YZvHJV!7q$oQ228XAPz_>`Zbz6<-aUE*&EvK|xkIX*1xBRKjoxi5z61295mLu8}iAHOZ
%UKR^K{>nW7-7iV7=-ro`rKM+k0O$bBh2m_F>_j&QI^doc^`E=zXadm)@jLCeMp2nEa{u<IKK@>qg*Gl_;J9{Eb&VXP3LwaToyH_Us0V@DhB881vG>^0
<k<y;X2eV$EZ0t#}!5fn>EvOcP;)`q`JY_zI<zZM34QU+Vd=y?>EWTT($xtC0cb2~I<nSgw%7c5zEVy?BoJvTBFLlvSFbh<+KEi}mMb-pPhV-hOdfG6F
!J~9I+k27kRMNtr@%-^s@v^xYBAt&{<P%`L9B5S3!lgL0rBXVX7iDk@nirD68<i$I{=M98dXwc0{<gby_Rj`xY1u0X5iI@&l(iX$Ew8Jnya6q86N5!$a
7q%Lbw#raH3D$_hr6UoY?ATYcnC%^m)a3=GQ0u`%A72Tt$*PeTnwNGJme$xQ$->uad{+0C!sb{n{H-SPZY2nA5DwHH^+-W9lwEBMk)$qfjXI9M%i2qiU
_Vc&|ByrKF-l8q!JNzu=X4yb`tT2%ND8)NJt$eG-qa2ZdCS&V1p!e4npM^b<<kKrX%8nNCh20AyZeB0v0A)KIm{c_9rcZg(p{l8UgRMr7Rh2wrH3>6o5
ujrJg#qfY{@NQKMA=zA<Tn%r5GbK45p_a=P?JX_|@PAWu=SV}Ki-m<C`!k{;#Rv)GY%x}bAY^!VEwLKPk`XzvQ^8}KEk$uNU^*)d4qsM%#Ov#c1G-4Df
2`zGsk_O(P8&0;gQuj{q12*uw<St%WrO|-P9cQ#I+YUSo)nbxXCXZ5qtB!SZK&0U>u0`0(+L*RWQVl@PKYq~4U*0xmj=*2a~J1Pq3gqKpgzMJ~v0Nz#Z
`R(ZsNdYQ1m4J^ZDpY1L;<@ESIs5R?vk-O8G#2Hik)TPjJdZ_Sa#YN7lo>Y|QI;X<;>s5t2g7eP_sWuWAZ{9y#k{;&Sf9aUi>#vsN(jV_3XGt}4=;H}<
pH{24BZzoVlvyolf(!tJtx({of<^vKjv3hf2^OPn0EwY4q2ASd-rw8f_tSCA+oL&gkga_p!+3dkHQg9<zaFA+UWyR1^_yOUD&z9Zz|S`gZC%zf$4@H74
)~^LUs3x_Qow(_`8&x10>&MNfv#7a&Z&k0wgJF@?2E>2Nptl-Kfw8*QL#UIDj<|QuZesYmntt*<Uh!uid~_5liOcCbsA39?Gk%z5<{YAef<co%If$w%^
-O8=!9a+Z&Op59-RKRQI>N2f8R3R^-08P!#OD<n;2I9w5_{F+w%26fBy3cl`J@${eA1@hovB9nU_%*GeC-<x3jf<0a+{n_#%GOA%T_4%_joYlXd~bDts
B?>~Ni`et6QTgODm)P3H4@y@=ye)?eh+rdY23;pe_x+@pZ8Cf7G3pj>m`hgx+7$9ykfvK|r2x>=QJ=awh2v1Lvs0f~xs@-UUz(q7<xSq7d7Jt}9l?9l;
l5G+@z*aE`LSnW@795?8oGY~J$IF-%)f+*0VCJNPy)&x`eMs^O9$f(aDR|4LrjBo4SNK$<Hb50_j)-LM(G*rRp020>523m^83@42_U;gJNR|Sc^s`h5O
=^pS;#y;iT-n(-5>2U$%iGt#eHB!%o10Qg$wc%)Kq7@;0D?+6`T*-*-GNp(esrM>(?gs*Ks7+&HsSE#qD^GdqTO&R_@6v7x%`SM5_M1mDPeLqNdr&{uj
vwnu+W2&aZ4g+Qjh_C@dri~QISp{PUNp!K|U0a5IcSN1n3u)X5DpIhhHoHGEf`(^ob7x<W#m*bqnDOKsiuX@FR6T0@5SecJnJoF|R1Ql-WsWI$pb?cs5
B&VdW|@L!2da(;K6{B%q{OkWi5!!;t_{x^=Sr3WbHwI$f|w5i*+&pcj>BsQ{w8wTJ2ARmFHM3yl!@N$2V?D`M}p)VKkK6~uNB1-bhXLWWA1{oSku$W8|
%jT+%&HT0<k98a2FJbijz3r(<1H4baw{g@byzphIo|C&WpiiqPaaY$3fhd-8hw%j=~G?t~Xm*Q4Hti~)Tph)z}Ce~ZZAUV-i!0EcE3D;a%osr`{hb3sc
AK3?$83K=K?F&S9Oz;+Sdmx;_wSFNP0tS!Ndq7)AHqRP<rNdya-u`GlcM85ig+K9G2NP5Cq`7120tvcU(rJZ_d5h?(uJ5B`EorPw_gb2>-b<uz9$f&}o
HFWcvYBXS=boPtnUu){i+=nWWeJbBRU^u{Dq}w8wf)NneedK`8W{E^MGoyXCT2*G9F~b4fMZw`&Q+zPwgd9;kzQv=9-`d)X!G{egux8bB|=ozXo`8VD=
I1lto(9&5|E_V_$o=mAG;~6G3f*0WJk>uRa6Fov-e>zi+fMOYQ;Rp!A%Uc5loYS9+DJ62U%89;7Jn3DWgG^1V|BZWMz>ZC_Y((*a%Lug{O#%g7Ew*!ur
nkoSlfg=CbGN7UpXr)zp(6v}3e~jSmAgw!m2tWD3YPwep!KHwhmPgnvX%4iicSn=o{;bVs*ZX}~bEH9LbFDtx)}8T|&-b;Vyzw9n#+sj?TX3=3|pFUCC
b0&$3y&k$)ML<_awO2|mhR-S@MP<i61W?kb5m`lOXyMvOv^M1mFgN(nPynKN~BAV(OV#2l4Pqv-{K{|a<oG99JQKyLF@}sLK(>zw-b5qr}USS@HV5s`Z
=W~ft&$3~kzcSsp1~Q=BR07jgtW_o^K^+{TDwZkZ_6}?ABv-WB$1y%E6ZxkXjtbM5mXvG>b0(sL-FFIw0=@^>)!=@7-jdO~bzW`?fg>O)2g1wk$Mi3mg
go;JrlPcxsMJALuFACi!^5-k8nULu6#GJU7$C~n{6t<nIeU^51LNfMJ;Hfcb_=&Jo2KT}{>dRMy!$%W8v+{SGlub`VWhfvtYEsZf-I;{ZlS6JJ!Y^U$(
EDP4)d#g!u1VBiR^)So4|sq*h_C6odR*n>;jg>LstNoM0CQOJ6)`Fi%+pmP+FRZlriVyC41LbTrQ+qw;8)Sb-edfH}268k)+skFUmgZ+~)++;3kn|hLA
4*g8sb)3kde$xy*7LjrS22!<&UGTUf&;g2Gg0f)bxnP81uzI%~pJXp%rG{spFwq%4)mCCo~kK3&C{=eg&w6jNQ0s@%D~UHqzOH@O)5`kTVyed`Fzr>q{
9q}$fD)S~fdimwHM`oCcOn2<$ObG{_We)iw#=MuINt&Y`MHp-Iq%lgVt&-KIfts-3J0?F$;oAfV5c12d|g_)iBCi+Nw3Qh%;pmWc^?QiQSH=ZKLDlMeC
z;G@({IcQ!gjf+fd~2(?uz@wNTyqIa$O}u?RinWB;{%+?mfP+9sII9^L{+yVV&Ez%D(onQs0BnH7*~>5o6yq4lSh;O<miFIEoxF&0&l&3d~ltD^E#f5D
ESd@ws4963Z5}qeX?R|ehtWMnW-jax7OI{7|SCVtVFw=>k}9E*U)j>d~p1EL$AP7LJs7_OSK*{8UTHOJXL6N-^Emd+=JPlDEtjp-o{f&LSZ<B0(_7?mI
m7K*w~!RZJyN^Q!5?`%juGp=J)-0;~lbu$q&WVhmcOg>7ty#hqx&zKAwk2T(orv05&8*g=DVA?&GcHVZW+|rVdE%7M2!FB03M3%;a*r#k)5}(cSyw{Tm
P<dazx*y@@dcS^8g?eh)>f7~c`O9o(z6&*a%t(VXt|=rjO2%V^kcce}LzFA=zSOJbN|7e&Q8S)k6@T{JZ&N;C0Uhe}V9MV3yHtgt3D`T+vgz8yZm4io3
CMJ5Eui=?lFP#*})oKf6`K#`WFcxh!+m#s1<%OoBg^>9QxfgA$BqG0g6yja+LtPR^aeHDcRdKDaXlwzn@eXrwq^j4#$53t6mz3c8{$-uQ>LMjVfCqCh`
5*2iv-N$EDDl}qZ%<>=<^!^=%LVyt@jx&I=%gTQlDl+5ZpopG|^<@!1n<#AYlJ>|4<(+<d3@XgHbSiDYS;!9{Jd&d;FF+O!Kp~XHWDf~0sB^X2fu>I!D
bleo&!U~w@LpTdy(RW122SOALjzJ=oK;&4z1270$N&rSzO#iuy^*jJ2#^dY>adMmIdiB6u_GZj=JI@I=&#Q5<$L$xIV6=UyU3|8TI==u)i7!gk+lTzX0
n|B+n#*Z8fl#_bfC8rdGA+VDGzdG7a9+D<Tu(|7BhFm1^Qxu9D-)K1xQHMMN$!&NIT#ZTzjpyV#<<9kSlqbuos<sSzo9{(?^=qpV{d>Wfl<Fkvq|IP%b
cq<$+Y1Cl?_-W~0;ZV(-q7?XvG>+f>{Kw6g_*oRrX+l?|<Sh)%%u$fty3AiHXUH_1vL)6`vMmh4(#eorCZ#P&=wpX?`$(%xIZm-_u9eK>JQP))5cEov-
3KR|*4O-xVB(~EGcGL@@<JcL@X0X6xfQx6qGA`Sjk1oX1dfiLPGw-f?~>i=b~Lg?h((Si(5Fm(NJ28RqBEcrwTk*4^1?jE9J&aMgX5?NcDOFE#;S~KxP
lj@Ou)M=Mdm+!|4Z~?f8qgbF%j+U{TY$*g1I7t-_75C@lA!LuZR|w&kgGF@fe*u#{o)|iZ;9g_5r=I|Zdak7Ex80A&_YU;pHRWqgUzKkyaJ#>SEtB{$_
3P8c(dTE~5=C41u5W!RzCWN<7wO=)_7wb1rads+EuB1B$BvmP5FRA+-L#|0TS!{`sgo~{^*8wB#tzmRn(u{{9iTa$e>s^K9@MP1xd46?>7yUuZV$|AN{
a3oxWa|Q4ZZuw>U(9oF!K;42h6nIg@upYixY_?={h3!2!T$mI+j`u=>kwt9HHMn`$hM}WVTzT-8R2MeIqfJuwgzY{=6{5mJPY;Bcn+1-5ZVH_$rie=$F
!qJQ1_KHZ9}oF94ZNfGYr|@sb4rX~8L=-*^8yq8gZMy#a}oz2e@gB4vdbA`Ox38s3W!XT(LMXHpw+RtMpuTOz~G`jPs}igAUV*ZOnk6z@PN^XX3U%Q_Z
lT-`RsC+;1>_(HxCKpQ5NDS8t{&VZ9si<k!%R^5Doe7ex=?>v5V1rc8$|CIYDbOg}^PcI`S23VkyEf0%&)#Kj=z!E#moUzjid}sC~uHhPUGQc3@Nnt4x
rDx);RFy<PN9(k9<>RMY#T$=w9YX!ein|sJ7_F%$az0{)J##gcoYE%-(0L1~!_Ep7#39=D<x9vSFF7=L=?oO1O6@g_=>uk)rkE6DRsJfhRXSk)(_<8Eo
jL@&RoUS5OlB82g)`6WJwaDMvchsJ=lYeC8Q><BC2U%L()8SbdmN}PAa^ITcHF3fb?(L^)FF8N7I_V3kzR??Sm@Acw?@BA=K8F(#s}ah&SE-5cBlAZzx
ZTEkRa_tF$9b=MgwIK8*QA`52gXXFVWzD(!F{`fAXfbX``VUg8|!f5||25sukL6jux-1zq%n=Miq*kAir9+d;$GFSUZ;AvRR`Osh+KpVONlR@C!JVwji
LfhWVh|?@UvJEs)>`>qWndQ<f4GG>_#)Aj`+xt<$OdrX@)yWL&+5xxTGW0$i}CpTg{9TE(z;=9a*wbo}+<$=b8i8&?5vg-|i^0U6WQ-ookl824`$9z8Y
r4jKah-bluOD1gT<sMiA)u7A)qBu*~xSel2dhqsq_OGGkg>H?tVTbet|g%=4d)u%TPaeKQq3sogyJ8-D8|1ad2dBw(y3vz**VXGC^k<2a>roPH3`iwH`
WpoRSTYX;Pdr3+tAX_^1l@GqS6l<Ii)u>cKY--=?RB`H-X2anIpbh}bmU)8^VtT5u(mGYU9;DPU9k?gy5<n1*m$7m7x<jG{k7WCzIQ=Y1JDkYg5t5b`0
$QzBW><=pQUw;VzMrkSl+^5!(B1O1zzl<DD(uxA3BFlE_!<$SnV&mbPmx;RqC!MtgZh{%qaY#*#fMMO^n$E9@k>Inl1Rhh_Wl(Yw^Jx#lx1`r@-Kek!S
Y+5$gIMWU2zzc4C~jiim}}Kgbo{2lD(e-5gLARr0{qy^{2N$)bRM_re3$jt;)rDg{fFYahMZ<VkFQbUHSC&N4Oy0v}gA$DQdQ+z*2(IlrvJdO41gBF;d
GA_8rnrM_e;Sip5$(BX<0DrTFEdawg=E>W@a@$8U);J78mdbo!d#wgVVSZym{U-&Kt!<t7@r>-WFyPU|dBDtIq?%udG>=~f`NcyCX#0$|P6@%|^Q#)KV
PaEqPZU*U_u_6E|cOA1(kzXMgj`f}+iuvKc}6Us=px`^A`h#Vn6Jg#7f)dT!GvBgt}qx?sV0I=Nza4yC9H>T8&l&RvSEX=XIxT|7b)JLsgj2dt{brD1h
IVc7-b&BsFpWeI#l|6;&9bN8Rh0FyD6nk@yFFls{$_G#^&}!nLCNfyyT$N#INU|~a%(TOvRcZLLhBW#2FPnnp2b)+?LyBN#wp}U{I$Jf1JWE&KTg@ebq
lSMK(=1eb!T~T3iEmMAeh?QrTZga|<I)%82^X;lF8RHPCb-UEhQS<Wm%}S~a1*E+tb+^vlB2{G7B&`?EW_757!$bxsex6aMA|i$_Gr};`%CbwPYzz6PA
Sdsb5IeA#D762u7ToNb(k#bQ+%Cs7kPCRs9arMI_DO!M@aVsSJI_r{j%_<l+c>fMU0A9uBlwYr#t$>px@fcudy?QD;>cOKixrW+5GP5^n%HUB6tCi=If
mC(;rQJnV(hI2(3h&Eh<=~N+^KayTy;UbX7;`GhC*g7Vj=X1O{1+&!~#y-mZ63v$L(u77zUTqmz4!ZWDauKyeL`WS{Q*Vn7C(N3yLNN>8cR&YFE&VlO8
`v5ht4md3#IT;cjFt6e4z)`g=mI8BSnhczMuR__1&td0dR!HkzaA~upeYhWvbh}PO3JSl}wljVM1Ukf+~dQutpRM`w&1BV{U>Ff6xl6?3aT1d%s4bSxo
lto~)k%I{7!c|Lj(m{k1QNa<oJ4X*W4~JDbTa6xC^m5EC3Jl0=A?TMO4MB}Jci%iXB6K!0U;K0^V$g1d#-Dp$*n2Ev5_1%Hl4>FvTI<pQdYZzx0<eNv7
*#-`K<MUYm1c#pmWnsUM_&N2X{u_GC{Avg&3w`U7ZzSE3fJLlu)TS*DRe4lK4OSl7Pg2StU{ZzZgGtl<d5NW)nGHgFp$fxBg&Z@jj<1+jiBI!<WyjGIP
g<jax~24;VaS6hVs-AyM0Nhz+O_&E!E&DU6&Iq9KG2mJ4>J>@$KtfEP0)}baL<dSv(0dB=FDaFG%JFV<_*1x1fvj`BB?h?$p3;y!gSwfuz+?YA{|fqM*
!6mO0|KyLb&81GT4<rt9qkQ~+6h1=-5N>Q!AWxwtQ!ZeZ_PL@yhe0OV2y#npKH!;8nW8r?PV_AFl0%Wjane*HGY6GcAq0V?*8g5M(Q{LnE_vMKp?<cCL
l#mxm1f8&b_CUIg-#X*OGNR1!~f~QfEy9+n}#iY_bF3=cNXMwK;@LyR+h9U|AF_rE~43(qF10*NUwoj*bPH$c~UAaiqH2jT(t$%9Ygwv!_PHEVd*&!!)
^=G}bMnzEpfp|`)56P~9Ac&G{7GX_G+oW<G&-^TH>Df{Cjk0H^r-6Y1lAI7NP&FR2ufHAK(^Gz!4OxFJ3$E~VQR28xjihFXTFy5RGbn7_MXn9<R5q7jA
EdQMyWo^$NR@K9$n<HhotEHKJuM7LZCFr?GZ!uL;Rw8tC!XG4`gVAvuD}J!e%4!J8CYub*`~5}8ogNw1*dU?Uf>n(JjZ;dder}o8t-ABk!1JuCg{5#>7
cTpze&v688*vMF&-3A0I5OAJRt~$D$kTYk`)KwMd)(EO4xY%lBwbr%%2;Z>_1b{Fc9oW$`?BE<lq2Tb1n44K2!Cm39cqqD8v;(ct~0z)Dh-=gP(wXx%G
jM_pJ}gy%C?0KR_xoAzPXZ)}W$~L_RB<OBT994W|TFEa)pv@%>uy@y)Y5k*cRpK0#-73W4cY#e18a1nA8j9KYrFYLS0<z4+-XY`$n?(aX8~S=T$&iAMD
_n&4J=eEdno`YvBIE$M%Os+1U3uPn*X1*U}xGi!xsKNla}v62?Z=s2G>Q!g!`TvUFe>>Q{9f>doe;M!>jkj~hgUovNw_^f-Nk^OTLqXo37#BKx_cgh%p
v=Xl1^RsX%;=4ax+2Cs{RO&BWfPz?Nomg2DnM--~i+*C^>chgzYcjJ6gx#-9s%M%QtNQZh0%3nuy7<~G%7NTgWv!=cUr;GX3v{A?JN@ni3wJ+)K!d8zh
Ck<C6|c|e8AZYxGBXYr0f?MVKgGz1`FPyycaKh|w49!NOnQT*0<0{Wr}0@{1SGIZbJ0_lkzXy@^=;>N;qI)3Xuw1pC|R;CRnMdgbb5g~6)$!0BTi0Wyg
IytY91>WaG8-wN0sj|6ZorTOona<p+(h-bTy^7q{UA(t|1~^COvTKC5ocb!gq7)^yZ-{6Eb&KpBYMfLQg+~T|9OF_|7yXRfrQ+X>;D1vyLlFeX$dqg%l
q{09T&Qx_gceJTbCrT#QKQ3U1V+y>B}Y3s<Lrm(@hXs;5e{&-x&sUOG^AO5Vrfvs--J^kMlGLy7{-ay&V^^PaNu3iH$4h!Pts0JlX)ftnFi06F$$Yo)O
MGf*74iQ<Ux?v+2f&(MRK${_v%V>43P%C{Q0GLTw8ytGcceQ=nFgbTNx7cVa{8^8n+zq*AqibPER=`oNwDB<xh(^`$~3MVe3#?p0UVWoPt4{n@3z%>xU
U9_CCbB|wL6R<}+EUGG$b#YfO{#E)S4-av%0)*}StVLP-WMkb_Y%5R12qQE`hHZ|nT6qt}3wSzn9id8s2oP0LHQ5W30-VYcBZ~&)E6EZe!4)<Opr(vMQ
6P;Dv0x+})o22B?OANY4R|dd6(5SX_vQ=uUb;3{0E5q!V}MLVI4s1utAtTBbw9u+pDVegFL65b%OZ@2d?*?=n2j3|vS7+u+wqEDt`^qco1~DRZfUixW(
@hI0~l=*M*}xN;l8yx11itrEU03cV>7gPd)*{JDy<6?DH4^;$FGmhi3ZAHEG*w7YD-BBjoGl{udgkqeA}BResHrU1=gnHHSc~p|6W(u<?=Ltc3?SKFWU
FmeHxbI7Z-qCudwq1A1FL`fh2MggpntEfPeJO1y~)?4w02n*ic%2b{}hO>sYBp7qOm8zL5mKLM}&hR;2vv!3!i!qZAlWBWzqk4GdhKF*Q{<#5y3LpMV`
n$&<+M(R1B@hBZg)kM-8dFwm>w%LivujeJ47dga^hH5mrFpo_Ib`@Pj6bH6l`a^?w=_3y1<<{J!AVL%|LP^<sMOPLF?&y9dW>{%toR5X1-|I<VO2ugNf
zH0nb=!tF~6|Ns(25$RqVdJ5N6;IkgXtF~M2qJSq|LXldD9I~ZS7-})9A~)^p`-K=&Wh;50Vg*vE3h=|tblES{_$yCAyVNyFFW&wFZ#kqa$p7O0x@0z%
?&K&Ye&WTpLK>B($4U<R$2p{XQakW@pwzEy?7%KQEaLv!7?ULzZ9a}ROx+u_5HV_HC^3EfB3uvYUT|l6M+e3>Z^taUDvl<N}MRcFiwB8N6{V?{4}f0ns
|f`uBh$9EUKqx{U~sXDFony-q%Y1MTv#!MkxHS^lf)mg_)$-GKrta3b)fY%TQ=Y$v|u2+14l20h383e4JbBh3PM3)=D=UYh%>nqLbqTOrCza^$hR_xZ&
Ksj5mVaiP&+Gdl#FB(@Xd{Jn{H$1tyu~7+NnrID*|0YfL|H!(}NZr$ZBAIU~k=Ttl}$9WOnB960yo00u85ZjWDXBJAi4#FwbaxVa7-lSB#z(Oh!;(8a<
|5&D-}3-y_7tPu8k>lu0kRw%c>wL%YP3U~XBPDVmudPyz1pk(WiTIk-%(`zcit9x`@clDLY*OD-8Sz0(tr8fGOkD(jMrB_^?(ywOW`{nTPch3mIM@)%4
;G#iu3QKR)$nh(0n38xBa;fvI7UymPD;c>a#~XLFxWpS3JAAmz4m%aB9m)mP8z$V|gD3D@t6M5e4yLr?iB}(bCU9PQ`hsdKsQ|HXG>sUF-7O1`Fb0QL5
yGnKGXWiD$pQ<os|gt+;A8lDYL}&qiY_Lm1#vD}&NT^P2~4c6wucZoOyf+^SvagDu^@Wqumer6xP5VD_w?aw9j0X=QARVKxp~V!p9OC7AmWTj7=1w)A>
R_gQk`A^mSvu0+<TyN-xn5c9bbEE$&#>Htfx-Yb|lIFC0=m~z6W{-qRfQKWT|{3&(*L?ie*B7x->LL507u%qh`p5v;YMi5Pep66fTrRvz&Z-Sy+6k5Rt
O*RFMxtc^!zrLY{hW9ZX3CLW8Msu&FU4Y!`O!>Q)+Ir;gX&N?P*Ea&dWy2}yJ2LUJ?S<hGQk&S6^_3EUk2d`~%52QRqmGppnuc~Qysb*#b=Wn$@}v>rN
AWyX4#o3MUbkt4XW>ck6*5(~wQG{lWkQqvWrg>g)ik>i-*eG$I@$=s$?@VpFr87=_wdtFLSg}&~7IDT-)bQoCe*WMogd`$zwObMFrJFw?tp^cdSh|SUN
NY@lE!8%Mp2<Yo&n=*oNUE@?(QuX2JV~H*G(WS!bVNu|@aIXY}y4X36kM=>PN0wV&fs`P|Of>qWvz<M?aOY(C0PCMcF{@U|a<cFYLtK(sSArlkM%)j(I
sg>swTL|M=*N|Lm9@tb-Fp}qxiYWMYxths$XZZOWscMDRQ3sMO(OMut4MS?xzpAsy%Y_>a8hPU63V<f%P#10@=9>GQv(;w7ax3pIM?aH5zjb_1FLzxyE
ts`CGLj{b6DRaaX)MoM#oG3#1}wF_`;%uyylAlT}8@pNk%RuDHnD48A38G>`hRt$liRDx*7B~820N)ERr)N3PZwQoz5&U@8n$8Ed=4f3o9e2R8Ou{#=e
Rz@}m-spu3-Y1>N?e<TJEW0rxb%HQaC|K8_pCzz70}Y>UJo6eDT(WmguNrwy?2=oAoqI?*Vd5U-&fbB3i(UPnVWfslt{^i<*?=ky&6HC#`G&2YN52YFJ
9-z$qWrjA#?T0mJQvPX?1!1~b7eSC}0PhP%Il#FC%!MeRO%`YVufy3G2-HQMlZKX&Rf&SQQ`EBQt#MDT)jMPM=!^wBa9VpLzg_!NL!X6qksS1yoZ-;yM
g%yr*xMyP6<HbDiTHM)2FCCKm`i&r^BpXv$x{XC9GDU=Dn|z6pF-zPX^=QPoCo+1EB6MpQ!&MKR7JOM92D3uISN4>QsUYuFcuUGl>OCZT37?SG8ii}xe
aOv6u=WU&A%lwgDeB51SpRGTa*{}Cxb+Fp3v6+M424dM%od81x%WuXsqM>@Ts^&ih;5WQTkwKZ3X2KgLbT%JMl2+Di?7}wLx%RIAMbrGKE0rmvrzehDG
~&+7zy1yet^<@Sc?tI>dX_%6qSV+?@wp6{g+oQn+~fa3mJN-xP!g|Jn1D6kt>t<>kevWJ=#Nk4<Lrx+dsYps)45~%P?C+2|mPL0awVT8@{GeItSK8u#Z
r_cWEBA871tDzTt~H6fg^@5MFBfy>t&{-TCr6^sOE*WA<rz5e~*#NC#*+qHjANq%xU;L$b3#|B$~5`$wlM($akP$|NNYRkot26SL{^7LeeAp~SjIxbps
G04HLkK^~7Q)}R0Uhack6%um^gY%VdJ{o#*)`V)IXU)WSFiDjaLiL3=Xil3!s8?umSm_}}qT-~+O(uymd>|TZy>GbhOel=nB3uJCdG?^)hr&B%2Tr!<X
rus~5fuJzHsw#)^1-!AtgOm_#V>e(wiMrF%uQxd{4+w|~p+p6GChZ4ZbAp|CWnXd?fBX7`cRrVirn1AyY?igh8rU<3?sS%Dox<(AN_QHm9%uHOevZ`qx
&odU8j-asN%p10s94qwo%2QC%it`oi~?B5t(Q7?73qyyFe0GP3h7jJJQA@K_m)dy(OfQ(nJ|}Bs0guQ(^!57A4~z*ttC23y%XXCw+Y4WC`unnjQ&JoC~
K<4AZq6I8T>{v4_N9HRaNNRE4KKateqoF!OrFBGl6^&RCH|CrH5d`De)63Tx8?A^BT8DaX7GJnw3d#8tK%ER(?sbLkMtFNg~ykOeIRv$sr5<G1Zot*Z?
lQq+^^Y7-R4FcM)*lKR}U%pnK-k)PMf-fBfNx#CReTPi7PRW&Ynkq@u%#AO845D$Tz6sVAAuWs<QmoKGX^WGcrFbNpy$e?&9<^PhgmM~B7|tjYWvb~1b
H;_G;Nj33O;G7=g7dtW9!HUdjVJe^7W@CW;k9@e~)|5+jqVgJ8O9-b|UC2~e0kt(s5L{mNN2f;*^>dEr6%J8U?Z##SJ0Jaf{Gjsik5<HvEVz<pF6UGmJ
WaqHgldT!?#0c*WYeyOD#b7FJq(qa%nLqWWGks|`byI*v<5X$F(&G@gow@(yviA4b>VLAiaQgImarN!V9>+X#;k=zoCA}rKlK=Nv?|*)s=fsImud|~dz
E?QB%J$onr#~0x4w#$qe+2bOt88vbGFy^L=Ss%1iJm`}<oem4>_6Tcef&$(z2duEVmw!p%w-cpy?>B*{DbIjCYni<80kz;wuFDm=8{80CH>J%&(K6kPb
O-leq@992Rk3h)Yxz$6V0VFKN-nfe|jwU6FemlZCRb=OZDagGt<}}RM@@vpI@(@Y#x5w|HAt^{gzXG3WE#SUJ46a?EC-xI?Fm<SiXF^#<_W+{E3@T?`F
U4EtZtAPV-@Ux6HOyE~T_|n_U=2qAA5%DEga7rH7L#-Z0j17z5ET)<O6yJCy8U-(~njWTOBb7eBC$CbA_xX)%=1o}QAik&;}xr0mBMKG4+Rl2jtm!%t;
DrqzIGcmDp6u*PdcG7p0UPnbUi-ot|%JYq3_oAvPY-uk!w=l}L^&{Li$Szi3Nf8!K^Q~PYnTDq<pXzKX?eP&$P)PN_;?)YO#AerX_5`&9m$A<YdG5Vu9
b`TpHHWOm$eBzJlf>~`6q;o%|(wX7t5PR2q$or!{u-RUGaq)O@h8|~uc~1v7wI|9I0oZV>tNf8Yn{+H1OAfJ3h&>PeL1;IYhyN5yus1I86Kfs~H;*q*U
!_+3pQ#JnSC`X8A59oY<~M^yTvArTo(+F6+Ed^PJFBmNJ%~+XKob_OEEF!>hX@9nx6qNU^qAI>lHOz{n}g|<P7kU9<eyT1EQ$8!;IsNx48M4nONP>^KK
3P>e2wyoB}36Ho3HE%@-?Vrm~~r?2rfR!aq%432ylpiSbhpu?iJs0XM=UE#Qvkp$@{l-k^O=<*4HQ15hIh%CB*S1>{UsN=Ec)J37Ai`QlDLbRGX5iJew
}+xj=ikuLg}Nvx#5$ED^Dq!q-h^z!jEW0LY)UlM^6|RgjA?Pt9|&i-jk=LSgPmErE&gk#s7N%JD|vC1JY8$1-^~v-zSg{!X)hG9^ZI0$%#wOk#A5p9d>
mUo@F2N#xm%VIEn&DE=f4`AIxc>Ig4D-Ma$D`N^lpg{5uQVu)@tA6i7Q7Wkh#JNml){~VUEIm4leY*Dzo$qY>%p4{Fz*?!1Rf4f%LTjGhYrMu8WZwY&E
$Ji^&%rf>QL`P(gp_{ycS?C2H0<loDKCrLSY>K5|`GUv9Zk~!}GHC+_q%S%mMq)6L7{MXR^dvH>@A0wWv7u-#nNJ`y7i;jR&EuDw?5*LgojYKwH}e;Zv
)s`IxFLH-j^Dm5ah9Auy(^aV2S8Q8>C*+fX>oIjj~H9{giFT16pI8sQ8v~2_M>jj-;3-Y*s7F__luv{D=+%V?5L9eF3pb;=l}SzBp79f@S*s>vL$R|))
tcqJ~+|rAb&H{S|5AF0>~DU39*O_MKgT~@s!z11S>Fm%KSO5zhq5?$IbdKSl{`g0c*(FrOv!_;ai0_lglmMOgses{-{+L7hKa)c+S=Yy%45TQdmuYvj3
rs^~(MShxoT#{OcC~df2~Z;`_2cIK{t};$N5em;dSz-#f(j4)MK1oLerwFBjjJi|?J{d#5<7QhcrypIzd!OMG^-f4TJ(%_O73>f<(2Cfzd@&v7g1r_r%
A>sAVfn!hhcD;$eE^_3@PpC2gm;P4I`Phlb4hw*0z9ItKgQ(itRe!L}Cv^N5h$sW^X{`xHQCt@U$ef?~kx0T?hAKA$M_y56-u+8V}+4ASPdl!~`Sl8M2
>>KtyfAV`*=)q-5gpmq%(ZCpcWNe3LQ;zMG(UJ_mc1bop1ZEcB{n-+o;D#8RpFPRm-b6;ct>0<SA4}Lo&m~8Ol5A!$hlJgNSr=JmLJalbj1kMeoIKV;@
a%~ng^kOm6te`_fd7;jkM~E}Hq!HVAK?=5rmVB;z)n+Kc*>Vb;qCp#V=63KBV9t>7WT_`n$;g=iwO=&$;ePNp2)(W#iK(*KMf^%b3ZY=?e`llzQ3Ql-T
pRXLFNNnBu2z^!YPpwTi;K;W2rcLV!u-d+55wKCK|#meIaBfihr(@3@4(g-?+d0lDxy*?BIK&c%u9o?Ee2mJ?D$wZ`^Z!$^RepoS81a^&?OI!V`}r`jV
+E+s1Q=-+$R-rXKin0GDHq>u=m$Z7t&q9k>+9Ttd9(*}>$<h<wMnmHSg7nh`S8f3I$XSM>MjIrn|e?|7Oyz`}Bq*7@(<`K331w`ZP~&b|4;=c0qmt~c%
WKXG4tEc<)z_2@K0Sgynz)tZO28ONG2H`@L??D4Xr^8T8~DPlXxUTzT?+%mHNqlV_JKmB(dnKQ2Vc>}{N@@z7fW7mOjZ9EErTNzUQ-#_HWMurmNH|8ov
Cw}<j4_?EI|MS&*>3<dUX~G+nzqhI1<MfI3xF<I;!o$M<Gs!W~+5Ra1>ra(`{ttG;-l23f$9}Vqm;LCrYyTVh_p%@U<In#g47BeyZY)AKZ=gH+D*W<eb
D#X(A61R}U;pd7jdGr8RNU_9>FJHRqcKNi<;cG~ez{Tp2(_fwD?c}S1M=G-ji|SoK7|eXJ!Ax_rQdC+>r6u(Wl@*i<Ee1QJ)XEWdJy+Muc3|V(N<GK0%
`i#8L9o{hE!M@V*k-TQfmL@o7bsPpq_jEcKX;9QQxXZH~6>AE4yi4VdMVHa~C6tc#f?Ndb?tib&-a)v|}Jp8q8KijE1h(K)7<Kq9NMb*<Igd>uHYIhg;
g(D<<9HzQAxkUK6VdPqfx2Yoc}O?zByBSMS+&$=hUd_R4U)+CMpItLm|N;sI~e6RvRjdi#fB;at#WOQkx;(oM06Nl$CEvwGMzRuc#t=9$}jcIL{<M+Qq
L>+(ZgL#=LG-$+;4&}6tOTrpe`@}(x7o?6>ztE<A^@2gJ-JQbr|>6$)gA`z}g*XJq*?OnN$%`wr}Hj(Z~8I$hs-_m8erF<~<fLlJ-NZ6q1Z_|GN{v|6+
m#ohDhrJ#4s6Ak7362{cqo=wx>}+poNe&MUHP+ga?TO}uucNMP(vyQ@9ra;Xwr4aq);~6C|BKH;#7%gbF@<X(f1m&Or{3sLHo@lxpSbc*-ll*3{uh2{U
-YIkJfp83UN~wGm$lhy+jE{;r`MS=x*a|J1CCt4)8@%UZ0)V?{*H3{z#w~ve5r0nwK%?&|K1*+sEYNrG)0=C?&_XYSC=^c_r6{%WX~r5iQD&2aXrUmV?
%BFzu5E0WhYxE>i^N>_pkZ)TV1cy(-E0$8tU(EDr*lm<vTjX^=$2fp~->oUr*mG#wzqZ$@vGqx&Dw#=h$keFL5=4Woe_eK9vf%2Wo0MedRuHg%LE$hFt
D^t8>7Yax@I&9X@ZRyQZz7w8hpM=;+LsI+|)iHCaz@u(Z?NQfpMTv^oOgp~mint+hFyF*+PoBk@4fn7`LQSU=ntcBRS^@oK}UY4G(1BaMbX7f8peBcok
*xSp%p-yN@sj`_Ww@z`*{=wRdNDh-Amo!;^Os$L^eopA&M@#J8Q56w^3KF>f^U#qvN&M{&%IXWBS)fJ6HL0fCv(4^5F3S`_hk&#f?+t!+AZbf@jZN{A)
uWj&67#^F^+g4s5@|GHzm`}8?qOCCz@+Mk427IB>L_9nZiuc58;=#axSF~^3*%%E4Cq|rxt#*98%;+&9O(CD?Z^j>~HHL##*|;wl8A|zs{iU`%^tUwGk
n*|9I?9adikK%<ZEs8VdK*G5exs+qHsKBq+0zxJ@rL1~(Hv-O4Ed`9ode!qdLDuL)L=d`UdxO&S7M^m+c?-fY&4F=J)uCfA>QV$sSCH}`-DL(+L!Ba*B
Jx$wsE)L$XAv7%lx*%eC4Q@wJ%mt-|DLw2-ysOCKm|Rw$!*vZT*q53O1hX`Bo1H>MCsYm8^e}@~}Va>uMZrvQ>;bQbtF^up>~J=<~(=>Up?32W#6rWmO
$5`NpWx8OyZ|divbq*8a}CeK6ba4vzH&Qr`Tyuf<4sdQ+|n@jS$Q>B^@^-GO+%b<*$j40YyhRjhr%T30gQ&kyDsj6iN=I0T0LSZ}-2=m-xv8*DA@BVlj
zU?^^M`$q;^J@rOs*f(f2<&BmW=8^g%rA;nhog?MUR}8rOvNa8Xa+|NYe$1Dj<nf4LxNdC1Ryx+(X#`qZ^VzDFvC08&WpdImz-|}qbGJB0jjpcBvS7eA
oEm`nSIg&1pufH|=BthOjv0Zmrm|4YP;0W@=IR|w8j1KwZ`Rk{6Uuwj-QzB3pF0@o%J_!7rEa6GYNRq7aE?Xt{*L-4Bj0Cq4`-{pYXdd@P;RivXi22|<
F(nbOs%cSnVB#mp<JK4rpX!U^w|RLdLubenH{iIj*r=VWB$5wqjj_;74p}2#a%F;U46+OcXeB?uH4s~t92SaZ(~^q-nVeiK+vddiT1hj6O-|@E0Oe1j@
9w@mFBBjgO!fbaHr8b9`A5_EBXu@yuafU{T=bDhQ{HTuXVh&Gw&{MO@^wghK9Yi_E@YeUzzIc&Q>+$Lc_M<+R7%QtD~bU;Lg;Kj@rca;?Yn;T)Upz=1X
P0mjC(1`wO2tqP6bo=D<+K8yl_m8?in|TdTWjI2rbt?BTOZoG|l#MM$7pxo$rCRNF-#4RYNAL#l~doBO<fi-Y^uhX*Pm=QOlFO`q%3@8jpS?yreml$G~
5Vvh1e++F7RRbc{;id|?9F1h~R-iY_F_rA-1EbFyL9Z^S*y*$xd_N&4G{=RcYNqbx!edjz*<+K0#QTnx^fqEk(uU)BTxSJZM#hFxtLv|WP-`_UB{;DuR
Q#R}lPK2wot)+c6`SI>(q^=@7+0Z-C=IR~@*=-Y{QFmQwch)}X4jR>|OkaOzN7&w1-<fRbt*x)MHFVV2?d26lf8bX;*ui-7K&ZU7*52wKNp()-C$sha;
mSl;DpOlO+Sq1mNl$i#B6Zb9YpHvzyvpXBYzTzQ6JzPh^5$qJ^lKv%J)>pywkAiWqSfQB=?stbxB}H-Pv@wc`QGhyLEEUeCs|XMt^6ze_;&o?c&i6Lby
kJT@MFBq_DjG2%9b}LTN_5IdxDMuTe_mEy0fpZG7&b?m5Iidp>!x@8*R(^d=;gYBh2LVM}p3<v)vnZ1}58#L0?l(+-6HVd}TeZ-smqplYfN{e&^7EFwG
~0DX(0CHsPuXQ(ycYSEjo-Ubqff@wajX+Qsp|_w|J9Hu%rmzJH4A4RhCb<iFVS=oX=afAskMYySOa*J}=B%7#R!AYJYBgx%u&wn(L?yY2he`x`<BnMg~
-@K-fW1ie*#P5#ovXx3@;#KXR<*XhmYy-s(uJU`kuRFU!I1F;5Qnc=QBYKF_&-GO9Py292r+0qdn35UWlTW7$Cd84_`2_xFq(e4gL8!{~(;o5ZDTm0_&
A;Z?`b+o0bjX;Z|HC9?to9cz@g;JxFalbPbaC$vW4qtveP}-2K8tfa1dAn2nhEeSsZfmOvl@69+6rZ=x7i{hh`{K1#6GltCy^6J;yB6(3PImvS&k?Vg9
8WRVYBHV(kF*4st7DXACw(LBp^Om=#~txNXnZhX6YXoCY#GS<bH2I&^9o(H5pRdLqQO}?I+=p@)!T!EA#Z<cw%_aP3iRbuqnW07jp%Q%ce2!oh9_&|Rl
b_8CR=4sIEMYTRe3VLit(OGqrJ&f#XV1FjV~L{gp63e&fyN!_!`>1Bkn$1-tBB{iC4w#X_xnxo<~o`SVN>b)ifR}_4icSe2uYz4ug5g^&!8%%4T=9hn!
82?FfkWRps(SMr5d})EzMF6$x9+a7-A9ZkNwppKA|>eVP7|UZbHj>u}jd?4G=@vyu6-@O*uaE~mH2=;;ne5^-O)DmLQq+bXim^=#-1_t<MXhWcXK^YGU
tjTT!=I1|hd)ii_#DqAN54jc1DWBEj1cr;WKa>QNUDo4wBK4Vn$XZ_-Ni22e{Yio1|otfUT(nvfUFj|69Z?>Un$msQ_>K#M*@sY^}G{sZRwGGDLK+|Zp
s&b$!?;EW(+9M6zRSs57rUSlFqo&)4q=ypjDo@0fF7-AgLq>bDdNNx*)Had#HFUMOm@(Qslqn4*?0H{X`Cu(`y^{`i(2*@q`6i<y28<uHuQV2IGkmSCj
$qBmcw09#qKeO#K)ih{<1?BaaifhnI+@b8zKQ`~*v7`Y?fdP^1hPIO=^Yu4S5FL9RFtNIr4y{1qb_%KW8YA@f2_3BX>`_iL?&&u9iyGT>~JYF9o<b$@%
oBVPs$haG}c8z?6r<p2dm3^{mJ2)Cgxi6P=N>yi22+#(m$E4Y3y;7Gc&WTkzKE|t^wXRdt=;hbk~*p8b(}+#<tQ%dv7?L;pf*lTp{oHUwD6q$2~k$6>T
v>W3jNy)?76)>GRcfM~z_EJ(=~^_S9s&eV(33-V^L>2vs@yA~A2cyRyY-_D;G(*7waCI)L|Ae5$VO@5=_o-(!L9=CHv-2~}h1u7=+#bWmgbWnWXF4ZNQ
7oZ{aVO^{cKcLjB5P*4V+@i%$o(L}k&lZf?1?QU1%SA_-$HJ~TNwNdb?&_I<6SCG@}jsA@Yf}XOn%HF8UUJ)(-b)f_0XnSkVd$3`JFleMsh5P)!Tj(I5
9+84H_!OieNkJFAnST`^<gW@7c%9wVxxwmY`#`B<vaDmm-aXL~o@gAYtr<-Qvq9U~V9b;AgsVndOXKz-XK!_5DiL<Y!tJq!=2TtRul0OW4VBdqhuc>^>
27YC=<4W6`ki5WeX6WI-QSvPv-Kv+((z!TKiB%JefF{ZKqQqN9_<gf`};@j4IM+ahOjGBVXt%5jiw{ESbJ?%FkRU@Jm4woFU>bibcVabo@8^?uzM`$WX
|?jymX?|pDp|K0gk^@n4qJg)!o>d8%?*`%6%g(b@d)cL%71I@q0SD8!9VowVk%cfuYf$D^NP*Yv_-~M;epA1ikoINZ{{*CIFX9nfxOA=T;{9pfb@#Hc>
P2mB|m;zu)_M;FA6Gw(p<fdLkP>@?Y$E0Gi+*J%0b1f4|lBYywTt7fab~WgJZaXa#{TX#M{6{)UjiaAw#SF0<7%4hDVQ^<kfH%spnbIJzri?z+Yfzpcy
BSQF{VW&G}1M`I)NV!Kl#d6%O;8?e{M+Iqa>_KF6hBkSvKsK^Z`hHc?gdxH@fZyj$7*t%OA{K5r@*N=~f0s}o0oy-<0os85sPBKqhxG3U!Y#(&SN*#60
K3{X7I%~u_+8VOKWPPdM*4R2!A8G1n>1+$KF^Ylx<mc`448+P?eeP7h+o-D<sE&h6(L5UMHfnP<z1iv-!`H{$^3;UU%|ilJEqz{>uf8icZd6tD=7ND?P
fsgkV`D~x(^VQB>k8UB-El`GQZ<-%2diBZE@+=~)Y;eS=^dZ!_IW#628>87&)O&Y>mTcK8|~eLZG*v7m7~|6?=7#y{x*--O!~?)QGeJNEiH`)11Z+uwl
wpyqt3=)ta8{fFygaSOja3fRqf58YPY{MVf&@$5ooUSMLK&TmD#F9TXngwwIj>S&!KeXq}$~fuzTuTA|W(KMf<9f!6u_^DAqPu)iX3y<8K^jZ8j2)nta
^f7YX!wD|@QyBHdlxHST(ktvBP#d-ExHzU86ru+!T;)ZJ>dG=!aT|8P1!YKuCv;Ye*&dxgEKr>mvYubxL~O?ar)+um2vmd`d#1P7cMHddw0{)tFFTkUF
(SEa@h6YlcCMw^kSNE!_u@jS$Q=^Cu49jp%2wDtN^{)U*5=olHx`o`H`K3<C)>GX7`5lvuZYJx_S&lrpcOFL>Nz2Tw!fB`Od=SW@3o3!_ovh!oHR!>h=
c)*wSj=PN>SKb>6jwH)#yfvw=mPlK>*Y2(gXWCpo!(Kj~_jEP)hN{ZCD-4^x-DQVVvQM;cvZby%;%y%4vR8-0qj{Kr4Pw4j^;b6dyxDfY(HJ%+-PIx_Q
0|S5L;I@pu2jvL_SH=cM~v<vPk6G_lZZ_EMM$7~ygC@Fniz4pe8YBEEYc9O_s1JVNMLNp>oy`o?UmVTkFUMP+t^z^YQ%X+peh<_#`!DI3Z()~pwI<@aI
z=k?R6$9BH^KOTO8guU$8G^gerPlTg%3p?LKd5AA8;qQgBwb4SU4%h^AtByY>C`I!BU|-bq(Idw-ienQV;+2_!Q4bly{za5cC+xq6Rx$k$;rdU!~nraZ
~!U)yAL3g0(%y-2_pjsJy^0H6s3x<H@_A_`sb8-)a#l{1^xd`NQ7%KkR5`)?>FARjg`d7i5sJU37NSNV<=cDpND*;`rWaQFN=lz`^Nj-Tgjt5AVfbMe<
Ts=VA&Sy3K$mG$)W_WUZhzgmq%yBeOs^B@#8^x3bXJfX<nkf8syApmVeI@RDQ%s{uQYEY0Bt#P&L0>2x2z}4EFsEgVfjR8-%rKYK|+BQ)Uc6N_dboNiQ
_M~kU^`Vwv)Ez1t_|^V;xGA0r_LufLT0LbWU8%~l&Ol4p)-dUI+I`Nf*Vfe0Jm6^ZbsGU&M^kgmH`(PM{VNIza{YA?C)-0NT1%_yQ=J{rK&&rpj3r~?&
W6&;E?adtHxR4u4yOh@&CK*DYxYit{))>FCY$T{{}}_NEp@?R_J1jV*jYQ+(#`%aUTgdHzyIoJgWKJgtm<<PM+R&?-o{#6uBN^|?5a!!I?E^Oy83KGqa
EJz7I#hAfG69~8tJd<9&QL5(bD{wJvr9hXKTvYTKflF&WeG5p#}b-p#d=U1rS&Pdo>_20E-n+SOI^##qk;tTmgxH$LpzV?LTMx{wc2KP}%PPLeE2?1^$
8K_pkZ)TU~F=H`d!~6QO|au8!6mpaBG0ApZU9{SBdk&Oop#;v4L)X$u50nV7fTpPe*f86y>{2|4?_y`Hf_Pq@6Xsyy!P9*Z#3KJSkkJw{``)f1|$t0?t
k#(Ry>Xmx$8w9;KS>8r7&%OZ6H+1_kmV9XovK{m5I&OF=p^jOx`;ttsI&f$uYEC8d$^}2?}D<<8smR!VEX7>*mp`J`@sCu|5n(>YF8;OX2ylZ06U*21a
)^h`IU$8b<HddOdNe&p{Skqv}BeIFM%0}i|MaTUvx4Svp>b2E}M~zy4WtlrzHkcUjWm1!_u&uA(mkl(GR+f83`&v9rId@e&6lwQXHxKqiLQP}2tgo$pG
7Rl&H^!Nn*InIQ<~1rS9Y$3o6LMFJ{tidFW087Cg)LTE7H(<qjdfR~jg08;aM-A~O}32Xji#PnZ#Ec=<_3I?-8E^Wr^Xhr`#UO|o!(%swAAp&;w_<IzB
SY9`=#g6>F(=_)K3gd#sd{CwK1P>pk~bIsm_c~+9q>d*$QX2xeDAGzi6MU)>9U#ofsR5x$ABHy}s($px?*_N@Jn=pxs~R9rXA5^U+w9JLGq!k^}w*du2
I1Uz?+<$FOx*4A&dgbs<;W+n;Kk^bOh~4)%OwfwpS5i@B!S^XME5)w{B7y^egmJJ;CYs_#z@+eSMYYQim}9jy(Xu-mYC8&io&BiujPpY@98A?8bU^H@X
N-w^SZ`x*yBT}Gy5yft1|+nDb5j+HkxM!Xeu9a%`P<$K2SMmk&@jFm>ynUuG)thX;;!L#F4l{LYfH<t-E<R`*4xsWeEk`H^m1L01iE19lzSC93Ev$p<d
WofvwC!fvws&c7LUuAtmozWGHI5V!^!ETqgJ#CL8%3QQ>WTGn_2_*s(gMp#$d=1+4e7;o2hU^a8q^%}n1S^t`xZgXLW8<3-HyK^2p*EM}-1b$CB`We`{
cYuLZ-tR}c`MzKW@Ds!)Elpj22&&6k#MZT@OQWxL)E#ezH<LWPmR|Ys;w*^aMlhP1HOh#qSvUmcLd_~JwsywC@h%dp#X2?;K(G*XFv;#bsNoI&$u^l)V
ci=ad_XFdIF_JYk7UcWWH&%(Oc@thpV7{HU05aqAU`&N51p^I>t-mwp=zA&zHCNr$fH3RK<YLVN1k~cyGov;EA+XCTxSv(SD;U*_#Yi#rv|E|Bt;l>v9
~s&ISKUv|lWVB>@CL0w}M3zzmQ836S8}>#n>62oB&3kT@isN>`RkQ>ol;NwziElCEUy%C@R}Wos<SYxPf2S7cQ^=`S>JKoSTtA|o<0GO{FPK4c~Xz&?B
LvnQUw{x(}z8mghk{>IjMZO)|hl#`PI7W!{uPjO>G4ju(ej6x5<w+HU_wg4>j_F%Cw0NtZ2U}qVy*!*V-PXQLY9(j&GT1@*l0LGF9I5aYW6^!n`iURm&
2gJYlR;-XrB|AW|Mt5frQrC;cE$FaV79F<lEn>`)BaYsuKK1@DzJK}N=Mq3q2p#wP_rCSf_y6vLZ~f#5m6r^)$=vXj_kZz&58wEFj9&RSUx~qM^9R(t6
!SF;dAAr`z=g;2VGP{Zi!lKq++U0%aRm=AMhV<qkG2_C+nZ_c(PEImY)0GY9p(7&C%=09jW>_5t{1=i!Z$y$Mh2h!{d-@i)IUun;Fu?3K@DPoV}HiJI6
j#?K<`mte-cl?ynORl3Bn2#{QEJ!;JfiioA-b9t!u=N+4^(;V$bc7k=HI_K0b5797IhXNK}zB0&k;VkFhdh{8Wgx;dnC$1_|-`Vm<m7Q^(H$pzb&IfE{
?y3>@J0mmhuZH!(oSJHJdpf3NB)lK7~Y6O}{)r^<j(gI|NV{jtSdHHWvdX0q1`SR_ax{#7vGQw@EhcNdj>GC|86uWzxh3~D6wMTqgY_bxl}=)pzAY~)J
`@0V}=G(ka5P!=D*@#`2c^Xu<MZV<z?eCt2rNyQLHD!DDz#5@1?_#1x@!B_q{mL5)liLZX{H<1G1Nc1l!Iv7CfK45&>yVv#rrV(eSAdK_P%yK-4j=Y#S
bN@3Jtr&0Rct4bS<~!3MMr%nh8>1`Ua^vrjGh?W&D;gMhJqWt>2tuH)q1(q`zh8g%@{PZV2i<(<hY)q}n*(Hh@qT0;KlxuN)amDc^wH;j1jUJE`RMPya
QVi27we15Z~tfye+*$|1{WXx>`Qw!T#XX(&)<DJ#Ya6b197vKevJ0pkD}7+39L-a!3h#-9OHV^X(Zfo{h5pFfPkS6yo*7i)z~Lu;_&_yH+8XCUqQo8ka
I2~pS*|%>Kq*V;HMXnbwj0mYmXxQ%bz~}#xEa#_bLwTo8Nu^mtT!F_Wggk{K9uHKmWxO6lCbL@e+x#dd_RdKoI|Ey71S3ak0l|PS8^qF<Raf;-&8Q5#H
zwpf_Aq&53mTfaq^#N6g*G^%MB&XuDz<+yDG|3>Ey|8<8jwdpK6X5jYAm8iNae_m`J%|2*37NYwb^uf7t~IQ;zb2j55mM2}Fykne~=YZ2ROBz2sThE6Q
=XD+H&aijM7*v$KToZ<N4Wbb?@o`SFk4NAp3X3;A<m_T?(_7~aOMIMP18>?pzcyut-Br3&&kH7lQmtXi<9JAmww@8M_*5M41%eTLAkw<^`*<b(ev;TQ<
`Gt3r5C8A~PHh&VbpN@ZStJh1^Ej^U8N1j+cOUjFN?E=W#qI^Tm~HG)f`kjBb8N!n6c7HmFa&r{7ET3+DBy>UO|f8;pp^i%KYk|$yZz{Ef4_I(IH+B|_
1$CqiXHKtuf6}<FQ@VO7hiq+?Kk29+Axqs**m)70PhRDMU3f`0(8HAaj@P5lN>@qMedkHr`I65QyR=XXOEG)$7qIze8p;0;ilu+cnu|ki#`IqT{3U#qr
d;_7{B-Jw-S+Nz3nG{_r^cHc9H+&1spZ~M(mI8z74@_FOGpGin@=#^smwWK``e?p5MLkZ3vY6O^BuayEncQXZ)}ID1`xxw-z#S5HJxw;v+K2$UI-a$Sy
q{52E1fL=kj%CFvxf?9pP(IuSQsDv9^eN|`(~9WSrg@3E4LMEKy>|Ig!p`1XfC`+O9R5Bw)$C0M^uggA5m?5CGM_{S`!a}uDFpqq##Mj13y87AVva2Ye
ooPiJ@*na&`O2(--ejXBuEMYSoU5&ywp%n)UyJtnY91hCJX452Ve)zo~#Wwqce@+s@@)O{b7sufP$&E=$O+e*i`~BDN?XzA2nVRm~J{QJpog`3y96E>L
0x3hExq!>TZMjq4eeKG^Pk=T~K#d9bcLDxg%)lJy^AOJ%hkq0BZ|aC}oPRBkCjaCix-ky_CXPtQSaRVU@EC`W<H_R$yiCB$1iVbZ%S3WH3yxek{0P#`L
M0cIE5+o>0XP|cp!WF5@CJG>5tQr{PdQepAJthe9=bO2fTLv{Yyr8(RPGhp4vH7w7MaYoYo@7svrbU|9u{Hxn2rv{`_izb&p5eXROtr-NS-f06NT{c?8
V|FXI8lmF8N_i=vupeX=ZdSH}`8wi@_jHU(xa}PN^{(XZ|9dDhwwy+_RE;huoEq?I)5aj!)5@e;V?|lPC^jS9*`)uO2T>PA{r$7Z;abeCwm{d_S&aqVH
92z8!xjf~D#U$T)D!Mk3rrvUpsnZoK&+I6S2EQJnHu-ue@ekx#xXHJos9qK{YukJeypJ1^P_lA-g_7wo7;eGx+h;**19rNgmLEY-tFd7|fs5cg!sbGcv
5MR+wA;niG(S91}bu9kg>u?XqW{L7w-a4PhR9g2{V`{mC>IEelLBN6sX-98cF;l8QHsq+PYO@&K*JW^N8$!Q$(SDQ$}`_9&o==ISoVj_`0esKVPL5FV;
ylCO~1?Y+NiAlbgFW?91ldsar`j!(<h4fzy{<!b?7U0-k!j;k<04nVvIF68DddFrEWs=@&*w4}~(C=ddizI9d?-RuG(|PpvR*+gcX`^sly@DP)L}qEDO
yvkwA*I7Gg5k5FLXeJCEELGT)9aJVPgA!uiW!G)3Vz0=I2uQM3e;FUOGgh)_wy)95tNNugXO1-2S$=tcCKS&aRicN(^iji+8=_ajWj9RNOi$K3)+Z<qn
J(Q3wfK$cJ|!NoO$d?;nZ|Y$gq0E&UiNbPppVzy#W;?k&@OyOE>kQ%-8{-cyW$~lqr|Ounw$_UaSj4b}{PGHX@gTLDy?ZyAUyivT18rxu|cI(AOFO^Ax
1ZDl<aW$o1XZF4}=tD6|LLyh&qoT{Uq`p6EnDX`xfwr5I#}=kvHF_6ZZo&zK##%kzv*)MXJ13!#Q0Hd@&j-ANz4`;vokL3N#;hM75kLzfCoC2;iJSTc}
ex4#}DMvh=|jiG{tckZ@1><pC-y8uV96FnVvantoXLRAc#&H08IkUKX+rnr^oOPpO+t}OFJ&Tr{Kfkyg-9*kGlufM+bHc$WfjewV@*!P)k^i!<*4BEgc
_I=uo{)*l!davlcqW6m4-RP~$E+@P71sD<NN>iLl`uS#h*0uM;&%&$y_#>bP0byZFS0@I9&7i@YbT?mV<syljTDiuxPy@Z8zqUm@zgi?E9IJ>!RFt~{$
tvUA5OnHABrHOdh-t`<0MjUkn$UARlATwa?jC4#+h9v9F4uE`N0BVWk!HA}w+p@t#MY9dl2#Jf$^lU+kZPEh*<N?m*2#L4CUgC&WU_o`-b_#@<YLc|*?
~J+f_8oF*+REHQWD@uOQ{+f%Xm4HsZmW47z<8N(N<4K7`B8}fIix)n!KqNRCdxV?-F235v3Parqv|@%0%oP0R5da^m031)Y%+U_CROaAVZQ4Ri531y#i
2VVW?6ar{FQ==B5=i(Vk>W^>OrFfHgb~)Rx7-m+X9DlITwt4Phc<tw>%oG^?OLF1RMWmfI$aqpeyBLwNksUZp8kZVLgUV$uB$Tiw~R4oZ!Lp4=e$h9F9
QzzUrr3fjZM(o9NlL<5vzsvy+FRjBFgVqR|U_d~#HYjz;uRnWv2p)J|F1&UbH?FI}M`qZRHHd)NET~q?)7FSjC<IdV-=G#RXC{RD?43gant^0yssT#<x
G+6>;O^+#=FjX|?G@BdHaEO6+y1z8LTgvRFZQ1&yKQVn_tQL88q<V-xk;@ZX6sm;9l!`?r*b&v4%}dj6l^zWnCNKlc)cAa?zp)$XqnC^HhnNlAWSP*pM
t?2Q&}6CawV7%zvgeLj+}ct&C@9Dl=V%~PRc<0uW<)QynODHTDn<PD^D~5X*VTqjfsk>X)q-zP{phRtX5sQvm2!aFqe)bg1C$V|8e6NkCA!shLr{_QGW
7)eJJlbV0<%7af0PHK==mwyH%{q+mecelQz-g~QAQ>}7>G4nC^I9D7H2L3n0nu}xnLt8oZDx5U|v^+3Fn0h&o)S9X!LS~NtG)o>v4U>uN%@@YHQ+#;zZ
W&hRtAQprR&e`Bf|DD5EK`OHJOEPWYoJrs%RN-XsI>#D7h|uQY+-YXjC<*W4=OF6SN^h(nH)7BdcTCBNbo>*a>Yn!&gOn%a_ZNh@f#S+rNN&h&?cgPAQ
FJRwo1@xZF&y1)*1LyE2S)iE-0bsmU)d|_b?v97ZNw&DSS3kn)5ZyRlv8!ARn>n;$A5#}A7d4m2<<#n(^z}ka469gymWkgytN*LIxdKO<YC_L;|;SfpQ
^Z+-tre3};jppoRu{MD0$ioKPu9or)AL0$8L|L*Rj0|nc&`5&=16vAgE=S@%;+kLvYK@KG;0Drm%g(pHZFJ-NrSx;lP-m*YigZh1HF>+~mU?rKtQB*0i
n;L*cM|`K;|&q8%lxVhSXrps;-<dj*}$Ya`YyM11(EUj5i8iWlF=%ZCxS%l+cAQ$F=~^<RBV}><p(U5uZO^tgrb||kH{mV_%g{2DM=wogw?&qAn^}z+n
^n!>=GUr=v|W%jah?9^w%p6D=s2d8H=5*wlrw1gjHBn%of6$Bdqfze;d1F6-c9z=F7^q$m9mgQ5QH|ajJ2p?NnyH_IL>#)F$|ZzoIK?KpWR<w!Fl9E~^
*K(LR3|yc96S(ryT(!mQ=X18ha)#ul9iZ4(>$Y_+VY42~2vU`P9GVvrumgf3uOdD^1PZ7XEWMWY`i^rj)0vp3tz6SnFEP-k$S>hFqn)KAYwHSu`lXtU?
gy<GKpDyX5)0)UJWeX3aKqd4B{Q_D}&w;$XNhergY@{u_n9GS}vk4KhDIz-79pM|+1)kkfTLLHK_?{um>21n*nq+^LXA~la0^jXeJts+j-g}h_YcyEwl
<mQ80d3cz9%~n&SW8XQ)WMah>QH!cSgO&)AE?O3e6>Xa6FF#G*&YX9&FJ{0U(za+EcWYTw&Y9!=XR$9FrTYV$vWddLCYPTsJn^KtG#YeS)?Kbc#36>3G
{DMRz1S(XC3DiE8D!>4;#BDpXoyVnc*iv)vaS<b8f8}Gl=kmDyl75a-R*pnH<1mY32ta&MZL%yD`gXMQF^vVvu)2ADLWTgA`PuRTYFU<(H+ULsD^guWq
hIM&+uL@Z&F=(u7>K$n(1h(&?kpORnrhWlrRF10_ELjB&~ZhR2>K-)XW_97K-YqK}cJwf%NdLGiq@zkv$5ghFxy5qT4=tSI*r^*<o_a62a&2!rCb+K0e
GIOxLV@5vlg;*fShlzdB|9c%L$-6II(M6IL7PL{<A_!fNLF>BQDo^j^_>Meh~8SM;8OUjOD(=9}rYZ$4$_U+u>qKD}gOc{+9sNk0#t>6BS!^8?Un42PP
eAncYIae}9ZrT#`^Q6==)<%-+^e$c{IY%3}zyLPq%&=uxgUm8?#j~zDonoctPDNk-Ck7R~oWgHY+Wz)rTVsDq@21^O3dU0fP@LPB0)CGPvFuDU8{RV4`
a)09Fn3}W+a1gqhSlJ3LTWM6vpu631wy<c7B-+@G1yHMYy1qOg<OYn=(`ul!>oF<~th&t3Cj<xT<9fxGH;ul|Ogpn(ux5KBTL?@s*kgyMrx1%i)&tEcv
9blG+pyR`MRq`J&z8}bDWlhBC#}{Hv<7X)=E9D^P?IK5f?RI4wz);s512{4KLcHgbbN_zR0PClv4$Q9y};)?NZVpt<0cM_;na0=jvIa64f9w!_V~&vPX
k~w+mY5gFzA*ddf3WpAdIsd=(a-bG%j3CL)P<_G;o3v*Wi)-Xn|CxV+<(dtV@Z!JP%kguQqggL)d09=TI^O{5}RcVA-ccX{iv1Q{Lu5cWU-Eu`$Oagso
2%eXwFy9wC`Rn^_GpA;G>*u&0yB?G>y;3H@@zV{w!5fl;5M6dU%;S*{#lJm?!<dw+jse;Zw*&5}&94%&uW^`)5?s7!^n?7*3?Tw7k*gvAmAn*j=4TDfb
#YV?pElM8{+Uu=CIi}hFMBK_G5*L7*p#VwW{HP7|O4LSxTFMH$oRJ!j0$I~25tZQlmv4(R`A4n^lEEIOK#VXts2aVPs+7BZJ3`09C3Y<now}P%;p^Do@
9^0VJoI>Wuip%9j+gU#-f?mtaZ`H~!H|f-JfKg|2jlbFctP}l_>F2xq2h!P15O&E=`e*cr5@}Nc-4N$&0Y~P5lU%{(?Aee*YzZBKZlTKflD#EK)+6Ksa
7Kluz|=a;kgacLI_QRS;7h@9FlUSMv|+H~sI3X(0gkXi*X;mqv>Jp|u0*wvR<2bB4Nj<??Jv^NI|w`L>=tMKi@1Y1CA#gd%vQ8jCD2{I6mI!3-lKSAiw
2t|Gqk8hoex>gmqSp-Xxzgop<}Y0dBHi8HylOwB6P#0brug~Ahm$qQ(RwK%Hzl%E8#LQ*F8z4?a0=cUEUglY9A?3%xJNdnR#i!1US1^Y{@Z)>XY<$Dlb
@fLYA(KowN8dt07Zg0%Vszi!bSCah?Y<<6|tNmqeRWkznaX{>FPMs8oXy%9Vsdo(bC6(%@NcJ>f>ns>sv=str^oN7?)olsbsKF~|VhvUB?hr_4>SD5~4
px<(Y$_Nuno+63-_c|qRMPdK_fjemY_*=CnW<S*TcU$%uEiMR}Cn{9oHl-m<YbQ>%?tAnLsszFZR*?z^zwW(#KpKwOotd&C}`#|wXY`KnmMM6~u><HN|
fDvLHP4YXn$o`adOCPOEBU`M~7{a<X*#dmo%W2#s98C~MFbvR_EX@~aWoxk*SsVamj02DCIfTg)g+lL1{+4ebC7_`#Rb!XCVGEfQCpPFuR^!X8ZicLG;
Q=UZ!ICV3t<q*0v@imWtki6&2XX;3<2JisI7UadjFXbdE|tX;^zyAP#mJz_<rI1+fI+L&(nNC}`F{^>gP=fHW-9G1BYV+DYzsJ8m$M~xW>=}&#8LyaS%
~bp-jCwx&GsTZ#3^%%sn6z*)JvTsSo>yseDT%Ez@0x0YJAZq(E>F<ZMz6xV7>#ue##1$YC%n3x2+AI>5W(1wkZ-L2x5Ta^qr29o6O`0XPAM2FQvHgLi%
d%vw`XlEWB@#eUz|!IG%mK`{tutJ_AgDoMR`XGZFCgP4yr>08d|Rrk@2>KT;n}_fZ=w5~O7jhhy9)GTJ}>nt)M`qX1<4sH$R(NCyENUzu+_%NcXAK;Wo
TpbJDXkKOh*b3>{3O4Wsq^Aw60^<uAqL`4(F3hpTH7B!^5b%?@hQdycgx<GDrTh>yZ0;7JTx_#Hhx;vNZi{0KlTnuVDUFIZB+=-rzG={y}D!;<9yARm|
f+8)}gN<+I)&+A`vr1l94~xZmtHwx{g7hYwGw24*or#oXVO|b7r1caWM><k_EqOqOxvK3=1_C{(J<VIncY3{;yy?a0L5B~=a&K<xXi-zEwq#Zrgz%?sz
gR@B9CN=qU;d*wUxq-}86fS`nOGSh?b8`s8DQ>{nO(2wy`uMu-Ya^q=-rLp6V8`!ruT&NW#QF+{NdAUwZsY8gl{bu;GhclR`YY5FQd!e2yp8j;Zjb2iZ
lKMWk9D{;B0~HxHzM9Fe2FMYeZv^p-QsIa9aiaf<3o+e@QhEy-VYOS14H%s=dk#VYFN>DAPiN%wbx$jPOpe26zi_b^@560_gMYnNPA7-4B6DuXHcRjao
7@E)#XoD^s2?%XO~JhWfS!s=I+l(#jg>tSRdZFlLR0CNut!XQrc|8epoQx7h|7$}FER6QD%MWr|h9^$wX51_SDb9M}S=pl!CgEZd+2-x7oTY=Zd=SQ0s
<<RE7v42zrnfXM5dFBQdpo0U2_78n}3Qc-_ht|RkMX#u@9VQq0)Y2ge$-Ss2>=3A4Z=lFopTwnvEu)wSwF)4+NQ<bVZ-Pz7H2BS2bm96gi`DlE=E3g_x
;>=(*b3jS%E_hn$mvm-~Px7G2EgBXr)w&21RFIiYvsi;-*Bx%oI4&v!GvAy0OnK@9MBi3<z|9(*&kvD4hH#6V4Jv+QTgYZp3YhjdtN`0L`o2sCRGC^gO
0|G0HYZkYH0kmTwVWt`kN1az=N(XAil&9WTyC^fwmH+5K%vaQ%4xlTXAopu0BzZ-`@+foa^-cjzq!Fo1m=3I+sw$d#)y!^DZnGmz!wO7rm|j-^8(XfEj
*-~V@;+YC_FIxSkLCxvHn=PSk+Nw7tymQ8)sdwf6e(aug)}9Q-qMUZO#U2ceiorBDZjvpxC59yB4}WUvne==xxi;!H%3!Y_;O!?0huEK%;5!yjPuZE6O
Tk^GzODV-M@rj3Uh$$|x{<gONoQ^4b^~H+DFXwLsPQo9*vRfAB3uc;0n)|6m7e3THP9v69T5%+QmD2C50PJ?B}VDhw!ftk9#!WTnkCE7}$qbbX_7yw8L
zQ=HL8MfNbhFa|@J(~8^(bgF>Y1b$`Z8Po|n`fxsA>~b}?L|AUjbb`^$YHF;XUt3JscBY_TYbe^;{wf@Wu!~vQIQL(6=22p!h>~o+r3F=zGs_;Dn^h!g
GPS~B7HQlf%3??|p0Gg!nxb+P8@M*l(oL~?Ca<#OFkh<f7U5YusOL=$v<S(jBucDdxoW*t47Q<T*!;?<1?*a_mVn0X7>#R5R1xWH!X^++Q?muV;knGs`
a9hZhOJjfwp^Ap&^?JS-C!MRveKLl&f-flfCHWv@|E(KR@M3>C{R1m=g}_HW_xCH4Jz$+eZrKROPZnc8{R0FU1Gv%E1za&qn#6s@{)|QSdQ;AUZW&{Rv
(FEy7_$B(Km)QUv&H&CG5t0APv2lm+#dIyC=LF%b&zQdFaz7JL#^+pyrXf&(8Y`4#{sx8^}w!O0kW+BC=B8=M1Tj4SA$3ueVHCqA)|~n+_#cC_!g%O~n
JMh6|K{q81qmk*|Qks@kQv$x>Y*AOt$752{;D5)Cn6sky8MM7b^Sh!6msDfhW1Fq)&1CJ;piXPP3}4+_$V^qE0rrL(2cQn<!mj{Zitz8hehBJLs7ifl8
5+;#wJTc6Yzck3cdZPe}us7^D!xb(=#UnZk6s4Yf1#k3nVhM2*m1R72w(4>+#@e+FElEuATd&KZ;F5r5gQJcxOED`D$>9w{#DDPO+maAh@WwDyQ0`0M*
sX1df^OztoTA<?_9wp=u_KEiL5a-Lm@uZerrbm(Bc#_*49*%U_6x$%f+0&c=<_nbNSOqGN7O}elWo(XvJ^8|M{HO@T^O31+?s#3Xp9S_Ik79Vy!h053q
^-MgXQitbGOq`x*d50=z?m`wp6T$}afrT+p+tT_)6SjVX>K1kl%v_h|9K*Pqxr}P-#F@zUp&i(I=D^cZIpCKr*GZqyt!x`flvC!#np5&(JTcvnH=#(^k
MUvU_7i|zJQ|GV35a`pT?hf-drw=IIqbuItD7>2;E<irXKc(n68dDo{cDNf}KY?Ttx-_Lf+MRR2Fn<sE77em{%5eePve~HBp+h>t09|wx&@p4vM&rV^)
PW3PVpoDAcW1<Xs-)DNGbJL~QknI$hP(X|YUrjk_*G3{c)ElswEuux5R|8kgmco)bzo>a6E|fQ%Vtf%J!skf%vOS0@4)GEZ?9ogNI+MJv}82oO~e*Pb=
glciN$Oli`42E>eK0_H#_T6K(vbk2Wu{`^Presl8u`P%oj;P+?h+V{2K_vi4s_qATpdqwXRy;t;J(Yux2o!)OgrFXaYn_un6A1b}f`_0Sv{JH(S?>G05
=@6LKwx<c2Tnw3JA<qGe=R%t+$-K<cv=RW@wu&TGE1+|>v0J*JHkx-S!7WK4%gr|vP|gQ!O|Xk7&kpKXBcR%IGb&BT1vCd{_6Tr554>FZzF=}*06$kYO
&Zj-K25RRo#intbW_slkdZZcp-m80s~1?%qGUr8dlZ;6<;}Va`en?bL}zDMtk0k_ur#A)(PK#sn3=aMfzooQ+2R5n&DrfDM+JD*F@0HfTW;okvgACiv6
(TTA?$2QCI)86@{0}uqOVi9iU{FMXThew0lhX*Y_7hn?vOlFZ0d8`o!DHZKD8K0>dzzoCzd9ZoubKjE!qaP&@(h?M71rp#E3XB%2*_?7r)=Ef@u9~-*4
vETEjpZ{&oipq|?`gfGY9~TO4_y71}LdXfLNEyJ;6@z}ZMEpOJ&coF%&E8dSZ0*O!{ZHqQdCIt8K?G;NV44VSI0rWkNMz3+>5p&K$zkIe%!9QJ*AG+tH
_SJ+kpvfi4xgyC%w1|Q~fLFWBHcs{~$hOLRDf|D$}Ud(~xkfJ6wWNM69%MuG5LTzT>e}((Yf^{2b+jS9u&cxPi8ArzmyWIv}K#d9wO^y#BS)t<(flLHN
GO}ca$eFoW6{w=pw0SGmpAN+MedK&ZuQiE2BRYM}`7<F;JxVJrCP+=)u7F)@+O~*+p3D@z?g%uLU7M1ItGUIFX%+)rax~X?WsSGld_|1UpPRnt&wKS2Y
1&jx*Bsqfu{Pcy=&g;EgQB%`y&PRE+PU&%s)F)NV}15!`%_Q!m-&2m|KM$;HD_rByYjv?q*onzeNB{dc*wT>i3BXB!ctNw2rZ;D8k3;3D%Ne@bf^KV?<
^TK^E1^KtwJ$im&(ir{R+9I1f=8-*mkS40nK2(qGY$YMA&eQcR<x)b&73jB!hsE(SYp{75{X9nQlo@S)@iU&-^#vo|SE3tqC$)A}KL&eA`jCh{kv5Ak_
20tkM{nM1|l7tOK+uFinY45o+3$*<G-mpUEpDy@4&;!CXI!2UM>#1cPqf(j=@Ukc?Pc^nqd$a#+}MaXcGiG7!lU>q~$)2CTnj#Q;+}8;a{~CUfRy{c)%
JA+9?-Yq!J==$^zE)S9<6i48^MEWTvkU!78%%uH6MAJ9g1Y8H@AL1x^>vIPV?v>QyV&=Q$YSgj4Q4yXn@UN8mLZ%sr{o~&mUy$eK=Dbvaj^oL}_mu^0P
9$>C(?G`z{PURLpq3g@qL`Cxjw)Ld*=hOJN?um1js`QJ%s?8KznC5pTJCGJ4VAeWMiJXjv>{{xKjC#9W5=5#uY%&~5>4qV#^@-T&32nCN0|c~kt-MF&n
=?7l&mcdF;sv)8O|~%xJ;3*Jz5RZh)m;u$)T-~Z`N$TTx<Dbo@YIeiBN~IVletm?){Y-pl<U+<R`#~%{*m#w^>DTX<)S*#c(XC;Av3vMjO?Mz`0}(F25
c~i?7y?KFf~`oO$ThT*x!P>ZR?uQow+(&?>O6loO&%yu250Ds>^sANN!!S1$w)yB4RV*r@59CTLMG2&DQ1&3rxPjxd^@vLl&7V7ocY$h|eIQM>0TlIy%
j76-p!vdG87K@_gsd*}>poJnt{Sqhti&Q;r1po%!0C+i>!5LdU;hCO8#QyL|Jzmv8^@!*{+DGZfF9>`gCH3UHP{e;Ct3Ka-Dc|KNZ9D!Tph-~Rgld*ib
Sn07K&^7zBY?|kipAOG#;+yC=}fBd)O&mrwS&EphWI0N#v7#VvpcV3HUW_fEkr?oea0kFs3#gY3bjvFVk<HmcoxA6T(Ssf(oeE9PpB@-_bj$-id-~RH0
ug5sw$pqV@B0l`De|Y?bzfJ~Bz5k1NIP3er_)-iF{&ox^{`lMfa{2CW5A#jGoc#Rqy*Dm@@E`HaviQy~KmNv>>HNq<hzrP<lMFC$=KTZ^{J`ex7rVvg!
i{#>>BFhZ@dQjbn*4BY3=<9!z%L@<*Uol*7(6+T{+}7o8zYQAik^8CsmUMDhj9MzPa{#|3F3Q^;w_8B)_2i9%ptn_SAO-;-~I>0J^z>J?hpRuoe%!UFA
oETlj)xE;(L-2FUc_7c&&J7)}D~pn-Alm$h~-8biBdic#7#fGlz9=)sZZZ;BF@)!z1QC`rL2M`TOwa-}&I5e*O5f?_U1!Hy`}l7vmwU)<rUk^!;D{<K?
%1lx*xrZ+_*8tUBX(V8BH@|2bwB-qBm{$1KJpo^2<h8}aH);r!XyJjaQI3BM`-b7u%=&OVBM?rfoIfB4ZqeIuT#nwb2rzn)BmjZNa+-$K0kFF*e7oBI*
6=*8o|{n_u|`^sKl??;z^{nf;tE`R&R<+uLf@z>woPsdI8i@5XFS1l#OS7ZsZNYhr&p2Py}wf*{GI}US8FAiK^K&~$a-eQ)Fh|Wxmji`IhqgeDui6-FI
{M+S!eJ&pS`Zw`h`VZgy@#W9|{iDynl{m+KzWYCY_QRk5G;*wD!2R)&$6tIS-k@*(<wyVHe?}Yn{%_v;;5R?X%v6Qz#oCS|TnzUgL*XYYzn+-T(Sjn+z
F02&aqR9X$Ifcgn?8ae<YeeY!cRPp1di{0{}*39a`nNtesTHNUr9_TV&*31qmQ5ZRKoJ7KK1+ez7;)lw9Bm7UH(-(Humz(Uw!b^ci~j_Bqm&m0P*bV!=
TRnNMC4ykpIK%;zS*vxlpeN{;7l1pW4qRi(>rVd=KNR*W+2dty!apbh?ia8D(wlQS6-Ytb~~3U%h=CdHndDx8o4@&M)IJ2A?>p;I)gR9MPvw#`C$M)X7
NQ*bl$<@2P$K)lV;f^38Zq;}_qE2c<?X{l@2$S=bTb58wS<y73YBju*ROyzeoupGahX?ZEUWlj+tOfvm&K<mApjk5Y!8sBI0RXxN*_QxU8vP#%QLjH6#
nr;CWpaBnE_5S7G8F5mv~2jBiO3^)fNV3bU3Bi{3$|5NfYT0hzODCS(hy>K-7aX!m_vhgAfk$(aIYhAqpZ6cl#aR}!Tm6Y)~LhgfQJnJJ$2Jz1A?fGD(
a2UtYHk1AN{d-?X#yB5c@AvP;qv9{W^rOdbe0CqDpiq%4aPNPdYT&Q`GMRx9{cs<KrqjLF{fiMa&G}(lUfWONfrG;1S<n4lRJx4q!>+|+%X`r>5&IWT&
mJ9Y{3znVxP2%g)Xm<1;TVs^C8IbRu@~o6=#9t0;`>q7?|tL)?VqO`;W^2GzGJxX5594To`11V5dCC6N6()`cSq}I5~#Cu)_cZ0XSN6q14b^t`s>GEjg
rt`ee~vAmp^!GKN9;LINcsbfXm<h?d1=?dHng~Z~yD#??hSP-#>ikhtbbJ{K>z4@axY-HAdurkr)Y)C;(;0X(uwkH7_!Jz)9M%yTEbT3)|j!QG#2*0qK
!c&^^2!EFIFHzJ4)roF%L!QsJyc6yHH_7wJ4o0*_KF%Q{8k2=RoID7<~?OUD2ag^VavMlyZ)y&onse<DZU2SsQ(NrE^g!zj487g4yp7+)NJ76r|S@Hq0
Qw_>6{`DT3Gy>dMhHe<iaIueWwy?#G2s6-{nhQlH1QN0uegv86BweHKueWeuL9i@`jqvdA3-Nkgg51c)iV8=<=8N(4PnV-9vV6vG`_v$)El7#E`-}^;m
0>`@Y=ujVi|6d+|{Xb$A9a2)Hlc+3)RvoJ}4k>V|Ol(AOmQ+F{QbRmy2D<P^pZn3}7xtqrxxFs}I8tWsX<n?2xDIf3i+$ug77MYF?+0Wh0>ZK@t?w^}a
a|A<m9a7-{q-gh*;w@DzVOJz;dL_H)=xD8^KN|Sqv^t5KkBXF=q*^Z9BZSG{{AmN{ICD}7)_Hg^6&rR`-w8f7oWbU!O86Z@sCmQlaxo7UwHF_FTQ#4e~
mv~dwu-hE}|MKDW{?vKK#$0$7$y8-if}3MARa!#8Zl9z3nH^*DfHj{WR{1)AKSVR6I}q`tTcb{`z5XFXSe!vJVv#q%a*vnmll`uc{736fDo7<wV8TY`N
a;m3W1vCyaE*o;cW@%#3%ZlOgYDI_o|9CwV-NpG|%*z`u*|Z}N$=;PVNUd_v_g6TSfdE@tM#)5(;0H2DXEL*a?Dk@3{&$ap-t_v*}e>U45Ek?=wsZic)
R;4=mI%*~_a3&}Hu<e4J8`!H_)FlZi2{=qZz=ILbWJevH2oerO;4g=}oL-cVXJ(m1~9|zMX|6==p;m;2m#p2JWgX<q;9O2QwUpvOYhZs$G&9WbZF@;Z3
#)}<Uc!NG({`kV{RPq3$46j-C_OXVCF=&yUWWL3`AjO2^<ps>(abc5;e|!8^oU5{5VDEPvaa6J#MU0=1S%B5cUf5&^p#OlwOr3eejTbHP30PWu@<C$9*
`gnV$Z@kGUToaBRu?ZnYMiU%0b<74qPItkhaHg#OS<y`p@&d+-!npwmHX8}nF$wH24z018dAniRk08C_pFFR0=cS&l#7?BiUVse+a?ZtTv5e?WRU3FwD
ns0E%YJs$H|f(gY0pW5?*ZXxJC~zKXaU_;sNr;$&w$ptO1kRS%iR5{GN4@WQLQm%5e27aUuS70z7VflpLwOI1N1h&iCH`_0KNci~r;Qycl03zleANh4o
RO!%FdXXHN?sa%lRjw|$WV(_``<i(%<8Bd10^8_(}s-0}R{De2Mb54)?;;xBSn6EV+rbukz`vUc(5{R?!`ufKbNUR?hCC&};R?^&|mMO4*Wju$O4j=%H
{F05UA=bwgrYsZ^CfOQ^UsEG3G#rQ=WT|{yuarN*E?nFL+Je)tWoG6z%k9v>dyI!1-*2U!)-}>k~-;aaNm%e-X=G&KV|NMoelvuEfM6msDrC~mK3FlPt
?-i_<eNvS$apPIlOEL3{+=cbxOg)!u`^z);{L3=;{HeLa-CcvR?Yu~7KlsVt!p;4`<A43$i`v%w;dgpanun7vF{g)+Fj?tb%7^{R<DON9_wA|H$=4kBW
u5|!A6(q=$Km|%rJs5o8M&g2mywKKSR%S63B9T*{}^k^hm?B!vZNlrjMCy^60h~rN{fdnD_(X<@h6sJtut}&I|PqU#I;_gxUYV*`UEw=Bm8?-LGo*XTg
8WMBo9z*94ooxj5Yq15$vY9cdI`xboh->{DSS&dF|M#7Kgl~d1m~owmz$^KPJj}s9&Catd;OkVd3MTgg>$De=e?j&*Hj&5C;l>N+#|;c*W;_yu^LrBf{
x;?mXBr%Hyy7^78G!OY6JnrVqdOm3#kHWGqwC&y@U@#!s`_)iaj(M*q=x{^;=90BqKLaaxGJqwZO`{F|>F-R-r+8DG2ZZSmw6UXhZrO{_2A>n+p-Y+X$
FgPl`%;4khb?;m;&p$?OV*F?Xb<2&nEzwsMa)5T)>;#9j=>$iV&`P(0V@YQ$Xelpm`_u+4T^3msh^U<4cJ^seKF=oL(fBA(JOt9%HR+|H2ZNT6PU%EN8
l*Q8TjV^Y!y-wh}S&!h2FVOd(Mxsj}{^z^NS!Se^xJ?r-l(eP&_oS2bzkl%F|N8L1z6BdQfBg98|NbH@EmB0>Ll%)5#NZe4jZguvUmTc-9X0;)5m{S5?
h?Kj^kRehZ?FBCKVGjRntMRjCqP$E$Nu{2f5!6|^%wuM7;+@}KYGLeiJSiq0ZUFu=5M$i%lyA^!%_+2@D-vb)U#CbH&DlK_&Ihx!#CZYzXQoV!#AN`-z
3FND$PH;+HX=ddV>_VtNJc_d4k%nWAY|4`J2f<i+a(gwCcju<*(zs@RXe6SIOUIcjz6++++~wGds-_9OX8BU^ko9U6y(p<G`NM4)a-~*+UoI#cJ}m>hW
1ApZQ(7#tpXi6dQU6g4k2?eH{(->B13qqYSs@jJsLNUY=8M`s0nMaMwB;r1~uPpx0>rN%uS?9pX9eA@0BraR+{$_8#J%?s>?yp68zYQ{IE!;hw@B_{rb
l9_$YH+_V;U2f462&?(%3=fWM<D%?S?!X50V@RWXv-Qk|XbHoJv4r}3eSPOr00r9-%pMOAC%RityejIov{sj0T?kQZM_Y|(sdvbmJIZ6-wMbUY(>pyK3
@`rd2aZgb@|A3X#^JM*}&3wdjWb6D3$okK-R{kmJ+~pqpPne&(grfWd-g93zc3&Yje^1{4?`z-Dd!j?UVEy1vxz>GsvwcW9cg{^WpYS|ymGG1mz(al)z
cZa%htnlzUQZaW_UeX@?G4w>x<mO^)Ad8G=NHSf<)B@*)*5dQ6(=0&lX-P(GV^IbGu*5#5+NW%c-`?h-Q=3<x<6S>?5VV6)peuaqzaX7=6Vb3Rmy0G;a
DxEPujTHpRyE%OZcYMcWdNy-a*}EZW~VVN?~a*rFL}%ukR`tvn#;$=hcxQ<#&XfE2Qh!XQatskUm@PiSD!=PH@?x@`YNuKI8U>+D7yzK%c_rQ~r#BUfB
jK;G$qi1X_K~H7jMUltaB?`aG|2vQOMbKO6(i4QlczA9kw_(MjoVAb+8@U4`&@soTSrrBnUw$kId}#rhi<%yPO-<wKVn6jXZiD(4xYPY6zRPRi8`efT`
QZWBJQ6lh*$ll`m5`Xg0;W;mA8P}OqFW*vM}wnr+w-fiW}I}^$`?62iret}7R1vD68lITCw$>PwclTDdX%Wk#L<foltRcDrYcpc5vZBmkQy*{8voYh;m
7!Gj!nA(<8`i2lTN9b+#l@qCzyHmAB#nnQ|OXTZX-37XW^0hRPWBNhZo=WSAQ17JAC;Z(;Ki!|LKQeqjrN4mthn5=X0$YZ|6*{$7+d}%h3-wp$9b^m&v
sP=B?q6nq;QAY4xf238KN(g|^$+c57(c(DR)eB{YX8tb1W+nibO$sPHnsocdC31b-j9*SIV~hzABXmPn}5=RBe%6!p7C_fwAZQq_;MK97L*^<XQK|0%A
c|S+vvmnqc*!POQ!al@vk&K*aLjFbu;wgbp`M6>d>sT<T|vcQ~k<x!SB$`N^Ox}*+hALt$(d21#&cIF?67&`XiwI<vWbZa8RG8{srZ~Eq+1&Y7Fs!*sO
Sh*q-X=w&&scCFl>Woyp`*^;7f}TC1k?PUUYGd7?qb{#V%6n>!!gFQ@jC`X8J6fBVF~o)CXi{}LDDx!k_iK2M*A`%U;^F1O&T;jjkfA5>LlS3Q0Hw)l3
Z_>b*GZnsPKw~)p!$bW5#b~Z(guMBIM{fGSBM!z|znsyWB2N)mV^;{;t-x9x}f3a3c;|Yzdvht~XFuzRW_^Ltw%J2{U`?mZx3TAVgiT%SQ+Pjs0YQJ7r
TiY<cc%Z?x=b7grf49+x_6y^=e6l}DeBo!^ZV%>9(wLfc_w@RX8Ie^D`hRoC_{^#N8U6M{r`I@r{(1BBZTa_k^J_wXG$=3Vl>ZF<+xUn32lYc->;F@$;
gw)~9zuJ))_$HKKh$qO_J1Dw-zk5$J)h=3tS}?y(&_V={G94HQ~x}#e$)6lxOV?wewe^|Bh6nK`j|Q2Ncywy|83XvjlAU6VLc=)7p-dMI+S1Ww+6<=`W
dD9DWjkC`Y_%9<T|7e<98CDdVNXVoW>Vef6y?$rS(-tfABhWQvaRmZw&KanqM;cpSk7FZT0VM{KNc^<nLZ(Gz?GqyY0HFA;C(3@hOcj8UH!muhY+hu*u
gDXdg|p(W@l!H?1#|`ZwmkUd+n{{!~6`UK^9^IR6s3@4L)tej6A&(1g#|bd}!qPW=nU=gH0WU8cS~-QT3XiQ~^|DVJ)S)PFMZKaIb|)A}i?@8bNecZ?a
ffcft<KS2A~oYWr~{X+k$#PNkm>$i;koz@4Z@+bKZ>IZ(mIK7_a_c;FGFn?wAljL`|)6uqwV@Z`0{U!BXQs2V(TJ27!tF!utDR-0nlevBx-)Jabn!hvq
Zx%|SZ{Mt6XrC}Y*VFivv41NnG}I^5*D(I(;P;0#e`nTj+xTo+3Kumt0EWyoPM=TxzX<E2)BT}pjcz3nnv!X4#o7de*9Ylmc~%&++rp+Zv>j`vB=XnN&
!_Pqp`U(s3SF#{sYma0J+nWz#g}WZKkxI;dp)y$&7C2YMyC*jO{p5)0fiRQ&s@G)=^E>%*=nfGMn3V6%;!vg8HXa@IgMYi-Y>=R%1h&2CVt;I^Egk$Gb
gScdQ8@&sxeu#9jaUd%A8GjMlC*COSe3ZjS5aMois73<d}F=U&BPuD6PWW0v&6JEztn12er1Q1Wks_Tu01MA25P4+#2iM)Uj189FVMDM5g*MwTXhiXd8
|0c45mL>Fde$1<_ah(y;FFoZs4Nz#MZOTftSw%TBsway6V4Dw~#39q1!U=`~vG?E0ELF}c30NWgDv9ZFTqQJ7p;>T}M`$#afmhq6Q&y%Hw~Wui)#*o=J
bO3UM1oo2v{Ep=^$!i#KjUFEr=MUAnB$uWGf3#K(=;48k{8D!|wqoF!y7oo`-jhW~AC8RstX85DJrWde9psc`p+n-Wpc3DulQy=Tig3yrB+0HMG$@)4&
KY3n><Ny|1V{F}SH%rNNS?HFiQjMPLTxmGtz_{G+Q_5CE_VVdUX-SEErHZh~#6XQTaMr$15sP7>|H-a7_Z3NQSsaZzs4<hp9m*CYOXlG9*-D?=sw;Npo
TQ*@uo^cfn$l(Z-F=~e6CNdVmf&%1rwojNSY$NSCdDvgU#0o3Omf^>l7OocmR*`63nY17DYqBCyh0qDZ3RmJ=E^o`NQ5=^GS92Ee$V7ad4e_OGCQD@VT
(Q3UnPfYGCrJnnf*~GZDoI5vKw<scF6jGGy4o@j7GId^t=_$xs3g<q~e^b?3w_K1)tQ)`lO(;r~3o_XE>ianxgaz=6?MgS+<ks8%xmzHG7fM)Uwyw>n~
&ftM<q-mReZT%DGJ|hotte>~OiwjffozHdfw`?6+O!+3b*Pq?c!h?yRrxoG_=AcU_^7wf`E%wK<I2>L3uq$Wdn{j?dT+q7z#NsSDeZ;q7?4!M5afn>n?
AW+?(N+)TEV(ku<=jQ!JIwX{I`N{a!T(qa|q$1vS2{iZIK*s4dMU`FZ#TTwx+owa{|<0(kDG8llUn&{ePC&0}!``;`Y1F)>D^1kBKCOng&595n6Zx;>O
<JX!}af?kZ)n8dJdMX=ARTeCo3~wtYRzx!N`3i;B*!8%`gAtaC>`!&8K}LSWZ6hR0O)XN-SEof^@M<%aJJrv$G%&z=q`Fio+>|{o)lbe55s%q<1sr%>Z
KO#nc5a>Nhqb5@u$f}N!O*SFxqYqbl4>k~vJ+T3AY^t@o>g>^UN`$_09xeSrPOfSK+c}mafUQTl&Mo{M=HB#_J`vm9k^2*LnV7Q@Xq2h2HGoQ)Lur{*~
Vhcl^mjB)VIy4n-jMknq{~1C8(`i1HV)@JnM}9ZSf5!CJVziHEtrd<xV9V|JAJ$a72mVfu{+9rqCl(-0!bnnNsp{V49p;?UcZ(oL}-t9ix{_X8&i@oa7
X0N*P|@;Anh2T;ulhom-+`TDGJ3p${r3XfH)`A0LwVXD|FPD&QmkyDfe*g>fe;>BOmB646e0CZFcgeWN^6JX;Lq0AW)8g*;i*IT_eQKuL=>rO?=Xnt7f
rbt(uu9~u?lnmx@|>8=)Ju5(7g4A{lOC&AJl%(Rj_C-Lm{6<OE0oQ~&#JsB>1b#4h)=%ZU>&Q`**4c0p+uay>^X_h`y>W_5Bqsbv~!N~E|=6WTvr`NG|
qXS$G%zU*_-34dzEA93w$=_<TrRZn$CzGiMM(d&Lt3!S@XHNa&w*1^S+m-0~;@G}E|4uz+1~x5cZkNk!`J6v9$7w)r?YyY|*)F>5X@0Git7|aw2uxE{*
63#aH&4|~4zPI&c-E%jmt2$B$1kqE5jENJMlOpgz63^6zpg1r1q{yW4=RU^L1U8>sM5q;$!Gi#rEV28Fswh32A%1Z`okQoL)P04D!`OHGpav^1ac<-ZT
e%j!;Ufa>v>HW@0cEPDqm^sH$kCV_54zIX}jEM{j=B@1_;JVBww*GL(cdIAZP=QaijR}Qj0zRP(PwgbV#<PU@I_;g3k^0lPw8j;13#sRx-7=bw=M&`{g
IqUo97`!K6E$`Q_HIOrAY|TYORpw*jV3u4St>YVz6Z`Y>==tBa1ns^(0h`m9csbD8*Xa$ONiD=(w}Wd6Lh$|+!?HW^>)QTD#R6_!=krH4SVSk;jiz|<@
d*_U0eWb8Akzj<uvfw_#5lu{l8ggKQTYce~q1e4GgxQaK(J`dx^ZD&3OWibQ3mG9cB-?B?t{<hPx$q81C0PPxL`z$FAr_Aa1gN9ve0#Dj5sPbUwtTXE;
`E@Fa`}|(=a%DQpA3AQLh`z)IU}KnTN?mPvHS2${{<)2Rtv~F6VJ_Fx)D3~^NqqM$bYTmNVo_xUswo-#Y~1mMakXVJr~5bRj$LD33md3V3P$Jo(KEY*u
`H{-i8vk(nrHQsyqvcUd+XX!{IttvramdP>g55~M3oX4&Xyrnp4jCncd8#|ITJw89qp*H>hGp!@t+|z1q3;!PN|p<khAOKqR}w?tuyi!qla~~_6y@1J@
3!J(lKZ=FAkiLJ=JeVm<OQQsQ{|n_H_5m{<=b~ZA=}c=c}8Brk=$YvTyej{m5LUWuDbfd?Biz>wZqxN=qCYWa~FGFAX>f>n@GaR%lS=O~2!2>H~GV10g
r%=ssAf($rQxbUHt?2aI>BU{x6}qx}~RoIACz=0H-xrqSEjs=nQ2<72Y_CMUJQc-)-&Wpyzz&+5lsdxnD{Wuw02a9-BGk?oX|S$)kE4A-qh{?l7Y?wR~
W%{Gh$T5j4(XUtmM>H3;p5{#9=SABUMsLM0^DkDo9^zdp?Q`lXr&z<fM^D+NZ_9zWh1p@aa8?W!}QxDdnOH+>NaWscdK(AS;P$k^V=g;fMdYv-*s8zAc
Q7F%zPtbUM=W@X?HwFFaGOCa5Wzaty9as#?;!Q#4=DVJ6n4&Y*N>xDAvii^GqWrh9BKw`MoH13Jt#VWLzU5EzOSw93@n`Ze3u$IFMys(VWQwXZerL~o2
G^YVz&C-Op@sb}?V&gI7oxYfu;=g4aawrhUh2F2{3$zdvHNXRN1w9$mUz16`<qY!?xL8&lirei;uhqeqnrB<C<4#<|7Y1I{5f=o-rn+FxC6St6aIf&L-
9?x2RCti{|@(rj_RjTG4|}(2>GXsV>jX?{2{iyKQ-{jZ3Of8(DI(Y!JrE_`pZ+aygwlvJwZWF)AEkpp*Ib?!;AP&d(Vqr>uKAgu?K9bLH|JbdD=GO`)b
a49yo*-(I|Ca_h28h2C(Ph=S9SX7v1<*I8TOm?P$TCqxTAZ%CLui48q>iZry#gVq*`OUWktwox8Xi{v2yPE!qYCg6X^nlnU&g+TsfzvpvP{X)WTO^!$)
}N_-4#weSLB9e&sT{rm0Zye}7d(Q9EZ>7K%Kq-gwQg7Z9(`M+qC6Z9!7!omZBJ3ZuD=snqL;hsuP^q$~Pum^-}!9HdXGT0v}G*14WPCba{IMH}oq$>QL
ASDX-6j$$+&P#=Yc-mbr+|!rq!d;{4D=3IR#v9h&<|ZVFxRZzBc8hS5=@d#kX_HP;*vVQ`2Ko7Erwi;965~z@QK^tQ^|X@+cFHfOUT-qZAPvAyT-ZqgJ
F#d?D1a{Pq&n@?g`KD?%v9T@lTOm46AyM8c4VtYopx#`ogA>!q91qC4Np6n5~PZ_6DRMo#!$GnQ}Q<YZFM*x*KsEswyNzKR;E(}UWc7b7|=HLq!a9vKI
}w<outL|`AnxQ?DW|RBcx@YblPP)m1mItV4;u94AKGYl!E$$NCoTDPS&Io4t8p#@<aWDv@;(=Do&%Z=n_n>IW3F3v=h8wZ&+kQj^|1p%9l$!*%JO?r`v
7z1v^1O+$q{mI{`CD4RHNBrWKg_^+*u6&|h|eNcOMYAE+OpF4J8)?t~ZUywvY!=qH`-vHoBuZRKSD68ld&vE%ipX{TFeeYpPwv>(_>ero^l`G93?*6ia
ZsGW8S!cI1bMBu0Pd)DcFvwy-)NZ1KZUfW3tJDuSA#<iVlccKqFInlI}>9mu2dJ-S9NGNe9qi}7fFYI)JNG7n8ahck0=J^B(0(Ls5NE;cXfMow;|97wL
biXZrrT*t!iv)4o^RQDeL1MX9|F9Fhlp+J1c7n}X>s7tY8cf}Qov5%g40b*iQY45)RSkt@1_>s9KA&_#-V%RP|EgV&1aaf@Bw8c-HblD6<4$=5c48;-B
bINSB0)SMzTFo8Arc7eq%6Wt*mQprq#4+$>lSAuCtZsKaT|Tu$q$i4Mkx{m<UfG>aa;U``&)tW#V!hlb&9kA<5PK|yRNWytA_Bj`7OyWF%ruuQbR%?+9
wh3|0z-p4*9!{KJ?#hjATK=PU+L@5NV(nKVM!?cKO{Yeb`C7unJ3@JMrISf1&>m<NYh7o$?v_&zqlb%fHW?Uty<k(usU662xu%!%kv|)WDq}@g&!w|0h
Tv(4Wpaxo?pl`d=A#il_FM#Fw<w__q2cL0Y;Q2?ENmrJdBLND$AV-;8~qAUOo7efep<aY{eke>_D>d5ZnN?K;#i3+2BS2?FNlTI@dspI0ZrseI{mGUYF
W1d-&oIRDm9@=Jmw1d*6<SLcHyzn$(+f)tVFztjAi=nvL2FkYVKpWEJAy{-Pejem&rfW-OROOa$wkszLM9r{lVB6U0y5(GpF5R>}nIwS~K|51Zhoyiw@
E6<(!N19(`6yJ;*r}-257rvg*%<Nhu2}h%<RJdCrs}LfEo#wA(|0ISPW{@;8`v>a_2_m(e*4Ih>rsX?*SU-s;{*lBFn7{JPl8P{CeVn16)*lAs_q5X-`
ac@ipFxTwm)RePR3PStIZ->QADI+sjSlT5)=2B?)9X+_AkB|(f4mflZ;oodI7pEqGWvu03nJHzQlz&`r#{T@K152n7O4l?uM{IqffJ;%Onu6w$atsECr
D5b2`trr76~zpzlu>AIoBf%#QLkINOq@45PYnk-L?LgAgRRuUp+<If$M+Vksxl1FV|jw-shk9`h6lnr1>SauT1=!u4it23F8&q&r|z*79<FtT+EHSf|O
9%X>t2b7-pQ8D5W<nnjAAF8o=Fz6~A05)koP*7OgQ1xdGK<fWNj^zB27HX0{Vgc8n%V7>fzmFn*b0HiaghbixiH{iGeK+Xz7on|Zd}2v$=ry<VP-w2)h
Fds8sdgs~>rwJw|O!~qpX<q82xfvFlwsJv)b`q@tSBADr%y&3g@udcSX%7RKM+v&vADV-I|qZ#PdM=Dj;M};f$RZ4U_`l>eDf%;;>2<52>`q@tJic=%G
?xLxKac@cb<%VvVS^AJaeGO2sl)auW*u6^ajDC}1mcaEE4NC1J{FTnU`Jy1Rt#P>orZ}Kos^&KP*-j%!-^wc!uo~upEmTW-Gr2BJz|@vE-I2?A%*p`E!
g^#YGnr~;`Lmg>mQ!X#VALB`-dDqMeZB9LYnZIBlB=f4ttW#jU^*4qrK*K?d*7*5c6z?DsyAFt+$ck^bX2dwV6>6#)Z|*i+~SC^j~ixDmK&mp)6=Ydaf
}uD79*9x$aJ<^dAdT_4F3YNs)yV-C=y0#7<Wq>$aLT7rg0eWm+|tF<Z}9?2O1>J3xeG`bZRR3g6ykJv&VDuUR}C=e`so`scf^*YZ`sNK-o;cGc55L`Yz
o;IC9>i!J0Le4cW%aZdU)iK&z~>5vu_Dk5p37Lnm+QKaD&+1buxvZLq?uFlSHgf7&oyU{&lkB{tW{GJBoYxR6uEoDXId0i{Z-roGN0p+NsrdMyF?yNzl
K28mrkLP08Y$T|TkgSjBhsFJl(vz>m4f9l0jAB+%wWlKdi<j?H0<svxf4^2;yyh&Kf*gs<THIwa{KAPxPZFdhy8%d`U<d0#@CYY0}rCq9ZH9f1pC`Aw0
s_WvQ>r4iIX%z6;PIhKWj!YJ9b44&@DmzU@OSR@%{NX1|0StYiHj#5iV~+$eQCCx6;zpFpt|f^93v7_5O7zys+9wO;7h7g@JqWbO-u<SYMOrBdRLC@ma
uc}PZm5YplE;}-{rJrd20Ts`{nE;7SeZ_6v8gRwb|B0)z+;`IrpVQK`z$^##pVXI2F#R_1iI{<b()!ZfPu==mi;pAcX$pWK@iaY;PpX)8-j7)(;Ff(s`
t)1|CVCV32J_0HHnnFu+HpnZcRC(U)gju!E%eWvrgBo=3>UgTWu!FK=yP7B0(4{u^3fT0T;!~aj_rmPlxu)$ao;{J2j#H;Pbb|H)%JNjJXHaz90vqWj6
lf<TB(u*_uSLttZ+_xFPzP{gpvwqq4?gU>J(iU>l0gMPGh0&$~Gv=c;DEZup@mO_=3eqBBSkO0lu^IJ&i~fw|7lZ57Wcd!&qnf1E0Nx5n=pGTMNR)!J#
wT&)$dNG;1%*<|G)-!SY=l|!ZN&?ubcH)l)M!LY(jeX-`N*-k?q=C49QAA<%egmy_8Yx8XWgZZnkN0q^ho-roXsTJDU_zU@4_XG|gQh`UsU7<s>+3Rus
YUq9!%$Mt(Ru;Dl<Sf5dwJ7-n9aqpw4V)3r=uhgQ2I_>T+htzuTtPB``<tI4buiM4hOcTRG&rMAFH9axcH)du1YwC}^Ha|1Ah+jdVmAXLDMWomZ;Z13m
E`}Gy(YoD>5r(AZW>oQEq$@DWt~xV2{x=b6Bst=tk3EPqv%Y)(hRI9-?XoGYD4|^>bVIRhvN-Zk{9Ew|I4jB6L93FR050UJfKSA9BH4`9~5ntfYRx4RC
$D7;V%*$Raw*OVn)yHcd7EVND%y@D1n*LUTWouM5@_NZK$8y^p}^l8SqGi*JN&%Gtc<zi{ut;dJV}|UBofZ>K|vLMDb1IHCqL8A&Z2<uUexK+Xux8m@4
F=!Tta2y=jx<*m)-US2FbF+QAxu00<J){RDsjv629H(&4B9!3_klgE%B3ZiKw4C0SBy=1P_q$(C%{qmeDCJ-)UUYxyzLS>5{Nzi@#AW)cNvR%TXZR`tE
^iVk*W9-M>o?(YHdysx>uil4dp-FVLezqH(j61%UD&h|fCt~sF9Ma>ZO1<^RuuT%adi@xzvB_gO_w$U;{BvodK{vObE-v8{ztM#4!i3s<7U@vuv6m`KT
sG|PPd0PhCXm2L+^~}6~KnmkB#kXUoSP8;YYe{~M(RA3HkCCJMZjZgux<sH}gYNL9IvC96WtLM{B$cbwQCha52Hg!664-5iSmwF?Brm@bKBxwCd2MvT)
|A?$fR{kyEdJc}%*S4D4B+(efaNDxUC!^1o9&z=_)KNs*iD9I+vO#nM`H6+k45G*!2owExuFnZL+;FeoI!Hh4r<Ink%Lihny+LbjdlUe82d4ZG(sb#ic
@~+e6h5)TIsI+cV`_6*h+s!3SF#uti)ia`DJsa`VLL(=Q|)Gjld91Fgmvn(V$Fi*s|p^zqQddQ;eS__Yi6G-B>UrbKBmW$-gpKds+{1d!%gFsTq}vU*k
2&)2(S+2JytTSte$NFXiWbx3geker5nS43hm%x>xyEPJbiH4ZvhH^+<`{g*aXGA1zd0t7r*H@&n81PxJX-_s|aL&Ds~h0Bv$1C+z^A&wpV4H4JM6SYi9
MAtO!8q0i*wu3NxZ;scgGh*s^4e#oD0doVR5lxsw1<I>)gwb?4L40hVzM)XNOtc@@#gNDi!_<W63*l{i3a`B&~2fHa_9uypy{h>n&5w<w5BqokaDu__K
oSZL)JN!(47O0K`zgor&QOC+1x|m<u9M}T45hwA3L8#ztel@fZu<g!lL$-)PUjIoD=m#3oKWw&>^OTM@CTH|d<3<zA(??xQTNVyy=R2ZXae#((P?E=n=
!7bc4`+Ti@t-B9S6?RQcc$ncKIxSpoRTpE+jd0vWoM=z^Cy+syVDXAb_2$mdp79fhtOhIo^kH4N{lLl{(!d2O`H+)_KQ>ww8NO(WCONto$9lT<Op;;U#
?KYVruMW%B-*?etEpWTEf0>=lyqmz3Dj2Y~N9VWp1dDVwSb$qgU2A#TQ}k4e|3zL_rG$<DpNG&EaB<oSomEsuBcxdxP}*w0(a_!G+4h0qf8154wJ684L
7bgrN6pqJE#hzfP$F>>hOm(1(>ODBnZ!<=3tjf!~8K_}%pbum_eTK;N9b_tE^@)VK1msu1`+q*}SV3PSlF%V4htd)^ahk3CSr=-pKz?qjR?tBmRXRUz(
G<>dkO8n7p;1W|ri;fC^KSAxJFp%MgsyX(K{^2&oML7)#SLxMfL62wE_!!JM5d-#vldiQO1uzu>+yOk$saQ{hYhx-(e@wd4S{swY?3S3F$En-j5Ctl~F
dUy|LEcOJ5ZuF5LfY=kW9DAf99uF1EV--1hn{Z6@Ey7;WM}kpS-T=B+d5hPSpCHsfb;|Hq_o|!&&+hB4%8yid<gpOBj}>JfD|4#6MI?6REk@$XBk>1+;
^G^R)l{8$M@U-YkqXxkkCe#~Z;?OPBkA+oEPz8iaUrIsC{*<(#iL#e*ZhQODfR@FDX_O#Wa$%mulu9)U#r-{{el0Fb@qMKbv{Mu|Nr=cn_&7GObfo|e`
CY@6O7up5vB`aiV&t*D!{}t7zl(RKp3rhf~n+Spb#d$f-o)!<2ZvcrZ5E9&@|{QDS<7*ARtT^!q7u1^p!K12!v^@AdKopm`2vH{1pwM?^qu;<b@4Q8z&
fLaeraj(6oAE!*2+K%wXXK7<TrWKAi8R4Li4m`Hd6I7&c7JHSC?7U@TBR5Qefl!H6d(7|aPq9-Uyguz@!VVFR!s?G83XZ>yAtp2nLH#t&iK<+LF!d4d_
i`*%+b?_Z%`kbe+nn1caLPB1EYe6Z*igc05d)4yx|98B&cpUDaK0Oxm7{hQS$swST1uZs<Ji!hE;L+Viqqs!fYa)OCxFrcg<ZQ5|PsQ+;OAceuJH^TIx
{`v*}<m7*seL|QXY-qkOz(g|`7Rl0pqi$~~d)N99CJAAVl|n=6Mh>Q)?msNRpt5l&{|u&HY)B9J3-1pbR<8^8Pr>~|7_gPX$hHv1mV@a-{y`WUU4TgzV
f3%?Ul7IzVQSkOVfuH?Kfw&=r-r||`$L#0Y?w^l2-8s|rxehs{ne(22o)eqKL>k){v#{naDr(T8`{3Y|DNoNyAh^;<9t}gLxV8*tl=zd=nn0xIR7sHc9
;K$FjX`ygV2NxiHl_zRDT)@9q6BKhUwq2{;46o31PaY^}DAs5U=px(0^uSONub~6MYaSFF=@Hu_5(c@eSG+guyq8Fyxc{(x-;jH#SUv#rm*}#W-D`y3u
~2{4_ZK1fwnb9}@b@woL8YMfx)sVOA#N<@uTYzG-~EEB?M|e1&Bqkkr2GH^TJq+W#uH9fQ6dW(?(<!SIS@O5pzPq94W=2HIZ%2A<J>*L+x}V+diuH^TI
xe5=rZ-w4xxQ~pB#p=V`GuFFIe^%Iu8$(5POt$(}xbNc&={oOSV<qPePzOl?iR^|hi87Ri5;`og)eFy_zruOBQye(K2%M_gaA9u>{^6@1dCsO`~H^TTK
%+owIxG(yTyIv{0EC0P~|CxV)FzLzx)DAc5*DJ;$3>)T~{A<DVp?$&p=WruTf6%vLvIX-;tTn*oB7G!BZ3qY>-;rB?aTY(}d_K+pS~tS{^ZDJXZ8T5ur
E@Anla&D}$`{fPVgAtmwlMw`Vfv6i(EpmJ{2~X__m`!%0`0qef{7Q)govlIUPb<9_67A<IW&Xz&1F<l`dX*_IY<B6EA0*rEHhDnsb}LE{V@NAWiC$g@g
RR-87mlnYd6C5VSWW0-mgynw+PdZV40L+es<EYdZElpPX0Om7V~GQUogLfF#c5$rhm#GtFTOt)SOdlk^ZdASek#=V19LD84P%SC>QK6n-9x0W%hStnT}
67O#d$ba^v`$&VSSKM}+C;;!Cm22GlQ@?~6CV^fUkcIxzhK7Gc0^d8Q?4#8pF7R!UOp5~_&-gP7Y0#OqdrlsoHkJrC2JhLb6+#?2wH*Yd=Wjrta$^9_s
B@ge2}K$97@EY*eto}ACibiU#Es4{dk18+E%yjb*k3XUIOL+u^m#mr*Z_CSPgRYlm@<gsCF2J>2Pyfr;zt9{^$^O@2dvGY8Pt!_x&9)oU%4lwI(wMUYp
$vO|CrO{0p+0MNl*gDCvUrO@FRc?J!-|yCpR9Q-3Ed`Vz%|@no*07kRS~!UI%2wfqt2Xk|xGdr{vuR-<6qJypN{Tzp^G`2LYII{%(!tvGwj|qW?#>$q9
|U&@Jaw(JtkWIj8z$G`{)Z-029`V#4KCnUS1`y$A2+zYy<9U;KJH9ilQL>ek1&Onm7I@x-KBYE?*)C(bE&v5M$2uDhWy{Lo*(jMo$oQ-{k{(dHnL~=cC
#O6@+&ng)sO^~j~RARTL8U*ixyYfHjgknIoKxrg7T>~mkL;UBiRzxarfv#pnlbzLn2=rt&hP5AB+u|E%8T~P16W_M$;xGo^A}-GUztB#5uR^{VJ!Qq($
O9L-wi^uv&arrYG$ym^a-j;R=s0?SSbl7a9l&$qaMyf$OtSKHHiv15*v@zF4xFd|v<e2WP|(TMPxEKU^wu9GlAwrXep}v!6B4g!Z!xtW`f}KTXcw8XTq
33&xg_9oSN`Wk?Mvis_>M&$O-z?0sBa*Vm{xWper-EF7L``X&L)u{0yaeXTdm={I8OJC2(B_6~R@VI4N*b)Cz@AeV|Xq8(4Lz>=YYkfjz@kcW|~l^un|
tUlBlZi83E#bhKiMg1S`{4t1Tl5a>jc2x!-)4!lCx`?&&8L+I`b)(6Z?Yw@I9UV~+rZx}3W=+gPK?D7l>?7O;0um!w39OcVm*kzG9h~WZ=6}MdZAkjKL
FerU?tf{iG+6gHJyK95lgs#9@llE7ApfFmF9zD+FfgQQWn9bC5BWE7{4&_ChdV`}dcC84iR6@Ln~;CwEx<KP)0j{=jBJ%I@&{3w9f*Xm5{l{&$a(()`6
CQVZLnEYVv<|dEIc>PLjEXLi%SlM3_~*e=}JALpR=n6(C@^QCDa-dl_{^A%e?+XOT_@bw|7Hv>5dL(Fs8#G<bY*Qm9n(j+UNe4@(vD|YPgvAm-bpb8#i
klugz9fvMjZ>RLnq_em@2smQ`2gjG21A4x*J*I@(up{$2h}o`t&R_k)P#IZ>o@`Y#BR$$=4pa{!%15?93<&$gJ8e47}ynlhGI+iA0z60=-I+YIva>rz!
^qP8z<OWK_FWx)DT4yG@9BfZD84vq>o)`lmg1v25Y`RG{aD{Rja4|n?SEtABbp}m(#c{bJ5GycQ)rlTxpi0ph>r%(Hn;QoW9+y|b*C-yb(%d33+@(#)R
L!_mGV2`a7p*vjUVc^ZtaHrL!{fYvc<UmqpXZy+=$<5bke?%{*B@(z&wQ9&}uQJKoZ+WLVbe&QV;K~L?iVJ(<<mnp?hzhc+mJ<8bz?77`you1oagVEwG
x;{%L(HGa7shW>Q8Y!8OTjR=zY^R(Hfr~P9o3v99*uN9XMdS}+!dc&vn0O7o$88Y*ZLeki@$A3!oYgNE1@u_D(kcT!Te!6*p4jG-FZE#=)c0M-%aG-$3
mGzcZa<HaL2w%a~hW97sz<2h$ho~38p^{R%@D2OHHsMD^bYrR9QaDKS<P%fFnl@vZ=NO<ZOR_3w3~nVKa*za8~^crmt2l0n}6b<D1ArJ){3F{#9mF6)Y
{uQFysITAb0Rb*egW2U=u^)A>qm6!V|OsO$m<^%zoWQIo}){=@uf={m9^;;VR)*B{8AHJC>rYV(-EHZ7Gu&!4y<1=c!;kZgS*ox>P!&%d(#s8sE2LD)e
EgR4j7^Z0U?f9mVq5eOo!lkneY<n_BjG`c*~9d`t<n)VK)R9bua_<$6~g{l*c^7O$U$NbU;b9!|kWqu)VjxhL<*^!aqNK=_Xdu9QTsO?CGVOs<0WFJ|6
O}ZKa)}WgtFWS(I^YI1pukNxq7}fbCey+HyG8Q@ian~~+WML%sb->h6@U8t(eh{Wl@<~3&s5P_>^yPG##MegsSOzPz-z<Ly7zaYOEr!CzE|rj+eno=cp
kaJplADPknJz=;=dTH|M^i|fN%F_4P0Fn8#yS6x#qYcR1(<k9;(Npz(%6$1nSVzH!78DjnBerd6ZR7O>ZyHc-$hWWD8G;w(`O(2-k_>0VtN+eEDN21`A
7=-d}F71XZaJ`-|RtPR9%G=mBHbd|E2jki&m5PR<9uf&}Aa%v(lcd(MA5)VdMgR7p3`(&>!Vt_)x!_<2nsC2D%B^@_LfjZwAV@ZI49|QWGy^tqFC=^AD
~++$HwYAFIjvVaZ&T8Orh38*X>N40_E_Vh+p2nS9u>tAc(xnl<X6@AuB=_Y$?yAb&W@2a~h>DQ*)c2;uop6a6Lv`9s7LN#Wr6Z|`@9U_kaIgFWchF~2|
n>5;5IP0ly1I)j7lm>($;O4ZL{`h+S~fOk-3QreHrJbl^zw^L67zHE>R7pt9sDas$}-<G$OP_}KSmY)xQM7zBOFce=>1l1$*`Ez|b5d*r~lVUKdkdz^A
SHs>p{lJX1@vt^hc%Y0AXZLq@>InFDd1(m2b~roZZxV6@5Lu<MB3Fk^gem%mPdZHBSg<yTM^cgkRYUYxCZV}gS{5(&n1B&Bn;wW7i%8-6%kk=r9^4wSV
Cc{5ENgq{Rha_1CN;>I+{+9`)&;N}`5i;x%i6KbL~FZkD$U*~IsY25FiYa|VQ#VVVoBuYmqrIuX2MYtzk}IeUv9(^S$}kXp5hB9MBI7&(N}_`jgs_4;W
}m~po{+dsbKo$djOOxw*!~&f>z%Kur1#MkXyMA3ieLGI{qrG^0Rxls(&bg_%-q3#O=Izb_=B7b*m;|_Ye(wJEr_Kt0rLg+x$a--uGPQF{>t^x8vxay$b
np4o!Yg@rBC67*oDqU4sYI!ayIm;sbH?_<bdIf2V`p*A=`5m>$1Rxq~-`=@WOO>WK#l?jA6G^buhCm4`WA^g%HF2Uhz)9}d$mzaz}uW5MDpZxNGNd8BK
IPr$t%3y}6u;0^jn?QrkY>K1*2R=4+Q5sAK|Hn!*^t%JXToj$bB<D19=e}Xof_+tVQUyY1;EX?L(VJ#mE`}t7!i9NAOJ{ENTq1ZI^k;)i6RwWediQVwq
yw^i{Sbik;`B)u@AImj9Rz;Nuw%dKIB1qU1yAbS=iUmEE`j;Q+8tjpvv`>){zDXsN$0|GV6mowocV2nof?W>{9hE1}z@8%ee3LN#&}{FiPaO|EDV5*ii
3@$CQ_y3jIrm=Y^&syL=<NQgC7+_mL*<DJLEQ8}@IMnQKI`iKE*E%fcen`?Kc)7BoM9RU-7W%7nBE*_Bg2H9FhRN2pc$qRw)Q(=rt+<EQ%nGgw+Jt5Z3
*9z&srry3@F5W3MnQ#K4C6%m_~?MnxvSY=!BUmViHT~JL}t1YsY+R*K5pXuC-wf69F+{gS53EcO$0buJs}2dI4KEpD=-WOd4!`oMIZ#6Xqp1A7U;b<|V
rEop^|;ftc6$Moc5bMA#|j{h+lb!`%HF5EBeB!>bgNXB07C5L0r(Y|0RG0_DR%%qZLs#Qeb4q}mBnnrm$j_cw=_ffFVp!xX^v@6s=b=`Xf^&bR)=dSxb
St!=k<?mUP2hx&8Z`ml9#oXUq(YHgZ7VdC8kb8<bueZo9v>qGs6^cg88r&7R#XP7qF+Iw@;{N4!@rKOni4D*xeKdearTNOi03~bHr!kPj_%oN0oLCo$-
Vdg`msK0mFCv2^$+=Q9RwGKxLt!HzXw!7Acm?^qYbD)TM+d=&+_y;U&4Vq%YGfW7i_eRX(EX8DT1^P40R)$$lF?BU)A4N<RYz+xpz1IquUF_7F`4#>PV
zMBndRAx+pSAA3Yd*wuY7j$y!W`%Be`+0@VX%wzQ?j&fL(F#tV#=WYWUa0tMi9~;L;ZpFm(#Dzzue(}PxjS=nETUshWRPZ&su4o=I3e_K>nWYe{2nWhk
v`v|HGOTS?gSgsV-vTOwS*ohqSdYx9bk}VR8Ol>u0TjVe4AxA9CwM`Q7Eep?<MxO%SBm`W?~-F@ZKvw%t0!tmp0z_kUM>gZh)TJ}<Op&-6cQ4Ge3B6kA
81YOcIu{R}f$X#HKpghT#^chtloZ>;G6G4T+y8=d?|5fl9e@%gU!`=;>~?jK@S)f-zk-?e{;iO;ppKC6k5wnkP{%q}=#Qgi#ei~d||`BQw$?f<U%F#bo
W{;&m1;Bh{T&o^PZA18l-`>&_#vp4P^>KBYJl^gX7@*m2-bh3|}e%-adyT&vB1~K;-D@K0N|7Wd-3pEjn{sE3xPw_XGKV+EaH2;!LnCD#lh5mh$V&d78
{pB#PF#lUY{VcYAKeZ-@`CRoBUmno9{;vG@uKj1N>7jiVG1aG<9j_R_u{HPuF!3k*%WC!%G4Z2nqtb`1#rXmzIin9B_Z-?uThm*o_?wHLa6Vx6?!kdIj
n4d2>Yuatv2fK@FBe~6{DJa?@@o}q0-S2Hz?w9zLQReg6ASaFEWa<bR?o&^{1Z2UZf%M+Q|^U{&+I?df9hnP#hO9&CPghfkiH`QS<M!hzubuFhWeG|7q
IpENj@&*&q=?8Tz-7Y@3Q<B=693!yfQ9gmUA^XPUCq@e;PkvO_)X@eq{TDnEM6v&u~9QOg!X&2y5aLF!4G6>bB(r>)uE|<R7dFuz)qQZsbo^lk3!){>G
YZQL$#r|0gi<clnpw$LTkm|EA;gqhR85@#S=W%K0y-@1;`>p~q-lua;FtGf{3KBY~nu$9MKiZD2HK^U8tg@5_B{B!+e<G#ce2rl8$zcFSCIy_zyy7+4@
)m9bFR5TiV1iH74w#UwPXmmG_#%Q&tbfu7R7s<7KVdtkU4*3!CFXWJLUfxBQ<k|C*N2Wy7HS{0{EcZ^iQ%pO*hCSM75M>rB^HWh{*N(dd7G+J{bbVoKP
N+-&VQwB!$7=o2zun{{uLt++Jm@2j(XdzdZ-GF9lEUKCNg+$UT#yht5%*}5t#}Vk(OFStKOa0v$CQUNj3RrEx-jMcERLjk$yCRW<3uDEA1ujTs-ecJ4Y
<;2M9s*}lSsC(<;}&P{#E<20tj)Z2*ARsLE<c}!`)|Yo3&sp%l7g}79^d)r2lTMd_3=&2ti44WMD%{9h_<xLV*(kX0(fSnB0X(B919jTVJ!ZLdFj(#QV
4A9z^sTatBv>A$Px}d&1LdI`%{V(I?JZY)Z~5%Y}I9p6zk=sm*1Znwrli&RV{5hTI@-7V0VtKSD}9Kt@fnB;Al4l&fakp5tryI%wGqz6t+F+q!>TG0Rp
n+E6r{&xx$RV`KvJ+Fivm?H5F%~kfyEK5i`~nhknS9Jz>PyRd#-q&$Pi@VMefBOme8zkr}>L3N`mYh?c}RJ9K`19+`}o?r1g!ae0a;ywny~IsRstm~vg
8WcE`JIeM0x&ux6F!5DT=2BWIjCIxL@JGN$o_is){oXW8K{a#xvWtU8(>8)wV-$St16mDcD`nZ)+OnO-)NseHyS}#KTV-JKb)0GZ2(bnXsZpbaQ>*VyC
SGs$ip(?%#{0dGh0!mc#m_A00HG=9k=~!E7Ce1e0O{<n)AL{3_vJ`-?FpSY|QQ}LOD2Rz1Me!QUku{UZf1uRz{sHR$q*<zgU>%vEjN53wbv3<e`zk%}m
3v^bwG;bVj>nBN{qL}#4%XYfABs+?spj_Ag!}Kw{y-aYiybKrWO0(|CqM+x$oNO>!U(MQcw!&Xs`b+PkbgCsSAb)Pp&^bOGT++10r@vDoTWzf`vxn8r8
b?%#6bS&YM%oLI^Tv8)d*g~v_k%j<rK4wEhIziF2p=$E%Og$ZL5KSGsVcJGwE*5a_)G~Bif=DwacQXc8)bk+JVy}1p-g}V`b|ufQ4>*q}1@QFm;W_fC!
s=k52Tr)9-6`*^Wb6-X4znt0b9B$XAzxDKoGfRcjCML0?k9>?Qx4@t+$lHD}4KEx9+I(#&2%LTxmx*~uYhxZ)TTYX`tK0$s`Zzf8Y7VItqV{M&@BAlls
Nt@`rpAWYBvKV$2I80~U9gAH+q&g`RtZR<v}9xWF10^fIleP~L3Uf<~`U7X)6lQl4!?t5j)@rTD&t`HM1gO#e%23FUB1F$728O@=S-M_{dE0XO;-4Sz_
|L!^q91Ji^FnFw0JI6FpR<ol;i_q+g8^c}Y_9wyp&tf_P#;~+Axcanr#60EVo4l;lzzT3aDTn1rEoa~Ca%$7mW@al|=#`9+Wj6NaZ2piVFyOWEiosEpN
glIX600C!W_qguTt)30lC??(a`Y+Am_=%vSkjuFAd>QysO0^7wtl4gBj9Y?cqpPtkUyh;KJqjWrSY4q8v8iUKe+!IV<-0))0!6OEL`XPN3TlYcgE)h63
HNFsc0yMi&lIVe^>aV3&I#h6~QPG=lYi<TV2iB&n!hkCnBBW9}VxXtQQ8Dqf#Yo9)_L8S^gl8%oy07Jqd+LyVN^tT|ci-HL!M+Whl0n;wU#i^IuhU1Hh
U9iG5H@ZF-K$CT2FsTGumMzj2m-M6J~btSzZdHg^t=pV5C8|9bR3aY2r!miba?BGbkEqRS&gur}J1(c1g%1yj7gCR!-)DR&*pdeE(%*F;$20+=Bbr-;n
DyUAldA%Ech?P?z*r5pF(i3uNU`b*vrEV6lyiN_Zvo5goo6@(zKpOC-vSV`jNd?Xm+rZzdRiEx*H(i2aZoc6j~MX1etBc|y8RU*YqAB-j`t*2KtadP}U
jmu<&Bl&UouR?AP+CrBkgI}N#aST1BnCR7d_)cX8z-nl#G1U!)#eg{0G|22@5GP?>Dv2T3l;?Y;>DAd|S;I`fmbO2l4@!jvM!P~NTynIG>7xI*>z}(Bm
q91e7*bmGT=W?K8E@S~;QlJy4AIuB(U=wYB(`IU`9sr*$H~c9G!2<RDtPYx++ya{Xrw8+z)8;+GNJ}?KEAI;en8U##sX_vTN&cE=jHuFldEvsJ6lO78Q
l^%EloEhyXgkG{GcgQ;~KpX*rvAT`a_oA)>pxq{PrNtAAE-ko4ZAPq(66lY3iB++>wj-S>M~-U|)mgK(n<$H<b5?t{_?doX+Q1pHP{&Q<-Q}zMABVt&+
B3iu`F!P)DtG;+`c`%OsuSA5Zj38qzvUdLZh`hLRZ7xW^R78|5Us3%jz+N*z<{<@eX22$}Zl)B?nlif6FMp(~&BR}pF88DbO)a;U^iQU6M-p{Rvpw%3=
YEp9{?=~u`;1vH5!%gwzp*qn{eOB)_6mafi9fQYy(K4Ni)Bv}~0`9p=(oR!U&r5)b)vT<aLtH=BfBODIQxBl7?7~zJREYzgF1fgGFDl+Ow@mYL1&>aM<
YJHCs$RJYB<TqHAlKgO>TA{qCi%4F-v)1YJl?co(-7)0;z~j&64`)(C3++X>EZs<deK(c0FxV_CVYuB!XXCLKirPlp*FzCWzcM;ozqggNMMV}#u3xII&
-}wD9TRV&=unFe4W{25G@4g6&t?SOZ-(QQ%yjw0|3qV_W$^Q6^N4xRoxfU3qNzooQdJu37JIZG%J+tcl2@k=Olvn8fTqMtNxoGA@>NpSJ1BI;0S;56XB
}->H}SBcw)(BJ`5@@+wb_E@6?si}7gX+i`Y80D;){ruq#N`X`dcNGScdH(Rix;@@5IEzcYz$;POku_GjqZ7`A)aJO^RpyjOUt86n^G&=x2%aMXw<J`S(
5(>znQTGw{`~AekA>1Ni4~?nHCPfD^N&!t|nL;BLJ<=Dz${^4VuD-}~<6`+xuOPrj4xX&%o5eRFYIAcv_ee-?Z8nUDVGFOsV-fAsbL{rNxm@MoX@@Mk~
#_$Oce=r8~H`j0Pu@{Nyv_^r$L|L&u|`O)>?;nK$?FMt`X+--CL++Y?yyKom5t}}mj5w6@IA>blf=}z)7H-n4oy(gQG%{fTOfA$&M3=KC~$cs!jeb)`e
pMA!1lGp?Z(~ZCl!{>PpWZU`pr$6}kH}8G;i!Wq5O1Ad#uYdm0H^1^9zx>M&fA!rLU;gqnA3pxgU%&X`*OMzDegEr!fBp|Y{Mnb2pOevK){Afd<K+jx{
_tmCeevf%`S53dn*IIqm!H4<{{NGV!Ylvu#h<;G%t~(ETg{I|T)=%L)F+f(%$-?Ewtmg$&t2@@?ZrBg@qCtEVPEK*&1Wxqr)v`yU6|p8<6b1hNAq2j{x
Mz4Nq+upBAjRCR8)bvTt&~5InNU|g{HGiHgWm>za*qye(>L}NJ>SPkge_$IXD-okiPidM_+m`q3QDL|Cn6;(Les=qd)w4MnOBdZz`zt=Eo(Iy}&!edwn
jU;<!+_F^&1fX0FExnW=!yC``A1+MP3B>X8}GpTkSx*8cvt|L|w&4&M82wyzI=_P42we)<oobaMPm_M7c872Lo6G}+(f2k(FQi?3ajFJ64>-~Qv5Upa2
#!$h3_{<Ta<m%sk}<zM~vi*J6A45vRQ|9$bj%lCef>hKr8_3`(9a1zqO48o&EzATxGjhhT)>bRLNqAT`)?uu%|-6n>a%(x=%B8(FAyjTRTeI@K?7rF!G
dgPJe+D8`6Z7<rN7-S@O4d%~H=Xt`r=f_(mTm0~6Kf3(QA0_O0@zbAv{F}c@IP~#*KfL_uKflbOuYB~QFC{EVborwnedERVzIgfHzWnh|lD~Z6#SgxB`
PYAXqBgrtx=|;g*L0wy5(_#Jm+sYeXY)-e_sHF3yVso%%!AW*=Q|@Y*5!Pbto!1hzIXYH_b=c7YI46sSPb1BUVQY8A6#$mw}1P`FaGsUuL((Z`{F0>C+
hgy@BKWnq>JCVzVO+_^+msX+HxY9dGNUlxU3h<XQmNlwsfQgvO6W?NJ7f;<oCpq5(0kb`j6SwznhSNWh5kab;alBsraAIbz_y1lWy*Z*PBXN4}HSrSHJ
nupZ*i%d%E?6jNks@-=zeEmg)VMW#WZXgGw&H{7Gs-aKD++T~l@W{tsV#`%BmJU%JOPetr4vglC^mR6L`dO}2Aw^3V`hdU#D+qN+#Hr6O~~L`11vueS1
kgcqKkX!d6>1Seyie#NhJ73fpaWm1ovdYq$Au}>0SY&V<dM>qW3bvFBJqfNcu2fv1lIMVg;-~MA_y)V9&YFx7UgfG8+?<>g#ng30x{_~$CK_TVFFa9c(
|F^%CnSGuEmmmCdqBYsyiwc{#zquY<8CB6xQ_53gg>LgYc%<S__k9&!5<cnH9IlaBdlGIUI5+uIFh5bAD#kGkFWlgH!kttrzVvx0x+BG@ekUsN^{-?S&
ItXFUw-k$x07)2KN8Xt9wdMNk6(T%A?5PRKX~!^KRCw5zx?Bi=|#eiD>b`Pjj#W4rW)7OQ;Afrs9z<X6$&le*E2}PMh}wcoKQ_&%=St8U>aAHLq$n$lW
hND4%G;*lM5DeZyuR2j6M(Mwi`o3K3VL0U-|8OU%mYPSC0z){trL;@wc)Vk{Elky%+!dhnGM9m&@<GmwDjSvwrP^4}bRkWHg)d@jv`QItBjaNKU51km*
PF6M@tvnpsS_()6QOP2)UNUg(eJQ0=eA;Jgzty5}WIF`uQ*Gr2nXpED1hZ(P?)RrX3mCr*F)yNM&c{Mx^#0{r`5B?_19G4Wg3G8dO$_>0sKld&)S$z?+
3uYdT_*M5>P<SH3R`Sao%|MuIz`oiUpzw+U~|NZ6HzjpbBbWv!~MRQO7e$6z<gqIyK)VzzU+$%DZ;E;LX<7Uj%M~CJtQ(H*bMM~IbFBo^TnH$kdtb?KK
|2$cGGW&`*89z_%I}JY9-p@)hs#L}Q*Y}_b9*N8w_=i9Ln~%Qv7irQ14Lk{>`S_Df%oHNAfihA~^gdz7$G`cD7vKHqOOE0n{@~-E{!5aL71(i=80yacn
wn(y>BbWEcCui3J(8+-k`6(w_?_f#zx%l?_qYhRiLPIhpDdW8IAQnmG>kt_{+zk8EEoLfpZ+Nm+vR`%N@~4d|Jrq?bfoK7|96@`UXhU6^N;`N!+-y$JO
{2Fdy>1PdhqkVfjMHjPQrl~-~Oj!zHyZmZ1iLDaf3^9QnkoMx-0jVXG7`}pnjyDE=x92sb7Tf_>jbJH<w}@#ck+8U?%30SbdPUdYBHT$x%l4i=X{TBIn
e)zx36DVjpe%H-Da3O6n`V^S6op6dYP2>LeYzPPo!M`G4dRkrb43mB?NPIVjgGHA*&^krPH{;s{qsA`<3&_tnfy($jh3>5^0$`nu_Snb^!RvR$c8db=Y
h;F-yU$EDvZKSLAFl%HYn6NjG__({OeD*UX$PZECC;U`+o{+G>0)9L85?6U$t3HVuspEdYN!p}PVgwxS%I+{(#;N3Ae9fQ*`I30u2F*qHA)3IzimQBau
3>?nD;k7utwgP8Y;9n|mUL~7X$>vqE+Y<0H0$xVI%ZThUBD;*pE~~-|s&M6M_NN;Br3UBJvN^SEPA$8DghOODL}o)|HdH^d?22`e2kA*q4@?~%c9Zj5C
dcO+Jxb3D$w@8My5D>w$?Gpa|H~IY`n$w;Cq|a}n9E;(>&17{Gg^A4%gpXafA`V%ew<GEAAk4aU%r{D@s*8Ue*cf*fhRoxUY{19T^%_ulH=0l`+t@=y3
8{qsamGBV|N=|z+-m^&2znl$AdKWg0>3}MHivF*`{$d)4$X_qg8rxnwg75;_ICx!%nWg;kMDWZ@9``(`3$@Cx@tO|CQuGFb{hN%(!-qZ<8O;JKo5S)ZM
{g4_WqhS&~Hccc33Il|5IIG^ceko+Rnu)=nlSdXhVxJrQFLrgs4&;P=ze`Tid!XYChXO%L!N{_3kA{p!b$%#xJu2)Gy5B&PGzEx^S1NbH5T(G!+s%y=u
_W9}ro36fj<PLPJ4-+e2-<LsuN0MBtdBc9f8+{lY}?={ZZ@fLi>*-h{E80j--c*cbfpP!5!AOGa<lk@V$)iZ7Q-0|BVy!f-9XQ$|sw|iu!oE|(UWN*X7
LjZW*y57iizHyyp_=#f1F&TbjR^$#<pD;$8gjD3jG4ee!C$8e@%bYmv;vKT$YHRP>KCbrh5-So7n!zVV&!cVNJY{O};yd5_@ZbOKT4l2b%TJI{TvL>{j
*PgAz}-5tccBB&cb{p%m7zW|7q0F9W%&okb97Gn(LAv8k58V63D;j$B@yykJ%7)<C|#hROFyUSPrv^Z$z?*{?Ke#M1HS@-kCfgyKWu&XJLP8==EZ-xnE
vkP%%|r^@rJkX13s61`m@-%c&?sKpPn|qP33s`sq|at#+h*5DmTvVe$EZ}&F5P%mg|S7$LF^2OXKvr(d@gLKl#CL|L6x#6hS|iKDUH}iDeku^vUMp+12
-I=5^ZjDL+2t$KCvRs}DZk>f_E&(nHR-{b=(O_CWKkKE}MqqlizPz^6{}Q+|9JBt8uip9YCf$n)y!jTN89z~>{6%!urn%gqlZKM9X#-|-`<Pc$putv={
!)R+g)7hA_j7kzR*BuD-;7TBiq$PBR4my?g=CqKgPcGD%2yT1$Jn`b0XADQ53LE7fKe*%j>)#D@dlkr5=d@B0PbNWJa={(O~RC}&JPp^79BGHS>FMaj5
-}&2AWxxF0%lF>DeE+9U_BBdM*zpa#Os?5iC~u!?^IcJG7O8$4&wtIg@|@Sa>3Qy_n*8LNoPN3R&a}Cd#iF;Z(db*zX!IR@Uz4%*?bvL3r*kSlecR`g_
qNa5Iy!t3m~i!$#cc}lMEX$R#MLf7fsA-t%5WnK+{NPgbpJeA<O$#G`Q`@~<%`Ro{y0m)ADLAB!r9u>d63*9h5juT7t?)u<$sRz#an&*8-CsYuHXO8Hg
W44;GaGp`1Jhznnb>{+<W@z`T1?-<8LPypT4ux#=Ckt@CkV)|F%yVpMF>K>321sG$y?Boa9q-pOD<?8M%+0j+q5=r!SMcF`fBa%Q#<r<L8&}|M^P~Qqp
n@-}}m=A0kt-vN9#vsUm#I&%K<Krq_mP-I1#=VPUbNr{hHu)K9y){O@16b~Dd1C-m$l<ZyOOOIVdJ)bs=?0c1v2bLMJ`uz<rowg}6iTvdXBoXpBTWn2#
C;XJyk?sBZ_@>IypYvz9Y2iK)vvT{`)|LVuT{i9#~_PwvZ__Gi4)hr%AoWe3<Df8wa<q3=~5Ri0L_5zlG$rLa(zawYhYctQ`g->XWkSWQ~$N&04b`VVX
a{0kOXE(|!fc@8Co@Vp^^`l?@&$QCcufKKq{U5&g=|4Y($|a1*DnjXtw1QxIA!NYkF0M9_)zF!xIyXz}p<FEVRIPshS#q|DqGZiu(_B5A=L;m}JMUgM5
WfE5yf<*6>-Do+y0V{jhb}CM-?GeY%U532Q2A{2LhI=}f4-@u^D8!t-ahr&t=+h@4#uy`_S^V{-OXz3fy)rZ?#!=bHTpolV0UlwJ{v~goW0mRRFJr3E0
u?_9leK!-?B{Qmb+H&xBMN_!ym}@R~XPuo4=<*JjC|yX~H)v$Fa=oJ+<R*-o4h!`0YZ!MUNg}g4n$my!XEE5-fg0!}^<9_3Yt`-$OglYkJbw;yZ6{BoX
jsN^T(T7HfG$U;0-V<}2OjnXvD*WcdNH_2vCPczNtz%M*7kPux1S@{p+y<QeuV-}me#1$@;q`0KM3yY;TGz4^)wuJtu`Q@%ZTK14d$t<t$66MGeh-@v?
HSC-hrxQE{noS$AL-eB{0Mb&$<?>>3J?FReWEPjI}Z&y&_AybKS4ZWvszao8n4BI6hM-N_+%sz(G!XHNp4-b5IYV>_F`tpO_(?fXnW={O~&t3PurlR-q
X7}0rjna9bQ!Kx}Q>@%8HdfwXnK#gbhabsaZ}|r*LgkL<8?Pt)-+#sF@}ADJ{NQL_-0y2;9Oy$RB_6iN!f~kR`qHD;XFNTM=7Dp33YR{m_}uR;^i4QVP
c85icJ+HY`#<*uQLug30&v0;Y%%%E!VT<~+7u6aBWZw4F^w4N42qapYh<zAbeC%`43L_;>x>V|im(Q|k?m%!*LAzW+4yK%i8VVcIS8hqYrUtShfV!7UT
*PYfQ86r@2>?)!?v5CZDy^xXY-m_r>Iq>R5OR=?QmLaPKnNd)yrAy^chWARK+mM{jlP>QLS!h<r+C{m-yXjye8D=@|alH0Tu2lptL7sLO5&f-0#uctVH
k@;I{)=^K<hx&RFcqt~;hEzY~Yd&~6X);{C~8?9}u@Fs@@FNou9jcy&_7+RftrF)kj|+ttw|X0?6jOy$*Jj4CU(w<}xY9ojtY51&$FR06)gHg}bX3ArI
Poz&p?m~OYQHd)5wF&UZFYP{SK4X4}PGCBS=wq<cO*u|RGR8#p4Fnbmav)1CHnP--rx$i9^skvVs>IjYUN`0#{S!?Zys}0!>)^B2j?1}1P&c$4VEcc|0
KLg6Z4X~tlU}TWtw#67yIdaB5qP&3P#u}|e%Mv~pLaM46Xnn?6wH7`MlxdOwoJ+^0QDtxSe3h(AT(*B|utV5=gBGJHx1?yF?^4!4$LeS|r+*WxN44fsw
eRfbJMu8l*?rK<_!BCmg%fq9S1;-><Ue!L-;UHovi+$pSEY{n6VmIxXT^SlYX)0SZ{xK%8k9;b-^lKNFmPmswxXzJAhV_zDhJkC2(rx@Ir`jo2kDc>uE
V=kcZ)CEm996)_+xC#M2Fbdw)K6bN=;VlR?L+o${}_q`#=#98Plde2<U#WiHJVjZ;^kUIv8L}BsBE-s7WrTMg5%d-L`}JhAe7meLoC}_UVlm>qW$jN@c
9Flp1nwyeG!nF0}7z9|Tg&GrZ|R{xt==Mw>`?UUw8JQs%_kVh_M}jc8od--hVAySnA0{M0D*TI<~UV%%|Oy*)R;CcAly3s^@Pwomg>(e(K;*)>IF!VGt
6MV645IPtIR)OD}Q`KuXT>n<z&Mnw_ijDL68|126?-cD$sSfi@x5|Q&ykbltrnM$>$YdbH-gQEXZc9<#djAlm+YQDZ*=I$RJmJ6fk|8o4B^u%E7)JoyJ
G~euTN7~Z0-f4fBx7<ylcpoq&(w{c<v0y4>=08V{yscr|Wxuvy5DDlD-|zQj)gt9XHcmSAB@6A3#fP$^F81s4vLPG@Jm+6`%vK7^yDrh*o3mK4W34?vi
vE{3n%rJ?y8+s5IjGzz@^7Wt>ckBQ1Y0?^o)5D5X4?+NqgGjsQEwy5futFFNSaei&y92CU`e6Af(hh020`p|^XaOMt-4O2IXhq8A-jE_?7MDInfHVh(L
noJ&VOJSI}?`G2xG>jV9FCchZI98^Ixq&NkS#PyqAVS$FFgIS>J+)no6tU{)ypq0+ecR*+aNFyU6)>LT)vpoi|0+ajCXzu&BsUhn#&?o5uLCyDR>nyGA
dr&9_JcUHbiQBWE9)CQ|Ke{VG{y%T6h*#&En3x<1I(&s~o;dof?!e<SWEQcm@IS8~M~UL2p#v~qt)``t#_TrGn$`Gwd*^>y1`h+wT)ky4C*Ew3T$NA2;
n(`$O8)+k5+O2=3GV*EVCw`LU`Pb+G);0DaN@5JR$FvEJ$KTs51R%@DPch^I8*sPr5n^Hx}vfG-DG`caGVC!%^Fv@Z<z82$iF}?<Sva=Low2AD)#`-0G
!u!WfY${3%g$cAJPlX_N|DMeB2eH?#O*uq4gp(>RGK*9EF^$HsMHb^TyuZ5N__`pscizaf$GnJa4wGSwF>Tf>`nQqdI`m@Es5iRZL!Vja<dfw$do4cnh
Ev&}4Wi+8e3t*5#`{)WwQ}Q7zAD}xsTRZYZV9lv5>@nXMyq;Io0}Q8^d?+GV~g>jT*8~wl*F4M(qpG_l$#IZ8>TQVq`M^ex;7ljv+8L)^Is2b%UIM;5D
DniY$<9`T`rfqv;3<%MJZ0^aE0cb##j%F^cB~G@@cK6=%P0s)<@;yc=317V~Hv@2@oE^ye-gk^ijR_Y`wCl@#0V&l#ms-A(uJ+WcIzW`VF_UnNUpP9M{
Y&TR-Jjr_yw!nnh79wd65;gD8hVsh`X5TBFreT}rfBLRbmZ1i$2W2!E^$r}LU-a|1n6s%*ni9JjIHHw4~kEBdg=pYEczZFAGLu3EEQebp+?$C4D>t<XK
uLOOFP^mFk`Vg0b(rek$t=yitai4{U8i{s_kQ?_Oac+#%2?;C3F{sUYeM_yTJ&A3@Z>UvT|R@?CYqm@}JkGa5^kLTPjD1#E;DRsBu5-pv^r#oe5sN=pe
=N+;xI0v&)8_bISsS6mhw5SKN>P`G$q!s0JI5>z~Vg^R!Ad=|pi{s5%r^3ub$?l9Q&0T+8<lj!85@VL$sJ%EoOh%pJ_>KCT=^y-kFb*uv8ryYrI1#lPQ
JgPmD}Auopya5(-G{&|<`*olX&r^fHD%Bl&@2!6)7i_N?ylCKDVyT?=`_CAwSGydSS=Fe=6!SFNLVRs74-{o46&_Otk|1bz_!+K{@5jybse#mJ$jQkuJ
*$5o3uEgJ80%#Mt()nOgNv4V@V7YULf$Dy{~yi`PX!$*HL7=+>Mu0x5*dzA0oz7@fV2c?zwT#DHX?Y*IRTB?Xm9fFlI&7it=BEwja)$HLbn(1ie}>j+3
4Kq!qJ+W^cOVIu-`U7pLEOn=t7eu^lgs`P3G&{dG>itI=U@nb>ktsiRcOc8mE_Zk%edx>+2L%FSS8PDWAOljZqhRJ0#?wQuz%G0K+@^14k7i~b`TI(UW
A4!Cz<^xak~>c<da*=iRo_epXdV?w*gKSfj{gj>|v9?P_bgRrQ7alcUuDRLB+TT+`TS;hGt&Tdw&EXX+Cb0$rqDBms9pM?OegVmm+{E}Vdf5+MM$Rs?g
)Y#XxQM-8mIWfUn{B}57cWN7FocUwzWKTDak50ee^?cyQaX4Rt<AA5U-o&&>>(G{DpDFIYx8r7&)xuCm{q7p4qGEjPtZk&#9~1Fm&}>ghG;0%l`kg@st
%(*5dc(dv=%bsAzSHlg_}`h@{g6J3SD@MI`cPkBzEF&>`8LGcm)j7hovQw?XP=4ONZ-8lOlM<AOE44SI1~g%YaLt5%Um~<OEJKisqS)sJhYaiP_D4Y*5
&PpP+1nOPS$kYkEXy~<4Ywu$0WzotTnW%DkQt8fCl3?<`M7&8&_nmNq4ewxhIqiUY*1a?UdFHuu2rmkY#5&%f_4TtYI|vOFyQolx=~r)k~tyxV;$V#_6
bQstnqwG=N#b8-`%b*!Zk<v$qf?afPYwNWpQb8Izl@R$2?1F=+{`hfCWKgjPppiuW%C`yTKc&2^t0RHa^iew~V^XZ!aB184)Kr1trkiW>ANj>=$JMmLI
3H@88q6?nrTTOF#7@+|O-P*z07v5)lgyk?V4-q#$)nR`tTxvNbmA*Igfcz@Mi8*IogrnFk~J4s%Y$WNwAef-#}dd)W#Asn|<I$8r9#2#oX;(j+?ALs9S
Erq9tqkw5G{4R))QOS@R6me`-&Ub9wXgamM%n%#X()5AuDB`dq^4YksE=>%n!;TwFBWgLo?$anKN_{jq<G(g3>0pkOG()E5{b@GNRS{QdhUBisuvWDNw
iVAZBrnO)nUnsBNw(0SDIdc?3^p7oPF%t}vd)Z_q{u}hl_}~k<p1QPzk?W&v;7ISX&+n5OU}MOtq2o6pnc8bfVG(RNV!~_635o@>ncvN-H@#@8#Y*gZQ
Wawa%_waIr<uYyhuc>&SxMp=Y}G*m&}66>3?m*Pid5=oJ78BFO-(DThG}~b3zzvI*^nRaJw5x5&GKTy!CkPz>R=iYV8%FvF)zT^wSFh5tzIEAd#O!*Us
#-ws#u98-kW1%dAM}?;on_l!o@b3&Or4R%IWjApiOV)#&qWN3YSFR&5QYyP0VS4F1yoGX1SFt_eJi-jZU6Uo~>;a|@bS(|k17fX|xCP_D77bx!}O{e~_
fwpc9zQ)N{{Udtq&-~SL#{D<3gacwyfcZ$#<_DGJu+<=>^^j-GfCFf(XUVDd76cl`wpFf!rhs^#r?Y0$)i%M8yivCL#H;Meo4Qq+EOtl)h`6X^2Ge!TG
>0f2G37g|qMWyLcbqsnkJtc+uB64y&W8`hEj7+SM*P^!UkRnlCU){fjp&?_gYdk#@R*t5R{k_5SC6mj>TZ%s?dEOkWOt2Fjt*=_0P#TN)F7IC@7L1sXW
(S}o8&y(ZZ6c<M{&&G!F6c@$qOi-^VR6R47E!K)D4|r5_O5%BpE_KPEruqj5wk^*skUv=k<wJP@lijraffZ!XdYQ`z(y^dlr^gAW%@O4cY7pl?B@ZEJI
yWd>gY%jJJFSW!hdwhv0Ah+Ct6?~I%7lb2l17CDX!J0Tbsmx*u-7}9-?hXiC!(w_dl4^+a!4!8og?(GM`Z=`=Mx?iW!|)njoN!4Jmic&Z==5XUyiL$J`
ZvX07!MjPQ^&M1SIKa{5irX3KJ&9r$FTf7INNL<;A!^%(}Ak!;WPd-?rNRBd$bKWkkAbW{D7dbOQ=Ha;J28L+ZewNQ}IN$qSLH-#}Mt<b$9hwX9WEdKF
CXRWP=I;pVz0VU??9}mYeQ;eUd_{OcKw9G6lGX#z|2^6t(XfDp;n`TX`AeQt}K!z5EGP(FxRn|CDo-qfoMKHC2h{7Q{i?7A_T#T=H8=C=>MGZrU`=Na1
pBiOS0|B*hNs$(f1$DYVYmav$#xsTl*fr}zRvOFb<S5^ff{;x|lWR;dKEwNKq~Ggv*4C1ldO#Xrwr($z(_6z=&*VQ59UP34d|i>e)zr!F5Bl$gZ$t_IV
kMO8o{pdS_tUr}AEZ%kJX-~ebOcx~f+`X*Fpu^_I||-FR91}X3EwV*(DD=i9dxHzO8QcK7#%#YagwB0bQ*0Zm%lX=dy}bsuTKMinCLexI}J7OAII{Jpx
*Q!vGY-|3}}m#BdLF+uRZog>umpIEY`qgA`_uhRhdz4e>~(*aXly>-Q*RP59Ylceb@c@=>!GaQpgyBL5TVMmb2?-gJuua8L*S1MJT#MY?_ZBbc?T33N_
t<p*g`6X|o+2^-mi3-9za>(=jue>~!ES#)*Blo6AAAAH^DrB-bzloUZnV2<WxORKGcH;sF)R%CuTW2Lj2rw#_Ls7O_6C6sDpGrnTqJ^}}iIweEnF4Q{Y
rHX6nG)z)eWLSnpBWQ8cHdHzvu1);5jndawUsYu*rz~{!f2$x25sp{~+3^m)3Ii`c;^{>Cu)=UkL8Xyp-z@S&5v1Z`?E0W=oe93ZRrbi|A=Yur=<B`3Z
8&6IH&Xn0MDh_aw9b!lovh2}C|J0W)19<Xy6$;alJf({Ane*)(i00gi6lC2%=;C->8<@b+8B39;;jD3XzSzz72=H{(BL!kQIOfMf-8K|zQI<wG>rZAs@
W*(%)q%r~wxK+l&yM*oo90h!2>dmz4mT!nTN@&gUsM&(@{6wK8z3Hx0#ed7BR=wHXP3yPA+4ro=cm&+JHwKEC-QI%bb%a&vMg^FIseMG^lg%V98_Iv*Q
LE758LY~TYt~3P_ikF0K)VeT?+WCC?+MhewF{SP6IV~hnh`kOI-wD!xIxl*w%w-UjJx^>M^x(R05IHQ%GSPjO8=?sS%Q$#HZ0F6n6+koXN+J8Z)3{vjZ
uIYDGMgzu90%z>+E(L!1%q`q}uK`X6+;;lUcgTZWuC@+1AZ{Hen18^9RpO+%!^EC1S3_n5-sgvK-Fu5Kmz=gvu49}_*MXkTMz%mLKzM~cL_t-OED{71d
Nm4PEyC_`C<+U86@qCtHE{7w=8glN#(o$=2MusG2(Z$OIJB8hiJ{dP!I0JiLO41tr$^_hHv&7cCd;;5&{U|C<&Mfp;GiwAz2Lk(HiryNz}e}%Pi5HuM|
QMwg0KJ!m+DxZ<kn1Cg!`HJi`xmC6v(<TtI5lno97G$Ic?DpJG&Q}6+$jxj>J71<{pN~O6I?4IL8VC5<{<qr50UF(~Ly5H`{474c>HbggU$FLj{477Cw
5l8vvnkiW^n<pbi}5x8OlNV!GadLQ&l@5eZv!jgx4b=i3)bbf_xQ2<A=#eYjhVR%3U!~=(Z|6Gz5@OCI*>f{9&b=qZU=)s1h-jvZOk0@K=dd2F!bYn)D
VAM#N%zRS>Hq3(R*ln<@OiG?=m3t9{5Z2RhYy_g$duofbjcm?1A{UXKw(gyxArnhF5$dBqVyfemx9Dc&q=s*Mg6Rge>1}FW7^SkPnC3zBUr_6>jHsUs%
5jB>ILgvcJKSkN2wgEz8^oEcuYjE3f|ofBC+y;r>FtPl|)SJ~kD*7joeZKzQiuzt4Z4yZ-(wlepJFTA;5F(s<BR^!7CCbs;0@J-}jb;9~HH8SfiRMQ=s
7JqV9lc`U(J9&*=LWNEJ}*vkEJL9YeB#2$#;ye)x!4B+HlIq_?t9I@M%d=(z`0U-K!6PX@E(I1GBL+?=`rTj(?{dG+cdmMlI2FO?R^>c+cK+jbkC#8CW
G!(zb0|WGN(opnG;Ed>NVkjS;@1A24pFOld%A+OO_tC?r!%#jLT=*%3^06V5h(>f3WQ|s+zBcYy%M-+{3189G1HB{?M29*Ix>k?Ly+T<rdn;c!%qGi`6
*e7iF|7O3vsW;sD(CW1>@I*XXn;8P3TngFS#HI8ao;MZ^Jj;p!ScoR>Cm(SeN)rS*>or<{UU_L(kOdZ9-6@cX&J0gDZZlEbgig4CRXE>-x2tVRD6YU7V
vx&svX~8L)1W8#rt<-y**xv;{Grl2~EG3gLuddRcsaapM!X88^i?ZciKBjUiV6i(W=)KqawtkJrV27p0jzySnpR@J@*Q}XOaUT4TJ%*5B>hguC4dcJbM
KgzG6+IrZeg=!K@yq@*B;!+eHq7sYaEmhJ~xDHxL)nR$-7eiDnRz9xGLRKyUm`XvcjFbKQ;<FGFoAXRiQv3|uRfLbI|u9K1HI?o$Y*HL_P`265?!<u=}
g5TJ4kY3X~h;l=ZjIi$lPeLHeAu*!DL+o?=@I^Ul3i>nF#{@`y8jrq9ZGg@b>l7J}c-~3>Q@vPFqOUfZ=3^ItK&INN`j!|_%74<iRP@LvFzAX4Hyv448
MGxB42|^i+fq>ULtLkckY#gMF;?skbjrRgX+pfc4+o)oFdax8z{qN7i(nc@pcSy0T8KDbdpO@P7k~l%graR7Nkd38J*EMS2RC{f!!Xice#f`RLwrsq%n
Mg4g`9=M;F|;wSjUqEqqiDa_74_FCt$4KK^@m_5_GhJTQGfMibzK!&(NtL}b<B^7`g^kPA%aTtVNrjjA*E3Vce(OwX5T3XMfpaq47PhJo;16y$)?gN>T
hkcWlO6_GXMy{f}EV}pQ#N2W-?B>q=?aa;<f124x8loHws$h2tp{Usr?%=8PK^`_z4K1yvzPYV``4<J+bY(K%wS&h!TVdx$Le!GgABKI%8zKDazLm{8~
kW_D^!5yUg9cD^9R>(f{QjX7pNaG}@)QUJp|H?~9`W;T0j2y-Fxj<+b9{=qem81}6w*nd#`|K7>&AH`Q?B#M7-@FG46Q&E9mrlg8pqiWkhPReZ&ND<dk
>0d)rO3W!Cz=znK~p$*wuPY3hydLSu9{^|2}mth5eJTf|xF)0-xlolR?-C!Av!-LalHSOFu<|)d^<`*_kr1Di3Vl|%SAe3Cq5s{D_)!W2OU6~4Kw^wEn
LW!zUbu>3w&XL%@Y)(!PN^D(Lf)F=LmdTXq(C3{>Gyui@4^gwhK?r3j;tek-LMWAOOf8y?R^;HC9IezMgz~QV10mAE?GVaCb!@jVxIT()OXLYcNtnWTq
t-iCZMVN2LMa-&QQ`({ciapKwQUr~N4m>$<t;Ev<4shSwBq=Zue%a^a7;n8X|j6;A*eN&X>ZtNn9-E3_2pI(LRpNTMF=IeMP|mK-s{#D(y|}&MgI_>ZG
mtmXem-+vowoN{y~Ef%4%&9l%{MQ70TSO)RK$-sTiM&{wX#&eccE0oG^#J6RnH)=RMR2tawuzB>qWV_D=WjLH(Zu15Ay#rOtkMU{tGeim!W8-3+*5e1`
YudfjEGUmtihI;t$^g5;vrMm1cyV3^Zie?Zs#fYWM*w9*B~oJ8`jmXi<k&l_natm|`9b=Eu6rglaDog4SI(~^1yp=3x?cY0h~rCkL>bNXG)AWX&{(YdL
njvYaiw|Egk)8bvCJ}5IQwB{k}3RZ-W%nSt=Gk?+>$ZIz@euT)r8HBP^+G6<H#2B4qgH9|KAu=nzJl&CDU9GpsgW|M`^t~yBk`qF<-I_+EpB9stO^Ohw
>Dq7BJ-ZxEHluB?J}g2^wU$RJU7YQ5s{vTzS}y-8>y?&Hf>Jl`R_!SrB2p6vIsF?njn%s6m)VYX@J7DhrAIoMgBUhzz@$49(xCttw&uzp7#f|T{Q_-cR
LT=>J_LQ252YeR5uNSh(4~}7uRllG)v~yMcjbFFZLi1m>9(#f#>Mf8+>5=wf$R^n1%5a}xO4jHyS+(cGoqH>g6YX4^aSA?PU_R<%=F}K+3ohbjFn`GLA
y9k+J~ULnT<-Nde0I&`{Md!*BpezcC67ezups&B1FxejP<3=wCbC|zFO&RisSta1*G9-wVZWArb^`Wt6KNnsvZ!L)!0^dZZqxy!^!)fGSbARcR?sQe%V
;y$ciRnWN3EJ?6;>2SW8Rg*Nzr$2QTV3@AT~MUK(K4K#%8*W=?(rLSkC+{B(j)9>#zRfVEkaW8zRMmk|<`Be&?^hJ(l!v6(aXxJEn}FW`KwBTo+tisBm
qwPR;txN};Sp*IlLS$r8Gii;T=sYg_zkutZU8cQ^=&Ys)S#r&umborj}|FZX{&5mQ|nc!c!QD52?a|D7QK~O!O2<$rvkl^ZYWDp=g0K`H9AP>n;@+Qf)
q_TTtS+cFMWXqf6mP+03mbF<C^H-*BR_T-f!eHS|B7w}x?PgWk&Wft6ygWGPJ@5V=-1G32CkQ5OoARLyan0pB*tpG8+^`W;j*sY&t@>BEHT<=#JD4h^p
++#P@^hM2t2d@sbED<$Dfe8nkJp4ycE`|~nMvd}El`5RA*$9-&l{&2sBwf{?$8-fsI@7_hvIy2TEvbD&*t+%5AZlz9lzQ~Uz^33uh1z$#Hkh_O`2Mg{B
S87yKU7!S*0_8SDAjAqXX}*tMb_=t&xbS-EbiBaS+zzPj8a8($D6@iR7P~PnG`+Z$Y{n?36uS9mfM-n|Uj41&_Om(5}&cT?pm#-VZ!=yfl9yMJsd^Z)k
MfpP4aVozHp4({Ksx>;zTtRx_^V$Jd2WUh}^#^k{!n%|E00&hGW|^Jtz=tNHa+Ae4wnHo&@XCWf>+t}hTP8d}2`t1F03nyvi=xIHw&q!By6T#=NH3Z+5
9cylK0lXd_OBaSeB=C+{Hc+V6^3OU}+7GT_6H8H_%buU-=>CSc^bBN(kL>l!^m-)N#N+YW4JBQN*c$Bcj$UYb`W%?-a6_S)%GDr+-Ckwv3fofM2d1vN;
`C$%X>5!I(<@x<#KoJ_z+JFPm+hO8xyoYM^Wrk&d#RV%&>W_W6%wKyycggDhQDlRureujRPRw>&yxE`nATXH)#zU%0mG(zY6x+pHjfM%<dv;_9^M3Dg#
Z`8EOeR_^KuBYomIcnl+hEdq+P;IxEgCV#j9@$<X&M?A`r{GSzq^7CLC2U%7u1Ne(I-IS2LvW^9)E!#%ArOWVuXeYN$;ISx_<^WXx;5xAfEh$CS&QWq7
*S$>?w7j>_mfy7yM;^I6EgXVT@sCG92qGuvUmMCLJV0FGEPi#&`;~7xow=+m0<u15?#X_QmPC+9mzzAq3n0W*bX8eWBOvkJ5t~*o^w2*4@ue7YL(ZFV-
;+`lv-#?KhYI_&R^u)_Wix27WB|)XhacgNaGdG{rVJ0!esW)z(W#X0;u%xac>G)6-LPna1*dByxrQ3+{49)$DuLPwi(7C_d&1L{LiO4WbPn2=8>Z!L~P
@86qhzwnWu_`>Znny8$j^!VrXY2&$#8Y2b24RhIAo_lT<ft{l_=jy$yuAvH9Ms@m`1B+?3;PzQ{58(Y0*zgPbjnmD1<>~{<XEU>M;Z%CxG?ow6zHRT1N
PMzV2Cal)s;y)$(1=wr~B73|tcn2C;<kkOKOg>qpx)d?sPFM#M#3}Pc{Ll?m!_Aeg7XDB5*2APcJ~|H~;(7k>Lfbaj&DLW>l#qpnm-MqbPh4U$+I0*67
jW9H>vun0>fn(3KRsy=%j3q1)NAqYDnF_>(Ky1x$a&%ak_V$@{ZboylMn_YC}0f>0w(N0qXk`LyV_th$&b(Y0JnT46b~nwKg-+875u(G3sQScIGyw*dI
T*0Y-9Y21{e7k@wGRYL&OFH4Ct{-ITmPSgOJtutJn()*s3-$cw)=eA$q;Z*#}d!;bY=vaVW>f-pFD#Jel>|>Z0F_#;kp4cFOiIqs=bi%^I_dekJyd6!M
t@8;*%Nt)B@?A9cWfJ{reT&uW(;u*7<^R~rg>+^8Yf6Af;2=m+Ka$Z`i4@5_!1e3y1*o|U3Hgw`_#128^W+op(am9qad`a*9;xa?*IqKOKOv~FDWO8dt
S5*j==|G0FE2GQJT$`UzqCgm&lG1EB`aX6EKyIbi^=C~H53odno?qsG<+8Sw&F&C_Jotwv#UfVy)dq=P_(4j1%I6~F)8@UJoC58=50A8fk#^<7If*=@Z
vT!1!RV{uH_8NeAhcgDRxrSTj&s?BqqMARi_D$}UARwCBSppk&K1}6L`9UqejT{02iF9hyLYoSaQhXryU4kRoU55eQ=G-<IvhCF4Q#C(V<I{dObwNZmS
xnk3yr`aE&)gBr6+AE`ZxNo$@kuuwiSTf@tL|Hgh6%F8Z7&e2g9>7H?*WLc=I5NgmIhs!M)r7`KWEqsgtLw*^DRQ-h%$W{SOgKPE#P&HRm>0M))NrQJU
;K*Z2%(p*fMC-MwME9bsgtiCn(1!tiYj@gb(bg;>N;q<6R(f^mgF7y~SWV!$T%ofc^5A=3ghI?(*lj!OCPF|Kho`0d}GfVgcUAm;A55&U8cIi$z4B2D$
(f^U%Q<_}HG6#;FM1YOf8UH2u{79rLu8MFt(-LC~`OH|%X{fBUs5f{p3z4Tj@orR=}+P={&|m%={suLub3Gx1yq%t2d<AoRSY!H*PcR+3M_A1bg3SdVw
AAuI;CPF?vg<kuJB8L*cJR~GgPrI+Fp<ta>B-!#w@2)F^-#a0%1f$;O2*o*Q0Dy^?H?I5bk+}8~ei<uc|i-xE`>ai=cO>}Y~N6~Z$hMh(t^MQ_>YxOI)
fJcB|1&+aujsjJh&y9O9M<)F=zHhMg5fdhG_hNsg{qOgT4c5VWEenykqH5#41Z}1HZ?QInM01gveGVw@pjvLzriDgp01-L;<9-Zd^d@8!k`s@ZYQ@OdA
eSTgTpRDTH5tS!+ld9VJFK5C){Jui0W@yN{Fu}aCH>&!pz9K?F1H4oaR<brG+lC~abgh095IKTH2<imA`7}kmE#LGZP^wXY*PD6+VMdar;vNmKWXr2S`
(e!dOj)9FG@*bw*@{sj$+;vns@a_e=F&oVM~?>dgJ53&h<B2k=-(X-oiQ%v}UE}gBCc+Vs8qc%lhxDv{gGl<>M#AJ;*F>?ll5y#k#63nRzTMLNO@CH>y
cVF44tXC$NzrAr=O~8ZOpH=VUC?Xs@dgd%Q6M{s8S^{ID5c>Qh=wvnms7PDD&umIs?{xR-@wKiA6ppH6I@JRm0$*fDR&62crQswAIWzVN&&0#{CanLoE
iNX@^vVFCkh7(+2Hn<7y=e{B{7o#uy#Fl0?sJiI#oy77mcj}$O%?vAm*T2Vw+>n9B#(qMc9d@NZ@=8_+kCBMTsXOY&Q!-MI8tq#SQH1CYc{zK&Tqd>9e
v`%R3F-gSRv)XvcJ{IV>JfF(#W3!)jfw^?NSk$mcDcK*n8QMx}-&4ELPkI8GK{fvw&Z!|-Z@4ukuKayalRrD}8O40D6L-7h)8(Hun=<d}l2p@APdy1>Z
;Fv2^+?Ml?pr^`AW*?JSUa+a%=C+WD-DKndwqn^NM5!S;0xGP=8c`+t;Kt@9Sfjiw7j%F;~c8S-wc8j5KiG#emje;=f~IG|26-MgB={y<k4bnOX*T1sy
Ect{_-u8rTqG)Ae8VkZm%|907BV*J{qk30{3u{7a)baG8(M)lD+Vd=fk*Or`sX?`q;nrOR5HbIqo{o?icdlnU@1!ST(JeMA#uOhp=nCBo6Q%nolAxrjD
1v2DV=gIEFl1Gtb>+`=#22BCmpUeYJL>@T+$neFa~ARRHAkdpo|;%AJ>kR>Cg}Hvc%FmCcufRyJP>TG@Keb?#?2&3t)iW#`_2UH5@Jd=dYC$?Mvk7i-`
3GS}ogFV<x2qq^?A1kmBx6~n7R4qk)t_N#;8I`@OAYrhaouk)%)c3xWaFJ&zEwB&0r-g#vNX#0LpO315Y$l9+CjDC><v;9Koo|o!03*VcUzAEym{pw(#
&i!PA=KW-VkF3vM4JG;pmT$gLlT7$!mU(q}6!JoD_p;vms)4F=KaE~rqmd_aKVb;IA0TP_e&CGo3jqk*Z!k{W6C<71GOhdA0doJfYWsd_h4%d~`RrY`U
;Qfs+V_GOeH9e=Ya>RRFWIN}Q-c`&&jBg@R3k<wu_pw*(URhH7TcTQ6|u+VP5H0`Z!aVGkPwVT8jI46?oNIqn_hz!7j5;^V4xny8?AO@^dJfn9J<V62U
zKFtRj{qLE7j`sYf(M%RUAjs`DG`(P4&;r_K!V7D<3t5j#_k<&32w_-<DUh<UB)7GNn=R9S~%x=`e8lIo3n0kmh^2;*I^GqwACjeZQP2{PhB8Hpl6H``
T2OLhNMM9W41XCl~7+kI^m=~Ab<KR4<vZEEhe`%!yBE0ZhYpr0e|T%_4=@7uV#IuF;UiB>{Xnx02{hrOc7(`jOCgRA}u#6qsWF#(WRU^wyMSROo~uZYo
Oj@WE2yPae|hua;zshAFNMU3{^#A>SmXgD;jkdENqWa0OrD`K=jtQqQJHjq}XvYL(!61PhH<%pBs&~A2HER|sLS%%niwdv;Iv|I3-<`my(v(}7PuZW%V
HdL9lI>T((3AvNS81sDqu82`S!n&h#)qbyt(ZYTOjW<SglFUq{dxBK9gcvQFQnrMIBf`mkJXjEJP#{`I#@6cg<MkRoFDUI0CY02Gyb01}tg8L9L+M~^(
X?qynNzFRFCpeS!oc0;P5ZER7nOC#caTGMzO$npp#z&H0dqumeX1e~ZC`<5>x@StyWgl!G(F1gQ&xDwLw(<lXT1(PTvpe27jv~q?~px;clSQ<s^gH-T5
-10)tN=^-&gx(2D@!MZ3KkFGpm`}iu&3Vva0(FnoeWWR9K7M2+ja?N==^{6Tky9+;CQ}3nuKG@sc~l_7yS8s!0Q10caZz?D@*uRS~z&T4)%m&TqvMBJU
;q-%es_ymxW`+&!Z+4yqzHC^HTlK9!iE;p{}ismhn!Pxg%tq_!Ob5t+GILyTAAU)BH3uB|O?xuy9tcrI#M&HocQg5fQWE#``AE#fL-G(eiCVUJ?l;rfc
$E+Ixwcnb%-$*oqfx0sXbDxyIoh<JC}JMLk{66_wT#lK@W4Ew{Lc05%OqXlBKJ>djTYpv-uVXu3pQ$>u5dJu7hM+gn;+!7+9iWohu6-Aw>K_f|B)?Cq5
#3<E_HtgP{cWYr8P@+|(PjUT3U+;Bvd5~cgJ5>>*OH4mAldS3Hxq=ui5D~J3Z%1A-UmsPDBk(~LF-l2fGFu`W&ER}XYt))<J}>`lhfBe-q=Oo+r#l9*s
`Q&=cdlXlK<cToa9V~{#HhVFBD6AI3^41dh*9zgIZblBRRUKUg)XQym4pm8B4@#Y9dzane6AuE&DIe3Q~A{Gg#x!E(W-s7wFExzr?N_;dIHUYDq^&nKd
XpQ<G3?-NEA>Vf>CG_uI_IQb;iE6PcU+Y2@@}<Hr;fYpaHaVz}bx6k0w#ozpDAU>R*052K-c=t;b#6S~hD<fg8Ta9hPA1%O|w69h+7AZ*2q(v(yRi>`g
QAl2X&n95GtW&!wiDIbxI<@TU-*mgc-KHn-bTRsJxNFi}q);ESlg+3z-0#Aw{bOuIX43dRmNE=$$wkH_QNDJim06)}oH>QFowYP26T2~025XWg8CVtjI
@G3+}K)*w}4R7J$h4y$0kc9TA<@Ns(~R1u>hwXtCGig3Jd#Aws((qStCL5JQ4l+da1FEKJZYHtu!^_Kg2qsrgwB1VVqb`e4Yb+i=@V-P4+L>1Xsz+;r2
A*|3n4)#zLv1KH)M%0d6^aLdk!Z)gj(FVTm3C(yH?@t&qk4B~XE^o>?oOGvBYX?)Z+OzlKGDr03of+<ui*DFf1EDAJ?$lr4o-0BeU$tLf6b@l%pV~*k+
pj(QI-f#Yi_=-}S*A5QberRIdztz{4RJ=C`vfUAH=D&`lxn{^4ofFI)EyIDS|B22v8tbg;V#3rrlhsNkO;I<Y5#6N&8R|5HSB1sg#occj-y3&obL`vly
e$q6Y`Oms@2~x@N5+2B(5uUTnn|Th|pPw;TfNmz=@v(E>RmlHpE4L)z>7=3ALldR}rK0Sr=W49551<YA+P_Wf7xD3@4^LN;*@X4G}u3?thayJ#P#r4j4
Emealw$cM@g^3RH0n(a}hY_^W*Ib8o%uRL@WOc+r$z!7<<Ek0Es;8Vv{UYLgx{E!kgwzEVtv^Hy+++qZ+xkt>>>&U^ikAvXO*yH9VEz^2Y#G(C1LMjc(
7Zmx60sDf*_n~Jx=?>m+la8>#BTMN=?!A@F;EXX;(F7uc94+ngmUGAbmC~at1(5m_Y3t8%oxC1J*Hk;X@=Kq3}K<q&9Exf~9yU@RH#OVGM1pSrWwT_rJ
+Ed5cH*RF(CakoH@l(g;@g7x-Gqx9&hPT{}tB6n<GByCm-8q0rOE}J|<GFpPO>O}7cy+)%fmqL*V(SXl^LQ5LNn#4a?P`1;aU@4?vDQfA5A7~-tm=pEp
gVe~YMqIwU^sTH%3o~srlxqpU5!z6b*)zCYrCn?_1oM6kKpD;o>t|L_9@<(&0C`;G?(U`!+j%0pZ9*?spCb{%>uD4(8lhJ_;zQ>!waVNeqs;|TvTax)_
{a)W+>e^VziY1X=ZLrpW1XY$<CwOO4H3(M~n_nYafJkJ29BRZCsjU4A$v6lvatoO;`;K2R*wH#sa-ZFE>j0(Q!{Tx;%U)RL0_gxf^U`ky+VpX&h2GJR*
g7Zh-Bg&0^BX?Cc9f6ooBAgK>IdtI<%*4Hyoai&(;^vqNn@(!_Mti(88^-&=>5rdY)|LJcDlX7*{=IPl|GBABULMjSC>QzDZ6bOh}2N{so4J2R#EJ%yk
3i8PX7Af^U!%r7HmR-@l-v^@YH`>ZU{Q)co6eF%og>i&acY^bV@F$R;b57Q?YI2xSFkN3lKZGY{~+y+xhLL>|m&v*0<`z%u@m^+ixaBqP%9=2q0I-T7$
h0659wT@OR)tJ`@2dg8O^`~(2fpO8_iIY^L6Sob{-4IDJPMtR-CJckQO8|pFfESHSL*&^z#4NRl5SeBcNtb9TwyjQ%TW!qq`@0*@xHy+$!L=+4Z={j~V
Iy#3zB><|XeyG1Xah315ew!%(r&Voq2@p(`|?&Jh&*j(Barz0zz|5kc_<-vX#YSdq}l6s)iJu}WI-plmmAT{I&x(pPWC;bYQMSs&8z*&#wG-Z_JWZmeF
$IVPtMscUF?t2!i@@#DPRbrX8#U>A}m-#9Imz!A@$M|L5x9bSr}+5rDp$>PBwr8{BtY?_D(9>PpDZD&J21KSnDIl;I)=FtIc;#4HxX^D+v>5J*+p~>>c
bG*kEWsrXg`trr&cMG$L9pL<DZ=MY3Rt1HHEXoKMgE@#>^E1%cq}^kv<#fbX6mnaTb8YQLP)g)M@#coqN^<6@z=+_|;=K`3j35edVoy_1?=vR`5>P#Qt
;XBrII2Easbe%I8j@c-r1K#0u-bioGSZDoEwKbGa!+v5D0=qFrLH6|{FvCy`GK`-n714~kY)92=6l4kA@+xdJ<BB+2cbteYNMmx)VKP^0K{=ab#6xbzu
(O_{w;K-`~SL0vR|IgE40OF((U;-A!b^n()yCDdU)YOp7$>;(Y&E>-p!yb%B987~q>6$cSMvKdQmP5jrl?Lkrc@Rt*;JdYj;k48&&u5miG`w~;a0HwMv
5eER?c@pl6Cn=~ps_rIkfFp_IKV*}F-o>+`$!C=eIKm1>rE^;O;xDr=MW?-kn9j&=GK~^l;dM_o$7NPjcj1HMn_DrC!SKsM?=(&LFDrrGj{+EY?qK_+7
+l8eP+24REx0|V~*Q(+_HUf2dW84i)am;le@*lAbO&SWij8GQZ$%yV{RiI2u3UGADOFt+~;FXjV3}r?tAljIe+#1WIz$m%Rgf)^}o@sM`6NIv7s7$PMU
?P10gKNw1Ti(vVVGd+C{{aSa-p0vLg*~?%+>p8f%<YU>gyF(KC6j*X$>n2BbRFP6tEMN7NIDQgJtlp+2VffttiX7Izq_)$AKyL}TDlX}sl~PPc3y*bEw
MYx(nP-}GRITcq#XY5eW?047al$GZQa9jc}3ZC%a~ImDg(^8BXtJE?z8usA)ok=rJhtjAi-zpDAU=3jej0JgHek)`1tMe6?LEH-KUZ3Bau=q;&c|HQ$w
)VOUrhO+I`m!`D2e{q%`A+`Km<QGZV%Ur(yG3)8dWMj-Q!AF(>QI)?uU17knnj@J$JHiu9n{)ZE=q(QHBO1ukz7<+E{anX|ZI6G#elPvsq#l@RePD>9f
L;7A4ZXW_k39Dl_^>Otfz6R_EZRNc4)KI`7_HG#moC9ElLqix11lEPN#{@+$Bf+qA{5c_!4zUse;aK^L20~~%lCB=HNK;=U^4-UAss{bVt@JmF_+`Jgg
NY=K+;|AjI@@+pU_|KU)A+;{VXt@yEH|7-airNnP6un{g~e@mRgzraEf;cmfMfO{s{GC&bGz6{M>c-tQs?FhB0<H?3e9(YflhTvoT7YF~R|3H5%@e#))
ZvrV)z?HcIXPtj4^>(Gsbkkf&_hYbd5QH?4;}GM<3wqzML39>E5x)~{I8GgZT<rI?%c$#ZSKrH@H~j!sC-limTT?LQ1%8*Exc8x#5xex|D9o8Ha=8+v`
lB#zgqntirZcn%J6gB{Z$Eoj7*KEv<2XJV4{4OJNIT$yeRMqRQxKJfVth@7#ENvl)GBWm#}m=8hMMfVsloz1d+HU@|GjM&*c1$yW<h$YlIoXg{ReUoM^
5<sEt8j==1QU5?kMV}F?gFOXn$&C%ZrSX^i&Y4;oqt`8ldOG5*u#fz&Sf{-JW3%mI0?dtr(tK#LBGUS{W3)g3`L@iDw(GKg7y642gATCGXlsZI#!<@p;
{@3ys^_PCJWvN)nE|KtK#xf4DTo(~6HTQLKqdPkr<yN9ZEfO$gFQB4QRajrah=aXsyHJ~Ta*BvsA)1E9QX@jw5T7*?!qF5O9Thu`aCv7cW&u5`N8e;68
OGKWq8G?Tt5~50~_Zah*&3)g#&2nHT|IEh5}Awjc+*0J1RB%f_91z_9~HJlCW)F5bCAz*Ns2T2`+=(JW{pB_}tTL_0y49pTG!A&otXHXP0=_pAI~X>xg
(j&N|a2*!hEPEE(pwY=4j_st0nZHwM7rPD_ku;CZ(;p4*4lbOl4QMCcBYpU2nSK2W}O1Tj3F%91(Ko`}CaMAgYd%UOb`c`#$q+8O7Xeu%`G0pB|q1`m0
AttS7$9zBBq-uGoer3OfC{@}>X!B(W#hLrfdpyr<^&g}tnfwyAfL{IAV#p~*aX{db=?Uy4=kWKDVUk$pB(j?lOgd>do-UH^0wJ`}Y!Y7)x$FwaGy#PIe
P~%*T(Fv~}zwFb_23v}5#u7c*O11d-y8FN8fA*jTb$OtT-5Ai+nP{?rbtZT<zrHENXy+wSd+q03Dt*B|D9>uS(z<t)DDvuvH2B4uYd#-^_G;>AzZiz_d
0ae8FwKwZbn`qM+=JKXvG_6wFywxlZoUYXu=DEB&Grju?|Ha^*EI3gD<eQ#FWDgzez|_Ht@}3=<R$&{%^^cywdrR2*{I^zM~1eZzhLVgkfH6DQ()(nk)
bb!>wjfrDDu%Dl$XFjy~(TbuhGBmMN)nHg)k$?tM<D?K5=AR`?WxnuWA&n`{M648g0IE_qfihBO#wHgO`M2zN+Bc_YW6B?xz!A`-K{-zLclEWMft2)jP
ztUcCz*^3lC2UxL>c=+oGI)g_zv(^>L4%e+Ek&er|(fP0NzpYY4q&97=&?N^t4=M%>Xz5zsY`+gW{zX^G~@($WB1f+hA?!3)6I2F0Kme>!TzvOFtQNnA
~4X@Esx%KMedsS%V%YS9ZZ++x}`Asy*ZNGZXZhv&n{up7F{~=(MpK6#Ty&KC+<U7sT(AbZKRSCvt^;d|ypB;Mvb#5BGjvSCytuYTuw4nCv(CMnO<(Vs?
dQCgoahPS${^CTmZAv4n*Hlli3Sn~=p=?oDPlb7{@z9~S0VpIT8%RCwMZOA?X<}})DjGdH<|wJbR2EuST%MgJ*;Q9Nv@xzVCd0JDa)olH+1%QLv0ok6)
+pOE0AY@86dj$~RTxTj|5X^uVnB|Eq}OvP-I5cdU4?=0I2JD>a_o%uLnLnXOV^|ce{9a(X&Czho5K-p?k35kq@Nw*$ew<Vl3gQ`uob+7B;35hMC>NzAe
_e|TM+F|QIlFYk!oIHmZ$zYG|vcxk`rH*$o_~rFp^b*Sx(kaf1WqyY=}$A#CAI;9M&3hdM#;c?wAGWcMrQ^4c4&jdM9>=8N&o#3Im<3Hs(|@W!wM*1Ku
9ToBoV1HAc(r51@M+SerhM&sEKFxKd-z^Xi-&s`guI%$d)}*Yt2jpw>Vl`T6PCy232Co5PM`WW+ygJfhnU1XA-j<_fcv5zuKFJ$)mDaC?EY+Z@2hVHJi
U%qZ$aZV%I-tL(yabcLBMRIZQ6MdQBFy3GY7)Y57&LDogh7M;Pax=qGRwpICcdTIwbHekmJO~13DYcPu;MYVMIw3Kk2Qq)@GB5^hzCCG8ApnOjo(B~?Q
$zp`r97y=QjpY7ag)uFmV=^XesH;%4%#Kf0`!#W1+Y%jwXb635)TB!=su<}*NZ-{I$936GWOGAVA68+mvxd`X45U+c+1&PIp@4Z9#=hAZl3LI{<S^Bqp
*FkF73NmDCjLDCKQHmkXt$bn1k7d4;h@@>a~vR^*w{Ja_5d2w1Ed<ia8L2EHP@J^a^DyascPe-YW&OP$MSxcu&2w2?yLQf?Y1RKI1Y!(kPxac)xEX#4r
UneE24p|hwUrO5^<)Jvozm!*0a2^B*d7swY<VC3;*j|L~p8(=4O*}p#(rR7y#F!n!P@`84p(xcPcezZ0F-cdAA!7nZIL;W2;%SKV^xJ@S-v2qH7GOD$G
*TTz=a%B%RX-ogIahV6uD|9%qNXf-c#md;rF_w`rZOFiT#JS2k|rqfJZdboYZ{a+Gkm3bWi(v@$h%!)0%}Uh{D83bSkq(QLBI8*|cGJmO3V9q}*Qm~$y
F8X^_JO?EIo?=ZI{p9I%M`+4~%!uBn#XuNy%?-I;1>_9j&ABi|EECp|cTw#{Q`p;|3Nv1q{MLfgDfs0hfaj7Ab6N~R0l&#j9jjQ8uf9Qnmu1#nSbswI#
wfq{cH$rdT*dPn4=h3ysoYnkU&2R1bu0_QY4kU{-9xz@tK1{~k2->u};7rV@MhsW;+m>OZ84x+TZ*#FA?W**v`MFAe*d)MK=<J(<KS=s<t?_jTsa($(E
gC#dacod-9ERKNMwiyd`nauieQ$Q^VO9xd>0;ff!c_C~6=o?Nr(>;&%=!mZ-SjvuKCBsHS%q0jVuL)jW2_x#O*K1Dz<@LPlajJVjgB<jpM*KLSXA|M9R
~>?O&V30B}3v&f7kC1_f8Ww&b9i5i|ws&9M}uu$jRo!slh1Sgqo<s&iU+UkPx;$0%n=Rw(c8dY0AQRH(nkg&uw=UsRkni`s8%PlU5rGwrR2_s^hN<v*e
BuO$N*mk$XpG4vy9M??cVz@x0nEdLsf4x1c&cP!vO_PqKIR_7M=M5{we<Y?phVAxskSyVL#&Z_6Z89pBoEu-k-I+{o@YgQx_P#F;2C=jIuuv9X{LP)Bv
)u+~@?8g4hnrqMi5+c=r?`|5mZJR2f9v|~)1oHF#O3iI*>f6EyNu(h7wgAl(o-sk3^)jQ8l2bZJK;3UQr*{Xg`L0k7vrhDFP=*EcKP0KLPys_vmv^Y7L
_E#W8ZF(@Mj$3I;gH?SZ2;pfWb4sng!Fo-yOV6V9O4Y{Pyt=<m_XIVf^<vh=xb#5FRrzzbfuZTqj$TvzfOBe%2gfWq)2z7)d*QSZ7^f=z=fNyl0^84AS
fKzwJLE~P&To#SZW<?u5o9VtxbIi(hi*G9fGsqm!?ih4I+kI!S>w{``RNL?be85hT4J{52Qy7O!>uvfSR_^Z65OWUXlqT*7|iC*7QezQDSWV=_Pm%BQR
TdD%wwf5x1uY|($Us1=k2=aS@97g@(-j3p;A@<2j(~-CT%K453F$jc8UKye!vW)ux*Ho*D#B)%|%r|;<Vj@cb3Q){`N@kk*fTx?eH`+7rxn_<13NZs^j
<4m~+%xFWNn%*91njerj<E#36ZOP7?I)V20Q6Glm83fay<sQ{2r*aFxFW<+G4R38uA<nu=a)e4E?H#BV8wq;0ikVRgR64LZ}E-=)tAw!nvQb-pl6Yf^`
AuOhP3oHDhq5wN$=;zY*j*-P2Xls;Kqf2yhTVZ$D?y**}Fl3Sf0@iEZxrK)<0hNEUJzj$!Jw_ok$sj$&-ulzLu#rW&OET8v&;Hl%K`3*-w>@|fl<J72?
y-}TikcLjsW;qBbH0JZuYW{m&nB_J9LvVX6D^G=4?(*}@y}>L88!`lb_W&EbI@w&VdD2{h%1pdD&q&7B6yS832;)WVbh(B|p3vCE0$|LDfN|%*cQqFiE
#KJnio1o7OH<HxwdC-Fv$KE`%uli~MRoXcjTG^Gj9Uy35P|me6WF3jgbA`pT^d{E>-RcZ91sM{vS77AhO$7ZEul0H9s6sE6h|!_YzdFWgcjPVUyFvNaT
`P%8O8YVbh)jq&pPB3*xmNp;0I#~s*MBA83V_*NQ@z3yUc%&MLCzO?!SOxObrra^))z?lG;s+&hyd1c!-M1Fd0gXdg+-4Mps}lf~GMZEcwedOpX+e2GJ
(Z0qM-0GdQSoR~FF0=yFXw*AFN6)HAvEb{L47J|c?~7{9<Q@%0$SxOM0Rq%l~{z@}vg7}xV{yBOyphm?71&QoNMoUXunG{$9F97LCErJO>yWUfCtStOk
}J9S8?k}S?U=B2S4Z?Qrwru9RYJkTu+_~=-dr9D{GVM5y07r>$kHw`iB-NAhF{j*aT)<{8%B;faKfQf`Mx?H2>cxP`E_LuZTPBqfx9Shi?b7_o7NStHv
DN{4DYQMSs$5;F9Pl6TLczw!HcnrHVhNHGvcSAzGC?dMn!~|h0+Qw2_?Od+ei+I2q{B+oM$(ClefxVkLv4~;v#lCX;?zIJJ(AY525`=T;5KE1fd??$G-
dZ5U)aX;dL&6;<?1;EL-WZ6EOZo?K3JwbC$ec!nbr>Utw@+Zt4`YKrHT7Z5KI8DD1ADFevcwJ`q~@P#74HGRAJ{R+yKSvJZkr>CZ0r>Pf)>hM{QGLZG}
S^aqSrLVbpOYRAsVqXtJ&{T;KqQFyXuBE=;-2Kx&2c7KDGa&6w?3}yRji1g7IBr$Z*QjOd5eWqSp&TaBv!ZOzfhks3hM;I9&($Vz5a-(uf2@+Ap16X&f
TGokBd%|3_2&2<#|pJY+24K3<9+d3-t%77zAdJWS=+-(4C5m*SVZn&KdW;h@Rlu%nds7Y#ezTKp^Q59d6o!8l4ltSzwtg5z4pc*2@L0i#`<`vAfQyB+X
6&NalDfZxFoviQgZBten-hE_ln59hQv8ZR%`u%+oaFlYwrAmnO*!eFT*W0_A6#EV*d1@vGI{8i@^i{j?wmh=zh<9;`3fjDeh2DgLG^~R7UD>s1S^dn4K
Fuh4hewf?PC4yub4{Ri+6N^qN%W{0&4cId|;`JtoEz^tnEsRiweGU7A4MuHQppe}~K!XFz4GnSX$xp!00@3K<lt)`Y<xwsc1v62~@i90ZXQXl5BH&<HG
A7Prw(dV8&giQ0TtsR1BzBIq{4pa~56q|qx}kd$aaQ(^Lz_B~&&xlJz8nHiTc!D9HC;ck|8pnY;x;}xfW(=zG})d6Fm=@r+g3H5oP@D_Y0QZls#0$(%8
*H6-~0^Y>+uy>;t@E~$%>_rRO^ijUF$%A09o{6A#RVXTKvG-fdt~!B*4VZL6?YXeyirsYJMYGs|NzWJ1PAcR)!^9;)8A&U@PpTF`HO3rIz1L1U6SkGlr
LG-9xn+{c3)$(q|US32+<Bz!3IcL#oB6KqFAF<B**!F_GYw<F7GZNratd2QXLXNX&M~#a&~}+`lHYFOk*!e6inAEVHrCP-McKN5I^eJ6YiN=MX9*<fkh
H=WH_7FEj2NJkn>LfLZ7Acl6~F9N^VN7RC`@_Rn5rT%wiv6Y)L&>sgwdKum|QELtw0%8e~K*whK%4@eLt{dFt^z%!sy{F<Phh}eWX9i(DO^NTMplv4b|
tm!-;7~UYkYUR2Z+l7=T;-j@!x33LDF*^_pg7X=cc@xvP+WtF6YYet_yNwB_h5_L<`+X+NlFJ((Kac(~7`Y(uvihubl*{?2XN$N*_>nmUoBi2K{r@1$$
ZCFwU6BRO9?ia0YHbe7`EOubU4k>0H1H7#Hw0(nPs;Yc(#?oSh6xI$tArR!e0u6FV0OOV?-{hS;W-j*O<1r+P+V4q!@;rUzqB%9z``U9nO^oS6ROT{EC
)vrx6OgftNyfG-v0oxbV4;O9QcRO#Kch>LCX2<Xdfto(E<Q`-FFO09Ub+ueI{pNMjRb<3ua@viP6G(XA@WY47!?YWM{B5fT?ZUGEM27DO4SoC1(Zvu^z
>ugm6O5{^x^f3j|#c#zbxsmiOP2P?aN>tu%iIs+!i{Y=2SC&rn-cbyDbbC9qD~b3-6ogL3>U>Z8>NT7p1oV20?04esvzGo5K^eIcKpZa;;86!DejPQVY
tW-N4J;j%x$RC^jsH!O`<c#{zb+z7<{XnfaLyktKeyyb%fWumcY7&KSXKZkW@GqQSq%ExVU6T}=BG|q%Xsywg`y|qEjg1h)%*k6d46wx9lQ{XCUWQcNu
=#$s^Ov^negrLb?;7#l}mSVkO;idXx60TiRn@cQ6_6ESDLli!dAJ@~RM$CLM0-oY}m?SB^a(!9Em&QPnf!*nuvNYcWQB6P1U2g++jE}~GwK;cc`lr>F1
l-9gj0J|FSLE~j|7HK7hx-W_H0ZQ`S~pmWtkzE}Y6z>+;@FRQ1PkvP!)}MZO!Eu;OxhTyfc?<-46!Ewq~>3fX_p6^1`P~>AFQleeVN<GChnz&nJo(owf
PM&^uR72b!4e8?)yYFJ~_Q8t$$a09}^BnN2$qYM?njajQLG08Gc8q$)9VuBnUcAs{d^)XtnvxJ?;Y6-JdYg3!XUt7vp_^CBUCLTUip%%>C=flA<)fd1!
(OJ_#=LxsX(vxZWMih(uO#fVE&mmL^WG?ynK9i@;8ghXy}Kl=}Mx_(&1JVGo-$KCpyMRP*EO?!T1(*W99B-*qN!T2<GM>~;_2<cL@E>vLh2`CXo1>1R(
YJ!cs|OqRN5rcZ9u^M4Y*^SRb%o7o+#DEs?wzH?Z5d-I+AR#ueGO3Wz#I0&6M|9G9Am9}NjX7jVygLmHlm(PFrrGNV1&wuaso8P<roA++N^o84h`Q4Pp
GC1AjQ*TyIoJ5YkPn<A#Cr9rb%pjZHdhpJpAHMtkzkKh*AATiW=Fzu*eEZ!$|F@ri`O%lY{^93;|MuPQJ^IT(NIx$g$d>fH8xTgT_$Fm%V?MYEqnj`=^
Uu=1c&B$VEX~0&!8@OWAH3r`u@MG_xy=Zt`-YJR?`+aDWstKFIfiY<$wMoQ9;OSwbGMgAfAyo=|Nh4rKVSO(?H_;TSHJs<N8kA2qrdx|55D@vM}PVG+w
cB;I+SiF-RA8Ne)smhAAR`O-+%OnzqtL<d$<4kXSd(|UdqAyKmEeL{rt~wfB5C%$wz<m%iAyhH09&=TYvWcPyXokkH4DE{qT$5yZ!Nx-v7y8y`Mh$?l(
U8#~)`O{@rhX_=_K8OMU74m$~2i+uQGa|Nr~^@1)zK4`y__F+y+e2RHUIzDaEJ#t-A<W*dcirrAOeDML3-lFMirKez#Q%IJ-gKOWqyqBN)7Bw=_HT8SB
a?j{q^&GIIbMln5GdF`YcdXTPi<1bG)x_Pq=i$zV(dT_H0Qfa5FMe&WlPsv+Os+Vjt#opr2rn-I5%oH7j$-~%Kdgdw<Zz03~@tsVoKl#SZBxS2C@?U-b
8#iz!*5Cip&EzKiIJ1O5`271n``c6yH{d3d;P3w^oqRL-e}Am}8u;~0$p7ujH}K7)AAT(rU@GuTynpbORE)R3|D`(;DP=9)TOlLIa}vi)WfPgHai;9;y
~Npij=8$gPdAg#-lUJFL)q};j-6CeH@4}l?c@f2a1)1xm_RP5%T8{bAQiXwxx4i;nWbvTB;u#e<OJ&*;3W19d=<^gIXEkG^-w=OOhxz5TSn{D8q>|b|B
G+`>YLw9xlYaKvB4FxO9k@&PrsU(V=lzU7M4DlGMciT@|->VjUV1jGU5E>f8KuUi)9f%`tA2_|2DJd8@Q0nJlx-0c9IDoQ{rVOC4rp^l?S07u1=XHWyb
Q^8~HJ>spLLam{)F+<}$c5)AV8UxHOXVsS@u+Fv^SrL{5@q!Jzo;rttREEiN2>=lhuv6z1{8FMsflKmFiapHDgb)$jbx#h-rmmD^wZx5AlHjvq&p$4;4
v<1c@jIoW$ZN?o~#GKIWSqW!S&k{giySL~%=He<x}x5?=y3y+xzEbn-VljSMSJuD3+xiS2g_;WX<*p%wMaI-v0J>d;@Y6@u--sCJl*53y|`{uJE#A9aP
|Jg4tGWp`Wx9|N)#%vx}Zom4oi^}1f|0CPcZ+ap4t*hN%9ecezm<4lpdruQay4Q>!bCoJE-B!w|l}3zZlKFlyp}g#smn<MW%tUkL=8NzC>TBODVqf~~O
}48$#TC5Ve&ySbS4tTywE4vPnfE^#HVfYBioY@lqA+!@TuYf2^X+`@Cfh+4m*U53XFALnFSK~oa!EjG)GMNDlsdq(I0ts<nGcIq>Z-g1`_y&+^q<pz3w
ti)@NYl=i)>dHS^W5aWRa}Q_`Bcx;O9SmAuXo1nD64k%YV(e&BD=RUYA~EE>maCnDmy$CVpbwJXe<85u_IVFr)F&R(bpG4?oO&=qssX6`?xMfRDcP$0@
^U1WxA_S?q(a{iu?{Qs&dZmM-?eU;Oi<Km5aN;xGR1g473J`-ftwvaJ_sF<tq?fBvgSfBIe_32u4FLg^(tm6O&bO?jr36p_|5<4l!lB!VxYDK+Rc8s&-
XsR_(UK6{ge!%bQ*WDjSHU)`l}72Qk&dTJwqxn3seE=s<g)-+Kr!iUTC(g|KjkU#s%2fz2fGjYE6Cuv;ICHmnnzmdxC(O3UAv-h8Uvk=>3fu-^&#QZpd
eY8m8B;(A^Oa{)1B|ptc1y4EO>$D08vbpIJ|MljSGVd=}X2yIbrYm##>JPI@p~BXOzx-krQUB>XsTHJreE9djeW`tZ@VhA^w}0@DX*HAwt1oATQp(rY{
`K}R{-1({w8$%#y7=_BzmNusf+@V_ltq=2=^`yo(vt6UH`{%#B|SCno28$HfXs1o^``&cIrf7rIo-vx%tJB@sV1T<|K{fKF!h6s!@Tgj{lYhI-~CF#&*
S)$#n~r<Tb7c4@$QGe{EO7gFXMJvDm*S-vJY}9h2#B3K6>@*BKs7@*(H*td$>sp?O^q}QcaZwuRAA?!qCrUku8;~G?R~$DZfhQ%4cr94?`<wHGeLppJj
lombeSjpZQD?nm+THLceLa&MfU`zxdT(e=BG6+aLb&Ynl3THZMXdJyUR%t$N|7@R@YyS3dqreDj&~iO=M^Ele&llYJDJSukEEcR@Pe<8}W=Dvu;BmaHi
BQ#&*t*9%!ukVcT7fBp8|AE)U(EtXP+Wsdac#b@vT?5j7;n>2uY_`iO9mAbQvi;68<BHv?rh{$T<y!OfEo)y|D&6|wkP4lvo{AlFlr=s74A0X+@;0Nve
&rbd)n*Z6&|HSe?d-<Pmv-lre{I8Y%ua!@4<<ndF^j1E-l}~Tw(_8uURx!O*Om7v_k$fVOPek&GNIntCCnEVoq?myeGuruhJ0EZ7<LzSMcJWxdc&w8@*
2y31<d1cV$2!Gho#HVxe+<nZL-WVb;xV*%3@sk(79Vzt54**OSn(lNe25hv_KFXC#fQD(L%4a7Su^`NJKCkS^fEuWrU$qziRA`ur7F2p&Y9)rMtb}CpF
jHVe^V5@AO7;2+0pV}|E%!Q)Hp6_`M>|o2jBTYHs$aC=F$KB(;^2KN6y>t{$3WB|M<)4!_hKWo4+>s^_z6`_T8^%sqUZtDShTw-}%YoB09Rs56^`)xmj
#Y>@YTqx-rVn4sq%L*+I0(Pr1cq)nHnFTUL7J2$IibPd_G>ahE$z&Ryyhrl0#&R&adwox&-Cm6NUbuyCL^CxJ)b`p)}5``_2xnMda$INq}aib!$ct3oj
2zK9fgcr1hv@BRD)pPp7$d*cmS!Q>`8YX;lT=GS9>Eq}A|>o*_%@NbJV*X<vE`~IadDb8ILn%R=eReEA8GI?x=dvBFhKi9)-A)AX#a{27`VS4Zl-l%{+
Q{8I%X)2)fG@Ip!pL`?FrI(jGj|G>Vb>D#CYJ2%y`K%A}Q+`?!T!dE~f%ErCcc<a%BX=kJi|?h!y@y#X@i5%KL7C<}WD((}IQylg^85ethxaV3E0NU0v
X>&uZOMqPQRdCFdx<mIF(oZx{?F{q&YNTV$xu_G=@eDsP0DH^0^M9YLHy8LCg#VHW#0Rfk1xyA6HL5uw%a@9o53o6Xf7k~^l>ttz4iLzuYN4Nd&_6B{<
gaKr2PK>`i)P(@pGbYJ^!uezxDj^U`E&X@^6Uw%<Zyw6u))z=!fq<`ls)F_}Ab6@bA9x!C!nms}Kv{|K}g3MfH74;xXBj=MtlLzu`!V%K9b=3t0rFxyo
K8KHP6tZ!`#8H<tbC;%h(2t>N!(-~I9JU%vO|C1Kc^c|86VP_f9;&)<OLOXRO}oON(Hfn9{N^v(Qmk^heQjfo~bDx`TJ|Aj?%(E7{w9)0~MSz`F<7mD9
6-*-8j|IRuU%07O449IBfrWXe5_|w9A{_^UcS%3UC^3%h5v87K+?*;Wwkp27(NR|8SZOA<{fA@l=#CuNq6J$N#QkC^=Q}@hzakb$I)^pOIAnW;y{VMB|
dw)mrB-1(3PaD$@@0sa`&t*Exau18!8xNNc6EpJPY|_tvUvv8hU-{Ly{<?ULnEie~P5W=^?P{LIFSk=3(|`PG^%HutTzdQRF}zlO@?B5;o$@Eeetri1`
1rp&@;*fXAJ5y(ZMc1t=lpE>r@qnr56#`Dp*%|s?EX(HpSIHMat+{P&CwanPZ`T^IzxZLEdM7ydVNX?vQGiisSVyU+nH5AkMYp5vfIJMb(c3)fc)uuS<
Ug|AEa!iL-%deH^JW5&8Vm|va6-~DSPri2Y+w9^*@uhI>E|3ehg)0ervC|2>$NZ-~X3Cdi3ot-hek#ZRNicC~g`*$e&Ib%a0N{uQ%Xrn0m|K+c5n0w-j
$n<^O~Sqo=Waz1x0oT<3}Q?TPTMhu2vDMBdUCzcK$9-&0=+KJ`uQ+vNTB4D}!947H5bdp~_ThX!X)zB%S^-~FA;u8T6N{F*+S@VCFX{oQwOfBzpc@K*B
;xcD8P*D5Z1jh`|6;3f-v83yVGWHM?Nf{D!7OddKx0TmC!?VCMc-u~r3-2UtLKKSYnfAz&L=aA~pfB1_Z{OWgq@vAR><<ZyQyZ!m+Z~y*}-oTMFPO@*J
xLF1!$lzJ#(y)tIcZVU%IRDrMlHU*b1SFEveF>3xPGEiv?;mok>K7h;?I*YIe&goXQm=lHJMyn*AtV#acfNe@2_oaHKnE80)Z!=T)-LU?(q$edz%kxrP
W%Y|Z-4vG^Gx~ONB{Jlk6#w6d}7A^)hy!7Q<g!2aSfxD8NE5leDH%mdtyr&YN~`x&876+R7x3W_^0o_u_`KOJO3(_@@BG2o~6yC-jzX$i?6N7rE`-@=V
P~{Yo+%|S<w^ML8~_OF-jua!-G8bJ-7h4FNcm#L@H0;&8Ni6t}4rX>>~vCvAWxJS9cKg`mR30?|$pSJF$}_DTzx@z-4TfzjCVFZ}9Gm%14wm?~{w*Of`
(jjBf7EkfyW{Jy{EcB99?wq;L|-?VD%pH=g*?EUfgUS?#;l^3SHzG2$`syV%afR&70=pa$DedMo!}$W9|MAi!Z#N5RJ640)%cM(T&tP66g|#AqDZ!=Y!
=MxRf6y)#vOfSHNgpoE^u8RJt=IU)@f8t{w=p!HDlRf}sjsm9V=%msbI5lYu;Vpc->k_x%gUDF#nu1_^~*g;rNmwrP*qZ8&6i=Ezn_TGBW-`jb&I`$E*
u{~oWf`znr)mke@N9WoDQQiY+yX{(@szILH5V!sT%nqiifZuqwE;`Sr8REmu?&$FTxse>2n67H%RB6oHfD7f}4u?9fi<|2s8&VA+Y@NDI4^<Vk1!>2Gk
cBz4MNA9_GK_wdO?2<}QG8+9)AsTB%ebkJSO<Rbb()tikIcTLRsom4_Hn2*{sK1qd^+Gt2Y*aQzS4QQ@sH3YmhUO+B6-}JMv|WCo@`ZGb>i-IVer_A2V
=-O3Cui{7hUb61@NH6>$O2d>C5`$>tC<qPb}%wWcpN5b_GYFCvp#_peah9Ro&(S1v*3dKMf2DDQpM_4XaB*vCm_}@fjH_?Z^t}Ge|YVj|>N8F4m8CS^A
1V{`%MJIP<jeXL5!<lQSbaIc@pupcI4_>_7*l!St*nz4Uq*WFO>Y2yn4`Zj3Oax8O|4QJU?u!6cH{Fdzh4?RMNAIh`SJKtjIRpUo5qUrh&Hw$<l9GT4+
k2QREY>S^O8anaYm8qb$Z@0pSTHZvFwxyD(;rpNJ?=j<7yK;6eWAM=aZ9-B4}6c%szW!!hC@bg05tLeHl{u|G>-p(^Qp?D4PhU3|ZY9PnP3>mNyrE~<h
*<Vh~7(g3eQQ_?bJyRIq4qXltr&yX$xQ=DCm$3}JP~hu6!5wkkJ$v2#{Ho*^AAdH--Dh(AqM`aheac5tgkOZ>HKyGewSvEx4BOAz5%E+D0k0L)USh{DG
5*o%;nlb+dGz>c7Q(%de_$`thdN89AJKpL?eH5L{)mp#b4d!$*0ve%yq(cp8$?&r%<W#+r=dyCdfR+l4<{^4tmD1aZv>;$Zn`~>2*4%%KI(UpWNEhrtL
5e6dwZ;pS@P7u5OgJp+hx$_IoxbEk)7_h;2pR2pyf0hZ=uXEQQy-4Wa(e&MRP1Mm-)|8MvvqSIqK&>`x(9CTls&Y^zkdb#67{CC|^IP$FIOCZsy}Ty|?
oJWa;PhqALBIo{doAS<Qal=Jejm|E>MM8vkMb^IQJk^8fMh|Caunr61(=S8iX6jQ;M8)L+#OuW!WuiEBsSYRBIq|CL@#yv=|A@#rhu@UV~q&g%ntA$jI
ZTFo$F$|`F+9>H6uYwcPGtEaR4{Mqyi`!CTiItW+jSM53fIp-g~{+y4GUg-RjuV484zhn7dJ8oAya#!hB{j>b@E7Py)qxADz|N9i^ztoZat^D88|93*)
Hdg!De8%Zsi#fJBtLx9lr_qOBDE?GC#+QEnwAKH=@$ByNNb>>q^zQTe1f{_c##=Et6V@)#j>9Gx<LDY=wc`QCEo|5Y^Jv?Y*&VIv#0-muK#ZFtMoT775
o)V-0t<zO#^lyY$A_3{00WKJF*6Ng4R2$Z09O7E#Kc?~&xj4C_f!s|O^g-M6-C7Gq6t<j6pz`?-qr}F-&%q(a`bBSIT{HqLWk!PFx;q(QEg$W5CnHx7W
4_|$Q=l0AE;pIp%zAuXAKUQ0F42CZ_Z+R+gn&Q`rMk?0;3}yWqffKD15ev=U`#WW4TJ7IgfdZaF*S*N{Jz$Dd*&Bgi7tG8vR+flge+Q8yqf7*!Xbd;f=
u>Rwt;@U$8qCjCB4elM`Zfz-f0n1dAi&8#Vfv&QXNUL=8YjBA4=qEFwa)*jb(b4YHIO&EBu@fKW_8olcs;Sy9|Ay7%hq)>y-aJ;EZoj?)4QG<IWlVTc+
rAe{kNTEa|bX5nc;45Psstn4i!lP|9SWjO4|jCD#le0NqQpeF6L%uu>675s}{FCFKOoinks=@ytkV$&d_K7Jrb#KFP1pTu#&|8CZ7fw9E}FJpiIj_8x_
_5h~GGi%UnkCKQ!Bd&qL&>M`k*yE8f*nR>`UpX6Ghe6N809*FJC^AklC#lOBj&-3un3%4x;XGc9h+RXZfvQ3}#zoZrfTQqu0*2?NBy$j$*X`eyrvk8AU
98)XE&YtQrvV2B-oUBZKfSl+95LBRG#HEq1jf##^O<Pv9l2(IBa4=0t~ZkDhSzmCfHVDxOe{Mss7Bvf4RA1T+18kiwSk9E{NY|5?}tc@J~xPX=|W#oNP
}DKVhNv8FjJ%d67gq-G7B&n#3?^x>qrsOnI(Y*cZT)&CmhBU;hN?d3`~;8=opJB0&jK_kas&~+kKCQXiJ>|ljc$#s+u+<_UHHvjQP=yxxNGI!~~Unb-X
->GB;nY&iLG0b%DyCniw%}D;yqx-3biob5y7Ah<=wq6PyHdeagf%aYP}azdOY>{`JjliqW2TIOD3o>41?KS7y0Ur>_6Qd5Z#_AJZGwiMs;+5%Cw_BkBB
ccMimJ2a?J2LhKSiW0QLPYcE$AGZGRVZ;?_PNc~L|bA-G^YV_$LbOQYi7)g-0;1wL75euMgqGMdx|DIY5l_S?=Fs8SZBw~74Qed`BJd8o1t&5-MG6THK
{uwq#DWb&&29Pz=#+buoeIQPQgA0_kH^*q&5~3P?3~x|ig0&kMfo_Q-4kf!WFi*H&=YQ((E&=xx0uVX{%T%Ma)rc-n>UI9-6I-TdvU(ugc7Ou0-=Yk@M
Ufm?rO&R6RcfE%aKq8)ehxXCu&?akAt#F!{%MJfB?4<UyTBM~OM}bv->OGNh5wiM7v?&Qk<HyvARKKrQ>AC;zujyL0UcZ826Gm@6;6hYar*P_Df}-_h)
WP_$_7kGc4J(0I~s9FPs4TpH)d0rQziz2%fs;&EanP{Ni*npsPW%G7%P3AI(8dE+tvx9JLw$uLXVBB{Bz?Ost}8nNr9n@IvAVip+c<P<*CL$Jv5S-GHu
N!rqh^ICoP?oX=7zbPtX5DA3eqdGSGA!U5!*=s>^!*rKx5>5uL-?0}^pQ#?%%T(w~XlqQ?LD|7Y*rx*bQZGr_-dmL7$&0A2yeYaS4|k^o4600<IZvufc
=5(EJfw;=JPwpzBV(Z$m(xyQ1)$8KN8OD(Bq+_tQXz1IAcp31D!lmEg5$*jy%2h3Ahl_goWPd=O^5de1V9s3rW@kMNiQ6UU>>m1bPcmgN==~m@a<%a#a
p>Tp>PIhv<C~AdqYh?dkG22rQ^<OMkJ>>s*WS@(aDpV;VvKq`WchurvK&+}fs15@l(^E;GnZd3QCe)4bhudNe9T?k|z*+Nv(G=9*07Gu;A$>kr77=g?S
%d-CtqQ&`k4Uhm62C2fei^8|m<$u<V1zoH*o8_7est8@@?S3$C}{4?5*Nua0QP(cYHGF@TH`Ou97%#{ISHZT;J_byaI1mNQ6IMKpB0Kwl|p%J;ly&tz~
J@tyOrOE`m~;JC0C6H%<Jh(>6+{TKT$DgOeqx4Ur(RWI$NG=v{1&wv@~_KIL4~P#VGzh%)cVI5nvQW<3g%uBNK%6a0xZ3E~$t47t^aU6Pz?ohD=Bo1!G
Jc38WI%)<1i^2q~UbOO3Io+!2l`xhVLVI>g(jDTB=h8q#9yOJjF~^kb^@;0&8Mg^-UThiUX`1Kkb96pCA^5eT~Z0!pyX3a&2JHQU{?$&37_ulO23S)vb
DuRo3X694Yicjw`51pO*HQJ_0<O=cz^4XDqkUD3*aF>I-UNq2gHqG?eDn0O}+l(S&n;y)T>YhUOt@gCFF{1IIEc323^G;5Fla5})DtNKX4RS8PK3r;k2
-KJ^L7cEsn`NKkOphm9gEr+6Zay$QjNIz8MiF%uUM;MAIUqo{dhCJxrb^diT{tKIVuLex4m{5pUl+Q+Nt^nSg)-C!oaqUw=XE;q6m8V=7y1P*29WiVBz
lO3^=+--&;)pRFGZZ{_U@%){ZTa`Cy#^SW=+;A<<O?aU^97TmNmeWW4Vd+e5J!-~!J$?m49V`Ak|tt^;Scp+H}*$p&aI8g?AgR*B0od<+(GE6;G+Nc{O
?6yf}KXgN!(*q=`#Pisbtz&{`^BlzbSvt9@5DE;>72rVxWNirXNH3JpXBp|1{~DKpFK2I39NxpYKws2UvJx{$+0QT|;_DVh*CEi0RXzyCJw)7IW?Vv$R
>bP>F^BheJl;QZyW*{BcpX^FNAQZ~zQ<weAk;)Z%-?L;&N_E@;u$UvGa8>A(I?_96Wajpnbl!f8+=wA5$E#FPYszA=6q`dbhAzlFaCDt{U`F;Klha=ZS
(57*fOwUZ%=?^VBGvn0@fK|vPoAI^W*%b1cVOre<rL1fU^HI?VfY}n2}yPP<MRw``>X1YF>VCT?|KKEeN(tl|K9TTV=@{c@iHx!tQy9i{1o!{a=9LSyz
#uXa?#wHD&n+_(0<S&S}{gv{${sJ|C{7-i(F?+r%YgEi&?fFk*XA)3o7tPPiIYn@hln^*E;`tW;A1D8N-`{-xA<T!%7$jf?pdM(r`bhob5`V;le6D|t>
LZ-K-v1SweII(7+@S!=P!fY5_!Tq)ec6&f-#ZS_{KpZOP{K1nvGX~ak3<!AY};Rt-l%-z`XmD^kA+;mTKKo=^L(hmNa{nC8x1jy*`6u~hI6;=|D}vfag
ZJ10wNEO^5wFp^uRvXrfvV5!iW-QexotvT;lZ!6U)|Z`hJI%;Br^>dFFIb!DIEGOZ@AaECmJR(bbQOf7kkxp_Bt1yuSVv)jKqPNeO-6OS||H`q%j_aIz
SNiM>SpaY@d22Q*)PIR9OE{JP-RJzQfd!!#b9e;HFWhm?aZ#rek&XXf<e2=(=J)gJ%XEA{vx|9HN7&HbO={|OtV=K)tV1UQ||B8y+H8XVZ=e%_w{naK+
2vb0h_9BIX4`j79<{?CbVAIL#3U|wH;<v+T*`$m2DvcUHZfPAK8((70{7BNj#%v3*7sjSiJVr!h7v}Ev}JS-39jOm$g2jtUn*)v82IGUJ6%X4P5i*@a!
X;U=GA$>%rzf^Jzu1k(`JG;0x<VM!814$xgSCsx%K)%Uz$Z_jzpT|_i)d|B$sifgULKJ$Zp;zD@7HFDt>X$J+;3Z%0A2(3zt5v=UsZ{at?Y3;zvKk&6t
hXO?`<W-NGzv+jGbz{p>g|Ah({yoK<0;9}r$ESSurp@b&|Ak{xnsCIzT5_U$RCWPp*J&P);IR@;%$L^Q)j|$Ex-(8O7ILr+l!mI2Iu8?gl%0kPZA1CpD
o7rKE~EkwT$<W-DpQo;Q9G!epuq2a(}4SheiAZ<oopi@_lH;#495{+=qzRB^T_A9!th=4tjyNfL=FYQJ)6%;!Nv3DNI?iq1cz871HQ-R@};&ZgF#an1M
<?^<t`C@g3a>xkRHeXVA69<Fx<AK)#!BME=%Aa0}!1DS&*qX&nxL?DaXkehK6okV-XNK?kGoMQ9F=GNuhpY(!=A6Mn2WT1O+Y;nCbqGu(5?y(Dq7VN6d
eU*5$<Y-l|?aOzqgO^Y`M@_iiVH-TTPTS6G!0)~AGAm4{7MRC}aH^rP)x*hGvxhh#~Qq{tzNirA8PPaCxp*^?k-om9n36Sqo{rglvKJe0U(c4~w(=l1I
TGxy;ysK5z2=|A_3YVt}(O_;FjIr@Z(zM>R@aj{%p;bKWQNgkaw^j4TKtATP`}YLodjj%30r{SQd`}CB{!Ih<>Q@WNA1<VQ0`ffpnV#hT>4AJ*O<C+#u
joGk`JVLuZTP>?4_*O@F7&e}{-5~&)d1O^=zq5KU(vh9gI7Qz_6f-M6#xEZ(&s8);0SkW#^D9X=Kx&Liz7C7-x|nw1?pYw;U-Yy6_D@B|K<B9*vRAw$o
B-~djj%3$^VJ|6Oiv;1CURb4<k4m=z_|32AvuRF7HF9gBR4pg)9=NObrm#l7X(%l~iG<E+w$qo!UUAMO`jbz8OFX%to{Y=jHyOGHQptv5?hs5;#*Rt`I
uhtO2qmdeENHyEc%hI~ypVAXWe__oPusDYR;^>gZB?A=gCF3u%m38bizDDGat<Llunv>c&D!vN%E8)&~^V<N^myk&50om)Z70n$B#Qf^bhTaEV2{Ld`S
O-*kaB@ZmzD#W>keLQLQq(<As4nsK}>q=U6=FXTH-Z2`JG3w$9bwi1|5rv?o7v-UzJAv}p1==k~snmt$a`MvJcz>&Jk7XQv}P^qljAs38N@H{k!jZp|8
HLP0;$;YLQ!8s2ZRT_3P4~&kxB@7(bD;_Q+=iYq$eQ}^tk}*K?-lt2X57}|$i>#-#fo#y*HZV|jj4JMebpyg!MB_Uy+CVz#UnPB(7b+NHJ&EGOb+Z66g
9Xr^Q(N^RkWXBCqy&tSm_tVtn}P=uSH*;_F>V3*B2O|@i5M^us02%gfl7=D(bJYqdm-g|I)(Fq;0tkRBt4Kd#t1Sw2b$qS{UgbF160fh&@!~SDx8ug1%
xwbFC>rfRPv=w;vDEM6XB3q$P&e9(Uxq{SExFG;-tg#LMe*{zF4}d?yqd6y^!=Feb04chMVYddm-JM`yUAw9XMO~0Ld$I6{c_7BAf}?u?^%^w<8Ihd~X
5yV24qhk0YDNym`@D$mm#9iN<fbs=>}BMQ9HW8(-3uLTdr}U=8{(A_3z|a;E2CTZ$*>(NcRMEpKnOCWt|wflfD-R9@i}3G7$HHjvLc(o>2*m|Dc7uJ6O
8cG#*s+zre&kY{?_LEo|&pAWQ7$vonJ)uQJCeBhA~i0A%7SH{5<7;PZmGVTSwuov_c7<z&90c1JF_XWAVka|Awb*LMYjKmaXnKOf=<G^S;xB=voNu=M*
oWP(jEK*9^?G+67wL=?7#5vNo5F3M$z$Pta7)HRLL~hR908-K78Mr261)yd|47%IOh6`3$x5t0G%p%|>BnhXTOj9M-7<j-R*?b#FI)SOmXETNbIfMG^_
LP)jOMIZT7LrbK$*l*6FyVoH+WL4=<D#~nMr;d6B!q#Yfm4^MpuU;_N_iFkTKvz2jW6_KJ^)LTN%hI=<DW{DEL<?wz-O1IuE)fcF^996c!PgJU(^7Y8j
5$vm0pO`!FT}#-fi<g*ZB>KAJi0Q<R)*R>TD0l{tLNo@ek~t2)Uh%nY1eQBF2k0xMqz3+X6C*6z(fv<DU$4Kjx@HGDu0lS%TQ&U#=Kd6<J9b0}UU<x|%
kC5-N3>er)`ocVz?mx_Bf0n$}zbJHxA?LRTi@Z@E{%k#X5JkXGn!R1v9k&B(MbLvK}PDnE1_uSMS+uN-J~z@WjDW4K^=&aI%aY#hG@q}vS?64<gELapj
1zA(_oDG+uY&<4`QNIp_R7Y#EGCz@^~U`Gkt$cbC@!=so$9v2b|C?2-NwR|GOIoTXqKtjISp6NHt9xgj`*&oFsdS55mS1tO?wlFB(VQP*k%q|Z3fg%^;
aok<B#@`^yh0dNri{RILWyYMgN4};oPH2yRtR6^Ej9CulOD?jH(DOKEwX#DfJfJ_>S1u(CcxC~n<3fhk>*@FK-KnNaWCwgBF2;}07e?v;2kI<^P>^Xt6
<<$ZF{`;RCHy2|dXcu&M~aZEe2}j=_F?`N^oA&Yb=j#elxLvM;9%f&j~k|~jTE@9Aelfmc>tpxp%r|;kMiMRBDVF<S74}07}Qa`I`A@dlo`rr@YxL@9~
93(Jy#v0_+J<il84lTR!Q6d@*Sm#1R@%8a6aabKI0+-VRuILRzN=4m1oHQ04SuLmZXo(KQ8<mSZ2T|NcDn$eg18#!bX)Q(Hg~jcYlC}z$|>x6q|Pb-Jj
Vi3<2U#*e0j=vH077Wegn3E%k{zu~d*o<249IpzZ%I^aV;<n^*ex<o}R<+TTOCfT5rYxDodr<DaFZ7~m-HgZ^R7KF0rI+><FG36Bl4IS$6q?ruY0$ihz
B{%y%!LO%hN4?s7TKvxw|{@Is=Hjr$Oq37c@vxD{s<rBiFOch2D`$KK;Apf23qZ7gLBbQ?~_5kSD{ODp&E&X2t7cQb><FoaYG4Jtz8_0JBZiolBcm&wN
y^{ZRy_&t2R56H1t!4jaDPzz)lB=`7Jk+30;%!X~XJXs`AL6A3d?On{tI-5sm`!@UbABGR^B+~;`JA3+0MNpKg9fN#A9PLy-lBh)p!tSvuw(&*p>5zBS
|p*ZuWtbP+<mlQ<{fMVm00Bzyzk-}9@5J8R|Mp9t#J<OwKj&J>FrdO2)1bcNH4gzp?|4ASSI8PiGsTnq+NOpy}@wQ0uo8XrG?@*u~eb$v7Z0P{C{CZ6~
#_QumS7Ms??`**&!q?QY^gX|NE5-EqW<zg((ek5GaPMTb(7zxA?c|eF~PW0^r#9#;Q1?coHO1zrB&kvhaM0+n)3>kff@kVG~31rED0+E&hFFm_lykmIb
SgU<`_-YC@1Gy*7|)g?G^WA;e86)WlSkoGroQ_O6aUvHb7*|2Ln1?6bWDoFy;9aEaOeBmU=M{F%Mp{%m0$!bm7tRWikn0!D&5fyQ9Tw}G@Ql+pZWIisL
J9gYPzrqIM9u`;DS{-e&uzvln*si45%=vcmhi%i{~|3yXw?aZoB{?Ahq({-j37^Z8l4dh!3X#U)nAdBpEA*-T7cr|cXvG*GPpB@h#rjvDasI7A>rb(h|
&%gYgtw38dDT<496n`J7|D2p<4VE;@zm>$(RAGGV<p3qbH|D?R`V;Syx(0^XvVs<zIE5r&g4CiP8@3K-P03K=z;2pH=zjtrpLw2t@qLKq8y`3Ss+q|i8
rvh%KauEgKvvciG{{na8z7%MFgKq$kdG&9$7JSY-qS}TSwqHOZ5Lq1VQnBc;&)x}VFWe6852@FzFz+)mOZ}4e{pu$<&VVw&ko3k<pEsuD(M(w{g~b3KH
Wsxi6Nsc2v-4*o1xTQkId!}za5ZIa+{^*LayMjc~veBn~gWt=rXiNzI-e)+*U;+BJxog;}bRP@sV>Pv|g-O8+WPD{#yb0w9KxsYPPEzx*CV`6+xJi2KS
Y)6NyZ=@Z~a)w1Mcs23ya~S*KPwG*|4g*g^|~!omqYA1)bUS#y-^t(|o#v&sGE-v-DR8vQNgsbgkhr@p_<BECX%3}8im-xu}-ZjLDxBrZmBxV)kp5v1Z
<1NoXw>hgKM8=BOC!Es@+sWgok<TO$8>|u!~!fKwle3Y0Na3|@Oh;8?NySb}-2BFLQ_zB4OYXRi@(1-^yj=cnrotz-xbuyyWmqvVw-||F0{<8w|DU2d4
MkAriQQ#$L<uuOf0aeec3}@D2)oXmaZ(_u0H%;ql9%^*%RHYtC;pk0)eBk5YZ2D(@A|Iw*2Y_rS<4~80c4!KXD#&TrljoBaeyS$Gm<|<^qacNW!Jyk)X
+zeE>)HuIh|7E3;dIO+8(f(-X?aS_<^AX16v%h;AOA5Y^69re-h};p3Lu}*WMv^w=%Y!6b`4MVVA#?6dy891hT@O#4@puSM(xLwzQK1t5s(i)e#YSK_O
}G`;le1!OKNMA8aAUtRUwUuimwix)AG<EVN4&V&2S`6aq)ipK<e~iU5<z+Am0;^?+M8F)cgeGd!qlVrtiF3Nd5%mdjc{&$^WyU-@VX#NdF1Q_oV-CL;p
f=_ke!(#QzijzZ(9Z=zq5KUk@aD0`fh@zki|hRhNtgYH8tlH0JiMz)V%_uzXt}-{t*p1mwGXH=lrfPe8sWAm0;^?}`2skni6tkWU&UAzV@u*%z~Ql7ez
EO`w|@JHNG%^k6p}pu1iOrBOCkr6cG|U?^5?Ak%E@k5zHH$8cs@Kn~6Vj8xek&9xU2HT`1*O=%7&p=%flI2s2JhVHQqBoQ-{$HA^qXV4$grZ3^7*8rxU
wil8GTWh8Y2~J2LHJB3&D7B(^d^2q?<aYC!0Oy%XQ(Uo`NQ~YIU8wKpOnV`lQLj^=AJq-i6`yLl9e=n0hqdgq=!bGOS4E~sVkRgt8P0bgD+Eq++CZWJO
DyQp66Z?}Od?<}#SOGndfNsvCA*OVgaZd5k7Tb(g1oQ6AQ#&}zNOL_DlZic$GBs6sNu`8Q%KC#?X?!tvMXnMJ`rN;3p1L-K{+u9IIovZ>qHpt&Bs67d#
Wn+oRVbx&1wrHURwE5=8|n7+b}60jDlUS04JF>0i}lkhU@$WknUe4{r&)y(4;qFA%Icifl*ln&^gTG)`@&Py&FcLt`8J+g$-1N(wx?eOAp&XK0D)eRUi
U}18ZjFJO<?RJ8KAiD-~4nWF;{mwZj62gbf<(q5VsJQv;nO4WOu~3?=E=yavlspxO)BmU_2f@EH(slOY1A;Das24%4JfKQN~%6b}=YmjW#>@Ks6?Iv?)
kHjvC%pz(<hQGKP)FQTepN?dQB$nXjL4~8$NFzlVm0(2uBXW|X%z)9Gv+b1F{4Lb*tX_?SH@rZvS^(CN==|lTOg0(rJ1Txsi0LqpP!@RR9r0!U0T0lN=
2|93*cY72!+^iMA4eb+L9JL!K@;SSt29&tfpc$(pRjMJ$0fWNw7XN|Vvs58xbq(Z;Gw?#4ZdH+X#%=$z!g(Bq3zt#(qnpl{*ZW^dZMqRS%<~Q8fyt_ZJ
~`k(bvA7vpS_QKRiyS2$FNp^3Fk~Vr}*RU29Pg^2@6_s5GYu+94idIJD-ra#oItWacq+$FxDFrI;ZKr;E!Y&Gniwvfqe2>H7U_kj}mC|&ICqyS*tv^iP
{S(wFS*Xub@?xuhymlM2$`0k|dJ0{_WT#2VBkY(9dzp=a-bc0C8<t?S<5nbx=q{bD#jcPu0kuuccxX^80rDiMZ|<PD+Eb1WA(z%(k!(HBnAkss$vXPp%
2L<8B56-`y4W;-An0GVV=P;P{gQYI#s-^y}lFIxmJWDjCHGBh0X|X0%D5p<*}qAB~6x?A?_L{e-X!N!=j+N6oO!f0%TpzQE5`B*2Da7TS3%7UR@XxEB2
>taRwO1xpFsX2>y}iZtp|x8DZxNxIOGXjX5GU?lmg^Frn#1~Y!r2C`{_H1U}*S<S$<I{`XBSs-~W)vOJqyTpH+4=28KiT^X5-N5;v*tQpPuXJ+(09i0_
R&Ojy5Exkji`~g+pNOkg8&#YQJdZg>f(@<BX;lbIY22odL6lD{jaX2nscUfza~M)^R#}Ud{!1KXBmYJ3Gq^Cbs1U}ftN}Zi-2gKBFrozA_G1Rjk6qoj4
m(QP6*qu<CB-hFU=1sR1!)KvdX?;;&(87|kWdgdDh~Q?r9$0W#TH9+6cgC=I&IOPc5!5%k{{H}f$LgOvrV@U6~8OB#=mPBAsi>egcsm~EkP`t^m>5hyx
-FQLEP6sF%%)x*FN(9X}ZJ#UQ~;g{<GRDqj+9aJtk{%>M{DHLXM!c3RprsoU#t{2>r2-^eqVbW9alW`7!$3YKSWshIt7SD{C8$l`Z9SlY(gj`8o#Mfri
;x`(igf#6S&u8Ps;x4Im%%tQaiA96~|qAph&ETm|S&*KEhX9TWJ%kS=is%Q6G%SW*-MW!?btRU=~q?YJ5Hya<g5xER@kCdk`BKDmMP0<cWJg|f5kssK8
(n$3*q+X4B^4$8N*ge}C5gzQ_Fu)%BQADcWefoMeosFZL~ND;ADZs*^N(=?)_MUDL5x-&=pr)`uk4eV7r{zan!4!xZ^M*jL7fAK@4-HyM)fGPm9ITfxR
tmI<LIg^xT`ub$l2GS>j{enISlL&hAX769+-vY8)a}WA1cT!o>7syBEU%a!D79gy>2!bf<6pXg_Uc-Mt#406rSL+&RNK8-?wOAFHxzy$#sh<It>Ji0%e
~t3bNmvWe9M^37MAGibBtfH~cy7?W870QPvjDDtQd>Yii#Zh(H#?tjE7w7-FP9Sk8X#Xb&~a#OdmEKKg(zQLsmIxs|A#<6VLU_m=0#~P<IjK0+C}an|L
gr{`HKgBpSFSI8>H8v5Nr!R7&$mtk2nm9Zo{?bpZb_5fm2F5$m_gF@f)&VgWeppfjoA$h*fSTCI-fD<+ZMM2(A#brn~{<8;Uh_;_*%eb3$I>Ggl^Ipl@
#g`KFOlGL3Rr>Yh{03Esq*1kC%5_p1T&NuIR#z>2^KC@vhRf-t~qpxQb6HuMEhu~0wiBZ}|p37X&Tx?L1MjbRJOBEa=r0g5%0p#y!5l8kJou{Y=cx>;B
#e&SGL4&p?I2D@0Pd>#>e3&=Oyb~0VndoIDI8PdNAu_d4t_Zh2Y|J^Nt17GU{=#Jn-6{;P|M<;uvFD)Q(w`vNuvL_R!ULQ+6nBW;Dx|?HrBL&kxqWMQX
EIsm|Y-=#r>Ir0wjBEoLafi+s#Vl0~AB|}OWr$jjiF#@IHbA~NpMUUs&62=|vOE-sA`SWL*VaF-@#m6%UgD4Udi$ffK!ct`fI{dkS22jUn*c6@vh9DQX
5Q%m%`|E_?Ny8~9fw5&*u-iBNyDIVDM<!16QC)t1VgYceKdcH+Vl_nQG?ES3=5Vk)*cYX^%j~1zHHC`s5r$zwS+qu`6;JL*q*{chc(*vKi85q!7B1`53
->K&Kqe&1X#qAHjt3d`wm>PCtGFMo~F{Tum4=*-#W4fkUgf>i}*JiTjA~aBl6lz13>n7P&n70_;Rzj0c1Z6EV$HZo)WZGM|!0G^a+4`e#Fg->-<ZZm7~
YzU#_3<(D59W;%BNBF`jHppsCBj+W`3jj{fXV<P&9LnKQeMHP-FZq$c>Duv#-xci27=(E|rvmEx>fqj<>d^+)u-$d?I{w>c^V9}3=M@&7Xe^3Br$JL+x
LL_^c@Bne@q@LI>g^v$H71u8B}nJ)<4MZ>)vkk1{=8}Fc%O@l9&#?}#tn9(SFJ|D=F?byPNoL?;(rl?H{B<s;)VrWy16tya*8--@x3donq$&B2c!py`Y
ox^B96jP1pz**PsHHQp8Zt{sFDqYynAn)|B&Rp(jo$(rQYGtSdt`Wh82#)@-p(j2cBqcRGXw7jWEES7-?6kl)0P?{Nh>NL7B{Ah~aCb?ba5P7sAM-;zp
&bT~rHr40u-Th*mtEyBnH%xj0{N<rSVmOA?Hg+6Wb@^T8QK~#n(OW?wlftUR@I;}fVk!8a5(UKcK@`|j?1W%4)w*pz%8aR6m6vppHAfa^#JnW(TCu%mq
xtRIy@JWTdfXPFO8V|RG=63rb~P~Am2SG6wl|wWVCBCty8a{(K#qcRM=>?oSn?|;A|O=PPj6TOx9UahI*s}{f$rLyZO($1>|EsqZ9c$lfD;oxj{5IDNi
FJrF*W{2|`K`r}Cta)AdWB-`+8Hn5y+sja)}+jKxBz;$4PIS%UP2CcRkHU>0xUP-|xDf$t^L$Ic?8Uk70nZk?!i57r~zg1v#y{zN{iT9ZA{rE2aT+?2?
s-Srr#q=hSktsn<PbZRIo){jMXN=Kgr$oFy3)0^#|3dpyX!yeZe#T|}bSBu$%BpOZ|<fn?I79`2w-2@7*k_-{2C(fPq2`<;QX5wMpAx0JcJ;>r41Nm;B
pt$^)6Bci_KLPokfP7Ctz9%5x(?X&rAYcCKM85o&w~+iv{!c)rf1^OY3%w^G-;@5oHIS%$bt2dk|4;n?D*1n+|Jl;Nc_N?l%iBod3CQ=9|NPSFk61?3o
ZKCEhjpmu1;$r}NZX>e`V4`5SNd-R<hy(~o`8H$K)xp+-xHAUiT)Fi@81lN4|;1C>VO-mLSm%~P~2RBX6?5ZvWtenEr3GU4IEozQ5Ec9$pP01`z;_-z=
pQU_cYRE%+xZVhxY*`9ZyLc$Wbu~0q0nKq8Qtr^*~ylcgU~1X?r1)+w3%O?5QTyHP501u~R8v#vBf9Aj_<Fe4!zSIny=46#BB>S9#SLws!>gOL_z6X_E
QOdOY($naMPqMQ-HZrXTf-G4xP|Z&Kx<sKJ!Jv5?;ftFRC{7}hYwd}=|Nrw*#PGTru$>>c75LW@+`LO61k1~T)MK^IK+?Gup(Ne>4_5lV2n3x)+7b_Y2
ykhgB1h}H==9_2b?nlXdL4oYCYq=cbd;H`zUnmDE|3vUa-6r39D7Q+d&n#rPdA|Lza<L`_|6Q8eVp2j5lb_wTBXQc}Jgp6B2w(WM+fd(xU6gy{UF_@<|
1MS_SQXc~8#DA6at#nqy`I3<eN%b2Oh(dP-eaYDt4}pA=Ive2Nv~|01)>P*cQp7|7r$L;wfP98ObPB;va)r@OlnKLVE&F_W+P4?-iF-$Z?oj1?aid5af
N8e}{e!Y?>)%M3OF(n%4Dy2xUkH6^w*a(r1IXj>s-OzRma(zE?=p~e%97$-yVqXG=p9BFTrgFC%ScQqW4nGjt@~B4-v-j?X%d4;gArHyB91W;p!|K%ra
xvh|IPdl7)=PM2SlMV3t@$WOfW}KS_~KMh5Wg6l0d4LUOi+e*5|DqB>|2BRr^GOO7nbSTaG+1@-YT31%Uhk4S2i_<Qol!Fzo9^!SOnS{0|IIaDH<kcW8
(v7;CW(`K>QfJOK|lkVYcWUPw657rtm2=>4M}M?-c)#42ABgZ7Dt7y9!7lNMZ&lIZ`}`(JLe=mDar0ytT(D2hqDE(tKx?X>6{?mnP|Jj#1akL+vEh@8B
T29tczqHnP=0ktuilEYK9tQoxr92nNdEg+xnYJgqasDBxi_+kTgCK!r1-2xI#^68S2B>$)ZhAvHLd3L`Lc=nLD=+8P}0PS)*P+5zw7K|!ZIgH?N-`2me
YD*wK>H?g*+SKQf+0+2%4!ib3Vx!{~d_WvDCf2DKE=Kf79d(DS$+mz@fG>4sIF`3khtGAq$%bCt7lG715ll9d95|L8!P!p6ifjA}vZiS9ukL#*m0^f#i
EBx+(x}(Rzm7;JaG}+Qf*Ika#|+5o0KHV(w-+*NB%g!C@MUP!k?u=rHOxWfV@aETT3;1H)0@<cI$4l##8DzO_R}NY;@=c>5zcJYE?6@?Ex>4>t2Nv##n
y?0Qmid<;18=MG*?{W3&lZ=fD+rMHjpiHb(QmYeFFBL-qjVCt$m*EPP|9rKYNsU3FJE?h0#LK+V)@5yaxI)<3ckw%|fgkIRbRRwogQ{9CcG5ZGsI@54H
^zTJj6tPHxy=z^E$pto6}n81qzvA??!8jM!cKM7&Y8Ux3NjSVQZ?#f7-4yAoL1MjOaCg_9K}G+I8y{ZVD;4(aU*L813;Akjtt#(PTM@@g)w8DE$qea#L
{i@rFl#TpbEzk`A6jSAU`vK}ziPS~P9lFEP*OGeq?p?6|5SaCijR2$<4kZL#OHFAK3yrcqR28_<htp~eUXrD;g!MFxsIaxr4E4C<KB>~AU`&I*!hd@53
2z@@`dnRM!dI9y<)1SCjq)!Q5wFIVD@$~EI^E*#UQT`<xFq+dR>Jj>)Vuq?@J3-8BhJ~Srn{8Eq&SV+4@-Hk1Ll~Ih+Lth*y8s1rwlJdd%72)DfgRObf
SvE6__sXDs<_tV7-W36eInOvGYt!=;uVEC@{9;QUqbnvHCCe5!gVl{Hz;4`$Ay$^jR@FNr3Xz>zi}epPNHJ4c7{DDSSeJ&wgff1XN=-)fPBND6TyYT;X
a#;x;Y4)cn&RHKC~C|TjCkWo-=5EV($%AjQhC)e0nIh<Imhc{{K`k$Ul#}40J8I@AG7DtlW-&*Z8aWTns|3wxK0Xo3{V&?F9wEfzIi=5m>%xZ`V0<Gyf
0H@rUP{_2Nq3=pIhgZTbT8P|%qGlz|0x%3bGQH{(CQ)=>P>BvXUxi~)t%1Ed1xw}2!e5Eed9ly1(j)LMjkJw*AOYTww%VM9A5oUbapV5td5f<#SoXqjc
v_WyF!uNl4<te}vM4ysg!qy}PWYwe9J+>Wjai&O<5TI#93=cjhTO~eqxTk{WM?4$fcTNErd2~37AY#!>vf%sx0k%!}dT>*CrRw$o2&%Yi4@?FON-i4d;
r<`F2&422>Dn$070rOMIT<1S6`EP5R1hH)_ph|32p9hnH2O6R4-#C$0ovHkU*aTpsP5O}89QKqbV7vB468Q;Z;S9oYLyyUVz(7=?d`y?>cK+4x_cSoVl
!MMz<z&l^WOvWRa`*770rCl~GeG(_ido1FsMP1uLz#m8QXIbx{W@Jo(57af5CnF_0g{pyx9blADRyHZ?8*+BpJRqE=%<s(&NOub_YeIaM@%V+n^p<4>t
j=>=t7F(WtVJ^e^1Z)Fbod5iAg)21N&MOpv!dY8z&N<dOa}W6cSF8o<>PKA~Zo7SM3wALwT@M*?5Ffe#736bg;G7g*02v+xh2YT)NQPjv>JYqm*O10kw
lXHN)E*DNrYre?gu(>h2-83L#AQ5_6g$|Gs|<Am1C$Kcsx0;J`058ggK?^!eA<KkmgJa|q<e{2xv_DRgGT$_JjYmB1N!2j}K^)%JhD8cCqD+^nFy@JI?
=^503H1h@UKXlq9k@DpG{W2*Oy+w@DCK0>=kbScI{F8~_n3ouTT_KAr63Q9O|6l)085>8d2kI^2`m*live+jo%A#n*a0btyjLB}=3;<o>RA{fHOf+SV8
n=c9c_4OZ#SxPwo2XzdiAlCdx;@?bnZAv&bh#$;4#gEmWR(TSl_^a{0APm{&k^0jo0P-yg&sD_?2OQug!RWF1*ETtxV5r1J!G=R41}N@uaOM#a^%g+BM
XfsiXMQ4I;4f3g(6+U1SA>D)gQGZNI4{Q9^@k|6D85fpG*hzbSbs$SyTu@e^P__NpIq&FkJMk^0LXV);+wj=^BqC%!gtef<(8W|EYQvSY?GG7=f2qa!r
;6RJ3oK^t<TkNQiY$pEX~f*gJqasE~nY12+>1Ty16b1Mt7|8tlHlP2@+o*-}&5oKmO7OU;Y03-~IP@6}sO|Pw4+MHmWE?bThiAi{5hg{NMfP*`NRX{r~
oR@BQSP@BhsY-~Y=WKKl<}|EHgQ{rOk_;DaxH<$C>&I1{|f(mVI={PbNG-IeR`&aZY=a$)1HsCMt%WjVU@Od@fM@=T%g&gY(g?@P~q|C^{U@BR3%U%vm
@AN}zMU;W0jul)J@-}&=rKl;|0MCaVcyYqwRccIt2<sD)x4L0fOE(xRZ&I^+aqWjKRs(KSbB(Qfrx7!qcmipno++^p~>m77$n`SV*NF&Y4cVBce3=o0$
e*VYLzxK7e>h9c!Z+r)J>G@y$_WR%b-RD32_6Ps)<@bK_JOA{vKYI3)Z$JC_e?&KY{_`*U`}xmb?>Nil^1!n{`%5I)4}SQK=fC%jXW#ha=imFi=YRA!z
xd8SqKk;t=Rf!#|KFE>8_`>4)t#U1&<KVBq6#<V`Xab}o_VgfNjBvsEY4SUMVKIE_{|URzT1>9@80AO1YNvy2iGCG$$jynB)o%J9^9?n0$oe8bQR`kpz
^Tv*Iz*6@D6bvlouL<y7lZ2|N7aV{^;3Pf9Khczx@3F{u9*u_rLvD@BR2||Mau({?D&}t@?leZvH>N{=eNl|Ju)=ef3ArfA}pVCd4UX?fLh9^4`zB`-?
CC{LJGY|J{{G6Y+CV%DZ5LXl}gfJQR1E0$nZdsv-=&cz5ruXYDWU!aB@P*G{|1W*ffhrH{rO4c5C+p6%Yv(zB{xiNF7|KX~@7zeB{4?9oWwbx?1w*WUX
n($Kr--}%u8|KnbtHUSa_5)yjHU72M_wenT?#j`+9cNZdeXA*bBE7IuBcfByWSWt`TSxc`(&r0-r|8N$^|MA0@8uH$czwyD}e&vII{9QE67fHR+dh{lw
Hy`}PzkBu6_rL$5>E0vgw%2#Q*ttpa#k&*IC-ilDQKE~jTto=hS#i;f52fyU8B&$%H!t@^o4ok&5>hL4i(71wJ|ae6@!o`aR=k^sJ9O6zOL_K{uRi<gA
3yu%PZ8r+t$**wKS6@N_7$;&IQ+$b{;w~k^z29f{n=Ok>ixg`>3cu_26_ZB^Xvy-e($H>fBwDiKmX6j%>O%5C?qDNQ|Q_AhkyJEdjBg!c|rWr=QCTy+0
DGNl+zvY&YhcH+b{BokWaiA&t0+JpfAA}?#%P(o&}elHSD5n$Z4e~=$^iayoifLaCu;p-W&Ej2=jN7?Ci46e82zGKSU$){G0y)G4bpt-$I>z|EK@)`G5
J|nbGfm|89Hti$D4MbN7Ge8_$0D_sCmZFQU=Bt6nivWO@05m+IQ>O^N7kKXjdWSX4=g2J1s}J$tuwg`7clY2W?^GXCqmyH{P^p-#U0q0PU08Q7O&_5AC
<_rjUo>-h)&`0ZzZ^k1%8_w4t-@%;OLa+N*$dSAg?{q{~Dk^H&;$eUDoirR8F-6BtQ(Yz1!^oB+ub-WreV&UBk{mI`A)3a*5v>DV1WV#Pb<=H=c3HA8d
*ZvrF4tZn5)%!pBi)TOhF1i!7BK1Q}AF=bZL%hqY^lHu@H4M-7x4(I2<`S*4v<}mYbGkTz0?opaUA(yUo*!__caf?fNh5yVz1Yp?UK=T&|EIrw_N_no#
kc<uiTq*}-$jOgmG|dAfALh`{QT$ds+Ur~Ub?>IY$3n@7tg+WR=58JafW>B3!mGvwkx~ShXMF(@*nXDSFSHU?29k&*j2?jdft8h!prB+3VC)C;h}Pqv%
YQ0FWm77@*vl4Ts^dVeb+-1d?h6>JY{Kc8QnVbT@MAQ{DeArWdVufg>yz+%wPEo^!I~5`Kw?2?$@tz2YCo2GL#OW+pZbGImF&f8NT(y55D~Kd-=loWnc
O_>hoE!Km0a&6KZ*-$Uz>$D+}{;xZL>byC4g%?lC-~NcF|DUcAgOUh2(7VD9NGFBD2QWr>38i_GI{$JON(*GoupFXfSJcAInHDzl4B&M$j+^D621;BUY
7{&&9q(&C<f`|qEB_4m&qW&RsyR^I#h?>sPsvl3l%jSJ^UckT$p-UmPUzh27ZL7+hq@V<^-M1<Tfk`L0XEB#mUdC}dM-W2J<{O&i-Orik(z>LoFSf738
M^)iYb+_S1B^MrDzf4Xa$_lx+GbJSUtG2un*d?#sTvFQKBHrmE0TS;F(cjMHbLaB8d->db@tM5*rP1Hs<$CXOy?43ZyIk+TGr0VvE`P6AI_I$&Ty7m)Z
XH~j2bbpI<@4~x=gY0+<q~<hM4`XuT+_`r?j=D#=hr9>zk5zc-_5EI;|0>~i<^D+rJp_jZ-0v9fA+5b_=hM%diD?h35C9kC;RS;G5T+R`u?B%;QYv6{^
|4o=R4;S`qp0~LqM(1{_NkM!^-cY?EAav{tGDQJ4^I_e)e+o^1I9I;Ocwhvw4@76aZPPdzWukYcv{Ja!tf8Y2+o3Sf3R=*hCS^9aE(LuZVn@HthFku!1
jKa`;~zr$y-I{`y7a`Q`Ha5mHZFf5<gTjjJ8HyLdM|`fC>@B*8C__mA}EGGY2N^zgH9{r1^^edE6(pNJC3_kaF_&sYv;KUKo)?j^71=ReYyi;H`~{@p%
t{jm7w5YIWE!7pjeZ~aE+fBk2d(1Y&0R!HaS#wBCAlsSHB;`!i*e~!%L+AVbRv+w=r`5*lK*>F%Oy-Y(tYxB8GZIRKOXR<Hm-5267680zNKeyYYRq-ou
nw`66Kl<O#dG_D@pZDi1pPlkw7<rLC-*wJ>UkXo%sVk#d6us-6UQ{K1NlYRWN2H(q-4D)I{^Kuw#$390X|?mvbo0U;;^&+MqdPz9=iWWn&CWyq%VYEE%
<ev{V%~kU4E1$H<Jp(L_3SHu^<mokSr7GxtiI~Oy@C}=UeWjHQiMCJJeu{K6Tt$_2GFZs?2+*X`?6WdY7kmYr(@#NUeue<NU^8A+QEa#jO7LknCYp(b4
giRnB&=>V6&X#baGUah0-<YP#jfjjV2Qf_sqRI>P|5WKe3rD?YK@qrY9-2U(Zr0)`qmikHozZF7fUb*vsRR?V7kAlq-(*PXq19^w;V@n+FBnkt!-F=2n
-(p(^IN-)O1UZ1^c~EtPs?7o$%1<M%I9B#aiu{HQYVf|vGLV&NmLsdpX$Ik(jDV{}sU{oaEnb+7WTHa&aHL?!d4n@17jPF^(|ZfMeQIvUkS&0A=cD;?I
}00a;}93(6sjol%K^Hrr!w5sQ71j~<`&0&>q@y>2&_WC2Q)8Isib)6AU#@cZ)vfNG7#|S((I_$LetN};)TXsG-okge-jMZtP-Ez#los6RCm`~$mSvIuB
!r3yYy92FXEEij0PvjPUPcUUx(b@u+L=BtUUM(Lab&DHb<g+o1PBA_>;k=!jB>M?AquIMzvOh#lKgRk8Z*~ZwBx%Ihro@7uO?do-ANCDB?vosL9J<xEu
aG;fBPOH8EQqEfTpD-TLrx!0Xov?2MfP>B&^qyP+6nh=(8qIb5V`3=@0j$^XPaphXoYt4r1?%J2IU*+*NfjW9^1+1-nxUE8@b)vaBlTUcB*Rc1NUmbx+
#OdZs(-i`_)~4FuCbNl>I8kS5nQ<ZU{P6MO36l&a{k*>z+s8-Ttz($lyNb==q#we9ppp8nv1j<EHG%OML9Cv(y(H*ieJ<){T!7h0zECFoM>z6(6TUW^F
P9xr!g#6pFaXd!NJcmz#h+Cc5s&^NAA~J*~Rdp`lr$KQogPi<Cvx>ojx|RmI(9XH$TY3OPKOb_YE%j2Ue>I<5mZ)O`j&j6-AOTRb#rl~m2D5j9ThQMMr
;r!~pH*?4?5d_LUk@5bh4H+M9<x49E{v;F4kft#<o`4j8wH}LAdZreHb)+SW9+xc7D3bMC0sk+A}`x*7~=4M&o=Jt5jt$s>3H`8JsZ-3K%-lOwz<ND~9
Ww%)$ztKKl4<vVUZ?VT8|Cmj}uAcbS_lu>!+`#Icf2sGsZhx-N=JvPl{e|8e_vXRfFTTFvyKmloYh$w0tT7Mj)+dJXSei^T=yZd1y>R!A)af4V*;D&d`
&0W<`>$)eNv-W((=9pLJ}oD-a`}$cJU>(NBjAl+_Vd5)?XLwh_sMsLx3SFEM5T6QmDdIo4uVE=;Qh6(9Y2GsIGR)9W?$hzh-S<B=r9AXZ|hSVQ;Pl+Zr
mN~kIMB?Vl{un>ueG2lxw@c*eu}E!AlBE=1K#G@s`)UdO6N<*Og>^ClL}XjS^CPI9QqNrG0jO|B&pmE<VUtBFuSGrDP}=9&5`}Sg-H3_j?$$7*(T0x`r
M|yLGLrSg-KtY&r<>KBje`p*aIz2y&xgS!qsdm?0X3G@*zYAPYi)x#1jrfq;74qW`cx->zJJykbW=CGRr(c00H{KO*K8{&DhsTls%nJ4db*7@GmBj+vE
CUi)`%e9{S$@4i~%Dvude1H|4|(3yj~_OMI;cbiOwoAF90#{PIyvr2N(HL@3Z1V=BEJ#%yX8O0^NKG)|@xL=<Sk*n<7XQYahK+bh>U3oSB)7eskqk8FV
rNK&cz!XZVKH?^Hj`7EGgDc^<f&soORi1E?9@}3GI1NvcO7NpnUW1$ZwTx#riEAY(;>l3wU^ZW<g)+s~I9rI!4Bi{xhx+$Qez)5%?|07Q|3W^m*WXKf&
XOgJ#18HATco+H(rH|HPd}sG$%c#2MEaAkM}_Tgyv=?6e5n5q`+w6u_OJBwp?zFyEU)N)oc(-K`%;v{>3;v;*8WaAUx!7#BnfspI|0Bq;!Gpv*}x;N)6
@mYK*id{D!*5ICaB>Iz{p9kg3od&vF5SyU<l#Hm;BBl24U4b>TJ5PNNV3trnt`T3TV%xni8_P)&ry19ziGD_9?L^tVs4_PQGHgx$47;Cr^~nXOB2bRVu
Bs9y8{s9c1;Z{i_Pa@?tJ%17;@-``SYXpt3X77x%N72e$HVqMa6%pz?T*Sy*T5@-Xc8<wE3bU1BfKlV|(EF7j!u)jmHDZ_n7Hc1U>Bb4+GU?2Wqe{>ah
8d{-_{RBmdg<!pz~RteR=*9~r_2wRUBn8qh4*|}a?Bs#kv#1xeFdl#Ga&|okN1_=Fd!r<gCl}nn3Lk?RpWz~yVm(Zwzh4+`7LKAoy3@yQ$8N-G;IGUKG
J#L{<tj6d^2Ml;zP|AKz=4{ubnMgm>^5(SDhJaUyu;Wtd+tq@NkZy>XG_ARN^>E1#GF<7zK7$X7ePq(&<jCO?Q{&yPpe(c=@6N)2?oh-VAGRPSq8mF{+
0ZLyGhceTS!ky<12=mkQ<r#}>4LcE2Llry6|)YQ0#ee3Q;*L#Iytp)X56W_1Gy|>oZ*QEKY6aDVR4L2`f`_Ma93V)+*qd}hhtn%J2_LO*1E?-ukagpvV
A)lZKi&0jTe*C{of3v4ThI%1*kqgSQC~7xuWE7s|zY$);Lb<$UZaM$P!iHT*Oeb@n};uIH-<pg@*c*Y~Ft0djmM&IT+&^5v$nT(WV-vR#{pM_f;R?l4&
+$H}#;QmZTZ)qs}7Nx?Vs_MV?Oy+#TdLJKov-m|h+C@|y329gT>m{94gHTE|zMx1Z(8IyR~8zF784s#Y~}$O$gSQC0CTqh8*>ufI(Dd>8me=exYVj?9m
25o8%vn%GJltqQwLISrGorqh#*ypLkD$Hk+?91Rkc#d}wRT~Zr(y-pfvCpp78)0|7Clt2?ZNO-m+Q+J?sCVLQZBg$Rk{Gb|dM9)7o|Gf3`Ejg$#vDZES
{!lygMwK=v4bHiYKUrQe!uN8cO}8j<k10xC!NCj<q1ICwWn<QYqT@Kn^OmA{Ck}J#4GAWNOlsInU}gu{`N(fe|9tiG)#HbO+=d9<Y`=Z0{&>`V<N7Xh>
zJ0&E#mAO6Tf$i%RM;=x7t5NKkxO!zg5@2ef-GHevWQJv_8>sGo9B~r@_a_<4x=3_kMDCs+T|2%b)7yPwh|bPwh|bPxbO&$9nmt{>6cG`vP0P&V6uy?}
+Z|bc6;Tag<DuMvtw*(7M*MuJzU-L5*M*NF!Co3?pZ|*1);eTd7O?3C?;Nv76ZHXe3D~TgiJ{U!Los*Ltb45hFM!Xthu@i+|DXpX+hgdJxc>9t_5%s>=
AXF|YN&;#GU*lQy)DhZ7~xdqQI`d&~H*>Up3$?7&di>;7n0b~&I2PM~4sK;y6VI^GF)(3!JZF|N5pYtet$9-M}<4(9ulcdbX>Y`@eKul3ZAlkeNg|Kr*
xb|Jt+dJ?EnPd~lr-@Wk>CYb~)F#^6aWM?=_F7@U8dbvrW@lD})q$=g9#=&vD;k5yJH-D{{-yDCH8SO~wQZGN1)J&h`J{mut7BsdQEW-Qa-@^`L$n-j*
Dtcq9W<7f;U)!(s@`H6$pf%+dg~CwF0fS+LtzqFX+g|JCH}xx;ZdsMP)XUXPG=K|}LjCLXPK#^3`QG?G)W3`T9%;Y4e|8@Kt9%~O-%C3&)HLYZYUQ(?z
|dOta@UI$Xm*`G#rJjx6I|=%uk`bw{y*&hP5W5C($9zX@vvV0arW~`?dw`Ezt{gyZGYGP$8fcQQJ}NMNIt*?YkAlX=`FO1tG(1w6G9m%E1%!{l60+?`=
=DB;|{I$z#{54(4>z8Rb=I<1{!h|=*Fvhc`)oQp@+LA#dkwL2bC>VP>h1HD!);^e0U0nFe)|4SLUKAv9&Wa@7K!@;-Z8T+1b9>i)6gmarfurid0hf?fp
{kZm@b__7ie#0(;Q4py`qVh0M02u$Sk>6`7E~(t3F(?-ZrJh>834PN3|2<IT=feSFR(aWBs+f}_<$<s(vxW}l#B*Pkwm?R-d`8X7VYb<7G+*E;-RvhU%
ekil2!Y%;KMrN`k-zptxus3qD7G+TKUg+mH&4zo1GqVb@?;AE)uMQOOxs1-qv1=-D4_*ftGa&|EoHu%cf8e2fwf!0^BP1Ho(#Cp40@YwC{_Jt9m&Kqob
7%KHb(2zr$>??*Tw)cNa&^q2`Z%VbIb<<tk+2Uleebaimmutd!v7C`Hw%Z?A*F7n=c3c&na_r9w3YS<V)<&^?GO>}b7NQv)`r1(-cyrHkQy=eX<s7Wm_
|U|<LtEI!b1u?`oVF5s6O>fok}NazxE^+5ni+}$%@kNyqgNwp?Ak>@y`7A9qqy((r~q=fOa?ecK>MU2E5-col2w=Y*O%|g_4Z^Oa9-=lSrW=sLqgn{SL
P&Nr>B^*y6&PFbz<%l)XQ1<nDsb$MshSI?#t1P!4s{+v4tgZuCL=m8OT-N6i*GcAT@Kf!I6G-vNX#F9Xx<I8z0>RT*G0E`#d>1RP_RAJ<e}*V!l-fe9w
ZQCi;3mrp0-j&Z48~Ykkf(nHo5y|I4hG-z#YM-}IpHk6mA0yn6lWGh1Ko3|L?kIV?@w(UpiF#1YW?`xJ0vBB2<Z>u`*>beC0wFO3v;>s5$rM{cB3r@`T
n;c^u;M{Tr5{Un|LpS?G2b{sp;1pi8ozqAyPbg&YDJNg55fCNB*1h`GiRA40mkRS<w*v1nfFLG%wk9*o{sU^8>kH@32>~6KS*ltJ6AL!pO4rP_<)BJ@2
$eVdtw{B+MQdL%!?OPwRE_e=rbKdj3%XxYDK2lxHjMKm%Mw4bHC55Yjjp`X`h^yJBoG({BKJ)hqd5R&96ro(Kr*vlz_!Tb>=AH(a+9^*AQB*t>VFSFDX
QRx($|CYs%}~`q+;U(%)1l0Q2#RHo<*AbsMJ3{-nd8**Gm$TUcpjO*uP6HoullO|??*egExh9G<}32)ugdHH663u0{P?}++@*WRxqi9m*n7|GfB11;jY
GJ1-G7Pm<;-Kg{4rntm@j{9e{6qje{6rumw)!pm*4D{3W8>jC(*jDWuI=8X;l)9l&fkTSnPTRDHVI0kA)*`QEg8t>y2b<lX0Obl?HJ>-+FG(biuAR0Ga
c6%xzRo5#8{T@44hlftqMlF`Vr^c`*x0_S~-Y=Yuc#pn)-$s?ez!ZKUh4e8~syZ`*}5(Qoe8ERN(nifXItd>&C4m1(+Mt|p*0xYbr8Obu%%H~G4CXfLV
)ULPpIXhZb_@4wsLLL4xvbH4eU&%3uBKi_|QzWgQf{iyPP<@)%rQ5_0`p%kERLhd}itMy4v>zno=!FTOdEgj41Heap^FjHkKMAQ^~GD*4Z*t1OoiRQ^A
Uw-fUSH{{>FZpu0>1(+!?E?>Svo*%8#+&+j{nJ);Z`x0j3C|^aC#|mX<$KSani@?Oo<PHq%gGxXHq8h=-kdML7hmUm@a23ttZd23$vi-b!hvru`R3*A`
rgGK<k4KEytw`R{HyO1UV`6qJ1-IF<^6I=aVqB)0)LIqC4qa@UM8e`*lfFvv1@E6*Z91P|GVSAS3lOb_`Ith?Jn70zyDtSIe#BO%^Yv{68*Z!_pW|T;Y
z<A|GoNW^uG^ynEtgBSg(%5l+%>8;K!Hq*X==_P?rrGubz;Kp^Y^q@*A{e6KTR%VS_XI(BdkY69+L;&9bznWHq2&Hmxf9`h0nTthbf7t}9O-&2pEG=Nw
Z7(uDIKmM@>pD7QM~Tga0ku9MHOijPKf=Y08P!+qvnxtq_voK4#VS}xSyf@H7q<>&L|%Ua%60Yjja<mzn8jaxi4vQPYcxljxAL^i}ze3dUB@3~Um&sMq
uBxfDB%O*r(h!9vgWrWiF5Ggy|!gq_)I>lp1s}FmPHGpq4b5b#OZZp=vbY0i^q}DN>3WRxzBuQErI0wa?cXE$5Ksdw5kSIZ7YMmK-erlzLL6DuFoR8MN
4V;8P3yr6c76{b#$SmbJHCmHQ%|puOAMt#-R{Noi9r-ebHm=?_+wovvv?a_{lD(&|A;2zVV;gOTA#V((-oVJWx~@GmU#{~*swJU$C*oZqhj`;*GlOV`?
pQ3ilK>EY%^VhPfmt+z>GO8E3}~b2wt#-UG$9)tWD8?Lm_aN$Y)6|}T#yF?j>yb(*DFl`23%+AmXe8<u9ln0E}y!&L9N}>)aTUz{%A5X%-vv1ukgx(+;
O#BEeEH<sN3?GA{64S0bg3Ct=QYLg<6_Uqj6_>u3;QY^`x3{gHsGRTf*_|6lxzLU%nVy5+s)_-U1e#VG9H$*9OXrf+51XlmJqps@9ea4Pt0Uu>n+I?$)
U2z?zcTa;$(d32oLJ4oMy`MNSF2-5>@SA7ExQp9eOu<b}oH?yj{cyTR1i9AC@~GM(Col}$tVKaYI*)#I1<9bYFu;`wq>8=Ur(UzaUK+q#Pn+c9Q9IxaC
g``9f4VTg1@8)X-s2iXG4iMpYT1`o`{FxVpn##1rm)v;4qAn=9-S~Fw9s3y$77>q|M47^o4w>MsL<UiefdAwYg2R8BguW3DX*XZgIGw9CZa0_JH%~RMi
d7Ms%c}tHxBH1w`i!)%%TC_89M=<~zsUvc~+h!KPA(v5>onJF*RxZ_)_c~+sS;&{)TW>|XuTIJR$?5gW>!jSDZ~sX7-B-Qm{v`Ol=f{Qn^3dW(sdMtGW
d8m6bo0LUSIy(z^Xm_mr}^@AVVTE#`D4EPF<<`J{@DK5{@DJQFaMX8FF(!=vf>#a-<)s0<O6U2!&$|v7NB$~QK@Drx1Bjgb#;E3BP+35J07PgIIuEqMN
`xADjz$*6Ruk3r0mJLG$c7!vEgcdn=h?MX;!&N*m@E=!QxB%RX%WC*jSaWY0VqL>8AZaz8o5_<SLv-o+obLdG>*PWWyOvHK|ZY>jGLf{y;ubESqCB9h$
Hv<ZRl0;Qe>o4+mhDSNZaL+pqHFuafUamH(^S2`L6u$T2K6Tvcs&8Q<0V93_mXyubvS2$@riJCS*Doi8_=%C2$)lDv@{LM7|xd48QQzjytw^5r1aF>@j
5q9zO2s^o??Kfhjo&2zTqyg4a?95O?fYq#6Mb-o-hC%SS^bH!8F^S#e9JIcMzm*0!8t9&k2d1;mAj^>RNn9V+rZ@!DanKe>g)_#7zc`Kin;P>2qfa7im
gC&$pb;y7Z;IoBYqjG~uLy7LO>e}z%^Dh4Hj{jc$xXPE`)ekPf(ChQ<uhO3nt6x#!HP_>RiT)APsD7pXamQS&4)!jl<UoN_?ruJq99v8^7QmVkLjhAS`
SK~{gIr9&n&(!;QLk1`e#m9WTgTkV^xW#|d^x>w$x0XTlP0EiwqVQka`d6{<t99-j-#g24@`(du9RY=yvmo)xOQx^b~y8ReqqYoz4`JnuMsV6?DF`!9?
SWB`EkhwmC3hWE{ZKma*j>%<;Pf$<(iH%&3o>%YaUAUOYp0CDC_Qq{i!&d3;q{9w_g9pEv@DKw3NgZE#)u%+rNMMl|Sol+U@-ybBf@}cE65_{9KBD)Bn
+PR1!Uf<kv2wQt$rpU%m6aH!s{s{S?ncRcEHiuKR_);xdq%RAg{?_K07r|KI=m<<qY{dG}|3{se*Hp3m~~vUBNpx0}e5|L1Sc4KHVx#IM;U_ih|`{cL+
uvmg9<Pl5N=x6UMzJxAa*^;%E<_x6{c{^|em^qare6LJoFmaA`l_vxShO<&*si|5NP|6TX@d*AtwzxdI2yDnG!X3;vmF#kPgU>iPTw2Ja4JExAiVcwA6
J?WRS|M-i;3jx!a2JhLb+>%wDi5=cJoVMFDW7WPVJp9pj-}&B;-+B87@BZ(9ap5!T%k=;7rxy~xr*Hk<Wh(t5J^Amy`MEEiCHna@b=CKN{?qSv9eNguo
7U%z7b>cEzW()_6+H8RJ^hD&|ISx`=biuiKV4pUJJ<7y{_2JF@;r_AzwAp-=6zBB_r2qqO7aYa%E@nd|IRFrJ=@_84ZuxfPepeniml@Y+x(5Zat?<x<3
TsBGsDEqQa%S=H^UE1@43*f8gB-BJFCkZ&YT4|Z~4_bbGSqPcR}$N?mX~W>sd&5moh)OMdo-Hn$z2*{G;D`?>GL_(>K5O-uHic2ciG;<+r<T|McbWJpJ
*1e)sR*divXc`1I|+=-$@zioEycH{bitpPU&Uf2+UqkAADe!8`xquirb<kiGlIKY9A~@7-CnfAgd>47>b74|8Us%eooefcGr=;+C3meM4nhbP(;9In5*
ga?^kR&42sE*={eKV*B+Cx1jI$JVnpudlAkx-N=O%<k~oNlkUt+H}v<(`HkxHXXc5&eCOML@$~P%d|^SoVdneB*M9Mj|J%E7f48TvxWmPHdEvjw&ojLH
z_SWQc^;+fE4q}!Dc^K@>Qqj1!-IAqp@^PAGYy<8s>EI3q;KrQGjH58e&3$d@rOUX##c}3_|yOL^gD0%B(-1p!PCEgtEbWHG;(xir2OeOF2uc~C%^dHu
Xm=VU%vAU`{n!UZ@>5ETixgHz4@(M3b^O2f&KfR?8^(A=4Cx^s6+QzPdwW%LH^`)=-zZ*<qNr+bD>ntx=+`=$-kNYt|w2af}V`yc7|DS2#V-zMXyLkyU
{%T({H`cGQ9Pd@BY>AU#L&s`N8+QvEI-L{^U=)%cp<+H+}2*?=!jOAD)Ht-FM#p<DQ4NvsM4CYyJ8)z3pYT%*8%jWM5Q~7d$f#y><W66Qy`|eQx~K?&E
FqB;Q{s1A9qazCdu!%p&1_+mrtl_Y&XU&iQPZZkR9o*WXeBKIcIE+LwC{#IOAA&;RcCF7xl1X3xg)LUVIj`);be7N42?dLQxTo89MUE&gU_c;9{d*L#M
)pM2vNfA#%NI(L@$Vja(ecuwfp5B!$0v0voNJkEwUy#{OU><-&AAIcSo^G?OD^fBLuMdyT`;rA@#8~k<#WdtElE_{aF!d#a2$;}--nc<JVdzsA{#+R-?
|Jm<$7Utb={NUaH>l;1y)z7}!t>n9Z^LM?Eyl_T#*#FAkTu}Ya5AWjHdG`1Vphr)jC&-0P_DfIn=a#3R*UcO+J@TLrZ@L(y3Gy%QvoEImC&yEepAq|o3
ztmyk+<LNIso`Vy5B{qQ@oGw^qCyG*S^uS$emx>TjLI<fAGV1{=<(ha_E-67eyBZJR9gG66ojmToaxx{T*Jo=kn_H<n3?Vx~AX#=Cu}GEO$?@dZy%gF2
ZLvEjs(w;#s(GX3u$_)XoNcv)^9h<lo*Jhl?4%A<MZ>tWKWv45A;D<umwQZ0Z?S-6w(5vvYP&{=&0Qx?65B`vKeUbc?WlpSAp8e0cGDouTMe<gb4J11j
}LPk-l|x1_UgeYNud{lDM-i(brU!_vn)U;l^hk1l%q`A`1joo|2bB0v5`VdsS`=!U?$4?AwPsu#@-JL}m!^l{gDt`|@7r6+v0Kinbv?L1AdRHw9yj>FF
2^q%f3U+w17d+DBi_^sc&xaDp#cjMb9@BIGX-jbF7_&;~%;hmrT$(d2M`?&XE@RNV{<ct6G)&JN}_lG}z_m6+{&bR-pfA)=kYd_z$cNqU%`-La)=bwDB
|NL`Erz*k!{J(th*V<qEUq643AL;KsgXx+l^dcz7fAV}HJ?rSc=MUxfyKeswJp7%VrOkq#VDtl0^0v`U_;z7%zM1*gzjyW}-+1p2f9L=E`>#Iz^WS)a1
Yblt8GP-X@BG<&zy6O;zw)i~+u@#ht7kg@@+IE6sASJ*{nx+VJ>k9Ychdao`PN>ty_8X`d&tKiyrkP)+~I_8E`h^^p8Uz@+~zXqFLWSkKL4v1Z8^sxd9
gp-#IsL6=M*;^85H~cM-(l3W6`?DcQSp$DbBj~e3N%a**byr#{SpezKFULY$q!>3!J2r&^1l?bL~4b$p6WOBfL|tU;OyL{Nf+q><#*vDeTM%{MByXRYd
72xJdaKJN0EmJ!!LZHW;@g##d_ix%10Ef6ErWb$X`oZWC~^Ts_tIm!3?M=x_mNzdJZP{Lejm>F4idsYT8#wdna@;yGh2e5RF!FZ8k9|1Q0dOE&~Nv)N)
-%(ldHep}?sHH)0NW|7PN$mI_73)mI^Epf$yOFd`7MK5=tmpia?ulIA}p4+j@h_K6uuuJb}Ou2*ezvL}bE`I5aUwY%0-tVW+y<yZn_aiR-h)ci0xyKz+
UF7mV^bWT!`HXJ&d?$6eqAuO3OLywhMqk?KOB;P@qi-a8BX8tJ;K+^qkh4@iJ?`F4yZT*AeR$2puD9>`bh&Il8}sdL;wLcQ%Xaf-e|h7-^V9BgpMM>6t
i74Pe#Zw%Df=z<8yC*XH=H;68(!bkZvvO6U;Ea@qIdrF>6>poPb<6z0razb#>jc|_C9ny=fSR4{k&~^o%6n0foB`kKfP>FU;mO{Z%seRIiIEd$;|frst
?Yy^T+-<Yw*Tp#a|=s>UX~X^S}Gs=eeo;$^Y>0o`n;y4cpIWckgST!~99s$;JO<8EE0x&p->`$3XipeSSNq$fEiabW-1bQui6%cfb38zV`?J_2)nRgYK
5sfaGrP;-9?Y((9a2JkPUx_Xph7ryzkZUcRULA1{jaKYfbwxI2;$NayCpUI&70a3*1YeG<Amny0_}&2Ghh@xwp+`9HjUEuhPHJnwz^cb<ObH{boy_qq>
1etUR#EdAE4K0k7I+7{6{%Ih`hnN*&qB>OzeS-Q`O=pSw5qm6vDksne5H|lrJSbmxo^8MquUoxGhzY(QxIO*lPm3`(1+3S<hMG$ueb}^Oj{_#&b0rly^
AAJAm&)#}1f#Un$d#_oH(z66F3G=fwJ_ToTpL{+YSMmUfJ<O4OLiv+!llMB)CjH~@%a%M-pYW7={UcuA1UndXGdmBY&l$Y^*YEt^Py4C<?6=Qm;A5U||
HyvA{dZHnY8<wXcYa3q{?E|NFJFLuoD=WAz58b{?<oDa=iN>ArSo=!b=047bBfoVB6`w!)XPzgcYpAMON#L0wr=6G(<SEv8d26gCn|!oj_1kwOR&qVgV
fL82%K!&d~%cS54ru$w?Bb-_rH3&f7<;QIp?pd&Z2q!Q-A9(KdJRTe?|4dMK7ErNN=K}C_Uw$fXBMKZ#+kl=QDFZehs1Gc~;MIz^~dsN2wpwpO^@4{C1
CkpM2w;@4b2X#{ad%GtZa$axmj^CZ+$nw-?cQ)|Z!mCd6=Ao=-~-m$zR8(I0YtqeIRc=hM!w+u_}4>Rq4rJiYsIe<SuhZT!stRp+w+H^aC&Rr*;H#A{H
G=Z7v|A%G4Pr#|9;ql<#x==;9LZS`Bf(I-&q_l5O+=Rf<0r@#5u)35wRf7}gz4W{zh94|?QXD772&~I&`u=5y~6H4%>C6JqMHa<0}+<vq2nG?;eDt~Iy
d7m|TnSlBqp+`m0J?p0OzynGz4V0-oDo-V<LekJ&q)uD$l`#g+M4BDI8YD9WJCLlAw;)_jCNZ|eh!0Wyr4n0QcMdV#Qb>JD1$~f)M#ZjmWF)Bc5~w3lD
2&DcBz02VJ*-Vzu0;4!hk(hH3K(zPQrQJKYC-TYGLLz<qYQjQZ*2!<#sX*t3z#o79^#?7Bc@84hihYy3t7yM2H_5DQuKhE(+Q+fGBI@HQYYOKONyi{2f
n`s0<v4T%MDTT&}p>vO_FPg613(_W;m>p8Fc0+4assjPkGvGoUUEBF3FKUiNtZwKupV?n<vMDR_V6Z#Z9`fIHSsU17|#>nH6K645SPA<-G+M4xmZ3<~0
Lz;(W?<;+lif^_NG$gak?L(Hi3twe$>hmBKq%VS_bTJKJ3??4c&68wb~EbOa_PQ3i>h0E~tJ#E*xGhsUT3(WXsX7@pw<ur{;8Jme<`NU<Fc<Z4T1&_Rn
6#oxAB+05<ra9hqw7(gco&ckNUdfYUCy#vh1UWw{!!J4sfH$K(@0y#?zk_1E75P9NY)CRObJThj7h5$xeB3<}<ud(PuNkalRO6MgsPX-e(nCvQ$>rrKm
1CNMlj`!^%XuH=U`=Li{91Idbut4R}LL62Z<mlsY+_tS_kn!nglq#S+fUm(`Hzw)9r4FRCNU(hzl|(}vYJ%Jr3}_W)I(Dl%<Ebqjaa2=FaXHXIV{U3^e
0o`Fq%T~M8l^?oNc_qR3XDIz?8hr=R9VMzrA^uqol$YSFLAcnxkfvk8TLpX&@Um?z}}}&ON7nnRVAPqg|O8G$Cn{*AcGZb@DWZk0MVB=Ax|_ahMJ-0aY
t4yOLWLk^DVEsW1#I>vfU#w)k32MO->{NIvUlAG4R2uEFF+2NFweL{zTFTN*q#K1Pct*q#8KfRfY$$;b};ykcwMW15TSrFS6Fa=&2mxP!&c%5yv<YMax
bhX2fDfAVq{3ZKNxk87xCE04S}>?M@~$z^|0O9-6seGNwfP+jP#b3?F8ZVh$FyMFXAMYCO|DpDY2=O!1LA2SYp$qy#5P5{j1ONKIj|G3t@hNGqHg4FE1
rTUVx?!h+nG+@N}9OpW?zK>K5Cj|bq`N~FfsHQwECuS^798D`l^vQTL;SHR$SL>J4_g)km0I}2#Cf}EE~<sqJgOvC1-fWoc-MgPhRXio1fQ}obE@UH?H
>*$6$9{8<A?MiLA+RBns;uFECPhJg~4+YsVQf4t{p(IaN%b*ogqD0G9pBa$JHKhiomOrRG%cNtP=US(cj1nm!m#_<5%JUsyU`fe3Y``igCp;RUrxY$xV
*tk9Km`iGsOciznJpvm+8FFYe+z1ZVEmmzNa1(~#0VY^>SP0x0AxpNNDb1;sLT*ma;u>PkhxT?INK#n0?yZ2bI+>Bk|b8Ms2P($0<+BE##}2Lc*wDfcF
nlytVB=k9E^af!=RZAT3t67Sf%VFLakG|$VyPF!~z4(2?hH}HWYDfg=aK8WOYoE!?+~pD>fOMM6m=zMZ#fnHbPrqxM>E%K2(<&#3QucNQDXDD2n4WXDA
oSK)4er6HE+{QhvNv2EGYa(MreioG3G}%o20~rvXvIc|5VSIRm0!7G&ltXe90}oAnZ_M!Xtuj=4{yHBawVplW;7I`L#&Li8ebm!vRW0^KMNi`{@BNE-5
}4ZmT5S3W#^$ad?|d{1GWAVqhBP67_F1_pC!R$!BI4wlN42PK#FEI!UoXv{-gmsDC5h=;FA39QD`YPFd<owcE*s@l6{n;P`Ub8E3&fgHf}&^y`{*DWNv
suFFmwmSFDjPl`hQ;uM;)~15LskKuK<jvtA4m4mH^{O21ZKkE14v44RKg|uug-Rvo4}OGo;mK;g$dbT5X<(7E;(%_qtj*-@&T1RTT^i6F_D@7jLpE4V%
jq0Gz#Wi1R6EVY$moC+!k$*`xN#1~?Qsy)lmNK^X487B$K8wCMy(Y}V9NkRO@hz-yr44b$eKWCdqo^fMRXAdP9TA3L&Q51-uBG)0$R9r9?naGfo55CG{
$pq;7qauch-d;QnleaJB=L;6565FrmBlIfC=7Ig)t5+U}5?)F6XLO*6Wo_Zgqy{Kx)ayVX%pi7SI9XE7{n}43MWK>E>}IGJZW83<j7-xs(%G6}KZ>xFp
ft#M%w=a0G%JkGR30tYS#nyV8O-!?eVA{;<vtePvFs<xa=&Xca0XxCpwL$#LCzJJA^XEOg32tyvqiph-BRw&AgfECVZy!A!6H^?XZ@zy_N;T)@*^_=7H
_&88ltmVw%)x|@ytE_~Sr+zKDUdy0hC)5C(>Lm66P6AkRS5nXD(Wca|D_Z1yWUR@6jd$qzHu+E$=*CwRW^NFma6F~wch9d58SkYAQPz!I1<t*`R=wwk;
f$$q5<U0GT`q?_6cAbSfx^T-2rboM!rHgBln#!Bb1JEP0Fko*FNRtZ^Fkq+{EM2Od%m#~H=jL<T8`|q`;dU`~S}@FrQbAhkD*_SuqXEm6Dbrqg!hvQv$
^=>kbPFub=2+g2_hnCs7C5p^o&Zj-fy0X)*#dkEB)1h?!l2=zf@Fg@C7?1%6LNT%%qVYpwAX=*t;>pq6t%4tp96v6W@>GZySQFED!O6QDq$d1QtmTFgd
#8&!sGDZ1}F)6;Ykc#mB31BRWB?vKLj3-QJ!>+1BJ9uI-9`JcJH2ydgqg-6++{rvpMo0o>>~&(&kQq4_a34$_AbI1UvTiHE8!6NtM+j<8fwd9yWn2u%@
tQmS`GK0DZ89N0486btOOZzVdsc4^`Q4@C<pE-}m2#ys4%S(K+1dIyK|f%%3C%WkA?5o*^OWQ-DFIn$&Uz8o#`d=e5UbOdCER4jEHpdxn=N5?2N#gaI4
a{<s3W39k>g$f*k^6-g)eQ`I<>74DSO<TwaDu%qb%g6_L^po8g%qP<u$AP9;lO2GM3;3k=08Uv@>eYP9F9ZePzQX)~eP<p!P{5*+BCjyrgx}|4IS)kZb
V=7kG%5rw(JM+7Oz4h`qCEJ#w#|I?YwTsLcbh@WSvD)n}#pb{d7t4gmAZSlX{KVn|qm#t!;DTA6fK%vi9A;0qJd~=2v}2S-T%t|6-XTZ7>qw(a$U`NIS
=7R3sf3Car;<o!4T=nQT`+91<SuiR3MZ*(jzP4_hfzs!uIKYP8cu<s`bfOtwXWR-PFWpPqw~H|L<YmkX1d+${6ICUf<t1+HR(nPkL9*(h_X}Cpn@E5<a
TNd<pkN%r3{v2LuGZh89=GlveRG>68%85mAayMn%xa)=V+;|K?74&7&)aAkj|(1Is?_Ib6+u3rAX^;3@jWA5^6W6HJGUrflb3|;L>DcQen{;-F`R<)N;
7hec`2AfM00={GvEVy00we{d8CliE~~I{=y-N5*nr5J|6Z*nlw)NsnJd*wzzHg^!TA>cO02&l`9G9LNy~0uyKqDqn)iztF0Q0A+XL!Pp6X_k7>5G)06J
I$Fe3=95rS;g9C?Zt_6@kfq7uAIgv06H8v=%2up_|feH4syH6bH2*)7YW2kwmRjVAxY~Bp~Ewux4p*E;)vxmk2w#sO!RtwC)GaNdN^HVVei!D5phMv^D
-;=CUathqqAPw<kXb#owegc7Yb|=9AF4S$(U}<nvVFOX!V_K9`at{bL^=7+`N@vh?mV}E`bWi2LH85_Wvt<MhPz4obAQCP;K#zyzViQ^hY1jMRerk3KD
IenFoaka}9vVZX&1_j7D~Vh$5C<CT6>vx$4h1+MRKPlxqYYXx>H>E!NM{_OkAQ}nvtqg&5gDZx0#vj-Xbe#3Tgc^esCuy3rGDiFylBcR>XIt=8R%DA-J
6;y_ae^^skY)4fbaGa%f=sz4Pj7|G7=%38b5eTXU2j&8pq5UW`{;YSh_oyR02?(5wr|uHG}48J$0eU8s=AO;4E^eMoivaI>R){jwz#fBkIIBMwoE?`s9
xQQ;#baA>{Q;sO$}sjn<RRT0?z-*<1BU;@N0fDU;l2k43QGGNmRgRgrFEn?-$dyKHPUHVp>y^n=>2T;`~-6j-(^A7(JI+RbQtIybekkQ}Gz0TY?MKb_7
aU5f;Emqm*amF+}RnWrnxU2pd)6Q(BY@2uh4=5jt8)ZuJWo6Kx?+6?z8JYg`6OHtmpLzq)-M~kb>XS+Qmm<Y<;k%vr>Zj8A^_#2yzg(a$ZJl&f5Vbzov
-tI_du+z6&>$HxN4wA|^G4aE$8tKviv3v(F8MTsUjqF4o%pay6jvb7~sfMXG+GMq&Y?%i;{P!d8-b%#}NkqK_Q6}a};?mvYDiCJ?8QGLdl~CpG6<sua2
Bbweg{CDlARp|=2|}9=j1^|VJUKQ_VRd2~Q(Hknx!Y{g1rupUMB)~;5A#8mIKr?Z;!4gj+@3}Qj9|)y*{$^9Y)x_dFrp(dvP*M(n9P<5cNoqXPvJaex1
_^v*CX;60l6GoNl7Tw5+m<jW<04U2w!ajk6$KZ=`@8Q$rMy;G8}KS1IEl|LVHl*@rGij1Nd~>>hz|PMbVpU{C+oK4r(Th;l^GI?2;Idpkor4rs^S%wua
E7&+IZ0$#!^@YTRHolr3X3q$-ixi@SEXJ+7E4NKb-UfwjPk&?KKN<*9Cp=(3?ZP<GGfH^RoEv~8R-yuYpuZ$7IlJt(2P0R}!{gqW9iK0NmlW|1C%rkx7
MG+-i}u?v1_F;xxeV=7t&3A2f|zI_-SWmC@QcrZ;|ymKX%EszX`COMCJJnT}3rl}Ny3>a4%t$c=68*EvYSq*dhJ&pzB3CGN_c{t`r+rlP{De7S~MNTV$
FZVN;8J%?6<c)@ptYNpoWI)J?hTfp-oK;CmuX&1CRm@76;jyLK1oKcwem9)0KBT99dEM~LM+`oKJO+MA>GJpCb~P;F$#SX)556N;=2JR$QNe!b9Xo|KN
^_la!b9(nQGFZ~<OIAdl78PE0j9vZEbaK@!J}&CRoTu`;lZN{7al8_qv-HpSv{zf{3{D)pM$dZRebIY+e=D9|10f(TZQ`E{Y3?~KP#iZ8SV?Zzn~!Z{Z
oC#vp-z#`$uwL`EK~ADS<wUIXRy0s}25m{doP#Yh#xU#^J;JE0(z%TaWVlw60mpDdy#)JRYwfuOF{J`n4h)2<g$Dd}{vmQ9h6Id6duN^&>tX@&B*v`b@
7w!U7!*Xx3Ojx7Q?_u288oEd*q@*RQ+(KX-Xj6MLnX!c4N<TAU>4)%CsYANKjQf7~XX<fqG((THw%mS5b{B`wbKyGu9pi1$zT`Ys*RtFHgG$>)W1SO|i
Bfxe#)%UCYa%1iBOE*us@%r*{1Rn{g~DQS=;2D^4>v2vBLzTs;MB?U4UQES4|Vwp@>VYAOoZ@yg$!nPEA)|G^Txys}mmh6d3u(_*`%s|_kf&guk6?<AK
v^h%<#};RTsIwa?r_IZ^|HeSm*|BLh)pQpank;cP&oZWhS0)0hxn$L_%xaoIRl$%cZpJeebJ+Bb(}^ILp*>*_3ua(W<62FGSqTr>!;)Z4Ul^3h4c~lCC
8jMpDl8_aX2K%ker<-C3)%cJ*dXla;O)#g<2~!&%g5~Hll1c0T>4MB)d=q8qo3tt_VN)f{XMNdnjS2zYynoc1&bRK+cekuLJ+NVK4Hg`ZD1~)A$rrF-%
*a~v-((&akQyfJx*+M-e?D#F^`jOK3tNSbBKF39`&f;=8|hnSTOZ?*3A#^<};F5SWadU&FbYIF)b&5(fIrIHT(62r5!zE*}bKk*W-Ul|J(Uq5q5pt{g0
+rT#u*6Th-%@>hWfs@mBSC(|WvxXS`KC-l!gL<QZ>Ok2kHyn|sDv)#J_U@n)RyRz1g?!S;BldOT1)9<1~FRy`iP9uL?V4^@wc{8m2K`f~2y<KYGR(&M4
(@!<7%D9?DPdOT=79;`DSsvZy8{m;MB$8Np&^LkxB|3UhDNB*zuKSi4OfzR*P>v}v?i4Q8z?)8*A@EL0(LR`5MY^jMG(RSJG2F|PJ_JL&845mz*#mBIW
4lJ70%w%tR&Uh(E!~kBg%gr9X;D<Zglf~Z7Oy877u)I{bAxmNK)ST+NDoCx)iEK5-gNywUX`Y<0ckR`=f4H96FR)jyTOVI+KV@{2Y*??<`Rnn#%HCS`d
U@SnfW1u>7^&{b*~AK2!5R^!$Z|7H8WXY1>MLe@gNF^LE<UvUF?9*dxi?l4`EcYm?3l|Nb2?aAf^a}$g7wGv?$V#Ps|@*o{Xh2)Nonx{`~SM-|6+e6gW
XnVrF14;kLOkXi)5JSy1&c7ZZ#RE5yj&qq%u~mO{*}k$(%_McEL)#K~~Im>E76ryZ-LnKiJTt7x=rPo*b({CKr_CiDJk`B{8k0>0(ZaEz{YPV!v{#mAg
T_`=5X7PvuRO0Cp79qwD8C$p2p1lZW~1sTe%)`J}s?T#rXTQK7jS3?x{Vgw2dyvWjE66O$JBlGtq7HMv}x?p`Q_`{RLge}Aow;QQkN1rv{EfO^YB+G)s
^#Q|cOQ>&T7^2kCbEWAZL(=P-BepS37TZ_)0q9UzdKmS4T$(1}G)_+TE9{7A~mq)LRe-_<_N09H0e`py`%_&Q$usoYYIt%UBb91Sm#6%2{Da&qhAu(NQ
`hfUKZaJNe6y<%-e^5MjC7*}&zm?Cc`k&*CtMPo)_^leth^Z)tz3_VCw|nEym&8~1_V4}sClr5vSb2VY@iT|dqb|M`z3O`WA9lVUcmEw?dmlxfpSAuE+
Fv{@{=e;ih0h1=7e4I%;_CUR@9Ac+ODC|P$eq0;qhx0;^TWs!7ufW`!iO&YI`2os5$hT(qc7EJwpBGjc3hTba}3^_tJ!v*%c;5U{O<%mUHV_*+bM@lOm
68(i3s-0fn6$UXzGnSPdI3*7R)-shnM*6)<2rPe-wKE$e#V9+55+&_mAS)pPIdYycs_`9uCd<cGT$yJeVC=wCc>kWa@V7CmlqeEm>q~+R&-FdHxX3adY
0%7A&r6xL`-#5;ASD?d*FO-%MCrAcp3`pEl3@=?llt?~nY1J+5r{di?%C$js$(Jheq~40re`)?NH4))Fi+aa*%VbKq{|6H0Z<)<+ze)6Uo0vKA*bi%tr
`TpZOgETTMoU^g%_y6s=HS$M)L*+_<ogu7k5pG`}qVmM3}<h``t11eBbb188LTZCMlXOJwaD}~?`TLAiW#bQ*{RK`%_Vetf(dw@b+d|{8`T_O!-Wyn;d
v#Ho{Hx%Rw?)DdkGpef5ddzk57gZ08EqG%F;b@=81AVz=B}_}rnJ_hNnH2afJEr%IIWLD=E*`kJyZ>YkZpOdgv^=YJF|;|E?Ya$!H}2MFG!_+eVjX53U
XF;!9;3tbwm-`f_N?=_Bv{(Q%-L;O`+%gTyJFo$+>+9koe*_w&H|!N#DPQBY%`!$GnCn}E%Paluram<W{9*ySk%|{fgMmb-s#7zTQ6bWAnZ%1ekC#~KF
|)~L}+@Hy6o0>FxOeY)Sdrd<lTP3s&+nm@P~nEJ9^#4L-7z{Px-8=dQ#(r6*`S#z--Bx_H?rF1XrMZW*T~9Q)cNMPhEb)Id&_P%K{~l8l9c699#M3#3<
(pyNc))!@*i$POt$lTz&}B#de5kI!nF7FW1l)f9H)Yxr^7=t$5?#Z|yC7ur}sU7|XCEdXwVPf7SXm%(qK_#mpTqG#96~w1wN}FZ9BMMcxyJtf#@XxooC
tx8Bv1U;}nZUiUvgp94yVf5o%)OaCdYs<yaL;7(pz1wJqy-7qylpqJ6?YCO!n;~#jF&VS?fRFIKra$qgLkWDu#I{i7vp92O_F7aM(ue$xrY<M!eaCwyo
7_%i<c)E2>o9xt9a1Qe=>#6nn;!iLA_be_|hdh(CQB7}BE;!g$l^8yok9?=Q9sy=n?foY4hC(QW+?20#(?7~9SUAwTnvJjtZTfb&w#6eW5v;Cny8UZ*$
YFWti8J<9{i#E-yYBBho&4sffhkCiWUts6=M7AIkW3RXJ0&dZkO#(G%nQvHk<1cV4<STzu9*fb`U|UIr$xb=v+Z$g-^4%i#<-CWR(11LIdf#1wr|;zn2
9U4ikZFXk8IPH&h|MR5_8jQy=VET7xGKr<XF$gULQ~u$dRfFSsDgLQoG!lj}0yyl+7v+XVcEek3kuQqobBNqzY^!&^%6d^$$@M2z8EAon>}#25F&tG*U
@!3>ve0|4u;-(2s?*KW$;$qAf34A>$Yj1{mAwe06}Z6F9Q^jAB=#fl9BaWdQiBwMu9tt$0Gx^c<iy3ndkQqB8nq9w3w$wrxolSTh@F6aNTgR9bKmcZ7M
0GFU2d#kMsFo*OMA%nY3FWy>4_I1#8cAlxWz0<|dXBbz|UJ_Qok0GX$_Q9`R!;Vh~XvdfMJoYUoD7pQ>^mIQ(rs!UNlq&x9~*rM3Hr2Hcni@;@4CMyY7
Tghd~19dfsw`7nOCEP$O3J_y(0wvKPnzmYF8AVkjEoq4%8{`7zBZgaQQ?TA{RFc;MKtd4b*wRAb+p-~XXc0I~sQ}gz#eKG!p&1|%tJGPXHw`r2k4*jOc
kPQ&n+M`Lqb#aoMr8w+VPn*J7PxDFXD~n&{S=bqgt9=nsp^5mcH?UT=eX!B7wv)Ra37yIl7>|fU}k6B{6Sr|+9KL4@}gV=NVFh-y&|9t8f=wxJVfKN#8
lp{Y|c8300zzDVNgt2n{nno#y5D08HB*(!`&i>93a*y%5TLSxDdL-8-&?gg;9yCRe{x|J_Q7+Hg>j(DvQo}gW;V?iI-$32qZbT{W)L<xO_A;>!i{uX+e
&?(zr^72C?f^X)t>5&-%$16>$+iuBt#g)vokfUKb>w*u-i^I?R|Oa-$uG$>AhD^w)j7zDoB?WP!z$((v=$&Tt`vQmY|Rs-uzv)Wn*e@OVMDbbBn6;4pz
OW3b_f1!;ys05FCU1+E-mEtT%)HNwnKQHc#XTpKs*Zb47z1m(l@h-c7*+$t2Y;k6RgytO-6jXH&3!C<|f7Dp@t`U0c2um&@g6vD(Z(xmYSAgk@ZD3&Ub
LD49h@y;}MOB!=d3o0vU4*2WpIE+kY&?)>8Hfhu(*JYhhm_6s9a0JA|F_8v`DG}47_P8EEGXP3pC%n_dY`6vsRTbc2KE_qZ#YWY1T&t4Ng&MHEhr&*kt
zZt6<#b56v{%L3WVCGsgRni==ZPAOK&cWd+uh{bmUdAzf=a|a8Ca!Y%`qzI0E8L7r3V|EvY>jjgjwqpp$4@}(IS}Cr{KZAE4@=E;`Y~l>b<`!U4J}Pfy
^y(&}eK+xpc8&q#3cswk2`!A@y)D{1I4(Hj}EFL|D*Z!D>!9!j>PRNQ-?~G6EL~a7N8fF|kTci`IY(1lzV6<2GPgF;c{8GbE-O@hBGJ%t*^hFTl<X8_E
Nx6TU;sW=LfKUehgvEr3}f^_a^igaM5}gegOA?W<5m0XDV>%$7H0&F2JXjArE&j3J;RTt1^L`m|b6doAE718-L8c#UvS=N-^gEEkA}$3Vcnc!jg+(4Ym
2M+He8Mxb&_02p1YEowcXxK{C-K{=p^$w5iQ@g9Wq^hDVE72yJ|)Nn>ev)sTnWNo;i;=zEMbIT>`=(q*AgVnhEVJsPlxwkeu06{Q_c`+nHe~t3gq>EC9
TLUNtIMHKa<xM+pGh6ILO4zuu3+-S(<z=^>8E|dY<PgI<`8dvEqt+8>zyqk%2rHXHcu9=5%5;=DAqV6|%8Rz5b(U@_D7DXxGrMfo`?a$;b(3S3JW+{`=
T$Dy?R2<|$}}+m8GA<!G4ceMOYNYc;pu2~j%8PxET-xPDu-iC(~iL!z{7G-Dik~5AuAql%~;0N5~jn=V9tW^9C%b#0d!b^3@T=77H*j+FPoVo+ranz1U
SRlsc}Kjd7I*}i)1>E(6XNHRW2jQatBJ-^BQ`xu2d?K!z7Tx7&2PgcC%;z$}y+~#UD2oU$)>Fq9cc!@r6N4O?^5n#L)R=YrL)RE7GFeS4!h!tCrM~0U4
FKOp#znIqb4%RIQ}u>`7g3i}8bNz;Q9TUk^_h8FvBBbbUxNb!>pBZeV*P(w)pqdI1o-q}?tunt<F=W!k9I+Q(aRQ$}Dfko-8ccQ{Fn67NJaTD&r7GIh!
=s^<<E?m2D7%#NrFa6S-6TOuZmX4F!%MmYou*oXs*LWBWLf&orb(`DHDoyClFWyZiG2ZZZ*6e~j9#!xxj5o{r(fdQrsJKyj0ECG79j}QB)(HVqOONw(V
A@T116_K}DK{DVtQJXTTye|A1FU!&il(H$?ji)b<<5_tGf{3&2DBqn(x(|pJu}_LdMP`IwPn+=+Ob)@Rbn#&wLz@w{-V(V5jKM+KcCnPvg@>Eq<hj|Xf
K=#sObbpIEZ@M4UCE#X26n(0Q6bde31I=6jf`=1P}{QFY20Sb?8%4MfJ0tbw}SmpWda^h7HF;>8cOeOw?O2rXa%F)g+Ut`c2tuTKZ117ZTLn2B4TP#>d
qS8qpJ@QuyX@`aY#@7p)S!QtwP`^(UharNtUQ6RDeRrZc5HdDh6s3==*__LB>F>e3x32#~cJ4Vyjz!)fYr-A&IqY^;l9B9qv`BgpL4TE9)}nhG<I(OOg
ed+#v?tj*Yz_#XbtMdchux?GnWFHpa9?!DMZTg=K>CLrWQS8`^cUD6LWF|B0sCuyR|nG5}qc(<AP=Hc+7sF|;9eKyZ(9`{cxsSpuus#JfcrCV<(C>Sj4
k;g$wd%2Fp*sTyz`Br1N&O_|wcrXNMqmdYr6ISD1Jw(_zK5XoO^n=ZDXmIJMe+n6r?;!}Rx2zk0RAbB*|*Z!1}z?w#~cDtElE#wpGimW#wQj+V<pcyfF
7e7h$NZZ!Cx-Wz?wG&t&_<@1oDZ?DLrv?HF*bjKtsbQ7MtNpm{qOYhVRAHPXmf)U13JOQfjusU|BQlp};%I@DbYMA@ZX|jICWAb0?Sz0y+Sk{)FbuQAK
=`3d$qcM%z+$JR6CUO;NevO%f-{__3^;3+Hrp6oe3aKgnGb5dw!k6Ntns1dl@h5Y#|F}j!UGLN4PeV~2UZ6$wUn84yffN8S*xB#P&**F0NGb2N3|eZpI
o1D_|Ap0b(HK^I#_~Zi9oie@T|rSn0ht9P#!k$XfhLulNAOJHu3n2>ULZO?ECu)Fe)E+wIp}EN=tmJLm53Z!iB>gvd+fwYoH{Xuo!`OwXo(~HUKI$+a>
;LBFp;^p^y-d9_2YQ?o6<lk9}=prfyknj4a(EOt(XeYltL@E|86(@e(0O8Htw$x*AWX!-c%&nIYkz+FGl+9k_s%jO+6mRT9!+LhP$W(14>7m2<T{b$|l
Oc5>J?X>C-k)tIBDXCz=UL8W*hn4Ln7bSslu#_r4;PVEg6j`AE-dx@%Mqgglo`NBQfT;<M6EZJAdNGiG=S|Rv(x8ILC7bPUf!gq(IY&45vFJt@=;6V31
bWvzQ7jqTdUfGdyTNqGin%0u_bOC61eZrdUj&#Ai+?o?n#+gcG%4(ja_;}m}I@9GyugBenWkr@?vSGv8z;*W!b!rEuAf2{Yv})nbg@~;(iWI`Zje4>#a
1_(V5s22@c6}Oa1WzYWo;ZNPoDz$c)ly76x-&>Au@Q=ckF<0bDkiwRD($j{A!)cfg<uV=v0rtoU?CZ#Q%Bb{lz3eNi9!;k-gGey<y5;JG7xZ=KB9#=L&
w&!q=%I=a*ro}3<?D*C-|HnxM0y#hqdbPR5|bu@OE2EfeF?WvaD8!-0~fu$^hxM@RO1nQlum`ayNb#hEs>fPLN75^}&@$3sa4TO_E*YFHM8-veMa=2!~
i;st=jyxN~S@FdS|1Q7VKc*fdCHcQHX1lSgqC>nB)dO1y4D?>Jz`_%9iAU1e&A_mwZZQb_URs@${{8<XY+Ubm8inQ@3mLTnmj7|8YJun$KMjk%13X_+x
z3}VVzIW)2AQzip{#gOH!HI|?mEw(@(y0i;n2~ro@A?)_ka5O269agLXVVxi-6J`ksp>uT0)v0WC7TRE!UZ<G~AX9}7^@&aKG!xDSFqmRi2?idvT`EUP
0h2ksT~Ngii|G*E5ygpBEd!qURyEd?zyn8M><VdL5h_$orbEdt<4p-^`)HmGCJqF$<vew>c-p9tIO_IXC<BHic1#Z}oTHV<Sd0B|Hr`9Cm?AYTLlOYO6
5WZWF=W<jmN9)K3FsDwc<5+Ga2rSQ(Wsh5yqsu?&VbGKF!%g@hQwgEVVmTH#iBuwROdF0tque1aIm6SM>;?^ImXKVn0E~@6XR`d?2H_6l*I|_wbB8u^G
0=^OpMIHm_sxn3Z&RQIOf7$<N>bYdGGem>c09q`Nvba$yoClNatAHLSVI0!)&QeOY)#o+he#7@`oZ%YbuU{aWaRwilyVhwDne|xEe&v$rmJ+868Y_Y8<
`N<4%mQ7PvGEO+6nTvmM&OkfGYJau^slZ8nb8AtQD#tt9%mYYvN<f-qFJ5~^dyc>>qSLtN05NU6r%Hg<&(OJ&2Xpg}y0SSrui#6%~HDUGt`XyZ)VisnW
`rYxhevzHRsW)x#+u(_rxCNE7#7%o=_pGkOif6S@SPq^beQ>}@`O)3VibGi!{y62DG>Ff|V*4ASqe<;@jxQVOLN+J0Up+pyxb33*+UDdU@d`Kgf3_0s+
C~nroHsRA50}TkZjT55OxZSv!Kr}VZD^Xtzj9P?NGv;tay&bA+QO*!+Q5<I|XH-MfkYWSVae_%)M9wBIQFv?^jYg)(L2V^D{7~5}hWO;cm7Ct5EaZOa6
5=mG)X+xKmQy6kqCu(+(9Xj91|4qq(SCr8VbIxbY)LKyx-%k^Ho_WLCO<?Xrx_B(#<H<3%w=|w?0j>&Gv&F?CfrFFVhq8tD?XYUX}6>?RgL-eacc@wql
&@SLoH@BisT%nWH;fG7(<U!*)J+C3Z;ga2-t#Qj8${cp~1pt08V9O!pwP7MmOm?()Wv$*{uzXikHlqVwXq4!y7CRDka|wCs(oI4O16xu-F*dCTFJIPJ)
iIol}i`%x-6yxR9B=GVRexi03(D65hB$(m7ih5v#`82}e_gr?UW0hQOnk09hhiGMsaj5Tq4vO0kqOY9zYVcxkURejFZ&teiJ;W#q7hTFVk$bh|cya;>7
y6F!$*dz=hrD|0k}eJnn0r4<8|qwmhftF6X(6M3%s!#QrslrJ85yV@HJ@8v-Q1K!VBmm;PURt-j`5nAnhkYg*K$%d4TYa9~VJX%EFWUH|2N{+k+Rfaro
Fc8PJ%fjF91Sa=2!rHJyx{?#Iwc=m|*9<1Ws7J>u(dO_fhN&GlA*-=IURtv?&#O$Ws@q{ZA8&I0WbPEpAd0!EO&YPmaYslQeXbP{q>kq~U%=5~Oq>YTR
DiV{H#L;%OlhS1Y{Q^io43{_ItC@NsFY#D5y^-=kc_{^H_=F+1s*roOedb1<=&L4`B5!h_f#<B^>*8B7EQ*M%aq@+5t&jI%b@ydv|B<$=Al8wohnjSQG
@(3RFO)`p+7~{R(WtOC8SQ7?eU0+53Z#YkEjsCb?o6)q|nnoC=khIAACo3Jf(%XY#%<V^{EtAOK~ARc;=(UY!HoV6|@hnRAm`TgHI^rv5M4V6{*K6Qjb
-n9<Lv(NIh1Odc1zTe!PCXeyk$(SOw@&K9BNwyneiXtRnSz{aLOeMch^;N`Nve=-cb;w*7VY{})t6>PnyPtt$0cMe4DN)MFK?U!scCc3THkAnBGS9wR$
slbt|Rt~{Ai;_M(AY+X=gWm#@T-TVr5X99EXZzh5`OJ^d>KqhPkiZ&BO&EL(~4Mb1P8M!G0vC=YvUD+{X@;l5(gaZT<?A**L)2<~eks=x0vJ*<TZ+->r
4LqH-a*wKJ!_d$~uH+YNA!w&+&M8_hu+&Uuc|mY0H{ItqRVJDVGBp<iV`9r&+M-!uwua4VY?!uew6h^Am_lmWd-~b0{3a`QYI<I-CGt**3U<#j8`EbE%
@#Rzim<b_xio#He)g-qUOr|oAEB3zf9dbc2NS!OkA9Yq*~{nVSG4->FfbR;#<9i3m~B{XUbv=17%N+j3|wU6J*}FqMm+l!ybbF!Gq6D?pPd!^?ApjZb4
f&FSd^yLjNP*K+;ld>XX7co$;u4YzLm%oV<D`b<gICU^M^%GL1rwyTxMpdg(ZCd`1|!W`}KtdDW4r!eZJwZ$N%E~SM$9(mGp7<cNR)~J)RzKRgX8V$D4
e{Th-%D>+!ZY<E`rPruBFu&v>hPyyZRK$TQxm9&dS%xAcs+>N(yFw#P%&<00?yP@dPf>ha+9c)-qhsCqo)xAM8xmvjFf58nOy(&M4(@!<7%h|hSadOUb
N9^^9~svZy8{m;ME$9}!C^LkxB|3UhDNB*zue^o{5RsH+*x*kvEQnWcGmZ~NnM}o^P7R$6+X|+j7y9l*dgs%1KxqTqn!}fSIhXEKT666UrJBO%~>4t_S
$T2hj|Ji%DUe~cLJ?yU(&MUin@_y+zPF_Wk6emSe6ki&=N+KyrA|>9Qg2YJMh7at=z&2nfG5lnwlOTW_MkjwEKO%ijJ5T)=LanuT?NxR5KDG8aRY1eps
~$>R8k`y&^BZG)V?*;>0n{$W2NeSNQcpHLjv+sqOke9s8Nyw%&(L0eo+4lIG65lh4<G7J1WX(LxL&>3r}(_}KVPqY>3sZh{nQ6m3!tvp;ah)xs@|H<Q?
YOCmsX$;Mt8LrJl~WCCdpwp>;-kpYt=@R;cb63Ki~oOiTBm<7wAWW;N8`6mB+Rj<P5$=IVhIvljvWeoTtPGdt+{i->LsE_OUP^<@5FbmyZ9J`;kr^wHn
^;$NgJ>eyV>37uS7jUnA^+3?^+VnCrbO?&6sm)GbtTt=maUK1`mDboW+&=tn>9cQ5t|(XG<Y_d8No$06SOk)`l?1t3!&_d{|ygsG;eD;-{JMj241eN>V
9az9mxP;DSyrtI7G-_?KL)RTAFzfqC;DSLCv-3IfMKNnLGkdINiqKBs=gp5;p2<=tb*EC^UL!Iz=BwOFBSp1j|yx1q@exrPz52#f@qGTW=T(8aAh1-0L
P_h;GzACRTDr|Py3Z)A(sD6rXXje(S!riF@Z`XepKY0_+_t}3^N%|@K&DHXMlK-SWX;q)+KN%HSC>Zv(qPT)oLp;I{$g>=~(yU^sw>=|9C?0Pg?Z3>gb
bpu#2+TwFcKvtpu{ZH~pZ%x!{FJ?dr~X@i{#gFD*{oFLo|=vF%ka0)^3UJHuRd%4Mn&hBuD4$s&!3M!>vS|n@HAA-TmQfId4F#EZ9;2*Og#Ug*}rSPco
+YFWB&%9@0u6BcD{JC{;FK;-KyMH%5CGjuwP$pD6W`orTRPk3X3VtUgr@NS&0KD*UiyBkZfNA77U@DTFZXV8E(PSR491jRAqRzf8n=ugfQd+s8?Et!#f
OwK|&c`8@Q_81y{r;diBcRKJ`cR?2pQ`KL#)T5k323_3V%8OFu==e*IBJ4Zq(}_UJ=j$KoYl3eq)E9$$92B3;iJY&}&(@&52pMJnybGfJ)5uk>A65ipN
w0p*0|<9e5=E_~c*66JOCQAO&@{%b(=AQb%-@z#H*I_7A*Z<lzBtrEa2_b23Y#S&k%&?|V4hUPV%uPRc;Rn1Xkt-J+a-NGM@_2O^1W;|bG!XSgaL(`w^
M>tW5KdcAUs1$Ip645FA8!ASbPT}s7QldpwE99Mv#@8D9#=(Rrw}VsdG+f^Zd@t@jYrpVSf3_t1W+!5I>Kv5x-q}}k%`L@A3G+cr^p&E|beD*Rd<ju{H
}GzGR?HJyYHuUN950oM6Ot+2Bq2vT>WV52vXTJLwzc4Ar`o=X@ybG2Hr47C53edx8Nb+P#S~PUv|0A+A&-l{C<uK`q=GvvtD}X!w}%kij2IzZ+~fLD3j
@fi?jFTjnd6F`>NXTz=76^TW?1GODP8#J)^$**moBbVld`-|FZ&biuO6=Jav4F(JuoQfZ+AsIatq&o^9@o*tVSp#3V54OKmJJtctg=}*;fjcg(?hkB0|
X9WR=2MyM-U`uOZq+#-wNul&UaB*3Kc~2Pg%lu03&hTqIOX{>f6Nl0E=}PnRuj!0CgE6j<LIlyetj!RHw+`)&Fm%2<BETh(W-h=uqH`J(huMatriTNH^
`q$uXPtY7<`TUEBN>sSS$KJ1Tg>+Nc{*k>?V@S}SZe6{z`&h*v&ysW<oEDL4(=%fA1`Z?V%^;_QfDkRobk1~^9;;St^9zIrS^E>N%k9L_aw+!yS+IxDs
^%eE|`txS}7yDQLJAUCuFaDr7uzUrZWd>IEK6z{3;mpGK>};zj@=)2ZF!*IYl&=VX<)3lG6R&*lS+8u^Q4xz0fr~5E5r`Ug_B}@k5RtFkrHcW%WgLF(r
?2*RZ=VdObD{D^aDkx|8;U*LD@EnkKyoQ5#S}Q4wr-iOcb1<>GjS}@p2rW0rW!Pa7$Jx#<>Z5}p{wq~X`?OqjLQ3xU!*$1-(z2)-3aadm3wRdwJK7#yp
E8&J1u;t^8BSgFZ0mC=ldl;!vY^6Th*%%@tH@?g&cW@C})o;u9B30gj;Uu*TEr36g4EZ5jN6_LA#y%bE`;AyJ&mRRhpOifdH<fIm>`;%y;%sOv(D)atA
{u1B%%n=@RTPfVIuup`4jAz1`}h+Y)e9T^l7mBU{0$v~nut9`A{%?Z|xH^$#!!gu?kMMb045=<UAuO5`xU;qkP8>@9Fw{u}nRhI@SOHgf0Qz}$liPi@!
oZexLUZR%R*U1^gq$)!k%Id7wtjIs3UC}lKIwLv*2dMLCY?(5Y_M4OvK@<dS-w?XhhX|?E(S9i&WLPS5t*(j@?9oXxRbmLS5%7bOpd4~uY>pRR!w&qGi
woHYM4}5C?+)?x%=S|Hf7=6_j;@^6MBdGdJ)chUrK)tB3u~R9U1FMHjh9;Q<hfav&#0^5R10}vX1V!5SEw3A-N0L&E^_V&EJ&Px~27FivZXGr(C){mfw
~X=L>`a6Zh?Inc_sbo8@$j|ybEzfWLhNF07J}jl+F?K6EQP~+j%|JEm~DjNy?_FsxGT;j<`c|q^)*A}z*;su^ccI1fda<+es#L4w`J_+Av@rNotz!cL0
FD$x3?3ZSOT>4V~umzdL;2~b8G8<>gFI29}whVccAU<4Th}8UsruXBdr|!xtW7OSdF(ci0<K|F;6)t0bGhxzgC@#Ga}5LZ~D5}14lZ9kFDt6O<_2rv5?
~4?736B4TL7ZB;e5(U7fu`Xa%Fonvgvtr8Ca`@y6-n8VBdxa(WHwq=^NxCAPHfVGi&y{@C$@WdXzu_ss)4f)X=x?6z(}>pD||ZT)Iyfdq=(YA1J$J+%N
NYqO5-&gcLrYU_zm@)Mx38<+^c?GgcQc5pLXQVGfT(C61W{XE(G2%S2*6ub$fX;1^CaJ_@AeK({5*;jw4eg^#98U457EW^(umvmkF*MVeoisN_THIJ3E
yyTnJQU_8V1oFKoV>gYs%SUWXFk=PUlYR;thp;c*c?+8b1?jG>3rXp)R;bcgxw<E=?)mAm3L?U=PQa7JTS9H_Ov~S=!&%+Uo1v#qtyS4qdnqe}L9p5Se
qlKbiD@&AXKL;-EHSf0pNkb3>N~j0UN2VSEcXZUu%jORytVAH5bH+=@aqbN{cV^`!M|uztl5d{kP|LzaR`?611i3{dq<*5VYnoE=4DCO<K#Uc#v0}m0N
WLr;QR9}!PK3x+L8zA=m@QRD#@Lbo|lq+^yDDzIT`b(qQO9XfP;F_258K;Vgow%qEF3{BU+GN_06>#DB2-cP(~^4bsa#MRP@stjwYCJM~?cCD*LH`GKL
)%w*W1jX-ml%Mh0i=rki43s6E$kwp-oA2mS|^E$Oo&Z=XO0zxG_`J7j@GqO;p+in$q3g{Bp5<+(j~xS1S#xU?)-9gh#HKWsV~z=9wgKv4KsXhm2m*%Q7
$V2KbNx$P<&<K7v4K+)GI!F;f{y3h@aBPoNt0^=T(^SUQ)59Ztx561_Of-BDVt3k^AZEaVFvl!M(f4llwezctwlzVS&#Dpc7LUp_8d~!*op7e&PxeP4W
fzU9IwYV;sS-1@~t0rSY^g>I7!SzzK1Munb1djWdDY3Oc6)unIVUKCUy5p8cwg;DE6n5}9P@X_y1nc{Bc<=d8PeRX>?LE*pLzOdq+Lt^{62imcED6~*3
9reGMTY3&q7I(=cOFJ1b=V1&JTLu`M5K+a90lA&1iT)}od+~*;OMYUnk7-zg}YU#rT>jbaq2{z<7FXQCyaScsC_?g#*M&;*3vFg?VuYRM~W#t?U>t=>E
Pgy!5KR{;bEaU%xqpI*|~NmcD<y<fDe0d(B>d^no7*}puq~lt5*k%0~9XwjCKJ#hs~p49juE%7cm3h*^_+c5}w|!cEl+QCkI2_MFQh#!vn@p@x7)cbc?
a>aJa26OTLp}9V(Zm$S>dkmLVVOR4xG+L)Lw?OYRQVZSQ;4&#?(aVC(z)QXxz1%APT8oy(QOTsk3*S1FGJbSxekN%L$1M3Hfr@YtUmu6C4JO51z|l;G-
Whs&1t1a_*H!G%p)hYb()sxcn@>JL;~d?Svx{+xKrAETDU&Qn`#%MNgSbch&n@APCpO%JxdJPr%!lE$}3v9%cv%N$2k3Vc3(#W`vYy9yE$_pJwTs0mr_
7FfSjO8pjI@Qnx#{#q5Q6F#)OEAg?lugusHCRbMr?VN9cij;x~qSL@(KCW$NCN&Q|+u&<EWFG|yvYsz14zjGtUpfqH4(GXa1h{aJ<59|4AV1c6a@8J7!
g-vhZ<YJ9p=8ny>g^sT7Z8SoZRC$5(+b<sEp9<mOb+c@9`@Mf_Z(bK_!;e23g7aX**tXyxWOT>`weETVZR6Ix!5n6LoNkj=leGKlw#?5KUz`xb-NkBbO
H%EA!9HxZOLD7xP(bhvD$Xi>~J6g#yJk+3Tv0nb;JVf%o9sNp*j|qIXq)n@Hl25k$2Ov<ZE&*Wafq{dQS0<5B+?&lb}5Z?K;nGO2#TXZKnR7%nO&@1Ii
TGehobJcEcpZP#)GBSV#=2eD0ZHsit&UGa}gJt$aN2H$ld(`*zbVeYo!Dv)`t%D=pkc9RhSz>IeHQIAFWoqwwU6&EuwPN`sLA+tLUZsRA=Gej}k{I~18
is&_M7DgN?&lVI=LV>t30U-1hs8<CgvgVVvDK3tdm4J>hG$KrV`d7Ii>3Qso=hrKlX;GL~Z1QlX$C-0=+XQ0pz)aNX>>nB?}#5>tuKLC}5X%MberUl3B
gf+Qc+<NwApU*PgV~;;H;fBv8+#3On&uV3$pG7T6r+0HYinmD?VtAHJ{2W$2O+WIxG2Jl@?2@NOJ4;D8oZQ)x(nHaFMM6rDsxRv`6lA`hvZM~|Idx{5&
ew_7+Z9NX@_+(Xp=91#t&YrtqmKP_)#1Ga+=B+eok*yO<2epHkp7j;2I}CjBDK2IV4v@nE#KHIlpQV+&RD}}M5Uj5UZ2%$xpLMZi3-=J`y*(vj;Z=8wV
h)>o9uiRO}fhgeR0I}z~chPAN+BB@#Us;C@k}1yjyQp;E`y9NLd`+@|VodW=-d=4z-Iz*c`D<3<NLWF8nnmW<K6iws>*&5;CTYI*siW6TzBT28(rd#$;
YOmd!E<dw4HI!%2%#Awp3}?ftPS!L<}DZ@Ai1C{GT-)7+V@9NPzE=57)mvxr2vCzD1=R=exzY7D>_s1Ff{R2^89l5sL0T?bq$8hzgnl915HjbTjyO7t8
<wt191K2H9ukxK_7H^OD#$vt)kXciThS<00x@T(4J=OE#GtgsqfGA_;;%&bY4mJ-w)sPu~5RiLRHn%mbk#MDg+kW5$w9#KLf)Q>}E3O7!0h)OG&VuF|j
u1*-?vcPgBAfkm4#~UwkaGk_Yy0iltU;?zVaMoA`zF6F^<)sx4y%1cJWwbn{2Y}^*pYBSJE-{5`Oj6$IjKfMoXV&9+q0$CZKFED3!Ad%@@i^AFuJ<!(^
EG}u_wUym#@|6j_n#8-@RbwxJJgcy>;n%<<;2W@v#27_SI*dj_;y(1WV2Za2gT^8YmnnDUz|4gnK<8=ub`s+d7_@*HXu2SAS~IrQS-SUnU2=iO1M-mD=
4AD$}&HLP&z%5?Ysn%_gRy5SqB}(>-^}0U^C*JAP90RO-)HSMCoK%+cP}^CxP}ZeOB{NWz7C2JDZg{h$?+G8;Q>};7k>+h{?E2rX_PHM-45Vi2+4&2xG
7SO}T6YMNoHR3Hk?~xrDYQ9ny&tFRQl8`}V@uO1-)b%V?NH_a+gG!V&5M^|x%lBqFcHOAcBg^hGIqL`;Qd&LQ#s7Wcy`PeBTVv1#0Np>oYok0804WIq&
LK1)TG`G8C1X&)U)vgNls?xK2`v~@@gw$2>N2Ul#TbRx>tEO5ez6&Y|(A>k|yvq@A;O%PBWymdWM;98zAWJA>^bKi5kPEu!w>~}zst~5MxS9%88L}Vc=
7M(*&a$32&-IA!p+ODH^brMXToZT|7#J22(N4`&qJP<D6+7sAAgcQBJ51a60d2-)Rx2C=}kn6YLTnKKviW;^B0~_SsBMMQ^I^u;np@V~gc`K~weSD`m-
d$~(p<kPXGfIhi&((5)mu&2I4q;N%%tu6ez2_!(aDbXy9&2!502%O3H#w~r=FmsM>d}VHvj6kooF?kpTL8cBhi$fVgc93eYuq^I-k~ReybRRirPsh8s4
(&-6SdFDM7`0LQoo9;zDGvtthFV-st+`W(GKR(qw6p|TSbLBT!U-}+F&PEmq1|5-=o1n{~!%(hA{iyzW0@=P-}Rl94Q~PyQswrFt3a#_D-Nw^{wN@V(s
1&a*X<6WeXRX6~>h+LZW!Im}6g3m~C^l2+Hk#Fb~qou)u*DMYg!OR=y=poiwuK#Vj=!LykM@3ezZ|BW5PNr_6a@RkFhCP4Mv7-k@$`#+LGUC5!ioCgin
l9V;<_ZT1MfsYK?$hoj|`3?)AQj0an`+7*W)V;3>z-i$%XMMKhaM5!W%2gi2PgCZ59Q?P%?cf&`JTA#F=7Ofo7KSaiXTv>-yR_a*myPH7`tMhnM-3HLt
<wJ#$;c#Jj|2Dyflke*hIf8!j?IX=_V)9_r`P!@sUXoUFI|lpM7}lQND|cZE1ySMZUUzZzV2Q38pD&mc&4bAAsAwA>=|t2ul=wj^<+v2|*NNO}_JEY~a
zBTra3;k3BCl^E(`AYTwa2j#wJ096O`E5L>QS;7ZpQYao_3KXPoV0#`;JrxJv;keL+<ysxRb{So9EJBo_|y6e8F!JGUiUSeFLn$-z&63zexk(OX_{f&n
9U#Ci8BStWOIy>nz4tP074*@V)b}F6$Jmf#%AR%;@e?G2V;r^SUcjY~tz;Mv8Y%H|Oy%DA86b(d~TU#AO7!@rm^)6!GqE1Hqws5oy~<Y=qotLvdg=w=w
al#zh6le#}_yGLh{Fqh3nZvKc-jT<>TT78R^O!O6sV;~;0v>0JS@<bv*|BP*xH>`q*!c#9s^<bcd#l`%|{GDneL;5l-zNfr5cJmk8!upG3>^`&U$)D?(
Mv_2LsAkMzrZL+>kJw{m2gJh6|VMvLA!|!ZaIbABbJ(#7V3Fi}neV`fz4&zdkR%9#y#8td()kJoi9Je0yEfupDVjJn=mGRb_T~Cz0)NKy)e0DK)klg!W
j<zgKiQH~?*^*<Eq@oWWf=!<wf#CKEhc?d>O6;$sw(rc{;KL%#9s}&x%&@*4A8iu|5h0!!Q!;Ng)hJMbNYbl%eMSx+tK#Nb#+gXmHi|*T@=1X~bd|7Fx
k<x1QiW-~o%eyrw6W~4c^mqoWsxoJ)rNq~!%VC7T4@c@BT*e~_7d5_khqhNX5p2CW*v*PoBK9+H@bgR<Ix}V*B!p3B1PDdo$i_7{VG!2?i|P<v(<MiJP
}TJplTVY@BWOV*>5$Xk;Ql4Ve8|06rrKL+bh^p^|n-U?cEAbv`NDA7LMY(?;yxCb8Iinwfd$a^-V?Un~K!8Q*__1zo|%lQ<3_1{q6eO^|$M9DpKE6fd2
m!pToAPV&PkSzFmL2{-z@J?fM`3^(Pf4R)Eg)&&nNl6#hx&>E)V#sum?LDn-Av{eML&QlC|g`lcfFO-1UPiqs#cBDK=&Y}munOO^4e0BDyLG3@K!@6@;
;Jm~s9Ic$CUqe@I?+7}ef#1>aiR(*tECK8n8Rp=|=HXkA3+7a5OScfYr(~gixq7_1x=2VKDR3j{ok&pJyaj&R{wUR;n{=JGw3_BaTT$Z4q%2u5wUJniQ
cb6OTF~{STS|Ch_*Hn)nmUbUheQuuKAn0!$T;++9fB|ZGq@^q0*R4LVVFat^DdFm)ib4#oDe}7O2G`oV%)ke_Oeit!6|RNzM8G24-_XvmKH5LygP!s6p
Yai1?bCeYR?qmjFY!Uo_<T5}tGOA8yvhm{r7%bXYUBNaa;`~z^>`!$s1`)@JXQYj6nqU}h+^`NaBUB&0G>v4LVg{axPGT)2(Mf5io*PRe>5YyqHKL}ak
UftCB9i?p>Sl7uh~aAfZiHP$c^alPbvP$|L6Xq=l)j8=B(bKW+MKr|6jI$^So~kLH*qJ$7!hF`t!uw@WdPc#9R4-x8aGm^oh6f1#iO>Z~PN)^9$aFC*H
az-sTs)4NtsTPrMZ`cpJXQn**PC7@m0GpLpP2_IG&Vfq&wGdcni+#6$WiK5z5o#r}zhFXYP;55p4=))Nor3m%3i9?~Zs!WTRYPdr$kU;k4+KKHAC*{`?
jzbk)#6#t*j_fINPKV|>iuebg*7e+_>z}I+n807?dmb)5u7_s9Op)5V<-3V*=zCO&bF_-#~ON65+C*a?qpb;MOw&RjNaXUvaTt(go{Jhi?s)8koFu19-
O7ab;oLmj1;!{<MRNVk>sSE#FfAmMo8SuyT>cu_}B<~CL>X**PFV|0XbDXcxw6fz{e}1aozUIp(`#tx>KeJo#ygpSutSogqq~#{y6^}<0%(wOS6%SIiG
0m@zKdW4Dl(v?pDDM5pK&Pj1v|qVPJuPl>1TR<XgQ^K!txV!~>i>&<f{jbQf42Vr(((UtKT?o~AK`U9=5PJ^ss440ijV2_Vt?AYDav?uRjK-B@%N}#59
HCN(y7yJTR<~e`cZM3vJdtD$NlcbK3r9(`+UFi^8pNAJ#SMT-Fyz7X(Ag6eM&7oZ+9M?5wRK4(Eg|*_2qu5=~2)^qHD+D&HC@^zi+;F@Gkq!Cl#rmvVX
y|`^g{Se8Z4KGis$`@xZ|IdCMV35p+e9nC%t9RdGY2`RJ<8^MMz8%YC@Y=lOt-+%xirF;KJ_1U0<*V~KXmW9ioyZRyvVA^0ew&jkKcd_#@IrJoisZQri
{E`IVRpzpK)q>}Vg_OHkLeuDq(3F}Mz=ZdZew5J{$MQtCY08859QFJRzTn(qmfb4u2P_zT@;8$aEV&Iy!ez5+#_}H8HywCnqe16LQLlOB@PyR^$Ry3W3
_DyB{Lj3Ks{PXwltIzY*H!3~9aJ~K7c>aw1`FQaR*h))3dgK4sKJU+M|M~|V|A=`01G9hEeDN;+|8^dEqw@5gdEu+)i%;vrr+vE1JVmh_T!6Vx&uBM_3
*V|&3m;;3{Pa4HXzq%0;7~>eLh;>J^xi*0I0un7xLC2V)XKy&80EG)yv{E#{MIpGigE*5zLM|cBjhT6Ks(&$73gM5d49v+zVDC2vp-hP{#d{C$Klx@@n
?TDUi#@vzy1*atqgM%?&KY=oeOn@<&IwV>TruHwK$PSh#?oEJf5cy_Gc{`Q6zIgr8u|X3hC;qqoC1zTyY&WfGdKLQFxZd5B_}Fe@UHY2(!E2zx7`}FYy
e*o2RH=<O?u3@Hh&xjfblwsNs?T9sVJnFDg?0?rCo`UbTEa0pW@Fsf90DL8aNo!gu$Y&wjEWVZ-_-RM7hBsnX;weDS*544b$cd3goxUaU8=Gpsh{8kfp
l>Oi^hFDQkD;V;A$X3+0qe=u4M@8E5I=wc3}V9?3yV*dap4@m5^LAI$XidrWp6>?0g3`Vh|cv+?Hp15XaeOM)tj!U7)=`gvvAwpG&aJ||p5E35C52C+E
m2y)TJb8pO4$_PNFDg=2cRe9*-0T$Xt_1|-OTt3wp$%~zW7I38u)z87ye}$Jm0e#^5O3n;IwdnWwCWk9qmbdcS%o%KMq!D+d88DTC4?G^IkVIo9(Vl(F
Ul1*%EDh_p|&cOtd@KT*5eB8RHegJD9r>Ezw#%tgBk_$WnXD?sAW*?>H@{Hy7&_*jSWpVTjJfTM5W7|HA2im7l&xWQ0CJz^~BIj5%O=hq|?qP4+D4#@6
H%yhxt`SDvp+Z9nlY4(Y9Cb2n%9ApdwhtdufSW03UKyqa2(i{8gx+-ZB~Ttfk)S=1DPL`<-`IY+o_GWk1pxJ>J%5#tKptdV}q2`Pr*q?c-x3C?Y-=SMh
P`8ssVF59|^B*!r4BRs<B*!;In^x%AUZN7&GDQ{o5p|HYr?vD8aUUhw~7pDtau(h66FuvZWG+x1`Vk+jUS1ux&<`u|yfTCZu4Ev%5D9Lt5z#3z4+3Vaj
bul&=i==zm^KI@eYjpNc!ix`HAW`vpnby8URDXnCRuH4B5FT*u??WeEyg6+hEXFXKQK-kzyM3Y~J%*Ix!5u&XwL2o4wcbBNF^+qcjsa-Qm|BIs3*L*}9
FmZ1XZFlIn@L_AELYp90C}r$r9w#ZShCgLL)jRR6{nx5Uo#u{5VSh%Ib`mQUQkF%a%orDb{!;(rI-O8xJQn=#uB{8#;GUx0Rr7u2TrcsvAdy7*W}7JLO
MSLlcZcHgFjPOYiWHRiG&R>#i}g3cmFAJF96{KymC_b`3hpu>cO0*>^1Dxn_?*2;3`XK*Uf)bviP|~sXKo}#1CmQ=+k`~XrjA8&SUG#gjd}<(hfw<LKA
yLj2KFgQXB^E5Erwd6)`O;>`-eS>{eZ2CJ!tjW_gbI;6NvI~-fZba?U{*~&31<g3UD@Sybny1YcU}|hdy|4XNTfNIYP8!cc8P6^u_JMV*)5_%$fDYIXk
=y!FhGJ90g=Z+Y&BUaV_uVv3wJY`QQlSU?m~$<WJS8lS6bSM$E!K?h~GFle<HaE}JA{Zi^t<NU@dBiNNvJ<K`P`pM=ZvZJJm+Vju^eV?^U*2eXV_;%wM
;L=PNF3~q+<Ft{DSn1DIC(VmcbnIbR2#cnq}aT%gXD5pmU2${6~%ACj<n0Szy+6}85s-V5|F`)7a$Zd9ZDr~jfzw!+c@C`Wipwu>9vKQ7l0IS=amidF0
0be>@L9u4;2;E+B+*t=2FfPMV{!E(Tcyj93vqv{xPXVF6U0vQefPSJLPCB`C!Uti^SqBe?Xg!a@xb2OH58iu1<cH^R-{=cTKbN9aO0{BV!;or0dSCcUr
^H!LaNr>3ks%!3t2MOlSNm(|jC2cHroQ7`*-{R@@*|OE@caQ%y#w|kA;^R;4%_X4^ZH}Y##(C=S2N#%{cxJ>18D;jiw#lVtw2dSb5cDT>MkvS*|Ora9o
m{(a!s~_uFsowk3Ei{UH;ea0B&@ikc}-TW9iw2T}kw|!@wQ21sx51P`VF)JLoQNVmp_egM04?4qa-c&!}O)1$k3lvg~|kJs>`|fOy2*+)tKk^L?5M6Tr
et?no0UD&ol|64J1_V^6l-kvb8<vi@}^Cx9qYqU6oP(cYDMLOG0!*6A_D%@id2z~0|zKzTe1w9VQV+Xe7-Wu3Rjdq#rP)Z@I*T585b16=8W4ijf;S?6>
U0_OzkX6Z^S!*PkA($!AxVyEoE9$OgQ`m)L2tu@4a=?~W{pFQ9${yc(Kdtp8lGjriN5P5f!bnLL`Y3(6agj8p1a5U}@?`qz^;smK^$G6+A9LZVOC7a@O
eaOciFUtc~4q>rW7~#fIBiB+1Xr_4`?#L!_gdN+R2)cZnz|A}H9=5%*951XJvq)m9?Wa|AU^nhMi@_$Z+cOkM+QeL$5k_v%{T|yM+)1u|F%jLJ+T>7v5
GJqen+--7#l2@QxIxc(#od7B5~tDg_gsQCS>-)|0NQ?(T9=3CBX$E<K55SSX)nk^wNj)7)pFHSoRZj^b#kA8Skp;ow>i!6{7D%1i~}%-qO{Xt*x>dW>>
t>DFB<gn{^5qG`XVH%BZzg&kEf#DfiiMa18p<T!`yb%d0Eu&4wn;+6SmnJ0UI+YwrY8r!z@z*6YuLmKe(Bzt(F?-1Krv!y%?+b1gpZ`ifl)~_H4x)al<
-%2NrT`$5#(5&j)5LIc$t}*E8HU!uIiH&_&V-F?bN}w*<r;?rJ0LMg6=?s)(>`U;&NZT&4X<!IldAs2E6Mdg*{{&l4Su+Xnzl)w~J<&zIPCZ7-DWH03?
V=f^f+FU9%Y6_ozc2~zX3Vs7Yj5+r||xYk;J$Yggl22<b)?0iV1aCSIW-_KcXJ#diFlp7f>q~>>nUl`<FdQ6t~4_5H8^eIB0duF(57jT)e3D6HW@&wUX
zzI#i)$dnIbVe;*NIK3go3{&hK6P~Und9$}o=THx=pL&(|9WEi;sFZMzG~gLjNae^rz7?7LaHZyY9qLnyV-$eMUCQ(*bGZG+tTzUv{n$AkBzl`Tqb7?h
Kp4ZLDOO-w$pR9Ixkz>6Q>jp2ko)YleG}+Tl$9M9JbW1k`a{V>|htF;IqT7V1X?_f;CSfKl6cEZ#I_&pgk~3mIy(AC&7@Irl$C-r=S)F>H0CvW6xL*EZ
W!1;|wBy&QZrMw1c1BhG{Qi1AF!W$_nkBbO2jJx@1n(&<Q39+ZAPk@Y3_v(Vf|cb>D#vhOIA?a^z<~nx*;B%l_UIEZ*05E4{CQ9D;zt#S8868;V`yo-i
-nN*peIe6lziWU&<<+Gr#CQkdccY9*QP+2GEbd9&xYKqJ`WVJqCHS&-XnZ=7+ja0u<PIa9p1&@1#{*J4UXtSsEA4KY7^sl!FIk9NlDA-)^@U)0wzKPMv
a#|T<M)HO)~)|j^-?!oydqPRK&K6Pc-;KCL(Qjx|cKT<PL#Rlo(&N+XDevZSeu)9B5(+px#R(6D?yN(cTAv)#TA_eL_Qj*Y=mukfF4=1=bB;F5D+0NAg
FIGT1t|LaWt4_v3Qaul>RFXYA#{#L(6_7x@P>W@dSWzWE-?ORUT90+c(hRaDss$Xtvmk5o`dE2bEHKHM(A#a#g@v*~5w<+u{t?bfTW_%$Q$=AoVr0AU)
iRno_J-LOkc%$OQZw&ca7KkTnwUKF3$dPsuI@K6V0~5!xd%acfNAUV3WXfskG0kHH%sZxpvQz3-ESh<V$wl6Fygj=Pg#!~9H_V;L5Zx!Fco9wu(3Jvk7
Svr(I%p=p^%1-1t^Bs^?K|W4jk*i2T@3AJ<w#Jodj_y2&)K+HyR%ShoMlMDE*{}gQH51?(B=j5+C2&deJH(X5JoJmZ<J6?hxmBwL5s%`vv5aR6vh9ai#
E}nJ(<fm~k*ztS+~5w^{hGy0zgUCwWhZj*X%6(Bb>(ux^C<yxmNoCvm}YP9rXZRV77%5f<B?38P{~>PyQ2S9^_BnI<qTFLC1e7BTXz2U8wK_qE&|!1e@
t(h%HH2Dxi{n3@$+PnJf$uBO%*K-EW6Xr2Z}7D&LJY;c_w2gCt1S~6SwyPb|^90wU~3I<-O26pWS2XA(wd|P&Tc(-f^|3kgd&nn2hk#a<zQ}s}O7D1~z
-{<xEh%+XbAHz=UQ7Jk2b$wz+Kre&gc`J3A1Mr2AzPIZHhpX%;mxwQUHh2`$)og2r$agpX>e<*D)T}tfsFGPuD92$%UO-{=xHh+16|8d{Y*wM<6+0*_L
z!G^(f#f;4r$k`RJ&w62|A-<eFEi!3~ci_Cp)3MJ1lT%e0>e=GvJO`IP4DyD*=FPa63_<+;hr4avuiUN#Gn8do+3Y(ls1hDd5nWUO(Q2X~^JeLxXkA(?
{iY<YvKlSF3dtgp-3KToCm%vL8S^U9WW++=m1c<l1I+Exh))j;nk5cEWfNugNxuyS^*=2g(}IZ_T!6_L_LN#T1-CJJ_-moRtOSJJV54$^L}**uv=VSDD
3dFp%=(`MZax!0eor%p(D!1NKbcs|2%Q!6Dtc9goYy%uk0Ss9US)dh#;gw?I`EO2?r}ELQL~c)+?fTUI#gg2UZLU)yk5iU8>La&DaKvBVa)`?9i4&l%U
<%696o(SU8-4tu3L%?t0<-Sg(?m)m|;Anoq(BHsW{2z1R)3vR}gI0)LCz%8GDziA0B)b{&_R`yFntMR!R<IRu$bBRc$2WKIh@fyrL-ub1U22S5o@px<W
LjyKI4ic}qL`VAl^G2^wyW^B60tcEkPz_#8hJNOZLfj$0K%m(a;-K#j%)-}?lOAuV^61cP9@L?ZOde>`DlI8wiK*n=9&>fc+s0utHC3g{R$xJm6Vz5aZ
3GUhH$|m(WI-<T!Z2bRlwdL72RDZ^zBDax$%pK~c7W>nn^KKV+&m<3aSiHrtoF-*+ppZwk+V7N*(h(tVca<W0?*)5?gqfhAd{wEX|wjw52DuXWR6)n<U
JATs+!My%hy5nkTH3U^)!*M2K@{kdk{Z38<dZnYO&k28qdk9Sq9v-r-(b3>-M0q*y&g#9V7D#2dqV^2bUhdV1$c;;_ib3xko^{)@+H*GMZKl-RI7PM*m
WG4=V=Teu%f)VY76oL*H?pW))*kxL&(*vPs~94y8ed?2?&FKiy};ZI_fiPAQuQRRc@{cLs^5Q-h^AMFii*6>U}ywcaAGsyTZL>cO5$oY^guZ?A6g^KIo
U9r!%lk}{2!0X$c_P3Rzzl6fu?j4+hJ!<lzW)0LfeqrDsaKaz}oBavo)PM8UPb^<^AJi<-r8n#2qE(MpDBu_lC8~Ngluv1jRii!;g#IwTAhZK8%8h~P#
(w6V0JUkp#%k?l!L>uP16I-XaEGaPEv0!YBz=DT+AI01eZqOQ~7dA`zuoc_Q?RMD^Zjy>B+3l88+$w_+0H@t{>uVw=$66KQu0E%bAk32`_GCR+m_;lE@
4j+GuE@MtyC%LO9yfDh7V{(`y*l)cYBstoc6*075SMA6Lf&=TGdZaE0NtH%3{q=HiTwF6%~xKFEvSV(=U&Y#g*LTjtk|xlA`x;UCgw|b^QB3wrWI(94A
P`aLE;aiDMaT)?}RlxM7TtIhoM&rh8RqTM8{q%7+Ji;-9ffeELN75?<6;>K5o&fOt+5{ORo&^+UY{AJwTdD7s;UzMuVjXMp1R6vSBBSEImZxHi=V3-m%
fv^k|nK<o-d0hhiT(B0-{P;&$6Sm4?lOU+a&_Mfx>gZ|RFnCSrYI<@pMk+>$l-Cfv5?u|N<`VzH4KG7w4S#3gsSTs}X&WQ8LvHFSX6xVY1i8p>kgD5-7
)cxFlBC3GDIW;t5RqZlG&Gp6{5joojuK>gW-n+~^QW?t2Bp7|ARV6F|o-QiO1J_qsso`Snk210LfRQqmpujY_AZ27*j;5ln0M9-Vm@RY*6I`MAriswgZ
u1qq^ak)IIvDJ1vgcfqLWiO}u#axP>n!6&ArJcCmgm}e5)<qVVt6PVE#Duu;;GV9C>TE&TqzQMpOIKt%{0Rx_i5<n=5i8-zZLAcw>E<+0re+MfvH+td*
DFel^QHUKn37xYRJtNhmT(+o-V$x{)-324s&hf?$6eluoA~PC(rLRvdUHI4y3}kEaXdyREXMDY0@HQIu7cZ{8?>XNU+xboJBqyTSSt}>2MZRLk`=Yp#v
L@#xXMIwxEw|4kY&e~Fc$Qq^Vz9qONN8VSYa7yT<nOAYEv>w)<XrW>!y!<>e>vdP%F4XN|#7f!o8-ZkMd|qoS$yo`J^^T<9go}Z@r<4yOrJ@A`^5Lbct
y9AmgY*n{F(o^_E!Bd8>BCVJO<Lf}}n9YF)&~!6X2e=v(;)L;~Mg<N7oVI2<4I$Q}pGMn;f1;@WsD*%eY7h8amO^<hY@cL;jyX%Oc-Yo1r#zJ52lnJ@j
L68ss2n?P!4<T~3y<-O8Ecye8ffUo6uixIW$s^vVNe7|th;}Lj8v0ts;EyG0Fr6#&TtiAg)PL&mQO0`qpEyJ{Fl6Z^{DfoT=cJ_liN@~+J5)i%#H+>Us
`X=1;O}OdX^*7<BZ^BLAuD@M>yZ(0lO}Ocs@Xj~krf>22cKz-8n{d;&>wkFHFG4>r!b;pH;h*X$tOPz?cb|lnerfyviiMlr<kvUhrf<Sc--Mg~P~oP)s
HnjkCd4c2rsCjG9+Sa~8=u$Q!3S`kSpBe%sgJ@e%s>k$NhG8w2hxWSvUrJhWxmA~hEVSC<k|^BQ{Um*Mo9?ROM4up5J!sYXUqHMN_0`?Ay3itS~1|T8_
U;&w{lN(HsnrDJct+GPL)2cW+<V^8+JF(OBKSLOIY*#eTXck```~c^EJx-mE)_&lTX04b_`L_tG=RMTqS~G>OWBSxP3hMb_mb|MH|<^b+q2vaPJ!srPX
m=DdKfL!h6^m$n94j?Vs^M&-mca_%N^b@s-{x&-e&0@j=h{d^oroBz1<;2Or>y!<-|ilXi>pbWVIFIBPWoAv2*gqdp!y-)H<Cr5a}Xx^X?#kmUsxdECa
vb!Wf>7^%e>+2HcgAEUBGlw_1$X*+y2U~@NCD6G>hu6bp3hZ`>?Q83jX4_5!!|L6Xq=l<eK&eRZc4<`J9|6jC!^So~kO8<QJdLYbqsFi0Atv>nl#M|)1
oAtz-{DQaPi8ua<xBdlh!xL}(6K~WD-i9aMtS8?37rYHmyjf4YnJ;)7zQ>ybpLiIac;KISa9;Lzc;caZ;-P%O!|=pI`YAqd^X0|<i3jWR`SQfW@WccE#
6$9ehvA8b^ofV&1rNg$57y_`|CEo<{gPky>j&$<Cx3qw|DUvfBi!_5`{#c3FZ(sDKKX;r^mfQrl$9zSk|`L(D<5sO`*J^Z-f~OsWbyEQeW2j|K0HwDi<
?TDv{HcEi+MpBzS$}|*;NqM0ujIBM|!Cz>~`@bR1BliisLbZmcB2Lcd-p$i7GFGQ+AnN>yJv2oB@AauU_mEP$U2I_3D?-$1m4UwW0|dZbRk={(RY9-%=
j&nlIufdqh^3VJop#s<Fw`K!VaeWT*$!Y3okrV3oqn2jQk--O67bf6LofD7$J)yzxv9;Jif!@`7=#DAfQN*h-`Mp`JGm$NWzHf3c7E6v97W|9|QD|DJy
2ua^GdwZsqn`91d8db{k;-D2O`Z_K@hGBZ8#5QE1OJ`|-HLW2Rk*c*o{WU&<-f~%f<sQ*9icQ5ui9Xb5x`yF-4f?+SkeyU%2GKB4eIS*NB#hrTKb~<#c
rJig#_oHyrm;0#-ZgUGmJqq8h|E~V~rk=dZKK~@#^ksWZta4R+!L#wnpZ&pF;++nvqU`h|10UkjKk|gtaD_}D0p|y<qSVDd3P=2y54_m>%EARc&j;iVM
ktj1K+*AJ7r|s^t|&%YqNtU)^zR!PO(>~m0{<z#p%8?hL7Fqdx9h))pS+3Z`|Ljn6MflU$Bij?{nC&96Z|LI(rf?o{HKC+kJ5EwDEhV9y3in(e2DIbrD
%OJ*D&YP4&}4()BH*=hdF}Rs;b_u|1LiECO+@8{}i7u+p9Zgc0UMPz2SR*B!9COCW7Mi)vA6O{`Oh^`Fr@)XYJnz*ZkuA^DE=|^YLfRqWu6?vvow-C;z
|pd4E28<&?-Dgw+0sc>Y7Pf7g8RF8=?<{tZ6gH7|%?IbTR`)-RL^?Sg~j>%-*RFk9CV%Jk906{7MPh@1TWg>T~;wMs&`zU&>8MvboMy(hacP+^SrkL{B
0^0-{zkAnBX{)OLe%<h2V3sNdgjqO?-$4iF%H81;`H*D)S{OwbJM9=={Kl|hO(jU>YKl;ypdVJ}p=-ID73M<vBg7VE2D9ZV;GhmXAcNE^*sM2&?6=2HN
GV%`O^uhjWy$Elu7k+oWDGT2->Kyr*9#qPPQ<r?ZUIyfu*hk@}FZ-`2_l5uPE5Ui?tFQJGuyBOB5-A#+D_4lAc8v0z@_oIKDgloEK6{-vUxk~F63!ze9
bH^Y`M`jO%ub(tE2uODsVaP2I_{JG2>lf$I5$-`6>U)02N2Ej%E5Go>ZFOXMbJ%d;!LKs@nN<0BMJHV<Zwf)SDK}p2SDOm(ivF`w<OkVQ*bMB2N`K&Di
Aq)9LT4&<4}iEuXG%1c`$bR+5uUM^N`<ed~mN>$zk2xsAPt)U1-P34TWlFD|$ZQHiWl2M%(k*#r2DXNAN_V@B<!Rgqw^cl2Ng_`@V8Ci7Q+i>hip6Da6
&R3~G2eLJNIw51~{N%Y5Dkk*|r=?hd)Z?vYz38Lp}>Wx#fL3MJiEgRl0E6~N44mi~9SZ7LPoCjrv5VWS-(dzG$x3!e1G!qA@Omib8Rark?Lo8+^gjPSZ
r*thvB0NX?P;*_ti26ExQ{Pl{m{FGOk^ArMtw=6?jS{o~!xvZDx8REM$EeMx|V?yX6;rba$ZuKeE$H>qy=h*3kv^kX@gqv!~YEbN28m=2)xI@MoA85au
R7D@LX@p6#^N>>avhsQ|p3rF=`5ZEF#nj6CYriXu*7kMpy2RhZhwg3tSLpp2<(#lmo(t5k_Wps@DuuyMBh2d)g+#Xbfqen*Hm;H(eup};T@>SmU#U)^5
U@Tj`~rQlfAJ^3h)$($$!EM@?8)u6(!-lfz!Sr@Z~Mg?|D^%Cum0>el2&Q)BroB_Li?@#pwk@+sT-<vtP27dxKV`A^%Q*IpOp|8ul(~_uL9U_)Evbl+*
R88qFv#!f*nevV^S#(g}lNkcFEU%`f3ljkRGBjSFJUx9D9j#hSP9jE1frL<=9HhmDh&$Y*yC#C{C1gPmb<#|2gv&4TLpp#I1y~q%Uw~9H<fA&$*5gujx
MI@9(k4HcbEzqzc~Jf30xSOZ_jH%ToV&Qej|2js@~DI#ATDvlMHt7>}><QO`<Zzt(5(SU9+HkCu6wNyG}JM&~LDcPW>7pri<7i1w(wQ@H8ni?2<5ep)o
$UmV&vJLS#uG~lnUm(%mbpHqK^KfjROzI+|_S5J$-7?-zSUR)mc>*M~bmv3yh%PRN0eX)8Pe0c9qesz!AL;ifx<cIiv>htb-!=b%Au5SgS@IPbz<X6A_
r~l_~{_+3%cmMJq{g=P`^>6;gKl<Ch{`KGetH1uuzxZd%-Fct4(|1`L58uVj<$lcD?}kg8{pxwRrOmH-{QUa=vI@1V@~{8N|NED}{>{Jp_1oo^C7$-(%
M#6Z=jB7cyC37`yGxVizxs3x68|&uWrYv-{;U7xxBvDpm)n;`p3z+H?Vh*Yzgw)A7t0#2kM}%<(4X?*SAS0Y$*<0*E`2V0y`L`6Z?O~0qgBmiXkMN-?$
Ra3%W8l3AO8Js{`r6U%|HM3-~Q+S{_p?hUryis>39G4fA`&Q|A)W&&iHQmyx;y$fAyRH{O|w%Z~pP${`Eio&9DFR@BikX{Qckjv)}&u-~8s^{cqp>=^K
mZ4a<Fh`rY*Z{5SvYvaGjw)twH_pMUpZ#Z&j<>Brsu?oxbb{K<Fs%XevgIwybjo%ej6<(E&R`qFjJ)t7r-*Zi|3B!7ZG<5R~;UUz@d4e|B*jP<X6`yc=
3|MGwQoA3R98>{8T-~Gq`YjNP|9I^Pl82<L({-@vm>;Le4bNL<q$=BC)zl)a*`LOoW^Th$;yW-Nm3G%Y>*?0K&zkJz@AG!Az%bSPG{hl|^`2LPVzy06;
$N!JLH*b0!OYg(J${YU^O`$ah`!Xq41uH=iAORBKrc!lbCqOJDcA}iBk;k$YOEYpJ+mbBBk}SoF;z*M?mS!Y%T%|9N&yZB#?wN0qL-M_A-#dM$-M70X^
;^~GOYq>F^K8H8_Z)x+(6mo}>3dJU``2*BAAa!rPyYOeAN~3FKK#L-!e&4I&Icd==AS@epy+VQAOG*a^5I{7_oH9^)o1;D_``qq<b(g|qhJ1wC%^rtPy
YS)pNnvx-+x=*Wx38By68jQdQIhCf0y#DhdyZzSB+jLe|P1pH@+yGU$!vd9^C7-Nexez<#XZca|`toydPFoS;0Y{{L$~gd4BkVZ^N0xZhr>*+5hJ|-+&
VR_@DlJsNE+&{7)bK>mUB;&;R_%U;f!MH-WRg3j43V|KZ>K&By=jFP@$M@h|<_lRx_owB?gO{@_P{_`iJ&9qPNkau<z%h~V_$jGvBhozz3_7ME|`gWxr
ub^ZJ}+lSk1zxgmN9$hQ`*(^E2q;)9E-~q;u@4_I-Ua(>AHdW$>_50!A!`O^(ZZ<qT`5%Anp?!d}|IzoqbN99J;U7N?|L=ePc6$wpU-|ZjfBnY~|KBhF
(-FYK0KdAPe)_q+HoeO;+&rkgx!SW4zV+~|v-ckA^5uSR7rfNd^T`hHM^%}>4@G<bZo>D=BD*}rMmX#5{V8;|7o8AV2b%21fAB*%9r*n({nf|c{r;2R{
gaymUM>0Lpa0^=|KZP}L0$<M2!-$>=zTx>Uw+}qul_#7gS$MB10CG@1xJEj2yr-nxK8Gq55v_)N%81&Nl`%DJXK}T`pvf<+~DegC3Ln&!@UwxRoT}s33
UhcN68*$2=?%!Kln8`mmmF?--fe>v%5$4hd=o4!_%g}@oP^$_`{EX^)FrkwBNZ43@?SkK#+y*cgJX`pS$o+e(^6p{NT4g{J~#6#fcY3zluA1Kp;F^=l3
Y58bX^U%`;uxGTl|I`$gY+2wnehz2K@3C^z)ZtN+4)yT;*rw`;1fzPU8|f<uOG@qP()_x>$;z?neI`0;Q55p+1{h;Yg<o}fTb{(IOx`MqDdBlL@5cRzD
Qy{pD<mi!mcrSFpM%Jv~hy5u?|?{b?*(dHgB6P)~Q&^O1L`*5A#6~G^X`zjlRo&5UcT}4+{c+sLTQ#Q#hExiw~xMrbGrb_6N4=*bGiV)xX(~tk`-`pYR
qyP8^SG0#n`GbD}T^nlP<G=oAPk!Nd9^9Wxg5l>MkbnFTKYa9W{sP)@-sa}z8o1C6?k;}626p%4pa1qpzx(YczwzCBk52*ThKlzT-SiL&p2FfaonHO;g
?T-KDoo+G`@>h6lOnjn$9peLrLU4EtnUs08-&BnWo|vbUNKdeLz4%0V?X)DUxvv7LLwCYuBy9|pmZPp;E$k0k0|<`51xGgU&1z5d*5^kzlCx=`TqX_Lk
0f(9`%m~e;ncADRH?6-b0jBb@Sd0b390Kp4s}ESN!AE{5dpsUp_X!!dL@8y<+1>Fmm&<h;Qh0%P0Tn8M}HJke>X~@55<AY=QQLneFP;Pmu>&`I+6WZt=
Ze{^(!)%Jul&Ke@*|Y<BhYU;P070|x(xKlsCEsY7}bQ+nvHk$SW0H3lEE-M8*R3pwQ71E3?H+AO=afXX<v^&t$t`5;y0>8^!Wg{{I{=FRTB<jr!z1b5H
iP);bxT{f8eo(lZS7l`rLooc;AA0AWX)&6%Qze)U?U;H`@_K$w^hj-HPX$tW||0?&Xtdko(e)yT&B))NXgeycni}}Z3sIO@5W)Dr0hxH3;`R^Wr^2R(K
)$xk1Zt3{_GP*m&`%POFH+{XBYVM@r8k{#BK?J!{NGJl#e?RlHFoj>az|W4~_{KFMUK1z$IDX?f6S|G@G@aau47BAn1R*DT?CqNmukY-}Ibm<lXMCUN-
4ou2+~bwW-t`N8_vvJ>9{XqC`S7p*<CDMoO=xFmZRo2{{^r})e0me?&Xu3p=+1Gm=hMH>_-PWkD-pZ0o^M@~%N2r4Xs<_yd~kdB^4v;y(QiV$ceBF1^V
brFyI?Q#g)7Y7Aml~IyL#wfe{h!zQc;-CuQB)=|MH=Izki7YToK|~>Z_h*^t+F}_s|~_2!B^i*07JJ?A>cE1Uq@0-mQj9Zspt0q3>aEy6AiO?MU2?^zF
#pj_mEo-HsS~|KI%z?0yM$y#{;lek5;4>UN}WN9J~9Z%6KSy!C?Jd%>Pwj$N<BZ@u8}-TzJ9j`Z!w+>Y$+$lZ>&UhsP__`MhW-V5>G{Yc%8^zF#pj_mE
o-Hx~GiTm}${d(elJ$Y+Q-ddBl*5ti4d2dbLB`5C}QMcCAtu=LPP2F2l_tw<CHFa-I-&)hR*7U74eQ!<QThsT}^u0B6YscK$G52=Ny&ZFJ$2@I!n>c%G
$le>W_lE4fA$xDg-WziFlid9zcRz_eS`>R~QuOgW_IUo$NZ6ycu}5`dH?>_WVz)}%+cE;Id&?+#-@8Dk5AT`viZ=h{H=q35|M|(c|K?tPz=*uV>XZNb-
+c6Ye+(O3i?pX0{qY}Mi<uw&hkyUkfBIKfj(8)X@Y^SUbX_Qbnd-_c|JC<lyuv`gQ<Y~Kw|eN@tPSruGi~eUIq!8Jsw6(ZYOT!LYyQ8p3OGyHBq?G@&Y
}pWtm4X-pHegI8s<=*D`SH#zj<3fxTfLvvoLC|{N&w<c*lr)9dWJm^D+s3=FW(I?#35?{^7rW7{2j2i+;nBYgzH;5wAMAihrftca2<EA>Q{wSo4POyYF
8we|KuRWA&3?`Sl<F-XC5|CRka(GXLrF$~(};Rk(+{aL>#BdrrMe@4H#{1^7d8`sNr`CFJw4wtl#;aNNlGuYS%#zdX?68i#v2Wyw>C9~b7{kJ`e&cJ}U
s{?VWRF_iJ)h51}<{=47*=wJWvaR~>CaR26W*21%XuNr7;$O2$ha)R0S*3t6`eW5-8N##2<{Jr@6gtcK+^~K@cBa!*M<M__NKLK1{tZ2^`#@~B4QhuWU
PYQg!2XI|GegAed;9ZC99WGyu*jp<3oJGGc`9F=+{t!L`Yxp0mkL$bmUlcV#-#s-!Uq?;;zRULo!R#aVd6!uGbcnA+dVM;XS0lA?i^J!R#KqyY8TD}vU
oj1Y!|8KY0POMY<#(a<o%=;-;I;&DTPj(Gy7M{9eC_hJLidjg-a#9F`GWtGzx~U9@;M8B?eeQHcow?H%e%1q^NzpzO7OGf^fQ0^m+w9NEcV_5_Ia1puk
`+RNFC_A)CT%@Lm71$HK(loyh-cRZom2pfX4d9-~OMUv-tN;-%j{{;C0IvEB=f3gg>#|ay$KbueIFAdRYxG&f+Cyd~xe-uzy&IyxXO=`xvh)1OB1N=~i
)@U+;du^fb^rlJ-808?s$*>OcA3KZW(|N5B4u*JAdAU;p@nKYJJJ>3#X|OvuM)Rp2BJZWlg03VesYM+d(>9W{J`w-}y2#q)HPA71$Jzx!W*{9FI|!yo<
@y!;)g<nhs@d#me-yUef5;}gqQUxH@tcYD7)jXb;C{2EPMpP);M_n$HYsI;(pcRIN%;Bi9NNA+HDnt%HPsGRHF`v3R`PyXtA@8o{WeeCOv_?O4NcAB?Y
liXnCN+qruygxmB)5=|Gk2=0Ck%d{9KRyBdj@0!gJ;5aV;RnC_qBmV1Q~2QbfBfy=c=C(i`S}0(eR%Rq)0}sCc&eHE0}nT}t{<Md+t+mD6LjQjwEl@`{
iR^k%M-iC;P8du(<`wB<7aqVZ2Dqj>RDF%QYxJL=wD)m^Lp`bh1ci31orfafv>*!Ut9klhV|c&N?%BDpR*QTOr0<5;<e>{Sp>HSw4Xn?`mXL|{@x#a_}
72&{I>bSfAf!@-Z+0}PZK?p?zO`{d$Q=ED%;|f`uKgALf^kC?;TQ%TRD7v`1FOffNSGF{@}@XzW3x8|Kx?AbbYRBc`D=mcPv-Zc@^}%EA>pG>m#|hr^(
STOCgVb`lV^*dGLJYRP*S$Uz%#3N6uGHHP0jbOViHtDSWzu0@&UAw;$uYL&*KjA3pisZ@rii-n(;z_wIS|y(>|_Jq>^T)z~lGfBg7I&we-bIX-5RCAaf
#^SA_8|Kv$sZ${jDy6Wefx1RymNz=e?AKzZ(*5QjkbAH_m_}ECWn|A5rDMA}_jP=E8(;>9ET151vZ9$Wtgxt9>-P^xjvZ+y5Aa-la<~A*wck{HXOvFGf
l+E(62IZWd7AiHTMs^v}b1%CTqlw79T;k3NEP#NRVQ+gAJY@qc&pSql#tv_0OvRFZB!gr<&*zM`!5MbWtn_+==~>4PzP0n_s2>AN^&9)bw5*L3+~C<Wy
7RhAzn|>QInUK#QtNZcj&XuvYa7WXY~;<ZTMm{-ez!wpAlQN|29khQti9p3)}&QWCb_2>wqMN=7p#tiSRSH+H$*?c7YfDch)Gc7VeP8c0tM{AEYdLFo+
R%2qCw_#sfzBxp=X@%ZGQtcU8`*a{>-J^c1KhAMviC`rw^y9Rn?jW8+I8@%}~cu?ocbTTU5GeUNp)k<*nN|Amhqmi+ea_gK~=QNA2hf)*?I~7u!lRb3h
K|iSthjHboW}Q??_-EKNiujj4$l-Wm8oxD?cli0cTzECjHmoplV}uN{OwEOvk!3Q!$15saK69;odsYIAc`GHpej$&dw!O(^<uk&P0&N+%6NsZ7>kht+B
~N2pGG>$j{DFTa2<{wZG}jDPwI?Qwcv&ywu|OF>2-d}X1BUPoSBFRzJhO@q^A=`(}2U@K&r%Uerx)r<M|FSHk?7o`zT0mC5FY1?eAtv7W2a9Su)y{C_W
6zxP^@b0Aon++QTp6B%)*0bo=6_>3D@`2!R!IdcnNxT`<er_K+WD?=lWuUnj@F^ngX3msk5CtvRc#|<hH_VuD!Wv#N0jRl8s@z*a|63X6)Kf>AGnw&hF
86-i_JA`M<X|u{owAq9qM>Jlc{EA?plv4Ad42|Z5w^G*dUOhwyTx2sg<fo;Y`4Zo^w7m%w!Vb8b`om_%*~P5BPa~yk@u%V(nz5LuuawFi!gwJdLs0rmd
`89q)4wUa6{}$;P3J@JQQ`$uo|_X!WGu7x}G~+{NhNOJm6Q_l91E@9}y;-EgL@zE**8*jB00wYzU?cw*|)uM%t{L#eq}1>fWS@zOp!N+f2dAq^cQd044
=~b#V}`V^$`xrl?)3%P<CKUew)`E?J#RcB|9c$-TntiP+~$U3779$yAHs1d-AaO6Cs~?|D=6!Z10iaBYJFYk6EmgQu4sds<-&QLjA+RI_0cb1@#o5J-&
vvRd<0%GwhHL|dN#CNi<WOwn}+bi`SnZ4^mHQ_kT@!|t(>>qsS?6X~w0To9-*mQK<f+Q(n`I7c|qxg)Yc#pw;Rm;rKk@=b-OsER$uR)VlB1ML?VUG7;9
GJWe8+GE(8UUm7x8|#nH-+$S^{#}X5E0F(b(O0nRr1vHzDIw#@Zmk-|NCys#G|8HgbAXl9yG5$Z*|$$E#|EqD{T8Pfm|CW#FP>n;k!)b|&JyQPAbH3I2
BbnuoOf}`WO?1KXue)1xfIo532L`rn<9?Dh!ldLt3!UfH__QlHV}0TaR5UI-z03?GYG>`rfTQ~-VyA~4^-%iJxJ@)W);0>B?O-bxD~I{rW+_@FP!YHHR
q%76tuWsa5m=*I-BGS5Y2wzFoX7p077r9v~(_@oP<;?ktT>vEKO24RsMW8)>D9Kdp(Ia4(V}P-ADChS@GSFt#DUZT1^YqtJ$%aRhb@vS>{$1#wKYZi4D
$r*Doxva*br^U>8hc0Yft`>u(#gKZjhgJ1@cnL`0|3F8nNUnUPOQBu)<<mUOM7V-A~un!qQimW5cw?oT|!X`*_DN#iI5oXAHzz%JGfW&n{I0qgl0Y3(7
R(0lRJwZa_uV4`};AxBi!V_ExPbO`Y54)tOp!zGqm0e-m@Of?^SkBg!*_44t2F^QT~jI|f+ebB@<Hi<Dnc&vVGv9nV%f{7ihjk7N0X!coC%k#hK>)zij
T0iBRji0@}{`uxFuM2>cuF#b)YGew|lL#BfrCpi5kp)Lj%S;P!TTS+ueoI%N?w4i1LG8^?k$#YET@IR^L1iNp(<BrUQ6@rB7D8n`w*zv<Dx1l64N-@n&
bVtdUeXar=d12MuUlZB(?s5QCz|2BLk_HNTXo%_$YD-%4ut<xIx}K~Td+DJYTd;(1b*7<D$>&2PFTo*D)dz}9*;aK<ZO8^b(J0=&l0v}a@c!4s9ajDR}
#rVXV}UcV<97{Nww@W=43Y%!LXl7f?;rwSb1ExFG43Oy8)*=a2odh1)zPVjq+KhC3aRa1}dfm*<BKEC*yMDJ3tVTEJYilmXIwi2{=~TRfpzrhK~&1>_A
EH#EM5kD&-oB-AB$*7J5k+yq1bUw*rQTu3geBS?KJBIXc8Z3>`L{v(4@xL_8R=m1Hve;xuxs<WHRbpgJb95!PihA=?BPXOEMS4aM1r)5(YEfJjz{4hO*
4Te7`?o$R;1QtlC(qt!4johHe;%e;ua1e~}Q?4)UlHYf6`|22JD(923T@x5X&tXi81K$4oUx%HM|fRd>zi?a-|m&L=0O!N-4fK5a%*^^tc;?PmohSd`E
UB6wM#zDu~GoX`ZB6KIOl{nX>Cf)it!A)H3CIsi1fdl5`v}inQgz3j*%ROXq<G$kzZQ)1*gOFgFZ(Mz5HmJ^4^t74R0b!dIOHy@zYz_9U)6dJnD84orp
Oe2g1|9KsLDyO*hfW-Xmqlw@sZu*B`i|vHE*Rw5{3oze;-%nncQ(IRgv(*%^fp@BtX_2xsqFcLAoLms+DX^WlAQpX+fgz$jbRl5;jWA)?tZbDfXNOPQS
QX0DiENvG1g|FF<F17&zuv<)_`^_^nl_8GO|N=!qx-tndZR8B|q7Uy~*=)LDu_y$TD2F$XqQ`D$*qJ6V{xz7Q=%jZ<1$bKq(uUR9iNOhpt1^l%F&h-{H
VHUleg!MMTB26N6YUM?LO(%1anhJwoTJQjrVl%N%8p5iK!QN7F?|&8jg(fx1XQwLkCObVgG;%PRA6(H<(uJq~-z2nP;10{4sye1V)056lXmS`Lds?-*H
TY=gZ35p)gKq%Gky5}WNrPCLU;?S@mn_V^(QLx8zBv%M^j7{e_z99B$&Ntx8hUpAsy`T0+DF5(5}qF;8d=SZ%-uvPH$e?F%+(({w`r#m10)cNikb-m8<
PP1)9T8n@kktNt<apgt5Ig}~6BGZ{Ef)j)FB#Onb>^n$>aX4ra_EVs}M7a<&<|T~Qaq6qf-q<1?Qmi{!!JE(pQNCYPM;Q4!H<PBWB?)?L(z8-Cr$JxWp
hXo!o;W!~D?OV@#k7!A^Rl<-zB)Qc4Q6%bC`uc^xLIE2ArCRzGO0bj)A1ZLk6>Y9gSAyM(gRz08FGfD*Bu>EC~GNp!~%L!`!jsEfK|8XpTpEPz_i2iT3
?_v)mq>PD8(|v0`ri**r|3AsDU}S@o1r@+qyvA&v<MFLX_dG?PSHDEm$lu)`5*hb#q#Pvw9c}v0d`D)N|2Vpj>I_Mw3tc4i<JRpb3XyiRanH=8lTi?c~
{v?I_BTqCLPC2#5~!mLjFa6;kIr&0>Mxb;QZvY#1to`a=m~Jvc2}F<j)1NyVIs+{8u)?~FC$@*rdR96wLjV~Uu;9^FsRRn>6~+e~8@%r{`L2cNV~I6We
IsRvutV=i5fjwfSVXNC*-ofAy(MT9c!IGK<uOC5=>_k!M<VCI|!@x{U>ayGzR=#N_g!A`JPp+vtOE`>EuK!Rm^jVJTkW9Lh&aAG;CJCdBZ(aB+a1Mu<L
*pG7(Qb$nc+;C`!T}Oik-3JuUSs*NlA#6`eHsyrNklVGC#?U_P(9bu^P6n4S4#w6A*ow;;<jf?V%bDa{G8PS^pXs+od+Mcte4&<jEejK@*9GL;P_H)!;
=U;8_7Dk>w`jDQ(3IcB9fc>PEIWL=dD{%I){YT78YE}4_8zxdi6#YWI_FROjb7I>U^HwIg|oi#SZWVzyI>x%CRr)SXq*iQKc%+kwjqWA34o<}V8s1|>X
0rmmQBeT7RV=itR2CgtPoNyH@TlPCzDx;HJy4C;K4kK4xXRaBxKHWT}pP5r*vaKrRc2jbPJrvgFuNKPNtmd9*2WBO=lgkM#L=Gl4cI1*vvWKT;mKYEi`
2|>wwlV{xqDo@gkCeYRUqlUJg{n)zc|c9xuhQ>&Xz6*V)-e04-(P*7Mw>jacVuIk&cUYI4)cDnoV%a<JzUR@$jClOmTfpPTcQK6LENS{0-)v^2n`+iW_
MUCLvjoAGTSRFLb(9;mlX4q`BLqKfqaPI+9T#8PM(TerjT*+AAitP$Tj1H4k)K6g0%bzJ|2WFWk*`2Ca&@bmBeqi{Hd*M0SFKKDuQtHXdiYl#X=EdCPE
k$~=tj@_;LyrZT80=Nl6yOpmH(py)({JZ#*<5?SosMuIw5gltjl=i634TvR|f~aO4*3b1?#4%<A#LZSe%$LJZvBRKntQ^3q7Mqu<o(Si_2S&W<&O?KrC
6@nk|3rD`OUxee<|Z@SEEQ%pWphBfyJ@n&C<KEnD24NtV+)Bg|99r^Q>xyZuYA%Gv-$FrbVW|sNZAL8A|U|AA2)=}N{bg3Kp?-I?Qs&~%NjYFtK9ji7C
$K%&j(>x)+6hlgf&TRGooYlwbzzv>*fGfGUc#~#gXBbCAHivr@%D-4k`Uz|D6ThUz21tjL2CZ<FQK;1M>FioISgEMFUdSMWe@Idf-9|ZQNi%Bql2KJM=
u+%`C86<Nbt{Bv<En@et1Z%M2DEG@qHfaKnm#M9zB;%d`G71|@kZ4s3p;(3C}1(mp{}n@!heW}J%7(ntV}1(sL_0^@OKMzbT^@S4wP-^MObQi<$occJE
0eOWpr2`I3meRL7@64K&HvyZIkX!e$pms+}OSD(g5-VhZ0Obb|;tS%l9<(gtu&-OZ&P&R!&agi9<v-Gf2g@}IpHA!3nWRU?0m4LJMMoDJ3K{pipCf$2%
?ErbdP*Z0pNd4WQ<2u6l*>>af3^G_NdynG!(!6A$JqqWt$^k)Fyo(%5bo?pCUpSLab0$U;1EEfB-BMVXr{`i{k{g#WO%k=b(1<Ho$-NVygur18zhANju
o*uaB|k(x_L4CN!?JN$DKf|1R+$sQ4Cu6f*hLEtPmxHn*b`YXMaMB=FwxpLkip@&o{&qvqAN~i?2tWjwq=r+lh`8%lEZ;18jZe?r$fr(5wWYM1tiA(yG
Ccv8p{T~q|At*Q~%ONE|5EvCkF2X@~VdHYj*LvLr2*hx}pzz@sf`}1v-D#(a#d64L@h+ketHeE^o(LPdm(OhzZ(=Ar0si2J*z2kt18~bF7UeV0C{lvxi
h|qun~<b=5?b$PH+1Y<O@M;&DpTI&LH9d|Kq;s6zQ?hfq81OQr^2b*VlZI?H9t#yXdYsFa-2syiRM#zdlpAu#4#(D}El+}^ct4p?0-z_uim2g>YJYlFe
}lE-&Mzdtny*y=|W$ylpQku$H*2Ih#X4kc=2ahxIQ<Wr4@pO;j4B$q6MP`h)p2pm{>VY5TGUPK%_{jWAYQ5I*ObMZ0d>}Wi4i#`V(L9j8C;pv|K)c##h
h&NO?4kK5weX`Qc1<{c+Z*Vr}BNcvH<@N^S(`&ix0*>TSk#sR|IrklI0(muCAsfwf0in4;HDxW10sLk?*cg4ZEdH$#k!~mY&QfM%3Njo&Y5t0cOuRN5G
eM>S4PuThv}qMk5+{_fL>-3i_}Tc3I5!P!huB~=nQT^3^T;)M5TD~q4lX#uuxE7Xq%+gQOgf(d!60Xy13G(_V8v-g+laIfm3pgfGjl{!bmz~A#R@p{Re
f^Jl#!4yLAQ%-6IGv)Z_y#mO_IbOJDf#CLggG&1kv`iAnROXMpjAps(^DI)`7_JvE4#4H=oVv%$<MS9UZ#kK|)^^VQH=ziM1t@ny_=Cf=-vIGCH$O0~l
081WmGIQ}*v8%zs8i?DjUU)n<Y+tj({-bMHw=H|o3fK;U+SfX@jL7fnv?velMJ+2Y_$IO*JlX1|%+oW9XR<5P{#bTzAD>kRjRXI{)nv)yVPm54h|2N;W
d<<nKOlkL+~o01jc(`0GdYkSp=az(AHn3=nvX3?{^><5$q{yqWwNFt<;J}*}kJ(XcGl&=+o5~d#Q0Sckdg>~un9XPi<*d}3vd^#fDw!m$guqqxO-Mc<j
@vWbW+^i1YyB%SRXE(lH{o=M3`tr%E^}p`qQ#xs?_O*RHo`0!}+qoBdxPE@!EM7YQ*ux9wK5s#8U4K%JH_qa<V!TNY{}mm)c>1$T@KzoC-S;YZHiD)4O
YfWa6TdqUN1GCdi*`ZOaA_WO$#$_tM#+d(&*zmxZ>NP$2Di`8+xIBm*rylTKfhjm-u{05^Y&l#c+1&x!qKP9_v2=v%spf_DU;N&=DYU1->OrN!uzE7yD
Q(<_WRm?U($H;N%n|yz8)?jN;+6amTodL1|Cap_DYGu6K7xR^Gg`dSsj;Mc#99+KG++O9M02nl%<V+vzHkL_4M?$KEIBKugCj(ysv(KKfV>7y%K-5zuc
kz?fUcc_<Qqs_0-l+(k))mH;*UE7up)H?VGoX_pkZO*W-OX-q+)OJ>J*j{X-m&T{`=Das50F%JPWcK6mnZV()M5@87@8c*X7d+h_B7z4yGo7y8%5g+!>
g&*zCbEje@->~n{@aQFVt=M|b_j-gS~R8`Q0%^jBuY`JqTdU?=k>mm$+R3sByu-|ID+vhs=w-)n?eBQ19&s)CFPoH1==a(_wi??Xnm)=)TGVd`z|3AF<
kD9V^vzOLr19OM<?plrIseN2`V&1F=s|*pr(UTQ22$PEOdV|`ZDiB84S~M54eQ%S;qobjCK8VxW6RZfGG=|9J=1FMti0$`>qII-wRp;Q~NJhVG(7e|AF
`5gpS0&bDyOL_%(R)ffPf@XNCDf@Wo6E)%%2O9wd|zO`xT#1*TxSht9sD!mOsa8l5+>xz>ElV6>TGV<olsBuLw_!q-ch=I3&hnB7X5n6WPhq{_n9y+=3
&1o4--_~FRP`v4L7L8*J;a6+)6o!Ya>`%n|!9CayL6f;x2LKRz2NLS$(>t2qD*yb-!E)M_E9*bS<2mknazR<p$NNqtl6#fgt-((-}i{yQbl<`n0b4G_L
w=L=Rc7`ifvVLxuVrZ~C-U8=pIqY)ML@Oevmqs@A?gQ@eO8I%L%J+x3O|#CS6o+p6M$A(j42S{GKS6QAO3Y<;lwQ@i%HE!Q`q$s|Ev29{S(tvbAbYK}M
-tQ-_$mZb}UKhDpSzUorlQLP$N#FLkAtrqoiU+FyUB)FMt_Vr?($TQ<ICB&{pr9N%}#mcmxa>AJ9xyeyr?N3?qlnG|CTK0wQdd4&vYE=N1i&}cSL+S~=
2ZNALLaNWg_F^N7Wk7!-R<2b@bC#V5ZL9P9V7jmxtCQ+knOd4in#+~7_q6?SlH?r2FA=ioSE$__Wh_wVqMkLNU&)MGtKw=Gh}LL|H~X<y`vo`q^;i3$S
NmZ%`&n1}8CQL7Z~C;Z`ed*6Yi{<luJ)6!_Urgp<Kb#Q>uNt)eI5^2`}tS<2{-%oSNl0v`>k*Gv#$30#CTWxDL4CBSNow?`!P5B^;i2jSNnB0`&n1}9k
2H5Z}#i2_LHynlWz92uJ-e<_ET^6>#z26)XVCk@}_SWR;X%IU&gBBAch(UEx%|>Sw3X7$veJ<TfRDr{h1#Tp4fZ2+}CPa){_zoG=XwBv!AI4&yk5hRK(
^i1pS8f^5eAY&YZ9i{J?6<B=O~Z<7tBI7E14?TZ^5l(wyTH3SU^KC>7Wl5M4>2kg3}ny)B?xyA&#++z6JHAe!P#F>N{sJw01|0$*0Z3el;KZG;!_MOti
J7Z3%vw$d?y{<@V3Oe|K4YbE-mcc61tHh=Zc?&_b;)jx}ye_B`nl(k^31!9A3!rp%~p0UX}w3f_1drLgC#{ubG35n6Ey5%d;TjggfCq2*6rh8Tq#_m%0
l2~2jNl)!6p_dfgiWSjzB+f9mJVO)9-l^E*QLU=kS~#0x2=$AFM~x6FO4yN?gSBQOwVvYHT;NaP)VI>z#q%e`f|-kCHkJGJn!Xql^|-4<-`1y=RUrkcZ
d-_FF|yfOsXN&l6L~9-!g6UOeMHflqpmv@CKSXZ>9;xO9(A|tRzNN?(C?Ab^!08*X+le-wB?-&U`%#<CKCx}3oK2ITSN8&4UT6JqvgSPKVIW~yv4iKQq
CX?JzlA|c<-<Aj!xdJ&!9P%tnSX}<`d(sX-4bFH9s1v=R)P+Nn3qlyeqzVS9}>?7*D}$EfdNvQ+nsj4YGdB$1T61N2?DwCa-6v9Ib_Lwh#JA;>hx}Nny
Nbhiq<nT9MQeF|7(=+C*J<^fxst>=rXqKssEp*8U(Gv-8lVyqPfbK9mk~M_y5xE)=pmnA|emA2n9d*F0{7Wv|d7hbjp<34{qt*w$q954Akol5@e2IM6R
8bzk%O(Pa1nSuL#TgeH$dhQ^GDiR{Aa_BND%QcAjz)mh%VGmkim5I?mWe)d=VJZh;rH-)Al>RyBRSzqy!;@_NaRWQd3fi=476XTteIbZ8Br|5#%@P~f0
6Dw5891jTAAvCRdqs{yox1k#Tm~45=TG`+z^MTDk`*MS|S>jqfBXVIWqH})Lm%O*G<;22mfz)^c+OJAjiQfr(ai_;S>rjn_qbh-h30p4{`)<a09&2dam
e0<JU}bwRaI}k4Erl#lJ!{#@nK2d4(+iNqXx(dW7dzT!L##!i-*lF}CN7Tb9W-0y-NfknH}i>6-Z*{IDI4b1@uu5ZmkDQfJX_(0%#A5Yujj&c%GAAH<g
u(>q+$>=c{8=n8F6wZFkm~8m>I{8w9PX+DS3?%Pch8jC)L*ty<S~9Vb>E?Z<u?7okY&O;%83V_8YH=P({C77_q<wtq(R)Whg2?DuR~EOz#Qx)SsOYh$q
&1z3;PxII@aQEmcum<9lnh8y4)O_e51ZN1b3f%6j8#yM{7_?ZR31aTer`{ARwi2`#yvM*3;^#CRSB@!(i*Ppr~sCL>T4KC?C_d&N#VTC~M*H#t~gyFdA
}yqht?XcBhs;>YwjnamH8=wL!)g^(iD+G0OzgvCl-T3hFQl(iM2M?y@K5D)5R=J2a}jfvHkK3J1I!}(HSEDz$5?`M|1AGfu9o-P{!cObvWh^&!$eadt~
ejavKW~+`P<37d+emoZ}cjQkFj0@cYvR>wW!jtw<o9p@fC-6Z<KsP600XF+ydh>XF8ACorV*{&L$Fn40rnk1%sN%`9{aLa3*?eR6-C`O$)24Hv|45K8M
DtcYs!5*O;@OjUYb}!js;iSe6CsMs`}`ID*`5HXC&QWqFY?b*a^M90Qf~Wvnn})7C6Z2D$rHcdCsF3hcDxsOcUMN%iajf=mS`3x_6I-h>qAudYN6~1p(
b6;n!K6s?vKqH<|A}><O6H3@tQw{(?pKtQ8DLv0V`i}(`U<2mW9Q9*hAlr9O!r&f1GTWi7JMEJX*_LCZal!P(dU%f!2G6Dn2UvHkHI#>z7t_N*48$7_>
rQ2FM=++m#*VRes%3YhCQ35&cR0+NBh|KhyzYD0QxNBGQ~IYx@en&fDdRoq8&yC7k2+eT0jGteESK!nZlK?z4yx(dj;#R-%eFNq-OrMn`IbTJq&6JN<c
Mkg{mur6)RvRczv6yL4t*yAMQW+3x!dSLa9Nye@&*llatXGb8Y4(-7E#$bh1^OBu%ZE91>p^c3<-XYT!^@hqyyP5jhb@=qAAo9M89@X${B3FA#cs}bS>
6WYG(8j01L2?g`xE913@(O7{vI?glzCq<l3+QTQtE5~W-&k)8kMHzTyzgBft7T!EwyIbbQ485Eop5PZ3;>RXsbt&B)#MDUUeZ@39<j0C1343{gT9c&P$
|`~EQ!!fvJL_~Z&b98xdr9mr;i+F@>iMW3&Q1|3X`#aUq)?6;x6~^!ua<3}rXx2}JmQgH1BNS};n-2sw>wqjrEqEmwB$H?OYH^mRMT<qSff`<tyxH-xx
PqNuyPN+rr>-h`a5aXug~(ukq&#X6nFyRVO)?CXNsVfA`+Fn?hWbG)RSm^(fE`s8LOU*1*={#Ruhk8y|s3Rx`6d9$5vv6t!itTm0KUuL+m8ZQsH8?vY)
X$(-$1iP$l%|e&4XO)MB<`vu*i4mDq&U0XS|&Y>^gyoHs{b;dBj%-O_|QVHMPuC?h`!OuMVC$eH1Wc+9zoHz?%Ni_1Q7RNf{%L9iB-6-&_+)ef5pBOIp
Myg%BBhr(i*HHEpD*}YXC7-Q1K(N?gvsb=xZO>>+$Hq7-SC~zy7D6oE7XU1IYcUIcRR5UYY$0*nDd@wY%&Jp&6;qk|iJz3?%3FKM3-ueg#E>)k*2lc3`
Y21h*STWZP-#Bz8Wa?7vP7d1d-C1PJ2F}%lMV?KqNWIXttW-@Pc+qZcZIR-DDn4O1VxXQTmT<}TvcT>TTWBY>XRS8-z!7%?<XZw^FxHuhSB?mp>L8@YQ
0tG0gh0L&OjNO5pmkrO+?t&pG#<N;=XG*mO!Ihz^+5xP>_MLsu-@Cv1b$`g`d&JnR<g1_ojq}k6kr{TG%+->rfhM6ZrQ$3@$x9su5%DHvN`uhb~Qt1nv
OGqdkByHR@bqkq%Wo_FJ1cHvV;@u%T;F_1j?L?mJ&;@qwpA%Pd)7;i)U*?mghlkie_bvR>~}SUsqyQ7gk4-uq=PA`;v8<9fa*TQ~O-gF?lv3`6zadzv}
ZbR*k8-k23ynst`-ykz+l@4j2dHc@g#1PWM?|&0}5STrsesz?#?Eke(>vSolc~bc2%>4B79+u$(Wfd|NQJqN=XKqw)mS`<@`7(={>O0gnqfYbPu(wbD>
a^Zo<%InoiId?cPOX2bnob9Ut%Wo9^e{3)G4do>ZtaFS+iMgO9EeLVz}EZ=`BXu?|0dZj0IPiE--`!H?Q-b$F<&~@`73GN&hOiJ=iW46O=LZmyywq&k2
92H$DGqK1BV5QpnBu_`#%>)*@h~>z7^Eh9fP{uxfWxSc5L%#IF51_U<^Emzsf9WC*9)F+@4##>XpCFw^!gFpJl{7<jTUu6vzYnC|omAOle{<_(d}6!_v
gBVJPf@qti=XemH%v8Ix{s$S^Xxd;hiAxzOh>n{+JpeTjs_s&xx49)=LFW@x;CMKDn=*EHYMKCm**oU&d+@W{hQQ%-DK5(-zHPUI_!32tuy=GNu--a*q
@e1h)3$^5F$Glcb!0;p?_EY9@c~CezZ>Bwy5=k8gIqzw6yx2KGZV5EbB(_H-Zk?xScsuVJs?9WBggaqdK#m6?A&ycd(S{ZR_N)vOWz*p(0hRcP=Z@5w~
5n7BZ2qdt-+2hPqBfj_;SAV#%Aec9hekA%xYyP5T+eceNB_$E6T^O4}cT6U+|+;+i6Yj#R%~)uTVToH0${k`T9i!G!gg!ozy=%(6jmJ7rg^>oarU3tlj
+-7!#n^}^|?u#Hl@-?(VN&Z4DK@!&|0y?G&1XEH(2gU|_!P2VCb|2P#_lqBk{v+2*Pt>EkBsi%aO9;1KF8tv^-+_%{DcHUOSjz&7l<6@c1xGqtH4lgCU
(f1XLfS%=|ed{bL8?kv|vo0@E|I_RXx>4pAV%4!Jm+5<C9UMH?q!?A<o6{8O0UM)wUq*|L;V$tg!$jpsJx>`xUEx>{TP;`N#*ZjMXZ0BDOyXF;%3xxT*
-T$`JFu_UQBI@;ts^UUFOthcM4AMj@3yJWn-ee%E1xHsIjGpfW_783yuv$xCx&IBS>u2>=PzNs!}*$bm=Um6u6iAjY@4RrUcd?*wCN!|YZWzea_pj{ww
0QWISnv{Zasen0v4=wtu%WZK@jh3lH4{n!KmybV=TH5?5P7=?UIqS!6q-$RkUVYlL#mAV&x+}gzcqYCFd=RN{EcKp1-UjrQ=eo$4Pg>Yy5~US~3dblHn
!?W$Cw@4()ofTgvJ_=wiTZxC1TjELsQExy2n8*(M#i$r<+~Z2c8rv}xdC^W;2o%e}6#n8TnZs;;<`drn#!5OXe_VaOEP=a2~M3|zNTC68F4kt18L0B{;
bYPJk&1B6<y_NGf@9lHR;h25Ub5(LZ!CZ7$)R%|aNgOX0o*u++d%uFS!MFH<%v%two+(w8nY6bzKGgOk~9#8rK>_Ava!cKu*dWaQit6Wp(mu@7hbiO-v
eZhOj^LSaECa8`GoI9SIdMr)UVsK(;_q@Qj`(4n6{(wNb>YyVsDGJ6!?J?a}C)AqrZ@X0w^QOJCCZE>^yuiaOrsz_f0cF9k>1ct`M6emQUS1OOtv6$v_
%=c^kwjHM+jTm5q@mZ1or=-r;P^C%S)OuR(Is@m(~~W@uoGb7Ja4b3r*(S)wB4qIw?_yal*^XSwp&@Y<Z(8i7_5lk;3UoSsM@YM8;owH`T=I6CWY-;?p
!aB1aJ!5TDU`x604FY_rUMfRfi@P%@Cqu%D_ovCR6k|=dlhOR$Po(VsAKIDb!}V2thiY4G9G~nsR-^>m09nRmTvAxhd*7!h?C}0K?nYAmuFf7}hGjU74
&mU7Pka;^(}*+40?B8uU6+fC_^A)ZKRIR6Zs1E!tf`Yq=tehZvc1-rgxRw+0uJo-V8rMXA;RW>pd8CF>x;NCzy|R|oxQa$7sGr)>fpu$mwyOlvgZaohQ
NJj$h7bY#@j$ix$a%V*q-jeqU7nlEg-`8n+~n}jFGif8@cfq2r`YtpMM2$ymZZ|FAIz$7y#){_ROD{zq1J!(l~)xABMuaO4NZ5o3<Oyz7XEW6R_1{#kk
AWBy>foZENVSez~#Nq`0aA9(oOgwBOA9;|2owJ{xDs#a?Y(Y29Ry3dm*?OiL>&dv-0n15grvSU2;hY)Yk($4yAlglnS+_|G8XN?=)Z4Ygq#!QE?b-t#V
`8TymK)OWWe}Dlne6u{T_L)F+U{Xx9!wOM+txl4FgR9eH<|BJSk3T*Ql+b-p!?lO<C_7h29Q8*DP(t1&Nu^0#<^4$g)CW9WsX}*zlmZ1t2if?dxeu&5~
uo(J`$lxajcqFp}TNFlIoq2cT*T#dav*KLGlC>O)KcI_{_(_Y6t4o==j1>+{A1&ga$-g!r(d4_9vkTu-VS1oxM6pFivw@iKba)4jFeYwlUsK0c296GBd
{(qM<UcAVzwL$xRhl4@;nGfzMH91~8h_xxGWD?0iWC9fe!D8BJ#M9dL5VSQ5(vGD1_~%4SF)^w5{Wk^nFlN3aM~iX%7ObrW#HN8>~o^^Vywo8x>^?m~c
yEEuCMp&3?|WZWVwHSP$sbh3ck`#vxdcWqj*%GZ(oM6F1gP|Xg3zA|u|b8UcZ+)~VxT%#4&7ZfoUCEGWVHjPp502&m`jDCHnDwWbfcIh~5y3tdUz_%)n
EAW!fxXtDZn_DTb+j#ATZ8+a<yY;u+^LDsI$~3VN%tHcs-PkM*q2xlfWPMqC3=eF9=9&{`G;hECmF0I8f)W_3a~@cpX(otH9SS^6-M}2!f|xQ`X%i<1g
GlHywR|zUbVIW|Lqe&9D<HcQKS4C2lMtYDTq9WRr2}S<ZReYbAA@2@ap8o)qyoZ3_C&!L*Bv6QiNW41f+;X`u0iJu7V+3EIC$~#sB#?$!YK*P?VJXgcq
|eIc&Nk?Eg_Y3-61AjELVnU2a6ccY!r5Ve1=ju^D!2gv!t5Lj^mf)dKS&V-qpcm%8(<248r0}`7RNggK{AX2R}2{O_PO;c2JHT0f+1a-q}WM$HMXvkC_
Isz|skn*jzR!!<rigQ>&d+cNkTkY#LPqNXNRf9tYG3(k(QkgN=v6>~PuOy>4aV;sVyHORbjrjM7<deo!Txg5xu&2qQJwAu(tUOt1`t>o)hkb#$$+VTKN
Js12RZ`p5xtko7Z-J|ZJ`nc7jr3aQ-TfK=jRz|0rG4mVoa(^~)o@DLxen|%;}7y@M-w+k?{JF27(erF@oz2hcauT~~mhzZ6GVQszjrqAq~0ziJ<?r;CK
`^;KMGnWS@U~Lv}_S$w+6;qQQ?9#4VY7xFIwK=D;UNd#hrHH6ot2N}JMAy3ohIX|Nl^an0dO)K2MF$`@Hvu1cvDx#el!d{5u>orupEDIN5)6m0yXxqdQ
E0NwG!sCYb|N6MS*4_ck9x@H=P9e_m!TuoILv~>%2Ih;%DUA`*i$JB%f{h&+7(`hqzpKp&ntZaG|OgZ$az7h2na2$^)4RMQMH}2qN+C}M9_`V@}vev4i
l+;=`rcS9GP{n?Jjxe0BbsrC%hjZHrVf$62JE%(ZteOYpgS`n*m;303E$-ufMFGAk0plRIN!93N}?%dAk8f*@ZLGEx8oN_+@((JZ968##%pAu>os|DGk
MJ0|9>DUUIU=NME#!S)Hva6{Zp}cLq~Au?EI)SwpgmgeoYrr(G~$qTaZlahE|Me%&sE_3NmO^iyqe{1*GnO1nTEIltu%vA4Rds7x7HHK?uMwUmJPKq}6
s*}^e@3WTLtgR!_XjxnGIxIl$ok#<05gY*6<yC|5d1>yHmQ!+?9QIK*~K-x*Wiva8TH7tlihYC?-2vMC~0=>glVkDVl+#j$>W=<TaYvp{@HVE#qfmsZL
+}lFOb$J=vIuSTvd!z-$#v0t_C^}t|$$)P<iViH*E|T^L>#<8&PBt`FaYd&}OqYyl$DRd7mp5H=0bql!`v^}shTFDNnT^(x)?HZ7Gjj@U5K#A_#G)Nv=
!lwVksabD+OcdwOz@5hVxXAZrX3ZPt-#udvAyPQ*WHlRrrRM7bV9X7FNjPgFat?xN7m9o$4zjk+{H*UFvT-Mm6)ADaU-X@DAO)ksqaQ}EWnt}YZ_d{U}
T6wqDFRZfJ4w9Y_lU2eJh>BquGKwrt9AI6JD0OElVbbQ4}4ENVb_M9!CRJ=$N?Pw1~$w;%E`mS&^ILv7fgmOzS3KfrFBzv;bjPwG}t21jf`vr`eby<re
l|t`cgca;tF!r+Vd;@mP%=$n_20IhIxMZ;P<loA|x<IwyZ&Z&&^E+S|3RN`#Q+=2)>UEu0mnCw3jv8O8!tc~HJB>MnA*+S!UrFu=V)o<%KM06CfIH-%o
+XRr_eq3-7uH0UA{gK9i`gE<tTFSeH;p7YW|VORtR+{ki<-d*&#XiX{=k$g!7&>F->W}pl7f-l5p$CT<Uy_kcFV&~0TMOJ{2a(}H|REj|=OgiUrAoV7#
L4JViezbrETd-aD2b9qvS1zXRy6g%Q_O?nYFo7x6>My>4P!g$w1j#(yHHdwOfuPw#H)3&+TD;dSwr5J>z+%NpCp9I_VS)imlTS?v*2Q3Jo>Jj({$n|wY
BL8Wohf06(OP&083p)y(`|YWk<&gjRE-rZ)!$7dfFm&L!1_|-=?#H<V5e^RmD#744#kh|N^4gf56E>X&aAi@A?0Ao4#!=lFiE^>!2Tr8{kKM4@=Yrg;%
ia&v!?vF-P@I2O2g9X5ys;jgo>F_3z=@P_x@U@$Cd^9Zso+u8b?PK#cUCoTnPK`(WY%*^*>q}22d&s)MJI@Q0~eUs2vt;PpNoZc{#XvKIiZKJ{ytti0N
cq5qtB}MkcYwcl8mhy?i0prP15$YBHCxqHHfFG7;rvD)RdY*qb7=XSx`zKHC;W=uWIR<XI&>RyXFmi%E{#u6O2E8Bv9igLBAHNUU+Ek;9o|Cm#;_`HS2
#^|NhJM5Pl8YZgo1;7w;aEt^HLHCcUIIj(^r;peqQk&FYBxN;PatHs#RsWa1<49^vP<#cWS&bJtXD1N~73Ex!UjK&voWc7s!eAOt7^qMjhq<2>dGRH=+
H_pJJ4{6_VvA75^l3Bd_9s8WRXlH)uj1`#q@lg9DIGXrU+3)xf3nzeL#~Fna>x<5sGvTmaMn!B=5$HE=;RpC<+_Wt-m2t0J4zz@{k=Ly#Oy70GN|>-SF
oq@YbkUXeB1Mc~#WqG0ZPdK`N+P07EwMswH-2{+*iBH+SLYp&9kfa2#Zc)0;{5#juqq_3i>-Q^%rs*LXqCYiQEDeCH|;J<l-4Ishb=m1BdrOl1ii>hT(
=Ku2}J(Z4xJ|HAy3#@zA|;y86eL*=U7-CNub@~v(QsTv7=mJoQO@ZcR{`%$6RxQjDdO9--X#^hIK%w(WSqLSRM?^Dp0Jf9z0O2ysdayMs9~6Pt=C^|Ji
$!E?1GPS@gfWDFa7HbVHoJ6^;NQW&+U&Bzka(U;j|#eJk@j+0?20vMTGoIx*9V5C(3(ZQG6rHzm~6|G7;k^NXCie92OPHkztS2JKbxnlXb#G9qWeH8Bh
I6CTaYc=MAvUCqP5UGQ*tmW}vWUQQ{xtb0!cpzi0>Nl=(6;iKDV9@bN3E-xk7#bw6Y{r^v6EVls^&i9erX5QxE`n&43JYCj{tW-%4BLy^Z<opPo=H%~<
fdAJd_a3Hsmzb~RxPYU!=Im%4MPPfG+42x{6`_S4*-qng_}kOK4f>b{Qg~o%pp<UJ3f1Yo0!iDftsOr7g-0%TH#j=Zz<=^a{QZ#O<{hKTKGuhoPpG$~;
|n&Cg1p>qM}Im0RjqkH2E3;<^WNgaK-f7!aV8hGRoW-Bo}GW39>_77EXlgdZcW7Rl$cWo$z_UE=}s~x%>VV`pUM~C+=rA|iHqN)?IXw~m#v?K-(B16A7
9^yCPja-BP{`seea%9e&$@pjiQz>34Z=x-`~wbBQc~R@BzMb(cxOUfy*3^{DD8k%kj^)W*Vd|L0N<aWPaEaS=YbaUAYbtr>^cB405+iwyq_P!oNU;=<z
hanD<b)+&UI_ttz=1=#z96?t%DXLG{eSSQO^qZ%=hLopYGwMgUZxJ={Sy>GboFDJr)PO<!GHBH=_@b~7gU*QkJT9?rMKd}L3+Vf%K9#&u_Li@&_<d*z?
pT}%6SU{5p$boDOD<;1oum%X$~^SI-2A!ajh1aiKNz?Oq(Ii%0?Ka=@yK_%4U16ba`bMs5o`ZYaps@vFOVQRJeHlOCX2?$FDe@=y777%x4b7fba-5gYU
Rx4ql`SRW;JvAS|zbV!ER1O^4kHga<5YUfr<-}AAxmRxNp<71uk5#~unWGKWtwr45R4Q0z6uJcJ<K;eF-G6<HaEjB*-aXB3;7%U#qU7xOTHa^g9`X25*
*4aVo)L(K1%#VErC^-fg?SYD%M?kw{fGC58N$s2!N&=adj*VJ*jNjB52usV`7`+=!}Ldn>5mN49~q|qOor*VXZF9&=&wJY$^Z5Y{?BLh)1NZ{)^E@J|C
|Z%a|S^A?V1073!c+MsDn?&Rr{4u#dpF9NnaUKvu^|Krwpn8d!O$Ie?R#9d+=(imF4Pd{fp9`YnQ5_A^eo#M%ycwe`UD+SkJ!!&%YMv<bJLHSLPnLBDo
g6GWdpibzfig)csh`ANBA9?+4z0et)mNN6*@C>d)Tu%)|XD!}RC+`+dCeD`WJlUf18p`^q%^$}k<jtKNV3mmhdP@P6R^!25ys--!2%OwX^(&9C=^-^%F
xM|jP*nVnyF-(J5yG!ruWdeS+|GY`+N_fww?(@f!+)cPsI^mglw@=(?|(6UQQv&|!N-LDK&aeTf|^mB&kKf?R=^_+z%_b+_DzivH$?9aag@6TkIs)N|0
v>}4P?A3z=;WH6Y^bp0sKnDonyN&mFVGKJ^>|UhB6NS&X>PbMVc@sXweo++sh@s6{RyR8EY6>w<#p64b-iiqY`K~oM^i^ETX@Gb!H-ZLdArMmIcxGS1<
?y)R*tHo>3C=SR__-<&B9HG{(BAeAj<(?80T(kT%_QGI-ja4W5)mAA+dZ?;_evR$qf?9$?+$zTy5=5M6KWr*M0-)hg^@LP&Nx#x*-$h@i8?dON*<50rc
h1;JJzM$c)Z?I?KBjN7|>4+No#uJl$Se5&=OgIg?%sA`gJr1_|9n$_ia+hiY{MssO|Po97=_3Yi8Np#Ls%-&w8ex^@MPGTnmgykxZ3sJ*BVpL}icrQ8U
0p6Z>)&5Q?98RA^K*qLgPGI$7a~{1#7E<I#dypc}Zm6}Oc`XT22Pw?l@Ypn063I{6On1Utk{IGsnU>gAm{o`f0Quic*0UbygJYG^6WZ_Gtj?kBku@p?z
N;^-r1@M)aGbxd8{C`1v+MF)KNOa%)+iOjd<a>1Sm+WLiqcWaG?mB3g$4*n<e@OIvwmkUBMtmPGr^AmGQ+rkILI%^<T4_aF|>Ddj2b|PZ$<w=~uJx(`B
M;t^ooh&x2?qLaQZXHnQU0G71n4<)#)Hx$hiDuIDm>UqtX8^HaA|bF|Mo<csexPu-@fUpfo4)wNAO6S>fAEVx^x<#(tY`PNp6Iil_J_aQ7k}u(pZwu37
r(8C4}a*xU!eS44<G*O4}Z!RfB3^+{o(KN#UK9g$9;?U;m`Qu4}JJ!Km1i+{NWFO<cGig7k}u(U;W{4|HU8v@JD|5^S}5*AO7qQf5R7l=))gr__KKvme
s=OO!4g~V%m%$$BjLzY^P3DOga|ylktcZGS)|RKW}`2>lmRc8i`sd2V#O#u#)KFJ?lV$s$7c26RCJeHg1)jxpr`RP6aMB@@|{^`ryLcF$g?3^pYyt?Hm
g?yj@SB{aq@D0^W&=8JNi1bp)w&4(r45{G`!M#IV*SS{TF&WnFRpjlOiuj+T|;PCCET7vk<K&^L=2)zheqreWP;Xp(}A`r+lJ#u@qU*ZxGG{aJtZXY#c
_(Pw`K`s|RE*k^e6M|w7KP{NO}w#M(%Gg5!YF0*GW+1f=fNi=1lM3a5L)W(aKeDM+nZ+xfnjMQ{5(S%y&&gk@1C{jSRo5S*qd2}*wPf{fw_6uI<^z1gi
YH<d<Tn(rP&_?Oho>J2|RSArGrbNL$^a5p&ZW^@P=IGvzciA>z*z(X-qY6cat&nn5bvMz~$OuhqMv*e+um^=vsc^DCi>bNP`xiu!reYDT5hp;i<%J9Pe
B;dS{8}M%J%(>4k<j^GsHrAYV<Yg1ts)=L^QZ)`Z9i*@?0(fd`KkBjtKP9LpP#aDtFFmcy`xXPlYg+D*E9DH)Ym9<;<tEQc`6XpOPW(3i~WFOvK9Zgcp
rU{Kl+mY5|20^COFG=zg_=MkPsNXBwTJyj#Kp7%PP0PP#jG{L2_ruvH~aCf^>QS?j61>P7%+S2EO(3iIKo~w)T>@>!&Wa!xy><IJtZk0IH)Rqa?b?vf&
`}OzcQ4MtOFp1EqbAD$y7LLh@~nY`H%<lHf`rz>=huwtA^UTCfhxfOU~CIk{?OSGWn2hoX0AaM~lsn&>}f4w+-CbIMNRBp52gg59J&$jYXl`Imm;kABL
6?7#uuqQ1l*{p3FS3E>~~TQ6N9WRxoT6`p!D&bI2W#|5Sjufno()@1WCb`fms!x@E*A`E2xDrk64gC5n1+;MVESbIoGE{~nG9yocbQ$twJkjI%P@u?E%
(f}*(ijgn$xE5RP;K1S{UT{vfFyYu;m_Xk-*Z3@O?I=6a*a?uU9F$0coSM(w)fZ#{Oq`$ac0F7Ri6|j<YX-T#1}er-6EFGNU|TC+qehNywCSaw;^O!Hg
y8ZL9vwvd8jsVhMPMg4#tC!}oC-a1^9Mkvu`uk*T5+3j5s{Mw*m5Rjd;bml;<gkB-_P$fReO_)Au8iLst&s{RaIuYP<9Sw)ES;b%H<SB@ZPg5zR{s%E7
|SI!ebTbSPA*9k4D!QElSdE#sPWpY|D}^mf#W_znM^$7XRd@9b9@9q5|{Ds5q+Zi*HPcSOR^UYK49|fp|%7C}GMX_yfNraCI5zP1+j2!UI0T<MiB+skC
>w2MpgHhe~0erHVc_i|9-94qXl_#c8@t0(f|rAzD)Sl#L>8bC^xR4tp_iv{i7kd0}>o8ufN^O!X?nl6X<?Di#2XYi(Eu8saAxEj@8VKJmP38f1=#&}E4
duIz?ZiW}M;75rl!I9{qs__|dwzGf@o@7EB;0?pzUJvdsZt=E~>S#t06NV|h!l&{NSC;Yx2RK+aa3tUC7IQe}%ZCrAU+<hghl4su_;*<_ewe=>IeX{An
pobwALV90o?n}r;Hc&4(G>wrnHpP!b;o{{uGD}*PQstOK`CT`t`^JC5CP$x)=r;O=|1=Y|Z6MhnEc`gei!5?f)IcjK0Y2dwaDu~>hWLE-2ELiI$Qk}Kc
?qub+T%zjMq4fY_Y1Oz%|HBs-@U7%f+hK?2F7mXNniz+GkzY-n$%9LokN%%G+Y8wkqz~Hdq74z=J@1MVy)I~yTap1?-1IGDli6q>$i11m^jg{38#hXre
8FaM5I`-9u?OaB8VCCfUkj52l6+5SEa&Uf)cX4Kl0Zns5aQ+Z}cd?_G1Z|RY`v3uY<zd^eK<B1UC9qA=7Q{q-E?&TG-l@hU?1?1gctYd^zDH<N4V7f%(
!me_-@mzsR*u<|(dkD_r(uk4`q_$d+_8B+*@K7B{=sgVT;L48$~IAUYc-Dpm4xw!nm@ZG2Jzl)uGOUMZKuC_SiugcrL0)y2NO^|Rl{iyIq{a=%W=AK+<
$@QTFSd3VK=pO>``j{fv3JbvF5+x_dOTBlqci0d#+IQj<fBsRRQ##mTH+aV})!v-H{zmHek$9rw)=COo%q((Spwax#(@>YSmnUgqf1d-Ec-yfiOB_vcm
w65ZnCWu7wT5D*@-==NM$lr@Qif+*z9>QAZ<=PR(u^{m13IwTzuuQ~}RdW0^OfRsw?Cyyn-P*Y8&5D%o=ETBg3<s1=N3S*xYQKm;F(iD?Gr-CI<D7_*c
5V<FhC`|~05xKF<}XO(=`t{veMdtwA!AhghjNr#ZqxVFc^lZD#ltAkcguqL7}@BO`%<l}^Lc=o@O~jpB$#dg;<1BOp_b^Z9FM7Jz48*C>%%smj7}!&c_
(c8yhH#;HAj=G|9JXhHLW$CQE?dM*|iqYaDaga$P1~1y0Q_2J_@ijyw+5kgM@}=N+EZ?TntW?_K^kSV&0>;zaIh_EMX$TEKTsT=!vZPj3tRLu{h&?5+&
Ip1>J%qZ3nou4r2iG@Sel_?siA{tGmdOHJCiS5i5)JTiJ{XuP58jKQ4{?`uMY-{NTeLpJ*u-Zsq9IdI;p1BGAoxEVU{w@eX>DG@%<B#8HE7$&1%;^8)h
`qSQLk+x;KHtjA@u+*37gaVH+BTEXo$_XSEMq`7FA*BqV6-DC4(rn!oH@-E`^z-;qtd}Lw>9=8YXrt}&pl4VxVS!WX86+s*2G_DMoPY~gT?)6kZX>A9`
(RcA}cYMnVLq8s39bH6Rufk|6+=6nkEcbh?e(=<NN~{7J^ceLa<VUSwHokW2azu$ZD5)_yu@70s5>YL<+x|*Cck72o5n})RI*wLs8<LRt=Kx2%*xT9#6
^6Kw<ff-{JChnqoh?y|)H8~q*QTn#biU}Q_Kc&^CpayolLW5Gy>Jhg8_$U-xM~m^TRjElTMaCSvEE=YN`z|?WwyAtBTINN5|7UwKW_cWQ*Ppz*;m|=I=
wQYSnNc}OYeB8uVVGiZbv9iuw_wUH?D1xsy@MM=6g6!0+|!pCmoAXM_72gojT4c37!>HGUsqkaKcvKvaSP(&~<z>1c8&Z&T-(c4vR$U@T-6M-`v|)pN}
ipLo*m22(eGm7B3OVp%r@z8jR-<=)XE@bl2lw{TuUxGEVq*IJD_@FO>#!nT&A}9Q)LyFR+C58)o>NT2?Ll#v6*26=WDOH+j^lOTr5{Kgu{S;%$Ea)qjw
0iUt4SzlpQph`!BOb?H+q%MSB;h;yF3ki<B7U{T>sfqUX=<GJ*zUuB?5Ks!eN5YO)N=dUtdr9lC;dJ<Mi449=v`Q)}0d$aGX*q+rIJ&rk7>)c}>!X)9I
_^K%PK=!NX0fEUdSRgAQ*yg(14f=LJV+}F2trfI3K`J?79NJ-Fo8B&VA*o6VLeE<{YQB7KgyY>rIDfz2oOYtBM0Bqf#9ptRYV{iB5)^nZ#gCnT;gm<2t
dQl`9_Pu0t);nKd65@H5#Nr!Vw)miDMGZnH25+_ms+cCW+k+@XN%I!!f$i7P)5)>?J9JOwVg$C&AJ)&a5m6c;x-HVO7#U&)(CO6+h1g5z0c7$e=Hsjh#
JdU!uqsG*Sj7Yrn|G{D#s-Zoh!iE>*?55k6Q!2&>`Ra#I+f<vJ+f!y_FV<U$0gcn=acyZJS_`r|cdQ*AHw15AExYhl~3l<;!uyleId+gK(QiaX++^_*Z
3^(mm!`{^=iBVlWh*H@H3RzUQMNmX*#E-+QW}%Uk=g3GF&?z5j$DA&13%B@6NDuP_rqc+(n-ltilH&mD{tUmV(H?E?-?kAB%oOtLLOFZWbJ4D@1H>}*j
k7n`i!E#k}p?;+ES-f=sYD+~H0BN>d#;r>2yarHcA;NeJ&@u)jW0@0+$lBa3&LbNy0IuJLz05tFNJ25i^S=^e`uzQQc>h6Y|u&Y?&N3bvkPPQ4BA9!vd
uNDXLi_3_sae`NSIRjPclJLw~oCU(&`E11xpL9ur(gsECGX_ldVY}QxJxIjZg}bY4tfTwNedN{3eSU)}<-L`^jn9EM`&Elsi&<Pk90yM~bm9P9#1x0io
V<PFaDlm~$b-MU;A2Mw6y+jtFuX(4wimVnyCk?1Vczfy`_xgmn<*~+v-v~lpG<H2j;zl3^6rvKK0#7+R$eN7d0)6dhU%GD8|MxxFE;L7(DVLxpIV(=D8
F{cfM&VVs5`R}BLTzHka$-cB1H%*&LaT%q${rEnC8}1&FX^ZOSjf$^OPW~6|HH({Wb8B85^ILpkQ~o>s*^=M;oZga+W)#=PHf~t|q;k{mAA0QoYzFx*d
U)^g@rG37K%wW96A$5a}*=N5MM=2Uh^a1+KTKNVpX|-K*^HZhLwmWW5Gq8v+va-Q<<$`+@brd^=#u)|z6W_sR9(RF!=IH=Zc2yRO|^ggY;ZXo*tm?iMP
pt+hHH!P}~H_Tl++0&IAAoo;dpk%JJuTldapJt>zS#@*@4RD@gJ3cU!l)ZOP*RP;JAJwb;V-5keotMN*(I0`(L+k&6Dc+s*WF@yW_x)dxGa4Zqs@fx37
*I9TP6ZF;5mm2tUr$+~AqE_xCSx=^D3kj=E;aGgqxH2eS<-30|FUA5wRXemKG^R`S$?GhQ^df`#+;T(<JX#{|+xTB2ckvhg#Ak1fF_0n9eQniA_9-sHG
zhH>hSX)YZt>RPwO7A8xsCk2<TmTKq6^_)lp9*4qH;R-JM44qvvwxurJWX@S5>-Znk)k+i?My`wdV$KK9FsAGIHaeNONJ{u?O8cC47D!EQ~!UZOVCfCx
}lZ(uC7R*z1)2JosFi7ZKleQsiQ{2i5t?@K?Z3ML4-Z3M?YH>k+!2{JZ<gM*4m|rtS!O@>D<Vl{q9tmse%S0=973eI?UtP%bAh#69aCJbBM@eGKAZGMe
|o+up(MA0OqKG;<Oy3bHHjUJG>$C#iP#7m0tE4{atv(hTPZm)d+n5Trqk1m$CQ--o{cWc`@|l6R_u*HY{f&M)tG(IqbsOPPAO_U9_S170ULk-J31%8$-
VqD^gk{|oK3_Mye&8?=v!?_VNdByKKyO%l)RxNM_sYjIC9M<74dT+{m2zT$$y9x&!L#$|@_xZmc9fdH2)6U1?;(G@YGTc&nAb#lQuEC#cQmLA+Y@u{6M
fws6uGLMo#uhPP_%jWUn!8(HZnm1EH&fCOV)YW)B7~619*2>|wwlix2nKHsBbxi6NpgfW{vt7LxCK<8A17b$tI%(;Hon1Nso!{|cbOfurlFq9!TW>4AZ
PdM*_p`RHgp@uHA_KwR#SiClCaG&;gJBZ_8JII!@q35$ZepKT?uIYyGWku|0JyPziq%g@`B0eR33BdfVREX9b`R>N0(sUqd$m;v2Y1`(Y!Na0a2Y5r3{
^7D^}BOJzsXqo#lhHLgp2%~vGk`yz5X~(u`&5bp0fMF;u!LE=JR>4x`&fpYREOf`+Mz7%sB@u-wetMM&t-%Z#VDFd`GfsFJYzw(<MkhVTV^mz<2DBm#n
JXZQPCeso*y|V!SWIM6(4wfXgD^E|)rbx%8_=WGX8+4!oG;TI4mc4t!F(rZBx%?Cuy|UWsxdFsQbjb!A_eW5M36l^_!qX#o$uFtW=^2p}`}%xkCHThZT
b!`dJ6Wpde7_R&+DoC|Q>p4sntySIn|7MUlm%e=7Kqjy(j+V0;UFq0BPw-sG7<P;S=a&kFr&MV(VV4gvr=`UE#!lB}I0){)$lo*#651MzJ0RIG|K?U1<
qVNL&(J?X#!XMn7tj(h736l=Q7bU;^K;shrMDX?TO>B0H;2&#C#A$v8QDjMx@>Yq85N!X*8%45r*O6{h-ak9|yY0;XRD9t#;}Y$^EUQy%;sjJTgZ2R-u
H(TyP>s9dj6EGi4xmjc0$JblBxe!PYrk3!3*P@kN{#D09On@oS&Kls!^q?_NS7UR-7AxXHXBi2d?k@KKd^$E-HSsSdas25AdBC#wb;Pm{fOn4k@xw^I&
;8fz|Q4N{c$I+uRH+n78lOeg~)`*_2o(u2RCyWZ=#d^L{Bw<l&^_xT<r#~dST37W2to4<u*y=(RL_6W<e{?5)TsaBFv^MnIUjFF}X3674bH3uU;?)T)%
m6&5(s7<!<k0uescDAi6PNvm{A<y6<-tuZiL-r3-UeST9maDVPZvVA`H6!#eFG;#S*xyf@CiOYO`jj<2^2f!QuZgS<Rm1K2Eed#ypUUv>rcl#aX3X~6)
w>#`qsUfOID8(xZBqZe!*6l2cBO=&ayR-=1%-dFrmT*k%j*Vn@1=z6=n%<cI<Gi?kM%v*fAX(}_-Rp-+6B`U~$*va7ZYAq!V?QK&(IZXKkbVZkO_mc-)
YNCM0pO0CU1&4vy)--E#Drpv+r@ADo4}t&^E8qMDKA42yIR4rA<$zo=3^+vq<y?S+jSe(JklXzYXLeAtgL~dO?X$576@n)?<Ng>*0=Kt7Q|umU`}Cs)P
+LQyFKu=K;h}E{_QcZ?&&r-~IquwHA&({8XCX+Apt1VlXe7}f@oMp!>+S+{7dQ2RAK8FCe7Dlm|IhE7r~kzak^bU9_-`rwcNFD!WSBO#d>4-IW}C~Z$c
<~mbN4RQ78g+8KgJXpEIeloxf$DIXPEYIrtm*ekaMHU>pX}w%TuMs=cb`K?zYU%qIuFr2&6l{khlV@T)Pj79gPnHatO4~F41*9fQ;3}C6F7I<^6R%m2r
{p+|@7_La(iCD`@lGr57D-bB(f4JIE$rSa#%{o{*G$5}n=UWv@9!uE5+iYhRZxv#d{NU*XsVM*z`|G`VuwtV!A}1s<Lzy)Y|GbD2&bGsvNKr^4&$z;df
NB^^IUyJZ`kdSxsnM*vr16~}Xv?Io`6E$Kb&_V<Mni0K6rndku(Fju4U5aDwaylTpROu~iQJ9~Z{nXCXyuWdhF5CSK;&$zRs5JU?x@7ky`Y*z#~)2%6C
+s+Ah+Z)z!0@}KjODU_*G66D(yVH2@rD-czQoSziU_^^cd(36P_Qe^&M8N|V29_JRe&3cdv;kh$sch!nQRWt)?#-%!a0M2)9bd;QdR@nbC>Q>6f^K#PS
G@$4{GM2r!`$IiMDs8%`{f<0nBV0B@YsDb?9K%{@Hg`^($B_?mo-)9=!`Dz3_$dF0_`4bzU4HPyJPy+w#80!^OzLlwtivN<qz&O?N^|Yfv>*9<l-`XY#
-mXUuc3{E>3K)24#WV8vp?qi(d|J(a~8e-OLCld&PPwuWZG~Mq#N>!F{{zi7FUM-JHvJ7v%0cJ}<%kt!P#GugX&mPt9zV{=7}#r*5IlLq6=6SFB34sy#
Up=uVSJ=k&9azIW&^cs@(Eaf2R+i_^GVCtR;C2dj7*3+O(9mFibs)ius1j@0BWTnM+?r+w2RD>o-W`o8zFI!%NRhC^OEd$opGp*`!OVhe6+IoGF`>cqQ
&7wpaW;KYwzR;KYTdt1jI=#73kEB9#c6Nq8S=D<{sh1O}uXw`Tt&ZD|(3pJNnpZ7>QIy1p$;a<gg-g%aMzJoC3wI((5*FYq*#%|q!bzG9>9_%R)#u+3x
H=8;0&aT`6sB*tkrD~ztz&Z3d%1p5AFGZL^J4?VNx1tMlv4E7=_W0R-&D&hk?&sb6ATSBH7F;LURZqHyDj{v%jE*`eYt`SKTZ6X1$n}Vhx9PxLO>4rp-
IS}Kos{FmkIFmYoAOGXl4H~^v?K4kOT*3>?2w<5&;`4J*w3dzE^|L|_u~oQbT-)Bh;uj}dDy9fEMnkVWxrbSLYkGjzm8b&gj4CSl_MPw1Ax;ic?()<m#
~93zHHOe)_Q8Dd>+^Hf#t6p+uYC?U6*wi?$zPE661Fd{lA;-D*tAT>u+xU;IGSeo!$mTQg!zE7ze)e>@mN{NG$ds9DHe+|EiRlXwN3rK>OPO&@;N2(zl
3O$iN0CJ*@bDeN1Fs_aI$sd6PDc>)G&qO*ZK^$qe&P^>+M+_;EHof@=Z~1E*7=tLs*EaChV5NeS-mM*T+zrTu<Z)|vDs?uDOH4g1r+o{A%2Hci<19;%;
951vWE-z4(DTi-2%XI=O6#&+Q-<uuMZ?!M*=&s4dylkZLnRN*k`72>x`e*e=+<6{{2`!{w3vhk<9NEm7bkJbYZtz^UHtp%?e<C?ktPY?lznvYF)rY<fu
dbQ*q8g1+G&byoOIl2x6pp|00PK^4mN$eA|eHI@`D<@puGKw2vPfh?9Ay8mo+)0a&_I7%H+}ZJOPYkq*=l-xc5aA}s@R(;-C>$grshxW8^yad>*4&b7P
F;dOnUzK7u~c06iK_S;TE%>P^u)rExOcA8em(+%_7?AxUT1MpmIAhSo7aDP!n6qcqx^ox7iKfwH}~kbQnM1pW9|L3d?H;or};hAj{^rn9gMJFs7C^Pi#
|Z>VbU&Nc<x1c?b0VG8NPqcpgdTFP9GxYanAdN(;w8-Gbc{}H>#Vor(dRR*eA|qtets>@;Rk|We1&>x6^?ocvhmA(*maDb*P@N1-xwp%GBU-PfU+>GYI
Z9CGUH?tTw9o^jWh6xVZ2_zV5HLMLddLwdiu*MiV1s-;Mf=F?i@%pcd^sBt%2X%6%?1Y2hEPa>psjQGhz`-hyiOoy57ZELwOuZtLf&dvmg~u?HfwYO$Z
3L&7!37iB6?+9p{Q;Z6Clt%E<8r>d)2n!$N`TO3iA2dYh7X?cg!0hs{V#drUyv*ffPxYWCq*J9F~-p3PI4oo_pkL1I(|JUS>M{=l@)!rq<LAz?fih9D`
pW4ms?Y7wi2><0@f37t%>Je%Wf!PM3nvGqHC6R=ks?(j$3yV-_hEP%(IR-xWdOhthoGum?zFQHA>^VbwZpn&6wv*mn<{Y@3F2T`kqf7@cQyTKe8t*M$W
t=h<R8agoBP+Whla(E7(<_(elGsp>Q}4dx>#@C?iJO9+LU+TYAKU;mA5OP!iO4^9f0Do)k0yDqjAhTdO+`O<?KVp9CYIJ+iL&_Q9Cf-BxxP!~Mzdbc&!
?;Xxi-p))Y)>o#RiCp*^^8Wlh0)*dS?%hR6^#HQN!SJSr~9v-Y<5z9e??YssGS6bSd1?a>mMV3D%94MkrehBFW!B&tXCN#7xJu>>XKuSv8|<hfOE1e^L
=AeHS&?NfvCW*BVA#+%<CdY#QXFMr}-H(@8JS6c#u0IS7n6_fq?>j$IcMKpAf;JCfia+gU7n{pM|L{&kLar)pWKVu6M<cR&Wzn}bg#^#&h!1bIIlPtmv
lb(o)fHs3bI8i@J+m_XL&NH#qBm9uUggy4!KcW^%gVZJKH)FWo#I9sOf2Q_)Sd#w3XoGIG~%#Vesba}wCy!cRG5icFLHhw$wBh;k%x{a`{8CCBiTXFg|
=AC}0H7?mx$Lv5QSr0V&%AZd;>=OPtKVYQu)p;ZB0S$2PZXCdTkw4+3p(KJv9XH53kSugjPcI1X#`V8m>HnVCb+eMvWnk_HmRnkZUgg&ixzwGm@aw$;B
)AEytYq|qkp301>)>Yck}E2A_YhT-U&(xA0_#22GVitCO7z{?cI=z7y1Pu%tLbKp955k@PPStlEPf!)B;%KF(xpykuYAdHmj8*3Bz`^|lRqSpwyZ%$ys
Yre7l5HJIe$6chJjedy=1J%Azt>G%E<6GF)3(=ZaF?JXSM)XsSYI_adau{T3I--R{ghc<j_@@)6rmQf1`Bkd-Fc0mKCoe&a@>R0j_t-=IB{|<^Js(@$e
(__DAOJkIdU2nYaHl^Y-UVhTFH94ZoQI@oh%LZ)QO3zs-pFtqh2N58hxP9e!nyrC*t2wayNgT7Hi(>*Gk%zcSPQFMhrs{QcnX@4?H)hfru=>yJN~e@9f
!(;fLHR+#RQruVN*zaQ)QH{dbvKoqjC_5aFjq{Smc8PFbtsDFm9xA|31Ki2a{J^aA?f%l)^-@i-GzO6qeD(=Jnr|<t<f4`6S)9byEF{}Cecweu1tj**5
yXyUifBAv;1Mdgk54<0E|FwAeZ)LW|U)TG3U41{^Z)U)LWxTFmufOmv(Z0juSLUtSN0)%a*+7?H*DLd^5h=^f7tVYq3jE5v1u#5LPp6JK{D!ZaR1C%#$
lrx`8F>PL-^`@dHHAF>OP=p9T+bi-^WTg2XEJXihhfp=-6YN|vD*m{7z;i-m7S`WRI$W8Pn;2YcaCg&Q??go4+*H8Cder<p{$VHT^_iCO((1M2?O!1h&
C#DS(Sy$bAqrmKIe5^u9Ow(-VH+ju3J2NgCA&b`4S7}L%SjCsGMYt3GhuM?%2cO)j*uKToEe}*QP<~eCD_BAK$z<(w7@nl>;Yhp=GTiv{we5CwofaBEt
uiDfxsh-A%7eG3qRV&#xXjiK1@nbE)6p9qUgtMviCkX6Gm3%W7DhhW9$vMTzsaE8ND#c~oMpazfcb{ftA@+Kw_R>3&$mokF^(*92meSOg&q!b6MV5(l-
F@96}7))Rl$ll-jbAiT{(g4E<F*Prz?zSa|mYc_LM5FuV{Q;EUbswAXRT~-B_mE)t1*n1rO22aqqCl4=_{X!mn@nsXG*9e}^SBR_gT^u#r2_;b++!R5t
x{?aC-?6CfsQ`y+GIA<8b3SCFRz@}S1>0OBp%ICvc*ZB>tFo+gG!Vt}Nk&8OKu)_1uTr@4!HTYNS_PJjS^y=pCUK|k*g&KeK@wGp)KJ(QB3bjpdnnp!R
^zK@Nu;F*`YLK9x?p&}lC~<>WiIOAE#v5FK5GcfQz_Ew<ltQQ%2DWp+g=zCp^o#;hn&S&P=Py`ZMa9;;Edy=aD?L_6;ZL;RjL$Syg*TE$%Wha3qJh$U;
Mcr{>Be~!xw+}!(aX3Z~9tK{8`WX!=LoUAO7$+e)x;wxApMh4}bU@e^Cz~{>Tr1;EO->;g9?9r+x8<Km3vK8@vyH;EO-};m`i?7k=@FKK#`m{@@pX_`@
If;V=2(4}JI}Km2)L{NWFO@`u027k}u(pRJ6%_JS||rs7PxFM&$IF%rs4IpOfecd26T^$Ch22~q4!sx1>WOvHu0cSuHOZPcv`>k7V5VSLFh*T9gHHGx{
NKcOs>o}AKI@h8NByy0=G%UY>ehlOMp9?(*p+Em@kvL;R}3Q!{4E!nu{Auk>RcR-2l+Np4v5(hf8lw*ruj8QdG&VsWPlfTlJ=}>E_U}-`13w@F8-uJ{h
i6(5-!S?+3iOB`GF?4)$&PJ-^nDM^$C;IHq^s_(V*Z#zx{b_5l)>Y8x=F=bP+4XRE;o)|i>hIGt$ZYk!6gJ06Z}H5FN?#~AJZflEW9Qz8?r?X}wF?tln
{N9Kj>+YT&SqQIa+47}tfcaV;`vqCq9>gPadMs}LLJ}9I`woTc-Me}VnCa<Io!9~%q}kn`^se0I_D%OVvw+bhDB&<C0n-plLD2*&i&=odd0DgaH9qt!_
eRKY5Zh<N_XpxREtq+DQSQUug8`_#a#BXq%E-nv%$}hKe@52srGI!bn@upu|$=u=N>GDdQ=PK^PUpu70^9+Yx^rUw|eJ3_5S**cVwC7Bx~8|8DI5|KJ`
9|zrUWf5}jrFnc5ln7Ed(>gf6F(LK-mKmC$Im`((bs`{;}O(U;pV@h|~3(a7E=dg$^~Rvxlrz_;9<&|@6)K)svHCNrVwV3#KemUD&k4U&%fK<H_&q~e?
g8=P6AL!k#wqxp_rA$%-%2Z><qNU>1m7~WjJMwgHSsfhjV0r$em!^!<c1OibVZZIRM86Ph_l`2vDw4ijfjyN{!rIz%)vJ<MqctqOpWNXR49Xg1|Lya}A
Gi|HBk~_$is*2Rt;pGESlVV6bYz-~#D5uJ%pVgOsqK|&oFl;Fis0NzQM?cAreroU!`mI5rQ0!k*{wqAO^Y($bmO%+Guhu~Q<F4E4<60!pT$l>q4#6a=t
uf@#)7T@9@LjdVN2@$wwx%|&Vj`^-`>frB=@B1~%_4cSmUCh$T8-af{qWRn?Q-KVk?E6x;%ixvTE0skaJtw%HY25%mGeDtAxqUq>^?i1RBt5_!(u5WG#
t-b3d_ue+e1GjobjDBN_3yypt5pzRE&xdnCqk53zw+E=nwpadIqP3bT8De@HFeOc#x>Z1$A$M<iv}b@$h^{FI4PEi<ID<q{W9vjtiHOGHK*OItcq-dmt
}#V%Z9%V+F6)nZi@EZ2Q;G%mMBnyoI0kyt7rQq&4yVz7{B=Rh^WS8(#|7_Ou`g6x;LCnk|Ce>CNH7w~1OAd@B-aZTCQel8S+9Mkhlo9?S_l!MNDEyt*B
{lJ6ZhARh+;-1-B&Kgc_3jjSG}-}g&V2Q<<;6nrCmi<i8F7<o>)`4_YDq1c_T6IR5m;dJj&@K9(>5?>Xslx1?>^g~ckiJl`YQ`uas1Pb!@^S9jWNL8LI
Nqn;V7DodA8kKo}p`m-68kD%vJ5}4G8wyYNG@-C<l9iX!Ie~*dzi}Q>bs!hTT@tPKq@l|w8nvaY!3muDfWqU6COB=!cM6p6*R4O&tR2XLfM0^F$tJ!^S
Kr=NShd98_k#qR_dYy@-4QRpkGHhL9pzO0wB=>58Jj-$DQ>QNozuMc+KC~$Z1vqZ`DmQoM=q+y6XJfDZPGgG=NO*t)244H-WuiD81`_hLmhqVKULF3vN
VMy{DuG2luM_HLIGqHqbRY~@lJDq+XWIjZSFKMCCN+R>uh?s(A}4;1`74&sPkqt5-h5<_U;fZhQo3F@=L$tciX*fpjs=XR3%MW5}jU<aegg8sx*M<1hW
qa6h$wFl#|n=f+O7*_-3moPNS*RfV*{-u|KZ!s5!Z?hvj?#D83BYsPnULi1V|Zm%U1!S74^E7d)MyhURF1zxLPqP)<TT9!`JcuL)8>C{!|2)=o7ugFbN
ztbF6I-AUN&try)(sND+!wfChNl{juS(Yfj-PVp|V_4NF-!K=NUQ6R5de@*h(he15AI61Met$$~QCswqNaJCheZ7~-kfd;fM2%Vd)9*kJ`#JT<WjY|-Z
kS4_rc8|A%#_fIFw|M4gDIt8T-5=sb6kFl!NsE7km#M>Z;Ec|5{s2!mNB$)!sxzSUOtiIJ%dhHJcu27YJUFSC>J%O-xITIV3E$w|?u#mm*3NgJddM79?
k?5{{{SyuF0vd)<7R-bS&oZGUCJg?p&U{scR~6R+N64ERVaEsb;swL=s0tPFGZxX;Eih@Dz$uCf(fF1*rI9DP%48ms6^&@8juBVp{)mJ#}IOTmu_yB3T
3l)FAZ#}-odJ*S*em3f+8M?RKV4+S5gD->uo<=)f)M-wvPHI>Qdz1TTAE4&3}n$f*fevA37Sk{jjy&WM_zFncK)Z3=dKYw-&l->=h&3eQuY%=**ii>gA
2)=2X^ZIGiS-qw^7=NjZ^*$FeUNnu38fRG&G+%MDsAt)M}m0{&<a3Ft)SX`L62oR`2l-oajEiA`VcO{{a)GEtVeUPTLUEedjasU@0d`6qxwYm6&k=rb*
#nR1Z9JRm9Wx=@2WyiqvowUv{Xw|W!bG9cZ&=Ymvb_jd#O{QHhj+V5@U<Odtx5}DYf-=~3Z^xYn=#l6Rn4GCEoFeHESXAODW`dz_>op8SD&gLJzu9m<2
AUQrWd<C4iZIg7<<NoaA_<5x^g?f;$ZC*JGIkKWpIC8Vw^vcS1EqWYZu!hg6+~y6Kz-^jYt`?_-sSAxu^}uZv7J(tRBNVwKI^wxZ=RoT{dV&w{a@^)YV
NI<#5lZpe^fsEBbgLH-Z!@rKdn(FW(<d#IAx*mNmIG>~WmCro=x>79g#;?)rIig+G+5Xa{uvMJ)YR5y)S<ZZ;2URE{UBveS3{9FQ5;gz6H2Y@p_iM#ze
roZnQT&X;(mgP{vwcnbt_H`Jw6ekbxqM6zBSTB8N0v=nP-$eU=--WC_dn^la9DzJFzy>klu;$^<v>_O2=A01G0lV<KdxZ7va%Rm!cDy%Qme|0ZK>tWL;
=s#rlk%gU*r?=}m)}keh$)v}~58+xU(ld~Ezw^EPf6A~th)Ek2pvJMvZQwE`QFY4ri!8hop@(>v|pv$^u0U`k8YJ<0-~%;!65n$yWv5${Csa4QTXd45}
~9-pr;EMFzQ7`7G2S!}p4J8m^PHk>dDrL8NlXcG5VnXEsZwIw~z{V8KhoO&ZQ*VpD}4vlr+CNk)e#xwO^VrB^%PU0O-<<k0O#{brrV%RtNr?c?lDwepN
0y9-hpJpL%M;Z1-zL$kW-Ta<wZ+@WCoypb|{p3L6*eLjzQukC$0&9W?_WHuIalVgQovzDo;|V$V|1x-QxxM1zH-Ct0qxGlv%gI^htP_#M;>r~Wy?Vz=E
zi2_#7o2O@Rf8OSuYjZ|82ZuMFsx{@AQo8-^P>TN%Z~?-a=kDqq>KRc=Jpa31)7}*4bf7h=>`uyGx&K^?qp;;efgkiPrL}wLbi8m+PBEAt4<{^AWcaoS
}Hfg&VZBnXQLG)W$NzHb7i0KLq(EHq3q9=26;7^+<=^HUj%OMrE}1v^Sjqq2^}_RnGC0!d);XBKH#C$dkAxg?(3RFicYmJ%d|L>X6#eFsOG9p4r`d6z8
<=LHu@ZI6dh7C>am;CNPn=U)p=5avD+REw4Sngyid4O%+xiX<^rPA<ivlo2T1rv=`f(kI^~kI8F&k?FA2p5+em=d0-AFZWYGFD1Y)3R@sWp*Y7`(zhwG
0|MztaM=8xPq9cd1W`6VcbV;1>Ijy2p=_l3`{D)ehE5OUB&Xf&A4AK$}{&*TyCfeq?_hY=H+u)|8&e4nu|EkQ}itCKyJ5#%r5GdC^R*%7TdHg;Ew^w1M
-+K^rsV=+g(+-J*-(AO}oOV*M5KcTWiuQ1HFqR6J6t2&$9DA@k*MH^QHZFxJQx41V1iJlm^9Gv2NZfL|7$-K)(Zc(?<jp;kEC8m<h}C22-z;HWXWNi{t
y;*`xLl0Yb6UV3MXwX31DkN${HFJj`W6<(*74#A4AFvHj^uV1fL#K_$8-Opo8|M-8_)L1gZnK2szsrLB8qQ`Cu4dCcU9KA2b=B&UJdg%kQgnK+CX6|PD
tDF9)uQNhynZj>ppCyz}G(1$l0J-UV5?GUe)%r%gh6Srk+Q4;Mz{}P%UGqxEDogns{25Wqk|Ix@gpFgWI0z3u&|4E1%o(G4xg>A+u^8kGiL_8Z5*tKU$
h0R$_44i<7=<8B6RLU%8eA*>{J;G5<3b^ygEJ@UP0eT?isK6POn(Ku^&nyv$se!_yF?>(z4$kR^6)o}T2o^;L!IX~&4Df8rb+mw8<n7#TBcTaC`U)oQK
_A=>ZS!KJN&hhp?<h^d3cw<ddj+4ia|48XP=GA0;7tY0G()*R>aY_d(J!vx%A*EGV*py_NQO1ai=Guv|s2S~@1Z-K?Qfc4A<w@oI3@x*yg2%hx7mnS&a
3@_EoYjcWwS`*w8U~sd|BJQ1GiC#uwgd~?)Hffflz)xomWXH(m;@n^);#KpvyaC#KArDnzk}Esb+wSBk*wQr5a_9DW;&3)N%ll;ady}ab1m5u}xW8z$S
R7XS@wQ#~=)R$7*a5L*GGMQSe<I$n^@;Gxb|z;frMog$issKGP(d2E`!{!~If;wpmDzD|EhG0%D4M)}{!Hlc7tM>#<=*0^nu)W!oOkZaAG3&{4oLto%&
wxGbL>h)#&vr0HOshrR2Z*pTDSYlAbq$U#82>DelCryQ>%GlxWSv8RRC|0=JN1hFU7QN^qc4i2|qj*;@n@JdiKt@=QAHr==Nt)A}D>3wL!_B%l-w%XA0
>}2$UtQN82U-U-sUt`El&J6Z|R}dK{E>0T8P?`T-jOf&ht?B-r7oz)k=pKw`T9p5&!1+ap=-3Gd5TUfbjFqV9H2OSUz7n2$1*De1{yVL<+~RH>@0QdUV
N$=#I?h(B?0@409H9TIsim9u+JLH%pCNN4$=bv}wyv;`psmU}ziAPy58yJaG~W!x`PR3lg1mc4gdG{|u?5p>P)Wgx0pR-O#Zvh=)NinAjgWx*qO{hH@&
gEB#NLh`8}hJm~UR=D-vybl%nVU4I>NzKjcdVu~&4S1L3jDIic8K;>wVHzI8DvN&T0t2t{0=R%ZM-xe{^}c3TZert0kbIoBjO&(Ea&|Z}4sb+s&&Q(?8
vrBMOVPO|I8d>{-};(O*T4=yN>i1#Ht0mc60h~T5#%D-&v-#V9MFU7E!xC=U;sIC_f$)4DWKm1*Whm`bdagYw}loaXpg0;bG#T^Mgo$6^@ka}(+-Q7w>
2*S#Wrx!tuRA8Y?-<Gv8*F=qNV_GSG>o&v&r>{r7VzowU2#(t3@!DG0i%2%#7)_zVwnYnivt2Td(WD1xpPK>~eNO%ouQ61rgT<z7Nl1wIYx$klEofS2-
FKk%@JV-Nh;Eo+KK|9#Aw!z%@T!C{wzkIXLcuiC<i`uxEv36~|SG6hNa?%W4_O6{0#<I#5Z1x`#{5REHV^7qFl$m03WF%~^FD<&+`fj)97*VPyCzq5zF
31giH37%=I6WuJ$&C>jjtacoy!y9;0%h>~?SO&T*vX{776a_uSXFr6+g0R&K2NTcgMi{xPIX%i)u+QlGb-VmV-S|6P3h|S2up3MQZu;pg6cQS+7x?OCN
X)}UI^O$YgWb^vOg*+?99?%8^PQh*P<#n#=TAMgdp^Q(=LBZN|>pPPHTXLv@6Ll^~OujhOyYsBSo1Uyhx}3@$+JiMN1_Y4-(<dv<k`zn?A?+A0%GRfTa
Ww2m9LY`h3EMLA-0OOwdhh-D+PdOLZ@{~)`jiW!a?T}jgt0jv99n}G*(~s*2)O`waY;r$$4HI@{c61zclF2VhFxzRQJl<*b{NvOt;G$~A_M1q%#x8+Y=
Xu5xGcKPW@rSV51S5?Y2QH6oJXOC1s-rzROQB7Q3U`YU6N4JzB7P&=8MIS4U5^?j@tvrl9a~gq{Ha0Ax}N+R9->GQsV-`!1ZyUk3_(-dBz8eAcqE`?yQ
s5;n5A;Jn1AE^hnnTjwDkwFL~}EhqGFAjan1*)YUaMEe9v0&~U}A^F!Gq>Dmd#CEeS=I;s518FZ{hR(mq9dAB|psH)s#&uHgV&$k1yqQ;1>S;(VjGL4k
8F=26jT}&a6K-Jk-ma-?5W>OODN8eLqgYmtSnVq7#0BiZYO1h3gL}oEo*?t+8=YAsWV386m!vRVTVK8rEtPu+@xU(M5!2ssgEf8&?xq)-S<5JMenZvHa
-TW5?QiElLb9d1f(H?Y=vg~C|&g!>ssB(@Fpc#~IU^^q>6A#EDqC>@_nVcnJKX?4v<4l>j?pA{5bt|y5F3C->>p7Lhe0g?FWxDm_pxL#C$(tKcZ~T^yk
dDcLIAd0Ne@f~elN$`L(Mj(>amDusgLdas-|pcxQN1MZNkfP!7F@R5IRcJ)-!dIjGu<d!LX*zHVr2HWQZ80q0|M8K8Jk&i5~ugJ<-56N_r#S8ukOM_&^
LBQ_6IXz`npWG`mr@8USF-4Jxmi*BRxd${hp*lW7<G?QxSUJbxbtN)T50VsmH5frA2Fn{umh$NW`9!`6W9iQ2QtzQnO}yGQ=Q6&QZ4qwX)1II^qZoMEI
pXjctDEnR2(kk<EG*YE=)ML+&@Eh7`TpChKJ~84J313S`f95~vd@2V_uD4kB`+JK30~^oz0BOLE7|<Li+NFnW6g8Y>!wsYnYtpPdF>V)~ZVSHR+?)op)
FdzvkW8t#t{2n>{oriwZpXQ$kw<jsLe!3GEsgDtvP`J=H&O$F<42t2^|)xsQ`df~8#jT@s}sH6rWZ@IBasjdLLcnW>LMP_`xr0XFK_u|b!j%s?b+^My}
rrq*%SYUHd8W!BLIi|_H{x*R4g^_0bc7;f+^A5Mr*gle%+XG%|26oWb$E;QZ94wWJ>}y-4CZvhyx~j<n!hqY3Owc{p$Y5BSM|wg9Mq@0wZgY#IPyN`YE
=Mc-Sw1Lx-DUa;qbJsDsIqVlGya2YEl3*5#~u)2DGfo_GC8xN3V<vThwjl~EH`6FvN6CA+(g#NnaPnFJ?U&dIztcrfm|)QEd#-oSvuSEjvxcZ+SX2rj^
k)di|ib2)@vF8qwQKpev30S7^bCD5%k0vtaC1NWL^6)*jKeNY%*h!BY1is1^Ij^jIk;0@LH<<7PKxFLj7{V0%Qd?y;Q_yW1yFj!Qx7fkT-TZ`op?`ztV
WPc+V5zYdrB4c>1F>CN|IU)Z(ixHL*1$cdla7H-j#yJ=K)gnWNx(E`wztAam)y7`KSq*67E`f(myMki0<09GtyKj0G69J>>PhXqHhj8-yQro&q&mM5;x
yReZUg?uTv%a(+X=3aoTuu;}W-2JA6eO4g7}sDYPBW}NoL<^r&#xKX2oMnzU--4(}sE@y6%De;2E2IycpEALdbhf!o>9tqBXqRk$Pq!JpJE!cvd;my`w
wUh=ND(Qm!oTxpq(KgIgL^>HHf+}>ke4sSO4su)Bw+dp=s1cUMVqe>!?-*1huBX}I&>VwIAs?)sz=pClH~K~ZyQP1D7#Gh4*-F!;@eGoKfy)lkQ=<i#x
ggBclIE1TB4CBCDu{A18Dy45lqlaK6KwZ+2eoNjh=4SMLJw9NZ%nFP=^NKhWWa&-@_L2DJxg-JC1Z6(HCVaBk@#YD5GWc$(F}&okS`oMN@%cDgwm1Ycj
!@@A*U@mk%IuQsu?Q0ZHGY$X89WUX*7>*!p)FC(A-smq7!?{Tz^5>i$g!E4$faKb&G;_#-<zR%8)e!mwGsd#K7obZLKqk?ABYLu3O`_UD`CwoXdKT8G}
Fcq-oDW2#h8JNYKROl1mv8Wb3-SiE2RhILde9nFE>(F4l4+w8RK&B(7xGI&R__WNbw&y*@E>7Nkf{)#zl-C!64Cl?t(-4CI>J4O#AsH+D$;!?NJ|wY^#
4$2^Vb4H^@p`_7t5Vqzz-ZHQj2EQL1k-F{1Z(P_pjfTZg^YcT8_+IM)*0r}8<3`dkMl;zq-g%z1qAKH!<&_xf_rnjJKnj%Lpcu_&dJs~1+x1$x`C?f-$
bwLIV2{Pc~hS38QmNd)V&b>I}p4I@o=c&S0+3H{u1D;*FEOfv@T7l7#=W(XucUPMp5g$ZpYtl_*&2V&wt=R}!ilsrZLo@70VRq!AI*S#VO@qS<2e%@R5
yQca#N_;`oGZ&Yb8a!aO_*E+7)=l@w&@Q&Ub}svE!){q2~TqHo7qkxaHj##XH&@xWH{_D+c*Vlu&Eg?()Y)?b~%z~J&pI&J#+4eg+3mG7!*=5=c=r39c
HITI~OtLwaMU^9aGGR_j8)Q;nrA;lZJ!{LRlsPx}KScD0YKGzXGwMt{akoObym315)7Rv$7;}SL`#I?EtE*Q~|F9v}WeAk$3k-T^Otta~ZzaBsOqiyLb
Hkg%y!w=^ua=DHnqsOL*qCG;#ycks{By%|V(e&n?-)DClNnVouDo(m(?a_LL6{J|Z=UOr`YbV}CL*wU_0%CJ_@9IRi>l-4hewCneSxVXloA=qk0<Vau)
oks521*rfA(IbON!e#${V?(~9Hhfu?TG>5?T$-XfGvb}8E!&)&0V^B~Tm8hmCK%(hglJfN^GMaL-{ljhH^i$MR#=Zy)?u{K0{jiq(;%f^+^L3e#`|&kN
9*sf0nao5vjC>gR&{pWN$1<^O)$+`mKdvUpQ1(Qi$YPNL+LCOP^2fP;vnc(tn3CJ-r{0$6-um@GOWh@44732L-sD`*9=m)uy6g1?XuBisi?BP3Y<UiN2
F~tf3|4^U*naJs|3;f6Q`ek|^^)LG(Mk4-oF3`8M}=dPjws=~;Lw6Ody8jMV}ff`w`boVKkcS-JgOkuQaT<8urH-4^wY7XSy4Qm-H9tF0}Up7>7P%!4@
{vps58EpT^2(Q?76>K_pgKKO0hD<A3=m-#xe6M#$nrS0ZP`brG8ivI<j==4*9I9+mHBfNoAN$a&;;qjw*zCe$8M%n20Pzx|x_D;CW%iAFzQ&_Fyh_jZH
bnmcpVA{gBBWU=F&SRcE0TS%XyD1)9&r6y4>UsF#m{32JKHBE^i5MbM)l7}R`sHE8cB+l;XwFMzlE+Xl;=#l)_4NxAscIL^hWKhjY1TKp4sV&pddaXih
5-vOKiwWD&}&Q4(+k|C~??G~KdCLHMGMu|wU;u)Q2_sYj`3ef@D_C_ix4U~%a<uKf)J&9thmm`NO0Z!doqnHyo2CQnKwVv0q-_w^=<PKz3&qXLiFGn7s
=RA9jPTqDf64L+?(({1lj~M{jYTc=&GX<Zlftuw(T%I%>)j%c@s~kVjZ9nFmNl3?TTY+5Ksan6dHZ=?90&1M$a@kY2WNf6#qu1a%oU9FLkQ2?cOX7B08
i{UT7N?#XAwAjvXInRN&e#}$$m!&R8fLgbL6i3L^VI5~YRsM|4+9z?S#*uH0FRFbnpMc?Gg-p`R^3dQ0>Ld{ouIatm|-mY#g4x14j$3ypy<!*(?Tk9jf
I6{IsT&Nd-$2N{%D;TZzuJ1IRj!wf0((Rw#C7i(HXyG&&574Y+w;HuusF5b9vM4cgta#(f7|{7jyAw9d@W3&NaEPHTHsL*rvrHx52%5=Yk8llQv!(KV8
|TVla3=c<xsEEK~fbJ&%XEnn%!pblBN~ko`3^vVQD~{#tfKO8^?^E$;R-O|$8q<+P=SAU{c`{bWuN==%*Zm^9|FGPYT-I)Ca7ii~fb%v}r}Bnr%z37_z
d5aVvqdWN#-|L1A#zvsDLh$4il0ml@hA9IRp401}HxicM`;Nn1k!|%_82B!V#pw~Nb`k9Z!%U!1TK|AykAnLimE=v!uk$59==kDY*JreAQe$njihrE$S
=R1oUaljN_1%JF6V~?Y3lq?Qn1i>YOY`L^N+ChMQ2^II8l>JcL_Epd>lMbvXkEcaeM>U43DOD@Uxh5LKnq=i|-xT1ApL%Jus6k^C+cm*THx8e$5qLd?O
3ASFxrf;8#^6TEa^Sp97R+##2?ybnN;ox#I_PJ!#Q6<RAjl_e?XOVX_SlxF!+JN*<JsIM3=~O(!bLXR#Gxm1t)Z6_pqXr|ucG|W@Fw@^I>l;22Mv$Uo4
KY?ujWly9~KUa7xt>##G2I)D-Q;wrNlTe8nIHfwM9-~m!fA8?G>?~6waVn;OJYh3`&J>Sf`zkWh5D;Xe?}FEVf`ldVNEId>saHT&YwJuzU!MrKnvEw%A
+|ijOuFn3StF?dmn6A*V{}h2o^3#?L%FIr5~rBht76Ca$%uzCKe9LN0K&*`;FAQ>YyatJW|s-~xudN=Gd#GC#TPN#Uq1mFzG(C2ENxP`ZM25JoZpCfMZ
+pY45@N4X95AP<A4w<MNvn4e&#=prVh7j`p;l1wauao7O9p9pw{ZDMo~c(}R^`PGHcSR(f1wyTr=V|@3iZ`QFcQdcZsli9oID|$HgEbWjA-z{kq7-EqN
li;BfgC``T2e_j5kW2<&)>*0otC(lueuvi+7$ppATyCrO2$q*IeL1c(U~uP>AjVtu357=NE_85*SPru7))%$$@W^1-s|j<~Ng0EahmfJMxSnfd8%?pIs
+novIBp#z8BZk8q8<qX&1OYl6KXUt#KP>^v*fMyKurXI^ulGeS2J>Ae#RY%$6I;NjhIs!Qvt`TMQ^taU@s!yK%p1{W+)?^VNUnA($cO)?5K!{pLzKCL!
IKYrrMu1)&8uh_GeAC-``aGy(TiRG=X{V^9P#9yzcoAG?97j^FL{NPfZQ)O%BsXQ$u7eSJ^8~4IfPx{|)o^nf^Z0-%p3$Q&Z80{JDEmQG=-bZ2d}8(T9
FMljl!?-cwW9hx{K+U_o}et*);$p?&z%XY%~aA3me^8NHwV{QgGqEPJ2->7nJJ;Va`$O{_nZ-c!@-Cx88LdXLZOV}Ebt@1Nn9&**(d?=yOz(ff?v|JwA
X*EWIvMD&c;HJyGxJ@{y<&7xj(EZ%FX{g^M`n`(nc)9Xi5ZOroAas6IX?IsNmCh<n}9!<5G`}6c`n`%GS%RdeNevI<`%szi&^gc;b?d#B`aF=>QBm3$=
3Y)d3o3|`B^rg4TF)mza84MTPwpqr@s^=E+y-Dm1X$wUc(TFpApNF2V@Qk`gWtH~@6Yr5`i@Jg*vOIr_cf8SN#+K2tO<nSOg-vFpC}P10*SO?q=$P=JM
HI>xi52nu1tm;RMH*e6cITszN0|b>EYAvow&R-DN;QV5RRd{xiy(@G#ae+!i4#Ii;#Ucu9;e=v$Q7q69Ho(b-%4Bawm__asewrgjj^rZ@#cr2LN~~Do^
n9Vpcc|%scZ?B+wV#X?$Z@)B=Z)v+&SlSxKfTgS1x6W=l6WNHjh=QG%IjEIYN7uO>>uKM#xWLr}B4sns<2?cX`r+Q8g!+(p@Os<+*ss)AYljnm^0jmA_
<R40HP;>g%e^2Y$<h3s{LQ)qH>+dQB(crV@;4S}dSh^{gFvlHcyk$U0yS(@86lC)D)<Mn@k?qKP3JUX4rBJa}}_EF&scIQ?AL(8)_R)MP@7czTH(dn{8
<lCr`OmW#TSg5hpsH0qJ>4?L@^fa#5l+svv=)R{?+GIzv2L&eZv0sdA~I1Hg-F&ulXmV63B#XJY5*DNbl^Z*5E3#zGs>hhIzWdvU_wAroj&XvaeVDM-d
ZXvfmQ?AnU8=eo_MGa+(T{4m!I5~ggh6s9GUg)cvcs%gx$vl{6E%X|7<&BYGR_pUaf6ZNg;GsYBuD{~0zy6^=^RB<}E>H0xPk5JSao3;q&>y_(&%NtU<
KOQOcm0`n{k`fBcm3&i{nZcsnRoq3cl}Kd{h4?D6(68C>u-4I58m}R-Srnd^at<y3-0>kANn)z`qS_FGamYbcl{N2{VgB*Gw=Fy@A^v~`ZMnO)0cMS1b
kP}LXUM@URn)Vx#YKj=9)&=D~vL7yvR?fa52N<aT}_q42gJKIwi0Z0aq+f(}aRskZ++ShL?$s1MAFhtJ`Sq4piYT52Uo@C&*exiRx0gviV5kZ(i@4!qR
}!a-eY+IB5(_N1WVHJ}&HDu+-HA&GD86V1JT!Ja4IlX({#KiaG-qe2RAM2jYv@5(6sLzFWQ$U$hMrYyNQZHMkk7991ZqI`L(q2GGGTX()?4OoY3A!n=J
kcl%@?_G#Yj6Xla(HSxFYA^fO#b~Vo}<bzcZzF9mwi3JaXu`mniG=(Q#f|tsSkCrQm=)_OLnGeO;|HBn39sLu@MceDGC!GwHmejDR0Oi~ic-W$KC}RhS
<+&WQ%*^6XsFd8eT<G+LY--H@rmr}3ao}_95cPBzH~P{+<0BtXL~k}e3L2Sp8<7wD!w&ii1UYC}?aWIZh)vr>SIzpOnvnnx?F5}YdY$6|A*%EK(T%xsY
GsbE>G8^Uj7jy(x#RRza#2No*YeryPsOGNwb(AXbOf9^yZ2OxUOx2#k^3av%{Pj>zxxk=HzoZhOWI114gT)$@b2&7@+0JFVtS}yEOdnT)4OoMH2v~yI<
&iS6oE}b37+3a?;c;Idwh|Q_vp!+LfP<{wM|UEr3gu|Zf474fqjI^Vw~e!F_8(63j+#|IL@IeGNf~SA-Oqz_~BZY%HeR}hfvPUB!|(&o<{V*@0x87Z6z
{w$pS9Hu&aLP*@5IFML9DOzrX?AQ>4-|@|h`0UO8JEm^c_-2pj&a^6Jj(&7&6v1-Gs2*<a124fiGqbFdI;9UwbNHpTTOL=|g*B*)zjR~Sh)5z596JMu>
bJ(%XP-AecPxp~A-^BzA#`2;<Km-sq2@9`78$IsJ8<Xe%cs+r%Z)S&Y|dNCuR`f^;vEf@C1*^EuvLS?xY4IWaM4-GVO(Pc)qH4o#BHRl7C4d~RqZup}U
IHnpXB*PO^U-HKdhQPof=lsr#qs4Q)&71bAKQ+>>;&wuLTvt%9&GW=0o1?}rGIs+TLB6=MkklgIV8^{#ExZ%6+@PBq;I1JLGjcpME6E1~pOzGa!DhcJ)
*F1z|GCd=rb~xhxaz_)E%0*Bd=#G8o9hd_#M`2IKRtO>5m&B5%NvZgdzV>>x)lk!KQ=JZP@`CDuy*(!p?I_7^IDfV2UB>$xCQ31oA$aK38*Hpc)NwVV=
0mb`KX@v$C>6?U0e%!ND34r$Fm26D_zd{h8-QA_QJENpQnq?t(lDE{W9Dbr7Fz(u{f?2@U6XvrZao+a%*#Q$lGR!xxX$%haAl+;R};fVVf7{Mv_ph<((
qsU?^67@ez1w-BXUf605E80eS;x&+?K(8WpzdYr+XTaWH*;cL^wFYnS}(TH!E`%bUKu$XARzjyBRm%%SF7ubD093&+~Dh+@U8OMR>bA&fR=eK1pZIb@d
|znbV-UcJZUv`5|+d;nq&?!|JB<5fbOc-K=yGoUT8Sht|qgEc_6uokDAF8h~K;St)nnYMzl(sDLNR_K`SY_6{s)+~dXnDN6YF<@L-n7gc{gDQLk9z2`)
!0m|D`lILxaNnA{h>%=0qti%WZ{h}WU3Agq@m56KTIY0lKH)toS9XdCl9lK^=<tD&rlV~L$YQOUW)h!5rS%1#YvidmwfEuASl7@-Iowc;e+7S1uu^$z>
I`#vKBA$#4&gy)E2f*{3G^6&$9FrvYu1A4hIEed$9<&m{+vUgC0y}Ye^lJ_s*X4CBk(TMdo~m%eTy#DX^t<>Y2<q<bjVO>)+>j{_1rV4<mkJyFXJ2jBA
({_ClF2}jQwHa)5d6LyyoPE!e3niSR8RNk4U<31zgn~ZZ#SO^qfl>Dm@nsTqvI>$XQ+_eE{zw*{BF&N5YT9*QDpd`e+q1p1wMhklhwG`~bd2_Dg+@yGN
dP(ESy1Qaj__LLzrOwoG=$NSLXv2#!A6i`z<OBpwJ<I#Y8w66I|NcZ-`Ia^t@1d5fqbcuTC4t277l0`{v|GQ<2pqdZQ{_+)TV1m@AiHCot_%Q;^UHk?x
vQ@o#^JZ-cEe?5AF*?u^^NK8|h_T%_b^a|X;7|Bm_mHTjdN?OzjkDY7I)SBZCU3w?N`2fA`Hax>7NLy49Z;<3wiW)vZ?_9`isGwoa@*OSV@H}O-{t@()
JsyNgdD!&)xJi0b394<QEFFgy_GW;=#2V)Wo;x=bA&bc~lj))q%YKsq9<;UrcP=Z2>!K?+d{>?Y^I+%<y37@0#^Yf~!sGFfhRdm$@o*{~T~oznPFj^E!
}3~0GB6qaoDq9^+w&s3wqXomB}v?LoAKW1BANRWb4BIoIvx3jBz4$c7&}~FGkoApS<?-|wFg)6lEVcE-0=q2)LBN?(a{_PK-C4@NjEWETBqLNBf#FwqZ
kb}n6QB4k?|;+Rcv*P91WQ$Y^DPPkJv#Cc_&P-d?a6KGw5#1(BO|~FL2J@g2ixHyGx<pDFQ-_HPjY#5^6+&P6BIPF0*|rS*V?1nhO-~$fmbGh{dX*&72
3-TtE2(b}ghz4RfyF?qhSw);KyN0Gs4*$BZ%^$>bRsSegVxkE=~(clN{8jxRZ|V++yL^YvV>`6ocnfxbSO(ITW!E*IA%Z=X!kw6xV23NuWd^U?eW436u
f;n9+rIDTJd=H@n@8Kn+)bG_)mJuK2_j;D#CvpgB?Xqc#bu2^NeX2WfQYBYt4*tqISF-buqTNE1RBr@x&B};+stOUkfVx!WIt~h`}y@F?mnUdC2#X(rd
xewjgJ2W!L-77!Xx&>>0(89G6PO7kFr2+cmm`cms$y9z+=lp7GCtZ?UZZHHNnl3!Zw^Os)nREQY6^u0STb)QsXX+8xW!xM;*x9a>2fYZr;ZUUX%9Y3}K
k~BX7G}R)i;UJ3_Ku_1>Jnb#8#&i6hh9QL*g2-d1%=LUjT0?+N*SB+m|5XU++Gy^!QZaeQB>UFD`l3i-oY{nbyNeC?(l6{#c*?CV~6EcROQ`OticFfD!
O*`$s-StT!OA6xidZkbG6Y)?820@h<CYFV@|?Sr)sFPD_36+MYiC@v{Ovao~=Pyl{haLo*To<W@tk>IW9{9Vk_V5+^*H-LpcGywHAb_hGWvGH#xluzQs
>wC-c6(Y9i*y=dJ|Jn_g5d7lQLa*gE9G+*}zX<d0Rn<8ZyhO~(vRuJr!bq^~(EvGnewL#K8Yh2r$>l5cM-&usXM;7TWg6zAF?TEdbx>_!odxt<w1WH3L
_OphV?8DH(UN8TDO2u+zZnDx55vi#JouW;|0w?++A)!+}S!8H%DK<j+s+7r*9m(slG8R^P_+R*%wq-MN#Wurz-q<bSfEABto6g=#SkdrP%2H<V8GsCoz
r4R6Dv`jBtSNjlNTc5t;?O`cMF1G6tmO&UTtv4(u^-2ayE5jv)Oy>L~FKylYVAJpuWJF^DmqJ6`5A|AvSN#KTXkWa<;p{<-p$9@BEkjvXc?9WKJ+^DgL
bA>?7Rd8m2kXc`qsx8UwR~)$lUbXmp^)M$D{?d~8Ro9Mag0WijKiZKy_!KH+cW-V%s{}7%-%fAFtbpk5xMuXka9DhHfp0tn*j*9aF`WgXHy|$8=dBjYj
-uR-fhqsqg5g&tubh-*Ko$iX|eBxiqupny7fjE4mBC^OY;Z~EID$hxEfoLzf=hVcgGvyN(wLoJ~TrPUTXkd>447hf=Y=J`ipp>FLi0S&efbkLry&3T%k
e8iCZ7R3Yu7%g>rqR7hK<2XBd)!bjLRwCb-jjGI#ii4wtU6C<O|WMRSiUmu9&}ZwdeSzRuj6CL?Ej7xB_5XbqxsHq8nim#nbTIk6XXy)L9Rf8FtcZIh<
X9JEloZY)R8bF?!(v|?+pUCsXULz`+pUdAo`%l(Pw>eo&Dc6W{ZHlCloR#|y}^A`I&d4Jiye!PYIx!yl_@#h||-`DfJHm)DHtFFCv?L4cl;Qg!NwDzMc
zR!Q_bLZHv%dAY_uI~%~{C%+MuCF%oM(-q^|K=}$_fNk(U*Gx0SHAOy-+2C;U!Ld2eO!;v=0%@XWq6<bYP&r2^Tb=9d+|rV_PsBC<@sNH<vV|HpZ{_T&
)SpUJ`1Z${OmH5xPL6)TcWJW2UYB?&%N`FFV3^x`R1Rz_^*FDFEvjus|US#x_>@@?%wgF&tf>s;jPbIvL?JQa&5Ef{vQu8^sUboWd+LzFMbow9M3C!=W
qY&`B(qP^RIs8oqzh3fBly~_`WQjz4*O<c=44#dHxswW!~$HKl_L0|MXY?`Y&Jp?qB`Fi~suV@BHx>pa1<Y&G+YNFMj8n&wukjefPhA{r~&oFV4$3r}$
ZurR5i9F5+kJt>!=Ys+#y&l{|*dRnxrn%rB$Ir>2ds&(bQMA58tMY})(X%jajl-$Ea9oQ3#yQq^hIwsASrdD_vF9Nzin?>+y!zk27JU;EB)eCfSi{2=Y
JYM))YbDLeySsXnJ#-~lZ)b_Lc`tMQmn>!14t$ptKZ~V!NKmN-*t6%(=cfRpwPeOX}hyVEEcfLLg==mT0^^4#A&yS&BfBvPfKL3q>o>lbX@BVU@)NB~@
1K;_rzy9vGfB)&`i$DDKi?96I)AR3bvpPr59(MY)&si+(7iO_Mdot~3tzX<no&=QC)#V|WhuosOxbA$-MmD3A_-W)NXZPpdW2mjV@DxXH->vQKsyvT(&
c6CL-~IM)J^#c1bLQ!Zq3?eCOHXz=?`~G~)98!e{>OK|@i*W3lmF{`zxUr~ww@&Zoj?2f^I!e?)5Gt4`;T9I`4{eT`r7|^Vrx4Scx>V&*=G+Uhw;o_9k
*RQOZM~6tjAxE$Ka_t&!+FUbvFFF$DPN7J8SQ*(6s*e%)fg|Jl^H>9%~P$yEAq-ieLNUeRGd(eeajP_57>9H}iI9<{$s$dtds}yuZ61|MFYU|KgWl{N1
15)%VrEnK^l)_PsBCc^>`VFaG)SFMaJv1oMK@_dWVF6Ax#<Oz(T&-~F|WQ@_pnS=9bzHmcc(9+vwod+E>BlN9bIpOsHEqUybUCt2OJZ@-K{kI|Q+{jI;
AjcGQrcfR$tC$-%DZ?>d|2JQ^}+E-rP;$v#|B(1KAqc1!gtL~-sJo(mx($fZB`rebM-{)O(xUC;1KNEib)nEPI@BhU+|NNJ;{ANloe*5m-FaF`HPXTBa
?d<Q*|9-yzkMoA!HTggIz7szCe}DJcQ-FAK)2E$!^S+|2&!YGIuk0>CT;I2K-`?k+Nq%^Gi2KRxv)Or{jN@+3Z+*~ZpS9WL<#X@4`zu_{vA4}0(eLfMT
g_W|HTcfTf0FOa<DG@S{nMF+hxGsV7hn6*%<^~s`In#n!XG^I|3elHKmY9K{{6G`*^A%(zh@uVbQfcM_WU2_z&E@37iaf)nlrEX{8xVe#UFj~`EUNlyD
NTqR@e9b_|NX9^-JG+3LsC?;GXz=H}cO$1LuPL8Jz9xUFF@Q_ZObQtUcWW!sB<zyQs1<nxDJ}&sTO<#PPLx*XCv^`LoJlowbj68_!~WzvWfQ+w+5Ozn7
riFPyt5{^?h~^S6Kd#Nzig`NZ`6%-t5h^tJB~%@O1IfBft3{nB6G^Wm?5?PVxP=GgUGM!&z+C-Zz)eNO^t?q0^7&o2#jj(1Tsi{(8YF0o&}hJ_E?+ry-
PXJ+U5H~-u7KmO9c{>vZE=K0P)|Lwfzr`_Ho+pm9Xj%n|F<1c2tJ^%WDd1)JukMG%UTUEuA3&r;woxCs0%{S(3eP{UJy$n^4eShIuRQs@e;{2`IT<;G1
eHXpoe974Zs$>t8@*mK*u$fczt;OR?KCaZ`%Fb8pE&Op^Jg(&9O3zpPaR+}qi9eoPyhS{&<l{;`uJq%|Jg)a=$j5#1@i+AtrRTrzXu_{E|ADOT_-Do#Z
=d62Hl7E3nx%TTmPeYHbJ`qJ=ioYrsyXA$vG)1@^Se)(^B&8dOz7|a{5ya8_xCCP`Ojbcx8J@y$Lxc1{{F@n=a4)n%vpW&!?U5h8VbKJ{QA{AnRgG2@D
fnWHkPHQ_E}S%ySu|bIn7-a?dcvXqAW?~^i$qbYx{1r^sf&r@c9SIO8l^`>Yo62&%gekX1p?+;(KQEW9IPTR1bDuvCNt0J8#cs-kun4y2~9<y?w2#s0%
+uhJOH2KYRXveEF4KefJ;!au&wjS%3X&-;azxHbML#<vV2hK}<M1XB<6Y(B@QiGY|{nS3u&EoL<W3A*)+gwb>JF{)q_de|vAk^Vlq`IVs;0?!$iWA?sI
v=euA0kKY&KJ!OB&LVRUMUw9Qy!_ytz&4KNuAfNL5ThC@2d^hF4|B;uo$0srSb=qC#W#67X^X+^5{}es&tG_sB_h(O4;QLV5m+$cKm%chDvYE~^^i%N6
cNu+`{wvV!tvkZalDmu^U>W^siRLwM^d~5o_aoX55lb|$^!6ipetPnF@mt@Vi->nq^;?gvz4e1G@zyIr<p~Vm;nOet!2?zP0C@N@<*#RRtr5S(Q;&kAd
E@<M_Y&kj`3Z8|6MU1k?fmG=#sqJ0W|>*`LbHxEKqHHD#*FUjJQ#@FS~a$gj6K*!dP(VZKnBRr-mt;#4bq@gYMaI`*>6E_!E^2JrNsmSOxHC1q_jP~8o
hW8fW8Lw8U-s^JYoSD*H^U~+V!bNn<Wmelid+up~ZPaBqR~A(}0bBMoh9n7u^LL_*-3p+7sAGPMsk~!bC!1epIeKNO7Jsg&}T0m)5yb?<&S&I{RqZ_@Q
@unnf*?T8GI;oN_|H^@B}cUpd%h`KIT0z1qrWXtKsmIW83TNK@eG-s2&+T?meXTw4MhJ+9+}-Xb+dafuEqP4Qw-e&vaknTH?IpXl8)$C7j9KU(e%*ykx
aVnZBXkiPH7*PmN_?uVXbw8qTSkzeY3C^mayKcdDW>cMTwH&%;A1UTgCUMsT<so6BQ6f8H4zGvj~#uZj#xCN|xS{HPP0S!URbL1&G-5Lwr@w!dbZ}%X#
k>F~_B3`pYuTZABbA}#u!sr(6yF>?F+2g*v_n~%wSI1|;CW(4HX`-!PvzrtI(>R=gE;2dmaR(3#=W^Xc$093=@Dm%1o>kV}p%rx@t#~<MlM(Of^~F6LX
r!gyT+OdPJj#5dBQsuECTsa9cOl*d?B%pE_{BzB81QgBTqWL%Avp4+dd9sR%b5)pF2r_ma11cEs4NY$QvsS&#8D_k!eNiLeas`&fIWH^54UY@A>&7MDt
?VQBm~N$D8qySPWf+S4%29DE;qXx0x&IC)kc~E&A^Gc-Yr&0d;wH$5EG5ltj30%-Jyt~Km%phx7eh#Rs!2zig}qZU=E6C38PJ!ApJlOMR+9R{ssti(pX
iW*<<#@t=tGfT^qn*u1=kmh5!yY4`FOWhDKJW<8BmBv}e#UWr<PXv>Y(bYo%1uXr7{-vh9ruYqv+!GkvhfbZY~CwXPP3XoG->+&)=**x_a{f^zYOrt3m
*%g=gr$v0q*1k=Vl9<tUjhQROEK6;2;5FUXuIl+3+fVs0TCg$vj9^tM%m6WL|a_}@zCUJyx&iwn2FfHQ4OzV}ONZj{+CrRJzT(Vb|q_UXMu=Ay*5sJW}
CtxMhBelkksWw1`%SAmjSMW^NOnKFd6TeG{ezYN1-ro_`L2~dTcB}V94a~FXsf#r?N2Rn@H9HvT3LJ}_xpZ5ebbxUz&Vncbvd1HUx%l2|To5IdhfwH^n
V3~sECt!3w#K-mkB1?~>I+DM_F#GJwfiVJ5ijNRs>u=<nJ`p<Em$mBTz?M#+#8)ogWXo*F?4TKj!5fpB}c0yHAv)=?@yiGL(n?dNTB?Yp4jx3nk}x3bK
KEqqdJFZYXUIYOI2TK$o)V-VI<UO!Sv)R#imt~w;^yX*$yuG4Xc^1;uj!Viwk3pjpM`$Yc>QF&CxNP4!Fba;^DTYgM{g^4QdsKo4?IKvS(M?`CuXryHU
I%DETBdMox4$?V4#*P(m+1&FC4Q*z2mfQN2Dn26KQQIF|^L0?4!mU90NkFd?eYQAAEjKhmPvZ^vU?fqpS(nacpMnZ7Et)pS~)`$^-XDY<wJ0uGTpS2sv
WeL}P4UVD7PCpgjTmF01YxdaTOFgX~EHK}>=1bZ-8v8Hf=z6H%}6l>Q>84=lC3Mg=i(-@50sN*Wi=gh*2v$5sN0CgCp4GW}kXIDq}Jh5vsrMrM?Dvmhp
x;8+Fz|}yI)ww|np`;u=wi7_l)alBtu{qMRdJgOx?#Bk+M=RD<_}&EDU4s{x$IPKbFY?3|c@P*Z*U*bdS<IoPl`iMYRk)%PV_p(<6Bu;*(S0vpW9}Hi1
auOS)Pkn{H#T>Jy|fw~E37jo*U--CNbGtbAj?GE9#e%w<uOZJV}nm%DaWct9~0R?_K9su*vat0sabP#Tqar(S&)04x3AjRBgL7@$pg;?+<91^1q{I`5p
k<&QA(l18n79WK8~z3;T*_riDF;&4icYw*F<*Wq6ZmH-NwLaY@m_Wxx8{(QiG^kw5xIeL(i(0^S<Gf>H@$yva-cRB_;&dB;+y)3TF&!yraRH*)kwYsEc
7wkVkpPiB?go1vg`1*+b;UH-rL}u|)*?Xd(fyoJF%jE-MMD@>S)0(9PHr*#ykA+yR#U80P+ZoTtC;@K*74QT(G0DR{LrcBECLLrR2$?BlG_+s#ND#Gr}
G5cPE%5JqPx*0pD7cG2rGLfhkH;G<Y;ZM#8iumHuh;x-(uA*=M*WJkR&dKNmE+g}p40chmO>r#lA8XS}<nW28ZFqrt#W(J*XIbhY)c5zKawnoaqv#FbY
@Oyx`oj1`&?1Q9UsI`p;w8%_0>2S8K75%tix^{WH^)^_hwlrt>gb>+Xv1F|b)}nz)Hh~J8YbS$hBvPzgGb7E)FpC#A(d5mIMI~M@3Bdnw07JdTJ@7>m(
1gEWqA+G&0WeR$mA<wyC$rqO#`4B!Y{}q$lb|9r@Hn6~f=GG~0H(s>eitwrVtc8~AlSw1*&QuRHnvJapzF<eE1^A?9o==sG%nkZ23c&br5Vx83S?5CQ*
h=lU?eXs%k+%o#<V$WdpSNCDTr#Cnfjt0b7a>f{Dvq%_K{J6e(MM8g%33&^g|!}f%VXr>%A(*kYG^~4;OT}AgOnw%==Hx_*p6ZqO9DN4Cjv;68YG1xr*
qMF$Wh98HGeOL2}HOGIjRR9O+y;y>&g^^eAK{G%!>I{qYrkKddw|Z>N)!Q~;?Nw7ON@La(uY!L_Qcp1d{&Kpl_F+BZOeq}*nUvzx`upc=N_V@(ldKeRN
`wmn#`0}|DcK=qBHihHfcyOS)IlNakhxzgy(ivmPJZzU1S$zTwohQ<=*brrbqrrHkLj>>^CE%DWwp2$z9C}1<|B(Q}Shz5yWGI|*$y#QRaQRN~akQ$6o
Dt9}lCyb$B!U41E*aKLYM$5HqaUow>R~%KNLt@aP0~X_nYgfRrc7(ClsW~Rx+|voYdDL<aiCL<9tNWo#iw(k@T&tv=kCARhbia%snJgUE6U8Pt^nGnWm
GM{9aqJ6VhwY^clfxW`U0*H<!t3oGXSMaRF8Iy_-DQpO_-f!nZiA<uWKYxLe|gCI(*{O~ne0&NyqL>h)pqU5)sms7C`%28mAe_isb7`1I1RfRgol&5f>
YA<a35)@P&*U{Sf|O1GU~|*=vB*EH0YNGxU}|_HpE_<tJWZu;=B|j!P~E}oIn<ZfqA68BQ`#=|8#)Szs;2TQO#Ii)7bIn-+BTSPdzI?&=2ybKI8RmDu3
n}`H;4mKlur->&D3$`*00KtQ6+#cNxXFC!2IpBf(0SrrinsQO9>OONTvPCOaY{BSEI+qScfr+O~S7M1}Wh)BkCY|E%->Y47i+z5Y*nyza|Ii%baz(l?s
_KfC?^w8uZR`^AENi+X+Yi-LhJ%oouvfYl+ac?Vlnu(v|fUD2Xg@}VcHFfK$`D1%KnLfl>}c-gM)m*bd$P|#a0G)6K5;=mQ5JFmCHc=Ty}*Hb9;kRWJ8
BsjA|w^R?%^w(ba^gZH6Lw(pWDu*uj#Ha|_c_85}+Pg335B!0Jfxym~L%e3SaI6^!>z46~r*Zu{GB82#qL9|&nHHGdEny$8PSVr3cEAT1sGyRRaHRl&J
fs=CM*0bT{kY1&E4+17{vqRMw7J4!J-)lXZfY$IB54SP(XSGIU4SEW$c6h-K4l~mP`gswhTmh`mUlAChfXFY;nSB!YJQPms28U~vDc?bz_+UsmZ5Qd$=
?xKEn&JHBUeF)f)<R>8{i44;+OQ_uRm@hVXz#r<IC~W{xUzYXn9?>mgVfJ24}+)7p`B9b8V)=!!apB?sCOjA-l?_o+&0Xd^(78e-UbEYh>L>k+-UV#Gn
vfR=I(4ueA^D8u;))`{KL%(<B)tuDNxW3=LFXJx?3xlKlFm{+EGF!QBq-bh)8qkvkxg1@nR>3hA}>wX>xNHkE|D9KT(t90oR87Cds??F6#&5NMzFYV)-
JDDz|Jho>Cnn%q+b1t&0Qn(O}MvD+c&ZqT7%%J2(WZiN=%4H&5)c)7p#+pkw_e3*<={!)MMAIFkGhn&)s((C8*`q_ekbv!gr<Lm8Vf<dW8l1yIqiI5Q9
6<%UAc3*G*XNI}K<}?K8>+K(FnhR`9J9S@gzt=-?fd#rvUd}f>O@_Pnmbo&o?@IypUNu|N@b3Jb?E>h<c!MsR5TW@dXaL+x?eNk*k=0B;Ko$eKG|}Q9o
Q}sFX8bLDIe*HoF5DfXlgs(*Lgd2>Hrq<4WH0B-Mtd_5Sj+BmXYwU4RM!x0jBN4pXNLZ`K%s@GMIj4k0SGlJF|gjRlb80jKo1*uym7QEpHjjQw1`7tLo
d^p{C((uHhBt(4_x^MFGC>cby0yaByzBl<zqf@4sOtMw8-3@-r&F`mWiXA8!BME+H5n=GX{e`0McR#9r3}M?r(v5O1Xv`t2P$wNGJ`m67oUx8g9vn=FY
<U^>qlCxVCp1ohf@`RP2-;JSK*~8+^VJaE=jye2Di8WW&f%pH{MUq{0LR%g(KcT6X3Vt0Eg?w6X=$v#TmYr+ue4z$R}*#P82YjX<4lC$<xJ2G*qgbxVf
*{$sohk-qLr@Hc)LqFy**<1!O7vHShx-AXPg`o*Rb_cuP{4qW8c-iAv?iUt?)d|45J(HYo!&HG1|0K&(68Nw$}l8CX8VOXDj<+qg&SF<Buy@S}@upD5b
y5e@>;m{)$Ra}&|j!{tLpt@WKm!w%M(3y*#_IXdxr?rx|CBgv7EoxI$_AQMB1v8wmbH6YaxDt@t;)qB<t(J0wGRIK_{vl{nH^~?McrBQwLO~>fm03A<=
UK$WUQlj;5Iw{_(-zf+FKd7UDQgH{*RfG!NcJ#fa;_l#a62zL(!R9>$X8^s=Hisf8FrTvyZQu0$brDe3cE{IALC_+^mRXba3A+&2xLc8vTh(#z|!4qN|
F7->M5RWE+gV20w4}d?<_c(n1FFhS^sjQu^vOq!#Zfl%{=Zkl#s9l79eZy5@YA1mKsRBXF?pb8~x+H3_(Vi@3WY{SfJORBY(I#T-IwGag9FB8EerIofs
WV1EJ+em{hNAz(HnckBk#G2Y5W_o(z<!M{#9eX1mKa1KXP=Y}<NEicFOr&6bJEp&xgEui|6d+8~EFXKINfa9E#3E@BxTdV_Q;3@dRK+(0#Lujj_z(KT3
f<{2vK0sC0LCA{LT!s~vr;^4=A@t{v4w~M`Gtl6ujnNqV|3_Y47bA+?*-_^3^P0EN1eF=a>A?rdSm8C(&OSud3BHRL>O^iv#HBhreeG;!N%nu*Q6Y;v=
Gbknq{QyhYm?hu%SJOVf6@H(mFlTsj5o)5hK#fr#+^Cj!9S6pPay?eQ%sTA4(Zt%Pd*6WP2*F!SH)N1`!`1MI>;3HbSSyeSTlmHTs@(F@9yV*h7nE&TW
k&@7Hoi1Qx0>py!jup^Q%#2>*)|QEl$#N|eg)T)hia8EunB%0E>pY**2;_m?RcbV5Z0w|OGwJ^NzmMYf|H!eO$N?y*Mx^SOdk`qvQSU3ANZm4^`jb(;L
t8^X~8kI1ANVhXe;-jF`3I{7>iAW08%~WHh)f-fCZqDSl7%WW7u0KB{1C07T8xoFr#yef1Gbz`PW8@*S;hme}b0;$QjQF7vwnA?4hUFvnA(4zt9R8iv-
nqAh7JK2u+2|5oK#$GtcTs13zOL#KVmt0XLe}EUG*qvMudQ?#{Z9J#-`^HB-i*fRx`(<5oG%PH{ZgEZx{E&Ro0r@+!nixCTi}GR1k3kTe+lQ@n}Rj%N@
gsIDi0jWdu6yCdfP|LuL(wyU_d?FaE7a(E=?APi1#WDGVo!3fjZ{r5}N^uDL=I&<$@vsSHLC)A@`ZxRyf8tQ{C$xjY(*!~XPJ9i280XnQIcRuQ61{~N|
dKR3vG53$ciVf`?e|eJtC6F9Z&?!qYU!XgZ?#=6=c2tCk&=^uaFdhK`aT&6bHOF8bF1tg_B5Dxi`1I@o#4Avbm`uvjpxlAI{AkdQ?YUJ*=35-br9uacm
)_ehdH4`e@jgMCC-9D-r&6gDyn<#jn9FIfthon`Fa_~F>}Zbn_m~;NWA~h?mk$<CwzjpL&DO+GIF?z3ESsJ;_N6QV6{FODR=08lmTKvs%$1GqtF}1Doa
@&4mBRred>O02NY!mBKSse3Si+QXr=yga$ne|4z8Am-^c-y?2A+5dyn8K{JLV|Pw0fgsp`3~yoY~}MI)u;tINeX5(Ovxv|ISSUc(Shinb<KaKi^*}dn7
iYfc)d-?hJz%ihJ?;7;V{G9Z>GcRG1z<zJ-b_8(p&0H-Ruyxft0tpJE+!Avx^IJm5n18a?`q_W>Ct*-H*_VE}qcUF&ccpqaYmGE+(v_XN6A(tW>3T#Ch
9*);)^GP8ip5_PQZpTMq9T@u<ZrC`?j8r}UdXlH!(2(^K@&;siU<*|){u!SnZIIH=Y8w1p}?JlB10KxS*H})#$Vy28|(ITIHGtL}bcGJ=1u>NbC1gL_@
3!W*NtPrx_OpkxQNkHPlF)X`Ga4?};Zpot$+JNk{-Gi3AOay1~2EFMJY_Bg*t0$9WN-|Tp$veSt&I*tW;&3{J#klh7VEC&(t(O3c8cmPOl2?ItUiCX%Y
u*73$-1p>826c}=Rud%3v&b7zIL2vjFBs-*Yhct4d)ds{2mi~|GEt?8J*Hr%|^}v$)bp_8@3+ib(27fuNwjjqK3p>t`X^h$4ir)UA?)_Y=y~V*JDBa{W
|Z*HyeDSv$B#Rik#&$iYI?>v%$|!tR9qB2WdQSikp7PkZ%vz_NHd5BJl9M1;HOptfq5XMQ1|(Wq0?<i;k0AHo+oJ%)xzy?iW1vi7B@Rtqie(EVu6DZJf
_Dh~wbAW-5k*iIcomsxj8V20>+8lRQ>4nK^shl+;-SU{B6xvmGagKbePThgo1tJ=n)RzjnzM5&qkx9$ygMVav3zdpVC8KSa7>;=#5e@0F!n^i4po09|&
cqj@f$pNnoDvuEApbY%+2AR()PqstrEVAW)bc}qdF{P7yD66n7qy1!p$^4d|MxMr`c0X3W<8j^cuh_zc0&Xb<Dk>>W;aW$&0{_i9+7j;bsy$d&)$$53h
@}Y4ESb99&1&x^sa9nNCcH3X}O@9Bn`~6}DSW2qhRl3rk=`z73>7#-L1J%gg-Z=A-z=K2CtH&e$lf=v*oQuFzIXu9F0p(S33tB)GIgYJ%&o|gz-5u<5H
`8AcGn9_IbGP?cjz?Zhqz9>^0<5WeoDt_O?YjANbN7$DpnOHl{I6aH|K1?*_XdG~x<O$4)lmD5!6pi4H2f(39|kGApLS#W9|o!Sa9mUR+0Xy0@&D@m|J
m*PtLy)F<NvWip#HA%|I_*ZSL1(RgFwks0fMe$;tmJdha@$n1@|33<AzoPOKMCNN0%wQ;_BJCS)#pLX4rd8=YHS}Q|(ZFA;(xg_Z*PcE3t#k;bgyYeSv
4xjJ!Bnhu%yj8P5}R-Qg7fVc=FTH9+%)Fjd=4XCRGPETNO#AK&He6R=S^rv`3WGS7%1qYUr>^Sb@OtH-@YHyfC-BTZ&5dNv`!9(OHX`M}fsj4n=Ls!p8
muVN9X1MKYzxu4^n@K9ktiNp9gE*ZHBFRAx<<4XM$1I)NHs-8FFSz>UWfaNO;aOYPX1FeJ}ys`EFoZap~FvJPnH70XE`oA+anI9S#6E|(@{E*l}#o?W0
_4uQIPcMC-h@i~YB9@*J2f?J^z1i9C{(n1uqpBkK@UZAz-WuQ?O<TKF#p{YxG72Gr7w>t=KJa6{`Y2gxDYN9k<fKY#d2|IA;cc*s=ZQi0g{)#VNv5;7b
<9O@jUMCY{20A+49D_te~;hJBrTMB#w}CwOPh*2X<Sg5AnR?wOXMh_ry{&?c@a;gwBlh1N3}x(_bI<{wuW%V^!7b|&H2WmQ^ARuvph#jBs6eDr&%H18y
xt%xkFd<5VMV8bRz+3zeA1Yj&Iy==?={qD~@)O9)a`%^%+&xw7$pZTmGh}>418x#@~1;J6D*jKx~~WN;K&l_aTIls*InPcNpo6o<)ei`A;`CiPHUS#x`
LL53z4g3%trF5&xY3dxE~hsRT0qIsZc+=i$_tE&e%wt2M*my_U82{IKL$MD<vit*zhAxrj5F0Q=Mw-~0(dN}-6pTeziP^Q&lFcRs8Q(5WAIv^N)YH@1v
Sqnei_7T{*Xj%exk_}6;@p+~9GxGvnNRPLzWgrgpJEBF}S%urEWl3QXV*j*|0+zMfSv!eI=BN_69GU{xqW>qzobUkMj>|Aqf-~F3T3!2r@z|C{Gm&7h4
&hQ@Dd;a73f6@kl6Oa-~sV>tX2wQIQEL3ovDd~D)EN^0aK#8V4PJ%;i`CC^uHrP2RV7EMyq{VPXfPFgAs)3G8dE_T<C+3$SpoRNmKPF<Cfw1k>ezYqx;
;%1Jy`Hb!F%Zu1wg`rwvp_QXGM}?*OX|_>8Js-EAiri6il149-)-!7V^fUnIP(pkA5Z5fz8vykF>S0BaAlUku)_H^mJ$E2@>B8?tFJ5=3a15}%mfnuE)
$<pWn;GV0i{6n5BI^ssC7oF3Z=0WJR5-S4jxTP(++<SFLAm%+(l%<^&(!UlW+j^Ixj{51(pMy#rtkkQ)s5vDewu(DlwpqoVTXMqffCE>>vG*VAU*eVvd
}N6ihHje2Miojz>H!`(ce^=QXdmhLtPs<}!#o{bK5+*GJfTzSzo+RW38ZUw!rNXRZq9i^ZJ?vtb$laV8ERR`xSF@Y-MwmY00N#25dd7xDjBgEW46VeUg
5W%rf{9Bmj`AS`v94Q26^0fN}bUavkC@mjaAVKuEuuu5T_DbxXwK)kfoQi@C)2{-FzryW66Gq&E~C@2p9MH4^aX_Dh8hAZ=g{jM7g?u0yyiE$BD!C#qp
DwhBREM;1_5u98TxHp{^V|fCK&`tZ%*oUhdtO?6f7nQbU(6U14#o~e*LDTr|5hZ;Wfd1?}x=UV~V5-aIVjBcEV48mN_B+nW1HMia(pNq30=&RlxOk31B
XsndOVZ_7&9CybG}}TGV8A_ed-*8Se2TTV{qwmS9*2N{(&gavx1I&TfeCRm99IsUtbr6R+IpO+SJ%35;05sy(cw3f-TaYT2xwE@WvRd8S3aA^qwzXZ)J
&ar45hZLkAWl0kU|l0jKa_RJ!|G(hX*8gG;Q~Ee%c_}EfHh5JJtbfnnYwUU*<sIi0suejGuu$adM=+;ZYGb?25x=dYKFZTTa50gB2I>FE$PQXX<RsA?S
joagHd`?{-mfMGlVCup?KDF`?8id@=_3m9pl(D@z?D<?}dUi7_;S{i1bouoZk368o9H$jW<y$h}<d*&YZAKb$(&PSrsOkjF5=y$J#l#M9&S;LeCu01st
@S&oNhMx~g&2vNXxpv2O)#%>oO;vWMp?tDKe=9Qc_9eM701W@1758ZVc4zmKuQRb`P2Ar!*5buL+_Ko*&EsnLdMLX=5KVrKE`hBK>Wy2z+0sKSs(LTMz
;>T_S*b6(yJaWaRL&XstsiV5$!Gaq@Pf{mv0B4fxCttiX9GLJeZZ|Hs3EKzi@iS0C3|7XzoUNv#6kcUt&xnq>S3pi+ODJfBsldrX)hU-%XfQF{Mv-ld*
G%EmDcUpP2!Sw{SEcb3VdVjT&T)<H`I$(jJ*XB1Yr(%T?Ef>>@VpT4JR?Y=_$5lw-$%8_L5hZ*HPH%R-&fpjAr}OcvxdGyv%wAI0t?xm5?DpB>jF|RN{
5+T*@~(scheADQxx-)CYWIp=d_5KYPk(H>|s0xhQNdHa2O8^#fYx_%A1Qkp_B=D>Wts`?FR;`H4n-H>_u0}_xiJD=x+I%hJgRt9RIz&BHw9_AB*Zhm3*
+hhn}!@y?LhWfTFLewP%Id1?M%39-JaJ95}A3Htk_D1vJ^Y{<td`5lHcQZ<oP@8Zg@VO*(B;FCZFXH0acrWPnHK6HWTpU-p~?cjsi%krxQ~9czyCwZ#9
GIsJ)#*;XroOA@>w3jDiHuwU+H*T{woHwdgz@}xzt&HTz8>$ydprwgQ$eWeb|o^ZDAOY8H+R2Gy<O?1z8%NKwgmXkKZ7I3`fWA?}h<uD66O}o@n+4O^l
G$Fhn08qfeU@@K|pUli~w>3XbCX&SLx!)CNG?<8|<BAAbi@VOWiHAhr4pk^>+%o5RzjQ0F)xu--1t$&woso#VpSA_5^rW-EdOK#tFye;Fj7o@rJs*$rn
jQE%=xi^$J*$~d!IGgG(QHHn>vHQWb$N|4NDr<AS?q$XzzU5Z<85r2U+$z4>N$Mw06IUqBlFD2^b1zUj~m_pdEWt#Z)*v)P4Ti6lHW7Bzdu0`+*n+xau
?76nWzUfd;D@?&!-8(IzLHjywcAR;J^SG@uW%RCnX58*<yn#s6>P%x}6mvnG!R8A@Fs7hVJF3%WBL?Tl6H<W#yOV^b|8TU1vd3hm<x#SNvUB9ikrae5`
M>T6nxN_izfjnd*H0*_5Vt`Tm74ZUgmss3~3nBzGg5x^h+MM+X)k*U=XN%UsMw##T(><L8akOp^;|I?@URr6J1z+q1*ETTbK(kVW^@dAS?|G?X{1SE*w
B>4I`cJUH046v+XlYLoR;1AInu@v4pr@2lVcA`Fh=nrvS!5#RHvZ5c-_o|*a}?%Ed{$bY#s>h#Ph(PQ4GOz|T27Ls1inW|eAf0!qL{dv;p(}nxBgiQs?
Ctv|5wcP$u-pC(cxK)>Y&24Rv0he63HZUwq2LP}NSKz#uNr6rwVL8q8m*)20OU|FQ<os<a|7|LNV=7B7amvMCO_|@AG?8~O!e38u{wU6lrr-v@m}=a7L
D=*n)Y;1_vsf?B=iT#v_VfR0{J(nte|G!+>iYlP_^&4NBR${o{=3TmPv`$%jsF2t`NXL1Oo3ez>vSM7Qp4vA^5wi$1l+x)Qf*H;G;K$Tx9mIBB>7z5p-
qiutbO23#=(buzv4!87tiv{kU4@lt7RW}mt{Cqj$S*;=2|M!O<`PEJ4k9jJ~pgR0?oqyR;?gY#Ywtb)Bv+6An|woWpIGOs<f@D4bvnZZWjZl7&ddvuXx
gXL{K@GSykn0DoD=L-IOPDyG9?lDlE5v&9NHSPnsu4qQH2_d01W~e2Q1{=?L?7H#F0y_<<|pfU3r(A%4YQA`?Q>xEygE+cFyI@``gbyl#*8`{_<A9&nf
=xthSkt8~(P4YtBo-}}__-iQKvjt{ubv|%la$3u&pAR2~u`<#-Vdsod>J!Oheimvn?S=E(VKl=CW_$4L&LaKN7){pX-Z)x!AIaO?6N~OtLQWm2uCv5(s
eXjoNUu^PKtf|;S$+oG|@G)2c{_!~)Gn5;YX`5=bK%*V;a`a``_r!kGKII1ykvuv@fvbMtr*y|a1)tW|0IoAg3)k)8AyKaQd;B$ifo<vERkicsB3HYcg
34n~@zSUKLi@u3?Ic5axBu+P3QP`-JL<sY2Z=h@I(#ZmEB<Kzb>H?-&Y|4u&X(~@g~xDktd{lt{)JIop=QtA%F`JLq{i9Pu=V!n{W<kp{$|-zhwaVM-u
$()vHC5p=sgAxq2#~&_icGqf6TB_x%K_6ElMICI+BNCW5@TCly|2f7_<8F=I^)sw{<Osird%2KjHt&RFQsYM&)z<tDKo2m$$s;1J4;EnIFuvQq@u|uF}
9q(Tua~^nSiLGXdNsd5P<Zm0YDH%zbzu;i3H)pV3Sg7zIx;wsKbXBwf)csLhu3=6}{EDa_7GiyP#cTB2sP9FlIv_#WSzFdgA}+*cgPqeujeJRRUMn3VU
XgP{oX`BrJBYSunjq+P1tpen`}^`m_52`SXgsc8+k@@L67mVQv%>hNygpJXbZeS(_lM&MGQZk+AQf(vK9cvxG8jL#J)_QvY9+q55mKhFpA;3`W%*r2J)
X%|!=?bVvbCxRb@$&BwPdnx;wonCe&Gf8>}&5_cwNW!?3myeBpVVDw|8Rse9YxamDkrudWoE1k<0CRfmb?aI-GsBCox^R-`3#by5#6sF*98V^Q?UjRr0
xH2DT*KA54sMUfO1^{}ScS^FPVTV_!WqL$0=OL%<bT_#^8@9WekFu_grTHl4q{Sf0q+;Yu?~u@A1_H#p2F19sUSrB{eEB#FTnK19;WzE-oJM0oXj(lP0
A!?n56tZ!<v(Psz<iaU<<&n86%rEa&be}_RF|s&p~87z{P3UmA{aMUSoAh1x&ef{D?dU2LK%}<Da60JJ>cc=knli=lONaPxp(2O*YVBQXH?Y$PA!@T#{
gek<27ZJi0;*fD5k6?p#x`A~+z_cmrMa^fcqm%`ol@dP0z1*%3Umo4^USH<cj{jeCGofN6qNc4?p?@C*|(0SboCqH{v8gqeZbv0TaD=dU=F=rfDy%csu
8(O&yV>0b?R)D+`eukscwa{h{r^|4ezYV!M~Pq8HuwxG4pg<#J!;R|hb#{y3UvDY0h;+#BJ;hD!By~mHInd_dW5@bWrf6cHKgpw9;A;X!ROumZ_-J`a6
wH5dVqxUXF+6qC>e1JoQ(~d6!FK|+i;;wweuN4uW7`9u2MNhi3V&dKnDB(e>Z=6Y_g0}d6jVJOFtj9h(IigZPfJQ8I)5>`bAeH6U`8cm@KrJCAVtAX$K
vVL{k9?a-F-<uh$^ACBXYQB>o}x2F0ru9cC^ct`u|jx8*gdv|dFCEgxW0nIdjbcK!jsAG=!V~7kh-?x{0h*u7U4PXz!PvuYwze+#6(yeICQx$z;R}2Os
E&d0T)n9w*$}21E*kps!EXulp+97B=c$-${ipGQG%z`{n}B7PpzjPItg!(kSV(-wM~o6_mxoMw|+2={j^W4@XNG)Nh}lShM0+`BN3A$wsrx33JR5WxQ&
KAI!uI*(y0MeG>1>F2bW;!{Kq<s{N!#?X;QjhK8HIXSFrd(Us5($oE;&Y!kgCv!n=ucO{+wT$@0|eG+mDK;_u3V%tChrhIg7p<-(Ec7q8%_1ePcHoS+G
u%6?;6{cHD<MZ3Bm1a;wnN8US{3R8AoYU{%F7&Em%I313yXNglPq-$nZ#XMhTcJQ(KAz7sh#1-7`Uc(O#f8A42v;Cd}RvQ|BK%!5B`_bPAfqHpzU<&f%
?f&Gvnd<p+=v;FmK|4^lVxJ#p4ui223d(M!=WQ-?q8w&<3+m{04K8UY#!{X|Ly*xF6Rh!i#O-In-+|D)PK$>}3@5yJm6<3sdjSGjgfq`{!2VDaQ$D*#{
PQUH-A1_{g%2jUri>$u0(?CDg4)ga`FOnZN}X?7#tLS+V>A!}^<H-6btS7AxB7A4J+;CIZX;7SRjQd4?5j2zm0G#ZJk?gtN(Lzo&=!1#M*n3|f4I5St8
&T&f;Xf|R%b#6kmsidn_^{Et`*JGg52n4M%Y$^n^5M(*NpPCBp87s`HbcZ;k%7;hX#tamM7NXrLaz+Tt)cIZ$hv>()|+yMd+EnL!HP5Gnxw{?JuH=v?E
FG?6WDTKpIp{(p3Yb{9;pwGNBA|X6kJj6jHyk#8hmrL~0e>Duh}zGoIU_nKaoY94)elftQr5k{(v1fO@E#n4#yd8Rfq@C9Zt>cM89Qf2UE-j>~v8RE^=
VG4*vTL+N#93T6}6H{A0<T3J}zv^U`JJF`LcCARzEWp%;D+_gdhoH+!*@+2_u8MZ$juGdnX!Mp|j`cdkKErPZ8mlE>ifXP|Dd*yhP2Cw>+@hj;Ehp!ps
Oo}HNm*quSkmYxs;vT$%f0P-U9r*M>^5p)qj)8E)pIder2U|q2PLsw2A+hq{6^`x}e<bKYXh+KyFM4o%*iVSt@v;huv2f{p_~p!AHx%S4mZuk3adH|}T
wyt^x(oLM^pEW<oQ(|e`*e#akDV~<(X|r>tSN4@6zJt6K+>IMd{-6?(F#h|-6t^^FkeJz3-M+M7(u3~K)101j2#hL+F-5@e~%ecmOJMd2u|w}8jPI^L=
sn5ml+c{tahR8AUe1P?8>bT%Z7yrTqRL2BjRucTSl_LNFw3`PKdcs#n#FYqjtH=WbxRh$zN-fr#zc;DNAw$#S6b@l>h9cr>fgqIukkT0Chi0_c#Gy#_!
Xkv{DG0A5MC7iMr>L<zNlADf%&Dp3!+mBFIEj9`9dJ!wcu-pbbw#BpB%t3k82P(UvevEg~fW{%~606Cw>uec4`wQ>Kte*77#f>H+sn@`_czn-)YtxMez
wxakvih;6HPse7>OgfSFPfh+!bX~FjkVytp<$GarM9H8oHWaV)7Z6Hv9yq85q48nLlpYx`~;`u9rn7`5ILfUO%u2XIeo0!EWXq%(Kf&=ewf>m_r=&H$I
62#=Nw&D{z%`cFJFIIctDHmb9F3{sNH_eQ7$GGM^doI8$W%&xj4}2q#BfKqzI@AHZh?W`_Yv6+`dGWFu_1IS~GWpqZEpll#WxNbI!eKade7zB7CM(+t_
R!4P-<4}uYZsP#^9dR-OxO!~)4&Ei-^AJ;bT0qr$+b_#1S46E=5>^_trFM5@H0tc{)w32RVj%AVv7eDEwMzFXvTFW!o$FsHisk;PC0tc#}ZS1l9>2=8T
_-B!N1M>zs>vKxibD+^Xo_PZ?DY$*1Y`L&;P6O|LXn!+3owQ>;HG--<tRT+xh=j<A1=sKbw339g16GmD>-3B+w{B-D6*lj&Y-Fku+Zu++Fq%H>t>Bq{e
xjQCMo&X#9##Wo{u;Kdrdo(m^imVkbs<e|zyCI5{E$PFIE=)urVYacmDV+%a{(@*khi9!UhVfn0Iz`gm0s*%>t29Sh_AeCl%b=f$yuSih>RB`J4xME%;
={0A=g6oiT^6S1Kgqb0?qnWI~DuiOt@Qmq!ASXXOp9F2r@%?TCV`1BwB`xfsz@q$JUmi*`VE6+9ssNesAW0oMIqPS?Pv%+C(pSQ!%;V4_#2j1o)gdKjU
UA>X)?R`+v)?j0&z0F-le6G;VR0VfBVXCFq@?g>Rr0m}H4>Qw4Ik_#W)<2y|I-Kbo4VqTH>;HEA3_{J(6*vEZ7gN<B>5`MG1|BGvQ<DQIk)`K*d|;+Iu
s_9ProYN|FJ8dOgTvgh?<>v0m3YA;PoG+&meWD<*R(>r=k(w|=Z8>07hSr??*06yfN&W59a80dPS2u%qH{nd743f1KL%cfwCsd%efNAal9I3lI_z5ZpY
Utiu{=unig>r53HSuwP5a`irA}E=QobsfMcMo|f3H{m3@gP;UA^FoMf8=Po@tA|zRi1ga0@sb>`P`eh{;7tSTLB#)Aj8pe9K>*-qJzxVw~RQI~l7yibU
2^9Xv;i>?@6j4mF{@PmF(CzO^0zCe3nu*KZQG7L@8Z;o8kk7Kw~tf||su{t5rb=RHP4Gu7_r{HJdB8r@I-k00OiSJ&MOnh*9r=0{f?QmEFqS8SNhKuET
Wa@52AALX0=mB1jX71eYqoRGRBicnp<@f+9Ab`P_LDpfnRCrP?+FB_%YQF_<UURW0%@vv1@_VqYR419(t58CS+CnEm{b=?qRNvAv>-0^Z3kR^9{zh4M;
4`?m)s%rH0wnzsCzoG{`UEbv%B-TQ>p6%G0BR-Vmomrqtv($I{e$Tw$gyR4CzapFi4g
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of c25e0d8391e78a4d0ddfc15345bcae2e8c5fdbe7bcabfb2cc2f8515dc62d3975, and the rest of this file is b68f260dffedd3242654f266464d9781ad401ed237601019f73cd983239a7877

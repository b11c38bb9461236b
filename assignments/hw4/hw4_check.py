"""hw4.check, hw4.hint, hw4.check_all: a homework's practice in one file, for Python 3.10 or newer with NumPy.

把它放在 hw4.ipynb 旁边，不用安装课程的软件包。它只供练习：分数由评分程序用另外的输入决定，改动它没有用，也不用交。
Put it beside hw4.ipynb, and the course's package is not needed. It is for practice: the marks are decided by the
grader, on other inputs; editing it changes nothing, and it is not handed in.

``hctnlp release hw4`` wrote it: the grader's judging code, how the values of each exercise are compared, and at the
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


# --- hw4: how the values of its exercises are compared, and looked at


def judge_of_rnn_step():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_rnn_forward():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_rnn_step_backward():
    return close(atol=1e-07, num_parts=5, rtol=0.0001), [None, itself]


def judge_of_rnn_backward():
    return close(atol=1e-07, num_parts=5, rtol=0.0001), [None, itself]


def judge_of_bidirectional_forward():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_deep_rnn_forward():
    return close(atol=1e-07, num_parts=2, rtol=0.0001), [None, itself]


JUDGES = {
    "rnn_step": judge_of_rnn_step(),
    "rnn_forward": judge_of_rnn_forward(),
    "rnn_step_backward": judge_of_rnn_step_backward(),
    "rnn_backward": judge_of_rnn_backward(),
    "bidirectional_forward": judge_of_bidirectional_forward(),
    "deep_rnn_forward": judge_of_deep_rnn_forward(),
}
DATA = '''
c-m~eYi}c2b}jf<gaZ6&+G!~>l~v_0Ms-#DF{tjY>r9tD7z~UayJl{W?Y6JGJ+}vU1|UU=FNvfclqiX$DC+$rDT$K!=6`7`9{gnggxPDa9f!=c0U=W&B
Tht|IA=fCUi*K1_N!m~!w;YR;b;H#zrX$LN1y%ofBxlfe)GexKKsM}@!8+}%WwYrm%sYWKmPSU{ql#u`Qg`}{o(6Z^FR9Rhu{9w5C8njfB4~7ztIo=za
M?}Prvw^zx&1ii39%E&wlkU|L{-$&u9PJk3Rd&55N7*uXU7P{PSP`=3oB#SNipzz6(=VUiQLYtA~%z{_Sb7zwDQuyx3kiJPUi*es<@j6MN~b{@Y+JSbp
->^Iq%DI~~6Cl5%g})|J<7%PI2hOF#C~O?!piNvsw$?&RBr&*jU7SBoF!yuw;=*7w%a@~Ph)dxOH~a+Ld2&gRACYH}~$O4_fT@+)ue0ylVj_R>A{VguY
oW!1}NgZ`F$8!UBY#JBImW;;BK`?(``k{|2)>2*2WTe<ae3GZYdw|lbhwKlw!n@MU-{`}&llftJfX)nI-Zd@)mi7k1(A}=aK$ha~G{!QK8uz%n6HrM?A
NtkWo=CgNR>M+<FdDYUt#+F_>xv;+GRW9VV<XqkgE_6DSshacFZ(fFn@|%40+t26c-pSninN@jk8ESHk+j!{}{ra(-D|auy;HmYxVdqj_g_rO9m5khyJ
ih$kl%tJFB^55~L*`e5@@|-{1eugK=mxEGe=QYUH-qB~xiPQ%fG0}tgs~NQoUnZ{Nfjo?2jQ?GcRu?*!{-gomyG$+k;|pr#D(KsJYD<ZWn9%MPRlL5ee
Y*aU&f7KuOBvA_&9wX+-AaYibsWw%a{JnOaI0j#Jt?Lm)!F^EB^M%WWN&RTj5<@2A*t>y;?q4YWTIb%yE#x()i}PKMvx}mtI5G9PT}qmvx3k@qFhcb3w
88Z-W}1dmzg+7CzNDg;<f}s=pS0>72*{2!}T>{nM9DRvzo6w<Ztd<>FpCIoZUKxK`s%Zun)Gf9d7Da#_B5>8{FvcwC&4#D~!-@~7Mqr$G(~iWfogF<jn
|wHX{egu|gssw@zB72b0LQ*rp{jY{6hmCop$tkub7Up82D|7$$m8}z*NlPpF&PUT{<cjVo!%aqF}SWxRF+)RB91NOGD5YpGO5WMbvn9JZP@|%9E=yxu?
-kB^MS&x48RDQ>%)Ac0_4b!5FOQyoB*8Tgsm%Yc^8Qx&s$%pyAJe}N|{+Z(^ct*FgGFyHhi-IpAs5ipK32r!Ek;UazTK;MVmrHm3HQ5Rou3vxU2tU;k#
|ip-vT|kGacSAPyG^-PkX#Pp*D|YNVkq~6$86onSG*!6PT1V$GH}PsvXvj)&&>A6+SmD)t>CSnV`G*2Ub+=LWW9|Cd1@RV?I9g4EBiZ0-^iRe35a9%nv
+=PuNLR97aMDCe3655oTIRgZ52MY<hJJIT?H4bFI~)B`22wT<wOn+{pA|&OU5p2dM9mfyelWj?|90}g_AyVBa`Y8J}e(#pJztgG`JT%F^oOS1P9faw}H
dB59BMns9DLJi@)@b{aDqj)%;3NX4-$ce;MY&C+q<ES9S?ri+<&`dJ~!Qrxk2gxq-cP&au1-nI!*ih+{S$^picj5T12(faSbi;{KD*DL8`K?Ic!|ul_X
__f9Uo<g=SmC<Cw2^>?>0(BU)gKu4E15+u%LhW$s`Vl9l`+xCthWJ38oetN@i7BF0HTc#L~D*G`KNPep=%U+&A#=)zUW#78v^5Bz9_D6o~3KC}NnCsTd
9^kzX_Fo1kUSR{fqtdf2Haig_J@UK3-2<fut}Ab)IP&uui1wY9JR1aO_d%XemXo(}0db+~LZq2Y1Vx{{1Kpe4Q@E?tn!Iexj!uHyOt{&Rn~}jWX5q{`*
_o6Y^7Hn+*DK*&+}Gt_**&5`WD31P3sNMPlKTyM=hQJ?qQJvc8T92_`HD&$GuJC%b>)}5#*>%o$%%fk>+LN2J6*q?rdA5a6<PT5vYb!}8g;+lmTAVh$!
EE!{HY>sAIIqS#R5p2%Q1h1H}dgm(1g4BAeF#dmeWp$?$ygDkgoE+iZ#)ba<J@N5z&6@+*{ibaf&6CxRp!FD}en`*u{XG9gJUD#ZEhq+ahVTWeY*3sn+
5zkRh@vdaLruj~C|_UVZVwZ}+|Wfxmqp3_9+Cyx|sqR2*bPN>bMQnVg)jH*wClh}SG8g)Tn*J%vF|&PDlQ$H@K=gFzl3vnt2S=5W8O3Q4$w^_`^jwnPJ
p6!5p(xRKa^idWt-OrgYs{J^Y;h7tLK8Skw@AE~+yV{r_>2Mgk*+manbTf<wqm{et<$gIjbEc3Ehw>kkqzA0NY*gBJc<$y`)LS;c*{+w)y?x_1u7eV`+
!^$ZlmgR-=qF7rL&ax<%Ykpz{Gjwx<`Ornly@vgw7sUvfQIM?Rt~zONNsk|NUWQu}5fk}-P`DHeMK?u3KKDk;q8z=(K5vyP8-uJSp?v#${*nmIjbP<mL
_IAOIZGs?Y-bZ*qGY#A7%F=x_u$5nh3>6yz(f)QC*4|@pXb&V+f&Z^f`4II$p=&GFq0Dt3ASnXA*|Q+g4vhOm0wAF>3unX8;9SD6(~Cx;vMUz2BV;|Dy
RF+rRf$v-j;>z4UceE;eq4J0k(hT0I}`1j(8z=U3tkce`RjgH$=bCWQ@dB%x_+cppxen@g`I5o#gntyzqZji`I{wVnJoIULyg8Cd*_!kLOYikEM6J9v)
r$ha$kT@<fwP&AZEoE9>EYOdbdCRvvAjR#>})DH16t21u?YC#urHFaAacTRheCsv8uj@(E1ORF5hh?`?0W4}Qhh1xs*{6jkcoEzzJ9lS)1j>F7V4>K4t
x$m%D<irUK0;wqH!$k{Tt(<E^r+f`PmTt&n`FFL)Ajic#$EL_39sGrLCa%pTVl`D8h=W$%OI}Ums?|J0smc*>56p$P6x6WwQioqqnW5Du7klGeGIp?ny
C!43<+MbP7e8fa#Qf4WuF(WTSc9Tqm&h?G#@t5w3zTgv>qk0*2QlRFrI2&uulr;sXI-7b;-yF7^Xbpe+SR^Di<L$B6=};xXwkfyun4H*V*yGu(+*q*nB
p*WI79SzoL~8fXal>Mr-0%9geag~5`Sy!BJjrD*Y$f#V!NinxD(^&o$JCDC&dDeEb3H#jMoie`vzLJ%6o^HuRxcLddS1?*47Mi6c?i;IE6AUi%j3KZC~
wl4eH;*%kVjR$D8e1WE_o3qVw2sNSk+TsMg~95iwMJ0K}w5Vd+{=?z$&d=$n4<TrQ>kal{>)>(3_z?mIs8*QHjZ6=3o|farMHknu++FGS^#QQ=xsu6Wy
A^S7PSyD$zY)1l^$aXK&3c@+$U(*I51T&wnl&(fK*@>~Jd79fyy!^5C7^1@TAwYHujZ0;XlJ!D$z3J`lONDQ{<0p5>);J1Mp0e&qJNl}ykZJF8Rn^h>7
_o{r@d=-PF)6t=T-u&Rn9-P%`^-FvaJy@PAqae3!uSTLo!I>z0oZHd#?N}{)a@)wJ9vbBQqnn(>gi*oea*Un4CApP4geI?t?%Ur6O%+gxGble@v9)ygF
tVhVDM{(@8MIku1$?s#4!W<atmRetyV`y7pJ?UYX8c``cvCx$L2mN+Y5Bji0MWf2+VZG&vRuMZ3o;=<P{bV`)&Fgs)n=gaH?7PGa$~M<A!}X!86}*FL3
KCdXn~cMWb{FEe*y2U;2ew{1`(b0`ov3BN&_KFHy8)NhgJpl4uQTIm%b$MyNJO_BOqnJl%*-ow8yvsvo$jo2uOn7`Sx)_L|Lu)@HUH`h)wNsVBEbAr;S
!v0(oqQFSm9<NswE><IAl=&N*$T3Iz?Ars{n1#Ihz#YGHtRfC#5TyIr$g!RJ!`NK^(vA-UsDU`1mXv4bL4pX5tW18e*?8cp^LQBqhi2bMfNjM}-|e#0w
O!Sj>xR%tjV7Jqr~SW}EQkss*#-S91JBeV2^4)|F4><}tz`CU;BQf}@!uJ&5`HJF+pu<$c*HBHdMvH7A!NaaLu$bNh&?1OciRZcwa<yF(X|zspzhuwJq
+UKB39zhk!Mpg<i$Cl+F7<AIBal2h&AHq55OM~xIzFurZuEFCPYi@POx9h3417j=W**JWui07WMjR}lk9UzV6zco5NqrKhm1Qex#A3vDC<DvJl-&4{7q
<?=M-zxnR{JLhK7*qQqDFj$lDbxuoa^Ph_lm$faT>ciJRh3wM<%q5iP)YH9jB4{^t^WGwy*S$wXX}l*3$f9Oqsm*xg+#N26CfkJX-bLKR`4bO?&n*AS_
7?@E0gp0gDjaQjE2rVGO+!^?A5N7l6b2O#@LCR+3v}$Dvekq`U?B29F{g~m=?GJ+pxL$X5=WNpA!qFk<zG4GAAb3(U;gladn+qg+~cyyBHM?JC)ty5%z
NkNgRiVWz8zczy(4ZL-T-8U9>%3lR~mb)*_Bl&!WyskPE_Wp-UIZapFhO{ZQVg+t*q#B6wS0M7scY%Po^SEe1*o7-HEJ19n*|%k({zh@~67n5$zBu1c3
q}lI4-!T_G$E#hk<2yoh^aEQ5ttZ`Aa<fjz?bZ0TvbW*Dm#J0PF&8s?>870Jwt^P!R1*|$&Og7-y*&Df0Ez|&Aer6;=-vRyCgi%HxniuXKyzv~^_z$a~
yt8y@I<L=<4C)QBk8)>lZ<PtZm0S4QOnN(1}5pU9BNMbFE7EB$=OW|vpjhtXgSJJRuWN|j?I$hZ?Uc|$SQaHJy)h4s#S4ywvKTLzRFw_r4gnhZ_6`mQ}
l7Asr`*|6|KO6*CaRkwao0IYrzRjMBW`i6a=G0&9`i~7U9OaEocKf*NW7(QDP8ioU4|bYe-fDP$hE<tqLfEc~a?gv*!74aeVU!SSUq*g-6s?Y@DeS;T)
(feuyO^wO2KOVe!Cj;uabub6Jd~~cYxnl>h;T_Khc{d;P+38Dse>(_Frpzl*ff9oIw*Hu#u{@Rv=Fk&9?Cd!;`i_7&D*H2O)j6rbdd$<b+`S(dT`SFU9
1u|pAj!sMf%d~c^kX_am=rs%1mS7JoJNp?RT-N*bWwvDs1}C&kT~uFCX6Fn`VFZaOknaxCoR$hKX;Pn^9TiF)zJM(H?Mz`_*8ui_jH!a-}DuemDQsSMS
uM!Iw}NdpR>&c5Y!EtuMoZ(vd`Kzx1Cbv2|?u$5o#4Z-ag61KiF4(I8wwR!ibm-s0@la0~j2YPgt~^Wv32{pjHC6p=y}joE}jg~b_-j5k``g9$F`N~ar
E`|hJo_o*y?e08-+Mf=IQ6w%-P{3pC^H;4-4rdZEjuS8A%-B*7C(KOhXsfgxmNu<r&_i*OgB|a{v9=j@53s**1oON-K?(nmf(|w;3(+t|9b0%g<C^ON^
QkGyJ>oJ(`@&&A45rkXnJ|&(+Q;EWn4Wh0N4uJd+H|gmNW-O(qp6+LEy=>V(it{W?wp_6y0%_I8*?C4V8c`|;W^d~XCeY5a7-$^CEPVZ3gXuP)_k1Q(L
R*qU!Qoc5CKA_MdDfdhkz<gV5DBWvB-~#L_u~i*bLAnBkV6Ed_^4?#RqkS2=UcK7@N%+cP9u{gy6nY8D$tHzc>QYOdnDWBe})Y-hoP3(Ft6k1yptNQMR
B3=Yk1^h<3rXmB%lL|b0{kjikEio`Yjen5@`VW1<$^I%ili=Hb>{ekL|XhXL3g_1LQRl;Zr-fs^awLyKt-e>%X6W;~gD9QfS1O^3$(~WnTBzdg3y`wi{
o|tzZ-$nMp(I>4)?hbgmKN;2q0dhL0_J6LO@S`2O4IGJdh?uf?Y$$`I++7xTY|W%6k<sQfZa+9h>@<>7QIMmMKMfOocpaG=-<<7);<C%ZLFi9Ru>Kd8h
-Uy4sAH}v(_VyjH8FWpcY7&wC>+gzJ|l|KyzRnbB8p<q)D3g5i{6F%2B|K;`kJU=rV;h}E2QH8wT3I@Q{G!O#AxX^@GAwsfzFQyarpxQV%MdO(oG_1M9
Cc`meQTOnaAs>$_VdmcD3MT!H@C1s(9R|hGYrr~7-A+37u)Ip+S&n2>?33%79h<#z4=ta(el`DL_Fm;l7w4HO)|HG%C{s=DEbl<9A;|nc{Sqq!QNDe8g
K}SC0s#rX*!7og`~y+8H9zqX<S+gEJ%4bhTejxqmtMbH{DXJ%f4=Yq9TzW`lC=o2d$JF8o^I&@i#z}U$&+)<M%5Wb47;~T-aefA)v+o`3=WI1I6@|_2(
Qn%b_=iO5pR6;+Oj+8)?}*}9<PXCMO@_a1`dHp$MS)^H;XihY8hW+<l>VYkC|&7;U@-1M?U|b-+k+^Ezt+3<Pe!L*;^M8MLF^Q>p%Cm(?LEZ!a&8wIA|
Y+v69$r{)z@4KmNpmx}wiT{+%H7gkN^sL4V8Nd!nxc7o@XlpH~zaus4)7f(0eV4Arbp+(H;X$d=hLhjn#4*@{m#Fa4a_vf`Oj%H9^mH}Y>0f|TPYv3;2
nX1^>LBgeGF^N&wb1#uO`5YTX^7~<*$w!}s}cLtFKnZ$-GT!{hTZ?{B0$>UIA%fIHvXuJX;GI5yHvF4<O=f{&hWHW=)gV!!C6sGUI!h?u$ny4-tHgzpU
n9C5lay1WuV7k{h5sS<3l*|C@w-IGxj`sFkOiKvT#L0A@>X>3HQgw=kM@+16EV3HfzItl$m?+uejnd-x;T1NMvaQsU75nW(9?3a|@csATRDPI$18YrIT
YU}4jz-HHZp(^+X}WcV9CKj@ZjJ1LAyjje+^<=Bd#M{FbbbrRR1JUe{>SqB%c!i@N-Vf|@Xl=228V5NDP*Bcst1U|@2`iYf+lz{=49_OC~xv|=A-0Kzx
w)XoZC6G0~k$LDXcHGDKEnLaNcoiQhS(23rltRF%XIdijYFkRIXocn+>3WQ5S7;hcP!0wrgST*{K?sSDFr24U^T#O@_G}MsodTkqJK;d^YN;fs|8E6Gr
fZyJ?y$vK*NNaO2a_5u3reKJwE2{t0F#CtmNdi;l|gqGw$?(3YRZj_IUwRlrd1w%y7m>ScBgEr1y<X(!KlBGEGptyv65L~2<)q@D~&bq|-Qp{b8S$$w}
ug=jg~UQ**QPh3l41~OJmLyK-Y@AJbuQDFLM_*|RBieaLH<kigx8vt)qCS@oxK-P-M{e0iQ8_MWjEie9(xHRH6%9UK?Hy9#Y;jd+olstHX>y;UKnWo&I
EhDwkd{rd2jb-9A;^(K=#Q~?Wg2!7%3O5`!AsFg6@NMEaOq@i&RQj)r-cHIZ+~TF^I&|hJR6>+h!XB@|_7^uT7&gp+)aZ@h5u>ZB8&-5~+#AK@*5q7gt
ZG;|gGf}X=#{fPUOWtoOz4M%!swhg2*n|qLG*+jmOJ8!mM!b9VnOb}kb^N6B{bxe#fAAf=ep80b$AeH`qD+%xr7E2H?phN4OUfrnu18?aQB5YBf}!35S
)1~i-@tHShG);(qKM^ag8c0YGx9?SD0O*tmI??Q)SmJh(>inU2z|MKHhh)7v3zwCBy%+qCXkJoddi3xhdYKEC|K1#KKgYP9Gf<!YPmzshv^|5x0f7kEU
<j$PU28U#QS0n}E29R1o>9Cj6=e>Kd?ah#iCB_vhckiBbV(p}yl57W!5Wv#^`@w$B)mHG4|2E_yR6%g;BX{55vZ>sN1amWr|OKYZ<H&VdWk{H$0`$c*0
}BSy2o%+bW9ofKn83+(Tiuw?RHqrdR_oJ`d_;oHJ<sS-eR8P^h*2znC{e6jBJPJ){3gPKzpum`ut@(B~i;ug{~!(uFUu`&*DE!=Yi%=0TZL9yi^2y%?<
YP@NUaq>Y7k8u`v3JnIHhL$E*1wZ%v$AA7kqdBzUXVVV|Hc(i~FKHlJ04j3^?@S~Ecm+8KcbV@yb4>+)%CZouT!1i>D>3gLK~FFdYUN`tGzQ`>BkRmd#
k|atp(KcOL1HLN5RAAGYLmgOnPN)hu;?!FOaFvG6HG*Le{zHf55nf+D@3Uq`BUs&I61I%ai4HDtEb*((c9YOzyDs_Fa3LMQ!^g~j~!eio7*h=O^E#Ppy
xMp{_1(q)|;wt_&a-kX?3#Mz<L%xa#(;}J;L(%$G`jc+Q!<PSW8~=!4|~%hS%BlPE)c*sfO$xoDub(A<RSx5M;)j1(*J;pEN1;k;qs+V+=}u!MQ|}%mf
z+BGK)gVQ|;q-oVHV_$7v>(N@y@cA9|Dlo1_&KYIt$zp9y{%vR7SS^h#rXxO-9asjJT@kz9OIh!twFJ6z|Ii9NZUPo@vKLiFUILdo>8}t&x?43vu-i*1
6<u)R|ik85QrJ6GPBA)(cagMnragjb!-?2kXAS84bTN=@iq6in<((aS|*rL^MWlBY%;WbriVrh8UOD|i79U`i^RfMBQ?469psH(0;9*k${T*~XW3(3sH
uk}L+X)KPB%J}<?3477|%`WjbYQ|_#Ihj)v2m^{0!IYh7%*k%dNnQ)HME6Drs~D40y*5SCreyznu}#J8+(CNwH@rJK>ZYAVFA)QUKTn7Fm)rB>kg3-iA
!FMc`_-D|^e*dSm;t(!Z^>4o<%XG@xg6eRZw!p4Lb$v^)6c5ksIhPppoxMgm`_5c%w(y?M|ysuxJFY;s)wML=fC)N&O51u=gB#lZ3vb@Op|5!2p)PYBb
L0JH8(Xo)X14*`p&PU#X5i%C^qK!7Mx!vmJ}t4?9HEiSk#r%<Lucyi#01xU5(MJBwB8g5*wyzK)<z&EQZ-Di&dq0#w)+SuUe-e5>iwbo=fAp7Adqr)}p
9y&MTCtKZx(KsaW5lHyHE_2!BR_e1$zD3WIR*IN_zAy>gE_1Fv9h1<$gY3EStCx8@3N9?2>-AheoNn0ZYgBF>~nFJj#)2joeeOyIXLoMaxwfY(!AhDqo
rF#=9Y3O<wNF@Vd1Sc+Nf;W02QldBDJ=^<4Q;SUojIE_Y%-E>kTu91%k=#mJK^$P+Ju}HQd6(>hkprA520MZoHE2_ueIhk(l%{9h5#1x;@pBUDYL4Nhy
*YjfEiK8TnToFd_N!5atJtd!;y`rB`>B82LxuVKfH-vf$LGH+PqB6#j*{q*g<@!gm`luuiD`uyNEK$bc`KAt)ci-Z2n>YUPrnsC4y}}G1Gg&F0yDQS1f
9Yzrd~F4q4oP9vxz&=$Ojxkc^j8EUy!38<`}v##OC#YpXMn!FD?I(l`5bIp{bA}BP{Igs17%8FgPsG7-Ax_7m^kSVj}`?LpS^SG7uEr#yxj@5HAk1f2*
)+}#UeJ5st~(9A$nXr<y(iS7W*0jXZ2Wv`;v1-)oX}hwTK=R$K2qs3WX?(o&w&{dsg@1WZxaYlr)za(jtmJmw)LhiCU!8ed(=Qm_s~$0_CGn?cco-6V8
QD7-Nz1L<-6i|Lo_o^87>K>4HWK2Fk&WFL(cZ>Lnljhiyf`oV%b4;F%eKl3-k?Zy;ZupHUsrDh3xZBr+85Nvw?FjdemfS-?i+YZ|&MQvpm9aGR^%V3`>
fVn5-F<q)KXv86r>qH!V-9#?7A%I@N@c&z8smth53Ee=KN)emqpms4BHV6N&aGoy_yCkrm7?p#fM_}Qq^rkS_I>i|S~du+;vdmibSBDLwi4a)F}8F3J?
H7co;(e<%3%|g0Kz`Gocy+*~$9>^pcWR5;cq|6Atq*Dy(ldU17r=S}CYsEP0o8N0<9)WJZe#xA)%c?O?^HCasqN@&I(G-%sa)b!EN<l0ICa%=@HRQZLG
mN8Mq-DJHzT7J^IWqw>%y0Tm!~-)`2H#*7BJ#W}nqN3(>c%D5nE!+|G0gw?r|;<>!~R-X!9}+Z5O}Nf5M6`w6_a~Vtp3QH6uG5ny&Gm&%(wI%vjq^wt+
sz~<t5e8?T)=p!rwY`2q#$|etpBM7lYn|WmDI0;09~J36_fnoM>ucA@<I~r!1aDcR7BitCc`u4HJlfEM&%($W>{L2O$uBt*0oTeJ<;%N2Yo;9QKje?mp
2)Ma)2CIRjvYT{vhonpFMsDs~u7#{nAkd0?Ij?!A1tw&Q|QyqRfCaXlf+Yf?lKz|4V+SaxHW1KGQv*M&u2KJYg>k&AjoL%>V-fXmdIG05Jq0dr5LOTRL
xAn~TnuB<5Y5@Zubhyl!Jy@$;Z-xv1_M>h7E8=u6A{_fIW&DjfSzyR`=$HDa}Q{6C~3&*IW*i!IGW|Ip61r#C>(k<Q;&aJM)^^qN2Jq#0T$hOd5JlO#v
5T;TAD~qE4P$d4yOYZ&I`=9^upZ%4MEdG^j@Qsc}24VMjm83T~pKQg0eAAi!*m<iN<TWc7ycX3Vp5`bSY_GjX4x-X>CcN4#H{p5Q?W33e7Pf|F6TH2W$
~XiN@G7e#p2ZJEQi~62vaEvuDnH?opBVoB!?N=gD5qcuQ%7aGigM6(o&`d}e@e^e{&7a5@fbuDqch(5zGx%kT941+-98spaIEMMO_1p{rC`EDz<F%Rgc
cKu?|Wb8>M{c`E{5~Y%jjH2P_x&5cWMUGxmx2cvpprkXV8?PM5<s|xU1M=sH=j@avRhxu@@>gtPKg<UEY8zAEcTbh%C7Z*2*fM5$+5%PZqY1U;2G3b(6
KJs}jS@BO;~q&Y;)aA~H@7uSFIQ;_P_Dl}WwtVzvHV<|p6tFUsE_vxaz+&Ke$RxfY&h3`Eh|u;>QM&s=n4oCwyFhPzX%)i&_V=ZcX8KvQgf+zwDec`?y
}EwO0%A+b@c-P9P~I#!;BW7Q+x0tAU-G5Vb&5ZSNciw)ptfN<23In+(awn&J$bf%8isEWU~_-1|%66+4hOD;Ei;mv_ODk9YPCRS&CEvsb7)?^>xUYQ|?
jBj0Bw?M4H30a*UP*(TjWZ%2mM3KSLarg|$#BZU&c5YSJYlizojOLukV1Kn}5b1W!KZv`uu=7u*Dn)kcRyD}%!EC+7bj%KA6$vobuW7luY%Acbns>55l
6{r&wog?RXg)c;L3mh@PO3041IbKwt?igPmLk!y$<&>&m_9xig-Oq!TQF>%@-+v&b8K<uV`e^)<??2JK|Wmk%in)9FK2wU_y<2;G@tk|Wu+x2HTm63B@
MI5YD55hG4(Ld*AtWan761#Nm_p7FkM{fNpT%(K|!Em1~BC2ubw-sv~w$EH2{2CjahO-yfNVZr#jK!OSps8nLBfb$$-3sm4#xF#hE!J>IIi;9I34)(x!
rGN?#K*%P}3EAHur0F2dUOtL7C<@Tx}$VOx!PtsSqRZ%&NMObQ_oqJCYNP+UxrEcF{Rg!Z0-t!LSna=GxiCXWC>zDSexwAHy#{iy84fFdD}6?R5^E2~5
R#LSvr(bohGgsT^wC9Pmyb^W8EaL+RdRyiGNFN;cI9up=DR{jf&W`qdS&_8yzuG(;X0Fyv8mwcEy6rV{`>RMD5ue|imo&N!AaD2cZpZInx%k@_JGgWxe
!aZsc@hoB^JYSa4;P)tumnB)qG^*{21W&&9GAg4=dpjBQ+o(HM`+=AZxdc8D^QNtil+5b7BBk;z0xJ>S+38w+=H4Z7*jU~SI4gVvUaa^ky%TTH3s%lWl
GzjGYLFoCz)*qc6*`JEc%rzOlp63*8&53d07meYf&`HU$hG~ad%{9B401};E%EH%y<YfYVUC9x;3sx2w;}`m<f|{f_<~R{6U@l1Kgz@+Ng;1RT$JMnAm
BA@>%!IH@sj!^ZG)T8OR?nhDho|narvJVpjKLVWm;iJ`w5nF2B;WhGSjW#K4VG$R@*x`aus1-BVpk>y-64FpKMj-CXsQK`OE;Z0*O!IzLNN-zyFtC&oQ
A6%xAlc>(Cg9@TIKqrVr@Lhf$>dyANLj|3jZhqa<Qw1XiuHPhSB}Wt93-d<PS9R*s3}ItzFDZ7mr`?gdI*R#UUUD?;5TZULjzd-u!jpb}>UhZsbD%N2w
I|H>-#uGp}-ZA_$kQMw~z{-Nd~lY0nl^DLb?q|D1th|SBc>YcF?jRzQrqgx}6Lmn9t9&kQI1}MCY;6ROK98Tg}Z$6**pWs*Fxo&Q-am6vxOw_EPHIq<X
I)@^`JRc@4Z5P)#>2M3v-U5gL(Vz1&vyVjWtMyugb)=vbrvD6E$nhywWtX#xIf5^K_2c)57{+S++~JVq07aS<tz3G&>vh##ds;$-Mcu@3d1)HKe{4~++
YXMlDG|Ic!zAJ(XK@r+w%S0cMnzOeVj^OKxDP|y5Z<D`)|26*>Idi4nj<?sauP#kNwWoNUFO6lz2j|YO?c7y%AZ_!irmhg`t>wRgc0VG5jJ*dN_(khFd
hU;*P?uW`(}<Heya|Wml&^D7-)!yFksC6F>=F$eO>~He~@}mJw^Tn>&UD`T9!o;I+_s{cN*bZpQKX}KskB{hU;SU!^WQGMv;XeQj8;*Cqe*4{Q^eST57
VH_KGcP6D*+elf$DiMJvYBlqDdafvq|!!;~38WMMjrEqXdkP(r-?XZOi62-;N+;>$GzV1h$csGX!GEDzpF=A+lFQ46|)VJtow90pe!D%phYp6nN=-cWB
0gH?l<7AD`l$9!H@5x&Vs$5d-X-t%8Sr~0&Y;;lS+JHUy1yMO@B#+#U4fH>H_mm82dG%ID6_F+8%8|)zARYpt|0;VMX#P*(7-S-bFlhXnBj9ew$Sq^j0
!5s|$$>p7l>1CEsl_E0n<dRThOv`qfj)GVSDEBF*C!0s2wY^r{bjRVqKQ#FJ<g&$BqDl><hDFLi_!5UAqCxiC0HOhD)hK=(h<htWf)*IDWSFNAYlG=Jj
`@$PkT_as47r>{L618UdR%_jZxu+G#U;dZ%hN-9dKvDC)P@9?ThefHP<#-VTSlH-t-*X9mn;B+F|RSE7Kpk(c@}c5YU1K%#N{lk8#GRH)>^sR!<y^?-=
M@AFcoMU$V}=aRD)}o;boB~UPEnQwL(#Nr_vpOYg}G_$g(jw37@ivX0xDKOZEG2-%rkVBCeGjbfdgQ{e%THwBik>EwYooZ0F2PIuD-u&uXa2wiJ;gr_c
Z8@4udRV@Hm`j?uu#V4X9=e%dfO)L&;$nUUAP%8j_t{1$JdbSW~L)mO7FzZHHciol?KP#7%@@4z6RP5io?tvyZlkl;8(IraC2*Z=Rr8}U>pI1puQCixX
jq+y(%IMv>5k#Sn}SK=&hWeG6y5TkS1=*(OAYZ+r`u;FE$ExaM7@9XbB@P^?rySmk-W7*Cul0)JG7wEAN+FjmBSAT8kI|bxqi1$OlF@>E2*`yE~W=I*&
|I?p;5MNM11uX3}ni5)!m_Z^FZja43XB<{!go5<LqiZkSh<xj=`WTjHl-CyCo@rg%1rt5y5R+Bsv1MfqdKi(q@{8B30g)c9^{^TDck@KVD(MeKApD=kq
7ngQ<hq2zDMlOm@Xh@1Y55z-4iu*w8Pl?dwQkJoKG7#M|3O~=V-YL{i3@$qJS2iFvbOjt;9Ze_RaN$kabr(qS#}qxE5s!tdKWRr8YTG=Ns8e8AW7hka#
vtX9qlA4)6DQIt~{+$P0P8sfz*=SSoD>A_|@BQ=NvZ#!=lqDmskY~6?gA!;SDJp%qy7eq5geJ9w7@yLqfB;0JZ*sQ}1Ju`OR`rS|M&9x=pp9?3qbyAJx
a2Pd7unSA&w~Cz^ML{U`=P;@r{qc<B>Sy|V}FSBJBaXmO`$L>rjq0Vq&M+!K^{u+P>}ZBK(eXrBXCwOZ7(GTzn&4q#m8;~Sez@za!+R}YFGf{=7fZ<Lk
+UFwPDS%&dwfujRB5L5iOFP#KwxF(x-Q#_UuvP|DeGB-&ToCUzAkh#ZOQZ-<|(`}BJGVo5y2bclHE8FJM+>S#y@nGok=q$BQ&9HFRw4<`JRn&!L^Yb5n
6E^!44&TkcRe>C#GN-Ad*?MW10g7DI!|@EwwjH&1F$?;J^{WUti2I6ihj7Sh!Nmz|?QNgZ{Qii+#V{gq#Ls7p6oAmzc0d-w)R=g6gO0^5qCB8?a^*j6K
}3rgm_0?Uj(SFB3F?4YXWK15*AP#1%JmYlb_EyW*A|%0$HC%L<X6S-51Xf6t%rav9w+8k>p{6~Ns`LN{Hu4eljmQ3@nSenP;*7l@0w-zRBI5sN3tdZXD
d1s;;C7U>cKHxf#Th!;KtQEaqd5%l+(;KSY6~4mHj3b_}<)~9GoE~rXyW85COfzM?-{Uv+fjPtuSW&#&3@-U69LuQVfelKPW(>L@_EnpcReVComesPEQ
yq5G=L2L2#%*DSV9bW*6%LzvMF<Uw#MO5W?0ef8$a#S?~a$J?w&u2U%mZ{tP-GemX62P1|#4>hmfeL6nUpB>`{1;zOBLFNxGN=hG|*IX)7zvQY7A#tqn
3V$f({49C;rP?oi*3`zB?7%44=Pt*=oWezR4eac!FQ8QSy>2)}38o3s2>Lni$%g!aDxHfJEFq%?ha<t1=z_WtdILKV;ySU>$*urCddo;Mh+?NpPB_$z$
Kh!jZie1@FkrR_(ywjC``^_Q?EP-p+5G>>`ih?8lDouPdUSURhB^hZNO)oCIHoBV#nsLIi1`*PPgaEZ9&UWEgK4Ez%D%->YR5N>0e*#3dng`Ol6(=JW!
OIrd6r(7;A$RN!GsL~t)AD_|ul$QEznVmPOcYm2YqqyLjH7y^7{7(Dx>G@*WN-)(R!Il_2au~U@6&GknU)9++5ZkGt44DT4*YYCMFt#4MgShCv<hyFi1
`4+lG>({7AYWuGtV{qPz++rk1C~{SH|`OYHU!Q>?7L73JlzX)-8L<KIt=P@ewQ|(+EnXO+^c8$i|33L}AL7Ud?c}fiw{(T~n?o<a$gwJU$kyXw+64rdB
i#_MuWv@J$8xx+qspaVN-d;iAfJ)D4QeuKGHtuh=f)>q{Ezizl`oV!Q+>B)p#H0k@MFT%0UIN1nk?iBfi8jL)3$jR275c|LzLub8ZZaQ!qKuj_8dP|oy
&2!;bVJzb1%bM97haMLtQ=AD*U^@4R3A-u$3@=kUrEGCyvVv1rBCiN|}3Q)p(4Kanpo0yVNX@tmvqRBls6y0G!t0LKln(*QF*Upg(`nPmxqC&%T<nh+r
F-jd%BMQM;tx7c6v{+ztBpzE&hYu-3DXmDjd`H(zPM<_R4^PLpN7sJsRIFLt?r@)`FLYx}t6DY>6p-AbAt9zR%|Zw;GKJyAZ_{%Gz1nsf#%9v+got-Xp
gRc8e%9aHpOl{vVAF#wg)sBE<-U^0)^L9R_P3wUS*@>D5KL)+qMBlSvfeQ;j|eMNF_&j~f-J`g)4b|uPyXY%B#t$zL*i}f7Y@Q;alg$q$77^EfJI#0hp
4h7`ptc!Fa($4;7Zh(iWL?bEr!xL@)3+I0>q44au3*uaz8B;N8mlN#$+V}E4fuujMWJ!!U|~uXPmZD1T#2;yi}D0JwZ*ST4pP_98YmjEkK0bVJrv@Qm0
yKYZb-%utR3%!_<RL=GsSz%k_+RF7jz$G1v`pH`*>v797Tn7*#pM;Dc2+X5+)=f2$@6cACNJl8ivxmq96TbRbJpA$F6_7^s8qN>=AL-16(#f2ivzX#sB
GT0QZ)zab`sa&UF}lVXej7S<~u$~e5yTwF%vcd(u?(2!OS!NCyypkJ}{T9Y%#pgXoSh39A)e(h9kGZc3+<08hJ*X&F`w3Ke%i;cqbP2^0i>NjR)%!X0Q
A$1lVMi>~cE@Bn1g>gcDHyXy>16pxm<A_J{tMKm1PprKEi|@rGAa0w5-;V1Ps!}13GfNi;emu_QO*n#&Ei<D?+$F#<)=;he9fG|Pw}`>I*6QGjAaqLO{
>rS8L&-w^lw--Vo@~WQH$@Rj8yZv38&WP95R|Au;<fn|N3a@*{Hfb2RwTE5k9euwacojNA>jlV$yhOP^x&nRk@RdBtr1S4V;~zw3(e`n@yIFllDqEt#^
he4a@R|B@a~63e?^zn@06(H6yTxxsA*Xyd9GBZUz@kzM)jjI>FBOGxW*Wj8(GPYw`-=ZQiBD=8S4l#A8+5k^q&b>K~zaIm$L~)4Ub$gyXhnWl)8eSRPb
DLjv&1hS*jrOw78tG`?QP{IkV0RYQR&mY1NuI_3C~pauB7w1dc|^$Z8*41s~GnO5KR0@33LKSzBiuHauVQnl+{dX=KdSuCj3T6I6>vz_&>`<=7q;UcLR
`Kh^PO#$}~guDf^Qh-aY@T2V3Xk{R|;*RuHgw+!pbgaUe^CI$g$^yf*bHf4eBl#HIJ-&P1~T?;DOWQ>8J*3Ur+C<e3mfZ41IYN&0W_0oN0{pdw@&PeV_
jw&_33lXS8;|TGJnP3qX1?oVb*Du9kR?h-owE)<vU%*YY86;{`TH@t178M8AtFpRfWW@m=5Uj*7lSTp*Y<6%>dSk@zZ`X-iw5<sk_l_lxM)_dl05OsN@
swb_^fVh}6}JcmdnF_H7Tgy3ucHzOdPhv~MjYr@uF@EAC0SA;<#c`XNDJ=FjIa7pseH9K8B-^dZ`wzrS8_Z@(-$}E&raRj!|o&jRz}48x?@+-Ir}ZETf
y9@s1rPt4g#gG<A0<sHEasbi`l7AK6eEEBepA696>~oT0q?VTuKS?to{e}4B0Xiw3dodMPhu7B+J?k>!(KhzJ~fPa}H!B_pGP`1^Pe#8W|gozn-4NmLj
+u$~eG$6<MD^;YUOp=EH99EzbX*te<xpS4BWb8S{`uRW5V+T}xaFv!Ev2zviYWI}m43GDy0UUL(PKb}NvquAsk{BMA*w!VOKcUQS}2ufP8=C1qe`a#Ty
K3#q2;#Ug`)ep;ldnD|JuXHV$-yo~Fge6FewpWv0QrQFzXb@X%cebXg_l@u{);zs(tu+dNg_m;*3r;!6!-8}1a%eks4fv+POFI^PzaP-`3f}Y{fj#FBP
dg>&eNQIxh|NS>^zf9MIMt!v;F@^Ym+={LcybICH;^e81V#(Z(SwRpeix}3u(N&OFwrvG{agVsG5N5!*Il}_(D`HBpALThsI4C>he(@7rQkXmTF5=A8Y
dHRh>_ZN%g7qv*S5>qELUZ!!9e1@AuD6PeCX0rMC<8E{p;Q!e9X7Klzv*91F7NP_>XMm?0C38v4TD5@!i-LRewyYAZ@#f#>ZdH2Q>ySfOW*tluE-l^NX
TLcZoKiXNL&1_2LQov`~(X?i<}7Q0m9(mnw1QugpxVKRSX+yX`CrQ<!}Gtm)ylcuZb<A7|oY{e&O{zB3<d$=kv29ms4D|5g68{K+TBK5UEq~9EXQ5{Tn
irnlK>0DDfZ~*_KZ*VS7qV60e9MW1g@s0csl*7OmX+*<A;}RG8}XWCeEKq__kKD7#1`R{-O*s^FZy+pJ@>KwwF`8W2=66{}J9i!s8W66cgD`Uh<f{K6(
sbO%>X%}$P%SrKETWI7<o>C0nY%R+RGr|>Cm<e-Sa-zu)|jzo8!7$;k2a~58b1vySw#6s?P_te%4Sm6&GQ^w+(#Se2|e)VCt92J;|$zJY_{O2X_r|>rQ
WW-GQ2C_4WEdG}t7U#LOO{S<cv4|r1xuZAw?%n+SJWUL2qp@`rVUoh7Az%%TuU%IWk{oFG2E88?l%O0#<7*TZ=wX%=%hn=9T8^K)fQ5ySk(D^JSe1J8B
Dgfx7-#9FrvHj=-$Ta8=3&*oQppfw_3yQfoD-~g-z(1|99Ymxth!@5uo?)B)iLYCI!}l5iIC=xmgzN=k*LKDBP=+6B4-K!@4an%n_31*KibIK8g=-3(X
fbpoFIP&I?mRvxKzYL`?-SBP8FsQ4^p3L>BH>7?yKpoCRcbxkV0$bc~XCJ$Oz>B)>br9ZO1D+^4G85&71#QdUDg^#0f%))tC}eMQ-V4)7vZZ->`ctlgT
1;k%xN9IULX4ne0zk&+7S-L<40I$rah^>f+qsu;+$@9$5j$#TD+YzY(1G4QmJ%#DWL^G>`aV870&H?uZ30xZ-wJLtiH@F^1L97=?{#aQhQc<((D*`e^J
TqkMimNr?q@%^Q&C4WARNmxhGY>$0$ev>uGu8TD|ZfI96NPHT1}(bDJ^uuSBIQ5ICZvQ}HI`nvH+ksY;PM^>wU47xN`6vmSxO9*`9Nb8V#)sTM56|8>I
Ice3=dm(Y{XI714PSlw^Y${{bVG**@mEcZcxvJN^!V_LilteSyINkQMr?a+eHUr|4JJU-jtGy;ZA&`t?No&(^X+9m@alJIHP#mD(2WUc&5SE;4$1ngLK
c?sKyVeXFwPpka!z-?yBB9RxLLS2Ur3~_V{_p-0@=2D?V;l;!eyOGz%2lD!RX8~qI!JMp4)ycD`^%TX2?aSgE9QyD1jDN6FoLtRKEiaQXb6oh%KUuI{G
3^tQTZbc07M^gp%b%6#tFFxwaA`jz5eu1-m$fV5nwdLeKUJW87UB)2I1$_98^ZGFFrW-8SP(!)1pjrY8JJEh&SOz%0o%FA9+57CqX)>NzDpl5g&{-L~a
{G*|W4Eyb$D?c39BnOL0HZ(jEhce8)UXb7==r&>?1tDD^a~@5uwq{V3N}oBdGJ+I!+4@pAHGzT9dOuohiFw#nrtH3UXJW5aHV-pHa(eG<<(s82Xfi)W9
N(kIzqvlB#@JvW)@p8IZo;q8K&v=LjWTG4ndSvW>wElj^sh#qM>Xm7xVm0LGv79i*Fkd@5B>+i8}dg}yNl9q7FgG)3ElN@^PY<>(yfKhdb%9ZK;vp__>
1A|$+(Hyx1Oa5oWAR<4&cD3K|*KftX!Yv(C#Hr%J@-53fasO!+EU(ZW$Nq_}gKSQVwfqN>d0nHME%%V9KkK^-h2x5mo|MIA6Dw{V33i3?8Ycr-kPWfp(
!5i0X_kk&^e-x@Rt+teP6Ax4aD|sahwuYqL00`tzFF4qllPP>hG+sm;!Ou~Ltflcmw-8E8Cl35zSR{L_wBmumY2~vyzN+DSNSU42&c5eao15GLm_Bv=B
Hnw_U@aXe|S3$bUZ)H-*2KuP5}GSQFBu=4Wp;8VczzV<k*O^!gd%qg%yizgAk>r?%*fBqw|-3`R*Tn@!L64sez3kg4eR%f%Ue^y3`GhTK?vNn85aO*gs
+Wl*LX)P_eO0t_WUwQhp9cqi{J=x-!mT%K8<E0?<k`SuZ?H1D9>=s^gW(Y0Hg?J2^z|U%oYd|Ne%5d*&Tq1Fn*}50jPO#gtWL(>iK#K%^f!xk;=rNo{y
{2WZQYtZ0I$3CLfB@VDHyVz`3AiN6P$kcCA<_NfaE2a6o&u8R5jfoTGQ%u(gjv6d7O#e8Is7dGgJQgpFg3wYR4!-&coPX@ITw?U)3?v&XNqi6{#s*K5M
Tz4=4|87a_(%FA4AG=mzBN{gIBfj0(QEB<Bxya9%wdd!qi-XlnuV^C&M*#U+G29DpNdc)}%4{x(8X``}TyN1_!{KaQysoUie8^-0NQP56{F%=%0*RZMj
gfCdV<YD>=mq5t{c+s9!kcg##-PKfkm5g>Y;-r_ukHkGYv_f@u^7S8S7sA8)))pNK`fY#`6Bn1zyA6wxy*lAod0$XieiohnL&922gRE-SYCR{)jcB_pf
W`*i36K%y?*t^c5mszuP0fCi)^MWK1a}$$;n}|G2~yT0%)-Ud6ZwZ&QwmtsIq{&#7PooO`R#NRJh<xx`qP4V(Gnoge+GRPg%`!2IG`<7tsR45@bcR$_r
Lr>CDzFn@()8?io8$Z^<QW;Cnh6x6CGm4sPuERO|*^RF{|~Li0<qLUpSv+o?iXCxb1cgj!oM5Vmr38)X9X(P|aW(!j$O)&p3>LlW0XAG9Zc2&%m-BO`0
B>xP%pPENbfiO=_96gr-|$$mk@%!(UIC(S1yMb*j?bc6==KVo9ghCETO1cMv)R|7qS>(XTV=1a#|2h%oHfWu#WQlw$b8}w$Wz0ldsB(pwQA?Nb*?nDMT
xZpp*NFl*l$c3>r>n4`o@RtjItco?Lhq(()imaX8^J1IKtMKVHNCg>(PH@Gv&P|byC5Vt6*-|zu--7F1`S<1Z2E{vMk<&@gUTT*KhasCrS~snp9E3(1+
py%97PL<tU~w#?0cEnk`|uZ27-nIIOiR<Y2b!MYLK7p1=t!eYP+Bkx(|7OLM#d|iBL{!3QG@P%#58~ENcLQw>OW#I#V$b6+lRlPl>t?+7+E7r8^A?`Ev
-a$ES2$kHD_+10TnFO)XVtNucVoVK@9k>et+?kS`IUR$vVy|&63u@bjOf6soZSG$5}w1b%D^+6)#bh{lZuX3-6=m5|P`mzJ`D!!<54tXWYZuQRANGs9z
na*EK>mdn-5PejLR(6ujYxliau-WOh(jsgCB(^Yrt0#rZA7V@_GrW)E{r5Q9T%74M`*Fs20$XC5;=UkX$0H^A?vdhCoEly|^IzH$G%Sd|O})_*0U#IRU
y6z=3%z{qPP;g6W@4Tk7!5FE$B8xT3AANkdK+9bA5v)93F!*&g{Aw1^xSV{JQD3u#BS~%Gb>z!bC>Wz}|0Qz$Giv6%aul4agOs!7Md)ZTI6}NH^cGVEt
C!bjqv3mqMZd8)rUG+Fr^?H||FdX1CfPC^-i*tXxusHVynow5tY#SNARe+jAcU4QQxU>?-4dlMVttvBc8td0$!ieF5VJ4Xku|I8BMl2tb>Y*0HTU_>Mi
;EGszWvf4(!W7j7W>kW=uZ=+>^-2W7%rsxr<%^xBLPwdG^UbPvq)}qB-@oO>5Q&gM2uMb`WRX$pJgXAifl}i76K{tP7|hIxrtb@h9aVjt3JQ1DX~j7JC
n15!QG-*k#Q!}Z~V;-)|3W=4%$_r_8YxKOthVx)7_VA{qk?$GN9nsF9F|>8N?l~YCYAK#xF0?W<qfia)6~W)(@;NZ~X$^2Aka$AHwD{{Tj$bJyAn1YtR
ilL($ZV?TzXqI_RM-lP;eqp5+XHjNZ9lO_+;%UJD=NtWU-PELRpw>r}y)T88A6hw{r;-+c!ck0Bf_)KM~LZ9lBH0oDA33N&pO6Av35jpw21G9WqKGpLH
yO_WaVqaI0Ag6rw+XGUSYG>LEVt`=UudArCkx4+#&*mtK3(+pH3AktTba^XTn*#A2zGO+<D0wm<AzpA>dej#QWS)#o=RRnc#bVKkkWY4C6!2UhpDqEGv
<4-VbM0z4>1Y+^Nl0`_!l8RqAEnt?(UC%-Mi6+^*_#=uTiX>cm=b5JLmtWFDA=?*TVbq8ihNc3U411%!Y#b*LdM0Z`hvm))ow>jV8U5C$?5bAP*V?cO)
_mrZQ>>;{>2uY-Q7hwg$b<(SEEiXl5#YI!N=J_|_)LF{oVy0Y5k}rjQ~$Ga-9;K5e`RnRMO^oC&TGJ4N?em=fgaGDm)>VZ0{e~5vH&t+ZzBGoj*c0M0m
P=)ZaQ2lC|6V(V`$x#3s>`m(<|4(b#p3s#Z<_(pr&#y^d}{iPk$pEqTtl(vRu6tEU2<$B4+|pyPCqZ^r{<%>Xw%gUESgzm9!YMatY(19QSdb&8BOQGh5
UNK*q)c8^mDh)gzr;jzCyA%&~_U%QO9|6)mIETh?uV%vc0}7w6ji>x_uW9fU?>S_?@e_gaRVo*4p}Ot9d#%sF5b4f|5`!YCaDtTUPnOgR2mJeqdqGx+E
F(4fV1AT~Grs^+e>eij*0e!}$dVb^w9R4vPj83!D+F)43Iak@H&rEr{^)Sqm{R74M=zbZr#liBM1>Nt30>@L|bc@SHA<&jbl?8%FpBdvg+TGD{>7_%uF
XzR)rQyIRVeJ;CU1ubS-Crkp*AAkK*8TYHjFXVmTljCjK3eymrz7>6W3SQc7MXkNCjO4738)xN7k0WDRFjQrn;VJUbZ01iV#XS~Ju`!yOyq%X`A&N<e0
y-tPlee-u|Ay=XXdhT<5o$(58Y;-~JIM`ZPyFiGJQTGnVOK>o4!T-uUM=r+mcXU<yfOU>1Uxk(xE0f{eBdQ3zG63lB}EFVX|+AaD@2=5iY?G#s*Hd0jp
)wFHgwM<wPAtbhYL|-!S)^)r&#GEma8@wWgR7mYujz;?5IJv3hz6A4Ta~H6C@@2oovCD0u1x!RF!wNE^!)#BvMp%rw>?fjh-272=r_({ShO?UVfi>Z+c
Q*8hpS%{j;CVefU%I{lE0`5SNjU$VQ_eR8g9mg?R?d@N@_9$=>=GuNE!z+)IA>YC-MC8Yr7wSYdqadg-dB&mh#HnJJFoqUK&~U_=+<$0`Yp61udEDwGg
Gb9Yv-m|~~$_;_8Ld*S%Xzd8TO-~8i`|M4Gx{Ts$f9OeQJNW`4wYAR8aWO;V`*4;AULcz(vU#(~!KgOUJaVT`FTqP=ANcIr+^y4bio}z^oUcDx*DAC!(
0(&PFh-?Iza@LZZ9BEN(c2*y-^|x&nb+3$SJPKk1^0qe=**$HlNHRhBQ$L^PrXrRut#a3dAu$&scK3$<-Owp#SMR~A8x>l)ZR~`rNk;$)siJ`zn2V$pi
Cj}FTHG5>9pmUoQa-RU9ALvihxed$BOUMH+N?P3V{HK8vGygtJ=Hc@(=O&=bKA=-Va_#s=@pJKNHQC&U8B3;kC>DN$*3Y2ene=AzdH&}davi_e?(S|ck
||%YJcek`P{t#*r|K_e?+58&I1Zfw*cuot(yYFkr7=Ku?A|4n<DrT;4)F*mO%}1?^&)NajV49@1qi*)gM}U+GiNT-UuV0$(*;IVEThAjZhYp=tksV3tw
o#HdKkVoS$7jO0;2xYBR<e7IM5o_MvHq=FApMb>wS-=L*g@(eABEf&!GtM~Us4+YOWbk)uSh))_MafEmnALiy{I$|+h?OlM8Q_z_IZ@|ESb`gi+;RkNz
i^%tZ#fFxD8m>AFGm*FkJ$YZg7?G%O7pyk{*{`iMSa-7LdMf@OQkeGF5Wm{`Y_m7ND>Q7k@8oW%p3SeA9N7MCatSHEmXoCP{@K|$Y8_qm%{5z@}GbWIX
WV$=c5NP=ncb_cC+|A22GHJ1!2UsEBM<9z1O*F%tcE$JAW|4QscN5>A?dR@NNw8AZGLy|lQ0#Lir!8%xsyEbX4Vv;pTaG4~RiX46VlL8*fiT$CZsN73i
0qf%zUX#mfEmG!GKgbmS&QE+k--d?Au}#-1lZpUnHzaL&@H{QurUe%k4{D8(5s4#yI?<RgAOa-HqT;Tc5mfjQo5ZK8*J@M-blOpF$f34Mr+!?Srd{F6Y
K<{%)!A?i!h}>d1D>E6?VdI+y)n9Q?~m$KLL4BtVU+mS&SdFIjN1J#@<*LIYjDt3aur3Y3UmhDzGcGyM*%C<k{++F)8>&vbUTx5feKaKS~TOyADZHP}<
=mi-rCE3Hk&-WNi-gPw)steCvc{@p-M``NF(beWM+g>y$NHtu3lw?vP9wnoYFUS&GpR*PC4=oCI;!i57#VNI}8o$kQWbI}uY%?m)M@SllSq9x)?^+KP6
vm|E#)Q5dK~j;@Zk-t4o*iUF(j_Pnil*uF4a{L?+T3HhN`HKqN-0Ru8<Q>cy~{JOTygt;r)4nT1<8r9|8G@=rF9mH1f;}(|nS^UlGSBt-=P=}P4Jd{7?
zJJFiHmt!A<*CIyR=C0Vvn&oI*gFb)P+*#P5MguqWnkPvGo^R{%~-iZx@8*sV%0E`*lsz4`(rc43^mCJTTf{N>Nj2|ZpjUnb;Sl+)U?k6@9*D{FxJ(SV
7^X)n=nMeO<j(i4A(&_Ar{!^{F8@sVoZ!@J|CV~#6u;?&QGSY5=ffSbw*f48`HU>Qu$U9@7DYT_M9!RnkzN2$a>UaT%OP2V!~8ASTc;(!WV3Ix9Dm@<m
D}Vx%dZ*i}IlcX+>v^mVuN~cix%K3$Nb%p792vv?Oc%fTNOarek=v;rX&G1BLnIv=j1;w~@tK&4JwxE_!1~uwoc1k%>av>>*5P@CK`{tARYF*_lIuB44
Z$q>5WVsVXC5bq_)918X0tjfB9w8fKTmXYG5m*YMJpUZFFI?c+t<J$Nfm{sDS_PA+d`G)A*HPVmt8(j}$ZUk(~2DF5;h6oy*NBwnAEiPeK)3Ec%EvR(l
B*6-|JZGhuk8$>y~ZLnf1xhngOA^o<MGe{D%aX8CTZY~Tw&47zKm6baz%qAzaT0ezer;LTSOEAlb+=&2wW-&Lr3|iBeB8FeQWwU*wwq#CLPkprdg#j`i
8_Zd`Je4!JUB7eeg6%ddS8WpH7;O*8c+V7!GU|eQJQCEvpfCX(+eAv0N~}46$xw{J=v(R%9K(LDq<V8j<nC@w6DfVB4qo%mht{i1k5tf%SUqcAVa?ylb
MeVDF1~uFj7>fEFng<AboL1pFzgS*Tu}~#P-AP&7lpJJR2vYC6H!Iv(D&0db%}J<%V5{b0zG6)L5mNJ@<jVpPaAO+Zq0y<C}KsZ|HnS%lf4`_yd380{#
ZUFH(-dm7403lhaPUG;8)kttHg2t6*d6V-V{F{Wj~B9Fb`t2m$f@$(x<J0XX*TEOs_3_gD$u#<3;rOtd@eKytC7g*AOKZ@jkG*3R#!YNMmCPtgYR#`T~
&7$7eCMT*YWawgMcf*DG1_C%27SKo!oY!Th*7&ow^uj~kQn3IfC$ngSdpz3x2&XX_OnXkoD#0-~&O4K^tQ*)-8kY9w`sz%_HU2Q2j+Lmz2`D0F0YC81d
d!;@u{;|&Zbj@&Ikt$wq}!*F#ut4E*eMhW28TqhMa3>K?jyGJbHu9)dnpc9@~)}Y8bjgJyN3q+TmuC1tJj03}TxGk9hzH%$OOc}@$2xy48eXOxVZJ#wq
UNVwskZv8cw=C_j4ytR`9kqUJ>E=pI)$xgIrlEe;srLOlWCs{)j;GBuM4_9y;0-OI&0R2D$G#m{BVw^*fk$(`jLa7Y+{!_YC$2T!F%@BQFyp{jT8^p*!
o`d{tFu%z1Z$_o3!g0pBY`;zE~9E&R{%C!f*YQnK~3H7!mb9FO%{$=;+&mo5S+LwIjU9QKabJ114V1brJ(Xil|6GA2$poKvKBR4rKclO(sp^zh>u1;(X
8L}LgGei+LUlITNC2#M(YDi2n^WK-%*}beua64%+(}g6?kG;izxKW0p$zzzDh1Stfx%QjMm4N1wx7!K|dJ|l@F;kn2h$Ytd+J=_NrwRiWk=CLEifT79u
MZv1y}@N#XJxNeJXD@-yS=nkG=8ap6B`?VOnG^&UE^-FIIrY|78>xaKMdbSSqZ+{5P@ylMTGedgKP#bRdb%Lv%06Ut(2G?R_m6FO)QLOxF*lSh$mTcmN
u#e|GYIdWr-;Cs;dpWZ5Zi+{)$6EX2*Zyna1uMUZoQiOY<W$j8xB*o?p1S1k_#C3UC*WIt(OV=<*;Z}9hsV#uhNcG+fhKkXRNioirYOq;UuM&&}Noma@
lMVuE%@q~@9x+50Xp^F}G?Lw{31>$kvPHYDRWc@)k@oIk^4EHSrH~gk54?R~T?dFEtF*KRG;1lD!=zjY>?G)w7AN(_C*(kycqk%D0)CS#N;|fxLuf#o9
QlvWqVRsbIA_G?8f20AF><rvrYJ(Q5wxC~4<$d&uV&>OS=-g41~9`yRf8Bwz(vvi{AZZd+sx1Z?AuA{O3mX{^jic+4ctYvV_+_ZL?VtXK4Kat3qGLs*8
J*LS$Ed)6H%in_l^_vm;-o2eQRcAP5*WQE;MrWT*BWuL9xo_8na-U3j}=Fa%a_%Yue%nut)*M<7W?>b9F!R?5wc|7N4j&RY%H#I&CRvt#wsaTL1T`i;T
tY+4i#ZWYECtCee#i*SK4K85Fd!&mA+h%4}i9O$+m{ELFoV*x3juP`x=sZdf6&E!3I*u~^P(lAYVs<2)w_8=~uQDd=_ZYBl)Fe)c@e42hZfkafu)HbtC
mc+aRPnfMqCC9WS0ZO^R++&ek|P(?erYq)#|8dcs;#Iz)KHS^An>&)T$L2{``L7fHp75Rbpe}?<z*jjo5zJsW>=d5O(?J<oQwJKMc5>mLbj}Z7_Hacz`
Yu77o1hBf#cz0~NLw<kKQ0dO4vo`JQz@9Fm>hfY5TET;%MwIy5ZmH4>v(4FdidF$LE>jqySl=n#MjgBIya`NegaIN}kRzM(s15aG%Ed4Ic21lkFWo>sK
CNXVQFPyttnmQrkfPOD@+WQ7Nqmd{+P2E%z^Oqrda^=%Xprv*n+blRQII&8Yvds^JU3@DBMn7~JXSR&!rNb4Vn7OVB@J9nP&nicL-^-(2oIR1@-RsN4=
|g`MrSviT4G_Ce|r^CcxK&KvNYL=ibPLJagX~%gydjJM750b`P+FGx%}kaJ4fsSc^MJL8TF(%J5dP<@V%oFmb>=-)mn!b;qlYbec8B`i*U4sroT}D$Nb
yjSXrk|WXHQwE8Jvsuq#@1<{73!dH#7W%)iwP0GvvH!0IV7I~r6vkD6+wZ-SGl-Scv^OI_DNCQs}DElHWS<y0F|ga0>HiB#!Xcvf2!@vN}B%*GAW2|P^
pglG)0h!A%=Y11DDAgGn#cC<jQo{rfVh$c}!!4hVS*-2VK&KxJ1f_2!_PY6s6mp5cu>=6#@Ug{&K(pm=JgN|Hw1GJBggO0su<OGV^XLwn$ZA0mbXdjNJ
Sz~RW_f}(?5qQQgc4r|oM*7uM-sQbMLd#;z-l+3h>?)gXl+9MgZmh2X?!~)1KyFr46C*)0O_(iOEBdqCX7C%01^Tzn5hGsD$Y9u3Vz`AnaRG$r4gtNo8
SxU1Zaw1t(wuPoNVGc$;j&NkdgR;R{$|l}3EIC55l2N@pD-W8`cX3uWyNTZ;`sdL{`QC8{^PF~q81q`*R_`od!~(xiL;1YcHH6h?&otb=dMc1kJEsEC0
_l>T@a7>MRO^zrHg_uq$AXK#_`9oq{!dFv^foF4He+;UNRlUuVyh1z#yJ<qXy+ipIpoG4YZV!D8SRyNYOG4YN^USBjjVn$Pj<3OApBYD3c9CM|OBO9W-
L%sT=RneFDwQa&;wcokph!*Jqt2DN>AB@#OL?)6%o0!Ni(IsVYzng-fTw{*v}4cxK6luPcyzO4iCTzlo&3B44LIDA}}z>!jSo&J&fr8$%ivkg`sgdp2k
@4^tqFCHG1v^22nNJAkTJMv%GFhdFgr3FN>Lw`Q7vaA&!m*zgMW39{#H2Uiutan}+aKG_DcV|e!Z)gmKWuA0Uhbj5%AU97@zlywl9>Gc;iZGXnL0tHQu
_8G%^?EavYp+&=w$%<7D0%NcSVa}-&|5lx?C7j61WKyJ0L5MY$1Qt_Nu>&-m)Ews6eG3{lUDFY-zY;bmJ%a{C3#>qM9Z1x-j%(_@=bGj!+@Tc|(T&7dX
l9rzP{J4`MZTN=>dQB_{y)CK*=8%Qw~7^2Dsz~hKl1J$EKw$RIywg%cH$Pfqv%f=O8)#2sc9CzkeQ=87g51xVA|BnH620Sdt)TFqZq=|IyuLP7tI%5+o
0#SYQU9mcA)rx9k_z@%w@q9ks^~ze{wnUGEMo{N}aVmmtu+#jMh#eDObe?53GyyH1<hj%@&--VMu?0NJZ`(*q00hv33&E{O?K4h;bFbk8suKoNT{<0F<
nlf?bomaY>fx_wNk;tA39$N}Eu{kRYUpY8P2cMdOnADTdIMq24hz>tE=mbP;2oNEE>L?_5xpEbf#ecGqG=XgfF=jnX^fT7UZ<eOz<v(KWp7tfN&yke~R
1Zq&Z=6Kne(Nbum|kY=$Jx-`}tqqG&w<xkn&Xf~s+TTJ<lNq0<lNGvR(aMUAWQ(o6=d{RzAt?XTx_J$%}HOF3FrkM2_y>wYUbhR5-@D2w(ZF6G_ip^DB
O$-26M<rQVFWof<WF;y=9qC9kMeJ)>JIyZoDQUwUL#4(62z9lY45GM9R<L#EZ?~dG?AdRB@{QH1=T4Af)C&RonLCoN+)%jlgH?a~*i{rVFv~bFyAT-H#
(LSih+9D?3NQeT$70u(<npiOCPm<6m%LN4!di%qpR`>FP0QSOVc}#_%uu`9r0H2IJ5a-D4Rl(}J0L68eV|WbmHWgUf-$$@H<!c;<|R<&Q@ogL${bda!H
xXTX(~|R4|EO`7z_!bh2~Y)7TS?<(JdfC6NwuwJAo9vEuv&s2Xu@$78lf@psYO(XicwKV*!w07MTRiOT6^<{r3H2wC5^~7hc0vkEo<*$TB3s1hF!aYRD
N~H>WIy5uE;(m2TGiE#g#ggG_sXG30_?PY`M%Q!M-;3#2$gg_ZLtKdI&x`K4DOtqPa`4n%+}%6;5NJfL?(W<ZvdpugXV2E=;TEOuqLZVj_`WitN!CtrQ
@zc>VdPD+EgGwn;zG77EY1$wdFcbUM0y&Z*5rgcxsL?r7KNJZt(Lf?Q7@4q!Va2CHRh}6Q7*@%@`D=dtUE#7p1H&*tM^})9Cw3;smW4SEW_o`#s!?|eu
0dYuZi{-Zz5@4Tb&v+}<Jwv7x@x7>F5kP|t;|q2(g5;1Y55t&?q!GVS$z+U*LrgXo%_lvo((m(0&GddshcT501Y~QV3a6;FpS9*#iH}XzEX)$x5U35lv
4~bsTPn32&V9D_%!Ct*%~Z;=K?@m5tovf4Wo<kLOK_#kKB{Td3qK|sT)Fjl*XsHkCDk757V^8__sXOH<DY-{!8<w-uklAOy@H~<r@BfW{fk#$x=yUd6t
9&ZaJm4OyCQ!I&*h1_AtNep5fCU%yPEcLjm~24dIkSfu{9aUVV9*|#TC<Go^H_B2Ji)q%|K_QpR~hFM2OiWV%$na^{^G=0*hs=G4@~=@0^SodagqVT58
}HBw4TLf6sztiORyOcOS%(MPh9|ZE#u*zF3S=W22V5td1Bk`>0+|B&aNp*%4MRyg~*Ie$_pu(uSJSQaIL9d!q*3(;$P)rCI`tF>5>H1C6!P8)h)>kGw+
3f?F0E(tAvb_y!yb#l-qMK4+f?H98eHeC=m<!<CV#>dv-bZ3V;9_n*H(F7TwGY(CoTGHMJ+Rv^TV)E{!)dtK!k6cs;d)LHgtL;>~FpuYuUta``;rfD^I
&%00fVX<4pDLFeb@F*mrppB=)TJ@Pah2+*GsiL35)(nnl#3JJ!)K{h>M3gsl4bjWw^M$$JzN6y-nIUpLbts-C0GzH-h9+@lVR%1Ve5(`$Fy&t(&jKI$d
hWaVH}kKfhBa9NbhW)|#*n(R9I8>zX}_~#??!pC5ZybBGkXL~3;VweIwo-RT(fKR7{Z<%v}Za^GnpYbTBOEz#fHMo&eW-QiD<fVSMYLT)9e_8S-E8uyc
hRdSM&1=pQK`m{P21uSA-|OxbT<N(=Xk~Swx3W%hAqeRWE76Nmv01s_71wPylF8rL{KXyJm;Y>4zkaY$UYY63#GUUz+*WZ$}p5-4F?uaXDoRK<Pc09V1
o)gBe^2QFxt!ezG!&9zzr5QOQA?e)#n}GCS}r>-b4+CX!oSN)}Yw^lK%R2<F-L55^5~z2`rIX4<h4scCQ_3JMj|8h8>*A#B42{qZk;@jf`O8B=Dt?HXy
pBYIqZ>7Bc7GKjckc44+3Z(DtsQZMjBN*>oXOe_i42no@PZp&&=?+#rzWA+(kLqc~CC|}bq7Az%l5KE)}nKoBCb$ySa){m;_s4eSHA<?wNfj$?rw<lYA
3#=d2Iy!5mjK+|4p|Viym;5<`KkL`FfaEF)l~!ro7g_e}H*>R1Yi3i8ll>wZT2{xdScJ(lt7$8ug2*d8yXJEMUNv&^!vMWY!ni0C=0TG-AW1H!$wDyOc
89%{#B{;bX@_0EQu~Az0h)cb?pqc|M0)DHPH`6&7UvCrk3twVBb*;+7S(EoscG9fKzTFCe1$8Cxvmn&4DU#nY9Q<hjnGR^qM2PEXD*tL44s)f`-p^7Ie
j=C$Y<SWjL&AK;C_|@m0O3p&NVAR41N`mjW@67zx|~F_}9C}bfMXwaH&37>4d3UZ{xwWSN){7>Li6=pi#d>QB{z_-n$e}Z5o4+X;;9S8x~79igXxt0wB
xABLTCfbLO}EqP2r1@I>(vCWng`s7t)RHk@i^>7}1{qY+L4yfAro9AH^K5#NiwsP#k_(zGf#SlY|BQ}lA~b4%ZgH^kseX4N|_>74_N4xpU7dL@PljsnT
n9*@{PHjg}7X8%Z%VWMs}0@jFj`|4}ayaeF_JiXo}EE`UyiwkL!RF{MP>fN_ftpQsC1wHDP_kk12<ie*m7Y!au<Ek!~ftHajsEXdDMX#L2+elonppQA%
@I-{)otV!${hKoPRGS(z!!efrjKYg@yqXPJIXH56?q{f3aTRCJD5uYZqKUxxKaE7la*z#ul6&cE;#*sCvw(uE0;m)wL?;UV%2o{8;4!qSK5}H&5?&+op
3H85PdK7wxv*R^M$#BCLpy0a6I@iAc;+xRESmOM{0|hwld~PJ7LMkIB2Tl|99T3(PK;Qnv@MG6dkvqweUEN?{b#ZK=e36O+2~x_O7rXnRBkTP?taqh@s
n#2DvQo>5i3CuU*kq#i(R(uqS2tGo)<I}OgK0h>qsh;Xu{HL#Nw<xxI$_Z@;o<c@xlHcA9Y}rS5R1Ya?}O~cO$}VP_HVtjMgE$1D8|8NYo~pC(bejG1T
yda<sCJie$a-7Uz|N^AOF%6wQJjpGx<Dog4MIbyQp?Rm4(JnjmNUxhDcL(oz1NToGO9+IOHFL8~%m(=?z16T4X+s`d~(HY^rgRPN-1t4X~Fn=^UOrYMM
IrmtmWqwR%jk!67<@|5C%#2~-FlJ)VexhmRUX{JUdYYuJ<jZ+bh7;Z6}Y$TZFi&-$L_$HY0sLzD4ekk>?U+kJhEOwc+V{0dZTV!P2r`FH~>|v{@YWW%Y
Dcx|&Yt`4uM~RVT{K^O4d_rr_Fa+MWI<IIDmR^799{LFgo8W$goEb`RpV3=Y9{I;&+p$l%^%H<;u_G3z(l+lQPNLmgVMZ&Ff$Kalji@xc?iBV6r?!V*t
=+}(n)t2K9WyHjKfJKXc1PA&A%8mAFW7~mOB328pRnz*#V9mRgsW)c1%cK4rB>6{e0dX5!3|GgAZc23By#`xLGEPA;wg7^(hd@c2pM!Tac%rZ+ID~n-B
7<9iaF4jj~A~XPPuf9)dc`woI?R+qmLF`H{oF9Ps4M>l|vE1qJfm;*?Ow$iwDd?Hz^SML#4IR8xw^KgPVgmzqGJ1QPy)>8kk0Ly!#u5$%sy*8gRYc<i?
2CWWd-Fudwopoi4*sM%?d7TwcUEgJ$AvTMb9loeN9{w`UC48#=ypA%`JQkiD>EsOk^6QVsE$5i7A~MCZqHBqXrrM)CQYBG!n>786|)bXFu*9-%B#;f9b
)O=Bqr@JkQCe%E6dXPf;N_fsu7vQZK=h~`7&LRCIEd~$Un7yvua9IMC#tUX4@v3u{?Uk#cy-Br$NSRKSVXmxtj%WWI&6oQ&sS#qL6ePB7Jr&uGF{S%K2
m~3=91L1g_m2*5%v+G;{c&8{5u}<Ff4_(s(`mT(@Lm=Off(fb$PKORoVg)ZHieQb{&}r@POyn7il>5u`=q^qg?%fMEvQkEMOK$4dI);5A{(XNdtkhj88
Vu4(9czTftk#&BlcA{;CF$5fes_Nd#sY;(Zws9`$!?@4PDx^AD6tph&-D85FX#=VcaVHidIR!k`q>hch8VE=ZnYh@#djffcJtc7@r2w*gsI7G{QBMe-`
f)HU9%bEY#!LbU%vYB`yk##ji@3^2q;z1eS=t52Sz2D)ci{BtRccxQ~DEvP6pd@FqEdoXu!iYKmTUIuw$8=3)1jUj)7(MF;xTPgqB>(s&t`Z)*NC%bym
1)g5$VXNwXFb-HYy2Y;2u5Ee-t4p@NZU+=^6~rSYT17=>9FDi$L`wl&J7qwZh-`~UTJp4=8e{{RV=S^F>|LnN@02f*G?z0B$QQoO}LPKJw8M-(CVjG5A
A5V&$f=|;fS6mc$U(|gAJxZ+<reR%BE!&wZ6btK6&XIp`I@h89owm1AjTk*0n1uAHELi<@8S*5la1S1RDQfS$<md7!5#Yz-WIi#0R$g&}cWe~XT+G>{x
M<nA!C=4MkEuELi`PD-M1)c18{VmpUL8QV&OZoM*V(KwjE=@*E4pEdZy;b6pUIwBnT0y2e|BgUNmmK!SLqwX!L-w|XN1krMAZBBr;HttU07}%zfU~HQt
_x#$j8L)8HL-6|5CH(If$|u~Qj^7t7nrMeFdB$XX9%)=g3|sm)uBCemu8;@r?ACmgkLpbzz=t0&}8a-QZjN7kul6wf6|p1Z`MJ!B6nBBx<h%w11lWU0~
3GFS;j_{6`|VUU9cuQGh**YktN@K{XN^8Gte6zFGVEhfCyV8A^O&`<ci+L{4jwhF7Zl*<owisVY3Z%O6AJZxM@rE5uIY4NA3<4aD2h&AW~|nHL4A4U$L
3Ayo*c#?piKTg{G8y`?FYBj)45Z(T29|7*F<=!!g<|h_CEtS_JE1_mvJ2i(Od(^H7~?zU2+K<>nFgifD(-5K*B8F9HaY?I}%@V<#f8zOaT)s^e?gdCmp
$vd3Y2Iu!2&d2QupBjVq?yZh!(Kg@YGv_@sS5yYn(YcuRIIW~Naa=Pdkghi>*brKO+^I!_C$gq_KG%2<DvJs`yF4ks&cH0`CvP(?4<2Ay?P8hRvBW%~g
+i=k(jeJKeR8eJ6l<Pw|pUZQS)4(ES#Sx?uNa`YTFY*DVv<zQyEM%Cp&dPB35)6=mf?_K{^M`~*5ZEGoi}%x#Va1m!EHA-ou?YRa)T2AYr0(v$^<><>2
dHT;2h6~p=4VnpQ6Q6Tu_M<I%FG^q_x;xlZv!9$;tw@|9-qTe_g@udDIS==xfzt#U8%1*8@#Dp0=ltUg6;715Y&#1P;cki^<Dc{NRmT!06^5|KcG(AyD
e%xtaUV{r6}4Jq+T+VY?GBd>0He$Q1vfHzxblG_{DNDHd8uqk59n5r%@?^fQlNCumUTq>P>+zToK!K`FCnS^u|*=zI?zUb3?5vGJv=m@~3Nn3<z(8Yta
QV=>W5!r*b)gh;lu;){;wcpbLhYi6%dzdwA*R0ilv9>Mp}}+}LHiQ+7-I`kTKZGq*^gu=&hd5l5#=DP)}K`qfMSSd56T7T!4e5c0pm!6sPRW#$(&-mZ-
}L^KYe5Z>^R+3rqkV>747)aj?tH#c?HOwV@cT88(^5?0yK;i&cD^Z99w@%S3SY*Jd&T2}~ze5mwEQ?646Up3m63u>oiHe(b-o2guW1SqKP`)fd{dK<F+
ubspom7^<H5~C|jtnpf`E0!CB;i6b~d^j!0GS*h@6?Z<zWOGosWgAsIYBnY=0NcW&uA;oFt1^Q!&Eg#zm~$cMpjOd)oL6#K#>KBKYfMQ;l<ZcHVv$5vR
@DKyQ;nJxYJE`lzyfGz@t}TV!I8|!FZSg~mTtX_8%|nHwx8hNDSk)BWP1kMkx_rhGV7IGfS+M2F(|PeQ&%$b>@DfM!@=+>HP>`~vQ;JK3p@1~_$ff^_7
Dfa4fK-k(q!YY%GcAO^}~n}xsh?kcT}H>)>%Mq=r8_$$<?Qt`c>c+^Q5c_HC|DLG|KU=Tm~BA`OI)zELe)lXjpBdD&$N-`D!NIm$3EIEjlJl?izy=gT<
>E>ylu!bTKu-3}gbKGF}0!OxsZ~0waPGl(a5q{Co$<<x1brq8=5Y;nR}rX|7;xK<76LveCG=Ct9$gR6=KzL9_*V9S6qv2qWG<VQ3xkj6ugst^fqQ^GvR
xX|n(|;K19hb{Ks6%{7-Cw(0}%@0JTM-Hh(6otOTN_PNiYLzLRnAm<n>LTi1?E8bvpIDQz!n6n0gm!(nf2IU6NHCD1uM#z@EPV(LB`6)7i1btc~>8we_
v6jfleju);vid;lV2*chf2UH9>2w+o3|&~1TJfJSRZp(`$1URf!KKnzo9!A3GbY0Ce1svEr6FGPOh$dm+JzuioRJ|DMBO!u5&<e5U9NV@*)~L}^G#=F-
a0(#{9A5+&?B<RUpfoM#qZzDc0E>N-KhQhD2C-8FD%S!hc#5g%DcBVp^8xjm&{C?VoNaV@09F#wdFFjR%4$ELcJx>d7J!gCHRTG4^eB;y-bR6EJx8}fF
GkeoY%72RJl__mLQM<2+MX0yZE3N^txcz+itn89NLh%1vrG(Mu1SY8Hct<bEK<qTw#(F9PFYkqF>N^u!)EI`u*pNa|?_9&4^X=mjCFSSs+`DC~tEgKcs
^&`ss~H>De{zoTV$CopV-)5-4pRr6`R=fzM3Jj*s4v?APs69zP8*XzORZ2{wdZ&%&tqxWAJ1RyPU@6qh?;M2nKjkY{NKM|CnI&y|bG-Vs7nDb=DRFpK~
TMglQ9_hKWLvCw^dgD6-+6Hw6|vU4<YQ)*m6^fN%F88F)B?BNrf=VSsImjqkf+#fH#Gp<>dSVnuyWogBMFiJgz*AV0Htnk^)uvV1B$O1%xHSNDTL!E=O
`gxOR%>k}8D4<){pkq#6M|nFGA;YVyZaqa)O6xn2aTg`Bk<F8kZX6?IM_Lh8xSGjbO_JN0k@lC)78L9AskibBsUa5{bc5D8oHM-#z|rLPl$@0J8Fg|>x
Mq-YIv(@p-24C8d(Y-JvMg=zuOKSojhG3jmGGu_CwAco5Cp)4rRnLdfcJ)Q31DU-C{H7b@|KcHu4JlcWJ(e#Qi_;A@cxJ00!V)9zp(e5b29<5%vQ&=nV
EgND<~33bMxjk$2{kGw(fR}Dk8ZcN(%yds<^z}=LOd8k)jD`Uw?IBn8X?(!%&DIc$q8KxWd|lfgSca<@|VhWA753h0=x#hx7A5gNfmCMFfPMqSX^OC2k
fJ>Yy!&ePN+o6~)y_-sp%}icBxhZ;Kk+up&Qsp-4~BfE}`m9M$$1x@RkomC&w|e;vgq9X@%0l@253EE!-FoL8XGZ?+Yv0>KkF^xz{p3L_Q~xEfEGFL!E
KD*pQP{;4gt=mQh_r}N6WaQ!PEX;vMaUnQFXx)7yw0MGvMK8X_$u2lw8Y%r4&{5gyp4p4Lsx{E_0&^TOP0sr>gbL!rq!lpdSVe??kSi@~nQO$mGj>_Z}
PEZnRMm*RR;($AN_x#|?WnNc@zAhmmfaCA`M}%PH70mOW09}J+^~lrnZg6v5aYO)FfA1USRB@dtW?Ld?Nx?SJ1vxV(9-y?Gt~t2A304U0-w2qLwMW@wE
-K*@IG4?IWQ~EZ=Ajhi0IDl64l6@0p&S%10)?PT0(AQgA99b_uJ-__v+&ALGjaU|IMbMSKxvrUwC1sa#O!eJm>1520G51BsDYsnzC5B72Ed^*7rjRX|H
G`)Wr%A)rQX_BfA2Bd%TNoH6Hx8m1@lAZ(xQMSRTS{O2dft-g2^spi?H*Rvr#Jc6~_?s3>+#$+<7&cs|HI4FAUr5##3U*f~^OCVIC6YOW7Vwm6gctN5z
s*DJkp6TqJrcMZO*2WoO>9<yfaT3MOMnYer6_EuFzAm^JLrQ8^sC6t`ra-UNOxEMS4C)V+KCOSg&21`<^B4~g@N%1nvX3!?QDJwjemg}YJ3!=MmW;?Dz
=%n>}`^#1cJAS+CH@e4ad(+5wt`kqY*dP$18-(R`0zx+LxG~L9CPB7V(|KNfjZud9t!-{Zu4YnL+_EL=oE=h=ehbs)PPj&)37-RX&)MaKYwE>C`7oU)`
uf#1$Y7a|qACE5Y6i))Tn5~%0HwPC_W7{q&Z;dSR{`ots$MzS0=<nWOO`@sD{R#FJ71FZ?Up$Sh6Q?;Ek*)cdMduvbY!}#BCX^nQGDBeJpV<cR{r>eWA
bxv$gUz6S{))27gfRrIrBF<zJ!y<^0u0!q9zUR>aut!*!aBhIFoX{_Ucx!+pZn_|#?7uxFp5iC2d^Lf^H<P~>$habb%h=GuM|AR7jt2M=Q+hgVX;9~0Y
HMRY;kJ$Pj{G;f^PzkM3q0NSNXVfc;_-VjFxU3Y%UVuQLEFNjLZ<~uWs=?H~BXUS0K*!2&{4kfLt(eJdE0WKF9XXgKM&K<VbNNc$Tb-2||y=GMHkWS7;
P;8m$R)6iV7;h}t6S6#{;2tABilBE;C}Rl?)4F#_=?;=jehIS7$#e(7Hs(tKc&>F!|u65ocHVFu<CN(x-3lCM`>=4qF^c?8iw^B%TKkptf`iGbwTD+)_
Lhb)Z{08+4>a#`5QManC2t=>zg58fdnVtz%TyHsk*l}s9SA-hhz(SZ~XGv+}}{&yD55kL;l8<5esu4EXA`5XUauKgChL#<AuRFra$<Kblm|2WwAK|bs5
kQ(~(67Uz`sxTVnBug2hjI0gB^v;9&D5(4Nb${(ViRdB+*rh|n;}P8hH3sQ1xnTgt0MJ>(P3ew^6<=pfI;Ow~u^_kzYIy?L*f-Q>e9>^caxkyu+MS2c1
eN9eaF3anoXGX!BW@T!dO~P^=B5sfO3Y)h&pEHy<ptXH(1-uTd@0&k=_?Xsgv!^CE6Q#tGx;FzEy^jv)+rlf$d-Qo2%XkP+}Q9#p847SqR1H0=Zfbq$I
4GpXls<2N13t;wwo6|ete1lq0usggX7|N|MS5f^3mV^0^|$lws|O12|y@b9ijiB<QK!zY!cun96$ShiEUi$C;O1sxyxLDr2jHBU9g^yD)0{8y~Co2$0Q
>`m55MZ$Q8%-C<w;6=dl20lzJYxqU5qa`USU8V0MMKKT<;k))A$AWiOr@pw#~zsrjQq#+{x1m)jU^yF<+3qpT%h8X=U9sOaUq?o*oRWM}e<%ya9+D}b%
y(I^T+9#g*DUpv+Ra)wvneEv+;CQ8`}uhwOr5&o&@QPb!p`<6iehqsV_;Noe64?182B@L0tlJ>a(hj_`9nY`u#GfDgFix`t!0XC)caAhYkVRG3PX5m~s
&5U~|f%A#S6_IRfeV`UuqFdmSiCiI+1Q=2Z;L@tRi2l_l{k>~L>8hnA*lI3cQ(}L()vdq-FxQRk3-Tnww+8F;;K}X%g;&&>vZoGL<7zFt+kDr#zY5zvQ
qxdQp2Nsx?jl0`0$m8RqW4yno;mUeY_ecT9ky)z5J=S7!ArcT9iE)sV9GV4ip7j7UMG6_(!uldhd0&+OKdKDGko^jm*77_+ArOvVtSsUp(Bs+i74f#P)
mq(`b)QYwf(ub1o)v7Np6}@&}55oL?BoU+#(yjg(7K0ar>c04SU89&nZH#z^XAUd<}Ss=g+BzQsBhOv-Fx5>N9`l>1EQ$Qlc9Q;+QDwc#AJS;v_e?H1q
t_$S(>fiQ>uva1#L|!;C)}SqQY{x_Kj&?1RngkdnjSId%8qJmCMJP8?*eNWp_zj)kEx?v*wxq5|AgMbbV+NRWiZk2L_`NSFmvM8=0MH(O{(0+V^yc<WJ
sHifw&W-}!#!FZ6BDapqH*elFi$S=v;{}M$+sa}8`HfeW4SOJQu?oqu5#A04Tq#X9_*L$$d;Jc)B0!E`>a8=XyZwI%&87-9qX$0JO4$fSpmP0&r>p7y9
q4*5&45UtRw1QqP#F*!`^Ynn<{J=v_=gufJ0*bM8#BhQNC$zYT0|X<)prpn8I9X-r@a}cU^I`~<><M--WO#3`V+;`Qf{75cByNE8306|mS_!Z+L^`qwJ
d8A6z68b)wi7to*B%aO<mjuVH{^54H2Is{_&D0Oz8u(vf|eU!*qRPSD5Tbinx-%ksJMk~f%B)Kx|I24z+ik4fJu9M{E1|7P=)J_P@6CkfR7X)Nu<Myh&
DKpa?ONxBH;x#VDu-ARA$OWAW*}Bz|j2o-Ma_docos67aeM{&^1Av78O9@T?1<9)nM@yR|Gz@zQ1rD9*QdQkza;tUfAh%9?wHcf4=e|(oCt@<xAiqtoo
b<OD0XG7!SOal_fAdpWfWRd}jaqU3ADlf*Xl}Y?z|>xuOfe-zA=Pc>f!)i}yAtV1wq;1$LK%rPJhl6IC}vl8^-#K=)g>c`EPOt^IG_5k2<)^_Pe+_=IV
GwtU=yWr93`t=EwDm9@dBRGJ54Fv`LMz-%{oc1r>7;9Aa{$g_l~rBt-CsIj#`W_;jJt#CcibJ5Zc;YQMRrf@leZRsuq*+DaQb^r4v9J0*xc%sN54{om>
emXlO3&cz##TtIx*-&u$Ae_AS64O0r;pe^2Lvan6d`>xxGL6K*1_92cd#p*&NK~{_O3dkAT&N4H{Ah6@JRI?EfFiO|?>Sg`$kFwvqyv#anFJQ1VV}+_@
<CedNpvZ3fMB@%E*(L}){mdKz;b`}CgICrgJ5g;)*bLbP^)(MCx(frOB7xU<^fxfeO(7}D;~Lh3v95;ra=YX2sPr)8mU1r2cI8*iJARR*fPTtnPlO!Cn
Z5S+OOq5;j8U0{oPd{Pq_7-u7K&fw};m^lnrpSzy!itn^0FNhHWalS*z0NwK^rxMV>3=Tv3>69r*f?^&NmdP(S>5s6_H)p7?e+f9vWK!h@2{$sb4dW!T
6@$526!-|lbh@#-MV6u{H1JYp@uNY5k1eC0d&TQ&pd<xt_U^zRrBgBN)2zGN+j$RMC19x4b=EYDe|Y8__GC|0+!cJ|NzKvYtr6!P#oNBu*#=97;H;Fk4
g!_`Zs0)-sxo$LSi{CysbAi7XQb(4{RSBII(>>~D_sN#J{lX3Pgk^b^%-j{m-q`q^V8x=s%AbZzWzaKnVVL$oQVcs%wL4wF0GdjVU`F0e90}%mSV!1@j
`E#^>pkfpMod_j4p*Rds%$Dz5R|K|T6;Tc*RxW%NSdv%Y?0-RGa=E-8=s%dnFZ<H$b*d;v6r$pJUOt2VHFT8>KBEK<lHYP?grad!2g)uZTdkb?;>?~xE
Wl&+bXyEZgE8{_(@@Kiy7~PZ*soS@fFVFhXtZ$%5zS*QL<me&g9w;Ae0*j9(goCcJqu^aVv-P>W?yZeA|p--p+k_IP3`BWMwQk`PY8@G`6Ac}-?8<#e_
@j?$NN_vs6c;1sZFGT)xUPDf8$&FNkYNHs?EDMM-6VOA_O~Ft`cL@g@<;iY<zK(c)L*j6)I6dCJkKAWlkIdA@X&~Y;Yhl^T6)jgqSSq<^cQ`%SRNAvcb
wK`wz+C-XWOvD%UZ*xi$Fyb4QEoqA^0n`os$j=E9j(2-GrP3ZdD&lpiyte1BZJN&ARGWX9ReE}nK0!1kx*V`htnN^;pOA+e5QbPU5)Xz7Il$0P~@8W?m
gg2XmKcVrcK=&3Y@hR5Nl6@txk$3+gyjs7VM4Dc%-oc&A{n=+3B#ITWyiGwGI3vyIn1GeWY4-US(B7sb*x1_u$f+j(IlWRR9hcnxTL01v?PTUXyR7!`D
8%vor#SG#=UBdKp4&94GaR2oeR53K9PX+YMJU}#7uads_VDS>536R2gh=ay&x!u4_jZ^DNu_*Nn%r#0ozF(lkz7po-+6hlC9llysN<~IBF{n%wIt@zW&
w{iZ=FX0Y!Lk>9W*rp2*x-{jJ=nTP#{*7<EzGEKdz?6W=Q_w%fjfK(QTD48kl~R%*{<kc{)ntyA9=<XucOt`<ffY_xyK_KtjrVsut@~E+|0v_egEkiQR
=d_jV3SnDvNvt;__<Do4-V|t;-zxdkKqQWDQ!nIAPE!O{XwC5eFiGE%11SD;Z<G&!C$>J!QiL_Ge=D#adu)WXif=z@(|y`0~uRzt_L_4xnULFM?xpZ3P
URg)4{GQ80ODs7VU`!xw;k?B9Px@ZBGl0XemMWq%Dr3_qL#A;S%>#zvo$O+YGCoVk(Nus3=7{9x-8)(bs?c=XM6%D?b#o(B<!!Q03Ey~iY2feDl!cbLJ
m1gx9yw#f(OdeEGo^Xi|l_LyWAm5?d;!3Y?KW%TZ4pn_#R`@^aJtE)fmU4yVK>U*KS_(wpXKYv1QF`jsyVur8@|FFzeLpVd!D_E31KBm(-l{(uFmamhG
-+%V3|M|ng5BF4*(gM1^PgkhYjOqqCVaEJCWv?+r3-q9bw+EE|?N4k!<8)4JMqNHn3cX}~GVg>!5Jahqy4o*DejZ@$^Un$K&1O55U?^x)7{#d5PVK=mn
Y-Ywk%Bq}`jOR`x99#NFv31;5+5@R=VcBSLY}u3_7fleEj=ke;NlMPzsY&=b+C?Tox<CJ+Uo<Ttg-1iB@@-nF24ZiDRK(4C7r?~gs4R4YLCa<Fwn>KoU
dLaG8dYw#FMD7xX}fVl@rP<<au6TPYP{EwZJG3MFCqV+$HdoLL&gY1YGb3ex81FaOaY%n-1r*xh53(-sW5dq!|Zyle1}qD`yES0a3#Xm-?%>*sjfsF=&
ZkPW$b*?80o0k5VoHeI~eCr<j8VbNnJm#Btu~v#X@e0t4dPPecv@F4U#X{^K*Supk>R`jT)wJi*hO3WkEC-q&6n-dKYk#k?FM!g<<($C5~V3u(GJ)DEx
4SuMVSVt0kI3x2^*IJ6yy_*}=RQL$|p+y*K{-@N|wuGG?zq8m>B#a_(X1+v4fI;t<^5d>!1-FZP3T2>>~k;w#USpRzd&X9rzs~dok?)*76ElF4xuE@??
QuYb-LZ5=w27ImG!!*R1Z#4qv*fr$&d-#l6G+N{aGZh)s6=a}_+^WHYS5zlVt0`Cs?8-}=#8N?g^J9>|itb2eG+hK@IBaiu{C0m2=RW=dK0O97$T;|^z
@}22J4)saIq8LuY^Xw38TFX@7p@F$0E&_7Jh_HFYsLlH>I7HlT3V~=P<CRNZ(%#_l{NO?DBTy|v(OxcXMiz(b8!11yV>EB2m6m7avC(!f<~fJ_SM1qw`
`iw75ew~fC%XMS*WL^N*rZl8m3u5oDSkPPqx?;J3N0CWL0-|<owcG=HT+}9mA}nI+YOczI&SO-Bg2*$ekrDcb0b*v?<`-vtB^)3Lp*ou!*>y9X2drp?Z
EwDG+BjiiM5G3dV-2Pgl9EM~O8weJ?&@o)L25qjQ8`K>mi(Z<OY7vflzqK8~}%%T}?n10b}M2hj;r1TW+2MM_g5)%Q9CaZv?I(Ul*~o6taj8!Fx!2#KH
G<}`?ic;mzqSjN2nYE98xgx_TfLT)irF%BByRLL^RNXY9laE<2s0;U)S1WiK@5_$%zrJzdtAyw6l2m6~JFtGHd|K#n#9l(SUi2}3rfl2Gqv;E!s0RKX1
AodHGA7n#gkrT=M0bf2wNfbp{IT8DA@O*D1%mD-{q>aNqCnP0`5j~^rl}ggsGr}X|tqDxYmuGrUZ1==w4+AA~8<Zk2UIO#+DJKjjis=hGpwC5gM(7(L6
V@9*Xl=ZP81g#SH(~kuP)%7WCd2L}^Z-1L%!tg1EEkZ^7K_+;Z4N#N8y`Ft1NgiRN*SVQ`3QVIT3860yE_kK2vW1loWPImer!^1?Lp2ME0ag1>wt3;fA
W{Bpu)+aL<~DTAl0a$RX0j&1qgRyl=*y1;Y}b3GkC?=T3)dWnO!Kg87%FAhb>c5qw3VP!GkqKD=rbd%FG5w|Hk?L5+V`6M_FX!KqjAFA;M=4?YVT7{mK
2CQ`eZiKsY|wRTbR~N`}kV83khzV>1{`h`nWdkfNUpXxU}9l57x=h9}<e6P}#~S#r68pNP0fRtB$zm3_C!<LsYX9^BkiDG@Io$hq?ZVT7PH#Y{-BB4sK
t($P^wi<H9vFoWL`WE*V-z)L`cdhyFB*qFu?0S}PNa-OP1X`u0;aqH#a&Rv4GDT6{$ogKF1+KSQu<-Wtv`4DR{58*etC4{C>+J^9eA!Y{{8<4a|sqhAO
Yw7#Zq%(;Iz$Cu)8034GhNNFg2cp#EGB3gU;R8X)kqPuj_FpdA<V7)x_!;*jfL)kbRA)vogZxOMf`+nevbV5F@V;L_g%M1(>l+vZI8SqWNbYg(rb6(GS
XL0aR#;Ye?G^H$j52#1oViE|5{Rs_(e}+Y9mA~n{ZDTd&l)w1ci1h+VA}t(3oGLNFKjD-VR{9L!#}be;|l_Y-;(D^JTp|0#G?w!i&O;%SH5wje`OCN;S
UeqFZl@M3AMNVkEgW|Ya-vkO#0*~)jo=$hkoC^3*rrzZ=sH=%rn<NwMv;_N}4LK1-gyWW@q-`w3Q`9hw-(Qo0Dio^2);xpRnftw34MGOc~GcT|^d>N9U
nS*n-7VMUXH9DA?K-nFP^F{&z(}b?h%LD0SJq?1Dm{+ustP4`R-EBnU{HS?7RB=9jaHy0&$A=Yt|V3a?Q4`~m`ZPOY*18Y!`^4L)6=i3)BH8?pp(W&;<
~c>tZc@Cux2nJ9?3GFjhpNXmu9(EtFqhR}!LzQXQ~qN9Yi%uQ&?gYRHKtY4;Q8K&tLUi9x@fuEmm0fgxOGx+)8wZd-8{saJ%^5N5$`>#*wPHGhPfsx=m
#$k~<XK(|UUq?+&((+=P@BYqr+>ZcEiEOl>MZx8ENyJ31QUa%nr1MBb9mB-D@wcwhf3hjU+Xj0UUWZI~t#$DIXHF|ewRN{Qbz1fr{5k^oROS;+CJ+#(t
QQDZEcGAm4A#CM%0lq<cv(?L8hU(>zvE@n2pds^99T#5VGnQaHC-Ip(ogd>m<TC<xK8*=g6wg5rbo|YW!zPy#h>Q@G?Z)xgy2Vr5dk~+%lG{&P^^W1^Y
)N(>Fo<<>wvJ)BcgwPO8y4ovmhmUc;gG8fuY$ev=$EAgJ+Ssu8?TLmdX|td}QS=#K%c?1}FyuWD{0O3L(h>p;dT%Oue%UI^+3Lcd+n<umOiJKPmd@WQi
SKKTY6Pq9EXl<GFJvXZ=W#MWKE&A&>HrBk#O$I)3ML5ETig5N)6#2HfpBji$e`h-p238+JJze71l2{K3W!2KIQJ3@5+&aD{HiItkvS{1x*5KUa4C{<o(
G>rctQGvNJ3i&8-JiFM509bO2t!&d6Eq^?1k0j;UO{g%Bv#pUJc#V6<Jm4IB2UZvCE$Q}|2AT1qTL`&d%)`M8+Nn#Fq4IfPS8h+f~;(qP$&x=0a?=%J#
vyfEmH?2;k<TCMe1$_^p+G}8U(+-6IXgH9sK<5_WfH$`l&Mv~>9jv}SSb4&})t=OW70*^FrEUc?A4I!?0cX@>LBo#RYlw%Pfhc$XGlot+Y$&=Ugm6DNc
lqG%JY9-XHH2Pa)~k}FK_Qw?T$}3AGdNvNqQLm(b<mjdpqLVxk`Ro-=26~-y9-<Ih=UHCC;5(pA5PIL<s@}iFCNaHXTLyp@%$S_6b*T?cS!RQ0FYbn6d
7Z}?!qPm+bJg(f+G6GOH{88={cOhK*2(!BljPHf6kTZ9x7LW6#?y>(IW}d2&Z8E1g{asQb*$b871IWa(O`Sws=9YvJ{SESi-m84BmZG&?vYXzC^EO5$=
M7&&b4qsuUl9DTDHyROv=a(kR4%@En;zmX3i%cHuHq)l%^k3Eo}*+`mi((c6?1<rD%CAeS)?3L*hRci^)aNh=jEVWGC@P6C#o4_42PLgk_8dEk96(H+<
_3yv$gh=c3zDNGElUXpcnDXE3XVg(qZC^-;Vicp!H6rVCJ51&yT6>@_uk_(Lh?G^6DJ$%Nm{AQc^V8^_4j!Of%WiF1xV`#e{IRYBRcHv!N(G{?O%E>W0
jJ#Z)_C|Mvy<r|@!>A)cbOs-Q1reTT@Abj!?f$|Cmm><p`SyFV^8mH7d!$kuA}R>r;A;$icyM}?En{@pD4Jd|^O0{KMg%9CW`lk66GV^}KJ?GuIoNnKx
Ur>(l=FRU`6|1zQdY#)2Ds6eJDdYx4InD)B9nF}_^S_}Ic&ahCu^M}7C<QAHdk8%X#PFoA%RdH^FUsoCbJ5|*_WZLX~>=lkIwD##r6G%FA>1;iYg93=X
voSm%~<`>@vElm(KvT%=-l*s-`F`jIZZc4)1;Vaqlg&UQ~`)gzOL}L3u%uW(T&_5c``R8cHJ$=jWY-BBZLF{pVMy5F4=uACTJQ4#L(RlFfr*nD-R&gEb
b_7Kin?7`%dezX2UIcz;+b#CjIm!6pX`L!@OS$i%4Q$}?kc&vGOYU7b>WY?=75K@_42{uAJuPhY~Io1fpmd4<aELH3Ak2|t{IK`{@xG6*$azr#f@FcSd
a*U#HPU4UV4uGT2icyP}EkEi;qK=^lho@J9oWvG7faP1>IL3h$j3J!e~SR^ztxjH%xMP_&zq#SZ#XE3V=Je|ugNKJynxRI0y3<k^)q2+L97;0r!1o}N-
Z6W+!As^%udg=9G9b^+I2?Yfhn9#xf^_zn)S2%(Fm5;<GIn)(;_l|U(xIFdcOB8b?c1wkwhP_c@rKA{3e{&a7j@My}B9U;&s8QXLQh9xSfg>~JLI~1oI
Jo=*n7c+yjz6*a!q!E^D)G;848f#C@H^z*wss&ChN)TvL_pSwmMdtR9Hv)F?G((){`#V9GC!nJaW+X6COnus>x)C79Xt$*6DXS|-(`fL3}{69Pu}wS?U
7p#lTZ8+9)WfX6%6h^m65B<3SkD-=qm2dXb>UU&>L%|Rzn5u9v2sdl-%JhbZxF~a;y=0qFjMw@fwx$a}MRT3)mY#6VDzQ#PTq10w%?y_Y}0`L1Fn8WT0
{t+qD-|3eMMZyyMVQqp#RoLseDz$a(fB{Zx{JbT3@XhixG50THn9$Vx305lW46I*?ogGx!t|TwcDmgx<8gHXd=PW%9kz(sHXU!d*NPg&RSnlUff9WA<j
RVXhak&9pdh03SAwA_{}G1%=UW2o;i7AuzuY$iwX(Tz_aCgfx^#B!nMDiFw7*JnN0?@a$_ZC?6uLtu52;&ABabUqE9EUN;a2;Cum>YvC?b0`EK?`sRDr
;7wtUipO9PKS^096WfZY=|nj~6eVm4IJ~d|aEyx-tbYl5>3Dl0^kA#1N@F3tTJVd&(Yv7VnDN5Ys~5>IM`F=i%1%wUhY-f%1){lyj1SwLkw%I>r1~c=Q
;Kd1VBcjx2ZX2b%F28L#~xJ@iOo{cw4o*qYi?v6Y<3JugwkP$6wai^kHAL2fFUIC(GS7VM!yS-jlV@&y61{Hq#R5ougZUz!(2Ex_t|by9n;lu26aTA{m
l=fRa>J4n#V>sSDHhLC0NzjMurJ4UbRC(S&lcO*vk4MuQtPV4Iy}MK@ox2@lSo}pF<oaGN7{Y%|Vmf>wqXjH7*1rehbRH;BWvB5SZS3-=NaVLoD8UNc#
=MjMhKVwnQwA(Cw!=D=ji8a0&z^Vx>3%RMZX-)J+f^1@-uyRauZ7s$c07Na|hR?%zDi-{AbGgU?v|@#YiNQ80_1osuoZRfNrCHqpW7&%Cti#+Sp7PZU*
dSS;T>8W!IndoZX{K7FTXCn`L{GE^VpqC@szIrjocyPe0RwZWH9ET5#Skz6eR9<WT6qNcDslYzcQ#IP&$39*F27I%M@CWBH-0cnl5&u~gy>!07^Hut+*
L*4avw}^w2b3H1Y&q(P&E&*SavC;}76Wkv^e7pv*v?Z9Lgo03_Ef7fCJ<pl*n3s16?9FmK8Ly~B=Y;Cm%KRr-c;(d<kz{}gfZ6eBoestHJ!ETG^QoE8w
E*}ZzG$Ug%D2j_XQzu=vsnW%;r^{n_MalTwZHSNT+DY3<P3IrxLxM>r_2Nd=Ku==xKfT_A<GbR;y-@+9{Jz51}huPl0@DLq*PtK0(X$vE7A?UMw8>Run
NfG>2n@v0?HLkw<)QAWWa&|;-#yUsiXoBdi{VO#thP^{s?Km$|TM*6&6+*Q_^CTy_m)^B$xMAF&%OVDMB6*YpbI6NSO%=NgT7*2A>{*d9!(M|A!62+3<
>RA|FR;2WTFyxXeT4g7GL$psabIH1lzR%L8mYrpSn-)9O_&)?Yr=sDjBTs|lZdvKcbuG?K^g{>D0+N|*=0-v(><L5708Ao(2j3A`ze(7q4hyDg+^L3u)
`v_f3BZ9JqJ^G!~XJR@*l6FmcE9eMG__TculgR`&qKV3!5_z#1dn_#gb*0F!?^}*f?UJCu;3W-v|vWvzhaX2Xkhyr(1s<K3l#sXXt_%9~+;BveOi=9cD
stETZBSazkVK0v4UN{_$jbuDbsYg@16X3(Sv`o_Bbmc$o0zjRY@}FNJbA?C6nR!3L=|#v#3<*5vvxBWEcq2I$gIQPLVOZHeways^*lzIrbbs?9@jUEbd
oR<?KP0YGo`4+HuvE%%>G<u3qgCZ{Z6M0$Qi|*DErKKRhEaI~LiY&Oh-UmqUSs1W2Pn#rMb?2(Tmh^38?d!du9BC%a_XE#t|yM{r-RM!`WuTBX8M0H(u
~zrP;SQBra5UMR3u49aB^dOYX0oY*A?g^_%F<-!%<F8p@@$2F^9|w%sJ(Vv?sj&4i<-_#JPxJc!q`IAK9fwv5CaL0RbdbFH}mAU_@Qt2J>%W%jR$pMxt
gW4qf({Me{#6yok^y=%YjTKLXZj9#4^zWE2PB+`uE}+Wlc9q*$WoJG{dePD(?8wTFsA%zful^N6Ye&E^qPnu_h9RU_4Pl+eU`!M=cI$^P0YBF&@im)&2
d`5zFkM=J`Lc%MGx(RPl3z*n-y_P|H|i#r@>a{F}u+%m8WEH5e?G??l<&5qG(Nbhk}MiS!wCynGA>P~9Vo!6+S8Wu@_Aps8a>g^V@>bR^kdhbXy!><qK
6Z1mvUx230KUAVZ^rkt^`u1nA|Jb?gMbgs0xk}lBBZX#o7o~|{cPRym3tPIA1`5PMmBa4*!I#Sr8IdLDsH~KfSjbC<v_QHvtoX%p-=W^=y_=&9Qa^6L-
M_O(fR&*cb#4Ji&_zW(fa;TedJ(V;Stne)2?LE8_OJJ7o+xsow9%5=4-pD9bNIs&RpXsK4jWh23;8-E5qt3dAq}X5s~_2XgJ^<$HP{Rmn8)${;NpAs2r
#7=SFix`9#uFi0uhv-8sQ{DtP)Zp50<}xxwrV9Q{bTzGmoTf?hc;s5!RNqd=xjrE(Pi7J1+<(J6L};l!*E~Pp1$L2@;u)&M6GfJY@3-z^#y*zW)VWS><
Y<t`PVS%(M+iAPjcah_!}&7&KFT0<!Kb%EBru3O-r+RuSd_Tb5b$TkjCZxDKe}cee)bpF+ZX;e&!L9o+fMe#ZnBM1=M)$^7RuOx6~lIP&c?Fukrp;T%T
^9PP`Y_yhfps|;%iEkl6TfA<{xFf0WD$DDU0gwl@&USv$yg&mA+k{lqi=Ap2M9E9QFJ~BnQgF=-XH2LJ~>_6TbTzx=muc8hDrUjL>VP&0T+Q7BH_BQ&L
&%pdc@F~~E`+SQCO~4^$3oiA%%p9dKH!9NDY*zwCDWE!pZG}H6@mlVF!x4*EVg_x#a{l1LY2rMDXr~<Z8TP|2S8;>5iX2ga^_pFfJ=d2DK%4)888>&xv
7u-Nm=N;C!8RbRu+g%>J+2KiWY~Q3iR4w_m$mO{9U=~L1?PRZ_J()GU6kb6y}Q3~Ua>JqF^Sha-91a0IXMcq0`>`6IG4W%q=8(or62_0I?R%}wt@k`9X
gn}^anTBc{j3|!7LnvaUqs(Udh#S<QPe?e!9dg0Z{Owkt`S6aGWGwobEz~89S2gVaj^Rry$;l7K#1c`v;Gn9A0Ic8RWg#Pp(Pw=zF*n>j&o1JwUd2+J<
FpA-@`0!(8ie{w^VG`d8jit@pv%kHk<s`2KS^G_5~rQc<Pp;kD1Ok}NN>HBiOOO^pS9YR$w)h!pPg08`qz$l-&`EuP;c-d%VwwtJ$5&bBSZT!WEB#rfO
s*ul^X^Si7o*^O1~&fr?oUDxIZ^EYr~fT>I$(rjky1lZ4yAssm^p_P3dCA<m?hQhn>j+Cr#5evn^<~#V7twwk-*FD7IS@t34-9}e07K;oE$`p5sfE-kH
I|?Df%2~O<7J7}ShoIxpjvL%3J&LzvPq5YYV0#^Efp^cJfU(UMV8pJRfXwhNXx|NPAe-^_0y?Ys<&U4<(<#Fe{~PbX&_Feb{_FX}GcVwLHk43nqQ9~Qo
bmS`??2xp=mu;#mo7qda}8Jo4xV2f%5353hcDlfD+z1W;tqw?a89ob1B4^2SCsGtFb9h35#tS828bIEh|ajHw)};jZ2$Y~gZHP&j68hu;PB<vlvYRLMu
^W^Lpbg=3L+3!I#(wq(A%@U{{xA)zrdlCGrja|aAyahh38OA>>aZiIp}`#`r+N{FyuaLK#eOFmQlWynHKy{=4rj#mMg<y8y(s(ALL2`OoJ=R1rV6Vnp?
%X)FUPdtVHJjuPqENzT&|IWXj;Bn#|_GWY^&J!^3N5`WwtP`$&{_Bce%HL1OC+3RokPsqUmDq9n+;ekA&B++F*)-ar3=uT>+p*q9Z51j++<&vFNGZ<E*
x$#fenojb-ojq21p2Me!{X;gFllP6q?{ZG3Pb>;;)Bi!R8R6?55l=lS+yi3c&>PVo9z6+OPR{GvGAPA5jo5w@(ai~rl)Ml^00QvK!d(>J`bvXC&VDBXe
AnqOwS;~Gid5sE2ihoP0K2*sxA|^=u`}{h$-qSWtqK9-MRq2or5cj&yFY~fTg<f2~;1OggQM1bQ8xU|)6mQ6IAPt@MZ-3loUglk1ZF}x5H3p-zi#&WOq
v~KBfB%R><8N*gM?KN_aB$czt(?FL2?c>N$sBaul?MlRE?Fqf$_4}#XA-dt*;HW3viFS#jHWXbp#wQL@nZPl#v`bD<UZaK)a288Pf13Z+=8nNvf=v%s)
vV0;KfC<m%#|Z93qmYfl<UiSzJM4^&Qp=JjoyvqS@?W;Iz5GVL)_!%97ACAHIAIUJKg>E?rf~-Q}SE3oO-p321I!LCP=A0SFha5SuDzo4pOW{r(m1H}r
v8{<HR^1v2Jn0f4Xqsp<h!G8D<n@poh#q$I8(tZ*~Qp}Fq}2~B}l;wfOJJtn`0<Z+Y+Iz~gPAnM6`fOq;~lT_{wF1%%<kbn=077fMj5GneeN+sD~0xL8
Y;p+=#NI~ZL<F^DB<rXHQA0cOQd;Ui@V`ayFNKeduGJ_5Bm1mGi>I_-basxQ;BM@%L4LJC?+TVa=#Q3z{NER?K!(oz7Vd3RDGqx-fW&@!&1lD9L%E6O!
e8nQZr<;3_LSt*v`E#U4#@CxqcL9wL)wMeWgQP(Wn%m5GyMKCr@gh$;5)>L-U|9)}oyAP*wFQi-+#`Z&P9Sq>nQjDM0Y?qtn&Fp&2Rnn!6<%2L?J45-Q
iQcB`Z+)b_Hs3qF6mXUa=v`M|K!8rxsQj}P5~Sc5y7Mf595VWIs~c0Ek~=-{0|za1OwoX&*r<4cn6An@F=pP%TA#(DES+`9g$=s11Lpu*zbHHJ$G*K>5
<(ZX2u+4$N^-vcZZ0vx#5pWWppH^tZ6-<iz7Vf6*KCfy&Jb7>`FWL<|<n)XsF8P!di;jGEmro)k!jt43kgva1^5=uGztb(+UL~L=*8a<|P0H7pXjvbP8
Udiq#IUo!-Cyg#z&G0GDHOaPb1`UMjr@x^fKY^yjZ~+As<$V49b0oeHfbXT3Uih6A41!g+NQ{v($CGpmHeRfw;E+lkGd#~h;1eqnYX0B0#||LHE_nZUA
@S2$`3v!U27NeGU?4Z!jN#`!X)KX1GNupcLn;5AZwT)f=j_3|$vXhjgENju_pWGw}VWxQtg$2GJuUJUMRLfGZiEqIE{GE(aPmBG7RwzR-1OJn0QvScA^
l2WUrgenlA_;CN-HwR}=^O^RO!X{o^b$%6%LGbl)O?}jV^4;LUEd^4j<QJ(cKx7;fVZePt!4Bk&LAoiuMx)}5=haIXB#<Knik>c#CB5al`H1ceg`dE$x
(MMO_7f=nuuS*xI@CF#Al9jUw3%U@R!Ul!akB89j_fbo?>}GeU%bil7&yQ<#|Tn2@tMf}BzJS^1rI+hFG6)Y=UhDvwE3qt6)%Q*l^NIvfU|lFXgR{4Q5
DaX3qz`N%xSPq0ERIY&YXM9?N0eHFv|zqUk>M2WwzX#{o9KQVDLz-2o^++;=s7X8>+Wb{)4|KbgrR39aT{&-a<2B$Qs42qu>)MRv<^Y2~oopRf(}ewmu
OpjdF-k?MGB?)KciN`ww9TUE5-QBKNtMZc{gsT?duj7|DWNYyR&3t#g#)qB1JZL3D$ZhWK+62R@trqdB*I=5Wc}N35Ac8ayh{l1pRAdjjJE`Sbe=^MmC
V!_qABzvVg?rP)9@clJG1*$kfCP(}hf1uDalTH1Wl_~WN15FiF+m+ufPuC;LO56q65PFhAekCgQDPwNCB7>vV+JYFb+zCZsvqefFK%fefCP|E`Zws;VX
l9Ip;^N<Q^;jniPNzMeep7-a7jS$%+p$)K((^-hm;TX@otB3dAL#mgVxuk4^GY#kqUMy=)YS?7s7CGwM5IHGV-@5-9C3jZf6q#l1VB;w_ZNDriRx%LFq
5u~agRoIYrQ*saJglXVaiIJ6ZgK`c=A~l@j`cMWttzB+<fsulC#AiJPYSMom37(!5IVW`E&CI<{quv5s3(1M9q_YYso$kCHeQ8~#4$>N$tW|2GI11sLg
f^mZoBgWmVPRYq`=z6o6ywv3;m}uH|FClS*@Ap9f|pu?!{^KDTgShgGr`hsOm%%j$Fp)E{VH=-~93mbN`0?)%bv1AL;WgtVe_}$Nuh1TK?#mA9pT7Kgf
#!UwrVx{%wd>1&ur(LTugpuTHU9p~x!oMVv<UHWCRS*kY93n;(hB0U>ut0R*wxzyQTd<JK?pxCDu=pW}_8P(%Oo0+B<KOdi*CA-YJmZG3tHwYN_n@<xI
&{9^F@o<c(g4hRH9n4z~U+ry`b>y9;pO$wXaFE<Q#qYK}#y_pLqZogw|9BzACkmZmeLU76moNUy`0h&9CUdZC7&=2_gu;_!C@fQ~fi_WbgWJ}+FxUTT|
E0q{*G2uka=w<XbFr|C-;{NMT%njjt-s){4TaYVQSObBSMPq@$(FF{D?12`P4zNWl7xcuXe)#Ci;3BHvky;Lxg#+0~#H6@7yslejfa9_!%-b9V-l145W
Z5q8lnx#O>i}Wf*Pjv09ERV*>mR>7BBe^D0|DD`;ngAAR9K(S?_$p9sj_g9L$2U{5uUxnOl$7`$YDWFtt(T)GItDS{ka9UXB^&nN+A_;l)#>N1CmLHpA
g{p!}2h;2$k1de2n1vJVDP+mk}d}uPy^IGzM9Q7>})Yhxa}!VFd&&Jnf%*&n1+>$b)P<ALmN>?wLLQ$&Dw2OGtij^DHnsvK52M(Reu<@<g&XHjhD{_3Q
M~5M2Fqa1Z4@cJChi@PVDHBzGy9LbHaK(Xwf{^=^Ol8`Q{I9{d31V#H~+{~U5|vfLz|j@BUwT;b+|SbpYXk*$L{Mn}Xz&XR1;y&@nhxvNBq3p+Z6jNjZ
jc)SeDmtxyM{`kcxjV0_dTn}K8a`(!j2Zl8kVZiHKqulcgr78|ml<QAOg@nplz<`#GZ>oDChE@Dzo74U6ZBVh*VCfobHs`_LxHV#-LIGy~{$;4&L`*59
e6d5^VFTGqv<oYRzN|4?v!csPXdSMshWdFhr{%)Ap+AU`1`h3+-#rqx!c-Lx^OBYxstYL>A%|XJ4UvuQGt?7wJg3#T`aofaIXL?fBLwqw07rjNHS{(_s
&yKj2E3H(+lTjGQmB2j;E!Zg`<K51V-9m1K+MEkqYLoM;62O;Dn>kDyW2U??10eC&OM&C1C%1LV3XfZUKxb}hOum{FvfJuJo^MBFK~r{`0=L?$YvlPiI
H&yr^%&BfY0VJWM>dKgotr)x&TkIe4Z-dfv;-)TL9nE8oRfN%$OhgA8*UD?kkGy0ak*dK<(mla*7l-V9vD4wt&t1Y>^=m=l$>QAjv)i<pztKzXvkya!w
n-8`V;kjCc;xqF@VUHe`?uGrUy%pi=;u=iKrbG3N9o3hUX@5@%&T{R9TX*6P91CX^KKo&}%^tvdJ#F9so@L~<i;zuCWci@t^JdineP@0K~OCe*Cn;yP3
Kwy9U>nsg$*>Zgh@9ie{E$h|^xbA&BmrV5%Q*ZU97^w&NQ9=+$g{g?09QnCN#(^0i;0C$1aECav~R-S-6pwRNOwM3~<JF4Z(vH2sakj%2?jOORLbpR4H
qxzHx#OC6m6xsNAfmh7Q;?0n?-g-xf5J*2DxdknUU_p%3otTYNzq1&Lp>uHW4ajQ~hdge5Zr|^W`#Yc}%nMgnE>LV5LPc1=MIW*!Au?w^)CuK{kInj&@
{h0tp#+^m4y$0uDL$#Nl(4qCM8}ZU5E-15dKU`WBTvNUDC(Zamf7G#7fuG%KY}Wir_X=fy|w=qO1$aH#}4MKofu{#(hp_9=cGn#$s>C3wPgyCK*n-J7X
h`E`8A2;gc=V3+>dN60ul;<AEDGZeK=B!As>vP^}&bN!!jpc_I{+bG8@4uDyl~3f9J=~Ulaom(>(M0Yr9I0VOY5%Lj$21pBD$WPwP)=NPOt=7NuQAME8
cSAupFFB2FaoJv{RQN*Uy$cBPJr{0ZXQRIUj_@ziyQb>88n9vra1-aj(b!hoVnT|;s)yhVTY=8$<3BnDvUK|~d=32X#-80R!Wo>MlCApIfh((-98b5FC
wj8x?dT>-^(kRqb6l+r$B@rPL|-)ShGw|!p`&l^117(BQIRV`Z}bpu3edmE$VV+xh0vi4Cp?C|bqVkjm`4))$n8l))QyiRi-*1NlCs=asxpidlu`#V1j
9-ks8FPFbuKF=-rs~ljpfA1>A?*Nsyg(4Qf5Gk)6q`rLZHFI@w6FEY8Y~tGS3*T`p_AdGl%g;$0hqN3?m2`0L-Qmus{WISpAo4Qna)$#@U?08(xsOv^8
<b5bwheH~uGNe5JLMqgPngsgJ)tl;oOtdv0*nzrhnmD#R|@(=fK@n!-0=9h60-U6;~Nf5#H<ipWal}IhEHEeDu(#QIRhhGd=TGsa28XZcquL~z5IOt-S
e;h_-`k^N_W!rWWJGZeD(W3{L5FBcsc#m@4u>7DqlC6=^E~c`AU<0sXeJ-f5hwX`yak)$4jmBSAWD$*eT6)9Y5}{6LKK-@pT7(!tV(<EL*R(YH-LOzDi
c>>90;`PFgVqNCN=sKh8nMxLQx;EAe_)m9NxV>{fp~@rSQU@p=}|&_a#*0$AT8XW+NW;p|rJd|G171@X~FvRX-|Yt4MM0#9H*@l~->l`7bbQofRo*Old
O|I;d4LsiXqC5Lb}@I(&pKY(D<{BuSBhPh6h`}+Pf8A5|7YCH`1K#-sZ<SKIMI%`%#RjJ}dPpYQ!&0MwBRK?jx6}o%A*;SR}m97f<x}l1*GaAi&sidk_
(keQHeP27t9{z*|x}uTKmaF*`*}Y_Mvo@&yCm>M?D#JceWmNDX+!aGOH^G8kd!hQBR>d|Zl~%<ZHv)JvyGEr^{rGVQGUZ>+P|IhkEmf<LPO+<=RC(YjG
VmO5xf7~Hx+$g86}VQsl2XynWV+I<vlHS?m1fx1db-p)-q29m7loR{cMrKP-oj;ww`zW&`NtXrXP;0>xqLFGYPRZ?2K$}e6FNDajW_dc7zfQNYs9g3k9
1%&-b{a;&sNwVOi@mjJYonzEWIBPRTug)xboa35ba=d6#&DVY$HAk<QeQIxf6R=_CKw0V8O;#|I2yh?W^!stiv)@c_1|LF@CQ~$Jql&Y^Y=Va;!V66;;
03P_eOj0(+Ew$eyXG%EfU2mDA;Fy*qpg9PJ}dL6bq%Q5|hOG7-RjaQqpEjl?Ul6Gz&2g0-g9#U_kC!tm~ie7x~B`zTv&Hq#Z<4q9cKfhwVriKV|8-T)3
}-|*|lQ>k?7*p=9vXyj9A<vNt6gkb@%PDOR@?1BkZ|Mi0(cP^>oT;FF2Q9~PN06VpMb7a6M_hom*JF56S_)JW&M=Dh-S=RYgRs8pG4C{VXCSPwfPtXf#
#*67=L#HWKzlN)_m2#x11l*^*oY;+2>+IEHpFgF_VnVopQ06W~apgBMPt*cG+t{X*Po__*<g39LVE0y4Gtjg$Hc-X7zuYRt@k_Q?j12I(R=kl*r@oHET
8$(8DKlSy)aWuw7OmbKcJ29<{d*tTLtvpEaJxa&;{7>hsi^+_wUz@SF$f6AfTeF};p4zZFj&A0AL)2|wV6}l9-)%hn!sAhmi=sw?#9MAYk9tYWR$Z%8?
Cacl#aL44Y=t^l`Vzelz;wxs9;4OJ}%p0zHZjzl}4@Fz^TAKP=PbMy28P~8)py&x_x;22O{>T+C+GJdym<40Ql(UcK`D&PIXNjcPj`)ynGQu@%-JX@Y?
8qp}TpB0A?!o;k}PPZr>($y&*9cB2S@a0^^#zZ7}1N_MTLQ^Xze8@UhR~)v=`_0i7ttyA9R>&EaxTPd8d6*0HI4CX=rJp3U4N10k-eS0xxDaFcR6-Nco
JEs)hx8a~e9g|d0*X4qXSX-So=mTT<yN^@jJvYQ|6P#Vem4_~qlJVYc0^)2fer|O?n9u*k&*pvIr0{-w^=}a6xyzA(6rSISv5PtjlZo*MijyLOU8qlUV
Y|#IvlGrw?qC4Xfm5bNdQS4_8hDjAV?WAh_Xy@R9%ljuzm+p+N0l(5Aay!0GcaphyCCdj{N5#xg>}yc3-#SAb0-v*iK+7>34)8tu`<E7AI2_&z90rf6+
~W5t_$pgv4~CE1lvnB#c&zf-&#%w4$KhH+`!8fBZat?vgBwX22h7T)IS=E0VX(n`jtxlCTw*Q99Pb_G$KO?j0s$EG@S6AqUdh|@Kg9oWxQ10rDc+vpLR
K9axojjiV9>_l?|iBiFR|{fRMJVX&Q7W#IeG<j34BkrQk)$R_vhO<yPqmvI<nlcKfZ3n%e4~Q)GJ@Zd;U6EEw#!O#KOVj(OjqZGaQf1%%E48Q=!v&3rH
7`Ac!N5al?n5f9-p+@_5-Kj#lak9;zHUQaOw!1oYEC*iWcDBi%%uada8@$z-NsL4$%Gr@>7c9Le;+*v~MkPspba`>$E8%7zj<irO&JY3+19Q>sd=N&g!
ER~6aR#Fmx*zv3z$t5~=^xb@Bc%MZl=!<M+iJ5OnSQw8Dy_C$eJS?t1Qw|{Ai9gS7Br-*NcE&;tf+#JTLbrl)wa8tOE+zy<B`AQ~VVFvMV#hYtYn|atq
*dwqzo>b8dVatotUeE;dF9p+t85ci&zON-P!oQY{Lr{*zhlMcB0@MS5WY=9b+S#+S2K~$Lbn$=tZBPHF-Fxw2zj6Byk#Gw3i|ACaTobAuA=`9m>z8{CS
R1Ht{ujD$3LT0#bVi1`1+aQaD$NO{-9Ouzztop(872P&KcKe~XMRT>HttgCgsK5kH;+b1I^M`LdysikxMThNOBmjrZS$2hTcFZxXJ;nYFTNEv^7BXD3U
(zt&Y$-dnD+vS_P_mGz+O8cH~2r${fhJQSA7HMtLM>8|AXd)p1l#x2?PE#;!iXFwBk>#hW^pgKRWsc&e5Krp9cJC#GhvTX~my-rk2js(wSO1Q+I-X8t|
tPf12^96@TKHIyzHFXX@xoJszz;VZxtg{E6SQe+={w9iW9H40yER1pRKtpH}>d=NRZ51D#`_bBre}_|u9%u_Z=oiIL7S(pg42%SdOL@OTp)Z=&N(bi5f
aXvPD~bby%-Fv|zv1<iCpGhNU^-&vJ^4D^qY{((cZ{B^*;2L7*+|BK(tov!8IYx(zD{ypzg_}9SyHS&M)d)}v7-l<ybRfwv@>-jhag8sl<p>)0cbt#=`
g7e0Ge8~J=2ME>tF62s|?UCvs5N&_HMZ$-F+P%wdzV#>jkFXg2`4hruD}GV`>Di&>y+w7=^M{YN*`D}+f>m@fqEfS+5q{5|j3@zux(XvwWG)t34e&kK)
=Gv%9rPvGgetYb)*$l<Og=WhDp_t&v&s2;oT~6_KYufv^z5O*n>_gy564u#CiCm-_}6geU#~Nm`-=(_U@S8O?!sz+^@HN&{G~eq9!w5hpz{vl7VzBv)=
&NOFXHdi6TdhrMtcY62D<Qn>t3Nmxe|@|8%~U5wN(L!69X663vp(Uu?^_!Osj$h{$H;z4mKfWLK`8B2;>PQ>=1LPYJcI5U{{0}j^RjVbu$+wiI<>I(dd
)M*>kt!e~V{VssUC1`tKk9^)LLuaLJ#2Vmb7hYNh}F4_->gi(QNl|Ailac;Wy2oscZ$Yya@?A5N%#r#+$4{^MV`CyrhHzfgB*{+hj^`LEF#jcTR|yoZ0
`ZjdkgpT7gx%lgNEfAbf9e7fjwd-%Vl)%16_lz!1V`uo_9e|LNF?_eYTZSBHevjzXQ7V+QK3jXQS0)hgvqhBMG;;(J?#(!e-=KjJDol}-KiO0Tp;)EWT
k|}?~V8A8$J>NY`S*0JhZ?n_>3a`3Wuclhb<}lsD6GzIFJ{k;=<N5i&?#9MfG_2YJDR((W0%i7?>i7%y#Bc#q@)ekag&YIBR5M*Up{mv?yWfNm=HGE#<
o?d%;-^8PKb~M)UbD%rLinm=oRC&B4C-ILYPM>nG=3Ma*W=x<e*aagFyoRY0x?U(5|2eQp<qRF1|8k%xYnETwcWymJ?^YoO$I|x-KeH)otWQaZd=D&p=
j4_6DEXGX-4g|=_eXJb=aegO&ePJ3DJ~KWHi2RCu0+=nyImjv0Li-tmCQ4N}`hY7{y*Tk(#pRnk|RG`YYA!)&K|gzh^*@0duUZiG~yUKmOZ^VM8USNi!
>I!yU7AX2R)7sK>;r*ePh@GuB!!-4*oiDaqf-baiG+ek@*Lheeugqcd#u6tlIaL7296=i2R*-5jw>mG*?eCOH#r>7V}TR~n!@(tt)R;&Hi!tdTv5D_)t
IYgNRy5HtrplRb|R6avLLSJ@>LB(o(hh@xpOC1%^^X360f3eJ}Mm!DL3>`864WN;=?Nb7w<)@~jXU4^Jkax^=IY<k=~7ZqkCpHvSg)KbLqPrq`}qphE+
cEdBV@_45pcxR-7!QS&siNE&v>~!}36Tdcgw27eD^Otl|L2WCHr)zW5g^t*9S#s8Jw<x-VsnkTe<Mf;D4SUq2^O{{1G1Au61tIS>M_O6IC<NyUKD*HH2
_?0=EJ`zxsHmHB=Q@%r?zad&TRr48Y8@u0)m<*M#;Q4eSL{vAd8fuF+JUSf_>AqTLd>kM3&r->v~SjKj)}VQa-|)L$J-M^pjnJ3toekct`?lLrf|Vlsf
&hcBc97f>|*kl-w1^NM?0@M=WfkdqGRmU2b<F!v)>lUiAK8^OS&4NR8)w%JMrnfSk?H{-L7HG(@OT{L|wHUt<O$5TI0WVqoZ%BZp~<u32nS<R$J<m4u3
LP35#84yxvm>t$v-L8=vueovuVPBKWGUw$5xQxJ8}EG+pr;rKVp<q;*A0&D81n)Z;Vix#m<MJlVFC4c%lhs+kK4W63Flu~DBjn5_-#WI;O_N+jBy?3_Q
Tt&RKrzcxmX_Q>>v&O6a{MA@=n5XPliRT7(`rd6y3TII2JP;h5-nYtkt*7W|2F{&?`rh8&u-7^clpiOV66zZn-e{hV(3gTF!=Swtu>R!HVnzgnvt#(&P
I|DtpUM&f8VXfHmxk7f0eJoZkP0s2?N$drq?M!GaEyjhkb$l#WaK?2`!KTktExmCe)HVe)`fxoH6K#THwkH{98X9XvJ&_wXmyJDrUDRl->eOT>kqQ3Vt
2Z2Z_?Q@R3x4yIHlnuWYr5!U!c!Eb*=RSAw@$V+LctRhy176|%f?{7(i^j>dnHjH5@yC7wOl$bj29-{$$&U(OsJzFL$_p=GL3d8mvU>v&afpYlpUtFCv
6t=J!@7wS(auBKCh?_C#Dlcm(?2n?F|igC2PG~)|-6RK*10wOwH8Ac6TDIP22OHMpY<Ue4XrUsHQOs-U%t@taN-4(VUH?V-a&N5EXoClQWf>mW&BuY*q
|}qlI*<t#2nyO+zFxX%cEiOTb(z_}GJ1-7}J><M#MOW5Cq0>V--xDrh5JeMPdBv~_D^($Lg8;?8(mold0YD&bI5Cm3{@l)lpSnSGXDTilO6RJJrzjQZM
aq*&^`NF!e@Me<@NDilqcvXq_@n(Eo$w6o$eB`mXD_3VtV)}9i(YRS<}&1ENDf~J-zm8F<gYZhwpbWGoBW@@4-WM<E6syB*)dQLYZ)?EpMQ|*rE1HtIH
XS}VexFuWGnMpc?oK)@V#%ePLv%2T-7$cFSFW)xmEhe9%<qH%Aqp6V(j5Rzu=b!OVW_`dIXsc_Tx~1W)O^H#RDc4p{7<Kl7Sz~Ppc4wwK5p-wSj`b@Sm
FE~oM*rL-E9IKgX{j8~6z!gve=;@^ONE2pkjGT^%_V2ewqDCp?6#&NDZkB>DnxwQxe1>nYHGf&)GFx<wz;;sSo7vmMT=8on++yKwb~Q(rz72j7@3@L+T
u=6$r22wlYZN@q0q^BdQ;OuF%|cQ1Ett($ri8py`^wCpN-lgW6_AK=T^^3V&0SsblEGj+j1_k=Pp@G#i)Iv7mv?YC#|}mBdRqBom_CbZ4-(Uh3Vc*Et#
~<HX`j{Vj@2#*?!eFFdpgYlq=*?PjxD~x+UL>N)xt%J}a7RxwNejw3_omb}|^RR5PL`A{g|cge%dDq}qZvZ86v-S4$^&+*PsAZb)o{u?UH#!=n>3?XFW
_p01TEDYY=+j+6}sQ=%KOrUPMD%$_yp#jZm$9S>Bp@$hfAqQXL9!V;K>SQ3_TLsd6nZ};qNL%JYMOS6J{M(75NrI@{{)7FKlM8;i<+4NIw^<<~2E141#
b3#`)V`~)cIW{@X?%Cu_ydtm-s_t$iQwdMNE$A%bWVKxr*yOa-tM;CdPB_|HQNt#s$(f!L3Ui&H6mezs39DETL(;U_6BZ?P%45&k%CnYVTZNAHcwP|n<
DO#3>{L%=y?Il|+^)8zrnj05hbNnpLM&3&%@jh}ZrxID=Dfv3#@7%#)@X1-8%U>ZLPOuO+k)1n(P=3*5-q<m<_U`G@m!~C(&((e+K{6?n(B;2^$l%h&Z
pK)mi<1v*OO}Nt=-9NC<8b8<qP4&`XdxY)Y8djI(1}9Imc!^4z*}Bn}zDE6r8oUE3@t1M8{;z`y1w<P;5*j#2JAZQbH;#>fL&wUJ^|@W7U?@38@J|lb8
-PC-OQ?!fJ0>bF=k&-ScOeyEB=NJ`;0Jc6?T2X|7SuSf;~mZ8a9CcP88ZalvV`)zW@j%WSrWm~rCNg%T}M8+W@(nOM-$`0X}NE^n*o+k(sJQ+H~G(0I=
7thaUAPNAC|540>orqRpAe7%g>tS;(wWot{_c8D5F+8NK5+>>QNEX<k4Itj1IXNh;*-EKElPqcd)uhrEn8q;M#5_PVmx#O)nE$(n7k`E^8skUaSX3T4H
y0rSYZ+tfXKa0=8e{)K0iT}z>0p)w=@O$y+zW>?t9V6ch9)bSX7DvAS^+}G9n`SdzuW;uNOrqcaArmh((tqTYE6U&SSbwzxn)TNI?=SFIH~`!97yq7p0
zgnUW=6L2M6~YpCT6RedP6UX2D70dGEYW3(G5@O;(-Zsz~WR-s(ntAF4hb;ilt_`5N`FDw_j-IC3W*Z<@p&`%pFN|#zI9Mo-YpnwuGXy0XiT5{@L^6W~
0@diYD~UF8-Z{<MYSwKUQc*+sDthxo0b;<L!578iGUp-|hMTSNs1Pw!brD*7}Uc&bQgiv+DA(^RrE#D7F9B`tcj?@1L5qhL6wxtZlZOsU1Jx7w%bp(*M
|g{m<SX|88UZ@O=Ec_TTaO|2pIMXZx@H+n@jMa{kEo|Iz2Kw=4RlHq=h*eb}F-sgl_=acupWs+Ok$lPz^7t&h2_=41=rhb9n6Sl!mtT&b9uj@M>A_R6f
z-3~^yLhUa+f5$w<NHG0hXZ`qluRp<~zF*5Q;y`G%7W8$#YF3-fEF853E5>q6@&;T%pQUNZ)a;pZ)DvuI+?Ax;Hq{gC@qkv6l5z7~(kbLa)Al)&EhbIP
Y6}H*DmUS=M>N%{l$^*|3qm;N)H)2~bJM}3sZnW+bzJFLTip}Qirt(!o*dKWZBBbnXK_i<8H2v)$>wV*yWVZ{N;Y4pq;YADjhcPdZx@15T|MS^1lzWNy
-^oU!L(zdr16M3!?Z2a(apBArlc<Fsab0|dmxk)rG~_uJ$HJtthM9)gEr-Vv0^W#IAQYt0+VrHgq*b0lrbnZZRK*q<?qdP>|$ur5{#Q%`lNlrRci@hk2
)vK28=Dg%bJgy1c$>NXsauUZqaScY7%yFrrc^v*<2wZ)N~fsf6W=6RM2_rb<6npj7~76+7rR>gsa-Hg(Ypl?ycwI!O8ecv^ehcODTsY*~&?=NY>@@Bpb
!3pm7<sQmU@^`CV>pSg@B(Nq4a5NZB>sK%gnu>ZNggFrD>`MaL^XTgstsNENAJY89d`&A7p8cgG}8Fgtuyhr`l6{`fYRHdLz9^H);FoK$c{OAXIdB~`M
UO-WC%V6%-|#!|&>Lokl1r=_U7p7W18qvK}#tkF`DqWN+r>G8Bo72A|UtC7;IR~nwKxlys3L*k5-$U0en=Bysk-YRJgG=6MS*eKW~%k-EOu*KpHI^U!%
*QIpcG}&+!>t4ORQ*YHq+Z&3D2`PB2{bQLKgT;lvW~MYnDc6b4HO3ODs@GnbPG+Q}t5fm2V;QH<UUW{@q;RvNX^eSvF|*z07R{2|+Vi_yqSfTFhqZy0l
os91hFw=Ec<j@@{G^n~31N#n;hZVhJEdH!-S9`NNsm@z&e&oeVN!BVl_ZxV4(I#3`j|9Z_qcpkYku5pvl`>M(e{c_SK}w`cN+r9B(-1H4$Mf6=5#aZuD
NEt_HtCu-v311Wf_|m;?p)qFRzs%vx!{88%}no?P4j#o=+VLMtwMclAUpl6m%LYE?2%@=s0lx1a1DY##p4=iLv>b%m!O9f7~-Qt<NzX30Wo2n5*e>SzY
GNPv&oXCg7H$)`<zf$59bx1WhSu4OYxk4vSX|=L>eJCg?<~H!4QQ^SKG1t&?reN;9EZZ*pul<}})SLb4;d%<)RnGj4V??V4Ij6fFVQOv6<Q)kS+bQppA
<)YJB;!xphb?4?LIC50<<d5y<a3iRy7RwXGprM%PPo#@S&Vav({LpI-p#xq&>n(fJuryQK<XvdwFYFbyZ_vX53Y1$Ps79EXL*d|PPnl<U?*B^U3-Ln;n
Rj-szj+tGwenf3myHu$3x(%B(GZFg9`cc=ay+55l?RG3m@2}}^M5Id4)=Ii2T6Vhw*N^F`ahu=625!V2DiqSegw7di9AE#&)Y@#@k($Zcq@=ZN_m8<J1
4jFJHJq3H&9194KB-TQ+1aSB1*ammjK(#*|G2xPQG!g$OrLUB$0^9<Pqt!~@ut>Uv)8&)&ERaZUemZDGv<V?*)B(dj=a$p_2KhZrJ_Y@jBD-1v0(CN)=
#gH?;Rh$Hjg);^J(zcV0>&=nv2ClE{_y5d1?JTzJAm52j;X9ThS*ugNccrnm>Oe-i%6KhsCCGcN;>Dp5Lv@N0Z}eiM{W+#*~3IY|`tR$Xllij#$_omqK
<mTkmlE9$)`){6?bFPK(b!In%UP3bkf%8piLqc1#i+J!jb$oHdvdQ5TNi;s5N3WKVniNq>I-7@PHL6UY1CJ{1W}2|wwo+Eo50<7Z_58UD{1Dd#mmIbUO
}HpQP@VEDh|`&YrKZA#OzR@CncdTVvN({E}7gOb|nAJZmEPKU-3k4wScWZmU9`LiB-y&6eLu4=e!wvK1mdWQXXeE*Bq%i*G<l?&)?;oL-`t;q@1q$?GV
3pPhRFx9qL^|q)ZYBZW{k*P*57`6EAZ2g$<I_-sGF+=OmnCP^H>{31-49*z69t*5r8M`hWPfG5RBcF76CK7!9#nmY(=?*a~#O|7!onq@-#NqO{LOQ2CX
Ece@j4N+Sx&o=$h(qtmnxx2-&zN*Z%i%HmoIBtTW)c(ay0xnrR|`>>FGBXiSdEQHd(6xB=P<K?du=!DKX#3&Db17((d1aIr_0zYGvS;xGZz!t`eBIs>?
yCgEoFM5Iq8ducJ_aDb}pE5&pI@;{yOchcra|QXN#_A+*U{XN1F8{LP?K4;hhvr2A`eo?-C@tV9!rGLejLxW#{X6wOX8(TE=9}?~xpaS$iX&_l?fCDRU
|Mll{ZiiF=E*9>k<lP0D7bHFayS6EE@kdn^y|GqxZG4u1oFC~3=%n{{IeV^7@}FS?xFiFR2uyPSDzN}p`F1zok`a_S}{J+t7>q^+TxN65A{V>8;GKjTR
Ih1hst%o~jbEoQZ@Zf|tE6NNERt+#Y^+OcfYFEq6JpuG@Gse5W~aMGvI8O(vUp;Gadir#!ZEVNCD@n9tu)tS}xWGtjDl_R>gR-e`xyH3NTPOu7=v}a-_
Z}U5QHkYnwcROaqZnPb%=A5C~>MsY?O~>*)*-1@at+gbLKC8i{v)CJ!Oth^J&N!wD?Vfc;nDyk<`g*Brs0%i6ESv9nDmGC)5uZuVRFdhUkaNtqbDm5<+
p~^`reZ=jok+J0*<{(~?Re8sAv0by_`PXKYgT77I(2qB)UCJmdGB<?pELRMg2^K!im{GEUsoHVy{@KLsfcaKR2E8^fL+}Xx=jb$Gsjr}sK=X=nWl9jQ*
4_H`am@pb~a}O%cNOQCnme?ge6-H+svY&KHWBkjlrNlq-mN2i`We5wDEYmXPNP8X7golJ;fH5NHXrrm}iQ=)=@{(B$L5FI}_GTmJ;f^Gndb3T8XA;RC{
_xu_X!)p%*E{CX#Ivdl0*6e6Hc|h3DFu@Jz(!PP&?tLS#%M#A`{D#iurwizcCEo)+2p`A9z4E7bEsxm_)ptf6sj!fK5d%es6fGTrXj($jvUF=G8Qa-kh
ZFEO3bdksEyMKDKl;gUYxR@d^rO1fa2oDp0(W7wUFNjkGtm(3Jr)1gALZJnBKCdTU~OH?ow^YyVv(9)?3$&A|HG?Wv$w#8glmvsgwdk{@&!db8NW(+=S
EH+nR3ryJ37F<&$d)HP=+61?H#*^@O8oiz+Dq8Xhb0ZQIE$T!fJ*90Xy25m3BHEEASkwNDoPRr%(@ik*U6ZhS3)L}aDB1J1EzMH2Xb;Y%$A!E;)3t}nZ
Da4Z<otgHSCcOpEuN&!kWg3jwTcjS`D$&8DV+|vCjFBRA!qd2nkFZk*A`8%VXOB%bK$lwn2MVxC5L}TXyp=qwu`ha5kYIv=X-O_idD4g&B;c7s?shCPF
F0bvFO}dvoJjw?T$sFm6B*OX9MGTO+0N7>OL>CY`cbr*;<NcC+jACZ$dP9V(~yzoDQ(*(kTj2eR15Dw8tjm#u-bz&=IX6UtDl%QURCHa5}a6OsQn^+oP
>nz0uo>%!<;Vk@64B+1vi{PS4P@CiAX(F*6}l#a=d?u|~^z>$p&yRGT7ceXV1*xLmQWzu56iwN2T%DZf@7w@5<7mhO04o}#HB*pdN{uQTZkiN<WaG}p@
18V(`U412BWx@3+BhE8u%@=66y+hBM2({sJ>xaGGG^M*5`FVwwa)n{=v1fSZa7Q&)Mmrph{P8(YoB7)1Dw)-sxvoJmzo7NO!nVP84O07)TpAVD;dm-)a
R1C8wr+TL0bWP^HllrzcW{DcRo_4?@Sf+Iebth%5JB8V3q0s3i5<$^gjkxD3Y$0MD5eYVZQ)6B!qBfW3a#>?OQD_^Yb7R@53G1Z$x2OEwHg&;Vm3+FoI
x-z;%-Qnso@la7l+zQTj8PJr+4!U*=&rSTRv}RCcqDZ_AX=l7j<G3etYr~8YB3!&3WC9B5!1eUXwsN)i6(WhHQmw}lD6NT@~^uqHG5>N-i=rbjp@Wxro
mpl!4=7w98<N1<^L<?|Eu%Lq4#DjEt9jF5MsuHAhzRGn`BQGOf6?Mrw$9*N=94Gm}>^7rB%&Z&BbQcDS4}5OFTOj_t}JSA}V;bQpx0F=Ce@I^(0X%nu9
@8+waJvW(0F-)?#fJ+-$!tx+0ZmDm-mzo1DzTHmO<v2pU5rX4A}-+3FjU%0BH_*<2C3)3&*;rPQ6t3*$PiH`MZE*t~L<vr}bXH{%w2@toI}(6+^(P-x~
IDVH;B^jReRY)Nbi@y?$$uY_DG?Tcy~MyH@jlv81K!<iM$y-+@4ZV2f~p;`Bv(~@2=6x7*f-8*M8IxAwYRx4%w&8f+>kRGcyq<Fe5`7G(IrQWVhwTo<C
X@j=OL`6Lzcne8Wx6?Kl3f8L2t!+osiCSB4EDO29Sd1AA?y;G&sc7pM&DObW*Xqqr=}V%aHyLi5*z%PZG(LwYM4MrK!qU)$GGg5)B*kvH#XO;;WUUHCp
H7tg2~W>#wZu)9@j|wcZvQzQ&`NkMLe$`6D|kF#oEj^+&9m)p-dYsLA`^kQQ0?{t-K0yBd{%9&<SOYB=9*~GMoW|CWUVnFq`cv5c_P}>)dgQJIT^7DWm
8)d?HVKciLvB_5O2=9a)H`-HDa-jS9^_Ix)5XCAx@Wy6KbD92vurDA!$_`3zo$6q@n7niFHxu7@Me7COnfa!QLwRi<4s!liAWKRFhg}7YEzjDTg&_G{u
`~W^qk7jcLR>nL-uMxUDLVi&l4Uraj#mYxsqX%@?rMyLm%Fn2T77QwF!s-|pq?#bTn88BYopZzJIK&4o0HU)iCI$2u)(ifLzD)~+F96<ca4Y@KZiZF6}
hYO)yZb8*4cwdrcEnLKmLLgLuic%UPgM9p+2;~z6=GcKV%7n+_ld!kyOnpu?7saUp>5cQh0el|U=w>Si~(KzWzW~aMOi??P;2V<^yrmdSTsmFB%A(<EI
g}OsKlPWiSmY}zgbqQ|sm}qj0r2}F!*K7%)z|<Vu)6JTM;0^hTwtUf{Z|mwwufErvZjK8=xaVTyEi3gbp>TUfXs8p(w!Wth>4nmqWlpG<Dj5hu>3bH(j
4;+}PPub!la!C!{Jz;{R;cB?-MZ-V>3x4jr_FiPy}UgeWK$tqV-9gWSJt;BkK5c$<$bL*dlN~q5pozcK8v-PE5w~0x9(Smvhg=y1?{HZTs;|f6)m>eV#
hn(w7AEDwvgLoPsB6hAsaXbd1o(|)7V<>Qe%c$%~r|L>ckx3;EdO6o13xKJCRB(*|3M4x`t~!=$?|?T7x&4DtPT)n|4wc>G<`{l7_9Dw&+wZo1Y5WjIp
|?&FX70o7vXumCRF91;0Jjs<R1U2v11<VmkQ$viD}qlB4ID*k3upD?7l@hka3mFR%j%Ah9Hn0MZv701|ty*numKM;=kT9HSX|Xvr}eOR|ENM0rA<kw{V
cFLqaxyqdpYoIKU+;;Ck{TB1S{gLRR062Ob^-IvTKKbSOkRykIi&toU;Zgs+&_=Y}%T=Q%`EzL>6(ZhxnYSB0^^!`Hg7d1TzNFGJDFdu=+#LgyW^&kQh
x8GJRyZ4i=cBSsNt(5{LNPR>KEQ%^zjqkQ6Sh)2e$jkON+w55saKx?xitX#<ur`lP3Ui%dIcKy;ecPykDWtY~ZP+ic?vFyWOE$t2qiU&jIza|E41(o8A
Vr)8J<3Bg2)F9xjt4sGLdgyZDeoB6!|2lb?E-C%3Ba{uFan*&1jr*)p(SDEJb<foMsL9ll7YD)Fp*p!qyab@8(V+2>Ve2jjpNU|UIX}$wA;9v)~1{e<K
_&x?%qNprgUAU?CbSTd1`KFW2OMR=xKFihtq(tWaXCPF1`X!J*6r!W%vTIpf050w66b!-uJ2%E-5MBsUCv3pbSKhpMYWw^Np@qUyd^wP<0578RM?*P4e
5YZ~0iZpi^3&`Xpg`pg_H&ZrFJpG@$ixFSb@|VZKjh(W#?+&~$rlq=mKpq0a^C>KJ6L6V-jX!JewbHNfWmRwRz?T+s@?(_Pqe*M7tf8J;b3H3e7CMPc@
Q7+jFr+mQ=!5Lt9E#;5aDIog2Au>+S_JuZL%J%Dap<bFW$PU*U2N)k|@rF@FY^Ez>QbYMmx(VPK3qd@}i7pnZC4)I4lg+ROfPHNP+0FNs(?XYOD1uevJ
9TYFn8K`k%MpTsCD_T%SYIHGvw7|k5)dX8q3RJLTy55Y57}~bj#X?-3van+Gz?m^Z6kx)B9cp`l)M-Mqk)mSV%%YC=O(21}4FMKpx|IRzDlpr4-Y(%)5
v(P}93GBu+Z1S-J_ZMQ!N1HPBrB^Hj-s{JaSee+Ofv7%u=Kk=+79c40uCH`+B(`EtA64j^y4s^^v$VICO{~G!7sU4$vKG+7#=sFfNwexoZ>@_UQ7+6X!
~LxM2!xbfljl!h^s3BgTf;wMLRfM1;C!7(cOJ*b)ee~->2DdBteB^_HAk6i_0ukoZ@ah^w!d`{JLD4hG6v*cdz6s;X<Nfx954El>;D_6J%uRYPWq`Gx?
r&a2<$dzf}rj@CRyF+h-G{p%7fheG$szh7f3r7^FlesK$b>Cq}m?V&%Wxq9kow(b@^rR(1skT^Ou!8PhF~x@P;~9|`cgk?q;|jJR}QtW}cIguMm1*vTv
0Eb%~Mn$*@S_f$ojcf4|_v?(n>0_0S2`I@SB14lT`8HXw8zL(1}GndA~Xf~O}1GkPCl0ADNf0(EWoW@hYp={h)2#&IKq|2+KK6qAQgIf#lZmSOIPyjoJ
zAjgbYzbW=?JEQU{^H@6O=zMGbL?s>gyXe0!zQ)GVikp8z{*ifr(_H30O3>_J}XOPF^IG|TS3dL%`0m9q<x?%9V*oW5r}+TT8pn4QZ9~18MN@lz<rn*)
;4B7nK(o0tH$-CeI@h^^1<Q};yQ~JQv<<^Fz?nz_%KjCw>24v-{L^>@7l4k&g8;a%|Y(9Cf2`H^Z9ug)xQ^pRrpC5*Pn3z&&AOGBzpeG(Ep^O@pJ6#&#
|*VCG6}Gfk_y8U|~!+s~bwLJ6$;*&CYsYJA_UlG-$f%y9o>2#(lwNP!6;k+Gq#2|19a>!J0hi!7J=Z{-A%n|6F>m<HAIE!J<6BXP>X{UajA{iqyKV>Dx
=}bg%ix`3Q$LKV$O$od2Ii{>5pEMeG$lwL#(7c}3r|=iVxRo<BZd{mDrDY5Q7#^RbiR*Yx?Osqo9^@xOfT`k!Gb!w3E2{pDv-{(l_*{apPGA1?nt3H>|
g|Dp2BuvCoZ1B?04XGky#_B#Ivw*v0+*!C6n1q=FYk1<v(S{)DQv1nkC$p~wf;_UJM@>7mqvN+ud=U-0#_@~Z4?B5SNdjbdF?l9|+D7%_)c&pS@yMrCE
-E;`ka7Tvo#_HzfiNtaU!GSJX#tao=QS2rz=8po<Z9CCWgP*o8!tD<<Yga0Sz;evoPh8-+q3zy>N>pwtb>v0|bQU#wM{l#gj2tiQ;lb|v$u^|BzPa&q!
pe5z9Yt8(4XDlq?X1}+KVwCe6=8;lJUAcYlFB``t8#`HnzLXB>{U)gwSfrsvHm;QQKPY|_pm3zV%Tr7Z{r4z?d-f@hQh@ABcJm4XrH6;MDs8-0iHDY#<
r4kVW<vSANiBhf-!W^+S9f>#$v_vrr0+xwrE*A-Xvbg;LBJjcL&z?@&dR*i5$Df#JLsD)|TOVOFWJ)T8E-+$k&2TQ1@Uvj&v90)I1^_7ofiFYz({>iw%
+jR+nh|WYnd&*^?8)AKY0UeUhkZ^{%P~4>Nsar`FC|^;gav2N#g~uKaUhJMYPF9j~_dBER5gt{oaN)yjQ^OuRIoRr}t;cSB&#JjD~<5wUp}h_uyRi;9=
@EFOJc@mrPLs|pvVVLqPs^W4f(bsBhImi)29dOlI3T^FzCH~Sa=QH}wZ@l!IS;}OO@`h|Wqt3Tct9!(TM6bIfs?YMXOz2%%b=CAnI6elp$7wj0qsG}_%
NJDhRcwkRj+l-lqtL^5t=_@X%PlxdY*?Fs7uw%eNxy+4+!|~XPEVBA<yXP>A8X~pj44VU7gZk2#xJgCxzz;9nP7XR-=^3e2aYq{gV$Rs;Gmr`^$y~%d0
wKz1L-V<nlUS!X)wufa@_V)D%lrHX-e|n&-%uH5l+7)(##e7`xdf^YV-;kJA)izy<FmG!M{n9ot(ibB!{1DMZ@V{oXt_uHOeQAVwy`Y|r2rnsJ>sV|0a
42eb9A}od~jakM+1X#U^8~LpG{<@xWV;`doO+~Z*a%wZ9HI6;k$}$U5~MCjM>l|*rGd*8=G*{Ma1%yZZaBHGw{T2J-LU4J$n>bvJ7r^2%qSh@0R<P!{f
!bBN@4iV$6ep#ac}td3TSCEVDxj?kJGim~NsQETG`|w;0W!+kQ!bgd0(tW1)sN?cxyXusU1akvoIvX73RZ6-BbaC(fv-z&;G<-II>aw&2V=WZ3TK<{vT
LN?b9jgsqg;UVO<PxGZ*dE~jEGRb+GFUgwWNCN=wY{P1QjzQwZMT6~TFpePfCo2%j_fAn?L!3w89Fc>%ov9E{@)55F#r*6S6<H?<g*@>7@E<{Vpo~II5
8_i6bMMdw*itC7lvn_??YV{rL>?VVf*LXSsa_WwIfpLaTDY8MwEL?}5Y`Z(lDy%EzeB=)rVvY&V=k<&H8Bzypeql0NfwF{nPySxNTkqwM%@O9k7k<J+u
i73qk%@S)*ZlX8|8@R;$j>8+v*pExDaSo!l=X}Joddgep@FcK(nY<!$iHREU9EUcOK}cA3HEtQ*P>pu8;&J_z8_s{hkMe)e_!YShySu9k;BrcaTku)Ky
S0p{;QgOxW*TsA4a<zs9JdV?>k1l#+wuOTC1O5KQvgS#n+e49dEryKZW6B=Rdywyz`G<MCm<x%b2+L{O_HAuj`jSBFSj*M;TU#cC|n7k=4G}L2q^T;&d
DoTgjLq-5%CxX}Yn8h7U&Fr4(Afj#|eym$g2<u73~xZO-i`V>_$O#=c_jFpro6x90DN8P3WS!Q7HuB<>vC%`rPWtA8{SoAEozKH2-{{G$`Kec`pqR_wa
)Hi@+6FM%IMwY5*Ow_g~2dz<)&|JAH1w7NYP0)LNB`FO{fBC&cR0i2M;@E8RrqgByl1j2cv`L=6KO{?_h)qa+GvF#nC?L0M_YKuFYn){OfHahQeoU+x*
F>X1(7GLU@JnqIbl0b$yk<!5HiS3W)L^apyj9CjucGYG)Ot+xj63lR96T@rA1EUh~Oa8rw=Wum+ixB0a4qy6@vBa7P*5f@IbGe^f->xs*_#2<zwY$ybD
C$WMdc-aHG05$v<q?tH@ViQb-nI87nwj_WPc3zCe|upWcg0Sd6Vgfz#yc<i%YS;<S^a?H3C33I1hDI%TAM1@v*vKN_r|<2Q-I4YV)jVcy0jRi@x4Dc!$
6b!3wK4mz6IgAzVkeifS7LPm^in)VH}pZ$r7qV4Gq*M<xW%nNXC#E_3gE}#lZkwMmr#}mOZjVw=5(Xu!KP8{^<%UazhUj*r(RMIg>14a(;h-wiH9rq%Y
dW(P`!Z#pP*YBlehrgO;pAj$RQ9WYv4;-a!DhzRWkY_!d(Rmk8WqIzi^sxoNT3A`kPOiz7YtfT72UDeV)yf(*1Lfvc@;5aCMuPSBj~9e5T<Y-G-d7$h=
uyh7(^Fuv;miq+~P4z8SovH>dMI?Z~_hTBbjZqb}#?mIKkRe%~e>Nf*6$B-80ismtTZjD-b^^L0xsh}_!4sD1nwLr8@6ce1TOO6E#3uHVcIG`>lC~>|a
8enM0=#Y3;U=h3}?XSetTtTkZ1b6U>TSJeR_=1KgkS(allu%<^ItQk59{PkT7MC6))v(nx3oK@LNmExoFe3o0l;m==UGJ|}qCQu#J`5D6?S##F?WVv7V
*yO&CYY*vCIl!)P!8X;LqE`3vvyWX-pSyq$F1WRJ7Qt(xN+6MUfEkXpEH_n9_SX>eG*i~C7^VWarYXj{UNX>8jtEu$$A;=Blv1p_cbs9N}Wdi6zGyQJF
|faQo!V(zfScYWEd7R6xQ_;Q7!BM7UM4K8~CUJJv^Obj@pebAj9a?(S+p>G_RoncG5c^Y_&C|k;IHFz<{Uuj6(8kK_M{s1=%DeIQA?O9z`9cXmyYip<$
G2fDZmXU7)(RzXW)hOjTjQO+02?R5E2JxEzNWPP<tWiPhpq9CGhF*}n<&KJ1I@&;+ZZ`qXKT=7lzZbS$D+@oc<d?8Uz!`uXAyXgD~QrCql?;P>{JUk~@
OqHmZ%CLU>d7K8i2{Z8M^5*XZ2umhH(6_mov2ptcKI*^;CDqO^1+SPqvaT^)VB+wZjb((1^p#}8{Q3%k!5kYQAchm;MonpqmEzLolp#kyEX{>fdzXKuP
wXW|Fw7~4U>R_lTWe=3cSSI0KVhG$gbnQ*?cBYsq-FwRJ+9Lx_ra|)zu<-$-p}gUF30;9cHn`r)V|BnTVJvVsY8oIC&U1Xohkl{y-Cpk3B6J;~#*mjgw
Kk`qXWcB6DgRD^a0@jz0W0BwJU2;P^7UQ)B18SCN7o~F83`w8W6(B?p>q{jJ)#@JiQ3DC4ctzhiMVhk9bzvCYhSMsHjp{Lgp^^eq4(n#`pFngzu@-DCP
ljijOSjGudzN_s83r#uN71X6iLNk-;g<xOGG}6LKf2ok`q*a*J@A-61E8N8P~`L+6eR^My-Y&@YP_wB2ue2hdkXk5<@~R4I`-LSe0d4kSj3vY$8n`AXV
#j7VFbGUHR+u$K9)GU}|J(d>TErYhG4knA?=24$fAF3K(5&2htsbDZh283M76)oU*u%3*AnPe~YKf@TD-Ci7I9rp+!g+%0=cHv865z>j<ZbcT!3dz)R;
8%)|xJX?42Qo-M|<HJ5U@S2Hgm!C9PUOz?Kp0&Mw?QVVmrTGRnLr7m8lBtR^x=FaymCNNhH31>sjngOng0}18$7j32b`uluszcC%gC{cmdl>@KZMA}<R
o_9`WHwg^bh*Gic>|ZLV(u+0ob|4=xRv{&DVVe;I2eUR}l81H3X=$n}x3O$t<msNyhgjD@K%~<-A~RfIGRfA69HmNYJV@6)$HT|f-Rok$vGcuIKzz4lb
1mnkMGo_=SXi+SKOFn4-clOVIu6&NLK(4j7+)rf+NnDv+Zu@mY@1Z;8a<;G-QS}#l%ZHOOn0>Fc34G};GW`@1EAxmLvEEH-QixD0~0NzvnO=pOJJWDJm
b_wuV-rQ{UHUu*5*9GY^iN`yCmiRLD=V|Wo5(nU2=h(jNGNc`LeZ0p%`HI=+hn$v0y4T28{?{5A!<<c7?^7a;gw^doh>T>ae8@G0z|YK(}5BK{@O#N-o
g2Z-hYv8;?Dl_Wj8f0CupB%YILF7QA5P748dj1V^vv4ne>(Is{fZ?=8Vo1Dwv8OaU~uL9`Bi(=9%e3%xg~Gj~~n^FWlPsR}r2-9e`tN5;ZjJO=0%Qn=H
eDlBN{;Fn_G9D7iNWq;Tk13@t<A0(~M2<?Cz7r#dQnOcV_iWUikATWxahAR%1ZO+-O{QM&}@<y8AzT02hZGmAG-ENbMV7Cf1%!Q#?NgzV}hqnV{Y03$$
*Ux=X<vIbjjc|+JwM-?H($NN~miq*;WW++V`u!+6AxB%dYxT^OB_<7Q{lKTeOd&4A!W7|PVx|pq*><{fI?(sE3j`&6<s;ms>5X3>SZAnLMv*AH_mas1l
EZiOjUMp|tesYNP;c(Vno36<&sU=pL4DmSS8Eojiq6MWD*75C*7FrEC6$rR08tBg+f)crG3_ArBEDN{YhG>(rIJ|}g0)87p>7kw6l9OS^o$G=huM*i_e
p$~udZWM9cveNfuB&PwGFYZ);MzXB4}H42aJt}5sBqdF@)oV!cQ!wShQUbo3n83j1O1z_5?ZNw2|Po0kpl8+#JuOg&x$VCJB9O1EfC}p+BK(IYqW{4q>
cb4d_m_H{n#rJK*;_d%kZjUB&2xzs_U0P!7`o0+CpAZ30G;$Mf98&J+`HgG&>><qUL=oH%Lh<13Jy+wq`_{vgmkCZm{CTy_I7SZ9Y=y$c1xoc3`p$yf|
!B;$+1I%p1XLmqeOGMXaLc1XK{_SB>^xLqW8CkfF&4Kj{0oV6OV?&*7O3Y$d-Oz%tdhA%@4W0)DUo8uM&SYRR>z@JGSAevE$Ztdp7X!vLOSS6hXZpvNj
I@cW<rX~}5S0{rtKw_R;Q72y4U-PKiX6b&Um>I3Nk)!&U1+#l?>vK$>0=;)eugoqr#rTa1-O{|O2ZBa!Zo5T}{D-#_i;Y3EfH9;F@!7RoCz{K~BA1P_O
as)K;7BRwkT;mY1sbj;bh&jEix8SUE4spV2PF60xEj*0B{jn9tKw+-%_7{wqK<t4tqpcP+X<;O?Lr5lR<%;l><5^0dffLMV1g^w0P!w5YoQ8IXK$jA#a
m>+yJC@!Yss$YbaN+R3=^Q#i&UFE%jB>KvUa1&P3M7mA&$eIrSOK<xx)}tcgz`xeIXpTAq(BX-QjMlY$ByIC~USEIa~XIAl>`PX{ap;!gQZXIoMJSblI
k~iWr$QOp~|8eSWXY!1pkxQi8Ul=p3&Wenhp!LSmpD+?t7DK-JMbUKHs0=UDJr7EXFr43zG~&0H-je^Wm79qrId1xaVbsW~X%2j*lA!B9_MwDI(7LtQs
KL=%AuSB%D5Q|iDGIzVH;P!@vGDH!XEaS4YDE&zg|TUIB}XN!<5y(s{bsvpqzeF1jeE~HaK6ZYC&)#_f$cM2qq+H9!1b$*R3Hq|CX8;i20SxLT0yJBYW
(a<W*jhrKXWZ6ja)Qp%9A~$vCdM!?nJW69)N5=wIbT&*}oYuF;t0#!f-f;X|hmB@Z%t|OjhYkC|TUE9eKUV=p;_*78onU9{td(e;qTQ&|S6<ir5#*sHU
e@zh>>jH(78nD$i)O<=M(GuVI)*qJLoYggEzUvdY}~{exd6E%!qnAZFL7f}=nPSTD9WF)ibFBr6V_zda)Pd4Y)WxzwHmJ&+qJ{kJ7w;GESF^FK-;q)-u
GO{Jg#e%UR#1aQhIfTP};!wiJ_!>gATz!B*(3f!^i@O^HwUYe)TA{S4QsIWR?b$mc(yO>=X@SMnYvBtF;m!9))bpT-9xGZU`hooCb;MQsem`y6tI;+?q
)l0ec-Vl`TpI8>ho6#u;t7lrv1Thz&JdeNv2Z(704EGG(^*RVloKnL1t<fto8ai=@A{>bqJ`!EiLzN+rj~?zlZ>)t3UX-<y6g4&6XE%#jw4gBWAAMWMU
SZ{ubSoNbme90lF*2GY(0DQx{=ZMAiuop@JROL6S?F@F-3YfM*;15V8@4hKrQi=27gLn1h)`<+;DCAQGEa9naz8~gzm{6JB9uqLj9bRq{ly9^5h-z8+B
VArz{@^)g_ATw<c>$66*#zebNZRY}H_lj;YwVdYUSxPk^EjGCkB8zCCEvoMdXy};%73r+7lzqp8dt)>A1q-N#-p9s$VX=EVpmkyh6KgUmpt(*?QXHq2F
Y&{cy{X(UmVKWaW>yM30=M}*AUloRp7)s915nSqHCww#43+M#2>V!Qte^bDmLG=$=j6gKy=%J&s}pU`dN5LhMbACuAzOCUA+wj=-cK%l10qDc-4r~_24
s&0qcxHG6%0}A);Mvdbf6EC%eJC0SSZ?|V7Rpu4~{BSxz_%;_T1|{BMQPbXa}a_lx^K#dk<7ph%^P2taFr*8X(yU%1SS8#+EFy9tZxFFo4HFq`({-XRt
RKXx6?u_Qh-At?eA@nC7|RC2|3GH)MKgrgDp+J8MJm`C7%PU3qkI)>w<nCdMf(++jOwOe#7)dE5~NY82K=Vj+`G2PuD$3(l1XKq0<^p_{Y?GkcZGSRzm
zY_2z$tdTo20L_>CXlt6uhqqJ8zEHVFP1XjR_V3PwnTtNm@J?Q)E2(IJbHyDW$TxzbiF8d#ZTUQoU72gvaru@9{SY!Y9IGdaA>4>!uII{Mt8`9Wl2l#?
b2U2$*F~qO7{CG%DY%*4ESjorb%dRo{KMzYycto9*n3M%!{@;B<pt{oG%K04;)eY?AP4j$)Q2n8FwAMZOZzm=tl1f*+=R1L;{$z*+I4g$8k!kL2EnAJ7
)av?yXT3CWuT{nlm)wNrXb07lZYpuA9jLexN=l6C;~i|qG)!AR*&E*$J+uEYpuCnqQ1sJZvx`Xs0y{@v&*>gecZHlwf3FU5=Y`O>RS*=`5M3V32xQ|6Q
Blz4C;WQ$)%xj4oZM-QRk4Zm9e2sF5Cmd)<}z#7i-Jiopq8DrRaFCV{C2U4>6wDLQzEnW){s=cc(rAcMc#j?7PT9kLegm8Zq1k?BGtv)Tg2L!#(1I@!(
(L{O}LNyMNH0&5uI&bKLpQapylJ+&O>kgyYK|j9LkAQO1khVZ7@$7C&%PkMqM`t||I){slMnIFC3t6a2HJe+Q@aLjM}K^`QUk{A+shRKs=kz}?+_cegV
-M_;^G>mTr)-EUsgw^~5Q`78b_;oLgO&zSr_=l^Gs|5U8?(tbtX@FyVSujs>(XvE;>`QroDzZ4rDuV1Ynjkj#-U(*|AG)bS!Klt4B-@z?E=-)a2GbaB(
j{knH{)P{i|DS~Z_4$8*{Ez(dz@3-3!*-*d;c9EX&Oa)*)C2lB|G=GV&*uvw6Zy%CU<-+#apySG*kJF{g^&HT<M$#|*qHpw$shmZ`RDJ4JLeo!vDIC+^
)~qy+47j0uw&RYR=YW*+Q7~5Sd6!kX%iVY)PaNiWM{{7Zi&3sE*anFS93hw=0m;FQTV_sb*znB=_a+CR*@#IqeXwLWfpimUYQ%tZlT&f_+weCsna&BY!
KH`PhDNy1YG6t_v?N$+Jc-XN_6oUUYinN7lb^wY;xGyAjiYbZdAq=)m>R4tS=(txS!08s2T-6y{!K(7!ZWhd$>XUz@qKj?K6vOVrMq$da5@^8@5&=W6U
l%W=Kb|xNubDV0IsCwZV2dQ?Qg!clPa6>_mNpMvB)%E40m#&^_%CdIcYx4cjhJ0TqST+#&qgmsGpEQ=KP=2TtK}yJ+nb7w&4UuULWe^i@CQc8)wbi=BY
q(pSZ{-FXpZN^2yJKFywef?C#4ScSN7mUxTp8-B694IbtKXEczshKXQ^+SuRr{OqdiyYeo%h`+yQu(luH&Y-h&-Pk)Z&T9?H=Z=N!ni~%rfuWT`9EbI9
Q?SpB3hVTds|Mbh(RMr}7tPQTD^|EIHIn0y-G^3cHMin(C1l6zRBh=^QZ*T;L8JHLKT4~?IuHBMag5qnqhIJZd4i91i`;01Tqc*l2<VU4Yp*86d$?`gf
E4-#_e$-(yDi#RndWsi%=mM;RmKaMJBcdibj%g07>|`_-dpL=>@t416_uUA^iBu%ZS~*NnVrY{0O1B(GlIa29kz@LvR@Kb=Q0|cG45<fK-$uJrPvLRqo
<wiRK0Dm=c}9Xmy+I%6|EVf)JWGGw}b}vBe-)R?%v;X+DQ1f{Essa+ZlT^J^fI|6%Pc`91FY?4L#q9tA0~tZ||9Ly9Qq}@Ibzfd%Fx8?``~)F}oRiMm)
mm#Fxa|_}LvCV?(9VjaTL+wVmhq5f;T0IE6dOc2Qm`kGGH4g?k;pwAGqpbJc`)6D8*ZzhgStJ`t5DY9yaiynor8?RtovT90~a&#~rF8FN@#JbrUm0<KJ
h)V5n(Hnf%g#<9Yfj`wuD!aP9<7!O5<(%#>Byp<E`cwpN;&+J3Zh@!6Np}?IEbTz6G${T83j2#c9sXm^9cuy-%<ivc;O^F?6+?rpw+(KB`ul?~nCV?np
<9gl>1;+l|{3GnxxZvo^xwXAX%--gYjWv<>F?AbQw8xlvFMqg!et8e}%b!BDev1or@`K%HxFo8~0B^WQ{)kHhuO)sV9qttKnmq`V&}y&p-zE(wj_=i_v
_0LriSoWxZ#>%ch@ExP!H~0Vx92bL5w-7kX_vgaXES$9+Sj;cuDKS&Tim(2NS-9J;*IAf%o<aaa1wncG=YozlWCW|v-Mu&R|4}e#))Xux?U~Fd-87r{e
A!4f=&IFpCB@Q3wCZhSgTs~@{&Ja=kJI7Dmz^j4!t3kUABP*zsS!T5jP(1M;BHbX<=UEkB=M)^T>!H{BBPL&ky~(8L~H}8+Pb6jeXjCf~Y<G_jUe%`0u
IMCWe%_rNawqYP|UGCUgUV3q-uO^I56HxBmOiPh2jA&c6pH|GfHP45*R3*1w=LmGT~L-0tQttUvEK6>4vr_i*K1Eks|iW%GOW3)R|stinhU6?j`Cykwk
9o268~R#CZ_I7T>Z?ZVw$YhK7zf`hUu8Tar`PL%GZ9C^y~F1Gcm{@tB$L+b>zUAVwe534`bM_AuQ0l^cjDvw8<<6AN6W|xbMYdP-b!?r>-VTZ69XR2@O
cYAgtrp)1P<a4()p7Ym@WtzCO<BP1<+D($*`k#c*akAk=eXWl>x*Kl_W3|pf;uc=qX5r|Sl}T&n^`7x)UMgdZ6M?AQ7Jkd6d$b?ZL|#Nbj~9s#RKk8)p
GWG8%lRAJv?H^&J^oRDLVU9u*G$v2@>ZQQzHHX~UEWe8kuHZr%t64b$Mf#QCRVxc7w+!hH~a2kyeB^LuXZ1gW9u|!qRdrYJ@~hU6Hz<^OAj0;z&-Ple_
3>YRoEiRuXe-U>$mxv%tvhu*CHp1+w+Fvvm@~%zq4}oYdv^f|E!+<wEh8W%Z@vWuxs5r5D51Yzdt?PIXa*3lYjNdiV4^9(4Du|Fc8r76or!6Yk=wzY_{
N(j+xCNR8-xvP8Qx3Ese^1AOZmmZ8t$Pnqp|nUSkfSkby|I`>4;H-UF+4WFqAaGKSb|5bv0)a2}uln#RQKtsR&f?!4(HcI`h7#}>aW#^q!|b;R*-gY*V
C*%9X_`TZQzr8!1uF6ie0brR*UY=)6zKX}h(V=Ji$rERc<3Guz)B6VyJsF0M1@9M`A9P(p@^-i`jiZ2^`pQ1u;fvQX_GpxH2G@4||r+bPnfJMljYRPoA
aN(||8FjzgAQ3RopA@YVpcxMD-5JIDfnpil()!HUfn>`iR9p@-1!+#a@K|`cSV%sNk-=^l6C{>!NfVePV<s$Q4Y}nYx1gwM>+6kyYQXf`U8mHATELt!q
K};QexSLs@htMvreNF>`95d0#ie0vi~GX1%B^{Ay<zj_K-Uk4J#$!g5NgY#8k+1}ww8ruz0tB2@{qEhaX9WB(ItY#UBDktC+3=hY5-AH^eI@|TOb|ow!
X{>CD2%;Vx@J#8f(t`ojpcjLW7XI)8^9dTZ#cNHI+JY@do(9WTv~Ao%-Qltd*Bdd8_Xym;!9x480h;g#}k+HcE3w;h-=I0+_;#H1u>OkM+EL#^I!x&Nc
a|nSo|)YScN1aKos`rRvFD84S~Qzq{RF+bqHM%noZK*>(a`t98ug#iClYjY1B^AWQ<<E>gm?zNRNegM5|5R7@QRE*&JK^^aGujWZIRL*a{e6?>)qv9tw
EM<-H;CPVcuKzCtl1QaSkcc0#Y!ZtU_70grf58Ja@R}UP~x*;hrjur|!sTs0u(i=Nm(r0iuREGFSuTfbsu{&(Kox2+b2<=Vxdc&C+L}%pa0Co2aj^7>z
p7OEUq7gQ|VA?jl0}tk|A>_BC4jJubS(`^U9pEMmPP+(XH9+s}d9DCKRkUP;cWV&W8t{yVTEi<CJYchaDxcsOTA=A-dOmDL(=c}N^ES%6Y&|cW^Mm3$u
|N-eunkEabF2yTyy~=(O%KpZ3;C-*FbyyrW3|_e2?O4aNp_2I$N-mvTDyF9xmS#4c^9lyHP3>0EygjlNkkAAgkpqXoLp$foxQ5^F2n#yA#%Mo4(opS){
C@M$;{a4y$+1SI)F@O77t+B4kJ00TL>5edC<-SHt2M1*k_M-<9t{)_ek|ksmB2jn>Mg-KH4x4n{w{fy|flp%okPUqgDjIq`CV%i{>u|Mf~V<c12sB@{k
sAie8Y7M;OVP-KZ+1!|8C|+MwATcf6czF@Z*IJ1@G@?y4PPjoPq3bTGKZD57s+Y;hSlE&_s?hm(b%{k$A1kjg+!u~|R6eX!6ynG(a!#H@iVgXg{QvqAj
vF^;~{-ncJ<WWc~cF;_cmLualo1Jp!CaWi&C2`n1A9!@yMe9;E6=qu@m6XDZ)gCt$XF^Q00EMfPBKpgZZ$5UkoouD!)PBGhfxh%s1V2iOz8u0EyCO{~U
k|-!G3k&JZB=#qQhph=wLlNU^!vx##vLO$dw@?i1-=81#J#4-ZhJwCI9HOa`6)Z@D0K%~&+2et-21FnURr2>V2}mw5E|OcW_086GsAeix8%XkU#>u4ZX
#iJI(y>iO>NJ!J$L-$3PG5?F;htTUEYzqNjJ}SIjfYYe!M7#n*maTv?vxX)TAxsXDM`1wjHD0_OUnd%17?pjSb!?+WB|i4*iEOg;y`m4$mp6Lif$TMuy
11yAJw3BX;O+XYR6HzMQn`H7%2!!0N3g6P`lw>hax3l-K}h87SgmM0hwKT1<O#1#VN~4;Y+0BLm^IwrKJf0^jR$4(~$2ig4U9q&lYQY;}$y9XIB&zXxX
J`2o^5lfQMOhp2nHcz~QPc2TZncfi@zGyJBI(4rG4i<&zbgXOIigZqgN)SQz%WoWt&lZLRri+<lfnzzj<A9-N%cz#0H6<%z9KtF@48CWr$YbQ(a&A|yT
2#i%bKlzoCv(+CBf3tjAtCE#gDEmV%gO`*j78MK>_oDO0+>mO2Mz5pZHBnpB^1$z;BOVanG52^GhHEgn$1s>nCi66G7%ar*EJEUIH_+0ARmS1L@w2-75
dy6BkkJlc8=J_i<=zE@LZT3s}WMLQzX;m`f(rsL8CLvIRMTQMm#XHa^z}Rl;?8Hq&Lx*#6I4#>}sI9OM7DExu=glZjJe2J`SO=`N=`1opA&V#^(HswC%
7Rh4dsdnk<3iunOqLZpyALF5h6q7PO#k6|?tD8oZIj`sPES^NX)9UqEmRnWqss2KCg{8DDsgMkXz0%OZ$TAOrG=hd!d~ZRCImO;An(VWHwkpJ_w=(B1*
ZY-OB58?+|*#wov}8y5ne%O#B(lWMP(N4-UP>={jCOW=h!`LPu$Ukf(uli;I?uHQgg@|xW=6Xw~#fEJ&7X=69da;gY-@g_?0c$FpOy*bkS`=9RXWIad&
`3OlvKDARI;YeELYj>-yTR^R^-tL$f1rA)5#IFc%{3ClHmKKfF6l{jBQ{<ut|Md?u*+MCiu>Ct|!y{9~xDbzf~RTW5z*^!`Lrv$_v<)}rF9IEh<20&{s
0JDu@iow;4FWgKkC(xRB~l6hLy8o)+Pe<rsyPC=;+H#$bU{($&9PMxY6iolw!O@6oKCYL^4Pb#O<&~_lL*(iAEt|y=f7uV!AJywB9@<|C0&DomCAn-W-
Ov_-n^|j2@EG>ZUI@=hz)8hf&-W1E~lGP(;{w|ol4pS8)%WhRf7i;aCyxmeW*E4emY0ln9TVC4%+J$SgnJ+VLF%*RJIBdr-=%wR+7i!V!NSScs%O1q>u
uRFVQmd$?LA$$eu~8b9h0b74+T?dMwTPC@hXfLm5k$x8LQobxQs78AxtMGgXCRW;^==4mv>y)6#$&PJm^FUa1WBdG0J`YS09*F9y$9^J2hEJc8NE$O7n
D~;QG^WJS<^s=IzRFz^pn8ZKMsHCQsP|F8$eM^$=)ShxetRi)ok1#b^+ai<XibQw>mrq`j(O`M^hRL;E|4HfoRsCy4rV$6*gE56<0NzRqcMUm~C^?`Mc
SOV7zSRkgpYLp#>?uwDe6M2E>#jjBOgy0RHA);{m23I(>&2O1>Vd)It<WDe3rbl7RNad^j9CqM<jJn=i`4a(;fwpf^-OzK(hNW=`%`e76o2-M*<V={j8
xH0*DfKnZU?P{_2Q#137@z%X8if_ejX76SZQhFYTk5@X&;#3anY*UAR1y<Xq!#dxr&b*2p*OEF<^1U&+_@_7}MNHm3(=ccumQ&0I<vq%jfi(Jb(Xmk^x
W`GKl@`Cd~X-;v5x7<2Capj)AUfhVHzC>TTw^~kQp_*K1$J%%IQOZ0ESYw$&77W3_(Hr=@jqcRK><t8{XNqzM<UGc>P!U}UI=(E<ICmn~*|i<_r+BsYm
ug~uYJ1*(i9KoG#Tb5Z!T32w@aGu8pXT1Q^A=@i^6}hegRV~OV{bX5I_5_Ic<%FJsf7Kqx2lSTf_{H~?sKxtrpN!Yq<`l-^#}dyz1<%4*=KvZy{0do_v
YhoVZ8Mp&rLRRHC>8V>t{q(1kr1Hk>K}0dBs1@tLpHxCjZa*|5@Z83h+Jpntn3vQ#QS#PuY^!=bz_~4_F_ZAnAB}y}ny-0{S(5uI45Ex%}&&yZ&dGvFJ
hn+1|82Yx4i&`0wZH?@P%4PeT8CZ`yx={Exk9wNud|(Z1WYbx;OA!@bHs@_^yA@z|U8?#s*m<|Ep?vm2S89(&OaL3DfGOYnfo56ocjQ;uKC7dS%tmy<v
KspBvI`(XqTywXP>#`m;hw;adMyt1=BlecIM&bA6y%l35)+K5hA-zXNIQ_uZqSAp$G*W=;BxqX0)_9?O2bqY%W%TvdT9fnr2Fdm6sL1y}`?X-bfD;q9z
*}F<(V~7m4r|KPg<Y4URj}h&pw783Hi7$k+Wydb;(aQcvTsVX#UEA)l11tr5s^QM9ON^X-<6up%f(=IuS8Ke$o4S=99@=n^_20o{Ff@m~x3`<pk(BXvZ
@&X`A5C*}fW<ax58MrFaXa80ncn1@f8-Q0z-*tedsxPd8^%c;qK$#M<zW@Vi;nFU?KnE|ao0*qWv??RB`RZ+%$G#;F|Xkg9M<hZUCk?PE_uV(QJIXJBQ
&?%B5gO^R@b)!Ic&*=={nuv#5%v)yJ&P08PYtLtD~)ApCt{hB^$j_+<1tRG4}L}C&SQI;(|&%jg8S?XmQm06Sonn-MjKm95cQrzq*n5w|gr#F)NQTU#g
;*4-LU(W3#h^&evM))F1_?$HHVg`%Z@SL>DlAQ8Rz^$;oRaN*)w;D3fL!;vAvneIjI>mY$jM2yBy9!@#(3+ns%S@gJU51;8gE2*!|hHuMX<cL|}fWErG
YtfsQKbZVw|F)=%SZ@m9p>oG0f@=tAGW=u?Eq-DI}HXIIi{<sS<-O%zqZE?qALXUf=a13_9%a~7U4H+}j1vD2u`!9~)@1v`cLMz{Sh-0x!dmH`ag024K
n*xVIT4~2fc1~naj~MR+m^@}vcBomeT>TT4uPgtPL?jY~R1Rkb<l$X@eRFqu@44)vXZde2Uc+h8M)R0hw3s0WW@UiF#-m|wTU9E{jEk<q)@E^?qB(UJf
mNT2K47D{uf<3FShQk{u7YKW(C+evd&JL<xD1I{p6@Y7w=*`r#Ls46EN)|*MGF^$Gb~@${_?%}wR$zSMe4*P;wBI%7KZ|BRQrjeHztt<9KRo-(X>tr&F
)xz;;QQc#=y!KSm7XQ;--zr*+*JsVc{4?ILLZmwF7fjJ*lx)Z$x_@wN(!%D9GEe9fx+lIfl^ASoLeTCoWVNdE5>aTR}Sv9Jq5|RJP9qT`S81W`Mof-7R
c6HKG_x^M)&OX0Z^ri7JLBqKT8Ir2PE+BU5qda@h0ka*|?MZ}W$Ulh-jkV>zwxUVh+T=a0nJr1$p*t%l><y+wD+y%-NvafbQQc24{we<ZcU82q(bGOk)
Ht6fp03=6OFpQg8V#?N*Dk6LMMX?YvN5-;XFZHH}&Cz2p;Dy{~BY=<^c!S7<ya>T9Q!w4SZY<ZjC#K{ubYfuzi?)r(HA<-y`x1&06`OKWgJucUx{E*)@
1Y|rYc|$8^Y#-jspXVm&-;-bW@1Oebfebblea%st1GfY5l0RSPZ}(Y#9%dwqLxS`$9y7Cs<%j&8<+$T<kDU`GSZ-VHA^$#Z+g7+#$%YHvlD3_Ut{P%<&
;~B@Z;*v%5MOH#|9zeRAO35`q(E;N{-ATUJ*@ul?7#XM$^oC*=iPV^b-WfI{`-zpJx@6AVf;R~epnfMgx|vmVxw|=k3RNg`-|$&JNBc}et8cAm|{))MH
s=?^=m`icNQ&Y(HhU?TEBEfm+iev^NG$~(1ykF)5YFR^HeJboGQ3vBgW&Iy{+`wEjw~%>FvhX^)Hfqh?d6M8TgQ2=^g0Az!FR!xHaGOyYYy5xu_83ZDB
p)h>mRF7BGh$E-}Y#J<ZOa^N%RO_^LPbfZDdZ=iBG{pK%h)8e_x3woY(*!Mwy@if&Rvwe_`L20C1ifwadHm%AW34_|_5blLryFV8lv@Rp>eV~6+WM8c`
H#fZwGwzso;ZKXc(298#1>t%geNhgI5U^yNge6s78`s0H`Fy3I5N|aqx#$2TMhjH%>ds>rjnae3~D2_X#o#>5iiw!SsW`2~N4MxA@Uj*HS_5o>JPh@y_
`-q=0JYc;c@mFH?Pc9E%)|cP}&$vKHiqVwMV*S$pbeW&pL0$8n;L6>Ga~AnW>K`L^`}h2ZOSAlK{vpmmI!0q4xD37zKaJlHzz9A*I=n>Z=PR1a<)iG{j
8Su3ue@E$OSd+O=r6#}pE)<rfB%nP8KP64e&z8gbhA=*Y4bQdtpvqK@cQb1G(BF6^)-IJFmJB??OhBa{0rn)zw+^Se)DN1c={in;HNi#^R+ks=dZ2TXU
+Be>Cvw|f3e(l>$=Yr=!4?T*Z;5YedCwD_pATqldt`&A0>(|*RDvLr<I^fUr5VKeoEiczWJ?he)4<2^6_7N?UO(IqyP3dzy8VB|NRe-eEe76eDm$!dh_
+)U2hdVy-=;UNpD|$x;9Ur9ZBzfdP&xMuOba)I)3FBk*|K`T(-$|J$mcP>+=Wl2>#Wt)R*gcd5HU9=A%nGq|HbD?HE0OQMK~&x8MBUZ+`2OfB$D6fBWD
3x4-$uC*S(57rwstJAbkY_k(}^-B144Z#^sFna}_H2P>1G{OYg1`T94$_vgR+=9j<yL-9ZUoB#N|@BD|4|LWIXi2uK@{ZDUx`!|2^`~PXZ;QQbDjqm;5
di*!ueEl!p{K{|q@ZfsQy1ZMYPfeQiP4g_yQ`tTxefNt`&rHq_xt|_NZ=Zf>jOcQFI$qQEY1Q#lo_0^Gre75ORP}B5lw8lZewFPPp7ixt^E6(YW4kIWe
I_VY^*vp)r!;C#<$CgZN!wpot@2g)1vt=lAHAsQdO6Ksd06WEfA>3Y{<r^q)y^ls_qA21x7zts@KuWM|M9<ix#lz7edCu_b-nrSe|o-VRo{Q-e)Wm_>X
Y){zsPK^_kM8wyxv>Z$EaQP(DlvbnRDmy*LqFVJ-Gd$Hop4Vy*^|6p`nk;OLFRuFE;(dZ>;>jc++arXRWRJUpe{sJKy>EyZ`QoOn(1w|LtnTl_~dWJ@E
YQfBvI4-}>t}-~OE^ccu8|i-@b%k*ELnYk$1{@BYwe&BIo!`kuP$_30d4=3jhRXFd2V*|qOhBRundxjq>Gh4qf*Wj)qD715ABE^=RFZ{J<uGpW{lfAmc
G(djvcR-yjupT7w82%2wv?@#~qMZkCb^HT$@M_+__@z~XsKmMy<U0Gjgp1P+W{K2z?Z@&9)SIX~y>pS27yI+2qKI)!6{_9^`soyp1x~STHD(1r%pIQ0E
2k%+gw2yP^(qDb}<PQz{5cB!evxD~Svpv-=JwJ7yD(A)GQTFVe&np+J?c+4PtPT(zKT|*)bxHBjW1(m9f8{qm{;NNHmh8KK`R2EN<0V?Z_w7G^^XK3A<
ahte4}SMA-~8U6tk-;z-?=~JyBn`h(X?tlTJ4xlNfBN0^teh^p3~<5TF*Q#{9Jb%qf^~}bbU@Et27@y*j(@a@pu2@C;$2HzW4iI`{Y;t`jbEXgJ<{p?q
7cY|M`n&!~E*6KF9xW|N46H&2RnDn?L*QXYGIew_ohJ9{K*ae*gK@Z~xLu?wFpQ&G4y#*W0YZya@RsNO<j^p1F96PS-V_pLP1+;>8Y8ojx7QEL(l_vWD
0C@|;>$iPi-AqW<*OKD*{>*3~V4sFY|bABU%homNeJCh~Lgc?g?cjxVCF>Hpn)@aAv7wkm&>c4hFBKl?x4{PzE{O7P@tw@>SZFOoc8^(Ydn&%F}kk=x!
$2&<=c*U#MS7oOOsw}tR=%Q(%;OZzmIUGdIEKN2{P4^p11=SR`$v@Z2-YI^bSHM4*3&wl0OZ~x}2w6=QHT7AC%2Y>Q|U;gz^e&=u3BdhXP)4dJ0fA<&P
`_3b|eVX1^svmsw51)&|pa1Jme&?^>{G0!<TJ>2ApRTy3$2A7O|I6Qe^I!k(=j$JLcu@d*I(?b~)_NA5eyD?&7(11#Hj3-%_!5Di23fln`lpA0FM)S@r
1=-CK61;mYmQCXt#*GZSM7<>>KYHNUefgcXYWm$U&r$Eu&;6}udKpE2m6v&!442R32;lfy08%>Kmf!JqMRzZl-RM#@;Het%eE5Ru^lBTXQCvQCE1y%%3
r`=LNlZJ7C9vU-F>@f=H8yDdwL}6zQ85_XTkZc&+`Mo12|b&y@o%GeSrxH0^}ExDO}GdVFFVrgvp2Qe(U$%F#b3GDGag)68wYTeS^I}{0*p!Km9kq@uT
1UKj85P|KfKalK;c+{rK1Z(bH0&DdC~*zxTg<Hq#IP@gM*2H~**4rg>@Oxy&k^-tq%<!sjABbp@!0hZ;UhHurb83uFQVOszT;=-uraUaIF=AH6@Hr%hq
Y!~fqV`CL@UiazPvu<CAg_rwkOhj(z9uk`Z3aA;B(dB62XKmP6Cf5`cL=*Pbak3ahU_g+Z`iuJ&Y|Mwrf6!D{f_uv2UfBc;v{N}%YMf*#v$E1&d`s_r%
`fhW1V*N8AcF^!J2}KZ_VKCeuiKqWOp|)u^T%n0x@%;JH`>;Ac+&iluR(=@imFfT8cOU8e(fU}<%WB_+u=g)tW_VcQ@Bi`3Oz-0u1gXcE&(Hf(T?{=1^
2O;Dpr6L&6V85OCC~Kmg1t}4!<R_WE0mrmdV<a0`prj<2tVoJVm|8xqvfq1v<)PlkKTU;_W2bk&!7C^-+3YS`w{u3<Ofs89;~RYK6RKXo!^ql!<9aPT8
&b;(DXUy1CySqvitIhzVlv?y$|L;!8fuBPL{lw_Ph6y_OVn52EX?2o{Zz~d`79^Qla*L_*;MThrjc$e(>M?jURsR_kZv&{;MDTT^LUP<|*B8JXG+#-~X
Ib|K9)kfapK|hd=zMe*ks)r+@s9fA~K<wD=PFjct4ivfp`khv_uDK7Hu9!k5+1r=$;{hIS0!y#V8(nFrWHtcFpPKB5CcAWRL9bnvo${eDh3*HGXGV15G
KHBFbN*bh(oxBv5>{NcZShrN5D-6J}F_piUj&U+mHrxN^^)US~FlRx?=4_*D?-+IB_mw}tFJ_Dy~T4gX&uqSEAo(Q&k;J{}TrEXuJ-wK5Hq6oHMV8T5=
t=d99{1E6T5&l_BU7mH+e}R4ngYu)_!JkLsc_g1l>UpG}N9K8CpGWR_#L(A&uhH0RIQAHiJ?Fx{^ZHCbkIeJPK9Ah<_#BVD#$&JX`18d0^ThabApRVPK
L_H^f%t16{u+pXI`Da7;yIppjv=07i02sMHHLVNAzovM*BJ779`ZSce2yWXW60MS@->EhjUiuSsAq5L*_(Ryre3|NS8wXon|k%8pS|g4Z~EDre)Xnbz3
EqP`qi6x_F!H;m{$+x)x<uV*jE$#YGPl5*;fzl)yBQrxK|tZW|cQ1VV_#*P3e#SpWmNKe3Y7DdkLR)I4me%Jmgb;4nzJC1<y+82fz0JJXp}b{QhV03o+
sqypUhKQHlTkpa1BeeeW^kcmMeh|L?#5;1r+62uuqv1c9CBcR%>O|Mmyp{Vf<(FCGQy`)Bm2efPWo@Zz!0>aRaTh<OA`_^!QVXXy0xb$FD+FS_(BSe`}
TXAJQ_dvU(^Nd1GXKai=o+-?xAp7lE<e%&XJs`35{5%n`t_6<t=Dpr1)un+ut;@PLg$2TYNcmKCvfNkqf3+^u(_yK>_rxK^1JZaJ=_389Y3jE{0_YdDn
^Y1@uwFhAS+rROw?Y;rw=TD2*r)Y5S=|!xc3V0&}U(^F+(&Z=D^wdA7%r~b8=;tpjK$+h~U$fK?2_JI2iyp!~gn2NSZ%@8QiT|I!+kG<ss{amocYc08|
Em8@N&PcU_mjHlAcOnl<prNW;s?ima|(&xeRk>ZQAPdD@BZMsfACqE@pY@=A=szx{q%vi%WA)HsehI!z9n6Jz%$<0&@)E*=@O^kq(A)Vd;j1WBLCut|L
UK8a|s}>2gp|5J*D}@N%yl9{fm(KXPx^eHSu<n;*--*#gEy)Ieq-;|M9q;@Tz<tUjIA4_ru@%qZjnOOXu6ytO_{e!=)cZ;j_Mb!@gJ9`vu8EDEAotB4m
f%URU7Xty44jngxDL`BNpH9#;imLo%e_zTp4i*S}`5|HH5U@(caf{{0{PwXa$1$CSVPf?w0HxPKGQ{`the{7Q(gm)l?Y_kZx6cmFB&op;!;e9fBp((He
Z)Pa7J+Ccw&D5I-S{p~t*U$YuMo%WYs0nk{#^6&qzuUY)pq+d<=Z=)9c#;d;%)O+7@?fZ)$yx(e#`>oe^KeM9ywrbvAf;#tGsBM3-_1=dnykB&!`-`q`
e^TPdql3@8vCn4+zv+TD{E2Gz{0aIs3;uSS^9g6u^L}**{rqtov->3x`Rf+=mr307w_@S*FPF&S*DP@OVR6f_Z!hyNkg5EgXHt1QcJNRB*B}4(@Bhgk{
Wcu*4dky|TPH)@fBxXsOVa1re}cJu3tD&st#3^aKZCb^3z|58i&{AUqz2x)eiGe3Nv~;{K5oE&gY@MG|J~nyvjt2EfAam`d0!E)XM2A9Yk&6#|Mjo`=w
JU+_{XoG&%K`Ge68RyQ8`@u%k6rB2_w3{`&0w3hqWG$|AgI3cX9fbLE5xS9}h%7?_po-`t}WK>yjjC_3rWT?ejtU$5WHfhyMQb```QVuYdo?fAcqg_*=
jC+2c=NtCn78etSGVd_3?6%iZ+x5Mc{>QS!Xx{kY8!<$tLqdEDjxhUwtr5zz1c_S@oqHN4%@D)}qtUwQYe`+x0E|JmRE!C(JJ-xNm--(4@yzr#ZR^+<E
~lM8uV0eFsnBaMIcJFq<JdpOnG4n|*Li)u=ph}N(&KHx`txiZ3K<Xqa`Z1h%`SROP+I2+eQznk1}A%-N-HN>4yvl%t)^>hGJv?uOjZIh2J!48-FaP`q~
S{UtU&~m2m!vRxWt7@^9)3r^3OPh*txs769XLk)`;IsPuj@=7{;j|*(xKz=e#$}~+?!ldU6%fU`xRV3dx16I9`q8o(W@H;vut1zU2Dt0W(gaP9NL&t1o
7A2n(FHi-7QqyU83;983wM@;`kYW;I?YSvd7P=(4kX7JNU(3N1zLAGx3JuRY)nH1(@5F#8r&+%Iso%9hV;CVS&5a8soou!YH-=%u=o8v=1hR)Hn<+A+{
_?}xpUIO6e)L^w^vqCN)7>lum&c$x{L()Trcj!<lkL3ywtl&JH{$7e8CHAt)NWyf&~SM${Ow>0&!KYlV${<#5UQ1M31Dz#z~IZnzxx;l-aF~!a0r^I3K
4}&~EdPBOWs#OKtkyI9+UN72DS60WV+O<h3u7K2qFvW`OouJu>=9Te}vqvcT0M$DlCA$5y_kKI_!v^y9r{vdkkwt_F&K?)K?M=UKk$xwRjht7^nqx-Q~
%V6wpBgZ0_5M=nByqlkA%NZehdn2(9Jj%gfpI^S4CpG_@-ju*_QfaZ_*wk$Mm;!XvajHw!gZi4>f-rDV{oI+!q72|xSoW#6<{RJq|iknyo3CKmc#<eev
6d_CXg)towT$N$A_JctC>~h}|*9ogI7jQU5CMuq$;Mz4dW(O+4uzl0J$D1uJBgVuTXVx`$0CL@hqsN(a#CmRi;K~cbj#D$IX~;TG3g}FdZ^F99BJOe?H
k)l4E-tEq%^0|9$^$i8#oJEM$c2+*E8Ctf=H4ZG4T~z)oqS$JT4S<E8?JAq2CRm!nBB;D3zLVaZRwyS1vk0V1DYd*d|xwmi{mcmgNd;eixGj!gq(E3ZM
J1;nzF@Y?e1K97uaj*PJr}7ThdWq+S2={{kk#xX@AszTD!>q9RI%hrgUn&CbyJC;S55U>E#?H#CBwRdCt9am=56HC<7>#epvt~?8Mlo^V`V!L+SdBmXI
IX)9s7WYa}nxY<+EV&~Stuh}Qn*A`@b%A=nHaP-uB#rc$1kpJTIQC6z4JYmi$6SRbYATdR_P*3FJvWh0+TbBjnUE?fS6+2_H?B5o5oXLKBZ=Lzd&Txc!
=BePl*e{qZP&hz&pu3>Qj=sdp|-e#n7uodqkb#mNg1ll_FCcHn%V81r`y`wfTqpi)U^2}|u8Bt}h7eAh38W^i!t*<$hlK_`6+glOPi_6U|I$iLiYk(uR
5wmJss2o}6x?ROZbsRC;(P-)zAr@%meKu)A4l}MjE>@WE=5@sQhVZg9>@#31Q+%o2nqiQdwu|5nhTP?P1uyw?aLT|0lR%^%(s4mfrPDe$UQ%7^VC%9v$
2|`!#+c_)yR;0~)(!=B>;2?XZAT(LBD)SCC2oC@(mTa~1m(O~E=Fu5<dzfN(snE$t|^PgBYw=;ycv*o5(3FnYnMkd6~;5L?6c1^c}@D<nXvuyDP6*mrE
O<(YTJ_o;zo?+<0j%|5zT$}a5LOyTomfuURuK8LDyJ`xoJ-*!|pp~0lw*uP(Cf9Y`%WHsNEBiDv2*JV<14~u&kcc$qCFRhFL1Xfh3;hZ73b_1vIr3VP@
i{E_#%VbHz2O2gVJG8d<H+InpcUEenj+9$^ecBIc2-1xQQYTo+YpeB^NPPZ&Z***JGJHl8K7b3kOSR0j=}Nn&qaNgfu;pGUN$4M_-2y$6IHF`Ra&#rgo
Zk6|;W2Vv3)o4e{YND5%)fEtilWPQZa7ezf9+IeJiUA_4t=r&-{j}kcxBEcXO1nZ@8Bx(e?$!pmONkp*Mtxb2)t(%F+gl*7UWx+<qj#u%nM^8JDrdQuU
&NH2ZyR4>C=I%Qebor5C?QIVcG4W`g!B$htq4;rgvy>B*FDf#^Fc(AyrBmy+P}#5@=eJ^FuNDSoY=h;@1A>I0o|-CeT8TE1(z{*{))bj8GnU&LaecD@k
#{~o0;Dc2f_GkJT23u`Znh7PcbO+xaFQI3A|eE4^t`V;r6U>D1+$hUmu-mPfXlaXWZrDv60$PdTG<`UBc(+;ldRP-1U~3jdeSp^i#X-nI)PH@(0=RlAP
5)Wfi$nNg4wm#1v!LQch0Q}9g&lcXv+mnci=WgZ7!`^G6&vmU8UBJm|YAYWxUqR)B-l&n%1gT$rhff5$SzZ?OiU>XXj`#sSXh0Xdcp|e#^OrJctE{_>_
xlqcNh^6~;$N0)NBE1->A-O4vKCj&9?!*9v|Vj^hC|j5{ddkTMZitw^a8yan3V=+!uuMX&=jAKh1UQq~J{u9f2*j?P^C91tfdQ{o0-2aj3rt|e)5RB}c
z<m$#F*^L5SRLB?rKFw!^WlTDU24m$dO}LCZ7pjt$<pEeAJSg{ymVByxyyU)GuM8jB-^;9UQA#L3*5&-x*k4Hri5T3evSW*k%t9y>wLyCtG|}atZMKhh
&&y!h^kfb53kNQj8*1mn0o<LW<uC5QN`PQDsIwU)+-38a(vO%l+<|Bj-r;P~+`{RHZ5%-YwH+xzUNez`r6}l@?J{eY)#U(5YJs8<({?9!gIR%`CJkV&O
nhsC!>|C|HRA31HeN<H1SlC!XD$ZY9@*^=L%Xzq*|1oGpDke$)(qS1=NiV>NRGN*Q;*%E8!hlntdq7brdjuWqA&Xa$RS3WF^VxJhcg!}6;99s$ko1Q)*
bCpPz(ENh!cut*kHohMc(f(E(nF9E<~6E!3}L&r4zQ84`FRMPkxqXBk6Rg6=jG10OllL&3A(;7G!UjJKbB4_&8PWeTyK;B=OuSY$xm-;Sti=B0>TJ#y3
Uxk!fOy?ExC{AV3l$yC9AhS_A63^*E8*dPiU_w2$iB?Pc%}Y|hO)Etbfny1J~+XE>v7TgaG13dxe4&Pd!Lt=dTDnQ3H?)aiVHjIRTt6SV7Ha>H^Ky(MC
|Lw(G}7jd{Iif%gqGDo_R=BYH<dksRaiYm{&S7zEYR~At}xC!&)UGg7cRQyL6(@$ko`d6n`U!AdieEe5_zmJ};AOqg0eZ)4D6JCLG;atx2DOquXE&z+h
FZ6xLp-ngGxwx;lgy@pOa3C!@?HbU55auqm8zr!rkn@0Cv@^uS+>4q;WDg*x1KB_cG?O@6%$4ZkJJpDQB?7w>3o%(sqS#&bJ;W@M%)GNRnUafdXS&;>n
iKwPn-O2Km}7Q&b)t)b0R(m30m|}m7nlKIjSzY~uosDIkLs6J0;gs%Q773CE@_RrINdb%0<;^|SQlgs7ovHDKsKZqxD3yZ?ld)t@u7u$iHvuJEA5S2v#
>7WafYZ8D_B=f!&UKa+z0k-Cq8A6Z#y{rGzwYUN#ZB>6D-OY;I(7D0;P*8U1CDc28#y9(c5;|+fa&p-k-{TyLU#e*q2+e=3^Gr`7({EVNeT~833ixi+>
+sB1oL|lAJ<d*h-!V8v_<)u#`oc3HPgU8e+60$(vh%!AUP-WlM3(UCaH}U2V;kJH>p_u~_A1pah~g)xrr|K+v;F3KZbFT&(i2B8?%1JK#MUVPG{a;4&!
%ifp7F5?MRORG2#~K+P9tJ&Gk|a;p>B$1S<1M{JLi)^WA;C0KPki^NV9x&XVruB~j2&f|UFS^{#>fdP6tcInjQAjOLn%hs**gt<g{hYNu$U;<e#CdXlj
$d*+>7ONJWlP-6=MmT@-j1)NIB%DNEWFw?nA2w0t=9iJ%w(2ovrp)BsQKyw-v_ObssXp%=gE_mH5TECb?VoB8BqOm^W{Q<KGuYiU!mId^adMiRbpuR*1
gjL&TLeJ+KuEvT_5SYSgtRp6vKnK6G!8#p3Z0U;&6<|Q`!VWWY$%1Rhor-YH~jxn1(VAXwN6D5Gg-c0W&~qXY-D*7iLmPf&4j+w{T<lREz;HLfyIM;;D
U3qPSE|zD#6ZlEGd^&+625;%j#7~ckUwG_Zv%7AzMKQ-89z1nTn8_MGW6^VEu~E!XZNJf#X5sZpSHhG(1PVl@hkR1Fj=8k@b9$k>n0|tMnBYFRBHp#qv
%pn>|F^Tqj0Cimf{kgvi>R34@8)x;L*pe#*xWR$%0pGD3M4ud{Mnbqh#jl6LRl1k07RCzETU?l(Z%HimjUl9Z3saxyj-Qb1g~XH!LRxI_gdHh6bWyiqN
ZhmL)X3hm-flpm^+h4&3;#kff&2_em&W2<&aBO_ncQ;I>7Rdl?h;$Cr?CIRd2P{A4thc(cK(az8+F(=U4<zAsKZ8rOZANRcj$_$mX$y${XvNl9xtpb1N
l1mx+R@@CDP@38aPp(2ht5)lh^bZ>3P`StO-6A-5ASu#HD#P;<aXFP<Z%dx%Bb74h6!cE(frGFmg+1FstKziG^XJ?@xhO=@;W~wg2vql|Hfx_{Byj5pj
%BP<>0;&Xu&FA;F2Oj2nvJe!+~>U1z$#8|{E?tr4MDF=uY$D@czcH6>Gp$4`=TXnG6)7k#wLdArdAI+XOvxbGpKBdU6K^kyUQK4LI#Obcu^#XUJ3g_SE
0T_svW1on^2KOC6Iwt*e3KI8}Fr`ucHLkBEag*!*Sf_tjWq}E0(rQNsdH5a416DA=?G^Mq~6-Pq)Bo+P&KCThwKZt$)v^fM4?i;D|!mBaDwI2Q}!q;0i
{}zTO5zvml#1w{EBO*CQ8k8*7E^ESl#%VI0#j?mcb;iV)=}yg4H#J2;RVUBM)KCUw2=#Nj-O0A?-SI&3Zj!?GBx>m=X5j%X4eP8Fud24GBnsVROKd{%e
8`-Mw1VgzS_awYS2(t)7hizad>B4X_v5_%~o_U^1iqD!FzWRp$EuZT7ygPbGwl~|E#c^}zTdO0k@kyF7^*^VL}2r5U?8I`sb7|-LxGzYo~*46}af2m01
2H7Yq+?3YajuPRbskW4v9+)`5cdB<*VVx}@s@-O;OEUe)QL^0MZMbU4OpL1|v<?|T<hvmAnc2@S;1zq!(bl#A4fG(nHXRZn9M%hXYAoB4IBl~W!L~69O
df&ltoyi7-M0qn7kAP{H@cu7d;_xGpCi>KZg%d_KEWi!lcJqz?o4R}8#=3ri0O9#cNV|dSqhPZiQ+^e=TGTKZn|AJuiAkGs8d$MC{U0U)yr+u&Nm>q%)
02WEuV7-aCL=aCEzesvrZY5jZqTqcsCd9aykg<0eFrlnOwu+KEfy5gt52X)@5%dCfN1K*@4*^YAlQ~h{`;<?}TPsaxP9Q!NSIAIsmmHW(fZd#Q+wjqwa
LbPwvl?YK>r#bC)e}hFwh?w_AIa<W5O|ZQ0Y%>i~^`#|!20ws7NW(&URuZ^n7;%ZK2u3?7h<7c5*;u$n_CWUH3a+SkVE#Kk&6qKN}iX}IQwlcCYik!n?
L*P>M<u|C&O8k=8HEp*wS6857mF(_EymQyY%)|7*mDsILijT;x%LYz%9o45wiVXTqLZk7d!xVFPZbQH#Ug9<AIbs`-w>;&NsyF+}inC(XJOUMP5eR<FI
aKp+#K5{3KWLwA;2n!aFyT~A13iJXJQaif_BCMsoFj-?c!YrM4p${tKa?v#%7-Q*0aBu)5=9j~r;dYFfCuUf!T>J)0=G!HPO6d`9qYbAOmxBv;5>m0rm
l5rCZ>t|f<PNZN5=;&W=IG~0wQA1D{A#y?gKqj>UY#OFbJ_Y#Sd3XgzP=nt|A^E#!bj+M&EFhh^xdzPYTq^&`)RqBNg3hj@)g-~MpPV%cm!Z%Z?zNTyq
`>9k)}l6Dkn^0HxUl#$yi`zdhJSVC)F$twsbh`cG`+v*x;NQw_PWlJ_rEVPsA{<k*Fi_`7vVo<5gQ0zKKS<4L6$ucTPp%=Ujj)%br}g%Q&i=70l<*g&q
1<T?)9w%H~59sm?H6#;P4J3vp^(JU`giZQl(ji0q#7R{9>clbGNQ`YPf_AjHAaJFZQB_4jwK1*n28b)y&#h})ACSNX=BH3y44|LknQ&QH4`V9=Yy%2Or
>$1=aTlqnG@Rq(d>p+e@18Ud?wFK64w4W9dO)6lU2*$9$-VUWSv4S<<O>nO7tYC*O@whU)nWOt_1otn051TF;IuG-6bxwXKL@Gge+7NiPC{W7l(9UFZ0
imE4UrrdCl8?ihRM}8=^%}5-#hR8C2lfOzu^#R|5G_edM0`w9K*`SpeZRNWhE>TX#>4*b1A%y^9k9I!bIQLF^4W#VomfsmUr9o<-vX_0}_z2_)CTLJbj
ikb*_Fh_SJQq@ap#X}wP$mnLJIV4}_o4|S*!BTC_h)7Y0zQbUi<crT7qjK$``IRNx$}TI*3KLYkmC&&QAey}0B>t~+-9&sM;j(aj}9GsVB$n_Eyw0PVp
rxZ&C4mjx#Z=FS?Q>U1>o1A#@}Y-z91{%VivTj!u4yc7gxw(q`}dXB>E)Rbq;oDr?$AO^&@tMFzLxf5`gr$wQe``#z5)(x+6KatVVXcQ$kr}P4l6W1p8
8Q2`r}$Zm_6qk*pt^ESm|-MJ7c-&eOrkzz4$hiyqN3*T#bxvtEF9M--C^A&Z?*N+~dHUO__GY;D5xh8SXdW>$et6ShlUvz$gn-)TTaZNRebQNrYE!BY>
2F%Ynf>xN^OnFtP;-GV#FfZ#A0_!mYzVd8CM=<PPmwhLPVE={h^xWie7l{CTL-pa*y=cpNXc`~fnuYT1+!H?IYnjb3(Eba<R*PV257rw+f+CH=f07rvw
R_&I|5o6U-HZj8@YZ_0Mnq(b&0L#uD4nn)f7&emS+Mw>@-36hv<I2-{biR6w8T;eutS0+K0+7RM=vHK=abeCjCP*ho|5%LutoMp>m3Ed<z&?sNLK}43Z
mSXHF3rI$_YMuV2QKFYg@Hxpvc*lL)ud+R9(TYk;G`tbaq^C~bV@Vq+HIU7aoX!hma@5Y1nLx!xztoRG#P5LjMwZmV}A<Wx#23^H&adr{pvo<H*>|9Tq
R?h(Z5ycxJ0va+00ao14Ny}RVY;L!o?e-LRh)Ijikw>rz3VvNO0Do+oEI*(;_`0XZ|5I*Y4d_y2E+JB09J#0-YcPIknt{KeNgS0XJA=b2@4H<ZuUewk<
c_9$ietYIb8QBTP4<-MG$LU4<mpQK{&DT|`u3GgTwYCTsH%ALY2s1;w$zy@d%be{4{Wlyao)woz2OWR&%q;b1lmWcDQWYr%sY<eZkMxMi!O3o`q{bjKV
r&&^@p$~Ak#au6WAIchg|7+L#T>##qv1BtmPq11V#&uJU=u&O0cxira!=%$N08gRCAI`0dajKC$)Eqx;W-N<CA>dao63?N_G{i*j=8lqYcYYdzAqmjS>
S_sND&47DEjaE);CP#3Q(7Wgyg)SG`+uph(91d(x5Hrs{;y&n;z!oum-?>Pi@Z?tBAvB;i;pD~BfsPQ=zO-wPrdyZf)uCi;A?X0NK_ipASST!4+aN3;Q
5)PzITOAgIf(P&o9JJJyD)c#)tR3ehT}(n+$g=<judw-t-O$!JIG9%O8|y35>mpF<EA-`H6nFC%{bN!G??&a!~2KsE+Mx@*=)CdRJj170=*3!=KxZsy3
EVSp+0+}R>~A~FnFmcJXi7sMR-s&*{B`QD<<bo**V+lBE)qr9G5w@<>3HU!OCu$F`|98#ngS7ArPm?B3p;UVX)!&Ri>s#6(t#@)YaPZGR+_FSh*$b(uS
r!yKa9zl?21EW1YuUL*MT%73Iw7P8<gWv|Di_AM*>dAXkqVNusK1cb?FKJp;T?!CpITGGfor3t&%YMRzex8X->M+Y_G-EI6n&Z<VpeNSquVa5T94noA_
AH|yOFF#xNe)HNq*q6NA}X?SLzA{RF<a<SP`u-;vn+)N$Rac*H*oA)SsbLJ7<RM`41Jl?bm6Z<{dlqnN&62Mk7wN$4OB~QjV3Rts)IMvD|0;zHiml8-(
=mY2qZRl57Ogbn~bjNn5fuVgc#(GEMlB>F0zHwwGK0{1cmpaArw*-$6!X(iP5#_ndZ96~O9XVL<3SLI5D<`|>Y;G5`v!0`i3zNv6y88y#f$MINA_b9%9
HIB8n^)hKY-B2TJP<3s@4&pZCuNehjLFXCjrGeN(T#)&4)vNGAzk--=YHmLhk-@ec=6@iG@f08-h@tz1kN4c8gfp$DVrETxEpp|kL}H+j;(aGa$+cf?u
Mr873awW&RyQ^aQk!}SyLTiF-cn<fNZ<1htz}hcqh2QvK{i33-Fn}t=wv8z}9Q13EiEjh}(25k2<xcx$|8+Ue1%{ARy60w~~k(!yxy@=B@*84kNvD_py
{KX$V$#7{SNz#z-tjUU$JtS_YT3jrEA8MPh*j8R~s_T%!v@8b`6cuiVx}cT~K>AYq0@ETM-|eG_p8F)F&dZaHusNu!qTbQ-5BsQ4*a=f-YgxU<~S!;CJ
iOHV_ZpsmrzU_4HSV6h$3a)$tS`<x+icV=CUYOXNP0MR}l5pgn@mL+^Cv=6aVjij}kqV3T_N<byavJTqgU~*QO#>=(wq5aqRc}R@|LIQ+wi5qwFnFZiC
M;n>J&s^euW9}h9I36HmIyf*@Vi7B!i{2h3CL8Je%yYFaLa4(WYKIrs8<VpEjTxuy%DuQaaQnHLX1o6I-Kj5vb#h|LW>eF24$hS4hGpOmF2b$`PALGDf
=28513xqr%=%GMtTY?)toz!jME9^ARG?rRk|;|brn2f<39SkC7Z=mnUe~U=Wr27k^l9j}FjS10%e(_mY(}C~x}jM$Lk19HTPbrXktWNpY^{#6_B`J60e
6qRY@;Bi`#?ROm^9+1V<#WBbOT-4Ra-e;E{+F|Tl418ArD<?UC`UATJKvI(4liXW?~9i0kKvJ)lx~HMPZ8Qn$jJ|dsRWlD>{S)GECJcRy?6CKzm;GB4U
YLZm3R*a88g3C}m{{rBuUEi%I$(lKp;kDcr}2V`xBB=;7z^bX`#p?P|x4@S<9~T<erd2BQ8Bylc`Q$ofX-h_c&jB0h__i_M-CQ5O<c)S8zYV7m*Kg)N3
*6vsM*tZio2I(D3(D^=U<0>o=XGeB`K>7r^N7#BY2_T1Kksb)lzwwk*cH(9Orvh=hadl%oGnN7Z~(gJMSvAT?0!n7b#)E>)F(2R4!y78fQ1{}niEv&Jj
r+g$aR>S?!GglYu<ZI9!OC$tiRFl+-SVPKgAH>bz*pQWAgJ!R^xrFtz>z0byP##2eTo`utJVf<~y31BGWD%lv;vLSsu?D2cox@PDU4P8RrSZUK%zc<j8
xjck%m<jy?YKJ^0b6TEy!4QW<{wZL9f@^WO)0$~$<66S)6?p4*^7)WWem50P<U=)I(@ti*sZ1EaFwN#J0<qYtPMJ4!GM{HY>hL7iaN8!MO(CPT*iZ;>`
Xp|^V<o2%X*rUSYR?dFq2UjnbZlQX2lN%An2L#5XvSOmO`8UpzmO+m}lkU=-A#7fw^qci?`pyP$rJ@39Z26K@*|fA}p4t13+o(9Lst`wk(?J8`{12!pL
&2i)5%YY(O+5%1ReS!e?=8rJir1dxESpTY$ncFqLBEn410Wgtwfvy|&RVy1?^CN$acTW+1_8Gg*RaBTWSORT%q`y!0*w#AAhTE12rIzT-(wq-Y5tKtd2
ms#Pv^LJC?l?=Thb&uC#>H2_(UqP5iFR>1hci3%a3Ky+ll$3B;8ZAmd4c~`jBCtA%V{S1;znuhkng=8(B@sY@ZpOE_zRrk>UR=aNTkE`JVIP5CyQKW<Z
DPN0hyvIy960yS{`!#0_0EpYAx+`A8uvL(x8$UXY<HT<5bO!r=1LCThCq_9^5fYv`wX|^pmXv#K>r*b3qQD}UjwP--V<LTTxfgsU$`K8ieWB_iqzY<)`
Yv=-eBmbkIA(HdS}x%TuuLmGC;0GPurC%^3#Qy}o7)a;k;KjLiS?w5yZGqY%O(f1w!<bO%VIT?IqP~+rB`LObCE-psppI2)Id(9JLNP8E^+QE(+<e3?M
Gt4D8u1n$m%@LhmN?)MjvRsJ?QjWD#rWOhnxx}QyCN_<uMo0hXk3WqTAuHcHNOU?7*#5wIKj^>L@Ul6GK<_)^!*_)~1cbT_>(2k-}8EB|$xj^g=<@!MH
ttJuriNZ%Cck?oo*P{b-9RnMt$+N~}wm<4(P}tQqe8<2AH+;JIBrp+QDTT*Krm$+)(qi{zViu}>>l;3S7EIBRKvM(lN2bKAx}RqnKrovjfNLk)IWN2~j
4h30H^?JoM=cVn1}Pm)@u8FaNIF&p0*VnPC2z4PpJAx0N3GS6KZM<f8+UXal2OhKq{t!d|1yws0m)<;67jgL#$-gw?P+a4BxNEXP^?Me(I69!#5#f&{c
s2LY}J=ic6l5RLUlE@e?>+9UgR2!(j)jI7|Z^9u|)vLRiisyzKSsX_gPd+3xxJoFC4EvB;kVBi9!-V*$OKE)*PmT`@h%qW-sbLhD3hTR)hza8s<79E@u
F)~b>bACWjW@d!WSvIjqdeW@mAf2PRtG2RNnkJ(o1VD)EOEj4BBF^_om}>$a^yiiMI`8VI-(pZn{2^G-J1Sxr)|fXHMi*6EPDh<{#2}_{o{J-(#s8G&C
%%6Od4=X(AjW)(%9AhWMdNR6f@_*f?6N%%WX?!S3b1>4zAbDp+JcU$x4``wGCm6w56>a#Z91o2@NEEPjqwyW{*2WW<Dmcfbt1OTA;fD;{>e2iA`7lTEy
Ml1SrT{s_W%rH5teS?C!w|yI?Rrz(vuCXtFmqcTW2yU2#?F0LgOK-A>&QEh{sF2Pf9D5xp85LXj00fF;$ow7teghFuI6;^(e~Rg;L+tN>2Xzvy(G4Z^j
j7@!+BSOia}z$FwWDNvgVcK{r&gxxkX79l-5p_Jokk&80hW)Btsp;Ytpbp{ccTtJHCRJN?4|J{p;)E3!xVi1PggLjv(W#LTbxDUnV1X<--_o-wwAk-=9
?kHD&$@qwlZ(+WfV0?qVNQHZUhW3{y$OD-p2IDs`*NUys&BZ0uwL1CsV2i-=Q)w&g9l{4?%Q@F1zKAZG=?vb{8j=EwUg0Um&=9K2t?Y|c1V)#T&UF>@M
yrDm$&WDB%!xs)#_$fv+P%7Sd3F>2>~a>^SVB`R_yNYRw5yJ6p|`n9pHHJynnZU2^jw_tqomL+QncB`Z<nZb?@p7RPD?%fT&Yr}!nK1PWtw4IC+&~eRW
e6JV=k?Ki<1C|)6wXUt23H|VaB88DCM{D&hIQ5#VW`u(v#>7BzI*bFza}76DTPksSC0?v9f3DAl)M8e1-HR!<uf(>DCpZ#(i^TyyZ*|1^D2_`Y#gTW*r
N+5*%Svgh#U@YjqsP2~&qo%Ses|QY4L@Hpc|4Rfg-W0HZdJoWuGwy;32-Q22P8CJxpj05Wk?K!|D_(d9PrR>3+fXr#m7<mhH>xjI>xs4|w@INwxyq}d%
Lc>R4P<5^M85%4tqQZg5WaA_kviIG{utS2n@5-riGHW92B5NS@BEks#5Lbt0UtmQv=&6N1)8_QpJt>63py1e~?S7-m_h`${1vq!wW|NQ^=fKR`EssB%V
f%?U+`F(FG^z5>mC?9}al1#r?!YS}-d#Il;{LCaR=n4lt6|K~3lz||oL}O=%yn&u0$G{}+b?2kxDl0fgJgoRzuqE(C3Qp3;=0A%LnLgWXbRM^HVnx{A^
!RjTW%KcrJYN|48vpqVL@RT1fQ8y){Kw}13)wzA^pEm0X0HCyK7YRL^B;TrO;TONziDR4cd#s6n{u-)wvk7vO&lhE{q(2&(Jp=NUxg>_w3okq%)kHQwx
c|EoZ64Y=U?>r`k4HG-rK+Y!t~F-AD;66?EKq){`~{_`In-7{Mj#v|BLRw|52X*FS>rd>GAKi$E65Z|7i7zg3tP}NxF?$yy8cV*DLB{?L$EY$GfClIs7
J6?56RKKz^=on@B$G{8{yT=g*A8Kk&c29qpCg?EK9}m6=P${!;kgr0hu>sSQ1CB>JYNm0Hm*_ZOU>{$=|wto;M{w(=HW{u#y_)$UMyto>v0?Mzea@CHw
+VumMLSliVa&z}5K@FS^x|H|0#g_kem+;`}|`d@zMKk4f}ynf-DLO8Eg&zc~ESBOot7uPPDOgL~cR^?B`N+>LGJ9+gqGi-U<&0>$A+o^oE$GZzB*c5I|
J+UETgWj2hSl>?hbn!R2rBM<&3SxgQri(p>@v31gO>9@%Zn_n^%4+L1uZac=ryrZBLCtX_E78hp;&pz70p{C_&86&kWZ(NWr*b^if%se>*SW!zaMKu@=
&{zs{g%w$)<0}kCt<%Uc3xBAJt|z=+bsCCF1)qhPNztyiE=aLu!>=I{pwW`v$)#St=39sAjL@pMjlery5C|sF!MZ;#NB2+HP<y+2<yVKh20R*)6R$_S;
MdQR@yGt%QUnY%c|ZHU5mGcsV5&awJb>SnUSzCqh9(`+#`AxsezfMO&`MZ$yOeT0Vyd{b%pf=Umm-a@OisFU5~j);|u;a{;40Lm08cM_l9Lew<Q;ZU}L
`8Wir^`gp!%<sq6a$HEoQ=#1)sO)8=6xHPB9sfQZF7_1K!1SL#MyiQ^r!-|RC7axTXBz4l7mse@Hljgi>U*7&}EJnixHpZ8u&Z{x#CHlFRlP75aEO4_l
#Iuw$4^V;HVednngg}&Wwyn>OKK-PB#fJO~2ulcpJ<hSC<IvuCxzVR$m+jO}Aa6O;chkZ-|goOCH|7!9)0Wk@%{LMb+p1+D{dp&qcdMa3@mD@<18>^X+
r+u1zwG}?*|9{r@kHwD^>$2CS2h0-WgLf8Aw%oq-uXORv<>z+ECP^akP9r3|5~mSP_R^n!z_5?b&oY|ePDIUH=3T>EaVM_gH~%gPfbqfPVN;Z)jwP@8b
0lWeYULRZ{Yi5@Dtv&ig6S~FH7lc(eiLtZN}bY&{$w+dCE;W3pRbRjqwOr-qvHJL-`Qrv2@|=;Cr@8bord}KTJ)E_G2Ku%j?HKOc>R$3q?Yf;zlFFX`|
`Jq!`f4J)-+b1*Afu6o$gQfXa0${whBBap1eXsY-@Ep@`-Q=CFzx)6h-G-(P%Jbx(-Sj>lagBiH1}-6K(I|`gcY_2uOy@)2K>iY{n<+EHJcOO!wfjW>+
zH%>{LH#HXxHz1R^bq!k%mPbbc3icYm$Qxhndq^Gl(I;?XFtdmGo^6IrdCEP02d->D!wjv2m^-xZoF4&ei@-_HqejRrh?WKILphg?WuAta0^?rVhivlJ
`F;)V>#F(3y-iP$9eZLW0;o8Xislqo)A*%Hd@da`dUhOi=B!qC6I%=v2r07;bCqVruaz9bec4kgAp>8^Vsx}G}>w`EjqOB6f+x*ocN`f~Q+H}25G;1Oq
Gm4piC*J%UE2*6S93PCWtTMuSzOZlYggv?9$MB<EHTx+-)Dbn*lO^#-X@7e2|7ZU14{YJpo65A5MT=dLSPk7<`!oMjHOy}r>1(p9V6`vWAzc4^`Ttra(
0}$4i<-h><)X{(i1+jVp2AtL+t^BAPcjO`-M!tspZ~egxO+EW5em0K{YpGvp#Qy>|3AmSRZlm**iE`P5ufM(pS@*)@Hsx(4PnIA=S_}%Ym4{svfTs=``
*xv5EOcIFqgMI7fMzu-kaJYO*2?M^XKck88F>@^SSyY2Cw}2nm@I0>%DeOmyJUF93Q@n-@K>qI%O>sK=|0k4qWBvo`>}}RD(!uO1#`4Z~9A%voB6owx2
H9vg-73&96lAy6`XinHlUaO2=z89knE3jf!`+!dVQ<m;J<uJODw82*@8mkh7+6ty+F6p#MMdL7P325bQmIO>rXUu|eF{cYq$U<(1!MIxm;^_=mo=x=M^
T5FelR6R~YLew3e#hnwLIld7?rTF;A6Ihy+BU#D`V31)G$y)z_<s7Y2NA@(#jd$0UDX2<PE`NhZh55G(1DNkv~GT@1Uv{ov4f~bGA6pzLeA@PWEGK|?_
b$TTLX^Jy#3iZ9w>4C^3LOJYW55k1Y8pzn6#40`+Q+m}jOBZV6_#VGnc{Zv^R6Jm>{0~!6sC<-vq1Wa*?YEA?D)FRf(nfC6soEl3Au@wJiwe2fOzGN<I
}xFMLgKyAd9!c7gYow{e`BpdTBKqD*tCD19{{@-zB<2?c{cMU<T{+D%o7Qp)4;-sKL`H<$jKM2!Z^I)AEEo)pP3&fvh92Mbz26j=5S=h8)$~<xtoa)-H
xM>)tEQcRdToF@fJm5+dJ2{_K9vN!BGz46zPIu8JC+LiS|Ley`4W<x4n>DF79+LFE`c%?b?@OKJec7+0A!NK3zx);vbW<x|tQNV2UvQE-F2-+J-c*{IO
OwZ#Q_Itc|_R2)BEEp9+<p1JRRe$S2R0Jsn1qwq#;jQzBB;JMWl~dTcBcX$w7%SKiUMU0E5YQW(8C);-$;lgvs&ylB;SIz{|BmIuxBMWIUKX?AZ^r`(L
3;UnaBo@#xIS<1A8XMSZQ^mLX3t<!5#nFY+W$l31PL|$j%NJ!Y2AH0EC!S*#5N}{=C_S2TVZBRahDMVali8WpFWoDs34I!LO(w{O((E|<dvQ|7taW<81
g>-5%7ke=gSaE9j%{t<!Lwpi2(MqQ>no4NjD`|>NXo}PE>P-cInN3p^q0Ogul~A$D2E<7)0aH!s5!rW&d_9^1ao?|}fz63n>1Rq1*6OX9Hk5Q_`SB`8;
-pa0)MwKat2G;%!rJ7|Fh4Rwq2~L55I6EbPVu&qEd4s8C-J-uZSN+pN66RLVJjVbC=UZNwbRbmtd-v5xBao(3xRNW!zbaHzn3#Udg<ok1p0AfEFyYwD#
#b^s-=f?!tsSgAE%@~)UqLOWLs43MKRU3pvk5@`R>#H-oyT~I!huWT@KtH`d{W-DypU@fds*3y08Yps{KAvgp~KVsV=b%YmOQ@3#D}0O<N}=STk0MNLa
Z6bnGZOTZ-eY=lAeM(hI(qLYIg7=|w1?dW<{p9w?r%Y%6s{=DxMd?Y)10<D#S$1c}08`Hi1wXb^+k&YQ`*UZidn@2N=in}htq4`oTi`2+YSy8E*t;#0s
(S3JyP6TjcL;^ol$6VZZ#m0`uSd|-b`N!sxH53~#23Q;~<ALObuPPMF+mVuexUL04tKGBXNvifp1df^LC+x(Pk3eN`{zQT^WnC<N&ci>nbX-equ@%Dte
%WkyT$&5x6+|kOjr4gef)@4_wyiUi-rSMErJ=)|o{w~7o)ZZoAM-Yk~P!u;Ccb0iUkWB_LfLu#N$kHT{a{^he__Zk!?#wLch1lKQ3#e>0TVW_mGe8Pr@
`l{1>&To+rOPp<3Bh8Ec6!#gQ_G5|)L$`mY{!L}opA#{I-sCevNG{Ul0hWvwqK95+l=_mw@g^+4i<=vIFA7=vn4j=m=M2{xjvF9ENp!-ay@Wz`ULB}J8
5#md0`Bl*u^e_6vN6`uk8)sqsFES7kT_x%;-zd5N<KjQ|g`uqdYa>oHF!nKj)7hyG72~7>vqumkml0S2|=_a9AYKFy}iZ0aPlDERCi8NS-Yhl@}K&K~x
d-eT(9Z#1d$CKOJ~hn%v3c#SFMy2`(a64>0>KIih$4jo?I-kI0ShPC1Zc8eBswyzd@A)?<TGy1I4ackUACrc@r;F#`@C2PS2pL(b{*6`ifazHuqf$Cg&
bTOIJ?whVbT?ihBdk0=e}%XBANm3CWa&t+g~mCIeLa#lhJ^&FfcYmCOZpjNlFQjB*HU~(9d$CS6k%OG3nULCsePGb52uW5LG1aIB*J>aRFMOUnJZ`M)i
PLpt?(nbb4I1Q}<D7k?Ca}Y=hby;4V?5!MW8OSXaq&Kl>P6z_y#AN&J4uC3lv2Z)tl)xtr;N;+b4!0q>aKI>;Rq24ojvtyjAWGaEz^XYP!tIXYTHqFEt
v>qu<A`eK-A%mAV+aao=bPA-WEb{g4LL%GtvgP*eF_5-96N9eEpfL<EtzvyZ{8w&vxokr$y*Tbv>^jJ;*{HjZLo#2F2@)Tu;uJhntm)4oE!siuYv))YB
ntaOJQaPC=B6Zg}bH?g70nshAPy-T-RbO4){G>ZMm^@!HM14wrmX(5VS*?oqdfmkyBcEL|2;12$L!r@wMTw0JByrzZ&UYLW(HX8Yd(qmpc^ni7mEW305
IxT^h-1e1y19>cx5d!U``OdW}<v;{l@Z=`ccblHnj<Q*22y*CS<~BqY)-X9AlwuR>(c>IDhvc9ii`ba#;<A6?RBk_ogC-J$f}z<h8ylQqJaCd?06GDOV
@A5;Lsc&KS*RkxswaP)HVB+>=vJ?^B*P+9=m=yvp1F5Pk-Dk%YyjH*jC(9uug04{(o?Hk=*6ku{pd<@O|#l4NRiYX5sf5d_8Z~Js2VqO+?S7RFIHp!EV
pw&!gTT29Zw&PPuJ)kWc0`_n&0%9J?z_w`wEeGSnKc*yqj{Wn#nf>qhkBonR|Gp3Ghw;THO;0h^)*ucz2I(nh@)5f=U6fp@awpi116IH(!e)a)pU6%TS
C10RX^eGBG(T#&JLs@0!}Xa?McmyIrOi168}}|`KIKif$MeM=CX<w2<0iZIc6I5VTYp4c?=Thmru)!tabME7f7u>RjX4o8*G01sks$3|b_(cA6Nc#o>L
Y~OU?&$oP&C9{N#+h8+5eBd?^<?L$+rC<9ujXJal$(R0_hDeJi^1*UshFhbnU*;ReN{e6LD^zvtBAzWZ^RB97aowq~;*5#P<c>33SQ5JHgczeb20&s_(
*Sg9Cf}!Q`jqpMR6wD}0Kxj0ryJplZlZaqnuIUYDem+Gfc9L|Vf?XW%B-sH|7nuW$RKfVOX~;H^xR@0+0Vxdh<!Om15uG8Z_F*oU<zY`XaPo<eW(>mAf
~cn=Ue8BE0_HIbAR+VM7IBmI7Li#35dum)-vU4nwFIZmHZJE~uqWe*6_j_fNy>~-I0D7x@f1@fJ1<8HSpbhBs4J0TuCk?cv!3QL~Mu@75C6WwVezK?_z
Q(g$JE<qKTJ5GCGNX&Z>#}l`SgQ|h>%ozuK1f*;!<iKJmb4SE@+R|>*50?oq0?ifR^3F?|>jl^8V@%smQ^}?cnRRrgSr1JBhN}8*9uuxZ#hI*c=-qAhk
)J36;a><Utr1gkl#9f)k&96qenQvY99VI=Sh%W@bxd-7YdI9t*=~5Hb;}1E?uz(P`8S&d`AbDZg)|om9Md`tL{b?mVY4E#4Krha7v2=2>vvELv9PViMF
7zC$eQ`S3XvHBA<;xjvWE*HH*ZqPGSnP<JJ><M(`xy3$l^as==?82h=1ky-z9+lsf14K+n>39ihQK^$29KNApik9g*}r?e8ni}<tDv$ssHT~3<S~&*a@
MN^_qke3v4*tCAMof0|GMW^WcLj^9UUL-AfjXr8Xpni?sXe%!51m;AKYmin&YM`N4@*d?66L>CSoFMiQVBg_4>S4kyh{uizd8Lb(!8T&t|XCq<yz%D$t
|bU&HOQ2b6h1=Zey`n+qgnnhq$YgQ{Hil*o^JH!t=Re_D^1Mu^aq%)wN>XIXVK*Z4IHq^~zO4!E4KvgJgft~<bC|BRs%jH7ppsDfe)lD{?l{?fVPMQF_
QStlDMDdFDr9HE`sJpGiwj{U!k5=+a*7{?p2o$D9^kHEET7ctn87@CoEFp=wQgvDZ!Q;j%5l*8N@NgXJoT0L9cvIt2;7OAQgC|T!e{dJQKdJY9RJzJq5
m9OxL~+JT{)vw+jbHh*f{J(JQO)DLucyaU%{wtn1DLHoaD-*yI)ICi15HMCD=l8VpT(v@g6#-dnd`C3Ud%%18*mU?_DQmy$#P9}nM^6nD*RF|0=RlM&D
`+xR+JVIDLlgqTsC>YR>hQIib*LZU<<<bR)XH)S$jWI3C!gS>z{*&>9jV(Q8}!7VWYP?V@Fd>aj@d}tqrjG@Sv9coVXmx>E&~jvm>yNWq|!PzPp$Z$O^
*zv=uL-zS<akBF|<z;~tc)$Un*qMRaBj#E(O+F14Z`SYw@$qkp+jf9wc{{tScDY)1?b=glJM%d>3CB`ZF_H&X$!WJ)Kz=&J{5C#C9-h|+E5>!s<7Wq*}
rLjH+ZK;M4>7=|=dfH*hKges1A8$X3xVlh)8vqAoZ!rD8C6B^_c5dLR%YzV96L&*2_f_P(Q$W$yYlcW=$`#YG%*(PfA;DgZ~KOn1*PfUY`I01K8agrpf
ex<7-f8KJ-4uEXKNa((h^#le12Id~F&PsoF-|3TeNWe{EHV_%F^MoXHV|u~1NgJ7Os2B1y{R9a*>^O|ebOnwum3@hkQTt3eB{^g_*MKl(4l1M>q|@xX9
6zY%;VY!V{ryhDO9}W8<vE(YI+zB>r*@*YqwK?$6ewwA$7Zc&aR=D#*@=Hab!d+BH9x>u_}r2jzygKKU+62eA)R?X_vZsmWoX5qT|S;|y`sPo0|WMV5u
uoFcL=I?L1mMk5?MMmT@*iq8@j?Uy~GUr5>uNGJ9I@`i%0W;fpAdCFNM|1aTVxvz`R73@^YnEQnl_9e^s#xn{mOAG<`B@Q`(v8uav!CK({avXNkZLDmZ
#mFG^t4c4kD)za$2I{g*rLHwz2!0xJm?CJCKRbtkvOw-&4jFRbi)zF!otE0k+DJOS(U&N!~w>|ZehfuP`3r==n=wX_;|al&+H^Ve6mF_#mCHrU8sp>O&
iEb4n$%pUF0uExL?;$dKgNv7yPQDhK+t>(={FpiGUwU!~p$iZgA3*QXJh|@4IsoN8FpFI#DF@4!^Fn7>p(%5@$1%m+t@(ner9SO9+gqU;(m>kSDoRyai
y1&x`T<nmvbj+b1bG%W?-v#+H$prk^?(<-00QW!AofDD^Zpo)x81&)oHavcG;nF%Q4;Cb}AE;}x3D*?Pn9hk_+RXNLtAge~8%S>Ox%1(Ud2|}$x5RmY`
7&8K^x-=fL_nMC%Dn^!9n(accz6@#rcDNAX(nRMh=6G7`&@TAMM2#QJvHaEZuU9ud-&#D+X8oyJX{y5&=`0=$aNn-a~rq4ydhLAivG&BDn`Aq%;)(cD!
{9!W+i#m*!UP8NQhnr9uOY~!gzKj1qhdpr|DVaeTB|P#k_8H$^wpU^vac>ON|*~gum-|KCS1yI^%F&AO%1yeGUV(V>&3}%=faaq-@wBLsg0S83m;-Pa7
)xXUx<JqGR>fYuE=nW9PZYNe#4N@hGuMsSA+Zgq;Kpo7bHSU$`g6W(j&3m!TJF?gBJ<c-ufF)&4pb^&dP1qrFy?$w*RX_y_jtF}zw<^p>e7go_tr`Cg=
*-h^QSZT2_l3@}f*dR;oCqIWMK&Q0;IB*GmZnJq(ux6Yk~O~TJcDB*T00S5Q}i<Oh@q*pd1DCdq9>)vJ0j{O9T^yf42Dz--wu5a;^shc?xfa(?Y?sBAS
&P5ggbNEONYeee_k-3o1e7VXi{??CURFoJ3;*<b@VjNywkhMSD9_k)8C@R0e#)#p8S>hJK!`wpA&IdE3>~)wcH8UZRfRE0Dk=!mZcD{&_ZY56a*&E1h=
#7abgU9p%Je617=X2R9`d6Wvf1G_vVGSLh@=H&c2i-kdH#k?i2r(B9g-f`tz@5k2y;y`_o%ByoTKkS1-n!4AqWda3Ax^WW6?oA0PV3EFz;-sPo91?>(~
r5Vo(#Mq>*Xwo2ie`%8axc^Udy6R>kKx|9E~}b<6|b|Hgjs3^Ps<J@T-<cas)SU5!jScwGBNATxC9%nSs}+408=z*MqQBoe1+|oLAa~pA)HnRv*ZpAS(
J}rv)%7)mk13^;yrLIq~7v#}2q$-d(Wif~vq6KK=B8d&`PA?$_QL+fsl47<~##j-xr3E7+>8Y-mN37e{+iV&h;8h_|xh*!<;+;Mhkz`Mu(5w9s0UU67m
t<ZFYj6CZ(gNk8&aQ;~f>5xxORn!5nucOPe?jqn(I+*D87JJO~qfq&AFdkH`95Yd#dEnJ{q@itPIEPAi>AXv1$G?ougyy>~_!IBhnR8pp{GI-iMw!`B?
imv(Bw`coeqKH1BfJgP}YMjjm{CG@?lB^0~JDC!;H%AH}e))C{ntWS{_281$j4~APE{>Dw$3s0DwvtY~sd8^$KCts`M#)6*R!H&VvJZF!HshTrMOLj1?
kjgg-*>16=_?su-B4o`9S<?1BdUF@8!XRlU3e_VYGOF(w-bYO5MLxSJD*TlDa}Yv75NHfzefy{60e;#_%425>~d=fo6%&X>^{w;f%&P_-ieTO%!r8?#c
%iP9qhJT@}R`20Nii!P@4gA={?)CH1p8_ct!V`r^KDTC}|e%R*wiaQ8Cg}AzqhoRaRsO>ER_KNecq}u`2agk};TXfh}Qe!fiU03=;ij860Fon=BcoT-P
5&{vtD9XKd0s*r<QZ*ZhJT;^Wg2z!X$qw`j$i@Ma&TOQg4AyLdp4(x6ffg{<guT|n<g9%dtCb%(ReyPjX;0xYvMY57Vrj!%Y1<-jHa{U$p3wfeyCxa@8
q8|E<*RhBUOurZqviPxxxa^wTI&B)tCID`NSMhd%n0<8_bgd!Bnmj(Y7N+VclZV0cx%+%!PPse1|c->wcgS9o0T^>Vo-@4Zh$kmG3$vTJ35jLT=mT-V0
qd}mpNSD4|`$)4MWRwpHGgp{%ht0u#k_Cr=YEg$YNc9(jdSCK{Nl9`kA+QIuXe@zj*suZ3>iDkp7Cd?C4MoLtR={-9z7QSjk{nW?WWttN!JpqL43|2Z3
CI;6A%ed9AM|q`>p6vy#}}Nr0lvE`n=wiJuj~{?^6O4&zKm1Qw8H!eDBHLH)J|c)N+q4}*{cXrp*<*lkxF;Oa%MxaW!4`tUM|*Yr#h)vZ4#Jt>BdO;M5
K+q68C8C^WuW^Oamv}EZl>d`r&s19TV$*SN7ns!q-A);>SQ?>exJRE!|phfp@oQC+G{N-GK=1ZPzE2@w#L#mGeD@ePYGN<y@_w;g&x^Vfyav5KCx;5+C
dBk0LB9^~_Uv=!Hf3Wt8VX*tw_~>R?7?k^+u`H<C%~^$K5b+Pbp^!Qf^tsmVYU;X!OU+60T~>s52lH&GsskM`#SZF5YE)^IE^3M{dvSKXegHlc;9x_|h
u&;KuhhQESzJ1>W(5jxw2x0S&BC3Lg!8b2_VX?+}nD~MHyD&%ADaapg9CwM*^TyV=#2Y$v}L(wUu#j#q;S0$L5uffTXX1}V_Kh8)kyO*L3*iC>!I2iX&
z(ebCp`afYJLLkKvtp&UpkH>`Ki26mOOUkmIV{lf$$U(e5yXGLP8VEp<Kt}-F{Jm5@JjA0wG#N6=AQikIQUFKFf8X+lvp;BeZ^^)ouy9FX)C_E7WZ}D5
E1c+ORfiR$k$qJZ0#e6rADw(TLP?Z$?$Tap9i@Df0?N2vbz*Q@OEF^m<3?_lWN>cY*0Y5o+%FTBW}Z`aDQK-CAUC7ZJBn7R+NIcAmNShj$ImjauVdR$x
HxTG&Jw4I$nLY<}o*LsV>_T`|`pOxR*9ry0eo$Y0FgfC+G^3e#GHQkBHa2`onwzUVlxoeJ@c8;G<RA!5w?Ah%3k>lR1n7R=->uD`<BQf*xYEyAsQ9x2K
|&6F#QUUrEo!4VSOyvEN4~V2AuA8ke($hucTKp3q`JA+qPYekT3ZCxdZtxho_#bhw&wm!1p!tCsv@`3(;@D$3SEV+bL%MaDO(Uhy!bQpC8d$YoJi&na@
TJsFC4vlL-ovY$97;W9f~>H>e;*1Q;LI0mq7u1#A|<4Vi9zM{g-JOHA}Xm$GFvbaky-*4PkJRN?@$UML0*ar!_j?ia_Hjl<u;o*+2_`U8zsDy?iQY>g%
)<2!Br*(Sc>sOZ}d0=k^&&*JpBsjR0sj){#vR6QQyp!0wkIBlQ>V0G5uYJ@e?U^&lb8Q457gDxspPaRi$D5X4LO#~ueH*;T{mds1IHBy(W_}*_E)!z9e
UxMYM^cY`P7s&g+mJHpO3-yH++(M*AENpE^Pf0gSgT$X`bH?mx%@wIh9SG2>!)pMnpQRNFl){opA{Z6m2<3@E`_|6`T8?Laqs635Zi$dW`!g?`u2EL$Q
z3UdoQf7&-Vk%0EV-^1gpAD9(0><R;~~swK1uhHBY=<UjI5df6FnP&_Qig?(uRX)IMY%M#bQ+8bBfP^0{paP677~#3XCwOD#yxrn?wgzZN3$veyzgum@
Jr9#miN>XnE)YD^R<p}}WUvqG89IcA>w9ZYv%tt)PY{#%)Gs{lz@V)<ZAsLsTfe0_N(x~w>K;0wC@Ob_&7GADJmuoxU_=dGONy;l5YT`fP~7#g%H6M1U
n6C<>XX8Kur?`D(dF6$pSQYF9_M(Zf-^Ac7)Rzfm7bjFI5Vz4H<^{c$;fBeJ|!pd{Q*sE-rcGd2x2wUe$p^PIAeg9#>2=|VY;rqo5^t&*8VFum`>OLuz
Yl^bped74f(v$n!lG4WVq$pr&-Ap%2Sgyw`H%P`kzc&52=bxzhoD{_rq=ffdL(Mi=Uj*F~>{mG1EMal3^W;hIW`4;X|NN|2QIM`S-WCaD)WH@cwon4SO
UK<)q`b1}y_(rZ*QgSZvbLhWQc)*;Y<cFxJs52KW6X`F`B(j{szi;dDqh#m5gK{)VmI07Lx5LGz%Ovy?wE9`sg|mswK52&G%(EufpThZ`m;D-DavsD@N
cxD?fd+|3HO|A_}o(^cN~ZZ7rk;?&45c-dz^;Ai5Wg^__ps%Aq>zHG-==gohmU3vi!~(noU@31T`Y6CDco;R-yku>TNt?hVnZcU)sFC$l=iWg+sIF<wX
nJb1jL|X<`N#OAx1JLsfMcLiu5y0R5mnZbmyEL(}c`RLSRB+Hlj}I`t+(J}@^Q8Rb)@PG&4bXt>McYBTTK!eRHfH33i0-i&?|D2jF}6VNjf$~N4idW|A
t<^Z=G2$<TRUtg#xo+aw^V75tLwvU_MFE}`mW5y5D>QDM<hphF|G-};(>7q>Sp3<P#7kQY68zlhXN*;-GLTl530*zfMWE+^cv8~_Ug6rTW_;l2td23Tn
om>t0wV|Fb2u#HQo~)ofnhNF-dge;_7VIC6y=0&-ccivZm!KF#;dibfz_7wO$83RKU&d95^Fk$cK%Ec}T2kzTaas{J!Cx?XvmlV1)`@!!ey#s@TQZ#`b
$KPl4i+=uJ{KUOx7cP87#0}nAobUd0B*%b3!;aTRobinH-PUc16TBoq@2Z2D%U3IbWF@jxbTnNZjRFdfg0(V5Fyrp^U^-1Ng&JMv_8PrQyHF*`iy}*^n
tjE*|}oxjN67uUJd~6ufjnn@~ghx-V<@`5+7u1sA&EyX&>AN?O_=RMpX<gwaX<A!g+-tGkUJ-a`g{;b2WDGYO-R2K@~dDUBA++n|{IiuMHRff-#%CxZ+
MzTPqMJf)};6$F9Vlhop(4nF|isowac9$QUAGmI@W}y3{4(4MmhS(*^qDNq@|(IY(&5mMpci@NHvGe4p?GGCttK&K~f}PF_=0(;o^-s=EzAFewHUs!70
&;&$=cCZ}leaEv?$)?+<CkK1yis)+<W#yqPm9S91Hr`ozAt1mXylN5osnbm?E?jM7EY?#1=(VOaAxSDO)Opj!W;w%C;`y2?;y`YT#tebVeS|qVyZabGf
$Snsr{j#SspP?sn6AUgSS>C>&LdegICbJemwL{;C(4=B0s`LPgtbDey(&DH$wj~?zh}%w{F^*n3(+lV@<UUuc3+=l@pTM%fBf6}Uzh9+H7f^8{o`De9O
f~XVh4GgT)C0nr?Txssq5k$*)OmrIeSDPXnHMHifThWfcrKrm2UVPl@LCmjD`C}(TnqOLYG7|&GyP$$6<s)XYI$Yc+t4WM#vxLcbRGZLN>q3gIs|M>zx
b1S+dzUJAFx!G2nf>V9eAWR9U{Wfu(37lZDKy=w*`C}2CJ~p=$jKRo&0$gCn5{--G((-B1~TRl?TTDFTbS`t<egHdzHeGmGAJylbuaAWLYMjY1E)mNL+
g$<U!G--fBvfk%Y}`T53vV6hFb#UvS~wo|h_k5VzbsB;B{qSArgNm(dvz;jJT1Z-+;EX&<ERNM~YG>8!#_m0RW2bQFdy?g+<pFU}nFz5~Zb$76Vq4F$O
%w02?vJAq%Q%9eKoYe2kGOeVvC;GZne!xyyEZ-0wvvQjT!>Yt5`X?-!h3i`6P!Y5iy$YF60jAHLcctMpmKsxN!2L){b(owZ~=o%^p%cG~?m)68=a?Y}}
+&^jtSj2%|phjm3pk;L{$NXIE?b+rl!qm$LOw(cxT4Zb|ot+4eK*EI@xQAix34O8;;334z8a=y~dOmdR7DMA`qu$r1i~iS^nxaGtpI9@=6AEq#ENibgS
i$Lw0;}1VPS*o6R3rIzshXs+?iu;^RvSVd1OCihYXOmy+}0XC&I&|N3fytwi}jK=(GSwNN<jt$<qa5sDZ0Kz<1Hi3%0BfE^r4dFVx5tSeeu?h7i(F<a6
1L}<n2v(NlMbbp#_YZ72a^4yHw%5x<kry*ON=R14(fz<6=GaqY4nk`RE93x|-pTyZScb!JhfR%M1bmwW!4-?nw_a2TZiG2n*KpqK3XnpAZVh2<pnCa4v
bibkL9m^4i$PyqRs)n%DJLL=+)`H_4c3n!5`8^(ytfUq8Ns<%<Cxj<h`WPc?XqQ3!UJ605la$arsKR$4Sj+R~}V!6ZkhX9ewRmyT+M;fC090evMvozm0
3?Iu=1;Yy6G{H&xER_2;R=*u|(Arvxrkm8G#iq@A~L6iGyesQiyWfQW1b?y^tXWgY5QjDISL2|MF-X+FSJzg0M!h{!L==lZJfy~RXp$Er`YY=Ta?8Dr^
1(2*!m-)5+4|q&&FYW6qWe5Wo+o!l#bJk?3R^M+*fXGvh5r~r|oBH}jXZ>+>5l}fFrYGHB^8>o3PqtEMR|W%Z&{el=0hQxP8yCx;3Od_0padmiY|MYEE
xZqD3x-TfOHcn&1ty`&k=Rw@%JioM>t*^0KmY?gXFQu2nZ;lRw`Io*>eFV|>aMaPfH0<rq4eug4F)sb6>9S46+=cLLf|kKfz^lDM4xwzVq65t+9k-~^&
FoM8Zlrq0(&u6%N^~g%Rb>!{(6R&DkU*X&FaR!=BLs!*Ox?T90By|$WyD=b|q!AHQwvG@SwN-RXt_pQnjXvBstuUFB?l9Xfh@Xqk)|Mj1Co2SN$8Nj%k
77MK(%aMmfFYH2hb-#+cn<DJ<0K5;)i%LZN;4-ZrEjoyi5*H5EeXTMcZa*HTQgb}BwCuPc?83}a7kXalePmAue4AY*!rMF&2h%PHd^WBdLPmj!^yEofb
AQ5`x5m1d;q68PsO1D!^LmmbLcU_h8OQXasoxlCm0Y*wTJ=vSsa1OY}^wvFiI3(6k$(C|tazSnK1(n=A~DFb`<L6<<C_n1zVdq}30oY?d_m0SN_!>g3V
U7TtWB2K^$gL%!n&DwDGdADiZYb_v+2_7-x`L&&_kdl~-#l=cU7aVrr4Z+v*^SzYw1v)Z4o@Up<-X-u@!Ds?hf+p}D_@hcukBA{;inr0)<ib8rGntIf3
Ps?ho`??Lsw0N>6us>+pMO@uQyS9@sO$h@C{)L0C6@sj5sTn2A=KLEBhe)xgcb-KLQj=jq97+z5t#J3qtv<*(XBboE{YW}-~t}C9f|1B`_gSsHnlG(d}
ucY*8}Sk*dLi@&(wfNMlY|+3-U$d2y8bAyzPt&G%+VDSHY;5_6hEQA!2M++UX8$7sRi0;Yfo<pDVE#+Iqi|jMENm@}XeRNi-G=W(5=H*OYwi2v16~d~3
1A#)5(&^W9t~ph#=f-=}8N!P|1F_u0jlYAUR?fEw<XzVZLszC>N3WZY{P))|7iObtI?UTNP$^mWXyGyvj!JeCNB@e^`u<+AmQ$gKENfIA>QO!C(s*#7Z
S2m)VD_bFYn`5n5UFB9IhZn*l$R`zA_02c<d-pR`rLH0hpAO&hkn{i;@^qzcjjjuGgTl3OW00iUMM`%^sl(kxKe$C7hWO~q^ZS%rouoadnPFmcojF2P)
>oZqZ@iiQA>N~z{0q&LWHfY9WB@%+%2}PSF0Jo7mj)Zjq=x(2rPA{itGXcxSn}=H@@Bonm{{@i(lSkdY;8b|C@ppVjWJ13LM1@D?xxSq9q_JpKI)Sn0m
2gYRa_H@Ar<4n&Q`X2a3IwI4&SxRd>%rYyeOQ{A1P+vwz5JZf6G+v8w2<Ci^YbKJud>kV_^`q+3rKB*M?2mk$t9HcD_wuk^i`18^C`~>0KsjMlWw~}))
%h(tVeL!v)%bn%CA2&B>y)(_J5D~Pfd?Kd;=Ui^wfBh!lpL)mS$7r^i57j%5jSW5mz%tw@;H#kqb}X(jbTU)x&*WaC#goF7&i4m%H&2e~;&HX@`7MP(;
?jy6ODx{APV1@cr93garotElsZh@2Hvcu?5n%G@SR>_)qC`>nEce<oo^o?*9K1$G^@0cq+_J{qOqx|Ghr{)5j%<RjpYLZKxo9-bBBp$wqp|9!BvYZU1}
v<kxuh_xgG(RNZ6We*ay4{|ArL@cpEI*Ps9C{q?)&|Nnjb7wK@{p8ucYFZNTv{BwN%Z!!Lh^w|G+e)ykw{r~j&`L90yr}0_7%etyf8xQNk+R)$9V)L*5
d13jKGQS(oo6cQef#Os-y%_}jEp2l9y1!(5=xq4!&M#}E?(vQPQ!MmG?|YhTZkzl1-=h8;_#wmJ$0ONRqqw5u`}gPPIzb8lN9x!A9shqe{tJGiJr<$=_
2VP+lFQ2P#(&q}l8w-Q>f3L8JhGVYzNN{2)0gQx_TKWpk{&y#&a{=Q_A$iT3{*Dm(bg&RxtgS8TVifa4SwqmweUrf**RX>7O=Tr<F`d8Z`>_2o?DMRxk
TZ6m0|NZJ+@U1SYP3=_{J^xKx}nnJ!r+N5y0iV+HdpnQN&xHM;wO*_m}e_PZpMO_Kxr*h!W@9`6Z^jyU@3{g|*?;O+TfRYIk}Szu%u6c8_gA+_@HgR!W
6{@r&)-{mUj5-1w-S`fXSdd(z@hg0MA#<lmo9%qBf%SCp#PBFLOc+KS=E*>^K`K5S}>H#&nbE{At`<4o#=<%W_l9=^4^)2?boO9YC(xOftg?ZXBJEiql
}@!pg-PAToRA-26ZvpOm6+xRqEgRlJo<HfGJ{g__|#y{W_ys1rLTqI#@`eyT)tG7<kMj!gN!j8@UeVk*Zjp6DFynY=2ZGNz_mbO7@1Yfm^=gxDZYj6Cw
^&v(s<X+<XaRd|cCbbipHzyL?>-+ksa-z$8rIGLL4xv7+J!sbB63275^xOK}@6U=Sayi>_%%owSwm&o1@h|rK`hTDQ@9%qmtDm1<@0M7m{yzSy-R=4}J
SR5G(w)Cdq_iI2?$1h6mE)JO-7?fN3>8NUimSSu`B7iYRGz%{JdrIzHpY;}u+e!}W4`A5S|8DbGnxN;{oe3M@c0?ymGA2#-_dBe?v+WmHjVe`hLw5=j#
I<FuaB%#VC8;S|Nrjz@A@agv}5h2><x=H$<90i19>yQ=3j!DfndoUF19y{llAS`d4$gc!}?Lb_m}$k?fEI3o3{6d0kxDKp2}@l`Eayv^=*uC&KWAfZoU
3IMrKvp2S1_3bNgQ3CsdgHtzw34T&YitJTZIVwu)&t_uKr%7W)3}_)qsY<(Dyjc@fy0ulg2Eg?w;t!p|Kl4SPc(O|}sXHmDuvZnC2I4L`n>lPEhI{d2l
yKT<!^V_y;faw@neYMyNmAi(2F{=lD?$#ERvF_RNXqMqpdtGuxxxy{b^@mknI9=eCBV?Pc7zHRdq@)aQOTir3J!J9K7^UzxCPGCGS`qtqQ!GFkB-CF9!
iYg;&G0#9c;@nwMO4QJnuJN50ws#3#=NF-Y;2Uen9Iq_JL<>@E=dCE?e%v2rzZ(AU_^Gk0KXQvG$=e&#<XTAuIsm`JS9#hX=M$ZME!;u7@~8H}fAsG+d
<ApRJ9(JZlM>UfofW%O{ZU^D{|Pw;II%O2mNTgzd((MT+Vb!CEaP6k^2*sioktjGiTW@?j^AWU`+k1$;=qufWANDWy>}9wZq_#^KltJM@sh%q93S3UaV
z@3PPEKs2|ky|=EwOR{TTS4_`zR6$R)tye(*yXJ#+SV{1ITM?>zfD5~V6!8}9W$@SpL2<ulY-gnMFW%Zq&rb8a+0<3FqksZ%<v0&B=94t$p!?$7wI!rI
MA&6N=^=zlc4Z@<LtC;SiWC3fEN^Xgv%A0E6FIOos!Z#$&teAK*zrG|MRe1#$2&-nj${*xN}Iq)y|5j)P`@&6a;b3gIpJ>h>&ixu+QP5kM1vkcLn)4h4
CQzowQ)bK}tJ!Ah5_-z?;{T)BQ{iw1L`ag}!?mqk9@$>uf7~hCLjoa#du7Bc(f8=lR-psJHk#F_4`6AbuA5PzkZ&B6QxZ(Ddc>Tb)?uAg?6MhzspR}?e
#roCps2bMa`Qc{xM91?ON^ecT^N9$yS>>BIlzv}7(R23~=NNIhb(n&PqR~}vA!e-RJAU1|r*rl5x?0=xxZ&`vYD+?R2*Ka@k9lPCPx?c$Srif6F2T2N{
4JTo?Z*F3pDg^TJL7Vj5?KjvJExKZ_Wk~D#Jfv52%wK`<+u5&f1S5^O17%+^>v$wIOTt*FMg+gvMlko*6?43m^>JdJFZf87V2Tbatil=$Hs(pnzaFmkQ
RLcD5uvPNPsL~YST*KQ>l}jEQDx*xDQ&x^}_ge%CvOqTgsLl|95>Qzp+!`ctT6R>l^8b7bE{W{iO=au_b&)i#Hx~JYidi!KoLtP9(052reoaVT&n9uJx
5&PhNg=f8+l~C!3%2o22D@&aVZg{?J#pR9t-er}f=Uz~85EBf#Lir+Q38XhaA8&+9+7FE=0nbJV_HU*>E?<^NrMD2yL?bKo?u*^I>~{@B#W`JS{BTgHn
+ov?9UUkk5#5_RXJ#Ld2sb7kMlTr_#x76yGS>ZW~v@#7xWKlJxk!~|zG=dm>s_LvmD*)Dy7Ker$CYcQ$;#XvEg^!eBlfkxIBhj164!&x30GUdMBZ2t=7
O`;BV((5K2x%A;(dXlP256VMA1kuaYw|9%?zVsqslh^y%aHtqECwX!llXo82=J+kZ{TrO<9e+Qb#r8E`-yZez&F2EWY#-(MHgsuv3A{?|zLR~#%#ccpW
!Ma2=`GHhBH<zd3P6_olS2qnF-d{P=NxyFq3r?%W|9OS--QXM2M15q(vWY$BNp%8d)@BsEEwwSxhGGLytDbN`kZ7U6?N`WJnik#MP;Hon?-TSTX(l)^P
kC0Kx>&tw90l;O{pd|mL4ZZEFr#m<fcrwhu6lu!&TgtAt{l_Zt8}7K~L%yT~C=vPPC2OjIHh_O(T`?>l@}c8R@zo{U5!X0^-oL-V|Pw4J}F3lPl!1`hI
_srsXG#w=1)@c-I<=S{*uHHL$nUA0(Z`AQD&Jq`BO|xBD<DB#~dwgFPe%Ar{?`Nz<Z!*4O^?fkH%U{jGn$;dji_nKP6NV%%=2%W$^*$+l*Bl@m{U)Xu>
gq-`UmRPfD!?gYm_B-$As=QxROp{d;0`a56ipGX<pa@@V$$PIVsyC~_G4&&+Ooo^#_S76oXBb^h>(Q_Iz4ry5k@Rjp55_7VYeHrr1&MJp1xaN>(QYNy4
wcStYt^7QF5DtQzWb0{N7R8(QxAgQMR3m=|4zPvyW1NWA>gTjp4%P<_KgGZ4kG(T&){SOua~R$>L}fTr)`ZUeNB?uTf(O5#Ha9>+eiV}TwqPS=$onI@@
t1FUI=P;zzI<QXU!|+_>S!XrN|((9^e+6?zaLxbEK>TY)r{#MLUq?Ary}Rd=Ngt0`2Sbwv1G>Gn^0@NURI&IhJ0aiv?8=jUvpZI8nE}U_hbmcJdp1&-3
dZB*!VaZg$v&R3i^kQu<lzUbf}h&sE$~mt=QIm+)^BJ7%We*g`M_833S;DN`oB2zHaY1;(@nc+z)*ecw?dP6GQjGjdtJz$KKIV=QIBW!GL&z)DTM+^_U
YIO$EAB=ej|HGEELcI6$6WuemKeb`nn3_inJG)9bFaH>s_#bOS|r%&}{Bw7|&1r{K^`FjnXVby42Ph0UI&d?)?1AUy^j_}K$Vp021BLYFttVjOg!#$3i
qzh3tENEcqMd1_;x9d;c)&ILH0UZXAoOrH$tOG&yR-C`5Fb2E4~vPzJ8mEy;ohzqna@rELGabd%1fS~P1-E4MBHQ2}4mKNw)9S#?t1lT_7H(cVB205TK
H)4FG&@o=bREbR^f}2gLYAqyNwUl7fdJO%j4yJ>rU1C1phVS(pBwx!rZ??cl4`XuU^WB4Jwi`kEJTsdX7OZaq0eXTvES6OJVDXcF)GwK9Uft6sj*fIix
u0-AV8w9s-E>`l_`H)TknGobNGPXVHso6Dt=KAU_zIw*UqDbX{dOwr!R(E^u6f>rDu~EH3t*UH&^RRzG^<`K`ohU2>4!xGzR3~-lbnQ3FO1KX`>JCrAw
C(Xr`ps9xqD=eeRNpGWOSj9JQU|PMU4p#?k~#)NR4<b2@$XdX${V5?H!Od)9`t#ymkEp_65q03lAoN@mBx5h2wR7VtF6+yTvZvxvYV5tEPyF>3|Y7-n)
&YjcUz3!~l{#0i55Vit(gXpx?9+X2c<rE2W?h&gkvD0Bmr3qB~*HF_Wt~s9q;l+wiBCmbx$I1+;R}2o+;MCwMJ$KfP`Owc;LiGN@c#&&LIV+F6Bzk3fd
sP}rU5vO?Aip)oXvP=KUQn?5S}T3?1k$Q2&)ua^yJCJl#u`TXizcmHxW;lG$2_`9D!9U9ui?xdl^zU%app|WkG?A9iS%@vm>rk?=67a>4c0<M^=z`LsE
cymQ|=IQx&h)IC>>MWv)0PHc!C!zP=?ZOqk<3X510yY8Fi8twq_@e+mEvFaU?$S2BLCJ&b%4Gsu;C<SPs)>=gm0b>4OrustaX#)tBjy0qG^T7W-Xl7rz
qj6aZMtNmxVPqE`XWV8F@QQyy6Y*BL1(E{&-M6a!V&%tD<!UILF3$Xf$qUiAKl46-HOI)HMU`<vj7rn6L=1f3E-ik{sn-PYtxO!#cKa#6p(V=HZdP|(;
<>2L>_|d&?YRneQyK5x)*4wQ=LE<979k5_Y}6+ZyW0SetdnlOaqL?eW0#?5HVx01#*kl&RDU*V0kh|%n9_v=z8%}CxpKc926GbC1I4U5+K}t$h5e3vQ4
^tbvLL=cY!4aD&6SnUj3QipkL&n1DEI4-oykbbx?e%m@!=`#!x~XL2Ly$@#oondXK4?eC*m86T97}iD|X-l3#kTp(5$-c1Tf-->q51Kl6)G%8u}R+lDe
A6)$URha3^;J3-58#M{FPu>0zWr;wIF24Q4W-bm?;z4>UZ5~IEXld1XP0vHr@WVhtyDWNAI;Griz%n7ed-hR^5R~88LP{AQC5nYJz@hf>gC9k%3Nq)*y
@2(EO1dW~OO9dF*x#u}2xzxC#hUV?(MbtI0kISgmujd&<xu7A>Q^l$k>8s1Hr=}HL6?2oZiV7}7QI{BBJ~GZZyd~)oReR<|w~@K6wXx$DBCZ!*9~h6U8
ymV>G9U8?;CsZ8ckv)khA`oeWaHpm_a}Kz2Xvewa7ThI+?0_XA?9+&vR;3-6=fiW80Htau0O|Nk)%<tGdGofnszLQD~8>t#ho^*2c1`Z)|iJOimuacYh
P_uuGEd(flft0`FGP;|9svv|1XXIONiHb%j?v%aTg%WZ#WMX<8&p1r$RRopg*8Y3<7GX_R=S9Cs)P$O;t9|4=lDOV_E~et<%R4#4rUs-4@AvAH3|7qT6
m>=ePu;@tRH6df_qC5s#4WJwd;Ulif7oHDxvM3~HS`vVu>>fAGP}*C^E{kYs<(cQ=i|hlOT@*6dYaTxmBp?VTqpxzMsi^d;SbCSsYPu+*;%`$m(T0neX
*3Gt5CXHQgI{>0$*;H`&P2#t;4wm4R&GUGrbh)au5E8+o7Spt&VGv7Y!y?@}e&iH^t*thv%5Xz&sb17Pf%k7oAC;M4E^CbiKH<{(*ZMx9l(`l3_lv-|M
4T@*i96$x|V>!Q!O+m%<oJY^StV`UcwNNkf&%j8a`_LT3;|B6q5U-)<uN+!)^XNTjz_T){!`?2^y2S35lpt?HgV^Y5)Bnw=G_=)i+3++dW^nH)xB~*~3
IhP&g95#t{__a6=M5y=$?TVsdTe-%Um};QL%u^Y5qP%NM6)`gI`k&f%9v0aw^1u{pPq_Rm&oI>6|t+5sK8@e9xTF)$_lOeHLZv+IiQvWuNRkLIYFiD#Y
gFck4**<^n6gl5?mtjFvO-52?650=;G&|npPMsP$(sApaErY_+{Tpj^=JA{-9J|ZdWLH=+7@xtFu|z7+STlq`-94G-d%OS1Ud7o5OLbMT3Z_5=7UNOT<
fsY!($LSVwzl!ew$Z@&Eypv>I>SDT>DAkgpb7z-`3L4^2~HR$zl<HP%q}NS&$g)7zN0oLW(qUPj4Q%@07BGjH&fqIGCEZri2zFw({liQ-jx%YT{P_>W;
vzIDQHVA*gClz<I#Mb1SVD<9-bCQxPqC#Mpm6G3PNSm3aDZ%NR)UAH{%ldZHMHm8*&WEIt!^2v=hcf{|@kBk9{l6e+^kmsV$@mR@Uhw%Kd`|iiEQ%z?~
BVBiF%@T@GuSo1^p$*el_jP!oNjC&VPsr&{vzjH4+Pkr~VIF7DMG34;#_K5ICo>!b5o!aLtOS2ATh%{i7&Huus(4|X9<9u#Q`E3-+7wfrCo!l~54bpFw
!E<Dieap$<B_K>+91@qrKkrJ2Y)&jU&vLuw;A(-0YA9EPD6C%6^f*l_h^19!3(O9HZX)kpc(tZl91QEb!U;2f!pQ_2ABf#5)MCgdNP`bAl{U|GId518r
)nsClZVRmphG8v=qIK)=%4uyCX5-p2I!)fH&>;)u|V_0OfGJN6B$yD||2$<fr#p1fl0R55uP^9bkM7ohgbQE3}*EVlKAX0vOLrjP*9+r0-ijTlWuyUX3
89?=#%U1n^j^e5T#SJeom0es1FKv}wSpyH9%a0p97pahY^yyk7>L{c-irSYwRPo9Gjo)?+s~N*-2fy47=N>B|!kn)(I+5M2e_t-jkqYC*pa?EDjuh1er
1O+j%Az-mXwbX?^^Vz5TCS8H(%T%Gu+R!3gO4UH+~mWKtu33cyJNOM~?U}{{u>gqtA5Pae2qfWeiJ*+}K4B72S!0GSFC-)Me7%_?jPz#}TsSq0xUs84X
#%to$*U&P2!YP)w33Jm;E9Pdza~6}YBr%jRhS@y(OC`<7n8*FuuJF5Jsa&tFl?qU?2_juRb#TdiF1%6L!-l2IXr?5~5}=Y)Kt<Vy(Sb8s_Ejv{CE;0bm
i)I)yMSjniT&6W>kGM}yay49#mg7Iw#~=P%h!GS#xN^F!aY!=-cyb53F`=jc;rw5uL|(VYvwcFyL>g+qWea>C2ZrmtL!C3e0}aBA)0-=Q$S#7HCfA~!s
r#o1lNV;geie>)Qu62GZaH~;Ff3Y>&i+ccbgel(tyAqpi*j>8|p#6f2h7nUcP^u$jFG&eue<xZO+o&`{l7*pP@fHUD-C}#vCdg6>+Ixw1e7bYJcsTbAK
2iq=DOtZfv2U{4lu}8CHy_TW&r=xSCaCW_wpBNE!RAIWnQa^rUlJ8@oe?;JZ>oWx49>u4zhNu)&&LliI_a&#_octFXg1-KlR^C!uWH?kiM+6ytd<JNvJ
AHXZ9S6w^~1zx7RB6vg8I8nXY`AEdReN6iMu39&7S@`&2T_I@ddSjjqC0Sb3KpAIY_6*HNi*0?Lx+h+RDGg(!AIe>GkP}RDR?MOSb7)w}IvA>Qu`v)B%
k;b_l{dv{WTTuc|GRMUx*H9gCB+Pjb^x}Tmo%NzG58WNA<vZJ^@pf2a4q8YMqf*;T^7~SEur8LlH&*&eqV{{aA0NvCi}>h1WBY_h2&2z4CL6|GkGC?&w
pd?SZ=-ca4Wfd35ap=xv;9!1eV*@SP}gW)0D{&Bx6?YVgX;5w_wgm$HfY3o$>xNHL7bIYQd|ysq@R&-%ie*|+kZtJp6wicW^%kpbHL6b%r+smnVL2{r@
!tVaH#;1nNH0WoyErH4XN;6$qdT^Gl4z@81J>WTUm9<*Yn*OZ_}yHmF(RI`wFo<0GL~o{2dZ8k3q~w%IG$Bw<$5?PQ0#06x2Zgst#Dh1^e&l-ey&~t%z
@&;Xt~i1(J8f#^w|KOF_D=!-EDCUrK-?B<74pGO=OradL=)SR`m)>P=O)k~sgAI{ZZ%o@kI>@7LTVU&vvaV`b)<b+4RopZn8>fhM@f=8<j}gZImSXZGj
9D*BGX!6gGT=vOb{{-eAR^;cwjwX=<oGsoT>fflnt)C+85%vK3VJBK7u^*4cbmi3?xsLO3yun;XkiIfIQ3!T86STbh(NYyqSmz|YTbjNb<k4vfYd`+7=
A0IK~1j$y3e)n7vf+0=1+pk{x(_w~>F6nS75(W=)jpbz4D1%lC5qkt$iiHO^MpXX~d+*ids+MI5{~#VV-aO*HlK_F<@J=8J55K;Ni1U3nZg$m)yp`QOs
xtFD9gQ_$Z<d*BE-CiJNNSq)z%6gBDyu_(0eF9q$>p7%{o&G+4}P`r1E`yQ)5(jlIA~T|jh{!u4cyEZch0kScmM{Qy!(3aL}!J2(OQ$qi9rTo#*329YN
NZv&MM{Al+G%)uR42IsSL`f9ms2oz7GalS-gCE-mrk;>ZKt`Ouv0C!QVs#m*3+t)g%Qla(DuYhRz2~JxO9S*;av-W$=4vJ|sEQ7GkQFdoK&dy5_V5q|E
}$vg5(i3nYOkm<>wjWULD*3H$=TP^JUQe4i*&dY<62^v2qup-?#onWkz+!8Q+!3YHPt;E#hz8Ge(bXz(4#e!M><QHB=mEW|3zDjgJ4T<G`v)_lC)ZC&h
xs17Ixk~Kv5wv1!KNUGuNqm*A3AV4GZ8fV%C84*v)I8dlSpYz45dP&2)VA8D=RTMHi5KbVqFxe&s1_!tY=lVGukraaw@qL?eAXKZwA=d;RX!~xF+TrZP
vOb)1=&1a;1HpT!NJvo6*@!WsbSs*{THsK0NTKZv8eC($;Ej_K9>6CeSQ~dmaW)nQ0V?t_{P(N5CBkKMDuf^fnxKh#YIbmSRvGGT4#YVOR96yX+d%LEz
_qrA&(+wRUCmJAqIWv{_q;#iHyEK+=<V^yD#n29A$*Jr4PIwHtC+3f8e@V^$gZOuZ%6_}?V#V6!k8RLzAJUs*>@7CinUx2y=N%U<z*r!aKkPe*IZIMpR
)*XN0Fg|PLl&P5q<CuyJT93;?7uEt>@2kgw##pcA)3=w!Pfpqi+`H9Q}DWGqR-w*Dz&vCaMSzsAcr=E^DD!&{xuu#u_m&X!|_8yZ4AX`CfMt_D#AL3lp
sF)Z>rhoL8ig#>y_CJScJm1rOa2anNd<&|;BYg$<7oZ{Zh)Q)dtK1~iZxa@jn3qWt8#nBYEM(ayGA+@K*ONom>frUifMcS??2Nc<~`nURWP-RWtvfocL
96j$&n2f4`lz&~{e2U{~douY$?-;sFaZ@S4Av3ja2IwnB0##h&={D_~@y9Ne%whTD^!D(76tpb=MZ%%EKS{-_X-<aRIbP7&(BELyxKoi;wH1`oY`?}z4
GThu$m}L+&e7n8e0HYX%OqH&Wh0-CVoir;#pILyhf(cR42vZPhi#r(nFmn*YLI6-Qh6J*WVt4H<UytDo9RUu3g$_RYHgnH%BL~a{UPddIN{_ZZ_WE`_D
)>trfeAVGjz{I#Kx=G@qy&s+p{;Y6+;8GZn7tT&;ab^k14Mb)c>XV0oK2~R{DPAPd5(esldkU%Nmj>|3(S5j(SpO;yxj8rtpibDIRAWf*nsZ)lb_}xOc
!d4DNNDyk2hT0W@4n|iS}qht>DppI_?6sD^pldFyugahwAGQGu7}HIKt_E9Ngm=J7^Z1=s!gL^_)^(e2F-Wp#z3E@Uz#byZ0kU_|McFhq0U+z2+y1LB{
Riyb~oB2y@;>%;x8ybZ-OM$lnw`FvhFH6yl!v4w1Qoyj(g40&SX#Uezh&#}9z!JPwVJp4_W=EN`mMTwtb8h-#5_F&N7VSd77xa3Mb4#wy(7bC4jZYru>
gObrkNYrK64o$GnM-ap;T$J<08tqErghA08_`>Jk1IB*NR$rw+UY_0+m#E+20YODb-17@tLq{anI&`T*FUB-gPwK>~IUn~h^<(1He_|Pn*sNODh_sFk+
$@*%C3m$D4vpUl2EdlS7hHZ($3e}8*DnXZ_-Du2%E=~3zd(?P2^i!x@Ei3FdIEbUQ%DaaO5Kvbq#gG2!Yz!%SBCpIf@DtXO+O2<|iM<NiLw|eOg1}5#A
jijR40ut-;f!QR0dy))VVpRW4uT)Mh~dY40~#7AZ*doVfo@<XJQ!~%oHdAnx6<@P0|BrilvFRmfXtn7XEi>_HP{E+^-_yj0X8NWdV3+Lz;x?2&=1r*^B
$}#UX?M`0q#z%%;9^O!H^uR^ppjW3l{X#ED_X6{^S?n*hM8MgMpRtPRECHK0kRc;QEy&KA?kZV+Hwq0<TgPw|F)e*+JLo6`pl+ZvmEjwt>nz+CWJxHTn
Zy&O!XqLYLYupevx!o7n^xh8jQ)jG$U5@3kD|a|S^yK@c!a-gY18Oc~JoqA0F1_M<~AmNNOOa<)Zoi#HF6bkc)R=n+@o)%ebKndnUF_PhhJ^gOg@VU7k
Pay#GG)4`sN#}{}irG6k%fBX8#mJ!hSH4q2$%pb-*;fsd@#L}x~4maN?gcKRHD<V#Tdu2*IITvpSWB13@<O>9Y@=maQTgOxaMuoIfoA+7=J10X%cDu93
qRNxR;@6uLm{2UWBF~n70cjzv_&qdJ;BuxxlG|Adbduu->}uZRz&kWZD?iT=Fj5$$OX%abdT?Lw(^3huLtSQ`$L951zvG`Y&o3sGKy^RY4U(Pv$Da;FM
#c!0AOO1b&}`^v=$W44jR-$}Ibxm|C06G62Ic6p#ibKbiir=^oXNy_Iy>E-^lP}yIv8(iz`470B;b07HqU=ForBh!TRd9Qj=;gzhM9`#`TXqtQOq_!Tp
U!V>@rH?X#{nbiM}iY*r4SMVRVF3#sy<?Pcay5?tcHv&)>YIWZdqlSW%~|mU5t2(K+b`jqD=pU;UG=<Z^8FY#t*91Mn*ebH}ortk5sJ!$WNxT&Ik<`eO
I-jd4>MSS$A@9id_Y=b6^d0S)^g$FU35K#VKb4JLY{LrWLvxV-ea1<n>x_Koh4gvO1%Hp1E|7w9^~ncUUqa3_pwcx8<n<$<lU^Tp*cYaw6#&6HdRq5;$
8bj-XzQssU-qWGAN#i7`n%sj4rzJmQl-m4=T$O9Bq@Sz4Cp7)oUN9t>99-pZcz^#S9Pu8FAqUM%ZF*;PfUWRo9)|qOzVR|fPKsB_0Av^}R;j(PnB!oD(
<utJ5hrM5`f@&DKHsq44`r6qsDU$sA^F##}s6#qs(^>V-jex@4`S`_wyexY&+2{4CIIuMjpQr)Jk7XuBZCD&cT!%Zj3Nr~{;!R1tKvU=V^zjv7a}Ey<I
cKeLwCKnCvgmue?N9$iwc4ysYGxhrLi_XEQZ^E@!2n;MrW#Raw-$!}>Q!ztJESUU_i9?tR4fd|V)soy<HrUw`lxBFa?lR(goVY<{Q+W+R=gn3Qax;MQ`
nZToK-p}jud0<9h|-`SOTFb3dk2NK2hsLCBmAvBwTlT1w~czKH0NpeDa&NN@|1M7ACf@c<JBm_^*7u1ixpC8|ce9lPq(qKaE9b9VEt>QK+pGAWO6%v#M
UsW{3(6C|n|39O$5~TirqP6Zn0&U-?2hw<@)@XXo2dInb=8M4du54a^ss6`7Qrp&Tp8c@&4SEVy;Aq!G9?4QTv{0DNxnfu1Qsdxpv}EF@FSxukYys2^%
5+-$jO8#>ZKJ=BFTEHI-l!F&)WK<k88@N+So>%&);JI<VKoUKhCSIMSMd-U924pCpJgt<>Dc!utqaEQErfyx@76g)N7dSJ@wYKRR6=Nv4B=Ry$I=Sx@i
90yt_qzB9*=s?HUe7!=4&@HgtZH1>+Ob%WWSA(H&y969fyKpyonH+LDn@C!{tdF;!zC76ss*`TZgBPT*ezYHdAtcv+tDdNs>M95cI3y{WR5GM~oTJr3$
Xt+~P<sxT8cs{WmS%gxWC$Y3F=Px5v-8pB&Kpq!@T&Kkp=X?;A7aXS6>xfoRx>S6pQ5b;^>M8aA!Y~<+NZj1GO@TjN4R9S16I#e{B5fI8P(`<x|H~ZJt
&BP#ImrpE559Rj6ZT?waBw7%+%)$_;e-TY3IDFIGw|c{!Ivb$xcE2oIUn_vCgWukrgWD6Th5Y4^SVDVA}`q-n8#s7s!K|8=B?kiJBcEE<@=MW{dv)7eR
lXX8DL_xyXsnrRLsvmFl&4Eqn2}HPJSm1?Gyj4IyQ50`!eJRNE}Pd4V4A9Wvr>hR*_XrWUNk$$aDWilz08H4Z~QqtZA5f(8f$H*irbXMyt=!3$5{ah4U
19e<?{h6kNhNw{mr=m9ys&h8zG%?|uRyWxQrmVDAO5xwF#K?%@<;9GLl&-DobOY)`bZ1$u@eJ~og7de2EMI!Xjz|Dd3GABYtezQOX2)gNy=b6>RW_7fQ
ebBmOe4O3%nBw2hgZRJI(EfeJKdTy=nBPHr1rIF*<Eq%=*`jV{Vv8O8?rGq;ltl}WeH1LHUr}P+hNZ`*!%+#>z}*HU<cke<93Jj?h$n6Qpc&PBg`v(~f
W{iL{L}qULPPeScIE-Xp=7!!0B>ZcTCF8`z4|=eU4LHx$7%2W<Nna+^*`PJpVIDq_+R@}m-u&l{%6PMU)_HA<4*KZe813H0A=x28n3sn{47p}D17D9hy
7cAy*|`kzSN$6%I|+(J41qQ7k;YGfA;$N5ug62+y7Iwll#~6|EKu-?elN&`M-tzH)?4A?D_jIx&A-9fBtV@|IJRuq-9k2#5iyUO<I8DQ<HzHokcaG+|8
ftMA061J0wihb$Gm6=8G_d)W`k?r>fNTAN6mBz$6TP_5Zu2sh^)Wh!v;lzeWBPm#kX&4?C3JAB*;feF$6ySN|pX>%Z;)$Lzo9-=FGd|Mlx52+e5jC;Lz
Jt+6jixhP#h$g(b&F9fp8`ip<2$KX%@6*V;Iv7&CZ3zt!y<cZ*lnv2%n6zEZURb|7Q=-#Z?a(bE4#pX4>8@OpzKJ1ER2@^;ArS3jm_X)GkoGLuj^23@z
eUi#;Us2rnt`m1CG<*~;$r=h*`@*d6`7Mn`v{3`+Zu{;=Sf{1N0U&|vSOWc8Unv~Y`=z!L+>G(tNh676R{Cpy?r6npyDZMAM=;k2cLt^0@Z);%CQ2AL3
xnles2iY#%O$pWp3n8K`^)dCs5pE!ur*?<))WtAG5EEr(X}3{jh6jYqWIeZMQ$sj!l)C%o8pMfx~vc0MOyyiJw3kVlWdLN6i?Aw%J+gY7W!Jg9<(W63h
qR!Efv=e+opu1SG(X#<Gp^ZFT$@%;Pa+h*1UZ`Y0-7=0}m<lZGAFbWy)a|huj}_871(A$6tEz-9L1lq-)lwG%d4-GjZcRo_{^RdW|wx!i>h1i=HtRhOa
#yxsS~{eZ)tcaXIAo**x4DGxk)jrjOJ4!FqhfN7H<1;hEZw+<v!+RM9xI;gZcQzURkhJh;#N`6E6?hCP18=a|Cxn&HEn7IU>r_}c@ezxJneFxK!ld{A9
Y&x2HtOflevQGWiqzm;=<my01>`8beLW8^Lh{~l`UD?XBq;~4)fe{)i@IH<oWzv5F4W6x^nop-A{@0qHhS{n!V68aS%<;+iq|0)0fQTtEzV-y3jiZ)uC
($w7(HVKG&jX(Ua10S6Eukh0vzH6gFvey~keg=Vqecm5i6pQ=m{<p9r-CQZ!QC{IU$EAxxxYrN=DcHFL+o@Ty2GFRaqSCDvw^CW;1|R+tP+qvRibkLLD
}!nj{lS0moXp7Xr~kw-x*^<8_CNL~R`ylnnfrZR)sOrZTWe>yU4H<#hoA1Ko0EOvdLI?tD_nE_7k+%HpXECFUCqg;sW<%f`IXf0y3p^K*1NRk_!nnc?q
_~W3}+&omawqPL-Xd#c29A9#_-!}ed1FRtQ%iq&tiQy_g5+t3N-L5`_k93LvWu<Y|`U-a_rZax!SabJqU_}Z@#oXUN4fCJb|*<MR+@I)d0Vha#|RKT18
M-=X!;fF8K!7mhCQXUl%#7$V<NP0yRm?=lY7Ln=kec{1mv9boeQ|%WI*=Y^oAa1AfHUUCq(;0mYeVT*sN>RzytPZ}{3AUGI7-&$V)kN(2AKmYe&TUq&o
PJtwiMw1(F$_Yj0%1pzfo@)tfQ=(Fefb|qIfj|Ee|vT?(|G$j7A>p<Z+?%^Ms`^YA2WN-172&vJ%R{hiNv&O<9Nz%CWJFICgzR^9uK?(6?SAoob?++a4
po918|Ns8?c`SbHA9wXNx|w5MX(PRG62Biz_Z|O1vI^^D)MTm<V7zeo0l4q@?@l+v9Zjztb)97Iy!hOe@AzLJa^}{=O-t1tyk)Qrv%dy^;D223jRS4{l
a`W_pE$y1$M5(ry@uWus=XeiO%ECFGNtHu{QuVfAbDGOlX;}y@&7k!Cx7%u&J+3XYGi7(1;Tgvz$nb=?`mn;C55GHQ~knkJ;J8%YG@q(SYi1SKflB+dD
r=l?;Jexzwq;Gy}Y%)+byXwzW0Z}?cYY+YpH}qGRFOM(D$iI*!pb8M=G03yzpp+!0T84xI?<cr4j#JpAesns{R&2?xm8+`iXCH*K-&z(fhczQQeI4^%c
K3h72QD`ivhY)EJ+`iMqZakr-uU2n}9juC&X3#xErwCk?wo)Ozj~rbT`6&-%IIs{4hn^L8lT_=l$9D<zZ=&Mo*y{G`k|DDEeI^4MU}Z2=mYit>5|td%I
@um06sd4r!eT39R9PFlH=v$OvpiTj1GvOgHokNn~%{*y0$xi%(s`iCd31s~;nxjxy#q&d~s1<sTtdabj3p%vLefZ$wBZheNwk;+%K0X!Gj>iSBEIhC>9
27G%rkhQ4wZIs^J+VFqyD_JmdkH3?7{gvMe+u;WPBmcUGg4<t3Db;pKRrmzP%C#f9rDZk2rT7TyXtz;oaXcxE)pO~wBVYa#1kpOUZ~X1K%_%r=&i++jc
TVm90>1-|aB&3uy`T8RHRaj%;*0Ya_#efbc*u|51^TtV`yq4pkMhI7x1II<xE!VkX)DGrNi@3dXOW^LRdAq(&ipZ?VU%LK^mxyGn(Nm|dow%n|E;fJnL
KwJ#dSS-lH2a=SAEGOs%dQaWUi}DxE8HZvjO;6iLhV$YaUR+@pbcXKrgaqzrddZuXc2?K73lD6>+N#PCI;bop_H;^}HDouC7F6ouXIW3J;D>xZ41+Zfe
2WC>3;ELr8IF*PvgXrX0W|V0Qy<)`5UE3c~U0!j~yJx*v8?)U#X2Rr{S=Ul(>WW%S)Fyt?<n`e2+eRb-FpxsH3(E?Yhw+R$X(-~(wo@%2(dv=sQ;i;MM
HbrB$vw2Um>xlshg*IH&FQ)yI|6Nhv?^YwkhX|Xfj13%AOw)XNy(V|oKAs70-z4lh&jw&&(9-lsUe61eMcIJ0^?RmFU{k2-Vz|@8yJo$8gsO!`))TmIt
Sn!$z7i(u8<0v&TrJQu5^43Qgoa@C(fN>Ssv};_8gDIBe{ou3hjCapK;C$Y!@VIN7MQa|nSSq4wPI2)I)z_|b&inTrI&kI6DQmY54y_HCn(%7+X4b~h&
=2*#E8riEdRd3HDpR8e3n%o}Os`m0Gp1x4-gkbjS#p2pRpaJ<<=+>6A9iv%`O=Oa0A10915|Taov=Pmn1BzAw__@H{f|GRHtyKt&Kr+gdOmM_@^=lRa_
|xV^&|ctYQHnZ+74X0lf+(pMe&G}?;ichXFE(VjZ0a0yr0)#ebItJYYj?xTyWnMS7q@e)lG9*0gKnmI=3-FE3iv`?=Qju4;bgYdUp*2>*OEHRu|utCOA
?gDeivpf-k!Pu_yk1YelG(HXNQDmoI*<dLF;<5fa?io3*}81x*Qz??UwbRsYf=lg@AY8&_1`N!G=qb5mG3?>F4933oNmel>S)Ps<H@*7I+!M?JXsol-^
>Mi2I<`QV^R%Y|OAme#FZ?b(0@+v<rbH3~Lm-?{%&YG_CvX3nf}Oahf~-O~7;q|Ryy-i75@Ck9}opIJs<@P=`FtIDzMs28j(^%5Dq`3AVOtE`a7p#kDJ
pGQwl=sKj2!?0hZ=cJ@ak$k7$0xSUB5aC=X!R#D+4xUr6<|W`y?u*Np3pCJhs|OB!jJzvq69QfaIh%le+6WmA4<InP<MLO<>9++96nSFfkN2^M;*u%t)
It<QzQZ7>FUq=rt8#f2Z-O}+pH5-1Pb-H9uE7CZ>fxadKHl%PI(F#{TIG0EZb_gN{j&0PI)+tpO$>{m@p&0$Ks~rrrAdOKpbUq69oik-p>7YEC|2L<fU
D5!<tjrM1!Tx9ST1ue4qTn#tJXee0h2Q#`PO_eK$9oZz9A&(a*!TiwTElDK&V4hMQxvM7$<hanaz)E**A5)MR}g7pm~;DyS%sIpyRB#9|f$OAd-;P^@@
u?2kkvjr<+6J0>e}f&%Lu)y}(F$6nJz4J7}tB5p9TsG>{q=6;EsL&e>;4ojgY%d61(iCHGu|ACM$(Kxob4;jH&D%WG-XX^^nmQaqt6+wu<HUlO5timse
PVSTSCBLYwEvWFT;z!WWCbTPIe;kh7Wd`!<vY_0%X?DuX|$Cfam2Wi--g!ppIigD(BxQO7YwzV}#40J$PwQ!4Y2be?nPn$J4X><YoE_HERiS1zaE+3$g
NnmFMdXuY<#d?F6b0yBW%#guMGQqA%IiL$(1HUPn3drDSr>7%7BvOEw>(f#51&bZ%aCFIE=KKvn((LohY{WrlEnm0c&88LvR@{f7m&OQsMLOrMTZtcFq
e>+ZJYiT?7}YLKqYpB;O|epev}O$Ogn4ql&`a!)D%R(V0y{21Xm8kL_+SKv#=_~+E)KJht^l{^=zG$PcG6%Sm#(-63Z(GZfxM2+&ODOlczcct^0FmyX7
XPLWK$8OL?gB=G~GO}emzX{@83*|{m0rs|FMYU586L};h)O>PKx2r@30Lh6$u8F7z}V!uljk<2El>p&_d6uI_WW<SiW4f7MuW7D3I8f`o>|BvnSUcu-e
}pfBo~**Tch}8AhWh@IJe%E8d69fm_1HSk=r(Km->>mY<iK@mm>@Kkxp~=Y`MQVQnD2laV<(Fz>fQ5$MlqUgPWD+_z991_<p!_xdD?V1WlRVgVxLB&aD
#gYC6tMXob7>^YImwrn@6ep1IklmI$x;TggY#G{WakIeDW^b4j9hY-x0tFS$;lF%)zh=Y0Xj!Sdp5iR6&R)P-i(-kCMusl+&W*QoV5Vvn)k1iN2Bv*4~
$r{}2I~~ukfi)23AoW>xN41=&7>_h(YBa!un^dWH0Wp~ERm*rgC-8FII2^z<k***RLgZ}rcluz6HetF+Tl8fc?hs(^NCE+xeP|t9-X{+#Nh8tUy09)Vc
2n0;3+?>(XCi*i_`g4+|55!v{_j`Aitq!k;>Y_$0V{mj2+hBl1z%xUY`flO0g=W*R7xs2&|$qlHH|}w1;gNw32!2mf=GvDRot$f0gXZn&%J$vmV+Bp9r
gBX1eHuKx5V!d3WCq5sKRZyeCV8B88U<I68z?P-k&{+mvOMZ+j6BqW;;6~#$mbOL^(o6`_^4xHs+jzu%iwjAwg?T(vdsx3ra5|734E0_)X8+Fdz)Z4M;
>s9$|3;A}k3t<<cS$4@o|`mk$fHk5%Bss%P*igp0bwQOz9i_yp;64wnYFGVApbpqR8E9E);ljioWT8+ZjSH~#SciY~#`U25xfEDe26L;?}SE^@FtH+Kd
aCpdV?tJM<snEFRmtJnj#sygn7fe}G;-J8)k!F;IV=6<`RIq3UDyihRq9%!V0lOdnc?5bFhVJY_Z9041I<T)3SSORXZyG+UtopxxtdLe@rWi3$Mf~B{I
XBZF=9(Tj5S9axkHgP__dnG}pKGL~`KF;XC{jlw$cXSTHyW_F7^2g81hHiJ#Yhe;vMN@fA-UZ^I7nPBEA3!?T;gEQcm+MIeQM!)>+sArmtKW~CT;_`o=
!L-i4z&@Az6RP6szM~Kq5(ZkC}#>3^l!gmN&$mBh{EpGQoRnsA@94W!-;-^y+L$itS{4t>Qp8de0MRn1&0;U3IZ25!IOVW>NOA<0itZU=+|wS7P3d9l7
B*HGgqThU+`o=2S7XJe8J42cF1@hG~=?LE|)h^Z5jADJO;{($q%QdcJ>jO(c+!vJ75vfi38>sC_r35q8d@cIGE>~hkAsz3FN`wnv1EC6eOOLKjwx8@2t
D#MqnyS?c+Cr9B|x&Y8XMY2ImF=abZ|g)p-Pha$sB|KP7hlB$Ht&1vl+YZ40DaUBp9MX9hBMO~zMQy&6cyq=z3&A7V{1e4l$PIIn-@p;)o6h8?-W)h=X
+_OAuSbZ#Hj9jKr+-<7r}-CJNbi{$jKrYdLWMy`LNqv`%mRqAgGU6WsE?Wa6J0h|xY9=Y`T$y;a?ZLi6s17YbQgm@LCK$qL%8guNh3**u6jubY_2c|>v
baHHPL!a;&Scpr_Kb&s<b8Fp}b6$-0?i^qNf4ga~+s-@St>@Z2V6zX>>Lj%qLBA6)y)H4ODazyQ=Xml?Db)N6#K19b%$mC;DS$Aa)lgI=blKia!49cL%
fK%OQFxapPyP$UK)dsF0V5OL&{|IJ9d-#*=kFp0zk!d!gS@<1S>~YA(!k&FZFo3zmISMxF~$?nIP&tMYk*RqxLax_X@lzQf~Q`(SwGV=+Rcl$L>+TLQJ
p`8;&5sQv!7580tG@rgsm=~AQMb6*a#D9KvU-|MVA#-o2zvLbbECEpf+Rz9Y(MQMRS%9m6J)gUbI{XiwJcR5d+!-Apu&Z82iB4vMOL5nFc(V@pt>Mn*e
JVPCI!D&V{hE-v%Lj@p%@5f?DZlu1?%xYSE}H-weBjf)w9od!lGT@wn3Ruo^T)3&(KIP-Wsd<UtSu#Oc5Uv-pb5miNboX#)76$}xsJdjRgTmeCduFp4b
VXTqM%McTbet|M$)2#T2^KrQ)Mo*%rkkQ<_*dE%*FmU9kVcB~|>5OU2;aAeS8JK%XTCv#5ttj>}Xo`$Q7qR2t5fPV#{GWXOET4aBl>6LX$oF%VugPt{n
5ajxp9b^wC2-(N%1|oJl>DF?a1v(l?YMkaITi{Zj8(1GsR9F>8MBmfVCCth-nR;zw*nxIB4#)?`=wNjMJv%fGI~aCymDk(gNe8c(@tiIln*IBme}G#dU
I@e4KF-;wx=u%Uwhy1Rr)<ohC`e*Sjvm*(KfpBc9jDr0bEw15oAk~*`tO+A-wXxG6RWck?aqZZMvpOPsT^?42=_kJ&<r#JZ-ptltrXn^_e>hLIA6$cvB
p5XKs#s=H)L`XehN&(+%^caC}bh*b{ReQn*N?b{`vS>^Rltv;=(80P_kSl_rY<tG>k9^CDQsgH~M=NNM6X^GZjLC1WGunHwtTcIRwpSvyDoS3YN|A(MG
DF0YI=y&EXn`3w~W^JM4oGCG@&sE6Rrn3WAutha!i%E^s?eZz;;o$4sy{FZ<&>H#Dlz%k_dKZwHijaKA=1>Hh9;+uw%1ew1%}kl$2uwgV+wE%NLv_?mQ
WYCzBx=(3&P>R34jC=$TyQfGzk0D+*mRL+ts2<Ku!FS0{=Oj$MOWGg4`Li5EUKl}Ui2CZ`K`dZ9Kfw|pp$x20FSs<3wjc1IJPvFgBYDE!3BuwdCF}{xz
-ofhU#Zf$*fkD+slm%9pXc+vk-*sDJ@<P?RRZEL&KY=jG>Rlxk+@nplvM93<++}0YDC*m{nF3ZAk3lNP6FS-9R;*)p>let2S_OHE)BATd^5;{458-OT@
NGFM+5(j!xD0~pkVUUbeOVhT7{}&n?^$^g)J#6u!!n)6vLp0i<;rc8fkQfcx+F60F?Cr+A$77Q2Ma>GZ%Uj|!RxI2b`){+>;d}Zj^+L)7GfQ-8p(nT0?
y2*A)0PyR&6FuBNKHSm(_<aV$2fs6HqSC+nsFE6!6}JhQuW0EnwQWR9fRj{QFgwA``p9SY#Xn{n#N$>1oP#2&ObQ@|B!i>rruzRIDBBF;D85C%T5h3%D
0vZ_!zf0#H}?Wx__ngBo046?q?chhW!fnEf&xL4QuHZ;y)C6O4CEd8VY%Iv}Z(lg_{?3WVV?T6`^?lZ0~-puU!OYoXyc!W)Z3om@HhwSru`JpoDI9oth
?nuVOpG&|Q%YH;fj#Af6Pr5I^=LAeAq%EI*OBD-Olv>-JfEv@I-Iso|TcGTm(s17>evuz@-WdlJ<z(cm(`$5wW8B(8Vb8(LN-noQjGcBk|v1A@*gbRRa
=i>S-fxF<5r#?gUo~)o>Q4(DZ{Wxe<X4cm;cpuB^T7Bl`@!63UMbrh>r5_$6CJ)`l7UANox=`1n%jDO;UuB7<<k$4Lm&m}VO;R3V7B&tD(D<QKGh+kj;
ftdq6!1VNJSUg0G@Kl)@3dwmJ+u4=RhH%`3IL6+#6ZizVGs8cHXNjtI2&zKdjz!YzHU;Lvn|`Y;kMzcusNuFUEFARSUIo;^G2hxIv;fO2u3P>g!@7p<n
;)WJjH<#@I7=VQ0fF8`ca_9lY<<r%^&y4mGc-l<5NDKt_BH^sB}r%P&&7O!q!sm;@Li^uTzPO;ff^Cs#?igLZE)xq-wJB=IZ=#s`bwm(b~Lf-jMN}4)9
fu-@>Xa=j_`-^$}`N2TJR4PHhd+9DhOONKjZ%&DUf$ptnC=5sd8H1;X(c=vXA(!J0_rEtPJ_L0@m)1uDu#TtH}XO+dHQ4$%CuOHW2EJO+){%_1hObr|i
Obs)t|Adu5>HkegU7?AsjZfZMzoTaDhv@$GVzW)8>KyZ{ITB3k7K$*Q1PX|M`fQ2fs&U#QfkhL&G)ouTfOjJ&8MXvAOfk~8joLMo60NG6Cg(AUD(U|_A
R#aT7g(O{aK(yy@1%-IG$%67w4@w<4g?UM+m)#_L%khsH22X%q<*IyO6kwoPyPK{fEUQ9m$0!yg1Y)FHaQ+za<}Z9R5F73y3YCv0^kI-ior0!yh@=xWa
OUg|lF*y+OU+Tqe_4&_+KTX%gIiR9wC81!b2qe?HJx2A$jHPzA4c@R3tvvsZCWQ4BJ@IZ7zx?;>dNFkh!pTvvh!oZFyuQK%_GU3Bd<D!^}LJ*u0Dh2jj
vP#3Dj;HaUGTm(<+iX?;S(}@_AfB!cGu_j*xn<M1`uBRkEJ^t}PZ0YQiQNbcf-Caf;_XA42b(DUF)wjcPm#*hLzj7%wDxcGjjtta&I>2U>F<y<PWl1eR
mH*QDgnhQ$(%Rp-v4J8Pg=V^npgJ=c|__5=AOmD*zJQ;QbQ1-hne-uc4#1Xy-p?bT-Sgif}kjRSv{7VK7x;vx}eA0ZyuL0eO}cmQEdUMAmEx*Q_!z17&
Do@ZVF$i<pu`A}wvv%WEsn?w2LtJPuu^dGwkT3VDkI?#-p-dIWqn+3j!yY?hhTL$kb34`a8Jqsk#E22b6a$M+u$iw~>nJTbr)|~=0+8a8W%3>ok#c)<L
yNr{l4lIZa$Xjja0~O%c1RDxH1P&^$l<q6w1h{2{!)o*)_<$NVA$_`E&OTv5eHlHxbEvC<I?^NSlLm81_M3Vu>eZnKrletFoK4Ud8t0+#8&4Sc{r1A`z
?OxivEmNcn%RL)1xwhm$4o)ioOPN#JK;i$`=rqfWWRs^1HzwaxwnhuQtc~F0Tm+hc;uJTIfl1-b8Oi}L8}_^{MviUpm)ypHHbAv=Xj|de`{qM1+$r{p%
j_>!61ZXm6%q{3$pgzdll!irR{EhVd0iXC<do$E8<>MyKEPyOxhIAA>cjHd{}xNAL#W$snUTp(}EqBLm0}<dV)9U-0$|-p1nZ64KXn<SmdCG{~%xfFx8
+DI5*0jY&@WTCt-VhpX*bkSDowCmJGmVUv1nAK02jOQ3O{HowINDJ`pT)x{6OsC?}$R9iUJTYuVU(-NB+D>uwfn)&Os(l<V*7S*lgRc(=*!;00|ALNu4
@oG%YsqMQ8LE&@Zy*@(RiV_Jw1LX&ZZY#pF2!ATV(;uO?eh30~2PP<SXYKpW*<m6vb1A4~O!OT6sd5mBWm3O%p?6TiojdpLu909AXOJ&nmf}%GcFG_J9
UJm6Hm@A)PAcA)_^eE2){GjUtQ(XG+-pejrY0Q2`5Dqe#upzl?Ne{AO+f%ON(KyhfgZoP`<WB%!av`U@o@{7JYBZp6N9hnkE953Mo`dHOD|HG*2sP08a
oZ4?C>Cd<ys)#2WIownz>+-sgg+Dmy=|xF57}}`flbS}$>;j60%;UYir7H+CpV~`T|YR~Sh<deA$A1xV*<A{f+&F*wO|a1GwjY0k}0aJ#!Lg;T`?jxI?
7`fig&`+!j_X=(W8UrPM!j2LZ<t?w3G){dvQGN`PQ5j(HoD13$q1$HjhLI_%l>m58Gsne5ATOvZg{AC*u0W8{*hwJ+D_+Fht}`LJkBM)Po9;54EM2gxs
*~g&%+Es{&(a2=QgwC#h`j`UM}>b1)`1d2ga%wR!Mn9YF7Qe5aV<im;ILHaZ6jWwpVQ`W%D8L=B4i37^}V9wC17#J+TBS&VC`f1MRJ521e*rz@I3jHFF
v?AdRJ5VKvrF(0zS`t80uW9Z-l%^0PlxmsU2EB-Rf>Q0=4x9{V8Q^h_yoYeOvOp)iL3;Zk}lL$-pIh~Z!<yEpV<<ZG_3-5*4JRJyY;4;VT83GNkD>8aP
u)sWTE$@(WC@cW3wv}W3bAOX_ZSJElJ`>;t$*p^qSnrVcjGH|(nSBr|cTGiH@f<Vn9n0l0?Y$jH$Dl)qkVyw)g5~Rw`=kJR_7+uDtehkyyQ@zNyFxSQU
2Q_|40MjU@+%^*F#s<IdnQ$*_T{<%mbd~DH@xkj6$^tH&072g8?hl-GvwS~2Z*%a4{K_GQjB+&_Lsnc>*DpiRZrv`DkyzYx;MQE^s5f!x*Ls$0}F1q)#
x26LA>XhV!6rI(0Q+&jG$clGc6T);5dzWf^1ZA+T!@LtdK=d7mGb7dMdY&*>@h$8@T>b8Ye9#8v1DNCuRtt>!6Z!?FIrl{j0f`0d^Ss<SPPpLzzVL@@1
b>y1)bc^q=M!!EMe(`~c$0=j5TqV1W<u(iHaiJ6+`e{R`ye8EDr5$}tZtweZ5<Z|t0p5)!D_C!WuMG1J>s>beuGseVb~>j6dw2gz2vlf$OLl0jm8lKYW
@{5Oh(B0bz3Y|OehzoRn>k`%i^?dX#OBSFdQ!o801v^$S?L~GCpjPXcfG}upK?_44L5cIRoS6Sa_gMQ93prsxG`IEs<-m{;XVd4GkkVdX(&MUK00Mz(}
H2ud9(~vXKHgOpeXWPZATt+v#1l{B^P8StO!n9g$R!RdZhe^4+5l<^){{G9AKTl{@l<yV0en^+`g_DPQ6DAIX?=|dR02F~(<#KPR?wi0AH;4z-ZuDnsd
%W3pU7#nhO;~(gF2QD;7_%RJ6)5ioS0}-O(t93(R+n0aSI??rj1WNVGil~!<%k1?71AbwqU|C_qc%oCPxDe_jNgwZ#TH@1w`KdBq27k3C6|I2fJ-qe{W
Jt`f$xlnO>~{(;6jYL#zO>=&@%p7=TZa9vXZcy*$j2MBI;0P9Ny7c^{ie}?+72dg{DGRD9C-v|E(PK?<@XAm4j;Q$%daN`)N{3Q|R)XY0J6QNM3)QTvV
}0Fy_ybzrl1pnJqp#!)4;4RQOc>m>7KV)emKh+d0_Pa!&L<WC6lc!%yXlpYC7rHlBalne5HFw+m}UDT;d!*ZR+uX{HTv-e1ZCKi&VI($0POpZh#{{qOk
v&yLT(y8R`{4itVU12GXDN;UJi40i^*xtH)iR}Ome$_;#-l>RBd|9S1fr*hCw_4&_UUq3zn|8)C*Njc~fe}AJK^bMc?TiAc29Q4ngzyFf!|Fiq&|MvCY
>}kgX`tqp^#F$%7rIS|X%OA=>KiTJ&@bA#4vWVxg6@r<obk6wa{+dr^k$=>`J6loqr*dG~WTiRph`3mnKa_+1`{W-(hnF4sm*A)Ww*Nn~|A+nWtNt!T4
_*GQ>;D1epr7j7Uf03qK9z&a<$`sA*bfBr$v^+g%0bdLYVMnCUKB`zK;Y*~Wv)wZ6R^_faKnRoMBHam)(K5T;)M%cC|QdSyLhKPz}_UtU6o1mMRl;}h8
0cMU*{#6OcBoZgTr*iTMfVrqLMuahxJ63TTOc`Q<3)fhQsn3wdU^dNR{xU8vGs;_}BU(CRW_n$xEq-lJCkP4kmP>@wvasvOPCqG}BkaH(T)jEic{A{mE
m_OsuLDja$a@<V#9C1zcV{)nCuoX0^vfl9{hl$5W&5_TCPMoGx4YuB{Fr=NE&E*&F2gngaXM;jSSs9oBVCnOgUah!;6dhnK+($Jc8BSU3tCMi{n(k0uU
_4+__~ojVXW^v8^5scY<TK^D-i^Z9(HFIimh0*jk6hW7E!sDk23<pr<vbH0iOeixW;cF`HCg-5i_{_dZ9+gNUFz_KVJ8Io{ypDMqeUrjxMEg&shJ$Svs
s*xlDch8OCSA68uKlh_mqsw=R>T6oXDg5HiuXX&0&*`p6VQc0dt|er>XxVPA4<1T<{d<0VDNlUl&o`wC`_2aNSA5L*X1KLszI+y<uLHk1GV*o3Oc|@hJ
&XC_mSk&*3cQ{BQ%B!ezMik@cEI0ZHgoR~FPWmnZ3=&TQ}$PUphkRM*gx_Y5)+@|C#HRU#YYWVCE+l<6y3K)F9OtzvceaX=B>|<_$YMH0{*A`|3~dV)e
rfW^VQP^R@5%&o8m$&O4sz$|7rOwIG<U%)oqi|lp+sF*jt}xU-6YDF#_CA_otm4cJH}3z_J|B4yQMz?}i`#qv2}sxL0#qT?3m+THt}dv7Fiszx?OF@{&
okm+U@aIW?dmEneKUfJ-;}@SmKwJjMQG|6_m562liR>Fdjyf8@7r)n3Aqssp)+JxRX#M6U?HK{&f&Xsg0s`0<%f3QoP?Z>OqQX;ss&&sH^*Zd39;tW5O
gaBmaF-Ov1%Iczbw>*Z#-ZzsKphTdxl>tBQa51$lzU3fE=thMc=M%04xIRb+<;x%nV$mFgOjc|*4Q(W(INqvoK;f2MNy<A`GlBLp>eTJMfBGMX_!%NiW
NI^JOD1)^F>oAJ;D-GGnW!cqT!qzt)dMk0z)i|I3bANky7~CKDX<RB#Iq_)Z)=t3VQC#54;eN!|*M_+F+x^z6{W>^2S|{#T{eIyq^nzA*;>CB%x@Ifz&
Sml3&-{{iAB8|JYU4T*aokG83@p|rQts<|sRNwG?_8w03HkuOI3q5_4X!%;!iT)R9~?C1#+s?B3adkjF>G_J*I#yfnL~EJaMhXtR}|HPZzlF)6vbD5OP
w8r-}-}ynU{iFLGHSr{XwP{7yQ^im{i_eFIzQO#oqISOC84gj{g|q=}U#Ny)Tt3LU3Hex9&ImAK$*|j`Sq9s;>7QA5;(QJN{qi`>-}^Ac&Hs<^ea7(dn
;0@ZWot^qMQ7lu9Z961RuO_JuEB_zxoozKZ86v=oyi$3I4@_=Vq}`2R=$lc{UX@jw;qulo4H|KFS#{G&fANMrlom3gAMX}|SL9tzp-%0hzZTcTmT>gAW
R53k(5_gBFbT=5G(zm$Vi=t_UHOSSE^!Y6)yi5Q4zI)1auKC#2XAN}EP`!}!Bv#7$gQ~anLl&U+uw$jZQl|@M`eg<mu<v&RhFE5U`)r;HV=v5RI;@$8&
f8&4khs$m=oSvkFdp0hn6`xEk@YkJ%+^_x(Nm9lgB_p_3mSbTRE$#yMgx>M5{y?PxcH-gFccXn~Tm7~~1vgR}@oRk-mqYd&|ELRh;Bn<vx?lJ<^OC^*#
80wKoLx8A=2p3xqzeo&#DC$hNlFKs)XL)alfe19cy}s})@%4{f6^W0j34>MPyDA^aeVd3SvEx!lxK++_h@}q^X7}oowC?0V#2jIojWY0mUUqlk8IA*RM
v_Lze()vV6=6TOSu&%<<79zp1-VBx7DJET1mtH!LK;lWL}&jDf?G`Yi_(s{7?J~zzgqQGM#GWDqb7jDllX9PLco{Mk@ktvHHMu4dd)@zL^8g3(@;8|G^
k>eB*Cog3lBu7q0uouQdI+RqS8jcT4{CxHTWswSGibUnc-fuzx@Q<5Und93_|LFMh{kLdE{0{P0=^uv>QFxnGA72Oh4aef?Ap;;B7&u(=-8?vyZ(R#2~
_!xd1heklj>K8I4Qrm)q@(eKg}_ktZb3a-)hbA5@j(S;il6n5PZZhYktVL0RkJNLCe#k1~r_TH|~(<gE|%F~D!yk|=9^`T8B%uk70u~O>=?sdN?rcj{_
#gVag@&%hEX_3gciu27aSO;XEX=7fm4m%7wy^bXONLjY!D6YlS-F<RV3F~^GW-N<5M>jp~J{N^>#fL%u@p8Z|p+%oXPY&Z?{hF|F4U0^I5}dwy>FO7VY
RYZhg}fZ6<a&SKhgN>$w}smz(O=u94N~pVij63R?y}C)?xgDQsujM>rgrrW8>2;Cgcbf_x%T=BGRIWz(Np+e?7iu-<Jfg3`YI>%=h{N5HbBgB^bbrV2!
JF&5}X_z82|wi1BrPeIyyqOENi%uOTKN(*5GT&mOO>5!Imw_mh6ar0QWQ8zIC!nzw`=sgE*OaDl4m$ZdEGFw=1iHJS4EzUhCW6Uc&}R@(CX=YtI=^_Ud
-G#Rb0ztGe*9(L^;{K@>bXrs^~e4wG?>?nD7cr)up9*peBeD=!dO1eNOb){1ipE83+n;l?mO_(nbv7NhlsA7oK$Y+3*q{>U}9u#89JdUagU<|u7;Q_kD
+alQ93CYM&)5Z0p}<JA6|lwf@@#bJKS_xrjCNS#r|l@bY_TGMr^a|)v^ti?e{qO`8dW;C8?VU%tJF%1i&8E!U=8ZHC+UVY18M@|-i4D;2j<6j@Y$0>C%
a&gW}W08|9ftb-DwD+(I1;>W@RvSBv5rlLc4&7BP3;4E;jbM@<B~|fYu;}LB=;j|C@3$-m%23FSJSRnlFT}0Gn-@YbjMk9%(t!18VLD{W+Bs9XIm}ii&
b$72XdD(?vF9e+l`V`bbzg@|{9tNEm@n_;7k)Zw4g!-TFn_n>Ju@=MLva6_h2#p>gTrAH^vC5Tso($RKA!OwqChnB=B~afi=!wUZSicZEsfrDP3X76xJ
<me_>81R)60*oQ+z)^_xd7FT*CObCye8Mp-m*g<AAUsSCO&GTSZdO+su2fFARtV+VVZVIY?MDNbw8%1D;ys#<4csT<E@4OIU5&3ygn<LK>~l1jhZsZw|
WN+7Mai?u;yo9_EFcJhZKSSX-F`&rf1MD)NtfoOliGZp_KLzkl;1PSYv&x`*|{rhmG=vOjXYe<y<q3peY}^&UoU4G%tk?#}N{?j<`xD09r>GP(c#Md)k
ngOA*P`s;7}=x-i<{fCdf_U+Diw{kP<bdy`><mBcbx&L_-^fm0kN8b3+C+?qb-SkKA1U}N;mtXnNh>yc_&wjp-qrICHe%#$_gu(H`D6XTc5&0=j+=qua
JH|!fMo?K{Mc)7X#NXZA{_7vV@lU_|^PhaBckJfTAAk4uyFb419u_xme&u%_{n>YK|LHG&{*%wY^%uW&`>D^o`PcvY*1vxGrjxyS^w}@moon4c_vYVz@
c(||x9<($=QmHr{rJt@DDcg~b8n8B<@jz?+|+*I-DGaweaPUZh`Zq*+*pxw<5_w4I<fM+9~Qo_-F<v^p#rP8i4WcI4{mDD-+P_ffBV5}5WNTJ70j#G@!
?_aAJ4Jh5y1O3>|@@qcV6E7k56`1-+uQekN)s`(B!xN^~*o|^ylF_H;3!tZZzol?RP%;<gCu$*Z-oQmD``Ze*3py{P|BlGn#Ya$FQIO<g>locLUrxc(t
H2@_&5twHw*ZT&UddJ?Z`Pi~Q~+__h_rP$;{JBlqUldcD8?)SFJ|VNv^gNRN-a@zbyO)6}7P`}${YU;h%EMrhijZ-3*e9$IsE@P~i*=0Csw*rQ*we*NY
;-=FVYx_$k-Z~XJO-u&th9{t|8-u#2_ciw*Ik8VHxPrWnSxP*YmVGliYqgUDS?B)!4{o2jb>AX{Joif*QF1>e8A=q0HoVT0q7}NtnDDF*DT3XrL+1VS{
&&TbL|NhaJe*DId{;cQe6XJgDuWqcH+yCqHHy?vf-~637zxty$|Ms)cG3@4JH{Q+d7k==@k2;3-o-8{{uH)SJ(LKAM<)=6=K7MnLuGgb*$=^VJSyw+kX
7&E`s^KYcqMoIhAHmh!eM06sIY0aIHzBUj;>U`i85roe@!$XMO26CJzi|8MpF$^ZU=-@meZsPz|KzJb`)~gO`Ss}U|M2!RUxq91qaS_a$AA3MkKSCRpU
#ZqSH9yqH}>W6Ag|qYV{}G#qdd#O?#0#09MZ6i_FbfSa5wyKT#xQO3!;;iFvfiJT%HO)Ir(n>(Qbr0t<QRG6%U~xjI&nZKD1#y-vzsmJm%Jy;3QpX`MH
jnfBP-y<C~xR$48&|Er=p~6T0$mKY+mly4b~!KmIOUgHKMpIY5Vg4KD6qhjR+4c}KPT^jzMb#=;8SsGG8@&z(Ity*&?Zyw`57<3z6O<WKeXm_X4kOFXz
aWbwHl<f)U*LpbdZy@zfCp^1*y*>##L>m10j@Ba9$?|rhTWz$V6TxeZ<gsI@>t$+RMqd)2VfYy6&JLbLZSRXZSzxX?Eefn>1fA3G<`XL124{pEufA=23
u{z$tu{!2HvEt)54O~&@J1)aqbM&r*UL)qcckY6WYr)v~B-S2dH^1p};!~p6*5#?swd)_fB7eKjo%XBOo&ERy?hZh9_VahsbRK>76Oj6S-0Z!B>-g^AS
3B`%-hU@M?tFjj(RIvc{O^vznR`M~r%xfxgPT0QxgLVhbiwtp+rQCc)u)V3p<g^%Aos}f6b8tHJ6ikE!^Z_dC)h=$Kj>)v=u6*w%;tv$wE2x6{oYkGj6
_cmc^>s2{+Hro*nfTEq}L}oXh_HJ-WaIxwcg5i`uH4v_Zpwt4kaHJnHA+pocHtBn+;dhb^gBjmA8KS?Kgk=ohK;+8gu)pZ^M|=9shs+;S>M%gU9E?zq)
AknLoPy;_v_L)33uR>=Wgq@4o(|Ho5xwiMPJ-`L0m7D(;gGT>ZD7`o}kZ^tW&vI0B5~Kl|f<c<VcV{l<^J`Q~4K;r4gG+(o#b{u#vOXP^8jB-QP|{81k
jpvB{;V||wnudBODiBCN0a?;J&iY~9+z|)>s4FB(v=*>PpmFMU;ZmzOd?)L>#e>98h$K}Ff+@C7GlI98WeZsg>%7&S_TP84k+)rKI+s`2VBs%l}zWJwr
4V~`%dw0;`neW8;^Y4lCSH+wE`Pr}E$TyGv=pTCsZ@>3_2qDaQ9p$cg-=X*<gj{_%TSW#-i2S;so?71L^bXhf08{W4*bbWRw%_t(J%jCocgOZOdXhdi?
@HFLNY8JaxJ#Qiu;`864q_j09zI^F`7?mNE%ZEru;bG;h`?3X$C@7L+b@2;#{<SDh*Za_fBJ*Y{4T$K=68E&JD9Hr-ujpScKfMsJvsDlf#<0~uibD@Bk
5!QTpjG<N*8dh05>1+u((#faO?+nu=TI&E(q0~ydT|Tl5gb?AwCcD@_g<cw{IT(-8UY6?X%F-N1y#MB+R4l|271oqs?!<4pD$~fUy>y(6i(AQ{RVi=`O
3>W6jfW`^lenW&G#9-shh?XYIRs=B6L`CWZyV)hpX7_AqmDrzags=V*sUcMzKUw8nda2*lt@ijEBqtWBQrFLd1`hbi@;)%bZoI9wL}f`InE_0u1~S%b3
)&Fq3HJo<DtKmTj;gRT^K>l2^v3%i?N!yeqozupnyiVIu`@IWW}uYdC9AAb2~zy0UE$|rty(*?`WZtN!!<l|i)c*i{24{o~AdIvjf`k`LCxmFzI8J-!J
r~XjqQ=eEm#m_k0WBRbe^kLWSU0}Tt9q%UhGhck-`L*o(3alF+eeQGpoc`=9UwrG2UcddqAKrfIlW+X^PvNXRuBATl)<68P<G|~G^9(T{IQBKUUMIh2G
%PHjvaYuH;rE{q;r`4&X)2@gY`fXVuRwS{oV@6!j5<PhQ+~${h}vs63+VsbNdkk%>GB)>%){0!fx)`x!X4&s<430wwx#a@R98@5hrYw<>Krs4&gIYk;L
Cm4(f2?1L4v2jLp==l=?|02?PtFC1m>>OgNpzn*N4={$n_%k6~0sO321k4Sf@BTUSX)S?yrsjAAgF?eH0(3oTFcLvG)$`Ydp9YMV|rpZrMG!p7uoM@fz
#&K1K2D!e#XYzU#C=b07W5Cx7<oFFcI^kGqndHn-pW%iHh0-Xqd49oTE#{>i6dwf*P|e|r1P@8ACJ-`{@cD_y{RoX;OO@Gvu7C*rOefMk3UobC$qyE5|
scry7tlkPVyPxzDjE%bfux!3mhNz%7&I<LCF%A{-jI|10O-36Y$#=EoUuI;=_`tZcdJ>EV=>ELHM46#>SA9k#L4o1B<U;FHv-~RUf4VW&@Tv2-_DZh7k
eHSFW_|!+vt3i)*XlGCtWBMZX8ZVxt*XSNx?~JZ69%aQfsy>88i|e-64AT2?-w7Ba;cVXPV7~YJ_oHtYR=)GeH~zVEs*k%}81B!$*0nGm_kOLrB>&8Y)
V)&U)U_9PvGy7@FEA2R?)`EAdU)5c+_`bxYV)tVY`=*<prBjm1N!>NTp!u%BZl@*SpPKWpYZ;P=%2{`saJvZI<QU&c2$dA)nX6&ci8LWRV~)5#d@_^uN
LdoV!c|dSBv#(v0m-q0dak#u8;Kfv45YvK3<g%dgX&&`Jh)m=#>w8<%3@NpjSTVmE%|C_yh9#NL?T4>tlbEy*^%t!22Qaeh9oD0`G^w`yudt2)rKx?}s
3+%89FT;;Ni@(7(@KAFs-ZUOCY#Cwk>Xubk+W6TNbxS5EZG$*WrOs+N4vzr$W1uWHF&E!nFjd$nY*mh9D%y;`zYOZIB1t3v8Q|Myh~)$5>o9aOJ_>UB`
P4yxBd^*ZRQA#`sD-AmKGG~G+ny)@lR)4dpT6=QlarWa#+F{T$|dNHOKV|p>Rx03Az*j|9`1=wDI?FHE0O7@PlcWlS*=#Jg-9lIkucE@<^j`G+Y=ds76
f6V8{gnrEE$CQ4|={q)KcQnNA2#DQr2D@Vmb~nw~-2`KI^Ml>Z40Z=Hc84-{g{|AGwld$kZomH~jKtQyh_i<$_fR~H%c9>k>yrF+_v7{xKY8@Ge}4O|p
Z1$VFnGai{CLmgD|Zp?Z~y$wZ+xc{`O80tjbxXl9>=@eZ~hL<XE0cG<s=MoKkoLp?^4B+{j=<*vQFh)Clr)<w{z6>fZdkzP1c2M*!Z2wZkMd@X|6qJSH
Hm|b~wO16BT{A)cbO8Z@csA272{czo%cGyUopqNftZh{w2D4XFwONuiJIkS0DZ8&EV#(?|!S_l7Q*yNptwVVemKyKi(mII&P=-nyUJgeOETy?!8To9wR
%08N<Dnd@mWC*Z&40@$;X22G&A9|H)^&3J+4_smY!AH7P#&KfitZ`VU_cQpt5=wZGEw6f9Uyx*xxJ48?V%v!8c4_5%SD_N&GQ`^Av--S)32jC7UK?_IY
ZpKLckn4r*0h$(l$;^~%O@9E=>&$maISAc@!o(k&~;?R%(4kRA$)cBq1mxsf3PwKjJ@#r&OdQwEg=Ahr7dY^H)oAY<wt$T0-vro4d(QQJUPOorfc&~J2
cpt8ecV8KIr$4kW58ab{?%L3om`AQQbcM)u(-u}AKmFQ$IG|j2k@OQ^y#3TC-~7SX`vUF#&L>wJy0YW(HtxMEDfZ>&F$zz2`K<iO_V_Df&#TNWAE3<g+
VWMeAZWq!(SYpeE(zY<tno0;95;J;xbzS_F{xWp&Als(-~Pt!KfQkY`WIf(@_{3Ei=%mV`P^+s-QBLzA@Hh#%o9vrVUT$@ls>RQ=2fO?@53PTA0fzizw
#jCy=ahm49eqsm|h+(Fs8iu2Y+?F;@9n+eC>OWzVze%-jC~*iT4?dCl@>N-udKY?XNoE_#Yt8J3_zDo_8w$19*P6n)iFkt>!<1-~Rhfb^jMI-FA<Dls`
OKh5ORGl<)n1fA?&E!S83^`0@MfEIhj(>FEVOzi`jj3(29MB#-w%-N?xwx>k0*D*3B%`O()tar?#Jd--0Utao#|yXJYlWPJtZr91xm-~5W^y7TKf6Mnr
*wfDUHn8NkC!1ePAFMD0z?XEt%v|q+0ktdfyuFJc=UXi~W-gdiNCh`vw0PnZ+FW`9LX6IjFwcFAB273vmZRf`g_M8h|{xQ0{8T_I3usiGJIeG8;$?a#q
@UuVpv;HF2?WbYE`oot}vtI9EfF9o6etZ84PPf3zEP5Q<tn64`yT7;HOZ}37c;?C*JpYX!eY3j{?DgO7KDzRS?&A}0{PYX&|L*ja33Yt)#M@5(8EdXLf
80UPXZu$Z10HY9zAXg2l<UIIbEDvO{8t$Sp9{dRED3x--GA9B;DhP*hqV8Y_W!@8ee+Jrzu*14(>&vJ^C}(oUf~+|K46Y_<a;R>6hGK*d++;Pe~=t@-n
pdT?-l**f_9o$+qAyQwC#PsT>sT=R(#MLf9abPuhikYJL=x%GJNml+(mWY?e48t>$vwE$G!L6aqpduKQrU;;m}>Qhw?Aa>+Z`Au$$W--hBf0efILn=cB
G0Qr&k<*q83i|2_Qsu%Z00q5QC+d_}Z>*){iv8%Q6n_Yc?mhwJ^r_5R^{|8Tv3xZdCYjl}2P8u2UKJbvdr62Gd3ZSe9Nw!!lnw#Qe?uiyDo<}dTkfc_4
E$H@2JDb!8zk3QE)eCwyTpM3rHQ-9TcqYnBKZVh<s=)IZmZiDY!e$d?v?{{Abb5nOTKwlL!&8tJD`9K2Vy*fa=4<sPnPT?zq<ZkEk0|<)uDna>$Ou7D&
bx}YqcR#*v<?j72W&ST8Daz#fJJ(Ntf~v+7ww#$fy+rU9RU3b<vsKM5-2*kl%RM*}TcoAeEw%*1C>S8)V1w$I;+N~iW;ZhdQ6eqALQD`Ko2sFTvedGQ8
1c?L4mI`&QXOpS&GAfWpqQ#bv>-uI(S_VL!k##cfjqd(xr=38Yy=0Kv6<MLlRnV0^R(5<TILFy6-VA`Oa)BHD7l{TS*;VZ9f_b$IupPl&@Qd5*ty2)_M
D)WXHnNFkxN3+7#=1dh<6MbrU9-Y#5Csp!BjlyH8RXrAjAsu-G9)Yxc+F@Q=l$_9tG0MA_7E<IC^JghqK=BGB<V@WX1tkKjBWsltcigA~#n3xwx*{Nlm
y5heb+oW|TRfO;TzJVnrQn4fK%dm+3-wh)S640fSP(HrX*)z{o{YmvK;{6{yjM^7iK$0b&iIDQ#rZ8nSMuXt9cyna*(1A>oSCOai>!O4NFR4`}2fQcJ_
xiGfbdkH}>?Jk18+a9nY*v!Ap!IB$2&?BLlao!KnCR;XQM584C2R3?R-*vy)oV?;~Sd%YIQ<D9%qlk~-bS_-=vlAiz(Fb6H0VZut@>GeQXv2ux)M^Lb%
^vqBwo+0gQ+EVo)N-EZg)2T8~*gbGqo#IZSQD?|p_V=<M;ESsMPygvX3>du4fU`_(7nkt@rx~-Hx3;kckxm`;bfm4$ObjG>E~krwj<*Oi77j#c9?A;0W
lE#9)ocw0d~jHen<W*n9CCv8TUoB70zTt|6Kl_aIn$%IMb52;AhwS!+d?j@Ry2+my@?SYOudab6giu0!B(#nQAnzl&S(UsZ(0H(y;h{TiX8Tr0F-SJH(
?(5Rl}i19Ghv814VR`wNS8dCd~q+E1?MDik<V*-89IdeFu&jtW^P{m&{}*I0kJ(0D;g(3D_r0{o*raUJ}}uFFYk89KQpqNN0J4#2}_nYT^iBdE7?A(F%
zSto_`g7saKj1|>aeM!;UVz+GG>OKj~n0kWPgN5oV{u&O>Sd3(Tv!vfIFp-d@Jq-bO`KpJ^xRYx7PSQ$4FUEAEd8cIDgqx;$_=dQD8Gj`T)D;rbQy*>a
NqHHf(aRl=^1l~a&pdzE}<NakWRGW$p$WtM+sJjLx=Pj#1h|m_e(@B6ERu<~i&a-DF7VJ$RrEOAB(*VvG>XOsF#~*@<xvVF0YEcXdR@+f~TIprcvXgQ`
#6C4*DrBi<qAo6r836K>YUs(Kp^;OTGwr4bh837($;zDJ)&ek-$x3536-F~8w%Qbh6lpqbW~%A0hdUFfR>TeIZI#>X2=nP;d)XYSwum-lmHU%5sOL+1x
{9)k#_ok<sw@ix)#;%Q*XLw8F##Bn{HekCSYz!e7bEoa5LTCR!ws5!;jDqb8rN>BEC`X^E!q=Rj|aJq+tvu9K|MYLrs69b-6dtf43!z_6-}Gyl%%IZMw
HX{So>7RDEQxl_ewF%s$J8gok0g|ZRr<cw^(`=F(ohJ8QIRpfa8aIvG#^U#!lOlJEb>bTLFJY5^li66L8T%oR2Omx@BSthWu4Y52^u`o|R3!fsxnHO&n
Wd3EHyf3NdE`)W&plkDs)4H8f;SIjhSm2?dw}*zmm0wJIxhBH4-4g2LDdh&KzJZm1fkffY^m&NPWwoe*Y2%5*Dt0X*g4hnox#Hqh6CZX?8@(l5i(+JQ1
TxWEr2Z8{ZmCIF<x?bLQ-TUEor5i4-ixffrLh<lX$ksQz&qQpo!gNquiu-qf+9G^`mz}vUBn8XH6GXby1(ZI=I3Si6PT$Tc5fb}{VM-u4~B8XPp%mN$Q
ttbvVYWbilEI=_A6S)*J3fKGKa!D4mHqyaboSQ2>byLv7NthA>PiD;IfX;|8(^mSx8XdhVpj-*G36qff2qiVd)tbfJmGqs?II9bHS>`MSPD(makGp~v0
gDneqD{n+j;HcYUWbBP0wNb=g%-AOA~ObKU`=5!Dx?_tNy)_S<;8)@n_26wr#7=>+H;ObettMtq(|@RH5dXF5KJ~<Xaz}amKpEoIn}I19j~RSyx<C0w9
N288+$TEwSb+j0ZA@ItHPp#KuwpULIA^Ka#9)kgxCz42uU^>;b$Fe8Glu-0(<{nhT?BC6xGXQF`nTA8!?!JZ>%;Jty2nR*vYy}>d4Xc6VNOPo6WuRN)y
QF45@brIHOFFGayynTedku)3DHDNY$}hSto6NgW+L>Y+)sFHpw-OCpIz?*~2`G+hc_XD_>Pbb58)3AD!y(vW7*)H~^dRmJsy{6)34GmWU>SnaobMM`_U
73}?FTaOo^C9TAzDwe&;D09eKd$92hI8DoXJCOjW2U#Em!LNv#*x(1bo?lxL0P$J8K!2%twmWK+T=L6?p9H4zKJfrgPQ2B~b4>D%2V-iShYhE#NB+DWK
Ybrp-fYqnYv=A9QPzoLld0lVRiI^<r3)Tg@LCK9lj#B|>sARj!hUr;vU4ou^qQ!2(MVO@{b8Ij)tMS8$dO5Z;oe|K>a-8JM9w@_1n6Ghc5P$;#HnXvij
`U{9xambZrvwO-tkv83v~JnvGVs{u&`LVanDi_z^nCwb5%TSf(0EtGR5mzh>=<p3C|bj%+#=h>ep)up4D4GlTKkGd2CQYDH`F9S+NxQe>CGA|Co_=S&I
t8wi4d8U$gYkDe>1JHLPTVKgl>Hxk9{m`syQA2pVo&)uEQvZ49Or~m^O6=Q*+7cdO^1$%X>#64pkwjko{b=y{TRpK&ToScexcA05`E3F1Nr*N9$5R^3l
kV0Cg%>TF%s%jnu7oMA}xi_1g4;Q=%Lh3Z$%-;K_N@*vNW}g)Ft9H#)KcYckMxu=vsVJXmSzh0qvsz{}D4LZ`5drWa?{_DU1*hl!{u`yr-*ZAofmoG!O
I=2h$PqD_hzm?OnMGvNeVBG$xD51f@Y)n%ark2|K+42aV}Ju~yPwh=7mn`731L`S!&%u~n1RQ)AW*=0W*(WH{wOXP^MWi)93T+fXx(I7m-R6&=g92Kby
&`jZ+SESJBmOhwHij>eQw+3@Gn5Z61R3f{UmcjfK;EIlBX%VG?#tL9RmuBQ@q!Ajj8Z+ejTvlv_>Vj&EgH^Ew#JuF|p(wBc0!pRMx!lHengzKeE@tiw9
O})uC}&C@Fst!UveFhbdK*NlM%hIf15S|G-C@5OWB@bfqs>Xky3+F0(hj<U@?fsfge^9-1~hVNt4j&x48a$v;Wn&bx8`PnkMG3<23{7`hL^+)s)}s!jV
zwpdd}6-iOHw2ifOEyAj65Gk1ka$%-gkw8|CP|&?n!vOh(BdXU5T)wpnMZAWL*0S31i{0AZG*I{-)e94dK%(Jk=3R&^ycNOio4#f{|<2nF`u2!XYnO^U
D(T@bb`;PVP0q*E#*Ya|DUZH!HYdP<6H6Jb=KEV2?VBLnkP+1hgeBU5HI2#~S``C?j6ma$yw<XBddbwj|461UuzH7*ydWeJ)&?6_o;>eO0RNu4SX1dI%
I4tv!C4FH;-!p2?)GreguKV9(R6akZ!fj7oxUek==@1mKs)=d49j=4bFv?U7UHD1MFGKN{yxwIY{J0PhjgOY7;d_oMMX~Q8M<_&4Ht3rvXBco>(6^IdP
<@JntaiBNEz=9m&5f~U@14`^8Mldu=t6+<t?bl$$;^AJta3l<T>U_38BN3+4?v_oB{fH$%kVGV;UkT&UF08eqcgE*B(GHq4K4#enAY0!!<+cX`0EY5GW
r!fGP?o!t!)Y>uj5R&VovdU;1n%zS$D1Nr=%_Yzg~AD81`-!LZ@3m6mS%9P_T9{)J^eCib}kH}`Woz_u5~14T{AXxVrn<9be){S)r1eo<P2gy8Ks9{69
<gtS)S-FaYP>+mm516or*nRCu>IZB9~}^F&*LTYI;C*vhWVTZx(QTdsEnfy%L!WIRY0<D#uoJP)&u3Xb#oCgVD!H#ubDNGY-tIvFQjYEY5Ha!5eo?O*t
UX(m0eaB_1#fbbwbXfR3W735(&iJlg_8RItm25iS~X8R3I*HPxc3<~FgvHb;{Q2xl}nSnIf@St30hw{F!AtBdc9kVxOc#IY?Uel^ru(q`f*%#LxmiF9H
&vo796hQ$}B<11M1XeG@^Ip@@4wc6;U#|cX&_Z$>>*|}QnCu3NgUd&`ioPwaJE*z4wq_0E!1xX(3i+NDfV81htHe~QpZ@Gi$pbO0&fhICN4Ao>p12s<q
-u7{^VtAHcS0TSUgF?(X-QxC`4Hm|#1cN*Zbwp?vme!(<`QktWL@Ub3UgfZgRe8Rhc>1EEoEkO(gg6)gmPHlxq)w`CXNgbd=2~1=>@=w{Bz9mkH`=b;<
3$q(Epy%!iYW82nPd`<T217+y9GXXC~9ws7A?XVb(v`U)`v0HvjUN4VTKLa4GQSNj#z@F2W?6ceXBQ3qGjHQVkMwbJ6v<g9Zn<sY;>U3r;V)BgCnDsHV
2n>(Q1Nb1!ir70dkBQ>e2=}oeKiLZzr$|KoTVztGa&B0L@#l^Yo)rMQGl<9O*SX2F^4$t&P5JH0Is+Ovq<I+bd!*S4uO5@k$2(l|VGrn;n{5*5U{WfpS
LpS|D*!V<eI$X+;=NIyOSkXop%115WNaUYB85i%2q)h2_Q6H&s12&W`Rj++F}b^nFsBIVo(T0`jcRJpr%U)%-xRk_6NK*f_D)=FnbRM4M4dzR@;Ey(On
;wQmv}0jXpTw<o}%G_yu=`hb%HrxOPmEgT#qdk~JsOSF+UClNW(A|stv?NSG`;>4#bj3K~Y6?YD@H5=H&Ntn$yZ6s9;)wt!biuYqcDWlPdUaYA07lGE7
2#<fa?s-LmdZfhDamj%t$ZDao!RRO$JU>O1akg{bqbSCnsTG%XF-dt{q-@sJ5A$5x9o7|%^1@1rId}BpiZt`cWk}r=G=gD;trkudSF|ck_JcjH4FGqRi
nS_kXq#zsMwRis9_a72<%T^&A2yH@{HSc{B{CVO+>{^NuHJY|Ig0DezI<^@g(V_k^{~s!h8j=}!a^P(X2xU4PTJ34Eqb`%Jg=55q9^s#m{`KLx}4%e6=
6ARg85-!ks06z8X(Ie8!U-Kpi@3zkyF$Z1F%-unYb%=mkiN7<un@GdaTpbMwt|=HdleNIGMl-SFptv5Fhu*sqE;)<RZ_56@mEg?g;)2BKk(i6!Ex%m7F
l+{E#m-*sw%6IdUe_v;-)_pE#nyVO}~|+sVcd<bw_*2Fz5EDvm&pjyN&V%!>_2-9;3U(=ZB@=|o<Or*igQhTvC{{^tiDahvY<1zqRL&gX3Xk5^iAR?o1
8keG_v5vu^N2xmJ#0Th576v#@p8!kviWN%SpMMATvLeGI$$QnAmfQmRB8|f61G%GDLWv6gZ{@=4vTT7FZaf%2c1MzN(ifAmlRb7R0L+2SC18?D^+9*Df
8aotc+h%)#-6dg4#+nf%m>}y*9+DtS+m<0$JARp=^roU43apW15QpG=k*PIN!;XV(%@L>MzL@F2@#b_gW%d@>q6K*p69PtJcRGzu+8MYy848wWqBCRym
UXE6Bi+PcL%iO4!r0Y<3RSHpSuq!80pf+Y!iNVMTQW<y9H*EzA5;XE8>fYpW)|4*wYY3ZIbH&bA8HGSDYq5up0z|U()|45-LXnGlVC<wbO0=Bl<37Or7
K#5o!{8S+!AmqB}wUGaG@D2I4nlEVRzAag}`#HE9<woG_WisqG%+`Fe)_bLjs#JQqiJPgVijuNYBc+Y`Y!01+NgsQj_&Ykp>|l9_<Tw;f-2qt{g)v8KW
(usN5t?=j}yrl`1nY!Z|a5sjV<kGqt=$<~rk>w%N87eFWzL=FqTg4hE{G&Z8ylkn~}iVOoS26~p4oMx0cP0CLx1NfVp2HglAm(a>Z-rnBv4m=~}%tRW@
2dLHp5OS9YMD5Tmp*i{UAGRtg9Ru-^p!By(11Ka#S-f6td9MlS3M&Sjl@`C_sk+)_NABF)ts$wHpxEn#QFR@h3KwH*;AE~ST9$EV~IE*=A;hZ<HI~`c7
5?0Zr1hOP(N?|)-Y~(o06A?G$Nkzw#iR@oUHUzS<b=-j6vH`50w}Ze2T3OX89bz>#WcNUsCg-TA{ENoQLyj<gxx^}ZHB6Gt9Gyb{<t-Gz4J=^IOSF#!(
RM4gPO(EVASR<<(B0mfsARGpghn=IS|)90J5gARX$8}(JLO`0Is&^e3PEU2FEne?+1?OK8PoCVf^oKgnZ3uJ=Cz4_Zdz1yY;GJDKDq=(ydJg0YBbidFt
RWlE1Vdt<wm0Sf(S|6&W^E_f%CosamjP$tOOH4qiU(;wE=r)iuRiIkSmdjiUunV$@o$LPI_AE^|~5pj6A)lyKJ{!>Bt)PzoV3J)feBiV>X;hi%zj`SsW
H38mvHt3SV*p8(D-p1I8pjA6sS6w#eZmC*q-A+B&sT2D2UAZo5sj7Fqa|!`N&q>*l0hMU{@jR;UhvFdYNw;x5jW7S&5coy+^PIzBi$JDuZ8l32q6^Fp;
qS<q9M!`6Gx&lsvLb+p(Zuq&EW25?Z;6qc?Pi=c^XR3j1}wp9AwJb5yJVQY+pb9!oG<dV&CeUR=B`mw@g(<TP--0^{}*5Mr04$YE*MbzcI)oH&Xt2xGL
m{Y7@JS?Tbj6_z87#eb3ICNPIsAEOA_(|PPTi7zNGagM8!(?s5bpa}D4lsYWj=go;pms*UzEmcQAt4)p0}jaJ`Pg0PLU-*>J*^5KOkvTuAPE!8kbzoG5
^J)N^fnjJqhZ^y5?)|v>?4GY1nm4EXgR{c9tBKxsO!(S#RM1|f*r0xhNKa3CW?#ofL`gCx|YP0Z`s+4Z`!Tsv73|@LutS~@3RBH+d$xQ&D&2%xg3LXHa
|=eRV`_-K1O~!RPjXx+JT6><Y?jo$r0$~VH-f|`of}?PNZ7vtyC==&0JLr$QX6G-kEz^1h(MLqGqWp6}yrt$rlD720U2{OajV5hE&_eq6l0QD{L`g2Wx
)p<^Zl;`mnq-u(vCksl}(ucB509>9(c!DSHOiVz-iyS%bmqIm-5qeOmH5F_t9>YZ+z?8fTpO({@#~fGNzA!q~D3+s7$wx;2t7Kr-?YMII&XlAY`dau=%
LSRt!w%^zn$*SqeNcDETwgvKm+@6=9q_PDB7etc;P^ALl@6sCls>kLFdEl4t;M+-zpqzQhQkE;R!Bb!%_L%T!+WarLIJl-D^on^N}hVvJ$@Zw=jRr5$P
83A9iH5QXKJ+p^8)oi9sUN2`yuvd%;EfVpT20kcPMolhpo!TPw884C9;D05o;Yq&8vUVD3V6F~FmTUSeo!02-4mqKD3MkCOa&;x7BBNUyPQoE=tJc`z-
k99vF4$jGjtTb(8n7~!kf+#B%!>6_2WL4*Sq5B0b25`fx@=j}V|Iu91bm$kC&Jk9=!pUB{VtrB?1&B!BA{`}n=j8gPRe>q1yk5g%1fMQXU(bBSaLlyrl
DBYIssI3lETW50X1@F9eP9L0dN8rS*gK-fK{F(ooi!R9l`K$nI9R;#WXgL7LKf%n^I>iE^nLZ0`}#at}f1(+$RDs$cpxm`I=V^#wFvB{H{C#Y|4Vs`C!
A&5e<{mSRHR_or$=5OXoNfzIb21_c-KarVgwfU|6Hm8cPQieX)d^UKRET$mjjI#EM~(0czPe_F+H6bn?Oxcq|Au3Osz9Q@g-Lmq_54!4|6yT!kOBc{20
{Cjso*_2tAZRZK(9UcQ~zoIR?jB3d+hpw1Z3m@vd1N5ig~WO6ag13A@kBoJprGjmkH?~6s_?q-q5(k;2CECCi#Aix_ZiV8~t3%PNrV9C@OyLao$&Zp$4
q7W`HYz2qW@US6grJ*ZS3sz*AJ4ag9b(}R8<cenxCLjy%qS7)(ieQ55r~sSGTYX^Dl~qr7!!yX#i+5SAN?7FW&hrb7HzP`~1(*>Wh0lc-2f9G#&YTWc7
>!u?i6jo`L97NRbGhDY1Ed77B1`er34uV3f+V&$em&NS)8c|?;uajiaW%p7mQ_KEh#Zn$kOivLlUfi)-gLa1fZbBnFt$3QHrN|ZNXDmSQ8j!M5hNoXRF
GhGY1ya45am}3esXGLy3~m#To1rvb#%DFC~_>~up~sp+Z~rhj={D7yDVY<-WWOu4ihf)#lxf)!A9f<<Z_<Y6}dQ!n^6pq97v{(<8CudZ6K=vrwliub!0
MO36E6S8i=T#?$FG@?SIDx3bz>n&kYr4$y)LT*X7y*(CFoQoGV-gdyzTQN@mu;q@G}wPtNe=Ovn5KTcgI7bOAtS<=GXSb;f|H8I7t-G^nt1sT|}X55{0
WWQ97PAKN8@8k=pr+~8{+&0^g0j_wpDiOMMsqNl@tQ;dx@)lB6`uMfhwjxnCoxdWdLXfs-DZN$-3QL7T2uRuDWgcay|q0>$s?)T?pAhHv2l&#S)W%Y}s
51L~UY7B7A^D&F`1*S3Cv6#>{N^f-#?U;klEs78fhp>py9fJ)19iXiiSQ{3r8Lc5M6}ihj$T>sP0nQtNYMi))jNp2%FKxz>U^WQd);_*xhe^I`n9iJ~$
}QJ9D>4SZH;`?+bSs3;ki%$c!OEViIB8xnBBdb;<#5FDVu#hgXA5LuD`Rsg1SpO8=lz6k_Zw74YjNzI;-vU@?D|9-8gUNJF3VVFWP3z_!t(7h(-H#N`}
Pdr1m{@Tc|^dj^*qONz_vRbb;EFy?>2iE#*xk3t#SpinL$=B=M!%^tI%9vnn?lkFK9(6)u<q5T7XrNG~P*<O~r6%TZIc`;sY>Ga$f~VWCNffq@Nw4X+<
3Yr8nsypS<`Mh;taOh$6laEwYz2R@qm<Qm5@ju}B1x8G&=0YN7=T>LnsXi+P0EaGeh}v)zR_hSL%tiD4{dl5CeCTP_%Lp!$do3k-p1l7m|Qf-R8y`)Gk
&rx~b7k-cQRLSA^3Gx&8Kq#iF7@6pWkJ1O1o^c97hMR#{qc2@^K{+kEul)De!<?(ta=5>eg7oFJI`Ju-DKpKmzy!Y^K>Yh34p01}yo<0A*uJ<_Wxw`J1
`tGWpJ?U9ZzsSLNKk22S{}K^<dj5MLcJHMB4K=;z96nFiixK{pRQ12M3gLO(54^)T{xmtnu9|vvI<a=RCe3ksC^N|<mHjl{tHJ2(TpGz4G;^RXRgXwhS
%{k?+UIlG$<4zhy!^8A<|6dsa!yosaFs`JeQEoXDq2wo>s&6b@{}NP>Egx5ucXyzX*a`pIJnA#?)8@1;u6D_2jMd5<#DfQhMF^XRBLrf@I?{_O(O+zwo
kQ1PNJnYNrr7{M9h5LP?%CjR;Z;*(YM-(RngT5FwB(oEI}QyWkG}y85GTGHKnXy0zZCBf|ZnvEiH7l0nyuEwCI2cG!k>8L6U`eCtn^tP7Plif9;9~GdF
kBt9*5RJv&buUALn;@9`f_341?Z;O1s=KJ8NnO|3Dr@BGJAAI)Zt=C|s6PlpPS78AEv?3F<xP+?7+^LCUWbW;IcJZ#rT->dA*RTN}P?^mm(d;TT(W2|Q
fY_2XwJ}LWbd7ZzC-m}wkd_kN|!lo9fUFGAkAtdUH<A24Y=gU?8`Z`F0{jwd9j5hA&m+lCc%mN#tNwQHRM?L$xeD(hl7it?Vi2M?6W~6Yq^2dw>CpF4s
GE=filY)}5L0jX4VLXoQ0fqaE!+C}eS0<kPGV5m;MC^0rPapE<o%|WRxcrCsy)b?s#_tc~_lxldUy}Te-tQ<-Fr9p%`+7h;mp`dTSKi?02vXVOxAQ|hL
D#6i-eBoKWV`q)4GPj>AqX6nJ6Lp@T;uOFb2o=&1Xfw%F?HR?-`rSWV}#!B&BKtpw9KW8zi1F6^7*;rKX?6;&*q=X&=l&q`A2^qf30+9Ijus4&ZW5K4>
>wY@@&3M$LGb29@TyRAPJryEQgxUjpqB4dbK}m!aapC>h3b%R@68XI{UFUIgg0vjxRjB{=`B$moJ|GyjRGdZv8C(<K*Ax;&(58UGY0Secj`G#qa6s>-p
9dzh~vI_&qCsZ~gzG@t^W<r)*D^xN<~~yy7<+pZV>?DR{2QXnGLlSNweCxE6(>mQLh)d&bKveqJVAM0;^A7Uja^MB|DdMvccO@Z9+G?EEoRz{~sR&fl}
~TOCr#`ML4?S^hEcCOz+-%RlLv`OorTgPYHt|7YWW+FrIY^-I)W9e=Ht(mzR(J(jSb+HhC-N~0u-jmAKVrA=nihzOSPmgLsX6g)TnJa>E==(CU*l?oaz
4`oKA!vfFsXZV(SwnK9vu?pAgTt>%?z}Vw>(M&5I6r(&YDJyEFvUGt&$J<?WkFSYr+ZuRA-<6-+>-Yp|#H@Te6WhayDHClo%1dJ8W*ndHR@nJ$^R}|OV
3mX%_C<~8&T8PSwDUk$2bV0Zwy(N>{ZRfx`48nkVDiVeU$`oXdlxkZ1L^_spa1KFj}&oXo!+(=hR)Wdk!t(~)$C|774h|aX(R}?LzR@7(n3~LoUu_B{9
eIr0uy3HIT^=2sYv>wP<R0_4pmz#sYbQE74zbln~#ljp|p~=BFLRk@%+WOwAxHk8wQ+sK42UppE7DV5eCFch$Qr4Y<G?$DQo(eh*V0|h7KE-P-lEL;^k
^EG)iK+Lq#oFW5T&SEDbkcJZT1%IKp@x42`Mj0aLP10xL=!dohmOlYd^Yb&b0FOWau&DL52AG&bqBG?jsxPKBkvv5hr;rkEjP`a5x9UUVZ53)UR!Y*O%
Tt}G4oGzn0JPJ^MqpVYdda8r|}6lxWMQPG^SU6BDgOr=F3y2U6n0xmKnRmLs~e@b$vmseM(BQHpdtJk@)ABT#v9J9h@fn$aV24_^B)u(Ac{z(|Lp&Hoh
Mwqbs%4qDxESFGr&WnDz&1y5wQfU8Lv-xwd6^!#?0PSm(VIgwPMKU76uB0&@DvrQ7;m&BagNKfvf}&WGDNU|_u9T%@WNl`nDx2=-f=QeuqgYHMbeym3j
I&e<GYTv;QOzJBesMlL7)9xfQQg@Mr-I{*NW-VqT9S1HNrZ)tNJetzb7_2vxw&xk#}fk$fG26dg#NmNlVY6wF>7j9c}vPEW4~>M{dk<80`AJcLOf-m>e
nk)7?5aSu-*7$E{y}BY%H`6a@w0{YSFNKj_9ayuG7Ut$s%UO>naNQ#rb|Xrkb@Z7^4em1j}Z&A3M1f@p}dr>xh!D{cy`JMBynYV#)3F{`J)42IhEl+%1
K}1S5_7=*@C<va$>QwA^@gIp7wOaxsq^A);52an5QySIYsz^ZV0yScm(?EY$WpBM{FQpw|;an@*INJt@LG)wgwU7!|oJ3GGs7hW^5cohF}X_T0gG`Do%
R(iodj8^KLRX}|u|L$P)Qs}kKhrR`c8UdOK)*@V>uvxIyL+Crpj4j4hKS*9u})K19jaAn{VIg|wdC?w)A2TVOt`Gcu)7+u4Lh8!5By4gtzb6HPCW4lNV
5A61+vTL?0Ayn(NQ3q*g-s8^{?8au#AD_!y<1|0P^Ve>v2>N6Z84*|nlFFU590`ZCViYPGO3#lU?8G|5crYeId34ZMa6Oc{amtjVq%=sN2*E)T3?|GnX
?!WkM&JV?Gr|?dg}r>U+Qvq;qo$08F{3GuW(&iJoGLKYfH<!Nz70cz?ZzKZOTiPR)3&M$)}Ms4WIsL$Dh(`nKChb!8*qxqmQHTu`siSedF!weWM!Zjm)
XSM%R5{1gm{;a>XJG7rj}wA%@2i2ucuXDpku2Y>_j<Rb4E2gAvB}xR9=`5l-eNL(7%r#uZKsp$Inb5|DDw&MwP*GeiFd!A{d$HDNA}3U?)Kn70tMC(gL
oZ2G97!T#81~q(^CT<RwoCE&F2dwSb07WJiv;$48uzBd7I#$eofzh*5_!@M&|D#yeyua@Jm58-AQ?ck;4jhV_C7Qf3%!7DN6TzbhcS`RFvCOa*+Da(Ck
+){+;c#+@6xW2u?bU{R3#nK6e3+Zc&Cj*X2Ya^!4R8<SK(b&jSye%+v~F))?kL`9KiCulx_8mr58XHG{-1mi<8-WhedCPOtn;X@J8UEzNGp4UQi7r(23
JqfdwIy4Fe70v1DfHwj%$Ydipt_o?$UyhBaO>*L0^3RZ-7D9eFiAK4Y>Cz<Ju1O)0>4lMwWnWTvIIf7wXjmG#DHkyQA`u4Tp)%^_$6MQBxqK4M>vbd&p
_E@*Pe{hm#3(kwDO4FrR{HUiw6!D^)aq0SX~HzfJqSaA!vQ9o5}mDgXmbv=VX&TaXtXzs6j^UfUO2AiA`E4=;rj`UcSn2&?Yra~13~hQbdNu3bDrJtCq
9U9KDTio$)Tk*!ZcCmhCgYWa5xf~mcx*gHIAC?na|I^rc-Z>g4yHfs0j|9Fyz-KBU!Xlbj+h}2=)S8e~qz9OxS!LFutL|)|jtw-t6W5&BE3x53F)^bIu
x`E6Smf$t_|^BfY_d8n08M?#3Ux)A>|9;={AC7_en7u3!r%EYtD9@V1#RDI3Kcimi5;8S^CeP=&pm96_<EgW>XH2OUn_L&L>d!yCqdDMKyIGM;;W{ZLF
Bm{0KwFIY!$Y{c-qP;&9zlpD|4(kK<Of$_;uNPZU{Lc`>?OW5HB=}EZC5825g92qO1@$%B->oP5KN!Tx!3h$jT)HvCt5bD?Qy&#_%NX6|ZvVW*{{E*qy
_0yT+tjm037=3<mgsG^V(rsO?noN>QaqVy*GtUONXoJ1v0vK=UBNiF6DK(X50|OO>{Z>C3+vOk#rRhZA#ikC<^=h7=;Yea*l0QvR*`UrelMhE{IqBt}U
q5AKT?pYgv<wf|cBVc_$>F{HC&)JB-}TS&z}re=pS5-Vus!V!0<RNPdv5)euP$)?ly!~@l`xo!6~2*-qd)8F1uJ)W3-vsMX0b+67A?LKNX{#b^^P~pUj
9O@3M0uP6qREzo{Pajh>Su`+)xt`X3E3N<Qv)M6i7-EhzUp1sao&DfD0#vh%3*p|AI9iq4ES~S016vu|c0FCsPeK^coSUO>Ni*pATnbpsa*gP8q{YH+d
+_gM%Vm<<r%PHTe)3(ZZ!hG=t~#eK_{4$%?}kGHc9BQ$zdl@6``W&@}g6_y2Z8>)nrMJ-*w498R8jQ&gcz?~pf+S@sTjrFPN#@t{vCsJRmPXXT&PzXC;
4j$n+pi#jbT{jUBUtk0zpxyQLVq|Vw&aQrkd(q(%wm3Vaw`2EJ)7^z=XsD^K>p+KbD+*m7_DXDQrvjWClG9wzCD^pxFDc{Q%rz8s%JeF3xoA{&=ZPOUl
E_1;V;#NrO&5GyH>9ziSZvFk-`dL%7!-`)5%Qp73VBX0agp(S_gPP_15j_t3`a3Gq39R4DOaK{-b_Sl!Q&gF3Vf{|2a%>DmoipE~e$UdQ5^Bx?YX!nV2
_x*rAJ+=X3m&`ojh$u7W<UOEx8)2^mjgzVWI+-7`kju1TuBz?QrMlWs;;=DXsUZ1GSr*vO08}4AROB*o(N|iG3p{zHq6+@7fW$$4O|`FCz>=)#bYC!tJ
%<?PHGsAPq2Fvh}F@rgCnP-6P9rlp7EK5v0SdoP#*3zTG+%#@jhQ>qm|IlKR0(&QJ6)Sv2og3<4`}7Lmt+zFh0fSRc(&wv&HgRxHaCvHz`~T=C}@PR=l
L<r7jPJ!bnyF>*2PPhqZG_1`~Cf?QK2{$IJWjhBLJc?s@<CD}EJvsg1M1o~2>C6;5KJGQJUM_9o<WRUn1!(b*eVqAg(mn6aLqPfwoVsOun{j1g=oC~8C
)#(950M@Ixrdj2G)Dwvv&Bn=OCHQMuMygP;~VIz8~vCLT`?B_3AxhvQYV!X+Zw=jNO<zb~fmBxF9ZTN(lng&y<A*$f1HRQc8QH_ynnWnD!$yBJ=qhNTe
W1f$sIjk@H@x3W-4#CWZ_0+z0>MTezW|THdz|Z)!t|v=xWRC59Jrrz#Wek6<V5Xef>`>6~kzp)kqz<*&`3&oe4T>A}t}>*K|C=lS>yH0SXFq`T*%CL_K
pll+!-4f#vm;R>KFTpVLZ_m_Q>R=qkgSwo^EC~pych<)v62fLoybza3rv2LjE%?+QDs?5Cvj^hu>Q?v!(8$40gMlW_-L?O|AZ>c2+IW8JhsLO!$ouEFY
%qQo~{)mzYH}=i?n7XBB{18ig1ca<59zs!eAR01{lJ?JZ@8FCtS9AZTO==31^(ikpfJFrct};m>Cmv!-_k3sT-EONl@8adJVrDhP**A2~1ofW!b`@9;}
Qr-i+b;9ZHF?I?u{F0Jw;%n06qATJ$%@2@r|K*b`Vk1q>G(h&7f&ZM%i9RdJ*kNw}*}WjGfg|7Z(0f*CrSjNPd9#L^$0U_V(MCgYRuY<TJn=C#i@;bb)
1(Nm#D28I!fbHkh(8)_wRD6uu-IK*j|;CM_t?S#1zlb(;Nhb5;7?Ygau?t|BovLEjXo<La4SRgu#f1VK)!Vphn<2+|;bhH^dybw;<+DNmiKvi?*ko;5`
a0W3Y;re%%Fn(v3<=$`|w#%P!2>UHba1GCiVSTXid{#`iSYiai&^DEFG4ceQtAT+KZD5X@;R5#S+YM<rJhz7HUsDtzO#eUj-ecQsZP^n1AT$=dX;cH=6
NUf@um?+c!n?08XzSKUJ*D#8eeSCoSykioHYEjPA=Zo;GpHTGuylHwf@>v)gkI?L(su?XdHU+YIRZB})8P;r)z{jK9|>-Dhs^Oz;J~-#@#uM)8E%fPo+
xc(wn7Q7BAT~S{j8$+vWcE|8jf(t(zI*!k1U|}bm&x}M#8LX++5xo8`o)dJNFF_88!A*sEmU>Zi%RsP>FD7(b^72u&!vu>sIiid55=PZl1MK%6CGzbkn
6je)}cvKYSMU^($uISe9BJ>*_hNxKi{j4T;Fo<HN=~!F$q$p8Eh*&+4rw+Dbub&0P$gD7p>1N&@l8kqsdJQ0ur+)71}RTWZjVc0Sj`FZGnwbLs$k#Bw5
?Lzg{f2}Q9o6}&RbXt}Z$-ZlWoI#TW1@Sz}P^cd<C^OsG#K$vGTouKdkYWDJZHS`cP_|*Vpy+@LRlCDI<bzNXX&<DJ@#E@yLBx0zpNAW=)-fSZlYTUC=
cxypeD8hY8ZOQ|e3T9xr85bLqcNcPAkIV#luwMBen}kQ-HKRa&Y_7CV38qP{!?Oe|B&{BK7{LZTH~REW@8`!xA6pS9UZ0WQe~?#TJ-py4HU@n|LRf0Aw
#q&X-&IJc11hlEJd*o{rv&EqI4h2(ZP%tomd~Gyyx#xH(SMz6rj>i(dk3>z;<}`#nMu0Arl{W3trA!Ra8zRvI!$XmnhmyyeaD@%;&D`edSrk^AY0`M4-
A9FOv0e&eC+XLlY;JLAp0y4h?M-%kAy(PjFX%Is@G1mVdA`U1<|295Vgw0Vxb@?rp`#deeB?|?%tjFG#ixS-;Y=yZg2mjb@a#T$6KxCZ>(AgdEMioVwV
tn>Uq4O6^j@k^KWgG8tJ*he9hDMLrOy+Ki1Dn^>fSs+8bxhizuu0M4e|*PWdeZST<hCv9^r&mxCbxHM&D0h?tQqy8%V7HBR%x3vG}M&(8{}bOZ{rq-gE
Z<pzk%(@56kd0!#^csSYQ4R1j2qi?^T^pD|-zJz4?G(wv+GM9`Glz_p<d72a8nk5FXPr$GKU9sz##<pK9P5K6AQx1h!k?_gnQTSq2Cm&aQQ~LaMU*-k8
Cco=nt@RlhNHHWE@hxU$&dm@W=8w7Vi9?f^5qLU=Cg-Je0UY})Vmjeuib|>iAxC`m^(m1NG=U*?i|yT3*i3l3HVhpH(#p9y*3KyPz4asiYl?amv$Nk6k
`;xyv_~BoCVrDoh7c?5xH1zv&UHYVW$@^p8C93(g?xpwSTv7N%Kl>b7yW&wh!xP#!e(#<4OuWez-oNf^NCjUWTg`daF(d$ON&qx=#Tk@MQza8jB>SBNP
TAE_Z>+l(2sc&7J<PZdj3!)8`vmjl=ndzS%qyKLD&PPy&TEfjZqSFZEgDM)ddTlAsS@HZSqe8qba(B4|R;xt2i;Cuo{+MW)aY?PG};^lS|nD<1Y^NU$c
moQ61>$XA>AwrVDc_sm|U6^&!pA^mzx3<zB+#y<O=#y(BK4;Cx;ITQVQ<X)N&H2y-&$2lVW=7=#4>`m{Zj+3467W%UT>H#niOE7=fCBh9Gw4fRdCvH`M
5Fy^&Z4Q#_~#*!>QF?3*l{(8TZ$i~9J=-07L6CghBw%|p|HbTq`z$ou2u1)h<Tq!0Qg`fg^(&KXhpL8a~_=|gbS6R}Qb=W99d4HdGW~n!#4zycEw-54G
xZnUbGxE2P+zS1weVUf-P?TLMV!Ukze|xrV!(t0B_an4;a6L;&IZi;2^xF9kaa>2%-lorrH6Ufwf4>mrFVjXhH0h>$_;}KrOeD)k@irT?G#)oK1oDA1Y
u)^OXIDXcAZYM>F{5ao*}9Uo>!<hc->1((b7H}F;)JF$!i0|p`jxSDXIBK{7J|-d%jMQr$VeCH1g80>tSe>MPkmtRt1^Gv5yH}k2}<R1G{CkXLi`}w_^
V90q_|xdZ}O+paa%y0^nQsC)}jr_h6Qgj5g^Uz_Z<;URPo7sBS(guMyOTq%49QI_M+QQyexpf!IMjP0WLs}6lW2%<nGEGr=X;7Z$7^7$O}7wRwF<K=A}
CBTbssp-QM#o?6(ZcfIMzb@?0tW2b4e1TS(4+#b3!<n|pRuE}-rvuS{S)L3C&P{cWC?Duthi`g}izzcEjCEae>I`H7B<b|2<NuIze63jN95Y66l0De|8
k1?V7L^y4++z6FxKJse5CzsE}pEJ6y6g6kp%gu*$lpif0#>AjNQLOTD|s<U69{8tO8`m<#c*ubfZ8OSM1waTXd%`D@8EyvYDibcov#MLmBP8(5V1lxb-
4YIBm2g9{?3Q$!~KhcANS85N?D}#{?1uXkgF|?oHznT_BzW$r~f4r%~fBLKUL{0;|PoGaXAsGMGV_|tEmpqDZ6sS;n$i+M5*i@Gwi%&b$6F67<;tOd&3
QQa-PxC$*uXT65Lapr1yaUb+Btd-!xW~xxr?ww(3H@bQ(BGcGO0>7CevsLKfOO-MWWd&yaqz<>UDLXN;|FVkNZ$5WVL^X9)wdQry_KRO+~^=Y$ZqJp0L
GB4TSgD$+SjH7R&JKr#C9+Nn)K`-UaKP6=SPR;`<#)`_r)=P_!54*xsAuLSlM;MOi3%ithk%yWZu9s1RBo3(RFhST%C}X0sBXflq*Ng8X?$tOS$9;z8k
bODM!qW1G~bRMFqP3i6>xeDYz+-xtxr$`!8c8ua5P2JW`I%(J2B3#=Ndh>$6voW?6&$@d9DR^tX$N8!<%RFH$XjU_fLV%7Aq3rIZj)#Va$^&y!}ln+|}
8crU0_i4*WMpzEG3mld=4EFS=}uz)GnpoWRpRc&uNt)Y-V2J4yh!^hy8@d=Jg@vp*zul|lWP7Zb>6JtR~T8Cf4f=PB{Bh(p7b=5K%2&DzMr%U4%@UbwR
Ugj9sM{!T%w;j_5P>SP1mxWxgZVX*phaouD&F91oQaRcIb|eG@4$-~G;JPBq_x-uAn?4pbjZ@4eEx7v-E5d$t1QumF6!R)O8-#nr=>cwJfI&kPLa|3;K
nFv}@bD7Y73Uw%yXEqU3<lZn)y0o;3N&{N%^a%YZCVy6F+4i*YJHqkFI#Y*Dlkr*S<<)TSc$o_vvby>4X~2&M%x@~y}vP9PCw_Y*>4POfK(EO+w!{lHC
kO?@XFDt30Auh54_tx0&PG2!Ks4h@E?wrLx;rhozIgLom$SI^v1c`<YPyu2jwpp-TRC#Fvv>A(4y`^E%Ov+Blm-rTta7LFa-qvEMIIkGCYRyc}6JedR+
&TXV4la;4EjwJfCD|(BBuRs|JqBFtj0tBo^&Dv1$n$9_00gs^o>#J8KLiat|?q*1@GtpF2sca1trX>$z)xL!J-qLtv!4yq{o^1nKJERm+iv7~A{M;S`o
#-}qu2A22d&+!m}_b*RmFM#As`I$PlWu2Xk&TF9WUKYBQ|1|S>#IB@sMNWg*tfs7J;RUZnx@)!L=H_Ba!r?hCGh4VL<Sv{;@+r&_SR#Rc9`0BYrTYlT-
a<iT9=f0?GU~5bY7J%$YHhT0FY6HC{SZS;R8MK2=C7j6iC!}9OTd?j}x-#^G6R|=yhpPugCm%J&ODVq?ALbj*=<Gu{5_%E2)cU@>fHUt!HX8sZP0t$~9
in}#<d_z&$}j1^8(04$MCtb#O#~WTDu0&v7ab)QvC>LgyxhAm`T%27rq=5HIGN4q1NAdqO+Dx~V^iic9lnnS-dg=VLBpM5IO?gD;C#X>gNQGBH>bG<(d
$!$i$EVEh#lixUT@>MQnR{9#!98p_Z^{Bn4EHn;uV9L{b*uWWw6OO_c6uOX8y+xjR6R0c`1ybvbS#B5y;+|61xfrnTP<5u#G!U3-Q3y1uhUKOkKeObGI
F1{xZnF9Yn$Ra0!eJ_L!^T=KWlvxRsKFnPF{y)&WMj@Qp$w#Gtw8DHcUSJ#4^RkW2n(6+y)6_S(%P9z&|lbH>RSg-yILcXuInCcl3WOD~DRZy@}nCFDw
fAH<;z)ek}ljw7Z26WC0{Fg%jCO9=G9!CZ!WKbl8VHJi^Vt~|Iz1;>=7wErC$C%SWI(W6HRv@9!P*xOzAw`AP2uoW<+#7sf2@%`C!$*b30CbNAzg&PSX
1~7S-S(l2UjsbZRXztta7<cCLJ!}%2OZ_8zh#6GT`;o?-b0~kkRpfUWXY^bU(Q>~UP>sna;mP@>5)!XDYvRZ5&i(P8pB8YL^WVw1U*1$x+lbZF6c?ChU
-^x`d4Db1(SMdx{PT|gET{NqImJKADgJ-EoFWf<j6Ih7Cq+-)ovmkeW2OMr)6E>~K}n~hj=ifG=dr|;T_Wg&USP4=%P<j{7`p#=?R~}#J7rb$NdK}gS9
9<<J38hekHX&gvhR!p=9usM|7AGp%l_vulmY_$w)CaEP+#`CywVkwG*P}b@|`fo4YG|pRZ`*ydc*aAh@?8o*`S^Ef-k$)811V->~yiEb(=y8$rM}F3l-
K554&FV^sv^6yvEgkBYv7p(|lw5Pi?36qb<MeKjW#_n}<$g)S<0@|9SocyRrHA<FEXW;jr<CJ@xgP0|+F<Ls*Q<m;JpMfeK;Tv!e*NUhX7qR|ov#`E~n
q)AZT3N`3E!G9iq`nC`DT(T1sq#nm3uhHNoGaUT5Ve&dsxftX;(^^s7x5yg@J96zPI+HCJ3Qki6Q(tp0rPwMp1n<6vnXwURz{qy|Ed^!sD{rLYf9QtMd
_4=JN`5Pr$HKM-k>rVs@dp;gL1o<zcURD98=db6lNa21TeeY9FFY?n_U-)VL<<%-agW~iP@O!mB@PvL3V&!z2ov#nFI|j(zB4)Y$=lO%z@ww@Lw151Ap
FiN|`}Y6D@7wYFhrj>f@9*K~!xYv-I?s*28DIQeDr#Q-5kK1T=|+9#+^zqzAEb>Q^g&&CzQ*7nfPV1raym<*=I}>8UEP<}&lmqru+i~0K@~HJSN&c4;@
@GZsJ(9XNG&7oz~<<Se}^s8@jv>P{&au)Z}o@DZ~UJ9vHpNR;rF#Q_dWzqCzF1jzj2WppioLd$5?u);@A0mKlO5wymxx3l$Jh!o&VDoV*Vn9AL}|Nlup
0Se-HTwwg1uo{#*XN54Min@7KTOe;<Cn^5_3U_4kkQ`(-)ASNwh-&M$t%kNRy`|MeBW-|fHR_xrMdU-JLo`TrmIi!!3s6HK&)pZHthk2yuJbguj~>5Rz
yiXWp3hCIxyZ@wD?7G7WRn_nc|_$C3m2N=#Q9lr2K<I0)-k$<+|?ynQANU8pKf4}qh=#SAB{)xYT#~(T0=aKs({^Z~8|9#YFApY_Gf9L<*joBUh&-K?A
e!KrC`X@z2?r)pLu-gBsACzhd8(pJLE;c^xh-J=M+XKMol-YmepFjFnd8r2spC+Hr7N(U2o%ARC9dGLdbXhP>G;GJ0aFW=DQg81O{a6Km8&eP6?VUjM+
v*gJO9sL(c-IHR)7L*Or+9t&?}PANX;fLM+vjt3dvEHt<6$6!qnfg8Q}Nez?66V$AnP453(4Um){tkHl|L9$i~qa(*MIE)vH!>Z|7G^hf3}?B7#`VH(6
E%~o8i6Ka~O_Ij4L)#o)MIC9mT><xgWq_eA6{Ji3t2H5->*;O54iWqDdyFNephfv??hAllW-cb3&R)$HLCw>5Ix7!#li$2NdP;m2c2np2P>u(R&_&xfT
>BRcrrbq$4g^=T+)X?njodh!+>KPt*3DfXD8W=oe?sKXkX;#;Bb|5rM>*lW_iFLm19aBGW<|_ZZ>F_RBOB$FlR!;ZUAgdxbadXtBLBN1ON$tzcZphP+d
`onRVRATNMcMrIQlp{ixPFFf8fbIq|i5+p+9B`KGwX|i=zG@YP;bBwD+9e0A9woI*@rJTi6h1pyQ=6v~)zE?izjpe63OKm;DmAz7J;pg#~l<mhim0G@K
IdR!arn>EP!+!ZUl14JMFnp%mNzsojm5T<JCWrAjr5tKIkqTZ^A#eb$Y3|v!)bEF>VHVnOwK*SK&ibFk(A-1emne^&9F)ZL%S4FcR=g;F{fM8R`-Z-(H
8C)BPJpBl_4eTI<D@{&Yvica?6!m)rb*EI2gNI=^VmjqzSV*?j0USZ>b|v7!kYTNure6@YTn`{(<XJD-Zrnq<hJRJN+t4;!GKR9irO9_T8TgH9iHa5$2
Pxdg;72g_k}-mXo5-2Z(P7nJd8T#5C6ObTMsU1Yp^ZH`%&vr%psifd{NufOnoAos4MWFR6Vv!BPgOA+*yT7J5hF4M6qcR+hY+tRDN^r5(JxUl?T<Y!=Y
MWF#np<O;yoXJ77IQl+~$I_2oHn9_&#3Rh{)8!_fw;PRV)zcQLsweT@Vx=ab;_hGNhwpgC@m>$BQ<$1zQ390kb~soN27<3yxR0qLr!liTib%VW<spLwI
ARC|T?(|+%Gg*F@!dT|0j&Hu_j8Q&BRY1htqLEBCI>3^*=V=GHoqYYg$2o|v<YSa3&t;HBZHIAt4Y$eA}<x8JSVsNN^LXOgNXe|}AXmC017F&7Wj7i;{
=*3Ou<FUPrRiO3vDPbIQ8&$`Bc04Wqf}a2;{GUIzBNcD6TDFtAz^=d^I)`p)foP)g@W_!{4WHXGl_qHJkNkm<e!o5G_43byR|I_2AhxUkS0c#38F_JEx
lOv2P$K)@E9Y*cPH)+5to@(%olt5Ui#o+5hN2R4cy)H0<m}=k22JX5A3J3o>xX|feXbN=gimL4S+7nwkX+Id?l)_D7Zjgp^@AX|kA~ITEuP7mLn3eI)j
1Hid@RdaJP5+&Z8D0SJ1`VqgXenXSkZiLb4|LY-u6tvJ;?WSOJjwrRg&9n{=PVwQ!saB`XzoUvQGZL@=solts@O2Q6F4^LPcIMn<FXDTD^I<ipvxBws}
^>C$juFcK)$V@-}>`k4K;FyW_y922Kk+ZPFUnvOtPl{PSpHxz-Ai?f6p8_f1J%kVt!$&YY>OU~}KMo5+6I8z0qk+9_ufO-7`V`{M8L6&Rux@LS9erB&G
H5C6(r(p^pj2*0%_%=lazEFQbPs(vfO=O9YZD6f3YSgrG_DG@eUZM?40jATbuI?0sP<fib!!|Asb`6#9lSUBK%V=T93K9$6Hzf^>8rt<yka6b?s<6pzB
62-5=#W2ZMV@WO=Itq`Rt^j3o^A(>II}={)Y-_ho{!{(ol-I-H`?HWPf7Fj<1!^yFX{9M!wGlC`uQzzU_*Hkd*aU@X_`%b=Fj<}ds$cuN?KuRkt|rR&u
X+d5HO5Bg^SO;_nM}q3LG%CRKN4x9%>9C^QRcN}x|Y{6ACwjEkudEzD@?#r^%^hy_bs&bK7F4wf{p+u8<xJMsC!O&sumqf-CwK|#ZH#|5)@s|Hu~p}S!
HJ1_ULz0BSco>KCkJq`CJ$$I^QxB_p+47rkoNpLVv8kkEV^ck*_>c2VK3hgOi|JV2cfXF?*%(G)0grSu3|mk##-bi+iwd_jGe&=F48ULudP-Ba_G=bYd
<y19YXpI-B~<Sx=7HSL3IDfS3J)do3&Kq^JOkvUaN*?%}-St&qwl5vdo&aeMwSod*Hlv}(VOk;lSW-6VyPd@(Ovg3o9XclfMbVuowgp8KPIh}nh}wU@4
TSABluHX)5C&E6ba;>NopZeF=%3GYTUU<H}MoF`?tFn2aL<X`qBKwvQ*ih|1tH`{zUENl6yLn#NBu4lu6wus!9e@2Ol&FmgSEj4Ma@!psgzv_=_R`8$t
gXJHL#(i?W*mMtVYiXM={4(x`a1w9AX)fFtmrIOP-|qLY@#TFrE6&81*?EFaOboYDU)(rE+~#m`0ZS{fE4%`ouw(B1VG1qwV>!|f`#<U@c>_wvk6m7Du
KO`-)q^g6|E2y-^R4*#TIWP4QS6sA@?7j9ju+tW|3ZJQmss3BJ>Mj{8-I|CZxd&0TSc8zEe~yeRd&m{_+B)%G-C}OerWDiezuSQFa4$_*w)<ZaMIC!bh
%qz$XmD)(`2N{L*SD~7CZh8FDKD+FoK&w;BD$?U3~Lg-Qdsq?~zNKsGxQlaPrfloUHs@#8(6f!ZLhjZJB>GzVaDZj}KZ^++t!oO;$UX`KP_R;9f0^TMp
At57wPW#7K!4yfq(C`CH#SG{)<n{(s##v;h<RK75<J`sRNg&UaYD7yqZ_5(<U<PyezF2G`zxUrsSMHvGFin?VltKP{*DMgO9$T=CI{rdwMxN+N&h-!&$
$`+(<9qAE2XvxCiD`t?S?Y5k@o0pA?ewiySaOh#v4;1#6u+(r#{O_`ouisvurZ=WHrC)Fvy0DalVC{!ovY(xsr5p28Z)kQhd?z~ctz*%8yhCvpEFa7&R
{muPRKNAj4aEl)LTO}xm|I=QzecHM2x4Wr9W$pgd-`VZ9!xCN~C!Y|*X+z47`WJrqlruzl*vh$ijenuvJ@_WqB4slbNBD`b<zN2Ylznhb5E@%U-l_Vhe
~Z>LCmdXymUZb7b6@8dN7tqm{Zw<-T5Q>ojMnz`(DEK!Ty9srXGd=0KyJ5y0MF0~ZxNA5n1NU98T*h^>&~S|&Ve{NbVtQaT_Dz!5EJKEBwl7a<iea5uB
=1&0y2@UzC@j<U=e+QsEuCEFMz`k_58_4ocUv!Q`~04rfs<8vxs-;ZwfbnBZTiR(Z!{SIr(*3&hLQLTI9<AoAs`EtiAH17v#6erQtj0O$HgZN9y}97rY
XRJ1p^7f5B^4!`k-#(^&e?_;uYvZz?ioli}XInX8|2yXEO!H#sgJZC(VQ#Hk5nGllIT_guQxudRLc?<;>>-s2xTlwId#6jSTo%<E_Wq+O)sE4!><JWV+
FfAw#gkv%wxr!T##_XzycKVjp#V?nl+=rrQgKk+AVaci>5Dtf#|A&-r1{5_G7w>fjbQLlPO6}m5K5A)LV?dD$PoEJ^q!tc$``<J1Jtc~Hgb=>l9uO4M?
cUXR-6UT)!;2p1>utaWZ$L6#B_TFmIy7+N(V1au;IOilwSYG$PU(feSN72#hxiEj=pZdbT^8^3MkMkq!J=W#zehV#HQ}dGJu(^J3p8Qx%;pW-`2TMq^d
FfV6O8A^EiK(KBqrwpZa|}<+?8DMfCzL-yBBPcwb4%2v8_!KMtgkpb@`xWj9ls5$6JRWC0un9EtwoR==0+l}I8V9o8K_U?(tj-vxGt!q%{H8}RuY~N_@
SstXU2Vdk~BY<*&%se{Ytm!qGrsV$GMppI>nFxQ!In)Ncf$Rwm?D!fvKWO;gsPG9MN52lf$MU<-;!W9BuiSu*_Fe$3EYdxZPbrz3zX405=^FvBf&FiN?
wEBcF82+wsd-71;m_1<vhA(gw6z(Xs=2m&0DI=Dg3BHAzbAxx9$qVMm#~P}De~;P^zmvCbo3*hHLE+28_feQZx_vuc6eW}DUI*m8XBEz#<;VN3v7E4ke
m;WR}U!&qpuaAEs2bMK1}tSWfry~$3BV66a$c5Sl;h+QX<b2Sm(tIe@Y#eX(g=mc7MG#ubZXwMweI0jnqDw5+bu1mMl@mOCk5gy^<c(Jbj?;sQL+~A&d
_E6YrIvqsz?N=4g*#qf_dGj&_8^UR(FA`|`a9vSz*>f>ibFUev@&h7KvXZ=UGFQ^u^Qi<^eG;dfgHq715Sx8WCA7(z^F#XB8f;i$1%jNFGx=$CD#|28$
rk745>eFEN7@uC>RsYg{1Z85N2)8F{^M>6Hrwy3V<nf20jb63oK7{8<5%~)Kqji^@p*nqPBwhBL<|#3V$s6866H|#gm1@+VSyxG{Z&o_TE5qBja&SN-J
JjXmQ!pP;y1im;wSS~%Daf6pj+|br6D|=0})7pet%vFr97G`!wg}>n78SVIp(k~Z8z3(nGf27>-wN3rBv*0DZ|S2pTwJ;BtwC|OxAtY-n0Q~4fKWN+4P
FSucmv5Lxz9<OXAb~(O!Ud$q||!WOGxu^<&eyCTm*%$}Di`DM2z1nu=)$#j|y0<7B0x4i686UMBE}aTpaugBt0E`2b8x?bN1fwsbyQWRbvq6TyOkf--;
)+a?wk)qCBJ1!>kMg6i)d6fNESMVw53LIZ@`gXRd6jZ|1|P@4JU`>Rn|GWJ7<D%#;unrvZ#Sr52@rSuT;H}LJ8%M_bt6TVojOryGyvUg-Y5#e(r3pip3
2l8s*BMox|sqe2lyi!L^-BWvBNT4Em6u)a2tH61@B&ouxVLhrsux>I2!2mopGxD##&11ry$kCitS{o7loC9i|;@|&%>)d#a=RJAi6eMap)@O2@+So4BT
t`GR3s{xtWJcMm7!sXQiT7Jj+4RNKDtwa`9<1iAq3-l{-B|nXA^aYJb)|YW8PMzlks!9?+q-}*G6vydOen&6oXr#p7u;~q%)WmkqJ&Sc;Nh+({hl~#g|
rs4sWYCEdSl`{5Z|JLZ#NRH=mO`a8ZWw!4IN>Tz##`g-ybh=A}E42Qz9=%ffMWx(qL^&Yt`~o5ta)2<23CKu50QWlbU}ydEOAqL5fm0dvuNa&lC59V?_
*{_q3a~mLPDtC3BUSs|Af(;sYiz-X`9PBn93<^8kizGE=$=jNnY7G79FLw&86wUlhoe10;@6gi0V{6m!N4^>*%YyJC#?xGu-JvY|y6L}%0+9n(*B{3Hv
6J?-PHJJUfR=m4D}nziM>$dRF2nj<v2T2}&gBKJ~4;0fvi9^?Cm12MFn>?f=wl(08+cZ{7#X&NlurU#z#W<0>YdZN7qA#Nl4=flm{g{gma_y2Y3A{p&I
KW&<#pgV@<$McMi71Ju3vNO%X!Q1o9RGc;Hyl&@J258>3>(xs`%Ev};I<PapHE1V849MF|x>j^=u*n;u*&%;*X`nPVeFIPbteA-4ruS6GoPE$9<i_zO{
lJ#a14S;-c|s4U6?s>*?<*1<MIRJwIsk<^I8J?clm{dhE`~JeRvYY}vs7F;2|=Gqf~MK`i?%R#|13>Fbr<c8>q)e-MFRl?v9S<3A%H_7$x6L>?FuA+Ut
v_7#qS3SX9;5<g@lQj`{Xi+Zmy+Gn@c-0@63uoGa>d49|1~1FSu&%nP?9yrQKV7;pPPfY7iY^!X2NJ`Iv9Ur2Oi&?ypbp*jZ$SAbN$74>)x3XnoR$HtK
W2hCT>M*!pIR-_K^a-Wr-Y_3K7eRnr6uJ$oA!Eas-&=%l@9r(D_d<-jNH$VRRxli=CpZoG=CcepAJVl^FB?F`~UVn!QNGzc$yKMVbpi^2tMY@%Kg>=J~
*Jj+j?uq0S*k~0ri+m>hpmLX%M5f<nOu@!9YRy52je2)`j4K7LryLH^*P`v&40^4Z!b@YP1eeeLl?@xFYs=z!AER1FR;{VUwOcHyF7fA#U+<TB$>I^LI
N9*l#`FFJH-M?JSSYg8>HK)j|<@+}ZJX5@PpPBVpUUSL*DNxnQ4ES4)1wYw<F2Y1TV<vWj3#-l1#QCx!L(FzE;m#Xy2f?=EyG4%lBqdjAifrpI2iNi6D
`8k62VOw50IFx~9dAFsultzYUbtpXIsoAzpW-t(PUzgAY_}Z?wh`EPYcI|pCtzuow;4Fu3V<u59G~AuyApOWnORF*k#JgF!%~2^9`iJ_p`t6>wU1^;Ny
$z|9iTx1uYGsIF(l_M*YU5jUIFc1oX6_31MDX^V3O)%e>EbE|A^|pqvL`=96JtqyaJZUM4L$3=t{lWzJO%W+CcVB#Y;txcnn22!?}dpAuAmA!+4v+OO5
0>h0%j!F&?y<jt~G+ey^xBi69jR+X5kk__D*kXn}5&vNfQ_C~XQ^lu3jhb_w)W`taz9e<+$+J=S%bU|&hly=*acZzPzcXRR3>zk0Nt_Jf1j)!U}@Mou&
e{i`Xz-)lZ|R3x4~TucDe*`0Q`1&xi$>u0^wWXgjnr`iXz%E$@27!&f??3#7!NCbvO%91be&*<aAJ?=4W(3!^SjLV9vp>PX8WgehRV|?S@#E+@-i&t(h
OjuXkWNukni{l0u->Qa<6NwSJL&qM!HJ)70<;ryaqDlyO3|3zh?C&x2Y9{!p^hR&fv*g0|ZGf!rKd92w#M4itOJ(V@8@Ah1@$J*hZ^Q|qiw<T?az>G8@
DW<V!-6itD_3-&>nOFu%aO&9&mt)Jt8U~YBcD^eYBmDaCY6f)!X5&#yxSzf<}poCE6*E(eQbt#za)rezy{92<PbT;XpgC%vaM$9Sgk-KNn8!KTMJB5B;
^w;838cU1hwHkuWcePwjiP8RQ&#fB3uHG4>Caw5N_I>&8(f<5GUOv$MUHbtlcbM{3wtDw5^TYhhrYEG(QYGMPY*pU|#AUFVr9f`YqVa=pbIdGMgEx-6*
CesJrE0Sty_cXi!FZJX^0=$;vdY`teR!AhJwBE}n>8x*ZX^@ntE>N*5M;=sIq)09i1B6=d>Kne1UoK_`NbO;kM@XJ%>LzyF{~tnuZL=~xUwC{MuZV+`z
*4<vtmdZrIV9y(z{YxWr8@~h!Av4FK1bgjS&c^7nVw6{n^xTE9MD{x$)j5@yV-HR#uy<_O_kK8_5r{XeI#|4o38Pyftbr7I=c6EN@;SI12W5$%`DGGpB
YN&3a+-zVsCazpPeFXfVRKr=u@R&i|VH6%{EUrwwPW53gsruhu1QWTj<`9j42u$c$?tA6CVuihF4+FT5T5u0;<NJP7h!ec47A6Nz8STIGrT0$~YrDuYN
DA;4PO7MbeO4^NpP15q=r=&Q+4Eo}K|BzXISG&bRf7MHgWE{8<{^(v1?g469xih=6UbHWQc<w27U)Sv&_irpnEU<&^2R4&z>qCg(I3*~t}}J^x>s|L8|
y)%fO+41h7VYZVlJ%SROd}Ce=97Va<G}stn^6BeuUnr4TLMvlA$g~6D<PolM@_u>!=v&x~J=TWhbuC_MmgRdQl6|?pW+@fjb(^5b?M3&YtFaQY{^iMS9
`Nsx_gLxAc;#p^M%J?P0hp7S;|^jws~=Oe-SME_c{q=55PRX#|B$@wH+~Z$hiVkvRF=*tGnl-Ow>_$lELIGlB0R#v983nhy^AdnC^>lsUIoe)XIAUoXe
_EyBGWOUfbvEN18k>Kyi=Um2+S!@;P^mFn3zec+q%Dl4e07k&d08m)(E_6-HDKLYhV?&VTAx0Aj}eBp=>s<e@$VD2+TjUTX#C{}ZbhZqdK<bIe-)M?|g
s%wMiWq06{H=W9)7V+rM>w5kLu>~8d(%G2pB+<b;<z5cIM_1D&QnH>c5>Ks6ucLmVV$lRpA&;PRpDrp@SY-03TUFUu6T1X6=a3AJ>o2#H{4t{~djx2tq
!MhDz)eSf>QMx$GdSu!E5`5a^ZWOUeAEu($~nUpihkK)bRUA)TuFrDZce!~Di~ipgS(=?RiNkn;FchxWCKdd8-1~+672p*qViQaPXL}adXZ2b+qCD<pQ
nvwGU&z1;;nhU@UpUA7Ak9ytr(sl?E4TQ2f*%B7>w7>BSSL7gI|$RSmBgR@7|eDZ*WQ^*Yasojm#-F{D6fWZ_~$`Z~HDz<oB7KmrEs;TcM31lU0PaN!#
28bCe*_=t4daZgpqPS~6EmGZLcM_ZJ<&e1@euCUq(}YgM6D@eYs78|@Nl@~za~IO$Nj7oamBP<;2+Q0{Gj&h<{!w&H0$s%#}$aiyd0w=P-+E+!pc)Ce^
{zD0qV4Qj>e!B3!azG|Jx8q<**9X!$+g6x-sTc<1VUVdvJKdZn0LB#t5dHYdU(+It%gUTE^)@>%XW4jcyH3V*;Da+^fg8$C00bc7tAXGgZGvVql1y&B<
*fsFS5`)mJRA<lbFaUR}ta|+@)r#+-FP%ha`vB?VW!=j+K>=@CdO?bw{RQ1Uf>Zm+WMGC=Pema>Q%rWUDF-RR%SJv(x~q17adEaaJ<DzrF@jGQ*Y~qN(
UlRloxIwZh5r7Hg<U<OmrTD}5KOlk)5LOp#qZtYE?LOH14{J!m!x@@N-(@s%2@hDuas901|8Si)uOBr(=b*DQ$VI4we6zg%O>L4B9+{`+H)s0yf(?8XU
uF(kb-)@as*vV<$;4tGl7wMs6ySB%f3&u&mDKXmkkp9ILM2qOYjKqe%D&;IWoD?ld}s@>!PH+@@~{fKS571mT9%+5Yr37TKPlO5gSf%LO6WhIzT}95sp
5SOU5d9WBl|ZR@e;3#fMWo)B5|(rkilsTfg|eg6Ksx1L2Nc+`Ty3TUVa%8_TA_CEh`X#z1eF)-g;|b)@R_vX5b}DqxkxW1mP(S2RQvD}Hpw{<oS<)zmZ
fIXH&^6;Y)$w<7oKO{4E!F+G2LK0G(CJNJIz6mxr~NNM;vww^IGG~y#;P~ZS6Ylx_)W5^x>3q4%nSkX)!2z-s#2yp(bS_CPFuA79fu3ZWNwVt%E6&jIT
z1I9f7?QjzWK1^#jmA1`AuH7(FLz}EN(M?1Cykf@g8FyO=C8ZwaQ_9$5Tz+-YD41g`zLf=uMI6#b~phm4{WlG!wCJ=Di!>HnTDSI9(gh;(UD1EjmdCna
MykK7<~m>77VN-f7OSnodOLb$C*rOd|xr;<AhKi&l|u@c6l69-k%UNvo4dnMrzZ#1VvBwybXZZ93d5@1HGy<dDv!&Ri2HePuC*c6M6!Ysz(fJ2E>ExP`
9bBxzj8BaG2uh)ff6g7e{e~VvY;S6{WWibSUjZ?KukKV(M=+IkAU-Bm@GuN2i=P%{N35)=le@=fsH@ANsxM;jnGO6$6WsNG~WBu7_3R$w<tA1uu;x1~i
ziZj37Le7#%L+deDISU9a`bP#uWA$Y|>Uv2TG!&e%4Khk`89h=`U2bffTBPKMXPv~%@OJ;<twqhSy4&cbJLjVu`S+ybqQ*<T6SK~>`mvULL#t?NZd4B&
vhb9i<XYVgDlll|)QsHy6Q9aUp5xM0mxSDg5?CH5Tfc7k$mvGBx8zWN9h2t57pvZNIQA!4-XuFMr*4@2n1q8y6^<chF_S;R)+pgC3<OW<|U|_tUR6o;|
SSln+4`Zr<^4zuJEit>t5b8;ef!{ec@lwc%TOoP?(BYdOAFJ7kBh~`f=a0`j{HHPOLWr}!v34{0u!&jGA#+~u`b25h5rvH#&cvu?Vr~DE1xJMz^qS)Ou
)w5d4bPn9J=XJhoDz(Fv?my4n1>ZR_{)#^e{U~VsO5z;d%zTwxIFGUH?+2C{?TC)kTe<4D2)&2`^N_gFpC&mU1RazYA-6M-`;u^Pgf3%D%&Xe^I<bNT<
d0oM;6F9d8-hFYA9OyMDuKw`C~<;9wdd&j>FZ+vuq~Z&HaQrf|1FF;VJuoHg3zCe3Sv=$%XqSh31EPHzybG+R8?2A`a7veI)>9GI~tHg7UyC291nom22
b4n3w{2TX@jdZ?YHI?kaUqq-3{8UL7`VqLI#4K9hjf>@3#VGU6gw!w;P)SHi#5UPz&UFtOUS0v#S?g`5JfttU9M*d($r1K}{YbX^NW%!qKtZCQkNHh3V
e_=wx_`0@EXpO4gY^gyC+ogz%+Xv4QW)3C?Kgh6{RU!PnxPJ=nl04`j;3|18L)~iVw!#AKg-#h%Psj6t~HN4$Gl|MG+1~-?W%pn7%#dO6E9hWFObK@lf
bro0Ko&+=9wZsB69hcG#X$b>raMXeXM5ye2k{VMl`uR#JH2ZuIj6W`Q$q>mig06R<mlkqyslNI%_Q6!kRY%Cbvk|emX}#4a$lyT_LdVsJId3cKh`mGB(
@=u3Veo9Z+k`+zl)Q_nnGg2A-H7<l0;+%B@t*}$|16;TX93m!FBedSfq_}dBkbO7S9&1tXKqAf>0r(Rd1|=U<2As@*ohdoNY(^TA7#cznPxLk3(Kqj-?
g7YdL@YKUDE8!Uga>hhPlT_<Y07Dn=gAPSa|65egD4<P=DEf4May1ylNj+G!t+5viH!{*(-(L6}jvMZB5=q8;q&-{s3r&OZt9C5aG>&{Wf6UM>i8x&+*
=k3y;aGt>Tvm+p872iD9DMf~bJ;<XzcsfAIes@jJDr-WalNK-p6|u;9!7VAD;zv5$yj)7!*rU-qD(-fR2)_<R3j0Q~Fu!Po2YW*iaE35rO5+1Jbno8i7
q?*6$t^cYjsS3~}IejAL;C3EUIb#T_Ey=aC>zEW;w2kHJ3_d$Tu>Nd7B9a5ljWrg=1=qI%lRXuS@Z@B*)KlJe^`}<xUplga`M#vxb^jk@I&yk*QNAY5|
e16#z8Ez2m_v8P|0*5dApYb{Gbo+ig`)+;N6L!Q1vY8lS66v+sG6yfevaja{B)A*9W(2;)3P41^@Ux#`56VVbBpZQj-qeXPmo0$9Zn4!!Iw)8F$(s;&@
16fVe}LJ9!=K~#4}SiDpTEIh|HSXx@%x9r|Kaa%^0zZ6W!@0?9s1&Lrcz11_#=MkUf#=Lbr@g&vfmz(g@EGr`n18Ou3`Fve{)%iuH$-Z8;49Er~DWH?!
|M`sb{6Yo<>dw|C4{mN0VIV{K!p!GP8yK;NM#a2s-?uf9g;7XZ==x0A)w)_{aLQ{t3TfauYUu<zRWcebtXQu007=NfoYnip)WNo&RI;k0osb!tvVNpNp
^aYwc68>*SuDYY`gQ9{f1J9Zz>r_@n>&xBSDQksMy%uYaHaefasxAN~J3_4kkQ`{n+>;`jRks?U%3{l1VV{)*r4_FwV)-Ts&S|9Ad>!5@Fcfa*U-a{Gz
DNb$Ww%pXpHA``>@#9vz=A|Ai{$<Q%FqN1<(nKC6MC}KFtus%na_=&$!=r{O}{1g3lf0#E``=9UccmB=?U$oXg@%QiedqKV9kblJA@AuD!X4Wr%y#L?%
U#;kpc>d@5>kGgCkMvI-q2Db(QZswizwAwqSX1j6_3#wk)3O}}FM65`T>$W>`~P$PE1sU1^wLA9Hs6L8bnly*|Gt2#$A!CcK5tv?nCttTOp?&gHw;(_?
_kApkWY3Z`<9SS`Bop4_lx~#mXrqmw16u5@^AVWBpt5MOOZCoWuw!k$b8P(vPt4O-Cc%*-1=cUL7oE;S$l?y={DERI^h^m75M+|{`DXGf9(IU|9_c1`=
2eKdT7+@r0a&5s^m~PFFY;RDds**r1`#Zd@}W%Gv;@#)&QX+94eyKHlP@s7?+NF@rnF-I&I!3lO}W&;GG+<IZdh_qC~AB;CFXUwukN%wI*5Ji_gZ%-=J
`YX|2p}C?w3<dvhcQ6{Y?$3cPj?6X)|<n#;ar3Qh==`}PUzC=pXj=J@yU$el;%ER*`k&YmauLUG=BI8V|#rycJRQRVzH@O(e%_+JCi&-HM*$Ggp(XW_q
TBXoeqtv;_iEmtOqj_e<dM+hl&RvI!zLqSb}<CT@$=FEMH*Todgk3Br~wj%e1HsHr&=8HYYouqj`O#xV0z%$Y#cIs}zVR?L@2Dg;$>!-cpLgUW0WRN;Z
Nhy;N)Q^G(C%!pT9&V<nX0-Ctf9YsXT6;ij&vUjAZ0`ph_(rR41&_I2vL$CxCt88;50>&V&v~%>^*m=V0DhS>-I;+pz+xQ5BYzx5yww3%#9zOid=|p#=
W9-ubLVL$Qld<7r|>499L}^?y|2T(-SLQljN2QjYG3oah2c;j_}6)anO1KhA@L{T#Lm1Ew5h|dQQ=*5x$qO0*Lmmd)A2PlkXxOOm%UuxIBvZ^*KOv8_r
L6M@?$w47N=>^SB9AT!e4XGC|HT<o5yp$h5htzV3mRK%V0mZI~<pyI&<dC!8l7fe(uAyoLB?GAuIECj0g6i6+xI&?m?Tp)9j%+8L+8hT#zq!XFZ~Kt)7
r2{j#uuZvg0jz7_)Xl?c7c-}wAaB~G64jLD^WZ*%x5Je_{&7?{W4^2N(&Q*2K}$3^WpYKfm2wRM_~LlaIsw_b=8jdeOZz3^0;1jm+Hi8&4U1fq6g9>>G
mNN<YaZ@wz8F89;E@KDFsv-WyFkaMdO|HwZzj-Cn^`{Uc`4E_51FaOL9*PYdWh^Ac~easV0COA`4xTbE+g~n&1AZ>l5=(X0B3B&cs`@VHsyd*}~F@UWJ
n0JQf&8LlpqH})7q_<NFMC(i5-S_z9A#B^KTI2u8-kUbNZk^|Xe}&~QZ5y%x5FiGpx~qtZ00EEy32;hvodQ6Rm<WIvN#5!zC632fmeX<K`Ci+xeQy%Sv
J)qkJj7M^2i*G`I<0*qeez$p3jp^%`y3t1QmiT6syam;l343m@4MdNc^4MeHt*Swcsd(Y_gRp_RCfkA7mk>1x?)e8{Y1~#m1{~Xu~66?XU)0__uJnQKl
-X$>c*I^b7@ym6>EAC(2vZVO~Ft57&|98w2q|B76BzvI$(CLE7f~Nj<4-ELov{;%`tQMA;M@ZG-vvH42PL1t_@3LGkZ7d@Z~-tGs9S8j5@>jkt)H~I%4
f$cF?zjGnvbnMrdsRbV2kb+%H1r#BU1ru(M}%j$HP<ypQ2xXqwtt=kxh49}6OP8s`1eM$f5ILS$o0tXN|VZS=&c=uqT@iw*Qijq3C1RNmL$=wxoy?(<F
;BOQcAF&Ar<yRgojLi9-I0(0CKvY5S?%&87J-8aXz<pFu2=v;?WpsVo^ks`L-Tx#9D_%S8-cVx_t4#%-xaytf*eTuoT(3mu8FFpFE922_0lJo?G5sTYh
+b0_r*LORSwBi0v*fDMVj+vtX?1fk<tUiF?D}IW}3bSHng6_|ff|BFGdd4E-FsTo-;%LfB&^K6rZ7_N%2_Z6eGR$D<TsYRtG)X9?uIYeTug4S!WBJ8^b
Z70c4q~OcHL)XS+~0~A8z&`pKYrV&AYS9QN)8zo(s@NM)?2}pz5O1<f2us_!ERXOlCW8vhGxo+en<WxO>f2q&e8?(aJA0`OUD=Nh#(<-F&$L-7(=}ay9
}p-9u!<{jwoPYEE>uiU1-`%!`b}AnoE6C2M3u5g?T7#*aZ?u`l_S@N)blrg=z5vcI>G_T1pFcnL$*&$Ax`3lC#N-k(0SzC(aq<56?W?%<P<;^y5TibIm
$rFzc8VsqYSg4e~`WsaQW3F%U<`TmIgGGn_NmuJPM1rnJ5$j}ujPCYu!tt=ECRURoER|8kyjrM;ZhhcSiOgQw<S65inYVIzyq)D5T$+c)HKt=L`?Domt
Z*wZ!`fZF5iJHx(piCA*Vvo#SH@wGj1%6Ix9l0#}7=`)gD$CqstngsB7qC6Sgz{iX${!n8`mKR5kexTLbkq?%OG0SYt)l&)DhcZSG0efahO1B4`M#<tu
LfH_d!@A7YPAFQF3&T*HW7P8#?>bU6_D<|m`Ge<LaV}1bxxlP^;#h~uQ3Ubl0_<;5<FI}hE>LyM65fEVc3EDpVu(j1n^_0f_En#C<aItkS;1Z5_1rv&y
fj4)95Y;SYke6lbG5@adEg_)#K92(IYJqGKsK}c2e>T!obK$GrQP{}h2`PAwvSYt%cJoqX1oJo0{gN1JU?-^3hVi^w02R#;6-M@g8UT5YVGmnD(6W_VT
J;y!}?yY>0Fu#0?7<lgNeS3!!YC-5G%X(>!<Q3R*JVQb>4uCjmk)_RDL>R?-^BW>6h*^U(-n_VIvy=M(0uOEy!soJ(Yh&9zE7`_pIfNLMR%mUML#)Ki}
*O1o@9ORCrqlDy*4upJT>sCZ!wQ2<zzDUNpSDp2*P(5dcNXSYeeDdSrrl%WLPO$6Rp2uCqC{LFB5~EZAW^&TFq`(tNB%$H~+AUxer?FPk{9w~YksFCy`
jms5H+W*IbR>(K^*ov{naGnRFSk{)DBL*>1VB6jW5Y6|?@*pwa<1&mgQ&@w@kQ0BKR=lT75388(b!@qab(=OC@Z#ZBhT%=n4<bghX4v#45$xBhPCfO&y
oZ6`Wh68*AWDq$|9zewr^hS8Y0aW++FYN45HYsJUo~J|c%72B73c-Ai<4{Nz63Bl*?Yi3^ggoaDjmfY?J)-s$l}3bUa^Z%<GWYa|GEz#KU$iZgPl!Tiv
eGqqaUI!R`<Vrgd11+J28<=lxw`N;D&&#yG6V72+|+S@V>=!HeJcNcI)8?>fMHK`FsyZttgr291e@tbOrVs&Uj|0Uzd>O%GL>3q4HjO=WL?b`OGH63f@
Wk=;;ZO<$?`Yh?*$6)&Cz0hTrfpSDOdhKCZ`kTh;IGbPSV2_AK4u#9k?52ic)zZyYYKRf#*l{#TQv}KXdhJf1&yD2xe3EBB*{{XZ~K5wz#rksU$n=%l!
o8+u;ReSl&o%9ocVAJX3fn#-@F7TxaXW$>heQzG4R#=%{;>BFbfXRA$Uh%!c|_pAFRsvyyjg4E4qP`4bu#*8_Q(?Z_@z{}8El&|g)Q#1`X-9Vwx!>l0i
Hc`wdrX0$t*Z?HFcw+HisVVe!3;Zv<nx2FT8%zcbzqsw_+Z*u$WjDrNmh8Dul?&BYDNd6rMP__C?Yy6}a{Pw7d@deUYzLLhk|0b7EfSD7<3}!M?$8#Ih
Gs>1i*#mVB>U1?nDW06mV`d;x8$G1mlOy>3EW6r|jxfMp=B~kHi{q)AKiM4NDI=8|xsJ>2UhU?uz6?gXm%EBOT1%5_drxK{el*o6FoZ+Q)<@RSOa&R$D
2pi5W9@F?ItP4^L)kJ03Ee-lTS@>73GUjb;{}onp~%3)QB;t1=w$m`WGNfel9Ckb<&29Q#&l|qUCz0wz8tM2RofN<%`n~!*i%3<$appc_1BWM?7F~Qzq
Nm^wST>_f3q2Xz+O}d@QsNtQBralYiv*sQawCSBCps}HD-sN&es@<lKcpet#r6|rqjAy)3r068S4qFyJx`H&TAu=)ga%o{NM!Z!DetVMgMF7o5~cq_Ec
8m#{|eJtV)$xy_ohRO3C3P%{o&8)sWq4qXK>&Ypl`F4c%GoPW%WyOEg1TE3wYv$}<7Kav5exv7YYc72s>mb{VmGHnjEq#3fX|j3*?!fFNDp&Ne{Xn=wt
YgEPp_d3YJ~GJ&ZBc0&~N+QaZO$bZ2mWy3U;YXt=~4kuQd3u^=S(!=N?n#yGZ5~e?4!SyQ0A5zV4R?KmR@9V5uD2^fxqY3L8h_5H3lWou$Qtnt{#OHbx
?k~CEMQ4V??Afl?*XB;;H%CyvqQC^|g!gbq5&ew^a;jbHOZlWZa+($->m%C$^tV4!><Hp2b|nw%Iv{6<kV#l;#`HJ%yv_;Da%4_$B4#*R6M7=aLq{;O?
TSrLM_ivzMF$!8cOJ(QfP>ZhEweHucQD;BF>+G$BaxmQ<sy$FcDq@gbW7}y5&0}THoI8O;d<qVRXAc73x#35Bk-4XPAI6_$7f8m<(9R}*EQfjP?WN}(F
)Nw2VbSep{H`de$5cnw`T*9(j%xxP;ZIV;eI{}Wx-*$Y%&RpT4zR%I?iKu!$R9rR+k{g@fyvnX3Unv&w9GsaHgU}QOw!|$=C5}79!G951<-*DGlNmLgk
~w60O+%a+m4`ahxDyYv`SrxhQ*ev|)fhK=aFl^@e@mkE&Uy<7Dd5tjr^ZUh1@m2$qrtY@GFZegDoKK($;Qh0?`z`~sDe{T`nX#!^Ggh26J`#gH3%#0dA
PtocjGI(D3q#>hBU)LByd#0DBF!_DAa3e+gU4T|@yc+Jg4&|WVt>52|_Ib2VQt?6PjjDyyzmAaPDRZ-zimRtrP$3rlw$EQ9jozQ@CNj78MnRu))ROE)D
i0&NNNmqOf_s95!K2rSd!VeF7ZIFmK(HF>R3GXCfBqggUO~S`T&U%C*dT(o6I_mc+ke&hnaP|jhhc1jl>mzoKS*$o2!Q5^;%W7{z2GqzxO;M?hq#}#BK
F#sLb`Kv+RW-4_PS`X*5wptHR}+npQEs{51$7CZX>+lIbBN&R<TM9yYr*X+%p67Obc#bbJU*2f&dX!WpbcT*NL#`xw3>~HKoz5b4{KRGoYKUe%&3AhUG
oHUu~w70v4m>DS;Olcyo|(YJy573(}xkptaR<|C}1Cr2@BsNXA<^HCApy7WL6DG)fnx_-PD1}knlOXBIyf7Cg(7e4nb0((PB%EY>m$0`TQ6hgNxqhsNw
dEjI<21s*^ge)?QuihVW1h7GyRHiOZYrdw=|KvV<)MAQXBS2_GUYbJdBKX_!$)!$Y**=J1;B&k9Q)<|H+rPsR(~(xU3jk+3^LWt)H<X6IT{%qA3ge_-R
X-p1<+_uP}E>?gDj$3u}W?5&4!6fz2zmdj{{2JNvmNe{8yhf{X$BTHmCFrYO8`RPSfjOu(YOSM`f6A0${ohZZ5>6B5!S>HkM85vcSybvKjcc(I3a*VvT
E8(P2GU}dYLvokBty#JB*^Lsz0UE$=JRXBeN31KjT%*+?AV>)|mL&z1j)9WYOe*J2c`gwRS#Ctf)`W=<dsr|v27@V)K`SH-7ci#PZ|i|R2vs7I7-D@JI
&2hXD?}?nBga0&S?Ju}!@0xoUbOPa0MZm|36UrqRF_0k!~rB#L-<7Pyq!0#3Wb7lNK_f}xY7D!-q#r~-SV)vF!+hA3@;Zd1zoZExb!P@Ho|q73P~Ks@%
doI84Rw_5-FeAVJwy!5+JsajqQqugVQ|Dt;q@x{?OB74)`ok-F?oO?C$J9dynGy3Z6=Hlv`+U0+(_j>eV71Qq0(0nh{^yeT^)1IZ5&%yo5O-%g~ftA{o
VO7RyB~tx$~$nd2%M614)#q03;q*)NC-Ez9QOFe3mFgk^>!jn&*;zS*->kK4qy6c=k$DnTe1Z<Tni?RQm$?0EVR??W(@G2TxyLF*F=b*h<@Zx|$BQH;q
QgW0aM;HB!!h5dX;a<DwXlc7War#MgYWIQ`$<sNo(aXi|KByLk%p_HYN<qq0lbR-B(NvG0VA83V4P1;ZxD1bE-N=v=SkP1XnHcul!G~gIX4bjm@R7R)h
R+*!CR%n=xn2|yGZU`GHu>u8G4vZfs*1L1G3I-MFr~y`P`>q2+li>w(2P-O|P977WxD?A8sFAnBbAS~?SS*r=8)FCO0u7J#X1W|}eXW0)ny@>cIo6vA^
7!L7iwPVbcZq=8Fu$jDb6YA$4ZDQl65B%4KCH3Ba6-gb-=Ov>7UWww3oHDb3MD%omk>NGkvzl^fxOT|+~3!^bvCpU$EujjB@_>D<>_+dlpIdd=H5k(=|
Ndn*x)cL%CqLq-@3-xQ#^pMDOU$@LS3fg>3}pec;Sbsje=3Z(-W`O+e#%3kmgUwE><qPst@B@tSmf7hN~lDyGM@$@y_uN@$5W^{fbP}D#&y4NWs|HHZS
(t0p2*u+z~&UDVvI%FpK`oW7RzjVQB5LhJb*0w-0SIHr%Wlu!XPf<P(^Yr4jo|qR@kkT6t*+4-GBU&LCUNHtbqCz@9QXQ@G0~BrIm;j6cG%Q@we(dVHq
x3>9}XWP#ZfXNIdGKhwmD3?~thY6swC!FF!N)Me`i5QS_hJ>Q6D4YwEPgII@<1jjyY!NGWVzECl;M?7Y`3pDbwz{V4?o-W~aE^qlcCn5?gjo@;TuVKBS
XNgtRs9BsrJf@*jxCUi6#08@TF}YMD?HuH>>H5%?fR|V~I;6)CvH#F;mBZ%{@goWXjLIty87yAHioVQpflkibIgHk_kFa@B+91!7GX_g-xFTd@kRXGRo
x}DxJe*{a9+0%N)NOvtRbkZ+E`n1`6{Qaw{IS3#G(-%Vph5)J;$Tz_EY7SVdQr;oWi0eh^<m%VAS^bQaFzm7gO<lokfhV}48KW=d;HPRIYXQhRo?+-1e
1v)L~|~wV1rmQXDxCMFm~`yq%eyH2DOPJP8d|HQllgs%?{pqdW2mMJvzpOB`**rELMjBWmFYe&FTry<4_+So9y9YhB-n)wYNYwLuIE_10eW(nPO85j+x
n>6R|C6!1Zk9@}}S(s&id4a~h7{>>1Z51tE}&>81*b8t`Iip#`xFJdM-}%yZ#=dVrU#jY>l^f)v;%=-R87%2^vkIFlnM%gy2a8ap7`g`f<GFDo)32S88
+iifc_m=`r{6YA1Sl<CEWob%RJ#jy>zK)xnD3lY^3tO^9_<0lcdVRw2Y#lW=@t?wRuL=W64^40}WN2x;4)E-x;;Q`1{W>H>2o}C<0a+TNcX40P=ki!Ng
VQ1&M!(F5$6?M{qZ|xKphm%|gEzLIvHgrxaP=3n0xPsYpLDsti#KSlPXGFyn;CG9!+{NGm16DVbicFwXWewNILkJ1GIfybmG^1yixC#IjtrL8HkRbDI%
m|g40pZF72X7D6WvJG>orc6w|45L^bPaEmn#KkB2xm}=TBGwIt5gl5voctb5#__{rLmYztyQT&)c8CloV|-{_%aTSdcVl@xBmF^!CkHR5pIM5rKJoa?D
;;bk-6#^mW`J@41>&3l)MVcr+NpAjEWr>6*ONE`gt`k4{*BcmwkoTNRHn5{UxSdw7rHDm(Zcz1y%mRhfO8OdB+N47bs%9<PUkc<Z2CDO(<!W(I9V_(V-
9_PsJ~9<5}wI5Uw;Ovj`CE`{BM&>D8e+t+!`$QJYgAJ{-3zc#Obr`Xua=oifpJxR>iK9>CbrvS$kEQWaomksnzCT*GhD(c@DRMf=@}U5s#!+GCPGu+TW
sXb+SpkP=TUxK#a=j}f1IJEM!j^}-FUWMI>b!LOULaiSriwp>%u8KjSshY`n_<r6kUUJPQhkBx;kSk$v<wy{BaF#GsgL#i_dR5q~aQK@9Mb}CmkAsyLL
g{!^1U#iFu&0riuX*Wke5e5yWOW9rz3kQCal=8Ur%*LC{5<5OA&~S+)kYgEXbyo1raBo{y0_Xe1B`L;Jnxnn=f{4YzHY#|wS?+xsQ3*JXoSmPR5MV?*{
!EPGRkhYAb+}!G{UHdd+b}*wDYfsDkihN)UpSGV+?_iMOk^(w3tuA6Jx(_3oP!6W*#*ybC$u6;W8;G&iWtF|U94(hl2P1S$dkYS5T=Msj}|psMge4=!g
+wqv6*%epuutlK~ok!4p{@D`z&ohW~N0jAHlwc8<U-}lr+tU#{@LQPM~7v=(XaLv24b>>U<$b7|N@(3R`^*7S7P2Fy2OS%W6<4Ll``;VOczdkY4T96&b
@xkkDv0gjK&fEF)xF8`ONHX7fs0T{Mh{uuzjCxP)Ovo(?!-jRjOBOtpGy0j_gabsJ{qK}o<`-yR;ZQy&SS)loaM^_=9iS}csSZ|ti*oE`b8XiR4y@t$R
5l^*PBSs`OoQYfNNI&euHgOdp$IcmeM7`q=Do`%Xin(<Sr@?mjG?}*HeFdLpIyMv;ziuJbET-GDP8I{8|NQjw;A&40q&l)w=%qR?xdwY035yftB)Y+UV
%Q}gd+Ah}6{Y+PnoB3`Dj||b<Du***o3@-zr=ACyZ>zXv0Xr!4qB(ixJQ+C@DP3xfqLv}N^#-5-0SvM1i}ez)y<(b;*7T7B8P)IaoFqziJe-;5=>;EOh
UU=NUbGxJh@6Iol6fMsTAvLO6i0a6KEW9^MN`k*#RgT;>Z!m-`WjG|z6D1nDE>|XgcQ|sFdJi_fZ42F+z0umgjcLa!c{rOv$t_t&AeJi=gdCBpx9WH7c
UdnO3eoT3O=frT?wBAY%k7o{H*-DPOHICe9moov*aMZ1a&%$a!N&Q`kc+prR@=RphOX^qP%br!A}cqy5$TF*<{&y&d!0Wok$t4mZAnqj1#*;u_Pvls#Z
>$3Jx+@f}Kg?Vi_a$6}k`SC11=cqaqGxv^JNcMGnhL+hqOz9<iZ8KEyEsC-aJ4<i|Bcn_J|q7j@#&GFI{`0M+L%Uc2&4#z4{LVsON#A~lD(`R>fXVGYc
iVNd5O8rywP3r%S6gjhgOW7<DjYPy4L7+&M6ynogX6?s{$tCK1f2uzuUF?52-3Aitk92e<1h&9+txV0Ta8|tkWb*jaWGe46+aAGksU-9FWP{GWJ;hn*y
=7yq@t<DKH9@x}iu^-{VAcM8b#KBL4&3sbAhrO>_eQ1*_6eH;*9%*8&o$LWU8rtT>gm+Z6b7ayZNP4-$R>v(Jj`ZQVuUrbD-t}Q}zrhwbu|+v*%Bk`AF
oB)w64H(mM5Ly|o;|B);({O)$k<X$KL{_l1{DgKhvIw(!RRhNAY;*{Ich0VAq$P-z4msBI$xx`Xi{KQ2CHb{I!eO16}B0Tj*IE6TEmd0I{0kZ9F8haM^
(64DFA@TlcR9Z3kjA=5>@5No*=2Af^b2WXzQxxSJE!ppUWkTaC;$MENQ}kEv$$y8)FAokWZckJQ;3Gc#;7}KdyWvgGR`Hr|cq;s2~C66Si9Hg`rOG&2<
!P3j1xisg^2^IXZ)~hF%x+Zm|uQcy*b1#6($G^=t?qNNl-P>kIksa#Qlm;niGYDGt_^lT|0yO4I1gahNQZ9AIXHmBS90A#paKV<g+0DISm2MM$|btghA
;OycLWNGRi7Mv)jN7!>ZCRlU2M_wlYyUAQ_H-p*a0aD&FtHPieNzg#<!=rO3XiR!?W5TdpftN@3v)|q#Vo7fK0u0E0@gjl|H4xerIiM~BHXRD>#$z?p+
6f2D^;y6vK1E55+okR@Dewiw;y!9O47|ti!38}ZM{hm>V@G4&~=S@YC(Sy8?Nh7?^SA+Rwk_YB=EyGI$m&MA-P#anjxuPzN5mZsr*)Eu#$6FI-s3I?vy
`7L$z(n<I9ZkXS_%z#XImvk&f(&;e7W9WJpz)x;)RkHS5#zGnpoc+l&RBSQv_yeav*-e+;|VMtxp=0LdUT$l#WoLNe7fD{BBCc3c)t~bQn84%LR@N3BG
%NIzV%`RnVRWjs%sbt%c!QAxL|AANeUDLQ}cWXPnI*ptL3;3poxYlh`v=+V3~`AuSRiSh3BJzbXY<adV!}i3)cq<paTdbqL?YOx%<`!lEb#9QpSY1(0j
+9MGUr^RhQLlN|u%9PX9fJLgh=w9I&Gx1-y3U7%5z?#OfsE+tLbWj{4TigG!E>(nIkS5a7j9+Rr0wt>Ko-@x@-Au&|qiN_tRfM0p$Kf$TJYgKoA&6}WU
TCbK=F2AwKNw8?!Jg5zUwF)$uM0;-ngwK=29yh2e)O%BPltl_?<`uZV>@{G>2on&pDsj5-jLSQ$xM4jQ?TCvXtD1$htUz5R7om*CQL5e=JjG{^S*2@D;
8S>}zRzNapsUwFy9IfnXpl1X8I9UT*G|xVlA0rD_s6IQePX|y9YqV|>bAIGb_VARMg~HCoPZ{M2DRmklyRFtoWk%myhRwnUIy<h42{2;nRB0P)Vp#``A
P%fy*GkrhrKK?6jftQ#Ag|b<C-Zz6X(!rLH5HA>IXsT%<5B60=iqHb+)1Vk*P~q@x9R>`9C9LK?6v-CteM%8$ywMy*Tto%!4&+yi2LEeNgww3;lW8C9-
Q>y!Abw0JU9tDF7|S0QqVM0_Z7LVF1YAw$7s!_f~Ez>i=;r9O+gG65b1JwoEaCqIgkJ@`mna&;(uuSy=&BoEJ`M*cbfL}#<&dN`~VNvIikk1w!OPMMCs
~n;6Hj$w{5>`9~@@4+mY7Sv^a5^_Q*kzMxYv2qVWdC(s;dD(^EsrM;kPc{CRL0O(|oUF4xELSz!)a%LYYR5K8C-Umk44iG|Uo-W*FAt5iC53u{xL7cwc
3#QFpDcQ7ueLJ~ttX1%i@!`=9o;DQ}FuIiC8;l@Ziek>lO*5YmG|IvfXEk4$M*5lPIpo7bR5Zm@+|IEY#Ky>EI9ZhWdqornqt^D?Q9VXN%sCe|aILN-^
*PD2GpkWywuoJ@-(gQ7yPqTwFvNFFQFPgQ=fTp$%L?~N%^at3_CZs5P&I~kmpE%yUqT2DJ5tvKpY*UPX(a+m%`~%2ZM!UDJ|9b}wwC&r^;TT2M@S1{Lu
WdhH=lcz`-Irz*!|q}0MFBEUTlvq+v8<_U@-(rcji1D={iN0ITu$}C#5`+L&CZUwiJ8L@&s^%#j|en9U@NWkvALK00sgbmv=Q>u_8;2MQ|!lh>+L_(-&
@w-hw=Nv`27~+_i)oct7mo=cxv0eFh-L6bo;>uP)6)h-|XVAt`=osQlx%J7rK>6vnKvdtGvD(*Fj`aYoTPKF8*eusuICcJIgjKqg>F&U#pTU(%bdRlyq
e|aW_r;tw!bgtUeVVf7<-HPv)OkAoI!7^UqW5_q1{C*%sT42TYqk#>r02gCn*#%@mqZWjlV>5--ZcN7gE$Q1oopj(^)c1qO=t^rDcI-}k%mBOAw<Jstl
E|8vA}EyQm<|E2Gr{j~nW|HsL{Pu1VOgNs`Iz2V@aMt{2}4wBil`g^i{tG_4P-}C?9hkwuhpp83P4z_U>b^Zfyj#EM8MnZI?fe{^A{Z)M{@RoC>E<$0w
FgLCKOjw-^6yB1(0g+9-OKX3nG1SoAQ{xZv#QYfn$wAAf&fk;q8=KN&h<aN5e$xJS4vEC%Q|)i_#Qbl^^MgHo>ij<$|K(*F1%CklYVG&ksh_NQG?<k+t
m|ESinCCGi4LA_Px%up4oD>uWm~k8r{+)lsrad7!KZC*Oh|dHtZFyqPnz)td!4BULXQQVD5v--(F4s6Nv3~*#_RL(ph-x7TpfqA5i`|bdWkRY;oCus9<
`?)oYdmi!Euu((}3R`L`m5n*qPVQ%X#jT@>aL)bWSe&6W!zqc|4hB=gSI0>$E<=AzLpG#K3#M>(>w4f7t%R_8+kJ|IUMxR=7;phBhK8=@c#mMk}|q?m1
c(j(2zxu=~kyS(}zR$^o-H2h4G$vo(FJW+qSf5tMaGbXa?~7^sS*)+pPry|bRlE0p31qf}U>I4|qv$d7m_Ihs3W#aYWbr=bha>oe11*U(~B2c=#)V|YB
}hC6r^>RVdUc(Igum@WDKSTFMx=ZHHt^r1DM2sNCEGhSMo$A~!%h(#Ub3h$^nd-RxoHqh=LT)?cMOZS<PLyTm1(t@dTV!uTMcPY~>G7|DSDa?^NEh9H#
^uBKD`+7W56*%`UT)sAkdN>IMevBnh%mljR*En0VA&+}T!PaBWsjWWFtJ-wnFw9gk0cH2pOD-^O9dP@z%3j+K5MN`hcyy^VEHun9w_#>1Hw@Qx1)W88d
h&FJZSfB=adwoVJZfx;B7(l0&<Q`1#{Py~y8UGx;{A$)63E#M2Z^HTvl&{ciV!BnQ1<Gj9;ua@%St_|*yZv#s%>7(?jO7%WBT%XkP=-L(^`*5F(rohYQ
buY3#pgLbU{fuUD|9BP1))~#tuK;?K6x~DZ8qJ(abb?Xn-*+tpfe6Hv`fc?*s~F;`1cX3utdpg6_E&_PEPW^_U9Qh+@$-$>e#g)~W7V*Y?(61l1rtx~j
bQ^^|SxFM`<0;V-8WX4Q=_(~SmSnnU{mdzj8;J=7e;<RBxT4Y@=zYJ0cNdFjZ+G%FvLfo?9CF(RJ1naIxby;LuEYMG1fxhPmwX8QHM$mo1DqN&UMg9gY
`l640c$o=g&R5*Uav4DH^>m8Z+xiXW65eEZ1tg8_msKO{<GFGUeQjcKYSLGqX*vu@ctvXm}l_@JK#j&nD^Yv|2s*Zx0cEt8gQL2lPiie_21|mC>{HdNH
q?1eH^r#Kn_Q#RBGUY9{vRUN}+nxVOD~=ejD@c~=gwut*!w)cfUoRIEOqFmdnnK5mHP$_IvCm~y1opG#kDk8u7@r>zZe6g<9@s^YR2P0|@O&|hR+m&?E
K|}^%7bdc*mBS5C5Fs$N%N){d$fVR#^Nr#Z$Eq)X<=tSCkpcF&G`^I%<?c_uoD?u>&HwQspAxaFRUSns|pO#FrOYjxRV%Gn4>c4RK#tCp(Ib#!=qGkr#
Y?}Y|hB4uCdY#krwqz8)8zmtB-^rUfc7cDAZ2A^7HXNR8dCT785-)HCY{{+o8hskF=m0E&hH(1;fG!v^q9NT+Y{av0=~*UDaDDkf>>$(bbSB^_^b%_QH
|U{r1A52`cMSEdzT^j4B%1lciQyvTmuuL0OjY03FD+GGdOD!Y~1dXR0*U0|wqx%3(6c*zqhx^?bKf?;l(yuDtN7KS~=~b$OO0p0^o5>bX3)=&2v%l(Jf
j!2c&opl@@@3CCyB<X9nh)jHo_I8(7%am-5n!L0V<$vz)L^F=Tu-Pu7e>cyNI!|}yt)!hcJT`b&$(rnJG*uszEx(fPC*tL)G?Yusu2CFJ~9nxL=j+H`J
rR52~uxC!4=*?5^p_0?liD73GriN5Z2<0-?w=5YEn>y1eloF!-Twq2d%;=khmJo?rasihytF$i4P)9~AG}$r*dsgcZnUuNEoD9VF5k9R`3x+5euW{fn5
;wmezfXm=zaGReLgdqMvZ|)F$><YA;>lCW4UGQ2_P7wuWl~fOW^Kvl)ANs_vRc5@4z{TMOwb%<n6J0&W@=(}bP`|?zk(CVfVmX)z%O=`kf#*J>e_|5w!
dUEj+J9StB<ndP>h$PGd53mtJ+AXcrKOL*zWKn4@w+qkQpm>Jsl_dc1$mLVKzMg|1ZO$j!4GgN2q#WhMts<^(>%gj>zMEkJ;sLp&Mt*cEm}%3D_aF=j+
8rtHXQ#CngvD`XKrU$D?XMF-b0ZB%iVek5lwCmMlj(5vs@{_GzZi7-9Z9@^2VzK>QvAxjJTwbH;2v6W7yhymZ70IU20#t#|rry_oV!X6)_Zuq>cDU2_G
}wcnqX+uETfGfEy}^ApSS3rY9=bVdozB(>QKMyegY0-2IMT<eLiFDRenMQWXA%*phbde?_Q3ioNBVdm5GLZ9$hOiAfM@EDPw)Aa`RgHSTXfz6uq6seCH
E#?ADSu^IT{9!gNC+c{mPywrxmrK1&E)+7t$1KT4gEFcQ(biFgqY6(Lzn0=UqxO-bRFkcC<sWRhrew!1NQPWSg1&-JDK7+r#g3g0Sh|j>5LcNNKSB(t-
V$R;RTiVehV{sVyMIuKUZC04e$OLs#fV3Wu7L^c5hW99jKPpSrMq}y0Q)!A5lft$Nv%Uh%JYX!-(WF{NA&CnZ3B3e+5(dX6o`Ko@JE@b;x#N2J53kH+n
GAPY{2}t?Vrk@MpKy4*eSod)X_j3@e)&Vm-`2qDC}&|<-hTOIp$(c)Ep<)$UyhJ`O$nj{}OCuth>a9&9xZ@;x98cFnz8062d!)2K<jSLw!FtX+-1@f~5
~h5Y|T(8zWtNtWKrsz{rfF5hrBEjszL713NgY<9y&LY#p2xof}fSP)g4v%$|r^tufaOdC{su`sw^{Msc31jF+Cx6{fSTg}qmV!nsN~mY5BN`V5Z^L|9A
qhAGgLsH@`vauj`L6<zxk!5t{Ymo^txTI!x&93cY{#W-ED(>kBk=UP5q@$a9JWGc}c4u&w9gQGuraMEz8<;WWjKJxUn3_p1#J{ce0&|Z$^B7CwvJ01Jm
Hyph5i2n}7?J;JvVP4mVIXdS%{yR@6P#vEI-BG5AxMfz6U+Gn9FDV(RQJW?446Y|}QirmOL<Tz<*Rwi2W@N~12z3m2T8-BS{W4LNu%8uO`|xP&@-gL^B
6~S9n7$aSGi2;0Czz%C%|U|wGsFum|9vX|eky;KRCX4yFey1TITD6^$Db#v?AJ@y=5kQONOZ@)V>ck2(PZc=++G>Vy5S2`L_w%=#?Una@)ysYkvHM*6@
%g+9z#|$erJE>?}?$3jK0dH8drm1*x|c?JAnLo$|;#1@My>1_cT(gk}Q%2JM3qPu1$D0=Z{+=WBKv$P}jjJKsXB4AvlDgNnM^wAn#e$v>~p~*xFe5EHz
rw?uspUjXzr~7b*~XEEq$oa=i#*4pAa&v|@#MV(Mr>OdLkZcQfW3kcayRb&27A)WsimjpqjA9jHrvS!1?267<qzE+A0USf4F(9<r4gvqdkA{^UVNqk&K
%3a1UWtVqm<`i#pWNA$DZg2ARZq^}l$ON&Isj#+g!?cc|z0Xx&5dSnXI>MvL>m$gNo29&a><CKxkEU33&$*0CMK<v3KzC>zEpU!xN3r;o*6Wq4;m3r%l
QfO;Ky3Con(!EhW(Q;>TwV(BVKnaxLah%mxkGk2+pE48oG_#I?ytsLhuJ(7{3iCQ<j#562&jY4wAFt<?DkwN3a%l;j^d;iUp)!dxnBnOCsz#0wnEyiZL
B7>SgL=VRBT9=$CEB%*7Q`V}=G<9i&^=4(j##qh_^`q(2&*f=_s`SH5l6V0vVw(3b;c?aN*T`?q1p3q=%I4Bs3Q?7cPzb&0c|l9FKq1JYwcfe>|br{&t
M4;9RTeBx7L)s3c<5#ywv@=m^<=*l!5x^lEAfjN<jTJnr=iUFhKs=$D2syjzbWCQ*O4Z{bDRq)54igSjSkeb$@LplwuOziqjH&ss~bSg`>r4YO{-YkJP
wS6+B<gb_2%Ua))XVrUy#4C_!KuGTG|khG#>Wg>;NN$4aKplnVp$e+-S8p+tH0c~G+97!M1YQP6%?7Ztv8#?FCan5`B%db|L+TfrnCd&T&U=2NU`jy(t
DuX&2#b-fs2JY)8!CuWcB-8z(*u`|V0{0PGr{-7U*m`o{xsW&B)I@c2_0|g9{Y%9h!%R_w_oR#JvK$#v&tLdl?_#n-t{TV$Ck;=U2-m+kMx%Mwx_H6E(
ryr&!r7Ss>9I6N0sL?57n}W2&1y<hdu-bA=QB}`Lg)%0(*Y$lWOmgYqZbjDKZ9qJ#Ys?gtSxvHK6&`E<$f~9?9~cpPz=fh-)8xV#<Az%>L7-H+v4_^V6
i~yMyVw+?hw)0~<x044L)oZ-{UM2D${ATtSb^Wn^o71ZQ{#a*FW4EMMtZSI171jR64a+#?X2%2R0I5X$^cv1nSPDi$cR_^;%UsL{Yk%`oDYIJo$S1Vr9
I)G=M{md;s*0IPDibU2Ah%1%SZqmg+=#qO_&jjur@pg@t5rbzR4pnFO%A0%*e!kswb5ct9)~Rj&&5-)pz}R`#TO!+Q}JH&kPpuWivn+mflmm9v%9kDn$
xx1O8^v`YIZ(OkPUOJ~WtXSnY@D3>lg0a=>`QrBr)#z*E{Lq)yC^%u-!{3kN5)o6KVC&|Hzl@dMj(!rIEV;L<el<0AjaC-G;IW+QOc{Qr+XvOP6@dJmB
1ZTaBTy?M=>{gHOZa0YrS+^oC$f#+|xZVZ0D`%lxPYu`0*T7!oBEGg6b2RI?m63=|(=7qm|_^r=B{MK_fU;ff7FFp70AAZn$eEz@OeE+AQsnv^;JnvaW
ukhSnWaULKFWj`3#L@X9&C|ec<!0xmEBu*{Jbdwmu7}q@_3Nj1(q7&6@R8<e%gT4_k9-n+<|79`caqp~)51@hz0iHoTL{QN+>SO*3eS)C4?HX0y4zNRt
%`aN|M9y3=jLCZyZQX{ul(vezx~xW?uG!wdi5*+?Ui4A=C#lM-ObN``sz3Staq!bKQ8{y|M$5+^&S+x*M9T0n_vI*<}aTIvcLZA?>+qdbD%qLDQN%OUw
!fQKm8lf*DJsL^~3MIc=L-NzV^dEdG#wlef38_>J<>$1DCw=i|^lj^FKfQ_76aB-FW=G2gcg##@TDe`N^JZIbNr;GI#TyU*tU?*Zsk?%6zuh49IetpW~
htML^kLj@y=buSk+-dZ5>?qXyrznr~YuFf~B6!0s})#e5b_$1_MXIZ5n3Xj-%?d(h4qn59-4pr1Rv0WEb(1A;tFKA;hx4j}){7e9UT<-foA@uxbazVgd
2T^0A0f4TYGPrzk&D(h5Y0Gruo*4B69qPI_g_{~6ofbJtJdbYQ0hyO^hczeC>R>maS_Uh&$zvyMI<N6iQE>NT!?RvW`IrMB7*vIyf+<BCw?t@*D?USNt
U81mJ@86#L$KK6vz6PZ24CU2dzVO;_KHEtS<hyzC<#rC5`EOMOthkZ+)1Q0wZ+`<W>@|J#9)9l2ue|h&-v9X7gQAo1wr4Q+cYvR4ZT)WIi~DLwb}h<Pw
$uWS(RK_z*shZt+_vxEDGQjz2cW+Pwbjh!-4x!}ediUgy!^G^b!=du|Ms~*RbcSqJ@`+>C(!?^_wZ{k0%LBWdN=?2)w@Z4<)!DZKRs#zRPxQAJ^a!S?y
l<uZ>J4Neb3r~%{pOz3;S&ENz_KXyqmHHxijg;W7@CoBW`^#(FL%MC-ji)9_0T1koZmf^gfDy!uwbwOYeVvs+qT&7k~BeuYLlC_u6m1{`zOX*f{;J{ka
)YGsQpt)ZJC!>zfyT*l6sfzq|R>3pfAp<=_75bEDai`vm&iUwyt4@d^NhY^JasK{J2<^Hb0EL>GA5uKfx0-AU5;c6Sl@+G?T}aNx$+Kic*Cu_vYRV-OF
Ur_G=F$Sc48&g)<Q{wu!(UiX=M^M=CB5dQl=wo=}_@chkZe+|ao1G%EHnLA;A`>Suh{+Is>#CZ5me|7V@uLHCF_{V_(eEj3Rwsj}XIw^r(E5Dts^P^d6
FnXWpwJ1-D+I(n7nFDFd*lFVPGgtUOYJYV+%a3~*D5`oNKa^47r;+dGA8!z@z21}hSb`w+m}7S1?<VW!<$rqk*Dt^F()T(Sz4O^`{kNXgyZOJr*!u){`
~IK3`puVK{fEzk>1_M&-8}!Z&T1dUoDK&J{GKpCGLVIePxkIPZ2K!nrj5H=?G%2(>ZY>mx{K$J#@{r3P}IKTb~Dz7jJq&?^TOwDUij;4F#XYYTOcqdV0
1S>|3?sPZVmCH)`Q|>y;jCAcH-Z>@FJM`&dY%BHD>zbuikw27mwx*B!IAs6HWZMmpL4_cL2%!*`8F~8e`YL6=klqJ$K?fQiEf~AkOrf-#}NufbWS1c*2
7sv*J8W^42Kt!pp<2{!0)13bg-?*M9w@SAYHEJ1H9hKm8+MdCl+t&p$u+KYrG`dLH;+W3!+8>dlw`;`PtI08F&=$~Hy+-NWzv{NcBL1TFyGy!PEMf^NX
nzy7s<e(lG9`^rn-fAzmUfAg8IH^%(y@4fnke*uvgs2aqdS6=!;r;}+nwIB+1fu|W<BmUj!JJkTS0V#o{0sX{}MhN~j9tz@7R373#>UoVbck$Xfq*3R;
y)3Dpz3sTOsAqaPh|<8X8(<K~o>bmrhJ7zI1NGfJ_w_C=cUh<D7nu0Ha17kFas3AG;pd-!?Kj`N`ScIkWZb0UE;x5->6MrNOG8E4ZW`PA=6}BV(l38^N
ZvMSw~4WBssY`9vUeAb8`B3AG`XfJpi)2)_g-_=qlosD1b%znefewG-+M*=AOXRm&itzu9)9~%uYdOWyOesLA-?v#zkltApLzA0e|_}?KuA9Sw?N|Vf-
cS6XJj{@{wZK|H(v%h>bX~c`Db0vcUoyw^0OCjzVMw#QQ$hF|Lsl!FsWdk?+x&=H2p^{9Racd^SKRuJ3j-Aw`mo*yW-j25b&~&k#%&dcm&hh2Kek}_wl
ydUYR~cNxL?QH+;G!Xm8Zi8)^C5(8#TppQJKh_ztkEJHq-VI(keAkF);YqlDXNbD!_DD)w7#xc6Av!L{PnTv`?6Z`8qELTrkXF0cRaPe811M0xq2Zod6
l5G%VP<K{E}bo1kHG*;9`+9qS%66_`%wH9^_KaFC4`lle9{9Yy8&z0b+xIEZRKHqi1H@wwtGknp8k2Yj9A~pXj(}vHr$^(_p)tB-nA>9q@8lSJh2V8n?
LG$u(xUZx-v(gk4Jr?k|xQWU4J){XREr9_s^5JuT0<up-Pl3K}%?A7gqKtM1^Vuolr9Xf8ozM0@fi@B6;kW+&<|qH!k-k>|BmTk<UjNG1yAq&7c;)3k2
MA5t0@Y-vE+NUfWKw|Y1SAp=@!Wf!(pt&+E?-@Z=aY@#*FkiIV(XroL0nU?8*gu^V9(96Bzv~UJhkULO@r~=V-*G9BM<z23|efj)pDDJ?rEwc$FG0)<*
q2~A#aouT-B-ZDsaaa8{NG095Alt+p7{lDrqsA(SaK6@OZRnN7~SP<k_C_q^kVlI{arqMdJgvh+Vg%z#u8#lPPxV2W>;Z5g*)^|5v$QdFe|XaR)>QWR1
pM+7UMeNps2FcOYBdDWDVWHuOI(N81?~)*XEV<(3bU9O$x3fVK6;AD^^>XKwp`Bt)}_@!+lo&AlWmu1g!en?Ly$aMETbya#}9e*^etLl$0q`TnH6_OE{
lNYGt4Xll^ke64Z*&ph9iWOo-oY|XT*;E>*3iPAzfQ;`=*<3&xp2Y7%3dW|>cZ-`WFmHEU}?ybu0%=59D?NQO%6mH$;wzj)Bi;eTU`GYbpJ3e*i{8uUf
Z1JTpG}6EL;?2*0eDjl^Hk0<tFLi;c3)R=m-z{|f_)}f@zYFTOMhPPRYybQcP=j~s=oQWK#cj+77*DKy+#kwy&7v9MEs3meLsI9B*RsuzJ1sP`pOkGe-
Yw_cDbR0ieh6~j<EtAD+jN>0oU6j_S;*-@n-m_DO$xmE@}G4R-`k#gVBnpFGz9UVf8Ggsw?K8bs?*rWr+?5pJ!nJ*)ad?icV^SE$VOQoHJ<4)&-A#Dfq
c-V*bcNyrA?bQ1vLx|5Q=ZU^cbN4qXIK*-KD=KUbn+<a(s`!tM?l_Y4Sjv0yTk=HLY&feHsl~kJ;SymuDW0?T(4u%d1_q=$!5@^*-~|lwtc;{vdS0RS!
UdwN8HCt{pbyy;CR13a|b8XTa{7m7FG{eyIn3{qj{!KwlpfpZQqhZO>iT19~4tpXrGoYv!O$oq*4FY50}jeEZeE`g$8&n=Y@WW#4L`!EQPD!HUnHY%Hd
Ap+<;im9&xG266+mM@s=6)HQUL2XJLlM%_=1Or4`O9X}y(r-hDBw07C98Fs_zvSKHBTP=SB6mJi|@P*EsUjN3IU;F9{H_!jo&8I&FEa;7f*HF_JUj{<I
{?(r~(trMCQ22D309vx!6{EJOx%u2@K&8`I)ElhuPBkr0=pHG)Qi@Nu8o9b-8T(iI(FxS3@7dlQD58<<*6`wn+!w$g8bkS`j$i>VO+m2jjOscCPcyVfd
IMp*S&7b@98>s*rl<u)7%10nUU>exO4d~zzx>jDA_^*-yTA*g&OIKLCBVnKr5itqKY5Q&)m9XCt2~c0$}3B1!|lCw%Q}8=jh&Cu`rV4|6QuYq*xU~hkF
?+N!^WBKt&rW1jv#1ui<tM9JFjv-sy2Z;-bKte(Bg*hwc&Gkf7S20V%fQUw*a1p?IPhF7jDF_pHj0uby4%GkhG~8nlk@h5N}r>Zq4>?fuo@{U;a|J0&$
le@2zikYr4Su?@NBCqh{T+jekx2{LJ&6Gu&GVeLRgcBe;{w+BGZJck4@CQn_b~Eq}<|yg6#IUEqBHC}LA8`Ni+h$TN+`ffn7OE5GlSO|R-{Z;SZt9g#m
qo<V`SkZ1bsE7rc^?dza@CE8cAeWlu0x_w2F?yYN$cFobQJ=%4Ec0Hh77iiZS?V9(y=KZEQ+Jd7kEZV}NEiBr?q8$|4L7^QK+CiZm6xu<d9Ta%GwxhZ?
y2I#txkc=H={LRfpXpwy_LXj5Tg-lk+3zs>9cI77?01;`4zu53_B+gehuQBi`yFP#!^B!Ku~tm16%%X4#5zc<gTy*Wtb@clNUVdzI!LU8#5zc<gTy*Wt
b@dEAzLx=RzSQJ5bx0N4h`?n@D2^{(C`io@6hlL4e!wK4h`?n@D2^{&<3qggI1_P3pr>Z2OZ>~gB)~_gAQ`gK@K{|K?gbLAO{`fpo1KAkb@3#&_NO{4A
H_69SqUI5FHHB!4Mq`(ZLWM4AH?59SqUI5FHHB!4Mq`*}{-54B5eu9SqsQkR1%!!H^vc*};$<4B5eu9SqsQkR1%!!BAb-RM$1tbxn0$Q(f0o*EQ93O?6
#UUDs6CHPv-ZbzM`pUALA%cL;QcKz9gqhd_4-bcaB92y}-)cL;QcKz9gqhd_4-bccXmLjrn@3FtK_px3B?Uc*B3PF~-s>pR`Ocm8@CB9N=cBG>+J<G^h
oxQzt2q2M+a+y;Z&XmA@2ZsWmiK)8(v*N}i-ogKY;J9>3@^y=^E)#1^r$D>!5N3TAQUY#DjdVTZW_ILGR^y<Xu)r--q8>3f0Mz4;HUOgGTx-xq8W%TNu
=+!;ZtAC<b2Su+Qie6n5z4|D6b<*a&?dR%i=+)WKtGA(7cSEoKhF%>Gy?R{p-nPGb4|;VU^y)w8)q&8f2ccINYTny+S3f|nj(}c00lm5cdbMKoYQ`va_
kGvT)soSx^`TeuL$CJNzuHazYB&9>-Sn^X+;8W(xu<SrzSV9k_+!9~-Mt^@51L!a-5rajV*1Tjnl<C+e)aGl{^sTfO$pf)-{1N9z1x7_xKibR_?uV1`{
Sm`fBl<>|MXYgB5iYP@ulZ(zW-;S0su7wxHxm$`$OB0W>&m+KN`95M^7L7*vEP|KlzL9en`g_U;pmQclR^0US&n4+Y#NM%!@}Wj#e*gN}gVxL}kMwJGR
i=MQaH?pqINHC{JTR8Nk)Q3;R(G?-%Z&UBM6iW(nZgZr4H#Sg&hk?G5qwOD%Ui_C423OI@F;n5Ld+m!@0gy${L(rPljpGj~Pz<AzgMp&Q?7$9<4Smebs
a-o5wAdHpM2zm~DTZkGAGYN%TSe&-eSy9VLs?e(o1nmdSH_1Y@yc8&8fojFz%J!tNpJV?rS(V*h=*^8ScAlCVz``G&0JFJ(-fv&4(R@$zNb`oFj{6Dz8
U;ge1{o0E^05bOOji<RO@U5SKD*n384MgaEd8ggzw%^<0w^`!9wTXKJy86vy_XOW1Wi)%`dJkWG;o*<Idv|N`Zt3*?y}@@(2`ysd50Auqw2pOK;CC8mm
iZ$$&mWZO_FYZJ?U;c455Mwq8%2M3^TN-8MZBx>J6;na?rxNI?X5#n-q!l<il4uadqtVWcd6z*G79fKHwy0qXcXRiXcXQD-6-t$*d*)^oI%*{nK{`1eq
;FmA9eVUEPY6pKD2=kZQwn&f%jtiKR`48)JcCA=KFU~^;P<)*+$y#kZJz5`nxCmzdiS@qW6FFkbisb+t-~WpZm<iPks94GynV!OWp2>s*_&(r{dcir44
M`XEXOj^CXAWJn7Uapvm|Tx>bV*)`Mm%)w@V}yxz^{pMU+^-)koS3*Wi<><bO+X>WAD3rc9Y%ym7adobuev3XDBzJHJSeNw>VH;M0SqLKanj{0|L=3o8
sSKF1d?{_=a-*J;~HUVy%Ef{69*`bx^J(TaBdfyX4@8P{s;+^FbN%kHjubZFz#dXj8w%aQCF38&na|_TuLjvUL0lBV@TppTD{}0kE*_KZ6Zq9Kxg61ih
_SuxX8Tk0ed;K2BZr!fWX1m`z?$5X2cMrxq4t}={?)r#gw_(e6?`;|Fv}I?O6S_tI9;oSszXSUC?XN!f`q#hz+h2XY*%;YuHGOQ{O&`F7e({-yfBqv73
EwT9wRER@j`0b#MWEp)d$&qy;SPS@Yz_Nhs0)41HH7|trM%~ivDt(8BwuW{`M<;3xO;NoNxlg1KR}W<f$klayy@~kfaC}3^iEH?b^4DWxBrfty8nAD{X
N;Wuyv!tdQbK!bVwh79SKi}{O;~QcqH}vzuVv{_<OLophNooI|*{PD4HWJ-hG<f_;i=WZ(jJ*_Sx~1pa1X3J1lyGa((z8h;3#2^3d$`?Xa#lH>^YZ==X
#6FqC&Ylx<IMh-B|{{C*U@y9Z_fr0oL!vd`ZafxR~feD~DeJ0^1TJk=9Idmk{NTMvAvscP%hA1J|_TklVb4!(Pb1;5_lzb|(4)%z>B_Y}dscU*Aqje<W
h<4zK9{idG>-HO(`C;P*1fA^JN{>ybS^<7)CyOZY%bhlL3Yo9%SKW6*-H0R?E{!Y*J_Q|PkP~S%rf11$Vb-DN*kLQo}?0v8m@b0Yf-CNlEfQ$bgWwrNN
^bbkQ`{C~Iv-npZd|xL1!R-+SA3*W{7kh8AE4z}ehrLRnrYs}aH-a=^lSwk!Gnq+d8p1`gNix|b+h8LYkRf<v%bM7R;jsZ59>|*627LWAD#?Be$J$l5n
p5ZOs&i4N(Y=csSbOi4WMstOe%~Jvj33nmzD*EcCa->+iJULX+7ToF1@S}8S`pted-Ees!+xXq{}au`exn!Pn2h~9+CKhGw*Gd--VY~`Z<$C!&;0xU^M
C%>NB^Z#@gM&6$BW?p{onrU|M<86_6J(0@VgOzJpU~{DjqQV-QvYBh05`>nDJu__zN`oNixEhZ~oa0{f8$#KhuH#$Z7Crs{J34{QTr1__oSc`qwXQrGH
x6`l(A>pF!_4=>201df!&kP5=5e-Skh3x_?sB{jn=Ozg5UjQRDpWSN|-B|DzWBe$ImU(aL_`CWQC%`8V<Qu|E9=oZ9&B|J}!&#{co#H%kAN$NKoYx3+%
CcpvY(j<=6He-b7C=IvpBYU{syd)Z&t*nj_i$3Il`Z+`iYs?76KjBom(#y9=x_<q!~&Gd`^49WN>uGIXd6F-;Y%-?*6Xa696{jFa8yDt1B;hXs3!#DA5
;rk!@_&(X^C;R+lpPwbSPv8Ia{ZHTj^!-oY|MdM&-~Wg0`=6ZcuQNXKhaVsLSyKGYlH%W0YyPHvPk-~<!*715vfFQVHGS*BI{yv&hF|}yfAj1A>VN%%)
0_UPrK#WTbo$fNbbj@V$M}oa$FUo~SU%*0|5Tz`e>$nGKTCmpc~R(3C6eDRJNPp~8L}~(zMRYQaZKR*-Ti=@BiD};R)78f{BQs9zy06;?s(3B`Tzdyzy
1II)!%-cg!DiByI=p`|MJ)W%YXgX4kqg_zMR|kahOfEeCz}Ma&pR-ohH9KVFiu*H{wV?-jVbJzeeRh{CEG?um8>e_`97|zd4um*Z<}J^h3Q*<?)O9)&B
P2u-{a%$KNeVNxwYt`<JSG-1(zTVf<bY#qS02;|#v|)7gz5SM|kDsruq)qx$&AReb!@sy+Vclpg<y%K!PVemTCrY!3f8!r@>1^2@8#z8vO|AQJV<U;T?
;PIFghUp{*b!(;p9Kl!Ejd3|0#;Z^gb&qUXnSA^vnb4#u5xyx~eJoD}*;D97UZzURmHi6@>6Sd_t<_gOqMGQ`24-l|#K3wLW41ho$Y-^aP!Nq$+@_4Ec
FfbJDtYh2E2Yg7@Pte}E4lc+^Zf^p5n)q=L*|c@YDSr7+pFH~Cm*WMIi?F}?IGyUh_|@-SrP*796@7Axg?o}<CVi!j5Q`vrV=OGQz<roa(ObtM#%`oqU
#W-ULo5tRmA+_G59B~Kw8ngJF<(bs!yDH?boq{12)TGV2DoXMq9#U*bG$BVhDT7527wg0BC*bb4lZGFI%k$b55mK-tcJGY0y3gOOJvSE85rKvv6IM>Dn
TbR(XnKx&fT7~sJ&EEu)rD9=hLlW7zKpSLT~jonjt>hC!@75jt4GAsGnneqc~nWgGS%0A#|4~Rd?e6vKdG=I9%{~Buw5=Ri3Snt>-f5gC}R_5;H*DYEI
k?M>gQ!e4`WDc^~0M90a_6UDE_ONjmw#1EUqdbc1wHs9|>3YbIzlH>VDu68@P*`$7d^E)GYl;#}x*zL?#kEANQFlw9|Qvrme{l-Sc0rwVJAEZuY&4x|$
T1`9f}c@As|xOk%MMx99)KdrQT*IQ=;1e;Q~tW4Md8%cFM7&H`J`q&LC5p(ky5N7{)l?%rXpauh8X6JTv*=c8wTtChW=t=Xb+fIlppjhhcElCXpaUz$S
ilt@?PyzqClX$xX0JyE*oCf6rN#8xNgReR=;P&_V(8U#DV&2vs`svJ0khl<6{xlyAq~CklQ8b8Ijt|t#W6CqvARl1dvA!P21<2!7-xh(J2axVZ?S8YKG
29m0Qv$WbauB{V|H|6kKJf3my0-RGYA(BH<(fz@GY2=8sb6OAvLzP9re(ypaCaAJ7_F6%Mj251`(5_vZ<BYh@^n!=>VjO2o%8`1JPW>ut6Z=rA=itsar
`w6rvt{SluMB}pIXeoJp-pd8l0iTg2J;0oc2?kqapolf<V=6TLk^xKBdxZ2r<A;Z+11+^5$~Z$-l?X8e2fjKZ++EP#_RScda?M*kgBjzs#;S8;ApH5#o
(iRgU9Jt`4PqhY=L4HteJPD$D?==i?!Bo{}Y|QqlR0M3F8H`X*FO!!t$NcsyH@KJbGeGlCryWPFAE?Qo{FS34)bogL9Lu0~Y~-qgv@VTU&tUk^t+R8p4
&yuCzn&vj%89@mNy_LGB5)ms<Ho*)Q8li2e0f!*1XZ{KR#L;|oNaolpUEvsn(l7S`bGSYJip7psBgG(#Adz-jJ_<Udq$OStQhCHWYzIr^(zIm4w6g&_p
n>%Cr*HuOSk*Yiy)?9FCsS<k|Ww3DzCAqBpX1mErgbN@XA}iljN0dBn9N22J-3KJOBXK@^T86y(U>b|_hWNl^%FYW1zs+5GA5RWf>nJL^?!@OoC(;Avn
fIrlz-V$Qc@Nd`rf}7FclDb#748ylQRS5kuvbvq_p;nC$fh{LGRE4J!EzxQ$!E2Bz~p8uDt#MPmzS~5^84Cqz>?$zb2cnG76!vhD=kvqaQSEd>^nO^e?
wB0y~;}LXWcF^{((pd4JnP{i_TVW2-AT><0|)KQ7?*cU2fwt*RXOokIG7TJo7K0XPOnBn4KN4u|J<V%;7vpoN#@6oVWP`LT>a4!@tlbuNKro++IQG(p#
2wD~z23;J{L2$MHaN*ki1hgX0IP3nWPhUv7>BaIFvYtvKDMlK<MEkW|s1UwwkY&+GeL7R}LN5T_ovo5F5$mMb2lWawTC+@8J5r<y%I%G&I~NU`x@s2!1
4jNH68Qww~TJsi|??054F+{qH7<^ow0<(U9^C`YmGTHKYxTQyOp{z~{Ff5rT<Q(ARkIHx0Pg1NtBg6eXEi-lQrxN6WzfPJH+mz_Pi9XsLY?5x=C<SyG4
pS*jMp`;3nI=&JV69@#4Eeb3HAMWSJwF@W0wm`9u+__yC&J^yUd3lMqwsdJ;#?yNaGaT?fdubgCC3n6Ehmjy3Lj<wA)tgJG**Cy=V)NQvxF|d}xy-d&h
REeyzX@s0K$(OfJt9d>ktu~2!FUHQ4@pRXb6SqTNf)4HVJn&bgA1@gP`6#nxyjv9da7vRjgmf@gfA9$6{lb~>+K(LVV_;_KrxpW!g&Pz5eLLOjJQ(Z63
P}Fp?yL2So#e)j0n_S+YCah*Y^?|6r9fzOuIm^r>`XJgp37s9iyP7Nhs5({AwldT9YAD)kMwL7bL&Ok)1PbxN#+@Uu>?HdH~(Mx$tBNP3#TIhSo;w#^V
E)SDtwC<e`Gg9$w*_pD_z`y2KnwwdE9E$HVizu!qSdnpHk%-PO^-RQmSH@Y-7P_q(c{;WoTns$f%?)06WCWE#ArqvBH~@5<bDdbA*g^wdIqPzXB&E7j8
s&^5-yg2YF%NYMCpaz9OpzzQm8K-MT^Frm-MgoUQ#?!CJw!<lIf%|W17YxTB4h?3*)P#)4l9#jyJFP;^{0c*aGsS*XiWn2)rKqxQUZKVU#f?Rx&)pK}u
L$EWU;Arc99zZ0PH|-)*72JdR23;ot2cW^H$&=?uP86;0#7%o4Q>KMSk#BPcWMI8p7j&zR?>x_p#?fJb4GDqZv_!ced>c*2QIO;W;lEWrcVt~FwTs<ek
x0?9`2Y$u&M$0{cn)g_+&p3DA$73;t}pH!&o}T=${Y1od!Yo^D-V)0%?=QOtc*NSBQnLcmfj_=>O?Gz1%>k$o5WoT+$Zd6Y&;Dr>%C|MJRwjB-DrG`vZ
g`qB^|_kk)CI8F{MFM-wA07<w?D8erw(!sWJ$UaTBHjANaO*$u)WaId*iZ@HlL6a}w=wGaIC8JIG}{;vxwb@hIi+c%x>xJ6DA6-?BS?T~*W{scI81$=J
MnX2+JtBYD3ggK+m^?h?ir6C9Y9IrDtCa)ThM^v*PLxI-+zx|u-=Nd-FNuD*Kdf|r<eSx;6on5|3pgq05`ca{NTBq0#m8A0vuPSxMEpQw#aNw(RWDKyJ
_8O9klE+=HRArk_U|07<DgH9Pl3=SCgSdCg6T+Ul;5I;G~0Q;Pus-$-KfoF^3xxG&V>FyZA(vPK>dvH4NX(^4u7ywIjt|zr>c*rRMC%?9f^8oaDO{>J#
5r4DV*VtPH=-fRWJ>+-w{1tw{d_%h4sVGb$Js_f6?6`O8x7L9)ao2K9no-QO7Ge;`Rb2w?Ad1*?CCwi0R5Y^{^o0a4h*L|}3dtA<12(DSi7Q<yo!@V|w
6HU<EZ><!amP)}By1HWfYOJcutzm}HrX2#jUlFQE7%o`4c}A{E5jS|LZCN`9cGA#`z>N=I!7r2*7~O`I=4C`)>b~8Z?bg*wU9pE-ozlH7~#3U9y0X?g>
{4meaq4r>=3d0^F1PWULNjmkF7%BayNH>Rm1_ck4xu@lILkxzM_5RL;IgV?eqG){{C0uTK6N)u82}y+5$6DTB#suX=la`__+cN!ivlKz(|wVn!X)QI7P
Ypv9iWFq2D-gGG}-s-p<6B`7H374-dL0-vB>rgy0~aPbP<arO)&(_;D6cxop-h%Q~+&xohqLkSs~rS#Pre-vlJEWiBcp%{jF>Hx)v6Ur9;d44Rs!EyCj
>F#~Up&&XJZCxnFmP_5uCA)p2-iF%w4LBC_?(4%kn2-Yr>-^!wG?2HEM)8plrcOOh%nrnk5UvA_sca7O};HL>l({{C<tAg*?x;IpMTjCJ`K{aEY70-I$
;6q(JVmc3aYr1GD%0^d+9R+uF+Snd}bl#R|loT!ioZ7I<1))$E$R7pUw~eyLMZCFCQChMDrGkk~55WvM;dE3gSD!O5%<Jn7-y&@S@ok3s(+fICz6XME&
X3^$bmk`GwT2_0=0E8G9;<kU^ik9g{oo+Z0DF43y8r=wp$TZ7VHwc6d-%FKtTl5PP!2Q1j0I<6e#K2u?OTKns8ieT6^?NS@Yv}CI|N)^3K9oUM%B#*^7
ylqm%f`H;5O+B*C*F42Ba_cw{|E!2-^DMjrQiKfXC1H8>^ngj_E}10g~7YxX-Q3TKJ63ps_B8HE!d<6c*pV>ZcL`*+otlV&US92ic}t)tx^hAP?QzQue
xiyDOQF8L3LC1FF@s%sR^ukY|Uh_ejp>(OsqJU1iP#p(E=^rE(dpT!}f=iMu-cvvj%sxs?+M;sjVHxi@2KnPcI_>S~WgCK~@M5BkjH5GT7)S(#MxPVB;
vzBv#NLF@9u>;C9p#EgKm%k$Zt(#VnzCOgjUaHt_)ztel`O!Ec!L_0q;b7uxYxsH6q4JL%FGdYqX9+CWpaeD=hj9dvNO-8A3pQ|C$CS7-Wzfe*hE0MjC
0K-dRLIbn9U~eFk3AVZ)Ib?s=b+W>O>DE}d6#MkPr44XbMtzKWsv#m4U5ro>)ee2X33xjPU5lKX2RCvJGYkipkX5a>cSS@^JoT7#>fOPmj9mZ~ppbm8{
^f<$$Bi&~*GB~CY63(=&TJ}kK7~RBcO81fe~4knJUYspjXo1_vrHHc=C!2(ed!T<n06-M7ZsyLj~jZICS5!}atStmA6NIxwmfc$B#z>Faf2q^c+r!SIu
>Phg&qj~JqhU5VRxa|-UJV;7Iy_TSL?|$Y!OU?QF;sG38rw$xJ+%an1Za!$n{9;gANYtagGg*Bm<yHf^*d<_(ntZO$~p^HU|9c=@kg-$cf~28~J#4aD_
yc%7quuPZ?CnaDAvd&Ie%g&C;@B1w}Pkn1oXjIu*dKeKOlu5drnxOfVsP^Uh*BoL)ZfhV=q<s$YRMJOl+ZURFuPtTaM`YTYxQlH&&OOc#p={bs<tBy_z
S1xgoKWpG}y@O}f+44(2hSM-ie&>O9{H83u&dt+uhDHK5#X0B_i;<^i$^c}E1iae0OudQ}TN`x<O?eYqu2gEp`h@SA&zL2YZETM6B-h4X1j^qQwY!NeH
Dp}U2wmt(F7brrwI30Td2qANdmt7Fik{*gzuBD2*B*|gY^Pt~HaPSljx!w)Q|2jkA)>EKzcSj}P`FLS@FgfMvsHb<n#104Xlu{c8A&7XhR7dc@k^IQ?h
-(FDV&`f@@Vt(47g4OGCe=F-!Q)yyjFWpu`p4bp3y*K*=F&M9Z{@9cs$lFWe0<(VCJ@x)QK$QX+gxlTu{ngVrwGolZq;hjX~fn}8rF(FySn(JD$Ca+v-
_``>L1rc4_2SnfpB7Dj2`)|kJ2G<aZz=mIbf_Am}24FxsyXH{Glv4?D_=0i%S>tbd&Gh0(ki$SR~EUf$%69yF4iF1WBFQ&X&Q?1{m{sG3)?C3Dz5upbm
EzB@V@zqVsS{WT2_sS&T>tMXkI;H$SwjMN#z{5O*OSoWGot?6-sCGt`|3_-yIHa@s);@z+tZ4--T-)vb-BzN9-ofG$u$1~(JAH_in1rd5yI*UH#`EHOA
oaMC-1GqEc;Q-|F~kb#SDUMia_ifOf9T+O>U(;Udp{-c(!^8#@r7<EgDToJ74Yh3adO(;Uchc*g4X6d4&B$~uUMW27ABh=p!ijVWzw{K?@T>#Xlc08jn
Pp~S+SfxopA!~WLDU$gB#I1>hP1Jd$FxDl=DaRU@TDJUh&H<KzWa3<1X_3OQm%IDirsC3aTIQQLrRnnm)Kzh5htKE$%-v*QT@zO>>1y-2N?vXTJYyBB!
NZX4CQp^L<x@+$YjwBz_vJ7z!1p72h0ct8C*b`HCmn+UQi|#yaJ9E}5K5-pSi*x*cxR)IYvGkST-mv9{QZTv;oQqyIXXUwG3V(}&J;%k1flT?2l65Gpu
Xq$K?()T1oYE%f?G;1F5}gNy4M2ifs~z61@DXz!4#LnTGA*xcT1A&6m3+N0X5-Pf8}Iq=b@aP=D>~5kP9xUW+=F;qd>5}Z}pi##C0`JrI|lK=F<BW!>N
HmX@cU_bAM8mIp(9rJS=(d25?Ib%YA|;Yy+|tN#I2kbd2S}Wb#(`TwJi&hvKT}0)ly4tZZB=kpu6Pgxy`NXmf!*zy{cF#sO=7Jdu3QVgnctkFlUTvw)a
*PWCs9tUptF{o@IlA`9YemuU{U#DTtS!Xri;H|`WditE_}dSnH*CpI{TozE}b-SA+9yK_EvYUm;G+;L=xcg05-cdYG{dwMXt^qj7y`i@5xY`D8#G?FJ{
Az^dkWxh3to=*re8{!ND&)I9pI0Gyv4CNCc#aGn9rQC1ImCk1tybHFIn>u1m-tKY<D?Dz3J6__2=raihB*ibroaVSdAPcyLE2)i0)n1V3FT=sWQ7y&WQ
;euUsDPvSr^SUXwe34`@@wo3(&_Q$WWi?#Y<bcWt20pzm+a)2hdOas(8r^{aN5KT!V879J8{B1NIH&dJ^2Z#vf2SNyk?u@Ks7w=-ALgKi9}I1=NzXmVC
(mSuC6+IzKVTf0DJ`D<_=F2GAD%S_;Xq4*6GNZ05gW-N?6YV^1<m0Jex@$K=zJv4Z;Ic3gf6X33)+?j|mp`oy;|609+(cekV4B*r7m^L9s^A#R5Pwv#2
1%nih%6ncmKsg2L;m<6Pa$T{`pqv;$#&e;-phk*)B`CkCk^e1}0>S90b8K<S2cSu!2Gdv4I_vqQvyc*r~JJh|9q+{G~WQw>AVz4RJ9k0+tz>EV&T?{(b
6HK8dP9##bI?j6iioDlYaFN{D*dB5BsqF}cwuxaN82>I#;#5+Rdf*G;b_{gHrT{hF9ANdQYAgV3uI%xs&`btQy>U$|W$m_S$s7$4kf!EeB3rYZt0)TRB
XK1*FixXBIs+o<V+P&bnbJ-Fgz#4Y+LiV9O-TkE!7)+7H0yx#V$YodYpzymx^*x2i8-45SGSel5hyqtp&uLj3Ncs*}H_eG#;BxdXef07t40sn_4>CybC
YBT9bnLL9fppBUBH=XP3^Ku(fWQ|0&X3!J8Fat&U7?y!H4ttY`+Z8Eu8lo)Ej!`^cC(xPR;fyWc+vs|zh00innMDY29}728M0>vT{9H!DjGT$V)48I>=
-xr67nl2RD8e_$9q}2Uz=wArmfJL5{ZnfQ#;_YMmo!3>p})5R@lqQWPpWyEW2=&7*4q5L~>sF458Zr&vHCmQyoOakg~5sjnG#)wHD4+%EM(Iyay7kM`o
XGV%5AZ%3|{P_3<{JGRe6F42#==B{33wW$N^gB~_jhVy#$ZF0qC@4M8v<m`WDlMo9O;N<hy$qi2|TR{}P!1m74+8Lq_~as+rGqhC15e5aMZ?wBMq6;AK
Se`)RYG!AKjLh&MTt(}A=69C=_T5)|pZxGbh>uJhL=OD&BAB6KHEQpb~`J418Gl8t8Tmz#fvlqBx7D^(o6+xQ6Xg>HWs9^7L;kCI?;Dpg(@5!B4b|~n2
_*5UbX#g(Y<HB<Q;4r_(@8K(T3y9y?{j$`SwSZj|P3L&G`x29#37S+ol#m>gdwN~Go(FtVYsU3*=Su!y-d`kKcftk1e7d4E2`@mW<N6-&mpul1lb(}|j
(Lbb$xylTvoiuE%^I<l3Oo?#D_7rdVOzP|wzAL3mjDUQtmqH7SP&FoJ7rLs%436zrFU{(Y6vv#D(1X%*zqO^I3IDADQe+jM?Fl0$q9j~ut#=RlttkS?w
P3iDZaR5g<p-=IPnQ6xD<P)Q{I<=oB^-Cs%UX{>T&Sh7_-la{082@9KClbNNuvqkq&&w5VxLWnHxg%H^<}IXvXjzd%ZSNzjn{jrFv#JHO&`tFs)fFJwl
Ewfk_2VJ1nCE<Qs3{Rd)PX+SGJO<KPeJpse^MgOVMSP%xavNtt$jf%V?c8<mrE35ulWBR6>>##iOZO63sKfi`d2ZgJES2wT%#beq<4C_v+iPj?*N03{D
+dW|w(0hNyz50tr)sq(vhZ^Rvq&+?@;JU1z^1HeywD&m|D>B$i98n#R?Fr_3v##2BA;B{#OPkE{{#F$KTuL%9Vk%lH&$Ea;F!M*aC?3e@;-1>rDf*_tl
6u(~wn_*WNWARZAAGD*9D8ALXa)GKlqwMUyH|^?Eh!L(#ak;lH328MghB?0=R}`*ZxV8}v5TlGY#u;>Tg81&^{wwqV`u=wr6p$&zgKQ*9mUEl7x(gjyv
umXf70h;;(UY1nF-C3=r@dTr(K9Nk-UR)giJ(n#!=T7{F$MEs_Q;nx!v(S7dW58*{K8D)p1bjt9{ApkU-&yv7|1`ALdg(4c7V`65LD4kWPi>_xl*9z)u
niXJgIO(sTL+{+e_M&<@m_<PtSgjR+qd?hBRQtq=JU0A60wRcax_~LsFQVh8W6|uxLYWy+|DP{xBZc2H8)w!{(MP<^qZK9V3twAZR#ZxI?ASrx0VDsMq
*=QFa#-73NBwddC5~pL#NwCQRWyJRJ~8)?7sM#2a_8E+0_N4ukbH=gf}a5Q%wO;dZXzg-MGDJ+km~zoeXJU74NNdMDbHLvVIkgV$eq3I-Zcsync}t>HM
{eukVB>7|40^ER6w%oU;La?y@*9re4wC=?+oPilwQy~)?JewcKy?xF>2D&=;eTGQuviHE@@{NW_M9!-o`!RhTg+Y@I>>~yVetKhYxi~CDmw78%3;HU#J
tK$SKd2$Yd9jCw%3d1SIuNIB`=c|nPkJH!oG_8WxYQ%``Y^SAc124FUhI_I*fboFi4KN$!f>2$erT&C3X9_XmP9(cGg9sGY6VdLq3e5>|Et;{S!IQhno
E@0X2kISejzAN|nKSvs^sOwmcQlkYCLEfRhN6DV7rCEfJ{My|!rk2<*;B|#WUkNZEt>(9Wnbd!4xwt3#qguF1`u+iE*<P6JD&kwHZsq>-pqg^pVV0u8@
(VYx`QSwlHH?Ff7d4eAfx_UcV6bDbKJYYJknm~Q~V1EPh#5c?~YW!%iCVAT0Rq(NI_~@PVMBNd=H}HYbIlYG?uHkKgF#}dE2qQOrb3UXVR?8eU6YS>F0
ux^8Qh>*O&y5mt^ii)!WH_JQ^G)sN1Y_4Go|Rq=Wf-tJ<t0f_4ltWUFipj1hn)pCN?HQ@xDto}f^fulJ#{jx!s8BTL^3tV9HnzGMNVy)8@z1!;y{@wjn
27~>_SkHbDdav=|IOA(wIG!WB{Z?>mROg{=Xg=-XI4Mo|-CwE8si{s=h!b(Q02V4CUa-rzu3O7uOHQ#c0K!(qntrZEOYBILR<_d=pVy}aNt?2`y?hUKb
!+!r*P_bn9tc`Y1!evd1SszH${(}&VV>Be(fK8V-wZHC&6>xDV5^eNAtm}1`MZoF-&4Ftu^aqilMktUX%Gl{?#)0U+^yu;0C{CF1{2Jxn;6u#ab{CNZ#
CrVvSgVq_AXjv<8}(s*oy#Sn^h{x9UjT=*mrXvN*qFzH#THqYf{@^LOD><Uj0Qttg0fex6o=5z8zaT=Il}FR`nPx`qk>gL@L_PMnd9R-FE;aYnBbyg%T
;}Sz%RMX2a<9Gq<;gS({!KO0Wz<svLkjx1pW}#&GyhB3WZ?+()M<uW_Q)XV?4OZ`~XcV>{>1ykbR;=>dqFk&k!&CO$yB#eV%Pc1(fTuaC~*MW*;Gn38m
8K@p+uJtO0&|q!gXGv4f!8i7tE%Z3yvB+^z0aI*2SBEUXp`pBs3K6W%YHh>-rUdd+W%XdHmZJZ=3{uatuI5Qq(}n*-cS8(ZraG3KB;DE53gPTMYo=Xm$
ZFLm(JC0I<+F&4CZBN>~su_ganOC{D$@B#5tg?O%=rWiOs<vx3#0n)$CB^R>0xQ)wqiQGOYoO1w4aIoGBlqxX4*t2(FBl~C4nw?dHLaaB8)exf&I2G`$
!s?zXDG>5jR$xZf&lm{W>QS=v1<8LP?-FP&szFrfsZ+urSsx4PyTPDbh2(^TRP!{R4T#F@sWFHzDm#3iQ0b3Hm6sd?<AmPM`ym`rR^JH3<k}oK7I-AN6
E@zF8NlP^39MKlz9;B%pS#ixOMn&e9{*k=Ug5XfhCLsoDY-&-<gfEof&;h-StVmz#{?M8sm{fL&cnsmXZ$v>+q8fTj$L>aa^4iSn~>iZ_HbI1%JL3Uu{
>YE1!E^~_*EQ559>Ymjkg6PG7n?NrWP&$t2;gK1&ApaA*j!rvOFV~KC1#H-UsB$ymnpsG;QDxx~?%U`tck<(hw8}TX=*z{S+g%muavZka}s(X_Go5)D-
5IM^{cWkne>Pb)B>Y7!*uz>DvLxCpy+){(iv>FuSch@v|_Qm>KZ>bG@Qayt&nt#mnrO0KLL6lXhI>iZl0QO?U#pWh)BSyrqkQh!>c2F^P{laO+u6n&LQ
ew>f%}&C^G&vfauXWf40a@D79PQRyjX$ak;$34#Mc-N(aXmS^Nh0iQ3pC&bn6xrA*#vMPKaRC_-?#(R1U5o$j^5DVTsvvYaYPOik9j0<=Q(YhN1mJj@F
2}+d^CJy&|Y%F!-@i*YP_N_aMM?S!ka6cLN?aV+b@6HUjUl7&2Mg=W1Glp0L?J&<_Kf&DP$%xy;Vjph+asLW?O=qzZ&j()}+MC9>Brt*cTr#kIpE~zN6
J8Y0wPT5i#KG(j2j>R){ox2HNCXRrhS)=)FE|e5Jht1uFSl?HAoljn0(G_SUQe%@&+HB^%66D3a_AwqV{%?lZAOChBvu-gBa*@A-l{1eQ)@^fg&R+VVJ
~3Q9!aBl^`>B=w7!#4?GeB+TV{xP8gWTOVF|o=UJ<~@ONudf!EN15_H$=cFG2|1(#iN$73o3Hfs*wnMtgsimH!E>vGZ(K<LAf;JXoyAOg<1M<K2};J_#
6@(N}ZT<wBS|A~pVfY9kEAXqq7KcZ7U7ZJbkk3~W{bx0e)$!9(-D*XrxYDj{JcX|)ShE-AzoMt4XYEO{H}&f-DTpZTOe=m<AG$-p{9b2Pgky1e<bV<rb
sKSY0u!jTR@!HUV%S>xPYVupMIspT>t*QP2kT``*cWvdcOeVR7p>Ik$i<!&_~g-+d!wMfQ%#@=-9Nn??VyQ#eO{Ee5vsWLmu9As+v3)uEQ|J5(Ewabzz
OTX~!KV{sq>hI!HvQs2ak2jyG<!EpxD*ifzlePfr=3CZQ%~`-xRM6h3^)$g1CmWRGoiGQZVU>ru<BFJfZsO{rq!74FB2FEtvib!e0NFyPo6+aS6$ZAbt
+h+pWHpNo(Odw*B(ikfoPGy(I;Uiw&xOl2={(W*;@*SDjZ)X-f*Ao&`FkjIwc$ab@W|DqH~oPETJX3KSvm|@3nnE+nEnW{MTznuAPpWctUt2QnFbDnig
P57r;dWe?u&ZtZYDx7CNADl9PT;H(ah;36~J+~b-mE&ySW3Hh0?@IGDD2&9yf$(Bxa0YpxxMq`27^YA@XCkuW{sXw}VgyR2-G=?q5#?*)Ti?q)8TNO(K
v()EiOz33M=*pBt2kR175FX9q>=pBG)gux9{p+uS;J_s=fA@$c5YQLhJ}-+>!Vdm9eeVTpZ&9#;Yq$d<stA)7Ps>N^}S%^L24R1gk}nD>fO4?ffUvCvd
Nsgmib7<~(PTiU3od)`pa(V#M$vU<e+@*NaK9#dsp2q3_Wkc`djZklk5Q;`)ehWi4MeK?NfedQ5L#L|~pKV22lISO&D{*E&c0#iPS_!}s|_rR33_mcZw
J{-1%uQlcgVR!c7lI8fZtp!y4lRi#Qfkq+O=kQ$EgdH4qV@@}ldbzYmMpb@PvNLdavhgu>76M^A5t9L;!Gw#dOl;~I2%FAEnoqt}k~^j|Me{Bi?E(psx
HIQ>J|Q2E0#|lf2KhKOvx(0{JLa-ybyT#I=>;OAFQFe1N5=efKKzG~(HOOh`#2$PZ0r=*iuvHXq+JN)*3>Br?m83TbfSrt_?1RK!os(f-dMzlJLf4?3h
xIuZ9b+n;wzd!NgZCqBFYR|OQg9Um)J~WuK4h;1>~-I?46*b^57&ZC+Ar1(;ysQJ_;MB)`r5xe{&+a$8SI#?N@ci(!3Oa(%MI-m(P%U0Did=mlkD?W-t
m4e|H?{h@nX}x0K!0)28@z3vHB43J8*p8DBd_OtQpXG$%)VqKj|CMWEln?$Vokd(<l@gtPA`SX-8eTGJ}gTLF)Qhjh?FHZ_+R<cFL*2Xu^dW+5_l>f})
bmG`mlu_|Z|o4g)7*GhSZEMz8v)mrxe^drW5W|YsdP;&S1k$XUO$=B)js748ajv7PRX}aX1B~yZ#(}>dSF7fR2bEkUF8|Z$F)53(;911XaXsTBe^}k$o
c(H-)e4o;JanBN?!`C_n!N$BFE}LB;&C{epF>&hwZFJvTDa`MHkJRy2_C{Zzp)?%rWUzGrzT)njUC+qT+Z9qYy<ZWC(2DyQuw|5knl-0F3nyRs9;=2QX
NgJA7nwvL?ue-xbqsRECz9JT+un@$dL|_gC#D1rqs?M;*2rApf)e5i?q{1se8DKD@eooRPrkBYe9VZC0eK$_<uC~|=#(pr+{;V3$eBFDWqKmMiaR2;MV
;>1qURAgQcpPsLh2OzW$gmNC7X~XCY8?ezkG)Npug^FqtgiD<ZWHuO51E*ew#JHbwosbB^|r8)ca!we`pP7J<S>A^5f2(!shlgz=hA2JDa|U02|zQB~`
DXbJ;h?EUQUk3wX&-RriaA+4-zm-I(D)0*PupZJa9#If&G(F|p=Em4c4aMaW@s=~7sbJ^jTHDv%#Zp$!vn4|sD-c|^6JgS#R*pQl3rk)s4g`|@<0Rs`|
{Yxyv3G32`JEFTUDuLJ+055>7Uff%!4dedkABf7Sxv>5S**vQjr@!_c+x%khm8ves&4Xi^|1`9An@IX(|ngLEOOPN#|L<WNJGwF)b!U%%GN0RD6&F1Yz
{2DI&&Oo)1iY>Yh6`F!|=tP<Bi#NnCpp&s{W!!)<y%fiuqc#TERV+<#Y$FJCC8XN3$R9u)w8B~N=`P@x(Y=R}6e8~sk}P@h-mL-GYeUp}BG)CqVX4(z+
w%=lUFKVI=3N&A>m!GfB5Vx6BFMyWvKic6j`)R}FYjan7J?DMOTR)Bt1IGN-Q%ry1<G_u?H->*prl|Lo(HZ(#JFJ^tYJ10GIR)sx8a>wpf-raSmw3avG
n9I<f(uMmv!$p<%x)#fU&^h(;*g#n7`ed{0Pk8=wi=ADnh(UQ6Sq5cy1J{Q^2?!rG6pE-etFjHU*O8&Olh}J+`vA9)QgPq6GVVaGBxIGQ=H>Z*Z}zM!a
#y8W~}Zizhs2CAc%2W4^~T+kmibq<T5kgd!OJl3eF^Y(eI<l*TpWkO>sr&dpX?b*1n+k7rd&*xhB=aSnQ(8%gjG9K00RVhQ+dG<-v2HqxbZ&e!75wPkQ
HY^Ej|yA1$IUbG=6%GO;kS^1h-J+*)mEuFzdI*wq<*-)If_Thi^TvAw7SZ8o769)*Qga^VX(YH8#ayJ(N0sT%|ar^+mE4y??WW8f7TB=p{%rbP>ndlBm
V!;JeRsn=)j2IJ)nKHI3E^jU&m@Fq4L+X4VHuvBQ+?+g^#F%&;(#YX>!eygg4e$I-bHIC=MYVn%-vcPAJgQn}3tgPv$wJ4a(;FOJ#>>m#I4W3y5MGZZA
b_m7GwlV0lLG+I9FidUw<*Y)Qs(kOu3S!{4maw$G6x{yDFAY8AW`~PD;I8YFG23MZ8ude+T<^fiCB58*qD6Hh~W!vcz10L(aJ$=E^9<W3oN#vkJy#Q2T
a8KSe`|KhwG_9pqtXC%U`}~>3)jue!5hMYOBXS-0hLu+@-rfNta^B0QaJ5!eBMo0ejp|lv%DofJ}#2%yo3!Gg#iTZA@{-D_A1?n^0Oi;>){%-}7Dt^Pg
F@^amZGjs?%TFBgvit(TWf-VxQ^+va2|zWX)YPJL(KqJwU{AMXNfVxZyJYgq>umtz;>Hc_f;03a+U><QIb0lMMkF?L`8q>Yp|Z=;fkK;ZmM$E^(+HqHd
^h;P~u?o@u`Q)pT*P`C^u(Z!80F)gKsa5>9&mwUEY0crvZ!6oWpcL()4fa8_(G6iO<OD_)fYGc++0MQkfSC(*`!ZWv2rwqqfku{yt%!w_l2ioav@L|}E
9AFaR{OAC7aPi0CJ_;!89{`VY53(R)Cg2qXk2V0F23*RyAE;8FUVvnIa(C`WY8OZh3#Yg(m5<H%%KX$dD1*+FZqen{@;gv3Yj54LrwsuV$JGcfc8;1`c
vFcOguot!P7)u>5Fj&Pkb~9EB5S{%9#`cpv88Z(*2TQDiVPQ=_96Eitm^w9Ec)PUz<2UK5FWGA)z5)LO)*ueX_`OJKw`{!Y&n7~1?TQXTQ;*M6o__Q@9
UvYz@4}q3K*Q=j@9=L7%WSi;rCgb@I2#Ae`?s{MbdoNbR--AxLE$sTV&~8fW`(XlRibP6oSP!xuuWK?ykP6fItj(1or9ZPn9kcF~&pAq@QN+a<LP`kim
7E-#~7M%bkriM8T4cRIm1k{226#r&^imUjFjM2^Xf(=J9Swqj)5(WN`37bcq1Pa=%t)3-DZ1Zzg}HW1wYpeSctO?PB{1J)^gP2dEGkEn7F@MKTO>f-n9
_xkPHm-69_m+S#!lS7e7}N{~(n=DCa;pn%YsRC+SU2e1cfecCf74A|A{_TzGH7evLJ_jv07Vny_EAJdaR;KTQzTF^7ub5}9)L8|iW?JiL*12+#lWMtqw
XV9~AN)put`|1w(?+gT{!6EB9N@M^sm*kB!E(@1nYNkxv3vyILPGqd*Lwpy!qXO|GbzUIFUFCsF_(urFq*@$D8*qh}BSiG+N~zr4_xGYLH4FnqR%F(uc
5Hxk*nHf>CzZH_X(#MEmjnl7#np@W>56nhjgmHWU3i6?_;59AY{w1gUa;k9Q4xs#&c$$@)Ys|~-RYLvi-2UFhx)ZOLYCbHf4iT`&_W1{dD3o4V}`u|&^
oK*Do0uYrBUeH=yIKl!Rlp2l`^Y<DC}E#8vJGu6iUYkOH~?(8J5o|tWM=X!%4$YE43W>d#5p)cZ)?Rbh<qaPM$tMRVVndW?ME8s8)}d0BhZk=Pz&NU7I
720)}0V^OFjIJ@0aWJmUeGG>cv`(>o8)N9r(8F#$O&F!(@yznZ&?iDqT2rz7ToMz3$V9HeOc>C`rb7e6m9bIO^_zK#hEBEcLltfHXj>qUIm!J}VY9_|l
+v~cu1v+gWs=nkv!rF1;jeU~eXYLyJ>%Qx2o4{kL|dRalh=W=`Lq6uQ~V+9RomS<Z<Ve_~e)MZ=-Ox0h6D@cmtVwA39kH^PC#H{qqA|p1a@H-Kj70)zp
xcV|&Z;#U?0!hY-w<!<M6s~cHk=`X(AbA&E#n6uN<@+EQ60BjWhd9dtYrKq}5|ERNuTq@y)}A@wo)Zyk#m~jWI?}Qfr7Jxb%*m>`HpyK;;cO}!W_+~^(
G(VMNsjL>Yf8Ar<CclQo;UB=4JGve#91*f>&T{XcaG7Dy*mB@h_Lgc`kD%yK#x;2>O^@$@!na6hEK2!gtjs4Ng%T(HuNmR*vEE;ctzlf@Xq-LETP9O(3
6<~oL*IW#}L1T-=`kEc$~AoTbCPzGiaU&($L9bs^vZC#W5$u%rb+>FQ11|+N!$^Eny&Cj_V6KN>Bs_h?qLw)MZR8h!_5RM~K4q#P3ndlAyGOgQQ>__QE
?oQ!6EayG$Ly^HqwH*srub!6BCt(JK+!thr`~Ajs$Q>0H1H9F(is_)z4LL=cZ|*N1|k&o`&PqSQ)*vqPS)$ywn|?Ag9vPwNU-NWI*_yWlM{))&5BVm1a
cFNr(L_eXYE+-)7n%PuiU0F0?v)55U_Ui`}gERnD0p;`qIm-h8=W>3vqTWm^ABgTv12$&3{Wz=1`KO12G`LBN2J*Fue+TXs5?qd(@Kl#s}k9y30^&LMy
s^VYPp#8b~KDzwb;AeyXkQ<zaIs4U@A75+kYj^!8*4Q81`|;0jZR(r%{QMjG{YSt5@y&+5^`0NzSidodZ}jZD@A+<7{eCpxEvrAc=Z9$M2lT@~BdQ-SN
T55P@1a47_4k>(kL~pJklZMccY3&4d$Mhpf#j57?nZ(<y$?caneJ=KcY8NaXBdyp%r<*;Yx01=mk~2a#iFdSHiUU$xzF}~UhUl>b~Ur<+MHPG6|2Psc*
^nF*EjjSWqEPmB*v(3+wSsaaNC@lRHQ-{-p#G=V_qY*Cs#Cd?D;V_3&uvIpZfU6+TPRv<}$HFcx#93G(L`jAX-<fzvf1HV&!A2YgK<OO$#iOUFuA(9w~
ykSJ3D?xIAwunANzLq$8X;d@!%%r#?R8!KZ%zKJAe)sL#}Jy}z=FZr1nJ#l<yZyHM<{_N|9Wo}IhU8h0S$q*XTJEqX?EbLRWL0g_Nq7=52r{19RsJdac
K_|(T|JpI(~r@wvr+o!*M>f=)%pZfUBAD{O8kK3NVBESAC{PI(NpZ51zkN6z#KjiWLC!EiJ?)v!g`Ugc-l=?Zv>WmOdi(20fW<R&^WVkM_&UK^agM7Du
cIYr$R_{hk@k9CD{p-Fv-Zy_Ad#S#Ayusfme-Phof1mZ;&-Oms`)u#Cz0dYO+xu+qv%Syue)RUnKUx_+(|@=JkHf$0PyXffo*wldtzQFTCc5lVz%DXlb
gNt*nv>Vg+66z&g%yZd;c#9u1@L0B&o?1ML3ny^+3PCxB1l)6&0@zZg=)d|^i~!kdveF+S<dF+lwC|g-cx?}ijeCq6G8Y+J|+^jw616I=41-!`8M>HjH
+$^#QI|_>ufrD1&sQOtwgt@viSW9nU_=~hnyM(nGt2+O&4%E=<aE$MfrLkmghm)akJvCom^iHcS&ZEtPaocluB5(L$3~$p)v&OB*>3fIWCos&%8Eb@4G
BNIMaic11mFVR}#AmrtB%k!^92ca!@4dea*f1tx0k9eeHdz78S#rme+PU@MroecjT~pl4|Ca#(1nC->+irRs3zlj}NtGq`P^0c!|)FhtvJ}5M<NmZeGZ
oL;SGl+f|Z`GV;3XYdDymdJ?2ySvK#%yQfOEk9R?iF>vwV^;#Ze@v2{?l}^^hS6?I2M{%!ZsVhS-|L&7`a?n*?j)T@RJ9iAEl4_4j_s;8!u7^iLDmXs%
f=wnW^IhL+`LXh*_bRFmS7nPIfpWxXuQ8aoG8@W~q}j6~uee3Q;XqMSC->EO@F=J158rH0pSyhn-K$%ccYb*tj^uEmq-hXkZ!L%rmnUyorSG;sgJUgU+
NhNDVzX)v=B4q0WKrbe!9~jztav_aaX$Bn*STAHFuZ)JWvx*v&*4~h)E@Lbl2WW$yyxYlB(C7jh4ff6(F<Q*i<{5AP-K6cU*5bao(WPQpXB5C=)Fqj<?
#rw1F|RlB6+fVvGHSu$M*lv-kWSWtD{lc7sNpH%@72b9)!UL|09FxF<>x_x%$#qwf;e#Q+cX#tr{k?2*R?E^zQv^97a%CE;|Yp55|tDure4EhC@#G88i
!tCI!>iNB>*@Djpu18F6I@Cl)lj*3)=?i{|xG9^4jh4B1BHU)!^b_~4+94j)Z1XD`qd$V0jQ{?tdh`mxPQ@(uoV{P@+lqS>dszxQu&pFNyPFGBCbp-!H
WwnV9%tBULQlw#{Zko((wR7oMAYW@(UnXar3on}OPMA+`)D3hPT`1t<)ddI_RVoRtg4+5J_P;{O6MHY@phsqw#XuXEGzBu`KLA`#tC@KrOv#9Qc=dZtg
P_Hhnc3J1lkqeey(X8D%(wGz6zf6A`yXV+^ZZtnWQSM@$?!`C}u4Oi-4&~;Q_vo{Y-NgaytlS5u+KVKdNV$%_o&p(vMJ@TD7r2?YUUyyk?g9JiIvvz61
qvejK`X27osoGe4SukEpy!*w@1H-tME;WZE2_4c?_@W^>l3JjgSu>DW3APmA?yR1+MV7ZV=ahH9g^1aMeVzE;=k&trN2K9s8x%E-n@3W3a<%Y<wyDWXN
O%#i=H~Hx55wZUah~oi^8%Tl+QLpU!Gny{V(m=_wPr7Ni{F1zj2wXJ(ed>-jcJRc&W446qoRXy>-WW7Y3nd!bej=;ya{R&4^n22fbgj$UlkfNBz+=zeL
@(zceciGz<P!517gk(HltB-`f-A#{?fi9-v8Zn@%ShV^V_iI-<>nR~IJFOARXvzR@Eh_1KxXg@XYdsi>wJUsHafr6?u6cj!INOJ^GC)lxtAd$wolrEnc
+i7oVP*+JmS@S+|wF{hSCenDSl`NT3!XfJr_V{sq$>eMtjA-|A8tc>QUOEpuC?3>~UxZa1rnl!x$jvK5wx<G?2V*Np#{F1ZZ^McT*r=%JDo)1{R(hHJy
uI`Mud4vj`mMgkJ>POl?!Sf(tgfYtBsnR*w-Si+y7A4w*fYO|?;8eJ|#fjqE%Um2X|4<P1_a|ykAjj^%7j=^yYR$<eXsBj;H}`MW*Vr#g{`C*z2Mc)(m
2$1F=zY8Iouwqk3$E`fM&HuL^R?vBqzqK^M5{gOq$S@o<!|j>SgAs#mm9eWM23;OxO-xM?^8{_E<px$<=pr6cGl!&c$xwf`948!w5VO+zokT>lXrn`sc
FaB<=}egRXIXrl~kn0z2`u29hpFF;_jL)m%|I%1t0I-)^wtlmz<@9UOAu=9H(gPAJ+wv?3=rijd#rg>#c|N;N<8&tZApewk1$jUnJ0*)LYUz_)3TT#wU
9fYC>)p*RF?Kv-+rcPHSh&`xC%>IBa`Zu2`Rfz&T*9Dk`cj^x`^BQ>cofBkZRh*TuGC@HeRYF5LMeXGEh(s|`M1zZd#E)t$V&W%z~vei9Xt8gB5z*u%b
=pNH#MqLeAk61r$@BEdCSp*djEW8PVq(k0E?%C|6y8)^?V^%mQwpIK0#broGt-g9kaUOmVqP(k*y7-Gl90|u!NDI?-9?KK?9igH@9EnJCK!}ZC$y33EV
YMB0_0NL#eYToZ@ew7buvQ11r`eMJw`xnACx$Iki_cUkOBu8O{L)<@mb<ynHQ@(J%a|-gz>)~Dk4YkVs^LV27LVY#kcu6^E2>HENDN%|Sal3a?0uFz_9
>9q0^~)qsj#zvDPFCMp7@<@Jd~^<tpRN=wflnO>w)26y8n&VgxnY9uSpoaoV5-Fw&q0D%(Jm-OjiFgBUAIcp-rRi>1WMCKA$h=8TeD~tlPq_X0sGfezc
8rhqay!@?F=E4>z%<QfdX%iz+lht?xK(AO;!HfvPN|xmy30hY5;{RxS@5TI#&yZTvyO7ocC3}5+YW2Y;03_srH7ro6BXMQ=q80689#IyWINL&ldi*y(}
qO)W3Q=H=noX4eP_@ha!G@i~beC1I{up?xXbdHS@z0t=zf~5w$Q5RQ9vnICvcnW$%}FE_!p%9_lua5qd}_n>&dWaB`FI>Mq82U-PrlF4g+Mx#$oI!!_f
u$dqi08iaQCL3;d~x774Xr<fnqiyJ@+sPf0(O7!kB%m>3%L`noQT$s|u*BoJ*z8J7{3JK+C<u>uz1NA9y8|u_y)qE{ubyd_0gc55OHSJ=jwR~my2<<z`
lg^u(YQ+{#h-$U#b2DQv6C~){4Ke%^>p8=0hPrSTmhh|MlP;l9U-jQlqB>ej56jQB-S3)C;JNX2Mr9V?K*Yb#A8C}t`{VPIb5Ev34#wzxA~LPjI3R!43
)Y1z@0}DEn%OA#S}o$V_*;8pB%>}EzWt&81QGkk^!7TFl6_C<m9#;$J7tT5e=n%UF_w6K*Iv{m)9HY^3vW~vY1e6WKt@n?TkH=RCx{wVS`T<_u-|4kv+
A^iR&T1k-QGxR^H29@H)l`gU*f($bDiw$p`JqM(>KhAc#tz`_3nYv>RE`U+QYoz%#{Sg+Zt?SN@uy&yWbk#r%1=VMtGVPSr1G3KBQuw)A@(%UA4ckm$2
V%+!NQA`?G-D!XieKsA7Gjh4P>DPu<)51jS}f_wR+c=T_thiPGq{j{fYBlo4r_CW`3^0a}r~k<Klk6gZ4`W-l#!T6DXaIq2HhPo_8ji=A)N;qizx6OG*
{X*RXeSRAze`nUF4eq|TqDtk4|%=Uw>-Q>8M|Eeg}Fl~f-g|SE*y&TN9$sp}Fnc*?-$dsgfCbvVN)FW4BtA&!Koc*FD|Ms{e&uGK^@J&$qkOopimvMsG
m%wE<C2glC!gmMooA@~Bz533f1YjwW_0IR0f2*;|Ci1B$N9&=L{5)d2CC*5hT{;S+<D=$!!{wL{-aj3Om#}v)<e9sG4NnzmdfUd<d6_I|=N!M!zC&uTJ
9`EW;pK~FwSH+%&hp$p%!mBZ?jBqap!Xs4e9<{SzN6ffH(r0@0Aty@y*EWf0iKWOd++R9JOV{H@cch|hMx)2o-OEaPJn-Qo}KY}90%0oO58{)!I@hTE+
Kq<i|^msYdZfO>+9O6a2ehU@-G4&|32vs2(z$5(S@8kCsh<naVPD8hDRZhHXPm@d^aDgC)YRXjFSppip$}A{&|W`Y>wP;z|cAoitH!mXPlZO_+3O9v77
uRo%_wR6o>fTQS5dCX>XO}!8Nus^toZ)(}q4Qm3bp-^f@28=F5lsg{dge=%pSt&Lej9Rku)mptU`D(){-$t96gAGtrk8AWDO1f7~yFYpE(GxF4%NQ7EN
7X>fus!JCWo$;{*fX~CoB;3%y$vgw&6?eO(@z(MFCYOdWG5l>%fp<-q{+AQ=UorM)9<*)5cQ5T|tA}^T7>2reK)r<D)(7ZLXP~J5pR53umHCIHN{z6ag
@6`v5jwF(XN_rL?kuW1KZf8xcLf(Vr>pP-VZPwTsV79^Utg5^F?eDRbNPG`(SH4B{qKU3ukh7s!@MEC4_{g#6d;|)1Q?~AF8Z6?aUCjq9maRkEudQQ~e
t7`)?bPo%+dnn4EMTZ+-MvO%6Y{Pp6n3UKDX*eoEcVWEiN*V;^?Xi(4r}0X`#PkfX#Qd;fERvlaDEsC*Mgq2DMIkMpz6K;Nas|so{*%??BnZdica=16&
!+T27NlWjLn>2CB-o<4uu{|;{Jtc4;wez{?^`{NttFl@)PGB5Cr=iAi<SGB7MN;?;fC<Phl6>>Qj>4<D;X{M<M2KdJ$x-`6?RAs*IH!xSZl`R)*?7yJl
FNhX3B5bvY2`z3VQL6hB~0`!tH)Wkg=K^=`;%JBR3Ha&hNW(XED)ffBSTlTFGQ^JbK97C7kjE~^|?6H@-cFJ+>efYOe~xj$)5bq!h1axj=F&KrJdWZXb
5mh4XBhDHw|*C^_{0^KLMY-G>KIA6)l1WjZR`;8Wx?yq^@{7NidUqw%$zqVJ;gVAZrsxeT{Wer_<;@fH6sYy6b|JuE7%Acmy{dp+L8@MPnrjfM7fK`-`
ahHF(UspE|20iQhq+MeCW{`o7g`&f$W2a$gN+|*&*l(-7#P&zQ<9Uy?68ojlb%qm2KJmQ59!=q)XwC&U{14*?QDsnYX@qPK&(X-8^&?42qO3Ve|9$_^{
R2=wo^veU2S<X3L3rr#7TfOf@5k@2*ZZEK-kB`{CYjK%kxlVNliKj&ZctG@ZI8y+J+_|^+~i`sLKJnMCANaR@1f=JGD5>7kZ`HSheE%b9euMX*6i>*cn
akzCW`52q#5BC`<sk>8#R-lbc&-iFXeu*<K5+2Jm0pf-QdIJrGL6ViSWSU`k%7g-Wr!tsv95e&6f^Idw6c1tfebNWv|Yp)yMD#qoX;|gVufWV!{a5V}t
d&IvN-|?P7TftBWRDySBya<q$%c(+<RWy217Mm-cL`RXk-5Z@0Za<Sf4I*;P@ZYeAq-v(~P%JzMXe?#E8w^rrBWOzuw~hZSqdG6^y=F#hR!1H6(^`+E+
HDbMbyNdAK9I^pNo`uF#XZ-zdR`pnNJ7`i8q8c!QyQ`~IpZ}($4&OMPBl-NK1*4{OBWQ+Fpz24U**4caCDsNd-5ak)0t34~(`lstX<1|!^27UHdYb>2T
#`6JdmuLU!dL_2+(YM+L*WP_`P=rOZccN5w(puyGtGLkZ5xR~PY2VV%0ZFAP(d}DLo&L6EPbS$bhkAB;cQ(jw-rug*%)1UzH28DB>0jHkN>ge;&{F%}i
nm5H_-B_X`qJU+4XK9It+SlukfKWT5E(l+)aMYw>IFK?OWr&F2S2xc-i@uk4h>~2<7S`B<tCb$dY9n8A3w#}CS6IT@q+a8S7|2uT`c&%yVqTTKV7qL*F
{jkyM$<Yo)<DWlI!<x?NuLnL(yqWt{sfROCiA3K(E~S#g_TKS;~effB%R1ID@B#zO^;sdb9IZG5NCI8)e6Q@$Wxh_#k)d^i8y8g*9+KTSB)cZ95Qq7$v
_Eg+?`W@VWRpER~;!mSi$9Fa2wK79$2v;&;8=_m$J8?&93%QW5|7(RSTBQopiJ|4)AY|M-9^@eZLH5&6D$#Gm^WMV?@ugf}#EDoGmJX*saXt7!i;kH&S
v8T<D+F9TZU=jQ67gi6S3=X-w;W764wY0qeZ%0c1U7HHj<Id<|J%G9vG!Tqb5+esudAHx6FpQre~$f7<vbP;mJOM!|jkZ57s5%ciFekoNOIKh6DtL7lL
4CK4&3s?<4KT@ma{gi_eRH%EI7tsK}NP<_esQaRnY^OKj@qp>+LhOf>-8p#X6_^<sj~-Hr>$9vMBKU@~j`qLaue@g$(r&5hfO)SF=y{kg*U)cy2<vYWp
x%Af@!$C1r;ZO8g#(Kc3zgkvxf+pj+!77V54P>>JQH<zxmXR(g>R)ZE$PESo9#z5+L{n+z!7@c>ijV%Z|N9o3zQCpHpd8c;jIuaW>deEv!Fj{$^{T#`u
zC9v5t<tkb0xL_{rl7tt`H8BDc+&rj*@R`9Pc}pV?ZG7JtQhxPL@|YGSx`TEt#G=)K7hwZx>5rc1bk@~m1C#R-ZuxsYBrScve6I=;S;R%b;wxV7|ztf5
$At9TO+rLx%{nt!&M+gkfNlq%m;R6W%v>6q2ef^*R&=>0NYqOr`r1veF2a1&Y3)jQF<DN;?`QQP!lXBpD)h1oB4(0gIuiy7Ix1s}!7MXTjw-X`O0fb{D
X?;d?mW80@v3g;#MhIwq1JL`~fBG9E@vtJ%)i_O`>uV*e3h58SaF@N70MXBC~jNZ@p+*z`wgs|iY6(zk{M8xI7^>E1+7k$&cc0{q<9R;0Xi^2fPr1fAS
1@CL2pb8g2elfO#Q3BJ!`q12(+?tJjgJ#<@=+8E<nvKNjrC$9;M4NH<bCY;Z55))-1w};$G-tg&JxESffyQT8c2;4qD!f%Ii`q2(b;j>V@p+JMXo~ca)
P8UYasDSq^dbD0Ywew?!|W2Y`w|vAX;;G;!mB>?D88*Q57GdiH(#T?e+!lC%;5<G*<G$K%D{Nh^tt@%&@nGMs;;3Lo7NLrFzwp+E-T?Lw)e06fYWW5{@
mY5G^by#p(0Y4kG{0`)|}E~YRLH23%SQ$3q;T1Jep{8g`$VwYR0eseHHp)3h43Tsm{3t$pkwLO6a4Zs<YDesFh}CQq(={jx_JP_JEQf5$M(gxPRYLRAA
VBBFtN#i)No*QOk1HD*^WoH_d(=SnqGVN28jfv)FMN`hX3=D>(nY-m%k<rvr86F>fc+)Ugqomm9owz(jbuN}OND^r6@fDc<Ezi1X!a*dB~=oI&4^TSUz
c(o$Iz=7AQTzG===HFag678BKXr|B->`mi9GE+Sf5s>m-U$9hW6o^3$BZ=>d9+Vcg;3)VS{W$&cX(lAtpe8crnluPI2`Rpm(U3#GCPWj!1k-Qf?bfQAr
kgJ-;P5M_+p<5%QSQKfF6aR(V9FAz?ojYC+SbY?Qad2J=>#=iA<;uZtP`P^~#TW5Hb$I<mbrYbq+1XfUELxGrF1EHNgo7&ZNB4z$>^%3uJU7y)f=4N{s
)n!EsEq~sh^Upx4ZA(Dii>E1o8rI$m)Cyt4Z^h?>-SJT!MED88|G2du^8On--kjUZ(d04^@%ej0>2*hEwgDl`z3oA7$QWmOQxb0?NtEph5X(7d8l&xc3
cM-JjWCB!58P5jqi0x3798d?MQaUa4`>M;$sq#3Q>`ExeGp6ugQR(VgGh@#TpLytu8k-T<*4LH>@7O$umQAeGxsL-@wLv@}r#{dzwNzJ}tcDp}dpm!~Z
(c?sygFm%E72M@@QBFArRAoa=uO76PDxx60@WGy?`TnE-Ho2kQaX`ECF0^W-{6v43`ezrmE7OXQSoD{8EEJs^0#D>PKkLi_9I-Dao<Aw1S&L+15#Iy-!
qtt_g3fHsTdI)h)Z9(i}{uhqnlqIG%X4|o;VJKAhQ$PMawaPWBxF)f4b6Wb4V`12G?Zr_t6zLA<nje|Uh4CaN}ay#oOv=)>T&Oy&=io45O81edl+dGQ=
)ey}ej4Wk$IvpiD-)r_obacr73=%mKGm~0YH;hc&o_IXYtBmv3^7+aY($c+Rji+Xu&1Zt%Of{(LFYO|~U&jQOl=t>w>0qwSq5>dQ%j(VvCC-asQUM4@Z
`&hIs5<kU8~~p$7NKbx%r1B$PJ%x1InmGpTMSSgmddGZ5h~lN?kurm{(QoS5UPa1&K<hM`QgEH6Pj!e#uqd}A5i-8*q5g|it>KUm<Qh^g=U>auD)G9mS
Wf6e!u)=xeH!i{D6FwKhRp2mxwqJ&nR5KzED5<jb;(xhx6UaJx~(5R_t7e)Pm;rR1hLLS#;bD=Si8nDd>gP4{3JtGlcB%rS_b{GH(1vdXk|#WT?K-MQm
O__M{B=7l-{+Ze0UdnGV~8Wd7)%qnWArweb0s-j3NIaehn<36|0If!DWoi%p|<DLK#m1Lytzs~P0$py1`lAr$YOtI6-ktD#rCY*anIeXQxZmnd)B7tn1
~E~L}cSqR<jfat@hqzh?fW`S)I08O9kqq8M7tD*d;uBgwt)-_i%b>LgsBLv24i~IKwB&B5H7=0dE89VRcjs3&T3iO~xdASH$%_&?#uxOx0s9Dz=p(|H!
NRin$rwFf{>%qeEIJ6x1Pp9Za>B-Le7Pg~(ubs)Q>sNUw>42<isx;$n)Hq-D^An9S+mX(GuO!$9SWn9k{YZToObOQX<e}+`{YrWK;U9@Fcck|xt6@K~b
QttqhWSJgH2s}ymi#<b6V0NCNQdTX4qk6AgPuiZc3L^VYS=tK9vbp1?96|Cvg!Zk|JVNK6WyLm@#o2=|KI<5w%h;qdD8NKkN+P3J^p+A9}lHCu&8U%hu
VaX;YQU^dUs$Yq-}Q#Ekp!+myUR<Rc@meP32)vtyl0n$uv5{Rqo)`CY?M9TNwPZ;>DfFf5o6!mq%ow+mVS6gA}Ln5<LUX5X(HcL9YWb_xp?wpo^_&YY5
~r2Abf<T!n}BI#DQ(Tk%?6D#@uL<lkd`u%{mo%_}$enF3dEmwcV;Z!G5!Ip3@P%no6&-_Ug2KCJtX`)jg)*{3L3*A2}rEePWJJ73<Em!AN@w?0SG`4zz
-GHagwwlfnITi#pG&z69n$1qVjvk<}bU~r%^Yr!GfgsstjZ`h4_sxtqxbm;>aUTrP`FAB5N&j&5)AN+a|&b2XW%1VPq|CJmmo~$Z4D&6Xylr<YsPir^@
uCs!Ek`hHv3gHy}XP!0pi_iot9dA?~RvrXS4}$yJRm?2?hE9+VAzQbd9E$ndk%S1o&1k68g%JcG&3-Esq%Z`8ot*o8%?k+h$28NrLw;Mpt>GRK`L=Dx?
Ys*4_39VEf*0p^HZ<Q7ahcNBi{r@KnPTpnJ(KtV;+{UgdQ>eLac;i2*HB%9(;VUL4CpTnPQRSF{I+r#NW~l`K7Zx6oi@nl<9RCx@QJR4Jhm7eF^2vyI#
VT%S7zn|>u35Y`0yn`+F>NL0Nqj5zUZjhgc*-8dEAQ;99n%P!|uJGz=cec>Z3Yt{EF-?wP%qAkT%r&u#kcvMRFR}u{Tcv9R>ZHBhS?boKTO&o)hOR<>p
9W;KcLKUEF7u2p^vY@`wD;^e5j=@%YZ4?iFTkaM*jf=Ua*UCyu2xtTzt#@196~I$FZE?eThyIJbQ}@M9jluO=zqg36}Z2g!mV_#M{wHd4VV0$Amd=o1u
vy+2Z~q3MWblU86GndlTBAbLqf3gq>Oz=FyTDsbk-%gL#~Yo)ww-~>!n<3jBsvDO@}8M&<u2+|Yn?K0!_dlFyrN6=Rx5=E;#BSH|CjZ41p?CbIM1IoGk
I9bPnD(*M;_E>JGyRow<9iw8e6?h1?R!r@}orKR%Gp<2l-8e1g!ARHZ2;%b;k<9m;BRS8lk=N}E1JQ_I*{xcO9VDD6UM6`uTTnm3Il{pQ$Jyp%4L!wvZ
NS~@dL~1jcfi*n;t@x}bz@L6-_>G#<$!(6^GF#7uM$=y3bte?&yA~C%AqO2Ux3TbU+x7Wss(KEY|#lfygtZ^@0+YGQt<vA!dGffP9X00EzrF|xCa1Ti*
Tl1_`FNXGvVR-n?>~6J&fz+J2-Rk0H_y;6?{m>J1m~&XF`r&)T^9JIoQjm_#=g<w1eBdcels><Yyq~j3BnIYHsATAlX<WeE#iuV)@%gZU#%ZjYj=4yp3
8<1?uH%O+lHEcW!<{Qji!-x?$lCYruuJ9`YGi{J_h7{7g%E?<zP*uWSdl9Rs#BX~N11!Uh`<vP%@d*+{xJc}^g>Z2>8pOtsMj9{-qrQOh}u!c6omRX@P
wbQ`@s{k#9Vy{`X>RH}N=)bke80;sO5o;LChk*R_Hb7j@-4cto#oaFf+W>CjkcO_Nhw~>m)Xxq3KG<d88H#1-tBf?I515NZSY}~n?$Mc~8ADrBvB{d()
3sfG&hrai+y=&iyq<CfnCZOoDsoohcw9;Kx)uA2RG9UvElYY~F<v*8-izF-nmI^&qV11}wz>&GN8fL#D5J=%0{EqzFO0R-LSwI<kAh2wd^O55}!4hd-n
TL!Jfiw~xmSwD;jaJZcq+t`ppd`6w9_t5t5~r88Epca#?Z<`5S##D4fnD(LLDHZ`C5%9PJuQ~$Hi_|5`=dN07FdMEFq%<|GtqdNB%M-rY?6Cg8C;%X2b
yP7l<3*8Gm*}xpi@He-f$vZ-+}A~GGKo^Ip^ZOXT)fq`!TUYvvIqU%x7;C1mL;vg-o?O=iu6m!l%tM@y6QZ+EW|7>>%4Dl`87Jcf>*<ZXa$JqJUiVpYi
%GMFD03HQ>TdSn9>(p5E8XNe5EI?%li)e)G>u<zM%x$Q|}YQ2=eNq=`;St#={WxbY0#-!t=bKz+=j*NH0|iKw`+hnf(-;HQdIbme*}1&o`E&f?aLBjy4
a`(-TA#x$JC6k$vF;04X$Quv6Q#a$?wUUb1NAksiQX|*K~5F5|`7JkS@()czytD%AstL}FozvNjUK>KU+b`fz#;zeF0r~aMOCN`feew~(2fYMY|TeoW3
5oLZbd6sJJ;GZ{~{nuJ)nCa@?yDQyFsh^NZ^NP4lNNhW=FN!|`;+EUoTR-psgu91V^tWs__NWHu?F8-!Kv6`3Drk?0h)lw`w}s&af^cr^2s=pzQ{SxCr
ylX*|EH}>{&iMHBbw@Km$MP^C@)5;d4d}VwJ%sN+niJ2^<2GrZTOC)W1v<h6xU+oAoJwCb8@j4s8(7S%tSgw(7pWTG8+1}*Ed!w3&fG&<xww`7Y8+q<@
>n3+;mp9<JCBf9G>1AJffwW*^I!i7wr-GtgUJrBTGH|*89>0GqK-N-Ej^9+&uY7zg>)lG@f#?8%U1;FP<0;iM}o~L9dE`eK5my6N)?Y{f#|lnNJp`<6O
&FVAfgtrlA|Xf?rxQsk42*4LBQkJ-%u8J^xP|S^jy{`F{iUe~<s@u)P8M%f-Yi@q|ivp|laZvR|fi!hsWQfDG7LZ-Whjd&T`os<6o!zz-jBW>-WTnC@w
_H6D7%1`#$b&)-=`8edaKCzXTkD>gqw5|#G-pLeeNi)+)?=cUorPnAGtJ~K?J-%SiY69gee#NgSp?KB)dt%?HsfR*C5Qvk%vQN$a{P4G%FWnAbt1~6}+
eHu#TfM1^q_fQ;P4M5Y?xYKb>XGAL9bLnZT*j1h+b-!vp2CPZQ^cYAnCx{=p*{-}1v>Pvcil6l82pTx23cqtiVb^<30SQ@w(6*mOcga~?iVlQU$#tRfz
yND&WH0eIVcrOl(%L<}KJoc91$1a>LI(T>U7f2TYyqF><b!(?1PfLbUD7qBc~w&GPa%`WvI{7p&)(o&7BV>G4(G;8&pSjWe|xiY<~$%&a&mmTctU`}Pk
@%~E3`z=eiZ5&&PKrf&YKy$NWTIK(+1S%ZSave%=WxD;yG@+_HyBemHjvHM){%Vl0KcpP-lck#ixS-{v?{l=CBoQg#3FJ*FeC$pIQ$$Le3`;#&^SUc{u
WbgQoVAU7c+~q><Ze_(mA;tVRt?w<>tB(ps`VyNYkc+xt!aswt8;_LE@{r0#h9sN`!iVtoja#5*{=lX><Eh?w*#$s(5#%yq`1Cd#k}6*m|Tant%6H{Y+
@yU}n!NxXgW?oo;ZR93T4^mgGJ9IR7&SAJbs(B7i<XJuDj6?qF*yt}vGfH98es5?{f{!f;w^s&6VQ|r<Ut{$@^IH^a##tCuR`)}|8i+1y`gA|L7IAo=e
f)oQ3`;cf^VGc<IMjaneC=(9*i^*haVi?3mQjeAV2!c-n;o9G&(~W=F^+lOZ9!J>(ydzqNn)N;cl%aNY7!G6x=DS|59Bk=;O3l@SW3sDq`n6}(@mo>=U
|XI(Tw5=o$XuZhk9fL(zjb8U_E-LtE@v#RFHFkY@$=$S-1Xg%^Xf7C%va?F@Vd@+W(YWo{7xi_@!?=V_4%^?@uSIM#L?4JZ9)MAR746tU8q+Zha6dA%T
I-~SZhj#*;>MNBbVVsHwsrYnBp<O*AKW8d{9pEUo@B7k!dn`eT{$wP;O>~*&L_*?WohpOOo#<bzCkCbhZ)y$$pqWsDC2Ww5Uj|^grJS8+~d!lm`yo!|v
R{swlv?jv4Jpf4=;w#~R~pKRK!|6~8(>c<W`$<{|$(#TW)6u?J@nP-y1%)~a!At(?m;GVSf%{s%jb-y|aW0ofx@skyPALVx_(gp)IaAiERaE3o?CnmyN
GZvm-6#7TiuY`jD+6n}nRBPi{g%WeFP#ficU?9-0}Z6gB5CO;p`zkuevU!>juI4e7vD+l-Kyac=P4M)GcE>FO!kqe$b4NFO&e%)mreQ9Ia>piBVl<@!W
ch}v#I?liY&3K`m(vyEyM6iLcG8D>s;852V-33@*=ADV{=GgBLHTOVb<$Otk7=s%7c{<nlLUXEQbx|X>_ErZ+(j>k@zFsjfbsRRYpg%Kkv|lF}6`>8du
P}h@Bc}@p8ripzwd2tG=z}#I%cR~!=wu(xYg`&w56#U8g2D^&s~XjIl0q0TxvVIUn?J7rUT&`3HCT#7^(s!R^Vl96xf3=FDSiC_J}^XQ4ed`WT><Nw?V
7m3?gj*re3aD(mjOq{j%v91zo7Qt<Nx`g(d93C9gjaNnRcDeZ?>scJTq=?1}`}S38(w_FH{Q~FltUSytqp$@klW^a9;V_NVi-g*z;ur_;GdGGz!I59J<
s^-}KwrDDVD`8{r`SqrJf&I1aUBV`53|y=lJt_o&&VDG&ADkbMozn3x1f;rJQoj~8kV)Q$lYT>(h0vQGm|{@owG&+Ic0bjh~&Nu4&HE1k+#S3(2|c|N$
^vYD3nL_Ekh|Lix0Zf~lKdV&B#`h2}cn!!U+^@s6FEVbAqOa3y(*zp}mR&ajl&o1BqCp@(4?Pf>YnI(<K6xr(vMCy5axD+8^xBI?we~JZXJ74z7u=lMn
L3+vGtngH^J6iTigeGK~K%y6xekco}f$p1q$KSMKQ28=7-@Zbo3iv*%2>SB)E?`BwJ5J`rWYQzbBxlzf34;h>`+H$Z1b~K)LBJT6NNNqjsflm4ZOo<Be
|>#?W#9%cDY@S~K@bf!W(Eu{TW~U7mxJVu$L~*`j$5X~>R*xG!rnD!+X&^ec@AF{Imlm?d{dFkX9SMjA^C|TV>>58;N1R-LGNjQb4=DU?*D_w@BRKZ;Y
NpWYf5dvAazR8NZspEhzQ{u2Sd7VYrt~9P9#`)F+q1(ORDp0wk3wbqNa>unoV%`m}}yEA;6)F<b5?%Rsg;_FODrG+I9pdd=|lDB>-4luW6zkgIM!y-<~
fB+a}QM?yJsi)xeE&PvLcmRzaM_q|fIlSp&(ce<`$ozWJXl)vUV@?r{TbBqqOfMwrOeV7HjQm%jFk1<9lCsMeX5Qwq#WYl#s!x8tEC*R&ZW1g;v-FO9)
+sz^MQHrU6r*?vbQdF3cc8n7S4ZIPWGFV#jFhIuH3dIJgdd!Cj0CBQb&X28@$6Ny`9_RmXR@0(zd+KZ2Wm<tO-H6F1WlbKj>(bw1e;JdLC++X#(Hz6=%
@lsBLjx&SoIPGoGE4T-15#B^ya4^%Bsj}C~jnBluKW@RhsgzxD5{iBKMZjXjF!JJibuqo{-SZPt9=<+_|E2NFEaji?D}Ovio*e!ZT@CpP7+PjypMy(Wm
TFnSFzHuamJ=caBk%T)pBj7u+KSR^V_I?~-=*j!PLwOE#Qcjze|6_0AnQvayVS=0!0im?%Ztu2=-5V3?)yFIH%aEtAr*hZ0v^s&)<!RobA`oqr#VOR+6
2yfx%Br{e!!`xyg<e&=|~5|xxf87^xH{sLU4|JK>)kCa!*`vwE#w{Nb*j?@$+onb!dH>*#@5e4)n{BWB-4th+#hvW&z6{MD3y^F95Dux}~`f>kz+6m4%
NRgu!uotM)P~_X2X%E3f9ok|(gAEj7B&8AG7q?yu!=H~h}&(Q+Tb#h^c4uHcryVG4-n`M&%%7lZygd1cX!59n43?nl2S`HSC<-Gsl!i3=YXIB<q?o*$~
zpWw}Rw9sw8?C}mnzjq*rr49_>iOE{LY7VjYV;gOvVtiv#LnRAv$H{SwAm0+EGHDG+K((<UR|hq9Zn*t0)fN3o9u5)PH|NtM6$HO{n=Cz0uoR5X>%tK)
={yOZkkddj3Ugy5eft&jzNX;)f#d-hhMmD}TAgV~lW1d#Uf$~Xja})<yxUPX5<vxurt#rShg2YyS^p7jeoH~%uT;D2oZv{Yea;=V3k!BFDtmqOMf`!!p
Z_JjOg%q~0$<cEbq$t)D#zz%bH#iF^;kad-&B_((1p2=`U8v`^<ckLrF^gy^maYimdj%PyIEcS4w#MH0GVrh#h=~>bYc{BwJnmZ6fU&;NYm$gqmi@fsJ
gfW4nj82Q}4!~fM0rbb|fL+Kyz&$XY7hRs9=5~{=t$nXiD-vu#CC{Kd>g{Q)`hUt9x-XAFox8VFs!DX5%1%MdCAI%UKB*+)?K!;_Db@pf14J%gXOJux`
({`9`?@R!S|YDAq*>G_G}d-$YEH``v9@{wZu9pjN~~ee4aE>X{?21iKK&#_$V5KGT*mn7(>7P?pQ!^(#Ejc@m;LIGxv2;^h9N|5+;kbz@^*z2(0>t4Kj
IrS$OqcdKnoBWLgKN8q4?;Prg1nRG;wHYdf-yqGB1p;_U~6frVbj4U?5<Im^INQ(r4xYKmNJ=yUX^1;u+*<}&b&IQNV|N9%k$>}#O5C`fM+hbGet)f}H
zT8Xe@kJ(sldkCZt(^Ew;s-4lBp-Oe`I|tFal`wcRy&C>KDbB<^5d40T-*NRCff90MrC;hvb3@fE)v;@DkUF+e*0B5iZc55`~Ycn_u|7`3FjZ<AN~Iaf
d93B<^MJTpuj|v?gk)}Hu-&SusHWXI#Q<bl_<CXm-;pRZT9F4h~kfmgUMO80}%BJKb^+|s=dd=&8o4Mt&yU?aniZsP+zc=YtBIhK+LAD$_CV*uRMP5!(
8WZw^U)$3Jw%M5K4D~VgEdSmnexNxG5&sH^xRXJq_G<2X~7n9WTb|9)R#lRdQXD0evTQf;LCsgG{b(!NoQY6?ComR32}Ly<~cyzD|L%0Mcge{<Anvtd-
@F7DF7sjq9x?N#kUdLBerGmRJiR5Z}?sfjVr~CjEXM1+Euy1W(p+gNvXNnJCa3s=Op=gTp^nQusc^H~4hU_|&NNP>F(vMSPHe3dB1Iy}>}f50q>loC`1
D&<mwm_1_m<%c54X$G2Uu7tphw+$QnLpM(scI_!G8ZKr;WqPlVG6<i(FNmWlJ9qjdoGE(`>1ivWZEB!ta9gx6$^^I#HsvvucKd!vdVn8dOGJ3N}_<&b;
nW8JCG1TOPeA@dNIh$xp`qW6Al!K33_X=++XC!`|0aYE3y^ikUQ$*=!?LcQDFXB~)jKtbo`rWIpb8udTunPuvB?0pVH+^x_xds0H8(bB%6&ni;x%ob(F
AH{J51&>2JXP@aD*7^ofY^SqpJ}7rNIbBj^Fi0%N5EcMRiuw-#to#?43pQJ^mi~71g3q_V;$+1Kcq*YMsmQWPrqVK(M>`1fP48ClQ{$V0kch~6Jrzap*
|WHX63=VkX{kWRWg!N(OBhW-i}Sk6th@wl4Aluk($tkcUF+bfNQK^DYcDmC&ie!$LkG(YM_hTBjqx&n(xmCUnJ}%J(+%_={?ZEb|;MUVa<Fi8q+19A#^
Z<yd*uOToQY=-mlFAfR1!T7UhCS#9O&h*NEUg>#e{EYe4%bT@5_G<2|}$3dCMXKiTdovLcQJ<<X?oDXWqrnQPly%v{C+bw-_eH4<k8SsmXy&trK(dccL
c^UvS7arc%kE&COifJn5KaSuvr2__B1>&jrPW)h^moLiX{po!unPpCwUMC~p|v8n)VlOC=QZ^>_0<TA(V!)Q>}R4zBSdtVY%z}&0*)Y9~e1nRBV+V2~H
jL`EzZM1d1Zaf=)Jma$!7qFxKLfXp*_Ycs#{+c>f!|N|y!mn|Z6_D(OpT<z41cLc}PMOzKcM~7c=a@%KGvJkk3UQ?sPQ`@Y@cpg~%?2z!sF=ejuYUkF&
PMWuvHrc<qKa){4T!jjD3(@$2_9hJq~y8c`ukB}Q6Rrxka2fzgql2j_doHffOsv4?msx;P@xyqk#&y2i5?1uz5-urN|O%oM;w-=GyFEp#{fzog^6-`JF
HlN;^`O1htsJU*giX)5?7qTvDthc7UJpx(d~eJ6`$C4^@Wfpj3XGU_<Fg#waV3i=xGVY`a?LSPMVql)x#E02I=OCAN|1!H!tTteDW#~$0&K1Z94?`Z{s
j@m~{u?B|e406Zx5dVpu+KSRaEUC82zvY|TOYD*f+MzX+}9IP&`dUX*S;&@OsF?=J+NA@d!<O~whAF=otn@vjf)aKBDZTv0!uD16HMUCGSE*u`H@^#hy
`+uwLM$O)GsQ<P&9kqUL<q4M<gB-(jnVyIu|hQ|r5N;`?XKYut@h>-Xs+r<brCK3)KsN(MhMB<~ULT(Wpak-Frz(qs1om%d)>1l{AFxi};%x1;odr>7E
$2Df$XtBzS{rSbE90`wz)%W;RB^?H8(RNv~9rjNnw~j1!;G_>v-PByb*iD8Z<#WbslMZ?eT;YNfw$pBkMmhl=AEmf4thSt6KnCx7<gDel0b$)owy1F5Q
;MsPForHZPnFaa6E9zgU}y#dYk^45AVkc$Bp@gQ>6<6U?j892_6bHN+*ko8Y(~z6)Q@n&wWX5x>K9Jf?@GC4g5(G%LFh`WzF*81@LS<tMeT~QLt>J8)|
nfQomx_T@XX?bPds}5e1s#G8gs}U&z}aW1#5LXhhsC|oA~*p@d;D{XM#haY|W_HQ}S7he?Cno4KS>?;pLajDM;vN(z4!Ln8iWDz}`%t-gwsv%Ywiz2u`
nvzuEwBtjzfPwEynIccZ>bTiD`{c!CGLGrmk*G0SCi$s)eQv4WD-Zitsh@dkEwfUh`I{0yEC?RNG_`3Tstj$u3hxxeh3l}NyC{PVwH(2aGXoVS48^@kM
MlYa-!<I=P}f8!!>sgk0+dzg7e_;ZFc4qpq%<?~Wdmz<u(ONGvyZUQA>Wj>0H_ehAq6I(kYj29mN_pnWjqm<<)*=5<YDU03NwmLQG0vws8^LFuq#TniK
n<LtMSs9M4l5P3=re=&Fey*48V@Sdp(0#rwjQLqbpl|;B%U%*%0AP4D(AGg12-jX11wZi#uwJ+7O@Hr<0Q#3L-5Tc?ZGu}ul`q)*4IJGaqu)6Tg2dLA;
uUW^zrX>^;E-u*f}fro%deq?nc$=-8i;$cZPMEU8+yh?0j|Y0(o^bOPwAe9C#?&^bKAdPy7h7i*B=*g;zUOSetkhyM4KOYeg2$Fe^W!#=l>I_OiO)yl&
Z@LVq4uR(d2V^x8Zv;jn|GvgxX}_L2aiaX}Kvm*OyAS?QHA7^hPcP(8gL*E!L7re3>aScCMc`%GRB(`*V%p-N=zk-*zm;*;9IP{5Saqf~Kn%zSjLK=$l
@7tFwhw|A=m;q330_am4Q$3ttXXqm~#gBW)C`67;#d%<oZ>+tI1NJa}Ru1>5t=yz1V<37}%fhm>xY>&ER@PxFwA`=4)RBIk3>s?s4NyXEK;Q(@ffinjd
-0_+vbj2BP(Mbe&|@|C?Ce;)jpJ94v3TMQmoQS|DVp(5$?@k%Btl3zeJ`TFE*g0O+NW^ZK+c0rYfBF~6d{AO@Mextan*zX-EM(<~qO5p@f8Y4MdW=UY`
`+fvjy_6=X%a46EZ0(&%(kB&@te?wG_~?G0)SG02z=U^olEbbAsq~`z@$sks$O59ZRv-t{uoALWd1otnr-UoC7TE2_evsiCkMaVT3;J;w^JG_6w9<>Wp
xp!Vp}v&c?}^*T8SzGkj6^vidC_iS<>4qqDZMC*+@HG(b5IkJuKQd>L}DmX-sbpNDt_$o(vzS7`P@%3!Q2#A4&nMg*!!}jN0sf&ckwNbNDyM`J4og^nF
Q+S3kfj@BtRfY;OUz>H$JZIUB}zecDTE%E)@0GPc4xv*ZPLc6uJ?d(vd!2UXFK0u}}d1Y72g{g^VrS=k@gLg9t2yp<ACj!yc;jFD%w|I?X7iGLaD>W;Z
Jd=#5(l$@R%>6}S@^tblrcNP%uZ+p$K~do)@O2#p_AKngvm3?viVd!=jux9e)j*L3nvJ6%S^$QB<kN>svZA54$@*;#w4(PVeoBImyG5BKXFs6vdgb%jS
Nic^)PUkWS>9r$-P)Dv$5SkqJW`nVmabY6lk&n@|}oNr>%zbNT2hK+6O(OSuD1a7a-DGLs-`OC9dKlkeGeE^M$Xdxmz>$?fc8eSJ64<n0+q+=$tL47n#
s~x>uTAvU36ufRZf8c40?)jm>FI;}LQQMzop304^I=fx8{Q5B1zn%f2+}rGYkJvkKGUmbv+rhL1KG78^TV4<57k#=`+IO}=x<m3T(dl7PU~_e6govXg5
>Yq|%Im!I!`fYKc5Du?FfP7Y@|PdQXpoA1Z8j_u*Fv=M72b~lI&{q;kUc{1+?49Z>d$!;Vy!M9hZk*G9pAj6_m6{-k7oa9=BForbuQ}sBdh<=ZGS}ewu
D=FNDwZ5e%aIGemc~8yoed+vm)pnS-73fpKS;AnHCc^IdF;7%~$CJstdu%x)%4?_?&k_xxX86`bLs}c<G)kUzukBE&Nn^z6#VX7z9@c<nw;=xy3JE3}t
Z^xE!Q%^NlCR@p9b(WA^pYXDn&(2cPmUKy{nem%0x*^44MPY3ee*d{RrozF+5o1*z@6rWB^xc(?+`F00y}7COI_xg@*}iR84;v?dk|6{*ExROujkFPpn
RlFW~R2JV*!sth{>5utN!pYFom`YSI~?DaPK1Q7A}5p{!n^!0#iUrohmShmIE{Vt>29x#V$dLZ&c--%aAq3i~B?4O){I=!1WjzonK-jP1W&EeK$Kbs2k
zAcnTg~CF{<pr$Ki5DK}hZ>2euKO(HWZehmj%NGCA8sO`T!$`QdTog6Ykr}_)82xw>rl4!WS)UUb6lIW41d7Q#JH!^t9<!FxBIH_iH>GWh02fLC-QKEx
73uJv(QS&R5tfoD3cF=eT3j&w`G+t%{g;!Y((6hvE9DU9|w=<3#~Q9i8uj2cc<mcRttBik%$ANvAlnr?DpU6<#ez)iciW%{f=jj@Vd%S2CJ-n^3uLXxa
;2SPz?|CaR&Eb`>GN84xi<5+2+Z*5b~Q*z~%mquX?;4Y7<FMGQAS|vg{jG;cSk)!`LU!d&7v**#?5qzjZ<xXMb0{x;dmfaTxDZeQumApGST*s#};02L<
Auw>!e>i60LRZ%!ilc^+;8lKMUCbN%Uad2Nz9)Q<SE8x*O9f4sjM>6e$m(erYSPNhYMl#9T@LqKcccp3@1os!P4#<x!q=Cha8A8vxm>Q6vCLaq^L|2#n
XD|i0ZMUTxTuk!?w*$po9%)ewIQK+3pNqSkpt;sh>?S6c6qE?dGwB#QLe~jGa1v0uUTP?5Eq3QDpWC`;6IMLWh=+#}3-j4%y)(Q-tpaVq)Dn}si(w#V3
?HEE?a>e1+Rz7@*9H$i3(E*wDd~_yd6W{YNJm7apeVz_JX^SE8mrCVv`%Xk`2|Ne5nawD+x>x?XNj^2t>fD3Af`%DM>&YfS@L^BcXU0AwDUZ`OwS@v~f
@*IoKCz<^SfSJ<G~M|7dvcz3wO5kZ_S*QoU0h}t{7o!5xw(H9LVF_pop;3z$o=W{-OIzd2-b5<`dEqbg`=*$wS6BR5A>4tr_<Ra4&lEQ&Q17owNISrdf
48l+Xm9S7G@u5r{(|=tJsF+{`J{CS%PB*3lgl=Jw~8pN&A?Dmv?lQefQ7o@=}&DIZ*GReiH6-b5El%G#7&ZzWmT<UVIUp`fqsyWJde;yZEu5-CUmg=B0
Ar?{}WtrmiDMQ02_wt&Q+}7f|a`tow~cWDo3}8W=Z!g1rb0@V%>iM4a8Dj7b`teBi!`=Gx1*8JvSzBOdj1Fl5Sr_Wd;WX<=jiiJ-g?3Lw^p(%<<9*m>b
zoIlUhmX=NaHu(eGJPQ!u;Ur>@1zC7A*+Qm84>4rma(`7VkpU~NUqv|I_eh9u-{>@u{^YZn$~-~#o?}3LsJUS9aA+wVj|)GXQ`29~QG9didkMiN5I;T^
aacz_vZ?!4?NQ@17xIv`1SmqlldpHZrIm0e9LjNdi~#TRS}^<N>XsrftY&)G-O5CKs*6K@L*uaQm;Q1XW9gp#l{0J~EmmB5c+hu1p4P7u&~)b0jTzOi;
N+gb_)2~9^oowIu|kqPyh}Oy6ekAs^+?qj==LeKWX7RKAz$vi+8X!3|0_%D=jc_MU!9m6K1)yU3n8YJzZ<Z{gZTVZpnDDX{;C`%9xN60#=8m$|2$v9v*
x{L2+HE7+M97c<QfuEmyZN(^|$eoWZ}aVSTO4Mo;{^AKMF5+`c7gr_CDFY`M2G_ofh10^?XlOf*ip(-zfI<{BbsE|By+b3g9TS(9R#)*EnFaBOmXaN)K
2$auExJ))(U8UD%8xE(P9!1gKcvtMRh@m818wm`GV$JJcNz#Fxx9)U3;Sn$)k>o$lm;t2d~GxpN+Y&X*(U)|$GojpEL&=esS?6c+mF`sQUY);pEvHho)
I>&7La$$d}YbvWz}oBYm!rh0z;!Smn#DVR&T*E9YN4hi<T)cSSViGWK8n(3Ej*`M01P(?smARYvwwZg-V{yWsx|N7^DD%PRMzs2KkI_r;$OJ!#Jx?jUO
5?pe6Ib1cz{%H~8uo$T51Nvz7e6yH>T@Z8a!7AG4<})LJT}aM%2<Wx`>h05X?gahXm@rBZw`_1E-W6CZ1oB~))I*hgkKPlBp7=BdSm<Z;p-*D)Y=Mz2*
HcK(qfH<pd|eHbQx@F3FH{&^8wI3_<hy9*vW7Ram@qsiq!z9h{O;uv+y#tnx588w?>0}Bat2t2xi6TRJ$Siuwga-($g!h@<DD3xIGx|g)-J@vOc%~NW)
g%d>uGM3op%uIja_eZ+W6<&X-E@HUom(EmnCg3@h}1fiVwu=<KdK($-?An98Q|IU|Ejw^H5ZptDnAf6;4MzF0ub8$3xM*9!BU`zChpk>=}>DYY7>jUtl
Dz=jZ^aDH*BrS-l+MTrBP_dkwpbzlN_{uWH}E1&reD`^LVfkx<wraROz3E~|1gDmN2}8;~vnV<B=moVH;$8#|?`urLiY6!S<B51?v)cx|@?8PH5Dd#r5
R3viOt$-QY`?XP?)Ck9PNF!1t}30v9toI;<^LOK?ruYA~^L1QRsdR6r34p?hzc-et(pU|8Her({0#M#!ssW$7x24U{XK|5vpg7-LBGw!{;0lnb05#w(r
AByMx;e;nc`z$>wHFr`+1g_%=Gq3VlM1+LZw<~ie=pU%}ipD9p&w%(g_=*fh<@mU6-tp;GoqT>AnxJb>5eAnmwA``x_=q!J7qDdrz5fz4;ITN{g0*}{z
IB|JO{V&x&f9^AgT4HLeLjD2oo1qs)@{03y`1ir&)s+O`{g4~1d>w-^?Kd85iqX6DOXEg4;_KhuBq8+1B$9!Y2IZA_5S-eV;KRld#h5M&8w2ry~U0$eQ
Hp|_->9~259ee>f6<#I9`L*SJ=mL^M%CBcJ!*t1CS@I-k5Vsj>1<Sn||9A85uh2%CJ^S0x*FI+?Rxp-@Eb$Vxfp8A3Q@Ly)Q534e(orbcnt09X#kD3~z
7|7ryMnYVxJ20HT{qk!FBH$3@#!KMhkuEyB9Fqas9F4s0=+c9{=oj<>}m1AXcPe}BAc_3ATu1qjaiHhPhtBjK&h^b4lty6jBI+MkBxZ(z}9`eaxd75$^
bo`09LfKLyoT{(W|Rk$OE8t)gM%r9bWepVp{e4DuEyxi#qOeXE2Fa+H%OXY88N&iht>qWPWA5X=N6QCSNOru==h4}_fno?9Nf|fOPs#r<#u(Z?ly)^oB
TL`J=O2@S<4>S)&ww(vj$bh^D;{5H0+p<@ClS?k@3-His_9l!vB@+!99Jk%k_QJk@eE9->;aGrh2sfA&?Jf|k407Zt>p~Bi(OjqT4S_@f?HMvV+Yk}Hj
b%aKgM|{_*#%zbuL!iP{2Zn@=yw1@xN1q9Obd|-BFALtS^$>i)_y*0)Gk;g$AGNtp3CW@oyhR{9SD$$*W2_NiN)p<E}h@}_=$WTh?g%xT<so^-fIt?Q_
k-~Z-1Mmi}i6~lgoWA0X-uiPv>%ooBH5mN6~JxlCq&sKI3w8mWObl!nxdUgj=2)z72=`47g@nww!pk9(7xczj7))2#F+#EA?@-N;qfbi+$7!^%6!3leL
in2Ji0cm7g;i;81+HL-8X06Ok|>m?J?1b#0r41IDo-7&&_FLUl@f4$aRxQ{TD=!cu@Cdp`B@UpSTCp0PO?3+8NsW!uv<M|SCxM53@wRm~O{DrJ0)4};!
?G=t+A!b2Q8=Ka~*nHcP1I7)|LWgEsO;tn|x0G_by2F=coF#i6SKk6{9R|DUPozwMD^iyvE5hs%#l;#=CnqXF`tPUK15AN^F7}JJ-)@Zf9E$-nH|J|q3
sSA<Q4KmMnUQXUId3C!3Js;%ZP1mT<KzL3yw~8N!a%&y$ooY`mS-3oJKkIey9Z+{ZcS%1UBMV?xPGv@Of=|1Ui2%IRrWobwRbU<@KY~EwWofeLZlQ1xd
+g)&J%jLr!v^}7<NcM);9it_PkkcA*Ncm}1HHk!nKn|8$X#%WH`d<9aW!C5aCl_xhCwBVXF7Q1=Y}vzvBnJae4jCByHNb~FtlOAsIT3PMw^#vLTK;Q{k
iP6^7N^bUYtPeoiN65;r<Fx4fNQ|=XY~hpVwWUJ;R=ENWD@1?ZWLpwtt(DVC_vltlN-$Drc1M`+pFq;GN#?RV`jdunL6*hZBVt97uXqh{5H^A3|yG7u!
t+kfWz{`)tx7eA_3_EW>aHrS=BxYtnj-0FfnQ7He03Wj!h_EhhZ2)BUn3zAC+l4|?iy=-LS^EMJJ<SClmsIHTHf9{KrY3%R+nE9r+%pAeomQx2!w8@Mq
w$vN+S8i5o+rBXH!{j-|2m^Nua1IZm#VpL#i2XUSckJ&pMGJiY8L)8rW1?25+>~X~;9FZR><I*s37gh|{K=Yh)1q3#0pKyQnjZj(ihvHtBegSdJ$)KU{
3XqGAI~>ja<@m7Y9RGWkOn<N9W|mg;^1y{tHRJV#mz{VfXQoO;p<2#Q``yf>cN4)&ODK)ZtmzJz+eS9;TX^zm<sbo>bM6;#fQ8bf_e1LnvGbkYE(=^Ay
p8r`f{);Vt*_3PS4)x&-?z&??h~sm^toh{JTDI-IKOyaRBXF!h|{CGr_F)-J|mth`m)q%0gChY&Ad$IKqnlQ)oDrLx=@@imnCzUR^V};PMo6m_0AiNVV
duKrTtZ)9xv3BGz;FF5ttl&l`@f`k3#2fEnE2fMA?D!v2rkc&SDwdi;)xVecuG~`Lp=s!64KPUJoT6#E5MD%NPG(T|qwI6x#B^#rAF!<K@Tvl1t>x?X|
xXXHnM~5IvOzv;{wT`kA&sXBQ7IL6>O<ih+d@P4EyRqo;zikQh&Z4=!uz>M_X2TkYRy7{DP!;)2|l^6_>+gyD-jKXJ|hFd}(<ssZZ@R<Y2YA9Zi=l%+2
h<=-|EW~Nl-TSXjBf#%sS<GHsUh+Q@2%^eP-Ab9PYkHiyRxRR+UaxQWaIFfdX2AWxaJnDt<$&1%0KBq|QA|J?Qf!TJV?s15wT?lpe^pWM$ybxr-<<=PF
F(Aw?`OM}O+u)$@mP-@*>SH0h)^I%w1kh*sr4npUH9Vey+%H)uE*sH5-Pf%)E1=)&xIfuKHwvS|5KcT67yrD^?ae)LM}K%7k(COJ&oX~C#`U~q<$EC%-
=36*GUovG&u^W1%G?NqXzL9UI%}crtuz~!|0<vne0REL0(l2E>{)n<wEMymOhXFc$V0$0S9wYN7Rv%p6NsKJm)0lFdi<o7{xN}WBzi@(sKeN{431w4b-
}(MxVGPZX^#b$$sbRz*K=)%tD0vI=kuHnLCqh$yPmHO;7z^5V}nmNAZH1@;nNov!tTpwP&4!41l1q;yB16XHo`CyEC9{tYUj*b?A3k(Kjwy}YPu~V=u1
)O?~Oi$4#(N2)?jn~uWa9Tcx&wy8ijp0N%f_}OkEe|Tq>+0!vjhHw47jmJKsZ-&C2kOGcos1yBt|}|D-D5GyA0vPiH)`;<JMJxqyVfZw&R3xes#!xA-C
k#UirYUoZlBHrD6dS0qP%3bc1mC^1B)z(wc!bQln@jW|)Wj9EG1)&|T<)2)bQqD@U|9}c0<3WtZtZxYc6vqG4Cc!+?%v~)x=og7hK#zev-427p!Y2}}{
*SIFNHj5w^>nzAGFJAsfr!xQk^T(4-I-I6bJFgJ8$OWUH{rarvpAuYX1uUsckc{{_DPgY|pjoz=_>T0C2Ll1&BEC}c^ui;r#Kp@Hm1XjY;czA!8EG+iD
Z9p=>WSQmjM<}Lq!wqvz&!W9^&rk5@Z5?aR{kl27kb`K?P_xi&dM}!bnd`GZjJS=Hz}SIB!s<U>g0pq7EOP~nd&Hjn@x9bLb5yjv2cqmWumW#Rri*DeY
=kgc<Y5xhzE1FK@Uc9*T53_#LoBSrze*R6j#NX5EqafkrfOj0sq4IV4%~>n}2dA@Vv**v!!@cB!s#1)s^kWF6>M`jl^ep4^;28Z3)i&?83pUHtg8cU(W
6@IW#dix1${BHS7C&y@PblsdDLx^Fc5#A(e~g=K#1t%81B2KS#jp?z$IkIxo~kM!sdbxd$ZV$;vx54i9aP&)4);M#pCxK+|(V6fCIP`&#ABa^8iLpH}y
)zV8bkeJ|G6F8CHGi$MirvkZ4ZqON||$f@iz1k(|PEZIB=?*~|UpU-B4dsW($KkAxK;9-580F@y?c^xYY&Iicg!TTw+C|O&6Jcv_<`454SUSx1$x!cNt
EqNI4yYMFc&G=p;>ek;sfO@xSBksxZ{$I;I_gexif7h+Me6bGR2N#E@sLcEEtfF&BqWgn7l=jJ@@5qF#Tm6+y_gd`l-T|fzC)i=7=1m8#3)86?Dr4D0;
7s^ip1h59<i944hfw#u<xJA~F3I+(07!Pq%o#rOj}!ECBYdMW@|om?LcNz33-n(FzWb;+bG#wi@mb{kk56$h&A*X<nC|H;?(_W{O*WrB{pZjvZ+1Cny-
^h*dYpm&A=y}W^rICfQlIemX!S*KUjn#ad*KcC2h{>M7!GZ|*f|^WsDpoL)BR%-heuyN5-&cDtF5PE_wx68vwB&H9|(AI=4sR?J?{ipau3~@+BcR9ym)
LzhLWh5Hr@K)e7^I&cawDWP+3U)3!CmJnoFrNDk+y#%jz%W%)8jfb12_%UGm`iF51o_qw^@VbquH5kRECPaJHa?YIy@jD$$SN`r;#iI%V6qti;QCSO;0
-WXy=-%MA{Fm8r3uA>t|Wfgxg_fiQe<oPPm>l19>QzNtodV=M%Ir_;-ceOF(4nH>W}o+B`hUH|gn{`se@LSF{=?+cT6!3U`yw2VJ5=emrqdchDDxN3TL
wg*zo#a{&dQ-B@vSo=(8>9FE}*Y^1{mi8jV#*x7^<u~AKbPJxoOh$ljWqjHFarSA=tnN&y@fcWgbe3uixBF2>2}6xWsVpQ|t@C;gSptxu`!*zVr6Qt0a
`Z_3qpB(GaIL4}?kT`sB1#qW@BpaCs#B>hTepSU1?eM`*fl`<HhZX_Za5MmwzWIrqlf;^=vSt^#CZXRatI7pPp6R>uhz@6=*?N^?|0g(w^djmNzE2+M!
oOga-v{%y<b>=r>nT$6?J?AEHRta9z8V**#%nPPCXnTRUvNRl&f$6G-lF^@JVn(w3VJHA0PP3rm^juXeO{gJw4Bd;Oz*G_Z57ruaAOW$aSNT2jtlR;`S
cin~yLjcurg#BC^u45xpzpiEs{qcGF{hMge^&w0Cp9v-ivFGsPq3RXe>Fz*X3>ptT>L3zuo`nG3|yE@bqo#DseAHvlEp4axU`u>x#5h}7t=FASaYAK#*
U51fqJ8_cPuWu6M^%d=PL!N+1Ip@5CtBY(l|TMtf2je>vle=&t!;Dah=h1+4sETCAuaC>!2f9L1o0J8V;ikCeen3rJQ`VF*V2WQPJI$PkJW<|YQ(*FKA
(5ICAG6SFBkhLo_b9bIS^?{~;%Y0eou6YZEQ}%ylpY7SL*CrA_!=1>j8+En74KF9pa-Uy(_AcON<gksb@f#8IOu34Nw83A|Ew9)#oDpEoA6&N=Z<RqFZ
xt;@wEvgH(i9Ymnob-$@|wmBy51ZBcQU;B$Kf9TaLa11oj8zw<ilvZWbre~)WQ+u#iSY*nc`F;m9*dCso|rTNwM`zzy9{+5>r_#?;uMxUk&YTaEICzoi
2Suyo*#tHBIib9{40n(cmc`?@-$*MYAU}EW2gxurZ}BS&gE$ATRnf8o?2BjF9Q@;Jn~kCd7u~{TXEQ15cDH9pvKQG9ARsj{nkPx+vxIhLa~@3->_v%h}
g^AB2+;bBXMoK()zr?Q|nM0>ebKsNO^gIdi^_*DNbpKxtXC-3(o5_=2E>OfBWJ&#uyRPx2@C;|8ZpWh_l@<vGEhd!h0&vJY3t)v*N(aMmO?Tcwe|gMK<
`FLxZz{@zpEyI<zQ0cR#X2l<IOkADGRQ$|{+>^uk@AQJUG4SL7;^b|dU-lD(^aJzpwH<RE$1la%e&;K;szTaZ(roUnA-=0zMKmKQVdrieZ|H<o*-M+t_
t@=mT{p~@}zXSdb`2TRg?>HC#{I{21h5OZ2|Ca^(yK8^^_1_Hj^ELnd1O3ad{^jN8K>y}7|M|uG(;$Ajvp>J)&vW%Jqxth({oOVH8G-&2`|uy6>c0*oj
w{Q4d>_R6FU(B~?bl)@KaE6Mo~(AcPu`5zvah@H6p~}F2oFcjJ^TrU8MB<M5>M>`u68(A5p~!L%)!Avaq>7hDQjGR$NTRUPmWY>_P)v6<euY5TEr)*to
Ebn=7N)6X*Y?nUI>tt*=s6IF;2BB#wzNkwYc;8Nmq}{eU2RMgmiHc|DKQkZ{xMDlg?+Bx@6sK{doF6J6yz1*k}10NS7*%488p%G6=<Ym8E6cZnA?KMJ(
?sv*0qzlZ)7cC7iw~q9rEyJs-dE;P-s|hvFe}Ex2Y(uFvB9VFkE+UKt#$y58=*dXr42D#9W51q0rs`XLmN;jGX>k}#!5uL|{=WUwIwYoi`=uD^cI$8S9
SJs-dO?RUTZ?zi9b@q0dg&&O~6_+8Kczt{6G@+bUxyx;lzU4OsVBYuzf|LO7mU(DzK-RI-K?*3jYRL{)(AYKJ;8`@nqv$p3;y!XXtL~kBy)d;W1ncR(8
%5C;;d%sqHet*-S<30Y5)QkV;<NXiuNBigX7yMq|{T=Ujyx;MD$NL@ccf8;6e#iSA@4tM#<X@c(pU;1HGMwhfzn!B0r*Hqgz5dntwICW#s7P~}wDQn5r
SZ&sQ73PvV%i~fmCk|2qO^^p*dUVa0pC@};{@$0X?w49gnOb?=t*8=#r1uW1sh*Ial?BRsZ{3YDy`YwLH&c56)lO7E%)!&h9{QKT0;uXclgN%1JCv4&A
W%B9wFQBDT=fEy>;Ebf5^gyc=Tasf;X!=3#25O3Pi=W;h4Irnv!Q5R~&;XXiXM40dyB%LNWZFW1Wn>PO@s*MJU$y*!XDC7pgw~Ai4S~t)Aa4U;4U~hW+
nD;Z25wCUgdBNAdD}9OGjjy7aD5gM09$6`h{4TG~#Fg~r>fQY?VOEBqAm9R*T+%Jp-0Q{hOHPc%Hx+0km9Nu>2vopAO2Y_0Vqq8DV-g~Vv0zl!#7n-Wg
aE}<82{n!i~$%oU_Sm<U}ByYK6?LunGB-FIhFzGaPwI!X~a~!VMuC=-Ld55K@w7B~7FP-ZE)KIwZE^ou72e5vuPuv!Tlsl)1mLyQ~6mHVjN}4yirQkXn
0iH)CSJdR4HZU8<9`zYFDpv4zWU1vs6E*OD%pY-cU6ErO0ax6<$I4If449d#WWf54;FflZ-d-a?x=YR-*9!57jVNzY@z3keScD5Bg)RwE9gWE`Kb~-f_
J~~6#;nllFIp5}r!*T1HX%@~dXgUSm3cgho4IYZ#k0Q>WknGlK);cCk=<S}6I&KvT_JLm?^_P!dxLtMpGsS?cg#E_dYT;^kQEhM6|;7b)BOZJ6k8_EwL
)LfzPKEkzCF>Zs<&Jv=7D`QtOnoeL0G+DKl1w@?k^J<lv~xCy-J$a+)z&3aICq+W0c-tj_~FECX_$K+i9bQglCtiWw%qTJ%c%ru0;Pu0lh}85ykQff6i
Y-evc77-&Je=6i@wrRTuWBGl6=zhOs^EhY?Op_kzR2%f|LgdOiLS?_CZqZshQy=rjK6QiN|cUQTwKTi4s>L(07D_~-H72=5-7n12SaQzHfieRRsD%)P4
8)xVi&-cAW=MPK6u9rOD{4bzjP+z9O*j&?bq(2=#)psCkO>aClCqeALPW8WGY+F1ip9KN~(QLfkHmf7bqzuU8Jc+6=6Bxo1o(0fohys0RW{U_IByAKhs
Zu?40(;GD?*uAl}I5CSL3_=POAf#fY5$&tg5fwo7^)vI@7JV4en(hlqqIw^BK$1T`-yD;8jBL5pBK~=W@Htdyc-tvy`TQn8ouevrpM#-Qi3Cd!gR_aI4
>wQhPk3r68CKzzQ$CKrcGBv#av!832wc?9HzhU_&*dZ`>Ufk=^*7i3ELtQw%^}wNOX)~I$Gg508h(eQ#9t_Du~=`74RbE`(OcC0*m76ZhQ$N%c<kv9uT
gjHsPB|{;qP`9_+Q}t{oNu`pNm^50Xy{3?1nGWY;$w`10JNzfls}CH_1Q5bI%tE&Pzw(*fLGhj&I&W`hxz9!z67<OMfg!J<3jsCN?Q1+l@mB+Ck<ZlIP
`-N6~GOHfkPFFRz$XI_<g2o7-(T@*7AxkD&j;ebos3l(KhhTuwtIiTT?@i^oO0t)z4$S)*m6QOpNkBlCcRZ+FvB;$=r6-psj%ktOE1_Ngw`(j<(a>TUF
apCmyVH_hxMaEW@9o~e4W%Y6;tTgXks!h->9MJ*U9eGCb%qT)&_#DZ%1Ah_fD%dF-GHEVacP_Gz$U1f?7Qui<5rhi&A9gvk9x@uh|T8Uy*Xs%-Oe-7$$
_7!s_hS>nEVLS4%pN!n_hA@?Xk-v(yOsTsSIUcx)Y}My1n)27FRor||J!!v@Rzo)0KDbWAh7(qF8~!jK3xB_$x1pPg8eS|JHkoog7?M0s%AE-Z2svs(n
Q}@e{q-4Ah`Hv1E#L2BkAI!Nka7%!%HHf8yT?F~tfU#y*YswNh?(bCw023vw^Y?*OV)`5-r4zqRq!Yr81rQ(7R9%~iCN37_pn$M`o19HNeL>_WY_T_b#
O`%kezp|Tc&KonRv4(O50m21KCX=;e0BjOC-w8721NN`<EBGB^OdL=jF1(=l0NWpMs**vpQ%*PuY+8O1TfI^!Vz-jB0C?kJUt~Qb7q2hO2_g!n%{9pt)
Cxd_NhV_&i-lofEuDzxY1b92b<xEHs1S{Tan}AU7jykRxDzF^tIoa_=7ed3&S$qV0;Mm*Ohn=PAMIfkiSe^_?olApRio!@nl+b)8&TkrIXKBEO8p**Wk
LmV}0;pW=m{!IAc``mSVyWIp)vA+|=$QYED4Y&hz%s1y}~eS}f;z2U};cT!)lkis&(6Zm_nNXKB$;X^!FoySGVCyqJr=LquYi8<=$U=TYgbxFdPaK!J6
{G8+jv>a^A(!ud4eMmdE`$RIU24eH{;v6dqsT9TwX3#i*i(~APyg*c84-?^1Ic6nlCS($U!Cf@8j{RlOF0aIQ$GwHFvB?s>579F};kT>ElRtB(1*+M#J
H{V>9D~T^M#NbrV({f^$E;t6UZB&?{qc>cL#zDxOi6HO9Ygd_SE;&*FO<Uk<k&M%uhJ_fA!f}XpKNbA?oW&h4SzZ-bPNp-cX)C`gzJ2wV<o#>O30QE7h
mY(KPWeq4j?;X6=mOt@Aw2A*W%CdTwp`gGUlzd?Ep~nSDbD9@hy*cl*AFF^H%4Wad$|XSAFH=#Up8-v;<x8<R@=S$-R7{2^@ObDs~1yGaFV!!+M(h+MO
xsD;@aAE%_xk2id7*R#0ucRmteMbII89mn#naX|5UR$d*yd#>p%(pPi)1Zj>_zuX%?NQAnHO?{~A2m*$?~`sDPnGAQ~>9<G{!PPf!`JmT`Cq1?qk=Ibu
U(PP*s`Q>anrixb0E%yX{X!bUVXtKH~9_*?}CO$!jPu|CIjQS?HvM=#H0`^!;j?)FZ{Ow#4*Vp12J5#p{@}Ey4j5th5uHc?<G~Z>#i5U2m{g0;O;?MoZ
?Fw%g^v@S>+t4Vb{5lB;TdmZ3-Vhx57+!~ddoi(Ns;3!9`Xe4O@l(9wmEB{{yFCM00u#cWLg}RWG|#3K7F~{Br%^cY`ze^>$l8ZuqeG7uk-(V{MM8peM
RQ1#R=r4y)*`{Bz*&kze<oF$m<xxJ7c@x4axT6UD)bpuQLg3Mdc`k@5^cm?QbwfKd{$HLt+K);b+==iWCRWtpPPXnQy?pzE~tr!q@+cCtID}E*(X_wC(
=fO%iJbgJH0wMX2S))KJlz5`FE@3<ZJZ!uE=uiML{vbO!XcZ;^y!>K^*$<7fn?+Hwvb^4$-w;o(H~UeFCL>e!(DbeZ`u`Wr3M-QBacH_4WYoO@<cPN@&
z4n0uf7(3hI+U_^7`%o{YvKcFLVKDx<;!CPO>yh`rfe4^#&c&T8MzW?JJTbj?VBm2;#u_2jDDskkPqdL$t#dfclf!lWE6P?{IH|qGVN+zQYDCwO_F*8m
&-k&U2bPswa)=gWZr6%+s%1@R=+U5LSVJ1U_>T`Z+)l0xgl9FY+&%8GKNbB1=^wp&hksL-!tbeB_l8jR!qd|Bqt$9JlOWF!Npt93uUgXaxffVZj)TLz7
D(LnZ#5sf(?o=qn=9$z2Xx8263pdNml`mHvc#>`lLgwj+uT}i;3qF!JUX`T`HyysuhBO(gP#=CYv^m`7aoj5BsqUnRkTled{Hhoyo>wK7an2~_3UbnCc
slfd5ML0UR5ey${V`#!*H<)YxjLD7H&LR4>J-O6#asC2)Y`zf3ew(nJG!yup})h$#y~qiJ(S5*OR9CWnou((0~d_vEB5VS3GmxLXY}4LXGPh~a+J8QbV
h-k4y`3LhaNEnOF((8^1K2JXOMP6<5AU3L2Sn9fuBAdt+=2Gk5q!=U*Wc*3iT9oBh5@5MhL)Vz@<kitqqxwg72B7(e=$fjuFW$BMmptMU(a9e#IYlP`-
Jo=<Xa8IK{;8k{?@naQFx!i>^@_AU0P%ibF{fDqZyKuO4Y>W3fuw9@coEC#V>P`KckclQ)|6;;1K&x~Xu%CxD#mXUWZrKMj9~cL%RSA7%$$nT0d^lAdo
FdeS*R+4q5`;KyqX+(zeJ5tD=SMd6xoczkDX$CBT*4xvvjOJ{XnYiq$pl5ELaaJJxQY^O%NO8G5z@Z$lFdf~dWED<8R;9J-oG)8XWfltfa;q=tONaz@Q
m(JYPMSeS*vHmL9RN@ETLAfeuyb+PoL9|y_Jp936O*Zl}RazDL&=BjKj=ag&gS0-M8!q{9o#6em+P}aTSfqmm+<U0t&P<VG5>|Y8$5#~MI^wNXJllaO(
c0GFd-Mn<nM(s7s>5wUMc$f|jj?pZX9|4W&+<9y+o`_NT)8!>$H$?+v#<gZFdxUyKgG-IrD^R=9ghBJgBq84qVPIgt}-lecGSx@U2{8@1XFr(lZm42lq
g1gaE!P`O^OSb&Pf=>R3mcJJ41uDdb}AH`JuNo*+JJJdMfJclbVpup^gKA5^@!L@C!RX4VKf@>J)RE4}En5vWzobWn+>1AQyUh-=dn`kGBolJ^e-g<Sx
r~N#?Z%`5$=BMLmgjxQ>pD=?)pKv302{g@j3?i5tjVJF3x#j+Gav16dJkpQ`!7-mC%?OASA1Kly#Jd`<v<@qI$+Pw^TqIkh54;}p7=zC<s-lVfv=$4<i
b8!jwnPmY#db4ltt@`g(7(v#-dZ;$aw8i}$$U$1KjIzROK`c!oL#t-oOxrk^4lGz?Nw;z0T>Lc7a-nBJ~#B^byz7IrbjX9S;TJ?qaOH_w{vzbXT(c%Ao
QGZ+(*iaka2Yxca&9S;Wvx+CB_J6gW$W&#8t}kcLb=DkB_}&gY?P%GEf04gGjF)~#q*>C}MH(gJigZXYtu8Xj4zs1jsA)(<8bo?CrEMNdT-dL}{|QMY!
13v=__0U>sYR0jBuahW(eO|d(yX%CmI&5cQ4qc#hh7As3i*p&qaZMzxgOLMCtWQu#SeD8lh&K3bSQpu_^b8F+b!q(3Fl^RAXf)4Ig~Gc=1+>Z2A26siW
*&US=as1gJo#K7bREtCWqbO|D8h*Ozme!?deptwr?=L^txIQ4SO9Z*2=esg>W1lukkD?e~349*;lFwnB#}^XcTo?l9%-PiV5z};i>G}dfmletjE^+X_v
;0E-|u;Ua|Ja;g>!fc78S9DS<YM$`^9%IALrEceTP(<BF5_=j+Ak)W2foL3SPVA~2%o*X&z+jt2b?>n|0YB+TE$M6rI3$1#T=46fe`f;Vf3m3@$peB{{
2A8~G5WA~sf{rPwmmk((vExIHB1$vS8so(EVV)@sv##^O_U%EQE!<)CIU*L#?6~C2Aava;`0;!8K8jpt;j?Hq9C>Td#gy$H16`dUE5z>oZAN{uviuHDQ
{}1C8l}yH<{TQ+FQ#@m6uE+RpYl56d@@h4rh`*Bg#t;1Aj5fCY`qYUFPm1`qfRVRp+fb#F9X9;A6WjC)J{R#mw>oaQ2IdEO;rS9iTAgsd-7nVf4+)<SQ
WVe>p6e`$ZPh+s5B*)KIJb!dPLeXDM2*5RZewnq?2cK7Kg7FcQ;a^hYY^+F>=Q`z+8qkfB^2Ib2l5Jy0J*=K55UA9w5SU)X=fVfQgB8Bp5<7~{XgGdsA
;#I)Hii#^-IVC)aoJ4%fhQjrIdbZ$mp+iYiZtkmmU=%;g7wEr2SJoLv?r{($PR8&mUr56Yc3Mjrh9ZH~iMIC4cZB{@4A1C2w3M+jnR@SwzEIDy`WtV9q
MuFzN96nb~$&(_xA`o`sY3xh*5S8@CXD2D9Pqa~G!Ydo>DN2a&*AKga77f|3r&#p3!S9pZYO>JrY2rQ>(K7`(x$6)pdt-cPa8*+L&_Nn1TQ?7L`s{u4J
It+w`O)g>vpzRvh<vFw2l#UKKI&lFt4+f~sX{N#&29u$wS^J^f@8@2n=ldv$JKdGe{WfId8#l21Z45M?au-}ghnO5r2-148vkPEJn4#>S=^s|)s41H^s
))v7+dpvReQMyU-(b4abCiJLdW|;rH9{`1(gFs60in_YXCf%w{PLfGQKu_kDPFkq2k?5uJzP#9T!K<EBUJr}-P|-K`XI?q-rb9AYd;Ds3l2m2P9111W7
bMc>iPYqaUrQ%$Gf>qaE+VksANLnU9=eFc^T&RY6-XI9%ZI<0<lK5&&qFUb4-J2T@FdN}n<UAz#1FnTo!*)=+jcPErUcbfoF9A}R21~q`HW;%$R;}${R
dQ|)kfo+RCp7;@ggRY5a1;?#Mm3tk%6kIr1(>D&(<2u?$D3@Jw&tYF0Jkm43HeIqfiJ}&w-!u^ZG$15Y67y9rahQF6`9)@CTUsD7Mo;7wS>*!NnLTxt-
I43P&T8(dYW;Nc)waO1Pif1wAGC&{OMIa3L!k{`hqY^IR?O+XDufd&ZxZXGx=Ej{7Uddd0!6NQ(V_#xnE?xkqmn)~&I^ii6~{+)?;$CC7@b%!CHTXQ*q
0AlJ#mQb_m69?(^Mw2q-vq5ugYO;B{(b4MriJ%MhK>i9JlQEqGJT7})ENYOH)!(RweHON`)MCi>?*U3Cp?4ft$>%q6(L@0I=yjFOPjRrrT-87kxF6!iu
;5dkFR;6{Dr~N(r4CZj%JwCZzZF?$>gX<z8)5};1ZO};ZWMz1qOuh94Y`F3eD0kE-?mM@IsH8<jC^h8k?=p755StRrDHC0W)Sc{o6iiq?hZh>aqD*E<N
v_oN3XMC8U=Dr~m=)gH>Vo^}DYf<&B}cxJW=4mPz@+*7F1jQp>>XzWbNFd>6~3^_U5Jj7x;f@XRFQ}yk-;BFKm517s8_frjE3`~%UYEc#T0(bMLYZ}af
wa&+K=$H7BNbDQOZqgSp*oKkDpuj{hZ9k4kXxMOFZ}zoJlMEwgH^SgvLuCaT9Dewu4>fIQWYNS229omLcBJ!H;K-IPjmhjw!G4hWhx6Cd0SdMoRLA#(_
f~c&|Og5`rcF;Oavvu~j)y1-_e{qTcA`*e*TB12s6iXwf{%F=$Cup;X@@^jd?F)M3pJ(kH<H4}>--Ho>r}WW8@Cii3kCRVCj6Ox^LQ|9ol{%@TqX+S6S
_`FDw(gI$~fu8Ij!`xMl}|IJ6e<h;Tj_=OkJBDA@do}6*u<0&6W4I!C>`qqfY^|2k>ZY{}>l*I*&K||+KNFE*a-Ai>Drl?b3GhiF0DZSu|ceLEnUP=N_
L?NSlGcOIO?Ck(BnolrJqLZT<4bws2D?O|>>6V*^*eT(sF)TEBI#leN5G)dZ>lCa7OF-(^2^@O-G*jr+9h%_i-xbJLsl6jrt~Juf^oNrK8CK{*Zfve0{
VGAp5PiHX36(2f@+3jlX<Q`BWlb6;DIfZ|Eck`woK;bW=UIjcV}9^RSV*y-1|317vUY61gYrxs;)krU;f!8)tIZ8T3|ts9Q;fM`JNVv0^9w$W*Bw8;8y
%~h(r_>&JPy6jy&IcfjATfc?*}scmp&;<mM8Ermlhhn$<g225CsQbCM>=arAON1xR!_B$yA^GX+OD;><6!%R3?y0&ZtrMHcUr(=p`XQQabz;6?@Ll``x
;C`wTEBkc4>gWW|Qn&;C&lLxpPh$FipWK8SDBV~Cy)d~%GGHYiB=J&6XF_gm{;QjGL?MiH)3x@k>|QdYQ+p^L6YIL7)--gmgY_hUTI?WLGza`?UB*?-U
&>A_@|Ap1gHEm<7$LpEvs><Cf<M+v`3N>;2VVgret7K|_QeRQ-l`b6*&m^ZXE6s>3y!#^aH?}xv?G?QaGFn>UfO;j|{oW<)OkPh&+GdGl9O?mR2J6pqH
N-Pw8<O5$3f7CDEl`S4x>BrY)``G|vkseWFUz%7RAAo^lPhxa_Zx3E+dN~l^URdG#=h3z1Lo;3J#xEl7uUkf{6nC^JpT7$9494i-3wvi^vKJe6s5BV`t
Xu+!rzpngZ5X+Bxt?VSM6Pl4$2PPk+b|CZ*h_-n_WQ(3vt@8ltlkl-pO2N)!%ytP=6mR;STX6zR<EZA+?i}a&G>ln#!}jyboRm-w}5-aW?+YdWaaLPvT
|}-3+S~Cy<k7))9aGhdMSP?!MZ*jdbtW5yIZ&yY}yT>4&vKny3}M!d65x#>^GLQ9`P|>vr!>Dl?>bJmK^PHY!Cn6S?OCb_3G#s#&84l3NCJL+P;^-nF`
V2PcEWk34`~N#K<f0ux|dL2OiY}F6HZgv-e)Tk0V*0=y%yy4iNO_zR`)^Nu)$-aUbYCDbWPYr@zda3v73FS9aAbb}+k}eE1^)F^_@~=lo1C6mf2efXl(
Hzn7{MJ=Y(8z|mx@K!iqA>EQCOuS;e-lX1_4G<3sl1cESIVdLpyEF0nvf5^zUXnfn^YqcV;{HP<Uh^zk=!uxIazGc~5<<*uz9LZ7hv}1d+CY}!;ag80%
YrgM>Ri!#w_-0!k+vvCRg~xW+iEoi<wuh#t@-0|9C_ZEV;eC`aMD?ZQ88N&2$;Hn%m(}Me>cm-+Z{B?HGQ++dzZ3dX`)=PFL1pdbJ~Q!!jP*6X))|N&6
?Mhdg{`+9eS7iUdiO=FdWqL~jh7z;u4RiN_mM7r^OP;^?{_x+C+pXK+tDqa^B+5#{`Y_1+wGt3C(Zx5{--X6cJq7}uN30C6s4zCn@;!qD4(GTlPmy6SV
?~DLgr*sS{<wh8k6v(TZtG{J+uDG(OJYY`U~stOo9ZGLZD5lu8?E0=X1O?#shrW@jh)EhBwHfA;hX4)9SK~J8L&%#A@*FuR>vl@M;Qn+hvwo3FzX6*kk
sItQw$=j;xjO#h7e~!IHxzzlI<%dux7DP7KcStS%xd$b<`z-l{|1zq=;_8L`!-`3qb+GlOS5(>@!G7WY0n_v?}*JG}U{LSn!uNHVQ+jZIuApmib`P2eK
UV5#xbv?4$?%8n7|9rY1kX!6J7buR9C_UPAHJf{W6Di85tc0|Gz+aZvNqlWH2HSKK-Ph<w`r|OrUEvX5pBbV%5WN<F}60q30Etv+qOc9LmQZ@`o91d@9
0{lY4yXQO9S!V@0kAKblWna%%e-UUvoAw~#&U8}^M(+KUp~??Txht{C%Y6UrpU)QsWp_g_m5bgG7XhA8*0dS)Jj&blmLtGuWQa(Lxj;uOaFBgR<`okU)
C2?{)cCZ7o6F(T;FyK)`8*_$>Jp62(I85eY@g&HA_ywlekBGh9FRGzPCp932a+C)sw^?Y0nvLoEoH!rEx4&=dt$wZCERD7J`Ac%gUewSC&{`A4B&Qxow
xZNJ=uUq-eXM1Z^*`>^x;>V;epq9q^;$EW>^tOu0(PT2HBE0+~d|EFYxN$X=el#(XhC?u8-7i1eZEhN^j)A{sMhgqmkoztU<_2<R}<Xgm9xWS{b5e&I3
eeT0)d@v|-5{bNVDNHWw{|`?wRXt$|=Iy3*bUrn#&kx_(i7I9#%Si7kKj_6Ue(3!jqV_6+i3gNtuD7kBa2i#{PoA}iox`u@ZbZa3M5c*A2`RLljsNDGH
Z<qr_tm!Una7f3j8(s5$N(1Ms%zLfWhe|xaZ=L6VsK%H#IGvsm(Obdx%_S3o+Vft4N&c3vwhkv|_S~&7`YXxsBVwVwE*?UrPx`BS&G`GNK(!ctbx!EGl
tnRLBtY2Zyih!T&hW__C8L9IrA?-k!2+;iYz$Qt8ls~d}Wfngy@F_=$J#|4%ge}fBbYyUq2U7)4JtPwZP~%wNgc{u?MBWSgb_re=vdkIF{C&$_;6BMxi
|`KSBW{v<L{SZuOGq5k=T&L{1nG$1^@ukONH7*R+~=tH?cB(7`a*0RPkKXUM+7(W(!mSSpArW)@+oWD`f^WKJyxZZkQ^jT@In`i+!D_2lGaD@{;IjVkE
$4x(BjV;Lj3!-;J*m-*Y)fAb^Xs>Qhf`;Og2mh(sj`869G9MJWw~G%dgIv0AKARvi+uY0q(+_K@<04oSL=FQ{$)xg!sw^0!EAwyFB=JdIy&Zn{t4QEq7
@cB#P$hMk6Nb9zJ8>IA=IBhyy&Za{&Pf8*iTt&$pUzw>BR}V#zoeWGfxtpTvWdINLSrRgFRlV$!<p<h^re(3(uAc!?tf;?omPf2P3Xa<|^kpSxD7{7(<
F{`=!6(#ozVECvL_NqhBtNwM^C>50*V+Y9HuAj$$8Kirg=I7F05PF8^L9)_{Z3A0!wxSeSDEc)|ec`mylO-U19c%s&dJMS_(K<u&ZL@UN7A?L$BD~CNJ
cvyBw5`wa#!1X+hI+z+WxhKVNx~fbIr1((p-$k^RAhy;~e`Yl<Aw-q05m$zhyPZ3_<J^|vfUE=sso%`?f7@g(76p-BkVT@0urMZa09QxSl7J>9fhVP!H
`uDBOFZerWKzne!3cXO$83i;Tm(5e<n(ib1g30@g99hM7}W;W))kn9)Lre(sKm?=+3Q(cUfhy`Hg0u3;ipURQ)Fa{31UKbi@w7;oP8bvz!PMXx+22>jz
fFFdM1;L@mPS$a-BVZPN1!K>B&o4$cGs=W+c7cljcsy=T(k_=bKONy6*o_k<aw`?H_P~m@B34%VMq@XzGHv8I{8LoN9~OLD&8Ok9@Mxv8oUfeB8%7!~&
Z(5zJNm+1$d*P;{<;$2T33LHaEu@2QP+!XCL$x|x)GUC=-9iI3p*{T*4{McBv8$pvwMJcBg+xZuq3maF)yi@18c6-gp94Kl^$XCo`Mb%_@UTex5d3!Wj
eC&4Xa7}g^3LPuL-f+$tu-^eG-6?9Z6Y=TtK6Oz*pYh2c*bdOTxyu+9>2aqG~20;owm!je95$oR4<Wi*gh_z3@uHbzN!rQ$`SNnXhK&IY`mrK98ktAMS
egL{lH`vGw<Ac5(%}2l{Pq^0|3J-(0+Gk8i6A0^keSfKHRd%Pt1%fZlxYObxEtopHC{wYgO)h+CYEc-{?2=#m5}vn`mBFFpZjZGcld#@L0;cewAw1Rra
Z$WNa8Q7g5NUIzPxfGbydR*$&IO2bRH8(!G>C%gP1|b6NQh}E4?jl30dmyxeqQ~*vLMGr&U*Xb%aGko$MYXGSRvrxIrG$cwQtF)5M(jVm_RYU)a|>$#Y
HJjUbaDJS0F7C&UlZ@ka8%43t3l&mP<yR-riqN#{u6`EnlLUUxqWg_YXzW)!rp7lD{x0y~aP~?stZ<M7lxFv7c|W<Uiq&P7cyN&Z~W!|74!s5Yq{Gm+O
@wo4UZ`el$+k;7A1Y#~2h<m0$h4Y%P5gqXxQ!B^#4L-PsFw(#IrT*~d&stTPfS<7VydMWXhE-d={8oK3i4D0}q}nm(f&3{MRr+vjon9J0NFuT8b>EZk5
ZC^bD$)i|w?089yvlf1^avzvq{HsZ?9$KGiIi!~6kW4~<6S*$-j?eh0fsVikp+Ru}gxZ=qei#Nd<BE~1L-Qbm5z*bT)f$Bvz$SZBI+Yy=%ms$2~4!&q+
fMIm3=h0agstZ;pUtbd=F3y})%?|j*DsH~k)<!z4gxqeE9ez}%ghzi9*)yOnL&b+Tl%fu|lvtLEtYDi%7Sd0cORi{SDc~Jv*!AJdnjGt^H$x3rVH0t2E
&<T=6zucCxCfpy2}mNm5tEC6Am^j5<t;dPfS#PF_v;);lgk0QqB1H=p82JArZC7k2grBAJe0a|CL&>C>)Ktxxchx2Ir7b2h71)$3}9YzPHd8*zA{H}ca
Kzi@F!F=1c*#VeVqs#K1T>`vYlRyLHq(dsAxB!fI!FFV2&|z;;Q>Q&4KRv?#A~i`nZ+32nJbC<|nFmCZdP8PQC1v?H;S93su|wIF>AWn`!A>wGLLUQ6G
2Ohb|=-vebXnrN2z#&I-=#?hV3ZTYTd_W(>g|+By`9JO|6_$=c9d{m%ucUJNGdpOCObESz*3et(`Se}8J;M}NL}Vpebo$QO@pzA}|ALVa}@r%PS~o(E7
6iSm$GzH1nyk!#=*M{|!JuH<}yz}NV*9C%7%$xW9rhYdq_FU#&$&G=Q7wX(g?Jn{Au;a?s~zBC1MnYS#WA8E=*P)c6$rY*1W0c*{tI+w%4-Gq`h)my1M
;C)LN-US{hA<;U%QJW?#7nDX~IYWG*CM74rCq_J6VqbHq7EK~8f9X^!?LZwwEfUfP$Yig*?YTD>wWn1Wlzx!`v$J06A31HZ`gDA~Y`tjz0B@@Mrn6&!_
tFwvh;H8m;18EfRuA?rfil&qi2SmGQZ5}3L@S>Bg_B`rasCG3_lYOmjXqbDy|4i?A&+Tg%w`q{O!3JrA~pL!K#U01=*9KNnj`!ExQZ3%<SCM-h_XJg`h
G5eFnI16TzTG7gMD%3X*A#ZKI059Z>cabM)7cu*Dlx_V6*^mP7<=E_E;}0G~);NdM75NRME)eFFEy~N)HDNs_`+|CR8H@DVPG1jD@CU8!sie^FTi$-a;
7!d*Us!pHd0Yd<`?G8dD19Aa0e47>EX>=$Crpx!<@*bMw;*uJ#P{Z8G|JA#mwmoxJ|bVE?*)UH|b*4+hEn90%91kC2F2XN;lC*b}!^9k}pyBen12$6@X
XA||poJ)C5B8T2doNdJbH#Y$Od)iyyUfDn6fSZPOv1PlGr-@Oapl^UL{^l(T9^uAb&es`%_6zO@b*EKkT%r@@R(aLOs=#;6wzo!3&XBO%k5qy#Q=ST4V
{gh;^&@z9pCTg;tI2{#MFe{`=fmTj4br4_-Ki-4U<dU#&lPv8WElPLOfNzYS{9@HR`IbNPdSaIV_q}9EXLW_xmhR11H8}!CCqoX&UVa<^SxpoYbK&Ze{
5-Tach42@=|*Oe(ui!p{(2HOmND-x-FX?wTE!()EWp+epYa(9Tt-S81lj*WHnm<dIV_g}wBso)-*@^Fh$lzqH+Y5*$TAdRH+Q)9poQh*GsZb3aU;<n#J
#>eA^SSV#f|JMzCgOu@Wu;f0^ZYLzk=ac@OV|p@)T@@1_J2&IQq(rkCac*f8KDvgB)6ZKeU6SF-Wbus^)KjVK{|>S)-lO!#(Y$F|H0mX3!%vo27(Gnyf
lN8#d7}Li|bMOebU(0**Ooc?a6e3D#|8EgKM#yQjiP7Z&=Rfr67I=C8<C;wrU{sZ2Uoco6q@EnK6I09_e@^~M#dL7q2;X;oTPFM~*=C#m0%5(HuK;nU{
}XV|g~sc71U&fV9~-55{hk|JsL(bG^I#uFgC)!|Rww;?;3*|vV<ya(P`MS8S8E(3NGt-N^??$>2)C%0=!SS?VoM~o(IK{A&!XRz3>r4Kx9N-`Ptb?Hw0
8(_oSO9aEh$&UMz0-j5o9@E61<ubT)+<ytoaTx~rj$CXR$Yp@8oA0~s7|05Mv-rc_NSA>)CvHc0G8^EgOF8#?mTV1V;#j&Tl2H;uVW?!QW__vFO{dMMt
B?`6J1x0rxswubE#xrbjs}o)*GbRsud7tg^9b@h_85u%K8jkiNv4KCm%Kq2pp%13EReU%Zpafj%#$YP&+vg{2WhlpqTk*ced(QZ!IeMw!QZm?Nz4$hpL
DQ))l15a5TkLg`&{G8yr*aLez`A~ML2E4ht1J|x{aJnvdd+lOXUpL1Wh2s(f9h{fyeQHr=W^?tH7A-tnR=>Z%hY)TbWQn(6#(4r4H+?Kl@5AuA#)#Y)`
X+a1lry%gFZG2;LUsMK4)m5(Iwkk2Ce)%OxMD{4n|oMxbG%KyXW&@L5dqo^3>;+9s)=o*!=_l7jJT4wvp7F4RKKU4P4DQeOt4zwKq8<ugzPgQHOPPMs_
%CX^~2Lk73kgBr%XGp$RYYx(!Q9{vP+6uM?8O&;71>8LUdy}Y*mWCzN74^+eXvN_4OuYb6ty*kQ!u?qui!^vt%lnR!Jzodr%&nAPk`?U>{yqPrcU!f7|
;KiND`@S?-Hu#ZCuIVyrZJa28ZVZ1LA1&j9<MLQb%j_t`vzxN;-LPn&gP-R>boW!@UP3nlrY9~71bFp0RsJ$y@D2MI=C{oR-0^%rBlcw6lX=?_@?qF3R
eYXgjnbk_w(|#tMAX5DDEE3Hp%kw*_;v?DBsDclT=Fa;kIoAeo(qj%z*@{QxU&&XtEEIG7t}<_^J@>t^^Dldz7Yz`f|q<@m&61Y6j&LjKIf;OyR^C%e3
E_A%T-k2)b8Di`^ZfU$b?u~!Mi0}#oeXIE`e<B#@FuAOVqEQ!Jh^&9q_o(Kh~%hGYJ-AtSDpV7@xK7kK59vChj7mg3&3j6gbf2B7e^9Oh`bwMVBGYngc
THld9zV!-@aO!SHDnzi^i#X@(_vPaN?9E-qJVpR16z%ReA|!V_k<5)2sA-CDhEvLG&mx=Mfi?*W>6!>oXhFV>M`1Ns`AstW~D1AQnF@&!$K>+b1|B@<*
s8<OYr;to-s<M<g&h64=EFzIlD`^oYjRyiOa$1Z3-CR0i#_Y<%9`<lxQ9H8AzyOaVk4VLis+{!&d@riwu@2UZ<om)f`-;{~iX-O=Vz}(@9UMV5=tCj!k
McLo?SU18}|G3s=4oX79T~%W$NP$9%VWwCbFq@KUI)6KSFiow+BO<tP{ve&`&WjEUC;;p&Kk=)f>{~e=g*T}X`OtDcw8t9!sW*22elFoZbrggzb=$~h*
u))B8<=-_c`y9iN%B}T&Se;jK6uhoayG~fv|k;~J$1Wj7+rSeFug!W>CtC!XPQCOBvlPlGbM<C3pRb5%y}SAZyZ{ZLMEJ8tFm;*%@bmUR3WdOSQT)*Eq
Uak2hDJ4l{8^Iog<`IrI>a%%vP{+gz|D1hfO&ByAh$G`GrfVttw|TxuU@FExA^Fjz~b*qeRu%Oy?qpQYEe*I{YOP*v{$H=bo_D`MLbOUHC4Lao$gm3Is
qyg5b$~x9voVSv_dIP9AWJ;}_|~U&{l7pD)!@uGj>mVpo?Ad*ul;=uJ(+)UtrF7HdhQ8)<UOLB}e`7nBQfaSe{lyRbP%RPP3ef^Ye!FoX2LTr%r?->V6
(O*(?`9`fMFPevI;WF{Fu8z@~gI|?Jdu9qUcFN`fX+lTwPcl`aE^FCw&u4ux1f}6w(XnVgP_ZZBWi9YV7PO76H^#^9-4R@)SJ%1a;)$I}z^*0OqF}=6z
_L~Tui~Z|UrgCy51{d=l?^$%LTm<FfO!*69WW(mf&HGBaDMGwJlr#D2s|@-<()hP;GbUJP_I*+)$H4PwG-Yyc&IqK*G?lBwFUsLb<zq;dyTG&bs?W=gv
o8pxPkeM54=3;@Q+CZQ_3P4(IQsH#t_HZT;`V&KH^M~j<wP5I&-GpM&8d=|O^ygwU#VW+ZKD{jaJC;O#rqIa?S(t(4Y|~T)xbTdv+o7Tr8}|Xyfl|k=b
2FWEZ&NPgPbX4mt>S-{W~f>ZZ;TQI$#6+-dgJl`pq$wJr?K$z*R{1b`3pvB6AgW$va0u&{lv!%m<#ZrTbj;C@P*1dna-BsMMSW6IS8xm{Tsw{wu>Oe}C
+wk)0@mkeL3UeHwc1PTset1zeDVm3~)Y9A}u%Uh-dFE`=+2!kv(Cq#Q0$@+C60g-?gRMC+?Cg*z)%kY!81rXNY30!dXh`MU$|1lwx&4mBnN<S-#TZjK!
}U_^+qy^46B5KHN!y}{Jp-9DiL41v13wRRiF{v13eA&|?@Iq;ekqJm7RaLg|>;Te3cYTraI|CE%U50Zw!B@c9^5<FXZka6xpg?9#RkY0a`FD|>PZEr#-
XH3OBz#*n~{h(9oL?A!DcMTz~YE*+QL|)NiTng0)BgVyrR0J{R@ZLLw@O&qfTt2PY0zd8Qzb6P(yCI$~Qj3JF)q_%e@A4nufbzq9V;K$FTe^v9;hZM2V
JPv95Cw7f_{aKZgmX}EvkEg(z>`YY=&`D|_w({kKby+?hq0!L`URC@WRR3vKNs=Vj|(|7xxQ7=A_K53+T=LmA#nwRl`8!`Yj}_+8WN#R<6yt5L}HA0x?
yXZe58(f@g`n!$f==*LxZcu%}Zgz55whO?aR5h>F(lSZY<Z7t`hsnoa5j3)Z(d(PkPK%%dmTNZ*>Kiy!*6%uy+~4gO6N^kYeSXLEMGF`$Io*7o7B>gDv
1@a7hv@Prr1RfUOS)6L?bRvI~9Wi?m!2iDC~qq9lH1xYr;%&BvHZmqx^wRzCWa2fjZhl;pM>!`gAFA-?Kr@UXsXv<LnrZ#tpm=4XHLJo~eWRPs--B|3g
9_ESbj!_ulvtVYE0n@MQ*LhK#LgS9f-$5{d_VIA05P#uc93s(M_Jx$r!fU$f#p^7dgfn4BNW`#|dE{UAox@>c{UG`z&-9t1n9~l_*^6-yyhxEOv9HlI{
2Y50tISrmBCB&FL<74$r?sCs=#U4_8!Hz@8?HI-)@If%<AFb=p6e1#Wl9?v}4+ym1=ri2Vge&dp=G-V~UjN@ONFrs{*VUCo<$cMNoRIm_nd05N<QrDXA
gJV&3obU^hDe=R_5^g=C{dyKSE18~e2Eq1f^{>Sch$v@%XF`UW;>QoobEYFH*s*uOU%sjRY%cf@_nxJI*P&|xYR&)=JFEF847g#R14a1E>nCIr|Zr05W
ARO`_4|hRu7yeF|QKjF4G-Qeqs$3Bg6fnIcJd*?xiN4k?ZF8m!19+tXh{-$?$byPPXYUaZ5<y7ZT>M`)j5n0WcLFp6YjHCJuMJQdF2Cb<bFpBr7}T5y0
hXh=%mM49G;BS3S&T=8|Qqc-f6uNs!_pTD5w68HiiBv;o(FHzfFAh<rhF5YW?Ih2B*QN{Hw_5G8BR#U-^A`D)32iKwq)SYSp%`UDTEAuuQpPxs71`bfF
^l~#0!-=3{tpbRHrj_G7}-?*6dJsP=MG7HdmTT&p3Um{C@!%WeR+q!J7#~&<A)*LAM7L3gmdEzXvol^287WdreEI(N<XMwn$@OHEe<s+sx`Da|6Uzf$U
HxFU4&H%?Ibh|&ttHK5E(`$-wvCN5m$d;{QCjfN^njM_X)&5fU@w|SR&}GkiLWJga8B~$^B9C?#Xp`ff+59NJ>f0rV^hMl`?dqRu0X2E24)U+DrI7l_`
1S(sWH;=QntU9FkgEYpHD!OXC6c0~kO3D<xS*!c+M`_a$Na(V;e9*!0-^GKK5SOFe5u6uO4FV0)r-jOd2o{Cv|#vtHd|}Zi;WFuL&o6^dWhV~sB`1`5(
%pDK0QAh@k>NC@yXeWd4~u^UTIE;r~=UZmd%J7Ub-ub#kDgpf9sxkei!o@v0ESsl!cZ700}FGM<}o`dAQ_LzqD1@=OgHb>i*VdlW4fQTIq`KU<-*{2F{
nG?FUGpo;J}}`kq`rz7O(?H!Ix2jjjh}xq!EeWu%0{<vYR2vd{c(T-|=q-1lt)ng7XhmVabRWT>lwTJD!#EctgGwL&OB!0!=`cEM$_-<ETUIJP2wOvN(
eowAAtWD`gKS{L{sAX5XG#2b{EkTm{A?frCzzr>a-DKgAG^~e*ks1tNfd65vvouN&(0g(Zg^JtRs#`OgZ7UU6{6kmva6@{_|l8pgQV?VYEktqfNV}r%@
pazi6J5#<_Am2b1d_HW*hUCO{>&GD8sr!Y@l*NIGN*w*?*|K@(g20EjOW8&Z3bYk43EbOrs)cD_zW^ml7VX5(+;Hf)l?ud&yGt{(2h5;&^I&Ydok<gvJ
Xy}WjM!=Zn1cSX1Cyihmjt4=zIXxG+ZkXDF~27r2;D8JI*5+`x&eZWD!HzV!$)`qsko$qtxKAkUB3-zB0x6piD3{WA^i!q{Bh>}{>jrN&wk^{e`HKk5o
%H1OG)B*qau1iPYuXrH-Um;FFZha(FC>$H-X{shyS*pfnd87DEB;lvAqZ$-I5SlSiKoUdkW9@7U&hE+t@zD<*i;sr{_?6@SjxTxK%~HR1|1;+mDKm86G
DAF5Iavn;#j&VXd0j?z4*^&P5*S?6`j!k-)C})p<n>yN#*;oga1TQuFt%?8&HpK@7Q5<q@T2I1%X?3*)j0A`&e(#cPVh9}`kSrpQy~Bk$+vJ9zPuTzn}
mf6Ml&2525REQ_|whFyatqPI`|fyB=1;{nh~1b2j2@JwR96RV95_nyrUgg9g1%D7kG7NEyhR*V$6sH3&EDZR_$<f7i{Z?T1?3V4X5=(zqoCP3!M{5`q#
&1G-0ZKU`u#=(k5T&`R$+6UcJQ_TTWu1vtcqE*V@6bBJu^URb#+LI%Q1mz(Pb-2Gfsf)5fV*zS%bs`bU>Vw4_)($HT0d5bArHn!1Rsgz%L{MBBC**N{;
1Sd-?II$@tV6Gv>t9*z&A4z}IRDEs%y=VE3Lndh#Zo5lu7|zUwSwF=Ed3zQ200aBN}pdLhonqi8WVq^uRp)qn{!ASEcA{|98=PqG3w3dqO(9QSYc0kAf
$xDp0|vZ5Z`;G5%Id{a@XF68fpk~fbK;(q1c3-$<ET^fO(5?h$K|c-~})c;6r+<Kk<SlK!Rf?@9s`Pu)XeE3=KQ@^Q*meBPB5k{bC6c*L;ZGAaW&lXFr
0vr_C9BZ`AS0<l7~e2-5Oqm1JHJ5W2Oeoo?nA;~JF{!uL9{t-xIra5r^G4cTlX;b*S@#oW=~PA6>D@%p+sd1b*uGm3z(5E6}c8Y)xJKUrx1+Z5D4pLik
+Xna3@=yT%P+-rF5jC+bCV%c5Q;efkUHCf-~Kmw--(u}`<Du_|=zWE`B;(&dr&5)mFbh2iL8O!Kpm5U)Y+FA|P)u4`os9aL5mB1F_FXyIXz@^Vt8|aWG
ED(GJv33oR`anRbya3gwxe9kfMNZNN8Q_LcH8N?X4e~4x^koSc4H1q~EY#>eJSaam=6>cxVX}lblZo`od>6BeTR4=KnuFjeQm*R4NJ4bE%0Sc5vdeW#V
ZGE_odfO3lX>gh>jV)G#~IHBxm?jDtKCCZ-vM|hmpNO@ut_fcg*U?k4Mle&x_#Yr$3Ou|1u(++s7qMIy8{_DxXs;cd6%})Pa}}ty@?&Ie)o~=9Xy7;@*
9X2YB7r{SRP<A!#3jIE_V5?UiS@3%`aeU_9z}$VT!=a=BJ9HelKxdrQ8wGCu(<ZZ@POj#6_r~)%53M`rr~PHIFTR-mwLeNGKS|ow@8c!w0QLJPz~{ACH
h_KUbGSVvME}nw#bPl~p~?l8N?^yV2!j&p<h5E51~JpL6vcWxEvkqULbDH(f(@KbR9S_^N?;B|RlNEzlCQD9I^3s*4kNtB1XCY!$iO+y2-!e|xMT(Hfa
|@3D7sM^$_%_O3hbQBfxTsZCS^)QCdmmff9+BR{2k<ARifdvJRgQ6tGL2oMW#UwEZ8oPzrLapNfwBKkSK3NDs;pm{=p#(j6Se+Cb-`{Y95{*_fdjr=il
{25%f?ODs%*gJmf(mNNp6nW=JFxA}2b#X_UKna?(tAa~^Z!RZ}UeA4JfPEs3`Fx3kVaabzQ}gYDG?prfS9&5&51dDzn2)|Dn!m8BN1FTUYi9&8A%-5yB
k}P|m(h>qqN(}vs!o`fkHDk|hOIN&u41e{U7#6bJTSv$YH~J*ve~=j#7Un@xvHkPxx_dWFvjWYbC6ZG=cG4u;$prC<*FP47tMu(xKvmo15@|E0<f@QLP
(<swXb!dFbS6;F;xFTam2FJhML<;ol~mx&gpLQT|9fph=Y+V50cH(JpcW`Og4(N$K9S1#YOM_r7voWI{?xoN-Rb>ahbxlX3EVYddMN2QcPB|d;y0rHFn
YD{4ZDa{7t8Ag_bm`;9NiokYg%r1zvPaHpFECXwv~~>!ADsWXwlmv@U!$KGUD33iXEo`zRaz@}hdqAf$37Z@Ru)h+%|jG=cHnz;w$#PyFc(SHYB0uS6e
lgS*wH+PWa`ONipn^y9tC_5{xWvL7akEtmbyAr<%YL;~WSIb^sUlh0}Qf)=~&?YQXURW6s5_i+%=XxfdeIbUjA5HXj#)Tg^O%Btgm`mMo<gs=f)dMT@~
B~Q4?(>p|g<+iIlnj;u}F;3^}%O;kVSvFB&?8E)5d>RQ8v=`7QY5io=v-T0Z>h7O-rwRAaB|F&<CniB``Y>FIww1Uoy#aB|7t&?xn9!F;cbTN>Z86sHO
3sFpMGa0bwpJiBq@<Hk%=88B>!rffRK6#;^}BY7b0c)A@XR@}5z+uOsnDQ#CC?3*G5g+YU$KK^Fq9bk8R-)68@UNn4yfh=q;rubI;q@)d)0yO__hN&Ty
YRgwfBTYGoM?s{&K|#bAI<pe|;{wF9py(HFaRP{8DxmG{p&GV_8l`{^JK|&MKOIm<gy4-0dL^_uk??ca^_|slFW+q~q5!uqx~musmO+_k6_w605oQ={<
D4AMQ7Jq}$~l!Np9KkZ@w<B3D}7feYD-z!)-$6jj(KB$zpW$@K3<fR=bi0xDl{z`VHTq6HV7K+)Fz@HW&Jyrf&Be5U6V{FS$g;-t8r(qk?W?krO;l&`F
FapOG`ZM+9BV0RlFsCQ6JU|~dc$8(N_)G<$DxjEEjwBON(FmbwLxL9xPBSwwby-Zn+f9Gq6L4oY;VBp*~aqn1P++$pymnXuANwnPLGU8kT80N$_9}v96
>|OTQAZ@FfAa7gj{rR_wiF~7Nu)Vnxa5gX2N=Rt#mS3VUB&O&E*eW+a2mYlSwuth(ZyE^;w>LraoJAJipMR^!)8eut#FMvp1abLdxeUT)x<=mgYhSwjt
x?aE&<@l@F4!u~nVSL^shfJR-y1Rl<l&&3&3T-}`umODl)LhU?1(S{SmHwY^UCo4IY>Tf21({O4egtKfIXzqTq}JJFWCQxGPFMV_G(paH(A>B(x(Oe%H
1}M;O{zbL;xFT+f~FX)7V$<e(&~Eq1;WDUe3-vmmKuEl49d3uqGl}(u%r<e<^V5HLIoZ1|{$&g}eGfCQQy6<Ca(Bp?5*dW6EVpkrLQd6$o1x?I&kGcZS
M)^95PD067vNmqWiQ<>ty{OC;<xE>XD3Veew`>z4T|I<?>t%?DZ%k4u^PiD9}QQAFWxy0=U%Qac67JD$Gm{mn1{pj)scrF6I_s!1WPJ#rN2cZz^dOJOc
fF!5U^^b!h@ZQNq9STDAYc~=%;`Q9g%d^cQ|c4y|EkL^AAB6ktjUzoPJXtV#k2@#oC!=&skCtV+6HNI-D00|z*L|5i<Mw1hW4mW)kx=BIicHwY}Ki3h2
=S@FF^~Y;4n#V1t?xFverfr1NQhFHuSTdz~t-l+0RNiirCy$Lc|M=axqVF#cODGdTc7yD0k$SpU1My_rj4j~@^;RK!yfO)R%^Q~j%RF2{xG_K}Bp8GFT
d}SkW8%z9PCR|GCpaO+7vpZ&@>2i#X&bR^9|7yWxrDulbgT)Ll{c%({8NaI%mWLL)I6IDjL-4iD;gpuV_p1Gi#+}Lfz}WG1GuS&%%x!~iQ2vCbzD9>Px
z2a5DR!}M@{DDk`gj1t!pUWz(bnOpQeeuFAI=oD7F@8cXfnJ#mglE!y4{B5l+0B6fM|rl9TpP$NuHC&ELM`lFxSP=nnI_>>};RA^`;{wms^e#5a}4Bx!
toZ#DHZT}b|6Auow{<8Ls$3JE-QLLEvbcF#HFzpZ0AEg);|{^oFtyFh9oPJ=!M0&+H_;mxY89^Ay7UwgpJ45(-+5vo`ChIoz<<CCdZ95_Z$Hrb|<2|KP
E@#78A0*{C{8H_t~4cK{9acz7Fao{V|bZWe*xx1i9a`0es95kQ33K&~i5|F#cQ`gIBxZKxRjU<BDJ;2BC=_J&hl|af8)YQ+W<f659J5<KcTkt(XKXT@o
JXy?=ojN;+3#gK=_w9qpJ<zzOXM7|5QV0i!^$up4cZdp$lRYz^PA`UL`p<_B$rD7<QAhEu`M7(UT9U<3cKcTf*$s$Bbs8Nv*`br=F&b18?s9bCDTAlV<
=UNX#jBc@SfRWnuYn&PE?t{S(vfXe0%FkX=<Z#fp1m}QKYAkb*9sYw4ff&d7q}?A6qtIe0d|3Aw?6sAw;rIiu~%gt$Lb^YhvFMAHV1fA&6_n|aq$Iuxh
b3ynir@dUpd+)*{tApWAe{9K5_*ZavP-ehoL5L+3w+(8nuI1DJ5FVVQKK^3pp3?NI=5ZK3y^2k$A|L>?Esdeu<&_<pCz*<fGH1?F4i?^;D1-r%R@y?^-
44sl0CID!mEcBSB`NN4EP>L=dNa`N-ql#X&-%+y}R2!e?>UxgUu!wD3%BExX}AUOLdJ);`9NWEfW2rtq;!msi8Ral0jGaAmuOcXAPMA}{lQzL2MYB&PT
o(mv?gFVE5GRJw;(x%hbBSPfJW$_x#nQ`5gH<p1~I{@W*BmV6rK-)i}{-y-}!|GkL2Isdmm`1@lP__uea|LVTqHs1La@K?b9g99$pn*ZBxe|{G3XLtQ?
7VK~C{qfI#8tV7={MQfkKR)^&e|{h6pWgGoK3RYF5Wj2LAK&xGef2+{=8ya8Z|?bD5$Jzm9sY~1`p*N2>&{}lROH{DoBFZUkFfl9PU}fdk!8Hpd^x&`n
DQ3QTjjTNS{b)q%Iy<nH1XT#w120)<hOHQXT-oI@yGq?Z=e5)_g^a>!etiip?l8MM4c#A06gjTbWwhP`k}Iu>@5~_?KoXl6B8^l_?~--J*jOV^#pDX3#
RJH0=uWV&jq2{{u+<}TjLcBhMphEzcH(s>vMebIo^8ydp_A|qBh%el-tI%z*g$;S&qNuQ&Kh(xAQ8#XJA#53OsK+<^IU0$FK4Dg$KXJ_dgO3z|ePE+X`
25A^Uy&|HtpQdc^iQcZFB^cv$lZ#NWp6w|e}nqU91YUnDmIA>XU|+xY!fkH)X@_=Tsx#`jmf{i?TL_4aE#evQYk@%Y6bzw-J2?tK19|HXeC?^pl*%D-R
p5x<`I|LEua-<Z$;tB=QjUi-4>c^q@<Rk`!z8jILR2eFG-f=x*Iay%VhREN9;RQZG0qVhHyuj(Iv+`jOS@xJ&E<;x#GZ}%VJkNY3zpYm&d_gB1M@qWeo
74KKPU-5p$`xWn3y#MTY>EEpkU;oLussHxhmT`%@zgxdHa9Zb;+xugwir^GNOcSK{{n%b`+dk&WW1B!gIAqbRy=B0OF&7XXM7RZ2U-a}A^x1N^v()g`+
)t7aT0CyI$E$GySzCxuEDYd!b=IY+Vk_Gua{2J}KD(i(77EuvJbd-=D&7p|OVKBbNSkxvaf8OUPVlBqF_P}S*IMOjsn1$s#Am57Uf1`nrMDc336Bodw;
I{eR1af8kXppAwqiU2)JPFZ7kD!8yx4drsj^J!P1Fqy_trF$0|T`mp<rP}>b3pUS-QEazA$Cm*Sj5>&FWtcuf#^cE3aG3L%zND#uRiXOSd6{Vk@T_Ttu
<0EssZLqm}$GVTyDBRBy&iNj9O2=zRNKO-~Tl%=)o&gf2SjH}Kx?mTaYGP2Twc{fs}(9miU&Rm+b!_Z#Wuu~MNbgYuI2w0zC$@d}j<$4Pg7f{)%aR<*Y
D0dpx)&#aGE{_&3LDKl2y^L}o#Ob41SkO!%GO(wdinWB!(tIQ4YgclRDhN2a=NTv?zWqM1sl9`33FplZ5brK6v{mQ*c$g2tUia7a9+>7*lu^{TetHoYJ
rQgNVIQ%AwyLWWnvMn&Uo&4pkW;#~36-&j|4R2#8{&D`PU87WD4yJl*qpq7J_FX-t!NZd610H&ySxW2+d+85b9%_PYJ65v@HhO5+__R{%*fSyt5AREC6
WxWWnX~j$6oWwDH~~pfLC-&eSj?WYbxTyW=2&Qq_#*1s-QKl|TKJ4&B0%4bw=&qCY8x^8LhhBd_v3`p)F{yUDM~`$ZdW={temMPCC<q?dhg%0@AaVQR^
z^Ib|vU-@Z=P~SvN)YLa}mc*L#9zB>z61db~Lji4xQIKAW=1ifMJOKr+R$h5f#vW`Vrl!teX<y}7$rE-^MCzl*0Z_hk`3GRJyJ;+#J6Jf4F<Pu1N^guQ
RI=NM7{Fdj=7$=+e!IrN53sxNA><7^(x6;#a=R1z}QC;sty*9DP{uOHk5p|QT+pe*ui)|)K}cu90#A1ZlpqZN1;xX;={EU5&`l&S0~f}x$fyHF*l?lkl
%PDzGr<%g78yHcNoDBo*xTlk$v-QpluP>3SCRjxh<Dv!~N=y;a0G4E}*^vjl4qO|dFd--w^m=3)WBCL*NE00xZtp~DF!qz&YcbD+NG7d08aUX)wL;ZJY
De3*K3hj#Fo}t+9S(hds6PeIRy-^^BK#fZ0<RPSjZQ`Cy%6BU0L{{pvO{m7b<!KT(#X=xt?}L`k1yg^Ir-rKVPpJn!bEQEGEh*&H96>Uy-Wos=vKCJ5B
5u%9x7P+2^!E6CCPBxb@4=Ts1;3AHipzeJ@OYIyn2nL85@5GQdGo5R+E5KO0;bVLO#hNzVlY~&H=hjf!TZ~J#TXm^5btmBetPk}C2ji~3K5Z_+mB<-0=
+JRO#D3_kl@yMb3cUt$RCc)nmk*-2d^^bhpb^`!iX&Oh_<-B$?ercdME-0C%i2AF0I^e8;~5ni9M*gO{!Ke`6Jc|)p@l8)7hxp+7<_vj=T`AC@T47`Ic
^=&$q%F4%9T@VPE;?_*?3PsH}Gs0z|%LSg+g1wKc^i$Am$*x-GEs-qJ+ror%w}-n^xlL|Inc<|%6Ic;N*HaoM!aZV(3hn7sEF=&k-R?}U`;7rzba=ace
$8)HH)I<$8mc9C^cYW#@$o7p{~eGIeYGuub}1Y)?&k??K}OWYRe@eB*k8~Cu5t9WlDZ1!7kT;;a?$uSvXC-m&iTkt_-^F#L5s(`3=-k3%B<Ni|^{?Ntb
OHZ32+Op-s=NA+0an-gu7Ijo>^mq~jvxl4bnl3!eFsJ#4@j%%Wdi{=0tjsltDz2~7@VZdb10#Fpix^I~!kdipBdhLu)$=|G!bS{TDf6G*_k}>tWp8{E>
V;p@IEdqDKfJ}xjX<>_LGep3*WRc33bRudd?yV*ej(~HpLJH#Z+8kCYJ}UjbV^iHal;msqochS*$}A8%km(m*xqkmn8<;ByzxdLL9cmP>t?f_(mE!7$o
K3O(K1~yK~pyot9E)TqcRP2>3sWqEWSRQ?|nmAeMLAFaYo6#dh63!5LH<4h5ik_Hx@QB-?6t$w0cYMC@0TTS+(mApC7BWRo#rY8jq~+pB<s84C)1Rl<R
H5$jGvBF0mlKhMn;~cK@;DZah0dG&5`)4tS#4@D5dBtBvnwzf%D<(4Bzd-N_jbE|5x9zF|AThbrq?)rU#d1GJpzeb~qL`*_o`x7H2#d?QfNK6(SB$yrz
QcfvPiICvkEv@HWGk47XFS@AB&wpokgwMF0`d%J18bz?RAa4!9$0B@T!_hD&w_bmzhsb}7Ue$uJ(3?)fI`w-t=PxsjxxG6|tjgqQ|sk@Lmfnqdb{Rz{H
@8x!urQCRnN18etUOn;I6v(s^7sWCz?Lx4qwi+BEQd@6tvtJv5dwuaFx({aaI(7x~mDE-tQYD{z7qDBcUVGJD%G0afMmqbX=2J%nacewltFtF18@68+Q
Yv!tw!DQO<MqeK(&%?J&}seQi_iWJy-(;%vSy+8Ol<D6vBB^|w?_J?L&-Lo&o;L^+ZtVrPvYhiw%2d5mb(0pUG%c94L!_Q9<%-)y+zVd|F)%BQnEVTaL
GT!OWY~n<}(*sr$neiyw7#9MTIWNx;%z=sr^#;hQ~7>7-m;4Qg1}ZR`mB-Hd(L$q1714i;RAdHCrB4NgGRQo2BSNTZX@@;_X~kZ^y;3b(Q$zi(e$#y#0
AJmPxn*B^famdw79VfjYh~eq=9oyiGBM1xf_(AL%AHoX7iw);dq`>kA!u3f_PnH`JXD?k>hFS8Nj%@RqgN!7jbVH1&XmE|wZ$*)FD2U2fIs*4Ay#cT9R
^sqeieM6fI*+e~SV%hn@`fR~-Vk2~>Dm@6MD6QGKuJU-I5Q<yDyH*sJ`q#cTXJcvT>a!`2N1?CaWw{D#Yc)AqmcC!7%e^6F>>BpO41x~?ml*ruGAN6@(
Q*&3sw>Xkkv=N67Ejd5!rzoIM`G<HXI^R&oinu})XfgDf|Bt;tS$0*4(sa=W;+i>i(WDZ!0Et3yTcQ?-8XUpXA77cB6FV|i<hE;ePUEI})22<A7h{b7`
yHP+Wqelsy@j?cUV`P1#ns`aVRn-2K6KMxbD_hfI5jf4;jZ|&^Y|QUc7`#sn=AY=nnl)`iwsiP6(quM&WE|$PcMliJu4@Fr6Ve|E%j&04pAOQ@<jP;h{
cVO$=V5yuR}-3|2#cK`b@vg&jKb3?aznG<mD@c{tkZ5YW`N^At@2w_^ZAKxp|&|67QV5A7eKKs6W9yk`hsa{+0(}XO|iaWGBSp<4b*2RNr6jApNEOk@e
#teJ?)pzcr?W9{uJCIp`bU$08o$refHwL?ktKd=nYPYdTGe+%sD2_eCz|b`{XbA1=n~ce~B5<_x;K%xLF+z^8QY6b$?#<y-CQq5Y%1dCxOjs4~%36w_q
=h8%oe#o>z+b0cg$_O(7boxWP6j|1F%b7epIZBaDDLz?9sL*4hQN+>-e)2A#PQ>bp8k+S9_Cxq(w+k7{9i?H6U9K}cGe`f6$no)#FB0rxq{HZ*V8{Sww
WMxeDBR92Ar+cH{$|(+>M<YEH+~v~sB}qTa@xym1uU69C2l;s^kzb$h$<aP=)xeibs>2Dg+Cd<)nevp$m;dSArqj>g>B++neo#FM_0ZiR^!}zto{a-(s
cQFlkIk(!2`0SBIgZ<YA5d+0vtIrn+noM5zQw4jZos&@6f+C!XXNX}+c%G^<UtBHe>SaWZixDGlg;X59sM3ij)jW#T~>(WJpS3<Q1UTvMq~TuBB*#q<F
))wBdCazE(UCe%B?wWiX=(M7-nN02_C;y(TqDKJ^E|#Kg+0wrt@Yb2}U^On~ex~(VU})95zwpPvO*ux9>+Jq)caaKU%V{s!A^LXZ~H^PhXd!-iRu*B}7
ASzYD5f)u;NLWU7BOe*5W{{6-!aAvay~^cQw*)!W)9k|Y--f4u9p3IC!WDsn!KmA2nXA|O5;UyZ0c@ha?A#99;iyNl~ORcRiQG)~{`c#|vQk#Io$9|^h
lPFebP@)+ZH(RooHKcFJLv(@c_^1c5)j!8OH+>K3TlK<HraSGI7{oYKd#_QO~S(bf}Y!<Dm_|$unPhnB~U?M@No<DmN-LKFcZ^6@XqaP|;5;Ya&e=5ki
q~S*^Ygv39aSHg*4ioty)BelwpGl^zs+uDI<;6vJbf1T#n#T7KWEytG@n|B@S%51PS(?VnUmHhNQEieaNf~s*Uvax$t?9K1;&597f61mb)Ph)u<if&9K
jc`X=Y{JN@*cj`qcSV1Gnp(M{!;H{FZnJqR)Nfaz?xQX@9Nn~$@H52=ks&#>_L-m@}`8}Be=gP)ih@&kjH`s{yaN!sJ8u+l70r|_;d1^dE?;xMyA^4c_
8$`9X0tLH--9ehX46Td-=C&dHvE>NjibZ`{T39as$U$Q<`4G=6^eBcJ$P_1rmXchR0hER9{1g)*E4%;lq&pI2!6k4zf6^kIy=x^%<~;k)aVIOGg!gf(5
T9(x+j)`QK(}JA3;jo-`&h%0v1%bJZO@Mk=+X^x;>p9euv(lQ<N={FsuxR*jxmo4@I0>SA9}t3>T6#+JavwlD<Atr1>#P%Rv7qvT0^88vnE3-wklM}Ob
sp>FWwao#tMgz)LfSGnT;C#VSA{D<E+<_&Ab0V4nX&-O;Yz*pq>kGsf?Hv@hD&0n=I|Dxo`PIMn6JsNMnLQ}j;8+F)sF>y?inHwp7w94Q1>tY-lel%zf
YM&u4x%lvw|2RGvZbK}-q-8-BK!Wd(S7AP+64sQIKQ`Z^yIGjTNozw&$G~YRe#^4QP5Dbb-6&j<_e-Xav~Jr_rJ}NsYO&9c=)dlt<zElqx4z_x@-fn7y
v-ATyxg<<%l!RwygdM4$6Pf-kRzA>`1|ihttM`6HsV}X_gfJsR10sCNo?wz@$G3Yc(YWUhwNZ&>z5qTBPl&(LA=Y&aWq7@hDMg0k=*$w<&p93bhlt`T6
s{gFLF!FhVn6qzhdA%7+)Mk#E+J^-DPnhvcK(5#`W<<^>}@)I^da9x+SgUN7#nI)p{B~QDKkSzq?Dm+Ec(6@)fQQ;(e~hW$k|Il7$h@(YEXu+E4Crmsh
Xw{l}IZs`7Q~R-S&})9-pH<LW=!GdmAoWG*8lzrNM)PA|o!m5I;$cEGU2RAcs~<!}43&FoC#im=a@YpKo6U4o1pzUlOD<AoD)AeF^K{uT!`BYmGT??2v
;GSvU;{o?W!Fsft)+9eIIkvqQm4sqL!m;byU`_OmOpGtgLm4CEni=Qu$iRa$=P-Axd7V=`HJm2^A=p|n6+*_<?e;Kc7T=^vOXSw?7;x(&L2AC<whVa+%
@-vD*-%*cTJyv~_1nBU{PwQf5#i?tGM6#>??QXptLm2L<Y)UlZ;frQeailaL(NY4BI;BS3gi7=KPy0=d!di&0m<E^s*<PKKwmje1&i~wAP}NEtjrZfm+
Oghp<fmOtS!9`2SHDEz8>+nd%;fv43jMlxqxJu<2X(XIq-uXIyO#I`Mu#h=c4xouz?1$GFWc6BB@OZ6A&FeetHr>ee42*TU(D>5tGcz^MLobB|A}Q7ej
`%EJO6A?Wlrf>&gPEW(PPNOPVXN_Ul>d-Jxt_h_Hj9U|G(~fvW>Q1DC3pu3m65d-XE49CMDfz|Ml~QF}Poy%ufU-(ZcpRS`D7Kc^ua!XU4VpPjXIF4d0
4E>eZF^zvlW4|Jk154uvjh#yR<utRh^{#UoHya!0(dQ)1^Vzu=PppSx>Ty7tdaigXWo^vSO~y|wE`zT*b)Kbxet{KZ_JRB|zg*7tO9!%CM)VlnG|EC<i
<x3dy1X|v1uXuKX7$$zw`)+Yaz`bqpA^S3xU@ijt9dZO_67mn{$BUg<79MAv1K2LexA@8U0^5J!(f}WI-TIdfTnRxw~x~X_l(RsWr-B}II_9=OIKc4=q
J5Fc@ltd|PN4m$JOG0RCV$jNJir<gt`hGiBdm{c|&rCc<*}R2DUw;bOIOF;F%FM!xvSe>^MAOmn&w6mvp9X%%Pmd6}H3q(9rN2%>keSKH@oW5<fy94$9
$-4w4y63?yZoKIL0o+Hc`8=Hk32rkxg!4MsZBhe`UGiGwjGfV22OsUN%RGFc;JTgoCE2ql%F4sOtV^NT@-S-GOj-|xw2YVY*S(`ef(o2E~IblG(~dhYm
cLmKgoLQEDy?o{e=F9T2kDk?#)9M36x%Nj|1LzltPk8kudy;8*0@`UNrJA4PG1#C8(W!(Ap#i@zEUKHys>py*EI9D^%)t>+%kOsGOBVO_Fr9Sr<8aTh5
FOtoh-;_)^M^1QD*ZUs-;%qDJ5bPk+AhNul=c@!RHA0X~7u3-sud{MTNsr)_>kwk1>leeqsyl0JWz)k_b2#}rvy=aZL<5%qB$i}|^Qj;bpR()$qcnahL
lhKp}Sepa36lTi7D=9|TTQWihn{@Yq@-cBdPcinfc58I9GPKyt}k$Bgqj-e2^&WH~GE*{<x`DvQ0odHw&B}dm=@!K70`R#U?KRGx3<oM9f%F*tbSSa2p
$j5g1G!ml~`R`k{E&iA^Ja0D#7f622d4567W_~+QE0aIw*7@xtUR3=x356KXd*F+6-K=&8>PB(-HuD2M*HL|J#!a>b!1>u_=8he|fiAraJN4sK({STAD
V!1#`01lR>2fRWBt~iz3Du`7-c)-ib|_cMkRv~;502dkaU~aw`t}PtUsNQswJw<`(|k)Uy<C=`g#E`4L4T9_t<x;sW&zig_oJ9Eg*Tg=Gi5FABEO|tvC
{zkXrxpOf5(UK=FVPqz6Z0zXNaGrdu}{dRPWIgVgBdS*ti*$Rw}g<miWHSzH|E%Aib28x8^6hx955k@eW{w-*(KgD2C4ATo1X<G3Kb2PRtG7Z9REPM9I
Iz>#kaJeB7m1IZFQRhFQ6-{zOTk?r+Tl*b8?=Zo_ps!{+j6pW)J(9zia$x+ECV%cxOr8pk33(UO<nJ_k*;?6`=;r*Thw(>_|>oDnd~<JqnLH`)69Cb=n
!_Y&F2?{~pEo2O7bmzHYyTeEixkgbrC<@d?>Uu;D2C>*>X6<!bhh2ByAiqeSqbZ6H?xeatD?j8LQDfT`b+cuJ+T>;XRi>YmVxkwsS8vNLnGcUONT^qkU
<NHQDw53ngcRucWwIaEml;JyzKD?v$WW609Vw7#u0c}je-GjbTS&%WzuYIti_+Lsw(kS)g1J?^eyV)N<nON!2Z<ev(4I`g7nF%t)S6j58`hy#Yr^xT<k
Nb5G?ZdhgqR8Q^zYD|>-UiFO&;;EGf39o_)!R?Z$U8Ms$3|z?Duvn4RKDN*JSO~?cDmR*6B345JQn`*>rAITb@`FY$Un%TrW(6C{G>KM^yA{8-`OG022
zV-$`Nj<?pW@dkL0li>G9Mg1@{_e&E(%*{_~FBhEfgaP*7$+G3C3>B!#L2<5tGT1?5{ci@Z(jogjZ7jOBOC?sit@+J)Sl(sZmBmvrh#J|K$QB{;VG)9j
p&RSgn3ioKuppE*=-en<l7jHb`yXTMtY=?Jp)#u~r4@n789yym8K_{RAEe7+wm<}Wn(gZ)a(=T`XvJDi=K4Ra<{DlYppMz#2VdL9oR?oFOw+YZkU5#vT
k`h^_fKmK_2dKa3`O%!B)U;}@a*>8yAwHQJD<Tal@tr54257Or)l1;yD;N&P@!Ik9cOP>C~Ok5~_4Mq}Ajj50Bo)fA$E14-3SAzKQo~x?OeLEnh#dGoJ
p~qEmyTY5K_ix=VMMGTeJmd%&x8J?L%G*6O9%Eoj{BJLgHuRLvc`)q`lm%7HPgBdd{M-{yHsC<|U!xa8Q?_(PCZAwNKl5a+($Pvt_{uiNIu^!iEQQ}F{
Ji}RKhZ|sxaW1MsEvyqua;vw)1NP0DNkqf2d%!X#=s%H2SeBTVw9|_?T<?%4}3oQwE^%2KO*{)w1jJpEmkSqRM`~8>vJWKX_djMH`ztWN?9xZwUKyeRB
DWa(D(_*FsM>)y~LG}o&NUpUvzz{YNw~B>^zd@K*<7d<MD~U62*Rj{|*BQ*Y83Y$ky|g`)$uup(^g-Cf{QC^QYntc%ADXrh+{$$zS_P56wHVWfIIV`S>
s~7g~R=^^-b@aF6m*tK1BQH4q;r%>CtdKSR|Ga#N(}cjjB`p63R~cwgk-w9^l>yvVhzy*T-Harp6U6}+=*aT288@IHJa^#?~*Ty2r>1zi0BuQlApg61w
yA6fH#&1iXRz15o{kk2>bT}J6Fb}s`7t|mO<b^PLH+4hyJ8mVy%ttvX+xM+99u;~3bUwaf<42$@23Ow4M!!O`1aS|gXsEN(*p^D<i5Z<;Z&=!5{-x&`r
52?DGv}EaLE_rrRlBzd}F|x*QaKm#9Ub9T;R_%xH%nvEl!z34E^~u&pAay?C1IN0FukKbK8yg9@VLKCp9I)>p{}d^qab{{D%cx}ggWMRXew(8Taws_7x
~_ltlm~<?#P5$EehR_{&Xnnr`WpSCeYwa#!aIBabI|1GKmOeNCp}ige_2aWevf7ZSO4RiP5&3?*Z#*F-QH{Y=gp@7-~ah;xBumPi^cyx|GZT->1F26RV
pH$5wfUU4@g&z@zf7m7{RK5vUZN3wt0lpzfg=<=}^fx?QY`jZ|{6({y+bGkNv*LB<S2Xy9jX3k>cXY3!<b?3JU|<4uIHZwRYW)fQP5?**pka4-Y7%C9b
r5gXoUnPLh6f2I`J3n}o?eki2XqrFwpk!LdBfM0ZD;!yfliiZYp7;GuUL=8tkIgN@YpZz$CqCp@NCo2RC}K=9_DotcFg20E3PRqoZX8UJQ!K@W2Pp^&u
S>gOWf1{9`8oTqb~%|BiJ;MaDTA={*n`?s@Q3?$N>U&lmZ7EoH2wfRl&d7w>yD*K(c7{G^2VkOSe8~{$!aLP(GP)N5MrM<<i2LjADz3EoQ1|VKbOb)mm
9!~KdiBc)!e>2sSzU-X+^o4*=2t^I39(@(_5(36}^PUQr$7mk<WUPx2%!jhtUS&Y)O}I9PoOuV{?(zf=p~4lx`6Tbq{S43}HtCGjTTq;+f47d|L!ZxtF
HNs3>*+P*D)C3#-iQ11NN~qwL|jLUHJXs;P_hqrGDiIK0{Hd;qeFo{Ob+#r{KC<CG1U)V$OYL0#O^fs{g`$jdyHLpR`A9T)l#u{7#~N)jD5F2JhWbT-k
wJb=33{2T(N&1ZN^^)f6Dv;Fk9h5aI3IPaD$)CQVt3Q-hm7Mc))4}zTzC=vp6sXL}OMBN;;tLKQ^+M`A_i%u*fPn)VXl+@9DRWKc0dfK12yJ)-5DKLAQ
M5!B%K7=J9?6PXP|z58iU84UR$s>qYTzTpuWfPkq-6L*xt~&NtT#z9RzG+w{zNzU^pR=wDYoxLuEXBvqcB(A_o-_z$BbLN&t_;X$>I^u$5$fwQ)C>86w
kIG@Cs$CJop!gSCaP0z~!h4PI}pfaHkejr@Tt#bHF7-*3T!jz=F^DRu(Dfx~IvQL%kO^%~fd|=Ncbi&|(+%wy5M);b0(0+W5Q^P0E@t1ltPNng1kE#N~
#E*9W0Geq$+ujrQ!ZM8sEbbV-9`}WT8@))^`g^GU$JbfUW*W+5%w9G|i{+w!{Gs$N>9zY$n%zfWJBvFFrA>0Y2H9`E)z{+DhPj78j<C=F{xuqqXF)RXG
Jf&VZF5e`eP!^R{cYsNx$J?qq`7aj%o2d_ejBCywWJ<nz4H!5z*Yl6&%hWd!?p-Iil+Ew1h0Sf+VrNl-udi>^u<>-tv(;*VnRyx)hEf@TL>7@iSmcw&w
so5l>9TQ|9N-u{}HwS^Z6Ga@0yA$4Sdjnv?z6eCCjMriNxhM0vlcsyCtWD%pP`t`aSwi<@u1~-2+iqS1!3nb8m|ALbZy4!?JSMO`Fj2j0wuiH^|GQDMf
y)p1T=;zX<X_UXtb9-761W1&Q_#*Ua%?Ub{zHPTXD^<{sdnGP26*5Q(bVr~DM_%j!|*`LosC<U_EzS9_GY%W<H6MAAc|^bHcQaOAi8=a&1Iud*^rP7KG
>QJu3tuNpma=w0FyvSkP)iy3p{N~sKxpNFK#lQ(%sZmq+d=ok+o<ylQ2o#|Gfy_d?&Kwsex(jT}`4<!2eOEV{|+?fjt)4MEPZ>5K<RAZ4<rwB?y)Ax*$
9_S0)b6Qv#6+%xiV>t{prZ4~?E@;J5NOQc|F126E+5`oofw9RBZV9~6kkY|75%j!W{*WR{?;sDR@%}QJodl#43PIPg98wap`<1Nsf*$5bi<*hz&Vx&KU
xI3$X#8Pe=+9e(l#Kh{pW<6^*c@ON5R;!Ku{O_qIez6%eendXbt9~}?;4=M`(Z_)_~S4&{(6lOl@PLvZ&?WG5fuF<llYEQ!YKT*>gBvhTnB%`2wlbOcN
$>fY$eN-vzKt$cJFRKdxZiMIge;>uoGNnJxc3QG74bwQ+&J-n0YLl%rBLDxHVv5KmM+@_$}ZkwDhuGUgJ^hv+#?UxXU1PpUXG%zf&N{nLjZZp}UY?8D&
bwiq}wlgm~S6H+KQQYLnAAs0m^~0Zp)z82fKR^)YL9+HndJ0Mn$PqpqOw2>Y2FzeT~`Ai>J)6@fb)AS=%)B2xz~q-^Xyrw)KF82Ll!%bb@xrC@ed@_k!
{KTs2oX}wnoc#N>DcBMh04ORGLr`V+-*JZ+O7xsk(L!L94{<-lN=Gd0MK2Lx{;r5V&NU(qbuDQ6P@2}$*OpC-_oDYN~^c%ak;?Q^o_?|q4=WmR%h5b}q
J3l_qJ1cQ!8Q{KUkTF%pjdxni#b1}Dqd&Ytk9mm8>!#Rfd}q<5FV_dCf8_H8sU=-T59KI>|GwQmgPVov>=Hl4PKs+o{UDLV;U$?Azv(x$RPk{4>5E86M
IcUD!<+3gyt4@o^ISk3h{55LHT>z!CFJ1<l-+nW9{pQ!@$O~<27K}ixGO677WlrD-8wN_prEu8a-~)k0^_!QbuS*q77L@{)6kL9d8ht3@j9nasHW%gq7
P|6r9vcu(ASOq^#tKF34{p24gxK4t2-VM99G~w{;9_WK(b`_b%ELv|C{S=U8^2eMc0wh7ZU@4QEj&#^=#QUm@3Q%(j4fmfZKGy|2b`E^JG>)Ol;p)MwG
h>4wqo?mt`a4915m~GjW!~!+M*CIN%6+(%Jm@gsig4Us2&7H%lgJtTOe4UjheyMwGaN<k2^>Qm%%vKOmIx@i_pDL8c&MBfBKB$U8}qF|sj9NRXYgR?EG
E{K;X|vC#Uclwu<pIUVk}E=bAy>&!8dX!*UG82oC$7ap<ou{P&{pjQ#6*!H!W3WS;tU6J?$wRAm2+>rVL4WfnjWZB~h8)UcIlrG!iJ;I!iCl^_34dgkM
6l<CD7BH@c5^tHfzu%Ymk5wrcxnS6bhob;_jqL#luZ9dzV*3d0_ZsjnFKWZ)pb6O8_RrI9jr4@Qd^Z?HCmL`Lnqf6o;seZX?k{J5oG3w?cMP&$CL|~YC
73*ThOz;}jpRjVRPRw!AN`cd$VCu-;d|K2XwNWz(cjg(cvFzQHq8m|JCACi`x95U$A1?e_L8twLW^7#b5k3i#aC27jMXZ4#NRe5%W0W$%<JuuLEdX!iX
kmhmiI(8!$Dnw9aHOzyn)suTjB?F_RLOTyNhX+{sZU!yIU;(4`BYk@Ueb<hJ0&KiXb_g`4Vq6tzcqmoL@gsR>&}E$bKsUdjhoX=1pV7>*A+0HQ0ys!Xf
_Yx{BS>4f!0TE(;s@k|X{#J^o>lT2yXDUTC=ms|rxPY<#FZ@)brEWAZL)*5p3pJBwKkgBvp&CYxoD&9A6`3gc2EIU4!3CMWdwI6R5hXIwtsRV*^IK%%U
{Z`-z+-#p6Z`FbLnQfYhm^Y2f3I`+~4bcB3gs;l^g`C=j~hzfgnxRkz&nSyD+)P!3?Q5b?96?{fV9j^g$WnCq9i03?5o;J&GTm1`omvWO$e!g}H+*Na*
>6s$f(Z1jLN+8!_Scnls3hf>OD;H|~7a>@22(93-QK4GEOSYY^29<dLBO{W&*X|D71PLepuyGDxr)p>FY4_f>P1`W341$?WT%DACJ--X6lCSpLiR=UEa
(xU%RH6O{Pke1xqHQjW=LA!N&9%Z41pYH?9zqVzZp=?U^w|t!zSMNR<)KI8d)@DbSt5lc(leT0`%3@)8rpv@tL7QGZTl)80Or+P!9!LCk5HMPApUNP2(
IcSO+(6H0X8M}DDNl7cvw6Snz5X&48GJsjbUO@0spX@=dsC^=dol>Z1A=0C+Li<T}_RaREc|klErcrq*hEt>)pkH7zo!*tTwVG7yf-NB;9v94uP@a>y3
9@1MrTIpynBJ3P@dp@yz*};U!bsQ&@Am18{JC*f!18Vx+qj#h?FogeN&xZtxvZ*t}l(2lJVZS9mRMapyNErH9lqkV^8Ze8kv;;m&S#1p<Bk$UHo_3Zj7
18E<r<45UY+;X$}CEl8#7I?0o2AYeZ;SDqZI>by15rMSuBDu09Qup62(A%4d3`8YHy2X*@k@SSgHPPm`rvbDjx@VHx|`NHJzE(j$xI0t*?GC?JVO!=J|
;v8sC!&y}*Y_B1{MNIE8ieM~qvgMz}hwRJgzP_~Y30SSMsvl2=3_yWXWxWs?jlhmsx6@K~8F<Z&)3UlD70ii!_$J6V;Zc0w2+^%T;8-(Ktwik!IH6`&u
Ji2{c-Z+^6E&MF2bg^7ULJR_0bkt1wQ`87^>{sB^puBp5rOOOIctID541A3Ti^mQvWDL`W;_b0g4Dw}`knJL2VU$4qjNHQd3^I02}C)o2>u$X|MAAQRZ
8w3&M_DpOTuPrR{r&Yz;BObV;c-r2>D>G`x_#=z>4?xo-jcJnUgEv?PSXY+{CY&Z^%t8!gH9#Jy8P0Ab-7n`yaW&Jh94TK1jorgE<Z&^uCbcJw}@NF;~
H2ir?iScZ@B(Tv`bnor*lRA*JN!DDDjYLSz4Nq+OKJPkc~*8RjvcVvXmv_s+ZiF-L;gd+?F4J9w%-pZ)Lc2K~=_Y5tdLo%^0nC4xb<{F5~8tVs19;ufP
_L~K?$^4JttfNe)*+Y9Mapt?WDkLG%hLV@rcP^!uU&(N|fz}4J0Djjp@QMcRnqf*y(z?pouJHfoV1;o}aZ}_g<A;upvuhVg*qWI)*taT1TfXxK*eeL^&
dqRa<M8m(=9JF)({2&74TVYVN=9q-?^2owPH6<3{41hHCSA@S2*Fb^pgYp7Tk9jA&F}<FJ1FR;gyk!EYY|A*8BznOykTCd*5xj@{1PZK{90(^0id@zs6
cO#u<1H*f{d?>qcxUO6amDLc0F{@t@3Gg<JFn|iILz_x0RNSsFC7!FVC4H5>xB3sA^jWtue!O1DJK4>*|@bs#;p2$*!OOSn(ttB*5B^h_6E0E`;^_fVv
A7ljYHjOD)ElgocLHW(Dy6tp(z`?;TdK=*fzpkKtlnpH{@TA-2n}!eeUMQBXAeA{e?Gt4<IIgmcrj|`x9`hDNFan6*8g!7PCxdROx|Ola4vXyf;vbmP+
=-ME%$9o3`-hNkaZoYB&&Ug}~j>YQoaji^Bv>dFr*8y*)e%YB%p5g$guJc0)y#7)~gT{yv3=&Oo6}Gn-zv`wqOU_4>P}U^Y*`+-%ms@PbTSiA%nRdkG9
PZKH&GNWAi_%9|b;uL9!p<yyv@`?HTrd}G=`!op#y;w{`sEIm9cR-5TwM#lMkhsrp98LkE7bz5F6wQ#6dJ_`D^#V9_O*VNto8x%60!$=cP`knC(?B3(R
Utt1tOWTT8jYLPOiu>d7PW09TcKhgG(T77^{qmT6HziIHVmnEsm+GC66<n#r+fOwEyq!1C`c!Ksqzn6@-*I&!+KTQ|CCxhqIyY34w@_mjcD;RurFmGx1
OG<)hnGZ2B=s6)M}7!4Xp%d#JO|G5_>T0ysnmEq;4)p9zT1xv1Q(~*F&C>R#6_iBD{?{glTnuBHm?(B1HLlL7wCfsVgmEfz1_ud;C@++?#Wnmq!uNY(o
YC0*g36Q(kRLfOjnGb!~~B8Q>5R|<{@_={rm*fEm}bdW?kXF!$V^-jI<Ek5RagO<faxFlPZo6MyBVUBqs71Mp5}U>K6EbIA)GgKON-(+$-a#@n-Qh#^j
kmtFcFUM=^aSaL4aBFm!?oV);(D*p2&DaoSL}NB6=hMz^adLE75-#O}$D6NX8zzO`_EAl2rAdp+H|3jX}}sqvs$n!|dqcR0^xD<pEtPTG7$*!8tIx%!I
8-(wA&pAHPE)jQn;H0O{P;@@v4|Bn{2&8erfd{3?wmcifI)q)LLN^OH(L%SNVzmNA##D4^bwb!jUu{7H~MxJri@3|5Kw8v0s8cQ6)JDg_tDE;%`3{2w|
r@x&AU8e9ce1B;hQ>w&W<9ASbNa~7@79sbEq}r?k=k)&UQRvnp45`;bf?02#BoieKUdsv9{23tqyQ*~0RP|~hCoJj&d7~J?{m-c_a%a#~3q+*sz2$9?Q
OiwBFU@{}$YG{A>Lu<11y&1_?^MvEpA|Sh^odkQEPJ~tgFiQ(Hp%lkgELq?%)j0F(RW=QkVaZX{<v@f@RWvoEye<&z}kUoy>^}kSJPF~LaFHYaVp8e{`
NY^1kMZQu7Ku;U5YH=e-%QZ+z!)FdJelMVDsY*zXVnzl=DAgkzPc=cQ{5B{NQ~cDR1`W3|&Ej%@L*8sh=Fjr`VXy=k^-BiyO63l*aN6K2zppA46gm{>T
bnp$ZPdAB~N=ZK?YX$hhC|q+^f;mLr_8H6-R9UMDtbJWphy{r&nVoMLbpW>Gg;qXsxY;YdnSByPx<iJv<&{W|231Xf_4y`i)!l5f&bV+jZ|*wUxn1RF9
uAXr&NZyxOAQEmTzu6c*r&oXI{8N@0V2yy4D6mWqayEOWm+Sf{g_1>NXJ>Qr`_!4rMioa^}!0$UoGr^WTs1(cnX1zRIg7Fi&7-0&8S7@1bo5sZl7*XiI
TOXkHP2}S}zqlZW_~tzydE8(-NIv2YsoX{Jt(V@-jC;6yKV|p^CjLbIV}8-SKF$S=&%cgn`+gvb4>4ID7o^ep4|AGjo;@Ik($F4n*e*3e+zgnT{G`$P2
Bh`7g27=kUK4)hb{k;_DJA)mHxzIf;24RI<@oFsUT|F;`&`TH2^~ya#uffNL#MsO6Nr$tF|%L$bXlq0!{*a+sN}>(K$0LDKK8|N7+a*9S^)||UaG<8J*
R>Lo-Kd9<E!~|oPpa6tgTRdq5_!WmqeicVRpy~-_)c7-hrvSThp?8V4mfWC;=+v#^dQ@-)Z9(FjP)<O;v#M8_$MUZx1^Up7{ONyr~DuUv<7t_d%le5z`
-aKdfaAXj;)izWQ)2A5k(<D5V17d65tEYZK)Tj@YM1zxZ<>{EkRS*4ZZyg|hdsj3sswT=-M*bf{blW@<C}U<(^r5k=lxg=P>+Jb*(F{4+-5cRx?{deqe
D;d}fRR%Xvau+Oa%GTED5cx9Gu@l{o*e@VGXZuLgvKXID|5ySs35ET8>d%4Tx(SBji$rqsc{}-il+32_)0z?)3t?Q_V9-~mc=41bAa(JYom-i_~W}2{I
u)Pymxp*lgGLbo^3`3+mMgw@vvMAU>nzj2jRe!c~-<8!k62p%`h|9~az(xf^>!wDItm*=hd1d&kNGn8b^OQQ-@I@rPiI3!4Ew9--t|JxxJU7sQ|I)~mR
f`QV!TE8`y#{Ei`Mcb~{8^nS)NUf&`kK3VPQCB`Gah7*_{~3tDIb*xB33khiUFw$Gk2FpB@>S5`!BkEe6!sL-%xB9BgBb}7jMYw)h`8=x{EUR*19~TT6
MpLckPB!UHgr-tYEcxsI;q-Mz#t2AB2^Q;kfY&M!<1M^HO&_@&Y~g_9FNMWKS)(r%MPnHl^x(w|%OB;1IgP8*6}6dFzsqn`uOq*7np1e1$72W!qO2fBu
~Y23wNQ4-G^;tdf1NUjYbsly>(eR1TGD5^#4@YFEO>K*XE(qYEY9nt6(QeVw`zNuHXl><bX}y?Vizhd@E|r?nOJePzfMzDAELtF2@+p<MIuJ^DfCUFMl
ZixL7CY%KBAe<F=sheHPGp1aZju?LlUg~@q4SbmWLuX$oF0k_n2f3gTPe{k>4oKvd~6b)SyRp1E$sBS*yUOdu1HhLO;E^CNN{~D_Q(bUOSxQUwGa)D5b
qjJNVnD=nHcDjqST@~ch`9achp{|tthq8`hK&soi<`kWlivVrfZs~h+I0f+jN`?`mgpf+X_NgbwWr3(f>Nzz>*<w%3ADu&88i@P7ZTT*Z0QVSSo+v2M7
TzCg#tv*{hnU6tCH3Sm9vt%hIvP2h(BH>_Swt+HAyp@_osln|1gXTBi<ew@07%*x)z94i-PQgxSAR$_DgO23170dVl2R;-=aKJiu+&CCSQD4I-Fj((a`
|$1hAQ>y2XQ2CdDIuV16Z&M5)-pz%d;_y-zDKX{*|qcTlJ$!^T;XuUI6?jVe`|YrJ~9@>z;|=>-n;u5W}|cS@Kb@s(<MaKb5O6&W|7i7gqCZ`2&-Ixe;
5&yCaK1$M<SPs#+L;@{qyl%{!Xm`nHfCG1fy!1C=q{kLAiBX}0~;;m!mg`B_)ed|MWt((u?!^0&F54BlVy7*_h?|C^iG|68|BA5_vZ&yHw?Y(~|HIIGi
R{YB4JjNRX0BZkrT9W>Wi(q@*34+?VI)OP;r2Xs_G2@!obel1+sc~8qb{|Rgl|6w=8b;s6$dihbVouie)!YZtC4qHaZr;}<v??pj_{5@3Y%L$?7WuxUw
Wb1JFvtoP9M9hsrx&N~JOT7skNQx-7yB|qFPN{S(=cla)Exs|>N2^6#3V-3f=@KP{Y;PK#)4t0SRi2yu_}CVr@kVyyUGeP`V(}}(<fa1-Py(!R+UAWTi
GK;4$n66USuf4=PbjQ1xF?GrN);~V(&ie4bsua9nMY!cTW%konA9MBQN>LR6?<>DUtD<wM8)Wr$xc_5;Cj$aT>g-@3v10!uh*Z0rDOoZC%cWPZf3LnI<
;$CGpxNEHr9QI#{2Ui|0tgi!2pkk9!+t&^7g;lM3s>ZeBEi-XME7MkUd=L>*2hyp5ALIa-bFR-go2YgUbDzAU`VsERQKfcjn;6Jpmy-YoJUxl9N>+6x@
D1aZgAr&Zh{M_dz%Oh(|lsR3;cS9!XR}EgrMt6apj+k%O@G<wJ>$t_AtVx$e`dK8Q?Y;dq^bgM&5meQlTUodaR3wIR!Ti^qmlXRDUCpFo9c@K|Y!X@T*
*4-8fXDdfU?^n0D1Yk?~rG$KkbF5umJeb?^(FnU<vUsoW_h`cq9de~6B*cR)=n&`Kj^C3}zlk@#|xdQq+nXk8F9Fi+3{&)mc`5r6%w%nz2<SaDl^4jHV
vVmYrA5ISQV1&dpcbR+d3kPu4>oMQPZsPdQ=I^2B!^UIM#V}VaEkfXxTV*mOe<=c0@%Q?jdYku)qV6_5=3NEt>EQhFlF8s-Eh{oTWctdMO99=hJ87TPX
~=}aS&qLN#vpvv>W$?Wp~a;6{!lVQ@ja5#UvEdYzzGO-AEYRH(a10qgkk-D$a~}BV|sF1l#L+#<ry4xj{oye(;TPU<0V0Qe5udKj<XoF{YRpAf+8-AC!
%@fcjXH)Z&|*I>=O={C@(<8Zup~u_l<UMv?%(L<=Y9d98L-NRn7{pkVQv!d;W@J+H;`*56@ZN95S4}2gB4KJ`;!eyKw!M*8V}Rv7SzExm*r}T_^=MmC2
01DbB0f<AwC_N~!Rz4PgkT!L*iT&*_XW=GaKX)|((9^rQG7Z|L_A4uU7dT5`eEow_n=uQ<ra2pfog@L%FD7DQ2(6RhP)Y#@qM&rn!R^JysK>Fyv(h&h;
Y2USb@P<?{Jz~Y^wpmFk0-#<X|^>u8pnQDP5&D#v#0WwU#H#T>d?1jMI%#uYWlHhnAv!x}++yjy?R5nd3FGoPnYBNmLj-;FGliJaD?1Bdaa)C8|h|(Uv
?EOMvhYXv0ySaBFR1SEF{B6hfUx7-|+|n2J=9!G2-U(OMC0bu>Ln3uF7fXXlX-{cVS?<sI6#pwczd?u4p^9IGm;1JOM!DQqc!Ve`QeORq(QOJbG5$^mG
~MUF*&EMpSNj$T5@n#@GZC^JF%EGFwR8vt>w;9nQt_)6)Fp`Y^;~Ub@jam6!8x#cb^!6dfk%1{2cnqNNP0xh?|&uY>$g$bRmgr9|2e<<YQ=%?;hMt~d6
cao7(2gJ^GG=t0rGq%;i~t7=lsDQC2^M8zt|gp7}ndJ#T}tFMtNal+a<)#ifK!Ww`EXPlg%7UMgH&XjsLl`{Wq2QRu=z5r~k8J51S3{Nb`t=d5)CcI`=
y8i0x}ydrtkib;3I<rNCW5`E!sg{rU98z;7tvUSKG{4h+)sk!hcop@553Zj$n~7w@~Kqu~qV;{-f2%nh&GHUjANy3dHxDUWvT>-dt=CSzIpBPQ%M*qJa
jiuy8_vG9213>cap+YWRs(irjx^$hSOZnb+dzL6>HP$^y8rwU$^?5Lb_IEo<bZf}OP&cOMzO4TRKRSle7W$=$rhLqX9-cG-RM)Sx?A2Iwb1u=;4ZN{I@
8ge}4cf0jqh#dZ^yAgV9qm;;0_XQ$l7}>&$c5c&sOjXDhpWzBwu_Zy!4?~W3+a19ji-BVLrV`|haTgT4A2dLOI%Rr#Uo8AHkF+{UcmNqQdPHjvUK(g)t
iFAn30t^dy5g~tvtP&)q!AFfF~7m<lg;KKs-H!OpdZ{Ci`5~fkj?N!cFzT-{piO+!HNZAPMHe&e74|$N~Rl4WY&QvE$LtWlPnzAxZ<8)Y^6i8CmU!fiI
sy}$Lsy*X;9%C9(O`s8e&Lu@7(unbHl)GN01??%V=Z9bFR7Ee6t>z5#n}tH0KGRocmBvF?_+Ei*efs8Vfvb8&Z@N)0TtY*z%wVQd;4&qF!i+j!Ez5k4M
i2G9tQvaax*rZ5VE<xNP&OFg!mdR<U0Db(&6Z(_ajZnheuN3B(p44N>Z}5)a6^VJ<1<U8?{0PfHuse5PXjW)&><J?@)+UJ?8qwYnGOXa9iCnqm6-kc5I
EQLC;)tPY5`gM_(eULF9aT?rMXgl>gOSw7!D8&ddhPD@A6C)95Dgy)1v?s0b>uMILID9fQEoEmUWWY_FHKDqy{2K?U|4K`w@ad|;L#{l>7J_^D5_cPpo
O342b^D#VJ{5da^1)S`XzhC*!fK2l`aP=buGH}rPmu3x%3*bk@7j0Tv5TAziK?G;(g5aIaQN({51uKQB+WXvUJ^tQXn;PKL0UrInv&D0=IFLpygWT_f@
;FjJh;H5)4IE~kshEhu5%@AjIL5^w;U+ODD8s}+MWZ0I`OYT&CD;v%-L_nyJyMgRbQ_Sf1b8ZOjreGWMfiE!I-P>sdE~IWfqRz_k1a^zyp$@p77MnpkL
PAkyescsQ>zVm4`v*duC7Mh$uEQaGFYZ0AvY(AZY^eJfmQVQt@QIb;AO$3ej-H$konzHr#Y8328nNEPpdm&hN(=FNWWi&c+WIHpU0Ku7SKG0pW}Ojeoy
1=#k{+x4GC^g)UFN-4P>fKQvLqLIiU`{GM~20fS2$i6t@4+C&-stu;gRjIo?~f`Uxp8c=Yp8i>`yd5|G0KmG&EszyiU$zHOnmLx%r&H;<<87P$4d=g)4
A{Sw-*aWHCJO&(jH4|Uex)$`w+2Gm>;BNc{wW#G2_@_K&#ejbML#Yc{Qqy@&y);8f%^A-~y?k`+^j{uolpN!jZqgdd$<<eTF_zi@vdVeK;Dl_<#=Wax)
Kl^}dXV`n^9$f$8G$6<K{&bsr!sdt1`1>T;l0%%zG2f<BZwHuBID26Cze||(L#aQnQ1RVSBu6u-iv*-yh=<B{fmV>Q??$O7R6PNz^lMB8WFuoQPrD!`=
}RDq8^03nEAV)XKfW_~^&+U*g<+&fWdiIzeA#|);1BXQ#&$EAgKse9U5c6E^Jp>R@S|W1gRe((TkY&;j~qMij~+#ukhw5S5;|AhJoR7giS(}fmGyVOD?
o(YpeFbgLeM*fyJz|C1Np{ki(~vy0_UYDQLn3_J$BR0HhH$l(5R&8SF~O73U~#NcV`c<@TfXiN~^hq7|_GW$2<M!Fi$Gm3-#)35n^?K<-bKk31$S8$0~
F-1=tp29}E9H8OUdU&dUtF(}PqmVBCiT*$UK7^V9FFCU_Rc(J$92px-w!LuljkxWJi3T!hI33WDh>NtJNu8Elhz?yUa&Ey9)h*E|MF?$MsWag#!FB_IM
dzmjub{@c@l|M!0^TZ}t@+IRNii<`R;-u=bGgLw54zw3ewcBWLf*Y|@aRjQCCeV#Ax?`Jgs%L3aS3tQy&GzB1_MQe6V?Ex{P627K5SRH8md$H1&J8*y<
@0EEgKdQ%4Wmp%=`qsd07!VTN?KQ)i8ZXq7k{XZN+BEI>a%NG0#}-wZ$7*9t=kDz#l%<EMME@hG+wuesK}zudV(-nD9mmc)!B@Fa|BM|-3jhgX(M(4SZ
~zc1i9-V19F7bE1VJnWKmY_lc29(4S=M5eO5WYJY)iIfd)%@lyWQ4WR)k-m-(k9LR_QOl!W@t{_sW#zsLYbv8I^_0<(%()`}g|}76xLK7px{Xvx3;_o;
Bzvywb?@n#N0Nfd=tvX|uUzkkh83QD<RIrcHT}TnZ2EV@~T%oJOpYFN`5O3U@WO_v!f#JJT6nV6CX8DZRBZ;^-5qAEN|{w_w){ww$ZtJ!#!vX3gnfV8b
X{42t|n)IFn|pv>3gOB`VALZXu$LgNdUU9E)}H!YmDAhzw98o=W+IXZ4MD(&tv_1%d)(X2(2n}a|u2<?DtGosI**&Ts8PnS-&NzYwdrxRNY=vBo4{5<4
Zn%lXgh|dLY;O!+vw$3rnpU9=-sW|N8=kttkNEe&*+rwzH3`>g)!&IPJax=vhgKvY?P(Cr-aH5DJD_TO`6O}bbp613B_v-O1IFWPA;M8L)OFh|&>Nd=R
wKmU=2Ru$s+rZs`KC*AmhGAKTO?_IXQ(_zk8z0Bh<!WEWW#8tudYZ{8Ijw58oEut@_C_T><A)hDjP;()9%9}1Wks3RYy#F}`#3-aK=z7B(M|(SWP^#mX
F<s9>V9z6LQa_D!Ozl}As{i=_|@hR;re7LwF3wmtKE_`DA|nG@r}{z+3IeWyEwr!C(aCdr<$Q75`#1D(8Ett*<UOYu`)PT-TC;c8V-J@&P)=fWp3L%bH
??pzRqF71Qr(-MiLB>JL1PFIZl%m(JwH|U06dsvsJ4(&*r`)%&_CXzB6M~g%w2FD<ZBQA*>BuC_sUcW~;bOJsMvy)~Tq20yzA?9+kB;!^zx?qR$w=@*5
+ljkf-`p)zO1Z@J@Sh8dWz``&I%GPQ-L^|`0)2^Zk<Od2nbLAo>W%?{T6FznB*Q^^$EcD6i(coEFDz}F$cp!^u@(jYQIt0kPIzu=k;i~GYvyX=`m0R?`
IpW4%=MyQ7nyp_c8I)&G#-Mkp?IkLc4dqs;QKAKo`lxm*lhQ~GD*3N?23|Th9mD6hEugi0ZsvZf3CTosaoRtsKT&zgR6Ku@Utj+O!wlEnF#mHYYHa|@K
ZB$q+Wph0~aoD`ESgT!$2%;%~Kl5h1#*<w&XKhU59MoU}L$2G(sRRFfJ`%VxWR;R(3&v(ql5|n8eh%s$XYz|3a#$4))M*gcg~yvBs}MrsmbGk=u`&<y%
B*?ZS&fTPeWZC-jFdW6h{a-2vm?yP*LDvTJ=L(4<$AIY&v;u3{k7AxgZd0+ZcpiDV+@}V1VtGMhuVt8c>zbwPCV3HTxWw}*=|c5q<X2B$5k)FM^KR1-d
fb_K@+fRdg!t`jy0z#jngB-W`h!0aB24|WM8@u#Nu3|Ruvybu>cnhg9|$^lGY>Jw_1C@6{MLkSmIMKU$sJcC?fpiuf^FaONshS@P~9?c&vl>mLPRz<%U
80u~NYGy>x65(QIatK-DrlJx}G`P!`T-RssYY*OUS4a}oh#yk))V&vH`g2p7w3vYwC(K2GXtSC~v?^;NpvwXQUP$UkO&YhyBNVC&;?YK%3ys)^-bv<H@
>@c5B&dl_ypp23ETL;pMuTf%B))Up}3OM}Ia2DM>U4KpyfVl6Kqy)>Mfi>PUiDPE=G*d9=NwZXgRPVDlvW#?&H)ARM#7f5eB#~F4$t@J%nGnnBj18TB2
j&(~N_R46wN3KvT&dO$zZ7~~{m3*4m41W5VZpZNC`Ih7`|6t(TQ_rw47V$sAT2-KUg_n6rB+ZTOVUo#@<Rv-6lr*%M#d*{or+HBD%hf3>luG9cye#a!%
{G$M@IT9bmLTElrH2tNRt^Gvq~~XZFtpgmClep_xKZD=9j^gHg6CYX4+i^fYMrV$+qmb-I^d2o!OPWvWea>!(Zyz4TV&0SZL8*0cZ)1=AoXxHI|~x%ZI
R~>ON0-4!tB80`?HbZt57mn!K_hM4o~Eu)_M!dV#G1KUlxhA#<AEKQh_z5jGuN=>ItEiCrOt1!CYa1I%AvzI}pj5+i81Do3CmIch;KK6KPd^*{uQ83ll
68sar}*t=QmpthrA6hhbVb{-khAb!Gy5C7D16dzy4{Lq3iJ8FzQ}Np}3g-5S1+>#+gGlTB1Hm@dT_WrruGrd!v;wxyN_c;y;$5tF^O!BTr`Le8B-uf_~
@5cKBwW{>aJ#;H0}eqG@0u{iB&Xpd|1C?%(1w5v|IygbJ>@D90wTO-wV#L_QnO4bRFPw5=P=gi#f(;KH3VNoBW&OvC!)?le_Rei1_)bHd<z@4|JHo|tJ
jWxuD#lq_E{lgf?pufZoA|7K1#-jp~ZZNB)*W+nT7CF9FjpLw)uRT53EvX$5;l&9TOjq5mt$}=)FvH`3b8w>KvEyhnIvQLso47|)R)m@sdd$}IdPRtD2
h<`2s(LOsd20CNR!*1oAd<K3kg2#Hz9_SWolZ_9>Pm{ZQ54OHEu7D4xEh`?3U`mB&6OEZidYGZLA0pGtc3+|-3*pv7V)1_5yGAnO3>aa*XF>Ql9xyAZL
l(|9DLhbL>n+wTbs2dozwfUZ&}zbt^M>wcpk3f7NO1k?o@VCn%0`&QC1+#{a`1xx~1a`N*TolC5i}}v~bp&D2tgjIP~d&9~DOxH|i-XtAv`moL1UgF&x
s!e`Z)c9&_gUgmXQaE2Ee>opFA5SROpbURZ2Z4XHu9@PDRj$(zHd+LkjXXE0_d&JlhUt(q)@Xj#iPMdNeA=xyh-x^-E1Jo2|f8`2h&<fbQ`0<;vf9SJ#
5CMScNYzEEBRm7j|q<5?2^NEj4!3t9#7`s!ipIStGpy`m_K$*w1L6&2wA`pO9^zLL2KCjQyA+GY4hKl{a8kJexV#HXy#oC<L<9K1Eu}Y(R+rSttoj~Dx
Mi4Ko02kt)0hMI}#w+Wdb~4!Uc;Prb*I<4+D*KgtZ{_Q%@{6>*<c-TcWS{)y?K&y_doMV4JM@?H=|64U<)J=r2)-fszcIn8IQsW4hnJCi*{FYK#GV-2z
5Gy8&yM-|C-nHM$A@PLedw51@2t-V@eF4#9`j;dJ(lLhx_V;Ft043W<M5}b>h&cFG;*62`=@@BHQ^XtR=LFnOQZf|yQ$rBe8jAc%=H%iGIJtw)2IE*d+
ylK48;+P{%Y%=c2jHC-{zP1ZjTX*`ZE6wy`L|7hcw*{Ln@wAa(mz>9CnxmdOFMmg`o9hdg{$RI?>s&xaWs*pBxkoHC~FL%*A`HPckb%CmpdM3S&mn=?s
qF*yBGey@T&dYa^Vv!J_k@KAq3`gSQT(t(_fahOt_m56;DZ_~l}|*w<n(2*&E7H(jRNMU`Cqr=FJ8VsY5ac>0Y!-sFQf_WifeTjv96k{vbqC|u%idq|c
bzu0pe=1y59={TQW;!oIZIDdVyC$-zIv=F`RUE`0_Pvque&-{%&-sICa_I(p?Z{qDuyuGo<8+*L5$D8``#-IO#`}2$S_Y!(<^!LX9-t0%bk@tUVdH)^P
^PhKnygvT=@jRemk5&(Kz7^%b(w1??CagK<iQe8~@@AA7yf*KCNWI>kj%MO!@$kj`y(HiN+x+Dv^8Q=u2lZnAi{9+-zM=Pq-Wz&v=)Ix$hTa=`Z|J?D_
qyp3PhA;){E**dz4um?RqN!b>(|!v@d)}5dY-lzFLxkV#$Gd-xTK@fxs?mj{xollSrAIP6u62|<oF!c;!-PzmAjk?QvgHA?2=V%iA#PZMtVrX<v|PygC
>j$j5kXUQhH3rni{VP00%MC<mY-{YI8NRK#FZlSkqg+9KjLS7Y|~&h4}F(NoqTES3p^B^2QhFo@X$MCkiQssSqEo0z!4P^@bNTf7xs%3>Ry;vy}maEDw
p($|;rkxlzC@gc@vEAe+jl+04LUaoj^kg(pv{Buo<^tF(=DhLU3};@u4Fjf!t(GfIoq&8|8NjK3bk5}pM~>qkNj0(YIlBd7$z$k<#EmX4&rNDzk%Tjp~
C;Pk%NjC;dlY&aWyB@`!O0q5y#=V*gO>;w0_7{jVPbMa6#RgSMF>mfXrscS0Ax#R%0RXG?>&m+?~5sAzL?&QKLzG58J4(ge(=cWWywq78q+%$55!%k`#
y!b~=G@cnZ?$8{uYFnt5Ak?zb1g#Yk^1<7#1d^2u=nn?FSS`jyDkN??hOxw`lEH1)XQ5Wv2<GNiXNS9p837jZ5sd6`#OgJd&A_k+j?I3T?qcm(dPxpi5
Yl568a>RDq=85-_?fzh;c<lxBq>o&g7{+p)2oo$@Wp{WH3r2VB;E6M1w=IKz+MtXjuJ}>vhR7X!UFYmtVC@q0c-_6Z)OyIAY_X646r960ON}6JN${G5+
P`hMC0-KfH35F7Ksx=Ea09=RY^$ArVseKUcw+SOHUoa@c<CUeh8<*jw^@zVaK0_t(r(IaYxIS6e$b@p=}ax5K7vT&pbRJ&LZ4D!(ZBNuvnmKeFr4zc!G
;#LU>9QE;XSy7)5X$SVjCSJwxA(Q2h1jBb;SiE-54HBm$Br6<G2`REpHdl)<z5^IXzs^1+yVjz2vj#}@ME^9=6521r_Prc$tO_5-*I#{)@@fHirJUha%
BIGG)DLZ35>T38kbt^3V()l|!godU&M<#7ItyxCAwOv#yZGeE}T8qULISgN2O3P4?)&la7{QGB#K7=h7P?KcO!w{vuS&!?bJ4^vnPPC!Ul*;qhf&lC(*
Ss`>j;0Izd9AVI9#w$t3ET#sz#<<NIvqz2rD5nzQXk<5;p7F8SPkbD#*4qgT#55uVTu>NrDw-K=4|6?M=9rm-#X<DpL=S44qIatmIIy15?86!(R63pPf
ZC^FGcP^X88W+pD})l5!o8OZvD)9xM8H+O2p*QF9WmSwXijM4K!eA`U$XLPIh+8MB->_2W=;HTK2`TrumCv`&0%ziu~?eAn#)&nfczyn=B8{m)du)S6^
G?<Y?=DVE-PNsMh#rUG51`4*655I@V-A6VQMTeiHE@6@J29Y;ild}PsQ*PCrk%6$_I{8mrB0S&%#0Mr_H{^kiK7%@8?4`*0>&j2D7rtU~!s^P3f>k`Tf
~^Fk76gCK|6o;yM1Pv%cav;?P=yp1yaaR;4X|eNK-si9pKg^mI~*>?qhbYqHuovZ?`1JPv1jh&~kJ@iNy$VM~r1I6EPGTSIQM1B-D=z=YL!Pbp=X2rFo
Y&3c2O^@<&}0EINIEjEkjQaM9I1HdOnkfF`QQMJ`Z;gM!VxH_?bu(pG#EGCDc2xp^ZWZ(tm$bv9oO-RDQiZGo36M(iQ;%2oP2E=d@wVF5)h5~F38^JMW
DX@heKR2MqHBxLIm;FSP@?Z#iggqqGQx6pkpW9dP=;9k`baaG~h{Xlnn28=rvK8)D;&v5MaN7pQSbcF)AFoQ6;J3QJ0VC&JK`SQPQci5Q&%Z=}>*;DG$
X>c?>~%7XM-4HT#jPC~Fh4KTcqo<PN-&*c1*<}jO{)cz0G_2shLwrxLzYTPc`On^=A|`^1F$RQ%?O);d5H@!X*Rhz+--NHXk^3`l1<<AR5$ZDpj)%Lak
5fkjg~l!06y3#kTj_n`O9va2pSV7Fl|I3HiKSBiZo6L@Dx~1tW=4%5{7(FfYB^c9n;*eS71oe9-KBrYYye2Y*BvUB-pH?oRIeVY9KI~n!$QS=CR&_(?n
Ey1`qcKzLMlBU#@^D?OAvfC{3~oiyMK~J|g@wRw7BWMh5b)B~?NuHc3Lyrllq{i_-x5eNKz@WGPNW^2|^$o`X}YOvYIYfYys)!L(D)=tF7(Uh;cms|H5
Er?)#O567oil09-Jgl<g0?37i`P!FgIU=?6sl+G1t4D!(moN`ZxhvObNI<xn7z&toM#3#d}q>l`K22Ns3HD#_ujy_>+R~%B?4O~7;Z|<K<d05Lcp;#Uj
sMEDs0?b17X)q`EO(`#NLhUcCLfDLE39P6(^Ynn`SHPZTI~c~{-ZW}$&VVM~44b;n5=lR^S`K9QtTnYc$~<EhO}1c?j3-U0*%L{hL2U~dQPi86keo}Sb
b=h@^JE5tp`Dp(u96lYdwae~4NCXaeD5THhx26<q&#|0<)H{BzS1=1CR#XpZ!t*0nITw&XNYNOpggk$t)GYR=t0_3RpOiqOfdybF~$m3+v}nL28Gr(fg
u~LfvOe`taiU^AlF#VOX3aai7F|4B5ptkR2SyHkj0weN@p<DhU+FCug0wIF@pl(P4(R5cxp>3J3HXOu@kW=r_;bR_|eAYapf?Chms^r+0Lk)K-lMHQ&;
4O82RGV5T2!HPr0DkPxoh2ioAs-oar3~2Ve*#J)a#>{o8I^7zjJS8qA>>@yvX>ga-oKOIAyj6L7GOT(i!z#?;(spMq({xlL;&TgO;qbpcA}AVIzv$)*;
BQ%mv~Y1#}(dt{E9K5mI(C2e4Ty+-<hvl%B$`kSQjv6aP|jCG!fll_Km@W3uj6%%{|C<+6cK1B_s5w_oug2^2;m`o04X-vZHLM%&Y!+vJ$S<7AyCV<Sh
RC7?~5j$phAs1Ua?KhR2RE{<x))pXmLuk&kNhK+i8Cv3O&y=v*7=kyN)Vr;8Sj{Wz)DO#e#7{l#W${K$RRbjXQfv+27NsO|79&a{YWA}J!}g<~ISL+Lj
;6#!7VV*eI-Xsd5gNt891ykQG@BvEJL8}i*-|x*K(l>@9=V8sqY`U<CRnv<HQ{1DCd|!>+KH9u^x<H$@+1{#=R`Q1O4RQx<x<j4zNi8FL<dbC$USFR35
5a#>ojTd{UnwwSzjT%Mvtb@9u5P~kaKP#wCu`;tk(}s1vM)kPL|U_llC~qllU=}i|0v2!SZam<**5Mia1>DHcdJsc8*2KSpxPIw`-=-7-8pd3(laR=cv
B5^MKG&PD}W`I8d63UG`05DQG)Um)#9K^tHrO7LH*6hV}Na5<x<Y*%6fsF9|9>wo$(UhVv#}2r{by5!H*$5&4(UOV^$f_*Dw9w$C>!ybh5+@0Tb)&qn)
3*^07hWe45@p1hVIf%8+zs7zWA(hbHo4j0gp8r!CbDq0f4-81yOr9C0Ek;Kt>0WrRTV9;}9&PDwQ8=q>JfuI)~fL@b=tL*pCR)=Fkk?mb7jLm5U-C{U%
q@yrM1=>4pV8k6;M+L`>19J+@A+OA43}&2;s6J2X8Ybl#8H};uNWccrZv4}XBn(|>W}@1h9as`V9`j75rGg`iEzFAWK<ML1&4DFE{iYbTi78p^b_OV>z
+ga+c*zP5!U(JfrqYBlSULL44`gvLLh(g;^jYFZM4<@#xy!+X+Vwo)I6tgj5+4F6%|7q8dmYA@+-If!Y*q`oM+pt8=sCel$siI)rS75rX2Lp}AU1-yD^
EIHu8IZ1e?s>=SOFnJcIdT)Dp@rt)VnF_r<()9lkCJ<h}y)T!`(CVq8^=?{B)3e_=Z~v%}S5<reuWv01PUpX#y9UJK7j7x57EvxlQgxa%{1yohB%Qvkp
g$KQ5&)#uh@qM)HQBEKMF~m<e!J+O$~>bKI2KxJg8F+@k)C(0h&{hq58KM$9+i^av!YFTn~7*<t~Y>>;u7NiSAFr8+XCHhaNS;~m0(HJQU^>xI2ijv5c
uTTh)f(cY_GRzK9f%diq#d5VxQ%n7QaJSo-8*ye(*CDUf(TD+&tHB@25Ms*smFOZH}RguEG+>UE97vPR+Dbj#H_NFd8C_pOtVZ1s6V23sg>8N1UGsW(}
v-F14a0eqzqD_Enu`F<q@|#>`4PxBS#T1xp58*402d2C?FiwEx%y0bTx^yH_GFQTCw%<U|o3Bm%I8G)Yrb_^K0|=yHZBjGTKMY3=zm+$RL<QkYkW_pHr
|RJl4}py2kXYP@>&>WU6>oqVPhQ4ygs<tdsf>M05Y|o!8-W>%lD=#VQm~Gh-mC>3;p^Up5W4N1IZS#o!Y_bwaiQWG4VE;;$H3MD?q&IYqqY`k$=GgIQn
W4A^=YJl#OTf8Az|`Z29lWy#>5JtV+pJ$n1mn$(ePxL4ijJ+SSY%@3}_4*g5Jc^dC>?US`%(l^*5QM?}TLpHuX}3^fUA}PCO&zo}F!h$vSHo%xu8QO5(
RdrcG>^Fv3()Nl#b-eV0ue-|EYRT1$K+gwbAv$;pvpogayYuyb(?&ZnX4seM)30mod<V3`JEQ^pf(Ck(xK(MW*b6B^0vkUzG8-^^5+msG25TK+hk4`A5
1vZIDl-w;-3!iACBOjuR5j>1dwvtW!foX3Qw*XRu9n(A@8vcNEqtfum(vZF7Lgec4w!5-z;Vc%4$K{fzz6m-8&wQx)clcXJ(_t<%}@`%!Tw%=D{a=8F1
KC7Oi7er2963&ZL1<r#d0k_lh${Q-MKLZ20%;0d5BfQIIJO`S^de%&!6c8%!S1W-^-3)p!-mhy#Q-Y~)4q08O4jVw}gaVHdg5T0sAy&X?Gpq@6d`M`?h
)aYyJK>v2$nu1?rcgx$yFJ2}Di}+Oye^BE=#N(d%n}ycblb?;p!SAh(X05?WUMwX;m<#)2e_Y>7OTyBG6xJv^`T2zXuTKf@7evyvZ4z~nOnmNuT_cMc+
51E6nj0YKz#_Sy1!Uygl<gu4cPW5rrtNvQqnhToe}6pr(rGwfzanYeTt`p$rc{VXk&0viu(P?ch2x|PEbA-X)qG%h7RDmKAk0<Ji!%UPlK`%xx>scEMc
q&Jjp39-JjHY%VxTW2v!l>S`;R;o!A^J&Wwc}gd5bKnQnbLB}>V`53b8I%QX#;o2eRWZk!{rsd5c7$6h+ZakZWRdQKc+l!fPVD20*+$jz~6(h}8c?HPJ
%qk5zeOKlBT1d2zgY!^dZjUxf>HB%u}lv{G~#rv@u7g{r6N}mmAsr^7QV5ZhUVA|u$<i&z?+{`e9Bh*zdGlbe)E6oBV0inEjzc}?URZ=G>-4)7s8NxWk
0jtsAL-u2jUa2-D%kG}re^xU!Y(e*=M95Dko+R}(utiPiHimn3FA~~;4~3V=tIIniZyn4})|ndwk{VX64JvHVzD!=VLGpV0Ts4hNwseK5EC)?6a(0g5d
5FK@3@m6kbHs0<_09;tBAAqBtST8wT%tV5#vwciro@VNZcLt+*TvGN=pWGhXXvTY_S6EE@Kva}B$9X9*e<`(m>3>&2Ibd&GZjR8Q6jvs)Szc%swH8=T4
fp&3JLMDeo&T2>~JNn46vOBS`!3TTgvq5tOzgDA2-*)!a{iWI2;{Kx!Tp7FsAV-jL+ptQlTdo;DpmPbo)x_X|77|o;x3qsHq8O)UwA8TWi{aq%S$mltm
g<PaeX9aYALVc`@t503S7rYHgc(pzb3u;7@$BmpxLFUVMHbcSVITfbK1XGYOY4Xi;OQ9Xv4s$77#^UbU)A)Zo)AkcRl884pb|e(rq55VRxEXIvEyQQ0D
75DK+0jqyIpzdMpu`(thcUgPh*$0G8ta@q8oXjlfUG-RDE5GBlj8=B8erS&C6uqIN`%pFH5RT`6XL8k+^2@dA61ZOq3fhF}lXk{zGd5#|8FqLqw<!!SO
cDO+SIU0bzF|3=3;%cQ@1XEl1sL!Y5Jx+rm4;H3=nhPy}2jDkdUm|J3_#^;)(JLGGWT}L)!Sza*FukJg(Y=wRal?WU*0sNfb+l+4c|mSl5C@go>_LBvV
DKdBi`<-$pv^ATQulh=K-d|458AR(I0jNcAqvJ6e=Z*wQ*zI$e2ulBw-8C_%;mtqNsHqIH4lePc+mOh&If4g^O(X$^M%o%mXLE~dA9_3_d6`m*Cr>=sM
)jy$FqNgbM`Pn@vEFhfD`tp+aR_gG13~a0~CK)!hPGDNCw;OH>?H(59w{0OX7U12|(HHkFb;n2%m;BHv$9u5H&7Bdy+XdM>F7AsNd2D=FCx7el`N9o~A
aXZEB8=n=3`g$l((8OUB93ri0NIu<p2OWRa33y&5Ykz+rX(U02(A(r9T90821fv$C2-(kg_A1%I)0ntYA=DW#WkjIi2A3asb68EaHA+5ny1PGAwbDJ!4
&Sq|tjn!%Om2ZWRn#}z1#xYA^{?n-)Z-^O@sQWPwBrf{^11eQ?eivsS->6wrS;v@=zONekkTTqg0>cU89<tYzKmO%LrLC*?Qa;!E1KP6&4qVb*J#q$Q`
8wbgMp3<@)z{MOE;*uj|trtwdQ9lBh*x25b+h{xh(RtOtbhouVlwXW9k3|#<N45YZb(t|5Z}H<{6IdD`WHq14eCls!aG$qasVo{;3rxC4{!r3KXE-~03
>cppgxA10Wp$izIp9ph5fqn4lF+!QodC|G`fxR~GDkPOaVq$@y@!Pvg{3~@m0Bob+=b=9Mg1r09#(*0Lb_S9F~Yxc<qm+=x@)+LhbZ0{w~a(BB6<y6Dn
hBx#e*z34No<2GIu3)Ul1*r$ryk~THpwT9)gj0TBj#CTStdjOua<{FdEQ}7X@cR%L%s<O#7rXpxHQ%o~Vo=P(9a%fub|Sa6q`IzZuITc-(SQgfD|i1{Q
(z>o5k-YEBrDAVw`zlO6W0quTqiCfHl5Zss9@_&r&eA`p|Jf%)=0l5|U7_IY6^EMOjP52oCsQGdEHof;x!8F_+bI5J3Tr>c{N&Ix05s#mB#U;0fcnU<s
{WwHS4+K^$v;u$L{$I=C}hKyk*XojRg)3t$JQx;qn8yne+AW{A&R${|1y}qM2Lu)1EdwBv!(;}8MvS(Ys?^h>Swkb)-`?%Txuf&l*f?me3qM4z7x&#1L
#cJj0qk+W<hZ*Y6HWagU3@}Mizvbj+Q^~`o6zp|h;WsCG3@h@?#qx-tNWRzt8P@)qD~0L0JHOwzd(frXxrCq+wE`{{_2JSX3CY-Y_&|uk2<oR2<(J;-I
O5BqmtN^fdZ-Tg*=8@pV?c<WmQ4>6kc$%n#ZyL@!h!+0plBu6?B<jbo4ti2fMVlrVbTYX&=|fig6R~l;c1X7vBXUhK`>5cANAXeC+X65AONeFmeAW$24
S^8)IgdCPIKsiG*&aJ7WldubImkj6G<ISR-E8zI|Uvr6EmgUosPgRLHYhbf>mtgd^G|?9Yu)Ph^Rh@Clo(Z-Ptu-KP5eFDUAkvAX+iZO*SHQzCI}cX37
NmaD(ELPIm<;P1MilN~@b{J)skDs0AHP%|>&KX}d~*wcT%_GlVUw7iHBKT0d`~%jj9GTjyc{JYGv-*k3D-3Zs244CjoE`Xh=XhQi#-0Rp0WW17*fRD>;
Cfp%LPP2kO^j=nvIGH{bHZ}MH=E2TkyEF=F4v**sA=gfF7;_D5<7aK=$>OQxZ9OGn+T3$YGM)05(>2v4L)s0$mLZc4H%~&W9KAe^l9ITED7FtR(juqXR
%|IOc1l$j%vLp+1it5kNTQt*2!bpbWtaG5$E4x{bXg4-y={gsPc^bfQ)pGH$EN26Owuc6+WmPbT;LMU>xHyQY{|cw3A)UbtO!a2dl+Kutbb=L0;Cn&8s
Y^H~#3IPILbXEmD>Cgdp^ggI6>w?}AoRy4La+wx252F5hC3$6J-zPZ1D?$|tnqdH+~sG713llfQ9Z4D1t+c!BVM!xqp2gNF6D4~*a)Ul5Y1t$XOb2dnh
5N{XalX&d0hhWAnwHFaI8Vhzy!(C@qS-mtrpd@{XTFsEMJfSb0ef*6ZnJ@<I5Ioto|6rX>uaKsT#<Dok%2%w)3N;S=yii^lCDJwjuQ#H8mO%`8QqG^e%
}cV`WVhVVGGx7|Mc2s6rz5!P(I>2)Rl%C1rJ30n4WbsQ$$>Q`M`A<QbXIpt@NfV>ORW0VJ&@!)2<tlD4Dy9gwSN1w)hTIm#e!7+{uT2d0T!l|!{=IY1;
8%D0mt#`5-Jv=Q{t1lBCw>vee47Jxcc7uG;(Cb5wgXOc&#K!x>*JxkJlw?O?kN)a$w8<9C&26YRD{lbPTYm!MyV5k$Y@14!M9aNm8(khB)et9CBNRmb|
N*sHHH*yfbBsFPIPEBqBr2c3QLyifFk<I8Dm|MxHai&c{=w;fkg~o_C4abi}LYm<^>bG)z(##J!aLkMuCSpk7J`AcVkHs~m?EpWTSI9s5Y$^7NK?@GH;
x)pSc8Oux4>sVKQO721R!MA>r%}xZ(%6Js+zSb90_;AB(^C(|O9{lrvUk*R#nX8h2gSLRm;DjypI2iM?l$G5)O>5Z5$O4O2QBxIOGe6>m9VIX0i4B7?C
46&orU8jwGrM@C=|Wo&=MSO0N_rkPOO4SW(5YEMIk)9g|Q;cGlVw=7}YF--8ojDezNI@T)%dGCUUyocO%?z6BfQ#g;}~z?r*cASr;2LC(pvPD&P8K{}V
*_DAb~R{mXCF>*VOab$K{yf#z3!arwAK6B0iSs$Kck<>793MBKF(UtXdaL6IHvZuBo-A18N@_{8AeTMz#J>kq#Ah1;+Hx7*Kt7EMUAn|!_5glX_r_w%I
PYk%`_=o90bu-ZKyiKy41-@Nrn^4?qfu=KLj^Ycz3v>b_M#%b21mzC43y1zxKGWR$4JLV9n+jri+{mO5?|A)W!{ttiq!JmBf%Fz2i{^1Aje)IN^{^Y?Q
f8$?%^oO_K`b;<Ao8Nrzd!Ksmdw=u(7yt3Wr#^lAcYpHU55D~1tDn04%9pR7fAH<M|JSE}^}%oa=)sr2@!t1;<Ms=0|I3fQ^xpUW;`Z$?UZ>wwH$VCM_
doc{Pe1sBZ{L39OHa;1oY*`6=Ap)JcI#w&6P7oK<C{B<FJFH0CalVvZCI4mO<AogG{sM{G$?PX?508#k~R9K$%@S<ZUi5h!tXvk-K^1z2-(!%+(Q)nJz
^!>-nbdkBU-BVOZ4YL!@W$nDUo@vWRUvr5uG)<!4Ey8von$mvH#%rzK`_xlh3@1WP0z1Uq(XT{!^!t5B|q@kkCl7tAdfx-M8<2<MwaAf<AvnZMQ%A)a_
sW#s}a2;lKRok8c0+SCJjwd-rQsBYg1V&mk?o|JC2<{{8re-CVTL_ufXw2fzQ1Kl%NC_~6}txav>ngn8u6<xR6r;+t)e?JokM7ism0o2QhVrJeeMup8W
Y)KmKVKX1bA%_%z~#nebA#{%i@rp%Dn?~vEsyD5F7pdEVW7f7RMwem85-6E?Y)mGu&f2=#S(*4q}?q}QkjUNWP>RAQ8|2u#E-Vc8L>J;z)@Yf#v@n?SW
xwju_uk)98{_@WI-u=z@fB03T6Xd5KeC}^<zx#JcCpYu^?f?4Jr|0)~=;(g9KCW^+vh9_P577wXe|?ks7YFH_4F%7=tA6g@b&K6YhuzIOMPB(>$~&6({
np#9)1V98PRK{{+<yD}AAILCNKO<}&-)5e!Ofj}Jr0Pf$&jY2i%RdvUwrw|5}$lHr{f#Fyh!+Arhn|mcf#K9V(k7Ul&*YU<MhEdzkd6JcaYw%e7^sKzr
6j{A3pfoKSyS`{pw#|gZh_u|KG3w*1a2a{K~I9=JhU+I`+c!$_H9GxIxb37oWVca>r|@XAk+(T`1qXd6ME|RxkPQ{xN^nS^nsIw_p4k;t#F;!H@szPd@
jhE~i}bPUjcje&;T#{^|E`KmVPZo^sR8{N3+7t<@(yqvQCp)F*Bf|6#^J*#%j*3^&L<PM5#;I#TIz@1nGSQMJGJcF!b<YmT|U?sC$7L<gnW%G;r3uk8K
gcm6A48-;A=0Z&Nu;PYQWpQErw5rAxP%@dt;NUp#C@%vx+{_Q_~8qInn<L$eD)@9*8`1Z{&*!OOPj<a8UB;J$R?&iYD6UOM`^WMdAyU(6bg6nq%L7!~5
NCzoOujt^TQi5Vc%kB)i_17p9_~j>`Sog8;UGC^Y{3`dImpxkI$zp>-8F?G>r;D*Z_26&6am}Ep(x70t{nnRmKl|5630+iNiVc$OT0hW8q?2nFM1${g>
UaLBoAvqcT*q9kkFw*F)6wecRfeZ)%;ll2$k={<tpHtqxYU*P7M1s_;&xf$KT^jhZusgtzUuN`c%9QZ^mRrTdniFZ4nM!sb$0QSn<v8Xp(^iRQ!C={n(
&`;k$1oLlRx{~?Wcb0Dsbo1sMdV$oz6u*|Lf?*rNF*@{pwNdUX^uMT#(az;c>Be90HHM;UdC?hii-?H^`AV={4zG6wt9=BP(Xe@jKV)s`A4xx)h3X{X<
1uOLIr}3BR~vqx)fyqJq46jFxWh;08+m-}_<*G%o&e``OQ<QrMM)3*PD6{aQB>LiyuA?U2P+zKn$Z;Gcf`_H#dY@B4px)xZsL749MFJMeHUAIkN}?vFh
3rtsIBE8BNq>R~$Sgv^dreyqB{IAwR?(wVZ0t&TA9SiZZ-_d9Zr66%%t2S0k}gCGA<C(A{&E12rM_VVo$b^l9O4}Jz1bWVIlTi^Zr_kZ}#LrHJ0x$jA6
fdUC>=}|%aP=Ik&kaZ_&;;&<*rt}UtJ+Gcm-uZVY){}~P93vMU-*g!UIX-c-uAYZr2wi*#xad6Vl06?q)pN>Rm-o+pk##`f!56=H)z_WXKl_abzw>>RG
SQMB{P+*Ltoavz+G+OF@4Wx+w{CyyOPAXG{%8N{!PmZv2Hw8&2amGAoyIPzzB<(-pn4tCDH9=(Kl+C!JZjak(Ur73S$qD&pm^vp5B<SUvtzKkbG2}N4U
~=%)W#>t%|3gGK03{P;>JnQ$4@K%QniatE&g31x>L>*8oxuS=*{U#54`i$`&VDRBw*yLmyG-3$ax$#Kl#-^fA0r>^xnH~BmG@N68X#{@QzY5QVX)cLxq
e#JTj1C){l99948&bDjqsZXZ@=iJqf<M!9+)>c)}B&>{RYwlJH%U{PE{*zx+cK8V|nog{#{mnSS!SKfe9JUv_r<@ei+!3mS0y_CKJvC|Dl+?mu+3_90;
IhW+W^UUhT(oxkf+?z?YaV+u_~)4Lk;JAZu#NB`<=MC8GL|J}PPQaw(X9Wr>zjsK7G=9+)5fpRwp@&9BUzLb+|9WJ}rLt#_yvf_z~d(lU^3sFHqL1ZH`
S8a8mx_kn|u20Vt-%h*tH$~Rzt+W1jzjc8XT^8uD+(Vh4PY@sc*?+rz_qVSw<Qi+8TU>Pd-uHfRlioZ+C0(jQ3FWJQjSSYotMr%1JFiH)*w}vZ`AC0Ox
=w%V*iSDY>Mo8@S$*s~XwID)(~HMn>P+V#S-0Gs%$GJiyma8dOx)`s9T4~Wmm_sK4lYOfawM-`lifGuWh{9aOWwPFGPoS+%aOc(eHq)kcRda+NBVMPE=
Trq<Ss{&xc(upe|pzH{p+8OK>yzLIJg|?%aOSp*~^i;94}=0S2F!8nf{eb|4N3sOr<VUsmoOAGL^bcrLI${>s0DGmAXzHTqX@JlLnVbgX^Thb<*HEX>g
r1xK5%kljzGN`Z}Dx4yUi<=<7J<I+?k?W3TVn>pSjF>323D9~$AIp6?V*-YJZ{(-?UXx!c)T7vcJ{74yp|&2<^#DMZ=z$ta=y_;*my-hS#wU7zxe4oIT
50A+vF0ibwB11@m8b9FS}{jYzkoAOtGjzao^E&c}OyAF{4#jjlfI2zn`{(gn#4?CeRbyfQz(Cnh*FYeIPGCLMGmz|+&+(yT;tAknTUo&FSb!{lplj8+*
T#8`_7cYJEW4!&zo3;y#;QCe36_bZ;)J5#ab@>x-J#48j1qmVU?W@$p6_9q5-o4bxYp4E&x6vm*`TF-?g$}xJ9@g5sd~(^dajzRX57Wn04{ml$H|yf`>
QwOHkH7xj5C8Fk`OBOC>*gWAycE*!zyG^mx+<s}*llb5<?UDg+xvg}h1++&`w^?=ip|qacp3LBH%KX0NZ(wF?WJ6FP3zru!Qr@0uKIdJ;&J2gdi8b<sM
oEWyINdy-ttBfPb*@bB=-}4i+cBC_3E^6fwxaKd>^so7y5Ty-#X8e(0{%1rTHhit#^dd(+;V>LP?)l>Eo68nr~jMw9VrN;y<XI-RY|C<iq{Td8=0@=Lg
^ZMz;<9M2Wlo>UR(hx)%ML%Vy?BEcS(FCv&$`b633{u77uK=RZc8>LAW*kni?8zuB4c(rbV8wdd--ofO^v*~cMR*KL2~F6zb4i-oZ1efM-9&3J{#;dj5
&wb>8b_>Wkw_1)PFw8Z74-L~7$KqLQS$oKk6$7LV$6_<|d8XuNd*6Fov-X7Ce+%?}-k1H$B)(*sY`4NlVk$hA+p4^|kaPYdVT&>gHD>m|FiJuD_UpRTz
#D1H9#4;m_A8O!k`KKjcBf0DK>yZ6&`tq`MKJg9bBNn(L`Joaw-8M1$VsrFAe!>6eXFg)F|L13Z{)PT8|NPzm@)3*Ok^K1=ygN~NdKJ$8nDEcP61*hLf
8n3Md++9#$a^>BFMh<Dc!v7FBXtn3QX9m-4`r0uw#t*^M-6WtlKuHt05aAu{`22|#NuCx{_BLV{NnYsnAZ~@*S*zOuzTCda<_5&T+dmCL3;ms8sz@^em
C;f343MX_6u+S<d6TXLwaBQ+U@7wxqaumuWZ}86Yk+To=5Uux2x}5ya<l_?!u&}udsYI;y>Jj`lTBZ{eR`>;_=;8d$;fWDr#LHy!~gLJ6tZCcomM&WH*
mQetb^+X_hWmwcaV?8X)Dzv19n~!p`S+46hfryn-E>hZns*v2Xa0i>LMt!*t`fuOT_Kcg^4JJHPkd_kQES*FJaWyRYI5>Gkr7%atV8Ym<>=*Yl*Euulc
e>-B@{7T||@!7JL6d&2tHwV$&6>lOaO)3dU_(v8+9q`xfwl<*%%QFLEbL3BUfV(5Nch0uMr2)<6K+xykc|J~j0@Co|{yV+e{@6hXyNf$3-=NS!M{Jv^J
&wrKv@cy@c|Kj$4@!*?Ze|1jpWyh}gU!-|`(!EI0uS4b+t^EQ`yypByzACZF=kwdgA>SRud{t6DaUIIXm&?hID}RwcHx13tQ6uxh2Ik{%|3~TORRzFPM
eE}a_a~C=>&WLHYuJD6@a2Vo<>P{MKL;@GV}Ne27tZ`t0P`B5-0OyK&rAH~GPc)tSq=H>FRLLx?6R8ux+=o<H5RfjKaA!-{I&Q0^#A?IAN-H^zW)c0?$
-K99Xv0x&C#nK-_LlJ^@Rn!Sf^#4mEo&B8FN?D{^Ae2``kYNdyncn3i1!${pLrH=pL7_JNf+Xe*W$*#VkXlDnGq<lNHx%RM5X9c^d29?;b+Z1<5P)j0>
o}`S6>Jzl4^!{meVJpZ)76Zt?s`-Q=O9Hy?5<^1YjN**#dJdtyeHB8aPUHr?GkuecIiZ-u?tUBUmSKKS~VZa@8puc{ubZ<6rxIdXw3xG!%m>2Y%z{<tD
^!^-<%djH}1%gfUuUY!<D4MdD|Hwo{;&BjkZvCeZp-TcDt7w?)Pq?acjf$<9b<0A6q-pA{0qR%mMee}drH-BBU@`=l{eo#KC5Y_IExc~f?w=VrBpDOg9
->Qyz;$Oad_~U%z@Gv1J;cUQg6Wq0(GAt4cD^xtOtp*Qq-97a8)Jel_jNKtFtk5PbdN2)JC7NL>j{EU`Yq>ZZVS6$PL1Y^}i`$RK6B#N@hDRe$PV{h^y
PP0r2Xf{pqq?7MhOT$4u^zs#+qS7@>%NGaEN%Ph^qg9!dga*3j>iHVXq&^-l55W8`q;pYu~X_;tz2c4?t&)bPlWBQr(8q0_;$8#>3GgSi)kvha2*;8aW
RYKy0&u0#YgK++kiYJEyi1B*hxO&OB|;r@=}5-?+9VMP)mMc6*Vzu*EX@9vjiUXD6QSoQ`TUYvw++-hhANivbnG43^;mte+cGr9PcO>%SM95onvuhaSQ
nv6o)=n;+uAS!jz`Z8rXUh=Tq}slQpI7SpKNh$2tDg1F6_29!N#s>)-2Lo<{Z1RKnwDo(>;B_;mT`)sv*cCrR}$WS+NuFIvcLPw!JUn<Oi~B?G0k$Riy
!6KISjoNqP@tlVsn?g>{MYs*1RSWKp!+q0ikYkWS3LlO_PGs973i?_OBgjVyP{?iL(qMngx<CCNF0A_<Tp7DcIZ#Io!O<S$Hm<DH)#hLRAH%TfTxZR^k
HBOps^ZLx$(r6+=|A^;NNf`UXoU~b|@5N`*DuViS2CSY6(tyCRk+j>^etwKtt;N!VMr==3>lT2{-SKja<BK61^6io`aA}WKHGOu2nma1<RxPJFzz>Y%+
sAd$7ulByMLi`H8<Hj<gi+sS7h|tJsj!f(-fG(%S6gjN<1Kf#DPciV#><HQ%K!5MqjB+}wr$L046K>(Qq|*`UCs4GkCt{b<WMamw3It-`ezncR-;Tu{n
9$Ils)t3HYefc5O^#*IkXX1&YGRPIJoK0WVCs7Tx`~JlZ<eDU$2;fT`#SZ&4HG&t=hzu_B6_EY0$T^ewLjjW9YgyNiG>5gADEC<I%EaL%dHGT<q#)AO>
g8V)%n>u5%NE_#quZfk8StvqPsP*<492>*U(=!68=06dr*2e7i%U8CYS{D=eFen;MG;Mn&nP62rZ84`zGP85BQ*(SkF_3M_u;MeNuzx7uW7Nmg&_V9SH
+j@CGLa$`GTdgtP&84dk+?_~-1Fqv-?L7KJ(%Z~fF6Jhw=B7y;|e8a7VxOm`zJ~gM|nd53@VN#SRTFs$<q==qx&T(}$@x4BBo`RiDd%`(0#kOYF{5Tl;
8-~UQ8JsT;bd8<al^iZYnK5GPv|1HhwVQ6n_{`d{jDXLGGpnWp#yr`~vOddXUy_eT?cq#)%%sV<VQtJxdPy4#wr3H9t@NqdIOw=C)spJ8lLj`oCagnlh
zrhQlKIgk2@m6OLR;n{Uy=g@J1Gpg_f~~p)5rR}oO=h~!;SpRpR=kR*sL-c6mt?AGBtT5WCP9*8v>tZY^(9}Eq!JaDz8rN+UV6Nc=syY`r8bTC3&3mQ$
=u4YM*ae-dG%J=1@s$ga=iK9~SYTH!k`EgFU9S5v0?!u3O^Z2~uf}Gkg!mBSlLzBEn&R*8?sKg$9f<lBY!pi}7|g37uf3lBnS5E0>5v<!F&2D1@w@R4Q
JJ=BDRYZ9l>$wg=bsQ9%ja*^PFQzen@gX+JnlnXF=vsX{5HBllpjtBK^%gEc;US;Fr<<CGts@ShIVrxJbd1vvxuHc24$Xyn~&KcHfD&CF^%^r?j;@}7#
9=4`e%&)Y+U3z@m|DjlyZDx&qN)&1lg&JD);e6_Vp1GAMlBH?s9tuf20lS9G#7>>I^(6i?C06FuzJ=Fw-@^nLN7VhAnALAFx+<!*m?Yc0<UTaV`mk#z=
Ki!}(?Bk{HEO35A;74^P#C;rRMRvZCX`1ExPTfWe4Ia-<8RMgP*V>7(Km|cPCaEQuC^yk87tgIh&mF&vk^WPR;6m(7N=_nOWMwO!`h7*N2~}`5wkn!0D
ck)QChp#bDTZ^6LV<6_R8i_qy|V^ecEbjC>*=_-$y9-=c8!P`<YYn^+j&`^d3i7$&YZHr=eu!v7F0kO+(1o5K{J(uMIS4s#NC<c;0Lv5Obu&JA>CwVk1
9t@ZnZhN85e{;a{l#3pn|kLwIJx9vDvA$*?F|^YI-SzddbG}9zU#zxs@h072&5|x;Py7#m*wbkm5aSQ1$S=w%(k^8w-!Hc33+Rk&AJSOD7x=USacpy%B
npf7BaDQ)kS;Gi_23#>8q_vsa7>&uo5*5w3~&;bSsC%px;dtH#)=Pcv+Alme`G5;KG?hcge@r0L;wNhFFY5$qWYjKP@S;EHH5aH4U%?QI)8>18Y3Y9_s
i!}mP7S$qA~I;m$c3}(p@;OA9tZ>n^{G59%R*HS1OrA5z1>L%6<DDtbm(jQV>g1i|J((FJe2>H_FN~6r<8Kdw?<4z<?)ToG?j|If*l5s5DIxaA?%y0rP
4P6{e=!|u_#7MY;Ic%3!4-63OE(eXl$HSs@LU~4>S&Z(TCn~5l>+G+zQ6pIX6km(lwr=KZ8e!PF%I4K!Th`6O1#E2BTOQXaED_=n-JJ2TiShGkB{p?q^
?P(SHO6z?i<^;qN-NCZ4#(Eo6gXa396iYi0!~U5U#(LY_pO9-S*bcv%C3iV^*Q0}#e|x1W4!K9xt=Bzi2qz2s5<XQoJ9^fEbI@IO^9b{J6*MfNTKf+QF
1<I3}+3(rL=1Xr61zw{bV&va1CcT;8T)TSgZi8$*5f&k_azxB5u=+i_X0>+xDea*@u=<pUKHk=}o<Qi1!TO&MQ~o7>?h<zJBgoP0g9g-c5QfXW|ow=E~
5Wpi(#)liGM<jFp;e$<3Ka)OwDOH&n#)qa!C`trQBFKXu6(!?j@QPf#Jl3ywLu%b4Y3K3B~mk1VEFliqA>>oXITg2B!#(xKRpHa3a}eX{AV`xcV7Tx6S
Y%;K6DZc)5TEQ23_I22gMomdT)IRT5i$bJgc*5W)?F&m?4Vn#9^g3n}2;bfmXtT24P8jxH;&QV&XcI$eQ$x2+GCmBonM8wOe)k*zcFB!9ETu92Ln???3
6fbd)hx|OE@z9Pq<|Os12)B=WDwC-(YZ1c08v1UCn|Qe-3D^vSLB#3W&e@lRv8@?-gMp*oB6v+meKHoo8WXW<Zc-&28sPtD@6DQCMY=Vy|I)WOBAEx@F
^L%g0wKxa3q~P8%p^lZ|99tGr`xr^j#JfD-*MZ0+-G0yl=Lpa%C(*$5s7y=7SNa`DlEXW$|8b{p=?aBE?cGvI_YhfQGuL3@(GA2i^MO|8xOH>WG?7@>M
x}3-V5m0NQnO2J2C%ArN8s1`mg=>Z+j=F-#cu$IwXhf&3?fX*1JJ6*1nD_l<5=r#=1PME!aYVa_v!lG-V2bIn77ae}ot`JHy;IETt7e*5^eY#S^LIl%%
@V>fHmx{gi%ML8j6_5uD_IbC$g`9Fu-&4h4H&!2Q!ykcP<RZrv2<^8qAEPJzG2{Q0Lr|55J`<JFq(;+r@zGio2CrcmLZ8V2$YDe$f^{WI3X{lq>m>3at
&96V;6RsHH7JP*{AinF-6!5W*jAb@&}n1dMIOx4)i<bd%#FP4t2)WkDgF->(8ejrlmpYaYJ*bSAW9<VukAE&>Ow998$g!gyi6)^RcBuQtOL418=4tL{O
5`5IntN9_s?7xw;3*IbQ3|^EifT|rs8nV=XKWYDc%Cf$!pk2VeE5f}NqIWgf73AzE$<n#A&>)qaJ|Nf|Zu6Gf^CpAR28q)BcGY$-9B@Pj2k?s`gu+J9S
N{qV&fAb2FO`M2NubEA+}2M|K<XR|fU!u_;T;LlPxe!}{s=5~F4$QhI9~0y#qgfA>|f%isou=Wr9p#v@bf0>Ipo8yu@&dRH6FM1-MrW`f~+ohMBy$Bbj
V*cx|horQvZ}65IJ*SuU|l!WVnxBfla&~3-d_O-hj-Xp(Ky)U>i_p?PWS0bfWxRPm^ohQWU?MqV6i^2vRxy6SHj85-G3}g&upC@{wd%DXQMpLIj9p%br
?Lr-3qRrbWed!aM!jX}cF1h1C<wkFG#m6cA<Hr-FSQ!aaLSRPemO56Iz{>@u8RIN{2KtQP+)Hv!R;yO<)q0_dxyd<3lIf6VLh3HzB_Aa-${mnORd1c{P
-&Y7embGtPBg--AgLFNa)oq0(v1qih^XSOaLPAo)(-m#Lddt71ZyoF5C4ZPggXP*dqLOwXR`}itE(N{9P3{6>vJ&-BuvngpvBFfciTfF$*&BJF0sNyTN
5$P1^nk<q>hQJ`5>yx?IEyN?uYpf@;763%^r)cRK<3RF}6_{H9hXkqu(JX>B2E;4dIB|Z`3V1ckJLbjkfP3=hXgtLcWf>UGAuTZ-Ha{9I@Ubt9A+9j<d
aIZv0k@3h4E8Z|HUE<PSLb%R=kZrAP#s*kKEZ3!b>p^a$N*fBRG2=w4m=_m$l;EgKi|(apvRXJq=F6?mu+rb3D1{anC6s29uSfDdUkS!r9cnkPyQWG3L
X#J>$r2jCO|Q+G9D`77=q2~l>0_KFt{HALG9glUctB??-}|rR`a2m%XEyo$7521-~zvM9gsAw_en>cQTW<l_)q0`G!)dF+n$kF#$YorN#Aawkn*H45F9
6h2JW}u{<xaGApR}NdjD&b<^S`PrA*B8IbRE;E%!mK$R%HE59?<CLX`)~y~MeG_0ADO2*v_EDkD10qv4fkzg08&2n;BHuoIsP1v$z6$rtLk$K$+c$=}U
J@?NTwY&UmA=aN(s6wN4!$Fp4fpg%JLLtNV4E{+s&iaj_xyuXkfhTIh?c?K&A9w=kgyCjxvieQA_<9Vi!uSdNiGQXGp>VS-F6>n%*gk3pQ-NGDE{6Am0
`p1kirP*%W6j75vui^L(&Dw#-@txc#($X0O%5zzn{X%kpf4=Rz?mTL5>q1g!(=RH%UR4OT*a%#~5(?KoT6HF#z~}x`*8@idP`ch(pBfGhE6&XJXs49Db
FpYk^ZR54FYfjzyG|q&K8Md?j6|!4>^NF6mvgoSNDWU$cW|ltZ>(JPP~=`&qV6Z~o*xGK0VhMMmHINdzYwA-@%zP8$r~BDe`dLH7Q?gqILr|WK<|oU>A
4o^n4Zz7NXb`VCba~}kXtw&dK(@Rm(K8L?_{uZ_SXnduWv=-<HDXm>_c=^e%HX`K6)7T43Njj$#aZ`Z9FI5R>xj%zfke;&&Hb6>hc@V55d>Hd6;Vq@0c
u4OwRMziuTgmXmb__RV#_go4KZ-EBs`X=ri)@2`;vjm<tbXC6UaTn2<Fe=eYYIEAE7Ur)aW!#=o9!gV)$V;!E)|?jK0K9BNzN555P<q^+xde|{%{c!6B
ylCJQ8R`Eomj`<rgGE)Uc6Yj{w`GyycD|9{38Pb+Oieo|X88cRU8q_H~i;HrmBe{9(D>~&=n^9Nrwvd^{x0)xce%rpoeLw)WXOD5myyhF&Ex71UYC6-u
Q8dOPKcdPva2o@-`!?q2%R$Zv1vbHOq{&TxepAmjA?&}l-1%pc<rH5u>7J0``0Zg=2La9oZecaHfg^($w2zaHi=7ZoVH#TIZE$r1DJgeug#*C{e3ZS}7
FRt_o;7dL-L<C>5|S;_B1WSLn3D(KjOWOt0*jBU#7)Sh5;rI1F>b^x5X{^7Hi38|(s+iO^rSl;;>j(BnDj)Hcj?3D^s%or>dNADe0uB_k6R?-4j(Jl0P
mCY+foWb3id}5Z1w|5Cf0JIZK(4V1IwFa)pfwxkmpQ4)6cukAW3i!AbH054eYv<_t}^Hd3?@?Sl?NLT7_$-*v@C&VZqR<Q+IzWNHTCSKg7}bBe}luNti
E{_kn83ZLVhfkBi#_pIh7X;cfN)&M{N-B5<zjl-k=asZ!7A9f7367qXwJe&6XwAp?r6oIrpRcVefalwa3XW{<v%S988P3keuqfx~Qdyu!boT4mxZm3ds
~seLJAt_A!x*GU0Ue#%pf`DrzIsv$eEuReIRu7PNwJa4oZ5EFlp)Z8b2*TZdqFVECXXo06hs_N=LC?q+lt^Bw#b$ZzJM)psOy##cZ%15T)gZxG4QcSHB
odr>f?6i?tBpIioTX(N`;S(UOcEaQqJK<rFKzeHjLS1)>Qcbya7>5PZdO5{<g7Dz8$oG=|it-ElhI|mVpa_j==aHM&n70p^v8f1mufTAupNB=}D85zSx
(gX71l*%NES1Umd0dU3-wfCh+ytJ%e7-5oZXmtY-ZjFg^Z>AH$xRnH;^YC%nEJt_6ciwMaAbE}BM?f&t8=~#k|b2QSiIysPAF*gu6^8I_?bV=f02&NPW
(b;wS3(j#W#W=Qfkjd_2aL0(k@5Bo#4{(Aw}J6)}tFb*1XAtU%<j*75AvvPX4l~@WEYc3+`+ui;4C^l9r5ZKFKdQlH7>A#~`*8M60wLh)po%88CwI(4W
qRg;+rnVp>Kg;Su)ssUK&LeE#e|U&M3Q_!A@7Oa&}85s;QI^sBoSU<J&b`C#EAK*vX8w!AW<vP0oUun#Acu062zH-jwJU33(#i)5ACuQX&DkB`J;gECm
imY^|(J8d5Sq-*ev>d@OiC3CK(3Q+y*&q{x@s5|&WZF3pJ%fUm^<oj}Q85;o}G^V%QRe|G4aiQ*kq@(X2Z!)&h{dxe+=#o7r4D|PLIvBAhe!fW3J-*1B
Jgy{g(%~DsIYg3N2iK(2Ef)9i>^8-RNiA>C4OARZHyq7h1&%=B%Yufq`k>aHK%@jz{CbD2Dxvy%WSZmW7hm%wGacc>)0XDXBp?09s}%q06<+Cg_4mgY0
q8$qayKP)t??Kl6#Sj7z4@kmJYd0-#cd18YMyF+M-Z^p=KC3Qo31TGD9mM5@UZPHFfTzTO`S7@ydm*3clzn(9W&eY^kQ5MP_n%)CDD~g1;;Ao#CJJlO_
{x1wX;U*=_vVoA1DE-fJ^w8zsoILy!|HeWNwOxssChI_#d+rzAh7fYzY}+<voU<eX1WGAKKjDpT>0qju+%L*<JAy$WBp$I4x*zkKmALYKj%0SS<Yrp9z
mV3iO`O_g;@4@tPhQo$W>T*Vm_Snn4S9M#NLh$C+FHAwUGNAQ;$tVRP?)<|0AvmY)qN%6$^l5c!FfC6O5qvTvDuqn~r5r|sd~dWgRAuCamto(2fuqAIC
6UVYFpx58|sPs0iDlyB_7lpjdH8hTd_<{E>SuF__!q-V(cNoCEgkcuAJ846}yBg;az+IxY!<n|ozrFEiL$Z~u9<h`@^O!4GjpCq<?i<8gwcrCP56|>{b
zIgN;9+?X#{sR;xsGEG9kP#hZbNr0=;RScA_7mxPnZICqYRt6jIx_0=y(`qnLPnGPJ|EIX6-EEoC#g}JWb3*Oxf1<utc&f3G8B%eoOxNx$N&CCg#Yt@`
%lF_6xo6V&aYF&(#%QeRfVjeR>|dK<jVmP+3J+cTPrXy7*vkq^Vro`3Ug1m#?$KIx{J)~CLmq$aWqxT;}|g$lZ;{#Udj}ng(POLB1E{NT!G`}<(uPpZQ
{PK-18vZGp?+MO2IO4)%5sSKk6~@Vq?`rpL-DXb93>WgegWKe8^{J(Qo?1+GIYp<v3T5C?1}C8>GnrzD_gq)9oomkeU%$v!zBLXv+-sN+Jvc4?ljzi|x
P(+s_eyY(!ajl&9f2+rN-qoKYqR&yJC<U{X)&-uyX2;ewY*UOb8~$d8g8hj?2~9?lSZUh_JG+<DZn(TPa}+nz6D&fnNt@ZfvyI7a_?yG%*(HkFtG3XT5
0*7SjMyw&o2qG68}vhM3;e=C@ML3n>K^xYt7#0zzJ3j&)Gk=yDtcFOIQ1ynp2%LWs=MsBN1hr!lg9$r+`Ueww81n+NcGICE7ld$0689LIr!s97bnSWD|
u9>hEPGb}^6Ogp^$!ns$!qbxbU`Z{O1`}N;mN?gl_f(_Gk~?pA@H8NuUiTdFN~lm3c^T@H0}1gdCd{BZ$gK)A*eG&&upig7dwm{AH%_<b%WD?-;;~yWp
&muz7rYbAYp@&1)j&`dJv(2Zf_OR-fZ;e4Uws!mM%p8t3MqNbizovfJl;DMS`NXlK;6Y_yj?y>7k@JqAwYtTpN!#x`8sw*#v*H6o3}s535uy5?5se#>0
~Wc*ccq+k%Db7+`jVcBm^F{<J|nXL;f&UvXp70d($_tioVJ@MX>tP4ZGv<fkH2<LxAue1ERfLxV&E}4!l)1-qW2!q(3*yVRHoX7_Nq~dzwDEi6`8}%H8
+l<MH%u#7;*n60mAYi@B^shr<5I`ug@!kgii+kaGrhMY>h-tiDiKJjAe}j3Qf_o*t<!<7?6-)PMT3-#q8#kv2x2LZ(kWK>ZOAuQqFUmjv9S^Ib{5qxe=
4JFkNOssF)@-^z}o_-wc>y|*dI7mW7h)pzP+_L$&J?N!5F9e})%Nj{~83;B?i{bELy?U4yN^@7wR8kqzW`(D?Qo3K2-CiysW6WnqTHkNcLSb*DJ=p7ct
)xy*La<4c|Yslm5qYj#Ly#Y;n4(I*aay5T5KDR9PlnLT9Zi#O}E=Z8bUqB{NwuQp<3h?pvNIOW0vb`X+jC7IYQ#6@)^3QV4e7Py`IYAEtA1O`)=6VB_|
FQ?LcQlgJpEQ*l_k2S-U~Q3*GQ`&s<6j@i+ujsm`}SR&=bQ@nxdr_3BnlN&?<42*!sTjgr%rKQKji}PffC{w76syaQ)TGT*trxW!3cCB_K@Cqnap~_-N
FY^ec(}YHE2#?zwP~=a7*P0rI-`5P-0gA(&)gNbwc^AZ9E{ZWY|ISjxn+I`sr_tcp}ia+Oz_;)D2k+3oA$;`e!scV<v&y-NXx~whRY!)GepUB!tI23IN
_b?#$qINp)lvN{$l*;~LB7h3g?ofnZ!-dqD$hqovHoF7zpsPRKduMy-%<CNw9xa{c`IQXc;g9He}fEq+HUZ42@UDi3w(iS%Y#YvUv$4==M%Orx&{t6+)
S2qeJl7D-(EeCXzng^+8#j-Omfrr<3EsS{jm$J@Hn@4K_gKOpVbS$$assqm3cQ1$uZ49LB&Nh<t2ycb~I$i>%gLl&Hvoh<_!XuSR1>IYc_^9)vc6f%3F
5ft0weLK_!wIcaKdKS+1I)kA<ry+I6J;j8hitNi5LH%LYNTj?ul!|^;gL^)^R1NNqcCZEcb0PgumIm)oUxAA6*8JLnjRRL}OnT%ECrAr}9dYl6AOh>AY
^vXeRL!f=&yz(bZuOXDXDm?BSP#OEGNVs)qbA|o+O)eN{R62~8>=K(^A*H^&6byms01{D@$QhtdwLW%2is>&k!q5KCsc8;RmfIa_a|0-JkR62oF%8q!9
Ji6gSQLr9UWqf8m@RLc8ho9AQ2Y^qEf&<t3(f}$ss5u!E2V(M*$CHP<N)Ze^%wwp&2zZ<`nGh@$q`E^ckM_%V}S&e&xaOvY*vhBk=}+pYkN>gfrwyQ=Q
FV#Ac9PYW;o~IU5RHUcK)x<hwjf`q=uh^|Jv)N(f$^^f^;teYMMWXE_K3UV%1laaRmXce%{WA}4K7z(h9g5%R#KoTjb0V=qKCaxpz`G6`)AzHMq+ugF5
}`Y~K4A4gDqsh)>6HxW_uhT*<!@#FQ7di1x#54&Xs3+*w6@1OJ}yq#+Qync$9KH5fGA1C_zN4(*Ak4?KGaNh-gAvJ)gun@m?CO=p8&wum8{zI!EB!cW|
3COK_k^U&Bhkf&iW^}`<ySWW=)vA3+0*O@7jglm6C_>3QZHqT(pG0n2liA|Z6_>3R;;=cJDM=>?MB<TM=fHjg41->U2`Oh|6Yo)c(NTz1s@tZkhJf6vS
$1o8CmRyQN7aFa&s*tnZ((fAyN?7mV^@}*ay@ejTiJ4MKq7&BGROW2{2ZgfYwH5TZDN)K>|)P4*Fi)g;$QwphfRz(bjc|oIY`{a=n%1%4f#)W6<i-^mx
pbBIhwNp<a5)_n+HPWNBEJkmUTC<>^4Fx>W)}jW{vk(H}x9+jqleqDrs_tL#TPrKe`r;C-e@9z{u7ha>N>lv#HA+N2;U_G&O1~ut1jAv)E!a)M~aYH1W
3;Ne(ls7g!6TjQ`I0|F8b<Pg&(37jaWc6@rOAetxHQ37l8+eE5)g)KQqpC1wFUa=&>iGsr?g*)IC~2SWl>;>Jxn9V`I=sU|3!5^-XEmsvB$Di@Dr{LTD
i+*JjaEw5FFZBZ+(kMYv>V_A8GX632XEXbgsKb$a%zpyFxg^#C0&ga|PT)WMx*Ky52%#`N-S`BUj-P??xI;%&Jw@j|cn)zt}ydX)l;|e5@(q}qbBkZ8J
<$cNk1rrLeue+<5_Q{<B@IrT;-pU2yRty@WR{0*>x$jC3FPh}Q*KPI?;Na%%%oU4X0#>Zx#Fe*#Zvm?Sg%+B3zIrthIH@OM4YzLKE4(_EGv8bYvdsDJx
eQ{2>W_%f^pCItSIm4$c}0Vb<?7Hb(F7o5x;Q>k1t0;n#r3j;`*WSZ!s1&@%}79F{#We)0P6vSyc4BUv5~-A4f`cX!x=+hQZlQ`cO)>qGk=Pd{KO~hY4
{Ch9#r7*UL!<Y5+i}BwyrYZr%q4&gGgV6e<%@Rl@UR@aK}h+S&{{*!l0`G$)#_7qr=X_6s%tFFuk(i#8`KLE6*vs+du^3w{U`lcV}+Yy<ZzdC4!L9gz>
I<64efJvWRtrlImHnp^FA+ct&rheXtz1(--`mKc~(EAAEa|{uK$>rF$oCtN1-9_-59ANMt}E8wv5<8waca7}pZ*c}22UV5H3oUR&CD#F5|{M#y;rWcRL
~m*I^JmT9bZnrht$nf_La;SxABSd3=APf+DJptLW=@(ON-#2cUP`<G2=z)fv0gw)DR0?v<5t~-%|<E&SU4eK}mf`OdhGg1NE$=9YQmP&hu9&Xb`B*!JT
0sJt}l4yce0WYLM^<YH?liHoJX_x^S#OY<cNl&~{3O|Kz2}ixFy{*BojG;dlALMUq6x{b4uR$2&Y#V%(1jQF$x34F;Jt(BlFmetOpqQ4wlGzKU4sLCnM
Z$t1fljWj=)e5@K>4|?Z~F#+4E`oF%+12F2sqrA-@UKMa{T@3N{1FGPsqwV(Ac|(eL-1DA6$nNb7JbCJyQ78R&RHkw5yoBuz-C_Io1gFaRLNI?2;Hwnn
x2Hvt|VUqY7L75iH|Kg&@G5pFPv8+rKBMX6z#_MH%(5@LI7>r)~&9Frh8guqQDLlyXJ!u=9|?Bvl3kGSS5z7xy@gbTsPE9?A=3?lsE)=V%Y6OT+2k)A|
1m1A^^A%!?h5SiSCIS20Ybf~=;iX5wrJ3R`6v+55|2CZ5(vQtEV&K;e2#b=DuRBAC;oU&x-MCca-(^$kTTKmxXVUq9WE^FTb}te$1}tq2d%j$%Na0|ca
#^{W0Y3{VeJW6Q@#aXgFV!Mx+?7cx(n-|0BVV$iOOcaiQPg}k^7^vWl1xW`Kj=c$i+5y3-&w}`ipI>P)^At5i8H;C(E{d!^;f>QfCers;JoHfv$NJ{)G
hgwxr4uf)*pKAnB-D7vVCu^bYuxmZcHiCk~7loW!)*h4{rCIcA=0fbE(8fXmh`g+vR>zX-NZ{VgiD=672da1|>1lL9btN3kCvznZ<3Whp+FW*utby$&X
}$<GqKe0(Y}S%t5wDnm^116Z%D;IW+`XHS7pK+>LB2xjiUUd=0Vgg2QDgp7t*-04gOK|SdSk>#(F2C@{oz_(85<~vxP-p)_<F=wVT^LduPYEfeyTa|k(
h*N6C*m`?FLd{Tkh6$A}W|8-hR6Ilddt?#p0YF-U=DaRQHLtW*MYX8{%J|V{QIP0b#BRWZ=%8`Dg|)BdS3;6^cuG{;0Zmx##XHL{NW?*@cH3GB{?XeR^
SSkt%lp;o<YCeIa69S0wq$Wx?Zt@q2L&2ukxbsZy)s7AV|Ab&xy^87z-e&#t}R_7p^qt|s4U*}y%pOMMHRpS7OlB!WhJqw`lkkHtCbZiV1sb`0Y@iUS#
Bt&zmzL{Jc!bnt%4=iu@5`@LT5)lGocc5yLF2Qp|*RUjw!j#<bNxVgM?P#^;pq<phV&93ldB$0{oOluDdk^twi%DDkP%MJQlmrN>5hAXerO+i%8D9Gf<
VKD>Bzv;wLnrzB%AA<UxS{i$Vzq3Sj7ibmS7WRQ{*ZXz~%!^V%T$~V+k-|aAtkL<UgfsxZoDo#rE}!y&5^a0iEQi%o6Mm?IsqVgyO-R+p{<JkIM#+%DH
MMdJLXbgYV!pg*Jfd1!?IJD+l`j;G+&I#ky0YNk3N@C<%|7=mkwJ_f6E^ACG<YW!eCK^OuQUkNij`eLWE60to)MqU=>j=XPHrtj2r=M#S-8~Ql}mXVa}
IR@VTq(rE>ySldqq-4PHc*0BIL?k)^98}v3pP8E0o>-iuwa{SW=Q&z@=c+k32tFeSmusN9QwtEj@zrHQ_RFL%@Ecc2<!qZ}c!)p3*oB5x)Fe&;P8D>#i
AdwZT1!Wm@Y|e+$H&Wv}Cj@WU%zF>Q<p_4j41hKt>vH%}O^*+-;<bp_nH+)~_V*a=jHkW512eLbeJdEU*(JO*>?vBt2Utb+N`EP3|xoFOycTe7j&aRdJ
Ysp99kq5t`}$E7YyF?Ijt&f%Zi*Z%kaqfFYl`0c&le%|q4U-)5`|M<ke`iW&)|J{B7y;Szo7gfM7w}(gH^}^|eVW<JqVZm=>c0(MkGPi_&%sB$tK>wD^
zl<l*=CiOhr>fYgk1VOh3pD>So<+Ft|5Uu+##(-x;cFQ?mD_*D7w(&fG|%0#qFY}CvUYd7E`A$-@(-gn|L+~&zvFnnjbDUy2w!r{LipSG@moI6#oXC~=
_2eZM61jFHa1DSx&6;^zQ2vTXtK#P8TKpx+xWNR^{#lQ55Lt1N8D%%{*3$Xxd!Hc<nKTF_y5ay|ErzvANR-mkNa2p<9hj@BHo|i%OB5g_s4ip{y!Y=Kl
ttc2l4c~LKl`G@>9*Y@!j=t$~2Rkfd@HT0<wRmYw3eh7cqAH8Nbdb5%z@OTrRq$U9nG(nOc4u-}|RD=(m2WXnb^x!nJByuYVsae|&s|kLe%idlrp__cn
}N_qfH)$5kKMKh<ylRQ^i!u7&A-2^#XZ<NIa&PsNMd;Cyq~RDHETdo0iSV}AASi*b|tzgqnj%!_pOHO}jRYr7}@``G`F{{64<9>3@3zwpEVJ^tf(m*4X
#{Y(A-V}Ac`y#K({e`CCV_{H=}|FQ@|(EoBz@PAtR1zF)={crRLlr5S#nRi}UrGX(Q8~<}5*vRber667E?A$0g&$Et==0*0?c=X3?ke#b#8G%GoA8ETp
_UTC5lFQ)h_0&cj&!=j8hoOt@5W8D^Hs9GOd$N<C#n<+`5<eR?eGd=OG1_?>Qaf}^J*yNslPTaAwz6`<myH&A!Rf>wBHL|@b8>XKpm}o}kKrDf)4M3;_
pR19n7L3@St=2vr}LD2dh^%J5L1Sd^R`j9)~0#YFleWf^sv<Z$16}Ar(`N1J$voqk9fdDYVPv6l((w00sqou+DDj8x#xGo4{&P7FJ$DOO7k`8?GreMYL
M~p`X!!cnWHPo9%lGUsZ`A`@d(bU_)9jcyKKNY@vGnC%^1)4$~D0wt53^ZYQZY{Ym$kL8i+wBOLs!`d#jTpJAL(cDZ0(TfAhAMS*^O~^2p5XHr70zNtP
)F%4b-LO=Wg{)<gHH$X~jlJid{w*$g=rNa}K^Tldz+#_9y}A{X@$Z@xXanb8okA{&^k`t1ex`HO{ZP_eIv?ziv4Z_M|C-R0lw#g+H_OY(g8>Ngvg;nst
`a#HklME^Z}=vmrrV-kgAQvCNT`SKQ#(Sj^Y`e(Cyu9z>3nM#t>j_Eet&l<PMxv<5xUfAu?w6m%bor&T(Vze#(vyHScXfJY9i9h#vSjB7+W;#hec~!SL
y~w<|7?->JA|AjGo|MBo4+_0MSBvgfq)7f+&$zhuHO98gB0~W>{)bCQ=h6yhAlKuZZi^LM8av3ei>NHc-Tx*7qe`D<hjN>$uKzrWXQW+n14y+$<Ng$Ag
>%WxGL-JZ^W{(1f<XC?@<poRj@|MCO0(0pS4OsLGW3&YWzLsH+EIPHb$%;1CC07J@@wVu`KW%ZF`;8+dXb7oij#iwd%qpInQcjX9aTMwUX?T)jj_>vU#
XX}3>4W#m9ja8-Ouvx@zO%nql>C2rBuD#Vf!Us730G;!OXxf&u`PpzsJ+AniT_#d&a)quA8IxlRwC-8=?27d+b<id%epEp?X`{Gn#WbfJjLDE~&oyTs+
n0_3a{Cx3$??oSt|StCdRnn8$bfHnZMn?(OxE-%_IaogiSd3dPD+^lP;EZD6tdB^9t%$^}05gT=CVvnt10`W;`aK_h`IzS7k%XuX=PCsvor!>r!^1lWh
82l>88{yx;(P_r)YW?xN`AJ5F+hCMI&OSp}?{7XClO&$b8>G-~LTYrt$yOfm~M9`05By@Xw{T}b$eSAMiHBmM2VN~SFYe^pt%!e0kwXG#^XWQ+&3?gq|
<7JZahm-pA^W!!uwK0pdEN8quq%FX$sxWt1IVaCg)4Rvp)w>0<&Z7DH>ca;&)m3C<HZUX~8ZE*9f~U~-clBbt{EIY;E3s8ron&UkJ{S3=?74qiDv8(H=
sW!y?+XZ5-l*m6%W?soU*h#m_L;?#Q7BotxnKX6c-K-B{oo|UNZBY8%0~4)w>+)X%+5{8l}tU7wvOv-)qFi#AaP&zy1@YJ)C&o%Tr#Sj{T1)``!nzdVb
dC=+_znB=f&BY{7@asF(gyYrSk2umqS*q_`pv&pbUTO_IscjyIWncDtBf7mw40R<NjE$u_7!|8A!jx8wZP#vSvQ~bv3<T<H39SXw+6qLTMa|hhIf>!Cz
DuoARZBm+di)vSad?f00A=l0b~AKaJT@Ln$Y!s&4B9JIA8JYLHuhCK363KAEMh6(xt?E%vAUsx{VKK3_5w#NVyf4s|w%`tJV1Z`K`ksjP;=Ws574Q?=j
YLG5lj*8E^9(X3+I|E?0lTax9JvO21}A5JrD^a{fyIidA#>(zee&H5_@QX{r6Uk@SPSdMCUvZ!JC1|Js#y}t{BjB9?r^}q8aU+J#zi65o8>ihZue~B-5
@YVUt=l#6PQ=qrM^5siXh0T{#qA`6N;lVHQT$(Lqf-Y@;Vj>RzH6EFanMewSB>Rt)|21A(@6OiGw>UBzc3ytv-`aF}z+f`#f8Ekijo;&8GQ2hVt#Sr=u
0_|su@AnnZc{)hnODTV)Af2|1WnP(=fk=CV7PORG3mM_y&<1&MJU<MFYyGjE_pi>i$#9U=<~mCWFSs)HThpU*k`@iSK*f%-Xzsf0@+c&?q+K}6LOl%6V
jFD>}^Gi!RvJvEV6>K@AFt?&020}m1NKv;|EgWHENLsg0i?TVw>HbbF{qODG~NBdF#3i;nN>q9W(8K%cMekR-$vQ-<twnNT0N8BFN6YRW@4R_(oC2(vy
-#>bI{(y)!EsKBYol{K<cQVlC2|&kY@4%S(P##A;-I%Z<e{niaPM9TG1E+HwDNe(A46$;Q5}{`ll1{FnT3@PVsJQDTeyDBaHg<xrJpFZjQ_z~@uz4T&R
WSMy>r(z<W5&u><jU9Pjg%UU>x+qug3*?wn{DGv`VMSNXpc+7a`q^v$a@7K2d@CLyWmD1S)>*reEIQCUFY<b(nYP(ZK(;$i6KcvUU09&^xb7u38)|1*N
dELxB$1)u?$|TEEIBX3cwzIwl%3Y$cjr23mZ5_kn?lr>O_2Iig-r%M_afHOjnXyq`t?<??BifZiulIA|9W)owGE$k%q+xrP@ri5LaRf4)`R5iVS<IV_o
OH4&9O;%cp^vMW?F>q=@8>o<mf>8fsaItA>>u0l;g!Z9zQrjk4AOT?Md7OU#2iWf<D!rl8+I~16Z<xZ)YGxc{-wzJs3-pS?k~JvJ)KTohd|sGv0oYsyy
8&Snfu*;sxii!nm!65p1yOR>4~^;uesKV?iD&4#Qls{znZhl2`*Y2Q@*+Ra(ix)EPw6KrmOR3R)}$SWfC__zZZBdGoG&gkg|8J_#>$i&84KKUEa0n>WA
veN6Ij*7sP)W;YVyG&&Kd{O$j8_)xSBWoH?OrNwR?G(O-w_%G+DqhH~6Je1BTwtg)j<@{%i2r?;iS)Y))M<0Y?OiukqOPCOd6U&cZ|W{6goOXh4<aFNL
d@P6{xLG;U>C6=djy!x+Z85)DQ{elnO_mF+qFd~0NeS!G6NUwg2m(RvXq?;-4{t;{+!MZz!4laRQZuNI7HiO1Z5zj*TCYHkXF%g(MFO#O^hrsgN9E>M2
7dF&IHsPvmZGt7!aDe<8){w(CY>ScEtZ26KRj3b-AJ3_=vJdCUSK}IP{T|7xH@y!*#%SN%ZWgUN9;kTaDDoje6g0dVgSFXEGNZ`buu4{Ni@87)zrIe$A
2dW`Bc1<H%v(xr6BkL1=N|J*;;G@iO?W(IhMP^3OsI6}ZwsR~>K~WpwJ3+ixaDu46lv^jGZJK~H!HA|sLt7Zp4(5}w5h8umB(lHFO1Pg|LA|qf5rd)c7
^yaY#A<Gx$5{zZ;S(U73Ix^nJVwhEUF~-&{xF7N^FVRZ&(cy(TRiiojM_dBUPk5v&;u34RtpL@8;xtl_l7wN;imHSW&UJXEB0a)w(lD80G}+<=`fIs6Q
TVvIcy}YCeMDrtxQKwjjjBp&Pk(7*gJzK6m*Whw}}T-m4^Bm@%o)EIwn$tgd*%HB<tYjZl2n6|ejA-jgR_<F2A?^C|jn7u!$Wx_cTREx9U~f&w;w+gjn
wqp<b1<e5i<B8)sx3(YwC{Us>8nDOkZ#JSqTZa`r6-OOf?D8+lit6bm&&s&{DL(&Hx@^E{ceq|rvG#*kt^e2Au{1vxu&r8{O`ve5RrfuvESmN}T=29IK
z`<3}O=R|bZ}g?IT;A9R92zOVT=wK_!6dTHT`*7gh+9x^M6+Tn;7vm}rncrM{-FyL`|_mOqsOgo5?d=GaH-1jN!A+9VS}nGRCv@i+!56q+<7k}Kn3#UN
+~;L3$I5}kgKNuYzZG;pt3NN2&yJO+pmf73RY2@SHW39^K%)7wi~75368`2&K9(&35!#^XNANbJq94pFqbwuKG_uApL_3EP8bEeMy?bF-d=9ku}JKc1Z
*~~op2i@RsJMUCfg0%J?0)KmCfN`{PVj>nEx?5=w9B;^<94`MiHcsR|j_{MY<a^=|D6}_W(EbeLh(!z$XkN*t0q=W#RFv2?W(*mKfxrrQ4!!q4&4#;#$
KqeZvijl$f4+WR#umEpRgZSQVZ-KacSC4pWE_B{8}1$!I|433lIWK&BWyUVTO0FdQ=1<@_L<%3uHbec6)!9L6+12M+bokhNF*k$T*ri#+|9;0Jt+^mKi
O#!rEgZ)d~1wE=h7XXc9s1q-6x4Ti)Mcbkt4N^*qc@%8xp6mwa-@Yvtj+%?Sh<`&0vij8e=OP2UBA$CtMs32Nl`)6*RPuiIY&q2jg{&wzSsJfm5@iPH$
q8;WBP{<{Ez>GW<to{1e>L|aIhrh-6du=Yu7r4ds;^*`@+2AHW!q?I&XcDZzzG4(6kRVE7#k(`LoO}^{S|pKU$`cA=n#g;yiog-vu)o>IoC=y6T6-YZ5
06c5q9a^BLjTt%NqLRZx7lZb0~?u8a{cKH2n5z6<nx*P;C(x_tXgLN1oux6rySwU9(dksVBF0m0UpNrguk&F$0td^zF#f~QMD4ZR8kqX{`E<+>-UE+E?
1HhCbki7R#(fA63%e6t_Z#U(hj_TOeEUt>(<dU(KZq|Qj*G1$U;t$?B^f{D-R?SdqvNA025DLR}qsx+zC(O87OZg@_JAzi|2!LCR6_VNMXCY(*@G_C77
}JXRGe9D8rj%+WW-wkLKd*CznI+`h6ogMe-zgD)^%qc|oYLxUs~>sr3;ecTT;x*UdFR2A*GCA|v7y=x8yPFY65+XE)T5pTzqjidCqqYD(b>X6+M)cif~
w4B>TS(iLLor<F!|p3e;G6?n@gevbusl<b4}+-?2<aanzwP}<S=2YmRX_&EK-O>2*PATgN%`X!;!>D1@Mw{|~zLUlvuzrNQ_g8B9N$Ju8P5dPyt{<3q(
<=+H^bI2p*ei&3LBt7wsY9p*YJ{n&7gg;gmxW`u4&-;x^0b}>lw2Za}!3@6gvuo!D06n9wiQ=L6?GoO!@8jq31=+PJv3HqffKQXxWPSv40);@4+wg(1h
kQcGEw+>Y$*qL+e{;sIv7C~+jbsgG$l(>$P_xIyvGd7y7Lx(POh4=FEdo0Afvf`leJI{pKWC+9?x<N6KJ=-kRmh2V&L=iK`YG~&sR#X6O>+mRcnp>$<@
=OBVEKOR+{k%+b3KOpC$}Q-y3FmI<{{*O!c@55h^g%HcmK`@pBNQia_8O!vf3o~H}>t~tm+bd!;Iws_TqHxX^l9<L~|~7Ok4_ZMw1<4_0Mi>|IB7@uOK
3gah#7DQ+rOi2K3Z;2Xm>(&oBxrz=JftQLkc}__|Sv4^Dy2<6+wfEp;H}bd~*E2rzgkh?1%vYit`SldoS`Q&J0G(05Wp8q$LgdA8ae56e%aj6NG_bMJS
a{q@N;4(!pjcM_jK2mJbM>V)zbe2<JrZa5jhZowBP%Z22C5b>!)JRTp9{@x7w4c_h*oNejzFZ#PFLZ^n0{aKVc+`ry!&?#!M0M;|Xw@E@a#a_=cPLF>4
K&}q5^|kS=4_5Iy#xJp@Q{d_jQPUIEc&Af8NdCC57AR<WkaL`1|IXy*RO-f=B~Xe`dp_aHEVd*1i0EAxj!XqTJrI#SBYF65-<0jk-C2omOX>vTiag{yu
8~Hw+cm&G^Fo4n3@DbKSyI6+8I16&2|37U^rZlWw#wjeD(tEDm8eR3H#FF5sSEFT^->Anq&0(kVF2;ks(dKqVEEL*4Fn#&__AarH*W>EPhQ&?H?cNwJ*
<pO_klygzLXZxpFjnce_{1gT#<(`o4^hzv+E&+<m*>1`SJ!-;eKtnzGEirz>Sa!8b$MP>?F6lG5CQvkE1#6IL~odDc?4zXmEtUf0Qa9@w@@v$sbJ=-uV
fuj4R*cLmI+O8jM$<-JuHnb8u8UBp8lYmY2aLSc24v!8wELeqAI;6TR;BGHGo<xBSJ*rV@wrYFQLx&+8YwZQ92Mzvd=DWx|%S->!l5kx<1`Y1{b69w&u
Je#A`F^mr;gpL@bx%5OqavE>)AO<IYpxlk$pxoMJsw;vL+{O}r{h3?%z0<YsXt2$=`k@udTywQQjnyt!A?FTx5X$c8d_b;D<qrG#iWTvUdX2rwk#tKoJ
tD3QQr$gj{_EG2ZTt@|bh{#hRcb~H0n5XK!kFtm>U<hOmGtS9lwyG;T@{JmV)L*&8&cV(JiN(}1@dyJ5s=ZQ4V_h*2=nCpB6QaLg)|kUrxBkGRu%Df3Y
AFsx0O$F=Znz>WH<jG4ESw-V@+FHjWvKxv{A}tHnXu-GTlLcHZId?RJ>CWrdApy@N8&E?H9*z;c#Ldx>8ai0=qlqvsJJv3ut~N^1h_R1!t@B$>`Ft5_O
nc^<aGwAGne^t%g7Lz7p^<;h-)D~3TOYgm&F^%%N(w_h5gi*x_fUs89m5t)p4i&mXU#qx!%njW+{?8SD4>PukRif7yZP(6Kn=}RmnT|VzCo@D^8Jj^<h
E6v!%NauvrF>r7zlh_<4#5bx8fwc$EXBrx<y#*S%yx6R?vDTZ`u~?mmL-dw#y&85XzhNq=$~7}gkmU&)uMk+D_3<#pqBc(%}LAG!eyun`h55B5sgylfG
%%YDug9&hbQbe93kK#bejWjF-XfAd@0&Vf7|kC(E99cQP^0JLfxwxqjGV7NX~Lc1I-B%|gkoJV}s00@j2xOd`6`6Q1e+6lu6o?ogf(o9(2AoYfkYY&V}
L7RE^whk!@QrGMC7M>NbfYQZp5Xl%n3C#PE8D`vVkPl5VqydBG_rxDTG_Vm{W1jd9`Op6FJ!;49yiWbxu=G7{HcR9KHGymD=CQGRBjhQit-6LSMbPK!J
O4D@kpcrRM2WcD2w(0;Ytwpw{Mz5xlui6s_u>70Ir$fl`S&+vJLXa9yzDlg!Ye(a&oS3N1nq^onSP91(4gpV%EY*e1KMqzNYg?BoOEHrWlLU&z$fi$lC
g(i^RsLxc~5JtCzu)HI_191KvrIAR5;mc3l(q7n!Qjrj{?SxW1;WxK)YC&51Hw-1^juul}9V99>@7Pe409E{dLPSj@lixLx$VJ%bRa)1E~<w0@z=AUD+
8(sFN6AeAyKctl9EnJqk7arAqo&e7A1ky*?xm&LfQgTPjWF7E+OS=r8@ai555hb<3g~gR)RnMR35eqi577bqfjJ0K@*c&f-7gD>)r;$VJOgG2SZuZT$e
GhfJmxs`Di$f&G2}qgG6O;zOq{OEa(&k5WB2Qqz^cfi~qY{UfsW6B7y?u7yh(5F_XAxnjqpfv*!1SZN(hC{V@uu20pQJlq9fQY=oeKvx??O!JTnc{R)V
#~nOw9(|{(oe!4R`)}-=*UgvH;Q(0+X){KN@Zu)ONw7OINxvH4^u1fcJSJk|F=mh@>h)+m#*eyB0&-Ub0V6<n>2f;d<9RwFgF0UxP7X&@q8FOKu_@cef
7zSQ6CrkC;@3PrCfVZ<Q-0I7U95lelU?F>b%cjp@io@v){By4y@F?)KR=JCbCJss{H5b>oS4ZY-sI_JE;WyA528vjF6)8RP}xXG^id1?Rn#4Wg$sfgBR
hwBa1Ia+m`w`R$){Ko-`|ybhBhRhZ-6n@Enh+Ma@Du22+-!Qv4<r7rFK20Ba$bdRRy9XF|S-rI6)1<8U_~YKTZgAA)&9YpFLY|CW$1A-U_uqNvR*_w+8
_UYkH3Nan8j5i@i7NdKAghbbk;R#yngyiFp(V#GOEZn8joazy9z=t##5XS4C7tWOa3CclnLG+<k3f#vYzme0uFFG=gtqH$Nw?>vPD+UQIxxU(}pUtaSi
&=c@$kji6=`pCXB3I#HLR&FWs5@s)8pXQliqr(D493qEBWFAXl8$1&JD2ca*%4b8)-+4EwtN^P6F5O5GL@47W|*fqTQ9;|I+*;lonb;8}JsJ><`!rz>I
?=tI8ooe{YBbWb@Qw?YQ%?bQ@Vkh7j=O)@e--TpRYpAcjccF)=D_|*$o-~n@7^Lq<pDGvk?w2^6{TT;7TY<5L9&>VnkoFjK)WfApgAgYmAvj1yT8sOG@
&D*hK<e*S*}Aow492}Xk%c5E^++Ac#dW-|{3zifu-D^b&p1d*+!x#FkBTcLJXOyk^XRy`)^SatF;8v;!@d&9?Z+j4xciC6{FRW)0JtZlHF^?=073XI-V
8+wT#Bc^g-IW54xY&rL{@(B+9jNH^!82b2A<+RICtZ_S|GiNEC11*<C^z;x9fS47A~V@^mf$vRS>ZF?t6CT=gAhmU5659dhmQ!Yq)-U{RylWlN0DXz=^
YEL<;L7C?E^t%9nXzxC208H+hpV=8re+@BG>w%yyr_?Sg3K1Bv~9H+}akNt!v$g|mS07RTK?`=1B4#)yYAsY-un2v7ZPi@%3@`>alno)9%l5NaIy#>Fm
vT}$ldUc8=--;*QgE(O$Cg-=4BMi*<(ykFY++P~gpnp+uLXN|m2`n@q`{d8&kb#NcSdxsZfrLR4Dr;Pb0k|vHGl;NHx%CI92(fBCy!A01So^s)CM}WB6
i6JK9b<^zr>m+>+-jFQbG5H>hr32$>6~Y6{#sF087^10i_*a<swh?DOhrqhK4N@f)CLyCjzfCPiP?s)#zRo@W#DB;M|5mASGm+xkVj3Y_@Nt~k^t_bza
y6H^VM82!WGOqI>Q{N9&~vffF-&jGEfhqd3o#!mXn?#1jWPVi^jwnGs+*s$jsyDe^&mW(AsAr9bP!EA6T)ri`3}249sxvPyZM46^q)x@L75&AwY`W5Au
r7RYQXK?t;ntYyX_7SrtxXzmz+gYMA3EUZmm~R{ijLupO2gtLaVRpfJ+gvG4s!4nybrhL2`13vXsE|gIm9ZfT~#~tU{ph#SYPrz~5etaVc8h)IaBp2Kd
Bz*fX=#XDM$csYQK$;}8YlGH##`gGK@%-zd(Vd2@$cG}c3k8%qV~2aSjPnUE3^Yrg4@9@rqRlj0`iQ=S2wcatSYjjQeT-V*8hCD$NPcf7>enri?nNt2b
eX+9G;y;#LQ3QCu;WF`})=Su@<eV6az1wkefD9>pTD|dCV8<#(06iX3c^@$<TQi5MogIcWGuIm|sG);ew`Q<|JIpOKs%=q(>3H@<gdsVOa9gEXK^|9tZ
`Y`kFN5(Hi{>#V+|N6+--ir7gmJ8q5X|4Kb>C_m41rKlavMvZ<Q@eZTsdxceeGqNt&+Y_|z*4l$k}h09L7rVBq$C4m94xH0dG`VT%$cgP+ufaAyW|Xe7
w-O}7~;W2tsvdkYx8IzRxgB310N4KQR+GAG14E1R@vT5&~Pm9$q3rw!Y3VYOtGtP&yaGLP*3#JNrNeZ+?#qwyW!X+CkHRqUSwZG02s$3IpZQ!ues=)>r
Zk5XMxQ*D2f1LY3Sz!UHm+fY<WHVag6;lXQ~<_$6NH!Q2~hCX60Lpi6HwJaj@rRZd^4VyX!%L?ysFpp)hZed7~Luv-Lb-Nia%;%N)-jqUveUE?ut`-Lr
c#CP!_j?&pB%;SoLin?)#y2;%Trj8-aBDLd;}1Mpki{;7j-3F3+Gr7&L_yIe*!al5#N)SmZO(2v~#4mVCb3zD_Ih{>+bEUFTheAld{7gM1CL%0cMrKza
NBHym{4QA<FT!tC=NYDA_ETD-~KFHZzS*MqTtH4Qul=D~=R_WCNv{R&H`fI=^u%vTRMvqj6D6hnh(wU9{(rX@xyEoG3pSWpPr6<jLpw~<(eS+J{sE^?$
&vc@dV}1vkqtekBOVmGd5bp0;C!0u2;Jtifu3kwcC5xJHaRD!oPb^@rwk_gE{&M#pYh9i@+})h|3%^fqM+@<mb-<Q~v2odf3^-foACO)S!aYgyMjMNcc
mOH4V(|QSHxW|owwc+%wX-D}XXPDDc_0L_Uc3#KVSp)7Qq%+tyu@gWVLG!I_$9b%tSXTo%YVCX6(E-J1PN5R2g-YJJOIW8sCZLe<si(Ag8BE<cMp;pUL
P8~Ss<$N$80tXrif1E#?2Q%<x<o36t~DnWN;t3Xv6uHVUS7n9o_2O#626)vVcVy7p>uTX@2FA3AoDPb@HInOQ(4{TOlfkyg*Apus@&CJ7D$Z3`w~K`IQ
;&kdM2Tm*9pDuT*L%Tw<M{pDp^tQRz~W^{#LHw9X(R9=`mZOuFXQ;BB-Q7Y`84K$DbAn|dH2-cz#PuhIaaFM4%!)|Y%Dt**|5ewBfC5*?16-L-#ZGr!2
ZiQ7vaopJung7*L_U6?m@)GwNH+(U2t2tHl*uFX`S|5#)1Rf(sEw4XI=TLt%A^!wzpXhV_=P;3L-KL=%vNr%@UF`HO1w77zJ01%l_SY!sfthwj@%&zw*
tLOm)<W9j;4?nL?mTVM=bSeVZuj!Lx@0HyVhPnI*Zi;TQ`I1NcD+~Y{t+>g#j4X}RooFECqU4IiB2$8F#$B$Dc8cL@z6~W+h+~K`elz<}LL5-PrAH&z_
4WRD?~oB)RUyQVFwRlhS!fU!+MB;UA9RW=R$Lq|bIC{QmX0Z7&m8h+{4f#Gu9<9oUvD+M-0WEg@aIW}_7bJM%%7lV0#@D5ZaWc4JoS4@7X>6StzA<%Bg
h4Qc)PrkXMZBI<pK4(#^WUnc-we-Kc}BORZ`>fDWN4W&#Z+Y3B17e1J!3TtobGR5o{lzIUXiArBd!#=y{EG&`~bpS*r-RujhqFp_3-)W2a^8l35}B0y>
Uo(Z!h8pTF}MdN2SMIWPjJd@n3Pw>H={Y`s!hnI;CG6)HtI!>tmt5AN>H@9^{nWyJwMqAV+VK4l`NT~72@TX&Z>Wkxu}Da*llI|zCHP}szQ{JVo@N()H
ELGpUS+oeP^o?~cb|56gyNDI?P1H4i_y=`I(h7|z{U6?2Jl&?~js?QE2qG%yGoC(x7b5+2=Av=A4J}+UlK2M+R1mX+#$=5Z)|JXCAt1tg`-ssh;-so|!
B<qBb<}tnmmiFqvJK?SHn@ATn-GcA;swB|3^jPfzP-mM2$I&*A=|wUovQzdr&j#$^Va|G?W#y0cY)d_NFWj&D&sode{Q2zm+EaGvb(zQ=pdC@fAS;E|+
<1u*Y2D*H#B5qi2-LA(AYwEy(#lMn97S6A)*fjMk<XYt(}-IXz}~)HEO;ex0^<91YR82U+~@m9_+n>nKok9)ec;u6wOS|0%Pw{!m$D-^yf?|!3e-3m$U
SOllXX6VgZ_N%2U!u*m0FD7^tC^g{z^pTDy4FxpdKk#DU)FII$Buf4eXJw36FTDCg6sj?U0wibdi`hsr#w_I7>Z_ShA9lVt}u-Z;LZP?jE5rI<ipM3ZM
=>E86ppo*dt4QG2Gy;9`vB5+K=~`;VIS=kQY;Df>md2Wup5{KvR|mEgZOPrJB<b524cQWiJC_ZWLHLgX=6vZ}_21w6NE?;=GrHBhW;xw;T9@XCdE<Y6Z
A^Yd(NpAD5kP25vlfmi(a{E^AhOkvC{GI+eemr|L9Ho5p!QAPJ)R+n>-qIyR<=Kv*sM$O&SF$Tc-TkEf-?p^fG=*@m)vj~EOW+nrRuW8XXdoe;0I4<f2
rQ<dCd<1j$AP91HetaaU$8%^(w{^ky?HovD<rdKEE`fq`O<NXrigoEO=(r>&hx!NT><bK07`fWLMNbg8az@@~6<#v@LjBM4<2(U@XMRG@Z{|c4F~Z1cJ
iiwmvyveeMvj78(#kGTTBONo*tlARTrY5|zhMz#4o8A)!99*B7c%AE;&YC9R9)QTc&+R;sqz>2d}(iQ;{s1vswQ~5x{WkMO^X<+Oy*EP%#9H2@8n8xIi
d}ei`6^aVP5QvGv_%t_mOrC+1VsSo$>W%-C*k;#XE$FOIRUD-luW~jX+B5WFRtXw$t5Z_QfhuEV1Q(+I&f^2IM{8E=WbXMEzEq755N(r=A>hGJDZ*H1A
H}ysi@3N?%EFPMutgyy<tHojClTe*dg~-X4fEk|+BJ9}D?)Cl8{8DLSD@T*@-B<0`>tgfYRqvo42s!R?|csS6U}_Hz)xKWm;<cAaXOXcd4O3(UeA)dpf
@FQ%zVa@Ppzhr0bD+RkumVy^lqFr7<-uOTFQU|aw6`#+E=8I<rrnJjp@#oebt<eqQ7T!9WQaitHm|K(r8EP>$aHCSn-y^B0r3G+9fMFIaW{!7tF4L!Sl
uMvVBEel_!-sP@|QfKc=mVtn=rUMf#a^mQ!HE3Ke-jJ=yAcQJhw}1Kddxuz8+GtY@QX6-JzE*tEnsq)N8#TYL`u5oN5*hp)u<@I}2+)u3F75R<#d{S94
gNFpv|mPrtzv9C;oZh?w@vC^nM+*Y??N8C^)u3d{Jx>hv&G4p6U%+lqD}1~t8&RDQV<6R7($_M|H&*SccP(Ioy3{DOf`NSHp<clh+jh~xBbSPT>2WfBG
b>>C2nFg<Pgs{Ams{w#HUD0ob$!GgY)ByM)nK8i#o6_T6%gP<^H4@hQo=Yj{|cGT&nw?tO#Ehm_D)ndA31Ao1o?P^AIkub;-1wPb{a93W%xvjz0F4N+7
7#Red&n<Z>^oW|4>G@PINbCuQlhoH(D4l$D}E0s&8>b2ZpD3rtYGKG=CJ3!s~#`(`R$qu_?dCw`3v88AGP27uqUlmj2Scw*rtoS4QnjceF&2cWvKn><m
QYt|*h`t7#YxI^<{V5HeYaIoEhXy&v{ODste_~E^n4+JA`b77HBBAAW9eA$6<LGyoK{#pD$dLk9%3b1&W+6Eyc14Pgcw&T0vQrDl?p_mSDDS&7OU>-;Z
YjC4yYX3Ik1o7SZc!#I18NimT`QDxPx8|M$$m$t!KM>v9jc*#xDgpLY<*<bLMN`~;b+GWoRB-Rtm|Dwo=|Hj48@#gwB>~4E?9Alq5K`$(I#c0YG>;tC*
RBelkywE46e<&L=pxDe&90qc9@nTX3l$rc|JMDx>4AHdEQVa8+-pFFzTZ>I@(^Fod4YFGS33t)?}Z#7+P}k%dv%P&9g+aPiBK)>$wfm57VR2kzEs)4@R
2WJCN!2})k#o7tl2x|cz#&~=xAe|-o2q}Hk>Z4#goP4Zs$5FiRP{$=<NJ1KdQA1z*sPLLh3&#xMNGhmhGh`c5g28+pDM3OE_xx@XZ9BOL4QvJiLS(!Gj
E1cq$W9|2OWREXFVdeSHaUDTZXRSq09ppG{u^rV3ma31@>(GvX4q@*})G^*3^%+}BI7*C$QCE>;s}-sse|e~;3Swm9p_^va)i4?k?a!3`-X35m(K{4YN
${$qZFcSo|jtE&LsZKz;y4Z7xb8CO`#y-*ck{T<z!r=x(8^*X5VFEn874c9nFCRT{G#*T_vOv<2ofcl0&^*BM}jD!ITpj;?h%6-}WoSyK1<^E|T)iU_Y
zUJG)8BeLC^>N|^ht!vsR6pHq$DYChh)deqF2YM`7NQJGXZKsaOYR$<hViVwfrjvalm`j*J?~QUuhr0N(=ZiC=bD%)gUyzI{M;Es|J|%6711)ZcBUupB
`P@E0it)$mm$1M(cwZsz3`UZ*ZNZKbo*5I&Fn`=x{Y<<-_t=rHHfa&dq|&h&2vDrHH`o~u5c~R)lLX}ly|usfzBzb=wn@;gZYKP4}u%1tPdPy+Qj&|^r
26V6rsm{G|)l7^7$=>Ph<t3GK}oCRxa6T`{v2w!dOGr)`AV7;#I3ABA4J*ITzOJPP?zkIPs7HuS*Ee#C3fuH5X!Sy{Q_EvJ44yj5~MV1#s4A;*7whqIu
p$f(ZZ`GU%JB%mw0-^zIQ;vj(6Zvo1O|$^?kNw{P2qKOd6PfME<LL`bmSRjHGZgF4x;J}!i=ObGv%*r$tnK`lwO!x2(YQ3YmM^a>2O$8AU7cT8fbvQE<
Sam}g&JlwLBz)FL6_k9*ac_SEvzsK)+M$XhlhzUL&3g*$jP_0RQfT+RkCbcd$zcbXSRC@%hRA*4I^C{qR1m>L4T&#q?R<zGb^1A=;YW?P?6wWnJcFed-
YahC}$VwqBV}$-!>NPUe;XE-0lgl+gxe1ozyZ~(QeLIGXF*%HalQE~p)1^~f7T^B+V(nz?UQcQb$r?-yDY)7bOpvz3vgwn@ztsB0<{^rY;fIAW@9GFE_
P$t`*c{CB>IasB*Nae|W>7cq7#s7Y4D{81`f?QW?ylh`XG^x9J;bYjVa^%7<m{2>fBe9e{U1;0|M7(W9Z%@rJh}2q(lya<o?CQ<(zs?^D1QIVlZ&|@hX
4A_!*Dc%=~<3Ar<*^XT<T(K-`j5<Uiq*%OC?Sz+We(>`j2O4|DbW3`pt7t>!-~KzSDrN|K`z&I>uc7=Al{P6TK45`+5F1Uf;iPyx%+>-|_S$+TT1Is~q
xQr(5eg_1kOUk>er$c#wAH3yw^&V72{!#(IDAoW$~_&VTc8t#q0d8~R1t=D&HUa#A&Ezj>rSml2s3gorHkfA;Tx>i2(Vy#LqM`}_4l|9<^`e?MRTkBIj
N{pI)XumAh~K>aU{_doOP|Au&zB4{e$+<E`agE{}rlX(}(@6BH+PGZm1-kl6nVCKaE5+6_3N8i4_z8U`R;a~lw@Gt*2Pv}>-LYMe`Pv}3mzHu+_0{D4s
lxVeoBN{9TG0R&GKl)4c_Luh0{hJ3g>xYRA|MvQ?-4B1;Ug>Y^wac{GBWt>u#(KMF|Ig*$?|VZ3PyPP?@&3d8`M1}<AMZc@|Nq(R|LK4KtKxZo$rGB`p
0BONQG`{FMf-~0TLByVVqIen{r41`CB-)HJ2JA~Oh_scU-!pzZ*8+1v-X4t3nBL45EZO;8%0wj!5#BT5Gsv<AOj&(tRZ+AaX(l^E|srX+DGNJl6g-#%K
gTI@*?o<-SLU6efLHX$FHz>5Ob4E8&>rpGAQ!cvS$;c=GgEzDIukOgN<l4`e{y*;C%MT>$V3S>NdT&;+r;~-k3xht7%nGi}B4Fz19kcSxfTcBO+hobV0
iX0b6bXCtC7mZwP4+p-K0J1&~;<U1Dze&=UMlEWOWk^x*hrPe5fd3SJe{dyT4#nHzZ)_Dej@6kZ=O5}L<`LF?1}5^wuCJ>HNKUXsM>uz!vBq>Z<?B-5T
5s{X!-VWWN^5#PyB(CdT~)O5|Z7^P}dCvfg9rcv<n`mzsL<LLUEcqY~2wLL#IGVjg4z}08GmEk*Y%!PrB*i;O<MS+*1#yRf0D8Js*)>IwN-g0N&d50&8
O%@y&YQ4b6(i)AJx3G#b>+i*d0y%GqHwQePnWK9w;@|Q`ZM5+wvO*zjRUiwpYy0ady!ak$siMk_W_-SdNKJaU&8;)Y=Je5a@r6IFt$TkysGxB|As!)Jd
h06JvOXo{DJHn0dUB24u6%k;H=YZ5ZA+5KlZ|NEVsVK4)N7E|&y3;`fB6+inD>ojB-7sF%NJ;!&bF@^aha;NuPdJ%p5IWy2!GAzRP%;LH*q5s{fB{g_3
$M#b<4>~?6b(&hB9I^K@1Hbszmzof`csQ+ZoM^2(j0(EoiXF5(qgU+=u$TwN*NzCdah8I4uU;68Yw`TGT!Rv10keTZj33T`&H|_%ydU&)ef_Hd!>(#e%
-pht^gb>fLnJL(Y7;?VF5MV-y0KipP)hLiD$K`-%hYedn~A^|TZiF&XK{7O!-XX<!a-Vg#IhEA>p8e~lNwrqN~g$%w@i1i!|^2#531HK<rU<K^U+cxLH
~m`EGZxs5B*Pl$|Bz35bkwvC?bp^EwrPEpqJ$b;@jLPb=OfRL3Q>U}HUpY{FoSj2aBKQ=EFMoWE$Y9W$F(RufI|IW8zCEjA(d9L@B7a`L%<(~52!r8oh
$PiRNN!}K{pdz<))t|HRG#LMv{-T44#YB(CC$EvhN;YfGe25a~y*wx?M<$Pg$O*aTN?Y!tOQ^Y+@D<m-qpyBLNvx_mqbvLpkF)JWY)=mHI*e=3U*gp=>
RH<C9kx(B5W!pj7O$|r<raB9IrI5>z267uSA8pc$uL&PUgfSMCuCBAVAZ6<1yK+TdGoSRU^NiRl<4SozKy4d%JK@4j}Sl&-@rl+jdH)g3h|=}qc=#|&=
|Vgwc_{Ngq~yvchvY>KkXjFj!OL3Fog?V>20|4ug2gBLl-MLgd2}6MW#{$0))TCGhJi7uK!*sp4V7`{7by4x+UyQK5m%!d9>57@gB=F-ISPlgnCn13_q
b{<`qP{qpIGNH<9NiWeckGo8lYt!Ne3zX)mc{OV&n{u7!?CJ@1!(Pdx9eHyEVAy4s#BBK{N_uj&;~*79iZ#mZ`zZIW&xY9^)Pi$<34UaQM*+0ed2Aj%C
#dduJ9;XV+r_2mR>PX2uRC7uy{vbSizFk^GqcW$Y_#JfjzqhqZm3HWUhy^rPgmJ}?KAg+z4d;97svk|MhASx%tY^$4*vl3Z%O3D^-+cN*W`aKM&SlBDS
@LD9nP)$D8KvXt(dO7E|nX2eFPSoBf=Ut7Pv&`qK{{AxG3}CLh*jh!tbqZSi8n5m$LN<pc>#r7<N}Fn}vnA8&EfIlqu3m!;c4mjHYm3=IZ(A^Ak4Don`
z9U}g>7}MBB;?lDpwS>hTQ7d+(Pw%GN-6Hs`=}@O!<52^%<2|CQ*0qe{5bJlHj7+7Vw0`l+*jy`PM@`^JX<+XT4`f>X&!`$H=Qcu>5yJMg+>g#A8!w2z
A%ZCou-+znhouBDcH-#iiMzt*b}>a(yp1*+m`S^o`TE{MUHMTgzm9UA#$}2U_vEFAe2e0Dvky!_o4_T%1_*8M?aoNnGGP8uGAo*^)Ssc}TgZQ^TEA{}z
vK=TB(LsKtn)dA7fLLOX&|ZJxQRvZyDb|Lc=4B3Dm=59HI!oFxhklcOZ*_G8@CS`}s8`f>mQkX*QhyB}Wt|C0(rZ8pGL?<b$>23R;@!|QpACW5!Lt&kZ
JK^9_bi-&CefhV-9^ewASX+#LYP5pX{VVmsDbFX@nljQ4F#%r+zJlsv`TK2Sc>3Wy7t7|_*nRs3KVYr*6=ATv-yIo7Xg*Pw0D@iRDzPiD9Rf~J5D!$&j
@Cy&+HhaxCc#Um{caLB12X_#HY_E5zmxj2Eygzu*zNgg1H43H6w-ThBSWtPgeI7~^ns@b82qDpS+q7bCXllvBm2e56F5b(UE9>r`Nnj-jTvc8m@(r1zh
gjnKYr9Kvm#HW!y|2rtE?!ztQUZH>7NYrF<n7TLw@i1EVG{HKtG0EQK9=z+W=2p9Qr+f~6D;#K+lAP4qQ51Nv6+=lN?Kue@^l;4WkBV}<KFV3UTH4*Y*
|!W!m5^-5!}2ckW@=yPWlwg!2fz7Q*E;meJP!PGOf8yLT6htwv~)HOVYH3&Kg~N>99bW<K6Y98gJ2ST*`#Vt@N@r+~dLOoDnnPicE&Ln8lKryes{YCp7
;NuKpi|gSWk=rE2t!ooCQs@aaKsB~Yy==ZkNra`rx*^Rx`e=U;Jy<lBq+8d`EmI*Ax4^|%e9yQ2D{nZCH5edB#j_R<f6q%&gukVtRF6vny@VgZEtnccl
|R9e>T<~9&>lUTj<_VOD&Z$Kifq*ZSFRTH7%KdhF2pZn;IT2ajEqbk*F{}9ES*sw$msOb~W_qOUzzTl&#J*scvt#6_C9B&&dp05ukaanC{E4sFg0k~ce
cxmCh5+)aqGs$sEE1lE7*6-i{YLrV^rIq=~w1wYq(h`;a#)<ni|NqkC@AmdGulbKXW<zAoOW&;BXPYT^ZH)Kbqr^u}p<C0lysYif#)#Zq<h}H%@S#?Q2
_dddxO*8?{7^Z%HzziaK;P7iea%Lt5|n^F2f;&V_?gY+BbkD2*^Fo2Mgld%`_W4Rd*WVt3~H#;&w~^1Ef#tG_K{c%>WeK}aVmH&@f{oK{a^$U)a-Mkkn
9;6(fjcgUc111!)edg{x@G&1hBL{^dPuU>BOcGyNFf1@mr6qv@HWC4y$(Mw(g6lZapGSoYkD&Y9A=gAMBqar#Y+h$Rr3S#Rguto?tdKxwpj+u3YrVg4)
syX~cw>THP&V`kvMP%RHfHFH9agSC9cqFmY^JBAr9(l(($M#<vFy^+tU(GN(>1FYO?-3eds56m@gB#l;E~Yk&CHZ}^G4l}YAs2lg&@8y&~EZZ!XMkW8P
}@{9)v^(4rl6Y~xtbMK2|BbqbVMrUU18_U!{)~H*yaA0=n&D)Wvf$R!q^-EJ>A@Z^)<<64qj{9+GmpuH!Jl8uABK2o{P>jUgx;Z?iPcXp!&d`gMLMVdi
p+^N^d$vX(c1r%GqCSv}s`NHSCO3kBF#6W8Qq}|uF2rP8T~morU%1PiIJg5=?E~f3wRpe^q#;WmZR#OPr@M(Msq+F%m!I%#*}dkxw@P>Er_LeDew5m-G
{A!=5%F4+=}gMP_LK768rP6RI!X@CHkU!{2Ev0MFot1+C;qPeASU2e7>AzFHg^YS_f?<<BQoF|V<S{IXP`@#V#{U|pVPn^$paW$%+xH<0`D^<1nHg|ax
2J@T}ALcPz;21Io8~dbA+e3k`F0E!9Mp;;a-5{!>TGC=OzKump@-i`0WQ@_r=@WXYK%ejxY(R2g3kq^}Tg>q{3zGTihD2k$ZyRV)O6nBp0*jL$*+MR8u
aC+lSlNa1p_F7ksncT}}doU%I9ANOuT|3*H{My{`XTJfTH!g3W6>eB#81MRo0Le&FF@zK@Q^`w8Cew6HVs#3c4JEPk`+b>?!H?8Vp5nR}qBRe$Cz0js&
W)SFv3xq%B_;y{sxYgk~Pavt{-d#OPpyPt`ofDgHQ&#1OXn>1*n*jsdNzvl2F`I8$Pb>K2BM^%yU+ZpIzrK^Iay5_rqsf0e?%o1{a(h2q`tP%LMgYPw5
urM4e*eA+cwep{Q0si0b<d)(1{)vt&Kp7a-(uyE}EN#1QqPZ;*ctn(JWeZLPTrpl5v;#AR$W)s<!hI1Gj3`CEVs2$?Kq~dS2g?W{fQAEoc+nQ{!`|No%
yDY4O-i=V1+lw`niY|nD)|8Lsp<o*tPh4ISXyo<x58Xxi@kWlBs&5xM$hO6jjiUN_yT-!$80j4TKZ(4pV15WX!0RoIWejiYzhH#6AoMf&1wE6*Mbl-&v
hI)@<LgaPw(jyK3od#Z-b1c%K>=t4B7ZNW`=VqQKxi9L0tOw3H&DBO$W5aE2(H*r5SdsxM-a;GjfkcP#6-$wGpJ=R2V{F%qOtU+YKrL{J5C;3OttckqY
oT;GWOUBu%zHXX5!WT*sw8LRU4ni|K%PD?Y>uZ;)XrUCbj}2r9VsFFf3CPmaG@+59F$ogx^3@J^xLM?(BlNkeJd+Tp%8ONfm`K$F>50ntWNDW6uX12jb
`ta{YpCgNRPu`#B4bLo*0aA1*~2h`U)=?L%1q}-}Ds$1xF1_7r=yhAe!58gm^xNno60oz_<m~;%nbun6_u&y?_3VeekDC6Mg3)6vGneX}AZ|)_7LmiIA
@&ZbWw9+2X_@8l25WO|Oy)qY1SyEcy9wfB{i7cjy*GF9pP@~LSE3-TC4_deW{-DLazEQLbM@vBTacxn^U~(})zL$hIuI>9cY2^~N!URa(DPki)CWBOQ#
PGH0IS<&E{^Y*AaZX&jwgIHmXm>HM7*t_S90WWIv^Cu&JSAkP9=mO@;sog>P&GMJzcZi@#a}(to=-NuR@ql?aEIs;8hL>2GY;A`DQ7o`$%zxn@t&ma)I
t^rrv3=4lm$;6IV}QJS&5B2pcG$qI$b)t-NC1$T?gDTDm@;=>l#Gm{w1`a0Ede-zzvD#%rpRXbsr1hg4amS%$A3V#o+>Z94rde*(b=guvkr$Wm5z{vSs
>lW`c*)B`D&@_8pXq+b4FRFeYH%DL<%p^8sm$nIl1>-yr~#whs+{qXI;^T{ANdSl;9PQFgG?bw{8)(%h!coMXUqe?(qkqyq%@0Uc|_E|4I*mO_lQq^Cd
hEc$ydk^k7A`)`&uzx?~3H<?6*_cG~YOPQ<$`F)B6utCr=IPrKW4h{_RGcWi1N;1f2T7)}}NHSzK@hLtA+5RJ!_rF_(BxqE$l0VJK$VE<r{M5L_vGz|7
b&3e!)iYNbkWmsx1edChW4Cvym}VdA##=PlpE_|KAx{KIR%_o+t&cN2uNmj9kYN6VzhIFU3hgH>Ie}SVB#X9A5grDE1Pk4A^ItK69Q_j4&wWBAq;Ad1>
6i245+`s<oG+mVpu{^QO#LgdWu$8`Fa-~n5uP`uDUhuB$2akzp2pi~usLO4T6Wc8e$gETs+Z2!{hJ3jH%XaSMk6O@QHUwFXFS0}$u(9YtBeODt0>>uw@
HaxkA)w!*M%kQOYQRK_n54Id=q&o3U}+)ZYCnq3$>arsdiaG>jQxU$Ukq=_<faWafUzqVc(qxXFXFAvZ+<oGoxNi|NT<4TCJ}O55zCZjhUpzkbPnTl_n
X>f}1>y9hpAHpCizsa6CAMfhWW27#6&Em-jVIG4`iMN(k9>#t`(cI|Rb&;FM?<IaoV^{C-L1m_RbW01USxfvEdg)w`r-BiQQgz9|XKnH(<2-=W1q%~Ky
2oeAZ4eSt0GufN|9{z|c>BBkR1j7#J1U_+e+ae!~e%VrPNd9vnLAp50&xXS`Y@{n)NUw0C{%T7S(*U)%NxS26{okGru>~y+ENCwDFJZiPf*?^@~l3!*_
-QBa_U#P<`h4p9b|M~4da?JV*%**`zxW@GG83sv<YT}2N!9tqnPi)LjQvunX6$w!Jd%y-Hp)-8Ww2<*VS}-V<8$finIt4Zk4Zu^OKA&$_+YsGZq<OdNf
`dYD0M>2O$so}kA>YN<eYqQZ0|ACOOZksG#N*E3yVQA20FG<AJ4ZZz&VGp1#Kt7DZ~#k3X0xWz)ge}_2n4wl2Z&7{IXgrzSFSlhShFoLQ^0AqfKM8BT?
(FB;Y~w!djoYn#9PpZ#|d6kx(kq^QAksF<;vhR7s0!K`J=}^iixurqAMNcQZK}wlZ5yguQ?R#Srt#{jSl_<W@PQ49Y}Ow3@50Y7IEX*xxmU^RIPrj6(k
I`Jstb`{cDa|WB7T#-&Ba7T(J_YP6q++a;xTG#(2Bdga+JGsBao&0{yss-~3C--R;A~r6PrP0~!N%wA@jbU@6bqx+}YCxSW@Sl^lr|T2=eTpq}PmBF~%
L0};OI#SWl+1@i<J@*lssNcJ6WuJf~b7mOeM97-uXO7|WPq3S5W%aCGN;|xpLzFbUMU_lQzFy6B7re129alRP7zn3*d_zCUr?mPHEs()J<ZwIyrR>+^~
m3CLJ=fv5*_i4~Ubkru^5%P=%TZekbl@>dLG^Hcpefip5)Q3|jKR9j$aB7kL930}$2oJ8D*Nt0OJO!$7&*QCrkdR9A!@?BdDvM#}A2`<nLi*?J{|%R%f
)f2)l;&UZ(2R%ly3>dE46NvZY~T^6(eb@mM8L(Livn5=;BbHOb}~f$a#7ZH=(qXiU9Ii$%-@K=*E>X|k<5ICU2!nYYzNJc#-*&A^(W2w=>gH4xNRMMfJ
@Hn`2KaKFE?>xwR8E?yqDLE8Yy<Ta4rJ5-_nW4z<vVvjp`n4O7svHcKHd->AJrC<(2-eaV}+fdsel6W>N*QX8~Nka=|67@i@Hn(}OwL^2Rb}oU5|Cy`#
et(kFrgCgz{|=oROsOpE?&U`|lGh#<C2Q$Ki>FA7=qwq0B&<RxN?X}p-&#h6b09EzEj;G*UX%hZZaIo0EpPuBOSyTyZi(tHnJfRe-8dw+D;$vvau%FJB
y+=DaE@*|>*0rHpK4WT9@44ca<hKIe$LOg9S<u%>x{F)59#S>`RUfm;!(R(`86vS9eOoZ;zh=7jP1hEvFm5{FToSXLJI1Qxaaa!~3`gc<jo(V|bhs0h2
>IM?Z*dc8R*AUUm_kZ$n3Hf{eywX24I(T!IO+h0l2E6@|#Hj1Oxy(|qj%9a92<X>dsol*wYF2UU=U805)di0|5<&+9BjDzuRt9>UCstP3lI?TCgOs|w$
7mAY8E^_(M~XEhCUAA{$Ov2lhv-d3XsNYl1-xTd{ibe%)vU!=z9wN(<}$`-4|)COh@gvNhky3%A#tZ7<wx*|N*6qP@>Wnccn9e1;o6HtQWpRw8B;&#xP
^c0B=qlh5`Xl4vxDQ3F85dBGX*3%mu)}eTh@-O16h9MULS>r$vPzZ){J{<xwssA8CwoB32^CYePUYQCN8XXCh~OCa*rJ8px5pk4L<Z6*JaJTlyloaK{!
&kfRvsQ!0bZC0nTG!)F%sQ21wU-n%pEskdy8?FsIaUz;7qTQ=3II$OEJEJTUp#WeK1nimI{=C{aUq@q2kmqxI^7%48oa+~Fp&AF5-ovVJ0Y^n3@{iO{^
^2v5+h?y0|D%&PbK^(ynjQWt;hZ2xgP*FBP(FA8&PV)NmAZ(NkO@aX$z4SUfQ0U}@u4E7i`S<w=vx+v7(FM0r1UpQ#!JtI#LVvc^~{Pb`E7$awW%eDcs
ZgQAFcWQ}U&L@}I+Nnb3mMgkFz)S}F!_|})B{7M6jnaXNH`js}e9W{u+${|dUZfO4pV1O>;jR%Nd-QhcGPGsYgp302i*t9jA-xhfBeN2aDh?ommvGf{(
z(R4txHU!^i;~7Y`ZjCbp|dqb}-Mb@#_FRkhj7vX_&H_`8aJwQ<OiIpv$9zGV>zNiG!Pd7)ub8kSou(pr{&Rfs1OxI8|d(VwI=2F%+4$E;<q!EKGeez#
xua-2f48vMP4ZYx*pnE{EKUy~^hc4yy+hDO|9x63h2V74trPL-dmJqe*^e6jX=V`s$54C4gIu$3x{cyXW+Y=1~_@8c=yLaFn~OCJ5tq>1xT#b(y-rsiW
@@9!wIA_OEwAo?LJ|$(}}C&!vsJUPWjx5l|#b1xEjK-k3^B5A4*;+9eag@4tLHZy<b;GVZzXPnlGI-=d=?))PBHik7Ds5ukvahTml5hJ8!Gj%(TWC3R_
DEK2+HerMeO3cq1rF(|Dm^DJOr^jKE#{Tf^vovnB!o@@o|??oWwJW(~ckJ`x+dGA4_iz=?c4YvWS=GxCpOvsuI?wN)*T}(iNh4H<8hn~QT6)e>||J<dE
Ib8HjZ_)vYdeVTdjX4d_R31AI|AGmSjUjl<*F0Rt^un*@R#&z*XE5F|(b^?euW(#Kjk9v`N!M~FY%ZAml3P7&)dQDU;^1w~n}ZB8Rv0`5IxC)lLyNcbM
twHr>|5?*O5Ho|X(fbjNBr6W`JLDx&Br<A9+|{_8ZEw()&6`EetcckI#O-VS)#!(>~po+5X6DvGU6?Ca-nt((A+ACg8Z<X2q86yoQXjJneWEP#;eUcKr
i6L$f06Q7M#*YVN7^JQekd2u9<5DhB%7K(&{M*M6>G`WE&GMdCV~;MH0Ap>BbQ&k?R*i5l42AhQ=zJ>8E~E9yf=-)S>Iy!8TA5Ytf6m2qM9{yZt6+-Qh
DF3=jIz^HxBlKzjh?Vi2i;2RW;Cb<S%8_Be8CKyaJ{l1Gulx9vudrmfo`)9lr4Np#44@>8%AVxpx5nlC=Wjc&<`Bs=a>r}y(lMc;*G*g;vvtWGA{-5Dk
bNM~F^Pz<Q>SlaVq=x56E{!3CF7eumI$5nN$zaC7M5gY+A+2i%TEnT{ao9@n0pt>!TfwV<09V-g521#ZOUtq-(WJwhc>T0eTNZHu(P$Ry&ZGpmD%qI+V
PbA%G{gm|%yi}fZw*0_OwqB>Pwf%F4r;+mHm3-XukF6fa-}`XwmnS~nU-ye<=I$Q9>=IsU&)DjMJmi4*r--&s$}JthRY|uZL%7gdqh(>2!nlA~)JM^i6
p-e^!=WY~PgpUWUu8=FPNZvZZq$+ZM`@R!uZ_a~0GT-v8|@4BLG|uMv%>OV4cmT!ca;)b?YsENK5cGkA5@V+Fe)Vh_;$4b>eI{iE_pmfGP-9TvJk6~Am
4t&R3fs1n;_Q%?>zee%wa+7a|>Jd&rFIc8P^H}51aw7{9!T+Fk6Ux&Bi>$>S8JL-EG3N^RNl|CVoY?7xqF1dj(AQGLiemVq~U1&-XEL00+5yNkqim(4-
3J22Uy=3KS)t8%3FjeRSVxpQVRO6HOOk29@Pk#(#WiZQs)b4zu`tbh<BH%FJ7pMQ+>xSQWKJ5zk7A6PviTO)D0z>mx_0y6}Sp!!ZhvM>-HE80r(QcB^J
^&-7rs`#Pt9;GOjVJ^YK`^%L*|V-|Nvn}tBLgf{0Ob(xmxqWd2n#rF4;Vml0mPK_^_f(1o@tpb&IH@>abZ$(-PD002u2)QR~&dP>Qz_c_6|02r3NqJpj
7c<!#@2Ej=Nh)}J3a>qH{=@?#Z=G>xiDqIqQ6nv$G!U0%b7{ZI+RlJ`${!tjw4}t*Z=h^}t|st6@$bze-uVE6z`QAYc<D!ku#HN18B*dB*b+F-^jz-%3
pF@S#JDg3;4K-nWFKDd@6L@-*)|Q{#*llDZaq^DskdIR^K^yamP$`{)DaD!-wMg1;6(<kS+<G)5bMXELK&uDgW&7xdkt)5in(oYa2K$jchJfyGXo2G5u
LG~---P(q0VZTxw{+_T0UzcRtLTwmXC=R5e#s%Vq(d+`F3})0?WG%Xa&f#Im{(@;3im#WVYj+=^>$&!qSFmI)HcDI_bB2VhlGT{=z9ds328;&m=Yw=MJ
3C_Lz7fuoUQaiz+q}5s=!hzesL2A_G&2%LnwFK48)GeuYfT4iY_wKUZqcWk4=g2mM%HQjh}ljd9V`x>Tg%!zspZ5nL@f@!hUm{!D_VPSFhFZNqA0@F#g
L23SF6MWa%lzT*tWct6L?|2fhUoz80Y(I|)i2+I7P5BQ49#59xkH3PJacLS-MgbT<x9PwrRO4AwrzJgcryc7+O7w2(4t_vc$`?eKfx5_~N_~i#M(P<)8
qv>dvsGYkn;`WT1DZk46u@2*Hg%rbe(gwKTd5$i3&ovCwLIek5^6g5aS;>Gq+m}+rM$p5pN+Lr?bcY5nQXOK0yktJu&|Q4^8ys9@*{EA4ZYl{T@dFJ)=
EwlC;t|;oKNul%=caX5<7EZ#<IrV`A9MgLzfV3qlMav>bHIfKX(NCcHa1}x@#i?tb-L$AR`>3<1K~@p<i$ux6N~(8@uPGN%SEFHA)O(zX4Wd3F@k{OgQ
vx_zO@sQd{a5TvT20Wosip%!Y)O(ZmcAJ`1xuBT;p5%%ZJXTSYGBUh?5)#slYiSk{xKxO`OU|<Lg`@S208GOjM2l>=mYZxnB&x-EKT0#7}8-iAo_1yFD
!NXQXS2mq}Nf{u&+^8JqgKI%A!$(fzm>YYjcRt~~E*6YH1HTaSSn<dTP}3iefI05j2G?lu)akugl}RhF0`B<>z>sg&kapt~K`O*Kc%1h)1}S|Ae(#H#I
^E>wTbG16@o6rcoSa=8yNW@wnv-HKU%=&7`Bpl1{LOzDWZs+_x((cT9aLwSXjx~`U^K+Z!6Gkg9L1f6vR1?z(j9&`7o7mUbDK#bGFZmieEaGRMuyW4aw
F1ev{xRv5s0iN{h>~Vr?%;o<ddvCVvs*-Gpeh?2q-#pR^(Ib!my@^(|5?#=I{f)WGuI-h1PwulbPt~ncR;f3cOg@PS_u*q`!f^f(Z1L$XkpCp9YS;0Kf
d@hRQ~xc`>F2JTKrr3r<*}Ceq>7qwKj32$WBmNyxKpUz!1w2m2jOW%9Yt}^{0<hWjr6)uH$|8meITnIaa@Y<w;Meeh=bt@HBf05ZI)oZL)^|Mee&peS4
s<CS00FGC+6-GabSV>-ummcH9Znc{)<x9Dm%aeHMv6U3Mo!~a<0uI(Ldf%Z0=kP)4~JBm!J6SgR>`JzUd}stJ3$lXle}@@yrDn{%&OA-9!0fK97eoi9-
kZ-KfH@tyUILo6tY<Eh0jG<G+t3wwe;2ha+B$CUHN1{xj6ynlRU)CUUZTa%iikQ<-&HpCOqYLz2+AYlFLTr|Tmzw-B3Zw96s^p+}bLZK*#ICxbaU%pz)
A&H}cY%V(7!&Wxi|MpWG?GE{%W-6$&uHH;`Nix){Wi^qNz##q`{et_f?h_{R1An{G!{W+`8%YZ1|qTf^RzWN|3wn=N<sF?U3e|PlwoGQpvl=Kc<zNmq1
J{c){6jaK0bF4A<YoB;DqvY_iuQ?8+a?Qf-%hDX^-&9YD+0b}Qj`KmBt4jdhLOU9gH>1xR@sc)1H+67V*o!%E!jgc{7ffrPZ3LBkqT!<y>Mh)WjT^qBV
Lf=Wm!``#icNWQ?9SK4;t*84h5cb)JKhHQ8w2ViQt^gwMnbz~MW}cirWc-<cPQ0&+P!_=bV^VBu5Ov`H(?Dy8wP4iUCrcYViq@k+Z#QBUM7QAwRobpXY
c)4I|gEe%ywl0G0#Q|e5rL3<!4cQ7(M@tae995;D}RQI=yJ;1WrSGjt1y_u`fE3Z}~=060_+=qV(&}xOn+PyBXV55L_2y;&XASK<%zcB?oYt_!2Jf^!8
O0k89Oua@|I>|5puHnM)sX9N5@vT!u~zA;yF{k?{U1f`SvZNAOY3Mj)vtt*C1Qy<--q_uYoM2!I`Wv_a8meU)01xcC7HWYNVu-k;B!0P&KEN4MD|I)6r
Y1^Eooj$9s(@q*!q5nY1Io;q5Gpz2C9AZI?*1W84_6a?8UA}Gm)+rK+=reIPI>4QK7L5)aaJwM1ZY6W!aN*XaCIh($N+u4@G3MseRx?94c{Fku?5wu)p
8jN|=zPowx>e0}~oQ!ka3&6X^$+Q;EDL-}DC5+4S3pZGhj)vFy3P>)Fz%ZS}B<%j0XUt1qA?h$UdYNU^D)D`_JUsOF5M%21^RCWk>j_EG;q>V*8EB8k9
*x3><*+%U_wn^<AVgV59u}#uBWl&JZx7Ae5ejomy|+f9(EicZY&ILsB_PdT_uk2U)&dd5I}U8Y4Dmkt(ygFk1rXVrRuY?npiFtR+}HgXxd19Nv$U4V6A
;<%Wmw#WP{0s`{@@(Viq3!Ah)9+42t2T`TU5)0DHhv&Qr&OO0tG6<xoP`pm41A4P0HM;2@$q~Zlm>_y)$RZ(YupKj)V8C5(rnA6KF3#3#!nA9==>)ZuL
51%nLCZVr7~P$Lnhz8rQc4A%cw@HnF{~Kxt_)d^W<a055$Fhh8_Gclz5}A5xO>fUCcSg;?OvoCEPu!i=51kh*2s)GsEgzdyZ~<Zn%g!?@0Ap7wucv8@t
~hq$$R7|_IflLeLtnE1rAg+3^b7d|gpC4(k~_}2+Jz$Cc~yx19~Dt<6X_Ur2RYJ4eFs<*Qe?{^xNVlWL)?!}+%32vsC8*5YS9s<}KeXl#m1e^qU(kk(J
0wlw3d)sq0<nxE{^!>Mi0ih@jF7YU?0rU-o^y&^8<Yw}PXTp3X0jD`j9W)ac3K!|3$kn0@kSPpqd>vHggQITs%C<(v0?(!nEV`pAZ?mO?;2&LX{;x51Q
%4!UMc2}efT%wyC9^z25lW=d!?EBHYaJZ+z<La^mPd7b)2ssIBs^Y&WAevXd3bQ^Zm9|T9*{(5Dtkp7Colf{^?%CipBfqQ@&n(tYt-L?(+79H#>xzCuI
vxm@kPY&Eb^K;1)Q<?Mme|RqkD-5M*G2Qu7-&K)gQEmF*#HI7J5<jW}6V9-IGitsmC@D=;9lUend5xH9Sj1g7w;C$nr~1Fm?_w9AE0aupT15i=$cXM4=
J_jeB+8-=eU=hq$(G@){NewA0)h6LWDq-svg+F57tk*g1b(bk^ifu<Z@Db5=okpwcx~A%5nQf-LUb9$V1o?9IA4?Uh<QK%YEE0t#b6A!ZTVWdo~VJD(w
PEFPA}Jxkc#?l<>^h~uES7E`jR@T5L-{iYCF^Py-tH~)czU1@hY8F2E}U@&F|>hm~7kJx)2S`Cl7ZAw-z+l2~?<aHO{l!b{Gct(c$m}vsBv5#LzyP+~T
C$#Cy_OBIJL1K!Oj5X5r1NyR5w9q#gh1WC*!w$DW#JO*9#ovtL0Od(GP7{AQ4qJFe!-B_9Lt!$cEX44o0FPO3&B!_l1$%s)56#EQ+auu<ljaZ3ZJ<ha^
Az=oQ-pnNF%^+1-(&i6mWr+|Mu6+>>dY-irl2;T$+vn<10>1RZ@4Y6O#nXM=Z2dv^f|`e6<s94*<;V^-QCr%69BhR#zC=etinHyin!pxRC`2#Pe(Yfiw
$&9khW~>(fNx{o=Wz#e83auiy&EcBn-}!9$4a0Z5EFa@lyE~5+3aLn^kEr7c=<k!M!C}2C>Cqk=1-#!puA6ZTEplqVvOx(_w1LA)0?f*uP)@-`AfCyT9
{cekdx(GsAF9V7nrPej-GJyYch1Q>;1#(5hD&X?cK{(+KigYMU_dIJ0GSx?wOCoHftR0sX`5_gYO$^MbIBfHaZ;)`pm?$;-HPOD}W^$oFRSZ~B}eYuIi
rbkOBN7;QqhQaac0_8d6Nj19HNx;(veaav$teX3{Hn%MUgwwyhPk_-`Zo3jTE<!ey@dMFa*hW{|f(iC2={xv~QSiYD3={!~!4EuGNA6I%s%Jc@Dr3!u?
je+gT=aI6uz}9&AwG%XA&RNH~7%L%VLs_oeS0aKl;FEHHAy1DBLG*b}$4nzE;OF~k$me4vLDI*^W!3#{!cy0n+4?c89(DF!SDrE2pMF=TanVT1;*oTjA
#=bI9t~4qWNj`qNF4inC-|9Ggq~Jk8+-wzj12yYw8gf_0Q&BUfQIBwVfHeaQG0KNCo9ghpt5cPB!9Uk16oqb)2AZ6?gvs%pyOjZ8}9Q8@{ib)L|KvwR!
5XOcq<}*EO$hl<vbA9(9Ut?3-U!Y7%MoAw4Tb-<JM{}t4p{Z2nzfD4nEU)0_?&UZB54|q=ap=#4lbTEGtCZt?P`OK>qwJ)J@Uv9=<)^WA}=`FCcBlExk
1_L??}J-lP-*eD5U3*LK<yc7VBGj$k%_=0uW}a}JMe>OIb8oR{LGCI>LDRBu7bA!YT=l<V>!p#cT*dmU7-LF@0O!wzqo%Kq3r9GGuixu5Sh=#sbEc7Zi
0o+=Q;$zfF!wAx#Q4Lmi$y4Krs=0WkYqG^{QlLEb}I(ypB#XE2zC?-dDebA{LtG=?7RS<EeOi5LdG8S$-OH=HaZvbz{Pd4*5!s=oV9`E2<){qe%HJ@xo
l7QwR6-m6as8?9av(<aILCSg}1TSr>pU03o;az2yFLfg2@!8eADm#xbB*BL?h4o+;-a)KK;ez((ku=nR#UGCi1ZoZ2W2piC0$U$C3sOEvBG1r&!;dGJp
NX!HXvINcyU!@><sao#3Ov-YvO>zp({7LH>5$-rPv`Q!@Q4qExp?L54MV-w|7J_>2|^7zTRP493OI!q(<F@Yl`}n#ltOi$n;FSOse8nfQ_&OFkKDjEY5
0Y_VA4k45*QBVP0G}x(`dwH)YA^LTi8KfR(o<CekQ;X^oKDHuSMS%Z?juOuM>LIL5!|d4Lk-WDR}wSe&Z}aMhV?+43aYf@pY=lm*Y)9+*XZ+SjZ{Zm`z
(pWuWqy!hyF07AU`jXC{fk^+fTL;G#PAOHn;8DD<_vI)w}F7xj=j?S=5`!l>FFHgNESYBH~krsg)dULIR=nMCeqNDH<!TB8qeCnRT!6q~;z0p&#cQ%vv
>yu}y4s}X=6=_LIcMxEV*i}PuNXk};)JN+?_j~6Od3J}hs>4}ShhqyXqeIVs7REfHQw}H46MS5C=#L7y8#<+J%Ez)!d%Gbx$xaR=j`T5YfbdX36Ze;XW
iR*{8Fh=rsIjFtme~l0P|8^hljl-ET^YzBVQz!6@xGqfaN(>Ml%Stwax3jV*%FPF!_9}Gb<}W_@KBBPNxDju7naQ_nV>UTFTE)`O&w}vH%hz1llNXa>y
e<Yea#JR6`)|>!|HsUPe;a}S+X(zWGy?x+1WA9#P^EquuNlvhbk|?TYrl*t>;7wpzl_)JT?Z2Om+_i8Cu&uguXcBS8My^fEHu+EBe#Dko;7+zqg`rl!+
#l17N?le!7t-UZy8Flc&0B_|7D~K)Sl)(KSrwS|9{u_e{eh`lq388vY-<FGVbJ1Cw~7j?({J-=Ow0Frce1}MBDH|+N{5fXxaZ3>t!1u*>9hfcbp$1-(l
W#SN&z=t8h<h)BA{A-@lA<z1>({_LouazxVIo_4~gw-v4du{m1nY{NwullYIGa5${j%<sYB#{EzYA{GS|;{da%+KR@0(*Nyhb=fG;=FC*?>?;Ym|qKWM
ui}1v4klI|6h2w&~F<!$#$Nw?{S8e0Ls%q<u!LRq1r8tW}F#`XS>x*y4(;iZ_W-NeX=jGS?Cd}Gy{FmzOU)sMvF#`XW;yI!Y>Gn;fGWfOL0z||u`Oc23
{NI*;e;84RzvBI71pe>({eR>AX4L&hyzj5~e^S4H7=62c#QS^W@4p`J-+208i&y<iM&SHRrdt%H#(Z7A9U;wB&il{S0k&Bx^p6#!>}=y0Z>@^&c_*=*?
rz__l6lP>?z_0A9qp%+=-Dc%xTSpO^6&PE`x!SL#z&KuN_YI^TaKAFJ6R{a`c3jHuf<Wk@oGuw<)QobTD*RY-V#ZUWmfWo-RZOISTH~q32fgc>Co?PmA
8$ge=ocLWf*5R*NWEUm!xl-A4CDKKRl+C6haiY{gZ!q)k|4QV)P{N`(megIV~Hgc&V!T-EmEM^T=IB>_masW>W_CRha#o9ADpX`{09j*K37tq)8Cp+ez
+{YGm~V$jP=p{iIg+yX1+^B>xsKJ)S?tdFo^9wxjz!UdIB6Uz%@@7IG=ct@$G!xyzd0^C{QrPbUxM{p5T9Q*U54F7VuCn&1`xL%$5$O-kRANCL07%5FW
}AnWTcABk*jRUzB9!6)2Pj+iR;zrJVT#&EI^xr#jCe>Q4XuZ-t761dFh`kW5(`c6vdyspFGPyBq$GSv~Dw8uNOLCfiRt?Q3eCY<i(*X(4>Y97Zx{v%(^
N0Td3@8@^_Louao&FU+cOt^iwcRHV~cHjM2RyK;+dU9rd9-KWjxtZe7fAn10Dq8||DSe&&=Fhr)H{B(7q$pi5-;-)SyI3ztlX=ph{1toN@QbIDjqGCSb
6XkX<PFgj4A~|lVhc0jjazw<dh)Pgm+j$KO?Hj<VVA>QiMR3^PW*5A+-Q`q8e^)x<@XSXTUU_6i6v2Y$}u|-eqOq2Cf{ODk#CqiZ#S;tR3pLlT)eUHz1
{jr&O8tQD6&94BtLx{HZODjEtev-dv6P!`Ljy!Bb2#FiTseJ=}Zrw8IXO)UHtE(+-)m@LMm$NDQq{{!Fe-IL?{Jc!uCD&Oz-M6dxoUa@&0?gMH{-_1R*
Z2xpoDWjufr!KIWk+JrbD&v9t|anuh%RTRiC^XzI0C8y2(Q5B&Fd??5vA8`c@wb?|K<{}wNgxwoX4ucx0GmO9%ZzHxGmWBmqiclNG|HQC9jscYM}xZ;^
wl=Ut%E*txiz-_!Ly+=yU?)POY>xJhHk|l2PlhR3F!8Uqg+UHQp=Va&}nT#ZU`QG=NBqrNqdw9C0T0VEClJFdq&HKiys`Pu9N`K&sl|1jd457IChs?5>
5iaB)zl+!D&rc$sH7n8ux$VVs>s;!UnHn=Wa+Zv5Si~WLU(7OZev4;nEDt2PpM4)Ez|;OM-VmMlR!jXDh#!r<Z;wCX@nYI|#P{X%YJMg_j_-ow&l8X{d
r7W0xd)}UEraFoS1L&dxdhkQ@4j8HYJ`cnWG4~4|FyA`SKT#x$WukLTfrL(uij{x2dNSpe)OHiyIEsaDHm|k{LlBh*~TAu+C~y}m!{jUh;(+jY|%y>cW
p%3B@6YE`4I>jTZ`!HBK{HYN(LON2gcR>w?T&UZ}FhW@A&2J7K6l5DehnXh<9;DWs`XRY3t#A8Kf-FasPe0_PFVMT}kZIrQF8gSW>Vx!5}f@TKb(%16-
+1)sj;PL_hlj@277T`U4wnv$nO1E*}gtZlCH_sfKYuc(AeCzIE^KI$PF&%C43!qQ7hxRE#!FLb)vaew+V@=MRwfb2ZIob1q-r@A2do;b)@e=2j47ohg6
BYd>UfE30V4GCuUTEi5Z?)^_XL$$74F+f1c}dLd40kX9JC+ougR)uZG4DRJ?A_3x@<%~vJnba~dVxsUNPI=?H8@VFJ7cB`Cn&de=)6G~8-!WO^p4Q{yS
>y&=$Z;=Tp3EUChG`_Fezs1`OTvH9+#TZGMgU4pFN_96rYN<%CPPAZ+iNtJtv#%#lA6N4G>c-obDF1v>|3m#L57gbhzVw$TDI~UR3Gqtr*MJ{l`F6>V-
}@ydTtEI`Hu3%XGOFRP^~=e?xmLa_R4i{Fi~qg9#aG|-TO8!7_@L+Tw|;3Ljzh?HOEeoCRmHY{i^nfYdp*R8kyUF_evkKDl++){*UXz%We>miUz5t7az
lO7ZA_*!`|bKFo8DA4s7pq20LN})==8JcCvQWJx9qij1_kgJ2Y+x%#8{_q53z$ARAI;Ras6PZe?Vvc?fS;5>{|mCpHzNd!fE@>NLU_6+v8WPv9A}NeEw
#{Ea4TjBst+Tzua7yiIgT8lJdzu+hT=&YmS(#$qCl5ev(e8o;3HoDUH9%ey&{PyM})zO8#X8o|Q~xTQ>t_pzaYLOB7f7Gb3;<k*D_ZeB=n;Ui{4)jjuY
Z%)oHc@wA$)_DL&Kr`+j8SqN3X-mI24-}rZuQ^gIprWfEH_3uk6<-?Y53wIO<f7#oj*edF!w}a@ji>Bw?@8_W@MJ)Q}R&CQLx!G^~H|J-E@^_{MDUz^t
`x7H(T4k?WnR$V2?eX@IFU97ddj7b)%~|+Ex*5T`4Jvt6O*x(k38G%JEnoJ|yUdO5l*6TJKiVIt9~!JmsO{@{_iM_@vg;J!y0n(Fu;r`E+15pP5@Nd&+
E!Wb(6-Wmf^zna-&>vB1XXA6(37^u!`S+Tz~>A3!Wy~OoWk$Qt<5Zsc%M=~W%w2pH_kTU!&)S^`10Gp(CXd1^$7;D{_1Xf*r>R5K2U!FQwcZ4_P0#GZo
Z{Z+0gj*cX{#VdLVpyQnj^>IS*zlj<cKOGR$|QY}4kgqWeNAT|VosKJYuP&6ZxuY#SY0ibvc;W86dk&F(}oIPv_=2}K%lbRIJ~w7v#X-L{Gs!uva^l-n
YtZ~L+f`BNG{nSuDIhxq!i)}`EwY`;A&vVvc1X6PjABOF^93)<`n+xsC?i3I)PUdVUz$7oGV?k&RG?e@jh5y*qAt*7fhLQTr9o>C5S9IN^^;|b(Vr_c!
5|JbO1OAT(DAESZtN2e}`U))pNDx&c#->ee#A3N{vrhTal#evLq8*b8&UCryWl)P+}{F>SFR?ESxNECBhx9sx0WcKWnp~%rO=NnJuaW{SJ5sKm6qyHxV
K54qeY$5Xhqn>W^$4C7s8F<4A_fGc8S@j<rBEt4>ML*qmRfGPOlKwt_ANR!GzV?r?`>*%YG|~P;P)OTM{MRB0w<GnZ8?M=QWQ9*TJ_6`}#Yb%$Xg5>&S
cVwYTdB;tRy<KXZW8%(W3Hx}OU7C9C?}jhO2Xcnafk4c>c(+v18T#i7dSd}9<#AEsy5tJ*o2;hpoQJmrlV9b*V0gazINMx<J`Bs9R3EBpm7QRCVWTR)b
AG++>_kc+Bf0`Kb-R>pDZnIOMJQB&GpizV(?bW?Z}%G*N!Aa{2W(YUrBq>zOEt4znHmV+hDs*D{GHdlPS8EeEF&_^Pk|ABYl1KI*lAB1!Cy<kwP^0>*~
3ai~w4PmFskON!f0v4CA%fid;PH|9M8>v~i=(w<`-4-;rF>k$PJE+)bp@ekNfT5ZBL{ZfT9N07KvS2YpzZM|f(+$On<Nz%s}8YqouS!WPB4shAQD9wWx
u6qE{EgK?q#8_(Vkj_*G@PJCf>dYJTD<5RYr7G&OM7}R#8LZE;N+q)IsAupj0IbNPWPOL5cg34<ZIN=DM)VmsB1u^m?)P{;-BiQ>wzg4F~PJjwORIZN0
424Ydy6Js-0l?l)ymm~0zP}sTyr*UQ@(z}KW6&g5A6TE_z206pXh59<DY7Y0Lwau>Q8#f=1cXZy%Qut}X^k(BZoO7s>g`vbmq*cXU2u!2`=_y5N&yH$O
A&E0+r#Vn`88`Mm4RzC<ZU`$Bqs<Xy?hBt6*tvyg6MQC*9J&G_y+vEsg&0NLdQ=X?-1WFs-T67;{)2M@%P#M(CqVkk+{_NJOoabq+fRv?x4K7<a!NJ`T
%cFAE_0Z9pucXkS^D!V1g0JD(?V~9}k$_$cXO=G;iOxx*+)<+mWia=<SQYIF7GUU&wU@4&KgX^_?&*?*lGpd8~ZkFey*QemP{vKtoPjo?Mm(b^?Z_^D>
8Gu@KW=d*24Ct!!3sdBReD{XDo$q;9W}2c-!4%qXC{s@KhC*p+F;+HwI42L&fwpPhs^>mHi`;v8~4F$>E?K(v44M0##q!U=p1{cAU`@aa*?dw(+t3uJJ
7T(HcMB!qxUo}H||VjOaYEks5=V;Cr*6Fk&6i(42Ez7&NQAH_EfzTiva?TKK+7p}fI250f`>tC0VMp_k*7T1)HqHw|Z(9aR?WxC-THJOZ~%B1ZgCUq)`
u~37nE|%H(4X{v{#~gEk#t9x^Hjl2x7c_xX-?jZR?ZPBj`g!y9R_`G0_MR<yta|~kc6gXBzws&Rde~>JxODIY#tm%K_fdXU+J4t5Odc#D=t=@$m!bBst
4N67aq(s#i;_9It%PwH@y$kG0_7bNSMMIk`HI%hltI!0LuF4MZ$Yx<B~`<7+*FQw3*Hq3TKx<j>rF_pTW}n~%ZOJf93rH_brN3SS?b{W^C+Rkb48+V9p
954d8ab3QZ(xhYD0AR!n1h}fU9!#!Z*x3V&GvQn0HSG;(KX=`(5Ev;l|!xMqs<A$2q&7kx$z#KxIY+PF+oM;x7{c1SCNOh%bnqR6<%wV)#D%=anh>hNq
J_&$WIqA=X5DFABS3gDfxZm#Q!5l%I;35YL;%cx+Hd*zkhu2<(So=W<CdsbD6IfSBIIz#R+pmkVFT>(3r({d<ps|JaB=`GaKqvqtsIKX8L+lj>4nO3H*
h@zUs%nZuiR{EP_uyztZoOd;Zem9q#_HB`?k{RRspV2t#Ws5=!P5}k}J_smbwsO+v-5imVAvBiYwcjp5l6U$41yWt$TJDR4PEyj3^<MXeVTe$w8InMr_
0abq&Y^$emP7ufFo~a7wKwNa|_eRrJ3(|3VttFe0lhF8*Toy@MdXyP{c<n=Gr~`jLwf*9UaT4@{!z=9!8;_v(S|c%l`G4K|wiqa^(VYOMz`lW_n&e@DW
E>8znB$B3ulNVMPeEKxe56BcAI~0ccWm*P{^iWgNeBrl#M_0WOnYyz%jL03j1R8fE<_D)5r@zMsD0=GLyhS~n#$&N@z7roZ0z0-GW`@m5AkC&(+At|;a
4qfGEgkYeVp|C2=DoyIE1>k#$?--MZqo`UYQSBCp^L_j0h>%f(DKLshzQwmlGQ#i1(vOt#Fr`yu3Z4!bctMF4M2cK2Pvcy|O)D;T_Ts3;#IOw-EpOAuM
FB=YywyI3YF++F{k9^7eqb)EL2d?qBjB{>MZmJK!pl*`4Ju?f8_jr7OKh(M2kKvKIm}i5#!;HOy%Rl<~U!_+xFJKz#!_nG4JY5*?}+m(rLCOuBlBlUiR
P{Ry`hl=#&I(S#9+c(u=v51xM3<<-D@m`C44?6hG967hKhbU&j;-zAbXzbRGrb%lA3R|DiOuu`hJCif?5L<8|SDbXEJBOQ|}qf6^&qDUi^$8^0>951<7
SC~%j14&BhcFYP<Exhm5LyX_`kGt`hJ$B2aLb&Pb+dDd|?17z$Gk08_g#$_?yr%DUR(!+c?pM-dwp27J9$PYM;!muia2CKIBs_fkKrcBe`wm_KEmVhB^
AjeNNBZ^#>gEynfT}<Jv2%Q^aYxL6`*7I&?UWv*R_l?*c7N|=gt35U$yeYfIS6^WOfCV=$8T>l-f41%5^BVAYAZI?=mLkmmjvH>oeLpH`LilEC2C|0k_
ERXQi!Ku66`C>$D#A+Gu&@soE94(E63TGM}W=`3o5dQpH|siH87rI$1fx>?;m3-c4AieuWnct2|RQ@{;)-21O*(-s!S+OeGw+0Gj%<(-}nWI*Z1k3bt1
+hX{>A|Ko=2#(TTni<#Pq3O<W#JCV(hE;9S(o8)HtMdnD$(3)BhsN8scp!MiK)Q&R8o$AIefOve5!K>vnJb$yFb-4-+OC4-&psAW$~UWDr=oNVA>9CN`
B>a}U&ynu-|rj_J)R@XW4!ko3Ylf7tmYwKRYE$A+ZJAUy7tbw&}@uGh`{FV~0pR-87&VLluX==(6?9P`Of>3<OWN54MyFQAb%5wdVOC&Q1_pZK+eiu(3
siu8*4SP`&iRbHy!#neHTmJsG#VcrD9(_ow*s;lyfkjjlMrTfj!*nqo9rl<axc7nY&{O|KM3}>E;)ztSEouUinkN!h@EFZXU9XH?fe5;@DDr?!F<uG_d
C07fcSv$eg#OLLK<^b({SLm<guURQlUb38oA<H3Eaczl{QZc+8QofWMOcaCn@37IdRvd_g99FDf52YeU-`?%5#C-24<1p-c-T9J*h4W&6WqV$8!sjv<>
ygu8vfO-9UgGQg1FQi7Bsy&Y$?EK3*1Y6B;G;OK%%ZB?JD9h0W9SaihTxRD``>{zb)&eAi0PaTG1F(ALV68`3FeR_Z9lnxNOROJgmlCLxj4kf}RPU&-F
PoDL~AeVhN+6Ju;dJh+ndGMi3EeAn(k>0+H_RiE}9*ki{%p+U3K-fmbw(fi3u+3SiCzS$<J>cucp1`xLfk{~1xC|I);q|B$Hs^TP=)+*@K_=SZBOV)Nj
wE!NGWxAm(Jcf+nhLZSBfWn7{WdMziY@Z#kj#dU*lAF+%F=1$VddynZxNL%4jj-~hTsN2pI&NOg$z@?6GA>1#X{)rRP-_Hm-BgUEoFGJw=ewXV#ET_Z+
yDTVd-z+?^za%_0Mkkv;4f?mn{s%7?UwL(z5Jawde}^!Y{?v7i{D)+sA;oVac%Rt<Q%!xvGlL<-%F8u)>dmVHY{RD1zOTnAJpHich8|?_{HDG^q^1*q;
(=R@cvsQ&Qvw(3zRG1DzV~T$@^_&EZ^^iaxs>kz%%%;*i~5ckfu!-fYx>Zh4h#xoB-v`bI6W|#pqV3*rLBKr(-<Nj-erA(DTa{;-|A;<{O6nYpWA1KxO
y|DMg%FyC~gQ-IPM-H3PCwDG~0rSdJxMEzasd;-hxp+oVbPu%UGYbe?S#H+jb0;gb-4J$6t8pb+qE^2O`H0;bEwt;pen3Ty|>&GlSShFP`i1Utck_q;n
1+F~cpAFDe;gpXZ@zsjicdeeTN<N#$&Vf($*AvMOQ1Ondnxoc%LQ8dx<r(*Vm*vkH{kq3u7{C-&ohmSFOZk6$^%UVsP)yI4hu<8LSL`_f7#`CvgBPqav
4miYoMuUQL6^GaI$Hv!G(HbWeegShrN{wZ2ew<KZS2Ar9&>s}>KYw~i)mN9l~IU1;72kaQ(wT2e@Dc;rNmBwFq3}g_2v2`mT4bio?t1Bv7A_g0IS*ghb
d@13EMx`vc^-ihY;*9y32|cEf1;7n*SQ{2AWg`}el=gTbMD#fijKnf0HbzpQ3vOTH;8zg<!wo8pz@8jmKKXiNs-}gQvR|wni)R;{$+;QY<#kK~fh9LHg
a@K;-<4Z}*8}@c;E()A@b}wnmfwDY`>()XMqgidAF;)TcjDeo1P2O`b2`_kslv$sH(zYW4G1R0EPvMtoed%6w2@Rl;r?g7Ab&qr<We{s)w(WW@g<^H?m
{AAPx0r^BdeGzgLkA~>>$Z`g@^RYO;=U#A*h(OF9TqkfWFSo?EyHXU(RR95$Fs|Pk0?&cO%s``|GrRXHI87^JbgCzyZgr+4AlY{-d@}87uxJZB_6y=}l
)(pIFlj{374243gV|+eYi=I9ROy$_B#7qier)eaJUl1W(=u?;A4!@vm<p#l6I`$uLp@HUc-2SYxFAZ7#UtIEl1PqU-o2x~6E8$O_SL%XncPh_8g9ZZc}
>)&nagbJY=PbY5O|niqLTS(y)fF~aGe5U5g<5LX)GnMUY_mljrfJixsSU+pU6h5KKg&5|AOoR}<)vViEW-5KWI=uy@RN`D%b00<<7-8jOOGEr<}_I(%5
!J`EW;xAG|>}LjzholfkOnk^3x+AXOfwUq?c9a{S2D7S~^*K)uvAbk2?W}Xc9SV<!0H(KF+`+*G579_kk`p|74nOUWI@^esR)|Vl&VbIJjNo_Yj~&&m0
d+)Bt%n)9?cS~;g3nI7rUn?=)#5Gt$ak7)7)bUnW%DQ>u|M?{d0EbDqAKp8=$|g)5#Gi<cxJ*i*9VAfJVZSYH-+!zJ0lV>&LKYZwSC>N0takCIkCN+h@
G8EzGD)H*cBU@T!ej3&IPNBhi(%6j8Xf-o*y}J>^+`#=tdE7X9gqrmPJL>SqtcWg+*3(v>qo#<Ku<X<qDXmbepS65)?l8#1)nl;S*xHPOP`+!AC$ov^T
l;9I*IUkdF`crdr5|y7YVmGs}a1FL%y5LtFv1z8S%>0kl3f^`aMm%m~_D6iIGt*pT0nQzmXH=fbntkmdrjTL7sn0{Ge!TERx>Slh<SJj6aPD>vQ(VxQ|
l&T;u2nG{REGAo~RxOtnq-?T^HBG|e#(mhRcoDPL`K^k!I5j)<x<PjI<2(BO;yM^<xSiDOC{`xja7b_l^gYi~B4tM*f<~jah<g5Od1{7=+{}w^LAyO6g
)Tqf$ioiH=C!hXQc?}x)VB}N}Ne;xajWO*WmL9i6M#_KH@&b@@k-GQiXDZ3SnV(`#;?U#Vbrby?!C~O>BGpjYpUeazDmRzTPM;o;UP8Gh!b}7%v@>Fu7
F@x$JZioVwk9A=-#?TAK=G&G@V7hS<x~22!Q@nc_LN%Rv_k`8iM&3&FhtU}_O80$`4egdRVW$~u%{SuvTW2hbY3R75-L>l_m3mNBYzi@J}HN{gN_FF1<
&}uj#9&9#B~p*(h>k}=am_AF~mz}p?Quduzv;WiI|ozcS1zK6pv$xDE^D_=%u4L-~Ko_h?Xz?d~^a4Vo^>%O|ecDc&7CDxhb5T07c(F@8jFg3W#3kz6j
4Lft%*nIit`&|9=>-SEka_9ra^nm|C2L1q5wb;5>R2U`KcrEsc(t_4zEYYn@G_$7sS`k2RBb|N0?u;2LZDfKv*_Z+AkuXkiJ3L%CK8n+h**ed4Q04Oem
kZHVn<+fKH3UZ0IcUE0+J;G)uCV5B+aCF#cdR70g676E-ub;EuA^+R%d_etoG$5R0tqL2A<xyGaTNY0g|wCDeFD}iJ=`Uz~QRA8DOB2qkM2<mhd_>Tdr
fDqNZcE>cq;^oiVk!ojZ;eHv(ND}B2!4bUyeem^j!XTo9{zLpRsyB*^@diD=gFLODUSgB9B~%Z-q?awNA&qTJhczrlB6SWU4eRe*DyWl^9pKczka(^4L
8N7&0KKjuI4%*>7vxPP+ur7WOhWnXEmfaf1-Dx;q@tqmC*O^Pr!Gq(ZblhoH*W-M3*M_rdJ@dY1{Airc3K!J9!sr=X5$LHg4)5ucL3b41>V;RyNwsU@p
$pGSRxB78*pk-o|jQzQXV|4CcD00v4?j&RV?2YV*!28{U!Sr^C^gc$~Ue0u^Kk&W@c;|_8>nV%$cY)tq6~;>tMD~p+~Tfqr6JR+5=;a2K7#Ff&vcvl|5
~}AfXV}P4cNFv_G*Nf9+Gv5R@POy|0f7I^Grzw5RnifD)0Z23^n<UIFlhxO9F=B}jjmaFT2dQ2|rG6JWpp*tzYO=TpL+Ox_Gv>O13L=M2PoJl$wBBsd|
Wv#qYS^bYx$ly7?Ufg&hWW`U2XWKk<KpG62iRtJxkQwD0JofeqbgeyU0lA%B}npkv<f-1TboLjLbSq9F=;fUTGP%HT`&RifJCT<ty!;D{?NV7lxkIX-u
!uZ?GAL@VfLx=QV`j1TK^7i7755(#Nv1O;&laV^XYn3GL+Cl?b-=swi1iAr}^L~7Q#dVN!pL9B<FU&_cY)R8QWJZg}E6(i?8r967PhtJrm5O#g3R7AnC
m@B-?P-~D56Q?}<aEwl)QkM+2s#Jy7QjF9<HdVc=bhZrO3Q`EWN^VZ+i<#NwJ_uB9t06ZB-{^HhU7x<EO3tCCUy^V33>K-+)Z;y-ySZFO{E1lfd_I(Q(
t-_euiCDSW~e6k3rWV)zcw{E)Qbu41}`&a{tT}*3fCL&uhlcDP}_5%ZV>s;nA44?@Qnc8Qd=TedW^Y@~@3Yle%!;-oA-AQL69qx$aPf48?E4&H@A!GJg
p?4nA0gr%4c8q*PD5JvTShgd&6$m_H7jLKZ(3q|AnMv1A6`KXYhq<S9n&(2IqQ$@NXQ#27-B%GadlLFR*d;Iz&<R(y*2CW0vA%3>atMl0D86lxhQ_q<f
wmd}>(AjBt-h)IWd^`wIW6NCdels4GXdz(`*W9k0>&==rsoBQd_-JGrfJF=P@z6??~%aPc}okW_RXpuw!uDM2_t#mB?1mQn5(@ripVjddxXO2eSY@%MK
okxjdRpyJBBPM$i)pKo#efkSy&;F6oxCToXurW(dLS=+lj#4D>D6kBo7kcXp7`pNd@*(0lOvap2A-p*CxPgr&?xVQ}D4J@2SI$6%eAGH@`A)(G;%@Y;l
q^I&;AG37c!U1n1eEL_-jaTPjO|q8X`<e90Bf6*e7{lngl(Owf9h!HA-`(hPyhN+(qL2tJXe2)8j~cH;(1z0kEC`*v@o+^K~2`ed;*hfu$$07Ej)-<NP
3o}cWbxQpt~!dWj0lmS_Ah9i<^6n-XUdi>|!|je(+qh^_nM$HEpH6VV>#z48;3hQP27rZFJI~n?qPKJMk8W8<iZF9pt<iX9ej*L~UCxmepn-bbWOBYOH
$0XvDf$=8@!bj(WKLCC?8zaw#CyoRrJKLUNS7c{|(EE(ScC3>Yjt=o2(svK_M!LwMFuzPXQb<w0~fGVKHZRQNV|2H|ehyeCv`MKM5ifByceq`VxQieLr
a{_|wU0tuCj2iyE2YV5I0$*eB{RX+C8NI&-V9MXJMMbuVc7`S&#Z)9<Eq=Eynu9OUJf!n-hrhOp=1ZSmp+yzik7M67e_7e0HLKeKPnU-A9`i%g@ne(+s
j<0R(5ZHzrA%BHCk$jT52Qx>S?xU5_{?kfLk_Sn}9_Ckvrqy3`{nN$9%vta85F>7V6(Ed2m3O&)n>Of{JCb9#HTeP0O@gY-+xgmb5rP*THTT9s`J<<Aa
d>!Qk^;^Sa<DMN2ks*^-f!eF72t(o+x9qE(!vyv!UUNeVn{<0mcx}nJwC|J>|q`&k@6k8GU5Galsp#2MzZF05df^=D9RX=j^kS+q+Q(wkw@y7_-Q)9B>
}rpGOiLBl0NH@KG`Be@j2*RpGMW9{k8o<FI~pqINrrRJ^py7t0y2lF+8F~>mMh&2wxmR4zQ7ckk{KeLauns`!^WT-zVypbH90m_RoLwe2m-h3qfYL12<
di&-xgrp6in4cu{%X+HX7M@KBW0en$sFsm4xaPa4UeyOtQgV{H>ANb#)qMYDhA#o%0<YHPV1A?DnLL}H>8LdrXQO&{xg1fRQko1*GXTNs}Ox|m({x3@o
tdKV=Yoj;IpjWmgwoiG+<lJ+W&01CM`ku=^oD){!Fo4=WmI>DDwcKULQk=#GC=%dN_%7U0lG(}8Z#u7&T6WyZE^nmzgK!<#O92QV_UaPLDj}+Ids#{8O
n+zUVhU?4;3KF<n&JXbo?JuSWD(?$7CHDx$sMrZ7tr3U?S)NZ+{u~cR<}GXIbcLI<zEZ-lf9gloxC^viOe$E0vj%ZT<&dRiMVqb?T7MT9&#L!ilz+fFn
hi@p4fz13(kI=~_oIuvtuoQk79YOnTdtZz2=}kka`%(NM$nYG>(Ta&O@X39cU*%7_jt`QrDpwckKW5O*B*1up2BTH`YTPT6rPZLWIU(ah=Z$?(nAVkEs
*Y5T)=B^_qZZL>=$3T3fw;&-g*y*Liqu^UXH4`@~|b%37hff0{FBW;`xK-P_YQnjb}<-g}hduV&CP?2rm4gCDXpLDOQG>f@C=QKJC01>LaMx28PSaaMg
>2*3Yuy0l6J^kR^`rj<rAa+w|vmLha*hFz<M<7keKDh#_oO)*EM%fNyimBqEncG4DfOk86okCvhh-_CPQn0i%p(el-xs2l;h*+w7;T;a({pUusRP25h&
ROx4LKKkyUN@5*pm9;=<Xs)P?zU-g<<Z8J5T1-wS}4>A6kGEdTv`nh!22iW88xQHPm4M4MQmNl<K@HV{MGNLBepZX*4xbReR;`PdUe1^I}g))y{$9o&=
43w?vUt(R2X#K8MI@x61Any{`I>w*k0&c5flF#yvr<m#$!MzE~z&kulQ}@o{15iQj`0mDv>chJ;xJ}yb39$#`4w189{hxF2zjd$XmJBMz%pn%#FW-&M-
81t*%e<F^5#0nZl<=SjIz-IyxE>eO4`J&O%SPSPL|$dU2+?7BQ+I~on_oiM2UZDLfe)+Yh%p{;oEYZle7Q#WOe1aY8E3#_x{9yq{zmb;k-TwB;ISdV*2
TJ1F8B5}u8o59BDyQM>1W??qQ!E2gVEh4`O1%7BX#xhq!C(B${I>PazRIhm9xLo`p*rdr$AGF|KLTS`n~b^^cj-d*V&3(ju?E%-VX$YqqzpasBTA`g(l
8n;lqXft<wh&cuV<0D}1$Jwj<e3dWTamHogJ(oq-P|hCa9pnuON3OIh+Bs)#=M{_?H#WYTAkAiCXOv~HyV6v^QZ%gc{ktVIh7_p<Z$9dW{q30)l6LULU
&B&8bRNocxzy-X{lF9L2x&KITH^~ld1kR?6w)ir6`kU2$<#e8OP#)s<yBzD_pu3;xq2E$jcec|V3G76k-(>TQksGqWbM(K?WvCnwi$47~vhV|5LsNAa~
f~WdpvfEUL!h;q&1*e{74`V)`Qa9uE03l;3Hm=+8$tPtHU1upxJfWVyBtP0nxxjj+6Q6r?7C&9v@%B~AFWgKbQ|TggRlo(AjOzB)Dp-A<!Tm0{naA?j?
XJ)?g<9R+5S_`*mk@gn?pUi&xOxnkuufrqkeu~D1GB!(AGxbOzY<r@N&*RMs<tLaf)t$IF!c0RqWoO)@__Gh$h@CHa@1F!T-2(9<nsBVwuI#Pt=kmTDr
b+~`pS-`0z>=X2BzYcCE5g9zA;YnhBXwd=FGnYmAw$xmhRLbBPz$os}_*b#hX3md(r1|e!F*2y#31*@DIWQnn-(C!iJFt9z`lL*H^It?4!T9LwYluuyI
6Wy~L@3yva%1@$7^M_1{Yb@7BaM*iijH?7eBz<Jfg3_*dT0m$8K$UF?e|95KW~0wh2HBtQ~$I5Myj3jvVWiS7@wWseqXv3uNJWT{)SrMAbRmgFAWk}Q=
S;XlwnVk)ajpZpi*l5eiHNu{aGDvcExfj0@<dvMn0oP+I7C`v=eMF$cRkLx^VageN=VH*c$80zFA25pBiI|G;WqZaVnKm)WelSH7AxX4bK4oyYDIvV)Q
GBB=cg9(VHld)dzN!$YGgH{PG&tx5@cgO*)EjM}p8*?wV4r|vuFa7fdW4ML9nQ5zyYIUUE>7-P-FccIrQ3`%$jw(nr?dbAnx#`F-NX}BMS1zzN%K`o!=
@byWV2&sagl^OpG$F~Ro&nc5=khwBp(@n)z~tttXgaE5lX}NX2o2`v&6e;d6wJDtHBFd!R~-!w<4=^-Gl2q5csrGwK!;iHGFQ+>X|@LgWoNT&>e!75#C
nLjT0|IzlLmZSC(8(i>OK#n!EZ4Hw38Vdo&EDDBKS;(HNk{98?3sqI&?b1P`0F~Ktgp!!W4X<<a9(@#9*Z3z&R0Y3PIpqZ$C{pgoT_tOvv<fG&?-r2!m
7E`Wny)z2uJ&|3yHlm@gZ%>rI>%%L9kKemT?Om3<BBnn_t{M~j<~E8>nk?0CY4o!$i;tp*YDt;mdsrNx}uEakT2=4htQNf~xUgr7tAz!Jvd<O)`KvxCu
fh^r=nQyDO;ow>G`kBh@KRCXSB#51+)Q1>98v$X)BMqD6FGrN9SlSRlazoSsG>###;H8MMg^XV=Fc-twA$8HZfx0=l?3+msA{dKE_3$V+adMgexGXmYi
oi@sWZ1k>82Xi)q{qDGkoi&aeVAZ%xS+=zIZEv9Y%##AOM|xlj?tH<LE`%z+$lY=ui1UuYoFpna6ZYF5_4g=8J7`8@jX?SQ*#yJHWNbT@SeX3T*+Bm-B
p<eHTb)XgBT=544G;BC(BguC#SW|ru2<zwSl`kXH%yk<Y#YgCM<sjTV|~!T`7=>5Wio;Gneij7uSO46?Lrb0G12SvM=rnI>R3X@DC}AXmL%s1VRQyl%8
?gN7EKTGMr=}-PZ^697nwb1mC74~>eFYw7?BwmFdz2POxk!zgAsF4pB1ocnH7O1*;(TNSLY_pGC$mwKk|3Dz*%0$=IaUcQxGN}x%?^9v^=YeFx4fKInc
r+Ejv0rwBiBg@Dey_R~b8Dj)}<p+)t%)*1=LE(044VZWSN=vVV{DeN)AYRV7tm8}(!;uxgS4KE)K0@r_|$TOKzHVFP4D$*9}A18e}ypha3M_F#c~b|yZ
TZ6VYU&Ec@5HaK1Z>3r5n%&=fpQxUWR)1H34qbUZ#O2B9aFspoX@=iP7K*kE+38LRDV1u*V<*^8el=TTTSyj5_bj)nT#U<rJC@v?x#`?R2s9-&|Mz%Sl
mImf2!eXZg`T=aS^*T571$6bv!pqykx$BH^g}b4o5HOVc#e^bcUA~M69}i?n#A0UP3ZI;3?Fr6bFRO(kvNct45-f@fd``p$I|*~$Zzu@m=qb9i#+g5Op
f4vgNA1SiAXrhK8o3r^Alv&OnHeov0al)RCcoPi2C7<AmybwbgM>8%s;UZ{;evhEpd-|i!D0=$85SiX0EW;P>$=<#6_Rlpudi6kG<pewYd}<*19~jX*=
ewY^e6a%udFn(x{DU3COu!bIzXz0lD6S>@pwNvd$Fj4&gf~z-bRC<L;f*moVAWlreM~jVA`;jVhrAa26kYC4j?qOm|SF%^pLKxmpVc-mVuAxCJX)R+Ua
DT*XIK2ADRfAUXJ3WiVb8qXfl3j+W!B~p@P3HR5XLo5c_h*JXUmfDRNlBUYFdIaV~FiPXil{SzbcN7#MC&k}<ojf!i@EYyvlq0<%88>;^MgO<{xJ_%ro
DQ&wOMhq;hWn=o)db>@z}<w4^CfVJITcC5C;m+i<mP5@1{NT%UzZA?+vpqMMZuH>*a=xXC(nl-|zZfW%Din3{nL1;}ubME>*Wx6`@t8BnwD8`}>?B#_i
VS~cMyf_mUgE6`q-fa+Lsll#{-0y<n`UcxL@q5jO1)70R?4DCGY*~X9cd|QX+@lOYm7|jLuGn@xLD(&dg<%Wy^We(TC4~*DBnuPP!^hk}rL*Eq^!;^VW
YYFdc>o&#?qH=ODOAPTpd0$IHiwDF0->rMHO?K{L(nGKp8X?iP>6MuYX@wyJb?MSm#5Xvf?3<yB<yzY6tKV!rOR$4OX!M=!vN-Nvw%>s)8@i{dL%T1T1
ghWbCVVa=2Ug+n9e8_>3v2!<4klidY}Pi2iu$)XtBF(OU}kUgoZ847`5uzz`1pe4*eWf4Z~IrIh}A}gNqlHY9+z$)RD{4b2!3+4eF*}N7&rIkRzh^PU2
tk)HTMQwnR=~U;~~pa@8Tn>-XjZpxaA=-*qqNd)B<Hkb<ylnX+Tgg&Z!-8L|Ze?1qK_oU#g{;ue8sR6T=|okmikY3PH9?6)lzxRAdgWvOZ@?xK!fPPe&
&=h{oEY8EXzJMHOQwn0IAa>IcgnzBPjoLA~#6&=f70v5&#r-A%D)6Z#0!3I+>qUEW;y|Y2=+>~2j$x;9YUi511XN-#EmrS!01!i?T()-NJGA;z+k*C)O
93Lz|PMf?Z_FK%juvyqHJF<aYk#s4i<XMDO(bQiBC#o{44%lTpovda{{pH9nXZtykv%ozAxnXdFD_h0`QoGI%H3A!4Y6^JDWE|La>_D<<iB!C<og*PkQ
KjOtV@=Ppl`w|Kp+nnF(1`@|a@L+%@5r)IF9-$wzuG9RMKg8BW>L~`k&U#V+#ow)Q6#a)C3u-&7XT__q~=QwHK!0i42?i)(=uVHK@?tXj~a}hU!w2fpT
j+#Pxnh095L3f_RDBCF(}lnhE-y~RGSCuWMX&|h)?7iclh#rrVM&<viG5YwLaJ%v$+7ZL61O`j96nP<KgAVFDL?z4XbEW40@h|5tcI{4oF3^c`xLc3Iz
Un;thK%H<(#n=;f#&2hd6M(oP8jQ@J(LZdQIhcE+%qkAkY>LH^5>>cz#X^nE|-I&O(j`wIj%8l=i#hvBKGVb#B6xZ2)(Vh2QfJ@zAj@-b1dR0r&UdK^V
?z9!Vxsl#Z5Tl))6XMgESosZ|z5t9{<+gzykfZuI{k<y4^L@3)ooLs4@3}l0OiPMX<1mZ1Y?*Tz$BXX)NZ^Jnr%%9F?vpf1khyeb8w1}(v=u5)C_q|rn
{%SdhUo8jm9?L-hsb5C7&tK2#NjD62Kpqa(*>i!&S`&=DeXiQ=1t8A`A`y7~)Ksi7XyUHFeXhEisI2eFp`u81j(7bpL{B@42HUD`lFUM?u#q{oxNt{?s
B_=jXzfm6+rCi>r(Ml&$9Xrm^WCfC@0Xa~#n!-uY|aa1&*Xtc7IvlLyDq%!hsM58etKa9Gzk()I^K>?&-?X0`dG+2H%FktYORcmc8?iJu&%p3ED`3#47
1eZ#ZYT?J;&8-y}KSiY){Ae@mKo$Rs4RG^!~lc``+;}zIXh-kH35@=)DiVytjQf?~MoB51C%{tNixMPj8aw^h`KUsCWZz%Y)oLkA54kyQv^~bw@2nADe
als--xQJt;mvINcOgkEO$(rtWOwuI`tEP=`QZ-g`NS_u)@T+xT!k=*}j(EjM!e+&Z|9|Hb0%7t`N$`3L95-`kgi_=V^x<0McL3pv_pGr>EcUgedKZOxt
jz4_nUmnV2`d5B-d?-P1&*U!ygrnlekO^<(@K36~2?_c5HOT*J&XgP>U)eeS>x|XD#eM%N=i6Z(#T)61GN{@`NET)Qi-gz^7aq-JSAo?in18pX0%frSE
_^2|rW-t)4ub!n1B`nrh+EaWvXwz-vOofn-?2c9R3RNk@vcz7_xxOQ+jX$d{=}Hji_})Br9p?*SxZ?RTv17BM)X-MDm9o3uhEdGDdgkppw%+l=f<LUxj
Fj72*;yfiNOHS3PcAWG7hEA6C%J?>X5~*1ZKf<)7x-z@oB3#nnvxx~hS$~OxnH*@zMi8|BMVHun)QyjH8Y89w-vvjvsoYS=Y=%25rmoSDSg+c3FX#Obv
8X=D3Q?Id7I3lP;erI=jbIiw-eGBFHP-IT<quQ9jC=SQ+6?83Be(~JWmguC2a@9{oEGTr==l~Bf|7C(fg=)w9Fk(`Nvhi8PO>^mxojoxf7fBt?M$<RKN
Hu9s!7I9#4Lyso9XJ!Xc?!GYjI<pOx#=UWnET*|+&|QmcnR-~^Y5Pv&_Ha%o<iR{^gWJ!=+w;MsHMpiTMdmN3l8f~hUMnPr0@gSp&eYsAu&(E=OcIe%#
wo#A_bGd0D1N!4@xoTQ@A+D2b$Sg*}w<`N0c9tq5|VTP>6lV?>p4{>N(k(g+c_7q@3$?;6z%Sl-;s@as{m#nVz0(~TGCG>Ja$lYYx2X(HXb2gZ61U$-v
ex2(ZRv8e75;jWXnhmv)P}OU;gy51?*r)qpEh!5j@Pza{ko}=&X7==%Ki3GNW>RXImarf%X<x{|^)+YPr$UoRXR~%UsWw;ER3MZ&8JlM;=6#hQ&NA;fJ
I7p$BFc)o7A$$N%rAYp!xthL%<Uk|)w$4@<QlCNenndRUP4>*Fo(H!?g-$>6RaNgeuWT{94@UDA8Y-@3~9GSRf~^B(V1=wNWW@WIY_BaSo4E!a?j#z1>
B42fayk4{q^D`puJ=EIKMfe(voyB9^FipzAm<T_B=flo7IbzKa~ZY*z(WQQ!`RG4}-r)XM1OI5}(nV$%wrd_B+JtyY-H+d6tc2VPQ0ec_1}3TVRr=3g$
6odk>Y|T8?u~6ogJ$nMXIAqjEdLpuJg%G?~>!uXTW~2f@D_Aij_rt6l`^IEvw9PWDMkl$n~bM?zSgrY!UqZuFJBBN=|bpd=WZizT{XN`3hpzDVFOG~z^
C9s2X0US`@!-5O#xOQn7_@qK&2w7ZBu+sxTavc_R`)732Ar>3o0tLK$J+Yrms^LVvm`$nuT1>Ofs#YLZ^=MY4eDQR`&g$UQq=H(f^fbwE9-z0uLH@7S=
RHZqZAnu}CUipWDCy_So9lXidxuQv;xWlGcUq)F~&y>gjJh3qXbB#CK+8A3Y6(Cbfb1I&WnQEt#Kt!Sp?OC4ceAUQydx2l~mgy?fnQc6Wr}o9rBzDQqh
3%YC&90!9nlTAILYS@{rgu|+FG-f`#lkas%HS3oA&VW_Tr=uIdX8QeDmp96EB+{W#p3upy;jI*Gb+ec&5H{VLwq1mQ`00ZThwKQ@nvqeW>J~0ui{f?GZ
DS{&{xB_kmilJ#e{)hE&I(gyk7+e!E8vc&*n=D0AY&&te;bqB+V>(#R+RAUYZAdVX$+L0lP_2WTt5zam7~GEw&e?^jYbj%OA0Fa?PA-uxwrxm+Cos(v)
Nyew^Z&c|INY(sT5jZ0w}zGD~7%w+cXC==EAt_o;yiORy-+w)0p?Uc2g4IGtVBT<hJ@p0Fv$3l^)b%#J*cBNei2%x7&mHLJzRwdeEnFbD@dPWvM>UZmN
YK5PW%u&m7FjH$LFsyjw_mfsfJ!!ZytKB4>7jxyQ#GkQmRP$Zbnq?M5BFge7*l3_?Qq>jSqRz_csOv#X%FwDg%N_1V!Gr2vd@-UukJe)B@(>rK0Vq&Cx
B1W?gCCkQF$YtCKL8kc6=Sx@7PG-oFH7Z)=xD$S^d|9jz)K}X<^7zAYFPPS|{HD(qhh7lPLYl<^mp(^Nom^N#z>kz?UO%s^Jx8ytdtaN{{bkC}9Y8;yF
A4VI_T3_)YnAd#;<<dT+E~a4t#<7D)qd~z&(S+1)44sLOi4pviy7$C=AviHY=7*8{W9$P@;nVQ)d~EFHzTk%ca_xC)25DhqT{)Terb_ARCz`(6Ty*Ht<
;o&?VGFTKPSI1QmSuvn}sH?qi*@!8`nZya1n3p>V<iI%eYqkX&v+VYU}i+;|iHd%?_!U=gFzBOLr%!%vpx{^@tqJbGBIcQkV1rFPog*ALX@CFZi^#1e4
zhy`7N4`+Z(rmem~k(<Dh@y~Xo=+DoL!r4F3ykVxEjif{XhncAapSWiha7LU2D=vJfhO1H3kS9OlkY-cU8NpOa3b&?&5Ox#ano)@{g=qG};mKKzD9G|m
?a@ZSlzDEyof0zpy`<y)*f2P{gz)_*2UN%pb)9~oBdB^AUm)Hg~-8%H_nK+blVeBin8`aaHo=>|JcKv(l($_j9FU>UOG!e9wWu6ZSjIUHr0bin|Y>r2F
Tk{1a#**o@=f03kOPXr1v_>#Pp7gfB#F8{F$4(fwC24Bmdd|vcL@9(sYJnM5K~*dB>zgzcdPw?6Qx$f85RD_Rp-Ixm(C_WpL=(nIhb%6=Cu*K8>nt<!a
<mltgK|#LS>$>hOiZNNpXS)vS5IJj<hzr?n%dHt`D#||N1mMW5PyYfWifc}M7-p!A-)}sH7s<AwJ4FHBlf84knExkLxy)}wbG-PFxTX5dK`r%#|dWQo+
kBjb=l2@_qh*WM3Ke2Ar9SWEqk_#;;t&R?9iLRBJEjawVE@+$em7RvtLZ$@vc!Pr@A}zZmFm+e_9t9k4nDkyW^J6;QS!s(V!*!tQ`?sMvv#Epx{tn8GT
-8+JZ8Ha2R)!-if+7JC6$r6NGGK_DN4~Se2qf7tx)?riX3DOyX-oRK=YzwIIHvn_9|FG$S+{x9I(Lt!KKvHa+pgYet{tWo6G@V-5tq<O*}&$*jtiZaIb
i?qhw&Hd!rmLE#A$e@XflArfCL_ve)F3@LucawJQzhYofB9R<f+_6fFfZK(z=>~~}h?H9GT_myAhMm1i!NM9o7MW!y7GnlZ7%f9alwq~WaM|p80Tx;qr
2lHucIvtO=<I0@uVosBG8-y25%NgD4m`t(C1QGUvx9l$_*2gwFM;&a>&lh29R+}xX-|D7ec$#<IzUeyIUa-|+Iyw56s8<P=W7Szn?)kMPPRz)TLT!3jS
)Jf-EWej08&Oi`Yjw^?i8$@o{sPq&OKZ&u`JN5T<B`oXnK}!qkVo6RFTJ_vFRBUC@bg~Ldjl_qdcLFsc``fhU1(1o)>lbbZuqjw2y<`qoh`k$k|f|e{z
4%nQ9xkzWL7FG){AX8V+1SSnMRdZF*{rISR}O8a@Hp+nBISm<sfeNhzmErjtIi=^sp+5hf!JeZWX}cr!pxT*d61aLa#TEtLy)N>l0<$oZ1E+KDu@DiQ8
@E3X*8T>UMaz9l2b8!DEN2Y){WGH-UbNd+>?ZfB3COpZor!zxazsfA_m^c+;16O?elUZFTo_>Ti9bPKv|vHU)d|iAP`g+c&=U`PYB=>H8_}-Tl$~@t?S
UGoVYt{u93ehvrEQJ99rgHA#7Wya6L0d?G8#zPPb*<@#Y6J#6CeVN;$Smc{Y%SeU!}lf3b@Prv@dFZ}fDe|dklH^2IO|Iep?_pQJFt2e*#JCFYSZ{GTE
zw`Q!zx>AczH)!`(I5WaTc7<~I0nvo^oL)5^9%p@#;1ShjW2)u&98s@t$+Cbzy0KkZ+!mKumAYla6B9gr@a2dzlA#=z4n*ak$?8RyI)fu-0=_Y<X?y9c
)~{P)_0ISsFTyZe0NtSKXo^`3qrpP;O|2j)^O)tRF(N{=xtuzxJ`IhMt5NsR+sy!5AN#nI-&~ilIxTZs=2xgT|a*C?A)J%N`8P|b$-*%mFiRd1Xsm9X6
!2FcfR@PpT6?wD_?s3pZ<@3`^i_|{LXjo&^ss;l;x(kKX{woo=k-&Pl_9>eN`5RyRw3E{Kj3;<{p#>z4O8&++AP&;3iMmhj7+SglF8{<a&79`LGJzpni
Duwx_mu>w7<jC;jPXUb`xGxT^WPpLzYq-?>`#&%XEQNB{W7m;Vzy{^+ycfc(Ds+8@37<F7#mp)sKlum95*uLS<#2XNL~|NMVG`u%UiDQ}bJ-nRELNzXK
VcjM%4_zlQ-S%-HnRCN(HHT2LRyz?%%zn{9BJ~34dZCC`*6c6s)7bx5gUQJkEZFv24HP=-!{WBH7U5^z2?fB3=9-mjhn}7T_PZe+#>Ivs>eEl;&{p^<@
=a2sIi%)k#&wb;+fBVtz{~erlKLE=9`VYSZ$6SxzTpLCM+&;DB^HM)?(mqTMar2brD5>h^Q+MkoJl*zPMYx{;!KZpU{K4ZuzYEH{qHLbY_in!TScn%r?
|%Mop}&3iPS?8{@q0hM8}7Nb;_%7Yt{l9Z8$KhJ)X(|fgS$RX{P>B5pK*CJ)5F*;f-rd4o<4Dfv=@Bk1vL2FA3~Pj1}Tp|_w`4A{RdB7>Zu8#@t{Y-fO
zziPs0KK_LIN3;l`J*+aLYGPyh7qU;oKBuJoZp-|PqffA6o)%lbSPJn=Cv^dU;$giDH~N!;VJG1r|%I6%8SZ((>CLjFC*p#K|Gh1=W%PkXwB^VP*~?g}
vmn)~MJ@Go@hYplZ@@ithwSK8HW@8kG7_@=pMih1<4zq!{0l<fIvejn{ZxvwD9++C;qx8H%YUKsr3(A(m7(mV#q8|PQ~+tVqm-Vu*4>hi^yyqh$Sr$b#
lodcBwN8ay$F>J5<VC**G+l0Os^legp@{@4Ly&^vO$>*8B4`I0br=R`equ>AB8-MZlZ~V#k-{$;pqkcc;s<9`5Y`v$zFUWe6;*(woZ5Dp=Q+L~>iDC4(
&y;ozlP5Hit78Okc5n{@&<`NYJyY%dIc{DAhZf;;pyriL1H=A4mp^!1Vcfk}N`Y3s*Vnry>SyzlXXbcEO1YcV*_F|<dJ^&1WDBkIoXKuf>T9h4VfNwU!
sHouuu%B?r>_9{<jgS7K-S*L)QkDvdLiFGCUyl=c#_9B^xoXTL2&!v8I|Wl>^k+~HQ7A$F1NqWG5dutK)8VHyzvJ=fyD_7vl}A866FW~-x+V7;p>Yj?-
!7wj?1d?q1vx8^4d2b-%q)@hq*^z`P`!~d;?aGPym?TAMgL{KS9?2?I)jm<GX+G=m+0@>tFs06!PDG^7*T?{L7!iK)L$M5B?6)xmzulcW?ZUZ(gnUr5`
-{=f@s1xfkGnc??`ves9l8Udxdy&fQD<7};O|R3VhGg%Ao;c@g^8Li1C1*Pyyq(YJHlDz2+`it_HMP|u~gYlPe*V*R8<f_y&B+iydx=UpDg@zVkCQZ&9
;LEO%Bi`VDPaZQ8w#mbY|fE1o{rDsJ(P?a!vug$>o1^63(`j5~z?n~zH|IyVF_ZE8X@2}qU-Os%7=^wvP+rq)>-EZDucW~nCKl-m%_P_Cid)}{@a`$32
e-FAx*U#=Ha);z5&y(O#ZuWUf{3g*o`KBx%OL1#Ul3PdeTj&EEN`*ckZd>ZMrEgp2wq<Wy?zY9y`#;$IpX)^I!TpxFZK>OqzHOP?mc4Dc+x9jcyPuBTP
seW)@dxB>OWn4Q4`A0L#BCpOBT3vy5;u~>jU;hTlDH>H+|MNLXOg#><ZUK-n@QeglDC=U{Y>(HCV4-Tx(%jogQ?qK>Nc3VA57g3rk)JGorb>uMc@Bo?t
d}&zu5Z;?ENq9{ug)u3wx}_>)+e&#|pXrz5Tu^;M%ykRpQ<nP1v4!;UOvNr)l!FYq9gzzx?r|zxXeYKK+w7{`+4&`u4RRfKd%S=+Qs_=^J1F_6?}Mdf!
^X0dIcuyVogy{a0`N-~agvU{BrlTfcW-+&--xufF@}D}Msr_de!+`pqBR`=oPiL_7D`hW8a?+CqPP8ZR*VuO%$(tB&n8@bCJo3twUFnjH^!K@vqU_>1N
@o;mGvv6wVre)ZovORkaisavZX7O<BI-Rjngz9ONYLdnaP`@a8sH?gm6?XB3qspjR2{*}LdRrbD0_AW+m+$<~}%YJRj9|lQvpFUo?@YnqDCqH`hhkx{>
gZd)uGah~apWph2??29_-}?IxSsjnh4COxDAFs;x5I<?aZVI@2s(>dR5k5RY=nrAp6}@zw{Pd6i{Jsu){k3cJ3mf699zOr2m*O1Hv~fLr6B1I0e&fC+y
E@2yq5U>Lc_n~2yb>%NJ`ONAyeb47J|^Hdyb|0SK2DG~d=zLmd>nypc(oWed|-I<Z@qOGH4n@7B?dup`V?%8{Oob>ch$lVzwjXo|MVQ!%Nu2L=blc-<V
m!<#l81OZSj(w|E=$R8;W-~hE;jX`j5W$eHaS&cE2)Sf7rnfN!~90)UdmRF8{>z_Z+-xD>rTtzhoodPVup@@r{$Wn>ZX!AF|Al;=3C7diob7ccI*!`zm
CI!{DClRfbil+8?sOSCa24@sq2UK^uPbg8$FYe8^(|&(D1Ph5nEK`h)-YA&Y$_`SBP07`oZzWjOmY!XJMn_{Ze*YybL#2Y3G~_TUct^$%GSZ=?Q8qz?3
DY6Jb{P)1!w&FR>F*yYU=vLAm1Kx6&-zy6O8S^RsVKcDc|Cy8$NcW;jrz3k%Wot4k<u=%k2nTO3&(fj*bI!~Td`A9@gf*>s3A@}tf!-sycs(y#$_b2}d
#eeb)(hI`hv-Kg1|5(-+6>vNK3*t9nmA`_v=KdbreZzj|eaNET?#n_s?!2qGS7EMqJ3l)4t|9lo-)$cbpR(={7;e}9$DguZmelWYx_9cLP7cMx`%4%P-
G|q?FHa%f-J{Qc>8D@+%d4+{;Tw-W`;|vu`N92#te2pMt6)#A&D?yTX{+K%OZzINelJseM7nq%&v;%#w-{;q#1CJlKfL+fKfQ&>x8C^9H(wqA_+?u(P`
s-&uTHx6QuM2k`Mu8lPEGtfEN(su_<!ku|2`1^5vRLX;o~1^TKmW${XIeaqe^ohgVgpBq_bBG@$U!fuR6WG>Xi0QiF3E9lHnDi+?St-{?*@m^S}OIKmD
_Rc>PCz2B*CQ=}%P|w0?6x>bm1z*7ribrgDq=RMyGMy-M>q(7*N7>jMX$`;({O4?W<m*S_=SYv28lHSsK}AIleB-!<{C58sxMR1+2t?#k-^=2dfj==dY
_i})k<i})k;i})4$Mf{8S#j7oQuh{jD3p^k8wVk&Wz1MSol-KnB{awa{5cLkBp?iM#4*xcxujl<p#g5-a?BT=5|96P}Hfy`pq0QmohcMV5UI)HJwExQQ
zVV;Ge>c4FNXB*Ww_khonXf$h{lB^1xIkY5=s%J1{*k0Bs$B)We}f~szOU6^RfFCuqzdb>d6*Qp$MKG3d3u>oo?c&?_}bq*`scrW^UL46zVdN<-|el}z
WdY9y!O-2e(Cz6*6q!|mvKS=@f&?^5%$+RIoG#<?<!a#2G8D+Do?LmC66z*e*{W-eC7|Jmf-r_-b-#6-uUAmJ^IR@-M^FLo=#yA{963$cend|pML9`Uw
rgCUwv6UgnM^PZu?;c;Ky!pfCS&h#`S*RZSJ#{;yS0ky2_KApSPE4U!Hzo6LrmK5AKEsckzQe@9xom`r^B4>swG;&%ZVN5@6;g`|S;+7dX1U`S>=Dppz
BBi;slf^z=-JudMif>|pUTpLzv;6u-05eucple`N6!zgx(>O37~+_b~vHcQEoXfs*)!AMdWFSBfC<4L07v$ol}tZ$J11Y*QOZ_3<h$ZXG`Vv6cVuiKaa
r!`rbZA2?N<H8GB!#;VA%5>LvE68R20j-4|*nH~-h!3#`tZ(b}`W!CIoNq47?o;7GVZTGDYnC*f!q$)&IkPl+GE-i2}dTHWLPT3Sl;3UaXD^NUUfqZpo
%1+jGqvtQirr?NR2Er8?x)*Itq`+?Ctd6;=>+p@55k|RmX8?2qv$_n<#RJtwSq5{|NIO<F4hzRT(`&E|Cf2&+Q_=#6i=S{}MRQ%>W6EJQl92>NX){?69
!FZpah{K}-NAA?6!42Vu|I$VI9BH@Wb*^Uu(mK#fC1{#;AVNMa)QE0z~Jm!k7v^!9v^o*ZZb=4gOg@SNqAnX0Bu(w+c8!cmF2ybSZ$RpZZI99uuFZ@I>
7MDB|&%t<#BdIUZil8lMa{oUB1kdNCN~jpQ2T_;4Dt!Ci^m|cYA~L<d~Y|IMg3~?6s32*|Y^V<T`ZcOko(8Znd6RUW{x(KIx`LMVs`<X%pI<hcmhEM%2
_vEhc(?5;n<}NKP!Rg5BDeFxygzZWxrtJ#5zj3)rnJsjIETrGT3uOfYfe-k^lpWqXdM4G!>OxmzEF9<z|d=Zwp8>`a4P73*&15Uma@LsuDl*K#6<t@R~
N=%6%ut=wPK$;n56o@|N%_hVM%7HmLkn$09e@6vPWY#pF{)iyt;NIeZIWVg(AIpP^aHwGE1h!GcFKsEPHc{o#X6>JSY9?y*&82!STHhsSf*PyjyWS;63
!+=a{4um%mJp)rN+-#dw-2{|66n%bLaSTFJ(HyBW<7}W+e_S3f<v9mMdLROk*s~*tm}S2`&jD_5logy;%X*1|%Z>|MNA9?hvkymX(1Y%1a7$-n&h%-02
JM!^vrRLjMRrq1IqfvNLx+d*QRj4{U4X$^HjuA)lJSXh0+QS9vW{p=!@dmJTmy5%Av{VyHWt`hJGni09bwRARL9e$4*f?%WX2>AmK4FB)lwp~1-b*GMs
RvwsQUXYtxnuNYWyD{iq_37=HD6pt0;+f1C9<Uw_T{MlWZ?>$92bK2q(H%f<2)TQE3nqgB<syZ$>+DWuUS-kew!RFnTM0vWSm#J+fhbK8q++H;i7w1=v
~RY!GDb80{?olCr<~o}A*3`Fz5Z;NTNys&DEP7}0_x_HJ4mfNDU(cW&SU#ae8RYg?t6_a%zIKy()l`<)ewt;lxCo^<orQ;q&N--p0&-+vG5ol5hu^%_H
_hb;pxTgqVuMcj7We6^XRDT<r{I8E_D&JNW00r)d=Oz+fHgQwha5=TMRoJj+$=l%k*6+;0Rqnxf?#AVeFK(srHdo!0wbY#yJ@OMGsCEd>y`u6X^`y~z4
uSxDa2z!R(sGW6Ld(~(VeKj!2y6JEb5xQc5OV3!WZHH>a<ZalIrs$m%OI>b(>kVPKoUp9Na)*$f=d?^1s97vCIq+f77tY1%=I1@8BCWJ3^}VzU4DNi)=
{dJYGO#ztVpsx;NIBD#HD-pSjxqE)x6md>qXb>OOneqSBNhnlRW&X)i?IV5bG9bzI?TX1%ZMINRT}EW;UlCqqPaoFb9?0+DoqC=6>aiuw!j#+0lHFq84
(*;YZw%PabOJyb}Z*3p0O6h`L(x^&&<Ifuu0%0^YWlhuvFOP#~ocW+%hbd+AQ#}j`q4--#g=y2A3!?)XW)Zi)EJvgK~#tW016~EPR914q(_E#<gk~6Ly
lenHrfFP#fdXpHx~lMYQ)1di-Yvy%$gfj(R+mA}Mt_c5_WU7&Ifd%b+ifHNbN`2v+;!rQ$GrL0TkRWE~<GJJG+iFy%Q(CM=3}k9%Nx0g4jwMBdTi)|sf
a#vOoaZ`STAG4S{Ef9h?n8k)xZVq!Hhf-2$loRD+OU}T=_V?lK%z?S7z<S$9e0*1U+)|2_pg(jUv^K+anYar&GZ5Z2{w77~`C1#B>nt{u^D7Lv&RlxG7
iTbpy2@i=jyjO|kZf77Fy+x&-QZGQC@x<YBChLlIO?>IJ^DZ#xRgdf?GSU}-+$;i;8Le()sc3d~+mTosBfDu9S<7k)Xf7B{o)7b0W!=@z>6|TN8|<F#R
Ghxl4%pD>xTmF#5fK*6m&&ELB7;&TFfiC*u>ey!cT+K46U_T6?M0-7%4sTcH(V-Y-FWMT;94gGSE{g*7bi^si|sK;_9NO=oE5L9obPnX`+^?zo}ee5jN
|^?sb~t42%OcJM*5DZWqpB3KGcuQ%x6(9k+sE5vB-yY(oX5HHQHepSJ5uulucF^)}Nq$)IJ`()y$Z6L$<JRu&MkR=oPJMef?Z}P*r7+>V|3=!->fKekR
r=aJFNL!!oFYb;u-3Qi?U^U7s#ve5_3e0cI1)y%ir|$a1qF1#zp^1{dNx+mW5B2eG;A%L@?_7BaH(!NSvGYcN|<iBN<Kw!p!vq;Pk6AwvH(`{{HIRmE@
vw_#1AhIK%DvPNpJ;pqpk&+^1#Yb9Ee3;<e%opM8885cICMWNWL0xS+Ww<1dW!mz8{r38HR_8qz`ymFDyYzvNFS;r0*_bONUQ^PGLYSEEU2SYPyxD52p
nwu`s6$$4PNXCU_&U9?5H=5e5^evcen?uAO_ahV}Cc4?Ih}!O=9W!p@@JtKN`c9eVhY0mR&)1l-MGf2-msw^VR3qF1VAt+|DifRm>tt}*4P97WpKx_&2
NcVKWF+H2pT(rb_AN6L1X5fZIIxXTj)l+#26<fN`>BdsA3$kjfEm0gPB4*eZC(-z*nt>0LI*OP*17{kSY2+Bc}%E4wka@WFP8TUI`veDb~=OR&4`e6w%
6$@vJK#@hDK^pL;~ZYNw|<@PZfKSw<$WC<Wz?=lM7Y(oM(e(xy@&kTB0f#eP*wp*3rJ}2h6_MdfXns)C)F+wAf-J2wA(8_8y^jh(1nGb(=1AAO`rsS|}
aPAQjDvLr!pb$KaeJ?uTR30&yqz=zfCJBBw+k*v_0PGRU#tB<qu*C15!bd~L^Uun}2QWVbnu>E1wBoG{f&OBX=x2;$kBWibA?JwLC#lCV2sp@utim4!2
)dsQs?{EkpRfPFG;7884=U_>x#n_auvTHB7?x>4R&<#Gnb(Zwoj5s?*JAKEi@ERCYW_Q3*RZsuJ;I8t@xu5?1=LWkGt+_Xvq=aXVDUczP#us8*ng=f78
$V(~jkj-vup!F`nJBbP>z~9)Z3C1O)AJv7u7^anBuoteNYpyyWKw|0z@aY96a`Ul5^IEWM2#R!VZxvm&fq3L7r1lSthhW{|oOuIG?)aL>E7;mXr)BE44
-<daja(N6*}>mjP6pP?Al)M&l%m)t0k=mlz4rl>23UF)bAtsdj$Lppk5yzD-4JPkk*@3D4D_w3)S&4`m6O(OX}jkt_ywIB;1asq65DD-)ahb-#$#h*pd
bj3`-u{mV9qd?YKN7yia49OzhqlRG*Hnw+L0T>jz@;vQN(sjLZqMVLN&8T(IDnVWOeekbU>xcc19vGR)M%Ux=XiD1%nz9{G6U58VB=5C2#FDMUF6LQ&P
v&yfu1Mn3=Jv%@;tj_jr0-fNn%$nnq~0mv<dD1Vnz|6b=D(aB9j)f?*;e$@*mDGF{VML}5rZFNUDB@OKE+qD!h`32#(5Z9~AG#KGn(FkK@xI15vvE1li
&K|rT=#jd?@tFhvi<9w0{b+t2C1>YQ!coLu><vl~i$0;ly4o-zy&CXqR=%y8@WZUVmjW$MAUQNwV1@_LE16Uoh9YSvO2y>7n4&*rz$bJXgIBqk&K-^Ee
ykolo-Dgybm|%dE)KfDhVfjFh^974VNr(BJ8O*f<Y{VFaKYMO887lU;1bq&yG%(m50z)8+xh;^bsX`}yjWJwfrVYNSY1rnw2NqlI_iPAzV>RD1QcJ;#y
YG99)y1g0NIXjHFJ!p|@zSCfTQjG}4}{b~sdr8W3&A+%i4M$&%s?g=gFPn5J^@*nul;_185kr9m-}jxrHAfkI`z+PKXhzpm<+=pEV^tTD2cO74V>bn3p
@|70Tr3Fw>gLiOl$ojZ-Xw14E&V)Oght+3P=Qb@K1t9rwC3oyq%|oYY^4cMj2~~=s?yeYA#)lNQx+<LP(dbck0lotGRrrLxc#Na9yxwHu1&7Fv(7+PQY
5VoqGAf%weyVqlLeiOD5}qIjov#HSu6tR^vmN`<m~Az{@dl;Bl^ElOuC#a3>nOOKbWZiV;Q*yb$5ravH;0w@X`PRp$cQ(QQaquC_pOz!k*V7$?WULK<=
*S7nHG-RL2veALF41QsT2W@6uRBU0_GXccKAOdG)worlXL62MdmQqf>7Lgi-R{)FXVv<-?5`pG6Y^&SW^f0l>+maVwl4q*=!ilxz$jXa)~z&HaExcn){
P0B*n)n@N?F*6#BH{Up;P&P0EZDtw4s(?sAr6r1;a}j1-sKZY3je<#lxRtF<8#?p|juXn)4qIYl3|=*tml)gGpkmRQREKg<5z$24BjTi}f#n<NWSOph0
lQJ$^lWFK7MDx1f3o&z+F^&wNvw(%)}q#;kizM5gH-HhMC5CWIO(N2p4FRtg{;BUAH9wSEiX;D&Sf|YW>o_XW+XQ`v&a@~Y%e^!r{zUN)P7>+(<4K6cy
OtNDu>nkd$(W21M+8IbCI^fWEO3klgb^h3+5g284e321Lal;x<tU(%}c)^R7z!sMiJMVsA?VTHk2%Jx<UY=8rg%rTaqGM9wf?(Z9+F_`n2NpKJ^!1fk&
NN3hqT^YsA11WltYr^NQ^UBX2aA-|Q1U_k)D=IC9?7VP<%qK?%W9X^QFG0UfWgD~rG`*G`3{PbzQe9kX7$%a9M3B-pYTV#11*WDxhPT&n&E@teR8?2J$
ytpxIdpKV=#=oxNH?F$0Sz|25=S$DJktWQ9muls&~WU=alK+QU<o2V9OSgF-}kylX|0vB>!$;63=CYM-BDdZ6r4!}YL<Z=|(#}1Xn_Hap8To2YP5lU8i
CN0FfL{v<B5dWysu=-MLkqn4l%p#fWks~0zh_k(VJQ!m$vpfB4>pBoN@j9F3IWZ#Gd=2s`3ELYws;uJJs<7yxL6<l_rd&ksBB?fY-W9FE%rbr(Mx?F*i
aDT0smv}TcVRkhuOJECaqbakx~ba;ASl|h-8Uz+LWJFpIo6Tk8la_i(`+9u7r>ziWiDws`a#-5(*`w0a|R`H%Wx4$6&DrVWqx8=t-&D<>ev+7Xt3QC!P
<!<cS#Y`U$E#13w}g7cG^`)94T{+4Gq{Sv}3<c$<cSgSY>@RZ#C%DY<keAPFuMKtr<Pctt(^(vTR6Kt6hhSEQVeTZgm_@gPev1HW^(`2QcmdCmL310g_
Uy%Fg7yL1a9)Q}<|y0KltQc9xP(Mfh;0r&&)Nq0=VDAkQ2GrUcwcj$%$_7RxNysXyVz+_*q2v{F1^P0+1)b&(*-Aj0zB33g6%J{qL4IEx`Oa<gmuvpyj
tgQcvajkJ_qjI%)?uFj<+;+tTx)TezSYuE>|&!w3|(3A_m0ws28SIz_$9XJL^2uNi;1L|<DmkM`=O2sP4;gLq28MwDKQVtgw94s@ZUiDHwi0qp5Gf9`y
tm_?Q(XQKQuK}L`0YNRR(c><W&0Ez$To}VFDQuQ$wF#(1%|tNh3n{A=3qU#B6J=a*!Q$Jl2@pW>@pgvx4VEHgmYw`2z=dv{GtMMDO<|s#24@lzV-FSC?
PPiuvO;e=rfr?Meu}*ibW}D7;&wt*2<w?MS=<4?BjdD=cwwu-JXhGw-ngvE4^nhE?(DG6R&+Ch7%yFAjl=Sg+~v^s_y%!+8l36qybx=Tow!?$o@ny+7j
$Z;!uEPVPso(h8k^mm5N~Pp;VfUN_Vt<sZ2uP0IoLBI%WszTzS|kGaXC;ZF&{(*1qWBc50sz4qB5^LBj>G1>Cj@M?bgLapMhDjs5EC6!b<fbPqLMt%WB
79GVbt43DybomeW?_3@{ZZu0tCuw#C#yd-??YGJ-|jDQa2QQ#mqa>vPBpW3y`v&`st!t!niIB#b6`hi(t^{Q5kGTc4?{4qGdvb=dNH25h3Bh=U6ul2uP
~Qgmej>jcAADt$OEYfxbNLZ&t~`$5`6Nm4XZ@Kvhf=uVg?6Dp58ltIGzJan57%q}=vqnjyKA;@tXjP9x08q@~&vqQnv2*`M?4^@i5N95wqm1aeUamUUN
e5|_d_1dVtT+|gp!Sp7tf<%qihHQWnzs*s_MkYYBqqK^o1?eF;*KQNBD0Us$o@h;SLofmR%ebSr^cGFoX<SPIGJ08u#*3cIP!&4$=5$#yyL>D>cFt3Ig
UQU=AdXZe;{+MlfS?)bB4su@a$(LDyUR9(>Dgj77LCDf9B9skX*aryeUSD;pzFjVxO16u)2*Up!ftixs8izQ)a=}x!5Cjo)TAQXku%T6Y_&TWqVaQA(o
a^-c-QNCfY=(V@_I96ZzEfn9~jkO-J@%pJP~T3I$ciAR4QtV6IY<2<8*|;JJMTST&8*pu+`kwN}FaYWJf6kzMeCUL7t45J42(Rpn?^(f=>7WcH{BHV}{
c%HW+H94<<QZN<c5;gB~;p=Yh<mW^}RI_8n`hwh_kIVgcG}TraSA#Z<_in=!?)5suIt;aOXAENq<5>NH%>b{b=G_G*I(ya(|S8>Fe4?CHh^!R!QU$t_2
T2;N2^LTsbPz>W)6Uk(aVg6*8r^_enlJVeOU$=1{5#30fs<pZRSW?-i$60J^6GzFN{61voj8v~hj_Kc!=9n#M^*7Xk@QGuaL(EVPk)&^<LD<S4vb2&)|
W;vyo40K0(cf$8sGR7V5qlvog*R2MEQA3QrRbgR53uUS;e09_H6Jh0=*x<oxNn8|TPAO=`r8u6-M>q94q#1~dZB0oQSo^U$65+8IxtT@__GzdJ14Mc!;
@mEr0kMU3S`x_w>?Py{tzG2E>wtzybIDQE1aPN_6b`NlEDk-aLuzlTTnCKM_iB`E5Wo>LSVDFzt0EU+EfKLK?>nlf56Ed@BR$xLs<RbgurtWfCzIK-n@
r8=glB9~nZat2-X#m4BgKg{8Rw&;UrLcQs9*!oHEcqi_q&yW|Lj^?4QD(t?zO=~HkQy`(1UgCfZVzv)!RM-4pFeqiD(aXph{dQ<&LOy*n*s^gNxU&trw
DVrKoc<1<cMc`lELyJ9@IBQRLV)YmlXBYfyN>rW~P&>QDj8G5T(adUouqJ_uKJ+sF=<kKB2)aq`H$UVw|S5?`+LVDWyP!ixaFxM3|jfdgBf2<X+y(|0h
H_Y!HfVi4w_n>*85@@-~h$#pb{<O=UQdcMTfotPs6zyzy|>IPv_c56xGQf>>&0N7zAgjUuH@5c!7;w9^e&$9CgL0Q}`9ZR7<Seb#HmKD))2MC|<P3S4&
{Pu%Sgu^NHn=p6}vysB0oH1T8q+GnZMC^7ptBn!Ev3)(C!v^a#LtsG^D80(AI>9_DQnWLe=rU$_(1tCLqJ&rC?HL_eKt%ev7OZ8*97>o$XI<cc%VmK8e
?KEd#M#DWpoWHNV58nB<l%xGK(g()U^~<Ckqy`Nd1a~~=$Js|1Qr;uFwRC5+1K*afemErV)VR9LxUEh#a^+hmWH6VRb~jrUo5ayBR3xwU2Sk`EcxSJ3`
%giBpbRrIy9uXOio+nTsRO^)0KyA-PQ(VyVwr8H6=#2-r!qvfTey13Qfb$Y8xDYv<s)YAiJ<ZM#FWqBsgMk3`-Q5v6rKN29pam5vr2IVYd=n&bn5M$^i
K=opBc0D8N7t(oFAq%mcvM`LInB4@OTXp1#UhSa|##_Ya?#s=X|2kr4NU#|4!(*vRaRcc|EGE0>+IInd~E*GG;{jbJLzXOV42seyOypi7qnw|;r7;`gk
+N9l$PjVLW5mAEbsZJg?G0{b}{CCL*nbIleU)TB+P*no*hrfoIPU3aGrwvF4aSSqj|;R`k1Z5;3V*o_rj_Gh%)b<74&$AuIGHL%LiZp!7BQMuhwS(HnA
S9V0vhVuHLKo5iEuxi!?g25(xzkn4HlO7FZFjxBvveZN1>;v8u&pzQH{?^}4xhUz4k->MWvS*tb<l&$dWu?+7$8Hwq3(7zb>C<U{vCefs1COuTv#>?S5
oGa3pX?f@G)Ph**v(cC9l+PrdKwEDOq=Xx#wus5n-~bqdUI@^wrjwUL=MUH)X3ryHfOm55gNp_8>C@VBQ#hxL+_aW23J`xsJAQrJmwv<RQ7hSA2=HL1y
1B?PWKk4O|-ch&57$e&9apEyOT_U=n_lOQrb`q5^Fu_^L_`@PN#BI(=+Ea(2KL|Rda=55Gz~{U>6frhc7@6NOG;2V0R)%%DEgF582yHFDgJj7z0L(b%*
K*4u%~mvDmg@RJPx-DJzWPvIFC3LDHtYYyr6s&vwLD^vJ?=yu^!8OuA852{NkOkOmDBOn6%<DG^}wk`Cy(k#vN5witsS^&YIz*3j$2l&ZkenNDQ+IJzB
o?4wlNNyr+2Grpyk#GJCgQSM@nxKt;DU6L9h%TkDg>as;_+dM)0(w;P5S&mh7U{)N`%UVCtU^T_g+{`Lq+D|g}wB>V9ccewF@iY{h2`J2J){g;8G2pUZ
pu<J*Dg$5VgS?nd7zboH^Z&B<W=oG^%bMW3^ett!n1{Y&5;H6$K%l+?#4LoE2eW?nCgP8(%pH+CPv+jIy1VRDT%;uu{`+!Y?w^0o;KDI>`bLYUyj<i<I
ur}3Kl$fHe<B93=2e~o^u?ISRCVfXO~?odnJX*Dm{0pJ1{`yF%;*8B$yp}fSE5?>*BHbtQO_~(uJ0nyUm|gE?}^|t1W&pJ@ZESXuMcMjglz=XBNgZxv7
+K7m@J%@RiOYuFxu<_?98Bkniyta?FzBtPkP#a+`^Y_J`XMi+eSG92mQ6?HtTiYK+nA4ZkIIu33Vs_D~~n(_f+3%)D~ujeoBb(q_VJ>)zcN*gnZuD=|q
qhbjS_Wzuhm=@@9E~&GeSlS6I|9;K^VYo6*!#K^PC<smt}0EX@mnwt{dG-ZKgavU?{jl93W;cmC$!k=jAj!v%6HcQyj~;Y+XMzU?M=k6#ny{rbIN$Y*-
TACR4?V6;skSP6E30u_$;xWi`I9&gHgb0<3k%Y%umXCj`dfV@9$69V-OX%;-nO6M{c+(IjS(5QJ9GyjpI(IZ$|h&*1b<9+nA;l+@C@8rQb8Lo7tTx0(*
cL@5yMgb7A8#v3Wjyob`B=9s09(mBGee|`5>wv9}bw=_aulq7G2bbu8Os<hMEodOkqH5MB^+?xbFx~{;4xn?#7H-SpF4$AN$HIX+EEvRByy8VdNT9v;T
B%#f`S&}sRGcO}?SCf<rJqPoGo0uERmCTDfrMJvd|Ss34L)H9iu5j!CTkpg@%()1>#|QGC>6JS-v8GPRq`uT|4D@k^<rHD-=a)J<d3LuMe_m)_DVbBwL
@ai&e1ig2ah@nBRU)F-M!5V5?Ug*lAWD_naEPez22zD&i?kA@#92LBwihctv+YivmRN8ts5;2EB2F7E^k$VYu`s89Iy5YSk37?^wOSYC;PM)N^G={i@o
<P6|W-+6a{5Rf^A5KO&!L9uSRtsl78AjA2ehKvU`!4v>?d=0e+Q;E;hd)qr2IJ-js<1Ev>PGv!Zy-nG8%t$yT<7%hC9=-!-HMlnVo`(#x}gK9p;R`^m}
iP*y8AKYLFrSg2CrKogz*nKbv-e(opE0r}RKlecjQV6<wcpxCV@5?LWSWR_RMHOTC~<@5P$9M?xA9Jd8cfZW!_He1qT!JXh+muJly(9_&X$@xx7V4a^&
05l?95S>EieakZA?3Uc6oeY{b!RJ$r9_qfE1--);&Rsqk4?y#QG(BXD31oP0n11!f<%q4tOY`dV4`0xsG*7~jAP0#Kc@daTNEX~@@t!@mgR|)H{1Eu`0
65LL&Fw7pXV~9oB$2Ts1=WZdlhyPm1Gz9s(qH8>E%zqivCGRn8NCqrU9WK~IRHg`bAtWIKg(8(VXP(ZGp#T2i(qSqKhw@2&^VP+satkL5*Fu9%<W&fiS
ge<)d=Ns@XVT)SWSE?9r;wNg_Dt<u#j;ofWT8hNkr(GVSa~u!@yT8#FjdJ1=ICJP=VuizgXR~SfX393W+^L@KDx}!TVc+fZOGPf-}y~t?K#c!h|-yK#s
J~v3p|(0x(sswe_&i<_4>y3RCxRT-Z(9^u|cC7z7`Ju&Y&P&J5M7iC>q~mF%a2m>~~I4<u2TutzB|2hwdYy}~CGETFBV;wcoTEAzAcHPxPC2B7xo-07y
5!!3Ieu_?qS8N5_SAgbO%*Q~B&2K8RO(|+JuGf~hp4(Kr&>wN6jgR}Am++NScT<{q}mKK520c8taY7C8&ti3tC?o(c!7s`FYz4wd^1$f{^R=HbD!f}9}
^`SE-NJFR2Qt352pstcUd+Zp)fF*y7Pm&{Q$cp!jbWe`_?S3GWHp3X4WahtQsQwd#6>VCrYTv;nuuC{~jBWUal-LhJcnKX1U?}bEHGYr>OK~GnBhrzaz
@J>?favBFpgu*i4x1e&XzrO(4w-ot{$85|!51796yxU=e+Fh{ICq^_M5c!q+`<gJsXfdJ&|Z*m=}3ziIF$cLY4{My1zTR(#$3I*17vSS!F`@i1k;ZxXo
M+|Ac0PI!a}LDFd_J}(b_H<On~{Vz67>6oNjBn7bS-0wxBX<?RD0n18d%GZMJXb$#pS<v#!nK)Xxy^rRKL6eIUnsJNdbA=N9r^-<bYQoMGuq7pe_D`HA
3CFEih+@GZ;n$uHY0N*xjeXd_&fI3W&%IMBRu*=1Tl6yi_Nr6+ND%+>9A{;@M`JC-N>mk(-qoV;g?d&e37{L;=pUUm4NrV9H~_3b+7|M7{ZDI4BD-i`V
8bix1me@(-j{kJ@RjoJ5?XTD!2{fAG#t@1xU_uGGdf9m(M{`a{*&i(%Bzjo^HKK*z8>|a~$-wuX9T)~f1&(HI2XwPW-EzF;XEXS8twGNInC0wbWqNLuO
LUF=YT`krv&{rw#=%Jh2<=Wuv)qmKHX6up5PS$?=e!R$m;ypy^c9)^)S<Uz3<oo%*$!m2d)Gw-JB`E(UuhD!&Wl_!_+i&vKAL;*N`B~_qMHn%$`xs(%Q
AuI-qe-+xSkd!QBJ{es)W54=Biv#mezX5wj4+CARI{GHv;Q~$h3O_J<)b_-kclf-cHiVN!g8<OJxUKq{3id0{{KUHTzqbUhS(DNj_bUAm*X%tgYv+qdo
^<(zL3f%68v5L|0VYCKP7&DmcRW?|NU$FZ$(#L5k9>rzmuOw%Xj{(t^eQMe}h!Yid7EZsG82u{Jc<wYlUj7hL}C$sLUW;q~`C&@6Y=GIez{u|K<O`jz8
#M*Pj%zVy=np_Qr4i|JnZMcl`K6`+v^AzpMZDAK>Rlp6|r_`|)e(#z1@8jICVF*F=4NpU~#z_JGzcePG|(=)W0%V}`zVkt$xT_Wk>A@2JUBCp|6ZNPkr
D+xfB8JBi;mA#D=bVhV`f<|ea!;+6Ru`+u!lVEYlZ9D(8_EcUO(Pp<N0nGlV;{JZh@|F-<k{$Gx&Y!&lWQN=`g*z{fAitnRCv8lxL!V^;YmwYnkF8D+J
FHBJp`+|A!N;dZb`F0@`{J*n);WZ1U`2Vs0f5t!f+wpJl?|nc1*Xy76+wt%0|LyqS(Eo?|YsA;QTb?vKs$~0MmqmFE(!A7VBB3P|>07kWFBR@n6a2gWU
nbAdWFXsyDq8;WWOD|v-5<*TzD=9S-?wSRw_im5zyI6+F?G{PpMTGpgO+O6dJ=tEJzQ7|)@Rz?9*je(-@V%=3=yU-hmoX>#{Z9hTBseVwzq^X{`MhXru
9qwE?@li;bS#hxBez?Bv$9~&gJ8|&yN?NU-Dc4j+I|eYcGv+55M%+BrqGJPtdmr;!*t}-}+a9-=cPPEBapgU-C9OG;4&U?dZ(y^7@h=JxlU0VM3}>M!x
P}@@D9|hxl@M)9sSrZOPx|#U!fMRw^c6i8}Ek!aHlYwHUPQMc{i%V7zYslK-9ku*j?NXZu9~eZ9Z*m$j;oT2XQm&#j`rdf(+ewW>ur(KvUWhW3a5D3aV
xeVdc&-Ufci_f96IIx9ao(KJ`<hkSe87V%|d*oqGQqxq6oxEWh8jDA}d;nTvG|HseXq^50zAMpVScKyD7{hqX*=%Bjm<~EP~u>W`ar)!q^%l-vgc5$We
`duXg;wM7M^~#uj^Ce%8H@G$#(>JDMclnq6n})Hh7Q&#4&Xl`f@nhag%@hgBh~2l?_UM=VGgsF&p}E#_kbX74?EgTPmU&AHfrQD|#{F);?idy!E;sh#H
uYGtU-E^j=xfjD*{Hkv2EX=iYR1CS67NOu(Ffyx*+28Tv*|DPTeSK9#ePb<R;!0C;(r|fnU7z8k>`yN`9=T5K=<Znc_GE+=P&X#adm!?x4qi;t)Jwj`3
ZiNrwOZf>z~#yUUtX-MSq;>pI_ubC(i57`c?Zqu|NAy9F`sYA|JP7xBiSD#<(o(FZu;Eu!W!H7mEtM)~}<N+7^c@9M;E2tK=_v{8DG`J=zV{NUhuBhyG
SN4v=vyB^F5)|G<yOwN?eov5S?x<NrN>xpo!YC|Lc`-pr5vCEq~dlFA*m4PtC>)R+Bc^Gr=4Dqq4HFY_jAT(W+|_AumCDq|m2V;}qB|JPD*>_wZ$mv|f
8m-{__Oe_SDmxL3o?=JQD5r3b!wB47m2WP(LGsA!3&p*dM!W~if#&NpLf62dO*R}5YC~Nbp3%>N%PlK}5j($m!a^%&I_#tkyC)Cs)uQVMa{+IsET5b1{
3kmC>#P*T?IezM@c~`~Npm=v#u?gkB+mE5LwSK%pL=6Rd96$E2#kEl{NHY*xga0-DgwL~M<?sL7&!o0?r6V;qAd=5lJQ%|)S~?m}xu9L~U*lhIQnC3t{
>AHUn11LtdC4;3SHpaLuP@IBYFh81<~6=C*01=AZ_!nRNZ_1xnb|E9)3in49;3a^4PN>eQQ|gX?K;{mrwo@BBrZ<8vy-QrqRPv<=oNYWeg1!e$T$5h#3
q?9+a42G<Jqn6zBL--olsE7IUaZMXJh!f!_kx|@p`*1WM5m}J?ka0Rb6g%VYiQJwp=NZukNq)?&e6!TgT@uhWz|;p>8Up;XO1@Bwn??PQ2ry>U+2j;v>
Sj^#fs(sxRwx6}c_(R<B$_RH;OY5macu+{qZEMnhxmA&$Iitcd{*REaHn5xVh+SMyzUsfmeqN*Jc-jDLoRSnYbPREf7U`x+T9(%0=!IFEnxe<Wy<STl3
rmhH2ZWredYV)fz(_ob$&3AkP|Mb=!QyM=P?t5+ZWh)Z_g))}8w-$A5p5^0SQ+=oPqzIpKsAS5^xSK$qBmT{{nNet6wcF8GbWPP)QQk*F6<-SV3P0i1A
4W)?$%UZ}UQI=s;Kv92Jts8m!v(a?_Si~A8A9p&Y)|ZX)vHc!@CJ>%^pQEnJS+*iy&^Ed9OOYC`m~YCtUuL-R=IB`N)s`7c39jHF!0V$}*pE5-%4K{^V
ka4hd#7~mOk2eh1W~cXm5^7(GM)Re35egy?wH?4RFo`E7qQ0F*VhBHQF!FEF2H>pe~*6{S!u5OQ;?~mMx$T(!(YR8O*TpKWg?GF@utejs`6u#>d4MN#k
-8<?h_*kS^k|oZOWtdbLe*J%M*V7aP@Kh7yTNpH$U=GaQ(?Gk*n*Q#^d1$FF(iK;4wcejX7~mU{Q(u!C$JQErl?T;aZzyFY8yr7D0(r!CEJPO0}TqXfS
t%;Pw&suuNAw7;%n8VSVz*<M;XhyMLn^pWs~_2`Uu{eu%RN%++nvwvl}oTzC>+BG)A`)i<?H^aKPopKCr}vs7S}P#6B;*2W)j=I_^}|H7cJL_E0rReT@
`H{hGXU}4BDJ0rXvHi129P+_AklV(Gkh@X652&-dT4twdt0=`|7H$N<%_LqSefI1>C<FG*m(UidY7b46uK+RXp5m7*z><~vu9eDWwnZ}cztaNu~kYARM
5iA*2BL%oc54CmWRb%@wF$ym$z{e(-Y<^6u2V~KldfQI81$EQK(LHI7z|OZSKCL=nSjj<L8mmFO5UhZ^TaqLi7=mU|OYh)J&dk*~LI{F@%qJH&o|dK+7
|XtxW{$8mJKp)MUZ0Dz02U8u1l?AGZ<E6D`;;X-gvEJ@_pj!Ap}?Fh`#a{&IA9=LkhsG<Fy=feT1Xx&^rCo<t-O&4TsvpV%IrqfoR@zpI^`jNxa(r+qG
=EX+MwqzY!6U|HD2?cO+y_nc#$^_I-^VkjNyrEg+`p~o0u1R3C96j(17yY<Ne}rz#N&5?|8B@$mN!zMVK&PAsj{<KSYz_K%m?19c&AJuw)i+?nX1z!rC
-+Ei(c<aHNYD<j)sxiE*M{QVNNWg}r^|8|^%E9_W^Fy&^J?dx*~3qxtTo59FM#b_b+cAwN1bji#p3AKWcDb2qR+57F55!Yd8A76@%VAQi0H1IeA&gXJ5
`TqQlbr=xHI1!!?#=HNy#2NE-tQRGKx!)^NDDPb#%1}Z;On49w$YcTbr0|{5k7t%!2gK~0C0p3`XF|sb4hfE)JdlA%<E_((MTj(rH13djfMB#qMC)dt5
bJ@EJER=dr3c0#E2w=AtwbN3FAApev&4Tvn-!1Rf=LEn+e|uRb-R|8<-B~UP;bAz^wyg4$$4qLc5fDOzdhMHwnVe2JkE3Lh2{Nu6-MWi0+(B~yG&GHZt
&uGfF4x=vEyRl(s%TX-%7APHa-*piBXPv}ah)w^{iK>}4U3e3BJfj5GOGop4`7wEMY@mUfQ+N&2+5HU|FgTP)Q`KVfAXMwA&A?HbG+{K{?6g==5loKWS
^FTpBpIx%e~pu^!!i>_h@8w$k9cB7!P;H+Jwyi)5mcCagNn^1L0leFbPSn<-y#hcf8Oo(VI(5aTc%|HDUvLLXy8R$4ak1j+lv5bFg}1jnCKe?Ge6zX?T
||7m(AVjXeN>Duo>*Od;@zxc|H?#s@O@u686aNbhf~Z_Ua`#|x3HS-me%+G37oVS-xAqT|Y?z@7D~RxarLcZPQ*a{Kxe_X~M&yk?8~K-Mk%PZ-{%tni~
=O^7ncrd)lxU%(sEH1u&fJn{_ClICPc|3W3!k=TlNPn?Ccx<9(TYbOy9lC%5ub2vSyB4`-cH}SsUL2J`!mMkeyQh0gA;uRl&nd(rDaIh^T(s%dQbRs9f
-m`a)gtlS;-Qu51Tg=RIbQiq|_S!)~65eUYA5x6rtXkD>24OakrZ%%@a|QHZeTGMT!E$gQ(e0_sMX2@*qo2uj9h^l5aCtQz+hV{3*jdC4PLxWx=8CAEj
nqQ{GTO|~421;4wjzBJ`YZTAWZB*HbjQq}EU?q|H{)*yOH~(39^<-SHeNwaa+o>}2+-{rQy(1jxK`K{=c<Mj<mRTy>ISt6V2qvZa46sy&SnsH(r)H`A?
AQKokN*pV5`FZ7)Fe$S+nY%EI%>_JQM(X#7UeRaM~1SpHhw;!0od2c_AWk)jrd^Cr^q!1E^P+|JF9VM(%y)&SELi3)R!<rHY>x3u>Ht>fBl32jFCE?=t
oK1oG^elMpMB3`p@)JvJ4=4%U)D4Zc151NY+PT67p^BS>}KvRze}2ln#R0#4~+1Gz9;B-Rt02;9dqB=JaM7!FSqztMeRf}4{mmmcZPLfKjtXRn@eBtTp
&bx_5GSg4s_<Dz=aC_sn#LOhCalDJpe8aaqU0`5DlC?qji3K$xZba**9_qXht%gIeW6r$=VMho4+7+h8>64LvynTP<@KpORX4q4x@#J8xOL_<zmhdu$7
lYoHX0+?=fu^d?DJwsDQx<3O_@-F~spzfKkBPhd-MR<2oVkgcr+g>H_n%OdtZZT$EZG$@4YZe|aMib{{rReuP2Eyo`TM};0O=mfYGsdf6&yW1MpzoSQ7
sQ=*;6#2W=S)J>U>D=ZBks&;0U${6qkQKixE2RHnQer4ELhogm4v$bHu4KC9C950<VhInC!jW-P0JOo$|gvu5ZCE~+?a*IGhYg{n7ac2icjnbBv!L$Bb
`2*@em+dIW_S*z!ZbeU8p|!v>gmrlWbcXknxwz++h*fTGj#4sp?ei?k67-5j8TXHP_%ixo5j>jYtZj79Qh8f1UL>lWbb2s`;_dm1wtq$Z#w`y2E(9F@%
)3>w74i%ZbtpPI_ihZCCRSR0HiI_3=4@+K8TzZ^y8L+o961OWM=X$GU&!X3oeOX+^+%V%2ORA~;QSDT$L0p7`Nm${4NE-*`_mB@Uak+zLCm!nn2AA}1=
OGG@JVXqEDS)-7SBy6H5ULfHYjdo3>i+RMjJJ+q=Imr;);TFSr1Z)sf6WkNLqM|%xuK^;?1m&PSzKXS(7GW7;g`ccBC;+;*V_Q>!xauZTIL7Kfv?3KAM
N4iVxcEjuyR7fo44|1VQuIWT|Iub8{6inxCdFze>wth3+hxhF|l|}}v6bSjrPOwA>#UpceV2C&whh%Yh++{+VTPD%^0-#}jkO_O<fc@s@TKaq&Xt}H1L
Kee4Sdc3W_2b4oXQ072x*#!foO~}*u6LbQ>xBUv$nA);3t)0$<UwO1|IT}~ujFxD5kp`SE>JY-p!URr)Jd$FnG_}zn2Kt$`=G82r+ePW-gEN?X{25~UJ
OScWbwRwM4840Ff+>8nC@l(@sNYMZuj4?Gqqyuqb4)M9a&DGnQk!4>PaK7ULVg0Bxid-ChRgW2=l4PpyU&OS?{-Zp{)~gI+frB+q}F<4=j#c6CY`K!PO
vpH%X+kc2MHs;Z<{?YJgg3+C1-XA08g9+lAk7KF~h!?VCKc)j+*vic0x6dO_&i^efV{J8--L+lZR|Z@p13yt>L$x8(3Z9(<M&o!{fag|;0meKFku#;8(
*UaiCAZVFYyvm5wVrwF<mXUJ2Tt{%tkvgo|)o`$FdrVs|$$sF6|HeHqnhk77kLa|1-BZ6nywh@41nGCK+=tk_NI0kl><-=GE13=Ctl^S_mjTP)e%OLd4
KbtHrjS6E-jRk_%SDQQ{SOc)yV`qbBy$^`#qcznzP+wS4M2l9HdkgsD^U$GRV;<t>_WCLq#)1cPfQYlI)CajGo17>6tAs2d4v_Q_mJ8tvz*w0g%Yct}t
JIGold#yHT2KA$Yzr#cI{t*ha|A>$X+4uL^WS-+{xygDB<%N@LEuG&dF{U4g|1&G1sbI64qhgOlt+MI5_pG+M)<c{S~ytLpE+-z1xR1^C@K+7AMAh%w7
K@`8xlI(H-RsnL9HRx*=6|FiInVp@HF&6+!h9F+4<rM69OzOsFeArPW@r^nlgJ2&(1fLCz9PyrUn|XBqW2qtR|rB)S9(hox)?dhsBc!7zD(hj$5y1V<U
kQ2#J>~@VQ`iE-%@ua14;lH7GCTw+B$iY#3!lxlw0lT$I?!IKPd~giC2_MZN!>*&38$GOv%RtrB;W%52nTCRor1$vtD`F?FCtBVM1D&vqb;Kdo*{4$Z$
9)UBY42nlffKzy5cTpyQ1TsDDX0>u8DEk#&xhu+`MH~@o2z5%@`<HBD1!E55{q=3j2y?KKUZnDl=on5Y)iwic_cyQph+?*x9Y33lW$OFKDphive5{M;h
FEe+^cEFJIeolp#{>1po@6u!Y_V~A<HuR9lRC{I)WQwl!&;1QgL_C@0e8RqD6Kg?r2@fp$ql8{0tq0rVHH`BnY#=Uk^K1nC+52_Ehd2pJxz$`n34t4{J
+pu<XI?G6&OVsY{2sv9wEUe)`h=l6VCaM=oX94eZj(s>F{q!R!3>B7u;)D|=y!1j^>rU`ZPA!yp~ldLvsld;U}M(0R&R_nk=1<Qjk&*vW%WZiGK_@8fQ
s=IQB@vGkjLR}lIEV}bJtA_b+~lgfmNr3%-T0}K+@;M(5}hZ5|EF+xWvh8Y`}-u3MEx-+5~I<cwS%lTRgiUUl%&^I`5#jg;X@7m0%EiDdJlbCDF3=$xs
`+dzQa#4_7>>^K;V(BM=+@Qx6M%&60N-OY;aGjlxOnLXUsPY2Bv@c>l>GHTz5@UcV$~E^)=ns;>8#F+k>HrQg~uZ6f!)jl_`iKJY(b;F|Qd6Ar}~#zXM
$ceClEg}}ZRpH_>U9?+`Y+wr|e7~~ewq)<<W3<<tbi+f&kBM=U0Lopnluy`f&0P{8T33v3#)<fpP0>q<fnr-8pE$LoxnQbz80{5qJ6rTnH3%nGr#zu|e
&X%ou2DR@V<$@W3N4*N-qX3+B0&=J0lglh4y`!!ND7fL+{1PYPEW2VFrEPsJ*@P_>%CyVieU@Eoxux-IpIY!%2l=V$?pc;MPf&ClPd3Oc?~;xRWf;NIh
tSWj1eE~Ky40$bNa(WmH@B!;3X#EvIlaUa8F}_oqs?as^hn4}R{OCq3|asMPvz42G$C=p_G&DzK7$RpXzNqrs;L4-db5kylffipV@0TN!M8zrA$etaCE
zp=QSHmsv5Go4=2<?Rl6eOU8Lyi|I@LUbf<KmnJf2*FM9>9i2NHfDxIET@Np0>7_ENS0#@gfnvKuHo-U%NITTX#dbiV8Hx88G<O~+5#s@llPpcXMN)Ti
|P*Akun%jd(upSrV4NDn35N}~gZND?+NBZ_A-Ui9FiHTGEq5!f8T9ed?5B$E3wmoI!2LD`2#KyNeVu}dZqb-H`hLcT<LwlC|M3~l^|k8+=Jh9!JCoyh(
~piREqufa2%(LZ~|?k`;XTH8-2<*Ix#QC3&nbpq-OvR0_V;6>#)DB?VI1G+n*#(}xk9;;WJq$G1LR;@w<5aYcO<`Ulr7G%OL-s3}AHe<CLB@fu~ug_L^
pr6aPL2{#s<h*0kA#t)(^eh<nv*peVFd2zBu9uLjS;U!4wka5RhVhjpOh)HYpdQ^`A`Z@)Tq=B~d698;*^9MqGnzdq^Iu*_uuO-NHt)VhXm$BK&i#=VC
d>*dF^+Nl4~9JaAw=AJvef5;qYrMuJGYFSdRcZ`iLS4naL#s(Aqs9PD~thnhV{9-zzKo|(@dCLa|>8qXvGC_Feb;|v8eIqv&if(M6xFtwQqmjwqi^l1R
S%|i86g(NbHf2kW3pUKB+{u0~*5@%&Fwf;~v@k+)wgW!!4xF<SoCw>_xd<@^)*7me|<2jqJoo6<kA)tjaYX_P@Rmi!t5qAii-$GbMusXiE-{1wRNqO&s
T6aWa7h3fjEWodKGX&V6?oss&%6<!e>qbYN$9$f&G((tkw(L1L`O9qu@UL4Rvf4G1!c4oP#_O)g&WC}0Zdx)29hKW~R=@qgVmCmXA5F7^{JGYNEdEiWU
)x#N?NEagPtBUHH)T@9K6s>hMu`|>UzeSP@b$MMhRp2Ee+erDJ4-~{w?JKJaJ20>)p+2ToC?O$I=Mb%q`hbUTec7Dgp6tCNbAUX2B1%BH7m2oBi!GNSN
U+S%{;uD(@{mnc^!HX6$d0;2B>#oVu<f1=~34A0(LcF4X)*yp~dkHTsj8Ar_Do8M@86wD18D8Sftci8m;&w+kO3GYN3vI!sl!Kb!#QV0E`GR-#$>%R|u
4Wp@2t+nVn>w-IrN<RcMxHHLD-h_g$WI?!eD4#pLw~kBsehBL<o%A$T;ANxl5Q^K<$OTi=#C>E+e<0!$8+*tfDPMKuSL*;=sFXZu)Jd?;01k8Z5EUZV!
*75LF9;FPLgBn$U8l7pcEsRjQIy*rga>i$3YQfBRgbD_GC<8>Kwm^+;A*lsz)N%lQaX_o2CiVesCsd5%%lyPQ3a|z~ss<RJE$S4)FVDa9N7s_#(3+3Ny
<E4gC4R?p|tvlk#M;CHLq0np~vKqB0{$Yt}=3#TeYd@;OkfMr88OTdJ?;3;(oEG{qJDkj!;60WHLU$@^MexThN>Sn+mR(9)k5HYPlIAYhDy;f<Zm;T9B
l5Z&9eIW&f>xM)v6cx>S>A|}b<0XG$UU05}?6#zucvpU7u23B77?EZ0_W<gBm$}^*yB7gdt<3HYR;2oLI@t9-~3GNDLT&X!5uCt%69?DPwjXjx0Y)hoa
dY1XI&L}D28Lc75j3L*64R$CKDfL=&_=l~<rq3ZHT2|*S26WiJo_#CR-ja;t&(4SI?=1^D;_O`9#X_H}-Yfq(!-CLTwJDPm?<OMSp;Ds<XdrFd*C5~Ol
RSuqQ(Ud5f!3_L+@Jxk?-S6=#WJsj?WBN8ny!Dj9^-Mz>YknJ>%<~_Y8Ta6zD<J#I3m&e<l!Fj2`<m+TB+kg?!j=<+52b#wGU9dO?yUSP2GXbED#gK=7
9<97veNvWMdn8lTUlx%Uhaisly4bMsZb=+&Qt%`aH!LX<L#37rE-Zg+~y`nMlj6xB6^<FRx_b-UCTWY>4MRTiupoIjj8Qghcd2Peux=@XmtS1SdhWj1Y
k(JQ^~Vgbg4akdTiq-wcheIYo;k<{C21f@@(~KM?gf0<$m<%|V__0-PF!J7UwsvTI6bh)_Jqp}!3Ms^SH8Ac0oDhZ!|HNW6nEX|B^a0t3pldL>rc14)f
lR#d)Ah-xxEk=Z@N!R-hMQazoP0KR^8OADEBp>y>Xgb&3z$!|H}0Z#8{El?zJ5pLzqE*MuQJ$;*<6}<Pk<941onZv8Mm+36C3*7BM1uL!1E3jsiFAX0f
zRjPgC$Yg82O={`<ivw>b^yW9ehS(f6HYQN@aXengdnFEA&;|j|F5;w8p_ZS2d6g~#eXhg3Yo{X^kU<hrJ#A7@LGN#;ekk`r3*-iH>9ZjnzI9B+&{nZ`
j5Bl`UnY~fj?c%=Dax49k)yiU7LGvw`o>@o6=GB$Cnw2JL2;Bdf`$4S6#w5Nf;d*^j6o>;h<9z@=mUid?Tf0L2EDaJ7GmwFyy{5wB?f-z%bhchv(m3<O
Vd=M^3{iz}-uarQa+g0RkD;5P#Qih(;?_l|6j|`|Y95u5k?r3Bmoy$E)Vs8_~**k)qh+P=NDuvE?{-hC-G$AutXE{qtLnUoQA(Lt*W+#dh4+nR#M3F2O
><8m<v#e&n9udN5HeZY<~xHvvkpBYd~u1<`#*M6KmB65JA}FDb4$aqO`-4lGp%fyAZXneka$B4`>ZB2ODBkNsduG3gg+hG*x$nJL~mJh*(~k4o(Tui5v
tuC8&1k&uaw*)zaApMbr)mBM=}Q?o*6rnC`<62x~DWg|CadeD*yRSU$5n=C^es*$$G0I7%N67;v>`9N3b7kg~Xw-FJK2|2ku7#8GF4<#?U=XT<3g5ue`
rzMU!+#EQ}QbFvsrcB8^&&(h2iw5IsOebtO-Y!!JnQ0+)-S*=*$%w#K#g%Y0<IFtf^C5Vj0^Nea$p)NjWFmlf)Y!PvX9k4IIJ%ebZ+GFWagAavJ=doqh
wC^DF((K=$MR?^M6+<l6IYBhL1Ium0$fwW+gZ?XFpnP*QFXXB$IKD_V<rJF(cyh2kCR%E{$nT|)#KrAGAQPY?MY3h``{Yflx-(f=C1W{>+)}pgpAr&EF
CffGOzL=i89gzns|~jqY}@y4we{V8XL|6H<a5{T@1Pg_CuCYq=n_OPdpxQV4Dp<V&Mz8fl3d6j;fb9LgEhT`GLv(=i_MLY{^LExtjz7&NegzLZjZ6jn%
=xeZq+a7yRXpxP3kMSM(l9Na%<H5$Q&C$ksVN2<W=?qWW{xU=4#4Hce@QbSf-b`3{`|1XDca^SAf{_kkY*?OFE=TZ|-?O0GeIfRp)G=J?;{P85>B%j58
EF8h&Hepn+7c%QsBP!Ee3PCm7e{1(9w67%E)two*d!#xKfJ@-OMKpMx_;OB`8H)+y7Kogt_@DB^#gGMJ!<QAP6c@p^#JaT75Q$ahC&3<`}^i)XZ+~307
xJg{flNvV4TdF4n0qFE8?|#9YZ9hb!ve=WPhwGvitpylz2iNK|Qn1ia6WOSTVUpF1K~S&~KBVsxZnj18)X&78`E`JZ^>`e-7e<_+HmEYPgYnz6rEuvPl
g%$xMU%61BCnr5)zKAa9(Yqrs>VB983b>n1wj_`vmC=m-5&I}pNCP(;YvRsJmK(iTb8PI+aA(Hb<mDzew&=+?GEHtnM@F-n1DH4^6LWN#~d+UbY`IOu_
_E+L>`<ykIPoF^akmCTf<v!KO=Bw5**$Xm10<gq0a=Ui7UjbXC8!&GR?pg$L6d7;fYU1Vv<T|N$-V3tg_{O;aLF|yLg7Trn7`}$*r>S<LuxF@w47vZS$
>ifn#_D?(L8`D++u&+?XdMU#P)m({b+qpWbQyY5wDWUm3Ua7n5CSmo(*Y=^(k|mkcuISwxMqn;ss$xgH37j{Tzr`3#XuIumtQ&I%BhVjs&}#vCjU5N7(
=?*$$X>r<C!dU96)9Wg2oj5!cCs^`TelVkyfr$uGcjuklkyckl4J)yw9Dq*lxpk7dg)zJd6m=Va^EL)gsFE!hUIQca6vwc5~eGQ+t>$3yh;A=_yrkDdf
9KLTR%o`xt)q28+o4o_VI@6-o6q-Sr0!gKts4fdObqr$RZPo%b=LZ7Zp40)Z8agLo<DF2*X1#oE+Zh2}Ey>^_X=i2SIj>j<U2+$2N%rgU8ctUOBIZ}bd
!Y;>N=#)EJ<%`N`&o9Sk8&=!m!u1+qox_w+!NiTA6~xDZ50s@1K2U(GBf6eyrvQkm7`Y_O5wZ!^ZtNa?9Sa;ZYPVkag9FM(;<Gfd|<nv=vaE!S~<Tzkv
tGeGN(_d!T6w3uP0Qq+|bDY%*Y6ilWqo~$!`aXY*he|>+xRjLT%mK=lyN{ndIb(4^I0^YbIO#%AEe)V*y6XE$e~v7Wk8}q-QA!5FKkSHb@~kq}Ma@a4r
Q8iMhxDxSXNvY?l%Odnn*qR;r_L*o1(nqgrLkZu<ZZ<&76_i~B4b5}!o)VxOsg^#_LhG<shn6FDMvQ4upFP`0i?DmV(5Ni*N+EkqM=&^N|*`FdD(UMbf
Y#n1TklEGx76Pi5a&88RheT4UuB;#C-mfs#afiu#UrpBQj*S$k5poAe=_I1#estFJj+|GVjcpW^&Ah6aR#f1-}vrE1Dd&8<`0eS`P>gULuByR1~%jfYq
p@sr1O$EL@uE0|+ffTUce%?!eii<j=;LopolYcro1|vhcj1rnk0Ni%Ra!NB@D5ta4YQvZvxaXP>@R~=DB_N8C*q)cm+H=aLNhOnlh$)g8G|#POBS})(3
#}Flr<?tgqB3&@!eB(SrJ(zPTqM%47OE~5GCo#RAb5)hY&9aug(jx~kWK*;=zRNC(a%K<Z3^vCkhsWE+#$~-96zIyMe%24MCIw#(sDahK<Jty3xkzrxJ
T=aOcOG}vZL)g4mxmt|ExZ5Yv*x#V8fY1$ovx~3yUOM5jWRocE(6>QDE*I323&)e(ect78Lqf={@@N>{;+U8v8*f8059#6Z`RUXW<y?Q_I)cLcp8M%}(
X=(|?pb(Y16ti73`=C2<GRAcFE>FPuq==XM9l-K120sNueR9HD?yx&u${KJ%hyC(->#@kSjuJUP2~B}$s&Ph@6%<;tyVe%fC;aw6o;x92R@>#Than>*o
-d1B%%J>|Lg+6EzQEY`QDx;=VJsb>smRu?!tqAL@5Vv52?(0s!!WrUlOv2h33^_@~)C{PJY*-}G1NpKQn+4Yu1Jdz!>i&fwxju8wev-c3U!s7$!Th8mX
=fw_KF)wN;O+72Gfto2Y33&@Q@!8)mMPWHWVWNf*MjB1nHxt#-qa!{Ls7cOoW^c@Y<%0MBxbV7KV&u@~*`CJe4Cy)~&LS-MZKve*JOdXOai%|6+rhS-e
8ky{d7WpOK^Y30-2qgi?=`v*WDQP|KDUN>$|Iv+M}8P&&i84Fn89=m!`;~Rii0McmaR?5%TC`<l0*sodS~Fb(LAfJ1}~Rk&JK`32c>9ny8>8mnxHhl{f
q+DNSsD{-+n98({V+~Ln8*7F+H!2jGUDzj9@>i-7rC5X}*?X@^q5-*uQnrNiq&@c<CL^(DeYf{L|u|uAa!wYFvk#xAc@3E|ph^@`+r?2_a4DXlIe;i~^
Co>GADn9Ev*?b2VJxn&4e`FWwINziucHU!m|%5o}-6`zJiNJvO9J6J4oa*5&S9UiG4{ps6u^NcAVfAhD56BIP(|SFX{Lcq8)92*`q7XsZsGft7AgJPE9
m8>4R$``90pJGs%(9#le9_yHgWs9*`0c408N3Lq=6XDdsh>}OpiT;g=DH9gV!_S+-0!`CXq+7`G?F2RO~wVgz%;wA53hO<=;&Q90pD~<=ab1P=5j$bCS
a96r-lzcu5>Vl`c+j1+wrfYCxYmt;Vc~u7o@NiiGQ9}Cjrq1542^CS(km%&DB*BRH^1}2Bq2aPs<z*HD3!|m}HRhy*s2F7^G+j>%zLZQE@6p79KfRRrj
~VzsP1XM%UiH6+SN;EIcva3UiPGyYMw-RUE;;IYud)8cl<xb|**rN$Emv#bhkyJwykJoDCEC9a|M+d#LA+H7Zq-KJV!s=9@SFVYlaao@#gglozsdLEd=
b-oflAeH^2Q(O|0nY6Jt~55y`Z8el=6e<p2Q{B2DoPjnZDK=Lohn|Z|ZmapyPfwyrI)cTqRzY7~X$p|8M?#BMiRv)gxP(;$261_D%i)W^RnTHXI%DH~B
yG{~yZ7`a{s)GpTMDL7^q@ft|Hw;1-d3=KNY2cY?Xt-QU&!Ut<6MQ{wk$`QvZ;?_bm3tkG3@(&}>ye>XhjWcPdaUu^yVcKi*(qY{Fg4_)0-<m)>ti8MH
SGN3cC+(W@!^6~w*<M${1{~SMmmjCkqU&o*LZ|EN{t#%1m;mQBz|NBq&zrN$gAKDLp%0J}q>i-Y$vw_(-G2f4eXC*7TKLX2^h{4Rhf8P^PDHNf#zAoQh
u8se0{Ar;{K||rzmUgWQ6-U5>X};`;x0g$*&yA!_`~X+TB=6N4^qc5YmB8<&YkVJG)&KSV|9N=T-;JN?aWCCxu4$#~Y{DJCB@)8@8}aw=#_xY5&+L42G
yl2&udiwEB|lQ-`{SrD_T;#)ZTvR8ikXXtznW<u3|Jmn!IXZIL;gekm*0k0U6#D;xS?b4`~MXCe_p>?D19IQf9(IC@$cv1QD6A|{rF$6f5%V5tG?|2d3
e>orvH!f_iUc`@ulfrtI6N<@B8qoA#rad69W7G@rvr>xh#H7|6Tt}mzx{4m2i9QmYugRmJ15?kLCZB;Z<DWKh|}=Agtc56C=v1j<~INHB!5*oVWNS?r<
%IJ^zQ{Gq-w6H8*`zzaO51gqQqF{&&L{@Pod8$(wHB0?B86az*__Oy%$L>BCajPw=i&Gu_1HOTM2WnQExBnIZ*TWW9cqH*B~Q;sr(PmCTVw{*u28@6QS
^*y5|XQBGg-@A-LQ&Bt5(h|0cJ?)FVycV^QRRndR06lt>Km%Kpc!CLYUGliT4-eS=|W_M}sVAK>2QzghfxL@qIfr<ZOzbNz~BYfFUOGaw(I!lP$&9Q&j
Z^ZXneD?>xM)_m-A)jH&xVAAjjXGQ&_1F4`)~`lwupW%~x-j#X{n|^C7Lk*0=9&~$`NMw5wDCH>$L&C9%AKU|@{KZ4qh?3ADN2bM{m_pK*S92+A+xrLN
Q^(PpRck{_{;tY*GJ%fm)AM39waS^xwUF6;m7*dbPm?);6&7T8>;su|H``~)k%>iL>yDqANv;=^dT1B?M$VtSN*T`8@0x+V}XEFd&t`HCEr}EmNi4~nT
vNN_@Q5eTH#5TD`3_u_Nsp9k98|rsq{^<`rL_&^nL$c@46W^rtL$Kc`=lG{b~QCOVe2L&-V8zN&I3zpebhUj5hfX<6mR~76?DfqnwB>+t2zly|jLjx1O
W)i@d8C-7o7`5cSpkBA;=^ulcuuw*6)OkUGiYFY<e&tG~#X*K>b<j{l2}`@hIb%rY&%$XnFttv}munbqSD{3iv&FY?u8zJIM>S7wV5O5_o`YFr;F|6QJ
YnDtuuc`IvP9Z)~=|9Ul3jj1arVd|Uy;XkBeJ>mVnUDl*TFS7Mr{(fEV>%Dr9s9E=^{X@Tut(FO|${{@uh5wO1k8%X!egJ%(NWHfV@zYWws>yK0;Ki}*
i?Y6d>|gnMdVoGVV(~7=^csC%|JJOz__}BIIvuj{!+(v{p=(#Nm(kWfz4?Vde}aEGlipWcU1#(weru1N*79j<tfPXD@TI?uDLNJDSLsQDMAcvTr`_l5&
9mX1bDwOlpg-`3Lc?{Ya}%`-OS?#af}c-A8${t2i7Q~#H~VG3H&pvtt}iupG7*?R?9Wu}++XEJNWcZuFY%`k3dVjNBcHNbmq(lX%BUf)ui-hckD^f{vX
~HczdDwm<Ij1aB5VB|Ki<uge(b-zK4jgAqeE!vZE??y@GXsK*F&N<x?bbwXGrya7jzM}l(tTNT=@KS^Cgi;?wTuNcQ~3YWEk;N)pvLD#OuJ~u}z3|)w}
C!%`n;A%J=h^;Z<MuZvj8rEpgR(&0uynUbhKV$_63Cy%t|<#oZ6<@*#(F|Jb*=UFhV)n*QSnB*c`PO;G8Ly%5Y<Pu((N-04{?sA5VjAqc}vt~c@4v1+G
RP%K5vTzwU(&<pt@58=>rb&Y)zvo3WXC88^BtJ^<FzR~M0KSYH|r<J*9Z&u@o?sCGmU9Dc1N2zAE_){3<Lv}rPe2+>Hd2g{9Q`e2jhsqj^4@&7BJN7j*
VQN`HB7xrze|qN(6g53d-2Nh0qlu2-5Zra0V0mpM){GEN6;oxuuX8~4tR^nnM>NPJSwEM{=j0z}2PN99W4JTUg`=swNtLg8k6ojn9xPd02T2Gges$j%C
#RNti9e!6w1r#s&(JdR$dp9q|6%XFmLNs4ZNU#>%p5Hq(L|se6^J)<009w!hOZy8vaWS?RiEmrK4*l@owv*k+qnCdYbCG%_EjA8QcZX6>10wSoQqQkMT
6=n7N26vc<h!lZ!p~_JpCu}vB%L4Vu(85?Pk88=DmFBF9Cmy{pLH~x6{|qiiDaqifw(2DyqN&gTnZXqb+NsAy@FnK8VkE`f#RF+b5kp&rvX-`raJp@ty
9oJ`du&kGV6yk8{%7V|s{&zhK*EkeuAa`BV~(J>CBaKUHJ;PhyC_^v^tM(Vz8@DuuB1$>-bMdP7+SlKXy~Z+h)tLp`yQw92ZtSHb*~_?y@q|4TgXH~;8
$6!?QU)YEahKdi5j<YW4Iy~eTW&2gWSX@7)W5PhQXw<=cD+%%rmDkhUr{yIPK7yv<Wzn$Z&Y%tw|ga=}I-l&a6J`eUD#|<OF@Pj#%rt_1@7}xw4gb>}j
A~b`4Enc<b;kfm;BbY40HJ*I8(X_K{sg?^czwioze&B{<-ZdYl=zWS~y1kv}#C>EVQ(qtPe@eXSZ9Z=6W;WnNDp8DY4t93yt|XI#JdctE6RLNW1f9(15
N|#|>BScyYT<+3=}&tCt!YvI>~hSBw9$skU>rDjvVl!Pm{v82Ec2Nlszmt!Yh(XSs6@NcU-!v2h*iEpk~*oM#}hYlRul*iryu4O=ZIUsj%S&ISLolk^x
lv@O9=N(j9Wj3=Pcy;QkNwO@HbI8X30?_2(gAwhH+h2M1W)&rJo;SQ^rHwr5rmLb_dQ-D-S5Ftn`>(vn<#wAlR;Txv^nJB(f?ASZ5orZ06{?wLhu=OhS
KGH)f(v)?+cYOB8Ux1KuBNQno+`6bbj4e}CDL^<T3{Bo^#e%4DC91V73f(9^k<+B60k_n7f-n9!29GMq-x{Wmc?@bZ~8u6K@S`2;Nol|r*^r9I!MQ0)$
uAMd5ck6!w+26FG6J!_f>gT&O*#fxFN7)&8CWof1zEsLaAH62)6tW0>%ce;+Q_&jNXRHHpVTM#A;mVJA*UuiKks)Rw!14z{KuBt`Fo}8ym9|saE2XVnf
{m41=9MGE=g~iP$GsNd@ck#+hhx9|2JY0BecRqP6ugOgAn9m-T*C~PBCXl;X7}4P+=m3=&^E>zO<K%WKd2rLNlPiMug~N8mDudp{bC(Y_s^wmUD=E{+p
etQfN-QKD83McsqU7GR-~>~ZyQ2R9J0w9P`_097YGByB=@2&(Z4un~^n3DzJ4CDz2bw6r2Eg>CF3%5k#qWKu&kXO<7;=wiS%(a3i~mi{lIM2_b8U>rD;
C)~>^QR4kh0MNE9urQLC{Vn-ODD%An7F2hfYZ2O0ixynyU#+plhO(rk1`-Eay^De|ttf1itZ*>q(hopw7-<T5*H=2sFsMk&;BWVh?#8@0CI0ARbQPLW&
8>aPKNIh?bxMJdP@<$vm0)zphyltn{ri*Bv_%GRfuiqN>e`klzm3Fn@_bA``?Yb`;5g(2_AKjTdS~QSol2%6z4{C>JuWdBxsxP!=+Iry~z?ghi$deoQy
eHmvS_*!0T)8#|06g=4fbZ-%A^JfAjDQ-{|%vP1jG@%Drtw_uu;9OTNi+0x{}e7{wQ6<bpVcD`On<^YeCddmBOWpgD1IrD=|pijKz$_Y3@Z(L=H?HhNb
3~7g;sVOwkQG_zCIfzgKdTKmG&VF{Ok}tjhd-uY@Y1#RA-h_9`?v`@nyp2dXlN9P#!v=u{LWRj2y9UyR*IXaMMM7Mf$|<U|@&E8m_{SMt%_1uggWc~<q
}Ow#uQUmtjb(UjewFdf4u&nmeNYT}%82&RtmtFogU2J7O)wOt&o5v=8ANJ(RUWiTfoS31j$4ge2jK2(@8?$=&5)-hao#J&Q3%3#KATo#IzWD&S3q9$Ik
JPaN11~C_z>BH{<3q$k1SXlA$VCChWQBYS}Hc8_y&=i@3aE-{y0GL^Sj#@`Dt*7$mi?b^i_x-OYfrO$lSo|v8fi`B0m%>{BNU1HzQd|{9f2e>{>iv&}k
}(MIOh$5g(M;&w_XqyTLj56WW=Z6)Tc90d-feMhGxZKN%erdxIMY()C1`-66H83U5zet^s^8@(n7z(2S+C_d}%AA1|n}bKT9ej0Aw>xr!~={F-gww0sS
bvOFQ}_9RQf7ZL*m#PxAN{wo2l&@jz!&KRP6PV!T}avk`L*i0vJG>k0UEcV2XQ3ugytQ;D_#wh5GPDM*yJbhN}RKvZiQof?C)ICDJC_3;gPkBwA6`g^D
->usPwNr?D7$_x{zKTlnz+!Y?lKeYP>$wp4$>%=%VAzPac1@dQrM}Ol7p3_c*pct-OrpWfXBYPIc|>C7{7<|IU*6y<A*+iT+*q=HOuyQ3C1+8w6oNu%z
=bIL5o`*{5Y~$emSCfE-8K>|Lz5LTm<vom-aj59M0C`pPXQegh$j9P#@ex_;FfkQC)5+&0@p2CA`{_{r;*s#J-MAQ2L=)zGDDxV&j~u~MB=?N;bGwN@x
j&W`iuGHkX=D|Q<(4OTk;epfk^$za;}&w5ex`a@(tn`13-U*_)bU_#O|TXzH(u?DvY;su6$XH!IsDPoHx6At|Sb5UGyFm3sCkckz^C_le8gmUFf^7tt>
<Aa1zC9e@NUA2tpgA0hn)T$X0pJAzf2a_O`z!3J7PTS;t4Y5hQz^VmvkS>khWB<YV6@2lw(O8^nVn4dmSP1~cxX4^a{^WxtzB9=y+18a+_38G=yA8*=g
*z!OpZ$r2_If;Ud}Sr1;Efrz%cuP+(akkjws<uYzQK#o0|BCk=FVe`*!2s^`YE8+|3UfuDlLz@?Iep*OQ`=C|&FX>!t`2vbn*Wi!lvw`*qmO4Z|;sTHD
xKK&8ej%{Gs+&AJ_68g?^ULA;Vq1>fFp<0m)e86L?T~H~x#j@sTBkm9al0mfI%ba|6YG_6AxaT^aK(>?@RK~nm2KHj1Fn7n)B)nb*AwmL3FND{a&9<|9
bvFn11(>wT2YYgLL(6pCdt7UpR9x@_t`)enIF))7^`djrE!AkTjf8Bof`!~x`1Fdpx$0G%!S}DEOqTrT0^iFuR1i!@oW*~hUZNEM0rP%^tc`l6Ujj?R6
a=u0(Ej^3lpOuqXQCt65`}VNG9-(eRS}+o@S7>Popo`P|49sGt;)jD-W<-;Qfxjzn6WYGaY;*RRb>);oFLJzv3%lXw=^LkRHK{7lmoP4J177{v5Tv{^P
5-=t`~1TgN0|L^Iaqy>VO}+Qt0x<1#w%D<Ri94e+eE7bw?-b%d>)_0oIGKj+}Dd{_EUfK>Rj<k1Rl+lgrQkZa@@+#tQEtv6oTkb_kFWW$rhFotCURZsM
}y}><9p9ClR$OOO<smxevQ+wr~VQBUiB5+gKK$}@=zU<j?o|kes{#<<WpIhNlEH4h@K2*y(MbcC5L|o|Yv27RQ6G{;@pO0b)!ca(mLwr)E4KsM_9%=wT
d!DJ+dJg>06gOXTb4H<Z?T^ctqx^8R|AE*d9`F$!(*)||JZD^HNak<s?|o7I<l=Ya$c>S5I(|${7h$o=S&{3DCu+r={Gn7&oqyw^=xCevZAMOsd&a}PZ
qzpY4`oKtN+`fxGj@iX&2HktII18gRyU^SjHLneJ;5b2o$0?LgX)$$_h=ljF+eXh+}Zu}y^`*t9|5^sEU|FwLkG*9`8$Vxe7N&z*D2bv5(oUC_(b7<7-
^l0C=^|-lR<zwIIdFp*~+kFC7&13LqYT6ZQYrb?eFZbRu|I)1i@zP?VXWswti2Ds*h+*lK|M@y{A4|Pq*XmXsfQ$_+TdAq%xLY@z%D?v0eWMv{e}=U91
=SyxN~?)Q{Jck1@ph@#)1!ZZ}|Rj@VGdfRtEy?3A%G!3>Gi5LJgz3m*900|6h=Ml-M-igB@Rf4RnkAm1e84pM;V>1#O2Y(3d<I0s@*S8hGmiKu)wyO`X
PVn-7ML*sLbj)%#h0t{|U-N-ypuJ)dHN_<gV4fyP<Df{WxGuz5GD0_t81sos)(L}r^`ofAYribU~W*nrln;M7j__}^SInPf&Ao$3tix`;=ZI6(7&_CXL
P<}{_UCA9u?T7IJMYtL*Q6mYN-Qp$NaIf)tU-8+PgYVV;>`2+F9T`6mc>quPBn@JN0GH5Vk6VgCTGUfYNJQRBM$}88R&v$B=d(%l)V?krZJ)gAyBR^Pz
<)S6zTQ_4%p2Yb$Y9JZAil?ioRsJbS!kyMOn>N7oPFkXs^=gr>(PytKbWY17*4*K2Idz$+SMd76!mJrh<?0M>PuGL%Jg@42lv<b1;PE6oGa2{S2AV-5?
IrPwK>!o)c4jfIB1meORtX|w5++Y2kKiDy|UB9z*zjD|AyD!^%}SU^I2zng%7EhC`fm5SWorIUhwL)$a|yRPYJ1UL%Bi!EFkT?VcggR5HA#21lze-_zA
q=6J0sRYMV)e@0br2yn#=B|5W3+V+MEZ+{b!#Hn(Cz>k<S7G6YD(F16igffKZM=smtqD6iP|DV8HwF8ER7c5A!MKxSaItD~|y4XzYX?ZUn;Kn26M?o*<
4`02vaA$|YWDhA25_37qql@7pazgp6fqAr50A#|0T#}|_AcW^@DupN-UF5Y4d%oV?Hc%;v5hRlj()GKn?`6BRCZvrij)+-Us<x#2$AE^*Y&AJ@xquhYe
GsBo*D3gJ>A4RR0vIf%S8`5oM*d%yHts`bb&Ub>9eAr$7M90e6pD({+^R++k@Tx(v(ks5s7shu<%K*gCL~@(huJk|spNRj1{&(=e2y!#lsgOLcp+<;}b
t7a*2HFk2c(~|*f83gt%L#Nuyawkxh5n^KDp`s+w=@Lz=|Z_=m5>Jen9dTkAWI?DN`$p%MlJ&ee3|9T#K%QH)gSLi?C^jbbto$MOcxWJdi|ytYet<&>+
Ro1Q+=70_UW6XE6hb-M`R!?KSF;f7gwfAd|&Hxr8JxgFm9VX0IBhwC2mjnET#o_^eqg_dZ;(K=6!W~gJs42CxP}S!*yz}Ut?o^Ky*^FHh%h7_2Y^~7~<
CN?M09AAbOXeUe8A{jV=G3LVzVhXtIjFw&3%S)afHP!c~1=orCq$MnUrA=l-mXD|>UCVcw&4dMmbL)`dZiIR%Bbmk+_YpBX!$UY4dk(AVwWBT)K^mi}k
pj{awn@*cX}Mq>xV?fV{YyX?>KqF>nRtHMQj&F7;&Z{U4V*4(l7o%>cVNWYQ(16hQ7gLFtlT-h4j0AKaWY#F_(2`KpVZQ4HZz#YP@yC=-vB7*<!yZfRU
D;L897%M$qDA{utv+&8|YC|Fp+FH}DHZw^N^-)_k4@g^k5q`#y2KQ6|axw0~ffQFKN$P3y0*1G3Ah%8288)h1#tf&{UQvlqm8Ejo0JOxS70RopBv!EtM
AiIj%pgO1gre<TIMuX7H*25k#bW8`J%_htc&zLrtQG3}L*jc+Zt>jMIGQ1C<rY2*nTyhUH<PPs9uYw(=H?KPDmHRS@R;J`1vE%M*FAhyG;0I%iw;)j1q
TD17S58wsu3hv#qk17%GtjjC>k7cnh_So0H1JnJ08wAWNw%Nj%#x2AVT|&NM-G9TyY6;Jk*C3qN_O$;nLcF2KWC<5R)IsJYqXF8=#BJfNM17v(lu_CQ~
;S9!S2dvBSn7B|yIGMtR+UzcN9U;38LYAsA%qIenCCgd^PIb<^X6OpvRomnoLvSc7_br!o@gSMFRyGURO__A8P<N)RoKk%PVMSo%$D2g6R(y|d<_A67g
&i_^#*t_Sdb90{Nvc!mgqI3^zhCXk_Gc~hTjmIFI}{Lq_caG&$f54rHtP_4xK#r3GrS~%d{g*}J(BGTNntj-BH|5%CcLKDM1xfqykXHC@8yW0ZhGXamr
(r(4C5t{SQXubl%8@&QaWsyM9JE-zGeG4L)p`m<)THSSiZ4Ed+Ku-h+1^ftcr9;$Pz!Nu80|)C7)H%=}IKv?tXd6r(Q;3jhby|H>9DhAG)}b0z3h`bN;
G0{m%^@%$C*Yd%eS#|xT|6kkbZT?U+D_vNG*`iu&Ng%G`}N9=IZ^VZFvag>KjS=Wd4#mm%JCf0$wY2o%VGPW?eqs0)7X~e2u)cjWYJDqKNk}iw#EEVM<
p(_JL<s9x#6~M4`m%bUB{LHt@XE;pusikW{;P~AU#7!1cOP%%gV{%cJ<~53;ESYsN&fzbZ*q^cDx%{95styiFPq%H{qF#<#KW4?i1laY}c^yyBqTXuC7
AwnNTb~2+PI1ZM4*^WREhgCaIAOqG&0!;heUNGa55KNYu!$Cf9D;=c8pC2#Gh`<wvj>tXW2nU1_`pVm!0HkhocRfcw#PRs${uxXtg^265OyEG=)}M1jo
q*8}wiMz`M24)c-JHmKC8qbEFa=N?1-Uf7`OqtD04n`<nNv*{utxpr`SF*!f&u66t;MQoR$xqZ58h;XewYZFPf_w^Xr<~U?6*Fnax2d}UZCb0<fZML3o
9xE;2O7%dN;+m9&Wj;qexRR6)od<b_0K%<{#zm{YSCPGe++&#x&J&C^qU5<6Eh|l+$V*sbItKlR3nu1xk3PVjbz5bX)~;-7^6_TL*8s7f^3&)&V)j|fB
BjsjgDZEo$jyopEkdx__vypw$~6GaOtIr}xNsmMH|hI<YIhxoF+d!Y=Fk(MDJ6V9YxYAqr3{`4Szkpcvsx@nM2|6`wzc=y5Pm3YyrTOT5mNaLrrj2Y9)
8vnG@)5?W+WMqGe}e}-^PUmZ050(V%-rVXNK{Eo5ATqmXeWJot!cRyvRO{d3jJHM^nZ7`9X+g1rJqEM1W8IU(bz9{rC*Qs)T>li?HPJn0XM*^<983@0w
&!8e7*flCL80iMOyfPycb{PE7Q5s<AYvhP1?n==DQ6Gi|;@xvve}LOzw{*LFGL{w{#Yn+4OdA%@<`iX`$C7wA25)`%s+B7Xw+ap8#*RBYzl@!%>#EWqC
$CoNM6eC@(?4YOa6Zjh)K<H*AU(zh_-d$@5bK#r=Sc*)u_pdu>viI_%R(TV6J8G1Phytgm)okkD_FsX%zF`Bt1`P^t4lOIM0sMoVnMRUM>klNcrY#10o
_T9Wp-&p4_*l)LrLgntoAciN;AI|i7NK4u%A#yhz7ukQ`%(%rj2DvFG@$TUT==Vq8+|T&5L-4Jf)0i0QA}lI_b?^q65S~c$=0o4M{|01|;3H^9zsC&LU
I_QzXD14&m`5mH3~doe)hxNZDUm+lD*kiNDk;2}Uuu`~DcH`xDdN8(#Mg}}jV3xABtWe;Q!JI_!Q=e8ujh1>Hn6F67C!RGPr}VSmU7ws7bL}NQ=f|k@<
82-cG<1`>gW6C`x;yqT&|{p8{aeCUce^W^@FGz&OnZWy(k?Rx0SnXXyD!jqyuqMzxiXVs1aoGX=t9stSkLeJoF<o%Qe3BP7L>YU<@`No{OZ(Z36LJ_K?
wyXcDZ#gtu<%T&cRmKc1IRjR0<f==6a(SS67CJwwk%A|&A7h7MCN=6BWHECFkUCJDecN0w6!tb}k+)Vp`FBWwzO6scmp$`oL7q_V<2rzI9VpMm&8kY{C
7zib#`z6LiCybF?KBI9$Yz(*M`f3KeLa_M)iGqVlY=#@AgyYhkfp?z+(%XNT+W_a6$G`IlBDlJ<k?UEyqwNNL~i=A9O1u(9nZ?(c(zN`Ou`L$~~JvLvy
IT#%T?RG|`Ti6}gD1}k=yxvBRf9c2CFGdXseD-$=W4|6?@mHnOD2ra~08Q7&-RNyd@!L5W;5}aROw|v>OK7C!O3OAjzc|sA^s8qYF@fm-0nr;K`7SX7l
paOSN|cTjuXEcl5p+?(@-=Kdn2R4DxC%nV?nw}>n?BF&y?L(}@Yyz28XpLIaZfHQ^<=kE$o6TAMQm6#f5r{}!aex$W)e^QaX(Kk*`oLjbudEq7I{``(i
gYuqthzWvl}FKPqw70Q21VPU6V<K1;z5$Kfq+A7XL^tz}d3(*Tob{mPp9(JVdx=%TqA73o+dQ%A@>W|Nk=IeW}JNy*C3a4G~HdvwZ&Iw}}3|z~2}FWXy
>h*&;8?svq!~%`37F{$sl1dJ5?2$vRI~M;SmH&rMwr=>fUC!+KNluf$zzgnRY+K#yRyz<bM*@e8q9!d9gK)(uD@gD$u7Gi6}7@P$w^Rj_WpI9<TjTzc>
l3ey)Ik&zH-$-y(7Djy!sH_USNJEg!msW6M9>cTG@imi*1GxJJt%&S5Uj(vj*<N@l++I<AB@jO|xfe*M{8Er8^gE+v>_AfgvZzcnJ|6QAQ9Ez2C)y^K(
hTVYPddSJuUucO-_b6(DBkLebKyA;g)IPvUcYSlL8DSuW`<<8@)Ux$#H6z|d2bn-*UNqP(VyZ>@<FytT?YAq!@cJuR%Tfd;=?7~uRo9Hr_{y?V*_a@93
r~YciX{N2^14ssu`wB^Vr!pncdb|vya@L7U6c(-F_NRUQlU;nq&mXCQx_ZNNG<rpo{Z1{y$^L9rXG2XhWbcvmQ9Q+y^>NHc1BTyPp;j#Z+kKl2sVd-f^
N8wMpHkwO#EV#?svd!K1^r>`L4?pKN<aiOeUx9rge)0u9jgoWRy@0_b{n7UZseK8^7iCQ|d4O8A{ow9j#xC>}*mh-r1^!EMB_;<jax<wz_9tZauEX)sO
*i>jyKgxbj#!b6mIyXpu{KQ*fhv#J>hs#V^&o;>|S^nBt41fRi`;>LfC40KUZ3=u2ol#I^zBy4JeD5UxJfZ;-^y$ijQ>#iX&m;kgS|-M_F!z7GAIyu(#
bgS{^cB6xB1g2*UWN+WIy4k|jvL-XDK_?@brp=k}DmH0@@MHwPn2Jfa3OV@wWCpQu^GBnR>T2Zzt)w!Xs{M7_Z(jSaZGhF=rafhLXPe>Q-^NY`7Ie`z`
*>R5-)5#sNBl9d^q?I{e&$?Day9fBQfqwXk)(rV<FW{vF^MN~4ZM9Ipuivxia~gO=kr`J;!aEn49}2B`M|4k(S|-49WJf9WaQPontoh)~;R3_2$AsiO<
eIA@U3X>P89j2%XZD5R8lsS(_3)<G2@-><k}z$uOlIWDyLsI0&(N)0fat2r_{ajv)XYDisPUFN$t(}1!h5Y}L$cOg`XC5cdql2$$3Gc161sr0UwRBl`M
A*`>)1CC2-BX(lt=q)6%}@TF6U=u^{!v(f-Xux>6+N>l70D)etE?n3DT9HMOJE}&e{_QUWUXm=`W8*iTH-Dar<7;`?B6uBSlJ}!1UD7+&O*3rFF5;d}e
}-#t#!DbmR*Pd%lM8=3M=Wq^&-lwCKverLl6!7mDrg$b{X;??n9g;E%)&!VrS$>JIQoKhteoGK&STXS@XY{J#9w^F`&3x2x1xa%js~{VoSUoyA%|!H-r
Ken*=vE=mk3$wI14dR&|~Zf>JdFV(?-g@1qSlrY|qt(ioTI{zy5s`p!Qu>f<j#v`9)sfs>7gzhWt=JWH_%C58(?A*WL?sxaqFd|0<9>HxW3z{xTkdg{7
ao7(n)+a*EPl}fEm4MHA_jXJVfo-%K+SvocAV@~KoFzcG?z!sv9UXk?AA)7=C);_l<s9`?I{#%{smc{7)!NLJs#n)d!H4)<yr+BTx-VZzwG!XQoltVwl
EDX?$^15MS1EbH6`uKhMl1C;GRfnbtCcuC&35rTQVbh#qdB^}WI;-Mzwc-Pmkmt0SZ*L6uT(~9^sYid`mUgT<4Lm><pNUrhHaLq5PyEJ_0OcI7;kw2X(
ecbtvqqs`-~~BB~;_pE#4A>o9Q0;R<5K0P{T}}Heau55ht8U>h<cT-qZOC-RHS8-1o^-Ot^yz()Hw*N<&*Ih^R20<tK*w*I?bPrIjOh-8`>(!)Bgi@Nx
J0zB(;sfK;SiZwrTLW$&k74vJBHfe0oNx)isMTsOB4GE-LwG3jkbLy=lKSof1%Zqdcskjhh^{^wmeknr2LuSjH(g2Z#udB=)=<d`$JBIK62EABg|lwR%
O2I^9M^sYrv8D|n7BcIVMS+B-*INAKZsIf{iLNd3Hi*bErll4?^g^)JBk&xM!AArr#l`4euk|8gi>`g)*0=Rnt0#_%Wd+;ecF?G&lGmy!f1dceOWc~46
=94s4n*Q@A1pXNnVMXDgg&yJ(Ad{L#Ugr;B!4E9b*Xz=NJj(m`1&qm)BhOHJE}HSW0;@sk&TDfGQbYZgEA3DcXEfV`cy~syvKDGd1sd5raB?P;a(QG%<
bAaCW4UKB#0kwpiS~UB4nexdUHA$JhMiw8$4Wb<g=Aklw%H7e2)MUNH~76JeYUii?Yu&ju3Ta4IM$`tVEMnyRpd`s{TCUYV$2p@nSEy5@r0d2O|XNA9l
j5AxOf{-lg_X%4_!^{(7Ot0_|}I=t#pC)WXk|tjM~~;)1wTeeq<pOqUs5$&N#L>{ao{!C9?GPFn=ic2OakrZHX`;j!vM9WZyOci^<`QTkz8d#{JIN$?8
v#^d`KvP^#=fLJi->breS8CUxaB@`r3ER;a~36pp<CVPfOAxKIbf>H)HRU(UK-L`m!Oi}GJ#7mX4vVsK|#&WO`?IN;hsj&UWVqvh!f6hWcy!C_Jc_x-w
4#?Qn8(cw+KlDW5S5ZPnM#Kn&<*Oe%ii57b{kl=UMi1l*mz%A4$a{NZ5fgsyP*fP<s5ZBvg07Q_}fbG?sI8TP~x$PWV&gah&0?;)b)487z_$TSUyBeW0
@LC5)&<<vSoU~?SG?S$Y<o8?P!gakE1pk;!)xx9t+W!nPHLxxs7danoRj+YqfG8$*-I}Ta9%ilG5Dl?Bu=E`6vPpR1f$c$=hmuJb(R`cg+#effg5=nYS
Qcs`<2JtqwDi9461CMgaQ}`MQG0tBc&Sh7$Cvy3-~prb$IC)eKRL1c<2I4bf2h73ZuH2C!ne6Qtv^G`%P9PNkQZJKN4~z3$9mz-$z>IWd>|iq+R{_Nnu
kRKip}J~v+q3v2Erp7ZqB~&P&ZY3K7YuHT2U6!Yv*1=4&Q>Wr9X%oVyLpWy!yTH{7RR}$HgrwV+Vh30Zv43h&-RO)+$2L1FI5LU+E0GMY4k(PrR+(7oX
rSez^>Y4ibw*-Ubpe3<oq*TaKI=A%&wxp)(26gYs1rlhmPo%Rb6$dWt#jL+(IQn!u)upnRy?GrG~wi%+ooSAGHY%3p-t-#h;@xi2uPuDReML7pJAw!Fi
Ce5o5?x|2vIGQNQ?Y+PK0+7*AFdyfIQ4i2}{sNF9cPBnO=(KAs(4r{q<2(`@x*FF$a5FrV?*na<&o237%)TfQDyU%cuQREpc((w2U>xw;b@L{6aX2BhH
;Vq8CYhH5b-H%pI8X#>@E<R)t>wr?!S5X`K3wrmA)Vf$;te2~WiKhsvM8I>Xb;!6raU!Sp9u7Vj!fRe<585{gqyvgW?^G%0*HK4-{FJl$LpBv}b$#!>0
teY0Y2gvQnG<jw#2Y@ezbk4v$IR}Yp@Z(@SLgoY_A=*>vd)_GP{S>D=l#CBm;L7Y=VuHtDnooih6>WGG2Ey#ClU#o0pJy9U^Vz2CC;pq(^1I_nv>UL?w
F}7Yp|X*-`u|9HS7RPoc{F38KP61%LnNu9tai=pU$r{8SH36nQXc>Sn1)|%ZDj30hpyulb2(nM!?kL35|07LWZ9F3%#?~u>SvSsu4d^?Z22XrY!(_3!6
{Nbtn@x{8W+<X)U4GwT(FdVAX9XwS^eLOIa&)bDLph0((&n+%{t%MxueO@0w;ngwWRQ8;&_dRRwvVVRymIHnGvchZl@QOhEd37e*H&nN8wl3uJk9purF
~LZL5UfbtI{_0=<hyO_F9-!QKZW_}7izFUtk!#1z0>A9)@SurM6(YXR83q)bnrSIEdE=Ci-n1f0$M#>nU);8rG$$>g6IlR#y`oeHFYgy+H;c7}}4QyGl
YXTxqUj-#FNS`Z_HHUZ!7fAPM%_*#1;vfQ$U}DB$7{H%3a`S9|ftd8vvnRNhDEK%P7pCz^7_4XIQ=`(vvi|sx*5`DGr3QGI$-EVPud<Ph;r8{HbzSj2A
O?vKmM`G$niR61gK0tdepDTtwFPd?L_9PrS`g5h=w^?`l~#ZH$T#^ryj77IGFWO!OCU)mhsVlsg{-;c&BvxMBA6+DnVW)l5iPXKt?U?#Yp|uy2jU>;#X
dy+EP@;>FLq&`K2J}JHvj2UU)awr{Qm-c|Gxm={|f~8ei39N@?B7Cbtv@yK{<UUKG9b25L=lbP@fy>8^QbW8v(6#f9IBbV7l`7jbIC#YLaWt-t$rYL$K
u^_QAWjZNb_;GYR~|Ue`QRF-S7pz(4H0f3^O<w*R3QicF{u4OBfj%JW(@ra$0KpyuYkZc%8SqtgC2*MF43z5k71O`R6#H;G<iGX3NH@jv{h{}9xh3Da?
ZeCE=-Cdp-g{33`~oU)wq|FHj;{{NTu=R#PY2TWRuTC&P%BRP!61`9O1k@Ij1yw9o~@b9kwzeW81NAmag_R8P%-+#8gFo81Y-kfTW|FD0xCcVf1o9+L<
9e?;*EBbWa?CNBYc-?jAw%-A1E9VsK;910{J%xWae}BLJf89TSZ~xQ(f4%=~e|>!u2{|xYVta7E@&E76Z~W3f{^j|T-__siZ>}%?oBlcCpl^Q)f+?qYc
cU^UE1O%XH~P!(&-@gFFhrU?cziNzl>TP^`Gqyx7CQ*p%Yvrv8av6sH{oY~Tiv&i^8HinJhp^BjZI~UNs1;|*pYeI?aV^z@5KN20(^fre@Z%eVQGD}KE
6c0g(GzZX&nD~{{46J_wU;O-v6$5;p6H|V(N&Sdsn0H^|nnowmgCh4To!`@d(|O9(0&DWYy=tT;FN$(&64Wn0$<Iagwl8vi|me%l?Ts5*XtD!~Xw$|Eq
o{fcH!OYrp*cKc9cv?*#aMp8xj(eE-q<?!T<xaHq1s404%>?z0iJ)||Z_zX;;#+Hi5dI>ky8as+q#@8*BXVUE$YymaE6h;vp_K-0_rrTu>*z=w{!zAe+
}%Cgz*nv^bv=#(lFO#HHDjL@k$vf*R1b-xj8vG~Q!tuHy<h2IFce2xMLzt}s!5g@xK)z<&8R~Enzf^2o_R^~=E{j`s!v~wKHtWlM8<@4wIevxLAo*jD0
*>8FIxxQ*dzQxDs`>}NkJo5W5_FmRMoJvZYPWKSu{?k5q2xX`9{38()-Bum-m;Haen<5N-`E@?d1D$@_XSes;`I-dUNmc)X64LvtBi1Bj`E;F0K*aa+5
9ilZ#h8A7eqJUO;ph3?&bUp6KtE=|D7x%ddyIHi!d>$)M|Iqf`Ez}iz{~AbCyK1_d@_nZ{g2udt1kLn2^tKr?U((liuIaBZli3cArKq=xqgQdit{N_sW
U>lb$_-0bfu|{;fE57G>y0LhrQ-a{3z1LEIZEO%YTR;|04ZL`hENk!?K*8_P#0@g3dSF7S*N8{<I(6@9H=v&9L&sApXzw9gBdhUY4REZr1T@{I7#QIi9
X4X6wZr{_1}$TTUk=uy1!$teW~Ye&O>e-&mEL#VWd4>(BVV#sL#(Z(yCEe^u;Hdl2sBmU)C1D3t%z#9!j4I!)E-=k}^ZipQm&{`*b*Y|LMN&7a@oFMrD
8AI?AAz-?PU9fR`!CjW&qAT;s!_OVG(KhOW0^@Rt)bjt7T&D+=iL;aN8l>Nb8i~GI%{r-g>B-$VBpMCS*s^9HjAMOOJ{2~5sLi}O>C1P%WtbcCP|KLBt
!|U@8{##!q^N0N#&n-Nu-}^t>=JOBxXHkXwb^lNES&7lz^R`ESI=|+hr#Hg32-w?{-#hbb{e+vKbmBu5HSzo~)35oLr|m;*s6BQ3Y7c+)pKD8Br{l@3y
W7+4^>h6YHcwQEJ?$mFeY5=a{7uwhB9Fv3r(<X>hje0de70`)&6N^i(gu-Wex5%W>k3ued*up47;hW+v45f5zpfw!hvZ~W**Aag-_al4_Kr(MzL&Kx{p
>%|f8GB^>3nSQ;~anWe}kc?qpDvezZ)$({5*fqQ?Ec~%GXQOaI|uMu~+U(@(?b!>CVR><?iSDZlKW4%h?W8(=DtL|D=D)x8Wh$swg{Mr`o3R%lY-L5u6
`41Uo%Y3gcJ*AG$8<t;OAWg8KMB&;MHivB?p0^Orx?3CcTfpS+p3DPWABf@n9j;N@F_bc{%YJo!WZSk}Cozt2COrPyEBcfDrL4N1~>feE+UhHFS-YVP}
`iG6D`PUITvblcTt7dJy5oc6{?fnsA5CcL!6a|&tvqK3+miBK0ax1qfEV)am@c0r!^(sA~>GtJlt{XYos{fs}k%DK_1pb%cmL)tJ6o6TD!?TNJ6it7X`
qU81=CW8RM^S0mpW67-wrcm6-KHM6*-2;80(Ys(rvcK)&nX&g;-zmWhNPBAy(P9n!POl=Vc28%H5W~C&u-EvB{^Hx5yJ(=#S&RwOu?^eqpO5Kgy!ZnU_
v`#|#`w88wm2uKp3XTiUqL7Nn4?LyEe~5Wn-VIoV+};*s|VXWe`waAT!EAC>8d(=@)%^#&dy5uP5s_Vzm*mu`8aQR8iFg$(n_$4qu8Dd8kvgT(IudR<G
$sYgigB2ZKs$X!|AL!TFOG%8;Kwn8SbRa*|coE*@>`IQnYpbR!xeX@6RhAmU%1DDV5<zf4HJjAiC4ZO5Yg@J}KfB-V5i^s~)Nh4)+mCX%03H8@UtcjQA
41ZrW}sr_GbT^PlRs0*=v>9>l|J8pmh#th-g{lM>&Z(r<^FzEDjW{aN(festpLtL7#a5tUeOapFv`JeQDbI#yD?m)|WCS~bwJhM>fF!_sZ(J`eL=n~fs
ko9;WUiA$_GzpwQrotd4E@UH3+UPmicY9Rbp@UCa;Xxo05WH6oUU+d>l>8sN`%^6iRxi_R>bqlAb5?eO-(AdS~)|nfDu*W~mkFV>p=I<^lEfy*LA)kG&
^|#*(@JVNGO+W4T;uddDLyS9B_FukaJvd^U^-Y|NQAe+ScQ@Ui{YyiHun=M*cDC;@jjUX9$|*1kJvlGeLs^~Dx>L&aaCQQXS0^DGz6B3&dA(sMuA~22f
Ukeu@~t~3nY|(0<CLDIT5q3+&U8Af5t=kCt+$;wW9#^CxC1dY3u=3Gq;0~YZdc)dN`UVxFn;T@5IMnm&a84s@PHK6VOj#V?asUGL+48V<P28d?%+_m;e
c4KTT})1>Ht|~0PGt+PzH#0{*2G>h^?5TODDFgwhB~-;R}mV*$f0aFnlj%MaOVm8Ub4hZLsITMrCV9j_m$TZ}k$G(q`R`<(gilrGq75eV+QxJHw`gm3w
3r-B-#d4^~@TI|QxM<3Uzvm;~HNmkK;>7RUy8Mavj%2LLAtf`=VSO57O}5tt|=hGY#&ve14gb9~g|lkQYPX2>`(1j*w>14$*Za^9*J1XM|wi_4Jn6OV5
%_x>!S?@D>+_!+bc>cDD|Cwmwt+p=TyvfDX6XNW{$x~)`OmO$X1Oxar}-6HD7mjWQ$86Gnd+!Q1%9B>-AaR}~m?Vq^OZvL`{VP(!3>FeCiI`B4ym8jk;
Yp@HueTdx6=#`8|0pd$^XTe9l)5&%qS9~DP$l>R6t}A#W_DgsKKnDJ+Ea-wywvl}nMyr`&G{P-vUB;RR`v9E5X_@$m86QjtZeS1T+*h0`RrdUPb`NIB{
jyQOa3_-coEMKlbwCEeckGoN#uvOl$J@1FfQ;O<Ro|)DU;>FEVAk+1mN5upikL5g$hEBUz{nS8R_%J28r3!ETu1z$Je7t2d)<~BFVz))+Nckr=$P#?7Y
&F8#phGa`=kTuXzWSLNc3dkE7eTl)xvcjYh~kHeBMBJV8mykzDEX>W{oE0K4y@ckkDnaC+h$uSMO4S9_xt6tc_7ORTEamS(%!?y%!IF`N%(g6A=c|Ey4
X>ds?~zvLY5xdK?b`gGcrPx$nucZ$I^-#gHJXZ)?#Y4<rWV_kxKj`(!gDN0mfj^!CqhT>k#KQNngNW+;$D;^q*cF}u}S2t@tZYLrBH;PbxMa!7#sh|vj
kj0No%;vAyzlW5utkU1F_V|=Dg1eL_q4&Gk7vf)1FO<XQ27{zYH^G8TzNEPGG4KF2gMJU)bVtV_gpnsk&=P!GoA<2dLQRgMCkZ{=2cX*I{U@Yte<}HT(
*>jWRFC_mThf*Xu?r9)W23PHk^mM(eCfSxZR#tu)+f~Cz0sV%-{_HL@`CmV#2KYHq_xCQbp#Fehk_mG?y<3-Q6hJxviAC==b0k`peVrT)f0Qg4dEUCdX
Ojo@iCu7Jm<WT5sP2;qta_{*jT=*s%7qNf)vEW72uPp%?xjHyeda)B1Q|~T`=<e?d@!j&8nl7fjyXcFGYW`IgT(mR_~T{Qq>SM+Td?tO_^fVY`H`Y1>v
I;E@$>awy_HSb?B082!2@Z_RDL|+DIxc+0J$5h6D0g7ee#v|<5_RNPUIqL$(E&=WJ1a*tJj^}OfP8P3l9txeUI;`CnWGDpxEi9zd+hVH>1y=)&}-ufaY
DXsSy#DZL~W=N8z@*hr_8``UQL!kvKymf2!v4`$K&@<(7EOg8S@2a4fs4?RTZ=n@n?_do|~Ief#c=+r+<3gnzH_;**Vczlh6{fm(9!2g60L6&;ETk-`Z
{K@9G%CogTtiD-jOPW?U0RxWn};c0Fr0^CYt5otsj1JSHF9g#45L(XRg&Lo9J1X=ue!74>@gDWeQ!(aaST{&vJ`#`)JCr~nZ56L8<CFD$Nk_lBKS<$!9
8M<=7H}GYMw0??xuHRkg55xO>trspR*O&ca-(c09s12l<lt4q#?|N6IYDGn95%YYtOb~{*n%FB6v|P+3uv%VOxFV3u%sC><5U|3l6POrb8IanH=g4Iwt
{hw!6qEJK*9wOhvjrT~0O!Rid9NSQm1DeFXohpW0ku7!fTnE90N-?^sa7)7m3yJa5_A=)L301Fi`HnE&q<%T)6kJX;2wF*BYxd$iXS`WJaPl&d?Zj%W>
1_9U9n#NBuzK0*C?xYYltqYZ*U2dkBYf7IK&QF@3?YaJ766#aP}91o}k}euc!CUwv|&KJDS@xc!OsGNk0n~%3wE7r_IqA^OYE)rLx=bx;~&6l1a^z7&)
1Im!@Vj>xu*Zj(uusp@CZ)Gy!aiFhE-XEc}Y&HK<#?!%Yw7C@@Stz1#2f0y0n#mrv|%yknm!k-k0$Cjt~#%tQ4eYy{r887$5n`Fd(!J3ncyyn$$2(t1%
>zT=-);4YYDJXgw?v!Xp_*a68)xJgK=vqgxKuXRy~CP>*G5@GORk{3&``C)|$<0BvELKj~Lo{%I9)kdG(ssj4#+np`=Ed$~ns<f6y^?Kw_g>30|)&HAH
wE2^LwxOc!BTF<w=eLFSg<J2AX&hgf4bllDx%%};<{HGfUv{15LM};qw7s^6f{8oMr{h-m$;l5F%M^vV+Rs*@$bx>E4UBbl9C6;U8K)h^+pwO|v9fd0M
$QBECt%w13Uc;F8$g;fYH)9@4v7r<kkcp5`Rhuw1z&5gaY|2#9aYZ!s<OnxtN5zX9@<X;w%a%Ht-M4f<gto%oxyBbfu^*(p|qt8xR&TL`35MT19w2(*d
G&pe|~XReoW>8_|eLgCJjFZSUwN7z_c@l_~G}CadE;4tg8}ZLrp9hLc25-IYm>gG?kJ1{lRrQ2$~y9;LqFEUTL_t+33<XBz0m{f>fAMz?xL-U~#i$T){
uNvJKVG3h+vs-}G~dfpIV}CJ!E$fIW>RYwFsCmwQ(|?j9(wHX%@{bKb!Aca&&l&KEzJn7vN$O+-6UzgY}{n=bwMI!YSU=KSsIFN%!_{(rXjW!sJ-OO_u
*ujS0cBQs(KF$ld0gg_wXnXhj@8BvvaBk~TBw^mp8sy=UVPMFNy%zT?|No+^SFUi;7`WKaG(KSn>7@1xbtJ!vwPTP8Q_ga6LCqtSsxV5ttIUlk!kv(0z
-pZNMMc8}tY{?}T;aC<e>Zg>^lUtRk8zsWMt>j(nE*Id;1;~VclQ+yDD+KYSX}DNt@3N089MjSn_R*4~xCgV{@D$YkF}&*=O|679O6tj8;4!?>*h}6Q1
~T_}K&!l%k!3{`T;Jld%6K5e?zG!Zw3)zs2r(U~$Fw5sENKCM<Q>@f5TR;*#R68<9*7}VTJAE`O5x9|&D7vjGEM2|9Q~F2JmOYLY(W@O_JR9vBb?J{<z
A-G_Q7K3z$n$oxobJxl=OnDmNBVZx&3yCSE?RFV1o}`V7N>NEZh2{G1wq>&kaBBSuSTAuxcZ@qi6|x!zk_5)VD1>orhQXejsEtu!LD-XIDB*uJVnK5|~
%YWvcU1_~h9-01nM8;QD2jKup{Pi_C6{%LZfEIX&;N;DThHQ+)<3g<0^K<<TtEinPsz31iggfKooyD?>XIgAj~^gWL7?T)ARXpYj{G8=xf0odZ)e2fq-
sz+s9bDcwy1lNI+w?cCb+G^p?y4Hr8GnbT+IYn*n-JubR^^O)B7i$!fNFFVe6t~=R~>oD!jm{<2~V_KM#3DS^{?_WmK*7p;Mod<b=d~ktFA?>&-Uz`Ol
`Jid!SRE45e%<K@gfEr(F0vEg3s2ZPlKS#wj|r8yiO!J9=w8CQ@u^izX5osUugQT0t+Fu)JF;}#8`pWI+1G1HWC4i*hE|qB^8uNHe(ZMR{Y;-OEh^wPA
fodId_xVV`|=?T16?%u5X`;xyzfrlXvo|E3f3}q=e*N|b5fRlKB6hFAdz|^W_APt5{SYH?S|3(h5R^odJhB4#~HSGHDRb(OziGc=hU;1*b8{Ey&5tdP6
q4?0s&s^uY5&_D;=GkYCB+iIYIR52pBKrBTF)Suk>|irwZ>|5i)m3Tg9DsS)2iELsyX-F}BO`tFqj|iz@(aQ}0Sg=v89vtq7L<;#Vu&-WC*KfZR|+sfZ
`e3#49}!xt;*nf^*Nd>&Q$l&JtRjKUs@5=%jbJ?sG)PR-qXR#3{z6SllXG+W4(Bgiemp%#PlVIT_{;|~#9B%~pM?oO>GC-kor_2N34d{`nef}kgGf9hU
OcNa?`=>x)=AnbR8$|o;$WbNc4l))8F8Go&)pRO9J7=@t{+n$7f%cb_=auzWh_S1mtXT;Ej_<|fKP)7AF4E^ox?rFzrO#9&)KyzVMUkeF>3UUpKL#c?D
3r?1?dNOBnpzI=6qxF>>!I=+v|B~Mbgw2z?O!+Z~;HJ~>x5UMJg-AH<@8bM|0~NFPi$`uF33931xmR_?B;=U2;5ZI9bPw=+QtHsqIe;zEACmT*QdT56f
1aI3;Ie9}XOcgS7J!pj!xI2NMkLt??^J|4tmrLWys0eN99%r>y)HzAp1+VEX2kDUKL!K?AXN|QyhjihDaLiC0_uqa?5WBa;f<%n9edf-Dx8T|2Ae=<=o
>s~lYZF+g^y_%RFn_bKpkE#j?Y#%TzCjt)Mk29D1IQ{pYBxTy_7XtNjH)WeSADG;PKL%vebGs<>HskIl5rrD|b0FT43Ms?`4J%Z_M@JrmZ;7B@K0<J%%
&>N5p0xOt%^HCPAVYcHP4=*)pkGnONXynLJ_peW24Rk53YZNJa*CPvgdUWmy7a<oN6T3afc4G?>D@`h}qB=cM2Dfj&)eqt4<Kt@Gt>@5S)tf?FIgR;((
5*u*4OmK%k*LAJgA7ifkTp$RCR2~Y_fE%y3wuvpg<MsvnRIafh`4?ZCZ2s8y)$z6ILStyq_zz|iZ<?!H6S#-#i6A>VdvIWEI%6KbvS|4ddE-w!d6g+~>
Zn7hnp1W{CPDzEcj@gJb%0No!d@5ALMIOTHV4K0$!zU1S?Xtf-E?=6}Sle;&O+6U~d8^n*;-6LSQn&@@cyWQVo(=NI;|H9oxHZQ1x7%GrPYnc~AFOenK
-3D3OiwH@IdNC)5x<#ms1NvUFsjwM{G*3B{^J|||9~<al22sLZo{mJh@*RqMW8N~ZPMdeG%NxMsS(h6I?>fH=)Zz|l;goS=#!niYeZgkS9K3je(2W)(l
o&DS}BYPv;WGA28W9U2eo`Do9%)ndOnl>MI~LIes4twYc+s~l1T<?-#T|!Ym2@-*C_{c)q3@dPN`p6U)$6NtN6@*f-_(mnL9uVskvAY0=?J;(BMcegsG
1HiY9S^&NqpVBXr~fHnX~}6o<dM>7{TXNZ|*A_^yBI9fO0FjTDPyb(u>*8PQ|WW-1%}il%d16ts$55QeLP9Jvn?TvsZSNUs|<2>&&?GFMZvkzY~A?%ew
(ShB&T+<6nT_f;87_g|I|{zoE5Su%GU+gD`Dfz5av<7Mn!R900B7hbCjx~;=C&7HXuVJ_V~e>{;{sos$qQ3`mCzoYo|f>1Q1|3wvU4(LX21tR^ZznJa-
KBf@vkNj8yRs#HRXAkYR!rt^CPCa~OV9shngUB?VT<4ijhLwpgt&^v$nTG;-hddC-@u_@<;T#`p%Gy%>71jIgM!FB@3UJ<I!;O4W4A<lNMAqhcxGbkvM
s^**6+FVmn7V^S7^JvzhHsE~=rU-C=;g<AGC1O3w|i-=fZ^;X*XW{gDl039eFX;$n64znkXkS>)<n{Aea@){_;tTNmPoLlSq4_}nwmSduPJ-pqFir?8}
07;!@}8M7_Q(TvdO-Z8suH-mRy*Qdi5@F->x+U6=?pIr@#LJR^ixvkvRI<2Q0x<C9QW7MA|jdVKcK32UKona4bXM(AD<J@ykO?T`nQUa@fz849rs`l21
1ClW4xnn%wD|vyyq+Rg;K4HZY9GCFwMR{KwBt{cW*c5p@bah59iOWGy-N3R&#B#nvG&Moe9SLNI~h-CJ04EH7$!ueA+K+1a;RMCJ~7i)wB70YytlL#iO
^-{9@i&e0Twhjc1v7=gVOVS0?51CuHjqwB2*%3eIbutphh_>-9NTTN9U7&WepyZEt^=G`_2hPU5f&w%?0tej$yyZjR8&y{IhqQaQCss@;H)NmYqlrqd@
kNo<g$UTTw1g}+2scajj9N_G-94wV0t~u%)lZ@qxCZQ>i{)<^a1syyU<+1$|tLrL_59H_jWRuN9)~D?tEB!$sSpWgk0hGRN0>w?+$;NsOCvie6|Hb=7{
<$DhVogG<5ABw6hV$gN5hsQfiHq`5+I0Q^E+W6whnN%akmq&75!E=jz<ipxCiM;tBJd$mYk1NOOX{i>bP#Y>Onc1DtK<+AKw5yF%(%dYkKOa+{XoZcB~
nt(4`0gPpm~>Oc;yzl0$fYD*dnLvx(!PuXQi^>ASZ8ltBeCSA}teLQLb_;ckg>{Bn&zqKq<D?<q0Y#WnCou<dNzY>p`ur?tFgTW;VsBG`k-R`tM62*k2
UnsdP^R-{3y^0Sbs%p*pRL3G(+v_1+@{A<A#)1VQT@0hv_W$PLk!6tTp`av$^gaZv;9YwLU?1AsFM>sFb`i~#lALXAo7y<%(C;%BQN7ND^P_&Yeh9)EN
=41<eV*VCb&x7_Q-7@U~6dAnfa63C76Xph02)?FxCmr#1>zcVVbOFmyW7Fh8IH|RtwT(&RH9(kwm?-Zrl5&N>4k=4NwgpUkP$84M_W9+io1iTn@>V@c;
k!!|Em|C1zSA_IJCWY`MgMav8=ih$x(T9t8$R`ik&0e*99$3Wao+jnf2aZ8Xp5}3BgyTk?T*ZABgt`#*O4TL0VD~RP5A?wHQZAuWt{sBsmkPk@Zu{ewj
D3;w;AkYLrS%zxs;v|3wzI^tZY|Jlzu(3O*za3BCtyELPDqg=sq%JN@yBAR$LlK;49xGmK9B96^z8rj_dkb2?EFzDdyEH&q|VGmd<UURYtkZlL}ougIl
AicDMmbCH~8c3AeB}mpz3#bH|82t9*%mH){_#OBZ0B&uPRy5$K*uB1I`w|efYcA?3G}+>uAfIP6_mi9yb&B0R`~~9=QF(U&;OCKJs!S{dSF9#sEFp*a|
lROyRA<<~lf@*G~m?y65P-$PC`i@|fU^wML=8K6to3?s~d+vZ6<OWmWsRx5+qez&7#j)K`r-5w@qQC_F#Ul`wNQjTniILA+ir3^^^k#4SFP2SRAfE`5H
^cXEo(1*A{)VpT{`Gb|ErU2DtgXT@#?WeT@@0?~ral66ys^F(y{c|IH;wmcd*HCdn~r-Cz56i$&v$mJ0cO`BCwKkokEtMo|8DFjwTF_}EL#K|#kqujKm
3fB!be@VscYymm*^=$2ao+BdIdy^Mh)3`X|KBbbZ7a5>ka>WXI!cKt50c0`i&2UeoTIwSzoB~jeJ`hJkVGwQNkEh1I_HegrnbP{DWFWnv9~5CG(NS^lb
fwFjBYO9o^36wC)p`Jv?}8SQuXKR;We_@!4|I0}V~+?-mCAtDCtKf`9EW4?^>n27bQ4^Hj@K*mfz21htz!us@V^9$3E6Rxjfq@BdgW|1GI<Sp)RRZ_`P
oMBye^JtQPSiRZlAs4njJf^y;WPfetg_yCo(0;@C>dliOu0{Xk`uub>TftIl|}wkO!qVRtW2tc>t^)n##`Mxm5(~p0vaXu>v=_5WE5x`$Ur}SHn_(iC)
kprS9hlK7P4Y3x2z<Xf@xxTz|p!0i_&bH`yQ;Ck{q@9g*3)&@E|HbDKF}QIH^sRygvo_d!_o&N2%Ze_C4csL!DWLW4HBvmQ)<sNLPSN?}c0;@CdT-0gP
}+@4u=rsA=Wz(Wq5n<vI~5tnK-ooW{p*j4O_AOABzh$$xQ+UE_oVlF_lDpfcV7??Kk*=xo}c2i=NcS;7<Z_ji5ocUi9c;XeJFgoX#yjWn}#Grb(Z0Bd1
%R89|K5JDywHajsz)cB7!!85S7P(cjbL~e51gs^dXL}(eB>fadp#kmg5`sP9L=2DuWLKqrygPh`^t4+l_rj!t%N>Wk(VaAeU<STsLbuomEX{sbyAjOp8
9n(flC!4=aLOR}^p&9|XbVbxUg!7d;s=6C%xQ8RFj|Y-kogVc_l|~J7uN&la;4u*`Or-`7|mdL(D)mkpS=y1j*%VI1zx8m_BkLM`0!Sid+E5D$Z0HDx|
MHgWvl|Ih_9sTugHUi!xN4QuJ|>5@2FsC5F}Q7NP9k03&_MVOnjY*h%gN6u;OdYGihEoVY*<Cen3LNq#s*9#^_6p_hHHuoJfat@5I+DQ<Q}Uy9PR`%sa
9I4vLTa42Ii^W#k=kj3tMqQ1A2J7$w0VOn2Sd(3aM9Kh&`&$_`n;h{^_>x)GWI6K|9?WU{r37<BKb#n)9u<Ve#As$jhY-VwV+#W=oKI);wa>}rSL;wfh
mP%&J;ilVJ4Fzd9^R+_%8+?`pVa3a+J{sE!7@UE)4Qt*gx>#<L3Ov1rLMzg6u3=Ps|wve(8_0DO<y!VPQ$<?lbVeMv7b@4|+4##V%)H9crz@>a*mU+nm
O+0XcC>6Tm?pPc9o^gYv2;oGJpPM~_gk#LgtWt917Uy>Dd+If>Kr%@FOk&6Sy60}w(V}SsprC?J^^m-+*oC=Hz2Z3uct0+KRg4r7u+tIBf`X)~OWYpK?
O}Th37oZfYy0`YM?}4F!Y!$_bUlO#yFEB#-hdD!)}2OV*sY%k&@bu<M;inokz`pC1Oc`;7roW`^oc|{@A!9jRa~YrdH+Go&kY!pi9e}l0tY{5Il>ocf@
P)Doe)&1g-2;B(#EiY441g;g%`3~G@mX=n1|gXozsDaO2ke8J8X4ZklHi0g3cx6@~(D+Jzjw~nB93e_!fX{sxoKb>5t32Q2#iUZGM1LIFpXO)=a=+H_u
RfO$%Laxh_^r5Vi;?((&7HOd!-u>&zqU0UqwrpKj)k3525V^Z3w8Z>#}G!iT91gK4kyfilf9cd$OPJIV~sF3l2T6#_10^g6keCuv%((yR!kV{BFSlEA_
8ytw;X`|<uyzGwB1q}<jw@y6)Kl}=e(zFDj$)3CEGsHeUeds#sAHuOvJa489iV=45oftXf+ahDHh+@%9AvFq>X6`@BiQT;MIP4lbVT284uboStI<*{QZ
<Rk+ro{%T?ZeG^iQjze@=Wxzfuax*uB&|-lBisu#|GE{K=9gM|M&!hTb8jJWXr7aVU~$NoaAJmY?z7^3I;EU92(6H~Ubl=%Iqc$T&&XO=m$Nmx*RPqg0
B=oh<cAn&iM=sFjoP4^R-)bBafdRj@vpq`_n$-FdfOj~eo`jecvGl3mHAm&FXo@gjm}w+&`g9D<H?*Xby<iueXi@u2y<@h&Y0ssV&@=Aqm?lM8rVj9<C
$?qOG<x>A_h->t~k!2cqNenZ&dv{v(3@vEG{lpu;(7g1MG0plVwKafovR_+$D&dxf#7gCW5cu&E@!d-VD<G?+Ml4sW9nbg)ihwX$7I?cO-v?+si%Y)C<
xcHWk3H8C#8XNmnc_&aNS>kIiKq;bKjZF<(KwVT@v^w{7G!hwI+R*L8)&Yfakom>mRskm&XCeG~R(Q*p1`Q+*XKS~w!`Xa>oFc(Ft{$&3(iUPljDOORR
@bgzqV$`=S&hg?Ro63wteyORA_ANQ8IG?N=55qS`B&(Li?(fyoHwn8=Vn5|Y=>DFv;n-abh^3I{02{?cTtRXH88zIuo#mmS0byQ$sK|r@Mk7C+vvW9GS
F9~zM)NWn_Ny6~uAYYH8HZm5@b~Z+?fgz;BiuL+nh@Asx&$a^8SdzjyvbXq{_?x;yK)JMNtgs*M0WM9$Ccewj0arHtCy@m6>LUA=F!`;4OgX*!BI1z}W
+KLgFX0Ty+*kUYlUBxlNtfQsBN0|t$0XogAM}|6cXo+1ejyiqT?X)|D!g+Bib}cAxIbX3(s(^dJiG=`1{*4(46)DH9W^4@S@&(w5}ga`jNE7V`XR7;t(
pU~heTl=clE$HNEetmr_C0ToDCF(syTxBS{d%{?+n=(km>GgIo?(dflM5mIC|M+hpE79BjYOc6{L^U7+971r7#HDvm<p6`AETf^wrz+U(3oMfy^P+9j=
clDN?6ofiV#)Qf!E_uzo<V;;87s*#Yq9Yya39U`|9?YlMoMv|jN~tA5l_n@Mo#s`0LE18nHo5iIvpeyuC;)8t{?S%(Hq#1Cr*iSY^gP8LO=RErC#2F2}
*gy3M~XkdDXN~9c6fQZye)vovmvOe|^*btI5z6W(u!TJOtMlUzyOX%onjIdGNA*^_}Npe0r3mbY87^i#NTG+7p{Mk_kfUIT<vjBi<flOVr_!oWM$9biq
u4#E{Lf+tJ=;{=Hdbqznwi5~u+SO&2z`ha-4$seZ#`I|SpU}VjWQD1;(sd;cZ7?qtq<jC$b(H`4rqKVZTfx3<<^PK){eKaq{|iKvE~buzk1x@k_1(x#5
hvN{?v%qflG52ciGd|7^_t!FKZsz=FXnT(-oKtq|HDJ~H-x&%O>oMs`};%pzuRwlQ0T>P56#=Z+iNu`CRSXaQuVvN@Mr%2+<rEYn;+da1(h=1cpy<?eB
BMAwsC%v*=G~z&(i(7{*^|vPVoEw7bCeognM~f;1B!%J${FHygur0qD5q1>fLYlY%#Tz|C?wM^1J<?#{W<4xx8akbRo4}QEp=A<-K+x2QQD2=EZMsBUT
(v`DOqABl7oOQoldi`@a~!zviFd#b*7)VxRw^{))U$2l0Q{`v2YhALvLumFUIaJbUB&k&24pwvyB1d1u`6xbfN$)5WjW?~nffK7Rga|1JLiI{vW#x_{=
ne$Xglg(v@e{E;8_PydD=f4YC?hx7NV{`Y@^pA~P(`!`W7)ubk)4<}$*n<Q9|Zz4)>Bo(`xwSAQLMt}DEFV>%OuM(P8xvinU;q@6^;0T=H&Qh+KzI^-t
6L!^%F59K#Du&csST1)yyyYDq`u}?Ve-u&r)%rmjx<$1Wf6i-d<7Sdl`Qn#<z5f2)`u$b=ALCCR4Uyilt={naSt<6n{1XGOs7N2BFEbmWk^8du6cl{eK
lN`h?`XsnEO31zmevpVi3ijAKeGNC1Cm7eZ;t<u_~-s0V)R@6e-k15>-{hIQAFuC`yWM={+j<kJHJPH%656tgXW@=Wi9wmx)6Nf;l}Ur2JE<F?m83SNB
pJv|7QHmle2B-EnGjx#$_%!<tp&IKehiWB1+dD&AcWocv%;;(G@)QJ$Rw|(n2lrf<V~sB;wWXW%wHr8V*igigXzLA4Du9rH&}^H~T+|s1&@i{bsM7&08
0>Ma{NJzIUkpn>}L4rHf75Yl5)q-M{${u=^P5+eQc?9<9MQdzr$pozED2^{N+9eYcOWn%|JQzSd3{Jne7x_xY2{vO2i4(0z3KyL~6^Gf%N&zYU>=hu`e
!t+u?6-R`X1+-X8IIa>FsoA1abJ1(UF-V(B+KkVP0uSur=uz#Wd`a;LI^$UR*UPzfaMWRF5Z}C$bvnd6a+mvlas)+r*f1HcG_nlu+)e4#0xA@)q_C85X
mqua~3C?%>>7+FAM5Dq(MewMF-|S}xvAy2EMWMm!eelgbOKu-a+^XG_vT4`9*(*lt@8bQ+^Ik3I6Z=#C`q=w9e@KO`-~F%5L*SV_R5tWk)AhIYd&6_u?
gJTEmk!aWZ}InZ2%4HXsFYA^$@D${N3*#iTV4>aL;?Fff82)7TODe5*^Q7j{T9DCB#%%ZZ?P{X$T57gSI&ihiS76-w&Ubj`J26jA>8_Y>0)gcCHnf7zo
|5AOV=A)5aj(_eyU%-luGoc{Nb-O20!k9RE~6egZv#{{#pIg7OzM@+8+_a{p4STIkbNAKUd8Cr}&?5Gxy{l>@D6?ryuPlRnD-V>{b7%{j`27_HXr%_98
K~`cL+(pk&*R>sR*A_*4CeTm7hhvJYk0K7ZQ3k+tZL_Po4D(ogm!&CcJ~|GA~7fUfUg>-(<yetwBw#l60IJSMH()aXCzZ}m`q%V}Gj>-azF|G5+|Ng^`
T17`aCzW+rYOfOn>-qMMt`+W0%->EWG#;_u!Ms>39`D<kxVq}BdwojiYto(KJvdB{1+bfx}wM;>M*x&3Q@2Jh>3$8N4vcCE4`n7(O?5;A1PXXDo(-!J)
`&W#i_9}G|L*uT2;5+{Oef*QJH_}T4*w((S-+4YWPjk2ty$~G9ee)kZ@4RINQ(a0_!G5nl<raIAMB~2UQNE3SkAH(lr00uQhSej7_#Xd1#ZToGd#4b^V
X_^|kfPuAZ}4pDIWL3GjE}&5k6#XpQ`Un!`x5jfpMR=9;aIEe+rJ$++HVQ3-!pfiwep*Yi}Z<Jmd4WhEMBi2{?qxnw1F=RKc1gYu1VkV_ng>_FPg{r?e
#2u=vlKX`(D@%*V}%pFEJiQO33b)cB?MjXEGma6bM(AXS{JpTU1BI>r<3pG_!pW;D&IN8wByV->=@=ZA#0iwK4=hin{#f|0)d*Y7)%$5|7cKwh1run!n
jhB<e{EyuejF*(e^yU6iqE+EUctL;FdmvxvRaWY?b8Y7*%?Nr`*P7~5E$BrA^-4@A-mZ(IBXi)9YV<0TBo;cUe!t&;}LfyhT9vpE<w$+DQ;6%lFDU~9t
&XXQQiFfoIGw0Yang|aEpvmoVk>m>x6pKQd@Kvdg)*!Yxwuu?Ti75}>M+J*+02>Vr1MuK*ec;8C9g0%(5dHz9kN07y7<mX_}y|*H_nK4HFQ|xWG_WH2f
LIso5R6L}I>ls0y!)eFbbjkJ3b_;37MUApCA`vSZ(F?YyskJe-C|(a4YKvdWebQ_+9L03&sqH?E0M+N`<;f44dh_PUlPxQoWJwUNSh4wZv7zSsly{L`6
?$u}TRkalhuy^fod(|hp5UPj_D}Rj{6WY0$ya<ZZy#(fGc^)VMvVFLz4fQ11f;DDA2Ae)W_u7{H^n=?8}Rb1P2RFc`s7r*t%(cazCBq-ms%}4{wAhnj&
BWymaHK1x*|^g)@`F12$mr+IweZyxor=`&?ghEg<izir};M`O7=DVNyO-49_RP-<HzgO6Oh;oO$!ZMQ3yh8yH$xHn~Jo*q-S|?Hd5%H>>tkG1@tWYqbQ
NM7?)G{v7YOPGH>3GzfH&WyZ;pK+bj9@U0-yR9>uc`&`lnmnyh~=ydZi$eQx1z^8?I2BkTqjZqd7IYc(<~MJO1H-KzcxGJgGBOfko3VG9xW3>5;q7l5^
=cw4i(UjMm>5+7eVZ`z8HRjE1F#k9+d%}bLvdU+8fCw-99_8Mf?GjpRKv&i-?w#BN?W~xkq^Ph_-eSNy|zX53Bu+a
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 8f94bdcb1fa7e07701b0e6e6c0fabf7c0daf31fa9a4388344db9deecd2c09d88, and the rest of this file is e7faa7543e5ab5048a4aca4d5e109a3bae40983c57cfc16624750e110e2b8d6a

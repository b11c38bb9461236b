"""hw7.check, hw7.hint, hw7.check_all: a homework's practice in one file, for Python 3.10 or newer with NumPy.

把它放在 hw7.ipynb 旁边，不用安装课程的软件包。它只供练习：分数由评分程序用另外的输入决定，改动它没有用，也不用交。
Put it beside hw7.ipynb, and the course's package is not needed. It is for practice: the marks are decided by the
grader, on other inputs; editing it changes nothing, and it is not handed in.

``hctnlp release hw7`` wrote it: the grader's judging code, how the values of each exercise are compared, and at the
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


# --- hw7: how the values of its exercises are compared, and looked at


def judge_of_gru_step():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_gru_step_backward():
    return close(atol=1e-07, num_parts=5, rtol=0.0001), [None, itself]


def judge_of_gru_step_reset_after():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_torch_gates_to_slide():
    return close(atol=1e-07, num_parts=4, rtol=0.0001), [None, itself]


JUDGES = {
    "gru_step": judge_of_gru_step(),
    "gru_step_backward": judge_of_gru_step_backward(),
    "gru_step_reset_after": judge_of_gru_step_reset_after(),
    "torch_gates_to_slide": judge_of_torch_gates_to_slide(),
    "classify": (None, [None]),
}
DATA = '''
c-ri}>9XV4btd{MjQrEqMOqsmKmw?~j(ahKBuD}zI4X2A01zZVkN}7oa66)GSwm@X$=8xKSh6KqvfXZ3l1EiZDk;ME0s0->b+W2{=@sq<!IP6xrIMYQC
*?kwkvxYa_S)-Pdkx>(81i@T_{Pz`^U573C-2<7lSgin*#4bYe)mpn+x|V%-Ubo;y8U7F?j5@b?Z`daesccc_wL>a4a+ljc6{fRkKFOoV^~5FNf24ios
Ys_>>`P4Ns*nob`F2_)5GESYB_dfx$$|}?_STpi_&{>Vuw&d7`T2t@;qs1M9EoxW*kzxmJ2_DLlQeWe_X%;4*a*cSDat#-_824T@<8YeaJ`dST%;b=!d
Dhciw*E)%&l#dH)+fy#KZD!Xu5AX(X1@3bw7-IEDwP(?{=q<WB7RyTf@1cK6QJ>wkOyYp=n9Z@=-kj|^;%xePmxIvCOJ!Jwah>gwBn{mxha@ZF#O$<@c
d14o>{ZMlA!LOdUZ3f4xs^9nrn=*CvyTXvYZfnVe9-o4}bLGGWGkKNrda5wjY%#OB)0NN2+@c*g6Z(#`h@uAk$*Z!tewVL_vf9YTDfBE~ZfBV#*1NiUf
Kl$v{Prr2asUNgP#^`^&`UmfP;cwpg@mH=s`6H-S>mn8&bN^F+`tGYAZ()tZ->yCc4}D?|H@=qHg8tBIpj3BTx#L3P!EfONA8zS}XSWi^zLpJtH<J3>o
txSI-4-1AaFP#0L)}Gdvn7V_JcjPwPyX%I5C8t^6JM$ItiP=>Li@k_(>L$`=vz?#pa0~mP)6Hm-T&0*-~Q1j?tkeU@BH^4LiiBOJAd}ZdtdqXldxNU_~
BX*JmBp&z76HP_p!I$e&cg*|KzKUzy`4nRX<M$y`c=!s0Ejx^+2&!0N?mExQ+cvtC`=lt>9?Ka8<Xi?<V%$mf>&CCOD-*;=)LIV4RBvkIVCI7aklvv_*
9<Nh9ChKy9iPRQ&4o&q06?@4G+y%6p&uEL>=~zW?^>*Y5w>Ki&V+A6$L=t5-kx<9~bg>kwDf`kfZmsvY2q|5Q8b=e`AvbM@+1-h1`6cRu|u_h0>ei1EQ
OZ~yG;?|ktq_rLVl%~!P(K(|p#y^h@$H2XV0`m3w&eYG)5Rbyz>YQdQDH?Opy&d`+;==^2ea)P{dOdCH)!;O*Ho5l{!bP4o|xMds;wOMP^SnxZyJ`8$H
?I6uzo^6Nm`TO9oX~hZrz7}}V>A%D+7$VS%>JWKouE>t<<essG$>1IwdM}KEO==}j>GwYQxp&_B-g{sAoBLn*DRc#B#JAu4^8J7O;@fY2=IZl*1P%J$A
N=JLm|N0h_Vb^7>YeX?w}rRf`_`9#{*%|B0q%eCEARaEAHV(PUtNx9U48sh_dosVmeYFg)z3piUw!Hm?|t%hDE#d=KHZAyko&~v;JbJJ;=jN5<$u2T+p
8ak&IV_@`ut~`G;;OHx9)%O2M@jOjH9)yF+=432HLB}bT-EY(<=|6>7hw#b$;tQo3`)|)dqzw4D+rT1RgwK>qaqLCCh+`tz{b!C-m14dNFiNxEfB&EL+
jF&-$08dSuf7TEBs!4Y=G%9<(;@b_<stj^3uebxv0g7o%1`zGoMfWB9wX3rDT1|F`zptM9-0?hiiJIP%+Xyms~VFWvv_Ypv*iz54qV{O8xkzyIBDUj69
xtJl8)*9%(h!Scb#zk2O+jisWCSJm1)nC6wUzUCpYy!iYLG@#`{S9Sfyo1zUgWCVx743s=>>$7<t0(jt<_s(Cy8Q*^E8*r_mN5Ex+T3@~OCr!qABCb9d
rbh=sSogp7D)ht#*(yj|30$(Xg3Y3x5uLN`FT~8R1^2;7n6)1T+k}q0^I>h=JQgtj@J(3mVD5nq4cF^Yt>5|DXJ9NrWLH1>LT!sLfB)TY{SP?V)oY)=`
pMtF`?F8hps$n4Q@tCyuOB3>G`?QAhw8;nkk*lJ+fQVH+=gyhC!g9`p9B#2=fFRg)qBu{XE%BGXMf(5T^Qtb!2S3w=!aLo|2hQt_M3lESCW7JVWTr#OQ
`47_dW)T{5#+K<|7&Ls}W2~Xq_w{TQ_*v7yiCgw5~q!k1#==<GYUR7JBWXjkZk`owb5t7(4Y!U6%&aHQ>_4@W{jA!>!&qrmxreA!_3Q!}OI_4hux9QRQ
)SZS2sl69udy1$;S_P0qa-7=4;o!!Pc|r__j@^NK%;>$2!SejP4i>$+0Hs`D?Oe&?^h4_{$%eYl>FC=uAre4!D?=W&e|@Q4=VU-?=6Acfvs*Nvy?lsK@
Y?3{ZS%J76*wHN;A6RrRGu}i}K#t$#*{@{&wfA%$K_xpeMm(b^+YS3}(I$t08*(W5N^?I82d7a2E3c!(#LtcFD?2E=BuM3<B^I;IX31l%JZb@~Ps~s4Q
crwE3iJr`d*8uD9>WuQnw_*Now5_3CbgSd8_M%ozTd)?aQty4~pXzA({ukc<>1QCOcmL}58+;FeoaH|b;;cZ6c@S$xYa1EoJPko4Ib`&3ih6;tYwp&h{
Qvo}C)G9&uD^i+b&jsHO&(Rg4uh|K2I}90SpxuuR;}gNKJyr_c<poV{Ka?P`~5$8_xs;@_j^Bh`>ogC{_(4Czxk;rVI1o0XCx29=IqnwY*#{>WN)4fk0
yR#)@;>O8KS8N2WJ}b5DPrMQU2a03c~R0_7AjskR0BA<6BK_f|TmwU(mCz4}1HKKYGleVD|g;H|~G^V^?qf<JH$c*;M$NaDDw_FonXeU~akp_3zZHi9H
1QK=B9J0Im+?{dE)3_?>U(4_S`^!MQsJGO5<lhOu;EPPLSpf?j8m2cCDg$rH_>xM2#$W&`P1Z4>Ni2Jv9KaW8j*y3KiLlZHG(Zus^apJ{UAnesf^0iBs
AT<*FyeBvwb{_M{h7FyfxtAAKW-w*!&>StfR|3|M~KL65RHxc@zC2E|t60NfmA3l>A$B54W8yb0bjaTZWKGRG16Arm_sCQd&@PKu~?70i-PaguUlkB|*
pVtu284j*bQwLh+LzT`6*}P7j&~El4sj5-sUabnOGUsr3VD=}n6(s0QR6np$tE#KZxl}wf@z*YvxqAH%9{Lsx^)G+_K@F~X#4qNn+B)^JKVqF$_2HI$&
A%V<lE%U?HNY;pChBKuUi-om4Cs-13R~xMg-9a9k72$$2MheLW-=Fob2j0-Z+#ak*;LK9fBfCr(dE|v_a*pJgZR@o8`^vSH5ggnx%60{{?2<}_{z_J@@
MzI|9V|~zxmm#zyI^MfAmL<L)9syZs|S?NkuKpY5m`=#fSArmZu>*5M8ZJ9Xs_hJyi3OB+g_AR<{U7L!;2yN8qsz46-xvJs7SZ|5q4Yb!oa(-P+w?g@P
I9E^KRH7k;h4BSBMhs(aBr|6WxSC78Rfx!t?p|8YYIVTtz7i{12TP5aa=YD32A>~hW!^_BoMz%?I%jVR=ea8w;ykMPAO^J9%JvW-n01?RaMBG}NqrX7o
~Y2SqkUb4Y|snNy_Ie=y0Nmvzx75!3JP~O=WUj(f4T+a#?T&wqi1?~63V4dgskHb1Av|tNiL9abSyG~>f0gRrg4!@?P-T&S{!#wn01)KDH|I;vvKiz~M
B(-&jo>ThOxBn2P>pE$D;mx1_<S(Gyp8t@hnoT!oMCX1nI`0J3#Ra~B9=NE9Yzs04n5BZyz3%(#kb<#h)s?(XK6SWWy0!o77x4JMCLaHJ;qjjhp6HCH`
UO1IFToQ%Lp;@^c%o;yJ|7&9|Ge-#)AjLx0gwLz*2jMi>r?%jc&g`x=RcAU&b#{Vc|-pr=v@rrL+`fFulV_uIKOtzuif)2d48qNuk`s9YX)G=2&@@`)n
l-;EbJ@=yW4z%q0JAh`OzG39*Z?&+vlm<cbnfk=hyD}l{~*v=U4jtdKT7hgtf1SW6c<>9)zF8;Ab)Tc_@A!iZ?^?W+>k1fj4^KjUeJYD{-EcI1eSxLy2
Z6(F`S;p+qy3xE^}efoOE-+-+XT^DA|JrO&TtL7hfWrxDa?1a%rgokmcn5!5{o?w$vCo59^?aJL!UZ3cIn!QEyQc^*ZcN0H4avKd7-qsV3y*^Hu^L#XB
usyT#e4xt_#(rJFw^66#(-3*|c0dzBfZU)fJ0J<4~p_kRaxDIyl9qi&f*tPedm*cP9<l0Xzj#B?TA9q=Kto`u)dE8|o>z|#=&-3S(<-soNgPqM=pBFMB
*EpX5t501Shr_*ty-n^xlG^M@)|}*LU%2|SKfikQC-?vEFR#AyR=pATv#;F$#t*N4`X$(Vp8K$`UfQ+4`^$H}`Mr9`U;pL(fBa%iv#*;u80nCoUws~Ci
?3dvv3Yd!@4?n&)H<JgYiP|rjq5HQ67M?bA(gIa3nbcy^t{b*?nCQ<Z&>$(4dYiHoD{llv%>J;){R!3%#50)L)Lb^tNi?czWe>})cYvc%GBNb*M0!Imd
Ceao+a+{Ss(YjWpw6rO(v{QI5s-GWEQZC@EIEbO8nsX>)oo%co7yjx3%ZJ+lj5ro-yWH<WoWCmy<Y~)V_J(|LtFY_}`u}@LJ@{5By*oUim!M{h{EO-w4
*h4S(xje|Wd`+t}R}_MvBNi6^B02AKnWp4LErGmH@j+ax@s@w4Ut7qKtD0pMbN=wJWg8N+XcelYO2#P62)-4efB;&)5@Zi(M5@w+8{x5V#%6XN&63Bj4
C+#DNdE}FWf0=HD)mI~Zbfm<qYO9gJJzy*9_N5>bi2Xys=Kd$eOdE?dhzWHXWYW*KA|5@*ZobO7Bj*ajdVhyUk?C!&t+wFGOw;J9v?$t*=Kd_AoSFe5U
y{~_(xt90pldoUB{=?=@tLFf`2G?r9J;dMKPW9r^{}$Hz?N;?6sD^V>Hh5HpCoFOH_at{M`+2YbJKy`#+2y}||GVFOzRqq1sb61`U88z&C?7TQi@^Hme
7}hJMS8e-Q+{pUWLy{ZHOu#k59>FD{-FXl5Yy%h@p1EpV)>zIUj)jBv;7jZFPM*<ug1R@UEdJ!>;XTR;1_wxP2er=MbB+%??pGuy&jtShO*RSYkgz6`d
)NnS-SCn7oDFUn*Bv&u!pnVP`-vnej%9}&hs+m=<0dr=<4Ok(be-?)aqr((bY}o=<23(bait%y1Ka>UA@p8UEN@gu3k`%u3nNH9i4mg+UoxE%hQid^0M
S=|M@NM4ew<>Ztfe(SHH04H<z>ho6Fh$P2}vyP5&bD+2b?bRPOd)Q0{)(?(NpFk|26PS?taFM$DG;91u1znl1Pz5?FdX-%|SUS!&M-;CajV{Dd&4_3rn
-Q$IBA9JkLtT$`EdTTz?mN1Pw=(cGJQdFqsDw~px{aUZ!f*^KH3YbEjXq+IZ02>a(h`P6$~`S#C$@>=ttx>j|5ib`F>?tkXHFoiv1YdDunu;co9Al3DQ
rmo?hWnZ35bJK>vUZ5ecUu}p>M4Y4J`uUD8<P=VGZW@}VJ~w^N2@f9I`5<uMx6eLs9?{{IM*^gkKX?FS6FwU^b2s++37^fczj(-Hba`W0)PH_i^eHs(1
^`yi4`6kJWuhq&{&Ox7O?mJ?czJlS$>4l0`Nq<~dG=?U0FFiyxy1`?2LI^#9NJg^uz5CX^E}w+5HlCgXpX8sXs|v!J^FYc-GC*E8?-|4lx=~_qrBYbdw
JL8{P?%OTJwod{po{U0@y-4c&6F2w8F#F;SU~F)~X-#T|em+ib^hz#6I5>m(&kPZmdy1550M&OZ{N<=Y8?_`DDct*M2+CoM&BM?bhUkdQQ`ZY-<<4ERd
i5j{apE_hpCeKXcgruY!FesXw~m)E~Vhso%LlD>yfp`lA<|`lEkO>c8fcW_iy(*!6$3@qC+Z$g3MoYx?-s*B*6?`nk4medE1XKY#V{kG=Cx-)QLOv+ut
l#cnh>H`@>SrCGMFEzl70v#H|7lPvp&5@>Y;rLwx&no&KaW<<}tW<<XUuwO)}eCc36>$U!sD}5vEpt@mpP~EbF8)XO83uXt^Zwx!AZk!!dzbWj%zX5jO
-)z0`Z-^bdgs@-4{=rKJ`}wnjmkx6E%=gxR1>_qcME(sEBL5{JM9uXsH)o0H`ZmcMB1ZlTCPw~CPmG!sX~>a(W8|pOq9I8Bzn380#O0XS^SW9KyXo7?Z
|s)xCoVjEu_e;E5eDeoBr9-kg#EpAke~l{*h>cad6V6j4DRzLx-S{rXYI}}l{3Hi6BpIX1@}c1rI!x!^Djy-9pvX<lwLB(&$}qSWN@E%mcCKAFMb2rf4
Shkh%EimL4N*O`lW;X{Im2+2Kjks>6Z-d^KKpdm#r7R-SN2H@%T@;<8kZQw~l?gmG>Xt%DcU1{Mns-dlC1GN5Ag9;xG1Q!01Nr367rq-N3<iTc5mz(>*
_<-T&ebT3GAqhu>??MLuJr7%e|Nns(HjhJ<+PQ?T&J|2^>CZf4(ZX5VgR-)?5#Zf4(ZW?#cyJmq%N#WRoM#V<th;%4u%eL8Ia*<UF4vcayN0y}#4w^jZ
E?CRx%{UTQTMq$7BM+QVM7u*-Yz+O7Y&!2(4bdaAv1B-5Vd~bJrZ+CoeFW$Vpc=Oj_UH%P`P5<SC{USQ5Ctw@VF0Jn^x#tJTz52lCctYd#Kd3i0i`M;r
_$K_eM*YU8>w~}Z*44*ezxw#!)c;Q-`W()6Tw`pWS61IXQv<zQ-$dhX>y7NZHVt}H261lAAkIr^kj1?lG)X=AuQ19-@7{^sB!N=mJFk4?ckft6Y}dbi<
c<|YFn9d!og@tp_W3&_ij4BkD|doTHWosI@0wH?vVm<>@<b(pb~5sbp<2M!irK8{f=+}`VSmI<qP?f)@@y2$7wgOb^F@(xT0isl)N~r}!>Kf$sPv38;-
aJy3wZIM+8gMO){z*MTxM$Mm5MKqCCPztdIHd1o1_e(Qg{B(Ed}4jj#0n+2!5CN=<nTqsOU;YC4AW%1{Dzcq0!#5WRg)Vo0?>MpLjqU;d3JpsWL(|O6l
=Psbm>8b@ODh>5OcktH`m`9k#7gF_V=TCuVkraoQA2e00cx9hcBfNod5LUVxpHyWORyqI-flYHN1mg5%)0n)2hQP-qQ3g~_n6K?XXzak^9tI|qU|@XKj
gwsoXE>IQ9OOrElGH|$rMN^H{i1KNEI=w2YpZs8p(lCA<&bO~cXs9m>Rl%vUbGy|OBg%e`di*(SY+#MaY_pXXm+OgMT?aczrSH(ycOg~dVA#%}{CCo`i
c5D+FZjvDZG|#nV#Yc*WRz-5S)G|}eNJg4UD|fUx0!y)0ygjK1g-$1?9}WDJ$V&9!b)3UEAOPb|d|p6KBuUHF4!6pIzRYOL*ksE!=bu1Eu1Nt6N2o#vL
y^}PM6I8SC%y4>4i|#f<2K#%#vPqDpx#n9R7NVM464=EaYk)W4C8J#9k;Uxq1oYyh)CYf+C4iTj%k(9z&N1*$@fc2p^M1mHm0iv8R&L*lG6*|LQcV8>d
f$dr677Y?{`CkWU?ySSz1KT*C$YR4RL0zu~J9o#%{h@AF@a#m0@>iBmVjb_+!!$riPnU)OIxH3!_Y{tc&lqmaTG|0Ca6@mZAjT)hSby!@<e&HyOE_5A6
{*Mi9{5<E!Jkvn@?v5(O>Jbk&0Tcg=O0bE6fYXyb^rw<lVm)?Q=@8+t#=@=CNxOgqIVK#c6L-`?#og;Mb9sElns%4jZdmI}`qZE)Cm-PkQ%lmwjH&FDB
iQ5ivWQ@V2JsRUes4A8lT!12;(L8+*S53*d_6|O(rk9S}(=}h+(ZK6>Aj190=AFtFhTp@yP3=;wL+V-Mbxe68mNdjxfs}w8i_@t39I|F40rbll!MbJsx
1k(xBlR_4y+M(4T!5Gv^fl*lKAh5^j9vKUxB|4_vMC~kRu|K2Hu>@#o;1o6<1t#Ko%+M_5MJJ=RsZZ>dgNXX&fr3#_q=fE(<!4;dKSf~S3)^*J;YSs$)
uO*{Q=<}S@-py%L01(*fs|>ZIWA{3HsNuMox}+6^R&Gqw@%5^qKhn}c_r^ND$w$izuatQ098+G?UYM4k1**VG`h^vR)L>7Lu;#TVnA(HV{l3hl%&`tW*
!2K^wmzd2=n>Oix431Pl=)(yL$yOOthEf6WLI4vD1f%LQe-E%&-L?hwD(MSDo<|wfkE!tLWWkk&Sx%0B}`%yWcT1s#9y<%zGSPacVdAHo*WzHYiX!hsn
aUow$NdAlXr-4f2fK5l6h8g~<-EjCnAr*(4{CS-xf`o{Hxgod@BVn`hPvc>RtWtSTo{klw^W#f2C-@Q_|V8V41^fYE+k4o(V_!tvuII{AK=%#iMc*<wU
ME<nt(p}QOyu|gdbdNo4QY?jd*FE=Vu=`)~T?ZeKA>cLF5k-&*n0wv0@L)_zv9XIL$YANFGriv<_s+{$>7$BLD;X`gz_SP}9ze)fn^{3s$q{@_EqI|kM
WkgEg?QVbAcY(((nQhmd6MO1(Ov#16N<miimAE}D)p!Abn7Q<_aIrldaIhTY+P;@jh9u07TZ@vwPG*kOL|ni~>i4uxVeh(~tW+e|^s$b;1LeHr)}^rN>
=94p<l&Hm_9c3~s$98~u>qWd;7E>0^F1Pg(VXv$@Lkqf^?MOspwtW;Ce+5AkwjV{^U=^BDoB^gu*}Q#VLFD97VFq<fksh>r(I&!E-04QGL%twyFIm}1u
*Ii+|{U>bSk>&r=dlour_!3t~%n{Vr&DU-S^TQ3kni+jA%bK6ltD;V~0Bq{4g=VksbS*y&FRN;4pQ?EVck@C6k7{+bTl~j3&^xXB^$uLAr_qKZ=k}hHe
&8dI-&Q2RxWWMnQL;SD+8H&6?<!AZwp`S-(4QsT7Qmv6wGYx5Fd3E*%v&*+c)vN#=wC%@#m+Kn%te^aqnJd{GuMogZeUxs-$0>%vS*1HN2u!&$}yzdK@
;t==_N;CKrs5|?ARepN;TyQ)qk6-Vx*Gb5J+l?-Nwk<HUEzL>3%^$3E8CA}Q>N_6Leqgu41Q_<y;L;}n#jKoea>L@f~E7?)=21Z7=@wqc{M$rG-rvalm
JD;qm(Wt-KNPIR_D^FiLOKD5bfUktc9Kj=uq@jbN?0V4N!KyIK2NS<ahVPrH9<S-E30AF7nbKB(wnx`an<m|i#`|_}GeBY&Y)6Nny)@h13JJxjqGWB~$
cmm+9t-FkGm!QOa|kvSv}9^7r4gONOhN5ZgrWT86oV<MS;?e7B`VMxNmxZ?m7}(MbAn1$ax?}&-8mC-Y55T)AsM1fnJ%VQR<`wv#EcCP$+|fx7!!`~V#
(UVtYfZ{5$%{eZ<R9dhxDVr2mjuEKZ<!=V-|IaREh-ELaBtYrrTME$T&3GPbNIG1E}0Jj~!x<@EIJ`VPL^4>0+Cgft#-0k2$p;v+~+QyxuP95hMs?vf7
rU+Rt*9RM}$}GjlKumW+@k6cK^kmb_I&N>xTh>2$wFeZ&R?gFqU9=Ou~cBN@&3v1+J!2a}G6l(Icg^u0AB3@vOA209CDg_RFkxf-CWwC&l*2j{X=-We6
!(GD|dLBat~dgflmBu*U|)Dl5Kht$!j>2t0QDvF6zR9SY_?u_6mN3m!I@Ur6eO0iq$6x&wflm}BeLsv@QRwl|g1~W9#ZI#E0ica*<<HK~Ct6j7sl(QgA
hd`PfHYU58lO%<ZJ5`vexTBK2(<VsFG13L5mAgAB=@2@=C~>@$SihHH=_rW$$6(k4{urjf{wN|8YCDs%aF;ACl}LA8-Lkn62a@%2>LyZqYl5(okBHuhk
JW-wvm+U+>HBbDto_82j`=mS)j2okL6!T;aII&7nzOMv2V@fUzyQm;RU0R863jXiZ$MWHqqbwx=6dRQi~^!(E<K&tL$c8Y8M{A*(Im_JCu1=fg02C)e7
>`K8yYu3u|8IUZriTfwqjJ!i^bXnVB>3jJPrvSDE$Cg(M%>~xi=l`c%ehPV1iqWfX@R=r_|v=4p^At)lQewRa6jR;LY8D9dyPl8qub^Mcb<dWZRgHwex
tkNeyriL3<W2+^vZi$WgNM!E&Uc1AZjRc?H`eE^%ch9YvW=o#ruK_0i=z!`#a5@0?}K0Po}-J0*HVdFr&^awpr4Hd(<?`3zqTG6w94jz|iLS?<AVI;A#
vd77(upyAOTPe(aGfj#gsVw+dg(gD8Fj;p2GDK<#Bc1PnL&}U=jpl*kiNnwPe4vTGfrqYIHr|wvxyTA^+NxIfX#2zfYg~@wT6=o$fkv(o-ZWz$9r(<SN
4RVE6R+`hF4?sV|R;3vv-9Fg^1d)v9ICALl)E=eSa42S?3Z%ZYpcfSqysxJ`9#aG&&QcTXag$mOEq%cm@*pErHm4`!9?T*qV^YLn?2r*9gxhrOxceZ(q
Jb{t{3dAwA}=u!%sU+uB;Ca%5BD$&b>n^)xN{8B^6o-%ywy&Fmev&o9S+J9rP5u$>$mrt)9n2;{naTF4OZhrnRRFqk;p1)FXrYhqj!P79s3Kj2gYvC$I
zsgN0caTS0Zohi>ydynHd}>DhFI-a1_KMCv-X`oTYq_OcZup^k64C=9mM8>zQ*mlOqM8IhcoYLXKch7|o=Ex!w#x9^_Ru9VNI9(7>MaTMU#LX3KOq+L|
c^-CWsMR5b4Dw6JLpiNi+OtLRogD&-oXdq5&j9W2!jbx-J6>{O%p42EH*88WNb3&71d(N#Mvi0EN|Dk)26Z>m&A=FxPy8o9sRc-<#fc{kXi8=XdCg)Wm
xAh?rdm=Vr&%loLk83S!-j@G=p!7FN~g^VGjs*(|>U7RAR1A#ar(RGXPgzb@&mD0N$)iV_a5LTGh6at}zsVq|Xx@}TBX>hctEIX;_o&~GkMzvh98V1B1
NtP#*5=PV6awd_PiUf(>Pk4Ro0r^161Ho0hCYW`J&JsncMOL^WwT-PwdIYYM*!hxdlTbd<-%k1+$<4sTGjl}P+HJ5KpU_c)5>P%f8VKs1SIvy-b&j}{&
F%7o8;a|#$2#FbB90uV9g7_l$|x%|a*W61j<Ug=_U46!P$fz2mKN9x9tpYeU_cDp(PDH0tCHl4-3D|j1TCwbI!mK<Ru;JLg;>|>g5rRwHd691v81Q95>
O{Ugbj{Ku@gpw+|HP$J+IATkVNcLZ<O*Z<i@3j5&V7y-vYYKkK-Jnojui7x6_g<NIAn9utO71gxnSF+v+AuBs`+U17+~Opx9ZZuv*8#G`P?K$%?+p^+{
MF4SK(W>9L(58F3g8h++@Ha5OG`3`4pkojEgVA<fKfhI!_a!%}Mm=jpq7KA*D~53)Vw8k7Z8wae_y(&xvq1(H1T8P%uT6&2$h#_X?sC!>#a<w++7NrBw
nRid!yU<&P1BB2^H*Hbamk!V3!4Pje27;rOsBNG+UsiYH_@7z7?a(h#j@9MC(TC)YRIcDtwcHz-p8CjYcX4SmNNb$5XEYM$;fi@Y>P#%d+bHphU-c_mL
aWl6##pFQ8PZO#eNyMH$#ii$rXRtRYLuqc!7RF}yYa~v5r%oAUjaNF&&J43-hiVG>Kp)rpGBF;2bhz%C-1LN+^mIDJ2g>oZ&H!?p&o|sEl0c%s@T%M`r
XU)jaiNJtQx%lXX(h>X*d=IFXHEp+fH08^#(Fs)s+pRPkOZXCit2&XUUW^<-(e)!t<|w+xey68N7mlK=)o>kZX??+=~eL_QI<YAUQitalATd*=4DB?!H
i^dGqbCcj=*x+caLL#qPA`C#FC<K&%jbEtYZ~(uuB<gD=hVQB>bMWaeH7$BMBI$e_Z0osnV%wR7_5#PcE|B?G`7y8rz^8k1MU`7qJ3)nIE+S1S!-`ud0
v%9YOA_2W2`c7G$na4jTHZn`V2p(}~BZx7StJg&+je?&Aa%0b`7~bbEjY8PfO4BPFrx0B|RRjt;&FBemnYqmC%bGgu-AD_-AZ!#2?R?Z|L87^E2O{t_E
ZxV@8M2ELmmJ#U<Xb(>GL(nPxo6=LlYM2_yMK;EI$K3i`C$ZNteG2C~GJ=N3LkkTu%QY(aI_IB5?xL?Cly7+Lu84*#SQ(nM?sAN}t6)iLciN;fyQ&u8y
2x4htCN+rVa5Zb&9kt^LBJ6VW!~=#u-08NzI_@biI(1TF&-*Hw&!(^@MDZBJ$HQ)1Sq`~J+;ysDSX(}2xG+|EUa%4EgOu3%KT<pVk|Ik=Q(L9`?O3P!?
tqDHj<;ZY(3$GXjjD-^<&Rbw5Xg>+?2mwQhVqcfM`Mjmf({Ma*<U{W6WyNAuIUn;&Y&P7<QQKaRB&Rhx7rFTnzq1Bvc%HYlhmYs=Y51eVSG$pY?GqhiG
ZtB3&XNfEJJ4^c_KD}I)=?Y&eN*T;d_vkQMsR>(IV>z+^U*7S(1WnByaP8ic1~gIU(S**`8HNTtW?{Gq6xlc@zicSy=IaA2VVIx{;xh>c&iaJc6u%Gwv
Tn%Iy&m5-5Xl4)ehwBO&|raVi=Tfbv$QZ2|H~A`ai_9mecnn$bGKX0yeV_CT~?_bZg|L(q!@u4VFMJIg9&*#&$-j~NihG^UWYPw{|QVOXEC<*C}`Gs0b
&OPGf2F{Aa6a#5Mcu4tPTxkF?XS$W}Le~?lQjAv78IbgYh2YrN{`G}&kY5^G6c8Zl{0ZGhfMuKMDiq?>Wvq!kh$vW$Jb5yyi7r<_AY7p`wK~03roN~fd
vXYgHF;0)Bi-7^~*}9@J3X&FjD8?!7;F6G4q1hkVxiN-mFw(((xY9ZiwXd>*6ubN?BN8igU4ht0U@HWay%^6SGg%zsN_B!g>@;kuaQt4G&cKQ=meX0Wj
Uw3DY^#00@1L?lS(mIGm0=g`$;njokps+3=2V|VdZ<palF|@w!dHC`ux8fLqclkr+Tz0gMp<o5HQ&zkelI5y7Z^l$x$~4=$<vtB+iNGE>_g@QL}u=;sR
bC2+CdnX0bF10xHxdEK(16&A5TSA6Acd7Zqh?jQ#$d~vW+f~WWn>WlNyKVX$G4UP~<s^mXXuuVXN#<U0hWRwLO-djTI^<*i$m?Dc2cBF-ad+)?UX2Tvg
jWO|TrTZwY{pSk@6oNqzq2u=jJilwqeP<1VH}%I5vk)Z^i&ACFA2^}JH2s6HR#v_L8uHTUFRuQNdqpf9Hm5V}(|LiRqRFS>zEsO@Yj4f=)^$KXh9q~1i
LIyw?>gKg@qO-&_~p~5MI8(ARYXR$icV@yX1NKp1|1ede6UoJ~e+)-mlrbk_UicN5y8ga!g-XQiWBTr&xxZ6d%18i(8IJg>}JuSEuuj^n+XWezMERVKA
1~7+q4n+XlIufu2v9sjKkyJ}zAnG0lxfI|m*_jylsZBz<I|9MBryD9wEof(`FkJ?$sFOK5%0W&d$*{xqbqTDpyvKK4<#2#`j2xON6Kuvs1#%-j?US}_X
Wjl`->K*^EXXe26UY-1Rtk-;+Om=}q@&^zz%0ZQVb7-x#_jcJK@=6$o$_rC@f29F&3q06WdrSt8(d{oGr82kfn4jBiSb9ZEiSB>Wr9%&=H4dSa%9#~Ky
~8$9Sp2hhE|$y=<#^G0NZeEBiXWyBg6=h_}D|pSf%!e(<|HS@fd8AV|&qClrY}~r&Z5lLVuT`1Ch&ct3M)sje^Dt?G?Wtwo90kyi+zi%pnp2QYoYZ8Q=
+6yvu1C-bPJ|Z{xh1EL04Z_R%cb9(JPv@YmKdL1{79!Ej}ay2ySHOLqsE&xh<})CPWUe~5L%Z}VUw$q7pjU0Q7~R*Z9~ykYu53fjSlcE6;aO+%*~u1?g
NVuGo!upuT*b54s_BtngGl^MqQj_~_|hq6OzH|lsxWUX-<THWwNug5dS0EyzBZ0%z%1zjzfY|Duzi-bSjmQn|2xZQz862tdqtj~({h&@gFIo}^otuY~n
A>$6?`Es9Nj>l0u2JQGG$<YR`LTS!M4M+yq6Oc#|vxylyN75w~v)z2a;JYP<X3LP79kJd}ix#H9xg&JP;xm@ancw;4C6Tz>d2IRE0nHqpAZo*|bSn!4u
(G9Etm1aeFDb~}x<OatNYy12#GQ^8>fY7EtexZhVkohYkL)>XF`XV(ka;pkIb?NZim3VfD)9L3RK+eA_|nu35~j~p)TuNVcDciVD>VsMX27%P@k%VcT&
H^j$5xSUrK|aBDYxZ*oUA|)9b}OAm(ahqhQDMf5sWh$3k}R)N3a}sOR!?-86EM|Mu;X;iU55T_fc(v_QZGrU_+u|J`<%pKvXw}TxxqzJI)*sy3U#@=uN
$j-d_w+ol3;rN#lg=GQ-;wMxjldo`IgT=^du=3O51ZH+^y>tJ5qmnEjIFC(yrLw4iqq?RXV%F^{6;Sjn??RZbTOmB1#(J199K4JLb7vuJ&S;jFyOuzX$
S$U1>dR$G`H2jM9vcq&Wt)nplzovf6X>t$gcHtqN8W*=W^nOKyYG#kV^*s<2ZmUMHHb!cTllZ0UHz-DqF9hBU|l<B94%6E!(s&<w;nu`>EOn`$kj+Rnp
c6gAgC?_O`eU^1yY(iR7emeldKwfj*P@pPM?MZ308S{mTOeagLjP=p%{S<xNBaqo{cfz*_?Ee?ooD)NY*Hv;VON+L&9`}GU@^zi$wYG`m2ak(WN=jA8%
Z2&Yp9b&O-=7o0NAKRTi_o?bd-GT-aQOZ)KC-jaM6?(&7Zo2(G6Huxvmy`D9$=*zjR0*#=!g<-dn{n0X@)S-tjLyZEP+|I1B+mJB=*Q54@%k16+Y|Ch)
7;dJFsL;I9b60x_}j8<5s(NFEucgbd8h0CzMbFX1tiLJ%2(()ZA^OwA9u0j3Snfv?J@1wHG%1W3*w?J)QUIh{GA)&rn`ksrp8tk01Qvh;GVS>wV4=5k0
iR{%qs<irOhE!P9%E(F%-@6@ed@8bMMfnN6qLc#&qfG1_6mGOkYvTGQO}=iROjDna)YT*2cE8FBk$vtv^jk({sF`OqhLWU%Eq6+MDkhHKFd#0GD7Klm1
ZCMa=gl1tcirYC%NbW{N8@G|iZ<faYjp61S!(j-|}I+y{kV?t-3X82wUfz<Y3uY>Vhvf5%BVo#B>n(*zO>Z{1S7w@yvLNUM~IhZF$Q%jQ0y9`?>#`vhB
OJmmC;=yJHeAm<tbXKDEj@x)16NwtDz@;akON~zq2n8t^_1YjasUgRXM2S+z8DQD+D2Q&@1O9No!;C&ln6ze?ZdS#|BBLf&<pw=3=>bg`@)MYVVx6|Oh
p<zSOCxI=qOrBwJktK)8&wQpMv58_x+IMX$JAP-#}wvBVa|jKGg<&^K4@D)FobOCgEvde<qyR_y)r!fp1S<T=jtPs;lcOHBj5kZ$^fG?G?K)Q{LA%M^?
vUwA4#IrK3|%3ZcQJ&Zz}sMAK4m**gk9j?>xTw;E@5>AN>1AoTq%gQ~W1U>UK3=o&o<!R_{O00QkW+h>kEDK2jJ>?lecLEdv~UsYf~@^gz2q=^N=p$Af
T5jwl|HH=A*y651Y^{qD}y%yxb{Y-2oEi4BH!QQ&YYoz9bK>^)uH0vnXmr^-8+v#77!%Da{KAC~7X?C$p0^=H2rp+@v;>Q|;^_t5=y<!uFga(agPJ!5&
<c(h+mpN`jtEK~Y5^Fb2t2r_zh@?!tQ_1R}9?>63U<=x7=m3J%eR^F|=TY0zgZsq-k$jis*${GJB!<!6TA+T@P_g3DmyjyuMUY=fv6R%B8X6sQV%q89Y
<?sFTe81v&<Hg}spP1iO4rs4=|H1LD+|GuR&hMj_aXmhmeowAPFI{TRi(Zdgytndh<=x7=m3J%e8OwY0l9!Zt<dT;*)j40KcP9xF<M7xy-V{A4xi&s@h
LV8_9WKtJVQw2(Hj~I{kg-g6>E-K4)4f5(#T6^^nwpE%V&}2?PEy(Vs6ElFy>C;pKeP%qMZ9U=Bkgu9fNt(^+}Q8sCds7~vn<Sn=?h0gTOoGk$<9>Xvb
~&}YGYQ^hvHuDhb)RvLoG>dFXmPQ2C$sfF7j<>gIZ#?IMQ6T_eYI9&a9+4Ge8F*AMe)Ite527h!r_i&&^KYQPPOiaZV7NndTnIwj~!#yI>iK^z&`nT?|
FW-5uBn)h79fWOkOYUyn&fQ%7EIdi(Kg5YKulEA3ajwmwXyp_mOu6?>Sk`dYxsyI4Z<C}WOG6UmpB&BO{BcKYnPyT)=&I=QIig#ME0vZS0_OG);WnUUb
ECjl#~h;o3+;<iw^_I40xd-7mdjl4od+xckYma&vCJeCuO6??%eSS88Y!M2?*NqaEs5k-H=X7PZ`RaV{bBuy(0yP#A?n@{?dC9*4i%??&YFK7MUKv2je
p0knciurWNcpi%nS0v+F8PEg}(SpDUM8wF-a+2FX*u|pRPF0rj97r1KI~yDQxRX1{*EB&4CB!QGoV}F?7yXRXl-V+09`i-Hux3h*;Z>vGh+JTlm^0;`T
do8`bFAXpej7a7<mRI54dtaWm~ehHMH_j1+7q_y(6iBeG4*Y9!0PUtIm=U$flCQ|XzT1TVaHlD98^QO=f-PxIWjm+95X9QoZ)McEyo)&*Vl6%mB{WyVf
G1W<T{8rq1WqLd$toTXl=3;Q<U+h>yX`d$gyUNy$vPonSP%kg!wRE46UOl>ttSV?M`=^t0u;Ky?zDpf&)Iu7qnrb%6M$yjl6X>T+f(DivV2zL!r4ie~J
Z8jy7y|boG3NC#u!crs9MfEVFe!k9wIWFlM@C5i(rmGj71mq-?^<&}F+a^uIQUMO@w~9MZL?+QL3=EQteR4+IAExAD#{C|N9=4u?t6CSQ>I3>A=}o3O=
_((}YGPeKprEc`}4OQ%OMzg)!;8;c>MIr=cSWY_8Me~JC<!<46<8oy;*T&l>^;+M(j&;q@-p5_8yt%p*lR~@)W<ap@6a|V^xGiT45<=)EI^945>FcU&)
@=O0|c;&W?Im}b>Zpn=pGf%~PmN(ep<&4QhdCweHvZg7^&1Tr-tAyxd*>sG_!+yBfjMxr&1o^zpSu?SeFqMlzyUN)PXQJXp?W)XDQAXMtaHYUe)1Aunb
#bDJ{(2iX@`i~>YAcFQJYhk153EA>p}bHPgnoK-3WjFObv_fUg(rz|Z_CnjqG}6K?9X_oKS;r0IkR#X<&hyr9ZZa6O{t$N<^&nCQ|Gv41s$>Teh;raVZ
8QnX6|B9ZYSenChfxj`d=jvwY5U*W^%UO?OBHFv0AzZs@3R+f{CZ~(q0rHWqCTV>lGH~wpCPuh-`}$5+4IH-{Sl-mU>cKY2?l1afI^ee9p4O$_}-ujO>
O@d>B0f%{S%tD9D}NzRy{5Im`RIfTsj8;z@=*QAF+x6-p51{AkH`H8$3)E{0Q*;TAsIPFAsImrgI{?Yt+myTV;)i?nT067*4)9nr3mPl7h|m(yD08IM|
Ox#>8bARdo|+~k)Y==O$^RfS7-t87b+mHAC9u%{qll~UTNlzoK$oyZ%ET|01|HJjlIh>*6(2Kq|LPv|iAdLcOCjXY&lDl^$wc4@Xcp-U~T4DW)M9eIwn
&ZE$i<v9oQ6=gEHP1p*`w|j#PQ;sB8Q`#l&NmPyJG+eASjw}UA4(CUf4GeUpF+~pjIh9?SDWWRZChMbs_OcD#XQd!<^7(W(jD@iX6EhJPmbU3y_)G|OG
HUAOsEcKk9Aqnn*&R3$+Dk($Zjg7nFdeD;T*dYAOvv}sH8&1;IbVQXDX`dL)nS$SmenLv2xfyKkibQrYuXk^^ZcC6+S5?eHkxZSc%^y3=38y6dV*%MBi
2CX#if26Je_AHKb5uZ6c=a8>d=pvBezp?qmK(QgA)YCVv1*IPA56UjKQocHfG90K1XIHjDL2r;e1~@<pVj`TWp1C5D!n;`GDxjmS6<Oj4k%)Jhv!gf=X
SnU$B-^S=w5X!<f}9Z^=@*A>~?U5(*NZsu+u|ju-zE_x@OBi&O4tlY`jvdfK6=nDv;5a+y`CSlUhSkY&A0)wB|ehMbGW88bb0ARaT`&cu<A9XJ;sPa1h
rA0=b39owch-*q^&w+hy3gLfXF9f(&m`mCbKlD0KYA=U7gO_a8C9nFWaGTP49+z3Q4zw1W>l|5~=Wg}-r=Zj7;66A6>>;gRI*c|$ZJCqlmp0V<tF0_5F
dz4^|b|cml@qNx?+-WFhi8^5?nk`-GFQV8Ht7fH>PlK6=_B{{ZvW#(3wE0$~c;FmQ3OhRVY%MhE`mLFC348&l8KwK|P}$7Pgv$x>aN%n+6dJ0`{4BR(Z
RROkxz9K8!IPW$j1LeiW3t{Rg#3VtD4C3Cz+x-X&dn?pED2j59rj?CY&OLlY$&$n4djOfqH0#AFNOXdcym^tg<8IIx1`4>9F{SnH4L>QvhXQk)}vK+C3
H9W3gdzy+vg^0E<G}ne1h?lAuOx~tT%M(Xbi#*yq=B4JmhywKVOU#+mlFZm@!Maj5W8r*j(hz7s4!`IV;zaN2Y*rYj0uYtC3~S29eN_83lM{ey|pzFd)
JnU@2`BYuly84*R&nE;(y8Xlr(xb6|bc9fvc$(#|=m8Vwb5Ar+i}%SFCGLsJks)D&Y+9gocS6`FYc(+JO4BA>^aW}BOs1Jx98lsQ+m!;&s6F|OJPyXS`
#<P*LaE83RXaJuZ;`BD%~LDphT<=pOSkmbPFP-T~GQ_$~dqr6{bVk|}K%4E1XXXYz4<SzMCFDNA6^?ht8OI}K{ePo|!XyOwnr^Xt~^k+jMU#8tkU@g0+
vt-}y=i-V9p})sL#BSNG2czG&F7hUpyv?@+o>^S9+fCS+Qmrz&=Fd_@gcU0hbd+z!UEh<j<HTgn{=86^xF-yPl85m@Wm?va0*g8O^W2-3xgm5IOHu~P3
^=GO<i@Cr&IF`;5ZNS%^<2m1u^=x(Az~MiztHSrvzrNWHT2mYZLpeu)E1Zcm{V-1S!lMTM0-;lxQP$>*13L&@rD?|e2?t2VrQ`^hZC`X;rA;BrKAN*sV
p%=#+rG+463Ogro50cVv0ILiBw&Y8w%>OsUHZA&mC4EVgGOf>yy{xdYInChvdqL#q5QZ&#uKv($=B8yYS}|N<jN^yf{?SaLsZKELu&!Am}2*GaN4Xd^O
AFo|x=#wTa*9PG*J*%=sp}M>1UnD7Ud1{dO}A(M)@jQgVt^8?LPY<x<~P3#9}icg*v-mh@%{m(!R2qazpQj6bd*f0Kj-%<hwbh?{&s$3aJ1`v^e^b6_M
~G3W=E{Gx6%0~luI=Szu8y@AzPT<WE~Em=zJcQcb+O4dR<theq3FG)<@d?KwmO3@KDWMyuIT;y@o++-IC%H{`Y$9X+`PG00OIm69lHy8t!RMrP=x0g}a
e`S2eiq6!^w<|ym#W2<8oJN)OMc&qg(wU`$=L>NzdWzo{qsw~4BY!Bx{+4I06CrB;1k0}bH>HI2#hS6h-of5sPz|no=|9@bkY^WUmF0TW?#=pqrCjra#
Dn(kOzn(y$s*ER-l;C~$P!?=Axp8x@s&n%ow&_uE5?~ogBi#29GQ;C`D8g;&6La^DC|)eSuL{cz9r)>O0wJ0y07_+;>8z#-fr^zU>_7qkxo^}aceuyH{
9+h^f^%Mxk&CF@+pe$g+`t<k6evO8O`eZ<Ib{vyunUO5i5wr2opB!eiN+nXmtuG;V|eW9N8(|d_GwBg#OBb`L4Yf!T#FsuY|rhT`Ns|=<~$41bZZ#?4X
(sG;iMbE_hK7_D8#_6o&m^$%ULaHJ170U=SWNThEtVupSTd)rzz{MOmG2HrkySZG~@SY7k&x$sSxM%(eD<9y7xOzvR`>v1-1|QUew*M2>JpHecg@VR3W
b_1V#BN9L#PVhZ_Yj31Z+ELZu8t(KNpt=WhRy3AAyWqCqLs%$z;7EEEiIFVgTSoQP~H#_>{i@(ToY{^#Zu9{B`o$(a6H<Q_OzM42OI~=f1RIx=jN^&+h
DHONqP)p{-3tVoE{V~<+N5g^@$NX69g$8a3h_YI<t7y5<dY}wvVy6?yOx!;~e;Nk1prG?|1nKa~))a|fdE&a~!v3Okh&-Dtdz2Iv4#~u;5nK<??V*afB
lobMvhdvZBhFKZaR<H^!$Uq^jmDO^i8qi>F9V<*k5xMsOsUwipxVzglh<H=*^0`BbN9{#FH?vo66TBjN}H}v(r_^7?r8RqdXbiP#kM7ZB+1y3T=Cj)A=
dqUy}tWRf34|b1?ESG_gF5)#C;==WqSb$`6TY-Hs{S|%C>;{>l`0_DV$kipwbn4oDK(??^@+0AK>m7@<TSlhZ0*<38!Z2HGk<PU6KJua+1%fZQ+Rn1?I
c6yg|Fz4dv0mHd!?4wY78`RhRve%Av8`rYCTHJJ~|y$Q^mvk6^Jb!?P6hntZc~SX7x~!6iS-M0kh=m(p~O=m?qSrV$zo%64~PB`!-fm0`L=aWa7Y(Ndn
AF7lF^&&^CW&Mk>0Jo(h`Y@7aQ>ck->&O0{bb7m51VY<aH_FJ1qn6LYT!jeonUvsm=1HLvhSdtY9-pozO3}#YXMVEZVut?;INTp5K#Rv(tY#4AJo8|+Y
ohosdo5ku#2^}AX$!yS_T;x?nG3Ur-y3nTW%0`t<EMn|p+Jgmu+=2as&5rl1K7xGh*hbLHdT0{D<@Qh}VmWYOJyRU_q940!?{$vp=8HTW9!7D`UJhaZ5
lmfe5ZIDJS*wZ4>9je`H}3L4Ns3_gnGu8Vxod1E@qp%Zp9>GvD9bY$_LCFFShLk)!{sXA7wDiTkO~v(MF{=%#Laru9w!;0S8&=%NZFy(wlEU*C$Rp9TO
9TyK<@8ZpXgL-UQV!~l=n|2o1cnR9?Va`laaW$XQ`|jYkdQyEpe9=TMlIvA!lW*&R-mlGwuu#^H|mgLuC|AXl|Hb7k_3x_@6!#rJnFB4q{yxf=on_``p
^ogIS-{VsP0HlZ|Z18BC(E4j9h0xI<n0voO@@d_3O~L!mR<IUG%x+C{&edQjPu!u$E8zn{z$w2UwNYfnx+#;N>*$4PBiZ}u)ui5V}@FyCD7*ZqRR@>03
nP1zp?`=O9{Tb(^EsX$9IP{zVy*>~9WT8Q%rk})$@-|8DKUZ`r*4|0Zvn(XO_j&i?{muPPxL;gdHJu_c0ybi|;TE)R^5^26~mXsLepu_Np(9bo3h%8|=
;MUv*?GsPek6pCe&gFM08xG}TFITxyxDGWxoE8`RJ^4q)t(B&oZwvKob<Rq|G}czMr_GeZz}A^@$jmi`5CsdiE=<8jWINLKmEu#3m26~|>5bBSz8;QHa
at-9wsX+c?CgJ{RXI49CbLB2=(#iNmubHZHmWht?PG@+ifK5(S+Sz$+Wv?ke0MWjZ`uA9_i}d9?O1Z@%qA>_D~qS&<)b;UngtmYyE&|HHq?hTcw5u@NI
rZzUf*1;@-tpW9Hck{^TZ-|+S3Wz8&|Z<CiMT$-h1`Bt|V!qKZqAddh<x{tw@Q~8$CrMiQfGB$#wP~bXU)rQ&smi27`<9w6U<HSeY3SpP{rf+}TfS{~K
~2_k9W4Og{bhj(%<BhLN1`rATjwo6l_3!C`-3lW^`g#ZXX7>L*Y5-qp&N8|RU$56yviA9sX56Q?*^&v0i%>b*4{DPYB{zGK4URSGNj7rN~bUvHMgXZhv
s>7JFH7JeYUWM3NDq1_l~*c18mOYg>M#?KZfU6V+b&~L@jRM;vv*Nebm@6tC`^fjw@Ea-&@Foeh5VkVN_T0VdPI&$B%ACNDFJ5lgXeTRBjZM{e!QQs22
D6jk9mZ)t7G5SO7=EC30*DGVK;M-tgF1x$0*Ka;ItUS7eae@9J;sT?yY|f|zHjc>s$=lZ~4%?uK;2ypFTfe@bEC`;N@HwZ#za#EfR)_mQ39vt2yJdM+r
<~xL1jiB{es<@BPRHAf;4>~x_xr6-SjExd>tC?2{6%Ry2`}l25XMf1dKOe}Zrs$g5O$iT_C#7!R2$?q6pT%EeXlF>NNJ^@{q^}ra1O|<0b6W^{%tY7`Z
S7*wYwq|W_*0^Ro@e=dbjSqI0w>iJdlz-tpqLsuf2qz)9I4x{N_tJe0D$n(yavav>Ctg$K`kZ;ly{@GenAPt>A=36gB3(XW)lFk^=JKTknp2Dsc{#!L7
fbrh09@PnH;~4dGQmJbK`MuypvW9?4e_C?4wXRKK@Sk9_Mz#Pd}C&2Kzk5j@xlV)rS=ndM}pe?O0qv+17m3=iv@LZi}ueU0O{KHcuQzr}@A<Vv{*hj=D
y;xT{3TYA|O1!qNfe`mH%jE`#*-jUP#;YoZgj`!$RxXCQ^A9*#}O4ibEzP5MMBk$GM)=c@N#5K?E`*YmYNU?L7fwV=x{ScO@Y>GD^38<Hu8}5JETtQ=~
$4kZd_(S{pvO-4qK%()qfWJ3TR-wNZ#Gl<v_RMMXT$gpf6*TH(_n^G-sM*(ZD4gH!>HB%(%aSj@Eb(Q6#(xCt0Q=2fYS7X(x|g>bX=}aEJ;hsQ{r>z&L
b>D;iU8)fcqq5XobY`6t=HU7-HCn4#6sgeW&h4{<^ROfIs16+M#KL0mADb!`SZ8mlA00f;VL8Ly*W}|mZ!n~pMH=C23XHO&ntqeZu~{gi{J4G^#eBIoM
%?$@pmKg$NTsCgwzr<LFnRR549me&46TMA>1!(_f2K*#9PU=f{#hfE*912cYfaltL<q<C$qXgAzp3RL)*()c}b)?<SD@ISlgrbLPS!bK>UPqM)$_uAZ_
W(BbSh+Ki8|a`1*T&bE#|lEpSLyd)aqPh)3i%|4I}VFaoW5^&UUdT~@e~`~CTw{n0<H#(dmRP%+q#g?9h`)>m8|eD~Y!DWkF&kze6ewaadNfXAwYV8=r
2ruAO!pCy-1dHDUjt^nz07LYHy2{wOI{POuOe((1mt~L0R&v^g%pTGaYFqwF|3jG_UyT!$3>bIX28eOt_??VS0rUOl(1TWROh!DJs5-&Dq>NjliIl7Q4
a01eE6i{bPHvwL@lna0m-LN2`(i3_3693RPkro~yVsSg-ET7%0J{#tW!(G22$zR<3ME*a-Kim(onppe@@8e~G2hfxFAgiBSw%PaQ2~?Q^QsQyiFf%+v>
Tia{JNtTV)PCdbjrNfN&@KN728kji4qdQIghaM^q{z2;Jyzob47LqD1r+od@=>W5_F}JKLnKkv@4=8JK;j*tdi5DO0lgiN^X!=k3V`o7s5;Y0L8M+UD2
}{SLTYs7Ro7Gd4e<FPZ|2AOxt~I2Y)<FVmQ!oLot4^a|H=In|9GKJ{ERlaST|ha-ql0mpI|^XA|A6n;%5^FRuGl<;V!Tj5TkL<j)OTilHG6AE%lrk0I(
ou87R!fQS*h~#Ep1uT&o@>k?wE<f}KE7$9tp&uw9U6TlYGT)p(tcA6$_Dj&nc#wW8;R0ParVYl*YozB{*4QCx%sK&_Z`k)G5A&^u~{diUx#!e8_&>Gg#
NlzKgQGL#{qll}7ywLnTXylOdg6*`&*6B+r@Cbg6Vh}C)NBI;h=i3jQT{oxT7xW!#Fy`m*EPB*zNxc8E@;g3&Qg4c^3fD@}eaLstQkd$aqbM2*SWAFR>
^Gw<g4vaJKdQJ1_jBUt8drbu^?nZb%zTZj6M<A@v#tk1YLgK=1$l1WGx(yxaMKFC2DM1wPwUwpS*FsFK_muMI!W<$)gtGHXiUy+5@ocIAk^#>{cYf}<y
?cjx$T43tYYqlC4Zx-hRK^v@=U&96H$jxrjZXEV@8d6S7Nh=4E3n-17)cJCA)?=E@XWHU^oVN6YRJ&=q%~`IlbO*8i|bA#*IQ|2JdVrJ!Mo=L4=P<{#@
Up~mV03l`fRi7vEh3WQTHpEbRbDGDOp{LN&tMQMXT-A@mR-Mt9zL`IEW9MvQ0x~B^FyOc^K+e^UitvEcjWtGKiIIs2?A8%s@u<+04jH<(>N%0t!2DGPv
ZNdJk=eOCaahz5^KJdxV}wk$TuaLo5`%c+R9vUclO@Q?aSg*e-sH_w%M!B6uWGWY4qm$v{^l)1i-=w?U~>MBIr}B9O2&Tu@F+CnPY!2T}VY=P~l$AIPA
6P_RAlse~ep4Uxoqib7Lp$#%#C9f$-{h(M(7YWDDpH3M+Vk7cso&UU`vrz2k77XhO#jeNCq@O-Q7j>o)LnHy=XQ=;+;4S7xO5+xl!69f82`uJ9RzdQsH
sz>533k{A&p;y1%u#9EOQkb|4V(N8|+)*mznFh3!gdKV|3xfm+pT9Fn>ozKWNNH{JtPL)$U)EPXUm1voh5Nn(I`go8<O6nW7ZhCUseLOype1g$(zF!hY
uZlH3U{rO^Ao)7pndTAV-Gn|)!G6m;p80;`v8M+TSYKpG^Zqbeoov1>CFEyBJJT42@~$L6%Wt{r>hM~5fEz6()hB6ihA6vAdBRXhzVr%>dgBYOcN_Q&R
|%9NqMBB9L?~t+z3z)_tUhGuRpQwBwgT(m|qV!^TPZnexU=Hhqb+UhP9A2J%Z>phMkAMD>Pd2fLg&a>`oSA0?~3d06q0|W6eV~P<L$8<@H~7(m!JAMq9
yqqY6?2WvaDQxPoqDxU5P$Lw9HJzIKO;H2#t}8?)BZi*LhrF+tjkIF0ClVE|~D=bOq9MG+{!wPVyf{52p_a$`ymDyaV^isdaKtXCMUXk_Jf1ZD9QXL@n
LFrKQ&QLjy6zgu3FXGx46K{Wc@7t~7s)lUBT4fRM)#Ie<!TZ>?55U8M>Y!AeH^Dw>>D}&z7o<iB@^TgJVxHi!8eQYNZW~hZL+Y6Ao)L9*>a}!H3T{Tmj
MSF;#3pF=Ll@H{A<o5ShhHXx9CtvW5<!%(f$j_wkU<OIB0O>K~WC*(OR#)4>ygWulHml%Yj0~Kbo8H(_uNUy=-c~1S+dOJKzWKY?-4Y~CSYM%M!Zry$B
_*Hl(D(LdjjzvIpLkIIAjXI7=@xl%AujaORC;JY^*Q>{p7OtbpH%|g+aw^xn6a#2xmwv<-Nr$`>qC>k<RITrKq-j=nTgax;r=d|Z3C~#(%Ynk(!$q)Su
yq#&p6zONzrqO#UsMVGE$}~c5sS@VA#f!3fcN8ujYq`(gZUq>vnxy7nZPV5A2s@en!m@d%SGCbl+G3zfA2BFavl=PtU6#C(|Oel2#A?@t$EK`rf+v-Zc
KzM*opGl)gW#87r=d9heD?Lm_KD#z$HWJX{FeWo;OItlMkGsw~Ymd(4F1VVKkhR^<v!wL9H-YMW3<kry(G4g!H4*m%R7fnJqh)!&80x*D3X7tO!V@*yH
W-(!16i_ecQz#Hvnv+D#6kr-g}9j)W9cj1;pPJF`+puO?gSFrD&kV7<0%Vr?GJi3w3O@0%u2%6XJb$?0XDzVd@e?WU+)!y|&?3}vmTnAdRYx&pSOcTrr
H-77_9X7hNO8X!`84iFX`Z0agXb6OcA1?OuZaw<4!q2X5NC)KgdS}hboec7f?0!Qb@<L+bCwd?Z7$549>ZTQGX94uO8Tz%p?;ANQr%iDDf`hR{Jo#BI2
g8z)R$_6vZXVH)w{Y!eTL0fCiu<pZp>gsv#6=v>kmu^$VtZCO?>Y}mc(RP!0m&_P!q8*31@256ddW?VN3zd{shyLvf}AQ}K`<p3!*+ON7s+rVH`4u%vH
khjD_EUI@PZ13Vw8zOyuIdkx^b95nndv~To7{K^fD8NU^tGMgte`t+@rqDC7j*ih~Q_y;SHBeG~}$d(XVBCPaAF1nwq@#f(F^#x@pgJD8p63Q=^0Dq;E
&}oNXg**&C?lLcwYyqZx$g<rh`u?af1v^Te+gWG^sFy3V=EMot`IXTh{Z&(Nd6gS#zV#QJ}AkpEcmS63845vfpgA*mIh2`jz5b1IeWWBQPanpvBB5>=T
N1Xdm?+Ilq}_E<ZEU5!NqbWRAb#V&}JmC^38&F7_WSoL#1Zrw9~ac4jG&+)nVdTZ1M3Ckc&V7i?hycKWPGuF=&7c$#3z>%DyXzF6cDcIIqke%Ko;D%&b
V=(}Idu?4$&=6LfMW3P@Aw9gq$?wNYYpNaOpvO3;dhwCK$+Hg0R=aIP@Y?r@YCr_;LjT(Npd~{t=@<oxv~1swfzWS&4V)V66q_7J{W&i1sh_R>xk-wL8
O>hh)>(F7y6n?RqMWi2(oyA{>8yXx(dgbZ%}=kJTCP5x8Tj0xj>S*u$Wj$JD9{x*O_jL$w%ne3R<Y=s?*Wtk9B;gHN6^0uTYRG?#c;WVCy%r7zTU|T-p
=de>H<mWxJ;lPWQ+KvX5+i+rQR{}*X^SPhzM38Rt^wjjD_fHSu;%B!uK=vx3{sSoI$QS)MzCtopJW-vG-jFN{=NEVw9okzX4dyl9-GllL7is=ML_I=HE
I1_8K*CU$>D#UXQoO$4c0408_xzlKD&oi-f*A%57+g#fPCc5}I*6#`)qj^S);;SYPk2#$#Z=IPqD8)|ZCFeZ4=*7g1shS~jZWmDem@P{>nvd4^)IghKi
L-fYrEc<|`V%r;i<3X#IoP#zJzXxk<F`Q_+gxq+lw5QhQ;aUqY+Q5#g7dJlU^?HF|T5eHL1S(=qa@PPCgz0LM1#TzX@keg9B`3*cD5PNcy!GDA#<07z|
V0UF)-@sO9KOj9VT?t;%dqT+8W$`2$Q4gQAx;_028ih_iEp2<@P{HhL7i1QAAs#|AQKz2UVuND0O?2rkXi2+DQeHfl*&ei<PZgVNBL{rj5s`|jpNWf4Q
dwS^1<x<Ag->koTm)XY|8-98gI!=8q=K3`?Xg|M;0$9{79AM5jx&iFIWKNecg~y~;^(qmL$U6uXgt7eL$rx8G}yr?%J1d+e8KbS+<}7j7<zu^zDSt-{*
V?T?&G7sj%?hBunz_N2%%8s?zb!+eYb&DL_Ti!l~b_o7`>-XyNAPqxQJxl&5tYO0M8WJTv)daePTDCQ&}?wH)Y0r)neiPx01EKSIIOR;m}srwsMh!mF9
ThmL--Urok+R)ok{5;#oLgS;LW_?Lv2JikQrhVUBdvy>IGvCiqt7XEC#2+Dr8EDXW`+s0{A#;;+&p*H8{P23dUY^lDF<&jGq%H9psGp-eB2V!+ivs&P_
qLQ|PjZ3y!pGK6xM4z1cS^<%)Z@TU~e_{SaQx3OnPU~SbGDuAcQ6y1)z`_9e(4IwWJ?+m!2ux7~qLNO~K9;C-Mo1-U>IF|t;d9HCv205`HVp``$zu``K
v-Z_l#y+6uKgGmv`q3h*wburDr^k)M2R}I5Am>52yY$I?1+rzeJD<K?ln6Zfefk{w8cG!4Qt(Du=0#l~wM|B;rAOnj$5iZ}2s&`UsboqE8$wzv`5w{qi
(8>bRzpj$)2Cp8q)v8#sqG<gr9il4|EQqlyN6yFyfnlIx4EInU}zyB_Ua;V&Ko>7njc56dK8%tY9E=!<b|RZJ0_lZof=ViSM12*_z>3zIMd?!QOUb=ar
sOBs-1F)9yqi?FT`j;z`mKgh~AhpWH*wxS?b)N@>+n&eB|QiT5I;B1~&smCziEy&Ag?<35`sCOQe7!M&Lpz?m-jZOWfVmJ2guue>;lr^}dX}On?{UrqJ
Xw+&@@gMKGOq_o(O=9e&rAK46#6r_>w2%-FlfNWtxC-67OduAAXUPJ^W{T(R?P$m3wc+$>AW*kj*gRlKICw80I%-CJj*u?*xD{-{0i{n!Zi0)6SdSQP}
AY`U2(Q4&HiSLJ4-7HyYcy#?lrKrgWuR(i}9K2Ko6-gnbmJq=n?vN^tIJMVz5l8-k%F1lqMvE-iLb5p%NzY&}9)ma?8Y4d7cZG^Y1->o9DCsyNK)L^t&
V64!3jo-OI5*2!xlg=b@f5#u_WwP5&r(_y|-aoo3Y|qu=GB>9+R=yb?(p`+;639Y>XXV_EFEn8jmpk<LvC6@ByQJvuysm@0LH=2muhd*!$lY#DdNHp!@
Q~*DsVoO)AOA)tF~0SD)mI74jGoM}A~sF)5R$g^463;kxbFKVnwEZsT!4$`Uhcry4%~fgPNTvO?iXZ#$Rq|`UtJm;nx|F2(b;#wYO?Y~fOGVTey;~B0Z
X^OOS(<bcJ>~}svSe#0QIt_%GF~mWM>6Buv20t4}jKwt|(YO|B5C4%ZW06kXY&KqAV`wNL_PdSZHiG`R1*Aa6T{+i=QOx&M~a*QqOkp7<~IHPRIVs`C;
B#c+iV7A#&Tq$K@dJ(YvfJ&yY+kp;=tCN8NNaV?k`z#BW!h)Q0Gb?JP*_p8xvD8pOr!^!qkZu%vLS)a9*xc}G8Dg@09!2|yOuQvC5D<mnUBcn1G7>h=1
>RKG`a3N)(J+e@aP2UyEiv$bHVJ*)|0g1~iHve3Q7`Q{<31U^NjyRdfGjnN<R)u>I5gKv{8`{<~Ue6)%TRe}pe4@#(a?Xf!d0Iy*avN4k|3n&ysxx<zQ
k5!)T%X<4<3W6+D3wYF53t7*}PpV-)+nEZER$TWL+Iz#cJ`*XU7Pkm-y%}?Mcqo@h=)t5e4U}Xearf>YA&|?O?h@qZAQy@_o1kNMutDv%SBOPR01q}ql
s{hSaiRYz-2s8(CnGybz1KM2a`e<aDb=?;k6RR7E%OzDwbs*jZ+5-W;vQuqE)ObJJTk^frcMwC0Rc7Ryt%A%hK$dZqGfq|c=*MTUnpJk7pTe0Ij!dUnJ
z=bVjOU9*CT>)dAGY+jsTKW-Hdb#A!~D2pX&MPzFkMMx>S-{9au)E&L;o8TO9h36-Mgc{kA*S7GolCT%fH6o{$|1yHe3Eo&4U~kH>OP;(I4k6^bWZNs(
^&VlCSY3AN1_VZ%mdZs`kroCjd*zM!tN$0tzA0y>sLTzH2+U>7>SZ5wDdO>)8e3FZCw`RaTM4FeBUSa>KO7Ls@9uF?m`mGc6jrHq|Z6R+)je4)!0<iZE
mS4o}|O>GteHs;iFcdER7T-Iz^Duf0vV)duZ$4HBN-A~wuRtq5+`9$O0zb_B)5S31{r|%K6YpEx@LO}HoHCWUsaaN{aMv9lv$On-@N=f?6>y&gut0$>r
23?FGzfi<GkSCo1q5^t%j)b_;pG}@0lTVZ2#d$0nXd@IK_old{XJaWF)+)!`uoE%@<V{|%#8%t_o?@==x`E>7QV0$KVYiGx0>R_tYxb~^B2HCxV$yTFt
cY;s@a^e<P+cmWBXea~sePHX5O3awH*udKSBoTnIg0onA;sE<j~53&55mxIOqkVfJvQJIM7<~SqJnQFb=BPh3&T3rNwOmuN*k~nByVv#tpO7HiF8jXTw
)XVBNEQq79R7+e4*h#wg}#qP^HXuVG?ltd2<Nddw5*^gbCs!C=&ta**QIg(}na#*`#d)eGUuFYqqt!MFQ%K^<8UdJY=y=vlrX8#%=G=WW>-Iu5XD+V{5
4zgEHO=IP*nZ=|<~sA{Ck#+L*g-KOZ@H!IM0tb&G~qsBKrgM7EfF(1;TD<bXT+q9w#%xB=AF`?=w>35GD>Y!svp?)2Ktz(O#W{<Zcxn6~|$ayS9;Hv*B
-E<+nX_Ke*bTDXp}^*t=nh;2*nhz$;NZLLs?iHs93w1_UQ4K^TVTxR)=6#?&_DZ2n)-*PkSdr_{p#YV1llP!;TUITXf<`^MjxW)BHxY8_XwHtekOb`6l
SwXBt+@l^)C|)2S<|P_3J`@K_XG;6e94|_Wbow(q&k)=om@)ioi@Zylx6KG2aDBPEeJ=lUu?yjf2Wp~t9B;UayeOAhvK$onyBl@{gPgXoJ3W|j>uliYv
{Pw!$TDE5B2|bwY(ju*&C;AmzQ<^N7rb>JNkJ@xq_K<A5+eH8#)HPZPLBq+;|8=5?(f-mPb~A^Xp1xkQ+L7y>g_<b2bUTNtPeA!@?_glJOiP<NTl)<)1
SeWoVb!qmV#uKxm2s)3j^OjRP1R;#>U77p!9@-;;@5C!(Hz;G6OFvvvB)>&H_0d!>c-;M!=U(26Pu+@b|4sd!3ozRF9&!UU;WE>w|lXF#C-5Q^sNMPx(
xbDe;J=eiW@UK_72;ZLj7}nvmEK6r0WLKQ^~zw!8GXaXC;8+|X=BLoc@F72SRd9Okh%!Ng7d#pxg-Sz&yR++lG|Z7NC0U9Jc0g3`iCwO!!WH<uVpgTBC
SFDml@^yM9`!57UUtx()yv~K$Hi?$Hit#qA;!vZ4WJddgO+Mqch?Q6A)pZ@;jAHFx*%J8m44_)*5DL$Z>Pcwg2<<fHOv!V+TyPg|_Insw(-BN*5Ln6gI
WDmIy`)t$W{cb#3x9pcFrS1sckr~@uWn31(K*D|vig<XGg$|P1GHwD+X%Q0lhTs+}KB}dMv5F0Ue!eB=+J80k<$oEP-VRkCajZ{;NFGHiUwP@v+nwB>j
=PAcfc;*K>%20W;ReHE?gU938);miiyzJGf{-+yIA8q?P4`4J%R@gdH*TzgDCUYx2IJTFmP2&mN)zpksR3z%4M=1;A9Pc^!0I4b#cLWRu}@v$k`X{ta;
~eRa+?g1su~82{Iv9OAx*VJ*(284jcDb!pW38*`&Wjh|HX7C9Knj`LPxDE?K$O;I_o}s=`<nQ_QKHcs#dIb!`Op}-@o7El`5mZYa}K(nEd$?yp^X`+>1
sZiDB^!#rB(uyXrwKdEY-zix0;yYw#R9<iblCD2!U%9D1(E+d6C4V*X$LF2&@2n`}f(m?jom#5Y$n<93>X^DQv|1-+m~BN9^&BIJ0q7BKxWOdBpx0ujA
bYXl!l;`>^;LBK<^_BoFY5pO7C^c;sGP&%q|!5iv3+bx8IAU`pkbobB?vTMBUtS$gnNu94}$4E$$W^`V8lkQ#nUJ>`l?D}B$4*M=Y2q;a?uSv^g7cU;g
@7b<fD_eqx?x(TknUMNFi*WhmcUnA_&e9-DxAg|l25K<<>5?Jh7vU#Eu<H9G2WOK3HM9|baZvwQ&zjV#>Fdd25|`b@Xxpr<+gKCS5;<Ij4T6wwt1Z-^h
LH}uuZV!~J+d6jHX&vYGRtP9pQlWt7V<6|l8aWx@u=mdKo*|u1Qf4ZkG`^s%#ehSr0ZQv?+y3d6n!mQ#RGr6HJ8jVr-Y1j-h9TM@iyc&3m&@PA@W)KA$
=<G`uXM^*a!V2w`@B_dzHyKVR<0cNPXIgPg;m67-)Fm(rv>oXdLjz1~o{blkVgefNH`1ocOtJ(uap;_-c8X^^=IZ%Rbhbzb0hPBFjXW+t(wFPkCi6g47
^go}Q^DDa&vhv0}IC#z9P)JN+#bsEYvMcn)a#u*Qkq%LKzdfz^2oam=RtmR1`u<2gQegk&$I)o$6LXOJ0Ce%uEC#p@=RB_l3wI)++ocN7Kw;vuu)JN@D
kl5(I2Nw5)f@A3fm=NWXqZN$D^6aq2!?La&jIy#a)XP-i@A#SZ<Yuf4o8RzOcUd90=#psSYni34+M&3fAq?CD>^d%zx@*s24di8l=iHR|sy5_cWY2)G1
_)$+|hF2=UoL<yMyr7^miAomb{R(;vy6?in&A7it&VOu4>`;<NSo=!|)X#~&628(se4uk-r38r4vHG2&qgPIb<9(dQnWXYPD%G<7S=_lAs2e*tOTkYTE
A)xxZEPEQ=UGY;5Z<t5`qeMKcXs_`pny_`70=7vn44rCt>jN6Slf7+1?#{sq(F<0Z+ES~9aeuKIws{2khK%oTP{%&m}Hx5(L?IJLwF^jDL<GK^!w&`km
t@8vHO6|Z93Mx>-NfJbG4WR+(Xk$9+8eS$ou5pk86OLB&4GaMXq9Wz*5k;wsmx6Txm7UV%#d|Huz<gR}9J}U|v&V%SV(=9Bn_pY3Ji#4;!-mBm0Jv0M$
dg-gv#gA$x_?L$*?=Q85lyjH@fN4Y;R-C_|9a6MNHHpjp~xdw9|W>guGk51C`UAJue1H(iBM;*6q%dmzYhSx74i0l-I#@?(@x!^!PdMe+&NJ|65FScPz
`0l(Xtl6ERYf+AFn^&@HihE#~?7EtlXpfCs0_GTP~8Z7o`iH;D&qnRuGq(0@!ASg1d$fx0)5UstzRz>5%J7TB`zS9FjroI+G<=9de;1Tn9iIoUl6=|-=
F#ik(=b#*Dk6a~N7Pm-@4{mV)f6q&~ue-|%42hsP`Q4BbyZWk4D`5rmubKV6AI5xw(389<A`PMi=PAp~qo$dSnYv(tYK<GgrW!UrrzCnId(KxoaT2Wuk
hyT?WJOK@{r>1`L;(MOqS|re%aiM!qFbA)enCpGPiqRz#HB5+1bJQ2{Pyxl3zPOhdb3b$#&_i#>oL@@*)7cYH*Q59L06+v@pbk9QdVM8F==(kj)8hdl>
S6KOyOv>5|fby^whIxnD_+4e(Jq_FB1bbayb)T6r|G(z=J2C*Ut|~IWN>;_)@!j$J}9V(4$!g+#CL>RktDG`?*SaC!$quP?)v$-rklJEa-MUKIVvBz%i
8eE;K(L!xGn$TXE9|)khSVpcMy+TctL|`7RAN#2#s5S%ty`*x;g4uUuoxTDBQej{EMm6YB;gEvDxREcv<#c6_HS_7$^P&uL)-^TXPtDu5ydh|hm5lO^{
F`Q+Xmfu+Q5L^VKNi@lZ`SVcX*4H&kE0R6-sZxo>42z(%(6%(x{7~P%i?gajA5uV>av0ulqK8Ny2bs188{tb;c#4>U6iVM}SdJNA*o2%19jlpy0^5jJD
bdUFjO&6Mh=tA&<*{0JYRw{Gc=97<L>=ltZYFKHUT8D^;b1t`WWG3&J7Q4_bJjo4V<&kaK;Al;UPplhM;|3^fe5830T<M4UyboMLGI9w@h_oN?c!t7gH
cT#qywv?*7Our&SJcHxYpDj0-Eozc<zxNl8t;EMu&*jsofFiW3PEt3wmlQ?(8GBf%SnbQb^yEc9#O<dwp?#2tr0k{VM8PFiF&~RUG{2zNnI@qGUROTJQ
8WwN)Lq^a*5Q-d4c|oXwT!Nk{K5v-1Vw#De=yM6CAS_3Kq03p&Il4J|^~2X|!ty-n22-z2+VTm`Ct1xOy}I2|HK~73<BTfZwP-zK`#($t7T5xM@>7f|5
9Zc1HWUvf<zR0&08ZWc`jv39N-PcBNY-+o21~hEKei18pV0_f0=Y3uem=KTQ=+8!=+pV-WbI2IW`Ek<{ErhL!JQ@@%Ep*bw@O0_R-k9VFAGP-_rCF;d@
ADisgSgse7x(AsTmABdJ*FWA>yAlX;<J?@kEz5yXKhIj(`1FU|$kn7{1Tds?X;DXLJ^Uiu=l!dr*_h0{-j3@^(N<UiE0tt^AQeakZ?{Y#5{?q?_*bsSV
F`WIJvFP4D&5(JI9%<Ie)oyMn0!6B6D~LZwh~PEBcj7Dldizwco41G1W#q$U`?sTILXOO_Xvqt@+mJL3Z-#u!cu>@>2GrR^8CFPg*4gp+?cqpE?|Z1Y9
k42Nym13mjV!t8b8IFnR6R_Sd8AA`1Ay3m$rczWhNG+@SArK4{9Bp+=x=mgYxV=d`rLLCm9@d+_FJjBKTk`+%PD|>x*0VA@x!t=wk6=-mgJtmh?~3q>(
8+N!-)LH(7x@I^+x_40Ac@=5&2KQ|DXTO&Ex;65&4gyfd9#e{HOQ-hY|TtLj(Vr5&2K=|4%~+|HFv<`S1TD{=aNQ{vJ;F_i)0$v+?(E!oP<T{>5-YY0)
Tim$Yc^T(s&YjpT1Q(vwVp{_!(!7q`=A0^~MVwP0n`KA`>n$ItwMS;imlKM-DC=FER+{GY}<7D&YWpT<*BrP=wv<NY1)|7*NO9+{~8ck7vs+eP#LG+xp
;vHz#>u=#Nz?7tar`<5<R{P(TzzdPQ7coug2dA!_MjQrokgN@s6d;i}U?=5Dx_`fgS-~IM?yuai99q;dWf5-bf-rw>5j`x3eymi83?fdun!FYQ>51ar0
xBT+j(uIHL_wRUr$NM|p|M_^*zdoF>9xb29{>kf;|8x8Oufqv9yCt;kkDvdI{a!kEFu(Tqe`P-YrS<(U`8d721pkNg@%MiJj`w%GzvKNK@9%j3&GG)<3
@7y5@8T!N9J1Q&lqp`ivTEn&cNXz1Jzzqs9^PJ9df4%vvjASB=w&aDII*~xECK<wAEO@->(B`=6+grhcW%BwNR_Ra7TF7Dq`&vVX2niFw{Io5BD(ECFy
11C--JncapuQQ9-n)ph`8_-_u#Smx9-M8qCZ!e@DcRWzcX7ttNce3gto7jU-8Vu83aMQZm&JF!cCTspNmc_?os%%rM8ilpJ*oZVe#ES8OXC12lHKg@E)
^Q)=II8(AXo;QXu&z6*{skA;(vcIDy{1rms5HPNKUoTDQy>WurkA5|BDbN#FIKhkZw-m&boaM*@%COYEDiJ$+XamQI=Xdl>nhQPGyeFRJ+R<G2xJQ*=L
H{%y#r{|(iTt+42~=etSj{InbFS*w5I8L?CP_P6s`8F%A~cRs>*cYgM3g)7Ynr8gVCeD=FUMwPPgSi774YFc;H_zveLL{r%M?wem^UYDXkoY?Z~KZaL2
%kQtj2)t5ozShm5Y$?7@32|TF{Js^PPHq_z6AY@rcAs=gRM}Tq6W-C@`?^d^vlRZU@6*G-cLUXP*2eZu3HRBZey=Y@5<}=pKH5_z>^kK|-6~iK@bz1kH
=UM#_e)4GBl3e$F<GtoiMQ0i*zY=FqgstOu-<Md`755;Gesr<<tBRPy5};lj=?0L7mU|lV-~4)CIbPT8`tMqoM8E;<p_aMih9GU29q`aNWX$s(y8x(#9
$33!3<u@9d?gC+bhxx|5XX%SuDO}B0VdU)(r@X`ZfGWWYt-z28rUEw7L6{m8hL1C@CeFfra^YmRqb?%dH{AD|haRSm(0pK1AYIJfp@FS*{$@66VEa{ZN
+FT+?2e5BxcG{Nl2LS-m^>060p%?fJcqY$f5rCa^2>-Xm2$C$^YahyS%cA7HbDOL8mVkyP*5Q^;(!xJrVLk=Ny0LH+3zjPx6^Zb#EsFl-5t=olpdF5>A
M=1$3QW344f=X3GJ`xSSR`ILa*v^}v)DWB%QzC`z@=ch?phRT21zX1_u`=9nNKQoyo@L*1Txb1S5$Y)GJJW&)sU<5^$8!;(hJtLxrud>vsd8iaTV&Kaj
{@H%Do<_i*?^jEoQLg^!e!&;UOVLA~rT1eIgozp^KjTpg{e@StBs+dZ+H$8G?-JwF3{iY7BRW}^e7Il6<yrr|>|>`|*GLKJYfJnG5WJkneX9|oO@;Z?=
kj+vihE}pdT%ULIZTK#?(2E@?(r--ZMDOm-ze7eU%olW^6j7uK3^osA2`LDjcH~F;Js08cUSzyYL{mm!U}M5&)CV3bvAz2pe=gM&sDdM^thoPz(_RS_e
*|_R2Dcph=OJIn|^h2OEZP1*nB|nGaM(Bh3IE}E9r_JrRj91Nh^&B7P>0Fs%M#OZGfx<sq!EG7Y}&Z*y`oY#|Mlzcerh<&P2V1E5>I(GNxOuTIkpaBE=
himCm><m#+2|`h;8jr+9F%zA5U?pHYA9Nis&AwwGuuJfc|f-`K+0@?CI4K{GkRH&1hn#5KAC;TCGf?p@BDYi7D(f=nH<Z@$n0l~(ZO_~){<8#aitEGuG
Q@Z=BvO}*W+nizc<zT63Me}vnZD-k9eVr7)2FK+R-)8a>ci0$Ised7#-&f>ys6Zl<y?AEu#I(Z`7N+5sms<zoKmn*Bcgc2}?ADD*qd%yYnx^|_Ls$98`
bT3p0U+f`eOPwyG@mr|xkna-0sbwjCLi~#p6yp7Od9&%r3XI<woOhgT6v=(Qk$|0V+Mes6W;M*o3cmepx}T{KrA*%zB|&JAV$bf1WswSfX21Bd6lynDj
$!fm7Ody~sJxDqzxCJQuc@eg6R&Mqk&-$P2k?k|x0V}JYh$hz$j4^ydbl4JdvK61{)l&Pog1q$4h;n3vwZxbYc>1Vep_*`A)op6EI%F15#(DK@A`HdWo
_K*yMR1+-G2)wh_s!2{~W7^?}_FivPc6u5LSH^{Tus9Be`|lgAW4k?g!Lq$R;o8g+T5t=^I`0&2^5hEAf3t@m+fysV%CQPVx4!)*C5YQe@>tEeJhP%6q
Z4?~XS!{SveE{P?ldDzY983?~pA$Ns86Exkj2VR@eOU;I~%G?t;Be0)du{Vi)xSvo5|5S!O$^xM1Z%E}W1gb<af4BN@(WOd%$ix1E<^^HI3x!wm#P!2M
J{DUm0_IRq)ul)unB6r&B@iheY_1WS2%VhqgU-E<M{K`BNTk}?r<9!_q_kz-o$k5v@6eN6m?*0j8RKg?*<6$YIeolYmNcEWF5&)7r{vb$Lh<p}f;c)?b
`Hy26S+Q8~MVK(s^j#hDr6I<a3jh{IyU-j1t5G}72zMtC{q8pEk$7{*JH%V`<u@R_MPlB;gVK>f+%txO{lwxUCLorK?Ir&cF9;YyNU>eni`=n0IcOE^m
);mG>eb2KJGF#`KsMjUPRG_nX@827#c+E<Wi+d;?Re)$^|krh@^M*y(;fuxVwk+g`MXDTMZz#42D`gq;}_ziniUy8jIQH{N)tsAjy*A+f#9=y`fS?TVS
PhEIY(uGnB5?2Zjdy5faotjTNP2(uaSK6GB)mhtQMTjpF@2Kak1<E@};2O=ziiMwFCS6K-!td4b<ZEMxXqs^qtPC<Ma@kicNP}b4FCG_p{)Qu2TFZb!S
^lQ>cgf1HgWJ1Q{y_9RfM;iMIajnqfUW)2$bxc_DpMP>)E@zt&r@La5hr8JQwYmm!|0ou~NSN10?%F<+a|2Qj&;3JX}Cx!HG-k+u7tAYB+qNpD`fCsT=
s+%*^vh^!;H1=8$ge9e(OY<?ghhbj3gp6a;?;@T43ZIAa#nx;q^fAAEU{LkJrq-`7V2W3Qa-~GM#CMT*8-@FncpXL2@1xjZ*FDMTeA2_~W@2agEauW)e
6kR_5G&)&oe&Q{AcI{Q!60G)$(-Q1}F@Nc2txCmEbeYZCQ@YAKNi4>mUlmx-w+}j@TB<w?erlAj$Dtdn??39fTgk-VP^`1nuBCt&GAGop&hVC1USJBL$
gjXJXu<5%dOCW+J}J`=vaFg_`)d*cVap86r{2oqAMpa)@%D%}1GqlqWe6A0#$Ws)kPPwU=hyq%9|}=-TAT94FMV&*3Yv@U;8;Adm+bD>T`_Cd4}TaV1M
##do^XHS-ixK{!hS;_(3#!&x`b&jFh6<DPl&fF%ro_)Pp9Fv%EDP^F&|gqeHW(|^1&Z|fzkYH-`0?kC8~H30*FS4XWNfoc#@XJw-J%-iqA4X!!*e0SN}
HK{c9^PcNc`{G{Fu#ImngmXMH~xA@AuEt!0fdUQcn*1KxMdA0Y11+~LhT#K#B{QKWAq+5h$*gTUL`_=S2#{>YNwQ%Mtv-yb|U_;<AjsV+qPNBSOu%I5e
lJTMEHs~`a15Wmt+sQ0|N=>Qr2?DxdJw*1A777DAHg!%=vk@Wc4uSb7WKRK@z6^wl5_)*yuKgux~)qBu10%`k&Zx^GBN@1U1zx4fhJ`_~L!?Fa{rlGzs
7JROby!IAGRw(@-Z4jsj`k&!s7sLPdA3UPL^*RrEmj{((IP8?9U-71-k3034cSkr7gxa;_x&HPu4L+}abqGK8b5DA{`qGF0hrhJeGdhIZokw<sn$Mh{!
PDaZi1!Mx0afNlZi7YL55F`T#n%3aCt<q1Kg}lX#C>j{A7N$!`VFX}1oVM9f`NSWy}sY(NKvrf;ib}5{fZf^NPQ0wZ)Hgi{O)3k=vO_v33=?v;!3t@6f
7fD+w$0-oV(9@za|Q=s5f>mhIH#>^R@Rpv=fEj^NJY>(zQuY-dMWtTep2;*hy?8zI^b$5jLBx;jf7jL;~`M8iml`_}c9dQcWB7ps<%nrjO|0fAvQ@vn{
wf$`XWe1b#L;k}S<X`|V5U_uWjCXT9U*jQ6`I6ncmJj*O4O%SbJ$uU%>!7d52}=Ru5&ypIP|U>me~UE)iP?ESM<ey0Hzc}u}OXMRCo&MY5yK=D!b;(g&
b9oZ7arQ#R!IQF#A$cwd|N#M~jQupLMby*&Q@GU$YhVtEtu288yzlT`I+}96z<IZZSY}UX0*01LWx5+hl=J7%I8zJbO60ExLi+_XkuGwbRzBCb!dwtKz
fr$7#Zv%0Aa<QM7q-bj;LVktXLJr@Sh#?o>!#5VP%40onqiobL#+DOs<XP_z3~6(5@7S*}4CdYc$X*v|kCfQNET$db62o&=)8reAwT}dQ@tjK3+R)FJP
uCUFYLf`FyaXr^!mMlkxh-p1rCtpXj@CE*=7V*pl$B7=2)sV*ukNTbE=-a}uvC58%jD<zOWvQ2pkB9WPhb3i8vgsC2wCA{9$EvnQy-eBiBy!Vdy05?B+
@_mJtDW*12*Yfgx{Egr_B!C%l$_mXdk>6Xy$9~HzT}98aV^$SATqi<Q_8NL2W{jE|SNvGoSzJj|W9*e&8NHtFqj)7sBmgfAz0%^k&6B#0R}+)^wj(_7u
Ed{X5Usz0>&D-4bqEa@&k{-q~OM%Xy;eKitC2Req`N(6319?|3t---Tx3p1VvEw#2^ZNASxpyl=sh3tjW%_-=;zd-j!V%dbM{#j||7ewHF(hVTi{_{l5
_sGoo0;ou|$&CngcbhbT$1t&<t?Z+Q21rc=$Uw3a|L5G|FBs9xb*Pr#xqEY+)yFGKI1%AaJy7cwdpYzjyu7eYD>2B_!`EDf~ZM5fae7PY@q#@m#5>Cz_
{b3xqNTQ$SB&aWS-0$W3v{fBtOh8Ru;{SSH^29|-m?jbWy}3Ul12qRsz=nm{yDl5x`N_}?nB0Ovyz?~nS3dCAN_L&QZ?-}_y^D{j&*N8r7_F2rV)Esf{
l#lfTQAQ!6Mp8wZr99Otd%5KEIhrf+vU@fCmOu)jK7jEyZ6G>%sLZ&Hj(%uA6PHEnwzoxGYrw~Eng+<ATsQT_5n>3f&V-k*OqZ~k|5vPn_ru#+bN2Fb4
2#Fulv>s_t{uxsK3sV+Wbned|R6xj1q{aulPKx#<slCw@VP;s_r-AY~_a3<ZnTe^q=8u<RJ@Bp;N>#SEW6A(A}(&$Ey`C`e1%PpZwQ{6N-;DmjBu7MTE
Tp-Y%(bkILKKmbe>x{mSobwnHb`jVcKxa(27@C^QND>JQwdJS?imTzi^#gRi5S*|<OQ8|Kne*!o`DD^Q)CC?m}8c=dnz)3O84>eui@Xc2lp;!59EFfv+
%D2Dpg`Lq3sAe0Z`*Kk9LcOo^w(}1sIZSmvow4t^U^}9&DS9>@2JM`ySI&cEj>*SvN_(63f!vDeEyDhnjH0gp5#6^HW0xk*8X958d+yUZ@0CALf`c1CP
f4aMNO?B1uZ`)?Zmf5<?OwWjL_wNwO7498+Ggmf2gJMm?%SJ*yrYn>^y5YbR=Dc(3$-t5Lcv`8XY31R^!ND1M$Ukuz=XIAenBux+#h<KCPzJC3S)W#_j
cip{4+hC)M+cl___yBp-zF{^t@1sbkS|_O9-Nk2g=B(5xEk(l3&~FF(4$-hQNIY_4OM#65Q>Tr7rU0c!+V27R9fOZDdIRojxBLx`&ECUqwpqxPkY}Y(Z
fXH^kyMf^A)!RdCgC<MidI4N}m)ZfE*j{zBLZ)fY@)3OZ>*gB|7+RTQVE{X+EF{*ZF(DrcAV{JU(0lV)|jmIqF`C-}v{({UUlT(a+DX{=h|XMWYAwVqe
A$|H3qU15g`Ivd<f&LO|nm@a;%xqYs0ibz!E*!J1X~<9v1hoWPM0Lg%u9)|d3YdviUVa@#;l-egGJXNU8>Y0=xDv{Y)s_o2t<XTG7EFqvX`U0S}>@A-B
MXZ@&otRZ=M(b>%(sbf9D#Cd$HNcZj4%kF^}SHpmzbpXupJXlm3qOF78k|+mXo&8Dfm-Ea!!YA2otAi$Po>CWX7Hw|u;y)(2A!Z(saxrf;QB0F^?Ir<^
EEjFq<qdtkI;1y$ZQI8d(uJFfo{?#g^Uce_Z~i!mVQiS-veKM0`P`Q3`m>#(CG&@0umev#inaide@5$CaA#{$Ub|SsZfB1Q;cj<d@CEVCXUnQ?zHb#ir
!vC8C+v`-@FZlo6hDshRqAm>u}xhW<uOYxG)#NmJQ};2LT)03m)R{|$Qsx_pNNbB^I~SUTokURG)0}lEtuvaVU`X*=ri1%rywV7OF{Guw|P<oD<H*N+I
U>5WtO}1Vr5&KVKSU3=DsMvZLZwI-+d0e_1-rP`sa%H!GrmHZ(%^r{NdlrR8;y~?tJ6R@-;n2-aFBQ)p9FPsJM?G{cKM>kD~QMrNYdW3g=;WX5+@JPK9
YZ`~!&{eq8|<yAhR0J^b0rr4SlEoTztbsktKg>`0EA0p~)6Ai0h`@cY5@`^4{|8^QB%tk?df$0zm>N|%8pw=m<X9mE`JzxBbhdFQE!pL3Ecm#9S7Gi6N
Q{8k^5X%izgq?wYwSTIt`$2Xp;@kZ1f?9b-r_MFeC?Ob;-T+JSp&HK@CSa|58lj;|!G3`y{wjDwK!z30m-LMly>t1O*ka}xNPU4EoNIZ=Y*iEptZgrW2
PmTbjVN|2B)XGL#o?ZfT9ZwNj7z<Z452N|kx-`fWDLTQnJ0HL|aE29g4~~*!)89az;p~=sH(nI`8hY@pGYncjdniho>vmj>qaB5maKT|YdIbOEhzm-uz
Qf4;hz~HtNcKk$g?`II|77V~;uxbS<6%91=eMz~6E5|H4j|5$8S?I9+X(&F`91PahLEhYBGi?r=H@_dku84l5sRA!G|Fb*+?#itHyOWv^3nO93RfC;f!
s{kBf8$Sv5^$ZwRkI5`b}aUADlOd>JB?PcaX<U??&pL+Q<<vGTHpI%;1ndANmEHs2&v|QJUh_Km4i1cdwNyfcT>)tH)w*4?6Qw$*jc(jETny9jSPUqDd
MFTomKE<%0JXn7ip{T*O^_l)Lqzcd8ZM;r8C4!>C<>f7kP4Jp5GpK4+;YxjVu6bVPmQv+;Z{9ej%Yz9siOP8G)W1MbIPE{8rZD|Y2v(stK)g74-#-aQ6
4WC_gi`!3EygCWfZ$P4YeuM2Z0z;ikkn<aACq^y#VK!!d1{*$GmR6M7nifPfnt%T7w{`dXCziT*Qvt;FM0WKpjA8R^IvjNKWb5i`*DKK*$v{yfTnx1zS
Fwv>bJ3hzQ`j)yoPlA~<xRPsVmFDA1&89&`HS|X*{_-J=(;w!r1UgPM$_!5i;Fx~JKq_Mn_WE#>EQ=Wh23vY`(a_>Gw(a*aF6$&Yu(=?2>tatfa3l{pB
cC2$PqF)YDh;J}=u191?<B=G5Np$D*~bqH%wH|)zrM~vx>)nN4cR4O-{&C7bH?7CJ+Rb-?70*NZvo2wP()0^npl4!UtU)^yGFi-IC2>g5aEH)*LFT9*g
7Y9Q3+Y(kQyHA#8tON5bhXVOvLl-VGl@ScR%am6<};UB$qV%0FLW1xw7<+!Op%N)0m}HE9(`><%}|x2iVKx10zD@$YiV_wl;aM*2DYlAxICY34DJL=d<
il31e)nRq4}uUCG^Dc>PYZ7#L)#eFdNDG_tHZRT^6In}Z|gMP4&;(Ls7Btc)$l<51t`Kz8Z7KCjJFy7^FlWGTR<fH8U@U<FnwY3(8yM(FH4y+1`UvUy-
JhnxtRh#bMQ?5bC>JwML&3aAt?T6zTsjppwNyq6KnXOekOY#um-G2D!R+g1)ls-#&G)0`3p>P*7p>N>2nO0qm1Ht7u*oJj>fZ4x^ZH<HfmA3<4xN};*<
`kOXD2a5+LXpc0rBXeRJMVMBMV<}F_(wPC#6KJ0Ou9@SzEZ``nHrneu8yxVE`osk8v~<HD24f9`_p~*&(cK-|s*i&gtmy-s;Hm_#ZY4eDR?g8{OHR4cT
@jwDF)|mB2qz%wPuSBKUh4Bep6m8F-v&D5Eu&B1`M@Q%+*8(Lqg!jUvrIM)c43{1Qa%6jQM>aW+9wW4vZ3SsHDc`~;|Da|ll8JDKBZ2Zt%CG?U!0;0`h
-2(k1I=j>T1PgA#wv<%uc|x#T<J4!6Z!1obsth2Dg61L7i*`%T$1K)a{P3XrozQQg8Q==RfOZ8na3rXa<3C#>XJggNuPpGj28`B_!)tQ5TeP6fh9SVQm
hQTSt(`d^L)@kUF~{r7t5JvKVN^o%ZEvniCcaYWZ-E;P3|F^Szz2tKEY<cUPwF)g@tQv2!z2<d%cqj4^XxV#0vhJ)Q6OW8)*n?i!ZgZ18l5QMpa+Xv`s
KKi3S~niKA^ETBCCxZu9-O0_8h!&wVZ2FB@zr@YhbbxC8f>TIx{?YYR7k362h7`7=FoIziM2SMXi+jY0~MB5ldl8dQ8dSWh`F$Eu)N{Zp7jd^MXukL)^
D%a$I^f)mm&Cd3kNz&6quCDNOFsqZ3K*MbltZmPLJ62N1&u{smqm%o?**H&p?z(OszT&>&Z)+2ok?m!+!s*st9EwVpc_!~z2;QOVO&uxX0$T+!Q;D}aU
oU|$i0RClJ;0|26L9mBNB~i%=WRE<dc7oaKpBzG_JE%whSomdVla9`GO;l3(n>E{t)@1xC(!gWJq-Ci)mUKia@D?Se<fzy&Wk6nRX`4#j7b-Y8iAb{*V
nc4BnNxk?ajd114+Wgs-qiYt^#0}2POpX>vJXJ?dFZ%eR%>tpl6-uiN0ocM2t(BzCO+&2%=}QIu-}QXBmEYCO-J*M)30M?dR!=lXOZF)|1VEBPbO{(q>
PCM{*wAy-hfWtrw&1ujjv>W$*{ge_7dtk?_MDU5@2j@M#YxPOUg=@6R~z!IR<)J@O{n1Mhs#iuy*j>&FFZiQkp%d1RWrMPt(*qMatzPvR)q<}iCnfPe*
y2o8-)YN9+62D^|8$3I7<SkGdG)YZQqnQCJ3cCB!N8Zr7zR+(AUrE~7#fIA=6eErV`6}Bez^a~aN0V4_)XLSF>I43>etGanDDmVqHd$k03s#&$t(%RU`
-60G0foROND`2gM?H@~rpc#(c%$5R)>zuZW?ZjFPDv)BHhua>H8*GHXOzj1X=ZZ6>f=AN|Y|yb|vyn4;Cv4v*rRPL<V#VK5J$Z-y6~RmV-1roGUq-->y
<#}EL9g`6HX$Ak>jKE`BODF!I0!R4Lr2xxLrVRV_qJ{doTgWPqiJ??4S~90^tuuSS>9uTwqD@yVAq$gql58ZgJ!JQywA?YtCyD!i4z8%_Sl4eXwxHOni
2W5d?8;6u4T7LESL~%-JT}BJkcX|YO*$`KgM_*kd?H2qp<SdAHtlN%cKsoco~^G-qpH&>dg9Cxpat))7LA9cU|<E>3a6qxDGTG!}Qr9(lh@$_4*`!{e{
f|u^*12F{!xc0u_zbN`XVRXj?UNfX80BqWC-E0lcO*$!rwp;BhnGU-*<?K}M)Xr#1b%24Se;DXt{Wx@Tx{*iUU;!7`A(12XzTvspi7w20FWXP1i05($r
^A<+f6<w-jo(jmG%PI$iY*m`Lr+O)^jO2J+9G3&Kmw;e<maqlkcS~;InD#dtJTOufj%c&FuW;_}mj6?Rw$7MZ@SF(+-kJ$u5NSNwqYLvlBaiPyQ_$gM*
zE#0O+|~+w!aD;I;wcZLXw#EWlu3ud#Avw5lF5VO0K-|C`HO%}$rZxW)wnvBvqnkd7-0MXXp*~h2eBKB7LjaLulcyXt4GNaR4^~#1vboFy!~tD$H|aaU
mCsjFdIjI7}0zK>OrY_wxgB?Z@W(U*LEP;!AnsI!KjCSHCOKsBMJP#8=}=962_bM$emiJS;2*{>+|QNHNe#@m>I_PJu=L$9TNAvD=QTwAOCPzIS#ZOzX
VdqRyD)l$MWt!z_h;2!z8X+o%Z0-J5TZ*Kqdi&eu?5dNo0pOSmrU%#$tlb0r8a1^X9RHhMf)sq?;A@*7nU*<*Wm?)EWwuI$>a&OG-?3s>_w2AjAtM&yI
u4JiECPHEuBIe&hUWe5()UH*XU-W1|T03*YSg3g#V*@?;xOqHoUIR9Pnnn|T4?NxE6am3RU)uE1OiDg6o_FXbu~uNVIJ2NZs`7YCI5I@7FDSM&9$j;Vu
FKKEQJ^AOXo;B^S1dx;AS&>tifvYxq~$i7&zG=8X{3(T~`+k>6Jw7qFoE1#P~o`>Mdss?uZ9}OtHij#L`DCJ~eg(X|$D{)RMdkD@w9Y0wG3KSC-Jh4>G
5_#3^k4x=4)T=&Eebz5m0No3ByD<ctV9yrEc^~APa|-Z>D+=nA0rh2buQsGej}7P7qAP~X97$GX6%%f`36QX-hRaE`0mM)V%%*W#=lnJlw)4fKn$NjRW
Nu<GBlFIl<a&Rs_PV<+SxsY~>wo{j$E)s&3i8f}4x*9<l&pQ|oKLCBOZ_-o8JHRt6CN>p;PVtUOIQTn%lT|zFv8bx=txOPGAA=9GGVzuZ?tr|5G&v|@T
dsUKp=K9r?0DsO0eRSFZgDjo(}8vZ1JFn41qyA)apmuE*`^y8hF)UUspm~_Go`Jht6cy>!=uebbNiwqn&>mUFIAel|9ZE^Ktw88)ceB*qL|u@z`WtQoR
88W@X;bx9X(xAOn-1VK(*p$pcrJRq;ORs&&W9<Q}=3BLbc799_lw7mdlW{-$CoZ=6rghj=Nx7z$J)ln?VY90%22f(P1d`RLR;6}S{OPb#2Z9T_gAcUUX
W8lPw`yJ=+r<I70arXFN27nx>*s2Urj{tYAQa&}J2{wC8)`jCM!-d>_A)TiWtGAexIqEfDhVaqs?>ZS{Lo+VNUQg)-koFf`>iRZ2uk_r`)z&v(~hAyyu
f~eVvvPP@BdxL|Icg1`K(o+5Xwrv@QG|G)-4JH#mEkT&}^H|6g`t!U_PtfvMVmU7sAHiZ&Otw`|YJJlm(NrnpaRM?HU3M<&NScKh?A8l<WezzkpX<_nc
}yk55C4l5hcmDsS?ID~`3|F!&miixqwTG0(l<;}Q8h^Xnic4R9M)Zb_$T&qJCvngTb#U-!{I!3$coxMUv%fAg}Eaw<e{9;IPs8B>YZr-xK!TTT4|hjg(
`$PdTv0jMrx;;<v~<JX?=8CCT-_r&udlY=SK#DXMRs6Mq!TDfAVb-$O*rm=>+oKCuf(xe~?0XEqtj0q=7v{#1+Xbwa$Auy&a(*76e=}5qEFQagWi~KEF
89VQ}|kAvS$i9~>B%U3D^M`5HM~){+XRqt{47Qy;?3!k&Kv|Nd%PSp4wRq*=!=8j_`W?qGubH`BmQ|8;wk?~`LEpLdMI;6PGW`LNl#o>JqiVFhS}ej1*
k{vO#v9o#Fk@RajU#*J<2btrOmJ?%`wh>tztjn3J~C+qWpuW?7mY}zX08eN0B98|sgoSOA(3;^5%KC!`Yk^G2eo3p?K2h1^#Yu&Fz2CidL*69^kWXXt^
b9$*6>5AK{Ad<m)dc7(AQdi3bWO{fVV(r9uU>;?9Lw+8wJ9DA#sAd-qkhY1Uo1UKcuK^we!>pikcIxo$3U#+-z(pf=<GGj~S;`b&O{w25>qUgN#=Rau1
}@jLmXK&o&A!5u^zJ(PzS7!7J4#Xe8o3;rR(!cR)X4H>hgo#%6zc}@m}sx(RR>C{ip53~ZvmLt30z+8vtEgN0h~c2Y4I;D*ndqW<W%uoBJ60X)1pf+yV
>iNxrj&&O8IdGp>WbG*NEwwC6g4JM%nS4t?$BSOBGfH4dK0R?L57A#_jC9l|Qw!5)Kk(;>0lgq1<F;+4#d-vgh{_iYrySE1p_mXF9FbgLsze*(s`Cz{Y
@$ne;iD&ZZ6hXI}2}6$tkAUADY|8z5<+D-EJhuBWvORL_z!5%d%1-t4CMjLf_RD7U@Wwo>d)^QWA#5YW_FTP8xB47MllK^5oS%Q?OCsT=plGX<y3CRxV
0k2RQPk&#bc&aWToY)6y3SQikL$;D~<>y2jhtGB!|?0JBs>D>z5(ybe)%plcdmLde~5G>E*@a=4+kfXX!KQJr6uh%MQUeALhTg6<gd%PD8OQL7~ZXx@1
C+5KAjHt807K|92P`y?w(Vjl4ubWs1veoPbHYaESi+4SV!lt{e+s(Z^6!CdfVnWgl^`S!iaFKR2d}3L+9%t;Q=@!8x1SczwA_2^k0W21s=Af)yhYG~E_
9#Cy4=C0iyo)v-E^jfILP{EY`<f<9R~S`ASD--!3CT2dJNvPEGkGccw4Oq*OYCRxI82=7<sfz4L+KHt?=RXT)|?X?2)6v9X6(S(C^(;b<?uf0IQySORC
;F<67+Q~5;lMv_vcESuUo<_*Imns%Pu*WyFk5?Er}7xEoH*)jebfPdiJ&Q^7IbvFI7Hqsfq*#b{5TtMdDrt=D*ccTZp5+$ZK`_&==g|4`)zj(Lir_f??
V%^(#|o*KKKgxN-ZV0GY}6_(JBpfgw9<BVM9C=VFM>6)nnK{DaF3cQAUq5jtXL9h|!>Vw=RrNpnIq#EvBc0%Z15uPo(Zep);>+W&Yfbv@aee0LTbFnP*
aGWm5aW<OqoFJ`&u;CkcWm%L#cP%ZoObFOjPV2$QkWZdK&eqRXFFn_=1!^K^5TN<@PsIYE6J+d_EhLy@zX?=K%efm3>8GkVasGRHs7k#m5coHk?kz`n~
X?Ml5g3}P*Ih2<h^P&0P<eXgbqb|buO{Mr#DADg8a&Kc8G`;$iB7AU5xX(lEA$?YC0}nSL;55Fyzn57naEMi+`#dG(w%NK>F>%tgBS#I*ZNX{0N%^SU%
$)@Xv1&I#ct+>f0J$0u4%j}mxer0W;QrdW8`AKnGlXnNX<W0`^rtG%wa)?f)|2S2m56iacjOYX8gb-nLhMDzTan|n^@Y8zH*XVM{LJJ7A4Xhu1%owQE;
-Jd-M!PvyZhdxs5Xr|<j*7L`igge<S8{FyURh)1X-|I&k9!xHPOcZ`zc1}KRg~D^L!0N@SzUXjI#CQs5f)nx$%&m=j-7Ct7_#z)!G+<MO?jy3EMRe1t0
fr%g%iUM61Lm-QL#(<I+4q{N-p!?5(?28C?!Q2@G~qG+`lWtZ#D^J=w#9f<jG+yIUU8Bs6gRbvZ=Q&h~9aoIb3<ub79^&tkeC8jCX{U~wBc?7-fnC)dk
)?U3&<P6BFLHjr2E{?3g4VQ)}(&E`oV|9X7*AFtP0aO0A`&dHt450{99J_%M<<o)}VZtcUCwDb9W-QrdNY;{wWnEU$p>qM0ra=~FcyyDiCTyA{~%w5Dw
)MB0BoXh<!b$xk}!TVPGFM33$ngNq<ynNHSuPjsXeqGl(bx`OjG%uA-j7+O<LAxmW$zlD$^zH|tKf%e5NIrUXBh8djOza9x4-R{lmxn#p7!Qn~s1{0;3
7YMl{KQw?-mah5ind0sqYJ>`OA#<$rvxl$q>Kdd?X{A|)3z>{NcSK=aw$%i>P$2D+pTB_BhOZ_NJ*dQ8FSdKrp*$4I~5*NN5XQJE>7fpFjcZd$vzmDRo
61>sD7%!nZsVL?B&~f_HR+?Bwvhr4l7vSb(`3k8RMT`csFkAi3_P900X;$)f2n}fbWMkeey|@OO{@&XRf=x6e(s*z}WmKY5C`19DgJ~r&qu8hc;oKgS*
Bfb%^{MDY5<=-<iI5!ke?v-O4nEC07$T{4-0WBElMU6v)m=x&TO?S#d{LHxu6CL;I*Hvlsn^+Sy_N6D00Qz2f5YB&Jn=oc~eF+O3S{LtF}0tf{Nt6)W?
iOy%-U4@P>~Go!`5b!cyefvea^f_eCNsg#oX5`Vy5-Nl3k_fvwM<kqz&{^mLK`NpOXJ6%Ko1~_%s8IcJ?T;+S3?d!pqJ>6feQ#~yJ7Jdyg7n}vwAmZb<
g1fWsD^K!^+-M7Uk<+C)&!_he+}+Dtdk~O=NzPSRpmQjK8$>5ryPm#g29<2+0;9gIq<Js~2=AEr7dU<T15^Z{c?73YKD37gj5Fa>`RwdL=dqaTP8?8;Y
bEN^*MvmVi==FCjLbRh>gl!h`5_x?q!^z*{mN8QMGx~Gdd2!y^2Sf6{dEIq?~J<npwFRQ=!Y@pv@$uL`$ANQ(oJ6gdF&V~X>+cbhvQy2%-!9U_~ZxoGp
cQa$L+dos~l4T<ETicUU}lJC!OY^^odLpyb94rpBLObkP7~jF<(Gh-$ei^Yf!8dtc@CkltbeJ>yxF7v>~_Fx86PV>yu$KaLRJ3yEf+TVR9t_{n;kvdbw
~<qf_{!Qnb10<&!;7#*ws$&|gV%Uw5pn_POUC2o$BVud6PR26)8|@$}u*cD8h&m5}Ky9bCAiQdJI8hqle6`|x0Hkpp72vEFKaAWh3w`)GX-IkNBhq2wx
^+bf|6e5uoS;|i)`#xPl&4`C%48F_hC@d4F~M1?2sw8-EYq|ZDm5S6gBIxM&zjQmQd<=SWG{isACgMv+l_(fm{VUZVI{|qbbK`~g1)X4s_QvNHZwteI<
I(4B0_OsAKT~BqmGO?+;-Kbb981$~Wy%9?uC!NpSfm(U7(q<IZ3wK>YVBRj7pEA{n2KFUq!Ya<970lvPof<E0!0mPj)bZ6E#$DY)a}C6ia~QACeUe1!^
j9nW%jq=w=zopEP{|S4MZXPQzK70<PxucwR&fJQ$-SN{XCys9lQ^sPlQFLQtxW^s+GRTMAM}Bl_vgjHRLEk{b$5<+C%NUY#XG~n0!rrTl26+B2Y;#XdE
ZeomFaO934NjCK=0O-ddU}`e{GKi_<E!E=d7j^AbnJuipO<!PA9{T>`yXhU=^ha-bVcZz+&kvxNbVN?!q?VCziKN;NREVdu=aA*<utWj9Da%&Q26Ix83
;k^Y=g3Nb93m)bf60J^%O&5{j?sX0bCWANg~f4mEy6#LUg%J(O~$m*+KqI&`9l&YR>PA8-{eGk3_TPXhc?W>s}_k)1dD!Iga=Cmp2HdBQVQB@K2E%L#w
4tKg6yilzk<V=thid(5&(f7^lhplfuqG2GcWovGBq(o}$S_K>#Tu}Ah%`(A&Y$-*Hz)U9{VoUecX0?>>ZX}SZ85&+&040m6Jn}ZGBM;+;TNe@bOCu`t~
QNX^&N8_yD-T%?}^ZzW${$rxbe~7aGn27S{qU=Au{+~qI|20vC{|BP%&nL$GsVMtT@&7}V{pX+m??l<}NiDx8wfxS;?@2AcC$;>=q?XrB-h%}*gbV)bW
uWl!R{h$mdh9lYiFKo?$r;htOG9l*ishAm${~EU<wPWFwPEwGmxgXidX<bRzT(rL##`QlasB*hJX&sML;oG`cf9{;Je6+982!_FwrssV$A1=2XJGTV{%
O25xeL|nAI4L0>gBZmzV-dv<6Rp0MEq&IVkn<n{15R!bze~N|BdnVFe>DKU%cP__B-D1c)#QQj`us>?|8rC{f_rL-v3wP$rDdz|9{(W$Khw`cYc4z`yK
Chy#Mp@_P;-=<@-M2zxn?7|J;86IH_fNa_I8CpMS7ltq|?$Kke`TZTa|H>-%FqJ|PrF=l^g%e((2pyx;MD$NL@ccf5ady#FVYT4dF$Hs^hN<1!lA2zmz
fKwf>tX(}vjg9B2cpom|IMl#oufFkJCum8hqPI7P$9z4CI0Nn&OYb0UV96r5j<0d-AhD&|5xjej}4xzn+skVaZ&Anq#p*t1aeaV3D2&zuNZOi+aPm*}X
TNpoXSHwxR<nt*@oH-eqaEr`!7e#NU19-=o&v!iC{va1#Hf%$|>ulrlbrBxW2!egPrCY=B^`nyb4wxJ&>yLy>xqdhJUc5}(?Rln5aVZOrC$=J5H_LNPq
aDsIhZWU;u9KrplG;)dv}OOgRn2<r_kNo+sFU)7(v8*{(L8T=ew@>A%g{6MHLZUW{HgkSc`pxMrsB+>7LJ)0p}V6RxRTzeH%y<X-`1|IL>_=b;p~>Gww
G5>4fiWvy^8u4Egu(G%-woG`QBUK`&H#f^aN~f$SCI|C~EmC5KypFX=}1AXQbi2j@+eWf^DE#)8|U|Z17kwGuu5cjY*~D&EO5IJ0Vm1*rvWFFB0-4S#1
F!wz#l|6y$_^b3zr@(+PXS5&|w3&!E6cHSv4DG(MB-p6_o_>GH?pYf?k_y*}eMH6%<G3ZXfhAZ~!@$nUT9Em&I!Y*1zz#Ho{yu2(h1zvB_XGeT)M>!L)
dUcz&CK|<WG{rW}304HsoEk#PsXl8`5+^=}Y=~2_y|9^YHMh7?Ke=x;Yt|Qk%hx9*N6g&dlSk5~OLx;E^@0_TN^j4oMhcH1vx5|K`sto)C+Lqz1Pk<Ss
AdQ#?^D=lKe^R7IiAu_Xv>aiZ?{!yS8i+{axSJUuQQ(<W48=`>%?Fssb)4Cka&OnZ<Mp%#MP(Fd2ybIUqe!PLT(Q~Z4Wpg+Hr+a@zMeB1<Yh;_BM%!sl
U#VO9mYvlY}d<C_QsuuPw@H}>-wVavZ*v$8}QfIe4x4S>W0rA0}XdN9Z*a*Ctun>JPS!_F%hySI0@&YgSiz@a1(}1o%DvXHSTA9Z+?=Ksd>QN-0#S3FM
=<b5o-BAJ-@)dzj64d{rlt=31xrUzo(2B_;Z{^$m!LWFOI?|fmbbq=nA1+GlQ`kuq8$wUFY}MD5m|1zVRjgv;9IDxZ|JiH(Do!QT}wlzvA6;U`|q8N)c
c4EkqAT&BbrL5;MnKPc0N014q&W;=`Fj0rP26nHMf2oNnoJt6w;g%AKYXFpE`ngS}`mQuuBOzOKS(bDJ#3zvHb#SZwItU2)yIvNb2XG=T2#Lzp5pCoPx
R?(#K!U}~h7twhilh5Lr^q+vLNXl8!qFZuTP@UZ}N`jhic8*N*pI8mb(oIJn_Dcw-8<X9?RK9s^~cpIa(3l>qV#V&y8k_uaE(5=C!k_V3>f%4X}MuNj%
>+7Fr+v4>Zh}vmZ15Pm?FXY=D$LLWP3Q%r>0QIqO!^K3nOW*OvyVEzqW9KDaxK$72%GQB@1?vkuxyAf;Wz)71ed!_t!rK_6?c}`?B16`}Rxvr6vXI9$L
cMBmgu`cR1miWyc5W+B87E<DXuyw*;Nu=&v`4q6v^d}r-ClUWYy1^?Wh+kln?CBt<`o`={)hBM>cqdl@nt}(G)Y-PSp4OTi>MQt#ux5HTthJsbriBE0v
B`a*}{Ct9CX(j-BcM)esFoON9!37R%%$6T>8eB_0bq2Ck~ayM>*#p8N|lVekY3=QG9wxxQ<C{%Q0JVL7^t3llG_{Er-vAjS9U@8%g5c7L->`-CB^Bj8Z
g|%Poz_A3yRwdFK>w0sowLZ@WJePSmxAH{eSpUdMVBa+10;^f)0jDirU|t&#L$`{B#d72H&swyVS&oFb!aGCf=<2>5{gNu5!gXkw%Gm9N1N-!AA{O75g
FK^VXj9i=E3c7@S&oBN43RITd^F?;Zr!;&L%%S!#(uYw=^ojEsA)Ru6WVJomXx(dX>A@@{SA&ry}g=yz9Vvt}N=$uD}w4zBEiCyCd%sPzUEHH75U{%e?
oyC{Cxs^)^%pUeGEOwf6D7y}QBbd7tE+xI9n@2B`=*|8UG^c}K3sVVAQ4RJpZ%gBf_yqTT357Qedbf<*@|JRN**{wf7bWoiQ-4YHy2F(@>N9(v8c_~wE
aCVYGavlqm6I~td;}lwEZeR!YJG{ao0XgTV%UOm-+Wm<Ul=faBJMjL|42gxdaQCsIrEu3s_-|B`?X*Bq&y~tt@1NxEFTP+5BtF9U;0H;^=(tiMm_MfU?
jLo_=;j`J?h1w^bz74S#GiNluaX%&rggaEODFmarFgB8A}-8g>dkf+~Oh?xdxA(=DNA5{q|+gl_FS{>g7id-Q<#l_2<a%>uWDcaMoImU~m0)+mfXbRO@
kuv&ot0Vfc+NeZJ5zr<xoo!BzGZ_jxt=Fb<_3K94@&1&}@(D1gPm*V1$zzWeQ!AKx!gFK345R0<D1$ZTI+p$g!=>dGy7_v&Q4>TTu28M!M(F=?s_CzFI
p&p4ZB9&$p^wa*TNm!)sF<|UYNMU5`>3tT`h`Z%IE2X_Z@x4PM^a`76qn)m_stS35`>}sV@?>Y&}qGO=^A(kRvWm*8av{<&LpekRUKx%QA^aNWxM~B4z
6|ZX=0^MWZ7Ude#ckXoMzb0SNsi{#WsJY``gvMoC8rgb&AiRIt&o&h{o<gK6E+24Wi56ZcaSj`g{=lS5jkq~K^jQ7%vO00cG?Y=7bke;I9(u7$DRh&2)
l^~3KDe3JK3gRflgU$;MS=rdYZO{5-^iRs8a!U=yK`b5N4)^DXnCzK2;_zF5pPf~E0p-q-3ClmCY^ZQ&WDVVjIA=xRVty)FyO(0#n$KQZcxAQl;N>y%i
VlQ#qGR%{G*q{%{Ff0q-BJfL(1Oeji)!8QJAMf0XBJ7+v?qkR5Z-RgOOf%+u+C({e#cWk=8V$&#Cy%puq2~2iD@3eh#O>fm+rDhu$=lRLu?){I2INbOa
w#%W#HVeP_4$!EF9_J%i^XL8^fXxSsCr3*6+ZfYj`EGNo5+&yenugH8j5N+m1THOOJpZJQ+1#>G(`V!*16y#;r}|LKpI*JPwmT`(zqEs#*Jt@k&7XwQB
*^xSAegwiK$l&fg|==-9av`Hk?AmFVHCs9{b>koh2w!A@H#1W17a9$d>Xdm~7KXO)Sx$gQ-H!ThiZ=kMg^vxeN|29o&t3($18V%7+$t3?<@3Nv$Auj20
QORtX<QH?WzWsuz=+J|*qPFNz?yE17x7+;PzX7pnrre!R62JRMMP0z+`1kr$bWzdcb$62U)2ci^bd&><f31(`vWV-eOOLYXqcuuOh(G?LPe|Wag!wT*a
o-_Q^r~yV@u0r94+N=8c(CKCPWXu$!M7gQp5r6np8LbttXFwU)%ljU-}{{kYN468phFnWpB%aKt^C>VTsHoeJpHYadF%`!??0&Tc)EUeJ@`y&h$7N?Hp
<80${#)#XmsRT`<j&5v*VV@j{~3XOF%=f?1wFT+G`{E_~B26>%q@AEeT8&aQp~M|4O0z_UwH5*=#Mm^b^0Wrlx;QHlxpwqI4DoR3qS0bt639n~#3+HFm
?5s?%D?o(ts%PcI)nfoYck<OV79_193aKYnIW4O3P(vxNAGsS&C<#s7|%rs=l%jXE~+t$!W*>cwy<ID4Tf88JI>spsDgKX7V%z6q(r4`DvNz1HaL3oY~
29}2EI7%;1!{t&IS*&-LCMd*iW#B+Fa-@Ha|O}E@C0q*NgA*ffdk<{T~aq;7Q)H8W;5C4jP2!8HG7d`uMFhGHG39o@P-vUl&aV~X=!%yo@hs>r?8SMZH
$ORHsqO^JkB7akQ>$^Ydm*J&K#lPN=XZIM{I7Q*#el-ewe2bhe_N6JW1Ku0=7Rg=ePnvZv1c+<-10lpOjYOG8t<gxjZ1o{N8ToNlEp9I#`c~)APx*`ga
K*b;Qd@3IH(cuEv%<9rX*wT*T}>4e_l|D`t>4BS9eP@?;uyS^JJ_Dvq^BZ2D%PRTZ^|a#8M0=tR^;(7xksD#JRS4}^1Oxa*(`qet;B9C1R19yIZc|BYx
6SVe&N-kmzyaDZ7;w<o$9UG_A|}Qd9w4SEw0-lSzc<$!w8^p;(Fw4gu^(e>UHPVA(Pg6nOjq#J)D3AfYO$es+tPy?L_k9nLFzHZ4f>;E!zx1T9n8klEl
~7h70&kT!W4O&^#kr7VbdHqBhi4g59W;P+HJ*RJ65o+l+K+#sM5$c=)lkz2g#xwvHDR`-Ng2e>0pPs5x)-Mz?Oi>Umm85_Z(rl-H+hAN-9!UC5l$ee1<
fz{pnNJmCAx5~$Kq`g6Zgn)majbkoJ>jYpKj6PWCu`y8OX6KK&uLysxN8wo7$^LKx&oS)Lbd>njE$1#cAK2v_;c?aoi5&8V!3VjqVFEM@ouXz0>W5X3P
C{Mk!D2>3KfAHY)5hng=r!I`BeLy*_D?j%UiY=zw!@qufS#b|P&Az$x=f32M_zn{MokQ39KKP1)_~0iV-Wxlh{1);<u1cso<hUrS=KIc{Ere}BcVB%;q
plW|5I+6HE1&GwqcJc-{cS$<aNWtow?Aq&qoo;cc+9ZiD1^pL`WN0aE_K;bm`tLWVHXYFJ@u#lRO-sw*tpDxK6raLE_0(ReXp-iW}Q*M5fj{To87#aY(
?cVUhA*PZmP3O*G3ds{``jIAv}NT*<=sD`GJAI9Yk&&d>pR<XBd-#?vZ1pin}l~gu>D9cFUPR>+2_<+I&gCeVM=dEFW1u`oX`f4j<h06M#bxi5(*<5%R
eH0G4e!^nouL#na-k2a2{#dapG(JPv(9kMVPhH<DzO7OPfXi1}sHgzm-23;2B9*HAT@PvW89t9m&@zUTW*wp4DCg-cq(D|*ITY%#BqULHyg)7~Vu^3K$
$wj7+yb0JDLg~*FktH@@AU_1Qp1ZG>*9xHSqKVNQJc;oJ=fT3LDv@0KO32x#IpNWv<3BE#`OW%3lc)Ov*1BZV6+&BIGNiDXwWw`j?eb=Yp4}Tuf4vMjf
5T*8U{i(l~M$)Np*z2SJ6W}3tkcFT7uq1lEjy|P`M(Qdvf_!I|Kl#YDugRSWIQ(!ppBlLoj`RE#?~jvOEUc=2Cbf{!YHfVne{ktlXBy1Gmi*M;AJ^;Ms
pw}iNMYY5fq5NjvkCnUHRgP8BwVBw=-=MWng*kcYwLS+dHi7WZ$D`C%GV^ND^Z}K!%JL@uiOBA3Cj=uEus;7pWBw7C)A>q0pj6<p_}uR8>m|_N3$peE_
dcXL^1sN`h+JJ4e)3F%9hcLQKfH~8HI+r5g0$`_rGOfefr;%TDaCck?^396h*enF<Kf&5_EfW-zI}=4*$V??mWqJ74lzgD{@xmMf`z^+4dS{lhKXa^}r
kM@j&;l`ZMhDlOOn4p0;|J(4=*ZQn9vP3ELxOjY-2QwdOm=RJS5lxgBUjm+<&-;vBLmS6s23LqE(<BK`CI!tLw+;CqP9*kBVsOQ{8|r<WtI%FX7__d8n
y_A{Ag&43SJ!jR}GsZ%3^sF7el3-fk88?mp1g6$r7&S{%cjh!ep@#WylY>YNh7-Z47jO763+jQXV?JZ3DiDqeTub_h>Jc6Rw^^wG#1HD9n^*Q|iIl0gL
;7L7tk_;gVl;Ii>gx=!duc&Aa`_7Tj@|POv_?2c9qB-I%C#gm~Htr@Tq9*#*yZ)=Wn^I?-9=t>m9O|w0+#LR^GvI8kN4>0enrb_Wp8#0597Qy9_+wF-J
?I@~1Kn}V##Q3Lf9{=MZm4jCr_Wsy?C^8xsod`UAs)rcQ}Xz{^U?Oyo`=3E?HzF8law5$dK^Swa_oj(m%>I*eTTk^6~*Cq<7>ZN{TpV=54Z66V925kaW
TTVa~$TpMv0g0A<M^E^VVd*-do^-Sb~@8`)eTKd1vaaPB=oqbdhQ~m8uuC=At&~o9!k1b=Q*ZrHTiiw?0yYsh&rqyF6$_R=0>l@0&Vu{p9e2EPv?rER4
X`iLPN9?XAbaDV)MB7$jrTZ<$K+YEv{@6}lJW&E6@6_d?d(?DKx`O_NwNjBE2>^~a|#h1-e5MR8k_zGTO5_Zwg4T#zOy6s9vAz9s?P?wkFu`nx5|N_5h
v5xL=g=8fh8QQVycQ_s2P1l+JkXt?`_-z$zh9{EFuevWG2m(5vkVR&Cj=Q3UNqkrR<0B@p7Z#gH=z9M&r|Gl>1`onK-yL<4WrVli|V^5S!*tI`=E}mRQ
y0t)p`(Y4QHax`c_xeC?olzux`45lV0B?(jUirq;&zLCORc0!5bwdp|v=h0*llQO>J+a?K$@NVQO1IB#r6%jy$nD0j{Kr44;`%u4xKx+r%zKlz9r@MZq
~0x#fO)1en<HU+BWXod!e(v6?d_h8Nupel<!*2P&=Zcdj+lW|$P?t(0Gf3<B)y9>EI0P&!%sZRVKVHS2DniX6V$~H@Wl$aEM(Zj5A~#Y_^S@PLH^TzV&
srUj2}8b8u=w}j4cEC;g53KJoxoK-GB5ITfQAgMV)^5X`2w0kS_oA`B9xa;|0GLZ{AdID@xwrU!QMjXFu3-RL_kVo(c$Qx5$3#B?zx0ybe@=CWQ-qxp-
fH^xqT1%}JiI=>g5ahsc;Y{zq>Vx2D~~YdGRu7Y9#ZNj3Jb&wF0B$Klfbh0w`wL<t|t`S7QQ-Y8jzN+A)yBmVs+73VTvwI9FLo|e;klIC4t++r=^QRoz
sfB8Yt=>|Bl$9kV?EFYF*d~5Jbv-9>4R*6y4sC@96!p#T?$-ne&IKGHYxSN!C*nrN3F82Q6BW<`Hek(uIDatX?#bqnZe(sB(;gn3A^0qAQqhA|zKTq&y
ze*b!TNuSh{w`7x@T;~6D6#e;)x-OChg?tLsKR8W(TOhpxv%rc1snhwJuUb_FCHP4lYip<yC$`0SE}H|0@5{B`dnlwEy+0V<MiuoeJ==LN<v1TS9}=(n
FiRly5O_!oczIRD>#}cIQ8*f?Ke=fmq#2-kfYasG^qu>UVF38S9$~&<cY=gnRhF5#qWdG5nm7BFVa%4sJQH`NlW;}r9iQ==<Rz<k1s07p_GKuE}m+D_l
RIza*S4DOZMnmKjsO1EbLq=?+;F6V*jb$4WCyl5Xe~aCYt?=w}$`t6p@OC4P&lv(g4JJv>sExfb}p12ToADA%j(OC=5>{q6W$|T?S^a*2A%GA=9#P7J`
TfZM+k`$zXLMDq#2!vK6cE{-cQo`(WrRe|sP4$w$_%Vyi5)+H(#U!=1=y%^+~%gK5z+i%5>vrw$)8C%FU8(&5dD+(O{$=IPU02};0tmQq$r9F3KP57QK
Y&dA_v7)#umuRdYtPkwg8x8Sc}m~Mp^1(pw9mv$1y=!4fxb#l1g@9MxI;FATXu}E*=EvQ~aciwr&JYTusgK&vg#!Hl!q%Ly>6ze)Rq0ti~JNAZPrKHk2
#3VPPb4H^HZsA!;nP-g~EOEOi;f+Zg=W|`AUL1$V3kZF?T~01fcue?sP^EVRu5<27wRncH#)Ff5al)HKADvsV&8){KqjuP}dd9QMuqt?L>7Zf{wezs<#
)|!o1kFmm`YqeL_R)j)gx%;lh>!er{B|l&4MwbItNOZ(E+hN+W%?e3JD6$av-;|Ic?zoY={zT|)vI2CUX$)J`D`|UfnY(gczu@6`z*hb$LYaV;6Y0ZdW
UzK2L6bm^Fv?zWBpHpJpuB;0qQ}~M6$nk0fYLhd~lZ&u>vYcsq-%7As}CVXx<BFt$~mk{ijUnY2Al&P>o8A>EI$dR?-qvYyiF>j?{D>?=bc-K=&D9GH@
AcQ7mu&Bp|F~_N6iZi@i5(b{;*?1OLh?eMwwU^Z*1v07^~OU<ZhW00}O@eCPr|fW%Jh%O^QbBFnKYCzZtVqVY1e<78B}>@1dSE2^3wko<?F-)`ws{=z&
w=k(i)TP^j(m71jbRGpVRAf6lddfnGe^2OsM15uWmcCGkm3y3m^W4|~~4ZYpi`!*2u*<uQAKbC;-PvD>n+-wmUuG3q^pct6<$AL=ao`sF7&pzV@NAxF3
x+n<a1e8^~FxBAmJ86H0-909^XE_uq8L*CVKNcI^PeIaE5f;T|JP=W~Uq_X_WkG&N@FqHqFj9Icu&aDCQv;Dzt2I{QxC{!HVSRRVx`y@^<p>K6w}+K(B
K5Gk!%DapQbClrc1-Cg-&n`1CZQIx+Z{(*Z9^V(hbw=Hvto9D7s+E8-`4Aa2<7!&k$Z9kZC*G0R7$0Qh=#$~Bmz15=nJRaaEwC)*th1eH2AuKkaOEmnv
6K1h3Uas?BlCJgX?bNEU4m6Ix`jtOsHEdSt}Gf-}I*4LZk=__hwqVeqo|Zwf6e)3|lusk#*rW5dm8FO0f4Gi&4nQyr~PI!NHnzDvt0|8tlR5q}|V(q+J
|lHSxvPMw5+&?uwjZuCk$l%UoFfa6jNFBW&5taj?#zg_0OkQ>!zq<dD3v^Xj%I;S8y!jH$`aX}|@CUR3~tnIIl;VFxf|pa2qbhsxFC{eWuinjWyTsR8Y
nkE98SyTCMflcqO~I#~4O%(Wm2Ar}|$rUiG&AsS|h`~6H<tD`klcTyDywmSefxk`k4yb=L8pyqK?kxn+OC(pdzFM-~IlUbyc$YIe!--2@xN{+5uXoUrN
Pxg@va%FFUTsp=L!d|^C#atdOAt$D@aXCdS=r-&LnWf9JfbE7pFIO+!4QpB^ty6d3?m^dNbcyvL;UMcRdDgbEvL7f);BU$yGJ0SP?L0|w+ou3hf|l5xz
|A6Zt5~q&YCb-jfR5tt;#z0=16`~6p<ssbcFIG7*Qm$s{Y1WQoC7J)L^@2Bpi}2zz8^|W*`Medbm>N)l2bZRjQMz{IVZH#!bD3^=EUw`%d>~pqX#%o(z
u@$1BwS5Yi&WBtquz+U?yXL;XA7fm<r9SWOqu%fyyqfTcc=a0Pzy<)ZXw=0kOk_bFW#@468J}V~g9EGr-eQ^?Y^zxce4uH0e#m<zZbdvZCZ8e4XpJP78
B!Zjd!au_B($z#=yM)j6xzP6kTpEUS$_(*nZWFC@{d71^4G$zS>DRU-gqrx(n=ccf0E1cmHos|W_tP}8`yr^o<EoxAk*rojA0T8}WVe#BYyF-wkTs|;O
uEzMqa*IVf@y?FLk7e8vP$>^8yijZax=D_qXly6M}Q>ohO?1&L&p$IBrp&WPeXCl?dd-~pX!uYz%R}Mn!d>bQv05Nlm!Jd<_SPgtM?)8&Q;0?X_j>>FT
=gTl1;@kd`?n4&L*@eO_&29vc7ZcSiV{*0@qfWEy8ACN7Fy!1NvIjHG$g={UiN{T}XVco#8#n@kX0spT9TK(;5^pa=tc*cs&Hn15=*rRb0ftSnL<-gHA
bU2N>yj*YFw-~smJ?0H|13*?`YsUyzSn$wUqNce^2c;k=fEA-{4(aJu}26XHSrbSIUUs?0kRjT_NvF$eCu;fx)5CmCUsu*r7F=2vR&iY;aDrHf!rkeAe
?EM06ZS<v{g1B0y4FV;qjLyACNP$t%ZcxMqrhv$u`-_ghQY5zO93dLM?K4pdv9b><x>Vx>gl9Y={g=bt}s4@WCSXv=_5Q7@~k*t%ciK6cB-t?mk+E=SH
%CBKo`A=?a-$@9kV|wP%n9Ir^6h5lQE2%~7<ioyv&UpLOrGkN2~!sY^)hZg7g(uO_qgMJusTp1zkkDtc>x8v`)H;f^lQ>P2Qf%HfAqGtaJ)cl`=b^>8l
-UV+TamIH-i%Qzio-m$TCjWh>Pv8#q?<#R94=nCa`o-|Yg$x@x7Wc!8&lzP*4@)$zARMWhj$$o%%eoardt)0yf=xx#wap@5PxT<$YGSP?`$Y!hD*6AIB
7hbyf=o<zMbbI#ws)l2SwYpuLse-dS0=63NuaAT`1q{33dZ2lcJ<P<N#>v^+B7oPnBy~C9>jlY}De9;w4hDkf&6XLiwF_9YYS$>Ti3Qs2Xnb?c1Y^MG7
BBBYY$l)O=#Srn?wm?#lsHYNLyA|co+d80VNwHpD8#Va13n5)fs|Wh3MnoSu_3kCf#e5YpW}KhgG8?ec|UHkhQ7=W7i1^lHmsYRK$K&AA%N8x*mx)0IR
#N~XC+D0?J%CbVtq#MP*E})#v-#eqz>%Ox+4yuo(^Q};HY&D>I}5&`GC3002`Z869x^rQZ_6bdZo#IK+`~Uo5GU}W=`qTowEB4Yr)1L6<m(G=dBMWIWD
Zc*%1qJLr~Xo50D~4VL?&%B{PGfl%&b!!?9sZi?v9W!xL+L279`>-Dw|)g-nz#RiipB)BdirN!_q;C)98Ag!wH{aVrONl@cjpO7#Kfd^n8Z3ML;0L101
<s>zf{E=5r^Y!lQO^-2rsw_P&HS$7&JJW=q)GlM#ee5LNinV4Z?4Eh;c(G8@rG0PW;+Jq~Lj?8{XXmXQTXudHjm!B@s|0jNMIq^>G$lR`RD%8vCK&krX
%vz}F0`2i#kY<30#+>w3x23rAZlI*pE*yQsj9@|+HJfA`U6|!wv{u_E=&)WlOlkQi*ci&PPgk9wKN=HcMH<eYOA9+H#+gKY#s>a**#>vf8W+F^f=OIC$
r}jw?s7zZgCiI_p27?1CiKE2Gl3lL5D6?MyxoE-l0*A*Y>?<_*K?sz4$KtB>_Z7o8{xp<Gd9ob1hIi8(cAFMUGW9Mb3bO?mXZgsns&jIm5&YbP?S`wYX
pJ4GZ`aadqZa7t7^C8g#gFu`&HSd-G-YS`s`~8x@=|2!q#WCIPSW~9hhOJrs?%gI1Cy2V|Pd>Zh%QEircMcL5d{0yNj!OXan?=ks&x+TWjH3mb~qS=m2
`B+{rM8q|R(NT#{UEYHO|NbEO`VytYB5XO57okTEd3NmSi@H3Y-7$Et+v$<_x>5UL|`3}ItrLf7H%dvLT66dN$p)zt)Smp;l;iiH%4Q#)IWAr@F*kf_!
q);$YSby!Fn7l?q~AI!sC3hQxzh`rYa7Ts!q+ODmN-6rFLxRbGKZP}6s`h1BMroT}dz)XBVNBfAUz{>DK>UDFp05!=YI;haTHM6S17;Ml6xqABruL(!9
n0<IoJVj_L&^HoG>(YLe(&{Ri)Eg~$*4mw~n1fDw4QAIxB(_iw4e%DX&MR<EhLvNmn=H#ZADC;<6~Xohhqdxxz%Zca*g`Nf-!Qrs8~_<poBf=T(0`(T=
fL@R)+~zYPU{ZCw>7ZOypiaPw+g^=^;!GKC<hA_kC4CIm8}7wpLOAgpks;%yY=mIoqOoNBjV#3&Qb*kJ(4pHD@X_7Fn$cgy%{9dlq_LTItMrcjqKK8l0
?8$WW(J{aHpJNz@37|4w^$I;3`((ZASx0!FDa(YI@~tt=Wz<7vTzW4NmQpW`<d<9Y(zz*HOmfhhbLw(++p9CJ#0qtHr#yo&`j0NP)OQ=4MfIeHOf}$rP
VsPl0t^Aw&{HSiqRU>Bcd<0JCT*^!o1fO%HZh=2f-G;yQ9CVm{d(<k4a(Owot_1}RW?VUSEb21J0s)_OS0MGPs2>I>$cq7WA#sl8k}zJ-<2pVK}*DwJp
~+A47}FKlaojV!B?s!ygs8?Y(5VOwk%4NzCjnrX)Wz6}xy#;=sNg#;deM7#~6Yh5k!ejb|?oreg}NJIj=LfU{K_Zyd#n?N7X_R<9kSg6mqQ8xaGJx=Ug
<F}CBuNT@Kb5P2=K_5t6i;g^S`Vok#VH<p6j<6oKRC{Ivs<tMU!AdJLF3Hb+AywO-8%jSSkMBI}=Bs{DieZucE}H;=Ee0cf2k<%B>NI=2)P3ePkTECGI
p1ELZVl>um)z5?94I>895%J#%ZP<8t}-Dobs(1+*2by16yyR-P)nR~E?ejkmJtl}81<jUB|fewP?8-p4QGa8PFqWA`%RM#G>`Vq&2wWFR7$tsScP+O=&
{(k)TTV65MgRZ+y#Vn0**!})On@j6um(X<}ECn(wbI@zurlwKm>VjUI6WZRl~5Z=uIoaQ3nDg_iCmNpGQ%h+;3GpYDovQ5Tg9b(x(BHCcD!)o<_h`M-#
h_sC9s7n@U1mN|A>pM%E@Xpb+YQ@`ZkujgoG8;O;}2z#3-a9Do$by0S10<NM8Z11Sl1N!*m}V^pAbl!vAjl1>((@5K@%-1akWV2piY)Jjv*)Oy8OrwD4
MX>}}vgN2WRD22PYM}TXNw;hJasLr%8oT+a^?0l{p7`sQgyilk8xX`|pI&HG(?LhA$d=&Yyn*nP;K1+@m7SLsoqOFJO+JGc`!D}(qyaLIi_c%Uwi}RTJ
Gk(81Ll#@~CvLiTh74901}zCmqZ*JmkZzAre6lEQL0fYsI}seZhQ02*bV%vTg$gcxe>zy}6P0eWmg!WW)+x3lHuOT#`!QH#QXftOW|;K=tSC}JZ+S8zM
vtj`m0Q%xxW>By)k12v%nfV_uI^fU?Ak+ebQ2Odex;>tkul$tm*&9ifm+G!a*FtQVQ@@ll06)mta-2OiQJ0eIJe^Nxl^<DNCANFlaNMX%bgV9w7w^-*1
(czv^~($5+KWcr#Muh>jM*j=(<~75fza0MpQ4Xi8Y8Q+efgpWil{=Kbt%Dgw9~a4m-VWgpLBnS=jE6apMjQ=z<Hn5cCY9u9JZ2W~h#wIhDw{I^A1HP13
u$x7$6)f)cgvCQ1f$fal!3z|I#7^gAJ_1jVR<+@NwmUtsdlF-I13uPUxJg<IFkY-z)Ta5IfyV+WA@rh9it$g#c+6lgjgUmq_92>MVggkHe}5b!m5$Z7p
#(di(y>R}(Yz>mkGq*;<mL1V-2xv&#sQPh0uNp!MUAd6x_;uQghhdY_fn>3~ZYgF&&VibCJ3)g2MWaWL|(0d}HFi_)Xi#g9ti;W~4msfKivO)Q{fjoCB
rBzPg=Yg)rzP-xTmIdo{?UdWxnkc4hoNLFbjx|ujjq0ks9$kUyAC8!6yNiGn!-*%$QkRA$>G`EQrm*EoP9QXNuz_@0*;gl2+w{z^+Jvg3RMpl6F`bYB=
%r;r7PT#piVev()AzgGvX%NZ$U3c$^;NwHjOAtemQtwGfSxCxBJ8|f0W$BA$z#%zqEC2ao}As14lpXjoD*v#0+-XGc6z1FDdHbSZr_dIIN%ty8<*(-|C
m{2eU?nU6Oj5qki<<F@&RLZ{o1g0{%7t){0S%tq++L=_8z0aZorCay;{nFm=1t2Dy|~{!>{&Kuua;OIj7SSHj_0D%YbpWwV+cqP*uCDb@O=FX`Wi`N>a
g(10iQOBUf4@0hMV?{{H4J4s&H=f$8#8gY)ztOmh}P@=An_$1s#YEOhJ(6)&VK3?g>6Xb2XB2Qcqy>$t<FK1H(gM5+hsoLWRgikf$xkv-6JO}$eUS_oh
~E&RG@n$$v1NPWW>7LHK?7>%YIDQuzh0?p`_gXD0uHN3LbEj5Fkb|aOQ<dX|>bm<kt)y~~oN5?}C(ikEQ&+;M(oE7dcQ*c=Fc#2(Xb}Y-i1{G}f$X?>o
Rb62zEuT&*O8L&wns!I^ZpsWClQi;_pNKH)D7r<ZJF_>=5NXKSk57%l_`n!U1F-{^bRd%MjI(I!iG^kqaS_YMuEeXt8s$=HyM><pvMC@AIRij@Qy1i@D
?m&-I2JM@Eg<{lB$Lj#xC5vvfd=%|9Kq6Tuf>MZ#uT<gN{2`+@B@Lh;@wW_XbW^uIg8VyD+kGFBnwXGLAU6=f^sP)Li<wPJgrak0V0uif&9W5oE^OW#Q
VnW!fb&gqskOvA_kE@iZ6MAq{1*(PN{ft1cx`Vw?-=@G|1W#z(TsbPQ?LDhO9YEVkm+{4Qe{_r7=K?U3(PlNSOxWNXG0*E_D_TUuW;88XlG+-F`;2_0B
8?v_!xl?ye!MG`w<dmQ3Ol6B*VDpKjF2!lO+fUrV}G0o7?3Kr0><7(%cRt~}v|wOlW>=fP2>1#2?JVj?pZ3e1EBp{3!mVX=9{R%RtUeGc;N1hu`s+7s*
<yYXPjeslJRHPd2*pD=JtG0wzQy3X6RLkEIukDFat4Xa67_%k`SDA?m_9xAyxI}B!F^D2CNIE&;Ggy+n9Y*a(pdZ4&%-2etno5kSj^?+?Ui-L2mJc3n=
UE+8pU=3~g&N;p%v2Ky=#ZRlc55oV>4ZT`>UAhTQm8gLDqlyyoF&||uz-0as-*XnpZbH{>vg?7xZ=<?j-)GHMyloy%ZC<7<gSX4(h=N<oo;OA;uyP@d>
}PHd{&8v-n`*wf>#LQ{)Tnv(kQH<v-tcGbAk>HfhApS3LG0i<VB-L3^ZhCqRs`!4%!F-4U|h2(9jyYgdiJ<lfFBCYu-w4CK=%!t!i$1S+(;M+2N}g->&
E#B874K{t&yyOKxN34x*&Q2TcVwe=Oa1?2Berczi#m4vE5f4Pv8R4B%p0261jb)Xcm|*JPq>Tp`W?0#)LSKDKe%tVyawohGVxx!+|R6YOsP0)$a0|S`h
YB#q&Z^`vDae=hEoc`ZKrj_&B0Vg=8GrvcVjtrX6M<T=Zt3sBT!D_BVh1c!$#p9K9eZrml9k^GSiPQMQ9s1hWA?Ao`@q+-8D-hRsQ8XExP`xgaRm(D%p
*&?bjBxBEl>SWTBKQBu{KPMo%~XXLR(qbTSXtF~|fS#`_);>BrVt@Hp_kFt!kz!Q?|oo`6U-B3qmWSm(VYt9p_7wutP0g_9uw05@0fRU;u6#F&g=recg
1QW|T8Hfe3CD25m8+sM3XE<#J!~j`Q!y8!}+K_vOd%_pGbwHCRbe9r3o?ELp^YUm>^#e$1z&or*VFGi4o?q*ebsNz8^}MF{e$YcipSSwef>S<VgKnNLB
NYrtHJpsyI0OlxnyOj?frmphhZ@zn>;=V|HP6UZi9D}9^AnSgr!=!lkQAvcG+_Gb8g!f&)C0q61m)8ZhrrF4SLJ@stprBk=dnk8U3hHqmv5wX0mtz>6;
&XR11tbrRyrU&?Z81)RcEc%2&k#!uv0ys#m7D;t$^D|;P4i+Y~+37jfMz@sANT~_c{mJA$(wut8HVgxBSX%j*>xx)e<4R(C)DYBz#`V(PMw_*}Ez{X<C
#B)}AQ|;fWs|nqiP(U#`~pfHMWBCIa6jfDw+X9^&z;LE75#A&v7zYoSNVUOTHk1jx#ixj5gfC_23c0e|4*n?)wtxm!DY7lA1rof5`-YM^N*$LK2srp4x
Jh>M?WWl;JM<yO&{=?ros^c7ZEj)fTXnQ=psra=rsn|2NS;xHg*UDuczaac?&Aew4@nSp{!?%3Nd(SY<$7!F+s2aCyp>jp`6i2xYG31zDjK_P^3I9*7O
I$9_wX2tcrkOw>bCW4~mhm?sAyT|uGQ;4`!WYkzy^fEZ3`fRYAI5u<~)QfdtPH>8tdG<K8d|Lo>>qRm@f<i#1?Y4p8F75+yt#<K7YcC@hb@|}M*9Ef7y
0_L1dKFBVAG^v6;#Io^p;uFKe1KCLaz`fj9>{SpU>RVGzIHqad2Y>K4*280y<z2Q;_^kg4kL~x+|Ktd1sHMiu(<^unbJx~9_SFIF2h=@w6VtRO9q_Y8!
GN#q5_a6ewwz@V>8$CiiFwb9<*Q=ukH<?*MxwS*ELTcK&e@)yRscxdK+B9eLL`WE9#3tkNChb<R&nObtAUTUVdziR*R{$KCHrQ0mROdb|#uI7Q#oSb0>
N@je{_?jcejAki=DbJm+AaK$crY>;)YzG*Bj<Z5d0!1H@i7Q@om!)>^2vmb0^?*}%PrA*S!_NuU>gSUgot$6?l|5pDFdxdw|451Cv5r@-=5pU52?xU5x
h1f*a;zU84b{9zh4Xs;ui+2a?sR`vsC7p+*(Yr_Y@UdlF(C7=||qzQM!oj@AUjT=tIg$y(xm5ZPfMAZlMR_f~1$K!M$U}j}Y!kc^0<6V&hGM;rNk%Uaj
l<nFgg5wqf=JrB>YBn<kT;e&PB{*PG<kkrXl=bqX&|V-C+I}X|cr>6XZHvkINQ8qA8N;+&!n;YYflE+%jBP#0J?p4jqgF9^1B#3j*m+bGevZ#}MdBo0D
Ugvma1R8!Rksdjf%WlF(9y`ypq-iHDVFb3K%1;zF!3HQhml-e$E02$%Qk22P<gi1QuNTKXT=tk^RV*k^wt8B;=y6R){lA{qbah#P)&oH&{F(VF;zAmf(
RJ>U{?)nBPkLjbxp&7!Fk#oxg(C`&=d7eQ+c&AAm(3q{<I`(y|Iu>dCp~ji|{}7v)!Mxp%`+#-w(I5fKiO>+~+CSz|OEFHWm1W&xqiltS^Zlv1H1yB6a
L*TknRE#e$K#2Dt`WfnD!eHlG&SRmnrRzT)-(#7sY(dZdrQ683d*tRRP=^($$v4$0ZHa8b$k8a_ty&;EtFiESeGrV6A^+iHm4>oS^$F+Q41qH-n+#O;P
Gggn6;;G2!O)@Ym?0Mc))CJ<mL1a&Nz%{p5GhD14|rp}5ozyS)0O3+_i08%*fbf=jVkSm73>4=#5VYRZo(W__^1?O9p-Kd#@r7%iIaVqc2#UeFhU6<Dh
$-rtYp=w};1VyuP;b;D~J6a>R<W{n8?;*J8ds8f~8XN;|tu4E%3o480BT3V%n;C(7pyTyHJ&Y6s3Qb*UZDU)6Q>^n%S{qjYbWcQan}$t$T-J%!p8IZKI
9j{S7huYuV>TGsZO2Yv)<Z9hyT_+K*vaD4HS6@n&;GG0dfX3Pj-5z>krPT>gW;47c#3ZwNpwP(%@d8zLV6q=WMv;teX?J!)_j=i^?}`m{?GpA@V=b+3q
;37V8kI*PUr24wva(z6ncwAKJ-{?U3MoN(kPm6m2GClm(TSc-`h>bKC;QzM>hfcX@vTxt^a9+`qS1AA6fqqLj9rq&q1hvntq>6sK40E?2FCJzKF&bo0)
yFnb~J-W@gZ7&enN`X31&go7(fu_HM_JVbo>b9{Bp??Dw0%tI+%N&Gyj6Itz=XlD2mD%#E6NMY=DZHyaA<lfr(wypD52_EY7_sB{~JFXVk8@4s8#nIbs
x^X9X3TyQk~RC%gSo7AVu>!oXx8J}0)@odHWzeWB2mgQ{_OUI^9mDd>yHqxIH541_X^wr;<Jl!#v(E8hx_eH&ZA@2)$U&#AH-WT$|koSeWFXVk8?|%|`
ohmZ&^?xyY^_#1a!WZ%VLf#khzL57nUY_uIHZz0k)1Pv_`#;X!&)CfDbJ+Xg=2_|gFXQnu>GzX2_j3Pd%fJ7{?fpXD7xKQ4_l3MK<b57_|6evUV{)Xj7
1NGev8nNnJH_(Bw)$dcD68}O#)cS&jQhTcP|2gc9ZRpy;^?f7rKn&iH}KNfn4@FibjT8+IdGd832b&VA8Dn?&v!0qeZw~8^?cx_L?$^`LESM|n1WW?!M
(BP@Om82@>w?2`d&CZ!irn_s#A!_3uv9P7Mkd`iRd>&v1t6liFHz0%tM~goyCPKTa_GdWm_JUeX;Ub#Lv&;0eb8pi_=_kb>A+wFGjbFzXz<xxBhh;D|W
fI>d7Wdu5EU^QJr%-<Tv>y;N+@5jg~hmhfRV`97l}T&fb~GC@S}W$N6!;x{g~OokU^Rw>hh%yVy?502mxY>kdZ|hB|T#^p9+KzRq1W${f9IQi@V>xtpv
t^t3Iz`=sU9bn65Cb|>sJG$wnIN14fF>uC}iA}yXLj;8Lzi~rcwiZwZzyEbDJnxiOd%C+IppxM}Jm{7Ddn(Kj=&4XZ9OLj)N1v_1Md*vO+yEGJ`UXkF&
b@NHKH6Gid+O;Upye7otz!)r>sq5`2=f*gf2Q;4UC};XBz)3=m+1^+s=!<?jhxAY%_hd*iDo<QN7W#{Rf-5f#Hv}7d^mrPGg3!wt`>Y?w&DT~Gnw7yU?
zJ5+r{n!q9z$?DYi`s+M^YgoIV;^U_T?dur!S4erpApOJH=cwu_B4-MV{rwwa6_8h2pezN7=`6%0(X0(}lCVQ)tI$Tc*`B-{PDB;%VH}OM4J=Kz1x!Zq
8%mAEQjxrfOo5wI{;-Q-e&p#=De1#H(P8W+o9i)9D5_^g?$`>cTU0g0)GW9R|YIPc7G~V6S#8PW0j!g5`pW`&zq#XL%78I))sLY01mce6cTD;ALz|Tug
SK?sMC96fKnN^<r|>ZY|r}h)Y{}ss(|+3R`}>dBPQy=T1`Cis__rN1$g^O;2E9<CsUs2oZRL9houZQu&mOF5fSq>{R!O^Ge^b_4^uYxk9WOwjXqPm<c}
;C5)xK7ki_{Z4W#_lmcgQ5^cxZb%4HpbMDjp$L`d7D}8GHp0tBFmY-U`YPt&e#M__7U9IP>unIYhcRRzjeI82<(TQ7*Tc5^mY{jlJgllKK;>)Mn%iZEa
_;h=<!X0SoQ|*107n7Gll;~+U@WMEl<E8SZ_64uRkSlEeboXiThVmB2*Y<IYz05Ks2h9h59gOmrVG4_Cqe1B0E~hSIC?WYlq=Ka3MN}~%-WXCSKFc%bR
I$w{^^Hw?t|{(_PlIhBSl236yptfN2itM45~Lxu;HGfZGAm=+;l81?q&@HxklgX&g=>RTa$D!qGkLa)!Y)ElUh@i{2drxA(}AYt7Gw+;luj|aMB{{#Rq
X(`RfJ#+BB?mYj<z_wK9$>%b8za_-n-9N_MX&KV?&_rqh4Y#3b%1ZOUdpQb7Xt3#z;VCS_+2p!amD8L5GP7Wn3w~ITn{O5)tFTU1sjg^`}EU=9qe-we7
@`eCU^j%{ozSu=~BnaUD^aV`v+usHk(rv2~Hjc5}KKhTfWIis$v2w*y`^Xx_NT3L8-;Wwa%?r|4*g`NDTuIc^PAKZtCu9l1Uc>+!a`FEp=J0rP?fB9)&
H8w?!<?%);Z7_ZwhWaFbZaj92dM_*#lP|8hm;z(*f+5$xlBB!1=0y~JbW|3#}D#|OAI=;wbi_1||WD&;q-WRv=xOT4Mi@l^_RrYpI==4VDD30AH?#k9n
1`*kN7F;;C#pJO$BpofCWY=T^nHI(jm=>(3Eg|rT6_g_@9SMVT7Zq@aZ7Yo~d&yyZt@V++Uv9~G3A&<{gR;Ola_vTA;tL7NB{{!isTe(uM_KX3jmHovX
Q#?_^n@;^Ic@YP&R=EQal0U<p$U7VW2FS*57+RvAr<j~<gOURvwLa|t>E|Tj&(bj?*YKQgUB^Eiw}1YxBN`Jz1q99Xk@!4$r>t;h&#^fgVF*x2lIW+^J
hNbYjw<|HG<08Rn6Ja(5lfq$!e<=bnfsnA)Ia7+bkI$_ood9v++81UAYfck+~gt8U-ht!)nTqBGOp6tJUY@y}y;AAY2=Zy)$Sx?lBTK6s1HdZk4n<``(
7mLFTaAnKw4MG+w<fF!XhE?RdeXtx>i1wZWz2ZsDU|(8p6bvj@Fv*Co3%x8&%D;7se}nkad6%^vLnn{|g+Q~H_ZLK+?0OL}Ydu3Jmoky!|fi36C=)3U(
&lO}e&uUj77Y^M0a7GYG48{%fr>h>m4yc1`Zo$OnfuYl7^c5|3rdoQwd%QqNLay$9TTJ-(KW%?~n0KWo0J63LY%|vP>12)yp(<oX>-ij8BFI*;ykF8R#
DJ`Ttk8uaa%WNm5Ia<xMcwmu^UBB|HGnRWiC6d!91@paCMxX#r!62S{xm?ncK5Q*6D))hXIN4i~MG$IY!|CLYBEj7aaXFt!E*V_pRUXwjCVLvy)mTyFf
QtUnNniK|>)O3ec%FFXDR<u4G2!|LVab5N3Z1kc`|1kwy+p|!$2D7Zlx)6+_E39@7u*rGi>m5GDZkxyR+rUmOfdpkK#EKjKdlJpubM3~fvk@)M|T8i*N
bI@Vi<c4hs>xwI@snyk^Y`)I4(t*F_Gz6l)Z`Au*9(>EGi8PLm|D2;>x&C?6Wi7Ugg0yb{k#sqP1K-@)EE6t#4mQel2e3<!bU$8ZYC%!#A{i8}*J&icz
+EM2a#kz!QpF2dOk(qFQQ&=)81%FcK>Zm8%f)Axb@RErD3JoYOGA2d0=fm%W9fgX6X+)1cY03ogobdki{MbdPDwx@k4o!I`r&*1SM|>PhRfeTg$R+_Y-
Na42eoqdQAnriPo<nZL3#Ki2L_MpfIbC-$r(Tie<+L@V8KGT?~{=9_9BQ{x3s&1<$9112;LedrvW6Iv-BIUMZ{?17w1evkX+*zC?#CJU=+VmEbtv>|Gn
p=N4Q$p@Qxwl^0}YG35xCf$w6WZjI-&3J6~s*&9be-;R8O!@F$=VP0~dY8A8pT6X?R>_M9sZ65q%MF$6*0v#Ef6iys_xe#ZxY3aH>p*fH%X_x19qmk4N
VegbO4G(OQA-Csl`WH<bP>1PUC7cKe6?`gWT{)b=`J99sSiP#H?SX`^H9F+VgJw?hq0gghg9lEz;+wZjv+=W=q3|x_ZNPD$yOe^F&{U3SB{H09!q8w5Y
PQXnQqn?-PdbFLew+EInvgD?H{$~lN{p~)wnaHOU7Yrw0r3v(nLfD=^D&uUN;?m<S#|~%6C1I=<OSgTr**RRAX*B!eV-!7erxLN&G>8{L0799j&<AtMF
34J7d~D!nlF;ciDU6A<EfSeAcg+qTA^7gV=5^EbO<I#HTO%v4ya)I1I%880!L@*A}k2yv!e)`OJpmTtqm>YxvoYEiHJ(gB5?gk7~6YDY~93i9`K9d*%1
YDZw}@=fm-^*%p~}>$f%XGJhPVEaRhSNqK$aGqyj)nxQ<~+bsj^&yr~$IB8RDxWkR#*lv)WV1H9D65H%~Z4_PPdQf~^<zDb*ixh3hOD)u&R34kP-E<f7
d#BO)MNv3gfk+U_tcyduBI?0bAM&KdqA+%Uh>Y>*c9E!@NI!=4dss%}4#oqktkH#I$_--26y9dMOiB$0?8iJYGiQUJ&(PlbF0(K52kR+1$y&rs8jtB1i
(*?*-AjBoWK|tFA4PRe)I0|AXYwY#$YXcN%2wR6f_#)G;NY_s<dGZtouSWGrEnTkh@%~-n}ce12FZ?UT-Y6+LA>8S=B>d(FLoY`)8Qqb#T?t%H{=NU0h
dWVxNmMdTZ))6+%p)faP=f4V|Yv%QQ8S>i06l(xA(lgMK{;O-r*-S<Hl=x-J*ir_a$dkl{mUcJ{z(Lc`nDhr`A^GLnmtKu^PAn*<Qzk%Blx#YQhWqTp!
_l-Gs7)z<ilb7HS_wt9hM&>FX-6Pv{6j4zP>I8S9#~6^MnIf+XUG^Y&^o-XKw>)w@I(h>0Av@qRqxh8PI0_1Fu$7@ZoeL#|Y`QXE|1jWKHZhH9Dej?3E
Z&SpUeQoxGp!1JWLAKP9I4~pgqI@?-9I|l3hOe?2cKJy3G%xw3bW*HY<{fR>sm9<az;AkkYmdKZR>t&wq^UmUu?$(dVE{+cJek7$=yxLziL&IWx;gy?D
+Tt!vTGpas0#JS8jXj}}tt?(tlWW_B8UW@?v|dqDz$;d`8w>4BiZAl8aB{}bY;J~nIc;}bE{dF;N0QbGqGDV8xavjwhPk96A8cFUkHn$24g12PD$HrfC
zClC*2{er@|%Hb*jsCxwyzpxDBkZUha30jo$WDVmkDtO=h5Q<;*F=RXPTXE<c2dD2Y<D9vZjHjfSZl};kwF{8%<MeE|e?V3p)ECt#&2OopNn$$0F*zz8
`VFX@MPvm$H?mBk8eywiRCIbFK9;R);(c&d)96FSzHKFZE%jLM5`GT{)acW1YP(&F~ffRBtudTR#p%<>XXH&UI$<ML#}nAMzch9FO<Z6J@_dxfglz_Ea
5&$~z65(Q$+A9K8HB|2S>#Y*pGGLwOKkKdRe4dBrOZ!ZW93V?DN&jkPSr8n5zH<tmG!H|94sHy`(0v^u=yF56Aa72GJ;Nm-miZ6Eru-=kFV%7?g6DIsj
ir!n4`A}xn@@;YzXSJpOoAv@i<`hv8!XPWw}e%F9I*a5ArX=z`(IX9AJ`l{bPG48AqliTsoun{U7gz-AhY{sJ)s%v+xbBVeXcD&BlDFPfq=PUMz*`9Dz
LJ{H0iK{qs{~8a6+myUNDLdOXLiV8HDgoGuLxr(Ww`nHi`=iAj42H6g2i!fp=y%zvvF)Sg*-$KF+;PVZr0XyFB1FiMt9Pfz{d9IWTFK-U#a^s^Ji5E0M
FnleG+f~wjWNJcg67;|1GsE#wK0xVuGJIvE^t=@!ADiRTZT@rRtBJj!L&~xS|22Cqu#k>OI%0$vOqkD%P{4&-l*&}(U${Dy9LK8_j@<i8__fL!)@X?HH
@fHfqsVb>M~*c<EFl2sQc4n^Eazx_q})=58cVibdT6He60KGxKs2rWlmUNad&$h?HexLXjw??fMYK=;}!3J_8(<cKtB7^&H~cLV>4Q|M?cj<RN^{!^U4
np?Jf%BN=i9G$|u`hhyH86NX~X|t2@~W6}OjjZp$92*LavG|HuYSavl#?<_2lx{eFL)S3kKAmXnIvi+)qfW43tRd96e^F2{+{_WmmGlRqTFVXvE+5&8-
88TxwTVtZxU#sz4tGAF#w4Lg|6{)So^Vstp{I3Yd(D}>A?lxxR3b3>)Z5bp;W_Gh!av72pJkHKz7X42|p-&nCz@8dD!g;2VwjKg)l4Q!_hA-?Q@9I!!O
#xL*h{tcrZJDI-dCtjHpRg&%E@R6~lZ9nH|<HdiU{9*L0d)eHJLoyEMV;s&|$y76<QtR@arEAF@%bg47J+|<8M2=a(&ikF0DLiuULAg0rV=kz!p^Nr_a
dL|w7XHXTnI;Ip!wRFu5=YTY5<PrjH+xPV>+=}4TI3fo585)c!wIb*e=ZrFi|(W`Le9m7vR|t?cSE9|5D)I24b1E2Z363v+}_-k+(Cf&dvfw1`*eG;!z
{npD*%=zxzHlLQA@zakd-bufNgT}Y`5>{P)ye1z=zIuwqvq|cv=%1fn9k5oQsG`Zq?b@<$Ujq$+%}-FWeBra^&k3dK?R;yB;J33<8S;<<)L-Dn&OekR6
UNuf~{}V-+wmlLfrrgVc6*a?pxuA;WrGL4F=#1?*pWlyCS`JI&+acx!2;X6clDnO9}=hHhf}sBjTI3gdl?-5SIKQ_7|Gavz<EXd%B~Yl#D%mydomZClm
54m!Kvdxm{eZ(XM7A?^c$CL#YIsfOk-OSd@Cw4z-PdoG|cbvyAK8CheeV5OlH$JyarjK)U^qZfK}WXdB~h3I9xOOk0Q!oB9$slkKMcOYtP;#^I+4h@wt
*b*Ym?UWSfUERHnjXm#aU2?&W+iQhsE19qj75aoL{7v7N_Ezr&QH>s(ahp>h*`b}shFWeli>D6(uszC!3h2lF%%#^ed_5M8R=y8=kJBhihW$|Gvdx+!E
j~KJ`brdg5haMjHem2@8f`X=TD`3Zi@!MnoTutA3%RxJ4_quqy}ga;ke0}G*>RF^dhM5-#I852u)e~1rowKbq=eNgzNoS=qQW4%;ISDrZ@Xu-c<mn(UW
Im5vp6kPs5x;M(!=wqqwvTN1_83AUq|ntOQ@h^-JLaY-?m*!^$zNeFb2-MUE}fCGjJX)LknZQV&v=#HB0oyadXHo9BAB2eK-`H&rZk49rsR~Win~qKi~
)JN`U;iG8#_ddf5N$_@?8}`X%v7wzVqE4M|<w7fwtL?yJ4b-6i>hhCu#^TyR=mONPXHu<hEhXV0y|+Q8vbU!Uz`fi@ZMRwZQIl|hcG9Ecel#n}zy`%wQ
-O8HDqH2=<Sa>y%&{H`4&@s0+tZneTrYE2C}<Ae?TI0;+(%v^*_775wmJ8ve&!+10dEnD#oTlS7<>s`CbG}bIk?j-oD(d|T!VvfknuvAY|_8~i6TdCWi
4zDY?Y1Mr+puC$wJi(8!o(-i;TluQMc}pYx5Adb0HIpUBHJslB`I^bYLcY$cV&EsDv}Tiqzio(m^krl9iZA*cskT=?-fwOMhvI_zEgvdstzns4+>ht@l
88!s!f!A0n@n72ksBfa*hA|d?Y)uRQ2BX2vINAlr3-g$MboNwoV)Bb+oZZh<kA?!x%8BV<1t`8QNpg&9gb5rW~YeMhjJs@6z9n*X8SdI5yh2ZGyG<UY{
&gvm#rvu*~DqLg0~GnEkotfqyk$8$a#eDog5TO>+h^@HYXbnq`aYwuB3CD%2(}Od!AqU>8Vcl<CdyJL(Wpj@3BbUzw%S>bSGIxf&8E2fOJss!hhv!EU0
pk^*QJtW+^uIv3A;5dHkI1$7XfELcUV2Jr2*-_-I+4ohkRRxbwpz+GC)su~6nN!2vwu-*K@pQ8AJ|#n*|o84YZwiZAo@Pu<My`Tzcwe(^Zt+Vt<VU37m
Z@I%P@n+rVuUL|GMe(9^kSJ1~j5SqvH|Km%S=^^;`_~-P_^z!ihSMa6hTO~A5U>7wn=ic5aqY=K?z~2S_mhktn=CR;q^<yzycWtWv{?TpK(62CG{?fbO
``UZo`2Ksp`xo#1_IKd9{!`$0;q9r4pIX1T=TZBmkKTzF{R;NwFTMHZzj^PszX2D%`@Mhjk%cekye|9F<2Elt0yX<8Tu~%#Se0RP?~>|qj|Uw8@|Uu*8
p~&GMt^?i?zi1L-7R|O>UUB5PFywDs_UZi*%41~zWYz#{mXy+{$KrzAN}y_KmPSUe*ZWB;gA2p|MlLtfA2?s@u&aouYdFQ1l4)M{@(HgkG}i;Uwrcizx
n=e{k!*m^$&ma!{36--usu|egBvK!+T%*`TzFUzx>|s|LL2*{G)fj|2yyf`48X!_SfG0$uGS5)!%_Oy!oyF^Sy8X;eY+wKah8aryu>o4}SC~-+l8RfBo
I>|0B5O$KU>4c)>T{{j>MJ^`~$FJn2QL9EP!df;vAz1D+lRJpb`*z*nFAr?~OMhrQ35L4V$!u2s}NwO!*U*IV}lBVRqQfboMz;j%A3`Q_zBNaJ6UsO+A
?s`%)dN9ug#Nrj8sr}5@@PkGd}PY<P=sECRnYQ6%4^kwuBv#QMJXP5p>|Gs+lIgX#|RcPex=|?~O){6(<{oWtIP{UK+{Ig$v^R?gj@z=ib)}cT8;cvYA
y>GlMf&$+9_eX#9^KX9Xci;WqFTHiw&2OI`D*XhHedPoHJi8^Ry4%a~w=N0cljH&qJwZWZl;?l{$-i7)yzt_shjXCUtKxBf8^M2@DEiPJ4>!O=Re!zx)
J*%=KZHJcYc@3OCDWQG=z%AgXTR_Rm<;d#^FM=1zyBw{{^sj{39|>D1s(FA{@pvxfBo9e!-wVR#SicQ)i<HAH^24|fAsZ#1J8N?cmDN{zxD57!oB&$?>
^l=J)0g+o)!IQMm5i_SfK4q^sxBechTj=-rJX-+Un_X>F0BvFWy95-;__#nMwEMr^pX)Z-pi>X9~Y-lIcV5G|*$+hu(OnDnG~_sNbsz9|`>j`aiv7%>x
Yn>IZLr_^n5_eE(Zd4RqE=Pk;Zn{|P+(ks#mt)2HUY{NlH6&{gk#?^hmwzWU(w2;_^>?L+I^$9(W%^gnb|4C||Eo|><I;*8cGU#{^|Pi56T-F~v6N%_t
P@CqNEe*E>1rTAO(-hBJl-~Z=-49$Di_rqh)(S#;{!ZrvLpC|{o`sLLZbJg<c`FbBy{qMje&MTP3eGBvX_LV2+;gpv{5J4X2zQpYbHh_=X2%~>_E*==!
53u7yliR$y!&I;0pOE(-&DjrQ_@95_zkKb_pZ+)a_;<0t_n&{^=U_<x)4zLqfZ(5gA0B*o>c`*y{fC3T{>}IP>>t1<FP42g4Ikn98=@ZY2xTSh$H8t)V
AaF;JZ=v5NP*|thR9f69<b0Rmk3Jugjvs4`Q`1C29+PN<nj880@&Xx|DQj9t7iE@GJX8@k3eXCdFL6KKanp{-udq=FG7~*lzE2IrxJ>WF8t=V-u%J8dh
gf&!%L38`-A5e1Y5`-{3cZB(S?5fU%@|NTD+hQbS!ks@^g=HKD}htkALs`kC%V#|9)EDrpxoSpub@CL&ufRVEUD((=93?D8S}EwjaJ)zy|+8#yr}~BOH
DXvjjHu_JbFobzg-`lZSJkKGdMAs*m_Mxt0$Xf5PMkj(z8k-hA^f-hA^{UM%>)?1y<DG~D-o``b{@_y5&jz4@g-hR5IkqrZCd*I)af-W{mHL;6FThs>|
SaDQmZmp|Sap+Q6RfQ1KddKmv~(4&jI;NOP|FV6{4HQ}S8-~GYw!hC)2m%s63&CcW4v*LgGM{oY*H(|!U`P09C#_V5Q9+7`~_lMtp|6lyZBQ~$i?Hf>0
*xz7ypJ2y;=X~fR<Y|GA<%=b5)jyn;J*#|)nq=_1WO#06A6yp}HY7j;OmavFzWlHh#^>d-Srpyd590A+?N^?Z$Ll}gq959NdZ+xf#B4q&!uS6C_nsU4C
&Bw|7kX}KutMJa_8&vMh28oQrGNMz-u&9HzW0q^d4SsMS+Bh5%|H6Z7hx~Q;W@8up!rDUKjY8?b76mP{|3Chz}KUhwV|IsK<+7s;zzbV&b&9(r4PI3Zu
TiO=%Wqc6$j&_X}eE?yB|Y#{ET(40-<g&kT4Z~{PkaX{|A5aU^2h`$I!m_{_Veb_xt|@nhQPhU{Np^-v7>bp75t1|NgfiAif3<X2M%6f147YF6kS;@;1
340r6kW`oN6#1>qito)vxW>`%|ye%yTjId`HdYQhA{!JpIpRh!r3NZumji~l~I=QKZwNk5|a)`U;+X_!F|Onb0oh-p88qI@hEA6oNO7|<6$c}V#flzdd
L<+Jp950dwP`Q1;`Yx$gd_4j8&@JYp%pRCv;Y2N1RXDRtNNy1w_Ygo0-6D-xI2NQV9gr6?;^TFn4Q2eb5Uw!(BwCB3`K+3}!NPwfuNAUm}(D-G0uiEG_
UcUK{UxO9;qksQh*o>YYY~#^(zV{8tTYmI|@4(nYYoIcatGxSH-+2J#zx@7dxqk!Fxj%gLuD|}x_kQUQfBesX<H6@(x&PWfeP(P=|NGPFE6#)FeDi~2u
${w$FQ#qFw?;j4^2Z;~B<8vGJoI?3jJKLTcuq7wA8hL$K0F%=G2{kE%4e#Z`>_9i^$Et~(EuLFpR^yS@#U9`yeROYGa$SAm@giq^fP^brd@CChlagW_M
<`n;P+ub-~HaNzW424cofHPeecb${W7%j@8ZgrpM;-#Uj6)B`MK8^K4d;>^YS;1dT^Y#`1Kfm9$t8Uf8gPS2T>cN$4m!X-3Rg?l3wM1Xh#wGumcaTfc8
9{!z;gP_yH{a_&5IG5imIH!dd=1zX$v9o9}+}fmMI>^Dv5!6#V|bee><F!-?g+U-_LkfAD8-{_($sJ@93Id!;Y1AO5pn{;)N_D))Cj0$vaMF3A9C*ySm
Bnd4sGENGJ@dS)UI{_!CR@t+>LKc4mXr`K6GuiEzSKRut(y^VQa6dz6FmmGNX@$zF8_yJ9ODEwTB&?uO)FoKZm{l%Zdx_l(!<E%%Xzxmq#%ii1eK8`K-
fnTL@U)koY51$_{HdsiaL`tN@BZ(3vT^IvWqC`^S^D~15yzv@woH*kb_u5HdVC{8`4GhQe?q*@fu;Y)AFX0*6uksc4NL2Uq^mNYy(tk<gE6mJa)BP7&r
|O)l`c<8Cs{RV`_ZGB!^*_CO1O8tBb*q8r$!LlG_|;{+<|(nw9U9%M!aU_Il0r{h<MVf4`5r_Xd}?N&qSt<UdH$T0dH)DoJcwWl@**uFL7MvcXTO0U_B
n#M1RUoK&7b_i<ta3HG==E7Hox)tfBjwLea{d5?9Y%CzQW;m;N!d=&jWsCM$yT&TO9oAoTs_q$6tOmxW>}gr(3Q28q+)L(+h_A6s=RUaxcjR>s1SO+a%
FH{OoW3_AmYtJ$VkK|N1|p0e<nHK0|;1`TzDAQo=K@fBDmEI_b>Fze10{t&OkHAFrzT@7mRT0ZlvCPp@idT@(zhwKM%QmnS<oAWuu24LyPiL48h|q*wL
3gdHfdK;N@ILHr_|nV(Z9XY<kq%9d*)YZHWT=zN9ScD=SbX`>(Y#ZFz>{>|V2;x~T#4d;lTvw{8Wj}en?s;t#B1T@Y={U<oW7H50=mN*aw{oB9zmw*4y
|M>Gi|GzKh`uv_Ze4??p<j)HACg;|U|6)eZzdnEKJi2y@+ce&*UuX&bVmtY7*u3J;vkHV|@SdgoRS1!sXXb2cTWt9zPCWYu6c#4eb$#aYzy9tU^K>yZ|
K=P7UlJ>AaEu=O(%hgoqUlJk3VC_ukG~25uNLRcLPiKOb5Ez%w1zF(Jah5h2=S|Uqxohgn*T8-n(x6x^L>~|-Zd)8TSf&1<loz*T*m$l2IcLr9ceuZ+*
@9gAHT6Im!Vu#?!W!ohs+8Z+P4{%uTy&OB)-Fcb0_|r+w-5Ec|QYymf&Ub@5Mf%d{Y4+llxkQFR|^;LI?mcnS7ai{NhjlKg3#Vd0YKGJDJ}^*7G;fZ~y
)e{#BceX}2vt|M&lUn;ZJ#rwBa!AJ=4@)rMeZlC{?5Eicg^aC7!AuTE}oPQ6C1y=!?rI}Zd-5pO84K%AW8-mPN>2YdIwyfgmbJC8s3*y9gA#`rIO;F1A
)J^tnc<4-=q_?x%KpL{&|f0ywGAA9^CQU1YO;}2d?{=r9=fAgKk-+b)x|BvYJWy96I?6v*`|Aa*R;Ga;JpY-J?bNR_$esY(e{N*Qsw;x3N(LPADPZI4z
MEexcK1N)h6D}WQ`#9M?PPUJe=f{Z)Vd6rVxDX~Tgoz7b;uGQW^Fp3zNf0dwq9sAJB#4#-(UKrq5=2XaypSL-B*+U1@<M{VkRUH4$d&~9XunIeUnAP@5
$zX=_M2q;%?l;6r9`%rs0$_PLW#OiqArxE3nl78iE1fPt@Nl?dQ?l0Y6(&;L8>K4wFIe_Ak`A2T7vY26n!B@Ur5mxQuKus-IAi)`J!8jbju>$5~f><bW
4$LDbg)Px}`|B6zP^CbD_mtXfYRB%!L-y(qh^r!n7ormL$`XWLlC;%PZ4TW?ITjOPOgYGc9HILWR9hVJ}qJmI~WaVOuI}ONDKzuq_p~rNXvU*!I2b>-U
oFa~F=d_MKe&POg0?*S?c$-^sP_<l1*~?K`=4<Xk&)uBE`W6u6cG*HYkH3Vcg}Zz=FC1-_-gw-or60^d^LTMB$jfp01BEd{=%z_%2HmV(ey5LyaCOF?K
U2rUJnr69BvgqDKPQV?1SLQ6qtDF|0Ry=pyiRr~WNef?yvpX~LMyMFT5Poe#6HS}r)h^rYOUfTiU`d;GtzSnC0TF+lA`fE*pt?I9J{i^H)d411Sm5Hk^
6IW#>uG&mo)tR{JGjUaD;;PZaRiz2)`kt$b5?381u1ZQ=wUoH3DRI?P;;N{`Ra1$p!ks_a>nC^p<gcGX``Nzds(r*&{fMjn5m)sguKGh<6^OWM5OGx@;
;KXEPxAVCd7iy~pS^znsv5*qH;Aip5LfLWuFIUbu5;qL(2463C$4LpxGqoPx;}~P0wu01l(;S~;<~zs>+&M5>x;au2lBce$m_h4uZ{R+KF+6b%)~V>r;
L8`lOMHv=AWMIefDXXXYC%@IW6-yKRxf|prH3Z{^93;bUxj1-Z1(7KSv?K>!S_-?wZp0kAL`gfAFX0NB*xr{Nn%p*(C}5$8Q|--~PpKwTYT@hVH+do%E
~rgwm^DdcBpo4)f%7*l<q&dHLlWNSIzCV)IpUIq8yyr~Gny=CWmS_S0=Pc<1i-c7kH*AHRJD;7b~3zklZL72@uf+p|l#e}Nuf?ghON%Wn<hoGHE}%3l4
_FTEmP{r!LXqxOivc_-kKbN`rfc#G~C)4WCZ{MySN!S$4Y6XvJgD+@(p`6+YH!P%~rk(HR+qn)L<5zc3SjHL13|LQmX;otuI|NdA10)?C{>OK$o{P-oe
`^CTflg~f<^B0uV>zrr!Mp!5G%#UBa7R7~<@22Mz+rtQnxQBd*Zx_u~w=Q}X=V5kEcHKlwzx3)CzFhC;BPvMMki;&>EB?*(w8d}y&fov)ufI{j^H#}As
^C{g^y9Zw?YixM-nnfRvE5Ah<ki`LUH4Vq{mS*}x)t*stoNCh7c|_L*MHq+-_uR~LV(8P{Njxq)?3sb!F9booYzjQxt0HVoA_%_);y#W`-+&}YpI(XS?
aII>`R;7Jd`{8c5xB+71zVLxaO1Vm_K<Hd~!ZVawo_3&Nx1<J8REy-N?$Hw>|##E928k*741;UG&fk82Rg3`SQ5e^|acV`qzy7>mwuX`Nc0MgEQ@RQy#
6G*8(~31GPtCKC%?9oPK#6rriNLZ^wuG%nmNA<eY6a(Z8qDUExjgvhXH(40sbGo9CeaUXa@_Y1|Xad^w2M048~90P`iu*RUmdDA@9rNZ#vxlNa{BZ^`F
NpPM`cMEN$+5cd$x<3-$G4)Yq{CU*?B-!qtx3rsRQ@oxxA&euI&UC-`+f?Q|vCFt74FJP|E?0t~ldrbHF4oG{-{8RJO^TRK=(As+@=cBym%Siv?x7sU4
$ZUW9&p&%}-{b{ka=D6fy^8SFL7ZVso&>MW_3fqco;kX!VBWuG-j>ltf3niu+P7LMfA^=q+g?;ffc9lI<~7A_n4b?tU%0$A*YBBu+X>)3#J?_!Edup7u
%JQo%SD=<kN;oqI{oxNyt#Ay(fI$8h}+(5YCZLJt()h23U>18J`c7p8^Iy3dcH(@9m`qyfA7z}_?`dq`daGcuRk*D&Kth-a}4JO*V8iSE$uMw7SFt3Zu
XJ#(J!8XzI)EOy-|OY40C&b{yPU|_uABYfL*K~KAa|A$_Wzp1<2RU>N^3zEA@Bao|znS|9nO4Q@gsJo_sk0ymh?cay{l;qvP|>{@E8l`?D{8>;F8@|6l
*s$4_ToX1@$yz2Wry{97Y&%))+saI|%i>C-dbYNz&wyR;9qLwiHN`6baGh6jCXlkfh%^sT`>z3QWS)w`vdzLs7(7mI6eN}Q|4y>u+uM)bkgg2@*NKE8}
NF2Q8Gx?hjLvQJ@fNFPZEAA6@P`Qfnsu`xvR!(l!6*x92W4(rax&K~`6Sik0WKeolYW{e+B490szV0@Z<^g|%;nmpqX*={~M+s(JJeTS&&1<!pv(g~Lr
KizWolP%}K??xwD&e2`+u;JdDV*n3u65$!zJ!)u|+$*$8?w%%19w9@Td^kCJmt!_>@-mm(1;6+TYqdCeu}$+25qyM$Hp%5MLvrWyB-cUQ^PtTKC+S|2`
KDEKpQARfr|E_#O|BI0bkyd9Q*aXre31IrrE!;g6wO`lQM_j->JCzP9pB$i5^rS~?sTi9x#_Kv=KJ3&c^#El^{4j9zF?D=Kb3e6($1qj#~*+Fdv7m}wm
REC{OWIi{_DT?cmMhK+j!-L@=oV)?L3Oh>G3b)6RUppS`uHjNHDL(x!<5OH?wbt&R$#mU)GV$cV0vs*LQziRqnxP^MZ^vkHlzj8O$%7kLrK)o%;7scnG
&}t_pom=U6?CbG)}}yrW~RZt57T@9!9Iyz}DRbC=n<>!y=)`@Q8yWBA2)lpl@Z7vD#IG=^V%_xRBmzQT`}0X07i=5MrN{&394AAck12QlBt%S2}1!u%b
;>pcPd1HpF`THP7IqY=Dc8e2O(w>*1&{Vq&)cJgv^X+`j6NayrUb?!=X?fm#BfAINVe)b|81FtEb(=^q)i5$0Wv~-cctBVBgmGXKclRGB7J|v~@mhQT-
g}rv;dgmyT^U>qNuc4^(Uwy^8-sr0Cxi8HNUedj`y}AGO-19)*o!E09tdGp^o7P(I-pfVwABgj_CHlympI`X{;M_N>k3HpP^+Vv>{pd^G{g#z(*#|dBK
Rub*OK*aoTR?vP+3%dYK>o>}v?oeFGPCI0Ev3uJ!*h4jSLd|-rSaF%jiT3f%?@_yr?#1#>YK6r#qa&<=fC~0U!Loe`5~s?w6wnn=EWKR?2m6W*Jr-oGv
S$ew1cmz_O-#@i~8ul`G=qWTf}wSsqbU^=)<`^@VUCxq3scxod564)qUdJORo6#$=M6py9W60W&Gunv=7So%O`6el<}8O+TNS-=8oG=&0{hC(su2^*nM
fGelT`lT9w~nH{9>f`6cw|%klcf&;INc@#^zG|I>E&{3A1HzV7>bxuJmgIcJK{H-A3(yTc8wOC^MtyP$P>{j+x0jca$cQomXKu9n>6^@MnT^<d{FZ4KV
49PB($--i$MdAhYof`@HibS(|@Fg0pE?j^=2%zwiCC(Qq$!~DBz@eL1IJtLfdRQx?1(9;1u9njMO{a_u?9Woa$n4Wo%)J*)M6@u<s9q62nabCVM&^hDc
Ja$!}J68nyAqUdQ9dS%@Pt%{=d^`NX*nMdn^I+`0G>&;Nc5jJe9+LIj+*Nus)?fUlQu0iiJd-9*u<-;NPq6U>8&9zD1RFO58~3OkpWMA!#zP9>Hq9~~l
J(m(%XmoEZ__N}Az8movy8_yc(*Kk^5|l?WzUeu6vN9GLwOYDo4fn|<`IQ(8{hwstl!4>KP2n7@%<0U`fYswL$ZE*-~X6mxRKL);5BfgT40YNhG&z^XO
qlllgww6%x9C#pO+??9~8rleE$Qlfm{0icf@ehwov!&0rlR7Pj_vL^(fu2?$HG6hP|IY)adChZLjXq?dn0ATqSqy<B>d2ldI(JO|FtV_VP$>+RG#PK{U
Bau1&6zyEeH>u1&6zA4JvP=Ptr?7vZ^!@Z3ds?jk&Q5uUpUKUcd5#(P9ye027Wud!}CBHO`7XFK>dw(l1?-M@*-WegA0F!=!_(ma$zf(MXD@IHy$!Bu?
CTzu?43f23Z!#!<e^?u*@5}xrL)~kE6ea{{B;ISBg>Dc$d*nR1E_rchG=|C^I&lOzq<*%rc_rIe0>=E(o5%KI1@sGPl#0MC^ZG+#h3*oZed%Ixd+~Me>
uktrryuo{FW8Ls5gLAL53(mWT6>hw=<9qHl#dp=}`1W4=(HMSlZ~bTtzqprvG=^W?J3ku3H$8=VSLU5Nnr`Q@7=LNQ{b20AwAp?zc3;|PKN!2Wj4K|J_
1hTlM`QiPH~XEtmyf=j-hH_O%a_+bJAB=^!&fWyn|1hV$^B3|d^NXjXVpA>hcDvRA|W2P!&iHq;Q=~)wFCLMg~^}g`#*a5{^U00`;&(*-=EyKe1GyoF5
mwwQur)V_$*TREK>L^Qur)V_$*TR^HrqKcn{;oN1uD+Yx8bABHOpPVvsy{hn~Ab&)uQt?$C30=(#)e1KS;XjJdwe_0LCR-TCM~`q3GF0+S~&c><FsFnI
!#Cop*elP56wdFgO}v;E`bCf(nY$8P?f+_m?6@<VU^{&QM>;pdd?XZeL^`Gsfsg^yo;;qF>|!!Rv)=9!*(re~h%nRt2DT6xx5dDdEa)>`?&)>?TWA>8P
&-opyv<&Ww;_Wa+dB=Un493oz-;1F@&f<w){3Jx{Tf<w=OL(hUk&w@kGf<qs(;Lwer>9g9>!!ds&Ja$*+?|ES~c`U|X+Jik9yD#m(9*o_W_FfOh?k#=S
L$ZDw&-G}mzjzAeA?Nxwj`}h0w?4}|Jj**g%R4;FJ3PxfJj**g%RBs|Ebs7P-~ZC5_8*4%XY1@|>+EOi>}TujXY1@|>+EOi?4Os`*&p`(w*fv6z<h9b;
1fKe5N-o}9+LIj0H23s{WieoAz8l-@OenqZ=dRTOflRD_&o3$xFzs;OflRD_yo@*DbFJ*&m$?%BPq`#DbFJ*&m$?%BPrk2Pro!gc^2M&)*X1(9eCEae3
n^w*0+4tw|v&OeAN1u;eP+ARey?}eK~Hw_}QPmB3^y|=YQJXss6|uny-S~x9p_7PL23^W!2|z{(SIv+XZ{i(@l5X<GlTerUzs9rIFTyvHQ{)uLooImca
5MS-%aid^FZy99TZ&T;B#*zQeki9C9Ch{nH@KK0SZ!1&h~w_Rr3U<myDf_<#NYedR2Gzxd7b6MyvApa0rtpa1%QKy+T=FHq>^HKT7iam4aPGM~IM(^u~
PTuZt<iwM7$Xp;L$C3#4JH1`uo^N<1w?kAAoAq7(1PaxGp3dFgeK%9pZi1Fzi*T|XpV+zH&r%=9irToe#KT6#!LvKlc^y8oW(;sck)IR^;Pkyuw69m!z
>5sBJI@y=snMq>SKl<^HeDBa7q;8M1c+6tvc-c#$qMRli(B(v%gHx4JQGZAh32@3G;p$^=UQj|*I`Mv-8-TOe!2%Ql&k3ogIe1Feps3^pwVPA>2@kp;&
{)bTg#=9P&8Qv|!KlFW>4+gXJsSfguU%G0Xiz`;pZ7faQ|g%KKmCOIg#MNP^^-3LN_v(;46=$9f#ahWpA0XA!h*Jli5Km*fU2DFLeXp512eDb8J$hOhN
T$I1`BDOuEDxj@`Ffl@CI{%E~(^RRbbT#dFQY;wGh-IGZR*F&FBD}Se9-~eG0KCz-d}N*!XuJs1VWh5hhbY7s!3Mn_#%QgFMCO_)7G(F`#xKB~MQiyb&
0Ni?lIhUC0sxX_#Uodkqe&IbmqL#5Q0w8FD9nuP-1|ukihHt!o`%0543-uEvN0#14LeNumY0uD`T4J>5#b`#?v9JRGX{oKdk;Ki0%4XGO5-S(LT$PL>3
!u)h;6VZ?|S;db=gVdM-lQkvHN%C=KbsROqW6p!&RI1iMbrjU6d6oAm?kijr8*ht}=+u;NUBu3ms`{Sx8xU%F(BbIIYyAL!=h9}Xs7NIIIiS6{Oz}rI{
<NK7#^Z6R^e6Ux+sialG<mG;h%~mIfXWfV<P6iwUHc<N2%;&HM<l!dlHJd^&h$I^AVo5(tI%$>~!^-S7DjyV)94`(<1<PXHsS~v972uWWTvxI=E(#jk^
*eivY6^Npk$k!y?0etD2=f(2G))IpkM>9vqZ57QW0g8D@E);9<z33+pc{o9V^~kP1RT5*ew+r}t`K@rIGhojmIBL_s1;7Ij3pdQm)}xzjW4K9uJ0DZVU
{CRE9$Vu=bVR?li5%*3)q7|ObUA`O(x-Ym-xOL6Y8Wq;2bvGo5@64V*&)-^>ni7R@)&Uf-bvS&qKk&WFL-C(W)>C-lmr}%b1%GsB^Jf^W+MNkB<aDu@C
2^<BMfB;IW+q_#WUAXBwm5%T0&I(86X4*7ru?v_54LAf(As>hS&20>{OKiL}#x3I*CP18!@mB#0);09%_($_c}DG^~WV%NOiq1EiIC6nY@476r51GmHh
s*|-`Bc`+^;v*XA;JK+r=4p)<c-H~*HvCE*hH#2z!>(sL|qTZtMHD1#f$=(>}1ZmwI^=+-MAi2fOo;j3v28iiyI`3M2!om)V(cCuZVg$*|6=;5&Ovd0~
Xo<GMbk`H6eD4H7xN@Pe9dxOJp|&NMEFyUz@Q$YfPnkGaIk0TV%>#ny8&Q^mA*pJtPC29qPWg7AEvJoGP<nZibtO*}fGNS6(zG?H12iR@hH)*#Ul@vgc
ZKC000^+*6hCV$!5z%=)qviIkW|LH*q<E*9P}og&NkPiO2_;vA@?y9b%+fGowc29b^vB+9M#Qil8JysizlTFxP~0xH%ZU|ngsR}Og=KM9$Fagk0wliYr
&#C`Qen%M0*Ut?l|(i+$22SgWBFMipGNFGz{u~n2udgPLB>P*lVW28r_)qx$A-g6ZeOCZAx3|!wZ!l-%%+tmJJrVY2^t%*KLRep&cOJn+4J`pXX!Ho06
d>6GK`BU7VwOK;wD^j*DIvrkrL2a+6l(7AZPfX?~9euoIxAQ~Q)KDtKW5=$^P<Z?rzk3HTNyZWZi%1=Vk?tR__z2clgiu__#ygx?FXw-=jY4C%E+P}{7
Nry$vmoBbiBD4n0k$5OPZ)d;eoURJY#z+s@*A$s_}>XRNXb$!3-j02-+=H{?k5^mB5!;NMiY-Fxftb=b>Lu90NWHOfHu_8rw2Ndf<nrtuv=lHQ4LM}h;
PiIZRM{&BIXn+{YaiI;<+T%^Im^WQh%^=?yt=4uo!xS)-FxK>oyjH<z3nM=4St6t-xa@F_C``e+uxGH76=;0@%xX5rc`<>6um_WDYuFMncT%==;n}Sob
wMcRei0O<u-qhriso66doym@GrFXR6-=M++jv4lK^@@O7_%Z1bSi2YD!n=0fO**^=Dob}3T{J%_;!~}SkTBtxj5Q`#sZDxI9{fB4&-Z1jGf+62)}WqAe
)B%`Q)46&ulWv*J2OB2wozOW3IwM1uG|Hn;Gb97%+<|^wLmfIIQojB6@Ht$O5b7xEW7f<T^GAUi;Xn!7Tw<t9`eLxnV&SQ7$cd+};2It50SfR%CSkpL}
qr@2=@=nU<$$=HqD1I0;_}W3Yj^(I@kht4*c=h*KFsl1<`a<GI}x;m(@FvXu0}=%8r_0LZ+PQ1gUtunna&6E3Da$jIGz!k?DA4ydOTSNkW7ZobE$BxCH
k;{zZ>o?V2iP2OKkA*;*$ff`lV6bMS))iC4(8uZ>RfIClhpn!l@FE>v40wlQRn3idw=d*ZP3S%hxkU#mxPHTo5GD#_^mF}!&#P2bvE|x{}=+JNtPwz$q
F9f1juyNh(G6aEzV839xcDIMK$f3r?G0qq`M-K6nN5(<Oeb8+*(q8E}rvr0|o%T|pp9;(zZasXw&9`7aQRZwKZMg3vDZ8WvVKgQ|16;_g8EH)6kd*vV9
`x6C9~|7k4^7)>65%9QGf68&zaS?)T3?@(tOibZVn-U;p*^0g5ALzI(UI}wS-6e`9~wXk=Hs5))2Red{1WG<dzpp+=e*UZ+QV;v)Z{1ZR|dN9DQR??=(
H{zddy+9z{#ed4kI%qjy$#np?In$6)jO5a#eC?yL7~L!Rgv?*KwDV6pZ`6VXqyMw1keoStqnBFACsnj;zjCc?tFkt(nRK>A?4p9zQK(&2v_y#TQ%7&dR
B`gH5XA>+upG>6B)Sr}O^upkg`Zmwcvqb6D9+f*Bh5WDO{KvlAB-F>NqH;#Y|^rn-fY8$BztPMieBJIe|%Z-Kz#$sH{Gq%PKwl{nkNht#+P<c?s&oaZY
JoR;<|b9d^j;PKU56b{{d2m+teC%inZ8Ub@ON>0OK0Bg-Ko!sfKk?XJbqx~$x2u@fB1lxCfFE6lUJI%4lDAYii>6SUe<xB_ou^a`n-BE><5PJP8jI#wm
VUE}H93!{D5{<trk5^tnd)j1`&LV{2@ILfZYH>i}gG*`rY2+9U#5w{#Y(z5cgK<3CCZ~y!iM+3{t40X&Lm@1j5iOAGv<Bv4pzfEFPm8?89tQ~j6egsk$
=(v3x!D03dsLWw5uJ2lIwX%8tGU|(beXl8rB$i{Tn-k;RI^VawqB{^v6FIA!L8Ts*lnmuAE?yc+<E1`@Blc#1uu*#2gN9qWz$m!jZYAKqjTI35q7WPS|
IR5Il&S)_)yP%?f_0?GBnpt5Q>-`5L<rVm5l=I4oos@3Z(<^OtK<wI-oePGV3LM7*H~-39hprI)uFiapF%$V=c~g>_G6apQhFTd9N6+Jlf#4po66*RU9
i$#j1n2-}g`63{t(>sgBraVt`#HH`IbWkh)-UGbORM@)0&hw^IgTZt-9e>G({K=OxECRX*n$R&|SdxkUE50z2gJjwPJ&loWcxb}VYM<HoNFY+~Y_e8p!
y^!!?vN3KdH{EQ#ci@Z?xQ1CjEVTG7q17=gnz#{0Z;ZGBASo^%%hs}}euI#QW_`s!$Nf=CZrV)7B3x>NOKt5>@C3v5YA_E+~o|M!5j7~t-wHSTb*SAoR
oyM4RaOVS+<{Mg-`>D!z7iOozLTd>*WpLUd45HA0B37N=Fyt6da3zc03mUhCwFue0xRPNHgg#F0=!sV7Sl>lHeA29RNQs@MAq`CEe}hA2-Z4MkT(kCIe
PB3VwnY<K2ZTd8Z3M#u7-T*u(n;w!d%Hx?AS?Fj7^e;e@cQ*|GZ7LRV8VQMbavxH#STNP?;jR>2Udsi)*{PB)4<{sM)UqGM|N}+vN&yelm)Te=<-vkvJ
QZDCq~7ewrRt2oL@zUO@femM_3JqLLWiLZkLsCdCzewpJlOB2$PyFI7nO5LnIeHAaW4`EIx<qFu5b+satZ#f|+|Endv10(fe*vb#1MWCzx`W6&qik3$R
HVy0Uq9hXVb*H#W+thCHT*Z6TN(!3;75j25H)E+D~D)|VTDmr0c;aI661CP0=7ZyI=n3f2QdR+xGO;UZ`?Lop6o>(s2^9EGjRqOpB2rDOFlVs}I$6r29
E@>b2N;9@j>jNWn`kPjw@6+3T`e27y`1lW`^A-|b+4;C?qXy9*1!o;UJf_}@SnfIhcfS{K-p7z3}iRA0U(lgV|t`ae7-Rw72q%I1=XB#Uh!`%TW+t2|s
PNywl94p*LP=j?r$1L3$@gxeeR3baF>v>A5V7_$~g&3&|Sn-SlLvzk+U|Cy!c35o)i}&TSPt3|<i~OWNT*5foZh;a<I|q3hoCA4z8Y}~14hnp@<ZylGB
TY6LWskhsiAb={sPNSwS#^qXz9LX$Bq8_YHTY_o22ILgHtw&u)pF%QY)ePQ!OFD-nxAMqhvEc{4=>ruD`o+*q%I-Rf;hH^fZFWnn4Vk6eXh3q6M_|u3`
;ItC#uj@O=O7*9Ud5u^ss?JgIrEm)1nc_!YPz>6hvB8aoqG)ea;eqbvy~{RWC${YGNugUdill)FkHHq3vNaXci-UgL(Wy3g}g$<P2mP{3r#5JsyK_;yV
X+u@F3rvXT*5<5XVYOCln~X<cAov>rt$st^Sau{-e<3+Q11h{b%noAXG~c_urJj$H(OF;8|6^q>Qzg4d0i;t$}y4^|Ufx4>Y<sL1gw`dz8BIzmS6B>u=
$5KI|OkA$#g2egH0^4QSgv6mF!P;3K-g+dMJDsr4<t>7HC-BqL*RY6?f{!(WK!v%^lj~UtBDzcO|U=Q_D>5Q!f#LDUvPq(_z0gVBMy;GF(9Iwny+p$-Q
C<aDIVj9u`Fac>O(@hYL0E&U_9v!fP*T7~r+w4bZW$_;t|GRcfOM+Q;S^<RdO_Gm$k>wMR(t_o|+Lsv)Hal}LrZyc;<j25|5e8nx5cB7~4Vw5#2@X6hR
?H^lM2u##RjhA)7Yb`z-fd+9A%aw1n`28kG9nN+-EpVc6f4;1&Vo87OKlB`%~mRG)j)857L#VY9`9!;m`_(qUl^TX9N8QSwZtQj&m?#2c<w5L+;Ve_$s
)vPka|fo9<Blwg>d5duvrZ-4N{Q@^G2eOp6U5uL>E4wML|=Pp+WZo4_3@z<Y@y@Lkl}@Hu`?Lt95~Nsvsb!MnZ^W$F7CW0wE^W(rq=^n2d-Wg^82}#6E
<`4j2m<bhYxk3wjd}o2<_t=|<=u$0O^shBL@&bflGWmeC-}t!_HnHAKVj1D{YzeYHcuoC7+Ot&%Rl9Ly=#8}>6%P){J<2)p6{0fLSkUpq*U9eyVsi-S=
&2&IVlVqwV!q_9=8j%5SGfz9P+V)9t-@gAQ}6f#iy5KF>ohTNdWgFM;9NNy>oV@HTL113yT6qog?r3brq3e-&l%=&<S#V-<~R`G5zLeQ~17Q+#19{>{?
-Dbf^gb2F*p2#h9eF<^daHOrsXhR_3+1?}F07Waxq<@&pnzV%+od$80h(Zc_J0q0DVa=Z7LS{t>2^T_KDTaKqo+RI6MX$?*#N%1Oc>+zXHnuNHBy2b)O
XNeX^nnzKdUxX%oX0n#Tz93ADv;%E=36$e^CK{bBJ{c|mC?a562rv_hdam~m=2dNea!$yWy;$i1hmShhd|L!9EVH~G4tYab3~puJ@M;-;gGZnK*0=;$B
A4NbYzFvO4(vL*sU^BAoMZQ@D1Bz3jcJbZ;#7jx1wzfEQc}3CEjFpY{t*^@pNbT5bXJR?D2aPAj8O$h`9t#2`?Uo;bM)cMZpf2R3h@p`S;E!=&#BNp@Y
G$Kh7FEI2ODmU@L<?**uV^bJrs~4eRko+wEdOpGpcm=}K9ITzUN61+DKRX*sN8WEx~gVS;d>SFmn`**@bWlLx)yQN)yqB&cAh@iggmRuN<xyxIthJj(%
l^bL*WEvmszc~>?QNsS8n1XhCCClN%+K{s23xyxJFI1L<=Q1&Tg;byZz_;{~?)U^92OJ@;;ndQS;BZdut^pwf6dW?50WYH(%zCP&l79T0>ex%`)U!d?m
lk#Z2?|^cfH(c3ESdmw=?Y3Jgq615#yIwAWlZJuggp)>)bsG-D$JG|iVIaU7U=o3hEL4zUI?=Q%_>7LpTZ2VjS7l-C^H39(BMS#qn(-$tKOq;pChMu{)
|OrXf7~4$j&Q&I?t(5La$Hj`qeMRS_0gWS<P2ioPH6^&XLkVQgc)lJGO}?tHu9sRv^o{^$a67k5o&V~PvBmMK}qR+NzRT15yUubOkG_xylMBqv^VK{TS
v_~o}NX7N*YN4S&#F#8*i5zK+Z;MqNH8q42P#vvm{95?C_Wws}o|O<zPRenYh2?2^3}O;$*HVRD!Trr|&E&E$@R;+l!pXZ3z+4Z&uZwEApZe_lu+7sgb
i=%Y~hVaTnKtKcOdkf=_aY3~n<LM=mA-YqTN8<kn#=tSt7(Sv8gi>nTf5BkP#+z*L-h&3P%)U?CB8q~IWi1<O#SL-{>>{M`jz&3%U+lq~Y<jz&=1U`zI
kY9@_{)rcIM03NUo2%1@nPzin{#?!rvLozKBcvNx(D$5h+2<bdR&mZufPlJI*LZFh2<jApb1kI@qn>5;^@Cm_-aB?*EX;E%`xCqPRWC-%{u9ibR3^*a;
s7BewD154iwP9=3Fq1&GRF<2KF;6+LW#%2z(N{)+&D7p;$x7i7$ZN9C1@@-#FjMiULqE{ff)#^dH0Ku@4hr@#Uo(DzOxIS#mQw>maEjiTtmRKa%K+QFU
-UbUmg}G#>#!qRAb>)!KZ#~gC_b3evt|^HRJ0J7CYa$sv+1HN!jPVTVL+pxL^!EA>@ghXjThRoD^g=fFy&k()|jn<N?5GMYVPnlu-&N}&qV|#YO-5Rr>
pWDv<xaK+Uhph0KU{pWhN)c2h8Y^nVu$j2r^l7S1h2}hVQeARrR_n3(~b>P10#MpMrA6$xN_aAmlfhha)D|y}TeK(^g!o$EP6Zs=fNSK9m+lczG7pif+
SlI$6cVQs0>Xg*4Qx^5&(7brwXzk~O<4_{^R6Ps0IHgb1v?-0Y@|idjPqgZNlkLE^BEPNADmP<TFTm<Z}|tpbw48bu~3<fDiE+FC^?W)6BRWtVbFB#p2
f%4+S_^1i@Jx7QGHa9$rNrPc;>s6^hU4NvL}^eN;z>tzN-B{Kk7t+72bp?4mC+HBX%q1)^Vs;eOQtD8F>EGl!nI-D$Igt0xHvnoKYfvoKAW|6U)1jOyy
=v%l&SfD64W`tRkUJ!+8rUka%^?)=F^#U35GQsG?x0CKjS7EhFQAo*U2#m#BXD$|poZ@&Z8+toemK|h~JAI^mPC5jKX#m5@?V<2qur!I93%XSRI$mt?{
G148Itq$mUAFKr2j}MayiQz5DEu^@AMlg~s<V{X)LT)yAhY!(m|@}s(grqE0)4ncU^FkMMjuRg5fjp$vdQPo9M<?+S4q!ChLE4KQbEpExh@F$A|0xpl|
muyEE|<@(E2EL`;lvRI~*t2$*Jt`%Dq}J@&WFZG#c4prP$iib<8Tkv=}UCa#*;9;89hS8tZI`5ZI}7`Js-$BDa_xrn;UO1wK0GMa?~0zhgOS7>Nl{&=z
lJE70jFX~Cq4&4rH7FMwuv8~tE-YY(e{pk!W=7?9!cF~vy+=6^%b#J^*ySaTYp30mO|R&z{POe3=?cx@N5JHbccClc1)De6wC1K914E0O_S*z_c^KM3S
}4%WJybD$=09V_FlH@9}lx}Z9WAHz|cAW7K!u$XB=rt;h<g_uYOE3{Jl{i!+WNeBi*-_}Af#Vv5^M@FyKRSUVw?j*HwQkaA3Y0C4>9uy)rr@LYYg!;H(
*0#GHr!nP&oFwLv*8@itQ?UI(**dTbL9*j*%(U|ZuuZFD=60V+Fufd+qmC+f3Tn3Mud<CN*x+RKuzt0pah(SVZx9@rEDM~hd`ZwSD+W%(!-iGHtOznG(
)LqYGzwxSo5v$qr$-PO5i|4FrQ`9Xy{jfDa2pnErmGDfiEIoi?VywSrt5nGzgU`z5HuRB^<^kbQN(M2lO&tk>c}AU-C+jvH6F+-Sf-t6c#ODA0c^~X-k
h+|O32cq@9=ye7laV2qBol(O{^9{gc1F9$zgG$s3VW^8_18S#jwwBb~eZoYyjxABrKkosVjY^QgKlat+80)3-r8#&E19SLQ({9*&Fk75rI%(m-~e%c?k
;+qd9PuMN{eg-YXXg>wsQCz<D^c$LlNvCb<|wGgOeJ3rsa2J5#VLsxe*V^CC?pFxyLEH}G<#3El2?vM`2Xryz(Gx13amYzqeVRK>}<COMvI)@m3tJ)@w
>ZRuw7SQ&yr-`t{*fW%d-uogT)?1&Qb%Vs$=cIgfSRF4a3W{}VvHW(DVk7X(>Fw+T-Nxj_Vz-7BdfJbLfJY#()@^--z)~P?=pr8$fo&L&e%tT%kI$!g0
)|oF>i-Hm>J-27xBnQnPalFlXiQ;=1ak(2yMYpJz7Rg$(1kIm-ujc>&16PGfmn2u%NpuQ!9l`DdCy=IZLUF$xPn_5S!jjlEjivFhI*|i2&3)uaoFNn<q
U$w{py!)pX9c=hP^KCod!-^vIqyL2KqIJi_JrBCA9tud<ek(rkG%k`4|TX0EUIo?HQ1gq2-%2OzTj4_)yRV~UjWmPMmRp%61osL2og=o#Dk>LFSb4<Y>
_7{^!i{YbGpHVIklpqvF;ajmG8Wm@FoVBf-s&OWxTR5#$QcSFlw}-Nxk$mQu5Ih=uTJbG-<|)n4ylQNfm((#9-{}$AgS4*=*vC3lPUBT3Z}+x4%&IL($
B{;Y98=!nazgHocR&!Qu3w1P>JrAe-!g$SdS=y6>w<fywMJ-a#P~FwpH4&X|ZNXn;^n@xG6T;uMzM+$Dw!;Tz&^;@y3s!J(KQ=`N)MK6jT1lGXuMRXh}
dxkH#jTa#Rx(mbOJB3C%_x}TU3b4OaUNHuKx-3iUWF_rkk5&_rI))8`@1PdtOfIL;4j157|E+%4!38{t`)x{3$7tnwL7#gtJpAZWE&V-Krgl$#{jUwe!
3IxkT;Jpww$%=w`#j}7pdfTaUa*%GBAwCVEw%R~i@I%d6&A-vhybFhq9fw_aY?|X8wKM1zeQQ%NCntmE{(wUIZ+H>)l@|?;>-`qa7K|vwo!<69+p>pnj
ZOJ;ZnZ6e3kNlgj}BBKbm9p&9&MmpfWz2I=In}3zx#+Y;TY4AKCC@qpD4?{$2LmA^>BRQ4kkMm%p7+%lP$GYd37~E=8Tc|Ah8>O`FO{{A?Pgic_2f(Zm
_9UA5tZfaLBR*!E<vNsU?5N54!?~lm$k8zYJ#@H7cm-(aLj`Pie4qW7S^8c9jV8SY3M^mkMC1AGa!3PY?jcIwL6cV~@53%ALrLG=!%D$3$sB6?zr}g;Z
RBql7hwQBz6ZPy&z(k~NDZf>a3LI8*Ud@P`@UVLM)1OMF%*2!)oS(F8n?0kInF#@mBli~MXl*R;X}i-Pra_Gq%jh6bv61cJWqg^i$Ab7bnf2%xe+k7lF
ke%}Y!eCDm#l|_o!P9AM$9ETz?oUTkt2-qDBb}Q1Ty}rzf0x2PPPtPSCQZC^H`i|V9NYrFze1BK*iQoz&X|<dnO9g}lUv|7+Y64q~OXW1L2;{?)os1*j
X2No(XTD%1LmFsY)9KEUZ}xzf9Ca-d5(H~jxOb2dM%4f_tvGg@WrPO;CsH%d^lgYc7R_(M5!MIudW=~TV<K2G&3sMDMHFDwmOL41cori7PxiZgo$t~*@
{U61&^>u_!5CvM-YNQo{YJC))g_&(C?Ys?Vg^BJ|Ja@F9o>M~%xJbJ2^*srWz$_cQ)o8{uc!WKT=mZT=}IS$g1N%>!G==>1@|YMicMMEPl>U9ghW$pM}
^ZF=U_J8p4<XoGdhN!Ms>)G3Rz%O$rIdhgF=PF3}N6g(~leEpkXFk4&_4Nbr&ZFOA&ygw!6{7unb1!YiWf|a%MFw@aeGVk?ew-g4C>}RPBi<=Ffc!?<_
<%f)&OM6O33YD3l#UgfQu7jD=0*NrJqlx+u7V>zOOD=8*$ktUCri+9ORd^1eFlNr_VM(pU;L;AU%30CFYtvvDf&NpHOH;aU=483!nQb_LZ1dRJB)X+3N
ZRA0JV>7)cB$R8qmhCws-K|dj9b?F>R9qY<fZbwyfD42TW&WFk<;Q=%%jyOncZ3zc#wXxPaDTe|_g%i%$Pio-QD`<$ALRx}Q*ejeb_YwpUvbrsfcXJSX
X(t#|Wts5i7EZGzz}SLcU<0|ctg;+rk*<t(1A|gAXW=BA6RTZF>`h}b-ydxkg}Z~sN??ot0KRTI&cHT;qD;5Z9^Vdm957fwlkq%30B-`A<w4zZ{elZ+*
`_TfBLVCf9jgx@p78ySNUxl(yntnoVZ``Q*fvl?m>oDfAvsK7g2qQc9fOrtIB8r5aSC>k0raUyB26G!&d!8EyeY7rXKJDh6dn{&hgj<jk8?sm&@(Dg_M
?LHZRudoXOjgeRZU>EqH8DoG@WRP$ik=~2O+(S1J}X<5Xo><)HN*%$9ktD2nwfAFsAC1iT4OV4;-{M(*<7W*xcDyq<Y%VpfEn+yp+z6eEG?^usR(JY5F
mCOdT<BKKg|r<h}K>BUmNPU<DjLMDkDPyudL!MBWgW*jP6v3NVhFT%1h+k?<sqcjRn<_%Aiu8&`uB0(dpAM#H6)BK-^K(L!FLby<|yS`U^eV99~HLJ`o
(k!p+IS^1!3Bu^_!=ae27tL=6RJc&>j$3vInup>EZM!N-YiUu%qSF?}U8Z^w_U`=72i(p)5v`qQbt^l*<q+n#Jn1HX?gtvNq$^)U9Y>^`{DM)M-nyP$l
jDwkxCG%*i*D4?eC&dvOt%7Wi%jvBu@*QCIwxeD-Rp^F~r?RQ!v^p;^=GZ7UyU1!lIw<xH*#ok~l(n4qEYaX$>5YXLMO&=&9RS#`eDWi^itKG>?=Hye>
lmy|X0f+V_0;2MbBmvxD3UHJvun!Ca>{RkY#J_YQawr)kZMXXp9E_ZWbEl&>C7h`aL@qYO4cb8fR~-cUalkwHf252O4&p~pu%>xw#?Fm1sr^_;(|sAVB
<H|)bw!#Qez+r%k5M}bG$kfr=uwoRKel1CdombYTx5%@`<VCwN>y5C?-9(Sx>lWL4?O@AZNms1avH5?u?XiOUTu|9u4;pq1(FZ*%6$fXtLN-`!27s6(=
m|d}9o8sVS&T8=dBQ5U)XoIh%#G<Or3Q`4S|fsXj08nIRC<-aP#tr`8W%A#-lA^L4%w1uCc4`2y1Oc(R%9Ao2<wT1^7_$eb*mO_U%Onz;fAHv!CWoTPn
#FS3H!Rj^P|1k$6s-i%yBdaWzeHpr|Ta0*i4O_wSXj44UXn+>G{Way2yCpQMegHq^u8RhGH6;rp+%DP7_g#17g5bW-*U9c@GpqAv=O|Xus##pDWZ4{k(
j%Mp#Y=iO4-(_xUgd&Oo^xkknn1=#^hMvPuMwSaEo5|8u`+lYiD{2-={l;EHqAEQ35ago}bbL!4M@o}7e3c#SMv257B<U!^22&~5fJ5Y|vo*sAh0Wt(z
rTts6jp6grWR)-TLDVY<pAcoH3wuNr^n2&*cL2r1_eK)tOJl|CpcU+ID)<l6kN#jL*0eVaJ7+?fMJG!rltbu7D~!tWSW-qf#~8zv(!O6&WG$6Skc^17D
AnI!j4~OJ88ktkR`zeYVL^h!7-DU#5_BemZ0@!)zlub6eN%7L^?TI+5`MFo2_Sig-e9BRP1AQmK<RdGBQ0vBI^OUm#`+Y5ts&BRL4@90qCDI@g(h;5;j
NXN81-1dE_mg?@)b@66c^`vgvSF4tj-j26GATm<^)uRjZ@gOX^e6_>+-_!aptsE2-m+Mjbj-1$@P<H$u!-1vWUcOLMd}mG5yhdD}QMIKV-m0;^Z9qdH`
JklQuo##O?T1Z-D=7OTl22i#4Uo!c8WDY&sQ>FlMDqk+@Q+}a{K`-U&Oe$|7O8$z%V_>i)^p$+!qWbP~l%h!c6%QhrER>la4ElJS{%M%aALw7X7XIbE3
vQB31ILb)K`HS6Rx?V4HK$r*!FET69K|YZ5Y;4psh$#nHbC6eUa1!@?&ylgU$EPezRLwM+f^)5nkwmoW1Lq{}YP%~?I!|Fyh~=IiL3~MV3%S?d9f0L6H
YzV3QV(F-kV|zR`4_M``u&sbr&C}_FdUZyJ<u_iod<bMk{)Ci$7)m`+;|I$V!2pE3)VvT#Pf`0_h4hNIn|T$NK<ACWQOHxCObts59e&i9EdD05Gp771}
wM~+12r84&5AYu;ElgnkTCJf*&!xWj9vn9xz78dY^iyn&UOa5|kwGVURiHiCh*0l3&4wE8E+$xz3OI#oEqxU;^1)+&JU8AN9c)PCLhq*Blz5*~5Vtkpv
HGK2v%=rJLh#JDU8~O2NbaaIME!s$-iX$&Q{=bYNq35YiTon<F6ft=D5}JLUMHaWJI3a1TX|lgxg#Ka5iV;&9a8o#>JiI(l)K`MsDes$lEv62eSfAQrM
$OlK%!1Ac~tIoRxx5p=i&`J83)P2ntg_Ji-uKIF=Rw2+OXEPgAi$MLw{>jjn^TyU7W_7P;wR!if-p-6bOBbT(_#7%+qGX%>p+={`#6G|hP9BG7ZW2T(*
<D7z}ymtJ;F;ScZ#oj9JSrV=C)5_V`tXlX*z0yzWVc`qLcR%Htz%4VhS4?B^{)(FC{#H#PJ*~DYN{-ncsAgC|?2~P!V!hRj^5ihsqo^U6Q42WFI$*s^7
5ZeYXjSNNp^)#(UI#L=ket+lL7s2Ml+k2UCFJ)x<+|Ull9M4U*A1u^yY->iPEA<X1I-guJwBo+a!>UA6LdX(JSW1vIK;Aos(E{8nqF*zi2>a~Fd>76Px
a$&LmK`Ha>sH|&WD3U0V*4tQmiz-g+Zr@*L_>VVKc=#zE&@i4v@zjQZ<Y#8(}*h6HaQnEX2lpO>H7sVv%i;mZPe_MpiIACdG_{oi1c~YL^;Ano2>U?@e
D=vqxRnAqWy5Y<mQmT6Z}u#1sQ)JnlDo#(D{uIOS>{`$hy=bwFa1X%mk@#0<n>cn}K}qp}&JV4-qe9R}q))kvKJy{MPIA;*!9NtR#83pFMSy1Oi5+zJq
XvCJt`1ZpXy5#1v4W5zQIqU_{>*i={wOhH)pBHSQ!zGrrET;DfEfsspXi%X;22V~KwJBd5PRZN=BZBC*a3B`t5mz&2<d;mPPIYoobF%>a3js>X)jj-V3
V>w);oZ^CU<>aEv$N`5DS}c?Md5jzj<`JXyY%;<?xRd#Kv6`<f0LXNCIIxNfIiqlBZ!_GaK%4B{TC1>9<ooi19E`m=37f1L4APDhAluWmh6hqFPn_V9n
dOFTjY0`6u}9HST=hVApok^CACeqss;oyjBsDJtL7!CeX_gwG8109fNTnkY*lL}Pie;fdz-LAk+Zo>nT#oGcN$%r~(2-(WP-1xkt7^<O&0>eSU@>(Yo0
~2X++z#~<SlNc5F=O(UzB}q4H(+Rrv9dn<a^Qym(_7^3<>>o+R6%@pxBC=S(u&cAwnT)eDb7~+$~C<jU}7qRTET4r5T#r5t;DYxtSQ{NSqZ!wFRy^UKl
3G7qa85MouOQ);2!z=}?+L$|z+lglbTOwQgXYSYOcz7Gu-OxA?{^YSGq!pC>5xh*%KRJ2%1`V8j__@`V~9`3)4xT_*M%?7<Rx%5EZ9m~UfliI8bp(3Mi
mm+ofbgY^*^tzgBL4H&UOX0Bkeha3W4<Aa@L)9-Q0RXT1?Gjb#!RDs;EGjYReLrBG|B#M{uXb5yUJRB`@6j~r|C_>Taie0erbUE;ky=V)-sdPJ%a6ou=
G49d2ZN&(fFE^$P#Q|EW){2ORyAF(WAnJ4Ev@0@(>}*DoE)X^ns8eesDiHl16L;~dOZR3>QEFVeoQ*=i2U3Y%RNJ73ERARoQQ^_psGxVoR`<4R+5qFjp
kHk_yFll)bfzsFR@p$jDC=YnO~nT}H1-31p@kyPmu5N{2AjCx=^Q&OhcVI=RoYHQX5}M1DjwGfM_`m*u>E)!I{T5(2bsN2Tw$-Cw^`P%tXm6&?s2Q<_w
8_?^}u>7ANiR+MR<~&?EqXD^CPU?!I2Z{9>SG<YdWMnu{tKgHpj?QW6zfbH<e>C<j9o*sOe(svXZ>Du$3sd>l)O0K@6I~X*AL|Td*hW{$U**j|~Wp3oF
Za`4M6aE3V6pH*|rk>%3nNt4QR{ecprz6=@<h1R1~6Ps1LFgMAwLP(_wZ(<@5A*C!IzMYq4m@b%UPTh^X}9860c=(Cvvlas_lV(fOY6Ej3nv>9aV!k@2
7i^tQP%>@!I)@CM6N4S1WJ0RcAlNe@GTo(d^&O#>Y87K<wB-wCmOUTk{I=Rz2M&t<!79^(;b;1g298gC+1Ca~-`O-e_`(>P9#>7bno8Ej4v0|IC^HVuu
L6?|#tGvrO9G2xnjtoe5Qm_ubm3!oB90RGe7x7$Lm!7bWcDA)u4IDCy>C6Jn9^v(Mzv*v}V2CVfp7pu`3~IU%2-q}cXTbD<>K#V>a3NF{?+ODP>pR#QH
oOuaN0_fJzU`Fj+aW5lKr;*PpAs;3se^fhS`5jk>W_T3R*zsa9YkHsm61=39DU7hPZ(EFYcOBQI-{9D=z=A=DZN_dV|Q~*MqWe~<pIhoTbo%^6vCd&f`
)Q!VYpf`+}PqANYInx;dsRPDPWfUc#LC5#OYY?&!Z|%`~pA7(+*Z{G2@#!`5=m#<HHC|;wo);!W7EL=&ewEPlYS0=x7rf#Dv^YOu!K$uVh3W&1PZ`HiD
OmyLB)r!Eo<qeos%49X%zPqV;sFhO|axyV1d7Z4h%Af1+8u_IP+0GZQK!YlQKuoC_j0lR!GQamI<P$^&-N4Agin%0&a_OG_U2wi<{QMxWm00zzqfZkLj
htLYH<ki*x)`E2O$|7Y*qmYr3yEB!8giz7e+1oR!5oKGSpKoT8&!9kos;vf?7^qp&$yIn5tva8x%?y&1$7c2I^7ZX7;=NR9RkR*me+~nuEq5Mp}uu)N{
K4Zou;pAg-qY-i*T=)2reO4oBGz31|x?3<<GS)h^w7M2osUHwwY>8)pKnb}@;LMs&$%FGo`mBNbUe|Rah*o{QrrpsY>XHYH%kK54|K;~3(O>Cfpv5{V6
872Es8rwd#V`7HoddE5?P)r@N7>JPF_1`3)p|j_eyPM!p4RN2XeVL%2~0E9hz~qy1lH-tN*~-!G3B3oOTVyMm3l#?LbIR_{E30=O69S94nJg2X-qPbJ0
=G{rK|wb0}a>O=kcX(e5g7ueLL7U5+}~sp%x{yN6|i3tF%PvD;9b2Lo2rYS}IR?O++2?S6`LsYvmYlF<CxxU-W|rg6h~I0lN0``OFXY=V^f_M|2;C60s
SJf0W_yoG1EnTnDsW>9@}gdmj&9W9eyj^~-B^SGho<n*G}g=wAD*z!q{aXbbn3FSKhpuj+ZLeMJnShAlR$p4KfM`(yjjZAkNAt@6sThe-@>;nzDpVCkR
w@@V&wG9GDhs@{_79i9$-mhwh$DLe7^D^&1@od~W!l>M$9<T)a_qc4*CW9glB7h+$0oJykS({+bA*S$Xt^`+m|XA=YDi`>q+D(49$Z5aFcw0#-eP#?=M
Khpa)uP37mTI9(D_ZjxYKFhdz1(bW~Oxy6Uf=^$U;V6IyPg3WDs@o%w2^r?_uHD}Vl1Aw+Noq#A!_Xh6ejiodn^Q@2B$d7P@Iu`3K(~_tPcwZ3J3pLzL
YC4bWY(Zbdbx^S#~9+^8!j#0;#;zPZ=)if69KP4Ukv|vx~$81oW`2|GG}qOAJ?}dMv49LyyDdRY|cir`o35-4M%tzdy4)vQqPa0!S%Z9(@)9kmTi9%a=
#A!HBNd)5VuFp5BS?C{`ZF5)lgrg(QZSexnQVCT#66qQhc>9z3%g!W3FtLo3sbSzW<0bS-&svrqicXo-3)6uK5k*E<Ha!=*z5HyG!R)k<|YFLH<@74{X
;fQ3R8rGLP=mE})qABYluAC5lzP?!<4X)0IAqBQIp|i+8HNtb01|4)p1k3!obBqe-K}Fl$y<w~5}tlg*M@r+wV{fR*-KfHanK`}J1qk0bHTk|bPS*#3z
>de_+qmzws*XH9FT<>1hcV^tI--_Pq|KEvx|+hRz|R7|AOqM3=F)3&%gcO_Ui%Qa5vO<qp)3&FLw4<-}P+`O{;OEcv4+hne9JBRT>Pv1y!vXtXeYBx)G
p&3K?xh+FZ4zqES>3#HXn|>Yml+JGw@@&SBeVQ5LD0(_YPYe1B)qZi_1lr$j-MD;6|FYCcEP@_NGi`DfMR`$qXvE~;@Y&){$;u*1Qb(3u7&>P%ucVKk&
rUTce2AOGc0QdJuThLng-!FJxe*y*I6;&~aLfd~3H&cy;jr0idZVw>kr&DXU>lJ;))|}XY32*1)q_n-sEh^-Je*bL`17g;D>xYm9;5$N6yxRYnB?|a#f
G@m#ny;z(^N+T8+V`C6_#^^Y2s++d^d)7d-w+8dd2e*+SIm6%9k>im|Grn4;<H^&i8$%rO#t$-KnWpHZh8-CJ8N}&k?t`g#Wly@{f6V7C5K&iJx7CJq(
`Dzv2e4{c7@!Jqo=d68{;>qf5woCkYjPE{~XGIBxD8Jvq0j1it0_vxJ|)XSjs#?w9X-qzR}S8PE)paVK?vXGb_1D~qpp$7PKBNRL1~TK(6_8xh|X8m0M
J@eguOGDrL}XL_TufH9g2{&{`ls`n~;<9%#hk}ZA=SxMWSCb^4Yt&Mc!pHpI5ySj?3;FpOsq%-}xd7UKl{v=SxK^=VXcvij`jc<JI@2N@0?|D_-Z5|cL
%wL^G)b+E92a(C3xQ{Pd(i|QF@pW&c<^APh|NUZ;ao_4W&z#4T)|J9bn)y1UR6aeVHU2)mRXD6>)0t}=(rNm>zkFO|3YBFyHHQin`3GzHI&5>$Mfz}>P
IOcB%}$MZr=@m%Eqy`p&K0-7_(o^D8gCXVwtxb6XC0GNQT?w=KM;Bfw=)f1vR3ABYa9A8B_5-Fzxyg)+_%8W(fp*>n~`6___+vFk9?_yQmXkIQ#ZPK#p
6iEOC4X}qAZRSoLTwnd{%!w(U>~f<K`mz`;6=Q_{_3~D0w;?W&iU|&EdQ0ecr!J+IdBm;)L+2Q0Ci^K6-eXd`_<}U!&qlGO|xb37$<slsuBHvAPz9`t#
8VD6pbyTGENKR<m$n7KH}4&(*@!QC!7aJporkLQgYF!Eu$HPsAn`L3!=(5BBlP^cnA2%{4tAx~CNKOs`0&9Nx7Q+a&n_pd_7pOG>(ZQO37^xSK=y49$h
@+bLJ>Bl0zv;`~Zu)YDzq*@V1PR?d6)F-rfq*KIvzyqM8(0t%-1(BEC+sE%9R?Ri|8%NoC*r^6G{-TEAodYf5?8e^?bKOg1k3wmGBnl_(pTDV`@_nCLG
K;0_#aD1p>@lW%TWS5qnWV++($Ll_vhd^>$H)KB}Ypjx<w7`0&VoA$fbUKw|n(ZQzKtF$@@w*-@bg{l$n$`649gnELe#e0JGScVUb-(*xdH;IM`{%XWb
2UoKhX~D1ZQ?cYROu-AeC1omg%_5YUIM4xNJe86Y4P%eS?QEG70CtFp`l%ww#+uS+2}%&w|~YFormAbXG-llX{t<+&XDF~QpYu!Kl`kRU$5V_Rjg-pH*
}RGGj(;Y*X=azjU*?0%+MH6tH{eqTqFxgM&Cl5aK3{jm0tIQe`p^;=wm)Hl~~Vm`>#+c!|l>|bGc%tO8js??Fubll1bYK%S4z%Qzdqc-^ce(&+GzUw>q
I#UTD+92T1~=8#@i-<+dyhg_LIp6-J3xe4q2@{mxk>9Rlu1F5zWUsJN<WvOx;{FV~+lHw#5bi}d&Nq?AHP#f#q>ue{ywtN3}Oa0?#ikj{h~Q^7~UG-9k
6`++f1$LFI<MWr|JuioV({@G*{*Yh>TyU0y61@o&fDNRg(dvQ-XrX}VtzjKN&viuXYwh++ovv@kM#KTq!Zr)gT3761v3q_AR)O#c9n$@$ZMzcQs=wVa5
jDP)s{`pnP)ch`%mP`8Sl<qt&OQ##jDl^!a&zi_|T=P@28B^lWDyX=89;$NPrHgR#JmXf<j>I8oowIzBxcfzjKh$Mek5`hol$5)N^!ltCM27Dfh&f#z_
yl#EPdz=}R44IX)8_qCX0=wwlQgqdsXnbdUpYh{gUB6kA$=2gk?qDgcc?Jw@nh*O(<*&cE<U#M9np*WlrK+O87Ij$wKBV;dbM)zt$9x)KeqI9B&s^y>9
-)-O>>icXDrrDXZe7#&Phh2)&7nnX2|&$at35OrO5eb+ro{H_bAiV>t;PKC!uL56Z*~&9-!*;=UJW)$@)0b<#7Mr2Acmm^ql90b><v-Jw4;H?NpoS1(<
LV8B8`dqIN$!w=T3RpEYVmTZ@a`(~s?9M>BK#rXul@UGCp^dEJRuFm-t$^(J*q&a?d)8>(5XBfcc($`_or)wh`$dwTchSU+NZQ|NXc1_=w_lYeyD=Xo3
3`AjG5`R#mU0Z(-BNo?BKKHR#G(sjI?-<e9=gQaV^-5&+Y%$&^enc}*hSiO4!0WUB5jIXv5X}5l&q2$NIek6d4f8I1^M1|G<6?aYrRQ6sLseLu{#}+x#
21L0|OF+@*=lE#p<Z)ncU=w<Qh`h*|VszHlQ+GN#Lx8!G9$zK|qeLf-RHW1vEa&d+9~k>`n1@0$>FmmnF6%oFfi7keT_>SCuY!IQ-(z*?R2q~A_UvGXI
HNlk*W$%_tdGODsASpJ%QPFnSFQ=iETyxD#<DG?rRy<hMC$%>jxr6wl^O2R>nTW?orK(7Je*eH6jDaw8~vFc8|*pVfzK5>dJM1OHRpxT-ff4yq}kD?Hy
+RL`0mBKcwWK=v1&Z{EU<Bug1(dKR?#(kHH=3piq8Gpm3-%{n43ifUjg|$=5Bh2CovDC8ff}77}CL~r7gOMVA43+&#uvWJ<ORybM*7TFYF;+#h?I`mh=
%rpN%=Dx%Y8Wq%f%;I9qO$kN4|M-tqD6(iuPBmnv4?DWwJl2OlOxD}Us_O5547OZVmdlpb%|NUm7ggGi*WFY@^ESbWZVtkO50y|BZKUV=pBhoFAOguJ*
3(}~(TZ<S^rYhNJVeKlg0EK*ZYS278<%{O;4Wi1_10JL&->jkN5s))Cnr?v`2edK6-y-M19nWisG_tp`gs^PsY`sT0H>%N?4eK!)?&4m)bx_7Nm<0Y0b
TCK0o_vY2wTbjMm*7xlj^3(s4{!6msWholsNAK|SFw$x=$tJ2(K8G72gXu;T^_hJ>D|37BRCC}QmF5ybGL1<c1yS+WxeKq)X%&3MEYJM?eWv+*zciIiy
%jMo4R^Kx0X&wo_<O9+u}x3t7{S6NKq98^^`>P~a`IUV2zk$aZSLnYUcOYvGoOjJ0>^c_evDUcpS+4as;3uyKTDo)J#u|23h`Xs4&0cnU*R~*u)V(_z1
_|h^~&mjoPU1R92Vt*FX7K>-02VZp_#`)>$sSj1$udbTDT<kVLj@fk-GMbUDKuHv7aUimY+NC_H~r*U*i0qt2lHNAQ?CiO6GZ>f;pgardxFHrSCqD<RO
Z;`{_Yj>0q2Gjwk!?GuTy|QD0Xn(PHf9;>o1Tui3<5KYSZ8EC==I#)0P_I2LF{AQ3WI_m8A+<!etV$$U|^jn4B*t2H39u%?*4-l48gd|e0PeD`qc!>>!
!O3BkhWt(JvJuj}9RI3H?ZcV;=vH5YuK|M;$<zdW!1-bl0SG*7Vq)__?D$-(a#^2t(ev%J@Y0`X5r*G?eseay|DjQSaEMNbCvF`0#V5;<8eRL|w`=y}`
FGQaN{5<<Ch_^>J?lz|FNANAjC)=lza>!0m_Dn;cAgOk|ACDx>9#%mb>4G{aw8-cAeDAKumA_uSAXNkp((-+iI|r(JL-)qfC3@fw{)u69vfPlQ`G134{
^vjZw|BBE&uRF_Ph9=^G=~5FKbGn9{D&gx=I1~B_MiXf*KeQD`r94-|Jp`B3;6f5r+@nOPn-XXJ^k)Rf3&AR{NF$G`;YhbuW$HkkAIhY{I5M_f1~yKqs
RWY2KQfV^>6O$UmV+?sK9^FiT*8@?oUqq-#Xd9;huiU$gghswWt3#dm@_^uc;?E_($)bwDB8|IIW(v>$$7V<2E^S1ZNxN`*%B6Ve@{}-kf{|4Nb5$GI0
)Gk$JkAO{&kI?N|Np)Q84wHoZEegP40lGU@%am+`;z@%1ULtoyB6%Fmm#PZn#qZtf1=6z{^z3EuvvLH9s*p#!>K*YEG89zAh=eq8fUu`%p2&PlSK|J~O
=S$eh06a5HJLpi;MEW;b~&5q09f6C?DQYR1Ou8hrD|FwR9-|P2F|9<uFFa7?%uOE+(Yjk*}4`+PBPn~bOVg%Nn95d<!nNuLV7>&V-T;urfef@v{O}?^@
JZ%Ke<G8&?k<)*z|KDK!{%g+vum1Vv-@p9#*ZKeL`{)1n@&9L^-(Sc7A9noziRSlr{rh*1zm`uLYdKpSHMhrdp`MNz*2(oVGu-1n2NN`?nfNt_)b@Al+
kfZv``z>3{y(qZ-==?lmw)WP{P=%8fBCEaFRNEmja!1-<rB^EM~*fjdG>Lgur_VbIM8=m8H(}s4Bz7G*ZTdc|1Vc>Y}%zgikC3<RyERtxG)Tk{oVTF=k
Mu1ZQqGm(PYOB-(S{i=%(Zo(4G)G7yIkYnRbGS#V5z9rT6FY%3S9rHNdm%>*sA5d0%9gc2OtOsZ)|@Z^qBJ8>gGWuI`?0{i)y5#%%7V{eD+o0u$i)LjT
F*|KWK5v+Iw%KA%_nBg~i6Qi@&%&NcFyVhmNrZBMyLH^CMJQFTP?@16g@`1hZG{F{6;MDB3DQk%>fv^4*f{O}*Re(mYo`d(e&IN7P}wC=CZX#SetU-iH
0f7So0|5g7tuK!biy>A=k9sZsC^q+nGiu;9S!}C|<zc<HvL@05JW;!srbWrB?oOSj0riFUVawjP_iW~{fK3I>rt0M4PsPpghiXZyLD0!x$KhC?kFqs!0
*<bzptNvI0ulis0fAjo*2p;vSewmNr9>S+nJaX2#bldpW=Y-0u1}=fUpLqQ^Yrod-SN*U0U-iH0f7So0|5g9z>;L#o<R9*j-b8*na=(2N{C`_sOVa(b_
YCD!*Wd|Tjc8ecx+wkR^6T*-=AxDF919LNRYDkyuTY<?K7g!tPH|z5sC5Ig1fbHn2X1*q&CIHgVny?&0{Qq^xz^!$Zh&;mEp$Y=)WXF0vdT*xb6nH?t@
R(Q{D#h&Gq|gLQ8X@dlq+2Zcw~4&l{x22R6yyBKj>7B@~lbl3gA!{HHz-YZ(Ri(1IYVKget5dM$O~utzc$jabMCG(K(gM0Qpg!(b0djj9O^k0Loe9@jJ
U6TN9L51Ek^B;8iTdOs{u!Q&{D4K{w9MM6)ZB0MIjl=zC{CtMc<*fM?cJ@toIZ#uc*D2H-qQIL&f9vyLBmQD)yeqF2Ws7~9{|4Qda*MeRdAt5$yDS)ek
{2tU_@pgJdTkie;vZg{;uQK-r$ij+?2d3-JUYPRU2a^Q8FDYWYb3bpvvr%*l%JdVtJ(E7jCpR38oH|x-gnt8lhignRFbW6WS*SYm&12Y`G5#BP`>Pb|x
N-lpQ{Kl~rx(vH*@aL=M@JCg}S%2$?x6(>pf*!|no7w1*2%wa^C*o$WQuW!(4Cuf61*fx}w*LFfd7yE{7QdG?bWM8GJVjohfy}K8XRD9_3(fFwMied<M
m6K>3b_l@<0UA(@GR^v9_$HK;*Y!%&~1W4tauI((T#qnnf=Yni+r-V5mEP6Y(YVR0nY8CN9c6Dv}a$BcyRCC0JlXQxu%mcmI667!l_;evzF6l3TfNBAb
~$tGj#CFfw$~x<Igd>w61FBw7fO10n=;v$*h*sA|-(@58W?oEjr@t1n~COV#MW#L#Brpvw+OBdbo~Mr}bm*v;!>O9Q65yd?>FchF9i!<8h5d%XQ9<-9R
rYdxYbg9x9Iq!-ATkCcNGpGVB*;CjG^~bv#7(CbR2N?UdVtx~y~%SgyU?bsE|?NkMdWltk!$)E(^JEyhdH?~KWE4G*d1{y<|)-BbrZq7I5D;e_HT>O>V
{eT7Gj9?*N-&nb=AfQ5&+{Nl+7acG`ehX!V5TX^>FFVXa~{jIQHWx+=Aeu%aRA2hs%+t2q%k$Q<8-2vEn{=toSHdQaAm4keLDm@-{gY?U^lKE{PrRCR+
DvM`u5bm(TOoD_U2wN4V<__P6$K(6>J*#K#*zrJtYJdfiJ&DGb>{I#VL5AWqZ!=3)iU#n0r6F!yV5_$4gN5iB+jyu>mg;usw8{^i@le%Hb8DbC(Vun3G
yW*H+&cSUF5oV`N_6lHFEcl#n_v+sAN-7by>-1fjY0X{ebhA3fide3)Zo?k5E?3BoptJ!1hV*;98~`3pXz<d{Bsk~&?R7*&`c`a0JgC&c#;@dwC8gzDb
M#PqucN4rxpdP0;t0%VRvrS)_q9=4;=q~CVF_QXH@}Frz~^=Pz03IY<9uf0os8H(BXBV7`5Xb4h(~njpJPKL+^3<sPqucXS|<8%2oYSn=6%{AIS-*x7p
s-c?H&EaS-e2X$TDW6~Hp7F8CcOcIeCYV+T6tmZU%Ww`weDw<zbK%W+vhRK{`xGT+%M=V)WB+_jFBO6JK61dPnsVBAHAZxA;`Z#&j+G9!8f2SwJ$3f&-
kRLw{3T_D*TgXV*7swNDr27D$z!EnwGq4}GC9FA&(%kQlYwU($h)CN|@vG=M(vp!z#P)^$kaT#O%8UJCwj*W|a7DeSHfLM7nSU{mPZkheLy&GVNe2%cj
mM!>x&I){c%8CQj>#Em&tPYs?b;7TngRY~UB2Cc)O#3V|X_?y`>^n4vszcJn1gia>F`0)7t@!oniQswP3oUDaJK*toBz_l}%|$5@AL85xjcWF3_6D6Fx
k$XcQr8jp>jo#ok&vghpgot6^i!T0IljJXMEX4qE((=o8$xmEiq`x^M9w_PMO-P3s$7O|7A$mS;ELWv#sL@h0CUTyP+t#oYrn2957teap^v_^!f|B<qB
s5^p(;pNM)^3h0=v)YfS!pWhd!`H2Ye#+i|a-8UB~E&|2N3JAkta7Yn{<%Kr`-cX#1%L>UW-Gx@1*+$y1y0V(?vnFbN)BlczH~wM(?>q@P*;3j)z~lvB
(?{w<GaSDspE!>YL}KKjuwbc|ZpU7sF^4`-r(TF<$LD)pLjC?7ReJ*%5d>%$1JSC|peY7>)rJklGmFYJzrS9xx|2;5oddQO2*H*~G0k@ix;)6v9bnkKG
!kQxR4eElC{Pb}dBJvSYg%TtNNEWfI5pG$8UbZ0_c-O!49qXxW^eP##gxNlu&-q!-8j(bF3cF9$>EkOar*eo$IXTW$*DLO#Y9c+AI<TlfAv1%{|>=DWR
nrC*KzAeBy^970VL2!-xo!{ZhXfL>F)obgIdz#BMIH`EJKTfW}#!RRDR!^J?X3qUi#74NbPlVOC*Qy769-w-WWn5LaSatn+>*R7`BD^_7&MY~pfx>-c1
y!qa75!Jm-C<E2ZA5`ZQZ-2dfg(MF6Mml~uRR0W(?Iti{c~m08)NP3uqpX@RdMC8IpZwudXPgZC{b0GAJ=Z{wSX|Xd3bz$9L9Zku!Bo+5^yCLgJ>#=R6
#~IA2?wuTlDYmcK}^i3lN18g)zOZniO>iT|CL&CG@?8)qtoYjQ2y=i=;o=P60Z8pw@XjMf*6Lci1$lhlzW>LR-_54vYXTC`LWVZ2rLWkUfMdW?pUMI@j
<c!J~(5)ZaD&V*1ft!MutuBnYRd)rBT>l<V<X<7s2E@XWiE2l`4}@Cn#MX0CkqR{l_L+Q9W-V>K|S83uj1o6DGS7CUghUx;3m>LqmB=jjeYhAB`vzTTm
3E@Xc5=lh6X)je0u`E9Zw3QsRI+t2sx;J#jAUZX2sforzj5wsTg+R}y}r{R*BRAd9_7*veYL!D$c<$eTUW$z3zm?Dnq#P=1RGIqi-I$lDLGLIMeyc}=%
#YE@Kmd4gozQH3#Nu3&^sj6`U{Uz;DeKc#viW6KZpYxMNlm2<D=I#X>jQID6!#+<%Emeqq{>I->V2R#88rla;s@)NPm!F{=&d(i4BM@+|`+j>~Iv~lcG
5eT*!Ex5LI|r0NlOH%uZ^rDV&`ROT%N081WV%hNRCjnApDG@&Eo{$+&YEPaBmQ5GVKv)sm|oz;%M|>|hElZrQy0MY(-O5H=;x}hx4A+qINb1P#CCXQu}
S>*b-v(NlRrgsyk0fsi)9{renxnWk8B4PZ|o!9{1890PJIsF@uxtuPcn;XsW65u<@@-NGg@Z5Yr?}3z93G|1>uE@aY}*rNOM%4E>=byh;Lw`Ts8dG9io
4M6B;06KN_BSEfO7~R=o0C{c~wPqSoh?0)3YuIvPjf#BBPL96$1EJl?pF@r<MuKoULx-am+*9p-~`1>~WLR)I}IbNj>=@OZgKj1MEiS1z}~oy-ZkF|8C
@(<|}e^E4mOWOk?4@Mhw_dUj|@o+{MPx)kvOD0In?a93}lqYdr_WQ8!GXi<^sPE}3ARy<j#ypcgwaMX0l8+=>;Gd3&n)AtgAjm$8**|2u4os}!7#>Ie;
ap79?xBR7cXN20wX&Fm*y$Bk~x5V8|<XX)T9x>oHnL+IHau==N&2O%9yP@hjwXLbfjHYbG=ZV*sY0ls#8WIp$zC;wC=c2PF34pB5yJ+aPsP#%~Vxb&`0
(yJeuENusTz~G)FSw28q_r|zh~%ItW5np`CffdYtKjy`WpwEUt#$Q}QNTvwG*pYI3N_(WTZ-(09k<<!Q*|<l0EjNSA*wr{U2}$t2dmR^S*0~KTff+sLL
O_m!ec8f8K`B`0K@%Aj{g#W8J)fK8u%#bfM(AnJg8^y2wF$cLn-%;RBJh=4g^_tM_pW$qHM<>4c2eU!=FIXLNf!Q2aMYzLE=xn103rDn|nT^KAfG_O#+
+D)3dfw7_5P+t-z6>18M`;ujfMaT+UQ!i(VDU4>lG}&S+EENb(C$_KEP{!5$Wn+7A);FOPLq&LRGBp`r@i$w*{2cUKH}IN}y<S&bQ;OPBzPk95b;Y135
q9)bw&_+F!C<ACZP@4N&(hG9{eGA~if7VJY^+YQwJmcOB=DA3TB7Y@}#4xLTZ3=pQ?5!afHX0wK*|M90L`SthnJJSqcN_-k$5aJnIeL5FVJX-;`@2}`;
&XweseEdGqqhrB*emUa=b<YjZrVDmxgM&!yg=9c{-z26r_2%w?;+uLn3JWRIPeOKqTc@og8#Rq650}z`Q={9c)Jaa#u^>;7zYzCv53=Vf)7&&rBVb1OD
TzcoWw;7v9y;QS7#=en?)w0{ElvJVuhrW-m0R85@sn>;)rQs`$kvwAI7?sW***=Q4$6g`5%=GA*R+e&him;M%_*19_V@YMAksqk1<RR}OoU(bZk*9wY>
%Po%c=BZ*996V$5U;+=To4Pz>FVDNy1;|X&O+>k|jJzqtGawGFMcJ;&7fOm1};givpLR0*DiQ6lzPL`;gw~4JVEpsQz#DkE3AX8ywnMe>AnGbl0bj2xe
@qbFqkj?MLZ_nCh&ynnfN;5pSO>?(UMwxQFwFhffBa@G8rlsAn7llqBv+|4AAXI=Y=(aBC2YIzuo++th><uv$a^@Zq5~J4uc~N74<+U$LZuETUp))&ao
r<~C&gnu>+z`86Vnz1gAmfrC%h{Mh0`kjeV}Rv$m70VBpzT!SgAT*+k~lH)Jf%noa(0od0P^extu0ipeApim4P4xvc$!)(R}aCck|FYVdL%y)}4#W^rM
s@~r(<7|r1!BaZN=o7I~YvytG^OY^+@$;LzG3Ia2A5AfYxY{^xRs`N%V0tME?8T_dEcL@EPzQvTPa#+TndhIVrl4`&O~ijC3jpO&Dnt*smLYycR2SOA<
%yW5Qmbk;T@)q09eq4yxvu)RD_mg0C^VW*cY)-+Rs@jyd~@`E!H)<e<fdRPp9`9lJ#S6v3U?UZDiIgd)eFt{q10e-epGn<4rOLxrSRY@eyXUPtdpp-#&
v-CR60obskb&+XynlsRlG#shB1esui%~~48C8pdbX#V7{k7>eN?Y?o|&btHn4|biPi&Ks@C1USW2s39aQt(z}O^hY2a-8JSxA0S}k520GZcK|NZCR%&;
sMWjU@Pn!NkHHIl83VO0w!MChyxt#fg+z@d=?GH=}wItPyM!TET$@YS9s#?s0|3KBLsqe4>WkPt{ZfX1&|eDN<`royU-q5H^5em@vPrUn=O4o>uaM(fM
CGx{SY{8DYF9>)%+ko<F(-@qFi8`ob@W%jp!RnYT9lHcA%M0j9mH6TM(Lp<U?nQ<PL25fmIqE4Wngr{@T>%;yP@ZyE1R+D<QQe>=Jc;YnKb-|sizX)sx
bsE>I>cGEJSg_m`w{uGTcdHl;d^Pz({3=>q{pM{4rG(2JB`}aP|1n_VPyTyDrzC_7h^37Lx$@lOKDer?M_<tb<JEcKB}pLR190mUMI-zizi&$BF_6E*0
kj?3gThcPOOHwZejX+K@ae1SC4p)INuaOzv&c<mb-_7@_qNkX{}oPlF0XGEI#iq>smWk#lhCEWSMs%St9(d)jxVMLefsD5%i*J_wk#`>k|bk<A~#cKYd
qv0(9Bbfs#zj_%c*a|V~=-3){AyTE4>#yU~H7&gH}1AX>E56rbpVrx8-wiO@2~*`0W!JZN+5^^{(y;`1P@iyP|%EZt=Dj7*ULixkKd7Cb2g%^7qe#2HO
Q0Q9LGs0c(DdkWw4toK#zZy&635YZ7C|9}TI1>-F)#EJ0q;TCNGnAGvx$<wtvn&PD|W<TtfPB(iU+F6UVTM1QM^U-G)@!jJ<{4~at5nJyFFCwWRS-ZJ5
T-z!BE>wyE0_i#jC{<SdrD?SZS??sXy_0D5_=j-smrbP+Q)f8mbevcMKa^nuY6<v0{$#GWb!u*Anz(AQQvz`N0dM@yL&u<JN<VcgPC`s^Cszqim0m(nA
QV%HX%h<IyK3Ku+g*znC(U&37>a{~hp<3KOX_N7^W!->aY8&pQ%AaknI^>FI9Sii__1HC&itrTYbqEPn0GZ!^{ySsz5#Qmv&$P=#`uAPmdK5TWFxy9u@
Q!}VU9_dcJ5%m`9{~2jhqz6ST<f&m0l-VNr8wDkjr5Cje=8)CU=)})-L;vP@cyDbzKHvpfvD20eTU)oOd*sH#GjZUz5x5y>$r_hwP@fW@Dyof57-1(ZF
W#lRKR_R3}(OcwY5*Q<HKrLFz&zDC6;mVC9oIJ#r|nQt#(^)xw1f}LIYp>nGNlvfQm2D==8caq4}f{>97PYcnX<awa+xsFWl=fuDZURRZ8P5<=qp%)y`
O&Ew_6#@cf}nB$Dn9Ej5c$SjG%F-_I>0`9rP+0P7pT<JfPmw&kj%ypmcaJXv%kp;jao_=m>}NiW>CMgigij#hTV!%65{GyU2f5ScE)W#Y86rJm*(I%Yp
16mK`t%FpZ_;y`WDZk%P+i9^u9?$NjSB_Ao(6s<J|$ym9#xh=kHdd>D$y!t?R*tgf&zS=?nqG+knDLVL!!DkA&9%irNess<x|8esH48DHFW%n)!uYB8!
a=q<Wl%=MWS$$pv1PY!e;=iKI=+gDxKqxQ(uh)ATdbYLa;98w#Joo`{9sYKg6ss!U2vCWZS@iO_L-828Kk7TQ>UxU>s8L4+uX^USo_;;?An>~<o`;baw
cKVT<#cFibdjpjwWG~0pnqXH#Mms&XmWKM;C>)^@3Vlg_51Kxfy0%r@!OsYS6?n2P_C^(Bdtu%vlWW8Bg?yZM2G&nhVq~Mz<s1iT3d;p4M?g)BdnWE89
$AU{&Z6nNCdXe_c50FQyt;#m6fgeehdRN$_IyvL#k)$JD5B8x@}+FYMVXV58X=TZ5qy~3h1FVzWFnPwI~Qk|K66?Twh&CPx~JFr+KGb-F-s|hKKKpO8I
wwfF5%J6uJZ9$8!@f-tln)!0K)qURO8CoVOKp3WS8`uIjVQoG9cBIR4~cY&tMA+<_{<>y|D!`qWVMS)TcM{R)@3YR(Sf@BIT{cDi}k`(#b#9B#!OOdfY
Y$8Y-y_3HI9pt^(|o;-_)u{cj1V5Ah_jFvOkvA2*{4xe|A1NuOC<bxRp(!M*OuU=-VZd<ViSsqU4@e*{=IUd~tUcV$?Ns0euY~4^u{t*@*A^9)(QGU}e
w$Xh&KVa%wpPY)|>az;!`z6Sn?Tj3`HgW;cKm1_SGvOiZIWNMGEBZ(MV@0vRuhaF_a3ytJ6spV%6rYQeXpG`}0=G#W{;^)w-Ug&O$H(_p```87kLBPx@
AuhgFHEjH7@VU>wyW8J3crJ5WOj7)TqD$CBibP@sSIDw*jN8hUyia&@}$Fxy8ZZ8e|Y`z@c|&S{b%4qeDx*NyZ%MBKf^%)V=F&!uN5c8>K8SK%{TUOgf
4Wb9l|AsH5(GY7J_Vcg6n2Lh5P}ZzsFd$Yuzy5?(%0mh{s3h+@pGdgBHGUe|~DSeYgTi>AxY1-C>z#6Sst4%_HHZ<BK0cJFzPV_ScZ)6}LbcNy_E{OuM
k+)T#8$-jWC5vu|&s`einv#eZ+auLDX!Crztd{oB4%0_*gOz4mlutnx6XaCx&4O7XbO>QaB-%DoZDe7}$WY*A6pf;T-CsIsoiZ0gdN`1N&kQOX<V_RNg
h0EzeSI6nxxXx%7KDevw{h=1qQP;W1D3S&;P5%-qcP<<%)0I#}Q;yTTe_FS(v$*1bq!R0{BqOs1(MRA)oMo+z3T>EsoN03BJA900D*5k5|xqODDjw_Pe
T7O7u560*HfKsCoU3JW^7bRL_7I)4Vsm`N&#^6?j7sL#qCt6pEzQfZaQ3(IdiRzVmZ4th_3wUbMfYHdwSIR;1GW1$*LuTE$ECp~pT@cIbp(6H*n!@*Rq
VN#A4MP%4v4L_5N}`|DEIK_M$BG!Ap)XEE?45&0_)k)AGWxDOMZo_m(;!v{8PBW`5PsC^7>*i7c%)LoA0laM#ZmMXA!go0o!;ye`l;lglOge~zH8J9JB
9RcF@3`JtYChXh3qNf<Uy#~e!cKp36K64$*O`x>mzMG>=*Dr+<@+(?kaNuanxG4-JVwHbJA-8ud1$5Wb3clIVM+65zn@S?)o*!%p)BPP!c!;ZTvlKwUT
fwsOTud@9JW<XUGi;;J;PoPm7eh)<O|}WLq1d2V51`{6?k%#r|%f`h6Z5jgfc<S_T90`xT|?*@n0SZP0soW}HqmPWJ;jfA=(__%S?Pr>^q?lnP%W!3`o
t)k2H#P$e07@n5-muJ<bdGQPF=ePCnJus<qLWS)8;m>fIN44y6x#sPfMrgWE9?;|6H^JbcOa-VtV$;S5$K6Op_e;T>j5X0!Am`sTf@@+G7#bjaSZGiyM
J>83jf;|E74oBnWS@^B5=PnO!UNhh*?(5lVa?*diUXQ3yK-p@=Fc$FrMhg0N(#^H+Z&b)<n=0{J+SBmdeJLKCLp{L__a*t`y*8a<EAtKCl$`i^@DO}BW
|tnZi8#%wu5~GReGnNVr@yx6D$^oZp28M$_s>~$++B?nS8NX0MPlt*-$Hf3C5nlDQbOH2yHpx*jngAm9~L6~%^xZVYP-SV>qx{oUE^G-buPrsY!0G5Dv
u88vFD-_QlGncBTNs4cO2liK*y~w<k1Q!I+<}>Wfh~|C@WH8BXiL-YzfJeN9;o$^fEftyX`6gW>}~<Rf5|_KDVCVyxzc?-3)&cV+ds>L%H(8=>w%1<%-
r+)RP=MUm800-bVT-lgYfCCm;3v=hgZXd|2S(ii9EU;;mYS{>l}mwnr3jL6|wNDc!*$wlDOpw~$efr=tY)bi4Z<oqkl)GyMhVE!E)6c^a-AkPE5g$8AQ
J?@(u!BomDV*zA#T<-UX|j6(_onkD*U5dS(au5kg^qdVXhpT4ttvJaiY^_7NnO3E@Do2CGgSi2$ak$0hLyn7##DXMVUoUV-LNs0&l)K%#L6XDOycy_em
=lPaTMfkscnyvb$oAM&<gUjjD;I+H8q5_g_Qvf$-h^(6<noc=2zz<3n9hBs%+LVeKn49MX=hQ;APVX=Px`$VS7k>6!3oKQx3<=GyR1n=~GZ3~No>@6X1
Seo?o?n~;-}6brPjd8R{!=>!!|D3Qk3C~u{jSuWGCXb_y3FU;wQ^?MNzC0K!u82fjmBVhDDlS#$3$fq?+kcPPKZL{F0_b$6&cANYX23H>|Hg{7KK*_^U
rcc!{;=I_T#in;QoEqI8h&&YT|O_LH4>0xNt9JAYpC<@aSmr@AI2n<&y-0YZ~Ks95t;0SRxMhaN+P(x@fLCWK9E4r-z3wdH0$vF(T__Jv6d@Z#8AKfdo
RxTZGrTXAMJN^s6`M7aihh)xV-4sBk0si{#xnIOwx|kEvV^gc%`f&ge|Oe82^=^XrVqXKROEdnY`u+*J|H+G(4$_e!o`Y}IGnijOkWjGEnlu4#bSS1E^
D&<+X|>V8FOLZ<$_Q-c8oG68s)qc+pB^UG2a3)whYiLhEVM-AYFk%6#im9w2!XBHT&?c?_~HC1<XcLNrydLg#akzU8jWl;{DO(S&gP1oEjmWIhwJtEE?
dPaYbUy`4J#oz{-50XDz&H`V$)^RWA&&+CTB~k_y3@B?HXVzSP8{lGb81eoGhIYtNEI8NV5zmK%qq-`S0U%Pkf$PYnW^EIR{<B*7K{F1IqOlbt3!UT7{
a02lt7e7V6*w>%a9^Zecs6f~1m;(}lRU#uu37Sg|JKjrii#slh@Uw>U(dH879GrhW%Q_n0lZk|6IU1HFfIf53WWUQg$Hn^T}`PKpqxMU4F%0qx;6>p1`
uCwABmT}W%Oj>?(n01bzFyAz?^IM8W5gONd9XkEi?1_K=_d*`79LW%5~;}=!F{+{+AZ?%nbO@9LQg!6yKN4XFUBj^FY1ngnz!5d#0bONK!cA`aqe4s@b
~w<oL0`El9e^`fMyy5I~EzCcK<HQr~Mq19)|OV@r;I`1_?t3cZm0Y&yY~8Bwhi0D?z?jxMBHgP+OqS3RBM2b*40-xkXa@ZFe@eqgN3SRX2{1aEgodG$o
1{k)$H$jz>Rcz|YA)7oH#wG)bX*mr|*&Ab6X@<R%Dl+Dfh?Ndw2%{h|z9BCKPGSB55N>WP^e&Lo7>~y)q=DNjr<+DrZ&Zn9O_6lmexSZ-*mo5T|GHypy
nBO!r+vm4|F4+}2oeobjf9~CY@Pj_Mx}QjXjXsP`e;tOytN7MLGY^iDas$+au2FWLO#)60-1enMbXoT#e>0Xqc;*{nr1Wm<+4Whb@8LnftxDUObDGHcy
H_Paun1G)r$x$wo9byua+Zks;pYGz&(9NnOwPS^sgbvU6=*YVghU|vZ-tv8M3)_*NG17?;!q0f<Dwz1F47hrpud7!)AT6GYFG8fk_X^(oJgJ-0%x{vUK
lB9mW8<JWt^$Of#?zPN&ee$^>$_LT|4l2$amad0=e}|p|oJ*8!JwV>$}x+s$P_A%s=RHQDnl;Ew=+rc!-GhA|OH(VFkQ>*kQYt!q$7L4lj?bKjTD;T30
XbL99GkXd>`%7gtAv;nGcQS?Dwd_t01#%pE#J-tgR3M(Z~TZ_~}~>ETH|6|Pwm9aVn5pAN&7HW`>{S5_Vl@rcCx#$-y;3K~F&tk1j}O>6h+&+{YiQY8F
;t6S|`9xh7q<TxDse08#{y-=hC2RB1}D5XSylF5L>@p(q$Yt$I`K{;eStE9)hV_U7GktnXHCzZy}LubsI9}x>Lp1h5YM{5xc@jL}!vyuh1B}4Lu?5q~p
*9GGGIhnKXz50WaIem{W9@B{OZ72O7A+1MTXZfL?&$=&T<8Z?7<b*=E49!X&5Rh=CpXQm!ZcC2euXc=p5sTLAP4aqnSPCR|K+AMLQg^s>^$jlx<+NVb=
DrLj_Kh>pg_&tt4X^kMGEv{A<Uq`Y_~nCg8+3Tm(+u79b%$BNA8-f1*YJFq6dq{R;e&^p-HHw+s+w{n2^b}oz=`_fVK%Tsn?wAATu)_x94FX|AEN)E6s
l)6>b~^-{!Q=)Ff7U2o$4v2p1;vWx>cED^~V9+v`dH>f9e>+8%+aV#fHUq_CpAOp+*l>{5iy*XUG!$_|%cYsQw+p1KqeLp)&zqyjegS2)+VMRA_=Hoig
z=#3Vi41!jRWgDL#}K5fyN)Xh>hZ4}Uzb4u6z*eHN4ILL?-i>cKGZdl<Yt{YAV-ckKwvls9TG#d902r`FegHE|EWd4&S>Rj^~zI;#=7aJYa+p9HB4}F5
@lzF%tANSV3^05ZO-3Fw8VIbOR6jaLda+J`;;(OP6Jt`I^srn`U1K*5>RL+3T?o;@gJg=>f-Ejk!Dv5aFY~b4bVLvEMKThaYUWeHdLbSt`m5=CfFJGa4
=U6ga+e0V(ApP*KeA>uZQdd0q^6VN;dySOnV!zP;V(-0n9#^t7(RZ0!77+C20CPd_MN*;>IXD-z61}%iKg`;V(^b{GcI`cVst4VjKth>+{#+5k6)Qdyl
oTAU=d-3*d%?q2b~<=1>ac!;&YM5IW7(UEvT9q!o&=BfcD9efkM}#pX|o7*RFiw!k&CJNxPANg-CrFNl@U>l;UwV$ect!RO03%C)fdA_%opsP538wO73
CnHl_WSG^>k*faoyX$d!+50vdN0N4XHMt7o4_l;a3&ygX<g4nq;sCgjv#3Tnda}23xa#0He*C3#kLQzdhh!5=X)O3w#A$dY!^OKe`TE2&tY>;jiNUBK8
NYSdks^`Avv>`{UuFxO(ow^Ua|<SRL@NaXHPzzGJxFH+BhXyZI6nKbi39#QDLA`b2t~;Mt?TYuP(URSD@UP7&u@|NF1u#-BFrIL@u*J!CLle4N4X=6j5
E_p(=9Q(sLH5r}DYcM<B7)bL}=;OySJ<KJ;DN*Kjsyr@j-{(7Ph_<@$X#=Z5i+&?Qj&2sw$8lUOD?NmuSr^Xrh3g0VtJ<j_f!FsFT;QI}4{qIrMoj)&Z
BtCxy>;CbbD;328EId2GisPMLma4<|WpH~tKb({NFru_dgu>stP2AV86mR|c-Vu%oYiu7jzozAPaL+&eX*}nx=3iPHxB}xoxi~rK8V8;-FDBp<^EvNb3
(=ktc*MflC8O=7Ykp}XnmtZPut9c;iHK;U9$&ZL48`7oBzE<rkK1hgIZ)Cb2Z{<m%Efwe%&qeGX*Hx&_rWm;G5jEJ|6XRZ_8}RCdwf6q-G7CP;`ZtdUe
5V;cTm@b?QbX|+yPO_UPbvR&`NRh*C6_`lWE=UA5!Z_f2Hc(`aw870r+CYKjs162R#(M2e2HC3wwRryKt~f)p9vTD3BI7Z%r6zO-v+#bK{V6;0`%GX>a
*kZ&#_mCom923$@dO197(PTd`oNC}8_t`#~%@&$bU{4Smmmi=y3ez*6I$ghr#yTX&-NH+Y%eLvsX;dv&|KPy9UG*M~P>ZB?H*5ziL1et}lt)&hAsI|H?
zB2w>)Hy{Pxg;WY)OBVZu>jY%J@uwY9>HDq;fmDUB^T3jUHnga`^-2)k{9V*FtUMc};@9Ka_x#RMZOcM0abNlNAA{5uv$%)1e!gX(<%9$OF^$uR-W+q2
jDr|d>4`pz8T`iQ)gGX)S8X~3ar3bbvHLVC^(;jm!U=BIy1%~vD<m-L@_L+p_rZ>qT01oU%gb0=?<S^#T2z^H;j^VxZAc&ESwCXq7IfgioXf`=PbS;jP
BWgp@7^#dqIqD645n@W?lrUtrUBink3TmAcCyx_P3<M{7q4YU>EKz%*UF=UCq7m7*FIf^T-zye`-i_ec=A_1GxX;pi{d%|aqi^*`sMJVUp+?q>j&R_p+
a(^B@wBQWg?#&$t8&S^e-C*pKws{+jJ2Es2X$34H<K7$|(bX2;@f$rs<TDiZ<~CniwoGIpiYk{eS+?zk4ty{wMUWP5=$@xe@o$Kri~^`7PJWZev3&ZAy
vZtR}Es0exSoNeT1{&=(_(@5QD>zk)zxK5mdjZPPW#Cw0+?y`9P~8N(kMz*JiHt}!%PG3bl>e$+B)Y}!jDYP6wT1@xh#+as`07ql=?b&I_@lxXGrF)1P
=0?{>}Ivsssfk}J6Oj^pq{?GtKclUV1D%J!t7p-PWs(9Py)t2~G+4%{sWkYe5$Z><&W^Hn5!X0dUw2y&JJE#RX&9BoY4M+lR$F?Wqqv*FkG5}ktI=?g1
Q2=$meBW<DdE0;pt#O_}Zh?<HzQZ`1$qG8-X62FbdT!KSP&oM<iWL}aokAZKV+3IS*uJep>|>vMR@0G~WI9-nP3*ryb_tB}NqH@uyWFNpAEI(nG(C{UF
VKJAI-W4*ErZ{(Z(laX+JPd$kIe&$?tgOg@nucn+u3N!susOrn;H1hndUs`cdChlp}1=lcFjwDCU*(_b^?gMO2Bhb-{upFhza1;q)g|2Cjh@j5~9szZG
kI$(D1bfq+;sDZ;8{bW*a#be!<N;%YnY>9L172=>lATzHCY>zJF*2C{`BRm&Z~Rgdg&vV8dD58FHqnVXKh@&)rOVxy`8xNNAUbX=DU8Nn@H|H=#uWPRd
o=R^`QD1kAF($t=|NHECvcJ6>o8<rFjQ=eCmueSKm>ELgj;k=a*u2@fAL=(|9e%-$tk`io|xH}03ZF(`tav2bQMpcD@;J|>1$P>04t8Xd)A)4-kIN>fi
BXs!;WE9yxK5KeYiEtGDzkx;c)_#r$(fWDQ<@4akEpttc^KE)?#Hd;rBkySQOLgp$SAM!%)H72&9;uX?c+VEkm{Fiq=M$l3F3vr4Eo&Znrm9@l`z(zH-
W1+W|zW)9(yyV}^^r>CNBg1=IVAPy1-$@C!jqaI+pgKJbKt$VLnLaqOqQ&IReM7y<H*&<UGSE7R1V;y(^Z{^!f-I}71*}Z+?J5yk+u0rRz}mL&JR=Lrh
3G<%%;C7kZO_M|>l+fNzco<wmji=;3#?(&A`-9T0mbZDSy$2a1{>b4%G17fG5|tN3sFpSiwhL^uEjwIoK5U)zYQC*%>aq@G$*D7pJ;pv-`od9_YHcy{N
~|)fCH)=Lvg4bSAibP(>KW`d2I~rPjVF|j}@@YYsm@7L+-mLgyS1<8*wjGHNO{wK#RamwUd1M160xFq%&G+TaA52ee~=JCq;q1_Xj+_Y;uA$ZF^yOg83
UF=DA0lP+o!@wUx36PC9{RX0dey70zvMzBA&Rj2-+|_VB-&W(#GGIq@$_fRsmZ1QXX~HbU}l<?;;^f}U)gS@Gn#g0f+n@XQw)8x5LJ!op*9fa;D5{+%1
br9)vzA72T3+HjM)ND(<Xe7k>5;e|^(UEsr$;8NMUvBB4*bMp`v56mt1#q+mv$M?m9ZMMu#>|Ht4Pw#*3{#|=BQl<%Um-$$7-9y3E*~fR#O~H7~HR!pn
==BkUFKEfKh1ILhv!N|)irL-Q4{!tQ$jVJzD*72+^}KJ?!^RApt6{yM>EE9yG7<K+lZ@+b$j9?)0id)mD-FArhv*QrLoVMw<Ht$j=#vs(9#gnK-iO$Ee
7US5h-=rub1%7(aqtDESune{Dc#`H`6b-IlT57qE)I>lnCy_+(KT;mg=lCj$k(yLAQ>ADPrCD_ma&Kk_o}Gdr)wq`r{p)=K{gjD!WTAqF)+Jda!~4|O*
=#vZ4JGuKwY<X$jUeB()Nb*sjX3kjn}Q5><Uf8Alkm1`E2HUB1W<RdaPWY&6w{|<X3C?{Qg7%zQ$W77{~-9@rF&pD10`;%H#<3UMmg4{rze2?DpaeiCK
j6eoezh??cd__HL=*TWOs1Wg}7mT<Fk+BX6$_p7sazi9tRB5?f!PD3kEbq0x&K-_wt`StX?9>7>8Lz$x=*m+LlsF=y7BRd8LcP1jlmn70I}z{ZM-6p!^
xpd=UKhY8-p&CxdiL3FgrKu>wZd>AcNF)g&a-ef7ZjUcMO`Nfb~0Lc|PD{ljI$D{lP-q*F+`xAXV{rY2xzdupUG@?Fucv!+PG&C63dM!5eL3PW&?@b1X
SunD9?z9W8?yK`7kT095rprh6&5XeeblbwE=3bf|G)8&93BA2<#{j)#xllp(C<O>E6#Rlj9JO*-co#P8_rk@$qGi3|++);sq7ef^VH>oW^F}u;5B-U<v
AtpO_K0zHmQaJnp652u`Sso|i5ICvBQh2=wa^$>`hW~jAv<2uv@qIaASZeLwJZx9i>x4F1>FoH^lecZZP#oEDwJ$3`H%=OrBbdQ@`(!c?*nN4*M4opiU
enoEg%I3sz1|DH_;Txss7`z!H8`zjhtxm?9%o3QyHP;+h@N@Vq$jhh2(iqN!uB3Q&(Q}J!4yskKp!w)C7Hy$6FL3OtX=Y!fh4Cp_`K*7>R#l0>7Bgv)I
_IBhl>=@FLlRPX^sG&U9Z;rsCD@nSBdc-&DVmmFZ~Et#oJb5*DW)Gzh<F=XHr!U2n4u3nwWPtC_bTU<r}U1`nC&Fe|vW2)A`Zs{!-qr^?{KG@rQQmdh@
Hbm$4&&%t0H<z`~QGw(vcMXVT3JsuLkdUl*)D>`gA|NVNOm>|dBUy&w#g&ZHYhyZMd?Y(fHp7!Bz!P4vR`$mcPZrI%V8eGtgQ2DuG?`xC1chpCwZ5C*V
BWiY$p$#Z48GZrg)!U@6Tl;k&1_|`bDC<~#3@#1TC;d^_`$m}TOvd=Ah!7A@PBGeRy%TLm`m0U9z_A$`ph-ol%ntGf5ySk$!WH1{`PoJ)32!L>p*4_!u
?0|BVP+Mr$Hep($kg3@zc*U5LgoEQ&70LRPSQqpy;&KWdVY7m#>?K{>*ECpVC4ax(-Zd0Yovk-=Si~f?XBO?WiKUza)}OrXyl(An<fgnGNP1~&?q(%Y~
~X?^;^?iXI!P4klg)$Cj5<>70TPx%Y5f5a>gr27GmJ~4}uts;#krw&6d64lyb($5kN8sVQ#IJT0RWs3Ia`w?dog8Lm0d?$-31w8|*MkZ7gxo&!BR+O)7
zXF}m<>gf~3`Q|-T3v^QJAw8Z#niS_;2V2PuK9I>DmxLd2A3-aDwntt!=l?(UpnJKA*)i#(Ee6Xm*nIKOSNCLy0IFCf!Fw<4E=bK*2TPhjwkBybpWw1W
Ad`-F4`zdgi@wTVM1kfYQqdsSmiCOu`mdwv2Zb&={c^4Uz3R>^^IaL0fDadt=Ax~4qv|&qECxx4r{O=bkg8t2tt{b{3OWuShV3y5QIy(q$a^!2;Ir51H
8pwmusH0myIk!zZabxl~ra)J(3#@ylGo39<AFgg};+l#xvE{y#>+{K;m7^Les3-NCh!%4%Ntr1%Wz06gM&(X+niodppklOVEy~e((WjLem)=yTjg>D1u
{1P80X3cSq+}f-FsDdbDsjsn`+zQf_EMjQKpd&IN_p1pR6$>>%hR-{ZNI6THZ*otK|gQjici`wF>2=6`!`bRZTEay3m*~01AfemGGrf@%K*1{TlisQHW
ZY$c$?~bCfOcuZB<mTiy;h+Z#8wQZMt7=C<?_j011%}5C4_m72^ckQd{g@8$|iq>zHJX5iG(UBs~^TF3rJEirW*#ZWQKL7&T&(3@Vx^>iz2+6HxooC=c
@8-$wZBV>JaB3yhSl=sHc}6F7Eb6ZQ0*Hs*63OYM~z47$E0$KBEJgf2Bzd8vt;+lSrP!a!lO2)xFl65dX+32=DRLHN*Z+i5Rz@Qm%${LM<i|FJy~D_GA
Sg+oqsLd36zc+sq*1x4Mtf|cW-AVojeGwq(9W)_g3=DT7;iay5223lXhnY;7LFa<F|Z(71ZLtexm+Q|T0Fb_cm-9C744D1Y;cVg2Dkqii?K@LC&NM-Cb
z1@-b=<ukQrrEv=xmfh^aZ?ImGkTFp0wO@uBOj#J1pOb|N}<WmllN~G1`*Fsqp`Qmu>th7%PTo)^Y*b$x@iu4bCwXCot)i>WnZ<<TPnj?J&<PZGF0fg<
s$MPo{J|X(;pfDKdZXJrzPgn{M=pE%i7`%R6Hz<nm#+AG+mt*U6HEj2fo|}=b_wOGD<gDO8bpvs#=B0t%mL?Ovw)7PLc2a&`!b|h*H@oCw(Jdy3rjVi}
$uyFGuAu`!3ObPQ7$MGR9@L(TwjbP0$UNrz$e#_XazEu;cezaj}Xv=kv=Omi@;DV5>E2aQc8<P_GG!OmraMcGfIk^f|6MU^X-5j3mPo$e{>8G~dF#g)n
Z72AFQPnPm*-eS0`4h-Aq}${*PFho+#h`%z2Bkv2fFYYPW0mu%BiDO8L*Y$|}54_U&Hyd;pP)_S2$if^N_*grf8vr53Boq8{2eoAOK#SLwElC4c~(MZ3
M7776T$&g96oc)5zM-`(vZg)1}tm?LXFY6y!{J$6|^dJQIv1b<r?TB9T!q>QY3(HE=wmRzs^H;RlVO$9V>Lb}YIM^s{>g^tPL36js<oeK2r*}*ykZfgS
ew(k$ChRLf=FGU=c47PP#DgQ!01vc!A7ALrZu`ga#_o1m`tRC{_?IK?e-&;ZGxkGp0#@YT2)9v$YD6~bp$tX|$n6ay_^VyOjj5Z>vb@HodOPeLxs<UMS
?D*s7xE|auM!n^53}z&2fKjXM^d8E3Ts1{Z+$7<pKmwbqG%Q+)GZ(^GH#69A%ymEnDS0o*t-Azjy~-CxT*1V-EI=VUo%AP$;Q3zG#2Br)PR~T^RbKWaW
QDE%1-HAj*WAwLvo_D%)h^*YW2|WG{H8}pCk86RaU;+(M67iWL0u&@2ej9VKT1^8u5!`BKVe+^xOGth@^J>@9)SRtZa1w4pRV|ccloqLjKLwg#1mBZY`
IdFXEsK=)-j67V>VfQJ-xl%;vl~<<zM+3TzloAnV*6QTyI5fZ$$UD9fWI|NfDV)P;LUWY80|juD6M5cS-U0nUQ-A*Bw;hPba38i5UfXYCVy-GyhP45A0
Za%3hbqashrow>;^&cte~X+f~}30L_r&8--0nP@?PC7265-6JA2D@itHrQ4DV1uF!SDzN$CJ#Lj7qO<jNY4_ML$*9RXiOd&BDYoyWi=_l;TSOb-x|_+-
ZGV|Ct3PfP9bVB0hY;>EY{elV!MXc(S$XH*JUo$reBv2n!V*zI6VHCeM*zwV$kF563u_C&aVrBB<<sk8zNh?^M7y1Ail?Rsn3KhWD3xU7E7Z(whoCK&4
i=o-`B}^B=~PP$o@MK4LR*X!GZDm>1>C!{PYy@ClxwZ^zUjQz%MOQcySC+yiH?}K;gCBS$Mdt`zcEqt-;~5mYC8%mUgI*pxtTcxZ7&;k=c>j+b@{P5br
Hh#D6a~7a9%Qb&-b(;A3%tRd1WtPh3M)J?hI3q7GcYqJQQ&|)b_!>Bqck+NMf^&a3<-}V_{}gI2-52a8ERN&g`usa0@H_T-?zL+Wk(wlIB(sOkJ1BMy_
T6V#xHh`Fh+81Y9~oWlQn5{fS-U{1CGpJO~l)=;?)3kY!=hKrVK>k#XA7yLp%&5Pl=mSMv~=phoxY=4h3~CMyOT(?`pUz->!vZlV~Y82i!YA27T>HlVb
K<)p2+{bC=ivhHgu1%>6XSbhiW4YtN=z>}}V0;tB6*F6unO5A%QZt6;B?6VN?1(r{91ae(E;uCFgipd_-E75Fwws%RlF+pQ<8JJqyREj-g0x;2t75Mk$
*`UY<CYPyuC79N;Tx(&%6Q<TqyqC7k+io$2v5<EzBhYrvjoR^fuM}^@jsm|ncO%-9Y$GDR@1K_Fz3!WUFqoP{hDRAe<OYB6YI}|!`UP&;hJfrl;1nQdq
fo`qU1^M6$z&^XGzyfNCKz&%&<iB2CGl0`h8t66Ez{*8V**REH<Ie1+Yhg#iH7i-a_uu~wem(-QU_Sqa@12Ehze9)V$7o@_#60|<X70z>6R!sa6brd;J
3n%IvR=GDzu4a2*Lv|dK|!_8_<1UT?QjrS5C0ajaOLS!ekkXaeC+H@z&k1fVxmcBp9v<c5Y)*n`r2wggW>ZB2@#jT`ovZ@~d#(?#ISLx{v~=y;b~%MOY
l}G9oZ6p_W7XzUB>r%GI#B@y9m<?Z-*it~0w(k4FmFG4yL+t|PcxxUN08_5T4df4p7Hm9;{&!j-aJfx5)_bGng^;PB@jL?KDhw%SHhg$UgS)D*biW2br
mm(xDLuY5|N=+gD0+$?+pKt{n-u#Xfh-xDbxaeK@7Da1pV?&8WO_buu$)?Pn=MTVsVH-t@0^xoSyHx`~v(lnP_Rb!ff&}iN9jRUVBPIfur$ESd{U9Ys{
IX%oBtd)+n`u9s2^x1f$LBXB9A(gy6yMyd+8}V{t<tW6vKJ=ca9q9!m8v+HYiU+o`pi1*ufJK9FnUd|NW?d4&CP;jA(N)MiU_eMKiu)6<=qdlii9Y4b2
Ky8n*)*Ppzll`jpM}f+`=|erAGZ--^6bxw<=<+TM?rlxMWD`viJr`Ka9IA_NcoecNBlKlV8-#zKV+zPfsA38qPMoZ9VKYHz2Nm2u<?jKI_h~P&^F6#+Y
#Gq+kKdf8vZ%xASRZu#~g027-)EX4%~i~Hi843X?}du9Pmz2S&RK{g07A$j?TTb>~lBY@FQ37dk%@%=GuZ+DCo%YJ@dscVpGvU&a##KaFQRR<`fNUD0*
nj^5c8K>kmEhJQywA>^j0I@VS_Dxb3R6U1w@8JIq5n!1yhzTso%&dT`i;LNP_MFW=&sgl{q)oZR&-O>Dsv&~ir-5}ShjA(?J&#wWm{sT4pB75eE`v10G
;w$0PWBTn#YSt55}s=uHk)Y@-259EeWf$8SMV|)Q4S+})9o$o~xkJvBuQjhGDz<Z6g-q8w3nnSC@Qoa>PCV45B&{npCYed~ia%uztLc2v_7Lf}*NZDd{
x{NkD7fh0fR_X(|97fl9K;e6pK6X=$zOJ~P2#QEH;wLgtF1JWh_&r__6$mj{qg>q%Z<~w+Rc^h|f?dWh9z83XpF+AV5bAxiq_!#W<z_KZg<XgX$vFgu-
^^iU&@0=nTUXo=h237bC*kZ&J9Vk(Bz~i|!rn`mHtcH95<m8S|32|Jw%d7nHwxbH-&UNHovIB@2*;1Ct=x2NKPL@Zk#vHD?y}e1Npu_VB&8>*OOYUUCu
M<DZM|rUe}3h44C)QTUfA24vT+4<&Umf6e)@}+D7`(NQ@d|F?{Apv^1Ar@{gA~Q-SgPZK>%L}KTGjMpl$CzhPNBm*a9$7`%uEdo-m2Fl$+dj!iKs5Bup
cj*1yrw4^a433o{o)Iczm{PC$OKPwLrHu?=5pvI<UoTPSNnmN9U~55@EW$)^N`MK-CuTZ;tG0S949ZGqlNXaa20MpM(Fe4G5RMN~wD3IW-KdRdBYb40s
2&E%G_mNpa*nR>~`YysK91at1uMF3io0X{#I$9DDdG~yUSt>AV`=DM5E?m~fS5wO;Py9jquzWLl|9H7Ts1tlDh3(QwfM8R(^f4jcb=uhW6GJ!`VErF4K
Q_-96bf)ksBO3}$)~7Q-u3&g+1WTL!AwZQSH)!a-DEk;}V%6I0F2WC@M&sqq2Sv*{t8Mke=Ix!XS?BggjQIPDPyvsP>V2KLUH?vh9vCV7*yBF&&=a!Y1
H2OM3g<)i6eNSE`W!Jd+^9~9p}uB{8!sOydo6T+YqI6#R(|l2!FEkvuI^v)=0sdUPD|vfp@L}WsV|MbYBu&XWZS)Yk_X;bSA|*(<_q$8GM4uN#W%9Aj@
%Qsg}ilmnH)hn9|9dUqN*InSlPs*dO@vt(k&2kAG$L9b{F97)7I!SH|Jr|&CZMW$aC<)b=#@;8BJ&_<^$Qfwryj+(AEsKZtK7QVFmNV9gQlWxMH>$Tvu
|$uMOSjmpUmwG(dA@DxXoHzky%wqG3~X%SNHSUXvVAVbBm^{1^pe6af96S8f~$X4~Ul!<^xuLlCl=F{FpIxe(QQyjI2nx1n6T<Da!AAuuUlUqK73ub78
ix-X7Z-rN3pU)qMqv<T>E?Ael$LII*BI5aMsEH=i1V(40@TU-r#J-&(s84T#1Tzm_|4|F>V+UY_`)LXzD_$?#6ZN9+3xjI#@@w}0ZoYeQSCSg!OO>hef
<R)fHFe=mn7`H)j$y@4&TVP<koMijN8kRs>n05yJEhPJt-NU6sdw>AmzXw#&Ub{<+juGLW*?l+MX@fHPjJNoQrG{aeudz(f9QI5+CX}|pSoKy+k<e6-3
|@7RdVNiFapA=yfHBp+)_wK@<HB{oNN^mVZFXGHtx8$gaD~vO;-NqIJ$kG+M)_Warr{-ko5_&LmTYlDxU+)bkzQ*c5bam>b^ojYQZf^6AQ!z|GSOdSt+
5j8zJiQLNER~arJrvd>M5|zQ0eUm$SdZ-m{!JDJhFCzzEr&3BL6gOD8rt*%g{s%s9gq?AAZo=2CugLWf>vf&^On<Z#lim05Vr>yL}{8K})0$;%arwMtI
$_ePQx3|AB`UH<|csJG!L{yg;Fb*U{cH(W*QUIav$tc|+EW+V{^zqfgPtx3N7o2<aZDk=mgLBmo-m7890>;n@u_rM$iWA_CNjI_j38(7{vE;>ef4NThR
nhq6#Ne3xHh3M^U%6DfucsJ7mvTjGm2)WN@P$cdvS8c^Z|5;$s)BJ0}<l9aWPdQ!q|`rt&{sN}H(PLC(mCOQ3Wqcnl7cp~UFXg0*dYIE}hn1-eFNbM5^
kp+mqf}WrD*)c9izi5I2+Ny5{6Vk8%7-g;#H4lyrktpe*=|m(0`|&cJwVCz_YSmN}kHYdc9Nem(`HY4Lg89RVP}`LgjkdH`C&C%qWb8vv0rF@bXk-DuM
z|O!=3Dr15}hc0^RDul7#}r4Krr%m%XN(wfX~$IrR_yypQ`0W@06Sa@Nydswia<q=#{LEmr(}y_>1ly{QlNoz}1jvXPJ6&(ZklJ+wmoD8<?y?jOrLvgZ
6FSf3ys%=&^35(+!gwi6o;-(J!%B|L9@GUsTG=7=z=+gqVUpVPQ1m+QK$%YDP$FpPNO_dCn<OpQ~H>pAg3EUi{u*r(hmoLEVP&6d!|K2`*+Z*oTob!YY
rA@pI}W$y%m^e03SX_2TY=%7k->fLwJ$r_S6BPFkJc8tLCv21y`6=k$n(3hKssqaT{>+0dykuk6Ao9z?PC;@QMo5>QoyY=@6Y-{78ht*`N#P*B8sj!qL
sT>$FjNMc5%{X_a#$9qA<EgYj5$M12kmWmr|8Lbw<)UWjIa@)~S8uR}BWE&sQI9svdiCegdFOLpLHN}q7%^5Gcz21_cB5wAFHu4!bJ*Sc}?)A&s0sPD@
<ZELBcBHEjP7sL9Pl$}jwhBxZvINZJ)YIOJL9XZ0)E(dt`@5+93Z-Zy;Q7Mj&U2%#Q<#bISb9K?BEj3Cj=D_lcqIIhgwozAWD%OrZJ>U?Zp?|We%TI^8
33qg*}p$cZR1L<V&aF19KcMGkpx$|QuO1hOk}moeLF;N6);C0E%2#!#U@_peu3&U=#zbtcc#1s4wQFB2e(d2xZZ{FjRFiEdxGZ|&s$qOKh&e2toip3RN
O*@*z57*GAxWgB_<-z4O(NjK{h$TL8nNKytK|mK{;)Pv8G+Y#yDX_=xMk0|0e?1w@qP8fQ}}NZ9bWI!hmM`Bm2Kac68r44q1`C0pQfMgmkv62{u@G)es
AwFKB&jK%^;Xsjv(Oelptd19`uoA8+RU{rkT#P2t=809^%)^NHyFa(9G%+340#Zm$EQHIeTUv6(<aj^<Jk5<EAEl>CAU4AlgzStce4DR&ic0s4f6Bx-G
dhNv)JMb83A50cGS!EJMR5<3c5Yek!W84t=!&MpRwW~st=YnO?cHa0Mb<~7_P<yu|Dto05)DIC6-M6vI3zNF<db5>{LJVR)N`@M;G`?9Ce?tUvU4s$tk
8o%@nXCPSL^ywXfgv;eh>w`F9a(GU^!KeIew@2KTq1`kQ41pWQTWIbS^xSO8l{pKs5fV0TPpeZFKsp4!mJ}Xb@Ght1U3&4c0bz`lqgHei6uer{Ty2dN9
SbhaZJC~Klxd|a_IQjuD8o$V>1nH7hH<K>R}hlekU+vj#}W1Y5A6T)_IJV07+-Evf{ytIGV{*H9uZ_cAD<})^0O2a)1TXmJ}PxLG9^YfilVq-Hz2(Sg`
T{%+kO9#Fp}7@LXVmo^bTK3Hd@gR@bjzf?*{!C%z9H$Q_Qc(#&x$9zrCsPV4aMn`{es*fKQN30<`DJM%pi3PmJ|$|AX>e0Go3~frtC5sh|yd`|@4>IR*
nk0x-lY-F=uUp#!SXNp9EKjmRGFrz8zM4K~}bG>f<mF%u7$N^omn+Kl;mKC(o+C1A*~d~_{Pb3smM<B4vxnvGI+mr>?jbfDWhD0t~(;X)9F%%Xnf?~Ux
{6n}qo90s3fl$+l2?p*rm9cZk7dB@)M8(v^+za^|H5Z6ao<xfQ;lFp^&MyA_7D(Qo(9)t>pVPn!EvS5QAJ7gg6$8<}0NQMsmH7p_^aeai`_PrR83mKj2
d@;vH%Hu_o!Cmq93VWzAav+hw2ozy(We^26^^OFz8Z|ivO>0l$3;3@arkviUayP3tlz|#wq$8vTAMbjW?6K_vBr3JP#DF|(0vtJ%!)GdkbqIjy7VID}N
!;a&Ut#P9`J&PpO+-0B>J;aS!gh8UBM-wzIOnAelh-&Cd2Q%m*H$I4%dT;OUso=_6#BmHQltBc`64|~W}6^kds_=2#h$m&B}vYvIA5aEAtz*jr%<;<QG
FxDvndJOfmVB?lnUB`A>5KN$T&CBFMpZn6QPr5%ksm9K<-Ci;)VJECShKPxB0iZh&03gv=NWm^lU;4<Obsj;;}EzIU&vooIKi@^7kyZlhstyB&ehZSa?
zi(k^QPu^loqz)eK^h`+O<d?S+t<9ZRXUDr1sIp6lCB@wl^^PwN!H<a}mMEpBml_D4usAHXoeM>oPW1JtO>!V3XkU$|$i43|LbZHxD%3ZO!F}DDPi!~l
U;OW&5WjWM=qI0_=_Y--YKc0lWz3Ef^*i_&NSwe|(uIMV?^hkqa$vzwwTaz%3bwC#@)^MZUyG*wj61C{Tw83el+3syN9B`nSmZ^8;O^lI+TlrE3a)YWw
dAwtC2mxFtjHhjJlQ2nW8d@g2zV^|dC!W2ru?4)GyB?DudqRhOCzBZ!dmGJ04{o8TL<A3<vrSwL=Y+}Jbb=vkByF@54=EyT^YxGRfByohb{5t;o!C|bI
-;8GV=2yTMwV<z&W>>gSPV_ddYrXDYev2lwM@nvT+9o}oS)llJrnKvq)YhY9aUhj>CgVWEdt3lU*uV&I+*s*1Q}<{6yv9rJxu(~h3Bz)_<Nd-8es1LZM
IUzD(Kxzb%#=gWfN6YdWJsDcmLk;A<pe{7|=OeDHDK|uz@3Dj5mACZwXiWmk0F!V~Cd}pSt<ar2pr42K_((Ynj&kPet6!`Jev$&;Re`zW!gH=l|A4fBx
jyf18&6_2pkL|2HlD>P3Ii(l7t}cV7Rpwcoz*XN&(WTl}xR%Kl0D`is8*(Zc;VSN+4b{>|9_1_l0uZuFm-y1%*ce{{3|#Fl=-$j@r|+0y?%E!~$D{nY-
|Num6QLBpWvlV<o}RTkDxN55`gm$gzy%0wJKa4gV74T!ZaV9_^%zH875`2#7Rd~s+$<9{VS9tO&>(BNYB*yp!Q4E5Tc|DFAJNAuA#?@89n0<1%@zQzjp
ji}>u*#k<5OCs}m-@zjP=luP*i67f;VW}wj@ufzd&cM&l=s^3wv;RU4*amqj;|s-TN;FAvrDz?r&q>F)WPXfBgLs-RWR3qbfB(Jn_Y?nq*6&aJ{y&eWq
mY05Vm=s2am~)vzo>1Wph%vlR9bhmU*Epdcn{R~{+s8o9pfApmSzU2+&B~Vl=(rRe&+w5kiY+u>;Gr{{N(SS{QL9%{{!mh|MvL*v#;Nu<NpsE|9_tK`|
JGutK)}A6OpoBT^U+0Qkm4Dyd%7K&@RYenHL*nhtk_?nIX!r#*_cf`TN!TSN|{P@1IjYzp8(>-#`AJ`<FlCe_wp_Ues&FS@ZKvy)Cl0^KIhH_d&qL@!~
c+N;O}{iJ~O;pZWV4|6eY?JEUig(oZjXY@#o_i5KfH>(}|?&%giI>z8Lgs6^hw<*WNVetfr5m^6N~8Bz8gA8I||f*V0{AQOI+oaoyptCyzdEQ}W4=DYe
qKrap2;`)BtG|WGi9V+bXfEvyFI{t@}b4~jaQyx*mV~o=d{7wIV9&h-ceg5{()I5!dcWcn~Ffv?=E);81rwru=<g$GIiplw0c~Ql$-T&YI9RL0PL$i4k
ui7jj`7L<n>yPS(|G@lls{D*2?BXkW5k{H#n9#-UKiBWi_@D7V<A28gjQ=M;Kl>YgMdY%sKL1Yr^q)O{?_FUWDYD*(w;NocMJ!rp1I+=C3*3hBO@4o$f
%6!YxL^x}^=qQ=U3Qk}rWWES`m1^+N+$^l=PHLkY@n~P^-8|q{b&9DjQ<(`GyZ4%KRvz==;<M5idwn5^9_2*dObf)dL6`y_>B16pv<Z8v9Sd9Xa0W1|B
U|`|1<t){LlEG@qa)5FF!=S{>n+AfBGLwzr@X7eP)QMfW6DkcZD@J=6yb*Cv<mT;z&y}Wiq_0w3y>3ijk_M#w1+G7@X5ar3$OZ!P)#7QPKY9>Qgi}N_y
~a&9ZyxI8Ca2pUIb3PdInxM007?_rr;UKs-1lHm;(wZNkK(rAqGIXtkoY!2E+hA9b+Lv{RW9Q%V^Rl_}$lPO^#;--<5(6qjUIJ~AsBt?-iWpW$;aHLv$
1?ES$wNFYvU&FvSh?c<M=&(~IQs?IA@Nt#N5N3K`mR9q{F+7)sWPr23OHqi3s8T(vk{F6=Jdz0=6E#fjw@FyImPTjErtub~;aVc4KP8q*zPmIYI#^<`0
?G5cuo;uQ9#-|57?%NDMXpt9)hQ(tkb-o#j)BIFF5{}=-m(%c?0_(5gtME4TMfZE2zM^htbi)xoMejcEDXD6#B*RY?UOAO_x1ztn47didO=ocwRs1FXQ
0vFu9?c5t!z?~|(%9_Xz*n1Av(b3+T{<aF?k^TCPai^I(+wJ(dIyK6NNl_DubI{NS*<qMs55Tig<@CsUJ&b94odpVFB3&N#rLhuI-EQJr!4{Gta}W3GJ
YICPV4T&y)#0*)+G3g@Ma`x`*%v2RP@7{;gt)F&JzlqS$&t}#`&c+IJ2fmp2jeB!Rd<m+*`TYYAv+RjQ>$Id;TJ}RPJ_Y;Q6SPoKGjKw8&-8g!ft{bjE
j8!@7s36MMeUbr0MY5mj5v8_sIp=3WrThZe_$x!Vh7%=xt2Xv&|fHNkXPozp`P71sJv==du@e8&ldZ>{yYDRG&<wR<G$*j+DfIPk#xG)^_-Xe!fljIrn
Qp*kx!E1vo+o?l)Tw0&=hVTXmeqZ@W~_SNZSotdTHg&6*sK0;@W3OAMLVC}fec*4#KIa4iB)^YLQP9%5VIu}pR*?awc;c40<DjR3Tx3edI5Pa_>kMT0)
19AcHIacPZR`(KB|F{y~;y;|@rF~{{54P3#lDwo1&Q&rM!ULE1&8lmsE$;Cswe1OfR-2IXjW9}-u|$7!#Z;zy(Z2@Kcp0yZR|9bFMF=jMtJP%T9r?chU
*hxgjd50Gjn3D3zG}Vvq9~BN<h94>(AC;C-}Upv*JC@>d={1LgWmOLQoQ3feQD~vjw)Q8k(9Ge!VJp>dDq|ZkiUDepI5CFtM5T)^W(H`8PZbCdi4>nO*
-VfxcWh>r|oVWNuQcC_V7La$cQw~`>OLk&m9c&c{NMiYO0*GO&CY(R(@!lF_^%K&&e0H0&^=KeWij!$fYD26Okxf917`fqY+&5m;e3pic6Hc_X*}%ChH
;MpUR2;f`2+qA{77QYnPnQxj`aFwx_|{D6a1#EzhEcQU<~)hjZ@Lui|IZ773@=B;<5U!-}dL`W45o{j@J8+=<$OBtFMF`nc!HQ%*(bd_;UVE~8D=SYjH
ArET0azZPc-6xGuj0#W$0bItu(N4scT%)oJjv~PQ9-6)~jix%-Zu2#+$t7TI!oUq~qG{T(ko3%ZoHtC2%f(N&cO-oR?oxHw0mU@XZAd5k3W`JfK@71eQ
&|E4SrBPG-b-i(?k<_=SaT~UA5A`+eUNT>>X68x8`E$DLwJbZdY&d|2Qg9T`hp8Bov)1h5kgmMfk5Q@hFZ@wC48G5MAB);(MGwyCaDK0&LN!(I(!cx%H
*05g2WkFw{*eaU*{iCaMU~{?FOTchXIEj$NsUeJ2|m}@(rGa)rj=Df0T+;z>MZD|sb%*e8N5&N`JODnBC3$s+!TzO&|W?Jg_ggXe((<=08WMm5^WHzOY
v(6#ZF^Ecm1z|Q}6;rzIH$Aa@Y_nnc)NYy*Vz+y-f9uuo3q<+0|+B%Yapss}eqck(c9Q!JW{A>JPpP5NBVGj;&1=zQ^k$__n{c1)F6ZrWgK|KOJYFP1a
O9wYhlW8+1;M51$+VMA+p+#n*S2CLSUOIrx`n)O6n;_>P-O&G!r+qlD|!1bfGah*I#+k~o}cM@U#9=>>4$xtDv@oHu_=uJq(VJ`4NY-gqbNk@@8*==hg
-BMY7e|LkJSnJqsT^|!cptbuaEK4J5X#|rX|_!ilvJuSL}W_wKYd0VOsCl6oGR1>c!#XZ;7cjg&hJh8@=ir1o@*uTu@D;k7-<Nrl7?|o`Sbr#*^#qclh
p34>SD412%SHb5s_ufP1$KgjclKPzBr1ky@yiQawIds{L6H#ZxLu1yd&dT_>IAy01A1tkrufgDst{j{SgilW+^ybYIqMYub`B-Z;PPl<D^2cNU2DvuNP
`f<%!;&A4hntD10v#6k@smeRSHH7b?;W|~5uPM=mu$)#5BHn@j=8b-(YA6^A58hnAL3hg(%H9Ct);k*FTeWDC)%#vd^JffuW`J;=aRIFYGpi$U*f-EgP
StulehkP_`K7a$ZX2uaw>eRjUT7#{X>*ekae8h?yzHEM^hW)t#LRI>E7O-rI%_BksSQ0oRZ@==p$7f`|ENvP83d~chjxE$l%LAXv^GZUVEFWGzlF?B`5
0)h5^xP-cS+O5sB=`{D-V{@_h+>YwQo_%7|yJKMQB!1S-IGckpLe*Fu-zzE9}by}(XqdChc=FV~HAyl8mQdg9R($9Hz^RHEXW63>_Rt+#q=kFH^=b<d_
a4khpV?>``?RrF3F&!^nw%sjT3A|`$&PP}u!k40U=dT~A*{*~z5p1ef=)*ndja}>3c`>GYQsejh+!I$T8>mN`Fv`T&Uj+e!Aa(dO;V9~inG%xvqz84!h
dg?+>-(TVz{3+4uJ`O%F6ByzIt;62=w`$?Wn|*W!(R<ZK0E~<~b&cM~Xc$tF8smi%Wq5a{SQ=8DwBmzPNa5W5esMhwvx19nKa=L%_*{#+3^x@w-m!bjk
6%&KNQC1}71#D|yY=JE#Q4H%gD*PmSCnbp&;*Kaefi~d-AnS+IeEVM$@8LpfV$4pQkxjKPs3t+DG_?AJzzHC7uY|Yjmu2hc)YI^KrdR_>%Mnk-KR8{CB
%8%2UETE&+vNvi~e5v(wa508oqpzv6VAdk#w&oq{etSfhwn*hqtH`9wo3@6uWyVQWdN<q4wm=5F+>I4g0f<_hEG75wtkZQch^2UA}KVdbRbv{*B5rh8L
gllkmRr?g&Lu4cqU+V@L}-Uh^qwam6o!*Ko;j29KLXnR)dchuN#*bYuOfb;P0xt~xY)&zs@a&yO2NIsGC%Cn~f%UmdFqeEB+sTQ796CrYfoakj;Zdxjt
{Q4z#|;@|hO*}eDU#sfvYG=AV#+=+=tMjLbD5In<DvXj6yREr4#72I-as<W-*UH?;>NZfVs=Ke-iA2vwsLVk(&4i8S1mcRW_W{raLtpdw4h!eORH)>C3
5|NLnd`@`a;l;q6hilfb_IeZpH%hGJYy_xijj%qCTi-n&PMI?yYy=lp@z=Bxdj#(ztf+|-@m1rCd+$=hEZ;^2;m2*yoYw7c{wt*^Vlzqn{_tP7-{?2@*
1IWi9hnNho+1a1&jT@k?afYmw5U8E64&zA$9aA8hL$hdtl0le+M9GMucO<V|0TOVW5{*UxD8vbYk>`h9NEAnE-<(h_}8bth;theH%{b^k@WUn%a)Mdcg
|-D*5@0#dl+%_7I;&8;$T-NAC#4r+}nT4Ut_X;ako!q;GuXD)Z_e2(es?%3!iU$PAkmBC$~7+wEHjf+n1AROf-z|RbxAAP=0?RwB}7M`<eO3$a>H!ik7
<TJ@0ah;hpJAe7?lDz&1kW2`L-exN$S$=aZtCnjl98n(DGx{JvT{Eyj0<%cLW`_cgj0;;8jdRo#une(f&?3d?Q7?K^LKqZ8GycF|7<n)BX}y(@n)wTa<
1d}Ti|?T!s=Lu(IJyw~27HeMWS62A-x&z#=!tSEpUp-74v?-#7f4wDggpfdErbwd@sgOD^s4Y>xI)#6l`6a6OQ--aw6?^B=JV!|9+<Z3SJPhqe)?ZqQ`
gyF-#U+)L>X@?>v+rGH$D(erPFX58g2oK&7rY_3bQCl9}2Yu{w6}afGT-4}IGpO25#INM_&-|kCKrbd}4Bx)r63wT-F<v}ZGh(lMT_BZs5TEkUTii~-n
%*0sfZB3d3p4to*BkI@^uCr|>RtV7qH%+J#TmbEg(eiX3*SBRa8m<!@gAl$z%PIK{yl#icKWeNKluszkSs{_W=(R<--Qad=T)E`;r<?=k+l$4|1!U?im
gNIk>zN+xKr=2?nh9660GrzX0wk=ds^YA8(%1U<eO}{*NWt4fbOVM9l~$(+}6;XVTHzT$<oA6pCdd$zQymw8w~ILJKrGzybIpVO<f#i9R#@Vw+4-2V=Z
1j2|lz=w1}onc2hrkG&OWP*TNs*JX80%bR`6Sdcpm5a{@mL-4zDbE%^KO?#rQlm~(7|`aK9!CtJyWhcBVS@97vweoAhomfD$swC3Fx_66{F_~B)eAN;W
WAI@JC|KX6llKpyr`^I<8nh5_*)h8&-{CTd`x_v;jB1I$l`KQF1^!pJ%!SsoC4eeXQS-u?j)6MtZdnnOId&)!~pD)>x-IW$ku&BQddhggO{51+Vt#%#?
+TrhiUoZV`0UoT|Z1~2N{laRoMQqgu$sf+a4^Z7qi-cXhDh#C(Y*kiYA2gmX-=1(9(ceZmE4XYT(eV1u^wj)!I^%J>oeCpu^NY$x+6^sVoe4COlQ@k;t
rYdOW6`dQRRGt|UBoT56o!Wa<Ex2mC*tz-b_%~?#Savfr9jiuHDrP~VXZ~l9-(EmY~%0Of1q>14ZZHES4%X(llQ3N_%@-%Z%W^VKN_c~daTi6yuH!Zg1
Ao6RDN2+ngfI60l94PbOtZOnRMm@DVZMdQ}UBVr3WF@-d1X&b~bN|bvlGZ6KHWmPw~+ke?LEpuB3mu9BjSo{pL_jEvLeb5Kx81ZOaE{2X#Zq$qSZ$eg2
d){vD?;k?H+d3_qGdJ#RQqrLb@-dvW1Xj1-Dksh6!gvTC)XM^ZoMeNXKj2{jaFl3z^uG#O@9|M6=JOqlGIU3hu;F<}@pFEj?FNAyTAX6QdG4!yR>?S1p
C`!JPH7yPj_;=kgH*C0oH8;@<96>e=l80hUT_uto-A1;RQh&r^1D)E2cGC56|EVAE1ccq;!c1Zr|RR<$;H4Fc7_;)D$RtNQM76qigd>NP~b;9Gwko;R$
jID*h3bDiaoKAs`xx-74X*m8@=Wp6Ri@A25${Cy6(2#m-{JWME=K<%h*Tb-=XZwY1aF_^*1UT&e``Tf=KOEu*$162JcTL~}@h6fepIYh<*?wqNSCn{+C
DQ+iP5dl8y)Ss$(4T(|nEJRdb^028yq8h9kcASwSqerUZvCb9kSDu#0dEsu6FuwQ0&a@-Med9{@GckMxxP=Z<7yXGmkI=?gl{=~9<fd8*^7Dy{2&B9(;
4`6mM(@*7t;dVE_z^_mowQt-xHGGo>7G|bh(l|FlZcv(zcU)L=pX9EW%^@LnZvWUEj2SJNgyQ^>M=SWq!)u8<YO`B}+l)Uwn~GLPx%43FjyAuk}mYm*0
znd&>j-WZ$ddmA|FbgexuK$ENp%_5-B<5*?VRNZ~_v7LDm(n`~FK84opeC2DcCXKFq01DYG{pFYhUirIL=r^}^XY)P30=vNbuDoTzP$5xI36026x@Z;o
yM7?%~>)P_jSn$p8+QD=+MWYe^c&SeN?eZ9)&6VVbVoUf$lBgXXT_mEHHL8YNOgCGbft%q`n{e+M*FU_45yD+@UJK(aOn2D#euJWcH3NTMT^$Y{;lVdZ
MA{HrZq%MLmEbkn7sHj-c+eyn)EF64A2@gRcY>2c^mpi=++whvd(q~xNKl*6M6jObj{=!+w(z5NKB>RIqF4(%j>V5N@(b@;KQ&#|aDkeqHZLZ!7zwT+c
Sp_l_DKDMC3%E65X9}rVGU1?@CP=(^@a1zyDTOLzaJg&*%wvfQ|`??`}*2Nen&{6%*3$a@8!ZGFn6>*7lRHMK=jJ5_A9y{ubJro>ruk<fv%|d^K2{kZH
qPZ+a04Z15xVTPbEYAU|WzSPQBq?{Cd@-g?Zp-ggA0vPFmpzYKHKntS@fMn2a_(tep7ar3$QHbeo~v6DGTP=1%+IMEtk5)D(Z1M3AkYv|iwaQ$^I?kS7
1@^Y5bu&zQP=2E$+NYS2W<vT?23kHDH<s-~}Gn^66vw8B~jxzwtHeWTG3-NldsRf3+!i0FK#Ast-L{YlG(#l;<4`GIrhn^5=q4IomgTyIqGs}Ju9%c3V
gF{v@+>IiWh06cot$ME!@I>4ulE_lwSrMI}uyJ+J*&yXHxs_c2Q<|#|IhiI8{zxVeK8$<e0jd-kor2pn1AbCc$IGk#zmp#L}4sh)$(zxJR$sSGKg~nd;
3eDBvq<#?)p0p=+z?VzD)1DSP7j-4jiIZ`d3**#06e#h0uz#7}ES$3^9I!Q19f_3vGYs%xz8a$vo_)X9v3K+j{t`cH3E$$o5%|lwEaBr$--!Q1gRIA$<
cra<D)cI!TWU-a;R&X4%~+U-nue21@>1&jdB2&X2HwrbuD;zl5!LiF4!q<^@9>$;Bp>);VfZt3KcEL8!c|W=G#1)+g($xbxNQnXwhP5$;O!b)=phNG!e
>d~)WUXdNk6>_&mV4DYK}IX@L4cMn&_nzYVG^opyE#Pg}s;-slVYnAho24{wB?kL3U1LG=6GweYv%qCPZtCn=+9N|HD?L_H1bisrYOZzW7)_u%EP<@ao
~n&T-ELl^KX1Opl04O)ed5IDyf^_kNyIPy8@0v?Qm*gX&yqTlR^52qpEzCAOc7vt$bKE0OfqnidA_|0+cIM@(M0NG^2hbs|mlf=m>zl+MUT{wY@2rGkm
xV+$8Y{l^#70(*q7Bst+q`2JFVxtS%D%HG7yKmDp%724vpkf@^+{C;Qy=f-e+?#*cygRl55ziGpB%J&EI%!eWsyq#t9Tm1(8OFvsuuP_a)yV^+*Dr`ye
d!7ZR`1pLZS`c6R-t+3>-7`Lf`nDMussHMwgU7CYbLm0+IC!V_jZYHTw1fk#VR(}LwB<}=M@_;{09Zp!W|9Z2kYe!Tku-%9g+Est+w_ZMw+U#K_M8}+3
W>a5dZ!IXEBTWq&R&SeC)LT8Wm6|eD6~XcTStKds&!PO@Pp9$vpL%8+bGjKPuEEP*V*3LXHws_8;!WmEg<VzQw%U8ag+ET)dU_^u@0|tv7={!?ZT3)?_
FPB@fjDG5_@}B?*in7f!?wD7hdph`W2mDG`{KMk9LgIzd+$}GcmicxUgnXC3#F6qQCQlV{Cu&?6tE{dj|f0>)&#&XIu)-&+v=)<xjod2+wxm96<N_enR
ET%>R9TTao;KJ7WWV@6|c|`}L&7ENq;^U+UOP5<*`2EQrKjdNJu^{=i4#cxa0sxuJjRvjioJ{i07G{%`$#;+@QY=zp|-=91y>pFgThrWr1OzBBNZpDkq
Kp)9-u!d2_c_=kq*ycKGfAr78O+d(<ce`puHHbFa^rvo=YGgId{e+T_0@&Wb=v0Zc>GY!Q&MU&J|HqR6lXF2@ye3G40R6u(slRdSk>R)kMUwYa#OTsVI
F1%5=kD=`3Kl@4i^R}a5jY`8@nx)esi*e91l68{bI&M`@`*kJt78AV*o~sF|lf$5y9nHl#8k6vYRGd)C=zi~APfo5K>(R$Ams?~j{6?XM)h5QhC6j(@)
ZYjXEwNDY8e*9^YprXb`dhxGtdxL(dO&1sDS~|$5FWY8ipHw98o%CEYFL>)l#sL6hV)-CEas{P6Cj+);X9EHLq#vAgS6MF*nOgnte1Dzpe^w%9t`(YxS
z>dHJtsqen@n~J==F3dM`^x5BV1sa4C6Hduv{UtLVG+>Y%B2?c&iC{*25$@cD}JsG8?5XuWlWcP(McHSe*_XyT|>s-lV1L%Nq&Jm~(K`t5Mjpc<Mz$~W
=5*yEqiUk2Owp@kj!#Y!><Xo?~c{<?BOYA^wopudCf&b;G;Ch0gO{imiXUfypxu*^m(q0>JC^paGiFthTJYst~5h<YhD?L^#-tlwQdaCe&e-bxjAfJXC
WF`5Su*hZv3;oM^ieX<=Fwz5i@_S8NGqT-J5Z_d1H0;#)+&u@07y-0pCu$Z3<o>cXaO{5WieM)Z)b((!H+%5JwO?IOQP3pU$y_!Bon0(uX^q&FKa8|wp
EEiYB&2tt4liK7EDgt_;UX$X&=c0JjdZWW=U*9Lgm(8C|#=AMVc^6&pl87!q6c9g20=5e*?;2>(FiRRWpVyP{Aln_#>ADy-DX$v-C|q{!#hPb4Os1Izv
CJ`Wd3{8ru4}sZIvs`Z5up}!!SY<}Up?CJgx($!PnAYHt{>@Yd8j@fb(QVicK;Fn-j6qeOn3@hbv$Xh&kqUO9Wf{Q)$Mi|?)C!>bfFvGSF<whtGp+?fR
5^2ZYaJQLJt9FhI;CK&nEm?l!R9bHk}tIPL3bo(y~PT&_=|OA0%Jl?zLdFp5DE?SkkK9nmgfls!9V-<H-DfckYIA_wy$H^Cmp?6($Pp{$d%9lNgy+g87
A<x(9~;e&`zP1Wmxh<^b7jRBh1TC63XmXQ#q5s6To?@G~ND-=iH;Ejg?eYQ@VYa|IO7<{iFO!@~PbeUrR$(_I+7!WK<<BjK~Ucq7bs<BD!}tQy{4@G%^
zhqb>fTagX*)81jF9yz``&?$V<vnBM0cZ@Cqyc=4Igc0UPkfG@i+SD~pUkT1^!{DXKuY}+7T~b9eu<*QYLE$R3qY?eQTBy!ly0Fwt*NMl?cftb$otj3g
$MBb{#1FvBGyG(OiI&;ohWp~0rsni=OU;6O9V;?-UmU4BGOdd-M#IZEdV^iQGvSMd^mC{Y|8sJV<gvSJ?IoZa+1^`YfF_Mbw7#Sx2T5p;YQ?2bJP117>
sJ>Xnr7BN>|W_-?><xY3rpX#u;WgtY{b3%gu$Qlv-^82WWs-N)WBo<pn)%bJzQU10#933;j?uo{3GTG@vraAz+)=0i+$k0g(XXG=+jb8;7xuZY1m3!v<
>h~d$a+4_|L9-?{|P7UVjv(v6dRlpY)1)`e)1k%ujlqrX##IgN3hMXd7`u@(v*+C&W)}gn^s?;u2=*r$;6IAp0T9Y6eTqme8gL-`>s(NccMxEquujF7?
_#%GAqsdE*cFe99IbRs)m=pGMcTAonwFuCK|hzM@sgU$mLR_JH!-I{3`SoZ%iV$&0)a{P2_m!hf@~x$vO)5<Trm4}8W7ea)_t5Y3~l(ym9m1tuTqhKuI
G_x|no{lHJq>v)&5u5d4OPIx3BdH*FKt+(br>NF{PtZ1MpqBkXXe`<U<rnvZ+OzIfxPk=M;E&m$d)N1;3w!$|T)O7mTd(rmOAk%q-4-UmCNPXc8MAnnV
t7mkwGhROe{H~)z`emgHL%sZJcxG7%^~B_Qn_C+jDi!_4+g!%9uRFxA*7hdj=h-a+59~JC{{iVF?{x%=4@aF<PKx%JUP<;fFUekO%T_(`=_Gc&{gOX}_
HwH`zQ=JPyGHC1J-k^@RQP5?+t>Zi=SR}@f%f5X&{i`cP0O)-!mUkhz4taI!k4g`@I5H&#i$!bgTNm-bj_+T_4wJYwW;iQlo(H{w|<&YLTHlT-?9SIQ5
F%u(nafx^3!k*+_fZmVC^3!soz};4E>~MFz6B<RXpXT&UPn$$kAm%{K}tcKg(|=%pah{WZwu7+_=vQMX451)qOt+<sYT5@lHbc`DJH@Q_9aB0)%zESq4
hOkTG583CPA9b^ZkwDgG6HV);O;0$SPU>)Wo)=gvX>tFU_lRdfx*`p4o^66k$sUU?Ii_`>4nk5goG`29+~>6{<x&_|aY+ii51*AhgNUH<tz^C0}!&dvp
|a0R6PZWoe&(>KH;H~s>nGs+XBhu06G-t`NAi<StS`48d0<?Z>(e93A^%%;LOL%q}f^DSOfi<WuZ9r-hWPMF@|g#pyAl;poXVbOe;1&xUqtV^`v*7c~x
yRYGgE))K*BG=WdC1r7M@PPz=DSLv|BieA{>woyaA7;%G2f~kGUoRFxs2a8@H{$HsX?=8#vk>NV^1(NF4h<-BpAQ`N;f_`iK4rr;=uF+ZgGNuKwrO_(X
X5|#hv>(*)YI4t3IATtj|)Bnwp*;gB;!Bkq(n)@YqAsA)S*%V)X`8{YVWCyn!ucjJp6c8OX^LJk?^YNjCeXXpT&-Fae`-<K1g1R?8Q?yrPBZlA83}|O=
_oxp_6*jW1O5Crgy&EZ-A0xAUxLSC)@P1_`>RRhiGd{cX6$;h_&q*rKk&itM}@lmNbR<G_Gg4Av_YdCn&4njf?KL%U1i&?vRHLMom0_WUKLHPOBnFll}
!p>O2d>hS^Ow@zsK3>U7Ha1ecJL@gp0sY{flUKeC@O>hF_J>L&>#Ey*8*e+V3<hFWL`<g>%U5BzKm?}d;64+4UC$--Y@EaqK-i9=hcfwr|c-sL&N!}JF
<ghfo|pZrc5Upo<=rr(A5zj<hoEY}Y`K(NUc_<c<{zd{4;7jB@fyRF3<B1(%ovbToWxKgf>B&y?;Z4Z)H<g*Di{W+o{N8iPak>^6;MnSY&9_%e8z&`Y|
SB$1lkfmOHb`*`4b`@v0Wj5UBU<%Ons8h_RH$(R4aTTCBoKI+dHnRb*E2`n}nNO&%S=aE&+oglmn34L_&#U1F16(24S_W?wCodMYH-di8x(U^{)|7qSK
S=-4Hybf!(a|>UrcyI{r^HKXeGM-`mnY<7eM0)S5?-aBl>*W5EzoWkciH<0><k}2ZA9ZKkNQ7{=@MiUljvV4Ad(-@L3rn+y>W9Ay}}hEtAsb<mZKNtF9
zgaTn<Z#^H9U4rQv>Db|m@m-Q!2Z6Mu9^;j6La*HI~_O`z`CYk<F@u~CySU&Bfv>uXmD255OlcJGG+@e2`JD$e_Bm)alqe%B~;<RqV5d|9pJjPL`)8nI
Y+N#WWy_^6>MoY642acZ*kc_$EoR$NyOG=i2$q9zRQ8*W>Vz;w104D9Xgi>{|<BKz)su}S^1G||Hu_Fj@THOcEtjkEKQ<R`f${exMM;rkG^fwc{kNuUt
zsN3haY%}xQS2=yx(4hX=KmHrpT4z9)=(obqZc5Bs%fJ1GhcEidRuPl@=wY($H(C#feo?}xDZWkkYjrl-?&>y&bNx-RHTHArcgJ*SXCYW|^Oz&q77mg>
DCsdE>v0MKUwLV|cJ|)^;#7K{!Fqd2FuDI0Y&7Cd`xG~QG~Wwz{JFs)FvMoNz#Xdxs*~MYT&8elE&SRqG$FzRUda%CsqNnh-*{h4T~`jinw%6n9$(cnF
b7&Fp(f=m(Qne&-uF@LS~>nWG{zh0KaIjU1S-+j3p2kAhd7a@m5agPrw`V}2ticB2>fvmfw>p{{CV%1ej@*8)Gl&r+xu6CqcHjS#D~1$U*hSa<qf^yK@
^{bNhR_HKK5UUiXjdb?{sxIjc2(Kjr+Cht%D-`l<n6uzTaHeaG3Sa_i^rngzL8c1a|rg2RIn(9d$pFKx~csWl-0u8hx01YIq9oXxgW1EV5qepYI>PpF}
SPa7Gccfx^;g+f}=sJ)yI)@-iHs_<-~2@<q?{$fl<9Di4kC^b3w+ZtlGf6aMwIM}XT$Da-a-N$zl)bByxf@+usp3A0v)^pEsEr>E{gPorl2Y84mi`$=2
Xi4I}&*?;&x@#^A>#&m+4u7zm1qbXGf%O!d(Tyr#MAfvtak!7l$CIK!#-!}EUz+|8g=nQ?9{3n~3Hb3wZY)`bnl<0dIuC>NS!i>_|Pg5UD-l$b}e8bmk
)zJQN93i9)l|eWCu`Z@bKgfC{w*l=hyP%ExS5CC<_Eym+&?LjC^kr0EHJ{+AhD_=WRieOLD=6Gj;S^Y6^*!nOm*~~<ePzTy(9~((kDrjN<uJ8Nmm&2?=
@7%dcIe=h=pQJbwi2)RS0(GN)n4?Z?hm9PbqE}zdr6v}=LPyi7Rfu==i0%C{yO3MQ>lF%itrAbQ#s-1P1*xnRtZ1zd~hZ8VtIuR1_a<Oq;?X4g{pU_oV
Q_ct-kn%7NZXkb^2;~5kBy8+iThUoRkaP>_tbTb<Y<6=W;no2Zw@I)%Oh77i(V?=3T=1dXZ@Vy{QAF++f4+hx`lddOU^t=zArqgyX(=g)EJlj&zJBMI`
xqZ_WptmU_Wg>i#jD)A1dkb4qjEyzEJ~bukVJODzG~rIF;f;Je0}zsECLvw-mDeJ9H}`g)2JXqkOTxml>49L(a6M`?>!MUe)tw<bk{xio>pJc3-a$)r&
mVml=`IdIU9>;fBh&ZTZGRUeH#7z4j!mI<seQUyKhM55<Io)+E(lm6uz&PQ)Nd#N{H`Warl<BAJw(9(c8*P-_7UL_v<ZI|u!x!#Gt7%}mn4F&!)!a95}
fGGBH)lx6lE)q0PR|ca89t_8KW>+h)rQnCTGldyFi#v4NL`T`>;mNL@m$r6(ZCBLxV%htLNczA3wi7OC?MJ%@tCGBS6fDUTE-f4QUJ?ECrkLEma|<td$
%i%r-$6rNM6}yj-x#KaMEL1|is9*Ha)IZzU-4QfKiMkf)rAgxZ0MdUzU*7yVAkH+SfPF4=hSl4BZ15*ad0sVjN$)iPtizlTmFyp_rJf|+lTC5h#kc1?;
mZe1DipIIZe2V`HeQ+AN|zw3G^sD&QFr}2L7U@4&m>G#;3r6^D=AE<s72dbr)#+)^q?qbL)z;{rxsveNX=IOa9!kJnVsy<gN>Yx$98^8bkKPZ`f(!iSX
-OzG=e{euO9f;lY#t;%|oj_Q;~gQvG@E<p2HmhZp_J$4{SMzLCqk%I1`IrEY9K_?P|XTrW;?JyASZROdmdF(W1NklU<WT>=$r1{b$^MfeXycP@D<5)XX
vVUN=NwmvEQ>NyUMp~_dV($B@O6P=j}TkxLZE;f#Vukuf0TIC9aaC}7TP*R7i>-78jW%OxhFQ3ZD0u<dqTYqmwOWoNV<nQ0F*B+x412Og<@%LB_fF0Uv
Xg5}7YJ0xCw5aSh2Com-C6EMFARd+Wq)(nSQzd(InDU$DJO8l9_;$t-4gSr;*8lNIrR+=lstZ&^U4a~{zdgoZVv*h8YO<hs196T)`W8Du2k?8@vL%zk_
~#h9a^1770WxMLVVi97^U=us8Q`B7D=$93QWK~OF!t!$`|D*sl-;~V0Kf7!=4siV>S&8nkQ>8(j#``P<TblAn{nzcF}Sooz9clczUWRU;p^v5m+_@b#I
YaiSlkUMoIeJIfF1t!t0a!hA@8`fOo7=^Oo0^)YS&d5pbIP9(f3ELA5`XHOer_T(nF-6+T!5-*B7do{iHBYGMi8@Ry_s3P#<CnL3FlhCZqvgn9+WG&c8
(2EL*>2hn>aJJZX>3zElBFEBi7qGDYi@;2XOa?c*HdAi7|$j-m!+!_r#&;qjeJ^;awN4TAPU`p!;s466l{?;i==!GlSZ(ZT+0OSnrcJ_^oRsFqaJ_b9&
C`qCZ;NO!GDzenB0+^hD7`HU+E=(k61g)P}*MZAdzH{9%J46I_gm-123AQ9w=Mt?p910Ipao-U<1X0fK~dlrYyUtg&6#r?e)ouw0HC~py`*xf5;zU7i`
4{4LZ*a-!7EA5Z3+_@!s+sVA`lzUsxldDt+U<(^hMG!FAF(plC_S$`RYCA#Q!B!}P`7pR}2p!3%?5EkM6|XO3p_}G(QdhE&EhJR_Rod^YjP$%}Gt2Izb
?DQ+)mO4n%8{o_n&^@*vtS~L@|K1BSAH}S?p0FJQZF>DdL4NmoKEMJHr{y=e{Ik3-gl-F!IL=|nkuQH1Y(yN1nb(3@wYo$KD)Ejf3Q%CN0Ck?HPHcjEi
@L_BoR_U2YN2Q5tNlg)Of!71fBe=TgmUh_1J}A4rcv9A|cR{WE0SpQGDfjpz!<xNf_h*^}qhj1pe`P>Suj^e4bzG$SIk>$-_wJ`z|J%G<8h6Euiv$(uW
p5SOUQfs-?}%T`XXb9x+{#m6*a|>MQ$m<VtZ*$8E^LCzd|kwaI@uWdU=pvM`|}{*Vzf3{=Biag2RS-dyyoEWi_nZj=-e5p(PkHg}ektO(aeim<$};Ox@
-b>n)RQ0G(|sW9E=ox%B!PpV7R0_i;k9An?ajxv179c16`V$dMkBd$lZrSa!`-akmiDYq-wjPpGYc4hkUE)3bt`RhA1nIqf4wk5rNt&a=P^|*@_=FjPD
p@9Glvq^KITu2gF#)pY#fg5(Axoy%}8wwg&-|KYrR>|wKxR>)K<E7UQCcWWF9Iq;HJW#&hU&-$P3Bf1lSNTkgf40@#^>LAb&tKox#`k+d!JSRF>HyJ>d
2p|<1zsmGou0^ujYJ~O`ju%%NV@NiuV?3e3c36NUWy}@wf8tkZ-25@KQElNv;GmUsvX5=aO?Hn$IHNU$~>~Z_jX$$rs^g$WBE-=I+~Azec_1Hl`&m{@5
M||EN;~Vz#YgQFvHz)e^*b)<xpIQbJ55e3YJ^3TG#uGfO$djqVg--DW{a(hX`HA{aXYN7D*k|g6v1_gf<E}QIt1z`|Py-+`sodXzNK@jDP#!?SCw3=oZ
P&l(^G@tV}iC5M<w_7yLZx{u3d<QQ{yvM@>}l#VGdkozEv?chSfV;$3M0Emu5c%k-Pr(Q}J7!sN+LsTWSC;2NfY-uWRIOk<vb&~u#FPJR}%1|_y~OcQZ
ABi%cOwZJ-o4t~(zTersF^6^Qnmr&AxvtYuUMthPdA$9CZkNkQUUuO#+-%6rD#N2*m)Za+Sm;BX!P5SZJS+B^&<)#D>cwy%Vr&BNcN}-XeN?zG5ma2#}
k3a<lm<YgR%+q2L@OxU7aDQa!E}z2TuAbP{15eE_GF>x}Po0KYEX$LW@A8vnU!(I5F=(=h`xMuNa7{~>mq;<jFcvK*qwQb}JkoL>N~PLhk-&2oyVvuR=
{xRxe^&L3yni}jsWA`Z<DjS~59Vv~p!e@OvG<OVNF^N9ywF`Xt{ru^G$?(<QQejKDLzH@aV>y#{d4{#GRG``uA(l?Z!X)JK`cbq9tst_5B)VYmy3`9-u
Xq3XS07}p)DWizTG?vfR$0!H(^joJ~HE+cZ4cqM)BOwwdP4DmHVyC9m6Fq_YNJiXdROC`C$R^^~DD=NIY$)@AgU2!F^Duu;ip$e5|~9I^qkd_utNM)vU
B+{POo^V$$43OkZ>xTk`AC0OD!m#^BF4kv|O=IcrxNJB#mSEPSNm2HdK?{VvZL=Tw&#)|tN(O&9Oagb}Tn)E~!EU-TtOY?k%U5Z|A_Xo|7I-jv(4c^e2
n%S&>TdON@!86sHc4aBVJYf06y;hEsjt41}e?7Ez=bpLzyk7=jV?o}MO+uVSwvI_V7YkqTzyM10k<7U~;xsUnJA0kZ!xYU=c*SRyHkek1|>f+SPE(kLo
@OP3Bhyr&smpEi+1+;FnQHAgCOw#ha9JGrEY-f9LdLHHpRRt^s9`tPOasaAl(1m3~?tjMWS8<p_iI`zy-|)xp>_e~$U%r$P_>LU?<xV|)fMD!1ju%P&a
<=)j=+Y+r>z`$2)%A(i<=}yTfq&|nm~#8e?^w;!0`N8Tk6Vns9T0fenj2Gk5hdHIy*dQK&ED$J+($og2lZ**p=)JxxU-YW2A}e=Zs5ez$9wo$j6@N#t4
@tSKK7p#7SdDy=5OHCwmoLum(1^RKyfp!qqVb0Pd0iIqsPBhD&i@B9+dj;VoP^#O$*vAPo}?`TBLh>y$k5cOz7rqEs&itzi39L9EyUrE&tg2v@33SEHM
!v!aj-`dv0pWGssWdO%7r>>`EADS^9o%5Cqqp<j5~0`rz`hPi>#p@BIt*x^yj6Qef{{pxxZ3k|>{t(`@qN5DAku<2=0eod?`m3*M*o%Ig5=EErwdBjtZ
@`FBEVdj#s$uGA@{R6}#F^h*Q1?Z#3jFW28O6Skv1_p+(PT0G?FP_-fI@^{P$!rN4(`zHQ%M>cY*hYXtyiCmj!NMliIVqSUrhF8N#1|Ni(CA)RR5f|D`
m=6}a_?LX5UP}NKfFDopAb0_(!<f=V8*|w`CJaPzflWdhSP!vuPpiXr)UT3}^1Sb-n6*BQ?%Z=l2JZ2=T=}?e$o>0><GmmEjFrq^gPXKbG7(3H=j!E4(
Bx!Z-;)<St}&B3T3L_dMszUVUPpORh$Fu1PqjPuxQwZD)1_<sCG!gvYAl$K#3f2wz0Oa2%f0v~&-~SBjB@$w3uT{Azv8yMUY$Ii-$N#3u@(y&q`h-FM*
$#ho8I_!5fga}XeDLr?iy1mLn+E+l^Ey){pY(d878qreD;;|%et6-#jCtfw=D%$OAFuc>B}B+x5ww(=aG;%l9}++I}^!g-7Jwkk^JVMV(S7xcYlbnAaY
~3ONcVSNj%Y4WxomsWtqk%ulKr+nch1>lVJWEFsEO%<a*BN@_A*w{a}wFW?1i2wa!k`K&lN;JYP3HQScO`tl5$A+51_<ZR7qYjJNR;ehV~`4kE&dd6`B
39Ung(mR=+(5m=!nrf5_oUx8sJ4n-wR`$1sq(+*NaVhxKfP2@b7gYsX|ajph%*;&3lAG)dWGPv4h$#Lsdn3Z*KBWiLE5*z%i|H-mPb{w7ZcVq5}bja8K
$K{vn{)+LXpV-D(HVe4H=M~S(EJ>6jJ)fB<gKcNwQ+>T@ii{tB@BTRmtYua_2Lge*#Lr#sg#7C4L3smee;AHF$%3R*AX(oJED>0Lowsmfrpoy13l+7)i
4W<6`m>|Fie&sYu$n_5_w2WF164vZul5FhBtKE<eri~W!0ai?Ztv3zacUYp9M$M6`jDl&IK6)r%=iB!w!EP85JRt{XQiK-rA?qc?n<LxFS!a!8QAuv#a
t+`y8OC+((ygjgjKX}dC9;uVPLNG^x7#}NMv=twg+0zApXIN+0kEvc(`rV)zuU_5)dcB+LXx$%?>25@IWP24M4E?30^-<9ToUOsUevJM4=U*>PJwk8<@
k$4WE}Y<IB!28;yP<9wHx7aTiEiUjcGW{)rro&^9VR59XG3PAvY^<|@K~l<akW*~-I=d5KE%C`}}DpJKjMgW?>$%Ji@Al#A9ba*l~6`OVr@=`%<NDY+0
~>paCOP^_NQ5Lpf#G#-7qG;?0Y;)TZX@|!^fR8!krF68h*337Ca)IGWH!e|%9C;UV&&<v9B%fkoPDOGEkS#qDYT~@nuK2AQ#e>~<WO1#~Lobt2%BrR70
!;1E4O0GYbEck^^sBDtU61Ulu?ctwabIj^Tl1@**r~p^pPkm6`2&_Nu#(TQ~n+QNINrz7*N)NWHD8y%&PdT*+B1LUZa@*NXnDFayAvyIvls)fMm?H15y
^O8U9;co8_(f3;u>^sU7~3FUAS+Q%q+Xg2oz*eD{V1poYsmxgx~nw{KHMy;=DHkL4zjVp@8?Tt^CWidiM?y~n`jr<KA(v}&HRgHuvTYUrz7|u#1{IC`m
Zm$bf+lak$F^{eT_w<7@tRiW|FkgEXiN>PPz_k5<hnEwe0k(s{8`Z1q)2mmx@aitrF#(a8eelKgLpj&w_GnJOnnXV>>6236}0N$8PfI@iC|;$mHG6tN@
cDQt>2m>frWpZ^v88v;9~b$EH65<pCxyEc2+~L1H~c0?Xj|U5t6bwyAI^&w!Z7X;>d$ZdM3p(WG3)eHS?J($JlEcwhnlwL*iSo1#Z2{(Kv+OUwt$xiRB
xc>w--y+ffez6X_n<E>^~X6@3G`!uh2OT_QOb?|&t^^#E9Enx^d0FA^twZg_rlUneKS->e;_9d}PVW)HUt_zYVukh83octoOipAGFw3wVan!Kvl>*&YA
<z)+zu#?zxAB9jT;IG%^$CO>Bk~z>WzoOS!yfcvjYHq)I=9~~*@DZB(ptMoUFrK7`pChb*Wt8i7KWaXqdTVVppy~Eby^E}}P(otIj*S#qvqZ4lxkFGDR
&t32+R6%UEJ77XRTxQ~ZY~77S3|qZ@Akc8<sIkg;)M@TPA~VSnB_WCO_B+HoyX+;r!V!H`4KUX=*C!l)HL5iVH3?d_g}8r@x|xBQKXvzsNwne>D{vG^0
jtk7r1&D%O>`(N9N8J*gu13!)@htDwi_gH7-}jzu3*gPS1)SP@G|imr`DGVBBS`Ywx2<^hv&1WbG9dO!pTn#OomFGNGI}n37rD*%+Vi{hJOU$R0o5{EQ
8q$c<rilt8iTF7C@m`&`U10zUEt$ne7`De?nHZln233_j7l!$m>ro4RyO=*|@*fhx-{`+yU?%RFuU*wkJ&@WRiJah8l)0=sg~@KXA}oom%A+^}7GAUsD
mpYp-f$>AIQUL?OicHv2{%GU6T2Y^Y^p?{|EEb|0*rz1HC&eg*+?51UYfU9q5eET)Ni8At>-BA>w6xvjK<@b<65h&GCsZFCZzGC>4s8!kc-lfwNd@>#p
Zr}Z9r;6f$4<)0rq>NZDjk!yiaTOEsJn-3f)nC${?m!)_y7g6#bjQIb)K1q+A%oC(xyw@<aSpmiL!Z~Bc6Ui*;5`}{?+Q9rpS_Fm+I-n~oubgO$0`<<U
vP1tBc4IZyEf-Y7u+eQq`b!iyyh`q>>RmQRb2o7#uhoQ-t2=N<eW0>?90=)o!ft=$r+9_#wpm<_-GE{LrKbXbV+VEZxzS3oo2`ymw$6)%Kh_+<-;rZ)y
tOz#QBx;(n(rl@DP1zqFG7>dNH?<rahu_ZP&o7_{?A|<1#!C^CQB4eV|A5dWQG=nLntNN@8Etts`chuWu~K4PlJiVZb{O?C$|y!9{;4(m2H8*?IhK{l4
7(`anjcCv)DfM<R!_q@|`&|2Z%^y@KbQC_iB2IJeQFiMh;cXyeXD-R~6R&bvC83jfy!a>0+;9qz&Spw3%AY>%4R+2>J~MNhODh(6UaGAEH1Uh>mDF|K5
3zaDZ&e!3Lrzdlg)2e&rsML>0H{A*LT`V=czynI==E8oCg0Qa!(vp6fM0v}8X5|UxNyK|kfNtX664}=8u^5;v^2jR56t|*m`$w0i?@YhpO1t4HJ(CME>
@Bus0cXNam74rfoTpC4E0>GIJYh)f|bt*7!&@Y9(jYax8xsEgt(~&OR%d91unSqsv$LVsGZt?FXCgLR%qTl~KQSqN9dP|kt`@3+WF87&pJg>j@w$re`&
7t#*DlkU(yJoba+$rWP_^JEb(au!2s4PuS!GKl`F(Fzi>y+}ONr-#wd#s$CXJwytssfbKiBvD{bWWM|?N`3k9mg`??$1bycJ%)-(Z4tM(vHpWKeV@2wp
ypdAEA?sUawhw^S4+r(0J`VlDvSLzv9hof@zkK%YR*U8K3|5g9zrognw8du_<zzVn195-1jA!BWdqrezg}|6337Mtj~7(?Q-@2i*-Jd>cS2G(EzYPzxd
*fBxTMSwK&~Lf5u!nJap|P5dSPHLvdH`OZ@LsOD<m+wfi3pa8+4Wz5g5%qx&v?)BLCxJEr2r;PS?E08`Y<wN+_OqOR>{5`7`L?ElFC$Mx0*Wzo)u;-vd
PFT#F`MFQq5cjc+qzfti2;{M@AZFm#U{!J$msdCqI<z}lA)1=5OL1?xIkTmISi%lbt%{1^yy=>t6A1#HG@?vOe6Q9e|Lm1iH%PwN3rk@&xM{fhHy(o3d
&U7xbgUjJwKf0L82UXvKKOaU6>}l9Nm81fBe<wM2H>K+?rznAPTt^ECTXN|IFxZz55ShE+W$&Gq=cs)o%Mt;Yp*((OS6NqV?W=0VlxHy>Z2gJSzM#R2v
i>}&@*^ZbR=@pCv1Tp)zNOF(d2g>ko|b6wQ<?MSXnoKx@6wT<TdSTk!6LID&@8`T%bL^*$6LS=qr@Qb?l_(72>$td>jq`zR4^p<)DOMzBBr)uT>bp-H!
OW3ex~wS2lK;Aio{g-n=m5Yzgn^vNgMAfFutv1QI<gK6uwCs(Flu=#jt9|B3iZ$tWR*PZ+klus<Z98`M&t~oxZ*8`GIz_J|`o74v~N36S<4Ki+O(~pZI
sGMZ@!_5`(Mmv^V1$3cA8L<?UGBB-M$g7f!H>coy8g0VeE-2<zlRB3vqNUSpAozQ-O$a`0~|P57r$%S=EwGwU1&c*gxxP*X7MG`ds#V|qw`zHN@hLzu2
?r`UPB5Zyg}cUe2JzUiqXl%Fj@%-+L?^A-Q2NisF$>HhoT>2`Z~ggWm`ee_Y5la*So1G`_YnYYu+bj#JXE^i=z*XOq`dwT+$bG<l93+<iPIf>10Noj%J
gV!L|KR*d5O*{)F%~d-G+Q^B%Mfm`?)A5-eQ9*aI!|?uu%*@}xl)~mSwQCE$j<&{SrtrElELfKnizBInWkG$!G@<sz=Y!ju0HZJ8Khl`3t$o=U`hicY8
&U>{CW@k>3<x?Uo<5U5uCuWp+w|bXZ4zlvh3^A4H*4vD#KWL>>!XOds@gscJrHWm!VFsa@Y;y(3(f11g^{>(TTzAKcMc2i=AVHS7(Fqt)0uQbD39sRJb
ssy=U(LoRGZrKfxR-mEWYkGn>|3Y%ON{o+lO1V03Ts0L>t^XSv&V$gtNqp`EwLllVS$MKvhLg^EUg<vOG=GITEC7m;6whRsbp$sBiVWus?=W+J_*`BS7
FDGs>Y3Kl8h(;B~w3<-FOX(jsH)mQ=F)_)F&av_ht~Kw>(#n^3PuC;t-NtgoM=-G$$~yh^WMjKJ@v4r;A@B_9}k!GD||SCZ6M^}F@1DM%8be9XV}Jmu6
GKlDlwxFA+OEP88zCi|aVSf{{0;n0C(B<=*>pozsvUMM}GO0vHiebH4H(z!B$?mKFFobAlq3ZDLEatB1&GdAaOXAiRV!kgPpUcAfo$y06ZUQEC@Zoy6d
Rsx}JJ*}Q~srS2L-_>(Huu}SOJ4yJPG5<gR^?z00PgSf{`8P-YKfQS~_#GuX7H5jJpOQ+-6vV%un|}uQ+OFW4#`T<!JW0kg0GDS#bxTYIxJ6p3ZVpI|?
jxn|z3r5K&1^9_&(HtpG%nP$i2;_i=W+#Egkv?g_QQJAiB>CH07gS?Gnf*?le3>*0|O-N{=Fs9HxDj^JBRBnKjT%BC0RAvoj!#Z6mu<q{|LC2&p>Eelf
VA-H3tQtAJP7h%2-_KN4fpK?7dmjqcD~x{9opljsR?9!`y+`7aOq{o9~K!H9H9N>qnW@@pVmg);2xW6Wx{Xg(GotkdV%K7O~h=rU%Kk*{6x!4|}lwd4z
X?#wWlEc{`v<<q~qUm+AQ)c`Q!sjX6nqxYG7TnOX5<Mc0C?JSNgX|2*GFSIy?>liLsb23}9U<M#CDy6Z)R^NE_s>p-d5Ehf$z#XO9Sbw=XvST}vmH(YM
oJE>Wvh+*ND9BCsEtCs$H8$CJg7o*&zrSnJz(ez?|PA_bx4P83`y!hm?F|BlIr8p)>>&_CAe#i0r+%(zt7<^3NFDLHArt}EqJcOBW8iCE+_$|M)fX3Ol
M0ZmZUsw+3-8$w{La^I+8I-pc2Jw}o=&o!`U}JCP;P1H-eNOgiFNZ8+UgMV(E|PQ2p-9E#i?;&7lVZ=No%8B(OhzEmm2OuxF5YL6%Wmc)A<tR4T_V9$X
9-&)(jcmd;TlL|?{-?mB>Ei7#=@s{k!t(?CEsjV<ox4`OkyufwqQQdyj_!qSz)5i1_`$&l?YNfi5yQSWLk_0o``k$Dzvwoh#b3G@^SJVSVfCN{S?lzv=
KJp0-++}$KSCUXMX)HT{Yq}k#M}FW#xVin_65$t3Q-Vkf(W-&FXeb4o;uXlC;}b2ji0d<8{9ylaXlvUxe%Ev&rqoZHB2pe{Euq5PUJxH6l;VeY>z%tf`
6W<p!qOK9p?_6MDJ@h4CdTEhFK)kD*D%3-|FSNwGI#kwlm*53wQnH~+B%-|}kKUsLX#zE05QvcYQ~UE2qw-u1>OS+sOwO-~lXcN_rw)Cbh{Q-<A0u6_w
#bx_AO8}+&oNvV9^=qlYqL99Msl714=!Z+DCk+0r_YB0F6%~j{oe|mJll1#Mn&vIW=>}NEIx!gH7*;pzIUym@jV)`q<xw!MEF6J8ATpYb!2%B`yS2SP_
$;cZW%t5V@uY;)1@v+}-io4yMJc<PaG9NN(9L*Dq1l8;lF(mQm&Cn*p{$K<9lJX=M&!j&Bp}rB+T(#^L+V71`Yb16j7n6)tEoC#f%xV&;c@=J<X6rU<p
>Uj-JPAm_n8i1Tbze=chsk3Dx{2FfRi?dRh?K~A<T%?<M658m<TWWq0bU#VYIKY@o*IzxHI2(Um&zMfSeJWfhU>C@6F!*BR~w(mE^W;tQUR`{SHxBMbd
RBZqft_--*A#h7WwXQm(o=vUeivTeyp!yvjD{{GfExj$LBt4JK<o3Ty@mBXLYmMSgk)Ht8f;UTqA~KU+EmyEbagiPUmxCf1861l~8!B<nx7mRZi+@B3V
Ye_Gi7qym~qb{?!OaNOE44z=hZH8$ODC3{(=)+ZW48JtxjT^6wV6^}RN}6Zuiy)FA4YU{fG9W^#d6M6!1i9j<pS4uX)rtvZa8wy~WV-Mg<AJ;>)N4EJU
_e?7KyWoeR|k+Lxq^QawW3(wu060I6%?}PX<Nt)4*Q)gcXuHUPmTO{)Q=A|G@iuFbcRl7Be^8I4n@Dvpe&Haa*dk}rk=#q;VB`RT-j7i>Te|&^~aK=b+
3vVoZ#QQW67A8+hDot%WN7HK^_bjZ)VlLfxzd3EpVxeukj@x&(x%F{TM*lkz<kdvTJhckWp95)(L-F6kW=nLw-aZfOLzV>t^()=h2iF+$lCQl2H|FWOx
Wjg=kRS-nMt&xrnyhB_A*c0vw{Mt-0eNF%T)$0u+OEMjh`CDY6xMMu(h;OAH3ngvuYYYd?vH)#=j0n2F?~GtJt&ND3=VD6M+mY~tdxpeXIfM<NlOpz%W
Br;bd7fV(7n?2GJ|=O<tQ2FVa_f!cOj|O5UxYBu|$>JzXfw;N!lR&27LC@!STE(QSBto_P1N7*PIg;Pu3DOjERN45*f^w*z)d^v2g*hx|er)ha@lZs1i
n4#w<Um^U6rcY9l9ml@<9;{*nS>f9RiIu0|{}YhZGLr<g6C2XdIE(>9L56-u+W$Adgx-s2X<-_>MC3w9{p?b2qRB9q}S7m8$-KF}}R`RWnY1qfeeA@;x
Pwn;*#7mj$;%t2aODLU25i#C$`I9ygeh>R4G(vP!G(Fc2cuN(F9U+s2f+O|y}oh^}~M}24b*;tcRRS|1f^l~t~ShC-i9&3=)bk@55TAgl$&<yabJJ?nn
;2pFMnVMhnfcm2+6Yo|Ne%!po?(*8VqyHM;t!%Kql8hRljlLl)tF5q2<n6=S7xo!zEBnbG<Y?}rOTI%+BnfeRc0}%l*dPa|{7Jv!f{b^r@zqWG9^AX0i
01tkEt{Bx%XkU6^z^qY9*21+T+&~ogN0-nmYtzD8}s<~r_XN8Z!&bWiyf>X9TTqx+vgNK;6}HfCOCCcH<Ob?d+y9psmOiISC#mC=G(_T9>nDS)B}=Vwl
pGYP>7r`4U$5n7-v{V8)SNW&L46Z*@9ysmZGFB?Sb68pUcMVpNM?DI%_1aLd#pmWuy<Haisl~J;`$0b6hmTtJx5lHq88bstb1N)>4_~m%kyKj)*v9g!*
NX@5%^Cp52y-v&3EO+<oo0uYP^zY_mNOshZ7v_W(c#n>SPLKGT%8F;9-wcdRi^^$e;RUvE#?X;=Q4|MZ7uGlAE&%5fz#GJ0lp#L};m$XbbQwYB{!H*#^
Iu9MB|l1;UzK~Pdy@lY~{naO@Bm<OZdJ)X1Z{dXvyiU@@M1nOKQ3Q?2jO>%(E7Cn74i~0j_a#MBCyqO~A77m*7VUF^4x{8ra$mT^NUvc!~VE`Z3x##$|
1UGZvPW!Bz;)^gX63^VUNxB`GEdO52_qRBu8+WCj!Eo7!EBUD7qHGAG!Y-z5FT&F4w~gN29qq0Xj-(o|{wtWNk4VD7-R)Qam=P6nZc~`ONAfhWwMH0TQ
*+g@&9}!yU+jYxGxh@6fhR+DRxhEebS81*Ia~bHAhAh7vq_^BhJ?(DMQ*CM(%wj`Kijsl5I7S<sz~AO5(VV<g<VJgR0quHjQ@Ch0)e)xdX_&^Rx<`Uyi
X`mdHQpZW10#_cFh8tBVIZc3`5wH_dea&@T3lyU5<!)-h>QogatVWr{D}o@qRw9r)3;Wg0VGMw{@f5C?n^ZQxn`Gl8^6bUewEcu*!8A>mvHWXd5?NUk}
<a$R96Ej-;uq4<b$2&rE*S#y(<sc}}xEMI;igQ5M@ydSjETlBCG4O8er(G+FWX`$7&*1GovC7L$BlGJyz;{I%_6x+}{ba1r@bGV!aI3ndc$Q(VTx^>~}
E-T9o$!P1cZy|`XQEg5T8?>vd#D_gZ0^35l2?qEmKkhr+Lo~z+TmiC}&HviJFA{w478LE9m*3r5VYXbHg5t;eN`qb`syFNy$Zt}K=WD!eGdXTN7CNzFI
gWJ_T+3Y3cGe*hhjMTARe-N-lF%kCA?>}{&Z%Ev}Vs#g-ihKaCuiy%)gX7ZunWx4&Ze;r1C|4WPH>uCy;g^;)9Yh4Ve0bC2XcI;4y>ohEDUvJX0$p?qA
HT$t_3r4ifE5dtg;~9hKB+h%hNj1yALRCVsrg{&+s3^3;T@$+<dVhi98XD^lbAG*2Ys#l>(f5NQqaAF#_`e=HHtesI6vfe{`lIfe%fF2k$;hR!pdpYt0
j<;Oif%TrfE)F8DsCYypK0+O-Irq7fHyswTem3>|5I>qHQ}ppIb$=riFd8t<WR!L^IY2X{=;|n=SUOdXs|5v4%oE39MgfYiVPGEnqKtEvW1h&pD^!I6e
(Y$!oc516P;?pT&nxGGlL_4zsDZ@@-_KOfboLHN15q&kve-?}qZ(z6V7hA&q8*9I&@#!Fkzh@|%C(tSdjN?aM>Zo%d-5e~02J1Z3Z{PAEh+wB(MI<cYV
*EiMnOG>nMEc<Uz*hwQOpxhy%h)#HvaSq(RPwPHxpRrGdv=x#B0BF}D#hECjQ``pQV%cocJn+A6gxc%wIUG}~9^+DCPUGzM~gMf9(`NGAw;znLXk`<l>
6id);EE2ps2EGK5NyR3w_E}L_U1<HI*^P|dIL|?vLcR&(|48w8S64X+hezS+4x--7?(5CIe0cOtfR;uiNqw8^s(p_eJ2V0k>OIeF_Sn|<zG!Unw_j1a;
@K|ZgrsleYX~GePilHQ-;r&vO0)DNyxpgcniRq$Ccb_&+L~7z<}kVZ5bpAKG~_+bw=U|Pe&S4(-Wa|nbe!*%P%$I*xDw2u3tycYvBP**N#~9~Zniw0&E
|3;;CK>@Wd9gGWO|UO=-t}Z^@~lt146i-Z&^S_m(Qe;?<a@x`c7(cXhfU63z~m?qQ$uW?U(LOMWS<`w=vbkd+F2L+8EMyxn2Udzli4txqneb+PYWYNU>
K57uUUGGZ$?yTq>LtlAc@rP}zHWu-|B?q*A`$?Xzz-#?hqM$_5FL+SKlECNZ|f^KF1E-LA5`KltgTQGa_!sYYH?nRd`ba_A)wh6u1y=h<7xw;2(ULcqJ
PBh=f8Wl522AmuIFCA)t3kUdR*>0;)eP0KQUea<?^F&@X1pNVsx>eD7MYRBeTe@K7(C8@;j(AM9K@E|{P&OTZBHQHaH$mnpR*qKzcAX3%I{N6aJB)qE=
z2d*?l9U-3!*bgK7!#lALBy6zH{02x-t)s9JBlQjE)f%2mptNo@y+quQ-{qM<@4YVBz;NrULWsy+9HoNn@e@N(!t%P>BFsyM}y@7{+>{<#d>?JkB!``i
dPYX63N!`iDypaOd>PAnHBW7Yz7LmdP8HM92vUwW$R9)!!5j1sv3?TXbp9r{VUn*63l4cn&CuVE9aFf85U7QJiRR}yg;_mRUkR6Wle8#5zk81xkf2+>t
5+ZBd(pjOSX~gv}`G)B=*2Kj7T>*wetD>)zIp8ay*B@AQebtq+R`o7Rm9%HQq`Un`Af}?dCix)OXa7KOXD|hKG?HWGjjyp_gM|AJHVm#{T0*x+Z=}%eC
yW4P}ni$Yk@x+AQ>my4tmSK)QEpu-p5)uh|;`z<I}}$0oC8Yv-U?u4LT%XRZiOPm?SU+6_|IId23zt{ubhj6~KQt`ptAWf=6A*m>4U72B6`kIChwPwwA
wNs56|_Tz12fk{9&{Tk%s$K&jSa>;Rlb`7cY7HvGzDDznM^2x}xNym+V8gKUfvr5Q2Lfxn>*+pciwAO_?$!Xi=O$!7OG)+ZDX~veqa(Q?}a$v<1^on4g
gFx=;u&xUd#<1r_oA0r&ilTe4oUYYI-Lel-D`l|Ari(+BRV)l_{@1)e=?g^m*)>>1d>`S5bj<0~3AXhyiKi+`pE-W$`1oXdB}`o|$m3x7{3&jd$i|&dm
u|W<+jaJ5MeL*VhqU%;J>(&bYEFNJtN4M!#b&;5J(@$h=E>FMvy83iPs|zqxwFJ3!ZoOy#Ffphz9*|yibI%4&BW!L6ORTJ>KlEulf_OR7W(p8IbSI9GS
_5EaW^5qerim={mUrQb(qO#jF@^8zWzb<^d$AV`QSE+>qY_k)^sA9&w04cA((0|IX;^4O4!?Wh;J=FUPb;ODoMH4k63?s+;ka%lTc-96E(aj;yLiIWb4
F<{QiWc$$p7CEUfI!ZbV(qG9V=5P2z%DAKZ!tk2pW0cbLA`VB3?y$pgZ{^FMyHY-(%fez4iZ#hYsc=EgPsxd<L+Sdn)^BpI!^GzU?<kl)b3wXpYtsI*I
O$}D+;-%I0m%#R!8a!kbli~Eh#&m#0#5_@YHybBbbuERkbe%+G2CV%WRHEx2haOQ_p7n10s$9JE|*BVE%S8Twhp&xyAE2T$VsTT_zex$_Y_|78zz3H=k
M)jnMxvw_lX3!nEvqfrRcW4*Kqb*7MJ58>)>1$1qp_mxt!8c9JJxqBpOLE0VEL(VbdedR@*Dgu@v1KfRkJ-u3Vq&%7!(2a!<JjLDM3y9tMo)U`<4%ET?
LCs8Z+5>a3b2WuNEtbEMvZLoykJGUtvA+d4(1;0hir4?<$PN;Qwhk^pnf`8&ZZk{2*x#f3ju}QW|200t)@L$vZu%z)#y@l-xhoP7oR;hu9adwpqX3om(
Ju5_q_a%AzGGf>gJ!M_Vebp|M~wd)0+KD9<_7!FF*hJ|9{~9|MeD`zqHfO*Ax8H9O>Ua{%!YvccfqL^hZbf!?%Ct^N)}Amv{Vq#DB^o{`ao3f6#dSQQL
p5aR1$2fAv`Zu5W*W0{=-T`i~sCKRNNgcC!D#BmIVv-`Vo}NdI?^gm=sP>GQw+9K9^9Xe%9aHZP2_YT9dH%CGQq+jnn(csNr9<ZJd$il5s*_ph7iQj}T
uQMKRkzlfLMo!L@J%;NKTPWY3x*X%R-54K<CZPFw!=B2A9LoAld*8VDt!QnY$J5$u#DzBA)o{q3Bf6w1POT5FMKOFTV-|}on;`>nS{ki`K+n0&w*V%vO
+tyvF-TdC&i!#LbyYe&Nimy8AUbfvo!SC_==N`Y``1d=1f8+Q6dHm0O{yE-XBA+~I(`d7Ze&loXbG$_@>)ZR4J%#Uo^6@Kw;>pi^=WZ&0udO#JzkZMZK
Vba+Th{;Y{Q1q_zxns~`Tr;6&;RTG|5vZy-~Inj>;He9`u#P3|FZvN*&beZ2@{G@Kd-@bo|MJQw|yqx85`Rt#c8^`Z0Jhw{xY8W56<5&&tLj~J%0a?{Q
0H+dH(JF|Gj?sJN|FX-@>;V^p-{4vWMK6lrJ4P?Dr7whBc$Zt=TtYd7D9e(eLs59sl1hzTRc0IkAo(-Z$x~cyUv?iT=xY`{)1v+y1Mo>!>x$i3IK?B2o
3uCi0^7JG%bdZdPSuwU0WI1Td`R@pD`MxxZdsH?pW|RqXq(?i_|y`N{Vkx1_kK{A4N<ZPxq9xfhbA&zI%viQAn2N&7$h`(J(iq>{C{FH6@nv`h+u=b^q
k+c{k(+e%mCIHceUoMO&KuONSQ{(rh1{`vOxscNo4bQvD4E^BA;_IK)s|HScooJqm17ZQ1w+!ClwnXgs2|E}NP@xSAL$N!H19siGw|5JWtw59{je^5XD
S06tm{XBcF3){%PAT-r{87x}(b2~hRK}}eeaY5R1a+ROkryu*1wFp)V$PrckQm;f;OXZ5S7Ra}BPe_%tXv;Q#=kM?M-|@fWf5-pB{in}Kw%6K@NL^Odn
B(lpIF~I1wP~JU|J~2Ef6|$g?)$&}*YEh>@xSAL$N!H19sfK2FU0@xL*(l(evbZM{>RcUQTx9=Go&uD1G|SlSh_L31_3P@2jje_ecjg&5oCbW(4E<NN?
PH401onZRI{(c5(-mmg#~;W*cYeEEK|bsB``kHV85nYW8{i#0zM)Yo7o?;B#B+dfwh$)w1WqbblP|(<b(BIum$<Rs*Efh0&)F{&{4A0*S<CMKu&xU2*(
>KsTSdSK;xqhHThsR8bQb@2pM3ak8PB*wgu%AJaY-bdVX!b23TeX@$FKgj=7GMQb?BtkQ`!RH=Lja=n#0k59$aG@F`n*%%vUwc$Nip_U+W@z9_2TXgv+
dAFghsg1(oaPWmS*A{n1Q`hFR~?F=2x-?Jy_I>|5sxbz67{2NH-__&Ec8M7W*M){Vse$q-{)hv(hV_2}#(|*x{e4Z^>+q{(+pGpXYg}nmkd+qFNOY5jW
y1^9rk4x4l$hfDV_*@dSu{_Q4KjR<Lk>l}e7gqf&tj7n{HG=#pqZ^%}))*LLzr%8FN=lvFA{2Y}l%NUd1uI&_!jiW@&0te-o@Jix`@+8sW`fT3!}!KS+
+IST<`6x^GL$6Ym8BrNTvjyE0V|2uLDq%#wdL^h=5k9R>F2;Z70_U+>6D}wWOU~1$B{ri;X_{*OI85ly~>gHxZPQacf-4&!VaJR@K|Q$ZuU7J9(;uIp&
%O5t<(+N!nHu@BQz!D8Wfzk6zhlvyU<t(=Yb&15#hr6pvKvJ)3;QRGJAj?b>RFtm3j>5vFc#DJ3M7x-Khn|^Gc%SNp6(tl>{faQO`qS70tw6b>9Id6Yn
++{1aug4<-llvl5{F{;rZb5qb#@=31bpucXG@(<%kxM{!Y8x~Ey&pO+oy-*AB)w~W3iW&9JI8{>@vwU;F0>t1lO${YuueOF3SdX*~fqQxFu>ZY3wAbe<
nlg=UZYS2pBIF22dLU)5N@4+;3lNvg(m%ECVPsUS*m!`51Wcd|BM&;SZWG}Q}?gS5qG%P6nHHscEvo8lN6W4=8_2wX?mnlRIi8@J&*Y_ZBLAJw>^XM!S
aeOHlf(@W^3n*OuRpbG8Y_Bl+5wCoRv;}3oN@(3ag|A>2vj|)lLs-8!&9dLos|DSa@SyjNB<g<N=M6;aBEjeA2n}#wF%6PbZc%@`@)9plpHN7LgMzD<@
~lPeMG3fwI3vK{k47JpbQ9P?Hc^Ntfs&cZ<iN+iV2mQHQBu5%u?ror0eTB+H5(KGc5wNYBHRkEOw4z{9KZ-W1mQJRDed~X?cgn}GAss7WwjN&7~wn=GH
k8)IvZtXraT8204r`TDXnLgGw#+vqVxy;DNZ`?g1PK2D#su1p4(k*=cV&?g=KcqW-XfbSZIVq|1<bWigyNZLY$)~`B@Uar$mz<s62uVliw`uu)Z|7^`|
d12LnhCQ4C1X&y0qQTiYbOz9cdT4eo;qIbdt<d;ak|6S;kXAL%Jr*3E?_=)J{)!neKphGS-vz&1}6g|S#uDmt@wP;m&L_2dqegaODAkQE^G8c%rqZrOJ
Sm<m3yY2=<Y%G<>TV-}atdEPAF*x6YC;rNwcVas^@w9LYIMbuB&;v%;6i^<mfx%=_r?_Cue{a)TCa2mh?jdLIR#s^{iMck`F%9IzD{F6VXcKgDZxyF`O
UXMFZze^V8Be6+_>wY`%Ad44*L|Oeg{`uGyTsHS&NuOit_&In<P`KvjMpuvZ0FUWC!ymLK$#hx_VoEF<s))?D`1e&?_{LBQ_)%qj)`r)p^0x|>a5@K6q
myQ7i~VM~aJ^saMiG%E05#mN=m{yySE~=dfQMYwaO~PEE7`Z`DZo_PU_~TyVkW(IfO}(Mz8QtO(P`qM0%Co(sI|@}Wggb^2~_2g!{#i{jb<^z0X~mQ3r
ki!`6kg;B9IWEk+QFXq?dWfflfmzoKs*(l9xU){x!-Q`m6hyHMY8b$T=Z=*bc=L^M?&-;VFMFD0^B!(tIlz1b@j7l-|g5BVPs-f-zX%un1n?Sv?Wcnco
;ngA<%r-_Y)>DWv@K`LFS;Z^>XFX#r(*;j-$hoG@Ml1O-Q3xv-km$_r=+pND0?5R|bI8VR`7-4PI9d86i1ngST34qda_@O5g)Wd5<g09?)$&TZ0+8geO
u3(P3D_jUVzOkmpc9KJ8KOliI($H3$^T>m8DQMyX0m~Jl_LPM1<GX?`W1XD{}xE`%RGAZ?~1NvI<sAtEsFU=jUpE>4q)RXC2v+LQA1&*)<*eR!QHmeB<
eDpc<FyA#K83Ue5!00z*v;DL3W%Kypc%FK}t{E@B^y1z)|Avr;;|VFOD#VT|bkY^$jX8ZA#d1Z=KYV4uI6^C>R>DAo>+3zC;(q<q<dKh@P%$S04(!{XH
DO}k<j;7=7WT%Jb3q03+Ne+#&X%MO(!_xMZt;ly@uF*Orp;2Ai;04hQZ1}zYnLZam^T96vzqgDd5&)&3>z1I&b#YNLGq9RZZ$>Y{qFjv*RoIHJi0NejZ
C+!t8sq<>*42cK6Cv1_-y4Nt~2<;qTWPbV}wxvqxpHkRSw75_|7Lm7<P$=`z?4jx@49PplxeF-FG1*J#U3v>=Q|XpV39$O*(H5pc+;~Oh`$-=22nE3%2
-$!zWR#d+T8#qv+m<?t0iX#$`Q+!u>luVSk_Bmbx<gAvpS-M`s?TzCKdA4%F+|!}`)wv#}OqDWq=uvaiBm`C7YT{IMzhiD7XqC?HOlzuuSE6_rs=`O31
`6v;E^4Nilj{E%Uoe}2XjC>MPD=BFN@GHAldi2_STX1oCPvA)sE<#b#>Ew2NOJQ=7(e9xM1i66j)941)ZU!$eJ?EVbsOtFzFCwJex`)@pd=YWIj9KytS
LY#kZdNtq&-4;sAUwGb&Qyn0=Ot5Y^l9wlltqxJpJ;O$pqJ;w*+nvxW$2qAE+E5BYv3Xd3DnlYqi!2K4gfN~$;^`X-y67M*6&5B8Z%Wc<)f{knxGn00j
bp*-alV6vTO-`xZ%ir5@ZSEQzr9VODIIp#Tp%3BLisuul=2+WQ*^E&58rP+Ow<qYTKGX%F}~7t$!cBhwSZO?4`!;)HF|mLNnkYWj=V>G_1HFKo?y}+8J
xJbVP$CSc)W(^4bGo6YfL`92?AqZR`{a)mC``K+rUXaSpRQlLQ*qvb}&9#0QDbnlvIwfTfsyD0cY7H6Zta^i$JX|1EX+%Hs-0j&>#+H1WWt1OS05o?x4
G8J(^rXoJGBAF<-L!1UvR!-M;mFX-F__EKG%a;>!sIZBP^00v(OL`ZC?(`3oYEMNu9Wl7gZ_08)5mU~Sw5ODAvoF8m=rVkY09ig*%kCq;s8XT_50S|bh
2*o?4#6l%(}qIDOZm)94T`<0pHFOxVz--u6`U(SJLR_r|$$~+jL%<U=mQ}=KJMo&EP_(qtIC$qc*%*@!|^v{viMfhdFWXTxM3uCq<e(fg!a5clSnj)-6
0`~w^wOVMVNYmGE*NOvA)pyZcW-%rE@!J9IGsO9%T4SR_lAL%zLI&p#Az?jK%&M^6Y#;gOXWK}B@L!wnpwlKWvv#!Yg7q<n^-O)rSUtNBHn5aS4#(H)-
I%}hZ#gZ-$g>~&Y|0+IgKLBFYF=W^(#22diLWwO;M%ipqs!*70ULr9&DGVG%<Bs*0K<ZU%C_}<<LvaiuwO%r=K`^@#*VHVuM!1-)3e(tHUHxA2(KZHri
;T$N;`-Gh#y&n212M3ojm6l4_&y!LZWL6&-wTQ^-(ym;4+eu4$0WS$c_Ll&T#kjX0LQCZVn0SC55B}Vf>f^HfVR~PzpJ#u6XqX4PktGzIID8g6bZF4^{
1`m8Lgk2467+_Z4VpR&e_UB#TfW-r5&_GFY*C{p~T|(LL5zKjYCin1K3HLR9V1?n_M0JAl1D22{BV){pL>$-tR>8h*$p&)TSXY&c#JVGmPTGW`?QZxFb
6ej{E>Ol&}~UpTNo7#~TA`$Oy`SS~ey;plF@-r}<aiALpUB(QClo*VYlkg1-qmW7KY^LyV4^ou`WlLTPaL-NsKj|eR|>6cW}cpul7WAfe~{I?{bW(W3o
gK%gAWj5Xl7BF4;z<PX%d+gWl;0EfN=%Dv2|1PC0#_#mX+~8=c9QM1SiHT9$6}Wh_Al+X*(*b!nCYayfB=+0&Rto2xf1`rvSV|zb!2#F^?r>!YE8*$Is
rfkE7g%`GOEQc2z<%{8u2`Q2qOVI6N&&bE6pAssSv;JM5-gR`!)Zh(N(_Bg<_jL@TdU{=WyZQ4^P8Gsz0P|TWs+xc2U!>L$ovrxo->2}bAU+LPjNN#?}
uvhOaHjRLKbkm2|x*wn<%0rVNQ~6G}zC+IZ?FP@B3~2TL1d47s8^m<wP$<w&RthpP|FQvHm{9>jAddXrZ?Bfp6*~*5ASw4R$UEr6n<eA_&{%hdvm%d!o
;&mykr6@z_uD3-;fDJPSu7<>-A4-W0}b+&*s6N9{(R68>lWN!lvddB-rz;$-DKWLq9eK*jodeJ(eUlKlu<ZMioR>!U$j?MH^zuUT5)Tqg<1t?C>0L!h&
!=CBhlNQnZYsudg4tELIK^y3V{xJQ!Vv;6`L{?;OWOLJBZw>Kl?Og&<M*S=V7$UrF^B}2gIV{DRne|;yA8|)Lg=cH+*B<2S2<k601#{XKv&-g(%E4X>Z
#Zs{Oiuu;)B51q%snG^VzCfEvH1-2xA*pi>2eBaa4K-}&CgRPw>O5Br2kfXNX*4f@9F{ZgV&8-fQ08`x4j_FW2b3Eb<5T#&41mtB+qN86?0<f)AN2=mL
w9X$OY6FXAmu18pe+z{qa&BEL1}0q^1t9N{d)arwDJC*XFAU6^0-a>QLoFEWgaaVZ<afQ_3qEGJqN0<UK{9$QCxXwW3F-|Uf<nF5=w7w=SSeO+L0K#V0
=Ocj`XJa1|+Z>7V^c1{AyT|6ny4MI0usn%hy+;%t$FXp_XSF&W8{-rZHUwp%wid`op*KO>3cc;O0aI;g5K^o^bxBH2;Cy{M9Jw?hg^^OLqkpC;uzSuIp
oeuf6Y>zfGL~U62iebB$)0mBNFSUZ)uA`STf~`N!|hD#mufe%M73?Co-$^;=4><cSn&xcqAU%`9Gf3CQeZquNGmBWNGd0bh<JVGeI=qEFVD2DVq(uw$a
55s%b6#FO_Cpc7nTN_(Lq1jHr9Ew(l15$B`Vh0z(VaC%!47Vq|Z65y@8LbsYLN&DJJ<WIv#M2^qpzGTAz*I(3LQODJ!B*nUx3Xx`fvG6=utPZ|`C>-{b
+k1KwCG9|>3WmN2V4Ob+Y{~WS9n9YXt5e>(QM{>Rf5+8450}<oSo0fn46xnGht4Gn8>2S638emYw9gY`QG&$8GB88T*X4s!6Ioo<L73m&6E<(9OO)DjU
&8%OpP?A0N27b6$ppD+y<nTaszzFqWdVI{KvYoujTO8n@g~La7Qn7^G5?QaEd%B2sxVs&p?TCtcz_v?GO~{A`QSd!Tn4gHeNm^#4@oaJNg=`r8jzEA%`
)un^5U7V=pg=)-YDbhI};v;iv~M?cphBYVE+1a8G-flW?FiGt7(w#$pZ`IyK-<h_D%{defMFZ^n!0eblgR02R9Uf+NF$P9Cc7#rz@&XlrtM2!!r4!wcf
DY=DT#~Ekt5{xzG^a28P1((Z;~df*A?YNubn05q7cpv0(BM4ISra8*xJTNqKmf<Ut9o7v;if>)){1gA=7^+jszrY2UC_owiYA?!fu_83v4hTj$G_;LxC
SWgapv3ow75XOS0Fjz*d`ekt>PFgg&#qDDoPRE^q-R|ojT;=x6Wx<=kA`Yv?!CxV5^)|PRuCsHWOD28un8<aNWUI>mdr4a^Qj+N)t)xne#U+AM(lW6{x
JcRj%h5pWIWn*ObI0pu#?`Y&iL}4R#-+1kF97r#kve8~P#Q|0lTeL_!C4u>Na|A`dVtgs_Fq(IIy7PHLKp5B5Oc~EX>A-0mFGyOqXQMg<8o>Az2h`ix0
4nGqFTx&QFR*t-&XP|j;>BCXo<Ud0uD)ijJk~q!i;Z5k{*ivY{_Q(C0sUUOVmzbdmvE4^1fOPw@$dTWP0$Z|YtxTu_2od0pFqlE6Mkrj{l2!93z+WTH{
3p+WNFK}EqQ`TH8^+<OUc<TA0Szq9_t4d<K0VG9PoH7PgwMtl$gC)p9LooOIYyU8edbJu7!IPNDzA_3j0^L;>7d)qoC??dE)tfb2$G_VTYzrbA7%!^Rn
RBISWg9Y-VHf5d*9->0z7LQgi=?jSUc#l5GxF)F_oz=%VL;u>OPY$p=g6sX}V2E!HEOo|v0;*n%{LH~1>=g7nxO$^#_*k`eEm2TEM6LKdICeL*jC+$`Z
7o4X)r!~vHX8mv+%m_O#^JVWTb58q_;Bos=Af@rMLucXkYyA0;{w!z><w-gv%Y<p%e;$RaKr$)LgBj$q=;@%;arnFMbp5PuO335<_`6p>_CH4dK3Jar_
S?zK2bpcD69(H<?`$jbAJ0F_28UlXAdafw3-qu8{m$vL4`U*J(9N0B!f-?g}Rww8uCfe^cg59(ECJNt`GH96cg8hm2Xe|GWCNX;CK3ocE@D*1J??9Pgf
VRSyuwJ-_sWA9g9u|%^Tjp2Bem9jWtd=F~EEy6aLm+%>289(2B#D@=DKH%HLVbL8B(TxpU9bri^RI<){_6Fz@x$5iq2B?bQHhEWLA$<O=z`0WQsA71;H
eZjT9<>G#qSgf0)6TRIJP*^j5RAo;rWSN80N#NF>Kv=0sA@6NC||rk@!FP%P~<19D3}qe4aE`qX6ged)clK{>h$qx=LbZssINV-_cQ^rr%k`HE0T&ZHR
C!_SiBdk+6lEsosz*oi|Cpz+>WdU(`{gfn}EHJJxe7@MhRK<lG20Z+M_Nya=`3tj}^9;(T1b8I215SAQR9-vQOl1L{nkoJDH834DZI4t(|=_ABop^htf
K5(I7mwp47xzr@U^LiBiNn6HW>7(m9T4>YKj)yNEk_15dbrLfAPX*Pu)c#`LD8-6AkHF{e19q>#**erD~C|)-?8N4wHqDg<Wl)4hq!e@y?!18drS-Za3
MIbM}30L=9`nvucNx<9-A7;1yMv22g*!;dW6AU9mnvHaK93T=Bj|%y#`m$VyFI;Ip_KW=A^7j+JnBy4j8!em?^Ephl;EZ#MW+{>>o3P}YkT|vZ2mPS>-
@6XHO|+4#2b%SV>xZs9NpMpXHBk*IRt4FkIb6SI*|$$eBn!7b-v1CUYem0<(l-EV=jD_9q5aqOoWT~|fMuFeF$ucI*xPaal8t7tS`35_8z9#wyc-u8GY
1ZEGf*aX`oFfn**VVNJ3Y)&cN<ON=k-VV94(aT+*k)JG$o@d`BIYHy|BjlpfkY!nhGslKx>Fa>|21?cQL;7ISD2Z^OZnBs1209o96)>N$^5axm2wAO0y
QYV!a^uWVNi(_e3bn%@^ar<=G^<{dlSXkxdSRMv<humoN;jKYBz}+5cGY;@K3K)jpv~7?(spd>ZrpPWEt2h1J(GTm_)lUOtK(5;X>5&u1Vr69>i5<Dk?
SD;}JgEsOhI=8~fO;Ue5#bqBLOd10aRIUGPa8-OvFHohb$mmlkgiVd@<FDNCS=N%lmmZKrKHNM(^n~FRFJAmujM2S{pw?Pn}$b{{^YJBZ^wJ?s@l>>(~
HYHw+bzL}mf`gX38NTtT+E92s&pWJ%piaz0&uHPcWH$7t6HN(f9+*JUHo;!Qha#C}Jd_xS&L$c@wd-rD^nC*U$1>L>E-r4r`O;v&V?Gb%!?%old3WHI$
`bq>jpOUw?ZJSl+ux`c*Ci1w=eqFA*jaEWXgkpnjeTs`85bD)%-J{Wtm*{mauX520+Esd|G@mGhbtccZzS<^D{#V>u>{C|;*M4BStjz}@)luCJD3~T3z
rL3|LqX4$XHTHDG$MoeP7_@Gg!Ng4|f-GSAAeU&UUO{h}(m>4PPBT#Tfgyy}aH*l4>(@$-<x%eXAHTRYYJHcMq_dwn{fp$zK-sD#uW2+NfvH^#KVVdMr
qms>3t*kdg)$!+2smGS4As$k{^g<b&}VdCydc#kT}6%Z|shu`VWvvJ>_{#dxNS=o~MC!z>Nj9t@Ji;8=IyNFQ9UTZHlYpuerKvfc=5!>N69Bj!{{ubB&
@C=n_9{v=Wm4HL0VN25|oRg8CVlZY?&pPyt_S4tm*6%q~Xq7u#~Wf+VgB7=d64-ZQ3o|uPLlAKW-gmt6jKYoagG1Uoq?`%n=T76^wXM-3P2bIn`dG|^F
TqrX1eWsK2W>j-<%Dzv;6ZTB0p{Ng_7r$?`%^XT3TETwr$+;mc-+4Q0%PhP=dLa^+bh}JF!o1i;fsVtC0-KcRGv}rv{jmU?hTIiN23%^PzaR&4UV$iCj
ovDlJVr(Vkk7tZS5Fd@^h1Y^f81w<<Kq-yGiIaE&3Rt~?`0F{=AdEmLaJoUSW5%r`O;9((}Sc3f~oR(K;NOe$CV_5oEOAX6dTCziaTqts`vt*{IWuti7
t{b>kKW>!Iic5X1_LiyMH;bZit8WK5)KpJhmN>WtzbO*@`3<S0oDyB57EK=g3lp%PSNdC_PZ<)fj(*HzxRxwCOh8W?xCzJHZh<pb_YqrAs4M%rNlZmmR
^XSY6AE-XSN5d{!a(>Ku)E=O~r$n(BiL>C;nk$>q5I>QO}D^T#h^WF7SsK+uN}eQq~ODl_*k2qv=O=#5hI7?8LNcPFQ?f3Y!MkSA#o#bU(yTcRf6x3R@
~b@gk=uqP)m*Y>gS;skGKu0{!m=xhwc?X$qw{C-L5l|P;$L!VNdf790R5p_EYv@BtxHLmS!T!1<8h71n)+FPt2m3p)Vhbtr~78q3(Ln~4+Tl^i7HPK4S
MIdwmhMNPs){s~eJL!#o)WnMAr+V|XAmwuqSCot3Gqff3HZ6B>x_1O}hwI4_(uCfHKPA=M?JS~KRG)mq3JMc^mN-X(;ynF7)lUK{29=M@uK=3{3na}sI
~>k;U4m}=ZW`^f`6LMED~Im(dNg1p9|Aa^A2KSLm6?S*<_Y2TRo`&c^gFBP$LjF0-*PbiWQ%WzT+#`9;YASl%A|n7OixhM13(p<-eT?;UXHM(9~O2D6c
XcQUqxODK0A~z^_kLmzPbU?K3hnw`bLs(3s(Z5=wGzF!!qH^?`y&Q=O(a|#UjyWjyDDCjav95;n)~4eKm#pghJHtQzG%5g*@RMF%60?-hI|J;;IU-Ay=
Vil6XFdVekOaVt$3c)+@P40&+AkZ+`}b)$Y`V6Ly2e{?{AQ#;%_d3DTbVq8LOs%A8mF2~_n>Zq4$2`%2>xc-toeqzF^P%Ebxjf)~>iY=W+^#6T`pP>O>
G(}!62I<CGLv<=7E-_Ns_<nQ<jLC^CC!Y6g6<a2!Igx-M{I1<)#Hmx_HL1*MKbZKpF%q~1g!1XbN@M5r%dKS`HP&VB~MW2d^L?(p}PVbux>&=W=Q+`+~
pNgFUU*bbbB$vI^z>XgyOi|}iKkg@@LH$T%G=7xQR{^%pU?QF-EQy0|bUQvU-wU}8179X7{nbtjc*<^z+}wKlGAli>{@$_{t`DO=NGG9oftXJtYz$(ib
ce$EdhBci-<w!V*q`dHV5ew7gR3W${5hLD7)qtF_wSucRDpe^0>1?x%pa{HX(8u$LVxo;7~1uY$-zGsP^CRY+nqrTuvDy{7?N>eYgY=ccM`+@YUU2CYa
+yeC44vGlFvRYE#*rYgS0Jz&`|@5Kc|x<bj_Usf$Mb;s*{nZwsmC$nA9;`rx4?@N8Cx_mS!cgV&;d8e(gD!Jxr7k)1)uK6$rqj3JvX$qbE|mxHtYBx+T
^xUW4nOsB&R6Iv0tjP-+yLK%U66;c6eMPA3A!IZo6@{(u&JKN6nmEJqN3JTOrbp2Ql>$$beId&K(F!4si{&Gf>4)zXo-dn*gLEhz=)a}^rd7lmbqp+3m
!$Ne@-_r!bvo<%7{-**q|z@Hjzt`!x$R-Es7zzdDG!pne7-x+P3;_sFyF&J*Oxr$-mw}4XTDa<h*S2=Vkx0kf}g!!xCzbi8PbJd6rbHVzrmQ{qA9`|RC
WnB=34}xQmN!ZVt+nM*i)d#*5bWj?hJZ->6RfQx1drCPn9yE|Dh)}N|7giKMPzHpRSFrd**iXm%{ovaPn^n)18O)DsJ_)ZlZ_s@PSpO@WiT!hME0OugN
S3cV-T`KKR^f*@ZHcHtKNf;G@1d`c2lhV}b?3>9@zHzWSxQmoIRv@mxkzviA`#=SE(_CGOK|7}of3t?6@|ye*I}vqSU*eB81g5x<k556xklPMP6wI{dF
UM=NYpe*Xd$6I?AK~hq+}CHwm^TkFV-)wwbAbd3$NG(6)3#Q9Ol1{*MWJy(3qbl$ydvVAOPjV=NP}!+%nTVN%_TTAF#(9?Q2_h$pI}jEretEYBX?Tb^*
2fjt0@2XJOF7UAX1K9ad#9T6)(Ecb+@-9^B%l_BC_6*kC`dom~?CO_GV+6o6Qh0jl@FlO%43A#k0=gB_A*%XCeZA{821aDHZGBPsujvNu_FR@t^R-zB?
*nNt^yXi!NYDn}q8DJ>h+bzSrH;eSLY&dGcB-McN*0;bP7#`wUOi0@GDi0|NL$40BSt12a#%hSzuCEAW}g2rd!-mtz~ZlyFEk2n4h!v>vC=H5|${%i_r
V{Fu+5RW(Oo;>vp<<m#!4n8%_cS;sM;ztZBx6E{}zQya?m)Z>RT{b^O+~$!Mi_1>D+$7p-T(kAnmN(|j?_~!<{BC*7L&EN`cBlDW@DFw$3h53+&;7m4w
`zQ~`y~63^K#$TaeqDPTXM+w58HSDxw)_V$N0P@{Pi66S0DDXky7Ln=?6c$?eRx{<>5<7?Da_8xFmIyXF9!+V=-Iy&p@3owbv9zzVudd$J28xW1kNV2}
C})3-5ZhIY&z+*H5B#-}q6eYW|ZEKLix9ueD*;H<QgqK{!I)U5)9C4cj4qQnn0+8#~hQdKlBR$+F3zzOECs*3GX~$N_18_n|bIT3l+Hk?@(*-TssJ{DU
O8MglvQq5MrBFI|PdPA+3pcGIesUgm)di7eOYu-A5zzqDE5A5xNk6t^~;7jINCIf*(8HrEM1>`PzGrzV@a_}#NMr(fctFO58U{b%30LXWkIm)_Dlw>@_
PeK?y1hWvZN9DE}N-cil2rzyF%A_2`mpU)CuGmA_(-^X5_+ZD@SU;ar|jWO<Ks77pt^rncpn4E4>-x;L8CCcMQ0*3uIX7^hAo{J#gM|0T|^p#j9g)))2
Vf(rZOW)#$+QgigVCv{b*oUo62f815qQw{NI~wKl)|;QQPFV5Y%lK(Ys?DOjY)!M<A}pRYz)2see|tByc+!p=<}CTLiO_Es$&2){a7hTc+2+??&dqAc!
T5ekZ^eAO>z>?V!=tTAJjb4OU!{G#j85_<x#Fm9cdS-?-N_|MWQI~dd){5RrBt8mA(^izcf%c<Uq(Yh5x5AD+&dh`+QiQZ<<DrH_vdMFmdt42kVU{~Zg
y+gSdCaRla9Ok+&!J|Yi(|KUuG5j?v5|>_Oj;s*C4%a&fTm3JkJu7$4%y>Rd<sIe(;jD`ET*qM%3@+lf{)fYA?~MU$mQTD~9~oKN9(-*WF$^X;MF|^V3
K-y0Z~4M;HgT68XC&laVXlwr<vwr&CEC9c6C94oH91LhO`ydv?2>Ked;!8w(-#-gnyBF6Cb8<1H5Q@z4j?P7*s-Ria3wL->rYL@4d+(G!a=tLHK8@88S
9brhO^vK?LOUc89Jy1SAvNZ$`2-5~^2tQW6Ekg9|Ex)nH^*CP`RDDQS3xMDvlwfX0<r^JTHfcjJ1V~tAC@oB$J-B~1J%ao-zC(&ISyD5KnQU3YSlf(p<
yIVYnCu%Ueo9w=0xI2VO&iAfpp5o!NvfENnn)Sk$GfCluw`(DcRSinj6<Omw*M+{8TIwgq3OP=5#P?=+SlYnNi8z?6i{{6@W+`v^Nzy91*grUi=0C;c0
tI$w-MwS=F1|I!M4pCa-7A?dEp3^Yn>4<19l1;_%y(Y7Dp_F5(~a_Lc<IM<Q1TYZ^R9i{R8>uY^0)NGJ{u;Fh-V#SYM4lbxI6Y7U29G6b~0zB>2{9Mg&
Vgz?IiU{zxHl%-s-*F!bP^(EOEmZGIsq?q8O-QV7uEf++HSUJT!?B=yMMzp~4Nj*ML|9812btYAeB95Pt*(sqUX&V9my4ejXA~7ss94Rk4f*;cqCfjn6
$BA6~8RTun$*G6#qk-HTU-p(W(hJvuk~R8g!Ra%D;$3pzK9z0FcD!@Q*M`Lf+`a(}p9dd4Ps!BgG?q8elEPTvRFvA>iX0v3x^hkRaQEWIhWr}6ho``!c
~oxeA}|HiAY&27qlqUBEd?oryn%dOxuvKP119)@ge-S^*cN#ncG+$7lq>p{|JKGZj_y509=Yva0!A9*mo)&31@8CP%b)Rxu8VD<_^PL&qgDx|E_KJJi_
s`a4nUlJ5s{&b&nMAnbKR6Cik+H5ylHN{aR5^d%4Fw6Z#?p7?`cx(_e2nu)LRLy$m49ZU@f#&zE=ZL?2v&iH=>&-o#ZnxL{o!N!lthv8eb&17tz~xWrN
mPY9+VMTsnYT+x6_RfEzvL%L$bO6b{dj@ft(|I_tdV!pBod2T-aA`06p7I!>EVj|PYq`EaSxuGoQucPjd`k9wV!05yixKI@^4m*H6!dE68hwD*Vl;Vjj
3!!x`JSJzs07j))Z>K#7(K`K0KGNm0=NXvXzO7TM<sp-<jY3mj30%lmEs44E^s{7KL;A=e?8v@Bevu(SP}R<x8fen>>Ej3Xqh1Zuw~T@Zxseh^h~dfnn
4A?}XS-;gcc3#Z{}y4NpJ2M3@g|2UNz8BEN}D#N*GmKB?xPeYbbADfk-9GPoC*&IdU`PC`-VH^r$md=pCd8Z{@$M9`~*OV--9RQ&D_O;s%B57Hu+yQ6W
6nz$R!Px}c+Uco{<!wcHjP?p!yKkr}{!TeV*1OL}ox;rOb0aYf5i!YYq*WH`y39qTEa(MkPbRr$b`<n-G1+?Tn)MX0PknZY?56sEYf#Sk`O(~l5h0q<p
^ra{|qz+2*U*83D!Oe$$a|SAN@o96sRu(7)#M5FNwYRd=U<4@Gcgo6Em~o8`<f<u$fXg<GG1lY@YQ&LTg6XuvU$}sm&I9@oAN7+g_+{Du{)PV3#~feeF
;_hKcpDWcst&SyB=S!mCg?<ZTJ(fnnSJ4sht7(>W&+uBG0J9b6CT{GVv0q~q<qlp-YAauXoQ!3NM&Kl$qexL)JRhDxr(1v?d0(HHo$}Q!~DY>@fY~Vz_
Hy;xD;%t*!L+eV1cxGN>0X%s|bSbGdwc#K`H!Jyl<tAr5HS)MtmY$b*#UCp;HtAmHdvlDcG`*gv28XHsN9DzYvq`J9xZee)r~r=6D%8YrQ6y20<^6TdC
qd54`2x8VjyreC!G9J{#d@+Zb;Efx3IP46Iy8V{iGh;vK1U%ehS3##gMY>cMZ`0j^X>p4%OMVR-kgOSj|R8;!ZaGTcxu285q@+ugk}oWOHKf#Ag7pujp
6eMNSP{rwBQ?l_M)1QSf2wN|Rw<CEB!LEYc>XeT1L>x|gfIwkm6tPyw-m{|&$w&iK!^U8K0;maaf;B%RL^}svA`k45}X3G3QV&eK@IDN@b_*z0GT%?HS
zXv5k{$rl$aDUkjnDVDRJTZcfc!7MO6ncUKQsOZ>D|~P1UtP$*zRfpvPLMq{hVX^2kX^FHnQwTC!#TTG$RW#IPgdK6gHeRsGR&ruxo`vA+KB<~J2=2}F
}z{DhgKX#8BXWeD1*d~7xzCuAKZe=$%bl1LdNk3O|6$wZaqBZDRu1v<y0^{!tI?H8a)a5kAjsQWv`7J6mNWBe42uff{oxi8+0X%+;gAe=~HgBTO~rkCa
87)_KN-4fzRDyFjZK0m>b68UcWJ-?bi5|r07J-@&1as4-tV|NEL=!bl>fi@nbQK(jmdOsUO;|&AX3{JQ+52a!DKC)_s3j#2SDSD_)V2-`EIn-kw6NVi9
p)kMG16Ik3R5Cx_5@o#zFz1qw&Y0DZe26LcQ+OXvZMpX%+-jJVI^4@w%=@8&~cP0}PM6UG4Crd@`Y7kGr(ZQ?sO`eZh4GRAlEv6mPywCM@&j5#VGYRLd
d8zR~TZ{t`7&bGj9P2^8^Cy5KR9jm8CV!DuooRP;LXzQTdzAbSa-0BM|CYCjpQyvsBUZJ^TK%WOKCV97~MVo?<PQewk+;`)bXgi9HSR8O-4{=!T7&Gy#
1SgoL-F@3#k<gC2hQv~k@IdCG1LrW6F(mpaoF_bRv2MO>i_ZU6CFUpJwcY2<;GGbxOX*1L=Ujdp+KK@-a`AWr##IUQZjJgU-X8FHjH-!XxpR=18<M_|G
pzt(8qU0dW(3Iylksik(mOzI*|Lj8GbX=VAExwcF5S2wTY@+@*cm`dN<-WP`vvHT2@_>gN{D%1a{l=r!2^6P8lD|$oX<Bl;U>8pNgK!>178jYnn=7oiq
yb{1*Puom3BpLD3ENJ8W(L1Gr$8&Kp?F(jrxN>6_peJ)Sv&&KMTL5ETEKM(Gk?0G=-ySlDjFH=C%j*>9N5t6~PB&URbOv6A8i%k~ULsA4p_xp_;J((VA
yUtC1*6Q}L!j=Gqp>=7ux*opfHL5CX%~3gbPql!?)K<<#>S5F02u1t;ssF2Sb}AzaHJ`ukvNc>AIH^F}e=%36JH2Oyn2V;Wk8HTn2Snh^n05?)R|qs)a
69n^cP5Yt3m5vchrN8)s+;UVg=NKl5212cvn!C!Db64)KIuk2p#keWZlgy#_T2e0ue^vegUfIfR;4f)~R4O`4<2H^Eq9z^i}CTRiPjAp|nJcm8msipEl
`$B3j!=u@-fCfYfIyNGfBf`$3zWFibI}kLB0Ch{}chDH$MWtJLQZQyvI{7Pg?~RIBM)yKnK$Q?bLg#9~J;IzjpS*nK(l(-`YMDPZ-T`G}8t}c#G$**;e
s%97xS-&e`aaFUNP-)Cw!)3i)`~|dl<-Ux+cq|DK7Le43l5|Vr;T;sI}TXdxZRT^dTsbu@SjOa#U~IApzzJy^CrJ0g0a5CPqppmYB0aBk8xnfm=GTvPE
;6c$pp}=twXWq?o7p0Ef#oF#?WITc2-zZlT8S29)&n-22oyTLJ2hSb-wlLcU&NhG5%MYWxHYhk{DQv%>fu_zSmbTz7#(Gy(c<}*ASkZ)O#O?N_3EaBmW
$_8#M{cV7TH1z_^{qHQ+ZFS|r#>6G~T_9SR7$m7*P0%ivK6y@ySHEQ8Qk(no6$7l-|#mUit3KDR5nN?1}{mVyXRtUUV(rwN$3sq&9&-XUiVqS@Dm;{v0
7GBV#wE62mQ?U>=iHjv()a^GEF(*yeL<CsIwkP43}tAs=gydW{sCMT8!hLqwKhTb+EeI%ec(ZbdJm>Y$}CljP!Oart`@5ikDSfs>*l06(4$=g-e8fVc>
f`MC<yC|3$BnRRa-_$A%KJdcMf_VjZ1NC1YUg1quk4i{qCAQcoU?6EcjNOu|$BHzi3f>Z0$qEyYES$&)WJtME&pdt*g&b)N)?bj}%muJi<aN_DJqT{%1
NUtHfdQu>U-laklLAhz&gU)75N9*@Z$>=#RR;74Z%HnCcm&e>aK#ctlg2Q9HcCVs?cgXf_Vzvjaba?PFGAw!4;$+(#azcussl!zH)9yh(dTDa{MIw{8p
ucURbAgK&cV|u{8E*<5oH%WkHXtp8Ib6Hgt!;<!v%!+3krmAxDRY${OP*uM;p7(JGzubh=J`qKW6ud_6U3)&Lt5HrEkX+Bh7%MU;(ah=9PH$bcDe$QA2
0`Jhx-y==U1HO$NW6iQ{Q6FAkWVO$hy?$~Vrs<9%<j0uAcr-Pj5~WhjTg#TI+WD5T<H%?I5xN-WT-0*YegovVaiyAhj0gaTy2duX+9<e>h)w^l%?#cc9
*$85_bevEB@2CwqDQtbCHl?r8&KQEm9EBtfzuRQ+hPK>2a-t98B{se*Gb=`kciP9P;6vHGvVg?C0Uhjm1ve-tzM<3W8*u4LIc=CTx|Duy6Au8DlXj;L{
gG>tgLj{lld)i*<>8Rkmh}HPKY^LHTEmKCM3@*f?$X~E{M}6?O55$j5-<i9ItT~Q<PV^<W7i8-<ITVVDIL(yeM}xu)ver$Ln}(XU0PgP6H}#1*@!vm?$
_^l&nqO66ZR~)??Yju>7Z&9ZX*>y*_#3VEuV5<Sjx$)&7TgS}ZAoJncdhyFA4uy0IYtsib6BS?ifVX13L7>ycoNSGI07!YbGM<UOaV<N%jQcLBhE<{0L
sLffxtJ<6H8pe2MYBI_)aYM4Ogl7#-aG01AZr6kDOJq;{WGgoYcSi9_c`a8CD&iP?Yzr{`<M&jjonu2m|QkV0lz#?fQ_qfIGgzeSn`Yyh?qSdwsyfzkl
^<8NckO(x3rQM;yCja=O7kzjpHMia4IZ%XPq8eM|F%eP5-mb}#tbFvX5UT5%^5pfTSv?f0B3@Qgo?+_s<v_m#q|L%2}X?B`+GqOzkE!Rs~xGpbeCxF_;
dP1R=$Jd`y3gxHHz1mbZRA+wOwb{#MMylmTA!LUa?>(2%2^HK68@mHXQkn1#@77BW0!FRZIjM*8ak3n+Jgo6la$cmBJYyA+1K$)pkqP$zL@Z2I&THv4C
c1eCSI-`gT($Yk+P%(m1g!oO)71MQJNDDp6LK~_zkV{SEQ1h|K;IEnQNz!!CfpBTW%*Wb;)3QHCp&=CD@04l$y0og%gpbOpHs7TO^HHjuP#9Fj7mfZFq
UAyc&siOQOiv33q#ohayI4k(SK{cDyA;mb`MmmlClyXb3c+sJ+S8N*n50T_!7wYx-wMiT$bH~}6yAeOK61odDv7d>xBG8|3OpoQ)f3qN+z7(Ib=>W)A?
(a~UcutKJ?i<Jdci}=`n|{<G*3v0@nqkBcq9a}ohKrvG@CGi)wg45Apz9{9`E01l=&9uUSD-;X^3mY_;}SfEd>~eUxLm_qypB%f%icO544bIaUU-}$$_
wxWpy_w_5$Qn{Y>mD3Ly8@mG#BnuoB7p@71@~K~EUm;r8-Gt%kHSHf8TIwhHv~RjOe1P-eY<Dt{?|k-o7h!6-lSXUSm3`<Kw!B6SHbvdee|!g3S*^Lsw
>IHduM@}HrT>x`0uWk!n80pz5{_Sl-&YOH@%Nb0{gf{Gq`?p}tHDu?>bL%bo8@VFhmVZ`4>2JHE$YoEmsF+g%Dw#Lg^WaSw1V$UDA13ZE?iI>~KfxJ<k
jG}E7+__`&5uPKW>g}lF<h4E`VR|_I>%MWxM*XnQMy?oIy-OKs;;RvS1;{(?Fh4S-A)~9Sqp&bTiM_e|=Z-A<5=KV24Y1FUhzD)0^qQDI#QS}IQIW537
smG&=i|`d;r>7Wv!K!c)?WFP81+uEv=5@AIPM9nw2-x*&7bYz=?gq)N=>u;iGr-yJnzg|O$ga~R~_5zm0Cc#CctX=%=lP)oU&I(+6aYuyK`}5nO{(xA!
vT4PgJ~1cRl9$NU7)wr`*wVR~`i*t7K`pMLKfd+pe@%AVGHUth+6}6A{Ffe5Ra|&=>Zo<k<>bbApFk(dtH}sSB>i_K+qKDCm5v;>2_+OaD;;E_1Fk9{c
T;@J=ZWe>#)`_mdR2r*@xnKv7I}AH5jO&uA`XxJwu60I!S%svh|qu+zI@b^UeuSp7Ie1DhZcs{4DJx`}dXKw_2$ke4Groa;J`he#PA=Jf9u-ql7AMw<-
3wTE{Kz_7@x*Kk8lT3yBO_breylax+O%;^!8K>Qe}gac>8J<2;tX4d5eT9Olmorq9@yf6zgzxV%H0SM{_?$vnE7byKyyxVgJH^A`Sao-t}2AN4p2Pa-c
gz3_T7Y)h1HttJ^=wfRgWt&%+jPBzP)b3|;3zf6Wx4jM>BpqSo0PC(Y^ZXgFh&R7>VpFdwg(&+8TCK{70fuCVH|<9f3h?%b2;KX(ZO5;hJB~N*7WjT{s
dW<4U<z;T_qEo$`Pz2Z<=;2>nmj;s2<HNFL<02dzL=V)zOwz30vt01(%(eU6A0Hhe+8dxhC=g`q-b|Q4gjwfO7T>X)Nk=f<@yaN5D^_;AQIOq0@G5I){
;J_BD7Kc&N8*5pzw;{`=URC5lrTZBHdA-6^ibO&#Lc;ffRvIR8i>d3zEA3PE!@O6V__)M=?|p3r{9?#4xbH3C8Juy<MV2ETT6YD_<~c;7<4R(SFWU1XF
uZN-1{8s{3uc1)F!3|EK`*68_>ue4rWLKliO^W{llv3CtXm%FGN>r4Qf20C7(E;zc&DdiUFequUG1P=yh&_u65~Fgq2VT(w+41zh1S0g%_6JLzB+Kc7W
D<@LhC5VUE4!Ft=J_EWx;Ze{^_V^dn4R2*plL8@3df&#K7(Q;+QS~}1rdOCSy-xbVh=hI_M<kdpHsx-wvP!^F?lkuK;K~FqM>$3L2w&EWZKoYlGy*uVn
fkkm=s=Jv6+(|;sK44#5Fcx)&Cf=kYP}gyn8sFkTX3sPI#&T;8l%{5_aAr>hV<`Tm+ziUw_RqvI?K9p~Kr8CqsAOjJg~f}=gzCW$QfGg|yqke&otp@}<
cON_g*$7wDGRz9lH!{@c>I`g;Q87X6LmqD{JBU&0nSO;P$J7SZq(8{0JGH0bC<6ih~6v_P&dzk=V5+-AAw#|KrT_?`qurJgd(i&6igg$JG#^sQq03FfS
)25sJu9RFkn;ezMJg<$pH5sL6!(RNV_*3=XJtz*ezK4qjB#fye|L!!OYW60gLs<LR}jk@uB?24|ew9wksxYQ?lb2;9b0F>Iy_uzjq$8-%eHvNFUAHKe8
m5!TOm+=xIB}36W_0KA$yfH(|ue?k&zJWB4WXo5h^C3Sdd}O9N@R;Ps)I_mGt)2?mFLKTuhb#`?*#{Z8vW+XS|c=)^~b0n$t0A;m=`$4^Al40(@mkBjJ
c{rlBR3R(_J`}!{IlaS^6!C>knZN&Sq5p%SB3uXnm_3gdz6)%+D@2Ho6huAPLJcre>1rEjfN)MgKD*!kq0{C_zm-ldp-^EU7!8?(EBl|cH4m;gGSB6U~
5uAxQ#>cV20&o#oSQ-(|@xpaITHK#R$bG1-!!(|g0WloU>ROP=qWoBW3t&m!MsCd6rE)Qspqz6QDxtjjAejf(G+on!)EF`m|7=j$#IMpDGTBFA_kHR95
_g|sBOd(n(Mf>%=c%%IkevfUsml8@#G^*%2j1Q}SZTxm)qO$c-zKSA^DV-MiZXe+r#`22Odkl?3M>83h_Gb*NyPK3dPuCB=epK0jN0wYn0qb2Xc56-x4
(<`Rz^WUDZ)~F19jv0PMzuIN@CDoFXIaalH~-VzNS+3oNGHZ@8Kxwn-72sCuWdxZ;G%XBJ_Ox$Y7(DyKK8Lo9>`vxThKP{%!*O5JhN%%7x5e0fU_YFu>
;XdKX(39r2j+YI(8wWGD>?YfNmVJ%W$$DEe1kT&6&C#HebnQ$vm>CAsFY)B{QEG^0C+R3t?FaX5l9A+z#JH$7<P;{qLJseoyY-RIE>z-zWr3DV!9UFS<
lRZ!S=4zn^nC-B}vwb7I**f<J@53Gt1HrdNWReSx~IbaOmhx%$x1hvp}7Tf4iT7TKE`9`QVr|_ZWuP=X|ejDxkv=CXJr3IL*cC$9|42Si@=pK8KvXCd^
_BE}d?SXQO?(K-LgO6QY$V@*5)R1us^@WJf3c&FSO8+r8L<R8lCu(Vn*hYx5-MWqkieuJ-FM0LmQJieHxcrz86vx2Ly0h~|nK5X+7IzuPUrhdyZq}VX&
u+usZn%Gz3wwd57=&`IRZ}FSY-xPolKI}4AifkQdZOz;vEX`OY($vYebOScn0*u$JTuh1!a-gfeQcY!MR4HwqjPhTdtT0V<qH%_GPHP5uuwh||IKrPuo
;NTZ6I%qmbJ%wOJWhYgz;u?I>U0jKB?Jza(owFUimZmkaO<9c5c*((ck?7ifWNRHSdaz3cq=5xDs}PL=&bPFH$H?@+0-z5=)!m5r+fCoka5APSXFumAU
Nl=05;S_f6vtMNB~fpT-BhsYX2{Nr#;$qg_}qY`^Dw_a_WV{k>@1)Bp1ea)054#J^4Onj?cTtOs2QZTpOpG5Yi<Z&v9DWgUUF?d^n=QZB0qhiu>+u4Oj
-CkN=OoY0>ghbuzWNq|d!V1(2~Y7=<qD9}Pa9;JqiQ487Ly?Gm^w)~?5Y-2Be*Fv8wEWDkusJGmRu>0=&H}cJs;7FAuKMsMe_~x4|BP(eCtVD@Qe5?Jv
4~nprkn|~I8X^0oiU*(n$-RH^hyLvr*DzO<JVKfi^e@(lZKw@!uZn`$-5;7pL5}&!#xe#mmfuUY=VkLhI@1@^k2i0C2ZC#)9If{W>5aO-q+M`f<^i9Uz
q8BV*b0<F;P#3^?GUKU*Q48K@&dx0z*yVkmk4`H&9iid$%o_^*$>(qF&2Dfa2-0kunLbxvFNqdVIk$~fH~$&cmY)<*s^%369+u`hrbW~h&GZ^36VYt+X
A~eH^m}1Oa-*hMCNokog4P~?vMMsbY=uM_3Iw!(GdZwe-D!S?w*ju2)7Qs7-fHUarwLUOjc76$s6|wPB=jh@^^f@HI53l`^jq0{`>=9rJi(Zh0gzof5g
Ywur&tPGuqVDDEJGj7r#cHb0K_YUi_=KpQ#RLM>}NPNjL@D;sx7_{Hixnfs^Q{U&Jmk;SB22jL`zx9DS!o3MBCGRr%GQIbx?Gl@p03KBzupMhOR^ff|C
xx8mCmf#gP=Z#kyA?s|dR9M$S2bROgaT*i%K!#toTQl5XP16Qz8@TNiUs$)Za$KUOWOWMDblYecsvym(FCj2Ol7vG-DtNr9bw#hRG@A+{C)t=4VSNB(B
+)!B-ErJO|fEjzbM8-9MYH|jGlM)e7c99V6S7$=Dc-T$xC9M;D2dCM61v@yzD`Rm*VwP`b5Fc(JN0tbl)W#%!@FjgPy5C=Ldm`b)Jb2oX(_1V^i}793!
3P=ZF6#vzp}Ye*@}?~KUfXx@^_f!C9#vxs!fuKmysTEpQF9SkxoFeiP^B2!&csHTx`ry}{FzCviv;skGzkwhgBbaNTM<Q0`B}OvK*GMmL?gG@Xucp`GB
!brN>(7mYmdh04}=GnRFM!Cs8eU`aSA|Y$q8_|=x;WT#oIwxcUc`)Cjjpd^P-iN5W_ISlg0Pn)ogfI{dtHjqLof~&Fi=7ju`4L;lJ*Xd~@4H+0!c3OKF
4{TS?3HMO=J#+58(7poXk>%cq-CSr{Ncr0E*p85uvV^dkxLkbuIZJY!tu*#Pj-4|<~4ZYD4uMa3V*9d(eVj|Jl^s8h*>_7X?1)=Jpax3;d@RBmjnloXv
3js@=GY#fK)QWfUS+P#2=(m=KYvc~}#`N~vYSNVuTHUdbax!Ws(`NmgUNRFQsT_0w><aEfSYvP-_CJRS3QGLsSV^qSlQeZ{|m?@ngO-#M=<_TL+LOkT&
56-Yc8t8#Xw2eFyK314`pkqdM-!9l1LdL=k89S!lWtsc4#ULhc%;(Ch?{?ftzfrTx!ojPNP>9nv&KJJC)-BHl25?`OA<Q>DQGv43lWm4d&Iz~tXd^9)K
Jbd^dgSl(oc|4D{{Q~R|C1g=8ZT+`za9Di@6AE>BFpq55eH9y_U03Y>1;<Cl_i^dyb50KERf7RlM1h!!=o8@=t6GWZoe;kBDHvhjs-oFLp?MFgGEz2SH
bh~xCW{hZYy|NvkZ-dqAuZEo=L#WrniCL(!G`oUsb?+zne^*Iay)KqwN?z)@*pD$&ouyO7nlPVQFAouC89^#qZJAT9|dZBi>5iKY{K{B-=KeUYXV)ATM
9RxCPl{Z^Al1#OjS3B=}+rp}IYLnE>0RaTtLTLToIr<>4oS4w~$?z+cPlm%z6zwLH&{zmcQb$!1zPF_@jBtCz%CE?%rGYLRTk+xV5ZnfVby1I$Lkk~CK
Lh^Jn)r$y`MyPfM7Z*gkL{=tSNfhQ6}iNcP<TxV7JE&shB8&x*8GiP4|WX`Ja*tgafo=-mLSZ_u8Jg-sC`ljK6<eh5evQ@<-ytnk!TF)ys65|ef8}8}|
MqQ=p+1N);XwA0SSnbfZqpF)cFh*SmsaGt~FRLqsKR8X0pwqS+M~bInxgwg1`7P}?pYKXe__ew&+Kg;N!Y|vTNbWx#JRjn-i1D(Yc<m&w6NupgG1&Fp>
l6KG6lYmt$8an6F}&2iX8j%_2)=Ij&@z8=K+Opr;-!78K=J%o(j6@Rc7z_nuBv#bV9oh}Qxc`CFzE$MIW<;<8zb@O-v_A30`62L>-&8m@bA`-_0wNu4)
J~}eIeY?RJC$~f3pmbl~5k0LlXvYHeMT!F*8qF1`UO2T^aCGC755eDQmNHA>CcFF<7mz1OG|cnP_zc!aZv71%RYrJ81ISMW6ih`$yU@x#EXJUZAwWr3s
&^-vC~^RQswj6$Ga_eK<;6OwcaUz3W<!gTf2bkDNW@8DQVXi_T>hpZG%y+4IPz2(nm?4B(AnF~W)8)4lcF9D!YX-Xo}hbUU;{^CBb6?qCetZIQ4IP2@*
QUhnJ}9^0-?MQD9L))%m@iH16E@rwUO^rijoUBA&B^I7&Mzv6(%;zGuLZ{!Lv`y~5x203JhuFFs+o_nB0I3yk+M)|<GKSbO1HFv|`1ljC)lp3J<or5{s
w|x@4;Ipc$ZtR=jga)DlKIMVaFP3npA#U;>oo+u|kk9R;LY@55*h~ZPb`Rk-U6jIefuIHS9Q7NOs>HRh>q;ZW<akiyuO;G@Mj+LvB+uLN#)tjYSZoR2T
zirU%aT5S4A>@cnfcpxg8GJXD=jWqx-T@zP-qokeiR<RdF8axpzeOp>n(V|x%8u>MQ)FP_UKJ7+clIgTNOCz>4Yc1kGT4Hhj4KMXuihsVIWfdmn4No_?
y4~V8fDeSj$d_e5vrm{Ir~5Bt=L~>x;duk6s7ztbcyQc;y!WhZKJ5_Dyc=NMc%|)H)7&O_Ct?jk<|f;xEUuW9V$u*wdfw%tINBH$hmpdz<>gZNJ%{{3|
OPJrbu7F?eeM8b9yjAwL_1&)!Z^c}L(NC3&hKU!_M4(og)|xHxP~Y<&jqLtpO!1hw^eCe5d30XjRGZ~@*{yd24X$B=;r>Fd%C{kD(DTi*G{J*B?k`1Y1
O?RYT)D2Tn{6ZXlZpbV|mkAFi^VQYX}@pn#D$Q!tpHd{96AaRF>?Hu2Z6W$f2@x{B$&?IDhI6O3l1n!!5+e)!rC1jUZR3RC-P^eWYDq@Cpfj@MZiWO8J
@z127q$0oycxZwWmOg37z)<$o$}QMkd;!|%dDrj6cGxhOoL_46z*?j8d=1#*W43Ac(sKCX#%9B-Df;wl0S1}S@pOU)F;})JYOz)b+@&RQ16$)<aBFWwX
@|d|5*D1C_@U&)jdIpUWa`%x0y!7F(HvY#5p;rji}y%@P+*!-Z9XbW`jJwFKvHk$t3M7rl?gW^NL&^Q8ey2E;Pn~e0)y14U=Jc)@14++Xi`HjaMpA|`E
JN})${FR5>ln>0;rjHD3D%$S>0iUfcXeUe-j=n$K$||ssg`I{V66s)mh{3fXA8!&o<&h`FVTj+!*;U2;TUHl@FF1!SCc*ZzwOq=i6)Jt>-N>A!nbQPta
nrgO-ke9P>a*$y0B_b+#CO;nAINKC*c60J)N;*wJRMpfO%AKO$Oh!{97TFRL;vAlYS<!R9sl*spm!q%;VwZTH!4Xo8V`0UuT_Z*klj2~EA{&?ifE!>v}
-3$oy3!1LnFNo99bz(rZUiI+;-0J~|c9M^~>wTkMcKtv_w;|3I^V#pk%wYmDi*tU9rpP233s_mQr(mdT5#7lzg1(bp<aDD~u+^n;jv#Sa4LKcPc9yA*z
rtUN<y%B=s#zD?c_@x4Jn%yr;433SSsEOjgsj&k}&2Chi<sDMW#+O^x3BTJ_W6qidEggVlZIWyk$HC-PqZ{~GZFeXP!SMU7HCi8;m{Ag{tJws1cRCI^I
2A~=uZWg<Wh4Rq`<e0GmPZr&Hlcz)19pRCNsG4-ScCZAZCLuhlqv$;hs8T0zp&*danahGAv{kiaJlWltYAp>r*kJzhY0t}|0Ye0*ny<3LH!Vn!Gd1g6q
eAHokKaK5f}KP-rKb&v<th~Nx{)b`%>Ohf&+phPCVvQE~J=@YTYDQ4WJq`&a!*CPat&M>|x*h5t831f*Ac+Ptbl*o*T^X;R}Y$Pxexn&kYZrm__=}nEt
CP{gb2r%ez{vUcxKbd^`dHg}`t3sA1y_Ru;@bVjRGa&11YbfQ|tDq3QPa{p^tGudCudLh1ma`pl+}Fg^m?vV5J*n{p`pl25teAA1FTlf3wQEHeLOuMb{
Yi^-A%AAx9!$>RM6IXv`zO112qSD-uQ+~ZN5DuAoM%yGgqg5+2=`?}7H{P*|zIP&9FmZjPHfTtW2d+yS?;V*AIknQv#*yXN2h5A6+nJy@KkY%xNrzqFl
d{aXau<RU?{HMDk+U3^ei%%<>O<|jZaCnbjFg*)4Ee`ut0hE9qjwF^(q@D4HJQnzPf%)}(L~||G7au&8k}T(@+m3$04sF#QF?f`OG&`!ZDwyK=ulai;&
u!0tAKa;;$N`;l(9$f{(}jKWj1kiZc5S$k=(S_Xe_rzNNT0OT0Hoa>yzw?s8VTI%aZMj89hP8O{I8At1AYGWqIU_-PT4qn#Z^l;kjtMxiZ0qjKNO)8|J
+D8!+PVdH%pF%8s|VFVJiMuhV+G(>+I|$Y{f=9>mA~wY-1pnAC9+V&&n6fVA9n><EjnMj05j#C1gQsnL<%C_wE8UG54R>a8{7ccv&;~h8;mSmJ0KEzI%
l?1~=?^ICYy4O%MB<CUyua<XC|9qgvtb&B92WuaVo)VBeRSOZNKr_xjA+l_gJSE-NgL7x1Zr(1G;o47`<@v;hRoj(_VA)IOH$k6`Ji^9c_&XDOfe-snO
x<)#34$xNQwWAEV*qrCy9d$pt87&>^!nmn|JJfINplbF2`f&)^HPpjVk;$=|Hi0%%KZcPv~j&{#(Yrf$}5va0AjXHRJi@Ole_-tZ>cCdwWe8df0urdZa
S}b5ykaaUjpDqwF%YAkFPJ)add~S7$JQKWxul?ngrZ)NW`D?778(6528JiOGYv6&`KZQW>7MueftrG8t%o5wxbD&;6yY2lqdwu?IfUQ;U&wpHG6L1Iqi
OXO6f@GJj;<I_6wDAq(9shv%hy>JOhi=kq3#s3uu6~qh&*16tF6+!c0cl{(^7(UV4|qT;yd8a#{l#bt|54(w&NQp;8=M?JE?d;;?^fUTLIO$t)8Z2}MX
VhAsgXW5wN2G$vpqxhE01NSUJ(s`uMppjO4?1pbNH=+YB+90*|)W%B#sJn*pMC@{}>b?iCu-kmZ2eeG*os%e7gfz3%h%-Ty(@6ScYFqlr@kM-t#J3U95
wi45v$KM~dSOB?KK~a1}%%5LzU=a|U>fxD;bePy50^b5SXET=I|hnY4^UNM&S;s<ON<`CgJh+z5nb;vK&E5SSW0aQm)qm%tcAtrb7&3EBB01~U#Z4CHR
wiTTq#E}*&H9xw9sg3KD-4=uwd1B}jZjzWQNBVkxrK|<gDY>WfL>>{>x1VL&>DvTJu0%x8o@o*b|klMPEq)Jnu0dHwcyWe(R0qgkVcb|!bjeXK&_EIRg
gQd6mH!w^}0g-JFw$xm|e^dbaW%_+)-j54&?g~SscbSK$d1G92YuOb5{f#kK{oXI^0hgMQit2`@tES(q7fmj(l5TawDMt~lSFfYRJ|hL$+VGQzj8Ftuy
F>qO+R{hhBkLb!{gK8-gem^m6XP?2sH&aOEv#YUeSf;R?^j~s<!~@-ON@~LQ`-FVbN#jo6G|#3C*aNSR3%bRxaW8RTjqbaiOf+%U+YPIrCrHvteC0P_h
}j;z&FWanWU&Iuo9ZliY@!tnB;kN`}X?1fWtb6c=zKj5^fiE6-DdcwlllbH`LGB1MRg~T)XD0$+P)<-2;J=H-T&mItc!B=s05&moi{9g||Z7JeF*yjl4
^rpu<H?20)viaiTfBDNuDeW4VAL9N*qEjR_%3f-+mTKy`odCFtM&ch4g2x$X8Tn;+d|X293ku2W5jL?JS!SF{-Au+i9~f3c<%w!o;H^_$)K-sh|6&QK3
fuG@LHQ9+9zTAy*wAtUd55b-Qk$;#?G4rCQIc<uF{XP-WF^)f57e!`4XeQvbcqAxs)R{v?E9e~YmIp!8_s{-OFdtF>H1(4MbcOZG5F9BZ#I)ACtq=4er
eqOOYIh$Zw(pz&E6p@R13Ip7e&PgCNLXBfa<~C%mAq+e&wm{N&?8MG7a|xstrwn761>A=pqpM1d>0ocP&l7)r2nA)t0T=l;`)nL+6FYk9h6(~yo+N7R&
E&Dyy>Cl8A~tgTO?{MQ2qEk^6P{bcFs8tBx^YB{D7rcpOfymr_bGDbNgGO)G8LGak9zX1uDWV2OmF7L=O6L!?=o;#8^WY95Des9-cL&=KR1%ox34`r2!
?Zczo&Gz%|5ck;A`cmYoRd7%rA=q%>%Ai>+c)c4G~Xd#1M%#f>|D4fm)lb;Q+3kH52O7U}86A{-(WZc@R`|%`G3$?I1}A=D9|HZp$$%_j&gP=0cnuz}N
+-w}8llES2*=KKZeC#(&+@Ka<GPK_@9X4;-pO?MZ2a4<x~JTv&_&yy}DKznIWFKx{=If4_af0jILP+ZMj}jk--6Rqx%42k2Dh)0>Sj!rIOHj329PAw3_
O(fMbXgQpg^wKs<dW}XpJ)3tA??eJmnc)lOM9C&WF?s`i$6Ms*-ioW!5fn1}{$v57NF95^r;|f8HzR;F4!@c-%fTZqT{NTJ$C*OL;?FTq4CYZi7)@@{D
ZgfEE%&mTmBY0Q#$)nGwNT_q&@M*4u5Qy}TQq335gYR1St8Lb$A_P1O&-5LlKx%VIYl-!(1v^N&&;2QmK9+p)7B?kl+D;iePxq+}Ey$;rUYgQv;V?qGQ
3Li2&y5X4CS}RpqJhHROfEdwKevs{*mA+#c^gg?&8?cl2?L)#|8i8moE!-3Z+p&q`q|EpWxw+xv|gYZ<E43%YUc|vs;zu9@&u29p`yx8rY|_y=VMyKFo
}e5nrhCIy6+~G0_0TgYrKHR*D+FfV~YeZ5{E5)Gi@XDbfEAu;YA?rk1ej72}kF$3S#=sCIqwoSJWFWFh=ljy6bFj`ONVX?IlVdAlT&w+`Wm?cXfa#)T>
y<)m~xXd5IFv6!><qF%`kC<<oz#Uq>Akqvc=T><d}kyhHkV#~>$uf4Akmhj(D$`mZX9d#4C9lPFEKA#XxivBV%T{4wo{UDxI5qm?EBb8BCQDQ{PEJ>Mn
y8DxMch2G*xTolkgZTt6afD7sRg^8FeCLy@X25ELp!1)-MQd=Yr4OOE50%;~`QTi)Q_>W0T{9cLoWWVPGvhE?$-#<5n+2W>U8H`5#??0aR8{C84S0^uk
<HPpUwa9{(ZxL*8s|6AK*))R55ywRWy{J5|sLu9}9?ydw!1LhDUxk%4BXpNZE)YykK$be*24H+fGdpk7y}}sx@i@JoR6q)+)<!&zq6I&YJk<DBdy$Z1>
-aH-ySwevrd1L2@f_qYp5spp3lxxLL2YEGmqV^9ok<GjTM7&y?w9CDiH|K-8wje4@sKi^=i?zXod@ptcpG@(n<*eC5}k-XoD2n`r{uBMDdadKNBU!m-w
~Lyc5J>SyM(9rL`ecGiV@Iky}=}9{}+32+Uz)To{9dI6Z$gtutxy60no(6z0AbEkW7-`=5SPyAV6#cKx_#j=0?bt7fF`fp6f-jEZLGR-|;v!l5CHy#cC
_Ue`UI=Tc7k7Zj!9(E_Ig{kLoP4PDeN6G>KfEH{X2T=gmw2BZEV($=Mdv2NiGm0g2Dq%%<9dQ8O2mT|^AHpnJ=O>e^MmX`Spg&!&jl@@pmF+sCfZ_gQL
;_aq-1cZG3V&WnE0YB4LY5QgF|5crNWGFP1BPRC6a=+!FkcaPL;kN~6)qrJd^BpP-Mc_|Sd$JlH+>t&0Y(VbmxgSKN(GtHhfr%_2&bx_zV<+SP8R92_Q
PJr4(Qg*ai&uSE7U$u7huAj8j-kw^B%F?ZfGRwGqcge<L0Xh{v?96POIfD3a*q-M)y-^bdh(x5(GNz9FdXbOo-e$P1)M~w<<|yx0iO3$eRHSB}F19ySM
FrOI0By`1s6g1QNEf{o(FT>g*+9P5tNy7G`^BJ{x2ZMlXiMJFR~gq9YFA#;ZFNky3#F}7ZM8+wE>{Jk`P`XtVMv&HIXRi*zD1q94RF^ayO_4-BiAV+wg
vhtIwfT05>HB6rOsqspCV$f;i)J%kj#zi_RJa|y^2?hqz{V7m{N@vnFZx`%7F8m?abZA)2PBmR(Qy2GKV_08w)bNTWwnw(b-)N67AAwCCq!BIu|L0wpV
pPpc|ag8Wl^cEt8Q-hBIb3@bVG0?u8LITnLMd2Ue``9>aU%hG)HHRHtG|1^TEkddF;;wS-_aSsC>_sA^{@MoZxs+ms;4d9|?xm*vDZ<osp7PR7hK^Luk
?rQ{SepgCHG>V8H9WgSYXLy`|XYVo7~WW$#vGw+X_#TL~wYEgFKQ3+<NF)t{>QkyD8m!d}d6Bt(qg>Bgj+og?>9gcgNkLtlLnLtXJO*Xw4G-}qG*)_ky
W9v}$CTr6sW54Z_>@1c?ZA3<tTJFW>G#?$>)yWaS3HMc^4edR2944OU+twnCWU+0)y23P(<EDT!j#3tVv*(?N1^BE`4tV4{T!jUWY81QCrvzW2H_k3R1
}$5k6Ov(Jr|K?6IbS<$-=u<KG-o<^P|P@bWah4qe0NL-bP!BBCYMvA(&W41`q(x&&>fZGYE_Bjde^G~wN8f?WyYsvZ?R>oh7yJH;6)h-#_WhURDO{uGI
jJw?1Xx2IiuD`9*S`^ug1(Fl61$^BKzME(GDj@f~W0@M6?mZ$HA%|Mq@llcOV7b^@v(Y!7<`fCu#VR&{S2yF9+jR8uXaK!L(OYJ7^t`x{lW~p6!6(Fk(
(Z)jF0W?eflNt+7>&r^CTY4_aj~*k=6RSd6>%l4U1ZW`>k(NgGgh518eToBn!0pAW0oURycXR@gaFKP965`WqifH$~xOaefJEms^)U_G?8}I&Zj}D0kk
t{Q2Gox&HZa!Jl-|<*`V=G&Q~d@&4r>s_B&%y;Rfn+aL4!a&15P!p9naDQo=qJ<D#%UN5!%(<bhRuKKBUeW-6AV1YXVdYh*E0Pvp%_7-b;q>)E&d93O6
)I=_Glk7m`;QJzX<Kn0@0tFxFetfJp%an+FIp(xov){U_Q<C<xcGP!PwwF?HX?NvL+dS&dkqF=Tps0`KUs2xByYs=|u(U=?c2R9AyAHVd?&odaVWQ4V<
qkoU+cgRfTws-8Co7{4o>!i>GFbK4?_|w7Iy{cwFH8A6^Q-|}?@-SzHvExq<Z(T3|D5eh>|(hygVSa_sv8N8wx{8=E72>Pb-|(~M*AxFv&^Z6hsC4)e!
1=U$bXOi`^ew_=jE5hdPkqeTEel4X{o(RWsLoD;xz>)ZM)M2Y@PJ7=yUD$`j^~({;8DEK#Le5YB5<m>zFG_T0YwU7VP)$a{fR1&tv?4jK7cg@4$cVyZ^
uF^Y^j;ch>)3oca6e`2EWMcl4QR3MXTjGAtg_`+82B11Xl7M1`CycL(9NLYl70$@G=w*`IU#UXB00`Qujn=au?r{<HW0asBeK{LeW5gGi#n)+Sl<o0?g
B{)t&kxCs}l$4+|Orq--wv2vxiPWaJ&kLCZ}l@DrZ61KUCwH{XDT%K)1e`;&5EI+>d{{HplRMT)YI<49+?Dv-^ycX-sQj;3@XZc|m<FbsnT%MR42I{6g
3Rx{!b4HfB1_)<zf&4%bj_fHvNX@7Srl}m&E4NYxnE{k}xrvV!WiBU{o8!|=sB-rM?O*!)3%`D4joL{qCmo&Er+vE~E30@sQL_oIhvP{lt<h!_cXH=A+
f%Q?{~>$)`1S{}kx$KR+vYnS*XhaZzfnKjq5UQ_KvdNZx+kq$c{!BxzQ1li&fmxKkL4fBKbC(if4k*B7+-s87{kTSsh@t)?WfbDL(koH`#L+NI=ju@TN
LW15YlqlaYlYgSA1uYsPk+pXQ;o8_)d^yg+c9@Ba}9@_iDXjsIz(*dlupbUCo^<CS#6`NB?~+|5*O9{A2lBU;i?js#EFq$uMO}sMU@$?@hXTXAS1Te#L
Hd-Z>qpUR$%Q$NcND{A2mY@{i>o%RiQXEdLYAzkCyU*?s9I@_xJfM)%kMpEo{IB*iBBk$Z-^J!OKd#dOH&X*Ary1JfDc0G1%sCmCA-pl(`-w0pEwFPsi
x1X~BZN}Q8u2va+Td`(-Z2q}t_@;)2EXvnT`F{RZ|U-@MR@P6Z>NOQWTYGg43XUv$#J7%O>!>xi`0grrulUxsMWeNEq?6dI-A5)$YMY>Q70Q9bfwhqco
eKPL%K#IE_j%am|i{mJjfVRyM3XZ_Z4L=)u1BJm`<Z2t0HdrW?)C#Bv#Au7kHik<iflX(i;R3ULQFW(o3^yANqCKYp(}?ro8UlGa!NJ(nE#n}hTfo$ci
uP9AaGE5KdtlZcZ}4`+(3YyOx&l+jT4T>eG)Fq?4TT8w6nvbYv|Lk^<rbRuSVZ&5T+DTMc8I{jFI~LoY&=U(Rzm@L(XqxQV~;r9pdAnDUAcveo!v4Odc
tl25S9u`tqz^*-3m+40$G9W)2R`!<(mbap}<X{H7KIi1g<?r!c}eQp|RcdGtf7dV-%Zff`7fXB)DLO6weo1fgZP5f?uk|Av)B2n-lj|-h-Q}F>$1CTcJ
#hMgfIm$EY$=+Em%zK7yLc7TA^gbg0#Hn}zIYMxlw_sd5D{8x0QI+X`1lRj@R3HKYboZ#hF@)B)yrGU$;0?VBy0kCGzPk0Bew{@Aimyics$=*#X9LRFd
Kd?qevT^QjENEs)fQ{mOQIx|KL*ou=3uc}p-R;3j`hAHxOWK}fFiIt|MFz${h90V>;%lp!+Acy=E9lh4cR7Vx*|He)_xG+ckP!kut0P{kcqr{gMxeCX`
jN|hweENKt=ju*JOE?-4=Zi(}#2LqJzXs))^6;AO7@T6$eF2J_evaIIsd3uGYz2UVREgAJErn`$To_;<c3s3D<t*15H_@r3%8&8>#CJqBlS>LVv0<Y%X
2-d%mpOoC!$N$Vt|LpFnXMR*A<a>-&r4gEdQ1nZ^q9h{6UB#y?<NY|v_pbdpBy+no|5Tmr)-E<>jqege((f1WlspD#SWX=klw|xXrc^fEy&VFmi1Y991
iE$_q&Rz)ef&guHS*U98G9TlET1+$MtM^Ew9SET7%j;^)O0%EUm4CYzcb?nQtC5kZny2^fgR|V-b5(O}5lS83_;toQ8VS0hMdR<g|nBNsGhN?tr#5^|+
1UKH5!@mrYDt+Lsg$8<kdY*EK!Uuvg3ySe>PW!VxCpaZtw**lZ6+yrA}hD0s&tgDqrcXs@4UxoYSZ3&c^YLe{~TM2*td3aoh;;DL<$v|KO11P-Lh09o5
uqRky#yU<u650_rNwAG2I*1+XA8eR=l*AhGXc?G6SQC;~@Q&;*DPA2;W_UBH=Qkm|$fwhz<IF)5Tm$6FtPq5nAtNBxtmI8o{$Vq51KQf_aFEtjH{cal_
s9~K;o!NQ<$79Igz_3Njph8L*h=ey$JM6VMwdI8q*wG08Zl|kusO1wrhC3mxkS|O?t~5t95jqiG;wE;srm>zxF3`t@i9B#*OjWY$2yTVL94~TOq(ynU$
zZ=+D`-DEA<kH>2MXZ%SV9_Mb5YN>=@K@|z$E@DYNG6q8VR<dVTM+RMiGZFWeL9#!a}KBm7FMgSr5j?GQ~mZ5k5^*#(;W9KcQ6^15*vAnFq$Ii1D<R_t
rIjNT?O!Y7|1-h!lt5@3snDcEuwn?}kbYq&Z7`DCpPRtK-iw;D;z*k4;g@1|@*|@sY>J_QayK(`>5%%318t0gf134XRTQ!gRX9(r6@#V`YOof>@gj@?}
hM@?ve*a9lJA4wgG7)R;XP$eD_Vs55pY+ceFt3$4g6@k(!FOFhnQ3VO0|MDtzJ&PAadc!Olq>YTUW`B3Wjq%9Qk$r3M7pQi_0ZLI-+Y>n|Tr(8?o+2Lf
+D)IuQ-4SgI3!&Z#*sBPCr;0?YRkvJ%CY!QoZ;lvF7lge__^H*ysAW>30S|OW_#Rn!kFm>XhiPXBbVdwt&IAWb2`oba3S1vhI&<2l-n2IrbYc>pye)2r
#xAupI2o`TydL|FEpkyt>>mj$T-iHGG}dE^0^3p9yOvkYMqnT>D@kQ{#$^6Z1Fi!nTuz}QvuknUG26~zy6tT7VIZSWcX_G;d(jjS%ZP$GvaA&kBaXy>S
2y&~tds#I48vWB1DB0+nN~*{42EusE3tvJAx6p=9A_;HE#L^7hOWB+oamK@lc5p>)O73*!CWpBbX41psU@q0+7jhlM}r=kh(=pn9H^beRfsBPjjhWm97
2;82|tNh-_pxfslXX0>B#R<Q7(dDn8NHdb8)}{Rn(U>pMlPl3Q;DcxviqEtAJ%FSl9uAB97zByWE2XhZZUwbMj%c>Jk57_qb$>j5CIzID?JWDNu226aC
<fcNIwUX$L!guPqu)Gcq7!ARnc^&e}@b81m1{NB&GSy6gRVFt3#k(I;c#zw2pOK(*x`@kGVlP_-pue?CfmbTs$<TspRaCop46#I=50nc5DGDUd{JiWpu
J>|uM;?ZLVqK|DW5nJt7X><YWZ=71*4iEqo&fu+EDtPW6;<X)(<+#!I+<x0fKW+Kw+@}Ou?;9EVkJd|sCI9&1#T&C=<YRHeAy2++%VY*FROzpwm()ZSY
;Fr4)wF@0^!$Gl}!%3~?c&x5fakNWuCTu%>h<uhO@!QEJ6QRq6CT^-uoa@|fUcsF)6iED7*ty=yTI+#h$retxMNS(6wke`-_Fd%d7lkd!iOax6P2vZgQ
iFUfoRk294Q3HDReQM(`OpPZdN1O<#VPdI9S>pw_Io@E`59#^yO}Qum+}m2C8DuQLSr!D=^S+zE6UW`Elq&*(LP|?6k}10;*5obU6!~2p3Lc;u`UdFA%
%G9PlKGu#<c)XN+ThaDYRUeb-OWKRT~8@%0#1wLfc$IKijmiS9fY#oK30%R>PRa`LVmVwK1;+WIT)wDo<J4G+0;OLZ<F^v6~f*rFT@q|H0}o#8pLkoY+
$f4^H$}iL+udw9TU@H2`Jy7S*j7<pwn*@v<i;JskCETIhvykAg^%2w%&NXi7b~!(a7xE+l(fH(=5M46bIVEPJGVue1y}D_aoFS8m@@o#Su@OQa9TCA?>
o_|qCfdE1O}=4Y<00(z%_8mm*p;ew1uSHWv&9Bm)1JFFKPYp+W|KA2j_$hA%`FIGg~vw;9{+*{MMoOBWafPv+q)nt`$>LT-aSb4sLZFVGvlBQ(>%=Q9@
Hd7<DC1%L?2HUMH;JiNeb1~I;0c?m%qcYnFxyHAJ3Qko!#IYI78{T%f1~8}Y5=~h$zd(0x)Sx&&tJhz&%3PZ(1qGHV0?6NHer}vLBp!^Xb&8$7s?%b$W
oPghcPuoU(snM2nK!wX&udeljhb!`0n?2)Xnk5AIHPy8YRJz^h!@>>A4;wE+JJ+`C;3NvYvqy*h(2ts4bseLk3(tMV*;?<Bz<&jr9Lg2ePB`n>Md|w@Y
Rf~CpF>s%0HmBYpS{0Qjh|6)ka2c?#)8I=+4Oeu@ivTp<#)TV~Ppbfn<#HV$GUh4t5N%js?WKe#^_%!D-;ZLbYp@G^ZmctWLue^jiHDUb6E#1ZqK(upW
~Bt;%&GUh}V+wHjcY3U02iSza5QidaW0f44S`jGZd5;_?#D8KM{DSLSbOHjU8qxTMX&BIf2mrPdRqrd!Su2YWw;;-OB*EoCQ%lFDX;jE5bBk<a5?oHkP
)PDgBtrp{_$>#e|@K+cIeXttgmb6IH51*moDDLS-u!jEL)tfAE!_6fh1f~9Ouz681@-l3>cBa`?mN&ylQ7p;~hiNCBBFX3@Y8)%MZy-*p(>m?X&;2c*<
wF-^4P}k6mnhsvd#wZj^z))ZqizX8Lj7dvb)MSv}Cqv}%woEG<*$`m3mQ|bsZeYoC)UAQf<baf4dBi{QL<2Kr+(#r!6GgSZUuLj-Y`O@X%ZuYq2%utab
37$NgVyGq&1BG*+JryrI3)4S!M%YjwWnxRA{eTSG;g4#aeEv)8<{qaiwS_SkUPi-IF%lWnDE!cQA-pr%YG;<bkGxW-LJ8~V${$GhGaYsTRTRqn+K-ujH
orhIn_r~v{C3`B_u37)q@xxPgZIg#*X5FBsOy-$E(tkOL?yhY%n%R{!j96ZQ?5~94)I9%epiY$BX6pwY!YD#eq2!EXj|jLt(x2DO|lOf7kL_+QGhVw9t
0d)<RPwDI%O(!vhLc8jE5fML<Z(1Hgd~XJmXjdT-E2l8idDQ9n0U{<J2toIPQ8A~2%PbIuaVR@=tfNK0~=?+zuHwz3hfx~gZL-_AY*S$`^#@zYv1i8os
o>OFc+#%~Y8q1hjGAeA!=_Cc@1Df3=y4h11&iT>IRED~Y|G3*FcaxJeLC&DjTZ=YegCqa7D?w1D9t0IrL&TwgJlW^RF)j|+)z?x+!VSTWL3mu1uPUcE(
zEc0L2daqTUeh(j-F!EJLq_+Ao`#yOFB?^XF<a#b)sAFp2Vubg9gg~V6|VwX71uijA`_l)p7fBd^-QM+n{hnA=>ZN*mCR`hwD=04*qG9}mS&j5e;kUqb
TAWM%exVYkB8&&!18KD%42US<7!b6o@hn*e0;;t(NRx3w!Zg83Fdq!Bl>?PgrhjGGAL_<1v&<Lo-07JH8?@Ki=&xInesFu`gSR_NCM0H0;fsXoPaK&d%
WED_LeGX90g~T@8dA{fvvfd(HvS!*u_;gjBLf2M<oC5jv=aqk~Y<*A=c~d`wP6YCnxb*eyXH1<m(el6uW%EL(IDZjuUecs@b|b2CaN)p@I%7Q>9zM1ST
iqYvZFLio;~#2|~BwNPATwamHvo@PvFZ(QuF)blXtyqJa&^u8=jwb6e8)QV%TRsfp*yogZG;k1TJ|#tB?$xjLJa4BUrP3m=qJBK$cx#=wtA{+3x<YQB2
?X~-rCN;@c^2Np@VVZA;raBeXpT9>wY2lOZH6z##R%=P&s970`k9lUK@kRBfQRRH_*DbYiX$eK!T6cmu|GHpC$W!jdT0MCHMwYn%p&V<u6H&_ajod`(2
J4M#e1yTT4O;^Ggv?Ehi_W%e)d&&5?jAUC~(!()0;nfWFuI2SD1$uqcKn|-wdfY$MGnmfWTU_$o+Scg^?1X4mF7Rs4%uQoSv?YjED;{wyUz*wwNMl$X4
<@dVddLN)24g7JYZvE+yfh8E*ONedvbSEn{-*AIHwN-(T;O?f6hqzFx-OXQgg&0H7pAFEJ*I{yHq-FNVkr);!oC8RE8^cJ;{_zaT&o=z>-GS9gESJ=Y)
|-rTCfpDhl!Odi>T9s(afFVlpk#@X`}Z@{<J$v=;-Z<|8)n(8f+tCpPeubMXiyy9q7$N5f$UnAy@EZs6ndi^l-A?<hD^PiC*z}B|&}(s$4CiSpaop_wb
D0QnbosMhpjXC%{4Iqg=H#ycW`RxyO62)8s~!h#e>mtN<}l(mmUA8~|Q)+880GruF%dH(;mUK)i0vWm=jXcRkoiD;+0`ao?6wwB7=H;Eqt#-PD91M0*S
Nqvn7YhAmh_O>i4X5p<|1I>%f|3Y&*^ec*8sMaa^&`6veSbv{NETeNJ|8At`(@-dCTFknM{#_3}iH$;DXaIc6UYS(MwFc%JZUzV<=jV-DJI#$<1Ouhr$
_!tj8IFjNaCcZZo$Llh2VM|B@<duhmX`F0<7lPEFa5&o%epn^P43x#5K{b(Pwra*+2Mnh=(ch=@TX^KfCV)NS#khAoS~=V=O&$WYtZ)&oQ_)Z~wF4?iD
AB=VIZiM3Gyv0TbHYSako?0*4=fDqjg9=#U@0nsw;e)CWrsMb<((}}BVT}WlS-(niMCNka*ODTSry@(IPqz9($Ec@&5kniu#$61o6S8aL|qxTWpyAL`j
n3bC&x+<OA^9dok}|jv{`G76JsRNLpqlf;t#%$b`wtIbirYHxZ!68jwgy1ju%90QHwO;5w>Qh+!%`u5T=#QVmV!m>2VcuEZj~w6ESk8+lsFRslZDvg%2
Y`3<avY@xZuU`6w>O8fUawpMj&^j&OVsi=j5r`Z1hf4x(~28*?fT*K>GSj%ZwQ@syU^v?Ty}pQ)(m0g^xKe6a>oXbtgUWlStBPmB&+OV$GAhmmX=4#;b
$oW=q!kKH~kHQj9krY(bH$du0fnDy^f<0g1_ShsD-Iv6SNmy(O2ypKf{7EuL7l6s>!3>m^NSOIX+I7>V~nL~QC;{_K6eL+P52C1!Y`odhm-O9(g6XcfR
xtk^A+5wG@n`LdPi=O5}AJ;u3G+q^I5G`Z4qo*W|72_Qza}qC+{CGCO1%C=nkzy<j=80FKBX@vCOKYZU=&{)vPuB{WKPet&FduOOIw(2OAMG+?U@{&a@
UfO$S`Rxg13}+tBhM-5T(@MZ2YajW9@}+a7Dtw{b0JqO#wa^Yvvd5^NuM?W$=`^C6V?5((}3<U$WdhMIa4)>bcH)6IbveoSk!C2<-)@$A7Wn~k@&fn14
$UJVU7>&^^wyQ0l9F>tfz=R<QdUVoxTU1lH^yuyCU%mPkI%sW|o3LkZet<ToL}5?LdX|rLq!LlgU_+9NY#~&f&yqz89`Rpn4F^^tl?28>wT!$!04cYvZ
MyypC`oggMb!-ccFTM%e3(0SQAQ@~U2y>tbLKebVk|csgC_p&7J>F0?wz3WZj)F~u>Dc7koO5>D(W300%z#UNaH1&aA?hxk96)L>tVAx_7}Db$ZqPQh^
&#b|acRa?i_rhuD%N#S6#Cka!LlK9UmwvGDU0^0_bN&eu?#XhbmBc_e0ol!7J5&=~qE0`Li?P{1U$77s0PS=tZlBhv%(CwpYt&;dvntK4J$MF&`Hi!<5
wB(j>zpgUmY&IuTR1>p+lw&Ngzil1GK{s*@;K|e!9T#q6tAii?NAMYYJ{Zj@0WE^fG#6{vT*GDe{1(^`TngK+Wh?nGBK|SOE)L;BCFEP|8#rlUh(fjtO
>Mnj2Ox482Zw`X5b9mDi2*ak8p@U{(=;|we+JOOWiSY+(o$M85`W_nx4`vuu5(J%n|CQrn{pp&|N2i#llcqMv599XMdFVe6B*D)jy>i`YR+l#zUx6Fnk
6{)2ZK-?ah?L(O}ZuV6Lw647f&@*TkIB3S-&S53)E6zZ-i}>9z2cHmeWdt-fDEfIqRvR)KE?X*2alKIkn78U0meuz+A7|I3lSFty)f>@I!vI5K2$bG<H
LE4ySG-knzn;TBc=c3Ft{Fq5Wu45Iv??JEF(n3<aq=3DqIX3gmw#<ae`Mg@&ii{MKO|ZqVRo`3GM3D{jRjv`pF)TWiVX1gv|_3M0dDMBQ2Xq<=(J5&t{
uhqUr`aIj(#o;Ato`TilIH47aIJGKVBA;-X@EFhv^E7Cuq*ec*)Hpx|gXyPf*pt5Nn@fOXp=lqGdV+&c8vCb8J%B>-=N)8{rsYGjiY7_vyoK|Q*H!4%-
s_q;*Rg>U(FzSTY@;#PuQ81iKxeWI_xb8pZFj8o3>Vp|@X9F9t)6tMKjt<FROPSU2=rlVYYo5_A%srjtGyT>gmrl_z0*B>>!`lJkY2alV52&GykS|GXT
MS#<6n681MO9}jSwrQpQefb%M6|EBYOd20hv-{QSmAx-jZ7t{QwiW6T%p8rPPWlmPHR|f7=U8a7+QL~YxqHelqrf<B1=ofa2=6&u}|<c_S9S*j%ydD;K
-umsqUKky5kjaXG}_*+aoVD<Z;=+E%saER#Z)L!|e7Zkk$$VM>-<J<?gfqigRB@$#`}$jr=%>!FD}t;nE$^=Xcd`W0<&Zh-~vv*`gz;1uO<o#Q`I)ZO!
TVENnXy3pKlPz>R8o3cw0Z0d_Nyqy&R_8bCM*JY*GP&XiblSi^m3tnr})9`TDoz{2HpE2ClAuQ?6bTLzqL&cd6mFNB8PO;W&iRsip}4dGvG^(7dsOcMX
KxXY1H@6VuefCn_2f_12L2AT&4io@Zh&I57S$_V}_GPmdeg(?>_f6@b1qD$E8RSQc)VZH^<!6{H-$)#;Tuh~JBu8!EU5)%J9%ff*4$seF&2!L%^J)&Rs
$~MGVb=X_F*>wysKhAwr*g-EhYS^S;nMDR()<R9<bC0c{LFWUM)-5eJ+zG7-y)fJ2AV#B5TLazz>!fR;KDH~<aJwrFj8>6?ceJWnx;ir(I4a5Xua5gpF
8CvoKk^5T<S>>Xh`QV<72t<s8|9NtW~xUel)z~yvS?ST&>HK9(uJas#b`aU+NMIJ1AucdgSZm(#!}#_T>(>CvZ!#RUam2EHUUGmE8<uw2i9m%@3xR?35
5TF9@}!s?=%=_fsQkJPg|lOAKU>mO}2>H*14@KJ>t8<oFoddpVXmt$VmS+Mi?MxYy+bI%*jqzbb1L6ftQQQus5VY-&7Rjb-kXcrBz=8>!MrZ$Sq4tv$O
oXe{0x;=QECz#{$p5EFH19V5Cx1Ol!Y|ysI2g>KkRQjg{^W)RYbJVWHKQUKhClQ>u4Bh@wco*Xxt~c{p=tIG%0CqFI9h@qflzp>{7F=OzTK29nU0u)nK
hYfLTCOqh2y21TeDm^u;4B%!W@5C<pG6(M9oa=o)ch#NGJ8>?KGhs}P~!TSmCio*k;VnN;t6SQb?(AFfH#9vd)BizzFB^Twr)PZGxQ=-W6#C&uDXb!nS
1@V%HN6`S$Bo->qBKh4KPEFlC^yYAN>_j+2W=j;9VkST~87QdJ6y00{TeTp3SR^<z1<f)C$!G>mRQe>|Pif+RM?4g^?b87lQsmLP9E^lP#|Q{NMrqqL;
+5S4)WWk#ey`J^CUlA!(Vr2-{#x=mNp5om>`jymmnVH?iS5Q8!%mX*Q03bRNAkbH60VBe#%Z{2i^dq*F+8soqWl=|b7>Hd2#&lY`LX3|;>e!F9gwbV6|
vRY%Z+)n*@2>-8aS;n5;baM&S2MIdMFy?MJ@%k1SzpY;(M6v=AtTXP8HA+YDDI*+2ORpt37DX4iMX0r)_DZsTelf$p#(AF*4;{I+UPW2E;!OBVcLNdPn
BZXl9~(%pGh^I}!g`C@N{6>${fjpLR1i^l}nE4>id*!NT;Q)C%S}UM>c-u5Gy(sQPS(3ja`=s-U3>RPwlm7uyySs?#(d!w*K)=_2w7xRehSUmaFpzGLU
e@AW>cpTKMx#y|}H48`734VCz;-&12r=I16ZL`Clp3`jUCLrL5_nfl&vcOWWP0ruOQQq+%<&cdd!258docF^i4dms#LpTSjg6lgt=rbM6jw>#vI&*L}s
R1Jc5DPSXQx+K2$hGW<r&;S)Ii7E1y*-W5$8l5n49!=B_`;7}q&{0u@O%lIl$?!noPM3JwQLw1hh8@6!r-{CFX8|Yf=Gz)3R)^?+N32By&h`@M)U|=Uf
tYe)C2iMG+G{R$)jbrAWj_jF+@2!5h+Az_FnaD9?mUt<zFNQ0@`3O{v>20ga)nJX#xV<Lo7oN>nQTw1gX9>2DUVuc?dTg$8#=`n$eX|-`OErbs`{j%;F
_XKoGcNb$4PCou#zS<PJtZc3Ns-2x7-y}yiYf2ZuDd_?aR0!_7jqmt!?`u52lm6jnl=<p*7T|XYkYvPFM+?iK*IC!U${1W^hm$nmrg!cUz!n{XNnDJ;~
P6Yy^N0N)hLSy($tJ5_I5#!7Vi7Qq|O~6Ukqptp_+^kVnf(;kdv`BZS=nPT5vBJ895!duzNi`=u>S*4qk1B&$LdoTs7yba^hg>qU$+y8#wh0bvXKT(?H
;ZpLtWD^KTuk;3lTzB)ZVHBJmO)v&O26s-`jqrE1O5KLp=J{)M3M^mDYl{`RgrrWVKZe@~u{K$=PbpjNLuhF&xJ78m@mFV?zX~B#Lmw-`<i_UaU@@Fy6
fVOa0bZF&-ze~<$z_M;ec)p(vLUY|J1ZXJT8JdO$oiWvPO86^0W!O8#D@z)q))*L0wMAKbU2;ZwkbB@Hh9b!iN??uli12@R1aq`vnUIs4n)JW!2O>_76
O#Wc6lH*5Fpf~r$%uY6`C<-6u@#fwHyN#VJEIJqOcrAUn5J#aD@5Y=p<3Z$)-giSJrVq^-oZhKHrFNj0q9KNR@n})weWhOuC%i;T%y$m?XrwB<<73fKy
cgwe84B!6s!|7gT1^W@x75doIb<-uod#!j>OL{nSVGVTooOSoTQBhJ=cM%MX)U|hd8W^rDdGhgavcfU!Z*wo^q|@rxT)aj~-sl`;=uY(#`CA9z;QhuAP
{Q)&)I5=(I}We@tO2a=vp1HC=_sx7z3JihA9HY8G*L##1b<%@@ZE4g_N7bmjJJC72jHcnk~`r>Weslv3vdFf!XbDl>=7A8j|)AQ8-K?5-M2%9q<EiDgJ
Ydw<Vy5+3joEX;U{_dN$#M&piWK&!J2I*4nU)4(R#0sUxf@lvBZv@xO1`#+}~p#`G~oVwzMJQSfU<Gnd`LQ&lgNPbL_oG&c{C)Wkt+ksS#F?P4^`TQ6x
w$S3IM`R19HYXM#S3@x^X?&>XB>zoM6a`?P%-`d2kdyrDuwsDOTPe62=qFKIdfP4Rd9i>{OXfIbNe_o`GT5XzrNuZ@FmYW#@7WW|21#NYV@(+Yu_t?Y7
lWB7Q<S-clGj9M*`RZJEM_S%p;X{RXc$Xl2d4_If=wUUYko`e1Gw8kxsAKnllMfQ4k{9Vh{ywIEuS(|@meJhVya!@qiFk<(dA8|A6NMSW$Z4nwaI40z(
K<mxLQRsTAh~NF?5`0iVjXK*+z@@HJBhM<B*oK&;ZkQ2e7`*p{3mlOhXSR5$xcc_$NvZmNCa{2Do{zA`=-<wk#b-8svBW90xv2(;A+k4r~rsM7>HN@z>
t11Q=T80Y{Y6-g0T!ss@X(E~5N2*El5~<5XCxf`v<3m~yb&pEbZu86O=cdy-!ccRT~e@xUg$O=Oud!$VR(m8r-bP*dC3vuO{y20O<-&r_DP%1{Qwk=>x
kE=*JPwiv*yW<v~xX<`|pooc|{$*NGISca{dW@iqIQreR7>$YiW>Wd6e7-@jl#aK5bV;3>7%S$5KDKk!#^TeHj1QC5~#Uac!y226cF3;zqWS$bmSp_<<
$2&YK_(7M`)qFC6%R1TPw5f91I8J#1X7GFfxHFM+J)IY8$jsOs&Uf_0Qtc?9pac~iCBdq)RoJ3<phMBYNpIL#dV5a%Us$grv|JC*`xA#@0jI`+C;SoBw
354Z11E<T@xS2!+eVw&5&aJaL?6!*+R~~q;Xi3xSZLjqrCeQfikj%i2H+G=rlRbY&KNAt$w;zBq<!@i&%wN%*?23{ji?5vw1Tsa?W09H5^aMI+yaUxL&
uSA&n!t_3Z(wosE>S#tw{c}vOKsjG8s?x)hRTrAgdskA`4Xm5*;*)9cnP!%0%CLhul(%h~zIR!;Vp~JjJ$Z^@#qBn`Mga;e-*@L_7*`rDBqQ`AVBp;Bh
Cx1FIAJ_BoT*5yQtIhh;+YfA&E1=bG4GKWu%xT6@HQqmrM&1zny<{-IKwe5jl`RAgs?kAya8r8C)gV7!qVlym99)+-TAVAgb8Y)9>yHYi@BV6y4dgg?d
|TNy8h0G6GRk5hfU4@FMeQ?RiQ9;z5R&(&my06e5K8#~JrnI8?*1L#Fl9Zk|sWs1_sOyTU90UQW94n;kb1!$eBHqoylo9kB7jetu85iY9<M;nZDK7Unp
*Lc4fskuHHObQ{cIEWb~+|lwjX_nA%IyQ<|r**E&)TxHYVcWniZIkxdCE?#CN+-yxfMBW+>Jrpu?HHF$JrkArWFdgD>omw`dJ|ip?oy2ey1k5}4Q|tVZ
@4kw$puT~3SBK%^#KDQPn&a0iCktGtI2u{q<DWo`;?D3LsO1C99W$WmgIdA%6y!3V9;(0D2#X8T=5#8fxE$WhYOcCMOA0=1}s<o4q6;3KUa&n6alI|sB
pR9hoZhf;|eaP#D8;+qfKcs?M`3~6dG@Xcx$PlvyTaWmDqn_rJQc7u{Hp^T*b!?y`{CzA}8~scP!CnvsXART$Dur_ly`HSv|1SNoO>o28-hk1){*3Y9l
%T^yJ+DjmCX1G#qLq5V=J|RKUs3l*bEW2uH%1|4!q!sLW)r1_7Dpq<vM)b>d|c;F~Ro*PIcFy0v9H&>J9(C$2=9!phn9AUi}`oHr&XlGI65fVV&SD0C0
UT-78&0>#Xn;b6Gv&}uXrQqXJ-7wAYgH7)C`Q9v^`hq$VnzNK)EvjmG8Rw$T+45z^r+X0%z4bj3|EG&ICT`O>~B-vuxjsR!0^KA;-y|Tu3mk2to^x6zC
6rU&ahZ%GFk>l&ZW-%iEZ!C|Y+63Yf&i#Rki1;XNWwoGoux-vPJP~k6=Ks1!;(xj!{5|H6rh4diYamCfHd??|N$X?NbK$yI5c_lX$d>!Zeh;pNQ6Gm~D
T~IsaTRbpwqg{I<CZN^wjV*}ly&fOzdVSVk&k9zNl6<d^DWVq4r#9kcSb!S@j0q!xMqFAWum`FQFJ8j?@EiNj_VK-eyRM>XlZ2rVS`wFI&uq6al0E2dM
wFJ!ufg_D%qm91vArWqofHeP6gdr4d;B_#v68-hU&P*&fpXX*|@K5N&Y?>k@oH7OvTA|;#vw7@eNQd!$o_0R&d68BTNQ)P4eTFy<tRs9jskwx3Q11mI!
m*)<+(U_%Xtn)wC_eS&;l;uCp6dc1TRnPKl)fNyh;$`Sw6GM>3ni`E0|Zg~{-?h+?8&XU15;dtm9bVizva_wzVHabz^P+MTrKgAC;(9I88#|FUrB!i~a
=kj0yPuFS`T|E7~AdUgH;oQdZF`A}=v5LOJWP5HV551ghWq|Z5)A9idH<jtUubT<w-RT@zpU<i~>=BHcO`aqw=a5mdCSeaS5r3si1AX29dvcZtZ@_}7x
psJ}HqZ70(P3=b&oX)BZO14eg){evN1WabV0Pj4S4GqE94frE3o_xhUL)X_S$D70XihWi-$qOfak~z6kJlVK~laV56;>Sh)k&m@MN}u0TnVtXswU1Prs
B}JZd2?k(ijzw(U)Q97NB&zpsV|@BzqjZAp2X*i_gPY==L>)B`lh5e=#TPmeB|wKfBe~}zVqzM-+K1NuaRpvH``5NdpC)DlWz`b<m9C2uf2G05-GyG@s
X!*{_V3beu@-)``dr}Qo-vr&x?KJ*GY?&@8FMojFdR|xt+welNNq*e$Qr`pb6sy$Cut*A#WX*^y*3BIZx6o*_C!dYW>0Qe)gTWzW#&H{mr}I|NPT0{>|
Ip`TVng_~W;~^LtM}_1PbO?=wI6&A)o~`ER`QwXfYUH$V8x&%g79-@1_}*8l$aZ@&BeKmEb)e&*?KfAXELf9{4D;>IIaKmDE0zWeq6ag*IV{r!I?6+Qj
>CrE*J{`n7|{rMM35z^Sqb8aqux!G?D0;KSxh<tA1U4C=z-3{s8&GX*9akI&9{P@PHoy_)g=Z5*{jpC4NF74ge$-&8QTtCatSH?TiZf<XgJ#VnLDQ<ky
h+jGRM~O|}pwA{Iqx2*xi`?Hi*D<?!`spv9F@N`W-m}8ful~sozVw%*x1{q=|L)J<{_gKT``mwj=hOf6?Bl;dY;hiue}0P~&2Ik74Sn<MbN}@8yMOfbt
v@8+zx$8hdiGDBeEQYD`{DQg?Aagv3#s;66|um(-}n+KavjZ^?ak9~{@v5B{sn3DYLjz6{QPFK+c~?N=iR$l;eA7W^hPa+eWE1Z=Ql-i`8A1lXUi4Nf5
>l$+Y_stO+YHzC$V#b{lYt2fY{;E)&KmW<~K+OHqqshq$E}Bk{`7X8H0UN6i)oSXV3orE5sAu`J=yi``e%Xk^aU>aZ~2b?&acs{M@!rKmMmb`1q%;W;^
@L_U7&H`~|VfyWjt_myJz4=xS`@F>n6uJ753Ghi(1z|NYDjX_45E)bZ`#fA?Sh@ab>=^?A%L7JuKXY=Yk3UCpt*!A?vZAby1@iTRR`5}ObN1nN()Bx&?
NlbZI)*`LnVJYVX^X<59F_&TkU_%fv~zda$<lOAO^&p!R>YhT|(LM-s~Q=fkNy}!GT{Mo;L4CX7UjG)+rPMp8r^7|bmeR87c;uk*|$$6+h*kOMklbN=A
dGddFm_IO8UpeB<lf)&6GyBYg%?&9|2AlB3&G<Ase|vMD{@?xoo__rcKm6V&8{&t|&D-Dq(mQ|rr|)6@;rBj8ntQJs<odVYy8QixH(yjjhQ4{fBEnLn0
YZrHe&b)>`J3M(-~aG?U$|EN?6ZIQ?2~`+vg^G-LOM_WeO@22P4fn!h%=E~3x<x9=09q{kKTNUsxBmTE%pMQcjhNTKHIV&Rr%LC?4-<cG6ElaUVA|X@%
b+=eDr+_p6kw^IJNC<;{9bv$W$OM-`qU?#&_QR<|l}+5PWZc`%_Q9^torB`P5DJzd!yP4f!uVTjbf-zVh_DZ$5qV%VcJ~@R_sgHaF*?f3MPyT^ip;i5=
#bUkDaEBxFOV^#VHEIT@J}%}xB$WcD}tkCMT2Dj<|eeB?~_ml$=PC(n7|g^ygA?2Vfwj!rjMvUtDRGCkvea)wPN%w^uZXO$1|1|f&DKYsUjp8eVXdiE#
ZB;Ik;oafE&`~z`=_Z;ZlqpyD9={Nt|(>H&U@Wb;8E?)SaSDmf)A)dGl-WmS2OV?3uNPtQ3&7r);=O1y28^S3>2Ao-y04>uOMEsJIWbXsL81+d;7_~Xi
vx{qA$Lrm1{4;S=f{U0uzCgOh(yM<zpFo$<AS3_mOP@HyATi`CpCNwn^f%r-L;A#9#1}}ZvpV>Y51dh6-0CvcnX}oQ>EhDX)vK@LeQ{(zzqa(o3tzyFz
xRs#Kip&q&aV+AzS({dRzqNAKNc3L?_%-0fOTo>b-^N_e!^(Q=Q{5Q)}^i22dnuBqea}}&PMCf*3S>?!c8RdG-rakK)ZJ7W=jxU#2M-9HJU#A`acp9dC
xJ)_oRQ%KK)yS!p;ifE1w|}j+D5H?WbS;t*77r{F!n7=sQ3B-d~V<)oX{&4H7MIk)|X=I8#G*rTfk0f5=cR$Q7HL$dAtfAob4#c<%UFXr<A{J_qnKbDa
6{IW7NRAHoy=8}Y=qg(rSJc(Mzg=0kXzAA=`*jd+@u@no-ae13L3@onLGt>Y7a2v2+m;}hS)_%#1UJk4$4`FZ%@vgY7lmK%PJexpP1(QouGpX}w6BcII
Wd*<>zbNQaReBZu&-+rTe`RrXj`<GAl@_D_6C!d|mHJ!^foy#?y%Qc<LuieWx-OD%KOR3)Fo8IM{-sPMA<?sIUzt5%E%irwfZ;pJPmnSxvzqu^0oR>s4
QS>Bo+~S;s6Jx&p)|byQ<@<m1^w0kM>BqnK?0^2%)4zU;#2pe-o_+aSPygj}&%X56SAG9{A>@Dl)jMDL`nkw||Ep*J@W<~-(CbLO{q4^_{R1-EUx?F>6
0PpNB6D34Wqxy6*|~<Lpv((0W=Zax2W@kcox{#eo<!w&5#^food>M&{CIz}^IeyOtGM{s&5I^p2;MY}{BvG(cE%0)hJ>{zZW-I>YHkncyWjY0g6`(h6L
Rs>FMjjcpM2*knQwA`e@Oh@YsUS&){FkluL;D}na^68bmJjez^T*MjGol^Ga}y*+|}kTu%8p=Z-4eI)+UZ&y=K7YDqo5Cy1tg*>`LeUf&bTk{nmed&A`
u9K78Pjvk6bPG4AhI{P2xnM}GP%|N5;rZvGSV#trkUuh|kGsQnkn9Q18kgZ{-ZMxMAu8kPC$j)KptefS0-gY~Qb`uDFH{<YGd4SeBbhdYpbPrv!!NXRE
&{@^R$A*%jA-o&pN^I7Siv0N)ZLp*~z@2T7$&R=0}{?kqKtE5BTZJ~Xsi4S8YVlaNOrMP)=zW(-rU(NpXQ=h$VsGYa%e)r9%Z+`3Po1cAeAMLfmKZAR*
Bl+H#7iAW|kok9s{^en~CmVdg6JEB&#rF&B+s<u||2tp*+{OLB`s{08x!nnFCnd>RZ!W0r4&}>6z6-1`xA$Shcj@8V`||7Uea`Fp=KsD~JgGlAyD#+bc
i<l8^!84Ce0xuG`F+#g1<LnZ`!L$WrpWyI4%Nx;-&{BT|KflA;Pd}@Jx_ECxSyX9djD+373Zsz${j5{zE~Z*#f8V07U1rG;qgUhKDhFBUJrZS1O9xq^+
OrQ^FBN<3*6n><16t$E<ZjlKRzx$J}y5#E<ZjlKmJlLKRyb-N8$G<{2qnhqwsqaeviWMQTROyzsG&&TicJ#ZvNxVuXs=5o7VZRmtVcDrQQ!T^Dy?J>nF
Fi<6b|B?|1L{g9g8+y_#2y`@QX3J-N5N_~+hm*LzhTH2z)e>3p!wd)mi(ayR?#=XO4f&?V6;$?k~FzH>h6e=CP+t}tG;HFXaFFPr|i2l7(=D;T>xT<*?
z|G@*d1oYbe`5s#DhUgLk`btu-pPQ~No$u=KE)_k$@Adpe?p<!K-#RykGAjI+7HhWI`QF<izdZwZ=X>c1>>qyblRx;=um13RpL+VqZ(i<pITyGD?PtID
HNw}g*&5#SMXAdJ3YzPU=O4Ry0ryh(!Ozc6u()qSFn4GO=BFFt`HZ;Cj$@e=KB?tS&KO;VJ2A~!xL>&8eCN|A|K#0||Mq(mhy42bC(cWK_}EJm<oV6@e
(_@Z?ELET#0tVH*FQge$@9{udt=l1_Lww&5aHq$L&bfDiED_6Z#hI<!$bVDhljf*gUeyZd!vC%>#vsp?%}M{^Fv<ucHZf|^Lsx!k?z3~^*vgle#JUSwu
$pJ$^F}1`+9zW^Q&Jt>xobP$$QHpBv*R(t*^cF*4JON72ZFu`5fQ*sZp_gd9V?ws&L}Ve7Worl7FM<M~P*7dg4UR!HI8EdDRzkz4r9XA#Z*0Ww$s#3+t
^f|KQ_)@btGo@y`GH@|AO5vz6)#&t7|QQC#nn%=UEi!U9(|zL+Y%dXjy9Uf9`Q=ZD5!Zzn%LJ?^&m6F+?WYW*a8-6naGy|;LJWl`_NGsPYX<mR<QZXP=
1__afhe=_9zSRVFXyEDJHZsc9P`XMZVXScUDmfi0X_}R$!wBY-EeD80mJG;N7?(9C6y3Yo`iv{0vJNLDuo!!xr_K!t)=lt8;-Y_-~g@2pd8_4Fq`M0@0
{%!7;f1CT`-{yY!x49$!ZSIYKn>*s)S0TJx$$!~C{ebBAUi*f_j|%>CoA;RIybAJNWU~(v_U&i14-oe2PxriEgwcNeD$D!D814AA!;T+5?APt$zW@&2y
!H*Cp91+lj{m$kaCM8vfL=6lkK3Qur_8_KliS?}y*`%y{nj4PX_@TD91^*{bK(|{iDWMy6S)}WVI36t!12R-+a>-$KVI*C@qH{*Ft?TOF!%k8u6uhv*9
X${$GyA9y}N&xdw2H@`7RQ>2M77~lez~7`SugK2L}1Jleq^5_qG$c2L|_byYqu`=H|}Vmz#$L_b$}dgM)ngYU{y4zJ0azz#!j++In!1Z(nUaILNoJwjL
Pd+g4i-4DM~qk9&oC_uJd?!-9Jk^5ellzJ2-e;2__={CHrH??Qe&ILNmzKOP+9+m{~?4DxNuj|T?#wikQu`Itg>59jN$hX(m>4w^kc*tZ{*A0X_zIbZh
xVc*61x(5jRF3#88D{Su`SloMfkniN&z(a(62WJN!BJ4XjKkxwO^<8YJKSbDfu&I9E!K=9kE#5pd$aizE%L9ac7h3$m!M+<U{s3X$g%*E+u<t^PH}@O7
ntRaV4-WF(Xz>RK`!2Nj1B87STKwV7>$^D5`w(H@g%-b8*mu94l07WAcfsEe4)X1D_k)9c`@H?YAm0UNKRC#@pKLrh$hRM&vWM_s!1(r_Z*$M@joIGcT
T-?keoM;TKCUXhzsFVG%ll!rcl4H&?JM7sayO5qitp&LRIfsqxbFGM#iZ!%A$<17-@IXNo__1=S9*HQ05>;rdDuGH^)79K=lmREa^)`vzQ<dl9&d?yyd
~=KmZ-;Dq8@LFdb}m-@s_B6*SAD@_wdY5?|z>a=iSpYKOZFQyVyZ{fUxgk2kpVZzMCDi2MGHv4)HxW*th<en1=`X)*lt~LCBkIU!Gsi^dwG-C+7=qaVh
%E-#jmh)Hl!m{ww6yGvaT5`h4+UzxDJJZ$AC)zd66lp1y^Zt``{pfA-#M*KsCW6MUDtWdT8N8q*i_M)Y1fI2h1dQS_wPn0Fs$ooSr@|C!3lng;qzPv_2
?)ZSW*h!tynhLS@6_O)d{zJKb+LjU^XTd11y$6<xXkJP~bQ3<L4;}TN;e=;G_|NbACk{^TrgQWcHU;nZ+>v~^h`OAO$m;dsYELn;l|NED}WS{xQjsNnO
bsPKQZ+}bXIr;wOKmFwinuLi-g_!A*$)Ffl6nMv`z?JtjvMZp5jn)>7(ov8;7GQ<1l(iumZQww6?F8KG&DZaEU-U2kTS?!KmOA<I=wHykV*mPo{Po`l3
iyZrCKToHnJ8AcwkP~~zdk|0eaO|a0B;&=tUa+~1{OmP{2b1Mjq}v&3BLOZgO7-#IH8kd%QRv7oIG0C_Tv;#UVz&C0dOrI5InA@nZ{kJ_K`}EZIY#~3A
WrE|Jg*zKTK5ZO4NG4@M4CHm#Lp4TUPt&#zEDTt|bCGi_(Wr612{Q{sw(6aS(T=>#3zp_2mh?gaj6ZbGQKF9@krEc)#}}FKpe%B>e*pv3#nz5Y8!tZ|f
s@Rg_|*#Pho=SZf*}oq)f@=7{^ipn_wN5P;ak3#RvvL+?-U^t>%PY`tp%dR>4OYRuj76?;gR!fp$2knvflqjyk{$<z|GmZ06Kj2oEAI@bm;9rIG+Wjil
uu>I{KD3rDj1A@mMHW?3eY?l)-JE1APElrwybKkQWshL=6AT}99mk(?PtuBfgM6?zUp0sQ#y7s8~(whMu5G#t4+#(lLCL;Pa6y?36J5=zb^V%8!HCN5Z
(?X>X2omHH2<&AagJtnXBW_<nD7|4qaB!s1V<y=c3DRSyJC22Q$y_Ti_HABFH20<Gn6#qL>u41lr@s1^tObSzWFjS*megblMst`xmrT_*?fBo+)UUgc@
(8`2B{RYowANu6g{1B8#EJ=z{;{tIa1JZgM*M-yv`bcB6)Wa*zx)__RO4pj;H(v|Nb~BRzlq8F{A$2%Q<vC~Spn$a?-v?E|EVQ-LXEs`gYVvRrnHsJY7
T6y?VyB(Vx|M?SL#G*_!KkEr>}_$zkuIq4D_<qsJQ`pI0=z`pb(!yz${+oIy*Z_ANcl6jpYC`fhuxMieI1cv@<(m{jQrc>Ve-N6Cs1@azA*!p0Gfh+TI
GuF{S%8u!wMaNg;yoxqe=*Ozs!>;zDV<!o8D6_r6DU+nom*X|bsTT(qU9pwA=M1g%Y)$SihTXm%jX-*p~b%v~v&77G^MQki|hcn{^3#6$p=d;Vq6$CW}
~%eBrlx0{_DkGVMpH-CafB5X%KrG2K)Dgpx63HSOWjfU1<UOiy>Ly&Q$+on)&s&#(nW!kTcX!6%_<Qw>AgO<(Rfe8$Q50Yn0cCcS4bnffG6%ME!{yomu
Ku~mwvO<$Uvttui98lJlE;5Kau_-VwIVqa6%WVIOzPJN81EV7ia|FgL4L(=)!BU9(Jk7viTERw6t?boQ$y6{Lm>Ta0iO#gD^omTRLSo;+P1AYLIRlSjk
TY!44~hW~U7#G=7wqd?zu_#lj10JB+NxL5!xzZXK^#AVAlWd!%ysdZvIk%iK6~VCcnZ)uFJGOL72k%G*o>KLp&VdpDLeTI@tr|!+ev3oWnjZ`o4vf%G9
eH;PhNxFg-+?y*`3^4DeKOU5$Djrt~emC_^pbAb0Y<;(obVHbz>(dZZ1~Kpx+=BWy0kN_%lNhvZGmKQlfp(6y9UUKz+c(`$q4>+NskF>nwbsE0T@Zcyz
EY?v;R2f^@<Wuu)(pF5&smxaWtjqz!YdW<S7FTrNxwNn8itS9KB)R%-S^$xRSM(_P>CHsSVul5dKBc@7zv+2HKBn}+}fi{*eE{meU(hgi$dl##8hICnO
>C0yY%WAOmrAyBr>UErCS`tKNi+d<k%ly>q4f*BN8m?;r7{6H@z=Uc5QDg9}m9*7K5gR(bxtToa)%ZTV8adxHqOtZVwB>y2+Ex3{9xxURftp-?!*jyVH
N43!XQX7tMiJamAoqq`FO|hF!%kWdQ2etL>Z!|nqN<ni67<~Jo+;F{g2H9k}$Kt`XAr23Jz%adlSI@5WNY!_Jyb+!*!#p8xBz_J@KsM<c81)_@P;R3Xh
`OUd1?=(Kp?5I&GmGcZPm$`6oG2U6@!&1%-pL{fkQ5yX#HL&8`X-DI7GRX<$WY?zdy{Xn@PiEx)s8>sBMG7~WdYq?=EhY3^_i~WLCy+uwUc(@JR9@{Wg
w@fO;*Yto@s4*x7}kM{GE!Dp%W7uia_%WH3I?+b}_KRD|n>siH$wgW+hk@3c$KokE3~w7{z#_P0KMVO#9b+JI&;Mr{!lW{lhw|wZMA<?eFW1S8LYK6_h
u(n_MwnJ);8X%S4++ne+^pUD^9ro&XzN!=Aq3#pM6~ICnble}Da%67xkF5o6LJ1<*@3Z$4i7Vl(cCI2EeiJ|Nx}!wF*sr$AyX_UL}>(PlK{8Ft5BJ^)d
^$Y?n~hfiaWD{(?rHa25h&L&H{#e*gKl6n`XK%iBy2Em1-#*KF0Kw0@u`LntI75zh!o_y_TCPz^eAhG^SJeJ{Olbj-?8Bv%SaLkY=QYyO3-aF=p_8x|}
eQ=!FZOA-rz_xIQb=?^AA?x#gOLI<rcE&$(QE?2b0^9WMEo)9F0aVHqZ(<AVok~d0fa48Hz(-O<J9kdXXV63)-yvkLJI=k*Nf_{3F2d8)H>@Gu1P!wtF
rIIrvk#WVrHnydA8^SJ_4VBw^nwnEr9_pul_K0u3$t^vK?7EKENvFcu+ONAlopfLzHdmv&T!`ETR{CJQTQJcHR}ZC;nso9P+mXvqpEQJU||t@97)Jbz&
;x!nOY0KpivB;w}6S89f=J6IBeMRfM#Bnj2P7FLll{@#U$;pjSbM0kZGP7w^I6Gc~q1)e(TksA*~k&JCT(98>a*M1B#NG)iFqM3hJY6eZj3T?1XuQ6I+
mG13sBHSg7M6KCPz*WzqC|*$>_m01e8l0TI=jBMhs!4^^-`AWAS#HZk=<(spNo-}rn`c8K1z0p&<k!<2<R_V0G<InO!^@+Vz~{;8yvri+!BlBtxTBu@w
v4twrb*|aBHPz4N%{CwD+t}Z%+cVvtKu@!biIn05s%)9>|j=H?vh=+ZkZ7@YjHGl4avY%zGy$Tuhj|UXU_(A$iLR06SKWz5aeAkm&zMEQrW)WXEYT}3w
4HUh7L|=(_I#tV8uf-+_suw__PXJQ_jcjE*V7Xt|$P@9rk2kIsh=d#yh7S&>wEva@*k*4gLM?2EwPCOVz#1<Lb1t3G8Lal{E=Iq|4nEkM*L%t+0EVJ-Z
Vc+BL-cEqqBj7eedsYR#fz2kfbuKm9cw10L(l_CGZk%m`)i%it!K3S0N)-ayo1@W3rf9Q=1QYXb{uwDuAK{w1>vA4DE6@yijG7l7TLhpcgzzGP3hw71H
J|%>V99`EmI8bCoP7nw@<C%cR8#f8r({q?3-ObW{5nk<w{j0v>DOE0=7J%FKAz|aA0|Gd!C`WI_?}|*Tx^1jHbj7O)LiB<2;@mLP4dy6%4u!@eavl97w
O7Zhl%Rf9xsPJNC>lKC2F}+!Z8M8)h5Nv|53ah~`1pv-q8;tn+DMz6m8On%0Jnvj2)Am%@OJ#vqZcoz$WJ(->i`>-i3;=sR9u_1?(=nFl``gs;v_Di7(
=CImaVoWw&*r&a#hO#d*?cd{HzmeIuRBAdkpTh=!ADef^05VUxLjG9RU%Xyrl|MTCyCjO6EV<^6NgAhASK^J4Z?85c~o7y4_ZiKQhfPyB#de9N@nO;zN
rLlyk4VN{-O|N4Ufs8)zn{oKNasWnX5_~AYraTL{FN=gWfc6MJEPi^sB~W324Aq5o_zaOx`}u-CAi9m<2s02#K_Q+G^)lVeOvRNJ0}k7sz?nykOU+k1g
EYSRfh2Z!zhPO^dwOGa_9tNaN3-<RQ>JxaJ)DAOO<{6~htDnc4tBID+FU^J*fyWqvU3KcvigVU`m>F_+P6`QA+&&sbt}AOTf&D}D3WU;QKTIl$HNkz`u
YXQ<f(o5>Td|T!7E3$!S8Lnb#p2qgd6qq^{77u{lNvM!cJJyQ0v&wlaH}Q79but;=a1<^&KzBfRsI6sM{98f)j;G3|kiX<%I?&661iz&>7$?tSr$U-&n
YvsgBNW76CJ!qTAAX^hJMr>1b=WTx|IE(<=|f_dud6m?xgK)CGO^z#-mAx$NKcaYPf~a~3Fm={{<Ty(>>KdfV=^{cWR5L|5sy->TS7Jou1EK)1}dXlf>
6h293CRvpN5T`FLiTv@$T{ibhCjgexe;(f;^ogy)^U^1Yej6LGuI%d!m`zExpZtW<5X*V*}`}%ra0=L^~l%hKg7Oo_`RWAg)age`1&>OHL{?QPkx)c50
h`0#`Gv9HIF~ejcO7-t2lKE32y<5SJYh(Pdf8V{Z60$7pV|=tUEtj{b+*R35ui8fL7DfF+=RLi#kx)L;l$3A#lGxK@OcwGMd(w9_7xJZvJJv5f(oD_9g
RoRmi`v#(kbRs*HMmaqb`1Vz-5gY=1@=HhffBsw3wm;Hc1j=R)*-clZpwi`x4o&@H~F*`)TbTN%??aV`W>HH>`QKT9ss*nwas@hOb1QGL7ccKcg5+#C3
MEje8JKNv(7}$SD+O(L@QHjquX9rS|Wb@l?Hy`vENggZ!zl@8|xvJe(gj9R`{iAjPdJ<RGgdY>XN>Fd^)4&DrbVdqe*p)Aig~gfcu#`XVUyoARi>w9(b
X$3HhCXVF+&@ipCvX;RK4$0CPu>-2%0<A=Fb1sljgc`1=$2!!*_h7C=$94l~nwm^4a<aM|RfPpWZO>Q4kL_FrN2$CoJee+NhpEa{&eX)`G#m2VktNZ{@
_X0h{h9CQMJEJ?Kg>2cvFfQ|f#t%Us~N~c%|ou<WGyrh=0+Q)zX*#-VcBVhe3pV_P#frinn-H~;dccS(a?z5>Y4~D6SZ%hBCQaT^&y`GeGw9n(QLN@fx
5^!Xtow5;M&LBft%V!7M+0UnbG2!%vWDrYG$wjevTm12xgf9K{Kl>3Z4VQkg6$Ldqv`=p_P92iOr?s4u(C!qVqX~xZtOKYjtI8s#d;GS4l<W)Tfqm6T;
=a$)V!;JMMm0XSSO+r8N=nS?$xdWZjs?#JE`VOmTmCvtBxNM%lNWnNH9KybNT>0bUi`Y&76+ZatuOlZnOeww=Ibixj<OQC?nF%nz^Y-X*)6zH?-shO%a
ItelQk*;2fyeI=<Ek>IPZh{kZta9p@r0FlR20xqeqMcjIem`q9qX&{pja)Qc!`iv5XB2T56%?*WFV#8);{m<~l>Nu0Qmk_MM%ChUZg%l?Dkw{4%DLosk
QYpc_+ii1KZumdYygyS(_R#r$uEfyAzxj}%1&h^>u6xz%;|)5=5t)+GP>*S{3!SY&IF|DijuTJqj*?GOTZtQJ<2xzOyy;dvFDlKL(1T1@X%DZ4@c2sqI
pzQSmKtL<x8+<0S|%Z1Wp6d2+&t>5M?EAQ`}gh^s8k-(?`mrlAPZ^U<Iw9g6DT5p3L?#DS}sCxb<?%qFEjO@nO>!xwqTLM|e!DL@AqZH(VH*Y0AES5o4
2yqv*0YzM+39lXMZ64>0iTHwM?}MIqklXXfeUgctHD^2hx&;C(r{)F}bM<jUd>{h-yv2n^n5AUX3oPf+CYwB{#P6)x2)Ewma#YDFe5dA)Sw|36kMqTXI
#3?9(jsIEEyp>F6?GN%m%{r~rBKKL@7dL!(d@$)&6{YO24r0COhZoq_|@&=y*U*!XGJ!F-n>V4ZpW=Fznt8tNrS7#uQv=Q&Z57<D3(Hc?iwVTQ`Jsi!6
jamG-Uuhip0^y5T>9Hgs-asE3?huhEZ~QOS3?=VR)&X37#49{q`S-r))MM+_mdj(LGU2d5z|M?b}kkg2NkeZJ%w5)TXci(Rxz@YtJ8}(NBuGzHs<y(K4
}V?XAsIx7}zSXeN(a0&`r<Lw&r2zEE}>Gu}jolKWQt6MD)%mpOBCn4;ynTave2ivJjc??xDtbuH%M|9UO$hXVgk|57IXQvB_8w!bmSfBnUe@qRz!_cQ*
3pK<@H{LJsWV*kDTjhmR+A<wPVU{6HXIGV=f%T@_T!(xB-StIwpPHCIxa(%6U&k>k}4?zi*PPwiu{T=^1{&)QE_}}sWbH>wd@G^HXl>PLS+zurdl`(|h
`THIJzi>SG_kQ?ufBgI7BwW3v`}=?Y^W*35{Qr*s9sfK2cl_`8-|@fWf5-oijsL?f-3|Y5UnM}Pzuo@+%lcW9{tx%Zv_m`&H&w_$e56FkD_!3lg@!#B`
D1V|Zt^6;`3$*F%g$)(92(2(@nph0P@fYFxU-&^BSO8HmS6T;;uRWYk7&kfS{|<XVhbkHoLZ0~T2XRr=3Jlm93eL+`0;`<j8mIBcPxJrmj?zalclLdIS
Pkp7aklRfhFpZb6R?9X$k(mE-q{<^#~eOfK?cM+T6t_?%{H~)XDbyY4S};z(?SnEk&0e^Z*4!F-~EJ6|H!ni8;Idz7G{C#XuVo6>zFX@=maN6D?|iVY2
vJ=8i;<Swrs83uAXAl^j>xc$&jF4dY-#h<2u3YEg5D@Zx9`Ee{9JpETDYO3mwI{yJhiEoiZ)sew(p7v(giozP-|;5t`rGJdd!ns!=jqC1ywz&f5M@yxg
r`;Pn&t=Qo<i<v2}?4h%H(xuL4K^t0*gU)5MBB>qkjhUUAAy1!!3}<%SwQClowDO$gpOAJuu?2`M*S|G(a7^I5^SPx(rk-r}q&&|FsL&GCr}~LGUq9~g
pQtO!pJdSZUb@#GWsE9H2*1S~P)5R03cb1WK@K^KCM9}^0UmS@w!#4?u1R(n`zXRnQ#K}Vg>UZg5vk8)*j!s~nitG@$84ENIP@qvj$ypRPq7HrCrv833
W}X0wwlV2SQ{Vtq}`H(wGv}dQq7%tP<Z7bzSx?UUNJ~nS|O7o>gh-Ku#+dn4bos7p0^;2h%jTwA=j5b;wnZAkw3?Qdo?HN4BCUIrHR2yZlp>2Q1-A1RO
bx$JLx%j1i{gDEaoRG|ISV3Nc{ck*vx4uzRU6UctymWfBF?ZfE;Jj5qd9Cd`Q^`a0FXCj#30{N;?R)^2B~ZN4Y#CQD*4M=dnv}9o-^pS`1L@00p)@4#%
gHKrg%};I3DA9-;i|GtM@Bjvo=OK8ja#$D3}Bag+f`PEsKatuz~?vC+}l#|s8E{GgIM|HI?1Kf^M+7FyM?=4Y|dkF;s=fQM}8;`BonoM)Scv{WO+$<cP
09ovSLv|<bR&QXcSAL@ZZi$cDWmYsO$aYQ=Cb;8A16ssHQ$4SWV-G6{h5&*o|wvoiJJN=yR{7=;L?nk-1`>V2Gmyc>oI|_2@4P}=$3mE+--~G==nG#-$
z|rGy9r44FJMG6yq+k`i`6%7VUNnh6Prf-<ZU1s3y09K*58S)@Je{VW?szoCQ_hd1$5FHD+OhBanmNU9>qB`EOeQ|yy5?=wy!-EszYWPmI-S+cn)$c!<
z}xhjzhtIc&sVH>X`Hcmo4aWI4%$jRdrm1hcoECGeegxoU*_+{~4V5F!La!6@3gTj*xBXC|j@Z#J|Po)?qsynmk3Znc9&@JnPz5WDpHCiX5AN3;5g4O~
Im-{B?4?)OUh2R**JhzH_adStHPqqpt;KL4$|9J9pIa^Z}q1^*V7ti235wR9j^-Dt~VLh#lt0uKDPsVZ$-b30~i$_&z|UD3XhChMc8`^Gb$Hsy0Sq6W=
?Wx;!}nlo#W(YfW{ITx?mVzmH+y*gyTit)3p`_bC|<ZlYm;w65;d1osq`&zJT2e48>GCTTf%Xcy@LRF$J6Twu>oWOI>t1UHi-#RGCthVC3$yxm6Ull7s
Y@Pit2qrSOL+Mp|}!QJQLE>)P0U<0biHt?h7`RC{z?mH8W2Vmix4bIhaR>^89Mv1nI!w3;_Oo4cd4@C=o&hV$#k>I&Ni~6DWyziaKQBd@liG7!t992Cw
r%~9u9@U34@Fd|OPRapSRHJm$S)2Q?M<a;~%t<ik@-BfSN0_{hKwy~l2V70(U4O?rP`sA%IRJkVCzP$W`?vVo@SjHsl{Z}%Bg^p8n`#avQ#V6e^f}~WY
_pvDwc!hgdX>W0>wr2c);gl@m_^E_k7+xyU`Jt&!|@jn3-SA~xkOqdZ_7+>J|30x&Z@CvIsP+q#2BGYTA4ThiJTa7r*%D#ye)H>FH6<r>u(qwiS3q#{1
_*Uliz&oys<Ghq~o#L92F?MqnM%5X;Bnl+)2UOF-5L!X!>>JJo!e%!}sErR>A|!Y$$ypXWg}Uk>iiqa&F8Uj^BHc`0$-(=0rb^Z@#0<OtiRC=gPi*>~{
$-ne<lXnS0Y+=**?rWlC&RCC|PXaE!Qe7z!qh0;k7Rc0`vj(9-iEwmko328WBmm*zHb)OY?Q)@gULq{YwZAshsU?7iNC>(u<CDBQ;T!%-f*wP@q|;MfL
J-Tixh&KW9d=wj==)|~gu1&d-o4T0P1z&Xa5;sbS7(FAl##M%ThxSi^fubc<(v)&K(7k-4x4M&ds<sYsCssnt%{2WGXj)7`KE`QgdSRWFcJOa_N@SYE0
1V5e}{Ds-hdH}ANwwF`yQo4xKhq&?YpvL_jb|tJQa!+w*07XYe1zaHA<wfutWOm2%t96Uyn#BW*pkSTF!Csk|+xW#Taq)G+m(>Oj!j63oi;K?@o-}ijh
oDM4|3=~?q}_p*cd~2QVV+Fq^FYE(!j@Yv3G?9XbXpdo_FxBr`@%A_4{3JqKV6&%KjN?Ph}?_L*lY1GPF_~lSy%DqcS><Wc6{CVkU`uQ$R(?!96~>WBO
2E?EZ~^J@MFN@M=BMIp*XLXd($fKI{nJKhG@rZ$}P_TIeIR20yR8u{8MCXIAp6HXpul=jz?iuKSWx%42frWjGH|Sbz)QxXn}F%o3C|?cJ#-Gfkji-TK0
NQ;7CsOdoj9~NPPX0U;B64`%LUMM&Pne4xEwpo`(3=q@821ay;%jF#<IcWP$6F?{++QiOR%!awUFrigrI5moxOsga+1);9LK^Uoovbi>c%m1J#_HMl)E
&AF9G78JgdE`blJb*o-I7;KKJ{@ylG4=jrP_VbiyMr0K$tspZBC#<%6;1<6P!UFx&t-rIXTlByF7Ems_u|2AHIcn90JjG7N5;HI&4CP#{Ah(bG;3z^U9
d}QL)>GhfwKqe)|(Iy7#6jP~kp6!-+-<Ewgc+bFk{^>c8(>=pc2O0e$I7_)W$DKYEtj2dv09o)~$DD<HQ3@hqc;u7Y`^Cr$trW+X<C+{PoxmQVnfA_9;
hx|Ood{}tQHtTu8)DB~bfWg1-unF`F?>l(?%tUCZio%tU)(!i#6u+;HIwA$_F`qrxg2kVELtlkvH|p1dB^^UsznZDk>lh(Opjv6`9*l(>dcR@fFAt1-}
;AfeV<=ie!ltPGm45z@GUD@dVd7A!~}{>Wef+?QgLLa64R`G8!!HNs?kx)xN9i33ZJZkPO_ufW-2~VUTQh*uA9SKi73<2$DnZK4bV3p_0}RSJ*)82oV*
;3ExJrz6=YyvukiLyO9P3@h8`_jCGqR<O6u0v@-j*s6vNcP(l(Nb!s|(})jF|GfAIk=U-1bzP-vr*>D1TY`3axdYHRl6dHc6a5yI}~AH-C5NH^+CX&1x
i6lnQ4Qxx6$g?zF)-^p=$#NHRck|6iDzSLv-$fcb&6ft0OjvecHKR;`4$iTksrfFK7GhJ<xNp4Em9AWB;BfPi@)|uela-F<6M^M1;3wj^8#;@hr95*?9
7V#3g7w0`8))~<%UZnB;nz<3eWhXJ5O4Mu>ojI0|;v=ZZT2#P@jr^=J^--c?Z;15mGy(5F3}=`gPg>@U*T4mKsUFhzYGK`kkd#9=`4%|%V9>1bdXBtp_
0`=U=N(@TJzzaMQk-4B`A^0lcRc@b_MIM?D!Bbaq;sVIj*r46%nMNMF!FR(r-!G~2SsCPhj0}pJ)O0F+nF-P^#{0o<2%yc*_~QjpMg88dUv?eqG)Buot
6I{uk%Qc6Q%`}{<ODgltgE+$|{pgc@5dVdgyz3NHY8gTSVa|UD0;<+O|wKvD4(Si9ip(!?Q&u4$T9!Em2PAQywiX6g{(N^O+s9rf>WfB7El7*Qy>7+>#
6TOmF^Z38FsSuezqdwxXF^<m__Va=!c10-MhXBKbT_nk_^X9dG~K-%mMSPs(4UrW6Uj;a&QOjNn?N!ZA2b3SHnd75B_U#<WYWnPcnFAYh8>)d?Jz*m`$
FoWKR*lX!;w+2+GhFe1FjTKtV!$uMcB(-hZ`U~0Sh!)Mzg6ZizyM}`<!e7M`-6}o#T&GAR$*{$9VPd1QDamR#U5A7_R<<`lDl6R!Sq0zKD28}#njX0%S
&+A2Xq(VW{vN3i&Z^s=t@`j!>>4Q!h+ZKK5bjuXe;!xgx>n*gq!@}G<c=QIUaPMBe{Uo!di*ixa$WP)L9mN9Q^ZB$e!cnI2cG~b&2V$?L7-z+Ycuas)0
{uyi_x|?b-Ty_<bjl|oINr)h<PZ*v%cKW}YaBkJinF}Kd66{6QaCbT#lsbe2G&RikGbF`e8+_@A=9?DllTDg?(x~+?w@y=+T3&Dbf@y_(NJ9X_Rp$cA&
vu7rF*O+cI)4zW)F8F2Sb#hUE^APN{>MF+)RF(AOJbKPR=@ZEiHT3kMROrI+pg$!<zRTQ|_>)@<==_%@q3^_Pl4-!x2Pcw8;5oa4aGcp3@G#yNFI>``q
Wbc23e)il~X!Ti~Y3`X1?b@d6Pb;mPL#cjwa@%SBP1@0ycN_vP$E7cNTGsVNtu8M9*=`+^@5ar3A7^0mWj3<wqoGJM_oeJze0U#VNKr@hU7gfVhH<^Ei
5dlUJboRamCAZ0FUEc@N>!h<)*ZNU?kze85ve)u)+cq><n)Ut@cmM^Ap7WA7f;ve7g`2TQ!>~C)|`-MY8j7aCl>13gqDL`f&^0Vo7d{7yS9Q{LKo1Tux
3t4d=0+WY`m7bRSag2RQ#P3`M)`wm57uc%{!na9yz#eGruWllXW<^i}iVy1|_MW0C)9QI2-$>l=sI>xUe&ksMp26cg6pBph(3cam)vtzV|MKRU&PTkHp
pWaBQp0`~XoZ=L=0)hRjh4>S6z4Uce*L|piRPf*<`tL^WiawG8Oxsb(@m%vTCp3PAr^b@k|IzkQ`O)6T~K~(GtN;waQ5C&@RV`M{f_f;0i00XxT$Alzi
IP<SMf;Ro>eU0cUd9l1uA;4I98fS8*YER8=7y8=-1y>zVPsrn_Ew}%tS6D_JZT*j&RLzs=HJqV1M?OS(GT9(gA&J@GF`V`()tQK&2T}AXz>-1qBIoG1E
6>tC&!b{fgBxzOC!6qMzh!11Hy!nQn(i!#|YPu!(9LKhDzzEI47sus7gLGmW*F?-%%`*~Bd8MRAd40_fNKsXc{mnSp?+x<>eyX@l}sUakWy=ht^+Fc9w
z?F~)QloZ5_=U(If&8yj|rO;-9N?W$jjNT+Ld>!zoBo3{O6M%^}Xs{z-8EScn(FW@PjlNLU#2~UM$o`PHK^M0;BSUK>8JKPX4$<>cv9Y^@Dd-H<XD#^G
cckRU80okaZ|P4&;!4=~$&McAf@x3!RY3P1G;2LScWHUPrHd6&ayEGj<^^TCpJwEbA97lv;Slf-EYRH-ZNI_Y4EsNRpZ`xkQy6EXoT*>o5}<`>PY_k#u
T99c@DRGwhJlX4&ZAG^S%-M%u&?0q(H+GNQw~dg-+uBzoImBL)3j1^9>eN0)eKb~W<<CR9UE49!U5rckb0VbCb!gK)V*Z6CG)lYWaXroOxIMwYrQ;lRD
AMc_|Mt4&ey-SO^vl@655slV2)4h7Hd}>dRNb#VWxSpk&9mKk<QH9i*9F4ujfMO(BjZ_FMP__#ylTE_Oi)IkV!UUQ7O3fymdVTr3Ln~ANXYE(>WHw&ld
W}UE1V(Q==C73eZ)<(UWek=MHNEgVxk=tAe?0zR+&UumFi4<7Kb$^tF$tkdaZMGc-`>ENYDqATwC;uf(gIj_yQgYxPlF#T!W2%M%9x&=jg|{%RMrY<JY
qB(ROP*#UT-%EZmM8)w2{er0X?*mmd(g%q&dG6Uhhb`^V^B*lc20+*?}oBJ`f-=-naMFbGZPhPySKjydlC3Mot4ftDjN;dMczF>H@%9!;vPBFZSg$lzY
>rRtLCUN<XdkSgI5>f!?1O;d^C1?ir4jT&3#ywdu8({4ye&x@C5SZH7VAN3x%qFJs6j}0H^1$hv$#w7<^BMigeT|P`e{E<j&#dWmW&(|vEPB%RZAv428
n#p$r#4hBl@Ra@^z$=${#cU4`&KZzR4x}y*5^Z*nAzPaR#K^s(l!;ux9nxKS6Ar_$rDI@zGu%qeT)&Se9r^myqC5*eSlERi$yDa&4e5At8|4R1>8I7XN
gC9nt=%rb4HTd%dKbAvL-U6#pV%k%%QVn-zYA6jK_L{tRH6r=yVOChGZ_lMVjMzxCwHB4%6^<$Y*sYp%*gWdUWXk{`Itiix=zyhH$v%v)kS_q**%dtsu
L1qIDy42kK3o=zDOgV6j`9@nkgDWI2C=EIe*zrQZj|ydOoWp2t4#sI$2O{3e+Nd}!3Q%j$XWWahwa;;2+&UzUPf7goGr@Rgu>QJnMJGTQ)N`#FGgN3#8
6F(H$E0FkLcb-3farNfF9T+NlP&0t$EYFbFapia-)6uS1^(pvDA&=|kiol+6PUu$t~z)KvFc@W6K2a8>8$@~GGO=`8Nz5|nnK{RNHzkIU0QZ6X(J{FsD
`#F)1;I48;2K=y_j~hD<3PjVHp$YQi^WBOle3`(XL@>2=qK5E!%?vo!>05sv_af4U$vdDJ9@slsbL>LIQzj0t57;-M-@zkE1_#P@8laBV`p9OZcc(lp2
__57+3y(}g6*N}1{NeGkOuOImKi<!9c*~o+CV$6rzrIL0>my~>#UULnO4kf<Gkk4*yJlDKAIHVo$QE@mF|igof)!U0=;TLVAJL`3}?&hB6twHA`4lLQ(
%n2^iCZ`-oK0MG~+7fFd)OLz4Z!#`*i=VP&Qe%Yd@veCz9A8fkBWx<(bUOV+OC-7}KZZKlZQW;^k<PrUeS`z(V7@9|H6IG@e|L{cdBozU8s;upZ!iJt8
?hS@eQvQN49`cf~s+DP6F7(M*Cx&py<P4@e)3n*6G?pbTu{#~sfHmEQ3hvdl}GrLe$!wDyUYv|rdv3_DzIHR=JR7tmd4-R2p@!TXd_O_*%zLoHjr!CC>
7DyQo68ovUl2ErUi``({p%M^r@YU1u+wSeo|&2SxLd(Z;O{E{|!KG}Atl-vM}5pK8*!cCwD7)Ky_CA<Acsy01)-TkdmEI>_EoP|48Qdp17jf59make~;
D|t)TxJqf?x`mF}YfTC|{q7&X(3ZEz78B^Y)OLD;J5q)??M4;%x!cLzugn*TlGQ(PCJ(m^EtD(ij}K_+W4&@Ozp<faDm6LCW*Kl-=w;BoTnfrHO?p%!w
(d|@L>}vFn*l<wll?}1Zb|5b&1RJR-0XP&7+<Mg<`pR5rPUg$KQG3va~eCY<ZWZEL3Z0YlQM|bitn6vbzDGg^29(N18;xvwKL9`S;brDk+mu78`VOABd
vOD**B*YGJ!>Y_%ng?r!#qO8T@G^N<{@4dg!O`)%q=@1gBRl4Ywkor4>fM?fSYkxV0L7&Rt)d&S9h!T$zIZyUyfU?hfQPf2VcO->4tyEw$_nzS)_^+>R
V1$~veJOxz-GlDy3XP3-MhV_S%rVywdc^67{d|Cw=mQP7lz?PkrLUASd!g|GnI;2X9%L3U!#xljsv;AOe8eB0Q>I8oE%Ia%nhAH&EyTnFL?$94L3R8%V
I>9*7KR%GE`-$I|`m(aT;l)klHY*QsIPsmQb`R}JT>Wv3LDnF?Qzv`KhsE&|A<PF(JgoWQRpsBn6iMRCjYLcL6_LM!`j{M6eNMbmvOumf(ctG@|vL@Wp
x5)_io=9gKK2hX*kV+hYr#-mrqvCM^6h`HZ)gtga(S}@_EUNtmt;NUm=VQS$XrGo3&Z%wpZ^-DgZo+E;282XD`<wjE(5VsQ8tQ{#AARULsrA_(Aa&2ng
;WBjn4bCGB0K}7O`u}cvS-8m6Q>L0uH`}?%19pyBQ+2dDJpLd+CFK^dD%QTh5>eFD}#Ng)*?g?-FVmu0|IgELeK+Pic{@k9pE!i5@CKYw8iYCL9fS)gD
eR2wa(_5z+(cC@h?3k{H5FQP88@(@0$!1Tja~^OMV2p*o<nO=lOj%G*Ro#>&dX7t)0E1IQ6DMiJEY+m1FmoRFE2So3=gxeU^s~<KlI16iu4+AquaZTHl
Fl^xZ84a)W{WZpKJ~@z*qBC9RzAw&EU`*G9KcK~e)oQzZDzkf+rgH0x!t<6YuTo~4(cUr!|JLGyEbLN}wNV|hrah&eWevjf5|@dyKtxbEFIgXm(MUB#Y
^7k4%dBQ)EQBj5pFiwYOrR`+IHr4+OVDD_Tult@&taVO#zPZtm=h<<z&6`?>#Jq$|_m0|yiqc8R~Td@C~rwh;x>V8~lzQNX(s=H*v>)QXBg8-&&ex6i}
6F%((YwI#4rtcR^IHnCFg#&PLKgpukKLRiu+PwyRAM7uSq<Gpb3G@@R{S&QxY!&gwoQ8eoklkMX%I$Fr*uGw6MX)M>_eP|8X?7cEKG~sM-1c^dAhbUbg
V{c}z(JeC#B;J`9<$rAJ6jGr6_JB*&EH#!J9vv|w#6_4{Wu@)@L=t5M>G5NiX45t1x_nnO&NZ1A5bbh6z*deY=qvuOiW@+zVR?7UYz@_W?DBV?-K~OKq
WmKy^ti`Zh@$OxjyMBnqt~!zx6OOggbejU%F(!g$%^kS&<xx5-HPQudwimiL~+DM2d&Z+-h=Js=>S#4%eC0C3U?OW7~$6*PiriVZMQFRo0c)D?Nirce#
pP+IXkz%4PL1wMZa7UF>_<;psyo5y9M~K-<pn=rPNKn~K23@U`6I3b_H4COOoulx-)No_|Yb3l;x_RcYl*X9JHzXPUF!hYGsuHhrOMxMN;YC{U*+vSed
GT4<aFZm8Jg+#w@4DxvMn2GGX)Bi^`mo5leTb813kb%&Qk^&iDMivY!mEDF4dxae;P;O2>xsZH@mxN`?`@3bLg>S}7lef_O%UkCO8nGKGcv@Rr0EYM$s
&8Z!?Q4rLPhQgE+unAjMdYbf@H#o%^_Av)N1zHJr2Nx>f+E?3Kh)a7b4sr+>_09M2byvz~>$P(>ZD{AbQkk>t#$M(1Qa^05`Vbim^!s|-?T%5#XT~1Vf
`eZ0Xh>qX8^I27f={B?6B{ved2;k*>VRl`HD?ZkvjwHO!f<Nc0_VGhqibA~;Q(>l6!a)9d}gk(uVamwD;p*9V!5^4VgaDYA4rmaTwn9^jQD16*apZZRT
sVIEGVpsX&@=SZ2|W2<$ZN9Z^tX4!{5*0UfgzqmKC<`Ju@UbVjmKs${o_jNF--#^1uP5Wvt@j_eOB-L)#k`VLOvMb~c;Wx&U>|d1-!0lR*0)*wL*@sdf
T_Khn$n7ze0VG>T&%{!)OF!|G8cac0w=8EJ3nIeWlgzkSu1*WKyLBU%yYi&plv(9h_#B-!&8cqFMJVF6#vc9<+HNp^1|1+(<!GO8Z{e?7COAQwxaQFE+
SS$5w(k%k=RS6}eJSZ<;IxQm-&Zl@R33be;N4MkwSxO2;Zd|DMTHvH-Xt26ntIh5xPX(VWB_FNY5f=Rr(cjabC=rwH!k=<7K+w2e;CHoS9hsY&E$X?_{
vnm4@jUtCO)v1e^Q~m;h-J6XF`R@1(iH_e(#0+6OB4L_dzy=UOt4v$|QS`Y5g%nLwb`FirOpT*eVVyhygZZx|_++ck%rzwl1t&c0s|j37zafMLr~L(vZ
@_B`X}I?~&f;?SFWY7#%zP*dm>--znv6d$=rZ=>sq)IphQaw{1;4nhM)W|#D0+uW3MDNcmnly<HuH^wQB!8~0LeT_kvdGoy?)Yp$|Ud>`-_0cI8c4Lk<
fX*;D8!XonfgjTk(pb*Z^x@QT%z{;&k($xVr2po&x<4k<3T+=gv%02=f9UA@FG8SA-=$4&@w+qf=7vifpF2B)fS-sR2%}uA`I)ZzNR3o)T}kH+FK&5Ck
(vI{7E8%CR(ln49K(B~iJjtw(XU<6~jvQD9pMAO%urVB>QMz&nh^#5}vOVZ7g8F&@qlsAbz<wm={#-~<q!?#?ZLuBpa~-h`75;G|<6&RMSlBc>zXR5TX
Z=tiu=(^hUR1JXJc3(UHFDD7vbZQD4sPsNgS{cUSJhzORtmQJ`Uy{O#J#2MwiQ}T}^xi2?Ef7z;d_)F3r`;$q*vWECX_3@3!4>n!0FiiuXNcDs56nGUN
kacmDqjPQ3^<=oBRNR{EA6S*YcR0&ab=kM+>v#)YpvASOYp4C9Y-f9EGqVAvTy+$88I%GrU>e#qugZq&(0yPmxSgPbS)K48?L)YoAeMQ!W9d6CY)@mkq
)ohm-csel%jy=od-L7<M(f!aAA16hPYe6&_rw{a|LkpJO&9bzN5%YR8@WU9b9*_Zd?Pj;YX-B++tC7piM8HqEN5pn>@amZVFEB4%riaY*DlZ*ToQqE?V
b&tskuRKt`GrmW->_D=+@+|Zg+0_v~NTsguS%0`d$cD>OR8&^+(6tw&lcUxwfx?+k8R53j?6oQRN(~;3*Uv1H>sDR@-n}cmrLYOY-aYdk3w5z|l~TDPz
dTEF?5ocA7FE$2}f%0=y=sSrBLoMSqHdgB;QyY)tGIgfI!{pRjW;slsY6)3BBqbVIVT_4b8S9Uu&9{CK&dSPWLfGXLgi@{9<~21;*VRL?)zLuEeyKo<T
!1m*WL{(o@@%9pJvOGl5X&w~_OzY5NJC|#+=)iBFrj6<2BvKnH=b-!79!S|G(Ld4w*Of4%;Pk+b%j{hD1JN|e4|D5svw?iAgc2@k(-|zVUmE*y$A8PXJ
hoGdt^Zz^kcl_`8-|@fWf5-oh{~iB7H2(kHAt>25=Ik$mh6az&4#I^`#5^LniVPO7q=7AuPvH3MGoWR^Qxh=7FW9l90~R@Uyk>4Gy=X@tr_c$$#<|=P)
8O#j_>oBopS!I56>TT2Q-u~2U!hn#!^6WVZ7q<KXRmWAe)vwA<kF%c0ju$>0wae@M&2UZC(f}6mwcSee2I%B4BgCL!|Xfy#H*rGx4y!$xE35q!gmJCfF
@*%=PDf~D!&C#Ju8Imy`FQPEc!G=I%xs-PRyrM0>?5WYa9&V_$B6qQL*dv_7Zzem2=%myU!koLAji4y!$^66>ub2$xEr_`f}?IyLyVEQq^$GaajI1Qf=
Wfb{I~VqhjK5#GR2DGMwBQ=>#HlG9xx<x#vuq{Xg0JlciUcW?K+_AR0kkGzscTfG8x<qY$DHAj$xqKKb%Cj_sXx|6C_eTAJm(t2J#J(@lhj`|vR|6(gb
_yxu=|Q(OguGQlri2|j#1ABvbIpF4axjEk~Lt0%tCNn5Ocxb}Cp^*-xDIuzoueQ(=2QL>^Xd6mJVbtOO2+<I2|yML1&5s9Jr{PrC7WSK?e=MMP(vs)bX
8w8x_M@8<x%h8E61GOIf#6IN-=nWN7X?GKruiZg!f-GB&NSF-5yCVBPtU`_ow_1i+{|kNnmM*O#7vl+?chVyFw&u9FSO)<mKY5}UiigZ|Yo3TBIhnrhS
~jmp64r|?97!K?S*D0neZSV<9E4W|$9U4O6eW<I6$)i9xl+_+-8qR`Pued=5Ad>(^PcFJGwH|9ZD_SF5=)4X>iFi1e_!jd>_Ys~6pb_{SY<)q0tdkLmH
8s7TwZD8qlb@AANg>uWL%>kJAhidV@Rf4HCOcWh+)^60V?FZYW2krWXVx!=yzy;%(|>s6O<I|<Gac887XkSm$3eRQshYI=M+$}Ct@q98p`ju5-Aq>?jf
{h(XS1|=GC7V+OQ&9-VdU&kCejn8c~cC3B7ZNj1>6}7sy9#fr^SQ70v8XDQ$DE_=D$dxk~bq2XFQWkRxnNr1!DjL+nZ3k<6t_q>pV>K;5{%P!w50D>^#
ENv>^@{&Qh&ye^x`0$(@8qs}ydqAYp@AkQmLKYX_)Z~rWiKv5e)6jlSu#mU$k$Z0#_zl|`Ol~37wuz3%jpElcuYgv29u&WORiMgdk8cv>fG21@`3U*{T
YGOZd@Uw)$kI_Bhm5-(l!02)t^|n#u8kDd8+2h<th0(ueJIb|9^bIyeDH%(%?lm3-EwMX&+ju3pzH_WBKHhkRz6PKiZSzPE+NKepR0}ajmA<?wej)KiK
?5{i6+_w-lY(*mFz>@$8%;5TZ?)-B;z}DX-RyRQ#PVV{p`6UwqLj54Wu+j|BW#0NGzDpsT469zT|BP$SHz_d9}oNKOEip5Okk)4-bY$Tp(v}oku&BGim
MFK3)Wa9=g&_fA(gCA0!pUU#Mjn~luB!8hQ(FCC52`1%b^0vvqWSdH--w9jf$bHM^&ySg76hJTE6*8;X96AWPu>6NALR5P#LW*X<7s0-cZr1C~~eS9RG
tLV-r7lzZyr?qPY>3e7^gU8%Dey0?USU*R6iA<ZZ@mQ>6bNOdMSMo1(=xEM9xuWd`atjrnnd{8_^{)IgkUcR$H%J<_|j)uEo&3i5;Xm&<XjT=SzU-spa
uh!<;6fB!%6zVq^VrOZ89q;H4l!vphLg~YFTd!TeA-6N}2@~vUu3@aH$>Xkj^W?Y|-is9q?KI`*(|H>xOUS2;x*HhzKvZi?OU@L^O&OJC5tD-xUKg%8E
xBV)XA|5MI(*@ZN!r5~a6bnx{7VE<=7JZW$5g4ktMJt2SynDAw$iESgeK+&nGp%Ng_+EI`EPU&y52?wuCr`_eGhea)TIsD7+4MDofkqepjb`Flts#D;?
H+U}Uz<;^HuzpacR48E%ZoM?d@4I3n;!Z#PlY2C?C6(V`Mw1x-e0n!n?y#439siKJH<3F-9E}G(%I*FUyIFi4TZl<Or1kU9W6?ViPU(5t|Kbw_S(c8E)
V#3lN-OIGSG8gg?sULh*ydI3_kN#-}XI*xadU4`n{)I?L@N?AKDS2N4(IuV#j0xnbT_g)P?S>PD@)trM^jiP_r?wAL4HX3F-!4#zGlahqI+%stpBdxD}
gqJ2fx-iJ1}I$xO<%o49B2BtMOxD1VpbsCCYXlOkxSTLdCfg#qWFD?}3d7Gdt#-si%XTI+6qH#nz?(uH*_Rn%+qpRW&%t6!Od;`CW@k2n~G!-(Tnz_SJ
^66?;KZDGm*WPuQ&*E?rqo~AJ!=J%_1bCxe=<<K5bY}KMggV@xO9^u0Y_d8~xV!Pvxir?BBY*XGrpMPY6vLeI&=N>4cBveU?J+z$mA4KM~%Hr9ZSkx<t
eCX^Av%s_vrz$j%%6JP8(~;g_yLW;g+jsB6|Gdedv;>wf_c~ORc~mkOd!G+_tzT~9@8<U=f&wZic}W-lO1fSZ&GAS3p0M6?^|viRTpryWd4n*7SS{i<T
)L~@GM76WE>`XYOmaa-zOjK>qF>xKPo=r^6FLiKH5nBEaU;=v4LuuN4btcd>9<fLJC_iz)4?oUot^mT{o?LdzEgY`i_8xF5Ykuw7IuAu<~NDamkoGD=Y
mm(JeVsK(B&u6?#8r;BxhRa;;1i2ONh5A`oo2{ra}dddh+H7p3Z&p@7MwV@PoO*lf`a+I`S>9yR}=1doZegd_TuoZ`RLOJlQHlk;t|-AQXv$pBq^G<f=
Jdk~*dZS~T4JXHVQ^!0PH3VmcN1&!5}PTI2{2CeP30KMe0$Z$JDjj8UM2!a}7YX-`vI{IWdlQ3PJidYUDP=upZRJ*bP1NXw4_q8Y_JlFcl1l-lDAjOpt
I-33BX)K>dWa0h~be7ie%SxS!`PR*{MSKU&)((l(iCMC1*pSQfgrMT@paf$dl>Z_E*wNWQ^D2M^?Vd)Lxx^~n%w3nzrkNo#*bz;?@5;+slGfU2xMOz-9
un(RcinwRwK=Oxd={W@hx@e}$+wIGS&}=XrMW>!P+AAA4$evy77Y~Qcb$Ymep~IQWMk>;*h@B;Iu+MKbDuj-lbqtjY+@_>KG5H#16}yYFM6_w?=R%as3
eE}unvqVR*m`~yo%CrN{#}HQtPdAC7Xi-;*lFGm`ED@D{O#CcNF+E!%>aL`D!b+ht$~Gp)rEngE5~?)vS(?i&b?AmGu^-VnAqM?EXUB%uS{l=cw^8708
)DCmzogZjM&T*wxDRQeo6-H!&%UO{}OrD>s<51LFiLI&W~$9Ep2Bc+MzCfFOI)RM*Sm$3C0n=5;}~c6+@%LoA`k!M<8%)XGZ{5J`B(cyEwUm0q)Wtt6c
eVV)u$3#p^X6XCd{UyFSlqT{9+pzBCVok9c#`3Ya!rEi|Km$hV0}ex3s?_$hqIx3Qx<&ldrUuMT}*!*E{xd{#|(>fGH=GVI9V#m9iCzrC9u6L#k)#E76
I<^Jr)hi2nSVkxR9-av&yxUr5dDR&R<qqli`R|~nyx%>u2&N<NYp_+~+ag8pjDsB4Os|g%EPVf_Y%*EesKP6}-X}R=+44e{0d*PpgHGV26UWycz38wS<
?j#RzZ*A5WZ|K4w>mBrP7-<#hkL|>zn!+1c8}mi`C8On`P5}fu{i~r!kkwgx400vDY4Y^d^%LY8?{B9l;^RezAg;9v{l<I9oz(|Duy>0~kJP_IYX7MyW
wS@FzA|?a2}8O1*|0DCC}U}Z*>Cs!+i1$I+PKjMoz8brdI9svtF#r11w|NF|IMx=J&6mSnzwcFN4!gBt!q^P(>*aaK8@y9^{g7e;Kjt~hFyBn*lDhUlP
~G$rKXRo<gB|cb)RwcALkr9YRI*rm}04olI0ghTKLp#D7SNsBqV9MoR)3^-v)f6SLT?xKJ7#zO8e0GcNE@vWr+;{7edZ2y|Z5WpiVCR+rr{^;Z4Qiuo*
sI_&~dbLMr!W-Pnc(7WljLUpAZM+WmITb7mz&U*gmR*X~_(LXO6Nf5%FNNYt^BfP8%6Z=&~xqfz4hdEsllp}P`!vl^YxD?TjWzOF&DRhqAS!gl#weEC%
zCm<uH23q^Q=8spyt6oWqfklT16xQ(OC`M+RVp>FlZz9^lAx+2|jOOLNQAL$UP;d(i3+LZObg+#Gv3C_w;?M#UJzCS9wZ4u8F-?i}>JLKVFU@uF*I-%;
-x9S1m!599i*i34D5@G3m-YA0zWTkp-tXw0Tzzw~3@s`1k>vsPA_8&zgr2XKDERUmFK42mLIbEK@^|w)%LT$Fc(|0{+mCs6R2^wgan8GCLuD^Ux|i<Mw
f^%&w`<}#Vt(l#2-W1mpRv6=S}ZdJByJ++r|jtDSGUm<q@OqC(qq4;qd<ReL^u1qP{Id7u8Un>!D>nndi(pu_gJ%fLh&q9U;7Z|tmN6XpJ>SsUt6NHm9
Un`pj)$_Kh5-~2a6$r@O9-s3(|sDtNC^l1E$*jd$mWo>X*|ddPLY?cx|2d1xS$$SM!v-9<ZIG%^>@VglY&VGA-lEA8AkUbnDbNj<5fBt9n+6Jmo)qm(!
PAG3dtx<%VFc&zGlJ9`<Ax3HNIt|9JMeToqCXpQYBJ7g=8XQL9-f(r^&a)7Vm8UXVgTsg^Iz*GD3+2kWH=%iDfO{zR>jWGR=vo~K8Mo|bjRSK&CpVj~-
rbGKSi?O!9n=<248zVq^IGTZY9157s2`=f-7P}PqOCciQDFv0cyZ!|%Hr}rpfdg2o(U9VP{qj_(Hn!N1i?^qqs4sWt8RgSl@@4KHjMc;;v{@s4nhbjaN
RF?PRGTOSHqwQfWlBK5`Dm?p}7~S*+$~Y){J>LZz%aP~*R<A!i^uC(A6>%SmH;?*OoA=!(A^lM9Fqe9~VZ-B#6JN=bfW7seCD;#a0^c#h$io1_hI(|H>
)+o!z&kbI_vuS989zOK*Nd$(wy|=W=B7bqGmr+WC!4mq))zVm-D!1WHZGR5MQ_Fl|K~RiCKb|F%AJ`>kR;ON;l0_s;{(^?8>fN<9tvWEZz|I#xU_;7iO
iXMGy}1*k?}VUM0@1OWeK}e2ncJBgycDS#NFs(^}Av&@S4};GK;}wJRQAYyhG~l;p3ZSC|`Ql|NQ6429MPTU_R_5;1AuG`WqK+To}IMvngE%IEx_{J^O
cdGM~7yO^mSjcq2hBX~+Z%JjIM9^<;RP7g<{PJmjqO@WZ2;8;c787+7{Kr`Mg}cvRRb{aw3r6Sk?Mjx^>U;EP68OgH+l`9vNU*Uml1131D9D-qle7-Rj
n=Al4v*h?F}rG?qe#yw@@w!rs110T7LY>)?W3R<C=#aJ`LwySQk8fI2lKu^v=eUK)efzu!3#?Q}wBS4ss<f~ZQf4-x^yY0m?yUm#ZUUfAGgI8_)>-HqH
@Z%`p)SXc(>kM7=jeORsl$4`~&iGTxhUqDw<G9B$TmaHw!HSK;_M7%i=zqcF4I3|k`0@6?^lQJKhqsp=&isTt5PpL8BCfCTpYJH*(9dV0nUsaWxzszsf
nekCA~A;O?+6Mr-?!mgXcH$GQ8GOBkDYD&{3dp;bzJG6ny|d-Adw`YzFNip#4Q&7uF?CyXu<-`O{=;$g*9Lhs@z^_+uiv0Szc7p%R7K8tmJ64v7fxNQ$
<=UW#<X5nZ6u8x)dNMIkyMihF7sgM&#XxN49O`NR<7UtHl8P_e<$y;UqI4h4e+#mGb4$rFs~V{&4w!o@1uYre}3~u$jPPy!DVv>ahtQ2EN2zTSmahXUh
p7<2W7@g8u2KQ@hdDkiUYGTi<{)Y~fDeDVgyi)rDPK@4Lsz?ws7S!A4-v5Q#V&4k5@haO_9cgdW9U^V&Me+X1Sp{EF$j&^8d)y{pc}HaFa-ii;x1@8J@
3&(c~~7G2NxroTUo?%JG@&hlZd-2qT4-gP*(Q;mSxiK~!7`SIAlue(>AT^}I5fh5Ceo|eIbKLTc=?cavZhvq*sU$Fjp*X$lY2X~sJGt43%hvTOtwvm(V
(^A`G7rYqc!sryna=fS4Z_^vu-8+7SW8IVO&pITNb*WmV^#pfF=iNGFl1CZ5VBBE*{(!6pmKX4U)(q+<cpR~3XcNl*FyZaMFd))ja!lR#1s`L<+}wHMY
>(uHty500%;5J8<nBmXx)JKf?RnzNX?VQtbu@sgFoT-bj5pD<T!<}^_@X8}JU3GHPTH?BkOGGhjtad^Ars=4ONb*4z8i7dE9M|F@E;OIkpHculqQOnBh
FY(pt<F~&9uIGtR`Q?FfH5_D3E7{C3DV9KvlCoUa35I7fgNxZ;w_BEO?`i1l3;?<@cm$`O7|P599g)xWZW&pb6Er595i>E_A)5_o8yk#v1s~kkM!A0LN
%c$o(#*1Lo<#3*MlrKa-axA?#=R1{+7szi;<t8VsW*eL{r(^Y)7bvNPH-=>qB{{<_dVL&30ydm!1_!xL6HE}93m@BkIM$ch2H;OJORtL<+O#UmE-*sVR
etw3Y0hPWsv6@pE1%$6P|-8*^P9oh|>KS0*=*r^({bD%euTIfIe?(J?fd`;>$A;2%)@r%|I&-g<ug&>S&YopXkqAR{yEO6sQDB0Q%w|P_G##tM;)Z>?Z
WU;&QdjQi))!{vBxGX%oLZd>S{cW6@;gIV-Wdx)uh;8-_=}<U`=+v(6T|Iushg{Hd7Y8qQVS4pa&e!_cB|q73W^8;ia05}an+C{}YAk9S(S$u(YtLRC7
kQ|-N!XI#9rr(0%75)Cl$TZ1WZ)t(cO<y)2Me}8U$J2$jlz-u*{n5nguyjQ7KM;iJjtq!Rp@T)+xQaJ*`rVg+86PQTa;~EX?Gjn_Vp23JFJTju!=8BVG
+HbLQ}ZYO?g}-3nvY6oPOzh{!efEU;Q1LqmlXGMsobI3}rY>TjOEdlPeticN;;fal$Ze%o6^G+vVy1^Qpn<q&zC?P2fQLoRY_Y>%bFatbOD#TvkBx`%c
?d3POIRB9peK#_*V}O73tP%K$vX;OspU6J%ah?zW!S&CSD#G5pcJ?$*Ex+8gW8CC33i65FrFoUOOBhkh0ze)|sxm+1d?aEX@UGt@D0yHL5E%<3-JAMX$
?j&C>aDk06}!O8R{+kj7fz*4HL{!-khTiMHak-|jg<X@vAN*2UXd<f!g%{NZohP2&Dj0B=5ed<;^pEj^Mxf~SlY`jC>1F1VtxBKTW>Z<oAQ6udlO-yRG
7hByvS1+vM6M6QU0s|6b`ui=!3Eb3HUAS+579d}_ewu5MgDk-Xk*yz81}0pf2%`=skCd!up4_a-2g<I9nD=IwkY6O1S1tt*d$h{$EEe541w{Jo&lAr2U
8s82Hz&6xVZ$cYm_aJ%D|plu-7?$E*x(kjc>cM0tw+nbM+U8zr=WbY)uZ{f%n7{hT=#r9f8O!lrBIum7gpZ#+J8!pP0Ltwj4zG3S=M$~O~M9|vkYL)x1
zsYBf<uK6Zx^aAGAk2RKTn2&q4p(=K+k<t(IVlI9{3I*EY^<^iH?ve$Z_e5qwD^=U#06wL!{M`4+{`aNBEcPHbPj8358>rf7tXo%l5?qX5!1@VLs*YW?
xO)xaR*v}RGoWf;5(r_B@k!`pd-79O=$kYG4wG~C6Gmoe7s?C_S7xJT|jzHMu8bHTMup7019V&d7dzJ$Z7zdUaI9jc=KF7|(N!(uU%E!e`DB_uSZ=f|T
-YVS_iIv2YizJgIpmXKk+Udqy=%)D)fh52WxautH~knW>B`a}a@d+2=SpT5W3ppi|g_#b^L{#zm$F+0WE6FV;&@7_sVf|anHneRT|ai<MnnSR%%-Som1
7_g==p{SpSw%{uWMa>R?cu2VA*4Pn(S3kj*P3w}!No}Nag&;issbPlGe}{&9I)}{vE`1Jl-pe*Fumq);9vJq&XqbU^<^H;8k&yA4|Do&Fq1cP;lz7Z+e
}~&6qNlKQEzrb&PL{1j%})PMZgpq=%j^3d29$@D_8jlH^yj{=+q&UWOmoKgw8$&9`MdeNA|m8x8*0{&hWG98ty>kmHNpMoh8i`Gs;Y6<wc+h;5Y1(y-W
%vQ>`-_jKL93v-f!-+%qP}xsl(H7Iy};<ACI%X^E{xE+nuq9jpl$`>z%>4;N|TNI-!J#1p=*-e%YIU<87>4&z*06-h1QSrn)qO<+?zyO*FdsNld~{4)h
I_mbx7!9X<EY_tHRy_c`tM<6iPvr@x=~6K65+P_y;<m3jk#(e$)+(HBAn=2=C*Vbiv4FT2lMBk08kE%yA`t9v6u@N=I5v0*^l=+hf75|A%%P@8Lq@y(m
LrcgiBcc0_tYxKQiJ|We&2&C`#vFJ~H$aueh=9(*N)W)u9;+pHds4v?2l+tQ3nM;+IJ}qDSb9lrz;lE$!xB#@aYEu)(jJ7c+9R>Y+vpo;kV|-&hgLi=~
sLxOj$*BP^<5{YnM_m*F<1n1$&vXUd9<n+aag>eaqCT2ir`H?pR&>HVR{H=SGliKf%|r;;XGCwk^Y?$VuaCv5F^&yjntvHPZ7C;Xobe`=xRNdnscZJJ#
?**|@ZsycAxTum<M|OQxwQG)Ilh(~i18Z>YWB%znjuURrd{mLvEsMk;cHKoHr6sVh&7fh3<n_@yl(3Jkj)Kx+~US_@SW@t?C_4!@Fx9EVVXVA>o#_+&o
7-x%X`PaCZX-(R8j94P_wKZki113`G9L0Wnb+9h^JB@wZGBlCDwzWeRikiq5LJfoqy*Bzz@B-+I~WW!jHy|=db;<8PL^<SXK;+fKx4*ilyhZKU&tDUN*
@WnG|)7raxjHfZZ&IJ~1>R!wPir+lR9&@BGHUl~&au1=){c-)b)s4c45`xR(X0^awo=zm}B)AM~7%-7AM<ZOowf;8C=?=j|&gv%{+rUf|&&Ivrepn|Ke
`e?Q@2hnvufqW9Z`A_YYO{o5UTUt~IMfcff8jom;PO3dxnTyv%RZ~|FKNg0CG`s&>>)tB5#8UHuOA|L!mn}h!fDGj&(q`{}>Nmz|kxId;d*$B+hiy=ra
^5wRwJQv>=bMo|<U9i%Y&kYn#63s`l93U+3xN#qfi?$Eh_x=<<T<C%OFEqlwz9z`=jhl!JdWHj9{?osTNXZ_aq)#3D6ql^g#xiu&Atz<*rJ?@*`a_x{!
v>~$9M|(F5jD9F)=TNC{QY|$*{<10R%fXIwC)=iY4!;fPC+uy0fu-6=JDRpyBeTYMi<o(Km8eMevDrv?FDJGdh4cl^xqA}nRIIbo0eQ*epPD1%-k%)`#
{PY&4;N6so@;~Vu0mp@X34%yQTpLb{gw(c`ndIVon%%*`cg~+#eeruQ}xD+oiPm57K|5e}CrygnPsO$bk%nGyZiM_vjN3uUvc>8{3LN!WY(qubSNkk@L
x0Tkj>0Oy5sr=dVj(ho6?~D)FE=UgA!ne@RrZ9V;~oY)VcC2yXY^N>yng^VQ7Yh9=9w2EOe!#iC@tf%|>_(&4ErAr>~>*Yowz*be;MLdV$jH^8+bu<J3
u1~d8Re*b$+&35`c+U(czdx57nYk6q)7ZO<8G|UYp`xi|k8tW@a!W+oWgY6CKAUK}#63q1l%J+n4<H;{btUgGdi9&N$$A`j*`2JCVCcirEaB)Vb1RS)f
p$*<$SWjN{Y7NFa2R#A@^|2qT8v#6}*yH>)Tgc<r)WB3~r8mk{aC|4JRRq*0c((PgCr&<XDp%aS6!(OL@P6v6Tj*>5g0uL=?i>P9c8onTj^>&Kn`3@nR
8C*pQ%+pZjHC=Atz_=r-R?cMsY87fUzaRyurYkIlJw_|I?q+cP4CCX{N%>C^5e{42X*#xDs$(sDY42kN1o{IhwP43zzZ~Rm-T&<ys-)~-H7~1c(}yIQ`
_z7G>_r{H)&y7nq-cXKlN*}QS$ckg!k4;rBqu!0FS0gurA&+Y%+dCT8hQn<4p(M19O{suxo7d!9Ug|!oWz#!6&jVhWg9(DCnPp0T@=*l%1LBhF_qUj4*
N=k2M~Xl88AL0H1xa-hx+0#ydAPBc*_4J)weq;}b7?xMVRb>sKaUjA^`Gin+?E)T7`Uzdsv08vsOJQ^w2_WkB-ru6?*!vH?NN-+Ejb*fl9}LCGecwgr)
apBd@pedD8IX#Lx5S^p;tSq$Ca<7v9Mt{_sagL#RpdIxqPmI%ab09V)lf(3pK4vg!VD&ySL9xhlWYvI|_0V+1H5#{4t2E+%Thc=RDkE%x4$=#>8W`?;A
rAi3<iNUU6S7<#$kMOu(z8(8}1={*`js4N0i;EMF4XJ5kUX>J8oAu#Y77V4h{2r&tgn~8O?43kY<MH6}u3Q+D(myt2>0U?6qT)w2{7@Sg>q1Y>L-D&B{
abZ)+*`@JFSp-tTfn9=`}$7v_V$6+Q&;Uw_W!CO%U93mxd-Pd3)zM)cr44@!*Qi7k50}>uqdVG#SNfC>>WMcb6}^m$5yjC8KL7Mz>HlNRxv|xAQ7K;(S
C3r54*(rcee;v0@<yZlH@4ZN$8B2LJ&^bM#z%<@w*>q{qyf`y*@=rIv=NvX^IZc+p>8c3NAsS8Xo2X{YG&2T%4GU7ppUklVrO(w$t&?cbJ3}9OOOH$#k
M8K6xx%AwFEe<1S3oT*<v=b3ue@0w7MEeDE%@>Sx)H4Ih?!*>cN*fNxIp2A+`2_ziF0$`O}W9sQ(UJ!H?F0srAcMS8jO-|Qb{Ma1jfV`LiK4Pn7>;8}O
SWBPKE`P}^~_22I-Jj%L|XLc*$0G8pD=`&F03-Jc!p|q4eZ$iQwoy=!B`_I3-eRt+Qyu06i3dJ6vNu!$QMzl(+W#M~aL15;;Ji`zt^QRqwkQITloiitI
$t2z!px2hma)ru<LWy2s_6{ky9WRi-_P72f0Uow>PB<}sVt(k%>cx8E4aiw_=Zqe!|M}My>Ic2GI!umCxZRzg^WV>lZMG(_3be3xpu9<^@^kJN8ybw~%
Riqi<FSluj=yU7Pv2($YY6l2zxe+#Lm2(<R$*_e5w`q~12xtEeycD?&)#(Z9|v;&_gjfE%$8aFe;mm9H~!!Ff8+m+|2O{sb@Bh-4PpMx-@ozye;WVK3}
LJqzmfm5hA{u;|KIq3<NuBSH~!!Ff8+m+|2O{ssrdhEhA=|c)5sIHDOcZo;z22bo=0ZEp+Kg-aZvKG7^PAt@|rYArnp+Nijro3@zClD3(WU8^~eqDW(C
uj3{EbRP}!-Ui6cFFgVp@_pje%yS(Dlo$2_*9&|4aYSzD!pgLNhEsL;@RHgXJ@kn%Ftqe`Q76v0nr2t>_8nz^4mY{S=G6n)hAnwiy(iVx%y?yTy$nZxh
Ax>&3Y84|h3*B1QGv8K4gN<GevY-%D>6$>ol(w&SiuSDypCnc)V&Ga~5lHBk0e)Snc{irQpj$Z1lk{Obr#%noBz+mDqGB^bYedD6X8g{e#k;+Mg#{ThD
pdY!S!z+I=G05nFe+@;%#)FbP#Of%x*<!9E!aT(&KYSDxkH%4EP4wVHCJCh6hjCU??{&h3*S_fSo8w%QzPAm+h<<Khd9;pBwD$(`nfOG3wYQGuGU5gax
!+Mq_rYw$wO2vENT8p|+{x=>xIAIa2NJSAA1;?Zf|Nn^P6I#t8I7Z}dEtqhq<ywfZ39P1X{LnD)T!tV8Fp6Nns`ds6jFW=<6d;V>LA0rnZ_u~=T9z~kS
oQtvb2qsWV=<VWuRb^Bnx`k0j<dE%5o6dbBrFaedQv6MF&_Hb5Ky^a;`+{9*T_e{BGm}5WJ2HvJ8vot45Ca29Ex2drxAJeE8Y!$%-U5n+LnsBS&FWZVK
$*crB3KeATZp7?If1OCypf9#Dk8?uyJ)ybT>0Pf<{J^aPmdWnn^t+31z2gQMOvae|+py?71wTX_95S~i?M^NRdb2f5D1K`2$9^XtF4Dadu75NxQ92Z6N
a%D+@95rEoEG#iz7zg(mF(SwwMwMgPjINQnNX-iqII(|yss*@AK6F?+W5lVh0HN$-5J&|@t0~zWpC~(*I4H{4JjoxoUbgakJ11W`I@?-N^+Ca$S4bo&T
q95+JyqF`uho-Qy$TjpRQl2=|!2QrPl+P45@g-<vN#6I!f7~}B6Dr!K;Kt!UG-Tn4t1Q=^&}wiAwSbFeTkhQo;yL~DEgDF<O?)UG{Cv|!$`T~Awu_w%g
~hw-TZqkET+po%5lm;KzFtctjkTFU2i$%r^)=RkEK_fih_N1u1aS4!_rZR}F4k?76=KZ8pEKYf6}k{*EAR70_h+z_!&pU{s8F^Lt>y`<_-aFg8>$en6x
qP$>?dSuSeff7Kiptv1^$L`wx2a}G(AyT#%LR*+tF|YzLrqvBm)KRwIAvuwSVH(_&y3A!7GP4!49C^&K9|Df34Ttu~OUvBihJMa^XW8kuCTsL4xiIJ>w
dQ#u0prtn?Q4-trP}`V2f^XCjwA?b&W9suT-@G0{5!cCM>L{ga-D5c%;C6N=t$2LbouHKH%S#g3Y)MF^RqiP25Xo!Q<?LWf1I?CAMQ6a^}ezaN01M~a?
{{h4L^+m65@FL-<2j(a5M)R4jUgF7hRrcTk)+Z8V}o#*HK5k)c=Dw$-}432{F$IW7l52Z*A!{pz6F`d=QRKWkiwj#6S0A&DKxO)F0PilDi?%zgxbwpgL
Rrn!!2~`)~Mlum`r)ZrCM5=^-vsMHNfC}D@D11kzq8ZO?eoO`axbU82u6l2(9p?H|K?SF|j;i%$2~R6;{q&wvynbO*24%2)kp*zG)$-N%B;WCRU%XlSE
FSxPf$8U2q1R^1v%-HcTl`p&=$p$O=XJME`l~)KytxyE8ENCua?o|I;ZjuC>}X;#-eH+{&`-#h>6p=4>+tareZP#~x}t~hu1nt3>Au~Lw^lP#Jd+ZqyW
aP-MBWl@>jtN*oPBvf%53r>dqV27#{PqQ&%F9osw@BMn?p%N4!GJ`<4@GAC_pW4PmVtF@D7{i&mipaR%c^M6h?HPeBcM`6K|zK_CtwJw-p)2HsRvWl0#
{Utph#A8t0Y52=7wydfd?S86!vG@0JXmj#kmbNT^)*`tAT?;D8My7G)OKn7l#nEMF*pzwlYS8_yFqM6{!+*D0B4-$E=hrnvjc>E3aBmL(w0Wc2kTX?UF
=U-Jy|Q&6ENmKwR<3zjO*-`PbC=XtXV0rDVmUt1I^!G|}$^6``=&hydx{P~U|z1a!Q=0^IS{dtC%w#X-R=lMXhA@Lz|`f>=ZG@Mavh>>FmuFOfba3m<Y
iEIYK$vPo0Is+9S$&SQ{7~f#vIN2|>LF0|PkoV&AN2=&PXFacnk7$F6+majIfctb&0=$<#ilA(mW*fY6DuxZA5SOTHi#XEUE@<ExHwQ8{d(9Og=j5xKp
ELSr4llh&Xa6&XFiL&xznM}l67TOvu7A1Us!zA^(bX#&uZXVQi|f|rC`!TGfk(C9MdWDx_4n?}LvKtKK+jEt-p8xs)gIfPqP>d_GRpkoAL8=LE<AE%^i
r9;5qezMuKDJU$p1_%FMgH1f%zQl=#Fh-u7DQnMXmdkzB&LR*V>u_@cN)XLxkjz1>s&a@O!L2ic12^MUkQs$b(Hnz8-ye-O*79J<AGF^kyx`lAezin8$
%{^rW33_n~whj)wWY=9wq*N@QvryzeALpUNb04O)MPn+Lr?8m#GDkAq(cpHKUm=QU&^N#ha@($mqP-0H4Rv*y8rZ^^{`G)`UT!dD53r}EHH`cxf9@7JL
h&nV=Pyx+@NyfHy9nsn}>F#E+3e0`fARHTcD*>l#;3hVy9a4~)jO445$$pfu0*Z#j&RIaU=LmW(nsD#oB1*9?NuqE7|NPjDU(x1TPvg6h_2un8H*n+&~
8%;DM$T_9;cJ9n(ail^|Dphpxy_Z!g;ul<e@t|J^`en4^sIwiGP;toG<7ks{)TB%|h~I}81wSd_#rJmciJ9H*DBlL0*X-MCgN>-vX!yq2RW9>y6U%QRq
vyQ<yxcvc1%_;;`wqv3vviO@S#mClfMP1LW=%+mQq)>&Mfxn)Ii$IE6N}Zlqrkpk$jooQ8IYqPpz?l`X4STw4AMx@khS}N{1yM1P+W!_HRQ>)u(pD$pS
02SCDOjnmKBIPe7!GxE;<f6+Wr`>vC9ATr;|3bE)i}hx)}yhRS*iVuq+osV`)EE{gjW3Z*X`7o~ZIs;lDn-VsLy9@5CoV)opNE6-aOsSLXfMs^WUCcIU
;P@8M|q(OD?1ZKW6A#Tz_9VOt%423ofW#2k6Q_-ER+8e9Ez$P-KG&lMCSi?EIqIFTkH*=6_!%dTun1;wa-TCMMkpNJ+0bEY?af9~*Bzf;$GsT>bbAD8B
=;x_akL!}{l-}Ij&1s<EhWwi?5A5AdJ40x4d*hd}`C!n=jxJ&@%xOt+q6tDVK4*V2_SDvCWG6!Dzbkzn!T^@WFR~%lUo5Pb-KbSTu>{bpl20Ip0mP?WH
n<U=gtwn&DsU_$IZ+IjM^pHSmmT`~aj>;A+5?jP+<~XExzxym!Th)u@ZMdNyF}jXM$s_}_s+W;v>y)E4ulCx{U`c)3;jCQw#(W8nUv~|>UoKqr0-PM=)
#jiFTDn=+{kskAiOG?7jOfx!#c;wxq#+8V<C}|=J5Ny4m=wL21Li8ZpFp%ZTSKvubdHuXB`0#T8*Hns@AI{&rh%{9lR`J^$u<mD6;F8dX^9?e&gEC>{0
8tYo9xnya+j-X?Ve)uaVd`u(KY`c2}41{Kq?9aZ9lQ2aR5BhD?dqM@QzHySR{n_cGcJSbMb$jDs|CGOwYpsdpeqSp%$dW=7(&^F0)2xsw}y(ByMX=lOY
a&C=@w)cTmU8TP|Tyri*X?rJyj34@cK**o!gq*tauwH(vFVWP{sxy!(o$V74$jX)hYOQla$)pd)e4iGj~Ur9Ez3RmbL*c!$<I)xE9pdq+0O-IfNDC(u3
7Fa9*8n=Z0RE}(%DstYge3%@(9OZ~_vV_t8mq=Xzn7bpcKF7uyP^8t^~51`WL#94>mrh<p9UVJNZOGk^g3%?K7hyKeiYhDvFB7--w9Fc{TOHY3sSBIc1
^{aoaUKWxy5ybN>4-{j&9ZAKU-b7c#0^eSlOYhuxHG^H}rxzc2sfxz0*b}yGSNh&?hmkaM<|JmLqM$EI{7CuiQX@vYCjRjgl2^5e%b=jYz8+~UO0E;XJ
(EnXdiXcxV=H>|UVw;avx(Z5;_^!RC46ARkK$*IF<yB33^%AF)7tRZyw>9#iY<kI_**{TQzVxJ9gAkKZ|LPZouhXA){9oH7aPW`v!n8^Il)!uDkNRS(n
2lnuKi~p7oI$3aW)!w;WbXmK7x-sqeu)1W08;R1Zn4*<|_6@G;k%D`wn9-x#pN*DP>~0BDH*Jxu|4`DKbW^p*N;p&$rJQ!sO)xluf<Q0ovdNc<ZpQZ-0
Z_(YXAhN_CDaejpX`L?8Eaf@0tv=qZ*@M>!~c2Hh_de5<7;#}eVez_y-EPmmjn*OYnT;2;whANEgl=@pjfVJ4{odVi`!(W<#3LD<<L(n^uY6?qw5jL7V
Vhr)GqMB-=~X@L0P(R3#9+F+$MN8Mi-`rLodNS1^l7AN}R2Yz`%$9{d960SyFBh6|mM={jTDY;|Pq1S0II6SjBgAns|RD(vJ^(XwB*G*p|mjj+-1+1!z
nDQNbZ)yx)AGd&$C~Dz17D*{C*CBQFYmsIs>HZ8F8952XOBLU)zso^x%~czVK@}+|dtSu}^+>q*spKOR($g;&|8Fyd0bG$}pYkJcAf@HxnLCZ)@%I<Hj
d=y$pbIJP(-j4nz$csLkzfCgZ^R!kB_8&E09cvca~BqR0<V_ep8K^08}$G*fA^=A1d6no_oXtye>x*f{<kwJlEo>}GWDm-yN^fw`ssS>k@5xT@C&RIXh
yGX65o*_I0)gr@|gbF4*A`OUuIei@Va&bOcPBvLLOYYSs}slpRFza+b?GcH|-p2S<Vb2ySjgYbCNuklmbV*(QX9VmiZpfIHWV7ulF+;%XRVin?gL&p<z
=1lZ%5B>BP&}98vFZPbp_3uvUL@Hs(rz3APvbwdti!4Vfnk@8ycy`LLc8w76*m>g3Bk)?;|aEBBNb1pfSZnB}H(fSc<I^n<OsePgKW6XH+dF=XF({7K(
JtAA|<m>6T*p;0g)Ms%)k`9vRW`*M`<OIL3ZOvb%c>@guG%n&RHuY3&~SdIL{(!~u2cj-+Aub?0}Fo3PiUcmZ!;7G4z-)epUqTUdX%D8A3M%B0e*K6Ku
J6||oG)&=qK<B()LQ~tgjJ?H|YsU*bHfkc?A4ziF3eXmD9=XStY=nrGsN)FxapN2&rD?rOUC`<a18c`4LQK-yWjDnz^9a#!r+SQk5-?SGE6$+UGr{|Gr
cD(k^mf#_3Y!fh0&Wk*3358YVS}*+bxKSx4|voOptAp^;9HtqJtX7VV1s*xVN+7ijZVPRTa~|`U_03t8SLxC8-cc*{H(~b_HZ{GJJ}qrs-E6-bE2BYCx
FRL4!yL0c{pZr55at3J}3`J=VxIP6ELi|SbVFn+PIir)ZCHg4&2g%SqtWQHo_Cu`de2gYdh0i$+}r6j{oQ-@LyX6JN*N=!{2?n`rDI$1N*=`<oJtgJ}0
c#ytFXbkpe4YAnUgbtB#A}OqzD@DlC71=ixHKj2P+^*g`$`*tOpt15Fxr+rBygcr`nGqL~h{ABapp(3<MvD5Q43|31YG9P8p)RPOFF_8{%}Iq9;p30!w
=`%hjC5Z24Xwi$SGycjj(@448`2F$oV)E;+mP*B82p7G_XM6R=n?{JedkFU?l4fHBY0Y{HFU(xgHIa$q+nKn(@a3E~Iu_7}BdX^=UyBFXMe-O6CKN;Ea
sOJgQgwNa@+<WmRDPc@<!pFl!r+IGIpI=4?PYJ)dz_`s|g_O@`m^fd<S}8!bA#%!Gmv?g<I17%f$NP3PLc@4nIXwD$W6ln8FX71<K&`b`yv-pagYbykd
2g>yAO@u+gzxux0RI$KZ4eY@0%2y4MtD#ETt9luNZ;_rgLhBO!Z*qB3=B8o=DeyA^JvO4VKDbx0CK<Z=fNt-hVLR*sc8G+hy>eUW3dN9`aj`1p^b$WQ|
eC2*lCO8V-iBsBgvAwW@PpLfR8)cR)>GCOt^KtG6}Pxja{8?QKf)2fZpCpOC;38#wcUY#U9fS?+kMBy?#vW4U{!M>3kV@nU}dd*A&=%H!Mi~gySEy|Bq
cK$X~iA)+ZTc0fessXC0Q>&f9`n4?VoKppZyjPsE+H|JPh6+OA$w_5jSpf4WYl-7yR{hOwoui<V^uUbue88tVWD=G*;c!YQD)oodHO<?Rat+?hD1h{*&
__(jsRyJSyp0(dexW`5r!5WgMXIfjYL!Yod|Uz7Hx$FzI$D7F5*{`1ojpDX41#d_(9f5G3M{RL%jy!?GmSa#`5(0T@udiIT#g@eRGN@@D9hX?8r<B3ry
VA1mCZGL^6!yZkjP}R7t-Z3DTmNCU00lWoPm02d4{atl@Z88OZ8!Hp_+8N-Dfv%kk3nh0Z<PAJr&)M2c@8X}eJbT}F3Wg@eZe;eQGkz8y=d{&*;t_YjP
@d-~bO27irF*u){GA2n#5a}p^Y)*nG5y~#?tf$N-L_rF&hx-mSwlA+H>x!O5J&aM=z$Xf5&#L10146~V-K8(0|6380#~x-M6#oUyIZz=kh^V1b~N0Iq;
%}IWLx$l<RMbKs&tiC=t*+##j282Dmg02arVW=UW=IX$NbO#|8cH~Nr#Hc)LHZ%A`^6YD0R#4P)c-THbdPSglqpI3y#@Zz_!%InCg*h;M_bT%M}@-V7-
{|lMP;=BMY`>A`QJb82E-d#6;h-C5W2NJb1-!v=}e;q}JBP!T>u4kIO=@&p^miZFyl2SjuiERj`4@MQmKa@p44xUO)kKqDuY7CVCN3W~&o!4I{MJYr7I
2H_(8Nz7wT{JcXWD$-yBkB5>)jEpQ!=P#6OAXPw!SjXn{POkkS~6UJ$W^To;AYYL3fQmZO54l56fHCBBnxu824h>y9+g(Ou99E-_h>#!S`O<7CMyoF{-
M&HtCr8JVU1PsLujMtl}#X>gJTGxuvAh$jf<%b=Z0Tw!z8>7q!?Lph~Y0DIeF$g4Z=Zk&7f#I-QN}NR?BBJ7lR$K>;Y7BazG<-TPRj@xWISddiTpzI>&
U{BlxxvC#X_F8Hdj`hB&th{+mmag}z-mfj4lG&3d4;1mvHYk%Rwh5>3JJ3Crl;9~7?G_c578+vB7>kzNlxm~S3%B}#AUOGoiD>(kFX2k(dkAyzibBHmS
(_5m{oT$!y0O0F~J;j@KS>SgiJ`X6Ug9jF_I=%&IHX2X}_O_j#zXwz5-faX+{ZlEI(`lQ^PGrUdWXlpRZ+bJcehTJ~uAd?2ep+?e~KP<Z{$ElY{7Vmr&
zns-1f#IM-CaPURYAlRgY#lgf#O(F+>3wPDySLE_Mx;|_JP5lI|>%3h*E@7T#anzV)y*x;-LuwEm~ng-6~z%+w+)H>G66M^JTGX@|5D^RpIZ)t{hNFG;
f57tecrmD_tx!3{6GiK-H>=7c1*qdM{%c5-%Y?%%eJ!?Y{Zg)$R^|yqEEcj|MUeCZZ*kcA(VPNSD$Q-PJfe6P_Fg;A`j+%qWpb2VGy5*IAhUm><DmNF8
X`K8bZ1&#5Kv%rr9BN;$L4cK>Ip7M+A+Zxn?1>&X21_7dTeKOhOLtw@rn*+*72`D-vyuGuXdoK`yC`zq$e=0eQ?<3{jR%VvX(yq$A{v;Y8f8F|;TgyQy
+jSXYCIM{hh&_d-O-?NI`5Ng8=L{Bf}TQRrndmkQ?wijRo;zDFEdBvTr;rR5a!WIFHjB9cY9Z63EF|#cmk`!_KFw@ryMspFCIMBTWzdi$GZR)4eCrrM4
`q3F<-Qoa#>wcHsTza!(>J82Bd2<Waln908_By5rd6sY*tiQDj=QIVKP%VT4b{bkRz9=8&o7y;Hc_hA)_sAkR7F3e6`olU}DTlTUUlgWK%9A<x=Rh4n0
|+Yir3?|42{zU`%!LWHOu47)~P!X5cNA%0!0^v-#Srot6WXQm$y05D5(cu}+K4q%%8m%gu>Pmn}*#_(VG7vwdeV3y-ROZta=SldN{%FC6*|l4W8o<KWP
yNG9&L^x;%w9ci^F&+X!d0{ygJIf8p(M#P>HdZ~v+U?7)_I}{>+jz5Z%51!NMF2jU4o;sQh7<Rmn*+et?;3B#LDOAwolo>XYq<*3SW2<C`wDqiyOg`jK
uN*94!HR<*LYl;BLArfC2F8TTV!qx7kqZ)PWi6L#3Pf-*_?(i?&`St+(|5bUhcz+Ts<8AIB|>DB(|o;07h!8)<i0zr!_f<Y3b=ExAtdY-#bTWBmTBnSC
8|qO8%N^|76Q+rLS(^&ea=vz8m=~WVCLDGO1998$)!WFD{DqsjCJf1!5EZdH|(vt^g@`SKI#uhKXl%e#KV}$<&z4ORiBs{O3NKA4lrt_(k%f5<CulJ>3
%XI{g$}++oM2rgo(3QsH(vhRQl<HA}b9F%9qz1dh*kwK?r5wt?FiPf>q=1gpEDY6(HzjIgSNfF9GXvhB=0=4|XNHupPOC&5Lw`Eh^WgusIQ_^NAJ^mH=
RC(&&D!V>CO<O`O@Y1`Jn8q?`r4UmQO^qhO_q26eVZ8mMbS-&;FRF)ji_8P-t342SX(=2u4=^;nyxFS|qD@dh=fm)ux%Ap=;(-y^fRNot5@LN}gLupcB
nKn<kluuBlEU=KT~j-kbDg+{{`0fHHncg$I>QbQ9YeRBOu4I~!J5IUupz)QO^ErGV*Ees9>3%_BRR3trwR;79Y)>__y37T(g*Io!f9oUUpFg;qarzRqG
b#aDKBN}#9+DEMnDBK%BVw1xN{FAib9%t*wAmctB+?>)mu*U%H<3}Fmg;h{E>t%pkE%Jg~xF~D!kAKY5CKt{)6GKBm4)e9!tx6|@jV%_<w5q?hqsU%8U
S<d)GVL^76K8e}O*2^Aw2WFb4tkc~AD44#Vu1#>O!2l&mj-5T!InB=$QDFZf{}IJ!zRV^aF;Af7+|s9TB#nH1ualilwh1VU_2yNR<os+r>Aa!^{qRX7W
x3<WL;%Tc6O<lHObgzEn7Qd5>&2clT1T^u=O+|<tHd?u$WP9$Te)odI@t`8)aYsUSF2ZWirRBiYZTfxR4&;2J1{Wl+@M@Z0v<nM1*jIib!s_7g9J|ZO2
Z7%M_!?Zv8Wym!+F_#3!?Z$DC&xbOtIdI!qT_gyb-G20-2|wk#JCDKkB@2R-eLgK_aBzb^ejUjoOheEUqUq3cZ5L@W1(HSaE4e&@3=`RE__ysS-CY)07
akWimSUZaPp;&ymAhGdKF+1Y>Nd0Er*lBwpLMOC0htLp3kFaIg$VSVTr*OSJbXXcDdSzk-`Q&^qk-9^xLv;A7ETbPfjwNj!nJ~AIg^n;CZU~MlGW;Yo`
219|VSfO$52-&8hbw(jIIBv_@saEzyW1@pEMuqA!9YYPRvg$?yRv6W&(kon?qznztOO<nttpTju3&5Ob*P!N#optU}vSJ4;Cy#aw;to-kLEm!>A_LT#(
?uWa0}aH(*5VwryBPgm@h2t2G&oqF{0^&DG)5zPDrPMe^NNnCSd+$cx<WuZ9yXDAPTLXLiQ}Qmd5{|YQX;FC-NUHJBD!Wwy8s*6Q!F2;QB#Z#Oet6_%~
Rk18IC;l$g@CrD~k|8YY6y)vd$%Jyi|SX6jyK~kVvgx*UPa2DS%~Ij5xi4!*0^?B+2l>nqdo0^3%p*i;2<%^u)<K8tY><x2~t_Vey)8>5bHi068jst)1
l7xY*LUpYaz+pAapK<+79*S#~~M%Z@0I9j+bbdTJfdTd;Gn+QtPQdV8-$y|_6zGE9WVoU-H@bP_Z=pU}%PgZanjxVgQT#kGMBPE;oQs!2fE$7e~ExH@J
0)jUxPPis0NkJNs)6p<ac%(1b++ch*l%+Z65%PC3M&-;2&4Qg0}sb&viHVXZSAgDyy9J0m?0$CDXm*{~Bz~(GP#bJwUY-uf-qi(H1*AGL#-Ay}~HmbRP
;Z`g%v6!~#xCqg^v?EP+&$1P>6u^e!(`}kpXoXbVhKzg<i8|J_4ky^!lQuxKVivKm52ygoA!bw6a@$d`pzO|ESfC(refzj!U`mA<uA2lB+QA?b*p{inS
P}w!lY4esoEZ<e=KioA)o2AR2^vyD(;s!3`j3E5YX)JWC??1Xadn0EEe|$6Bvl~Un5-8u2(!@`NlQaVW}3k68ObI!Z1D?Ej2PRGfv`tN{dhb;n_a7Ipf
J;FYv9MyVg$T|<?2xtC!KJfkRrPnFF~ZcmE9rSOb*8LCDcDQ_|#Hnx7kF@=rNkCP9o{#z_2N1t9T*Q%N?+H^XoBa3Yq>?@aZR=v%<*9Zgz>nbIJ^paqi
`_$}^bVUSxL-?<D|VodOosw}gfC;~3A5Sdn&Ml$wFln`I1~i?wi^hJY&e)Hzo~_2lp~eYt_04R_Z25m5oTiVW3I472NF5tk*#D{9cRj$>X5Z%jex>~=+
~7KU-zELfe0<_iQ2W=Znio}YM#KDz8IAX3plx27}YxLKQk__#+VIlvo>ncK@VzBwsfM^E>?iq{(i0jRNdxVaLPDIoQQYRv3WFz7Wh4=*wfo4iWmY1g#_
%41V<!Cc%<nHnTJJ>-W&jc{PX<K)8kcf^P=V=#}5qCFZv3!XGnLy8H??3g0#B;7aTWU}f2oz0WYb{%E_SB^s1a^tCD+8Ljp%3*LjayeRHOc~}3l%yVPW
^2?bJ8AbzX6Tf)flY)yAuXTrK`7Pvx^0<SWVQ<)mD9*dJ9O%>93YKw2a0tw8)mS3wh+#%CN3>osxdg!8X#s4yJ$a|<<=G#V3)_?ty#<JM(db#yTesdpn
rz?J*10xpQ9?7B8)Uq^f|gk3}PLZu~4oTGf+w=Q=JAa`BT&5n=@42jQD49hDy~HlcuLv$hzh(m^MeG8Nex;WNCkiMp?z_!Fq@eg2A>e5``17QAo8H6}v
77GX>t8`ETaGng3?~oB98J&j0Y453|-W59c@Xdo%xk;Q1fx3>EiA@8h4L;=YmpoB40%znTAL{+s!4=D(T$X8td9{y**v6~uNoy&d#irs8UX@mqV?m~%@
^YiVaE8zD{5!L+BR6y<q#?(p~$!ORe=$XXg4V!|DqR_Oz2!q_t1x+^Y;H@3MhvAr*Ms=x|#Du||Al^aw-r)9@8Mk$)LlC83-xwS65!YZqND=c_POUOyY
JHf!2T#cS|nR17za6X{RemxntsLb@2Ef{)VHJe>=$fh)oUwApecfGB5d^X$65|Y>Vp=ip|n%1Z6xtVfXlpIaL+j6ytVRM?#&U9u9_;Hs_QQq0}yp0_VR
5BEF-pAW1KcBKmhZGrCb7(VZgiE<lO=p;_QKjei9>3muqZzemQFBElOgWN6>^?#(BvTffEeiJ9EHK53O8WAeA9%sjf!`ZJd9o0Ub|b#4!=>ph`@olJtt
7y44m4A&x}~Jj=zPkP(=sxZ%ZAs5e8%%a2@ucp{nAFI8GTmS*;HSf9oW~XBm#ox8CpB{YkibZZ9n23Uq`BDs%(hqvZW@ZFt5x*Z{p)Vn~Dd^1-m>p%oH
12TOk7l<L8sD*l$*eW^1uA+w)?NwdTsqX@7buR#1QXBI!3dm!hI0Fn~8a;$*f5S@x$*htGL!(M!g#Sj;7L<7j&x^Dh%~T_ve5aVK`g<9fz+CuXJE5>7f
Azrc0LJTrn|5gCQ&T+CAI-r2B)B%k_2#25Xf=$FKHWaL8?V7$Af%s#^GJ<3^A)!|o1Vs56ZEzV4tO&M^9ShPAK?=O-PiYm!BeUO>!`TWSpR(U3QypNK8
x33YMJ1@2lUk!0*wnQJJ@|l_j{DOD2J`yPo)p%0c^Y%1j%*YT>T^4uUiKkT`>m5?hZ9!b=0NPi!FpneK(=3C?3%>6VzTd59qNL@->csc;MK_&3+1Jv=F
;2XZcWOVESqJ43-s|{a<#*;`!_B3sy`Pf2tc9v6Olm=zi#Xp1lglYGO{u1#n6y31I~v;cKG?V@&v<^y?=?FyPn+q45tms`@(gg-rs&R(nar$sRyd#LM>
7QC=t~<Z-3Y$KbNxQK)F~1=bj7nV)tat`@AN4#RRhkCyrOsM4fNmj^$Y?e6m(NO8M-bPQBMkPZaZeU%Y8{Hrxf53brze|ez&a^_ac#ezct3L?{ra87Y8
-x(*VQGP~Mz%#q87r@7dVcyK&Qs3_i~teod`TkiBv0&kpwH#D(};?j2J-){>8I6`|8czni*LTu+-i=lOjR()anmL?wl{m@ewoEd}*kYF-Rx-CF1aE?s3
3=0N$L1)MPG*e)4qW5g?A6O&0F;wdlj`lzHlcRroXpmOS3Y07@Z<<m>kN85a=E4@BUgq#%T#wDRVT~S06`uEI@&FNv@SQPItG^e6IY33T}GkJM74}5i*
K>s^(qCKVDED|E-KzHom3zC{@2_{%3zc$bLE|e6%;8LL+h^Eg_&aTzd7Otn_3bNlXiqe)a&+Yi+oJ<XRJ&$XJVDh=J+36>9cUgF-9Ok<zpBQCm))QStR
XxJyoTmDgxgNKJq#PK$f=>`TgDJPAFJBifaM^_Hw{m>lGPl}}{2s<3a}x|JW?CiV{zp!F2)q5X4|{CKD2$m*h3cfGy~`Z)5fK~$@MZ+#Z{a!6J`I0fgP
=cdO=~u4_6(ER1@B1v&RkNF%S_SB660%19s6jy#zZF5HzMB!G-pO(X!}x(i5sq)ovJ>XFX&7vJKEsw*~Bu4Ba!Md<6I6xt`b@gvrTR>w!5SGwDB6#sc@
hx7rQaRe!U}mmtV|mZG9S4fKbicoS_udhhpwe{0W#@zn$|i{;vB~#~D*RHv@ToMum_ndH#TIq<*nGbha`??u9!d^UmC27{^R|guZaa$#HvM?<XR{D%i*
i3CEc+U=m5x=p7H^i$e5!Y&*;3<FR)H76_c_<ok^;wM@(lMTaj<-DqNIs+D8KUFhT4G}Bx|xqY>5_>Nh`y-9UKcKz$U6X(;5%G?<3QJ2kTdg7;(?WvDs
799aGhAGeZP+lgnuWHEu3FEDdI`n?6H<EJX1De;j>BV5(w3B2!OL?J(0oXhn&L*37Q?=u@LBPzlJ!1aUbO8e-+jh+~Zl|!WK$KiKoW+f)tmjTGMHi@la
;Cz3ZsSKu%*2Z3bILlJ5seMCBF^F!2jXenukwRa&--cN!1+vJoS8VUrw1CF3Y~F~O|N!#nM91H!=DF^?CtTmt>@b+pK^^W%zHD`Vt*c<2~D6EOUKCPWL
?V_Nu3JwU8|T-3@3@teHef2cD^&~_9Q}nPe+n-^sMT4Du1q}=5(=y)miGzd2z{gWw}2$d^?zEpZbd`WhS0#@wz^y-C%hUGpCWt2Wd}C`c}cZO!8UM5Ip
N-n;+{;6kb$`)z5H-3RgwuD0rI?GyN!xYnjH=5FA2B>Mg^Y*)x$wJ$?_cg&8%{p_XKD%K0gR%}wKgd6Hr<Cxh4f(KNTAl=u>M$S{sa<ZT}oE@n#xYFd2
F>4P~_vD{aPyux^ULUyn|ib4sNR%FHVe4&{;tP*q~2?dO^rKQ=2ZOqx)23^zqVo|21GTEh!%%R}G+v=$GCd}NKXgVjFCv^vy9_?;*`LvPuT(g^ke(it}
l@}Aw;q}EFF^wJ1F|(ZnE_@<6c0Zei7%IBTCgsCjwJ=xMC4lyec_g<4gVS%yj=k1{rN(<P0p)+Vo{_bT{0pBOcGg?2$V;Mfj$yu@X1$pv8Yj&zF`IK6?
`WE<)jF1Diyg-bYSq)`tPPLM^e`<peA;2tt{?n8D($cJiLD(&(=s^*o#y3k!MB#PHvRe-ODYp`m|)K+!3@-TA}L)5^RYhEQ?uM<Hp=Hyn&r9<#?K&%Pq
kP_a>Fk{V)SB`a<<%+CA6>89?G}ZGe#D+b->eH@Aa+d&rq@26$Wo+*vho<`ozf6MZRzg(OveNU5sQBo+}#PAf#>b^Kv2rL|r$+TJ6_n+8^9ZK^s{AWL*
@STd^i|PT6uNej+EkeuJ$;Nj)El6`zJqXByck_*0hSPl6^WbRRiMQY$M5ic#TkDDPES>dG)LJwBoAS)UG@tu3uVnF^QPqU<)fL+R5ss{&rZP`$5qm75|
5wzK#mKxvqdN=la~r<);@2D|i5NQw0<z33y)%wRs<1RGqRo`fjk7gkU8g+8%0P~~XH4`fvK)&%nz4P>hU<eOgT&r{U4rNMR_p%_W5OTs10?-Vi41(!7g
vokPGl3HUcLVHx@-k#8;J+%kR;-?!|?sp^M+6p6{dA@CmqGMovrz<LR()i1O%6+vwEh@%{DTCkX_R&1FM&Yp&rI_<ehwOXd6!54l@$R0N<)d!yV}eJOX
oU3@i1WR<8AmpyhZHgRL4);YGbp((m&b9=pG)k}?*ccgi0gi3z8iVm0QPZJD_CVO1h`b$+#DDz6Q&rU@ise{W>uRys$|_ZM6#-*ddE{LROZTK#cMvlH+
_aDeTl)!1z&GreXyJC_aeYC%Hp`$LGG9IAn6L35PP1@bIz1<JVs{<kW&t`RKwiST7ycu!;!)^_Ri*>sEmy3rx%OQSD|mN`4gr~jGJ%x19U@JBF{FN;3c
lX2Xl3A^2sLmr}COP@RxlS^{b02*&^4TB0kMH-7LvvEpfeu@tihGw!JCoG&+@2d&33T>TGJ!Dc7gRU3=gaty}cMjGjsSQG@+co>`H(t%sw=tkIO^4r}Q
D`)oF5)9JDA_^I9>OtD^Oj6`?(obM2rA6E8c4)bkvQh1fMJae^Q;J#9Cq&+uU*Z9}XVg0<!&MsI&D>b#8f%-A><$}MqA+SE%WvDnG<_1rbmTN}rYR^oE
L7sEsu(W#zPhkDD?g)$LKs}fSM+LsLGSRuPZE3up3i%e5;#uhNwh#NWq?sljQf*<sORYt_-^Fz<Nuquzgp*`hMtYw6us+e&D}k_K{p9t!V=G8C6M2m6Q
}bwUX<rEnbiwIfK=yvQn@jVEgY*TGqfOstIYy&9ej$XHx!U2h>tsrdK>sSvnrKE^Wr)~xv&%VdQ1`vpP&g{}1FiAt8TJQ?Z6>uOY$TSyNSfS7T`P`^YS
9+YgUT`2Vb{a3M&u1ooRg$q4X!55&VmQ{Qvmy)4eb~HG#ckQA50`z-=s4_B=N*4_<=E}W;2g?MosLq4G4O<?SpMK&1S=-pYm*-uVDW`%C#^C{(;9fu>T
C(i;60{=2Y>Qv$KNnb7T0^LicKLX<NUy&JvbM-M$uioaHFfpo@Z;W=rzIALCO5^LxppbW4#mzqEmF?oNg2OP+#mxIGwP{F_h8Odbx+gx@BF*;@p2)}<B
2ko?3T^?sE>Tj4RB82L&u6Em5yL8gQ{OjBORqWyX&Oi?vF%vzSkyUrNJ4eUS8N4em)DpU2areSODLcsZ$8q{WvCaJB&n@IqPR$XuDRV-<Q4dY4S?gP`Z
@vSah|M*(i>FUgk;^_|dXH$ISmRU13J0_l?3RuJXlV$l$AL@sbJ!R}2v`_R3G?a0D?O*MaurP)r<R^+zrCjVQo?@nnS*wt|a+bC{pYM<a_Alfro1Ie=#
>d7d;PVjJ|7Y5v5vU1*_wzPg+4Aw=bi7Cqff);%X+1@}G6t<52K_#0G<2TZ&^*%9S~Q_8<h6{8t6Z3u%g7Y7VvcemS^=K!&%L>)O2nV$t9;Kf%|P@Uif
L@gk~|Uit4wA}MUdALF2njkKEwF95zmKAa00k~h8-Q#HUi(5K#DcoLUN)1)C_?t2FZwg%r7K!S|3ZupwgW9<HVfx%{E*~u$93rzFaPJvp7MGN_qtA&nz
>AzKX*L_76wg6Vh<%bmT%l`_iZ{Fdp0Su>QAX*Zvr1sN6Q074GpmqA4r?@FI4buzt~$FX}uALOA7ACPh<!>NEJK(d!n;>iYAqero&T0`F~K9N^Wv{(Dh
;>b8Zlg2bAzx(({XBtA4RlIx&XKOb%r61Tp8dix1}2B*eV*`D5im<#%8=B-b?{k_k=_l0l0`v<@A@*DsD<#)dVr<7HY6mB&<)yWvvpSu19Mp@j3<8OWH
-QW8E-udjWz5L2wyz}+ngj3)C-e0`)JKu$q+^4#Mj6Idn6CC_hv_~(jK6Tx}3{!9asn1|<ed?Ihep&e8sY%M~9#D*W>r+`#_Qh>U<BOtfUNmi0gaM>CK
E3n*{t0}>dq4Qrd;jqHcmC+l{_EfUfiYND2|mHaK8;WB{)gXu`)|Jd-aq{Q4?q9K>nGU%GXB@U`{Fx)_?Pee?stFqwQv6L*Z&<{-^)Mx+IxQvm-~DF<+
HzjqngxD@HtQS=X~br70Lgpe!AT%+v-Z^t*5$tY7XI3dkU^hT~!8$czNk(PY1VtYRV`7;1+TCX(*Pr(AyuWv|dxW*R9$wqN+T;xQXmjZ~x$r-~H-0pRl
KwU;f*dpa04`fAqN@e*Q~vE%!ye^M&8OKJLoUJHPiGxag}IKKpl&jkmw|CHTpGIOP1D&;2LJ47|eO|M_$O!u^$3+&}&2&s`_K{kNZe`}<$Gv$!kUr^i}
uT-+_Ae!8yf3H$WZthw@fz4MB(&du8pe&9AwUg(#{u)a&-Dyalcd_~|hPyKaBQa`T(io$(08!G-kf9`*K7Kituj9z?5r_Z{%viWOYdG`n3zUvrD0`lnI
#PFT3Kt_M~C*S|!=YDXP5fsLK?Azb}zh8d+oA7y1-*;9m$idaVuh0IFww{6{xGn##rq4XNdHw{w=6D<ILM3*P;qt8~x46sbM(1h)Mfi%`@u6Gjg+GQJ_
~~^m@8{~-=sq4}P|H_O`n~VG_xJzj%YXf6_t|g%?GGO8{Wt@J%ey}M<8pX2cStHJPHh8;zz9`^a5Uuf!D01a3oh-IJ%0X6Q0(t_CAhA)zxSK)hwFfE{m
IL}`3fBNRQ;FF{@Mut6_BHM|K`tMe)|uueEs$p?^K?~hh5&6`byxhdAa^lg>~56xcv0fm2DV;!s@Dy3i@U7&=QOvU0B@W2joABu7irF@xe#fh1Jj;k|K
UEbYC)*JLK%`zxg*Wzw*~NKECnZ-+%uaH>#(X|Hl`fiYK_%tB?KhU&9ZtMt2Kw@bPzM?o4o386T?f)$;3Sj_M>XJ`G7-7g{`B1$<p@4MR1ws3)&%4sb{
i*8eN~H6I|=`|9h*%5N+~6RTjHf4$~sF~9ex|Ia&L`coJ#;QFru{k5yi3%I6tzW%NEzVr9*e)HeH{k<>04rWhxHm<?&i@*8M&eO}U{P8<q{rmU1&Ygum
gsX+7ag}8AEc+2MQ{0u|!>Cw?*Z6)Ne)Wv2-@krXP=@tecRf9rxq1^!a?m7SxIu6?tIz)a4?p{x_w;cMS>O8x%pDKU{_QW^xx42SxX72^{@mMt`>nUX|
8IZzwZHt~AAI%QKl<#mJzll*+h2fsdGD|O`koo?v##Nxy1L{K|L9L|-u3Fkm*4nZ_{oEDA8IKH?k?5z<<ot&cR}2id*!bW^Zd^L!#J-pC<5q*Vbh1<O<
c#fZXqKnuIjz1{}w^o=KA~VJThD#dG$l@eJ%$R`U@!9;+ip<KJmjJ71GnI?EUoax4(9i%{QPqT+_kV{`BQ<{qcMM@P}7(@NUNXg|~n3^|!zGH&2l2(|i
B$)t7(xfBkrVUsJq2`N}?g@MmC<zdGBUcbMC}8zWVCccH5^AlVOU7t*+fM9AE$f+jEP=4QB8z22kY^TXc$-k-viUX}XwZ(ifc=f8N>F0|NJb;{GbFou5
l&))sR??JZi+PzxCO@B|`2ZQ~U9*i0{m%2Uqy7KG8VP1otch?i-r%sM1=xLCrTe^Prq*tM&j6=Bc>aLrsw|YNfyO6o!MR<AT;2&+kFTeBs_rCi%$RgCu
mBr`4c{9a(9K5o7c!GDY1=nBw^>ebgTl+^_=5>Y7OZm**OCLt}!2tR?wO<F^GJ0HIZ99SDI=nxlU4CpvyZpQ|+B;wS_jghKEJ^M1Gbgn&5AKEMPfBdXk
4bFr*W@Rk+n#m$-<aC2@#0olzOT4{agFM~``+jO;<bIh^05yZAYA{CTHkf~&*9~@p5OWQU)?#nQoa|0x1#YC^;aDHB-48f)`tm93GcJGx9;W$&G728_s
4yZC1{1$G;wof_~3i&g0A$=@BHP>`|oq$s_xAG#fS9w{-r}5{qT4G;Ti>%hq3jCG7sPP^qc5kMYd1h!sRQ6dB5*nyRf&Olvi!c`?B<_O85mVuZ#Lr*7v
&hR;I&F<(kWGaqeDSK*zXx!p%?K`;#xe{Ev{YFW+7MTJU}TZ=fsvi;42qllUvQ8szq~@+)^Yf^7q&_&z>f74f&);`!;Hep<f2ynrrJmHm~YsH|RRBADC
XdV2kwtGT^;&S#$T@a9jCTKCpqCb!=5SJAg{$T9lX<aQ-)SMqkHZddwtWo}pYcE!;9f7t!M`*iF+AG;I4t`x8vW$Z>7yHUp8x_?gHuJrB7+^+2HdZUcp
DPwoa*qt(Vr;Obx<2P#fTlb%-+m*guncJ1UU2oLzI~n{=2EUWR?_?%7GLyINKU23WeY-NZD|@@%$V~2JCU-KEJDJIy3~`%E+@=z@sl;t6ai2=u`62F8i
ThOIK9#%;CvU^a`#AD`hq{rYZuhC%ed<n*x(}o73!?5+sXJBreviK2qwkcM`-jZ^L*_n#xlds3L)iNe_CAEY4`J^^*jLJYrEu((#<AB*eyyk1ih8Z7SE
|BZNgjJ8dhC_#u~)*wZj!j-2X2+PH-O|<VU-N)`@Tw=CM;fc*MIOE_mBbm=6C+XzkB&-SC@P5AATPez%T#)Yp^=JRr9Y3L^$BxKl%1`%D?}2@BF9Vd9L
!W8Q>egagXe9u=lH<!Jq!;C*@x~LEnYB09N1c{rSIn_YZ&fT2kNA;JbhM9ayP62mk8c1K*u9ZR=}pg5G)0S=H5VVIi2e*WiASi}&OVyOdX<9tQr;JUt$
J?L!}o-gCq?<Gn7>K79jaiZBfFu&!U+^XV@_9@jqPtKWw)?%i+wIqaiee*L?jyd+*HR&Thcn;Q}Lc&%UWByOD+?7v=tI-h=pSmnd5I*njBYd$&I{0msM
ymjrz-+J<X<(i*hKEBE4TleDV=PVgG`h!orwUbu~-1vlrFYL~)3C+#I;w}j<jA6EZk$<u#@+!H${O<q$i3{NMvwoE8I!jKc*A@`MPVGhLR{8J?Wc!`3f
A-~XfB6@|dG7us#(z<!|IGX^!04Ylzn^OE<+ZVU5hPXUU&(&*>|bl?-~Il}--Z_OrCSU5#kc?V%P+tC_wW7HcVB+tyH~*J8-Mxpj*pL0Hogz2$~HbcBR
IF-_E`k4ts;DJ%3VK%6?gQ>OXY`O{ry*H&JVtH?VY~*&8sAS^GlzIfxJ&1*ZVg%A&KbTD&LI63t>eZe%Mxi5!J+PTlB9gzm$^VL(l$rbp;gM3vYPe7Z{
&_P~Q2S?_R$Y`Ri}rjpXOe_N&GXKH|!96kUsl8!T|Eo7^Lejb-)X_O;w6#^QV5`LpX+Kko|@uv~(X;_eFXYuJD8o{-!;p@r=s?0&DH=Ib?hVO|z-{Yw$
UFINEn1X({EKDj9PlUaXL4Zf)c-&BKds=+ta;Ez;;k?S`wC*)z&yeQjG&{bf3c>DX;ucBY$)IT@YZ@zG2<4L)FF9vzJLcqU_w0EmLe>C;|yp{c-ba#L1
2U6ZY_j>kCz5a8r*OS99w`O~_h7XwWKl|`hx5t~BPgNPT{wK&Fe*3mfd4d{;j9wM}TYr52-tOngEPiXRl^c;;gMII}>qFV*0aWeNvCW(0lqat%wSV>s{
v|Moe{u}sZ!Gx37W|9KMEED4iSS=$ru}8{=T>ohgyU|zg4+A$hEK{xzw+x>PM<fhzuNA7O}5|rt?Q&e`@zf4edXo9{^oU`3i=6n@oQe+w}e-F!>^3Lb=
~xqMAwaEw{3ywFIhl`U%r42|1<^kx>ow7iRXQY<3CN|9Ddot`B;_{Tp@|q`(Qt**!tD)zx>MYy>ENLZ6D`tZ`QB<!Se>&pL@v7lh=DO?|T{Q4{mS>Zqu
%u-z9M!4lSy9;TCuJ>b7O@latE3-~QVB7IZBvZcX%ckHPasgS(`@0VQ?c8+k{!J^{<QF@M{=_E^%j==d>9x^2e(Aj)-<)TeKMc2p-#1L?myYyM-r#@gt
REy}D4L}TipkLivclkT#m5i``Z1qxWzWQ(bHW-LTPRrzvswT;0@X?ziO{$c>f5yv=VJtHb0h&F)?8|~Z;TeeEsxznz}w6B(~j7n#bjS=3Ih@+BpDCsJ;
wH5RdjKb1pt4mI$Og$JULD@vR4h_2MyzumH2DSs<JF}92^ifl&R};6&j4>l~tYug24!AAGsHfSIvXFu@1~B+3)iJJNWeI^q1kks!azIZlXNy`k__n8XM
`Ki~bViANKmql%KA;X}F(be(&e`8_QQ0w=dOBH18PB;*h2zRbHqjBWOSjt1nu0JcvDrJ>K|K4QB(-c=2{T$`q~noeh1yvfSc)*y3(1BE=p0GkZ&x$KVv
VU^DeY+|^s*sKj>VMW`6J%1!F=eQF_ux<1r0=+M)-9hdB*Yjn%T>+TYI}0%s@U1CaLcDqlI*r&6x`3qtFp^Lp#jQi=_lQYSR}-4WmSszbN6sDXpnNrYD
>~qDm=&M4SyiyP`3X%_{a19|AG%z$K_o#{PoTARySyfv0pvWG}PWNwdfiI!auN(@-oJ23$mY?mD{&O462z+`(I4==FI(4ikxJc3^%H=;QWS(iRIY+w-=
Qy1D~Kq7Fo-wkSB9xTcs_73(ql`BX}C-LVaV<cU?-fxraHQB2bM%o7%303o$5i*z(b)K^>)GXn;2NWKqb6^EK$_fqT!E|?mKwp%PDZyVr%^KEf{%mc<_
LGCTYSz7bvELx|TWEo2x97&ELm}-t$NU|&@nj-<#Aahwt2Gdx|pqP*S$vmcX$`bVmyPv{>@~_8wI<`s20Te~Xbd<V@#ui*kPIh~cb}Ztgo4I-RaZnzVh
?@Wzw~(`FRl!8sjs_7gd3}YUhzn4gz0@va@DjK3!*jct6{#_p-B8i?vX#LB99@qB6O0DlIrUek)aeb@Hu=t*0bd7%x1i4}TgW}2*B&0B@`>!w1zl{Fbl
ysU2v=*99&F$tgvE<J9Y@d;@$!uKs9~VMA}SiNbTzS%tumYLyd>RpWMu3yDZyzO49WS@0Q1PCKs!fZRZ3&oVLB;=E{h-xKoBFu!D{R+gdLit8myvy2VA
@W6d$xMP$c!7AGR7zGhL|+mFz%I!aY8kFe@dHfx`%xG1VyOJjr&xp6gVK8$=@zzSqi?4%qQ*<4#JD8iO+Yg}A=*$G}Z@=C5jurGPIFr@V+ssGpE2Bx-Z
+cHN+gXYu4JAqR?Xby<0YiKfg3SA_iBRF%Q>+=iO0lGxxHZnN)50vSa_oDUM;WzM0ys0XvzMaV)2X9r8#eb-RXxzGE#G)^WLg9`V=X{<uXxj3n|M|y!_
6_Rci`L-sl*cdTA-NhH9QNhaM0=p;&CPn;$4DcP_F$PHK#ZV(Hy8{$jD#3C+^EH;@+8v6lz1|=lDKL-uF&w~T>L}}-fI<60iIgk$c$9T06C>jm(V{cph
|<M#*Wi49&&}D~+zhON1r;W2Xl$VZm0V8UwI8r4dm-CIUGKWIqgB^AfrJWTuwgAy2P>4W*dU}rc55nFH@WOqF|p45@*^V^^?^uL(v>o;Dv=Zc0aSt5Un
<*}=<#f3SC^Ip%aLG<WN#1^<0NFW0$c0SjWjh9yOya#FnFuEXrUOIvgjctg@sO0#zfhT7l-Oq7>Q7|amcYDQ)Ji7I<?3u7~OE~tXbxzHNmu*T8PaKv<0
~7X~M^4)N}w}o8*?ege|D3U`rnT4qBQbaOGTGb*B!oB>Hd;<xu`8PCvlsagoV<VAiyVY<nbxT0^CNA%^6Miu1?>(5d6ja3WG;S>Y0o1szSgafZ=V6FVU
VD9?=(%WK(@&D-776*DpIMpc(RIdy^~Aci59-93V7>}FZW#5Sy;oQ4e+Z?ogP2bkE9oF7#r4WN3rPLgW2fmN%DSOiv!gNx-4(RRHgXhh6;itqQp??`UG
+tl`Q5q>nEKkZ$f`U*d(edS$Jgj|HQzs9@47_G)#6i5bz=q6!y2t^LnkYmUgGj^k-26htYc#3Pw1W1gmi22&ZHL$T46d`z9(7^!chY?<dCD@bR$ZE4WO
C!W`MJdWg(F_zFN8?D#O9qId#nXBzQrCAQul9WJjbwN6owa0P(h`Q-4IQb$NknNN@JHa9X5<)5Gj?%qj*$<j3BeFRJHl|9E8`TG7B*)Zn>DR*P8rU?e&
)`%K64>Na3L94p8;=eTvjGC0cMH#V34+2XJ;i$$swyFh~Gy`gI$S8CX16;<6LXU2S-Z7Dli{*lkF<DGK0jHo=xxERt1XcX5nRBj2`30!yZj|Z!lOCW!M
oGbqUxxnHo(9gP_3_^G=(o=;R#%yi*)4#4ZFQ!W__<q`<;N=d(q>7?p)Vj%zl$v>Ac}f6G;*mZA-faE4&p8$9U@5R`et=Xo20q)VEKQ%rghVL5Hw?5OD
2v2v~F%rS(ylMWVKHa~EP2=Zw;Dwe0n25TKg#orGN1%%!CoT2!6Td@q~_sh)gEMu}~Vmst(L;}1&6$9JH*a|7B{Z7#uuQo2_EJfU{8kFED9=yIFVDx0B
1uaBWpwUL(9Eqyfx=SAzhhj;Y+sVaausN|ncPoSKhRsaL13c~v?xS9z_QAJSg?&gy>j}@HoN~r$UlFZSM@}P&pRH|{0TnjQLM(PbiWK=FcDM0N=rytAF
Ug1-GB8fk=}-Wis95}b8C78&!N9%l*~s8^V+-Q)GGNZpVn=2>NV&i4Cvive>Vfq|)(8Q$^t~;tNEi(feTF+6&veky^ZGI;=2B>a1=zZmxq0bFM#$HOn(
aW{vGe_89t|g0c+5FhZI@$)jf{y{lpy7klQFWr=H*Sfbb*nHdku%Fz+#A?SGMs{+jdM>ODJxisvgw3tezW28B->avyCBOh1~V@cCN|Eu-Jlnq0Pp69xx
)1usvvZCvVcxab}Sz55g^&&S!HvEL22fx6G+h6Tyq2C4y}2&vxJl&PP22{WQZWR?;zJS7m8opy%b5u#YBiK{R6nW?wW6yf0hnUarKQ!7%bNn^9+w0XZV
4XD{KAlu;xWl$Pr023<LXpssLeiAlOXh=RRGQkJd<G8wpN)}cha(z$38v|u%0R+<w>D4!MJs`FY&BLgv2Y}flD^0T~bZxD2{9Zm>sA&p_$)9tLo4Vtv}
i<9Io2*4&`x7eK)n1;A>WHXxSHZUf<2pbH1+9t5XRQ+DA6*2`1p%qBMX}rPg^+~XFN61N(ti&~b=m-n2)nbA&6UFP0PVuFQqcH8qe%T(kyDTVdT=2ed;
g8E4b0?;8!MfFKdX!-)b}>&bz0Dj(WOntcvt3wi8AF9Cp>Hs-R5)QXBWB|jLxYB-RtGOD799X*CQ8ypv<9AiMz^-z!Pu&w7X){ttE!uHz+()X+Mhpqoj
)ycY^J5{iAc<NV3z~|LahJ_%g^C>R00)tbkb$dE6xG{izQ(W^u|r6cPyiUPPz~<aP4t^<>`V8-3dMD%~_YnlhL=P=z(yfx?rWP_De!K!#cIF=X-&*Q?b
L^(ISanGkNZ`F!lV@r5B4y(!$Crh8{Z9-EX>W5w#3h^l7#R{JI^%dDjR49a7D}EK)4^1nUiM2&NU%@14nr;M|t<?aYH&*;RIwx-$R=vfbD^4KKrRaUwH
)aWO$=AWDNA=Azt~FsmO_v^vLR1s%d}sAV;&48UtzAC_2q1`%VHW#KkR3W6iQDW>=YYT}G@Ye!d_Bj|O4*ZYOp(@cG~=~Lt@eRpxIb+nC##s|((GfjK7
h4XhMEFey2<J1w3w6B*^3*A8-FT+5g46I`{*4=Fup~H8R6SL4Ars!mV#XwUE&u%=Bv_fVwg5el|tV&*7u4A5ymO;Kn4h)+DLS1uby{!&ie~jbs?C}8sX
4^=ZY-1DkSUKD;<}^&N9WgB@gTYKH6BzCoCg}Agejs%jf1Xaqq{BltK7dIG`vh%bxPme)pgT`Elszh|Zf8)tmOYiRx7-118edjxN||U#10N#}XU{i~Vi
%~`$U^>S*p5Bm(w;+kZ*puhVGrwgkSuW`M(9QMk*|9HU^v)jG|t!ujMb2`uC=M!Su*Tc+>|#&3faLDgCZx3u108<_p6aztc|=Q4*=bE;|kW938(tbPA^
!E^*77pLK~f9(5FPe33&-{U@h$~U$2i7kvZyxH%lq4>6q%cZ)?E9a5Kh9W;f;Lq#^cxZ~OD9b2LbL^wl|s)itn}C!w{p_>uyEmVImlFz`-TuBEu0027z
DQ-u^6XRzaMMN`BUk#g!T%>`>iV*%$oyM0%eyx^zoT#3V7vaihUGMBArzAXC%heohR6w=$<c+E6meI&XVm`<1Y$YaP1h%!`C71Iq3n{#e8p%w;iT&mKK
2f^>oz$#svW+!$gvI!BoM*{P3gN?)73A%mTf_`EK`FXCeu%kWL;B1*4*TH7cI!b=t3BX5Et7AwMuh@l-lNb6z17mRK=g6H4Yz<bE+?$UxmK=f9NcCwx$
FYtc0Iidj8|t8>OBy>gXNqP(-S470qZ6awuknpi<uDv)gu<?Xo+1{DrN<b(*j8<jtiJC15sS8f?smMu<TIF9Tgqy?z=Dan*WG;C?=9m9_SvNftDSU}Z&
qptX<HO967cx4gK6Ie)oE9dbD^E20ByilhyWECBomxFWIBamwsp!D9OD_C0_X%}!S!PV>-)nT_jzPV0KN}_TPXo0BJOIlZh}Oi4U9Zk{!!krI7k<I5X5
9bimc>9=b+r}q$B0!O2@cziNHwMN9{#FHy)$PVSOT1r!&SXfL(~qG;4s*_+ZaNn;V&uW7Vy-@oZ!C@OaahRjUJ7Kd-9Bzg$H2GTGA!vZX15R`%gy;Lyh
XNKg7;304dTiQ&%2+=IPA*B!CBvF}C>z$zqhq8T6!5RTIIWM<@iS|2P%E7XqFPxW#<N(<PV77Ir#$xEvNqB~3O$)}r+PA5Fu10F%ZHnz5X7qN7T*aL&;
<_xqQfR?Zy=7DK&9w~V)u}B%~YPJqQa)asceLiCqeT#h5TW&wdM?g)u^@=SBi`|c?N`bjCz*1$q<&-(zpulo@lJ~<SX)#hfokz!I7j+lD6b@@2FeU)y%
5sY&W-I2fJjn-gr`5)o`HLRM6WF<m$TFNRTb)UfK$|q%O6rV`wYNRS^GlWhRJs~fh3XC#(lN=}M9hdV@cf7|PO*ng(MR%ePt3QkaerK1rnk$}X1`JT5n
L8M6?MwkcDO_jiC`v%1XhZDJX^&Qv5;iHb6q0SI)gf9Rn}67E`ZB)vTMU|%}Jc;Ig4>wDNaZ6@gB936_7sSjprYF`6`c*85T}W&KKuYKU4>L(s!g}wG_
F81@1=?!amra?>C!H%TX9#m#Sz?HuIr1i0s1UzC1Z)ANdaU_mMdald{V<JGugFJl#z<i9>ZrNk>?@l!M(*dzJf#UuXPJ7=y1K7`*X}!K)7pK7C;D-7^O
7J}`Lifx#Qk7(DgB;Qa>%-#ugS#2XC$4F><SV(`@igEyWrc;SJ;iw_Lmc*fw-2L|swF!=5ngWo+cc>RIFch4BS^uXZ92L|6gWAMud25&tuc;gv^mme6s
^}yhbXAB;HVDR1pgEyWrc<F(`R}T!{c*fw72L|swFnHq`gWo+c`0;_kch4BS^uXY&2L|6gWAMv282o=X7`&2Ig=hx^B7#ZD8e+4}gr2Lq;3(sW(F3^)m
)eeU7@AcFEElYjkou*xN7pp287hzmYaC}A8fZ*|I?F6&#>g1fD+i|}GO&SwCDds@_i>NKg9*t;^KxcR0}f-?n=`Wgg<<fY7zR%LtNSUY|Dz$_>I3=K9>
{n1jC_X=<a>M|-`z9vJ%1qI=>z%ho{{g_1NpWd$anXQe8&&udwd|@#xwHmKag+wfqZw*$T#{xzQ;Gn_kVxLxABa8OAq9mejwl7GxEKAAm82t`8J-B@8N
-bR}bXdct*bM2lA~wkZ<D|`L-X(xAs83jenNNw^DjYs9GM-*ge3ocJw^Tn2`E%5=nF5gOpJGt|w+>%4nNYoJ<$Wyn~*s&vtnfFE}e)@+;f+36a&s#+#N
UPJ9x`H$bWjqUso{vCX<#?N@7X>iVIa#DdqhEeHYI^{jO|R?NTri8P6y7~21NW7EO|n@%6tboY!+uOHZS`oN~UXKcEBVAItDn>L=Y>Fj|`j}L6xc*dr~
2R2<juxaBNo5mm5boIcdjc06HdSKJm8*KUwHvM62x_ic^)dw~`KCtQT8JjL2*tGV*rn_fsx_)5O;{%&Ep0R1}fla3mY`S~KrrQTLO+T<{;~AS?KCtQWf
lYVM*!1p!O?wY)x_ic^?FTmPJ+Nux4L1Fcz^3)GN1zNzn7U%Z^m!4ZOM@j*IojKpk->aL%~bU`!8NvaorSbktz(B!?Y3y#^-=~p=!rEc6^O|8mYJ+ry3
Gtg;pHB+kidjJ?@S7TKIMGj6UC;BHA`>K7j2}$W?C;y)9OM4DN%noAQb^M4rW<qWC~p8Y2QRs61O^||Cc{GO_Dz`O@3^s*n2?5-7{3oeX>xo@sELu+oQ
@7MjQ|t!jj}A@JEsSM?l3?3VkUi_E`E6<p*|$;y-nAn<lJ^S9`Uu-<N;pS0gvC!?)glZK^hegRijtPrQ9y!q1Dq_4nI{KW_Suz4_tEk6S-x@`rE!JeU5
XBW~A^pz!~*_a@t}DoMKTyWB1fr!Jb*wEzhaq9+iw08u*d^oP0fjyW@SM#SBbJL2Tc%)NSRFaURRbF<&RiJSiI`oGeAe>sA`e)XSf{eRZY|KPxXv#x*5
Y`?kqud({i82`%H|J}uZ*3G{i)!!cZznl4aJ@3c%FMdCIGc=a14llM#daL=}i9pUzw<~b<2~~YPn;y`v-++LY+~mh@U4&-WM%9*dD(6`7f6x8qb{hd=P
yKiy^$XUyB}>iM&#Wvi9)sR^hhFoj#$~>?_WyGGjb~l(^%-$B5k*1VQ$#yjOl{FS3E~bZ+AtKamATNE`uL;oXRkqgS>;gmlTEoc_<uM1O~C*_ZJFkgiP
9@R$lOVSXL3zyuFYvN4g*8g2WAZ7`p^CIr~m(t8~=Zw_5bVs`w!gzFR|bMz4-C3*}s4E{y#eZ-+zDgSJ#g(G5sMomyS^s{!%l{Zc%^OfB#)R`<37R?f#
$t|GNJ8*ZF@pOt^OutMpN7S7fF7qGf{a5BiV(=qTZxB`tqbGke$^-B>U~H4rb3TB?xCt~MvX5|jD%a3987CUY25JJyHAKgWLm#qq<CLzWDLPd&z;A>oe
T*Ztb--3^8>C`VMqYIw~iW?#$OT^0-C5u`=$b(;71+xE|fBj!=l*edy@(V+chzx2O2eina;cb0$uTb&rm{$k4i&)m;vf%5Nb5!iop4@t6^HMbYi34W1Y
;d>-yiG2yOA$V@mt!x8yR7)?YFD}o|;mt3w1Tv?_Du{Dk^EQ+#80J~RNF<&-z0LvqXlw$Mn<$%d>#@+MSWB#$TB2sE^G1cB1H}<GMZ608;U%&KY-LBVm
#}3j4rf)vY)c}uQn1D6=J}zr$r|!D4so#y#jC5W4rIQ12tvp$Z`jwRiRu(dE4*EzcjzhYG+7fh8~l-Yn%5BN&}a{ou!LsfLs+Mb9caNF!FXA@bKXGKeC
i}~xJpkGHeQ)q-J}<q84EONmY%tfXd@fEb%@ryC0<rK^vD^dD2Ux&C0_pWFS30J(pBtpBk(5Eyvc4$w7ED%`3DB1CZ}KXFMrJ+e$7Aqn!hIgRr@b=B+D
1`N=71l;1%?pdppTU%D;Hi*&!_Mwh~<CRU^cH<TH=XyK2&@w<QUW50qfB3{K-P4rz(D*99=bXd~5K(tk@LBu;yU6P3!=vslGyl2?!JwwX1P{^kqVoA=;
9Fn&Oil(&g-%UaPW9HKv4Bzz>O**Le4*@?r>lCUkYYSKahzD4w52VO@q6Kk$YL5O+gZQhGnds$-@-xpSRy~4*-^1;PVSYN<>;|^~LcV!jEXa%VQi3VrB
y|cyxw<D4N&A-QWZs0R`F0uyNGLb4^ckpveyKUx%7>SseHZG=mLm&_|Rtf}|1DF_6hl)0dp+L)?m3IkEj+Fx;NCb;!5>KzpeUez1YQpY4R~R8(C9A!9i
-nxIU|!wO^d!GNUuS@DFYzKOSWrFWE~8k@rU{2bN?3Is)kJ6v4TrWSy0-FOPLpWj*u&S*JXzU{sYp=$?&F2d)=y?do1s`<)eBr)`6lb5LK@QR@!-7{dj
V9h%d`{CI3i&;yMlZvg+x1_kMG`1g@-IV4R#3bUVh-SP?||!P%9FH<fC{ESF?>A>jlNn$%lbeaSKr+VkS!1UO<Cpm*tZo<oe9><idGrz*aStjUQKRn<M
f<%r|8-cxyMX`QzaYEMM8C?sSqQY^mjSo?qAo2=}WvOSA7~)lkSndou_zLwVhsF2&x6MM<8?$+Io*?X;)ADSWbuf$9@p3OpyU3z8cJr&cF#!2p~rrZGR
_;?|6(E-aOBgY=<<PMy!UaqT$iG)@`fWkBw*pWrH+27au9D;_ua?ByFOWIDKt_qCp&bSt@3VUwZbg$prw&5{bJ<R&5^I=PF%aJ~_Z)rv(Y_OsH#yy?qi
De7>O@_upQ=R&ir#WOEVxH`n<wb{|z+9Nyfw}n0T6o<rQ1Cp;=81q?&t6skwH8-nR%oq~$PBT1Gv*KM&C{@<-=zS*|6PmYD;--LxR#-W*lc^ka`WHHT*
efG#J&%;D^l1a$TLi}pE{&gS;@8MMP;xSAT-sWYd~o}~4|UvvOMDD3p3wu!qg0Zb3{40)sTK{^d+yOJ>+sW$qTDFH2j;LvHSZ&A(vtcq{0!|?cHcf43o
7e{9>LBqH8xz01?Ny+u=zYC)D@=K5=FYFAu};Wqi^EtD&$fB_6krs=^4PY(|_;B+w<l@L=7avI*FQ|7;OFWh3e5<D+1=F#u@J=#WoO!xrpQTxOn4^wye
T))hgPV+IS&9O}5@xUMW0d@(JtrR0PUPWi?SLi`o0+xYnqJVby}K%sZT4qnh%S@Nh-{qYGX?sPkkh{5<n3Fbp_`1&vxYW4j{z@LgE6mBwBWx^hK*#&Yj
@kc`aV?g1f^99DRic^hqG3YUaeI^hG`mm9JIiBOXGDzOHx1N2xuC}Kru&z<Hy`??P-@L3P>aIZ0BH16IQ<zTr2@k)DdXCG^7+R@z*yB75Dc8TptCsbt<
*530y4ZY)m9w5LKpZFz%RGK@1Dc9C0f=d{C8Du$BaJJ`Lc%@ndXa7JOp0nQ#P)phN#+x<Cl5gEGDLK6cb_VcdQ`-1M3{c*NmB-XRD;i8E424>F-LRkQg
<X_Y8qj9&X66Q2Gt;cMusm-sC}Kv*O0Ixt;ya^x?+IS6E#u1dEx=kRU6`Sl#?d?uh&MdLyjK!ytO3ZL5p&jGy;ycxR6r5S5N#W(keH1kwGq3)#GJfM@U
q=bIUkgCB&z0FlhlOoHWtVvNty#cgwuyCSXsHbXZ+nRZ@3Ipbs(zIyalR257<^=Ve5lwb-bBNH_vlZpA{r8iUr?$xDbCqp;65!=EU4B0>}+poI38Uev9
p`61|#1RMzpD_K^7Q4ZZQHKLYdmiWw1#(1y^ccw3Ln9^=i3Ej)5F2-eaY^(_{HUc>u~QUezk7eeep#PdGdrC`nCQ+-6v1cG;C^Qlpi%aVwCBLi>U$w`*
UOecg3N=6<sD7~zP=+p@|cplLEO;R(%eU|0lrn;e~1;LC&9Zqkhm5nH4WMKA4;l<B#V@;z>XMu@&3P$Q}K$THpzv8PMdh@aQjj}bvEWF9k@|L>oZ0&-a
<H;AgfM?3m8mFVkQFP)Pgm*LLSqn^bBKj0sdrcKBHRm`rAq+1HfsMjeC@)nECT#w0x<fC<w*JXOO#HC7i?@85PbyUxvKA4Ye0uH6w<qytBA9Sl7Xx;u7
(vY~Wj{hwt+V&Y<RR4!X4-_yJ#xH|T8BXKBi$A6Xi$60#X0|<CG=ZZYpgrt2W!fDc94<~waCZ&t^Jg*`!#6QZ^@)?>8VGaN@|2E1_b0L>R#P3;-nqV%;
Iy2*`P3qAKMzjdKRDN>DP~JfPpd@aV>_)VS8zPocXw8DNOjSe*5+Qgof9^zA9BM(C)MFMjhJ%YdEMxtW-Jn`WTH-<Jb6ucV)m{#^17e%06%k9MbnjDGp
c@`S@?~Orhug(MKkb#alH>@`pfSKp__E?3Xk=?fg9Rzi!BZxz5!5Z}!XZ1e+v{yIw?CA_KGt*rAF>aSV@Rmg?ojyJpo@@f6{CmNRggffr~#>Al6q@-6S
SIz(!2)%7FRmnrh%*?x|IS|T9I7xwP81Xjx`BiV+KK_`P_=a#bJ>8K)1&AncK`={o=Qj7fhyUOoqT4mPGpeGeVN`QNAfqidD8Oo39g;YRVRPZnuIx@nJ
NVp3Sbl3jm_mzyZCc2j}&wx({+e1HN{J}Nxb0>na##e#{RC=6=UgE1=xGRXLp$vOmrJS;aC|_BIT&6N`avSJ&NGxVywh5P{%1)$DOIcahJH=~u9Sh*zZ
!ImP5o;m6sAWuYIo6d+`A_*Qt``!#ih!7s8Cw~SKGR5Hu{Bt6YN$i)xSoo{iHwivH$G=^=*^!o(gU~)#%!KyHF%+5y{I^rc^7(Q_bk-RH|CQo;2){@oW
*$o8aV|+gfgTBB#&l@GH!UNQs_;|)orQ(awCT|+NH<H2B|l}KJ#xYL~);FRXuA#a0(g@jTOe{`g$=mZ1*=8*QmTP4i!hi?Xny7ZfnN~EH*4_a<yvrc-@
4i9Bh^bq|tM)n=vv6ORl?l)$4q7k-^d}<tBduusot%duJ@;gS~EUPuxCymxQ;T>X-XG02;>@d~2tk;lyl`FYqkaJ(pqLWVYXO4;)R1&9*Nx47-P#%fv<
0t%$I_<LI-k4iFM?o<Cf})Z9{Tx0Gx_>XLy{_d80t4G?(D#)jiVNg(8Vn^{CDUSXU220tbf1kbAssVfp<3EMiBxoVK8T;dLAh;UEW20@+B9!Y(DvSF`x
;avN5Tv1yzLiCeP3wRoe$eMmiTS(fnWg46np-UVDT;6Mi+<^LuE@U+fea!(`2p7@Q3Kvy1-<X;7buRV?n%gwCM2%3<7A^z}t}Zu1QX^uGOaJb7oqu@@A
j)cA)h`q?f^8D<bXrI2bbDu&RpnTDkcjeq><AqhLBiT(hFg}j!n!#NKxEEaP*%m>24}1|5N;1w!iY7}#b!|n`=vTpLJdG~O|Jl0NSoYvA$GOcr3T#HBH
dh5;4eKpX=r`!r1;=In=N+qigstQd4`Pn0f?EcU6ot;iC;~$`aH`{JUtPy(a*i+Pw^jztV+O|x22mz)`DRWwTn|``<ZapZb2CLT(+Nsm00;nw`6hj5;U
%ln){qesRvaY1CBaebmS&e@)bwX==1qLDxNk;7vQU_sAh`5By0h5RtK-+>h6;8Vo9U(1ilPj$E~?qTn+BZ+f~wJ#N7RHj1oM{QWeBt*yGppO<Q1#CeLq
7;^Q*@o0aWG&j#=*@_f*Qlup>_#z^6<K6mQY_g=`<2DgKi3|=Ghe$yiuD!D3^k1x7AA8bgHTwXm;9Qj$kyNvWX2MJbp8{OVzAYRM7AFnK+?>(<?2~GN}
{@L5XQMJsaW%3b5lJ$2#9{TMUz*J%`^HpwGiQ5gR0`Gk+E=6}uJZbmE2C%<IPG`xC1Yl%7XNZ0sjnOV`!UwE-2gAd8k&ltVEmrg0T4@;ub<gmOcUP3l2
f#Yg%nwC?`M{v6=JmR-{z~lRI+ZMH_rLoK;AesdnRb+CY`oy2M?YmPT@R(GUs!|pB#<j3NtnA#*5H$v%!}Mkk5Edr4iFW0MDUCkF~{zA(&A$3?%+&v^e
c^CtHWEo%M+O8V_iD7;8VdIb_V*(8QD=&ERW?rB7d;=MXfL;wyed<0GAFIT|WlK<?!N7C^q@R0U7T0sjXQ~LLz+ejF}iq7XvpD;graMz<OSH<uyOqGjW
(#i>{bc6eE3h?h`|W0&m(Pcqw<3Nw`Pck=-5E+scN0{W?(LbO-d)yvQqUatVS>JJo&C`s1PjJSzn&z6?OqnL|Sgojy2!FGx3xYUn~RX>aDNyKJx{F;{d
=db*<;j1fJeR<Q!Fb<y<!&*Zyc%ri16n`7AY_~esPYt71PcyAu2<xarFTh1&$BrzhiAVXI}l6mFi&nsm0d3plRx8xr8DY8Z`>chQbNj<o%Nnf;*mR}8!
OUW*SEk2)rv(vgkqGNJ*c)7H$&9i5r1D$)se*iZEJE?GFlp|_I<+`bEmOt|#U3pd4i7QhhTm6X`us`7n;`!BBg?Wa<8(=3Qza&h}lCyDViY3}tj3(a)>
fv(%=t>CJ^m?TkZmPGQ-#Q;%5$wvo$x+L7AcAU&H&n(GE>_h1jdtDVj7{b(touhs1LXPcnw|}*nhUZRIrsLd`_Xj?)<~sZ5U^4aCX~CgJ~)WgO`n*SyN
Hx_Z@Q3|{ck%T_nWw%Z&wnpCh4#^%r|qSs4{h>$9rYI-uXGv`p#tN^N0Y$og3I`W5O?1+Bi^+#(T#E?E{yOg+bYoBS>iw<i%oFy58s9iO5_8oETdJKfS
R88FaMi?Thws59I!K%?W28peC-J*C`}>u)!Fn8Q=T<iWxSgV@tgTKo?h9r4tGF+4xNUlR7iRx_P8K>Us!laH{;Ve?JFG;xv&UQK}fzl_}1h5_B9V0_qM
a`MB1k#iqEf;P=CgR#;?gIW3q~0S-JcxeG41g-Dlh!BtbbulTT~{uH`r6!<%a{L3%;-hk4)rKipW;T_(9s`EO!=)l=E_VU~(AY}aYQKJP)TytFj!RLT<
$*!}Wry|N6;MfT6nxv1_2ua@c&rz?1iv*-`r*VYC|IR@EVi;nV;;p>jX$g_^G}NwsO}W?*s{yKB)&hjc^^||D%bbd%V3sqcB(qC2Hs#$26*(Pm<9Uxnw
DWqt-21KJPsc`l3wNbCOX1%g#{XAPi}%h(Ti~-2dy7C2&AGd|>^OYJ(Ns<~Zpe;~#JO|^jlS%3d>4*0A&0tO0lantu%5!J>C<5!x$YK@*^YqR<sS6xP7
i+V0mFWdXR#n`jdT%8v6hC4@Zu#Da;nnY1avw*tlrvIpTn*#JhYV<Tuf{bHp59*2YTea=$GPPBSO#+%h)!mTnZhpi5|dH4TEU40x7}Sgx%@|y4-NkE*=
yjaKhL*)w<WvnlYhV!tql@H5JdWE1O+D%<O+$6<j=x3%s4CYOvqOd3VixS|O9OrNWPh3Iy7CBLD+P0(QH<?@?jlEA1p?1xzKmgCLe1ccN@GLAbN{d<$p
cvTnr@2a&^{LG^m$no#FiAhCNV1nU0k_!UR;bu;uTCxOo1KF`-Wfdp7l(y8ixG-pu$5T>JS>jR(zN)Po=@V2n5Obm)*EY|(5K$+_VhXz`Amce6=aU*+B
=ww-m_H?&5O^f&>JRKl8hsG0ZkJap5Z3oY<^65-Uz`ow?CLMsjKT4-UWL_5K&s+DAYx31*fh~?UR%Q<@FSu{*Q$|MiT0IiRJ*(=Kfz7hNIOL*(;F#>`J
>RJVn0`wzdjYVOX!$pN<75j3{M+G1?5<NImvTpFzcr{r4Z-t;9hFl<y>!|=pL0876~29amEVuz%Eg>+XL`Uj0J;M7Dubm?Ws*2|WpU3~gMlNti>`DgB_
s^EN+U^j1n4a&gdiq(m%Q^gA;71l2gfHyiK}-<EKYX4q`HPoxzhXFV7OI9JTTA_cZ}31OhV({_S#37V?73sRNgvRp6C2;M@zN%8A2VMCd=v}o%_QLSkm
;@=>cNZPs&|27@s}kbUR1%@mT?Pr$Z%r&nC#VPYz}LI1;uixZV7C&*ys9O+xWmjwJ(!S}P8z)X-uBZt-8K?_XW;8O3MJ!^>ICpw`o=CHt(lKIqe}nt3H
w<YAcsdNI!N|Gh)SfBA_yOt8=MvEMfdIR___yONw5ZyGcI1D<Ey3ZLTMa|m|UMXR!^gyT!pxg2Mno5YL51HF-5P4E>a0j^{{a>wez6~B)=M~>XA0$K0k
immUQ#386mjF+ngT~bExOk(oZ0yx(^o`^9~31CqzQg*w3yHo^cCP>UI1ujr(pl1^0BZgbVf&OR|sC*Xl+!$Df1LpPC)`Z(AiN(d#=d!1@y6CM6gls$C4
t)C=)n)A<HTTwV0%;?ncY$N|)%6fgjhpiyvh+Rz>a&4$?ek$@Mfb=#?|4v-+XGoa+NbHeyeugp%Uj$%qTTIGJpOd4Y#Ti0Q*h3Cz)C>OwFom7B6XqiS{
$b6zS;-G7hSDFb4w8Y4jQ_?bn?o))M2`b>Y|_7#kfE}G`NFZZ~FZjQeauh$Fp9;IpPYyT5pZKXdP0s*W09ey6#SARz9vVd#h3sTrOvU<wJ-aEbu(4b^-
BTi8t}_xMrRkaHk<J_)RcN08w2d^h>67aV~m?T%a!xppe=XM$wKX96{4qL#_3h%&;c@YJ0~yz(U=k_(&alfQ$bI>!~<p7ZfTMd)@*nFs?={z;GZL0G%}
L<99`_q-Sep8gA!K^mo$GDis?URyXTo5%=!B!l)Gn<zSr$u+t~g1WLI`2z-=R1|wF>rC)_JJm&PQQM$7-J*Dt*st)e<D8Ujz!Q;t?tM|R;xjc+QFBjfE
9Fb`$cgBcw&;2?aLFzSJJ@8yLY@od2e7@3t?r+f+F_)4h@j+Yp_y8(()~nUEJXOoO1+S}5LK*T+6Ib=(O(ejo(J*b?<O2~?n?s$gv#y702o(V*avp#(o
fhLYPZGz@zE5Ar19i8TNw0(m^996>$6YY^b!Y}}%@;Ok1mQxMCAUt#oMK^ds2b<P`e0Z#xW1xo8mE=XxzSkeJYs?(P>LDcJ(gkTPeSoyIHE4wyN$*#>#
6!Mhy~hy1&0M*T~@tTclfxNBH!s?M^5?LQ;LYbV;&n>e-%!NzCRRChuDkf=hU$Qk9;JMp&oM})Z1@p@i}fTo{HHh_)B&^fBVcy*F+#;UxZE;aL$L7ecg
uma(iVJu*};7iCYX>h;uDofW86GJ**gJKzD!&z-Y)Ub0+-LzPGKF*E6NMkdF&ZmDr{D2ihNy#T6RXMLi=yD3(GnF3G7Wtc#|GX`b3(Y>?-xB)?83D~&8
6D(d3vzS$8}Gyyz8K!k=H8^IZqUnNZ*K$q~9xxG&(#HIxYPEWq1)NUxB1$wTF-uU35GRHB7KS~w{T5@hgR<(Isvd2}IHR4cKNbiMdO0P=~s*E>_RU(;@
C7htR9U@@XBNUy^C==lQ{uac8Z^W;y!ADTZhWeD$s9s@rR08Sgr_S}Io4d$b^p?Q78uOKHwR|P)87U_)pDSu+#PB3axLIu8?M5Oa+GoYbqRpMBfjD4Jr
w^It&$H@ZytQ<)uZ9^1&f=(O%|HkFY7uYQzB4{Tw*!iIE)%T`UrHiwDjyj{*jwL3_0IXM5!@F1(;c<D#q^=S$;G07PYdF|*|3To5}--;KquVi$SEH2JG
deYfuFUX1#kfMnfio{e`;oW{cH?etl`u@_q^1pJC}hAWzbfO(MJt@vs;&tbX1p|Tk_shMlSyTQ%IVEi6eUBDGSJH2St4BW*07*Rb=mBVSoQAB)`uT{$|
L8&+gj+KFBJ<75`i)aUA6({k^A<9-q`}@94%#Tsd)FKFY*n#ojv_e*DyV{_%!YfAaVLm%rCP{N4TL@6!)|mwx!W_s!pnAO2qd@OSr{zc)YpJ^A79>o<S
LfB1X-!{66${!aezcjkw`uiyOr{=?ssAO606^Y{LTzaKyR9e(ro+n@aXe>8u0zxliN!{6l}{=R<m_vVMcTR;5W`{wV%4}Y(J_`Cbf-=`n`?*H)j^_#y-
Km2|C;qUAJNd7L1!$YK33>`UpLFlsn0!15m2|Kr8nGK$AH^vO7;SNyc*5e{L0CO1(J}zYxxg>Dk*p(IfQ?Ve}xpBi=`qet_pU>aNt7=_D>PsUIN`=t*&
I?c;Mr-|I2@rU_sX5ehrT=psIR3{F^5ln*yWfPo_#x!S4<UEI3HkCv$m<_M?tT;U#}6SNe+c>dO~~6HLVo-Z^7WgLw?Blu{vqV<Hz61QB;@~eLhk<%^7
WgLKYs{0^FzqpZ$f_mA>_#qA$PwCx%2-YLVgh_b<my;99i}1gdQF1lE+IzlGEOOWKS`|$B4)Uw8X}xbCzLqBSBuFt1yu`xA<of^8Ym9CjMqD`V(yblfb
tB1Ge37uwDFsZR-bYyWe1&{sG(m57>6U!S?e9Y|B4j+x-UH<PX@cf57(o4Yutcus!~O?e!aM_dj6U{sG(TH`u=YfbIGRY`foJ+x!9B%n#Uhzri;C1Gei
Qu<d<=ZTKhH{u6BfZv)%R57>6U!FKfnw#Of^y?%pj`Uh+?KVaMa2HWiq*tUMa_WBLBpFd#R{{h?UH`um+z&7&(w%2d4UHpLU;|FZJ-(Y+B0o%t9*ml3c
_VWj9TR&iX{RZ3457=gYz&88_+m|1(UH^dX^&4#8e!#Z%1Gd+1u>JfKZ2z|b+h!ZwNwVot31K6-k_QrJ*8L3%_}Pos8I!9J5~LY33=ncUyS2iKtVlR)P
VC&53W&+a(L0Z%&pk|20K%~lJRV5TK+%)D0Eh|e7aM^yC-7(eo>+|^y1P?F_Z~{8KL5W3w*O^d`EU32{oOp-`r*m$H&0IgwLE$K&+z2S`rg#&DW1jP^0
~E7n(R{dALq&U$hzL&7f6kNcD4GmtJR-ft^Vw4^}D-T$!9XZEmAe2NHIAT|LatGDMukX7UaOWy(RU9^s6huRl!~+>6oiei;&j&U#Hst_uOv`3#ELlw7G
YssL^-pS62@);HlTE2rkZs^9VWo>dGPfFSlPiFwMQ0_v<s0_5AZ#zPjSbh9|u-T<}mvdq_+*{OStwN8kTfyITD>vfp!DuFo4`C?C=*k+UlK>Z;<s&*wx
BMe?Ut;V$N{t}4Z!`{z&p{~tI0|32&g*Zub&c>lk|e*gF4$G>L({?YsY==}eI`~T|tO?<lBk8Qf};`pM%@mE)?KkC2#Kv%1OiT{t3d>;_b3S_1g-s6+}
>Z;WI(fzkxlgmMy>9yi01nZu^x>{N2{Ya6jlOJoA&oTaQU73tm!J=1Xqk_lsHnroQVZZ<K{E_RzT|viodqsHS&;7sMpT%RSzY}%meP+PiUtO(+jy<0jV
U{4EC5Bucf7||RbA66q-A4T7q2A~5m;J8)#qsk$+10A+@{9K(si!R-;+%_~lQr=2(hXbhO96<ncHQ8|Er&^a7&a#m&q{#L?Qx{$auaj0@s`mmCM8IXsk
j2k%!LAqYgRQTmh^%schkdT^EH*#?8OoSQNMf7vP}#%c#6LA0#-e|CK345GAUyg$Hl&T52-~PrPS3(w27jE%x%M2m7(%js3;79b@*m&1MeS)AdrvEt1C
ZD&xNxXv9sMP%nyodq-VnuVjFM{JX*Nh^1J%@qKNM`9CpH*42kADK|sh7mT65-eDgMHu^$}Zg`cKnWn)npF@KT`WQp3gEjc64>$<AJJ}HICc}PVfT9J@
Lj-@5r&D{4zD$3IyF-07KmO1yDpWqn5M(RGcc+MaDHGlXufA(wsKL1zkFP2mpXivOUgsK#Hh|bTARWz%;h{n(+-uNl)Nqa7yB8IX~ol9U{1EoT%Q3_R5
g1I5wP*WU7j^BI8!-I}79|_9%EufNu!|1rzlR45hiww%~@*eV;6D(s06KTENXlVTY@o!S2x#)Y=P<0YTLTb`OgOS&JsbTX#2eUu9=lJE=R@4z61&kORS
dzC};9j!r#k0+QhL@##%bG~ynrKOE16RQ@WJ_7|LkObB8}4~hr1BMtZ}G4+&vR~#n(AN+yWe*D;K?{eVf8*<fxd5#7L*xC;H|)Kfm)TOE9k-kU~maI)|
jKo6%P0T=XgVQlKuT@i4nE+@WmOv%x?<RL{;M`_@>+5R&HT=i0-6;m8=AVb@#}U1W}?%*b#hf8=9DoymYEK@3t^5dwTwJ6W~^$FwC#kq~$5;i>W-`;49
}5Rv(ti7wc=%!cKr<YJH4J66v%%V65DN)UkZbm+W_nd(>OpQH>wP@Z515@P?<dp}N^M9p7@h1k1{jWaIN7F;N&kDqNG5XiQ}qB7xiKz#EXu+Gv|9eZ=Q
0eywjn8L6F=hbz`wX?unLKqt|OK`sK9wBSVUEvlN!41`y8Q{Wm{a%xrLixVQ;nY}dfg7lIJ)hKSZc!hoB@TtBucUN4x?BVfU=}Mpv_naSYY!4xFdrejp
1d@ms`Un%F5+^ra<yC}1Y(e4^d?s^W15N_&i}NIJ!Yq!y8-l24P=NWiGJ(<?StJC#+j;tutE^+{(@S^>`V%@@K1|{@)O|s9Mgv~1&MBP_sno<*N@bAP#
&dp^KVxF|m<BlG`o(s!;eFvRSWSA(aK<0Az6-0QS<V12wmhQdj^L5NyiEmC%DbGzv<W3qVo(uIy2YeciWG+6bmiuiORG*M5L8XtMv*@Em*vQc&-$adOD
_pBfqk14U*J3GqMIn}D^CjSNxi*ActQ9TC*1|r-ZC2r$Bn+jJ6X=ME<A^G{>r|4rHi|$%<2gyCg$RMgK_ZaMH6XGkedYep6}QW3?nG7(#Lyh-kpf*#**
!H6VL66c|}LXf$F^7w@81A9Y&6YqJ|RN6-Y{S^C~=RQIltAOnlv!2UI7}q~bNxXEEu!k5?DS+KAfn_=tk*jNW1;yRBUl)DqZ6v0!g5D=V2bFG%jE3s>r
<w5jIVQ7q(_r{fK4e=tnmsGO+hs|!8N!%%a4-wfe8aD(@H(RHI|a??piG(}Jz5*Qfi`{4?^5)NMO`#Z|VE&CBC9l_zt93QC82oFQ3;^5|$XhqxdYtUn{
Z_(NdKG#mRBx9g>pOQW>mnIR_JcBJoP<W}=&-K{oFTHq)PDX|>z36Y*$cCpNG<%7A)#K{R=Cm1!V6KYly)J?=sp!gYyr!%Xyd}_-jp<?P$fjd=IC8LHt
&V#|B8SK{%xtQ*&6KY?A>AYi7CKMMqJ1=@loBHe=V+5r=d`RL7$habx3@O7Nj`f`B>1&mw}38Kv&zU^D2vYvo-SGi>fA9g-`1247aViW{o9t27)SC1XV
ZAv7EYi3yOUiApP_S|9J%8yDe+UpL!Jv6Xk1n>Vi;Zt*gpbovNYkA3nG#-urr^nttIO&iHbl>o)4ThQ1r{0|0gmi;7*Q?Z4j$-2!+N1IPN4rxn$@OB0e
=F<miL7%`V1HUw`bWmziE;TSRaJ;(gZd5Nf$%%S+94qF1)w8Q&hetqW2l3AJ{4K}OsU+j?Ctf~eEt+lww#h3aP-pT!=dKd^l5OryqlnuyJ@>#&<Ee6p%
?Ipg_325{%9);2G@!JHv#zrg6pvy&BE4@*Kt(eMalt}TwZ_OAGxece-|i<CNwM_zd&>l*legwzNU-jT#Mif1pl_KIvju#6D!+*Q3Xe)x^ny@^`7q6r84
g^>gMRoeyVm|FmWik*5utVB+_x3TQKuC($MZ}C+;ikN^OVuZGO?*&YZZZQwn)5>T3pwImCd^5hcj$<2$5597xN*lWW(ACP`oi6<kU9EVnB1DA4KHeQoc
vcs<*C_G=Im6Z_n?TiMj}bFTli>O>)yY7%J0+48-@(a6Hrt|a<tTzP7<)7OKK-G^Js=HeEW_|BI)OFpXec~peSp|?=2>+OkGGg5^8>!a7P1!LY#<!9nR
t(ZCRhbG^wa;n=?dGe7#c&lQG(!>-4!kmbet5Bs;;my*BGv3A*PP47oE7XrUMO(u2NINUY1ykx&fPbCRv_CB25e*y$ZP=g{=Icwviv3#fQx&(QWs6#&F
@Lpe@u%wVCv@M3yAH_ND(|zsuMC+B8{TpSs37d`~)R8|^i?3NofJUa(%&)RZTi5r>wVV0JOmMr3V@5g#m&VS6KvRGt+Wi`c`v!s0mNpFUup{6FZoU+>T
5OEQ`A>x^I2p+*oFt9QeH4E6?s6d_^rIs?PMjX&2n+Vk;uGg(maG>L472EO7#MNOi?I<dz61@^EKQ$1Nvdl1MH!zs#3)+qW<%nzpXa*^CFQ%g*FLi%OD
H~*r~e6*91h;(p;O-I?OV)9Q)O#O5HCXOIjO*WK7U@nsFWzzjzjfH+NV)<5jcpp>^)g7fiL_|&vh+rStHhk4v1tBYG_(?K2o!K~*gb|HI&!-D{GK>%JN
)3rNu=wY7wPHK^rcFpqjfgDAgmy$@vcgARrc)Fr0q~sb9n*IStHA|11<PJb<;tc?u$7sJEFg-J1mO5*Vpy3$l|1y_dIjdD+8%x*QNW|~2YYiO<pcljxg
ZYfef{-w&pTVME!Y}Vt`V<3^)u4@wOL=g$GYd@K$95qvO&Hn_N_QD>R^w=;9RCXT6eFHy?Z1gpuxiJ2?n#|eEyA)60hKxd8Ok{8$K!EQeZXaQ`nstsgZ
XVFQ~+>sY^UgA-xYO*a0oUPC>n|kBD}<XHLynPcB~gSx=$Cf`fQO(dbz!;EZ3`tF#Z1aa}C9kGO^^DGtWnP2iK(Xo-F1m#$0;@x3zGgRYWs%m#q4<MSp
%74bRl@_w4{Yu&A<zv_=w_E#CeGxwubyE6wsdMz*XG!ItvzAHI)_fEN3cAb5M_Q+TW6jZT|OXj+g;Q3+^OLaYf2fHsnU3er&NpK2-9}?moO!X+(cauMX
DBr3ZGsx(H$U->zTVmZ@qP3}s?!83^JD#EU?n#ppf^O=Y!zLed5xujo(erb;f#uZcm6TH~gBY%}y}43yS3KF%_(+TS@BU=+Z$2=n_3b5}N`tLAD)a*97
}wrq3XbBg;^E3*^eq>135$&2zU5)P(f4D;nT+bM%<JI+CyI)vLkvX15==;0etiI!s7(387RuM@$s`W*EHJ0jo%G`EfjYXc#M8exgNoPzplk9o!bfuk*2
K;=1S+fO(*B*shkJB-((HR)SUWU3a?y1Q-AOt<9bEg*)lEUJgWItf-J>OG3n*J(ywXwfS8~jq`0<cu6rAxne^-=5Cm>)X#X)#xcc~tqh)=)00`Pe4((=
rFRzfuN?(ticU@NuJMD`NMuOHugo^fYMJ1jx4K{wfhOI|L_s=aZ$`&t14=+-^R9<;<U_fZ>yE3vIqevO;XKSex`U1Xk%mlsuof~fY&!9~Pnw$DonUOSr
s@6-_&e!KvS)ve03rrnKQB97N)Ev~Bv-mB$rYMaqD$6M60UXyxS$<5KH>*u}L08h~mzk-xaID6|&Dk-h^N}`$>PVSH`fRO13<;5rNBiK@-vZw%TC7asm
CIRht(6BTKx<KR@_E=L>=WK#-cQUT&x(zKF&|<K)SF=9-LuDlo1?z#i)N@4BJ)m42WVNfOat(-)MO}689eBJ~&O+VN7yQ=~#Jcis)9_3=yfj~04eQ<0z
B5To`*E;3U@Xj>gsVg|EL;{OmVj2e$LEDErb*8eV0N>;3m~8mu7Ms36(!GI7KC@)y5)`uIECw{eEBdnYk3c)Yg%3Mg!VE+zR8gajQWnQ<JA&S@c_hS>%
Q!VUKf3q%quGbGftFGL6*!pm^zl)pj?IZ(9$7nca0N4Zdxos#NF2+5NVs++4nyy&SvRO+UxoLrz+FN;Da-g6(rv{J)Ph#ht}6uD~n43{Po$Zh6(9}efl
82D6v(2{ciF-jt|K-K@CH`O8S8hgnszYQpfoCira=fN<^7@V1C}4qB?_S0vJIH=!?}IE2$lxS6jFB0TSd9?oN%Im16}T*H^%-l1p-Oy(u2BAmGgu_FA_
wBhrTfciSYtcL9=*mq+{n=l&3p@#>x4YjIxubZ{&H$BKnGxhSR1J-`iV#QQzA&g)IX7DOmTnG5!q#vV(W=%6P_iy%$;+@B$D>5+MK?aK5X7Crhpzk_Hz
)#9SUq2_j2O<_1oA9p)8ZjaNlTmFI1-Hg-ig$`G_5eTv!8PYYUR<xBN)T#S=2OV)2&F4)=8RQOZ<}%%H?Ro}r`<^BpumP5}nl_ly#;|s*5+I!pbls|$V
~1p2G7urg>qwK4J&>{+?i#MN*?OAQSmnVwHSgn{h<KoRTn*O#bxdsRr!IZ-kN2)^TmZU$NMZwzHi<o7Z`_9N%&1g2U(C$;IQsAY+%4IaPh5%ZxnkHtD5
j+l<x2JOz=|F_h(O1PaBQU;WpT<g+V#yF8y6icr%x~OYXSHpR*(JbC<0qbpGWX!>tNk4#4^%Qni?<|!F!$19Jdf};)?ODo*soDvcG>WZ7u`5SRDbl8Fe
7-!kX`Tf08RSTI;hH!zuy~H;X~Jl_<lJs3aBBb<I|?6=Nc(yDa!U=eYm2@Od8{xa#44##!wR<#v`_-$es~e+f)5%OKI%#lMvov}Oh2jt|>oeYgO`z~oQ
!BVfpNW_vFtXCWD<+sCeG$BIro(ZAcbIRTm4E`Br@Yz=OOpB`<AlrAVG>G~*AX9Aq_yk<Dx?gwal?ZapHWOmV~9!IBco@s!oi*+gMm6MQkP(HdbTIfm-
Qu#QHYp#M7eLwF)c02cFnzKS!?b_&`QetlhNn6iwM-(u!bm!}5%u$a`9^sg~$3vs=X|3o0B!_T!B!GYe!3@byS(!jraExgik^31AN#Y8WJ6^Fha?RO`v
N*g5WmF84gwNR>5JisQ`Tq6emE&;}wysI8E;)?H;3FGF0!d-+`~wnaI+?coX}WE6xK!FcSJ`CFa9O7?a1<KF6Ly+M!ZPk|>h2ygaAyKvp1>hr*|M@Xf?
@UR)vKz<S-S5gUIq7aTd2Uq%}5$z$oYtjB{o*s(d43iiz^AnGB(Is(KARz;23UnN<?0ad|u&ed|C&s%?@}Whs_tUcM3<3h}7y>rPu{FQq^tbXA>}NrSA
zOXhse^J80r7(XI#X=-H)7mK3}~H_f$Mamoo~Ic!6CNy8WNYPIZ@K#jL8o3Avl;Ts{1pwQgPu6OBI0Nc+VpW!~3W*8=S6iYZvi2KRQqhh6GoW>(G<r*O
DxRY`WF*8Uslqs7ViL`R>2YGCCh_GO}Tmx-pBl6&w8(Q45?X)kJIswND`zr-UbU9<}mLUv#wIzFfndkdA|2BlzRYIJ<8xH^Skf>l1)^j#D%13lnJVmZL
zTNHZXK&T^9TbdR-;FFnpNUNXy|~RU5Ug}ljtR4<&JFmWrSi((&(}8LkW-bvb}n&Ae8uB#Yxeckd`)R9fgbGk-iI-SzP>V#W^do1&pg0`yb{T}AT5wK!
4jvV2HdSqu8dNfrzbf_r-iESj|Z2_X?ML-)|Z6V3~ZZ>)00|_*E?y}xP&VoGe_;$9InJC_H3H7mm9bTB5{hF`{{}0dg;=RlAybNdZ7B*S2$gRx3WTWB^
i#N^s|)PeP*S04riQGtyZ8MS|BENPn?Mp_j58+*U2S=`H~x-6hXmRL}~RE`ecH<;<&ULYTsP$&Qyz)UYHi>7sYShB0SSUe{-WQjO)#X_`Hn|Ear6Z%J_
JoZr&+u$j2JqNx7od9i40mhWKIv-X{l1FDfQszhJz2?r3x+!nDLY=$*n<CA~qkVv9Z4jwJl2Mm#-ti^81ML~zy;eB~Y%7!Af^MZO#iqGpPflm>)9iy<I
`F0)38@;saYB8w-}?K5^OQI&>!s`zs!Tsbll{ANHH<htb3Tz!4|k4C|xJFBAQ^mO@lO70nu7F*Ae(fDX*u0*`cokgOr4D8-g%0NF>AED#%&RiP_p2CtB
kVnqNDY%=Nlu5CG9Bi}Pv{!}`&B_fkCSdV;3Pbj;NT}02PXEBX2T^v<<Zz*L>z{3RTW`QMs(P)GbAF&nyNfYjHRys#)D=~278;0>VLmp$Vtr0>y}^ufE
naa+#;Sl&T@^F|uUt;Y<}6k*Z)c#=@^k%~1X{EHTvLD^QsJF7F?(i$z9W>EpI==HF@sb7jhPHW;*AVZ7oYyqKAL(<MP^)?L6miY6VEhim-2D(Xo5=Ecj
P7yZRpSy<Dbv4*pB56O4+iai{Y~jXK2b<F68;s-NWpvN}zBMkSC`^8Mia)A(yT6#p^SNE?M+iWJ*lt02(vcg?e1h5|Rz>N>WsySrPX&iQ_TR1=we`6J5
%unKP4QkIU;ab}oHLX)RbC0>Mqrkj`Na)Z(rYGTFRM+*c6h@oR4H*&T2%{iErUb!N&c_nAe~kIg+(d}7~Z^Au%%fM(a1caReMFqZlZ=wrQZ@pxTZem{4
&n%^%OZ`@89Fe*rGbc=Lmisz?W`<|QVe?YiB#exbB>Pa%}<*j{ixdNY4BAPsF8P78kyby1g64wPa((Zb@pS4iCvNoi7Z5z*(s14A#8XBL)JchOE<NfY9
7hQKZzs;IcftU2<(wohUpy;t_1*PA(tR#;Yg0USNBnGb=9-Ocm!TWpkR>-_sH#S;)Geaf^oV8RZ7p28o9CAiCv6u<L1yJp5$(%UkcMG>q&h?D3+vkow%
GNc7v*2G*akQGHduAC>i#Gji&ku5d1Pf*L`Z<e!lzylf|M@zZ(`(KZl!XB#WHT<CB_5gOqM;>yLb1K1pmIpdQh0q#kZF5+FSL0+T-0{bxQ?J3fRN2-SC
v@K0{d_mle5BjuIyqa%C!(KHs~MxB=dDMkDQiYb$gHe(M2l})YzkOnm;Do>TI5ffwE8ai&Krci|>MmPWH$zuh(Q1KxCeB!~UQ4-elQXF3tD56-P~p@Ir
{z5gx#z5j{(Q8axuM0MQ6UJ9ET|@I9Q_8F^+$c<71m#;(gS`^^)ZQ(2kc`7*!yvLdtI*_O7JV0BOP`)fToJmyiwS(8G!6sr-dO{?+wuRJSJ5dz8!EZrC
UVBNMAX@?0qUtY4%xdU_vtR=d3M7U-B_Ie@(XBdxJZ+dJMraYjM3X2Fp^1Vo91WR0vVsq?t%;idY8b}bJ6IGx1H}JS~Sx1(Ubi}xL4pRwQXA>ZL2j2P9
tXot~_jwn})v+0|H}-KcS&dzwyE;!VxkZH-w2ty@8e9LA6XPwFXFBRHR(JT9RTG|k`AG^UrB-lVRo#5pjy@7uotGp{ZapQFDoVy|<~(kZdUcM#X>$zji
^K3&%P620(e&nmnCh_n89d_Egr9LK-#C$QU~_Boxs`}If}F^jaRTdeFuKk%X4IOK47LC{vREBg;Oudp`p}7{X149}Fns8Sh?BNplgk(JQM4g<S>>~xuu
kqwN%~v_=8-JmE?F5LJ3O_;|I216{nP*sZ6_4#)F*5+?2tMLvY=4~cZ_>5%a8iCWt_L}`besw1XQQH+G{S@kZW*A6z`kEI&Af9J~r)dGr2wkvdT1`5Ha
uO`d(=d2ZvDUAbtXgEkV`l*4@R1EyQR01#hMKxQtr@#t;u#Ol`2_vn^gIxNW2SL@ZfM-H@}M*y-^)@Kz4+?5!$Y&Uf4R9<5$b=Hl&8R!S2YdXEGkA|z1
n^1c{YN(+Qg0fQNFe!aO#E}@ur%ziv5DYa$nkG8S=>a_(%YhD$>T-cxjAq@yeoG`wGggFj8-lU1cN{^2jV|b$e1$96MjAFv<{NN?Nk@)EAL1OGUW7g+$
?#eCLynn{?AcY_=IE*^oP8siPA)t3)3{|yb8*nbMOt18K=(sA|lDJM~Du<eu;-uuL$G~fNGW9qtSjb_%g`Hpzwq#)moFT`b3I40=fVk8JYGRpk43-VN7
ES#vckq;|oXS;e0^D3zmBdKqagoC>FITO+!?<DsCx0&PfB;~YlSrlw$FQ=5&sZyYoC6Y?ADI&4Ca}4Q#s?~od+Zim7(^eXU_83_XXauVm;ahN+<&%m*e
u#(O|%}n0>0JNw5q{<q%$)|v?iWx;NzSB3oqrkg5vf%NghbIFnLZs*5NbhB`{8OiIEqU+;$D+%FmuL`AK*B2iDld@%`&hdbQUl$mpir;)!_aE}AwQ#Yk
Q`zO@&b<A420FD+k|8D3&W1m2lWr<>W$<59hl=6Stv%db7@B``*Rj=;!y;FgF|D}0J(oR@x~8k)7U-(ETFA4cN{ca6jO);N+~<LGvcWBk@Qrd{JOc8z2
F);RE8<0y8GWBk@Q@Ll6Dc8$aN);OA7;|O<+!}-=Yl%E>MPmSYmt#OFE#xZ_t9PX}hbi2mkd}|!`u5oy~#^HQx9R03wguBM!d}|!ju5qlp#xZ_t9OSNX
bi2keerp{1u5lE*#^HQx9QR%0Fn5i^`PMk}UE^4Hjbr@QIEG#0V0MjT{MI<sUE}C>jbr-OII>;iV0Vqf`PMl2pBl&Cjm8n;$y%FX&-a4O9hu`6FY=QR#
*125<aQ;tO|BE8Uzv_$lYr}zx0gE{rp(!U%CQnG!c*H)dFjAlK1CT)<uH_k1IE?HF&QL4k5x0!;fZG0ZDbP*!;CGdf0eOXxb?OZ|5h5u@1`;Q`6K;5m4
*MREHJyW;Cw3!!>%lJyRv}3m4#_n7Q|gy7{8STdRG>@U0E2vm4$3q7Q9_q7{8T;`>rgkyRzVXD+|)DEQGtVFn%iw_O2|fyRzVXD+}gNW#Ol?@b{)Hn7g
vzd@Bp;t}J-Fvfz9x3;M1sFuSraek%*~t}KYVvfz9x3(Br6th=({d@Bpdt}Lv(vfz9x3;eDuh`X}jd@Bplt}KMRvfz9x3(2l5FuStgd@Bq3t}KYVvM_!
t3usps#9dh!zm)}YR~EuuS#Z9U1?i`<@OPsu2v6@^6UWUWvYB{gvm)FQ8*qG7>Yb#=2Ut!)VJJQ;`ocW0a-v_1a6Dq=D}b*q9YBvM!aDT2U<z0<R)e64
+;~ue@L~o{oB?B8MefSmtjJ#6GUP2QEl1j#&SZSKrr6(1S@_+^{+|z*eqWyd*m=IU^L*!<=fj=nmpjiNzj;2r^Zf89&;QGL{`k%Fr=91oJI^1#c|O{Ce
z)`d@tfyYJJ0uao<Dx`e7N&`W9RwfH_xwjo-gh^-}#5+`IlCBM*-WCE4cU54bSN<NLuD_qRGv$vcPr%{<7XP9v9egJ;oF3y&R&k0Pp5k?g~;V!+Dvgwg
@YFpJfC1zBFn7_B@|s8VClDIf`umdOy9*xSpNqbScNjJZ~99tmTSe&>~^{Rdv08HF9Tm<UW2Q_v-gW?#^F>+{FatvM4!x$zy`V%XcxvoWC5opY+wJif*
FCpT*UF7FYXOT<vFZwO?IaP1IoA>#mve1x_qW_lM#L3#vm{7HXz)R^Pw>P~5^SHDYSjMTL$R8hZbuxWa#&_8LmLyxv0Bg9i?T7axBVm+{BSK-AlKe%_+
e4WA#yVfg>x<M$E(p(ox1E)KW_)-m}i&Lq3o{UcV*pb(Au7--^0ahl(H{Xbb;?eA#({1dphlp}KfmL8YK_(yS{i$UeM{m9Aik<D+Wd;BQw^K<|FT>t-Y
_y6}Z|9^V@{srxSpYi*f*^l36|NiFozp?+nzWwu0&)-4hk9@Fwh(+%}Nq!Vp`>pHuFDS0|yR84Q44cjXV@KM)|7M5gM{%#;y8mW-stBQ7rc>pT)bxkqY
Npp~pX?F!0#y!nr2Hrj_Mm1h_p!yPP0dFI@cu2v@88{j)C<aMW?Gi$i>-h^v>$b!tc;h$T)p1yO5#UxwN~IyM@HgC^Gs@I9Q?xgW9K37M+_S?>g;w4{b
T&lzqkGT>x!#ckyoK7nnK)?Z`w=9@?$wYG<as6<QmB^R_-&JxKx%-MJ%Qwm6#6ts%7I_zTbX?)N5u`I$0rU{SaJWLFqK|NnDa_t+qJG^t?8Km<@aNFxw
%NMPZ!qOH@S)G?KIM^=z}Lz=K1tm;uwmQx3M9IkIQgUSait$FL_5>tJH3J`Y|kYHwjgg*rQulRM@?h-FQj05Rge`U!nbY$&`#<%rvnlM=*1I7J@|Q9@!
!TD@8~2*fx?(*+kL>pi?)f+r#zkt<H&r*hT`;k~Tv<feofnSOIQ!1*{$h^mjVuab&bh>AEk=$&a%X)EP?fXx$`)0=4zzI3$icaVJg8WlH*DplW9IPrX0
0(4hDlqqff4}SC?ef8h}>c1!a$?=cwuddV{)O8jqgiGjV-GxZu4%z`$xaA|dHdaY7WnL4!qUKTmlFq)ZCKV@8v1v}tRXs{-^(X_8xh4hjBHW5p<OpX`p
+0X!O=}jNdaMV6DRmM0w5j6Tg)%>(ffdQ*{rdY)q_9Vo@kYLx=jbEY#B`f386+jWJsmWWR^L7<FBmXS{Oj4lyl@^4NuNKy>VGarVel_-V)HkRYj^q_i`
qQ5)7g%_QoriG4Bv5Hq3+Z<rV_KX1+h-oQS%v^UVT?D2mW!vnc#3LrkJGek@mP8LP1Zm3(BIk=%s5ecVdZx5VhuF_@?~MFMLu7<}|s{4L90$)x;8R6E2
0~g|%?bv7mRwV>De8wN%O!U$^)B4~oyiS+WWGObMT6n}1wQucae4St};qRYdL;Z%QpYq!c7Rbc1T&PfVT9d{1QC*+TVk)k^2n4w_ItEPa|H>WOP<raVQ
t9#4oj%^_0l1)KyjkW(~-1@zU&$7@9`c2+bV4~c0QkAQ&}GgqdPj<m>1Mv)SxHnx!>uRUu7ns?&;uOdRv&y_TV+fa6*m7WY#CCb+Su$Ml<K&kA6k<41^
9JclU%=8Vi>4)4qy_bDNm&j~{4N`}ns@_}0uA~~Y4cylM=0ytvBv=+5`EC8Fk#ngbsGh|XDXV2#FUPz<-;Zj<9ZSVG+=JJNoF2YV;rI{9cKN#{z^T7YW
m@I9K9{^9q?&R=!RZQp`}81M(J9P)nl0KewFIJB<i#pRiLt%bgZI@EUN^Fs4DQaeQol+9L|8*jmxH!Q%26B6LMJO0Dzp33m*Q!jVf{LN(B;lnl5XBUGG
9~U_FBbXzGi+53JQk@hHhu&BxxLf3kBl@88jHT5mz4E;VE8kfr#eEI+Vr%&sQjjTmS2ixA-!^NdaOFYEiEfDsDW|`~sWwE+BRmny<=Ymq4H|LOSJKo|H
O)hk>Aw!3R|cgt!w(s|bNyS}455m~Y_o{R7t#S<^(sPg5i0Z9cjuv{C&6&@_oPC}7gF2|9k%1Fj{`lM(v^HBIGugrya-CMPKD_?gP%<H4%;w51@lfsfv
O4_L{5_M;Fv{^q*;^V2s<bN0luB;`{jdZJ{n34MWrPrs&D{z`h)c$<`v!OcM5XN)xU!`lV$c`u?V58mhA`2@5hSSvc9C(p{J8CFCm)}k$-WTjVJQ7*4S
bfy7J!zHZ?_9TE-n6&!?HO)$Nm|cc9C>xh;ep`>~jq;|}Z~@qiI>+aGeHF|O>a%{D>hL{Es%*I<G__kb)h^YT@)W5vJPzS)LQiq&4X6z#=m|`Q`mtU5l
k=fHA!MQ!QR98`HOGxQp$sPnErcRSyzs_5AzqdenSwI(IxYnwtV!jy?Z4#Mi&@@>(8Z~A>SRlnoM(y^g7-?<?X_u3<_qypaZtw?spVVW?77ptpjD6dbR
DIaDa`t-h8`v_({+vANVuJ{1C*yCn=)##eT)8}gV<vSeS&A#_8pL`A6UdNpKeU?U{63=Q!#cgZ{#hQ>6-;nXiyUG+yrcvE2Y>yTH<CkaD;SIHFY5;MB#
XgJjB1)#aA$X-0UTxRp@w|RmqCbRTfZ2T@ZWOY?xfUxBHWwuAVOT8JXtdUMXmSRzim`h;gmx@le!A?1q|I%y0|FXKph~vN8=B#o;I4d(VQ!;4P|Vg)|K
@m}W8X*%ZyP97u}Gu9RpABSep&-qz#9G6%lnv*(m?X1GP2PRj|}iF~8ysuq%}9u6|Z3$B@p<O)r-a6ck+M-@jCEAXXdZEhHzRVJERsXqJ8RQQ%iJ+l^t
ZumC!m$RH<7-a#<$%!oGf%5`UC@MGw&xkP<<58x<?PE@8ajc@l8R0CzPeJNaS2iVs`Gwd)F9|k(OQpQ2h7x~*lw|u;BsB77JmupV-hwQcUaKW<_O-eSP
zlWt_4i;~5i=WKAmk?tv68BlhFxBd;!)!f;$~09ox@59P?omc|D;S3*9EV!VB}vzC;KC(2Gxt>tAF&S$g5$yEvlKHu(T3Or&rFFI6;L*Za;gbDL(~SY_
Cy+*3c)V(}$62aXptVVgk>?P2yk+Ldr`P8d(CBHc?_4bZhmt#c$Lk8QNL8i211<QF8M{Q`<bbD9*aKecrUMzDXAD44JmMPS|Wi+%g_KCDNojqBM_hrri
zL3wEE){x24OFZuQ06{7I~1sYgk^FP!{)*zV8ZT*J#K~lke<wW~DyC@%SHfyOJH^cX;4hTya-Pc&JaKu4#O!V|gQ*!EIc|qXI_lYUL>VFQ+Hop|px9E?
@&;HTAb+8#~V=E#cowf+IQVo&6JsLP=;g%9uio#Ox)p`k1SkLXv{??sg{<=tLO<g2u*>rZq^V8;0w#6org^gYNuj02K*YDY<)}KQ1N{MAp9MDT=Pre>;
xF;qr8=<TTga3N}XwjVM(72mFseCyQqww`Y`HeMuD>K6Yf?z(OwT%2y9hM=5a+Zcun|HFbSwG<bshEP(>Yry^Ym(yfhw&Tp@g5oQ{%pSri)=nI%(gI+U
f&@kheJ2DtJ(R+dmJr6^P>B-JjTr)#_ddrpQ;hjQ=t9Gl7fhXgcEBB+&CXsuUE*3=UBne=k9L(&u{Jv8sZkO&7;QSwu*bP2wo^c|AxiY4kc$Xg>?}kQB
ByFpz9}fq#kop#?P0df(mz)>P5XV1LU7-H7Zra9q>FF(pXeZ1~7>xR;NASE4YMC3(dATj+F8qyuzEX3LyKyA*K$A5UY<bZfRGC9*JaI)Lmi4E^t2DwC2
>66|wVJQ+dxEM+ZCV+7d?mpaRp@tckthxW~P5@hs??f{hD^<>?OC1cCzG{GhY$T*2{tVykl_)+4#ugytOR$ra4EjDNb@M#lNxSXrQBUh6FVJP^ZmodSM
Xae|+NU=i7y(vFRMKKUb^oJ_;@DBA=cJ9_0I)wmE`-9@~s4`X$JTHnsCLR&o;V8p`Edv+d+9U_e-Zw5QE4l+0*F+c-ia|^f6+yV@s4@$K~4o=}vC$rbC
`f0#GA?SF`)<=>7VL;~Eiwh}-$j{`2aXPqz1#YwQc)h3&oKBw*T~BpB9&FPa%=@;t0GKcR?HD(U!6{<A#HQ<s4nA|nT%{E|fFpk)-qYc8>_BHsp_nr1<
Sgz~Iio8kB_K}t<>{kmYjE#(DW}^W`Z#m1>w&X{1vUt;WQLDViDp25*Oyav5<7>&mJ7N!u}uOy9_TSH;n#!S(UBrlr<$C(WRHL{ZlD5q_X--i(VqqTu%
{~BGS0+V23NF`Ms}`%;V$o_z1W<AWh<+N7-?|MLNhP>kYQi}40Sn{n=e0z*oVCGo{5L)NXgdi04+UX0k~#u<Y2e1<Ipvp?(1rFBkAB5JTKzG1x)A}o-z
)22#Txp!m5ZoO{zr<d@Jg#0_c0_V@W%bA-k|$P%Bg^A*s3Y>do>;3CQWyUpnbcFzg$o+2uo?Xy;(x&~<#jEgIY}4ePrLLw2CVHv7|!r*#`YCAlL_b|k<
&0U3Vkfn->@yuI9Q!L1`{p!zB32b%_u&$eJc!ly5|L>=Pe+3Q+|b?&FKOqZkr)%z(hbD41+D}U|}dp#J;xUf1WZIMOn{{_!-H3K6FDgmDvY|uu{hEBmd
cyXk%!NubW@LT|*XNi3s0i@wAN15l3tUb5)xG^jjWclkjos4-7SsBq2@qUTRxFmPYFvXnV0rB?O<;WZukrlnx?f7&37#YfX;T|yo9z6V{9+E|Ttz7j{t
MVLn%sAg`&tk}Qcmu+{SiH?9hmbp-$CKVp=`=2tOw`tbSqcbP{ZY!Fm^Wee(uOxA)7MA~mjmv<8O#KFo=?5YMvRCV48WB4>J1~YMYxv_bq78Or;a!n+t
+klTfIgu73#$~l(+l)yq-B5bnA7SLs!`TFIZ=BC4%%Y0`)22VqanGc7N^YWRTsyqYSjddl{=RQXt><ZWMo5z^6riL>R?*81BO>n_0KanW==k5)q#&z<4
?M#J#nzAK2U(!f$Oyb0{jxGCg89OE6psNhZf^SOHrdZb!1+u73b@bfDRzlYo_u8I+3?;c-dlHJ8B3!HA=ih70Gf$1KM6)eX&FW<(%gy-O_nU(bp?@-KO
tCeVWe>K;y-wQR_uR#Pl;0q=2*ExdHVWD+1qFY3jo03Cv8j4dJ2#>ycZ`uI#G7rX%oJ<oqtGqJLt)P<Gw2n&aF?_26_UDE}yF@Aw3W#%Ix8t$iLZpMd0
+w0lK!^uRzt!{o+-KuS;tnFjl+7h!_Dr;cXZtl!0I6Z}CWJrY*xo2M)pEqUD<8;6PpuA_ygX_^Y+AfvY0&Asd5jywej4NA;w<3JlcR(I)&hcscq{m%vw
S0~UUY_`f-3%mgVsOC9C#L&6M$BNt9D#Z|KIjp<_!G4<pAiF(@*+o#&#WO3-?@C*a`w#=Vl(zW3g^TH^p;V{sqp%U-22);-m@MS<Meg#LJyM&f|p`7{7
trx448C7x`NTc9db+a#U~$co@iLZzBzPwZGhF#9xOMUj^iPEPFQX!U(a%_AZZP6k}<#(I8HHZAa^LbzAYS44>{1;`Rx13>rh}F3ld|!o8qKmO;xdCU`f
DJ(yUZa+js!B@4`<%r^LasYWt)#_X#+v+4xFnlMb<4oVpQ{Y?g}b>$uCS{OhNE&kxexG|7rw+Vmgp;MbuuU4*J>2G2p@lD$M?OO448<Bur4sc#P-SFE9
X8VfK56dC=P1G``fR-WyYy(C8I9Pf&pDM4Ug|AJpKlg#^qmMEkO?5Wobm%HM5r0(~^B@Ah^6puQkXi+{K4c1CNKEt3Qa}Fm)X^YQcvoy0eXa}|Y`myI#
vw(rWvA1&!B<wESt3d|~D?%ZXX*R?T2`<_LWb%=FZds=UlYs!6lP{o|9(sct)U&_j*R^z*^+pZxdEQ3aoh+{SjN!Htsdp(&w7r@AEy;5IPb3cIul^;oC
O@O_D4X==`^03G^{gwLWBF;YI_vrpOdsLG@|eJS9Q~-DWq7_d<ATL}_!1Iy;xU{PV)gSO7{E<Jg(=n+b52Q<U#dB@b8t~J=IRX<?QtVEU7IUgu?}+;KF
Arsr~~Y|sIJ|==3+~I{aIx6RCTZ^46v$lu`B4s>z3cD{T5pcT23w(*6GJX`nr8)ugB1DtC2GJ@Ut8r1TC^=p68FQ7z>ACyJvZe&o%^!aJi+Z;K2&$7LU
`%IlVfpP{xghT4eBt*HxP#C`l0;y%#K<>KKirf5p+UJ8%z>>oq14YPoKKi8__Sl${8NIEq`iZKE^;=cAtLj>U`}oB9|_VM?ewY%50B1%{&u###O3WdLV
}eO=vSF+V!e0Yc2<$M;vgiA$pQBhhNd0*FQBigRel4&DfaJyOrjU7j8`<JSI%GBC5K(hGh#T}Fy-xa?|v9ZYHHci~u*FcloxiFfKG97BgJXr`(rHn;;+
G1~2=-?@%+J6p02)i{pCW>&V)W~3HyX6yV82f%q4@12X<oL6=vtdYhfb+t&4*c4S?yCdCUM~yx$Kv_9w^)ly^5xt=R#Yp|j9ia~c6#f{M!!z|9oHfyBi
|N=ap!69>HcUtZj2OHbI&)n|rVP^4)2@LId?887&$XfpupIHFIcLE#a=|hjrEU4jykeyqPnj9MxzmBl#pQL)Hg|;vMWC6^1*-Wr^~V#E25V59dNC-baH
jbcMAIpV@8C|vLKO1B(ZK4@$mArqh7LWmY$uy6<^$=yrG{G;M{eOp5#L<4VFZU8t0WaqiIss|Dq-tC<EF!6&MzqJR2>}d^Qwn~znJ<jEMDr5eyPk(@(_
yClP%cBVkN6MUgzzbv{!7>rJZcsC=A*8h0!6~-OVk)8*6$zEQ-RV^EmdPZnD$-d6ay~%MaPfxXZ|m1U@Z!(cC*8q^&LBhk3vljP$zsF1edy;AYR%9*1i
e0T#cWhij*B28h-9b~@c|#YiwkH5Wv*g}_k1il5VPCssg}WdoI4O>M5{B8la7jvAo5g-1YM91JWmNE_vuF^$wA$Kp)CVLV`oTJIlp!?VJNavw(j64j9&
raFuLTdadF7+5l+@S(tDeI!>~xd{%gw_#L-8IZtJiV&a}hv-;lm2CI%s?QGKDojXM20*|8VxT8WU>HuZZyIQ7M;I4R>Z8p0s_NUHg`{!b2d3lXid!k1E
Bp}{$LDl|)D{@jpZ>$V-+(n(Pezw`#_G2Nh^PH(SbPhDY~mPrq6fJU+kBYQq?ck_Y5YBY9o%4Owok5fxrKU6xFvCBI@~(v?a%>khGbMb6M%7DH?^SCD@
I@gn#GyeR<cLlE7D+e1Td|mMovk$`D1TaOyyt9G~%DO8^AdOEO?wTS;g&oOJPn|{mAqmZ!_b;V9{HQ@7w{m%mhPLCD&o+rj|bU#l=T*Gyc*Ij9Xw<ljv
<^4|VZ?@47*LPmIrqQ!%}oBluK6a&OnQP4Kn@`t>$j)eYXAH4F5hx*fK_L@+{xKNWrpybo17pJMiObjYvTA9;0RdB7=dFxnEat>5Lqy_)H<9vpCLosUV
Wg97@na4(&bZGqqYV9+5{2WC7Zr{fSRx9$!o<#>)hWsk4ieLkDX6oYQF6n9okI2b>EaVP!D6ePThby(!VHj|2QZn0)g56+=|bc3|6Jq8k3<@oE$@TU0s
AY}WGV?NR{)qN6+7<0gCf)4YPSs3oRt<bT0-llPm;<vW&{+6tsj*mCI)%fNxRZ9(B<7}LqseF9-$osg3;OBS@X-j1~fQ~)UW>k0^*KD;f<(8)YQi$>|`
#~2_leiKbJ#6zKMeJC$;b01ecUQ&SR%GfQ^3%#vM99T#)4%O`IXcAI8M~AhVg-=g%sA5Ly{$Ol6X0RY%yYy#MjDtakEwvj5~q3_!4}H1?h$MJ$4EPLnj
#+N95;cKdr$)Trr3h>DlNR#A7--%i)de+@fzE|+>igBV^%pvU<vv|djLHy$Hwf%#R0kjo0_{%0{_A8#B$C}n!%>ct8gq#7H2XORUvNmwj9$03Uuy-^vZ
SzM0V|ci(^-wxeY|l+dU9`2#2Gh9Xw!YLu!kMu5*rj;*V8i$2fSd^+Wbw^kD@Z8<u%aI$K6>Ld8^r;_Dom^-hWv`)tvnnd){Ngj?u9QSSNc0LhlokEnB
LU0-pAlf1A8vPYC7A-H1IZe}R~!==u^i8S5@)>$mJG^<fL_-yOP>3!JDmHSvae3Ya)#4bZ|xKPeE_*<0rx)HMSCIK`^f<5H=S4PiprFwd9+ZDUDWO`zB
=NC$`(0{ZW5YkLLpj?9C7BPK>16hY7!EyD;f(YC}#c8MhAj4ybiHT}w2umer>Vmd@Nf}T<UYJbSOYRl{og$9aSH@|^=`EZpKq#pRs7dG^Jdqz6Y|DFi$
E$VM!5>{@DNK^|zjUMj@(7F(oYgmd$9NwW7iiCii7rPPUGuev_?8*GeAS^77T;!E3r4+`8>b#ghIl{XTy>;hJaPBmR;EF`+h&SQc|dxFZG8AbL9Dlqt_
`rwj&}KUNLTL0t^i7(bO3MWI)Ygt`Vc=k{eS0R-!B%vdfce{O9bk%19NEw-c)q$<|0EaxlugV17~I~XJ|58?#NIRRmMU=k8F92A5YBN=3HQCTkh$JXGQ
R_MqE3lw6mPp!MNYO#QycCaL%EgXxfv&Lbg7B9^U7*d2(thayNgnzjVIpk5A#;s)SCy9<XO{Cz;ZQ;A{{hZBXr~b*BCJwWn}2sag0DlZA+PLJ0~%+QZ3
KPn1*Uob&kYg|B|{=YJ#q9Pa$t`R32>oj;2^e;&X2GrRNWb?49HH-CQY{JGfqv-8cL-#dR6cm6zn^XGo&&&AH4$8Y{z?fhBX`SbYApUs^=uRDJpzxgx0
^XG8q&*L|LE_eRi?fiNC=Fk35{``|a|3~A`>&~CYZ~n~g{F&MLv-8cLqn$s8JAZb*`E#=KXJhBj<2QdEcK+<`{Mq^D&-l)ty`4Xg-~74R`7^Wg=kc3AP
dk71cm6zn^JjPG&&AH4$8Y}Z@BG==`LpxQpW)7*yPZEf-~9Qp^XG8q&*+;!6F>R$-wl6;c7xwuir$A<%F30!0LORMr=>ZL+YUBZF@Ipx@I;B=K}wf1FV
tw9a6nttMHzL#fB+iwQ=vSJTwlXkS<=>7DFP+L7P$N1>F8dd5(!>lc5=cNB_Csl6T=e|9*;=i|5p6@cjLc*zLLg2HuXh2^%ZyO>wHsRb*H}FPJPF3>ig
KKZ?RKf=bQRYJM|5B>g#+{UwWs$#ZG<4Z|W=U)OX#f@Ayr9{hj)XKdJ9e>ifskcl@Tl%1(WYo%)X7)R*6>@48c8=bQSvJM}Gg>g#+{Uw@~*;!b_XZ|a-
v)Ysdouk%fP-#hj7cIrERQ{QE$zRXU2op0*v?$o#6sju^s`u-KvH@If{MRi?rOTpl$3>L~Dohc<QvV$Pz0{vv$pZb{dEWd_Ca4sn)9gmGwXSdC*<DgxO
Ho40kWw68}v7`R&Z3z~_9KV0p2?D}+Aa&ZGcvJXYsV|T|;4Ld1R$%oJ=lNz#Bj*UN14{H^v+X{WUk?<MkPO#n>#JZ6wKq=x^PjI?Lj74c`R~DC$8QEp>
<pIK8LacoVDp{9b~}T0z8S2vGuU-!u+BdUgB`yatiCf?V`s3=@4;Yw!LwwT<U+}($*N>`+hCp5m0O+5DE`I+B}|6+L-Hp7TNv#0G;Yl11`Zuy&!5fv2w
RVSX$=#9b`Ae(rYi1C)%j+s((lVu$G?WD0^7_Qgk50|mzXTcir<1t{V!&!WR{kgYv5e>v$E08%0@pc8~v<o^s6fyHHNsQ6`f*=MxaF}^T)~LH=Jlypyz
^L2=^we;@8P$J?rh9Px||0e#+MrO+QXH|Ho;sq9^vsv+Q_{NcJ%%&X39tapnyA>jKZY7PT-ke^h4B|AUX;6Q1a+4#hZFi}}rw*pJF61doyLi?1o_Ybmv
9`B53-w_g8GRyO)O8b3)*+k2y0huU_O?pXY&tZ}=GOx|8ldCzY;szv>)vPS-M|NLD4|8V#J_cQ;0dj0<T_S)|<et$dr@%!xG-`f7S_W#$nfBwn&dmod_
1NV8t8M}cz=szkO{nqvS7gRR-UDkh_1rMT+Pc*2=^W?tCugW^rZ(Kh{l70drAeT-8T;Q*NsBCnsnQL4n=6iO)^<ok~D)U^8)_nrw`n*DLczJ*5|8E_?e
{cJtaTU%ys&+hD>5I6M=nv};qdy*|mBHmi#jip7QQ7FD#%XbV!YCGgv{(Q9_*cTKd(3#+Vd3*6=-nSGL;XA3&%d&=kp`v*s<N`cwF)LrVZsO+J>LVwZ3
^Zuak|*?6rUA@tJzST#R&2?I+o=FSGnF01a>{!Q?cC#uIXfOfrE(|XsC3{)al}*VE5TArmU$nT&;o7!3T7msk&>lc@mkhgXQ7QqxnWYOSRD6A}s7vgCY
*oaa+Gmt;pjK4?UlhQW`#sE~3Mb2BIG3z0@y58AFy#IP|ICBJP|;mx9%U?9s4(bl>4GizZU>B}Q48I;GB}@FH%1sEBS!)0YXs)FAfihN%Mdnbqf$b`da
t^pX3?W#2rk=?5-t`$Av8m-MyF_bkyf3KHc#SK|g|91n0f+)op0fuT2U55o~kF=-G?S*6q(P32&a)mwj@&rp8#zx~mF^wodqtN$(hljEN$3yJG)b$`J!
vshF<`oh=5n=6Z=dHJAo|3s$fW8^_N1xktPIDVJfkrg#4y_E))$H6R(Tzwy)I2bXCWnskCo7=2{)5tdZ@N|SrRm!~Jg}|O@ur5TYe`4z_z}Tfx{_F4m{
pKdrKG)LMj$p8a25q~nV2O{UkGF<`Ge_yDxv_+=PThTknlcJg4OvAJc<gEkRD2c@r2=gmZ&EXa<VqjVdAbU$R&iPYPmx`r^g%yy0~RI&r<Jo%{vI3F5N
wkBSCx%g0;i@XyO_A1)>jJ-YYnH|iU?dutu+?WBO(xYdM2!}c4rE<dUHnLuGx|qBy=jUHf5l)D<{b)0OUmA_}EmR)$RM(wz!BfZEfqnYkE_DO1K3{zK;
-g`sk8*;>)AJ&y0pzrD$2vjfLmtYb6|IrLE%zqvW#ad+Hl8LefNv6Bh?)@(n;7QE%->ezJJO(0P=7uE;c#%v#}Eq2pAL5iBJLNKsI^)Ibkemm=*L-C9@
#jfmQa=^}N`myaN|N-~Z3WyE!@LbAxgMxPo>cYXbZ2tnkSDMT}=zI<cFN=kT#cN)=ndh#7pQUVzBB1Dh0z$Eo{OV2PF$QAX);a#3!|Dr^rD_1nnkGrp3
-B1uRi4`VlNC?vyJ^w6tK1rZVs@>95U7i#9GuNWdbXs2`<mxHD4BSF^2pUPx<8uI4XuqZ*VPCA)-t|?$iAS-`{?bRXwz+jUK#)x+4?;;5tHOfSfRD&9C
s#6vpef+<U~-5YrmR1y_rQRvWhv;!GQ24}?ty~(AvvIoR3hB4P!U2c4hmGCZzXQXDkVVWNVHS4sIjCL=1GGyML_hXG$oS!Q_DdGEC`MCA;&dKbTs%JxA
{c=lkgQ|EzbgpjCl&Qqao?`u|30AlBlSrqqD*Ao*O_PX9QGt$-7iv=T8c;8v;{tFCOK|(YTKQ&pa{pT65pl_e98W?Bf}|>BnlYydzse*3#niu1vl(#7b
D<Rf${VRY@DE)tYm#dfvg5U}bGeolAz0CQAxEZN=@yV4TmeOsjfo(?u(dHaj>%aeS#$P91VqjZT*XTy>h8Vgoq^o658Y=a>IP72C}?EE;?OJx+~NLy3W
}Ti#=Y3&^Uev{7yvYax2PmypXesQI@3Z1Qsya9;t_Gu8`9!ZM$MxY(|f8-O7)q6OYyKty+RF@qbcW-9myrcM|rKX;R_O`}lo$axjhIn8w3EX;=nQ3&~|
&xab9B7X|RVtkZntj4A{L^ExLvhxulf@6#8g;J-G53>_0&W^s_qaJI}N5gA+U+B$V<@$6H2g!8NbLel8{?4}X<#H-Q4%HkYeI_qAp)q1<svS}GE%{8o;
Bm>HQ>F<=UupWn5^tiepu$=nk){{Lc7J?uMw5M&OD8J1K$yd1M9+xsw(*_r9*lL#Lk%<glKiQ<6n>;fI+cQa=tWAaYkpga9b#%y#vNKeAB3k|C@4GlSg
+3*d4jNXQxqA@R4Rwt^CKQG-$XNgx=Y%bE@eoUIE4r+gt+DR)C|RBfvC_Pd}L`^u)=K%anqF|8DHq!=`8xWA8ntPd=|=h_k>IBkJEH|=B!~&ZOcD{la0
d5la{nuddlJzWj%U%iB_tPDrh25BL@L(%}O<1l@^L>)=cxgd6`CZemc<YQR5sA2M;%?GN(jaVs#X*@5$Gh%3h(rxr}YUg^hGFqwpY@%tB8M7TtOsfhZI
>YN(JFyAEsRdh>#7+FeofbbDWqXs;DzDCvlubKRG{lfgkee%=ucuTU~Eo424XI8XEp9J#lP<P5~O=i5{DxfP{EWsw8L!z@m{dM<r=db3YqrS;P^D6$)A
{R7G{lgtJU_n?yWgSDI?ag}?N7b5ia1CBYcEFd}c!TMoOmq%^!F1XfH{gDS&g|FfP7%8vNy}2u;6TFxi2I4bD-MzI-<9)_j$Ul4=aSsCG`ZI1V-s_jp!
Cpz|Yp;fip=|rpzpBim$Db{1`Qyq)dB1Y73r-Gty$Gh%l&%sW*_i<4tHn#URA!Wzuv&pK)^Tt>dp<Y_BFRJ)5#N2)5x4e=qIT$QP+h6dXXdi?A8z}DIJ
c5^yggbN1AakI{rQ$u=FP|uDY%F5l`=||%)|h;m_wpx9CMOJGn;*0oa-AU5$XH(A@gRDE8`m~=JO<-+7%u|MxAstnebg2EG}&0-IyA}35E965H>Lc7Jo
*4dC*IfUK0x{)BA+##&vKFDQ+y9(gIKsxx;onso-G7`ZYSzlu(*SX<N_9Qw9HO{7zr(b@rx+f?`^CG-f>MpJsQU;Kgt&R0QXF`#wBBz)T!0^p+x_ba0!
O#UzzSH0Zrq>MXSiqGcVyW?z{buCkT%`d9JWkL$m~sP$F+?NTCo3pL6GrHT}nI=5o5O$eG2@>Bld{;!dF+v4Bz$v01f5kU01JWyw|QfbwGBETQ*#}!Gw
Q4R?ZUiaBRcGPa`Av?FVaBkEWqAHRrjbNoNe;B`)an(x8B6<OGu_&Ue?7~u&CZmJ2{tl20Yti5ArE-DA<{=Q-HCua^yS`xY^nEm5kRX{w&TsdR4ht&M2
PkDBJI7*~fEqnzGA#9HCk1fJn`$)sks>+wt0Kdy1TsRuqO#EsWu<;pU!RCxkG{{-W&2p$<n?FEQ0V^=|B_9+ufPA7e;OaJA^E2tLTa})`6S(sx4UG_ld
1puN7gk%``?yHI(&V>|NDRamw*1>|JQ&1fBv`s??3;ifBrxJ(?9<o|Mzx@q3)BU{vW;@Z>_)n`ltVCYf$BV)YMVZe)8r^uHD`$>t?FAFaB}${KtjAT0F
Y^@#9XvUiJCslh@ggS6k2ie|6zF)B
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 05b69cba76f7a65c171e83755ab28f0b128bbfb996a3b2d3b75aa947d9186602, and the rest of this file is 00d8a898faa06542abe613d42496ef05af73ad918f699c77262b5272ed5fe6b9

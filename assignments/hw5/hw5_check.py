"""hw5.check, hw5.hint, hw5.check_all: a homework's practice in one file, for Python 3.10 or newer with NumPy.

把它放在 hw5.ipynb 旁边，不用安装课程的软件包。它只供练习：分数由评分程序用另外的输入决定，改动它没有用，也不用交。
Put it beside hw5.ipynb, and the course's package is not needed. It is for practice: the marks are decided by the
grader, on other inputs; editing it changes nothing, and it is not handed in.

``hctnlp release hw5`` wrote it: the grader's judging code, how the values of each exercise are compared, and at the
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


# --- hw5: how the values of its exercises are compared, and looked at


def judge_of_jacobian_norms():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_clip_gradients():
    def _finite(got):
        if isinstance(got, np.ndarray) and got.ndim == 0:
            got = got.item()
        if isinstance(got, float) and not math.isfinite(got):
            return None
        return Text(f"范数应为 nan 或 inf，得到 {brief(got)}", f"the norm should be nan or inf, got {brief(got)}")

    def _gradients_complaint(expected, got):
        if not isinstance(got, list | tuple):
            return Text(f"应返回数组的列表，得到 {kind(got)}", f"a list of arrays expected, got {kind(got)}")
        if len(got) != len(expected):
            return Text(
                f"应有 {len(expected)} 个数组，得到 {len(got)} 个", f"{len(expected)} arrays expected, got {len(got)}"
            )
        for number, pair in enumerate(zip(expected, got, strict=True)):
            if complaint := ONE_NUMBER((), *pair)[0]:
                return Text(f"第 {number} 个：{complaint.zh}", f"number {number}: {complaint.en}")
        return None

    def _not_none(got):
        if got is None:
            return None
        return Text(
            f"梯度里有 NaN 或 ∞，应返回 None，得到 {brief(got)}",
            f"a gradient has NaN or ∞: None expected, got {brief(got)}",
        )

    ONE_NUMBER = close(atol=1e-07, num_parts=1, rtol=0.0001)
    def compare(_arguments, expected, got):
        """Gradients and norm; where the reference has None, None and any norm that is not finite."""
        if not isinstance(got, list | tuple) or len(got) != 2:
            what = f"{len(got)}" if isinstance(got, list | tuple) else kind(got)
            return [Text(f"应返回 2 个值，得到 {what}", f"2 values expected, got {what}")] * 2
        if expected[0] is None:
            return [_not_none(got[0]), _finite(got[1])]
        return [_gradients_complaint(expected[0], got[0]), ONE_NUMBER((), expected[1], got[1])[0]]

    def the_norm(value):
        """Whether the gradients survive a norm that is no number depends on what was done with it; the norm shows it."""
        return value[1]

    return compare, [None, itself, the_norm]


def judge_of_identity_init():
    def _peakedness(values):
        """The mean fourth power over the square of the variance: 3 for a normal distribution, 1.8 for a uniform one."""
        values = np.asarray(values, dtype=np.float64)
        squares = np.square(values - values.mean())
        return float(np.square(squares).mean() / max(squares.mean() ** 2, 1e-300))

    def _drawn_complaint(shape, std, got):
        """What is no sample of N(0, std²). A right one is refused less than once in ten million times: the limits are more
        than six deviations of what they measure."""
        if not isinstance(got, list | np.ndarray):
            return Text(f"应为数组，得到 {kind(got)}", f"an array expected, got {kind(got)}")
        W_x = numbers_of(got)
        if isinstance(W_x, Text):
            return W_x
        if W_x.shape != shape:
            return Text(f"形状应为 {shape}，得到 {W_x.shape}", f"shape {shape} expected, got {W_x.shape}")
        if not np.isfinite(W_x).all():
            return Text("出现非有限值", "not finite")
        mean, deviation = W_x.mean(), W_x.std()
        if not abs(deviation / std - 1) < 0.1:
            return Text(
                f"标准差应约为 {std:.4g}，得到 {deviation:.4g}", f"deviation {std:.4g} expected, got {deviation:.4g}"
            )
        if abs(mean) > 7 * std / math.sqrt(W_x.size):
            return Text(f"均值应约为 0，得到 {mean:.4g}", f"mean 0 expected, got {mean:.4g}")
        if len(np.unique(W_x)) < 0.9 * W_x.size:
            return Text("有许多相同的数：每个数要单独抽取", "many numbers are the same: draw each by itself")
        if _peakedness(W_x) < 2.4:
            return Text("不像正态分布：没有尾部", "not like a normal distribution: it has no tails")
        return None

    EXACT = close(atol=1e-07, num_parts=1, rtol=0.0001)
    def compare(arguments, expected, got):
        if not isinstance(got, list | tuple) or len(got) != 3:
            what = f"{len(got)}" if isinstance(got, list | tuple) else kind(got)
            return [Text(f"应返回 3 个值，得到 {what}", f"3 values expected, got {what}")] * 3
        return [
            _drawn_complaint(expected[0].shape, arguments[2], got[0]),
            EXACT((), expected[1], got[1])[0],
            EXACT((), expected[2], got[2])[0],
        ]

    def recurrent_part(value):
        """W_h and b, which do not depend on what is drawn."""
        return value[1], value[2]

    def drawn_bias(value):
        """Whether b has numbers that differ."""
        return bool(np.ptp(value[2]) > 0)

    def shape_of_W_x(value):
        return list(np.shape(value[0]))

    def magnitude_of_W_x(value):
        """Its deviation in half powers of ten, rounded so that two draws agree: no square of a ``std`` is near an edge."""
        return round(2 * math.log10(np.std(value[0])))

    def without_tails(value):
        return np.min(value[0]) < 0 and bool(_peakedness(value[0]) < 2.4)

    def nothing_negative(value):
        return bool(np.min(value[0]) > 0)

    return compare, [None, itself, recurrent_part, drawn_bias, shape_of_W_x, magnitude_of_W_x, without_tails, nothing_negative]


def judge_of_irnn_forward():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_irnn_backward():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_residual_forward():
    return close(atol=1e-07, num_parts=1, rtol=0.0001), [None, itself]


def judge_of_batch_norm_step():
    return close(atol=1e-07, num_parts=3, rtol=0.0001), [None, itself]


JUDGES = {
    "jacobian_norms": judge_of_jacobian_norms(),
    "clip_gradients": judge_of_clip_gradients(),
    "identity_init": judge_of_identity_init(),
    "irnn_forward": judge_of_irnn_forward(),
    "irnn_backward": judge_of_irnn_backward(),
    "residual_forward": judge_of_residual_forward(),
    "batch_norm_step": judge_of_batch_norm_step(),
}
DATA = '''
c-ri}>C)rYbvAk{Z}p#(7;S9~1Oezf`GJW5Nq_)IaCEu401zMnk^qU3gp(@8iX+>{vYdRLVmtZl#Ez3xY}uJS#Imb$1K%~A9K9{+S8m~K3~x7ELmv;4;
^efXB3}}Ft-aQ>*R(els88Grt%G~-`Fq=fym$Xz5&LQChWDQT#J!`HI98ZFaH4SSr+x&##Gga&-*eALH}(&1nATtX!F@Q=*;yMmx%d3X?uFUmc)9oS`}
b1!oWgHD@dp)!8#{hd5BS90e1YXewr_<G!YDo@aOz{^hZRMqn&fE3Y0WRU_L*DpgWo{H)Q#(}xBhw!#k_xS{$N{O-NaFLtgd|Qo)g9Hz5D2M%>8?}FMa
dj_rCMS*Z$~@*Z$;<fBgm=9=d6A6L~jDbZ~Ey)P*!3zyGm&$-&z1D<bUvJ@e-GZqWbu+2<a9`pdVk{N2NEeCG8Zzwr8x|L(1?ec{coymI^Umu^4x;=Oj
%{hKJhi9+|L5$7fg{q)|)p*Xqk7WbZq%np76@pIf`1t63Uqwe3^g;5dKqDJxBjUU8r4z+UEkn8I|`6`t5;opDj_NTAhzVh<xKmFtX_}SOq`1`-VF>e}0
ZU!xEH@DyTn}^?c;r2&={pQbq0;PTPUq1WrD}P%NfA2f+@3;Q^o42q0<Nx!*C*SyAfBV)~{~7Xq_>W(D{l_oA`QmG@|Mc4rU;ayYsnTNW-qb==n56K-F
^<-mlRjU6cr;f97{m%nk)&3*PHy(DmmZ=dy?^6c@!p5@HI_GNR1?PjW}8-2e)`;vYNfI7xXH~rx(TE7#)%GxEOnoQaNkEO@YC1|lVj8%0N3;8_S;{3^R
>T!<F)TY{UP`e4v50PfBKW#2Rl%|ePZ`f><@0<dg*hwKltIpufBQ%iJ(3Zu-h;E$?HG+=EFbz-owv+_TgW?di&GAzWw7rd-&-u+<y8i@X}i^z4GuY|MK
uNFW<iO(>Ff<gNp3`{^u7UcyE33ui%9n@84hehYHu*@4pCvg!nbkUN6e)Klxv9nm2#((!)RhP6J^jun#qVq{Q<#?-X?#?ICLQ&@^%P-gE8T6&MhiV(Z5
4jdin$t+fvwt72%uYy0dF-Xzr*HgvK7QDGZ4Qnu>=@rDdryx})B`ptqu7I%gPheeO!PWI8!eGr8Y;MfPv9F_akY@w>RpZ)=ay_U5C;nQDv{l}k$ny!6o
^E=g;->ndObotKw-uT(yKK$a(E116e>YLyCTx+%d4RoA0fBruq-q4R8ee>|k-+1HmFE#Kr+Bnu8!cYm{3RD>noa4Eht9h?%ud%IK<15-YDw5}KqAWdT5
W<_SmE6?I-uQ3V-izW*R0ld3B!2PLO5th_DE8~Gee;d)f2C36ji3JF;S1kwVn^kB|Ng?4p-lh&hrfV-K<S}4+na~4zEYVebh=-B_07NjLkJ+mt2LlkfA
;W8Ke$p8F3F>bD-VO8;eXd$?^lXhH+w&Xesu$b6*Lq--QLtwRjYYv9MO*baFf()-)IO`E!_S79joj;Nc_#gf)Z?h2m9#ucW)|p`QI<zJQD9ee)jb@fAM
F~m8uKXG;lGm#jn1Gg#Y#rjUJH8%|~w_AHRXTnH>uKzh8XrMy{;budTP@bRXI^bcnk(NN#G<fBT2G3+abYv9$Jn4E#<#SuJPf&o8|OWw?RKpaS4Z=qlb
ptl{hJx4#Q@c=Gxqp&MnYxc4ugf=+vbHCj~DG_t%?k?KP&5tQ7^LZ=Gc_ge|>*A{oMcCEp+(GvP?R8-z+)rMKi@>t#ba2+AL8_SMz_XfMt{*+nq+ibBG
AFf8F%1{3B;g^5%`j7vz$pRJE%7}jNv1ZT@t()6F{oKt*;oG<W=#8)c_>J#<23~*zZf;-xC#W_A;&GsF=7Y*zDGbHj!#Mu@%@zAb>_@=Bta}3$vufQxY
Bd<tgQ_7gqF+UF$mBs<z-V9T^6jtPe&;Jq2*3T|CtKtCT18p?`EUR5JJ#>sG^*BLR3F=TUKt^j{`ME2y8Yvqp*uD@XfV;%*uroI7a_bnU+MA$zx$6kLD
9B1);@Nv_2pf>qKbW$Cq1xTudWwb=x={?mvp}Oo%c#QRdA>y*zFJh;`N_?z6xu*Ha$17?grAd8q_0hT4Jci_5phHi2n6|{d_g1PDWSDRLKbAKU}J+w5a
_(^1OFVD^~Kz>Z(}KhCVpzew}LJ*X_{fZp?OEB|&SD$0Lj~$rU<B*MWI#|DZ}kS(OxEG`xM~%Mg(_fAGWGmp^;^^FR8JpMAP2JHGwhYT17OjnDk#_UC_
i`@+wD|37~A8K}aWpL?-!zei&}@{!x`ymb4sPr@-D`3Q8>wjP0|`Mtk-^Sgfp({AO=cibPo`bFrkw?BBLfnynE)ne}&Lu{qHX{5Vff4R3}Sa_y4zwi1R
H>``r->-CaZ>qBL&W7(seI$WlGlQRQ>X9G$ACEHcp(;|&twGncaH1xZZJ-Uovhy)aUL4tO_%?uUdUxO6G$1sgr>a9f^8!qMk5G8)#n+%kzxj)=-+umIt
1&Ns>GjuMZcu5m4qWH2$v1Dl@VUl+>zMV{Uw-wCuYVurmv#vL(Pol&f$6avl@?VD_ML5QDX_%7c@lu6av(pw3SCw3gOzORr<Xc6Riae>UZH|Lcf%$-SW
ZBXxkDEJXf?}YY}$x;=VEuYJ%p)3;x1QKo>I$SrAugB|NJ9ZPBnE{RdRpzRhUEH_)=9xRJGT4Uwt(G_LWy(|JUz8`?&r2S73ap@ca5VU;pt>Z@=(I4O?
h;Z++<(Fm6_r;E!K^{byghef1}Az4nF2KpnDu>K|dv+7wH*gm<dfMQrOTP{AnNU!ZN+Q5LSBe>D1SrSc8jB;D9BS3pqfZG;=&zp;|X{QeIZVZ++|)_&~
P`Q%Y8Z0-F`_!zx<CMYM&$ki%KV^;WRr-~O19x%y1I9TW3f#t&Q!g`?&F`vKNdp!KgH*Y`nkI=*3W-GVf|BJW&>{E{ryo)nU?NJF?Px?02m5$BqcLubM
+{QQdm7zg=nrW|nt*&hA()G?tu0jj6yL}UKlSc|ZuAN@`yW1cAur0Bg_?9BrA2gvZh2OnXElBvr*Z&C?t1zIM6-1RS)K&n8y!ng2fQIuZq{2*IMbk!xW
>N0H*GzA-@ycf^kP7Qk729yG=O3@^oh@CShz*C@@@;qHhasG?vHnLj<)eAiW=^!$?sG5|-2M!P%zwK5`3tvS_<W<lJGFj9ZC+zjQNQu8|MT_-Kd-32{u
fWK@w-fT|Jn;GksCv}6Zvfzyvv;TA5*!|c&gpW6$XBsq)m3M|AewsMa_$^L07Ey)lcqjA881cxJhCCVZs#iD39D=FtI%R{GV0}U0p;U=gBZT*sw~gm$u
#j)fvH$AMbylxjx^pZ1-8UIMAZ2lDf88tf^*d&M-?PSGCMt7<^FeHy*&uTGa?Y_>(HsH!R_bz<34i@U3tC<gQd`Au{Xo^(wMgIqtDaP=~4}`qU3^Oa!Y
pL|?kf|5ehjkZ)#zY8?EeGTpWScr-=pzISrouPcB?tJ*8$#_G)*1lC9`Sgm^Xaf)A`q<jp$k3n_O`*{6I)UTcTm8@U8^($4s()BA-zhY?f){MfcVOY%s
tI4sN9J}9qPt~t<{mRs@H9364nm3|(YbddXwC0J|-0+$ke!uyKs$c2)m8oBAZg|5DZ@A$NH@xA7H{6Jtim0iGhKgvYh=z)2sECG&Xs9|hRi~!vG*q32s
?$()8mdl1)oG~6nu@Hc$cBn+sK|zjY^cbFifpL5HC4B!>NZr}hN|08bsMT~L)C4lsG5qZsi=mEYN)7&ifX8+hKg#a=z2WejHjFN@C|R?h~|xK-m39TGl
Xe|FwGFA;mkB6nbs1}c4g6KZ1qmG@16F&US#a?drj9a7uK#9)-D9rt_0RXjI|hJHEPv?n-%+3eSG*am`1BWmOR+QvaOB2F#G-Di!d_6`U}>bx8HfKI;M
a*=$k)+g#@fU>iqGw=AaJ_c;j2&uSmZ8R}cU3OI2REI|hWCtg2xDLRFbG`R`-TqtAa7`#9XV{7F*>!red<5*}3?k7}*T8-oni0cpK0u6O#)$xRaNv#Ks
=B2yIr(k=9OSTJ}V^y3hQv8r-^V#dn%>v#tJ-mNR$Waq<*e*Ij1q6x!t@}N4LyL{*nRJH#XKL6pNP{r+c2cat9>TG<Mhdvx2UirHZ*%s<T^_>QhT02;w
HAuj#@q<SN=!XSGz16L1@w;?i7dk)q`J4azgXWwORy^-BI8O>t?cbVVag=SgcZVM}9FObqJ8N+t9QT$}9T0dQ7D8`*@z0tA2Usgq=cr%&n+lcBy!?R}&
O5NFM%5}eCk%BxQ5jEjD)KfPaxG{3pt_myp<(mV=iYkh<=bz+T%X4O9ju`r-4J-6fhnpTUsEI2$5)k|yaTKnikk|61`h{r4z8=i4+xX+_?&xjZyx@`x2
iLAXdm@?{QIeWJ41W;VIAvzL8D``hiH5VO5SZ^Yb9?#{n8tsdFin?eCluBdhu^Q5LbA<(zw0^m3Ol048*%%Z~B@W4Dj15xx>P<oHU9*1Td;?Mtv~S-q?
CS^{%r-t;kJ#=c>7%lBMl}XNT%U`ayfT@xdwCoWS3F<Rdru?|$t0`!^#f?#JuX>`JaTU;R#V+wJzV--JNC&mg?}+|^F7n!93cLF-sIo5N%qW&3q?#PfL
5++cNg*j3?m%A&Nob@yQd_K`|tcohQn)}MX5Ix4Cyr@4Rq<_n*C1SGurVF6jo^!)W1Lvzdu9jXO$?dNdcTHiiz{(R?<$7d@Q)Xn+qhva)zlKK42U4ueZ
#9ZG+{{S5F?kKSyRejMOM?Vtb9d3GeyV?I>tGPSDZomDts<8j`m+#=Ia&U8x{(XkyZpJ5Wsn<!jzU>ovsT<aIQ>Uux1a<$UGuoF2?%u81Q<4t>7Z|P{E
mGxbuYKd%RH}OSwQs)l!WV8o_2L`<^v%XKKOn%WQ1wWZisP00*_WF;OzuBA&bN}r%p5oQQ0tlMwi6WL1FUD-8Q!g)shW@KcwKiPePB95Q-GR1>XP`z58
y7SDQ520>w|Nfs$glOX*Iv?R<|FL-xl@nO!R%$|2k6s_5g6VDsKnj{V(g<TJB2qySaZ0)&Fp9;9Y_Eu=Z}%ar_6lb8ByMza!4UeN2@JA<+k?T-BL_-8|
};c)x>qd(Q$+Q5{rxUX{h*$hQ7*<HLto4OV9{cg;iZYvotz(P;R#ZJ56a+uoE1)`M!)2e|jH>-U@6&%FHBpZ{gE<+^?8mD^W-)EwG<09set-JLPDvsd+
A7Ki^idHT05PJdYLi+}L$i@%%u{&x>g|J~QmiZ@xcop=Bf&x5S(UH^bW@GGCJG_4%xI+0exzw_Gdi?7^%>Tjx>>gWd$rtY-7^V%xQR?61>J$`*aSX3^I
HlW0A;-(M$rm=b-MaK`eu1M-u^`HOU8=rr*YTvDUY2JM8`)|GY+FLKZ{P4>^sQO91`+t1^1xHeKV#g`u6uL!qQeNE{xQXjFqP91x(!K$uYGwY=67|C`{
^a(RuRd{dQ-SiW&%N)?QK{8*%{g1E>h5~VS<Sk-v2@oJ`#}YRM)Rvg)+m1ahhMA1!?)l6dnWG&!qql(T@zJWf9NRGMtc809gMe$@h+HDG)WaPtgyL3Te
mKKaQM9O{jc0yA6>m0P~V0?UAJg`0CBZeyY6wiKD>IHF!j?OPu{Ps(Rr?Zz$)?6w0Z=hexl5=nrF-Ip8fj7y)--S-TImp$JXWE^Y^-w6)_#pj#LSb>;&
zd<#4VS$S^BLN-;`+if!lfZj^Tg+Rb7oJgtRXFZ;o0s!b-23&Mppb5VTR5kSHZwB;pJ_Bz52@RM_PH3US<IfK*KDJ$tAi4Bg3C8Rk*ugPP7cTOjOap-b
>cDol7S-PiSGg&VVI-&E@9HR+D1rXzPdO224#{Hij4L>DYtNQdY@;>qLKe+!`k$rsX1!@0;2aJDMmua^0(VXg9VHkFX6c32*hMjQhj1CZ?9QfO95(GIl
#h8JV1jr7!TZ<Kr=YUkeg5od5&Myx+j)v5T9b}{FdkaETg1~?8KMiIVT@9o0*vL(QdBYelr`{p&99_I0W2AclSy!;uR42KV%ofLb;i)5M`dJ)_!Pt)CK
A2l0aE$#m6(EP+?BJAAAmo=ptkEaKcMaeH(o`7{rxbbsJVZ<7GRrA;c3EIU&5Zz>P_#{*35sIyUNOnSggE3VLj*FVcMu$i$FgMSXO*;>bRMY5whxjV1#
^|Xbk7I^Buit2g<??wn4QHFd0NGWPLSkE<Z<6ofvJN<5AAqeh4!XM;^Kmt<YhXXGJL$vXkfa8iYkbYl^~pY<6`cCI6n{9T@Bil3(X9jCP&MrNQyZS+H9
Koa;_s`nCw>KQL{kKWNwIX<BrXUra0-bh7jq+_`r`vtcUoZ$DfF_-`#a=`e4zW&4O3by!gG}d(Ty)?vqcLkL#>;bT}tFF^zi?OQNxD<>yIiTvj91p}{}
|*}yMiQeo_Ty&oKmV63B?eJZl%iWI?e=cm9u&WZq>hjW534xyzZhs!v$yj7-xDchUjaT($zjYsEH-6zyq@0v>;TbS$A1?+^H+pA3n`oRj!QU`49Nsc-E
G;x56OaZYnhk9_CQYFplmk!nK`AE)4htbj5kK74J#bvxi4@aT|6gC_0W3`O+V&3ugAUO_~V0#+SJ>n9a6=r~m3bVz6m0pnLi6AzKI|R#NuOs_<k}34>J
;mq9|8G<07u%g1VH^=7Td(7Hlz<00=xuU=3;LP{%AQiL(#f(L(|cA({lqBkoXm9<oWsI}Naz~vZ2KW;BZvKpIuh=pmzN|3y1ci`4nWd+iXMqmQlPUPFc
yxU_w!C?+dYKh;e>!Kf#plTbSMGfbV}ITP&nzh-XU{SPFx=NGa*xkstF@nJi+2fnv@eA1BrrQ#|4rAnh5=r)Lkm3mEok<8JJYA6GU%y-j7Ek=qiiLh>n
j8T#0RXS@tM*k>$9wSj@MmnM#1yY^T5CPpCp$>2WrpL?O_LJ;krA^EkVJd3Xr49S+Kvj>VK@;;t9y-OFMjgL#^DK&ZPOKVF3ppAiLue%8~295X~L!J{0
ysy^?{I-a|O5jznnZZS&iDDSAaxY}Z4*9W3Sm|8SPx(X;X9i8+7FVoA}WZT^qI~M_$P-g9nJyZ5mRvN3CU9bJ4Z(L?8e{q8TF;tdR%!RV1(*`HZPm?2K
fEliJmc|+Hn25C54c6r$IOhyc2eIvKT@?^p@8Ix31g*l-6htXZ;OmIElWa|8oei*rNIh?7K|z6KKIZ5>W}bCyMS)IlIHvl5MfctTQ883Ncss(n8!cSs$
dWqjeIZaUU@*qewaPJc`4p`>l~RrUwof*{n*p0S?`%Q|C1WOKc9A*eVmB|Hj%p3*(YpKInE-oRN^(naHXS-XSu)F!fdqR#T<O4?O&xq;A}$d5-gc1EBi
sfc^VskhY>Awi6MEE@XIdYe`IELE?N~BEM)AhCY@Xlgl(ygR`#Vh&f2ox86g@YZ$#COwKaXijW4fb#p!hkh9r|&mY_%O&o&lrJ44R^z3Mux4&geo}1~@
hXPb0!ABKYseo2TZT>LJH#$=LQET42T_#dDNie9}n`=@QB$Tt{HMU5-m%-Jm8t;x4#7jWj}kTC{&M)?cwFq=Af-YvH0_7MqDNGt<!$p!t~|L}&6+B8ny
MQZLaCI#Vpyml>1D4v@jfE0##U7M`Lb^&V3q+etCl2_t=}pRKXAQeDTH0wh|><}|Vjlin}4(gEqnqK<PS-33YPz-+K*=cBc_+6h43O<`u0GF~tEK7Ekp
$H)ME+9>hWc(E0p>eTNc)6;0)3psjl>;|y7Aas)K76~|GF$?nZAl`?^VH!NmWGc(NceK*fjl;H5t+L7UAM>nz;#O5`ZM4sSER8d_p8o^7-hBSAKHxXj^
1l#F@EfmwcJBGBcujBT1RCswLmr<wandJL)p4YCxLoO%p6yLEL$i=v6vzF*DbD9&g|D|e(4VDDpJd6nOB-X+AC-bEbKwe?p7Hyj_}TS!-9mNDoSgRO<u
OBxQEr$Rc!u9I{QfifCDrvM6T?b&G(0VO{(&-CoZ<8Z@(jQKzvB1b)8Fdr0iFuX6g?fC`Or>P!A3>KBcIvdGy8jHfB$9I<G--IgxP!@jH!LNL|t-)kNC
=evHJ5<_&pvkSM)}$Z~a+(pY87{@#VewQEy+5nqR#h@8DO-C)NCz^=ZHJ7S?ekWB6%4uJx@y_kOMQkPoEKoylyuaa{Y*mur6G>a%z5jdwUbo~}l@IFrm
qzWQ^m&-}6+F-p<LNGR8%`5%wBYx>`|_)^nPs?TCQ{_*Fh;I~O<=6tHmrr4gxW}{U@Uw{6!<lC@M{=?V&>ObGU{x!e<>iIW+Y_GNb*7!A_mkZh6<GnLZ
uD8xQTh#pK_2>8I7gYXY)51v~gYq~XH|tl+``+>`pEz{NI@jk|WT(F4b1#ijYyZUg!I&opIq=IOVF8$#TzF0#!^xA~P8fOA5X?D#T(GFUP$f?~pScTin
Ha;azM{Zs=HVc^6jZUIZCR8RYA|4(uFDl-aO^r#-{vX4=C?M?u?^P#g$6TUfjR=$bcQv*35c;A3Aqz3<+&R2u_UquS@T0R+GH6wNOC%v^%CW>BFcu}vc
n7$-sv$G$i^eASmqt9m9N-uk2>AU37hHlcLxM#m~|tcR4(^B&>gHaolN76KyUkJ;acA?^e@1~LnbE}L~$f);<x&0M`N9EwoA#}NW+n9eGS#&ixsjRCId
6-l~?*Qj@BVq?HJFCaWG}+Mqg4qX@-=fdCVmJNMQp{Ga7!q86_Rr<w-}1{vsg~De8~pMm}R^00qIg1IIe$YHf%-oh6NH?ap)OY3orgkV}qjjGe=dB&@v
Bmn)AQnVo3iu~=>sC28ctxKS^^Oa(4Lh)fH(OxezhV=bS8<a5yDk+_&f`?K2D%|aGxex5;{RX*;WWi~07<6`Tip4#vW0`yb}Nk+u<S-}_F%A;njeEeM6
fq^Nig%E3Jg*H~Ju#wLm`EwH}6l#FJ-<{<h<Ro9)AD^C<Hl>XQC7a_jv9Qyj(&|gmidOVjScmR;SVCRl$52a_V-?nMb<_@7ReX$}Xk-%`bP`%&b%0H;@
!Qi=Cr{&P$C0-t7B=fU&AW`vaD6M}SW*{@BZq)?eHkGa3vDxtR1S1DfFD{u+u$c@`Xpv4v(M%D-dd`1sHcl|JqAn5Wa7?3W@Cjzi(azbC5^rbK3M5=o{
t6ESB`TKbR*|lKE9(Ka$MZZ90BX?VlG3Yq*-5f*i97H54>sNm>S|-<42YUn%`3+k2|O0u#r#RO(K#_)o50Xjt4~LrS&pz<eM!LYbQ8%?y>SH+!W4QKwJ
5^nLy{1h%7~JBp-KRyR^Nc3HoMlb!PkIy3}KLK&!n#n=P*J1IqabIAd9k;QTzRYLD?#Fx95H_2F#uyMx4C<JYy!Wq#qXwbR4UwQz+WAk)%hk4I*o?@@K
FUg3v8a|#gK>ad_cQH^W-dJwLBqn=!fnTx*t8{@au<w1^j2}kAeiwv&u>uyFAJ4AE0@Rmo^xyCOjhbWhq6Nb%$!{Qph_l~CwF&P8au`Q%<99eO${Fju@
3!0_P%;T^rofmQKA5#&XgZGYC0H}`1I;%xm*qe)Z7Y}wzT$i<Q<8b}18*;u>WUan6zh39CE>x2w=$;KWck-Fb`IJ|g0Si)e*ehJ!Vv~NY6@Ex8W66=bm
|S65%#o|!pp7qs^=i+i)G9MnK0hQ9(?QK^d)XnUC5VOmR7`iL2|cXibDcl%j2^12wexcxCgAuwUL}!X<%E0a(h}`(dBbnECs(jaJ)|_UGrhPljytKv?~
u!84wjS%?I+C?&ghHBhM!nueU9BSsb(max>rSAx|Dpa)BxY8Q!%-$b54lDS&^z1Xyc#es>?!WxV_qAIa=nev5mC&)%k6O5BD(V56-lLEOUyl?XQWa3QH
>-&)ad4T0J?r@((ue&1h*u3OdiZGqaU%lt%>HacyYdn1(uvG@?P9FXi<y;UvOgSfrb?#awoRR=)FMsT%G`A!uGvmnH9bp;FZK8^1246{qx1S|J}KQSJM
V+{QnfGKdn{?zSirt<1Qv=)|F~;ytU6LYtQ7Tb;-95!KjV<G&h0@Wl|z#`HjEBJ(<*GZAL8-KEeiRufCU!*4ib3voBG6ShBw@qj&IMZ3P8!DPWQ>IEqV
1HR*kS;@zD`mzx!Fb=r`JupX#$%-DUjs5Y|k}>STs-PHZIL|pmm%Sz)h>pXdNLut0{i2)%x`(??a2=oJT{HoVJB|zUAeD4eAJp{*y5~ccn@X<9jRg8G9
@P1bqbFX`$2WM=1Bwx}{xKhI13Dy5b8xUnCzyY2vW*8Q7g2gw^%zG$7OueQhElZhjT3qbh9^=rwA3%F?wF&^)k+C6$L_=)v+RR4AT?t!G&K4u{sA;v+6
+&G9V8AIy~&qNJv195t3v1xBU)7E`gQ(g*mI$9VOKmAdu_8&ui^{3w@;4XMRdT8c&E*8GCLiz0JjgjVvwt4BK7I4ttY*M*$wE^;=}?TolJ65kb%?GFC5
2;#+15nQ_k2-GjLe--0S$fMt5EzOL(5Z0{uc<#Vb1Aj3ls{%;9>-7~RJEy1vraqn;=r1;--tMC@MISNR6oA9spSM~)~}xT+6m&qkKucxF;VTceS4RbO$
qa7+YGfcS`DW47_M$see=DaM=8oK`G!pf~<o%ZH2-LST_oJc0hP;nXHx)$$2vlDC;m7Xdre4ob5gjeL6;$P3F`Qqca0QJc@3`fnF>bv7STYB4^|p2)ui
`=0-tiga8k=>pnov>2CH@%g=JSZzJtsY0}-J#L_iZT^)H{9p+71)b}32h7#pTyVn1{zfZpH)T6z9<!H&;ukAs%(n5g-#0pic<!xGesT2oEXu9Mg;9HA;
G9ORaLl_o=D>I)nqyLK`0-f(fC`1{pV{4R?(4*XAGP+}-)>}Mxf?J7!$t*QvAKF|?PX}OV{YW9LmdR-pd>env1S{6r|Z4Q4UoMH2J<db^orT0#c$@GPl
j}o1~y~meT7|}PeN-i(`>o}Z-=I_mv;k=ulY6k;1CJ4=y00OhM=n#o-aElVlR6X`>y;JbNqsGI$R%)v`1>;FVUclr&7L}<(mx?I=#rW7yO3j+j?9+7TO
W+FNRLhKW@vUcVY^mS>F|Z3``{GZ)~=sZ@0yoT}_j#`bC<F=2Y0?hzjGQUKE4J{?^df^;SLp@#mhAZ3uQo;=IAl?CrGC*JLluJK(7KHTCuAIMkt7CXt9
Kbr=682XwY$&G_Vkb?)v88zGRp{Tmx3PvfWV!o8uFgF-+$sL{rk`Cu&WdeA?+U=0nVSkHS!%Wsr*P@PZ=CgJsD67sqw@ooOlmPX8iQWjx+nNg0^QMXF#
A1i4ToX4g?v6{c?7SfDdT-Se!e4rB6@W%wNicHz&U&M|tfEuTxqNksr{m&NjyLf-#d53=+o>%y~v(sMW=WCYalF$)ay!q8}&Azw&al3uQz|v!x8UyTdH
j$d2C-*sHJOhE++c6Qv`J&Ws_rJ%zQF0d3@e6ezb{vkg7VZ9Mkq*MQw~oEb`9a;G@JqB+&vk6gAJYk@&~q9r*7Q*Kb>O?{Xo1V?KG@Fa17ZivC1#@Dnz
TBDFwIf+GEnf6$Z*g_IXU4+BxTZ$Aj%ohCFXj`Zw|Pbth6bJQ!pjV%aAaE2#aP~KiEM|`KuAWM{rF7fDBLMQUz!XGDWutOk9LHx<k$fZ(Sz+U%sunvp9
Bfl3Il&<143hyv{ED9E3BUoR8Htv>jrF4utgtvymMk4OW{K*yhBR-pFg4V0bWION3GOSlVVL?!4n*wom5NFq*1o%TAHsu&vq;yYj_YI_DUOu5uAGI*9U
45CA6f=BWct=F;nz<)Iq`<wD4#-Wa*$R60dS5jW)sWU1DRIqOWCv}VJU4%jf$i307SeHV2dFj@HQxj*ZLF>^j6vmGKVCV4UR=^o}R-68Oas5|i%n{L1`
LbjpIiMi9u+$x>DnQ0eL&bbNhL}*8$kNIK0FH>98aj%c!YqvmlaBU8VFuUkf3AUSfJj!~9IPaq6N+PpPvI8lpcF?}r?FcmQm)@CM3Y#26lhJ;t5t$2)P
Us;g6{ImT*>6RF;L1@a4Td+2;^Iz#pC3B@cEM2!==64z0Tq>c4)ROFOypv8077S-!(Cj0QZ%Mg`awrLKgTYZGwcnu5f5gD=Ie|2*n#?&7suIRa`G#+Ri
_tY#V%8lENRQ|ePl@lQ@uMJr>MRk+Zu4Y{5sukyJs7j9LO<(;^sj=pAXVl0%?+g<sxUX2|Yhh%)q)J%aooJI<jMeu76e!G}w_d8XGR{$fhkfvVtyeuW|
x)`^HEy)F}vi>(d!eaMWbD*>t;f1H#dZqscKgx2Gq-xTNxq7@iB0J`?%mu-qUW9m5D>tC#1|37oeh5VBT`#eh?|HM!_a==^e;+PiU{&~q^IMIqLDG!Zk
!C?8nKd9u~1&FQqbm?p)717OD5F_N+0xUG6%mb9j$N~dJDQzB7PTF>Av*G-e5xJNqRh>RExndq1T_9rx=_p1f0$^+afJnG`A0E;EBBTNA)(4iD0eSB!`
b$Szc@iYiE9IVDJ5f%kOD2x`)Msr+<?VOaO0#gR28-ZlK!8{tryRhms5iA)|!6EPD0YLzCm^pw@EbWBkXR2hV2|rg(TX~@)2{k<~2`@u{JanXkGB}bH&
Fn3<ob`p1e%?tZJ?A!V2N31Dy9)@0ikacy!i+|Gkm*!!uVDvlm?faJNzyxls9PeAx$UmibP?qjsYjiJuJ6)dz8@NLc|O31DRtd#C(wzBPT?T!dr_Jmz?
{=ESz50<0W%5pQ!u2$Tqn2la4jGlbOj($-qMu0u7X^;<Fk>+RonC+-_2$oqR}u(ri{-ojgmtA_>c%CrX)FVV`4j425uKD{Ae>b`%WkLRobcv;fxOk*#e
E}L|$=Z%-L2>ZI`$@+-_V0IPyrHTho2VW}=b3Ixhk*(3#_<R7HHUPC(LIKu@x>E`=D&h@xy;&T<5yFNb2gLLvYP45fzWS)?Gt<(VGad>Q4m9LdW*0{;a
{N2f^V!a)AY$?X@@;{?&^Y>A06F0Ge9JSTg67q1!NH*Tv=5a`|oXLhR&@U5TPzz%aDYa4bI((37#Z>wIUIT+Zp*-2q+*3YRpj1T(dQm8|;L$5dBgvRcX
Dd5(NakOyWS2oI4CrXdg5q;^x-3t#E3uV9Q1c<13@tE^)SbxXENVO=CMZalVwcblYW6C03xLqbTUQoK!F$ZjCGBh^}S_GqDJQ($Co>YE?wrWKjEVGR_>
Xh$GTQ!o32Ia6uS?b6pputhvrU}d*en@fSQ)YtgGz9K&pBcYaTQvgG4%=TxRSQ4A8V*d(P5U6sPSau*&f=1x(^TaWOS5!1c+nRPe$WT`aX%VPX5Pm9HQ
K7_VP+!h?qYG)3oKWALWV*2m~ZG{rgwZyV6=c&yTi;n>*Nt3slK*ZO#z5~S)WRqZ2$@{-w0=|x7NFRV2|?iw3mROHwUXZC9FQIwraX$1}5+kFxM~Ic0H
WYgqi??9EgfFiI3&8w(4hX)z8|hpYeOv7W@pqXKk6!@O$QO&)Qm_+21q!d)8L{%wC?gRX=O1e%4m~tgZUDq^)|;8R0rcSSOkV%1UT%+geP%-wECv_y`d
qRH4|%Bi-B<j&Wpe@M^~}nPb_ZSZ!^V&24!px5*VdK|0$)UQO0cZ@rwhx2b1COcuES(_AF&8rxzR9Fq1n^*mPwdN=Y#TAHzb$m2|Z-?UXr{Z1JnhyK1(
sK;VQi|6QkciWo}<|eaRjr)ufb%w>lpz@X<H8|pi7+v@PiH=6jO-GkqBcC{3&d2PSU5f^{S>y`nY^ytokM&(2ixF!srh`Jo^Ni-}Hkex9fi{?`tbbGqZ
b{}rdz-q}chv!_VyNhxIz%`*xYC!UM{|!oXyvjnEcdR>WFyTbLqiB<%K18LbKWl6v~3}lc09A}oVE+2)NoqPw7a&S`2d~LTv`rN_TpNmPID*{bZUPxj=
1`?^&qgklcywr`ruv5yV93aC|_pR`vF$Wu&vRyQBLEjV+;mePhf)VB!SJ!?X_(t7M<+C$d80#;*vwU&mSjY(^kC<0xh6c;X-HAY>gI{O?2C~26Q-D=}Z
xy>~01OiaVWxVXJR)2v@AIfC-{2kw;Zv5>y2>zwvmx5`|!nj#<Un_6lyb(330s8_mX8$)rg?Wc%bQDwMiStk!p*P4|U!rf{bxXf|<$pMYS)J&TUIVopj
sSQua7=L+k9S>vai)i1bljo*nT7y3nFWtBIio!7R>#+Qr9NV^T-f>YuY`*S>?o3=+^Q@eVAl&;FB^COHYOX5ynBf@rIeLU+q&a8P_n(x$BKKEj+cLJ{f
jaj;hS**ixzwFlhdQxv^Xd`<pvMDbv*xuejuI1ZjF{USzOF;9;AR^eh4Xa*XcFxLx?K1JGFb+MkZA)tW*MoBlDLqm+dAV%cOeA)-T(Pnz?ep_wB02JL$
+m65>!=%w(Db$*$L!@<;f>=ve_MuQvycL1kFtAt#3E;HYBg;!93L*vY_=ZD`uSAKG`k36<r+U{JTAF>TtMfxl_&5!^<x<QA|(ttur&H@8&Qp4VOm&jC4
GSwF*7l*@Z(0y?g=?abG2ZT$-K3f8b8sHA%4pqbpc3!4zBT&Vp-O)wKq**h8mf_F@7slpXFSJvxzhqkFW9LNmTP#Z!g$|on`0b3O{~}YCD0pHWrAY$xz
=s#_uWdls1SA5CTmUQ=pC1EC20>J5piRb6nv-G~=5#z}_SspPv@5`g=-eNp9g3#(vdn+q(4JKI>?n^&JkMh6`>n@7=W})%<8dSr`4RBxrGjZQHixvAXA
N#-3joR_K~A{(1+oZEM92HpFk;V-s$-PN&Gs;oCM!vHC3~mf!e^PW7qflnWPxer+#W--tlxpecE015WK@FLnN)d}%-nz0NS_(%raigKpy0KJB4}2=J5B
<EV4nb~d-?M2wgmp|Hh{hyKrWPVIVN+Y6<iS7Mk5(?FLw1reAw{^^>^G6^|z^<rZhQ(oGjannYp93^%t*(qOgtR@mgB8tP-p4XgqfCX?`Brx7?0^ULC)
pdSb@0U{Hx>29*U$TiQ)b>}$Q_=wf!R<;|v+pku(kuT+#xzgM>CvG00oO-c`<t?<i+GmUEhfOy>47-q;wC;%x3Lgp>+Ny~4xF+m++F9?uJ7uM8pa5Ba+
^j}Cg((R(<|yWO@2J%IIh@bhoTRxqa(u-L2vLgw$edlnaq#bY^BP@WF?^VRlG-&oskHqO%!ql+t=DQ)Y^ad=RhjNu_`<L>@c{_=O8^EL)IeoLos!Ca+{
AfBzn?U3|=|{NgV@jdg`Crc%Uw4A{cNaUa*@*hnC0lqP1t2BaS95jtd9Ts7Nao`7(E!`jeOXJ;RMhh)E2Fmw@wpuWh3gyQa8hhdwpbiB2z1gfl|fSMh~
6ws5|*w39-ll&o#5uIml`JlxUTT88)q!_Bspug-6Fax#nFXpXC*HrTXn-;*vn6IsplBOvomQjANsZ0%3lV3eVP7_P6df&7pdByIjEK|!zvul0<9#fT2i
SWC09zg}3JMBWqo16Ek&;~bmI+Vm>^4O1j788FiqY&=1vCSNx7P)FwXIdPhulisMH+k8~#UoH%okc|>rEaHynJ`rE0yLrM6RJG(TM{sWO1FO*#EPX;LM
B`XGqE=dM{W8tYlEd!L1;c7*Ni5`{8`@3&#c>}uWV(+9$Vj(rb`=e}*YVjCM^w%fU_|%yGBB^=m7t6^F-wcXZeh~i6ZKV3>BIOvElGvl2<Y^>zB<hMVc
{OL+>w{#IJ~M4_&6SpS&(_DezwRV%08|S#NE<QSZPx%`2Kq8wvP$a@@+>p1>^T+=nR6%Aa2^KYx#IVD;MmJCiKF^H*DKhUCXEXm!-&>f-A7xRGqhvh1K
$%CR1qtfkdei(ABoBx~czYL<8)Qv0*)NIxzHA{&-4<v}2_-thYyHB3r@4yo%5CdlL=SKBe-@BFQ<O4coSKNnUJCwj+#SHWf`Pkq@Fpv~9#|dyn!N*u>m
uYRAQVa3t>HDZu1HJ`a{VZjE&^5a4dy$Sc^xWy+rEL0XI`##ei*MMr4(>8Y@s@)H%qSW+MEioRxT+O||1n=nSti3d|*gu8RF@pHYk7k>u^teGTZJ?IpB
fyCv3gVg$($wU-|3}9oH5AsDJVbJXw`S9T67}D5ucdQdcIveCk*xEC<?T^`CtF4;1`UWi|7lYtBXa_BvSm+2OV+gBv=jR2p8OnASs?N?2W3-4mVBW@On
2=+gBDa((Geb@h*4A*=#``T&^q$gI&8(&u1dut)6b_My$yNQL53_~HgT-0rwj{bXuKex2+p1+eP-$?1VZ-Q?=22<dc-_>UKdlXVr6iYPz|m)jx4_A*e7
z(@`LfJU$ZBz*ij}p$vuBYZqNnlOc5T&A%2{lJ^_&S>c}HS_3hU9b$4ZLE8v|)9wD>vUSu_Uw{GhVEV5oD7a?)G;mi-k9_<>s%nlU3(aWEfyjeI7B(<X
9ZP7zQQH!YNWB{*034KyZC_~NX`oES1mTW@qnlmQmQZoe3urk>ivJ-2OJUL$@XAn)B)?a@<u#|P_T#pOk3*0xngTk80<w(58uk?e}#Jsn?fMs2)DH>PJ
O{%Ylj0XtK;jKS|7JBV{G=GM#AB}ZmuP7D6x+}6(vk}2QEw(1#{%(~98PsMbG8*1nvWt>w{N8pK}GMa!5au_%<KBoj`QtU)c8ki@Y>TUfYM@onb1bJ6x
DPtBfJzpP<IU&kf&ae?OTN0Oy1~js<x%h$*B~9=s-2;wo>A2yKB7$Nw2?R_x&a<&VmGok`8bW-jL0(R2$2POBhW_$x)h@Q}%uY&iDUqq}+Z&!Hyc`=jw
z53N=?QE!%GXj@@hQ+K=Kj$;%T|uV8g_mfoH7&~%nMzzI7-3I&T-YptWhw^yGj_jv+dTo{Dy7SUGKadCYX+!NHUo+b8($-^z+8Tw_{<h4Z&tIFixB>#u
dZ{_?8sLfv+P2dOE@whH^kS<h%SBn|COBwGLEKW^FU4hP}kd*{us*V=8oKt`<`zvdSHP+O>jA$1aF(ji^o50o~B?OMFPd>q;pExy|Z94x)3h>uy!I542
%{iR)Pj<r@h_GCyf{kmHhmIT2G7K|s{U#Xv-k9R-XHO6-mkCCzbf5qAa0W)Q$ny1XBWW4Mg{=~&5zu@L9PJQ;(F8Mrjic65d;^L@t#`w~^i#Tn1?^C3(
Q-n5tT;Oz7*&gf`xezHrCc7n^JI_^&bQravs2bep|p4;*!6Of@h+0t_?&T=wbE8Wd`tI=SFo!0_6a=Qw%Le}ZAn}o6ctF%>zdUvt|;UrN&X-XpjadRWb
$5<g2o6!OVr|kxqc%hwR5ZFo>V_s0`VBz#l=5)3kFy9PKO^ofX0xolDJQXd<%Msg{Qpi*q`JlfqkY1053kVcE?t!IDWjWE^p_VDlVQzFCS2xEA8B;V1O
m=&a<duGA4r6<8VAmq>;;x63yKx#YBPkG;QligwD#CHLH<L#=m<h#rcO;8WOgnKj>E|7NoKyY2ZZE@5dH_0u#Av5n5dpL{`LqICEy}TAJtH&Hp$~v!{r
ogXrLOs#wp9yc$PF^IO9sI4E<t~QPA+;UV>v{s{*T|_xbuf=<+vwo`sno%DN7YYzZmwxgCW7yz%a~9SzcLPiXPyb%MRZMiyRk6?9yZy!~xN9a@2>DqzI
T@cW`1vPG9Ai*V6>1#MTnX=O8r`yrgV;BYG3HgOr(mo)rwax?qS8<aJqaM-A&J$k8^Imcq!Vyc?zVa7^{I9UwMkPeOQvplE)x5OX;{<@#B-%G5L0r#^`
3T^i4_v`fK12WWs%f}eLnPdRluYZn0?%q4I^`ji0nL@92JDUfxL0#DrZ)(DJ<M>{~%*%mjMDA=r2Fv>M(>ir(6adQ|k&#Z)$R0K$cITnU46&)(m%MD8z
-JEd~plcXzvVznNXmk?$Dz8&{UZ8_9F~bq)s#Bafs`w_PD8`zr+7uP+R7XeWqfF7VhJ*3;4AKCIsPe0{RSz<Kk#?7`eg|aPo8}{QQRH2Jl;Zp4Tus2rw
ovypo19CAob?Aitqe+?G1e;=D|vbj%v>LV12~fu*cH2BJQ*rRPN0d=$x>bCK{wBhfzjX7F}Pd~+AM%uJe`@dq&g`lo&<K>1)->9-VG3`qapYnB}O^39`
0m5!aWD>W#;jO59bK=o3~X@4xOQr340hz#tB^(0}$%S>1d2R@1SYFd|UNk?rO_0!ciM;isTKK4gyr~7@L7E7h-w=(n>A13K&+;vgq^xmN@1mC)TqpB1b
!F0}iY-?w$DoRWb=VJRhW3?&dIh_5z9=c<OK3R(*5{E|_lT-4ZbY-0LN=Y3MY;^yWm=K_oDroz!uDaH;ZFXsh1z#)UW#CiMIBYt=NlB;1JbK%t-K7dKh
%NX-HHX}wZ-l_vz|Vg%EKTV9x7tF0QaTdfNN0rc-emIK)yEVC&v)|j&JO}Z?Bq~+r+L&*ajpYvf4jTbOH!$^R35qz2cTEA9p3<t(&9yq+w-^@I9Xb+PF
0DF^8=DC%X%)SGoa@e7IIyOC_C_{?$6j<&)pE=t65+GI=_2vr`295I$hA&A|nJMVVUg@Hqga#i{TQwqPQaV44khM;1yF!=Koz)I#^2DMBJuft$wN*cBt
A5s2{fytUw%}*@J!{K+hTk)Pd)C(a%>JI)-?O&rXZG@}t@>G8^|Q9>XKmHLC2iG*l=E_88L)|Hp0f5fu+u{^kx%yEgsi*7xzNC>)83XZ7Ut9tvLd7CMG
*>IS3?f%ZCh?V8ncn^N(E=8h}t{4hqeuCW|OSRbatwXq)WV8SQ~8Iw!tW*p&OGqU8qw3ybgGEpq|=atDdpcf@LfTD+cC{c0@mq?rwYUSymJsv!K{>a^Q
<)APrl76ry+Z0yhUXZMZNeL}xp1+az479I)QJALfO!D^ymTb-XKmg=ueYfg#ybiuFNH?tYE3(zl-|^Mn`AqnwL(J+W<@s`Zs!dt2z-rmrfQb`-Ak1?Pp
7vyod43qwTY_BOvdD{W)AR1Y@2nnVHzR8?#FdAXIcdtIRm4H@EUk3O$k`4+pLo3K1Go3S=!`o)OYm~{K=ZM;f7Z9U?F*UdvWr5z#1UFCXxH%!N7dm7Ox
=KJolm2Z~sIGtXdqL|tUD#a<$pw(B*_bkI*y7OZ(UYsuUU?By9(Eb{rkUCtVb^v?u*h!J)#OChTMyD)mOtX!ca5UW)I3jfXR^Pk>HeiFZi~M|Ck5wrX?
%G1eRIctgpJ)3(9iit!L}OIFvOkd~M1kx?Y0j#QzH8f(n)RT)W1%t=jP4Bxjkv;3SanQ{-Jyt7$i1n5jo%<P78HZ`3xyNAadwR#y|T7CRVHUgn)G(9Jx
`FSfXeJx5x8BS>KDGBscqXMW@uO;q)DK1!E#gb<J@h3%~K=|mg6R+BIg%1-z2>m#kIdC>w*9gkf1nO2;h34u%i>-+OwR|7engz*?=wxQ)bOcZd}WU#_C
W9Mo~IksHZ{uYs>ZeUIwDh_V%7%j6=t4*Q3Tywz7r8t0xt3Q+&E<<vTA%DXUL5liXQ#;Cjf`U7N`oVNNJ(&4A6W^I%<gGm&c7!!>5zqCf6UMK(>ifJGK
VzWFsuw&<5BJDBnV9bFNHBMq!FzQV6ZfkfuywKpjajy-g)@Z(ojs0#Q=r?_DW&Eg6_GZXfCH{AuablmvF6@Ij`!zBdSZjZ%mwCS{MIyHVW<_{>ECsl#v
daitpAMXoTo(!V7BcJ_~{u|@R>fACX=kZdNY?Ljp@$1B1%r5ZIE37?L&{z0zTV*_D-NIS0YkI(4<M-b26k(T`%z{uUiiw@gul<)y2ruFC4bZv4c@?&8)
pNuU!F$Imgv=Ef4@O>8%)Roit(B&aoZc0PZNg3|FW{`jF=*R}YJO-s%!{FP!5ndQ_V3!3tzNgJ$CvdK?7AnTFeqDbnzri65S5Kp0s@C!${m?gJfqXbgT
+`pv*+%<F!b)mSLH?OwZG=x_?tv+mmoAxMPVvuqis{H^T*s@8wsDPXM!h{Q|~%niQI%MxP8)fL?_<1ZC#Vicrcai)2R!3xwR@L8m6}T%HEDOX5=A->pR
wTuAFstEx*KI7VO5<3jHGTBS$VT+o1WiY7Qu@K%W9U=SG*3FS1TCYVBD?s36Cb?a7f+%vtbLY`MA4Z-|0)iWy~L&S2_a!ltddj;F!}r9*CN5=?RE;^XW
1B1zK5k+TRld47ksZPlXZol3S4q5qAwaYt49yTWVY^JIGoRF*n>F2If%Q`ia?xB4yyd1>@CXCVMQ?S#A^8d}p<&5jYA<J^go7ShOr@zf>m^6x55g&jNE
4Hj%yp$5fD_1DQ&yq}E5dxu?LVEpZQZm+Sw#(xoNHz@4E46ff=wVuf5X{qMyyf0wI6zKido;|TYH<n<RtK7<CVs4D`y}Mr{SJE}h(+9EWQ*qakq&#TtZ
;B~LhmB$nMSKTCie)a$+FwiGE%1&`Ap_Q7N5d7xt#j6H`B6P20y)W?^9yrWBoaB;npg3KA;-1^SZgR0V?G!pjs4a2Mk$-V!{Z|KH&#oZ$Zr{e58$qBj3
(l2^XRdI9?zJ-B@K_=`uMn*C&JzTEyBU&xqgXULKUWRN^rSKw{3vpI82v_e5Ch=y2sc=9+Y|8*59`e<W7he(<#t=)+{Cpzq^iqn$;zR%Vix>oO3S2CSN
x7kdm|ALd$1FBI=f4U*%tRO=dDnOY8>Pb9bj+#h32D+a=uIW;~7zj8TgpCrmkZ$pfq4&2z`;EhIN?{MXtRI~xey$(D_ZkSdhDT(tkU2*m(`A)gBaWid@
HSp-UU9iKPSXk6&zg;vD_wa>5Pl|<+l#ACXCVP7)AxvH-Q*;Fb4GC~OUYzLs_SJzjwwK^$gOdm@mtV4sV`hfS4&Y0y=SV!s3(NWpQ^?^hU;QCto?Ski~
y{vsqpqB3#vwE=}9T!R8VPmsxtFGjudl!DePRqDoERUmp8?T!BuV<Ea7bkF-Kb+mL<yXsBJ#SE~FC|I$LLO0?d{oQFb*w~Y%YmR5<8jQl_EP7Mr?gdH@
D*B!#igXB^e8+LpWmBE*od(sOh!q}iK}AK+OsBNI(t+vC=Ac2N6W{R)BakzJ}-~}NI3)8AzvN}Zw&70-C;c06+HvfQ2x*v0(Njzj!k~!jzW)P@sU^NwA
9@?a@ZxkhMzXSXgj!L<oB$2Sti9wAmg^)z&3_pxJ-tYOs2B|hn)`XV{5%JT9BMPL2}(+1sju8wGe3@(_5w_it>9N=_11UEEUU4l3Mu)3Xcuh9rhIvCw-
ekC(^QQBlqZw`0M>zHGeVeL}2i8!MQ?M6!ye7{$KXqY{_x#N)Y@Nw|uHfMCApET{Sai*a(mWNPs)pHWmhe07-xZNUS8x#w;b3mXwrAb+`7VtF(5tS|zD
ADYcvR{7H32Wad--!dw7!54wj(gu5~#6q<5Aa6LFU`*Lx45F$aWudm-G+k*spf)-^d=S*la^W?5|o_{k|gBfnyQ5%UGVLW+A^YgnqD9-39+p6id?~$PG
apTM)-2Q3(EHB2X$9Mgp$7&loOi%imr%bCx+S4UFn}<TynoFo#Z4-`tdGWMu(4*dHobhcYryDWl9`9B%?xUy(E8MM);KQArO_}w1{KI<9$z$?8!AJTOt
G6AI86a}DI{xjd&%gq-fhcJm%>25PjTyChj0biCQ)VX}@-Y8q1Cw8{Fy9}iuh;uFNX$bW)>ji!ZTR&5c()BlYwH7$xWO2x^H!eC2V6>@$ghhZ7+Q$hd%
zPca-1G6wk?B4jNVMmx<p7>vObs|^M~UQDf*OY)lPS{M7d2)#O!`6ZmMnWjrN3j>bCx-L3LP!Jxq0Rgw2orxmu5Ax-E%YT6BEqzuM}eza(~c0!CEF$-4
DA>_0GJcK)}-PC6MpzirhlvE#z-j3N}UJS0-ITZc}{kf<P-t!+XBX=-?NtGT8^8Vd;_GF57&WtlUxtfJurnbaEA+eELP)1%s`t$Q^`O38kU_mTd*!-6R
@-_LNc#a)`~CLJ8`Jdt8j+Z|inB8<R_Me_t5A28S?C&6?gBG^L9a{r)abG(Dxd|P!NcSquKL542vc)@CPhzCp9ys^28Gt15f90m^12I_$jkO5zJ8GJ*@
X$==$V$Rn)Q*anHIvu{A9Rx;|`_uM@)Osm{(?r@&`d#%SZmY&ddzvBk5k6oR)Cf!>kJ_XMD+f#;so6Z>EPIm9W+oYevD343Z`fXFxj&buEFN?tFq4~>*
<GWV3&x!_bkl>jOYz#6@TrBCEC7cOnnQ$0$dGA?ea>VpEl6>^rI?@*c5$%Jk|^$DD|A4!jczM$pmJZU=@TiLX6(EP2HOTs$bmvqblhx8lO>AnQYsikJl
P|=8Cc6xnP1OVdC24=I?q=lAZh!FC#54bvJv1(zMJF|g;Ic93w6Sqf;1&NeZ94<?K^GIo$xRy$`<L;t;Qrw_Omoe5qrEDV2yE?1hWy?qn0tETp*8>*%F
41xt0ZFtJYUKu+(dYDyYM5fi!8?+NErNhs7!8D6l+8_uUn+*3*5e>MSu})aAHK4RJHL)wXJw)!9Ji4O~F#1g;BBU)XASJTce$AfNMKo0>j9!|J}k)Qnt
qd_x<gWD93^x+tmv@b+xY()L?OKwo4>iZ8<CMhY_%MB&V4L3fNzVsZxSDMW2)9yRSM3#}IVOENJ#T?=g1Ghb$9j0k}Yx}uPWl&aN9F&cZ$Btk)}lkr1S
6wv|F16_e2w@#b_*l-hZv}Giq)crx;9kwWenQI-d-*aR$rO|<ch-{Gd0lyfs(t0){1*WYHM@HUtdm2;UN>VSxqak2>#v)p;E&L--s~$7KVlbU*lmJqp-
5CtFAkt{QO)FE`KvW<mQ-9Enh7<)lI<F_-fF&AA3)`h2?~??y$VLW&wLs<!>#RBfL%QoU<IqvWgfpZI7<(zo44EDTq}Jr<CW)Ip4ddeV>>!PyCTubBy-
mi}T|}{!ju%c{U(43Z-o85&J3E*q77{lfdniR~zSZ}8;<&Em;&5Vl<3>CN#CXbp!BSjP3<t%K^J8a|?!{;~sk6O~2ZDpE?Q=$^LPnbBVA|iLu0}Z)mLF
t3>4REc12P-(5Pt_8=;r!ROzUn;=Hu0dV@ME=T~?i889^~do95`%hDy@973~6Bp}PmroWP9F9y}^U=-!@?1zDa$`SHmlLml`#t${$F_gTVZ4l`ZpCYfe
x)N&I~MAJwtAcxYtKkLz?0;~qdwAY&8X_!TWSqOu$4JO!v?8WG^p5JC$HQVFJY2QU)0PCaCN<e9o(CDtmG}nTeOhJ8-#No_JXqQns3u~!iyq{8xB)bSn
cXiMamtJc-4hVs1y2OkeEzFHp59Nie;UkI%Fz=)Ie7r{mnjE58K3wq|4YgKjSCtTGHOm>yo%TYfP0)%_*HdYs4+B7bwZ@YH{QXeV5y=P-_3$Hat6nbpR
LTThJf}mFr`B#?aWrBtN}CPs!B~3ZZPg>A-E5!%U00AHXZm`!%y$~tq@(4Mozn{-X1cJ`cnLERb!ZG~Q+86<C~7@-S1X=k!OH1Ma{GXxA<cIWjL=(meT
`ghYZ4xy>F}d&s|MX%-_=8v3PFSH4i!anlXO262j&DDbP+&~-6oRA6h+-)TeaTf#QkD1U`6)1Y^&Bf>0tpY{*4B3b>Caou`Ua=Q7^1F4K^PjQ*_&14Td
E4M{TQSRCc=H=86+)fRHCy+?*sjAV>SzVrq0SSSoZ|D}S{WCK}dfC&nybED?BvF2^rhZt}-Ws|Mrtpt+0%p{C)jw%6Jj49u@oe;H32eFk%p-WFzu!z5p
8_%v`2v}+dgxraM(KVz4u3tNt%$7+;mXnERL%M;JBb>K83d_At?=*yZ`&CsZ^;QZ!xp<yeb>o5W6PeDtb){+eaiv;{`TlL+x>bq^#clhqM1>ec<Zd>M^
{O<hiZd>b}{oUE$-L~pGd%4?IeYdUpZd>);w(3`7TXkFP5$Rq!n32o?<2b#~NqY@X8pvY<43e#!S#x=Jyey9};#eQGdrK4G=qTiDZm>IUTcOb2j0+;s&
6=}56E(OodfYZT#G|nSQX_{PjHkV9Q&;rkW$#0tC7IaM>k&&~hQn`HgX1(*(K9ClZr-8d6pbTQRhnJ=d|IZdtEynNr5!MW-6Wd}&GYGG9opfwLtFMj#5
blXcOd=aHXSLT&6t(O{y6QEl527M0b!o-+t@FfJH)YxUDk8Ahp5_CUGh8NnGr2SI><RX5b5J(>XKhyOM020IPIvZteVsbzx1T%Q>;D7XPL8!&*_sze5m
UaW<oJ)8swbL2;NbCS$kJw<Jn}LNh1%nB$C(M<F=&f28{%~ahS1zq#>DfSi8q<Nk-aEwDptq;q7ai6s2}OT9$jHd#c}6*4NnOTB&ElhB-LWH(2eb=^-W
TA&&=rlOH6}^vJKG@f3?vj+QlfE411OpwDmW-HYd{)LPJEz@>{c^XK#PZFXGDW*LvDzJeUsmdTAHRX*w$+tW>eBA%JzqO_t#sZAWGTN>^@LHQ)-#t6_z
E|YU|MW5PVXkj6~RL24*W4q09TXo5A(-yL<jc+izF+q~asr-a!*kiF^u*pPYXwxV1TP;P~q<hhZ;(&88-L1s8Wfz#<9ZjKr(aGYtP1cHNCF0Ye1z0L0_
n9Xf`=dR#q#BydA_-IIQRe{ot~)y%`IS&XU>jgJNb^49(y}mQkK2L=j-0tjb2Zq2b>4|H8y{lF>3BO$qVzVUHcW~Jfy_GEPC2Dd(}rA{c}h1Dxe;kr+p
sEoZZAZN9dCe`*};XsmGU!J>VjrRn~uqi4&rfJoM;V}J&ts^L0aF~Fz4sm{J1U7VRzw>SKD2OCD@6aP0?EIxQ%1GGW(f~O%#z!VCH8dbBP?cP3`C%j>v
~au4|))V6~jhP(GDkyQxlCy4{bna5~7<6Zs8$OWH(qe3kQ>*2+)i*P@eUO0?az)!<ScoX8I}JAEF>Ttm(bjlk#=`El!QEku)LfU(vP8K25;+NOduZq5g
)*z6(lN0wic!}BzcyPhg{$;3I4pJ3sR&(4HU&c^-{oXSsWqk|#4aOWxOr-*$jzo*30!68M!PFF_R(1<nb#DB3R+fexf0po``sCACps=G>K1)dVGHXh-!
R47CH>uBfOs<##`riQ{bX<izpCZ~_$<2KI<Ur(ZXS$EgO)kYfij@usR<7|TRGru>3Tp+#7WY^MhTPugd;631d1?BgS<8U1!V9w*gU=_0DbZ_X~1duTPE
%@-nUbqd9?b)>7R5PEUwBt6#GJhy;BzRn7F!cF&U=L5@6+7d*S!YBrv`9t#`L^mY4f6w9+xJ*OOqp!9z`)U77Kbd(BziBXqAzuG?jWheak?d)nM-y-^h
Y|s+V3n`i+X;wt(p~u4l1_m1DC6fkZqPOYUp`BVwzeum<=L}Z`wP7$JGOIn%@XCL9(Va-CFH^D-x=0nPof`g_-8Ejt{z7h%OQO#6PTPLPjiOuQWbKd&h
VxrKT|8Y*im;qwO-F6>7LU#;ehxKY{+D9wzL;_oHk?5ysKq(0Y5O8wb-d342l-@cf`X&KA|)N-~^r<i3%@t|FGBmSXz;QGRt^q1kxStb>TgyV<5QovNq
tzR9>ILTh}=TL{S>w^f(^iz>TqrijxqtxOaHJIUwlzGtMY!>T-tg;eW2UwZs7C4?z!an8O!;Ts%RJL*@Q4+OUEA!Np;2yV&4#^AUuSf?6^CoJg2j8%rh
ESngHcC<gOtz)_oFLowqdqm1f27R1{FN%yAfT^H(=~~&s5U%6eaobrLU+9&?ufPN)$60?ih1ExCe`URaD%zA5$W7+*tsyr%&2QscB4mml!h95Y`(yp$x
Jl^JdY#ySCQ8n;Su;PM4u2p+RznXAuJRZY`&<;$=lbnBJsk8xeW|Ot)r`c0MuX$DbfiuXg*3-9VAI1@Hk>P))A-j^HUUMAnLyw$yUkSjvZ{w1yJ2RMP4
iaM8w*E!sq(Ld5HhRA^e$T@O*cA?FP`MkT!JweCn?j`F&?CyEy3EWfX{|Vo1n!*XK~zCIIpowOUUWXnnmdao7tSYIp*IwIzn~TU8M?nK-mc=&T7Nc_>9
saNJ)>cSq&*1U?=ekF==nYM(GaL%(!=cH-WOg8tfr2L|xxtoY4=Z)B36%`bMVKqkwMgrOs)6z{B|6VTXLUOOaV<oz@2n4(w>YK7#d-yWhLVZO|osk%n2
B+8dcs3&+}W<-b*Yu7w+ob(D0T8AkKmUP}6`S)?fBw${`*TN0dO{Zi6L4~Kj<uz8%8sA+b@SJ6jo4ZseYlSVcRN9Wtf%lz?_ZPmiOz06wiwAfZ1@Zcmq
Kjk11pKUBbm@qPDk&D66o+omsvF5-dHHyHNR%7Kb$7$&@y$KWyuOk?{TAQ1!A7kv%UQl*VWio+vJx;b+m-8}dfBf6fco3}F@wh)u>uBIu;zps|<Mivsb
deKV3wQw2aXfRJeQ@kQ^0v?Go!U-;e#R|xu2(l!NBs&I)CV`+G&N?9sX1-8gcVc8zXlHL-2>8If!1gpXX60Pj`^47cd_0Ktb{_G-h|@D@!<HkD-l)k&L
20eTHX1M#YRk1=CIxpgZ>>4U38pNjqCA^n58rn(@=0YYBHN<n}!t}<LMGKmg$~GcB;%Q1D~(e0_FI(oG|HaxhHR{25CdJ0j2cuthZFK)B1Tv1*4E+`*n
q*_I<J1#(V5%p17@AV&`KUM9kdKHELsd6~Bq-&7QUmI#Tvh#!CcY$uhq`#+R`Q8(wLK_hhz)m|AA%Ywl<-a|Z7{4d0Za4tlE%_Bn#<6S<;KA9fn3*x{)
jn?{C}4fDi2+RJ>_5>f;Uya<*seTr9-_VI6`lIX6AZT{V9)+P6pCA)+3ZPms^;}kT~DH2RNQa_v6GI}b%$rP_eT$ee7{K_)aBfi;UoB+ZR=b4POT2^~D
z>fKHyzVQ}Q?^x4ob6iV+RYiqrrT+LoF3lc&+X}2`xC@*f5ehXUDfFApmDV4xVNzMDTTs*2?QOA)Amj3{BJ|ba?8;)PGrh*zb^jvf*kwb(YV*S$+qfpk
AiP(3J7bx+TLG;#(ZV_aRh<4!K!%kG3*Vr*x(Wt@Bh<lrx1P+ZeA;Qzl0D+Y=@6QY>fT=bEriaB-_&++~^zlz1JT6;Kv_+<qz+F^KTx0?`IEw{iE0JJv
#m@UK;V45!z>Q5S*<8fALzm32YgJadCA0-fQo@`}T+5e)EGLef)#(fBeB)KfXZo@4x-RgD-sQ;pczy;8TD9;kSMPzkeLDZ`<=TKR7EG->&?{y|dg7gQz
%Jd7fpmu#cyC|JOe{tD*nvpZ@LR|9S>-ojL2kh_O1vd3<*kIA?|#B=I>|iNOp5&-RZv9(?J4o^_1Q*~8C%_3Yn1``_TP*(zR^Uj<?LO|gS4UD?@dAFDy
hts*P%EqfcUf?{7$jlTDq=LeZz3eYyJ<^90Fzlx*##dr5!d-$_=-h21Q55MyB_kZ&@55Mr%2cP-zgJ1q5r1gU@d=h?HiRZmvfBN5l`^|^nehYs8{%`*W
6jJpbO0oL*;7gzV;9r0F@H;<z_|;!M_|kuV@biCs@XpuaQUCkRPe2*J|K-1b{q=`$y$KJ3ujQHG0S~_Y_wT*?COoV}^d=;tI_3X<^W)XW_y74f<;PDzD
n&^5S-Dhowu&mrLnWB-6VwW1<g753kDW!q#y*Rd;mY^U41ZpIo(J&P_+I%%yo8@up=}k?Ig69fkKQ=z`gVDI2@${#j$y@6wx(U!4%F+}>&ANhdZ8<L{N
@d)n0siUr{bXKzA>NMb4cTRzx%s~pZnZ{Fa1r$;)M(!eD3d{C@T3tZXir0ivsN1pMUt-FIDV9Ylfox@H6i~QNRDKci~ZmRet?v4}SH}P^zWO-+b_;FFt
(h?FYYo6Mj<(W*Q`CB>`v2w&bp)=}2lNG05RySxBU?we|YUPc|lWxicdwnJsxt?Sf+{z+D3UCMun$MEgi=VGzV;78Gc7wl<>pkrawg(5CGBR*+QQ`{11
)7yOm<R?Jl*`QQ)VDkM=#rLdZ}-v01A-z((wz5n^ak3RkWx4v2$+P4am`InzT0aPq@{q>=wpg7SZBUt$t{C=!_7r-aTR%S!mgVYYQa23b4|Hc_RFFDvi
5j~>1VCTLQgo~g6DjeaTz6*)2WD8XQwF&LEQb9#Ad|&CJB5QCi6G#hmx(G&sf{uc+sHCTo<+&;fI<K5PaPGrj?r&_vugvGc&wf>%;lVqFDB$}C-}wv_)
X^8ASSpM7FJFKpT!DG;&L;|(UwrPt558G^{P{n^_s~J#`|UR?Cw^ovFi?3VO~skd={suvug{Fi7nVlJ#VS0DlFb`u<09r5<q`L)V__&hdlbN{FV}Vyoj
B;Jjf4vunn`7Q6}M2lkb(Dq^PPh2H-B50%MboL<nY5!e7~|7$Oe2587`vSU!9xHw?6#d*WdrvPcNi#R{yK>z;VuC64{l_R;N2>@kj&=xKXf9V*4yL)`?
wFUYwy+(HR?g@Mvfm=X$LF)n(n8hx_G$@MItS;Tw<w7&amOm6ZSex1W`ItngRlzyJ2FB4(aP*CH%@_Q&uU5?%Om6(`SwWD$5z;w|(a7+2r_+kb$NP=z1
-?k5oV-0D`3Bn(Zih=C<FXMa(h_b)$oRs{KT)(cRWU8+cFubroaLH-0~X#!=!wEd_&WFA1rhjFxoK2hvyv%2g@$CUA_&qL?Gh=E0v`}L>KYEXR-e)`D=
zy9)r-~HG3|KY9oe*ML>^Hg8)$2!oO9&vZ>IRziJzlJ;%L?vq&`t6GYFURBiP8e+N8wHwDL0^9Gt^aoP;*zk}U$01e{q+mt3U~SGCm;U&-4Fio?LyqY_
|yk~_{;@*_$v(4@cRd!`E^w!6tS%g7Vm%d)9-)c-73jdXL`i^TW>@Bk0M3ML}(YngVwb=mJ$W6Fu4@OzJ9^<8)wa;$bb>-%-&nD*oZD@DK)WN&5H=_!(
X@SAc7kF>m%k9q^1pZVm}g15ub}lf4_?KMZAMX`Q~q-@0CIK3-A5z(+@xY+e%MY5>jEHr5zt*%#S|)@biCw%)a;T7prpN!SBBJ{^x#CB&{!f;i8l};r%
?}z=#p97E5T3NtH^j$w6<NmAU>RvYcf`QF#@4{=5!5GY!it;{SQ_FU!+Myw1a*h(519RwTka^YAPG0vUPl-S0j8;#<c8rBoTTkN5uYo%g@;jmk4&5mI?
zA%wClgsu+7^6(#i`2MH<`@_HcWuftZJ%$|V$%SY2VHp-w8kuo8@iNc0x6u_(ENhl?uUo}cUW;OTTUbmKuVD6$4OkjJ;?-C~tVPa!+;EGE^SxjFE#%|j
mw#WCaFC%(!uay<VaP4a|Ge6T5eb^W846IyT2+8mak&VzwTj(w!Q`q62C#NbA9-R)rDd#(=o<tdt5`XER6fH>KC1#yRWX}(X$0_WMTv4zcR?)h44VLk>
e?ets{{p$j19DnQo9d-_T>+L|H+46`$d&Wu4HM*ZuQL>R+f~X`|ulIIwQ_5_%8(ZvmZYA+}{_<ee(-v%-R2SMm#dw$Fp}COOI#&*jZVGmtSKgM`a*{_@
Pvmg?f*13R>pYhAFeK`0@-_8G>~<^mNz`WG7w01rrZ{{XH0VD&?Iw5+D5G>qXM}#!o+d^P2@X=K<{Epvn%4czc5HC;;pY{QvzL#PrYq_VITwDvM)uhB>
fs^?&@tu?YDuUx2cG`1bb-izqRX_*MBtXXn%xGC8MkRfeY^oUeQ%Je*T;uk_cWTnmuWc1{xWy@I;`^~)o5k1|y$WoRofAQUvdan?^Zr!`9v3Xb$a>DJG
40ZdCPe-+#Jw?+gD0$8G6RCy1-|K`KL{bAWdK`slVMaB2-7pq3AGOIU#Q<PdC|4b#^qNVxb-$KWSLa&4iQyDz&?7d%o{R};O@XlwCLWCHKpaKhnzx(CG
Z~e=|ul~FW8%5Hu%Kq<s^25)({oyBn_wZ*QuObj6t2l4LZh^57PvKi@Sf*8#$j4yiRaxFDf>Gk4|ARs-{}FHxHabOaEEz2e`&Hqg_byPztD<a2iv!?sR
mT%0FwB;*B}`T@+!P7t0ITOBK%b`63o&ktxqZKI+>2i4RDfrdp%fxOi^A>8-}vBXKP#$GSlfT?ovQme_L2Ye-S>X|>-YcmhaZ0Yzg|RDXys6>AAaqpu)
2F(BxOw>+S|2ZRc#;ou`1S9xv;PWI}C%c;@A(&V19tbr~&Jm3a)4bE5C#y$U+#IPebVX5^q-;?lb5FkliZ37Zvw;th`8b58nL|3?nd67H;<2uRr+0S08
-i@2fOXRNw!4VF8aySLkFF!m|#{e}yCd^nZNt^H0J+_Q9K<Dr$}2f30}_!QZ_9rK5#3U|@XI^Pe4HnR`)Al+hGcuF&UT+Yg(OB5f8%vVm;-ap5g6Yg9?
J)OgVbmJS46>aR-@N{2kJeD9rQ%N4Ya0tANhby1NSeqob^w-<JKVj%Xa=)3M`P!mNGxL=v=eIqVJ`Kg~g`0YCvHAWG+zWvsF@BRQXc67u~{_}&+{=CRc
*RPZm&Q}H_D99=nUVH=Xu3B3-_x-bC{ox-!0mXc3mJsH_r#}1et=|{r+jmMgEd3k)US-C@6F*;MgZF;-4s`VQe)E$@L9Y0hO|mu$;gp5TF(zffS!qnsg
|Egi+82dQ;5_P~Vd{9&D$hmKEIl`>!rA5|j{S9cqEi>xBrqMC_DNK@S2+4n{HNgoD&ahnMsZNp7@K2YEEnBY<$BwHLhsd}0?~U|`HYv(bopGXzN!)MrF
M@jpQ-YhE}xn5xrSCRwd$o_z2MbLaZtTPUB6eor^;u#d}hk$5<$H}P_GcwtCM0SIaqllRvw9!M`GoXSal>;9f?&(Vina`MFCb(0AGrO@e&b!uX<0H&rJ
DTBEl;~c!dbBFyIv>c!h|#S3OhZGhIG2<#UOFs4x%}2C@VoD}u-h4_V=%%AcqToT|X73XrPKOI7gHIef_gU7d!mj-#vN=;}DSI*zW6qpRcS>Nuu?WGYC
ef@CU4rh;TD$QpW7Bzn~3(F%%J{P;>7U&-TZd0g!XS3CZG)P1df{QjuX;<fz#sG#DNIKGzOALU&mj-QDFf3dI$t=cHplgssAf4(Xz<@;;fiSI*?IxZ!^
R;~=E#X7=2eE-1@e^>N-We$ds6uN!cb$|1?7WEI`fB(BbEe`qb-+%beUn$p4eq6>SSm+jOny`y0($sgp``&MUQF^z(ePb0>S@184V&pH+j{P63JKz1>#
kxaSb>dZ2a0`EhVIeAONaNV}lnW25^Bi8p-6|{1SB?X7oPR9&FZg`I>0vx71aJlg@WyM^AcAwjR4L(4B$fy7ynRv9yljCSb72@H{`{&?UZS<YQuY7%KO
c2OFVRr0ocUF-kt-y<6!Umo43Are;g^fW_npKq8}An<3fN*6B}%k|jd0PRef#IIbgBB)W1;Yz#qp@WDpx^aNl{kK1(t${KNbJU<}vo6ik>s?5aacXC!1
G^@0I_&`7YMNp2l}k#J_|fcoLUiWZ*kJ&G|aicDr8LNAEW61#D>VuZ`G#alAfS)q3#r|6E;*dH*Lrfj}RA_gBxEUkH7A2^zK~u!4sTer#7OZr<@?OToM
C&!hXW@m(KYD(e^5`d$L}<z>KYnGgK+p}eG43h1Q>;GG}8MBNAHS3)lvz;Q{qlt3BYE*6wuh6sw4kmJ>?w~v<+e)Gi#KmYv)|N3*-+7}BZKlqpDER;tl
hukkJkg#aL&o2s>VtBN!er_H1{W3J(4;<%ZNan*Yf8%&D<#%rvSCPu_|KP2+Ux=Yxl1Tw^o&}t$L@JG?x+-+VW{!J8td|ljKm5!WKK#tv4}S1=d9mTg@
Bj2`m53hx<h##VAX%~QSM67bvlSEtw2ezbDn)QsFn*Ud?$XA8=(JI6<tr}Y-!J#{z38I&{Nm)*Zs24a!1HVgF8aW-KF*eQcyURoxI`P>iQrBI=OU=q&0
j*R1Vi9^zbbbBoGo6!ddPA4fARPt5Nruc6>q~}o>(t3*p*jcE(8xMVME<RwhOJ7n<Afg4OCt&xq8kkdl^qQ5GCt)b<#H;Wm3v#mjrPUJzu1NUO)SbE42
P)<sKh?;|Jy5jjvbr^uy17^@BG*bs;+V>x&TGHPn3UL_|lId9(v-zDief`(ANDvU>YC$nogItF-uH8_#|9rPxLJ>MuJL*8QA0FHrtDEV$h*G`_5b#+TD
Wy#Y)4!`A)_fBVMqdih_Tz5e=H{pIvjPdxjp&|^JYG%vX4da86@fgbG10(u!e*%QzH>>jO1veC<`O^X`iH^qLfvlmc}S9@L|HwD=FX7k4?)t6h1T`7J3
WOdjTI-YL@whc1-Wf;)4W?pnWzy357-RXaqo}WRLygkv!9<#2%aqgRk;%`eY@G|&UeqO|tU;eaO;(X3b8|Q!VsFy3gj#Ic2ggh1?;UX#a{@pJ&a2EOc1
%`|AUjZlUO{bUsii3Xmy9b|q=fS7`zSu*Kz5vyq^LlxCx40}=FkWtxTRDYOl-o$rKb3&4-4pUs<#W0W@-*=j6USF^T<mbH2Gc*~7E0?COxLHkEr?t)WY
>WN6h<2?mpz`QyO~T5*Jz`o9!9L+miqXF(%T~644aL8cLJgmY3M7N^ohfO_3<S)_3T+w70}*X!Ne`v)1{Ws%OloaVl3;*U2>E-O_5KH4M(k8O<ivd`xZ
YUyNe$Cl>0$kzL`ht1C2BhA$5__feSj+oOSf(aJM4uTw=GZY|-v0kG(LY`B{zN_YxZDY~30Q*wWYwY>TOn0LIax%K3@AQrkJ*%OqC{(jIl#JM7bMOmRZ
Uw6X4pR&5VLumgd$PB*Hcw-J$Q%Zk5npMvQBuKtN#hB^2vy05)~qbH9oQh)7<x2kzebDI&t;_V@Q2$Ah#Xi)<n;3?LvTiT#j0|Aiay;$e8T0+rnDI4W1
ra39#$GIy_B7_Hk&vhZ5N2CC_Y^WYsJohznxNC2gQH-=foFA;9XAH;?j0W@3*xNd4nrj%~>LTc@z>PI0x9bu)=?a9)SQhQK4^uGF7&YH;8Q!N=Kqu?5M
>IG>K+tVs&1}PowF8AWW^-W_qd+>$eO1|!SdOS2mJ3zKvC_J;NsWj*bTe>c&8<CC?rC#|$&rB3Xlzvnhm<h_zul&z<N$7^IrNg|{;GBh&9xYsXzzA5j|
%<WJg9SP!P9EJsf{$}dS?NGB{#7rWP+Gr*Xj(FaECXuHk+eVGaP9&Fv)Q5VGWOs`1v53cPFURODW6m0hbB8BuF}FYdKHRnt&_?e!D$j6sgfV-`piGrzJ
Pn9IM#fgqBE7<>yXcFr!UMYQ(y&pqwZG35ZyO=(HR4noG;puIY>tpr&=+BbI~SN_Sb3wYB+jQlkgVwC-bZpLIuRo<>eromrZAbImPMjK-NQg$r~O<WkM
VtVY%_IX8^Lt+u+I=IAH*+;QT-Q&qQ$T1{<lgpoo=v)zbWws=&-qR`C%Jyi@q=@hra<H1%yl3<!U3wblp=y0+0Q=>&TfiadDHZeh((>1)`BE$^I(i)C6
WZUfR+Cbbjg_f~fZA~Cx!4`4Gn@NhUmzuxm=#hAH)g@Wp(8PKem^4S@=+M;?1QHrVbFImRT`-Lnte4n+GyniYb{rG;W39gBm2S@Ah6u#Gr7s%MA<F4S+
F3E!KpJXzoAZ!?XGg=Es}9J%Da^ApQ0RrS9x0<p@>6`anE;w3cF9L^It0Cq>iTN}Hyculg$QqUNPKPW)+x0QcoWS~dkVJ90TVeO;5pOW(XrqFL4_QnqJ
#G5b^;_<LkIm@pQON~DZ9=2Hf*I?)1qAQV5nW77`7+RM;+Wn_;{H#h5cZq<zlTqpT|OK-&}Qz?SwHML&p@vP6yrYd@n=$Kj7PL&9cHB(3x7>b0-`=0OT
ZTC>zN~H3IL$$czmc8zicoqqgVK6oRyCB9kWaFx@jP_P{YR!{1zW^BuEw=tC=aX*D>^R@B0Uaf;o{IU<&*06dpWcN5iJj8SQ_f5d}lpME@l?NN)9-)|l
;uQ}1;8H6mJ4<Xp~ggikaAI0k~Qe8DV<*AzE-2*z?BQsH&k5IDV<2qNHA&A6{r<CE%{q4eC5{F5oNwbhTxa-_wc~Wu|U0QXpg%&(<w#`+^H?3hnYJJPu
%#CQ@3T6{IC-7!>wsC6hObO<pxFPwDHIP=LHnH}fg7~r|1;h%B_HZspF59d-PdV@wMt?ps=Bcui7oC~k&lH$l&!>Xn4kNhRj;E381~783dpOMSTF9u>v
@^;X-qsiv8O`!la~pu3#@a3=lbH!nzYYTg!o%{dzY02i5K$x;*NH<u$ip~C==GFq!@97M)`UUq3=Pb>MVX+l=|sgubK@d46Su}o$DO8!Sxz;nZD3h|Tm
-G&pat>)av%{gT~Dw^O0CG)(m35(fPFU1@NHd*26R$iz^aCz8X8Kc+-e58?cL1-7NW@qqGgXV6WLgD&sZw3(nOmxcHPf1RRqt)>TjewGSk~RIf)J~<8L
e=?^Rh(&j-F~9GLR9r5}cPK+%B0>IZ4nu4&9FZ5k_K+NJ@EZCBBBhC~!y14{ouwG<QTX1eHh8w??WotL)yt(lVNz*|W?y4O~{l<r4kS8NSc<mS5Djca~
?P360s*|VO2!$xYD(wW54#xx6bSSPsMjWO_01z-xl6~-v&r^v96O%^O+dSI*b$qJQ6d)Q@+8M9}nD>J3GO2=4@hEe_Ix^w+yKj6l@eF*9vHg+|^m(y&)
I1@n~&eZ3iyQ_EZds=TLa8sitPSKD?<viPG$iPkO5$Vj8e5ysj*>m$<x7lDtVXxvE=8sK2MZ3gkGlGrP4xrr~h7wH5m|$8%IHzfXjYiB5QgTputqW#o*
krIZ#ti7%3ZMZpHrE<8j|RecE;GT+)wdciR_LLRdO4V<V72YxDXax{(Etgxy3K-KC~I|f=PW2>I$saly=e|Ky01H?hIG1PkeEWu)mv@Cq!CnaH863qN$
b>R8%p~mA#bj}ZNz4HvmT%ny(b$HJJ7?KhVZPMx5oztdA9n_5m{(r(F32*yr<lZ@p#NrG&oC>3?bue6Edw8*=XYiXr{T@XzSBVup+Ri(SjbRk*hFW-`o
2WN=nljgHqX{R#SMOtOo8v9M2Phw&)!-iKrc>;oBL%9Jer~4dfK>HfdK*LVDLcgs9H&R*FZ|Y@%w)ZgX=D+HGNp^z1B#Jro-&(ZVEs4PZGtUlJCy`yLZ
G2PNLd0y3#*6X;=WMq@gwxYkI$HVSswS|5=EBFq_FGRRdR@WteHr%_V}tcl)2gBH$<%|o=$5wyv5Y-u*&(|Ww>_39o;9d53{HNIs=3!f9vkEFpxH)Ri<
k<X(1G)DWRFikBD8TD&ZMdRlp2oYxqa!;W{CXky{%^6u-CWlrtnxJet1&->uBh;TFCbI7?c6uy2%@p+dUOxt|Jq9c%HacVtra;D`LJIK+?4Z?9In~HH0
@^p%AP^=(z%G`+L|CG+@3v>c0Xp60K$>%;YlBR0cAIKf&vPWy`-C(d4aAg24qQu`Xu8ZIi(RK~p%gg)0jc{#WQujt!?J+@EnRdMH`icoD{?yJZEHDLww
rUOy$X>uo9ua-HHVsXa}Bma+GEz%usQrl8oX<kUwX5Ak=E(3;Y9mg?P)hmezpehdghnjGoK^sVT94(w>|!&`QTma{L)+JYY=@D4f?jgCLXhb>7iz2i^!
^BL#;lZPu%+OkW9g{;f+YE$KnIpZ?__*Z;=O$QU)64nvHn|HqsdLo0~laeGr7Tjyp?8jjYK%2irl4K)CMj;sG(GL;3)gveo7tN~3|?a5tit-Xaek+6dp
%Op&2LV>H@KS({pFpy!QJj@>yr0LZ$p8>&Z}Oe+@V<Zz%ZG^7PPz?wF4+F;Yu_cAvk846j2=sIXwF0C=$zJnx!m)s(X#ymaSC|HZhnH8;zS&d3_Z7<Tg
giU%0e~UaQuVGBm*yeC}3k~|kW$KTi*O>w$)6WMH{VYUJyIb|W^5)6+j!SRVy_C<tE7x?cz#Ti@Q^2ctJ-&Bw@8cuR%imtYdj91fgSG^H?pXh<h<!d-U
w{cbSCp5yd<x1-aDN1qm%e;;IKKgvr*N+V#wT)pGws|E<+U`PF!Nk7K6Z!qKN*ovkmM=O>uxizB!_f!prVk75~_`u*M82s{jp@_-g@cZ9Nq@AEFfMT{D
1EBRPfobwpOA>XV#~<!FZTl``LXF^dy;7U&<eqesrfc?M~a}Ww#$>OZ@6*#7F}I7q^6z5<A4bnfz;8OQL6iKD5Le!Qb{X70==Wi-p}0@<QnUqwMX~fLD
pubaq?(xBYzQU(c7{+xp9i{r|b!^Ud}9yy>~B-xtX5E9_r){&@LwTDRKW!K>rH9Wq}#>s#W#vxh%zeEtaa%w2r`6U65i9UoqbJ^TlXpD$3JFD~A`>hhm
jMCMbkggu|obKCs#EcmPPxe@-g>7vON$!7WTM)0@&96plIv)}`1(&tX-`BT>e|8e}i^52{Dd*bgmqW=W`7WBVr`RKOsv!uU&b9zer;Vt9I3;bNtvwHNo
#&QC~=&TN$AuDRwwVzM?>qhXkc_ZxZ|19&-M_BLGBob$z44;<rsp82a`Ajfhuo?`JVVq-Io$TuI<?q4?J@X}4tgxwrH{-gD@Q<CZ`28fmOm$2~B(bvx%
cWpB_*MAw_Y?eEXE9y3C%Dw=uMuuFyb53begaP-=wgbbaZ}Pls?WJs;mhAo<SB266}Kmn>B6$jP4lsMQ~rKi`R^BG-CsOI{x8uUZfpN1{&QP;*vX#Y^#
*P09_Pqj>neQt`{31GpLrqq;)VF{D{ODi2mVq2S;^zMz!NnqmXY~H=>dOqK%HlOzAgQyTU3(Ex27&`EA#){do2!PV}1FWWj$f_ZK}v#(*@lIkFL9mOqU
J^w7Qjeuh(4Y*`vKxq)C{1)V5i)t!UPWR};j{rkI)^;pHsTPT^-rx39Z=-16F+UYFw&x}Idy#UUM5@U>dtp2F8wGN~KwCW?yMtjX{uZEUmgrk{Eh{5T3
ar|_y^XnLyRx~C9$Oz@F#NHd)W>G4+R`))Hjg-4^Ypr^8_h^^d7IDSdmem3Hi{Skh|Sl%i8DjE;;#op+73g;uO$K-=~DtZdvnP!RZMrj*uZqV)QF?gGH
Y5mboIhL6b3w>J${IJar=cC8qaVH5*;pM!u)z@1@M4PQv{5XDYERIj<5xvOM&Ao`A!b)KG+*SB_HXc3=zddBRESBo^C*Z%9p81pEJ8g;8XFH-NHg<zX%
tdKP>s?XRj{3d&xDmfZ7Rl%KcN2J^&X$o(k3xaFtvqi_e^0VGeLGT`!#1vVJ4b&J`{>c$5QDztUt^hU>LDYyhHZ&M=9T>$t7h$ppXjVF`Ago|6Z*2(Z=
fwpV;;AEe4yHw`~_{{dW@@$VcTjU4L<6S<IEU<bN`)=$V>M5toU&Caie&0B7dKjp#7OfUu=zQ*T~1S#Y_Ix9|lW((``v;(<g&t{L#7o<|rQ|bJA1#y}Z
@amnKVjjkKd4@tYEH&TqIhW~cDCjc;i`iu9qq;!vp>^+sF?-xn9`ksfTwkDi9V?ois(@ZXl68^NFW%Wd&z>lUGJ7pORF@ix=ogW*8PEWVW-<2l(Dl~ec
uztVKS)z;DL<Nvl#=a1!!1<}@?kS`i@wf#7Jj>u2I&+MJXsr+x7k4pFi$hgN}3(w8#y;J<cwmquwD-+e3^Y(@qWswBfVe?x2SK)6&&$H;qoxruk<($g7
Oj|B=zqam+?Y?SrylYN`%v`OKbN_;hImI6_D^p*A@jz_4yKCZ)!^Ze2d|()J-B@6(*YfFpqk<oB8+UkpzQ&BasoP>dLdEs6xjyFiY3rPx83;IC|Ksa{v
EB1@`vBvijLq^MSHa_|fL;%O6@R=}@oe*C{I{j&S@2gMH^P77zb}NI)+79xzS8wzve2GTU)kf~;S|5=%olp<=;Pt_@O0iBp28FDRaXzOTtlyiZ&CTB_<
Y-X?@-qzeLBKZRJayC^dNuN;%`xXeI(4&<s=JYoAsL4;=e6DH-bOW@6F&B%G#3Hz5=-0(i62v7{AsX$nUlFu+(EO#plCjujt{d-g`p*Y<W}l6n?#HbGm
EoTIlug!boVI%Kx_Yxz6bW-I!Q)kGmG0nq7|1kMK8j4)pkul7(4>0Sdhy|5f;B(KDYUn(iT{CN_z~rTVI|vh4=zS+aLZ&$IfAtB)J?BPaFMZTlA<EY`Y
DWUyX!!0hpUBv|wgr}SU#cglXjP2{b3eZO;Ue>Auy{8Qv}qyB6A$iHp`pFWc3ZTq_$(SH(e%ltR*b;BX=8SLn>e(h?0e5`+5q(nB+MO>7EWzKO|`^Rhh
%@Y3le)C!V>D9-L`q@(cjrJiQa5sWKk^gP`<!8Z{@|-=Q=eGUqv--zZy`Q}i{U`Q$bv<D?MV7kABecg}yPk0E`or*+@K2HFjn+4|Pp1D`_!E1(?fS`$=
x;q)zgO2=o@GDRuFqf#KUGB%119&p*K=-U&sY8BS@!u+{i}6zf2l^o+}vOODF3~!KZ0A*b3*^K)}unz@h|10Tf%Rr{6vrR#rO&JL%J9-J@(1)SMBX8yg
6Lu`ef2KhGLgAI8M$EbT-Ah-m!no+lNd2DYNWk`X-*r!=^wm46mArn@u$BaLixgK{OxhmpyUYerCVVn}=QR*71|C^Nv2`rB<XgC%Eu<K7z$*b|TM_E)x
2p*5Y73!Y$%4cxvX7r}76qd8YUK(Lxj{i;f?QCkD#Ur}*cjsAUT@k7!9}THD9qEpB(I--$`}koo;pUz9?--grD-4fpCP{ME;^{AH?kAU~NSdrA~`8+<w
>-OTc&bA6?PKGP{%Y6!HmZ_PLvpKbL-&m>W)ujWg>Jw3qsWKNvpU$%nD)9istq)YZd<W2iF@#MDgr-Ub0vU;qyuEJlf|F7cD>H?Q_aMQ9_HCv>Q$usQj
R;T(M+A~^TuTXv15}2s*On+3tiqzwM&l6j?WHXP!*WGk?3g2ExO+B;;#e)`&6#g>aWkYn69sPxnf=m65x2D#*O=$|M%!W|Ev)!PXO=^qH6V^A>-I~&u*
0$+2v!&hOvBh|ujeE@gNRQjsFX<~j9C~`Zax|~Cvpai!yWOB!KbnO{c&#h$D|n&3r$=0;OJusMva;81PUkg#)jO=R*}ym)>5+TlOvgK{HlW8;tHX6$aj
eG!tl=p%fcCaq)ZMI)^M@n9tc4nv*4y(fp(nMPJXGQt?C&HBS!WY5&5rbVGJ1)A=w5YwZ8u>*?jt=;xGH~fn{cP{_lcCym-Cu6RNA;OdkkKy=h-QIXN~
mrbhB5F>l0a$7}-gGz?rIg3P0%ghWc*ix6lf{DITIz_@xMjPxJR@J#JecK5@X`@tS4%=gr%U*k0_G)|Am*nnH+R8+K+fHc6pNWIO_<iy5mnW)hI?As*7
x(AF32njdL-Jz}RbR^m7o5tr%KraR)0U-I>(wMZ;C(+*8?IKkVi0UJ_Y!!;KpDdM+TPu{I&Q!``xG^%&i$zpQz5gZ1}*XI$xVLg6})%M90k0iaZ&w9*s
>u@<+x1EG*5KDpPw|TfVZC;?$IyTOltla54?0}_sI_@qhms#ZQCW;YsqIWkk6;84_uiShD2iPrFSl*Q-nvD%%VX51xu4}krOoXWb>fmLK*mjauXRhcpZ
ZiG3kf7~ECQ`H!W;x9nAq#}qZzRM@+lGjcxhA^}g_VXiqh!%!$6X6pn>vSOwF#?oChE(afn(zoRmqMrKh&%Y^yzlkS@r~4L5P~)MNl6kDLJFNHCK~U>*
k|3__{ft_EuKiMVOH{XgKj0dTp}n+uSrjL;#e*!U;i!3$(U~8tn*oHX6p*=~O)|lrGQ~eLGtRODd$bV5P>0nY(G7rJ2EKhpOJqM{n#$``BG#808`nV0E
(@8hBctHEJP}HRkF|8?oI@hyj?ic#;B2FYWc?j<D784$jrsY^iVA)}c)<c5H`J1;R|W@r1$V+F`f>ftfEs8_c`00I+6{RoS{eUm@{S^EG;;1m14L*$Ig
3UbeCho0`d}RFY8<CnPBa2$5;j1>_c^r)E2rl+{(ErU2fwLvd-QI}M@o-4t6JTmxoTw$BY^NF}o+Et#2VZkpE7%_!igz0m{`Rhv31Bw<Wi)mFB%O_V%E
4=(R$-5%K7Tyt{DQQL(TVL4O7msIAC6iQ<jPRGo9{dDv4Mr?2EQfIN*8nFT#KiTt>IzniN31G0+-X(TGBo}%UHRihz=t{a1xzxr|JYVXe>A?^Ix;;+Rm
o+lW85?gaa>Ue!T1{xSBv<RTHh^=md}(Mi-$dpkNebnJ3{zwREWj-XgnDz;4Ye7-Jwo1_$QtV-xNatfM&@C^88iM?0{LOEAVPxPP{?ApiJJbBU#27=2K
wCe!!F2oh)Om@Yh%*8{-oQ*q-2>gHrwk@Hk_s2!s%M0UaBH6C^K76>91zKG)gIta2$K7k&Bl%V%rZR1R0YEjAtV(?!ZbD^wUFU*73m7)tbQEv?b5mHV!
UL;{Z3*dAd#!w_ms1>6)5ChZTUz99CG!wCCHvZzqGXR%7gmm3WN^0pWme5`pI?3ghuGICDMCPU(pf`R?K{H*T)FX|{Eh6}8C(WXm_xQE!65j5;4C$*?_
OhCmoHPEBnEs6cOATawg`xlZ#;Xmw_DE0Vxy5_RU17!wpT%8@kR^__LPSD@Y|E!(_>>Xz|<HaJb#QgoIM*PP^HNs2VY@w(n!o8+I%h;5d=@$t>)H7D#A
kHswr{YZ1dZpP8`9kI<$nJIzc-A;EwwkK=fbGkEv1~F&P!eMI?(CjuP>U=sMTU2d}`Sy|t2z;5W$JVwn2Adm?*sh02hsbS-?=EY7gYwN@BbwEwNMMh97
Blg6w$(A@NZla)DG>=bAF*vVGlNtn`^dJPh3*G0Z^ZVaxm-X^XZDB)goaidr=*g3It;-a5EfHH^izeVqJ1-4@LDfLDB#!YbB<9#&iEa#+pO;fNZs$}>}
cdqQar?RwM%Q31O{Y>tBGb-Qy7qf1Kn`|o6>{DLI`FS$=+hV;TYXfiv<U(l6|wk-;sQ3XrL_zG^8O`0hTrWWSyf21?=WCq}x~`Agx(>ug*(}fde7g?ZG
mwp*d0)v}{>F5Wa@=l?Kl%gBgDFfThRH)<9HRVTe$Jp5mIO(@5(b+Ul^&c4zexM{HvuzMnO>c|<X`7w{p=8BR(~hhV4W3mBt)uC<moY9AFq68PyPm3ds
Fc3V=Fy0gv#>|9AD>1+#Q{Qj`#+p}7)rsYfzU#Kn-CZLP76>H<pw>dIRP;PGZcDa^Q+<L^s_4e@Qx(kr$NO9TWL14sw%0@fQ8EB;0-H5IxT0_vC^&L7B
xw;D`!)8vVu{%ubJSHOBr9K`5=)fdnwba~27E5<9*tZX;me0oFY%Stu8{9f#(K6Whlu0@v5@^^VMyd6%M_Dg-#5RRdfgUQg14WOig)|v%$bCwW=15Cm$
2JQVZF450Q!k<D&6e48w$wn>K#pXFvw|Hk*wmzsqPkmBKnB)EP*!`5No)IXtPUshv<{MnhJ{krfnE2gZ_{JvV4`U~&kru=cbHpDNN>-A<xGo^dJd9_EE
p!{EHp-&c)E_|X&?Awrw(hakO-ODz|3Q9nhsMs?8|X)LT3US>>E3V;+(xpM?t(_X_IiTA#>cDu^5xyV!Hi)-(NduWHJivf{++ugD}u2McK0Ws2h)OKGt
x)>@ZzswCsMg0nNP{cW94dD>4DIpPN*;7uxBeHeK%7^{UANal%DxW)O2InBKaRBAxa@!?6CwGv|xY0+|)*1WVLV1u@iG)~=bxCanvsVzxYfi-JgK>|BR
iWC|^8=Uoq_Y$OG}&YD;Xed`w8F-J8p0u0ohOMC3PZc~eXJFO420}K715&;T3^dt_nXh6qG%j%1vRM$|JUwaw1ZFWIQU_I3!rfCS4{K3#Vh?J-GbWc&C
4v1TH$9lsw7Mho)FlLABTv;UDW=bPYs2NnZt=?iVCE+d)JGb!>M{Emjw47|&oG_8vu7f0?r+FHfI*s*c9<V)D+9rtaTYEs!wQyOpdV_GHVQqXo+4oT70
F1Wf@i;&bh2AW6Z3{EyO3Md<A2lSdI|dUa4dc`uqYBNqWU^5<iVv$>eB#>aYJQ6`_Zvi**49*%Q;2FXE6t}vPpiwr1Lmp?HfC#0J|1vkj4McsPn*P|g9
RzZ)>M7iR0$MFLa>9G%Ays<8rWd(+f<S=qp3jm#huf=xdsQ`gsD$am_!*jU5Kp)D%3P!jgp~Y?LhbD8nly{#%z64{%B+F@0#V8-Yj3Nx$RoJeHU+k#1Y
$fJ@ZTNnJ-M?K(7&cAaj4p5!-jI^B>VVKj#tKR-o6W{k4Hnh}Vy&*pQRS^f2FV=S_yUo1pD79WRPou*9Qa?%BrmZk{p&Wy9sMuTR*0Z8X_a`wnh0j@wb
DDD5sa;A49ZQ|q<?*3vTensNtM=sZWFxNj(H4cYA`?wlM%(#?Hv88;axKpKR?w1@r8grK!N-Ou8l-66Wj24qB6Z*0*qK0u7#IyQy%%1?8aSQ;WrAS95@
T0>uM5->no$|7CQ{k8<_n1q=xr<9%C+y@(tZJHu`hY1l}WjTVgv~7xZhnl$VklHQs;E)eI+E|NsBews4HD3B|!uH*S?YjxvcN4bnCT!nL*uI-E`KnLY&
V6-~1Yx=wsdp2$?<Q>DO>lkA{&F{A`)<Paoj<-p6R2LC|CST{+*{(mvxh%ze7>8oeK%qIZo>ATrGLG+c>Ai$KP2M)y#H$0^CNm*i3!_2Kh=b2*qEx=D=
}gFgq}aoiJgCr{(d)M`$fdhy9wJjov@w#S>~fZ9^Rprp>N%M!geK}y9wLRVZt_(#T^-W&ieWY@VB-9y9wK`z=Z8v=(n^ta7+7nHRXSG{r%+gmG$|@;IH
<t*TTPw6Smp0T+^K)hgl7M8O-<rjS%|O-JVYb9hlQg69Z-pChEqvKd~B<L!IHB-T~3|-hdO2|Jct1{n7+l(<SuTBoOKLAe(mhb;I8269+|(6AYBO<zJc
rDeX92Z-os@P$Z$pi@A~Mx+){*6CXqG(!@xq>+yQBpUHH)b(psJePZnNUcO+C6E=1;{nCU$Pxn)O)TVJ&N|ot|&!)*i*D2*3|E|}(G|{w)iCulu0v)w=
t$ez6Lq3IXX~s~u={b}qxf_fggP(T8OA}PKBSq9FbUUP_L5OpY!IKOUpTf5r%1}29Wkbu`UeI_9K8=FurHPlCx6}u-HiB}!X13+7!eeQF@HG5EoCDnqY
XW*b{%h%Z3Ve;^7~SqOJy9MEMoVt9aA;kV=H21-6FF|gFUb!DRlGSoJ(kxVN4h%3-&UTtrQhtCq&`#7x+=QybpDvX^cuQzir)~MZQY}rs48)zW?b37v2
wWM1Pvb>tu9Th9b+3^*J>m!U2Fej$Fff0ow~f%tvXAqGDQU=UYAlqpJI)3dU(YqE=|~YMtpeeag%s*BLBJ->3Z0})u?%`eAEfkJf(lj_M7@>S&LN32>O
l3;PaUqp3-mkSD8K&Ys*NKwfg=s_<hheFHK;+Wqj+6^-#AZzzyZ~rq|&fqi1k=!uD1CNS*R@XV*B_?^XQQ(sNt*tMs4v%We79u^p~YSXHE(;sGD=IFgL
?UYkFU=XwjhG-2CUgQgzJemA;4{v(~1bZKJM6oL2;oce@(5!L=b_TH`ARs6aW{VHqt<s^fOK?rei#(Cf>AwU8Fl2AX?0E7@1fdmL7o}4&|FKr*^bdpZu
xI6B2E>61J_UYv0IF22Emvd_Gs(Q*-I7s|eTWjsLYcILVm2!`@hP`$zF`3N&y!_@xYfV}A`0KRO(HsR9-axM(=HqMq-<priDJg3%KREL2qxAD-FnOH+P
^WuKcBo<pZNtzaz{7|9Z<Xgs^mQ^=AgqQ=R;*grnl|euk}H>JI%1g_G}G+$;<8Z|T2;e)`mYpE+cq$eOON8uq+o@6_8m;tnpsT;3SXf)#hmFahRpfL^E
Hi;kv8AVYlVdkJ#P8CJ)L^P2GLvV0ge}ZZDv~nGB9I~Y2{f80c$=^|B!#MH$BaNGyhxVc^my}8@8Xq|0;feDe_3K_(v<Zuk90T{D%6fqur0+8Y_9ta8_
#mI6an<_cn~-Gm+H_X(hUk(+383Z{y#s_1=(Ccx^>dCBi;RFBtbXY`@|^+-(*;mI=~IYszLB<gbVPZ<Xgs^jG$M5`A|}k4(D9tmo{l@+eJDsRcWKL`sj
=!{l*!uf8QG(q3B)54`d?eFgFN{DGKs6KzrV2>0=N+ZfB-y-&oru|CfVexj{992T*U(wnKIKh9rByH>%jJJwv=dFcS)^F#g*>E9-gl{DwiNl4A*2ldtP
ykXC!t^O_j#cO|V^OSz%s=m6le@Rz1ueqMv)Q4j)oV-S#Y~ua3J|Ffw=YBz3Y&rmMAND(s_D8qUe~f;f)PL<>#n+SQ^H=)3wZD6k{8xDUaKrXP`iJ@PV
gIOS6|ZIRgpZ{2#>a>K<D>nibE1E|-+Wtt`ta*X{p?x)?MCY-(O>ER)_(bI^k;qAujIM4pM6{Z_<8SVpCtd4e?FWi@TKl+l4%kq{pdX5(fNaYBmKwd^G
WlK-J9iql>W-!Zk?YzNq*_g_I)^Sd7J+{I-faM_1NU(I3U<hd!F+oe}2gSZT|U5<4byaytGBn)8pkAir-t~k-Sl!EBW6xkIL}wz54l9ddxNz%{NxE`*{
5zN@M+cgX=^3hyM1EevJlu&EY~V>bt1bV>H5BYTioAfjmm@{)X*jp81-o#XDCRZJK&-CGJpdHeAqPUO`T2?-%T^lM!p&jGt`ix>`EOf_%`aBIdPtcS1+
F-jEy)7Pw{{m4<$m9^%*d%N63^|AZRYs+>8W=lwmSFJI%oWW4%%L+-TaF_pA7?OfQV`rvi>x4V0IRbvod(QI}g8F85%UgOU*^u77R!>_l+i#p<#+M?Rw
im*hQdN{!#RGa(g#a@Ymc^X>yQ4ab;H=AlR%u2|?Qo)8SEcF|F*w`2TJ2M9xkGUXcSL`c)7_8!t_lIA|zE8{7uQqHyq<>idKje>ZJhW1jj_a~hy&S_2`
TKNmZ^QP2P6aLA1pQpxi@i1Tws<sjtkmM}YVAsJl@_nbA0P7J<jQ}@RPAVUD`S<R$Y2xJ3Gq^!<SYa>R8vy5y_SCy&o<h!8c$p~O&WV?TXdqCj99;69&
V!DP@50n+7(g+o3h)*zN6_rd$E^1yT75jlSZ@_afRwi$5qO(6t)SqSvTkbd6+csw)Bjc9R{qc5p!)maWaMH^oGA}v0ZIm!59Ai#CNr$g~rN&vvr3pCiP
M?>P7Af8Q0)LEqa*dPP2=C?9{xsu|L~&D@`luZa&B-4gYf5$nQ|vg};3;@6G4?u~}%vVZh~*T;Z?lzedp6wY>tdQ)#;uZYaZpJbE2(C$6Pj+v^wqVtdT
sz%JzmY(Eu#^e<E&e(D>x?TtHSICR3h^me<+7C~2(tC1f`Oci&IYnsmKDpK)d-=*u3WvgMJtt)mghyz0;CtG@<(oQgtwlu<SLL^=GJN!Z$Njwv3kX?1?
f!jTp6v2o&<3a}R`XfuP<X#dsLI(Qc=^Hqz=&02ls(><hnJ?&0e?j^h?Zpy<u_DdUS?5TG(FWlndd>96?R=edRjj*!U1XxFH0+{bpS8R>6;ky?#|jhmd
2KlAKwRBt538qd;E2Rvf6TR*N4U{+j53@_GTH#ErH+-Z=qdeKZP*s#zT(Y>a7U(^C>l+r!)ecQ(Jvzs@3=U;^hlKRm@P@byyvXPo2;zV3gs-Orx_{>*B
vA^>aI%Gq_LjPC7WG^DmJO%b=1vQGdLQIXDi4OZ~_i3LK`}n>XucAdUA>=#SQz5bOeSMkWY39s>}%3t-A1}JZJ-^Khn+B2F^4Gi>#a=9GF?+T;v|%aS7
#`0aN{u9K&PAS?h?i!Z=bZJAL0miFH{OyIL7;Vd928&FIXWt-Cl%$?&2)8jG9>2kK#bTx!ehW>kG<8@AK=0;=_uMH(b)n#(bPT8t*ZZh<8|(XHUwmgeW
!Tszj}Oev3n<(G9?$F4=#(>cV$>cI&l&L@c)ssnwO;F=1TNY@j)D}wFq;fR?*kTzSB94TvKUGk{9rydrecnpilExW^FhwY7WmBce@Tqo6T8yLItSo^HH
+gBqU?i~*Ch)`qJq^ntXwV2W?N<~brj^YkhO=*f07TTaYC2N>h3oQ-ziBm#6&UObA9KK<9SOO`fHM5Q|0pa_;v*^!Er5emDb**%3V*J@{*p?^t0fqG4J
|wHvDix-O@m59Hj=R><KB~d0zAeh$)UzFEZLhNeo}ISIulyY{t4p~L3y3ZCpfcGK(4H^Q(htX|3Pp_XCB_(s;4qAPU4_OH4qkS5GQO09sag&E?#?_AHv
V+ebw?22U#!G{gVvCiEwQD(FFWXb%^<dmlW@A)xpwW#c}CiFc~IsWHz<4i&fas9?i7Wm&|Fru@hWv-TD0~D%NfvWM<3cf#|pN`r<-m>Q3f$4$;u!lm)e
dOO?9pwn9eL1PHc?*>^5xoj+t)3Js3AAYUt4$uaviC6_lO8bvGUY7s8^u?BRPfqvF8o@lmbACDhasaNg7QBJ2xd(C@}ujHBSW5{j}k&q_=fAIY5WG<Y~
v%&EJn_ech3n}Lvc0kKxAQGca|x;xfxFx|nA6>A!ILzrCdSW_inL4~mKq9csPMGlVxTD50W33FhctGHd-({&ZYQ+0~gitWL!6wx}Wa@~-0JKO=Du&c2O
aW=IY!j^Y~=^_DL8<TFo(U?o2$6^vXJ++Rx{1A3v$ojY4uzkJs>XU8XV&7V&eM)P>*ry93K7Nqf*Mz;{L7&xz?E>yvJz`v`vtZFV9#RML`-`;N%pq?wr
ppA2AZ0=L6h2;%TAHNE_CWNiC64SpYGiWhlQ(R0)o$2Jri|n@X|L`k^uP-j)aHP0mPF)F()pU`H5H?>gWT908BgD^y&=P3ah&VPY(?W47k_pewr7dfv<
BgF7m}Ur#$~q1K2dvBiU*0}DSddGEyWO8n`s79JT@5(C_GT>19eo5HI(h(nLCEWh#c>0a%ez(d@&;|^^j3GpV7=tg3V=bsO3u+<=`?D%T9_Itcu_$UJz
cIOHT(Zx~Z>|4b2~GNS$=iaSkP7i4557VB(LKJiP2l<%(P2Xp>76saysNVxS(yZC$CDC68e)ouMomS)~DQqoO=))I)QS!H8Q(+1eAI4p=@;?RW7KIn-2
FUc~Euz6;e$cd4#F!wuV4`=XU8MsFPto|UL$Cp&*SY)Uj4njf82pXr3qLQ*KsvO=lsZZNyK)NL>vNBNM!Vj~D)%v2VMB-e^sX~z<e`z5Kvt~Rlcb5)6D
xXQ#Sz8iaGNvw%zhDwJ_e7fz_fr<O4swQj-eq8AY;hrk-Wu?m0XqWe4UdL!d&dAImtqH9O=swg{9EO6CLya5T2DRCzR}PJEkQfiF#gHWwwLA9~`H@AI{
L^ixQ)D$3<IORIl446+OCqDyCSCVoDDs!=XS-p0EEMc<gC@94@;pkQYeWvqT3X_hwCnf+Z5186Gss0UgG(+(@m@t>C9LAZm@aTtgvSm%qu~A=ts%lx(Z
!Ke4^0ZT$hco@n_3{<$nsJh>QDyx;#gnyP<U5%y+JZ4!c--nZoY9foT;WRBN;{1B{@t4wX4={I*NvLy0qby!$wB0FZT?1T&zpcHs+d&`=q$st&fTYV+<
md+dWd(BuZEK7TKw;N}_{uoUJ67eY*J|b2Q41^A#RaT}mnF0Ld(sAnASBErtd5^sR<R+L+lQM63KK+Dj=VjoAdn*g8;C%js~DZMrHJ1)f3hc@JtFOG>?
x=u`yEz@t7luMI}+9Vq`WKUOXaTZM>D>!o+#pc%bCKwF|;tF>$%3Uy$(HoOS!4FPlFo`7P=!h=|piW28UC@z^&x}iHxMu$GX8$?@zRFVY|@G8D8v7Wb6
q7kd?U^*WZaq5rD3|<VY-qh4Ks}hk9n+;PBhB}=421`|kMQ%VD>7=9r9S<empQbi4+G98DNM9v<yi+^!!J)bnK3^^xj8gG_V)SZdu|uA2L06p$L<d`a!
VTN%1~nE;caPUF(F+5w7uJN@K_y|amYK$Nqp4zT(waXQ@MxVBCY%#RNhtbET*t~XhxMI0Mwiq9=O}B2&EYzlH!%tg1$j?O+Zjw)8HWV)01wIiq0gG5x{
IilC^zjL8B#aY>$?MO`i0{49Egp(-8i4mqw*MUXB!(=8|0D?X)>Ahc!p>27^kXZwnEi9@2zz~5;cLA_{3wUnoQIrwAqmHa1>5UluieXFp&4q(=BK%M$0
f{c92XO$lP)|oZqkH+45LzSlWhe*pc3?+!<l-KH-M#=VtjcZ<arb!MLmRWHCaGPqbnCxo7^&d*%zHz8)*J5s%nUf5Y~3>-<Y?oj>Ib+l4;iWn$GK9Eey
PBD1VHTtz1WQ7cq;<-%EaIm~89KM!Gf=u3j*!d^-Go8%C##-lNu7`k4f)C#L1roS0mb3fF|E;gQTA%(1D8jZ<SDo?y7G*W%qgO(axl*qAXcC&G?+C4o6
L#sO+xpG!zB)q4Hi6;=<vR<*wNFe*g4i3<4qPn|DFC<C4wAVy9*sGLc;#+QMtVGxlJ2)<BN7A7B!HgrZUN<SR*=(#&J#&mcJqA73q=(c}C29(qA9k3bW
U-19!8%;?jvd_aNfT3A+QyM1M$a3z|5x5x{k&rPdByhgitXnW+s`YupI2-@ubBM2t=PsacFyfOW9^7Muh@QGvHiTl^;3?Q=M~$}E4H8G@$<8S>X#V5=M
{eGjr^be;olaYpI2-@uh@QGvHdF<U%x!O{k-cxb7f-!e=hv_N}kWfitQb<5_yhvX1(}xv10p5o?pq8oxhUt{=8!Qmw}(pE4H7yV*B_jnUC6dr{~sucO!
k~NlSM3^cCB!ex6rse+nzM+ZD-g(f=p4?+x^~`v3Ea?a#xC?Wg<C=gr?fss10X%zkt}|BKOo9#?GV(~+;q7;)hH*dgNBV;0d`8gL7+B4LH><Lf_(XZ-O
<W7YjO;xqmjvM`czS~^ag%ZiqDu(-Ff*|mg<J0hjYy9Y#Ny~T>qreuE(R{oK3aBs!!5b8PFMA^s40FC!5v)YxIW~Y%2_#2dUZ)GHtX<{{0@`EW1G(Kc!
SaQ@XdpQ9s@NjH%kH4L4j_P)0?GfHzL<TEQ5?osp$qdM|6(#$cK06A7icOAt^Kt!XB${8-bNg_l4Oy;41gfUh*XRecy?ISfc{5h+v6~GtkcV9P8oh+l`
|A}5UU$T6Qc`D8--eCkHTvNKzo-8|P6N%bIVfVbjJ9PS(mPE5o;(lvS1cK6Q8;(`$N4`h&&SY@6$;WORxoL<4?1fm>6x@<=As%szLMif=iPA24A}cg^o
dAfkuaAufxT6qx5{5@6s)mx?8pxmV~%L!C6GktvSM;0ZLay7T)EdIjYG`AL@`$E+5bJi@Bsa6uH0KuI!xvhl@P?@4gO!G`1+c^W!t!lJNuj;YzcF~mJB
9nS+#b6{Ju96uKn$8`0()SNqBOl|G00al?d(2=yCn<d;Q+ZJm^4Rni6Y!eo!u`nmN<^n5A7-YWDB@Gd7ef6*r<V;)x?$w*1!}#sU6G53u$1d2hwHa1-s
cS%5RqAXJ%2D^K3>X&}$|7)(D7KRbPE@^SocmFG$HSMhQy|L%0L*A#}`oBSvbIJV>0g=Uep4fMJ0y7yLMA%*Q#f{En(<M{8P`1YEAPVZy&*w^Ye<O_Ir
e`R@Lq<W?LQSk=;-QY04w(qU^C|J9K=6N!L(2vq@Wl4KH-wnKwC)ib0k=o7{UF32859!|~&y(bj%1(nHBOG2cP`5}mm0}wFsfWD7?$(Z{Y3o1*@~qd<J
$u30#8fLBKSYn?&$!m?dn<>QOr<UG<1XrVMZ;+G^@`tXZ^+j%l3^N~9~-<$I5=tP=a_Yo|KSSJTk8Rh9IdsPGZ7+Qm>En<zfk%d@;Lo#{N0|Y?cU7)R(
ak=|JsV!r|?H##qTdgp8hNTiw?S~m>S+ikLMR}&EAXOC}dYE)jf3h$LV1gzZbvuBsVK@rB`pD-$@ha9zNe#?`b2A*EFeHM$Du1X-B^ozpwZY#O|zSU1}
R?KHT&8$NAqX&y(n{@%btAX(1s9Kd@FK=2m&kV$4=Ufym9r>tWB|-}}f4b3WZ`LmWE3p?=1^;C?;n@K|}U*f;TadPDBozPHxr`Z_YSrJkZZ{V08kK>Fk
L{~$a}Wp-!{S*_gj%Qx_UNdGo@`b<Brn*VR3hxL_kUa=RAkKy%s-_~C|{CZM9a#dg5+P~B@PtgWGn(_TTSsAa<ldj8O%m1+7Y5N6Qx%k_|e&^Bt=vMlV
(a)3mudDca68)7vZ|(1%B>y$uK3K8+kp5wQeAqwcTP@X+L&r10%Et%&<D>oNnf~#9^KJd<!>=dxv$NBA+m+T&qMyIg|E>M<+vv~wypreEe)ets<LAAfe
UkiF{`qj8FsYA`)}LWyL_a!Dcy#`-xsm>3^!cRu#^%lPKT3b4&s*mwPm;g?X8S&zx4g}N9-Yq=^OBC_Rj?khpY}ZGN&fth|J(fYlg3y7>G9Hn^wZ<z7m
D9o<1x8Wo-6s^Hji2?v*ecf)kFHi6Q?B+B;Dxo`oYxs!*zf0kp7{+J*1z)XsIoQ$vo=IQaxqVBuq48H?e>`l@r|SPZutkX#%I_k#NXOnMIM3(k8hx2lV
o|zt92_om}$4tNt24@}OUKN72;0>X&26H=+TwlN07v{ESm!RQdW`A^VZldBk2y#aGw;>CrDLWo36w-V*57^=X*#J^fFX`nsCptd$E{F?pT-aQcLod-bY
wQ0p``BEi^-%h&Ly?jP^X8@W*JX?kB}B2g%_`Zane93M3Q&3`KXws?u>6{{ZhZejAlq=wm*vVt|MJDP)d?HC(SKQs7VF_?&|U~L#;O+3#H4rcwLgf%yX
EWp2K+Y2pcHy`=yNB+>-H&Yt>KJ<sPeQ(I8{*Cdzd$nTwA^pSp{~`Y!yy;crvFNz;T2TA&YxWJidn>kiw~v(FZqD&TD_<IKjmK5y4Jv8pGLhW%&DCr4-
E4m^zBY*2E0I-PntVt{a~7sojeiWCOT1*Tcdy^E!i3OPn{CPSyFTx*u}D~&t$4;8=Hb)bajZg6uP_BCXyR8OI7&0b{rtke#_#cG#zVg1)7b$LP(Om%QZ
`oFG)Z+p?-9Et@SlX0YDT2QantjsInpmYqsvxwN^5(_y7&*|^)LFL@Z_AC)rhIF2$!4vQJ<^Xp{dZ?wze+#qx*eZi!DySe5BZ9HB=97P?-JcmN(dNmEl
dj?$0juI~Um6hAyU;eB@G8r5H{f^~dXE@OnSxi^#S94b82pxx+WTqdQ%^Zr@c8y*JNEC@XD$WVwy$uo@0G`dkF_H++O!5TmQMJm!o#YWk60x2cz_>6_?
p{kpY2{M1)$vz?hz_BRFUz@?|}ioMm%RD|H&y#YBZ9^NPG-Gao%eV*?0Eo9eI@>*k+Ev}H1w{~cLRO$n?s(6K-Pvi>TEVx>&71yjgA??RB8zE9K&7Gmi
h6lypZ_Qk<#LOS~HsiB{r?23^)R>hHlGInYq+>2&$Q5T5L#4c+K+Fn)%S|fLBHZC4wqsQ*bepNZ3T1?lPnqp;NGoG~Xq7VwBB)_!HZwNE&?pH9L2z9}{
Nm{=IDElGXJu^(3SIFdZ5a&}O&e4T+v2<31M``!*e({%WI0uPU72$1^w=|m@L0mql#$gSELoVym`P_($K8;W5VFVjF)k`Gdnxv}o384?cEZM%qj-2mj!
efKC_#BpdxJV>+zAKKFu`*}aul0K1J;6A-OTZtD2Z5{XKU6h`KPbm&@y_;54#dhKtX~mRb1WmRBBuZ!_}TrZMeW3DS&jQS5xSGweJm?np2Nye?#rMVb6
zWb4*&HcCR8J2Z<ASV(nrTi;nzyO%2@W>8m%W?RJ^1CL$@5k-SVCgU@ocM}-C5^%gMwnXTAn2Fy^yAp?_Pg^6>I49tNxI8v5Avn-W{CndKC_2~lVAa0G
Yg*32ujk9B9;0W+)3=0EcuaANZ<6xL@$30@zl}l_qt+}8|;TbF-dR;FL3?@U)+G2F!0H-S2@4Kne?TwF5w_LsPJc%kYHln35mm2E2MAe?%b0QDXXoA*_
&CJJAlrkt%AN4k9XH}Q=epB_4qgXZxJ?^@Fj?#M$)Mau-!<ONuq$s;mb}(MvupB*e<g{Ll>YAWDj2w5mtbvpyN)E$mF!x9FXSQNHprNsE8i&-OY}8zEt
1ZE*(9pm#&lyR3I4Jt%$kB(5ujb;;qBmGbtE4^{rXzA?OK{p@C#bz8atEGQrsvEY7FA(5k%@dC&inAR&o8^f9+z|ERPJrVo`(A+HW=-^)P(RGOt;vS9S
9#U4jhF`qmtsL_EtS+1>u?L&c<OUAW%i6_C*H!n`1=o`CX#IBTGwkxo1~!z4qL}D)YB8JROflXfAE4@<>BXQ60~u8%!6ib0wuXG0Dh78s<G8KU5_yW-L
B7miF$mTd}>{L9lFx3QkZCsrtKpB+pfhs3gvrs>KfO`p1NYtr(N3dayP)xj(>4Sm@G{<}M-#4mm0q88hQx!0W|Sn}?YmlrV(5h_%U<2+XtL>@Z@JA|#8
TgPSWiV@jN|;-O=z(EjPBTP~*QjIf!5LDKznOIxP8DUZHaxxvt1&S2&^+|epQp)y7Bm4%UE17in7lh-5BaRPX0)H`!8sc}u2g`mzQZlIO0*OWQR1}*fb
n@-$BjEdCh&Ve`_qkFJdHV?`t{@fD>E9u{0#rE62#Lvr~up0#NKdU`qPh<4yuGm&cj_lPoKY^A<WwlI5c?B=_u50aWGG4C}fhMaSJelcZSE%85GoK{o0
vcdD$gdGPOP;)9dpE1+y(H@PHcKy_)=3W<WQ*eg=4Sq0p*!i&Q(Rj#>t%n1@2bVqS8TgcfGp}c=J!`g(dUxSaK*N0&QxeLtT>1nm~N$x;Gs$_WXPy=C&
yr!9w+8@-{~4~p39loaR<8EMc8@3`=P7B1SM~hq$#-w(isqJ_ZV_~30avVQIlPUoNAACV&}`OCfE2eH%DkaQL!E-L5{n_H%|wwbv(D(NY;)`C7Sr1W07
!EwPV|>c+nGy2<D^7iVG&=I-`<<zJ@!Y!KjCrN)SXCD;g{@lU{h_x|IPVa+WyD&45$u{vz$fqPo*=C=)crRwweXmdVS!23uiveAtMCg@}KKE4JZah%6D
4+|*Rqg>6`{Wmi4yS=wW(WQV}SMjerc(Cvg|jEn`^EWM*z$76{&?&QLRXIcc;lkqAH;kDiA=DShSFFVO}-Z}2@r38B;cWKq4R5>u+3-t*-+TbcR^+>8a
TPQ4iGh&ega=Ef5tMMUJ%dSeTWWOo>aG2?3KC6wA!l6bBBwOz=mQ)Fyb{)63$pUy69S0HA&l)Go6<8S^iaw!sEl7*1DMTnww_OE?ZZ(pEN`^=IcCHiyG
%tJRXj$Nuv9vzh729lG?@ew$&1G`5!g9}X%O(@zi%6IbeA0r`ilm1tUMFg5v)Wc2Y{(C_QD$`4y@(y7aBsI+b=J<dC&NwU;EnZYK2$Ll7s&ZwxTj%`CJ
b5ca8OMt*nHlP>_Jj?cK+UUo3hw`y7_o3@k`b_5(JD+dn;%<bBgk~^hSr7&5m@~*PE`{k13pkdt(jD<DS%MQhF@VgN*?DFs*9C+*XH(18+LIfhG~OEpc
y%bKH`GZrG5%4`{ob%LSgnb3L?;VLypge3~$Z;~w|s)7KitqneMrx~qP&^}g(Y6-T4VaMv`QD^>UU{E8_%gSjspr-}^0MpTLMcp7CKyc|Luqc-unxgM5
tSMgjMhS!n7I<v)IhKZ4*ZTz65)k9dC(O{zD7|a)4c-u>yrpQW<t2|K;oKzBGuU}CkQ=y-3L5SX=5E1433|4u`<>9U;s_=Z)%@H{vXK*gThn0ebMMw=L
hNnXnnl#{vQ5&NaXD-~ur}KK}8BqpXbHxl-e2l2*UOz^i&bH^?@G(aFPN|HJd6~i89ikmzNypU#!*9cU)+26Ml3w<wO|1x%{3lzI9vRd9WMG?3nLBc#m
G9~iqYdSC(=a3Y*oR@;pqyG6VIkQsSBlL|SCHDF3Dw(3+a?Ch!qALpgP|M@A;%=B+$Q}IRZL{O!NM#&*v!UeuGy#z(~fR;q_MnKiKbhVr<4uNo^HW`&I
KI4o6!i@ovw~fu~91(ANT_#bR5m0E43tWo<fKkUhjsav&M<MBzkkhsy$m};n}Wd?@)c&C7@_3B!y9OesjG!GI1Q0H+&G4vMZr<+M65*c*l0uguf(;5(=
iJRUvz|db$O1jj95SEX7Y|!RKcAGjEnZn%o?M>2WlYQ0^10*naMrKl7gX!pK34L*!6>2KjVWY(KZopH=JpDX-XG6Wa~ZL2)vJtQBd%!`@(7LdSVH85~V
jgz=S(j-}*?gp|EaskNXC=n`SzU{}wQkp-_R0aL?jj%LtI(OuCZxMfMr<avdwej&n5NEg~{(<Kcuz=dk8B-OBDwndqxc=YkEf8T<LU@t>F%WHzPd(t!{
XyTwA(Uj`)huN5gJ2TfAqf?wTAg<%DSXK=Yl^D#Ly2~I`4bEL=w(=sFs^MrcIBb<k7^pobgj36<mN&E#{ib?P=Ep7`Qe_Wgxg%4DYIQ89J0aQbZ}^~s&
0#oQ?g&rhpI2=EFSK6zdBgVehVADK+s_-epEqnjZ`gj`F!_1kunm{1gK^Y1bSHk^u>HJY`+0-wryMWO8@8V}Y(K~2=Vt@eFEM`48~n-}`9J%^zb!sLZ`
gj`u>HJY`&Tl)etCHNdDnlHhNH>$bK%cd@_a5fZ0}7<??c5ZGQH2mhV3hPekC_{{z}IC^M>tT27W$o*naYc?O(}!)cQ|7U3JkL={x0^UGq0=*gos$dBg
UnwPE|;+P<%C*nYbIKX2In9BkNLKHa{*5dAOFKR?9{+gJ1Wr*Gtb^#0H9hV31-E~?e$fJdClR|AG!B#}nT!VdgNhh{_j>%WMfv-zf4QXL)<dZVpDPgD-
kc$3>G;8(X+!Sb4Z)kocGwsB*VbC%4U8T6%<rV`}A1shoRP;_r&ZO>M<!SSF(eQ9yr(o>zFwZYijI;}v3l;7JhAjWoFxwwmm<Oo_5Or}byHa==SAb%0#
_cnz0y4!taXw-&hp#=>yyN<(aqVFDn{KH7Uw~;v1Jh9Sk)p6iQ^|Lv!)HVHx>dMua(vApiu6YlBNH6I7*)=`9rSi&@%w5E-x8st2NH6c>)%C`(!IY6I&
z(XDomzYDHTvC7U)|e4$fuDuPc+!1Y1S`ZlOOSH<C^{<e|VcEny@_5B>yP?N9Fk#`gq6E+7j<hB3>yvF+&|ySW_W={Dut=PdabVpXB5X^o2!lO?uZu2<
BFO-YS2R2ywMoy0FPvf(O4AFZ<jpuldUeT~xE3%JY18NvN&=(}C#&c?g<xuKnLDAfa+raTd{!`oE`2yL%gZ*1A|t&1w_Td7(MXK(u&mIf`OHPce9Y?Qd
_xhlgKJ!jmigGlkAo^97R2#H0EV^bK?`UWz_faoL*Y1(lOi_#u6Q-{0`5dqb_7qi}_ASdhuD@$V~>;q`fM#kZ-$=bDvMEI$aN^@Mpyua}VdarnviyIoB
w)lL35|3~GymHwgpSMhS|c{Q(^RHg+X2*czJUP*br)L5F|1A5iCzhQg4_snXwGic>;{2vaFy=(r+VL7cdsV7E{(`&-+-iFwcnE90x#|H8^y-<$zYx~}s
j|eN3v>A_~Z{R<h-`}u(#h={s14fuYOKrr>bcKJE|3mt>$@3)n_eXzbvemIKGmb-ds)Z!SHMtEM`hqq08dqfyus;rA!+RThl7(8?-TA~IAH|=INe9>Tv
f8A`In|XSo{6bWOV28K$D|+4*IO^N%I+5FMofwyJm^e6tmhQ?8`6gxL~pGJ4&z~@*{Ro$c*F{a%$Z*42JGb%2OiKr<ZmD{^KtxdmFI2r55Jzo|M)6?e<
|{?ulVPy-K;VRQpq3BFGxJT7r(>Ra8pgjso*?bj~&VT8{>&|msI9_(D>)0^h6F#ul?cHdXMgFea*1=>J9mkWq0@D_Z5GNM9>u@$(uxzbvbnTNBQ3>&y(
n{@cBvf>AE%}dU`}_=2m$o9I8}q#lRW#Xgw_Zee#+<jeV&yWKMcR{j3t3`Mpo5(ILJvD$_(Br}z3y=i0uv*5_z}IhvO<-8axLMxOqL`hT+26J|y_g2p?
L2I|#^{2$W4O`eqwEvm^VnJW+LE9SgmZ;l)BJ$!phfAJbVJf$DGs;_SCUsfC@Rtw!*np{;6+1L7)pvnH%@;~f%&i%qDjCVEmXutDle{?JT$LQxt{nu4|
J&FEGpSSjRPm=!%Zy#>hen|f?KR)aq1>fy!bDSr0_Pp`&VgLAOzd1P3Ki+S?tv`ME^`w4QKb@C3Z?t|A{qmLmZ|#@gMt|1ll{~lhvv2DkKkxnQljOhh&
xiAbEzAbm5Hbnm@p;0d^M_mMKSrNVnr{Semj6-uD}CNNKY5b;?3?ZTaNhDZ|9Nyi6SKn%VS9sQ&V1VQoG1D7L;i2`&rcd(?9=0=1?8v5%P$nax5i^}qd
Zsgzil3sZCA-H^Q(vSH9lKbo*MOx$Lj}oyGF13i-+_N{p}(Bc&Q(?IjT;1emF`-Oy1odwE;3vE*sZV{N6laa-7Vo1uXSUma1rnsrAg!`qsL*%&$_^*OC
f$!Sf#Nm!-}0c-=3jdaxk-CUr<|#?Rp~9an3)%v=FC1mZRQqycGOZ`gJURj(v+rAGY@w|FGKALH;|eV%4~rBnP&=~w>xb^X`fE_H9iwyzFL2!>D@+G(E
f8a+Cm-1~&1p|%@ow!7)`eSuj~ugl{w%ExWkep|d$P!Fn1v^?<aZn=W#{v<K9A)D^=%SSTZ{{+A}JsnjVj*t;c2K$6wt>FeAsxSxk+GprWi$cl+^ORTq
z>Ozb`7!=5IFc;<sprQt{ndu;hx8BY|A+h;q03YX8LeD8m3{d&{sVQhzP2wKpiyPlr`;E2#}M8ckLJ3ZRf`=`<=h%#9;yF#@c3T*_8`4-;lmnXd~a<qB
lFnP20gO|^!yIG=bt@P$24nNG6-ia=QEg^R-886@uK^9zF_oaRJl4@MO@OOLq_eZlcrqTUgn3ZV(j0mpHsG~rumqT7>y1HX1b6jn#$KAuz%C<0=(i-1C
r^9z0|6e)$8%}mh%(FhUca>8mBqnpK3VZ&(2MqV4&V%RvB4^^9<4}IT|0&*P3kEIq=U}aNj>Ctgci#iXRYK8~bxcUM34ou=xYfPk)XFS}>WrKt8*hsg)
TY)+Qb5Gv_t^bNvZ%t$!90-6|R{U5BhkyVvnV>6XU54eHc!U$ymaf*$A0YwH^zp1Wt?UA+cB;<}bFae&4e{po$(S|7f3!}j^lHxqkvq6n5=QUt~E-5?2
yhIX3<Ns)iyOXwGo)8F4`r~m$UUzojnXs*rPT{qvIFP#4}KWpwUyzG2ANVfap-8`th=K4BVHasss<;C(u?`P?Ld%e=TbK?KvtKWP7Z@%^7FaPGnkG_4P
^-3?Z<Ga(X`4>*x&dR{6zVM~aJ73rYxtk`gw=IJ7v=5+zz4L`ANvq_{av7A(IhOA_$9IdhcX{-SZ~f7GKl|4EfBv^0{>lIS!C(Bh5C8Np-}~pkdhaK{c
Q^RgpMK~4Z~WuSFaOrdAAbA2AAkAf|M;sH-~PK7U;o>?4%}S(=F7kM;ftUA^?U#H=P&={hyUM~e_Nc4Mt2|l^>4lZo!@C*c<;yGdjF??+kAidhyT*Naw
j$v&BKhfcX!d{U69`ak?x%1-QY`ip6#yh^1|ER#hzVy`RPG->FTbLwt3kuym#*GWO;feDDpc$vzI}`>Wg=Da(90E+RpF9yXIR^G|a#Fg?G?*kkcl=2M5
p6wD`D#|G!`R&gtwQ{`P-u4)Wo5zWwsMKWV9&gEWU~PW0j%|M}(L|52lZ7k~D>_kR477eDw)qn{7{%Qs(s_v?3qyZ3(lcQ60wNALgHk6(P_d;j{=Kf8W
TOV+5dp=|!UrF^SuP6B=LZql4R-P~>LA`9F`Id;})#kJ#xCQsjK+@Udi^YmoDaT<p^Y019J((2A$F7Ni+-vmDab$;}ulg`q_d!?+F<w;j3r#!pnU89G)
#<}lKw*B5$UwrlVUi?2lXiop$kN=P6<@MdmKmOi}-~IbWWv3rr{OJE`$gdCGp6|rR@!~Y`^SdHFvpX3xNsIQ!^*eXfI%piAIr}{c8(Vwv>Xm?vwE4TI7
&umI?-V3oc<*Q5d;br=-<a;j?|%QTbCR-sa3j&#b^orB=Ed)R<-@Q1?7g3U=f$`G<mK0X|K-=e+?b$!{k?zs_b>j#H%}h@-7lY_?61E1;-|m;;>$lho%
)rdfB3im{k<Q5<NdGw-uu7(<K{%y2W;*6;)nnA!QcFc_kZ&9(|w)x&{n#?TLtmSMyE4X>ooRS3m)#Opje+&p99C=H_*~($W1q1tATvKIa@J~-#Pyr+nM
j>#mUnCzWL#<wBx;Z($}C3j7vo1civ$er%UgPcg7>OK7Bh!&@!<7G-;qDP2%G#1v`PAzniY!J&~T`<hQ>4{?C5!;wOLDc={dEoXffU-y1Ez{NsQ82p1a
7zW>jE+JZ&n^mm<8X#Bz7z5MbYz5Jj5rBTfX|MCYfe)q4MTmSW^Uz2r1x%=?9{`keu|K!6z{(fVtmjBDIf9u7!|KnM2|N7IfgLpVeaylRK#k<)_TkVt2
wr_Ew@$CjBP7ZX15oeseOS6-2eev$s#1k0YogVwY<#(&J(P44tH-sl^<gcF5`QoqN*T6EftK_5ee*^_Dzwxt1=+gm#Mj9`B@%w-M;%k4}z`%>|e*ao2j
V@k%?MJO%8s}+l`rseG@&4cZu=)PtFTe9D?k_T&ANiXn_{!JmK0XD^>FjiJEY^+D@4Pra+q*gT$)m1LeP<W<^wN04Hi#Qj@3)O%yI03*H1O`p-`+i|>6
EEX0rTM>{rm*xKmJzZ#UF*uhu``A5B~VuAV|(=)#~CL`rm3a(vr2-Z3)^lIcHb1@2ac`_Xf-pzgU0iBy4sTzj3Vg$c-$m@3-0T90Kp0A>pGdXDMI#W&<
1V7MY#o+s1awbGALh(u<${MWf~qe)iuR@fsjF9pRf_|KNxJ^8WY#{Rs|!^4BkZ@SR5B#{aGl)qw9icdhvE|MNdIKQ*p*3i!uP-{5w8xYH9)81<19Upis
*$r5h5&vLKvvL*?ar<gm(*@^hq+5-aL{PlOvDmcOMV;X2qi?yfysO&fy?R@k!1rnU{?$>_*gn9Row#A|rmhZ!GlZs9^o?iWzuQjE_$?B~~Us4b_nVr0X
jOKw~yc;+0aON1~zj+4k2F9AW%Qp=)-DPcB0%@m_9eHJ`21IHvOLM@xf#(x8o+74I`UgM%vy&tJr@v~H{^4Kz&dZ;F`Q<<S^UL4*(Tl(O86f=T#FNdtC
ajul{NY!>d9w5mf7%G#mK|q`4}SiqjkVtY+5h?eKY#b-kAD2Y&%gWPf1Ew}8{fZwtVY<gG+$~w41h#)%0}pSK<I2U?>B6>2uiy(T?0I)q;&GylNgO*^E
lm}T^KoOrbXS8<&y?ek`t3t<&q^=YAEe2u$#<$HsR7MgEQ}oLjLma8bdVdXfoK#Z+zqBfBdH=vA+1(AGDVJDAhK{09p7t`?k~#Zk{aqgRh)a^G|=@ym;
SB)3mkIm+p>DE^2;^&H`V=Iy>O$g^xu0;@#<4APIl;>Tlk^E6C3YB;W0uDx^7V57Z9D@^nr=EsE3T<hFJ=XMj_FJ^|o&9+nZ8WZ62zNg+S|NprXhW}bk
w`QQ8h@WTc+PoUel?$7^QQ)8U|<1hc_RcX;kbi$4OIUdhG+ThDa;y37iC!Q>RI#xrP7iVNTL1crFjWb;5kB`cbJZ<hgXWdsvYy$MOe&t@(@t?l>;+tQ7
@wMN3@#C+YlEDwY(w_OnkN)MuuYCVh0si%Gzx>bNZPHs?8{hrfZ!{9WbJFv#pX_*1MdQ;TdYdb7Q}lJ4<9+xSfAapH{h+C<U;dB(ddjZnr@SgImYG-G0
h!|C31gc?a5{S9;)NZ=dF!LAtO?Pp$F}MJBki0qIX-^$+$QBT46?>=ni`?eRp9I|baoy!si%2dqY}JTNu&2uc6vAQnzR~}-o0o)iG9M=@0_&s<)6Mvn%
``$eDDu{{^Iw4=f$_a(H@9yBD5)Zfa^Bc8l2cQmTQFFcnvIFWyN>e`l&hT#!ikORlTPQvpT(MJ85|`8_~#k?!<y~6ZY?rcd$lg<elF6JAVF7oWGOj@6`
Ew2WkK5wEv*(Ki%e^&iVe%`ToxN{?7US&iVe%`TkCOf2X~_)85}{??=z~qv!k4^Zn@ge)N1ldcGfR??>DF(e{3{y}x_Dzk9yFd%nMWzQ23Ezk9yF+uq-
8@9(zvcia21Gc|Um#?I7OOO3VESWAty)V(ux?@Zl0Q}<fxUQ69;se3Ioex}CH)cBbiZ>jN?8gHrbmYQg<5$!diy+)j_om$#6(wy7s)5fHrC>jp~8}2^l
W3QU7yy@0alK8@@d2fH}^uF-g+Hf4jmP>Tiv8k22{f!Rt<`4C`aHOs|c3<O&5w_O>-<<7l;BQ$(e!b?;QhK<^ou@2*A<*mcG$mmf2Ie*R{EKJu7Ve*?U
<|#sI?Va{m>uV#d%kW7)N*Q^u5*4)uT}MYopCtCgWE|fOH9wd<iybn^uUAri=A(__p7{Y5$*Gx9g?4~D=cnL_49R6HlPX7K0l(Sm*)rju)SW<Dn1U|>&
bdDIX}P8r6|j`&lfu3^n9K5x%?oU@8=npHCp-o(cU(UcFM%zrggqw<nlQmw9i+u+Q`oL)AJQc0r`Y3TebR;W|Aql*AM+PJ74d!NH=KZqt!m90sT}*F+c
NX>75Srr^$<a;<WM&RK!2uFEVJ(N3DG0Wp{SA599Z6#%$&1oO<em^NS;JK6<d&4%PO$Ipz44zryMxpnuC7&Ck~*uETBU_Wt3Hp9A?wtC+U(aSOW!^3jB
167Bu*j?hd0%zx`gt^HEPb*4@$A2&98Kz}=_ZuMi0jPWFF^&8F>MteSv%c5DUUv_V+a%(?d-?rCjrdoB{`^DyU4al!pWT%y%_Q?>~cQ`oAfc)@Im;(DB
E8xEt<BzPYef}tN<<>vxe1TX%zs1pP^-Eg@)%vGGPtX{F!Q?lX0{a+JM*#BkDT1~7Q=u+vwC6WBOTRron-sba<ip`fE5E<YFs!v7yTF8gt3Nf{xADRFl
iivJ{*kkY(%!FFoi@H$Um&(3@UL|y<iLL1Q~~D;m11$epXLs8?%1AR!WKICCBs6%s#ZTV-it5xH|-(df6yteJwHQ0)7Cy%-$AEYtDm~Nrd$7_(@_W9uR
!9k)ek+|ZYLl<oDI_2&lhUEJs<6F<IdoGU1EAO6WC`w+PC)M=#e1y!1+@S8Mn`uq<8@QUoHIBKl<EsrKjz6R)QxWzIR33>Ss(3bOFToIFlyr6yGm*QyK
WTEKFPdVu~@=4IrPrmVtg~WYS)*grPqrTK;oc0r=RQAKA3>_hWSm@M%!et$rnDmYP!QzXG>1f&F)r#RQyRifa&`qRx!!_WIG@w*D(JYk7}Ct$gXk1pc)
y<5_E8Iz|N%*k|Ei@YB-;v-NMz*9_}|pTf9q<(H-!2K;j&7%je}<H3H!wa<@4v)k&I9!dh#p1*;Q0q`GXx{zA=Suu}W`72q@6<|LC;-?_K*bcG>`q>a5
ejEIQ(=&dE^l}=v_*zK;qO|hS7Ku3^{sm{++TS0{;>-DtB-Q$#!mb;zY5CJ@Pjg!Stg7t+KH3$CUyZF?w#9EBC$t%`FFBvK&&LKFH3RtRu9-2w7scze=
SxKgVnKdfYVjD@2Qlh4zI_FmPq_B}5*EYOKe%!T_|t;nnBe}J7_ESOl^X#4O7d6&`GsEt{}|J-fM_6pjF|R%lOJ)O1p0?ro(J)r6Kadke(egtKbVT;T!
1gtR0aOqDYoGG^wI(Goetpf#lNW3mB90rFq8oP)p@HQ+DH7+6yTq&@U8w+*}zm_|Ik=)z(2zh;Cm(eiwW?b6@Rb+|6VU@<rDj(CKtBnpM*XP_z!H>1o?
|DTKsM5lYI_>^UF~O__shvBFNt|)Cqun>LZ9xO>sF5)Gxx0-h%kcgQ$%kpH<*)hMnc#p(7T^XF1Uk=wDpgfPWBKZT=N$XgzE5k2WgkHh(wxSTFma{#jW
O$WJUIO+o&f&kmXj>KE$R>W?0TN1#979V|3}pAdoAt$h_Tn6>qVzsU*%;CsMzTKsEtVP5jbG(NQW$g%}AZROYcv#A06V>usgL4MPUjs)r#A8zvtLpzd-
w))`&ng{t;F$E3a_n}z306*dZn*#hM#W6TPvR_B7d@QNez`t0Gz0`lu+}gGA%Pi(}TOVnI4%Ye~M~{us7}P(=JOca$_@D!Ppddy7`A=Qwz&}PQrUQIfb
ITCaKQte;^(Q8b4=TV1Hv#b_a&;Ek;QA~^W$diqELaag{t0Lk)Su#ZAp!i7>*>7JA4d=PJ-9zG7H$3M>plhQPg>nv^20#gUi|l{F4gw=tW}ow8Q&|$?9
iZo9d0Hde=(vUwEEM=qtO)jFSAW4z`ql6ExuT6lFJ~zn0VXP$9-nX%>e$4smTEFS45DXSypqVz(2<ceu+=G><xf_sxrV|dc?rfi~qn&9^kvZ=K=mPz5L
=|d$hy0_T>fx?s9(swfN4_sJ*__uZAAwp#Gkr?Yr!ZFO3-<_|H*CL{Q&`i3947Eu$SkeC1iWgWCFZ*%!g{cX-^^Z#0K8J_7O=#)AAur)G2j`9+!=IH>Q
fcnb2Lx<2T@z9J^jKt4Ag0{zp|LIUwKqm41}UpF>D{e`Z3eQ<ug<}84Z7^H#tW;N=<A2}GH{$Pcb0rIo6beBLsk{!1Cv1B$HgZNuz)&$h=J0S%5kDCfW
zrO1nED*nLA29)b^Pzmf7mMx!{UL^7U+N!d1oGFmHw5{I&ApBS>T`HI1M!9Vi;Mq6*bxKuZP^9>*~CYBY|l@lYTf!5#t#>*|1|i#76JaShYqZ__EV(e4
ERTd4uSm{f}6JSQw?m}0`f_Fr3d``fS4`5Rikt}1NQ5$EeYgbh_69>aA+Ze>#jt}pgyxFp#HUJU7UjYU=UM2u-}4-NZ=pbVhr%tE=Cf-pIya+{5{q(5!
9y?R{(sXah`AGPx<|{&2OCVjI}PX-x#gI`2<?k+w=Jfx|{)g-4Jmf)E6sW1Nzgw(HPXP+YsbWOJPwN;CD!a{2($-r_u-VYs3uXhvR0V0RM}*<K_J1Ob7
le?Xfohj=6}8+VlBhY+mreN<e;U@J%q<_)lq90r}exx)luab14NaKAtLg4b;cW*_vtPXX+W#%1`%s?^0isCGfvKCsvpKT%|1)<Og|6w)JWAgaPP}um&^
%KGANcSOfe&zyLq#u^Soy|E5Au2lY>ab}scZ*#-H_KjumV^j}a_4)O~vnyvll-9hYt^99BR)Q_WiqJ#V}XS5Xbzh>6}{wYU2&|lCoKGeYZH}e40PxK<4
0sSUYX9n;$DM5WL4g*I4=UYV6HHfdY3*wjVqiYlRue!k^;QtLk@ZkJ-_kvHXx?Z*UgLNz(ZO_Lq`UdzdCw;WM*hf)x9pL*6F+qQr42J+;=!qIzpuQR(c
yRtnzG(9g%??74A22aqnxMb(>v#zKle1=^e;n(`CI8$0atiRjlk>p;WiIand`r8-Hox#}yeXwKe)z+LSAhKJz9K;VDegYXFZ-Ym^2csmp#VR2Ly*7IzJ
?i~K1htI0rG#;Kty{!ff(vwz7Uwg6wJr?YTCv}W9rHT{$seY4(1Q@73d#m31&wiJ_RHO_(Zcq9h`6IaSDi!e37F-f9@L90X}1{0qQ4spQa#xxv1cS`d^
z2LH%B-qt<_TW?UPf{_Ss61>}#c6iQJ4Msow;w*VKH`BdpmL4C)-y%3ylsPFq6@V`lK0PxS8fcl_PizS%P`GW<}uSk2NsRjDK{-_GuKXQro%ORM5tT!y
k?}I%rgZax=U-vKbmpzD2k%y~!Yd?QpA{nUP@FSQ%(Moyg59p3vb%Fkeat!K2!6Q_lAC?dtkl&;(?}7fyt)`$qQ$?f(_<?8RHb03Bu~R|**hoxUABpsE
1m>F<lZqfdeJjfYP@gFX0`PY{p+rz0?~oCgPqEtq;HyPTlR3!$LB91=fS-JP1oI1u5JCTE&rKBg|AvSHP`?jF9n8;W6Rf=C?=gr!x<6nvFrO^E&JxTA5
Sjz?CD{r4pnprV9+(fZ{u<0@(qUSUfqoK4>45oZx)%_DU#P7E{GRQi9he`{oes!<%;GS<<Tt0IgZ}C`0R2hYAIe~U<r{PHQa>!|4ww%seO3YZYt3Q_;B
!v^^I^Xa`4n;XFTaDhKIq?N%>@06Jjy}+>-S@Dzr+sKCJXxCLuUl^Zx}QI@VoK=e~XFOA-H}lF$C1-x)MX6z8fY6s1G5+>VoqxiD(b{(=mRjAI1j+^r!
5)xWuorhuirXM`xu80r@*Vh#y*}2o2;9EEOie{_GgUCq^%M9pH=IH^&$IY(W0NxZ-e`PcN`y2=ME8oN8dca;zobpK}q&-#Eu~0<Mpb^9is|v>bx@Fyk#
dV7|@msZ0Ic%PJJqZ-zAi^B-m;=^#HvT~L3pT#0cx=#QNM$mjFNjsWr>1qopOE=HvW;vd(14)|~4gXgD%#d6Z-C)%5H^?AM|u?__K8%*kg{+Xl0-C_ao
bz5m*e#nG~3G%~UILttPPmG}L4=R3~TEPEiAr1VKGhhVNKa#PQK>aJ)>q~yq>FK4uPEj!5_Dh{UT<mvTwfRfqqMZcr>re;+(0@&U`L;L^JRSH4Ni9N<f
7ekA=A$g1tC#)?8!mwUkm54`8ZX>F$ggU&7=ig&R`K9E<CVa^bhZTe$TzX7(ZGL<)g0i<8g>!TpEHCB@PnK1m-;^OFdE<=X9EAy*yCXY;v<}N7?7W&B0
@m@HjL(=e#Q$w1o5{S3L2=7Wu3pwKgQtwABCHwh6eDpyU@UVt8$kt$gc}L0`tRB2Il_^P2#Qt{3k60fFH8yf%&GNC<4GgrprftP`|0H2Ikw_cs&F9gL)
Cj@3H}3;=ktoF3^wf1OLEOikJZZFM>rM;By)P{iUMr0QqSy7!85_dNJBw_qn4#1Lq@mQxW7xVit>_zSejUe>CNT`h{otP+&oR3A!VY-#c<1Uh4Nn0Ons
!t9rT4!yPbRXV}dYoPU(%Q&2w}wOfP!L&O*mzr)I5K>k0*2<UH^1u00N|B5{m=+~c8Q;=T~<fwr9dgWf`JK1v0f%+r~L4D~fkUs+RGYX4f@cx4VA(!{J
swKb|da)He5Fbi%d4FXbpfeD^%LqJw%&bZd)X#h-D4@UXG^G%T@0bs4fG?dPc>kv%J(wVW;|=D3`POW?0P(T3EaWmj>wx;kQuo74e9lxp1p1>o{AK<%w
FZ~@`IN80e9VowKA0a(S7T6LC+Wxp`2%A>|0&W=G6MdM*&`p|E4eqpd|0i*i+<TMW<dW5@g}JMM)S1_;%_++Tl{952BIc`fA@I>)VB?(0rJxX1^TnZx&
z+-@cj{Z|Ac0?W{iRP*aS6zf6r{q2K8IAG=Y9u?f~*5y$Vth<Y!@aiBFzCD!{&lKe534EKDK^<ln>o^8O?<1@o;2eq>Nz&_ak`{))qpdH|o8!j3QfEjr
df{$k-Zcz>8yw>&tXv_~%ZrV?uroDU)|^)+|gtDwFpks;`x=wSfzx5l#M9N_nOesID3R=MO~j7tU@xWBR%A@IMd3*O)I87>3$6+PjGA~@eXo?hx>0v>|
+#TGmT<}>mX1@B+TTu%Y`VfE&L>Ywpti5@qgesDO@ztZUj^yeatD-ozq`eF~fKSi&mApeM*<%9SCG}=Lc|M{s0@PlTn0}uLhaeC0e{DV4x`H@2F+6>f}
Vm2{>f0VO{3;g$p1N_kV$zTeef6%G~*vGKK0KC6Al`r|BN)H^suSF8spucq43Fz;ta5w<=vG-uUNB4!H3Etn8guDdti6Te@>?`%ab-FWO(&eRo2KZ>H?
q&+?+shOi;FCW<!2F5d?<b&s#;61;+dsmgSTNu7Wj;|Z=g)gQzz^)efc`@4A|1J{Z-=@t0R7dJGQfOdJVAB9-;(_Z<hKnUR{+2I*aYB{KvN+8nf=k&wf
-}zX&KCK2H{W!__>>W<X^r%1o}@?5dR7jmNDp0$8L7%FRYLnf&521Ab-+yaGYFze_|1>F7Iy$m-=TsB^iJ(d^ll&e;*?j^e>!rFgVcPZJ806{}70cwEf
wL+428BdtcJ4O0zBZU+$DAZJMI9JjtxSZ-9cr@_@DqC@A^@EdO_Nz7w$}OO{6-JWKbCzWaE4@1inu<yx^KV&VK=`+5WUY44dJe~MbS!Qb~MhT~U^_cy7
Z+28)E;kU@|P#<&j7qydCJaGSyONsiotpx$|>lFQo+I~OLe-=O5*+>0yiP|>K$Iej^KUUrv?@v?09q@Ng8;8i>zxP82_{BO!e>e*+NrLkogtrgQ-*g>M
@b^`h^}Fl^E9~#jk@bhQo6YckzeVE@@~6h3SRuc)o(`VB8r2!@=YD3eK8*UvZ}KXL9mL<)3;4Mr)q8;a=3O38|7fejsEzpk(Wf|njeXWYeH64cJfFXmF
81f@Qq{;$nsNgCTn`@X?^>RM{-;>g$iM91IrEUeN@H+C{^<3A57^f6MEqa2CpGrR;EDK`sY%B5+vN5M?_b+B$se+iU#TL9(lO%KI!FC(Tb=m~`{z1Yn}
~l;B?Ui5tp+ikZ#L*U$RFgufB)UTuGLI%|2vNs`v2ej1Ndg{Og}T^Ps14fCHI?a6W{e)iG%pQdn5+(gU=cL0ihY`1mAD4HEgVJ*#f>Et5!S0^Dk!g8~J
(NYNG!u$~pT>#yEBH{H=Nq{)U%b#>hXK8~cd&H`8^-2d|m{-}>0W2>D(7*(1Jq>)y}uZ+x5i`)TyIe)C`GPu6a><o@uV-5BeCnl^jbpYMZ%{@TnvPjSA
L-}N_!+d1%?SAqE8e`6u=b;bJ_KH_)dbVq$C7f<#N+}$=te6_xj0QtkK+ftDqj~3uB<dYv~g!i|vQ}ACrtDWF}T(%4!`(s?x`21V^%@Mz<Bk)sKH0wQ{
&#D&e4@b{{_3Onze<gO$?-A~&@a`~w>Y6(HTN}arX{qE7oUh$+g7>d3mvgM|Gqu~OpVnRAN49J<1LVgmk<1a_tN91`ntO|ppXXY?dLjRCgaLd|`&L@`{
ljX2`cV}(9r(CEY|ZffqkZb&eu%vnzMs8W^L{xF2Iy~#SHHmD7ij_hUS7xO|Eu5nAN`T|PyZR`SNchb^ZQf3&>!{RZ5{blEK2--?bZC{=P1Pp@$)+Md#
E3rbPRr!A^Z^c=QbOzfDef$_*X)7dx#(Tv{lUT{^zY0@z;fd_$G$8bjthZrGp=5HxG<&=PBwtQ*L_bAI5ribI0uOG|?XwldMGk>NG6&H=-8$&!$)?>H+
+VXw3MUzYZ4OuO7c}e(gFDxWBIZl?wdV%kX@P-_?PC3wcYykCV$i`9bE$0DdT*<GY6ZNS+Mf!(lRF{`bD70`a3hA-}5B=Q+Ud_pkL2J`Y#mKV<rX>mx4
1Lx%c#IY9mrdnx-XdDOpk$nOa>)EAm{7~^wmO#DHeZx24|*Ps2E`C((FVEreLQHJ+(&d9&mTEQIm%dSoSkdxiVh+k4GHRLyDJUO60Ee7N_rn?07tDJcJ
d8>6%_J8>)=W%z7{4H3bKPKFX?E>G4mDdUJ{am1at<Ahf{gof<>cRWr2z)&blqui8;Um8Zh1~4XKR5K(0{4@AtWjSHsZYrNP`d0-4tpu;J9*w4sE@U5#
rkRdW_*+7at!{Lck&E8f1<4v{Cqb|z#sCfgNFLOUglHmKe2itKa7e&hUafRRs-NC9Z`aR>>qzJ;A`Ka0{vBOrnSg#+>9OY1Me+Kd~_d@e`A{O2=(LP{X
&0SK9?H!x6$k!qJGw7g8c3qbWk7L?w~|}>$|@U=4aMV3;a7nX~wue>giyJ^%<sZ^mnznlOevgi!S;nniqqAS~<rqeqOw{`Uv|YG*#eZZl}ZNx3B9E&-c
E9zpVIYJpjI=4Tj{8wVSx#mFT*Rfv-+J<!}G8E-UnhCJXW>PRm@u_bZ|i_zP;~lmGei_CKgEn?EJ_QJyuy`RJsQ`0r+xT)_YNyd%WtX?6#{Lv*es@H5T
IY{cK&4Ds<>zv{>zvtUt?-#TrfKdowcAyEGXw*vS`o&_(H{lyaaYAt3V`N8}8a6|rmza#&zqVa<H+r2R-f5A5o7xcIKP4EMRW#=E9uhsqIB0o}N;@j~~
KVW@DVW9tGh21fJKB$5S&!<TZ{ag87lE3gXmc%bE+JxtC_>-W1G2H?FzP6hKf6etn%=*?X0@R=C)Z7n{pV$WzpTG64hWaNiP4J@}uL1l$clImrvt_nN|
Edb7*BJY6D}Nq;`Qu`gApaA=QyBvvIPJSO-fxsmz+ZIIiu_*fnb^4B-=DNX{OY9%`Xe`UuCjh!1OKkg)nP(@ap^axUpO*<S5LKx{)X$_6RckpqyJ>vMN
WKYuw84oAD51f^@~m#@S|^lD<kB`i#z)3LVZofc>lLoCXt_x_qad46_q~4{rFZh@*ll0MSbtqGv+U+eC{#7=or9ntW+U>b4W@J@5k`ie-9>$0Q*N%^cV
5>FlGP19g^R^+*H6H#mWGFrKs0+fWQA(fxl%6&q9AM^NIlZtuP)2_~&XGg8va)z9hbKih%Eis&muOzxvkFKH|&ig8l2tg*!q0=(i6p`Gfro`MdVBMSho
SwoCl1c;1MAU0*5sPnNih@O-ADyzzXuHu$fx)(Cy9kKRf(@=JB_&vUyqn;`zIdbb<$FJlG%X(pBy_!arpp0oddeNWKeh>rFG@$LEcXWV~@0ewecG{`To
8}$I^_n5y?-<Zyv{cTxSSLAogENugSHGlhOR*Jtb<o*y%8-MZbZ4yvFGw_$#zt{B<^>sLIk)OPuo*l%8#kfTL4qK*y``h2QP(KPSoPd9(_xh;+^8R7&V
tw}h1p8BcELfkE<~_juFj5g;V}CA)A4kKNME~fj9aZ!ndj;x;@A{%YX{x!3{8n*aA^UgFp<&?s`R*S0qZSQ;@8stc__r_PF8Z%ka8QZwe{v-zf8Pf`Me
$c=g7f3{)~J7l8mYj~e5E9R>U_Q9{?%rSChJdMQxPB3*#P`yIjj&LW21OFxIgp7*+l;1ja1~n_GgeFzrWtQF7nUIzRCSR?`Ej)J8}+uUJX~^2MF^TWB=
z{>Fk-GKAFFJ%3e}G;LKNef1wHdFm@IP4f{9lXHTqu`7STWulCw_Nq&()|4WUY>&;($&8%wV@45Yx?eTu^!z1bgqac1RqR*{~`+I-(l)w0h9@-Ah*HlC
QBUFzO`@7z-WureLw+Z?4x7G{&b7Ru7aKFD)@b^u*JhjNbZ1i}4Mcrh9?|+dc@0ZO5{K))aA^-ozrw92z-{P8|i`Fy!=Y9)CbSc3Pwi1K=-?cG}a6Y_I
i~6<I6Z#(Uc{P8qKOg;f8~DiLWTXD??+xge)X%B~{)&I>WYi}t)-L+DXC3@wMW2Wi{K-{_{-Q0idyDwgVGsWQ_bgQk;-l9~sbA9u5#E0h+ZWs)XBqv)Z
?otp&e&g1UJ3B?dS+n%1fM~Q{4}_<V&E&$VPB(vxV|Dk&sTl9MErWbsXx)I6ZCy~kiW>!db<YBSI~2bKb(v^;;ZHs$RF+RP3Pl$t2^jlRIT#B{}j&Ul@
NbD8U@amcbQC(AI<yZw^vK-k8gc`V*MC8ijVxHd(}~YN%@|lKc&Y9AJ6ymvjTrWwYMtvhu_w*zQT*|DfX{^0=^-<%a-|pw@3fO)+!VHA|?7cvwvkP^PK
fzV4(hs!siJ6>4z4R|1;X4KFfomp8`MWs~PYKxsQPl+D38X`fVQ24}Rm5SpuK4iYxmMlX1&MeqJrH|LiDOPx1X;XCov(`~`iYtyaxnd~NWWkw5uO;8EY
+PS9`Uvkdo-DfTPi10t9tg80@dAU>;akw4^~pP0Bmlxdm}pX-?DU%8ewp$Ysl2Y#t4Wr6(8Pfg(K;`mCTZ;{tpBYqyf#<(B%_huKL7ZL9N%=Jbw^^Kn-
$NtLS;Fo0D*kFHVajZXxKRaa%ev&aiGQVG#o&I0_l(upV)Zb3)l;M85Iq095TI0gM9|ap5&)@8VpZ%>b>lXTNo^|E^u=mvg=VQA(^l(2J7v|62Esu#$1
Y_{C!g3I!{;keKhx}QM{WYie%y7RSyXOG=Cw94hURO+TzK3GaMtsvR;Ge}#yBi}um{kURTCK_!@J;{oB0qJ%P+G{ZUcnUkojN>_f7(42OPoJ>2Y)=XPM
Znthk4gPe^m?*IKR0ifq%;Ul0tuKi+(-=K4`2e6X(M@f<GwaDchmG7U#rcf6_~U|H$Lw1N>fQet`VIzgHjRe_I{rt8zZp@Ap>}@UKLjd}8W1>|cINVOK
c6ZVrBgt-JLI@3*fPCh~*hr3HM_>}L`3^K~+`a6fjGra=5Wo9vGazC|PQ+rbd}zRLerAh=(O=A8IU;vl}}Zgm~}gYV0{-pLI3%4@g>KQLS<?9X?asIR{
Jzs34Q?(e{_^ZeFzksp;?^7GuwEkb<U?~tGAQZ-PYRo1GCkv~O7vkQFrW4|ug|Mm^~cQKl+Gn~J6HNo>c>4y4E<FRIcF#8z+zt%1>^>528@lfAAciYEb
eNV73HRM;haq9tp_~uXG7n@6Eiv6{^WjX4%X!-_zZCrO5_IJNsoe<y7PlNsUcRB$-+RE)1`^T~i@TZ*k8u5NE(lzxdcjzx;ZR<#UzPx~cZb~OC$e(DmV
)DzY?7{jwf&Q=-y^Q^R-<rG;pOx}gAJiF+v44&`X9WCHv^453hd*QNpH}S%<j>nD^d*^ka9ICGd*B~J8(BENx!PO+UlQGLKEnIWR>0RY=Vda!ue`wn`R
Qi-Mt{c{A6Wlr)_sNjH7s-7?{-uoK8Wy;Aio#u<_G-2AfAICBjOwQ9j<zs8xP{=qY3KEZg0--*PVg?72Czt2Yzu6;|uU@J=gL4+8+3Y5R3L}g8q;>dLu
uvhcgxUWpVOLoX_tL<Na{zLw_U+r;GbjYx~gu=Hk51@csN}iSsLlUGVQ?_xfaf5Et;5eXZM>0N)C$Gxa-zcXxsK=gh#r{pKI%2>G!w8_sb*-8ygL*RPu
RM#uNbKYg5b;J*mb2+;rOzt<7@3w`v@bFJK>zbyP#m;92dgZ$bK+(Cf-QCpJyEqOQ~zKOXAfG;QYko^9ig$ez4Fx{~~S>0ZHoR8KL{VQRaOP&wqa4)ex
7wpg0-nyp#+EJ@E`rqZbiT5YpO`LC0&4QTxh6VVURbbE9zx~YdxvIKGO8(OA#{T|XgFfk7|9fxv7x<?>_<dr!TH${9UO+GK8^Yy<`j4l2cd&l1<{tRAr
F7_DP+Rnuko#I?{_~I{tk3iT{-rHPHuz1oTn%P;{!8l)ed6~G9`SzuoEz+4>s+G$pza0YM{JMw<WGMN!4CPsd?}l_pN=X0JI0S<jQpf;nj7ecrUT?Zx!
B!asIQ_U@FU?(%HRI{=#2bZYljBv2RX@O^4kw{3qOCjK_6UOWf0^2ukSDNbH*ChM`+pH#s2Cp=`ZlDRCmA!^&(_{q>L2k<FsH}Qa|{5XSly^J^O|DuxT
Hl9}_J-L;h$R?9YnBIN9KS>CHUkKlea~KY_3!@C$9PYfo{$?K^(nmAf(cnIfw65zeP#$`n7p?V|pywD2&+{%)-22HsyUR*`>7NAT}&Gw54Pb+QG%lj-U
@0zP%w8sMJ@=Lh`1%4j}jSRZdGZs>ov<R18<V?T&rs*7L$hfDE+z9O{4ko`qtQX+m`9pEQ_MstO@U&}W16~3^F)(!dF{>}XHGJJu5rez<E{H*O{ium81
C%|vSAc22N<qkJ4>US^k2Z(>x0rhvRxA)NJee0tY^i^{7%WrjFVPmZPUEg@f{`B**-GD!}Zjm2&nI1aSuQb7rj^*G8e+QBD^8)MFO~K!)gQ289Ogyd!h
>!EU4StCGgg)^Pl-&eBR2Fp$_*5`&LVuFK`l}0`-!Z}Ok5yHJepS3=7y5NE*FX4N>zE_*dmefN@i%O7|A^;?{vFw&puYZ8CdePPU1p;`6s6bui@(Tuzg
dx=TrqzWH$%hy>`qhg`(+qKSpVIss!@LyX7>pEYON5Tm@MG0qRZ<F@!8hi&j$2Ot#|-@S}fn-U&OlS#K8A9)o_l_f5ymfZ8?bM$Zu9Xdw}!fTRQRATQW
j^*y~PMU%I^C6miMOZ+!hs?s$KX@2-SC=TUmV2bAZT{!INo&R1+)X6XOsUav-fMbo#)pEI$3gTF0C69xN6iY@rJwl%N<Jb%8<>F;!$y)U?*ti8_us~^O
;A7w#(kJ-OE*#AGnA?`mdsga-B>e`2YPd=F>i0_)&pWy!b?k*MaW4{`1fPY0x_`k%VyiM3&XwPx~%jXCF42t3PJ?tMnzJnhjw{zh0wg22s5TB3tL;yb@
PD<Q=c2JUEbP+f5li$u5@hMn1bL>B-CcY|bAN^Gkcx&*-@{Qf{fj_J))W3C*b=iN}=(t~Xb<o%0pAl}(<Zs>|E8>T)3H^j{E<W?u^X88HPwjfhKQp<1u
|IogGJlqOll}{;-Xj07`8*5kpV@A513sjmsBiBn&}W9~#RosC(w&74e4@6XUpBRm2mZGrmp|0MT^;1tp|CgTuT<LO?xKFWu8b+_n|Bxd?Alw6S$}l({7
wIq3h`Yr+lo#6u?)z+&`-#(6<3t>&$>V1Po#_23;AJfwoM1|FPr9X#1DG}erT?$W{UizA=fk9Uk4NThGJ|i@IP|DLVv<nvjg(q+>KNAr+PN@<EoG!=x=
MSH(~v@R)_d`G1Xh>zt~<xeNFKq|3uB^@aL%P+j5NjWV8f-Sg3wiKwqJkP3XJxv38yyJ{Jz~6-DnasL#Hi=g=33O)jS3U#kt&SGoU?(ASB0HlaUKFP^Y
JrsveRru`4|-%E3b^HunVA@=|0IE6ksJR7WU4-378{PGw=pRWYFJM}Yq)B-<Ms#Ek|DybZxKhNzH{614HnlIGf!7)nleEG||f}i~=x&JKJ8?(NCnLp9r
&*u-7{HLWFAbweog#Ka21pJ)J>%9=)@^%dW0$n}c_NbqOjm`W`jo}}rYVY%e@u8ol>@R&o1l~_?3x1^V7FY7O9!3(Nf0-%Z4=HM(;Qi)L4gB0ty-L)lv
AKQ?|EX{O49KyYs6X180sf5Jn5L)?_U9JvFSW`0A=bqL{E*yI^gZwut*632K|3s__*^~TUc^6U(2wTwx%bhZ8rvE1q3zJX`80*&(_iJ1=6Jr{8ud+P-3
0vS#CqRCe^a&<@Ix!F*g$`sf5z0G%3uh6US@1rUx+A+dw9QPb3*>y`o#X=dhnt@qDp+ba@@-Z`H6nKlOJ<c!0(FvPuD?w9RI{Q;=}HR`lyP!ZR)$d0Q%
)`{%|I~X|I>?&&wl){)69Cj{ZGDjz_rP+Mfje2GUtH(O(ShJN@ydY5@NZP1(YqNwHgd_V2U)8vZwOYZ(0d=K=UV;<%YWKmL7w^gpVwC>URMiP)q5w2T(
`qw4tR;{4pJZixEzRDY<iH#P1bJyoW_N17cC^}W4}$ZwLp3hzhim*4ujwVmPqpC5s**y?i${ZZ^c5A1&)X15*I|L);@*LGXX5Z`<9Kz(g*gY~ifMK;3y
RgA$e(KWe)|C17oefkGfA6r3vao>!oZ*^MWujV~@_NlL6eVGR%YfAr`TF;T+oIl`qWYOl{|3}}f<%3-c{~2x3M}F~5RnHmL_u6a%f7ezy-fylp6bIjb_
)h2#;}6h3Q=%Vhg!Q={yOQ{;Hd4UvsU-MK`SzJ3|J0@e{UyabT0Z(`Z>NBNrd&oJ=u5?V%J>|;(EoJBb(kW4+v87y`#<h95np6u1biv;8$R@D;&1~0QC
FMv-^#x?<OKMkUJi)Q^xiG%t53R(_kZq}1@M<_VzR&AY0y98urJAP_aE>Nt<}B+KAJ1_0s3tbD%AIT>!u6*u)hO7uF5#kEBbrv=@0V??I!B8sD?j*?M*
}W&y%)K{(zWj1LXfdZQzG_->qWgH?{hL{zPjm1K@k2bf6EETTMg$@6MYE@}q|b{hh8=ZcYCU;iRlTy<0&4D&yJsTmQKCkp5$FGl2e7=FdIwi=gs|AAE~
;=I5S{_aBR&ob^LmIM9EKpAPYF;jiGoAhyXo#Qt*I$d6;aP7OT2U33NVhpYmBF4poH^+kg-@+(#KuLs=UZvRAnc-t><zlyV`(?93OrGH=3GGfG!DsGWq
WzCzPzy4s|)tdErw*~&D?N%rH8;ThI3cj4r;lC1FN=E$kpg~`4N@aomPUdAg@r8px|H{`|3H0xZbebOSx5x4h{j!?RQtAVB3I9Ja(RA`BQUm^{-_Hm1|
Jj_tztz>&0s1c`=)yl&6Zd`reVd58xF0M1@Du#{3zgt^i>pQaz#WXae|qD?9r5k<LVc9`*BtRjh%WlCzU<A9=&x!{f5iCh0N=Ky@w2D?xE}C+GsA-VZ!
=^4t7ReZ%RKx6{`0M0I~w`tOE;muBQkJ5XbT(tr%aDS`ZLXplKjn?f3)FGanKFqx7R3*uzx2K{H4m>ji^6=oWXy!wV#as$0FLZe}B;R3-Y^*0DtBCRc8
_XryAh5s%kYG;r)46ANYkB<iOvAR!qm_Hy`F6^4r09i26$17vTR?+CbiMe;6h9r>ji|WArcVwWR-MN&m&~e~wD($B(BO?*H!}KhXcq1b?6oUlsF*vof3
jA8>jj@PjNFhsYnJ#_*RP-G@K$AA%I$|NQ)`zj1x&%Y;~p41a%@L%$NL9R>JSW;!|iXLHYhe$rN*4e$fSZ!}qd1ZQK3_j7$D<o}mF;velf^oy=GKOOLV
`oy8XUCV0eI6q=UeUkbv*nhg@$rABjS-<gl)J&*fnDoIf4CP?T_@htOsE_mOD5w6rIZ%<m2d@kHdkx$FA^y1pKe#p~Yw`=m-}?>mVKm11w6)i?3H`t>7
Q{Cf2k860@z0#&eA%(y!|%U8(O-+*;fDChJiJ|zA3v6D_D3x}LH>|D&Ia~J?=?E2zkKOp{c~dq|6rkwOXz#Q_n*o9?Qxhd=uaBbe<rX~2k%$Of$x}_t+
D<vdxPKn?=yHI{+y@Ce>1ylGyV>fn))zrpb{UjyBhGHn_9x3K#nf(U#R>i^84@oy1rH5-?S_GJNVip!TvbaL-c?D_+R1uMODS~b!no${@xFv3I8K=`lk
P8MgF-d7JKNIV?Uc2xc@t=u0(yllk9()J7b3P6WzPye{JXRzpUlH3UPi8mdx?{U$++cG4j|YzSw@1^ml1S&_CGPX9IqjScLaqe%T?_!H;OJ4V)jVP@uo
nk_P-I?C=#&QNO-T_<xz=G-ZF$Ru<&X_Fs4C1I62Fk>8VF;Xjez#`h5Q?d%18ab*rx@CW=J<q7z+vi|`8uu}7k`V94$eUQI=%Wr%?v2UjMyz`tOKU2pQ
^ozOiey7NPt7y&oO1>Gt&GtFN{nFmke@|Q0$j>tWTS=h*=4(Uxhsrnowam5RQU84xWAL-SC-}kovm`#Z4+Hp%N-z2K|C?@g<j;9XeTF!_!Edar?UeXdm
@4QG%Uv}lf30}2{}N~k@;@2>(EmVNK2hI^)9ws>PntIR6N(=#p)bhmb-?{^-=R;drPUZCengfHe!IFpP~R9VO!%MWdYELmAFKlSy5d`H*5BL58Tf!|j=
|5X?9Rib{`C~VUq&q!W9qM5m->z8#ex5@77m)!@891(^Uv$;fxn;VlLq=1hDm&7{&6%s|6nPAFZ*7T_4!dW->9Ds+8g{ye{f>|plmy=zuQyr6JnufGvw
D-<4k>$SB!uCeNyl%^G0ZpA7`r27iV^BNPpg_efP;fpX|~9)TSR5&u93z67|770l&QR^#}Pe@8+tD_+;AD??*=I)BiLcQoqpJ?VwK=cN>5I`%UyY^5-l
>erjv2JM*tk1pT8cCl>WX=IVmqpFdj$=QBKJtpDZdMSLOf?jg>{bw+$Q*k$ln5TA8@V}Iq{M*d>I-o)>}f9Z{%pFG>pSNfJ|Aivu9@COLxhw}qOaME4s
BaAX3|I?<wtNlqVobTZyiEw`|4!pm-^)SQzVb${$?ytq`m%p59Q@r0`K>g!)ufac8@upko1H|Z7wQ&E=GWu(a?UC~%4)NT_`+sjgz&F0RB=7HW`$c_KY
#m0_pD0u6Lnadb%fh;k+o*rSBmJiu+hj`r*7*VTMO6P#-*KDXP3-@m3w+%UhjZwca;3!l4_C&^a!P*b#KigUzgr97Tjn15XYO~;<li>D!-4Y!eE93f(a
NVj|8_~HsQ)^9te+B&GRD7^@nU_eEmS<8w%s%T8;0;VceSM4{?$)p`o{`!e-+L!ME?0{BYzg^A*6p`azD`Df1FGBlk3YH<3}e0zdsbdi~LFW)0Fzr&qy
y(pX+13e=iCxod4>L`6jkFjKKd=Ou4p!?~Kf1M1M`|K>yhk{ef?NtFDp%i>lB01kP#aqJNy*t&IM?$6tQmX~q7{W}!pBt@&g6vzW3$ezv|SJ*>~bHrU^
FFT?TQ`eRkyuE-yhCH*TR>t*8aw_o)I_--m<@SlQy3Vud@EL#Hnk#j<Sqi-(G__`lE@aGloV59%VFEm*P<fonUF4p(jM*Paf6aGm;%ulZk_TR8ce<bY^
Q=il|x)I`2!!3a?Y4wNvG|R&L5Fsra`s3U)&-Cvz-=zoqxBY;Ber)PP>i@ng#r&%GK>St0*_-oA&MSld4^@i(kC3}7^-s2*lD}e{3gG8*>d=27T<@Fz^
f!EU6{P6Dm`O?f+PVw>Jy%@R5&RR4^6K#Z7{R|lm+c?$cVexpF+RIj;4`+oMh5vi;W@_noA#T)$Aqa*=zo7Ikw1%m)I$BO4KnJ3)oen45#4-kvHyLeq(
8v0N&iT*Y}PnGR@$U~zQX(tkyk;1`c(8B_BWhwQHuDsxZP^R*JVcjiJ!7RoezeB{v?{Jg5MLomN<W6DuWsQ3k2hn>wBD!)GrM9vuQU8eVH&lllYIjdWD
?tGbO%in<n)Yu?Bx~TXyUZ=Fj+L8UR0>?@QuCpB(+!%B$PtFKd(dj{V_{Rn(7mYeRgo+JPUdYUX0o`<p)-)tvgm*<nro@mzubu<adQyx+e`H}Ns$0{!W
CefHd6SIhtPU+(UKKiR<>{vP>VYvuG0zEeLI^#%Kj%XI;NXK~T#FY8TP5%mMDA^e+VuTTD&+N8g?IMv-0>u2rJf3w}mQzt&<<yY=c75>1&xeZuf-G$vj
{yC-pUaeYZ>LbSQ7W&J=QQ%*nn}a#}r()7bX3XC!_-lRZkA(hf2lqB%|Cat>w$zs~>g!@skssV@?0cxc;xqe~+of{E{W9O9e<s`u@_SVbYlr>}*6t1cr
KcU)U%#~+_BS><`loTYp3@(2GR6LNwe$}DKyJzx@$c2=T(G~<dQ;z6GCvWMMM3?A5=-C@dS^)gTGi)#F?qZqzUAuvMgIG6u_C^nO@Lq6fnrmi9@>S=`3
-&({Xx6g3h?*)1NhsjQgMK9ezQXGzqNe2$NU6ao0?Pl|HKdEXZgCs{xsFP1imcfu;Bcxn=`oJ`CCyze<XWFe-qsp)QAtWSGuD9e98Qvy=g_LPkRj$_^6
%5h#%szt$X->{`&*`(HAN857%ixeDtVb{)RBqBl|;(Ru}$Rnj)c(w6(<d`2Mon9Q$)W391J8$yG}Kw0g3`@9(~_e_~^Q<@!dc^l(0`1?Njd8)F3gWxE=
nzbeL74E>#(Z^0iF)&Tk%TWxQD<74jv|INJN-j29`iUIr;;?Ns>z`ttvE%t|^9_Fj$G7W6{Z&#Q<=Bhs>=JVvHX4%+Z-8Apx{Ek-OPt=amPkH}c&&WU2
#uE5UCKa3Ub89yT#DAO``K8!3ncsE><p%X-dT1fP(yb%?E2A<ns1FpJPo<q!<gYDCN&NKE;rTZ_pY!oLy%hW_>G;qm*~VU_|D<<0)BpeH2mETqRNN5vM
@PZ@HD6ob!GFxvusO!_XQ590n`?l-7CUq38^7@_uxHe_IpC+qk!KLU-nHv3;?t(j`b4f1;^Wzy`dY1V0DmFY%m(^1xx0RmA2Tc9zZ2V=<{0(s-iE)bF6
~*1_~Ps%kw1j1a!vfFLjS&Y-dFVh{@}}f#K%?6{;1pkf&XvbId(PF$FmLm1FG=aB>s7=ls@^R&k6ngy)EmX_EiwS9sB^l%r$+YF@NsN$#0z7^q+F>7X7
K6A3VSP{qGO(oiJT6z8`iD{P(ra4gL(VIc;!$%XD7SU-8m{zfJAs^uNn@n*;d8GA+rUajz%vo5g0Ga{j|l3;VNjCl?>_CHgoM<j>X?{Y%>(b3RgDc2*6
1zm`sa{^+VRK6uFs_3t--Xybgk<2(5QySSTUe=9c=_hV4Qzgy&=*I7q@ZFHc2p}A>Ne|{e~xAgbEpnq6}9eMlwjUS&hRoOqfL!X-Ig9iESwl!EI|9l=%
UshJAalXal2z{;)(-!<;717<$AO0S|Kk{3@l`-lwdv}k>FCESW_V0cU{kLK-6Wq_@_S0M<f7Rm_`a@PfXMeK_<{r*pG=P3fi7cD_si!H4Kj}^Ai-mkW$
*+3%Qu;gY6!5zhT}ftmf1M8Wxvo}E$*+ta7W9kx&$x;8m-_(z+O=Gbsb5f@73PCTZ?4nd`13-2mDfx7!?@ZyLI2bi&905-i=!^*2VD=)H&%N88sYuS=`
SEOIR*X~tFZ}xnOyZ&HT(CUCh$3{-NODA-Hy`3`ETui{Xyp=&NpZm@F#MG{X3t_^EJlr`=a?m{kGBHsGr>Kmi)xg%_cuiG(VibG4-flaRT)3zOSkRKQ&
WZ8td!q1pbaGmLK%j6}53rpr7BraKGDX{6T!Jg6$9MkHsiE0e><(xPNTXugQNt>d6NAneMhOh#x<|PrpTZHKBi8*)29W-%3IMspfrlj{eq{(**h-#lB7
GFQwYbl>X8e@S_#=I3Pb}V3ZZk|MtQ89Cmq$7+<8{1b(+%LmwXdTaWyW=gL?kzIIjcCxvLc^k==b=K;RI@09dEtRlR>yptimtAG5pk)IoN;9!64Mnm}j
YWp1Vr84|I^Q)f@{84OmzbAjiR7Su3TW?MN>U9Bsn_Mhc3Glym1NzDD_j}X-ENX=0@84f9<R5Y;fnR-p*V*BG7o*Ghx9S?tS4UP4{=@m@1OIYWb`Br<S
6(L2_vX8S!S8?4kiW%RZ=P~~r9=IOG{!0Cr&>1kN0k^RIG?L~$^B&xx&Dfk?>YbM1plpAPiOF_$yduJ_5a@G@auoonsNTy*odj0DBvFx>&t-krE#%`h@
buv`n<|-pIASQ=Lz{EqbBh4+^_=pKjx;XZ;)T)^q;X!Z~r@AppEr+MP2x-zxbf0?latvqo3@_{BVW%Cc+>KaX*Y(H~Kg3-iXhcoJEYUoBRy@s`?{2U&0
ZdNq%LpR?)vMSDY_sZPxI|%0FtC_h)0NbN<LU3Q^zfO5|5UGYs_4bA5E@`?)qyUzl2chW}@#%Y^=ZKi50;--UwptNgN=alWIGvOh8|;D2Nr5&GL&-Vbl
oC!E&sPZKhD^M05V4)kquH^=;g+S5MdXUdE8vHr6i>ccuL4Gqu#(I+q5?=2Vidu|4I;$x%sfcR7Q0RQUBc|0WjwPj5GduxXIs<}RNBK-YM6Zwm+S!3v%
E9p+y-x3GML;dp2N|B!kX9#}lchwF0%jBB_`x`q4`lS54j<3j%*Y$6I&B1)EKmP71^;ZuC_<*pESK^QII5{ByOqb~2+hMjO|9RMock~x&0H3Y=aVzHh!
I^-+q2_AH4{iO~BEPoLLw`n9?|mKL-?R+g54wr@!QcCJGU5CC%;=AMu%Vx}MLb9TAoPQR`KI4(y$1h9OL|A--+FGT%#V9__Q&1{@V!hr3i~^nfWGt(R*
^y<ZA~iZt3}@^Fkk!6sFV@?#abcjzx?(_{5VZGU&c#6<mZ2)I6(gDUrNSLw>D9K{0z_Vht<y87Wwttbp-tP_=G>xH)VW|iJx=_obMg=YxL)3!<=HiMDS
qz63r&@8F>$O&{u04hyK9l`<nAXZ@n@4n?d$we|wgcJK$$tH=O*9Uv?Er@Za`>YLDN4USYm%rA;{hB){e02iW3#9+98e+7f^01os^Ie-Z7VuZ{9M{B6Z
!3V$S93|}UmPn_N{=Y!2t<S*K0c#MDNmr-9)XEo;!=?~PWm9rWne-Wcm^9p@N!=itdh-}WUx+_EY%L(HS{(fzrPQUfxGq8|<8lxBbtKP9OB0r?We8o_k
TFiefUqpNM?_Ue*-&fGb3v;?MvHxGT!1)vJF8F`ByV!%@m&en(Lj0ec-#Gu~PXzyzJV;W`-|nx#ugI;z-t*|s`8(hG>R`TAuD6ah{k4br0QZl3=kxhdP
JWbgJX1ev|ImL+{~1$%n(tAc>fir{|7xW_H0pD`BlJ7I`VHG{<`*^dhvrJM|6z?a&UdbDpZe5J+{gESWt=bLTRWHcXL#RH|Gq~2x4nf$eeQ6RqP~;QRS
f)H_Lk`X<)c{ve!6y9q{#20_JaC)Wq!u}rpoh}{%^&L{GG=f`pZ!3Fuqh`TF}32yN(OQr@;{Mw~|}MMSbd2Yu2v~wMBokdz<rd2Ywg+Xj*4#l0SA{&VY
Yx0z=^Y|0tL*Z`<3=oc@0W{C7gxS)snRqs0XHN<Q1a=noO>>Hn%~wS)7$%1hu+Qf<S(uhvhaDdK~Co-v>M&x8%+PgeDsGX9O>FXfBYdklSw^=!c(M!a@
9=eIg4?`LDj{)f<WiTQ`$RJ%q0qTmhuU6ecF(LX3tf&W>_a?JS~?*RUFYWuoZ=>Okhf5b3!`a`a>&*9e}W4Qn8PZHRi@2DM~^cOX^KI^xj^@~q@elXu&
`7UaP{B6HN{TYf`7yMCMUf--gUki!(3}TfUsQ<j>g7cT=FX&spS4D~WMU|~zs4p1Rg9Gk|`9(v0slQM3&lm=i7wXsObfkaKUc>niix2s2>LCPv7&}V~^
C|OpnR5Qs>jM62rVVS(R|!Vs=c`kn^V!3CNB#F?1%03^Kkc0TnW9PkuKDOr5I@9b4}G+KKaZHdZ*0yld>!GRU3ra?{nLG^blG1zyzqV<y-EMFXvg`yvO
VQ|ZOz4e05uPu@L%@j_V<4As*3o>bq@b(|IY+1)F(lALw_;r2LA|Gjoa{#vGvoF`ib|M{@=pNHQ*n9uT6em(9Gcvp{h;tFG8hB|D#IceERaR#r*Z$6C3
)sN+0ttbgg@D!yn7q&N!cXHhV!oqAm>dr!u22s1LjzboQs#4)l$geH+tXFjDLV>bqgxME+t{Q~H}Ptvmheq&J5DM0o6k9`Ql&r`7L0hx)emr;7pRYoE0
n>$^d&10R%^EBW7fR}!E1V(2IS40R8IFH9PSiTF2~kJ%r&bb-%(i_1Ct&!Z>s+uYOJ8uFj}?hJmRCKBY=mET>F|8y``5!e4B(chMj5&f-}dP@JiGL^vZ
#H-K#y|&80f7ebr@S`fcFF60TKiAP;khA27{MX)%=J@^7PYeEq+Ny*4q;^{)>L+gRm4*0lU8m@;Nn_3PtJ=7qbn$8+KhHIh@qTzbUvuVH+Z^~slm(oh-
VWAtoZo7T{3CZh59+@jYa8<^<uiCQzrCDre+VOa<(%J|)1NFT#>_9e^$PR1)yE0>o2|BQoPQgRj1A-8`@r+5D)fgw?Smcmuf2-FKi7NFjQ*L+n*QdA%l
ac+9@+ocO3W9r#a`9uUp`9czqYy+?0-%Y;8V3RQt4lCw`&FK^I9YSuDo^`{LXh<FY$g83;dW`E@IA?c$RZX|DuM5{6t->IR9n!N$1#qoh|#D_O~Wy{Aw
4RZ#|pDoWId_FyB<{<^%TklM4QMiv4+FeqS!N+X6p74-Uj9?{~hRrIWo8e>SN$A^+D#{vqm0(!Z(iQorh5T$}mDdT7!=^j4A|G-ynbAD8yf=lr)H+>eT
W*c&(>LH{>CzgM^)|2#kZCq=kAPuRcPP=6Q6VvPD+f8+l1)w6>9{?GjOIex#Lz0luO;~V<ZmGdV4mT#7^g7X<z(AOzpk@EaE$6}58w+NB{#v(k?|8TKQ
V%BF1=nryDThiaPxPl+-3(w|!J!9Qu|K)z^?(u%?-FEPIzOlaP1lT_h)4~0(^`j5{BhEj>@Ai?6`F6rur}TGtD)c9j3nxN+j$-zoEM-Rj#k~sssQJBrM
#P`;1L`l4hUbv+@kW1GcQYH|`+ZvEugmE01O8mtZcv}r9(jHEf3H1__(cEA{P1|1WH{gFAMyvH&jb2|{8P=;e|}z7jSu+YwIzs;<VnNfd>CVh`lz<r?-
|a=cyb%kKe_<EnT2o1B!BmFpE15xoR4iJrN{YQ^_uufdpp9<Ye7u^w&v=f0RLAbobSxu0^gST_<E*4*s7=AIG^Dv_w=7BRK(A{RKbr^chQXg4@P4C@)v
Z@Z?SgpuMt~a5}#hqQl779O#Zy477O<OYt9eW9~JMHWR3Z8t~z#5{|mP(IKNJW;ExI|`_MnmTw9zkYeX;BM=w{$`|)&-{!``}_<$*zCGIa_91G5;=zGw
weD`Mn{hb{oKK;|rZpr!I=5B=i)hk-$cP+1?f&HV~DfN}ghCi=q67fe2RxSEleaZ;=(Meme{u>_|AH&X^`pJXi0Dlt4G5zs_flYttU_Ot@Zy9#MKMeNT
WXbu26ZmtAj$Tys7wr=NTpico=W6Pl^NGE4<RO38D)>YC>c^vhiK#v~e_1V%Ke*z(#Qc?9H@ch;c{1z)`OATZ{!ZY2$lu6&3H4LW8~r_;AM9_DpF^?1{
n{|VKhAu0#rZt1V7SKqI5u?h*Cr?Wcb|>*9QW%_)gpi4cz{2R*mhDA@pWG{$*=z7<qdvF!1*N7)v$iK)70?(@?rS-{L_Cj#rq2VeP&H!=)3c9Rd+ext3
ToVtfOM#{ViAVk@IJL4f#W~G`K$X5c<k*eXPS@KGv!}{J-<GQ*!=f9DaZgdA$YaXZ8!|`)%R-m@k(3{WbMN!^N5Suvma!Y=`NF`o4PKrG7Ls4Cwcr;fe
KGEGpIy+XeIsLiB9bM;#-usn0&`P~Sw$ivC`Hhx$)h>fjd$Ly3mq*USRo(?XpG(3gDgmowwLo#Z><^Bw1a`a>*!=x;djsQ=UsHukrzsXF@e`CjP~e|X(
T=wHk2hx4sZ3;3@IZSJx^WdD4~Pg$l4@vHe2{MpP5f9Gc%N8r!-;?zQaPYLs7M*USZcX9rQvwF(@N6z(KX7CsJZiPGiTQlj7rZ`{yY=HUmvf8AK|NEN*
{O@N}y3`lOtgmF<rGHnn8fxTsA7b3U!D~bR<ZcV|XKZQzp#E3na>)5R_c$XyI%^~U7or={KXh!iI6t^I8rPiv+h+Z8nsGjxW*@<?Qi5>o<9v_K@TYRs?
PWrL9Iwy*#?K=G{;NJmz!&4N{NenWP)W#-?YPumMU6T6D~nHx`%T>~Ip54Y9O=LE7(##UO0y4ttT@<RAAk89`FBq$<nNCezrs~ILVTF6p<fbm)P#P{_T
%6AJW2(BGFuI^&xrn84~z9r0DfyI_9^=RdDQ3giH{C`xGNvZhxgCVP|)9Q(^>#uHj@$VXYDFyc>m_r@1uX%y~01Da!)7D2fCUH=hwZP@OP@@BEtNNToH
5ft9HW)^=q3Z=acV$^%-LN*<=2Q-<ZK)<qrXW0sJwxpdYl|#f$OfsE~i5svh)f!dREgk2BjpaK23meq62{&h(Ggf{gqDXF`AH=#Ka*^5-m}e?g1-HYK>
;e5}7}NuBdg=i0CSHzGdimih`mzhCN{&*Zu<?Jxddhzj$g)lSO!fzhc?{raVNvA>!3;NMvL_U+f7w!(Z~p+!^Rql%1w`AfbbI>h&E)W5=<DhBy0`8nnM
v&JKAfWNPLoWFE0z@Jt(y*>R&x`Q$Cf3;+PeRwIUUvE6QKW@tc{RMS!!uknqai#x#&(%4fbK67w_}2d`@)w&Q1^qkiTa!Y+?K$rm`eV=KUFZDF7yN}Q{
aXMaeor;#e{$w>{<v><$#0rX;qU3nV8i*kzPOG#U(jx`Kd(9T&(hUB@-NZR2J}x{j_(=f4>XtTUk1vx{HH!J<>IKKz6l=(`WIg8Ci|PK*$esz%~wL;t2
0xS;Lo=Y=$};TMou;2d-VSj*Bt&PwI6E<@a3m2?x-J^C-Q?W?@9h|?7{!YR^O8SOP&0S@A*F5P0mkn!GE`%rbT^~X|7{DU-NBn|MnmBKY3Vd@ITb(3H_
UG&k7IguMKMI-#%A^{@lTi{OW^uD{(#_bMVu1;|+fsk$Xize#qKH|G;)94?f?=Q9k6~uU^n!1z8LEZ?0^7%>NK81@T?DvC8|ky|~f;SEoNhtoj-KDeU#
Chxk{%@qDq@jZNZ{?&`|^{A9xZ+If!oP<e3zKhRg*ob^+v{lMQ?tXe|{_eZ!J)BmqyVSaqB<?!cIMZ5xk%a&U`Mf_fzhxD)N&Gyv)I33O()14vW^B;dp
)aTlzr2eBd9RKyNG*x?8qkh$F75bh0$0=C<1upidtuAWnqh^CO{bQUX-=AxG@E;Ycz4rHfxN;K#e^=DO8~$9v89zUNKiBpq{p0QYZ6ZGI+VI!X<sd|T`
G?^+VtjOQf2!&&;(S_pS=fm0J9WOLK2&S}>L*kk_tWmUBLDBT#(ewQ9uL3|$n6C4L4{Q9lF!$DguFkun6LD$&sE^Zx%N$Zv40;q^anz%^%3>WZ)e2%at
{2!*80OA^DqBB&~NllNt$!aZ<SLI^Sy;;UT4T})~y2gt(w*FH_GL1Pya;YFlhkaS$DC1BADJr<iCXX4eNI`CI2u>Lga_v<d^SvP$9l3{%PfKK9O2okw5
eb9r(<*zTy0xtbo4T*EW%f`p~<#$LMdyXUxYlMI(RHpS{f4pIb%fFPd_Dg1#gVrU~`2jW_&}beUY>|C$Gz#{%c)(rBW;B;1<%Lus@^<j1jcH|Rh3rvI+
1UVu;Jr=)^^o%EhN=$F)U!1&#s!@u8`PYHgg9o9|ibDkaWuXSlRus<tz@2k|0oyZSR8y@+a-h9RLdECH1DpU)f`W>(Bu|FOrbMRlaSRa$W68O}Y?$6-g
hpO8zaDN1|1M#V{h5XBvgBCs)ULXGPGH+eh&_9U8fd7l)$d?cN<~_Kp><?a{|BS<0j5*(LO#d~RU4W0r_9B8mg7}Ev{JC|T(0_m3<NTq_9#UVBJdyt@P
IV&xZJMp1FBd_L{TT=4i1^~rf0gu~)u2z$yu84Cv)nzLF`q`n7lZyvBg{7z`Sfw)^ZOd>M|0CBKm09y_^Ye85c!3$6y`VLKJHRKRnkAYcGH6XLO)4D|F
^?)2Y!n)odLhjuX#Mg{h7btcz<$!XMJVwOV)>{1MB0k8Pgv*I=?i0KljD?@$P(v`Rd|%Yf<07d2{}+m|w^b*ar0#=Ql`EUkGhl8d(3Oh5oWD5=BM-$zI
m<r&+g#7UIK42YywVPusx#;&(WoUN$(trm`x9^BdmHJMpujg7{h+?}bHwy-PaB`nC&${QFP9{`RzN!rxPx2It$FdyD>(kM`k*^V2fmZ;JIi(ZBL^T-C^
r^Txye8=tMkk^EZyXWIGe-zm;I_)oE}OY*~#Sy#pT8B}<`vACGwlJi9h^f$%B0lpRc{WtaFP6P2<m5l`a<ZpfAKwlvSrJhpX_cKBMXuW2<zwIEIP`~~|
e9y`s^zVvBP56@wdkcRnp`WMFKM7-6KtC_ydz1Q*V#5A%!@rULxGSf`|4uLBCp&!re?ql$XpukYzc7C#PnA3TF{D1#=?~VJdYnJg$9xYVs}=Au#hN?pF
Vr6MYoVqZ;;&V9s1M%06V?aGO(%bPrA5F;!*xmi(x&A67|lF|#P6&j=TmvU&iPK)9{ICsAN-h5oxAv4iOlts`s<woeY4sd?diYuZ2bB|%rPIu)VdG&2P
ytrrT@mJm%?9OYaC1ZYiu>n*U{F<A51xT10RWv#)bSo`<;fsr?npRfw_<t^M|Jm|DsULnq%h2=QI3e^WHq*eAJ1+eA(ET6y)C(sX_nV&z|!~4Wp)i*79
eF`$fDX;2Ymay{7+UyN~&7w&)$;-&MP#8u;Tksaj)xv1$*XkItOR#rYS12q5_W4f?OgmRXU1aVV8H^7~!$`M3V9qvUsfPLQMjVXKw~{IIs(Ci;7My18?
I*!wa0567Lw`L{XncT?IL{KXYb%!w~9=7SFIf1wwcPa>Lq>N~>`^oh3k8Gv6OTh0~lFMo{Se;SHHrT>DxI>Y}gUs^W(m+uYePb;_8r9N+a27gw_cQhhD
+e}zr*7<7*{I*z={}U)f@@tcy7yT=5KkzrL+_vtZzp|UM|1R!Y6Z{Onxxsv6acFTqgJ@iFezRZ&{q48D85;06`+lty``=ZRIpSB`TG3zlHibV{9IR@e_
*Mh{KDxN5<d;NRlm7I@`VM`Q*j>?|v}N)bbNw&K&rK2c;O`!P&!3C)wfaDR6N=u3=TnxLZ>#01g#JlaeaZQX>T^wh`e*=tTBwcmG2?4=hW|_M-Nuu@{R
6FWg+B7TKYPTl;?0`=?}fQX|IRqAc)#y^1J1unwHN%kt%k?_7tQPf@nyXPKPCPqSDb%v7{UL~)jD#7{<Yb$m_OdVg8gwhroY`c)XwNnwY6J_zoQlL&me
8mzi%k>lKi)E6ZgL-WBM<RUJm^|k2dF*%0lt+exf<_sj3{i=nvSI*CYPkjmr`FEsd1-+k2UiU%iC?imSbIN&m5Pg#0{jJ*1@n)OdvYHkyR=PhS+|Z>!#
`q`#xw^8Ty4@COvy`HcQ_W@;B5KVKJ7_wW2X*|`G0_(Npu?cq;yn_zyheCEin>u7ZXe?kmrhY9*q(J&f8|1rb-GAYvHYykf_Epb0r-}nK4Lva{qAJl&#
^V>?cSJV%*)!P#1Yhb4I|C4X(A9`)*!@v3K<2}Ih-+sVP6w%J${LMig!M{PgY7P0zaNvO7EKfqhUr1l?=uhCafIs@$=}G@U*&NfKdp25=-#a%X{5iDdo
Brh4%)$8*rzQC>u5Vzz={G-2sLyL(z`y<0cOLy;2R{b=ZL$^T+Zw6M`6N!Jvwz(zH_gBIhxPMtIlr<C{{U6p4s^~(O|=yGeEJ4I>JOJ2@3)S2clz5Emm
;Qq?hSoY9G!L+@xeIde7N5H!1;VxkNUc86>$E`ivC7IUVq3>(hn^U=Wp9&{4?j7Kz!O&gC_Vnf1oDxkG|yv?!RI#*ne5}(ciTFFlPVo5dF^A=%4WYgjO
27|Mk!OcYene{LVaBzo~Bw8ZGb({|pEQ{$Zc{oUi+CPj0|pgC^ED3(q0vhlYm|^Dnf{3H{Z~zjc`(IZBuOz{uu&a3`zT-|4yF->TnO34i8FKirw$oRxz
8pU|3czHIpRa6bDV%-=M{R6~En)-sR$HZ#Y323L+Ys1GVRyR*Ju){`OPb4zP-zDc5S{^l`9|HD-44dP#I^kd+k;<V>{5G`|%zvae2B|dzbU_N;$qb~XF
`aPZC{0<%Ji`0(;{#Nbu)L;JVlK8iX$KapY*62<C$*hU`!<8?&r+;T)Vm@Quw&aHVt)fN$JNL@@(O!{4-=^hf>Q}@y8zFzcuZ<b{59R4s-#n1aKL+=d{
*>nw{>ZhZ{pu&iE$9nEwR1=RyEfx-hWA@FF#kJLlP&#U<$lEaHK^EMRVDd#Rpjc#zgM#%=W`Wf@XLguUg%$=O)x*smYY5Nt25K=BLC0TnFD^Kw#hi($k
09Jhu0?XCs%zx!EaUUPCvx?dl|qdUHQ&gpM=RA`a7|HiyHAU7-GJc;;!U~{J!94_*XwG7iaXBYv(XG@VUGN<d-c@@XxkougCn^4G#kK<^I;DzW?FVU*T
a_J>2gifPPQ7E0y}8exnHKKk!J|-}g1*TXLUaeuJnA&JT2p7X7mt2F{nQx=Y|kwoD89$0hITi1S&@I3LEhPZsvKI{w{X{l^ISw9#-mpS4`3sBh$MjQCl
HPw2x`5kF)~e{s&gi0$_S`f1TQ!@tv1mHvV2pZv~`sn^Mp{$;8Jes8NC`U@;B(m?%vn!~>`*W9;(``-(PzxB%>{@uU+<6rCh`@H$rfBDyc-44G0>sBoO
{ICDk>i$Q2(EsoM^FRK_zZTc);{E-95coI1TK(t$r@<@h|AT)Kxe)*P|NVRY|GobIUjKiu|G(G&-|PSH_5Xjj{{OdJtkwNLregnD|NURS%76c#|9q4C<
6QpvKm70CDU-TZ(5nBqiD@<RbOH72lSzqE%07;k_<X%|*~+|~FDSLwx1Nepc2i^*K-H#l0u=HrryihIy>X@$Msu|X)YR9eTTs2iz^0Y>IXHs~a88b}ni
q0w@%SF2C8hG&`Ge07BO6eA6w3ojMKv7`IV!e!#;7?bZ{=vk3^pmLP!~xly3v>%@%KyJL@P+_yEd(6jV+)IQB8*mM|s<`HlU!o+M(2ZuXjG6pvZJkin$
-<2&m&YO!54xdT~g#oIYu_sCn%pT2)1P0@M>Wy%nIq%3si`{B&1n)p?w+K&6fK_X4Ge6VCx<sjH{}lrrs|IcmAkGkorRmK#7JnL7V~YHUUhpl*Aeld3v
>Yz#m_2XBE=NNg4>Kpo<E+ycsJMH#GM)t-95^Kbe+jN;Q;UJq1&=&@O&l&b<sDb4hvfQn((^1xP9<Z_gI8r!f!l9pQ`d^Q)RN~)plzzXqCgBhjns|hPv
As>?y);|hbCr}{<j}W5-#9r@#s_G5*IiQrD*}9{ZCexHwMy9m})oIgmIZEc|(`769(J25GwOYXtP+7OFfC?4_r!%0kgHzs63cu?a_DAULj+DxGrz4!tq
^#OFznk3wP)zSJosi1Vbs!aSlI9#xe9P+53cY=EQ0fMCxxbQX(gT%7o86R*>oY#!^NSXIus%V@#m}qf8Q;%#(%W;C`s56%s=EqLER_?EvX`&52`Xwhj!
Hl&$+-tBPi-GeLFLomlO6WYZc*;hY79FrT6In_1JzH+d$$3q*K^dR)INOd@cn<{BYs}HRcBh!b;2E>G<kTafWjwjNW~S+dTjCgYuUpn4OP3t%1P+qtpt
?szK;R+zcX>rYErAyeo3gaJE9d?GJ{mvc~m9N-%l9ADn>Qc3Q)E?j5mnSn!12gUVBd+SZ#Ta8J~YBrVCPu`wFE_`-)WD={*FMSU!~s`&+XgTg2DRX8|g
<IEfir(PA*)01D}JR7l-beXmd|v(mO4HEp;B;(KS;15|88^#N3edH%+zH95LnC`CC;j)>1*XGo~IbUTQj(I?*{KBS)zQWvd%A=T5+0$R;%b}B}Jsg2@H
DukUuYAw>|2&3j?ee41%m+LF{@2B@B6{M7m&$<^KvHt`A_kI{PI*<xGyT^`FBI|-tmTKFYVSjq2d%)jsuP<!1+<J4g@_o0-{r_ofY_?*rxSxeSGIQQ9&
jqY_g|V2^>e}t(*q^)25mFK@Z7pDhU>}kk=f_<=FbY5hK?bUX=p_eIWk+wsXLV;CaehO4al!qiSqrq{WqU9O)!jesDCO&#?JcFe&pD{F!E$)O`(1Wl3g
V~v>4FO9Y(x&IG##ynXceSe8>5`eL4Sw%;kR70GS&9+mkKP-2ed*RZH-Y1s`lz4|4`Nb7On8*qRm#-KAzL+E?8Xv1rOrhj8?TPoX<Kuy-GY^Xr`cY3Zv
t?9M$|<;QY)dyCtnoN(EMHA~_!L`FpK0KbkkqDW$a0j^|GtF-lr3tr?{5T9ur!evhUJDY&X19gbo<6&avlM_(K`%D$6<Dqzp=2T)D6al63z@9i_R0`2S
Jg!{)x8Y`stmfk@tCRjao$S>Mc7g8bhGM-^npgmH5tx)82LaUpB1F3T4w+po5lAr0EQn;TCQX>Db&L~yc9x<v-K28o=scyJmfNGL7r=<FrD}_?T<MDv?
+gNYJFLf7YXf?|Ha7C-z7Vj6;I66I!Qg1B*Wna|xn4^l_9$JM)@?5f&Z5Lhqd^+r4f69keQmW7~VU;AZo`P17y7^fk{~Dfmq#8aX^0!L7KD*yhQSCKaJ
*sdZWz^F-et*8TMn3n?&k0uMj&`Bc_2=QHzf?pU?>{^mXHcmovo551vRq{N`OtW6(5jp?UOSwh^z5KjV0AAAe*fq=l7Pa;BaR}HBmIc{tJO=}`2LOi9Q
mWwZ57OqHf>Ug<5q@IM6Manu>OlD_m65S8K{KXDL>)o#cob33E#sg$vkKrD(>&*5mb0JINQko<frETU(b-g>GJBjq-x1EKOfX)g}*<V*r0+MKY5P#(;h
Z9{QK)UT0zdrq?CWvHEC6Hb8x@aPI;vj#3}HRKdP;J1*)pQ@Yi_1Zht_jjtnzM0nNGCAU=GO4O(4lJ3#*Z%}F{1>L170*BE8qyHV<GX)DIhOE07q+_lp
IRoH6^)DQVAN-(NRyMA0+DeQ*4pRL8ckNCZj6{vpdJ{<jy`ragnuiB%7R-F}xd(?-g!ga8}$8t`o#X}&z=8dOGtBArrp%v-e#=M{2n{yNSLHK(=$dOtg
zjF4njrae#W7Jb-ytarBA}9=n>)W}&s=_OaEk2(<kbi&Ule&P^%nxLR{A;m$gX*eoRtl*!=MJTqss7-oa3!>mpSfd^gNicscc>4(XW`8J>0Gbzd0$Lv)
wO$FAf<8~gZ0U+Mt-JiuM}2ewX1D&<ev}S_?2QFDp0xg$8|%i4{wK20ph0Epb~l3=t!x6=kz&h{D}RXyMuLw`*mG}8m$UHHd?J_r(%9S-Kja^&!*<@7g
KkK{dwJE|JvfYw~@a@{q-90_gSluDr@%|^-CQz@07athL0)glVLCe{$N`RTFE5tg{{2LXZmZEZ{?&~cT`H<lCFdNL)#lW)c1`CtU|u~cZK>OcJrU#`pX
&35x+yP3oA*HbocoC=Ko^v%X*f_vi1H;-MSMd+d!0DY;VuAnN5@n1I8FUG8u^S-$PYB>-{P^ea?|GsV}-(YW3R`gYCW7Uc)m;cZN~4H;qY3BEB`)-^C|
A<NRJ!6-miu>k9X`H<L*U_?1aSCH#nF1vCnDSY4~Zwnlzz+I}`BDq?Eke0WI6|D#a)!0IWJsuQf_`J&u_O5>%c3-Y7a;Lwm&)dW;S%kb_c>WlK&5|ukY
izV`#%*6Y@YuX?xho?87vMb3f!~PdC)c>BMt1YB-oQGbLlxlSu<M~gy_@MmPDyV)IhDShMHtP-TUvrw`_p6C9qy4d|AhlqgTsnV_+U$(=z2N8{)Pb!QI
DfAfdyn<;@<*^DRN`+jh3o5Hpz^Erhx#LCt!HGlxoajQ#ndM#X833d#HYOH_lc@~!u`p36eGT5=T<n8)z%d8m1(cr9`(=o(;|Q4+ZO$^jDOlA^7Gt(IM
`oVZNo~(o&U<Od+2WjEM6xB)iaU``HNu<DF60*qC--o=Mv|$;q#cN)FtX4(c6tL=%1x88TB1|P1_q$UDkBIHTQ<3D6@78DppWmP#<N+fp5tQre^_az*p
sotg^>5NP%<zYLb+ia%qTacRnOI-?%6PO049I9Q$|5^F8wO`N^W|o875DHrq|9{vBKmqB@sZNm5Z)1yViiK9XaSs>*7Df;Z9y&#z=SKg4eZy2te|mZ)E
u5+?;w(QS6Z`m1BqpWph;G0CbdxzDLT6_k)7Q~7;JQtxe0;P+j#;zFOlKa*76CCU&#4%Yxs1!m3GB*k|e=4AC}$_e5}HQ10<<a&HS{>bkqTAw`?`5SXK
$nQ9tUj`(#d^1H*#gxYh`B^sW8c2<CFBlP3Rr0T771`ym!eGr%gp|6y-JOXlI&V#!pXm$zhuS&z4#>|#slfjFrtQdYzNgNdtYj9QE@OSQiG}*qyS4@Tm
&+9g)lT6Pi=;5DB|&|M+1sVhFI&V<Bd{~{7ayC}#rgOyZL)F~4^$sm*3iTCFNH0vHnl=o<9yD#^@{3ybp)wF-l*t5u%YTdNebh&B`SyU$;oOyuzQH#yJ
|#MO#3O$Z?@`hA$6^6cNW!u!wo@6o97!=eaehWfEw{)loFMtn}@i*%5R8Dl~^TN(b!uV@k!4t)VF32@#~v^_M8y;-@Jv?U8Xe_-T$euwekA~mPAyM5z7
e*{1_4y#)>6CeU-6)AuF4HPEhRn;b46^pWs4NA4RDUf10U9R#V?!04V0>@*pV}cO>C;du1eezR8NCK36vx>gU)Oy)E{Cu$#8nKdXD}kW`Mj29z>()?}5
Ix^hca>WI(Z{B`5td{x3+$MX+*4>~_e{*uUw?1lU}^B#i&{h{Sbw{SkkXF&NZcadEH<@)9yE?G^TsXxx;HRTV%dQDWXbF>8%oDCi|pw?}e!fIR<tu3e^
+O(zlPk1qoxW4ln^||P-Uk9A;(^pAU2j4A_|CyKUL{^#;<QJA|=fgMF$81`X6-=;#l$jzqwnkK+Pl5Ov9-SQLLs*d&tYf7o<R{^La76vkEr;lzJGUG4X
Vg(ZQl-w;CM%!w74bjwZ`&62+4NXrf9Qv*!TGydy$0y7Io|>s`@cF=h|hz;obvy;lR$M1Hx>HRjJtEh7yf#pKk(gO!!zD5`<$#8t!s_?RJm&h)KA{dE=
lS?l^{iA8)}K?CvWGd&y>%O>YMPYq5sP+4+HrbtLg+)NAs2)kw3@V=>YlTsh<#)ZloZ8$_fMhjX<4TL_i@`JD~i?$>xwM=h1SD`pCLce>Zy#FrV|(W8P
5z-`=5rnJH81|ETkA4JkP$_m9}0`k=-9fwxBk^Eq>^)A?Lq><Rk!?g{T_Y;I+!|K~!A{7D(bs82-i<WT=*ZIqw_FuQM4e^I-aRR0Lr|BfoJsD5MN_Mno
L8T#W~-HZ*Q^33!r@*9<}(SP~oIz#lQ`Ea}^DbgERnJD3#`ukS0tML77lV;R^szsV#z5Fxshn~5LiR#O!|E+GS68pb%A9FmP>WTWTQ%=E=@~gP@aep>>
jQJ|xd@k7ER?ksz{Z=T!%0-Qr1z7=Y4l?$~OsudzEqh*}eqysJ#dq1D->-My#28ZJ<_rBB)^UmA*I`2EhaJla?w?(^*uVVA54is6Zm#3`ry=UE*y}&G*
uTp(zfk`@M}3tA10h9za`Fv8>Dl&({F<5RtRSf=Uzs3&`AmjYg{2KHL?zq@Bn8-V^tWQ0yVM`pX=#r4C!?B?)Qxr^DI@kqe~J4I>cdR&k{bK>Ix#>+W4
(Hd{KY7nIr1-cER&REd>h4NWnUh#J~!o?tcGqT^$(SO5BYN@9uf=Z|FIjPJ`J`5^beWWPmzDCv19^D@6<E&-?Q_uMf_FDJ?1l!7R3jWiWFOt>e2$_|ID
fn8J>?heCODI`4#=!%&H#Le>SGvL4K;dVo<4hc0D5hy=;agrSt4>i3-y9GU{Kw<?Khw0QEg{gs#E$dkHs?KMV%L37ya58uihn|DgHYsE`Ca-*$B&DvX&
N(Z7o<i==9`M^03|ae)3aZz52YJ7r&<us#eU*pbxKu_3F)?vtVZ3O;jKeJT5$2&+%q(9VbtlhUC2hkwxjsO`tNrRP5kC_kH7sDC4VRbgeG6+#ZG%lE98
I7xZQ7wYd$T9T@m_8h8zs!4(QS&{$D&n{t&>kDkN!1=paqJOKYb63au^YRDP$9_FWd{m|__J3>`1M2TRLIGA1>}lY9s(q)+(Vq_WHCeIUO9|^M%nQu#*
(XeY`u`#N-=g^uvA@4TA>ARro*ywkwY+y&kkvzm{-&oGrh@*m&BFs(&8l~@g0=6!H$+zNit{JqjR324RgYA%GL*Us_iwS?ir7C=TO<Eri{gm*Vm(R)^A
EXdkRR)bP+@=8l~5x7cN+Ci&84<QemT1eD~eyzMj$F~uO=yLCfMlj%p9E0R`_{Q{xrWjL{(djk$<z`Jv@-rRLl1yr5#cK;#)P8WOcyikWx^Z$xr{!@-y
u3bu5z<@xVm>(ixh3p!3T&fDd8$c0*DNk#RzP^ttmT&6kcMq_~~Sk>-QeyALWB^U4kKH{*6V5!LUT_uzaJE6l$v+ka+QA6gY)e#j4TN%*3|ITBUhME{-
fNn%4P&07Tx?!V4U1Nm1v+R*%94g3Jh)`Orze9G4?QN4FlI)BVl@+0-OsnP%VR)y4GnZyO8q}WHrd@SR6n__(?=l6-EMmkU-MC*<7?HfObWrh0LXl>ws
JkQH${`s2npZ*>rEBH)|N$Tz8WYk|h;Qq#ey**HWu;s8?RJ{)MNo>b+s_#<H8Ci|^5?P^)1kArOd$}g7M{`sX6>Q`m5&yPt1N&D^d*+1BM-x(K>=mJZ$
kf|RBr1#0KO_Ema|cvFbrqMu2bfVp{rP^BoKRm#O#><Xu$rQOnTd)+@oQ#OB*iR!4w$d5<>8#9@SYUE1L0XBzrDQ`k}4CgHCe?jcep><VXI%TzQW@c`I
{lUw%A{aLQ+^PJ-6uJhPp)Yr|jEL>_5!`enm8I0-bO6d<ZEMH4S6xpY2EJA7#(}090i4a>4m7TF1|pq<CKe&9AcK7W>101beKXgr|r<%E~d2e}%4v_?<
bI8L0d`ze*%Uk_hO3WJ@zge~p&{@D-V@FH(}~J)dBet(GC`M;6>ms(**`d4~MJ`}84Y<mfB(H#5tV9ejUW+rZzMZ!<%E@fPMBR8qOPkW}AkTp~W7U%<~
8>NN-ct}{xf!2LCKharBAbKu9AKR%O`f3-hQ{rcH}>Rv0S5czwSg$blCS-YwbKfPKj(7!HvIjnT}zGsuws<t8gq#2|BVm!Ifd`tg~D}26n`N4N?LL2xe
|8hFx{H?4!#P#pgg!0epVvqiiSJHe!Y1s%=EJwFe?9ZXGPI10oGvtq=>y1!fW!JH@!1;F=#$+Y#^iMc{yVo4`FL$pd;-@i3{8QOweh`rVdp&zdR%vEKQ
U=st=Sq8~{-l2u3&d~R;Uwi6Plmu3s1rZI`Eh<FSDY`4N<@4Qbm0HK`zKp1u|8|I#{Az%n}+ajc3+_W@sQ?citQzcPmi-hR;bB-OHvfZmGEO>S)zZcTB
C-j@-qf}3>*0+NtGot3-yb`UuWDOW0|5pXRj0HlOms0bbZIq0aBOBPQvpSwbhjJ%X7J%qW=~<F-bvKL5=+vCOPs4#nT~$DEiaw3H!s=1{KcNORt60PPh
usxV~#TBq_q^AmRKmg*EVLOetX1!j;^#34iHD73R0Yt$xG)+N~PQhixVSf64Bx?o<AE!u%;>{CGxxv|DnD&+2OfDa*jruBg9uy)Ehs)|=~yzqT@lR94p
2b6h{ScO&Y*sD$6m%rH10zFcl1;cwr{0sEh=3-lM2Wry=6Qtnrpj|+>#ldQ-#wnN{4LVm_3%_AYJng{w<jNb+|>dTc5sX~trj*yaN;UFU`^qDQw{B|BU
8Kk^e3jA;OO~xbCZ{v4@^HmusExvymDH8HGV=y48r0sBq{Cj>{b?AQ%r5gQz%}Q>_U&<@+*9H^zBcl377vOu?c=~{pIx9L0`zzFsz&EpAn3Gg&F)<)z<
_#YOK7aa7Qe3||0)9;7UXJ-8%iFn0Qtu2_F17oZrkGE38So?D_3K-ZY76AmfvgnFG{pX`IP&*czn_jczaHNRh~H-gVvhRayu|s!s<*$#^9|i$OZbjH^0
RE@IIwDGuX;oHMD0cM{e_VezJI#J{2{X0nDD*F(V@luny!GK{U%kPobY{Xf%2F09{m-I#Y2(`S$(E2vU0ehzUr7H*XW<E*0Uk{C&`HLU+QU1=VK`eI6o
C;m5kzZis!@XC;)zsAFc-G!<?5p<geO3C9BxA)BqpB-oP(^^Jj^u!rZbqG#@<5lz+^V`w0D+G^6>U|7iDQHF%OF<PT9WB&l!V+~D``Z?Zx7u#buPMR4r
x$;w?V2|s7&$X`YGT2TLMwt<w5rRYYB`kYBhhWp1J=>_$%mIA+68}c$ied`?G)W3c_Y?4B*gBtn!`1)3<f2d-8cY2r*e%@4blDZUA)L)G2Wrg!+ZYnL}
$EOg1pYu;Qnh)51yT|p9S&9C17_gG?N4peO*WdaMQeUEdP7&W({{noj$EGpx)fO902_LClR&T72UJm?%sI&%setb<)e{;9D27Vz(c!~PpWz99Bg0Bhx&
FhfnE9doUg3r&NCiTDOYDHEX999RKa%iakr=?Yi{-8bw{?bvdMveZO{Y@&7Ke7epJDjEOn52$YOX`nVPXqO@+WKUL>a0A<e-??~!}}jO<}<bPeLSd-mk
Z!$97VKis^7inKvKo$K}Yj_1O2Z^AM{`q!XCOnR;=!E3#n2)4Y$Z2bZ@>PeAr&X^W(ZvlN9Ztc%%NBEi0TKmOG>RW>HOvpP?xh@FCXpkdjqM%*pEDbCz
&@?nR~kkXnGB@~!`W@O{o_9V35gb^=M+=S$3|WB)w?{vng@CF)D%y2bqAyJ#l`;R7z1PgzWE(4S)JQUm@m3ueG)eb0ye0QH$ZOp(84mxTZ1rvu;%JNse
n5Fa$rAgfB@N%Ir$Ru`xrJO@&o7T0s&*O;}~QUCnv%;!`eAAt|8RrOB!ZD#==XDP`X^;x9uCFGy%cyH<X-L8Zmw_oQA>Z`?mCX>|KtwwyZY6<;oc9VyU
@{<Vo8!=eUfX`s|Kz0zH3my29%&#vbg<~$22J@Xn!F)RQ+XJ32TP63;5B{P;{pK#h6XL%&{K2PWo4P~)y=j48$%b;GV*L+K=<jsF<xTh|?`VL3!rLmw`
c&dAStZY^73SCMe8lr(=29jp(H%=j%49H>$*QF<6Fxq8?(gW|@za*1(hm;xch|hkNh)qq5PtK%Yq5Ub?R$&*qvwurKI`iGMDy9wAS=3SOY>{Hh^RidoD
x#W+`n7cpZe|$d>Omdb4Y1$A!rGIkxC@>;VxH@5@zAr#{Ksz^!GTEvNhp{%2SQ}TvN6u<lh6kg;W{q4`{v+4%{5?ziSDsPFOv(kiXm4H}yA`sy#w{-Cr
8YkB3k2Ti9fMhZLSFq$c`bZs^eSWozIw3{?|xzDB_}eMkR%YEgdrtwn$j?D)B(`S^0TA}Pi^g4CAfIWFZ#qBI~Y*-vM~iaxvvTb!Te^#}j{urHXOdqZ<
eR?5#7R-a050ILDfda8uasogcrZ&eQbbZj+in!k2WzC?WT1(EtcrvZK+tF!fj@CRB2sp=pzw%A|o75z(%J&xdSL{_k)`AVjrK8RnZ6#b*xc0RyIXQt=}
*dM33kNLShYQRs(+Rc28{WadTzz4Xshx&mDm47BH&u2pYqtk+<?xI0L{oR!yla$(CBz%@>wP)lHabp2LVdW;_=Re^~r~K?$lhyiX)!_L~@+7AIs9mE!`
7LEi!e83>{fwQLz~71XAOpT4oA=oezpn^TKgGVgKz^9n<2B76j(7CuV&^FnK5k=4G(SrH3inUn_laMkordTS@uI8=e|cKB*dLaYSLpBW?!d<|_st0Z8(
0BZY1Ov`R=VE&gZe(3@HMQsl$&qDYD5zfvU)3%H(3?0T-={bS+>-lvOdxf=TGIV`*^-;mf(D{ik8mLcuiI~F4NAqKizdJ()@9{g_M-K2zJ0fwe_3M@4a
LZ|5twJ)L;7~l)oNI!nYbv9p@L@Js-e_@#=*BNUfU|@FCfG`G!;(yF^RsFTDq6T;G1sVE)LD8ogh6ovFXS7u%osFAjmfvf~%!|F(F-{ZV)!!D@m%l_Oc
Xe{*5%pMf1Ce^e$7NrjH*IrxQaX(PXiwN@ditZN_r6^p%Z8?th^j(~4qeHZ;9uFRH%kMI}v3HhHQqW|P6eSL)I?{BU(_Ww6#c!bXwv~<30w}f92*@^IV
!a_%XDbQPrPyG+@E0!t@H|QU$#+~r}tzaNNvfF%x{z!N?>G{m7l&omI?|sGk_67&^&*i%@L;f{95&v8Hlr;b0k^eycA;rLNW_)zoA^zt_|AF|_RW<mR{
%1h^;Al?uvocS%Bz3GWiN7H0Ijq=~&P07D8bMUzb;DVcl<BlGmt^(Li9a$}V7|?iS0|&sQF>X0`swNTEuLQ&He^+@EvY~BDAPIi_s)#L4>zk7S-D+b4-
fT|pJM%d?^V6W{ppECP4D+@;s?gd7W<bEIQkQ8cfk1)yQ}^d@paypSA<{mkv~QDa7X=<d{v@9q4J<2{&wJ_Kf<yE`HR8rGwO@T+_wqVU++1D6_Mg*73v
eEsvEqYty3TIvpp`+AL5}w_{+SK3E!>Hwk26T_h|m*rBm=b`9)}Pe(2qm`U~@LOZ8=b0>6l9>m!{H^*dE*{#V!3zh2ZSS$WE9n*T|QmaMMAV~PDaGk{O
j6vf8;zH<_3h38iv@cfwi8pYH<njDb-X4y9sqW<q~fe-1z=Y{Z}Q^}$E@<F8jsF&|BKh10#{4|U0GW4G;y;oP*pQb?g5cVegMQnX5Ow^~wrUt%Fxn^6!
&kIlJOR)1`N>Xb+gOyF}SsKOH6MO8@{~C@kf3d!Mf#!3^ok3Fd+s6p}DqWm6Bvn_fE#xn)+aN!7&g%^E|63rV|EDap9pb02n=SJD<u;hp{IZAnMCNEZ;
V1jE23Em*cEtQ3GCn85M;i+IFP_R)hx|{gN2~Y9@cM;6(EniKtq!n$-_scTx4q7u=&!Ih`14V4si{A(Tm)pb@{%mFQhq!O+@G0dc(^~q`3P2>F8dr2pI
`Ette*D`q!umr<x>3p3<}H-)rBgNl<UAg5<d7s>q}YP&>s}7$0|VlQXIZQeK@WVpEJi1>3q(oFZaia4E<@#euRW?TF#OJ@85?bvWmNzHTqx6&%43?5?<
gRbXt7P(0|?rE$|`A*l#d@`&K%nUl6xLvU2};D@c8NiFd{R6E)O_oHqlCA56OtKCdsm7l=>Y9R0s<q437@W1lm(X?-ke<fn>R5WYZAF~2pGbxizU&+8-
qVTT^_Z%=*BG2iOAqfq_->9~sX_mZK07k%@b;rq9KLHOTuJ^=sMYhJ{^F;8>EXI7Ym&$8zY&4>0+!l&~5K0<u<<I5KN>sT9@A2aEJ^C`10N8%UGrwLh2
9j_InpzUP2$NF&#BS8P}UKlu^jkrs2|IcDW@zrR_%F1b<C9dz12UtI9{aL|^z_mE=MU1b98Sbxs7?IV>z@hr_o+gB^9h~c*^(Eu?XGV?q%h}Z1fdA-NC
z3LM9}LW26=Op9Q<t?Qg+6%-BqctaS-5}di6cK|`^M3+|FyWJ{r!9pKjl2sL&TrO2>k`oyobooveWpz!TuQDC9*OIBbq;LZSZF`mWlZN%onEz)OXD^Cn
@i0<^bQrvU!8^?OF|bWJS5yLP}jz1LAk)OgJHb9d|lOg)->7@a)3Z)Sqa4k=BP?6+c!93Gvg0=^D?^2)E$3WTgOny{9&IO!!hkCH|7GB)~th?V9u(*h;
4SZ1lNHG#`9PWVQaDU2uP1vU9-oU!no^FLyri<GpxJ^}80)`5SC2(udH?A@~C<k4@k^*te8L{*>INn2##UvrX|ms|o)r8gsG|HtL%C58<8W)4hu%5x(9
*e%Too&37{MKKLMhj>cQemu<%+{TnAKiGOX^iA++vgOJYekDz0HgkD2ZwPlmx{pZurrupx&1^&sr5q~rb-<Y2S>}bh^pMP+|2hWatjri0n-Xf%CZz(<B
zQ2_bKYA(Vr<p#fi2qp%Mu__txzM)}&C~FR^D|m2WcB1{1>!r`w<Y>Zt5+jn|Gn}b{Tex?{^8*TeD=2#JQ2Q6eVhqDe7_#Z3Z-0ah+iv4HO{waeiBHEU
N+I+;gb*PZ|tY1A>vm^&+oez9Mb<d?h~>?U*|I7qvLIee<};J1LD8&CVeCO2z=r<fA0Z*@?AfD@GGn^xSolhE|fFG?{Hj^)qt61sPAMiz<ifKM+W9Ux_
Bdgq$56HmB2y)*B6KT7v*pEMIilzWMLrwc|9Fc(b?GvAjQv42lO9n@BApKf4xq3q@PuQpZ8tV4dIKF+X4Jt7A|DeN2*w~$bTYlM)>r5=c4`$-xcY<7&F
vQfx?OsQr1?qfxZHJ_lA%fS5F1zUy(CfG`K(8%ap7ndm|I`d&e$`|9y!Pm#pp+ivQnx34R50MlX``H~Kb7)h9nv>#J=}{E3r2gg!zr7l0qhn)d_!ANCl
+N;)%33C}lMpL5DD)V+cJowfUrl~(UzXo!DX0s1at7&*va*hJw9)@L><-oU?4`^1k)tCFlHl^*zuoqHUTzC+zPz`t`>iYdRDgoKaOx&ruUwSI$t^sR4N
n*Y3F^oN<Mx(2LTob{UKr>p)6Rw{fFZ3zEyI9J5qGau9+zlp$y)%yKsK7ZUaFPtB56Z7BLzEJ;yjWeag{dJGvugCiHhW-iLvl8_K?`tCevC=CLpC)VY^
9?ql`BoI3w={qKeLjfyOP<Mzf3zTeTRwn(6IV55jsCGY+0*ssGVouX8ZLpqiPVjhBYp>A3j95fGT=i*C2?tfzT3Wc_<U(*f&XbP1N!}`ClEe=`l9@eO*
-I{vt1wj(}1%<(o%mQB7E0Vc$~36M*`y4_k3nlKZgSFmll_H7W#|E>Pq<bg*3RMzPl2?DDo5^`hwZ_Fj*n~A6Mufiu@+ge0O(mV_IKh;Eye<cPp{J#@m
#v#xjfQM}4Zhh)?Zht`YzHAcOzS7gNG__1KiGsQCf-`&zS|1MZJH$!WfK-blc&gn|Tq7rSgJKK_m`LjRceW8(j>9iQ|mj>-t{H{Yut{+%;J|4dEQhO8R
TjQWGEkM-jyN{0L}Hno(_7uOevpSY4yztx7)fgj0&`vLl2isUS1!jH#PpDG_;ME}Pre)vWE$%*D;LIQmV?k|a7;}4Dv&Ie7~f<L8P8`M{p#&?9TPc(t_
MaE;&x3IlnkKdmKz~6JlYtdh3&ig_7frmOp{8CRn>|ZPJk^|1a^d$h_uIg)8mDXWjBYvmvgTE7S>k52+#`_Dxx4p(w;2TvwA$*uRIsfqEpIg#rn;xNG^
<4mS%KugI)ZzRUWsdwS^qz!YX;MW-{Ec!E`8D4yfWKjelhAy7+*_f)9~$p7)}Oh56Mn$64U*y?Xb0pEyVnZwiSOUQM_K;%L-Sj==EQGuKj@EJcKs&(g{
fW=e`cP<n2%c1dXN3}e#{u<Z;a-{uB1_aweW*2&bKAUe4}O;;>WO$B9Q*v^H350f48Rm&KW@eiL0+-hWu6!puhRe&u>Gr67SW}?_^3kA}a+;k^{s~X*w
i+VK8Nc53e1vVrv&PpALf>{abc&@%tU6Z%H`+Ot&Te<)Yv8iJ!Gb|322od#Z1Q0Q|J?QDGDRTzw8Ni2p^4@BgN{Eq=dfes(qD&rDT56u%Vkt81_CB#6J
;1?H3AMVE}AzvGNHq|Yj!?j7>0bSt91xBTctR;0T}LHa~(i~2H%g$nzZowkI}c)m>ZmjX{A{@B92_woKXf&O5mm?_PFRb@)`mpcUht_!LeSqXXX=7sv;
_yIqhnUw_nRrXwh|7<ADB1V6S3zrl6tK%v~e~>*-z<1Qz?E`#L)~^ci_nEjy{+ub#(HYmbOdf>4>d7tPPd`1%AI;l*Me`*ARx_578b>_;Sves6AonPf{
)-x%2)~oOLp<Mw_%k1SFp59Qs$C<0i@k*S8}5tN_jT=%{*_x>$X~3-iTYbzzP)3AY!5d2|G|1k&v#$gz(4Zq8&;2&9|(kBHG7Cp9{c8}gs;-}#LwPDYg
k!u@s9kaW91LOZZR$h-*((#{*XC?_YeQV0{@q*b_achTIt8c|DPBs^bZxI1%4spr)5c2N}^0wDYFXvhVP-IfIpEnOmMKi6A|@q&Ev@)*FWF29QWt)r25
~BvoqF5R2`si!;DBIe9L^i#rpkB<rVTf^?><f<lYBI(ziLaCC<mdC_B<u(qiOa!s20*RZb|<{L>f`zxJ#QRyhB9XTtZ}H~CEX?ROAk{lx3mB7MF=PWoC
`Sk-#pS{VFB(XKk0AGE>^_!p&r1izsRm6-6SE1g5%S&6n4@MFPiMEY#L7Ql+0-S+4YFf}E7I-6EDtXSDAM}Mhv<|^@@+|46E{D|(*7w-JH+M~ZXyQI*E
V9i7%{+~M~{D(AC7~zlBThecg&JF2v1Z9fP7mo(%D-Cn1Uqr*dAwTJ_fZrE`=d8l|8<fyTWV{%nzZJRfHR*2}&mhJ5Y>lB$n(_IF^0Qr80AI#mBh=rb&
IV`v{@c;U{ZsTK>f>79c$8nQue`<noKycWatfm&ev5b*;Q8kY`m>oI#xe4@-({(&K3br@?-cP(`j7qBFu?h4aP%J;8-btu&F}Xw!hb(B=vRo2J3gX6zK
pgKSwZiKzvt)!($~As6|&-uPN*L`?c<X^-f5~p--Y*t5%g)@%`?XNx*4p&FH&|E=_h!aQBePNHj{uKI>{31AH{Zdq~E5Zf5((TPeT6Uaczt1S6{O?_V2
c>BEs)Fqz}+eIq6FTp$L4GaS2G@a%-)iKdPu6@>`}P_ZIQdd@BROpQ<JDKV@dq{+o{OG0tztM*f(E)|KMl$C-PGKlu{-FJilAiu_3%PJ4L%5+i<=x0sX
u$L<b(=<lo~nbuES)A_P~K_A>=_Y3kD=FBD~&bLuk()n)_e$Z0e7X7Dem<&)~D)y7=Cubr<|CVt%HxXZEHs&jt-u93mWW$d%!TPvQ8`8%OW#pI4e5@0!
zk8rl|Nb?r@qF}?vq$`wx2R7#;|zS5!pb4>ubDB%`ii~qTw{F-#`2Eqd*2$=pLTCe`q|m#Mf`wagY(N`(hBRFS<6|C`YX(1?4MvF5&l5lkUo?;ONf7Id
Jgd`UqMUytfx(l^{Lh_<#$mJ^=+UoZQ#$p@gX~sRX2NBWEFQAVLt4id4&14oaGDTKYJ7RzgD{i>8EZt(5G;eiwFI%*ciVEe^Ae-FYHf$2mO3e{YaEwd0
~n92G>Uwo*#EvP5Np(8T>It6B_g%-Gf}AzJ6xu8Tno7LVu()yO#Q|YTQ6yRS6&94_Xf2lYWytXlXv|#RlS&uDxR7$GS7J0&8;g=Q`~f(EKxdm1O1jX>H
O+iPtz^vP~nCetU02{1Iy(QvNcNbnxR<A%;FeY#bxf&#!Xe|Cur$K%XKr><!JQhI8YN^Rqu|fZtM|7w8{mjY#^9TsonD)%ni4M*pdrpWdi1;w^r^Wt`v
C-@YDY;%^BH<VThw-3VXnk^ZxxoYbHC+D$Lyzp#4{ziZNBe%|p@KSlq^ze68JQ`0@>o0)UiY%xC^Cj#`T*=W^3Kh)n%X+GHwa_CEb*A~`S<bU4OKiZY^
AAYA+B0kzB`AcMH;`cG7*N}dLGEE3ST}8P``u`31MVb4lV&EH_(ZEH1vhXSYG@G38|6$UC->zKCHTv7eehPh*EcE3J@nblr`M)Z@sehfRIr!n~+yTGY3
X2!?iP$p%{=-t9GmZ4|4^58zne~SooDaeY`ht<}Hzo4NR&v&OePdUM&yJB0zjZnRe#B7O9`hGbkFx^t@7#aPfe(;2)W7EM?2P%udU>))KY>ACDASXQ^e
b~|i~Gat0Q@MXUL&gijWPOXp7QpP|J3fdzK|8Ojrid)?O_35A7&@;E7<sg`QkT}v=Zf~+i^(z*Uw>q^KC1TKZLS0x2W&!$r|^Ejno+Z9XIhwKR+1E?!@
02QGM-iM>W=mlR}>}P_Ly(`ZGpG{J6{mKi6Y(!6tp@M{y?n?jfN5$X)?HHD<zs@H5shAuIYcC;p&+@Tos~umuD0`!GlUrw(^D@jqV&hw!Dg2!3d7`VR3
k2V5q7fv^Vt*HWsCtmKEW5EFj-h5FMndkf+hY{i273l`fU_@nya2!2i$H^U|F?`?$sYVFuE=?6Y<oUEMH&>;TB=uY~J-r65yee4Fn7m2Kq_gLSPcu4#|
aZLDMui8MLCmV5r@K5f%CjP_uxX1Hl=K6;}yqcpw=?>3V>|ZNA5dJ8wus=IhTaZ4*OT_$)^KJ%yN3EDIy1%J~{<5WR67=^(qZpI^xOW_`(BFK$(BH5^M
+84Bn^p(ZZ(I(_AO1!QeVHsTIr$SDMZ)i>@t*3}k3jrd<^Cc48%1e}e;v9G`4@CH^tUqOp}-#}(+%L`zR!P+{zhl!MS%D&y=2mV^%L+fMXyUP)PEbkDZ
iWtHSt#m7vkR*qc`~XY+XVBx>lox^p&TdHQ^(h%p&~kRd<1J>K$zf@v(o#@Bijs1@UjsA@DUGTTe#;%_p;h=3j0OeM$CUz#rA2niGCyIYxiX;hTGd`HH
&Sf?u4q+Mq^#xjQ326hp0nehRzwQ=Qi5ob=bZ${U;?`s&`{{21Nf-y^zQ#Os-u!++&_egzKjSK7%b&*YD>hSjsuFz~~oz>0UI?~<iUoR8JM!uiFul+Fj
!niIZs)~ETV`z$tielmyu3RiTYK>yPTCZykTw7`Gmye!Zk5ZQZ0@h6b^3imhJ$UpcZAD^GO*Yt|tA6>9NB5UL3$WN6I^vevT(SYw3?Vuw5g<WI*W~uTB
`GXi-mKWULdEA;<e`5>$5|MX3-~(CF*3cJW*+7H-kiSun$WOIkP5AC{O87Lk?p*x-aWW)+{viPVj=644^Y`W<!C#2UMnm|Qv2z)d{xSKlsB@aXWMNdVk
l)DPq8Rg+!%-ys$n}W+e0HDislL>|yBg28VmRM2C!di%Y+uCuE>d<g;&(NkK~}!6b&dK+x%9~@USHWASryM#SRejGCH(ejvbM3lBm?JvY%aQj^uON${I
?YDfxi=3jX?eemh{5@RzH)9tgd?k<<ITXAS>^vw<UiEVN3mobNC?th9dsa7ZX1z;@?9v!0%V2-5U9m8`YS9vcU%WgBttYfEwR_|B!#z{+8nTa$$k}8M9
6%|E*o$LH(e-59nW8cJrkAR-5P_y#E#v{@dEmiC>b8Fn_U>cPNwo+oB@<LV5cDzlLkQ4fHK+y(Ii?en}RjZ)-Hbk9f6pLw%WzW$4?f^A`H3mY0u_f3fo
j{3(N9T8H|_vnSzGWDb6#!IZ5{{B^NU`jGGQ8}UPZTqNQL)_t0v1wQ6;mNIo4(oY$&HR9ts9)cgh%v>V>x1G5`|08?O1o8)|Me;8QZ`A+04-OL6_izaP
0Z}~)6+M6AuQ4@=tsC)|pVS}B&w@w(a~r~^bAF@zujtF9|NW>iUuH_MA^pMY2l|hml8tKUBe=7g>eE-qfv;9>H}Z$mrZ(z}Y;xu~>L-Qz4|O;e3erdJD
SO1<BCmlD4>m2;$IYOHzAPKa;P<l7dQ<+`$)$()p9X8>*J^Ka#Qv8aCCyJi=?DBf)4A8^ADN}plK<Ye2L4$aObGv(MJMVnUS8mbT9(c$!dKZ2{l4H}5k
GI?K!1zfi#6d3Hx2YJnK%654~s_u`-8bD_~YOBTw#4>$MyYz^Q%~+e<*&B?H%fe;d}snPu2+r`7=GDpZZFEgP*`_0rgR>^h5Alv%?ep15MR?m|t}+^Js
o$D+2JLTnI3~w5)MIM*LXa9n7D&owUGD*pmnOhwQFv<mc)nCw(;LhB@l@#}@TzpgdmCud#S@+T(mF#Uc1biWiapp<{$=<ZqLgPy8jTle!;&Ez-Z&_CEX
t6!nGkg*kOh^INx)M)-Zh`IfBYXF2=}vzwE1;%6%&;g=?i^h1W-3;7`*ajf6Yj~1jaJwNx!>fR)OI7{D78oWMwZwu;=K8L{fs)9oOGqZK*eAZMI^`)yN
Ir=+Ig86=+4kR-{e7r^}_W!<kK;KYxWXz{Cf4QRm;^gYXYMyQT$p4vh9FsqrwkTe>zW%QM@yD6b`d^zv=%1_oIK%$7pJ$rijMgdf!>pSFeJqn3q%RX1d
Pn<LBK;(HJA}VqCRGU|{(eFDQrk&#yniuSlRnsVO8TJT?n?Rn{CFCZztrLie4^@@(0^s}lJrwmqoVr5y&A-?mckbN7Ug(@zo2L=Ya91Bu=Ddz{z>cCzT
6I^KP0sQK3_S2Uyxa<wLtyTgnozmF{A!kX4lsxo{uF$KbfmTu_FJT&>?<fI81)}n-lP7<KU8z|6^GZzew>f;KyZ7?Np>Me}w+G$ITG^k;wd{)c-qp4fI
8ndZ(km;PjLkzJJ+&!(WLX1i~+S`;hRdPCEzxLM=V=$8b-6Lik420so$FrqE{>1NG1%e%&XiA3ZgVF@LQca|?bAQ{KEpe<8F_;HT-0kNFc@OTb4k-loW
}B43tk?0>sx6Rf|jZqfZqw&<_^Zq)>TD7O1h{0IjY^q;d$R)W9F3o}9e$iKf8@%y|)e$ADg3H>t5vpvF>n0899-_FnnsqJujLH;?NwG_X^6!~XobaUXh
n2`<OpT^ZG_-nCpz5$<*jcfz+UA9=o;3u2?7vcNT=?^|!os$2i@5{tr8+Q)**M$qxpJ$UE;s5nSPVxMoHR|u$duGr-WtCYv$S(pJ{nc1~y{P_w-v)%=I
$5}WOR4uI%`d+d0^<9G__J1c8B_i-AE)pKV3t{vKA^Trkv~Wp>3^~$YG}SJZZCxIl;*@AG}ktL{?j7-_Pd6DB2(oX^c5^8ngQR&t^?v{D*g=TZ|uAx;C
opr2juTic<{fA-9b{4{<8em5g)IDjQq-oO!9XfiI^W)iXI{VjKi=;`Ngb;|Bs{IeenB4Z9gac*k}cPs_#<nZ_vMS<{tS+o_gS~aW1u_&k*z+!f#zBbbh
kq>WANTeyvg8rFUP#`wt1~8__$#ABkt1U<iD(!VNtCPK{SNoxjQh{yoZi+7dr9nbQ2$-a{YO`qm=wFa4gMr!)EE6m#kicr&d3%>L{X><@l`K08-cc>sL
35tXN(_`*rQldU#;(g&R6<R8&{k-k7MB>tsxeiOg+-IrDJpS(doFEXQ5GbVi`3Fn_GF2R59l*btO*Khv!0KY*QR?uh4_<2J0V{Df2w@{@w^fxkB_0Kq8
`iG<>{!Ab9rP|wUsXyQ}jZFK;ggy@oCY<_v%xr1C_860XlcvW<+@DK%l9B)C;)eKLjPzC5Zew?d4-23COWEy6{x^)3gr8$a@^1~ih~`g$Zvfw>7IWxB$
H6+I{@uQMz#mI(E8tT^tu~2&y}yyZyLz<9KgzCpq@QLq(-isDhV<1k^`6rFW4DKX3|H<s@&{2<KBQlBSOLG|@#uj0p~$B)`6nEP!=L>}`d@LdyO6&4MK
b0%zp^{}1F^P-Kh`(D@S)#tG4WN_KmAG4PdZklzrjm=P5RTxp5_N<2lH2le|IAKd(LD}^UJ%8`tO@x4GEv;tyknfl~yV78=thkEVdN)IG+Z0PX2vX2Yz
843<T0&Uykwn9c568r0-#68TMz=3grJ8m(W+}_(36k-oZs6eGkosf1K!u(<}Imjm=3vIvtgm|Agy=^oz3r_%i`_A_x2kFPZ}X$?n~If#2VIqkr;UE6$n
p1sa*=Gmm-&e3b2Vq|e?TtsC?|68R1OSr~QDKV#vtFbIGArv9qp7j(WicIpxSKeh?q>8?rNeV3kIxV}ZQhCYj3DWne+1PSo%%K9t;f1}G0>4W#Dm`^%f
{~$kP-Y@?`*N{G>&t$@XC$<_n#r{@CG@oa=jQ(Ngh<=UlKWyIcuV&G+q5jl!aw2`osB92FngaZt*l+YJ?r-M9e~EpI7sS^(2pr;%XtOoxV{fj|-xAqkL
GeL4Y^TT%2NCHvx_Te{t?V*d3AlfGP5pJ<;Lr!kb{GGJ`y<s`@_&gFoPXa34t$oSUXG-X?cS%PKU^&^-{b1F2mDj4u0J>2pUY#aV*RW{oIf>F;XlZ-xi
Jt)zuThvg~tKu=a}F4i}kbHkUozy^E32MniT$@-~AIoU%B?yz|S-GS(5)5OEV4lbo(Zj#J_+1`1`G%$R9Fyyd-^Q>y*M@UYWmR)E`PY1%HSsLW=qH_k4
2D-*e0d=6`H=1V7GGyd&m=mc6UUKlX5WEHHmMsT<^1_J@&wadNp|@%q`N{Khh^7V$x_4a_&x(r`#$?i~QX&vs55kU!B4^>=Nk6UvXRZ=@#u`W*3vxigj
Y1B(UfdqZ7sD%@XtJf`{ad-Hms|N4oxc)w$BNgsb&tf24seSXjvw!-z5`U|rs_%Rj_&js*XYX3v?vAYTV52j2N@-O9*O8O|=*cOOiuNC-(5nHR&Umrd2
{C~e~7Vv+1*^xfmHikZ=#mrd=e;hlVk-m*R6Woye`(*T2j0^m$Rp#Dh@(0>)pdZJ==5ZkXpd0)(4Av~5AH?`xqWMX=m64x+a{-O`CFKbGxNNaO{$#LdM
f_OpkQBrp?%wF{@#ml-e$P-klRm=?{-~TkCgkt#g(vEts}1_|0S~6AUpxQ))Bn}KhYsnNt>Hh`IsSy|!<B~l5m!nD{HQEs>KXaZ;65zy`}Y&{Z!*Q%6T
iyNbOG^Y)B^vMx!#)a+gHs{aK0>iBId7VFr)MHTI)F9S!<ctpXzN(_1#Qwq3^--CHmKKXtMK9|Dm~J{{#mE_+djMeax)a%c1Y2Y_t*bC;oa+{IGTKn+z
78fq$&E_ic~;TWRp;4OBjpsQ*&!2p^XY?xb&dTWI7z?I*xruy;OyKD?4|NdMeEKMDV`FNH1c&v-%nNNv*6`F7a7iJ#*r=-<ZX(*ZvsyG&7kXv(lb|Dz7
OZH@S=_?+-JLJ#X(w5>kjb7dX)|A5U6^3V3}uPypZjs2tVco9~p-yObM;`_ztT|j?mu_pgCtJPxsenlQYA64N~oKH;M`8(WSzD+lHenKLWKGsH|{Brf(
YIr`&C;TBZcajx|U)4vV^T$?y^kwha4}Uay4H3T!4*Zg+Pjlb{*^33h53_m=ec9Sfa;ncKHuU8^<)obP{5_^tD*2btd{DJY=pS{;;Y0eV!^w}n*{sBT#
0sWHh53I~P7S<%^WpzmtASXO|9N1Oe)Rr_->AKhTbxhdZBPC=(a<D+kY-5!X-60FfpgD;|5U7BctZX@(u42?W&wYSSPPaXivI!fCy#lg@0sb}NRItA+m
ZgV+FQ$bU5%v}>mxh2JG_1kZSX^!$C&sfyb2H>_|9n1f8aqy{P$>%{sLpO!4H0|?*jkJ-Vgtd^;hr&*KY@X;^$d?;B!1Rnn1ra))q49(}b*nKc{-j$sb
D%P0atYs1e9t`0`4KfB#I8KW4`8K>i1{MEdf4HpBch3wPLmOyO>c_^b3!Dc(Ojt{1qzXR-x9MgQ2Of95m>`A2W2q+g<r4CJ@jvk;(9tXy5JKT-SaD1P1
E4F0O>%S8PcX_H-q_+GAC9lvknk-vqf1K+^1g>b0w{FfV?zp<Jpz?WvJ2LC*+PL~zU|L->W?|L@o--bG06aG24_38Y*Slbl&N3Yuc=qt)6{JzTy_fKPo
V?+3c+CHJaOePQXU(|64d}$pR4fW5i4bCr5EsizeV?$2(txHb*cSXFC|BI1q$-nPhIpDvm+YbGqF8Cgb*xxsg_(9)8h44w{Yeo6BGvugWlw$#XiO$)1C
*lX#0`T8l*+G9zbV8TvvnT@o?Dv?9{3ZJ4)a0LSXm9lQ)No4r#CEWt{NL&uYx1WHCF)<71?lT<+5Ln4_svg%pE8ue3g>&=e<OcV{Eqlle7__7>3uI?KB
F{8^e-|dOt8OLaA`^3Eo#tz6uCZ&QQzd^n)Hd%I41vBnedUU7`#*B=fBbaiOq4J_=87d`o{BPvPu2rW3nKBm4XxgGOcRz&kZt)5AI{z!}q)AZJ+d44;A
sh2ahG;b0^Su&Y0mQz{m7X(4XUKzaaf&{pJ&X+C0MlPGj<{rv7mjlYW@HZY|;$j)0Gktj&S)FGqqti=$qq&?k$7Vnh7lRom~Qf3E2*?e9lR{F2ikC;g4
@7h`<}ZAtvrVJjoP^SA}SBnpIOMEUbYyC6U7UC6)Ki7L`xu3F&74E6Z13Ez-SiC<y!9QsTA<Ky=+{p@F$FF4WL#{PPSL-dCnF6M+Uz3Vs3FJ~s^pB)<q
#DC%gfg?W2?-Koy?~xAw5|-C;i1U9kMSd9>nML)>n3XZ|UoTAPeA>HIf3Kohjrz3KQJ-1i+#&zOVZP>wPtK0~xm`o0`YIc&kv}W-8`od^mO%3tV~zM`s
8KouK1tcc)PGz&XT*QVRm_)|wiKxTbG?%AgUe+Ney3;ONngb?Wb&tew}f9~zC-x2<)F<-zc(ZO7%x1cK4mZ80X|#ld<Xa&yDOp3#iknPcz)Rp_|eXlmZ
TrB%yjs}f1f|i&%$GX{3Ux%Ir%qV)e87&KC+4b(SPLRe>e{d;y(n(67_v(qCaG@=0W=N*6v9Bw%u+3eS5WvfBZ$$p#I_4JfLsGgquwK`NNL<hgNn1{($
N|ZOU(^;RgL*_b371uQWZ>uUWuF@-G=x$X}fASqFX*)5?_U54mSRKS)`W4)90nOiYkJeJe!tH`QWunP7k1(*xG$VpPI^TX6&6_bqFd0RO^vYEJqd`<+G
lcf)|@hp)7OK7~5H{pfE`e*DcB=QqW-^n?0C)aN1PzxJDxzB2bnKV2Jjq)*(u9MV6%TIf&L)`gw$`v=!0`6sy25cq!GxDY;vHNYov9@*gcM_w-`f2{n|
jB$R3d(!u@ryJBa*{&Qq*x!>5`eK$jynz3kO$RpcC5k?%==#rUM*ihqO8OqPhyGyg^wtO5U%ySLzugq%udJ4P>hDLv&-`imL4FnSV?p{S&y?_qislo(S
I-0Le+P4!{C_sfHQ~S4BJkJW{7WW(GR=x<eYOJikLo%h|A>1Gebvm>nws>n^dEn$;tl>W^9J0<?`y*c^aa>CFW}#;Yh%JM+-`65r&W7_{UxfOBh3%eKw
lBRcshbUjXv5Fzu?ln!GBSL9q{|HFS^7}7|q~+!ML!&{8@CBFhP89BYlefb#oJ%Kjt6mkM_ek{L6XZ*~EV+))&k#R}S>InDSgVz(3m4Bq#iNiu3Cm=B7
i^=bZ`^KdTe)3l7tE=#Po2&|$vKMqHr&M==5ZO?2Hm`A43D7wONO6YxWs9^rgbzeN}Hn*u)BZ7KgZMDjN{>!`mBwWlNh>v$oy$lv>u0{U3&9+%{=ICCr
HZ`%&@SwofX@sB=DT_Jy)esbzx1O@mhqMlz@`20f*|3Xg*mpbWd8S@S8|3?acEcTkgpSx3E8TA*;Mlh&<cCFxlr3-KJcV6Zxr}IN6eFbYE5`JPK;rV&W
JD}(5>!hE;4kLl|>!-(({JS?SL4T~;wcw{Hvz+{aRHsk#y?X-xM9v-Z9~EsrApN%B4gOug&I|DGqwo1g{^V-7qWZEcz(0<R(UtIVb@S7|&{~Jqf1IxH{
xF}DzF#25<j-~vF&}1Wdw=5k`O2dHU-YK_9Is^H57lT1en@9a0rdab;XOYQesTbP=$IWt(vP@a6$$m(^ML0QD*^kNk2P}#@n@=;<ZtRNBGRYaf#2`(`5
FF1wazCL-^(T^{zcsfza&;v75KAk^nyMz<0p^wHJ#)@_#i767L*@eD)8T&etjeU{QR*Ze;Ip#{9m28HSXW?fco2E_dfC$i)nL;kB1_tv3}c$h5W$_uH=
vY8pGd#bH&B^Z+T5b{r~Ur1AMmXD!`XyeiD&?=}0I14BKv@Zx<Wyfcmr3l|%Xf(-H6&mQu4N>c_e55PtEL6MoQU7JYtvE1_@59(%&i`lpoU=S7D6&0s6
J{^9p;NWXijON8IirVinktc38DDI1c$iM1c0f2QUF@$a43L3~vA(*ox^4;Q4bQI4U1qN(RS;#ckOmZX0=+Tr^HJ`2ImurzlG{t25}gP8ao!zIn9(;@o9
-vW99{<JDgF@K0n_W^!SmW<zYzMcZi?>jp%7FfTh%83x4Gzb2Xk#5b8q<?vp2|szi*u;M<4%ENsl?~~y#0vPku`4*_pES)9(w|vH&`%b%;ST=C>=P@5f
9eGA@4ofVyTJA7yLFBInHAJOWA>i%=UWAT9YZZ$i}(feO@Z^7NiF&ds^n7r%ICrP2VV{SM}uWo)1dvsiGMC#CE_ofhorAz490uRXL=FzlQ{cCn4d>_|3
Udpd46m$KZ@CYDg3#A*5mzd@?U=Y+i!>ayGeihPrv==<K+9-?Uelf*MA+1{x+OU|J(og+kgKpxn7g^_g`T6XM+3s5A{z-z6AeB|EL{s`TtP={PX$!^ZE
Vr`Tg_x{qy<#Z$H0(^V}Sa{_e5)5Ae^w^|Sxm|M>prZ@)Fk{hnT{+xP$b@4xNq>+dh#uaER^$E3KWfBXG^{&98xPha}=`v3V$zrN;QeAhqfOW((Etgq$
w8T?vBRjd9kBjQ`{Hm&`KWK8;Jr;)Sa__F)Vz4q_Ees|8?JkRUyB!2Fz!)4Mh`}TM+Y}d2tp)D@^?667N*?fQS-^$?7HoE=lkN)`g`>kiC{;&7{-M{T$
-#-zJ`%SwzW8oPLR>Q?-zKg2sv6W`pdSaE^zkI%Bu7>SpS(%Gtpj>x~%^$t%U*7-8l3_QGu1~r5>-AsPcm4JHWW3sJL*Ksh^e$WrZMN(3ZT0K(|8jl*-
sk^%{qgJmJ%7Fa>;B0j`LUeoPi~ig|Ni|upZ}Ndm;V3VzyFK($1a~Qo^P*{==OK7|JV9DZjxqe{_B6I>h3Z+wf&?0R4$%hbKy1!JR|CcnJa&mVvh-8Fu
z6deKAqTndH2bd=PfwL%m!z!(IO6^^$G8>o(Ir&M;Q?@B6?0cmIEhf)DX8QE)u{+wi+Hf4kTB@1FeY_WMY)BC4y+>7qtES>pEH)g!0T)g|lsoy5wU9(4
~r-Ar6-@Rrnf=T4r|WM^u|(RjTS=kjTzM=@a+V^MiN`<zrSGHzMfcaP$E#){kS7A=#b>DkJ%+$isjvg)E=k-K``_R;p&=l${bzJHf4?%2AHSU4_tbhqx
WPcJNt70(Z;5jpSfe$joVznJ4oQgmA?*NZ-2<w>#q^3=^H=kwC;Yo)FHx;|!n-@}*Higzp-MoW8sSh}oyT%u?!MMqB&`_i4;YOwBn<$1kWW&gHfw(QTN
TPR;OHDuO{2mVZp<}2%_nf^W)DY<vHqK9c_n)&Pg84p%z)`wYTFA@1ZI(sbNO^R|j<<en1>FoDz;_>2Ej@Wm-`jI*rsTY<e%;b|7mqMwFql^8?j*a5oq
97FBZ|A1n^wCy1er7yMem$T4DvUcj9M+!lT29aG(o3?=vYMO5wqr5mr@Qj*@;XR7C+Suy7gy4;%ZlE0@A~Q5<#GBrMpymn-u%bpIaSo*A@1IFWO~-%zB
uw<&)+`R=7QTpebSXdcJQn!-h6nw%)IFR_^t|d?t2Xv_~_ovN^hlEVpR9I&7w&pzr5Z>{k48xo6KJN?|c?2ddiAu<k;FoZ^y#E$7|OMrEvaTKc`kHl-R
!((PFYTZ}xn@yDO?MfBw2&Lb+FjXW=O=#NJg{3V-~4nX%FL{(HiTC2ziq?!DaC`1<vDDYIs>@9tT_`hhW*wtrc_<|p(IoQ*0TKE27HZ>j0t64pw-?*d_
Vxba`>TPd~mQX4*tfnvn7ZL~;)%~JbclaPP8{r)%^lUw?G3i4n7JR`sV&;8L9=^sf+UfsX%9Q7x^{r+$M`PV@D<BwxeC%^yMe+~X)Uml8w!|*srrpJBr
9|ry3{z!2CjZYkm{`!f-fANXpI7tWiuU+#W<Uc;}dse5fCf(oD!yljZ>r?-l|8*fRe6-^N;RQKWHEKQ>r}*3L3ggJD)A$6Jid4vLXl)!}9Q2ABz%4kJR
HE|~hKF`*z8_7)?2mS4BVS04);rBfj%rmG7+0mG3c92DK1OI)CI=645`6Cfj#n$faSphT;MX0&wKYK#{%p5iLJx3`+u4VlJm*K)iAQcWz&L^#p`QZIlF
1x&U@l(+j4RuY-O$cD969LNhO{L)I{R~)qn+D4KWKL|K8exJpQsAS$=n~XdyTx$CPKUQ)G0fXGoHNB?(>9&iE**`x|3bwJnrN7d7E6rIK_UhK-X05?o?
u&ubBqm8jB=@TpwE%u=|SKQ$ND<Y0kb+c5=!YaA;o*=YZ?yy}|_CB;Q?VoYV^zC>yup6mpSlH|=BG>WcPsC;qX1>J989nX<o}A@^s#4l3Ho*Oa}e9jFh
;?k>A5F^-(%Sxa_-#Tjrh%}ia4YZiiU;rVK806JjszItef=O<-Jb`i%9#_{%JM%Oo!w}AVxtWvQ))a`BoxI))VhIl^j*?{QW?%KpSwp;9{)Xv`aX&gK_
IT&}&#wVhKWrYqnk>?Hwt~A%SWVgYD3)!K+;~VZ@`thb{2kW=9NO0=mg5-erlMZmd`S68ttEUb<tS_Vg0-XFC6ESYIEOxUnuJihR1>>-IU8FSb4t>CNR
)d3%amO&a0FJ}&LksQZNEm<)$3B7%IFKpE0md1+YZF~a{owwIYAJ8<`)~6Oa;_}7XjtFov9|DhZ>PAyxZECVfCGD>&G7p=e{=gYz9`G&g5S@cMu>6i`l
&=@_ugNUo#%73CcBhgLvn_J4>@7xX~P+w&&r=(09Scz3()Po*K~z(QN4VrfMbl$8sPMPxs34o{s22*PgQmo8u#U40Jy)gh|w-rB<qcFkUhN55r5vjWuN
Hmwgx#iqgV_-;-7T3vLHKxhcp0OBUIBB;F^(Oxg?hsWw3iy7Aovw*hh-Sh=0c^$2i~X?E{Rn?b>>i+*z*x9mQS+bHFXetCLFO%mw6zGWVe@Fiwc1Ov1S
1(ynT(KZ(Q6nMKDN>=Knt1~^m{4D84C&+9WyoIe&zlsU;Ymd6>!g@K+u@cX>U5_CXb_GVarm-mV6fP^H6orF1UBC_j=J)-lvY=-!t%8H5jaT<Mk&+L!*
wfxK>2f_v!=)&19pSpN{>Hv1Z-#kfNVjMCIRvO8r7AwH<eXXMVUnvvVEi&^Ax)W1|#unpx`*89w?(<r@|4QJ^0awtyKFJ||A3EsxT9?=uw@hYB0r5A{2
Y`d~z+B*b70#;?`%fN4*dIKB+>iP@%M5mf{LMM;ul^JxqLXg?+0VF5Cp*8ygPaNzHagk4dAl>@&=f10;q%$<DE@JO4Q2Gy0cSM$W&=8)wzor~J8TiZV^
@06{j<&|o#a|Kv_AMjgj{asjYPn)_}*P1{(eIN<R+P`h*!jKVRR-q%v)43j@+wDl2a?L7qX-99zO2BCtOYh*LiDrzuT|~aG~~kSQ4GD*T=YBF~lX#pIf
C^xc^!HLH@+1d4Tx$`D8No*B}R+Lu73j0PfO#>l?uB`xfBFRv=F2h>uZ7bWXn54-o$iEjI9ax{e^HrasO&>~KOUAh{<#)(-?He)dVOyOY)=7qUE1ewIZ
l;;(vge4L-xzBWXDG+Jh~f32N|^FKBZBxm>tv41mr<c1j69;&HFbSG~HId7}qhIl?Ti(%KSY@$BsjNA`r*uU%hVUP96MS=r3Z&9K1=kkKwB(K)bzVK)K
y{anFO*hDo40R?fhh*2oXC!CfF9&!%w;<P)X?Brdf85g<=tPPqUkGk`87=VpEWy(7`p_N#F2dgK4EJXj9Xy=x@ll1HuzBixIKNZ>(nI_#Uwyz8LN13m-
`2B93pj>gE^)pFyI_U&r~OZ&u47AeUE6*T4KSIeBxmCYHkcmKWRnei{o~v{XT8=LW7ny|$kNgZGjtrvWsh%IKcR2S6rX>uIXnFRtTZ@IJ{=w8m#=S0I-
z+rkbg$seS-IY7;7uQnckx>;INK%XZ*E$;(+%*-0itP>iq=IC$<gR8M}r~xqEM%A%4xaY8d^CAJY)|Yp(py82N2;$nz_fyCdbAKRv#`*ZEC2OC|Ij_t(
g#+}bOfApe-o3Y?$FO(vl8>B|A()~oOhIW}du3F?#kGN2vL-5<k_(`XNdh#&R$8*<FL?=%qqou=baE_y3zw^Y3kZRD@vAw_(+`rqn*-``VDH3l6*)r$;
&Uk?M^KYFeN;PTc`kFb9EcuPC&@YbXq&VA;ODM#s!Xs0l10Ip%x4BAmY_7BPtt`3MFx!sumoj>;uxTLDrAQzLHjeU&z>s5bHj^=8t*0q22Rd+H0+`#Q-
kaL!U<O?{<u(@XaaT9&ov7}Ceax&U3#rhX>4RCR_FjCY%K|fC@7k@s+l#8%a<oDrbp>RLVPL+Y5$D0gtAnwXZuzqrL0UcK!>SM?a8}4<4@86$fl<Qp<g
j4FZaSS-$A=uI`ee7#IpX(FzqtnI|tZ!}_?hoU8;r{C0T*#TL{#CXqm$PGjdpVyv$X`xjM!TQ+bj<Y`-zkUCnIx<q!%K?(fV=4^!d=S)>4NUx`fU#qcD
M4HNW`z;wPXD;nB<fjh~Ka?bkud=;rX0JANiX~rv~%WRXW1^z1SVft-VbHa?3$^h;aUF<1fE!`WoQ=-rz+zn)MijsDEG87;xm^y-bn6ekNKBIJtj=oqO
9UiV@=5^|Bh%&T6KU?jvKqAMN``_bewV`UB=9r<|0!JdnTY_Gb&ZUHLX0?Efq&L-YsshY#cm#No{I^EUGao`2H$Le9~-^wYol;Yhj2&v#5X^!geie>{v
YpgZW_J?j5Lj3U-wcCtJpKDY}-yN$|C@O;DXOh^3fUaAA-MAMXVa;*#HCY`{b+;9Jc_$~Co-}*du8S`fo_3JObwBi=>hohl`4&{Dg_6JrQjdu5)72$Bv
_%fzk`9yq>-|c%9;*;-fXm=ZVflIp$ceg|S*xY-pZ)LK^`FbW5==`c0WT+qWdbXro+*QJ^#@$X~XH}$@W~2U1r(@EoAB7LNRZwrW{uiH>kgGpCxJKY%e
OqCU`&G_XdIdOJt2V~{G`QCHuYdisc0U7L(W<8W`_5!w;QqaAM(p2sJs;2a%@Wv|OY_qJonOteA>d@ap(X%lZqCskE4<z|#QMI%BjMol{u}wrujoo?2X
Z$-w@{;<g4|xT*rC57{F5YHcA1Q5H<VYnzY6W%K>i>mSJW4=+RQ`L&+*As`25QT_2KWT)rNrES<~JC_upoT_!&F(QI7Qqdyfh7tIq}X@$aGTDeCJ`Hz{
W`w2<Fba(_vXU(O7P`d$sCj{Rr3ciw+b(J@e82lEW|W$-KYXjhraA@ciaq9_N@R3pBha|3i*)k+P@>2><Nzot<ZQm){V!VXI21>_<{TffZk`|{m{oQrX
Pu|IlJjR5`2R)^=$&x{GyR~<CKadkV=Ag3A5(-`kBttSdU_d5sNf5sL0ffS3$g>*Ul*g*WT*A2?Semif{C1jLQj=U%b<A3%2Wvc;hsnnJIjcC0XQEnjU
L+(s2w;JUpKVC$+ztsbF9jf=<;eK>CT8jE;lFJe8&eH?!z>8{x{<WW*IpOA;2J)xjwwodTN8c6cB+=&sxV5vj72-=W5wKHI{h9%~r|fuR+65_-aOT<``
CA!Yj=cX%rvW<&^?dFK7Y>3c_V1}|oEd+$4Dllns}S+&8-PyhsoS!F^W%P#G2pm*4gFtF1}^Hy!k?5=?2q>82)QENI)4=DhH-%VC!DR=pRC5be++Fgrr
nH|evtpY%oO#XT$CfMf44qE{wu>tlXAqXRZ6<O*M?n^nuSf=KmPU{(2jiRYm~#BqCY95>tX+jMx$LreqQzf2afIMAwzufTmx`bHR&9Yf19}+Q!eTKuu<
Oz2IMqK%S}V<?~YkDaK56AiT-O~n}c5aUwv^fVCSlG7xi~(x1t#F+Z-GLw->DueqK1T-TBwQ69ehe&gQ9M|F&g+g8lPLQ2Vq)&U**g6^Ck_;C|Oq*u5F
DWgjc_Cq5?Y|7pGYk}fyK{Gf=e&j|bX`P<WouczP(y9)cVm{HDR1i3LKdiD<WVYo{I>>qn!F4$jgYN%iQ$ut5SfBRWQ`1{>9>Qg5)>JjpLuku^SpY=<F
cF?}%>?v1q=psLu7b)oW_Ty0h-}=cyA44v|(7$ce*OjxjGxX<P$(#LUwMTwfh`xvTR%D^1oo1rp{t?k>8RLE&JF5ioZIv15uUc7y{o7fN_~<KZZDM~8@
6QOIKb&7^x7Tl2ltcNrL(0LNB;^jG`i^pmS#5;<Es`1S4%BRm{;989Q|!-Ud0*mumJ0p%*d5gjJm07L-qH@nH~?1X%1emvx7ff=DO9fq<`-@6<@=!Htn
?M-cn?eDx3Rq&k1_u!WM(41pBuCjRzV&8!J<`RKIVzV><Bpl*Sq@2@4M$C?6Sn8-+-KzSACJ+7w0k<qW&7JC!7zsUEYtYHSZ5GSbq^;4Z~%A+%u{M<tW
#<pB#VuNwEI&)`fN>{kI9Zd+Fo;(?#?3mdGz>=LY6imNWX3Gc*UZyC1HwKZLo7eAMT0eMLE@&lCL>N8ev^^cQB%pr9PKLVq{+n&|}bwLUXvq$Bjdm>*b
EozFKv##?-Utz+W%O@D&?P~82<`Impn4(AVLusn<@2Qo=O2iF(NJ?tEfL!Oe3xiMkKDbA^Z^Xs`Hp`BhbqaC)TYn-oUf^>@2W6S$ZZtK^7^}YG+@%j80
&W|B`P4p-8;dU4y{_STu=7Zwo;OD>i_~iUD%a62!eXn+mzoT=4^V2c8f90$)F`tl!Ci_EM=b>=_Y;p~BI^Ul=c)rCUf!v0gYJ2nt+_{PRuc#fC1Kbb&6
2IS;%@*%Zf9o2IzxEgXdE0J!xSxklZHoJ=eo>GMQDxxKuEcy`ef0Bk%>L&6>f-Mkt?dx~&v<u$oV+}rN1SiXmsixE)zCzJ<B#+d=lAQFD}26XH9+@M&*
hkQqS4Wz9oGu=N88iy2K$E}{Js+3;othSmz1N-%l;epqju(e$FkNw<sdVc^=bOhX-6rh$p6Ii^Cy?{To|-FO;7AU*R4lPy2(N!e;A(c6U3j<>pkZDar%
XvVYqJ#_Ai<j^zVeUvj*dzV*R={XXx+fgD^w?*Qiz*?b230;;X)F9uS|L`P9PvA<+g$JpaH#e^&%`js4%QbEh1hcx+*3XFqhvEs3vl!F*P4C%E5pLw|7
o=vC++E4iwpe_93YGN9avcQ^3;s}cGOj;^j_)bF2h<F9`29FTwNrs3iJ2L1LL=lgI)|IZ2RS%Uqe_o_DH<K>3@J`cyakNaN?F~1CjyH88>e<z0_>6m2>
IaHN@6z+f1d9i-lE(P!ZPwN=7zqX=W#YdBvuM11t(a!PE9^-y%hle-r*Gc`IGJh~K#IN<|LAj@XlAwPcG$-7DYunY4Ki(%t&hJ|56!GoSzp#F|4p;HN`
9aVc=B)p2aUIWRhRDw=uWoaG-^(wMYmmLV4mnz{JK+6m3=QmWsRj7{r8VnK5FfQG=Bu8nKS5WHjowk<euz}uMSR_#8k8%wQ{<1uXq^f4XT1dTfnwM^qr
YCL?YI~H>mP1j8v1AcY>)m(@oB6w#E0X`q@4KBW_(#K{RjGUj#i+*;PyM5|BQ?y<c@X!wuc;#^Lb~8Klw+Sus)R|#6Kgkf&VD{L%ye6v7vCkI%|#ntyS
Lz9avc7#vk3gh5An{zK<R1Bj@^s-G$zH#<cU1OXR0&wLK6&bCK*Xcvb&`{X1@=KPHCjdQLl!+lqEZ&;5~f#a)N<zm=Ei=x@y)$PY?eZ;tT&lzOl~;cXE
=3Zpr6@O-CeFvI+&f03A9i>yWbik5d+KiethvyK~B0iJJg>3~kFTJa8abTMeK|Cv8r{J!4pKAW|F`N7M~kiYcK$r$msZtOtU6{#K}eqH8_&vHD69AX|#
yCLGES2sByQkBAdMMc+)b}*ti<L9R%>TAbNKDa-`{&5Jfzn;TA-hWU7enN<T;{rKE@wps%KXn!+>Zf(nL47D3Err~=9laqZTI{<67w@-Q2+G++Muz+`S
Q}&JXElTU(d-!0?yy3A>B&Ky;(j%Dd&d8UY!knAh)^F0+naHJ9%~KE7uCST{GzS5OwQL9cH*+Wyw$6J`BgN~(0?fo=^#dYQq2S8;$?M+dH?HJA4er6^W
*R~W_(|@CGZXEv4GroWvr%s{U1K*-I)25Q@D-seE#(m;{EjQ9pK}BwQ@?ja;=$RKCm%6cs_AGvA&2*hxutgT>(F*zpXv(*gS)B^tODbh=1E&1Nn)2O&E
WIr;GWL?p1r($vDG%ivH%-G$Zy0t{?QD0=XICe7(vHbX|3+v;S-#D&~*(@Qwb8dW4vN=k~bmQEomjS~x!|AN>;%EutJhzeWejLHlz5Cr56wfBS47E?oa
L;+G@7wfgX1|DosxF7o5tnxMaHYj%qGKdvscD;7aEqTE2+$NgBlnHKBw`~W#ZBX9D4h`Z(#@xecukn0W##q+<@0@!Jb>4Wn{F_yqbh=*G={(ruO{7+Y{
8TvEZUIjU5y)%#b_oH`&pMRf5h5W>H(Z4QDdt{(L(dcG8|Fa4D2f3kL#<)M<&yK?UNNSi*m;NduKINB;@b3?|W89zi*-e0-y1fI+F$}W|ax8wnA-?OQ+
5_y5%~r?yMy*AT{d3vJOX5Sm7Ukgd81-SXH3EtFc8-u=3F}*?ct7Q9MZ1+%c|iZgGxZGkm5aWj-2TE$Ka?|iy11YGh2~+tv=~iL|9G!D@VmeC4D%^pXp
ax-f2F-+%2{}@vs7wgLXJpyR)hKXYkeru-?Yc*FFUU7G5(l-fcd3Zw16Lsjm?_<l~LKK<NaSf_Akuu_qqSq-|5f$lsk=VlXhF(zJvYQ868d9S;+K?{;j
oQeCs|F(#_Y?5#@xw7vd+HSM-NNc^;>b1JE_hFZE(K=}d@k6e-`YcATQWJDYSutberlVm_jFhY{-c)A<g$NL34f4~)Z(?O^@fNio3v@cVur<X;1qpTF`
BOY{%))foA^+sH9r7E{kul(TE&^MCn4UwkQd?P5Nq_v^@y+R~oEE>>)AodET-W17Gphm8gMJEvp+i2LE$1U{)U>RC=ZE))1XPt;F%z9O7C8Rfnz2Xbz|
quxOM>vhho?=|1gIe(APe|MZxr``D>79BqS=Yae-h}(>h!DL+fH{TY13;5Ak->qnexY<;gze_&`{>qWl0p*TP>G_8K$hS^>r(@ns#1CCEzN&jJiC?QO#
P7Zxqk;JIn3%BJ686Qz`RuNM|Mm4x_C<d-n4eta7lYaxa&<z>*#8`6BOmLt+w}*ugZ^;-?DxhV_MbJsSHx!;T7&qY3-NWb8lL{Gj|!W>=eLcOnj(H>hh
UET*MC8-v<Rl(DfVCUF@xNje0~~FJpVzCX!odVl(Tym4bJ~}U-X}U+fYtWKL-WoN2L)u0rI0;d&~aU+!_P_uSQ??@24M$`MIor#^?`4M(q!Ovv}mlk1m
rV?Yv5h^WSq_`m~E1L9Xa`C>kTo@BQUc5dYZUBYz3xBIWsYk^|z`yhePM<J;_y$mZpY?>FAmh#!luoR7PiSrDJ~-KDfEI*gG2?2d22{(m!N|4TiAj}XU
2NjuQi2KeR5bo!|Oe#yndq8y@m1b%YZoKLX7yM5pb4JG3Yb~@^-1<23DTK?fDZP-ENDt*(=^w!0E-_dVRgZRba8u>$^Zt;L}FpV+rrG{~3e3xg<LVU~|
;P=~VQU|}I=wwyI{@?*}@`W8OeZ1fM9{6%kiOaFg{!t730CC&(n~2Zj0rJlxN`1uNB5CC~Kf1Kpf3^!V#`?Wh=<ohk@N&TYC{&91TA_zd2l?mZVnJ?Iy
jv665$hMq5&8Wu<r0S>=fm?6_#L5)rzzxytvHQY-^U5&3u4ndqW;wnMvD0H-I=V<q8$8@(%xu8#GfiY9PxgeM+vzW$IXV!ZyWa=?VQf!x9CMYMgDn;-m
q)<4?&OkD$6uMe{;UlfG^T7Q3g3$Inx9D{<6G7PEWlA;z!%LnF;X|BW(?Qz}VJMAA6G*`;&&5!fs8RkBBd&Up0}x7SRLqDdTq~fd7!2=e>*bwd`xahl$
RY_*Az5zTm(9<-y>5R8{CN>dEx*KYY0qlT|T8eQe|>d_O%o<NS!zzC2S7G)MoX2y2S?FU!Y#%~yGW{#@ZsB>Q*5LVv`Nqci6B!fvG*)~{z@_UI2)J>*B
Z_xf;sTCWc4$Fh(9UhHkU?w59$W`z0bagNU~-OY{l`{w96?63BZHQ*<b#t7>(w1E$D<faFFTQM9jM(qC=wd#NOM<~P$^-CGnnlaATH%U9R`>uV^e+xT$
fcfXW{os7ib9lbZYwzFuR4=;1h250;c1_GbgTagVPV?kaPAaZ|kH{mv3;e3M#&66&<g$nPRvv7hHqOsBe>MN%L&PiAi4Qs3fB0$B=l$I|jWNHo<A8P#o
#p{@bb2@X0>2fAL5%*yV%q?IRW2XE{|Pyr0UuLrRtD@`geeh!O2da-z7nB_`Mc1|E9WcL-I`&3F>acW%M!uL#Q8Lj(~Ncnc?$f8Jp1eqN7;V(W&dL!5W
k%(@C$jUcO2v&t3-pGul)U8;QNB(CPjQX%0><MQ(JO>y36_m^SAo>0RD*Tt+v2thh3NWtozG_+?sBrz{j+QwQYp>x!qqR^5cFV`%eVJyM_8Fs$U?7uh(
Rga{A7b`_pQ;l6EMaJ@XS|!uur-+8@M^=BPnC>)|0m{!$OX&r@<2PB8y5*8U9ZbGdDS4^YW<^dx@B<>%KX9iMg-ci_ijqj^m6{;unQ_{HL3c5!}ui|=n
at!|vJJupA4%=?%8Md#&GZaf?8u|DFoAU@?+pV4l<x@ef+MUM&lr|sebxmzVN4f6qid0_wLF@G@se7V8D{$6aoO5Q(<1?=7o*~!MZUu<Pg8Got(a;Exr
q2v6kv1VfbO#85dRr<!tAlGNMKA0~S+o%J6g!1Mo>>PAAx7a^Oj^O{PKoDQ<v_4a;&n|`BXei7A^;IeA`4IWtZ9M&lfA#cmAu(SGSH6q<D9Ecf@xA#Ta
+3PFM}E^M>O*c;4|cHo$b-wB_!VJ+|Mh!SNdf%0+bDRyKf1u@dLlh**dN2?$7B95UpchPet;k7$mSRG?ZRxf8_1uW9{O+2@Cy9xFMd35zgS|?OAN~9>}
Rz5mPgLtlTc^>Y18qsKOflz^FLK?B<?R?f1|%uXk+sGRDJ}%C3nkOjQs3j4aV%Blnvy6zD54o@3kYpGQ_n3{BJInEf4$C|C%=Pb8T!vF3(PPz<(6_@WJ
`^v|~Vy&rRJJ^YwLBVm_olX2@@2Ih~IAeiy+I@w<48A=e#c4e|@dub6VG>kRudR`tL6Pj`v_ry*yZ0{AM~4P4}pg`>@B2lhgLU&z*d%>Mrx_%uWJv@z$
iUc&fruqvH)y(#8zLVaq)uXIlt<dj9&Jo@DCga-MW%L@Dr(QZZefAxocotlVWFCY9?rA7+_^PeCXalR3~z<+Rr`{na{vYydS=5@q;R1OsRX?o3r-Ai$u
bA6@MQu05VEAoH5cpKpU$+oG%`Bjtr&{ZG!QAg<&`m2?jO=j4C-;W77QLz&|ALeSn`9VW3!G9Hx{si@XxV$BlQ}3<Di2sW(^559IOk<qCvfOh2O*&uPz
r&zC!t;;IM}ptqR3q?vtm~8b5*f<{_D7uK{I#Rq`UrgE)+jmuJdB7Rab?TJ?~h*%*ink>68z}46XfLgT|O7u;oKjGE}s7saebE)+^?3Jg$?r0_GjXg`>
kYz{WW}|KT<f6$@{T>=)kU3&9A6GO0|6Re0NWG#8(;K(ch?s_k#14b2iA3KiD7i-`Y;v9-{wr)cRk{2Rc6S!^2jO-`_ho7(e6{{48P3j+~FCmpA)YEhl
4tYE)%==BME282VV(&_9t|o%8v3i~Jc;)rn8h(-8fy!t}Pl_vo)9`Uj<$#Ka#yYZ7*(zxx;YZQ(};;D>*E)vr)rEk>|QasuNT;(ii!1N|)#)-Cd%ChGw
A=YFT5zpQ4h9r|NVJLUYOxxP>i`dWb>nS05F{ol;rLQY<FONIHA*BSx8SVX<{6z6XtFy9e@XtO_gH8B4TWp@MoRof2}ANk$36@Wi4Htv!9-tGeYj^dsb
ydTZej{LUnhIUcK`$4<nTHm5v@T)dPe%H#5l*2uC3&_QK@g4VDadT4e?{&+^{nECK3-LX6tKVY&7)s{%dXM<SezHP-uD6Gq{NH@cD38Q1|MmjvOELa?e
@++$c)mxP-jUyFwIllP{@u+{e>TV9-&xX4fM0Gqom-0f?bhCIQC}Iqu#Nqxro@+w+ne%#`N=PTwGH&o!*Id=M!UI6DQ8dobnb`5rx!(!`&-r}@x_5N;e
0Xr-8!gGUUn1nD-nKt-Y;X|V-5W^B!12AcmDAIu?f2<^<5dT^D?W=1n0k)HmHBln89wlFnbH?dl+t9kiXtYFdrJGN6vSrT}e6imOVy)+23tr_P>uB?H*
eX?4K&A?|hseW71jRe7vR&;CrmJ!TNm}NZ^~rvxWS)5Q#g+^Uqq<i~L+o<N4S>nO|K`G3@Td@;zpKF+V4`KOeS0e?+DV{j<s$dc-&Gv;)_-(j@Lrcjrv
eAG;i~5!O%YDgM6u^(Ux*m$B%xzhED*KkUT-a_pk}C^Y1+pBMOrrPXe6z85aBzK*^&_gFuB)gynf=K=pFq@5ffCv5Hv%)i8IazTGqkKP9Dh-*g|`O#nt
{>v|XFTgJ^)o{=G=2L3uuj%{rgZz9Lty0>F^<DOFk_YrvVsqFFiSO!X=%35r4*Y=Q-w&)$*7x=R_rtdaes>vezBztA_TRu)tHCTKzyES2zOpy%9B7xah
yG0N?H`O!)+>XZlK#t3(SI|qEAm6rEJJ-J-oMYF9f71A{wQ6(@cpK1tnV*r)7gL1KX>5w^sA>MzZ2Vb#`<YCo6rs=27byJc142xr#bT5xIb@CjdtUUIq
&cJC%16F>xUygKk6xm{Ns}Mr?^kQv^$!96U49O%PG;{KT71EvGQfc{LKttx2V?&eE%}crWQW`FqFjK4Jz>eW9zwb5r3-Qh4=;Mdf?}e(=p<En7m=vCr1
tN17oLOfj?aAWAf+KU;urf+$@bT<{$k_YGeODE#OCf0c=ElAEUo)F@D#nA7O{{2<PLl?Ks3&$}jq}N~JcQfBNVzXa^8tepgwyI`J8KTEUJ^%?Bp&M|ub
PB86x?P@l=;8vLcoX)VCNEc)GxkNo7Z!1Fos)MWhDzvzE?s**{H{IZozh%Z?I-{y!x@C80w*Ve%A7pvw9a_VAt5B|+BiZK6ze^xA??wIxQ(8B(g)}i)4
{DJ<vKQ-Frh>ZB1XjicR@VqT=Sif$jVLoP`U##CQ-~Jx)e`e~KKNy`7@n1X^Z`Mzb{gM2YW!S!fKT$Hi$&QElUZF2*$nV8(e@fJ^trGa4*mf)%@l^~B)
bD!#d4&Fe>O{ofr%wm^E3#~lX!lX~4f21o8PAuR9%$!Yw^QU76A$=rL)C`pZx&`p<gAa92lP8+Yn@^K`=9;``m15(Qm%h6G^l^@u1%01=Hq0D`bpfeKE
muQGQ_W95g`9p^JNqJBeZV;zTf^iLw=}^aR$50Xk#+|%|e6Uzcn#w7qBD0Ss3piMSReDd(5w_!x8bjSUerfpXBxmeWhHlTM6fneuMbg4d<VQ+3I$oe{^
r6KNiZo4}6XodS8kDMt_p5@%iT(?vEl+oiWbGD#(x6|A7PkP!W`W{n<vV@x^>%>K-v)jphpZMe(XZKSRk`f%#K8EHmui!rZ<ctk2-R$Ne9zzxDmU=U;Y
_zxiUl8w0;%j33<pvqnaJl)DA|ljC&XIp@~`^^d1|lMV1)!C^2&d{|VduRRr<_Tbl9`hoZBC~ZK$L;u#ts2?o5j`?G;IGE^vDu0v#UuTAs`uN}TJF{7e
{QYPj!H@do0mRR2Di`<^71);G?`z~wit0lBo6i*eb;m7o;;Zaialz01QtuLfUkj1{Jtg$%l*%{I52=Q-JwbfxcAY);m)_+3-;4S~#J5X$BtPNxM1CSvx
#9DVMl;wo>gKeuB>q-o{J!Sz81=>Miur9J8#nUn*TIZ-f1Ly3d!dUn@tq6Xw6K076Zvi1bI#CLDnw||uB6&yzAyB988E)QUD!2<=!p0h+xdldIwv_>Ap
X`I%+K5UXF`0|JqLc-5Y50O|7&eVn7^MsRSWxP)j5#gEDP}W#QycCpXVIVAE}~D`j}rVOuhaOAFQ?o{{HWL>)@}8Zc?2PzYgh<^})Nv`F<hHDf0K*0Qj
`Fe0A8LXubdR5r$6#=R>_(z^@D6B)&jZZi4=#nV8g%nZL%}f6u4O(H8tq?=j=~?Q5o_9jG~C{nJfo7xdf;;x}3r_)(R=hyv`Ne78jZNnL8xFBrxbp6_0
A?gF3kOGThx;g))i{HfbEZsa#r<X;K7PO-jf+TPI)`-}N$t_xEjf6TWJ;QvL<QkakH)f@N{Q7cQ@DF(eS^NX35BmO;?ogw1q=7jnoj?T@P`j2ys`1DBo
0w1A1UG`Vb^LvT<EFKMk54O80`<Jaf=69C(E-?R${c#oI{f@>t>~!>17yP3l2p;Tj_}4*1{Dk=WjK9YK^|Kevbk5)F;LnKgsK`(G7y<ipUHt%kBX!QmZ
(c5;U*+fn>jV6p-oB2pep9zU!}%HZbmA{h8TG~9e%?oar`7s!f6F%VXQ64P&;0%#L;oTOx;$TPx8FeidCIx}jX|6Be?Oufwk#F+r-i;RCqwchjV1E$;Z
Xy=*e%Nx^Y<({QXi~50e?|g0~`HKG5@YExF5ah{;5IV&mlf*HjSaLAkW{;Kf4y;>;@s~<J$rJy-*a??}&|8nj!zT;~4rXYIP)kTJD<U7w9+WHyZMkq_o
@H=+yt*(GEKlLl^p_abRzN4=E}W^Km67E$9oi!*QMb=DU^f`yckizYd>g=FgK>@j-sEdXIq*aB9M*9aLhHAGwZ+kJjg@&is5|Vm>J%9rz+gnl<7N8rEu
p?|1%?KWx=J=<gKcTZj0{;eLeqY;ZhE;=fMujCSA^^2^^@YL1!zRH&bY3?|ffG3^EIqV}CF^%I&K;QPzp{lNQWbIfeSpRn5OkpDk)>X(f?^nd?LOD)uQ
c6S8*o}#{YIREvwjQ>V@^RPZvoFl)I!o>Tn+}57_g}5upFON&iZ-j21&_62Vu4-X@dx3`efHlzi&<FI^Tk_MEAI#?pUC99P<KrJ`H@M$hv_sBX;7=B>5
%3F^c$6Q^=cO-szFS4vL4KM=8TrxY)r9jm%|U*ome)7pZ*){1&R^^LNQvL@5#NR7^i$-Qi)e=YMhv_i`lG|J3;ojnY9Z90!g^)2YpSl)@7UxT>mxHjeI
`OLCO@dq6Y>+*b>N$F|6An5*M->v^P~6;d`527T+Sc<lkY-)&^YXX5A^3t>ZhDEbA$aepJM+Bqi<)(FFNhKhx(>&eo)^JlZyQd_ZDEjti<v_yTHvNM1G
gVZx{PxdOC7`m@N@sihKQV$NTd==ucL%ok8EYI6jRo^1Im)`cA(BB7wfKF!gqh{<){2KhXXaUEn{6NiZ{z-+xad>i?;T_~YU&m+W6F)Q5#9wup~KBVHv
D=PT&{lycDWkpI1VEAk^cA@s2-{|5e!Ed0W?v42|))Q_>X-*A1+6Zq+lblcF65%RLN@&0C=H|)ZNw>n_{ES_EJ6BI+Ei}*M(FkcekdG3(^zG`3b^W><2
kFfhU@LR>8w+c9aoI;<%8AeWk`Fpw7@N+fllV4_9iuFwqYwRyCTO-V0jGzyE)GyUWf6dZYSL!3GkIDLa{Y3n>#QQPA{5R}=eB@_+8|&{&;|qO)b{JGH`
|}sSOZ@;R<^8m2Qvcy9z+X3nD-Y~14*%+puj!DV;RHLJZ>ML*)Nl4z#AkJG;CG84s&W1#Lj(9SX`D3lKfQ%d{k~=deF#gAX9o3C{XXs5+vQ=v`P~lu3}
Hupg8lQW`FH3~^?m3=IU-jx<UgZL3Vfuf?=XLFo5_95{_3xSroK?egg&f!b<y7})VUlW{!MF`ALh=nJz;+*?C5y@ASb@d__m3U*u9}27^-8)`bgY{3H4
#e)L+rlDei|#_SZA~ei&)MpX)cPiT-pHS>#Vdo}*!Zwe&6GS2!QCKl=>YJMw4WW8(KOnvU<EUfZ;*90~BZa`$#&{?hoqfxp!cNrwK9|M(C;|5{yWw|ee
ZsL$L?MaVCD`$LQRVpHn>xlt4S7jg4(zlUn*8psc<YGq>mH%>);=v58)>-;~10-Wz{WRm|rR@Co{>K%vkkAA}aeK~HI`1wSqe%MR+N8Dd=5BLwqOe_QO
=Y3!HaQ|M{&<`oBgKJU$?b3n1wtTdJPmk@1oc!S@jt0(WGX;Mjw}K?V?>DC4k9&ID#C)bOp640$U7u;i{zFQARM+V>hX42@yB_M-P+85C`0dFzM}E3BB
>JOzaRtBCF*_6TUuqXg{GmC*e6%teP3p(>2JZ#=Gd0xDg?+sFz^@cyhWWVa?eP4i+jU2HKht!J{=OW|s4p9yeenB*pS?5Ww<-lc-!U)m5!T=7CIb8OO@
3=^I~Vf5dNYUm6u}GkXM6a)L%&!=)nPz8$qn=?3qNg{sE^AN_^HnCZvo%jc9uiv2NpfOkNiT&V}klQh}{_VldC~rIaHVap87x?llp~&=Mwrp>ho39N1C
3PpG^GB!~JrxpkGlL_M7*EE`Y!Jr4P+9`m<sDC4Q*=q#e9k520^X8G|?D_vmXvA5s|KU6c3|m-?$-{Qx^(ncI9ny1%2p!BdNO$d48y@RxEu@X?<wb|<5
c^L0!yA9kG0g8J*xuF=QuUuPfAhl>&UWqUt|ezQ9FpkL#JzyIR>ZN4$^t18*?e)6vt*0->d0q`BNERM8;9UZ8@=uZyBx3_PY|FnbEmi`2KAM=M_sh^m*
-(-Es{d2t*U*6xr=JXGL<k^DykM;R+hW$5+OyXzqjQG;k@Bw{dS$>Hxm75RxZz9})U->J#`VFrCIZYYA-bS7J;}PfQ!{-zF2tsRQ3!J}6cA$RbcVW;j)
ql`VTGVj=6mEM+eunHHpuZ$eSLmw<cWqH$?AaU4@%h#P{uqvLjEKM07e=4>v?uuSRWN+9|J<4#Bka#>7x}+%w*%^jSaay(TGBUw|F4Fda)k4}RvqqNt0
cZn=5z3q3uQxpA{5u>8~7p7evp6Ej!+*MO7{!YFG2FBUo|&Y=&wo3A%4frx12A!(gc4_Sce4jQ!_|X#CP8W{>AwnW$3R|!^;Q$0;1e#%wJVAqyFUm6XW
~e;w|-+&e0M5b-CKH|MofozoyjnwFCa$FFL>%h~c8b{8BY?;8)7w<j(lB>?Zhqd7of@+?LLR^}*!Y?jimjhnSBDYu-YBTV(#srN2l;ezkZ`C&b53@cE(
Wb@u2_oAU+l*JOtJ-jdS~`ddOBYQ*=}6ynFPKF&uK@ug$l@84$%e$ek)q<_NjHsbth*01ikKW{PdZ6cY6SYKU3ekJ6634aD*B~{A#<X+pMK8u4d=L^zG
u>TL53;vLd<OlfX=(-|5?4g<9Zz-d00Us#!G4U7K?Y%+%>fKRa#ir>JAEK2R>(@ocK>x>i8^l-m3GvPHFu;7eJ$&C0zs26WaK649{PCmKGx`TCdq?V%4
mRL-#46|zKlf;E`S<rn=7;w4jQM8K7%cC+AJu_&)1w3UKgD#PLLWtr_Am7>J`T%w!2I;x=n)_DIwHR?cl>-|mrL9~YVn1BTrNC~`b@v%8~AU1`DjqTAl
^eiT3E-#CBJQh`nS?&SwMVm0Dhy;k6VLw-nBFFMfVr<8-Mw|`~u%=+cxlzVwzJw^Os8Km><}U7W9*gVqSI`Kf@#O-FM0PWm7zeukdQG6#6OWnDgJ(*_|
VP+dK3ZN@LTqa6kAeV|`uE74?H=-w^L7yR6oDzPH2k>jdW^?&tF)bEvNof?rYi>#>2)KXx0$m*w{i^DnQf4Ou_5JDh*o-x22fVKC3pzl@E<X8gB~2JPw
v^+6Vk`+)PS&5`|^<&*u*RV$k!KkjS|<QKnxAb%}#vlZUY{`%$lb$aZNXYa-f@#!qV|16#7mh0a&iEoka8}+s0$)n)>-QOaAS54zf{icIX{g?GAXMe!5
F~2N^D&l;x=`<KWR%MF#;WuO4U&UD`K1e;~miSG%%W%Hu`Vsy_>e%P|7mqdd0ZySC<NbOW@byA$3m@wrT7UWseqt=?uhM7zS52aS^C4f4Uk%iUBJ7dhy
WHki>O&9k{@Qx!l0QEZeu(?!RX|@wgpDTknV$0){8|0E704fk3v&SdjM-E4h~KZk4~+frIL7;bZJ<9L>QViG`_I@v*xzj~53q|D(oCQauV+o-yN`>a!u
l`T;Xi%#+&}*5^Sz@Z@UP<89RdHSS69pri&1?^|DBgleMkGUsDYpV%9b6>$FwW(g>A1rBK}}(3gQdm4e<}Yv;*v)MQuiX#oN4z{52RhsSiAy^^re`cY^
*#X(S%;q3y;c!v5>(fBqZQne&xLd08O8_L{(_7P_}E(7)CCCj8G-nC@}EiphZYOWknkZ}!f?|1a%kd&2(aq2J(qr^fkGuuK1~&o6(=#U1%u-8#^J#R<W
G5?|W|zELHL@hRMW*?*5y@Gq4-^cDHHhX?gx95<u>ZF>RyK|Fi{Kl6K4=@I%#O6hOpzal=-A1l#BL4Cap`1)MtU-Iu4euwxJcg6mxy?GE{xGy?;)UU5_
Onpbo1ONJ0>&!OTU&d;T`&%Z>4D*BNdfS3u7`4F9DpYwRzO>sweXZ1MozUNEBG@09U%+oPba^sZUw+|#CPnao|A;5+P3Q|${`wo?d=Kw=6X)xmpg#K5c
W<7L;A+&cKb$rCvu&$yaDKn4J*KE1c85Rx5Kn=BBEC81qn5h&b?~Q*?T+}3;3`_^pRWh-XZi*8kB<0hWpDUX$;$fc?=^4akM;Zx=Q|=YxjtJP{H)?L+1
mJh{RMtxTi4gfKMUiWE~yXQ$NeI_k)l7y<K+N<Akz!@@s%-dn7Chin<e!9ekb@qef+5gea*suLBHKo!3X$O=a(u5SU<IHgTJlcukatpqf-s@VKMcok0Q
LKL4T<GU;J3>+YRoA_73_og*#5jPhTtOSN_&FKH>ftZhG8*zgWDAfWKZIIKO#+sK4F_pzr6%M@IcA^=fAHPw4cipV#(M;$Ms<@c+eRVu1gq><RSWa{c4
7ezd>P&$iS^65npS3*@I_x$3NmU*2H<{T{VVe}G})aDIFqP+!Lh9Q0p{OSbG{e`t=x{Lk1c-d{!I-a~(5Fdvg&X9b)e-)-n08!EK$e3cn{?9c5K^zVd>
BLnxR)fL1a-3R%C_{9hH!_2Eq{p~}gu|DWzz-Ku!TL51p8izOL`>I$`A4C*O)(79wmi}^634e-8O`gQBZM3Sy_wN_LN0!6a4EkPTuzUdDA?z*sOR*iC*
x#Ki34VgS2AEI9s^f8fW2I@0{PyfXefBy0rDSov1sm$yRPdk4&Em=a%Eg90s-xe63Hq1vP=)lLGq&(o5sw@7OHH++{?xfbf6@6*|A+mfJm&mzdq#cj$<
P6QyKOC=m>(9SPSvFT@5f;MGv84kf1JD2$I_Nq|F&?`A)de0Apc0Tvr~xq#p+}*|1mB$_P29^esSqlWs3fT9NX4E{S}o9@B@T$&(z00yW&HA<{I#!ZTU
3GPdqmVF7k`^ET#YGuWCSkSZ#C6r}dKyd}J)2FZ$!1_xBg_$Lj<7YNc_>4Xp1#n=b$P3+azG{4*+NFlK!0eJbF`<@fVJejwAOkDpH~m-^3fi1~3G4#&h
NPYiMV%b(G|Eo}WkecMlWKzx1e1O2AbbsFf8h+|{f!}(VU`d_)--X*+$u1DxQ>dVw*{+v%Hz$YaBp(4L&apZjamFW2VwcHXP7&oaO9Xc!Wf0y-siSu`u
aD9a~VSQaV&}TB#@do~GVeh&r=VyKB&;7@L)`%~E)rNRK_g$qSe^X!fw}Wn+?D_t{Usn1kf<I(s$}jV`(d@$hb4{ZDtisWT`orNC{uh?+HpbMC@7<{%I
$8S_zyBQiucb9;V16ayzMy{hSzG_pH*Oo(74?y;;}Q5=efVrr-&w`LKZ<L*h5n<w1PA)NOo5M4MS3@gFWQ*EH^jc{6JPS|#PHu!i#zV`*f|6-`m>+uTT
%b84*mEzN`!;_Xw}4g+1D>A^n(k%-DG~fOdc!bcimP>eduFCe#l;zXPp1AGU=Z;^U)s?^=1eBSfT3jPW_QH_jexnU!1>{34BM})fM|&lO6mAEZONnUpV
*168!kWR(J68h31j}7Pbe}_a0wRzlBQHQ~C@2l5XmQ9xe{@ujLB;okENf&M!Y+g87Tstxz9|Vcv&+y=X}4N9Z!Z{a6SsCqJjx>XZL8IMaXEzV&kQ3y#1
)8oGA-^8FYw`48vw0QtWP2Izm5!nn~tq+!7y@|T~<1pIaXVPife+(&@=P7X~S_j@p`!~d{2>cG!AavYF9JFG4L{Qukv{-3`)2lL6?$>#JwI%?@2>vKFq
A3C;%fkgbPZMHk=v$)Ww$<2p{`FIiU0{E|~laBnMbh?W3o#VTF;`>jVTjCe%7vd*JehPn6eRc$XHXqJR;ui-6^-X`d0{U}>v-#lt6x}=O10kCqoR7kc6
#WhKCi=ggbbmQ7{X<OP8-+82f8now7pyOwvB&wiIk^4PANhsi4dzpo*GtBz?|iGIK5C-_epWu*bXkAY%?I?O_0AFc8F3`<5%r~XnNXid-(r4c&M(9_hT
RJM5pk`ZfG-Wg4)H-!8T6+eyr7?4*zXSG%lrFaeCl*0_NS<|T;vZyTe5!dywSfX3}Z|Gu$}SV;e3{N@bjF&Y!V+nc-Z~_)qlQvUeJH5gm<%$|8Cx<$^P
q!`T_cUm{32egZtChy_H7%{qV&6_IgN&{~sF2--~Ga;{Ew;8Mr@H=~5qT*#6UJOV=0rmoy#DZ@juS;(T{U{{=C*>(B>qK3n#;zK((KFU!XV_~mHXAiru
wd`GBSPJ{R#EuG@$<x+HTzdVGbf68*f`r_WsP#@~Yv&Qo^7>1Z%YE=gRNuiyZ=)VM$A?KfsmAk?Hu(=~XRQf)lzJ0fY`d{hO9`#l1`i=8(Z4CW-LoP4$
HxF&a`Ki0l$bY!^;J+K2)`!3E*OmvY-$hX$SD%kVoPX7E8ULbQ1NDn@Tae#x`abcSk5f9~eAB1?-JmYPPm<reiTRRYYV<#9mKXYG%{P3%j^APbA}w7(|
HxyL{FrPHf3zZh4Ztr`w)X`;*77Gq)F;g?@-JVN5#}qo(H%ter>MCb?7zdzr2fGA%KYL}1@zaO{em6N@8jwrztgqV9^c<OKtCt8KL!11mv`p|eDqSXzb
*VW_?gApg#N4{<OKdIm7ZL9zXx~ZCywY{Pwd}r4dNTL*&F^F`ppBr(UEdYeDd*-!GBFkh5lgfzZ&3|7j{h`e-Y`4{F`7BQJ?YdY>EHM>)=nvW`D``88!
mq*If_#3T^vVa(;GM=Iq}b+w6a+heQ9eXOb!U!<6u6D2A^!^_gY``%B^;E5sk?t+d5I{arm6aDKTSQQz2kO78!5&!@j$O<{g7!e{Z9|5?zNa^!SLeMLF
bi9hq`PwDB0H}S3RK0*8yhv~|qe`p)}233$0#1DS%+7bCz)_nZq_f_(=7~_6U9|iD#y0scnU!sVqFWH_zpF_yeWl#L^=gate$TIpX7ZdcyOLIJ=e@6K+
Uf5r|6!n#(Ov(ByIcoy@_o#9H<|J+MzjrI)5#M#i{GxEYeUAR?<sneN$Wo2*e*O1Ar@qV1`Qr0$#78*J4gOlc|2GYC+#fsFAbvS~xX6FC1of>i2MO?jz
e-J`zTLoGk{_-8`I{PQO#h|hErEZih_^f9r%omP%`W~Qe|Tq8zfLrt)UUCg=+7$gJKvZuMI!<HRbd7i^*zG8?$ywL0e@N+lNJ1pe0lTHpAbg&Wq)JzS<
(OW7Z>S289CG+%eDI+>od2}A1?L9i~4Jh)aZZEd9pulwih1q8@GDh(O+9NEY6Rw1KuxoZ!`R-f1qoL`RA|mp+3${9iT5STiTfZuMzdb3uiDJQD1%xeVW
3YjK|d1@EYJBiZS)iOEc_{pVK`baDV*rSLnON&iV1@-?xW8;(z{Ts1I`e<YT@e@+0_vp^OUZR}CL2^&#(Biut05bH5LKy>q6%)3WR1{V26V{pL9OmHu*
j<wAd6ydU5{v>j2We%5<;86v*TydC*V)`<SNpUZp2`JbUvKewf^zthuV^6&1=5$=E0ug!3NUwzC+Ly<c47Yf#G&X;HF&J_90+ra*)%u?h0cIV%WfA3et
x}yF`cNPEf4^o^T5k?vHv7JFo|EDMVe}-7k!S4`JGDZKf*#F-CKmT}r`}p%8*K+#1*E-M#_2s7z{+I}QAL@e#pEvtg)?kPEoq3y4|2ys*^cTIQW8!<Z8
vMJ8u35D3_ZK7h%aziea6Y*$CE}a@`Jz7=tHX%;t1CCa{7P@R4f@ONeCl`R<s16@`Y8C)-(cvFA9a6aYvBL4V}blXn029VCbI7M1peE!ULij-mCO3@Sj
h;_w+o1Gbf>K;`zxkN{ixd(_|91LZq!$3`q2OX<+n@v8(Amd&!uQ>8VByrw$A=u=1_kkdj(wo?T!B6LMHIfEnX@2pEN!S_)it~{`9%r%EJEDRu=Gs&Y*
_=kcgJRZzvIc3&fY`YO((9ERNLoJ3Ngx?}r-oU!JZH{<_*~4eF=f#uMDnRnSSuU-FyiKU?RsWc{PVzh23&PJQekI3YfWP8d*sd^$n?-j?+y@B_v3jsCB
YdXDvr&67j_8MDCrJXH1H2mR|mMWO-yrD9VD|I1Mh{qKZrHp#zrj3xS4dRQ3^)KB+0^%3Xas)qGXnz+A<z}}JHtvv>R{wiJIe~M63<WH8)y@j8bOY|=s
ZxE9|p4uJa15Xk1^U{tU)Q42>4%a8^gTGP+We|Y>*%OZt^>IHx5<j)Jsn2+<6({6hlbrrH!fO51-`>h6zJT+`w%UzZA0I;Cn}nDS5A-KFWSHNGNjif*p
1vEUHQt{t^#_7S^YAY|$!5IqYta8nIKO%79pndU@<e|&7cCj#{ncFq`Yy83q`#F|C)9U1oiX3Ceit$PE1jrUqCX<~OX@?&`Ud{Ixg5CcpWN3+>PPl&Ci
U~~-W>7Ih>R=s4T&FbtHGatN47I}*gwMq^h*lsJO+P31ZSMDP}MHDe=6hNV}89jEXlt*9jL!ET)Zc^-_m{%Qa_;Ep#S8m!}_Z+guj|EW=rB@gLJ^3KdS
c}`O$rh`AKe1=IqaWqc-N3a<->Gd?Z8mm)%T5e@6*Tp?{zz8TG@PuPyi;dg<!WceZN=^d*XRHz)rk>Ja~;me3!UB8_ep^l9yUR}#N5f&O^0-gY+F|GU|
q_v7*yp+97gB<@GOf7k;58fjDdvro3rPgXLWX;{Bu??8Tp+^^2q-=_%md+yX9;O~i6B{~1^7zOxoPH#(n=27k@*dN6k{=t>;yUBY0^p({c`u~Q|$EXjB
;p7W_{^HW`fsa<L5%2}^Q2Xli#~mj+>pLC%hce2(z%PpN0Q^p&tU35^ZL@o#zpGW>a(xU3{ky^vGwORcWZA;~(@X#KTc*Vf`}ewvfgjhi6!_3MwEZ0S|
K{~(e<aL-Z^(nEd@laYuSUAd`gZ<Ku>LA_sb6^R$^-ougav%P=cT|W6joKxAN8x7>>n3T>Sq}10s5~hJL=%4n}-AQb8i>W-{U+?Isfk$z>kTS4SjG=B<
m6KC+D}tQ2%dghdcTkt))i&2JcOOovX8ZzW(`}4^AfX2i4v>$nW!^1AM=DwSiA8<*?=;z6BQi;ePKVfj)(>rW4NplkPFZ{KV{n-&YuxJ|TWCcG+Ke4LN
@_g2@Q$yVyO3#7`>nk5r=#e?VbRoj?ByAN;nq7+;uwR$cbb^>zyWlrT4HOnk`&{b5V*w7`!o%uOT0`CUGA__wR0!2Hz_`-1vQv+scO@9hizzs1n~j_6N
!$!^Sl7Qk2h^5=Pk^RsV*-{8x>0sZLQ@#gFwKf0KYd$L`9>7UU2&>!6IYfJRMa-H~6XHcO(C#Kui=U@G%k9H@<$H8<;{DB?td<94PGl<5_L;P%X%@FxX
H9~z^c=xAH|I;4$fu3%c3H_labLvAF$%XxuWdVF_X{KEl`Dd<he}vLoQa>h28syKXo(X-SU(ja$Z=T1D@AH|K6aP;Azt~=EWAY1)jP;qkgWp(MaYFp<?
fa%b(24p6j@^#A{?Vet`R)9S^%vd&{V`p9bnpWmrO$UbKlT&+?*I5*Gt39nW{&*78tMxN^9?;euE-BL>5R|c2IpVL))C)NbYF~b#x3))KVRP^;_q)Q+5
fU9Tj<Xfv;HL{KJ1PAx6n@s>tE}ek-y<Ds2``kuPOF#eNi^)e{|G|Kk)zjy>%y<BmOOR)TefbBZ=>S*(cD)mEL+?{KGGXw>A9-j5qQ}PulL7{gb=F^Sj
b8pK;`V^FjYpKc5|ZKj&4nss9z?{S;vp@cy{ph@Y452I`--?FPW76{c3U(LXRs@{@<MV1CnD0)H+<w`2VAtA?Df)@$HDDLFX+e_hy`&iQXEzLOu2j4&T
;JC8o=qf)}(DU|2EK!4S%PLlrR&l&Xv2StPW+ut+#<HcZx`_0$w75J5o>(}Y;bhx(RFDXq4{z7TLKRNmRzVX2MU2f2yZ--Zl{s_89exdwb|CldYW8nMr
;%LJE#S-EAjri>>H0pPz0{V2m3T_|pvxoPCj{aZkN&dg;>Ga>#J0I#BsQ8|cKlcHD!7;uQ>X(dG2k7t0%|qn$hw*%zU)@Nk57u4(`J2lx@KHszh5w|df
9Ld{lc$%${;m%$n?HYJ&Ud2Q#l_#hZKz+a8V`y5)%bLX|Jk?TUv22^EAS14)frR2ZuO1_)JM_L{}8&rCBCATU*Hd>(ktd8d9YE$cYVZ>{=mB!{+ey`xh
MbWSL{*W(g=}1Im4C})4%ATVSb@kIrv+pJ~@x^_k*n;BLA?*iunDy9Fsr0hJLM(&K~-~mA5_9f2k9rzvv0or9N?x^vKU&jw{43`3}$@tJM4tpWB{07XH
3BM1MBcuS@#h)>_pQ`@bj9zsrqBBme&0AI$%X!36Km9<+$>Tz~Qw>+8V@`gKtk`q)xj;wAM_k1z65T&qL<*X?l0`s+M{zi4jz67#KMUAWK(kT<jbFa8z
!cgp#AEZo2Ov4;6gZWl9w{h?1{>Wh1K_(M9@y%8dR%iWmsx0(8qUzfY|k6*MNzz68%1^%@0F!m$lSJmAgkbf2{;1|94!v1_`7@v4P-&^pHt<jqAZ(J_t
=pU|Ko&2QyO#XRaRY%0X%pkwq+%AZZkl7aXxt@H`-zlQe9R9N6et46A+l=TR=sX$@^|?O4ANlg8;eN~A&Yk!U_XPhVPc_b8>dW~a`>*vA^mi>`?G8A9{
_)88(&{vxs4oiv|BoU%?`C*ESqJzjPu_LvSEzwOe|Oh2!Os!h6!m#K>?ibRPFCPYIHLQ8KYA(S5%5pNezBxKRXN7}pF7Vt^?`?Bg87jOOXyn`#`H=4R)
2>6za#Gn{JSb|Sk}R>UQF5FR3n}I6fgYHzg#Q)KYzqd{h$7F<&N7H`Zvq#o&5Jz#~{B=TrmF@o(X>tLtnS4&m{+&G5r<gY=ZUckEvf6{O%vD-(%O-kiY
3G_%}MgS}H;R=TML754F|dUlEJXWQg^t-{AiwL~ZgRztX=#-}$$H2jG7zw-5ZvFXAW%=gXBx;x8Yo1NFg^VSxL0Yhpg_2)8tezrCJDSf5ZK{|)uYC#8R
ixo3WtH{CV+BX#EILAOVLJhg*Arz6`Z-0$V^+opbfD(GLOPQe)dFV1?^`KP}q>>@yaPHjKhi2B`a_6N(y9sVxreH&5V=u%CY-vx~e`#W#w=L>yBeV$@9
!~Xf@hn7kGm}yRb!jr?F%flS^lN0I2g#7(hF~Isx>zuz@vnlmU>K6R@lpOjy`a3@AI_}>~KEwQ9wVS|?=Dz6u#qY78Kj>6HVSaCY#vSO7)@B#r<Moz_`
B!X|HT18<)H0fX^~I6>>vBW=*W`r#<B046eKp5kE~&r%%ah>mtZ&7H`q$$kqCe0*YW=T13*~inq&{?B^8URXc|OH!Z{mJ7ws-1JSv{Bdv!llOley~Azw
c@$m~W|L1pUuaE!xZ<&D}DkzElJ8snW|D_xC-mHuNXVYsNo+8N(Vve?`=?75(3x9q|$2{Z9PWA$%10`$sY1`FX9`|EQ@W_^W#Cp+1YHKlsz%$iVOQ)bo
}>e@B-s;`{X*-oK%%68M2i*tgC<{Y!Co2Eg~L%7TA%>`uPKUs?H^`ui(K(f_xQ?Eek#^d}K-iO(<mcAxX_k%az_BOV9lk3v0Ie>I~v^?!p5_?$9aJM=G
}*aHK<UmXn2KZZH=&2D2C_(lCS1V6ISTiJ;Cev|x3xmji9U;hU2r*OtT@JD(-1U_G=Ms14oG1E+(Pu={Eus_|CLH=ILq&}EPM;h`+d(?M{FCJv*zw7H3
{QJc4w9SyeZo~Hs&!4zo>N^)N=HJ07ZZp4g{`_;Zp^Nyw+X(mvNK@hbJ1TFpKUxle4|LR2q5jXKrN#KTJaGT(b^!m_LNr>$e;X$JSHl1P5&d&xem7A6c
*4I@A9TGZ{$ukbe@2~9zbiEn8U3YhC-|d?_c&SM?=M~WU;K)a8vPrp0{Xk5TBsBKBbSQvdnbfHpQn#9@c-LRw+DY#k=W4xaHKngK6nw@1M=sxzKj00IO
IF{X9>5){>0OCz#kB+3iBDE_8s~|tRE)*L3BZUgQ|SYFN^gR`r$%ukHm+#4TJdUMPOX;{;qZM*HwMQ{A-hJ=?^;pke?+zdyMlnzZ~fwaGFN{_}7K8b@=
?NX3@j`8%2`%yCMuQA4%o`_0>XSLj2Np0Dtdd_Zkr2^=SfM(so51{RJ^t9ijiNw~4Q>?3F*m_wznUjQZ>GVSeI&pda$9kAANL^LJMOKU{e4*hT;I7fCU
HR8~s=JG&g?`NeX1;e5)f$RE>Z2flyz)uDgZeGC0aVYb5@@pqhQ;Lpo?hyDs-BBsc%H|m1=LV0tO_=;GN-`H+!4dTnY;NR!Q_Z8#&g=PYNvpU&-{%m8D
@umB2H#ooV!hc36=gI!OU1xo!Mj7x=!g<Z;Z`&`77WyxH9rKged^j%kFXw{*-!IpwuVqd(_8)^X-{Smgd+?vzMr-DwKa*<}^}~)&{Jw}jIp;fG@g~0LY
!vYS)w{aO`bB4dP|s(WFFWSUXMfqgX<Ou<*Aw+c-1Cb0>9rNtP`@0W&@ZZ@jmP=$<qCe5l3N%0H@}zlp+3w}e*oX4vK;!jaX8YbkFiUrA1DS7=x0`z|D
eCA_j#~?`KU(dpP9*!_<pCRF@IfjSRdK15&KK~g>%LIac;B!YU+aeaF_FALw}71@I8*>*ber09s|GYh|uSJHVVuT`A2X5FnGR~=uemC`%eAyd>WhRKUy
a6k$Lcqh)>+ya`<-$zx!zrpEM=@?KCK^#Fwuc%uiZJ@^2bJ{y_Y#*Vy0p%^Lsy;jz3SKi!VuKj?TPhyGL6{<y~9cYVbF*zH~&;!Bs%r}o98eWX5Wy>H_
FUX@$&kD?s&hul59pwA-AIR2tOs9W%NudGQ*et};6`Ac~R^dC#Z^dtN{@einPgiPU&T-b{R{dI<UPJO4rlKy3Cl9B)Ah0wnVWmN6x&s0}D-w$sa<Nm26
@b$vpjDYVhdZ#3!KjE7C3a;DY{N1XyjE|o!=2L~caL8ZK<AnU~Qi9)CI+jj;;V*2lzPry*e^&PX@lW4fiq&n}1-|X<BR>)9n^T{;*1kWn|D_In#=?9pi
2pgrL=t~<rT(mF#JvCfkCWm3i!1miZMn#)U%t9Rf5_331N|e+`okc<vup_RLw5z{cf-+riurC;`<ovOQ}EXuXFnspE(rWD^3Pq1{8s;S%2?m^XT%r2pW
ycj)&KKHH0!H5&iASZ{m07FV(8NpmCA<r{l}61mB01n{4u?l__=r$sE>qPKB-^)OX|_z(<d(UncMCV_~&2#cpYq!fBPr&_Z=}=QC}lDgC85JSq6S_?yl
b+_UB{NAV0ZvgT6)E8d<=v2`fk={QYRYo6~<|Nqo9pdw9rCF6%M-m*yAeqo_>a^M0@50De+FY^Btnd3!VXSLlU>^(lQLaEM<W9jEly(Lacv?s|p!Lvg8
T^iQj42K|BZKYZft+JS$k>Z}Uj-+V!Sz8JejLH{kIDlorNck(CNMsPs>Q0c&@R?c_C_+@VH@UK*^3;b~Gd?r5DPt8s0^E7AhH!6OiN@D-2K?3~07^xlg
JHK{FevB@GZxqp!_zN%b*k2y`u1Ec(W&-^`eO9qPJ^4}sKhO)IZzqP6Ao;_uLm$<Un@nN;qOMKyC#L_$-kUV5%k^7=-{nrd5q4lxQIicwD<Jkzkpol&6
a?(GBENh2=CjtxsECXl<=_t9XLj#-|K}*|{cBgV+6&?X(k}5WTEY2E5Xei^ch+Kp{rqG;bIE_w@O~ZjP_L-3HM{ZoweMZt|9Av`WvIt{;)jN^&iTIS(c
jC+cH|edOPTlck#fJ|xX^D<#mecxpZ@m%fR9RlXT@ZFRl#3N74tjzF{$~{Szl&0{23?epq-Q7JSpM-n~J0KM*R@(5nm+7Di-w5dH&6pmj(JqNqJWR>ic
ONrN|#;34B26oVUDR@~OlATr{X3gz#SE*S7ro9_M59#e6~1{TBUClkg3EgxX4>uN>OrJM<OP?^+?hX54Uo=Go^6f8XxSq0ge!jh$e=9!d09m|tY#+ch2
hz{(k2F+WRh#T)+2VqXIPk{YHu)c)ZYbmN--v6ps1e{Aop;Q2i)FQ9%)0e>>fc?@Q_KeNHAi~N4oS1ZmZLLK#e>n={n51IQ0Kgp;If&D~m{^@&r7vOgS
(OD^&pUB%VpnpjLe3kIafc0an!N217``dr}iOFh9|Le~j^KE5R=hR0DTCAUnq;T+lTNmU%Yq~r@UoVvc1^Sk%|DZpub}otUYhMN8n<82r`hP8L_9v$=_
y-fQ454okIAxpqx(7wN(O+Q<{d{R+wI{?cj%E7G)o<W`Q$-&B<4>fD;;N8;8(BK)UrW<DpKE*6KUdlpmHM8y59eQ{c1HiJc53WbfA7-a{QlRffIp^PMj
H63Mlt<IUr402WmDgEvjo3CwZlH}ld0_J3FhC<jQk;Yr$c{4OzNA2{-9owpX~G^?4QML>QaB=lkoc)?G5Aa<*_#CUy%ZTSgG-f{D=14&JjP_iAH|Y=t_
Ladbvk^s*TuRr{=q+K3%)ip&zIDd+Ilv^`II4GoPK974#uRkO3c;YQO&p^5@4?=s)Whn6F#bcuoA<B1vz!zpoMauhn!EQr|wwvV#2b8ufE3qSNjAkG@l
Kg8q=NKGHMsuR)6QnZClRh5PXiP(O#p!(n|SwL<6%sFF?o-&A{oe<fP8$RxfnoRFV(@PRK$TO;TvPPFN>hxvorTT>suSt^`gf0_mKcYmdNfcoQd#(cn4
_DAwRj8;g01Y>akzggKn*69E3+Y<AI^w><GPpn;P?B}h?QK!Flw9u(f8Z4pD6`0b2_}ax1^Ic2T&vW+gy6hu<&P(9mEY*6RFrU$P1@Uc%XH9?DVoUv%N
%h2jFm;z*;MdiYrLUOZx9@-6pE!Kse?3w1=~p6tpyvKIc<w*=`>pF5_&s}dfd7xEp6Jhh-@gxi=G4Ed)bCxLr557HH-P?Qsw}$f-^~l~;X?GRHTJVsx%
kJQ=~t>Ks|(^oqQW00FrR1O!^GOw*O)I3YWOEft}^F-FDzEn-@eO;Z(`D&qdpSb0{$x#ZSvM1m@i~=?3cvo5Ij(SZ1fZM@A~)^Vm~)2Jn##|u5;pkU%0
G4A979q_xm3D*?~3=oE`O5!w&lAuf_Si9mdcn7W;!2vp=k<|7P33hb!r=>JVRISio0?Q(c08g^-G3h4W|nsIMw-zT05FV?0CZTNpRi&%XS`eqG$;74(H
vo%&{h;>2_0m-mqPB4IWf;)C_R0G}x8Mxp+XOa0bhW=~N62-6w?zb<xz6ZOH`3in4v1Alj4omorHkCYYn=k30p;C^N){I_4~Vn4<6{k=cv18K(>@`F%X
Gy30@JK)Du<#*<=|Ft(W>OZz`2iAu@^8|f1B|TIB<9ZFCZ?B#`>}RWKZ$SLXH%I<f#UbzRi9f1l$lu@WAgJ$0|4&JuR^0Cl1pI4Nt?eUz3iTi_s1F|>6
#CoS8lRth<9yc6GseFx!~K8#`pXdgr_*45^lL>-?9YSQtYhN*o}&=>CvokrI_%Fj<mcTaIU_&)j{ZjSHapD6(yCuke{5g_ziByEi~8=px}v_K9^?E3ZZ
~26`E?y1%s&p}0R4rzp3e|}9$LiuFyEoSO#M|!e}cy-BLC$TslX>Y&x?in@z9E>zqON8^7s8wjQILJoary|R#upgioq57N@>5kU8z6y!F;wd9ZMrWr~p
4)XzGsnUC$NZ15#}Q{ajbwUcjHKe*GQ#FHvg1-@9tx!F=1A?v4xMYqx31`uf)b;onc^^so7<WA^X!2j|aP9&`WJ-AB-eRl@=Jp_P@{<X@lUF8CYTGR6F
`nhm?u=acn9P=6!C{??kg8SB5$P@r!qdRO@C{qndp!~E==g!EUKue!u%?Z-=;uSVACAJT3Czi(NqJNMVici2XJ5Z$K(|7%~NKDOKfzQR)1!HW6{lE(RB
-%;pqvzkJ`PS}n{|Mm3fZ7^SGTJSdt{h&*IIb$FVfZtDY>i_v~;saB&n{q$pQy)uG443$VJP)rp-=&QG>&r4WKKfT_O?`gFP6Nb$CDF(a+r9q$xjH5Jy
OwfX&|f4xD7c@KIs8>qaq2Vwz7EjmH-x_+Kg1t@*T`?PSHb$FeT6@;<#u)A<44lpet4W<|5J&~r#^5kV?N_(vc00d+q{qYL+V`X1@+k*=+jBFUB>#~e?
#Bb(K-X>XXUo=$RE4ed-BuP+<(~Zfb-|Ed~Xnc`(c6kq`BWan2&U&Xpj1(5-;Abk4Al=BJ#*zdRCY}ymT*TemnJmFEhl>`<Cth_|N}1+&^{lAOF{X{NK
mX@Bg}G@xT7B|EDYeXTLN0Z~y&2|KI<Juh;nV`yUAWH^MC9zy5#P3wQay{(m#>g8u9O_wV=r@Av=j_y6zr|L^zz@Av=j_y2$H{r~T3v9A2TEXDq-{`bH
6D*x@j|Br8Sf7Hdl{vZGU?_^o~UXD@DVO*+c1*=;GsG=R{DO&AUzeKAf&NB<8zUrO!fSTQRMu1kfE+kmJ*y<`mt9QN+0A*E1El8z{sZa})^6I2>MJq9M
)?76nniHWM`QQ$y%RY~2Rcbv-K>eT74Xt>`l8jaUBnVC@)u-3>9jnBZH$W?Al*$>S0`1tMlvlg&V3pz&FZ?{U#TZggA{<~<mfE`&sc7-02dhwRags5L)
+X%+qo7NY3w-}bw?XwYkJX7*oa;BB&dPV+0BYcW#TlcJ?yhy9RM?<)DW#@t@%x7}w<1+b3PZHwxx(jLUgw0OTg?EYBx|zYb5yY!Nf<Q^zI8&WJ+Hv1qJ
Fht6`+N3pHdUe@r?K51cpf~pJxwN7KY=Ocz)hh2NYFRg$=1yZ>yit>PA+9QI^t7ZCY_R#}c0}9(gT{QtnS1t5D024j9$Chc~EVswb5VsUYDItzdP)`Bl
YL4zcQVT_?r+%kGaY!dKU@LDg}eEl3p!<<yHf3NbBM`RSoq;QZXu{D@We=-I%^OW)3q7!@5G6{`aA`qrRY_>!4p)EPx{NUdx4enTpFV8bd!Xig!K>NC0
kD&omris#dw_Lj6tS%h3Q8FGqMk6s%mj5_9v2v8_(;?s(4(s=-ittpqkRsHfrD~|a@ev+y;-h!&9jGY|u!Sr)j=_;>fMW|+!UNB1Bzf@9%mM583GFs<|
QN^lr|Kfblo&{R{iT9~6>fM?$tTx2%DPt5hHAWdmvDwbRC`oxW5mwd0dS9@rE5nb#=da!vwWR*6wMTsDpH-~l)z4aTX{EDW|4CtbT$Px)gHe`Oa8;A8c
0EWzs+CkblyVm*P%$pmC&lwQ1W|}lvg=or8aeu;@}JK&sC4SGI^lfJRu2BYR<s*P0nB<MK*h!EyC7B8?9{Mg@(=9{=Wo)HDfK$2YCuKo=d1$McUOHVh4
j7k0ku||fL1HHxxp%05q1P9fp-hf9HqaM9QP-Zwt#}nmWK#bb59$<%18_56{#%8Iq&ywse<aL)NTc-5D~^1MlsT3k<yBNgy-{eKljU@)s=lm{)smdsB*
3vU$Cm%A2)ki6;&HRk+kr>2h_rn=dij{{OcC0Tu*J~h|gO1IUv8}xr|Y-vs*=oUz16`#;T~45uYlf$s&vb?;{0PK-zX00%|_n+YMHsht8c;>YH9e3g1_
vf>NKIzg2diRgkI>Zh6MfrSHbUsI1eevFcVjZ~pt26we4{-CLk)c-||){kxvKq=J9SEk^m%M?b-;;JKldlrps~Kmi@O4JxMa=OtEInib;wzqGPAQEK;d
A8?g41JpXOEiXfU^REfwqxOy^#E+R_^Zo~~Ii;GMVTDol%u7!g1&{9u@2_iFgd%h%6{Y&+MTSxE`<FN&HPL;dK1r_~NMQ^0v6K+MooAF%>i**PLDhMEZ
PpKq>lx=Go_>6s&-Gho{8(luKHmn<$54{_1*^bmwx`t9v3g)ts@i7>QnAXpIFo8H^k9{wt*(8HI;X=|h4_#@^9;}5c=CKI*1M$D-M}E!T3S|!FVmC9^P
T9WhWNA50p$*j-ubX36~sB>@4q%-kE@FB3H9TB_`v-ZRS{xUKQr?)sVvrqP^{gyq7=ln;`!~*oF%OuJqPuTzIku)`A$VfD-k*9<9>Pdj8?Dda?kqk`Py
QYp}&SDM){HY0TomYl?YS`$37mB|5LTT04iRuYUKCnTFa2%9*TrjjCQ=>epa?*)Hr{aK{>}L`>759rB~GZ1)pzUFEXr}4zm(c`=Z>i{_(zDO2r*s2CR%
cp(XhDk9~5$`Fag5kg~A7J?pC~g_Mb<-o`bdsClx-DrG5p3ay$Fn^e|RKI49jTK<k!;^P|e*`2-*h_8o*(P8{ZWvtRfc+V+S+u0mZpY6<wRMDm>QGe{s
qED#cC`5g%_aj0TOg({Bme5T|*@arXEU>D{4FghqTD)kms+&E&HR9(WC|-nWc2~60&dds{awTsqC<W84LPFW>idKZ7dco(r77d_ep1Zr?{G7#uQcSbE1
F1`UdB_p}wz?0ikYCcjP^$WJKjVDKJDXDV(xGI2X)jK+BI-B>ppdg!h*gL=U8BAh?fD(?OUYW>9IMg<QWPS+sD4PPDTP!OO}m}3s+m3#^dIWk=(&u4af
(&T<=P;=DzkQk_+|BG1*H^5Dy>HBwFxMhKX(s+x=8(!QiyIA;{GXVQITr2$thJDI2E8a(^ZqBzCPa#P~|muVgZWb+`1>+zwv%UtHr=!{bA(B2K`6<$tS
q~nGz#^dciTH)!#P8s_9pX%A{(C?+X3XUGGKc4;({Af2(}k8T0c%`2Z?;Jll-lw|9Z_5v2DnR!z%5#{IYVivsmalJp>jqI^EMpMmkZUr@hUlO{p@8)zD
!6k>cYP@j*C?i=wZp4+rq-xe{Tc$L+%DW!P|VMQjQNzVSfI8Z7gX+qRzRv=QGkJhb){H>f$5v=ajKt0fk>r=44%x;K}lKbj#exUXnNEryL6Qe$G^ZNny
T~HW=ay+tX!T7Hgs4tI;LCF4KIl%Lu#zuiv>&^2i<+Qkmc>n5f+~EC7bvD5Hc?cO+wC-4~alTGvjQ&VmXA)M`Q*Dm>EjsB2Qre;^Hk1+?Y)kZKwmfemz
E4LM=NDFx(&}31eOmPnc>cw^no&ycqkw9usrx?Sr`o^Nw8D9QV0ER0n@t0#+o&$^?`KN9!uOjc5~Vyk^N9VMVn7O6NxT?PS)<tQ5MTEGJ0_LFlW~63OP
OGPGSkLfmAgfkR(0oX0VvJ7DoHg9))wX~N^8LTli3lict<tvXP_umiul`H9uYp@P?Au8=!4E4@z?SUT8SB3)VGp7@oLoP-{oS3^EVD7NL3rNgrDzmiXf
$^^^SnLrEW5ZR6!c5s>%M|w^2V&Hp&^R;Bb`C>b3Y@0G0AS;(-2lZ><Z|XGbHX)Kl#qXtm`wu;Nm7iA<{&?|VXjsGCiM@7HP?Kz)tsR5HKmA4qYC)w2c
^&kL&y;_EBz`siQBc}%E=rNxLJ&7eiAj9XD*ex+RNGwRPQLVo&}6(Xpd!uD5tLUFG#rH)5!3-NQ3o>Rncb2SKQb+1>*AMX5CqW+ohqBhP)x!R(Cx0~{e
pSR-DMf@L!15kyhCpW`<z`gfqb#`egO06ZxpK98x-*0^W)5e0-@5Eh}$gl13!bW_rM^Oj!p^sMmLA3{<BK&KXfcctrcMIHKY1~45QS0#qP<pLc*7$sFZ
T$fiF47#tXWzZEe%AX2sHEC)5#j#Xo!bfbBhXru(i|TvT0I>C_9t4$qZCW)D`UQ*eY%hmPlrh?Xyx{;AO$Y`_=wLp>)J2ezvH1o{b6oi?9VIRr&Q{xh5
1nEv>qAab2{@H{C;bV{#>%M9Qj*h?FHw5g9P)lY8uKF;_LWZGQM^53;F}cNHJeYck25|DcaqDQ0w)yME>b_R6rG#-O)gNH8x&?`Ao3L0rk{6?iTUS?^i
jc0A{T<;^+P@W4@<!hW!1@#k%5r`<(-dsGY+K=W{ytC%E6;o`s)#y>*HBFtzU;{Qgp|2{qac6V&gmb38$QDee*GkM1x<{Uv@m8&(;=ms*pGW=}KRug<0
it0_&1Oh~1vhk8#b<tQc<R69&dSVdc6hw~HM7x?^IE5m##@D9Nl@#&rTq$*AI81a2_OwgaCk9STg;-^CXl|=YTNX3dXLfKA-C?QogDF|h<8bYPoyAt=`
n2*@M%qvHum4wgvq;V3cKZRa7kZMrfBcQmyprf7f`#;lxgZw8yWk8XQ^DCnj*rkaOf2_GJNCoU)5WnM<52~uzPi)NJesLg0{UYZ%s3@8?jzBfilu?HIy
HgZ0-p_D_`M&VR?E}uI-BU}{XM?lE`oKvO)Mw+ohx?~#C*E({>z245_0>RqrA`9m_taIp?B565Iiy0>rLaLovN{Um<G1Z2zbK0m@vG9VYuwK?t9m>3S5
^opx*J#(){9DaeWw&m%fbA`z3mFbhs(Xb;r?$=JxBrj{;olOeHifx=VzDnk^kJrXZ{Yt7*;FVJc-ahc*+R*O~_`s=KULCeh|!ZQIYEH4FsN_Z`XioY46
sFRul6Lt(;d9`cG+=J$XK_lg<1O3N4e$??2C|kI!jS;e5RoCaq8?g(1YE{2+g*_NwN5=yEP`e)g*p_gnnJYfP!xZHE47b6bz`_t!><&!?)N9Q8pw$spy
UU3NQ28K|9miTm-r9Nx%JzA~Ux>P2RLU-T15p^3xB#(Y!X4|kLrdd|<ZlI+%i8ml*_!t-lJG5Q~6GLisARp%>EO~lMb{&dvI(MJF2XL5o0fc0v@%1jGO
ne*Fnm!Q9ouY)6@e40(Gi*1>s{(jHLU!3o59YQL^D~p0s+GFe|gm&iruBP4;^<UaGnk}A>w3lcl;N&%>@Mq<OR<2jnzb~tq9TDFS=K}jFG4v!#y_xx*R
@zII`>kvyPiS>=EAW06L5%s17)x8ce=mwye+)my9Q9q>ED?WZ?~3_3%=I_kPm*JP8n{(a;Qkav!TWdZZE2-8aSO~xH_?VxE&jNqRaJA$0L4F8*%<L__Q
8Blni$0y_s{C620q_BhE!uE<{j?$lKK6B=i}^9-wHe5mV|09K{a)h%_V{rq8aAs--XtFEJ-D4LQ-9q7U#pwF@e>ZI8@k=1{1|A5Z{7mjs2j=dZ_<jYW3
p&G&;!}?yn{noNwK3p}tDvXhf-p_L%jVtFDfSU$K@a_<Yx;g#DObo;kl#{7-@N(~Cn$N$J1)hx$wD`YXi0<m8a*{rmc;-<}V3O(=hf`GIA`5A+Y>S;ac
`hsIIneqdb3s4s@y0j(CoE2M<QblJb4zmvZXrB>ggiu*BtcLbDo*78XONqQH|-&}J5so?b7JlKCsMl!634EuY+-)|4<9^%6z?PESQTMPE*PR{;K(Rzrl
!Sue^A^)kld&Pe4IhK*%mA=RGb(25%{HpnaRBa_R+z%~H#w}1aMO>QbKP)NZ{(s-AB|N`iyT$%bTY4u-Azm|3&9t}N;QmjyMv8xLja!iN5bI@x`Q<dco
GF!{)o1jFi~e5vhw5tS-5l{<zUQP;_TDD)uiERw3PS7;8KK^t`UENFNw^_YewaBIT6KIPSREOXndAPpdK*X`2>*uXE3AFS`GI9EKt&P@J>>cQ?zlf$Ze
WGw2ych}N3ymXT9I7JjfwMpJ%WlPIhKt6SWKoZN(m1xA*2R8W5D@g8V^p$?<Yq>e4D<UJ%0cEJlJ8sa$LiTuhP?wjr<Zf+>eQ1gZk?=o#+Qz)fkPA^R-
^ov`X7Xl<En)#R2bsJ~uJHpB<Ke^RJ#mD-7?1`RvO)j7!|#raJv2RqhM>VUVi#G0w<8QQc6=Wxjyav6x*t%-`O0fcd=GM>V8;r>z(EN8;-rOx8a$X+$Z
AK}jh!eX}QiWoO}hxc6a>^K(75&iMW>#YBGhtq11!=`D63<*qDRJ@l`(bxcveHcGPuRpR7bXf=~6IqIX)W0O(}V<UkoXC6BToX=MOjrv2m_A5{!C$ham
d|a*Xm=7u6CI-~sDPz_L?X7ws73&g#>Zpdv3D4iqoSasW2k!s1UQr_dX8B-``|}VR)PMed&izF<?1lKbCy1}n+WrOmk&WKN{6iBH8TFlgYh~z<_8)(P_
;wF0^lzfc3*5hMc_)?iDNw(qc4h5p)!X*}sHP?Q=Tr#;&fg!o3Mmrtom-&7s*?%puR)Ieh*10W1^H8t4!}30nPs3q6#3bPl!Nt}@!xN*en2U>9Q&!jy0
07bN0;IOsRB)GEz~DsvpkdPa@g$f`93E0pD%H5VSk)fQkPO`<GF<X*VNAi`m5&ctVtDLZ-5{3N*(oay0SJ?O0o0)SgIvqek8i*!Gcn_-;h@Dt#yO`c`)
Gl(T)|Q&|kVK*BYh3Zm_!2ig5+0p4sX#LwsI!a#$H@^LI!okDhnH``h0zfB${L6!|@{JJkyHrFM!Rs824>CPx3Ee7K*TtRMwri7@O#YHSkUh>sa8KMPV
BufUg7>NkT_Zkm*sANs!x(}NZ5EZeewU(OX;t@n}v>%YjZFdr;W%>?zaqRX7GW>&`e(>I4z$nSjiQQz9m`GVhH-GR^e9phQZ`SW#qMgQ2n*`N|>EgSec
$*wx6KgG7Ib3QJ)7f4a6>kaegXYI@pf2I!lcgbIdXIj~J*Khp1B_qCB+Vjo*@T@<-BR>=e2m9k`u)y~hx0f=&`O~F}QWB|4tAlNSL#wSu=ls~#&YZ8bU
Bjgmf@EPn>2I$o&S%k6&z%3Yuz&s~ML(pJ@Ggdwmf}C`l=zWthWh8JbN{A<d4v6{?#>gu|9)&kN?Yru(f_nUs1SeWlOCilwddL3{%)cJf0kw%zMm>a-E
c&!sdt9_V=U00{`#NwmR7BSRv<sTvz$`gofr2zzNulqCAzZ@rA)i60j>VrDdsaG`^9ziZ}~f-RFHSg(cf5;1?pGrQ#iEpc1}6o&+cEctpEJ}z1c(mIZ@
Z_U;1)^`HGT%YP>(^x<-B%gC+shR2_b>Uw--Zy}-|(n+>ekm9Miw{Pjj{9r4vu2R`y^EMKrc^O`85)ZMgX{y$4w%nw|VV!j~s#e!0?(jEP2s^}i@vtqL
-(BEpE4)^coAv)3OBLlu<qNs&|`0JfVDgJ)39bkW{u2jTdp}#Wp|7r4lP)cj}0DkwS*(RjQMQd`0l#EbA%r7c)bzpoyX*udI_59F*4^s~7Gpzzb%-4nH
FB;Tm%3_nFKj>_+pYwkQ5c%WRfL(CEMV0v~o`2cEYOON0`h@ebh=AV}n)w9&Hqh!8=ezQwq*T_rGDnmeUeU___3Cmz>z^!%Rwkni`QszCC^e~fb>JJ_o
7hn*{PJmVzw$5er;@1dG3wvpM5UFc;C{UFJIw|4XOZSH`n$4A{GlW552!z{W=#BJzeN0z>_J>$f3a`>^<VFEhf>_8js7@QF3t@3<*`8hlzPDv{a1QWRE
JWb2hML?x8V6Nqn!98*TDSqU$){QrMjL;jGs3*?1w|syBu);mi>lSHiLeH`JXqG68!#Rr(*xEX*TAQ)odH_{5k_4QdCNBH{gE0=MZ11Dw{R(TRDQ%O5i
w8J|D$$AjKtGiw075=HhX{{V`_^r4C;?&yU?`jDLqy4^l6x>Y_dk^^<}AS!4q9V^=*6h`+R79`;jd)^|+Qj~%%}d~-Ju>Mt?ZuzwJmyahhfnzXhR=7Wp
w9QbObiSYb?JzJb({(hLWD8>ERn0v%$`G4-8!%aY{w2S?9YD8P~pTg1SGU|u*74gN=)_2aYLcIlikhpY!&lk$B&-%Q{-Y3jQWVxbM!}MIyDt)iQ%0k<l
HTqAtH~+&|CCDF!_OK-GHw=yV-#~3>72M7T#K)UX$^Oo}_b3%LtC7DZk4u62Ir|(Sg`-Nb1pJ;pl)1mSZ=9G`E}jIb%IWk$E2-{%!2PtB<MT<zTAcCs`
zOQ4^Y?QZQkI%ubG~)DjC0iAuW?N)k@fz9`PBOh{FAR~i#4UjJKdC4;dOS!{qLC(;<sb_1?FF^{XNG0Us~9oz5Ll6`;#<n8Qf2|Cno9>%Ul9q^2>z@`X
iw(U^N`h-VXCuRBsYmWjs+IhnA2~Uy9=>s1X0I3HFQD?0aW^chy)UKL4yys-R3MbsxS8O2s$J3#2^!I8CviAJ+-2e3c~MwzxmK6_m;=4-eEw)*kPtGBc
g^QxiMHmyRdSh*s+v^UwBvrxf7mi~a9wa+HDZ7g?u;{H?6A2=moRxaWSQ6+LKmytp}t-)8+{f85&M@pJJsWk}IXPb*4^E*I|)&ew_aQOjL+*#8W#cUq+
wB1Zr1T)hkGue07zszfs(g&X+2HUIsnR&ajQZQY!?pT5DWE3I9XR+rbrK!2^Zrl{}IRX;Zozmp93Sz#N;6yINLbBFwa*=Eo8XQjx`N*qJ#OwE=S=4VDf
CO$3j2aqaN{A)~p&Z=VlFjy`ypB2qz#rS+%Fh9Pec|xnh2lo4cYR3uUQ*Zlc<+WQ?IR9p@<Nl<>nEQ1t?rm_tyzPnjt?xBo&`NME<+QRZfzKAc@v%|=%
<CFf1~XxtiErt3Ie*wTHSfpDE%Emk{T}ekYA*VaGMTDrhWdWoY*f@|zyB%r)3aH^{qV@~AO)s8&Ia&})_cME=+$gtf2uTA1pa{&PKmE+jln-~)!Vm^_&
RwNoWI{kE#_B~^Ox65kI-MG*ERYtUzw-qPXk{YqCOYfSl?m3Z99FuUsYGh56YHak5cxn5K_pZmav~rcTb;I*YiP1sgG~P`L|(UziVjyV-2Y>fBWG6t2L
R!N=SX&F0`_cyA{sgT^j&@DBj@;_j_7xIKSLqKG+{By+VhTl>Ys&J~}kIg!x-bv4KA|x}OW)e`S=!zx5xS?`n3*`gU_uPqcz)Q2&IJ$(-}$X2AWI`rcr
_Ak2YFewN*EKck#Bm|sfHd5``{e0#FY{3J|B75ZK{=ltcO%apQNMZoX+y(Q-dhLv?OKauw)`k(15$ypzn<1ymrs>1xsvW9)mXWFw(fb;R}0H67L&7B?c
&*1)n)V8)B^8T35%?|aY`T#ysRXa@xe2%b1iumdHKCKRm5c{Ll@+$2AQndqo=&wJIH^is4raACShm*g>^V>~uKLa;27#}PJ@8_2ac9<W${K6-GBT(i8&
c780R<qNGPX5k&wV_prn^=gS;!^Pach!bcj=|N&{j%l~=Ev#%V(6T|c$lBR+?_}KnRRHTs2@J#Ev3Nf9plf;+^BfJBOUnc$_SJi@qZ>7;#-Ot_&uS!9+
BTTR()EHbP^L*OvYPaKP{4Pw~PAmnzR1XlN0CHY6>ePM^$#HZ(fG80e<aY@e%c#I<yi0Qg`*oFM96n7wYHB+akWWm?oTG*5eK0Yky}{oG+M^ntS#?w2C
b|=--7VX~bs~1Nn{npMA*B@UAyLzo-kV8DE{+CgQKP{6^^i-~O2Vm-mBG<J#ek^P7&2n6LSo6>QM|SjL|Gj`{DZ<N5Vv%!ezx+>&47<;I3mQYQAhp>++
8sBhLX=AVwbmXV(&_k96A@AtbCNFj?$dWO`O8Ij*9;@3mL`EZvdt<Kjs)^}Bg^W!SI-(WxD+B)asZUlUrqYQ!*tYT)ZIrc;8%6Y&_RMGPi{ipLiXWakF
xlbv{IrlThVpSpkEy5M8rnfcnL#U?gAJc1+>=9p1cf=3Lv)ml}mv;#M<1c=N1@=#_X4QEA@?o(<evl#u`$t!Q5I-WS;)(p|7&fhf)lq``*LpjYQaVh5F
SgVG__$yFHr2^5=xk3Zq>A=-jrdWI=X>&-IuZF_l0$w>IX|>m-}fX+rLV6s_g6E6_zL3z{+4j2Ht{*$JNEJYz4r$DQ?=VVBL13*F+qKJ(n8|Dj4$V7pV
)@gnyRiKRg|ha@SBR59w3F}{(3$1Cz2D~M*m2u3iCO@`B6`=81;qox@X8wU0-hD{<LNA4}bYt+u?rw5*+pm+9Ghs&(l2Of10Mkd|Es&74d`41^YkYFUa
rGx*d!A17*tiy1$mNLea9bO{<UAHAVi9GT;+kv3jFFl+499#r;zDD)Gg|s>}KOXP@JKwMUy7@ptMO_gnFoXYAicoid|UnO6fptQWhI^Q{s1mzJpBCg)F
$xySSA^>a$aZ;y~d6W-%c6QAsjANc+v27WFzrritrSM|N7)z7CbL8{L*lbrJtui<{^t2{RU?62Ltw@3eFl?&8o>avIZSm2f+=C7&s?d>sNe&-iTX$>yK
r$^ksiQoH`*`KR-@cTrs+$@ow#0~ssN#uL>H|gL*E5pOJ1b#@<KL^&&SvExduqqA2znSyNX(cgV7|3sWYN7s_-j@;b_o}_nn4jmUZ$r@;o+;(F+z=o9Y
hN*+oOBz^FMiJk^Ra(fse<1s{Ht=%IG?PsUs8W<8SurP;-bDu-#3N$iK7MlrKD~3n)pCN1%5y?x4>@-J62e~#oAoP`x%7>_<gg>2mQTxXyY&DAFDtD|J
W^(GxwLqx`Xd0*{BavecUcFAGvgLm;F~6V}E0QItk8CeH#Fur$x8wjQL5{W&b|>jBCWNcnN)iY9f5jw`}$&{=fM9+%N7;;G0BsdCai?lw9&}jm?JmC%0
*cKfaD*>|gzCOa6y7aJI-VUkmfQ>i0h-ziN=pp&y`S9RvCYqV*tt<5!_)v?7vZ;^UNt`T@Ni@~5gztA<kO!HxW`-MM6cYqz`D-zrz&*A?-K2HgMkIG;}
4{pgSXwbSpkl4)D`d`^Dn{$M!p&)83Hm-c{GXAAC^oxY0vC%(%S>L;tL$sc<7*uM&89>WSGPzT`0YU1V^l$xB5v7fQ5r^@>5HuWhLxZ?ibnr%k>e!sQ~
Rw3GB0DSPvw`|7W@$$_4yli29n7VS8@nLi_4B#hvIru@Lb>0!*q&(-~=W4q?=9{V6Sy7)u78?`!@96`-7kZr+`6=5<x=;#pS!2FtSS|7|-e*WPTAIEF|
3jKMbMjZK(;WC2wd&)1RMXCi`Ahry3tI7oCh=K|Bj&g1HIF3x{qYO<sld9Q*gs5b?AL`-85ZJ;d3J#h6#5$TQA5qITiid*TXVip3|fqTx!$n8{D#Co{z
?T{;i!)~BEMl&BLAmWM<#wJnD+<hf2MoXA8EN!AtkMBX4F^F)=Ty;={+|P{|*)KtATOvaeicG2BqTd%z*xb;p@PEq@|{E|2z_$FWYmA@$qEXz(;DMwvG
9$t8btWBaQ<7)kIv5u*wPiDkHvpwH`mnPxG6U^|g5+{_dKn$d9Lz{4Kkx5Z{E`9#ATIb{x=Z$*p<+#!eIC`z;jAFG54B_J~iPj)VD`@^1Axf18|+`2DY
YOUL<_2NCO^{e$zN{i*?e`B!vc|5<5zM*PL@34DnV-?a^V&MZ6e-#?G{FV1i762I-f@(la=$rAYKiCPT7e+(?kNH9OX4L;<@R6FALrw8)$#iN&fus@op
7g(uG)lEXF`E5MG`OxRR4(C%JKEItK(<&v<BJLkoC-R$0w+DR{5pPZ68-fY(|BZ+$#P3cCd|W!ws{-}i=29L|zqM@>^8xXA(n`a>VgB{&AF>eNf2NF3-
-wS=E~$Uh!hR;0D1+6K__zBN_iz5_p?}fe8Ruj6>;e3>`f(y!{k7kWU$ch%53yTTu&Pk@ck-k3X^;Gr*GR>D(;gp)|L#}48}7$Ywt&CWJG~g+KRL%P;<
GwfQ-9=qLVuFl3h-C1S~(%D7Q43#_H*lND<nT8M1BfQb4+~%C+dZ`A3G2GO-qzl@}u8XmsUc<C}e(Ht@r33&9-6E%Bw|v0?`?<KYnyn<R7sba{uBVT+a
8(B-!Eqe9plChu&t<;P21c3Hdd3ZPKdi921{A8AqIN<U_`9w;D5l4f^%~_v?D)^U;rU?w5Nt=6ja1<$UHfx$lS{)cW#^R^b+&Pc^g0+~1!LfBQ$f27kE
{qi;s3<m?T8f_feHUaVh^6|Lysy+0{y1@m2@@B4e=Bks9}`15T6pCnD+H}V(v-@1eP!taCMFWF)B*S}OgtR{qN!KyScl|_Z~<$gXf&hNPmd}ZjCHTlCs
wTJnJ__QqIn}-$Wi_@<maKG>U3j5PpEdIW~)dRlcSKn;8f7b-@U#?Vw->(%%6aAr{xO<!*&4pEkt9BOD=km7g1M=_ur8<;ypWEawU01A+-TW;h|Hd}-e
=4PDj>yk9J>Q@|-#;*as+8)+`IweKe{7;%?pxHS{&WQX?XQ*SdB|T28~wdyo-LlARCR#gQ)*9!RffB}lmEKBH@qLCEBLpSdB|B`Tla@eeIFb7&6*bL5c
Ai|r3I;aZSz9?RvDAe2Kewtx(HAo#XX$=-*@qLI3LUIJEfK63izqiynheKe?j+_V?Q{lG5@Q)q@k3#mt_*(-|zu`MmXsVz;8@fcOCjWs<Ykn@cq1dj{J
4(t2*L`b*ZTjvZ*nD5}oG)`+Ie7;r&UDIjC^|>m~<2MkyaAtpKt)^0!b2CFUz)lTg1vS-ld}7vt-oL4D+v4(3Dd>u)~uX?x_i$aMsK(zI{vQGaR=@EaV
(n~-1N?)E3-AHRqC##f3B<_ne6Ulae)J0t(O>gJ67u4P^pDfZKy^MF$Bc1iscT^WIYChlL=!~8buVtyp_?wj*3Q&M1Ms7d`A{1HWY5r0>w@deL!8~@?o
+~o=V)6I0S|5eo?_+NqFu@1mbRIO@?^SOSazD^BqMEvB`Z9&RkY4;88hm>cI`Rs77Ait=`VaWMgSK|KqzI*`Rq$qhsepKIO{yPl^oNvfkANUA!)g!-IX
gT9w<d-q=saIMVY_x$wtNYJ|^JQln;{CP{>o@N2P6hrko%Y>^{MM`2rIpGW=fhHr7SCt<^>J`MG>Q5`o^)n?dpNDRUuk;a&xiIe{vbar+PRMUG<k6UYg
rlRSKV8~_^=4D{|{zii}*{~P(#G$p1($Yuis`F`u|`A{)C}gXYPO8@q+wXXZHBxzZ5q2UxzpKZ(iXi!~Nd-=x-`zG$>jB@6`nPTbDK)^dF}d=Qn!4p?=
I^zXbl;HD+h-_pJ}5;77*^t=<}k`aYv;%=wsZVtx^bab42NU7in#4=76NC;Bq?v(hpKK1}OAz<;dNI3d5Vr{uJ1?^YM=@5ES;fA%j}JLU_LCu2Tr%Hss
TUo;W)Ka^9e0{_(yHsI$9FDjuQqd5=oi&Hx+`TXns0QxP;LPW&xUeh`C84{cyp>$ST^oM2}{q3)}xRwUupZ*Sk|Co+G<X0za^lz$iU2Jhb_01(k{(L&U
9QosPL4Ri%I_87F`b2+Y|EV4w<mbvwztk@a&zl+U=Y56!vE`N?=AYu(DG^`9@m_QOCcR74H@TY|=np3S68j_PA~)!tbq)Ltq4ZqpKTO4*_`56^-*7%p?
E>*}reBHAX$_4n>ytC~4=?4C7sS7IHkf}Xc|d-nIlcg&E$U4V`h=RRV*Va_mP&lNFb=>sDVw@M{pnv&|7$|lKSx?cOu@gDW|JVo`LiZ(SUD^DHKcyQq<
hBsn_352MGSJ{lf<)|qCOpy|LSP35c9u4wR?Z~_b>4Ij%K~V?|-Rx?%%{YD9O*S{hH738Wgm;y6b2B`~6A=|7ltV;Af{{A`gha?EoJgT6R_wKlA}VSyh
5B`1_V98sf8h5%iUW^1ec!CU6GNoK}dN7V%$?9_G`jzPb_Lm)^(Jub7RfKQy^)xIgIH-7&31$bSutZbAHD=r+WUjRg3ql``wms>o{%4D@H?ocGVa6-VN
Cj?ka_^}o{+f8SRl>|fH`ZVi08_PpBI54#KLi2U+Ud&JKc1^6j}8XY;mOkc?f^=D@fd{5{<*3{41^lmZw&tMvoUpdan&(F&S{AV>gNYD?OG$!<k(t0r=
KY#tMX%&@^$sZdOJ;qOcwk7_0YO}t(R|)vD%DCwRUu>MR1o7vn_{6UspMUk$XwLfdSjHu->|=aBVFx|d$NNz>MSt4WL(WI@1NG1J7x1fwc!tpL`=x4`_
d}Wa;3uo|cSEbEpw0QTmbZ?mPpcQ_)Am84KJ0v3f<Ld8a!CBbRl)s8lhcCwrme>Y_$96Vp#H`pD4>6<^)}%5OXf);es|N3VO6cn7r+lm;#40|-!Ip#CH
0e1#K%+_-F?)*lN09auBHs3Kb89J(H`@Mb??FRosD9AK6CPIP~SiLtttNf@DS3f*V>#BU&p5y{4=fZ_0P28o*&8I&Rg7%Zl59b2UZF6om1C-Kan5Qv*n
{c_c@>V-DTjfT(Ql-k9hfK4fS{GOLmF*)J0+aqwhYPPYhlK@w>qT{c&hb!Wif0Y-Bm=^Rx&3g4DW4)EBOk2luzpECPPd7PB?@%bpe6`27AF^;@b<Y~nZ
U2J;g~QHnmTq`K`B=I2f^K>aMd&IR##DmvtM+@uovokET=KY0182l+t{$?MY!vyJ!|8pmsf`>omo1M#P)fgda;enfmhzUcXg4_bu!Hne8v1N954Ijt;f
m--|VMFajgT{#K(DT-)as1GC!iQf+HJ)B>yxj`Qzw8aqm#_95qWVDKU_nAM>g7v*I??S&t`$X9PTh7iWer~guQQwJ&kNrpB)K}(@=WPvr5=}b;{~t~xu
f+3TJ`D}=`&t6O^HMf%?(erRgH}eGQ?b8k_sAbeWv_$&xif@*mr$I){{Py>{js#m2Kd2hcB#P+O1H<lAir@$eT}KnC4MbD8cXt@Yw%A4-Ae!RW4O6tez
vI`S~+Da-k<#?#{E$iJL=b1^%eNJG#ZlMr>xHst*}<T6z4~*S_|r@%q8-(qc8PqZqWezc~wdJ)F)ZKnct#eM*i9M*r0!OG&5p+JU3IsH)G5B`y^4Ae@6
?<Umaza^ZuFIhWL_FGuXfM&bZ%}zOayA#3_b;->-f#FL?i6YfXHM^=P1Ps*d{9&o$i}^25JK#R<;$>;e7oQ0y0b>{o8<#6$ea!!GJ;yI<^ZfAeFH`dno
U{D|eaGV3QNI$-~#UR3-%nDy%mzF!c^7kocEI$=Jjy!O<0IiH)5`t;kJR+y_c_y6PGo&A48{O4<0W+mcRb6C(HU|NDdV`)7jL48vU9iRAFw_<;I&)3Lb
)?p2Nm|9L^SZO&sllYFFnb0cHNl+gK>dpJ>j|HBu|7&FsKSFyMkl&$coL`Ai0sRt5aSiOZ|A*ERt?DD0R%)iZMt+`s!S6TJ)e`f`&^*0hm6+yj2lyDF9
RBuWpBwXwEVaPT)_U6k;-9uTalc#ad(^)i>@4W#%)Bo4&mxv0;$Jr@^jluaa)9}oaGncTHEO*f_4R!HgZYn;vk&*HHwpcj<tA712d`FVi25Sx0Y8!&*X
wM``AM?D`Cl5)KNC~C&hUPAj=G~&{2lYLz#WPs^&y|Rit~Ffx8Mgj7Zdnzam;-3XI~}phoUcGe<O_f!a#j9n%KZU8^`Yr=Qm7i;v+s?>Z7Owo%yYAd&p
mk{xQHG)r>FqZ)Jl0o*`s|`l}+?;^%2KExDibWawXqej_r}fBhhOpnm)=!Cwd+U67yNdPCpC&>CAJKP_sL-#_YnCb)l_4fI`K(_un>e^kSY?stA48|v>
Kj2!jlxuv{OAJs|>{)460)OV}0dkgW$ZKy9jQ|i+n{}cRmSF;|#k4V~M11n2$e>${^ya(7%OOtgM`AaOj%82?C&zkxZ*Wm&0FIT~jb+lz0?@yZUuNC4;
+K#~A)qa&a>c46Jguat_wG)^6fC2PFEUlk1|4)_$@aLknhCZ(}jd~HDe|Sl-pVq#8;>VolWrq2tdXB;WR@XD^UoGA2ga4miGwA<J6i+J2pW2UCm``or3
iXi{UxPlk=)^VR^Lq>ZJ)vbb^fA)OEg`?iR}vHTW9330v6?Nakop?EhVxJR1%0m2U7U$;F2mTv{cu^|Rd$kaJ}Qr(zhx;3t+HQJ`wRY+kSg+HRHX-h32
8P;b<|H*w4i^%=M4O2WoB*a2TAV*^{a1N?4JX(Z`11etQJGW*Qo;iK1sDb;<p~L{Gq=Ce}AZta_S>ZV(h1U_5DTv6Iv^yCjKSP$e(!m;O9!ZGFu}4N9U
aUFZ}_1@l-2!Hv0b+^NSGrCZfK<CCEAduo~ziX{(I$ZS!JeIG;}w`mC0)))L;o=Ix08S1&Q~-O(KVwdGq!<mWV6t{dc!We)y}<Sm-N_ftS$=Xbv*;2)&
gL8kuo_JaAOuXdN{uZ3@{n4ib$<B0Q@Y~a5UOusetw{{&B{fRo87L0%62mL8b@!)<pdD-kQmlD5!z8FK_O!HUk2hU$h{nPQTx1j&T4p!-b?{rG!x3*a~
*uP}LK>s3wH|JB=DfCGkv0j4TnVNGQ{ts!Pt_S2d2H;0Zy0K3=U+x`%zt;R2^~v1ArG9kV0shEPBZvCRYEQbLzV{D4@w4ZiMSYFF%lbHeZEE66dgxDHT
GWugYNrqGmxC4f6REqH9I4;fg1(wi@`U}BSB}VkxZC*@pTF#5KUTS4mHhg)hWh+>l#hS<cVA<V&);sK{~;7vuzu5zJ?KM;-Nz}>AL(=ICz%!W)l`v868
7Kgpk)8w*>nE5uQ8u+RM(O?UmghZOQQE+i~GO0Q@_uPhv0vU&vtP{ebG1QZ{)0u3;CzJH|L{SI>7!ws5|x_57_`eLKGM18>CJn@%bOT#TDo0ykCMp<ka
#B`Ds$w!2hekrv9s6P2wwVvjO!RtQPQhlJbzLZ+_l3)V~T#=zss}*OLAg@6jelf3RGFpCUQyg8F2)P+|YoI!wv$++`copKpWpk#^fbKPEJW3i&tT0RAk
FHl6p`e~(|-&xqdY;o|vpXWSp@*Npn^W)JaSRpLGP>!CBdkUy;52hiuy#y<HA?*852{%<-;AMs^*?jt^_$(Q)oFitRkRU=adzd<!W<Tt$rPKy3`T2r6e
9Zn;}U-JolHlfCE=+jwl+MY5$o;T!ow!g&xdijy~c2UQ~k2cDd^W{ZO|D;Ye;C#I3lb`H)1L{{v4;B76%GLxwDKt{OLHyaCbLyiGXA=91x(ocWm@XRRA
Ej<dxc|O)pnt^40KRMT>t(?ovz%l_e=D&h|5cT$KJ=CJXhZ(0-7VRF3~k`sE8QBO(4QU()K7-m?m%B6wR<h%XOh+i`mKsI1%9aV=PLB6#G;)5-=cbxEq
-qHuhg%)1-^m$$v?~3&ndad_$5r$#`8U$z)!AbNzMJS)_By1+(bA(l0I4!AGJBOfbaeFH^3K2)^vyZBUK!k`h!ae_^#J%whQs|Xt6+jpk35H@K0hj0e@
4Zv!WpXq#^%XIau_Mx()L+-rw>}{|e6yd4Dpcg#Vm!&Vio{d`XADM0(G3>K{)=7Wp5t%=&kDPh8ZGX7jf{oxirIU((L!K>ZFm0)A&^s2lV*>y`@rK;?8
qe=WJ6zxhDdO|XAcwyK2ry|dmyKOx;up+EmSA3gfx*oIDi+{-jV#IMqXenaIM59rgS>-gSBd~gn^FDz|6YOsI1pS(8lLu2}5nB$aI?HyyjV}077Kls<N
&B&j=l=Ro@r3Lo;mUp9-w_^JTe7@Zk`c|PeYN*d0ImCYm-L9x_yejBFQ0>9bu|$+{zN-z6#9v5KO#RNPgZ)W0v6PhlRQ(6^ZH3g)kY6qDiutw})!h!_L
!4oM7wFC^Wc;*S8S#@2tlle627dn6pEN4*#n~@cV*c@3B&hF8b92D?tv;wPUgB~H>7Ug0TKKtoWq)Go5%ImA;Q+t-%SFh4l`)=_sJ|ZT?1BAIGe&({*(
dpk{GXP@w`<V?`rzp-`m5iJ@%@J9mxVI$Yku3Vxqo=}a_ZMz4fGGnaz%X|`CZ!7*Ab}iUS94H|FRX?0q?i`(0^_=QQ@EVix0rR8Nap{`k%l0UO$sx-vU
0;S3<Xg`d+*Fd+I~~>KeSC)0+DQdpWC-f4Zv&^ygK}06zX@Si3*`_XqlH6YbO^e%W4FoPYT{@IPE_+a>;L>Kf#ic@Ff4T=lR8KR2+dDfENV-gDz&{v-Q
{zkz$0q5c-4n?RpU-M(>t!&zjf+%MKD{l%u#&ke+2f5G$LXdC|fLWBO!OF2$_)R)E}*ARc&5BiJ!5*YPU*FikR{xtT;PZRqt`Kyh&adAElr-J@x!JGN(
vg}b`zvZESNGHuWCw^}QeT!dx5`sTp+2)$>?=ZK?|Ge9SKm5~z^WU$Z5I@mRV(6bb`y>5XzI8Uh&u@L`4+y>b^7F;IL;t$#DW<-~DF8lLH1nv3&-a~ei
7znz{DU+BeKhM=YL_bY347en9*PC^eUC>I|K7f?fqzaHGUjs=ZTuwu-|Ii9Ph516UmQ*Afqx)u-J|~0!^q(uBhJ)^4z$Dgi23dI4gF|e*+1(E^@VTnKN
0tKLw#Mfh*%%I9L`@wlVg7)^bYi^UdCWaeH5AeQ$tM_z)uDG`Hx>9osAIRe<jF|R92oel>Wg_?+xmg9?miN(|%W@esmTu{`g%h=zFDR=Zo_vhC|@9ROK
vze=H2op}zWa_2B+@b^w1&h*%^3X8%;T`23~^{kfNUUqinnohN_yt2y<0^w%0dza-7PL5cIzmw{iX>|sTH4Yym;AEmW7z)w-#g!ocrI>3BKEYkt{AFo|
3(0_H$@CQ=Wy9@k|P(};RSJMdkl9o_f;4lAPw#@xURc~C>-`!C~{o2j~^KTLM7vwj;4eWP>=VJcwd;OkA|JR{X03T^LH{y#20p|Cv>Wo+PAKn@`AEL1S
@FU+G_|e~4=<<Ab#?Zfa74;7OVIUq``ePLV^l1$>x47R_CyzPa|2Tb6KhHQrA0}1f<bwD-{lH(yQX0L1znCi<+&{>@0sEKT4EU|eoWj3WOP5{fH~spHo
{9W!w1#}X{(V9J$mq@alsO*Kf8ldBwwPafrJPVdy-$4&aq^dlFGc}<2;tpL@;i+_^gn!c5K-S?cD2~wimOC@zA#-=U$IU6eflw>zu^n*fWKck>8nQlbg
kcrZ)$f&ee21#6LbGD2mZ?yvW56&sro8K{A@i8h5FG-AM>F}r$_uyZ{c8muN`hZ=od}v8}yS?&Fd+MPt*09{1UrQ{-bS|@Shgf6Yxu+ULVQ7Y64}9`=L
D0-&s?;Vt;YIqCc}lakJ@fxJ_fk=l8S({z}}}&_5E|W_!W=yIsMLv{b8u{mSpF_~fU22Dy&-b2x8NpBSeR_rFRD`Ub98tbm`ArscFIe&9L)|4A8q(7#m
5X9|3w=r4NUABocg^}A5o7X5SG-G}}VPl5dSvWooy{l#rsLO)UMY2bfXy8ETR*V^epKTO;0bm(t7YD|2({f0lQquSpA@q@dD`;YhMenWoR^r3$qSUr>c
fV3Mye?=5;=ntk=@+AMKSjP09J0790U5W3M^P#7BKtEY%5BfV8(+>N$N@Oqc3)kp>gkr?>#~SR%ZS)tZOZ{y#`I}$F=bHY?rdmQ@#*DiW^2h8EbN@d7K
;KK!>PtlZ(M1`ef130#KNouc!uaRB2f$Y=-2ndDfnBQLe~C+GK;K<m2k38J+NUA^Xza}4Pp7TIKI%8Sy`+A`R!067;^Sfd{qm<H>UZf|y^HtrIbpvWid
jScVA#d}R*3S#`Os{)<^Ed<Rm`8%lL7q1@2KsF&+XVH_=iFngWo39@El_PvA!KH^lw|jKc(`!3i)|2qlEs2@|3{O3lwqZe4;iS^ygZ#Ab!9<^=sTOeUp
&?zL09v*T&YNKlM(_SHS<Y+BW_1#*3Qxg=>5uKe!Ej-B67_75cYh{DHoJs%(M3dg=8L{<`V<`3C=2xoi+$DlyQhZ}fZ`z<;ZqQJ?y`#fJ04_7(NLq3BQ
IhbPky`OV=t`=Y)W`ovcn-y`M+V%}<&#1C{<;FnA`2ja87ZR+!h{(=4p-YX(Lsaztz`pUwgzNvcHgFhyE74;>xaE|$}rFS#xvq_oG`tW?|0sm)jk|Xv9
=>q&(R}m)qJImb5^jD0V7X4j15%r<`cftAdYx2PURSA~x?~^pg*<wDI2kHg!@v>q4Z&~sV@l_4r-)?9ZH6%X&y5W3LNzk7Nt=PeTB6Yn7@!iLLPJZq7*
x>o<J&E`}w*>!eqHJ{o^H;rFQ2)2TfIiUg{){j`l-&M{{a+aT?MK980RFtXx^3ytR6u`tBF4Nw!n2NzMtmXgGpe#X!2dw_(uw^3qmok}UU|UZ&2p9r`Q
O1+&hh!myGehsi^BfDc`c~_oV_gKd+hjx_&R++|I<~@bIgB#_2HBHz}@YF^D$ec|CayC8{~iETAn$-m{Z@=7(Mv@<r@Cqt{Cp<FXVbU@wJcZg7uTy<@t
8v73N22FPitr&rf3Pm#vpUfA*u}0iUeI6W~W*v)hUDy`$k@ksoJo_$OOV{~Xa@`rM;_P8xuJ^sAq)h#$ZDnfiH}R`dC*tM_>KPyf>$^bns^sT~qO?*hN
1h-8&(h_4SB=f5(C-kJXKWB5N>>Mh3et;GCH|Mkxu`rn4SmEb>^T1W8jf6rn&hW?2dUr_%`itHco^H2ND``z?dA5ZRw9p*3E`h)p^I1Oy<_nc!2eZ=%t
0zc-f#f|z4zL{`8`UwX!>JK)+w}f`S&!|s)fPRgkwl(OFS;qN~KN{ROsGn4Oj{Z;*pZtRR{T}FF+~3_0`X8ZH8Ps>(&#7M`k~ZcWmNMOwU$xvP&>vI>C
ip9<)>!lp_3j_|dn(!9qJBYJ0ADVm?PG`huk38hXT5K@NB?X{E$}bI^oaV-nyu#KFAwGu>R)smgZ*K+IdT7?yd&&yta1ze8SU3T(Vx}D{=rbkBkI%ria
OM{LMck>%NKW<`isth{yf7T@H?)W<stRg%ua>RAHTqVH?&v>e^t`wC(f^&iv6$BEx}(%y-X=_zb-@MM_)UqCiM?575#Z@8UER>8ci`DPW8jpL;T71J@B
KI&II^Sp}fz3`X$>4{(eeSQeVw4wyZC2MG5~a5oEw$TApdcUtC<H2>LZzqBSM)!7c8um*$=NwhrgtFMGMZus>Rs)F*Je*gvM$r%U|jVTbz9{~a~Xr?pq
TLI2fm#f*P8{naFqSbID_&jWtd7bCsE=l8V@{4vFIBX{Xvn_swJ6>H`{_nT0^Iy<m_(kI#RME@rGLn__`{$!~eHszmxHT=n4<?!cEY1Qi--~W^Y-#byd
7wpF^)qC;&2jQIf!R@SIeN`^NA4umN;3p>PYYlv6s*8sF-&qR&+wcE9CqCZ3Ipi;`WbD6vaeiYzlWOvc{$^RLu~4506`wD)mL>NmZYT@#cOND0ucC~3K
ZkwnkA1}(o9Mq?{mb~DPjlw~_X_$6sZ#~uAE)DWx4`)k7Vzz<lFa|`t4Yzp-?wGfude*(AAg9OE%AwACm{bvr~l`t7ww1-H7e?B7#r%d_+}X}zZ^^AH&
)r7zrEvU=r6ZJ^3U}3fc)ai8~y~p{xCK%pD>3*;@3{^Is3=ey$Pw`J|jPTuM$73%-Y}|Nq!g;pLU<B5&cmE`u{1T+n+zlv|M98uvNJKSL5`A_iud-;xn
2a^+_g0xyO9`Q*pi{f;RObt#Cp9sD61cKE1~l@F#}ZK>tm=-@qUK>XQ%VKY_g%QePm^vL5*t=MC%I@J#&lR)K$$P}E68etx&RKz(lv4eD3ecFp;PJXs*
VJzshJ_k4Qj@20tm{35=FL43esh39KI_bu!D=GKBfraHdBe@+;qKJ|kpCGwlE=DU#kE1^sLUUW22zbgJ7`d*c|zTh7#tWPq>d~Fngzg*3hIp*(Tn|st}
*xA@WR{q9h{*|XWzQ1~S4p6_Cdz<gyy8iJy1FOdTb`t8qhopB2`Q23(w=VsekM0`hBN;!yA5w-g^y@5BJ(J&1pX)dIk0$x?wlkr=+@sz=|6TlI4fA(oW
z>&vKJb@NvL5wM%z3y&{+Smo%#YQ4(@>vdRubQ`c9SjVXI<<sEccU<zt>pZ7W(JSyN~$i(O*OrSwsAex*pMgz&GE-mlXS${#{9%`mnPoOc5VGX+!_a&o
n}OSG)oEQNmgq+%GL^;Fm1ZEb;k7eg1GheW)%tU+TL>f3s-+fd03#mb!?ax;i_N|7mRyU)B9(%KgpuPXD;isDb{C7MAEwQoDCQ;`z7(@NW&(_#l5tzfy
dM^Zn7lUlvNd>|*~so%Y#3A5-jCEG5vXZ=(l&)aR)?`Ka`#t|Z|1CQq67%iRP2<Eyha@LS<*oKW9%-+OR>IX8gs5%xi5eQA2ozq7>W1pT#8EFbhgyl>|
#`Y%L1_W$pa`a$1s1N~@qJ2o(X)>b}$e!M^KxF53D0seBb^K#~&b@Zjam+^tV^&~iPzIZlr;JZ|p{wTlC|4oq}=Gh(okLtGzf5T9FHmnc(%9{Em>lpm~
%KgxPL)gaICq7sKKCe=i-k$zStrqz!>IM2}!fCsRzv*n>1HV^&C_3i@%@+QIVkCU}+n(lq=5N;_ez+9_KcQ;1@&B>+CR?v6S(@Ox_*9-HkU&kYs)1qjJ
qVCct{kWZ2_)2mlq=u8bnpM||K3^|kuj*OiX6moANX+{HGtW+-FyxF-Ey^`lD_q0DE6^`tc^_mVuy<Q^DC|UkbZCue5a(PI`Bb-Y3oz;_ZnRy{|=G=>X
+YeK3c4apnucq!J7Q*&SOsbnRd5<9}kTc^uvn&1^GEw6C3qYuC5HK|0;2QB>$BX`Csezc01CiDc|rfQpywf9hRS<Kg^gZ>OJx|AbpES3pC_c#bDnf{}g
etApVZkkiYIR+&MUZ_9yUDTYo>K^J`c*i2qDYf!{B}^?Qr`H&vmJ=<#C){1bD%j`WQL75*Oq`}E=OY^mljL;Q{wj|TCp-IG6FAdgR|ZyrXE{8Oyei2SL
AUw+Z+_$K`M`(Ob-=-t{S@<ac7aASSEo(A}p&S^>h>f1Z~*)8SSqxq1(kZ^yCTnGriBlZYCVVA)M^<Djb?@0fACPBZ@)1WWSnEVKQ!mmp-zcyN*^og_m
VT=96TnYL<cIMOk^Ckj+7bv4U`oG^mxF`P$mKx+QsTa`iV1DL9U$gkMz-NEYe`AF6Bg`830~E44BYY@70)NG<=0fMkezBtY>uOE-H)lB`|2(57L!Vd8I
+OfIR!xrlJJ37e8<{)?KBBPmkovFc<!$2rTtf5@m}0HxxIZ(oR}j860lwej`SgnOYvIm;Z(-m12K+-^r~ZF&U&t%uZ^nB0M1LciL4Ue<55zIygB;8cT7
Pz;`PcE*v&kQDCL@3LPp>8V->+T(|0p(}p#NDorbYE>nvZDy8?0zPYRCuTmpc#WuR6-0fxZ{xJqPtOn@pik#MI>w{n5toW8zPG(>L*d#;t()gQGr4|4$
URF7;2G0qJkV#u4~{<=LV0wKxu`KlOPK{%_&zz~5x{9R26WEucT67K`y#r1|?0`W~&(Z^>U;x{Rp)NpF}RHb!00?~m0U&2M^h^lv1uDkwjB&QGKd-8MS
(VN~@6eFoO{e(^PJ2!2GN&ZRTrmv#oe&|rs!O!`Mf2Y<REd<n=e`C&o+LdvHieM@O4{=WYK{!ihruH+xn&+Fg)F%n7NCL0#SKYh(9|GeZQ<Y!tjCjI?n
vdTzbCxic_Wn9Me`H!Ij{XJ%A(2prJc|rObvkCl>95oXgdVaGQ=RXrK&^HVCUB~`o`c%RFFYc>feWuM7{o8NR@F0A}$&?9S)+?aTC0RM6{tcHh8ToVgB
>e+FT#>%Rc1!wU>cBDy-^YEzj|y%J{Z4jN4de&vAR+uqxFG*EWtSm-Tk0Sp|3m(qEy!OthJLo?wq=g`?K&cT1U8JppSRfPLiz}r@q|AUuP*R+viz}n!T
S%>9r)$k)+EB;ANdB)Cw(FQXlx*$|JsJ>?brV_hkp#`7ZLbTNt>|?*4KSylfLO8#r&@g!(@y3`0xaNvY}oq(kK3gN8;Zd^ZA_iZ%O*@=J87YPpL%w2<F
P<uc`*82<KllBz++z{|rc9;`LY|es{Y4runLa`DLpgUWEVNW``x#Pp)JB+kC4Y($Dgy4ftt_soUspa@{5UKHtxVxIWf_U&6xqko*Dq5_@3&wXZ3DSXD&
)A7{H15g)wOg7|ThC-q;_<kue~+>(B~eKAR2Ra+`=+`n!QeePBl1L6lvMj7}+%3uM0V{S5m{H3So9{6K?APIzz-<9z9VtUs>Uxd#oe~wHmg1-(cUULKI
`_qGdLT)PU5x>9Jpuc9ZC>%xofBf?w+sFH|`^SI&$N#yXeE)VYSAYENzlei>4#nYr{qO($Z~s``ZmakAA29rxAQt`m|50hy{qO%L#9I5`;Lm?NpZ|D1|
M7hO<N5rrem?)RvqBvFi$}%3*Ps8%PyMg|{rjJP{^PQGJa)J9{rms@w|{J!+aE7JZqMC6_pAE8`{y73^Uo{#|MaE5UjKjp(qCWmKYZ8!t}lHb!@jwlzR
%#Vm2<wT>*wN|I{U`1@t^YUTsFdTR1C)TXlESbfARILbL8f6*0iNGNk_H%JkFT976;dPJl$UFD&O_Ovb)|lxmu2;o@rdWt_c79_rle)cK%=Q{}=ym|Mm
S7$#~qATcJxymt50e<Xg<Y?XPld<}6Q&zdk=OUq@-Px|s&+2g+^DR+6&Q{`US)u^P0-lP${duh;*&KJ#y{>%k=&H$uS%kKV1;wuMp#{IAcK{<^+@>+}D
5efHP=+yCwL-}|>3j-F{e_|}P%^)KGPf8+E2_Wl1q-oO8a_s2fHI(}H*CQ<V*UjJX~Yrj}smgc|y_r*98HT6<XV>8{1n`iyj``tGFJP)IVwdm_(wYfCQ
*>!Vk?!n<y*3RYqJhUTcWu(`$GjjiW{lpgDZCU6aXOJtK_v2sxyYPSgJqkXhzeU0E^q+sk>wi3&$9GTuefxdnxQ@=J%+TCuJ(77cj@QxkqN}Oe&*e@z-
SwzFr2V^RTH;$)vqx}@E|ayX8GEDa6sP)Jqtm5#6x?06*)qRMvdFOd;@vq^`BB;1JEOf^&$?$T>1m<77fRMfe+BMyci%+IzdrBJzi)(xT-i}5=v>vNJh
~i?f#8O<k@4L!&7<dR{78+NH=OdJeTduJ-oGBlHz^AFymNMKJUJdyJ1q9T^4IlQ#-q}?$E{cNT?bKWwbo(EPtPifI`36fR^MNW{IS{IqlfakRd)E$AH0
2+v*>%pO=>TOZpg#+U2k`KGxMzO)C-k^ceJAOcpv`#{+*ue{QbUYVe^&5H&L-vHkDPM22*}p?;lb0uBIDxrwuR4wMzXcoF31b!KK3FhR=kk(hs(04Y%D
?sngNn)ss}~uHE(FQh5xcX|($5`E0T<Zw+z!PW3LG9@%;^w4>a*+%@$f9)}7mJF%@bc{MRsZKiTN>9uY0oZL3{X=H3!SX%S8RW*MTEcX6~-yaXVeK(Qm
xz;Ec{_Xke$Hq+f<2_f~c~ERUXK3f4qVdLy2G&6o+@Q2Wp2+hu@_Mo|v8Q)aRcsbbqMq2)n)}!KDHnyE2A#2*a(&0@Xsj)7g7s7%MgQ~t#&B}Ki4*G;2
P(_Ux7}7+9Zl@nX8ll9fAsnLdI?AUIz0AXaw7F_y|nl9_rYzPx}x-vd4BBA+p7~FJbhA2Yks<J(zel#J;5F-SB3wzer;Xc%G@?~YE&(<VP#cI$>-{`w`
i5gZRx3ht#5af&js_E4Q%CgDc8~NvdAm#|FQk{|Ks-i^JHAzcYmZH|K;b5{Qf_W=cV5LnUoyPkMBDNQ{f+f{L7!eiPE2c+1JhLkG~3?_<snafwbKY_Tp
-~-(3Ea`2FX9oUH%)Ck};w;}fTU`?I?Ir{SL;_&uw4-DS6V?6!Y?)?c6c_ngnN6Vm}zz?$haDhjkCNewWzB&*6r2dc0-dexA+bd|)%sMX0HpmM6ub%NJ
Dp^ngs^xK%IJjVP8D2v<kd_W1=D<i3&r=S9=qkR7{pp5=QR>*2nP5~u#oV|rs?)cMDD@Lj+SPdJe+QBGA9W^3GH5>T@DRbi;rWi$hoSLY7!@(S_Fs|nF
+ppE{2BU20A|60>e9mSxs+>xo5~%gHMypBX_n4q|m+FRA)9##*)z+5TXvMl_=8+UwQA5hX9@GI^c{hLaLMvA&M6#l6yct^gBS(yhim)XsU;oGxv}$)7;
R&e5;9iqe%lxqblwffdXBZW`Qyo$RI_qT^_010&Q5luduhn1b>45U6a~)ECN`Gqr>f*Z}53Oo$us2C<#u}hPdOHD?tZ?qt1+C=qdIqaJf3Psnsx7pKPE
rax9iuESisoqL`FrI^RNV%@FH)6U1C(37iLk;}ig)1jenutBn4muCcTLkMOzS|EH#wjxjO_}=C#v|QZb@oK_AyHTRMi;kUo$@#^?0WxS+Tb2*2n$XtYc
Uu`Jep^qwJF$l^7KpHw{pNz-$~EB{j+nt;EGLMXTSPo->k?d@4Fd8Q*1%QMMvCGu*%446Rg+tAheiW>1`uR9(bMk|Ngq3QzzeY-U&=OSfL46<h}&+<#q
nf?q437*>*s<7<%GHi{BbB&_aP0!B&dNX7N3v+Dw*^7*Wcf35B`P;K<gO8^CB$8?DD+O!N%wVdrR0n~Bi3KdxiKGGgW!CiljQ9)G3kkVkX!a!wJ9}l|!
%D5#dBYV#w72*&2G1kv(wsgn}S0XER^Sc5NpJwwZQSsgeL0L@kfL1$O9;=+7k{1nBU&T3OfMUsu&cXA4s42zQNf9Ex_QNSrZK6YqQ5VmI2<yXe!~nlPs
5C%Lz3k=S`7CC48Q=f0KSae0=5wN2x;jxkjyq6Um@Y{RwCZoW&6}u(J;XN_epVUcS6Q|bK&>+a?{A!>332_0`%MmuAE;ILA*<^;MtorJ#gwe-UO7gYxp
#c(h`$$oIS15vvq(t_e$Y7B|L>CyDcf)Mtr66?Yg~*{HfGV%{n21`Ci&|_jQDiyZ|*qX>Tf1VR@=Fc_501i23S8@zXDV^{QeZguk9#iB(+0S%_azkCgO
iNE+Iw3{4>ta+~0OHg5q~ES@A6C^DWK!7(``Dg%{4}Yd-^&!WB)DipwMm&xd;>!6GZ-`gasoNdoTgCl>&vah8IO`2I*U8dU{{3Zrz(b8~!t^k}Zw--Cs
YQ52uI8Ac)AWDBWQ*6veKF})^^$g0egAr-GSBH~wTkJ=2Q=GRCds7^hr-y{Wb!|yM=@rI;+V_zpK{PRTT|I#i%HRZd}8&K~sdd%?r_P2(ts_%;ru1{?a
DM`r>mw?)_dq!4YS~er8>3VxP0E(2{v<*Q~$5`LR=IBEzj+teJ_~*)61Sofz$1396KC8(}F}tULD!A!Z#rYSHjwCgzgiFMq+erpgjvEo;WA3_n2q=msl
sZ}2+#%H|Y3GN5_Y1qs!tawb9Z*Lve9j4KoMdEGnXeSY2c!S8@%$I|g{&}#PkMev)5~!G&hZ6OJN!ER0LtL(8@m6(B_*ojo#FnpuDwhN>gGx$B~uwG;+
x_NfQmBjyxrmX8DkAnoTfWK{4RvJCM%Zjha>(Nr-JgAsWh43{D1nm{=(0U0PAaYzkuq?wau}I{kQ*>8kfBoRC%6UHCQF<ODo3txYoT7pnMlS#`@ACZI1
YUU5XCwZ&w{TpxUM#<9w22+o1P9MXWEqP$I04PlEWz_@PC7V}UW9k<@FUkQ9Pk2*^*3)(-)N?d)=o_!IAuKefgtq4QO=MOcZcue%B<IrFV9G0Lo_Ijp=
GlQU5HwD(OXD(glgtI0*5prk<-Eb#rw!N(|*TfLO>kK_rdw&LPlRP3)qDj<F+%L(N#v$wy*`pXm@P>s;8BCOv|n^@RCy)=W=XHeO5#E1P#gA@sWjylTU
SJ!~3G*3oS+1m7j^V3om$p4B}TS7{KO?D#UztxOF?C<lTgH)Yz5o_dkyeKTZ?mQ<WJpb6j?~9DYb@2S8KJp)?uC6um=b)1!+`oO@t_bR}5^(*zh14)-Q
?Vo|quxpbRKwh`89~u_F()Zf^8hOi>+nfYKeUsSet$4Td@I6Y%?OGt*n5&<2sy6L6+(Ld)KVaYq;7^H&NuDVsbu9~`w^bsrGJFgrE)6fxc?hhCMa$6Is
!`0)~Fv8mT$@!P!u`R0p&OQI-Nf||3OlVtwC1O{4#d{_0%^wUo7S%sIMaPa!`?f&OTGbUnbsT#DBFCBgD7$rFxT8K#J$n`cr}8!?%15kRKe<Iiv#EOvq
8+-m7Mh__zzU?T?jsxY0tga(;=h%2v}ggH)Nh$}EB!UliOQ9s~-ccr87P$cnD;$%@ITXC#HSdE<O2Ud6-2{rjf<kP7m|`3(8dYdhs+^^%g*sB5JG<)^#
ogX<4&pB1Re{Vc`)wQoA8<lJ6npeh^ByH8d#$}+_Hquo-H!mS>3{-$R+1r+M~093d&WMPK<C(<5dC3|v3l7eqd5Bs~HT_APFN6Ckz5Za?gR=1*VBfctP
)*~rt#wh-Bi>zLUmO)mT`7<J`tV9HrP2Ic`K=n<(GEskA=g}MSwOChAqJrc;@&i80$cixSbb^{Ta~JjF^sO}{h3aXrvT$x|+TZO<hm^Q#jPUuA>aWKi=
?AKMs$hl2$_>?zwqV0*qgbvLj{JRc=VWzsmt5rUUg80&!_qWEe?Xa*A=Zbu?I4B1_K%G6*St)zzT9w&{*J080;E8^>`G8vN2_E|bwV*ke&*QW0{3Ulry
1hkT&W;6z{*vM>)&%7R3G*E)=;0?o0)_BlDX3bLCHosQHfX*VgHMj9)ij-6(AKSS-s!<WpEV<s@vaJB;{0J9qix9RRPpfJt&}hwbu6Jk<_l1K5+l~F0D
T|uV{Y_BpFl{{y8O(8r3yDAS;R2CBgdL$Rg$Ur_LZL<-Xh?zH}?ppE<w1ssGepL=*h}{QMy(l^o2lzI0Wm`ce!PK+QEFw^6^8>&f<4ic#<gYUZcN-+H3
rlGIeFqQ4b}s*n8@S~jR6YG9<ezg`_jxPMAEC8*O@RI&cu=_*70?KVUeW#_a4l~-+ZlB!ub#RKtk&5oej`l^;Ae|hRtKrvO9y#bZAUt1sNXDY@X@=yC!
!Agw}-Wkr{!9$p0e`s?&f5{oXXNZ4WOCu|RyZQl@*L^A!UyqRjt6^2$(D~wAZwa0si;EFisp<ltets#XxPJr3-s1ialL}BtE;bg<m%$xU{F?ICbo9@BY
ww}|HhSi7oZnm%(LW1PGbO2nxrqL(B9;~6pOuQ}&lVBWCS(<*zCqP8C#i+}%imt;e2VOvsA!`RQGvBpnPPpek0Sa{q11P9|6QXRQ2)w;RNyyY3};w>-m
tB4e}_?u{(v(7?q=ktnveC%RUh{+vJZfIenZJqAgFRK;CyS`VnF*pU1?->Vpa+EujhUi$Ul}7)VChL*tma^GC5j!{)v=PeU`W?s0Q|Q5Tn0+RF|M)s!p
rn`wbq&pjzB|*%t9<Cu9Fwe0doEDMj#I%A*HKi46QB;-4pO0>nQaDU=`2Z<<EWSD52`if0{BmFnew_S4_gUk|e4Fxix>k`4QV=dV3SHlCl^)MN$i4iiX
Wn68-M`*k*f)Uq<ER7h323)RN@EL&?$Qg#mV_k!8Fi~P5pmmK@AGDXyfdNIyava&A$wN_?tm8gJSP4)AnP?jY1a>DwLg3}99rtDUBpbGK8&R|u?<7`G$
k!-mls|y9^e;aJ>)c<k9qL2L3<1^$}>P)8ot7ig=>nO7=_2=0&@o|3)HGd)h9-LC-M_M?^0F`~mmla8Y4rY*AvWEVGs5op3D{rM&C9wL?;x@qZb>w=1_
2*AJ<OjZ#Q+^zc8yWY{8mfTGYU|ws&*xLwpsFat8;8`dKbk|zrI?@NGf}Pi8~sl&A5eTA)QU$|koPyFDvebZ;`2vOF+zQmUPM4y{esi$vp|Lv2V+?>!1
G&(6#w#@RbhSWyAP!Bd6}fB?|S1ctfIdEfX+YtG>kz7m|RPe3JRY%UzmP>#kl{mGPwfEulp6KT1<R)e@Y?p!V(LzLg>8LyZ1ByP-^u5ideqDYD7I)6+Y
h%_LLv3{08S6j|2@+aQm~M_;HYR>aSe8*Q)n(KAQ&BcbCPMsPy+c@@L6Z?F3YgS^Y~jaE}7=OY?;I#hEy<G2c)RA5K)Mv6RyJR(C|T@YyZL^*s#gAI4@
){k!oM^BJb_GsWj+bHRLw85_*snCkXCs$bO_QW~nEd`JrIm}exlUlv4lUv%n;@{@@Af8XF=q5cqO)W6n7*BtrHZ0<9hf64SnQaVusE7oFh^Qpg|Uk|Vf
F_;`-eTbVD^|dmNkbg_|ICQc9PK8ER3jPf1+cIBsi|Wr|sbPIrH_Xp+ZFifK)K9S_srTLS>HXAq!P1JyWOWXyY)x$?oFB}WjTrf7Cr>2gZ`qvY3+gK*D
b#)?rntXr3;j!`9tJU<|9DtziE6Pppg*HOf*Gzaid#sX^G}ZTTj<+&fc(x;I+v($`4LhEc700GKO7YG3H@6$nj0iF_a3W1^~c7sIn@v2Bh?=@qxpc7-(
khT@^OOxm%=A8_3uVai}>!YHIjnNJLGpoZ?udtUwB9#yw0s%g8cs#N05qEUk~g*rY2!dQmAa|lN8+!^+98;3VQxWbAtYcdNa{qlFYiFV*S<YswS&H1}X
j4E)~pYnf<V1qH4rC>SxD{BlKV9GhHXC{UNA4lKEWF`Cg4dmC%%UrXs(ww)0=BY}P>Pm2G0oXIpbKrTNk7p)-2j7=X&gUfvw>C7V>Rno-`<68Q-~wK?V
g*Kz+<{7BU>J|n5OM}qVBcvc`K!2ALA*Z<IELVdBZZL;zl%K}NcTc3>T7bY&S{%?UMkreZQtdw09^LI}<j8aJPv*jp4e3?p@lJf7Zj{XI|3K8;u?RBB~
>UxLsxl!_EjP=pm<d9nDYK8i?QCFJ`&+mP}`D8GDOd*wG$roBb*SiM%0C!rPU#+_SouBojW=!?N3i+oMe5N+?i_vrgstaqDnBNp^5shvVSTX4DS!y<_i
0WfnJ@;pS&5t%oY1&8RF9m-uk-xB9s$nI^+eJxM6{YY0T0KsQsyzwcm>;NDIl%e4m<zCCQgZoO^nUsus_&50$j&3HoqeOVB=uZccz(ANtMIyL=p?0mtu
5r|`cU7YemK?wtn}E?OfcUIk~+ir-Ia6HKi{*CtW<}S5>l^<wgG;_(re6L6}G<U$nVu=Me|c_yvmT@doyW>_iwrk{V_{OsDF73G|b19U5Nc(1kag=_aB
B9^;aY@1O7o-#14M{E^A3j;VK>=^{Pqb0{LlmNqfjo$796*#=Z>_!iNkmWF;#;1<W^t)h<DQL3_85l2nXR#QfOtP2}f=sB6e?_`}BhKKDA$NB(f1RDI<
4TBZG36%1*9S#t$e-^#nu5x<>bl#tZ17=fzC`+AM|uNOu_Rse%n`R9C>vF)4YkCtImeVkk}^oQAItKxj}GsPw=o&EHP`?E1={kZ(TME?Devkm%l!7#!7
*NW#H_y@ISOQNzVh_9BGyENb51QF$j`dOs@tO@)GD;^txq+&lc`d3Uj>zKbVYig&MZ)DCJQdpi^t2lql5&C!E^|yzWQ*Mk7G~aIT!}HJmQ8u&aK<mRyK
{ZQ~j-&$bOU#EP^(s;R>AkT2nbJS#Sl{fGQ~$eFC7N%>6ZGdIJ7TE6i`!+ZkyPG+;&0HJORTSSBD_!^xq}Q+O^z|ku)pP<Xk&i~pB7fC%Ej{V`GPCMic
{%^$d3x8XVLk^3z_n#sf+oTWOfzxH=9FAQZ9$j2U57~zMdhzid_dO1=cnRS#_@m*q=;~y8!t^e;p$~XVNUh`Fnn6w7x{OLj7fw-3s}KKb|t2&)*e*{F8
tBH2>d?A*Ji6qm=Lk)^MAX)m4f4x~BHij^^u=DEN@ojz1?U_@M|X1-qT4xWAvWME$Mkmk9j@{nG_l|LnFsVEv{{Kz<sSY>xh+(!?aiA6zS<lArdJpPp6
U#QjfR0_N+Uc%<{$8KiTPDp_V^^`$>E<X=uJt`Yz8L?f%z+Y<PNLRoA{Dmh$Hf66<j9`0{%Dx9!?I#Gudg`c!Oo}YWRO|0Kj4g5!8ZbvJ`Cw((@sJ~EQ
KEPBXvatS~c+=tjPDkkPHKyPqe`Rq#O{xEPtr1_WeCpu(+z|DZ$90bLDKhS2LQ=`2j;P$uO@P&+V|1u5+3mw%#mvHm|1;kyjB5||S>dgN&7b*|$L3On_
!??aLQ;9xI-&SAM}8U^W*p-6(X)~8`Acmu`+fc)=4<o$BSL;W|3l64=lNf?1m{n_lnv~!`8Xx1&QX?=lxXc+=&x40<V03$wnFpYgK!`z!i$oVmB7`+^E
K}o@KefhmSO+cVoCVV!Bm0Of+B~QKU?-|5aE2N%^Fe^%BKUBws9sK)c?i$jQO3TtS7ktlG^rEoWI`!9sMU3yib^a8nr<4&*z|o)taIY6Pka#mo&e)4}F
>+j7!Y-qEPZNKPrYZ)F**54uL<DoFqj5p{S`p%J^$55Y_n}V7||u8-c8<Zd;wC-foGH_-`y8klOqv6&3n7?vlIMzqh!WqCd2G(R|ovKFzPM()|v6l*DI
{>d|JYf%;b;J}}>9honP)H+%#huK(m;V&vEMQYWdt9;5lpVK9MJ7ys0o>ZgC<mU>E3Y+g-Pha(I97l~OB`mf(Z75D{>d(#9`9?Cs1@%tC!l%(7ibKnCa
uglP1Et-vp{7}gZ#Lw2<>ml~H@<4ycU^kBbY3@|EkNRk6U0_A^O-n@FAD+?ti}ga=!uL-Wu=<o#XZt{Z_IQ}8)c+HY$ZwRx+{XSMbP}Yd6tlqj(HgNHV
Sm_zy1@Bu<QeJ*=PgkEsZFyG@z<N9e^)4PkIvtD@4?VN3c?KiW5*19)Gvi>Q+=h_z_)#i?gaQyCV#I9*C(7R;CuaVu1ovxXy<r77ZLs8+~L_A@#nr@5`
L*pXULCP_oDvGutERrdn+#q@D+aXaS*?obtU2Y2H(6MQiE@qq~05*kX3uH!ueWQlU+*j`JGb#E`4HuMBd`CAS;23_rmr2D-L`K>rM*dpBczY<iBYMd`l
5n4f-#Ie%R7{BriWC^{du|UmI?6veKK^74Qk+_%kD`n_f-%Z85<5V_y26krm&~BdNjgrjXQsu}6QXSWZe6@l$vJA7wemobb&?5|fl=@qAPNtxBkVcQ)v
c1giYdD8KFZW8@D~m)AI7p0bMhn1AY1{cTj4PWi_*MSoY3ZZyAh`Ih##nj$~5Oi?qD-&nKifcrBUcbNY$M~<+*FMAnQ4Q$a349agL!dJ}YJLYe^j8i<{
&{zWBP!u8F|NYvJg89300zQBhyOj*7V0IkD$ghIskn*$L8u=SnH}{OB`0NKgze^TJsQ<^SIr{tNDVSq_8Qr<}bAGFar^2e)oYf@7`Kp1x*3|ro{-vcHA
3pB?T<n0aP<OV9^`qJ+hWNQsEJ$(laSE%@RvQi(`m?XK1}jdbd}BTvIqih3;BG>#k=5v}I??|3EtRaIx)|Rt97w9ob>|u3zk=Gu`(=glBQ5e$+`p7hdN
lt%C6EHQUS$mWb@BY|-*4K(oSt7dBdLr#;-8~N(E<GnCmdluRa}KBN%d9we$e}w|0NyOuLl|Y21D^48upLfoh_1zpRtCl&UKxv5)2#oKW4wH3F-%D0eo
T3_l1Y^{d;~Rf8u^0@wM=}md<a*Q!w9C4yp<%d3%~Cxc;R!8Dl<qC{vQ!ZuH4mf)vpGgZ{_DObLH8&=!cVx!b|2Tj`pDtZeiR@fV&_xx)47j}-F(qg#Z
iFZ*+wq$(vV3y42+3vhqU?FIc8zL{%~g3&*Pjq|zv{ulX6q;t%V)!Pa4r6Or<;LDlbRdl|7^abuuG!+paxVqJV|1&S67y4JyRJKS8&j<dQX>*lPd=-{t
#bTxdlA0e42w!BBOR_3R;*{{wyEpo?Y;@EhmBXiMN>;Iww?KZoANQg^>u-&pLg1GRjd#djStt2(vMSyZenx2@)L#)!wL|=$laBnweq0FOI#LzH52e$Ak
I&W5c!B=cB%1<%tJ>=s;p_7~;eU<81^8Vyt&Yfl%qF4vsJF-dW=ia!zW!dJoZ$TW>`F*gD*+cs3Uz#?-}mm{8^q^qq%|b97!&{IJ};(Z1$3!MsxLUtkb
ggY!uRk;Rg={8JhAco+;o|v{uksA@L$0|rT91qk-u5$)ez}?*#(pz+$Q%c<|k~3{;{NOTf#3Sykyir?4$n`xt~4q&theiu(DCb(E#{LKMKH)_#;E~D8B
fd_yw`-qJF!-ZOku~t{nj1WXoxc{?{dqfuH5072>yLo989s_vM-8_<Xj}A%$n&dcc<y$!@d7{*9M3|5sD8B4yj+PF6Y770thbt3&;f#qMIzeAU4BH_9r
RA-{XyYnm_5UM1E~Q2Pw=?~&LfRoNOD^|zLLith_;34Av@uiuc;vhV2sDaF8uAT_2aL(J!kaB33%v0WA<1+1sw$F&}Fz#k}_op(q7pubLlU-QTP1?nex
ai8G)HeSdNTYGpWeAmp#1?n#^VZ|xg;*t70Gxsv5{#7NC6y4xM=l`KuqJPF_`i$_!HSV9n)`~E|{ye=zva0tN3#`wTVpIQM_P~6g;q!Nl{_)PJ$qMT2)
BIV9_7UFiTl#{e${ij3SwogmJilr=9KU|zlXy{q?+x4+@?Vy0z|Z>DM~?{c-@7k~UlNoO;YSLsCMmSfOULuujgg;nW%2=jUDBsL3;B&|%L(y+MmQfMHy
=cZU*li`DMpqJDZkN^1@$j_J!?SulZ*L!;meNz{L9589g&oki2iS`OeUDW6h3?Sn4kH(3i+d*_H3Mg$94*QvwAt#kW$xlWrhB;y6i}*%T3W=D9rVi`nU
13Bz!Vs9q`BIL-G)xq*Xdbe`4VXgl{@2gr8YQjPO;9LdEsl!%L3-Q&h=wNTDCC&l~xXvO|7WES3@KM;7-nf0B4sd5B+eCPK<kecvHfW`(jCA^&*{CQro
wb|m2b^5HGVd_-w;l2W||;2&DX`IwWHxB&bZ=kEdH4`X34$L|}ub%683-hrRh>X}XW!0?%W@cd_|4Dn6h5dW`u_F{#k+%@oX3Vt?d{@JsEkF(S!CVZy<
*inCca@QgC%9<GXu_)}_=zLqHunOaBe<^T(m13M?eMw3o;Q6a=4E{t=Rw_wFwk7p1oyGf(^LHX!SiiwY2LFj&W#Ic;t?$tD|14_EpV?uD^N-oLDLo%^U
_F2N$qDLb-){n}4|$TI{^99eBz&w<#o(8!jdVu;#xE7*XKdE^#7{bH2!H>);(V3dw?X*n{bT+5Gk!SAN&<ea(d}D?{LCw0Rq~CGkqW6wetbuWA0r9;K!
ayb75NowA2H#F+~!VFxKs3p8hftWs9)`(xFUZ|r5aYTS~DR2HD6p{#lb)G1J*CwO$c9Eep2*rdCTbj=zGb<`LGHozJBv>^sgH?mWV&_k?-i=D(Y3I`rl
1F+~2ISsJ@$jmm2QB;3ep9dL!0h{p`*a&8N;5@Dar$XMMz{WPtuv5v(JF_!mnJ`3FB=E1F+;9!cTGgB1CdDvZD{XRfGFe!ElrBVHGYACa5(hxqB?Mn->
K8BbGKk(;$k^WB$$`p05Z4e={idTN6F=D1hL%Bov@sDHm|Ev%1VsT2QAanN6|!d^e4{?3c=-~8eO|Bzc#Bggq^NK3Nf8Qx2r9~RFj|CIbG^^ZTHPF7tW
qyD_OuGUl^TyZ`~e7te7{|3h9iu_!gW)vR<6Znbm>eCd&x3K@A{HM1d{8Tjrzun{KMMnAC+M@XEZE?OiYBy^M|I-hsznShWvI5x!=+8(_rT_AWq$%PHS
5?FZiJu<~^~bX-ssA?}fd4C5_7nKGV)6Z7$d6}F)USoR+>+J#OVH83=W&7lZ{uX^6zl8w2ESEfn+e_@`5%@b|Enf#fY&Ge3{uaUQO&VGgF{}D6`oX4eY
PJ^emdI#pKtKBr%Q;Bqp6Sc^HBPn_{B^hsd69uiEn<Oi6rG}_=Jz}`y-D2(=r>*fB3;{yGUSF8qU3tq%c<+@sD|Z!2Hfmni%oh^?aA4utVU3^FTU@pC7
BQRmUo<Pe$=sa?X*5{hP=W7wa?C6YvxD*W5>a8O-VW*+B=ts8v?z|9scq%ct}2aRGlL4;v+-`gjq8zr?nw2>dA<og?Ho!J_RDU&;-gAI^Ldpub>xTUeb
d?^wZnQE`^EKIb{`Glr^Y75GVkR07{u9OKR)e5zYRiknU3U#t6Vi~a(i6-S(ZPWT{v(;<0~RCTYV`JfS9s6OmXrv>Vpg7ERJJ~*hzZ<Ol>{UPR8m_HS^
alrh$7<7$|{Ja<<|0sB{^%4ISKPD;qZuI)WH(N>*(R}Oro~Gz8Eo<=O3SVr9-*P-ocVv|~CVskiaKYbUdLLFph8oo9U$nM=4zPaLszUkz+U_&Le8uMx;
+ws+h@Y$sJLKQ0FHwDQ4lab>X-67e-|6n5f6bO1_<3qOtHEzkvLW%CEbqa|>MMs7b`w6e5cen4!CwjZSVezU`X+CrPjR{42Z%pCzXbl)KF=xsS&xkPpU
=5K{jc^zR#>+EIN*G21+t1_=}gDx%cc;}`4(e-(wf=A!urto1NsqsdP4maY0?Y$7xr!>SgkR8Mf?|UDiJ=veaJK)-~shFY`;hM_pz?1KYmV8-!pZy#`#
`YYZ38NooMKfx9Z~r{wg~^m(-uB9_UXt!Ldj94BM0oI=|kSFX#4nNBGTN&vpqPW{8;I`Jp!XbAH6x@hE_Qte#xpb6WM;AwCxubs}Q@?85~8Q|I=k=YMC
Dl<;9Eovg-1*`xYQeh_{@kUGp~+4D{D@x8Q8=+71-^rs@ni;2JB^diFl4@V!ex*ZP^<ag0oB7BQI2EJdi58!X8-?P4?{@gx6{Fk)X$S11|74<J?FWVq|
lJ%neH48ebpFRTm7mPnkSlJfa7y1Jl+h!ls$IhyReob-aF$cbMtchd=yjD}h&&%Gt{hTlA#)s7w(;JWQslvsh_^U6#53_>ZD#d(nbMqj@u1*CF@y%A&2
3c8%=&$^N4#obFRJ$Pl@cV=Qb--Wj4g3y&oKwUfZ8{}<?CVVPG4p+)`Dtx}pY8CeL;4fnvWE0MMrwxsy|QuMz+b3UM*Q!GlY`&GB}wyW{#c;CC?=V|Ap
M68^=E8<O!Iek0>8pi&ENt4s;5<m4~+FCvXXnH;7?gf`Jntc-g#sN;dUJJQ+u)ZP#>B?NB#fT8s~qch%#BxkJb^*w>63IleXXkf6UtF7WpG916c7%=0a
JJeo7~kl|XmQ$cpQ<i;2Hw)hgoS(g!}Hb-(XM|62G=W2%oV^xq487!tnay>6#?{?BfP`o#_;s=v=K=nn)+;y}NEvB!+~hh`;{eotTd0Kcgz8(QD<TSr#
8ll6z{4<<}+Km3KWUR}{2;s)YZ<d2q^KeOfv{%N3E3G&avZH9#ZDHIJ>KwK6GA7r#C&7b-6ksv=Wm;n7QQ<{-}!Caow{P9v!f6=*LslSpv&qL_H7;J|8
%q?2f_e=^%e@3lmDdH<jxrg<so%{oyKW8-m<IgGS3;5g4K>y2sBYs&ysM7p>J;!|Nj|(gtynivI{?{;Rpf99~gE!_g!KEdA4_1PIrhUI41Aj(6XsB=5S
x|racZ|hz)Mw0l4+G>sMk>kZZw&UpheS?rPSKz4T|3M-l|u+Cc*$6tIPituH);Lz^SR=>&_|QPloS3kpUE*<-EsW>!WE7Q^26y+i3#5@ih-Z^7rO-Ud%
kK(zig)HRDX35>QCm}N`v?@1@f=f9eTtMv+fb*Uu;G3DK|>yQvR3AWW^B08TxztSo_F-Ds{QQ{#u?nSxL!9iXZ(?BO-pq73MnyH)pv1;t|;%>Vub^0bg
r|wfKXtE{abH{WxxJ65u2BYz=&QF|1n!>(`KgpJ_FFpAvrmePLuJQFqXn3)NkW*PXZ>VgFoZ^uKdfoiU#)DnTaxf;OJv``!Ek{2nV!UBmtDokj3lJ!TN
TJPWcK`9bNZWaT|AG~`Di%YdKfb%6O!;YMd2{hh8xePXE1`Urf1R_;vn$CQ~sR!g14(I4O^pZFzZzmoC$(>?fEQh0C(Kb&PH@gKt%M}8exBa8AcN!g+Q
dJiZ+4eXlc7lx8Kcs{;`{!9~IW6~c}la9{MjX#4vPH=f?Sbtl|M}EoPa}`z)`Xkm5zoc~mD_k}$a6UKYAIS{#2hTp{XR3LgVSn+;a&Z5y%%c2iFeLpWC
EH}kFH%J({XBCFeV-ywh5^>s*lLc*Pxayieuca8(LXFUlaBb|caHP3<s<0teDnAFL&N?xQ{=x)ogQhv<=nu}(wJ@%en-7Fgzw6AAMue@4){9-8%ZJQBP
yE*)^EJS>yo|tQ2*xGLI2L+lN|WF!jlY|Z#kP9R&MOWF@KJ<@ILs#PZc}g#{J{b7Wm5C-~-}U9-B*u{(7coWYse~I>^7O4?}(Mtxus3WjW)N=I=9)@Lk
F`e53!R?#+zwy_W~=4{@tw|LR_<<NM1*aF8Fb44wKrg&mL;=3Gl~f6ppeeSGVyko2*f4)_vYypUhCylybxVrJ|ie^aXt@s+vSoAd`KZ5(2L6*#p(R;eZ
N-|U-6{QB`IMt!KiIr8sfo?c*8!`91`thTFbO!)Bx`aMiptbm`+!@!u4zNXd6h(Fsm@niJfmE!L;%ublUbuRSnB2Cc2e`K4>!y+rYw#NAr+Hbl)5*K}}
zu=7iX>K}-MOH1gNcu404*73mJmMMQ8*T6}Ew<i*9}{_#9n}w`1p0K2dOAX%Am=07K>jelL4U?$i~K|Ut|+AV-t9Kvw<w-lp}(!{`*c1APlc0ykPm&O+
;dIve~ZssIph48mnT>`d&?p5=Xxtvl2v;Uupj=VzmHtX&+3ZipW%7#5&wyiKGk<cJdwW|1JXBjPRkJe#d8XM8H?AKH~7=xYDfIto32oN5@YbE8c+D-Sl
^AS1E0!n55m`Kw-oa`wqQjc>u(}MUsF<FSJLOG7D`F_SxXN5mLj}RpBE;-5Pr)w4Ah_D3-voM#I<xmf6GkYWL0*{6ZE&e7y7%7`kq4nMsl<f_|r_VsyA
7M-N0X9cIbIz1!+#efBR;Sh_5W{2E>2%%oP1Wwj9)mPipEBKY5r=&eZ>Yr?AQmtrg*?AIsnKiCw{u%Y*7|qrMA$3;l6*vjM&#cd{7zvfuoxL;a}q#|83
t=baLNHmxqC53$d)=+{bj0sM2aFM4=B{RymgBhMTYKjdYh|IO5`Rs-MTo?V};FcY2X3+Y;-{%6;Q`mg6`s-Ql<=OXlRjZ0^fmEcV3u)mHX=|gItO@#c#
%VM9_X9av;VftB$^`}fS!hg>fgg-R*GU=C$K3RhN?keaspE;x+t*;lJf57t>>F?-o$HMcAADNH!Q?776Nvi75{$KW%&`(grIq45M3o#@7qnqssAJo;vk
KX;}f2*+%D^11&9sNOeE~)>Jye-madF}E2%x8TK{h!ICBrDrZ^#=Z5Jw=4i8kp#ReGmN*{AH%je42l-<#dJn6FyMi=hkop{e$9qzQC$mopBNPWKT0Q>d
)+_gg>ihzxto|#>4BDiTOO^k1E3aFbH<gS1DfNw!r!6{Njtlv6ABTZ!Ou8RoD~y0FAL?KIR*%0{sh54X&7vH6~9;Ked@pfFD-$De<G(N|gSr&lQ#}ZS>
z2eXJ9{=CvYzVllAD%Fc;I4bOMxgMVN6FD1qPi(d)p_q-L_|CN=VN#C~ANdL&~66}wWBhh@Lvwrah_GU@_^Qg>`Um5}Ot5zM42Y>c2)S|fSG1jMcJfOa
|x21;oKl)s#eh}N^j`Z&~0qHX-586N5nNIrF70y4Ukj#eoi>?iQ3(4D#i62|b_7eF+^8!9uGFO&|^><0C4*j8}dqRK8eF>!hlRhod7fl}@>|aL$eoHM@
o0jkcS)PHP@_oNY`h9Pa`1?wQ`AX#6pH%;!CMD?)H6zwSzk-Rg^)J7G`ty1EA%6bkP52#Y5HrGuH5HyeH`xsF(-plI=lkMVla(tw)9d;6^)p}pCjA3}t
j?8??$32W`q%1W$H9+O&5Zc}sgb4VU*u2d^F_hOA^z99O@R+mSIQgnfxw><za$Yl!e?D`+#iXbKcp`<t}@K`c(t!dAEGD46hF2b(ihMk#J}|&oA_<1kN
F)}?GF4n=H58^Q-yi5>3j>;=&u$*<kS3en{L3L<c^jSzieyJe8}ApzgJa!^fxR`T2p^f6WbR3vp7G3UmR?@kn~TL3C?%*N&G;|Dh7n#wcE_X{_fY%7i$
e=hy139@8F*WYCIRIJ`pFx@6j(M;m6bu_)V67yDbPmtJy2$Cm)F;Keui>(ocA9J6H*`X^8p1<RqGf{QW8AWaU|>3hE2RIA%Eih0~JyllKDnVae)tKI-p
jVL?BH@lGRreeVMNz_-B1`Dm%j6VBI`Z{KtLzU)r<HH*KeCgNkcBz$u`?7&}Emrs@OVS-Nj6QXn>{q*%W=OKK6LHgkjV?+8Oc1!qVf3IS`$X-6~59159
A}h{WLi#&{JLW%3xl9L`U-MxQBmWG0Rf7C$mN4Lp?aMGF{O|?(hmLZj`DMZHw;Ac%Zh+5ml<9!<F}QF_iJxI-OZ2zn@J;;k`4ap>c5-#-H*u$z5WZM=(
*8WHfAyb6=i>_JvvMN*j8P*0vea5c|F1FU9q_$u)anW5vsdSY^`{*I#2>aSfiM0;Ukv)4k~Iv$pD3oL0)1R{v?2XWV<Hef(YgTN{>?wmnBQ4JHk)Doqm
|K=;=?K-eJZu0`fMU~8{B`zM136T!vXbwJpGXoKKK(Me|8@e)K5k16yO&sLlOC1YdEht_P03bHu(Onxc}joHNmDw{6V&lY5y(cBk}7$Yn}MLUDZc^!!9
XVsc!<}|BWXtS(O*V6#ZZ8@g)AxJc0h3rp&lT__xoP^miX`=qGDR{UrRpGnWZJ+n1Nvf2{XF{9&FvB!2(kjQ;F5e`a&=H?;@&%bdOSNe}sv^Gs<z*RCV
f59a~;pO)(FfiKM2XiNI@&$TQ6;J?_7Riy7Xz1lQC*JaY5)N;~K^wKr0&td@n${+PB_$9e#%HR*NbJ8uye?d-xzc%u-iTU`b)22B8$_oAeR?`lI|EO0C
`YBu;!)i9Sx`z5k3jfV-y$9)Es59Vq)Pld_g7lre3iXrUe-J)HdfCK(@j4EEkALgod@WYbNr(5})-m)Y*fWK`W3hQYFyB!PDZ=%6)soiV!Io0Y=lV-nT
}w)-nfQJ62KpNgvuyMa7<)tt?!UH6d*n}%2*A%6+Y{~o`Ob&F7VjTPpI#Y8KK92wu#n&Jgz$HT*~Zi#*iM1p(v*jW`aQQ7m|v)DvPrRj**!&l*0O$Vqk
g_h;tJ=>@(zAY6rNACfBL=+{0BQIGn#L>0_p?C*QgJ<IxV3;Ui={oitAtBYl?s32KpDdHu})>Ieai*3ivVVFrPP$J>c7zvH`w{^MLrdjHQbR^|x*TAET
+Wfk5+d^)<uif8I3zRE(QI`h->%P=1(W{-bd}r~9i9U&O!A^)38I)c0gR|A|kkl;ioZnc57{-&voDe`<x$AN<CT(S1ez{W<vat@D`R`4qhWm?8hRB=~D
Yp4`WLsAwwSFWL9>ET9h;9Bd!+<?sgm8Hc^L$gh~~<#WUz=hm5||6T(BRv5O5{xox(yhZ(Rn`(s5l6G^{m$sY{K1I3$UtZ`R&BXo~871i(O*Y8yrEr{+
K6kGw1L{u*&>v~6LZketyp+&aP__l(N6qoh!}BZeTk5~d4)jx_P!tiricWxje4vOH@~_4&2h@MsEMr>V(--=ut)gBCKjByz@KxW-0)C<4;g#lJ!y<d&`
OB{Z_$j_*Es&q=66*+jz^DX%C)aij<~MAy!+b2@qZ`gYi60W09}npHd*50F`A-q*2bv#m9>_m9*CurRUN-_ihRu9!fc$;Dej|TV1`o;)xrX}KU<0?t`n
LN^;va|?;@7Z6K+n&)htyv+`tpJBO=67v!Pw=5-)xhT@TF`!L;uy%D$<wV*EaC|+?mwK&z1Wg_}}7ai15eYiiGnwS01wr^`$;2L(&Hmb?CFYE$|h*xRn
#&XW6+g5Po4(q5o3YLcGB9)o%sXS17E34=uJT^xMDZ_fDJ<zkHiueNRG*{GTrSn)tKBGvV)|w~qOOdie<GkFa(~`9VIoK%YQy8in}p%YgVb^RaY7e;~2
JKaE(@{_>N@G4UgoCGr<3d~F@<k5Jey(BB=#=+C$I3Hs!m*)#b_`fnZ1_g3{qkK&WNMg6DTIq*4!DbDHnytX#=cZ>ds|N0YI_<d^+-|r~x9{vd}Unm~p
kJX9_>D$CA^(PAh`jkZ*C<XTCcuxKVs<5T_uB@gd_4hIz_zV7$DgJiKvcUOh<<K9tzCVlR>(jH);`djF4)a4durrE3pA7YbI^H6`v6Q%8;Pbcd$A-?o7
wYdqv1;URMOR*kpPFhq;aB|$>F-IOE+KuZ^@sFJ7ZLbb#d++JzDe=;)lahC#J`z5n-c5W908x0e@g=5AGm$^gL!Irg?@nLz2Cq`78B2VlfLqDef`lVVF
LL}Ff|-+q2H8D$v;6qNW>4nhVX}R__*byFL1i$=ucmD@Pjq=wWIly8dWKNf8b;O&X{R{Um)pBfIb%!7SLBWl<OJ!qvY=Qgx@zRo$#B=gZOXSv`^Pxyr$
&e_86dl7V#YT%5VKySv%xc!z=X<ZRbJyUgmBKe5QIbW{7W|=+OC*r#0}0%sZohW3lQ<{O;0{34eIXYSQ0!2hgWt$!9V8^Zpua8-d@#%xnvOC>xAB_y_$
#1_l1b6yyx?DSB`Eh_8~5`AhC!6gs~RPeFf65eKBd?T_CM*7yA(=cKPYApTk~?jp+nrwa9dUQ3)$g?2nSr2k<`=nrsd0DSWIp=?ILU%ixWh5A@yzxWG7
0)CO*2J#Z$zkEP{q4CXwgZ06U7WFslKG3hROv9!6bt*{Ezv0&r_(ziW+$DHEGpEM+#Z#H|k#(UU{a<;hqkd7wOU%CtyG}@7E%ICFKk#cE(fP;nU;neNd
J#Wri~C!+3xoRWc?^Dq#W&0Veq5Q%ebPtSqd&;iaQ@u<;OCt4g7i%sc?o<Le}B*)kPM&r5k+jmpTlAPfdju~HZt`m$KeG2P<#|XKlWQm?tk^E%zTXe_V
~+h^uPBF>(l$5MRa~Dz>isa^`i4#a(?mGkL}|J|I=vg6!}ka^%?1-&pZSDYiD!oB|r0jecaIeYdZmdFw!Ow`bWiig#5!(^|J{4oieV0uP6*x(2$?@Hb#
#A!f-VC!S^$N5Rw1beS!S9HT{I<JFX#9|1uj8zd;#f@JD20O?Rk1UZH<r1@@KtM<KHv!ryYt-<WT2!JlC2dvE;U+m!m%VZLN|5$Qjv67buW`sAojEPwX
&NZ;utlRi#4sVTn9b|LE9I&ILOW-kN%>qdFJ;lEj^bDGbx+v0=yp!pfvh%Y6RiT`-9z@KgW*jZqIuIE$Y=gS|QKg_%@HN5}1zM#LV_Eq4!By-Rsf2Otp
J|p1a3Hgs@KK4`SD<_ZWgX>?b)W0^IJMf=H*uh`&TfdRNQqFd}Ip%M(Pwb+<IBJ2PY{E%E`p@pLRI$DXgCqD!=59dwtJbIaCqImU50SJ)BYlyH`v?d>k
U+mX50nMzYYyhVh5g|tI3JmrzL4LrWQP8orz}*gkJb%0#IJ9!^?~#`-h^-WM>gUcJHGE%sxLV5Cn?ywq;C=3V#+TwV;kW7j(Qs5!*?0@qwL<t`p(T!Z|
wfy&xHl>Mc-6G1%Ilwr7^?xd%@Dc>q!fJXUpjer2jhDCxah-SS4RT|Dn~SyNmvlLioLa?IMl*DYOmd$HgVV`4_O#R4^Z6(TeJ~wdsMsrgS^#!+g)ri;n
Z{R%V3no}4P;r=P%|<ArneZpfdq6ZHQqw(Ed@F76TZqXYg>I>h&2%ro@2Z?}%{!|Ovu{#+&VNI&XalD=KvfId4@uJAwnK3`WGVtv~__^p<`I(vv;TU93
i0)2u0ec{h`KI%&zA^!|iiGyD+=>yHc?_<qI$M-*P3HghDpdZYNq*8}J&xhUfl=K4+9nCk7)qRBcmKmr|i|}(K{8TAIUzBr~AwSKXYee&1IsTnbT#g0$
S9UZ5zW0yIhW-dIMd+jC9zPQQHydfB4>a%&z)xu3Pr&)vm{W?cmxvMn)>sh!N4|9>;)A+H{n0Y5C4HhRe+hqHf1sSGf0eU%P5vd~+r#{ecU_J9qus95z
du*x52ki03uu0SB7eryt3iItr3U_Nxf0CD|MV%Nzy7CxGU_v9dm(=2N)VUmzwpIl@^k+4=>`2KrUo|Q6L(vx-xT9T`kE>);J?JoBk7Bp`obsucCHhCZl
EQk|B)?;KdTBJem`@U*q=?{JxCua7r{^E?53jrZCJ7(eBt0UCH?>N7WLWp{ey(gXRdYBUwe^$tKy=6zzflVzKz3f2byo`)|>ES-9iICnx6}NKT~_7>G3
CiDaRQ43;gyWeQ$rfCH|ah>*RkZM1&tV)PxhiKULsQr6kMVkN$q)t$fmtnR+()8%^sH=a+XJ(|l?CD2~8Kcrx%ck|(D$zg=iP^cz{vBYdAV-w^)Zd_zC
rdp_QQKVZfa{-?YcZMGia-)6{9EoUYYKE^xA<o}w^5dWmWYB3)xF6}Z${apuh(ubeJKav-dbA6=zBBcJS<E<z^5<>9fEUu4q%op^DZzKO!VtJ4IcTV6x
$&@{({#5#G;jgC7MO>d16d(8>79W-LP1tfj{;5ALc5&!@Q_2kZw(quu{zb$d0pXiubL(LL@(t$KmbyE^ALCnp`rz*}XG`<_;26yi-(FY3_p$jE{J_Qwr
iA~FpWsg!YET@ozt}qiKaa^Tnea!aSA_Vkm>uCKJqh!BOKDFj&1WXT?|iKL^#@cnoUggEJVM{ASoAc5^iPi}_?>29I@mvQ4gNG!(*^ENW1IvF@%KK({K
8WG>;Qg{!#>o1-CZYl<R6U#{(r*)!9#r%I{6&GZ@UHlIahlJas0!dJp{lHdTOV<p>MD3NAMqKyH?*|eTr8F>(dnH<nK82fgiAxLzfbN`*tGz=BpHAzQW
5*XOX`!&M%djlBoUmCxKsKZvE@uz7`bn&j=qi?Vp!R`QJiicl2NKCG@RZTl`@Cv6b&5ekjAIfcnRsb<j6qT6g+6Uo7>$hQ1s#>^tdWzoiHCo7LMwA^*b
Jnfe>IV@3K&y&L)CDbES<yHBGB_1~6pP55QICVpuZ|KcB~jf(S0^*1iz*Cpt4F=bwJ(qGI}>Mx#7HSVvPTF@_HY;mUep3gPR-+8$o5I>~<fc{aD4WXZF
a8)OKzHOz%zig`Q8u5!4z{fM6uZe$hzGoroJE4d89QohF68n47hkkp&dnV2|%iDdZzuqJn@%sZ2{v?t<m*KC)+;szdGZ%Bx-*U&~|69n`G$j8c`3QWSQ
xLwOkb64xF_hC3=dTnVrpl4{T@3t8{<&ww57*b&KZSDI0w2Iix1j!JAY(qmtjar~etT|f(r4QoX#SooJ%jkO5BP6d{vxIM)OLpYLsPg#{2(q}iQl~66j
$^Yo&oTwl4fMYA8ngE=>vQ-F~T1uZ-e~RE<WiK4VNMOVbn$<eZ}iRhkqn@8j<t^Chfre!LKQ<oRj|M5cP$`cfbA@t8R+-v$RL&cc5Ae!harspS9R)4*#
jf?j4C=m|5@_a@g`g{y5s~0)Hje_K1J4)F<d0M4rF%h@Un02|qS)h@b8UBRc=Bfw;x_c|BA9#g|vAPrI2;pD)-6_OE-t&9VQt8v*_tsy9M^F0v*9eSYm
&q))e~;ZI;W%Om0ctF9$~@tq5OgTj(r3-z_TfIpkVw>kLth1O*{?$2hg<9ty?1^Q@~D%F^OvT)sze__Qd@;^^E=nodNR4Pf|#Djm96<%ZT2beyrKBPad
kw24h$)I0T^rq4s`$y=2zy2PDeae4C$zI_13Aup&2-m9|@xR(XX#R73!#`HiS3~08CNJ_wQ+ikGU#dz*{3zcop<kjj8@%7LhN*%4WAE1o!td^(KiFtHP
Wpakufp$Fdmi$;!haToPZ(dp-*(h;FZ}AO`p_3-(FXJPKdgAkU(q_B67mP>Nrb<gte|gGxX=EA^qrYZ^(}8y;s<py{9y~<1ODtApLhiPzGddX#}*@_r2
691A-`z7#3%m7oMqI%by80LWHV0w*fZn)!2X<8$p0EsC@6j&hd%NDnlbn<k{OPGuVmv5`5&-%^+x}di?n`<asvHoro;^T1(LrO$^Sdwb>x4sJ|4hd3we
+D^&cyeasK%<A8FkucaUF*=7ak0!2$X$5j%SD7hz`5kw4*H#`#y6+DJqHtbhLXCw8yzg8ZY#R3Da6tx<pZm=OPKlu&;s?PoMUmG_uW6rMBr@%K}U&?({
X!t@UOWh-<lkMM<_w!!(N>@lBc|BxcZeDAcd&|hQCN+<k`cg~QXEY7-z`u)?uUru6GMDq)QqyP1d?+*NpnVBy=;x`F2zhvh!gZ@RZun0eBy`>5HzYM7V
#hjA-GeaHvoQ&5k`u`U9P#^t4N+Nx3)!&xL|EzoreF1i@WvYJ)8~lvI*hr**wGw>t2Uu?f@`vBXH2>bOC*be%R)oH>WlIsQA9l`S^3R&VKdWKin2i4Z&
6qOs@76oa=T!AUzh69%ejoejsDE?Smnna%mId+;R$MCbPY*^^KNL;@e=6>$!1qZ?KLo#<O*-&nEcP@x^$!KtBL2$;_-2jyHuPI1cUXhpQQSweO8qfcC;
!pDYM?%k7cu$g&J+0SMAj+{NuP2?_&a_)lfRU1=fv-BBJ@Wr)(^n1`u@``{0Ue%O$oo(%GlrRn@Umq)DH^yPwIeG#Bcw<+53}a)uC-^41Sl}<%^&a2po
1}s;(t!gu@MqLev6DAcVv3ZnjV6aya4-cYinTY29<yU3-Bv=O}Vy=9p_!)W@3!`_*-IYJRyN){cm;4KI%c>cgjbA^v_H5`QleZSjBMi@utVZ<s&2)t&s
qcN_boOkrBsUu_2~kM;T9$}7Y-$Ho2>N$F+K=VS{3e~M5%QrwS;(WLZ;*+#|@`7P}u{{8Yx4E;uSJMKK<L&;zL+TC$JYt~2JA8~^|CpJzx^b?}ByF&k?
#Rc>uwxwV`u4Vdhhy17=C%fB!_BXlB0sT+5_owtf9T^??+lJpLMt)f)(-Xem#YF#9>$e{Hx8gB|zqJ}E@ShXLIO2ZSseh%vl$D~snS`4T{o^kk9s94;)
R;ma6Mjn8KVG(rSYNah%r7G6M0~V<cQX3d_t4)6wZEF<{;vbf_l4$NZs3=ChM%y$9d9Ox&(i?>E)gzb@^5}w1^!Oj;Ewk*am9z{!-#j>PrdIg*uULo&{
v4?RnZ?!Tow}Wg-eF|LwM$n^9Ox*Ccmh!)4z654X96#0_aQZ$Qe-IyzxrtE7bXu{9d){!{1qa{0{JMZ7_%a{2zei;`v_}Rf_uduz^2kY_1n8#IHfOgnn
36BixTH7#zuevRc3oR3Q($fAfPs{{VF`0Dh}_E$U01$;m<e+y6e`uc)O7{Zq7WF~#}2mWE1x{c?8Ue(ELtUsjzZ=ljPl`H7<5vcC$$DdT59r2n0m>{*{
~n`w&scQtzCKYAYH$3)t#=>MH7m_O_1WQqJ~?&1F|v|z^lvifDh{Tz3X`WH3aVSXt2qy8H4K^%A74<?R1=FehA{Y+=KNs)iN82bH5v{`b#uS^yX@B;=u
`TyRv;C`S@5udpq_{{mE)v!JmE06kD)eEtIGmq{fM13Q<z(;?r*qivIf3k2tGr3>+)c3`Be_0r`blk6FUpvG9VkGeXCVGBj{MjzSfAf`GLHzuEgA4hU+
r9$-C8Z<qd^640T>9Vbpug2MN6g8u^B>$FXQuWT_5ZPr`&oN~1O2Dx+i8gJH+mTK4{dGe@9fn&_xGK4(9hQ4(;$9$R^jh#3V*#~{`3C!hpV|_;ruW5&=
1x2YsCGI=4X4Q|Kc0`9m!lQ$*&HtS&9Dp&|TtwI#16*d@>C5NA^GddyD=B!zsSMu537;bYkjPMdv|$xBG>Esi}nb4*C7zlkw+fV855IXdOjRpDz%9v(<
Y+eOD9H|6Ea~^p9u_Hd}oEvqt`j8-Ix($+vI)AO8|<Ho@=b?k*Za|F(VA)E5uz4?bV;dCpKD7CP_&@$W;!KgYekC)9UJ@P8A^R_;ycuaUx^P;7z+_2<b
6`o+v!_Tj%TTqy&;P=pQex7_^X>`%fXI|3h{Zce~&o#lf21%@}D{kv?R;6EN71ozJ#IvM>nqXGP%YvbM6z|Z35XmG#Z9sE*T6b<zU-xd6=T%lc{AI$yp
g80?*VGw_m9O~EH_89x)GwrNUACvbHpJG3i=|4JXDbyd<Hv9{OeY-*bB*xD!{J9kUi2AZtdI!wsv#6-a|4v-o56S81<Zt!*V-4@Gy_^9bFosw5SHAd=z
us<Tm~Xo7j{C*O=e&*cH<q6N@t>;o%bWY9SJHs^n_nI2Z=}7jUsfb;{2{;k4t+}<`1u_8efjxN-`r}W{*`n`VSRO$u-{5oX7&vAq2EuCzeH8xe7Neas{
=pKnikK;`nCoBrkqsF4<}ah=YJ=h4)%YDB!fO7Q#aVpDnw;t|EH^NJJ{bl3C}0+qs2eZ9=yN1xKO_mAE^J|jR&0XFAVtG+e)ERUu_NssBaWcCI8us*DL
D(dJ_5PQ<wg6Mpm&u9Dbz(>Yu3s|IA<i@BQa~tJ%gZZ<tT)?%022hm(f;d!^}y`z`LTEA)SUGmmlpN7E1WKjL$dP`{4bm=B9luOri+C+cuNy)1LTeI;+
ZIDgv#_&1W0+*u#!%Q5kz;SK!biLEKX_cDKu{b9aPOW;crUteQ?YIYnhDxAN^1pJ09I`+t)T5X`Oan<6A`m*-z)1N=mhV`-bG8FuM-Fs{3AFV$8O>{-`
s80$Lllx28U+#xho}CQ$%Xv8T?^)QvlKddvFJUIrKYzB)k@FePVSdoQ75S&7KH~nwev1BCGIs|3+pEn8`~jsu!G3w$-|EzdNY2jZexAt@`giO7VE*?;O
Vr2W<-uR9{*|?S{%1d<Kl>tsK0OPjoWExEl>7x{{5ILYX>0EH3Y8f6rqEmP=aSUzhW_LCI38mDA}RI^`)`*?EBz0@tTzL{!q!UZ4}Z&K#=r9n=R;`98u
!l*N{RaA$-zN>Raa}w7i-1C{?}jpPO(4BRVFU<%aib7(LbVd41nLNo7I{7f!wzTe6;9o5kIuIhyG0{Jy*y5j6U?Q`@Me?{k>N1$zOH;_-V@VJf}X%>2r
VT!iGLq6~m-UeUY>ye`eB~Qooqby4b(0wFBxC^ZSna`&<0M-w(cj{+31Z5y(&Tn)}uL;g0;gqziv0SKHL^cd*S&TjTv6vK{~a@rC?03GX@Q1Lgif{BHa
JzdH}d9pcOCJ>M~Yb?9HHZ%4$}4$Tzvb?w>Qz^~FeYa9AO-+QRk$1cv?A1OQFM~n4yKz;c07qbu_%sKG|_ksB3s*jdIe5&xNpZg3R+)rb5;cuMlvnT7n
Tt@vLs;?0HK_#=-R&f7D=j_h?MC(8O^-iKcl}Hvf`cEY%e=qcN`akv30r{u7f&GsEU`>zs(xMA|Lpl5!nHKPy0r*EkYmbk(->ZW9U+?|0$?r{$jE}t@`
OVsE7b8B7H`f61y|;n?u5AxI>epu-%uif3@Hijw)7nP;`ZNsg_j~FJ?vFSq+%MpjhJyL#q=Ejqj&5Vdul)@Bv23;D;C#pK@JoM+q)z{{KiyWhYRkud#9
s$P{C~^(P4(Rq@Ry+VT9f~3!Qaso$p!ixNlW@G<oDek{sf_RXrF<9DVKD`{2u%CU-1qq?uWP9&u~5u)dTg779`lOCw|$1`6-+H&39*C`nzklocQx>rtt
T*J^IsJmqPlxX!E*{{4;x#-x{@7++Py6k^g?*uhHP|p}eqPSQVG|g8q3shyIl28U74fc2N|}2NYw3`A?<~LgEvHJN$=jQSUpLUzy7-_?`dCc6>iE-C(|
#JL+@E{f~a<j{14fg8xfy+k5b%v*}B4|KRngBL0WPn)``_@yGwT3)V-0nDhHhzu;H?UYZU5jqRT1A@N-|hyRau$j;n9ITrL+>`x!qZ?4wMCG>Z{%WEM%
O)uDgs*70SeA>}YOaA*c_IIo5Vu<;3?sskalgWMVx6nG$lKaQjg@^Owys{y_|NV0||M>SF{{APx{@hR;79IL09$Vb+XDoab_`|ZKf0Ev}F(1w@D)eo?$
C9J|w*6^N|M_-6eTg`%PnfS6&sf9zHDZDNmTDLfpSMcE`e6}F&p6*x6Z^e>e`m@4b5iJy;jejEx@PM?_<G)%<9uBP#tfhDdIrC?4to>m7esgP=YLY$*q
<fr(Fy)kS#a8+f7O~T_{GA|Bj~rpV+;O?s@%NpAOG9p^B+7GN8qobIdQ*jbRd4!>>u1uT<xj9vur)a{adaU+`llGA5s4p=RW6GdmH-YU%{a1<d;Yj_7A
POqj3L_0excbJWTF4Tb`y{)K7ZrgTEiBi}|1acuM~~M~411w}ayf`L~Rre-G7n4F1O?92?x9A!*c)s>N96e9S7i-?cJ{->PzcgT7lEF4-UCsswyg)ZGj
BzopRzzwbYmsLwRp#Qxb_Z)fz+Qg&V7+lq4|zO6Rr3Fq%I@IzlH_bc~HCNa-<rys+AOl{h@f5QB>V(w=t;IE--$`$;N+&y9bripN*b)*0I&s?VD*9fl$
KU>W2RYZQwl>8dIt<7*g^aT4~OyT_wH}Ic&P5*iI{owg_zE{qV{T}`4RwwNLQB`9#gMX;)4A~zlUXK0YTI)&wHM2V;zr`vm@Ncwg0{?-DR#&VK?d0g<{
RZ3pf9_xIPfN}(#rV==f7|J>J~a09=W6Nj5BY`K#}xB1P4RWa=b$s@{=&>>eeU~G0DQ04t?1w2P3WJZt#$gJH8Su;Qwzv%`qf`4@I_%n;MeQg;DG#9>(
i$~f0s4xw=V4B1^%PoJHtOLE6)@5SFIBIhdju(3&gLrw26=(wT$(rYfCojkD)OLx!<Xe{4bd+MaTW__3IO!k9z2EzVKO*KhP>afBp(j*4N(R^S58pcK-
ZJeBjr={_}0&{9WzOjQbaB<X2k^tTp<}@$<_1ORlgV=J)S+;jb*h$7YB6%5rr0Lpd`Q{&HeBDXDLsEV?i9li%<+6{&v3{#@0Rr}+Lxex^V4PN6@Eay)g
YpB`>eUuCQ3mHM1+{C2Uw{jehb*B=G!|1Y-&`~hRVrGLqEr`R|jiF%>`*4&x=?Z;YjKeJIXKLk4c|1x{o>0&;whwvw;BNh8Ge)V+({LEMGL+t0tt@=y-
iBXO^`1{@a1pLfMkC?yA?E?HA(akX*&4W(}e*%$9%Y^<GOZX#6;^lHbRX(kV|EXJ@{Hs-;{HOc8qCe-hK>m=TXNUTY*`OX_zV=#Uz90oJi}S^v3;fpCm
TSg`u;Xz*ODhFFFO<XmZ$7*(asIQ8I_3MVM-BK_%Fv{~{iby=zfzY0_@B1+?6be?dE$otv+uF~`PC=#T>4-B>wo;$u4*3p|N5W)>wi9se*djJCjb81|J
s%QM{nHu-~NyP@xT99QWQz^`+pGl&j@kl|EvG`@6Y$&pYOjv-+zC;|Neac{rUd;^Zozj^Zmcp6<z87XIb(8t^fQl|8HO6fBQfFuWwMj9@l^W!~gTU<nH
0zLFs$Vp9!GluAcyU)R&VtS_`Qk87Pf!g^Se;Uht~9nlQKiR<r0bsJWhMoB^#~f>ndk_YlgkPBx`pjnepaUky;&I+l;oizPh^v}O-o!|HeKz8J!q+xI3
tP%o9$8P;{;m8575mDcow)?k&(HmPTy1kkd5Gdh%3&d#u&&^oO#s0rHS{>JZbnpVxx&#Qv;C^U`@THDDc1azt$wrfal&3^E~=wrQp!&*fg6MxIqkJ$%T
<ksr%0ZsS!KA-_RKNf)IuSstVXiHwpY)v-S2cLhwT<=IN^|qjvYGvF5w7k^sl&+U)3hI&f3HxYG`?74Ib$*_!n$pAX7p>XGnF0D0fm`AEx_VxsHPyx*R
yS#9?*ZwDdfhZ=-P~4$)mWnM;P2P}1SR-=zjdo1EjcVkux@c~?Gsv$UagUuS6)UFT35HafKE>D6Qn_6<9ncf*nPF6_2x_kHB>Ec6{u%k`mNErJoX2yhE
_alNa=gsd*OUO&N8LvVJ0^m9UVTPz6{0%Ru`(m+;OxOYc-%H<-NA>{N1C6^Xq+=AGBsKOQ!W%=T-t5GdfX4Yem)U<NL{<lGNnVEHU~EcOj+gFQdTdS_~
E?TCeu_hSh^wZ<SzmkG_&S7#+Qz$rpcrHXmWM<G<A}prKl<bwJ;X<Cf6Z)<5F>%2#Vm=)YCYxLUYV<NYQ1?ZeUW$|p5q`gr60^dE0n8>;u)4y)Omr~d*
q<a=&tZ557vSWj5J?F-PcoeEM<(>TTG+paeke7@%GN_c+RegtZTkY5#APy0B;{T4&d1N7+5ng;Rf`fbyCvDK3SeMGy(2l4NkMJk}fQwQfWbMw|0&$s=W
WA%gL_C|odymo!T`SFwp)=olw$QVuOpI!s%$)Mh2v?JCJ+<z&wqc^3s3$p;UvA*s|4Gnr9Kr{O6OK6~5c?nmSIyI%W!2#BYnj5>cc7EIuU$Wql;(V&|r
@;L-j=c`3PuIt4i1XDdTu4V9d+|nm>0V@vX4RWH;_5g#d*l194=JoeMB)^bc3b-=p5OeDVzi__S^=pWo$&{wq0!^H!Dvq2xRi!%Zg<@8@OEkux=%};=W
B)dlx6M#tJ(jpL8tVrO1hxNnxSdYy05ZIKqK<EgZJN9!x-^p;*^k1dxqKI{7R(@X}UJ`62$+|TE3A#)cw~cwXwegH053L4OhPp_pqi?+fe~%(#?hq-v1
|7y0qRbWsDZ=#;XCX?~D^i_uc)Iqm5&gV|1I{Oi1s9^o${mQAFpC(c<LNz}i!F7Cxvyzf<?d&vWGj>bqJmdL2URW`p=9&3lw)EM_jCC2`VTT+OK8nIH2
I@n2G|n+o;E`|v!Ve)yU@<fmXXD49PWYe0J<>LNearsQ{U{tIu2)v(&<F$VQByoU+S_oA@4T5wgyGp+_-y>ULq*>iyNC5;`#2j@Kc;QkbsFQ7S9(zeJC
X0mtzI&Ae0Tn%@yO1xjC@_2r=){W42?^=PHZ|WKIM>T!ZI#|(s+}}X=kRLLk-YH$Z-qxTlyTRv6YnQ;h;QieeK1Qcj`}N{z`_NzFd@Q#fS9A7TN1V@Mc
$m{VfA3@UhERqtzTZNN@cl>L7OP(^eJ25W9o|gjUtun`h#yg%Z1DTN!5Y+a)tLvhrj+{)>I3Q6cQ9Jh-&<OvO+Q`KCr0vx^h>*Sd{}Gv$$<6M{GdTPqP
#l+q#gRY-EcI%u=x9faO89Kfb_uke;f;+tE+f^Y%99l@cYl%o2$QG@fiQUy8kq1QcKpbj?tc$o6}nE-2i&8Mj@^H3f~8G>M3##YFjgiKur=+XN&q=bZ5
N(<y8)l-%gzp)EDC%egOSfu19K-^Vwl^=w;ziCiOlA^-N79)KAhcRsGc`r(+B8_hO7N8dHn1gZJZwYaP`2^<FM1txO+tu7*t{)YsXz!f4&q62=cNeR4E
fE?M7Mt#1S9dmOK64L3dBF`9@P7x`awzQY!t?@kP1onp49U!Knf{ei0WjFQ$Hs>J+kN9K~NDR*OxMvd2r^{Xy5ur3#+KSKQ>rtJ<_UvyqyoUio$1T`y4
^A7U+(|DaJP3WM0iX$!UaCPp^!st#h2PLIV+8FUGGscJ?>aW!bGD;Iv+>h+hZH>6Pw~zWN54}%`_+T7b6Fh%!SlV2Tz3YJ5p}7Z812o^?LOP)KY}B`z>
1q~6Gw;s>@ki~CJ6uie_ez|f*Ukks(0H^v$Uh%TBlT|Prl20_k;nR><+ov-rLJZ^tbsH`u5dm-X##6=anx_17I?l?<M*qDc18W$_wjruwjB0wKd07=)+
Ww(%hioi?}YQAFJ-Le`JDw1t3{*vt-@%eWu>U^#p30H+7(q*2k~LuJt(yHI3R!K!fd`@=KmM#-@^1r&G3$_&$N+D>bG@7{auUh=8MsM%bX#<i}87l(Vp
3oYkdCT6Yg=o_XGb#YTe+2(d;F1dl=pHbe#W8%XTl+M`o{u)w$Yrn<9T$Gdack%fl6=J<l}Z>b6<R`e^JVA5tIm0@5hwyJLLTJ8f8BD=oi5eHFC^AM`I
#b{Zi6R{0w7Gf*~X<i}r24(gdYQe>?5{uPp6T0fpFt~OhKwx|yxYg{9KnuE26_}tfBQX`aE7xyE0EOWfyy%{jSRCyQD?4c=}lvcU;eiOBxv%mWNA3m-1
Ca8~NYnJrUKl!f))~`xlZb7Y6MkDqQOKB(}f8X5_))d~rFY){za*O>-5taCSuH3Hhb7!@VQ9m@@0M-Le;dIfze)j2x`6qpXS}Ck4>)+UWjX;gMX2@@uI
X!hS`VM+2S0lFV5u|16ebz(%nQmSZ`vWb8wWndNYMk$(=iWh0%o~r?_PWpfc9l<0eE;6{0qUjej4Q6z*59y>)NaC~wfI_m5ufJzimO*{%7fC9ZT1B9r{
`EIq($>C`*W)wG_;l+%#fc{)dfBg8-ryB^-&!}96hH!8LM0TYFl&l<PiOXu1=yYtc#Sd&--~9RW;sEJgY!0G`oif`rkp*o}zxg3<A^_ZmWAm|M?C+Z}h
*#9{Ad?)pc-xMH<P-Z_4aW{7w{Aj{JI%XG2nl4;AWjO@EYJZC8aJ`qzVA(wgj?Kad~RHmKpI2u=k@>)}j7{P0TPXQp=8;eOgdd-*{8Z1+;)b8QdxQEr{
<FV06dmj$V<a}TR+bVJSXeBSqz(zwgTr?qsde35^Wg-7Y?`n*MdrX7_U@k6yNtZq^}h7D<yv!C?w@2k-XtIdD87{4zRsrLlFH1B@7x_41|pk{l{1@(V+
bzJrb-BO}7Z?@{7{`XpQtTq+jdkJcll@2SeM##bes2$mR3u%+q-mt&$M`4$%sVl_a+?`EO-(;(83#+5m(KChhlO`|O-?hpD_?|djN09F8x!1$}Xhx=lp
O4lFtm8E01bjC0n=_@gV`m5a&wCfdC#_v-BEHqGOX-t7sX)z{O`A9Jhse{A^-t0zb);<pU(>duQqVdxsZqZ=h6n1Ik{wZBWv=JH5x+;W2J2sugcYr;+%
4;4vFKrSu2x*0puXt8k`DFb?R-Ff(ZY8yqqK9*`Z={dS|c=b8P=6Xuq%Mixk6rW^}#rRG)&CqZ%|+M@Ad+p&w4yzEoqL+9QpI4q&ni)Y)}bWA9&0^lby
`ppE<CWtF_ZdBK~x4!CFGiyIzOZm4`RJpQ)=7?)Uka0AF&3t0z9+zyyAxio1{em6=*id{!Iv(O)QYd4uz>6<hp%)?FNCs82k53~HVoC<Wr9b@V`8RO~z
Yv)Cw#C*n_d?86#FOYgu(>_`K?DzdNL?D75j+YzLx!Ep0JfBZDfKJkY;^Q*4P#HW?jKBe?l@>`?^X-}M=&gTqkf6@Q$fdBfBRfGCc8qTm9R$2ZkXy6O;
;T!iSdVf{Khsk+EYmk@n0RBFnpSgOyy6$M5V-1KO`)Z%kG9w*BnjuyV`~T3eLiTU_4Xl?V_fd1T*6qE({ZBeFsrNSVQ878Y6{Y7*%AZf>U&QD5@P>7mY
R=KW*KUOQh!AP#s}Y}>ApT2+BsZ)d2dx+I)0N{rK`p%+xL=vtE{?!wZ)w2Q^4&p&{!Ywp1H=zY4DoZzI)nNys!&6Jsmc3_(#Y8X^`+R$eOOCsUP*k)ZM
+BSn`t7esBc{#=R*qjL!R$fFjr`eG~6NnS(ECE`&}+&;G?Ru*rNY6lHr-F5w9|>ZF3LxS?$=fF0C&fd#qkn)MQO*f7;#S=dEfOBL3!~4C%3<XF29`j;f
CE{JpUYYrHUQSijdR4bmGCsVV9!-}XDmf1S6bGyb0{TH{~*oblaAxVk3k0^g3!lm7uV&3Hu2@A4)<|E|8m7yI-1Sx}nZ-h$d?8O96!ODFPZU2W`uUrzM
xwZor>;T?bfS3l$aTjK!rxp)ZFf8rnh0esM|mnYOev+T>&h6`-~Yc1#QZ}9K;l{f2$%?|yuFv3fP`GmaaLmI0^C&s@h*nNQy3dy7NyKsTOh_GM1xElIl
X^7vRCULcxWWDkJnh5x$s#a!z_!(L~-oNFoVg1%00iU<M_LcLISoBx;{h5rvpWFLcf&AW1XARE(+p1Wf&ZG;@*X6mVv~Kt<fls(E!Tk5gz9H)OddBzTC
vt=Qcd1iYAF8V$!F<L%96zWJ%ku7{zBg85)KA{|(!=>$YIj<jcU+&VYsNbJr+%z_P(RJPCE}~@cwN-5({lAD^?dEKKQFw7(%Hg0;C#u=nE1z5F7f^je)
z@tT)GwTAOF#L<Ne(i_c`&Y6Xu)3IM~FGH201CtoRS$kGA#kUwHoaj)~RBie{y>Hj~#G^1~$1NNqh|N3ed<TX_zAY1aV1bj6|>f!Z5bb{Fw$YZMcl&v5
K<HHp%FQW`5vTBH8@H%MPRJ;`W|FlxaXLD|>^&fhO9R$T4!`}&|}o|fouV@HHJ&gX4)3urBxyA7?~yR-&5%LU`Zbs10^w0Yl<Kchzid`&eBnf1%G{vtj
NIUlms>As@%?Df?{f7_a$VGX7(RPYCE$Jjg(e?D&OiTdKQks-}+RT=o6*nMu8&nxE?^M#4nwhHnWycGSR7OXKJmfY!w^PQ10$NWas)gACr<GN&h+8VhX
T7R7jNW<LQDMS29Z+l7$XZZ&Bk9WBvK8yG4?bF(Ehxi~lj}iF^=JSpDy0VBppWja;cs|{v4QYp#yj<dI7ypL-KUOgR43$DDDIMN#2AIEX)gG-2;${bHq
aZEbsLxtg@CSraE{2GI!PYL(|J+iItN&)r9rcg*9M`B1L-#4;{B;cEN69tXJ6bQktQh!d_cBKQQCp&m&sV1F74qBfuH)a2GN;GYx1Zq+{p~T>(ppnaS)
Ylsr9*n4X=B76M{_x!nom;BH;zq({@1vEuK50nap3BTx(K+MI<h*z_oXxX(@;xp_<iB@?Hc{*@mF^s{seEI)aq|pqdt7CUEurbc#HU48zYI<Eup%6qJB
)gG2XAgykBtts<{PgC@qUIKd6=4r~~{@{(yfFin%o6YCbi_d@%bQ?lW53K7C3rJIe?AQ#HiuHl;WMe~^s*Fh~A1UwueNelep&e$wp^@ufrMj_~;geTS=
2j|uo0V*3C-s4KD!e7!c@;{*5Wp1&PRBit6OPeeDBkiYX^&4%aSny~(HLI>wpZ2NbY_{zxPd?RieT8|$s%y-qh4*Wv;bt;%&h;-agT5?b@zmuHT=0<7n
G<o3topQvF*d1KJUl8SU_(A_RkR`nT-(v?qC_8N0;0OG3bcJ<PP~J+^UyY9Wk*l2|)JKxvOy9uAChX5urI_s?&568m7xBCQZAM%z_}tQZ!F@jP`E)zNY
FKUC9*r<xH{=@cuTbtP`8Ur1^>-wNJMg3Y=Nb5rHV7TAjy9)L&d0=DLwq;3sK07I$iL`cW?vKhFg37&&rcNPQsREqy;cj)S13EKCeuZO^K+{2<ZrcwjP
q^mK5xW7eL75$zjoCK_<^b!4dUx)Gv6RTFGLD_(evXj{(h_4zcJtF=pN#uF-;$+FP_UMtOb>|_k^^?u`S>`BJ3S7-_-hZ@JlA@?DWC?^F7SBO|3LHkfu
eW4)K@vQoYl9J}+U7q+Y@b=jU9#u$oX<oeKHcYspX4C(8AW_@<uEoF6;=Ir?iMo%XQi(3IQ-KBamN`8CQB{lBXf50Ci1d?}E>gBbmfscJF!Epa$+-?@4
vb|KwTSH}YL1F_n0e&$SF_FvPML;Ui1?Q(VYcMs{DYL8R!7yOq_{?g;z*YWwsgA(|M_Pu;*y%f6#{Ji&e!7p^j`!}VhH;vZWh4cjfM0dZ)Z=&a-KMWOn
3j8CsPxl)4C;2{EAI;+w(rM#masIRTy;Hp3Q<TD*&U#<jKP2_p1HN%-%Z$Gh;OD>d{WQB=eYo_w`el{gaekflU;jI^2k75LG623SKHU)3>&l~_!n(%0T
^h_^yyyVy5AC)|z|Rtc@>#Gx?gPJ6i)aUFlUikWN=vId@QZ&D2It?HG#}#Ew^xAY=XrSlxueA;;&*&Zi9dN?oZmW#j+p;t+2u7r{Vkt;;Nz-0B){xEOf
19?ujO%mxw~F~@9a{KtKHnrpvU-U5&w5Sz^8O2bhn6qLOroRu;*?U(xl{u`m1(77Whk9_MKt%sw$l^zZS+qV16Qon=h>2mG5qd_#C(`)R);yE0906z%3
zdbD9SCOQf$ui09j5{P_L*3i+*@&;9&oZHE3kHolmz{^|q8zoNgmG~k!j+AJx#8nb>?#8*3r&$02*7{5k>{536iP=83`cIn{xZfC6l@9zlwE=kQUzz?#
1g7dGdx6<YOd4Imsy5qZ_;`4X<3F2e0b1{F-wjcE8uA;YmT8|og&VSyK1#3g`>5Xaq65l2C&xdZb!ucP?=r3$Lf0EzX<f|^FtrH*pg=S3;`2HPfIYxic
nqdAlv2N-a@j;UR=C?Zw_;T!>x9snI6ZPT0)mp^wwbvZ|NA^wMw6^P|Px42?S&#gTeF*CpEtmv2ziuOrh@V$&c&GKu4*bd5`HVYUZL)Y_b)JZ4Pw+Ft#
;Z|3H2s3sijP*w`NLD;{Ll0vO0(<JkkZ<Z(MSEGrAdSM^sINRj~?L12{E1bX+3dlqdpSG@loUa)KWO1^|se<fFGzYKEG3c9^?K7KKNCVVy;SB`|ptdZS
_{Uv>xpktnaI-W#ao;HRb~o;b@;ZSJQx>{;QAO6!@MKMd&}WQ(FfAT<Ll;q}P_btPvk~JsHwhvE6`QlNrwGjr<i4RjiIv@;>>y+B>iC{#!2@t0|O~SAd
`8eP5g(9_!%+@jcj}exE4W?SuYCzkg{h*4lz!F6k=+{3Y@E&N^JJoR*lMS<9UBKl^y2bxY`b;1B!dqKp2_Wqxr*JWV^0u0H>sf8C#RHSqM7B7VEm5&0Y
c))fJND)eN+)#w%QA(1vM@<Y#_M}CJTKFH7V_-x{SMdbtip>uT+zq0)<qO^Wrg1;_V$+19wdd!+WSKGS4=O^xToa6l+J~vu3wb}va`)*U7xmtII{$1;>
(Er*_3;ZD^Yc?yv)pry0heGoU#$S1C3BJFThx$jm2=a^9pY{&%L6I<@7UAa#d^0;fW?0RuJT=VUMEKkgpI@#+t_BbfkNBTAc;NYN?>$)S2<7?2YF91&v
j4Ka;TQFP-Yzho4M)cw;_oPG?-}3s;78SZ^+@r4JIx-}AELWK{W39%d5!p)D&Xgs>R`V`|1H{Q&L1OVkJZ6idxH8qHZHhdYE~9EuI7qzAMwHMjk>^hr{
;HspIb}d_qOr8JdoeN{u0)f%4=28dh6OeaQ}*H8ex9lk-*QlgU=59oNQ?)UDW@RxS%!qd4~QhTV`$Gd%}n?AB_FRV102rC$Nsvk~8!(xmVgX@%^qxd|)
ykLOO3N5AtW0=cdB*lS<(86K@-Sfv*J74g7AUaZ}FEw*mMc*<e^;HHcXH0q<8chdxI*XPkebRDH~cV^g|;zbcY^wn2T94hrz6y`xS3*Wr7Q@&1>a0@el
YZp8VA7~aNQ&9{*8egmm}L42G(&MV@VQUPlkZ7s2W`29op_m$&ii1+VAIqTEiDzb6E=3CT9wy92EsDIn841SO@w;6w3Ip+N6-d}6%&+^TdtAPaZtFisM
qQBl>0`TkY@Q;7JZ9Oa0ALAMMtH!n@|0QniOX9l<@<(kyS6|>iVvG5*tDHIotz(YQhWN5de!2+XC9Q)}neoNh_GlgUR-pf>t$gyq`RTvjTn#_C4QUOxc
K-B3Z&>f?;vQ}>Ukps>50p$xZdhHa_@_VqVbH!JKL__at*e(6_zki5`ta`$Z)wQ-<4pdpvT!<FEp=8)e7~S0<?K&aoG(p29{B0nb?2kL@TzNr`9LL9i}
`i)1b<503i88)dRO56rCpqVNjnP0x788+WmD)M=&yusw!i5A=V6c55P7G>YHpz~zKCDL8S<kqI^!+!r!%oje7@!V?9*C_`jgD*C(OTQyLq5KEhoU&GWB
NQ-xuzAI6{3e4s7Hf5hMR=nGupduiQt(Z<PGg{o^N|VSS>l4=JsMXA|g4vUd3<|N3dc+BQ?(&JE|&IIOuErZf=W?6BT7z{f0cI^yR$!M`5_+K2ey_kh*
DS~&v0Cf2_13jBlQ-GcSLxNbaJgZV2y-|mY1dF3?5`Ld(l4D<c$WaIOhTG)DUHTEFrQ~$P<xjM+L6IyRH0qcKpZ_~OqZiD|Fn{lt<YPhX>1ipE^`CJ_{
8z1rc^8Fn6vbLCDK0MKs;?DZCRggb4?Be_jJ(^R0*;Aqe>Z7y$%xSH@CqMU>eFL2T$X&f~evW(Q-}P$_>oZZFsc-S^n*5K`<2&VQghEDrZ`w8Sp`~!KI
#B67e8e}+MEv-j|Mu{S`tMg(fZuArN9Z5^xhPWKG?<TwkE<QxcdzobLHs+*<o}q%KKc0~i44xKAH+Y^Z?Wa)D_4Ewr*Q#((Ii;S*&jZmRlxbm6#T;4FA
MUYz3g~HeX;I?A1npupk{nsxLm#0DKP)Cz4e3oO-b8xe%1Mm(I0zpcKK5Oat8lNYnHgbx$0iY&(O;|-k+kxDduD5JtTfPncWe8lsd~pSXX}hFINM+Ec{
&4tULGv;+)o~f3LkY`6K2#!2L3(XWoyY>CKRTpCRh&Ni>LS;Af|a#?{wGjrb<1qYm&J@hw^%#Q&g&`Kc7eSI!^Z*_zKUOE{nLnl<sM=Ry^zpFVTo!?o?
t$WQ1`k^e%?|Fs?H|HgI0)l}z#t9$QW3hOvCy%Im!)_dr?v`JHv|2q*M>ihCG<|E4HmcqKuGRNc(pLfrg)}gyC@6WU8;C$?ts|W7KehL18u%<)wr`fW3
O89=?8|qhKj>C%9rseI#`fl&+xw=NlfZuexD+!-ZF>wBC!<mtv^pa0K+z)dA{7dpmmH9hJhBw4dZ9SqsVr5W2Im>|`3B}k{;7>bmy99pO)sjB{eujTPc
Mb#UyC02tWPIE4{hAl4Lj2kUy&+fEr(59X+F<#_^BwNL7Vn?6qqX4h(#83H4BoV6Ki_<;rU>05>VxbXHnbKT$*dpsReMM4*2%Do`?p=9zqfT~UZK92f6
p1Mr&nXHmL9|<-p}ZS{!A5<3Gg>bn_fS7{%3jr;C$(b`MS`0aUb}P{di{7uMQp7w~2g(eyvoR2Jy?OOXOF5WR+Zvl+0-@c5HxuW?FiDlOJ)0zT8!(Hsf
PdTde<r`Rb1I|CBda&8h#3;jo7Kx*y;l>Tn2sQ6QcF_~-Ef`fSabZ!rH3FI(2{n-}<%p?3I|=r6R(r^NF$>(>zdL0>>0Bx%<X^2e_yO<?^fUM2N?YO~H
cf8RZa$R7vKXMa-X%nz^C3;JYLObe_&Gj<=&?~CsX_@P#b2j+)*tv|`{y3C<}5%($h@v(g}UwFRHkL)A9ct;EKA^$RJnBTvBt_CVj68?SdGS1Qeq`MXL
L7L<tzh>@PW_(@dw+8Wl=WNL@x*dV<WcrEsPxH+Y<`15?BtD`$>5|r^FU&u3uhoA7|BH`z>SH?s&#%^p>`$`$TBg3RcER7ues`gR_~SYS^tVcPJ;v{c_
s5H?Ri-`6FBRol@aH#+{ZZ0`{=@#oI^fHbU?!bu4Z4NC_223M+vMuE3D4&#dTlXZ=uJ{sONwDqaP{WSbcxRv1?D@UD7$!npW;A%Rx^~5|J||MMSQcD$r
kZ*T>jzLZu3I_vNmN}mw9i_UyMs$06**AJQMxts(fPp8J_#(XE@3i{H9-j;6Wd*gevMgArEFH?oWRPd@=L4ea<(`E%bk(`dCsQAVxd(FV;l8lE180#Ak
<9hy3E{+Xg;vhACD<=|`3Is~R)~>WktCeT?)=KN-%ibUYa7Pae&v1N_7p1OF0<2mZCK-3{oMV&!4+{FahN{b`vFk>9mr%>HbBI>BE-)NSCSlA{>pA2hR
+`Dvw--=;KI^7E#f(+BaPqj0`zc`oM%m-0;OWb2cV|95k9))&iO3-MQKeBl3{5%j6As$S&Jx4${8+k^Xv^WlEGP5x(acDG!;echw}irce0`deif5TA87
eEts~=l_?VRL+0wR$btHsuvaYm6ohHf3iOk^-0^U32Ro79hg5wQ+9BE)XzD=`9DkK7nxD#h5IwrpwCb>dk_7c6s}sx@7Z+${Mpp3S%~j%tOw)=DwiRwu
Z8@genC5&Uzk5@^Ys$^sKIOx{<Iyg>93Ghcj|X0?;P`$;NsqKz6Q|?)|1M4<UwB&27mK`OmB7Z`P%Xb_@e6<z`sSKwaG6Hj1>L1wE@58_bQb$t;1b)?{
f8r-{WeP*Bkx~YWp<eYV7LTAb&rC)WH2wB=A#yL9Kan^>};0`1o$vzkBY3`uRg?zJM=0hv+|rs_%h6im@1Sbw*|YKaec*L44Znq?n&5x{CU2VxE&4pYO
Q+(|<4KDflJIIIg*xH9T{EeoDX}o`~Xf$9&;-X?+l171yKnu$zB?ADm<0M?!Ox0_V$Fq{LrGZ*7A5O+N+Te?;yP`UWwZ4Ozb?wh4Z#D-^Dt2=3^gfA4P
t{K|I2!5iOyc=i(155bK6t>H}%xIc02Vl|?AiiscVAF~I1rR%h5ow=NV|5m&E4Xue~i~X;5>a%|I=dBk$->?(<w0`|OsGnX~U#@OXfxrLy_s0_RF{=lD
)$gM=Dpqd^Z9@H^yBK!S9~y(?f%~Bz6ZB`sAS@BzRap+%pWfgvQESWQj`*f*aXxfWs4n!$;bAmDey^J074?nnZ7~1WL<{;BasHq`5}I5wf2du#gZou~F
~8Tfv7dmSX7}v^_a_a>Z&SQG>qoV;&#2!!(>GU#nof@SL+G`s&uW*$F6u|M?E*hgZfnj*JGb5j_~m+s`XloP;THMXexJ$jNR5E2nGe9<mFyRk?l>RI9{
oM6de+1F9Zu#R@tJ#o_-^#t;MWMd7s5JPxL!&8>Kzuy@1rH~Ng>uR=<g-PF39h5$_o4@Z7|0C)As831%KbWo+r59-eiFJl$j?Dt<RS|=wp;Y$okjYJ2&
7z{lP3l|DLaQnC~h#=gs;o{n9_cR(<F*!m8Ip{@>NN9r<?}^gFiMH`)ITpZNQ}GE7{o4sbgC0`Yw)wcszLuG56`w}p40KE5ij`bJZ3GWjR!k^QAKmL24
;z6pLn91N5k^~ENMxEkVAQXghKHjIzQ$9{}|-^y{nC#Iag5r2Mnd5ib69r6B{E3Lx$cdp3)zxv6CKSpdH=3U@-SzqO90;`vDHJvxQp}sb+bMjw@suL35
w`%0yml7TD{OrX5{ee247I=TH?w6~B%ugxd{WTrxQ~Le6hW9(P16ccNow$qoq_a6-b%6SbH|WpY+qBQs%A!bEpM7_nzg@57Uwa1){vV>BqCUx;pacG&S
Z+)_KgB;VK0328`9IeX_>3#goh|fL`uz?3Pds0q&CfrSf$v6vg8U>}9_wdSDMktA*GZ4{^WmK$zbK<9<@+7)D&${#P;99GtYhG>ZvG;ExgWQ%T2&ctIX
^S}=!5uVFQJbJ#bF2i)$gl5i61>@F5;u|-pQEnL~=!a>rl+F8dE(@8DGL`O?{vjX@aX+2dFP3t+y`c#0LkcZ&XQ1!2b^3g8H_9u6U^5^e5|c<$HoYMJR
Hc`FR)j$xliH;=jJN$~oUNk>6{tcs&uH7FU<6DWuzW#np!!&TsYo?1K1nAH<xW?DRd}e_5U2U#Cqp@<T)IkKbes!2fjB#@JE6H@ibWoz<VPgY&Z;qW=_
Tc;x(LvA5_y7ya?SY<1S){cMje_}^Opf&MNtvv)=7{}}y+sy#gNKa7RP`P)(yct46ab;<8J1|{&lN$8+I&^mfb{edX@h(Bs%jxoQ=Rq+38_2z*;E~3^K
tAo|!y9IuEG@CR3hn)!4|4P=t|1ftC`wsB2adG!B|JWrO^@p2^{#u*GzQXydcIZ#zNMJtnOJ(u_{1p*S&_CMI<xBqMdiw-FON*vY++V}7D)d*Q**8G_B
hULa;@6`?f3ok=!|DTNxd8ttciP_y_2a7lJz~BpH$&<hy%6|JwwHikha!*@d_H%+?IVAg$Mc%=!z=n@p}kV-r#CnFF9_xIf&Wu(e_ZIJvZtAHHTQSO-?
!Tq`ZsYodenzkN6i1SFrGo5CeB|A__|V`$v+d$js7+5EXC?g?OByR{R6}S-_IDRALK80_NQ-u2b@ozr5jh*>oNMjiQ@d}TeCxf=da`g)JJyo%Z2#-*N2
Aqq;?O~cU!r~__k@Az@L@P3h^xtKHnVgw=5&@KNUA0arLL&BY)y}EwI{C9nQ($iTWY+RgZ();C_r3DdxXMD%f8yuP6GOy;IC@?VwEP|CaR%kM+?7`k{$
upZc8tkNUhHpA!0zTq`8{o2*B`7j>m8lV9Q5n>YDO<$jF#W%jr9m)M`K)c>X){Y7pi^u3v4SbRRxpilkH>9H9Ce|)Iq2Tk{=Z+y*tw%DJU&JFQ78Jk>f
T=ur)4}~%BSDMb?-=mG!GW`XDlKkemp;3PuKcL?hN)qyXT)Qb(D}RhJ@Xc@{Q$Iblo_If^IgY^(aykn1U71i1<Oh^3;0t-EUJKMuC*>vKeDAKv9~1AXk
l&JbhXdeG;|}wiH-17NlKCB#`r`R{hx$3J$L!y;=nVdb`t*>Wh0%83^nV${e^IDsCm{bM(pjHO1|jd)Mt$<<e)o*{Hy8I4^2>Be{<$SE|M?Y#ok>l8a*
O%H=rKQL*87Fke_Czr$zQBH<WKtYs-Ztx#QBwG#;6}NZ43V@TiLd@@P`m##`(!{Zss^YV`m3`MDVIBoS!&eqrX@64EnR|S9YWS&-~9E`9WL{&^L+jvh9
QalYU<}eEwg_g4I`QJN=UX@4OYnAEQ0M_lpwaO8hPQs+j+UCH$#`Kbcfq4R5^QzbU>l`tM&We)_OK%h5mm%k?t&8<yHb{u1rh9sQ5icA#&F{g>Xu&pY-
##r&iFK>m--X-RxtyCMI(;<N)kE=6jK_4ED>eE)a80?d~tV!iI*{olPa{ilpE^n*e)bLOXT4E~!f@{5Q0ZR9~;p=RCbo%!Vy>fkTAzrGpw<6^gl=x@wB
_*uF7m;xWmyoUN>v1mcRCUi^b;{M*2{Tb$m<AVOgQK=C>moLqWtIyuJzqQ`#Qa>GSp-(lH^#=3(-~T#)aP`=-P5ksZLVTD+51smywEpvFxy^9CC8Zv*z
CSc~75&j_2mE~!o;F{c?_bf0{#Y>!^apV`_|s>qvpe-8`|Ae%qthC(zER!<{hQa<0sKR)Yarp@KN-YtmB*x_{@waKksq4u4*itq#i(y{{hPo)Bl{%CFR
EtWps$sJVM6@%V|nx^J$LRiuC}jFct4#s{DVSeV^&-64^A!k8wq!($oPDLS8z4){7U^+@6#(#e{EgzJA>Q3OaI$$sMDYF$@)-xZF;D0x744y>QVahR}4
NC@UQWBz5u>9>cZb8SL^)C`eb)Qf2Y1C!0$xZ6;J$qBLhF%6nhEtUnz`Ge<|5|5wbp(6&Lus`>B8*h)ZRT=#P|`zz4PIx?+9nxQw470lu88&5-$ZRsH#
ACG^Lsl@R_-zyA3--{SngTNVAEmHGkvpqWQ|)W7u({^51l{+x*qST5^#&4zv{^KS<IKh&tj)wUCJg!z_hWaK|RFVGkK>X!=q9!b@D4e&d2M*m#JOg!qd
tMrWc+bw6*kDpz<KU+P2$^SOIr%L?1`@s3Oit_>W-LFA=A^!A^z<)#_7SO*6zi2eX4<~>>$nSoc)US`-K33OjqMavPO}^m#b=3jCO=w2L`I^<l^q2bD&
?o4s_3Y#G>Ghxg<|ER$8Y=bSFEw$K^o5@rryKcihCqIb|9M&B=h+tZhp!&GW4`~64St9i2P*j8%5jVOJhR%XH}dCWp^Q<#Y@gKM1#$8vf9kaM@qEwcKI
Suq)8%~h^6kAi|1A+;C)QR<(I4mY*9FhtXyBii8Qml2N8aSLLH<ZP(063^(c#Zm>ml`z+d2H}Ghw#xz_*u4+oV5g?}_?Y3*X>Z3e$*i{{Q(ytMu1ZiBF
g79_CA8>H~ik)>4E1GJD0XE$ZX`ZAbm(<qQ5^CeNS`)|GY%{;A~aCG~;B<&FRTCIbFiht>2+eRto3zkzB_iC+YBgZzt!9O<ZUqIn8_mA#r%KXo$O@J|<
oMSq;|9({2B9tHHjsv@K<{R8gh5&1*)W%$=={uKRZ96pR3&v%$XA1l=3g8mcMJ10Lcs8=UE-|l(WApT|*{r^v!7UnnF(5ry2slho%{@85V%x_(}c;b8q
Cj6hpyM_5xsLpo-_y_uW2l#uY<g+{Si+h5;P7;fP^DXzgj&OckE%^!j_A;xvI(C0p6JI<?;1}!73;ymxU%#NQRW5Z4`qQwP-f{l3>e)y98avQW#m;gAf
3NJ)jY7QN_jZr>V|_NPU!@N4F`?}*DZk%oK>evXniGFCFQ|{Qz&81QqkgL6{WdS~?}Zz+p??#nBzYlzUt15ZuCF`j&qXmEK9OI}ci@Zl?_I+GP1wWU4f
ss|gZX0YnltQ25b`A8YQ4BmeVKUEA5T0wNt^y|7Cv9BEP|S=9b>bie)8m^e|FzH)X$ml-7EP8F6K9rU{~#cU#QPSrvG=B^D*OoB>$(Q!2i$w$B(1GT5r
Ss0MFx!`lI$K#rM-z`UTJb`EIF*-(NYweBP)F@+0G`+o!(v5MX|%=x6eqwKw<)y1FW!Ty5W_zB>D!f$!_8UwH6m*UKsN)uMRy$&Z!}3H%M*%3lKi@rTG
isxq7Z>1XB13-xpBW*u?9jXI&fVs)l}eDLnkKj~c{|Jj!99C5zCA9slUYjcJED$^ep=L;iUrarMd2EHWO{$KxgIjdjrBibSAhlwrqi9dU@2J=1jEPLR0
Sr6-t`fwLmCin&SF8v3h&4~I7#p@AY5y}AbrO314Pnm7AzxUso?hxO@rByM1jNsp6E1v=CUt84D3Hjk(4{<(~uKUFOR_Y)}{0tQ6+uVP%eAJ)HrlJ14z
IxCPig5;fGWLW<eod3Zzr$CAGXnl<wKo5^KiiA`A5#_n44L)3Qh%4)8ugK*BkH4nyUW23$&SNWoBkl1q00GvO?=`lTM_VyQ3if_ZC+jI@5JpGasR~52m
h)zZsgx(k16~S-Cx=vKBazK;;V-U{g<h(1M&xgDx^Qs_k8F65_#?Od}_}UpRbP2%#Wu%o=+Z{F8IBoZp~KYZ)|{H#eS*1k^gV@qep&(3Vo#Q%{On<uk-
nzKWTUcKA9_{xZr$qm4Y9lMB4}Azmi6K)L+*<_xotlZG-2ddJ*++Ek#Z6`@e69`MR=*=wCSuQm!u5KJ*9kL`nZ-qYZwst*tERXM{G?m_I)YHADPfU+8~
pTy`D$-)&szJJj{8kNVeAr_^^{gY|^-zv~M4T-e%kzB`{3@NfJVpKyP*nfgM0%|`I&)YagI`D?7U%_rVZ*dF$Q--X+N{HRo+{{G?=+^;b4$uAZUIj4W_
7X7uaEN0OEP5iqa13wDRE!4l-(}un?k51z7<?4DF{&=dfEV-ZP*aH44#Qt=rKkgCwg52tYzag?#l=AZ(Blts0fo5SpK&HGf-?!DV*x~(!lk*YpXZ)H&U
my;b4fqXqY0^JqBSpk7y6-Fa+4}88{ron7enn`3^5-8J#y8xblNT*ef8G!9Z^%WNN%(%cyrw?<;-~cY3l9&(=eRS(ektK5@GlTb`%3?wxwoDYA5^jWIu
6HE_`77jc!3|JBx!>AxlzBsZxihl{#?F#+&Y+__|+BtP3EoWZ>P=U0rx|+p2TOCljjw`|4>Wfi~fW4+pTDzKUcE@=C_m3ey~2wOZ;3_4@3B~#iqCB{A@
&jmS21uK)>=Yf6)K$(1(6q7xyRb=fpEC`Y)NaD&u^cL-5~g&ka84Z>6GlM*pV8JNh>{+JmdVNASnj6}`Qq{yxs`z?WW`TjP99`p}1F_G8vZf9KBH<ljD
aBc7jc&iXSP-sqq5HQ|4isZQP?zCTU)Qwi~{Q6J^uW&gtSDF%fO{8W6PkNQ2ISr_NWFdiA6|H6j9UTz$H#&7>sD9C@^*Rw<YNKJlRf6@d0Svkk>SFg>v
iQmsw^PY_OGqI{0@dKOlZ_oW=e}ocFq3@lT{)hMTy=ds4=Lg`w<$7nFqdyz05TAv%e*T@G<hn(CsU7&A{m#$m34NtD3*W3Sk~`0T|H}OYwnqFr+s)zM{
=5I3@s|38P6B+Qe|t9g_pNzF{@81Q{#y8}2>Q!k(?<S*C;sY7f2pO&Kh7<NeoG(N)Zbpm;Tga0915IY(O={Dg)M3HXGzux^aa`n`ov%VCHH!GzHL2$e%
*AK-?OQCg1@4w9^sFZsk&R?^KJa3!u&01ji8_KUwh(T>-F71eJ~nwei2+2PsG1j)Slq^ex4QhTl(k3{Ve^RM*k8gfd4{nml^qy%JEJA>mY`{CO7g=f&N
-PpB||H;vxKhvR{3}{-GSfKS9^d^jFPYuc1C^RP5=G9!02cVq@2%Kl*NPV|;COlN07IML~W;vcrB9p}wjI_<8E9TOdC4-5&T=%6Xr1|IkP!|DfeTpBRe
H3i|$BvFFq$+2giG{|g=bq)9Xu;I|0Pp#Dv)26(<ASft$V&@7<e(S=sfpUyk01^SQI68-_M5_uB%Ls95szeF~Urrf_(++^~*XD0O(tN0CnQMH$D(Vy$<
C;Z2<xSN8Xs7+Vkmrnd!kN)nr*{t^$pTJME{nvo|5B+mQ{_Z@w0AH|nhYt4_$R7N=gggMgU)$E>i1RmI-|1f=E{I>Td71M4EHdJIV!xxmhA6kal&ig83
-X700r@?C2l{rQRc-pKK1#g*iBrC)Kb=1c_;ZLj8*;v||B!z;Jv`d<rwh5C%<0ZJKZzyuH@+C|z`u#jut)yCq|={To7}K}LNct1`;!*$i2gB=jrnvI%=
`3rJnzB_`zwk3EW_&ae5}V7^q1<z0lr~7`{jcEllqGMg?A8uf9+`Gzl;6QBLC#0LceAQuN&qwS+|Y*W2?V^lJo!8k^UP|{sw<cyLQq4=212+fuHrq@b?
TwYGXbw^x2U6Z}yh#B7cnEfBMhCmi^VM2mXyO>JQ?7>;zl-Gw5%P{Iyb|KbEVhxc^zVxLpumM`P|c5Dom5l<a7$L-NmCKJlN<4f<s<RAe9c>6iZEwztx
$pGu;;i}S5L>0fPmG4}&(19wk<;8RZi<!wWJH%;6O@w4~mkKnWySMGP%dE}>OYs?p7Z5(WIKd;)WkLRl?HqM7uEML?|m*BSv)z_Gxy+>1U|DHFiP#^8*
KIcoXlKTVp<2(GVM1F(*%nn~;`h!2*C+0`WHQ|0SJDJ>3pRBCc0R3Ze0{=4$uO0Y9W@GP!{!1O^8=Qal@#cJH@at)C{?>gT`8A3!#4jg}M}F1j`ozB<<
<mFt<4=$GUp++hKXDHx@yB5I4d{=!F5sVIeb4j<->+W8Z?04NONr-z{tw+f_Dks6^@#c|v!XNgNuF`yeywjp{~B$7g@2Xs*R%A`Ul#row(;t5Kf&-T!y
i+*IXEA7G-ykBf6)Q>p(^@n!20<%pufP<J+Qy*udsiwHl#1{rJx1<udn@1I``Kd-ke{R!`m1Ad$Q#IPNi)>@cpXyeNKMr3jV>iX*uvm%ceuMMSnB{^Py
Y`iXQQ?zU3f(&uY{cvGM(Y|B*c$_X>PEPIlDCj2i003?1`pRoo|-KS=&|$M|s_ratQ5#Rc&z*ESOTTg5K^Vn3}IDd2xd=CH>37e@3f`T6B1`2*z@`$Mw
#J;DAXrMbZWa-z3JSDgRNrj?_9*at1}yUcfb#rL<qFYKpNly}1U)!@ziD{VFIKPXo4XV0DAN9O#0urI(*`d;YI=&s4%&t?VYvqFtmBkt$$=9~{sJF_p&
N8>(G-*`Jg{-Ub97+<|E_eTVWG5Oht@oB{QV+;7T<n%id&i8Fe{-|0#M&K{{(*yEH)|cOSf67*cKa}v7d4u};t2W#}b?;(6mm70CNBwA*J@QMB8U2-XC
w(D*+q2#i_hWHGe;4axiT9(}iX-BOyFq-4{mYj61l{o*oUf{b{ezjh6F2VH`}8N=&sUD1?+)$`>r;37dXgWXl+<tSfPZP?>))_{N;B`kcYghe%KASVVE
<OA45|N_s7j0e*hAO-;QYEB)E9OX+0<_+`V94@c9^F07r&LnXP$lZccGS<fBe04#QsN?dVS7++ZFb!S&obS#bV*Z-`~`_Gnx8{ZJYOV<ZZaWyRAFi?{c
o`Kh=p(m|v<l@^>Y5wV=P&R4K^c?P=%_VoljoU!nWAH~m)^>>sU1m-}-}^-llO*V=)8&)!eK-^(VU4F0Hktmwb(nE3(om9x8^;QU=C@VCqZb5H(ysIOV
S3~cDfgt^#3KP0Bt!;<^kZk#XKW|#xtiGmaPZMprx`Ei_-^QCPAebTQ!YzFZ6^0v_h-|tbb$<G~B*dHea;}iEYEFSwC@!@!k`qnuZCH+~0HT;RRUrhvj
NOU*+`-gkvqW)S8QC~{VV*JGYoOTNO2c<gv4J6$NugK5&@QM9-O1i@N%+>5p{>Utoso!xL>~EITbj#1*a=#JszaMiyl3Go%e=Iwf*bnGxyYH6!VZRpr1
2+?k{F>>_#(dP6_2?hj*}v(px9LBSKiuAj{lVY@ey=I=%B8>N^n?B*>z&s&@_X3E`OU?<L;vPPV86}3urUNaZ6|7l^CL}GJ>1XLs9=3Hy|cd#qY(9#aC
Pd}?KI8M-=^=iMt#(21b(D8RIq<c80{PRwZ|0tP+Py<=|6Q+T5a^_^IMMkDAZEs_hMZbxF6yRe4`c$_4U904f<|Xt18UbGsUI<x!BK#XY}WfP$GZ%GN%
8It73not=w+VU)%b&M}6jHZf)@U3zz=CLG5AxXVwJo0O$X%R@^_dz4TE(EuSa)D~A^S<DzqNrGLXAJR&}SUfj=XcHAra&wKiX|E!`K;Ahpo*1`NuBm??
~C?l8t?nam}zBpO0hy3&Gg1-~H#|!n5pJlIw{Ih@2|H)eV;Qxr%wukyljAG>PShof4kC+#;G3To(>eE{B2WQ0hO7C<3mgH9S=V~|5w~MO-|2S27&j+ZV
jlmQ6q%a4~7e9Y&$EY8?Ly!A0Rt@SiU1{eY`MdIs{H6O2{&J=^oFKjlb-pBj&lC~<zIF}3@36x<&Ve5#OJjukDR=_k5YgvA{B^jPbAMf{0so>_x&i%Bt
P}KmLc1AwKDl>m=#OS+@W)X_8G;}5>r)lzr^Nh`+^IiWQ~w+-74VC)$V{RCRVFXghr*gK=zo6R{GH$X1o~Csjj!adpVWPu`CIicUkSA<^+^Loy`jFjf9
Y@Mgn#&;sm~tNXFSp0h-kO~{wqXVV}9$u3-D*$`UrlWklwc=@X720{!AW}d+v8rEANQ<Jo5Iy|BTIy^K)Hz+;4ln74(-|#s4RJZ`QOrvb6{PmvhT;BY~
JY+83Frd6v+C<nRTf7zAP#;P8KM_TJBWs~q2Fw<CJ;#i?_1-l6~@Wv*PqGmwAlLg}wiUrbx*hZL%}qUYnij^IDCee97wr@T9(e=#nA&lMuj(BEnGS-ir
0xMN&AobOka_`#Oh!rzr0LJt2aw#%W9P=$HYLw~s*2H<D%l}`HOsx=|}#%nwTevl;*`g4tT?b7~UThM0+RKNA$pY84?;vc<EJIoiDvj@JqFdymx_5E{0
{BXVw!S7Q7FIl0!*wx@S2i!Jke#f;D`MVdv5&ll<;4_E5m(v6v!iU+X68R}Vk$)JsRI1-kHs=2Uzc$2gHam+R`L{;!rxWV!j{Lk*?-|Ws4xvl_6t@)D$
1L}DA%C=uL-VKN_JF>umMx%v%i5tkBYmhI^fg%6-;#gdZ8#$R^IHIXkrEiZLH}g%P^o{vcRb=(84tpbH20N+`ycc$fA}86ob(4CkNyGq(Y2Z&KQr?K^x
G=qL;jEab0d7Fv44=i=ku6saDKXH()V+RE&0E0_njR0t%##OW=@q6zVhbu`dI&GX8?Yavq*4%D|PfBevY>z{XzRGQ++uf?*rt|Wd{66Yjf%!vS2YIeu*
8D|D3;;XntVFAHt6wpB~NcuO<0^od$E#AKXl!U(xu70rC4f$)rp8rFVn=s@mU^f46so|M~a+&hNypJtwFis-gFRzYw2m4)Q;*^l83t?J+<6b>xBnQs{a
__3MWv7UJLNP5HNXH%Z^Z--a}ws}%Ta{o<Drzeh~_q`#5tKIQ-AMM8f+mrn41WL6G;ra~+`_<hwldt<&Wk~8T?F#BhIW~6Tg{il<R{+VK3L;8H*IZ=Ii
%U0Nbq1li>>%z&2U+vCN-$$B}kiN0%m>Jc-HTv_FJ>)g+-)BMbhc9FD|90h!;z!(ZpzqBWlb`ziasxkzy^AaQGiozJd{>;|f%Nr{x2qt0dJF$Mrmx=Qe
^DQQ`~$X21?Q)pT!4SA_L<Ye^BwMPG{3l?d)Pn66YzoG`dLN)KN8ag<xjWi5cMfP%`yK{g5Cl6iE7Qe#DBHs(0{Q+AVWWoMTQE0X1*eQ#L6>Q)E~7&=#
w}?Kf|BCaKjhybu7w9n4gG80)At}&vVL;{S5eOPblG?&PU@;`Zk})fWDM!E$_rHh^!~_8-7i8s2_$snty*Ygd_4hd05MY4;j0Jk6Nw>Un<QE<d^Jilos
h@{pG)1^+_M$k~V}NA2HJJ4PHG5@nIR0zOno4(|kEFT+A;-Mf!-1zP}UxZ?H&6|1;}d;qPD`tQzru*O_C!q`n*A)0wkalfQhc!(Yl!wJy%z?*htbemav
MC)97pUJCp&e<*$G&+E_^WBlmAAGr-C4f!{W-6`g`qFItZn`+qPztv<R@tcYi_{+lDwB*mx`sB~aUXR<4{!{mi_&A=-p`W8J<lz|l!Ct$j__#EnU%=Xe
{AJzp^uYOZ>jo{J-#mkUa1*p!@OP{0eGYvW9;J9cb86#C{f`~xmpr*bU-5gAyvd*bk(lI<yqzp)zG^$j4=P*D2|p!YmV~cqrqJ)KssZq67JKY2Sf6@(A
^dnxo09&COY{5U8<L?fRrT)EEA=l{3-m8Uca8oH`)vCg<QM)B^KnIw4C24FvlaYHcy%HEJX@8d-#j6GAxq6Vz+bj};1d3;s%9SY)BFhkF~ukf(%;;$g#
1nBA@v{J$bS<)X^Qpluv@(#|LIpw^TA^`Ov%44UJ`%4FFkO53(cLAzHa|a`answMgO1~3G!DwR?vrU)ujx77v@|y$d6doE74yQ{Xi!F$Yw$O>m?(9JiF
tOew+AQ6YTG;hWSbrdI9;XW}glDr}QG=)0w+<4!D1-5cqpTeGXB-M6Um){^#y+yyErI7WJ`WxAF_|mzBc_KA(5#`T5hJLH_e;Kcp{ux&dFw*rizE{5wr
?e+@QmhR|<w?uQ=YXX*lf#e}aC{?s;N^k1vB1bw|geJ~&SxuZvfpQsDsr?7Ja{ngg4UGV>_I53HSyQzi}@n<vg4_KA(U(%SkQ2bVRmW=-3%9^7;uP*w;
57$lmL-D&cc3A)JF$aIkZIqVqQS*e6{_?UU{WgB=qkeLNH~5i4OHqF`HXlobk2sIu-=LnZ&=-sN@_femnX?V~Lst{R|2ePO8|T~Gbg_Q;#UuY>{k{P{v
Fgcv(*NtKh)<2Vn~=UiH8F|bGe3bJQ?SvT{E?E@Xt6&}Ir@{WH*jhHgr-aQetx;5ezUh9sy|H+^{dCZ<P!eW^~oQ0_QCr#v1{JY57mQlL-_q8^rOG)?*
shnw-j%Qf8<0e`IDZunEx<4pIuR3^YfbO>tfddzr`HIbbtL(Nb&W4BYvB~<_h%}!;OjjDOiA?-Pq>{{P^mbp+DoOwu1QBSpND${&oTQJDU1jLZ8+0UJm
>PnAV#>e_a(f(ytX#`b7Wt{@QqmPshoRKgZG}|5J8^e<V{+Ht`!>>*xK}=(;BUmHwl@ob0Io@j5&vIRAEg#21U_6U-l3VZ(noU@H~*VdMMG5C3!WL44+
UO#F4;bV+}C6eZLjZ8jJ3uUzMZFDjw{`UI*oq4_q8Hgvw5*BR-{3`n1{($f*?hm-~Un*w&)0)Nn0_oh$&;)?1ae~-_oKNYXT>HLw^B**m+=FmT=SUjfs
mwEFo?ynNwNMHT-CVak~Oh|wCF}RR^Sj|YE#_jIFPZ8dP^b^?RNcG38*pog&V`Qj5oFOCrOFs+AUrQ^Y-)z~Q`7^)n!aq<`gM#`8#x~s&zhwu1L!nCB0
q~jXKnA~;@meQ+)%R=y|H{B?Nq@1!o}@3o8qDeYmEi;H!#_aZ$6-!#Cx5u)N%$sX+9m(gbpd}Yh4p99S7p7&2>e_gs=x=gfqkL=&AVO?fR71v;*U7{`h
)mU-PIlGdq_IzgPShRr!JcZ@SCa@!2iSYxla5p`H+)-aMK+U|CE1v$p0GY2j8qnKm4T58}X&u?x%SFcYPg!|M0^F_4lji2L6ZYh@-z}IaBjTpTXDw-=X
&Bz@IX`4WX~ciXG<Xzx;cSz=x~fVi5VC8Ib-Px4J9rPjAS`zk7PZ`eQ6_h=1nEYwEvt)DQ6EthQC0k6wDA{^=<>(tP>kV7{Q3Z32Jc>fm39e^=Cmf7Fy
6>7!hOA^e-vcrqvaM_7=4jB&>NR0wke{!nF`E7CWRs}13g-lNq8_|@Fnp*|APjOwR&dPRO=1`_pO)D83-Eg{c<4{z=3RiXUxwFbUNEl0o~M%H?MA%Bzk
hxGSNHUoa|dsIIue$@i{X-v6~N#Ay8U$K7P3HUpnYF<!(SpNBW06tc|JqdqS_Rzoh1*#~K|1Ja6KN?rpz}GAKkfFa<v3x=P>yyP0`AcvupwCxnCVjq${
R!%KvyktEk9i&Uq_2O+e7*H<AM&S}eTFHX@A&EwzptIp{BV$9zUQeUcEbMCz9|p*MR_7fUpbM{|Ek0wA^!WtHY&uYwj}=%^DL;oI65zypF8I(_%Uv&QG
6Me>jz%%-N?UIcO>HfoHpqH2<|FaA5pmIlD=}CeHO@njjl`i<Al-ryGKL#JM+vSe!Kc+2f~M5RF}@5E9z?|BtiY1qdA2>s92G{lNEMq@_+3fFYsUDgKJ
6sU#o@xCp(TYzY0|S1^ooZdN0yPPxK@FsrYOPd<t`h^Ev9f=z;vy68e+;h0H!H7Nl=L{4=%RpJ0DmPm1r={T&LNZ=rr8|IB+p`aQxJkU#8DC48J6N_Wy
9f6fTMGLtahsnldl{E$x%^EXeZ4En;%G2as6ld}N-+u&CV`qD}$aoqp!23a6K<c|&c-|@v9_y;x)PCn`%Goa@aw5vVolU1V<_jlOf{<V5jk$yzsEYM$P
$C&CD*N$oZO;X~YsZK`ybL~_w5WkzQOZtn^<Hw(l%?TfSi|6DYIgGr9^Z_o!Uw+Eaj|<f1>QMdp&WZoD6-Nu}vz*At&x2R`#QJzCF7+3t9{RrxPap8ts
XXPqC;l>9VLt8HONy^Ha|j=QlwH#AKRjsv+i6bEcUM9mv{0Y(6aBvKk^BSP^h*4)C?bBG`MmUSeI4DJQ+>N8eeBfe&k!F%;s-H9yORF(^JoAcsQORvZ(
Fr+5udBBnBPgiS6h+3aIZxCW$VwL<~#QR&Zo-ioT$IDksn>s$L_%2rP8Kz;A<;=B_@c^_ii8eN0T3vKkM(Kg#4r<aK1G9c1-@z_xeKkv$BFdcj1Q1JFf
p7o@Tf{?L_($-_xJ)p}DV8{pekRziX|P_dx&2j~^4#zpjY?p|$HCuK)6W+StGAE%r~P%|~18-^+HoK>XZwMz}sF@4?@&>bq2biuv_O>qqp-zk2ND1Dvm
~73rsaD_YXeGd2$SgIat7{F5#`;Imn8{vdvB)VFaynq0zsteW+XGsG`_Li{JYjtHOrksRP#+3@|t&(|FCSBcK#pCEeflKcl&p9Au@$w(x`e+(8!!p|+q
-*`BIzmmg8s}cDp9ShPoz3!$h>7zb?e{1Xq`QKEd_lEkrS8qi4mdI2nzjH67Z<VcRzT)}=nm=D0hxAuv75IrpS6<{F#MhTS>6cAL<X>|vUdZpx#s~UGs
_27%T7B~e_&Zd7`q`0xDPK~4mrjV^c~NWhU)a2&`N=meCVf!z1%95TdLNJY)4j`?-e2@{(wC2X!ryfx^j}%f@7;0#{py1Lf@YmOoUcy%mPo(21%IG*97
gBo(78~3-V0Xr{XY0{-}wCQy~y8W0e#2D>gB*+vbukQJ`!IyL-c3A=l31^+x6!a;<I~LK|ju_WST#m$12W8?$zY4XD1inXIM}B(J%B|oG-0*+Q5IN3d2
6mXTDiqpzj?#3-Ei{;C%xBL3L~JOB5CaPt+&fkoY0uME*EcAdSes`_O<t@32P${Cp#}Ce?rQ1nZlL$Hb%g_pYJ%(+OvU@9lcT-{j5lL-_Suc|&~kEa1b
c&=J(1?Dcy$oUhI1j`^36zj-74)13wGpZeY`D8Fv5J*p24=;Qz9Ph&nBj%TF5?DlYe8oUa?|0-1NiTNut4o4aJksCuFB2t&d9`Rvud_sTeTYr+imOm@V
zuSsC(0BRO>jJ*c9h%ht?Czi+?1{y0LitgAC4UqVqQB#?EV^QU8CFI0Yf?i0;uqE)`HN*wj@ZA|RH!DtKVJ?>U&PKxpM9@7<PRE~6n~xhv&Q{ZtUcks*
Y!Ll{Wu5u&edCc(tIvamxN!jCp2H#+z`J#RbtQ|WUhL9Abwoa-W>f6JA=MGGwh7&|2CVC5Z^Wy^x3}8SCIdcnoTOqH#cLvzjaOhXFi=6H`G76NBVx=YC
`$nG)DbysMUz#rzO<~eE+T*l7Go&4gP2o+!w&-GuJwqcz({}M?buVeg$K*We9!>x9bt~V_kbwAig*5?uz;+O0U4@`n@UfM;CXF{*xN?h<{~`tPk~f{N9
o919OY~HT97C(^b{Q^AlVj5<fHjSwAb=UEut)bl?jVArb$i>ZU{Ri&dkU|I}|C>Q9OR^tS?WGzfoS=-y9%pbV-0+?-1A!)^Ua{rg9@j|m?$p8$Wyqk)X
)w+rM8`KwjfAK&{2eT!fIOkL`4+XLWhEA4Zq`OYjcp<krhIrPN~<D0)>J~4WsKWng2-QavP?i$VSZm~o2!R>|eGv0z9p;o6$4t+gUF^K=^&u*j-_*%h#
!Qs-(C;srHAbgkf+>rj-(nSB+vLuP{uUom(Qh%j{{shz33C%AI@~2|zqVt3QvrG7kF=y?9U$1T=)JKii-P8Fg`#Ji{!f##R|GaoF13zPj2K;ZBB_9!=0
^6kZcUc&HT>r%ZJ~$F1hxFyGJN(xfJ1pS;^gXn@G`~!A@^9cv!Uulq&lBn6II{rydFs_4W4@)SPtyOIopJtZVt(-mAJ|01Z+mTkzYh3|_SZKO{P07LUI
6_)bxh|Evv0>f@)P^8A$`B?ZiM`mpJmM7*!Fw@zMM@93;1k@$;7{W`p6#{yPD{aDDHj({!%sh#e4em{>udVk%h1{dVM_jsL0=sjZ6H-4!a@#_@_7YRaM
ES{)N3A5PsPhL;uPVFQ5FYnY*O(_m+Skqw%d=pueJZ4dO>$`p`#q_$?&=n$TUJ@p@E}zCJ6xCHdQm9{e*aWe9x{hux|H^o7F7`GE7y+^RFw4;Kydf$sw
!5dJ;j&}Z?u%z&?LotI1bL2y`5f9$gXzJiJEgzzV_KA+(H@UQR({>J|f`Ag59ofMy+t--IejC@D+QTH;%`W8_}_(Egd{@^3+fb^+c4tx^R%9#9*JLBDi
)}IakxXM}hq)&X!ogJQUcLo1~%A6?FU(Pe&8wKy~uh0ju(p!S(*Z%ke3isiXzVMso*KD2i=g1#MD*P8(qeA}ky?<}qAE8zse7<G9=M~O}@1fVj`Z8Y%^
}h?7^ljqErTJL(T#$c<KO_9!Qri%}anqsv$@Bv1|G77{!1*`4dcYT}k2C2Hb~Vf|m|A}@zxc+V{uA;4bijNoVCo$DHVV_@AN`sANZ|av8l)fKoL!3l>%
B4fsSlS{_aFcK$Ljt*umADC|KtDIjK6=~w)0<q{U=%ZXJ3;3^MC#4fBDD!dY!+&{{h24WAZBfU-X}UUEja1?_byVuj~8Q_5JJm{&ju-zg*vc{2%2Nvhw
ey75{7f^B@05KjA<B*YE%S`H%DbeqUctx9`9EFaKCJ*IzH*uaEUVH}m?o{^zg%`}>#vzxvW&um9hF>94Q(H{bQY>Pz3puxYNx?=$#oMH$WLG2dQ-(XpB
DAA`&P)Zce!FU<Y4X}3zK>W6)}T(zT6?p^YDvbxlVWWW6M#YVM^Zs32yr9JklMfdlAFI_xq?f>=ufA??x*Y_pE^E=Qwm*u`1d->Fxy!z^`x7j=w@~J=S
P5%1)vC{V@?Wuk9r}XQ;--efyrTq2&fB)~le&6}8*VXn_TA#kT3_j(gGkNB}zEAq=^FM$6zW=Mw|J(Kdb^i{3z5dtz^MC)I-{1G|-oMHJ)bIKI_y33Y@
Bg{`v$K!Sm)MopakT$;*Uw+;YcrdlOY^_~cT$h+#c4fZMaPtti5^Xc>Snx|?WIiZH-1;SPA+z0b(GtA_v|&bw;%1^N2fdArSI@tDi?pfeq=N6T2}hU=@
oqWzW?|Cmj0V4_)z{91xJ&A_P#swANS_|-IIUcey3!14F{4u{B->Dd&2hf<uh_3W1q;c{?2BL`W!{ZV4iAh%P)OyMe}=Gju)n8Y>d~7pV$65a%TH^$~V
Ss%ii(HiPU4fNUgw%OOYnUtKIA;OU>r#amI)J!?=z93f-sIZ5jRT^M3!Gd~d>78}CO?zL`o@n@-$WDpvmb*8P3Gef_14jsA9<aOS;vbb9ddf$#mR%RKq
|j^e`FNoMbr*Zi;FH);Cqlh6IJ+vfX?80)|PK5IRxoyY#&)0#F4`LTUlZP7cqlK6c;qP3#6#Zu)rtvt@QVx<WwT4_07YKLwTi|gSyji#l&){MXIpDC2i
jkk~R%9iea*#7=og!ko%zdCcdEkBy$>76V;^D~?K;mllH2R3`|y8N?G?Y4Mpd(D0h1~qp_arV5pku5n!+pl^5Rm#!)ujixg+NPa#0_JIfEB1V&D6CDZ{
>{@Zf24BToq4T#3_oN2@x2{?o+o$I&Qh$en<u;EgH6=srFRH>lkHY@Ub-E%=c+!K&!FM_Z_l62I@e$RMwgcH&G7c;Z)0%~?eW=RH{0|ETQOI9WmGLYcT
KH2<5C>PGtq{fo4VBgwthA#^PHK?R8dbN)}DX;ZReJM=spxR{yyKs;$W?o;fl9xd23f*ZKn2gxw!M)CO`dsy@bPV9qv2NL85f8owW1&?^Dko-^|Zs^<h
D&-=j*|>IXaa_a^UzavR<HY@6!5RP?{E-|qRcVMcJxTeEXKk6AIiFWBC`%vxW)xy!$;@31R!$&lLm#k*sB5iJri)3pCK3Hi6%@At_#zpa0zAphyl8TtJ
;_s6+j|4vGFr~CJveYy9KU;pKwzwpPVZsx!KlwR`xCJlSaYSr7w^T}p;{tvSBkKYN-fBzGE6Z!9-IQTc8IQiQ@^Yecg{Qki2S-pOp*US5Q_4~8_`qaPY
f)*bt1=?Y!$K(JwkX7zMck$ly2;&ZK-b^sgnM6ClebluFxnMRkiU-CSk37ZeeyYsLj@GX37}uOlmF$4GPa3Cp9zNitVl&MEhp>9f0PXbKAnjrtWX7Tcx
Qo9_@cH3~UC=JAmf@lEryUw6ImW5i)eCTOcG({w_rXSe8{@*rEkQ@%<y|K_@a5`ZT(e%cPqf>`LWkUtXuJgN;D{?9jMI&w1h}vsX%W#$HWJ`OtTRag$K
%Dd#P?rDce1<5mWK|FTk;(3#BMCT(QYp$8jYLNI>b2db+O6rJT1dp=MS8ra}s!e6|H6%$M-fV=q&o=<N!{!{ggzvmB#{bS7y%=qVvCf*tv+Oe((s+*|=
zTU!Bq>I+>V4ZioAi60f@hnc#l4k)j>#_sbmZ<XN0X823uG1UMzzL{qYhnb#HC)%iriIM47|jB!X3+GLk-x#kAh4aO0^KkAPGm*#`X0dO!!3v<A6XGNT
l+)k)2iEegJ(M}gpO>i*z)}43$jC<lb!1}M><r3q*d|v}j;suu}+1Xrmi{R*I9dJSR+52cW7hPK;xynGpINfH-6mb8_v_Yrl)+i%5U+zR0C)7-mF;49*
1<7fe^9bV%y}!aZf_-uwa!GDSm9EMkxbnj$xcvEZfE+42Yc9sg-DM@AonHGN$mNCmgNt^1uv`%wG7xnA`mV4NvO8^7xIgCS06QXk@NxlX`erb&dsU--1
~{~r>p9saUo(<Jj*^7rHfOI0`{#X%Y5(>wJ<tu+sFPwG7@2p-Iddz^00-40D+OHYE^(4ON^UL2g?__g&=nrH5_EBPRi;ObtCz<q#-$ToIgp*8oWV}axy
MtCbItsfW1LW2bkG^B<=Y`T|L{z92J%IRoQTu$V%(qgW(>LnJDxv~<IzJk#QHxxUk1jV#pVDzF4J*BvcnSc0ng`YC4d`*tQTS2<Eb3$pTGJtja%3!g4~
k2*2%8)5U#yH>)#DsAFuPCx5oV)y8`Q5v^>Y}8@DOO-K-nL63H!{r--l4{?Ns^(3B;_A2D0_c)bi`f`i!S1aNqEyV@8BO)fRb#SbhEaA9?0<aqv?;E*#
>=NjU3VK|Er>!+G80Y~EAQi9x?Iqarbzj?I+oI_}t0G!V_Z*q)-x5W*1Vj^De0H-mv*A(N(@TEhJOmuHO(1rc?8*;5xHL*eW;Ui`9_!GasVK>0I%<H5z
;LwS7AUK`Zjfk%KuoUc{)#+(;{*0?@CCB&MixucD>eZ4l?&3-r6WsW84zYf2@d0p#Uovli%iV>tC%KS8Msh_%+XmbvFf-6O)a;pIoTy#i9`?t65S=k@)
A-&Yxg*4XwXz?Xh2OV*0Z#lq)%Gzy-(~y9v--XNqE!vJSNKsioWE6AJIG(gE5vVRpBE9%m%(UxA~@f7EduV*+gbSi-#h?vg6z9I0aw=+j)V2Ju;MM*xt
-obw{*62e;)N2=O>pxHQ-LF+n*sm9ybcnh2n!CIalR~^QDrFJJF3-Q35)gf0Ab;=hbgs7#Dks9nLRvb2Ko{b#^brcOkhN)~8vNQ;d_xw`>YH$+kXF{Hs
D8-=8XXL2_gVieKI!bdX=&tO4XY*j|zVm$#N%mFUji0KZQJvnk{rjk#>${ImQm>>R~XMEL$-`X~SgZolOe&cC$4`fiM+N$abVorx~=j%CQLGF6%3_Z{x
H4aV)!Fv9sF=6lLtte_^i$a9l|F6Ss`+JEh3Kz4NYr$&Bb>*pB1-?{H6VfB0c+w&Ch!O}kw;1HWknj?RmybqAewr^2Ja9vk<5Zoh2{;Py<51(K8BHjQ_
?;NLqn|immf%W%Xvn|;ziwtmHFDhra|NYGYa^a%C(_x1$)~6}xG(n!h&W3k)IDZ>wHi-a7e2=vY&bP|e2@ZX+BC>n#3}Dxx>eCc-2v<{P$X}A4MR4BhR
7QU6St`f<d(^KT;$yd!$gXL$b8tQ`?su|#`)D%8`F7IvalYNOpZFEMb->ZQ@)DCA_a~-t{a#g(Kbm5j;QD$jBRQ^v%CJ7vw@C4RNB434yua=KiNB4XtP
`x?%+X+XAO@oY*{L)^NcsPQeXu^e$_H|ZzMs?irM+Jn;2L>bBYy~{SxE8Wjs58fXMP~M(q@A5pXuB}e#uw;9_Rq>cAnt;Ik*$#kNmhf0FET&osac7G*<
@MooYJ4t>x1c*RQnlndo3Vg&j+%4PxZa1ASW{J{8jx`!~$yKk-i=0FJ8mPc`7Op3^vF7vyo&AF9n>3duQd5P#Tqb%0$2?`#f`gJ7$63OLXrvdOMxIn)s
UnY1j34pT`zT>r6i!1^@21?q>&i<Yp%714MPI*PTbtc2w5W8}Z;XN%t#c|~g=zjr#@1L9Nc;PWGYd?mQBQpb>!=a;Sqxp!?Qr8u9z{~mU|e31#zC3*Z#
@%%gY0m-Gz#fR+jE;8~*W>y*OIK+63_{>ao8DM><mx$zuJ*MIQf3sVU?DnQH$?>X<iu{v{ON#tWV=KVH#8Q<(M^S_O^oQ<0h8!E8Pj!Mz4`UDOE1cYkj
xX{l;8HFdq5i1WLDfNgo{v6|`_*ULgyK^MII5wh?GAKZE!{`Bes5)G=s)ZY0XZ%|-(`rO?I9((py4xxoR9muW>_D`-cS8|(~!RuJS?a9{dQ+EMf`YvQp
86g*YtX-Ol-2-IAkQZIPhJ-A$2>eu>MaEz!{lQtmypM^BDC#m)59XD$h8ESU>Xy`H#WxL&+jLy+^blIqYT!y65>;Q~tHTX9Q>4SS8t6dNIxi>ufr>zA5
7|)vqz?kH#{MjL!e`MsVk~l_5TVw-xeB=9gotU-Hw3>~?!mitEb{G1Y%vRfb)>w%<_wu<`2>bis=v0}iJjT&k}cM;jtORay$WBQ6~gU)i{S=#ZUkRv|w
$%&_~reih%WVT<1<^mR)0@$()czOUi|r}M+c`QB<;C&l?wyvhvg_i>AGe~gE318!G`sDHlacP}{-oKl%${eP}^z~R-4lH&RD6Y?v;KAN>b{?U}6n_F!B
Dbasni8V+4e%U;v&Y%9pv@MXo^xVT0^?9+G^g4gyPoAVC=W-o@PQ|)s8FX4LI-@_sqP@36ee_(_Q<77iCS(VzQGLv&cbvagu#CtK(Y(G8ANa8I?ELxua
8w}vS9*2;U5ZcL*PHApx)%2LdMiV&M>X68aCGN6nGxO1imAWx2_)Dx*~c33>ARPCMsi0M@~c*SOL@?3Qc)9~VLRTE9Kunj`e)p*g6QI*Ms~(x?&JO+n)
?FzI}4_$AB1tC{@+c~$nJXZNdU(c*2E^cbbYh=U7vjK-zOovow=9+4w(;%A;C?H3UXwAT05vu;_6Ivx?PU^He$z5Om?ttq+$PD2Z&FRXR89|^WBJH=f?
-7^ah+U(IVt8e6G)szkM7Paxz}fICy=+3&=GKSCK#`V)fm}{Z*Cm3-Le76UcEJSBK&I#~m4RFT!8QsQ=C5Fh~F4{=xel-dZ2PebtNbkl%!EX_MVnSd(3
Fe9sZTqRXL!&-d=AuUdCp>xiEhYdJuD6V3(Ts%(2qkbhsL8g|RPt@nT{JJXW#FO%PwB&V0us1LcTL_|l<PQ5?%r^+?t*A<s%3Fx5KK_j}}D%Jsq{qE2d
^@;Jh@2LKo_8>>5Rh;^Zx#7n|cbV+bztPr?i~M819;ig;W+~ZWbdL_n?LT9i<hYI>z@7ciJHYzP+_Oq@`n?0$k!nVW_?8<w#lK30+)(Q+J5$sj(H;F0O
T3i?avsL<9Uy)ll9=MJa)q2ot2r&@msWRx^OL_@8E|xORHtM|IeCH3%Zlf;NAYnr#q~d@KH}@Q>XgXN;Io@zeSG#=g!3cWpg;NDYtvDp{K+r&g+z2yUq
^jznwp2}Tk5e%aOIwa^TRo>ef<9XQbX>WU2o`5HQJ_=;`=9U1-cV6nm78>`YF!H?vY9DPk)m7_hSE;5uDjtB{*M?T^ajBuqXP%EPu(UpVi$f$NCG}M~3
@9I-Vg1%bHdAr~lKqj~M+iRxgV^<|D(|5%sgW2`E3#d|4y9%JPl;jVFbL_!ld8#8<T__OL^@stEacH8pMYFNDT**b!TM*(W)dlb#dZ#@#~>)4xkpe|9#
ng5-K7++U_%Rw?ouz4nPtcc~KCVHlB;;qyb&c4>VtWuk+wf8yJ5>rwq6q&?u=t}jBIFNa5*qy8*&<Ufin9@Jl4>7|SN$0s=78%uOF#P4NW>`3m!*<t-U
FDs|~^vuaFYinmjhZ~yR#h?EBv8eI;SRvI|f8HYUk-r>xxy5|Pur#t0EF9`Td$tZcR92of%Foy+LHsUuF~j*g?nz{ackR>uN%z`{=(HyKqpio15}$ud&
H<h;GkTCy3Ttj7|9PHoGWJiemysP(&1T3iK4L<4e@}gj{qJ8`hWc@lR2TfdwINA3A4ILA|1cSr0?+@T;{Gu0unRy3i>5aEziPOXAopdyM;_LXw3>hpCB
i=Hr&bIPD)#3gM1C!PS!W=>x7JF5^_e~j*lnuyXljt%LQV0nj4_`POd9VY2W2pAhW*igsvgdt?pS~h$YsYOIhD<T>`=m}COew$Btrk|V0k^%hrMj`Xa3
ZNx;8`n9&*0I_mA2m`b*Yn=_7wz?es0`&#c)^NlyLZqCUHQPg3eHMm6MqoaLS3*YeV~BzJn<VgE9vPx<FI=04ehcz8aFd9Nvdx$%AH_xUMABvhOq=CBD
-zwWeEfc!&>ROCM*??gBsA5YFue;p?Y_J<#s(>=+BM>oX3;Ew#F75iF8eyR-bkfY#DlA{0bxBRF7x*3(f`+FWUXH?($Zj(~{>x@Yb$)6y<wzS79!u|i8
UZ9)s`)!Z)X&ZagZ!C~n*v&9!k|F<f4cEi{ch0(w{JpFr(5a2q@IZGO*FMSd%&H9a6+2Bdl0&&-{~PM~duD)c`0C>RRVFJJsGs^d;-96)CiQpb{s7OPY
g_6+X;tkZ|A-6@xtw1t><7u&9aFsjbT47I#h8!y*Vs1~>ywSo72Yp)lN9;AUKp4kv1B*_9ZdcHd(iESQ<@{c(qEMStMVu#xzb`x^CcchSJc1RD{N3dE#
?v8S2ruJB)7WKAXniYXAZvqbWSlJ6YZuVy8IpeRnAJQZjk?E1MNt5lNRO|Y+BIy&VrSM{;ytjD8D`LmkQ#?ejP)OS147A^WoajO~gMf&_GuYnkV&#vuO
djDm8y+=pUIKJ;wb>13N%|vs`LKm-BWsUu*SOjQAY+AIyifjf?&`d+U{p=hHvQG(XK0nt!c%w#M_>G*if#dW##)zdU_Has!)J4!W9K><yADUYtwF9rWf
h<c>uzvao;7&n?;QG!^=9g+8rwT%Xmw!LFD|d*DM_evWgTFV3>0{nPbz>Yq=CIoWj%VnOrOT}^aB(=uJM+g_r7r|Rk9Nb}W(_RqD({6bTQ(;D~yZOC(+
Ki}X^^XHu){D)V(ruh72I36PYhClcYer*W95J+dle<7WKe~7|KSNWYEuxgfa*x|CnK?hyXnP-$g4X*{{T)z1i@E47KA5YPLyyj_%=hLY^)c-43hV%QF;
Q2YCxnVy3D}ohR{}Z7Q-A|uU|HSR;HrZJ}Rzycv+7IG~YZuv->a!L4Tk2`_LjEqYQ%v>M+|J2v;Qhw_;aN9E{Bw)}&i7w!A>==*d!qS&q3W<><>$Ljbk
~>G-T&zirR$YN_=7eB{zsP<6#wsG2{{+hf1rP*=;~^U^MiF(8up)((0oXjpB8=pRVF*R?Ev{hq$>^b*Xp6C7Vb}LX6SE+WkUFhlPs6`e)oy>t*G%ZLI1
$qzsT;?bu-A7s*w_5e?IrIgZNZMi2q8M8gxDf9ghAw8+}@uA8hW_zf05ThWxG*OGH;zV~Q_{u?5|c#rBcpt{2?|{k>P|(R{Ap2lUVE^(sdF>ud%ynlG$
+sPC<|#PemhNsaz8OEwwud;fi-_{@&40R8X8KzwT0%85uWRLX2T|H@3s?ochdBjxw=$wn#J5vc<8jbf}d8}+kstVxcu>YzWT*q?rm^ZVk+HR7vmOd$sp
yq%2fo&xmeh5Efh$URx3nTPAEdTE3Hla!^9V-;Q%<N3x-Ms@?{i&6h=l1z~w%r~@ucy8<s<VWGh0e-`GERu_f`a1g0=3+_n2hp|XBzOJ&RMdZbL;KgM?
x0hv<tC&2Z}Xbr{9K3Lj{5H@^6NsEb>w%fvnzrBU`2`f-#5MlQ>?G|MMi&tueN){N1Le;^5;S3k=^EconpQ%Cg%{JAFMd~W9)g}RG81@?*#ExeC~wb*c
iZHd=q&N{1<Z@ne5c`p@jYEq$}z#E{8X=3rSm?zlFJaWatmI6A5w-qMhxLpM6s;jqJ8RHsZ5bJ4dqPhz@hQzXuunQ|-U@$p206nc)7)!3%cbYSQizU)f
|)B7eWFWZECIJLYo*J6{vj_lFaY@cA<(r}?VN&>vu%<OMlB(U(%3k4`t&vA?6unD8HqE9Q5K^U7V+Xa3y-{!nc#4gE{wFwD@OQPvgmfAQK=e(4_Eknnp
x@<WR|mQHpbO_^f-TW5>p9wtZNhbna>(|jQHb=W=e-i7d!#>WqFe%Nyj=cjrw3BRh|uGGJ}1@)HdyA1O$<|$p^H(9&oBzLaw67(<KnM(OR`&f`;72Or;
qekl<QaoQ<zrpU7872A?ENCP2mzX&yR*2tAB}M&gj%?#fa%M~Pr@mzs`VW;}O>>&B+WG?cmdo*j`L`|^8T#962mK?#FS<^4&uu5C`mE6%^sl^99iu-Q-
7<WCuPh1Qv>d&WpK<e@p}+bz(>~6J_=@_R=`8UP-}Z|-KzwNTZ#;i*IEWEHHw)V(yKx=oZxt>M$j_>Hl^KY?9?#I<()w4*Pa*+)XTVn*9dZ@k<P;-6w5
=E6M`Rx4fACN2;*s3s+BLP`^_|0wQ9|o0(II!h9vcbxKJ|XjX#Yi56~E6`^qB1SKEVGfJl_SlzJ5m|xjBCNVE!nkdWQVapK6ecQoHK|*@3S)@;~-5?j)
Bwxg^w|2t<ngHB?i=Z)`tX<acJ=O)y{AUN0N*C**`L@N|(8{(#lgpGY?<=KE^@Ss;E4zrPyui4Bj?|MP~61nciQZo7yd#`pz%qLCkHzF^<aQ{>mxSOWg
Yzexqo|9S5Pxgak0&|j~_<cj_{%f@FN_}pODqP`F2&y?)G+X2bBsx9yh5xbu$zq;hx6#dhyN%%CrTGIWILT`xppqGRn(noU_@z)hEvQyC8E$ncOsg@&t
d^8(!n0)*}e<Si@6Xz#;dca40^T#XZ4+{SX!uNjnQB88raz=7hMvMH5y&W0&GX9p(zq6e43G1KL59Fsz9V|Y$zxI4e`Hy)W@3B7Bmg1{p>NGz#KWD<f2
V;rmn_`0bR8`${>R;SeINu8Q@kD%MyT@4|erak=b~`hT=Er=(VTZ<9C__%g>*gWWNA>hM_Lnu;qyA!sO!G%swRVVqBTGa7K<()P@)!Hg9*956T}J%WcW
MXt<z}|xR3Aw>=KETaQvDk(R|(lAU$8zZ-ha{gvGk(|`*XO%`TLFJrAKzjtfuq5`%D6o`zWV`PdeYpZnSeke;{(zrG@=%^_ww1e>>5Te>=-_Z}g`=x!W
u1Z>`Kd<lfwL9w9%L9_Ir4=S1g28(22|zD=#cu1=lE=+9X^-6pucy#f3QV?$X7{+3T8itqXd^8t%Lp7QO-PLASNx@s_==l=AA`Ka$Sn1597Wd*wurj<J
8llt{Y=YOrpuuD{Zc~AJ1=Q;pBVs>j`Cn9dw6rZp4PlOL$R}tbX-$&G6HZEa|^;0j@-tYKssRJMRN$X2z;NMud@QI)BTp<5#ymCk9@2RXKk|S@CA6c$-
q5g*yP73sI?xBSGMYAr0Kl3FPFJ2@Ub~{L9CwjXV=wB*!)WQ1pimvtNd~#3y6#1*KuOhMwiqZdIUSG1XJ|oSBoW6LisQ(?Xsz7{L@5Aly-!J%Xk>rGb^
QgYK9vI>4mFkG|)!Thi>i@pS;16)`tO8#z<}dI|s=XNz{`^{D{?5#~93el=#A<>1HSMv0_z5Qi^}nR~;CBe=PW=}%?Iig8UW@pziQ}mPzA3Oi49~Ya(M
S&dGR6IEjZaMdBhSY9<$MoKeMoj<4Xy8^>O+oMIEDm#A=?GO2eC=JA~~R!{DU9VrnLW>`<U=oatHhq<_&)MJ$7O>#80xPsGowpLinNaJx2W|zNISWvq3
o~e$w)Y{7z&34fSF1&84Y7F<JUK;%{&Oe}@ITF6CETjNgb4v6BJcX6nNj_vgWVvNL{<uzw?Kcg<-2UuFXN)m)M>AJ?@cCj9eFS)sphvJAvm@vsPA`JQf
(KZ_{Ce7<t>u}5;z&okuu)HIbapHn}K@~`*U{Ih?5wbD>uwt5@V`RH5+WS2QKCCEvMON{+l8E@SpxiDkuQT^5ue`K7T@qTeWVE;Dei+gxJRVM>J?3;?U
gpVoPfZ}Ie*SJ5Yd-;c7#e!gp`Cqm2^pNc6$^+s{xWDGOzqho793syY-NF1IyCl?~Hx&(^KeaW~ccwjyasGJ*tsgD~@Zn8R^aHy7waiJ5{001X<quB*;
-|zl$ZZQFCH#y2ToQg}(%#N^e#;WCE8bvE_jjpml;86kPdK|b`V-&7(L(;<Tz$%4lLY*+misE@$7er%<Ng+0Cc7Y3`<TC9q!;X%*)>kdjzE7$h!2O??T
P$hLHS1{wuO%Rd~j!D>OT!r*rkZ`D?@)|f7qhG%`LG*eknfw6!H0~w`7+$^Hn^5FWzGQ&wADXzmGSTAbyA&PSii=_dJr$)W24!e=D|Y>d(I3)&Tqe++h
Bz__vcFxm!O&e*O!~{RdywYRV(U`ntC0KN@Ob$*Au{;Sj!~-2*=oFm=7h{6q|5>Thf98S@Rb^AhN9xvA;le6K@J@hN<6A&2O&(nNh$jjBH8$Hjy21G>4
&i2vecG1(Q3fBFXp7yZe~ob`9V_qWF0l%Fz{@4-K0Vd#UOz@CK${($w_<%nPAH<F>gOXNN3Q!S4Sva^l75AKgyYshbmy`ciXC{1Mp&rezdzwq5uXW+xC
ZfdsSAN*GLPW(1^e>4$)j-%zB>;#1hexJJPblpGa|Lc+-@%aNsBROPQqyEgwkOqi<2L<^bQ-fK8=a)DI^;hcy_$SP1c}#YB$`<@fKI;P?WwG~Ziu>#Le
e`$K=NSAOOPwpUeqQ?(@aJM}rLe0Do!yM&nrDcgjE_y)U-osHlH73b1v@_8sZ~LCcguwOUz70&@uzZBva^kyfZ|KOB02f<M<Th>g-rO%yAlH*%EWt5c4
uyh>u3Ep=HEi}Zd1%>1H+~I@LE-{LsEM(_(7IAzEOX1KD8<T%~RmxEbSb|Bq#kTQNQxOGDZK=wkzTfnv#V0BKnWpy953)eLvHm)W76?XWAir!fb~1cUQ
9|@{^mjM}FlUo(b{eHY@b!)q~XH{Px@n%~vPxxQqOw$93R?tnP~N)0MiivA^XO{Z-~!oX(&35$6MAeW8+Eb3G+|f!tGw|0_lmKMm7TseiQ_kX`Ob;jn}
7szZqNyO`c7KPtCxjqKbR!}%GT?FsRjJyP`dt>{YeG5$;lzvITpU!w1~dsv_AUJbhn)#j-G7*_*Y|83u{$qwp{{!0{iGs3rcF2#Q#e476TPc6sqk7#~i
vBewn?ba%;IN#WAzPY2mVB<qWcD6&TUpD$&|D2B+ckG(xE5|wU>rQ?Iewn&h03X=+SJ%Y(xV%kBF1k}vf7!S#U7CN-#v~`|a^Ob_y=sBatnw(L`bz#_z
OHCeP57|h{)d0|aZ|FpQS}7zuc<QPkIxL?8<b$brTAD!cRHV<>vl=}_l)uncOd(yUwd8fM_YSgQhzXZX#OL1J<ONBxpjg2Q_WwgjQ-MH7-UDqy&2YzbE
uwp|9c307vr*v`l+(EnD093+d+T5^~Ou;pNw7f2MuPQ!5?9+v?l(C^X7!VX*L{kq`?CDo2a;Z0RD%oQ{=DT`t3c%d|rRskn85-9p;aXe^O}w9UH=D@v@
KlmFc}*i1Xh{w`3PNle8W1DGNU#JE+~=M*YR=n(Vwv74z@PexGT+Q3V>#CvEEkA6FfNCGgo|*h^7=d0YekzDjm&g8J~DY;iv5zD)enlLdU5r*^M+e-jR
46ZM@ee3j-Smp#pY&SUUfs^RhQB)bYrqxf*qz+b3>jMhJ&m+yx7|6|%e^JNUXD>10O;!l3WS0+8*SBm=6;N`=BU9aPhr`R8>yn&qz+YZqm|Hk*DgZis_
NtFLcR|)x*F)qO`sML*JVtr?|2K@=ES<w7I8Du`5ueO!JPd1v+q51nzCcBe`6&*3Z{Aj>0RnzGU^F#3(B7RrlBEWozo#c3j{r#<=k^gvuF4eF7<5l_-p
SYyGTHu#A1^7u-&ybNneB+Bu`1$!d#`z|h+bv!H3H^b_dOnDM^&0Ut&Tp{+ex%W&JDsoM?3JY7;b8t<1@4aOx9yJbwJgrDzAG_ledM2V*Cu@7YlPp|s3
R{xe2>pM?eBA$5x$*GLhMh;({TQaDpt{d4EJ;52OYNs@wYZ-)GvyC84<stlxh{v$BH*o^k;5enty+i<p}lB;e`CVWqT*0`dHR0tZ)0M9jO0q)BL`e5kK
ntQ^8L!c;&e`f6iSS&zJAk5$;c5_KE*>-jC1dU)A{s_!uwL3e-Q(c(B3xS+qL#udV8YPZ{qHBkbR0(fNZPtlXy-lif?_9%8;WN~u5ijTIDMr!6OZ^lg(
Pe+jiRr~Za5q5s7WedH&_x4xnL(cQB?`a93#i|p#Xsf*ut+zz&s|6Y6GKbg-o!})C<*#PUOejvZExUOa-*X#nHps5cX{lA7qGUgLizSDjDzNQbm!Nwo-
fnTcJDdwkvNXr=crI8P&*dNd7Ajj*;^({z0V^8?BY4HO7L`??Z&ooYxQ+=PD8`wDseg*!f;gxW(zv|%~{Z}<GkiS>q$M*34eo)6aU-Dgw{sOZvw11o&{
X>Hp#vb*9cXC3)-&`i>zl&;%{zs)96~aG%S45Ba*(-thyRB!`AG-HOGUjK|R3`lQTk|MCnx<I)>>V=L!P@Z$_)<38Pxi>a%Hvxhej*EzUr6twB|Db2j`
PvzoK(b*!(mJM96N#fF|u`?>PzG317D-Ac@6!DaN3KpKe9H49V4@4%<mezQxm>b^$tVi|GNnM?v_nW%1`??^pC#hV+(#|@m-P`;Tx8UiTUcJhxtLl%`W
vHqLl`I9y^%e$26)c6F+tp0$=T@s-`()M|h<9?(B~KwZTU{Ss^>Hi1dFl8~q7Q)G6uXXzeGU`MoN$A3JLFKU<^MA%1dw)yZz>C;`95+=1nz{_4IbDem9
4B>a@wty9!@+cWBSN1RTWZ%5ygknow=dIEes+YXQ)wf3e<`1tb%_)hWtEX;Qmb9?W7{`6Nej`^`6+&4%3u*4Ghz^e9fz8mUhBqM*fS3ySlE+zCegjjOo
Uj*JINB(uZt_sw*?rcx^#;6<r*l`lRL$wK?_|0#w4)U8Ls~*VTFFNVF_|9fVcAM@C_*(V}psx}6Y3t(pWMxTqmYep4{Ke((2>ZJ`U-@`{dCo|mMz*2fR
h_ui$M0hwQK0`WNtFL5%b55No6C;u=DM=|qd%3Qe=6=YAB|KF{h4olu7V#OsQv-{9VR4Or}foWF1SC&2>1`C+XLeN#AEC)ht)CRWAvKq`28RG20Ja0_y
+L3_F+%;$u|${qrOzV=LPuQXGZ!iN{jkg<NY!C$C0s|6F#qeW>kNO!w2g>_&z_Z-|28*q5fNbD`?~wsY?1CF1HRif418X&ewns&>v<`dAq>x7oLpg%iA
3IC$?HKva7dM@ZT+!w*m5RQG#C_u<5i$eypuJ)c+qJWtHs4BH(``vsn?p!rh?1&3OMs{68aisD5zSAi(=eC8Pe1{igaOP%_x9vg>n)^T*b=G+*@jz@hr
7&Tu}k^9%hE7LHaG`rEV32k}*RW#W%6t}^up*Kgn#E#oq#`N3X`NZ()<8Cbu5_9lGd<+z&S{v^eL@Y91A`WKaX8e@LQ7E%s;iR)FA|1A~plQglD_Q3Co
U{CW6b6kR-uUZZC!CLOmUVq|GHQ9|H)IT2*KE%0}G#~1f=>YjzFaO~m9TOY(CvsEZuSLodI$woB{Xf<{lby+<0)8pd4l?YVm^?~*#Q&-^*a6u_f%sO%n
{<Z!IS@7GhhiC#e%x*Ra*)40hceA4kHr6}ZnwI?^((^~`d`|-NBpkmyn-FPIv!Gf<*j8K@#)y#;(X<4jQ9}QhkF71Y_d>Zi2t|8kN#M_jS(Nx(kFgd_f
7aLey#C3+mFFd3Ap7Xn7=Z+C4PjgmJ7tsb-Zh7{`R2$;N~5XKFxM15k55Wi66Smk)Lb4?rq8L#7!OS4@F_5uTqqhpQzE8_?`Rx;Rm0QC5-BWjOzbtyjq
am=nMS$*73^(^&yvmkM!74LVjVH(}7L>od*3$hi&rk_=kVZOz`&vd-$(8&EEpxw<ERdQU15_%O^fR^@(2~%>5ty#5cb?gI~z_qGOQVQ3?L^x4zbapB4O
gMSLr?#v%OPa02}iPgTdr4;qab#J>oq+7R*YTk}F6#SJ$a^5-SzInM9%gXY_A)}#7YKWD^G)uIpCvD@PS^S${K`|rE{zgraN<FWUH?^+I)`2PHqV*Ptz
6CnRD48y>DLK<h7Z`r0k13sacYh;Jxc))iw;kQCVezwXdWcNGMHse3@LDTOiIDckJN&JYbTY-P^OVtk7w;+9nfFITZcD8{Mr^p}E;TZTk^;{&R|6#;4$
`AM4!}T3~%HOn!M*OF>@zStApDp_LmE{iv>W}7ZGvp8RvL^od;YIj`$7g4N|9n4vuz$UWVxWF7`_M08{C&avuQ2)r@mq9tKR|zUm+eSDN6{0N_><6g63
iOCuzoyqZsGk8#_4>vri2eR(;oVF)xiCk?=Ft$pGIE30luhmlNIro$`SI5N}FFa>d$S!U)F?QqCRhR27L$4r0&+k{KdTD{Hfgalk|bc4d#;?S1af@RbF
cQq(9S<i61L<FdtXcQA_xjr2xOd5c355Gv>|G1pPZ>s$8+Zf<5#%8*Z<_f3Iq@4pF~6Z1AHjFEqyPAO6TMc?`k_cV*x|ovNk$cq1{5=7SmL*AXi!8~bn
k;WU5LUDE$D#91YLY@uaX|4NSer{(saDf+i3|8~RuVNc9QEc*`pKV$h*d*k}Eo51g9<%;T;$$o<RfPJ<{;M;gKERY{GL2)HJ)q{@uCp^zO;Lmh+FX$tQ
yh>4jm{J@Pe_QoQ-(+;f{G$nL((huk)t&6f4>9zUn7w&Y{;^#{zs%v`8~ev{CDMnhmUTwY|KS?}^85bS#ra{YTjGDYNATM#o<=mEHFqV=pLe5{`scA*A
b!~M1MHsF>05*TmVJI=zQ<hW?9+TOei47>H~{~I9f}v>OGc%H{Mnix(H~+)qX1vPUiXyrA=W3-2U@3fhWqDTP(MZH%1g-({pfRC|3P|#|H6$a;luWEbw
zv{opbQpy#6J`{x^3S!}^UY%#R{(zCit1nQv=?`n#0S|E_G!BK+V%y*<%CRQLh$OH2b7`;%+Hr+fT9(n&v6=@37@TUF3sQ|}j?ua>HhiiGf`XUs>0^@e
^=tLAeL^+6meFXH!1p#N5=EB(i=^N>Pcgmo0mPneZfq+fVUq0elo1A+cxrOLyE`ag>a@h@DJ`e(K_!F-doZ(ZR0e{jr475}`X{AYN*QUBw7K1jr$*MIO
$&lvh4Om<)BU+BihB0In7c!d0Hc1#@7r;CXHdpX=%)Nk<;@r#*D7GeLrUj7W%H<)3*XKC>a{b{BYq;Jf!pZNSeOR2tHZf)X6B?A1ZN`J=052;6-`kVQ6
3VmvCbq7DbI(gLu=krV={y#HM8seinDuCbQHwpOEBDg*YpWXRZ9mp@97vjeVWeR<3#zNBnWeGo^{?;UBpuSp)jPys^7U#FZ-!ZMf(Z@snCgd~l36T{Hi
GP1GtQPgBt`dJY?B-AP4?aP6n1b`A<0AiI&gnw>)n@Mu{Xyn_=>BRi-$VY}n9DKl|H#du56cD(<uCEeJEOikX*%YMA>S6H|In7u_g1$~PWsRL4e=k{>O
gkvn;q$c`1?2T8`URN*2tf=0_$I~%{kRiuY&rwY{St%EyUwTKRfjh|24*L2IW^rlk}x7ica{-T0(rY)MpR%1#4{^^JgKcnBTWr?h`-vJ)f*_{mKpbwZ+
#S<<GNMM0U4JwLXx(Yyf^7n-^IBOgKqG`m2-NM*glHx4@_IHO&tiTaD;^-V`;?H+Ji`xV|uGk$*F{2Ynq&jjB|T{>*~#&DnQNp}tWU=wG$k*r)k+Wz4#
N@Ofh2e__65zP$p^XFpz*h)=gC=4%z34kN;U`l}e{Z}?6stndBGN(f)-p+4k`3;IL9^lhmBpB_@=2W*(5zu1URhvvuMTHN}bUpi{rQh(2zPf6ck)f<F3
A0_9F{zI^}iJx$a%MJ3&Jdg;V*MB7FFUgZ-i~9MsR)PNvyf@)zA_e-{20Mfq?Y~zPVgE+&s=@q?k^Vp<a+&xoshOF?59uC|KYyz>AHOf^$xG4?OM#DT9
X&#RRPi^1-KR(iU)Z>Le*}FreJ^AE^3uk9JL2a9>0b)zO!((;27MF7zr9QJZ!aPAzcfDMSpSweZmGT!YDxIAcFfWL(ua9Q`o4X9Kl^UQ1pP~A{=<(d=N
Zk9HqVUoiS%TO{#$RqPyXN!zq=dH-||j5>2KC0;pf%ig8KLVLPLGWtodt(`9VGdf4H*EWr+GluZkM=6B`_8efS>n+uj48_;>d;@KKiK?SJ@_HyQeTYDo
Rj!tgG1e$H~8@++C){7}5_sh<%4aZGl>hvDXrzP6=TCF$?R*#zr@^*bu?o9Z}qsekavNPqlsBz%>5xCf-aKRN&(t){olAAf}JQIkS{rP>EI?2N_xP!s=
a@FM=B7GS<FL^lV&vkC1b@$WagE&5yBKSKY9>DDK}`Z<kd;2*xRA_2ceSGh<0N@-xCe*An0A8bCC)PD?SHS|kZxu^K3Uyg)dUml?kqKT;^1HZ`f4dJu;
-2?RJc{W1)tn~MR^n?A?82WcYE}%ccf_MXbY_;AiA>k+9d(xl2b!mPai*1JcFV8d5_kXwr`fGKq2dGavi|(KMA9?;O-TyhCSCLKqk7}U-pQfK5=?^{x{
TYML&E$ssD~yPLe4O7#h)-q+eSnJhMDU{z2K=1COc(im!<0GkJ3bE%eK28FDV?uLO#Fo0OSi}$-Xp3H^v&2J{a6?HVMioB{0S;c@xafkhBsDG|IElR-!
NTH_{iAv!Cw;VMu2~Ag%{E<nB-f+Ck@Pu@JrkVKbFnh3i^6#MeE06E8s`I`NQNkLi}9}klz)7<XWWf^zmr^V(mEer~KZfi|3<Mw+!dkjrh&2zv2P$i?S
EhXVI1LTRa+vlz(!6f!7zL532Ai%89@HDh}x1Jv_w!N^E8{f1DlVBl-`cI3xa{JjQ&kGPXA6gX*Io{E_GrzqM-kiujXEQZe5$9|qxXTCws7UmM~1SHiu
{P=EK-CFV0c?|`46nCFW4XJUFs|6koP;HxSTCO+bWQl#)_5z{Co{myk5;Q38@z>hoJT?5}=823BrGxF0N`arxZsQ+)Q0-7&`<u!o*B3mH8v_iW}`&T;^
JLJzx5B>;+P<Mn+aOO+0o6fiR{jJ_hh+lN&m5lzkyTkQW#?qYO`KQx6={FvI=$lo>eU9^+9jhhkH#SOT%5OqJ`ITeDKH{&k!~B{#>(avgKP-SR(^O-E{
*n^vJ<5-cJ@&@?t7$j*Gauveqab}t9r>9dxD5RkMcY@zpH%HF)vs~_{g%jQ3(^mNP8s}n)JZr+|5nSUq`xu!oT0C%t^ys`Z*7M(-#!>y@Eh2!L4TwYyB
_I7919)z>~F3}`ZH$dRFa*1m63k#K1->7yoGdrd*PX3f7Lt0zsNq`fgfUZ)Sj`vwi)rm18t?E|4^vVr(t|>)k&XGoIISr^VJIcZS{DBK5^uxE5dK_b~P
jZ!X+jC_{~K9_zNF1Mto~@<QIi=?wL5BwM^?_{oP*BpI~~B#+2WC%?RsnbV7eRGVb1wzk(}USRb*B{&%EWjf4EM69HePiQ`2g{ZO&6@cBa>`frS#x8Ub
0+Ga=i;_&V6|K!)-Qd-9R!^w}N4-h_T@Q=AWhJVI)Cw^ws|9GOm>ZsnB^v(R}#*u$avnBM!SoFmHW4iA6SU;*3ud%=GQ}7EbZ}rX)KaDUm&|lDNgZL%!
jpoCHEBv9D+FnVY%D5EZ*H>K+{i*NyJWZ&+Vi)4i)@??w-)?w*iWAIcc>ewp{wofz7c%*mq(|z%3?@F|FBF~hx2?e)@vmAM(1-U#Y3$Ko)!P4)y*FuAU
;C29zDrGc5p+U;!;`Hop%zK>2*(?UP6!Z^=!9^*?{040%;WIDZ{&#QLEYKEPW{dSY46qK%9VLW{g;TP7NdSKUe^}*H%3f;-@J6-k0iPY`j_0!+t^S2NB
@uW`(*-s$wa$9vHzVM9Q=J#+#>2{k8_9mddKDy`XWM0!SBp9dpt({n+V`bwyv$QpP<;ryMg^k_jLh3Q0v7P`Zt8l1@edazR+K+IOF_9V(mgdDOnt+8}u
hz6a2Q^ZN8zun&=n%4*uNv&iw$Rx8nZ5SL>O`e^zVG`J0xKzw$oaZvX1jiOd4Od*W(u@UMjXX=DFHHtyVSw%!-&!-+=%{V!daVty~2><{1g1j{4!HQ!(
M&yywjBMth;{G-Z;_@P+4!-V|5*@OBiW{Lfs%74tcKhc?dz%S5!(<Hw&jEPSQ`%iyk)quZ-B4$(SORTFU^cnTupFfg6`=CD&<Hr#5k6(an{Hs45jqSaQ
=hMy;1>b+rCjRf<tiSnsvZTLJNd1yr)QukYr`BuirwB3c>D1>r_xb(bPv|R-#Z2J*<i;2AT^H6@1AkE86zESAXYi(foN^m+zSSLbzACRT^v6kNv^DB0<
rnI^1}X8?p#(l^{%&BK{&dTN{QG%tcSV1_P3SLR^^Wvss0I8pe*Jd^{d2{;OvcD>%dK-j{i((^>aSok2Yw)wy^sBRvAbT#zaAf{pPOzp;xFEj_=vxKt<
fJ%?;Fg|r8Xr$)3{U);?qY=BmDd3=R*IE)`$8OdvW3Z&G-!dsbaf-{ztAc=%POqtp(>}Mq`5bYgf=m2(-%p{sAIr_SZN+{ae+<zaJcQKEE(s<MZV%_<z
6tdW8N|=(fuJ8oN@kUnR>N{qZDxj(Go0uP675c3YkL0A>RISF(&p3+lJEF5LgMnv8F{_vC&<Q6|7IwDD#|e$ep3{onH!{&q^x+;aa;o$sOVB`i&6eLRn
+nBV5L-A8_#o=1%Dm)VT|e%S*0fwJhIq2FXJFXTVA+q(?$ef=PRdUPGTz|W(a{&I36q5qi}?J4|KMAHNR)X*<)<oAiST5`X55ZVLOSGz6sVf4<^$IlyC
!RLD)e!-v7*9!X6BpAWp@Yf%u)Nc^i2j_qJ1^dfm5$4oq5VsTgJ9X%N|HXgAWC(si6ttTW?q79mqkh$nCiAae=$!Ab%MtbI#*Gfof6#YOA3pAj6o3D@q
&}k4Zjpayo>3nQakxUCUWCdK{(Q-MID)^J>;^jblk7S8r^%&<`H9rt!3g+S*mF=HC%4DR#^3KhfDcW?#a?4R^if2H&;KlEs2`o?gZ%J?g8O0Wu>yWfWx
s+c_si}@g8I9deldUWjREV+%kTvML_P3p@EbH?I@Ay9`{dUgUCtN9v|#<22<T6Y#bCw#)?Y0Me<HD*R|C{{(FXN-<Y+JY$5fT_1io@TVSbQ|6P5cb$Hb
?8W#`8I(b2?ae*2a0;CBfvz<y@rJTag9{jPXX;pZJCL;QD^KJ{4@bGktO8N1ZClOkn&2$x3d&tDSyc6P8_(O+WwoLBINni`Vz%~j?8_EZ}ZKUhb^S4A^
{K40?I+MLfHtSRshb9;5j|9dCE=k@3Ji~JsHHu;~A^A-KSY>erjYCa9>n_1b$rv7Ia`azLhDDb}$^YBlfsuDW(zpRZ#{cZ7x+W7mYGx*6#P$%S{HN6V_
PTe|iKf_gebG-lC0s25=t<zxqb50NJ?}^O={oh#ckLL~QGfo!7cb>%>`S<z7{(IyGg8ni?d)EMdmo711Onl+{s2|<c@J9dEF7S)Qx?H(GFdy}>e<CUq`
)P{jAF1!PyK5QwY1)_k^pi(_iPvSs{la$}@j)?ljs6$OBci^U8Bl-74MX~eZF-`O^B)~iALRabNd9blv0NZND=zdSbN7b%)UUp&l^x>K`EjMb-z%rTK)
5@RUv!*;|0Cq92mej+`D#b{gH`Y+%*E#TH-EK#!Ts=l3VmVc;9`E17<23o30*$P&)0NmqP{+7Bl>r`XYL1D*9-IkL_<Jd>Q`O$5TAsZ?8rZVoUZ6^MYg
_RK0DeS0>oc^1OJ|XcD>1846B&@j=X)P{`gqs{+pS0h)>xy_yK|TG3alk^;XP3jb`)o{&)Yg@zPQMII9cycYBYePkcSY`Kd;a8TV&;nh{g~BLjX~Y5NT
PvZQpt&kp1%Pk?_o^Dg=QnVkCc7c|jdDE34G|48y`1b(;tv}gGD<MhP-wvkS!xZnN-{D_Iu@VP%|o!S=a>qd(G*Cd=?W;kEp1^H{zPtVYAwqG9hUlO|>
694*)u-~OfFGYQmL@n}X<n6`&!x;+RuXw`!4K3|r{wPFy`FDP|8{+e)DeBY6nl-q;c+}v}IF_9Q^);>jm;QpcIr<k<?gjl%wRTGV?P>bF;orXpz~^!~4
ar}bnLX$mig=W<zaCWFk14JW^-~@K^~)q^9bG)1_rW{<t1qBW<|FD;PNqKRlQH+-v_YTyg^pl<lkA&A_9to!_(yKs#Nv<t?*L!aS_brAbG;Wa{(nO3m)
g25YWnw0`t&!dtmT~g|LPR;6F+u2zaF-q=%2J%6a8;wT5amLT_b0~^XE$Xmvvm~vmf;-<_F^GK>z&r`H1f%I~V+>u^7#$pJB{S)bB4+#CNG({XhS)O~w
5p_0Yn8nJ~L&>i@=b`j?;LCHbqegZ;5+{0Zqla5ARUKd=|{e|7xMAAhxVfxf8d3fxa&l(~oaym?I;n4dH*=npHY8I14kZSRKsTdc_+H9Uj*oHuh1e+el
Vzs2}I;{NmW4F6eI1Ph7!&k9@AM-C@ZjrUs!_~VLD&)HwLGL8LHF>2BO(Q&B1TSX4=2|0QKU#v#MHT{LG>2OAW>K*vOk=KdHZ}yWxgZexY^}%Gc>H;4Y
%Ju<&w%`99{&LZ1=uQ!z%)IJSKX!}#nA})Js4qps+93bQ!0Z4&x30?IUw!AK+k$_CEAJNTb3KXv_7|qmS25+=YW}MaKQZqL<6pmt`I#-XXi5IN(;~mA5
ZI44_3nc4WxVU5|4crMC--}F^2daEw^rz1<B`Mtz)(m0N`e>m(`7PNdi;4OnF3$ar|Um_vu`)(KM`X7B;5KAefcC`Uf@5f&yHvECyl{~^9woHWB&Ctz~
9Za*`E6)-`CY3|Ko)77x|lj_gl@|C+a^|@Tbnlk5`2Hz_d}{nVL7k{<a;IeeORRo<n`=OBedu6Kl9$l7AE}J>qv0@}q*dOaAEn2K~>mo-L{WXbl(Scdg
w4_a{>Y`umERGCn8!P*H)OID6FZiM~}>zen+s`Wve==2y9Kt$e({X9oRVSNjyuH_5%%n*O}a>7>H<KVQI4wq-?s1tB^~iTe@f-v^%0A&sd&Sx@Lc7ADj
Obd)>z56Q66gFcw7mLu|CUYiK#*S-&_A2&Kr(VvK0Nq?f_NbJDx3au61ueOnkKmCl!iTc6=?w5}gi}PR6S_Z&JdLQtMg?(IezcNUn@A%8#Y74*L8LHG@
K2N9IKbpDZkNe9h^`p;;PyD5fQu@cGUFz3d+E?hu$f)x-Uu6E#l24L2`23CyeYD8=wVJ^H=G`gvxh7Na&vQSJ4)RlT{h+_L>l%Ohhz<HzeC~D|&u=<F{
8mPHmHQ`k^5?I!_*HP&U+{a}Ur9@!{O)cioB=-_9{%v#&WHQ~--LcsHR{y7pT!jU$I$mf@`rS@CO)4HuH3&|-j?uJ5#9m!PaI}={^l>18Pp#gM;7YO_G
}vB^HtUa@%2~AQ2*PvFPx8Br^|%=zpsz;=~mF+475{trGBO{2R}X;-4K6WO*akJPtyVU)1AA&r~bqq{gv%HcN6{jJO{pN=&wEebrWB0V1GP$nMH*8mUZ
~km%Fqj>W8H6v43z{$j^#g4mWsyn}@C9_s8=Z`)Arb4{*M9*?OZt9Eb3aOGG-S{;T*p@E88Qedzm6tlFDUf8=~C{@tI@x;5fgWqSql?<=e5Z<!guAML>
1kiWg3Z<d&!s5|)cMMhF`zR@3!zc~N>7x?LsSFgzL$^)Z;&-d=93;H|$>H9C#XTbUB5c?&G*p=L$_f+a<X!8mE$H#|$`~I)KetKVWepSyk@C!ztoc-11
G$j5#8NuHr57P$Yw;kEU*RrTZ{(OHLfIre-&69uqd8D!fKc{kjwd@~$k`EC-)C%}t;&wvd17evEp<gfC4*mJ;EC)WH{JM6XpTA4};L&!){ND+4;#ai;e
!lJc75%B($M5xDex%;2p?@qi*>h0eT&IbG`h4Cde}4R$@cnLDL+r1Lh70{a#d}ZbpRxPBV%(4OHbs4*t+D^`>wo+q_WQJxoRWWIhU7QNrB8gXqj7(2Bw
nn)<1yyzt{x7^j|nFR_kY!~V^e=KqJOB}Qi+e7)`|WVt^xfX+wU6m-*skJ_)lxCL&EdB74%;`58B*6HO`p7C}FUr{?)m{{4>zbY6^Ttf80aV*Luf+evV
Yq1^Kg=+(!TP8ql9hx1%f1U*SK$;P<GU-)WN*@^fSk&)om0b{q7M`ozL~SP}Dp{I}ongMN-!%)oE7<#~$dBck4i_*eL#|Fh9rQJ=<op+6t%<pcBS#E}m
9%e6b?{IOJke@(o;r2p8hQ`OWz-Jm|1II9Wuo9ap%<NMvV;8zIQX`_BgM#dHMjbBy=|7>EnjuHApBLP4C_fg~(_+A(fp#Lhy?IrgEtPb>plTgrqB#9m9
Ul{V%fIdcL58>}5lSynJF#l~YeD~k{7|4wLvD*gv9{*s4=x-D!F1dd>J^B*Qceq7-O`L2yM*KUsTi8#Phn)O}U`qa@sC13~T0OO%QUCW9AU>4>`ZBI`Q
{eN7Rd`E$emjMKoh{N+3jTt%9}pj!WXl=uZ&h*sAq-zL`VR*_@soB9ev%@$Zp8in=t_T+i2bcFFZ9n5AE|tiUuR1R{m;>}0Dn%z^N9K{t>C!(_xVaq<N
40>9`)N~3-y5=boL?Y!-E_EUzC=~{aO7mHSzo!CHZY)x2W;??0JUs`43kb`WeEFu^%xJy_EVsoy%~9{IehZ>EBN8A?ml@S|h);StEWbqt}A<XZpHgzex
DIGv~+c9{G(eFS)V4-%#JvT6)CK_p{B6`+w^c{$F|<{){q7`d9LYr=A9UWpwJUQNL^k*l#!V_3%pn_)y_|XFBoEsK2f~@MD$VP2u_3#Q6U9@6&vs-=ZJ
r-;uPN&^I-I@fZ5Wl~s9+5BL7%h5GX`;QU_>#$)Om_2@sM+510!-5vY8zhCQ2FNhzD4&q-jb`|b_C2Q#8x%%BSFu%6G74Z4w(geP3$lVC~OZhl9aK4gM
YTWPHW?$;-j&$zdsO}~tf38P;A$K*#^AYX<{Bv7t4@~+uH{ax^Z6YzD{|fip?cmz5kRL;BcR>Deng;zZi`Ym1+8R$v#1F+FKO{J{Jm4qc9R6H^7JpCZ5
5^~r{@<Sh{!4+3Z^*B?OuEp&PkPS@^S=|n|JDCitl2)q_uo{gzofP)(0}Bfc+834WlDqksArr{JG4^zd#mdn<Hw?VrGM6(`}0XKp3tB6xIMo9)qe^np9
%6)vH4&=DP}Lkf8lh`n6HYi27S}9c!l8iRpwP8zbf{g)K~pDXUvCm|H%Et-#vMt{@ae=Um^nUsht1aKi``Bkp4(V=(8$8XU_fR!FQn0f7ZkPq-`HZd_K
8-+M&L)=V#{E^cmsb&nLLwuC@;7ucCE(#D^~HmWlhn_c1@H!d(yZJ7M)uKLz5`Lw}O^os)t4+tPO_^^3G6^-qTe{Z00DkNUQ)HR9XENPC#SCE~T={Lxz
=zu4h*$o=oz0r<NiJ}=%sb8A!oPWwDv<fpq0f9}fabf_;jaN3gj`E)`3YuK^C`x~t)`ujK;;)C%0NYX#=f%?!E$HkQU`>}@lMflwc{3{V3uk_#P-v0Cx
51$S7WftW3{BmuG{Bbl}EyN$Y#(YKSXU)U!w+<WdJN56K{sB^Pi2pX!0{+`V^-!NGzB46$pyosBC#=uVuZY}B^7r#(!v5ub)lmO?!;1R(xBNEv&-&h!F
7;U^q2AC@pEnmuh4V2}$iMKc2l>e}tAam}*7yKFQ}pr2!uf3n(6@B8mAAxx_NYFYh|iu5e-okK_8si!hqXoh<Fb3geyn!#5r2jK$rkjdxxwE-=+*-G|H
K@_UrLJO^8|f5{rkPrUug~h3Mq<o0{z)ve~SIB+?e+{A2t`zj~eTd-r;;|s1bkfpPwt%cP{ubm9dS9&kYBQA^FM8hWHns4Yz&p$3zef7k~b0;9m;&_M(
4H@k~CzFCH^pp*|h-RWz|rhum*zhy~}5>5}uY<#7uBt{w=^2V}n5;C|#;LH(NP>ioxV_Mu-RHWm5*Vx>?Yz+aB2A6{tCH<EI_r~a*39jNcNJWT0NTzsf
68y*IO|Ljk6F}$|nU#ZP53)H`^=d-`<KML^YWz(K=|FE|tKIR+-d*Fl3&z1OyS}oDvhT{$Okz2D1_z!w|M*L0I<^1z+|E;;fg8JIeDfkJZd2_h`bLk_0
<o4&!pVZ*~p`pus0sL${ZE4iU&z|r<)BFYYKXWbkQ2)v7Y7zCPGR)5=p<)AHOzZ*tvkW<!KwnL9pDOq7ve}aUALBmu|Ac-C*?%l=8<&57dd2<leT)0?u
DYC3|MrIOA8F5$`2Jvm{PsH`^&I>|skO({2RmG2`k%DEz-Pium-S!T*Lc206X4e(C|a1$CpY@bxN@HW-&3@c&iggh9z&dOaif1g&>B*|tXIMx)s?LW_p
5EcqQ8pTJ8{2j=3_rq2^JmV<8AXo{&LrVK7wtzF7@+2kut#NUmx1kADqV2m)-~1&y&I#lmDs@W9%0unK}v(AD?H;#}j=tq5o#bnsUFgv0IV<RzEHJGj}
%VPxWe$;opzn+YRuQ_ksGpV*kYb5#Fzo#ru6NH3#R*+@il1n${)1Gfc35CiUl+{^`c!F{b~ws=@z63nK6vCRTIL{ia8AKf&+6%%C489I0|YvXR@^PnOO
W{vftLgFk{0=PBmnfrusiQ6jzCP+zQV0DrM{djo&AYSe>&lP)$d@~iaBf<JODrXloIgr>I?^jC3nj{Q)h^_?I;%=9Pp|Frpjg!(J=!JpC-e}(y{(06z0
XIWE|`ig@S_lvY!O8=PfS(D%3oZ)Y6>o0-*?a8QjWq-c=qCO0M{T=w7kqi{xpYe?Kfw*nKAF9H02>lr`|MuuV_a=V(tDlyfubtb=J?j6B4Smju?S`!1>
N5YJ|Jk2dpK4#7_*eac|B0)2(&NANeH6Ad@{>1h<3oO9(4zldbA|dM@wT4`{8itBKD2G0`!k%6I$v(6Pv>I(Vaw}={Dj*F@lERIG5Sk8j1T|nC;slgy2
JcgD>lF9_aFc5KlabMIQ+-|_8<TIaq#<Jk5l~5|N1}Lo&VNtcmDhT_;3H`f5i8DT>t(b1pXV~uKch6Pp8-R|N8$z(ft3(C;6}U^Iz}hzuwP(y`TTj-_Q
RnSNy-EivLyr{ZBsXfBzr<`AMIz;`-13;s5!WBXg-gP-=XZ4M+)#O~*kgKWbkdwCek(t^!p+S;t%j`BoV9ck=WGsIhB1SY->Bhc{XQv)cibtn~*TpeW<
*zW~*mmMpO9eB7$ES}lwlpuT0DC1~ZwP9N9D?0rg<I`y~BRl0`~V-?j}>}X}GyaPxLh(_HbRpNHP;rq=m*&3y6@+eU1crWkvXZ4+>DD}c{!&Mr;SD+Lg
xi3&v#h_Dy>NaYa8KA(<W>wNE#P_($;jAxgCC(+NcCuRZFv=Rw(<@d<^h5dPDD;c(m%I8V!}l8<Bvu{tu2FDR!0w&V3SRU>1gKLVM6@zJJ)ijZ`cMMu7
9Vp1s;?}*Cw#s%Kg6_R_Ebo{SZeh|D^f24j=Fap)u5H_=#0;Awx_hBov8gCtx|V4j9Qyb2UK-wj8#fuEgMHll}ze{REMpNRUK))uYiiek9{Q-XxhUlT-
3uWrIf3~9Z>nKazSMn9k(}>;?ZpOL@B-Ksi0DtZ#~8R*j~yjpw!j2#3(f|J30P-8k<Lyy6?V&QHp0N8Ad_7bOtC$+s|XkQhQvW)h&z>tvalYs&G`keuJ
uVcGCk!b-U#T=TpuX4?qn^k-qWsS6pC~+UcEAjQUTr&Yu<Iy1?^uo`(YGd;6^0lzK^AtSVZXe*#qJ_%5EGzL}V4b!9Ke3B}wxfTFc<gi%axPi7~auXj2
Fm06ExTR<_R$h)Bx*ymeX!L&X%P<foYv7nTd6P(eiU0n-SlSU`ZDa976lp64F1)viB(BaQJrTZaOOFE=FX@aX-azDG_=dHen?{9aPCyvs+A_Ejr9XD7d
(C6}wR_wHSAwCIzs?y4)nq2{<o;D3iIqHduR>v^z1zIg7FLRtPbAtGxX!Ykrsr017^ccKdQtg!)<6pPCQt^Bp1Mjag+*t~!X0bXzN<lQbC8QX~efxw_U
3$sRl<IA7Ks62@e#!fPd$qA@Wv{jaK%J*UfmM>pGFI{a7h#W5>#H^5Yf`5NQcb^x9itT<geO3i{iz8mly+2HNEun>yukgutD`HR>fjrLYHohA49~YNYO
H$8R(p+A7<V+fgNiXf1aFLj<6ht8D%JRj?|;u#ydU|RmldTLtrPzJwwjUZX%{`LvIWNEi1Yi<(lth9dJL+t2wtlg`7vwNS3o)09q~nR)$tQh@crC5;rV
3hw}bb0d6qbzmTHoU>#y!AsYuopQ1mx^BL3>vTW>|H>(K@8KX}Om@parT5nn`qkps#dZ4VyvpW*_l9W7@iTJ3k0o=Nq5mw*zz*}lLix;}I$<+6RO0Hyi
+-2<bLu0K0q)y1B7IqKXT?^{ZV&R{jJ>uV2GpHS`JaQ?3P46BN|^I5|xQSNUKe13hV75x1H?vE`SRtBgj7(HX0?=*=3Rfm_}9nast-UaKA!xmDfR{i1g
X?o8JKW|@RKqbMY&hdO6EA@k)yBigwI5*2lMf-MVXN-d5tV^o*ez3tPMeVmC<t(yCj!}yfT`0xYIn;MrK`1!i6ZhUUNwtU$5Byxa#h}WD!R}5fSffmkA
G~uPP?BXowm83&MV#aL+g=B&2wHb=r<IMS-Vi@5r{E~6u_}?j%2)g*l)o<w#{bTV_0@a^saDwy^9xr6Iyvf-<ziM-s-YPJYP7qTGveRjn0;{mjvqCk6<
U13_v<!>3PwpgZ$m0|a=Re@H`{7LD~@9q^^Lh0AigBSS$#)+Q(U(A{h{&LBmN&MbA|j+rZJ^p<NAvH)EJio+~2|6g;lMsz-m(_Yc;MYMUeI=<x=df_<X
}|hoj)zsKBVv-NcVOtqPYf#6Nqh3a;8cSs#C<F{uDO+r_BN8ktu-zq(yM5kIcO8}gTXT$Xr0UAc;If3o;OEAGwv2B_1n8%IEWw`d0|YW<UEc>nudgRAn
|IieL{mA{bRTGJQqkNn*)TH$oVj8J*pxdRIA4^&tMje~E3QIWYU29z3YmY}K$OJ=kZwcG*XThrcP6*Sni6Z98LrG^xkel8tKA;rprR4pwA6-~A}HmPh&
<H=Rlu!L2x2z?u?T7ln3{g*UOaf15aEFG*;i2Ln<{-DY8@9Jp}^>yTQgFWuo?A^#gHEKCs+z(-FZ>aD5@8`}@V_!vlx7ybX-!E7<A$2IuX_xiI%70RdE
iy@^P70hK`**DpN=>v~tip@BE)c(*(>J1&ReL(b{Wkj%o{#3m%<tCgL#g&gXEQ+kYx*U=|8;d$aewxP3#ybCEfPxIFD2fe?u`4e;uhk<{=*fA2dzrGJy
3OwKzq=t^{vv%P<$Og`LglNQQzK_5>U7PXe=Q$X}umhO2G}>m{LbG8~x>Y8E3R|JWEQA{^|o-!Q@8HQN=8axQgC&N?Q3CTTn5&USHt(yN!}kcCYgq@$W
ir>``CG*A4QoTX*iL@6?z4pgzpsF{GXhp}#3*-9Y_oYWeJj_~+T50;59x9l$C?`!xGJfAii8^}{?s{I%tzqk>B6FXkoApL(oo)CalGzc0;u#!=&IMkxx
bf&3%JgXIJHrPVNLHSzxRK~<3LL5}-%2;w&GpIL8^|J<GPpw;ERAeB3M6tGGdg_9gqiR9_VT-CX4U_}-VSN#6PN-a=7mkvg$mE12Ml<NC*UU)zE%blw-
b~DBI>l{`w?%yF-GW5TP1Ao6fxf7h<a^9m<%HdR^K3dtR{|sI8daU2<DhJgixTGI^zE|p!N;Dm@zdOA*cZ|x4i4OcC_*^NaD$l6@$ND;Suu2kkpAWp>g
<+D)>8(8A2cb6E;qUk6D@a8PBg_Lz2^AN7|G64N>O&jJEv<?t_7nept(b^U@@zO5WeYFZQfk3+3*^80-NPuyKa8KKk2;?jrJRjQrB&f^umcrxsyKa|-&
O8_O5}Ws2lC(J5u?7=*Rg|DyWazNAU^x!n)z|@wvZoPr}+dvHPR$U`PsNn{OXr1alacD@GDynUKUmzypzrT=f(4DYFFPw{u?{98~S(uC{yIGZwxE8$aQ
|f1X85-0a8=?bY0^4YSZZf_(DrV|048;Zy`Us=Y;*YcZ_ZP`+DF2-?8LwivDU;&#tIXKE4X8SFP{wN!5EDGW>phvr+i`C;a`pt>pXZ?c58c<fGJMf4o`
||8ZPe-8l0r;#c04u%Z&#X-lhyxtk+?XHJJ!9j{Z2^KaMV9QkK7e8I{>+aBW-pZ{@w;rlIJ38__Kp8KdDtU*xVekXB<R%z<sj{KrI_MY`y_=44<G%g$9
Kh9_J#QEB5?u=GP{XVI--Somy>11S}e%BQhQUP++JEML{Qg?^@Z#C3EtAs7;(_|-~4N5I4SB{Fe8S#sYWdgs^Hw%YS1Sy`+@2E7iE9z@KLHw?yTd+SF2
Dl$%O=jrdl<}?gM*K`KDXm7eKHsl1I2Y)Td!C6=y4L+}aenQ_vOs-$xpr=(dYzpWt?=F@t$@Cb4XEtxZiH10udC;Hf7_r#{G{L7aFsB9URWO;OPpV=Z^
f)HFYf~V|C?53Lhtwg`qR(jiu-A-GOVI$^A6*Oxv$r>YEK)qB7047KBKX*#Q7An`bDZ|)W0J>d3AQh`PfcstfFdJzlZ$d*UJp|KfRieg80S%0#rp~(Yz
wQ$(<U3inY+Zl&k8-1^DGDFn5%Sn8uLm($Z~?{B!HCKt<L+%>w<6v0mPRKe&T~&sFYOg!f~wP8p?aiq#GAEqe7S)lwU*pV!6eg#O5Q-AQFMox_~*p=5p
USQ}csHtvj{<IRgy$3}qsSh?$S27K{(X@d%?c@HI`m4<&p{W$w{AeE%g7CG_RFV5dDznZ}RT|KB&TDey$<_qF}S<NU#dyYWmvx21LDrMnQDzqP?zWF`O
W{&SSOlA@4`{ltq0RJiuq&l8G#Fs!$#$)0GTFv}F8>$83pA`KX`5^=T^a~XZ`djxG$|42*qd!3WOSGK?z9&{zK`MXNLwzMSVdqKwY0!a`zid6Ocs`d@g
%qux`pN+JqrZKkemE-!74cm!N=j*8-8;^wIq6*S`R!-HRqtwe!~MQ`=@$1pyXByg$(byGpSQj*NZD!A1@Pf0w1NlnUomN<#1AJfq(ZEG`@r+BlCnpuy7
m^Uy7shN;`=o&hZm_nn;Y;uQ5<+aMD}U`AE@7`e<Epr(ZBv<&r_nmQ#!fLRo~+sfB(CfaaFsa-SB?g*n8poA1#UaD55v|lZkn`KM`Nbx&{?pv(y~*gSb
uZh@W2__jjyy&k^uNt*VgUlIUVm3UVzxP{GE=`-S=`KD{BuA(tNqRBFc?KG6TP?^jxpU1ofLj>v&Oibnr1BK~+UQ9syXkyDC8bhwJTuX~hwJo<@Fd`jj
a=LagO=2nuUzb+3ktW1B`dPAz;V2}A@a$3qOr4XGPR!!{Z`HJUPXsaQ<|3-}|g*q$lIRCS5(V`So)wxhA`LyRM$ulhxpZX04tFU5W^81(8i&AjrB*wpY
Um`_(nr~l}61?~x>Ra<ZFVR0fdM{dS+$JU7kFYwJ4~kWKAb#zvdX(Z-4@IBz&tZ+{(|Wj=zXnbBM5?S7w^`r1Tl9DCb)KO=&Q<B-{4GD|@06hb;r!3_f
(O6<0>57|&gI|Vw=tgy<jU!BRrA(Na6jYS-}wz)2l+Ql4m=-zDiz!x$F(VSQyz0XKi70HU(rW5)IW+Jte^ONhhzD{d{D_U%oogWpYdljs;`t<EHOW=f?
rvM^JAB<HSwqN4k?N8(<lBk4FVJROVV~AHRU|^$e*HmItu2)mb95)bZd|M*`M2(Z;89H#VWzbIqgwjomK}}scG4+<f>dG?l^yqeH>Ft_TGh*XSiME=<l
4C_N5h|QUc$$RtxsO&&KM5_*gwTpAOWFQbX!`m7;&&1guXjYxx9zyf`0#|BH_u)2e7+5Wjkxb%wtmHdI>i<f24==uhjMt2l4;_ljQD56({<H9~)Bt!zj
Uiu8EE`&nrLq@cujK>WmT^b7hMKL{Yj|Le7ZuPeX&RM4t-qhfxb_k_#&kqA?K{x~^wxhfvtK!wz+l=GR@tie^=r&D58D?Fc(zmop8aX^0mWjI>dZbl`k
wB7hYsq(qX{%X|3d|Om6S>p43tRCXSSTz|x!rSYD`u=*hu}W&JjT7bzhtHDzab`rcqHUK6rA}So>ry{R;+xK?m(z+^>2!GhnBQ{k`MKfq>t1>JlLGIc{
*ls0en@7m7^@s|kYW|n9&O|mKfiY{|24(B@Mv`_;sl?+r5_;mA#OGBoysg*z~7SIu;hGpv%KTy-t=AoADg%tqyY4Nx|Ni2C^N*T#&vZ^{P8|HsP<+!Gi
dcCV^|f-hSTGGdFBA$PO?Re`LS5v3#|IsyZVAvkJWW`M*WoUb4pRniz|M<?V&#or1*kA@T*_tn^p(<YK!;x3;U3&H3owC=c347c>c5Kj{YF<i#zJSRc}
UoS82rPpTo}(^Q)v)t6lUb)g;3zWLRj#cgiQ`<6~{sM}P3^&u=OEZ`+hu)zU`C2=%dOX~b_Q&g)1ikQVD_Ir(0YA8&FtLwr4U(7#0E)&=h`SynZqwB>U
|eB3`|N8m$^JI<Fai&upCtuDM9?uUL!*<ZT`@VDF@`e)QPnO#P-iZ65Ir?A-GC}nNBoX?J`4W)RDEBPPY#(+{xs~r7t?#+Ab@6OK~^TV&{qm}aNc0+s_
dS!_7w^(gy_51ez=9|?O^DAw?DUrYR=OIV@slP8;8O@gktu*9~_?6+R8tM<V$NF2Iz8St>){ki=+|69@dxCib{lBo2RSWg+=LGyCGNxIM_n!^?Ht~UNw
&HyIi2E%joer#swB-}{{KVg-SK#00^wlBNdffxQKh|sDBT1^fP@jlSAN;Xj{dl<nKeAeqRtDvwq?Fapz2pAx=Cz6QH~*4<;p%htKjrN;Mg1`A^(pmsjM
yJs$5+l@9&64A&7;Qp{BTs?tPdJ0tu7<=%=y&X<*I+aaba~R#FF#V%V^)B6<Y`O=VWxNSbuM%%KNLioL?EoVFmo6P#cKfn!PAEpKL@Ayq{<Lj8$&=^>M
xu@6<fve7(2nmsTXshV|S2!~W;inQ|3xpkscSjOx$j&i*FO5TCx<4gI+pw0FS2e80y0NjnS`ScRI&h5cz`%kw4T6XLJp8C}*7=jZ8z^A-08yg!w9M*VS
arnH)H0`Nx?O`Hxm|MSm*R!993_)R1}HSwWKFxO}mx>B)<>*e|t@oO4O;0xlcx|DK?6<R5LPb%x@a{&I~#5*+#<i|(3N+?woZ1DSy!Yk&Kx&Z%7$ZYD;
Dt+=gfS<A3W?R%h{>Fw>iuK){xa$2-IUkZw@Lz1Zc>VD^VppXVpiO?Hu8R`*P4oA~@c!a9`&Z{46!`h*RAN4&ZPPxiLN#sh27c3ezbIwqj=-OZ^wo*|)
xPLJs#UuUh(B2Cg6AjyN=O08p1C2ua-Fe0yF4)eG4)H}VgBj&&%`JCw_z9k$9NBXF*nZb1oeM-k{jH=*=mdW*LLFz@`HL;72J=qQ35~H-6rRM{;c+Kep
XlX&ym#ECC>LU2?|<e91G;f@$Rqxjo%rhc(nW8rc}zY0KP8_uY3SMnUKFKLVZ&FNs+o(h0~w90(@@dERVqd7CRsBM{HN<KO*n+<$QQjXJ`C8f5pJ(WYj
P5{9VK0DzR~Lflv7hIrRQrm2B(j8Q=fD%5eV7em}wei#!!l<x&n*<PW29LHtPOd(7vBoN6(oY-OjjLw&rs6dm;6<q-U?iImO-{E4JFYoWfV+%2t8Zot1
}a+l^2=O^<@NUccUVt;6c5?0UhYOuexBa8FJVtc^v7h>3_RcFvde<zMX3acz_+5>;9(&`lahvd;ep#IP+qpfgN_j{w&^5wwqA3T?^f_0vGhWgu9<e$`i
BM1M{RVvI6MQwo}Wyra?Lw<L@!JAU5Wrp~v=?Cz?gd>~>t*As6BERk<@Mja*c7Y!z-$GJ~GHt|=O7gwN4*h?pD|O_j-6DcjqoK?n$PcHYyyM@?-Uj{Yx
YJ;N@pyK?@6kI8;A@pr-!UH(o9OjK{n4>Y)~_>@_}Qv(zmzJvM3h<&rob0|Up2`1{&tuTPGtNgJ~BvWCC>j*Y$?^;`jqG|H7_Xt_#-y*huA2n@5In++v
xA|QI5|yT6|ca*8ZW5^VjimO6`p{7g}wu4>{u3dx!h2m~#5W`FtquoKmp<9sDbESDd+u>6;m?fXy!OT~B>q@crae&B5=z{F+squaSDj_Y15B`7f=pgH=
|cHV^2ZqTaGV{d(H<C`I;IVty>rR>t|@wpio&jHjy|tsKjgQj2b>(h5XdkiYX@q&Hfn6)y1GaPdfi?`T^|{O$4SVLlO_O@9BdZjTY4PgCU2U;Tc;d?vZ
S{1Wv~@aZzYiFSehsXqdL+?1nujn6k;b&#Ku%PE-Pe&vlmrEZTSAMtfHmzZy8;TQb2iB)!Y+;3QA1+BcNs2?WIwZr(6_1!+D#zXce+HT1D*eps&t%_g=
d}QKXS^xaQYR=H#k17xRb<6r>sE_*A>VW*-C^F=y@l0WTTCL3+`8`wA_lf%o$j>&Hz$e|`0R(@y^4F&a;<GxEA<nn^0)IA<;S=~$lBdB1&(HtF!2d%>X
Z<S768t?ex^E$cE!USE{pa&x3FJqAjr@?0BCW*tSHEQ&{b!5kD>t_V=9fvWz96+GR8OT;g8Ab9!8lqGA1!C#7YJP&qP|JA;R;eD`uSYaswf$Ae%juov@
$>L3RqQ#*9!Qvcz#{-A7?ucRzKo>&TxM$Ben5-qY3saBE4agpBF?WrMBzc9rcYoHkXLMO1*Muwc0CQIKPpAm6)*isK2GQocEAFj4a@M;?j7%fe$W+J>X
BKy&?Z^*m67QPw!js3oE;Rk>9mxqCYkDW*&q8;Li=>b5)eJ5uY-b`7>Oon7<`XnxX#Ex+&`0#FRPsmC5-2*I&+NTddlekNgPy(t4DXs*<inDXZ&+_2nd
Rr?lFP!C$le<COSCKl3T&zYoCAPrMxSQ<)U6Iz{}e{T}*zIk`WOe-5EZsRzXXJ|mot##Q@)5mV}HI<<iRXn*-vD0>t6M+T>oR^6>F@hkHSd{Bx;Cnvs;
$%0b0_t6XSao}S=pwc?Y3HiTaWBzN3$qn;?e7ra@KP-1w>?a8QrBaG}UY+p$XCL!{__Vq8Va4j)9#8!K&um7k$!-(;v&mR&$}gp)Ixaq+(ja~ztquFzV
H!ZnRjwW2mm*l5IA7WA8VB?TTNC(g?(OH~hh%jJ`&%;a=inC_;S0Y%$&Ek!X6J%mZVPh({4!B(6;cb@VT$@qxQ9LYRkJzbpDjOK8}*UDd#1=A$th+1;_
vR9kEIImfuz{%KX`w|0naZV_ffyg<Thw?z9C)~@|ShW4wPE$XJ4Fu<?fPyF%MJR-}XL$m9MBi*#8jz>I?pnIGzLG`&ws=_@Rt1Is4bQRZnTf?F0W#jI&
RC!``Ksf9UxH_>wKgcjBAp9{9Usv2YwnEr<Jl{wIZ+QK~XHY{}1anE#Sv{hA|w&zmav^HzK#f9g=xC+=U3fnP@2W1Z6qvv<>IMd=if$~XGWJL1FpeHa5
DT+Kb=Cnwa;zfd#nfS)2KGl%@S#^FwUNlnpzYPUxL{=S~I$d3s|lJkdNqyk^k^9JkB*3O00k$xF~pD(Pn%K2=3X?$p<AUJ;>&nB#&vuEkz-%o4sJ0@m6
d?5Zm-52oZUo8gyoMQFNBR-$I55V7$t)R>One<3}!TYu;<$4?U@cjK-b)(eAHKWw#b_0Aaa@#G=2i;o@DHFZhjBvll<@ImBGj(B=C(H@?g|^u$fPY@sc
s{Ons<)Vb8mAumTj8u4HO`m5^uVw6tL+8(H6NH=?$>3AuZq#_GrrAVh#!Xh?E5@l<5Na_IqqcWpWkEVchhjePfgCZeH;AlLE3{9y1S`gh#&hk`Xg8Czq
_2@>fbx(SJ${p{%v%ha6W4h-&`w0NHJ;aa83MeTWpZOPxgma%B^lmD}`O}Z@*3NkiXi^O3Y6Tv#byw$0zKcnVNU)(dx1><9=apnWZ?t&8-4{l5L!bzi;
ZYhyJTw+{rKTA4lBZ<gq&8^Bt`o^4HkLd{v5eHbQ->wPVbeCgJlG1Ao+;YL4@@?l`o<7_VNaFM`x$|2P<_e16$J$Mf4Q50E0#qci3gw*L?X`NJI-R=IL
_Ey4eEh0pnqv$hcbb?X*2XjS=6(Vr|H<rMXeKF9r6f>jIqp-J<+2R@-G<WD7bo|3;NlS31KKWOE|N7otS!*Lyih(GNX;-BzlX+f#ILmcAyxqa>r+U31O
|5#n*1O4H84}M!U>W9SNd#(#B29YK)KmWV2M}MlUbx66$eXLMwPLx~ZH|^cnqQ7@mC8b!j&5rnMGoTdTjQq`L)UKI-{obDZnrc##pBseSUyL5$2N|MhV
t-N*_c7<6;qcMM`>EHEs#3hzBYy3jQ`TSoI);>w@y$!bKjYIFqrYhMT=Ykyk;eVt*|kBbTv6V@5A!qkN_?o80bh`BrJ$5eCNGrIS#%)PF7HkWshOZYJn
-|UgZ-sne%N^2kJ<;|_ayIDOslUj?O^^V{1Nb3A^Wm{?>Eh`-)_tGsYHJoYXPlDVo7`}oMqrYCeO8s`H(Q1*bf%EvAN)Wq+b>LIls@v`bz6OPORTr=pO
^Iea5Jtq}v9+R2&Cy=HJX#z<+lyHu)Jw&x{Zs)qW5Cy;Hh>^U+~vf%qO?El4T-&L`*BjWMla#JpzzXjs7ab&-0*3h}wlIKT9V$rYb(IGWN*GTNj5vaOD
P<$k~-qm=CGsnQB|x#Ik-`<+p$?$j)3Md%hK;%C3BeR2PTbszD6Gz-A*6YnTJqJFta^hXo#JkH6#UIpC$zN-bEpFhNYhn84nxn_JDm)MW-S3UB#?b&C5
=R2I1oKH`#z;}edT~g{!+eO&_u-DTSK3^v|K*~zyQ4jopQ6uH^-D_!q{-9IjIKOsL-!LC~>LvEi_0+}pt9~zYhx~k%Dfl1Sd>*m?_>|ZWP3F>Rpg$?T8
%j;9Q}!1v@dCeBeisG$U*~<~e7rsMxnEm<V#Jrgc%Sh5-97jXrig9CuiW%|j86?uK9T>9NAy3HG+gp$WG{u3vZgB*^#SUz#Q8pIEAWf;{?h}$|JO<|z9
g@j{Bi$M{NcCfJEg?J7*e@<_IQ9F<9y#I;)lsAqt$tf{8jxlJ)ys>v`ruPPj?Yt6#p~;|6Hsl4N8rVV&E&eu?kS1i)2#w5Z^ul^%MM7dyn{HjsjS1>YG
0F5hC+fDj|L-AJ--Sr9gk6=+8Fyw~HR|WmE4>OY%pY=?VDBS^eXWHZSO(gnrqvKhE<wK>eC&xF3m_td4m8`55_QEQUwmvm$sbSbuu$U;%t?=z)Kbg!+m
6dv^={3aMYG7V1M0%O~o`z*1r5BU;aX!1+kV{BqUf7W%L0AO7Q{?K7<kG!^?_VxQe@N{z2d)F1B>{0T$q1@`lV`HP^KPaftm>Nl~N6qJgOoEP$EU>^{F
e*dEczb0&d9(aGt`D#ol{%a3bm*Hq}LjAOPuUJ1-cjhl^xkrEXyMG&4`N*h3|DwpH1phDzKk5Ydm!+4~H*mJ-pG9DzzcR#mc*pm%S}E}#U8}(l)i$d>@
NG|=h|e0)jaF)levbNA3{~O_t%Zj9pZGkm-<!+5&HkwI>|no6i>*Gb=8E*e`HhMByU-sm?uQs@=YsR)=rQrjmmSdxqfwRQe+;3I5omR=#{6=8a36R-g<
8XEPkdaQe<jQ@U-<R^%~_86-;%^HG{xq8^FC4`^{=&CTS)oqvj+K9_G(3`Ii~}DZl%AvSH$1dI&(Pxzk&Z?8^Z<f?{$Ltk(4Wi^X2jV$^11ObSNcW3+m
svs}t+nXjK9q)H-We)lIa``i%4Oar_qI-|&q6AX^NloUecM!xH$v@&vx7xP#Lf^<8BLkUG{Y^^VU!vU2P<iH%c$AEXsC+>b<0M=AQJ!d%gcsku-i#DCp
70$;1Wl=Dw#h52ITWqs&dBvT~=zd{U`F82#;Kc!UTVO1c%xoeO6`_}{UfzvqU{#$!&vp=e{C;E$f%coTJ{f+r=5_S$R^1I3y`aD{>UHwT}w=&?<X8RRT
pJ;^hTY1AF`rBlXuYm7s>*=jVehy0NHw^0x{6X2ck$>d)P4eU8a0z~@bdo-$=AYLq^H)RV{+`t!{~#D1uz#O8qY?CTv`xB({*HMGh%bFZbAtTfZE?PGc
iBdM72DR|e5HMa6nUgK4D!>ntxGB6_11=d$hg&^m6<t7!SB$lz{dREeD!$$c1{3%NxSq*>YIE{#NXvy<@~rRF&`Gj%*hbnHZJ(fhCZJ{pU4h7y^QB~l^
&5l#{u$ZCG8jbn`G%{8v4JC{Ak<Arn~>UzuBVxeoXqbD!xXT?}+uM1AJJHvOD>e`iuRA({4~7%bk*cF&gepINw$$z9BweEAXpqL(iUge>1DG#`#vNJKm
r63Jc)Fx2H<0g}cxECB^bYtEB7&t2W(zJ!Z6mePrlgxA#to{Nn21x8|;JsZaAb2C#A#tI9!t?T)7p{QXuI!0JW!Tg8J`a@iL3U!}a>h##5gfL}aHI-Ea
ACG8-8TQAJ_5-*Rr-*#&J%^x;XoKHnGFhAAAepyngKUzDmx-~YPJMg3Ly*_b1+d_Xd8Q-wK`}_T`0P$5DhkyK|;LQDR#|_9YoL_POD(iC05WkGQ!~Oc%
!`%Vjj1=Gp|LnJN|9WO)e`GQ?cH}=-PwY3Evc0u&zwGt*LHuQN!2Y+c&A|Uo#<#Gf)$PN7(2Bmv{c&A7te@9!7eCjs`-WD)Gn@R0xr+W+Xj?s|l=$)S!
ubrTe<fvQVt+@m8%2Wns7EpOkF|!?Xa1fU7seO6^JgUyLjNicy!wFrwGOdA@O#wy4c|YU8LY39R|)>MjMW?XS+bsxpRR|f&s}{rSHOSQE~6Xj+hfbksq
b?}e4LENGw$z;`;7W@o52G7H(C7g^X^|4^IP%g0AH)*`Bl;?{ZfDNe9y|A`P=fL-;ms5;<tMD1S`;q_QL!5JqwlmB6)Fa@QcIgl>4LoUw#0-*qC|b2U~
*tuhMH|oNsrqpO`z=s~~@8)3}2F@_gcaDQ@$c;(Vy>m4^AsUeIdZP+aQkjPeHfO<G=ozc8_~A@z}b{X={tX)D+d@$aJtpHCg!s1FvKv~qOZC!SAp(1z5
net+iZPr|H${_!8G6ZFCK#uV|%cE<9B{yJVYdYu2pm`^80T~oiqxVkRl_tz!9ugwQfoX_Vlz0e9c$NjObjZ6NWc)kSj;kH95>Xw4|EKb`4t*YV=K3}98
I_fXcZyi$dQykQXw!NI6$RGVk@;mp6$Niguc}M-<E$Tmgu0Hl(6z#gZQ_9~=Uzm^Ny)XDX-c@7%UP<T+Nd4LBqP`6mZiV_V>%}~uV%KGTS&X<pJ-^Pdp
DwbgL;bDOJwpBXsA^hq4^8xcxprA{equV<AG5{6g?>XKUt{PiCet_g&A<4kb&<b)U$VZJkMf52H%g%oP>D^2{WD?NC9O`2hLX|>=UO0sU6kU${VN^sH!
^JSH-GtCWQ<SAs7ER4l?wblalR?=VPVcOpA%jqy8Y=lLch+`JLmVmRt{AVZ;3B-0?hAB@!SIcR-8;HKWDgZ_`vTw9_HhbP=?q~NG`KcMXQX6_(!;nIRD
AV>6ca<K?(d^^xY%AUw%92z|Vs!hW_7p7jr+lcLP8DpZkmVpF8e^`A6(tz@N0;#sNPexSNRIzoUZv@v(5`*uP4w{E$)K?hE}osnzKg`CSh`3F^0aln(I
o$sYSdxpNqyeo0!lG6lYKm~DXHgtL_VL`8A2|EbL$Jz7!8C`Nu=S~y=qZ@gk!b(>etug9L#BmZZO`b=^CF6$3>Kz$Ycq_98ImB$I^&(mMPXN0lge8OvV
N?JwDj*?b6*@jknmnY}@_t543j(6;#{vQpS1?rF3l)#@frv-d<GLDop;=^^4f&V7o$_4xbW3s*D{g<Z>`0paNa6W`SbgqaW>t+i59&Nnhd|Wya`G-#j{
F$+6wEEyrjC(Hm)9(WFEm!7MAN$e4>=PruDmRz>znSYG|Jt9w^L3u6)Gxh_Rn9NQ5B4XwtV4aF_jH5$%kcv0kEC)2D?q(BP@#Y5hc4zX$;Qc0f6B{Op_
G3q$#0$%s}9c3y%STvr*w#)ijhnGyu8GIQ*L<~KYwK{$#1Y`Iry(`(Ara<ZaYGKA-9_t_}|z%aK2=C!Jhm3I~V#yTJWKMVXytf{8f){z>g}|9I<{2m%-
ou*BAWZNSAN!{|`19_H#rXV!k!e#yRJ6j}`P`ZP`4te>USz%J}t<Z#?#&)6N6$*H;pJJ}p%%;4`v-KEN+QpSXYg8pq^cEw(&AqQ52n=lQbWe4w$WzD?D
6<N5CO0{j^HS_5B?Ja>@dd<Vy1LVkOL{IszXr(fou#(?}p4g7>kJ8GD3B(abE=s@eZJ>(x_5&y-%!c18|jqrRDvypTEXdGtP@6+z)mh*umB>&@C&Y-U%
_sO5t^x^{kaT0dGAN$=uaRonlyc;}Gf10xl`eEY!xXq|<^F{wB8o_MG`?)Kr&)bE*&F`O$UfkdI$9Vpgr*%)XTKd&}IA1+I2EXxl!d~PToJv@k>iNS2|
3H5YvHv8drb~Ui!)Xityq-*PKgBI}C+H8<4Ehd=oA0=PczJcmzX;MB;^(NZuzn1@09NRluA)B9ZCPM{M_iVF`T*fRrvAm%!TC?pWd<v8t?%B^|A_CB`z
!b8kl^=k3gA1ocY8)Szu)ZBV*FnNA6M+MOgKMv_fOPk<pKN*TMVhcD^?xwqoiowRrU|<6ZI*SNOC{2Y!nLhd*)Zf-<~)TA9QTyZ^ISb{~0`sCi<uE8~I
g)Wp{zUzYV}&mD-?&6-cBF8q_bb+G)k-W2=8wRno=%=`Ca6PulK|_-yO5vIKu5Z~3&E+<u|I7#T+Ii1@MVHY)H_9(&feVO^qrO2&s^g#2|?aDElNJA-~
m@*b@!KEE;eyGhtz*2oXRfagQ1bNu^U+kH7des-bnGS)Xk?5{@t@XP&?vFie#(pPm!et4vC|Kt#<uo@NZu2oUrv=9DaaxGsW?%%J|K!4;+B<6?W^jNv5
?>{=Mt|EDwKmM#r%N+RKK1TehM#_%-&dKdMM12>`z%LP_^Mn0?IbU)=W@%G@(pme^*Gq<H=u=4fY`QP%zcvf<j~$o#nZ<Dn{J@&1#Q(4B&X-nk9?s_^>
>hysCz~Pky8>Nz9rBNt8TI$lq(LjM(Zd2hWOiKCH%TU4>bK4(oc|i!5B}ZX*^2YO;S>1suRh7RKbsmZ_N!!+nuvc=H~9CJtOxz!U$5n2emBbY)SusNU)
0x~=$J28c5x>DpH@Mi{H_f6d1c-$&MyWF+;8zqDd4XNPoAH^7dxS(zQkGrzspAt=ZyHaxtHKC%5t#5evv!#slR{IR@B#R-m%}8`=crFspKEuEaa#Dw8Z
BRa(Tl2ezsild)@TP{rhkK1bj?S4qJSGqcYL|J1zZ0E6Hlb`OVbieyet}?uh@BtqFdaKGI$4>wX&SuaiZC`_=s``FVkI;(Wxo0Kbr;)!!0-Y_-W>l$m)
!es8={f7!u0r#{aoE?fBfF9-cw6g*w>=jF>?<MVqq_oKCqy+eHID;@4X&ezmGw@<|z@oRcr0UyxbP3-R~K|@ks_Ez1XUo8C+_)}t4Tk!Y9H?W~UroG!M
@OwgkLw?92mb9|2F2v7+Z+^wUuUlPMbqd>!f&Y0==!<BHSIQ3gw<hNAzoJCr{fe!$Lj7iksLyS8n`G3_ottY~=~3TgqInJO*M#31^GjJ@BH&~8DP(@m*
DCd2COY`_kypzE@hJ{x&{q}t1p7-u&!)7h8V3#X|CKTLQ4@Fm!T#w#S{Nn$CANL?KNTDM31Ys>pnodUp@RD}z90YgV>fOa=jS?B`F_%f{he1pe?&;dK!
0A@>l69;(JHNx--ZIuFAr89_7`FSeJewz4)8zQabDb?nWh=?qkL)PM~&Xy3*yVf2fxeJls@u@5-#*R{{HrZ`MjZf4dPE$+sde)+8=hPPx*#En{bNbb4x
4h82WhfvBZ98Vrnny13%j}@r7-xPkiWcf<C`!Db$D1wSxMdn*30|ESUkHbA_f;A2~eCD%96*`$hfeyo>l~JGzz=e{aq<xWB6%_Nyw*(TE>dOEV@vxki2
Udw<0n`FYyPB;wms1wI=Eev9X)-!^OXpI*O1etN4-eB@ZC59Eh*5utx}y(aV%lHp4Qz9ya*=mSN%D6l`0jIWsQ*kZE>e>L*2G3U?wSxo)$S;6|kaGWRk
0UhW+2iiUWzgk$1Mf_NQWYqt^b#Ol;;h(^7OCEpty?!D;Jn@#J2ls~yNvqJ&8}o@@{{3XQ-!uJ%{aCH?!4I?@x#9l8aWR6Gq+Dv$_YKc|^6Rh4mHJ@4&
xZB!N-wDo7<Fo#zrG9ojl{SnZ#*A$aYg;AU*eej>qAU^0rygVX?44&ey+Rp|Mu^u4dCzMalwA)MEi~|h=1V|`ZYppcU1OIujd;1E9$rJw0btszbVGa;P
>mQWsLeOJ)nM2f|gJHpzAys;`vmUF7TUiLtOu?A|>%5r9ylWMq6k9l*@*~{f*Ct{Mz#d{N$u>zW(r+KJ<HRqi4XsK+M7!@G)`9?$F29dIIx1p*=Ewzg-
RenTbA1$iMwouMhYyt-Xi&v1>hfKb3uk{G>hJD(25xyWoCbJV@c+AX**pYbHj%qJM)wYqYsPRHOe)?DG-)f@ETtoL{d5;&Ua1kNw%?b60il=YBlsPkUW
^&-^-fxqsf)BlJh^tas=Bkh23nQ+PV|dqiltoPYFNFU~jT&o20FUZ<6V{}tN9Hr~(q3jWw6XupY{o<HW7`X+to=SOn<cm9t%>Z{5}F(UrqPRT!5PFB#L
*AIRAFZhi$^XIK_v45sVFX&q<PSPfSE*;eo?tk_5xIf&Pzi@t{82hQF@O$8IC?l&6{axWb0$6zpb5jzZ&)(2iPSSk`{2Oh4=I^(Si1k<6Ja9kit$5V8b
0g%><TPtT|3ZYp8vDuNE<dw=^-R=na^aV>>Mh&?_v5zAXoWp!lYbU|OzNNSK1=BDYk}g?iu638etM@!$Zxz2u>W6;*Pk8r`68G7?XtB|fv<L)CElNR20
u5@)nd*0^Kh8r{TSK|_ft;q6VwN;l|i3B(GD)HRKpbd{<(QsQolvf;4d}SIt}pKDw*2k&)u>hBmZm*{*bWz6@ULw4+Zh7A^Kn2eLle-6icN<{?lER{uS
;~A%D}YXLH1dX^Z;BGP$vSQXT>JuSCN{eIuM`z3~`dQNKy8>{36;>EBp?Pp2==Z_69?eSdB5lKOdzmkxa8*2I2XWeg4*<X2C$OT>?_vBCW`ms|F4!wu>
)sdc{{@DH{Ai26>gR0Tg&juzPOw!L$o=XYkVV1+Du8{983+DPuFw~wh$|E~e@S;wlm|2MJfGvZHr#r!K0(K_LN%@zGgAg=F%`kc8!f2GS4`e%Wj8_;J}
tm>R`e%}Q?YRXOt{5+B2Bt?9)qjHM;Hhy5gCm+=V=KsZc%Kek<LwwfI4C)_^4>jli`ATJfxQSW+cpK>V8e(Tbzq^v-%Le$G+O6sT(OIFsp9IN)`Vi-ZT
>R-Tb&(%N10}@yZy$i4j>XBfz<&wP#~1R`G;zPwpMOICH<wwIBEOtEFX|uf{LP>Ke4G2(p5}K^Uw9Mlw}tN!{cASHXNUTI*l>YgdE&Xo=id%%;Hy%k-4
6II%{I@Ex<9OtzZQM)V{HGM9_cTjHcq&|fdhPI;`lY@4~e%Jjd4ExFZ5j_{ZM4|XIZ=0kCLk;^cQUF5xs$5Uaf2i{8cZ2|4n|S6yj%c2_@$n#??i9u<Z
%sZ!&*DpIXybn13ZscTW98an6p^Z>Vwps=%Fc|9q7m!0*#8(Vg@AMMV8JxdlIMtnXf^4{f=S;BSa(?P7mc``*bvGhTPj&z{2-_tPH^;$vji{gnHY=PCI
^t3CEx75{g`@%g60bdjH~qn!F#vmN!x$6wwrU7J83T@i2XLH()$^vPV|doKBv*^c_l_Im~Y3N8IY-_v&M5%9SrI5Yois}s&w?sN?3`zOj*Vn10{bMkkM
BlKUTSXD7U-^_wPkO=y7`X7Wj_*K6!(!%+R+{u~vWb@H^Q@`FreLu1CnEni>vq^rQR>4ZXGNKLmjbb`%kUzFMk>Bj?j?lLg;*i1LO&mSwci8seO#NTW)
!@%4|1b95yxDc@x)=N^r}R%J!HvNIBmt*W)tCrkA_2~1Ds>A4K@cPc5+DGQd8tyKlh{sd%b6U<aS}VRlh=u-_u3h3M{!lY!21l{Pv=VdD_@~E$+gZslC
BizJzd%Ewp7J)NniteSbOa?{#I6j{Bt5-?ht>tY68BBDip|{edXk!eZ0}N!G9-gS`DmU7wd@Mv&%e;FF9-+tRJSILBHm?2IV0Bf(Y?Pr5Lk#ep(gC@0X
=<1LWgt*e9%?rNi@0ab-dNg>TLF8R)-LjL$Rqz;!S``gq)eed5p^VEoMF2<O|ZEy#d>%J)r>KTKiP)}el&9?*z?zbrRAT(=y+zq2hS2ob-wg#2PrQZ^u
e&v+uh1OGlRkLcfsguadY7vw8}*G@Xtx0x^J;J?**8ub?;g8CA&Q0vULh`+?5|2__Zz7^rXvtXZ;*R>VOuS>vx)rIm1_AjCzD`21W>xH+)_^$;6@fil~
0e%s`(;dif<yj8$FMKQSE@6KL>j~87<dYTdA63u+|CT?Qeunk`hKMg`(j3~q+bP(`^-F>V;ERfd<zjwU9q_3xVr>fbt%TS{e81(^!T6K}>$~{f%@E^H)
}m9#`f(-jM@DKLA->4Z0|(+uCH9m+ezGuKA%3fCDkaFre1!71v|59H#!tL3f%T`GV4o;eIZomF^z2~#V?6-<)|RM!4*XXzdVudIG*1!O2YUw%@&oxsuZ
Hyz>T(m~C$${oUq$JJ{`;1fVEnN@MSMi1Dk6P!TM3?@?h5%&yX&F;DmzeLljx^0=1;gS6a9Pp5#Y0^I?HT;zc~jA>MsaJFai2es?I}vUpUA7VO|3HlL!
D0_+k3K3i7=uw_$uUjmY|7KigUZz^@gjIp*hfBnS7`d=B_0J$|HO{XMlg+`{}DQVr|J(i5mZXlwff@zJb0<iGIJe%ZkI484i?dqb`U@u5OX1N^huMQec
m1$B`I{XEnWze1=!)TgnHCdMbWRfx}3rIro(V}w%#JH!WJVSf@)1M7GAXOn^WWodfYfqmNWyBPl)I5ivd7uKM^+J+P?5x-Qb^|Ah-1^zc*4o&org&n|8
?(rJ~@Q+GuWF!7MC9UE75u+92pG(0E>&G0E9Pm-ayy9Seo$d+hhw;{)8UTNf)j8r9a%&&!+i4Kr!}IBR3i7uw>C9mKN*J_YeS8`4JyfmKHt63H1I!=T<
q$t!iuDxpe`^WgH=BaTfPIA##xB;+rRXZwU$zy%C!Sg74Dp#ZdmZpkB&D|i`Gr4fXy1?LO~4o6_dT!=`kHc{!ufp~aV5y#GZXytz95^3FTe#l+CPOk)T
dMVHjnhJX$sbd=vD#WJ5i=#1m}BmtFJ)5X^Lrt{xuo#lk^PmKY1yOAU@32xcLF`Q`dn1(c?1%<O^GN%q7;3;B?SW_yf`Pz`k<ap#92OLVgCB|4j@1Q%R
2aF%<^tyUBcy)382SSAzOyey2IX`g|IT`StCVi}+E@ypqBCYz4@lNP1@$?ej-I!1`EK(?I{Tnq*-A-i9LhC!|vd{!7MM#egs7kK`rRudA2}#?Lh<luy#
lU;+A3DbGu^fA*1oh9TIedt%Ew!}%oj6tv%zer*EtXVegXy{#!B#wSl}9$c3eXg^oi2G;k`wwRwJHO?x=kFd)E=$GGB(SJ+_3$Xv|!#4WwLs5tNfkGSk
x2;uXIDb<v&@lhI3HhnKWuSiQ+j&2S^L5C9e#_`}3-vdZ>4AMy&{jK)FJ_y2#7|QxjKAL<9rRD0Sj3kSdB6`fh3X#U_n9$4d=X#On;;*GgBb8#{BAOcL
B2@YJ=#BaBIM`IEXu+B3A2OvX~O;h@xeBq1bF`Jy0AXv`TGUrx3`lP#%E3HfG;ib$9#hIS>+7zBjx%-{o7;$^*Iwu*67U*AF@~t3ZTDq3jVWFbA80`t_
o0}Ll&YO>PIkE{t*8=HUq35A}zr_m}u@C=}W1Df12#Cm4o%Q#s=mmJ3FWktMbtt@VRIFwu$wx9lJ*XeU*FQFJ-TnVt$X+r?9@N<70g|sa8P!bibdjp}x
70IZz)wk$Y40{~TsLjPG40C|}B92l1~xt!9FLkm*>T$2_Z8e`Y>xaEQOzg8W`y-PO_m?WQNJKW8kU{#qhibFBZZ%sdh7U&A)ypLWI}`qzZzz=QLXUP1i
LOsTm!wBIfu|4HUY4&vWxtv=>&E9`!c_)~3=4|!ug!}zK(r9ghQ)T3LFKV|kE)ISFM9>&i$!Wi=Z&7zSZzV{};`cBR|0s5C_9NPDTZWZ)TA{0aZ@=WMX
(SNG9*BGC62{wcMQOh$}pL4AS_|Vd_zrgyofnx)I(xttF^<CN;#{Uf*%)f{_P~S%vI|qmlQw1?Cz&|dB4#@w!=C&~ZrY~ZAN7WOzAm5c+z`x*?xs3P`_
8#rGd?yF|%%nTrB7Tp)Jqy6!D*XiW%Q$a@`hNuHqbjsl5Z_ShRmq3*xtL@9O)+0!eWGrpK>b_4odN!&F32qKe_v!Ph#$J_0DdabuPGhtTdzBqzq02Bh;
M0>U_VaCyGq2jVrjsS;LkRUU)47c^>+;#<X>GH)KS0Zqi_Q9e|X+QeMfO~#`^Wjv6Dml(Hi2T$^HyMeoT5)73)iH{1euXR3xNNd1qsN#6q1w{DagBR2Z
Ld&}R$8H%0st(N>^-kKJKfAV2s49l2OvxP|#8d_Tbaht+fd{v9DH(f%)<HZio1=n1T^q*jo>tHpS3AU@Da0{wD+2L54NRtfa&uZCUh-xTXdkRxXY@8<_
R)HhKCS4I4SZs!2{i!aS17{4I9px>*iFa-OjZ@Q-r$S3t?0`b$b8|~14JEb6gMWi{%-|)p9)K?JrMfrfA)h@9<jnM7`zN5dU06&S)myP*<vX!EKbh3js
?EjS;L;P;n&ODgk^H{<7hg}WmTa`O~tdGEWV;bn&=A;PdLptI4yIcobxNaT*UodIcYZ>B4aZ~{GLo-l+juDk5)UV|0jEVS%``QHL3w>F|`YMc*ccFjv8
P<PQj4I-ftsHLv?{{s)Z`UddtnVcja6S^H&4l@7%oBtDt4();`Kf&t{8OqB80a5tY0eV#-z-J>LYnG0|L2N+!1{S@#Q!(eb<FQRnI|0ot_tz-j5J?_sJ
~VRP+x$zjtbTf4u)8NXIgDSezUad>5$*5<~-U@g=(}!{J0v}FKs=^S1^CB3HTI5K1~20#}+#b+PBwL&jJ3@N`XI>CSL)30Kd!{6vj6ifN$*!D%OYP)6N
O&8>u6Rf1Jr<l<&z)!9GsLR|ETPY1R6GPv&<LkiU7U;WAL)R_aY%upco49qU_&p@#8SQ61{P`)rvr=pV_jKDj9(zAdlld#GQ>Z`zRm!MD#D=3nHC9^#{
>6CLCK^9jZ$?uVxU^lLT7_=4`JiS~{43Er;?y&c#;6Oj+5aK2EQ4)uHaVb4H(Sk=S&>WjHI1pQY}(LSlx_9%a;9^?n=(p)v*{h~GBVf_-dX2ALl!yVf9
svw_9e5Khy{GZKWj`h(ORh-|Nu7G^UcUnL{M1C4<(0=JeP+v)0WOK|vSc`y9!dJ%*#;4QWCgz`X+z_5$o;DKV15YsjsNId{a9z^(SRbNeV}5|qNqw--j
^<4j-oG}$KEm+L4DplttBH;H2Gs=pPfPIs3B0G|Da2puGmzgBUa+<g_^lAXsEdjZ`M0Gw?*jgZKPqy}Zy+)o`0uQqoPzu@OrXBJC>?nN>vQu<7xce8?}
7Z!(<PjLs=VbOf0l3da@3#8Rvqk<=C%#|$4~nT`2WRai1`h|yq{x!XU_xsqUatU_<x)t{?(Gf`XEAJwlM!_-vxY3zuZIpV_n=NfbXL!YiAGVS0dIHC|}
Bu|1=Y&orm?u1rg)RcWs~_#+=nKzglmL3dWyrW*~oAI_NhNzZi=czteAaApWwuo1lMqTxggd)EWc*@X`e9FZh-!P7wcV5rTfA%+|pF_@>%~^%0CE#K#b
&NXoGOQzHQRLTc_|fBC#%LwpKPV|+E)-|GqZXN>B8h4E3w1ncMSBEVnq#X%p=CtjeTzPBkJ1CZ|+lW3AKzdNrF_%4#}H8Fps8KHkjtT!iE|EUE0Q^McH
5bJN|BKnU42J6?h&4>7&Mji0&d8swhQNKIt*uQ>vazg)#w$H)7+L+_~L`Mhp6a9er9I9WUeKHzMz&|3kbo7t($|L3<wK>4YHKjhvPlUgWAMjmknBT!Wt
%v%xL6QRf%C=KrehSuK;g!lsf&JN^K>n}JABSLnD!UTo_mK0wKLG!($acYg?)UO0+W&)C*<k*&FbDfJVYFx;52Xp_FU2P24;f4s>)##Q;D0kkO_*c-a)
#a@{)`Lt?REZCNB$@3z+WZ*T-Onw$vPpvLuXcp`m(%Nf&48|EDfmtQEELN>o>H`G3HlOGz0b<b7^NF|Fmep_fe#RM*M2I>rX)cuxb?GJBf!a#8>isrHc
A#730%Y-ab2M->b+Q#80&WUtJMqHsDV({K<#<0Q@ZVF#q50B0f*A4*nG)|Lpr1e>NAJ5B^~h>n|-R%wOl}tzKe&?r017S%)LmFB0Ph)Hg}mrwHSVgsB7
a7aw&XKA%xfDdK-M*Lnx*7c$_VQQHm61^qfSVg86D$u+>fV}v!-j~RLb_78DB2LD7N%{npAr?;yi{$e3veye4eSU<sQLH#<BpC&2zzvQxk_%?^U(E|O2
nL+$kVs4jc-(`n@Zzc1ku|Ry7h(Z5UAyH6&gYOFt<`>p!%-^1FQ?P#sYYFVzd@t{V{?2d98Q^1!t`GTbyx<)X-()1_pg;3{7wo&GR#ZSf^v_F(Z|+Izs
fP0TLdE=|N)7N&WXVz>{@OMu2kMXc>-r?Z`15W9@xzP*+K-gj!T7}W0ruC-SSvo}cT^n2U$m!qKKAxItZyci6xI(87Px-Ks)P7??IqNImqkVZ`!Fx$K?
>~$1HgCT#bt+q_$aM^3}FARPhg)RI{gyz(-OYV<NR-SAb*)6SA+cJQk`0WugViu*oF1)908w@v4$<Q@0}%x59tZ~5#(#XD+2z7<k!l{5dH5C#IMf`yNm
V{tx@3m56*CY%-UVRUzW&F`-q=59727z8GjaH7++@s_C-Y!yO2N23k?<HFD=GdA^%eotgj+!Xg}v?dl}ZJGGQQpn-7PWU+fdD6yzhOfb+}OI~L+!$b%m
GFFhXeLuQ6QLHy21%`-v1Xv`sgx8$p5@c;QC?;!r?GQj*fOE+DR&y&p({c}5g2>uBn=te*vB^}IAztzBg#Ps$x#K)w^h%YNBQ3L418fs{N_WR)9)diJ@
^;Na%9`%oU3i(q#ae9XOYQ9bmRp5V_IspGKIX}U_sG8Ia>cjZli1Ok2hatqjlFrmozGNt85B$Hn1ANz{d)iITn18#+`i;z@S%dy}1C*cZQnQBn<sA42N
<CM@A;w>xK)>c4#liT_)fDWjzR;Zb(0{4|^}9>S-R78|eheT!L{c|ke`5I72IJ#9ImV|*PCG?>@v2s0{7wP*gQ7_7A$~bgZQ}svThl!@FutJ=@nfa7IR
-%gQ4aW{yr^d?;*XfM81d<J$Zse5cSnWzcTwJ9{S1m%mYCn-Xd=e<E2zJ@GY|FK0d1gvni^t$xEyg{AD4z}h_6h{?hx>4{KfVm{^zKGebra`GR9|fi>?
g(*KX}WKh{MC>0^IT`ar)64dVOxUQk8+fCkgU`c+jQ;s<@RI|2MNvZ-{$Zw;4-k07cK_)Qa91biD|A}=t0XwgIaHN6+nKeLtqU!K=h$e$PeX$1IvJ)z4
(e%VY@C7d6fgZRasU=|QxZ?`?br<eG!SA+9|C@KrYC+`dg@P47PH_<;)p#QBW2<X2X4i7!h|J+i?`r1wx<4bzHa|ZcCEq7>NSJoJRR$l}DX-`a&De`Bv
#QbkjY$ATBF#-R%tx3Wf_}8{PVSVG11oZ{^E<XVJ<*n2K{6mSIcOXARbtACf`h#i>^Ly6};tN}A3G2^fXg@PWNyYjX3NsEdKEI)0ebi}fj{MgM=Rp4|2
l%?Ou%%V7?-+&)`Pcl30{znDyE){ysNLX*@sG!2xW)W-2JI7yVPk!pXg&e|u+XkEKwk>~Q2%B+1^VX&r33YylXg_W_^kAZ{EK%x^(NM*Zbd-<=9m&;{e
l$oM{PMa5x>^<mL<&37~?Z-GQUgkpA4u|4))#5pGP2{o;-|itquSmo6OHz!}>0MAMok<zBh^R{LSm&A8$7o$RDEVSO)(|uf+U3b2VOq{C@V75aUC}3fR
A;WC8h;d{1vy&_39N{G+nFi7>xuW=0vrCp0LmpDc8o1IWh$qhtLNqYv$qo{9B;c}-H9h~KmX|AgN)Hy9t`dr%)#l;{T7w@NDq{zJ~^-l>ZFZwB@~yVq@
?e5B5uG1jj%fq(Iu&0zhY0e#w{eUOFt?U~?f4$$vfqd<QVjuzmbF=D!d{5!rLwE!PSs?Dm9|0QaE2=Z&CZwWBIE*}B?$!uo?^V3xwz;EOaBZ&X>m64A1
*ZSoN^gAJ=!T!zniX+;`Cvy+?=V<`=<BT<0J;;x~gY_+&lSzd7<sRd^`h;1-{t0JWu#cFP0qWNWD;mK0)~rK*Z=!M|^xu!eJ?QuRX$A4wjDDD>aK0ClK
^^vwP{a5ci8fd8ezp$vOBA6iPoe+fv4iy?##6BGsuGi-d??Ei*5911n}A;@#arMnj6Ajw|HJLoa-`om#GlNBsDkyA>U|IDCkn2K{%6er{2z%Q2M~X(NT
YcR{X?-4f&HRkoo29pLj&X+M&;&M|6xgC{<UDl4B&@K-X8sv%M|oySxk8m>KiJX3D)20h++WeFLT~weIllU_`h+ncR@Zb_f4>0SrxxLWBtY67SC@7^3!
~MyIMcw?<g$hzqJ7Wn^DIzAM+=I8rDxg_o4ovucjyTKk4Zn{U7VY80?Q7!@>36C19Ua#r6Q|Gw{|Z$>BPaKz@wEvj)_!P56<yfbrY26ARBztrYM<<od<
~`<<gZ7@sy4z`krNi~!@~dqWTEBZzT*2Kj%I$E`vB&D9+1e`HyL^%*P~<#T`5OAtTT*dhK}rGWSI8@7w~_pvzz{$bX1jL(}+0Y91Ow-)4QFlM<x|827_
BL0+JLHoIGRc0{%Ri<&o`VKYF51IC8vIG4fi+Ul(7gfOi&9~hg@xA*o)CW_fzy<qF(iP8$U)zrRfZxD#9gzPR(dBZWZ)X}o{a=CWp#Mi&dg#9@ntdDOX
HQGOJ|J>7+P})EhxwsZ7wm(+cIrTUx9?6SEs#HqCg$h2TMNWDpX|VY(c{%U)K@9Hl{Us-h1nSRzckgySl?zghWb;ypmK=so2#=D{NF7W<M+K1>ZdCFYJ
>Q&QXwP0=zbLFSRZ5o^<8~_GeLYuLz<v`e5!Rozt_sf7Wh-boC@H-)g{`mrBxNr&kZX={Extw3D##NIvdEpoP+V(!bX7jWM1iy&_27Zo-&O8<{*DO>C9
Uj&~LZlgZ#2ES`dFH?D~M8;_n<0@SDU`LjRw*4g53K7dUMZKUQ`SA1G{L{q?R9)DhoAtzvyTSH}FNgADbjO=07Kea06wb`A7Brr>-hN`C?Rovj@E4#+p
P_TGp6JI$egM8DH8zqaitxPBYf0R2$UoGt7xt>yu~v`|C)3S%D8e&Me-LGVx?{h@wAgYw|~WlN4l{Lmcmg&C{qB0fTQfc0gGt_S&3GdVuwz<=#7_*Z&j
%A|mABWub6=+kckK9VA=m>S?0XqJZdyHk4*!t-ghgZU*58}aS<VgH2ri7do#%(_$X@00Pj0iREn@+!nP`E9k0`S<L^f&5!()X~sBFdSoj++$6{`VGtq?
DsQmEF*q-m^Tss;+#Q#|4cB9CE|yTCOqu#xC8ZFW@<~r{WTs@fDbMVW;3iGQdO}3WHDxFpOYazLzTlG+6Sp!O$Yfh?Y9tLp(0`Y0}(&bK2STw=s)%ASU
-S{bMzn9cPjATj(_q%{^JLc2>q{EEa+#ZI70h&Q1zgGh}bRmh<`V&VgFV$1?vxZ64b|G%+|TU`c{Gm@y9~Mg8hgW4;uO>9Rc<yFHN-y*ypAAp?-0li4b
4nyn*_4s;N>roR706;AiSmP6TMkpD{D^Ukukh%wMYVkbgH5#}VKk^ILX@`9qB<<oEHKkOMx2A15F`%EGw<@-HKw13dq%Fhc(^8zcU|RPun|?H@!B^PBc
HsBg$?oi^fktrz<g<gf7v@$00qg8Q@WN0^^oHg&*X@9`A}<QqeT^O4Z6?tuIv+7#f&`NkabcT`d0u)c(O%C}hGz@f&Ve@#Y^zsK~F0oD&<1Hflh_=%4G
zwWGo_#^ZT;wwa<8DM@(hvCq^qxSoN{~<O*#J^LUCf1i-Y)+V;FsowxoYI|Q{?2*__;@|38Zwywrd4CmpBgdLrziZq0{WHRjvch`%7p^^Q<!yBtp6hJ!
TwLEB6q<4vZQ0k53zzn3eWEgO*nrfVV)qq9@T~VHhxl>$iSa12ju(28m@itZ-nzM_)iI21p9a?4GpXhp2!ZwH;dB>_%9eupks_b<EaDi_c4q4q3x)hV0
=)!X2AYBxln(B;l&K<d;1x+$NYmsy$bS~y5OO{fuBS@0qgU%kv`Ol5BMZLW!12LWv{&ed`*>+Fh7=`fqzF7C_6>}NYFz6%CP`^0a4Ugz=uz|4HoN<#|;
PY(fLjT>Z=ezw1xJCc&}r8J1e4pP-n~~tlv<A_$5VJEg^o4oJD)UU*u<-+5-HC?Q)LzEXxGqFZ}sXhx!5Hc!u?%x-;>i{#*m%vlLNjKz?e{2~hvyr?nc
!?}#JtAE{>4O=166B?0ko5(?}0sylTA{LxnTSbt0D!2V`>>_dK+HIBf(C>=K-UzT!vSit<%H&CB~7mV`)@u}<+=J!sc9Q?Zi)6;;z7)%%N75JI~^)Y)Q
#lrqlmGZ&=FkH<6Uq~RwKiF3+hQ{+jtvVyn&pVSE^uNQoh~IN;f&G^knhf|i60&VkKJ2x7c>cy+#4i&Q3-Mdj9OFwRB?tXe?HUr~&-rv?0P$~9pn!fjl
V_(A`1?TEkFmaj0r+0F*zqtvGuco*;P0mm))!KhZVcB)7Un04)us;eLC2x`K;OBL1O61h?mXZNFOKM+nyn!In-{q@*1r|J-4gT%Z;1Feyjz(={Jv<Jh(
9@+06wxJwOPa`Q|&(D!<!qB4|uT{Lwubo&BHCcKOIAUlqjw$BG})B0OM16F@*R8h2Li2-%#80P6YOCDfAFuhdy9_vfP}+h|ej4|6UZL3B=d)7JI__s<s
OLHD0ntd%#EL*)7<IFZo3sjBimIpuco>J=BkS)&TJ@_h}8}>yF#?VEj~(2Us6F#rkt{SVMfUSr6>1vJ^%jzo`nVWBt#y3iUn6K<Xg>@=BEoV11^&2G~c
$d_DsFgHHP){(t@uA0+H^#J}z(TdePAuPN}qNpwxc`aD7x@IQEe1^#(i^bwzArkmU7p}rZF0)4ZS8OERSl#lrXS)YRQzva}yeqam&tPdCYCkFio&J_GZ
BD>gteX^7G5P!W_1^+wG2N~9%5z7GM7wkFa?~2(7@o9C>L;KCS1NalFvf22U-#r5Vu_-947UnOOr!Bl+-b8ia@8=2w{>QGf^)Y^dZzBGWW<!2P*_-syK
PBrE%)hEP5dTF|+9ueK#=MC53hHK#^~)A%iufWeu%Gp$O&9Sa6nBI5p>}Zu_#ZqQ>4-0TZi9U459l7m=Ze)D=1&N-HsYfX1~s4`!A;P<ET<;M{|%~5uz
!fEi2An{L48i%XT2uYS7B+*#{5-le#ZQAZ-V|m5Bvvy&*U*aaC(6G;RVI$V19pVxPkM*YB-p`cb=)>-;=5ZtdHNHaTp&LS0TQ0)=q4Y5B=fU!TRP!8sY
wG9ZImz9t#ij1L0`4Fh8VIV0~CE8F*-4-GP0Cv6Lp}R~`*G9~H?fTd04`q66&Tv55MmWNWiM*r(Mw;#+M;2f&x(cftd{L~V}vgQI2-^atMKA->U9S97$
FPUR-VM@Y*(<Oe1Omt%av;OszsDZW;=!M-FNOQ^3!&PV7UIbRAmpBQP!7pNb^5Ap4~3i&l<cQ<lieyHUjh5ns);2%`QCB237QQ|p>@0C&);*(WV5COlB
>{Y1$B}&FP1O2Kyg8FrWKUp+^fAT^D;?ok-34wnS{q2PIsn}A{zcgpCK7;3SEXH@&)B)Cyt0O*p&4v7$OZ^K5_&aY;w;-Qy4$%(ezj^@qL5x%dd{i>O?
dAgX?`DDd-$oWAet|jC5Z`j&Li_{W(GY*sQ6YYyC$$8uzhEvi#9wvR9@bwEnkvMPb+Z!c+xQYgfqz=qcNb{?>>MBRvpt|6qTjVNun+XkCF(~Fb+QNkde
}jJ5hIKSI6gyh0Do0V7m$CUcDqBw&*!Ng#)nljs6WN`HtHVngBB1UAoF`WM)_<qM*E>yP>{dLH!Q$MNfbezL;p@T$nQkdXaauKtSt=S{NZ~v*tdH8xi`
o90({$p`7OJUKQ4<sse<@5p@9Bf(G**7J`tV-`60cahU41|&uzs2k(@34%9B@?httk`<>RmX?<<yk%ht~2+pkm`PikECSAYG<uf5`=sdFMX0M-T1!e05
w|4%|J#Gm~CES~-;>FLkb|7Yv}v-SVk`u}YGf42TVTmKJn{Xa++t2SOJiv6Vi_W?us)n6z7KY3;691dO@XXLkEd&N!C%f&;QdrwwQn0Zew|GbX)rCxe|
{eS(^^VhuRT|cRp$TF;wG$L#8oU*)lomA#czt#$yp0er3dufqRcZ}0jyri2qUU+?}Z^X`Kkd$kNvGX~_@2#*^uh#aHKDXS5+mXCK$w&JzJoW5Bst(&?)
lys6`zw1>^}5g7zwmqK`TLcepRTQ*kS?UP*oYZ1p{B*s7uG$o-poh+=g)5ldbT!4#)#dlQ@_m&&%RSDpSR~7M(|{oQ4X2#{QC3pZJ%H7$wsvD^-aU$YP
=#d#%kZ_x1T?M`+R)=-t(Vd7oN{w|M~St^EcyXL;pafq5Q)6WB#4zKYIU1IDa4B{D@jq9K~RsviA0c^z)p)R#Rs;@4Wx_aV#t=C$?JV$2C>w>iTRf9`~
Krs_yRABSQ(tqIu{~X;G<<N9w8CUa{(8Ikq>(XiS&uL-qOfh@YD2+;5-t+Dvdyhxh+p`Q^u4FlQcd!4~(VMt0^ahvY!^<U6+Cd^EE&YBV2d)}eh6D+-m
{S*E8$cDI&~qBf+;a-Iq!Q=3$pUGda)bGyMVI<m4-jz__Xo0c8y%;wf8Wp2z*YjxR{kA>q3L6ma*coG}sOi;$7wlIpOLPMP!rTv_7$H&aI=g*&a{XXVt
dt`JCZ!X4srLa@^*xqW5u)h}1jecmaN9C%bpL}C3ltCifgF$21Vkg7)M)0h{w$1v!wQVzox)Yy|Pc7Ae6NPjx*c(1DDynkWwnh0wiS{nt$+Fe1PupU*w
wCNIRhd)_d(mu&%fMUP!QL2cRlP0r`R;}d?cSb=SlK=G8-g{rn|3bskB{fip9}6*OMUGq3fuO{j&eSh_1ZvM3*LS@w?jAQN1c-IG{jT6KUk+o9?C{2EZ
4%kO3C(c7wxw)t(rZ0B%iBAQrYKQDJYh8ez0A)9<Pt%Y*w}+hPtfn_Fayj>7&HX>l4dWM13LfbbTV1t9TchYG}12A<Eizxoej53a<vuy4dU2(=wk{#+j
^-{X#N|l~~F<n$6lxdeC{a{(4=TS;DL-RLay1eYU+xIzw?MN>h7JK4o*=n8l*Cv?pb8JRe+R*rW|%DEEf;K~#I&?sNKS$@8?Lju~+*W&NnI*Hd2`nPO#
M(#g`;TBS#iS&`<rkhj>gQI4wOs?r{~i-X_>z2Y&wSWP;#HdN6VGIUCfsO$Hwv)YYRbKmbvLxtOwitZE@VeGht;LG!|?J4wpt123&iO=a*KP7ujG`J3H
r+ScV)uOUGid0k7OR-zdS?M`_n=U=uw&_+o6pm*uu%~o38OiV1eyjIxzhA$ejj<D5ZV1vieo79*(n*)(&Rr732eL7%AFEtMmGtuOUwNf)!rXi1D!inm8
IfPEKOaeh_0tOZoIE{VKiA}Qak<e?lYDo%=~r%t@RQ2N*e9>N^{sEd`GZfq^}|oT`K8}{_Gh1X`;(s~_m^JauMgSXVeK654yhBwLG0hHo$M}33U5iC_A
9UC@$~}vMjlkXzUl6l@6><$=g%z2-&+r^zdX6S{cvfN#2(x}B)?V3&2RkEtIt0Dz5Cbx_Su&|P5%AHKmF~qul(b)FMs0|xaG;6bGL8~?)olS-CdghDj7
-<cqN&TC$B_7<|eW0?G8b5k>7}P`pPy=%J@3WgA-py|HkWIdGind%NyVS?Yqkl|KrvFtoFOzJMz<A-!n%4_Rn9s{CxN9+pk^v^3AWm{fXC~{m$>a`8)s
c?A716|J?81f9EyQ&1b*y`)_{p)AyhHv-`jK-TTjc;f?S8#r=2w>zjY_`u%Twi9DD*le}k^<ac@IEw8Wn*c~6=U0-yWw#$n?e*OI}+vlEl_AZm_-DL;o
;N6i)_8c<8?BMOlc;n^uTCnuuLvT3V1=(E?-xXxCKSn0+N#!z;aq=`y;*iY0lahPL+n@cnuaYTzG^)3L_$QaC{G;!ZIeqi>-+S{1Uw-z*Z@>BdA3l5aZ
^&BTx_r6y@_aIn8Cl|wUte6VlhC`1y~E|o?G?{oeC_emg-7VqdzyM-{?sMsMQ|a5SKj#NuiSs?J8%5c@7^ZzLQ!A*_O&~AZ+!1}??3%n^2`0J|NL+N{H
OQd|HJ#&|A5?ow|;uKBg_5P_y6wJqsfKj{DjO;65kz?YlmX*c(_i^r9+n=uEc+L>%{f>zjS?0aLBxHb(gJ^JY2rJ%W-me)Ybcc`P(-?_w8q2_$FCBGFO
im|BWAfjy$b$cmK)n-@o>IWbH}E9|rX15B}iUpMUu_*QEPotoNV$!L8>*(y`QY^ECAcMP9n<=7*2pd4-prZoMZRA-nf(l_t^U4Y#Ex%Sh<J1A@4GxsB@
`{U^<yUYb2Uduejp;&%@V{>DH34jICm-}uI@mt@Y#5Z?aNf4Kkr@4fxW*Y5xMRYJ25D}HH7x<+Q>N~^aOUj=D)cyAvsFUy|y0}1lNo1R{V1$+E)N61U=
zx9dBcK+hGf8iHy`{fsY;f;U#{{3hF=#AGu`{rN#pKpKh@5!9r*v=bd=Kqjv{x6a?u>9nCkGl7<JN1Bz{;(ei-JdRd=JMk&T>JYAzx13-xoao($!rFP=
RGG+eM)YKvt5#1m;dsbw_g9oo3DTC?LYjJ8wuPP(T({$``qt8`_$*(`s!z%{qaAL&R*_b-`)TApO7EPKgier`|n>R{k;zUi-d~4cN^6G>wkG+8-MZjH~
#6fgnGyZBwLTX;2lGI-j9#pmBC?sU2^Z}L_4zS$UeVvf;1_g+}&Qg@Z2OK<H7fS><%787>Sd5PwukhLil&r1Lbac**TZlJ9uIE?k(Ufm)`Q}p$uH_#uo
2i`|JC!ec}GKPu>5{SI8_}rr;Z2C8YUlhhMDzI+>HV|MOp6#`mq?z5mB=z4gOCfA+brKXA`4{pMTW`p*3if151z+kf_zYoGp~Pk-u8ea;H6Z^MV(UAQz
kJyP%Ew^M}-z#-cu3zoSP-Vr7qd+vpalNFE2zPPc@$RjPT4DjLkcTPwq?D@zRfs<Vb(ocvEA76I%55Gu;LI!lV0AjonAtAxL%5%aa?CA5KBP^V()MdXQ
3twE`_3*SS^}&W9U4{+&Kxvn=@SSva?M#v%$f&&Q(?~b&zkEG<u3V5z_S=8<m!ubPy1e%7x5#1hsn3(nz4hI{c=ku%xv)mk<Nx~SZ+!oAZ~x_QKKtRT&
%XPEM_s$kDZJrwB3>T*{K&W+CoY-3#f5A7&LJqgUm{&3-^sN38FJKJ>iwca=DTpNbN+mb$GiOSXau)jzxKCebHg}pM0sU7fBM$H{K5Tief|FTKXd;Zua
T|v)?fd|{cl}J>8&6B>9ark`ej4>_GgJ?aqZ-z^XA}ey$l|7T}{%%%X_cGxJ=<4p=%f_@c74*96A~4BH;m-#eVH?-}>Pn-v23?uit+5<yXm?-gqGC+}n
To#W(--(x+#iewDDN8~eT-6VEp)Ih=lO_~cG_a@YC!TmO0&)^eGk%S&zyu_XOTy+fW7QRkOPf5YohbM0ZaB|RkldvaNc+x~la-t+!mnd{Tr4h&*9%$K(
l=xbksEqCeemu?5k?d+-E-I(@OJo@bY=l||<T3`n~vWCfB<iw{N?<RXF4=)Ss2XS`eD3>Q(=JJ6VkOTd)6DyA>^&(O|y>{)=m&*zFwTqnagYVvd|F7Tp
{@0#;_AhU2@vU$F%bWk@a(uk`{lC8d)|W2q;E(^|?LYo5AqUcm^zdCXID9xx4rOxZ9KG9WddC}ICQNT}n_)M})6Dzdvdi8tE}Z>x-Urd;!iC*kpYh~H^
LcsZ(_}?R;39zB1kxw3y!}T%y!4#x^6K67oW2a?t-t&`ay&o#+^272xeAp3<JI2~E`RUHIB?QGdnE-TYgV5Rguis1tZV4SKAF?%UFoHl*}lFISoigT*Q
vfe^3i%+81x|^)bj9H7{OI!53bVsuT-AY$%raXnCoZb`q{jGwyvM-^|M;N{i)sl+?rG`ZK~Jy)hD-qH?E(}>u2lw$zDIN?W?!;)m!`Ot$pp<zV_ty@5c
4BdHrl%KiTW&wSDc@zIJP0yS1-BxqUXTpRMaBd;R3DpVyZ4Tg&>bW&PHYxxS6Lwq&j?nQKet+LC!vt=#@pZ+~jHKlR(6%L5wMMvZHu#<fx7c6Z};cjI<
<<92uRdUx}Bck_C8^LBUhc6al3ck_04>v~`7dSC0-mDcU{*6sGz?e^B~cJ_7)d%K0b-NN2(VQ;r^w`<((8h5+K!6L#6S7C{(u*OwfWL!F!`zlO+^*WUo
ZHTA<&Q(PuI?s&{JPirA0o8|`)K?ZsB=2Y6{Hyz~zfOq#rW@S<%O4XyO>Ve}KNsEWn}7A@SHE>>@;86=?Em_s3#&xU?EY)Nd1XeQAvYiI?!WVU_pg0{Y
^$5t`Sw@8_i*s1H}U+o?>G5{6Re52bJ<Je#J?z(L}Ur`>xO?2fDY@+iMk9{E3(UCA~ut|kB?;2;NV5qJ+%#XJ0cfewMj2tW>1NBay<%O{!kwdn3p)(>$
&s7!Cp?hr{tCgrv35;{Mz4s1Z$h%QTxsXz6b{~jF?<apDu&+CK<lWAzxJ0FMN+EO!u#S_Ig%)hMdIr-}#rf{{A}`jh4uhU;FNdJPF6kX#LxzG|Bz-Mfk
s}fR|z4Jq#OH-+Q_X9oHi#-|A(~#7!T%G<yAVy59^ZHx2m1Cxq)9T&`S)MjEefGR>73Q1p8TO&q*5dK!AGtC0Hg=7H?_+bobV6DjroxJauX8{ScOM<V-
Oz8ya{{E+A3GVaUh-tTo+V+<MiMf$(ZMHcumT4J21m$ol&LWnB!>CY0~<zm4hI?X3vyMOH;Z+qn>Ov7bhxcpbO=O%rB^rL>irT8(;#RpKv;~Bc{kw;qo
%b|xizxBu0E%LQz-}vgw+6s${mJnYI(U;MDbfbH}iT)_Y{C@9#?@YKv8T|-&VZ8fT<Q#)2kKS$R`!L7<=q+IXb9TEhK$>>qn>4V><CiQ9y!Gv`UySJ3n
ad{s@^^@E04{_mh%di?$fJj+UWR`4AP`Xik3{UrJLloK@#baE1i9^IB)j|XpZJhR{og<F!U30HA6(|%kAKkr>0kfxKYhr<zC7|Lf8e3#Y)_9&cOTmDpF
j8~e-hj<*!|qU{^OIoU%Xgxe*QzAiFZByr)WAVFLO33KOK{iC9A_O%(D-98t}0{`4d1E>*xRVzkSHVzdiIv8~l$$8T<$ozz<aVeyj@c%a?h7tV-@rfQt
74YTb`V@%^!@x<3Zx_M=w$K3L8BXcgX%R>ghqXfH8v*8r1iFx<=5@|^eRcMqP{4{g{GadSP+%Js#G=%70uY`d$~)5YoOH8$>LjrZ9fedn%ncmI#yx^eX
nd5F$koJR{Uy}OQ-jOXIyy@qN0|6zO|Ey=FmL$c0?KH7JZ>-wGK8aanFIDUjO$mecjzQvBc@x3pSCNF_A?b2kKyNBCdmmhB9yj#ClCV^WoMD2xM<XwEP
FOfCh|NduyT@n&_<Ml5;o`{R5>h-U@{p#oMf9n%(e)lWn#}EH(USA^|Zaug>D9Xb_aJ9`{wgJunMl&AnE@8r#xpTcAAH`gb)E^(sT;Bd($sGd!f|u;fB
=5e(7Crma7aqiTa+=@b9Y1Uj-fg7MgBovvewPp>qQ`pile;9n5yjyWJ9V3h)XTiX(;&XOv%@6Wy~N!UESFw<cZpWIM*P10$<N$kecyWhTW^2j^|wFy*=
Jw)&Mn&N!`?NwH)Hr<?3ItAJ9DyC$m6aae=`2tv@9=9-j^)s-NJ35b02edJ1<`T-1_J5u3G)8Z+-PMw}AGSBL6wpVDek|Cr0VMrz02r{@VJvNO)<LUC0
HE9Z9;p1|PqqIU*wP-Hq$Mc$&U;2@L+mSMR_7+DlV~u0y_r76S8qPe%w@#mjd_3|wdBW7qr$!eb8PsgTg>WZvVnk6(M`knck8dJR*(noMaM6>iEHG`np
FBWhF(3Rd4cyLER?NAx`R3Z<eXb%Ux@hppkbsc}|yy6^9)!`zp6vAV75O4Mu_)OyiM*4suRmb`8%%=omSb9y&!m|Hnsw9XWlcFfu!S&R$TZB*3#RP|(<
sklz7*HVrWtJ^GdUT=+)Rj$=|E(m+ir_aHd$(Hi)e5T~7${cxX=ohEMZp<mY#0_X|knI$u)o%>hGNX&Q%XDf5H{^%jSgEZ{dUW>V+Pv1P54pklAhKp?v
<l`t2$@!&_H^3PI(C{+X0yeu&0#}aO2eJS_SR+=Q~F^`Z=II65`;!$LvPN@<vcp{2G(&OnbwZeS1w(1Xr`v_Wu6u4eXrtfqdiyDi$p0Vo$*Sh)8=+MX(
e1U<pkDt`i7InMcqFr)6;6&OX$`tSd=N#t)*O{`D1mWNi~a!r;WW7Z@mGnii_IWW1RDlJ~@5Mo3y39b(9wwS4w?~qIor~#?|;xk?1a8VaCep%vfAmvxl
eJ+zQ@5oxAa*{-pknbZ(E?@MYTRRL``%z0`Az;+9njI!(dum$XZ7dMY(uhY540!-Q*${ZU-AD!D!7>h%_{@g1dMsr5{#ooTbtkma$r$t<?2j~z2ndN$2
f<Jze`tg%C?eJcDto7Dr0J~$Kq<cMbZ{$0HU8$Rx6->KCa<F(&3I9F{_wk@`X*4b*&ap~DTl~zUvZ>g{pyJ3gj+Sr?QJFS9_OhwNfI%jCh5yGxrJyHvr
Ep1PXCf>m!i^EE-?snOu<;h^FQ|**nPzJrW7Lvb^t+U_X>gKXyen5&m^R5}?PI}!xdpqvT7Gr~r*8BRXXfF4=)7hG8TRIyqs+|#ADTk~@#X@tb7QKRA6
t*LG9Ga)Mr$bYp$5c*s(spOrnmbjBBiCK{K|H4_bW3vwy(zUmoN0MC&4Y!%i7a~Q4fp(loB6afnfJNYX2M8p>tL1LGM7{`QLM}!7y2@%&-=O%&%HV)vA
_HQgL>!e57XLlPuu>{poQrwY(<vN6vx^qIq97}8_=svISwhuXBHpy&|3oj2XUtMnich$yUh)1GIKO%>Zd|+oc9c6z|d4i$EMc`hzv>%IrhwL4>PqWEUq
O@&n%e)h0aWG!=IVBA<+kp5!!QI@`~eX-Cwz~Pugp?VAcr9mK!cJX6(l6rhZY$m}2O8bXuW%^T@~&KR7Pf;WVBe9cfh*$EGH8)v3lW`0+p)jaO;HZKz?
>?Q}|?t`;?;?`YM!#)<S|-&nSjrqx(*%-QLymP#|$F{&Rj&hIUoH19f$<tR37(9^cya^5H&S<RHG&6jS&ntc$J)!s#CB6<1A-!si2y^xx<J~ceot-2oQ
t#X=EEZt4CsmqS}^N>57W7-<FTDH~fQFS-ex*kIxy4Ar+w#JPO)pw8U<7rGUt@4-OfB9<fqKT<;+zyArk{Pn?rVuXoM`L5vxO^l;nb0$7_B6<P)08<c*
sjmDI?G;a6x>2BV%HaU6S|bnRhc^oyeuuY^?^9r)?Mq^?~k3jJ#Vt~*{LL=ze;#h@VCKOkT<JCQ49P1l$o6m`j5UN9eOmMhtitth@HRSDXDEpMI)$mTC
-u#Q|a8y*mJAC&lY6XT-u~f#k7t_$1V1o(A(0f;pcYV%EB`hdG)?cmz`cwUmOg7TTom;kH(c%TOH8MkTy>T!p4m_wd%s&OvsMRMOr222Ro(mio~icuS9
b$l`V!Bl8r5P3DM++QZ8h*L0H$1z9UcPXnjoEWo^N6@^oxvyXaU{l(n!fs7AJ@nf4^*&g({*{wO>0QF`Z#w&iNJIBr~N#Am|XtkC2{TPaqPV!P~Q<*ih
@+ET^ke%WG&tUHvqT1&I6;v~`~GnKTAp|{K?@++x(Y*DqPQ!m1SE0j`m><110=uPMbN6Y-C5pgZfZPeviI*{Um3w4Q$Ds!>|t`Sh@f}GhBP5VZz)8mF`
tI165U|TyAp4Q=_oT8mWbwT&mx>NN0-lS-n)VgOn>t0E7T%+FI#v4|mPlf94J$^7K%Az&*=u_%$>B!y9W&>U!JbBFYR)^}j-YTfG8no&onH$ij+OpFy+
NWAd*|eT#(YZ$ink_#Zy3v_C(bKuxwBy>bK@OLGCya~r@MxWz;VGvqj~qUH%PgHHrRNfrYlC4ZXNy^JE|=jdCCB-Qws(}c)LfZbP^+1_*iMR7qhNRXX`
nE9X1+hEH{Zh+oa%9vEzZr_kZ#s0MtBfO9~#qHoTVa_vvlP37(Gg(oy0MTv!A&6d1;+FK9=gU4NZ=hWk=t!NkK~-Z#%70KGTc;5L=K>9KYw7xPGQ9QDw
XL)p}V}sAf6IdnH-RVcYDR-RhW@s8il<N&|b5Ta}_Tr+uyNIkc9G)W8dmoJ4t}(9hU(wX!Pby_PlQE>+T}UALp`Yhg)_>OMWxnRr+f%)Z~0)oP3EwjY@
-{4aqD{ZD}={m+2{vHy{S`k|Hj?>_fOU<+3x?u!@#PlvKF8-(=@tIb!=R<^B;RXKT4pPrppgAV`{dQyGYGEAzi?%_CE)+FvU4k@p-T|^eUcUKL))+ECG
X;ZIfc7MvtAJF6KyQV=?7Q-f`s8xxj^+Ql}J7Q*?7O~6+(V{z`^HgA$?OLCl!=3&**eZElv?w}LGl8n*Jl&wC>|lF3H8z~C)DF@#J0})Pj{L1vq?SqVU
B}b<;W!*phfY-+yH3FrHJ#-;d?)Mv2Z+#%CX+F{)u}TzArg#NpKQ8CeI<7WX3uj6wBsfIR!rr{V7F1XQ#rEvnw&kdmG`zG5g4+m)R|=Efmv{ial6^?Ob
eknHMYLO+8cID8*#0omh-T_Aes$ZnZ)Pm!m7>&JEONSIftII>bUf^4iT6rhIPdaH7zY}(h&HwdP-Tk&4%HWU3$&`2octM@<?F@TOtiwURA2k`Nh6yO-A
0XyLD8SuCt3;FP`-q=YRKXBI>Po+<7h$?%zp(FZ!>291l2d$=ZEhjr*r$$jHowojT)Hnbqp<<IUHfEgfwf41@|_mD)UCpA_`t>-$8?&RxIBZ>9Zu)|1<
5(zcC&Uavwe%I!y+UnmF5UW-wE(SGr!HyXQLZA``W$Ip*DeYqu$OL|CAW=zGMUHT5@5NcCpzZAA&MJkhAP4`;LyqI|q4bz=5eNJ{>{C;u9(3KiJi%YA~
9d9e<v}$+xrgq-83u8sU5A$2gJ!LeCTGWu*XXCj=xr}6Y`=(zsXEwEcG=8y8XsF9k?)vfj$tfKXok3kn>^iDWPnFnK?T&T~xnQ}-GkQJgv#TT-wJQR}9
>tT!ma46HR@2q=Xdhg9%@2gFb{Yy>Nf!$(=+ybPE%-a_bTlS;@|gL~)^R)R4$X<JSI;fZ_E^iOwSFg?C47h8P)5FG=;MB5Kki>Im#f{8At_ryJ$6=+>d
DfJ=TF$?f}!Yv`Ht%!sA9i!H#D|Aq5{{Q#+f^+9Fd$BL^!C<=Jlx79`_QO>TRkERcchv)L!h0l0h4ZRh>7cYo?O#W%{Hg=C~QvWcl&=<MdkbD5`o19dF
Z(+ts>_4QtlQhG^5P)?-q!n_)kehHZW%&e~GYpDt+8D#f<Qs`a%UzW8u3T79wG9vWn+Hlf>9`|W=1OmRm(rXts3t>$chmThU^cX_p%EX75;C?u+y>=i+
4tM-ehl2;sxb&_E3Kki>;aI%}nvq<!SLYVMdr!;lD7gzY!W=V6E$6GBj8)JFD<z<`y<zN0lUFn@m;CHL1&c0YeEvFCqZ(_Ojoaq;J>$J|}NxviW2Yx-7
SiNX<5=XpNG*aD}r!(uEEGV^DP3i56MFBB!iq*>C$Zo4Tqk-93ocYH~sO4&&So(66(TAN7tFE?hJ>HG-dUUGI?IrEgs(iLuPTQ{xDfuXc8>QSZR>L@t6
2H3P$B((qG^V!OdhGHx-!B^Hz|}dHPU3iG4Q5B8>y<*8_m;U&G~w}L-dnEXRY?omgbAyah$HVGGi4F<<^DUCP!9ANlQ-ERS225YYaWk8+w4n1XU5Hld@
7#iyp&WKVJi^EVstIJPBb8Y(XP=Wi_DLs4ZBKc8PenN%R7q6qv>(ArTap`jbct~p6Sx{oW^!LZCTWy+Ne_#l}>1Jl`GX@e4x)9eQa3$?X);s$NV%r9_g
*1y?7<fjUAkLw<M>*2g=XyB$Z>PNo}PVSB5Vpl}+j`&BOjIY(G#Oxe6rj12%XA@O$z|>3aU#MdHG5?*`EOu$#OPrSC&-@gsHX`q-D;;{Q9{`bi)a80fz
@_7}lCHl1eI@RvhIr<xmXc04mPBI`!^X25htlvt3%ePX(lB5$N!npAS3YWZnvZ&f!PYrR&>pQ83zy|kFLi0g-DtHHHajJ=^3vNxx<%V|2R$LGqr7mD>P
t2EN}P7x*xZz*%pY)oe_e7_LSYs!y%{H-o4QTk;(UQVsNIwh-g?bwM{jn24P>o!<U9q#Ny%jotT#_9Xxs2=yNdDJFS$&21!&TGqc{^MT1^NOc~>v*o~M
XyDR%leI&>Q}wP##>nfxj8bt(|H)>%68VC9~zZmZN8pTFMhwWjAx6V(cjPZ&riwz`H7_epUCz92-okWjQ{2I|E18+3&+n&^(K)x=G}3qPLA3<?@Q_Q-T
im2_aEE+ZH?`Z=G{UbE5pUL{bq28*Rz?Os*BtGm+MI-oih_f)=$c<zt{UiYS`UgpWoWr%_{vLre9}J$<%ymujA#icd)MSe<}ROy7u?^c!Ta)>U4hE<)@
$a_V1=YUaC!xkG@~8mpm7;-lcu(`ThB{Vb+G%_rLr8#%g<>8y9+{8glQjy1riy-L0Z560H|jsjeAZ_pkNB{=Y9YbhXZ2b>SCaL+Ac9um_ETF*~!?ND{S
*9oju-9m?{KZmxJ&X|&5jF_lJw!w)3BHD~N{eHtE2qv(%%bi+H2?Qu3%Gd<!rh1jZ$rJ^P+Xjz_D1X|QJiY`-g(N3ERBZNXb;+myDU)C~1%@0d{u~CM$
Q#m-MtW1}wST4x_?b@tws_L*Y6)k0PDw7@EHwZTiQZYZwd1!yAXDr=1Q<6R8nr&CTw(qoU&tA2-&PWaU%~|Z)0aZp;)|Dk;)E^3ieONEu>Fl_buKlk@=
Utg}^B_~{X8kNSbj!0f*^al;VY6KclR=`EIoGyZT%~Wd_=bB_;QiP34AWiMK{5}`_GT>~h3ow3G`AmV!qS@ZtyWJgeL9pXQYd9R(F_<epPPei8g4Tg3v
?sW?d`(o$hY}V-HKCA_;WQ=hq+f5s+wOb^U-8RriV7FLf>Cm<?_;ATX$!DzOFO8os6TM+i@!6!)^VvX(M*^(_|Bi;)JS{yXo{)>BKXJ6Zzw2ZTI82y;b
ABIObot{<28975!}O&jMRi_V)6!{(SG$s0!y^rD6xs(a+S8H?H#1;jG$ADQuYSa<QF?Yh$n2Q$1!Y?ag3z6tDE-Pe&rF2+c-E44C1d9Gb$w)b)K;5V)u
nmLumlWN+>DrFOFQ#9#<LsOnTK`@Ume=}!t5o0inHg?2eT(ua}IJ5UXQk>`DT&@@chh$BW2YMk4BG5tzmt34Jb$5Bx3XJU`Nt)K2tLOFL&nyJ(dMn}w!
*`$ak?$8x$yiAK7tyd|tpjoX*`&HkgjqF61!j=AoLMZsQT@A}@G@fMIKr&OY-pe>!-4_`v`@K_fYoFJ>^Th;ANrDiF?J|>R%GOv^%PL>zti0Tx{IRQ^6
0Rd$=}!tyOSiqU&qJYFYYRYsKl=XTs$8`qo@@J9*!gO!%oJ8(rQS%A#Hu!!l-ne#k@;U$2K2VGUt3LeY-0Om%d)CfcUaNK#xlLNUmr)EZQIZyO|U$5ST
yMh`Q`fl^QKSMSD_<Un{8&p+y3dzqSHt|s^^wycve_?m;Tc)od1EBSaz@%d#;+qE&4Y9VS8STI#fqp2+#QkW9s>s-=0mc^!)+F>SyKXP?i3EZcpZ=oZZ
?}C$($a>s7GT7vouaYrmbZMY(N_ov}Dc1+|=Kd}`k4x2raH<<hk*Q_icbz+c~gs1G7mr<ryvrfklag`SMI(qc92i|l07FZ;r}$tu_P&$<Om_LJRVAN4;
z^;A=%{N3Wlzrs*+rKVnEhC)8AGB^IA%Q=4#*26Nlv%WktZ~SY%IyUWPqwJdP#f&qA<8q_e=9T`stHxQJ>_%m|q0^PAOO?%n_oQHN&kw`MY|nLnBc6<O
YO4!h8Of7HJr#wp?%e2CbOdfCbm!Ghxj9B`rjJ@4VNA`XU7W<_z`gO`FzN@T(NssWv8^-(;o3ghEqVqkM`oShDR#HauKe>#|BLBlSRNRP%j7Hnw4L6d)
Ou^TB9BADtFQd?N`FFb&bvZ7s3xU-<)7E~;%dDq3v(J}DmyO>(d)66Rl0k}R3ljh{=eZ)<BFU*G%awgie9GEzTj%rSnUg%%ht-cCREu@w^3|_Am-$vF=
#AIHEA~`aoKT&a<kJXZl^J8pT)E~8I|i`)pT$4Kb^1T(qCJldwc)2eYLZkrPQi6wr=M~pobe-oGzJ`uuN47&X4Q)BL?EQ49xnHy`3McV-VUxxfV=~S2P
LEkL&(_;rX@qr!!j=YPs8K*UUM8J-;UPpq-iAt|N&SbzsYAkT{jjZaozQYb_=Ac)J%()g22B;l<~lMUOWvE)-L79K}a_aykFRGV*BA3Qeah_L~i>_Bn4
URQS1UXH6>IcI5MEF3za3Vp~7@`57&er9ILoo~f;z<%+-V|L!~^^D8Zq^w$4;u&Hm~<2}8$ueZj#GB}wvvtt&Am3Y0>>C3Wd)N0vEaC2*2`Zpg@KVR?;
pQq)-kq+*S|MbLgW5?ks%e0BFS~vbjvoveUlXh(=CR%RZ_~*Ng{-Pjh3%+t-3I9GUasM%urDC@Sw(V-Z7NkOOr1)}OOAUkW@0)GG*_E(=HD~Ovgi+yzr
L$22Q=Jh-NfPpX=f&P!aa9O{*wC2N4v+F^t4;UA25)T6=W@7HmZnZbhFC1LiealUS1~(ELg=?onL^2Rn+sM{PX1JIccWIBbmr$w?MJ*xd(&0NUdA~&Q>
eUJ7k!?bm)(VP9<|wNXDW8ws!;9~w=GfgxzG}Kb7xW>toF$@^13^t9dnr5JDEObdS9~_^1SV9rQ56-gg$&$5}MSK?7!nd$lAUYE``}H=$G?DzYF~LEIG
$=v>WJ|x@|~?*qX3qIp&6~ky51lm9T5pv|B9@v0oZv-rBaUa!*Gs)2Qo9mEJJRQ5hcHHET$MbrwT?Bp2o6M4rE_RcP`0{ygOMl(Ub<Tu51KRj#_+(bbs
_<I~0=(MqycL)LKhyd##I>Zu4#f8Anqh8_x6`n{h2@1Z}g!Nl)brI9=m%2}H&-A4|s?*Gf)n{7F&EZL$T#Dmi}kMw;jkU(z&1fmhWaNz4N8Id(ASM9ay
?5x`3-ZSpVc#H^>xtp8KX%;bYk~j;2`9Asdzy3bF$`OplA!onq_nUuP5M-98Mu$Mr5rB~^;ixq1xh7^lcJ_m8GTGMPizE1_@00l1vw!_%{$CLO3)SV3&
QeVt+(%Y0p+G%trIrvfI!G1>wpA*E`K@6o$8yW%CdZw<BCkR=g@~nDpg%$`2^bStEXgITMye9BGH9{9jG8EVpg>7|ygikkkR|l4Z=O8r6$)B)iQQ%)fm
hz75B}Del;vK%UtT*|^Mz#cPDE~fh5z8fTNGE0NkOi1@3c;tZAFRxBWJwx!GRr07#C8Hqekd7TR6CTrH3+&6G%LQ%wSAdbA0XQiKFk$$8b7bkrfbf!dz
$IRiHW>XN0yXR03~gV0m)4?knN!YMXb-^8--5R)cF$Fbon;1b2<%j`dj3s>o=X$P;LtC9;kD!X>bHLlY`yOncB=KR0?6J{dUSc52=il1<sP{*bR4^?(Q
QqIWI`_A~*glYqF!-g+RHVX9<f0+~m@`Ov(x`r`qv4CjnlbRj~{Nxdt4S!=suJRS7$JuAes4`P*b%mY*ie93F&JCimZrB-NyKWY&Dj_}{tZ>E)<H7fz0
DC*~HjiE<R{&-y2c+~+@voH6^eC`0bbrqxwFAW}rOc$cZTX3d}$-_@Y*vP?7o8u_4vl1RV<%(Bd+Z+NFcl7%`*$)XgRvfwgyQn>ueffor)W~lL|BE4N!
6vjoLh?kMm|7@wkBC+IUKZAR0noU!Cr!(g#a@Z)4MiTrW5rYAvS`iq%qj6~d}|7G_LSQhE-Kd|96g#-yQr$t4+P^Qkbrx3QwNBPK|d%ZetL(IK1pl7uk
ODt<$5gy=Ui}-twFNIKEx~Y<*`C=^hFR%Hoyo-#`s>Y6A+R{Ngd&~uej*wHwVDg2ZMfgT<h4J$-g?q@!ktdTaS!6n|Ma<XP}OcZM<N&f#KMmRGt6@hqs
S3y}j*Wg5WA8**w@UIDv~gjLnmd6^}z&+EaJ*S%E_|z>N7%F8mECmzv}c{e?=~S&`uzMgrFP9;7K{UmW{HjA<KCN}mh(zZCxG69scxjxdRhxMm*@Dm-g
9=RR+;@m(1RtWMNXkD?*6sx3Rpt)zIz{)oFgQk)2&ZBLqR<lzjMLwU*r!O}dowk<hP!Y2<D!ie<elO`Et0Q*fKPoniu<^5DvCihA}TiYW#Y8GLTb9#HF
eVO(vg80<ql`QiaygTEm%4TCJdm@t~<tQ<%0GRtz9aQfIpyGiZ3mPs&#7-9oH7wvt<gKD^w3_$8t}<{F=nq>XiFaY{z-xGD-F9<V;Pz~ONBAGV&MplS_
Y)+#hBk@)xrQFph;_bSA0HNE#^Zxd8pAh2CA*4Z<zDTP%Q;s7IGmMPyx+%oCIc6O&41j+tC)_zrSM(FEv8aQMh?zbhRhcGZt$4xc1!hC<2C*|**QBX6)
GXAR6T-Hn!0s!H|HHucZ&xEMASi&tl0wXr>({hXPGPh<Sug?5@)O^rnq!tw#^eq5Y7j^d+}}MjCsAy9qwHI^@<cV3R@TaO&=_st&#qrM$bFo;NOetnag
J%=Dk^Dwmuf3-s0EOao?|%6h4Q+H*(<vN;icI;YUz9%ZOSsL>s%65n89Al4fFo8BGL_b`^E7A5Ne+pCft?V~@s;vuNT0DXl%R#WgyCK6};?B}~Q2sR3>
~0dRFd+_HgR1%&w>ab@z<djVF=$>E@MHe+yr?ro$zu}@C{BA7fzvt{ta(tm^S|H<r4?BX?Pu^p*>jPz>NEArfEn{}!626nRqkcH|!WK&(z%iBQE9=UlE
dmGQ<1(du@oXc@1;c@ddP{YomJ=XBuhE5h|1h_M>N8Ms*3MNub5d><=im@27dk>JA0Dtn22zz04$WGBMw``<HJ(BluD?gmi1@K}h?3l_h7UCg@B<pn-p
Ao+BOedBr55|Qj--B~@kZh8bkefv5zM{e&64(d2Gl=2iI-qTbGTb;_F0HvqoyRK3ExLFRxq-;lcBMv5+CqY}uOQ12bSs4+XG2HbeTy#;d%4njHB793(d
%jCiF75(R(be&@1kG~kUGf-m!J84RFO6_A{jc_Dv!kokO(}{@b$vh5lN8?jZxSBy)GV!b4yun2IzlB_)nqu$E3<DS_9Zx#PGa^q=y<5rwLgzCtyT84(r
+vcCdyU*>M!c<p~?<T7yyhB!I`OJz`cCt69us6be5W;kRHx=+Mzm4;z^{W;2wGx?Nb00|KxcxrPdFQ_H{;pC@av5MRl&%aVCtDH_jnUvE|fm~+>;d%3_
AxprYSRCB$r42M_zlY1f;@KTtp?C|`Im8}JD^(wCWN(_fr;uvtBe}w=4@KyfjSo!Y~{&UIDw;NZpHK$iMY>Y^7tl&IoQa;uR{*Lf}SsE<}9Bi&xooinh
QG(s0r1&NAvHJAEawN_cx+(MDJr?y}h5sRwVcu)cs1&^OijVv>1|DO35B?fnmj+xNH&_gpKPP}SXXqsk!`|CWCA;vEQCxuPtlGLtLB?>HiIsiLzmaoql
J?5iB&EUHG)Y+J0ei5fG<xs1><KF&^!y-nOz|7sG!Zxc?3eH72X!r>dPN_OD`&nwLo**b4T4n8oAXl%hP8@tlW4TNt-Cnk3)bLg5_aabH4NfLGTimn7h
OUU%?fi#|H!z`$p9e25xo6rnGgpoz1%4g@5?4IO$){j4^ojf2Qntko+pDqH15cyTgk^b`+>V<D3~O+)Hr2fj^9Yaa&GTqlx=y<2@y!Npbo1QC#ymf$lS
Jp+kdQ&;n<)0e=PiG`p-j@I|P>yn&@|>w6(=!$+hgKBZmS%+Be6b*W%>-<WcVMb376caqs&4!Lj^oJ|5L_Av{HpMQPL#v*I=B*W$z^m3t`xrbLpQQ9&M
{-airEi?bS=KEWS{M*-8-&8^^He_zS6do=#Vi+O_|FPd*ITdvE0|EsGf-|-2*%BUbhOuF<-m;V#+IKO`@TPG|$JY)M@l-MBnRk*%;P7J`1$-hc@7Yf&T
?_FuX`d9Pk4cZ|FGVtd3+$sW7{`F5G@~dXlWg^ZI^Y1nCtXHcUX1usxzsYNsvgDI&{p$br@;h$!N8{H&^+^|Fgh*bWG{il4$6z-^mc>Mn*0$I+)`K4`J
(<lbU%Xv5uPL5o`d59f@hUCvlZE@Q`xh4{k*Iyn{_<c1tH?EaGM)MB{`GlYz#?*X57b&_E@rMNjr4ltNQ*0S;EOnNU>Dke#_tIKZ4tfZO`@zd!Ug;N9#
!kf15hlkCEe#NI2MRe5jyj-^bS3eI_Fx<+ma8*C+hO)fv?L=5_=I@15rxms;bUL{+Cq944oNcS34mj8cF5mFy7PSoWR1{{qa|xLR~|m1MHk^ci1?vubp
T4_eZH>ooP&)c}|xbkF;2p+|R+GdekG#%DD4zl~k;fuY89e9(t}<bjJNfweAd&mbU%V29lzo6|@{K<gRi#b?WNdzD+^vLg@P{|KeXN{c9Dv_Jn#Yn+L0
_&*jEH?L(cZM*k~M|CaFomu&c$`yJ2?v!1Anjs)t59tu=boNLL^1@zZvLoyr@IgAj5|06|PrbZ$WHOi6bgXYuuf+u?06ug)ROjaF4Fce>-1Xl?e*6k8@
sqOogfD|t=g^mxjw;0y%08qa^n4ml+aS|(e`zOM7AtCDcQ+y!B<7dNl6^rLtE$ZUkNYpJ%kM@yrv~q5RzaBB^IGJ`YH0qzANub?0(T+*Ymu^g{rCjm)7
0ra_i{3FjoBr~c)Y&GYrt;#>cEE;J#N<gS`KE-Eq#EfZ#XI)vEfgJfqM2zvNOq<B=+|o0^@m}t7zNJRR8*5k@QD8M^W_mEgoWLeNJz+(HPMBwef}81rA
+tz&a0ny;;VC}|B6;(9v2yVyYkBK2><^!DDK>Huk(}E3_P61e=`Ch$bW?Ye}w;kg#Ukp|9^zbe}w;kg#Ulm|3~=$NBI9o`2R=v|3~=$$Nv9k!vAsX7r#
2IHInsi&xJBa^mTH>OJgA(S_pCn7HE;s%LIyb4BiN%6s};r*k<ayXb$Jc!uOb`&6*s$62kjPo@<1m`^;-0k_zVM;=;kOXjYIA`7XEux537QU1k=q`x6i
ypTmy9tjrK+gAjM2o7M#}1y-M;M=d@b-+)vWHyOWNvp}%n9e&&Es}Q&d(V&>WG9of7U-nhnhknR%4_VKRJ0WNw?_ibYGAor>+zHU3X&5Ei<3PUFk5Q!s
pKqbdj2h?8{jS#zdgX&g#f}jVkvEYC9A;db2!YIB0;=)i&-H)Vzb*ag*Ke%Ml;=Y=e#Y+w?vd^!@FjNjLHJ>1inF|;sUhBon+^S{Fi>r_t~GxxpJ)8jt
hf2E_@gjMp=o4`t>e#oD3W*o=BLVBvZ`@cUgB$9rEh!1vXdvMZwc_1SLn^E@SgtT{L%+CD@SunMIW?+|9W9=Bg>D?5M|Ij{o9BT5+V>}h5YUL*Wn{Ttt
Pp90!xpQpZ++1@v>1s2psq7$1DGqWuLfAg4?vRUov6M%9jEmcs4v-sM3Uz>7DQ)xv%^YtVeH4mQ&va&b+m7l9hq^ao<}k#8Zj-k;7hX{mWi`i5iqDDGC
w4!BTO^UhdEQGncp)GRhU<ieV$G3@*+ITh&icd+YryByTGg)|%&_^>_IzCE~#GU?C4U5j)7#uk*`-<cDyV<7|bSUaQzN>jc%wxG<d0Nwo-&L5BmPv<!m
#yCwS9Uir>{OIJ^t&A1GKyvg*ej-4<eioz~=vHfOjo{tmoZC|m9%#dV>ozXX(8ysUjoJGWz2tHAF0{ZT=`XS`rYVj-o?7bB;^J;p8u%@Q;oqyQBUVqoV
1+&H)oF=S=#lft+(+o`=p(m!t8UOxfFqs)El*W%U-TDcwM)tS81*33nvbJj!P1Yvy%RYJ2GAe%<X5nAjxt{nP8VvpAA5Iz$UH1CU45Esi@A}c+=^0Oi#
A1==Z_3a5`P=w^6iM}MmQ-eaq;%$I{KJ<y8z2x@@jvlHOh0+eLuLBFLiR}3yj+l#|0tUVi<|n%<S+XW_j;%VEsm;pJfZk6`}V?OsHCJNC+=^gg0c0oZ2
c>L4<p#&bw@t7l7hYm-~Qp+M4}{imY4*)1EaTcMB+z_a{&|b0L}!N&fosSI5Z)jd(<rd=lX34__k4zBlyNI4%~*B-)s3QAjjbT#4q_RNW%S@y!~EZdix
vy#)&a~5&D#^dBdOyL77h;^&|h-<uR@T1t$x>y%b{=iG&s}QDp~52S4kFpQuUf$XmRk9vL(;sS%p!Ph$R^zpM>)OHASO2D>^EGe@0<n!hyi3oi8}{KQ{
Ms8MKH{g_F2_tkydcgW14!cIhz$RqXr8$ZEU{%^V(z_#n|Kk-w!zZ57UMZoGZ*G}K~IseE%=9vkESgg_Vz5nm}ac*S{yM>uDgT(kwDqAyzHZIDxsVC#~
9Y37uE;IksN<x_Iv4$;F*Uac2Mari^Hp8_K7+VhSekZouGk_8$8JWS0b|}6Bfq}#DsBJBj!&t17y@BtigRtNEPmsL^t0friZ~tHRj$4$nRgG0De(}dDr
FWY@(z_%C>nH!-Kl{Z$y>jf(QPhe3-ap3Q3n&Yh7}Yk7lD_x<UH^Z}Uw2JHVL^R1R#63f24DQ;=g5(%WrYDT;no;tH8(VZNFj?L@~Z}YaedFG@p(DI-|
}CS@ON38Ba0F6&LsTH5B?J&emnWYpl$eO;-uka^7aypXh>jqhMcvgUa~}EK|?70>-;(L(dfU4^37^$oyOnw?>rNc)rRs;e6K&Su=_tKF~l$XR~1}gE3>
|BZ68+qmNAH0sj`}V@m2ws-RY<B-<gy{@LP3)(J(IdH-7jZJUMBE-C6mGsh;?SfA{OIpLAvlp(q^``;9+%<>Np=qfq=7q6;~8PBz3%b$nlQUqAD|jntD
rt!Fyxb#P6^MYiFYFHn-zlPw(~u7nd0zWCp<v5b?3zW3{>tZjpM`;%0B?#Acu|NkN`>RnjYQuTW{SB=#y$HYta>k321yUnI8+)w`DZa(x}1hVqO7z(k%
ybCNF;L3cZN`bhio_U`C-e$V~*kXRWN|=9L@<W!@9p=JI=WbpzQ}0G~7`+xECD36nFs8)GxmWX9o1<_R=H1rUp0@b)z)hdLSd?w#)Dla0eu;d!_t8d4j
~65AuW^TUp*JCG1|%lDI1Ior5(WDk|AdD3{Hx$7wxz}9A?i^{`|+m?Y;C8EgLl#+g)#a0%)Ae>jqi<sI`^ZFv(;A74K!Du^}BFxZR7feodgV@_oxRFWJ
cqY@wfja5SvVTUoVTulJ6Y49){cUC12l&5TPEdJ>g{=xR<SB>ehkx@wg+>XWI_=ul${U@c%y?$8cGTe>fy<gbIu=%{>2l(Nw?RXKBB*+durnkaVsT%%t
aM{;uDz{L5?Pk(n(O6C!|W4p-rsNSq5COCYiVgH>F;Z7cEzjsJHE|1l7(5Bq*04(@_KfGbtn?y(4P?#z|;F5o`R^(CqToMBPoo^zXf^xnQqnShJON`m!
i1hOmMcMAl>W*GDBc&!+7<2Ez!xCFR5$v(RZp(Nzf=-1;ldY(r}<A#2wX0<`XT6cgH!fbJQN^R*)kYW$Q%Wb90EO!Am#VA%=GpM<T$A+Olf#<rn#M{tp
3OqqRDp1lxiV3-PCDdDMTdx&aho?{?LE!?*L`TyPeTqTMM0{^ZZLTY}QBIX*7pU=(Wd`F`Wgm;ZQ}o?tS8H8?doR$;j|&sTXjLhh>vJg>4f#S8t*rRAk
HJT`_&;vV)dUGU)EjfKyDzdfpHJJ0cEjLb7P{C0A;m+nh8%8jeZ{7WvBZ~^)jLEBFxLHmR}tFIPCk)?)q)2b5!NAi1n$_ES>lifi2LqrDXa}ik@)>gh`
?pgm5p2LPzQ%2fqe2%(AP4bi8xg7bJVE!m1>&$xm=1O`yJtb-P*i(^>^&xcGo7IDyc;ee9QsU_zxljheqidr8=T!J0$o>mmjJHR&nnodmTP9!0>dChk~
LdZp9i8g>FiD2&fu^MG?0L0L%g(u0Qnj{HBD2)DW{rR>7^yM32+|b>TnDW@%ewB^I){(eL(nse2DEByjKc)vdsRM~;<p=8vbI+^5as>}0KMaG@yEa-Ss
dd*hCID33}Uvwym-duvbcJgR(q3_5S{oo2*{i*2~Xsk%C+W*fd%f_6vd5;33sUzc(bPG}PQoC1lha=H?$?r~iYncC<)cb`7^Xx5<JDIH6JcF~hNB6X#Q
dVGbOl>>MXDQ6%3d~Fzm3?|~nrA_E7gL<0i6_a}d94@FT0<T!jx{qCbY*Ea51fg6nV=ylXh*NN1)v`b>M4}CH>~~N0=qtf4U21a?7+Y5r3Do#+Z_xd(Q
Z5-2L^Zt|j09rPRh#D{H*Y^Fu1?TyB0)Ucyy5`{{a*_IA0|3&VP9bqyUmaGs*Rqy5;q2Bobdt~kbzg|de+buvTvC{H-1{Lbks6LF9qujMAl=Q8t;x;>_
A4J{4_{C4*Fx2$q)JhYUxGif-PbeFp+6XukkT>gnUoE_3od+Ujr7=37w)Cc1tpkXGG=<E|pk8Nrwmvn%L7!4C0ss%%l(_KJDa{R_#<r`oe&q$_vV3osP
4(C+^K-fu*&_)(zNtuD49!E{xlTO7dYq^@_SRd04Io4CeL1Iq~`Y9pOI{>t&~49xbu=%#z_-0Ot%yHL`W528INL6|N4EBXr1W@(}6I8DG7fJ$pL*!mlN
0@=PS!6sJxQ8<fk7<?7dODSV0QjVq~0F=rw=ej!q0F?r<B0Z-&K76m5FH@e}9XW+1OjoxY@h3ozxjm@2*qk^p5`oM}WLL)u~6a#5vNh>LFt*Nvdl7PpP
cF(CyBqSt3f_=pDbX$p7<t{X~&%f~~&U1?6!Z8#o1Yw(Flj8r7#V8>&jZJQiARIWMuE&W?xtnr@qwxrX6?Nt7!_vcN3G_ZKX^i&IwRs}J+DlTz9yd~pA
U$FW2h_!8HGlwku*U@>-Sv?!9w!%c{_fP-1|bkHq0~et^ca(n2+UH4D|(!rLhWxS#?JA~GqtwSzay?3HbpI>btFS%T{7Al`<7Xet6|0X{(kHL<u%CC{D
lnv4Z{CB(h?oyaDw5~df3+lVak>40&3%R)@H$6zOBQ|6ZAl86dxc_#NkT&R^y<K?w*7y5OqL^KAnQ{+P8gKN}WgQXQxTHF5&|H&PVd|newcN<%(0tIm!
Dx+3cC4Xq*Z*<ZZtnW5T8EG-K)`XDnky<M--Rt>LMF&(y;%w}qXMBtI?-M=*<bz`3^e^o@{!mptX=-e~&Zf{Xu=pIN%Blp;}0sihwm#INaI<>15)j^*<
XZ{HQYQnzw2Nyb9X_4nmaN{Bv$T&F8Wu`4U)vCSPB8UE#o0EKDLz5^YR*y0>5x`qXg#}vn|SaLSgKvacs(yuDPAUywk=eBlyR!V=2S6akf5pc&4-ec9`
XOXBN|8dk~_h?%#t$QDW+wTbf<zP#zXZ2!hwx4ebtKjd#W3OCZGwpWv1}d^<t<aPB!Obfx^Wf<s9=5com+CW;f&7?=52%WhXE*QDZMf!bzjx#RlMCTv6
pjM`npI5ym?{rXCoKxc%1HnwcsN15ef$79(o?2xPKmeGoDp#6OzeVOmxE;O2!>(R&}Zm&2kA;5fM_ZD^GrZk7^yGIB9(IDI?ekUoz+C#nZ{O0^7;59{Q
rj=|I2^>jsE~G!($dm%HqcCe(x{AQLNk~>qVH6bM`yJ|MrPhLdGOz%~qs7J&XV}9>du4S*=sfgEzaO@@z!ECH!}54qvxK8V>~Hkrl7Jlvo+T^&b1`%{t
gyC08@dIeB_*@yEE|!Lp)HCfBOAIU%_=+MpL3VLlN3HTxV$Q3)!=XYt9kJbB!>Hc;wFPOv4+65Pf>y}{c<|6|v9Gxz^`5^nKc46vc7npM^(#ZAi;c_^9
Bapm6A9@M6JJ*Nc`h8&@#gV?s6?cvokXG7eB0>A8T+dEy2N^DQFks@`3akjNGd4sUXY2Y32d-<}}p$0`L-|4yS4i7J#AhIotJx5TWXlNRjuLF6_;ZbpI
(XMBogTn_^pWSK~Q{3tV3LpJOw-^MUvuoC+b7(lMdONi0NqZRge)%*hA|haJ@1efAS5*2R3;*k2HE*oc{^K+HKPAp)&(0-1oQV9^y7`iLG3fy*L0(5r_
zr(x#7^!CUzG*tMHL@eo;r^LFPw^{x)gZVs59G*b*@G%8N3<vD1gUO`F2Z_XlXzxIxJ`Gz8Z;(7g4YNQ3}2uC?)o$kyQs~zP*rp3QkV{w5-l-p8WLHPk
Xh>{o>l-@piY%8{$SJ!u3u*tEe=6;WY?iZY!_tpXiGp@E~h)DqB8|lgFZu&};<Ji`<46X5%kX+1#TBb9MNJH@a9fQo_c5{dw`Rr0I1?I?6x#Rv$qd)xQ
4v_?qx3FE3uvYuu!Qlb3&8K&sRIPAoyr%lB=($#>J0`94+`am>s1pWK*_Jruei!%gu;D&r85y7(=hGIujTV~>}`CjqwLZA6D}+n?J!i^~!48wrg(SR(a
TDYgbLx}xUc?(p%E3aj?xKcS-Gdc^a%LhPTsap5Hmn2x;efv*cum3X@o-hcgtM(ba$FY25x%{2C8IlJa~-lxd7Q4sd84<@(|<Q6$_6^Gvu{#Py2KR6a;
Yi^k0XX_-Z?%}ha`Khp+srD+-XSdxX<X0Y2g<>Aky#c?z+(5d|3!jnKiS)3TckbEP=M5M~3mCkQvo#=rmIan6?H*Tkg(Y4S|H|j3O0hcrKHFbC*mlXMP
98$#idj^Luw^hf0i}zxv4sHJI4bHIraVhQQ=h;lpTFL?&u0v0kfh3t9(oU+=K<7(56X91@WbnJ@>IK|U=(?6_ZU@SrAdGM)&BqRB_P*`Lt5VZc%WlaX4
yayor|szSDYv`L@w`PoQIHL|J#n_ABF!L5$4Gi@#y-O5ZeoM2ci++nN0%gz1w^A7va4F)p=x2IL>~3zXg&McO6A7+}jU+rX}?4_8{|DIk47*3Xz;?9EK
)I$v3xm=vG*Mj;*;-M%h))&Itl@_Wi@o9_f+f42ElXfCyk#>;QH+1X<+a{!tZh<-Gl}F)E>LUIfrPeKkH46lJL_Zgx1Ttl{hWy}0<V@SJgPMtsS|?X@4
EBr7UWZ;k59BS|doew4pHI3T)C>w(&51z*XNt++>@QsE2YiqQ*w7aP$HL7*)N(R(0gB&u3>qyg?-z3h{Q2{Io{Cs1@Xsre!ZUS_IFTn}{d=ydj3Na&fk
&s3n-csh?zd$<NF`xt*{HvK_oiaikX{f0$IPMo)yc~Hg8iuAz8Dxw~v%U|Azz^{nU5)WMv_`V4@7HLm3=7@JI6r)yNe0>N=;@X*~eeQ+BbrA~zl^Qbst
a4m49{wuc<Gxj!@H@i)do<lsB+U>BJg=8<hJ2#?ZZL+fA5cG@;V8Q+8eX2_|7AD+|G%N)|D*f=4U7M4!uv<{|3`KGNA>?l_5Vlp|EGTbsQ&+`{{N`{|E
T`|sP_M;{{L0gzilTB)WepIWSuZVar*SDN3eEnn~%HM^6dv3;7jwylye(t5;-p&;l%>&tOp1E1_-aeeba6yTeXYi5asO0?FX)?&ZY@Qi}zThfNw)4Qs#
zDi*Oh7Wo1_9J)4|9Jb~%N0(`EQ)mE9~K8Z&(=<7Ch2dh1so)F7Ejo>I8xP>q(&xnL2V$k|wZ|I5n2EtQF;pliyW`5a!`N#K}wN*XY1YxS2=6n5!PfLf
m^?3?&lVxoAYyGsB_RtVv%Nk}HrlMp58wORR*~WB3ftVnZ`E&nQiDblDE-g6y@c+I4&XX1Y)q+FfDn_%u<A?D3P1c=aYK5+I2Uy>lS4gMM^UiDe4E(ar
T3dgx6GWI?m|?aDJ^CI0yU7CYaM7YsrwWUOVwbP*oesLif(JPXTZ6dY_J()cdJsM4-Cw3dLyavI|Kt1`xnqEq%&`F8Zvx&}8nVg~z+AkVrUZl8Kr{10S
1kD3^T&!+ZOl|4ue|lf#h>wueyCWr7T)|<EuQ|Xz`+rDmL~t6H(q4km|G{V7c*Y>9cgD-pwLP9%AXlCFBW^>10b5vbzm_>RHl|0R{<q$P}u5ZDSz8vRB
>22r1LZL?#%&DCi?wn{Fl6>c*>JCxZ3<W%l5<`LenzCS~Jo-%Xfz^zR&+}^B0hOb?5v2Hp67&YWw^A(7-U@u=DLKS{KF>lP1j9lBKnbzcP>!^cA_m39V
X&!>{HcluTp5>PP-t&ZVh9+wl$@gVM82t<plV*Sur}k#4ejv(F*_W#7EY(|<9bn)nVG*>_b@&A$En4ZK6^!4|VskOd=r<=@>JpSG4wJ0srMasKW4gQ%v
nvY}|JP;0pT9e<#!UMg6;@`ejhubKH3|DNRu7&b`3ieL6$@h2T*lV!}4Jn_r^%Rf6|I3Z+*Yr_XwU^D;a|E{_KN^~G*COUEP_xjVbabS5(d#6H%b?bi@
e`nJzzkP?R%!7jh-|_!owS}t4_Mm>j5Ax_bNx12H0y|&)WZ(H`F$fNex+@#`%YNd>Wo@?U#GiW=cfx<#)B7V?g*Ctoe|XL5Py08`yRbBix)JDmF$rJ(m
&KY;WmN}43}<-eC;Nbz+C;S{?qSx!siu$r$bV9Qz<xsd`Iq%q#fjRgX5q{?el?#8V^}|)SP=DZ!B4;NFH9*K?8W@>yHw79;@?;OP^p)n_@}ZMk50!7(;
xW<?tAzW3hsV|&9FGL(V=rFfMSP!p3#10)b#w*o=a~ZRA~$x2Ok!HeCIE)bz2gK%GhCVs+etcp;>`0iAK0kg28_KS6eYyIXpU8rFm_h_+|f<KM1->sVF
2?3!NYMseR?YgDpMGaqGm(Z~PP_13qVO%~Zrei*Nk=uKym(G=b(!7JlvjyMA_OeZ!Rdl(Q+mmQeJTsa>%lLTzpPQ1LJL&siMbi7xT{!0Sx6_ILiO)02m
7x#6>_JQz#(sy|G)o$)VKIu(b$i(p9VC!Zjewu)|kDPbMI!GG9)e!M<~zSP;b|1bNkadufN+v`jG;*YQTWzE<1$93J;>6<^4FaD{nR_`&2;$+|Ze>~35
yLgpvn@8(<!q@)4?Ejv>(kZ*bl^;A-yR7aZeAO?<>xC`nPU4A|H;Th@Uk_VB4~!A6)!xCkH|{^{|8Mz^8K@g;Eb;u}MTLxi)}KcWf#AOT8n##5nDsCGq
}gnNL(Z3(r8+k8+x&@i#{i#%QD*vs+=y@feAYN^i~ejBzpVcsE<yXUm(QKU@@CtaHFx>?t@=0jD?fWtnR&wEVDwMbzYD=6AlxYX>fqSuw||E_^Wl~)LT
1scyZ-Dy9t^=sKD~G19lgDN;#c@&3PI*A^QY>6TX~IdOKpX*ZHTD&6~E*pr<G+2ILj{!?ZgoEgKz&*+g&7aezwdv|6Aq#>4GEbHW-VP#v0Tki$#%k{q^
r(-W~*YDzN&?^2;{W(eHS`x^dw;yb{}-9YzwjJ1=+?{cu^Gc&n2*U)P`f%SMASi9KiYaJp+P`+ffTE70KW!O5sTm3=KX=G*bG%&9WDoFt3ytB(r@ai~K
?aT`kv5d*-t?_-&PwJi?pX59Vb7&cb7_dS+sGk{Q?J|nBR^~nc;zew;c1=Gy4ExYmj$1Q!O;L`aU|KRvwpm2YVvt^!?#wQ;@K@}0hGhaRG#oNBj!17((
WZ9(*P2_~6hf=aHwtn{x1k`sjgjsX)mBBX_5MQhouaH9bOsVJ=eEVOhl%F+Cyr*Y})4BdVT^>LAlYVA2JP-b5>rS%#Jb!>H$831UJ^dwr|Ems2`1GnL{
?}6qb>|5u^0NMV-M;|$=A2uTnE8iOZQPQD^FzD+TEBSQBAJ5L6(J7#)$vR6+0H8Z<I3dR+D^WqmzK4jH)sj}F4ezU)9r?r5fviLMO(X%+fgfg+-V)Y*;
NO<_qnh!K-hz;G)J2fS3^D40(WrHpOg-|Jd~!0t?-(oqtA0Y^e$aFYj$=4K^Gs8x8>d0qCr`p3of-uG{?iEu>dPx#WUxD!rNNDsuDj-gvbUU!H=s)XbS
BfZUk&VbW=3h%9W{EYft#kR(hMaBi92#r`O5@j}C`>w1v3D7Vi&T-g%Mnz;#Jb4}m}YV}tiW@R^%f5*tx21CMsyf86w~U;T41+vjmaXzaxtoLI*dRy;4
B$LY=M;gp+G0ZeO);xj}@%1sW|9QHNtS7087e|H7n;On!FI}@iFi+cq5gU#&;Ux~0+5c36r493qb!d+{mLoUnZJBnYA(F3ixL{X(!GzbSisuf)&B#!&=
`!RrSS?T9PfdLz?Jz$<Ed;`j*YStwbp1?K+TM24Hln-+EL_m&hr3<eOlep4ujOJymXZ(;?bLrFL<NuE8zhibZG`i#*N$B)FZP8o8Jxp(3{^b&T5s>nLl
1DT99EjvuOC87-?j1~lZjYr{O3-P+gcr8>me|W1j8E+8`5uitS^L2Ej|>csO@QgMjKsc&D)*Rz*gYaFYV)i@um9Io{|^-b)<Cmd%~lZ!tn?G^9=0W(^T
}cd0e-g}S5w59gC(9%Q!--6L-(aj<ZiJa6WkXsy*_H=NRgYIz@d3f-O0u5iU7lzXYd}(OK~zUb<SpON8`GqZ63Lm!lQe5pXguLaoy}WH;bkK5_{a9S@&
S1*u&fhXN*A1bzp0D8GFjTn~-#2MuCY6)7xJ)j<j<AOaP9oi6Z7z&#;()5Z(jU;ffjSI}WqOmBF4GFATYOlmz@_`b=RTW*%a9`LR(lV}nd`spC@UKOT9
p)@x^Q$F}0M!`qP|W&K&4!hsa#^jl&=$#nA}mHM4Q)}B6L{dy}_SZnfDJlE_EtlI;@DK=v3|DEc;9(mYxXEQ5tsL>;%cAV4xv6z{8g7il}@uv<4R>(gG
cq~gA#jkU7NT+FYe#1B%IP3kcT%a`8?5+}3_7=n5!_qX=r_Ymn19N{VxNsfLEICK9v>XdidB7&nGHWf@2cudgfLpGtg!tw4N{pBWJQAdlb+zw>4W!3rK
(rj_5Y$r=1>q+pR~*)>sk_z5@cEVyyCmN?hEwzUi4Sb-t@wILpDs2&Gtl-quH^cKv{*x--zOI{@0A?KQj%$M@qb74KSzpoEAu;D19S_M&$!2>hpM&6u5
0S(U{hDLE+04=B1uo($fB*AvodW`eiH6l0xo54VQlU6f$)-MsBoBWza{StpJG9#XP84|M7k(h42JcNi#sr%b#u{kgzb3&tFH*dX2^?+9CfWcf^<J6`hZ
U#AU_@<RaiMmk+!5aF_S0g?U<a5Q$j80w6ksQIZ3>?3E_ikxav;0touM_pOncSzoD%344Oi3tAy9A)7mI+t83{|GwR*^oHuE(+4)u{p95t;u0_<^qT_4
bm+?58isHk9zR_w;#qe_>*fk>D{tDC;$h_(`y=OiE#XTdTt(7@MYO3ZFw~$6}=T`N_<rd?EshtGQfX;e=t`GU^Ef>dii}kF`NB_jg<`xwlMl<a1sQy#?
dRud=Cl1!x&hoCY553|<sx>cHcY0tyRPNP0HlqGFsQ#~L>O_+6^Ri$Ee!B2IF?!o5f22?ML}c(mjj*TrjkVbA?r?ptt;D+BlK1x3aO4BD+2qddp!!S*u
#L4)DDCEL2iHoC{H9S*VT4B(>}|I=nUYD7=DTTSJoB@{CGm8S#*J^agF&aPlo2|sc%8gL_h@xil)MWd=!YryhPl>=d-I{=(cR&(4P6Tl_8hT5#Vcn~R^
7}1eY@S`>qfv8y$*fF^S84h2yfAtUDO}%CkhK{rmV<28&W5wsr?=sJJ`~9a}F~JV1UO0)Y%vOY>3u26!trJ2HRb(x3;?Kbjl@8+RNFN2~aOk_8b##-VH
P@sbF~_VIgSQr(nu^!K|D*+QW0&RuhoHD@%s2!Cz$=EPZyxIqF<6zcG$=RewkIpO=Sk$8B};7#7MT5X2PsnDv%UqDJN@7(&2bUJ1K~Nb8JkeuZA^?F?8
P^Lax`fDhL^d%ijPV5`FMmG@rbzXc0R>g;vJP1N+`eGc~#H$dqjyDeyCA3%X;KgzwQ(YBPpK2H8^wqnFXE>)T;uxB$+p7UHxt?N=FN=mKu5UrEP^==b!
qraTFfMPuwUH}rZ+*n@)cCc0tpB}ctxBTb!NA>@&ed+%z)qimdc){kllYBD#fv&r|9xIaT6uHu5q5h8Qf6J@IdrlOn*({T#Y1E0Q$MBy!9#A;PgD#T$1
=8Gqd*S?lRsBmFi(Bu(<0hn%S)81ViCd}H)YDVDd}e?N5&l`DA8%NZ@aA<>Ud8MIAy>gOn_U$MmYqDP7eh<z@^(md^O$x;y}k*O>WVx->%IkK&fW8Djy
Mwdk~nscOYT?Px+!+{uO}gpNOd1#kvxzs(%*N#v$_?P?dxI*{n=1-FbrR$-<{oFHNU%l3O)bq=DeH1ztX}7V)<s0gpLmjNHc=G!?wGuptwafwM<$G&{w
fp$<*x!csd|I;BD$XV$pm0va{zxx#ZS7(Z__<EV#3vR2JsyVQY$`ob{q-Kpo57>vHM0o=77i&N0nGU@YXN8)NX9g7-?lTAq4PI_H8TyzDQ=YfgyxpQ`?
U(XmECJZl-p`@SQv=-JXtPV!4}3Zl5V9y8guUsd6kU0^~d1>C_+MWANQ#0tJprNVoe>(vKZN__km6>t(eF6F8t_ha>T(ZV0^lsM-WCZT9wxcZEQT$h}F
-mdY<7<a#>q$oIn=$G}eCEUyl8U5wDd7767a<n=5S5>>PEw5#jubcDhHzB5CquSVtFZh&{bZqIjy!k07lcP&95<j0h8YNPiy+hBQlN;84z|V_P1lhwyL
v9p#w4CUq`PDxc8!=jKH}%)Qw7J2Ndh}a95jgA_b9&#;c@*fh-Vbt?*}gHjmo`Yp0)orEUoYLK|I1SWszonZamC@UPb~<xL0YbTiJ)&h;d?7lq-^;GE8
D#Kc-pV3dO6L&2TSqr%7dGF=5SDQHAvWu@|mYz{<{7#oVRM#GZ7W|c#Zcx_h^r;@*5xYEmU~MySIz6vt$USXLjA&&IZ29^`nBt?Zx2FVX%LvmS+CCe%&
(7r{EoEz{kO(e45T6M}pFFO`7C0{MG+&sQ#mS?qA)0_=~Dv5@b_$XC^HH6CADl_}tlFCFyEHKC{+V#}Y_fD$~LH$IAtycaL_QWsAO(L3baD@Gp0{i<=R
piuI5P4?&rrzOJK}fEVXomaI>~ub=Pws_^8R!m|O6`y!!ftk4Jr@d(RzWXHd5)gdJfOgJOT(!gsM{B517{`Y^i#1d}qhwE|iw%NX6<^u{Z{w`0Gx<!fb
YpU7GC%b4X?;HH(&{fdN{9j7pFXC@hTKk?tB_wLY=Mn^V<^SGw|C>OP3th3agcuRwKdXt=eTDE2wF=C07Gmu<7eZ%~n%`k_qQJ+pz7;xnS7MWAJ|{Ke#
BUBty$a4lfMK|D*!mpLQmq*vB+JXc@%c_)-0;jrVar!;CrYR<a1zoa!Th*ey6I~qJq|vP1+VjW8@!=LL5L*rHQb1spiv%sZM`uQSQZ6y;x2FHWwQse0?
Rt8OGtR^(VhiTqfh%Bi?3GW#yL_W)y)l}UT1UPlM?x;t27AsA@2!mQe{CF*phoQy+$Y=RRyvaZfLpi%=M%1=DR^^&gb7sVxe*Kmp4*qPvO1hlq`#VyxF
h2sP!HrJ*V4~>Nx#>&`SMCVXZ~gc?n>^UyYT%9Z1Z}lD=Z|o8Y?ILn~DUmU3bs_zl&+1o+A}h=n}ck;lan1&hu-I4b<L*f!|!oa&kg{P7ZX_K)iSkLv&
5srvtO+5aEe{~y`%AKCw({QFZse`NoEWdDC;|9@ove`NoEWdHwP%l`d21uJ988moWQ`yei1Ci!6@#j>I3H6x;0+4*(Rsg3&fh+IH~t%1$hsjN;=+aScb
@__}p7n!A(Z%cHL?BS=|GTB0P3xS9R4g%Y?+d{6gr9-qYjSJtiS+NGX1e~x?SP$!07G*y)ZL2t?_UPX*p~_S+jkSn=A_?N^JTyGjSUG=HqT}1%3j6IY1
iKx;*UQW8Z~HI*x6u`C{kW2vIHB+j2bx?Xp1VtynB=bKrw^uK<*)U_u73Ghb~R_c_0>Zh3`&MKBLJBkb_5VNB2D4f{*_DcxC%L&|MdU8|7P|lUqRg1Hf
H_?gs=GB9H_C@+b9qIal737Ng{U!ncHj<tdAMO3weJxW|856fZR$S-sVO58UIV_3jUpFA*!~F)_`{H6aRYjWhBH#%?PFyRX^=n-d%W}*gEK2=_RtVd*3
5p{_j(7HOA1rFyV0|9qcj3nAKo=7CdQPY8ZSvJ2No{I>O(ce^!b)D#@uPi4T%rVfbVJ^1OqVpE0q7QT!lL%^u<kS*U=A&9J^L;6KG&bZ;&2L)9&9{qqj
f@BA5f@71V43^4H{W+Qw-PK}J$WZwDEmPLQb;W2Ap_9$)N{Nz?ynf|~OObmSM;~iiAKlAM+@>{R@SHUlBv+0^pu<Rl5-^ih6R(o9-;p_bWHh+~Iy)go)
4Gzwgn9SejCu+qCJuEg@Ga1hH-jG7^w(=RyR)l|ma2c}{b{9-T6;6&Aac_h2JO9mP-Uos4QOm!Ub(LAYATna|*x$Y?AgL`4g>Z;p_KRC9jjHq&A*xG|`
%NS=HT&g1`6z_X_kLg-Xsk2e`Il0X(Wrur$D*LP3jE#rdoI(<HmRHFiMwu8aKsO@(UeyZiwUJh@P*yE>^uJ5w4g9&Cv*O`|BC-@4<y#iXjS{R|MIUr0!
WD0_=>`~QLUf#)3ICUt6+0&OX&9Wd;JOH>9aW)dm++_R>1!z{z*Ppu)LWRs|7N_e8->KZ$@U_xQq5He%xTGiIyb9uuO$vHd2a>z{G!A-(Lvgr~Rd~6~C
~yZB{?gF@4)tLI0lEe7>Ll2Q+{y5(u;PmA_2cB`_w}BU14X<q2Q@p^bZ)32r_R`$G`_ANJmKS#m5n4}6tt{b$5RsSgm?drV`49SH0ZKrEoi$^u(pi2x8
-BQQ2*MN%Z2VlR}$wWmq3MfQ;5G`pJ;MUlObX7d2^4r8j!s`|xO7(_&7*3GKSuBu^Gi!-eJaqmsw96#=U+&}kofa4hI_?!juzQ$v&7mxgq1_~D3$M2<C
Ge~pKqO|w<A1TKPlm%3ccl^2xW0JEwd_i)%x=Ehlm+3S(bIkVW(893u4F7Ka6Xyq((pE!uX4|@RhRx0X(((G*y+@lvx?+4?*&kYs)%GSo92%1jWI1emF
4WxEUMqv8D`(Z7#v4xBGy8SN$sZ;*7DKBY7)sxk1;W_HTp4yNX#Q+`zjG0LiLsSFpKWpUS^xH+=VH>afT8F5%DUmFbhCd&D!buil-@J^gu_!k$cyNtYp
Olj`wc&D_9vmmI^#_7ytvDM_n$IZw8NI2mw~p#ZHpJTL}g3<QJ_?W+wqU^pQRkuVa4Fg4*QDdbFr7aIb*FtcIZc-G;$hR8GG|TQy~vN$u5Y=-`FEFWJ_
k>i0wYva6Ybrp{+QsF>dznyV88{p>E>$HvX-@-Xi;)-<%!v9zXW<*trZFurZg426c}g@-6;Qr^>eXo<&f?O@3y(Z-(U@D=6Utub#z^oBs>1j9(OtKtnB
_I^k}AH~(Fd#pM4a>=xYIWt-u&j2616R{0d4l9U^oa5j79|F4XH!D)2~6cAY=b3!X`@UHQXcl8;|A|;#+#}Z8VkF6Dl^~z8mGF0pXk%DNRE9#WCrH>y!
JEyCLrGlo7B0^kt_y1syVXiET%lZ-jA9_4;>rZa<VyKKM?5N8H=igt$)(mCYXtb6Au8-N}{k40pX`&5FPjSLF@j#~T{YTc?+wo2b8m$*G=dM3npsERP;
Tg%z2rhbtpIbv8*&Sr99zX0ei@~v19<Ne&{gK45wL=jK8)a=92L>Xd7atpdHx_FH<MM3&+9hc)E^F$xm(Qw3^_gAFK}*K7Us<Az&HSKcsXABftc1|~Ub
>N|`hHlU<-VDp#BIS*;&yJUgDM8|4YxtL8Qj}<{)L$rw`_Sq@Zrd0(ewG=*n-VF^t{pdO;vGoRF`bqfhb*03L)d%aO(_dII_98fLOo=t(gqf>OAOLO&|
%ArP0B@#26CH%hlNP%WEBFH{mo`hE=TR4(Fa5j<5^6Q>L+zxuZ=g!)kx7DDj4Wn`MYh`V^~1!<C5VG7FY_+7-e^6OzfkQnXix<zQynzyc{@>GQT9PL^@
hHTldVEWX&R?Xc0?Kv}BZ#IJb}>}}dwjY7L({cL>yh>nzXDG`p)SaCR@RV3W)FX+d3upzhz)QU1>jwRf!E#t=oR%Q{>-|hFVzYk8x(kV9|D&D`TXX3D8
le`gL`cA{33$eRBe5k#(wkLa#oeX~Dzc#C-f)r-B!y@M$GRUhkrI?iRMOMw`&XCWHPM;s~mI5F7+W&2DzSteFEz-Iu-t>1tKJ4mnYFm|Q(N5|7>`U<VX
;gjv`{%#V?+#t`h1>I~dg|9k_3d)_=3&>gQ?Dcq!>E}4SihNEo9*kes~#UKfWJh)@r5V9`iD>d{5yaD<FCH`*Ka-jwZD1#hyV5Ix4wJjFY2RucX(*psA
}GL*gg2WHn`Gx_C^u>CFG4SI1m5g0eR8)$v6J&>9>Au`upv_{<9Z!ZcSeFe<<UJYxnCrA$=MRU-<Gw<(M`>Sp-qlrsef18-l;_g}f+-;>K%pD68nrxUB
bO+ur1P@^`=c_78vM?Z5fmhef2h5AS^QUp@K$kDvb55B~ng-+c1R|M{KYf9rbXYrpm6mw)N+fBcnX8Xx}qA5Uz3?d>1`;nV-{{U<;C-~ZcNzj);=i5_m
muT0%2rOm^OalSmU+!bm2&?dX~dZ&!zhktgX_Hz%(t_YilqI}rbyD*K4_Tf5PUz)V?27J}fo#!%sv)vWRG!*ji&mWTi^FKX2{oU_BTra)P^Tf)_LOl7_
pFSiH|I-8f@Z^vG)wTUqzxRv(;{A*8U4-X!C-&OM(p<;*(t~s5{E=+P!;nOE^o;x@!u0d`m5KHv_S;>1Q~8?{)i-Zcr@`L-$sbNSpBTL|kUUJ&`|c0_j
}P<zjX!(mTfct2|GVFxbUyuj^2dMj_7A^)orG^94^O}H+s~Qbmfgd#JG5zaNTcw<zf7Idwuuh$mGuwKO<5c+54$FBt}IV%)z{X|!_F`J=mGxnBwSfPmS
I1M5WeYOZX!INrn?mHe(yg%{qsM%3UafC_ul&EyMOnq|Lv_`c=s>={d93+`uUY#eDdSBt`_yJU%yNJ<k!CT<Tw7!^!Gz@Gy1RJ30!af`5#TapZ?AtPR-
w!?hv&PRoSF%I`R0NhvuQ$HO)=^MKp1Fy*IhU)tuTdJ*=;D7DhoDPFE)RZXR=;+i5ngXmIQN#-xKuyvadtx1Lk}ADV|I-4`D;!(BW<!%YoUU4~t7)xy*
7e*4J}zwzW7Uz;51<~Cosx>NFI``DYl`s7!>cD+2|$0XDA*OTvk_4=QOCx81pPrmYl7Ycmx7k_Y_;N;E!rTyo~|9aER*QT!T{N`W0pm_7fyEgCYQHmSu
LtPg8Y39PH{_;bd)=m4!kS9${{olA=DX!yw>4CY5a%17K+z)<qn8-{%P(EkkjhlY2jjld?b>15*$!=2i<hIT3@+xP&8v6uyZ~9Su1IRBtGwJ{Oy(`{K7
<UEAZ@&GbuiuEh_tsmJ79NTH&TszdbMJU2_D$fsLhhGuO|Q2;2tikXDWV(NUXf-}MqM6nbgszqNU{$Lb+?u`uJ$wCESu<l<JS6pDX;Wy5>9{I9O0dR{Z
~)l`h_dQFWbU>PA4Ise(S9#zw!0E*iZiUttbE6AH4ftZdUQjUwQ8re)TT8^GJ>>XiRoJ!AZNzrx{CMF~u)U+ps%K?tGK)Chhg+HFn*#aGk(o6isqY!`y
A-eQ72Wc(bi{MKihA^@aEAg@<>4^4)iS^1b(d^Y@+`^>?5A_#0QfPdESX|MJ$u|Miz22y;)r{%@at<u~5__E(?&&R;$GmEW8Gp4vP!_h&S($ogWOFF*I
h3AT3ETQ3OT?QKZg<Tj1bd3UT1(NzV}Zi;$!IlPD?_Yqze<#BYoj{5XJeS3<elRdrt*Z=woL*M(QYi#}9?|<=&PrmZ|PyXcBzxc(s|N4iMQ@#C@uf6l{
|KoeV`(Gx(-u>R6zw@JCdV89{-<%@x<g35*k`!0#=q4Gy^q{oQ<Hck)MVq#lXW)AGy)RA^S+`&OA0KWn2Bg#61yi`&U*YJ{1RSoD-M)F7mJj2}J3sn&P
ygUslWo28-S198=DlzK%?pf}!oXKwSk`poIzRW6<@Lajw$X7S^9%{=sF|Y1%T5o!@9;MZngqNPea!L1?;(oYH_PtI@{=F@n~B-Sth``+(*1)2ArH4}FL
C?i2Y>NFhMgB<Ub&nGp3<3SQrpc~CTF-hg!2Gh1JsTG<Lg*`9{e7M;rbOUU&VcR0lu$c`VLZ4zA!=1pZxm!oW5|r8%DrCmEWsCQ>^i$eOlZM;bz}culH
HpO(|yhW>;NJ;QQa05b+sYeB&!m{`DVD#yhe5<m><b>F<B%5x-x3?-&1QQsUF^{rUu~@BZB%JpKB2CjQ?2yWe~7SHJoK<*sSOkG?TQ;d{XO$zMGAcVD}
r-CYu<z5CS-C|<&p8<5=b`<5PD`Fpq~mk-D3(xm$4>Xf^y5v5@_<+oGjSwz7#^Ze3-e9MKNaj*-n5L?_a_;O=oH(6ZtzVNq<_Js>f$-&!y{l`=4`_7O4
@(Q3o{Ntxz`ww?_c=!8%`_7+UbBK4QVEMgoUWNaizk2U?{&Gs|re2dq{@FBfZ#=MXJjg%y{!~2+heP?WJ3j-~=zRCZ35h0_u7U?;S2xiV`6oI0t2a*^x
9RbE<2ZG?(RkzG5&cJVH&MNYy-B7w>*zS;QCA>+@3;Q$%Kcyea58`^$2Vc#{SW`gldu2i>DPblE)RRn=^rK;?w0rVk8aWJJ_z!@5X_bB$<7W@v7ZcQN<
XjqeKypW@78oD^~kNKNo(5laCl7a8PB(+PI_DA{5<>yKFI*TLEL_lx1ZGQCw=>g!1rIs{nzaN3%&osreDa70CFRM+z22y0?3U3awmY?2_Sa@$ejRkCos
DanB54>ZUkmG0<#-|*`2`bPGEK?FuN0&-3g#K0_cqZdLw||2%t9t=$!z1CxG4wpmzf3od9+tfZYgSw@%o-6L#-}-CJY#*7$7*{5AxBYmMJq<M-D1eF*&
C3BPwDZk>o*C*szLxOXD%orrrU;@*k4cOq{M$$LZc-jKYvAnz@xTMO#mg1Wb$?k%W$3;Ir&el}UprVx2PdCzC$*<2vcG>be_EppS)b&a{J)7@?DJgp>e
K-Ro@4PEzzz+~U={@rg*iOrL@emrIHPrmb$$&M!=nzDl_#l54}HQ~FjXs0E^x4(Do@+W`v^gsXBH4%Eg-kla@*Od1+zB)C&ueyK!%U}NI$iIA;0Q<=|e
tUA7DGuHP$cx26{cu~q-~Br4nn$_Ygih%`nbM&0(A^yRMPAV+R~Qb{IG#MIXuo_z@y7$UFL2{|G-~p+s;032Y~_BqFNmIl*3U!<-}tkitrBk8%!f5`%S
xZ?VOk6wcEL66kAFsLxaXzU{y+KJeX(#2j@O{^8K~r?k)N$CZUWyI7q{f^s+RX7<s<FHQ|O!4{*Mxm&qzPleCBVidpQr`&%^)nQ&z#v0B(}ps9$BgO7t
*EbQiPfj<-FI_gBTAk(jsPpZwdeKHGSC_xs<u@1tB(q#ypur!4kuuxo<(Y?tSn(Or|Ed)C<`Wp@atX@9iya@WQ)E!;G6>dN;0?UK(-C11Smr%g=$+$}}
=&U?T2$Jgzbn?YRD?yvmzyKnvS3uR4rKO<$mVB^b=x1;VGV`=+bWntRiR@ql`y8Zd#CeM0b?g|Zdhr`dnho*=Y)$IpYjGv~Go{jKq4Y{ix8O@Y*hUvBY
n{8L$PM&{OVm|%-Z@>Mczk0qidRu3H26*v8o@WDHaq%YDw1V%7f678nVdJ`)dfWQ{%*6ezA6(^pzT5UGi@JL#x}zV}cL}e%`Tlj|Bl=vvPg6eRvzHI~r
#OGtCxf@xe0xOrnTa@s+bM=T+#gVV>jzJN`)}@f>PtIbpI-QV^Z5?gb!YO$v#4h~d!JA2r$4b_bZB?~9Vhob{!0`5k3j*+r@j38Xt8(ozB^8h-<*=FH@
oJuOe3Cr;}@?M{%k@XXNuPz-}%XtU;4(AU;fiakCi{w^y0aoj|}4Zvxxh4Y<x|jZ(D=#T{U&oMD3etaoedllx6i9u0tNKd$51|XYYLd`|thgSD$|W8`J
%FfAYQee(5Lg{p#1A{`L<ZZ=Zj9p7C(o*}pymj)q6ih^A!g`7@5I)OTfs*S(5%NQ2K3|87r=9>Oo(Q~iGizwyjs|L5zr_s>1to{GQq?zg}C<QKkqgUCO
A`rU7T>L__gZ`XJ2iw91xW$60M<VNMHmoMGkCTY^Pok%`Ar2R1pX!cFx9{Y1b`V=hK8yxrR(1K=)hb!I8rvPLLz7l90%|mJKv}PwQ!=BhA8~0K})DEaR
dxV>%35^hgt!mw9`@teL0v3+jAmTu`o^^~#XmCbf5^t7mk&9vxuGg8=#f*iIUo~+oVP>a*&C6eubmJW`E|DcXt{t%*#d*Dw1?KUaX&Z8$Ys#8E^Yq3E)
;VsD2Me(nW6@o5YYUc3Kbr~c>ZRHhk1K+#o4`1oTEXSukUP!Kdsnm#hyp0$;qhx~D5)KZItx~ha!`)#DwpNc>uNMbIMh4aW_5YZ__MT!433#ycv^RCdS
7&dXn#~;0d48=Heq1q7AOr_4(He-GD^ZvJtbu+^^rB4c#Wt6DZGU4<1coex89mV+8Te{A6m}Vd>;7hYd&5}C419@RhoTVn8Mgw!%P7sB)nRG$_AbpkuV
?TA6-LXbE!aME$QpWaR-SBu{~#ttv4JiF%1LIE5)XomAUju3S)@W4q;Sh>@e^N%A}zCd07mz&CG%1wHKG#j)Sckr*`hhRlyD@bHR$`oNzKIIJXdMF+FF
2!B}d(UbGZg^J_*MWWF6~r7m+A)t7jW2S>wQo)IqqTm1-tG`oIz-fioiZg3yBX6Xvwn?*7C95z=#w-{JL1GMNw?99pX9y^hH0?3dKPxq-K@ROkX$Z}jC
Rphcuu_dbs49-K|!rlxS1CBivI*1A(e4GL^4WVW0@9~<>c$`X(2b;C^mN79SUF<W)MwETk5lbwix2%DPC%yLiPg0@{w<LORpGfqv*N7x5*{xZ|B`A2%Y
>WXHUb0H>a4s7}v=ioVJcV&c)r12urzJN0W&>L=DJ-{6)fq2+=haRrHn(7Hv{1oWSb>~y;;XGjr$%;PT9kceg83@tiix+EiX%C0yb?6B*FmNq#%%+Ilh
-UtA_0X7XRr2ZE<|bO*l%;&HoG;Mn5M#pFA=3=f04sIWsUjdSHu9AYc*knHD=~feT`S*GHM*?G!tOn>Mhe2*Vy(GR;2OFb00_17IA>3i{oiMpiGb3E$R
$Xjcq|i3ZyD1=c7ZVnH?spA=WKuPLFJ;$Pflpy6qG*rcN5|9rhT)L_TX#k-YNcU2R~X-x*yXc}_Rd9LS}UcyRXCn9_q~#}`Tg%y7J@bgmH&R9)z`c&Rq
7HLQ|(yd1F^0nXJdz{=eD=>=Usj<v_eU^AdMDWA5PfI3z~e6rBNFk5x*02ORCfeObYfJtyrE@BSte90Owi#%Kt5*+~Gs{4bJ>KC3W>h*pL>^|x*LhIF=
aTOAvQt4g2R!GbTmo-+hzP_pY(Vuj&!O}(rmo#UNWpX<EV1?7HRL}XKhvyY>UVF!W4@MqV@d@itjUr~`<<fxD#X|VTZEc0?3E($Naigy?%%_)hMN=DTM
1HEb;jb;p$7h>nIh0PYv6&?BclznF_n34`srxbWCvP$&Ki_z@23uGgQJJR_3Cn;~DCmkU$j32Ig|`tktaPjS$l^J9mMIDtBO-&wUfR#IfZ=Q@*<R*Oh*
RaO`|EB8LuBW@R7#B-KxnqaTEnc_!ly;D0G10(ib8~X7Ar2N5=0Np$gTd^8*S-gWb$fX^AJ!2Gt>Dpvn_3%w`D-}_G@BTOl6Ku(dRj{Rdm#`xeYwhY7d
qhzTsL6JLDUmxzttwWEZOntEJ)bqv|+va}W~!%(48(G1!x}IA|u1nheY-JnGCBuyux_;#_cKS~0j{lDnWNg~u^a^L7i#RJIJuWP6AU>1w9tEYzqcUZKd
>)W_oGU6=KP?jCKChjBt5tL~-xU6VkWlKVDqTPsA`A5P5P_{eaZtm^$-1v~LIF?!iy2HE2$*5$)i?YktQVB6?LyPM~;bNiUTou_ZPdO<c8PEzxf&5Loe
Phoy(4(r3q^~)9mH$zx=Fc_O4O#A@mn#<}HNlr7OsgLDfwu#!OEX25Mi(|N;27~vJIhcV6{4(b_cJ=rwe9&78Hp$#V>!ZA=AY~siyUVP|XS87pET7SkH
OS3NAD~Ctvx+;K3h_{lZ=ypkh^(!q{dvVe8uK_BahxdhtX#pWE#`%+iK^(VUdQ1A@O^IB2d2kjxj2oS@|xmaNg4L8EaC)D>9H&{)uDM!wBlvQ+$wl!uW
VzFW&|seLc%E3Y)*^J>7~;#k`4O#7}|r!%+So}+f}&C8Fk2nv4R@qF@5($`25+xIhZ@dw6SxHIrExmnN?WVl*MGfGyQ1GV9hP7kF-C?-w>C@tk!cj+AW
4n1bFxH{Qs2VTOWkV)e$=FR|1V@5ansEyd`F+b-6g$j+VAG19s@x8YGUulPbrKpt8MeS+p}XKBRWM1=>bN_Z&1Ue1NrZO?c`kSkOMgFj^ic69{Dk*2YH
8NctpdZXyf-w-6h}OV%*79f-2%Ky?jw(WnDrcfO=stNs#O$1z9d`U$8Or*evY!ainHd~N;IZCEDdLf0=E5XgFq^07Ab;~bJaV#T)6gw~XRq6cK~KS9yc
M{_bKNJ71U`lTvt-WoMar=`S?@xk)PYe>T3*nPetc{(%%Crp7h?-2x{I`uG%RNxImnO)o(bD+8&j2)VTbw3+dr8H+qumw{PruAYNv6?zB7JXK(wPTNIK
{rHcVyK{XbF%bT<Am=Sn5C&(p{X^7j43hfyoJHmJ)U&6XfPg{JV!<8H6L3b=!JE0hPy4`G$}ee%LsQq#-zNip6G!u&cN_bB}tc6E*@gW8Tw3W>T_f-S2
?gE$vQgWCgiEvDiiutbvc{$65pnld6F?^d_G7mDQP(?gPkpTmcANHD>WRhjq?a-<2IrR%U+R?LW@gV;PtpimuC{OkMTH#=j~QIMH<&>K-7qJyy$$UC(Z
MWs}_`E0$vpLkTfnu1|aC@CX$D4`g7L7>VX1_o-w3uT}0S?F7T@*4V?-g$OF4nt0he@g%ikAse`dx_DI@4G%n}DINOshE(+%IEKG|@A!-(o5f3DgbuS0
FSlIozofcI>;%zywlE>PcjmC+mrWvAiv(jp76uWp?((#nLG6a<fYxyL(Y;oC^2BMVgpdIJFSh1&~14ARtio?PTNlKHIbrs~R#G>V#<gB#-51>V7u}sg7
mm1os<=z3%l;sVJE?qUEdP>1QDm+?jvW^G-CWDvSA-xt;#>p8_l0jx{If?tlS{GbSz7#WIY>HVA7c*Csv4e30?O@wdnudc$lcI6CoRD6$KqMbi^B7F&Q
FG3qva$~(NkcpHI5#r%)FZQ5LifiY)B%s#JFzf>ex%!l%sJbARa<x|(&UDXtO)GR+Y$BrGwZS>k~vw()J;$6i)kJqq&rS2IH@q2Cg48ZDk<9aoNQ0}+Y
Cn{F#Qtzquo&=KD1CL1G!ja*@@A)Muf(ER`Hu2MVCf;KC{{hR4BWjw_3>POnivf!-}<>ezvDz8A3^_18!Z;_Jq)$csk!%`PoaYutzKnlEC%z7hpvI0f~
Ww_|TzVh;)6<q<+R%=}wzw`vMpvoP{p78#Ve&T7~MWCeh={#umo&wzh%Lg(;M($)vWrifV*MHfVoYmAK1CjWvP1*5kAKuthWq8f-ci);!h|T6U&+Wu#O
<4eL|m;On-gD*A%Sjt6*)Xn{QUOFE2zoTR6HQyl1;GJqbe?2|n7Gj2vhbhYiK=r^C1E^7x+KJe$kVc6`6tVeAaJJUzEmOvH<K8gwkJOZR;t+}xSo1QE?
VZS^xrVWm+D^ki};q{c-(#yWJQLG=!BF^hIX70dtfMUg~T*l=!oA3B-zEuXnSSqUD<(&f7j1w+)nL7Jvu>=3migZ1!Gb?5@*5wW&7~`!PY^O9xvo3gSj
26?f>3T&t*tNze;AuBaGizE=o*8mliZN4~6u6gi*v>haM=iU?z0*dvz<$^q)dLq?zzow*wq3xLPv=HSN5`27_2;p|`(lDo0z^<eW3mNI`hZRIrj0B?A2
^gSCC^KPBN#6A+!t0bR@0GYI@WqogMQd+>pepk%Z$luSYPuHicJ>o!yTPlIXCDB$u}7uwY@2MOcxyEI6}@x9or3~2^RymC@UpLdTa8)a$|NSsa!^C&_t
v(4>GXMTUFzUbTOrg61-OIoz0wikPBzb+7o@)Pc|3`tK76RhQN3n+b_X|1aN7drWHgM^&}*R@@5peHLxLj-)r8C)mh4id_GHO=bol)ebyBldUBg+p1>K
kf;4(o?d4rm*y$jRPL^;>t_=V_<t0N7wva{%){!vlZB1LV5HGz8yPeX|a=yz-WqmE=J1Q4{TOYKuHB;T$GVMAl0GqYs#_ZarGwQMkGMKg|r@J^cD*H;<
Fd#3Av%D~TgrtkX>2_;#LT~|HjSvWxpaZ>Mi~%&KMiMMEXR~5EE$p#gKdvj6j4$B4LFXJxz$Xpr6`4rTnqT(Nu!F>v&h{qAshWgJ+L9=q^ZGc0oSL)1a
WMrwXEPyWCK}2Tj@Og}+1+ZLOsN}d%i3~SnQU`*n5L5DjbQszm>2e1#krSQu&_o*W;klZ43N_tyZD7ijF73T&^}p6q(vC8Y{c%^b|5SRpV${F<Wp_fgt
EtN#D11y4B(&zErEpGxkEOeV22LIn1_`@hWj%jM5%G`b}C2#zFRUxKH)8rquXSaja83FmU=Cvl2{CWJf3&`*1U`mPWvs>x?0oIE!K<6jczhvPb-vT9$k
8*B%GSnggK?_hLD>1-iM|L11Vx`x>`Lr)EOlQ7C2U6K|n~2*o!&=*j{RrAvUz*lmRqZwivWce_52PGi0ei1?vlo8(z3+e5$0U07wj^KEZ~wAytppA%Mh
Z3_E0dQlol(E;PiYi+X%JxH>tyx(Q0J6IOAp5I$85#Uh+kU<^{N_Eb;fxCx>eu|CN=7So`HSdEiY)qD?xW)YimKj}Y2<4xEU<^=ntiGuay_)SkVn0Deu
iBbTsEe<p53@{#Cb|inmQEO$*sH0`4vRiMb<;;4duw#eR)N*l1C}Rbx9w8FxfL(;T1E{k{8>OQzH5iUv%bEQ~?h(;gXFG3WE&=VH4ieb;MGXxXUe&j9O
80cRSQu-jHzIJ9uV1T^9ad-TW{>VznXGz9+n|ExZD|htliQ~vKeYUU(O`<vB@d4fuWvm~S&ev4BKk@6V>My`UIz*|q8!fC$t;zo<<qG2l+(3YU{E~=^a
AsW%9Rij806r@(PqPb#K!c;sgwK>b!-38-+o;s;Qz17^`YAzw+Qh2MGTJ;xA5Cr5yMAC{E~gXCT~T|^!JMhZntx>gKtFy|55gb-Y)_d(d4|)KTt#t?W2
n~-ioljvOi#Gs6vaiv+~RXlZExQ$Q$*6@n^Rpi$6R0tyl8@ei1yHM4Mx9D?-P<vj1Skrw~VSWbIV8g6?ib>pnRCt;plgaQ<G&zxk^9V_w<+{UVe(;c~|
8gGDHB<KK!<2A|vCKNb7?1p5Ek+0Xw!_4k?B@6T}lK0f~NpR)e%@_)SXKTyQ^r`XS}2yp-L_5Z=5rZ@gysedNYVuxnAR@-(reSa$WIU*Icw3PTXY<(y0
M?eI&7+s65E^qop7mgYJ6#V~(j{m3#F*Q3<=YJge57yEaEU0js-t6tx-xwXk9Zq<Nm7JrnKrxylg1^3qEJD7nh^*LO&URe1Nv>L}KI3-5R<#cURRtofm
mzx*nfaNw$wH8FY~FLERi13DJRSlGE)<-tC7ZENI+6y0lZ6fkoRee+tJn<`rK?ulsR^5*3yc#i=TL^S=|OevR3#Z|UY++97c|6T*j<E!ptuaBahnsY+F
iU%C{Ep<Sk5*@dw`(}1JCX1JaQm(Q@dZm2&M7|%V7J$-3^oNhp@KfR~9#eFxFl(h7f2A3Z8RG%B}5yi8EL_pJAWP4T`rDJxX**ie(*O1F|2QJ+Tl}5Gx
xNKj-YU4rSJYdLXwRr>I+RK!}#hRZPbUZhl(t?0()lx){}V#l2F0iBC1Ij9>d_h>s1&LgI2wY1)w0m(j`AFAY!W+<91VDqhD!#!nM1(HmvtuyAMCn@El
YWf8AgF4%MZ;L<A~FuS!_agpNscFi(fpsn03%?dL@vJV@4E@;>+kh!Edj}~QCdtvT|*qKAZfg8>#OS$rb(-s^_bQk+rib7!A^#4l!_n?FYsi3@`?dO3y
0GLQ}A(oP!YYlwT-!Q`)1vc?B>q2Ec?A_x+S5B~$@noCFcBUtMV5mccu)~&uhOs(_0*jZYHSpmk8rHTV==Me57Hnctgl)@+*$BG7mxXRG47O5)M#HNFZ
!o9xNwYDJ3Pzyp)+2YBEj_!ZT%@toC|I#ILt3_Rm_dTNg*LHZ@Lgc9UTMEBE5}^w=Ak{zO@<P0@-vGQG1x7T1%n0z&$si7X>a^(lM7}aFSz`Cq=wQg(p
-+~gy-scg4qWw$S8yHEt*ZmVm)k6)eKfv2ixHn_RO=LsxX?l;n_G(97WS!=YEob-O{nx9ei}{{A9zhdbhvsv>38ohQk^z=m$36a;6>4R2EjUEo5+R66F
KA46^(a_}}iFGlH5KlYRvZb%*{se{!Q}IuuZfIP^xYQZj9p9;@g(Wat+`?t??R_3!;RMYD6~hb-T4<VFgI@~VG2L@}0gEMYce26_nYMG!AW>e{D9<O7X
87V+KwE?Bk@lmeCxY$lZU0Lkmj6%^Q8a6=wKHk+(D-MWqcO8&!@wAbZjiXXTW8yI*0nWy}M<ft{G+Ra7AD6QakEnA?RHOYH11f^W~lmAod(O$z^sY`3w
IdDi8hr{lm<uIcM`xUp^mn++!lT>i`|Iwkbf#U@=S2Mz^IeeJauf{J4Uz`heC7Ov{p7=#`_us{Z#fDxvv9P-B4D#;3>vP1z!a|o2Zj+YHkYD|mtJ{;o9
$jo^=T6i3;O4(8UY+-&ai9gUHB5`W=?~o>okmm`*yE_p*ba-U|4N8ptysS9czbWSntu0R+$!l|TP-L2OuNCl`|tIsRU==FbH!nnDBkf?>DJSIGd!fWzu
wZp9Y42l>Dv9d4h5x!Vwt_+=PJ{-t{gU*#~J2~8=5PAin~>GVE4=kw|Bb91b6#I*K9Q$>@F1MR=@AL8-C_2*1_|N#9D57cIe@7#n1U=tYo%Umad)H{Ls
vA_}O*2Yhl%1a#f^_Yi_Ufh%GGvCP=$F$2nKro(F=d_O2i)T*d@vDX^X4NH+KJp_4)k3DWU`LNE=_Ii$kBI(}$qGecQ#q-eXLM=VgWgPJhhy50>;581A
;-ryO>YsSvrUL=wdXA-#u+jVrg+dn11HpvZJ#IPs592)7SKUWQcp+{Frt|6fjb9>ww?bV)90wpdEIJZZgWLWUPh9xLm)SQs9sNE`tOKCp27uk~((StWC
B`h)R8ez*`L|+}hL}1w@yO&|dUailEXZG6!p)`1WJk75om(JaOpa#n(dvNrGYave@pul5XE#ucbci}6+u4yU><U+DV?n6a1ukrU_Us9hMy?DX;j*|`Bo
BtOi=Ys2(Plv|8OmlpjzuX=Cq0H-ptALEy+~aqz4v@=2mZNcj4bejnh{6@4@({8hAx}f@&6Hs7?7f6d=#w}&P_uXW@-XT5#y=MCl0X2pA~M9>HJ|B!XQ
(2#K~&Rr{d|$n6S72D9x2(OUpBZPf)yCq8-B!>U`I)Eh|RfRIGpeHr^LtVz-k*WwtJX71$X^ZxC#yNJ_mvvNm0Sx_)o~#b4A<QRvdfDqkDgi=!uGjqCO
cUb4gR$4ZrrMeK4G|dF84!=tiz2Jz%e<IG{_^Vp(xqJ5QeB*FLXAh72KPNcJ?Vi*S!2?5khTH|dkh5^UGAXN&;0cpG2L2!qKl_Rg-ybeC((#zwf;7a_g
pe79}Dk8yNjaj@2-v6<FTRFRmgov&M7PagNUfZAH81D5ZmbYc@@4ka#OOx~=_tcPhrXRQlSF@R(XMoQ%f8^P%m##X)XH49o$b5c4~v;>%_l5C-CQH|av
E~M<z*t6(h-3tUqosJ*>=!8gUCqIJ+@c6Yi_Hq#TE^!8f*}%epq|2U#`IEe@^07rF>&#H+N=GXDqhFi4=qgNe2aJW8aDLe|?7H09DrZ<gILxXNu*SjV=
EI(U{1P%}a-D}mrnv<%&L_>qlU{l)QFa9VOjg77dFMy`Lo>g*W*Dz~Z4IM*HpK!~a+!4>B9Icp{7Xkel0#l@^WmlO)i^lr%%bRXusbHBy@RdUYhKG#b_
gGy6H#(`t{2?hNq2+C^f5A}^WDjla$fZNHlZ9hd3+yI=Dj>{8_Ib^U-s?u3TjCkVPK|g8ynj&ulcN~>+UX1OxJ48;5Oh0rQN>th1pz03v|jVfCG)AL{L
82R3G`;q8ap#cj}UJ#c&7{?$YB{evN(uFI!X>^{D4e(ZbtfCAzEsmtUCe;swHaZcI%}<>Fkr-rg^Ja@|V6ICXOlVCYUYyzP{uP*%O;t0XHH7F9Ix5a?B
hfpQAG>{40cBb73jj69#xuBXWP7It~JWx$Hcb_ISpv>6q6s;BI>+13K8pnFpg365a4xp*6y&2R_In9U^w9+~vSLZYlq@0lh5d*{TY1VT9f(3i=b0$)HV
LC`hTEz^BSM5t&Xvaya=*cl?greyGR(We6m8T)*ryE!;pWJoX_ci37m5S&Y??8uRFz#1vq;}lD>PxN(rn2jkyRSaaLXBH85?ojf!M)@<nO!Phe*j0_R@
Q3qCSv;QAEr$zdl5g0YKN>r!vpdwc2usa!XYH{p<C*OW9(O0sW#$?k9!X3%KJI^BUZ?~Vi+RrE#Zl6bzMht0&Dle#!;yRZvMP@#^kRLg1kW~?Corv(cK
Ze6rKN6(WN5y0v|*Oj^K*@4b4E|sk+DAPQJy|mg@&}X06iWb<*4(@J9cw{-J9k~jmr&gU36$A$+;=K^xfxSfnLPTf}$Sx$GO9jGqsKT()gd~=){~mp)r
vw^a#R0p$ONk=N6LkX5lRC(-H*oYPVk_(U?(6dnu#><INruw5`ajYG4CH5dbv!+ujF4&Gglv%dUlPqkwH?6=HyDE86;kT_03Sq*ScpWY5@h8~3;kzpQ5
fxvZ@{*%*OFFPm9(JbPBxpS#>RY@A%*0ZN%$=%DY2fAB$}{<O`8Cb$q8y%82wCn!#0;n0BL^L7Do0ND&}=!F;~a9$|7<t(aKJtFLxPKZ)70GQt=wz@5m
n#PB-B56mT=&546IOR|gb--F8XaZ>?;X~3z<Gc<pf*wVp^BnK(NC2gMNtn{n=nPyuO~GJ|neyBzy(;_W*qngu7yN<(YjgyCIiT~<1RHA>qi_fnv;B%$l
rVbQCuv1a#+0(d#T(C`=;%bb3iIX4tS|?}%EW=b+=})buZ}B2KgQcvA05z=Dfu#RN_~91kUdo)Xwz+fvOp?wp5|XB;PaZQPiGqlJdPpS%CO<n!POogWa
4&2Ge>cIO8V#8VZkC&9yXwKoaGtqZB}4)x0AcZuwV<jc)bfDDD;}64W>12BAtUE7gWwp5XW#Xz#LBK-3G;C<nbH3wzKI;4a&&J2eq_Bq_KR-QIF;0j0>
UBJ(ATHoNQHP+tV@jkw-(qLEVP2+ww58_BVp7N@Q%|&EOs-e6%0ujI26bw7pha=wtqJBn;eLKCNdcDW-=!*lC!BZGd9(A+*4mUL&VuHm%UdIe?6j)Rx?
P@kbwBfih%0-}fb+(XPvfL2)SMk3PQHu9M)rsumRkHDz?D=GcVRiZ`~zW!9e`^M8<1XOpDsmvRJcO0TQo1obwki2`@gfP@^tOMzq@nf>YU_%u0cFfYzt
%0XWJYX3nBd91{JV9`yGh0Ad?b#SB)%DL%i5&p<@O>k!#ccPfWHaWOrbqY{6h#-EmI@bmL((&FHSuD5AFy%mx>|;@Y7OpTww$+`?1WmRibU;-T=ARAQc
#Oupd0DOG6F;mzk}1NTkGM2ifCoY<u^Ds(Q#5m%;h3iJ<?+!9mbT?ndkA>aLRQ<k3QfzI5{UD-Wp%REALo!JXi5WUDtK(a>;ls@QsejA$NCp%4HY4&_;
QYnHDw#D829n<SB_shvz6sH&TH&v*L%Hx!t1?tIWHrI;tQaFL%2wH^D&_vkQK>E@r|Z_>1avSM^uVV`1IJmDG(p}^^&JwO1C@ofN6XCrSS(sT9(3Lr#z
OQoh_q~fTcz9NsdmST(zyd=s;wUCeM~^k8+81k=9J-DCa;2TXFAf)(eQLp&iwRwB+_;594bE-zK?L0^7)P%wS?-ga~i3jnbhIEQC$Ob>ErP2>`<#og8?
B5BwzDEk$fIB|z&;V-pB&8elhs6(k_*NqWh9D7^>%v|=mmrd3kM;((zCgx8cJ<@^JWPQ=TzuwCd|n1|eWjvje3-dl)B;%mrQ_!Nk08@uei@~56${NNb}
Yb>BLJ7G-D&3IP|Hu&(GGcup(=!CT7ml)*F=!{;@w}dlZP`xKF7f-L`OSlH2shmhpP)8mp${}ipJ*xI_a<;LN)u9r|No4aQMxA(i?8I}xEJ@qCFtc>dq
FMlfLKvk3hjvq9Z_;YiShdz!bY#wRVt-QhK(4mtf*PbLH0)8Au8zKxStISymj<+I2gZYBtVCL${X>pU7-tGE3s+`bUO0KEtWR0sATGI@t1~!G0lW%l7Y
6qjfwgwEBG)^jwuo3m&f%z#3g}TK8}q}laj4Zg8Og>I8w;SJQ3H(9m!ObVP=+PLtfrSFWl}>L?|Ni4LzDSh_e+4In6T{i)#RiCoy@23B4hoGBj*W0qx}
w?hs(hd`5JO4(ZJC;o?m<mnKCsWwU_=L%$kB!<w|KXY8P#mIh40kfBJCZSW56OfY>5TU2m|N2F+4*8z{lJ?5UkMUWy*7_CQ&U{IT4r6c6nO-HsVzm=B^
;5P9WZEC`6Ofrk6-Fj+oqb+}7zFTI8B77@wgYcdCGm<ZCuhx!Z%n;Gr5*XJK7#wvxifPxetJ8oL%+sj!^)z`#pnDpL{b!uQ4HLv#o2p4w@pl}-hB=pEh
fO2NgR+H<7Ue!w=SP>iCU5fZfThurkmJWwlqq!1^Xv_Ek$XA19tz&h_pz$J^dAi><J#xTT^loJ|Cg4kj#jEXc=7Vh^uSHuz*ZtXH;Tgn|I~XYb1zuwGf
#NCMuSvr)txHeSd(%JLb!!3*>#1YwY-c<q2!l(WrexL{I-)&tx~wVSIO_-|nphhlTCA2qwFFFmj-XZ}#2LN>k;I8ByrE}4C3vCJzzbgL;jQCmhm_o%z(
3j@r4JvSP_<;u_*SkqY`NA}Wmo6rU_vGk77IKr7&q+1FfCJ-;!_WrqoI?xwjRZ2ucebjWVYu{j9XdMV73venDkc~W#KW5rw3+p28<~a4tq>+vEf(og7?
f*=?|tnBRXM5_G^Ii+=d>7T6P(|6UI2@8_(wVDeefNld{YpZMGvGov!5|6l<2}3AP-hflV(~Q!p|!Rx{3QOOg-Rrd-dxnP{aw0`vR%fDn6{vB<r8JY6<
ZK3vm$uWruR!dAoW+<~@+$$$hh6nnXISe>6yVs4ovne=ohhNynr_5_#!P$_(LIQw7<8hc{sF~&B~C?&1dGIMYs6+@RV=ma(Ey{}zlX=E%Ip8`P(b(5=W
d0EO)(ViW8F|G<E(&Mg22*%vzJ~o+hww;TkIJYPVLZiL5uhu+modxQ|NgV|QfV3Xzr51*bpXlhsT$gx!1cFHMn!DUg`9pKIO}1|rq*n0@26xl5-m^yu=
I78T7M8pVtP!Cr%h~7N3|z)bi`6@8bST_9gePhjn>}8g2eQ(1+hao5rWK<lw1&M1l0w+|1Sj(8lx!|W%gRi|EQZB=+^ah0ZKRd9A#lmIjzTtL=sZ6#vv
G+mh!!_puBfFnm9i!o=B}uB5_f`ICW*!K9?=*R=2BVEFK3{nHWR4Fi=ZL4&&(HSLqNJQhnZPI+UFyy?`?S%p~0L!+SQaXuVt$`>1Q7D)>LL#7uL7vj3-
emi+vXml4c}Dyd5>V+w7RL*Ez6-hGolUrN(Itkk!02MO|n(D?cyzWK+y~+S03y=o06i+0H=(pqXb0OyG!TXFLbAt+T9DXxU-eGLwNcPCnoB0k1A;V6OZ
HWAmqtobq~`wv048HS)e5B!S7VXlzgg-owhqlE+Q3I5R+U&9u7okOPT>w1*g*Vr(h*%KfpLQ8|dYF0}DYv**E<%|w<;q0B<lwyOt-Y9(;imNb^Q0L`fN
pqw<rq$W%~r>d7$@!&HC;9|==i?bS{9o4fhDr^k=7CI^LggPQKxZK?2X-UhuEL8e9?A^egSGI8x7x2I{&U)agMZMQyZpitpYR^Gxt5G#pU>6M`b83Lwv
gadRLp(H(MAEQrdtS`smMf8dLYLMUMY~uEF4OA;>+BiSvhc0wI(8dR{CDDhOPeVTMoQ$WgFei4X3&j%gUU^+ML^W!Y;!_Nu3?I(IvqXMqI!sz{WRVm3<
2y;W>o3Y3HZ=uNAQicr;aw~TT-p?UeYp1j1?Y6b9~N;RyEm8OHL6&DQwho&&!a(b!a_69VrR?Vh)?|`BDrP#bAAfm~E7T?M8$b$vI+jhAQz~kbNKNA)x
cN9*FydLBb@TRv`U2xqWeA^EoQpJ)%ZC&6>uBr`*?-{W(<ulInAnTck^L-;Xkv?;Ns<A<$ua7_SZ)8}PcwOT{%2w54)91lz>1RDe|Yk@Jp~lrwS2$uJQ
OoGmZumDzLMo@Hvw37A#r;~Mb8WojNzLtq<gqaDE!TZl}026dxk=dPx*`i#?sGeuDJ=&L?dtFaD*W9zA<oj^4eIa__mN0+lr%SL72YC-{wqTE>d0y&d3
tYog<pX1RQj<T*I@v@%*LW50k@*P~G?0hcJae%`8S@KizxFEn91lBHC&J>>>0XExI5#Po^Kjp`1!Zn8pwh8?Zb@AGn?pKFU=;@QySm)59bvJbAC1@8Y+
C`BlxZJWhv~eP1+9conl<lBP7lD6r`&1u3I$<PZkZ*8pT9rhiXF`eLY%D1D;|d8>0s>we$hpYF=aHs0VUY;u%(n0aRYY5>g&5#&`h$-lVn5PE%V#Qk%r
4gFM<+f%I`R3@iO*kM|NQ90=l1vctN))Lo%sCd#OFsR{yQI?SQ?UN*7W%l_Ugs8R1dT074-ShiO=%rM8TD`y^bKW(fSa_S-vjCq3aHmD^2Skk`sq>XjA
qnCkga2)*N#zHv`FaTwoRA9I$kitnB@cVH)F5WeT|UuP&qFYSBvMxgbP+yKohl5^H_kv+!&ShJ8EJUB&G78?I<C?68p+PNSC2{0LdAwLNSx?*xlheQ|i
Xi#XdYiIoNvsld4^uaTj%eAHEOJB`^HfAQ_UJS-b^iIp|i_7`U`NS4vHWyogi`4UlfY^Izpn!Au^jl&KaY*@;2g*T9qxpY`K<hkNb<M-2)Z+I~n0#8{{
+UVsA&SF77WXLMlrRZW=j2dFIq4%fdszR?ko_(eMs^Mh0V$o+cN1{<=+XTS|s<LGc93YR>aMHA*k=^d>v%@Lr>@Ld(eU6n2kzcYaYY67?u@MA+R&WZzT
SKxPH#uiOLeE|-w-}b5g$nE@&;ZL;=Yzd5)@NPx(Id_=V;BrF3@Q1%Oc95xsa<X-i<qP&#YSt+_7&Rh7pM{Fcm2PL|NQ~Wbt|?8kEaLUvavvxbosDjHG
ZWt>3}=iLv9IbWkOq6CT(^Wajx#oTA3k92p*Q=QlSh1-5dN#7*HE_1Cx^HelGJe#xOR}x<zA%1U0RdMG3a8%w%|IDI+YeuQA7VP*@1mm>yc*VVBG>=;%
gg_4PJnM{>}IUM=>5i3mc>t|zA%B5dUa)|N|0{>+`6{+0GiE*9<d|BG%6<Js+~yZuo}qYN|J*f;tdjWiBFFXLfFD{UYKCK>ac6bwU>&@fMLB7e@Ia8(T
mvg2H9J}fmB9TIvtg>|aW{XM?nh09?!2$GsLsv1B(XL!wefVb(q5oBS}^Ssz?hW*$Z)ZPAwdEgE+WGw|2M63(06{BES2pcvq9j5X)fzoC}7q|r_eSH7x
ciWY#NP9-(z1?<N>)-6pxsV2%jGME~G`l9yZuVD*ifZ@$uGY0QlNa30{v4)G1XZsm{s*Q|?)JxSO4DQW3ZjN?J?T`u+28SSRtJ8+JW*<PA!+tzf6_WTx
br!;ba-W#^Y-Fue_~jTAs3lYF>IqY*YEcCO8yV*2u+h4mK&}vW7ytb`PZa#B64~JEr()rIpre48P??Is%{_jSP9g=HfrwZq0t~5>)4et2PN4Z<8Tw83k
fCR(X3@LrlE#JDkxaE>Hm~%`ayL}%~cs<==spjoWXk)ehK=3wyZm#i=kg4G<El1<|uS_b=r=UCa(6#-G6<$sRgw=BY<;>V{z9Xa}XCO7tI4=h&dU8@A}
JlXFG()a~(*teMjH@SC9!!SENjoIhJz~`+U>i2|DmxvKO~@uleRP|J{vZJ%q;5q7*I6MDC`){A7$eQ>bUa&x7Om3_ll(pk;A>V207~3gM2QQQF1!ap6q
NEc9!I>nnb;IjT_F#olCWGoL%d4L@adrcM4f#_6!mPbGY}U)Q75q1y=?T@_O&<Zt*HA+*|Pu!qo`;yUx^_=zeq8-$`cVV-{Uu^WB@!yxS4z8`h<D5@jZ
WO6e&F|(wYMLh8Qkc5G4T0ED_rk7SMc_F-^%@y()eh*fD95Ni$cu0t?GrP<xx5r);KOiFcf7pA|W!JImOz>4s=ucaTv@nn$0699MG0y}*0vzDzz5#%kL
4X8607O?u$d+wcwg%6ZE!mc2yGrG9N%AO5a#|67fqI5^>)y=#<yYuU^5o5Pl=oW7P!6i7{Bg;9$UUs_TWfFbg{`dEZOamU(d;8cor~L&fm`0U((wrF-=
muaE7bF`>#c*Cs|a?`*aSh2))jwPxQruaD2;`sb0zT4tNhN)0kV#+N(EYmQ7C(I<g&NsT8n5kTGlMU`qm^f&uOHsskAJVuGIdZrD>yLuwv5Z<V5$!y%9
HJh}Q~xEDZU@@k^BCGGn`ag!a3|cFyZp{_TBf^|rh28h*}H_xL~0+Eka^5u@1SC|W(*4;!FABAKvDD_Qo(6drjc&{yL-j_%*$Z;xQ0f8$M<w$eH)zVeS
8vW(5@In$@xgB{%BpLCewy~RLFQVu1gV6XjyP?{n_AL1EnWc$EsI|{_Jb+(~c0ta6phn6KZYU2A$k&=a#$gW7rll@M+;fJ#A6h~f)i;kV+<+8V~_+Jc=
!UP~2>JzoD961qNn<*5Dx1tTr>xy>faVF`5ZSMptEfAoH1weUuFyhtzq<!o&ETJA&0AFS<a+ANXq^17I%`;t~HUf2{e?>Ve!t=d7vegFL-1-ZLa=K$T5
zqCcqg5n-^}o4CWIYqj=DG|KT@PRTTg*Onq|+W5S(J$*>x#d!q?<hjBmJx|*H#XqXL~GPTspz1#i)abaIRT*PabdnBZv@$Gk$AueY%H>K&lVA&%9Tq6V
ncp=G{ReYjTD!yX|T@Mjf?v{K5BIwSpVFH)TyWh7ne*MJJf9mUS~Jm=In^pL)1Wq(v4N5#>W8t9P{>j_ZzGO+1dN?D-VN`&m_YB0L*OiLAmon{|bWw$Q
3`^$j%p$xA2B^Nx@i{><=n=F;IIIoMNk#EBy(Z#p=Bc<gVDrI|8c^0qavVj*=`5dD(p!wYJ{`3+Xa3cWeaRVQ^gID<kzaEmpnogW_S^G^hQHh?-G9=(@
W$Mt$@=JAd`VCeQ3F0g4v&V0%-wPjpAJnh2;QJ}^;&hngzoE$&Mq?t)k#-52#VR-mNW=8Ln33YNo0A(4n#cRAjO<~=eS>=W`w1@Mvu%j{?TV!y$oSj3s
XegQIta>}FBDz5z&L89lS&0sq1Ooa_Yq13<uPkjnO_I>?mJg5RF&lKka>2$jET(Ds>6!z`3Rn2Bqs*;gJUmt?jz;VoRkU2tm*;u8iiIdS4P!K9&zRk#(
vIy>&ZY)Y0s1|iK0_VE=awmM)BzK->>>Z$lIqK13e&E|o{|;IxjVCmgQei^&L?E~kbk2;6G%0cGlBL!+DIj*)DRjw@`k06uJ!1U`x)41tsae>Cgzw`VM
vTv+;WahOu=>@*+)rEq#jw2jm6s53N@S4Fua@630*4}XK^&4ky>G{us&>w(CjDjG+~{7C&QFLY7U^St)b=C9nZZiox5|Yr)6WTcT?EJ*BpvZnPG%xet8
78zB!l_jnUN{$#)1W=m=K}SXYfylonGNJ8_M9)(qI)>=wHeK6opQB~WPu{o#FsE@iIiaJyAuEYD{MoSp{`LbmJKPyHNzPuTB}qs!qMISq$yYa)`~QCjO
ZGOG3)Iw6BYA!V!Hrg$g|#d9>VI|z%p6I_DykoG6DqY9&CJ5pVe^&!G<pm%la!~?4l!|pg~*V*{u=cF?+c8DWtXJZe)U++EmIKv_CC5L5;E#ub0o~0ii
rW6xAU#ks0N8lQo)9CKFL>?ZN)p~Ziio9K-&@+xkjcUMq4(_-KyJ}1AV3OrZF64DbC$uv!hJ7Tv?Zd;&+-bh>gp)-*x{Iai;#DOdovp>wCf{k*=?GNWI
>9(jIVyu^kUg4H&oY1PVdjSgNwXGHLtm70CRTyxy0RAjhd&X%vvdNaEb~B8*BA#m)`5vKl{3u=GcRMwrSUziYK)7A?Exd8y*^_biLw_RGI#~b=a=*LxO
+mqoQgY+;^n?7_x-4uXDjSyHar+d*b`5Er!7`sd@I~JUE|jilj?NeR*^p3!ozIY!p7p*WK@MtPO#2T6mvjxB3jKf>Il~^?;e*R*8J3^6U_=*MxBL|9Hd
GEdfqx*(m^L?q>c+JTEbu{y`q(#tOybn^TTR25>7`V4!_`01h(L4XqSN<W~Y&~uoPRF3%}@K&-5pxLG6xkyl|^6T!v6ahMkPUB)8djWIT74fwAubxDyp
EL}o{7gjSi&>tz=)-8A>QDYXoD0i3s*J=>4dnGG#sjzrda8F!E*a-vxY5Djy@Ls8?-MMkP*KxU1&{^DJgPW1BR2v)n8#538-tm31?N0v~oC9OxZ;m4OJ
7PW?Ptt`Mc)bCer>iYZ99D}+hj1`D553RjJyZmrgrjn&J=8Bsh4%SO<9s<0b%A-Jp5BszF8PWWl%vFolqT1;7irm7-elxKA{=_|c>V2@HBV@ixa5_)c*
}^;bLe8dSx#M{z?jL%S>Ic{+F)EgS6fR8)h;O}k7{l0TF}E08sc1`BZ37n?7p4P48)DHF5+VKAn~ykXh-_L^yGLlns0*;hu=Wr~cBSYrvXN#csUI+-6Z
=QEF0jLH6Q2@vD_P<w!P-WdGboLybkK~u&7&ADN#};u6C#<@gh^=)K5J-)E5a%@xLKY*<i8Sh9m7zA;~9FHLzQ%lmlhXxO9ZTJ(}#sxtWK7hT$q{mkp2
X+l6j2T4DzUo0NLs>;lwQsEA^Jxkn2-Miqjnk8WZPHd8BkaPf=>AunxNoa+Gsmy0d7jF&HX8=Z|ujW3@J*6G5y@bR{#h%}(feIH9@8snm)`w;mW0KDj)
{U=V1c8+v7+QW;@Rm^amTPBVQt|0x(eb#~mt99WxCJ;GExZ_yDqbgfE0x>bUOtjT27i2T~(%OTAZ#$2pud{^tMXt3rl(Z4r0CH`Cz2ErNId?s#c{80{L
xvesGJDM0FOFQES#gf++CogcYh%vZF{)h7wb;5ibHW6rr6_aM<7&_k$xi5#Dg*>|X3-i`XU$*A7nj;Adl1~9)5o;1JtdV@Ae`o6zI~i)FoGs#2zG^)_w
FKIT*|obuUUI95lGJnAS&T?R*D|ee2|BD_atBfrWUb25lEO3NKx}AL9=Mm>DuIDDXAA|GY7s_hwq$JP_)E%XeKi{CalK^d(#}@FHsK%NdO>jv*Qh2l&~
DUCl|d17hilIPAt}d|`4g4TzO!_q^!76;J;t+<TIOxWA-u_TP)`JG%2s#<7p~73J37HeO3UV{C{2lVhmgT0bD3qt!+Wl<gpS!DHoWx|ac-<L-kdolUd{
GC#KYngld>^$4;;iIE_nz~AS%MkVCXVSJt1)6ZAWA_Xl+e0#{<7%$8z2E=yHlqaF|+xq(@|u4BwGI?X45^taW_T87DS;NIX%AVGT1;nZTu(8A27#wGB;
H>gqqN(fAK;op=Zon6g|f=ax&KMSde5fXx2mdW;_(_Rw?@rOG~$!Mu!H?KGS?=4^;|w6LR92zKaZsqJLVC*XiAo0-jYNk^R96sPA0sE1cukb`lteg=zK
M)gvdxm=)SLINZzX3N5=0LfD})Fv4@3D;(^#IlKrLg#$0Xi#v1k6pHCxdfWn)aoR+*jRL&39np<#3vbLzyci|Rb#;uKTYX`#~}-Q8J4=vXd`Nm?K<D}0
yHCs$$64=w82k=UKX5LO_CWMh|$sMdu~Rzry3X#NAFu~dRm@JzF|C%C>nhX#Gc#xY`u|T=0KNAe%C?9p37OxvT*j$Z|By$+a4+*D-9B!Whf*Kp{+FBcA
VE^VDV<pAHYKWSS;w8Rzw3~{X+<kWU`S`XIqnpUSE-XZPN&2(lbQfLvAzj0quIMs(Pjlf|%bMhl(5*3%UwS)ZmwE#-ZnVW?53bA<e!LC|sH65eA>U_^8
a+6H%u(QniM68-(t4YOgf=Kr~M<=^ZvaLX^OExGe-PQIhm~b2iyDt37Giw3ap&TH8INv$3)51#>$RCfpfV$}A+X&~Kc@ijOK5&Vbh`b~NL)vk8_r<-|4
c&V$n#y$486vm}S=`h*hb><qHFgV76oVeH|(TMddV%fJX!CJpCaPS1Oul9Dr69GfaU_t04@x+_>C5fF|L%+MOM_mM#4S~SXGN7-qsI+;)zDevMDAK2_@
!lgV|^mb_)@MbzNiX?V$O~Sa3`;)D|?*>HU3Zd!eBJ3)mIb_{x<lqf%TBXNlWY_oXz9e^~o5G!Qf=<~$QZ*%P2(Z*l%7r;yW_w!VTi^s)a(0N&&`BFog
PCkw^Q<tj{VI}|YpxUFpV=Lyca~0wi!)5)lL=x&#kS-pvhHKuWLFXzq3yLZ%#w_-kml@}fJ9S__lF6o_WG%<ZEr6b4m=y0(ZTg8pL5tEUGnugmMtA8uy
O8lK@JDVDv8=WA~hH+*2-g?t3x+~;BX=eWUz+!IN3XuqtQCE?bKN)Y%<>**Pgywl6IWX?ZU4PyC|ndk`+vUzu&NfNe!|ldSe@U@Ig%+ts|3~Am^=GN(p
NOT~BoIDliRW250SJO4bnwKh#K*ZXiG%WcH=QK$G=$7s8RX-8ub17zkL-4vAG?j)@Zom*B(B->UFB*SB7<gn_9f)zoI|(bqayc6uY5wYxQZsOBqbvkeH
FDtD@^?(iDxu*3y_>@8>s8&czA9L0<pyd>5>J6|>cdLl`67gIFg;e}aElBT2(0&Xjiec?UATOtJ=(~fe90QRR_Qfe6inDV<Rome0QL2z49CAnrl8v}^o
R1*uK^azq+PNPpV#&)fO)B-MFlQFWKl7eL(+=XNBDj>E77L-jp_a&a)2wT2~bTY9xjHfskDlLiL!Z|(-$pIg!ZL`($X%;h<bg*X$dR!Q5c+IED`M8xS8
`4&J2JOxsZX(*+49_rT4Rm|1<0Wz4&<>N&aHyYWj&4Z|&Zq*vjC6P&Y5TdcbS0is(LF*oBkfpoS7|hVA*3AL;1FpZm-fVmma?#&(zR9f%*LXavoNq4E$
;hLkfWUDX-%1wCUMkgbL3cqc5n)$p$RPDgjbC$!diu0?wYpIdYMDc3JZ%CPOs|aX@$%zDx*3vSj<eU_PV}Je0Cx#Mh|n|TpriH-EgF;Daldc5zdlig-q
j33f8GW-_ySCr_cy3i)xxq!{}`G93+-0sWJ+k?-=A*=rPN4ODyryH7757V-{@Ogt4F$mQ-7$!gwR=oK5J91tI2}-Y6vcsPFQChS$iJaqzhV<j2c{F*HR
#w`eR;2p;!hhW7hm9ZE-!)j55^FslUVWlKQ0BTSL`yoVvFj2zP<XBxTA8raxaHD<y!y&u_0;-~Ow83^&Jv>}`H$8tJsn+!FFGKn{$f`>Z1o40w6#Vu*W
K9KU!nFXRHms5y8My1&RTThgdUzc>lB0f7cA;mv-ls{h)dvsuI+FvjSq+QK9omt0;BGoeIcf%as_8x)42#mB8wUA4g=2?7qtW^dodvmfq`Eh>0dy|%S6
E}*9%T=bZlPJ^Fnh_l$5N=wK-DwZ=>$5nM_BKc(MA=c$Xw}WTk>?A=X&8`OE{==I^f>WBZn_JlN)b~}G|7bbjv3rT2)tx4aabG!pg#j%x5;UuwdO1>&&
APA3=G!Fam0+%bf&=#xiliVs??s9d$2w!l^)n<b3pf`L`{9lRdGbw9SPioPutC5y)`=--Z&F-wcPMi4u*o1%s11K><G;g=F8PZf22*NVZ3s&8iwcwkrF
E_Ix^dP=lQ|`x$mG6^VrDs!6(lHGL$R^jC``mj6N!JgNGxq;^p=30xPE&pNCvXROTc+pU!S#n>1XZ-B2;g4&>emUrdk_sl{F2tmeVWUmHufbfZ+vvlXp
#rHt_GVN)X=2IaA`_X}zdyE*E|q`Cn9!3P`@ZzpDKf;HfhkBwrk!zn_~upn0nf;x~p4OMZQG!Yj?+Y?cpRQNy_yOW@JD1cq1+O1Eg(ljR?BClaIB1Kr;
!$qaI_LQS+OhUt^^KElv&bi}T=Q##fl#y8k$Tk2hqx)@}@3qvN$$T{PTpqyc|8o0O?<}2g%#PG1+7#!g)#|{`x6GO9&?RH~hAnmmZ0848z~U4vf4C#MX
eis<nb2OSwtJ53wy=|Rc}Ppbw1%uU;Lh=3GkjD!@lol-N2L=V9bNyZbmAlX`{?NZN2L=Vl}>zAI`LtbPS8-<gwhHE39H>NPSZ(-t(%WZC*If6i3!Ta)<
(uEUc(}(rv1rc+b@aP95EaxRak30)BSiRrG_R6rC{BPY^*fyc7bVbW;=SnW(g})VYCsZn{m#1b};loIl>K>tm!!`=&fWO0%zXvj<;Q~$R^FLW+BnK((Q
zd!Lp-mb*;KYG?CvAOp(o5OO4QDE`|Pf&MFq(S%<M%kpi&kgpOtmZe>Vuas*?!^qCf3NLI1wRYXWQM&jx{VOi>OpXRD$x^spIkxgIC)JP)=Ls_vavMH>
CX|kle#3nXV7e;C2ld;Yfo2WImpWs>_<R>!MymW6fRbEj&z8$Tcfv6N^@ol`eI#1>sb*&=`{X+TeD68Uy^ZdxLR5{Fgkpjy?$twnwC8pbbAN6|{G4|xS
W;{xuEbHXfju5wW!O_J)_hFkRjVzhOfgz_n(@!8o)_EctcWggZMk|}|k2(v7Tc2UJh-w|Xou11rzhGFtZIOQ4O<-O#<@t(5Tf*q0^~4LLwO>k%F<?x;<
an2yU*-Qo`qxWa;B|&11V(eGbw9$S<8V_2Ik1Yj<9gehyNFJ93_*(%1hr5q4;!r=XFg|c_e(2~TrD>j%dTb6GX`V|7OW0eiY>#I^Xas2)RRXp)()q!Q=
M8^(8dD#PG>U5nZ<e93kzYY%P#2>OxUh4Yta0iE_TOk$BC1ZZf($hq3hLooiTf^pIgI0YIvE`juXz*`mkqTXur<V*s){1TUiC$bUt<Ef12u=b*^U%UZc
r)<VF-KEzwpgM|C`5&Ta#pw9u_U2Q)Su3U)ijg_U)!oy&(h8<}i07^~ZF5l4`X8O+&UgIS)s868z!))eDb3Dy&k2-%bvrUwqygSnMWR-(>d?e92xk<|*
rJXdD(X~+3~A@zQx7RcP8G@GIEGux9?bU@yP|G7ncLZq~#d?pmg(c0$|JrIKFz%b~_Wcr{82}f1<T>}^R9_k~a!E;V`wgT(z!$WTX(?>++glFug*q-{0
>;@#iWsnui=hd{Yq?zU@({{gM)G6;+7TxfH5_J>&W`9<Rt{i!8HyM+Yd$f1O&887-PVU$dD}+9l7VBnyn2!?kLi(Met#jT#y9LV(&S0%C{=?Jhq-ODan
_6`;+K##rIG=&L?qDg54>v4%nwsotB2F#U?z5byPiVnNYnQc-AyA8;E5(ZCc+#*=N809Z@`tzzvf_3j2lBjhBCZ%L?8W#cI`Ztmc&i+=caWS{ul_65&D
oMB2CyH31oFH3?~Z2|2;+wCih;|ia`RtdCTIz8wjF8Jr-ljCtN%6`u+bCA#JSvzD#u*q=d{OjuCCc`$4dTs*LN5H6?LCpaEHShvTS)ZZ*Kl8h<hH`&-B
1+{G#XBtN*ST#LJb5#U5A;K1r5)!B0uq@C<8W`OZ4dOB+$H_}Oga-jclo-zZi#BiJi`^4xyNRiuvwW>(^BYkR@Z+02^F*|~VCt!QRa&P{#^bsDWoR$WB
yJhNl2_!&vt3{kpi8pE7tr8oTKJmWBDA>^Q0&35VY;uSxO7&%zSVsLaJRpXW$w#czp;DyPn0cjVkb}SB7yG4^m*lG&H7BhctRRB@%^~ddV)++ri&r8D^
wYkz5Hof<v_#vit)6#63(UvFjz0TuF)zbTkOk2ea(|E;P&v0e~VrIWN!8=41xNOG?>h5GMF8IUGcR|9eH1Y`KCkV~_DnF1D$(97gp(9g@Uodu_@B3iCw
|FMnY+crzFPXkx#X=xXD1OJTBD%KLyv_&4$!{5&hhfjk1}Fu1U1=K@fl;{kUKGD(unESSx`5t2hdIrSf80(1o<*ACsP@=*H~;e{XA4m$o2FnEq8s((99
oj%$(ij~J2FmIVV;^s<D$HK$I<<3{MF>Mm1~#BO0k-Lj{7VBQbsd7wj?I7B}wPZVXykT#_vPCw0Q+J2jUjL=R#iv!fK}140VX?ZtAIK&NwXNvh=E9daF
i{yj)tFJsh$m)blJP>l%vk@QwaW+?fqScPYnGyM@^&SNUsuoM7g7+gruH#c~yO_7YRfCPwdQ&fbyY^4P;BJS?pF-sus(R~cYGKm`5a8o#jxo6xWlOV$Q
oSU?^Z`E&B#wwBv=nzM3m%y0CIs?G9hJ?(LpL9xMdul8H&G0t!%w(2)hr1HuYzkGR^Tlu<Ycoof8D3dSL!eZ7Cg-Gm4#o1C1WDC3Cm$0sTfkh*I)mM(B
HvkQp@x`SR+IHUNB0D=5EN(=NrCjExo2}(?s3Ok$dEEw$#?vG5o|R5yt+aO5&H>}#g-2ufy1$$j*(G@%F0jkbSeWaet+6CDvhss`&9oY35&{OoVHlbij
H{?90yLj-Fm6=UraswecTTZpn)N-U!wdD8nzn@=Gisi3+~qc%$OH?O<ut0c^oIV4OD7&2p^4jV!=U!@Y$At!C63xmdssTbs!?(@(q5|{9@{hU(sy*5fF
3;&cu4wz_Uj!2Z+6BhaO^Yv@K~2@VvX)ksDAO{V_9=qt2WGPeDr*K#?!5tid9?rC5M>h0m)%o7}q9MIJD30`>uy&<1EnWa`)&~4VtGG={{Y86tRv;u0F
UP{qWeA-jlAEuGaCxTP-+>*xJnrk(ZXit&Q2n-nK7!BKW+q&WknBNDMF5_Q)(w2K(?>pFrl_ias|zMc2YU?t){<Ka`KUC(vlLRcHz~jJMdJ$YHSIGqXc
X1H{Ug@b9!mKo7@SHYY1{?yx>(PT_4C8<8cPAL|D<du(Aav`a6dS=4rzFaOvlLbEj=9Z}tzjz9JgxqMVsv!$3aFL|Of!-lXc9|Apx-$m)fcA->ZBdM?r
$va5QbbLve2-(xUZxMb2OX4Km#?k6rLkYo<b7ciBO;nsLxn;gLDtMZh%%$)T(?~kEdx+~a(L};s+pVgz5yAs}RyVPj;x)-6J<ha+*_i0EUc@__KCR)DQ
o|y`mc0)#2XUEBCBib1S)j1w9tvq#jHqVmW$aIX>jX}l8~;=tiHsa{R&qIL2AP8)Q|cD8LkC2RA?;7AGfqI(2x;Ub<q(tDHG@nn*q)>JMyedVEQJXunw
_Z0L5a@q>eh*xtM)rC@5hH$qdSy)xohq5bJ~*xI=GEc7cVKTU?Hqn8LODHR8P+Kte3_w@p`6W&ydR{@k<J_M4R__B83hMx>8H9a4#J)d+~G7H<`LTots
j~IhzUgweG;#OX#yPdlio+Z(8bUg)Mg?^Rj|4EfylSkeG!+4>KpE3PL7ca@Wjk4{hbiA>et&f_Ejn%mdzfcehSNZq-A0RgyM^kj`c{PE4(XF+W@qJC)4
ga!g$ugvW^wOI2njK5?SEVeHJZ$ELtWv_@ViNE#qDB+eU@?0d;JXVU{Bgqr8`urHllcCE$}pAxcISyWz~nWJ$osO{E2>2RS<7Ztf#v^KQsa!Xojer!%^
lcikL+0k$#wtCb=o1eZ=XgAl{Gk%C_oAi0s+^~|ZccZhk%$i%a4h+Ctn;|Gh*3=wFN)~ZO--Kst$UPn+7XkU*VX_R?*_42jae1oeT0M3YHQnzQfg6&rJ
Dz98xaA-X_6dV^HcWWx&;=Q}Dvs||cu%VJq!-4iP0m!(3UHr5%-Pn+w;J1a4ZK=pN09T&z}o`YA@&ozCd?_w8WM&$zzxiE7=0oSEbXvEj%*F(AQk4jDV
=y=jbMRe7Y;<zmd={dfuK_BKo6!n(shtNy7`Fr%!=lf#zf!*v$dtQD5n`!@6KUha`~g1jXJgfYla#9D8{it6{U6!V#C7^t&Ot}A>VRdjPYEcb$jB>cb1
7wH+moq(@1|915rz&_eV5-bZbIaPYMZH^AgXj!2n7s$A)FJ$NAE$eZqP8)crQuGM%@XKDxsuKI$`CpPAyLqxp0pQ&Al(9-<LDaZtwGkh=EhX#TbYNmbf
EDy=Y;!gr6OXZG;!h$T)pSpnc4NUS0X1>t{ejMJN4C9NO{B*DT$4|!d|@DU!}#)5*W6+Y|_tFlAbl<=rL)Myk&lucEWAMnqW$L4qnIQ`MhQ}Q$e`E{vL
57CZ6%0QP}fqirb4zdKGZ*36aVgCe~1U}yj{Ev<CT+pA^>%n%AhyB~M6SEBzJT8rx4NVyy^GEZ)<mN9VU(H>0sy)ncgpH6eigrBZ5BYadon2B}9eX&xS
O;@#?f|tsl)qYu5g{JW%8#92t!flg{lt2te*x_xXcyb=qY$*&Gs)P<kIG~7yfOS8T#AoMW1?fZvKM&vsI)|yDQz3gx#`1bGsSBj-w69hr4@3dTO8H}_M
<zLj);KhjU~4~*8b*{Y#ho)dUVqsH<5+1&QAjK=nkcsyhUdv^O%1!Iu#8TviPH0L%4;o4M^(IWdy87x^5J(>Z4mrT9{?sX8ZW2zjon9xn&;M$E7g=M#Q
y0e^ee#YWr!}A&KyAN++gnL$>N<f&(;fsEr0~%d~@XBF>Lz-&n%?0k4hIFeD>6o9jZ&O-8w!;29!!B@O4WGEz#m^R{(Ho%ut8>62&<qM8+@NqSUsSU!c
mNYpB!Q7OFDHQc!z@NU-aiRZ1FhDUWInO>}k5y}@Et*PUUYn~^<**tFcR0Y#fLyS#I{M4lr;(8mNT6sH;aAy|;5%yec;&4Avd>xKrSkhotQRH$~zl+id
0NESG&t^2w8e<i&hN_;vI4yctw@%b8GavgihudT{(^EW6qNJO2$3xu5c*w)9X|6CzRxyHXV!xe({1h`0FPZP<%QYBqgs#q`+7YEqO$Thg8Fv1*8-qdJ_
bIxA;DOw;+rrkTKDk~7xtdh)!NmHkCU(57rLc>g!Frh$u$px29<Qn*61yQe_9HXIR1C*);g>L4{zR$D%StC`Vz7F%oq_CsSR_5#d$!q)!h&U@-9~R<2$
dRrwL|(EPFp=glo+Kg6*bRGvaNu^&K0$TDZ`_4mQt{&%YD-9nJIsw9ZxyqbWSjSBp&lwO&#jGRtCtnI^5NQvmuWIM|)^9xVRGa1nHuynbwOi+hI+%<dL
2y1GuU<)LdG--lz5rxto>i>0s$6V3mH>8UZ{qe!z#vY?6_@W79&<&|)vF7K*ra@`R$viaO_B-I6}VuPqFr4)&^p);z%e%IPEe06YfLHWHoFLCX`x@p#0
{F<b6-NX7>hd>rDb$t4P^QM2WgL~LA7E!kf!$F<c#TbP-&azXgg#D-i;mWRUv?z^+NTmTt52}5W5?!=et5M+6VV(w)fvEy#m3VlZ{++L%-B@U&c5mOwQ
mbxJN?b0(56IE2DGe8iPM;F>7yV+Qit!o%$9bKOB054$Kclrx`o7RFRoYHfUdOA-=Yib`l{K&6yQr}#JLCHP6Y6wz;i)jTT6-FGpfpyoWJ2}T3Z3g~&j
<*mF)?}-K=nzWH&4G+~c0~zC2NqH&3Z#~8fn&0XD-iY+1Yxm&P^~yNI_#Jx2L&TAO0r&6e3!GD-N9Qg+bEP`Oks$tY#P#VT%#(@u4m)Y#5&}-g4)C86i
f8a?2ghqODBpJDx8x)jR+E}qw}eSnVE@O!X68wrefh@;szKhWqu9iWX@DYNGKh2+4M{nD}#lhjassyE`X&AU#Lx;?EFJ_o}KF>8qFq0u#{_!Pz;m8Cy|
+I69{z{yB_jD+?>rl5grZnG+n3b69JQ0E_-Sm5*=FSak{QbLxmA(c{-Gb4XKeu;Uv*%z{~DD<!z>B%-{rq#5Q%ghG=aVFOh!j@>tPPb2{I5wXLn;WjR$
$!po5nhD<4?$aIo-eLbpKwOs>M<o14^2&YZ%LzplX7u%uRcb60VG}8xU50`=|HE21UYl;Xotv?ZL+M#5(lveA|jA5WD10-S?;gd^OsW#<eVswzjp}-{7
%i}(5I>9XX)Mccdn#=t>pA;s-klRKpf>Q|RI-J7uDR32N;_FKTu^PHpvMTk~)wF})5~{o1Y`OUlgVZ}qC;Y?W6zMg|H|#+V(qf_INiR05M4TqYd88#7S
tD8M$PHa>kOpTcF7Ia37+oEcF6C&DEFG8JNWnfVY}-laBBavKvmq`vNd^#ZW8?lrTh6V3@pe8sTZzH4H@D$_G7p30NM{{k2qa0tHCg9KsTGiOvbf<m)(
DJ;GQ7}PCcyYJK-gh_J{LvAOTA_dEM1;@o1$CH#_7p&%ky;AEL;3wkvmI_Ae?YKjP_}5VvqeP>m`yVCNpziO)IaL72n8cjA1f*fd-4XZP=lP6MwF<P2@
QJ+!ZO{pu3QT9hPJUN|{47B#ZGxr|p34HPi#1TzI2RFSA)}hCR&$4D2uGl$PspZ^kR=w1gHF@W6Q`6#ayg5!Q%{DbuH$+C)gQiDFf>Tw2@hgl1vvSe@C
Ebt;O}?b(uY%Std5hGVz_%U`s^AckjmG!=6RPe9!iKE|9E;)73fJe8lR4q^gsLvD+ZYjvZSYgye6Tw8BpV>&r*su*Gent?P3FH+k85yqTw`c^RZFfu<a
IubdO1i1u;J6X=<vgbKj%vNdBh48{H;Bvwo_=e__uEchX6n1Cf+!JOaCJDWCj)&90_^3^~%}GW?vOb&8@i2)=MmIg!U7o6(Io3+fCOdt;g6h&YN7u*?B
G&-!I;N>IPN^t@oOod#dn~E<%v|GWe0d5_u#@1MQ5Pykrw2LZqQzu1Oe`hw^H3`h1gG?o+#s>u5Rg`^)+<Pemfe}gT-wbx02buKct~d5K_qDxpU?Kx8A
O1|a&;h6KD2CF=8Cf2ODax~QwKV#Gn6+hWh$3IhNvgQ`}BySXi6g->FAh0fkdh4#$7KQlK~zEx@}I>;RF$g4U^|eleobiOv-6IYs>YW0TZhP@0LCdYvi
;`Y9wD0c{kZ^5Am#>M;NS^w8pQQBjv+(YvJ|O=*A8z#;L5qBxJy_#BJ(|m0*p6iq@*sJkmN+5rflq6($^AD66UCN(M$i0<mdY$+EGI<f}q=gU&d^Y;93
KVV-D&p70xEy<FN%H;$Vs)L?5T!jyw#(poR4H5p+j%ZSr{Y4MXTa#*`2w{S;EYCSi%xJ{KYt~#O{4c)Y!%!ZNAPJ4Jg;6p58^9ezzlb*yj7!2l@`c3Xe
rD?#5TAM-EO+lJC!k)aAR%P4`*&^LbJ{)<lkPKUPCo?-AW)$~)n)p1|^J^&!@Kgt|O^ZUfK$;M*p?bX@TT?2#ZqmYK>bU2qfmg<~CLA^${mZ>S3|=E$+
ELt~lVzE-4xC51Z_Xi{L1>%VEFiw>wkBHf@~kZ3NQVEH+oyVG>BM0+MQxX*&ly?S0AQh&v^2+BQ=(a7kvdF(BsDp56jFl~V=|i|NoJZ5Wo){ZpbZ)>VJ
;||k%Blf=tw!w)9BcJR66ld>BL8+6CWL2|EP50Bm4X4=>JEh6CagMd{jE|A(u`_c~kE9(;j8w0yDxCo&}Z=epEW~ewI!I*lBAWxcSzRrxGSG*6ir^Aq3
Nbp8BrIZdwwzFuv<a!QziDV@%4xD&U!k7}$o87-kS9E6!~R;YBH5F!XGF=-2#wk}DAC$_PMfz1eITQq!||!<u20St)%Qd4W3~N@jVEnVw&&A}Q`2%jJ+
{6npEuQF(2?%xyZVl!?{p`Jz#G>uJlDCp@u~buIAfhK~u>=CI1DS3BM@AbgjxF21vRuV0Y4;6gRSo)?&J6}l!lf*0~D7UE_r>x2z5De>o3%fKx=wH8s)
AS$JuOD1eiQ6K2*Eh4kYY(d)#K;KRdhDI345@*$UF|+pUctEtJr2EVZ<+qvFdtSB1wZIw-l~|5(+y`Q(M-)4icY?KK+*;?+z{{8p%wzSaWCxNn%?5T~W
BY!?7Nx^aB>2G2DMjs%meM1PLM#t#wpr#@H|7w}oJncL2pOwcCtgZ&<+wOc*g-FRYvZ6@F1KEjuo(jh{b}7DbRJ)M3l?&d%xVI3rr+fMV*Q`$wWCgie8
LeEOt)-&!8Y1qpC=3nd5qN|LV(N@jWih<=G%Uv&1zEKjxoap-lFYSj&*GK$ci(rWtg3Xmct<ssLEhiOM~*hq>F7X(xa#_tE|d;;s}|fY8Tv`o1eC+wRF
~DpqaZF#V$uE?MYi%Bf?2qPPijsullB(85jFI){KaaqqQ4gg`Xek%;mOAn0tx+s>hyV$Q5f@$+2*o8~=DtuR2%|>PF?94a&6zH1xhS+wls0R_81PS97a
Ba*IH*194!ZLOxrz>2$oBrdG#JsfM=jU}7P2Q?5IXI~!uZQ<)_x(sZA2`3%fIJp(x9v1F|=+eJ=Tg@%*7cC|kdgN|0&4LG70j(~HadfxT{J<k!Xp9meh
mx0U(H)?`+;eS@JNDx`!2Z~`5oVP5aI0n*eiSL+9thm0s++%JILPRjgVc1!1YZ;B4BL)vw2<P`(-Hjc^JS#1$mCnQ}dYnUq!Jre?HfX~-L}{0E15~USr
!!Vof^7q!Pho>HSNmIgt(5DmJa$Z9ZELGh8!*4xcoZWU8E-k6x720s;FT|?e=$#IjtIn4Fvr6ZzWEPN!QPH#Rx{Z0LagK^LZl-$D~FY}F9!-y8P+Ul9g
a4ZD{uFRqU;cyU8wE6cS+06NNf=cZ0k0Zm9mAT-~4}39|fzdu#jgVe7$3#A(s06i||YCT9cxMQeE}{(D%H2_1`4s18WZpbs*A2xx4wV=S&hu73OBaZeX
*!`7e!h@`jyGRl#b^&E65N{#(fg-Y-PM%av8&NAy*GZg@VD0vXL*wiVV+A71=d)OIw-tlUQIml}7zx8G5o3Vk*?%7`3m&2aC(!9mW|ali6etUJ<ubiq$
~fqMcwJv4Y<)2WW!@RN&$sg<)UHdl!0M!VtXQX;uPI|o~a!TK$2p;!ErTIRs4N*l98(--dTce!O~6Z1}MUT#WPVQ=_(R^wdCEs|sMIWo7}D}HJ!Ezt|P
@_Wx+Fu8ffPj1~Tta;JybB!N5jTHiZXZaAy=HjgOfqe<P&}v=7C&lx!+A)qll`O7Y@yKodGdci=j;A>(PA~!G$n!$%;}^vbjnC%=<Kg(hI%(?z!sk$$L
uG?l)+s?|xiqKE9itX*-%&kB=jxeRC~Vs2d9PpahZm>21(TH9y0`dZhKN`Bm8+9x9f;G`VOPgt!4`vT^i7a(h|Xm##jbF;>x<d!6bQQMC2YGw78XGin6
8us$}u5r?fczu#u1q$Dj(QCpznq8OEi(`iVfDQ!YTrO8{GI`mx*9?F;qBO+bqqS|M}C^fmiANfU;5tV^&#fB`HCOmM{Xe9<3Vb)IgY>arhla_pkBSW4T
knFS7lCU2Vk4jejW{=@m;f$5~G&Qsqcj{cY4xv9j&n2-GAFSM0U_B93ET!*JJULE_T)%|zM<(n9S77H*VvU!6%{{Cc{L=sG3$RyZbe;7>*u!&myfX{Y2
;Gqo4&+^(nQ75~LmsShl-UB{M%YL%`HxW_SNm<v{7O~yt*)<Hp=1+Vs<>4NwSZ$_L&*~#h_zxm~MT(RdyTv^2sS<OxUshfJ1fI?EP(fiT8r+;JWq-2i-
!|pM3+F$Kg>Ra4p>)P_HZeu0R4ZpnVq+9!%f^ty_;rsqu(#3MkWw$$)KkSP>zu=cZN^Zg)J#E=HIAb+hv0cBUbV81~lOvHnetE!_zrE2fZWC?A&~{>5l
^v0~5IULm<4Y&58-b;_zqF{sCf%L9;z?B1y;tu*^Fx)EEyxJbPav1w-um+YU;J3-6{qlH*ZtobbZx`>`tbld^kEt&pw+7%^V4fd251%6)#>oCI0N|v_3
Fo-e&(xB|K^u3B!yjAd&OPhoi77jPT(|quP83<&{se9!+-h|X!q~`{JCep{s*`J|M0ti_Uv!J_UtR4{n&Na^49UyyQ;n`FPoT`(;{6O_JHbFKekVspel
p#(5BU8pBk|JvAnGM@=8vVr-uu-an-hA35L6k`|O*)`Sd&AeB%dy`s@pT`S1Vy$Irg?#oNTszWjq{pa1#~zxQiz{LAk?{Z;VQ=id0#=YIH4pMUnHZ$15
uuRi_CH*TN*@SlF;|NGR1Gdl_E@GfltU3ZtMK6w{<L2{$_t_}}{7lh4S+Jb-O;nafHrVYK_T@~GVyIoqwcWni}{sfT3tH?zzQCc_clWXHAphb95(R1nm
39tY0ue|x`*8n-se*f=(_)mZJ`fI=a`uD#AKD^O&H~jlQfBEV6e(&jPzYE&F@q<6Q^?T)&H$L-MPrvgwue|bh%jEz1zkjaydGzD|&y5itXy|-TH<-7%Y
m@Mv=HWu^<<CB;itw&!y&(SuK=fUcRHtHhX@2GK6(I9hZhc;Td-%6m1DbnsRfh+xrQAKa8o<Y%e(|q>J^-E1{^V<~fB*O2_`zqMefCq}6F~Nb*n15D9s
Kt<|M2gh{?@PDK7aQ0Z$16qfBxb3KmW#m{-xLd>klryu0jGLxof>L0ZcuY8ju%g1%|u{0rbAj_9Gg+*x7}=yBm3TfV_Kyef7=*fA?vdq~%2r`@6XIc4-
Lw21p|X?G9ek+=W*WUS|Kq9sjl!Bwlmp-9`p-ya)=&>20aprg#GUGJN8nukRPBTp4}iTi<`K?~7`IgZvh-&8Oe}$7f&o9q<j{;Pt=$>$~Fad0Wu%`pM6
uclQDW+WyS<ZmiPJIRd5$jBt4M?lRq-f4;td;!e8~TwK3xfV#c*o`>S@=kL%fCwmVxd`|pToxrAVMBgmy;wQiUZ9wK#6nAfa=5ufU$=5HmUsd+>i@y$(
@x$+a>H6)zed=!kY2bsKbKMDdfaF(RdHP#l0DWG0<<jf3pMP#1zz^T}`hR=+tA7XF@50)5zV%#%Z@E`<cXgV(8%@_aZrXcWWBV{{-<tf+i@mh`#2tM#;
k#G72q4`ncfu!uH55Q9)n&x?Y9ZcT?*Z*zWKvcaONj4+q5}B$K$U43di9fglza7K!iD)8-draHKm%Oz*;l`F)9%yX`t>*d;XBX%<S#ES@TG6vtoQXl`>
$_)=^t)<30H{&WVv+y<O72Qpb>``vVg6ISHs<VZJiG9u&N@A+9%biy$*Jx<n?d<A)w=juYL8|Z~Vqxa`#+YPrv!;n}6J}?WU8PMcoNcil0k9{uWVJv}^
BzY7ayn?mh`dc`o-Wnl)h&ed2C?5!KrYY3@gPfCs1cA<ErIdT6zP06^Fe|LHHD{q@%Xu015_QM2Fq-0e>Qb5{#|<(0SX;wp&$4fx!3vKJ8g3vYdOv65G
=X7tLP9~RXWn{Q%%o8}uZSJ4yj@lDZB{4lzPypLVTy&C3)zR!OC20qUL7uYh0I9Gmd(e96*yY6#N?m7IC&wuqV-)83uBllo+bImG>K6&Bh0?_xI0GN5p
ZO_%|Ery>v$%C(fSN~|}xiNJCyPMqrYVJehI|3&l>)-$R*Dvn*y)Qre%J-iB(KlZI!S~<z)^9)i#@C+y>2JRNwQoNC=AZuX`(L<>@V$$Qp8oTvp8l8Ly
ny*@zXlxP;vC=l;tim|AlK18d(Y>UmInZOA6`Fk_jAi?5B$3J%BJux5&v#q?ZTqD+f_hoF#zZb=~r%>5ab2BU%0!vZ}=d-T?PaK{KUr}xXTMTfA*D60U
&xA^Uo3O(%{P2({KOH^Jw%q6g{`a7xDDTE3t3k6EM{a&Rkh(ZoGK6nDU(1edv`pe|h@FKe&d2zkB*8p8*E-<}d&GC5V3c?*TFbOS}p90=5788lV<O?yi
6SCSVF6&ePBS*E{Ure(C%F_DlcpZ@={Io5zE$fV0=X{7=9NZ)9(Q{j^n;UunEde4}=k)?v_IDZOy=ude~qdXV|N`e5X{E2aX4M(z0%cghKf02t&0Zcas
;9*XoW40!$bzHxDq?|$jo-~B$I`ohzfzV+rGeggo&L-F4dGSKF2I^Q1YlQ*2cIQw1fwIH(5cW<S>0Jq8#5Pvb9OQQ2OCHIN#ldEwZ0JL8yTHn3#+F!r^
+Be_)y*~nEU62!mqR)O8fcUeo{56QeAR@o<wa-2K!+!*{t}l4{Ykvej0{>b6zyI(lK->E6lB@l}cLAth5a6}1zy2Hl`0UR>0{Quizh4rxzXC(wm{?z<&
GXqmc~k$z)x*KtABym~l<TU0_3kpA4{Ur7GR)h20CX=yG{+N&3$I?o*Cj={EC_&qgg4x7!=iYb=}QiOi4gZ8+`qd;;^*P}>0kW8HGF^hg5IZ(-~I2`kA
H6cq_{iXL3jR>;^P;-zWHg;=@#m5y!dZJ?fvN2EE4qng$oxiAMFx{)8;;aKLDq?+FwDptqvEgy=8%a{k5mx`{L6te*RuH-~Ynhy%K*B`9JS&Uil-Tpt*
+3*2}~4?lR`poWYo%e25-z5ArqvAo{)?*@2zD@q^!c`sF_b6F<*00YR^S|97AL=~sZX-u(KPUjOnpfty`3&$n^pmbBd)Y#p|zx&#usW?Bys>XK#s!Yv1
B-vW+{JewS}2I1zOtn2zLy)Mmu5qWh2$V6VnudgU_d%JyxPH%7b-_5`qdTowgo1?ep=&d<=YmVNUqqpYRwK;Zej@{Z}w|3aA-Q?BV>+JeUTwlrSD|LOn
&H&!f+Z%R!o7~=}x3}8}*ZHQm4%1tc>8;81)?|8Xg1>ruC9bdJ^_9B5Uc2JAx$xUu_-!EkHV}Rr2)_+9yLFh|n#^uZX16A@TNC2egt#>!ZcT_=6XMo{y
nRRBz9VnnQMZ27?K|rB9rgUXt0Isap_g~;{(W-)KD~dxD&j5myrm!X?a!~{+^Yq>*9&^Dn9KY1`+GT~_ku?6C5_%o6}=ZLdX>s$f$i0)cikEQ%jjD?0u
IoI_b`1~n_WEM>8Jkr*?<4@r+;}_qugh=|MG_*sRa#gXbBJwGyvJarOSW$^Bb%`U-doxi(k25;ctBoG`@GcSMP2c3wKYy{oA()cgsQE{MvV)`%Zm#-J!
U7b9M<TAZj;PjPdU3%P;`_iqjS4pQGq4Yu}|&1TuoM{p6+fkIvaXPd?HXEc7mD3S#sj1QF|k0%5spo`593IDZIYcn%~Vm?Un%^CCf9u<44&S7CjC!T_1
e2W=D2arm)eT!YA4(g>ei_j<t6Ao}2haZ5@rL%jBR(C3yq-IgBjy<mQH^7~cDmF@dg$YqIf5zcK%^dmC5BrZ=b8+9L`d_Y3-na@A{i_e3epaWR?-oyp+
hWA=Hmk54K#o9g%u9?~k1a`|iE<(7;B)Dc3Z!gl{C%KGZ(Rjc52PX2?-sOA7{CHcFUXn}ia81B(+<A3;+F$luo`ge?cxC)N$A6!Ayl(CN1?cnii@*Hr_
rHDH$pyXv^7r?c<!jd1S9i}@y!5}2ka%5qchBt2H=3I;E<5m-jp!%Wt@!s%3~zkvFM*E1df;O6U->pzdE8LpZg`I+FkDoAYOdMqWr3aCZ<_p!uzOR%d(
87~(Epfm@3K1>)=#2Sd0k|_@4R1^X+O$-lg9fh-Mz>B-;erS0089Pg8%zHik}?`gu~%I<{pgr6LRhWzB})O;QfktmtUvu7NO?6#|&SFd?CmE{qD-{6n^
-O|Bp|<$87(PPyg&Q{h$8zJOAlDX8SVa&pzWt=;i14!`R;*_-9`TL6IJQ?q9$2>fO(yuil{_f3Kt5<I(>o5(n~rN(1?yLl{jJwTI%=yw{=se%POV0RUx
v{9pg}J!bzl=ugHx$dbzYUj?6dPuj5Fzkkf%XQW`w|K^{3{gMLx##f(y=8I3i_?_FP`1`Qxxp4Q^0{`uN__mS#!SkPdSga>M%JqfMC)c(A`>yS`_A&nA
z2C>Uu4@4&Z>ct@PM5{)m9Gzu&*TGPF?ktx@BfC(({KOwZ71r@uYLE<f4>;K{swnp=JFHVhsR%X_kY~2KViRrYP=5rPF_Dq9P&Rb9P&S0^u3AxL&M<bn
*X4Y*#AHf%Ky;t_a@j628C~Py_3@qb_?;X*!lr)o8C|RXbbUnnC}CG=`Y;0{l~v@JAHUNeDgji{7_fB)8*XITSv5RoW2;oKLjZxAEFGBcS_*C>E&2(Sc
KP~8Q#}S`gcBe)dX;eAHMdLhhn%M+5767pZcw*zxwId|Ng7s!}lKClj{M@%lwyN-agB9Ii36#_qU_G*Wa0%o7{e8eqQ<Tes8${1?mY9%ac>{e*VOE`&A
7<*u&ovFOC25wWpu{;?rOK#%1}9ybnI}7LPadyy*YJ=&KhiNH0g~@A`{ikefj2un8{}6t^R~)%Cd8`{y%X`Nq?K`K#Bz@U7cnR`C5BuYL2)Prvr&XFmV
z55E2I1loJ(C{24Q(*eE^_76@3UTPNZ3pFlWf8tst)1+++`rkjk=_j~BC0&avr)?tg|7Y)Adu3I(GqJz2bv`BL#4i+3Kui6BI}~>c3aEUrfP$i+fZ|fz
KG{}xY)eiYwPbfI=_nmVi6SepJ5m(4yPf=*_C9uh@?QvRQoC1qd;1(O9ou~zttqXg$(%fl+cU;^-&JG1w3LeWOAOOaY2xO5q`bod)nErVZk8&a&MQp^m
}1fE%^c9{-e_;GX5N4dwNDyA3CuzLQDU9UG_S*#yaR#Pq-$91Qp^E4gu~^)EjM$%K;@C@chC+TO7?P$t%6j^;W@Iw;Q{P{lot;UWjF3X{fO<#qH;`y@I
1@&Czf*N+`(2L!%cq#2{fj$<~jI6omb-~iOjoU?wckr#8D%GD7TS;vMBCQr+!StZWxdOKRynf@17GEbPJ8K9=bz0V95DNgo&Xw$pi0r=%+Vifjo_Mhmz
S{L`IKE<dbJu4MaXZ3Aol04KOaus;J(;Ek*BZr%|F$r?ww6BTfY!Qb2glLfTV#XrUm;S9ATD7Q?tSodQL1VgPVIk=mX-(gic8N~nl&gbxrWABcl%Ck-G
N+f0%ZJUQS>1UNRBL}bFIyVoE4U0Q-PKkO-|ZJ-=njt+~&r|3B#9u25)@1-?(>HvjQ4_+21KVKed6iI@KsEBthj85f2A4f!pGKZBQ?buB1{RZv>UN4yG
-^+9a&&4&&cBq#KI^ZZRSUYnZ2sWP$;B$ivYI?>y;{f&?ARwt~&*z0R5ieFwxrtH@_-U`u`5skB%;E!>Adm&H#_)_NX>d$nqL#uZS%QHwK``IE+MtEXn
_)iiQ>Cs<HaqP+At?*$5xWpw%b*ceXmV|LMn#&CFSVhDtMLegr+oCIq=y`E+C3CaN0)g(TjLnCMgp$jr@!szXT5)c$F4GSyg2Xzq|&+FDcpxmMD}@Cm&
vdI;SGeNlP^d_LMQ2P46t%Asb0-mL9&fKP%`L&@E*J-N_UNYKrF-Qi{3VpXV1AHk1COqwCwC}+#za*DM-m=@~3tN&kiTurf|lVqN)Zyko2&oJkzmCso~
EWbSWX3%0QzFwLcqho?qJBgvxO?PU`tW10oo)9m^l^7P=)9`V1f3Y!U@+*Zm}E2FML2)oZVXatNLp)l3J+Sq*&VR4cL29{4u5haWo*b4cp?Aa}ZM_iOk
NxrH^^ltFgQ*0w<MT}vJKvn*>@Xd1Be!Sn~=_$<IhZd|?#LpP#a-S-n;SZotJX~a!_lxr!2<&&j^?SY5@mDhY;jnZQ733ig;G&{o}WUF&A9pk+N&eF5G
YB72>#||-o-qU6Wjy@Ws`OStoN<ps|&+s{902*{Grh>e9Ks~q0<6>Y`3tajFlKG5w1N!XCI@q1{D;O!7yIrTlm;=<jROjjLSHt8zhhs0)Q~<z!KT$R)P
=d^9UQG<bu?GaLo(!jtVEw%^AM?E#qb*2KWRK0qp&UlEy*yF9)IGqX$&HGDNO902YPft)qs$~U>UiQvWGKNb_Pa&(TeyWHeKJYS%-2eDP#fPyT}!3wJi
ZaGGGaMJdtw<utjt@?PRwt0h@>;H>`G#|##z&6cT__lz&mu<%SnGSv-2|s!JOq6*`O$n8jSHFm2ET)cp&2aA!1Sw<odjmU6Wum);m=_1BoG6D}nL26F6
pIpo_=jRLnJ`{`B+1zej7rfjuQUkvIn(tLu{(U@)0bmb?7v?3*Hhsr<m*?VRKwvQu`*<Po?D?fZLlI2UmV782nf!PvqCq!RLO!d0mrMm-8m7K8d4jC6H
mwZI}BD6m#`qqw>=QD2T8yu27OcvhK*YA2mos3}uSS?NJDOj3KS7o|6@0D;N-V=iyl-|&4!um36gLnVYmd%1p$^S-6>M;{l(3B?Cs8SK-kT7w66BrkDu
O|kq7POJZGZ-oDftAE<9e*^U~NPP$eEn*ybE%Ow_WV;N@A%YLE(i$EJcg6F-ch1Cpf%>&mAMff-S|92hoT-V%)G~Ls@yd?aeTczaRt1$p`moj=w1U~Ij
%MasrwlS3^F#(QN9<*Yao3_>yPA7Rtu!7;rP={tW_kjGoHp-_(BctwFg%3WgJ?2Ai3x&H`zx#2QrMAf#1aIF*=N`e3W*y?>K5*yntJX)8k&6zX$AT--X
QROvw(@q#S!!ii7pVY-5a$Wc6G}NXTeD<Kyxk6AG;X&nZEidhwWo3F?vV6oOAMawQp{(#iGR@Cp$GP+Ps32uE&&s=sBV=#WbI+7VU@KEe|evj;<BsdSL
58Sx!(3(Pu~tFBu5FXz?dr?uH~mM?8W|({<{V$ZN^6FEUbPYqkP4mQG}DB$PwZ&h_jOF>9JIPCaKWp(zX)EUfjCIRFmAXxQikh&X<c0)HnNC6#x#DhmN
t$#`x((IGl!6r!_TDweL_fK`ZHZ=NFD`I)i%=?AiIx%N}e2mS7bzwYGIzrP3kJ>2jQLC3#0D}U&?*N@}f_MeW!OED`45yZ=2_i>$k90&Jt4KmiGo*&mA
_kUauANPO7{{Vjcbo?IpIPUG^_&)m6ac#zbV*R_1<NH32n~Oh=&-*xT?mxBvK8`P>J{@;geH>r-aopWk{{6#_|1Tu}|Dp5uYyAHISU>(w^#6I|_XYSL)
c^01KT?U`m<fLd*Yxu>_<VfrhW~uM9dG-QPdEI+ia$#}i=6ax`sw~Yi!V<<@TKSuK3@a!c&{H4RI6Y6&p$-`+i}Mq*YeZ1vf+FDnbkWi2kOa1?w|S4eO
!M*{r<;){n5PWUwbs~WbKpDH2mI`N~W<u^W^oR=^EP=FOTfO;McG);b+8kq7eiS+L4yUqDAGgP-;064853$Wgl=-+we!cGsY;oORnU*0kh%p+1ENjA<+
}lcb;b%f%xFaG0J>qR%&QWz_o`r{7yi7i(y;fGI2@XH~g}Y7_mD?>4DiVkJw5+;Wzn`-I`V;EQ|K0e|C28mN-pkmHxo*+l-5F281VO;Ks>>KIGH64rtI
mJxf1nume8u3(Ps=@oX|YEn9QOe&CUDQF%tc$vQJT&sE<~c+lGx$N08fTLnqF-MjsuD0$wvAF2(Hf$+c|JjlZt6;02Z{ZNBhJIIAo)e4@WU#K7W6U!V-
(lx4%Tkgb(`K<q*4dsDR_2|0ECwDfVGd+q0qZ8G;Vv~>Vv&5W8n(8>`N>}grnyv;mxR1gMA5jF(@bz=F(z1W>Z~9vt62k(~?OygT%u|RZ5Gx*N?l)=k|
E9mcJ7d=6K91yu_c^VzXmWVEQj|IUCLclsS`*5r_h51uEjIhN_!)GES;l0|@n(Nc)rFNQYR5}>8`=yVG}XpG!L})Z(L_A8uAlg~@n<>8JIlFPR>w29Cf
?+$_q5L`FTs!v{~=#G<she-aB$!GOD39N?ngX->92{{X^d};*+~PYUN-%y>_WJl;bC{?p0>@4za%gWO0#&@dORAU;6D5BSVK3MFN(o=^FRKB@jvAZZ#i
8kz4$}ROF9bjq0snz*IzdNk`xV-{O-PI80Iu8<MYFRu{KZi6LIdAfm=nq;R)BJM@w5Mmp>*c_nyDp2|3V(%xN1QGIuwd?Vs+&x?Jq*EB@6Xp2q;;W|9{
uoZ9f@e&TsHj_H(1n84fk1ECa+GOkxWEtZmYB=;E~8B`W4D3=p2{y0wwR^=uq7y@F^jXxmp6NJuBJZJR^R`Of?ugu*tcfCyUA{Fz~8~;QdVRcp!2zSe0
%9Z&7Xaa^?*0Ow8KR)tjERH_RV;whb`UA2cVkRUDn;DSfi@%ibLk>fu-Dt&lZ@%O|Zf0b{?Q(I&-E=<FpXCd7c|Nc^FTQU0jeq{b;>LnqJaWVDD66%4Q
!_M%XwWD49Dm{m?f=30r~MHB*i+Hp8O!yUEq<U-t_(|Y(cL<@P*=Rwzj9AiG4JkJbMqf`&CjHSDxAusMgDx*&pkXBsPt2`l8Z*Z;%}NuK7>N7b%)p?{Y
^ergfK6ys}PB~Fz0HE|HeOQWOFNh%rvZi=AUQmby#-UwLZP^ZxR`l5zWFH-}vv495qIPp}p{WVawwwLCbYfcMa8-{ZQ@al%a}u1}d;_e5*g~=;>pAqH}
G-iy(oll-3lNIU<Yr=6}5KW`VXZ==7d{N<rAe1JO_K@+0hoX(CG&1N~V(bnE7YSySlruD=fY=jh`Q{PN$)uX#&v!PwDeSiSleg7#y_48~)k^R+y`_n&w
I^ym*s@Y3Hy1KYZu=Y34O454lMQ{mYrh2i3_^%TLxSN}oxeapaktBkh$&^qpO|8i6H!ZXqAWH0^)$CE2Cw<2Yrebv7Bm)#4BCdW~-Zfyo@Z}nS!rkty4
kRpA@ADx2_N5|D!ct-5ae_Q{n6jB}wz|1fHM>>4Bis?|2;wd_UxBjPgPD=uIxOf|X$s+9Uv{k0K6>x0(s(%NuJzE;zA6>!ORnZ%N_~O|d7|h_&@vVQnz
2JJQpWplXz<>We$eaF#9#Kqs9K|s;5C?vf&wO4#Y;PI=#2@T?`0a)5SEySnz!mR!^8;V(pGPa~c-56?>#=P5uSwAt96AXDLph57;_n5b8Kw`<yV1w)?a
TkBTkpnnKIyP<Lm$H{|AwV^8M`zOj9m-%tNydvO=Vj6idg<pZ(sGlw~sqZukUdzK)mv*|2yZL!6HT|6?1gf{MqV%!UzNt=p`7_p<&%EerZO{mM2gy0To
A6-|#4w#vM<nlg%3BHF?RGD%)r7;mlgrv{>5a|LHl~7Ed1;UcvQV-~2yuN2wE}%g$y#y*S{NfBtR6nbM(YtLF0h)qfWaGe#RzZxO!0BJ%RzINS<px>Fg
$qLuQhKRmy5AbaqsRrg5n;*ZhS^O#PWs`1+Ke15B+%$PPlQ;DPe%Ac-&KIrfBCz)W(x_+NO>S-kTAB_LgIUdJgir0GkaUEW>#j-!IU*7opkN^5(l(+Ty
$G@=u4d$nw*XYraN2HHPjaz8;P&kvhUvpI|hoCQjbVVNME~M5K-eIBcl!kMGIa<T5iwrzvfi51iJFh}$1SzJTHKBi;zi6t1NMPz|cQc``B$SXiXqL$Yx
OMQVMqUN*OM|izoKYO9-$Mngn{{{qPg@bs&S53oRgrXN?Nzu#t|Xsr>6R}8em(a^lp7rk5YijySiDUUq-S+ET`YhP>tY0z4Jsczph<)r*3e8608qkxzU
*?ygwB|F(J}+Ng2Px0hd}XWhrAeWAo`hkT{mba3_Ea`>4IG+@_x6^#~h3h@RrGjSxa@0xu_-jLIYdb1)5IuWJ})V_~<K+v&z@{5Qpwz`ULwFxrTd&#vH
P+X42;i(;Be5rRiFZ8V%U3t12{A-DO>I;(KZ7*)$v|bPtsARsjX*<=)cDb+6ZwDjq1p?6v&>bzLu(VE{s)WK!mfu|q`=67I9sANI&FUO3Z4*mSsp3oJh
3#w`a2m{fe`n1TyUa61XbD2S_lf@Q$?7&B9}?we?`Eyff!VK>h~r6|}83U+lB?4!h*<o05w7M>BqBHP~XHdjLfCWv?GtP3fJ62)gU?*^wFP?1B2x{l-S
OXjD_k&K0=;1`D^<cyVx*g@8Ma%x*H5}*)Z`;b1Wc(PZ?E>Fo?=G3)cUL@0UrcCDn(++B0+#X8{O@rOeo-v$<-J=|AeV+RfoN|Q6{F+1^kWQ3(y$wq?O
q{TXP2o)Kf6n<SxPs=Bf|Mi&F(=M7c49u7(<IqRccg~3+jPML6%IX>L*Y~413_4J=Dd3{WIUY-3)D)KBW;&c5y+You3bE*{i4r`@8|o`fw+2VDV}mGK&
nr|ghAwJYz&eesE7X4mdOz(puIUXMwX_diJff1hGU&<z|bJ)Wx1z>1JzfMgB|L`Ce@bVP3D*Q1|-6unHiEBhtyUo9C1m_2Mj!{+v)1*9>7rB-IWx*C!p
3D6xqI*(=aV?U7I~kkU*QS{-O2OEiZ||0tFG22b&PfoY~zF3?&F!2I6`W-!0_BPCUJ8@_1OLy#~6>h@ZeRXM~;b9hp;R<EOoFTr*++9Lj5Fa>=@!JDhH
Z$t2cNCeg<MA})kCkUVQV=-oA?L3|Vs+2wGXIZ7Kf9fGlTHxQRpAB~K97@#ZXOuy{~C?b(@jhHp0-T*Vz!l8B2$?I}$R`(3%j|(ZYp?*589nd8F><}q|
Y3u+G@gnhf$~Z^DhI=u>ol~uu2B3oPiv9-nCFx7enQn7vqUR9fkHc-4(*uD?{bW3WH#ArF*gw}wa_$qQ%w*FYCTm|n{G$alIH#C~Fl+gA!04rMe&bbSn
4~A_V=mN}fF-R`v`^%kKIOF24gzct18(Tq0TD`QTo-n|H_Ivv=fDV9oUo1^XUQTvKKc?~_1rh`@ivYese<#vRw+$&MibxH4;oP>N(MDCnCDrF06~_Dc}
}{<c?@Kt6mg^M6MiM|#2fo%7+T8A#Bh->gEW9W^SJR;a7jQu8uUpaV3PZy`KfC;sqCZD5f#WvY6`v5`X*6IOej_~lmKHN+zbC&tpy71iB!lh95d|4JDy
Yb(bNF)U>nDG1}Fmk9h3BeEg^F)>%}})<LWkD6i-17)@2<zl(9V7mvv(U6q!sBIfp#pwHW_gstd-E3U)w~gXf$EvPe<$fY_=FMB2y-z07{<0L|ZQeku>
7ydoG3RVn$>(y0oy(?F2}CV5ZP9M_!ew2FtYk@$t2p9)?7K%OQF&w+bcsB_key8$f)sJ0-)oWYT-kdvq{<d@7(-5u?2tIy-gO8=CR$svkpbJ`OzriRI7
-6UM+Y<?mbr2_mp&?G!@gE_5aaig8A(|{qeJo8+b$|=oj^QK4CVi*I66lyXv8{k6YRK~Fca}Xio36Wg}*+dMyoVkNTt(z?CNs){1P77)GJbr*-#~IM^F
d5QC0v<Ta$D6RY1(JW!{8SbiW47Qsf`cFq4QiWOieXpQx$FjN?*hh5ZQZ7mCI5Nmr^-SWP6x14A*>J`s!s;YgpLoIV3(ZefD}-@5e@8GaTF!GW2oSqho
$u%k?T1SzdDo|uPT402q2w@)Ynqbe9_|1GN@Rlh?3UWE1GB0!IULS-e-nguY5M?<Z+YawKtLkC6QzAm%YVWG{&^8NFvvauEhyVvC_~TEh(bELkF4}=`W
cn{=3L1TXt>vs!p&<?!`xwkf&i9(1k3W2gcJ5%{c}t_VGmX^w;^Ruk%x1=cm5TPko)A`pUnr^EY4Tr@qGT>-^N$`Ke#f`6;poPFI}j43WO}pRe;%f9vy
8wMk0WK)MLbKXQa(Xjsq30J%3Vf1Hj3qXblHh0*gI^T9#Qm_hF~E4gVYFP22<Gh->lV+P-pSpL92p7?#VLk4mMNgGsp!>7oZ6yoOiV9O;z%(*muSnwv<
WFTy?E&l}P-6ns3sidLsA(cOr8uws7@Sb(N#=L=CdzxslZoGZMZ}JnnIau*N@Luvi^gjvxzM!j=tTy?U&IKedFSbuBmrfavAM#CsPnj%zBBQXRmA1+EZ
Q(e26F0yjY%$U%|FrZy&ouWMrSn>7H~CW9vj^I}h0VwhJMP{7Q^6m3bw~8==D*945#R&DIVcO&w6WoN&f1v_OX7l+!7S}=cq<f;G2{RPt3c2%%xC=t{S
ieBFqVt;p}$0B7{$z3;9C#)G!~owb`)4+GHC`u5?sT)<MCZAFrkYyBm04eJQ`sasENlQ0{55yKlBgu(r{IlyY?^pBmPPX(c#cD=G>_k`&ob4se#o!e8A
J2|BM}Msj8S4JgM)gm;Ded7aT#N8FS3U`|uV&`P2U*KOlGE<$pxxeX9darHLZIBW5p8<i<bI7mhaTR14VnxABLW4w1ziE2og^T$(od2Q}yl;bFFy4Zq3
9WI1DS$o)(Fy@|JQyf=)}ZT>%XM{Z1?D(ni#MJ6`=lj=MXn1~_~D?RDk7C)ijYl+dWS8QxJjC}W>R}@$6091Ej-~9iB@xLMPG+wRyLT-3xvZXOW9xLC^
&AHm-pJ3bVq->;gCOFRdi@z}u+3O;0s>kZqDcYt#N?12bJ7m5lU*ucGzUA)`y-h5iu=R$Q+^c<Ig<8TbH=fCEi{AsBs?o~D1{NMmecI$Zu!-=D6H*7}S
+e8CKVF*{i8&p2J4;e#(S5_8bi8mCPQ0O;{J1nZSS4<hz+C*J@sj`8#R-I!PtIy^_weHX9Tt_*6N?=z<#*F&KJ!o1#$0EU@OFCH&(yxpOi_Ea5<vMc{(
a<+M^Tu|Kgzn_@;_<HP?Ii4uBScA@?P<4ZZgVTuW)SL37Y3O|3A}Ov`+IwDU?VjT<}@G#LUWp*%wi=@qgo=biGa1HL+T9(_h*1y>$}~c6{gtdw7e#^n>
>QVEr3@kbip*h+tVx>W1e{h7_3Mj0IMC7-aaZ{`oV!*Z4p~^i96+sC6L{1`rsEkK$MS9=91V58@e{-iY1eP5zltn9)gdmggaw1{?mu0-2X5N<$dDbo5v
K{@|Y|8uQ5eXX2&*2md&AxW*h|jPLvt?p}0YbS;!$`hW1hHmfxxofN<F9|VbMrG%V!jKt5c{BgY<uSuEQ0UDNj?md58u$Qe4rPWvdg8Nms3a&&r41b2g
Tm2JlaH*Jc${O$T)5(&o=IrgeH~I0CH5TH04>;zte9?wZ9Bu90oArjz_s7mU=VVThoBiN<wN?vgR|M_!ieE7BltZC4V$!s|!`}Ok6~QO#5vSKz{#)6|T
Teq3U?G7M{1tyBy}Q!!e0?w}3<<CLP3CjUbd^$#Ztn@*TmOpF{k0RSGBG!NL}M5M_yexfRuJ<q{{>5bq5bICk2Gte-{C*iPm!QlSHPmjdCMPPK0gbILT
rw0U=O_b`_cb$<K|k=>%zYH@B5&#-1KU@vT|N?=5zm3vgg5M(Cqf=KjI|SBAC#FKTtBKzUo(J@0kH_ZaU0{X=J{wKcu1O2?k8l{k{Lc4Zv*t|K8UY|L^
^9>tEO^m36w%wk`!Mz4-qjANjm~*uFm258uase9JeMXfg27CbbVdM~l;_PHsjDtM$!RKaS#4Be}9hQwDX@VED)%-g{&%o#IL}p3BGZ@;}zy_hUSoMaK_
K{leQ}Cd6FWv3F(>i|JLr(s|c1k8EAPoIq;6>NmqI(*WH09`i#nFZ3(^;i=<RD+botpXV2zIUP7gD3i$Q*&F#<|D_Tsjlr_dG==B;^X7klTGu1uM1u!Y
G;0Ic@YeuKnWzXV%g1QsmA@Llf0z<*2woJW#ozMRiJPz!!Cgw3K_=Z7|3QG-w1uwq=tTM7t=|x~??w-FjVlgBpS|io_GC2CYWI6;hC2Hde=*`0Cht_vv
N272@vp(Mc04iiz)Q^0OW*3}9&Wk|y)G%k@9JlnpXu-Or}f8jync^AUUFIc;}6C^Rf%~#PP^hYKXtq*jun4izr6L|zqR?P(xy3#X*C+A$2lS{7VO^!AV
+xYoupI)i_!~JwSzDMI)`;eERuu_^FhYqqH?GscmSM&&PBV6s1u%?k{u-3Uo_Pr==I2RtqZB-r3jH;y0x;o@6_qu0_0+Wp&>)+aydZ}Fez`65{NT~1&4
i6!?JOpsYQIA{QCiSpa52sxPnb$0NQcqnNV#U!7R}rU!;aymy9fk4|i0Z23#R7bt>#k1MF(pLu49<7bx4eTHFooZUA*9><%~96v2*D*CIk8C<m(jb?*>
G)SD=OMw5M2_b_noMrW|kdL$^EP+X#C2FIM4lOJBPM_d942P9k`V<@Mzg<AHJ(LPMb+OZnK`ZPnIbmelrw8fH>65@p`dMHgiOsVSTnWO<c4M!ihnm{?K
1O<K<@95K9xM??Fk#;EoDG&iaV)?r2dtBxVazRnsBxSSAJc9=@2!t5KR~5n*YNrKo74?#1l7iwlw}}Jm9rsr9?~j4zIVIhzgxX5ufHkQka*NQ%Ae@>Q+
qnjsL$usIY~Av06Qde~QELR0V5bQ};6^FFP;P_C7Q(2`06&a)g4TVe0)k_-m+#s@7tARYlkx!^a-gCh+3&cgQGCh#6mfn`l*x_w0`XLG)Fx`^%>5jcQK
|<63!X`;$*PNdI-qBW@7@DfVsnb~hR?gxK!Ywb#q4o<(gh7&d>jt^5*etw*F6zYG%aw6Jp=eXNiIO@M*5y{#B7p4R^$Y`LiNu%Kb4*w&K5Y4R7u0irJ=
i|pT<uvIw4poNPt2}x-xqZxsaTsogh3=b93iBMUC0TCJWF;Fak$?;w^No^ofoI^!Y`Z1}L^UKtr%w$ov3#EZ-50IfCrcrm2^*pxccRKcRWyfP;F-vg6Y
{4KrkV!6PXL9`uBT%gMY4Dk#ihOw~+k2Z}^%|0rKp_l1zqbV5!O9EErUk%iB8Kafw#J@~-TOAt9S-KE2)`J87rvo2w)<Uj=ACYxcR1wgQCD4=>8RiSHl
e8g9Bzz0l@^L|F|x&^%H7|bU+9V1ZQ^hs(95gT^$v6?k*q8c!V4d4u+LL&;nBu+>i;%=e{szHy4=|zC<Mz|vUk&H--rRqawx0nfajp@$o1{ngq9M234c
|{Jbbs(xFJ?~8{+sn{G*+~KVs@z+GvLA8)+t2At!)b0}T7~eEO(igBS|CqMXVDs6`W`e~P919*Lf!WL<zxvov0Q7D`E<e-nIoceUlxqFl!9^hGAvLAxT
y}yfI|!~WEeI^K%>xOnAzv`+y(%Wff9OS=NK^Ff~tKyGfQccVP2P$bZbnP1cb@qrad4)MdV0mgv+9NI-s(ZxwwfnH*i*h=@Jl4uabxBA#-JE$;=6{h6N
ERpa3-=6(&w&#3A7v^#)p4b^}@9&~@aH>xqWcAi-_?xg$VqPfu<)Nu!C_RnvP;tRF!Sqk9o*byTGk!N0dj;THq8n=%*{!%G2-tY-E%%3t;KFp0?aSV#{
LG>`@@5orP-yD7@z=rKQStl+QCPell=>g<)kRgzv!sAbP|hW&%`YtHtdE9eGlSGA(OZ$S>1wn|ujW1{#}U9OW&!QgQOWZX@UKB9m|k;%GeLQOPsZ%Dr;
a{zFc(kBv^cM&Nab>*DhQ`jU2^-xPw1sws#WdRZNC7A=St=w$RoRzk4II&`Jhb$n<*N1d}*x=_se<}gv!kKCTI1+Ao2Cd|!HYp^cgZtxw)nIbbK?&-1S
bibrr!4eLYScL#BdWO#D(7Y3J^(5|h3LhId2s6SVNz2Ka=t+QCSy)ln?W##nptd@_;#MG{dX!3+Hit8P-yO9Z5$4W$gBCl5MMO*1Ad#TqE(u;zgwum9p
Y%-=M-FN6j#%WYVMemJsVZ3T7Y@-10H_NAJ33o-hx3{hDlWK?g7|I2*{MrlJpdT9GW#-maZDW&0WQ11=$dB2<*AOAxtv;tf8>)nN>A%UUQsIw%~wRYI1
<mYS{06goID^5P+k1MnR&GxcYO<PvO_;oJq36!kk85Ou3n)r@3$4^S;Keqd-4AxJUZnLPZpBY2YlAKr#tCW8~-=8vzj4E9l5lq(hC0hQtugl3&!49>(c
XXckPv?A0}j>ow67izcKA5m2eWu8HX!k0*7(Tk6<oa~DM>VJ?$QSi=zX37AaOhdHE%9ZKMyksfN!<BJBk{!TKga$wL;SVOkdr~h_B)Inqn_?4xhhV>x~
K*sY%W9g3KzMenzb$;sW{M6U^sju@>U-|cS{^sla)YtfZouB$TKlO_`KXsmwL}WcfJo#Vy&)4~>zxDYkVKEAGHwpbh)h-hPzi4iw=}Ky$l%}n+p+I}Xo
-NIo2`)Cml2zM}M^WTe==#V}+B@5Y<=WSCA$;I#C0O_6f(bOPEb9~ff!}59A*SJpCfE}a=cAZeLQB$cQ_)cc9jpq2weIkNFAkzGJSY*3$X4zE^MS`{wC
`x>mYx{7FP@h73BSp&?%g={je*C^XZ?lzD)0yUHrg8=!IipW_u-P$AwMK9e7*XUR*eT?T^Mz8H~mj}LRja8I~6=CK+H>i;@BJ@rDsn2trLwOc#_-O5?v
T2GU}OlfZyyliUEUFF*AnEfAiA&FkdR*&Ja-mHawLa8<l>jGH-cgGHDzB*{0pd#LI)DIy;KNXZ`66Z!Ms3Rk!I6Fw5$oJJgh8Wa9+C;YXB`N5#f^mpKA
WeYd~Wahrt%cpS?Q{gE<E8E>>=tEUPvK77{y5OE7HhQ|rt^dGrn6Em=IJ+Q`7Bi5V#p^zS|lb|%@CjXA>yb1fMTX1@~v|Ic~^TEfozt|?TV|!tfzs2ts
%(&H3V^41KRRc+_Q^!lZnx2`8m4m=~@y`t(cSgj=dAxn%-^QPqA7IM`#y+OAEMqtM*va!XX}vXNKJXv%xhR1z>{&n#8-A1j7_G+gPwnl+Us_ilqlkl>d
w_KA#ebZ&vuMwv<HW}LA=%;wSvnEXE?PBK!0D%g`RqS#XR^G=c47ABfBFaGpT(_frI{$f8@^fdd1M81A9G&ry!eL%=o98Ol;G(63N<hJegRtmC-=G~n-
TxwFAWv;D3tD*7x+LtGjI8Or!E<rJ*(~&|Bg6Ot586WMi^%9CO_om`zSB^HHYFedD-wF_fHER4+O!Sykq~$A7h`00GqVa%EMdrivI^*Wc<QCAf?o9{-Y
GzfrV#^-Pts^=2!f!BJiN_gpF1pRsD<qH$<k#vlJGt)FY1m&cEaHy2jHvTQB^+hZg#Qd5m>Hhk<;{9|J3^SOhGcZu-MX*mP`zJ_UxH;ePYqTA}nav#P0
D12E9<;_p9<VR3k_JNT#Bq(94N@e3_5YeeZ+{(tcA?nf6ZU83p5U+Hjaty4q+mw)DW;w}En58D5O^{@OP{^4iIK5+D9$Y1zqK2VI!S=J~zO&<%N>mPk_
^jPAqw6Niq=aMf3Iuip!Se9UI_&bksG&(|@#a!k3<^O_9b|agycUUFQr)t9k;El1E6i&|ume#!R8~>EV8&knQzVlC-D|@Y<&`d+0`Nw$*>M+_`-7N7l{
|)KTj4BdZ#b!Um^Q!rDi?)+MnZ4pi>fop`!nBv@{<cW(^#{5#s#Pdr_42=dF00W#=6p*@=T3jGf6$dsnR`$%@Aw;C5>}{PO!rNG*(`Jp3a_`{<kL2HU)
a_j;m!UH&!ONv8pv&a+25Yz)PxC)?!-eK2^$`|<vhvkc0^871^s;QKiA+`Se3NDz3T6*@|1O<Xp!6NarVkzXb6gS{Z%E<7f766^&j1<HbdEsJUXEZ7jO
N`_2q+mSWd0?>K{<7#ytL%RVE^z-b=oj5l^V4+r6dbCDy&wZ#<07g?h@Vbc;Vy+ze76<~m}MFp90W{>MPiz4dsUy;uEfC<?Odrg{{L)jj@F|HHIVV6~<
5UwC9b7*MN}4-<+7=fz(=zBxl}AJL9YFZA-h{_yFNVQv+dZ2Z~k_vf!o{`cpnw*39x4>!DYN(2T&F1%HG0-?RhzkgmoeB3X5)bH=%xATW0#ZoK?yU&IG
fj?ZC%jgK~Gv?>|F}(QmyaXIH>`RF;r}^}%-!eK$bo&s|(b6x-%l^@2&sKOho@@RRc>7)bcb@s4v`;zH8nXL}e+sykCf61*o}PsFs(*G_@66fKdyQ|!e
YN3tr}Ril#|0+Xvokka{Q%59niy1UN$XM{x)+}96vbj7jMe0LM?0_j+p@QgvG3}@j04ZV^bbvpV=(RJTJh~HYa4%sf$)bB*<rlI*2ig+Pw*M8@z{b&Or
qn`3%{g!08Cm6tzb~fSN`mu1w9t`LFGk{D$q^-u6sUsF_~qbNpJk+RX--Ptf8=l5_7Js@A{w68HdqUrG!^5Tvol+Pb|^nlF;iSc=f+3ty${({E-M9d!M
)4@TFn8{13*Ty(P?A8+XKOev0I6`F;KJnZNYk-ux8HiMZH&`pl9&BYNmgs%!3YX^<HBlpH}qu`A6U&Q1lESKRtu%;j}W))p;cK#&HsT}NLlp+j>rZwq#
I9OKK*pDKpVDA$HUE)Y^;j_8-BXhKw2FCu#ES>T-gQ6(*%jDY=YI#W3L%`kc;%}j(j(BO`>j}dSl=}=9Q6Z@2KD099gP3m3tMgV-^3=FSI13^lCaff8f
p9jjUi)+L>g8}X*_b3)Jhc6JTE43jA=3_wf48o6W`+S00411(oJc^^1vb2wqJmjl`j>6*E>@Wfs%e|$BM3SQhKL#GkMeYEip*hciZi)bielCT~j%p#kn
Cw=#peJ)06!gfXkiG}X-l;;0!6ubr%8Pr)jc84}DnA5GA?rIZLzdKu%DRo99@zS%kO28G&YG^JJJ%>dC$~s+qr}-EU8QE@%0U+s%_7n4k3u5?@tIsN;s
EV)DEAWJr-fe*NNIGZ1{fg=xTch|^Hksw^@s!NC<p0b*i-fOF}eeE1cG8#rTg&rIoTivZygp<8pwR$%|L0^rf@rq7h3T#iUX16@3jTVQ*)*bt7%Iic><
Ie$psUO&H?g>>eO;xreP;ukR|b+&+$v<ry$iU?@0AnUC}BBVB@Vn4HSc%3o{kN5lp5c)R!J!_j^}#?`Oin6wKX0u^NF7BOa7f%{*A*2|MH{N&6hzNrAb
D_wX>#y#53y7BAQ63A9VI?9C1RuIdIXA@S*a|1?1K^UY5U4_RKg4kJ{cPpbuXL9iw|W;+*TIphLaZcl6~8S8FMv-4xuiJy)Sx_L-1w1_@~%k_LJhJnWk
(6o^xw4C~7@9#4PW5=pVb>*P!qFvqng$qq`k5H$j@Sh4eK6dAsL0vj#>DoB=80&B*h<!sMt=+`}>CN@r^ZeXJq!`4(wUd_AoKEQJ#smkQUYE-XcX{eKv
}U5pxJ-8BgaKG4elVP6{e5#Y^I^EM&;oiM>EluMmx1a=Jn&22TsJgc6os;kb{vJr{1_QGbvI1cf<M3!1lCNQTk@vZ5Tugnr09=u&anaSSQ9!xGFbyYOn
6MGG!TJ;KDUUsGrD2U(X}_Cbvgp1)STgz8Fax;S5(y-*A+$`WJwcI^D_bIoUFgI<gA7CwHnH0K<FmPLp+-f=iUYEcnuT*auJSvhRnWBDJLBE11Z=0lcI
KDFQ@vVaF5BMus}QK<gRH4guZe-l-`UTaK?*@)@(?&)S9zM3?XJR?7fOomI6Q{2qmPnn2ewzPytQoiDQKis59#6j()Z>$f@F*=0ve`Am<(|bjP&ob|jx
8MYcIZ1lBN_wD&A10)jbAV68KEG12<j!1CE7ATR`Cea~hd&&fzpt+}Erbbz5}vY+ZA*@4}e#jNYf2$eDgxASjzg)nDtUN>IoZD0Y#Tb9$p3$jq{vg>#5
gj&PeHE@t%2kizp{EnFe1MhQ?tAX0p^^loUHH%lVdZZTcG0vDqU{ETA>@NKo96wEx&YTgCSInS6k?F;_pEShzqVuOF0(}-9ywnR69QhL3q3C7ZW!f<WU
xKxP<jAB>RaTK4)HU3RC_u}Y*a)+hR4Zx%tYl<S`C{S@<UV#%x3GXQQClP<IX{~n_;g^BW8pN`f~e&rTg}p9UB&MPuNE$Y3#5?pPN|{5Eg*+x=AB$p&G
EPd>&i<fT`(!=EQLdi5kL3*RQBj#N(oFXqLvWS&pxIW=92G|b2FoBh8!OH9GF_ZZ+{`@r>?lyrYQ8pa&ipDAS8$gH%Cgb*79wc1-N9{gT2?m7peb%D=)
4KxFARjHn9sQI(HLWsPW#e^p=6K#{zmWWsCp_+6UvIaF_uTF4hT`f|LeoMq&lo535i2Jb~-nL}ca|)T#DB(!&j8GpnjnT;L11!B0Mwct;(m@W8pr9=*t
*I<M>e3j-}2*^meM85hzp09W73eW$MddD<<p6102j%jT!#b&bG8{Rzq`mS>V0sS;wC3IvhG64VB;VyaWj^Bs<Uj`=B_5!IzE0vcvdE~E^qCGCcJ4uLXs
gc*X};#3$ix@$$!E8`fdbXu9jk;veCsjn6Dp`Nh`*5WaTLiE^l&ZXeL==i6Di&CkW(vSlJf;Z7%@rHpo&G=H4T`Gd!z_DFlKk#*he7a<ij1aR4Wu%ti-
E?^Zw_LYKeZbNrN4PfY-MjYwMFU)aCmAKG8JM4l2RTp<9-2kE3u%%{cb|4^yJKkcnGLNx9zgVUe(LM|)Yti`uk%x1=cm5%@9X@{*ZHZh@%uVI^>u#g7j
=H>YybH=KlOJxKXtt#(|BYAuA{BxtTGO*$kqksCX&|(aiMu_cN~2ZTw!4+=Q-oxSJ|=-(}NU%iRp}*%j_8Xxmxfa_;i6d>tsVyCtTUxW5cI`9l2ueVG=
V&gJ#*BUUd992pPuKlW}xI9k?6bydaBZkKMZY-SephKJe!Zxx<o-_7QV4k!bwDZ}J-<%Eoi&1n!&uZmJw&IsweWeBj-Yz44-5;1M$^6go^F@|()LFr+l
+V*($=Zj*nr-Pn@*RENdgT|i#=L=OwWjh9t^C8?YK;!~?Brn$5S6KW+`d$T{3bJ~@QxXjoOd=wloO)RTLqK}J?y!6-TI%BT2NQ?=ECh>-kTyL-fS&w7>
YFh;Trhnj93lsB7Z84kth@lt`?Xb}v7yBju$gyWDI<gk5QuCz&pYg(U6B%Z1r0V5=H$O*=rMub~!sqNS#Sgnqv54N!)n>na&uU)8T5Mqy%t+q#zc*PuG
&iGr`On6X#_~GQ$NcFUfKC4pn{$|Fg6El;ri8WL;)n3XWIgTy%WwGpT3tt%J8_!Wi@}+pE3w-6C(3(mVG7Q!#t;5&{84ePABrr)KfPcsOgH%{uiK<>G>
+4T-{j+ukz)74t$XM1R6O_Qd`5M0lP`MW)p8xb(*!Y3U-5U)OAHGX!L0VE`{QQ67+lU5rpI^9m_$9r)1Uq4VfD$C^c@RPZ}I!V__I4OkA@XIUh<U(Qdy
_t`Bt!&jK1<GC{7a3fbvtkhsJpMPs+UqgX|ymXi2gB@?V=Prgg+-x)bl%j5D9}_tSYy3~N1H*2+Hg-?0hDoFqaVJz5QmO@AsAdMh4_sE~%RP&a%ct7lg
l^)X`2Gfi*uC47`KhD0dG>h~q|;@=0}xBZ^LP;YN<{6DAspb0!eaEx7})Qf)<>g&v@-Ib&HT&u!{N1_{KIa0COM@R?aoqy1?kr*F5v6ub59a4-~CfVr5
Q>ne>&!x1GSco`Y-|$vC7Q7(%#>$Th?l%AP&#GeR>65?gK;t!e)1MS#E7YTFEHO`VdXq1i4t-+T+X;->=lX^1>1p(^ym2?YKv%?g%DE#coa?LpmcKu2{
}0x`ALO5igN0ygxkxwp0$L>lV-CDFYO7=5xB7Q_-o}W0+I!)Ze+X|Dd}Vtk6L2B)il0;OGsc0#Pw$^p{a5`jCC|5<qHYWJP;>pOej)x4^Lz#)OwM29m;
4X@-Fqk<<4meZ`ZNEWYt+Y_($K<N{}5@ya@a?w|E2nIg~G@>UMulse_M{J74sh7DPt}Ruljo(OP8+?7Q!kz`<L?P)~xv;Hc(u={4ejk(Lc^aEXY>rztw
-ij4HsK1n?M{&v;rqKo(~{C-P1HX^9(+A7hw?KFgP)V{g;Tl-%F(wT6V2euk=7{f3)fwNCq(i1{b3*_-{RBbUMwi)jo~bC~<$-$(z^j3c_*Tk8C#KgZ4
Zcs`PV=TtFGHu=^W0V)a8g37Q|plx^w-B$<=UvBY$ugbjQ|IxpcCX+h#(Vt%R+f^<@i{Q-JW+HTW<*%R^sJ{B|Y+7ZF;II7usGsq|Sg<H9lKJAlyzJIS
iA)Y7QwcG?^*^1wv)1*#c(3^RI9HEp$VCnzRW)GV`k#ZB4nv!bYku@!ae@$=u^z-^cC5dLH++}&uI0^pFQy5{LD)C`NP9GAGUD97_m8)!rVsr0=chLRe
eZ``{MKw#*^Zsi(Z%-dyZpEH!}gF*{NcZc->xb9_^>!*!d~@<h)T-x^wo#b!I8bK|E98>7n0<y`pc&bfAQBoNdj{s*>JpYAbIicf)}Wz(WcOesWjFvJS
*je_(<c7=G*T1T7S4%pfjwOfibaq|0UnUkezkRTz~DK{ej#3@1g1qmKvvv7~IB<m;ABy?ldpSk1^v3^VL5><vfq6F&*54Xy^AA{#M3?<TuU4+$Ds5@we
A;h7qUox;}rrz4#lOw{?ApwGc-|W_#Z7=N`WnQXGd7<7D)G>pzlLRcrpkR=l=js&dG!|HCt5`KOB44xv-xTl_tn2s_E%Id{5pEpfy1tsvXX>A6!aS1GX
<e^H>Y)|rngQdqZ%(|i3?k9E#8l!k41;W$gkU*QiY`S*9eZ2WELO8epX@9~l!?Y_CZexI?BZ@sNw-umy)o}c>oH})zlKiv_9eVqMDRk!7@bbazz?|#&`
s$UoH=r6;cKB8$qeg9wn=+hnH{njOy^_F(+X}9Y7D`gT^Z<j;Z-oh$Qe)RF#PP+=|llB80u6On8pKExl{s#CT|ER3Xr0SpLr$=4e`uTVt_JV(z`0<ba^
xypIpa16n{%8N)KUu%|$^Y@cteCKxzxlA?(`U8Sy7Q>VPxm7DkAL*-Z~Uu2{p0`UPyfw-{q67ki=X`F?|u6Rzy0k${ol6B^$CCWTYvoR|NCp}6VfE?pK
a28(`RA-O%}G7`~1zS)%@dc>h_ze?!Q@o{OPlZPZI87pM3ZH{+mDlzyImCzwvMX^xythfA;VG$3Opr|LH&c#_y~TUiJFP@BZsgwto{Pb6s852PYpocHf
M*K3l&H`&-xF;_gSEKFJ(z$@rsxgskS@y0~6F@#t^$r_aZB=#PI?RP|VWc%dGW_E**?{mOUxt`ffeAAaN8U;UGB|JiT<<oEvg+duk)pZtqI{Pqw3cy-O
6{+r+b$-nxepZv>Dp8EE`U7hv&o3(%T2mgHi$zS}*Z~up1|DV^Jf9aRL{Xc(w{p<hvXDjC0-~PS7_><ohZJPTpsK5A=-}?8z`s+VgG2i`ad+z#^*K_~i
pRZ5($shjCe|+>R<|qI1w>H@;c2!PW<NQsyn*Uvdzga{6%_lQH9P%ICUZ>yGRq{<Th2`U({G%-lx9*!?x`%Vp{?a$!kudz^mT&&EO~e2Em%m{?k@$PRT
_tp%MSRfw#~)8m*H9+mdjCu8FRwxTG5jf_AAU{Nzvez$`M4_nli&TnJ~{Ar|Mj2!yMOZS@BIF1>l)$Bvd!WD{#SqP<>U{y|HYsD_wSzg^Z)hNR!{u-Z~
XqZfAs&c_ohpZW9NbBt7PbxEwqG<#3If7z)Gwn4hgObM+E=^Bta4&0TLiF;Rty&vfHwxwy(8X@`Pkd*B*~7x39;R<yKp7;HT)UZvC29xCa0;E3=BFs<t
XCtL^NLAS?OteB1eU90Gq2wOuR2p8JVkN>wtmzS2zj$F+7!7E7-4dA#y3svi3Dw|IuOnO-b*5Jw(8;s45yo><kReeJLx{q%1?eD6z-zx_`ie&er8yZp}
Iee}!k*1K5R|CPy>?7#OXmtXno%b))Pln;LG!*71~^6htj^%wu+@jw32_3~N{HM-a((4Qg2lUZL;E%y;>Fs-!?`S&kMK0aT4?Zjjyd0N3rX*Y=vD~xjE
o`|#GOreWSA3^n$)*f96^TGQ+xcu_lkH7bS9)IgyxE(h+hL(8w&fAd7%b$Mf@t^<r+GZigPgDRGe*MSrJ7-l;%QlYp7bo)Pn1=iHBp%kD48OJh?8R-J#
Hs%rRa`h_jPZ}<2R8(c+=T<7wGHN_os^z^B?RQXwz6M+_eUSR_u~s5Iw_1{aF;Il&*0Eeq4ZED=$6+@KKS_`UH<XcOV@|H`K_Nn{=IiEfBb&A0Dk>@(4
e7p-c;YO{@|;Ze_KYx$A9>>D<Yr4Pi7lGk@>AkDc9x-#dB&)uKbNZDQE}(^_dI&t&23SJ-J*|eJ$PYOHH`G2g7`Nfqx#FKa8~b)t7Fn`(o*r;c}5)A%`
fRsO+4=YKdx9oy7Uh-#z~J4=#W2oezHTF5Koa>Rn4$De>zU*3pg=xI-U)@1HOK_^XvN|LofAp*4N*-d}$7!;|kk{^ENdy#J>VORfEDJG%DoYXPoRR0~n
ccD2bDKJ=9}w6M2s2v*v~BD!McbLGFEcm{O%(#fJ}TDc6&Ll@9Oooj8^QRB+ip6KX`iS&_w@a9f5tG(!-fAryBeXZ6~=`inn4f+xk`r3BjhgVv<s8hvF
Q-O+oqQi@u!R=y~$Jc__9)3;t6w*%uU)xjq)~(M=ML;o@F#X*KZgISO1Vx<1yPaQF4Uqh4J5HhZtCzq04wT{Y7hi;*KuKWqtyz5hgFm?ZgWo@W=WE~m;
Qg;b`-W-k@?XFG!9RcHiN{YD*<uQJ#y#G$@6TR{6`=gQjJYKzwFgZ7Y*A&K&(#K8MyZQweA?&oyUr}}Z+JM|rbiwuY?5jV9{+zogbsN52k%^d{k^Mna;
3z|^q~^UjZOD1j4I_3rze=oO6rz6YGfb${5u!__7BjeOL(2Tq49q7)BpA1`+xG`d*829(dF;|!{tx^>}H}WBgD_YeEBc`Z_U8J{lmp?l?Z<Oii0v{efD
Bl2D(M<qLIIY;(Jgn>BT(GFIG-6^Ka)USaw1ab#I7&Rn=9+OAKF<N4ayncG=pps*>(UWlH_?Fa7EdzIM|#p{KzRb#aB}qAFZq7Wnk1uLF6#==o0l)yLo
dE2!w&a-f}k<{H}*-RJ&dHs77n*i+HyDRaJNWpOGRPisCM`T3`>s*YPu{Z{3#HwoWb7_Z7IX|+G6wOiX=iSf~2{O{}NQx~<5zxT_>U;B$nUAJ<1S&Dq+
D^OQ(;p4CVVXdaeKl|C`AHV%X@N43=+a~^I<#<;PaTQoT4}<+Jm8=(svUY=Ot4QSMCkI+2SDL(0Vy&iC)&HpU1n32Oul9s*y<3{#SAOu(FTV%#cEx_VQ
{^^Qb`4p+t+Uc=-u;u>CSb<<0RH2jzEUE9uRr>$CnA;Xl=*2|I<|AFz)N0Bvpz9!v5RjbhkLQueXg!*;GeJo$?KR~=9wqLT)Tg{GdH`J^Enkps+)o6U%
qkq{+~in9loB;9XFEStyuH<Di6%#Jrtq@-;Pz+%vC9|>ggVxDw&e8(&x)|>1N6Et1rC|?db70eh$?R+4%4$Ke^al)Zc+6!sXxp&kz3P>(?Jbjd$Daix1
xW`o;VacJW^?Ft`=}a{11mlp_7&i<dw8Kd=XZHOH_1{4dJ&Z~y+~KYt0P$&%_1e)dGj+r?tVYt<LQ!Z!0SPVV*D3;U{us$gXowTjEqD!%%_fq%nB!Kva
=<wp=RY*{aYBwk;0SXRqbxGBr*v~1#nMUqwvqKmSRyRoSiq}H3Wg3&3h+PB&YVJw0P1FE1dKFdx0;(KM447Gz@Jf+rJ*xk(#`nfZOawP~>SB9sGvx=gy
IPh;~zx+{|V#<2(oxl0$m*2Sj-v2C{%^Q0K8@aM4{vnKW-}}{HeCNaO{j~J?Km20pJ-0b4x9ZFP^uc@If?uwi;F{OYDTl!fm)}r&4z-u~Fr-IUHT-P}$
|zs=w51SEx`ZM?hp1Czt@g@+u4>-gzghIcbqlzOkK+9<h1sOcKL2<D9r^P6e_a;$Klu6OJ3qVp(YK&Im3ps>x_^E9^4)jJx(xpN?f-rG?%zX~uZ{Qe%R
jmN#XF_X{q#!^L%kgSSruzvKUF(08+_#lr%d;cPol$#gOdj09ZYyttM+uQTOCKNjcr|>U`;<?#`mg|g%!<y<&++}D1&~9@2wO1UHm*xJ!#<CY<}@?{|J
Sy8_ZL0{rx9xOC@C)^Xv2m^-%`RxBnPw;sQgln*y#EX$oUX=_ps(`Kq_B_S0GWS0dCsXWgz`73dJ#v+O$QBj?d-v0m)zo(!g!i*oDU|I?a>ld{Wf{zt$
1?jM&8$JOSPq3|nTfm`(HPs5#nFK@qFfBRNBwu|FsiP0(Bi&YHG=At5Zl`5|^`5f(kx>Eb6OT8~{)RC2?KB~ttj{;}0DqZSd-no4H+mHY58_y1Je)Y{?
){2Ev!0-*z%ZK0mYHe%v$fy1$jG-_%JpTR{Vd$&9u$F_nNd4{JFD<8xT-7wfiJo?%YF6=NLIe}1AHnF?tDNfeIgB6GvXuh^7xbs+NR%f|ImElk+lTLcv
yK*Zd@gJJe|`J$cmJ%0mLsF@fAR6R|JUiyDq_P=%E0iYck24_gZF;&JOOX<Sn>xsuVXN*ePIcCacb%6fD8G4tF*B6miW%e$yR<T+iJ1&Yb~T@0)PSImg
q2oKS%UcobH|yy>_FIe){g^``;`#@Xvo-nqehS862x9{*p44OqOxH>`Fdg2eLX|pWBsc0J^AVpI^Y<!Xc~JTV(axtX`?=702qg8jch7Tm3z}QNPvS$Lj
?|y@03}5aj~=t@@R$UK`bGvwEefSGsy-s#mspt*GKPRlKH(*HrPEDqd5?YpU?A#(~#J@EQwIV<BoR6)Qx=1W}PED)K~4jHrnbH8G+lM%2WJnix?NBWfx
{jh?8{6E%9Wl8&s<lNEZhl8&sTBP;31njl#dBx{0XO^~b!k~KlHCP>!Oku_bimX55+lQns=Cf}$CH!8x7ie#fA*{Df2YLbnbWTPh8s7W?zl8u^Vqo&oU
i8N{=jhaZaLf@?9YF0#=6_I9*wprtA*7%w=zGf{#vqsyjMQGO8n>F@kjh(9SQWajR!b{c6Q#JEcO@*qNr)pwUO^m9EQ8h8DCPvl7sG1m66QgQkbVY`)$
j~(zx+X){Wayd<U6Y|}GIULbt})UzM!Lqx)L57r3sYlZYAj5Rg{iSHH5R63mZ_O#YG#=lHB+NzYSe6vnypc@HEOm-&DN;d8Z}#^W^2@Jjhd}dvo&hAM$
Mia^yJI<$(iw!H<$19>76;fv-NxJTPHuquN?i#JFndH%0I6h^vXl8T=dFEublMcrTEGJ@RI}LClAC=E?B<Pr+4P`&ercWzLQttC%42;eubYL3qN@lesV
4R<Xia3x$u*B;V1XPPyU6U+@pM_Pw&j>y;^rNcl>1U_{re$lf~mF)5K4<iBs2~*Yr;2iJ$BfKiL?5GBW&RW%$WJ@RNn$ClkR>yNjQ;7q9lWyl7LEA-mH
BDp(pmTKU1QtY_=G2xg+XUWfhq<G=mOdH{Qx)BfwXVM?loYo{s?e&NF(mPOM?fAyD-|KXd}Jo|6zt0|X1`X6OZF6S73wuXuIW=nEiG$l9t_i$hJIHwj0
cI{;|ev!tjeKk(3=GNtPhw5s_#dHw_u-uJc<6ELXwJpwOvs#pcr!w6-Q9ZN?_E9yFygLCu`nz&MUold)k>4-t!%|dO+OD0$s}|Qel;T!{`Eue~4n0Z~k
a{h5IT%b~i+}eUd-?94)HBOc(rEM9bersc>$>?sE+ng`8lCoUzhVtk1BOz_@@ww#*HJDtRqCN^mul^7l6boJs^RRT?LOWuAj-SbP+3&Mmg=o)KJwOe6H
wbsJrn-m=ifO^kly~*M_>Fh{2YE#cF0h(RptIFRrefzpjGWxyG7+Z7kPcj?|N)g51Ols%2zYzr@wMqeLOi{GTWE4si#KxuT{er*Mr&1cm6x<jOsDt2k(
FF!}ouB2j*B_MYtBbT>m__ZcdD9-%V?!!OndBdR(@?DEzA*{`|=Z@zWKXccB+3)zf62^~w8`{jH0e=R4lINLTUht`%{P=CfK!7qbX<i!f06kDNy(f;&v
nPi@iVAAapL6aC5$%Hj1pKdUcm+<|6FF)wN{&sj=6$-6&|oZYK?R?qY7=ccYIpW5Y%YQ+DVtmf*($&ViY<cF^-n0WEN47ru0uV3=BJMlWzaF&7R=;Z#g
%hfT0*I*RaCl=n&EOS)}yzWeMo9-KvZLYWL{xi-^%XxFM&QtsL#$=vn?dcw~&-K>5<_vUA_f5${PwmS6WTK~-cr&um%8!2QW~%({yVA!qgr1GHueCvbm
Y?#(+C8_&=b3tLbNu>8c~v?4)GRN(I(GHSbd%O+v7VjfLGo{s<mJ%p6^mY?{6xt98Yj4Kn&gY<ZbtRLMsnAmEu!>M{d1MO656?dsp0aSZ`Eg#>ICtMC9
S^w<S4;n=U1MdE*G24RgvUJQ<wpqq&g^d_o7}O9k@ejtCIz1g)Ps6)jtC&6>_Hnzw<Y*VQ;UFP(QW7J7?*iOgZ&;yE4DMh6`-f$gZk(>U4hL92V(+#a^
}d`qcqMZ&{zix=QFLVztn(>5?KWG4Jw{Vu}9TCB@gbr6mV<zoR9U7i{Q%LXiW<+r6&qr}fo8D8Og#>Jm&X%{7HHlb`yq{-e{C(Yw7=cX9dueDw)0*B3i
4zw(2-x!75qqQ9nB9r-N}TGqd7I9<JT{Tr7*Pi05~O~l`&cdd+f{szkbe}D1zufF@E|NDzSynOrJs_ufUmdh$%c>G5{xqRnmccPgpvZdvb(^@(8>GUhn
D+;HhxNm?`oY$)n=f&!H{U-@7K7H|9SGN4y_j-ol7ALRx^uX)xeaf>V&-VJ&k3L^@yI=p3^jrs2GV$5dy#UsJWmDBX5AIs{n?smql;FH#`JHRgYZJIdy
#BRJ`o<~Y>8a)`*2&Z8KZz=O^7HantehLaTYp)#+(YqplbJ7+Bk$k2yE5)sTF(}A_n?Ajf0}w1!r%JY<NejKw}09R>)A7#a<`T3Ee^^`_6!GaP_280yX
RECCz<ZH);p)H8@2GYUhlsierd(w_o*@bO{<lE-Qk#fE1Q2EQ?IsyzK8gKx3i1$bBp^B^UhP;8<5^^rMA~Frn!~KKHiw-e!|M>=;6Ibk`o`VHhA1mTXF
N){=KxI*9^P?J=SxTaWiq;VTS)CtLXk((evuL$9D9Jq1V-t-lq4^mcB7<=~EkXPp#=wT)ctp=~EoO2`%c=N_(^0)R$5qe&3q=1hlKSPtd+WE$eN@KJjh
q9sVxmlpCJ^bCien^)<Aw*Xn<bE$lVTH@}U&V)adEWv_VoB)79SnuOQg$lf4*kNw%NQNaB)ub&vT+|T9ZH$y!ShY%hPA^e9rgzzv#eHfxX3{hX%5H${h
NAB?vM0t0*DG!|E7v)`DtDlU%a*v7jYu8WeX9Ylc%KKJTHwS(F+h3jEeCD@auihKZctJ(_9xeZ@=y#M;pOZ`9NEO`C9OUNk<JYR-K7J7H+|>`joqN8y#
(mzu>C8==Uh9wDuYc)r&%bZK=HrdJ-`gEUx@*h78S?JW0Z#XRye}WPB7cu}k-6T7ds4woJ9yo9g}GAy>$vsF6|MWZ`^%H^{WXYsP3+CMn+twda^i2uow
4rwc34k&?(3~l&(3$ss_`y<$#%Ooz3*AhS<zo_hw?_M;PrMW&#K@d$UOwPS8L`^?pb#)f$p08J$m|cRq%SIQE!3@oHt}X?Yx;vxS#7?&VxlfSj2-xJXp
lbTg1a9st1dIh=C6yfrpX6f0~iN>s7&X4{N+0CwLRitvpu+ucux7&v`cGp|E*4>H2We_2H!JbJX$>{vN{L!%5|blgbY#m2Vw(dlbdHN9C$Jyi|C)N%pP
#pqF3%@%xuwdgt=Xe+@}oV0UmS?a4i}ukMjv3i{TClU^)>@`reNsVD5d6jC)W_okDp*6EE?%Po(;H}yOncivbvUAy<atLkQ@`o^j2`cnG6sp;m${1>Qa
3bEbwp}fc6`1$2K-#K@~#Og%y7eD&pS1*6>&+h8Do^!EURG&M$)1l+^Id_bmR_mV};=2dkJavbT`_|91w=cS-qu+V!Q|Y356h``~&wb&)eadrEzx>x1K
IO#;RN8<0)Na37`4!Ab66g4-&wXma?>7O(B51*kbzV*OdBj;c#d2e-XrLbIbka61Qyd*KL^I8BEsB^7qq`}F(Gjvok84C5Djl6)a)l01bb%I23m=aKVU
~exiDt4o?@g(I6j_LT)hGyBwph2*=OY^l7!;~*x;t(lQ=j@T0R#U^=T7<87aDJozw^70<wdlEF#J>Hzpt3?FEe|n9_53GN}<WG$5}SB@?FbakE8<0pO3
Ugd4<Mr^A_7HvOHu5jRMb$U8Y$`hgwd%$Z{8>`9a(E+`?j9geO-;+Ur_mb~rA&hbEC&3-q8xy49F#oFv-)07$(yDrMvr9}eBF-QiGNaaoFRNH$>y+J0f
9i=da`oWTt8qPN?=SoSMM+if9g19!|8sIwb4cA}9{7HNoD?2UrGgvt)nS<S&3EzslEbvlDITS7q+WV#Ykw2yXl-LWWS$rOw=Tuz5;DI_f%H_&nB%mWWK
qUku2n#V@LY}_WuXI^-)(1^$fQ_tIvU(9H*ik)(sumk>Crb%N>#%r={lk_&9AwTuIzw^7*V|SiwgX^G4qn3>}Xf|EsaT{?PEx@_SVchRdp$*1fXD`m%s
fck@uWzA^t&&;!jM_}5ZnR&b`#ea-_@UsJ!fMqX<B~q(fQ287R5sl-M?0-z)lFv@8lq!!Gs(LK$ymqPF)p@qx7|P+;T-84og-B+J_fvakSV!E*dxbYgR
CQ=J9*U9`v!pc)m7{Yc{D1lqp)o!px4<D&sPt1%Z7<tHoTIuZF4usNRctu0corAqHVEG+Vq&-a;Ltm4JW=n92koRM1utTV?wJTZc&6~1beF2aZvH#OxY
-2F$vqAjYiFsH`EL-_UV?-$C-d0S;=(=(=j6=NzXhA0y+va)<;EZt)r-eQpHA$dqjtJ*}mB5t{i_U0JD8;=!4NRQ(xYOCq)mDctl}DcD7X(+F~|Z!cEv
tO+ieoC5kPrdE*fF5Ev*%vw<+tm8DgPYc-mTIw*(IsXRwk{Y5iG+#TBRI<eBQuw`SmH^pI)qk@ygL~s!40_7&V0BjKG1LP5pSXvCM#>cZ^a_Zs%-3YL0
6K7t^hJ#F+ui0IM&}?iR1iyhqjSSo4Jjf1cfS`Q46Yew2Ktsl{$YE{_4JKoH#)Qx&df=nRNSLSWQDbc;Q8N}S3-MrK<T4%R%mBukO~`Lh2?pknX@#Ab3
@ppe4yzE8TZ=J@phT<fHPY#lOZiTw*q{e&KO-k%vzg%GOyQm@e)E=%Vz+FRvD<XG@5l|CorpUa5)7BO=uJqs0>05sU)Dyq6Ci2p%%)w$CHWQMv=lo#4r
Po~r@RrPYwr+s(2dQR;*5}yOd4z*3rj?mY6gkhM+c<G85VmaZI&Q=y0M7JS;q7Q%0~nwGtv3JMQnuSk);_Xu~USYSW;GS9d<rh40ry^+h~VZ8v#CvsE}
QEd)^46#oS_Ze-tS#5=l{M6gKB>jx!<(SkN9AY=KyWHt?rXb7RHmQOB1u)^D&ODjd44Mf*S>Ee0`3#LHHwirSQ^Dc*X<is-7xuGU#XA1q|Xo2zIl?9-2
Dqtj{AbDFqAI<8OMu+a!g6X)lxlso;`5Ye?o*+Dj=bBm^125(q#2cS3Lg~DptC=YUrF%F%>UQhSK8*rpE9Z9a}i<w39xn;7tAGB`3S(|q{z0M3qQpTKh
rkiydI5*&olgsH01Z5;=U~bY=?!dpSmENuf_Ok?2S=?&cXyB9JXi@0WVmlVnOg*vl(vdU>MSY<%IgE6J_GV03LmF5GKI;Wde7qA-FLvEV2zErl_T?eFr
CqC=vGlfOxJSVUXq)X#fbJcjhwf9Qa4p3$Gi*oieTKE$3pAZ(x~`ZaZ6NNJ_m^Vd-ogNwZ?e&G>|rl&rE}Gtx`sKTL}Y>BV{*%8tc9#d+u{yOYmD}#_C
nVvzF{N48ca9bAS*0<AFlI^oIxu@*8PY!HaZ$2lkI-q!iJ;V!loOV%@NaL(Dr_2wKYPbVJStqY-5(Aq;+({$%1MwgZ{^}QjeyZB<=dJDsY>d&or*Aw0?
T#IUCj23wt@AaDv1&@#)$@k2#mCu9C)9!<?bq+M4+3!9_@$QBeg0gJp<j<bZ7FO2%_Gr>4V^JT9gzjWma0FQgg<mJwTWMIDILB2ap=wU5$j%!CXuRb>z
LIL!_VEEyvRITyK?tVkQTY)~YJOma-UgNQKH62}j1ab;0OYdh#HWoR5PX@j9NNSXdTIvQx)pQU4CA!1q1j=R`&;`k~WjHGBIi))xf*Zy)ACG(<bVfZnS
qYYto&_&dkEP~vmT*fB$EoC^dQwvKmp9{Jh#6kBaHp@)TCk)n-TjTMuqmUU4aNcG(lRNRt+hCOVtx-(1P#Y0xoRbxeTv!;#=29z-f)o`Rqr^x89I@Ht*
g*y;Q$!Zt5C=p{I&@~}fg@YTyc5zPOATk^BHkuP3&-d~LE&_Oq3zxRFs;ZzZ5EfkV!+3vhQ&(0JKe8nEB|;l*bF=e7NiZf>5+{ak@ERAxR>lf96LiU<(
xyWP%}@&v*SWn63OK=XoTA}-ee@XnXsAJRw!f^10V*w<|?C1YY*!tbk$nz4y21xLMz{n+o+e}LZ8aHmCm&}O&}Sr({W)nU^AUz>UBmtix{=nY{y%`eSA
q9q;J{akP;BGFy}D%%K2K$V#H`$g<6OUtc{x3%i3T(>u4d`U}Bn?F1@0&LlY-Ej$yu%5gW#M)lCDpFpZ>OVZ8Onnp(`Q=42uyHjSGNRF{_#wp8{x&5ZB
~+7`HDY~i!*b{=*GSjixA3}kzQ;37I)c6-fbBkEdtfvl0XxJ$j4x4|vyVl7V*p}ei#WJicw8nF)3CYE*_9bKaMj66)yh-M3hKB(kER?)~hcr39HTRH4{
z^3nyjnM)rn4O&!k(?DPtHE`qJKH?MIM?M@LvO$Yuq_w@nRP~#jazxF(j9Dn*kd2h2K@$2Os8dM#IV<05p3A~!^Zb^{<Jc`Gp!N7X)r+)r6DrleHy{~n
Q9#uKCPnGb~i>B8>(+($H_iHx2T@)Ve(HiX28%LX1vN4Xk)hNdghcaM7G~bkp(eA1B+h8^iXU<ZKD)37eJQ^j|Lm<dsBkOX~R0ughNc*HZptp&3I8SJ?
eG6b$63DXe6Ja4ZM(*BEu(`OQp-BCA>MkwAToX_5_9~k@X>jZ?>V;;F&gR;ULMzcic-?tUhZ7u{zs`V`NDgtR&0k$etyRMP!3{C{BiuX*;&sN{<X1A-g
kWT-{8=c9y%xVMAtg1`6d9+)UZ@F%flm6l>|DkznDwIB58wogPtT9!$r*BekSaB$TlUv(h6Al_ql)^%Gh^g;5v|nuUrRNLQXuFyAQjjFQ;qN<u8Hg>Kj
5Mxf4)n2lhz8lYn)5;NS9(RMdw+Ww0><X6?sdU0s`rXDdNx^~u!=};_-G#l<VHASt~o72uJYXFu_GN22#*NOW{2Ss6UX>`_u@j8MT<~M6+pJPUSAy|*|
w$Vr!q%+)ia|PuxQl(dYQa`{Fmr%xQdnM=%n*nq%-3^zvlp*tAyl|(=UWK8(qcR#!5+bteOcWy#!?uMPk?Ew34hysPPV6Ygz$R?e#66hwV`6DB^D(6_w
taJpwh<-qtZ`|^$R2cH#f{h&H4NBovN?2G=nKpLD?ygdYOl@%s_7zHi?(%YUyL$*O&(mpTW#mf=_t89(Hw5tC?cW+)s1t1J37GKldy#&=>GVgJId#n3H
RhbYKk}AIqxnkT3M)VbFfX8=oxs=YObu+wkK_-ts8KW;N(_gqJ?3G4w`*-lpE9a4Y*LOkD<kPsn{a0CJGaPGDXhf&zjvM-)KpVfO~l}c~MK(B?n_XB8a
l3TU$MbEeal%ItcCS90AMiH>RcQbmB!pt3FvUvZ648BH9P*kc17Y5Zl4>j$69tn8}7<TEk`(9wAe$%qLo7W0_&=@nlOMT8MzoeKG@4GKLk{5h#EVLuHZ
W2G(bXlsjFb%%PhkjO-Q$LxFJ~GtEe{a9_jI@mAc&D59pi$I@nOGXu@(bqAiC!_q%#jm_cKcV1q*cimM@&}=#}2=9=vU9F34CE6u3?AWKUhJ%~Zo6}X9
k;8KXFXH+_Z%l^=Ej4h9+$`DcL2<KxXSAU6R_Cx0!luD6ZC>UhGPAN~o8XRz#fIslN^?Kfjy$_}*?fcAbCtG77BeWi`P|*J0@~WD`E;{X*9Jol7L9nYu
!M}@tgfD}=WP`oH{;`qT-(q$x}+g(U3b{EnDq`-lxD|Vzr1$uy0KBMT+6#{Brlkm)fDmZQk+;vDN}Gj1>W+_X>9tA+E|F<oVC%of#BV?3k0C{W967c+b
n*e8Njw><Lq{R5}mFymQ(T1eIamGssGk4+1D@dTc=UvIZ)MmKMN?;a0}gy*Jlyl2Hrw>6Z8zySIpy^ithTuXZ80i=!EWRz<KVTvmfUWJ_Gqry&KOl=QF
UI`|%uO{={H>bvF2)U5PJkh)*r~gd=+f@-ngh<D>ic?ZL}qgRme@)-Y?{Xl41?h&jrOfjSP>iN!0;ZIMs7v5a;=iw}wi_<w9T-P;G=bd2w@Nq5d3r2aV
Yx*aTuNM)xt*~7=hziD@k>^J3av>#5xF1?Dz*u(yP0`22r{~q9X6klEm{J}my9vqbhE!#cF-6g?v`;+$Op7;MZ-M`?8JP-T(AJ9JTJ3c(v*S+PBm#RM>
;{QW`@Bn|<{|ER(fA@y@2j(=4#pc039^%)7ejfDm$@lLE{XOXCRl+~6eD|&27twzjzL(c&v41}NMe8fL@?`&Bv|jgx)^fEO06*Efjz6Z>M6~AR!%~#G-
h_MY^<SmmUxWWe`u{}q|943LmDG<9@CW!C0%wu&vftITh+V2So#vq}_FW^_Q!|>ax;x`H#m~<PgyhE4Y?rqbm-e3i`*q9z;J**>2l(B=V`MYQKdyf@f5
X2S)1vlCw-<~NtRE59$EE+G_09Fd#(AI07W`<RG-e-HKfmevJA}V!@wpjNDtANw;~^F}{oM{HL)UaWhi)Nli?zH{h}GQfvYQA0dw~DO@ZU84+#~-(f3%
)fa7ST!v01^#qt3LT%rynT!~Q<Ne;xehkAe1$n|F<9(r;0}^Sf_-Y8UUE)vYtlEl2DEUpq3XykNQsUldz9?@U-Z)pzZ*;KN8jz*vaoRO@9@!LNy!1hdV
|VvG=&B%gB@0G+msrJ75sG(T$@L(pA>2TyA5l8EPAZwY!Tdt~%hJ`DM_PdcDyMLDA^Bd_2GfN6k8J{q2p@?BaObz?i1HM3`GBmoLR&SDzu)*YSE4`eqJ
GCtLFK5ceQ6*+=L;0e$G`zSF?15dhzU?Gy53sMBvxAwC_SQCH+*=i-3MlYHtLRV0z+$$I>H5f2A1aTOR!KB3<Q@xF20e=)#4fL95pHYvyslrR{U<4KlF
Q&T5Pi<b{5H>q3Z7o%KrW5h3nlb=z0GN7WFHm9GH_3bwZMUA{kc&h}`E(5I)P(Rsx0ML(o!`&Zc^0QquPGG5*lHkPJ(%l^(ctHq5VHiC<x|Es_4Xo<1V
CUkNXes~YRhyU3E|Omb5mgequUXe2*`-pgKgJDQpL<gOV}h$(`pP2*)uXSMfu#78Xz=6mC@sNmlR^VFtXg+LwtOY8T@d8abQfZG)yrX`i5UN<XzrXJTY
ylSSRC$RG$VbY+#srvs@pBh?L8+-!-)(1?jsEgopVxyjM&VV6RH}?i?JQvAtY;0w0(7*HQ_u_#;*T+SHT(&ciGI_s?CgiR*!>&u6npAcg?|ea@#-DV4e
rPg5f;7kW+2)R5fEUTB}eGU|b;ykfkTwCs*}piyXUOvcb3OvKDy2%j*^P7WAM^t5C!wD^3y!}7__R!l{ZfGcdnWs&#OT=aB(wGa5hFqM3?nTno5$+J+9
aAOSoScmw7_T1o)u^;Dp%T-ci8<-JK2xu3$@s2U&UXv?$y=SYroO*I<;8B|KU3o|Xuh(ChN}-HKd@GRoTx<>triFG@m&e`E0AsV$IQjo#h3s;v<07WiZ
R#P<_2x$I_}hKIg;V{V&{+2ddDkDROMcwm8vNP#aby3^!Yll(D!!bB3vo+h)Skmce6}zQV8l7*sVJ?I{N4<DU}8=hsiXln;*S$-0D|0x`^T&zi%<N(2Y
uUu{*aTY!8bt<1zntKnL4fFB<~5_5$r=0FdCMy3Xd~e6gV;u^(9HmgqJCf1W8(0jJn_%k~dZ;2keI3GS$>yB|JUoAHgQHq5l<A7#}9s8U>Sir{x*;JQj
Iu#AP6CcL$yxqivL5wZb6)#_VVs-8dQX-LMsco~AmcQBZA#M-+qxwm2fa)(kT>u5D`_5N$e!sTPL~%5NGAC!bKV${1O2MEQPul!IZCF^r@F7S`Adg5~a
Lp)%@5>J@x~h&vESGGn${`qbq|Gg}7J=@7~nM-s`SsoDe!8S<|N9cZ6?*X4lEB+y>h^JTz$dQO6^RamJyIhX~%&(}Qg8XT6&j@v4DJ6INA8&BJwL5_eZ
^ytU}ff|XY{E(!59L%g`$1^lxPx8yPyv@5fImMLzSUd=gg(QPnd%aINd+v_-rBdb>zsxU4xjt;c{4&?d{F0RUB^*KcXb<5kRl+yxGXKm=`0S<NXY<z+`
#cY?_z$1Ee%{&vPis(V^5Xoa!}y>v0?dzzp+f$oXaL;l_~0qyDIL8KP6BI{+nPw4S|Gxl-$(X3u%~3N&w&_?cr?t&e8BUhsX9T|7VK5PgDDlwmOPpSB)
>_sE$ECA%rlxnobUjkE{yj+?#Xz0kH}0iIzU@v5Z=Sb0gNBewxPWq%oeY}{H;LWfcfqAf2y_Eno295(EQ4Z9N=^ZBy-CDJ52>W&&@oktvCh0nk@NzCbM
>G%-hGE5I5%m@Yx}>hvjaJ@<&kC54*B{u*>!S8rBcMDeH%<tRK$S7dQAh3$N)nUuOM__OGXd6_|Dz2qzE%#?PMU0uNv0sd7Nm=!NhX;r~tH@c$fG!fIt
2s@a75Wv{!yN$qwj2N|CU)6~>Jf42diF_BxDz|!k!u62!VDmi$M7WO?DN9`_sG<7tU5`N?aN8rtNq$#(WX2K6BYyk!^?=bqh-Aedmthm6=jhvCND0TV3
TPe@jM{CEYp5!bjgD2;b0J7r*Kk;uW16UtStk`UIyEM(Or{OXmvC!A`-PE27__i5?Y1r|XEofQBo$K!`{6+Rr@&9t`UsRvIsJ?A9ixHSehoh<W5-j28E
rkW5Gaq=Wsk1KMneX}_VKvFrBYHRDvvxAe8khj<Bhl{A{5~}Ipv%K}W$cwu6c`uKxie~|o)Q+v;)V9nU(aX|4H1}+X#9`~+g9jiIlk?~dN$xPq22aKu*
0pg{+hx1TJo_pH-l}L(cKW%@6>*|1u1Buo&=V*EkycEwi>%;%Tu|0YVqkj#lceJv{U`RNrQa`v%LZ1?bvd8i%LQuH4o}imVmzESxY<Qy+vP1Ta$E;@*@
uR4=b(gAE<J@jj<x=x6A&4DEo)A{l$&#JrA$wlh0kRx&5K3Z@fGcUev$X$&v+;5{Qi9bYcCjiV2-hiV^HT4E10L-rSggKE}fSBb#CdFXoa00({bEjP7)
&@CR-+2Ad@X`;X}W)*FRZbTTB|X`VhyeHeeRF$yvz)>D-uyOFTv3N_0&F6<wg9;|=&VSf)67Q?2}juS;;n6`3jXAfjkQ|2DYcf@4_%n?<+vcIM6X2(HU
U#qEQ@rG-PV2n?-r4sb14Zm{dSw7ht0wZ-+zRQc1{SKl1LSKjLQA$^HfrIv|@umGLD1;}yYq%e=8UVA>zL|6I#&qK3+!Od&|G2S#XW>H0f9*eK;WzpNz
JU=Sp&|*^J0!H<{nkeF(c;ieHNlvVgr4M%L7&_o7_G3e5ig;118@@t)^}UFJ>uyh+XrDFij3Z{b{5Pp;W5LDsqPsI(Wm)IcZq>%Hi7ksvR#k@(%%SqZ?
2_Y%MM`w$K`1cxQYksO=L<$LWFmcT-|D0Pm-qsEm#IegPGhiOifI>iI7Z!Bs=h0-!%9!w7>2whW0PH&_7qgArS(S%kp+M>oUe@4(%_|m@Qa#2*i^Q7~K
DsJk+geBDPFzJc0GEzBMthKv&u+KIIIGWXDZu|C41F@J)BL1roVYC3%!mbDr(3V7;k{Ek+8aNW!Cp3FBJ`<D1GS^Fla)HQfJM8Q=6WzKLrX|I(y{3ne_
*%w^CuOSpUv?l;?X&Od>lji20$;%mi!>$&T1_-|y<BQQG1aDV%959M5kXyqMD88DhI>}_5lClinoWYd$3hDY-Xqu@CZ2-Vd35t{M1Iv2rYI)nP_?_fOb
nE4{##8Je^amO}<B|i%Qtd=!XN0MP6bedx&kJssnX$4kj3u^=CKt>!yMxA?nD9lJ3&&QtAWmKm*7X|;AvtT_a?W^571j2fiv3bAc!uov19u&c}nH=ow9
jrG9-ByIODTX=dZzWUJS8bX{MjQpwWg(pAA0Cwu`8YHoKl?ST-#d#~f&6zDnA{W-p5G7BJYP5|lM3NHNcgk!lN<T%EWE;B&sWaEyMk;p>YnV1LQr^o?#
nE08iq0sd6izd8J?#{Q<5<d3OVJi@}NoMrXC0Z%^!*d0;J<1Hzfw2B?5oQ0@x3(kEx+6BFgvTya)WXH)OOu!q9wSg(J`pv!kc6$1vhsbVC4+IqfqVrND
UF;VA@wSW6kz;x-CT4NL+Ieb~KgQr^h;qpI}4XcHYy^C4%!0pPDX9Zw&Qw>00{jM;oZAK`u^sl*F<)=_e89`qPxy3+$*AfhoC6CC7ki^Kkkh#fAs+vR+
TD(6e$x|}~z5Uv&_oRjS+@9j!>b`IX8;{mt{KR3U+u|H?w760{o>nwaEDHBs4QPAE8>){Z10<ESxXrm$DX>$8~IE;s>oYHe!XbXe{f;|c0M+rtW7~)_G
>l}MbYsnm3L7X*Ru;{l%sGqHg@{s*y#+tbS<8yl-@XY8i0x{)_o+_bC!F#TqXASD0d73utM6my5b+8yNGe+5l&|Xn=omf<dqf^O7w-)a*avx-Rhd<5dS
f?dtti2EzZ54SgFRc&I9UM1Y%4(d?1uJbXVLwVGE|StT$_wRuZ%&r;y<NFJwVSJ)Z<O;rt(@<*Xb8^|?h2k2Y!84wgc}HrJPVHlb)R!j;AiKDHv-sMc*
TD`Upx!Pk8T_G>slw^anGLR(zd0WdKdsw7)0zSSL`9Nlm~lg&+a^A!NlbXvsKL}_s3zD2RowespMju@uW5~^R6THF=@eR8y=g&`mZ;|98ciqlnCQn%77
rXV0})P>s8R4<c?j=H~n(H*@|-pOyg_#C_C(P#VFyEbMRrL8Tsf5{OtVnhW(y}SNt2!bJtIv<o6Wig1o0Rbw=G1Jj_qtSO?M6qA~esH56VB#R7C)yhvN
seAZ-UaXvJ&wx_QS9h*0dtOMm$yrm@P`jit@Le2xu9H!hLfc@{Xn(un$e0No@9}vYj*V^TLcTmoE@i~Nd$Jg)z*);N&R>HwK_)+Y!H{oaJ$2aodS$M1D
U+q12{f+v^Wf%l32UA!tg+ezJ(87)~rm=?gqi*Mspadok;&s4zdQKOCK&}rhiwa_pYMF@`d@yM=L0GV`ey`@&?YYHg_<9TT_eQivJhc^@KvfzBCYeg2@
$?4Y=Tkf|Oy$teTz**1zvVgH9~H)OK{~9$oI8~BZ&1#^oeaX4{53qaHW~=pG=v-H;Ousp=GGJV`T6>d`SLk<#eY42KMQX@(O;7HcVNM?tSL98ULsIb-p
Y_;ESrYgNkg8)%K5uWs7yV-pJqWbV>Cf$v>^iPYu#V+V9=5^sWs=E6~CEHuzc9!1sLD5y~uZ}`F~W-|M7A?B`mtR>6Y{VVLAV|TM)htui-Spwt+*J@a{
QyifBo$KY^dUzHr07&R>5h`LC}(oQ2=8uNPgPU`qJrP{OAr+zf_M*4UPCqJ(oXw+E}uHGJ;$*I=ZV@bnxUUu9_)J%OuhM$a8WU`(;Pz9Db=P~X`w44bo
D4f%a}ePltF*GH=B6HtgW=klumDX)(lX$YSc*YJov%s>EkWq)xFJ{>HH+<F4<^e_%gV113Xl9Il(b(Fm4me*IT^7=|}gz%oVhVX3(S5z2FJllnE`5fHX
Ex7y!{Ot9c8}aijypo?%pSymn22HHBn^1k^?Dd};_HiCw>94vzbQZ3SO8Zz=@#oz2qZ|C6g;)ANe|@QfkBSn1a1MWU{fT=%{t9kAAAbc`p5XV{B?9*S1
MJTxyd(-F6K=ERp}f9TU7tD&zcGKFBja)&-{`{n;dnp=+e>udAE};aC_ZNhEn(IGJ3||#+Grpc!f2fBKws+Gj1hKV{K)%S6YR~VgmLU*D{`FfAb@KVf~
U_r#)?~S`zT0!M)!1Hkz8SA5aSFV+I>$uppZW@Wi4PY4wh+*z12wYct6iw!bwwE*a;(nZO#P{`WxL-Lq)cQdA#do%@Fp#hQZHW!7Y$c77NX>sm;XL7WT
#%%U84ZF=69iQ3zcu$H8VZv^*77(=dM!i)n5SyS!-}0Y?kiVWWdY#kEvlF%Vxf4q1!EXjs4JFwqK<0Q-l<vZ0%Xq#bM_TX}d6rGoKm=j1S7MokUGT?W>
RHoAy}Iirfe9m^n9m2KJIlO75}7xrz2EHvSJ&{1=hU4YaW8&JQNi|}C6ATv*%$cGWk|4RaJGo%e;^kD}3m$5{F?LLL|sx&;pzpX_xJJ`LhX{h~KCOGnp
1nHz@ni@Ad&_cm;$6Qj%`A4yY@ap>HO5mGJ>&f*=JsI~s{g~`5{s!EL2F5dR8Pir^rlgalvf4EZVcqk$U?6pdrW*BQQrIG^1?Vn^EvC(l8zaF^k3_zQQ
H(KKJ=GGX?PU%U?5JbBp*KR_+xDiQGvQ#p9jo4m$79L?y$Crl2G~oaAbZ&c)-TkY(G5mbgk%ILkVvqeS2?^;gu&c0EMgMOJ!8f|{m(7w0HR^HZEA?iWd
h-@+xe8(0@!aYhK0~-a4DGYbDuFRZ{Z4^{npH-V_WrfJ08P$A7vbvt~1P&^p3hm!GOrY7H?~wj%~bxr`s5w@5G+rX>Lm#@YBvL1MPLl_f=qpmf&qn*d~
tmy|P~E8A9B(TEGRw$kZbf>OWsDDG>QEKdD}`8whi1(#oY(0{2fV=R*kZV7b#or_0u;&^107t9b6P?JXt^Ne-IKXk&p06;{ySvVs<lSk?ztGMYjEp)f=
6!*B*{OU|Lc_QZ(ay0QgEiPlb4Sl*2I4%-gFYJM~^X#zHppa!4=b~`FeRXJNH!cJ{UAcG~o%}hj}<dOcs0&6bnz<NPG8hjIJb0F);u(`BnUFe^)ZIP!;
)HYS6;4`5|Xd<+q9M=D<ao-jS(3oV!${l!`x#1$A=yfCz(o5(c?PW_5f;{hlt}SSu3Ik6ljJ&B1mXlzdY7Akc!eWFs^1kRqsV<M_mLM;uq6J$pxW8%3Q
3PVV=kno*i#%nwgZ_zN8VAx%rl*FI!u~$d)~l>B9oVLk*&q_y4mJSWH9Pe5h>A#Ig33WYJ`}pCc3dzLxW#;#HC8Q%pB43y;P%#h9(2-`smSQe6|&<F%D
3}i{8DAuZ=#!)lre+6XQ~r<RtSr+l!2waP#C?jgz*V1+#}FBF^ta<Y}|#(VaCAvgMj-ls6$0?fB`bJ2}@#QVZ-=f9YO=@!-MgaM0iCIm<f{){pHS-nwk
&^a<UJ>csU-W`c$5Wg0sP?914+oil^kH(9C8ij6Z?yX~t*-;|-$X866cpMx)~}5!M<5>#zM9@;{V#S2*Z-GuN#RU<~mvgY}acuQS|oO-~)zx+U;pN6Ci
*8mBV5$PIy3j-J(w<*}z4vL5jKEZgTEUWA_BHx{C>-<SAD&_4`oH7^9Zksoqn=yXlB=fe1YY;hFG@)m?o7BK$c(OA#TqXgkFVrPP0qy$J%0O|Y3E-gsO
uA6rny{@NXr9VgNm;oV&!T5(c5I<$4crF|f7~i%4;-8fCqd<i9?An==Ld!|=jNEt-e?x%yxs6K0{#Ap)WF)}#!`^D1OKt$yOCpRPvgFZVmJZ<lu&skD9
Mw6Wcj!5c@320A^+Sgv!G7L?{hl#DMnayB;hqhTkUx)w_?L$<2@<La`yF?63<aw*4z1MgbUm%XgF?^*0QsYI=pUOc^mnQmXnD6^&X<P){JY=xQPAU%24
fJjjm!J`o(2If!Tq7RjloZNkpY8Q+racGF)}#(K#udlxHDjMV%Jp!)Mr3Gq7=kny~RA@89kch6MBZ5TBohT{h#9w=<g;o&j_2$idRHum@kB7)R$NLtjj
y$w3F+boKB^XpQD048V7k8;9ZeD>Sn_8u5E)r3_VYEtRu;fmV}b;c}nhUd8+RCiQAlm1-~Io#YG{%J8GNcOJxK3TL3iRHJoz6?6B5Sjow&OzPCJDz&i|
v4D82+P%xT%02Yg;lFCeQJaGIH2l+IJwv0UEEQLRNzD5k4KBFCdXwP(RNx+Lq)l-{P(-!(>7Up6hE<Ke(hA@7MS|3D50QYOsWocfL;I_;a4dzR#!HoEr
n7Cj|HDSIsrfkBu2u}u~lEVGsd4uGch26;2R^(#xTI_Y9e1}zTw>QVWLNC-6uZz?k2y9p|n(7S{eg_Z)v|9AYgB2~zcdWVQa($N>p4#_zC?88l4fsBSd
ultFk-{Q4F2N#j3R5PS9m%6g)&tXGVw%d@T?G7e3+11CP<}%%<u{w_N!}Zj^<7%lcgBR?<`%icJfYDkM4<)KHc;K^OcKVpD)Pf}eLODpH!jx;(k{+$wp
^c=>o>VsfXEw~9t>J=|EGm{%w=+5LwlbBR2UHC2=oU0z%)d@7s0sg*txTbk7jF>^QfTta}h)!h4tB?;9>thh_@N*!1}>Jbr|1a6N`XwF@y0ZV3&okM?1
%iYO=8Y3l1<pbfrE65@QPE@j4qDLXdR)tlMuGjAkrh{G4Yg%>S04n;MvGEMYay7|Uj4s1GUxwqRII0p>Lk<`cco(?U2Td8@G_p#K^=^xxGIYr_4W!T57
zV0_?YwU^6I1oN*ng#Ih<IT&AP6w+TFU|zyHGbA^NDO}HBaDAU*STN5!uzuE!ZYCUOypU@xxtpp78uIT8kq3smM$<D)azpcBKkouZpN>6kVY&t1U5f!2
hI1}8=DUL-%uvn%%O0V?e7Cg<z9pF~*a~9L(?;er;&+HL1B3Wrr)mPSglEN-1@_snV`><6RD@|vFM&t8I-}ZAo8&VN?r$3KuwPhXuzsA6cd&4sV{m_+a
(<mTDg!o@0_6+)ye-ItO6STN#y52$=9w_bQyOHhWteJHhxPw1v!aY~rZ7G&RgekY2{Qwmcr=l;_?TOqHlW72vos4+BRSC)0!C25n37US2ChW%(V}7IyJ
dDrbsUdieeEX(=rwj*n17Xp%Nz482DZm#pHWG`*gUq+B+xU`X{w98EsRg&t^hohkWJOa$PsUu;SmHw+V<4-u&MDrK{WtyU_MbD23j0I<_he8$&RV&4$R
m6SsAa^gHEdIE1%}c*1QL-_0sb637O9Yg^1<=X1W$5wAYBiuVSJL#C8n(4_z9<_#T;DK40~Kr|c;~5n9;Pg#Ako+LsBVAFO8^Hn4;S^zUp8Aia4A>lw@
Icv=Kty^--4$Y)^?rmd;DBKa{fJ7h_F5A%mRo1lU;@mqPXvxz-vZ*nl-1j-gnyTyPpb{N#Z69T9|m7bbhGNTn<A9rE=>t%9kAnbA^3^#`z2z+c{s(|63
zcm>GY!%NmjVUvy1&ihIoM+1X8SkNe&r`sFwbuZq+LH8yKjbYv52Ojy_c1w=!mvN&z>?Kq{m`9=iQqIv7|#M3>Ysv*k+30h6viJK_IpGh%Y;-|E`bDwu
s&bxVEm%hH36I+j7D0gFStT%kVnvp$vD-}Bc!j5VLTeULfL;#b5{_SHtf3sa?PlSnHR8LR#BkXuz1tsCX9c)tDt#+&#}Hl`C`KN+Y<mb+pX@kxUf9W)D
Mnes<@Ef7%(J1lMf>7?|9h1^(>JTI)%^PnvcOI2t?)p)?4=A0P9uX9p^2XMp8NI%?+W!EMa{>EulSmTj*bnW^0o*w=3vBnFRgg)&maCoN2CZ`}`6QPY+
fS)j$-VPle88%&hQn##%XPP!k8YvK)2Wx*JS64iV7~4!Gu&MhlB<<Z|Okw|6Sa?YEP%Bsm%=g3jhcinTKfhh?FZ<L!2e_6<Agw6SDKBV0b#rM%IJEL_O
+*r8JHr5{y!`*Eo~JC!wMxq<z53u|GnDx(YQz|01Uy~2LoGa#ROwvK&}1sZhX1U3Bja(cw=ZI%y}7#)iSDxmU|#&p7#ago^uNYmIh$S@<E=EC){HL9cP
Ky~}7CNMTK%mGTFYckDHv(L8r>q9D`&SZ87^?eHw5oqgcHC0m>qmRQ>rsf^?V?2V%@h~A=PaLLTmtpJJoSO8`Iu@-dmu^wCk2;G`Av>^qFHmX|C1Z(4c
UF#$k1MWNBLHRkvJdQnhnv`10la7WbYWpO6SZc-0Etm7(?d_{p{&gaY}1z3MlrK6bx!NDRrs@y_n1I}!lx|FQdE<{iOpw-7e9D<-qY|IKMV;GMUZKGw3
PD}u*hOc1YV=vKn*bEM&x{i&<H+QGgBHAu(aS2zbBD>-$&&&2@3>nB4DD`YRAexw+|L=CvG$-VDd)g_NKjx*6}W6hWy-U+qgS}{Y_SMDT?M?Zj~*Sbuv
~O1xxj31G5v0bBk%B@nKx3K7mf?oEdTK2q}=o)Y6<{;Nli;ZxFU&PqNOx@8Riyk*2L674VQf0%J`b)=^{~889Idm3sNdtqz9jXx$bKB1G79XBpv?Zf0~
gBQu&_pajYx+ZYCoDVi{Hrn|AlMZ1jQ+kAmai_R9MBF;6AMUO2|jU`Nq6-Jarv<Wuc&CF>FWry^BeZ=y)&3G8oTGQiVl+h%JG;d(FdoORp@)n17IqA?L
v$k<sWtEJ!sARUETg(35L^nw%h{hP&2-zNTM9m3p(^g}wx*{9P9S>ENjtfnvwBcl%S%Zn`=GIXgO@boA(J>lz@|{LvO4CMXvYguU37tTFk}Fqot<3wFH
thK%=@C<!AXx0B9-hv(aoeEGy=3yxmNIBn*}+0HVV1A>ZJuznx*xl{fFToBFP0#a56LQ{cF15^usTO`N?$lM<#C&5I4p8@mPH#`c2t+1=rLYb<i^oB84
<Y7z<om-<4D;gM0W7H7$x;rbA^KiSKgDlGr<${f;Yz`J4CX^3eiN|EOPhX_we*6?UB7kG$KM&vi67ZUXAt^y=-D~SL-q_{Ww-x3_GhSb7T!>2obb<V6n
9to~%iP*Mm8tx0O*f9{L0fZ!3!k!>JE*%yF<cC%p}f!^t2M5ltG=31T6N%jFzuW(}d;H#+)cx<>c&0q1ilh8U<eiz00^%RGx9#+a`uTfg!0HYyabS@2L
F+L$*Bn(d8AHms)1#ThbTV4Usl*6dnN^oGrjwFb*Ob8%rIsUZ=I6_GLMQfTneKAFQfeaP@pw(pD>3vrmWgNGJ`BU^x=#Z;n2X1H*PusaNCi-CpYF;snD
{g{tq^>LQKrY=S>tpA%lJU!2P9a!zFo%Q*LpVJ<niQWXy*5@C7&J+YHPzOEp&p%wfh&%hy3bu0=clP1z)E2l1a7=WM{<|KYZnkDyeG{$l0#O^2K}#u6$
D&nY*_Kd0ed$O#ja0QEH<X6KD&6D3#xzmNasing^@-{)Q8y;t&Zco-3ItE|We|sMW+BmjgDU29N}x2(<Ey}3aD7g<NhfZn$<%6cjUpn4{pJ>3BWV=P_Z
-ZPeR-kunIeO_8T6Q~gdqO-V_2z9Aqv87(U1XSZ6fXEaA)BZrH#mg87!eYSwjW}*Ji;ILEm8J3mdiAF1epB51eJ9Tgt{4GH0<iOG?GW&^VN}4*QPSlN%
u{`P6K@0ODfH*yuQKtG&t2O)V0(OKo+;WXq3drI<$$Q<8RA77xf9)xh%~Ts^a+Af~Zi`Mk*vm9c&wW&eNn-fY)VWbGDxAhZQGnC23Kz6XQBzN0r_Fb12
zJpBnWRi~!TKkH=HTD!DsOJ35tuto(05nnS##8i%%QjRLM9}hEuH->PM<38dg;J$;m%)aL9{HE^EoucVU;hC-{rjqS=i_hggW^$yfp%}0fVTJR{!ynbU
9f<{0id)p}LLDy*Ils{Zc+AUw$A<Si^K|Qav+Af3-vNHCkfcP3oud-QK3Pg*i|Kb`kf`zLeI$xKgPS4dfqT$AX6BZMW@zKDBW}0{TrCd!M}Qj=N<#nO?
q;mcSfK-q<KTB)8l2ny#)o2xrvWMKQY7Z@t`o-`fm`^sD{uC?ds8cJEm<Agr*&}m(xETSXU6>vKf>efmF#q2Fe`frQajfS=H}w7ezjkb;%K;ENm)%l3|
wSE(Ve0@FYa7!WsbP}dd?QEx>Rjc^A2AzJSLD5AA-HhL~o%~Ty5rYU5D%GT)o+bEi~;wr82p=tR~n?8ZqwQtdzuoObV9DvmL`S!~ddw!#v$8bKe&Ynqg
Um6%2@^zo%;V_t_aCcElqZ>DjK~sFmGcUickn3DvXWcW*Edr8o}3@^Tf+h5^<k_HnTl@!-C>Ct<#Pq7wKQ6ymJMRk7vU(DFPP9|;%N;tNhV%`eR?|H3?
7lXRgVcW+u`Tf$0~w2FI|Fb})Fz>1>%-56{ze`<Q~MKCyZ^n00VgAO$_Wd*eqTQz<=1(ei}3=v=#yPJ#XxsLAssPIX>Z=VUi41Vxn1Qs#QTT>5;kn$pw
B!5Qi<Y4nS52a3bu#y_FJhv`Y;m`YdT`#X||A^<mp^BC?eq)QmA4IH(Bex&4`0efws{Xt$6)LC;tCNXEJyDEBYUKH{h`(LRN_OwvZE;%MT-qB<;J6vnR
;RL1&*I>cQgV7?-Ep39V)7O3TGw=dOGu#GVD8^8k?wZ`eS6RR-;2RrO3?eXAn9VCr+?JJUz?|sB_HC;^U0>zH4G20u1<URkPBpC>YB^rlv*`G^q}YlGX
Zzr_qC|HJ6+20c88A;Z>5mfpUe4)ShW{DuSUJEX3D?F@=K1b7Vqx@z9Thv3Ajabb|(g##~Cid4kI|#jedVKex;=^Y$6A_KF<wXQI*^aHY3c~Lr}8Cy1%
-AkCql|^F6+>np-*3<%NrcrGtwvwzQvZ4Rz0dR!jedL1~8V^*fVcPm^UU7{4DPBBq#R-z3*eFbP)#8&c%yjCxu?9_vf_j`bO;OFwznU6SA!Ri7r$AgKm
tEa7m_CsCNmcn`hNIutDKo!xmCbRrxvsI24I$|X`KQC6ozcES~0oXA`DO0c_$@wey&K`^)TvRC)58S|`yPfL6T%W{6NT#@bFYkQ6`cfSx<yBg_S`F->B
|5nbn)Db2}-sc+D=Bkxq-|+$M&OpM39=PMbN6uC+K>^HL!d4dS9{JD|%<R(LMQfVV&8_}RIr|r3<aqiXQcxsEjArEMl~N26`%^M^*G{oeSB|fJvSTq~#
f;qvFjp?{kjSK!mQbz_famV9f8tE=X4v@>85tq=?ff?Sj*A5^OK|#0EeCt&90GPC`j}3VV3}982$!jya|18ePLMVHMWoolzJ#sx5KkzK$IIn)JU`FB?}
}~2ZDcVoj~lu9BEaY>)o@;hS1OK`jv4<RMH$MX=4pk@w?cfXojtW1_wKH^D4tTPrS^YVQU20AT~u+EP>0!#+$GGf#=aLU_N)21&Cvy64UfWIOnIrQ>b9
@(Z^kP#<?&V>gs&v~f(v|URqta?p69~}H}lh_c!F=oyOb8+6rrW`_wR?vuO!`Insr17B8wPPayS~Xf+X2)NBj6*3yb>SBkA(#k{(7ZpaN`U(&k3b>)t(
7bKdMH71i&5R?_`NnAF}=;0sKEE8ARgF2>D0KCgbJ9><!WL!3y)JN7R7Rm8<bkH$kzwl4iNc%vWoR)Qx^UR=xgimHL46Y)B~#AZHNeZ!LWQ}K{=z~h6Q
8?Tg;`uK5Lo=4Ipt>hq2r8OJBzq<dls^W?JbYNc$s`c2Y=aUo7t&3lhDjS&d)A;wODrFZVYTi+t$Ps<1p6n`KTn5o(O&j|8Kdcs1Nx?2P3EIRUe4Az?s
lCf^O~Ni@iW_)#<H|S4T9|UG2zK}_nmc!ePS-bYd%|$S*s*8BdhSN-UV2C7Ho5i8Wl0`%Da2Tu7*bIUvj>`V7`89B#`?#+KU9)CU5V%4@Ff4Ig-veUnp
?D{3nEDz1}$K&=NXS2@6EWS^Z54&8{@e5GvYm9D|d<a784Tv;*#q<Jl)5j)IR3vAM^B&dHTmZ{bQc~F;D-Pr+>`TKlsPI<+FbubG;A#sV^V%^p83A$K3
i8A0PAdPyhIsr+@UpXa7F?|JlEfzWbP`fA;57zdq~pS)Wh-ed6n5p8hdU|CpzL%+o*m=7ay=jvs0^e?N2kqF?i;1K1ztw7p&8S96p~<M1(0|KK0|gMZA
^Kj!Hl^Yjn?F;D+@nWs1UtCjfkF(raO^W)av4t??2-w*zen5UQilzR;<Dpqq;G377LONC<LQmq_Q<|qi9?t2A88<Tl^3MC&gj53dMBeq&7IjZ3CnD3?6
Q^Fdq4oMJZ#@#zFywvK~MioItUmo5`b+gHEg6$t`9=p-=SzB&R8|-^9V4?+s;n`(Ig}u$qJgkD*OQ~8TV|o!Z?;wL=FCv_s-YQ6LWC`<}zlO$(CsR;+q
y<C$*k!seqVYy%R`A%RRjaKn8ow540%L!;Tc&pPQ(&c>2m9+>5ypNYS3odw=pCn3n#{Mtr~+FtS13_}9GZ#KlVCI~6+Z8vxAdO%W}s=k08=@<Nd`?(BG
}*FEWBLoj@3HaZvgWe3mA<1Jt4o#HU;>F=i#Fe5UyXA9&q_1f$0A`Las=u2hqJj-_zLLWMuTw1&^t3;KjUNLyg4A85EP7!DFg*nP%(-9Q0SRfX7pg@LE
=5;FN&^GwnP~I(xm9fIs6c47giGXq9_WfjS;(m_ZkfH}Aj%&)x%Y5SVLg95HPK_4R#$lN!A(6{Gt_;31L2xa3<xk()aXTDL^&FBWLLzKy>hO$cLeLhrZ
EY6?hv!yAN~T#wctKFr*u_zfSv!>x54;Q3E{EH~UN{+Qpw<K<WLk8knIHh(St%kg=5zY<!r#5g!mRODUHb2VxG$!qv5WA{+*lmj7~G*b${ice7sbFZ~T
lppo!UGg|kbZD#<)he>ijKZ(*Lsvb$0oYf|w9-7nz^zuHGn`FJikv1DPSx4;9;$G)jKYKuoOBA!Gw!aPss0qYg8sBp@2R2j+VvTZJoYpah*IkiDv>&+!
mUB?uX(Lv&0Pn3{#_dqbbOy8<mqTOg1r!TZ(Pm|t2eDC3a3|{Luq-V_zdf+2fj$Wyy@bi_4$$ieA2q`qMB%Z7JeQDpk)a>8PAB7jN)_wJAcW&;8ypORG
3~0zO5f$%t^k*^&ijwQD45rjfkgP`SqAcL3R_-ixx7;wCV^);5yFg`FmED%uI@K5MTF-=Z`|dYO`j>f_^V;FKQH7(pOBG0qI{ZUM_Q{WoE~g<n@R<&zM
$<p}ym|S;&Ux$%`Tv)i*BkNdDOuuX*HlVyn;hLKKdLka=NsMB@pDFnOYVS~D&!VrY7`Jqu;L)LvN>R%YH!o8eo{k!E(4Kx>dL7Ynn`&R*GMiltw#OfNX
QAek>du7<|(8PDL5d!*;dN6Rt<)A0GT*a9!f@4BQ@w_+CXCYC*k*8!`&r(DDFp`To8tocxCz@ZVsrd6O{HXt*nayjv$>b^amI2|NVf<qwmlzjAp>S1Pj
|LRpfq>kmxB#lTI9OW>ApXIT4iYX&A6c&&0(kh0zsYS6huCXHu@?&3l`oni7<8^UPy!O;&DB-dcnwpIAZ@4$O=U$yZ`opCQjCu7~Nz%mS7J%6dWB8n|d
MoMqE(f!M$zD1cM^>TsbqVAr>Mx~>`iovaeUv|zsLYSU)?f6kzu-?9^`9Bx2KnRp<BIx^zTwI5;NSMIFXlDh;?0lwhkrT#nN}j9?N>bgW&Ma>hVNxrnX
o$Vz!f~m<J}7{gVdUoNs7P3CHk>=5l^5c8#3MnI#%4hL=CkJu#Z**2kUn6&PIlCi>X|omF46m%IsU<0i*!5B<*;GN2Dl!GLHcXtXnVLKP18s4Aeg}!tu
Q`KcN0?$0)yY<~VqTb4C4ovpfb>W)lC?9Q*b(Lj8F*M3B^16#qsySU>x}n3bshm1!2r<XOjo8_j!|WG!V0)a7v#-j6Wz9(d(g%45)0;CUN=7&iXkZR1m
R;}6`%AK=CxzU3ER=JPF{{CNNMcgFu}|0EHu!|AqUlfK)`I$szzdg)6;xY2j>FY#YJ|G&kXQN*CO$hS-<#G(|$$IJ5ytht7&64WH%_;G<3*6UcKfSY;R
iXlFsNo%Oyk~RRR%%;8kz@qpQRY3)LuZP~LndHz2jQt3bCpUPBi$c_V4X9sq-fQ$qtCtBqzIP<xyK?v+@d56wDVcD(^g!0VlXrdu_w48VpKK6A(G)95e
wGIl@fk~p<4B2_Oew}ru-{VQb;--f<m#X`|M>cSi~lM<f^GilZ;k&IKm8TI?MyE8Jads)?KmQS3a$A7`G}MV4F;(G)_#M-bbmtodx`iJ+`U<Xmp5!fT|
M=P-xART&rF8+CF2V{7(={*XT2msbuUWlFXJO5RTt(08m}$>F#yStxxvC?5PxQy7}XDYwV;29(fkYRjq2IiEMZ)bh`;yu4hPnAzlZ6oA2Q9S5I=>kdxI
ARuOz*`Y7CGM`v=UTqO*STfBBe+@MWGV!aTWD1Kxgef)DGsu*z7fPoc8UB}}QI4pnt`Ucu@h{SXS9eh9bm&8zfX4s812vFV3z^~IO{`4%s>_y5!%-{Qw
Yyh=tNlH)J+%ec5me=N@3(hr><1Hrj?@EM5}q1y@4AL8yBdBMm@8Ol2v7wR^yA>TgaP+v&2e`;`7(R%bqKb!@mKbB`IK<_Xh{UJZkB6wgX(i_Si?axU=
`XPcr3v-4*{F)v5893Fb!{kv7nYj~B0qA=C2IB{h-hUF2KEPs!g<*C5BmR^N(g)3uA$?$6sTn--B8Dx_ye;|Q#ZO@|+8l=6?j|W+ab`ePZ}Hn~@k?*xe
Nu!lm$&$Bw)lldgrCF>e{HzHsI|-O5N`6{;rnwx!2D1A+x+;lf8XN4kNLm;a{L#4AQr{}p7gS3O)b8rKss<o*eFUV>GV}q!A?0vp06+xi|YFW7b4zdpo
y0fVX6!ngM^4NnE7<a>c(a^<nMY3mZQ`nO@bkQhxqCMPXyadW|l1_II-&$URsK1B@ap>2#a!p(O`6&8Sc`6XA+fYJrtCGAqWF7WU~X0gN*X`Q34kzU4M
gt;G+ECZIu5nF|c5CFi?E~^n!zTrk3#hVo`m$R(q6xxI@82n}^IW614wO5p*zHlS(qqCzOBe?mfW}z|Q(vp9<+L!uxxVo^P#pL@_xffQ>{htaKyDo8ZM
(1uuM2x9S~gGf1kfz6o1>^S1FpSI+S0Z1t_*>f87O&o^AzZ~~7b_q|8BE_{c-GiHLvKk;wt=dbGPd7J;w`uctS{WE`^(!Y9<e3ddYROwVu$z1?5SqFrk
EZqt&^jU!q`gWg;C3A5hmmm(Cm(#X}sAvJe+85H-&H0|0&04KsL39l^9@vGFcW76jEGiE3*1Auo67VE=C*BJ_j~yYYxVIBQ(U&>&hRZ$EFDr@<U04D*@
a<L7M~hNHH=0O)U4y%2B2wo9wMF%#b}F<#LP5@GKV1}WQ8QZFA(dvZ{WEm1+25<soHIQD?gQ<Ai6vWnZ|5IEvNZ5cW9a#{iS|D{)Mt3Vixex#kKrPqZP
j2eT8$)!a4^3=Kl#F+zr}w%|L6J2xA@Z@uc3aG?=F~2$MAB?mou#&2U6(bxq>d{(F{vOAqngqVR_~0AZO<Dabb|2RdAQY8pYz9=eB+q!SznrQMR;jWL%
+k(-o@Ri26I1YASH9!wK;fMVidHre`4v(;OP7S`N*YLG>}dy?O8Wz9aqd$kF~B_?d+E?Jb3d@E8L0{I}(WAd;+~=R<Gt&cgUr%7nRIQ2l!kh_=6EGMCh
2z~6v)o*?3%xtXaQhWO3SltV9&w)3T78_#tv2Sd1>FPYo<5}9u2Pu_;d8%}za=t)2D`a7JPNfmy<zdgVDLdCwt)gSXu{(5{&E0VbelnbuL`hv&9yUz^N
OH6R=0s)>EQ<O~Sa8dy=Ru|Y{U7zW<7jJ@la;0GobEJPcZx;jp1-E#5_m)XH6$ymaRbbZYw@^1G^!)bTs&Hf`R6jez>j5^TJUqQ+)ZcIy^*4%eQGK4ch
h?631mYK7qry0`+tzegJq2&xeZnXt(D)zcb8p4$VOBTj`TVGhAWy*!*7iVTs!BYbLhj-sluuVel2&hsL7!~rd+m0<ciYAv$MFc0Wjo&^w)4GZ!(Y;dpE
rCaqkbN9gqz}bcr}eCO#j5cJwN<<zV#jcWBxzS7r!6B^KY%r-|jKUJi&r7zdkKJJWD2EQuPJTrrcS)!ahV`8KMK#XnAEn&nII}GT?PRBK`gvH4+#*Ifl
cz+gr-w(SmTb5PtHh&QcRdmta0^=bNYPe6!iczh@HF_jo(s?6&hwQQjkb+3<M7b4y4)*+sY_eTT<>iTdH6__yb$U)JYa+~4M}zyEUlm;QbY{WI*m`^0J
>lo*hnlg^8YGr@}B`f$OHdZ@5C>S%p_oX^&2-J||fiiGYwC=xvQLWGagY0oOElla2CC>Lm%W;e+qWsrb5Z0EbtcD}1@<B4KFB0jsF@1C~vU3riYzDKx8
Ul706^2qjFXT#s$;b&OfVEHHh?fLPS_4yY6IsfV}$A4KLyLC%gJ`UUYa|cxL7Q_agDfimy^{yX*`RG`9o~DPT530z3YAzqpTV7WQ^_v0d6BXmoesqYx|
2V&1sj~z}@px^uQ5sa>g|7nMR{`-7RVO*&rg#-Bsi`HDR3Aj(p11SwbUXh}w(-~JO2G5Foqvzp`FEpjIJ4o-hC35Yx`zhgy8a!ml<5;*{=~mMU;k<@{T
-hEm_PZK<G-w5_e@<FNHo$n$tta2q|Gagx)t?jx<TKk4lf*@t=Avt_tn(`@Hx?lpOW4k@r7d@!&{^xe%&!-E+Ao(LSOQ4p@Oex62#Va{vT}T|LQirXv7
)%+;;vSZRh_FcEeYMo6HXJzw48<-S>0DiSKYR9PjY>C;sjI!k6{=7SFf&|Ga<r9{+QFetAFPZn(7J^oEm(x`V-O!;=k9@C|P_{I%ibgL=d8wBf^dc*@M
LuQ<3wI;@}Offaw;Z%pYNyEs!`CH2tLCg9EOeq?h0xZluS%7FLhc0Xcm_agy=@Z56$xWBmZM;7Xr4Nt$rnKROB!=HGyyf1KEqqik#G`R?`Rl{MV@+~3b
+x^OI!=LkpQyYHo#@RiH+x?649Zv2;q}Tt%zrDZt%8$Rp%kBGr-tT-rK5+!ejEP<O{r%6E=YNZzxApsZKlCl0^ILqxTYP+bfAodGe2X8p_5J>S=?BhD+
w*tdJ^#o3llRxp|AAlr`uRWb{LkkzQJKQD>K>cfr`CWM(uOd;Z}(e2?x()Rzr4SfnGzOPv1PR+s~M0uHwAiWhw3lRMK~CCZVl6S-B_B`1wCj^*9<03R!
f>!cc_2ti!-d<Hn$A<#WZ~VHZ1S#Dnn}=N|X<mC!WLec<(H&zVAmM^|%XjV%he`zKg(^DISjY@iu9b2TGvHWsK&pi>-M*OE}Ojs6WIyeq(hz?N=a>5{L
3TxDw`)-%VgYD+eMrUs;BtD<n{Y;skT0zK1gABYytk)d~7eg7mLuB7GwX%^j90SrJA<UPk~AIO<mpK>UrR-zk{mv4b9cZzO$^5dT@7@eCttLi!Dx{1s$
$P;LD18k+l&bb(Pf3JmUjn`!p5b^);-GgzDsNZ*`WRG)4>X~T1iqyA*>copFLvWEUhq5Wy7mIRJg_0a3EXfkP*C52IVK^VL)HKDbya|-OtMEk?dNS`b2
F$Ef}<}fLdJ~M5nFF_~9H>BU#-qK1H#315>21ex-;n(bs`^kdOZtR!)$unrs{3-I>f5CMukK_M=JM13wY>Y(uX*?WUFyQR~Cq(8Xv$fz2+?4L<-UjJv>
5E?kfbIGLUR6n!G_)%su!UguqWAc+r1`-I;I=*!nCf;R>2vu^Fne}ns6vmkbPJxh`CBF&5M68~;eBU-gAKF0n)hKs&kGPAs-_!6zl>Jn3K7-&F*Do&mk
>W~I>`mTFnTb%=v}BSF1>=g@djS%KT69CG=2X0{*$4h{@iJa2vXJ~y<`ft%s9}~l_!1r2~mL-2!r;^SYUlv!+vfrmTcMfD5xCkK<O1<S-I0&87v)5LqD
(DOwSsC@;!UnFutW_tGC?V1hKGQVLUM1q`6)#0_oMDd>UHxerizzAmqvsdL*%vls@tffRr8=FAg#!(Dz8E3goVbi2vr(WcCr#-!S7Ja8!2y@x#<m!GYX
IFwcm3GCS(n2(+-LTvC`$ttKn63Lfen)x$f6@^5`Td+?gt9*$<y6Nc_BGuW+97S>>>ShE=eRk)9x>P<z4;%C=Lh@UfK3`^^Rmf1PrvtW6>1|Kt468iGg
0&q=H|4q3X)hAJoX24U-3HoY^^4k%R{_O+Nhtb>*mPy9<6!`dkg&j^DB_k<y71ZJKn3*ZEC%w9KDVT0#1ykyEX-#rht$-kN#7{2z)iSZic?M<dp?rCkX
uSDE`D0(m6xDMIt#2$MepKN|KVJGC#jn4ee<eOq!>YuunfAiT7zmxI!Ey&eLLUz;(tq@>K>Tz<-(S0z84MT7gE>z7glW(%;#0P8hJK9rslKnT4WP}Yg~
yRb`KvEI4g^BP;YBX{$%Ne51#_OF{;1Y%s6X=%@ueuBVA7?izSV}>fSF5Z7>L{XsI96<uXWuXrm4|ehC1>ypdRrXmWP#>j9BGK@M_=*KCd~-Z)PuuU`l
Za!%*NQ-L0DvJccxbmtorK+f1xLJfZbJ+Bo`tEGJi>vty3*(gpQDf4nl_?)5bccH8_5H4cE0?<&|$uPQTHXv~1EHB@g2^+@Q$Ld-yjG!xDdS6bR})>0v
w4+^|Wp3&-@Un9L^k!b%hq00;t0uju+P5-33t7I^zI0eMZtYCOs5r6f!^Fx{&D;R4Xihu5c@L-L5cy>yZzxO8yz&%hAKPwe9e%;RZUlX3e;5wuDLexhD
UeshTCKts2mt&9kKQMC`mZ&}(x{B(rxbF*?v@`m?SB%E*#BF`76^$<w9|xX}*2BYaG+v0&_-BiL`wilcI=){>(BFa@COV1MFF29`cvq;Np6yF-nT-BM@
pp4kKMgs=uggPRg2lpb(8rz#@A(?(_a#R9aN!Y-GpIfvhz5Ocx}f#Hj{XQ3!uH_}Gtl?9oa%z(LHE2;I>?g|_>n8rw7Byuv#=$Dd!1L%g?tW+`Np@V`Y
=|0tR6Eg`KL^1q)ny5z7J?9=b|*3WpxYyDRUTnG<Mx^4(isRz%c-?(Qb#zs)O{MAx1A)?;iI_j*7Jbjpa132{_b$UJLqdXHx>Z(!Do0D?9=qO2ZMp`Zc
#qjq^x=30M#BN1Y6Tad1|_;#&&7fSp=~79D#2rHN-a3aLOiq@Ex>>!hfk_3nu^@$TFR2bzjtakl-|%*507_di(z>t?xR>LSpMfcZz?<He$Bjr~BF-~WA
0a10UuK}|^n4<B@185p=_bORO(Jno3F!S#kP#pOPN#-?<5Rd&s!nE{F~mLeZeF7+FsJy=wK`8m75_H8w+F<nvowENV8l9u+N5fX@B8Qk56{rP?(B>y$;
gmyjdJ@cIb$)GapBw(jT_hMx<EKMA_nb+g}6*|;)l$1ef7%;q)qt{<Vi8aNZEQMpUd%^Q{?HfAs*Bf{PHG!>LkC}Ovg%KR52tf7ZA6l*4VF8dz6z?Iv@
xRx`|DI{r!Si|Jcg)7`l#6|Wlc$cYbl3Bl*O+LAp|z%#d}lLLC^r5W%-i}U+xi7yj$mwU<K=DqIjr|EyFWThe^2Q9wf%_VfA5r`cJmOwtN12F`sjXRO(
8;~Z)|^t0g<UlUmV`3-(n@w^LriD-^s1f`s!{A%jAUWKcGkkJkBf9i>8IfXCbOLwHiAxI=<2S4|+_3+kq9}42zmIb(@O8;Ub!dKXFLE#H5Vow-5&GDY4
G9r!|n^9F+$24FmC0hm`|hazTJb+c#7{7}Q@c6Y5u&EVzco&PVwVakYU#u-#9YM>PKep!#>FD)fFcMc*IwYXaj!MC&U!s6O^G%71TPqWnkAH~@!azQF9
3qw&=P@zb?Sk-l4RD1Q$-)K82?<-JgRpDeAJr3SP|JDv}Pf%3C|P$hUTlk8PzthTh%^XUrS^WJ#XU2a;lCMHrC7)pbkSk;++keU%FW;Vg(Db$F+U-vj*
8;^oLc|!cH(i#y&Y~Mp`9J|)IV|onA7plKrLZkY>zb`9D;@}Q1c7ndY*U1!M%6NhK$wc+-z46x&$FK0LW9a*jWb6V=RZ+cyG8&KJs6I~@^gE*z^!)>c*
3U1Dy(cNoWa29WQegHk3J%9XkaX^R-U(rndGqy_`>akxU<Ka#KEa!%SOJ!^ZxXQA%JUw{Tu*v%G)RGrSP@G34(0c#KXG9d*q!$(1Zq;vBFA|Fx)yXUbQ
S8dea8jraVNYgdr+)$hl$BcWvW2sFgJvb2=;|HL!5%;;NL7W%~3qY1RKMnz@YUN9*BRRrRf4|+XvIn{CK~32by<6og`D*Bfj5K7Hkp0v-DVb<EUTG9gK
~RlOztiA^z`^2`oDj=>rY@*MQUGJ3LLG3C)^3i+~F+DF5)bva~zDia>bJZ+MoszwhEm0`Ud!a)fPHRFhs)4-+KbeSx_^BK~6YAp@>auEIMP6q$L@q!hS
1gY*XIJxRZT?e9m2!G}R(6qA{xDF10bTHu+R5Wf_Y9Rs2>>Yo|oAby}P#~6UZMe&~Ih`$L1+CSz*B0Xu<s6Um4K!W+wGVuP&npS%YWDk}&@L_SNhfLcY
CBz5JiGnSN{m_UX+6-P<kMdttOQa8F)K6O0ct9^l{LP#hX$F1troEhpXT)D35$RLmm7{!8fu!Sip%n74AiZ*jpIMW=VxnOC#Rv=15Vra=2fRL<_Hd+Og
Zfi+8HH@AMmTepC#fFY;oy9wIhgWi7446ayMk(Jk*5pSuGQaMI0BrCksgwBl)t*RF9D^M=db5K`*yn@msrH#EGYCKq|z29=S}~;NA&y2jVUZ$#E;C*K<
l@g)D)i95v?E3qyGNC%RD{qH8ENWg$eLRaE63^tcQ8MkmtNn30~zZF|6>r+OQ(F@7VL+!9vRudpf_7hn<T8({cpVN9fmzg~EeRZddg=<MN@o1aHp<cwl
e;l-&;F0?d0XK_dHVH*=;+U3<IXEc`z*Pv1GVP0m?DuH0#tS_;vSqD#Hkva=ueg8f~aK-Bbk-gBQj28$Fc5$khvn{k`Aq{*rr7T;mm#B;K+Pcg-2Vof`
(;Y_sWGD<qW?C>ciP0yD0RKT$`c}uNnTwPqKw3>enP~=~^W1RG^85-;!Tpx#>zY_BS=_40r`=|5!ZW^p|6*>NCb7;ks;^CAnNxJ)Mg_fP=Up&qimvr$l
pAE1>qUERL*0U~~!6ZA7G@jv<dQcF}+H)({UUyH6eD}DEBW`eOklN)pgQ9ev-x=1hdw0<YmBQcd{@tijcf||%H;t#$gxViyx+ocn`Yq$>ld<glx{C0IT
Taiclf!;+cW#)gq5p<1&!mIq?t*ULutV7$1Hw~x?waWj)O3~-!+ZIKJ|=tcnP|tB%pdWFm{%&_AA{A#6`VGr#?_p1UD?+wcoYF&84%PwQLE|Mt#SOENe
mHsc*DM5Q=JNSd3I^>{9vS(@>CQfK-cuv6(o_ni_h2WHmi#P-a0ltRk{3sWS)Mp@wsdUl@?jVcTDE^j8hk<f<5-;<mYe4aBT9XXp-=jvauRz5BXX8F4I
+$)HyPWu~8{1MHdOy<lf<Rca=r5nd$0r=ZcAeGB0F@D(CcyZZH_`POod8s)!g}bW4ABXzQ=p&|jZ8<WkIqe3<Em`<fRT$F<_>7Rv9(@UuXa!S5%0<%oQ
}t%=z8E-`dst*kT7<0+~6*MJUDjJLzMiz}cG?&=v1%wKIu;h{7X_W}zJ4Q}`E)FQ)xbQgNz<i|=B628}jA>7|Zlmkk9bM5LnKHYa7al(#oO6%{%FiVgb
UDC{sNt5)8-RfV*FclAmz<4A#vStB$=Cm@Di#1O%(zw#b@YJ!!Xl5QfD>6s!D4xoaaB)K?AJytV_jqt@;<NasC069LGrQtUyw0ruCY)8D>?2-tV_-U`B
OBoFE}e9vRxy_lV@z)J*iLYL%Gg^N#@L8ehsyzp3+FMf4{023W?)PBe`KEie7R5W;hf-#4_f2t`kX%91Gczqo#+35b>aVG26VI|m&Zgd#doV_T%<uQT>
7BDoJlcIj~Ms!K~>#=FxmP{3!#z(a9(!#_3T#mtHR5X3HXkg4*^E8!o6&GhH&>*amfrN$5{MHy7EPsa*V;W8<r6&Z*F%5&r4AVivfQ>Mori9n6o&eI;a
B0i}mw-aQDn1W2rftE8Mw03J^y$9pHxx*|=-xLKlK@zq~Ka+~U46TqYk^nFd1w6D3neLU(m`5t5#2dB;V3zTdE8a0uA;J;J>o%(ctBk}A3%rN3*(N^yC
SQyG=h)b8(_r++a&r`|L^wIe7Z{9AK#mM|_5@c!(5Z;p;Fui{il?*jaV`MPN`CJvPsi+^k0&V-{gQ*ZMX{b%OsRHS2ddWsp5LqyxX&1?|5dvM1>xstK_
??!2MIJRo=z<EjRP*C0dRi)<L>o5VN#5f0UYTsJV>ah>-vZVOy<GLA)?&3h#clV6Kl@;s(g&T*F<!C+JF*kR059wr|S(@hFxEt=zJM&h(SM2oeS{w}h8
#UXM9rQGNg1=z`rX62Gch{HzOXR}#N-TJ|`!TZgjwkUuo?L{c?|cjkaIvACWZ%b}OBAIc;?&U%apSJ68RlK^l_h9WZHuaWy5v2~%bjv{B;4DL8G~~kwc
_$y7>(I12N!Z@-PC=;mHu9oCJc2r<m4e^^7Jbk_-o^8PS9f35ye-^LHULxiqre^``UI@C^p;?=dpX~Qp<&8aAH|J=Gyhkyn2M$`P^Z4@b3P`cLqb^E9T
oAG!MIphvL~zp?-B?z#}O*J4BD~Ozsg@&EDz)W~S;!x(e(8)BZE_^coHT)A%DDu)!GFk!Is}cMbMgd|OVo_Pa6IO?PKiw0bqU0J1o?v+&VfZ(4Fzjln+
SVd<D}!)TCbF&>Xo=4SZflAL^1W--M)T&T?@Vvjpa#D<a?S*$qDE`#))JI;Q_;w<YQpQy&6811Oaqc;gT!vP~ChV^aj_hT?~wKHa9kO?^EAdyV}YzX%~
p&uMp;T7&J34xb~5D(Zoi&{+_%D2l*)$^g7BTk`qa`yX!-EIDE#+bGQks{_fTyyU=;I4+hdg397kA+*==0P3p(=}~f99uc977yj$G*71}hRAjaSLOvr|
5gm{+H=7RkDg?(g?TdMaX0T>ve6sn#2V1#FNu56h4o3Lct;a^Qiz#@i)&OsAC{iC`C-PRmzb8jmCG9AK|g841}Ku*-@`TaWS-C+e(yWwyJ2<Gq527ki_
0Wwm#=1lIsch?dRcjgsb_Bxg@@TJpw-6~F{ny#y%)przZ-*zO7op3(1`JA){c``Y^LUYb(dQjXYxC4`nQ{Ld~$pSgaQvK%2rP<d!sCsnHE&%2<m*k*bk
(n`TIEsegP39#U3i9pQJZN;gWW|U+PY$SF9>28}6!Jbm=+3$9j?GzY&91&yPy@MwOWhUxPt=2Dx|Xdt>XxwJbAy)-*A`JxHv<5=OBeWN5PP?uLpv`O3-
=_xt-5SY3sPN!YS;91RWX*7E$mygCt0^dd!<^UcfIm8;~+ioBBKT<BNxEr>2o`1fLv-g7xYGi=W0O!h|%{@OfU!P9-#yxA#WoA5SJ7x#hB3>WvgrL?7i
`vSeDq}se2Y_abbYKd^qeIJ0@G|9=Sap%SiR(pHUNW!MvkrE2*JujJjy(1b@obf|i<VWXpK!kv`p8oYjzn(Mk+|x<%xVhHvZ^o~*bW>mY$U%gb!ES7Y8
ts1d=4C{IfcK+Y{Cl*t-{q;m?i^-iYXdRL<-r2aisd2~7SjEvwe(*YlzPWbPF@Y#Chpld19bPQ>+V~-R<jFf)42XtmV}Acg~5#Fy=TF>IlG*thq_Kzmk
3AIW#oG;;uy~5OAiyCWiY=nvrFv9THJB!V3k;->qLrAAttYrJU-^-{4z`+v?%AF&$WEjE`fMk<g|cT*-~&xk`=VdNDzZRuln;PGalXGY+1VTF2Z9Mhlj
^@tcBFiZ=0w8w{q4I+qa(#7Lv0u(bE*sit5Y=gsL;1P<a0yIV(T=5c+J)1niZRb75De2Nw#NLkBPAzm~Iq5k`1+yv^4_yQ4m8yw2)NK_r!%ml#IY^OfL
ajCJ#l#2zL)-mh{s9fQina}1Fg-E<s$1&Wlb_`HrBfl~SuPa-vA_O84iory*A;a(hND$dscL;bzE6d3bzNxK|Mtg}&=NYdM(PY1SL+0b9;lMdBphH2^R
V)t~X-*?6Kt2cGXgMu5ea6PYUb{Z>}5LR=N?GyJeQj`*yM#8txd?+jlWp=g|9Nb0ELoya%>HQy8l)pAl=hZi*g>?^R>Jq{%v9cn;zr$Tz6#}+n6x6}L{
F(i7f4((Huffbr*r8U)OJRJ)Egh>2MJ&!pU@V7G$?Vtk-SdwweYldh*}FN(?}y2+BpsaZX1TI66xnx7SdJZ#;Y^%Qk@hSu*8Sfj=@>EOYYHAX5g#o6rR
XP|bPsl#MTZAHTmP`6`-?EiS2k13-9n7`Dn?F9o`bgwqxzi*dCyAtg$}8{i0{;h8F3>}#+|g>-QEVrB|W7DUekHhxsJdEm_zsb#~?D(yi>aC)4Tch13x
UTEw-sdruf<>*ASv6G}9iXo49?<v)^Cce_B=TQvw%Xc8t_OD6^LS=9^)L2i|=SJ8o?MJ*w&nJVAOd1yWTNQ?3_zPEpBmxc8~sC$9IOg~8eH_7fOzXtLZ
)h11w$>P)x~(@yGRj<)#_5+!bzkl}n_iKZ3djf=>}z!`_omT;G0BOZU*3;JleOs={SWbRvG<@a@BSOSl1tdGK^o<&wKtK<7Vs&L*v8S$tjc=k71_CGCb
V&~Q*7cV<B+!=Ap+Ee1#B_48>sHTqd{~lp8V8sK+t}`oQJd-0{QM#177_t%tPt(ml=II~v^pAP^$2|RGp8hdU{~I;tpMBcLKK+A#?4>^TEuZ-K*z0}pk
A3>b9{XdT{=q-?>7V%e*r$Ki|Dz8+`~TVhkG}h?-^V`vQ@=j;&7bx8^uN#geb(n=pZ>8=|JbL0?9)H^2mg<8<#4F>yfV#<FfWx5`CeXW%y8F>1N&f%;$
xrw!9Vy1|JbL0?9)H?=^y-KpZ@Q%Plxk*q<Lju#j%Xj-TeoCj-7m^t&aA*&;EY!|K0ZK=cmNLTemcsmMyOrjw|}xOWzzm$pVEBynW{*I3CWmWpebT6l(
f1c^9ftEv+o~J+G(w3SV{%EUj94RZuOif(b`jlOYGb%^!>16W-ecU`@vCMxk2e8m47nW;!EPHqW^C0p6@r&+2<eD+OYvO{lq%o@wtYSB0!?CpcJG&zgB
crNWXG4is*kVVUgsT!r!+4)DqN{iMJ8b1Z0uVndag_006-JP_J~Dq-bE9jn_+oC-T2<z6`@cBUKNlM(2LbcG!Q&y&dm(D42&X0Xgo&q;-t8VJ<O2C(bk
FzL@mjs>hso0;R@>ZI>?R|eRFBg5(Zf|kzmNhusk%z++THmn-d2`=o1mkQ@xhMBe;%vq3!%zzoauUJJTCs%l`)&mYbj^<BQ=TtDy&m00-K<l$A_9{Gv^
9Z}T=qFQ}HCJd=%z|oA8kTX+FjZg<R0A9L+GSeB+M<v@EdV9f<R|muJyjv7r5-+f`IecjaBqaP1{u^YJIm5m+rfqU&f2gaE;b=`PO|WJvsloO>ohY*aP
Gl=q$XG;0IfgR#yhoegu-AOmYyrmQ6QN=a071m-YXB@kwdr<e}|{CK11*)PNf@OY|sBOzZ{FKul8Tx;y>oE7k@ck9x=-@ZFw$*gwrV4XG3G@ZB07(I4Q
iB+ab>y#+vHCj89IU82Iv^O=c8wZs5CEUcA(t@kupXSNJ8KFK-)Ouf;f-?Vd^bEWsmpoeVAmWP8&E<sG@Oz3xU<&n*}W_kenN!F5<z!J&^g!I91f_?li
#re9Ld!Sk`>y+S?;mO0V0&YMO{!*R45OLKLjz?sA8?L|$EvvN{CcYJ0_Z+Q2-+S2Ib8y8X^Se{SO)1*8!o)ZYs+Qa!oRP4|EudLI<3lmjfO<2$uUNp1}
_UU|YRVy-l;Z!)li)6yLH2hJ;;M@A~#UA8a{Kxb4ANA#1+`oIkGF0|_;my>B@XBdIrUlo|6<+kghl&5RCo{Z;71ss&9o~9Nvdm<>2ZD36B^WIw%I`xx9
5KIZ1K1N`ZRx-mOrdvoSI;9GCDZ3uH1eG@o!}$eBRo~~Qn(n;$t#&zVa?3%82({<N7$wBD{EAdt_r!Q*Iu-rl}wwe2<II^vtb*->!jO<coyQ*(e?s`Ks
b9;W**;pCpcqv$r}2lVffQo@!@&6yeuWJDO2c@iiEe@QfE5oxBL<IftRnTlo_Pqr@ZEQ6s-63#A<iB!3Br0RL_kXILZFLiSUpSQrKR?XQshRi<b2i@7=
dU&y%!Hyo1%06~c$QNAvenRKG+0LV3Qm(=5|7(fph}dxAYfTv=^L53x`W!{qty3w?i*#3FxKD-VwEv9Zh}WA}o7)t_ErWt=7XerodLdUxP-8S3n3f7sE
w;GI)ZwTx$IY!;{{3Bz+ZNmBVBd>-xj-An6TJn7L(6j9sQ`pa(XFY`9OFt+~EZvCa+`ipb^qyK0kJ(L2OAUx4FJpUd1+y3<>KEK6(%>QS9`xY<aLbHsZ
qs3p=k7u(WUe|j9t9h-$2p%h3Ve;^-NqdJSf&U8M^X~z6U^!++PonqBM<#=TOx#%&(yq;yLNvljEsv;vKw}kNWOsxmZ+4bc+#WiQ)t3cUmjLCP_S!RoX
>vYH_0dN09rLLF-fwUCIC{clmR8gY#$~CX7aA6;&jKUic*$p9?J|G-&!EJ5l9|!f`6{7hc%ly_`?LRdMPGZK*+i3^TGT46cRhsn7r00|^>(g&+C6O;7<
SH@F5%C>-1x&&-}pnljW;&_kPe7H=;6j6zU3ER_V0Uqd%q(8&iG&L-z0G_*hdYRObzQ0zv%M@7WUno^yFby_^<F^J^#PO9pNp(@hOh1nWjl2kSUqKqef
Jj{301qpu|prt+`qLiE=s%3o5KI0703_sgHisrTvD(yF&3NzcgGh;Z=nBU34<@=A2|+Io@7y<V^H^I4!S2Qyi|a@C<X(&e=d<R4AqYBR=@swYSukeja$
7atfH&w<7yF{}pGhUc4TPOkI4c6j)~Gz}K-lho;EQIls%$?_eCV$>4YX3jXQ!`xgIIeEgWd{9EIH#ZQ05Zx_ugU?bnplU8sG$?uCYgGV}hT55<ZvEceo
9#*-D_~{LvT;Xb#)l4;*!W#8M7=bG)61<vVW;NTQQ^B<o2j=ZkPYR-B=`Z60c5Dw{(XpR2eWGIFVD3_=rG_!-YRMt~nrnABdJFo#6LU8OMz2k1-|qUPP
y1&hV9$F6`vcKs#-in-V0vc(D%F6q%JY#mLUbZp_`=UO>nHzzH(d&y6*DtU>9AC|O_KqyZ`^6sI(u+D6CDi5r&BT+6-A|ho;UrVZTi95#@~r@?_ETsAM
|R|58vvGFOm8!{`39szZ`F3syP|gvS5T?=@*S`OL%9G9jkFq(iO&l&%82Q?ab_VFHtDo@Cxsz;XE0FCCvOjYI0cY)aN9PT0aW8asY^*O=y3M)6EoYSA5
Le!&E0z)_@4kRy)9X<k9-4iWUpvfa;rZi&1>j1=2S-)7J2L-|TfxkE};}pgKXFmibAqpxp?vLv`?BrAQzAh`;^#&Y=>xh(CwED+(6oS+H}Sb|{;A^5hT
I&4X&4rk259?+r+ZEq)~wzXrXH-(mg<3a2f8nJs=ZX~VS*zi)VckC8qY5Uvp;_djvq=PLwX@bB{D%l>_f|D6Ai{P`CDq7P1WmcYT5yGf%7RTL)9%e)IG
T9#4uoG6?swt#JOJ!fXAUR6Gg#2g+2=V?i<-p#^Fhd7$QiuUJJ??hoH#QRKHv1*wMd!2!!B_h1y?|CxLz)%HHKYVy9^Ey)w+yn8cMv>u+IHqMd`?M5to
cEwlxuqrhEi(!U4Ev4WA^kTU&w;Syashefit^8)@>pn0{tj!lMEn295TD!~XbYP9O`nWzKzt3%=MvV*sk5|h&o+W^ngYmsE|1n%N8hKu?<oJU7s|gM^~
ruF8MJO^6yNs;Rtj#-8?XukCzO<!KJb08IM62AWYTtLEd@EX)i-jhZ{arntq%oM`>np2TYW3F|F`~08}3>0-aF45j(vyM)M0?y7yP^W$^W9h{+R#I`uZ
*YC4YJPeud9?by-tDS&AQD{0Tm-_BE-(q^yE%5j!~C?)S+QnROI=8CB%dAR4URUfv>5PZtbM7MLv!%PymEpqBw!5Bgy#*p#}$)Hnj#-^-ktYe?e)i$4}
myB+%sHPfjPE_*A7LmG6GPEfroETV+;2kSVKUV4rwMC`eM-RZsA&qNU;yk#%<PR7&D45`Cnp=YTG*4Pf^ZymFNFg-co9m$J`>O=C31$@UR@F88=?C1GM
boNeO<cn^m6|w6gJ;CyDa1IgT=LPE5)jfn>Ou=F@JBb>>x92Bc?K8i_e?0%^`O3F=P+D$gQ0_bnFL>nPd`4MnaLoVH-n(t9iez1*4@BDy6cxB6g7ZN^4
gz<8pn#x)GL)zPgSqOfHUC{^%gp+AwOtqUa%NuvLBxnYdLLoSG0<Xi85+0<{-dUo#fwG}EHP9u-|&_>A`RtW(U67xwn5S<s1YC%-#4v~bE9PUqv*GF2q
h<syqpP9jRv+kK`q|m+}u3oKGWMQht%CXc=f%AHALxh48!3W@@Bh`Mijm@6EeFAc&+me4hq4|;eKTOf7FMNMV}x)x357VS&l{*O(*<J-|*bd)>xx#;(U
l!C*rT_y=vi2I@gynApBmD<R&`ec~9aYd=URV*OzFM;1`MDU&&8gYzxjUS9AU8@d<bC(*eHWAM01&_U9x1HUD4rt&jLYSiQ*i7sL-gHU}4~^YO)7JJ37
Cm6r)TDLfAHt3Gx3u-SOTzcO#zl&@<J9kGSL;N{p>ttWEuQ#q6U9UiyA3{N3BWBEE9DWlbS6D{^M?yU!cp|@|uPgC-QBAz~vQ=n+P?w{Tk=52cox4^mP
#=GYnv;jVJUP8s&DwCdj9LTXi{0-CDzv^@8yKzA-GNM1u@w>yd<<{`<ZHke`ZjX?X*zUMg^_Vvu?ylh_HP`nlxDEPs9>2l%aTFeNeeXTj_g1@q;>wI?P
IPt2PH2N^f5OxBZjSUf{8Rn#8-abqnXmaT|8V?kXbj$bhM2{B?4F>vjCL@ol|kd-xamP|ZqHm(UZ_U#Q(8i~t4{f^`sB%aHIREjV(aVOnMFw?2gKheFI
(ERnj%W>B7ta4C4>3QmJ_zubA2<I>zm0uzCPVmawO*ZrZ?9&x5+<oZN}}#({+8F;IdWS{}o?Y*nsc&$NK3vfBp&on!oi`U;T)Ozw`T>#vXW;(dCx;v?5
Hs*t_fR_b|vIOO8}zY&b~6#pxgQS(aVKgkroTHz^A^<iF!B)M)+6B~8y)G}VYK>?MWhPxn>#c(I=AyWw2lb>{KRqJDv0{IkBhOlCYGxFxK(5iL-0a!Zx
qn)nId&>9WSH~drm_<MW#Pk8n<f9(&)e_J2-P4we!co2P|0nrZ}war1!L@PHB<IX|{imBmjutdLBqU|HptuUbT9@)l3Xd1B_nfL>XzU05^*KmGbV0Xb5
Z=FNOLgAVr{?6IDvX&!jEr!RF0M6!^4_210Mm$J!{kxp&--mg8QIPygR_TB0-;Xc6o^g4`*|BC_e@k$4_=MkI`UKK9{8N4Xn|}C+f6f0N@Bf5<(~kzpH
gMibb9=RQ&mtt#)VN?zB5$SrE<>(4T%g~L7yDQJUVH2^Ff+!s_24yXh_(Y8da1T$t+|^=QSY`E*twtO<|OGgzOLu`e^GQqugv4Kki@Pg&Gr9iuK(YSf8
x%JyH9rI#u>pa_Y>Y-lPB?SzwuA^3*Xk~BmOo2U-u6m@o($%XZI5uW5%`f+@6{vdKBNc!^jN(#JOa~tr_oUd?))?_aGBo_gvv$@r`wWarqlR@Q(`WOY`
D?-EVYvb?Zt6V-5PW)hE1v&-Ww7d_VGazhNc`fWDpYN8a=Oh>vG{OYmR!7b|Hxy2*LIf9OBqR^h2&{Kn5ZzlCd(Y#H@6zyGwBWiS^1ykDulaE0I+JLAz
6BR4Z<eEkW3*!G#|```Gd`<rk3_Ywd4{(rpxBhGNkT*VXApYMOZJ^v&AwSK?uhd$y;HphoO$H&L}qwnp_KjB~N|M`CD3qOqH`MRRe<>&h+@sFSXg&TkT
{4ZSn{d_T(bErAu|Mk^z;~<ksE`Zka{n*$2)JOc=`>oB1=o_WD^18;}d?ea&2;Q1jd0h(l2}$)sg=X0j{WJ&(jl6yAgZq3-gSoc35>@><h4FDHcxx>sE
851(vm3D`;h(&A9b8}d8;SoTnZLTZjwm`USKy4kWgF<U>rmHJ5}a%rY~7OYL{DFrG|8`gJ19;`XQ+~i|GX#_8DBGN3Dqw1gu_-M{Hi8Zgik*1p!fY1Z`
@rhVTF|)c=EfO#P{K5LYs{|L8V>D{+AQ+uQ#oFf@5Aq-tgNa;iGs}!1J_k2dj?R4n3D|cifz~U2Z*}LXGTrZdbiwNdCSQEQ@mIZ~$A<2!EyWvqMSJWN<
lGU2Ya|x6o!Vd3X2R=!4!TMudbNT;R#rEpMjug+qqx)v#Nh&0ME$(un1iBSGjHv2D}}S$<|k6qVuD+F;@S%85KtU@&my)z*i_ibDcp%Ahou@NYH=7Lsf
oplVB^PxH6VqGyyAAg>4V{KfUD{kosLYR}I8c0Wm2hOA$BcCv4{8IHt1{=actJwiAgndM-yWy0cJ$mQeuzCZJd&}Tkc)y@gZwpDUH6+QBO#kPQcp&e~y
4V$CrDD!UwdSSz>hcw+1K6-er7uv@`wKFTArS(gPd+^|ReHu}Z=}o%;4=bBNvFegV%!~Nv0bkqP#LvTs?0db2?QyT?#vo=LdXEhQ!<Hlbf9Z(cKHQJzk
z?1+U~&yNp|%ayWPhJa+j7{mkAe7Th=n!S%CZnUJgRz0{L?xo`TOnG*tjRL+pPqmf2US|i3R;WxP@h^ycP6OFFIG5hucW!gEGA)2g?)y)WP{`o5A@eq2
x;P@u57ZwskmL9g^*QfX8Aa`LAbm3oXxw2yFFY=0=N(3=wlKx!Lk)+M2(k&Z3glFSqQjwyko<ry<7UL4tM>;$a78RAOoOvdH^St*zK6M?)<+6i@}Mm0Q
sG8ZzaL2w_=~^ZRO^WIt*^aPs&yZ`enMh+lb|f#zOMgQ=oiLgK{^;B2ct@e9H`6T9Q#4Z9n*i9aq*EQ&(efbKapM1QPhlFxE6al48kesnWX7TT@#7M{z
r8+7ZU*T|7QAM}es`1RHmB}!5r$i)52+#YtJq1`Qex?7HTE=?*P5~5BNInU|im0R`m*`vK@Xs&9MCa*VFyGMd(_HbF|PZG}{j~I(2zwM8=%vN?jpP@Xo
Z*cZDL?1oeRfJBJLG($_TDE>z3LOf~y9G}*d*u2(cY3lvw;Gb}McL}E9XeDg)B~!iedd<bEi`;e4hodK6z5uf%N>;1c@1N5Ch@gBceCGL9AKZXq(R@lh
&~O2YY1JxXn1|=cO5b-zI3Ca^KwI@%$oQO{srg7?wVVPx*_K=4r0L7oy^ZqjuXlOjc{4n58LeWE<^RT*h8|`R)eC;d5`dg#Og=~58JY)tA>1YV}gI!vV
+=<e2K1;5<=Cm?Vvxzh(<{^*sjJCUNE$)r{U&q_wdN)_U`Mwt|5IYGT8Bm#2;>`4h`$w6R!R6Bz%>JH6}YmwEDUzY()X0ubpmVz?Ja`zi3mUh}jbjus1
8hZ$puBNF}Ea#<V2-NM(dyDLOoZJs!>63c;q4apNCwWi`UTuqXbVoJb$+!-4P@9|{xlh+KoVjtRd(vYJq`eMW$u*c^=4O<>WfZU{dK(B=C1PW0WXHb^4
0=lcJW8zv+k?ExxNAo)SQu4?qK+C9kD(ctxv-;U@aUCI22KI08Bi!Edt`4v!=n7kD-xsSZa?V)m><oWvcDk0^vj6l0x&D``XiugCne!=a|lKi*tHWDhh
{h8#C9eMtp<0CXJf;ZgL{cW&PluGFJz6~JSGWovubtutlb$Y<~Ja)FeXbur#Qd0o;u`~zs%9kbb-g^m#)9y_2p+A~*_dHGzb^Cr$diy~m6WhA$4@xtj;
ikP%!Q28j6otdQekKyvu2I0*UwbktHWNeHucZjxhIM&8#TJKRLpj3b@m`Yr;jJt@<-o&3Sgr=Sq|Xneb(bwv!ZEfj`Ye^0)_NKan^iiHb&h?k`gsWhb*
^md%-wo?;I1SewNG+>PWGwCQD+1&t}WuH5aC_a-x?O~i+erD(_ZQ^)cO)CiIp2IrEP>3TG+w<Fr~TX9b*X@Z(0QZ$nd$AoGvAfxv_Bl)rsV_h|22Ezpp
XVJ2`*pgXAaj?g$Q}@!(bI`m%7h8+Q(su>3?#W<!fb@yOxo$n)=CY7#$Dq(`u4ePmll4QTAgLIwT(-SY-V>k*2lIES3t;N05Fua2mhWa}O?bjr1TvF1?
s^i4PCrVEcHD(^*I$SO$FO+1*g=x#9w(H-{BUB`=lx+M9uSY+Vny-wnllGdo@J<4I1E0@v2#@plgN(Iob%aNSdE#Vtq%O|q_RGC}m_F7`r`XBvg@bmXe
=)ypw5PfGkv%Wjim)hN*Zp5#-o;zY6SGgPW2FYh@D~r(TOFvd*yq=K5gKT)0Ail_Wy`9Gw=e&hF%ZPqCHgSZcq_RMrt6{pdvm^AjUn89B6XAy<zfC9>o
+%tlXJN~Z_81W%BEtWHO!y^RlJnKBZNhK(O!TRD*>-5(=mT83Vt)T=J)&?07!0=|=Wp5wG?LSs4IN2GMDJwAgp`u-gUo0aZ)&L{A@o{1a8jNFZ(3t&p{
b*`VC1RA>m5b%-%*zvIHw&sU*d)E|NCb1prOvlEzuf$^lXDCRJn1rEiJ$H2p*dV)Gi?FXJ`V4Q0U&Fi-s;Y$}wWmuAxFOCc<B)K0IsW$Ao__myFC`ac6
#SZ~?fM4c?^Pq9*(y5dFum<J`CmjDoc3{Qx&fYg<uQgs*e4pa8WEH>lXtFG$tx-0e9}8)OF5qqvoZ1=Q(y=gq}R=Ma-LZ#XFPeSTRGephU?CH(d5ZT+s
SJA{k8gF?QL{5nSBT%TLr;AX4|{~E8AhTh7q1AD(W2R*<AOXg4XYja=;o)!^@-q?)6v55cHg~x8z+xY`}?M%K;J?T9PDAfQpt_gk?w;3Au%GEty$-=K#
(?V#w(iHcy#1t>DH@6Y_r=*6bO&w)r8^<MrM9Sd2Y03U}=RrfgtQX+#&$>PPnuO>P({vvNTzNUp7e0FDrx^A`Ch>~YkoD7D6(Ha(%U0z_f{+Vb1k$VFe
fs&bNeB-`2!T;Zw$kja7gCOf3?xI}h`x@l86pco_@MQaL3eH?jYRFTaMMer1*&m(EOEJA0UYuJ=8bDj`2Svz^=K)WY&~BSzCNy_6?k!2=IV0ES*RONId
tZO`1^-L@-vsMypdTgcf6&f#2+Lv<-i4P-@IYW`K>)r`mE<|Uhjz)L<^qii#Dmo+@xNM2=mTPhQgIjwsz6162<yXgPKq>iKn~K6Frj}5CV|(p9;wE!x|
juwAYn41&Q#3)tM6U2O&v;m+}~iQb6)k-<u>qpN1=k7R~bvySqc;w`vLtHE&OWDx?m)^{R<Jh|`k;HZt#n0<|zA`~bqw*Ug3Gb1I+_P5X>1*2XZ%D}lF
&o=XOJ9<-47zxLE&fAA)Ex4sX&MkNf59<n;Z5l@+IDB^BI%jsSNXK_B|^2Tm1;!|60z{PQHo2^+{;#I9SBfS)|K~3bxT4V~wBf$`sw$4I9qr53ANZtnF
_d%_FY(Hch?oCMa{9=8w5GVJkdsx|YuGUX+LYx*~pl4Pjf0qn7Z=2+B{$Br4(tHI^yd>wJy67dc4UXtYc+i8)o{7F$O)H{L)PUf8PW;nyXK<jWg25Y|d
DPJVSMAdeL*!I#z@i34-Rq{wB3q5G4cB%H{q^8!-MHN7eU`2*p`nkCt}mRev(O(wk)^(KrD+^#&+<MB86~=28(Lg_a_D+nWyDX8IxTUkAzjLnlPE2l?$
+@Yokse)zjix1qv79cpDtJ2`tT^-mqhbN{j$38p5RQUo~1g$E%LwGD6nx}<=D#>BMH{29x7SCnxL1jdt0qgZqsL{gVo}yH@(n%U2rxhKXqtd=wybKi-2
~8<*8W}bK8_Lmd?V<)@p}Io)52BQq+dNCCjBwCowY#?wY2~yZh9R>-8mH>W)JHjkYRHLv!rYu&If9uHYRXQ;l=D8{HlAD|()2=Y&hjt=@vfA5OJsvqm>
M(>1&~T(PHe+RRy_)E))x(-b%Vs<YtE&c+kB=V-B~8M3cTrCb7smZ;VY4jVO)$a<z?o4)IF;r`8rsmHWrHr#qm+~ejiwNJOxbS2*X8|MqxXU!M~&QHe0
i^m;2rJSO5;%t$bn#-DothKpJ;)HRzeT78aDpW;}*=F6o)MV-NMYH8M#-l%tOZRCvbxju)y=dfDbMOOxqD^TfD52`V##bzlOtQBflOCLU+{P$cPgGdPb
Y#|1JH9ug;V%!b$BK@-+fIshfEv-fcSkqpE!LUvs>RLa^z`U|t9?3eWaBuw9w!OnI<^yDqeq7+XlRUE^$h-M44)%08`#NRPkgU3!TR=&%ux_d>MfznQK
XHYYLxpb=WEK^n@iMyb{@H%|6m@lcUt<rcI#uvlXVxAyC!t2o?AN$;Uc;;>W?S7XEIg1pVTKObWA){(ZD^Ng~A>vQOaofugCB+a8co;H$f8AH0I7St&P
r-=jcYSE$2iR<N9J`;bL9$d)8i3v`XKdML{blnga46UX;e(pkzW#uW#xzLU~3uL0KI4s_<|`x-Yfq)!OUTBy5_C>hOAWaVD0pvE9A@Zfoi#o0s`=nemL
UUj3yQrguoJI6Hauw0J*^J9X<~*C@MdaHnDC(TCFzN&zL&mS7&xQM~XYI7@nWJ&FF3e$r;}ph`}4mmDoV&Fy9<I*PLtL(bc~>kQMfmuBO^)YqBNbxdw%
eE%MWR|2o0+0rddN9UJtl$uQ~1lsOGQrJp#cheZIyu*Hc|9kDz@%nZ<77?)(bXcC(vH9!<hf0?Tq^CIl%Z;h2jbP^TZYfwon&_K0NHW5c(W6tFtQrIQV
(5WiG4gVvQFMQA_Puj-s7oaZTzh|1bbL<N#+|$K62Fv_TsNOy@9?|oB-^*A5YsF42!%#+z$Zu5>M>9CZ-?y?r`<@7@HhGvg?@HbSDi$7RP|K{o@%#o1j
An3;T#ddKP@@jZn}!#*O$Rvsid15ss@)xm-S~uFU7fng9F;9QvWJ#M!9F4wTNSvTPIJTcMBKa>&r+?AY;83Z)P!GoXs^cF0X4==6|yx>oFxqV8QXiddc
1XpVi-MpZ={q`g?1?<Kp-n2l``sbrQ5wAmIg+;>Y&rME|&PDzX1p`}A+^)#3h--+hXJ7C*L6Uv`gNJZ@v>{qMC;SDk9IjOxMpRBYYr%@B`wXPI)W8$3q
gFGndTZ&4}&e`V2DEvwo+&K3?$@x_k!tjwjU#gNv_5U*;YGMZB|z00-3A6aU;ZFeFPcYdBuk4hr~VSU2~{f5SVT=uZ&E@CtA^ti`btgNxn(}6&@UVBU#
hpM99vT3eN|9X^m>bN?t^A+XO$25thT9jVS>uSmaF6<(vPm}X<T45nfbhTF<Hp`}$^Y+fC9oII5DX&|_Q)OyPNy2DU)M|5;CWqDU-r1;=Vntt<weql?H
Axw|CiCey^*85D#9MxG#J}6Rnq`O{NZC9S%5wRaT37D^@%ZZ41oINhoo<gc!*<Rxi}01IdL)Uk3zc`}E#4BnGS(-FzD|+DxN+gGB2lcxt5zM>my%>OzT
WGhmTXoENX&C1jLDg(qg}oCN7H*C8!M~vTG*{?!S4EmslRe#`tP+*H@l#@rbWMy1U_z5QI4dWLs#!R5{>3K{M8t|>@6u$O?Nr*PT_2%Ty)Ok=6b6-y-y
31&Y5yjT%Ue(d@|}A_Zmv{xGIA4d!f>HOB>#$5^@W(J~^L9Ru66^=e*Bvh7+87InaV?^Y<!<Hxr*|yLEIc+3U!#+U4cbX7P7AymfH9P27(5`JH_3n#9R
g&a&-pchO7<(<S%Cak*s?UkiG<RoL^$(hk2-_`Jtg+NLx8p$4tzlf#62y!6#bTak#fo9dNZ2#$KR5JzMXJUs<$=Nr-0;l0UB%t#*XzZZjxW671vY@L_c
|HYJl9D~tqr%`cSuX|cs!uH`^Yzv$-dixaH2?hP6QrGUKiiiz4melc_#fB^SI<vpG7RmPa?a+j!koPquc>}$0>p*kuhvY4)Lr=J(Z>bfH9gpv+;+-=(c
kY>S?yj1xj@e%kE1%k@%l=Bvxr53{eB-y7bBV^-S%+D$V-6b6|J4{=pMA9v1+?)6-MybL^=?Nw!cwNig=JDLT^Y9Ct42(O>(i9A^xaJNkyBsAwWTdOry
F8Qa&Ej|C*g9{&yXLj!kPS=w0kUdil?6uece6Gknj1mbdd%((Qe~Hz1fx{!PEWgF^Ds-;qObJNDOWhr!nKGayInUdB69V8t75LxbiA}J<(5D@~dHytqI
Q=M~_Z&DyD~>7wIftttX*r#w53ek`S^HShDKApDS8)D0`Eg)+7ca(S10|NTe^{^6OX6#U=CiVlX?hD`s=d_(jf_{}Y3M-ab7pgUOWpeyV9Ax$A6S?x;}
+R@6(R#L}eOd$%vbz#J`#Gdsqq?j~XXb50{M+dXBPX{BYk6{#1;kIIO2>pe*h%_;9%9%|mC1;CH}u&?euf1y}kxt<Dc1X{}wGi1BJ(W3OvyfhyrCT6l`
sHtL7q=DN+zQY(6|KLn}*ZlW*=~buYv9@WbiPtqa2#bQK3Ch&s7vJ277yi$B=|5;u`ns`|_S#FYjMtCMZnw$Jjq_T#ZZ(<bV@&J&0X2%2626MU>&=5?V
#fEQ@|vnpNxZKv#c(km$(j>}b?X~JneNBMa977bIBrw=mgf6p6?rhxPP#P$gq&*Ro1NNGo$|cXG5zXak7Tp7_#`gX#Z>j$xLU~-IwoW3(h*5IDz|Ql@H
J%GMjkF{XZ3()&8R2)@Yma?|8MQ=p<bPeSg)svYG0@Gbxjck&NsP7vq5<j|9k9gCKBz|t@eU1yw^wj?0Y@yEDhJn13@Lp;eTgm{~(MGNB5@U<7*+&9C|
*b9Yce|Ce*07&nG#gs(vvyYo4Yu`byozG80VBp;ilC%ks=lY071jff<5&60A$Q>#|TfjqGOo=#Qm(4CpoYJhLg<G8z5SHap>ZX4#Ruk7>m+(tzpJ7KyK
fu$M%~xA)v1*t$FXeVWevF}I7q-WQwl#<<$wXr2?eEB|2YrQbN~)8cM#1fi7wdmQDVa1Mp&j)Fu#1Mya@-JWyUeAuRYOW*zf?I{1WeY%**d<5;35rrMJ
87(DiGU-qFxRJN{HRwXY`-US`3Ezie+&vv34Lw4GGJpM!j|+THnRj#>*XOwO4b$7<PtWh1x1&6-lNhDcUk{T%vvgKNw`^?bE1zClk2KTxk#+dx(WV<iA
&2<C#?rM_R+XZ&;wSo)B-wH^X-|hC%8WU@+Oqi%Te?5$o6R1=VM%Y6nXo@M{0eWJo@fs`0oiyID(x8MvqyEXkf`x&v_)@9t+Q&a8~KpwZqmc{!O-Dy!A
z9F$zpcFV>41=+jZP}IhVZ3XU4fqF=Ya)-78Li)z5L$2FFZh>Edq)#s9Rc+MiAF^k%uWFBm$k<iMrx<N9@3mKzrz<^LX6b$;j3-Y(OPL{pas5nzWA9AQ
1~P<u9L``-(Lj>IXIzLJ$CoQ~=8B}e0Fe4X|bZw(nwQZi$Mr=Ji%2`4#Gsn@QIofS;4U@2!?vdzzBDYIvu^{F8*PgwV+14-Gf+z5(Hv`rwXK4bGl5Kyt
LEcvrE+9QKPxJsdK!Czn9|Fp3|J0dF{dBA6MTlTx%?MjH5t+M#poI~or$k<3PpE;@My{h>(S&hNgAhJ(@@+92|yTVWV^q=<WKkd_h+Nb}tPycD3{$KL2
pXTX5_)l}GpXMz;@$u7K?+5>Bp8nGu`=@#O5B}3U{U^SDny3G)|BpZT+5eyY|M7P}>-W<<{fEDPnm7Nf&rkmQS-+q4`Dvd1(>(pBdHPTD^dI~O|F`jEj
qMSeG)Q`MZ>cf&PJ<yAm$ls*S7|Z)G*AD*fAAmtr+NBM^YowQ=|A{S^Ys6&=IMtbYLD={dHV13(f%|~|H1zw&C@Sx8NzjLHlmxU*khY{YLFk_zHJzcxD
Yp3^5N|FO0M$;TcgJ%WFe;*-!|=O&*H#$QW!n{#j9K_McAVEF9;gWvlX_RB&<Hi1kOue7!<Q1IP>Nsh{IjLE32DV<M2XD(1k`|iw9#b;T*~XWLG`4_0~
{Wyx~R+V_=88RPIhRHdW1ogx_YlvA-$g?~%pu)E2&t?&4X(FE)$7dyNUN7kN10veHZ#^BbypwLWS1yt*$TVc2jmD!R?E=Z<?AA(DBcvsM{W?4G>ejo-O
^r7jsxABP2;B&y};9zQi?I=ed@r_0IKM`y|5q}5b-;H42rPcbWz=*tzH7iK&dPQ0h_%6w9ASFNOx>aA6x$JV03E9YidhJ!||ElU}0_b$zGYm)EBo6Lpc
aLxv!FH{R-zr^s^$>D%q9yomW`w)Eop4nDnEI8ahX%PnDeavM%iZt%m%NA54PX{AvA`9PQlYu7o8XH@YOJn8cX>b_WlsBcZbue_!8a!=_7@1>>m$+%Cm
8)JWCf9G&g~jTblVCiShXLF3c$```c)O0QzaK6otj+i(AvmIDe79e0p;l+S{e%xoX$SsqTtx)G-cIECU-Mfyn)|&u&`11h{zm%8<Ij(5FzYPj@bf^{Yf
M+RZRqi-!)k7l_un6WuHUuyR{XR0OvNaKrm?NuIPTpZpSimZexG=}Ws2w`{u#d7^f8<kqLN#^a%WMTjT^{Lp_}W)?Y2cx8M!csZ#lP0FJ+PZelH<cIX5
?Z-guzSk`6Gs3v19XTXDqcNU0DbGJoS)K63hel>!)YiJadZO}-Bso(0El;SEOcmXK&poeveaifj|TPCdSl7ut20&dW`6dPSl>Oeze!qy3Nb&u|e7Vjz+
6>2tH9mkgYt-MbX8Hhb}gSX<RxztF)p-0QRzKk~=7{ril6J^zbeKH{mq@^kZ@zF*?8&Qf^X`)SZNhuX(<heg=C7e7}GucGnDW--*IE)F`hl7mCcx{!O9
*jA&Z=i?|EJ!r2qIp5xUr6K>3B8ZvGp4U%{*Mya^^q}dHk{hDg&CScVEF6uJ@SCtZv$(ntzPa(C%v-^vYbfFlWIXNe2V=iS6UKVx!G*ragI<PuhqQ|qf
PZdxwsCy#J3QSZ1KRUe;f-WzIw*c0SKwZ^EU!FQjE04hHsJZR6<go*^@Nzb=RiA5v2ATPUWe_Y6~lSW6aGCbWW8kz?;!S{&S1qBYoYF_CD2Zklp9qM?Z
v2hKOnPL4sVH?)FU^UNPIj`3YqV<8xe>13phMg5<daP65fxs2SZAc_`F$!-{1Ld31u!5{$CX53E#;)ptTPgZ;k!TkB{vDhf_t?Zwk*Gw(JZ;O*!g6@<W
~^FNinb+164bZ=(i2gR3u0xfZUs0vcc!x#<=lx6H#^!s|E5FQ<{@7bBa;FTy#$9OnFD&iQ3i&G~1V^G`S9w*|qE-i&Ym68<TFeQz%K3ICe^ul)8A_m84
)Thb1(f12NnE!m%|;k|g-aq0*!w*~`yE8OSG$YJ_V@s7=oaB4RfUhdAKhWBkhfZJ*6pb;xYBbBTxv{Xsb+qrW!Ol|KSctWY=$`)@+bcm)59>wLIYX?ip
aJP89z-wCHRt=CW>^4&Z-5R}kO%%xaT3*8q#DeAy8k@a2yxK?pzcj~|ugQIoFOoZA;pnk&8}cmpmH$JfdqB}8g{_H$SmJ<k?{JTUAXn8w%tYaA9^9xMl
EKj2io?M)>xcKOAC~iYxt#R_%=%$H>xYl};@kdx#J}GEOMm>?_&?jfvgyeB_=+%S<7tX8$LT&CQaTvaXpPH1#sBR2|66=h`7yM+S`HN2wddwS*E`V@qQ
@Jr{eHq4wWOd=t6Y}Wz}3j?TnznoALUkvQH{qV+5gcX8bWhU6Zu<IR47x8?AQ9#SeP%S2(GC_-d~L*J~ckKA!EB>kVEmE;lc9v{}LbC9zSf^ZeALePU!
}ov~iMu%|GvSq9+8l9#rK87G7WMJ9Mwpg;!p=+lfXLNp5g{rMaPdIQx&U-$(q<;-j4B|JTO<nLhn9eOuz5tnYr1ZNvBU5nZ*Zgm6PNg4Vu62N!#936GR
Ia{|-tEc6yPK*(!d+GdU05#Lfvg=e(27*TGr8Zp_>!2RAwww_t%KaY>-UdwPLN0t}gJkh6jZVVyPr8L*seMn<ZtI59?9=<JRPauCQQVRLgN(S>HC_UzU
3Bjp<<b%3By(DZo-UfD*kl1=1wL~BDI|h1CEB=@Mf26GqWf3R2;Z#K5jZwXUBJpseRo7i2X8WvhCFD<owRl~6d|1r>VXqVaV9(>#^lXvm&HiDW{liCp@
oj%T;$QFo<v%{+iN8y2W87WFKlLv`Px5<nS;>=-q@dv?-IDx66=80q-ZH})S#TJfis*;k<{F_?>S9Rh3&{tk{UXCow_CvDe7Izk|0*O@9?SvuhlKc#u2
xx`oh=!NZb=4di^=<k(b+?Ka<V};r&hy{P7~pghk35vCE^bn*`q+mbV}lbI?zN9W8x2}p&ow4pP*6(g!we<YxZDaBojRt4`;+^O;5eV7g5cwN=1xqm;#
AkE+g^V>T~>_=JC;9+d&e{@oUZT%g^{ATLkxJe6?8EaJOf?_=F=tav=SUe>@-G^Y<tG*ZlW?JpQ*oSjZXihvg}*Dd0s5E3S_rIF>}8?l&a91G^^sb6v`
|wGpo)5_aPWf}I4mRwx$-`<A(YI}@EUJ_{)eY1-xm$)PNGGYgkJmWNRx@wweMV)n2i)GwG8o<m3UxN#%?&n`Rx#%ghvC9BRN6p@n%w;CebGH)+(`a?&C
*1JbGiW#!M!KsVD4_~Qm9oh@=gXD}szrr3bo(6LM_Pmxtx~P&tPa*8FU|AxZO*b3l#e(d=ln^~k{!7do@M<R<g1Uf#2)g_iKQ*hv4hk=r<Nto4G0k)<2
yur4)yk<v^n$T)rAVK0{Q#E^n>69K&Y$^hn8&Yq-v@6y^IJ6YoAt$i647I*oN=JeCRD<Vcc1X7C3@BSjeq3NKjYV5^Dq8z{I~N<)+2_e5J*JNDoY22d~
=1`7urExUqcozk0uY7er*LJd1i$CZ0SO@NYcSvts);!s=tNj<TA2U$F~t3XeNLwo09m6G09*14Xwb%<@i8~FUg3K<#>T4CHYzRR&NcT+unk9l{NM1d^l
NntO>V=!8_!QNn3U}mwE#pW~}(UX%PJvZFd_;H=EG5s;Tv{QaT#(m#gid2pqvVS7S!O8iK(ncN+17tCWMY)XLVc`bTrQq;MRyfH&>r(Bpm(O?W!mzEPP
TFOUSm%T0~@E7#xGga5gH@@@S;;$P4IRbTmtN2M?~15wlnUl=Zc6Z0VY=`}=-sPCBz-1fyV$VY@SEGL}}o$Yah8hcSB7LNeKy_lPaMC@6^LFf~I#}NNy
9$%{x`5Jcs&)vOwd95xwysLZ{8ZDIv0}iVQZT40M$GmtAYWKeQm=&fS+{>Li7$K);XmB<Hpp8U0>9SQjydXIW>KCK@qdpY2?=5)z`eiHon4B+n?Z$8^h
1a0b@Yte_JDyz;hqZ07o#JB;#yvdwxxO^b<E=8>!u>SYm(Fv2DG=xS(`v?*8D|NvLa)y_^9dKPnG4x({A2y<+x~pSzvlm|zV#75w9R`^Ua}J5=e}A)#n
^3t)hqFv_epl(etsSYz41I2+soYxZsGD75HgD#gpYm#nH(H>tI*#he$N{gD%F1We03%K7@NhN_~ZIS{C2EKINEI(xNX&oMKjx{gy{M?!olrMw)vEn6Bg
5Ag7%dLgO<D~4e7pgAD>IH9L$5GOIVoN4o;RN^U_y+ZsFY|D8sDejri6P{i$d&#LmTRG-m1)G)Y_CO?hU?Th!_>;%s{$`L*X;j(*JJ+uNpvV>#FNu5*1
apYdDG5qv-6MD;}QU}v2Bgg-8uD;$60AM1zT_U9x1HUD4r#gBM?(aHL)!o!3k{Y=5IiWHI$6j{QGK_fTd;sb9zkgVaNAp3J~lwr`m>XRm4Ji*%|b1-Cx
I;`6E><`PmterRO8&VY~a6RGL3>NjOBAlw4O8f<D1QN{SHL*Ftc{|rP^|`*8&G^Y%5#0Z(e<lv`m&%N1pYXgmouK-Sf2^N=^AjKO>TCYaACLc?-?cLD;
PzOlyw2N=kA+M%+~Kl|Yy)W|WZupFO1`fd2komqi&r^<0^4S8gr}~<FMOq-qBl{a?fcsWHIsjH%lJXor_MbeukKF@YR^s@=`xSsTrCdv(_G)hbA5L`<B
!9P>ob12aYyj_84o|<4WkL)@sIW6Z}IaH|C;}=`ts-Tzt`uLS`sv&lMHD0Ci=iyX#wn4Yofo#^dRBnRqF7(Jc)jI9f_agGna#K)KkKz%g(~={;(tzw><
K{>epUinnd5;iT<k1mgq;C7GS@rC0Vr&PeBa#?8UXrk{QgYBl=!Hlro%(x&GbF<J~Z`;rN{E-_2bAHfFp{TY@Ju9^FC*p6!gYpYYAuC;H_#{;|IPZT&v
uU-R$(c>M46J00FMoHkC*tDSt}aIu|l+v6+IU(BYhF;Nl>T=sVTkNSNZcw5NXH(9@oBl`4s^;syM7&UTOlkk0<+0GT4g6L~UTuc~GC58si_5b}mo~3#h
e0Q$@dvpC?n(-SY5ggArS12Yl`ix&b;g#8W5d6kJ-Y<MxpO5(0{D0j)d>;RMeg5ozV%QP<ew%S=#?O~c2+DcJ-5Gz(_|+h|wwV3pN_5xICNo}t!p%jSg
Zdlikq|)RE>_L2`;B6_CT>?W{b1s8U*g-!WJvzoH}<dl4Uh38IEeH8f-v8Y+-Lkg<G=1N9>ujFdTqWxaX;aLYbr!&{1boA_bWj*->*#b`|%@|-9s?nuT
=B>%5ugJ9KqFg#;HIzpoJM<e!?G%6LJr~@sIa6-%2qbac%zoU-vs7aR-|bZ>?IhM<4HhzSl=S;lI}J>wf4XUM>a_ANdzQf4V>V#{VDjul4_Yzw~STV~)
S^)APUXpWHuw{uh4u<LCbx|NHrSMtwm;M@L>eB(DssG4W^Ka=zdCx}W-pe|!JZBmUwpqYW>*b3M8CG6`~Qod&abC>@5WAo>ETt*yA~dn6Wr*Mf`Wn&fA
h_|KZFdZ;p{ACwhrS+rf=3U~yWXX`-SB;r5u8_qRX+vwbo^MNgT2Z7P%w(;I9h+pi9{~OQxxu#d~E<))rH?utYo^5sAT)%B7^7gA>@(Oz=<4;G{hRieb
To)4Jk9+Z+!r<waENw&LU#@;$KrJ;=ZW&v<7HLOPp~^kamNs+!VOTjn6h|+y&Gb&z=jdw+3_SL8ao-bv_Fy<267P5%Ohr;T{H|+6^xuA;BkL}5cms6`8
SN4N(PP4oI&~-cjgQaMYDmWs9V66$rz%I@4ESY+Pxh1exBO=1V!(<lzUSox8MjDslfHUHKV*b2x}dx<S_n*!WQ=t<>Re{)UUH4_{zCL)vy!u%P!E!@Bo
n_D6j8=o&tPfcj2~s9zg`y}1>)Jq6lgIV*I)II2U*{*`^lyjTKn7mWEweXZtUUm9hX-3m-R1r#R~{-XI#kQ(R-HIzz+^?$7($&Tzl$q7!)2nvwAbg(LQ
3)=^c7d_e{*l@Aa9+l(KW+R)$(&-mY5>1<Wpol#6z}x}G)@I_%j1p2I^Ltk?R$;nBDaa9SxTulux5^tD&r;U+8d|IXg2G~Anc0(T+t=H{uy{}X<SVVw9
^pfGmR<J??sAP9nv`0quSVHTVnoTJ;tXDbSPe0{$SvVZ!S*RL<!<3nbhpbghbZZKmYq1C$&h<{YQLFWqW;Nhr`?m?lnT;FJ2gvES$2ePnjqgt<ng`Ae8
weEt}xu_dN4|0og&OdJw-%P?x_|S7CerPq|#bZU{=cJb@1h63a&rwMHCY#F>d<)7!wX7*Z$sl@gyvp}nKHbUs6}}%p&k(<EhU&h?r{osH$sr-D>q~{`|
D|>y`p0|tbkReE<C7)Au{f%^(cU!;AL~?tt6$uRUo7t#UYG*$o2J<27MmgmOCHf%Ez358>IHiZPjq6!uvAuq+F#=iZx}X)$Nq#GmC}X@!RsPGW?T&3uv
IO>^7%eN=f+izhdF=hCv6KZbIWt1+Y$X`6uTa7(JQgV+hwBB9a$KTC($STU=VGvy=N*puR))yQ7G4V5r-SNd2P+>8=kE9$aM}pjN(>r%BuBo=(FVf<~J
iZUdJIq3xSrPU8W%~N#wNS+oLD?D}85!CAZ{!xI1YN*JAX0VeP(1JlDPoxvTF6Qxr%%z4y@`?(D{$=+S61?8f9A7LUrXP4Uf3NaFAfdbMbINykKAJg>y
B9!D+9&0-?@Ea<!hPIS=*qTuWuyaYdmg5Q_9r99OdM^9FRsza_VNn5hMK~vh0+)!@or<CX~;5ZBFcdF*vqZK8*gYF5(cM%SjH`kvFhw$Zn5z_;TB*<`i
?pi2735mX>7A$Tmiuki@c;)f!O5$r55PnR{6L~&P$ocQdJK<_CNdEIevOf8crQnr)I+$T~nXq4tE<C&B*)u{#=8KM+344n(Y-<A?jf%P~p|5ntmi781;
Sw+=dVKBkx|ositV$zzmbPMJ#V34C`J)XH#pJnZ3xxk-lT5omJ~A7P)QRNBjP*!<I%K&nZdD00j3mRkNNQVrCWPPIhkt;*S!N{OR|gB*Zie9UJfK0`<f
jbZ>&OD%=kwgM*2@x;WtjPkiFrI3WPEp{_praX<oQKSzP}#sG}Pho*3%5<a7esH^ZmYd9E{XEu-Hx_1dmD!Y%#3K{>C-gKUX-UyrqW<i}?%5ANOa}=17
+azc%_)fM|ar{O<1B5}To=!myr5d>Ay@{{y$9A-ow!Uhh+a^E+}LAMIjii|zwhthD?Rs+36w{go2^<7+Js{aH|Q^C-PX^vL#WFftA0)^ShHcN@Nmf99!
UfYIaLBbS)~B3KPJF7Dcd&9f~6!!-F|l+`Xn`*FF4<f4g#bvqG0RrpqfdPnlN&YQM|!*h|r7#_*_?UPQ!7n7{_;kFcceLvC>+Q}WjR;>EL>JLGWliN{)
HVccv0>+tec8CSyZ&jiXUOVFV#mU-1&Im)G-d;tC7WTU)`8r~FQ{^r_R@pa#YTDbf+Ctx>S6mmaRZ}o%%K9duT|)3{p}LK+h;>UW>rr#nj`)A`OljTc-
`DulA|Ld<*!EasCJQQWd*;RBVv~GvD@Z=kt*o(}BQ>FXd+3Nh-^#fn9NY<?92G%i#I3E{G>Jb>X*;OZR2gJrfFA4N@dcrE?{ce2)RKH(oq!!T0WTLumE
p|350GgV$_-amBV6DqhFd|cZSAS6k$8uR<WFB~WaXm2e7ra=1>)}=;8w*OlkZupJLvb%ATSjw%+TmR-!P#1GRW7dEYZG`CRcVIJmC*|L-fUqe1ByWME|
|!?=SCm=GNY<@1|MbmC}0$gqTl_q7;&am)wq=cg1|#YM(R?;b$_wU!TePCG+?W6aMttdHi-BpK}v=KH|5z_*$X4UQ?eS6vLS0uj{48M%Ger-E9`Rbah4
Ix6^0|<=*jf13l{uZz5lY$Epu=MB<yqOVn+lSk@$6%eRA%nere&?LK|t?-wr#4;102GCq?0SO!F29Kz9r%c>&hcWIq99A7NLKiis|-wUxqxa%FVzwGtE
i&jnWUUdxc+<j&n+u>DXYV<`o*}UIVG)?s1{#LM%+@CpbRqE2m0_x>?{YqOBDx&YqItsw8bn^UBA>Xg8G7)b46cGN5$ozwe%OD!AM1OPpki|u5($MASf
R`MX@Qb%BPmpsZ@prnUO!#Fjd3Yu}Cs$s&(4(5QLLxJwkXNcJ*057_C%7@oi>%pz9MLu?$IUTylvR3}WN5|S7jW4;WL_!c%E#@U@S7XP=Ul&9gdeU&Mf
`iqu5E-vm&I627zoyE&70ePIpKFe@@bte-5jYS@&D3QOW^o;6aR+<GC!jtIlB%7&&F-<l4K?l{p!mX!f$3n^y_0F{Cwi6h?m3*iI2lW+d=f6vcYJN2Mw
PWnCNT%I1CbZBHurqGY`(sc(Ap}W@>!7&>EbkO0iAlO5*RP3Iow2iO3u8HCf-qzN_F~ruRlA@5|7p2^VhDL{|pw>7#>0?#;nDDULQ`t1E{RhGro+7B@z
A8KM=c4Nds<r9J{2ZrC1;H2Vg^ln+@}FT#WtT}Awfvw87ivmp8!?>8@!f)k?ef;&0i(dtyYf&JX))-sbEqF-0xuk)cS&Lw&O^aN<eSPLZEA>W5%F@*cX
y1CT~w+>a>q`(uF9*>w8!JUPq!I80#ym8$fXw3V&4lc^u4)9@f)DVszWIt}##MYTT$xl0ncHp!#YkyhMZG<mx)+OV4%hpxq;iEdbGjMkH+Mph?ro)Sg<
sm;nJs4)f5Ps9h`RSb?U=(M~6CDu{iLpE0&bFCfW1`=%rNI5V>}*j8Nq#!!QViji=zsInll<2S?Hk%njTtn?`-$YwfP-haJMcP3y)|r71qXF}wsPF4HH
Qwaqe6M6h<~g0QiKOotYMI!jf}@5On9@5Tgb(;&Fj;xrtx*UKVfi2okw^1MdGOzh@MNHv5lHL(JMm7iqK^q-_v1po^WF?FbtCv=h6|MMyzf$6|zK9ZF3
Awl7BSg4#~@}Y>OAb!J9zc5Pjcn8YRjW<a{M|=LU0!W@9xm84+j8H;ghS`g5A^A7L9EzSn=&*HM8Mz~@oDJk7rslR`++V@&jMLU7LN2>&(efya4F#t#`
s_=PGm^8ASCyFYE7K6g3zKU-?pX#
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 6890047aeb26ca921413c4473b7d777c501a4ec9ad0cc87d80533be0b5a5ea3b, and the rest of this file is 121858376970162fdd7feb8858d52289804872abc4639718d76b97b9efa2094e

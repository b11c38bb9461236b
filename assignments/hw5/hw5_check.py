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
&35x+yP3oA*HbocoC=Ko^vyLO&OvhCibZ#lLSsbJU_#bVA>CJkRu5=BvBRH7uq?{0PX+TY*CnR5={gt?d=U@+gP6-ZX?+F=Fh&M=C0XAwzBM7IX}yZEG
MoZri;A}P6SQ{n#h=3|lqeq|C-2|prP0gZeOR@aIj*T|0z%gZK2MNCbc4-X0Xe;7y~SUqJ@b%K>VUzS@?Y25U5L4Nca92&B!nu2O*>h8TneNi4;qH^bF
u|$588F>G9P3uJEaJ2?hb~%}6*#AO?`rnl`rG=D^{m@F1Qmrl%JpUONAC&)^1=Y{O@Cc~OcC)4ZYs^yoekIZ8v_G~Lq!x^mL+8&?ou9G3mmK|r+P9Pf=
kN7m?Xf;y-UwENa`Y{xaDCkiRDPxYP=CazwT!Gbcg>WfnEC|83?5B^_>}j&K2fz#xIY;WBgB{N+zKbM+L|H0GWB)aqyCwETI6p$ZqYx>_@_N0KhM2~js
2C?7OZrf#jpIjhyI4oqD?|jJw2(Azv$+G@^7yv+9XAKE^$8V9*>AhU84RG-QDDZ{#p7OqrPLWS$iX@%ZARk=H8GLW!A=^V)^w2^--oDcuZC>Jrhs^zAj
H>l|7k53Y>dagQV2tOG8w<^C7|c#>Fw9#B#pOv43Yg-y=U?oJ_jD`JMV>^WBW<-@#QUs&ko@Bo%d)A=Sg~qj5x1Ras3?@J71e`IQXkhxn~P_qhJ$3iT_
Kqog1zy2Vade|3cV^IN~!23eIQ_XYK*{1Q@R3cn9Y>b>;~{Jv{eT<G)nXOhahgc;(;;pzjbz|8rEr1*}*oUHzgaf0|!4Yp(zxtSc0Kl1yD)@M&a{>JPr
@;lBJmjOvF-wY8{G5K*qewNL<22x|(^+!ZimAoriMRqx?FjzAbA*F7`yE9Qm7p;NwGku}|P}|4e0r`0#71&?jv>o})_taUCmCUl!##mo%Vxm5EuWf<;<
!a4AwUhbOBq<DYMNr>i_IBv=%NFrd_pJ>5#mBaFa6Z0Ei>%zm1JwtnIdpOTD<Ou}rdr4woX=UeSyO$lj37108wLFbHdMSPNnyNVqH^e;oUG=3tB3f#t4
3tSw4dSpX6t?oscSjjnN<G`w*)0^o^M$7$#X6NYQ&3CN>r9^5#ahNuOTW`VwPk@W5r{{CoMBk-x@u{uW$a@vjgORixyIMncA3i|7SvM;r9(piKrqYmJ<
~CF(fLC8A*Wp$`kKGRyO^dpxE`p#`>~9{)MPMvRonlG&7T|roO)bP|WS+K~gTxNW$yZT2JtNlQl<uu52^Z&ygp(G4{W|o3+?K>w9FARF1I$lrpk6WR;d
W<Cd({5ud;L>(<8kDhIiS=kNC(bbgflC6N``3;A>AJ_ZH)L#wrB;(U(IfbyBnGP?lE_02yVvYI+mf1Hmult1{J4N<+$VGJlZ8$4=2t=k}l)wm*>F{mKw
tfl!+aM6#rzVjRPx#(<O2b}M-S4mU{&nb}q8JFxtR+>}f7p7w6!#CE)d{&YbjK7AInJn3sN>rauf%qC6?HuPrP>~g^ZKfyWC&6NHME%gMhUlN$w;T0ml
#x$TrFLwQmCyN#_@8;VxJ7+7JJ#4A+M#N2{;t=r0s3q9x4_2!uMQRB^I))`{6Fd>P+fy<h5j_-&I0j;zn<t1eD~MzjQ5W{PF9TOwMKm^-_--^CwFI+B=
w(4kRq~lrNr|a#|zYF@@Gf&O>kAw|7Dklj{J;ObpooRam$X#pQCs-K>m2@Cq$(i$;h9wLPvkYSEd&cP)Nn{DL=Ba1*FP(xQbC9nOExXX0HL}bFOmC8|w
dCJM=Fzc}D#oWf9kql4Ilk5&Kgcw3t8e_NZe%XKXY&pX-Y?MgQJ8;r)y)%nbGaLP(K6$)gDMiRhke>c4FC5>x<Y^)2czs`rxW9|8N{R>o_p-&hbI6tXf
yf1E4ZiB43WxpqZ<qwo#-FW+2ei2gJmPWB{4dLt_nIe1fl-%NHDzMpN=jQUTtNb{?gcSiouGu9DNeHrz?m2FjG|98$~f#*{_QNMNa$v;wl6}2Aj&o+-R
U*+4+1^e6V*)p!*3?x{&DAB4QE1>ORjQueeE38k`T2!c?*nCFueXP^(*Sc?F45@MBh5ilexJ2>mFs1XuipB}<pH;Wmzx>G$xc=F0q2c+b0qU>F?LT7d-
&LAlsQ;d$zRLW8kRm@hc{-r<EIuN?W=1+MNNUQHr-)x38^fx?R0kKL67GGH0&F?@Tam>b>JRMHG{^gsQO!u|Mm>;}5qqP*#JvXfVJ5ptjs1I_>Y$>rUL
7NU(aUCm{7adPNlG%hjUuwLFOOKC+wx6TLpOu^hw{FM{5ca3iHY<7*o{!1`tbn$L+18V<ljmp8GzE;^&I{8>^y7{f8}zI`An#W(Sf8Q#g?SHR3G_2GwV
Z!=VJ`tIrd+EMgKN4s|WR;^%=L3pUSTYRBE1GkH~*7+aXEmJo_<GLHce+{j2vl`;jt0ea~#6YjFK;!gb^igTZi0=kugSeKhSqXg)V8BmvL2U0;X_V<bo
P??Tfgsao}s6IE~GqyNmC5LD$(-j^q=4_)_nBsFzx$ZE0sWT?OV&jMCo@_r}6>eJHIGvdRv)T#dAAM`(J>oIBR`44@{&*moT-;iGwSea*qkb~;-J?kY-
QeNW=^>?Q&Nma~xHq}4Xw7~qV$baT%m!QV=`Ib@O{9Uflzg3lmqhbBI`Ge|XuU;TN%Ci>xKhpI9_4giu04oXh)Nwx5p55i>PY2qDtk~|Qg!L8V1?Knc6
Qn=={{a1O(fEki-`}8+?vP(Ej+mdC?mH;R>LEja)0K5YMt|Aj!GWx1l{;C%T6f?ZLbG?p`IGTRfYrL9g$h|2N?nEfw~S*E`$uYP<Ued#91&m4M=4|eF|
Hcq$66v(*q?PJl!*VGO8rw~rN+oF=T~7(@k`nYM8)mZBxTJ63;mtBjq}+IJ}=6j7FV07YU>H|Z|1*;2eO)K`JSY-L+W3AtA>)S4%h-x3UV|3>HnEthW)
*X#w0~NFp$4=x;j44`Q_=rhp;@}lGH+|pO7DY?tDe_rK1QbZu@ei`JnmkgNnu6a*O;;za36Q_50>MIN!ty^Doo#o*CAMTKSkC@<UV-zNoN|MAbLYe`kD
}SddC{*M5Whuklhx{*{ilG(Xq?Kftohz^@RW@=Z%r@7;{fALEq#NWE=q^gq5;A@x_LQ2{9__E9h&%Xr?VSf9!HeIlum4pa!yeB*rk#?N6{p?=m|3-}+`
bu*fOzGnQVzsJZ5J`*F7dVAR!^;ZwLzmadn2kH;D99D~p+o3**tY|^?UCKEls}WBkE0mFd`B!GGHe~f^j7p+{jl3h`U;Ngwf0eXnOzC_yAa%xGA^L|*x
y?nQvIzY%;-9;)K?PLSQ3-s25hm21?}y0=^@Y?lkirkD8Tyx*DBBdj=6Xd^%+lw8`RZmoT#yvrlj658JWJ%ax3^4EW#Y9atJu{J_a{5V+6C(?IL64|bm
0|af5|dQVX^ewqJJA`62+ggZ#}X9R2%pe(YOh8zFCVQq)e1Fh^T+IAEAGgJ^KStk(J8@=euYgKQT%1zI>WrWycu%!+ZF9te=FZh(Ge$){%b&j*0l4*_S
z}{5-!(Bt?=4=znA@BS(LYmjdt=nWZgLlIlI5V3n<u0qRHQ-%F~0hl@pq{J{P6A!TH1YxFlW(;eIR{;0Nqzcb!OhWg?yEI6p7<KjY6eWyu@_<Vi=Kcg$
x9QeCVFYN;N*U)T+_%+FaA7kF+Oj7>U{y_EXXA7!(EuRA9?^zZkkh)~;x<dSPYqdcCy6EMw(&77_MOLfomhh8Cg!+r|<U;c;?K7$H`R3&Z-?<Ge;Gew9
>5TKYGV=h}zf%&*Kd;L@`a^C>^9i|SBT%ty%}lXBhx#VP`FhQeKZ=e!LVcB8C-xHO-(eV$mAKtM;r#7h3)H{dxf+O{`U3G!VVA{0K>qLctRY#Y84XDpP
=B4v?V0+M-c>9Rzb%`Slxs8{0$-p^y#(jS`ITI8zAP&d@!i*e|NHKrY`wzztl0+he?4s)!oOL4f%?ZonxDy*n;<?t&Nf-0Ci|GADD*4g$AYp%|5PzY4N
>Li4EPu}@=B5_OXeo(7n{G%xIg+TMSad*C(I{BKCkHdj-LahF6Ets=P#=38ReJfGM=IT7TFO=L70Ax{TC!T@(0<~AcZJ;v-pJlVX1=(=j)}{LTV>i2WM
R0H64-^VR(>m{usgr_%tRLuxjCQZdioBbi)es+hMHTu)lWe2J>NyNx)ySd#ibr|D7;@3K>71(I4$roZ_?c+Cs|GH`FWYuU#)jeZhJQ4e{5KCy>g@x_W`
@=hkjS{TGGsyO|OA2gH}lO(gv7TRvd_vrU2iqP*&GzJ&7qO7n4Hd3cf)+19e@`%lQv*tB^hWL5J(|BCV3phkVU)*w~r^1%^OvMd;6WQ9Jr#x%cOL`?=M
FO~xTn|+h<5cS*So#1?xM{<krpM|o7{7oMWNGd5F&XIpFPU{Z+&!JSK|F4?K4f#uX1^!xR!hS?l-|zx_51Y&$kWyzwXJUT^+7b9>)(diyiY=x(q|Dsmq
rm6S-bsq<H%7pZiQLUGKV*5kFi7g1!OEp}9<vnli7o?v<hy=76H;ydczqx%1tSfxe=CmsJ<{%{BhIhKHv;1KnZB5#zBsRNzOd@;?eTmAXV?<HqmTS78`
(Cj+S#k#5<XFV(R_cY=Y;Q{tuTKGEjA&1?{Rc!vA<?(;Ag){)h8!>-$tPP<-A9K#bnWtq(au8*^8_kuBfj%CXH+K&(@py5dD*6MEEb|w4w8{lmwigGBZ
m?@j1owVRh&OzsC<(9rIz%%N_Dpb)S+|>_%#Uk6>@$m%sV5L{wpJT3ebA9><h_ERy>O{h2hQ`Jwk{_hdDAk|g90p+6+4Z{ghF_wR3Go$z5F1M>_2*xQq
pyHXN<&dQO$iq5s5{?~j9DH~JP^cM9wljIEdk3G^0>SHwpezDfas|59}eSA~@`th(x3c2=c<nNQ~TcQ4;g7w{LK|=U>L&-_%QcO{QF|L&r&Yy)Lw}>B~
LIi%!JKbnLV0rBx*FRw;`qP2WO2QxQQdnJo>pMt&iPkwqd}sX&@VPFVMZi~^Y&au)q<UGuu|9e^@C%~c>h$^1HAVf+o!$oc1wY{>>VucLP>Bk@A^bP51
Dda#H|r@rKYtq3|5_*&S#5Aw9jNl5q5hwmRwep_+5-4XTfXWw`fJuVsYL$BmYDBwmcApBI$E!&KW094)W1sWkrk@Fb}9c^CSDKkf8?0Y)b{uBpgvwLfu
FHu(W<F_cf$io6`uzk&G&Wmzd~)$gH;H7XaZTWI>#7NrCJ)q$R9L!u_b)iUc&R^nqHF>?V)(1{+h2UoFAq$r}}1D&4{0&$|mq3=IoG?RY=6i>fm#haDC
22q5hCkfS>ZM|9|j(_Gc3ze`<CDN!jNs%%>yoJq7+DlkO$zOZggO{_tJ2(}M5;7tE(jHg3?LV#-Pd{xS3Cz-N8Why4KcnKn$3zh;+&|Kz6w;0rtJVeSw
gR8c3ZO5sWK6ZcjZs2^M#Qk*8&a^TmPx!h6z{Aw>2R39IK53LpDPWf$T0v~6}$pZCRsO%-=pX_*V>G|ERgdewF=L_nq<$gXUskK{;_+-`+`q%6>9x}>L
Lf~&ie>Dd_gIR;Ijrd$>z?WoReIY3vV<k73?<6wj(~;L6@O;@ixqp7}7ZvI^XBnIj|J~saJ|)}M9s2K03;aqp9489a|L}zVPUm0Vgl}?>I`}8Nts<;XI
f}_Dd0wqCzh>tno*y$-W0Dfxv4o^d29q&awe-h?kN2PZJNkG06q8i?!KVK1hL<@>#Z3#sZ{Bw;*3Y|r$EZJg&IsqTrfg0$pDlH=qPw;<zqX2y>T}aBA(
hO%yNUg&?asiLv0J@>lm-|4mhcy;L{cBlY7Hr27Hllsf3HG+k25LT5PqmU)yU6PIX)r(9#}1;%2<Cu^MzpG<aqyGO<;Ax>Y<7J-MYT1zp+xR5#sCq(ol
Xpe1hM?rkgvY@Dw36(EoA*o1QP*0H2{Ns)+M7^uOsl`sXu~^3!iE0(@Y{&mGOjSGzSyG3FtpwoKP{C_fUV0a?j@Ity0x!A*#9ewNoC{QJYYV1DinjhL*
IpDnCD<=y~R1ETp<2%l3s8=BuL9Qf(TY&JB1?Vfyv_~Z#9^?yzS{61D^n<e27)CyA7ex}FRU+oqBOO-v2;BSPczoYp|rky^BU#ArPquR1Rz(;3>==s<m
r>KwlxixCQPsrNsVuSrP*|oq2IJJxVfeDp&CM(ZpLj9xDlBDj!K|=lAwJ;_rwY^CAEW>Qi$RDD{1b)KI4Z_cVf|o}5*|R3A_0PJ&^PT2NMEy~#Mt|~K%
9Mn^wD9{GJFkGh6Rkl8d_}hCvmt(8;iG<vJZFjgFta8bnm-)x=+8y=b4>WSttrv`DD^7bKW*P9eu;V-qCdoovL^iHY13kVn08*FzrVW!AH$qCBmA##`e
db5-x65qx{D9$`)tZLu;P+$o&l>7RY=I{txVozRlIg^e=>R1Qh&<)NJE@ImA&cX`6^k0^T{k)IzOWgS>ZTLJ>&j#*I1<a<1B`hl(O`9z(2M1o6hgOWD@
^({LZPr_DLvzJ(PrR)t?&9FSdI=fDhx<3H^~;Gfdz^vh(T<sWNs6SJYp656-y0{h-18ksnohzx+B=e}6BwKk;820)J&iFUtQd@r3&$^Fo5v1bfOyvU30
C!q`6pD?<J#PaBd7oh)+j3)#v-eif;$Oj23bKKd&rd*8NX<!~JV-@y6~`a@ivuLvLEEv*ysKUqZo$(8%s2+!Z!UTf_CZ_IEBpD}3Ze2ZhkuZZkK_&Q;!
p}*v7Eybt)2ly3J5r$jzj}`q+`2JSV5g*xYu||I+xEu6*7F9}CwC?x5Vtu=V1N!IVyFN$$H9QgjTmF<Z|KXwcK>i^`z;9-JblM^Q=SS~>_|#Q3_?O;iK
>XlvLG`n|NMe#Y)>gz{7;8DK*yYYZeJARESmJfv-jI~(tTI+)_05StGFW21&E!`%MtvjqvI_On)Am|Czb<IVsw6I{KlCWm1@`yOh`<jwsx?`;U0)9u^^
=!k{e16Ly~q9OiA7EC_blQEMynS4mk&7l6Kr?D`4TznevJ6K=#STgU-Xbah1PIK{gZrMqCcT<zasv&@1Z}!vIO~y&aE@*i_qA&3D#flIfNCF>|_<{6S=
Azyq|4S5Am}-uFxOiflm0#yc!d}TbsuvSv~h?{^h1K@H_cMXmNgM-Ie+aiy)@@GCzS|#MI4^&WHM)Dm4GAYwBMw>y)fK#~YgeNz0b3u7YEU{W;fxPgG^
u!u-Co6KRd-S0C{FnDQD$)IXXYkpE`cHx#1&@5R7}biwmN_|KVS(|q|LQh(IVcbK1MmIZ#A$#xm~Po~zZE9_50AbbdW6aFGHzZE9xQ+-<lUngI)nDFz$
6Z#VDJeZNxn#W*e6S<~J@%6+Wd-T7CBg|jS?_Qw!+;OLqRDJvyfnTMGi-x4?s*Q>KrF9zQ$M$)XA^v|0Wc2^!rMg4>^faSIe!q(S1<fyem``N3su6y&K
W|_a%;!hU4?_KOB7C$iqyOS6Y<<Z8w0bmqj|{J0_yhe9Cf;fv>-Rm2uz%a@{E7YwdxJk8`j?ve1FNM^Rx2;bBrD~|v%vkCtGbK(GhB>d)#<R$5%Kvo-j
LPvzJb)D>AW0@zn?*Y`Ju8@B$9F+SVzJKUub>F>l^xmqWM_+h+neJ*QgIC72<Pd+ajIM`RwKVSdpPWZCa0j@J*|EQsDjjU_@4NH={=XYxQ|I*k8g6{DV
%7t{M8zvEKq8B2T;q^S5uML;3|#J0vUjkGqD{x0|?E>_1UOeaLw;p!mVm3*qzn(tC;c)Gg5e`xXjsJU{k1bBor;vPOO?8wKGD1O@Y3UEV~*|8?Cy@*j5
SA^&!j=K}Msj@vTT|DTR4IDao0>UYsI&KbTx_6oxPp7R0tzi#s){*7^3AU?CgAbgg!XlOpPe-b{G=l2ofvlm@r?5|_3V}8t}2hOL=x*UmLxR@nmHFdmJ
kb<_7)gJ4|DRdwGzk8wMeAc5b!Tmpr4aHZzB`YhteU`YsOYUR+DD`IzD+0&lz!x#T8D_Y@+F?XiF9VzE$9tL(zIJe~f7aI+zdzG!#9z*4?iTz<+dPq!`
TL+_{wnKJ!k;><B`NgjQy?kv;oQXiQ%)TDG21t`hW)QbCGGF$gZL@up%x(iEJx@sh{ioYewLjk?=AMn@Gg;+K@igXDYn3$RaqwD_cKqN9Z=sjvz(;7tG
Nw)56cz}&bMnd=#drWGKQ48s`$k3%$aaP{yOP2k_u(ecj4KEZ>T@fcp|NjaaH_SB_za88>SmPKRt-SZ^=pl_<C1qtcdWXf<pWyO-_J+V)2Ib8`yeG`Pt
}mmuNotlE`ZPJ-^`oyvFtc*MA8I)W6($#E*BQ1=a6rNawE~SELW2l|%3cSRNU`cd&0Mi~K3M%`hL8S7(djdsY+vSJW3|C9Kyq^&f&e&8K@8Ng{l`jr_9
HO`7jy#(nTX{2WbU%$F_OApILVDT#k=)ybHob_W5S-ycE4`Uu>Hq-x71!~4&tp+)oGV+;I~aU=d{7Q8V(@!8QF6Mp`|2_HN^@(tosuXu})n!Tm;eEVKJ
M*Qfdn4f0av?BgzDd++2U+6&JMl?>tBhJroBa_vWmlcTbT#HNem)5UF!2WyXKl(M}l=_E<7x3BNQt(9hKIL&H{P6vHAS;w|y(NCF7}hx7!o^7-Df+R2{
tlmhNPlBLI}H)P0(ySmy<n66$8n#K75XM0BR<;hmiVV*VSYgT*WaXXWF3J|{O0dH;7`8mrw@LG8Ti*T@zaHJj`$r+DzX|d(hT+8*!3~r<<F6h`Hv>vh#
zT-4_GCzK*04y!Tv@0n{^RLKOtG_h<|QRgH&{OwtYzPv(o|n$J#wVO6p&4(jDn%72xN67j;AUBKdXzf0qTzG3p~lEL!A0p*tsh`n_{de+KW0^k4Kj>L*
`jMF}ZuGu%R7fxUY}NR2C}0`srX9xWT(pZGE(E6Lu-!2I5}O5%TC!o(q~`-I~E_g;cu!R*nCr2O^1MN;+2kJS1)&WS&9vWCz{@D~E`BU$r)p#Q@jLs&^
?Mk(R>W}9<P`GvCA(Z4fyAF|TwJ#-cEFBYKhA_k$2{Dn<rE@ORWqv8$x`>ap=n6xU%YEtfjzt}m)A?Z8Roelgucch5&n`uD!NVO|~k5=k8_($LRrltAM
D?)#mDT<@Rs>R-HXnwlxpJ1iJr{R|HABS^A{5|7A{qdU!d|0jBf9CVYZS%tU@is93jjRjxFW4lLJKSIA2>yDcJ#XlrusthLKk&XP@*gX`0`Y0O0Y6`7B
bsl8!8xY+>+kbHykBw+PW+=K@!RqN^qaV%${X~Ljp?4QKOY1C<to7n_?uAKN;%@UAEdzF^DqNGM3fVU=I6Wky~F2Aa})eeW98HDPhElV`Lh@0Z*1BDpP
cRb;Gg=O4U(4n10mtNp2Fjd{W%g4zrN=)qxv}zfWI`kv@_9P)Yn(Sw=bo^9rfLn_(h>Bd(aomzK6*g@&C9+|4`&NiRQbzdmGXEngD-nn!Q_z^)-o8vKq
@wsvotP<{&<`mxW6F@531UZ@!!nzN^P(WJS#nz~9%ZWgl>Vlxa@$z4KNAekBkj@VnS0rug_fz6kwe-j9g?zp*{ir#Q+Zyx(}QfB1Ly9Q`vTRT{EtJTvM
KwjS1xEz245!^lumI$s=5Ab#R{jQXwC<qrHv=HCy{|B@wpH75LcMD?ls@kI20?Ba)Cw4a`6J|-m4hv43d_%+_(*x-Cn)foIK`P!hqGF84Ke0`z{q%Sg=
kiLcG`g{ET%m@CS%WjMQGPB<g(hoe;DdLxM>S6zyzMC9y{-rMg_;y9xz^b$k`YQ1|JrDdHpPN_U^E2LG629#<nE~IZ@G0TLl<E10AODO=pKW%8e${sYE
GYk1#8Zd!R~&QXUxE81{7RF`W5nMu7m;7{-4gg4rrQb4w<o<d`ul<YK4bkE`#0eSTuUb@{(*Wx{;+$k5uf<}4Sba8#UGmAIyEPLlk-7;+_dU9=`YN*lK
3-=B*J{uoYi~mulHllD1T!#A9f^_`m2TK$2i|s9P^EuU5FpUKC(dibI(IX{QupC@;iF~{U@%xiaGLI&4>QxH$T4($x6IeL%);B>4>ZpOlj;ReoC_;@eB
PKBYb#mlNDRLr1^B<*XZA}lY`%H%Y9SA`DZvS@h_MCrceB=4f^+yHrZ2sBlzH_eUA!@_~*)VctQLxT73UE)ot<nMdP!p5r5{2{Gs?IgI`^{eLF$?jhC2
DeivObg8q&@+LAu&_;l}(U!}2#`rh=y6Iqe&9tG(WwJqvPKN2eJUv`QKpYePd=r8%MO#HE>aqr{(Q3CzJP&QJU|0?o~>Mv&q{9Wf)bFvb0-^~m4!SMrr
I5R2<`m5}@0{>Z;n`MOl5*IEf^j9ZUivA#bo`CPD)!PU7q^w^R;O{eWkNi24pQAIbZ<Ra<f7Khegg^cCD1S6=i#5%c1X#_Oda57s{O9F>^n;w^nDk#1|
3vtm<Q?GoF2$eu*n?60k=N}8`CH^B#NTjUw7#z!oAj@o+C=_hK2Fr%>hk!G{ShB5^#A?Mj-Kznuz-K$*Eg&lP0tqyziRXlpIr9MPYGY8?unnh4L7i|;N
l(mO~=X~e%*3X5WelW!~7w$2k#&Lg$e#ISF8^D3bovii2py;Q|KScdJFtQ#!st~tdzttS*6S?@Eg8|k_`St)-b`w`c6dDzcr7hdtCow*K*vS%aiJVH_F
afA7OQXz75kuk?<{xNsRUTnT^-T@00`PkD+rP97*5i)Rs6OeZA~RUrCLSe+kQnMOHb1Nb^s9Nc`HfJXquW>zxVTZ{5ac!f(I*2<s=>v?l5E4RX@gy27f
~{no<ZH;Pu((fptlZot3D{Ui7dT_8t<KV54a`p$9~SHO??uMz39d8!X9dUo5RKfsif@ab$;S+HVduN?iQ&R!_Qe{!}DAMqo+LtnV_qH2%+;{1|AAA&Vg
k@$bkjPM`QTxNtn+Qg*a7@ix_=kUuEpD!MD(pMVhRKJM2cSC;CUjx4{`p<cV^*1P?kH~m2M1L!E-W$^2)SrHe^Vyt0pETo(5#?vQvH-q}zecFPMU4&4`
2Dw|h5ILKN7To)wsk4L+FW^y{kfq2VQ3e6Mf?`=Fu?QAW%Oq=FNh-KZ@<e@QGK*Tec#FAoAe+1uc43gUFYaOGByG~_nY7EUxfdDsL-zvZD(>se|#0j5?
Mj-iN9xS1Jc*KFJ!Xf4Ns^aI`!j`KHh02L*Iq>gc0;<o$WKi`MMo!z%P<_Cg~@*s$Nk4bv~DXA3BXC)IYLi??}H*LH~})gPw%^#pP;@>sMa$H}-GbRw3
bcZPEv5XPopU{6GXgO27D|ZyB3w=#R>Zi~N?!$-PB<G~V)n@TW?N{7;@+wEt$KdxZ1bwvaz&fqA9)_pui);!nQ9{tMaenIeBuhqE4@zr={2<t`Vb|FOG
+ANo5hX-w-Us_A^$yr2(mvik-33$y3b66f0}E9v~V2tQ~lZHxX>HcSSnFJ<dV^^-jvL;sfXac&^K%q`4UGOg_)Kgfn3X^Qo6pEab98;p@(GUKsHu>S78
M*aKOyvFm<PWB%0e;lJe>GU)3VKOU+#J^_x1nVnugL94bDd?*^uJ3(oP=8vz4e4iRmlyE^h7HaylSyl=Z)UFMHR`V*kFbCIsYLjL@s{+VlzBq@OT)E^U
-|M|(q}zwYphSDb|}9Kd#G=HWn}?>{*4dWk*vDe!z8P?%Lwyf@61EYx5rt&ME<ikaQ|ziTatciyoEl6Eni&dhei72MfihyF?(TudOPUni^@l${K^eV%s
03;s_^`{!)nr3+l|2=lU1QX|Is;&E7aG|EIlK?YaQs1bVk=w|5b?^=&Q=X1N=eL=6lj_8V_2U54(|$_@t??i1@M2oUFi_9R0aYefl*2%w8o~`F&c8^ii
S>&X;W4j7h(}w<Z3Fxeq9RnM)e@@rn>ZA0g6@A?fE=Iq?5XUJRg5k?Gc!=2OFke#iOQpEtm7DbEY^53@!j{YEaG(7)<DdsCzTR4q<#)E7~V-*4*YH}$u
#$1(A@geCGLQ<iRouXRcPS(i`BPkrsA7xG`&J&4~mZ81OZ_^F?w|K#1F52GsS9`nu2K5S#m4=0HLeQGvZH_#9Db~Bn!wu2n{lHaw3^%Z)bH}#Kp<>H6m
sg{V3R!RO6*_rr#Ozt(L-yqKt!cSLWZjk<e1AbBFe5wfe#%45dke@6)%0G=JC;WeqwBWbP*K&jYw!WW1A0-RCafbLYT+sYq5#Q9m&XgSdaAjeG-)siO3
;IOtnE?M`%Fnq<`uK+?NB+$E!!6DS;RJobQ1hA+`C}{D8@#@?D#T}7Pl(?-n*u+gD{PPXi>O6ef%tdsKNi3TNL%V(^LKW}d}6aYnWUe<pf8kZNk#gVxf
J96@Y)AIiYeES>VJKL{+TPkUF1KtGpR3R#cUydxJ-SRz}E-a3H%B+xnREd4JEBa`Dr`}i2wRI3~;{10{KJ8D<ejIZ%sG2KWwB#=<hg*NBa5xV16h5&WP
%3FCNucA9f0TPG7l}BI(cQ8S&#X7yMk8Ed-17ogc-S@Vf_}`XhT8_|%9AOTy2X!-TBp)13H&-oc~(=)n?n#P7ob{hvD6)x`gN9c;pvS|a$Nwc**s&m8b
E=?erk@V};9Wn?8kjD(2r(=XJYrqNpxzaSP1@-JA%L-0qn!x8+PENX@;+~3;>{ngsG#-tzkym7K}Rsx;)7o$7rFS;9Vg7vW*0AD1sX1vGxo<>9B|A`aA
|GL!{`aIc)3xt1i7B%r7&c{8TFEchj{NeQi{YhtdzGDBH>4ES^X@&jSDe98+DPAJxXPkF)@H=YRc+ve$P4t&dWt*VCC+fw7^vB)faE<=v>xKS?8Q3EDS
=p>Qpnl_Hzx?5Ew9uEy@{*H3!BHgqjuP#ue*Fl<ua)l~(!Y`AmiX6!W0QYDXF-1}(;qVYaWYK@KJNScH|TG4Mqc=c@6u~b`mbIB{-x-4$%XoF!#CxZ3%
@4*>fl2B+hX(v|DJ6s=wH`L*pR;R?6V<!WRsbMpS@}h@J+p=B_Tfc&-ne{{Hq}T?KuFx#$}t?$fx;aR?z&*$)PXF9t`-SI#6=LudF8MkJ)^CZ!lj`Rx$
X+S*s3e)R((6@<TCD8|bI7TR+ukeJ)6Uoh!V-`Jt`v9nO!@4gNi%!$rKFi8=gNzUP;31AnES?D9<h7#mnU%MAlREcDH2NBS;Vy2ANb?JJyLTuteGFw6z
vOXq!>Z#vIni|04y@L%DwCKTv@+WwUETaG69ubh_!`U4_+uPOfcW4^}yO}677e36IG&zx&|#qSR<*dL*}b#mmV@(225y4<M1cZ-%^5&y!fF@H0a@d){Y
=wDVB+}}mi8d!f56Z{g9cRk<(S<%+e7h%~zh5nGYRgTC{RewYH?nz4cG`8s+{QgNYB!2$E2mX#ZPEGUo<{`mfh>i7z@GlelG9mqA@?TLFG=Is0uwEm-8
Gnmn%wG;ik?<qeBl`2%eYU6iQv2>|Jl~4pe9P>7PWrHY5%arH-pz^M)wnuY`Mx$a>LdBmC#!gEZFOW-JYQpdcvFS&+o$Qq!upbQod1!r><ZHVe*5s>lD
P~1PG~j)`5Tzh3;SF7Oe?aw?g^AXw=12jyu)5h{tiM+{fBe#ApeFU`q38?KPlqhL)F3Wm!;hX`I8gYn18at7W#uK``v&V-+%v*f7kw&;`wr6iTxR|ZcP
4LyS|P3L4F_5zc#JrN%gHd)joLtEhPN6xnB^!BpG4;V#@DeO!{xjiu4P|@dNxCuJ*Rjx3IL5@VEITS(3i3-T*)1*5(cMWi}Z@-%eSy&_^}he1iOook!q
L>HN~#)IXj-37<0N;5X__jxFM^i+$3Ee4pQlAIjq*5kIi*)BMc$FrPE!nbVMd%7|?cA2-nu`~YU;68XRFj4k>f*>f(CKS(W-e?f4g{@;CYkg&doL+B5P
%2BB3`4fMQDM@7Bh`;=#{$PF<T=JjW5<Z>t8|8mRe@yz{j|%f;Ci`2`AH05`|LDrusD?g*Gq0&WeFYr&YWa2}e>in!p}xqbXP%>elBxet2NR(nedM0JN
Bk}F8u)O3+fsep3|i>RvcVYqUKW^d${)LN>EivT!3O!Y(wiQ!|D{Js^V3iI0sqdh?=|{IMk%%AzZciQKdXZ&;XkwRME%9f3;a;i)ObbsD$Azd=O0Ys=P
hmMZ?Su^A$;Msf&L|Phd=yb@hD(_Fee3n{2QMutgr02xj%4z6&v&q#qY7bL;WyZ4507HIzcCYrbqZwUya}3C-7Q8eN@Z+0Q}bM@I?PWRkR-FSDnLLnqO
J60DLGHe9SLRbJC9xKh}2}^Cxa4E$|c8^g;e1yXyw|xiZa3AB{Odj{5x(qdxWJ#|!#3CT~uAoG+y~1iwgjL-Ieg^<abiZTj+vzhrh&_v5cc`uFPIgTH{
Ryl}oSyN+mn>r~PRzi+sR$x42n!@n@Q**PbEwk#5UY05}HWZ1osAMz2$`t7`MN&3=@bDym44f2OGwRqa#_0c;ns6YA~0^h3$GWE}l)~54WRTR{hj+*4?
?=%VK`@S-ej0ExV8m8F)`{Dt8L&Y9rKAm~1HT4&#R}WV6Ebb%!XZCSI{%q>9c;Wi`yZXl;XHM&XV+^5xuJoe}``db+X?`=>q{I(1Z#ML?46c*DOrUEW?
O%!Xlbm=6f4@ws5=Q*}g7Br5o#c4`a=IaXu-T0CL4)0u^83Z{G$DVf<rVlu#WtY-%El|wPgV4a>JR6t6TeytTJT%s;|>0TqQ0sv++W|y&p-JmtzYYMJC
Od6)cW{*`2c=FW-8_q^-mLc9qPx7`fHh0UsrfOrU?CHt_;PB{CfhM_>I9Z`RQ*?!Jm!%OG5sSWkviV*}H%rm)W&lk-q#9`rj@$0`x~h<C9YV@8CAj7m@
3ohW>)xljr#URsRitC4LYHzwGV<!l&Bp0{jc5bjcsXIe7`;8x<S;d%m4PpI!8oLyP!zpQ3(rl{CWqwYH5I{2C^|d5Qi)V4c8E(;5%+C$^D*k6^q_kza-
0cwA%uTSc2-{l%I|_b-XjU;W*x3I0%Q_o4U^3{2=hXWOg<f0q|Vg8Gqve=Fkmd4>F%%R2-5Wu|MngfB6ylwQA`p$}49!R&(kb2e`&eu*ja&ra_az;7`<
8^Aw}D>LxdBKdp+J|P=fI_A4<xsJe3Hu^8Z_ocHRe7G_r|4q*u6Mt>e+2mgrEJ=T!O?!m@*OGCH=l`rxf7k9agZ?S2jM7Ga;g8W@jg;4m>i_p`K=`ebi
R(AzdSBA~@>?MwzE6oiYX+AI<sXYl3V#4*8a3$ys_PW_gQSxFCriSH=F4JyA$+H_ApW4SvFP)kCgHc=HS`miGQL4y!L-9U@NMimAbzIo&2j!l_A3Owm!
)H${2dAx{&$fxNJ`RQ9=|oj$Ez?#ex-*7`MZup%nwXi3z2_DLC~Z8VqU}l$5!qh_<f?fUl4w5w1z&_cPaO`=-=22m;577J@D5!ms-+i@Ow7lw=PpUKiP
5p!|yu3HmL8?yC>oOhXnPF=$_z@#IvnG1io43I-Y;0MC+W+U-<$59(glsi65EFXnt$$p$}_*YZ3UDe$UU-nf!5z1@#BqIo5w>efA0V2R}fcoh!<C0DQL
|mZzWi!b!iAt+#v92b|{QAJKb}zJNa@{-u0=6TkG`A1mZPd4qmlXoTx#Li$J&&Ob$5f&bjej|uRv-~8_ZeuF%$pwE=?^OWkx$SC1&p-6A&Z)A?*opHYO
4@pV<nLg%AwY!a}KVUb_nD&nWeIDjdIraCL(b9bFF(LgXRf~?eKbP_}M*g3RTjF;y(pO=-t<@nuEIslsWw#^w-!N7ZevTc<ztwj`nm_rT4t$$ZET9h^`
J0UTcl+uAe=Mb~fKL(C+93Y*{zm%l%F!hMD68s`ewyCQQsh@#(pSrrdrI?<-5&ZeT)yYXA4FCDkbcc!4g8MF!vp4rBA<=PKjAPO{_H=}|BC$Gh4jTQlD
@$CmEF-Fh|~@IvA+3*2mOANiLbK$=}(e=(y=1_4PI&+(w|QDG(R}on7`WmyA#phv!{ESU*5;4|GxRvknnl#W=;N6X_XSc@k#5;WGiux^J#GB<lkp@;1|
~ZKp_3~)dauamItLs`W|MMVSgsAK>nXm34Mi*A7s+!9b5#`_fReP$BDK$yMo`?Se*2u(@}}}Pq0Zyzc?F!KjU*dw84*X!x`|O?B2bX`2D>%`X}GDVxLK
0pc&JA=25SKkFwm3^x6BPO@sbNGJb=97K9!2&seZ3biyCMslO_F1)cAWmAZugk1WD>Ivdh=-=(J)u5X!apwD7eGU)^Pegb^Eyg5t2-)Q5I^uhZx%qMNG
eUKkA_m_X6qe~ysXENZw6Pe98#r~E@G@obr82!V}7QGtZf7rg^U(Ld2L;b1e^hElUVc8&lGzIuOk=JNf+~3TD{}THaFNm+T@7u&5QRf@d$KGC{za_Hel
H!AOh-b(T2O;S<I$9t6t?V*d3%GxIP5pIE=g<erb{Fr3`y<sc`M*R7&cE*i2R_SGE=SVGcJ4FMAFh^|?{VeY1O6#eHlG{r&*d>wuzuDe&Yzko@E>H^LL
Z2v-)&O;!XuybbBu5N#roN8NuS4_dl~vCO$z_d@BRs)uUxwu;O80ptjPb2rI`wRx^)vv;@>}h{QcHX<PVuMS&=@oc}n3gFE8E^>JPb`fj`7#A;o<9dp_
Cd@7cx!^FOvbf*<F~?h*4r)7n+!AA7hwmY6@Clr8cr>%+*uIJw-fc>U~9eq$PDi})Z|I_4WnsoSJ4_x6F`XFI#~$)D(k`n%SZDdorJH&T;+eUA9ToVh~
!fyEN_y{>Gw74EM!nb7?By?wpVfBl3p-fvqm>Eq9eHS`_7&ky>-X0W+Ze_{RvKgQ(2xd47k>3?WGb~m8^!Q`1t{-s<}NFRmkae?^tT7zF0vW-Ih_0a>*
|M%Nw0{^F#9qF^h5%eKVX3R_Y<5=mO^lhxU-~{B~H%5O&zrep*Va|O_{y_UJ^y662JPxEEbc4T!&YC6kgBagSG(RchG4k_oE}#;>q#S`Cmo2x*pL7<ki
65&Tl7jfd-5dQq{v1@q?-@#G(r1{%AC>dRl>FV@;6(j%r9pq*=l%@!Yv<j6`oG%u&>{V@4gAMC+nZ8-xK=Sg;&Lg2AC(16IV1lW+=m5z|9*=8O(xrW;#
XOjCLq3yTHv2D$K4Qq`>N_P&X-kB#QfFp=X8EvYYpc+YfS_DQ@O=d-_5la`W`%Ap?@6(20Q=sADS!nkAKjCAJ$dU$IN=Y9Qsc3RvjUK;;#qA4@(2TNoU
a+_{Um(-}czQl?s1eU*U6!`Y+Xv@NwzjPWqO&rAq$OUIP3Dd*=h_!^`=W^v|vHlkhM5QiySXCQIT+s?(Ovx5MsD{2W_G|28t7Huw?QWrq4gm4^-bA9c{
hHR7-Aal+pSJ*;ohGW&$j9c#e<`)r|;f3|yn#po|J){nm9MOdSLxA}U7?-!qU0sW!nhWyjaR*mrc<?#Ues4}17d}7MZ+u{E5INjp;35iJhSX-I$%k_7w
;rXnd@Q2KtX;vV9RUe7YA4~bsm%V2{{L$n!MEou|@JpgL%YhGMFXjV3%<2vFWoskJsXm`t(3f}RlYGYWcbQTt<X=MbLB%Ygf7Ho`59y~4r$72;^AhtB)
1T=T=KobW)A9Pvga2!-_+m-^=e|Yy(fc2MqxwF^IG?`Tp8Rvdp+Wv2&5-=ljt=4j=dKI?sYtu<g#3M^2jL5h0{#?{>aR`||9#|7E^|rWGt<729Q$j&Bm
HHiw;AJgC6XenkL=v;@cK2dzz?w>6XKWf%13<QJH0{wf%_Hl-@^s^3yjSNKlru21N<+0KfF8EU%?YxzvcIdpJ(=g&vBJ-3jNYZU5-hgCSVQxIh9*Z{#Z
(2VE&hdjX?gwmsdjk`)7*$G1G?!@;|60(wFD+Ip(KXu*3diGIvVEU%7uu@&5U7v&8j1lNkII?PHPtnce8*AHAKCeu*;Dk>6&|LV!N8e08w?MD??y_;q_
T_^T=}1NCF5PIn>Vd%0;f{JxP({uZtVd;`mt!lA<RUu|*zMoOLlUz(*V{PVanTU9jwzgy(L>spw9>&jw7_-Fstr}Ot>#wqfTUKRi7D~?b2eU~-vpUMu$
hVTuwbwYiaOdsgKD3cQS(%RP>>YrU3oL{a|9BabI2AuF)mz?_VvUnx`7d?r|zwcbx;J+(zhyGCKe-B0M@0&~fpzonV_$1@Cru^C-a?~&Kv4FlrXYbq-@
dGRY_-`)npuZ;CfkX9K7y^Ixd(1`t5`J@P^3T@QH~M=@Fe80p%U@FdZ}#;K`O^gw^{>l<^mSu)|6u=p^Hbobba}AG`5yJ($e(1dBYqX%?+AZ--wT+}$j
uS`i;M|V>@VhDTGDq58}uJVuFWIVH@UbWeWEmq$p3Xr_()a^-YN0(-{}8D#-vaD!J|HV<N2|%LH*@pvLt_%f)oBSt!nbm^)reO&Li&O`<-*#C;in!Mf~
r<V@3GfDfFE)raKAnF})M?=eW`@NIzM-d4!)fj_|)z*?3-4|2T_CKg`**Ch-eLz{iK?_CWcUEkU2fRxUH>lSO{9CI0Zb?f20?SGAV*_oF3#$!U<2{>Jx
<u|EB_B!26#9V5Q;s0F_y^o3PO`SV4+AV2F}$iLVQE7D)CTHwcY<@m4&-;m9SUt#ea`b+%d;rB7^>}8lQ*x}p4{(1&O^oMLN=7cZ3Yd6d<=LY7V9h>;X
f8qmyBR-AaCHf=ZBOU%FEU(7_&j0BQ`DLhQCe<$!Rz}Ew-5{a!Y41?|y$<I!>eE_7eP#v=oBR`p`GzAt**o&*c65d6t8B1A{w&vTTz~DE0?l9a4dR=wg
y|6YBzYTA|8e=86aOJsFkfQoN}&4BaZADvu2wbpovw8!eHB+9lRx#lCHxxmY{HMN25m<Ay&37pxWN(iDSLS~@Y!<b*}&geT?u_IHd8sr^UH3)k9Ll<BK
?3>rokWn`}}Es794%#FWGa($-nukRKQR3kwyHE{v#*<!$nXK|G__&sP6*<{UMVz57M7EcSqv4?REp`+bdP{<1d=}^$)-10eu@L+{VP8KkUeVXl*6n4=C
=_qWoqSY|;O9juP<wa??Zon)zHL|B_LK{KfvBb>J5<wM?o0825DO2g%FQ2L4EyiwW|lZ-t2drc!J#Q|ym>dcgWzj!O7%%Z?BHzG==A;9uBI$w}X1zcWe
yZs^ne@Rc^ur%-0MAN}p=kH7iy{HFMpeo%ji+9II**Lri(SLQD1r>mom^og67P5P%-6aDGhys#5~|KPeJ{{%-G0^hIc7sBVT2KXe-Lks-=(CtO!kClI#
3C_=8Px?OAY>WCP+m%Bb`+M3!U(7Uy7w~_x*}ww6MAilsUH@6h$iLi8N#CP((I2es-sXV&>$M5>x0{0em6dW&{r%AYnLn*Q$ge_vEJ*+4nG!xxRz1S^Y
PnDSZ+|f+|DWw@L-_BF2>kUo{~D7&nQBI~K3jqMM|GW$f5bh4zG~*EO-=e(+K)e0@dp2xxdZOu_qD+T`U32n7x3@a)Cu7iZnro3(~7mk{t}hXk>&@fud
Rt+JR3ouMjP#kUvTN(;J?WJ4*31Z6CL6wjOOsaU|iT@{wz9jkRU!dp*F+*x;Y8WAM+3ONBhA7{^i_vE#f~En+xWbYa9AoOnz<};2*77k`w+s#rgFObF(
4o^Uef{pVbNY1)Hfm^v6U+=rG@ABQ8+?qnHB!COXcY{3B2Pi}YvC3HYH*3vs?F-=YipO+KIQV#@z@k^BwL8tN}y>1oLSI$nq^^7sC<fIb$xM<w|y&YcS
RTijtjt1Hqy`q8JUE97spPfq;{zW_f))bi^ZpMQwpU+BugN+W$OeX*te|48AF#a?sxb9c%sqyB=?2s-u8t`+>RG~rGD&Z|7-bbe^0uV4;D!cQzEJU>@{
`}BN0jr3F4VI+`#{p?thfA^Lp=#N#q7W@=>o|8Y2V)tpjcTeD-$hl4aqoTzJq~GSh!N2p_c?te~_&xu~pIiynR9|)l_{X6>x)MIFZhra~YHQQ_kJ2^XA
LI+t_w&Vw{MpU{=EE#)?@wGmUz^nb3*XeA<JB1WLnT~+AJSQp5B-03crQ+bpBz9RI%3Cw^dqiUSwemGJmC36vd@0zW6i=w{F$i+`J1}Skn|~c;P<<Haf
Uxpt??<v_p-@}e^K|rFNtJD0sbr-y`YcG_{k-GO*=UdKFG|4CFO^g3j8;_U*Cv7zj&<4U&b0B|5v6?jr+Gcp#HYmy^s9GWa@(A<Du|ttlxHOB7boGEBT
|pCh&LQTy}8&n{E?Q|NndZ0H3WmGVmptmxSbBI?@O~!{QkFc9H(}sXseg+oTUL8v%b|$~9Y|eq2~K;TKOi;Rh{d(&tCF68eVhu_yejcS>n~US!DMbhaM
XKm7hJ>36R*iSRq>%qIMjnGn7*Wkb?8G4~_%&y-vs{=FU9h>yyCR^WW+!IJbf$_eyOROP%!{Hnd(iu6xMJAA*-=K=T`rs}M~KVdU-5D~v)xT5)VIz)f?
TR>02pH_q!<`0qKJizbClF6IS*OQO=eP{Xl66^O=*&*VSYQsM=)Xc?^^e?Yt!cX2W7V#g81NAR@WkdQakqrKB<OnwTC(W{i^k>!~^piz(xP$*O`$RI~p
E?2jyKnvTE^vL?Zc}4_W(D=nn6;<;`BuSSM^{S6B!0nSTi|?VQj7kAA~{sQ@`Zo?!B<27QD@oJ&}sj0;-5=biTDfWA?a)AgUKHAnO+F}B+fn|=I5c-e^
7o?o*yyhM-khvgg^JsX0qQ+|I2TG`|WUlH|cNx>9_xUoPPhhos!@G`mcl0--grKfBPSQ`|rOc*K6|r{tFEMOmScTq5cWTm*5}iAEg5>{~zj~e?Gr|KEH
oHzkfcze?Gte?dSJzo|}Ww-#s?}0si^7e)fO+AK(A{?YAbm-_vV#`~H9b{kMI6{r$!J^^yMVm=w44Z@>S~Kd$co=}W&}|381}*Vp`u@A^l5>H8Rt^|ky
ygI}wtYL(w*L_G7|rnUEw^lATWH{)zLx$Hg*xBa`X-|aIu&WpM`iJ$xWaGCbYzBL&P+s%A-Xp74}J8YA7zStkUw>&tsjb^?2qd)%re(Rd4_v`(C_iyXh
_fJLrep4^@M0omx^>F!F?854LY^AxnnVMz%m(Mqi^{~CHDr0%{<?Bwi_@j6I%lkiBGVB)N^*QeSdi~e+U4OkkovgQU;8}N`-i2$S&UalNSHC|0FW2|)e
g3c4AHVM3^VjRY?%#Mceyrx&lUwEAzkmPE=l|vVrT>5T@BiZcvC8L*=kawK-u~|O|5{(iZPLWXzy5cs>@K5I+do=Q`Qmyt7j6UJ)x&O>Ipfbt>@h*~7q
>9FFQ>{RlkAtA4}vauD3`0MJFCCEUb3xwjWg|I4<mX1zW?ig_y3nD_z?dR1t+t=4Zl0{w|jm6?#aJyzmGI8!n)d?E=sr?OWe9UT4*<#vSK~2lURAv!tS
A^+o@v?-jed}oas}V?hI8w>aUk<Up{U4D5mV9FDut$pOfN-`YkK_&QUziS#jIl!c}rKTuWY+Tlu|}*IoE4a#ye0K8$~T-XDMO`*-Q$Ow8+ueKfTfX2Ik
(Rf0la^ZbzNq5bae7tLeZi`kweg}0S_y=Vhgo@C1_Pu+ZaKCi64T3Yh2>tp)&J$zNIdB>7rxUv?9mBY%%B@8E0cyxIZNH0D*jGE_6eqJwT*}tusHTD+a
Ef`-_C1B=@``%m)7i;sT8s6R?$+>$r!-rvHs`2ao=?_+^=7*VOFA@1ZJi9F4O^b3k<I-U={nohda4$!OZm{oq^+IJjQZ6h_n8BwnE(KB-g%|6S9UIxbg
?=Es-}X(tX`@&^e&#$(em$T4I*2+e7}l=*TFuVv(o3?=G@F~s;)xh=JA940<~omDJL%R67uV9U%ZlE0?|A9P;ZgcHhF9(C+`Py1d*RCP5Owc5G+c9VUm
p3d=Wm^BW67<dHtkA3JGf>QZ9lwSWp4O>d{>3C@Z5$Ae01;TrMp&5F|2#sV&OC#zuewM`L%vt+ss;d?|dG}TFQ!WWLxS~YbV0K$7{z8hBu*F*}>I_<yi
l`!Znv?du_4b-DSlafBw2&f^n}1&cah#ioL6_68`x6GH0Xj{da{mOWu4J-g~*H^3Ch<lIP8I-`%r<^?iLI#eZ49#wYL&oQ*0TJl*M_Zz}2D6gG0c?|fl
?xba`>TQ1ejN*z9nfviXKI9w*ecBTHWNyxw4et(>d$u0do1^KUko{``G=l*Dl^pB(@ukPP>j{4Kze*ZWB{A(cn@yD^Kli&aBzXt!YKOTyQ!|*srX2*T=
9|ry3{z!2CjZYkm{`!f-fANXpBuNMOuU+#W#(#X^_pDA|O}f9Qhd(~+*Qfq9|LX!?cxcD@!V7Y$O4xibPVwS+jdA4FZajiZg$m?0)HVt+4tj+R;1--q3
ekBA-9@`K-;ZWN_D4Ij8DB__);%pqj%r;O7+0mG0=lE|K89#lCI=UC5`1q1j#taVaRIoG;ME<$wN*hC{%p5i0vB+O+u4JhJm*K)iHA-$z&L{GftLc#l8
rg&z<hl5F|KSoc0)VsaO9w4>rzZ|bk^szKs&d2e$eh_d>WyhKUHLsles@&_ZqsNZHRX3sgrjkXFPqQ-RBBR1LI=xbtk*VMbyXdbGNyQaf<a^gRZGq-Ko
SlUo~{VHI_*RxjwcoVD}X|r+$d%)0{nz?BwJ#;Lx5DECAQfdxZhGNxr+#IH~6^Q8vcn404fdH|t~E>WJ2CC;qX1>MiUfnY_Q8A@^sz4hq`I*Oa}e9jFb
+?k>BmFpiw&Sxa_-#Tjrh)kqzTYnFm%;`yp<06L)mzPf0K=O=kZb`i%9#_`r;PS-ad$AJ5>tWvN(lz6uUT%l{GLp-1Nd_Z(=XJcR-+b#DqYG=oN8V3(f
HpZRv$%*J-S)l<=<T?X_D=pNR>^7KiAv^SUbi@5iKkf|eVC{Am2~Is+k{s}U+5zsj7``xWb(Nuu^`-Y;fRle?BF2rT$!;dbb#A{eV;mN3ij>CPfd{zGd
T`J%?ihv_z;XC}XrkR53IovL*hkO+2QtLS$2dcCETRi3AKX7tDaTv<{@bF1oGVK%D%Q7gtW7-M+bL==F1IEs;J|KRG5o&H+ur_+FY+q6;P<nq9$?(MdC
DQ#z4upS=lL9M$S$SVkes3KK~9*t>Tr(dv-V~ez*Qb`0lK~WnyoP|s#h-saE!@W1)Sb1S0P^CA7BUUD)R0^<Gwub0r%IJ5!&UlWWF&DvWE8s;?KLc>Jy
#aQX$8t7t7&C{FBaB7Gy{8kOqKj1WLLFTr(6*hvd@240f;bQh{9z`$*vg@$Wd}80Wjay^nFWRhw^;JL?soqgZQy0l39veNt$gxrE$M<~-yj#tEU6Nf>u
r+I5ZfCvn(0v+#I>U820r0EY_wf%Ulld3}a~^T%X~ydb&8@;Jx1(ATmDexEyCfey&a-W==i@;;FrkdWlClQ3pYNOnDuOLSg`%@H4zv1}lIoJODCGy5Zc
tv(CLfv`aax^TA3XAYj9GJsw1H%}5*7>5k~wMufS#TsyYPp#<wSMn5gi_AEK?!@Gw9%Ec@9ZoLBeQrzlU-sPv;0l`CCppCLLkAsS?Gg*)mg#&YApR!W0
B~^b8%vz8!g*a{|BXi>_6JWO_oMvIGJ{<qe{+uet3Ab#=%ib3{xfdV$j&cuA*aHGtwwfk?(PgZG}#R2_<XiIihtZ+T^>C(z!`PE-GUCN?yZ364l&|)<V
X*?f9Cn5kzDJR)(1a`kju^7kq9^z-#cr>-)|^@+$3{k@rw8@jLrmyd5a3hk$YuDa%#o(LUt7H!^8b|h0BTHI&T&4cN!J~F4SHRE28uD`WUy%y12smbE{
+%_dm-&$e-9O_Ywa-pKOf%HOK+y5Lp}efV*_x`UY_Oz6rRo>5H=k;$s*Pos%#31H^w_jdZ-8ZbHbZDUWjwJDfoBN$!bHv;)D3pM8?+?xYRLg{%&gpJkz
f_^X_359jB#uMUwPjaC`$UvuZ;{Ev(S$r(NZ?BC29IRVDChic{$-N~Ip&fDy_0iI9IBG@&{+prHhBlm(i_V4C?*kgTik>CLKTa@Yixx64Z$*aw?FZ>yQ
uZlu+(=GBNU6~83A=&ltImsD#s{vlmO~^H6s#PS|ANO<)I+5&-F9bKejF$L)reLageP|5;7h!K_j{CC<4=&F4=%~O>*f{lFoZqQ;=^=iWuRh=k0UrlA-
!}7U3pj>gtZ=^iJAaM!r%LAkB<ec0RM)lb2hjkNX-aZ7j$ni75luGPz}G*{-E-D!oiTQuDvT^GtuO=Svd1^9pU}5uiqF5-oE?6DRvH{9pN<al%h$Igoz
T1*$Umd+KEeAxjI|ZuOz+Vba9BsXGyd8=alrc@?)Kat^?riq6Wa#uj9o*g+`Tu>5Wi+yHH`knk7<bfHCO&;jQqAa<oOlL-H~$5pB~@e>-;91r4ss%`)g
!VZtay#kbg{P1<p_8CKJ&4^yPqX>s9!M9Gf!S1og>%8PJaB?vG)|X|xAJ#E<&>4LN4rcN&QQPSf!y7rm9VTdLlNHuBf-kRm=@{crWZ@9(Ln8iNj@>P3d
XuZIEdA3awBaCvK}M_9jnyrrFXcx%!Q=RWhtl%sS<v{RTh0N1c;2JNUH`v>I+R|mw8+-}VO&Yyb+TvF9*kc-L9#y&><^{PK8M{_k+>)OBisymqgZs2w^
$T`bF@&%k_*j%&zxQRaPSW>4!IT>x2V*QJ`2DrFd7%A$Xpr0p{i$5P@%0<{I^80YJP`ICFr^>+3<4p!R5O?JySU<VBfQ~B<^)cjz4fi_2_wP?K%JnV_!
YTFII0l^W5Nv6eKK3=9&-ID<(P?7});Bi|_lNPlaDR1gF67Kr|0>&*%h@r%y_`=S<S(Z%qutMZI_CO}@03I6OcK_Q;Uz_Xz}<8d;jZO@bV2uT{k8`QyI
XlpB;r@_+Ohr^OmfN%#BbOcI_f&`@O;jqkNi!gQ-k^GDjnhdUhEF#*50N8x#gfdL^yx8@t5B<eGPDbZ}1`<&3X(%)W5H43^;P|UZ%)jKNBqmoZP>`&b{
pv#R&23dRdKWXEoDF_mMH*kM{kedzO<F{Q+~5Q%*`<9>`yH`?H1Iu6&yg_J5X?A^HRR!v}H&;&A5qd7F6y&p+vWA?N5^`sv^OaHL%1=Q}1GdVLL%KOV*
x&>i&e9`%1AMiJ{TJ6WC)AKZna-A3gmc)sCxrX&7#FV%r^qG?Jwxz>eplTKhz?zewJ{1*D)Z+#xSjQO*P`t=uIT5${c!_m+|hjKqL`va?uM!WmYig37S
d>K=&d?G%`@Akb4@yYi#w7ZSGz@^=WyW1guZ0<eQw=!Add_9v2bbeJ0GSrWGJzG*P?kZtd<8G(0vno<cvr+%1(=qAPkHQDsDyX+w|BKH`$km@6TqE$Xz
O69F{VHcGy#k!ARU6}e8eHr9*T4Q*yPpBBXjN1GeP=Q-aQ|L5Bld5+o{#7IW(n-frTJ-q&aY<K5OA{IP!oVNH|OY&6<%)}VtrrXk#O*N|Bd|RS9GPc1G
$@^Td2`aL2fTv?9g8k{z(!pyG%y38_Fx(UxjvWAb${(E9#3_ZRR2B=lJ9*eEwyF`tWzvYD2*7tZ8q6`){*E{EVIYD98GQy~hOk)#rlx`1erv6!mqeo0P
K|TFCDzxxXaHFK32CeXoX6$Nsb2JMX`z=oqN4gL#JfGWeBxw5v?z5c&NyQIrE{suADMxdA$@YNZC{^g4asU(+ZHDOYewVFxAi0&<a}tzTyNefe%e&c(R
D*dINqMu7fhtHbl>XT}8Us}36AxVjx_kkbt3X^i)m))R%F`<(;sKjVu0K#IlWLb{xNY#{#F>jvduznwSf5;DptM_!bJ@xS{1vef{$RO-t9MzmgxC^r!F
A$KO1Ta9v)A1|WZ-|7Lo4%K__a6h^mEk%7a$>oT4=jnlV;6*h;|Ju*ZoN)6^1NqZ%+szRFqwk7zlIZgR+}hdN3h^bG2-qp9e$4>gQ+B*D?Shm^ICE`}{
H+WxN8bOX(}10XdOmlA3kSgz`}b5f&WyiWhWHVPRfzcX4M3;$)NR?o`EkF=7;s#@hW@W70~hsU;ZMpb_DB14gj|tsoj;0n!#KeG6V6ubPgY~zKZdp#({
4sfKgj=HW{UbxF3J(szgwRn|CQmSNjc)xDka_CYr`%{&B7+`AAfreXh**EHOgU5(VrC3^{{_MqtUJ*KQDWL1IPCBkRd*Kt^v5JnskoHzs+2ZDVOwq*r;
y<19BRr<)$I_cgL(6IA77mME^Cg%|WmIuf8}Kuya+pi~75?TTzVoZ4Qor+l$r+KQA2F?)>ZDiGg%!XY<ssf7`M@!T$LrsD0WY=e+~$ibJ(daKCFQ?A{F
7vX2$|6CacH|Fm9xNtYXAeo#c#XN3Lx{OxJP*HiF?U4?yF%qV9ug4~!AJ$r}xFx({p_K&?V7wj)LHPkQuWEugEzx}Kt{QYhl^{EpY^$7XBSNSdE&-$f7
J80i>_LQqQbdev-ixhNw`*EoMZ~bJUk0F;}=-)Q#>&jW%8Txat<jwxF+9N+KMBhVvE3#11PBYPP|A^?cjB!7XomGPPw#p3jSFNnU{_QMBeDsyIHnBg4_
h*F9AI>kd+v_(h%AtJRA?09Bl5z)8eMh;(tTw{_7Riiu2WqxO|J2v5DfZ{Fyf1M+ONIV>?2c*%p6}CrZ)pc(9003x<t4=TTWnyb6sp$)^NY6k@_o>8R{
Dx^yoV+7+t}WX$C!T<GBXk1&kfoMtDuhlV9}~DAM?awc7&XO>s@{1_ucamc3I-lZ$Qq<tG>wZi*p$aQGX5A6V3<RF7L<Hn)inotiOn_hT$?l?ip2sa+G
V_PmVwSBv}7>>q5Jc{@aAyz4USa>7x01OXQcca|81$%NhO28JYvy-49pTAHv*3KI-$hzM>q{=ZXG`qwg;{`U^8>P*4tAp}(7Z&2)nJTA!IS(h>S!%nz)
o&gYvS<1N0w)-mz>rawV`DDHmb{L4ROhx3OrSRTfd1DPbCgX@ds9(In#Ax}xi+?cTA6z9~y`So0p&`vLz(GJ_vHO^NvK|00ivE}_HxAp74`riEZ_<a5g
=f{w}Ci;{4a660;|Ms&S^FeWP@bh1Md~$x7<wx4VzE?ZO-_be2`RSP4zj9WYm`}(<ll`Hs^H8{dHn|2mo$t>bJm2DwKyE`#wLSU+?%YKESJV#60q%!>i
QjL_W{dZyzjY19U;B&xylpo<+|R?OHpTr_zbMFss50<qS7JV}KKgk%W`Fa3b@BI&)^>>gXS_Q=PF|kRBhI(x%PZ>7YG|Uq@ke@!^ZRwo6+Yjx8ld~B=W
<Lt(dg*Vj%$VbqwVQ;gZ;w~eqV|2@Na$EOUhB^W&e%)Q9E<KV_9pTa*&zJ`ZRs$w4)SL<bUG%`IF0eE)3e8rYH8F>((PC-DDw=KMc?J3F6P_^&WHnIQ>
G-Fx<BV`xng%`gcOwS%dLUv3^~fGxT@#L71WcYgDU@c4;dg@l{_o4~S3Bd}?9-kZ6M=o_}DWzbk^e#{O^Dxl;~LJhrg2vmZL-mc-Y&U_Pt26Ws5)p+7i
(^eXg^m0Z=)Kdpjx8Bp%TyBqla)d>9sM_1P|>i5sM@mIfh4#+=s)9~<qgMNFB^L@CY|K|kuEW!TKdsQ3p@p40cpNHez$Nevcm|up%-KQn`zmvm|bj&h`
9IDDc3irS1yjVYNmxA~Ir*(|kUt3YG;-g8-*M+6+Xy<rnk8!`X!^0c*>!kipnLijA;@A4~pxjeGNzgwJniKB7we9N2AMcYR=Xb4jiuiWvUsyj}hpYJC{
2*uzbJl;ixQ^#DL*(a`SGPI8@8uWBHOO9Fha9cf9q|4&h6eVx)B=3}(wg-qh>zM8^HopPpP(zpM(-$aKSV0-BEIfV4a$|;De}i+w9W+jvtEMvKrw8d(O
)mrcHE2p^$#~M4gE8Jwnu-Y_%v1-;=^%eQciqmGrp{r{sa9vM=Q`@aQhw3e@4a;a>u%V+e41W`Mfj4pZuduSf9!f;-8V&z<(6}A>UK3*ig7%owdgP)~f
G<4lJy3<B#s$Lj5Ne-^UL1k#qgR?n3W8W7_%1CGu0X+8&6Xxk&aGysCe}{v9{b9}~lMJ*S<=ZACky=l)2#;;zH_-^$B$^tWaY<Oij#H%It>N<G-0@V1B
_h0z>3c)n9Km|=d?zevolMb;vIMaw&^pY0U$S;q~m0M9qLbU>$7t#}7Ix)?Or|I8mQeqZl)pUv98{NQC~$X|NrWQ_P*H+G=wid2sfzb<peXE~lj4l$3W
-4OB7tDBq;sY+qKqM~a?I~Y-%@$=IW^|fOsAKV{e|2PELU(ewl??0#kKOscFae*A7_*{;>pE?T@_0ziPpgt6imO^gbj^2<HE%x1ki}%|t1m$cZBSZcet
c@}Avzo#FXm*TgcUYmm^yDB;alab7J>!2vwu#?5M5qsh?ajD9kF^Hoi)vtEe$m!jCg*DlJ8@ZG-s;uA{3;q~=)V+)bPyvxspbK4@v=I^y#IBqkE4>3`E
hs~Grq6d68Hx7SU_&PGFH>R{tut@Zp?hjDcr_*KL2_O@qT*u4)AfmS~(?Mxz@}uAJ~{3JfFCpSYJe@!~C?Lu7ID@-`1XXY@R_mdRx9z#J_E?f&9e1CX7
G9)5UyA_o_YYWSrqWMSpW^ni2a0*AMznf!vI6zFuVpx~{s^*?+bV74ye?_(p$4JwnXCb9>zOC^w%MEu5c~kN$~>7Ez9$U!w!%pnbXjlOs3TzkRk37q0&
r@yik4T7CGh|4?)T7x{5+P0-)9H9JN8A6FOJ6^kGnQEs5^<9@8&OpEn-et;aIkvDli#9ecW_~0K+$aM#W;`!fc0qnHJ^uhU}7)#(I#KSEb|3BYC{->+f
4E>pHuYw%3-kHbz`_VhX&%aNjLVjYp=wFwnJu=XrXmm54|JelngWS+AW89zbXGdXvBsI*ZOMev+pYlsa`1gm~G44<M>?XiZ-QEG^7=~E}ITk<P5a0Dt?
E&`3W~*a;qt+tF{<-YqCGjC&i*j&!jQX(H8i7Q7J4eW`g!L^`yr1&5qTR}>JfQ#LnR*8N%0*vMZhv8>AIcd$UEELpLh~?RT8t*Bf4o;6_}yQ6hWV5)w8
sbaztY|@<t#kdSt>O#Ax9)UtHJ#HwLX;SZ`xz@mmSyk7=KJZ!2D7yTEGv+#%9g_%BXDA@&2zK`xoZ-``rKQ@AT(=%AH2GNxQ9X-@*RujE*MlEM$5`|JG
VDzIC4o>E`R{h;l;T3-J@pEBeEsJdabz0q7d$mwK_AbSA_%ij?nHJ5JHxolQC+)<0T&F&|O8!wB{J>3oM=q^bqL2gYH?cCdc#q!{3S_<g?*@~?r*&tG|
mCHe>YYK;8dZRD6Qi>YTS%GtH?`M><2FTRw!b}^sQ`*q|;ZE4S77b`ZmPJsH^F-_o)!^VRBozt;@#QpGW0-sbF^(?0ymkE5HC+a6WUlGonjB;O<139<f
QE#CB^*U$P_nPnLoWDotzdKH;)9(Bbiw>Xvb3pzZ#BIjMU^1@#n{Nxh1^j5N?^d)!+-xe$-=!Y|f91&OfO1Et^n62q<Xb1c(=l%*;)gC7U)4RA#IIEs;
&<PU(LnrpOib8q3H##Ve0EpB|N8nT`=UP^%ug=zi$U!TxjLa`?0*ikk&pG+?fL`SL4P=Z_IqOw`_G!+E8;T^twDUyh4?yI4Nw2pM}<w`^V`NsO%cDcLo
mnv>%SmZS_ISY6#K9Fm_hDMK0l2op8p_6w0qPw%Gte(2Iv2~FZ$2FZ73(GpMwJPqtXbS0Qu3ay=DJvZjFKeSEDcc_tTHW{9M*QWAuk2qxOftSv+#&N0-
Twc3!2$`R}<decHv1AXoG|6paz)_x^Gzh=1(wk-r3Tk@EaH$pP_eUL!us@on};Wb<;y_Zx3&#E->S&d1%%EQrtg?o!$n9Y)B1cE`71|G$~C|D~S5M~LI
1q#bB$1N?GjI(^iCzvSX!Q4Y~O0zWxy&L`O4-9GSzhLUjxJ011a0_106E&uS7HtZmBmA+|bdh24o@94LuLHy!yjr^fdw|GD~n8q0RQp311zRR;_AwFgf
@cV5wse|89bh0X9fA9b~`NEEtKHl$r4}7_&#O2s#|EL9ifVl1YO~mK%0QqMTr9R?sk+gE0A6?q)Kih>FWBpz$^ml(NcsbyH6e`7ht<XcKgZy)Hu^_i9-
mMAki1iEQi2VMSa*4x`^Wpgj{Ekq@(-d;UR-DGH@8bmX1+nQJQUB@(BSrl9?o8HaQ4an{X>YV4;!hPHj(ES#ql8?G<7PwVw~hObc1~yVTl6BHBL6%^Z`
d{bhoDD%m1UZszd2uNz!&M4D1#iWoaq66e_7rkr>9;5@uThB%!K%fk+udtU~FrskG;u@{Yk@2VYepEN5q%XubRkTi|B#*l<~U~z<<ci^WMezTJ|;I!$j
vxe5zXjU+`c5@?da2sw(ss^<;YZAHH0Q$*P#4J~r|bzMr0)ael;UU!Exknxp?xgf&I{m*r!==BvCwf39#RlKnejp+92C(HZl5VYku@>({d{d-R8@9`d8
ydwsY*tyhQjW7$W4FZMQF_e(oWGs1lJILGIg?&ik&eRFgj_E-DI8t@ZIV}$h?+Q0`na?=C8tr(6MBliD`TJ^vCBNSqW`lSqO%^2tFo1`7ueb+wdzl9w=
!2I*xesDhMIXvIywfAp+sux}1!fr}^yC&wJ!Qe%Fr+IQIClyz~N92*-1%6dr<2U9Xa@oUtD-X6$8|P=6zncH>A>tM5#D|>iKm4@m^ZxFf#+cvPaX`C=P
V)dcI=vfxf!_+mAVz;;v26gqDwhx7|Ad^*fR8CQD+6{e!jy<VrQt&^Uy0De{9WkfmGc$rZp|>i7&lGGWr<*A;(VINX-2z(JO%zko_+R*qijF?vi~s<h~
Lf?_=P;wI}Y-XRiZ)8SN{Gk@O{B?lOnzxWuu1ssV%ub-DQ1(`CI*b0DnaFR$Jh+!>&tw*8Sx|ZcR5*;A7gu+BQP`-0m+D`EkFG{U?Iq-9mj7)i034*K4
v#Ieq8J{b@B^NjsFzp81I};r$W^?GNHdbJU=n_3)4&f2jxH=P9`hCz$^jYk!9Ix!ktE2dLyadJ;e6^7Ctxj!!#^JMd$%(LAPjf7f+D{9^GiyEs3-#rL<
IRyWSq9+)3i=KV|lqVsYoH=YglSRZj(5TEj^&uBMaT{O(^qQ`{&({^!z+^rIshWUWMJh1=rm_L|*zTDtne=oLPCGVfb0(NhP>||ryFSatLj6YQXIa7VR
&~g6NSTnJIrhVAKDt%*Rkn1yBAIukvZPWojLV5EPb`H9mTkIbsNAUktAc!w_TAwM_XO}{5G!$lm`l=N5e2Dz+HlF^&zj}JOkeIK8E8j(a6y(*L_}+XEI
Z6H8Bfser^&vN_2Rqn(<iX`m{ED!^|N6bEqyT>0Z4|uUA6?*cJ&~R@?2qB{<1v4juN>NCKfn)kWb=#pc40Q#4dhQw5B)c1cm@9U7e5}jUo5fcB?e`4_A
}aj%OmISNvN~`wCVWRpO5T<`JXB`68D#{ztP_+v@!X8DnEkXlDlOsMt=6N24nV5$_Da3-y;9)_u7$P8RFUi{x=uPmWTc6e@z?txi+>SmuIIt;6Dm|_~3
kd+A$!<=caCq`T9C5F(1+&Gvv3ioKDAlzl&gq_+324kn4`J2Kfc!S4=t8b%y;JtNP#kr@KV|(~z@H0eqG01}^f)!qMim1AC#rFJ$XJX8(T;e43$q+L-f
MFJXK*Sd~t@-W2mUp*}U@SGuPRa>^oX9)0q6LWBIxWd;6*Xt$#KzxqSJPEEwGmk)lcQlo`|`A-mxINyj~;6FIR{qp%eS<h%E^EzTaDhG=EG`;4*?xncS
xxP|rDfu7G75P72ybW;wWZTr>{HjTQ=&BF=sH5}>{ng6NCNu26@5h9ksMraf4|6r({Gg$i;J=DTe}eixT;3AOsrOc6#Q((?`ETr9rZLW6S#G)iCY>+t-
(k=m;rYkqBf;-)suB1-*7ZqziHzj}`y<YA{@T%QeFVO7Ym}US9!A8ExU%Kq_s6dW>?p-`34V0j33BrLE}skSaPE&o7teo+xW3B??pI6A!Up+g`!n&${Z
=x<{u(~fA1R#3<o#GbbYR!2=2z4orCPpuzPqP8;;Rhr=x<cRd%^k2IU8iiAM6kMZ*3=S57B=*YW*+f10A3E;bE)C@9&)(j34p}ewMIiN6tsn%bWeHmXo
nRHL9{b^HcD141KI?=%2`~&iVYiMgEMa>cpq$X^8$;VR~EOd-T^4{ex0WV&V^<H3>V?-~EgHw(z3^@Wa2o>Q|_*79-dtIe~EvaX*Q=f&P{V>lXP>lXZa
mbHCHjUski$4*fBwopOHCTwf>$eXYQc%)R8o{%_`QAt$f8rNVs5YmI<kETUd}iu1P+nD2-{wAr7$8kqlvvbzEPs_ln~kNj@i3c#Ni8}~?lZ+8KHM{&;z
-jC*KM}Av(L%XQr{h(cOt#45-_*EMtziVYj%HbZn1>|DA_>TLnxH&2K_qyfdera3Ah4>!3)o(F>3?=h>y+{0EKUpC^*W1HQ{%<~Jlt<#1e|rJ-r5OLcK
PQX=Jl`Wt@5t}8+7bPC|L*3fKbvFl?=0yiz%RF*&Mig#c5839sIQD)*v9@;Q{qd;?M?Z={N$Iv+6MaPVYpy_qupGkl(Q#(I`>23(~F|V{VnT~_~O8saK
0G*ZXMJoFT08Pl?XpR@0T&~v4;K{62E5mJAe59*o0k_`mPMvd70H_g7aTY8`M8&%wV@&n7sw{Jq$N4$X{<Hm=6upBj>x*uB04$%O0b@?C-WQ``<^6c8{
$G_D>bmcRtRKG3hLDK3>xX@I6-AVEw)fB=F7R*+PC?h{PS^`Dd-_MSiZP@qFx`%&)Ge7<PAJ`5v>rn4c5epATE0KO$3w{#oS=J>na8+JWm^X%hFRyK|=
Kk6jMg2<s>H6o23S`V-W@%UJZ;U$76@ANFDZId;)~6dLl^&kOv*(rULj-wT&mUq@e?d#s<m>XAR#^MHR7(oPPL6E=4S=3nA9xu8F*M{k36#I>V~{AjQR
|K%6H7vPtdYPjco^C>m-*Yth*L4H1rRw?bo`Y!u7$piW-u{rF8#CP>G^v`8*2Y$fu?+4Z=>w9~E`{7#yzq<@K-yA<5`)}Z@)nJyA-+#FhU)h^>4zx?zL
w_ds_7BD<>y^PyN&jW2=)alQ75SlQmZ3fq@84(8jzCflf0Qm?_<qwh*7ujR>FmGhpF8k-`qk5s--&HIWBoLnO=yP_13%>qyCOmU(;WG2+@H6nM!WIFoc
H(qlUumo^}`XLAN7<&{&C6sQ{1Ot+8s^53F6oC<&@~}A0_h7Sotzz{$>WSThwa>zJD2JQwyJe7)s*r1{L`KvGv@zh(A^DLi~brJ@E6#=@{`nOy02TlcN
Usfw9xCz#lI5G5PaqFn~T#ZkEOv^N;=|wXy%77Vsm#05+n&kI`SY7{BY(kFdjeg!6IOb{yg><rn=~rBWNuKYjEUv;zn+zpJcUo%oDAtzbu|<^z-XBfSH
CkwP>csL$ka4gON)v=-oB7X9wUM}G2H;Q1VRYBGN7U-Z8`Rmmhpe%Z<<#FwmqZ*#;T_yV7;Yir>5i&b+4Id!qS2mj_5MVNoVKP#3`cg*^DXkq_L>rne2
{y_iTpBn9QL`M8hv@6(uc;1#btY0_NFdwteFV=6DZ-0;YKQndAAB;|k_%9xdH|wXz{z(4HGHl<#pC}pMWXHpNuh5q@<oDvYKPBqdRtbDiY&({X_$r15>
UX{WJVJj!bt2;L)29Rd6<M}NwEL+02KhhPjOR;D543Zy+bQyki3j|*p=v|)Hw&{Pa@I%51Nt4ZwazgA{ZIb|{nfB?Dc3(38q_~{*Cxmh^Kmjn{Uq*KA7
OSD8RA#52$27)`Lc=q5!$x^-*5k%AwN{dID=hgv@sd~W}(6F-<p`T3)qq0ER1)MB0gxnJ?2-|;fVNMES?VLPjY*OzEZB&t%UPOzd`)$hV#$DY<0WPKe{
*39}8vP2R=s(y{|-nqd!U3`22GX_eT+^&KT!o734?k|G)u%s0hlx{%oVw_+maWb&r^@MstPyqIlJypP}Te!2GEkmKpYMVQ$|J)@ShE<NlA<-}?UF^Dn!
|-+Zy&je*}W#t-iQStFx9%H0C~$#J^xobzje`o~kf$p-kY;4l~>J}fHK*PaSad+_Tl{lNQmls2H>p?~XR)DM<j$NaHa98B~-l|RaWuQS6*ef;nFo!Kl!
{(iKN;79%P0ODshl?!}|3T#X8_cih-MRlS6&1Z`Ky5kl(@m2P%xZvl0sdtILuZ76}o)Y?WO642qhg3t^o*+JTyUrf_OK)=i??wF~;@c%WlArK;B0mwT-
0=BFqZ#ZPb#vNS5`U{PeqZx<jQV1B#r(FAjT`y(>tIH^zs>>iz0k#(_|AoGT3El4iTt+hIcMlA6(TffS5oaU-xvD53>aVDF6<gabVPiM?fgPJos*m`5P
xe9=I3qwGa)|fo&&#Zh-P4t|Ft$F%->I+s)hZt>Kw>#mIe5GV*mQn&vOpwk5o}6eatTwre6Pt4_4a(fB$#Bb@10kH>pmDUx)O_`rzH-e7_Lp6#4sY0DM
|ozB=qrwBCRE2*am=^PyfX;Maw35?`PyH$i{WOib#>%wOZ~zvt8CXbb+Q_n7hg_BB(|4%8g6{^=&P3wmw^@f$4*{HV%bL;?0szFVUIq%Jk;7YySI&v!3
5cY#m&r6SO;a7#T${?u(7H}ab*@~?zkr&wP#ZSQD@{l)w=*M%vNKjzy9@c*J_Da^<9>J5B}sFfw{6ocNE`Nd4j5&xdc&Jgi)b3*+PN9Sft{l~dRe0rpP
fsat1F8eFz`MpGa7LSI&2ix70{ma%K^E*p?7npy>{<sS9en;aRb~^g13;t0N1P}H%{OcehenNbG#@}Or`q_(SI_K|o@MlDLROF|8jDY>Qu6}^NkveDOH
!qjauX6N(^#OiPZ(qk)zp2}w;rtAHI`NmMjQV14KkuWz(`tRVzhxWwv(PltXMTT=p??tsU7oMD+ixKMJmuW~#-PpmzaP;KTb2s^(?Z{ulOg$$#uEAW@T
dV_?3QJU`FoZesSj43fWIiLfsOvAn15Fn+>c&$|J0!G=MbMYo5s*rkmv8_pIwV^c7qW0@$CTqUMLFccf`gk&5(cFaSVMGwK|eNEq6`w3-lZG8x46%Qrh
ipbn1WZXonq&p$mP|IIuUshZL2G`M8pk7W9SM;kZtI^W94L{SSNMUx&{#^XEyc_#nSny~n@@I5pwZ4k|Ipk6g#ZN9*%cXMVmfF`pEX4t$X#%^L9s4Qn;
Q_d9>cAGT^9^mmH!twVg}a6iI)HaH$7@n5HSMmz8d`Q`5{HOI_<D%8(H1{3PLnD&BpQTxu8`U%Yq@crfQe&GGGIc7HEPgres$p0TY^~**c`oI6Br55Tt
yE}q@Pf_1Hod0@T#(yKdc~~DS&XHe9VdDK(Zfj5eLfn<)m&YaMH$pd0=pPkwSGBOdy+Ff!z#3?M=mUD|E%|B759V`)u4I7t@$rwe8{F?L+978x@F$Dc2
>1m{JjxH|^U{|*->stTAV1BbjQr^HYQp)O<{&>(%j+BQH##a0=dX2rq{MIdi0{I3`YH0uMKnWxBL?0M{n26Ag?{OOwGir0VZAciHC0#YcWiQv^^qB%J`
<rAlOI&*3Hb@@I`B=o|1EOj>%we-`BD4^J|nkkF6R&b$#)??XdHIH2m13R^;1roxxxOKPqF`m(YG_?7oB$ALw!>>KdA4ANyYw!dkZjMR$_UeUEpRBBEL
)Gw~PHTJsmke%$A5R#l3#G<Nf&_^d~FX&Y*8x9G^xP`Q7XYeWzamkwD*An0h-$|J>8iA87xIF7O}3B$ye<@4u%J_5V~v{BiM?OZKl7>chelTg1nr5wDV
n^A+@eN;znG$p7BG75NdJ5c*h^e*=F<7JlK{*uSj?>c`mHZ@9kZ3H)?Nx^3vk2zlAscz?6b8+PHsTOBZe7SAsA35uc7MSPqXm@kR&Ja@={U$w9Jd2&?1
N7(%v_^o2lTLqjyPN7fX3?nDN{Jq?3__-SO$uBc4#rmd*HTIX6tr6xgM$iX7>X&Mxzh>#HEA<i8$7FrIej<Kb;{6z5{u_2bKJv4^jrI4X@r6D?I}9q9{
rQXErG9{u@_yPhssC^l;IA9Pl?V10hky0Q*L29waDpAqx6?CY>Noo<;<Gw8@ViA2)i{5Wp#glEG)@}&pWec!eqS?!K7=L5GlTl6exG*j?eZ|-{B8$+hO
i?)!T$Nx{5$lg`ablb9FeOT@}JQr1wK;LcbLDo&E!62fAv>EQ(vfKLLb(=y6A5f>Rb*G|E4v}4|C_(p0K|Yc62;{kQ3i!eA~oF?B3814An7YeI#zfg!-
^!>aXbO6!$|V`|BBgKa4cs&-I(tM1MMpEb=EJ&(W~ITKX38E1VD6pM3`H9r?5GG4cBsO~?07uWi~@js*ByxqG`Xe`$Q*z~AbJBt!qle|(6af2}UGTRrz
H)Msv{BIFmn{h>vDu_^Wc+^C8Ei@5o?-$ONY4de$_wKB2(8>gZ^^r{B@b^f100nYa}GRc1*E9&<}^^U{&M?c~Iz8tqp{CuKQKkOy^Bkr%b2mFU)CYFKt
^S&>8xPPx}=!X>6!L_LWcIiN0TRvLAr^oh0PX6!{M+4`xnSwu%TR{@w_Zw62$2~o6Vm?zC&-0A>uFte${~@J5s_XO`!+-pdT@UqZsH|p6{PyIVBR}056
8%xVxPss6n4JmvFSUy#{?Hs@K3W-#CiUZbgZF~`nHuWn!am-7;8zMU!+c!zc6k2M?YbkppJ}>9e_xJf)Rzs<KKT8@&)ymGTa|*J@0geO2<z{36M_BtCc
ibdoeTM2y_rLOir|I&vpxLYp<gVb>M)?4<Ocecg`c)e)W_us{8Z=nw}5YMJIf*T1B;&CM}8sXF+u$t#BPlG$<?5*9I8uyPko?{N&UjXa|wMP_4z95BTY
}tPbPlm;eNST(66Wr`_2177r@{A(ud|4{n;@75<k>_(hgp&htM~xjKQ1nd-OG-4=IfAu1WlfOZ`=^et?~?%x%6O-QUsQ;Hkws<VTAU_)EDS_~_3TyOYt
!`8uYU4?E6gLH+e;*XZN-ud@&5!^MdFvb~=}zgeAo(64dA-+%G`Hs2WdRh8^`KlxV+>swgK0Qe4B7Dw8_jt<mc^d|@6+uJwHf7-!nOMe2rkNLx|)K5&@
Z?eAR{<&U@FYoVQbNYur@@zr<$NKy@!~PpZCh;?QMttdN_<%mKEWgB;%FPG;HxX{YulyBV{RY?noTiLlZ=+8A@rd*D;qwW71feyu1<v0jJ5WFJyD(^%>
OW{FEo!)b3b#EZKSTBp&|ea#EA&-_ySAt=_UsMj_<ZXCe+<VrM#SIh3!_hb+7tZvDj2@le{Ri=5%%Y`i~L`>+X3}MtU2^?E$JJ;|5w9JIl}o~s}A?CRT
AGO^Evp*g|eYP5sK^c4g8R3Kgd67N2m`BrTYcymmvAmubLYx^w*^25WnN*Th13<X@Wl|tV4qNsTm|G;=6AG|Kj|PGW1uf;pGE=0a0!==C7)mQGfFOiSh
k!@s|2Z=je$3x?Jtpe|w#PUsLM(+5!LW7aiaW#BfnzeyJKc@GIqTa%cQmb`$)*yiYJcZcFFE`e1Tx_Yi-NL(E5nHE$umEi!-R(qE(^zgj$}6XN41`20}
xI(zh|&G~}&YcfN9Z^`Kg{VkymHR5|~3i0DtALpZr_|h@&_wO?WKj?QY(m!E%8*zR$>sNQ&pSPI!Hj&Ijtgo&izY_Akgg=9@k}BnVa<A=BpT)tK^95-o
*#8I31%F6J@&kNxbX}1j_Rvi5x0F%0fDe@VnD~qA_TC_W_3o&zV$*bq57Eku_3NTzp#S5%4dN^Og!pE87+^l#9=`90-(v4wIA7ll{`gVr8T|v6y(9HW2
OID^Vik0VpL;a7{QLVO^F#Z2#(cAA43>A^kLp0X>CplFpJKXCp^qX*`<MC`ABW{TV1D{;^oWmn9g$y{JAS^f%O&m~wfI6mE*G9geWqXX4g9yhd^D(E5b
vQMEv#eWlHayL{afj?EFiu&0KZY_$E`s-@7kI8qWcT_jlcX}eu3|`Z5#MUG0mx;`Aa2q%n$5F3;M}LF)zD}pW%`C?z`mtvMC<KS9rBo3jLIG%=vHY?9L
It?H&3HrLk#QxF39#vA(Y7iuysbZ;1DkT~=#6-`nB&b%OH{_w#v@In>t(!LKO%_1M7YAG;0W%kq1M`Ipz#hO8gj9nL@P?+Ek#Fqr4)U&cmaGyYpggLd_
T`XGzNeZcwE=E(ld^2z?@s+CQVA9uC}@{8X;kiQnW*$VGxfBo|OIz9Hsvv=c#_;i-wf0oX3%k}S?#J5QIjr!X0<WX?`?r)L5tETa#e$zpx{>%E5vp-<j
m|qq{6>+}UbQ+8wt1?CW@S8F2ui~r|AEcggOZ=wXWjNn+{Rn>|b?o!~i^rP!0H@H6@qWDw_<A9>g^%?Qtv`JRKQWf{SLw6<t0vLE`H-*2uLkNv5%$RMU
2gL$^`QrNe{H>V$)6tyKg9j=Dxj|-!bX$&OwV}?{;dAo3gi#Ng*kwJ#_TD2#P3(&2gZJQ9OM1JHqf6A^{9Tp{b%eS?C&<02iV06X(rHz*Rv+^-N!{yVf
`2F@SnbV?jQg3`QFhH_*e1lj(~sEt1IS*#i+id|IW*&zN39v)WFYwWy=ocW7-w?!nW5Q5q~f?1@Q&(hWH0x+5z^@qBf(x;%(kU{u&IM)CV5U`pBQeJ3)
V=G!l>a(01bzVgGgYKmU#D%=yZryeyDkdrja|3*B27=-+C66aHr^O!v57#bm(yrEa+NH+$#c|Ce^NJz;<I&~I?QQ{#Lo*ros0=a;|b;*R{SZXM{q;)LK
oiLdPf->4GB_!REG?7zn;_?Jo^`ilJ9!-M)Tj+;^cw!HxUARaz}pZUG2^a%YVrSv!QUlE_^kCkYmpuS!Pe0?tSFZuTize9YAyJG*;-aLpe+!via>ep8|
roN-)fq(t0b!HpvFJm>v{VkJbhWSBsy=}oSj9TDl6{@@uU)pV;zE<kBPUvqn5$uo5FW@&Cx;z=IFTe0VlOlM)f5emZCiDd=fBlVczK8d`iSu<&P#^v3y
Eo5Aa5ZY!AI=*6*|ya;IKN-j9#hm0yThM;h^N3m5#Jp1QA^$XI`~t@c1Qe1a1|}|&({O^GyQ`4M@Rg$vN!yxWM%#J_nJ5I$9jH;^BobHT%WBCepd0BY;
F9${sKR;t?O&#pM`Nwm(+*u<9-p|NYNkU@p6Dakm&{d_{tbJOx&-%%@X>4zY~0*KK@jLzGmUSpx^GP-~)WC^Gg*2te;x9!Qa;JSNIR)(W!>{u$cPPM-k
rApg+|8FMh1`?FRQldk1})!W}2%r>_<CD}U=7pKyN+H$CpZUo2ilz+W#9oZq}Z)L(A|(D!rXBcuM5dNnipCv^JM&ue=r@h`>_`2S)uF~EOQ_5}KGx&Co
kKiXgDXIp9{iEp>v1@cp|Ty@sOFK@8_evjIwKfo|?I6poQsITJ$4*IXfC0ll}KQu>T{%7nJ@2{e9@1egjn2*V?vjWbK?>6+04Ha5=zRHX}_UCpA`gcOc
k%9Zu>I&kI?t^?m{NjW9VdmAQ{`R5LSRZsU;IkZ=Er72Pjl&!BeO0We4<d>s>x1uTOMkhkgg-^4CQstmHd<BU`}YgrBg^4y27NCvSU!O75cU@RrPvNm?
C;K%1V2Gu1I(vl)$usLvC_0getUMHKKmU0QnI+-f(`X;D)`UjX7OZy<zho0)zNRk1pP~Ss6zVB8C&?Ph{uikrKVa@f9hPJzv%p@|HJ-K9&>)VJ)^$%Wa
t3D-L@7_%nyrEr)pCF_hYdBneV8NKh9n1V`)pQe_Oce5YOLgkbflF*(t>QVs$c@{}>k=``fudzqs_OGDZJEj&19o{));4_yIz>XX<00UGbqla}D^=wtS
l8C!U)F7x_hdmePOpS2Z9%thPDk)B4E;J~Eci7ya?h`}+&|<Mjc3wbHoc2G)0=O_%@th4e=o{uz}s7&AWhJ{9oe^85K9KalCt$IqvgOa13K#QZo8hhyT
CCx$rw<<IEf7PkJNzU`+wAilo#fqqlzIt}zk#IdpL;ry!v{jc0^?-JfW*CX^D^<`=@f6gZp;1d%6P?6uXIC8%IN_2ewT5gFCjGNSt4xJVGzsq{R#Q8f+
xV}Q0u)Z!F=rbAWcmsd8uy@^*^Rqtm=l<hAYs8noYD2uA`>xWEzo{?#+d(%@_I!WfFDrc%!5^|R<(K)}Xm(-$xh7G6R^ezv{o!y6{|ifZ8)NFn_wLjWo
vi(e-+vDM*U}m^FuxLUUr@jMtgZj)8@G+?iu%aa@d$jbK72N*@2q0rAH_A@LjO@-f&=|srohLjBE1{L7i~=78)Dz}i7$C}V)*Z=#U1x|>>Pp^{n^j-t*
C!khkkq<CBi{|v}$6$?CX~l`oV?XZZf}KCXW^JyKXC`KJ+mmKV+}VGtPflne@+_`REUcdb0z5tWb4%r~b&9`#TT(FV5e}1iqu~>WclX$qxPlmhAMPFPw
X034VNGt2_AlLi5Of3)=(gdyg-u-$EtpDgA|hNjLRD4;Kgd*K&paP9a7K=a(NZ!Td$+R;UlfFz-XZUNj{2BXk+yek_ERlb_RT^~rx4oaw)7-+DRu1xMf
?4PCo^`F@O;{D<>-fc#$t1N1*jVch5+(y-tU`OD8_0{*)HurZ$!?jt~bCx@nv`#l)e;eS{hb>Qb5IS$C59oCkA{(o)-|Igo@gZX6cWOMo-9kq0i^*NrQ
4;@>>KqCItHrpNbSzPGT<mSV}e7uNv0sPn0Nk{%rI$g#2&hcG7@%^XGE%A%>3-Oa9KZU=kK05+Gn-6Cu@r#3k`li2J0sXnc*?jPRitZitfsoA)&PQQJi
v9+A6a8OLy1$&4{vjstjl!A1zwlST3)UCT*yDWM9NhltkNiUM2J@-P>m_5<cfM6pAGOf|KPw+@x~xCy<^%fCdgloJj5w0_i272xOsG$!Z!y0z=NIA|!)
^ush`82Hz?TMLhxj0=4Eoa!UeHf2?01Lp<^6pyK6N@0`%~0fF7k(<Em^;J-soQxhOwo8*v@$Ga6ZdB_<2rXHi-`(Jna7e>OWsSFX+Ej!n;|>e>ZQ_WdH
R<{Q!MFOsF5#!Tss$-by3>et2Sjdp#t?{|^o1??p6y@&5d_4BVfpbg2(EZ2#%ArRxj*OPUVnH(uQualX5w|ALs@b?5^)pDp`aU&p}rm*wLF{BpExkYBY
Tz9UpEr$PLWmQL~Waw$5vUmilzKV`XKeQ|GRs1NnyS>yQ{3`5K>wJL-Eq|i=H^k0I>kn_*R%H808*xV5xDt(_&-@e;H{jc<CkNPTh{l@vYHimw^A(t2W
n}@dI{M6lN<Uibd@ZXJ1>%-soYs&-H@1m%WtIx+F&cEuojDJzDf%?U{Ey(XTeV_Qv$0?m~zUfo{ZcvxtC&};K#C*vxHToYl%M1Op<{Q3W$M3Lzk(REYf
8?=AeoVH9KU$H$2H=+|+xvnaYx$EQ>XYUc`IoQC2=kTP=nf+KQ`FoI_TOP<Qh#85Wq$Fg0{ZLCe!&js_i^=*-|5<FkMD0Cpq~@lpMw6h%e!*}K6)wH-x
huw{LEr)LVwl}asq#qN>47l--A2y6G!x}C-!f*2JsEr><#}7{pJDR=twyxKKXda;J+rNLVqy#Uk&if3%e$ezliii{!K86sLyzJw#0wsb?~QSv%lo}3>y
LQ>#hfVg|>YwIX}BBbM|kJZT3IZ!=ZoKGszVFVM_Qj6vNk=`b@Ke{Uvda72=QcR@&m9{;nPjIKNzvsBi2%CHH^3=hI)WrZB%3;j{S5|19WBIdZzBzM`D
z#GiTer}Xs0oA_3DpCJB<!*pfQKeP>fgDOZ0;s-x>?TGv<Yd-$*`zm=_jB!7wj{^8V-CB*PFHywQmuyd<&mrXKvM2ud^JV-!WEuUHiwXMUr8yqbKcoB@
FYK>fiu%e?reyt<oHc>{d(=38bCNds-@BFYi0`^$eo;8yK1cuc@(`$BWU0n@zy5omQ{QFheDV1=;v*dA27j&J|C<Im?vI^o5WgHgT;#u6g8J5%g9P}%U
!|r|-)`V8$&c3l{7nrtrvK9MmcTz$#M>S5Q>T*tW*7gDKfJT4UniPR>epCL^k<d$oo~#SqLBdpsxSkM`W|6k_iE_BfIlsZ$qN2PzP$P9PY5IXvcEC<tm
uFGi;MK1j2!BZ<=TCZ^_kn~510DlMg28LYV<$oJlP*N+Y1l*ja$9$=&!9B7U##;0q+;Pw;BG^KhU+r{PWlOP#@=}4$zmEEp1Hy*NFPzg)^9qs4qW;K22
dx#$)Phcn$Cm#hCi%r5Sd}&*`2IxIcdREA-uB=luBd@7qHk@jrhv)CakK@-g2K`4RlTP(}sytA>x1`jGc5#e7l3x!(uA-Z@j>Y1#Ghew5mwesdiCN`JY
%a-lyj-Vg8}+K#AGKkL1_3=!XE-j4hwYeawC&*i=1{Lj#-pWD*d-|1;F`FHo`2=~A0*Je1suRi9Zp-3J23kB;o=gYHoXNvshZD4;?W~p(0yYp|xzxS(R
T~Ys}yNdt#2Pw{v2&0Vp*v=rP|I-uwKSQkN;CF~9nWFz#?0;|npMSi*ef;^4YdQVhYaQr=`ts8Ue@q0u5B0%=&zt=#Yp}!o&b-a2{~h-Y`itJuG4VZH4
gOt4*DPB2`->6$<w|K!IG@~>67fy{e9@nb)nP>a)s-7yex<kE2L0uBKJ`2E@(ulceH47@Z!mPokGj9IHSqu2u|WPG%(~Dw6IpkB0{?AVuaKXa%4L0ctY
n1e+Xcioy3^K_{T0)se$;IXd}l0rH|i@iedz!H^4lf-jjR*!=TfvbjRW^*TW5bSbErR&y#lWP_C|kjArtuL7O#~1PZ}Qu{HF?gfBIZ*WnuqnD+~BRXHY
|bNJLBEH<XCJ1>#F|wOIdl7Dwv)9iB#;_d|{PFHhG8e_d_02K7^K;|cEPD(EESFZoUMpRMy*vi{NGU$5j>r#^NNoDd&GCk&`RKAj+cZ_9cU_<`d2M*mk
xJ;(aR=E<S|j9FlQ9;*89gZ}lOBGG{UQn9In|K%u${&&JQo8;d*#uEK2J*<od>Zkjh`iS#yRm1uxP2Ar_VDHH9)*gdDf0ZuqKSii1@+V8@-onqzCHfbR
H;Bm}Pwfuzfu{)hd1*%v>O-n`hwGE|!CxtZG6=x`?1@K+`naDTiJw~A)Mq@_iWBm$NlyP8VYUA1Z*S!jU%>feTkXcIj}Ia6O+rkE2l|s7GR$wpB%MJYP
v4Ew8t+e+`UAnEdH5HfWHa9QHRyjOoZme44)Oyvd7?j?i<XS={_3s)eHYni(%(v~6Y4vh&X{jmzl#|Dl}^+v(H{~0CG{a>eFJ~qTn=3JPwwj@^&@*Xll
pmgZ;tq9M8=i+hQyDz)!@&+Biorf?4RKQ`Xz;R9)rIif-}xnsA?D7Kb3LsF~43MmgHZZ4%FWnF5VN|Z)raWsUOg7(0_8(Vg1z@!e7l7vnBDdK|0{iAJu
z~{OCT${3N$0bM|MxQ5*A1Ios18K9V8(%WkHjzoUev&_7U<jQZit*B1N^y>xZxJKHq_`VvLEo0I<%b%=jaOX!bFkw&))`m}bwD~aEjK!3bgZ#x_8|J`i
Q`*C@U&>yl#68EFtKWu@2jkGEK*(Y1*Co7rGG_2pScOXAP?pJ5*?^A^OJ$LF4@b^TklAQl{i~{^Pr?;g(^C)){?2qCN|KQ5_-DJIg`pW7J{eMH~W7LPm
aPoyde{pH}z(=dr2>60{sC{+%<Bk)Z^_>p>Lm6dX;1|Vs0Dh-X)*Sq|w%I+=-_@#bxju%2{#{{-8TGvzvTWi0>7{@AEz@F#{d---z>n)$3VdiB+J27vf
Ae~?KN9A^H{`)nJ{SMyS0mkJeLH_ASbvqe)Gs`D<$?YS!UDeD^HSgw3acvUkNVY3_K%Av^)rn10R2~$9d+>2&BKBDxwi}G?{OZcod5R=;K#(vhCa9_lJ
yArlk?kRsQ)*$!yWyN)>5N>gZHMt&ehpHU;q5g2PYHxgKBRb<oEf|0lr_n+Q284a#(W^-vSH%aKCqwK%YWb(+TJQN%t6HeqwgP?<)*TpAbJ6yX-H#hMY
ed!DNK>UF;r1;wKgPN2<|=KcKLu&YypU4}M!)j4#YTt1kQJdOHPwN|+lpCcfl?{;;KYTHwbP=B5$h{4O6l{M*%0VE*ceeL?-D*>}MC_x1(<-(u)~NA#z
=WH;tN3*ak$`SU!&`PsL@Z}4T`fPQrDcysoTA6?AHJ=w0l^iODh=nwAqwI%vrxlVkkGpNv?6VvVM^RIr>N4pc_<6t@^{=g1+zJeqD8AM~|A$~TxW{CWx
8lk={y!%t9|7j2WKu@>Jg#J*IIrSlo<ih^SvH(7|G}Eq&{4-a$KSJp(sUH(14f5wx&xF3vFK9FWH_v0n_xViAiGQd5Uu-Y7G5Li?#`;X&!EY?BI3fP__
I=YI=tO-3$8N`5|7g+S{C0lE`U~%X{+KR4I{1N((&syzANvV@_kaAZ8Ri3OGe`bk4fTbC`G%e!SLBDBbjIgzgY&Or>xl0sx-Z5z<Cgi@pRex{@%Oiu?0
?ylE%fJ#S^p9eANI!mTj-~R^{@5K$lvf6)Q?l&*A)A=z9^gYKRW8fANYU%-nx^_5&srD>QlSJk;M1E>=WqYN^iX`{^1wH+nW9Z#vA#gCvA7k{>k0o`CV
z4&p2|w`Jn%)pU)1ypYtl()c*?ceu}UPcz@h)#Lvrj1NBeab_3wk3R5fF=pPs*`N>0BFu!Rnfj<|b+cEz5RYT5K>oxG7l$;!Zzb<S|=lr)7-^mY1Mwkz
_okySbQ7Pf?6w32npug%>CrSVE=ZyM-gQ7wG?e7`=@nSH;{pRcT3j9jP_3QL^I$YcEmz1Uif1$MBpPc-D-+18sE;s1Ux5KMNe+1nlzfk_Jf6N!HG4OqQ
aWvuoVu^75M*Mab8udF<0ew1O1-B3Q*~9xmNB^(&B>!Labo%e=oe%X5RD4g!pZkEn;27Tt^-D&p1N3+0<{@(W!+1W<uWlsN2kWl?{LSST_^6`V!hh1!z
jOM}$<s?=f7b_>&7Z$9=R48u;^Ob$Hq<XyjfX`3YJ57x|Lj}vuQv4d75Ik2>Wryhw|d6|>Z9oBe+b>*5?@ivFYpIb=@s*lJlH7WyFTJbf8bpVf6cb}+>
`(GEB2^wX@tn1oMFp~>0flvFu%~N9Q>_PpPa||`@z-^k$>1@Mf`qUj>(^0L%&u?XAk}0%G;jlztoA*U-X3PQlB_TdgSLX#}(q2d<W={Rcii+&uz~g3xD
4mqCXq!*CqXLYpv>u{ofPl-{r=mk$?a059WWxV1oB&4_d@`u0MH;_4VKc{ko_NeQYT%@sj$e#~1l2uGOLb>vp(g{dJzfUo^LUiTPHsE?npX$eUUJ7yk<
VJLP;l7Vh8tSi}4#w~Lv;{?I2e^~JqA{2?9d-UyMu<!;RR+f04QughKf$1hqB-~;sX0)N_g82b_OtLp9#$Uln}@QYr2VSm0ej88nD?=ASp)@aT5H!hcR
^bgmrPJU8;CjY#zsw3iGW{_WQZWqKy$ZU)HTu(me?-bE!4u4s3KfKAmZASDDbRG?d`dlC2k9>L4aKGhl=T3ZwdxHOwryA!k_2qnz{nz>l`n#5}b_bk4|
9E74X>}S;)R%>T|3?v>cQd@7tONX%C+|A-E7ZWCzq{+1;OB^Liu$}A_7nOuCoAwH9MOHlAH9_E2>7RBzgW_rsvP6~&z<L+`oP05!Td;tCG;%|WBMe2t3
N~k-;wtO{#}(fEbHJ`FQ)8os*z59iWh$9U#=DYpFd)!{!f3oa>s28{hQ_WPX7C<W02n_E|`A{&xAjSp|9K2=aPfXnEr}#Ho^M!$J8$je)kX7@3CuZ$lv
r8{2QHLEtR1EbEwDkhuZ4!uZYEGGQ|4SZ}5K-qBi-EU+G_=@BG`p1Mt6<+XsH-7jcw>^X1AT@t2R)f%@RdFu?u0H8G!dgj<@#-(F86tWT(r|AzYHlhQx
M+%vz+o9>$ZkvjA9pxdKAp4!2m(~<2H?)P%|ZBxHK74)xCr(g{K7iYcd{L^0)b`hXIr?ww$ME&kI`-A1<4u2Q*zKy7Fbg8Dy?}EmK{hc@T^M$^mK2Ncl
VgLN{L(8Oo%rvJz;mP68<zbHd$%%AhLjHcM7+`&;b<SU{*_8SvbqoG{N)G)U{T&~59ry1gpJD#5+D+g`b6<4-;`dn4A9SjpFu%7x;|}ykYqJaR@p{X|{
3|xf8v0jaY8lPH`r^p`b-AJbYjVQ=aYS~3zM5k%m(*YX<w@{&*0*9p{p)cN(I4m@wf<M1h4Q*OQXe`mdH-IHJfGsVH*r53+dK8Ate#8!*-_*C$z1j5-*
+_=%(v7rg8pZz7H#H_=5Co%U#fxlROw}n`}>|&8~PLGHRGSZjA0F-zanbcivI7;j`)c1ekXqG5Ize0{iB%h{Jhref7H|w{8c^nP@l!pAN=WWWZ?ID>Uq
nczoW|*@%{P@@88f>3H(4M>|5ub{-wA(1K|5rWx+o>b|+urudMt{{r#1r=>J<t_Wy==`jd#a#OD`&yU+ReNJ9U|5sw4&N1-09znW2-`oBR2d`=mz9r_n
f?16#buMP(1AH$sbX1B2m{G$FEf*)Dvt!zYmze)b2+^n+luYZI1Q#fNE_#?d^0-rBbqc+9)m}w@?r*3{n*q`pnAb+oAQXfpDBMteZJ?gu}7Y{P@-}QA1
{(WM2+GfaKx8Zw+=TF=(^_`0s^Y7pkx0&BLfBw1I&_#UTZ3O%Sq^WTJ9hJA)A1w#K2Rdr1Q2*!A(qepE9=QK?JAi*|AsQ{>zYP=qE8&0ti2k`TzZ<B3J
mFud54zqH|FL<JKch~l-<6t(jQ&!$6Z}!cdz`HB_m?jGFMdTyjs6W)0sY-jE!2trkxRw-y%WNp&(lX4`2TIE+k-!=NNnhTIMN+LAG`?d0r_)T-$j309P
%CfvxHk?f8uF6;17sZh53w7`wsmf)(?~ZAi5yFK~+BHm&N)D{cs_-N8&@=hC%%FA}}s^f7d$s>#9Ct{<TTA^aq`P$j_3VJ;wQ(Uyk$-I8CE}{OiKlI(+
_Bv*=;}jUq|>T@ePDk0kSe`f8yuA%1B)fWLRKdku*1`ZR$rX}hA1{(=~+j?n+s+r-yb_R62(`+1)vM*a2pFhB7>&=2|5N55Br`MWECA1=Ii?4tkqi=>!
8Dl4V`on4Oc{9?Jha6V;K<d5mI1K+><>d-&yzJ-3IFxz2{_&d%t@aJW{Lw|)Z5mV&X8+Ac_p}e_Cd_^qCZ)`WV2Jz)x@b7cu`-<`XLNfusS)J@Zf3~s7
_|kp18=T*F;Xfmk^JIVCuCqQ<qYU^b;k;(_x9t~33;mb9j`>M!J{*_&m-9h@@0V-T*D|LX`;S4HZ*hLLJ^0UUqc!u;pUJg~`eDZ>eqThNobw&8coScAH
VXLv>RsJs{i3r!sOK}xmmPEFv%hTLv@P<_>xudz?s>)h^xBGRs9z3G=oeMd#^ZeWas@w2$*l|ho8Qa&P#@-~KY(viSq^>NI2>uz$Jiy*4-|t3^fN2Vf6
(95`#jjcd{iU!&&*^<e7{rEn7=MMtdH#1i2bGg!nxx9IJen<HFZIKxXbymp}$50_#Ve`YzO;0kAdHHMCfxq8wF;F{G&I27(Cxg^ruVneW(6;K8;QEA1x
F3$UOK)#3ycUIs7|>-~BX*Pnr_{b{Z5{;>%YJ<|nNq`8SOqe<1$WYwYj)W{rRU@L1lEpKizSA9TEtL;opje_Z45yFTK7>~^mX@uf@XQ~To4K2jgG-Zyc
7ugWd?M^TRXL+&14&}R{59Dh+C)GheCSJosYzd$ek{H44D`j4ey`VoGf_y^QCLZ<LXF6_mE{yM`vr@qr*N&hl6$;kimLg?RwGOBj;XR0fn?}xXIasN~j
_<CV)M!<I$y;Bm=pKwim1=nqH{%%!U#>dYV^QppJIOH$raYBA~DZ%e69ZM&_@E5jN-`!`ZKP!9x_^0nK#p*Wg0^fG_k)H_l&8g2^Yu}&P|5ArOV`07)#
Qz**B8k7bQh!!7V%~rL$I0;i#TERMwp`@YFJE1uKji4if&LL@{b7*bSvCaup}PX}yW!|Q#eBD_{ml=CDfnxSv!4-P7X<zn`RA@heyjgEWvuV|GvW*1Pw
;z%>i_v8n)THj=X=$I{$u57G4yGQN@YX*{^Lmh%HR5O{+M1&{9L>W)JH-tpVTk@CH3g<=@S?F%x!lF{PQn=ybiX=zx@;X`;M5bsIQTn!H*5qECatdch_
$Z`|~kske}STLEoZnjV$2TgcYO_{(dyy&FR0fBtG4)Jv`(mm-U$aOY@8KQB)@IdB0b206!@owo>ZPyuBIxEA+y``joyAIK;1xj#K*U=pV#ScfG>=p}5p
E`lr=2gZ@DIA3pJR?ZCfNbyfxNZ@wTuUyR+Np#PRp6_{VCJNXlBBRC*`sC3{{E9X06{4zIp_*W{|1%5boJ`*47r{*U0d73l$8x_A$C9!|iAOZegjMR?$
onJd7KSr0pH;U*<{Dqfz>@Sae*Q0(?GlBk}KC4)to_r~RALxb9w-dujko@7-p^s|FO{Oq^QP(E<6Vr70f9$<Uv$|ZrCHP(L)Ei+3HWfA5fV2W)4;48;M
L<EoUMupumv266os5de$WadN;C*KIp7(!_!rs4jHG=qnv`c)8R&ah31o9H~owb-?KR=nzT=JhZykAE>)GO+1&2D^t?R%H^KOTW!8S3$#_@SY!bG~nS^!
GBd9r*?AQs(`9q}=Z~F7z8zv2r@_r~f?w;G@#tSut5(Rq)qR#rzI_Olp2~)|Z(Lf5wSAXy@cNPfGazrs62QQ9p!x#23l2iUs|1o`3V@Wr6-tQr=a7`hF
TmDe^~I0w0h%=PmD-eCn`27Y*tMA-os)wJra?$N3n2F<+2$zeWGkBzyxOp|(=!D~I;@4t>S+yH?1r88@7tdG<NN-?w{n=(8wwV<(ueM-u%N<`<dxc1;I
AuyRIM%+JzW@rFOM*q6Y+q=u;uwSV{p-MFTI?4@1MAKN=CczzGd3#i{xz@N-=9)lU~&up;jBEMht)r#|pP)B{=x{DL?L*~B0PcrI4U_TL?fBN3u1^Asn
bXE%HC-OE7=wDI*UnTr9VEq_t@UQs&{`TK~VzS!O|N1k>d|MgSIrUM37VD=XDIC1t)&=>`nl2B}*Gr{9fxe~cKj=@ZolD~T+E;=2rifOD{$ER*{mJPI{
=q~nL+D!sPT8iu?m>}m^j8=|KVO<y?FsRVW10SP^&9x#RFQ}O_!Ft3xGLn|MwX8H*V1&(=h`0i&z1H?rM~Cw!}(XKozefQof`Yq-@9};zyGx=;E!pSkp
_OMQB42Q7ZPc0+0=L4EWz(j?XVC0WGXv)g88>IBY()<>Chh$llms1Kd4vaCp*0e`)6^Ry40WeB>a9xd&Bs9d8`fkSERrnR%*N=|Dk=ibHtB!qLJS;x)N
WqUhYw!Y9sd7srjy{PuDJW=*MaPp8CyZJ!ppi%x5QN1${^nWWdLz+V6jY{P{5z`p^0W=IfR<UK9VeNYWeb?`s79Yc(B()VEKvtRTO<M*W<M=ybdOqwkc
Qpg-iRkMvCZYmnl6rmwJS;eNaW)X$;ua9AHntq}SGs$`S@H`SitUy0T%GKnt?C*-FceBevc)(HBE6K(qJVg8`@*3`#umI~+BpJoC5-CwC5p#Hd=F&}W1
{gM0+qZQI0!B`x?Z&tRCHTr-1w#0lPJvI~Q6Kj_m`*~|})akDsEp+OW221F31*UW$zIL(1eAiO-^PK&=F8hd|^Ah+sOSPUS%xCmnL44ccS<@f3*iwIGQ
a!OBOx<M{_;vMU=_}^<?fakiCk|iuUr&^L`jv<usJXulp8F5}e(Smhe$QSV;Qu44C;GGB_wPfWIrZ-<^?O%msfGCQ4WR#+DvK`rck=>#xDY*Sjs2`uF8
=Xn`jslm>Vo)?sPKmg%;y>SFtN7vHRg+h8vaR=tIWCI3yT%?x9>9Io0xRxsE@?9fd9%wo4oZ0<_p;z`z0|t1P|078~ud+yFPw}*w0N05BvhL>zugX7cT
41hg{SD{l15OcA$*|XGeY2u!H{jYjHkrhcWbt#s1*M><??|zu7kM;Yxa|I>eV47VwqfRF~jiA*7;M;ry9C>Z{6|?>3n47|)RU7RHVBvoAlfUl%ud1$`k
^r@mRBIPo0$<vk?6NSKX=_+Y&+z$c2jQK<jpQol8r*%Q=1!n8)fuZ!K_M18Qf!u?Uvz~9|hXV#MQBW1<?dAqMCxSv@H|LvE$*iZ3%fA0_aK-%$z{2-Lp
jQ%&}4)`%u`JFlJf9=hT`j73~f%Rd}JVBpLNzc^(xLyP3+pA{}``K#R8xVi;&5^%Vamc%S;*Y8s^7l782<rRM|5MVZ756&>0smT6Yx{_wLOsX}>chteh
5q)o#^)#BIG?rijPWnaaQ|Pw{xU@W=`@%h{aO(d`}1Hn>zFvd=O_gJNnE?D4*RnW`FS@<&d5){qrZ{7%?|UiwCY#X9~;=fZ(5GkqP}~tuBfl5$2dQM+f
A5%eqF~0^N+(gK!0Jb=QG5ghZeCu%y;N7Q-4*`pWrcy$bWf7D)7n9^J1ZXJhUR}Z|x+N{C$5EBffqQXZlOLl@;crVsM4NQrfR>SL#oFFrTeV$I{3TD!>
mHn!00t*K-B<fK;16Ki5^a7x1U5Uw?=GOOzV$_paJ^FyFSOyW@iR+HG30zW%j9`1jK}{cFDJnEm_w!TGb6$K1bl_Yw4A)o=iQXk}$K`PV183;u?-Off&
KX2UM^`DDEi)ZfUkzqMv=#`-Tb6zE%u-WC3OzdSC@Fh4sdA^jERt1j_b`|%RztC4m3hqPP3?_1XD&i(cB9kvl4MEB{y|Jqlmk1e-=udvj0u%f<#q;bC3
cNF^DtftVf6Skw#e?2{V8_XA)7W|DuKj>0l&KO7o;P;c9`hWhL_`uZcrrb~Y)W?z(!zI2T&%-OucPV54`m&6TkN#C!Q=eb4(*W^bNi_1qcCSBwu1-n*u
B99o^cM*a3hw7*4u92DocheauLJb?4dE}y5Any}HS*i+Rj__(U*QjIxm}(3_>uItA08*z|5PILsSjMsn9n$xY_F*AHt%EpkUH0TL4EcH`gGE4m$Cl$-_
ZAUw9bI}S-CAd^2cuWp8T{m_aAmU;QV<k-y6i=epp~WY3}z9<|ADx+M|A{#EbXqqfuX|h&=L_o)zW~FWt+T-%dT?%M7vezGeGA{_{T$_fMVt$N%*o|Mz
k9`@e2k{ICD(|LMyA+3$@0+kgMh|Mx%Q>oxxT{s#j8jWCP&um7L+!d?Ea|KE(ep#S>+{rmm@`~Cm>{r~&@|NH&_`~Cm>{r{hP|NpyMtSkR7OR@i||NU>
i%76Rs|Kpq7A9eAs|HuFTJ6YDgmt&N37?&zq!Ri(Ps%Qs#idOs8FVQNA^UOl2uX?9Fpl0`-5ulZ=3kg;)wz`VY>YeWcKv|Vh3sUJ~D%1j{ygKPz(Mk-R
HCK&?=0qq*KDYzwvd<%0m0FJyQ2*z2Lo42~Bx99734#+!_33qe$0~8<4baLNrE<ooKs&Z5<<;&xSfx0{3qMb7F^1HW2nSe|rS@(`Dq6hh!75Z+oMeomw
Mo0dDCm;p0^dK<ZBYHpV|Ahx=lTt(v+~_HfExH;amFa5yK5aN6*j0{N~tMZ{Qlw0tw`09!Vs-^uJHMm*Eyl+Rx`jT$(ro<9967F5=KpfZ=FzT&nqyhs9
!Bu1!$q%r_@AqJmdX1fnn0h=h=gmh2i)mo}YKs0Yz0+VMA)w+v;bux{+02l%+INn^xS-vBc+#M_vn~l>5`hD%A3$14gy(;SH*o>PcloDoA)lD_9+HepP
XmL##So*GcjIvioC;@YOYJP<7mA3sOZwIrSorLQD%*etKvYI6t>EKVsEAdN#1~(zo*?Mn%U)#i~HOzBQ;8zGUVYbw<$~QtR5i-;fF(*sw|wno~%m`iw4
sig>b@;`y|vy(O(u79m$nhMZ#6qu0g>qmKC^0u)M{__Si1bRK|WYs%$sRlhvZieo;JpQP%Ix1j1NV<$&^F#Q}>y2@)=5vm!b7mO13FO^iG<w>TMjMh0~
RI%#Zzc}BsXMt9K;(aQNdbg$ws|~Sx${0mWjZubCY_>BnN>W};gjKb$-WROu%J3ub`KvcZEvY|i?GYdPXBDe>^|O{-TIp=pe^QtpS0!fdV3g$*T-BtjT
@O-_Y9-YUrQF2{RE$gYN%4FRK@?(??D`d@MvgwI{O5BGDxJElPB`DQm4m;p73~I60JGi*P;oK)E=ZL%J2kAB{6jm#`I~fPO1%!M8c-4YIjaEm-Blk-A$
@OsK&_P~pw&ulZm^10gdG7&;N8MAN9ivm$Nh<<EubK?<skyq+|vfIGSY&1MJmg2&ilPvs-QY5wOc_dM1*mMQH=Chq_kom;rYDW&;9aeb!Fd?f8vb<s+_
CF7p&^`$IYHrMb!pSBrUw}0kyE?Ijrs!|GLF0*Hc?L;<FZh4#+QgE@RZ|>{b!t*JP5fu_`KM#HY$=vIwKV`$&NmkhWchfSS+tc7s*up>rpd`li>A!uOS
^pwwsQZ<QTr6{ISJTb}WA>AP_-D(iG=th$xXoB#eL#WO-#_ZFxcp7%;{|E}jQso<Y-i&6gc(NC}{cy4GVrA%!LP(Vj+gNiBqd5Kk)W`#KaFRd(2l-m8=
2V5o10JRQm%gd18{A+^vsJ&we@ndG#y#K*#PN^nmSYebs^U@PW!Q*?v`|Da3p$MHxMX7#ykzo}4{v}RGO?02APtt1#QrJR$EG5Km=NYAxy1%%6P<38ko
AtxuddB&Pryn2ZbN!YXKbF~v&$q$zF_dI}!76Z??J0G2tR7gEs`goeRIG9?&ZHU)Jy<1at7{*l&gt+~AwHzfJj3%ho;;t5^)6|3H!ujbmX;Ob%k<>&d?
$LTA^vQ1K)FMscRnmh1#yn}`>##d<Er9&Lj8CjK5)N9RfJg8&&>QxDvR|Y6l=GwC<Sq?cz*jcXGyC^&p~~oZ{AyczEhFWN<<F&xL;m9qt$D=+_OG>zP4
Cp=&xakQGTR;Km}DpB?48#v5!aO|5U9nfQr|v8u@*?)-vR`hazDWqa81}pOq~cHO}8<P|h*ReyRgN=@s>U!ROo8iwvu#!>okVz9=`Wf4py(QgMfu0V^X
<XbJxPW1k#wzFvb1q%3T2&-$uLA!TBzw{cA<YM$(|N?D4YLaV04CY3dn&$u6>mcOHw__#)VcBk(H;_G2ybQnKU8LKoA-g8RTb~Z=UXFIbZRkUeJ)E|4Z
=o2b93Q-^H{fJNnQ%_)(C3F)~cA*w83#@8#!+;c@7B3pC>Sm8`jrchTiWi}p-4(60Gqb{~T*+GtO2KrikWe<eq7`ANUhw&@MFS|A=k6{zKWFiv6w~bPK
<d(79&*ILt?t7r<d^g>l&Zem&p2Q5&ZbnobSRl$+KUsdh&qk|DCBGwVijUe*Ql>Wdwxg!QnJ=I$Eq}e6op7HsvlBnN+DH6({5+1YNn3_{fBxsdM@K%oM
P2-xi*Ne%B&qBep$U)K`DiiN~;ljZ30T>&)ox{E>gdw6r!7jxPMAoRHPbha!Qp3P6epVbk*djug`Y_RC&#vSb$<Ux9$n|Z@k~oYB6wFe;B#3LH|*I@(J
#Lro_mfUU1B4^|y_&YWkI;GO60(yF&kT*LxBA1ILij-zwjB#{4``K7dLd&o<-t?Oot}1nIqtRnsz%asTc8qCowUBt1x>D4!4RXJEYU7u0Xoq)8C}2AT#
ag&5xp)aN6k`$qhU=Qgd@w?zynUS+jxN@<=#SdocnlCwWA4wQ;Wnh^Dw6^In)qjhT`e=Da`1gm>BP!F`?`V_1$vm4^0<i0wbAE^BXQU=26#HbJ4{C+@v
7Ze7e9FMG8F#c-=>dWI|5VAj54)FY^u~A^vdh>irIW6uX-oH8=H+cV2oegk)9zuo{tvgn0oUc<EqdyYYnS@pKRGZ^|i%z<Ml(uM!4W)zz+Y<emEzjGC@
6(aR`Gpmvw7M30pH{sCo`3PKW|Y$VD4<$u>b{TosrD~5t#F<nSY0XMX43%bHmVE!`<W82@cm|qL@AHXJYxT*7?46%5-$c+)+n|+#FxGQj!C8PWSk%MQY
M(6%(O9A<!;fXRo!`807|p2N>a^&wT1bL(i-soWOhU=-cgPF87NAXBK|g)M}*HelqA$2`k=E%{IxuTR$|5$^{r%2yc+fScez;M{Efp1Qq{&R;pcmtB1k
D}y(6G*shi9pRgi|NYO=rgZPd?`jdI2+I2<LkdM&;eK&8BoIH3RCTk8V#+0h6o^;EkDT5Y)vthkh2BGanH`<~Dr>Shz+`?Z<|P+y}umCSGY2T~kj^{fH
K^TO(a`1(q_KKj>j9uulzX))qQGicE&<5pCdUn$r6jQTT+ke~i#g$OFAu>IAZP~2-wspC=GLj0Vh=M?eVTn$26-Rl+dhdaNOsDI|WsEzYcuD0mk?WR2A
=dHMO5&y^G094`W$;~hyaPK`@on4xWQfmqFr<(Ta_Zy%8w6P%dJ8_pK@@sp%uo2(uQPjbF=%ZDCQ0)Pz2>+TTV7_ME-2(Sl8n+N%)OvgYlwK>AH9lWkT
Yo@>i!=xE*>~@(pY^^0Dyeo{M7V!;=XS#V2(%WZG{?t^R!@h3{fXA`D8<tH%9yWcpDv`t(_s<|TDg5INP!DKKH~Guy7mkA?|7(Cf0&yW`}0coDV2I^VL
lW(tw)CVoX)%kzu#J;KbNd5NB$OBd%^kNAi?~snuc<P_&WZUjBnlig8slUQp{J<o%()Kigq_3)OtNFk$?If6;MTGcQg=Rjg6OJJ`*f*Ks~jNyG8u-`&C
XUfLUve__@E!nC~f_A%FjJv937Ze&>K9YUi-R`J9gZ3GR2dXW{2wZ(SljOznFIzrU1gLXCFA1oeCC98Zv6ihG3lqdQDde~DkthE>MzrPidP+0zX7tF!6
BYD!Zg6H;mFq25zUIf_XI)eh4VR?(K&;rs;m1wOyl$}nFFyhCtCe0nE7sY+8lMtq+f6Z9wP<DHX=_^FV8B@w<7QnBKUP`1+{N=TJW3PPEzhES>YuEhN}
<|Fnm^UBd^CE;^EX`BS=PoY;1q#9KB2q^9^=xAsB{?ByaApglv8Bk>7{K{wrc4;ESA8T$4QUUuH#P4|JgQ_a_6C3llUmQqLzsPwGDvG9!BT$VrWt5@*?
i7WL_cL5!zAwCS`+)Ol_tX;g+2Aa(K5)_m_1QS@;r?mbiTB&~x+U&MeKk;DsgnTtJ$2PC`}e_i4yjOeDQr-Ytd7F?_-*^hFUq1s{HnC;8uv5Js@{(Ml@
$Vt?gmzc^`g>U-zf#taxi~!Z@U8V;c~BUxc}Qz4^qIsziW_RA4Yt_`Pn6X<UhCZnZJWDhSiETPa^aWo-#sy6S7&ZdH+V39|W^pRHS-)1A*t~+cltC+Pi
h4)x>;5E9aGj{!^M|PoB@~WHbMRLd&G``_D7#<8#_nIA5=YNh=geVF<A(Kgb`dy{b7Mx|~a#pZ%)D{T9FQ8dGX^o1uT&+}30K{k0L|^Qr15M|}`aGD!J
om)#Ch25RSC;(mNDhd1(*uM8-adXbsm7ySfMXyUN3G2hhp!yToDp7S%UB)c`B#_G+f@cf!ljQ&TNj3hu&)%glk6EU-qKOJ>)w9$Y1nOtB#V7*$fGSk9R
=KQwYCFt+t>)=QzpJvnQVq4~@zu)um7w5ZMhmZ>K%A%l@_89vKp`CfZtEo3d{g-x)W{c+|?Il_XIC)Je{8>4nmFpGt@5^dtN5r?oxxju(3_XcbZ)U!ym
G)BQek+^F6Iz|z3cR015M#b0#?lt=--{yFAH$C^M}5~eOT?eqyJCJ0bN!9?ljNA625wapxIaZv@cvzUTUx12+ye8_O|+p^i$5-DRn;6bK=BV&Hb(rKeK
6mXCPs0_{j)l%fzLOOA=Oxkd58PGWPU&3`8Ye&x5Cc1C83&2P)!|WbBSPuXoflZccFD3OHxUikW|;D#rbe^OklMp4i)yJ!9?*2#J3<?V?QXe9_s&>TD`
bGjZX50`>V+X=Uca1sISsE8d2(@J!XC8s;eX7SFGg;KHqgIVL#@VXU?w_|5M=n^x_awQu^=yq5e|3{tEFgIXR?y|Gqxzx93A$6Utv=eqb5#1O0<|R<Vx
#p>dSC9~jp$>Wg7_K&yrD3MpYRUG^{N@8qvTsnz$W;(pBE9RcN?wR}=RlHLXLH`g3MDmXni5B49Ekqj#$!~UM|_uGTIhxqVF`<PG7)`I=Hle2$Qv>xJX
FugB!$bV|?Ua_Bhj%DO`rSI{4-Q*8GziPf9Ra*%S_d`pQaSK#U5tk<V4@=6p|KIm&3C}OsZn6K<mfnd{h}R5MGwm%mxc}3wk>cN5;})bm#CjQFemM;<X
G$e#^%?!)qQ95^p}JanH%EMz?>VWIy|;<{tM>Y^f)M*dMyPkEK0%6k5^e~UA7;*lRvn)RR!4?p=D5GD-Ud<!!oT793TvNneqdP(P?5w!4|#sSJMK@G8(
3jE!rP($k*w{8RwS2lW8!>YkDww+jwPc%7L#d<Qo@5v2&n<j7;t`=#)A{``^k|I-=;5TkKaE(4|dqE9M`botMs&EBfrEA_hTa1p#FMIC;EX_HAbW3e61
HXt<ts;rFz0{alreZ&rQtlXNTqA{Hy2C3d1{LKKn8c;}Z9`sZRe$mHWbe7^Lcbj5G32R5z4znJ*x9EM}Ju^S3u0U_LMQQ4J~IY3qgkk@)%tll9L`8c_;
jP*O@w-|UHB*;zOr?tPf!{9I41Grs>zF_GVW>w)=wdW#)MxhsoS5B;lc9aGe=jnXVZl{k49TFs<Nj{0cy*rb%g*hrwtna9on=d;y+qyA8?{R&jbiEQr>
A6M%;=0nQ2i2?O@%9!;*d#fHu#kxeGI;vrE!t*yYC#MzUf%|{0SCq)VSw7g~{yfA6^`F0=bAQnddm(=A3F2$CwtvBXWTW>m|IoxlMtx`BS{eGI{m0)Rz
TE>0{hMg=0{5?5-brPB3e<0@U0Hit^|t*#s%eS-IaR`d^Y=%tLW)Fu=N722>SV(DYmj3<BGi6;LH^XE1Mm%LW*O)YMSiv+<zT&L{P&xyA5aP|$9^iX?&
}8q(WQ7msz4K43-yWEEYGC695y?AzK@Ch=S$pM*dM2r)TLC~crKy;HT83W{;GL9Yf{D68{o&hQb&E9uB^?JQtZ4xmTF0uABpaHu%Hy~H>4GOYu%uK9t?
PXv||M+^p|eRwMHqh8?3IhVq8J0XSRCG5T93_99Bl!{2fxtqvsv){`NP_-+!MlMSc(LPPIaPsh#2n>XXZ}iP3*3AMR%-D@eguA`JVG8k@v7;$sHO&w^C
OEAS<i`pqDfn<gdZhyE|a^k79h%eL&_mve<y>%C;a`Y*C8%m>R;GeLc<=rZT4nU!(=^vz)v@;je>)VH>CzTo#)ci=OA$9NWU{(RkD(LZ)?HmF2e%Lcwq
va1g2PqFRloR3TH1yYpidc*wrSvzyYpQ(fXUGkUVnO64Q^&3BL$%t>3_Iz_cJnPTz$PdNA!Txv}Eb#rs?WGKG{&cCLltk*%>R{X7&}ysEIX||wGv_O9*
KjF?AX%7C`rB)Y^I7!NGv|LT?4N&0(GMvlyo({FrT7m!C4OX^q5gU5+`lPd-eCW#yYmF^zaQI>($>0Z^gpc-D#YLUqz9=>?Rhr1znkd5pQV|G@284UHy
qJw>YX9~7z^~Lzy4>vrB!R7703_oET<HA=f(YwZ)(_YiSFz}DbsFiK&wA@iusJlesLZBTmFtH735uW^f%UIf%;YZ6b`Mtol}nYv-_7U>p#DLZ}!lCPSi
E~m%dzJzM|xx8t>1!u94rxph-YARfiw!mtTH;FYxo{W&<mB<?Cz^f4xy#M|}0vfsgze%NOj=ye7&hbvG@U|IgAE^8;6;m@f!@v7l6}bVq-hD!K>!tk^6
H^tW24!~MH?h)%Tn$bc`IC~9FK{(9$8ioaiM2iRY#D;4oq=&ua@f0}$Bl+xNgfZu&-wh5_n(VE;LB_q@j^NY${9T?wFT8{clJwJ5d!<57NOsjwp^L3&5
iw5<Xve@M44?0`y=ltIRME>|SU>DqPQDwf0=U+CkTB}U0KH+>UBH(w0W<G(x4Yaz&`L6sZDV4RZ%n_xASG2N!y}I1b`X@`GmB}bW{`g2ON=@or9r#A~C
U%qxzkC|pulx)AsU)g<jQV#tQE8<qxF4_lPIE#1S)_T4{;up2f9Od21M1JK85955FA;wvdk`1cU+mj|{nz{4p%k}iqd!iSi!(!hc`Q&rrC#tv|CJsT)u
B}Af%6;JEqMORC?`J2H8B7Dm#uh6sjg=d<LAu{`{B^^E(hGdWxt`7&7j|4{^t#)1i!!7so1}3nvMBnHQPo!zs|si6qVB34Y;50ImB10%4UuHR*oRG5;)
G2&quKwNO6hQqJfm1xp*9Kf6Q4!sl!*!^J6y}<KN-bgVc+vx~NY>{bZnj7MZ~O*j0}M;xFx&hy7HV^&J!SV@IwK-`q`v`b*3;>>q?CZ-LLWCarCS`QV~
E2fkWqB0T?J&lcyHzaJ(oN^yTS<{t4`{-68ja1)R!?P7nO8qpU0r*QPSjQU}HMSQWe^_}ypP;UVrBrYA`^M$hOvp#RK_X+b6S*~c+Fg;haO5dxnve5Qs
jsDZ^&HwOK3G#=bJuHd)4MQXTH&7c|1-J77@$sfpvcL20JxWE*YUHoU<5Hl0&OQf7;iyt90l%jYW$rKT8z-ifizh*<ayos`N~(Jwa6j$k_<WMF7H9nZ{
>kw1{QX>pl%?j^oNt{j;~e$(Yh2SxWWB#&KK1?r|Kw}hVoj;>PB*1hc%5Bw|9fVH`0dz!f%#W!e~)qhmlpPCFMl@2{v=IX2KUqLiHZ8eGMB)Y{BmJ}{z
#|`SPh4>x5NAu)tiJ?8Bf&5p(P~Lm*O}ID#X8Qg8ia3``($~T{YH-&p&IFDkxJ*-G{G&Qt{350x1taPE+jX$8`cLUnR-6E$)wQ1*P)J!vpn^wa5FZ%uH
wf)Wi<)rQ?Y+qSboF{Ik8^DFrzCV*mS^9A)79Mb>E{e=Dmj!hCfS?zvxSMGsmXFK!Ovw^_f~AGfx5{9HUu8B#RU(~44}%f<VH^L65U)N+>{_CLexomMG
^h|zyLSMP%Q>#R4FD$z_x;Rb$h&3`|t6`UV+TQ_I!r*E+8N^4i8)#WuY&|hn<DeAj))z3}D?<50$R@lZd#rGH6+#!Epw%POjSt;_f6337_Q?sRo`I*s=
iBAjs0i;S5{~D8@v#MA>43-PbXGL>aF+SfG%#SZ=p3v&>f&G4<+Hr#T)Z6}9dF@se&cB)KxIgJI=6+p^dmG#@Z+jws>wC=?v=UrPIj!tU;IoBqd~DP|^
SXwW!Auxu;#+!M&L6f-&HJ%(OZ@#szX$xXnu|W9Or~m@p}rqC8x{50?|+K@^lX-JKRj|gNP#JjvjKdg^<Hp3dNo_vpDK+Nfq&qHQ{rn{WAG1L_4e%}zD
`~R=kNDXi}}^${N**%BlK74b&dYZSLP}D)4<n;sL#bV)_0h1+fE<vSJhSWgR-U9qm+FsgcP!<CG4lu-P5Pl^?XoL>f>8+{%si8?;2YFSVL;e-#)niYE9
;_5>g+x3#}~VZiVxA*9O2Jig&oe{hn4E&M)_u5B7&juh3y7rGG!Hj}DD4VgA-qY~W9g?&pH{Ul}FwZ~X`7yP93HzTMo^6RjW`)IZ^5GUt4`8F2rlzBkw
}2y@_)pJg}P&nTx2=9iLl-lKmK-<~WpKM503g}xWgIe)q6GNo)*5%9ZyZ^`+AVP##+PvpIc{%871a@I%Yc#QbDsxbeutYM$?nf7cG;Cwtgz-Rtmb7zPA
Gq`^swXLm(yg%l1vqOEUK7fx@)lL%vpCfFMB7Qo)PpiWs#QrF?ybAljRP6vC`s>f*4e@EMX%76-;pA`e{B{%E&%n(L#s^Em`}w7U9p(owzwn9Q2$cDN^
KZq0)$H`4lfUy`ZD<wZCKlqSxD<T<UA3W<V{o-`zpS~0`Eh!`7&_-K9_HsScjpm*W*u57>W9yGODV8=$M`cdH!9xmNC!T<G6JPW{GW-2_?BV@eoyGGN8
~q-Ri9QPoy3F{lkpbVPmAQ+?V^6X=B)qp<iz>4n!*anQI#F)o0s8ifM5Gpd_?`G4sFE0)Ls4Yi=KP?h5GsOwumn-rU~bl^>~B$+TR%!=L;sK=AQiztzy
d#`gfs88u1y$Kz`%?XCLx2yz7n6FY3Z-##g7diTG<RzY+TXw?8KT<^7=4xORBs{HCKL=4-xY1sn7~ma!+lWB$A9cz%5u^Wn-ax8#?2xv`;?l!^UrXkCL
N>YKHU`KP0<W#nhceP4jj`~B_&Qpn<xo+0&RM&x&j`1Me5KHOzVtMm1Z^<9<W{J4tlH`tH3w$Ayu8v)<uD1+bxtC(49j{Q)&avrb}RrI_>|LJ_s8TY?(
?o&!~&i#zBSXIb>i*QA&>1~bt5UMHr$Ml*cd&HO19q~i*EH}sg<sE|m_={g*f&G)KSvB6jd|2#|AEd~^{?XMR#E*!ocp^VKhE1zrb(G-#wcZY;lnztii
!C((KJHh)O?C1MI@?nUsiM7IBYxE5`JViyPDK8f<d7dz&JQit_dSVH>FaCE{ngAMzQTBbza^ZhO?-~`j(vQ8@4dnPRPDBoh`(lHOi&-5w2=5O<IDNjC$
?d=rm8DQ6{V^U{H7wN2S_2gzg`dhiR1*g(LYkE!h8;Je$>+|Mt$MD?iun^*OyzkKW!QO!(V>ZcDP@^1c&{Cwg?>Z^E8k6pQfoWpBB$cMf{+1!TwM93-Y
_PZpY&OK$$YW?yn`RP_*o9)9RyjO_Bej4ERJ>tlsDkC3Epjale$kN_=s#>T*8++2^=l?a^jN{GEEn{Z{<t8T<E9r_5+o=GDLt>&33*d}{>$r6sDj$@x=
b?(uwj{hU(q+asjVg!eeq#3y^>2fn|EfuBo_Y4?KuRei5%_48><km@tdB<K9ZYq%f!Dv!-S`)fDv?a_Z(<pTAYy6j;;7Pw`I`D<!@dwa~6-}!}7T7wJm
=@IvD;`e@K_UGyy{65huH%sIvaRdKZ68WC}O*;6{%J6V4fgjTJ&w=%GmJLxqtV#p%Z{~b*T1m_o2J)MpTBv`f_hp3qy=pHs=I1%;+fa0dXG*y(H^c}3+
E>gcC*20~i{G=seC%IVs^GT@|Ee4`&L?Z^m(*Wd27IxnxTtT^_e~*w;%EVXDQR21CO*(mfgjM!E%2MdjuqB#u{M|Senz1Ie&6i!L4PkE+W3q4$10G(KX
!}c%>AXY?%?}LHtK^^AGb@)M=qV*W&c&i*x#6+PJ;7O-v+?vY0<4ZV}6o#*}o4z;~McRUP7Osnh2lsEt~y`|1bVN_ltWI_$E<Z9y9DeC71kLW3wUt$!!
|qkFVnx`&U2PlK){1oGtRp*TVd+`u$JIuNq`?=m%(7$AJEUXg!GE_*Li`t%xL<_&BAZen4-B{Hbcws-YBma3jBKcP`oA+U+j(x5^dxbw#|Q0r!7B&Zkp
%Kl<Z;?esgXWZD)!pOfFYKNt@DGxn3)r9Gh4*@F9Jr>`RaiSKfS`pGJ5@`oNi_OC*j$FKqk)B*Uhnz*?Jr6#9i>}M?Nsj@!1O?^rQuDJiVW}6Ye-><EL
RfzT&03ZDFEt~OoygV~MFI$)&rmoy&d>EY!1Nezv4t`K*op;1HDbG3hx!SIe`DSW%R@CQ^#l}Sbd-}ldg<j`He#*9zE|kJt)|jsuR*U?L_Zd=+mZq=4|
Bxomocz`5GzWf0t@=10)wHu>{?fkwf>wN?NqpAgi1}@L%_9kafBXV|DzNS+_7Bq<`*opIhK2ZIo?YMrg}%mo)KK&57WYr{)|@XCgBIgot~abNzajCDzf
u8KIO?O0$Zr^x$p5L;k%`|4=KTTspXna;M_O)FNJ%T38TD1P^^*Ndde05Sze5H5YGB-ZoFAE)L8*8<Gob%q_&V?(X{o8)KaT|G%l6!2d^{O8@R8c6ZDT
&`>Ko|8h@(J%H4&F1ta1Xs%7`ytt;Y}Y)BGl7eQjQdzq=+X^5dx_f6J~a#5du#2b4;l9S5{pa%<kdvD3u(ehUTji_p-jJ>t`+<6wTKyjy+F-zKLce*f#
<(sBOfLB#rJ|KNORziNPA{uLeAe^#2F5r46J0$(D;cWncoGs{l=_s`?~i}Rbi#BaN=Ji~r|vIKs5q83B&9|OxW63mZpgAe&J)sFc6>4E%w@#tkA?2jhu
1y(9kb(2tPej874KJ<C7!}-*Q&u{0*v`PuIi2KLYiTtM0?Ll8f#9Nd2hG0Vce<Pv_@w-z3AD2$_sz80Wxs(UgZ*AMed_X*&w9@czn1B8Hhb+YRpD82MH
{zp|OX}aWu%8Jg%3!r5{_TFn{hL2}=wI}A#`%~%djNl}ew>I_f9*Hp*Q_D`L+q9ntSXfKo%|?$+9N;ZHBvF(w8sbHzx!41hWjy;E#U9;PA|syPtLK6_^
b}r)E_yY(4VBX0{oS$R!&H(#qRBb{oMN63ds)%k)J}-98({`iFzUK$Iiok(-P&C{OEVprIpYy3Yp(l>pl8Mvu&8P@@i3^Ky*gzj~^Ws`A4jV+`sq-m-D
?cNp`qDpEL0Pp|@Ey`1`YVLVitMo3!dW$HeDO#u4Wm`H=D3t;Wn>gT6h${kmTHeDvd-`{iDZ`JSb0IiGn=?mOZKwZ8nKRk(%cQ_bu#_xGp6-~Q3A!C$V
#=$lb0IeUYjpk9Z)7weZ}MJxJu?@!8F!F*Tf`~IHzh<olK{(M`&CrQ)yjr_&^x9*_6@cZEROLkcO^)HnVs|lf6uqq8qWl`aLxt~vr^LuUsUm3b(P5$su
?P0zlJ}ry*=3&M8;`D0>-0yq8!v1s?i@)!0^?>jA)i+!2-!(z}mn)Uv_iM$`M1QC!?jGkyb758Cs+|S(xx8)rfc!gusSc&w=QjCE*A?qyH-F2>zp)Mdp
Gqm3Bl7c2&o}7L_YcgUDy6z{KBgtmADd{G`xf=7KOKR8`)eh79`e`1Mt^UaXN%`2RUP2>l-iSFmErF0<i9TO4e!V33jS?n9&*;#*8O2q-^WINv!=y5#Q
gPgX+f%9+q_V}RmSAA0Y3bZE&|j?aS!MJ_g%al&d0L*PH82%0)8qr@81LRU(mhf*bh!>%>ODcX((mxWtoKcH++Df5l%V-@Eg<BU5EaT>TEYXd_V7=BYz
$Hs*d<!U25usY--G(MCZA{{$AZ%cz=>(4l3OLy2*i$QObu&D}Zc{{4LZ$iTR4yB-AfZR<8v0#rQgCP#<}vgZYsA`kT*u+8+5WavcGmH0>LE)Sub|{02w
yCgc~myZs6I$M2!O@s(nO`9kIN*TjGH&d7hRx;bONYnhitiv4uwJfM`jT~hx<S4QBUiThXeFu%>Zm>&tf`{w-1loVJQYEr)je?(DU#NX9ve8KbG#((%X
cX>kpbTb|7e^qq|{#W34tOM{9RjZofe6F9UuT#St5kEO~TafZs+I@rjA?2B4K0Dki$S>+~7;^sBmAJpYFCV}+DN0_EAJuo6|4zdJ=Nod?2R_1F^~i4)T
F&?v`DILe>XlXo8*QM_>i%=#eA(HCc)#t#`i=X$Q-Oa>r+v2}zxC>MX{EBp`LGnD#q-&IeH@$*O`^V#C!JZ}9!_iSSDGI9^P&BVKgbV@cCMp7O&;9;T2
{vSRrl5~J}d(4|ASfBBK}e~)DZEx=dV%U>$h2k{y!LjKVhiWnfo7iydb~UnLYmaFNMwh*Wpe5n^*YBaKHCH`kP7_4NBJkdo@A+)}_q`{l}@r`HkLhs2_
9KFM+>yjoF#|ed|Lh_|b7ftGC9XzR&0yb3Ue<m|p~9T$i+Rm*+#`1B#ORiN4JJth9`Q57W92@E<ERPRK9pDLJj$yVV8zJ24jIpZyEgj`@P*$(RqD@;Jf
o7fl5H59QRVz<>3F4fwgji%RInXwC!t;?xdHKL2_@fPRaz5E1da*K|&Oh6LwFD4o?7{h`@LfBWk#uBCzar@uqsKc=G(`PIo9{hO*>7hBv<eRD~XKc7x7
NB%fn(BD~xj``rPKGEOUf2v0Z`MGk_FZIj9^Ja$od0%0FY`LX}`KNexO2ij&yw{w+N$(Q%P44Cf`h!Wo#Qw;+$PM~uT?2nZC_R_@4^y!x{w@o~H=NH?y
Fh%L=~v=&T0>*Y`s9rL!%Mm31@W()4dx$89+2N?jxWGxi+a<8KB4BSn7@afr4nB*j05mZ%BF5mfBF~H|C*5X&yiLUQ}8dP*(8W?{;bIxR?dok4XIx+>7
H@^rq+R05rdrgB=PK~s87e_zdG70#QZN%?cN{${R@1)qgik8`(Nsv`!{h8O7in-zvlD11_iCI?)n-3e!r5zf0~v7_}OWg$OGbUJHSVWmYvna4}HK-R+Z
oj{=OxOhWM;r1bro;ysyxw37o+*rxoI+Mf}&Jhxv4>uWrQmrS~!QD`q3=4^1u`?hm?lcT6i0@?Qg^TM$1Ox()GTBLRMDrObM?D)L$b1O3@J=l%0<#gX`
(BlM?!{qMBI-}luB`<L{#TLYi2J+C(Q!|p;lBELM;9`Un90e(uLMn}#s(^qmr{n^<A-xK<eHTAPLy<3d_Gnj_tSB`V?^YgL+|5?or67+*6jR}3Cv|dce
&tJc5T1Dk!^2Y{6kMUEVZHd30+N|&HRRaF3GH&|77aON6LHs!?KJlx^=U;s_nzKGVmT^fd`xu{3*g=o=@qUy|(Vuqpkn_>}K>aiQ1^lWZo+0%6eyLjK{
ZM8;_{r-0-O%bOXmdWT<*g&?)9S_fw0)4M4?EwM;Loe291_29Rd7Gj<g}o^Y3s28eo1RTsK2oY3h3Wzy$$&Nl6jJd-`%uhSXC?Y1@J?XIMqkg_sex_N&
Tc0@iA3KcOUid<b?UUt0_b1Po;i)w8#8m-FxtSXQLRO&zyW4)c22mYl?qAJcP9BwKiwO*YPO^|4i$9{WGn&=ST9l^A`7`+h<7qfmH&1=hU^|Pvi&nZ27
3qea<I-cNzFAS8OxzBVPVlL;aoll3ijxbx~OV=(`W+6N6Vl{BH0-e;itqFvj^g8(EI}JncchAhqrh^@Z!?!ToJCi-6y=#cU1!vS-CMKEJ<4{g!GIoA?d
8!TiKgl%h{7sc!p(`MFaJP(KT=b3uHbiVpc5H>revr;uaJ4_^N2L4MFf^7^#GY$HB~#_^ireyjGtK>X=x;0KF|9}!=WFM2-WgBGE_4XxSvK>dPhPAkjW
r9R0-(SScrS55+ciXvJU>H|qb;<tl)59e2FZqUaFZ83ztak@Mt8Lgt;edf=zV0~}QyU=gZJ`wi+mb3GTpWEzZ)OX_HWB(C2^_BVKd0RuDMAOc||A*7aE
Ajl7PeViezLvo6yp+wG`}^(7pp}v4RP1lsJ@N-q+3TQx?hK*dB^2kc|G&0ze=O~?0e-NWU25=y((SP>$Zs4`Ut?-?iC+tk#*+N!8vN5hx6;4-7;bKupK
U6KR!-T9_h)~JaetJ>j`}rLeFc6ljfUj+DeJRDE38#7#rYAd)`I#ebBX-y=u7>YTQmTFUR9Dl^+}d*=C^2=k$<*5Hs~K6&5Rfy&&?F^&De7OK1mej-_Z
i|S4Y|9ynm*)A-<&44E8U*Gw!#gFD&F2af+ee_p4vb3*NuiS`*)5JsRkns-r&jb4~Y#{O~VQaf0(bdq6)t6#K;<`<2@|@eqIVu#5WI?iV}U-~8C4K35q
7KVmtq%=*cR4%k1b7ZpDbX8rnt?-zvf1>et(PM8lWuRZl$&gUkiKK(YQ73QkV{r|XkXaAoN|M{AhS&8`792WEkn3mwrSX$3WP~Q|o$0vT)t=J#l^EL99
byx!*rk0Z!R$9)^B)+3(CbUX)64Zx*dh`DJV}a-E|5_QukI-HQ<acNq=T~A>K)*y%Tm$><|Dm-+tNKW$m73|Uk)LN@@cRvQwZwcfG*2&BC8l}X0X{}3h
rj*U=f?aZOD*uTwcd7s_@`}7-0v3q9`!E=I}7?bGp~#NvxudL_}5Je{g#)q9ALgCoaX{ojaqL=eLY|QVE!ZI?8E))O+tTWxyhCM!K>97qP~cFz>lQH^*
Wn!ev)i({+9;y&&1TOGrXUjqwZ)Gf5&_*aEIbZeaL67;{4vrE%*V>#RUFa95bK%*;h&Yq3BE4-w0#AFi_u&CN}WT#_@Z@`3=*W_=r!J`Y7r^XMXG39`c
u>e+=+PHRH?uTbW?LX9(G#{;CMJ_<34QOYY}98T!|u--rzLUq6T*s2{&e@E1Zy7v!h6-q80jw8oamPm9{*_m4WC3GUx!1AW)mbeNFeAJwp;`<>s%hWfh
)BS(FCZYginN3{}z|6u7g_1&uM-a`Cw8|q8Xl=}3?{{(;C)vO2bBa-&mz{*nGpAM}e?*aDH(q!F5{u0ZsGNS&(v!?#Ub$G!0%T@4W9c|gh`;(^oYlZld
wj=O&wO^%<`fr*)q3<MK?Zl-%U;zCPOY5i1|C40_{JChYq0cK#qh5sPA6^pdr?qdN_%Y{snPI-Eo@4O8)%6VfS4%hh;Qy!B4EjG4#gj_%r}pC&=2P3ZL
VaY#*PzcWI&qEo{N6%;PiUD9eT;N+OUN(smBd8-Sh>(gtY(WUq`pS4;r!EnL7yvh7iZ#|%P{tEKU~&#m7OG<kIEzHZ&`{$tL)d*{(^rcq>B6)Rq4TBLY
j?I9rcqHE$CnHIRn30nOU3qLDG9c{p#Bm`{%&y+q8N<tHluUb*ezWPf~4<_^n4Qf9UVP-yiCuocc(U82c$-eSgvagx1QaiGPVR@+V$C__>m<%$A7%(K#
poOMgILJk`pbjsAbd{33+DiKuUI33ARqtOoi>+A8CG+q@VV&gavFKC30HwS@Ptc{}3&)k{o#cQi+TZTZ#_`8kc2>jwE_nS=i#d5h-n{S?sG`Q5Jx_y?(
Wkg0#Yy<k4+tKB8~YvCI!=I62cIO6;z8~ASo({D}vtzAb&f1=K&1>@iNL4OKUJh<OYUN-y7rNr-_FUHU})BM%?!Sk0=|8%_TE$Bb7gH?LqJDn2wt!>r~
_Ai+*(7%Y_&H2=I3Vjkste4<-rsiCS|3g}+>jC+V0r-)UZtPRemwN}`uQh*0eKNOjsUO{TfIl+S$f3Tn+LJD*@BM>M{Oq}BQD39)vObPqo0|BN9{Q7)7
B%Fr+UbM)<zNN=MCvXkN9s4WpsyyBJYj$3l_T;W?sh)K=P&!%k5%qhCBMF{p+5f|<>R0J-PhRT^S2x5e+Weutl#uw5BgAI_i;+}NBW%lNoECoHB}^&g#
GtADB1sa_MAWNYs@Dc)wLwfmj{CUlIT6y;{Gr0)bI1+A^6|ovt1lfU-S+78#ycELjLLQ&G~4S4zNEE>W=-#LpH#V5XA-h2C36XeEtV-amD#L@0Z{YIkk
L3ewtJ^@c(MCssHL%llY3;Y(V`6s|Ea>q&#Hmo1eE0^{>Jb`rp6$wWPnrd$h^XA1s&Pr%2Aapg!3xRM>yD4pZ_wci9H@=i6X?q}_JVj|q*TLjFxSfIo|
)P3L{~-{TkdGorV8xOhI@8TUu}HKV?}*+cwSm3R;Sdg#n9<PU520rYvau}}VjyMH&h|C^4|M|@eH`-o3!@+JN?j1$aX)yR~=Z&1w-`Ax5ZlcGPK*3_qV
html0*L*^sO{no3`gE3?wx`UG=MDLt?Jx1aUVbFLUDPr0qm8oVe0h=6KdDm<I3F+i<R^RHfcjO^Lxn$%vNgd^3XN265P!DkocgH4nZ*90?gGCori%voN
2yy9?!WIH=pS)1fbW|8dRg$tEGJpf-%2dWe^sTb4}B#)+K|6$cT4skLmT+^O1H)*^rwdc^^>8tJJ6R%?Ou!cnWVLWeybu)fgh^;xe9$Mv1lj2x2WD^i=
UhQEA^{xfp4IG^3O8%b4qS9ehE{x@qAAw@RO@qQgeT-H6HaLHxbT{q>t9bM{N!*;Cp}l4e$k$HQk~9NEJt>{@_vqzUwuc?Lz!KS}af>Xcx5){F7Ksz~2
<<tSHDoX~_Rp4i^2RZo_<y_qROLzru4v-k(e<;XkLGbKoZfU((?(k=`?%`p1)zMgE5@v;H046BqTP+5GKK=dUg5m$dUaP`^WtfZv%J>IVJIx}`!tP&pm
ZUrX-iZ$8j<6YSrVttw%D@2q#wPe}Ju=+FPoN00tEwxN?B_cDzT@vAhU-%xqR1NwC7I==T2ADjc~3rky%8tmWhC$CNX(3t)h<~XHQd&ijXSf4iN5B_y*
GxDb|CH?h!X@UK|<=trIt=RqnpKo`CzEx<A8tQXL4)GsCw=3!!uL}APRD1AqED>d#?`nf1@fVU5Q@^w7V1H6gEG4BsRsR8fTOoBc<X6kPV!ka#b+?1~5
NFum1-i2e89(h-M*O4$tM|&2fuH~NCyh#carVoVn18$$3F`aO+#GOzs}Jgnm$)24`X{x$7JjZ?*`JttM0~GjIKZ#|auM=hWsD~!>aWK-dtg7*j8UIf_D
Mb>|EDGK?OL>eK6pBd{^~ble81uOWuXlGn%}l-?jN4LoceWF1O0=tTv1;~ewQ}&bp-0WmzO)lzidTz!22yf^q-qeRQRX;;sfw+#;@&#{^zg0*U#kFw}6
lImC)^=zSnO4p8C+gx(4s(wB~-nUe0RdpYG}b{dv_gfRBF}*6t7g{eeE)L_76}U$z$(=U@H~{0~>#c8R~5x(4}Wo&)_MS3PXO&kd|<3jLt8_uP1x|HwY
#Z{QwgsK15iCeUY7w{M)^a2DAq_lvbkf3Yd`a|1EhU-0}l+J^tW(4fEbQjQZJ^`$Y$HN>CxgZ^T_1V;VTbr4UnKaD-|)5N|@{%T`xT%3=?si6N^@MiwH
EPK?~Z+Yk+(n&MUiQij6-{M!Fgy7Ftwz=l}JIrnJKkxS75C62_{P*i8#832-82YEq{z!k8Z=DVB^IISK146I9{Cu(Q(7*0_im7jL3V;t5%{=Pi^L=Mq;
tPyF{~%33AI<ue+NDZ;!XEdthhjl}-{aB5zqhYz;GffljQQL|8$XHv_xca&6Bixi7e~{2;2#KE_ozShFmm|Eh%@z}1MM(AVt%`QLqFPA_Ro4kec>DYPs
F|5P+wOqBGv~lhx1p_<k;T`y#xKKmoZpUA4Mkr)KHTJ@Kb?){^J)&XCuV-UkUOfm6azArGN0#dxQF=hjR@6wBOaJADzXEKYrH=`d+Eo`QrSE;Sl&NRXI
!G9}B~CsIUH9J-Gj!9l#$GBG!n%*+11SKELTff9_@8*U&FX=gHswYEHc#{j~<rFG(|RP~!abW#AVodstCl!|j&zM``U1@KaPbA-+_Z4lv&l%XEPL$7>f
0^k3aG{DD;U?gGCfl+l9o)ii>>q$QLV_{+bSEpz`-)f*S}cXw1#zqYf${9A<m1^LZy1N$A}xtKrvUccwj|8=Moz(?B6jrih0fcd?vI^z}nhqngKhbXK+
{Kz*4e)M-1x;)>VG4$_UMZJT67>LJ~{#Zo-eOg1!E$%nf$zzW9KTaRi&oj=@he_2qxgb7IKkyf_ltyphFXqYy_YZP!!2V@71AePAr|_@U(q$L=O~3x4X
Cl8Fts$SUe_zl)GJ119WsZmRU-+DjE#{YADJRrV?^9nxoctx?i%~!yLU?zR{7$0}{SRLqMASE!T`l&v;wn*}FHG0eS8Nl1pMFf}Z}>tx;O|#X`l?YsUF
$dEo7$aG-+Hp`#N2<(f&X%aY$3i`s=i7QKU)t&p?<W|$9!ng=@CEFTR52CYlmA8`bE?F2L0qz^Lh&6({#Nizr^m7|7hDK{HMkB1pHE{*GKZNnm`%jekc
$0ch=Od*k7El=+7)s+-&+AZqpd?`8_RxzY_N~^pAwL*<SGeZddRlE!FB^zw-MkKKUu1L9QeI9L`(RC&p>S{jbu3zJV(iE8wT3X*sQlAGi*{e^Le?^e>h
2nF3!Z`ima;N8<EA{VtTYMgLrP_n|+;Qy@RStYUvae{q|Z&`(r*8u;Ip?tZE7wRU>Y57Tx#9r~M&8WW#xzv0j7sP=b2{NS$P{^R|*-;kd+edwPDR?j3q
AniubUlGL{`h%&JJjwqlmNEV3jz{QgSK>S6eCR12&`%cHgZ>W2w8Q?b64{IV!ZrFIp%^j!u?G8b8~sJ<Qh(b_{^l3)xu(Cesg}@}G2?E8{4smP+`rF1(
D#zG`VvupbWw)rpC&!b&xPK<F#b930r1sIH-Nu(V3#WRU*eJ((05nY0s5Pl_G!pJ8as3N(`l=)kNVASFR34~m65-N_;{Fqzx?Tl`d#`~@8bP@PT22;V%
Cs97<RG06{5UwJ~Z2Hx&Kx|74s+cWB@<$J8C=Pb31kk{-IFD;I|1iJcpQntZ#=4{o9uCPpSN_LVn)MD4~C$JSFh+0!7?8pQsH7{kfJbh#&Az{Tla6-z4
O}FQgjvwXt>RPrcLf74Sc;woQM$@uDVv;Tj*v4{k$WH&mlfh5qdrf1od*DqG;MUV1%*zizsIzQO-hE*r#`N(^-B8$F)}@ZV}@)Te%KvElr%eMNn5DEgE
5;mPzveseg^zNjyTKJk^t_lWs{n75iG@dKR|_$8Cgf%vR%oBDjBf1rPY_lk&5DwoKwzOrzrZ>k>l;E#!3MSV#voMZlL>D`R_Y*MDPK0IG~!2j8s<cR%2
x&Xh{RfLKD&NBBh{T1V;MSqu0M13g#U2y*Vnmn+7Re~k_`y|bAwwTZ5fqFrFylhziTb8^-d{qPZw;S3;4T;acZa80567(lRD|YaoNL}wieD`smlV7_%H
h8{zPa?k0Ex|vVC|ljY{8jH3)c@@-pbzxBKO@W!CAa@#{}%>-`w{UNfIqLUZd>{@70@4^h%xVv@T_B_5nl-WjH>Jo@IMf~bRxh1sN~d#S03<pvz%o@{&
#Sdb9}z?Zqi@uqOkvOUJL3!XD^HR9y>lEzD^&||8$k}9P{5_efXq4aCf`le9TtqzvaL32KnE(mS@f{=G6BzMi0J!xrYC@D~3Dz3%Q<7eC^}9VEv?adA^
-^h51q1i{?G@^OG3+W$R_opZ(}~z$Yv51o+X{>~`XO?`Zf}<j2_?{>hfpKS%VJKKH1flLp`){pzPH;>WLkrhcBL)qMWy>OJ25)Bkh_J;WzfYKO$nyTC6
gB3b1c;_E}k`LE2Occy>*82*ozdW-RVD=|OQfBkcZ{<ooSCHN1f))D;s-?P|`p?@OA7u5ffBKrsY{L_B(em6bV$CLYEhxv=P{$M^JP6HeJJ?EH0A2EHE
z>oQAaiji%ZzkN2e!{_w`hyMdEuo$7GwKr`pkHICZ4LTkmT~^$j|TS*>L=Bnqd%0yC%@o+zX$pk_jfmh{zqt42K8O{bLy9fq>cH8rA+taS1tDm^as^}3
I0l|H5UCtz556Lo=Ud2s9(?)z?X|?``97>D?1zWS??R}(LWnf3;YW)J)*v|W~({*%Y*rZ`WGF?V1F2HPTYSe?+E)FtK33=M*Fo-^k;Rke=yYXi28KDq7
L<~P>PcJ^2J@I{-QIWKhLlS{En+;c}V>=vs2;o$1m{T4K3EeUzPOviSsL`V*jgjOYj#`FH=g~ugehm(bvwYN&Ul1MStE}hJUuJMpMj(Q~hxD5P!0L5Bz
AQGXXwSDDU&1e#th1zn>D7)K~M1E$ho$QNsU91R3y`mS@`V7Z=wkf_{ybXiZ6caEtrvrFo~mt;6~E%U-T8?2ncu^$FZA_K&Ic=@S2W*rEROe@Bh;Y3)^
S(0{dCG2@?2e>F)Y)*jE#^MGIV#Yivk`F(8ze@yY*$X)u^<`?c)#hUrg{U+3}&JL`f^htI+(Z7lQkcu~fKUwOAP5I|v4S#Z1IsExkTJ<`|_dn&p_fC}V
1^aPJ^<KRHK{zLVa62nlUzH2+2hw>5_=$=7S_7Y%>Y^e4cb0<x_WOU&iI2B$4*5$f8T)TvoZr~bq?){<zggC5EYxR0#pg?{Wy$@C8_I(G-A9T0t0-gM&
tV_?V_)&cCi-tz|1$pP)13MLy@Gy1>Qn*v$LV<8EpUE>1$=v|B=bM~YEpFY_idT=t1JKc#~<QmOMGJ33CRD^>HqoZMLXg{jf(mj#)kSVzF7v$FUOMjja
ByNZ}0dS`pfN*{4;$$AiwzXhCjitKa5SxC(PlH__fn}&i-+AZ$j#~&&UtotHcj0vo`ogk{`yzr`@M&M1RzP{(s8o_UBJBE!UV2Y!&YR)i^!j{aasy_>8
7UeUeF0?lB+#RGjaKpiO;9D_oF2s$U+APw%k>{E1;U(0>!}H}HqQ`s9Q8Phc;G)E7v!tVjOEdBgfPJQF{?Rp8$w6m=4jpWp2+P~RIvgZdS=U2}dRPZo%
8&sQG*J)a)>yJ@Z>zlg745FfBu;rUw5earg3xwW8=sg5u3pA*KYPyL`tiTviP`7WgXO6U^57aa}MuZq8izE>r#FZjm_>yykeUmHc>FITf=j`_RT<{tGK
b~g5pmA^5Wf8}Y8@2?)71Jp0(-sbzau7CW_z^XC7orF5@A?aO0es`6{txJFAqr1lWNX8HFhm@fV{W{B3&*V4M=lV_lqe*_e?M$dI_oz3}e;2=4!~7jt8
TI3v5Bw#RtVjJ5a~|%Hf96FC^J6vNG}PyqmBhEK-DJ!8Sr_{Y%l%~J?=@Dph5mW-?j!zr^cPV@))2p=u1EAA@Xa^zCB;6be^=6`KI|+CQ^bc)+R#7qGm
Q}66>k83l(5zY_e+Z!_$A9UOME_2pFf;WAF2z^m-=qe-z?fcp#QC`r7q&9uFg*6e_9*FS9O1xa(}bE(?9MrYM_6kg(dov)b8Dncs}j`{98jcKFD9vuN2
?me1A0XmxU59yVyTZr+xO%#}xY&O9^!9+vq_b^?B+}J}UjGD+&0$$y4V2a`(Xh`0A_;{8l&{C)79H_a59|&JEyugnf`%Uz#5D?=0~-L4Pe2%Ln}r@7wu
`{tHo${r|h9e$e;ZKtEdDjt$J8wUy7GAMcMl?uYDkfWMsVyqx)G9et_qWqhD-Jqb>nFP@DY_%79@Kg#d(e^ca#d3J~Yqx$W_-!Rmk4eP_cvZj8?ItG8g
azFIn5Vmpli4RtQ&#RQBx2L~St402bdVxNgaM~{7Z#vue!0%Nbiq82!vxPsQ7zv;Lwx@ZY`P+4fA8y6KPpDdLz~3$W|JZwztyh&SP4HcOD$f!~pe9$<z
%cqA1V|`X4%C7K66!(9mG54<_y6{PZ>@~T7*tk84&t~E{J4%9z--%YzDDh*q;LHgihb-KYa^4t*rB5S{7UOSq#v9E-zjOS4t!8y+WHjzy+)VFzeD7|`s
FvAj}~hp=-;$@uqOYy^O#e9rrmAe$3tTU{jj2cL4MBF#76y;t1E-*ze=1R$$zCp{@41w-H!BW$~XLrl=1|Ahvg^e4>M+pdXM}KNZ%sT0uA|9G1&LWKSf
+Dh`(bs<ga@ScMi^<{R#Zk*5425{2CSx;y+VU;P;Dg{oZ2#O;zY4di<CH|HNFcBYh)5h5tvuK7IH*TdFzC5Wl0vqe1*?_vDWk$m0|0n}^XO{}gLAB7bV
(mtXWcz6pQ+K3KpHdbf6o{Lud%+*lv4rvZMYb6S$W`t}Zgc1wBoXg=gGB;4O37XrfXh&{qj*k!OmeOJHVJJLU&NzgC!H0Vn+CO-n7@aq!IuZ`9xed26?
*kXS%SAxEeo%uBXyotcy1<L4-{_i&s?#cgxr3U#+>IL*Wn4kI3*DO9Q@Y&z<-x%Ti2(t$M0EMj12p`Iiz+W+|xzPEsU#w{Ux>^(d%~{UKKhNmN(C1aN&
LsblRg)wC4)hNAMkbGek0|Usr2eaVd7HRDmk|8}rdaDa?$1o@6@+h1fbX|>KE2}nTDWuITiCb00sm0fssCTx7xD`Eo3UO#(cg$>(4Q{e1943FAP4h<)}
Nhd{&l?dZ1M-3$;hAm(`$+T_p2AcKZ?yK=zkWDX;FQe<|CT_1}mD68uEeo<<0~8tBx{gpzp<a&q4jnCR6AWF?Bgaf3z|DnD~?4^iBMqaVuc{;HXd1{}a
WnOZ^jPK>8c8aRfeKd3NZ0EsjI#PkkPQ|64da@Hd$~NB=o;3+T_N#bUe_Y5qQhzDH~HTk@BdE+eXc(i`T7jZqi$`(w37^PAor{Ts=v3d&EO^AqVqw~Y>
c7*%~ipMkZ#Uwlm)f*(<+bLouurJaE<G}vJwlm1cB!Jn=OUjp(=eprydkn*WW-%{F%zwdv5|5Ny@EBVLt^ZIvxj6~A6$%X~-PhWG&KQH+R`I%OXNq;|?
tTNKq$>2X}8J97A{$r>>e~%d&^kWK5UXZ@VYyy8IN6o~Bp5H9S`Om})^vwc(*RlVYK2>o4i~H(VpJ{VN|MpunJP2QLGG)S-^$O^7NmkCNf5W9rM*bW=N
&mnPSETQ--I9KoI<QQ__i>-_qk`K)zmpwR1NnhENC^KDF35jP*=2~|mO6;Y|Bydt3-Z^Ep`UHJZJDEfyN*a7femBu=Pfq6kUoNDJmJs8s|);{EPt$C@c
zSe2YxxXHHq-|N4~-HNneOR8XE}czqVm|`}IG~;UB~KMFf6S(q`;}^>ts_q;GmiG5>4BFxg^0K0JY+Y^WED^ohUWk@$DVd_JfBTav!JdAySUQz{WZg1I
vJtE#~%!ueMXNnc3GKLgU2cs*8#-<@v1X};=Ue%b1W7vaCR*<p$Glk1rOHs7j;^s~Ha1Adxf>NfhDTz5&o&-b$-u8(!#m#}a?B!7Uu#2%P`?Q4o3RuvK
d$Js7L#0PJ+Ab#BBN&S~J`Sr&Lx1`^0Urf?h)t1T|_pjSSpS#t?fcOEEQ3n2yGFX7$n43%>f9dJD2mTlzNCM&GcP0G2nBH~J7vXctpCi+X;IG4q*WAGQ
{`8=qkef<-#P9Dl=&xBU3P(}@AOHNv_VK>#{_&sx@qg|o-@o0<)gOQRFXG^zLvi?D|NB4x+do#f+v@%O2Mm8Eh(-VYe^i=v|NH+5vDW@K`12pn=Rcm$e
>|W6cs~EDpU?m7tPltP;!*MM_2+-`Q~&FK|NiHn|G2CkkKOHj|Nejf?H`-w_Q#8l+jIBN{i?q2{`trM{PT+bKYi)1*Z<$Y^w-z?58w5_>r3Cquy1as?=
$#o<(#kT`nmX~&c3m0{HMG-myNI-6@zg-+8M|AUwnP*9JzU%HEk(P(owBGk29vO#ldwRPq){)%6Gl6?5_7su9jn|XByY8E5bkjy>Ruco&VSS|HZ%Ce|`
T%G9Gv3R_IdFCD$|<`4;nU`>PzAIm?scug?$6*HPN6Zl=NdfpS~3m89&nzrFuctOl*|WQ#KV>-E2`&-~l#dT@!xjZm<`qj#&dZK0F_|LgOmzpn4!`ux9
MpZ#_J_J4c*_x`Phqh}fqzICEx{fqbS-}wB$egFTD_wRq<{jpE4jvtn{N!0v{*Z<f0+Amg@rTMS_eKC$iO}&)U*i1L$=2^e>ez%Q3&%<b8E&BRcZ7$7n
cHP{XdvG|FwR3qt5ADcV8R_-xjNHFoKe2^(TNe7q8RW|5{rK1aF8p7AkAhF>Z&7eO{pTO?`X7(x@!gYu-+muCuA}oQGc-3^k7S;V<8^es=xVC=bGcJac
RgwkY5(q-miU&{>=7KJ%Vce8#@^^U#i>5m=yd5F1$WnNw#=`REHbRVcy|s}epL4M&S)>!v+mhSdRi#&g_5<=UxEAF-8a$luh0AQ?;GJES9TN%I)C+J7S
*GHEx2KAWPG<w^XNGnKT>1n4X1o)AL915_pitCO^QN3@0?v5Pmagb4vW37{B?bn@u+m}aqAU**Flt8t#z34)3b`A&U+P=eTgn2F9N@g9?I)h+2KQf@b+
EKqVE+qsl6DwArIGgz1``}%(J>vFH{cR(TdLFefanLcY3n(_xqxS%~ulNM8#6sR91Z&O!;lSe?;qJ{JtysSt^xlmHJUQJ)Sj#ONGe|p9xW=A8gMWZo8>
cr=!EGC#lw5yX(WH@)$<bX!Y0g*<@kf8shYw>RmcLvh`wUN4a&mYwANh4i$5f3GHRPZti^5W-7OnUfU+m$!%kwM#h$fr8RF`Rr5E&V()+W{qeBdcN3YO
YmI{8-=4pIY|Ml|-gC8`2gTNNhISq*8gIO4U>!uk4N5!Yi99bOuO}-LdwMrj#b(hY>WNLQxqq#na#7f6&>5>K*LSRr#@g~GSWop)^grKk47;Wqc=mkmo
E3TM=<QJzw23|2tRIT%k3N52FX5<PhsWMaPNe>=m-c@CKDdojSCl?7&yW3idv)T2r%!5W%}>`&+BVv;C)h*fs_?(oudRz)ncK!rjjBa9tgLD&`CNVW7O
gV5Ej{(G_3e)GxnN$ifvvnQ<vQA37I~%pKepfgf82h5o{X#e?vE7Yzx<q$-~Z?Fywtltlaj;v@qOoDD*WS*fBEw_QTp>Q`?^{E@mHY}{|{j_kha^wUR+
K0o6CO^zyJJ?ll5Q!#G&wSeB$(Pe^!_OH2m`ezi0KXyX-cP-S*GV`s-8wp7U9DVmhD-STmhQMS*rCsR728WL3H7KowR;uNqR9u9El|wK~}YR8IA|PVl-
X)Dc>dej5{&$Cw`hWpR6+4=5pfWhC|U6jVTUl<z+Vl+l043Rz9cDWIf|v$xR79e+A%#Yj~Jt6}3*I~b*?qejH2W+Q(fWp2E~6r+fbQxlbMIGCdq#?^d&
`?dPrV3aLg!~>{~&)JMdl~V~+0=2%@Xf>()9uw5=Qr*yM+MN@!+S)Q3tytI0Jdy${YDhWQgE~Mf@8)k_XypopNLG}MH$y9b<cKj*5w>LI>mPZ7R_$&hJ
OR}h+-tIGnLieQ5-iT*45MOqszYi(XT1!gzWG5TDx)&`wfajv9Z(*1u0zUC>2D1{U3~ZBp;gTd_9m&#SOZi@ZzrIV70$i7pp`sc&tR434;BVmwT1T3Nl
Ia-W0d7Z(HyNjf3F;gs@vfAMXHi(fO5+>5mwkr@eZ8c&!}V>6VxaDu4x*DX&tEYCI?i7v0b6~L=~UZElKUjK1S)Esv2YcYvu=|9`CdyE7n%s`nW%vbqu
Q{|FfTAlzoz;5~E_{rU6P2n2kfDq(+&cmAF`@X!X0(b4F5<PesQl<GZXe%2woNhWpo>p_Qs}bx;7x?1>YSs*6}jQpCDn0SaJ*%?#^f>DEiMg6rUe`>*R
x@M{GW!%9+dd<|0DMo~hFgw;Juz$i%_sklCMc3ogpKA)BGuhpFfs*Rp`380|tm<~~1o0b8pma`oufI5y`p&~26N7}<Exa-d`Du~J$QW{KF7^tl3<3aad
8Mh>5WbZkoLi|BL#`<~9mJV6rN@T@uepdkE(`-H^D&E^5D2pi`&}wJPW0ezB@}hz2t2l=YP%L@TIe7jLHKq7EDMG~8emEtnO>}56>f)IYVSN~m7~uB@l
?JG(m%SW3pT+Dh<NH7Mhp3prd`?tLS0}2+aR(|3(<NzvR{d?ac@x#Jhxo?A&niRwD$8~PsC8!G{f(0}A+G;$zsX_o1GVZtWOZG~h!5<&n37f9E5|4^_l
{2;@%N%H=YTqI7AZ-=4;lyi|9#RSW&6#(HG&#<jf+vr#w=R8KN_sgB!7K~5uc9z%^l}ky%afFZRbALue_QJuzs|D1*mZN{V9lF+fmF&YKN$rO%M)E#Q$
<!LW+j@XPlq8zwKrO#qVOW;#tz?TblDRh{~1<FPzWUeg-IoE1Dz~mq`|$5BElbMOMW1?<lO21l-?GE&xj7ECn0!{gGxgstOJjM(LL4=J@>R(Oj{=2MZm
eC_Zm9j6%H07E-OO-KU^pdQBXWRhcP6Dqd|w#IM#KwHZduuaQ7doqATkNebeI-(Ps+4N3jRzD`v5=ZVh$rCoq(%6FqTpx$BhnBn>DZw*;h-xnWTpV}N!
l9C@T0kvcIjI6%2Y(`Sk_4aZA6e+oB8-k*avA&DV(T7wVGs_C`&y}?ZQ0_91Rm8V_R+E)tc25CSaMP`d^DiD9NorIHmxw>NlMJXFHzLHx+;#I1P!vrlb
+WR#L#k8K&JP3c7j~J2-zRB0ppIVnoD<YI$;hfQUnz(WM*n5w`7i7XSz!*J^!$vbm*M`M;|rvA_;vaLl)>3IbpM4*N>s%=!~JPpdzli{&6P+>rZQ5*H^
mnK6=mLeyTkJ{#u}tJO?QC!T?lbaRxIBSNBl8P1?4YOX)?k2|MYSFg`XJ#*4OHO0o9jln`00AZ~rSbE_*Sk@;td}uu9gKR*ds;t$QCp`7U~l^`%AH9P$
0S6dl~(t~zo+wM{$5`6S7<LGOQxSYLXfL|7l61o4mYLyP#v0%JNOsn<dwDFnF?ke?c@9|8*7+2tPbC*C7}YK=`o=c{Oouo6>WcNJ1{=38B2lvz!4Sa~r
fXQ1+F@0(6k){RD1lZ!q<NrNm{;QNz<k5MMKdMV`}$rDm-#l^d**k6ZKK>Sda6Utv^Z-0sPmnk}+8lhc9SihY%v9N!7X$Gm!pt9$P5Brq{DH8r1b(Fua
t^rYLo{Xfjwdn`vr=={A{}rpYgp>lC>_o(Ws~LsZ-{(UIsXFB%*2wR8QCN80c}_-n{;`GM7a57`;Q2{?<UdSZU2EjeK_^AHfBU*!5!7QP;QDzBsbS8hV
o6d)y_E*2hPh!gf}-(aPEw@i0ahB;;gh0%XeTNC{$PmsR)ocx5foXl_awy-a$KJ)g!KNYr9cWv-3&#XZ`!L<$;!d@BRs!L{|Ku~<y6dZ|2M8oP}=Bq1e
BbuQ9mdw-;^<+C~~9&%5U~{I)8TlgQON)gRG?aW$pm#sc&$;Sj<UKUq$BSpd$aAeWr-NOuWa4|7s;hh;Qpl^(Lu+6wjyirvk-?Z}}P^KRBdwNCmK&kfX
l6SIr*raTjdcA1m>2qlIMU{1Rc6t)^=RsWNkwSp+q{D7Zg72oy;1T6z|d6<y(z6_ZoXND6E7#`#dZiie5&_f7jD737KY8S<mocFM`>B_*j**GdD*Pj}G
=*B{(ID^QjDS&IE@-*iyPxxLIlRW_b?pR8t-Wr*`fyQL(BTRrIfP0w-)DAe@<sBmk@!VLLOq&>(=_T-8r1>c$;_IE$KK<bQ-k`GBCv`3AsZbjWjd{xA(
M^e&^QT*i=S-lP|gRC<1XGB(6i3lp2x_Kvn>YILLqW-wfqc`Gfv96v(1<8Hn2Yi;16=B-x1T}5uF6zhWTWd%P)ze^Q;oR1=zuT7%DRI>p;qxWcUync14
^;J3!3vF)8>$~|!G_gFv0N)0`TOL~$?E7XxyawW!~;}^rD=x#fHEyZtPgS9K?;TK9~tGZd6{B;x#1T59aT#NNP&3Sm7uteR>`31gkp;P%(24-?$4S}Gs
M5SQbB5fm8%rjzvnurKI-$Wp+2=YGY9!4bEgY}l8tnt60s!0{ue7f1eIedKq^kMdcXP0;3^VSx4*AQ%Bj9O*uRsj0;s2YP(bx+t?kJpsa-97;QsYpT7P
a{(f%4pGN>y2b4nmJs%v^cRuZpEg7v$RMau6_ok3E{eYrt==~k#ebAEeM|Ea%-CiwmN`9n}DIhbL6>8eikr5GxJnrlLCqkbvZlkKk*qu>$L%ukWO^+d%
bsi{y!e=7`CANwn`Y*0niz({d_y*iF?|CDS>P^Yb^V*R_*RfhW8ZHOw$&S?cIuiEA$RkL!62jb_N9YMAARV_#U^3<n*VyZ5C11f93wm#0!RE$03pZ2SQ
l^P$sGn~JJhcLzd(B^plk~4hI5dXH8MpgoM^#dxe`&1~t9wP--!>YQW^ToN|5<EW^7bCJ#)dfKP{8CDB{|1h|#r+*76`+z_Y%H8FgFB@7HRY}8=%4x4-
b4Rw^vvHlzqux&e-@->N>T}P5&c<3EGxu6D;3e7Eh45($SO*GgQ{gtQVaQ)zrE1;6xlUV(MBVp0&A->#rj+yMf9ISsqf(ayGAvj{*?u(z;D19&anQxVO
!(=4x<$P0cHN(&B#wRAM2N^KJH&+9{~0IhLWd1P~}{}`PR6_fcAg7(#Yz>tP<>B&;2Zre=H}cZ#{moasMP`a<uUL6DgzmEOAv(4eaS4Mt}RLE<wdqomR
v58$60ZwYc@NE#l8k#{RYV@-Y5Wir~AHM-P$`8Td!UKTq5Qh<`j%C_kRxG>x9GFvs~6&pM(i)yw_tr@yJc9%RK~vME_58}<j!Uwe*hJU_Fk$qL#XCXm7
~T`|G;>udt4Wo1&Skg9YSs*Uwow$_@Y>>T9p1+#S*`ENTfIrd*=il`6uVw|aDWnThnt<2skQ31P}>gP$JEJ^C+g!LZ<rx&D5*{$qA72<)N!K#kO*^H<n
*>Xiz7Yfe*HrU*$|Ko&3ANi-pXUMPAnN0mx&jb|LQD$4}&$Dad<Ng?G{zCpeIHkysv~ZFED*KKvE0O{o%pkR74gCdCao84C-b$}ZVD+KJZGh+N$n^s2&
!2Y44}2-7{5TpnGVY%>Q~{OM*1H9s&!@6MRZ)gF4yj*%G>4Q+F+ay=qFVDe`k!7tp!htf6_2bS?{7#|8mlbC=Z~IZg!(AGh=8*C1*g|%fea}Q#<FC9=e
H0k{^d8T!ur;CA4uWzGD%V2^~PIRMScGPoqzgi7=sEhxt1gq6h3jjF#Z0DasOjwas`xM_bX7fnE34eltSc%B^G3b(0Q+S?`Qs@)ad^ev3!Bmh<dOpe7+
s*DL-2I4bC?n2^yf__Gdxy;~?wQU%7U#Rqy9~HVvxpE{iQu>F;;s&yuOy38);i`j=|p9tGr=<_YnOGjU>LzM&pIoTyS`DW&tR?ucsPvs;eqdl=L|jLn+
*cjGJOGfd%UiqFgDg82|LHkiLL)$Msyzp6E)G*m<RkQCZ6&q!*&EQsp9=+qPCClU4kzQMmj{UOe%f31zKIr5v?+-ErdlIfA8bfN}Uti|HyQ-43d9$*z>
Fge2d5H~IAYh@fE|Ca1==wkn!3XQB3{2A7_WxnPX)t|#s!}_jnn4jg^?lvc>pJGW;@4MsE`>F4Or4^6K>Kszpn%YV@KbS8YG4jt&o=C{wvN_Ec)K^GSs
QpSzaevnq`j<>S3}QV0@vztu)nai#e@1@<GhAO3w~#vLpB(GA(6{dZ`JJP5E>Yp~Bcu%M`jn!7I4J59`nP5@H%MykJyw6}kBwt<svpKjsy}K*^8qKn!-
|3B;{^RLg->GY-;J6U@!ef(Bn6pw$nT2YXc=R^@Q^-uom;yE`Tr}9AQi2?9@u|OO~Ra{P}$TcDY_l%gT`7F^!$(J1pN*5W}?3&nRP$K`m5JfO;&#lQu?
i3DwxkQ`(ejK)rfV}&yE>K=)cTox=vF2Lr{4n^SPk&y&8imp(*i9MSf##=f76jtbx=k+r*g9w&rF^^P|;6XY{%;0F{lsygA}aHmP7Wqr9gj@)Le)bISj
(<NmAok*Z;QMpAE&1n2MZtUyYD`2*^&|Dnr-`eI|-WaT-Q1(I^NJ{i?7Ok807-vUh{DdquLDZ47>@1AlPrI6xh%Ta{*GL<eR<=<N!{R@5-BIN(t>q7I@
^$zEAqvXpN>!Y{HA+^rc3iWNHt~ME--}`{`$zc4LLMp|QFSLHHcMbRf?zA|+T6O(9KkG@&nCgcW@=q)HOl{;Bqv-}z7uGB>zbV)v8r>wYV$k2S)NE7{)
yK4Y?$7?3A8nG-w2#PN3jSUqe_^>)!%B{~i;}D=O5gvrdYlqfdlJ4eKTxl7fb(@R7huJt<npuV{q#Rn-yx}yokvzX`$lU?>bbP={B9>!;dRl_NlN=#Tg
cD#p}s@?aI6Jb>9M1kV7?b5b%yi1E9a<xzGod-sSYP4q+S(m1N?@i*O<R5Y<<y@->c1v=BL_tl_9_PX3`Mv-*g%JW0sIm|MD1Un2#&F5c|Ifo-+^cKMX
DEuSjAB{DZQH9sK@X){>OMRXjlIRg=mE^3&>)_K=^B$B6%peH$c%4;fy_N>+Rdm~RHFU4s6C_HH31sTie*`LW}h$j=K=*O1@vhmHAt?scAz{NX;S`pEC
KO8d1c7}ET*<_fI7m3N~femlb`A*o|A0#%Rq^&0VCFN}n&00yt}&-pH6+c(W0EyJezIJso#53|iy#rfoCicMBJ`{@z)XJgX(aru3T{QDzk8}#RbVS@Xw
70)^F4{FVpL}gPDUo9<nX}-S+BFYc-vq=3}6ZjEUJT?MJ#eQn^ub6VyF@Is!)J`$q$ecH%uspR^asHMg^zXjwZx1V{+!!5bzTMu3=b!tdY-Z7c)`yvbY
L+A&Nd?}Qm=8(nRigaUdtv=ErGL<|zS%3M{&%ZNG~bLT=+8xV#87`1x64)|sk{Tl-=H;@SYPQxc%eRW2N|TA9AlPYf6F`3#{LpMEv!_Pi{;_-1y_a@r_
v3P9~DZ^qVtOvGUZQG7xOX6>?-PSHiwd=Tn?WPq;T1NJwtpIyADzctZfpq>Ru19KbanP0rH3bI!1oZq*;jb_x#RieTiy?`pYQ074i>%JY_hazbgRwC;#
+m{=XYTO4m_GDd7vO;Wj6$s}l2dP3@;0&DSSU@FA-me@;^HLlII6b~{UPe?Mi3`diU25&8@Irwg$D*=>8k`c0XD{4_Ax9Q{M3iAjn-xK>0ZKkX?$J*&Q
n`=7i7%-22fNawRNNarL~vdqZpOMhm_znoTFBmU)yMpmh}CGZP{ve=STa=4=Yly^=&+~3|*IAQ;Eq7EqvKWTkDKlf~#Sih$l_>aQej#h|I`ey1-f1$#B
fT>1gVf{Jrro;W6j?mw0Ou<F|%Hn*QQvdH-BfePq)WP++A?hoS>m27(WZcDsq>@J+QMsL)0INmE=uls>+lRr5nS~4gXTDPy*B<J#!dnNMKl3Y(&7}(QH
PoVnr1GwHLh);k{4_GmIK=CtXCvYBm)c<V`}{-9*XHv_g#38^hnnTj^S^2d&YyfK8`xj-aY|C1qbw&W(b~7rU#)h@iLBOah33Bp;XqP^7bPbvfvbt<Yu
+>9r<CI?!~U_wlJK8{sRFA7MGi54w(Qp+!ue2}HKZt%PX{V(<4iWF|BLk*^E*dbPjLSwwe6`mf4>Df`cEu)pD_P4YJujT&p`>RHANpLH2-)nX?}4Z`ZP
ZnmzeKGq2yzJR19aRPXc8e0)HksNr?VKQB!}E@z+)$s`EX-e4jlx0$EkvwmM0@-4Y-1-&i~#wfRjdD)evMC3mrZZ*et6e`xcf`LNG?nqOa~`yKcwiO(R
_qs>wS^{+mBV7|)^Nr(P!_y{~)|H;3^$gl0CPEvh6M)R4&U;?Wy{;4<BPyfO#^^~O8yqc^IM;7`o60;)oU%!Vc@CzFErU|4xlzU*}_b<jNNx3cNzz0NL
m!ZE}G#e55p^_PhpRK#sL+o$mf&P%eZXEs7+^K9I_0iC}z>4admWa4NJfry+>xH(3@1HDS^(m>&_JRKF@i0}X|0f=i-zbN<jr~37BuGsuW`XmgHDW!&{
;&sif%DtQGt>{xTcG+=n`R;6uQx~ku29|{oxk(mgQ0&Egc<tBjv4r<Ukcf#`bx2ZZ~GSA3Gksz{$3NVPdHV;_xj&lm-gS$&hdOMBKpI*!?QW!&waln{8
F9HkRP+|Mg5mygZ|t1R$da|EBxZ)AbvONO2YLGzIi>Q2H!GCy*ErDtM*=n^R=)hyOiSdJEi_z`o#W-yv1QbRst9Ah3ofM9QYE}ofO1BGmw|af71~7mLj
kk^j`}7u%-D(UVcdGSFH)ZHr(W7r8loD;1j~}XGT^xy_)jdVu1C>y!1UIE54gYQiI`5A*ugjkN!}xoRli!r|<wi%5si5;hT*lCMnC}`KJC`l~DceY|tM
GRQaJ%e%tTI$RDIGuW`OSWfk)=|J0}Y+o&>~@{enZ{;ne3XnyDNE$weLMSf<PqGlq$v1Zi)_h&NhF#lnW9ASN5_A;y**rFR4l;22%ub9hs%-?t!r+B`h
u>`)MC_=pd`?Vhh^LOP0d;lwUD;ZM3>^O*#Uj@q{<!8G!@;9z-?ioq(*$;Ytmn@D@|BqL5^!LqEFvtEfx^wU6{8kN5g;ldTt4WIURRe#msreKAOG`OEe
BA%J*a2Um?rat7N3~B3@pGkEkmBa!6jq_FHXJhaXJ2a#R-8)t#(Xw%+6h^~-Go{rtI=C^qW$k%Dp^H!F}`0okW`!N&NIS)1+|O!%L?U3TI8j;e<`2zX#
RUjAO&u{${6(P;`!UZ-?WE0J-=>7QW<x|KSzzC1Ns+EIKq6YxC&E}>Z|nqp!YNXOFF7w4>I@-hT=Um>>s;3TO<`fV+~oI>pEE_7&h>K%zjrB)DO-A_`;
m;3lHb}_xwiw#Qi?vYvFY*o!^S5V7{juR25S4_B2m${Yz~!#(eTnrX;o9=##MoDWLlY{f~v268>hOEf8OGw}Vx;(lrHH+2|YMFFd7kh3nHFDdq!4w+K;
R_UAT9RZ3PC5P#+t;QpH13;Hj7GuI#mqkjq;=X3l0FY=d2=a?U>w-e?|Mbg^9movSq=zRU?3*4V*Dk45`b*lmYXI@4x^sl6;Y>^b65BxLJ<|?E3DlEy0
#Y_hzH9r~<zQ`z-WL1#FDdD4cZ}ex`=%_&|hfmd%tYRf^f&6wq?nQsr-x@!Kz%LgX?~uQ;PV(nuRlFtqjM6@+zapG!hxk7y9r=s>xDdW|q$-FXN~Z%Kp
R1qo0{yQ^HU<7xwbwJk*XMh}{~Cu2@VjhU9g+W-O+xcgZ;$=Wl-NOi{k=jt!TI&sm5{1d0xpmg>i9~(@7=#Qh|k$bYe;G_CjQNRUQEdf=u(kXUvQow|9
<*}@8OTCCaLLpV&nO_=`u(CFUTL@zk-2E@o^9$f3wu9A=3G>3n)LhP3~9BPuLLsV@cb#gkMN_$*6zWNB=8wKYQe##mXpQWuuCt0q~W66o4P`M~3K8eDO
K)3u4(t{dRxbm|rSgI{?1PmeUyhuS*&OKg&le#Ba+s&r8Jb%QMUI`D~*@3eUXtfG;VM-DZpZ8!u`8ucl;0%C^Owta7F+ntugXhx#Ln-Nm5!s)6rslvOf
Ae)qoDG+&;*O01ut_8H>eBe6-UvNba5Z!Px}-xt~v_-=Myzagb%-_ie5ih&V9YD`gvn9mpC)Fk|4yDUfwSWm%^Ydz+GKTtS3?~eXKf1Loo=8yXe)KBu_
KEe5IypSKZ_V7&ju9=Yw)L&l0ic_-1BlUM??qyE>t4bs(y1|Fe|3kAx|BTJ_8R3g-+&_h_6=8t=d3uRtRqrnrSf4A!rvAa~f%!ng=kFN(<DF5H71Z0O`
Lh!3BfQ_Y^aV+kJ39KahAgFce${d~e*MHJ@uC9X8@Mmzzbx5+pY^Se9ueZdcV7~}Bq$}qj}%%>QfQx-j_0=<BR}QJ<OBS=q)&Sm@*CBb6XO4ja6U$EK8
O&%#=!(qj4T^cexoM~>R<GF)`0RS7xVSPmmdN6my1a{A}K2o{oh=fOfY{beD?4$Kl67L@<%)E**O1>?G*TC^>VHurLO793jJqw*^yM2o1(u^nCmU|Z{u
f4_+-X9;E&CR<RLyut8|S1#KI8>-*i$4KeLV);j0#fitD$BmmK}4sFLT9LO)ucH}WH8hy1KqEF;v9Ebe3eB=M~B5WnI~gp{HBzC)_a3S}`u{__}2o{0b
LNWlH&!&{E|h|=aHrFsj%KeUYVF()f=0r)Y_-vh)S#=>BZ-#2vY0OyCj13#<PGn?>%;WPi>`Oi)n;+wu9{$KIz#R^HeYvAV;{A|$tvu6VzXQ@q0_)Pz?
qyG5hu0!gTH8JpGQP{iD`L;@76~@{AQsDk7#W=<Kl9WQg^H<#%{E48fRFaBpOX^=bi}xMp??kq+euI$={u8^(!1uRW-=XLKS=5+6v%?POAG2>$dOqgBd
j9g06V%VX-vn46@+3q3!_&J+_*kQg!7o)C>5Tr3Un<DY*sSr1pLE&~{{DHz`6{_@gYeV)$NKeW{BV?&1pHj1+qVq)nODH7<QpF&6;hS__>K@iMiTge2G
5=<@+;OpV!{u(&7Guhr|1tg_FT77zuHA{MgE#fHLPN_W<dOFzPP}OgMa1+tY5a95Wcefr0C!BmeKvu_mYeAVHHq({pR23UpH<n5r5z#-_gHS)T>VQzng
ftzgcBbeK-FuHQax}OVHo+My$j7*_|tzPn|8`BZ^1P`iM`-0R5{XSVso&FP0ke4}QK@G{5jXlERG#De@~-7=d5TTv4I?cBlA9ye<+yA~)?1@zcYNjQ+Y
Zo~E!OH*1&XyDtOvkHw}M;#aQp)CBp>aj%e-Rk!$1|9;h4SRcVsC;pq_pub>+y?#dhofqN1`NaqRA-ASRj`P!ymSn{<yq7pXES^#RDfv_CAAdrfthzi#
{dsX+t*Jh^;(U<!c;jOK4UEkd`MEaDC_V}%@DtzFrzwbUVgEz<Pj5l^scHy*yT{LqjPkd&Me*6&;(T+|Zq^e1ryo#%Gu>Nc1+oj!pOKtO|K$%!Q^Xgps
)!E~KR+1ik7rj>|8F_~|5vi?C-85@;`_glAJ3ksUki7+C9Ct7pre1!;{yHP#>v(x*4Ob3eyhed6TCn2KP*B1S54XguTT0Jq@FdSnqz+khrA>!JgK7kY(
Jp<bhZIL-{5Ocmk=LEQy=H&q4YWNi<v-D<v#cm-~2!mNy^pm2_ND2M;!g9Wj37u@PpZQk-(}noO>ZjVXiddAM^Tv`JJ6KG2*xD`7TLehrkEtfpii-KUQ
C>j#XHnjN-H8oFfnWH<2eU)@Q0G;3w*@xsUoXnA7#MgARUCtE|xf`L4g0Pv_s`0{%uGHcCYG@gfF)iEUF6_)|7IN62r2McX01lp8ufocSa`f5G&&usT=
Xv4Z)c;w))>&U4^r3{}x8@RI_m1ir60#+^a<RJVo{H=D@6R`=T${RKWNjyV6E@Im;dL-HW0>RwCpK_j|Qeb}2$3)D9S;p1C<a8QxoDAx`8L(H!*e=2O_
fcbYZ=o%aOc`-!(QSe~vBmOIXOj7jS==Fndwv;BK`PTJ4P0?Rk*5Jn#zSt1I<#?R#$SQG6{B-Z&g1^J`KCFfeHK@_QXl?%-VEwLDh4cZm-DiaPiq9j&H
+yLjKUo=e$iG!zqWa<-TnN9@jx@Ty)7?Y=nk_r<^VD`$gWsZLL*h4C-h-3XR}LxcCVXlk?oX(LzY_4VivFzhP2NbK;&QzY5Py1p3H+^no>Tm@9vSgJpL
2owU+ssiux$Hr!1>q;WEI8InU2qwO(CH3Eynz$HM50<^`Y?x^dtE6g!(Dcq!;in?A=JPT4VN#_%Gg6B7A=PkZC@^1L|+sevj_&V_i{y{G6h`XX<8+^S!
XvBI2hy(a;}n)yE0^Rd#+ZsXtRa(4TCAV~_9|wka2Me!VeY&h7Dz@SDA!?GirB5HY{=Lv8Zs{D`yTQ2_r~J-NW=wCb}%d@e5PM8x{phY9+p&h1Ul|IQ{
U;loZkS&fUbNA;QfApC$Jb(qhx=bPf=dug4}pDjk{PeqOw6Mw<!MTGw!jy_~{J02v+@1nCr_!fH%e7|HLz~4~6XMIWixqX88FKMrlPgWT!>R--Ywn6wL
>qYr%7IaiUeFXF`7=M<qvMshR^anJy%|57)omC0_n&Ql34t(iY6UhpAt)_^dm%VxWIbYO`534PvHy+_rg^Ne=S6_f1W(B)diuvB==0S>GoeCP_o2{%3v
a%4-U-<(aiv1(0c0v5%_Xqv!fWO!q_#OT@r-(n=bV~Tx*O}&H=KDhP)7k_-+u>7(^e4V$4e5J~)C~Q5W#hbozfh};_}>pF2fv3)lIGF;u|R!MOfr8#`V
SlG&)EK$=I`tTeubr)!2|qNPpc3g80$-9CHG3fpR$zlLHTpM^T-Oq?KtMA_G0g$J~V}n`v0#r&i_aeWwN3lts|OmYZBonZNUfrn6=L>@<&z%u;P=<g|Z
<1lujlqf$o@*71wDO6MxI9Rm8`o4}3=Je&3D$weXq7R3BOBzZd#2Bz((z-A?iRpWO`giycT*f1h8_9|)AhfqnsFj~Vd~%}OTyp1$${ep6F6w7%!Jj;wM
g>kri*Oqkw&_zP#fx}rbC4aBd=A1yI|X3Z7+(?GQn<e!Dx3<>{JC>pGQxGWGp$Y@iVKlA4!L4IB^0s390G$Z|jxjd!$<E5njqI17ee<gdKhtPj9*bMoZ
TePU}nG}%zj9Sl9#8;Mb59?Dq`3F3I&S?I}pHtEo@VA|T{+Ito{IY^jrTP1Mj``Fd7g#oU|6)k}uVK<aUq}@PZ_H<cOH2A5tOWl|`+h+N{)~FiP~Wn%p
#Jpl7>nnq&zScf2FQPmRFcu(80>)$iJah^qCefcc9?G}hY(iqlCd~(;0wKP()#D;bH#O`k0ymFC;VkTlVh^F<M{oBD;yK#htr`F6TV>-13&LCb_wG5eA
SYE*-X)?{^}yspUk<H2JvGG<X^2j^oSp3-6PDu*oxv)Zj{WW{4bZuiXn<K^!NC&_L2Wo>T-eowLEjOl9G=UKl-0WMEr^?%y$ZI&T#$3BeFfz2QNDVzSa
zD@dsaB6rU3MaopS_z(?rW8u;>JShot+uOR_H(`xoUCH(&T!pKUZ?w~Ihs=FAkJ8?V0{<+HNf9I?^V?I|@f=v7cZ9K#GyZHt9Jyx2!hWpz)i{Q6<%piP
u7GyQ@gVIsS%6nR9$d5vn0YA^{0P~%~jm|pyJ6(<X#88{{5%>bF+?nW)DKmkrmO6=}Kfq5u@k`2nCFA#}d+@WQ@Zb=BILk`nKZY-k{5r5k7Uf@(vP1v%
9#DQ7*fq^B3?*~$e0&T2nI^o(q(7!69i5*We+GS=;PTS2{<e~j{F1%rDy$&%N30=!N$UbuxNKVBd~VD?k{Rd^o_);ERP#K;{^FJ8;Qn2iMfufWNcu-gw
#krRq>4`ZdFB}UK1HAm1FWyH)f|zZ>ct8C3U}qBe^_iL9r45O9Oq}tN6_E-=I{51hW%@%$bXqSJ<@#3xq+XhG2JBmj(Tkf-<9h=;v=gZ@OKI}l0wo)R5
lN+-*|`DC42Ru{>`z2{++=mIq-LdCmA%~ayB)r+}MX>{v2uHeei>yDt5k&`^Td#@Rhm22gI*DHkT0n^-Ryms%Lm~kbhMlhWg-JpF$tXa>gmm-)A1-yOe
MEM*mCQn;GGIFAv%u;#SB0)xA{5_m_#_AU|FiI`wx7J0L5}xt8Gmo>j8?_|{h;>0>z^@Fl!>A-`yO-C(}O%-BQzrdA!|D|59s=?_lYIK=!aaB6|9QcL2
$**B5+_2W^D`cQv!<ln_Sy}+u5t(PfTZCBTr@Z$;edzi9V0Y9CGfiWX}O{<j=f3|Pp$LPH)#oud~oiKmvT<F_HnxKRK$TpXUMOJogjq@k8-*kT@F8Wx1
!5RJ2+;kL+tXgc5^kKps^54dI#52M-+TdSWY`q0PCh{gbsvkxP^ywV+bc8-Z&PTR^{9%5B{*1>K`G@#jQAqK<+ik#aQ9QRoe_Pr2>3j^H3Mc&_ANoqU=
bGUE7N56r#`!TXPq1?KmP6vt^;WDTtM(vZKm1F7AGwsD)fLS@!}HuD{u3j8s_%+;B7Zdoq;Kk+mLd9!=M?%f7OyXF@TbGoj`+JbU7`3S#^6sip76=Bz8
hBuK9$`bgs;_ZDdu-<!HPcC-$aJKrlh{Eq|Z?;l#=wbmK^vkMR=h;FHC+R{FZANs6WFO>UUm<Yw3dimYKfEs_d30=x=*3^miTgJ%#>_<Y*)Cr<q_?Z?X
!zfxp1)(DTR&(wu<*_RSs<Us>1<i2v-FDf)wKIj9kz)YKz>@-Us8ssH^>VU-(NE5c7dmcQo{yMiB=2i4m~eHZ!``s3<m1AIg7WHIz*zxh{(`cdhR3*_(
4J0<>XT3tvVVxMQxua)is_~&F_^zeN86Iks=o;fCd$jd_io2gr^2ENBVyFOWACOXv@(zQhW&#n#iU(eB0L4AJDMd;%im(C_D!I{)ye;q~Ahtxis2>FYb
#Xhai3i!Ul^s^M}Pnl$d|DG=he`xMy(k~f(vIP0vRnTcZb4Wc}UoSlWfafpL-_hTWh36MPG9T-wT;Y6@RMnyVzw9lcpP-0y(jRgbVn+B!H`^0FsH=$|z
5C7oR%0Jlnv4fJ`h)CTQvV@&TcpqO+T;6~&-xnrKa)vGR<@h!4g9})iU^-IFwy_|9{M5p%S@g5H2+}B=?eEJe4xJ1t>Fmz2gUV#fmOFU<0A0Mo@Qp$pV
?0de^$+Y^*`^8hu19=^LfS}RfPFr5bU6@QoO`%f%DV(#TSQTCB^ICTCyXnuqX5Z8e_$L%r{mA`WK!WTrnSOOrDT_YBQezKdk6e;zzTUDE(QVD=b^u=)W
uaSSNhVYeoFTVqlS#ofC-~p6|>D|Gw~FN{am#zY@~#c`LO4D=R&dzHO<I{*l`y*dHTDqWMN={o)Vo&64`(QJEvZGy>#TtvVhL{_J0<MRC_-tWWKDKz(g
*OAYaV^tn*|AhyRH>ECSv(q~d0w12iUo%F3MoPSConGNw5T^srqlD8cbKem?bCGv;n1$?q(t}GAh?~+s<`a?_ig#MKK5=j3ieOjb1nm#_*zm5d_mRhVf
E#U{UJOe-F`+kq~``#k)_mv9smB_h2ss2ArO41){My!Q?1rulMUw#4g=kxSK{QSwA@H^5VW`qxGDm;H~vKiv1D|#)?_r<X$D_3@=*YoY`XTJVT`Ue78o
hu>TpX-A3uhqqlgCD7y8S(#9BTLc0$e+;Xi-M0s{I7SL0w1KVlsD!Bfj=dFNg{NF&${NgKN3HGNMCGRWti{rYG0E+L{Ew-erz|SFQ7e$f9pFo@!L`#^E
<BE9r$s~y>axX3iD*s`4+6vUoC>jr}^bJ-GD#I9W5n(+18->kh>v%ud4XyZ&;eNrv9QPwk`T+aef59IM{R{>7ObSobT$B_<@#H3<$q#x0!|g-LIi9)*8
wV`Areu!9NSscrH?XB2I|kqhCtGkEtK<n=Jo!TM&L$vscJZJ`zWMZrygIpYYsvuo7m|5c7Y@Ni+-j`%}uv%Ck-t)EA0z%y9k-rzQ0#?*;I~lGW{e)Zf#
>f_@0&oksZj-Uax9Z-I~V(NdQuoUbk4zUTOT*`4xh7JpAo#K&?;_~v-nfxoOSpDN+Q1fBFJMCn5M>FaOKL-+uL^ur&<hV(=1mhj2`Ud4Qoy?ops#usWu
R-Chh^mhh#%zv12nGP_&=EERH{u%bF1o_u2VZayLmtjiy;S2N+9py;#%Yxr;Gt#%+0H5P1(*fyYaN(2^Kf}(J=x@j2oA~APCHRHx<m%9G;!ZCie6jGP{
drpd>OYOn#}&?J<wW=yqeT8?skMmyUt`WY;CtDq)f3ETug(eUPdfyNKWte7U;Kx@81y?OYZ!t*QA|w*`nc+7L;9J<L?C>kbpgKpn}3`!zq5jDHpBc!E2
AmJhgCxQRBA=_*+l9#xc`cY`Z&^u1M2^H`XeKJ@Fzn4>^>%_pNiNiz%NvWBJ#V|a9(rlZ*kCV@cmnH|HCh9f=!S3gKQtu{#(dL;@5xHI`MnEs*n7JT~e
}A-vq?}8&6uYDldj9`oGrWN&KOC0{u5lnQ@KqZ=W&g?>^qpPu7(BN%(zdE)#yXFE6qGSnq-O!#sIN{Qkii{n>B+%;w;4Y7g+2IeY7q9`YmSnbLf&T}P-
N&I9y6E!EotUzoGemh|VJYghikf3X{@NZ)UIwP}8?%cMW4<)okJrE6NB#Q^-3Kk8TTOLEVY!5?Dhq+5{xf}8?>ZRBSY^YKxqO>zE}75e|JrX2|XQLh;E
Q@A>Y)ogBc4fT%{{+r)=57NI-XTa~M1%Jf_={tKB>L<VdAbf`OvWfrVbsYR2|JK9#TCARv4)4FMW9Un;X9|7CV)J}pzM~pagzNLFC9S`MEv1;x^_Q@^m
XuO6@%!ox^fw%4+2|iI_J|bRe{Glc$e$t+fS)n8C))q>oezC2-anE)y)uk^?2mh3A;04Z;qMBwjj2DdodUn5DGv?xdu}f<zfjp^lVbm}dy4w3W&PMj{d
|?g70#FC9sHUoJfCR)^nDxn4|Y&yG~aLq)CY{OQ6F-3T0(!k_(K*H*T25k6#v8x^e=L4^r7c-_+Y*i@MF|rK5ra*z_&4F1AG(b0r7JgOBWI9Z`}euMpI
`4f#&1tYlhGNylMWa7&n3R39T%k{4mG-N8^4@_g5djh<~B$TlkNt@5z4t6Q5Km$Maz`wHctlvpy65)C!?L_>CW<`-=MebMWU|=P|+aDR}=eL;h_^@Yje
uxsUl!(Nw@+vhV3xKp!qR*godV;SKsT4ts5pUoqRu=ZHVftusmgy#)TPFl-h5Y34Y2i~8X<)d-&@?dGU2Z8;-+igX3OywE?IiTyD$O42u)Y>?ke;W#IK
?p{>})SnQbKhju*M)^~DDWR{RYzxAVn&X{^=U3jh)PI*9=%+@ZC?b9podEs#KoKqEUyWT3sQ<KC#<aetFZ54aMZFMy!m%>otG<^7{6fRSE6u-#MfSk+m
tP0)Q+&x<AV1k9))DxCQ3?D`uI(DkZ`fjo`B=b5H=KVGKO{6i9?<jmzO@MQpCZ%`G(X-vkbiKlP3Zc)ZUlY|oB7%R`TKbNM*gM@9+V$)4fV0X25yb@ZT
FYNKM*g(uVIUTo}Y6MslRIU<pbfH#2ER5vC9d+*(N37OWAgY{;Q=`q%Xg(ZQ%R4GpUiEEB8I{zs1oI;g7);3FmLFJZ2f{OMOs=qz@+Q&}Vg9;464>D<{
CuvU6V`{KBR}|D~{nc!B4u-wLd+P*?*WT5MJ5w|~#?oj4<Y`8L7&o`e?pKV9}U@n?r;!rw)29rFeC@)6J<VeOFegM4s-K7ryi3i02U0r6|*W9fwcKw^V
`8nLAP<tLA0;zuk?<S$bA+B(=Dp|D+`zdMZ4pKt9G^vOB1XY!Hs-#VP{t?G*&#V2=*`cJuY;ByL7oYV7pZEfoB7X1_d^(V6M`_>-5-%;8<{1aNfP&~vR
s}&W}w~1BiPZkFBDT_8x3hdAEocsw?VN3B{Sxrmo?`1mh7yKnt{Oy!wf%DPIp+9VWe-_Qxr)QzX@2?IW=7(-zXB2-v8R`dhyhVOvDRI5P=WpMS4V`~4)
Zc|-)yUt9uDlRGHPv*&ulf_x-;+LFLi$$g59yaKBJi_{^VlPOlj8BKpJcs>e=~VDCDyk&0zNVSmITB<aQpBF^VIMP{Q%2*zk!b|CZ6{uedXo)`lC<61o
D?)YB=6PzbToLe}aCHh#!6p;Sb~Ramz_x;B?E;pT6qg2W#qUNAo8&s#5&^z{mWZG1CCQK+>52eJ&;}ps#Ky*E8}*$=&Y>zi(7J;Ww2B@!zy*pRT`nP07
FQF+l$;;yLh@-}<w%cF3=WSLz?y&V%&5%-t6FO!Z{U5Z^q}q4Oh8Yv2!=cSirlV%3xQ-K8ZH{_vF5q`&PBpijk;&tmlF{WaJ&0>6cs*%tgzHW+vC5Bh@
)3jB*H$Qj~O^xpIlUnL*&m)yT7bbcG2g8r5w4oH97AHN-}@B2f}NndwB{Iy`*MU?+f73%-ImN=gZ?RauX|HG8fAK=me_~h?H*^Gd{dMVus^|8i&@fU^!
{35#z<R!j;`GEdH<C_Nu>w_CD>TlM4pkHH|hD-J9RFI&5!>=Rok0kH8OYnSVPL1=6r!wgy>q0^Lzw%N?{i2MQn12;^oshm-<hRg&;MY2$^N;1f{%2kFB
7W2s_qT8t2KCqT82k#0Z<qo6xH6ghq>r*ke~_!;{JHtT&pGD>>6<w668J3s{-8e~89wnNir9odhr|2>2Y$<JWa>|j!wLMM_$YvW?6;EK|LRkj`55`_@t
5D|fA1UCr}sUJ==@ZGAG7r8Md!QZ{Nk@4+s6<7r_tIe@}J`BGtx(&c?SB|&gRxje&+xBxS{#ib^`ujq)j69kBajM`G=?KXA$^2Wn2SaQ5deEAwTVHj2!
)i;b`)M?`QrXBLA`b0{L%i`U%Z<TtlY*Wi}vwgEGkAkI2TF?ofTaLjS-D>?`$;LS{RJzvY;}G2h;TKf%=Z-uS_{DfO$ve97=4(tlDV;I}RH$x)wJ{_N?
IzSB!4eVlSqQ+%22Le#f)+MqwpUIzNtjq-TIf3r~MG@oU+#Rv02^E0#&UrHtu|M6mhKil}Rv%vmb&!@!Cmp?dvn0a4nc>i;KL4Q^4tH5_j=AcLZOl<>v
M!>@p@*m55?5EIIP9D(**S}V&e{DE-;6ID7gTLgrej|USob7gV%-?38*hPPF)B-=*gp+{upWR`pVto$=NAQ!(-GK5}txxk$ei#8CB58?6`XUqe5fFYLf
qr)$C=1fp9L#+S`@>IgJ~A_XA-`eC4E;M#S*Tbats8ELU*BHq1L<?T3E%FIY{WNqeBZBBUvT74Qm}VP-y*ujlwW4XHo*BE^)$kV?=tX5*}aeTotvZH*!
{tu3k%?jzNvx={#0vAV}|SZf~A4ilNS2UmeUtV|8=lW20!|+O1^;pL#s)57yT!N@OuH<MH=~2XdBFri%Wv@FJPsqU_Qj671eKR(*u7^>2}bE`JSH_9p~
Gv%n08-IaS0@KY>5T3+L+HkUwQ7=>J)4*8%@r+#~2m2mGOQi0{FeXXtO=ZXMx=*N2Myxk~1de$=@neY?H^eRif?;eYsjzOFXJ`nG-WTP=Ha_7K0es!aX
``U3s?!k_JY)R#O${u!te2ftp@2bzK3$C{0f?|<GB@)!L;KbRFsr4E0d54-0n=?5M<nr|Mf`v~zZGf<xv;pa&BsZxZ#DCaIiewsVih~~R;{5zkx91HZX
>}Upj?;n>9{SjV@&_~HVekA^HHquBRXy6@ypU}Rafb+94rxaf=5hMPsu^{}9eCtZY2X%}3qh(r4`b1a$68^mYKsizWDrfPU{7b~Qhxr%px*GRKyIrY&f
3C<MOzlz@(ER>H{*0$rgZ!3D4gA@1C76@{=~G63{ZId7)Mv)_Lj25?ATH5=;fu%Q=lti>3;It?4Q#?E?zU9FDaMQRHC0}~e~Fn#(ib)Lg-`nJTqpe8Ku
bvfBU=)GRuw$_e&#N*KbydNkUmr{f}hISO-23Nuw+5_!og`u`v2!G>a*|r2ML|eT<fU6_9FdO#YO*s7or1w8;9KvG~d##H{r*+g$8^yKNt9ZruIhD<4^
ojjxqEX`0Ydb-u`$?{5jRu$^TG@2tRJ92`7Gks=%L0NtV4I{r$pQ`J^8+^=$Gtn${)GFYh>}`O^4N9D$GUWZ-KgPflrmyU={-H?p2b_&#gCA^g4hhJL{
Je7pmHz>FvSPkAxgY(2ui&5)m3&P*hHjCYdB|23T<{z-w=Vm?+}+GURVyAI~04?l;0BrhiC`bhajNc~sGTTy-_gy6?nTp#I}FX$8BM*gkD@*el^oWOsQ
DSJ-+sr1>xUrn8hxIQZ=KJY&*J}T*(u;qUIQ-50Q;?Vh~lo{}C-)#&1i-<h}!Z*q0*1`Ve8_cgQb$5b4#<%|T!QW-hmgf7xF`6O1y{?4sWAiKcfsGeT3
I82G!JjhJpg3TEv3CZ39+O`(;g3$Q2=QGpJHk(T66W`o(w<V9&rE{f`B?Ys52$K5Uvp)7guYj?=xGM&pB`24JI%s$uz%zl{As493*4W^I0+Ww?|q8-g{
Au00sJ6`eW?GsyH4)NKN<)8|AqyEhx#aV@;QFrb_@J-uJ#V%_=i7x2!J2-)J}Or-(J~|;6KiGt-itf6t4=_rzy_K-*M;zKVT_`E+zi<?L_*`S1HDPg_o
PoB7b3=Un(;tQTy#r0>8rC`q#gGEhyxl5k6|#KQEW^zlF-~=)dGk=v%k8_`&*PE8j=_P=-$d^^ZI2pl`yo?(}oMSn7QZeK}^>chbjxOAqKbtG9(h{)Mw
M^*3(Eiu99uH}c0*o)hACpGFVrzb)gM@XK~h{L(7^#Xn9P73Y)cZ(PE!OVH<H%Dm>JznH1iUp$>^++Q`dpkKn+;!N>9pKF-E^Kw5Ren|fT{i7lqLO<8w
s!sTP+e(Rl*;Ly#;ukM~k7qt#6aVCV&qCC9LJ#pd^1p{A_V=U@{q}(OOq_3)xBF0ky-70S_Xi^UNhEzP!(WTJ>jwB{F6N}a<&Me!w~(!ANd8Ci5%@Z%A
bdd~_jKrED5ojTUnx9Hl_T-H82Fj|bI*t$uCK9w3gxr~K7f^OLH*4@#(aiZm3Kn@_T1K_&$c<x{5@HE2JvSf@ZYrjMN0Fj?F{vYrf`e+L0q~Lzj?nYuI
Mj31K?97&B%y9+BSF62l!@Ugg;8&2KlR9e9|WxE<^aksEtJWir0e<|48mMBIyTA+JXCnUsGH;C;iPK>I;eQe*G_2-4yR<X^+nDK(!Wx|2zOcYq8fH{!@
+JI}*Pzv*0h}u;qjNakSY5{z|Ov5&vGPPtZ4rJb&jAKWpw2er(_nKiv;TbpBfdaf|cwdZzq~FRxUeb~BwmU$7JGU-y2SWB+eA0{l5tZ-o9_WK9J6{MxZ
dpKejZpTKgKN5cPCT}%GrI~V!}g(bNb>T7oae>R72bMWsAt;=-WpUqy!`J##n^wBI;sxkj$;kqOL!irbqf1Ym8A1r36RFb}l2mdT9yvE=UFnw5kNPk`<
e<tISLBFQxO{F{bkI(^s{XGi%l>dm5y}<7iasmAju2(tYf3<(m{O9_Hf2^dhhQz;3UgVFa^sdyuRF#bQQNCM3zeH&^c)w*0Qv><O-medY-`zuhu+es$^
!?0Uh2O9CJmhzU|11cfFusDn?WpBm_|;eSp)bgy4d(BESn-m-qIEtc<PXx52!A<QLEolupZx{tJ2RQ;Ti&R|59(z2!xp{={Mk1?@d)^R%glj~Ek;I3^~
I+{e$je~PyCHJ%cy_rq@4W8W}N)7XU6@3{W-0W|23viQ2aa&ed7N$WAI-jGaLb5$;KP<KVa|bjs7baY5f%C1p3uXi5c_@B!4ZE|98IY$p2z}Jb=Fz@*e
T)KUO5;{PSr((z;LXAiogJ2ld~B1N2)WcJ$yc!pxu}f5N?t^RF<qk%s<R|NQGu>|Wmm`A3bZJ}jeJqyF+SA^z7Wq5e+V&uD%s?=hb!JZJLb@23`_Q^Mb
c=^gmXR_Ih7;R`)&gY!w*V?NRTAw`P$-f3Z>zs8!CPWTz`oFPA1oOKWN`=^1woW!b#<`)7-|LYsy9rznFGhcedZxU#J$<Ad4{fl5>5q{8mOB3>c8BqU=
IVJgLhC1{)8LwOP|1IvJKKg@{MEcySzb%pfS@{_H0_<ALRR0t<_!)(<kx2h)CHUkIu-*#f55J9R{=HvMz~ASs2z_JAmLgg|?3~5qpEZMjR>QtA8U6j6F
=gc6t#_Eusp^A%zjz@1KK9X3|K_SMQ~p*h3*;ZHxK!ky9*n4dD4YWRRNPO2?~{~%2!1!4bl}HW>}hi99}2ET{Fe>z%^LG<=(kGlum-=QxQ}F&`eUw6{-
b@>Kz$xBV)D<OC-B#atW_A2KIM$?cl>xJe<|J0iQnBs=#N;eAAn!={ij>_6R>ca5`M3hvA@|jm7@5m9~AJP)B*dy+53}a)uC-^41Sl}<%^&a2po1}s;(
t!gu@MqLev6DAcVv3ZnjV6aya4-cYinTY29<yU3-Bv=O}Vy=D1MbKG&wGk2ekWtLy62{Bl369T8s}ULFh7hfniD{QWv4{$3>7;{U=IeKjB7Fn@HbJNbw
2HuguE!nClz+74D8>+`*pSBP(pi~T8*(#xRF$rb|s6rp&exE~XvN$C%>jf^AmTiQqb`{kDy`i<;%+<C-@lE3=3yW@P;tdG1u;s$+AY@BrHCq!#^h5kp2
3+P8|OTm0x%k<+8`B6JgcDMiRZ*rRh`k!p?Pw9U;GCJ_L4Zl&0{IX1@Cw#w)iT<h9Z$0vF#bXSAYc*2fKPQZF#Qm;Q|4M%;D@A=X2{#@3$6q=+_Ft)~F
@-)R{FJPJylfY-zGx|!UqsG{_-Os^Wc07^p}!Goe>KPbUk8})3(dRSz%TU-KVf}4-b@gmrvdm~B3#7e-~6%){GGJH9q(u2iVx3+5%0L4df!{Hf4j|~uM
pv@qCc9rEF|CymkjlX@XQ_O5Bly*eo<eif9;?eP@f(J(3jYeGoZeC<CV}?sPiZJy=v8mzq9!G9pK;EU=IEHKLE+a^S>^t6!q<41AorgTrXCLUxRK5{jj
P=xF1<CIFkQlwSXU}LLPSi<_CZN0qS4?{8sf^)R#JwlY{!V|9!w;QA-p0r)b||it~3Z4VC=*<?O=!)JyumtU621_m5rj6Ggpce-(yP#?O98|2r|+vp(H
6(-imbYV^o|^gPCoiL_hM|2tPOf7Z{*68Y2I!~a=m!HoN5^~;3&Iqn|yFKW2M{7~{o{Wao)IPSO~OdNa6pT&&&na*yLBL8?X^!t-&v*dhVnJgaQ2Mm1j
|GjI${Xm-{K65|tne#`hVSOxC9`&!P7h?Zr9^FNV`bKhrkN#S*H}OgTWZ`~ha=-Ga?~C#NvM^}rxL?P<c834ONZ|cV^!&#7vt5G!<}0~^`1$(=7xF8&e
FgqYN=M-NW}2_L^uOCdf2(Vbn3G@UKe#{6Ozko1|6?2Xv-SoD`cKcd(-7Zp^f2fj+S<_H*{gN#?>p_FpRL2ELHzKn!r$2x{(8my=l$&uS98U}`CsgzAF
A!wi2EJQ&-P0H#W(mnlDSxtUmaev68-m~yTtu;o}PpFWEkj=?0@|C7X1r`Q+$72*>FDT#MG~f&V%@F_Y410Qwi@K^83Rl<Il~&elK6qI*On^Um*TwtM`
KXt|q4cxuQ(zAJH0Yw)p;Mjr<cg{t`cuZ{PYq{w3OMg5S^GT{MLLZTqUJFCN$*e7@lGoS{A}bl?Nx--m{Oj(dGisPB~E|0a~J+?&u}BZWVq*aQ#i&yy4
Mi<!6V!+&46QU-pZ2piyUx%tW2pM*tr1U^39oPggt%LVrf3~xUBciBF{e>^-0?w>t$GWu&q1NcAJ#=EhBpT*75;C{b5_@%Ze8tM<eEBITvLc2genEU4i
@vG;<ApR&h)UUbiG4{u2+F7AKChsFY#eOQ&e{|4Ns6VW2_!kKKc7y&&jGtZjb1C`}^<}N}4w%npQBjlsow&FklGD-2-|F?p8s1-fIRidm46p33eDNWFz
1_+%-*nv__lu9uc^l_%EIt3@KUM3OH}^}gqyh0azdF+2NPA(wtVrDWLw@xg`j$HI^EvSQ^7Em-xz$GfE9s8H`syrUzm=}c>>27qzn>s~iK@c+aMfK`2Y
#S6EuN3{Z43NOIjNW*PORq7|4uj^?Eer+27N-NZm^$Kh|0$PPgmV`u)lW_o=@OMi+`Rycz<_sp?)PkQ2)Oh4>;dn81T2Zl|rY!+8hi}-zc6+{<9gcSJe
OYB=XOvF8$+-tYUvS{7MJZKT`$%nZN$u`_KJWvyEBaFrV1nvH!{rCk^-aO4AMZTijn)=>Pm?9^?FvrXT8m#OETRejT?l9~PrtN2Whd)Zu=5S>}HGO5S#
H{<Z_~ZzLtTvp&$5W8z1{8~Dc)TT_7VW&Rxd!+fEZz?UYzzQ+F4>^NLhIDd}`_zhWf?2$jU+CX39s>K!cW$oLiKYyeR>tpR@DERxj_twxqT7CGN=!)i1
pA;r0_m{4}+z+cfI~nem^Kj_jv#^6D`9Zv2!c3-r{%oBi=QEze{Gfd+@=r^B#Qll=6#cVg?hN|3SDO*|14@5_{qnZI)u|7WoSo18Jd-2z@7DXl{O^sHs
E@_VgTGk)D{J}u&wfUK_C*GLdKOGMf6eMC`3uVUZL)vU*4*zEDlza)p|{}AC8^sD{m1WdJjDD(QtTP_-!79@`X7E-Zw7vat(DRr{+7v%f9Dy_htQNY?w
=i$67|cIgM<94uGW|@){2MyufO=6Vt<yaOkC)fC*i}Qe?;dP0KZi?t26flxo;2nXwlmuerRtG{hLsFu8#W|edu5Jd;cc-d#&7)zv}$))0E?RPJNQo=l;
}%4SlXEhDn$DB56nd%%nG^eleeQv42@>2h=C#_Z{{3xA=p<AAJA(EsNwMke}u?_pAHE9r<}l7yeAHwyELoV4In?#``^FJO2IS3;Asl-gC|e%Kd}*-S`2
1cOH&A#Fy23zGM9A(7#aMj)<=vnknY%+OxTVU!`@{HuQtO_fV;iU7Wc;Qg*<P7VGDL`tav3W+6V9bK(o`1M$mMA1#CURN+%U_Zd96pT_FK-#FK2Pu73A
jQT%RUm^B`N@lOE;Qo!y*`51|)_?lzokV{skt}NTpGr>tUg+oaf9j<J@=tRE`yKzmnjZ0`MHl#na`-heE#Nl;@Q;Mn9v^YPR|WOI-uq>f-<up6AA3FWo
3+<2MtmG^t^wkEZv+2b+a7q-ug^M|pSWt^aX#XwwT=4qX&Bt^_tX{KA8}B)U%)F31@p~G1O0Oy-NuYx`x*9Q*=onZ`HtP;m;Mw<o&INkx~*>2mXH02zY
d1@|CaTe>boc4FG1_ICjZrfzoRLV3-mdXmh@N1@4G$x2}14AJ_G+!F6oN-J@)Cp;vH1n4{x=f;d~yd2kILwNU&c|{IUb{Q#SdV@6NvTch_z?@#oo0;qP
mE^ryKlh4gpP=5-(WXZ9w)HEOT8za(xW|NXvSqru-pd11e>DlYE@{quGX{VB~e{28?Dq9~XTD8>l$pG+Tw#3u%K_z&Bn-ghv+GM8KMJO7pK_<mx#!F(@
w)aR1>AN|f9_4A+w|Cijh_uxlo)0g1>!Rt{){11yY_Y(=@kN<HOtd9aQ=l7d_!LR(iG#mUI+da)g;=67R{~zs;ow<K<Ea<P;pFXhPT&<T&=<j})*Ft=n
Ua<dE7qP_ow4<Gt{P%0@?^e~t5cB8U@7nYyll$Cnp>?Ds_m8a$59h~uWkY=b`{!)_@$WtS{ZD}XxuG~LI`mIGwz%KVSokXNhh<6sB)xBAKAc@t=-YmeB
}e^j`_r8M^X-885^-3cFkdsCv4;0+!~***)i5AFZ<T`e!y=fTalWS}_Iv&Q&XW7*q|h6~U-PhZ&DMYL^}I93`ML~@89v|j41R4L_9oCTi0<Ie|D?9DKT
Fu76a1;N;Iu>ksx@2ii-n;_&~J&y7W@-cxq00`{<p>FKX@#Tz+Xjk;(pucK>VuNKe(T`+EagL*?Nrow_Gi_e_=2`qW&??ea^4;HuTHCf<e>CFOeqfA6j
!q;r<~5`o!FMnA~r+JWaQ#pY+xTe?L$c^FRIZl>T{+4E<?t2geoiZy7`X9;)vc{EtaEHn=}S(x@L*i?Po6m{oAUYh@C@RptB!eYZATvOmaG3HYd}yBF?
%OQQ{b-+wGopJ}#<{j<5=&gh?|?7G0W73W5LTW!u0&fjC;hrUqmSMHZgVxI3#KZgI9+O%>1g!yg7+|N?LUqjWDEBGI|d&2xp6X8hfM*s1jxlGBg5nc^`
wwT|mi2Rr-`89T1o8f%u3HHC3!uuU=;6L@6{`2bl!Sn5WubdzIJ^ItFPT2pWs>W&t|4`c*vOiS39Q(ty)|38gW_L(_i&a+O-)PkY{sR-Ou2>)1$<f984
YvFL+`rtPmYiRT@ukQ9w$ovKXzc0F)zaY~@(Z<(DduCE;_HadL1)bUg_+O#-1nsb_+GDD(Z9i)&_6|6>-0ZsWZ;XY7LecctG`m<i^7P&uh+G~0r{)er%
#3cE^FLxUD(A7{71ichJRRAo+s?DS|#)kd5~=vh+k`I6Cpop8S78imTc4?Lt_wfzf&LiUouyUj{Du~*C#w5_0Zvb;j<!tpjCeU{1u+8uf4_RZ@;AN{P~
yoz^{M(=i9>hyV{=__b=ASueKOiYxI}n=au!BTwy=V@89pjUs;5Y%?|aI<>>H-a%L+0<-~4MQr|pTbYJ8rzu|8xQvHhkxvD8o@%@ebOn>N|LVptFc<N9
;J=~(c%2v-S^*P=6?P7oXVMY9}KML6YUv3Tf1IBtw|B~rWv2i{U^+Nxxxik6OkG14}W}{?&2z2`YW%jbu#e7~5;ZIOUD)wXi>gx#jnXlZ3*w2$&^_Th+
qa1bc_q+EA_?eL&F@Krc1^7Fnn`1tj2cHoB1R|G~3H>dW@JEuw%jJHmd|DCzQ@1+#SF1kxPxpC6f6i@z{2@ip4)q(eK|R8J?X|{yK?+_L=ZifT_^q!k*
NhKg$K!sMRtkJxD2Myse0W{r{AV3?%J*B38t|`_p-FxFP3vHOr7i>TKW**VXMfl8#0~vt-(&srt54*)^uPSq|M;(6)jan9^*{aB|9lwz{#$uW{{6TAwJ
ZIP-njF>{U871fB&zfD3a#){~++65#q}KSO4?hpYOjv-+zC;|Neac{rUd;^Zobd`~S=5`+uz~y3+s8vf}?+|M_43-@d~C_J90e-=KOuuK)gr|L1qf-NU
(q()XG_6F|#dKLPZpFDGxb7E(VlP#WI~7pob(;8k-qVQ&4cX3=F(b3N5K16sWVs|Ka-A(UaAY)ZWvrSa>&8lbdwEFYs6OL`V)%^tdj)$iJUF@!a@?@fB
3UMj0Itn0)pNzocAt?37?!77(+QqMjKpk@1JbSSNyonbwpby{Ok6ST?wjo;rit(v2sR|V-&XdD}~wv$Z==u|sw*O1<t{osSq$9nySwTd_<{+6pBvk$Jw
t<~QHn(ps?Km&GuEC9`4linE6mb{kPnry5OKL32V-jQ1BZ9y&7%D4w;d8ywiT`$uV)FbZ`_R*U5W!XaO{5)4RrH9`yTC<Ha1N18bx5D#v^}IxDs*OFYZ
qm-)1JV!mx@pk5xvdDRu|(g&->?4(O7Q!B>sCQpa#)OD-QwKZC$t{DS|c^Dyo@Hau5NV!ot)k$NQ1=2_dxxy`)Wz+&6x^ns9N4CP|v*dTcdS(><?HCt$
5au()YUe!ufohWlGP(Ol~+jI($HV8H@|8E>wlN<7g|^YCucMdu`$QyGIY_*ZVF%Xw6=hOzX4Gtpqe?bfSvZimKVi_me**smY~TV)Pg8LQ2<PMuE|_7%W
P(UhVM>s|U5-D#7X=eI<7=I(k2oFaG{)KEi0nf2&_WL$z4zfW8;UEupWif5iEfuhyE-f2*8vwQ#4#`%CiMhoj?_Pin;U@y7e<Ki;r5RPVPPR<k)z{{?E
u_uSChDjfT;p0Ik`7ocN16{Mb~af;EmU2iV<e9haH@cgp<2-FH8zbdqz_Hl^&Ery;4=+T`u4dU1J+ottmt0x2ch<1w);@>rkR6vKP4$f!h=B+QDZ~HaJ
>IcQ`jR1Xl?fQcA<0%oWorL<3F`Cjpy#~~iLA}RlN30*X|59j2Z%S(yW&vnpech278uUJZX7t&Y&_K8H60R<FYD#N^1FR7>H+E_5{J0~&WWgiF`Bddkf
%|P7dmT`pu8-9a=c`q?kd8X`;*I#yy~r5NsyB1Q)p2t6#`jwvQdozG#3?B4w)RgvzxgA@Xi0sv0#Y|R;}1qdqsMcD(VV<-DGl4)?zrFK?bIT4pO!k$*9
!3|%iIH2v;SLzPU%^dbU}?ZL(`&lUuBhmM&xe?@4vBzG2+X_DIuNq470)cl}Z=VbZzP-i2tFrd?SCT`>#!EV}A!|%Ddznu6`fxVNIpBqXN*Rn++Sh|4*
!RX}wv>7%kY1R|8t#87GeJyZa|c8^<cg=r+5VklqRD8ABSQh|V3O#mS|CwWsPVd{BRWr|ylP=gJAxceP&hI)v8E2Juar_bAO+%v?ZA;-tN}no++qKjtC
gzoc9@73z=o;dwy)@HKbHPr+zVGJihSfc8YxMSiYL$?xF&7v2!7VYSa=4C-fi4-=g4MPYHZ;Hr#gTn)Z@<9v*>=K$wR8as#&&Uy5~{V6VAKy#|3ZIK_$
Wbp!Y*y<g)8t!0~c)v>J@%(D78=>#swE{KY)HCLfYWk*iu%h|6zk%){KV(9^Q@VP+twCLOgU^@NE`fQ$`@1cCj83ig>&4Obp})lWSZ+P8=IpnQIG@GvF
sF6?-pA?<p$uPqzl9dz`;WXWR=-;MP6G5gyqU<q!dz?-KcYI>;P-ojHK^yRGY@D@Dfb)H2hy?cV6>*cx3or^e!8enjN}XHmv-y;u-5RC0qd*zL4$Ned3
ORxJM?wC;b?qe@%IPe$mi+->4ES6I2JxvSMmJVR&=@H_n)&jSAV_YG5&pZ|7p&omaJhNqdhG*r?uR>0rXytLR$9~z7OcsQ{)`fwq_84nk1sm7WKL4&Up
XJs~jM|ojN6`FUC3i0Q#?7kJKXPv%~1n%fh2f>U|38nVLwbpQK-^`m0Y)#}?x6#Ta2UrWR!f@5c+*I;ivOy<AdSnLg%R4Vy@)ud{81(YmW8j2~Y5<Y=^
9vc9ug-v-e4I9}5lZhE|9G!Zo}^1tYOhb=tcofyJ8#cWT%Jf98v16Au8C9OA9iTT-%%q3S-?#3968m|-US6ymgT`o$0g!)5F+a0dH=)Ar-U+Mh`YF3oy
9pv|?@j6qQ&_VqaM_St9>fD`$(Vb!rN=lowG2&Ndj1fQ7U#k^llqRUSAK9bZ8gX@RAN5rpdY=;U!8o)gc>dn7w7D94*8#Oda}S^fXuiLNbU^LdsBbgV)
hvu=-k%5JkJ=x1xSHDUl{i1IoeOH9@o0CDe?FE*>fOvuK|RtVkM%>#Z^JrEUCn%018Ig_;e3A51lH!_sNX;>@O-Jp?^g@$iu$+j<M~c(IqcznPOTZOO`
PwRs~e@>3Fkv!%2>_wI}09Gi$?QXh0#dMN>Sg7#mfb?E2^pv;={UoP-yLOK>o~y*?hmu|1Z|Rh3S!+;T>6@X(O4`Z|jKqyB6Ke7o+)>IYWLI<MSG$J+m
d(`24{q+~a)j2mXoFy1@sd*-Pa1FuLjKIRBZJ?Ov#l%w7wtbG7R>MgFj6a*Fqthbu~Zo@v6>ZL^g1(b!2oq(0~cq*2ay$M~#w+OWP>T7HH4DryZr=wG7
jG(i5X@-^aTplr^_kH3~2)H8LY$XM<DD<r?Pemq%RZMOVuQ6EIsxJLXm2Wt=Uxv#sVMkuo`?nm%g=6Jt*GhlwH@-C#=LsK>>t#a}GCTcxrfA#x6d|K;G
P#?$EEa{_v@?Q<CUzNPvf?B7HM(iJ!(ojPFzPlx?DZGJS;`u-17W<bXD)ISTxn1Gs&T1W_erUP@tOuOJ>7sxA?9&bNPx=J4Qdm>gzp?ikff{wqkl!+Md
g@^G9rRMJMr_+7NXyjwtcUzF-Ml3B2U-kkPs3W(INw9hy@Q&VHy)|&b)Wg|DxaSC{=Mr1)JxYHS6r>FzhNDz-GoPL@wNCOKF#$NSFhZZ2c;$3><Q{m&#
_cUi{@SS=T<*xXe~LIAwQ|A3w$Cr2FniWqdJH<dQN*XR=4=ow&v=|A^HbhokUw$7b#z#_wzEUYP_F#R)Jb*b`KBqzk{YdMg4vm1gJ0ER`-hj^BsKN=zo
hn@U>s7>)`&1G?J0ul-Zs5ohYgt`Sl>rhNKQ3D%9ti{wTTHt_nT$uLr%PHQ70TAU~{aP{U0ToC=QC!<mHm;g!J8Ozp74{j`Jj@`3o-?xn=%+8*ko+&b4
^oR4lU3sPI>9#-4vhMM8|yzeQcahHovYw1+^BL5@{kJ8okd5iu`J1RBehiX|^-K2I58`3CeKk4J&SECbFoBwh#eqSh3?+JWq-u-fQ@1pWR&GwuN>i_KO
xa<$Qr9^4oY}G;i@3rPwZ7RO^64WXy9adb8kc9(KJF@o{(k89FVSnL|!Y)@+SBSs4JDZ@s$yVDIR!6I&XA0{lO<uCUYn27?J#o5@Al=t<uZR25j7$kXA
FUHu$7#w5_-y7kXG&|w&JOsW_b!M}TD#Ole5+lT(kFdVftoX$HgDt)k*6W+pQKCbNZSIwrfo;1pmk<aqkeS^57aXyJEFeIT+e?aevf1g*1sYND_U2%Th
_;7(ZlLot++fvebIj<9qPy1`GEYQh3{ZSY3H2vb836EMrh_TtSgORR{)=Lg}mVEgK+?9n3&DqpuX(i?FBxc^?1Ts(j1pL^5;oOb;PgPpc1q`@R)xlJDI
;fb6_o3Yp0Jy{OR0+wS<~?y$-D_4{v-wQ&%P2@AEMMzT^y7Pkg?C3H(GAcOUsHGqsxdtTyVSzfk7#2IpTZw)p+5yEx2HpLq5d)I2*-3dBe2=z+SZ*mv}
2u~8IH#Gmlkhc$?n-hq$Ukp_HKWM8}4<NNiuBS=$&;pT<@_-UGb;tzM`S6!8fPb;f^O6jfSw@3}ro;W|9&l%SKqW|3i|MefM2KA*hoMAPrviw!hz!&Dj
H||gL{;G%%lk<kwATQ+s{Czw>bM<<4-O)P78W2DB)jp+VMmmNxL#!J1|Dj=p?BDhqST9HJqvmR@+k1igpLAqW?``6vVsdsXO3#~=KcCFMh|lri4eKz~o
TGoQ-3ap$A=1uQBR(@h{Fe+#ZdgAKS})+IE600+T6#5bzcRI59D&c?(txYwyMqe-otWJQh#!_1;^&ri2K8N3p@#lallK*+k+TEpOR<;xu$I)klK7O{cn
{P!(?nKL-?~1|hZOFIJm0TiuFx83xI_H2Ce;`ByIjh^M^$IBMgMCg!!uVSUS(R_<{s*^+OcO{T3<Z&SiP#K$(qvsw7bX8Th%Z`{LMod(qlu<a?Ix(RUP
5^dt(>YcwyMEey>*=q&Ff`Q`A?!?RSv>I&Vv7{6AH+#=rPE<GYb?bxqO*z8#w<{{w28@ran;<xPP8U44Zw_UH4npftU`1+~jEj2HTsPUO+L+SmcVoaoz
Yhd&R)JO2K!e#ZT`#sTVc@erv0#6SE4_@G@cPpE%p*_W#g7uo>UTF%|y;NR~nZ`Kc+9r|ZsgqI5Q33<_nG**jFjDJzE`vM;nl1J%x;R1gVVZVBDHT1*M
5WhW5;%YI;dgJ{y5%5V>t;_)NGqifVf6H6L`mH|#K5u*NE9WDz=&$hmGZ}wBxA(IG`MsUa8l3;PRk1#uNf(^2%X3d@-SAripKxD-`R|c^L)7o}jPJ)!<
OccgQm3#!R98WQ`HXoueo!Bl<=sbpZ>+|spS<&>hx4`6?zA@VxIS0cjCJ-;{aE>+ewuen#8=(%x~N~L<?2o9`PyfHUU&_qvxRrS`I4J4@sF)s;{6@`@Q
d@gbSvOL{-g88`@1jhbK+Ac%r}K`u!$dO?i=}8@gKk+ZR_K|@ci!`6RVFE%}Qx)Ca*K(he@E3+Iqf@VEv@G@*Mcmt^t1OibXR5wKuTrF5=hLC?+_c;n?
G95~cg3G*+0jM*a0~kiK|&lF=Gr)PgmFvat)Czh73YxZ36S^+C-%Ez#e`jtFy{&)e!2&{{Ni8(O<}X$^9g3&w}*GN3eQ^S&W}Mvnyenrav_>z8T$MSL1
^K4h!YeMRfp>#K+UwlzP)8cbcN;1Af2v3Vl?eB9O(^~Gf)Lz>~LGVndI``j>}SI#Ns3lp(z7342?Df&Y#SYtjcxzi8lJ0oR|`HiZpJK&?nb;<g)HF7(&
{yG<shPk&>hWM4<_LLUR@(u7G?{Y_c7Vp{Hr?uk_@j-GPBk~i>=Nt2NWf6Nmzn@6(e7Z>+(he<oxy08l{tf+qtYH2bDuq%~I=tTuFn`;sJz5vU%?{Q^L
0Y^~pS7;w4+y1P3=#i=tzDx3xuqIc|IL~^>L2epu2CO`?o-D3>lnz7l54bgv|fB!G4RvwWsLlzwnP`7uT0k~<hS2l$G;zCPLHc^Kf@dP+hee$wWgf1J`
-n4hx9<x#)v<T=5jtYpQM~`9GeRLuW|ic@%<I!z||FX5pXqiWOab=OK0?_p_bh6`@-qlHTu)zukJwn3En=b)!(v4efV0t!1vYh7V)_@MiQ-CLUs8>{g`
-TykCELzu^8=a|_l`S{7q|P%F1l2l$`-0skNrb7{oYd}@sOVD>rOXSB9``jlRFmJjx)YKYZsN^u1KAQ}5%j{IxB`jC$NVn&Jlq}w0jONYuG;qwjp4p*Z
d6Yw*{_5plQS7aObdTqGJ2kzHBe>;>$xGh+ph;Aw&f9JoN4bQ(dVg2KT4$iOG_U|t7m65~wM%*;C9zR-`@2Ynl_=WWAR4~5~>A0b^<e*@FCpoXpjndv}
^1%B$<%l1#JGg+qAj;?PgZ^zGOL+gk#}0l_cG$GR5BTTk3hSt#yp^cG8XfZ^S35<hk0igDzJZTT*q^IPG220!6M5q<;&=bsjJR6xxux}j`+VT@>2`$Gu
-djg8ezU}$Ti+yq1;vSZ=M0_???)F;79q-Gw>m85IS5PZBD10kBPa4_-<@bf7O1Ff6>3pz9#r#YG4DOpD4<u#Qmy!trniIP<C8Rri%vW=TzUx-)ajP=i
AtQ-iUwtbeJN4?Wz&*164B`#MjYgzCnIoh!psu=f_?A{Z_SqW4_VRJ;X<2nm$lpJeN;c3o2{x32BRCTflcj*gIgpsrBdJmrT^z>4W>{dzf#VT4`<|O^Z
ey;xFx`dZ+b#Ucwqly@VCc&$)VGHKDLN74oy!lAowgl<OPuO+BAEKX&?a^w&Z<?P1NKDY*-LO7$G_Ym_7Ue^)CW9`SwoQXqc^G5Q}<)nf2l;&9%+bM;E
>Lb|1{js@liVzuG?%$d6EzospR_~r51<?8J39@0709;e_h_%EIOrN_Ci<MWRPCGZdJd->9ODRvL|dGGClU+9kaZ%R*Z8m+Sn=?VUc?tYQqM9)Qk7%KJ@
_(yD??ltaD@_n*Cn#U=m)5go<{Acldr+B}oD1|kh^}e!yNb0i(eB;uV8Gk3h&wuCpX?D5#aOrdP%PPI&{5tKw{&!{%(7%gh0DM<`x*@FBl}A5?b&YqsG
?>45(E-*U+HI47pCtz6vtWJP2Y#s*(GJokwaV_4mR5J*7ylv*&c88fKE$tYuK>@_^YH$2M~h3u@A#M!fAYRKzjY8DG5^c5%WHu8TR!{1$5nSoe%X7NSc
o59%j5iVcfA1L*`*#=ySbe~kMYkU{_lK%Pw7hNZV~^4dSZWI&)qJhNy!cMSM7c*@RzdeJHzT#RXSsSEsTZ0{6q{lUs%5@-`x=LIdEI3FSD0cAb)CsTSD
6AG!5>TNMDB#&$q|;@%#4`@>@5b`}xn>4E=X(d@*1B)dz}yMSpQ=z%Q${SyFN}X8o#&uXYfhW8<SSevJhAYg+E0{*c7&(!ulH&RPTB-x2s-lA2wBA7uR
m=U-QErOWyA{(Pr($9F%)=kN3r#K&OgV*Z+KKj_b0MQ{1E9yRuy|GXm$)`sHK8`JtFzDwwz58Y^m^FNBwU)Xm3B)_xCS6xb5CqDWM&6*zY{X5cfjQ*lE
!Tf7t-PAMUgCzgWZ+8~(<=8uK+28vn>cfAlwTRzquQ~dU?3=!6ZP!bm<d1~29{Cyj5Y{hRFbQye-9{V{Kd;*GPV1Q+_>;Bs8F#qaWbwl4JQ2^H;Ae)7S
EGJt`UR~OAFYz}ho{2%pXo)EX4j`7rL`ZUkNQVTlLqnWS?^dMJ;09>Vmj~Bdg9ndeI$(IqsIBErEo&)ZLi+|KTuzMey9FC#{CU^@T(-nT$Qx;-y#3o>a
B8VJ=!r?-&a%1#P_pm%m*gI(LQsorU5_wS0B46@I5Dr(0^p7whaEc()DCWuPu35BR=kWGNi9!y8*u@Gn~^K`70i(SRJS2ee!p;cV6NBw_Y+<Qz$F106)
w7zBoTT*24?pd$2+MK2fsU2mOtH|I%8lwFSRi(pLufOXBmLb+}qNEipf{mO1Bt_VGsRmeBXWANI>d7yX&b{Njpunsy*vef~ZFx<BV?;OQ+z{C1}!@;Cm
iD+2yh=*fhu(JSCXB5hjahn_u;{0>Weke}u8*~I;d$_M&G=jtMUW&2%3Y5l$ge_gVYV}bnim^FQ_wsnEePu%G^$NM{cZnS1<wFA!g-KIQqweAf4yVhHw
|FxYK_(Mw8Y*vD+?<VLEh2|HGzw+1;e19ts^^bND<QK0$?H%HSB4Iu)!p{}>W_Encu$otSYM8%?@VOyAzg&l04ImyK@jq|y!1LYSd$86K%JYfUu3GwK|
7Cr{FY5oiU0^;Nj*dOV-%-@wGrsS^kE-?Rk>dS!nmw#PM0bPwWnvWb8u2q#z|S$&!G4SWTeQ!dKSstLtAn-n1od}pTyVeCtSoL^%@yT7;)B~8b%F0r&F
>07x0b-~ZR2@)Aisb8C9Ex#*Q%oR*0p)y{uS3W!u-A?fuC;&pB?x)+0stBsQ)K%L2LB$4E<TQ%-X>Bgb`sr82gRE`r>v@U>&6;XXs~gue598`(2Otz+^
szblz4T<j*Y6O@-$tmB8mG-ZuOKUkRcc_}xn5rktN|1Mokx!LYz;5V7<F-mhj3eU5O>IR8Sa`j`*LrgQ^;RV4XrgZd^N6yQ&LN1Obw!}lKJ{Vz8KtP9-
Ti1QCIyp6e<Zz1FT22%Ti_&9x>SHv%+0@gIzT4Me1`-kxFE62+a@85}X)~CBwWaEC#x2TV7Q=Pt0|F&Hj{2*m+Gyb}A%=yv1zt-5F<(n;60}0|+WBYYQ
f4#p1;Md#XAOCvWdRC}E#xwF)jcrN(OWfL*#CH|skJ^5&zQBLP7V~9SIduwJ#~hyx@nx0#bP>KwS_h>v<BPNH(K_s{K>t%)`Q(H1(|^6W8h&sa(i(2<{
OO0@u-?<fJ=|ix7?{u>D4CYru)0+7Pk;QwpnXMt4(@kaS1&8@8)EPE;ol$L(vbDXnfzU4;dHoK>a3RdenCgd*`KaBUz&V8@YA*H&PRRWRo4ddfl8<r^X
ujb{*<^C<cA0KuE6_CyEy-nb`*?nt0VZ!rqDmoUkTl8f6@QX!yc_6@=l4>+(KV`5x<5r<VRn0##`i1XJVK5e9QaUr?nFGCz;bvn19W7^FV!CPJpjv>dn
BvFWmERg!*6{*vLO3M*i0_BP4%bxsQn7DEX)R$4@-N`b1kFQd$eoCeW8;?eb0j_0xj2ZKk}P8_uV3SaUT@X&}DYVZCdBk6Ge$#Lstve?JJc5Anh80jqt
ras+-&tbN}V_y@_m1?zor-FUPH^H+Sn-4*%s%4v-AWk<ak=KI;n#^*D&u=U_->_O0{{%t99b&y*pwBBd}*8k$(rgd%H2LC%Y<6gtna9i~VeDiqoxjJSx
KH~G``#JDsZ85=oc%muAo%Ly}Ab)7s#rYR{G^hTur$h(TM`!z)(^`E`e(o>(1~~tbyL#dL9QVw>>(?CCXQDh)-{RXf`5&jpcgocWg^c>%v}@u+OW|U5p
wfHzh;N#S`0+dc?co#k-><9yztw(^&_DchQKY_UFdq>gS3AV-Ugc|p_;;4c|1pPs^7BO!8Ju4~h<~czV$080uKLJN;{yDmNwAu;KYT{3fb*3p_=UA!7U
VyB+3|+@V%-NnSPITT&G@=-xq7ctVE$!$>j(9llD6mks`DA6KlbA6@}>Ue4E~eWEOCEx)xDCRp_g~OKShaC%*V`oNc?g#yCeQ6b(V*)uKf64t_FBn__?
N8ckl<qIjvFuUVCfuN6dGC`(;kgydOi;n<4)`L)6!kXb{)H&rTDKtFMh3@l8@k9pE?OTeLce|3MG)Qz?qCoIkp=HJ@LWa6aQTYvNPSg(^@#edfT2Yulf
ZpU|Ho|Am_WYdg^Yjq8T1sm=vg_ujn})^TQfC4RE4_t1A~lcps9cOpL2_vLNON0iMig>{`}j>#WB@18NOLw8%=pJ&s-`PeU458RLa68r;UO^4`Dvt{#?
@cq6w)UU!EhZU_&%iD?d-QL-Ab&Zk%zv*^Y5<Z_|;QZHyGb2CgC7*h@ALan~m*kZy^LLO8Z-}4TdPIH1%AkI7mIFT$im|D{pLX7M3H-9FC4K(=4F7)a9
0t^PKN|DM__pKwH7`<y__YaoL$0n*x4_S}!SadcJKTRQ-al(cYr)~Ai}U>$ylKsTzWG>95xPgz2iZ4lXe~IBSwHHl_Kw!AlVKP4Z@WZ)Z|lyyLVYp+o-
<lcuf|+0J%~%ZpV0~ZnJOj|;BS&Py?*fg&+`7k`O*>db)og*KJXv=@yw`S9XhOU6Zs1LTB$S*;+IpG$gldyD!CddnbTVA*Z}{`wDkBUKjI91xvNfX#>c
3(SpNm{)g9;mDQ~cvQ~wvkVGZ?lKfpiK;Sl<wKsx{N&*KC1*_t)qVE!FmwyfVbFYqfv?eHzpUuc(4iRWw9uOa$_zJNYR(yk-qk6%xk!1__VO6vR6W}S2
XzIzUlKMtPH{-n;CA6}~$^vSB27Fc~|>^_{|7vC4~L#+}I%n$Wif0EyInM3~~?o;sNWBX*j@O+;i*++cwjuz%a{$<oKzkmB&4OE;Y{QKHvoTL9qcPr?F
G|5AL&D^uh_`1w*4dVaK*^*y$I|ARy^b_x&=9?qTA3SeKd_;HBC9O+en1AG6tN#T47a#A`$94psU#$<>pJey7OnqVPg1?ph?m`Fg$8`$mZ<X$PjNcFMj
~7>~OnaDLD$2Fs&u<p{qofD@hy9Cnz?Ub%OghsVbPIj!ztsV@$<=QYp3hVC+G4)Yo20Oo6vL$8>dl?$5}z#!%y&XjcJcl`#ew{+W+)^7yJNSD_+~GYE#
l|6{KK!^=7s)cZOXJR^WL1l7?->Ne%8HtCi>G=`NaG)Jom}ZaFj3jO~3xYgFajdRn&Jv9?VMIpZ*N^V&-rAoNt(0=>J0Xv7|mgjCSl_tciLhe_5@F&km
~&`Nh+>4Sd`TQ>=#4k1Fd|HE0Ud7sV0!80nXOGMr!OcrehPJepAl_=z(H{v{F*{A*jg8_+Ms%ERLMEhUZm(=r_*ziY>s{n`3-g1>^O+rUR9M={7hXl5z
%(@H15O=+&==S?@K58^{d;e6HdT+R<J<(byW)+ZtV@8;&LFP6O);;+>B!2dlX=u=-+y~v+$e{)#32lo-@!~J%f{LkR*Zn=8<x<~yLw`X_sx5_XeKI?Ay
{2xBf|1UqOod4LZy1@BVFDmLQEm?8?WPc>;leSwE)~q5sFn@}s?BM*UpL2rqf0oEEGNaB5_h+g>pP_2@9{M{eT(ywjv+Dx*v#D9L5Z~We56BNxE<;#f3
;9L;f_6B+Fn`wO>m~S6gV`SZX**ogUm>mT)bC8*Ip!<D#l7Qv4WbvUCzbQagT5pT{^kRj-s<A>wdE1;Mb|HYe~U(IlV2JbDf(|~1Afi#RVrs%hr8<D<?
0W=$JHvYH~bsa_G!e`*wwW`{(c0hf%~IK;HUh8TJz@W@%Di6@!hb0_uL2d^M}%W0bh6y(SHh6-vfUXV=?6FjLZOjAX(;v__W(eF+Wjs74_M~JSR0i-*N
k=|6a^f@Jp0&Tyr&Rc;@{4lz=}x5yk0_`NHke`XIh4u1D)(H~#=XILE+`gytp%&X==DiNB8C+648RehR?<h}<Le4PrJMvVKi$6Z}?JC|o@e+|fV(-rol
JmF<RuH@^Sy>?Nolf*Jc;!<!y(f8yH3YDD!E6F=5JW)JvE*J;x_b2$P3t#<btS`*6_`(N$UXZ`5UTQ7XRVJGxy{rY)OKfSQNT-}}mfB*IGk0s_~RuBBD
-$!j!tlkpZg!(~uG3=s0GzQ57_d`7<=+BHnSR%fwvK+EMy}@6i)|Sm3@lDy{eCVQ3UFeg;!)So~UNyrj>KohJVE(U(7W6IR{6T*tG`V8_P`h#m_pAP5e
y?j|KLJ0@?%M_KPa2Znrg(SOk7{Y3QNMSlZ>|nCogDLr&}&nl)h>r!)Q@W01%9C1)|`)aZoLig%k>WRN9GU0E%LMdK9k>(8Ua@`AAr9r*)J&FaXywk`g
>UQtcUYEoXkDqGxq@T-RQN!uMu`HgmtuVy^{FVJ1mgjM@!(7LablV-%E;Jkl*K&75GisV2t^v?bYuK{=RoTPjJ7z$pG^yGfx^?pD%mR$0&o4^{=;gZoq
%~gIR|DJzwoG-&JnToAp`xrGJ2}`p{>DRj-HqzpHOM^6xb0cWkq7vi})A@%MdYn7CLS;B@*0;`>l)!Cy#SrwQk83-3UEd{toeji%gW@=w$w`%7soJIG&
s6a0WU7$`aFi%k-7HN>f;KFoM*7$1+1{TTngmE(R-OgVoe{`~Ip7Vl>};{7pKT7~oPT#^5O^^*^OjMzTRyTI?VzRJ}ERxjmhI&XACeQjRn<i8G8CnUaa
)yTguB|6~w*^2@C19d(v@cvreFINYdpHjm6YdX}Y^!sxS?{{biu=dqDaToPTXLG>n0QD1Z(4V=tX`ic=MUk*R`|db@yI#q^_6{2SKSV!8eUdvt2mC*=+
?aTNihp2ybY^4nf36|$8CRS;Tj;Cw`y2S5c)mQFpMNL=-;DwV`AM`q*3YU^j1tVRlOF5m!#hQOQASb9_dDKI$iMcW*iipj$G~6R{6+k7KW<^QsxsVier
EX52l2^XLLU)|!w&kZ-&cJSKYGqw#7E`5lQG|k<cj*%p_pMcrh1w(zJ%49`amzz1Xr^TP+v$|Z(Yub4-Qb@sFIR^{~f#q^=<!L@le0%PuAzk_XK^4P~<
lA^Dgd_pOgl~e|>9}bG~OHzt>*zdLlk8t}a(oNVn~Zs}DDv-|G9>1@Y%Th&eym>3h8YvO2-PPMc`thlbi8zsVYa|LLlYv7>%(c87jCt3P1}=Vv=a|0&G
y$ob1+Z_$4)`s07u>a4;0*&bc+zqS4Y{at2e?~2y{G5QNtdwAr37z>Z{x1}iXeiU!&lHYR-O5l5w&_REob@Y__15xx5f7HkvV}6yZ;Q!g`%>#d2M6EAY
2dl?-3;gnEHfR11I}xn^m8^mPVeTIG9pGc*;_hMou}d`S4>uM4wKj`=h4WYK(4WSUz<lVJ%H#w1D<Yhrf3%~^m;B51_6dHL7EPbHzlLK~=&wezZ-Dwop
7(3SuSbXeWZ$KS)d$LQ0sc|$w7(VV$5sD(#C%n5hSWEDA@G@OF9E*}MIa~meC~YPNB%O8=QZbtSM<k1d!^J*Z*K5k5X$KT|EJvkxX?#sPc!9e?(dMlZ?
`S<Z{l+Fs1L7>nEz#AJcB+>oWB<Eb)`O&e<qw8{cGA;iq)IivnqZ12Z#f{pD|EB$Y1X4Pv8CyIG;XCH?FSNWAuL$#re~>W`_dLU&#lkkL>7|3-S4{4-N
52?H;J_wsMd0ZPPY^KP#IR;#(YizB%4+Sw`T0DsDdF>QB2z{>1TGV6~?@oRhy3^+W2b9tXF<{TMG&%zuqku)khjPxLo?r<mW`L7CA1E$bB?>!S<wLle(
F^*R3^^?5%&CG;V=R!H<WS&x7(>PlB8zrwXQZ}OMQ{TT7f>~HBWu|Hj@|4lvmi`+`+do#tb_<W>6pZc5AV>1N)_)y6Yn(k5G_?r7{u|G4N8{%^^Ho4lk
>}|;(3S-`{G@Ze}M;otY`U?al`OR}fqy9F2K))@NB;@(Hc2lla{upE6o8d&JetKv<@qR>e9D^U^bQI{jGNB&G4=7u}7xGZO7O0<2%1gre-d&MDCf-vaz
a{Su2f&}k9p*Q0{DeLv^E)c_#q;wH^>bK{*}rGe8T<|P=^;N0qwT)w|1yUEqEOFHK>kUjvp$&&Lf)^9`sC03?iulKF77Afm+6%Jb4y_U^D7EFlbZbG7W
0SEV}8u6_Y154wA$K}zgTz3pY-KbLw~f0^DE7aQ9owd7XDSXvTbeQ4<W*g^ONJ;%yE9k&JO&D;8j;RKXJT9f3NBp^k><x>_-2e`JXxRgSZ}`ZxZ2U+Xw
$A{l0Ga{J)X~tFP2{`X&G0c`JxNMtgwo7bV7(_*?W<G5-ro_)`ggGO4&4-gv=(Q+#Fg-@jJ;^kILNqksCB>t*maEVYOHCEBe!`X8<BK;IDiFTIDKckFw
L`A7SK{2!aslK8rIL;iQgX$O2<iqsbC=lvV_{_lJRm@iGldfmbMzk6r;PZ?wA2Zd<n%unGM{5M<V7Z3B>$b-H@&AQV&^UEpJ!C!KJeKYRI#cmDJ-<Wss
vvTz@1wNK}4fVxh(Sm+W=$6vO{k<*wGt3Xi1^tPmQX_sYUz!(JpS^K^YrWN_emdGhpK2=W4d(m5|8@T0>ak^;_~~<m_%MkcI`t`O{pZheo8f#*N<CtIe
`xM1`lHnj`1>S0ZN50)zoHZUv0@hJ58`m}r_WSpcj`y>*A4ndr!``Iqr40HH?OY)_=j58K*GO&GKk+Qk4Z)SyY+b@KQ!4L`YF+iQQzkJH-Udf_DPUmRL
#CYUn>Q}g!t>n^5{=`?%ZcwZC{`8emZUV2ZhSUthV4EoLcZV67Eis@%aL;;A-OemHMsTr&pl<+PdU-2Df{c{<qywr$6PB^`Z9K^ibb!sXukqqx9#m7<?
+=U*qw70eo%Lg}+O#*7=w9$?k^!PJK;)--)m*p7{Gl27b0F_7dj5QW&BBQnK|TWPL0vF7S8vQvp8^m&zQ`A1N_`4{FnO#roE989zk=d^uN}A@l31`t#3
9=#Nt?A^e+u{qu9a#rc1?D*8Vw^#k}pGmrMDf9oCm!|Sm9ITIhST-NWJ4gFH)-wgVHs8NfnZ71dk^DWoN$bWiXpfC8<FBSMblB)F@;CJSX{<(^oc+_WC
=^632Th6E-Kf8E;wtD`O|800rmH2u0f%9z@=L71yUxW5S{OKKm|A;^=pnny9(P)StP5^(9-~BSFUmv@DtghEYJ5RWpe8KtassnzT(2R!jHLHo~FZH#dP
taBC*~jP8>p%a^N2GBzRO-WDYT_p83qLnbH}c;Mf&3Kz^RmRxvn}cmUp;ikeE%IA{17n?RPei%;}-RKX0=yu<j==K8KZvLKB>P8;^a&I)M@SG`JT^x%x
4Uz%lYW#+k0{TTOz(rtgV!yKhEc`3!cBxz&|lFx<}5Byvb>U{E>E`@5t<<!=JC#L+T&5bNJV1!ffAxZ!eR!Nq^Md6ZNqczQL~)rV-)%|MQ1d>94C2pDx
!u%$LN}2mUOqr3U?F_KI6u)W`kXj{3{X7yP|Uo<Se1EA0~eQ_0s$>H~+%8~^=H1pKuQtLc;a?!E_q1J#@ozX;|A`4<m4(ox?;^A!9ldo`zi>SVUzpDqf
E{y5=1`r!OM3g~}TMMzuv2i(ge@`vin@UPSSDf-Vid>A>N?=XWtR;b4X{U@w<PJUicuTFTr-Se(N{LL!*|DQH3%x|=zR{>vBgL97jvDvhl-@0<~#Q6?P
_&<wx3-hZ`o$m(l5A^j8@b^r~XLsZm_XK^NBo+ndTkdxq;rzB*@)P*&Wma=_?EbJOzIc$pFV>qE{N07VenDTWT<R9|r(rX_<NRmUvyb>ScA%e%o#h7pU
fHD^g?PX3?H=#P`fOOgN*&;1Lfc<be!tUz`crc>C;n(&P#<N1ZSws_{Zz;MZC>Et3pZ**|0YgJ@<RN+wjNwvUw6=-i()!_BEOvPz!&S^yM+Inu!p@H@R
|Mx^TpUTXV{M*<VnEQdU2onGV!KAo_KVUHvQc!e7;y&1T|MX#%4wR<jF<<?7nxXpEKdRSMm#7%x@;auG#^=P@joR|L-p6W5)eR{!d4N|DXMjA4h++-iG
@Dp2rpSN9|LJ@29Qw3!eY;-BJ<1zjA{4yiphAN5)sTPkrqn!2C|p&*V32Z}1azbyYmM+P+JDb@n|2-`7>Y@Zis`ms9AgMe*vBA1xgc_#3#DzXbl{50QU
VWj6oQ&&rb*>gU$YI^ujAbwYo|>P-Lm;N7Et(z`(Zvn|^>;(UKU?hyUg<_i5)ravss7e=~FePVYEd`YtXzy9rVR=?m!v_sSn6I<#NfA(e#=6mW{_Q3D5
9@ZQ6;V!UD@C)u;`VT~#5%m{}*CW0nlmX^Tk!Qo7GTUZ<@4q$OA-;!8t785b!N12=J_FRhwy32O^25Cz;(RJy_lf(h)IpB;87R=Vx&LPQs6UlWL;ZPu^
`IXV;|%y@><NwhnkI*Thpz}{1pL)%ZT@e6wio?BrYigyGV6Jz{w}pO>LW)-)JOkzmxCXY9fz|v{XsTEmGk?W_{3YbBH$CF4E*xiyt>feiQ6&a{)wFr{#
9+<$iK@TQ}`pgzqCVqO8vORR}T^TFH>Cy<PQW@NPnd7`Of_%^4jP5)Se|iUmcy9A5VKcpFA{O@Owqwnytv+*Z{wZ{Ze})|KIFKkNgM~`bgWGZ{Db1=kq
^*((np=GFL`%!TIJY1wTZIwhzRAC5`r|zpi`k_tB)=2G2+JBI@5-ikjf}f8P-Eb!8FJzj7F)TwSVt=nv+JlK#m?8~kEhTUpT02yLh_e|{EfhWNd{(Erx
B>^k(n+qlqosOwoD^{=H)sqeZ5>j~$7*A?)&u(juWcRnfL-}o;+;r?nf^@aSJjo{CztHBNP*H~?vPrRS7J?sO&3%3FJQK>@x{lzJ`Ut!{tUo0MSPXF93
`fFcV%%K09_;)=9eiWQrsDHJm4Si=Goy6hG)%7y`@l<13azD|r1^iWr{pn7B+#~b_xzz=KLu9Qe<>xy_@Q0QH&BA_wOnG6xZ>wXm!}|*-=Of<F_%(;VK
pZX`@Eh#Xq<_Xniilry-&gRn_1la3`E3CGiqHb(&p$GZZ@51vFIu4fydU7-kc%>t@cndoO?~*qPwDR$9v+C#ac7AAQo>E(Um%qBmHs_*Z#^YGsABbX9F
C{(cgcM50zXJe(ggE!qke(kCfX_dxqS7wbud5it1J4O%v;glPMgOA?uTeSiO(!2&ntfap_arK{Riu}ThTy&u4V_!ZzrMsV11aE__?YchVW;LO>fQl*@*
ruzxXzQe&t{Op#R^Y5B<6>?oZs$iDy{!UovY|#`!jf;J??N8+_2;N=5IC{!NQ_^lx&s2UmZO;E%5>dV5FxeVpBaFTFCi#`&7`p%2aM$E=V3&YiW%zkTd
RJU`!@^=CM|(Ld#D!v88$oxDMOf12>865?B<KFY(({)OjL3<@3isrW!2^?N?EF3yi(JTg50g$;kb+&KD--~OvmkpH@`XNUTcn*6x_qzC@9a*pAzUYm0h
zn`t<JsI(5VpTWd2R7&5p8LiA2qm0C-#an=5AWxD(a=B755RxR_0Bj)e>PYlJ_~LA{5wC%b&L2?JMcgIouAPY`bupUzFA)+cb@<LmHP>7jre!Ao5R2Tc
mF%%E%gbV1o%Y%_H6L)Tl0$ivDX6qweVLF^q0S;jr;>o{MDEKQcID4oLdb2mOiklzrBvbGk)JW6ga=4zsBziThi#ylB^Tx3$zdPiNF3!?)C6|+j;{1y6
G^#XH)Y8e??V2!XGD7b+^Lj+xSU^`CHN&K|kTY_Qb!|>$`*cU^L|XBDgG`h<~%FJ;C$+JS*_G^v{X=S^7JT{v}QT|ApKxGx8&q<D351K@5FOZseZ={k4
2PJy8F}L-_w>zxsy#Lpg$fg07wEubR7FLw(Yy*wY_9icsIg#;!+y^xfdb_}c0wC(K`pg8YVLhy5r*eN_+e^VC<jKz!)CJ@BiP^FHPNp^-}dLCb?aF%+E
@^!>SF&#6zc$8C-N7drS!lV~i!ZxNb7{hL?~@O(wENV(skSwO#|3$36(op)9X^dGM!`~zGi@+9zwqR_{FiEJEAxqqv;$>ev>OzJCE@f-f4YA@ZQKiAh!
_>X0AHw8aYo36kwo%pvN{oQY~S?@1CfuCmkuL1WT`saxJ-Fb8YzF_SR9quoXJ@|JCc>sLBwynnz=Wo2e)4xJo5WiycGUfYOWW@Kxen)=|QEq!FS9`w}<
PY@%@_YOa^zA~c+Vod_lz9IWr+iU=I)4=K=MZr=<a}ZOA^&iCc(mzH7ji$D)17gC5=-cBd@<aCe-oQwkNkg0r$4nexnci=WLOpVCoSF){bM2<^XV*@_v
!C=-h~(TR}%SIhSlf!SdT5}FV%|!e8YD3%LV->^%eOG?;rsG+R?~=7yF?_{>ev$e$5VEH_T_UZX5T<R)7B_=l`uE{Wqfg4gQ#R?V|t9qik9NKkJX-?-`
2J#(Z4pvmy82>@C?v{usai^q+$*`>R(E{2O1?AH@II3AXfS(BB&QYo$bgELT%;|Fdp!yCA-f#@ufp8u%+I+0j;q<e#^E;y;}m^vhzX$UgAXFa5=BZ>3W
|l|*+J=UaQyzuNL*?g!Wg?w<a@r=0xD+lKgVnz$L_XYbD+!D%n9-0!gS$WPDKm@mZIIN0KTUbR;r&sS4yoDZ#7zNn8b!EY0)uQ5M+kEY=MJ#SW_KHATH
&X-;#_Xq69clcY0{09A*9lpl&2Y<Lv%#W07!u?`)GP$EZSy`_E`p4n~{%00mJMf3h#@-42mpaThIREbB&H2pW*VEwqt@}RmYZPCIUrrj2{Ho3MiGM%Jr
*GiLpC0eOdWh(M;vP)mkHPL6&>wMKz(2?Op6L(1U%iOmT&MJx63+qsAG&+&m(aEA5%pbWMQ7@hJmbXuTHl2JHQN3P|0?0HXX&56Ec_>I<JIGSg5g(&Kc
;eXa6as4(3bH2q66?lRrJ+>_492&e}ScYV1L<PVgFujNMGVhK@0j{U;CYO?yoz%Iln50w=eqlWXb)VO51+m`&IAzocz=k{DW=Na^R1aO^0fW{%8i~L%9
+ZJ>p}1%R&5})u=CG<NE>sBYQaR75H?V?5K|!HPnY0I_B4^xKA*Dko@hA@#8v7ebm2;3*uL<Z6x@&ie3E0ep)e7!2giUVU6=IjObbN^UF{22g)n<hh*=
2g8fHIbAkWmL~o6*IRBeXD@XmX4_e@NneX(9?{9ry*iWY@?}YQK!JGM4+G^Z?P^{q3o;$yf%=!OdUx1(Vz0jZ0U6a3`%?iwCg&MC$+|S|7IUk&MW?!6-
#(ko`@pgjzMOAq*zIt8mj|dK9^0N=)(}?rO7VvAy>31ZY@7t36QMG!Ez+d#I2jq{eFTe5rl&uPXDB&;j2KDt<ZMc8x-o<<_H|BPZ`q3_X<d+^Z`YY*9`
a=G;XT2xx$Kr<mF4o5q??<r}N5l_zgZLEtmo4=Py5l)GUsVVD2QzgiZrrc;=})+yuN*<&9o!w(r|$IiBtJeWso&ZG|I)<QzhVEBX5NAC{Q47>^?x+L{;
g0MQvWkil@|T6hpzj<`E@&}FYG9?sozla8R|>zFiq(%ek+O3Jp1VHLM=1@_<QMy{f{j5`keo^E9_UZ92fhG#lnZbzo~U+GW8SNHt*-i+i-t(TX(qM<y_
N$suQ0uzf^DJ?@H=wL4U2OQjovf)6gHpnzE<9LicZP`mZk7KU$A2_ve`Eo&Kk<wFCX0y`O-;mrX(${89B-(SO@9^8@B9XLmip`MXTuZ<z<?p8WMtU$cH
0*wBv&bFqVdNKCJXCHJ@8IA5~OFbBR91t;>`a{Gbv<2WhjOWOweq+fm54B+qOZKDgm-=kcUpF60qKTZn9C+=rhJoY!@!|@pPt#dF+`m+XW_!DWrnh5xi
=x+G;5BJDL{k0gPzLcEB_=)>D?G*G6N_F@fNV*YTk)QM76Z`X&bcOSotJ$6Wky$2FzvDF6-z=%=mY=`nek0_6KjwZUwVGo8SavS4AJEly-!1pUel7Y3Z
YCD_HPf4o`KU4L(Lb`Yf74%Y(|;g;xV;bigTV#-UQ^_iOMlJj2mMFZJFjiz_ppugn~Qgc{>_QNew%+`V+efOPSgtLN1Cj9xSy+0!TM@?XMY_=A?hpP>e
R2>X_}$GP2X#c`l!<g{77x6VE>pf+BfoRk16z_wtl<Qf9j;P+UU>cw;c6RsHM#B#kw$XKg1XKMlBTT>wo<l^xdjfRhX}5ic9}<v7Zmm=+7UaME>$+O#d
BM#r{ZJx!s_@w)Jg~`pnDR+TiyWF8zOl+Qa_OtO?!$&i`GlxPNGS>7#yHK2P*l4lVk}Md##7|As?&M120dxS!YTxL5R__w)<@Sw%I#&#HZ`gZZ0C2J{b
6MlSu`jWA(+ak5?y`RCaMe<ya27wRKF%U%olXaA!AleP50{}Hck5A~NA#mL{WZVTKWF)wCg&R0{^r?uh_&WP`o-sk=;$*t(m)o!3~7gq=VajNp34^TfF
gD3DwVGf!ve*V~wQ9pQx9`|Fc8q{aH(#}2dcjX)TOZOf8<xFijL3|VHd`bSEDI)xR?HYjJVTW~`13yZZ#t8LO@C3dgqR)Z&>u@pW{<>BJ{za{H1Nx&_C
+PQtb~EsNa_`pAAI;9-kE4n*1V8B4rz+4-iTNYBQ-8Fk{yADI;1^|)nL_`oOkSuDg*9K$|NOl9JHPh{^sB-fU&&uTsrxqbx9VZO5^7iKlLm@<Lw$4q(%
;Sr|L{RmpFOD0c%r`%(QpC$SBSR8{MLUL;Lo`A5&S$My>Cb0li3ISnLH@>-0!AV-VybA<n4j~8JijB=eqE?-}Zbf=r8wwviD|9t0P-`;D0%{95)h(siS
?7nVM$_4G4!X7zIKgW&sZW_h#??thdVXeReydCtsX8H|H%15K`vKH9SLJkbmn^>90{=Ok3!O6sotT=i|MO;6Jh|_DG*o-k;IG7#G0j3K3}N@3i_XUSmG
oF)kj?_p3_$V9RXb@5&A#hyN7Y=g>ze!#wGszg!Ok@H6>ZC;f5Nnh<{DH68*#$dU;CxkkHoX@74l=raVW-+J)Rb}NbaN3YW!^9ANqz*iUMLp`9re{P8%
&Nm_WeM;aZYt$F}8vN#f+a}HLxHckx_aZpL-$@;O7SQ){n&3nDF#9w|e#%eeAI2?}>i3h4`G3H#4e^`J&ay}Ttr7g`gnGLpKQGmLM)Q|L=#oFhEyeXQ%
e`I5A8qT<{HeG-pf9UsOX%OScIeJXAF2m^4Houy<llE2j!6If764zQ1O{)=KN&n!>fcw6NBk<|LHLp8zLs$RgC6D&--DQw{=nnWKOjH4mJ{S>W`2NvTW
NgA|B-)ggwHgp2l;zGkI5G2r+X%SKX=%Y|Ld;m<iKx59Q84C%8c-pH>cOf`ae4Z@SB`vg8N&lqX+SGyglg;+E<zC%f+|~kU!5e;73}UQ~!_!%Ng-Y?2!
ED{EbBO13Uf@e)RbCXnud4lmFLgups@x?F9N2jei&rzps-_x`bbPH|Vdb{fhj%y&L?`zxQ`>Cw}cYLH$q;y$}3__(F4#|9Nwt=KEHK`Qfi45B!%x*CVQ
5KP<5j|3+`hzrDLj`WF5!r1@N_z+dYZzm)hrV%jJDja>IB|DRtZ^!Ib=1ph~7<?v@J#HxeeSB|qc=G!7UlYRuVf97XK`c}|?I?3ptDb_Wl&-a}Z)t9$y
jr|vz4f(S!ot*g9?hN&Pq!|h68>^0)QT<z^KVRBIUgQ3KmK1;ZDklGLSI#JY#2p9v-h4UvsoyU*@PpX9xS~I!HY3D$#Tgz*U;lW!3c{zi@V{gF`c3{9_
3_6)V7F3me(K2u_}8+^oF1O<aDSuu#r@pF{yCn25B%28D*FGCm@X-Qx=n|uPx)zq`Ii#(4!}>88{Q@UtF?gsizNaX`gtreRQNOVHR&Ukp1G#}s2xI|#1
Z-#{`7?#zJRY|Q9i=_L_8Ak8zX*RP=4%Zz*l=h3GZ}18h6sS`9ucvrBrKmCw@U>J(1t=YqCfEFznI%`<o#gk>AO~S|)tR*d=__YEAf3X=Wh5WN%|`kv`
U6{@Z1r^bsy;L-_F#BmLgs)pHOZRx#-tyU#w&mjlDa{6dtZkJ#wdo$!ByWkUL&S?>ye2lHUni2wV}0`n#H-2k7?oaKi6<y#&8QiiH^asGZ6P)769nfy4
RemnM3;FtMB=~I7RhrSr&M+g4MZ7^xbzhUf7F~1efiu~DB!zTZ&CJTw*RHVRP7S^^Ue~#8Ce@^y#+<x?*x@W}4@nix09CaxV$IuV<+6~3Wl>z+%))wS1
>&{OPoIkg2(Bk<mGUx|4LAwKgx4hmL(0AcciuW_8Hm=nF*i(MVlPmNUzbDC?{OKQwN&d*Y$&%))wuAhjwAGyOQ}Sg+_?l)4{m!x+0H0>D$Nqx#skaxxk
N31G>7TeXzc0Qa8TwLX?>@a!|6;vF|3Y*(=-;r<uD?Zo;SVt%SM<mr{#!d+!@q==7vj&e^_=vZC!{ZAsaXg3%a#vZ!he<J%tL;fAK^cy7)3$)n_HHUzs
Vw`{(~F&Z^9={vHl%)tC!?I{mN-Rc<hEL`PaoO;?MV`2d;0axeL<Q?Vm{>C@FX7A2cID{))#E`tYr~lHu>doa+|(5zBgW^w&f`kjX!?SrY$x#mFDe?s%
l%CO+2$`+KKhzEXx>K>n)PXG{Jmy$JYp=I)#W?%z5D{@zfZL)0&k>%Xc0xj!7Qczv`(eXQ86{6hR?^Wg-a&%5;e{Ati2|M|2Z(ic75fUjiiQmk?Qou;_
I2AeiR=(jodLl5yYb%DQP!dD4@Y8x^7ujNL9zFwd{n2-G2(Idi7)CKWV*tvoJYHQan`2S@bn8d%`mP3j7vl;mZtmp7w(wMkV{8smtjQ-%-TA)9#F8jm}
*G>CF@w+wlSpV)Z2Y<_Ll$P*Oi-eK>@@h`{ZT#3r{p191@FRtmqW)-XK9&d{aUQ|HK|NieFBb9D`Hb^3XIt`zE+>Tlb6&GI&bPPeV*T)oNB+h7eG7bI*
^~RE|JPL!pBi&NA$@~#ViLb+aRNW4V50^3BPFfTVt<};^e0<y;L`pHO_%Wf{BlSAX74^!f0`cZSC4baCH$%DlRxb2gZFD<-@Kt8st4nS@cT#TM}ODf2l
&@-Dc%zQ$ca?)Cq3;j|6z7MyQ044=MB}@#l8c6i#dwv{`#Yk;_LlJ{5FFv6zVUATNC+HumnH5vCk3s@#Ql^f5uU51@W=5{LP2_?E>(3H1)ZHKC9)u9QX
?`tv7-Gx+-p@Un`{aiT>~Xwe=96j*}mMj+IINr|by-NT!}_;y1e1&-<;>bwm6s{YQT}*;D`Hb$Cp0{_QKo7mMc;%pX}{!+$tnYZdun<NMAJ|8w#|eCBy
f{B_=RNq>11CDb2nwioiR+~kBWDxv`T1gbNk`8JETbiSL{8R^RmNT0IQ(-G;1%nSH81?;o~{-Ck$O`rV571cxj9-mQvDqe@v`6H`Ij_V&Rpnp)Zcue&#
^A<bYUnRVezWVJ=_<TE=kpAvta3TG$nvp(@+uehoBD@LdC$Pzp>W^7bkv>9WWT-!!AtU}vKMToUOPfQ#*|I(JXMWv<f1suY1@#Y%UAiNF%O3uQLX~y{;
4{^M41O=;wNCn~@7V<Ym4Vli{$htcNnd_FSkU(?!w1%fe}KM^!<^(!{&2~Y@J+_FOa7^w0{&PE>(8LC%6g9x__;h(fe&s2`$GMjcfA<^9~0`tA91SsgZ
NS2)jjEZNIL0*n=Z|#F53t2o2nMT|HJaRPW&$UkduCJ(;X83lz)22{~GBB->gVK{G`qs@ul2VQ@sDXzK+0u_~DZJ`{i>B|3h`e(ciP2srjSNU~GZ!Q2P
tuPnq6^(AQ(d9`o~G{yj(F!_{vwi2TnCNdJvn-8J^7H)Q1BJw0LlF_t&PKl9`b^<O*c2l#PT+bYgSFTGIz^pqTFzI<{pUr@|8fxmEh@Gr!_D{8_&YRaD
UQLe!d{!MB;SrGmsEJ#1bIAeY)gt-NOsI<*B=^M!9mheaK(fR`XYHsaOABkv2^;0~(BEK*LiTW?<7W$2rkY~V$xAyg_Q2zMZ0N<m|N5CIO)@E@bf0M<B
^!H6R1Agy&R6i+x)dKoyOu3Iq-*#wUv3}kO_&c6zUQmBn{`q+TK32Uw34b>4p?~oUR53^Xy9!YMXk6U@U$5vxhW=j3@+JANPnJXEFTu5dK3}Ps^!Xz8C
#c`eLcS9|=5?${U;mEzdh6Xj<WDpE3{yPc@zo=KUpt}s;UK|$&r?V2g#D*|Qy%b(@<fonaw4PuRf<7E{P&A(l!#C5ocu@3v!MFo=)7ot?wqgS$GCHi;>
&QpdEoWljr?nMM<V{uX^Z}k;I4x85rxYx=_}XSXNmmR=(?0YP8hAfdo+Z<GtUg-x2tb<AbjXWb?N-MqP}KA64c*0np5b5iZ$swSz)Ip|JUyE0{<mGxX!
8nYqjwIWXCb)SAnX(pr624??w9PiGGAX6`xIkPhrk*u|RznJ&>PTLVuFKklAO&lJpITf2Q{P6YOv6N%6hBze9oZE!1!1pLq{RzegAY@`oL&gpadB=}!9
N&l%xYW)kK*rJ9V1AM)v8{^kjlL0_0T=37F1a+ctK8~kcPUs?$zj{E=JAWP(j{IMnfJHA{1|G>t<$w&QT2K0P_c3qJ^Svi{H{tg@5zgBNb(vK*dCHm{^
7*qY?+A*!aNlN@P)yb%TuAS;7;&;<^Nq;eV{P@$c1>s|F@q+v#hmqHiKEQ?e%TF2lae>-g9jZUyIq{!%;%H%g&L=YR^Wc>}u|8gkOZ|nZhyHKF(+B)@N
>6!L#9wA>%%>fDMe)^U4&mdEvP=5?hX?I{JI(3&?&r`4E!5}YM8B_lB>w<6y%N7HiijU)J}*67Uq`nVRNrn$A3HVrGsK6G_(9CjuB3ncJQ~0Us{RxF+g
2@H#OJar7I)I`)z+jh+?yl*vdyQW`ObZS^Qp8tC+e?k<wuwFu{-d0DYfYW_}WrmiwWZMz1zqA(c}l^&-(i)AwTH|oG*>O8<Riuy}l6sY+gd2yKuwR9oP
R3PcvMfb|U?W@99tY(A-z4e)O)u-?i4-d!Ya1$Bzl=Uzf!H(ArH8*ME6GZS3F84*RFn7NZ^Z?`1b#B7W{WBV3=8_uy|>_Fbw!#o~IT^&|S^Up@Bn0nXR
gn)K7Y6)oxK8C!?^K`lN3{z(@e@Y$@lco4rf>f1OUO)g<RR?d3I8RC~dA^wwHM}$xRNDlC=Z211+=W7o6t3+q=PY^wKMg9Zp&jI<{WF!*eKL*Pq;pbN5
Z#<m9U&-O4^@#kFjs@wPUiZ_M^idzczcu!Q{BO$9drSS@t2ZKiOJpjP-?<mkx60NuUvd2b&7UuhL;9<-3j9Q)D=+d7;+soF`el<5`PUqa7xKHa@qzx4D
*E7`mf!pV{tl&|e)i;F%2$-%r4!<JUep@>7q%#Ae)3I=NgvdFfuCoo-p3>UbnkMe_ZR(~^yMR;@ORw^{Z|(Bdw1M_zr3Kopjjsm=d07cCDJc$!5?THht
c^tbS_k%_kuNjzYl)gH$K06FY-58Lf^5mdO7fytnQznkHk045dGQj`F+R!cKt<(`0O6m(2ui9ndT4Yv5NDNdo}s%*~ta?8P?N&^b0)~=S!=dw(y@R!?2
I@nQu22=z9mx0{mV!c%Q(3P~95*5`_i96ZJ_qBz}lEkv~ouNF(y^J~ZIZJM7T_Ki`O*N%h|%!TM(6G4W{ry>BS~bix_od%GU-H+ggX5PtnOzac()7Vu$
Z=m_dh_WHdW&evvp$NWpk-@Fn2>CO`OPknEflwUX39@U2i^znc5r!gN5$1~Djc6&HK4PFM|e-*0s#Qc>Rhog-A$c>>75vi-9LVQ>rpU_|W)}N%W<<AQ8
@3!I&^j&`Sx`3~9hbHwuyL;#ddt$ktP<|9&$sa|8=<hfzi>}yThE-Din#`ep@e6B@{Kc{-N9^BnDpV8SpRb0bFJfn;&t9nx`GdwL#b0OftZ{!8t0MgOr
e36^ALl^dxqNF+n$IQbitsD;gyt*T8{)U8N(}mg%vEm>#E)y*TcE#TXVAB2hMiIU-)4&u;@j4OKHK;C3i5wavq_2h=5~ztx2~!G%%>CMhWbbMNZ-#}Pb
mMJ#;D&7wH#6Ww50lg@86e0@-NwLz#nab`x5wk=2|Bc&(B%@=!e(PuV8Gp3c*j|c0GcAtZQ!z#P`PCUs3-==@s}~zc(fR=<?3de^P@U@vp3r^`ZWb-#Z
e1U}2HJrXEs%x-7eReuC>m;%BBm>t}7dOPqg}4t#+kB;ucx-E;_kv1&AnpZcvs{Yf!^{#GE42H_73-TUbe%tNX_x2HMy;kJII{{17XV#3EPCcxkEXdvV
H?F0Ej{%R%m$M^n0-{O})Q<wVN_5k?WQv2L#zB5Zq=ohJW4t?>$_~vhzPmEsZ&l+r0H#pynyGHZ7TkOz$aCf2njJM!NsO9OBLtjr-4B~(Kvm5CHzSi(x
aJV${i9b9k2;U_=x1_(eGSPpwEJ-5#>rU>p)L)rHe}ZY7gyt6p`BO1<+4;f$*>m`dF=yj~U$1T>)JKiit?2xe{T%&e;kPdEe_mY4z|YvB0sk9j$w$Pez
&2_9U6w{4*MD(<501phA$@u44*zw=4omnyeGly}%`X$3{2Ta+@PXg@^F;bM&Mbg_o_h7im~Uz7lk~r4XPm#9SX?~92R0G$+g@AXuLJ&~{q>CmKm3rR7e
Iec9n<;4?Ax)A{KP(NN#Ad`A0dC`XBqQ1wmV;dFK5%j0zTVeGVw2;KJrJ#t|s~;id${LUn(cRcu#-cf0;l(vJjR=ua5^G75V$Iaf#p9VK>Ad|MZ5wsw(
-^zp!@$!Y><R=wCVF<&%Fkb60f!-V*R*G`^Dy^jEa5LHx)|ANt4+zlG#q6S|u-UXSLaug~V*iu`Rw5B`~@GK9W}!*1mO`a<F4e8Bl;?$jCThl_^!!1sX
<2>%{%=(BiSX293B&da6zAUG_kKla%IU%|v~LiiI|Urca*_*eJ?f8&3L{H15lPKwXZHsIG;M!u)|sC$`WeTyg~e4(*vfAEoZK>AcJ2R?~u^O*dPJLCO?
)}IakxYAkrq)&X!ojsm!cMbo7(wr#NU(Pe&8wKxHSLg#+=`F$YYk&L!h5K+xU-(V)Yqm-H3*-+Y75)pYQ6m5O-oH2Qk5J1GKHsw5ixTI<_t5KMeVH$X`
rn03`ZjUo(tNCZF3G>cpAmj<rEQ7dxb0B>WO@Ph|J<8e;QSk2J>ZMg$C>m8yBg*fOszkdUwq?F|B3j2I$*vPFm(Za8-?ldkN!+G5;%Xa2I&VlXP4strZ
NUU_2J6u{^OtjSl{30%|HJ4fBYZY@%OLWZt?4{|0FB_>`T&r{;&W1FaKCvuZ#EhKVbN0OkSn`i~jSk>-*RB{p<Svb$$Q3zJFcczpn59m+SkF|D(J@R{q
_z;(x7w{^S4XC;aFC`u*QO|8ZX2@0;uC_WgJN<sYl&`s>B}^|ATqc2VCp|NQlTfB(||S6}+;_5b@X{q;5f=DYq^ed+rcw$1hUeFlH6D5DuY7Q0I@IyQ^
yF}VCs{e5>TVOG<o-6^4}AF6P*ZbzZqyX5g?eW?#gwfgkMR<(?7;D5rEJ@(3F_xFD<T|8^!|MmWV_iz5!_a(#gJJ33pRaK6?eCkbJef8GcZl6o})F1UG
e|`Q~>3fs*)V}#s`t{%M!pq50{(Aqv|My?N@BG*6YWtd7pT4;YKJ!Uu^2~pIpY+$~fByP?|5u;?x9k7w{vG~${jdAy|NcF{zwh6@f0O^I-}C$L{}1oq|
8w_eZy%p8v7cYZQT6YxpTE}EcD6Xr&Hw)2Nj<Wcr_F>F9aB~&dNdiT+wpc*NtxPj{H}7HT<pZ^D7W+e*=uUA8tvalr@Ppv@9<kH7k|BeWHawNFZGYpEB
NYt|L^}T{WnqYq5Lfhjwb)?eRt+R?#=zXC;z_vPRZ;V4kUT_>G<dOgjI{xGjbxMO5|66Z?k26jv`~QNHw<Omp-?m#l4-6m!@WHjn|8xH~u+tX4N9)TjR
E4@A%|I>M>rXR$#?*ktW5f-By#8X7lto<HP=8+(v(e?$hhGivIR_zyD6YH({)etI?A`ri#^W9#>^-to_Zc`}=zP`b!%d{oO9%%zN|b^x)$Iul%daJo);
L;=<ZXX782P{IB0PY5MJxFZ{9F=G9h=_1}M=wVu>2V*l=$i&b~Y%4r(4MepQF;`jZCHj363E0y20`Ej-rYfVVeTFd!LJ9Lv+To1=-G@aWU&G_s7nL_E@
c>4&iY~@zN_V?c+ysu9D)mg~xOg?#@F}Z#cab^oYoS7Tzz-G^Vmw&3%Zi}~8Y4&q4sJT0ev**Q)Y{@a&e$D%@xg0J2dOqsDZQ5BUV4fDZqT*XcVQpIWZ
=P=XBb8UnLT@*E=OXEk@9p^WJh`KGR$_DAKG`K7Y@;rpdxx+$+3i&4rQ1<^F6)E&3>wb=_WaqbbN%ISbZHsi4sU<{HkJp`9-kd{vrTWX6APs`kIGf&uB
l~bJQs)YOtfL=rmnQVt)FemJZB~|Rn(J+wdY@d+qvZ*x(`K-!;iaOYR<~#x;PpGwVl`Q>R?Y-%RAq1^V8qgOE~P-VbysK5~X|Xq@CY?pL+iIW_~8?4-4
k{Jt~!*ez0S|GI=MI+vwJ3yHw|MMgRNy?Vc}NW(3!~H9N=im=(kOl2!I)*81wrUHxr+hh33NhSb(C-W}V^Xqkwarv0}`$iLlwzfZ=+ZSyMy`A>h&$nU?
oKhE{$cT%!H-M{bb%e{a6`Y-?dg+I1+v-tI=^pgKKY1mWN>)uvgOt!1@e~_hr{7!KG`=8jG$bbLD!N2*$$>082od3h%_XmE@>douCS=~45-=Fo@r~W+`
wD?dd&<;C2CI`TQta$~xi}zkc7<YJ!W`c3fB-#V+qi#IN1+$q^JTT69<SAbFQ)NMRw03#NxaMrCWCy%^(m1{I@Bt?k+i3<kgw<OGXs6!>X&2)lGZr1dU
HpB5&ksNBf_7=S3J;w>?a(;MF;2a%Ux16VOLc(U2OITmj0+=o4mtv#-*ut`U#=d;HJeTQM7v!qb;u2g#!Ju+j=1u{INcaZfD7x977?9fD*;Z#I+GM|JY
HPq`2Nf2PIfoh>d>KaOP-^h*o~z(+U><eqj7UuhZyI*E;iYnr}OaE`2%O@oCMxqM(Y{I@x5&dI*UFzIe=5`K69em%3}ezE3;<_(fQv#>|DfCKX?S^Y+S
Uvug=^iI+>V4ZioAiIbL@MGQs_7BSkyf@6U6zlV@=nVcaX#65y0<8%@bBW>J@DSLYK6<2=J>F~%WDXp>#S<(eC0HyB6w{-{3&T$&Fi2f)D`EzAMOofUC
Hayy~ABD&c<MLS(YHNnB;TX)g<GwzA&0PDYg&sP}t<y8$hi5Fa^WM^~LErO$;b-)GLr}EKmF1ofxa+QIGak|ZvDd7I4X@gG9tx-mBzTAm0PN<nAW1QMs
36j$^7ZJu8dVh^^1pDMV<dWQuDqWR7aOH<haQXA+06A24)?AE}yQ@+{JH7Tlkjo3JgNt^1uv!xwG7xnA`o6FdvO8_oxIgCS06QXk@NxlX`erb&dsU+<1
034R^_=XIuNlc9M@d3*o3mGh{qsJ>w14}T9_WT@)JZW8jLbXaoVk@{fP?Chl>#nxmpI8CCASviLcd`#=n9Y99CUGZRi;Obt5?S<#-$ToIgp*8oWV}axy
MtCbItsfW1LW2bkG^B)!QLD|L{z92J%IRoQTu$V%(q2b_}`%JDxv~<IzJk#QHxxUk1jV#r6O@F4J*BvcnSc0ng`YC4d`*tQTS2<Eb3$pTGJtja%3!g4~
k2(aEm#5N^Cb>)#DsAFuPCx551#y8`Q5v^>Y}8@DOO-K-nL63H!{r--jkb?9PTXvz}ekC-ieygm<Of`i!S1aNqEyV@8BO)fRb#SbhEaA9?8<aqv?;E*#
>7aHPoVK~bW>!)0-07v59N`l;)Iqarbzj?U^oI_}t0G!V_Z*z=;cf}2MVj|w`0jDvw*A(N(@TEhJOmuHO(1rc?8*;5>Ik7?a;Ui`H_!GasVK>0I%<H5z
;LwS7AUK`Zjfk%KuoUc{_33GJ{*0?@CCB&M%QfgO>eZ4l?&8WkCb;qG9Af?4;sf9ezhvG3m%9t4BDs)3Msh_%+XmbvFf-6O)a;pIoTy#i9`;8yh|U<dX
}oes?g;T;E$v5U;rH!cfD?aDwJOHvyR3RV%isGiTGxPkg&$SJ`CEpygZyQ@M*L>>c^Tn+8H`pZg7baXBH$jqy@lWZ%>y7O$iB-HaCL3zI9OjxE8dZv+v
!boOJ_&-=TV<=escL!1MZ}{{TbrpajOtrC_V_1b5)KwUrO1y6Ww?nC7{FkCwWG4Uj62Uak01D<NPwWM+4(rXa7Qc7m}-CeVWC5igEJzmQ4XC+0_S%e`T
oS`%~pENRI44@yi>84)Uv;HGo_Pt0W0<d26*(iSFzT@cTqCn?ml<SjZO6Kg-|2&QYvHgzpcgj{<PuHa|noUQG+E@5We}w7xpondn0ASccpxQ<WKh-{F4
SV%#1LBb+Z{QBnS41vSA%p4$|3IY&9u{%bD-vZJ#<HS!x<Kgam}&b^w1<?r=xFH*z@OaDZGLu@l?f&6vyK0q$pzC{_qbzS8_aE~1MuM)mJe17SRcndha
bDRQh>fPQ3*57l(c4W6KGQfGgXg<UJ?{5!~3m5&p4m)(QIZZ*Q3GxhfHoUvX`P(?NNd!3Jd#qh>zLmC4aOjH_k==7=0J{!VpQfNgxSBFU{*v@8g7aRdG
V){3QaSG5qkioXAG@tYc1@$bgY$8DzmwhDN0Twmx09}q^X;bn#INYB1CHj+FEPn+e_|TfSE`Eq(G<G`*Vkhi$#ET2hV`MoMT+-3x{vGU{ayD@{B8VXlV
JU3jt08}F&G`lPNfM#%Kw+_gZ0@}K9EcF{hZD(?fuFC*T~x%`9m<xLW&P>>`zZPiv!V>wiBHHOy?HzOTO;+KnHMliv;J-!JQy~<j3s+a3mq`eXP%+xi-
k|RMQD=EuW^iex;SqL<i$3>{vo=5F>vc=(_^(shFnNzhSociGTV4a8$K_ssWevoW>!$AdjQ|P;K^7NX~hS_``PV1MDJrXM2Dg1Y5ULz=4*LO?EA-p@#U
+q*Xz5m{RKD`j4Fh)~DeuQ9qPkw1OS3h{hG@DAu~P5|X=*k^icn9e!Wr6|I5%-s$WPh)=PD&yW1^mEgik9Yao@U%DFP-nE&O;(Y%8d)W2zWhOwE<ncSj
^Y7dTB$u)fAF|84$jBd=S!S@~5aSKvGc(myfc2eTB9bHan1=iR&2Bxi+ndHD$E!9f@=q=<De^astpNuUD^&&^MGfxLAG-e-a%_At)d?;=j6JNcaB?R)z
R0J5OSx=>`lH+gWe4$jG5SF6SD)<?iccBfsD_%hd(d^Yw2E;3-rCO4f2a%rIW9lnXNaHeAtkw>;WLGtkNdi2SRcpUPyKt-kiQf>oKNxl?apM1`0@Oth>
t?9>Gf2Z*kreH$VhH+;JbiB>ULIQ{huCyGcu!C)A>>H81+4uHmF}p&p3uyKZ^$WkHPOl$s#+wN3<k4>}C(T=lNDs{#D&Gg0pR{IoVlyG0q3;Y&y8UDdR
EKuQBS6#xjkJ&j0jAaOaJcAwGY%74l2w&&O21<fjkW?e?M+*Own+s{gvG47+%(+EV?n_3Jt4f)_;w98N#DR9`iYHbi_XwG?(oTsk7YvT^^=Av@WuM1E+
PVfT0aD!y664!=+6o0RI~=RHJxU&jMZ=ZB5+z16f%iu0#<%`>du$1TGBF&@4RxLqBh{`sEYz2r!6N@a@m|GC})hgUC3is#Eu$gc$ZXx0|_M>7ZA++yR;
9Q_xTSPRtem+eF9{OMmz+XDGZ&pljGpBLLnuk$DV<Vi|$F4qC*RIGcJL8sNCGx{?us=PhwqvyJwlAP)^Av;)&>SH#&<NURPRYZ1(=Jkd6z=xe@=g;?tq
XO~2)UyNVQhe&Z-egD7wXnZ8I~j64s^KPpqdU*ZjOcDwO#O{dAi=K5KGuj&-@VK;k~^}HU$x>}%7bo`ikj#QyYY_X5RN+4KjVfKL>CV=vNIM7ANT*z+?
UATSujQYAdCz3|89~-cGrVX0ywU)CN{~X>)Y+``s926J_*_FEW`|O$b3)?32s`HkR$Wc+ChC1muI5W?Q`U}5j%cjvV(Oa4g2RhKzxckTNOB;??wzeKR%
dCZ@?K7Ekgdn7y1nO+s9EMC*uW;gV!g#fLyb16$x}AR^NTxUsV~u5dWh*fgHDSbr`;X+>s&oBK)O{`rkYbbMznXAH3h;t@Q!iSG@=i`Az7~ZL-@6YqAT
D?>XXEbUAeJ`Q9D%RqKvx9r5#Gtp=!X!i4}_mF<oR^6#ru!)}?kbp^PxGo4fZW%B!q<n)pn^&xkai0H`KsrRS;RJn%yy5#aK0UgvjXhhdr$2#D!-yNEw
J~2M`J=I^+9^}Zhl2d;%H~g6BE|UuV8*Ssb$UmyhKqWdiOUVwSdvr){{~6mP$94Pw?(Bcw0oG^co>h|5?;XgFR5L=vx7^Sv{*@}^hFWjcnWFxP?&zOb;
;kf*^DvI@0P*vX#1wy(E9694&1osWw7LVFpZwj*fTMe(Iwd>G$qRH|Ry?OYijV6luKzjp5nsPmr$lxJpZyf;<5Oi3&W~h^{^WPBO-G6HC%>o)iRh-jj{
4j*H4oRf(qoh0$~_6^hjZTe`2G2%hTJ#1-q4?Fv~4HF_fOgqbSGvsZ}g}2Q=F0ABa_;n{v`G9MfI2woY`6@IA4!l8T&)9C;G!If61ty)%`2S`U~1ehWk
G{o*@UznsxZ6|I@gS82vF;uZjxuk>Tu!`dQrulpklltPx#h^+x{2lfpv$i<LX#t6CHl?9i<;LVjLOO&k3Sp>Z8{#8xHyB<FI{bE4b07347eyF~S8XZtE
hu2;hSW$I;}BEQjVpXhX#GJze25h)oyKQwKZ*7r&#I_Tynz8!ZS)el0d0Oxjn5#oF~JmMVn=R8OLquAm>{l&FDcX9vt1m}BWiH?T&y=sd+$(=ZRtY7D4
<&>YEIoW0H?2PDeL$ka5(|<n}HGUr}q#EnbTSh+emjj>gFyApOjqC&qhx*T+t-}tL&CeR;XKa)pei!?g;rt!<B(lT1_G$m5m9{22t%?3<>#<~x&%Y(-0
MC~hJ;*7AHMf!fJkK{7`={5-$PTGyGvpT^F(JFZr@q7f_b)6%{kTlZ3x40mkR+TBqSn!Wm<;Cv&;Ov}{xI#Z4?qWtrZ)P&YPgpm_hr6E9@dYvo`4P|!a
nM!Rtyg+_U9o)el31kXCS|~HcEl@nLY~GZL0NXYLMMRP4RCYV?HC8G_D{AWiV}q{n38P9?qZcSbz@5Wyc~pmF<A+P{ODtJDTn!LjUVvc|FvJy=?nu{?v
xLHbeX#a=ym*kJ=;pOV(-SBY#`(^&RTZtl3XVPW|GdKD&KSQtB^8HROJr)t%zk>e99(cY57p|1zad`R6X?KG}hIcs`1GuPJ}I@v8It{1hS*D$Wmc*o3H
G_u4u@{vkyw@*k0RBAkzpCugX?j*|rY!w<}9MRMWM4e>9yBfn@xRqM!4mEj$76ue1N^#A>q|MXwCqxtXtp2y4?)px$zq!j-;W0FJiC&;fY?eU6m|39Y}
=qCJrtFS(8qeA`00;z@F409$K@?Y0*J=}litn0|%=XC@+wb2?L=uYF>Cpn&3nW4U7r-?>#C|B%%Lmhw54A2c<UEIIYWb-BJr+$w3XQ{DC{hftB!1L$Yj
`~kpS$oJoB7;LN=NAk6L2`D-6z@OX=djyi%t!od?3;`A$;Rgr?-%<?iu_(L49t&MGMs=8rhflD=yt{_&5>W}FUtQ_d6bb{X)&hx5|5-S>fh`YHmIMLiw
N<nn-y1*TU~3At8kAq2j71>r<jk4c3To%{*L}CXLGA=kpE-@?MQZ$7UmahTG08<g0+PHuU>X2zdctg1@WWW#E|0^N}1w(xOQ|C@lOjh(A9(HN&Vq$T0p
K!&EFaNM`lNlaeval4v^ohRvOXeygkj=TKyFxK1cos^I>i4qCd{wdg<c%^iML)Pcwz)UmKon@O-w-6mq8C@<#J7PoI$7!1k4cuI3h%L2|{*^Bi&qy@d?
9W6_H&?4R><M|L|+iT+!mPwO1lXLWC|D`rv!d`QdBagOuFS<PwxbbX!r=hI<McAbM*(0p}Y6J5}>OqcAoSLolVdU`n0e6^wdbFDGI(A43y20lO=@*L;S
H@MUMc`pe6;T5kbK7SRChls!7559w68^SLH(i!nzNGISQqHxkxe&+|QoTVIgxa@GyK^Jru8RbvIYXLczZ~g`RMWf%xQ}iFNc{<1Q>69Pp{}n95`F%|A{
2bBTFdzRF!3wPZiBO2{r_ZQ=;&yeL?5rPaqN6MA2l2zTi|k7E*&6*V^)z}Re;3&)ruu4O=VUkVeq;aetQ#Z#ImQ6z`>(bT@*mYb(fq$qb=a};^Ia#p>r
3lafBHk|W^EDvpv{2)(WNED|9d!xoQvo`(7#f2bv?!T!8&UV`%g(|KBUV}i@yIVlbzgdfczoSl?M51`Os4f_op>8^tZ!#Limc4EYI=%?i1@<QR88P{()
J&$nMm2Gsu;ykrH8lKC9S4d@3Wve<e%}I-i3MM}M7-J}u1;ws-2^rD=3Se%Fa5qARO0#h1j`f$qp+`$%%v%Wi`H-fQmBe6HXJ^v~?gI!68LYzH%%FRXj
0@2z%@=gV%B8vSLKY%}Ed{`*GpnH^sN`rnCx_|&kq6Omk~l-YRxrJ0i5p;~lD%J1isjZ(5BQU&T8#n@;z>SyCvlN@K+L4QuMKm8o%_r;NG#8=svLJlZ+
I~mzM1?bNU^?QYod$L9|57$@r(gyt}DN7;8D!ekr^NpK~>;}viqyF0@nIb<}Y-#`S+^7uXN8!f-e#3Vxl8cG@I{MG%az*n8(X|&Ocm4fT)PH<S``0P&p
i`^!ZASUu_BF%#xe2{J_1{zE*M%<Y$nRKZKL`GU6?4r0zVRiPVtu_YGWrXAy{ix(ZKg)Zp9h&ocAJ|`iutyfoI`wmu;%EGvFCYPVm_C@6U0~Xxf6b4YX
E=oP2@T7U(9V}vQyKC685K)uBpGc8s5k*ByDm27Uueqp+D44B*;04c2*%j`=(kN*=>Jp#AmT_j%3FX9Ts$d4>I<r+J9BZ|4r|i;Qq?N3wGgZ(pHGCY_g
mqf4{9|+8?t!=5qx*UlY{#hZB$R`7<S_`Krp$A7I<$1vx#@mr|UMPB+)FzoYG#@E^-7=68zo%3aiF{@nxqP;D&@{Y&F8%+Q}vHYM_Z@v11lbPsMw_&p!
_p~W3bC%cbko?`u5XN%+>CP(0hN_8aDd?598*gf&yh47Qc#}9FS*b5Ekr+P36zpCD@)W5m~^^WSh4D&DMDP7<<S-ayTcdqXf^e^3+O8GteSde2C-8Jf?
M(Z9@JYQSC!S0qBbMz-z&_?JlF>_F?5x-YTiu&0c*~XRR%vR`6eakBJA4<KP<}_cm^(F8vm*WTXZ(TAn^tU$-`bUCabe-&;+fGjPS))7XUwLzNjQ(hJ%
kcfZ`JC`gtI-?z88_b<`m1j<?c;oiuc*(N&JrK-ty<Or;zL`#@%+8vAV&P$E^U|W#&w*(Ww<;bKP%&PW+480JVSp=>t889i3ISS0bg%*$W?fgQ;hu3wq
ArEk$I5+!9TH!M{<)J*VKO3cMdm339YY0hui^sY$f3P)cZZ7{TE$T{61UJW3t=(0ROA-d>`QY`W=nr=J@G@`J<TX8S+DaszEMF?QRZa2fpFR|JcX4lU(
ZLl2Csl5GnT8P)!NHvHR?h-<feY!F*kNy==svkQ2VZ(?v%316EUiBHgN(@2mZ1f%q}}{%Xu8wmd@r&l@fitiS8H?IL~{;}`IWMt-3Af_*<vkzbc%3HT%
bCKWjU7rhtcg1Fp6f4vlwEBfOs8=rOHbAwrn`aW1ZQ?mPR2PEgJw!k+;?0%;F>XPqL^iQuQ;nVnfMfXPvy&>X*J}3N;K3celzpi+Zor2!(V25i=wH)!|
quG$d<l_(e8<7{AI6v9b13v1TKVC6^Q20j>zW2M2YLau7Gm@(^TI65s?a08F@wbHjo#mWQSpTekAU|d5VEMuQwHH&$f6VK+!unKOim#5T)BM={oC*IPj
3t_HiV5aZWqH%7e{oymd@J0?6Y-7hA7_F1rKvU9?aVZqAM*)^9U5n$3^^6An}=8*<<sZbU)H2T{lyHK=8v*!?GgV*mWKX;+S3E%FZP{15Py`rjQFYV)e
i8>&1}u7K9X|G_q8IW`Zrpw6S7ObV11Ol|Dy9_<wp_r=Wvhn_Z!LQ9@!<cn$Gv`GYLrUV?HH(()mtyqn#7_1Cgt)EbMQq-;DA3yNQPU+gY7^qd)b@-Ck
3FYi(ALdvnu8g#1`~oD1xq6P*ujVA=HhwzUSkI&~tWKWFiDm*Dy;1NalhhO!R)EuTgd-}MjX0~UWg<=c;)9L2A6-C#b?{pknuQQv7W|0v(95_Tm_o9mc
Q>enNk|Ft5+E>ZR6its7VO#pnv?AF3gMBJ_^K40sf2p_sBBg9u;Mbuw5E@6!IQ!mxt@Az)110VTG>q}?g-&nZxiJ$OXBL8i?`JT?-)4YyIj=V*FWVzOb
`X5p_DbT;UhZ5=+&AJT!%$Hcae34w(?I4kz=<Qyhf2r6}2kYA_y4Iib$vyQ`<gdQIj>s-3M*o9(eaXW5j5Hf^`r@^w{&&F20`Xx}g}dLsU-11h$qE1FQ
GIbeFv8a><q_wrxBsNn|9y|aAK>0u1-@P^Uf`FMl^GHK{90oE&dh}zAwSK;dWrfq?XiIP2`2;fzohx#cL?cD{TDOsB>4PZi}<gJ<EaF`DX=~a&$m0#ND
lro#r<uKPfYzI&&K)Xd=E{1NOockt?#4iLylQEh6H>e+Xui0u}QloIiQ#PgCEqUwEvp>nDAF}2mBM}4Sx7Nc49TePqL?|pMpvu{LuIwqka?LQWf*rU_K
^((&~u(PGkNJ^<nYNrKvwLS@}8QZ*TyAhXwmC<yTyc--r*flL6mm>cbfK=fQolGk%Y-e<N#u&1n8V&jj+Tg(PD>u4_q5_~)ClMt|XC8HlgqVG+LaJ>4O
H7Ey-zeCgz4kL04CXUO%bX)0kpr+ygaU+=N`XaD|crJ=rT^){sQ(YX%DE^}x~kdqRZ82hs{-nvC{VaC*>`mH7Y$T&IU{o;JU{%y<`_wanmP6m9~Hx+9M
A2V+Qil22|<NloP^FRD576enw|H`$ehh#@LKOnw@)iuZcy`?SW5P7EP4(12hC87Sjsc888sjZ>DGwoT7^UpJA{cs_G4{w5^AJFx0WKMGAFW|pRe|QQIK
P9d~Zd({B;a~LUitsa&_IAeeTg~yh;tdvbe^<&@`8~h!gtLF6Kk+>rE#wc*)u;S5Nx&a#xvx@weD>2f?r*_mvI}ChkNNvWdclsFUE`GO2=sS^_;7gLp2
#1Tlz&8GSLmqE2X{86{?jmpU5YrrGW18P!w&szZizkeOY!lih|f>GCA++tuj2W8@ecEU*0ToqeY~**@k88jqW(F*7m;+P{<T8=Td~_vfA;mZ2H5}S2J>
IVznuih-TE2w^Iur*KlrLvQywYS*R@6e(NGIZMtvs=hwvS31^h_B)J=u?i5SGx-`3hQ<{N6~CD7k;Q`5uwUWc6GQ~2CL4$)zA6ZKg+D*Kop7Z1V@=;k^
j{)?BzWLGr)=^q?i^e0Pm*5Ci$-x_;Ue#%r{fq%%t&<8((Jqr!|0qe8R5x>lDBtw0d$Q9~SEsqScvyHtE?vGh($Zw3wP=Q~Rrm}(OCvAXV_-?8*@L^>)
HQVqHeye*Yew$kzO~jw$Xmuw$L7{@*r>;9)_s{wNx}-;Z{=m^l4q4WyKeINZ0pj05LH@_oV3y$dB~C&8)%pPb33FN=lU<&&1OJlG`oKq7?0uTz{`!3%{
T=l=2LHxV7YePPSG5NITx_fqc6Fh%pOIYi4Dplku}S;OzD`q;8}7Ye$HzOhD#-3`l~Dg{G9DrRl#WVvwy_gXe96}&Cx8A(Bv-nW34eK4V&FrWcvob1=F
V~btpCRRTZrCmiur6{xKtlr%Mx}-YEK3~$TG(_>Mt&)Hs!y03VfWUox_;qq(5`iue`5J(Z96qlK6wBBq6?t{^R!UfPYNi&-5qtFL~dYb_ky^n_>Ok)og
|Q<YraKue`%EA%5I;jsCoPkXoGIo_nGB>cky)k$?2K4t$W+T@!w~RM$54x7?z?$~=qH`SU*Fd|<3ERFZ41r-Uz%dkXP?#fajkVOlEnul577%N;2kb`V~
92(f;b(>vuy^W9q`J9ox#e#T~dLVRYA6#acGx>9_MKNG_5xH0mV==<#+*5{^I!>&TLIqE;g)qvK2+qY}7gSw;t5(VCj@GYK8@m~m^=D)#H%kldonjctf
`Nn*^wTdgwH@07F@2D@>_|TA@?GWpijXu{u=cC3QyQcZdaY6jLlOKU!rY@Jj2R8oIHE}+!ZWEG=?#!vbY}{5Z&A(@3k`r|~@FRs@w!mkWc@$B7C4VqqS
2U?6d|0pg;h%lnl<aO)Jwg0y%8dBqGXwYrC8%~3AM5B&=Tmgut%(1gQU2i$WFPfwuM7TYYcEae55^A7f5g6r`O-JHE^vR!#VeK3U%Cr}?5Mam!}@U!<r
D9J4}tGuTy{}EmDUdPT}OR8=&!flct!n_v5Wqo!R#~mBg~aH#Q$*KobWfzmP3v-SR#KDC3g?N|8RAR{PkPEy{DMZ>u(!!-F&>q{IT&*3hlpRL-;H{@1u
TYdT$@%{I}8_*+tGIZ4Z3P(oe_^YJay;f3dnIJFmHl`FCl*&otjC0}bbsw)26HE04hn_-rxkrKrC=u7Q7FCi^x)eRxlHI3ILhCjRNk0zS=CyH~uw35T(
X`c4+UO7oFRMf0EY82pxUcsxAGuENqNK3p{L7s?=`_0JdccSHRDG3}qlDu&&a7}Q?zCqLqAlb-J@Mg3{;`NM!+uj7xW*dOb>ft?K74bdO}#`mLx`m20N
l>bOq3Hg;Vo`YXds#|-G^_|rk^e3!lN%I3`kokDN+D-;P*=RzC=I=w9>`s<ebj1AfqXEBEPNy%-55;SU_+5s}0P`VslH)!0_qT#Z{^Je0RKNC*SLsiD;
*$1ifnVMh;3t(mLq`7ajW06c=NFq8=bL2ic69wG^amR2`5^w)Ys5D=zr_~#kw%N|biRtSHz)lL2lMYTaQ9Td?e>JPWpR%6U5ZKTBmb1UHsK3jBmBNb9e
DxbdwkYuf1l?W;oI3H#Qu~#4d=foV-@|!uv!p5=(sD0zqLK1eo^epi1-zAsaElPtav*`f9BSu`S&MTjZhyQPRPGoRyh&X$Fg2xecMOvK>c@{=J&;n_)*
`V3VwRQOV7pmbMD%BzI?xlaDM``PyDZQH9n(%Rp%ezW4ur+Q2#vR!4~Uh+3MK8wyG08WxPL(uzy!Y=MR3cbe~#Gb}yZKi22$mrT*YIR#1GMww&<Mw{4F
6CDi6Q^*3w@{V#UtBR?s=^$q2ZZpHfO?>vt$va9!|E`Hx}H`r1Bd+mY$WIodj=eK!e1FWC=f&9MYx|)$(vkQEJrapA^{~8v_m`{}XUib0)nm+6X8-LIT
eyMb)n4bnBoyW*8jeIc0{&-FYIbKh$Z$bJQ72(sS#S8coH5q_E(>P5|^?h<~VCN+G75JNmm%_pRs)u*<U)8`s{$7S3+r#_&K^^0K$@eMx3(UUI{&8~j4
-IA*73v4?<b;I3xlGW17v&E9k5W4-gn$07h#v8?*8=l*ThFLJbnlI1%+I2!O!)7&=23n$O|kyjJ7lnfwc`))rEFGBD&$}D<69wqA`6jUNbjO0JC==(^U
>&>RK$<NVMqELdx82fvUQ#6OXKJRU!!h#4gH94+KaJ2vNnbtBeP}9?;5*P6TVgT4nySs`w0B*mQ78{Py06XkG|()3w~wsU6L8$8&-;m`Rb&H`9Z<WF7+
RxwFZ73JDA|dG^#2SKXx4gU+t)>ra5Fsc%=F6?2i7m!ACt=Av>^$^nWrN{RvIfDe2>A?I)o5y(+UGJ8JYlTcg(@esX=)$!_N;0l&uFf#swA>b@r_?%!@
s_$jknr>O6CXVmYGIGr%xj=m=$;WM+%1o(Qk8z4Vw?QNIv@#ih@o#OjhnC~j)?%w<S>91rQ^J7D}Z;tq3i52jHW$oj9H`MJ&M*eQEgN*cD=Fry=V#SGn
5qOsz`PcEfE>PdPvx@MIQ8)gv<0O2CY7;*3o8Md=<TpoFK9Ij(bkcY6o$ZY5Hr*HSwd@l>UnBC<*2VS7%8KkPx9to0i_6~;_IG!&_VNDtIU{`<*@k{sd
E!<dzmI)Hf&RNBQU0H-V&Xq+FMG0^>&o_z{#1tkskqa8G*UVAXTJ5h3Vw8;`UmuPn2>Cp)>mJ-;QkmR;6Ipd4~YL0kFmcTR>y>o(QB^b_kZLY?6gGU8^
HJ4hl=WxZywf1eW`lS3-G<qjPzZU7WK2n`(yBrBV)B7eBS(-QT-tfAFTi2`~0wer^A7T`fv5EppjpsD(QE)+&bX=+3h|!Ujsfsf0#Yx-4efFcru<ZZ*$
<E*m}*#uHII`f45ZL2FSm~9Q@*dO{X>TV{P4`{{Q$Wt7JD80skAB&6@ZX?iT%R#``bg{~5VM^@Ga>0p34XGV1TxZ>m26C4=26yFT|ge{6k6^F^Nz9IBt
{4CezoztA6H;b>i=zdhT25MOmyCjRL1DpP-O^9Fv=GA?79A5>aI`UbPe!20#GH{la6$MqEVCn*kupB}u>zbMVq81qB6lycxpT(6}3Z>4~rq=~&$0lzDP
isl>Ucn*HPYBkUYYq>vr{fR&2WIujT|9nXJ5a&9l`A~134v?Sq@*n=uF|l!fA~yy8TBIzY^Hmts|6|=V*_k{_;FlupAj8gy$)mJK{I61j9guAlh;L=QO
=rlT15smsC{_{a$KA#+2l?A`DARoMNc^AjcB>0qzcQ?$|D`Q@#P518O4z}x<00i&-bS_&pN{<<&R3qsh!2r{xEH|BCQIdo_<wu+=#SOA81W&U`@}Enz6
qbjuQgt0)foJgfLl(2`75(q;z!8pe2MtEiT5qd-yYN-+`c2yr`fF}!iOe4@k3WR@^g*Xy&c(|xT%Bvp(u>>Rf;*~Cu%e%erHu3e()Jt!l*vTsQxd<>m}
KZzQCVv9e<vnKIAg+ksdor$S*8&I<Tp~)1W`;ux%b5|M0Jw3I3j75C65G`C9<|cBFPa%Kx_h{E5#`ec~4gv-*Rd_~v(K@CzAVb_}vRnu9<6t*>?9X9Yi
A5#I`}aR|RRoIroXQ`Ir@gGOTp@h`%uHbngU*1XV1al@^K{CUNBj`REcp!v3&^{D>U&l&Mkwdg~3?Djaod~fl@{`;=~?-s@Rc<lY)yH<l0zCS;uSpQzw
1jzpj!!R(Pkj5G2TehjsfKMnE8rk7E9`GGa_^r^8pRMx=+5OJ6?fB1p(DeHW&YzhwCw|1$Ey2I|rD})kTarFQzz-V%JKI2sQ{<27a18vNdM*;u|1jbi<
%bpbaD7Lg@;7aw5&vmpyfp03XN&%QY54<z`lC794Ee)iUK9WP@FM)e<Fhxwf4-kS*uUOGF;G94edw1k{=Q)TR~Y?*_$|6x4bUImXM57mQS?M5{v`CB1h
YmjtRK%@Sa|<~aXO!^DdB_7w1@s(IdFgGyUQc`r;(R$fiEiEWKH~~`3U(%sVy!V_2;(WFKfb|qdsqS27L$4r0&kc{KdTD{3+edlk|bc4d#;?S4-$Om0o
K5q(9S<i61L<FdtXcQA_xjl>ooN5Q_x-Gv>|G1pPZ>s$8+Zf(rVZ4Y$|ezn8UHhp1m3HuzDN7aC*t4}avBJO<%|yE5>fPT5j^yp@<n^T7=B>xdPljr}+
NaGF2rF6n<6;;a%rw$L)He<jEK({lUI6#d(if4kxSuqWmtmVF2QpRxR@y>b27P2l&l`I_pNNi{)zz&^Vp@NGOA7RV2pptzEq>On{S6P{-s@Mk*v7xa-t
UZ$u&OeqeDzpeVDZ!)@K{?UXr>36Z&`c8J_hZy=v%-%jJ|JZGyU*_=ejs0V}66wR0t2(3S|L~0f`F(%v;{34H9r3^1BlztlPa~Son)^A;pZBAd`scA*A
b!}31MHsF>05*TmVJI=zQ<hW?9+TOei47>H~{~I9f}v>OGa}E`Lne+qCdopMghKnz3wULLu^i@541_^4EN8wpni(XwU?3|`qAgO{)6-e|AiY<!iQCHc}
090opbQpy#6J`{x|m-!}^U&%#R{(u|)k@nr~}@`g<;+|6SUeMfkykdV8XOsPF^gmzV}F_9xeXPxttJq?3NC(jk6)w=AK*rrs|&UoBN16$#->&zO%0>ka
*$R?Qb4>Vr5`Uc~R2K>w{!*ZPlL=OKl@2<s@ApD-&eNx$%zLZ8`E2Lk=YQk91Z^?#NV;$OHb_0Mc=g83$E-@3s0|KOO9D*kyz`OolrqyESFe2|Dgum9k
io-y=8nC!mLztD}XMRtDE@d)|Z?3g&DPZtsY_j0(ksNdoh;ukYlEW-YKz5E%jZ!p7r&(h)<`qNA)NZ*)cKk@l{mQsDY+S$a9N(A^*rT&bGA5xDv^*8hD
6#CTO`VM}4dGg8$&gYp#{C{SiG{i@DQ~<xpZxZmSMR0u*KD+a+I*?yHFT{@#$`tz6jD@8C%MyM-{jEvNKz+3m8R?I-EzWO+zhhc|qmPIDO~_~96Cx`Z6
94{WSS{*LT_yf**v+5nAAExDFa_sJ$3_0boYRH$tIggS`h(2<(EZh3zK8s`F;`>U|B;(RAC?Uo%3tD_cSe18(saxhL%u6W|Dl~j-&@@|Iq5%FTjD>u<$
>(jw|mkD@vArR8|5cdHpri~0_$I~%>~s@uY&rwY|GI<EyUwTKRfjh|24*L2IW^rlk}x7ica{-T0(rY)MpR%1#4{^^JgKcnBTWr?h`-vy_l?V{mKpbwZ%
6c<<GNMM0U3;wLXx(Yyf^7TNGITOgKqG`m2-NM*glHcfhCd4b2Z4TaD;^-WD~^H+Ji`xV|uGk$*F{2Ynq&jmlJz{>+l_&DnQNp}tX<=wG$k*r)k+Y0SE
R@Oh%@zcAl2-(G>|Q;pYi#HZU6^R<#qhY{gF{dJ7<H+&~0)_1kG62g~ys1Nz_g8tAieH-fkr-u~z0UPG%FE--Sq51K*7Po%qmyX)D)Zg<KQ_?qB_XZ)(
N6C4k{}AkK;wPNq`4;(Q9!P}G>pv3om*mN+Mg9ERsK9>)-kb0<kplf}gB`+*_TMXtuz#a>*<k+0NPnOaxlH_))XYrchjb6fpTAX`kKY&d<Q3_MrNGCvj
vgUDD*2ni?o*_MFKpbrKY~7*UddR$d~RdD9r5#l^e=^UCj4_agT9I4-`;cdZ!aPAzcfDMSpSweZmGT!>YVUp?U<wgr4RFr^nLsIe)ipp3Hq1L;)fqKUt
}~t+CDSVC(@HC`ft6eO8(#vzq=dH-||j5>2KC^!q2P2CH3$9rH1;BS&P>U^MiZ_{%~oVs}S{#UKTa#CpI|H`tUvCx4j2G@$c>%;G-<dtA6;CHyQeTYDo
Rj!tgG1e$H~8@++C){7}5_sh<%4aZGl>hvD{*zP6>8bJE|9vkBG*>vvS(H`Q_KQvcwSk^cDONcbxAa1Tg-e{=voT1{`;KmG{cqb7y^N?8Rp?2N_xP!s=
a@FM=B7GS<FL^lV&vkC1L@$a|$9r|0`KSKY9>DDK}`Z<kd;2*xRA_2ceSGh<0N@-xCe*An0A8bBX)PD?SHS|l^yrTH1Uyg)dUmc+jqKT;^1HZ`fE#b5J
-2?RJc{W1)EcN$+^n?BN82WcYE}%ccf_MvjY`LkFknj`liu9*%U78=qVwd6m%ZrTk{U2_D{#sq@0qT>^vis-$N1p#mt3T)SI<l$%Q7$#$)AaKr{lSNzK
V$HPncR?ng%R<OkBi#~@yQIK4^Z-+2!8azfS)s%=_0>xn6e;#$LGPJ4<@WKrSmn3iJy>r=??kBdqnktz8zbnAL{}??1;pNKS60J9{73X@Wx8&pBWkE8>
Y(%9~pZ-_)B8b2=LFX@Iv|plYB?`q=A_ceu>-Q$FiAQLSIiUY5iDi4gAPAf0*1xh`-AL^1C9CT#NLbJ|4|qtUZVRl;68_@qCo>mf`%m5x=?h*E}G8QTC
$xEV>eYi$~*-@=xwB@%obVK^2}wIq{cY#R2`hhlluIitUW%kF%qEME_wFXT(30$C%HR#?HokP<<4HKN5Z7x0VfG6MvFPD&||}!yx=kE7l(2Ya=}WQn=R
{>hGSq!hDA39q<zr^IQ`DOib_S|Eqfjd{rsJ#7BHkiWL4VVj88S-?<3`Jikc~_;H838{qp3<9;W7Mt-_OABcAa_5Y1^K=Xxgehr|%$d<@2t<dh${?$&!
9{KaigFiwc)IH%7oW+Xlrt=+sf2;Qr;ul?cDWm`G?s0vku`*|P{^|5i`i(~)`evnZU*P;^$8v@Gjg3;7@|#dle&rakkNB(XF~4TcW^UpBAC|zEX{s?ne
@O}T9_2^J9(&{c<+L08nUC@KQINi+j{M9JT!wy&qE#jFCslh#^{bpfza{e7lJvu$QwIMXbrMd|ztyrS>2FLwXXq=c>p;i#Te~66w-3e+{06pf&>tzqzD
N2H$3h1_`<pA0{*2i<&B;!_%t$}C%2KKyZy}xEUU+8MU-cgGFS3t!;D=ZpwP&oaT}J%yKwGQmKNKqTX&4_|b<$@PClBZEV!Z}`TRk43PaL`Fn($k^UC)
TWa7l?jelt-&{=&zM5#Jge`9<NJdnV3jEz^2ff43L(Czu|jG3EDOGs5~CozS0-jJx;aui(lS)<-O({~f7T;~>B6M8H>R;&_orKU6F&eEv{}{u^WG9r(G
5w%rrHIDEU+pZxk;O3RpkIQfzE0m4TO{xNsQ@Xz?}#LtZSA5ZjG9n~9?zL_80IP#Bawt~JGi=NnjOxGPB>qph%4ffZ43Vvbft=}2qrx9ib`U`q(5Wgh8
(R_Gtg+CNi+bii)8J7b5`m*bxKlMGIrwP?p>_Yt6y3OeI+YQf8ae~<l&);9cf5qYTQYQbB^ho`e!Ne#0g`$)Gwl%mT{*@~O`tY9kKiPYeX7#l%S?s&il
ovrK1UNj|+7fD!M2~R1f#`$)A&E{1$NTQ)*3CQ)5Bx@scplW9{p-~49FX>2O|D#-8}kf&)u_&>{}Qp(V$?6j>)HbU#)!%9o0ks!kwiB^|B~Bz8~dsM=>
Ktkzf7PnnP~SX_P>*ZgTHTzTSWcraqduG@7R1oUqomr_?@|CkH@Hg69Ih5*0nYE6BOHcH?SY+zAoSgYQ6YE|Aw%+K>je_7y648XPm!CtX=3QC5z*9gZ^
Y|g5Q?A%{TN{6a8Y}!Jj+dxgTKkR@@)>YCRMA&uYy%f74R(SKg=F?O%O5ky+q(Ph9N{{*`b)ZS0@O#-01k*84(zIPplJ|D`Ka%<qMh{oxy*V0omz=KIV
3d9oybq(T3fe^mJpKNM?sn2`TBdr&{cEU~{+`HwmGCpwc4_yxLen&h{JG4V-Z|LJe68t~Up#B54^iFLJvKBM0I^GEV$AM__;{1{^X@e7cRfAy!MvAuWk
eA;=U;QJ5S#Q)u!^*3Knmh?9Ysb7+dy3xb_)OwBm6d~q4o%%fIKEMC_34O(}m<gPp-1s8C>%#hK;1BAX0{v;?4BqsQQ*I;9x4L7_SLOAE{y52uwnlxW{
6c-#ASJ#!l)y*L-wkZjpKe)@e?RZ-uIR6~3H=4E-jV(cwSa%dum7%~f3A3!$r$-<xpfYxKh?NK{S|EHzz>A7_px6ucGnB}*W)AgbJLAR{KY#GAMv-ZHT
t9JeS`VA)TZQT8kfpJeENuKgn!@sT<G7?`cR)@FD~4_8K1#FRc!aq|Hw54UG#^dwcvcrXiN})?F#w`fp!_dKR^V{{u<|}f2*4K_k)AZ=NG1He7@WT|L@
mdkI<hA-B!6@V^<3Ht7Ms@Kc0lo5%1sW_2hohZmUxtz)ZmZN|y0xLH)MYh5Nr&lkrXWp4@LJ$^`g@Hr}kr4;o&$|9k$z-%bgdTkhYf^F8#vgr(`MkLU3
e^V__(`^az8^N8{NGMmxgFIzxAP!|0&^qZ{Zh5W~MdzT@;uOH-3kFH}E_<2;*UrtUW^gk1$J%zuDXnNqE8v5mp{64W(OYRpBLVJMvYPY36jNW<r_<18M
_<ZlfFZeV1T0wuB1S9wx{`#Yo`VHdx;QTMYV1Icm!kqdH;&vi`rw+aEzxa=s48bpmf_5{){i}{`)UVpnWd79)o%8*5Iifz@xY6PH5Bd)3!^eG*;_p9~)
JJsME%NWoGwNd@4p->Yi%>bjpD%e2NAMSu-9YDll066iG`aLJKatuy7y&;Edk*U3<n}n(`1}0_@S%yg*lWy(K8ncj`Jd$s^`p~#kRQHKa6e2vR=|&`>{
l@5e%ZZ9P=6QGFXj)vF<^ap8J^&us0V%xeuE}Vhx$Q%pZuDm%lV?17OX!L0sV=w7_7M8`l|)uPb8M}YJmDK+Mqs<9PLH_n5t5qz*nv(%ny=rqH=%bnE2
GM?A*9NI-1zbZ@=;#{4Svd*w2idC+2g%-xV(^{Jf)Ni2u&gr#`D<P8Y~OW0(4NQlyLz;nHaR`Ab6I&JLC<`b%t|^9ue@Q$w=8xvJdXo@ztl2kVIVs%R$
A=S$vNoAddDH3j}*Zm$mcfA0kNy#D-tk>5kjCjawszM}t^jWPXG&8I<qGb`KJ)c@>4KPa*b1^!oJ9{%Z5RYJ%9m$k8|zbzh78-M?F20u9o>V*8WrdNUA
sapr`XShmlj`x2%Kp$wVbsCI+&gp^uJ+XP9{~PQ5@w`EO#>s;C&a+q}|31Iie~;Wi&|hX~?;61G(k14Li7$K~^`pBQ-ss=j1%8oOmn-)N=A$0=Pef&6K
TYxcBlW#@cP%47P5Y9ce)8xq@w$w-U-)h#J}9QH(f=ZOMASDk1L_aCVMzb5O;5CO{-Y!6gWUfP$)9a6mJ7sZ#f5%k?%pt;`qekJvO|12Kd#jGd*$>O2z
Mv)i;h$9e}sJX;J+z8U+qYLunPW!x!4^4=C8IdxF6n6p)c$lT+ELWV~+hHq01-v`I;_G)Ys>1ME_3r%>6*?dVxNGXb9*_{i>@T;*&6w9r@>v(-r-#$kr
FkXGgn3fcUF#;NSDlt~dFMVHK0#k+-kZA0MmSe>2k#@hQ6oKOoRP2K|k+-irCB(QKaH|L%V_UOMU@XLaHJZtt=5iLYlkKh@|l<Ni!fGh*t0WWY}=ZJ&W
(mXr?o*?~Oe3GfeR-X*_3lT)Amf+qS4#hysuA4y(~!0(oy_6+}ioSxX<Hqz-7_uIdKA2D$nKKBQ$Q`<s)-AJ+jnuOEK4Cm{+Ab(Bz=^6UX_RGWmOJdhU
;$NQ;_PZ46rKoR`s73yayuH|eI77kv6;HUop`~5SABAWy|IY7rLwx=;MSU7svj+DUj~e_L$Fg&vzNXdx(qHg4NB?5Vy`cZ8)=sIvJx!lC{QLI+_*^chA
^9savj=@c5sxzV*Mo}tF~!xPe#%3jewhTVql@SBK6uA}^#%0Fd_;Z9$<*h3GUoo9Ht2J|&=Kr!l6`Z?{zPp7|HzG-Sp4z-9pH;v%YgoCuJ<Cw|4)ehQd
_r0P5-`0pZ-RbwVYG`U!7up;>RxM*TeP`{gXCpqW_Idt4;m3Yve3={#;4_vW`oA_M<+<{6IV%=%4>SAMu@J=Yrof7NZ&UGmP1Z`u#<U_%5}p|K~rpskm
RH9$MHh6K3~J{oi;_|MFA3B!5+Qus;@!KOy}GPR5k_2lj&gua4jO<FB?Z&=(b5f%_?pGWQUlH?K(p^OME}{b40FgYmt+?cI=ni#7S9hG$Tp^JebhFChi
vw;10?+<%^);Xmt&U?EZeSz(L%$l)Za@qP;de_RpjIs402rm=r2MlJe3Iu7-BtH=R9AxBT(i`8hjroWIi9nR=ay#qfu@;VXu&3-ayP@hMlKA4PFUEsq)
**@UU_WQrXUoILA-6`UenO9xv$8ND7lN+lD^`&T78{|J3m>uBf)>Rq&tM8n2Tkvmi<=tX^t|!so{=yXcDyDo}&42abC+1yY{OdO{KeMG4Ey;g(TI4qs0
{hXX-d!-hjCVcspUG$O<bID%{+KZD)(ZV=JaV`n80v^$N$|pcx=hAOk3a7uQ{Zd*bp3~K_U#7!Cqm4hgj?UCFQ4Sg3;aj*+3`&Nq%jzAejx{Y%)g!n_`
A6_+jGC<`??zBf1GgsB7YO`eye%=ME%DK{?z&S@rqC%m^SJ=Q}agH-?oFY&;3WkbEr>!=|W$7Vhz_z@{gjWNBnL=epC>5$sfJnp#M46vnBN(t>J?FuC+
Vh{$#2^e_t_E#^+=oDk|_3XOH?l(YFfg_b6Uce`9sV{3<uDm5=xL%%I=vYM%o7Cb{=o)1S9FomBY#=L`7Bwyfx{AVeoAaX;ex`@r)#q%rj;>k0kG!i4&
Oj&cY8AsIG$&<B&%azy^iYZKx8+V>&#<3{Hx`V(<0=}&YVi5>V|p|!&M)i!eRr=Kx7QD1n#{qm7wasDe>%K-RD?*o3Zu#ao*R|YBc9e?>-ZQ=JjLzVi=
=joLDM>CiFaeq0be)Ku<iNBOlO8>aDOZ}Ql`wIOS8Fl{Vi_AY-@<|d0pWm^ej}|$<RulN&ygQ{n*JKL*dF}_&L4InkAN1FDUE@z5u|fZe&)sh0`Ar9i-
^%E&a{r`G{`_?ozX}ff3x1FLD{1MI-`(wmGvKGg!ykUz`H(;0o6v8nMxC1XvzQ|P82Wxl{*Z3g#OJfYmHU^=+Y<gN!aLypiNg%f-~7cggZiW6$U^<uo=
ro1zRH>)zWz!X>VNz8h4WGCbeWL<_w{i;-3t1ffp!Y7)Xy~L;KwJU8{)64>88Q@X*wW(x^wsU)SuX+zp`EDZlXV*=fGDD{k4a`ZsMyA?2jievxqR?vJQ
Xxa+kJ5{gBi>_76@A`B{<6;Rerd^RQL?{&-$v|4f_b0nWEBTW|D-;}HIFiAd+ve-&Q`{=&bv4}IT>ReKZakDPDCzxxwfw?_P`Y_DMcePtE>Ei(i7qaC;
#^0)W%%@Xqybq9aG$Vf`gH~Pcz7w5nK0zW<S>J|B2d0;f~`QH6>L4U_TegB2}3^*ShV!tF2yOR6!o=W`;Z9bv@`1sIo-~ZLuPwz|4uj;u5e!=LIv%k8W
hQz-oBlx@IVcKB)wj-PPS{Aj)pYKlt@JITqdGfD6k5qQx=Ty$Gmi@y|@*(1fS^@t{+)fC5KrHhi^y_8Yp+BFU<-q5YU)Qel^LMEqJld|9|2tt${Hk`q&
$nH_qCa)}_`UwikJMW=^pAxmdk*TG>oieNpU>Om&yQadzTZu2i2YU3aH0RFc<(9wGj_jMjQerkrl>EpHTEBV{f|GyexG)dQ}S=jko+dO^oj3vH14mB#E
bQJJjQ(8)x!b#G2z7E{;xWAZ0c`D^bfULD)DjCI?=zvHK5;P`(1<nyUy$i|7optNO*p?g8qx=L7V%h#u@V$B@DLIzdBc#e+JrFO@Ytok9&yvTJJc}&yh
;HAb<9f+vvYu1Nw96c68<WEBxmd{2rC_J8g18evZuHnfo8rZiD_&pIDd=D`Fmy|Mok6(9aQz8TgI1JWug_MAZ8b{|X=Ue>Pex>eE;+^yg!}d|*DEIMN}
1xps$~Kb8vcuZh=}^dGx*s+#(z8`LKgXEmXIQ(b9ee81Zk{0bpEZPYKx$hcy@@yqJqpH1x6F+zW6B;cq2K8m~o-wWdb^k2oez2ts?)q#F+5(@f{B(Vei
3q#%-(8s9kA^e?WGKuX2=D+QQ@BW(~1DTOOcH2PT;~%UL{f*+pCHF6<M_=Ok4!4M}iIZ)|h=1pH3;U_^kdyxqOv!%~m9EiWtEbj8>i@n1#HUg~U&fVg3
Vc4X3U7(eZ>R9DvqgGJ!C$cU1L8xIY&paItt#$6gyCyO|KY$Ve$uYNPg3O8jky0GUFmNUvA-4Oh5k9>Bb6`m>uf2Z|2cXV;LnM89#Q|L6&!c}K3}P6Jl
}cVqkfxgp+2yK&OStac#s3&i_$W=KdT?6CZ1oTB)?7U7BxPfJ<o7H|KUnQKSQ`N_9G^umr~!Sa~Y11fA*t4{oCn1ME%xVYvi{!Ys61w^jfg~OkY>*7YT
oN=KQ$bBfqibB{$ah8|r&nOON>Zezuu$|8Jeb|4VPfpHU`B|4RPw)YE{kj85G(>X*#``|XCl9$x7mA1a*hOeg*s_1CoreysAlDLg-$7~kLieVPySTl53
{JCb%2`ljYD{zBilvMP`9;oiTzP=7uKod3(gcuakx9{oo&d;iC;yJLU%_iLT$1@U9iLHtX`uEPDVWDR{hSHGJE=GWG@0zRKyn!vXWxf?-$DIdoM&R3F3
jr%>@>`Q&!k<R@a)!l^T&-JJ;<gUheKEfS<e{O5-fl2@7=9~PqO(Z7tU*Uec9b6k0@?)s&4#+=F)1d!l5&P(0TjNQI_@Nl&hXkjV2mB<Q!=EeA;_nIl!
T6-n|NB$Ge<_gh4f!>fNf-L}N$)vf{&(W{zxv;bHQR^y{+kN*m((@|`j6Zbk2&$XOleRb^^EgrhgM2|Z*|>c{8)6a^v{}ee?AGu6Z+F0x5wAN`cL8HGe
LeTHXqC<#q5RnFP!cf^HtH+pl>=BuMqsc%DgJ%SH<3w`l=u2jQNo6AGyEyyC)CSf7=oKOGMy3mGi&*=Ua0h(jVyveO4vt%(>q@_zo2M&wALOwC&@F&nL
G}JJfgf{LK8CJ|q15`2_dd)z$(1RkUu8_|RqDGI9U+KIR8ixa(nlC#)Xor$Bsq=uZ;Ab24y$Tly}gev!7M{^`)5zsbJtQQx+;MtqwXX%F+aM7%bfKY9z
~7dyNTx&M7T0Dm{c=f(SHZf)w{X`iQy{B*bB&s|xa4)w(bPFpfRpDw6>4LcTif1_1Je;+49d=S1LN&4qKP#@ajxR`Q(Kh{vc2)|o_e<kAMmHs>3+n;{o
;j^K>%!2%$U#<<2KaOUrh4^FFn6C)^ta<qT)?ovFr~bXuKR_xD@!y78z<*n)9_mxYcc#P-)O<+&g!LKv6_I;M{(hcJ*uT858tQ*<SW!R!mfr^dS>Kz|r
9R6f)EheL^X5XSa6V=V`4^t`AU}C#RqzMW8Xw?iia!2WIKS-x`j)P?@|M`o9@Qrk@!8YiZzA;DzJvYzu(qgwTy{^`kJU~-;;*nj*@FHwH~2dU-C6+upO
|C#OG$Bjo}f>sf4^7yE3M&QAw`i+pg;TTPqDw18}mNr!{!3|QDZ&QJDg7qHRA96^K-@e&ILcFGPW`Cx#3_jBtN;?5dY${;kFO{m<Xcb;?G|V{7d29Ui7
aip2-LJ#bc%`)Te{KiYE5ykozqSvEckMU2;CQJWj#i)dRu#fXr7L+>bmfs9!T(o&WgFKJ;tErXv4etQ6`4_{$OX!wU`iMpCZ#)W0>W1NGgOhbjGuix2f
>!^2?kpZ$q0hSxUyE4A5Wf%@0=eD=5fM*;r4Y}!-qANH2S$DG4p4}7rsxe^~yt0nr|aJ->Da%*-0|3OdBh`-6YoPYl9zcn{lP+$8w1wTPFZw~i=E`8*W
-2VLelN#JVG<2CSfS--0Esgs4*%SU}n!mvQXRZYw>OYxXEu#KZhWXhfRBYgji9LXSmLW$I=&LF2Q|10$He1sFW8BC7pU^KM`;X;q<MQuMuecw+Z*f1~R
hLuh-`?>3Bkfrd-yckn-+m{go`ZiVwf30$V25i=|C81i_)NIzvi?i^8qe2g0{mJ8MGN!!<VJrPSMC$wdy00_dB3LGV~F!DZuAcbT0`oW^-B1oy0Z1)ez
oma^jA@PC+>I6eC($x!J<Qaylq~{U+x;vN3bo|rGEY=QU>_^>qDFRgVUJ$()$4Wc~UrI@?Z5~jQzqSQ%3>f<MWL9c%qLc^xy1QQ|?zbb}RDV>Ze72=FS
HFsa_2-{QL2Hy8*uPK2YCR?4P(l!uwUSc)zcu=HPspTlDur)4Jq$h6(o1r2hQUKizmd#`OPIHTa)sK?Huo#A@!j-}GqiC;0uB8T7-1BUSE4HgX&L$<o=
vAH?=&@JA5hJjHxG5V3?mN~BjC>Wj4v;4ijrZ{W{Xje78J(#7UQewChC@JG(YG=#p2(Dasq{wi+Hu^(!*z7yn!nf`?SpElo*P=AF!_)~h~uQ2}<`tDBs
ENf~~UvY5aevx)d=^qn5Yw{bMGyJV>{Uxx!JsI_`?9X>!)Q7>ZzXQKBl7YheGoG<N5VtM(LsfVVp+6($-yZ$v-o$Tz_0y8`wR3y9NBzICq0c$7-H`QLU
FIM3Kl>BwQ|+r0|Egc`KXLU=di=M(kHVHle)6Vme8_JMTJ+y*u25ej-u4rLzv_F?hqmo=e}?l>=gSTC>0Hb|Y<b;~pK$vizDfN&Mt^CC@!?<n#NYi_cb
GqG#pd_?{^P&>$NpIthyVEB{^Nf?4u1dZaf<)>U;jtD^WVDd&VT<O|Ly<$kNAF%>)-!_z<&eWmH+ks>GazEU;keyn*TrfB>(k({_Fkx*ZcXe_w)bx`}v
>civO2X@xSW7|H()F@BiaJKk4&TT>tq${69Z)WG?jwN{!F50V!dz={P9mNA1glR(=1}RiFwe>zJz`-wLDtPM+QXHFj+Wt8C%&@J1_Ob~}KQwf?{Z6lJ{
q7ob|xk_A?sk6V>itA%j`)VHj&1g+fI>ErsCy-$f!r~bCNO7~D=tfE?r9j#22cL1pY(WrZ*O5E-@e82f6Tceas9tBDr@8#Y8tiH1prCu0rxJu*q3Y5Yl
_XVn|7<5Wd-9`;F0~FZVtV&vi_#Rg|ob`pR#JL33PF9N^Mp@%|dc`V<ekk7@g?{n<a#!DE_<o~<#HxedH43f@*u67a!Ha%~0Cnnvh*qYj=M(>4A4)*o;
$v<=^_9i<gwL1ehnQB(o(icKORb)0Me0SsQTMK+8nm(<o$>k2_LNq%6ScpiRqF1BQERj5fT}Kyu}UedW#dSxl1ZJA>aex3sw1uU6;M(5v9F{8O?w!Hi+
XsalyY^r11g_YE~pHn<MxJ9Jetj(D5V!Y6;w*|t*5vj+e>)`l)BoM7^MbgC&%AUWAlho_uY3eO7Scu!zgH%&Hx2z`*|!`YL5%Fx`i>KRfn}v6^_c+Z%|
dvZhF9|Znxave9HOa0jS|9(l>toiVLh#JH1niQU7Vy`LkkN7kGZo^HAV?Z=ZFWQZI>%RYgnlPk`zi-^KIOHxm=BuIvRlp_p3-P_!0~FpA0T$?Syl^-gD
?GVAed3n*q3c{j8I`+Q3)nAYb8DvxtF7L>Abf-_pRt82k((&&UarPyMXQUm_2092wMI{bO3bU&nONrzM?O>k99?q@gryw&&c{q64Z#8J9eWPl>7;|8k)
`dr@8ik&tu#3$iTRa)6pvn!y~)22ZwM?F!|>KMkoK&z$XWsdV@P7ps7t^S-Sm7a8%9)q__s=YE}{OfjCDxR-n;QdvGJ4*r8ELI0dDTqe5gcRerZ=W!#O
E1}(QoZdBsK(*LFM0oOuQpb#?A3MvsPl9vuu3vn#wy<bBJ5FWeYHk>P3rVOs_ECTW3<A9@C2x`KQ%#x(vFG?DI=?#7r38yb#w((9eiU@&CO4i;rZ4@ja
6^iYOk>h<BmpmP%-9*;Ehpm-0Qnsr5Zo+{qMPo_ak5PvZ55Db;7^jRx?sP?V^WOw!oMiaeg0Ky2hwXk3kg{!D|&GKW44^3MePLBfcoEI(`BQzMnfMJfB
SccJTf#&l2a;QcY5E{ncG170J2+ivEUA#9#e->#b;YJ-Xoi2QQf*zK+`^;*01nazMGG?ZIRIQ(Qo`qvfnbtNpIhGpU~M5>TQy+ZPx`*M|<JT(*xDpfrE
KdtemO^=AjHy4dqBN1dDFeM>3P8LY;2eeHqj6RQ0i&fis^VO3FgK5JMd%Khzu&#%w4g1<k&{jp`k$^aDwqi2lsohA{W>hRLL<N5p7yI}os*h1>msy}=_
P48LZ=j}@js3f@5IiAmBrGD^pccWqy=Vm#nXy5Maj8Sl$bxHN!4>lO3sQosioJID?F=}z53#HgPhx$${2nFYR;@+DksTR@UfuC!)7*yFX*xgA5Ym^D{g
Lm!&O0w+77Uy@eh;uxD+v{KzLF*3gw6f9E8{&uM6dXl0RweRR`HJ6!^7n<o_}@9PzM9V<)hfGTe&MP>Cr5p<T+C`pH8f*Djdu5PM*KS*vk%VS@uLQ`LW
?i>e%;1U!6<3xZAhg~ZWqM=W?M~Y#c}MSzA+aA#Fu0^tM909ipv(iKQtbD#Q#HOu8<$fG^P}6Twjr&8sl<+`#YGsu&T8cSZ&H=t;Q9l2+|&<T#DTlpKs
Xha1?wS6&N+ToA`03RpIi5_-Aib!Bx8_>*LQfCKaG(yBL*OBlC*qSGUV2;>UG(L;iA)%M$OWD_0TjPZnQj#l3mo0Cn1R;|Qql7VTg~t$*?i?|;8*a8+J
AN3;U0@)z=3Yx=_dk-z&zE1Yha5h{;6cR->2feNdjaqvwrDl(VFfKsE)5>z!|$&6N_mODUvYuX#Ef(Dy*g8pKu)Q|$x&!s~tq*!^7s-?xCqRCdrCY5bz
Jh{pmmaqyIp>JbVEAacM|B}WjPEh}wrGr%palbv#A2fOXT|MogzK)!3u*dzHy&E~GMlGj{`yq_&4fUP>{oFZf?5l|HR{NUa`vvPJqz=V7?XtdD`A<r*M
JB1#NrCfY|E^U+sfo6WRd`X?1>%=;`bLzpYEOr_-)29;^U=JR`Q3VbDAnHRYzC-*O~1tVzpkz-?$6$EL6!2NMMA0jrNsNwopB#l+(KN~f4JiCpjBzN2d
a({Xb)PozExToimwAGUpBru>f4)A0_xTujU}Wet=D5mDY$_fQ|f4DqrV(4<BV30XGy8iUwuF;nB2%Ys+eUFSJAspNh=>?3o1s}>kB-8w^35c?sZ-x{$0
n7J?iWDx<USR>&_kZo%)g=)Q9;yhSZZG^f#rf8>oLxEuY;G|2+FsU{t8T16YM<pJt!uZ{B;MewYV{zqXuoR8UF%#k|D%Q;&6x`XKlD_oaEyIBI;&C`Dm
4kblH@uzVoDv>GO@Cf=Vus0y+@$Z@|8LEOguGwTiVpSyD&w7T3Eq;f}(0#*s5aFT;6kv!d)t2(z0tjNOQir>FjsRioi(!nUTlKbU@QhlG!3-9NCxpP&<
Zl?Htox>`|{X67JhW__(;P00wcY^a<&U=(fIh;z=M=KlkpP_4BkM)~f<)FF*m-K_r_exz-iKZj=cc=H}j!{`L(SctCpDU$Q<r($=SYL+@R!PF{^MUufF
icW8y_E<2Ak-#1{Qcg11*vFZgn2+Iq2hw?KUZT&eP|=OrB(67e&XM+6%+AEo(%`1Y~cl4N-bD!f&5p$dl=>Thw&5jQRg$Gl(SK(v?@FfcA!E|6{nB$yU
HC<iJVXIK>m9?V$|3AI(D#X_j>>j#Akn8Ge0ig7V@L(G@rnyMw;X(KO6UnU;UCL?svlier4;y%fhOIce2_4ym)?1?dp5Te`9BML;vm{Ws3aujbX(Wxy~
<`K#J5pKx#^#u1h>$Z8|*wUubFQUxeQ9E#znSoUs4)j<Jn@Uk@DMJC@u{(O-?~*%kH4$5&zXs`dRnsd}$NhTpGmHVU8rguj2cm3%+FoqM5_e3W|Zk5?<
=KaNYQ8)tq+{K~r$R#YN8ZE4jocXPz=%<0go<8_L0{_T34BmazsFIZV<+hd&K^FPine7~hDA+;*Zb077CH3$ma?<DTfDoq{SkzX{&-m`uSU$9z~#$^Ni
$N5a2IA43sozd#3-zU|!n_f67os10B@4BKwDnPD!XVfoA>h5s=t%mw%m9Ry9n(XAWL8(RM%2Dw)BYttQOyD>AX5mnZAjR|f9hHW5MSZO&h~JfT3-%|&0
QY08$qfCQGQPFmh@a^trPZj`=lgXA=K}q4&oePf*Sg;=&ad5A7N}1z*UpVpud}nF72dm~70|b_0hPVojj*cWb@d$YZyR)opY&TBt`ert3+tm}iSw)Vt(
f)Y<z1lvf78lL=>7g*fBJb`aX*b!hE+6e-eLSO_w|}q?P-HnWUndCXEZjJIG<uxzex3r`gg=9ug<PGAKOWdRa7nO_mE%wdYR$=r&kkF5Wo0efU0OLnpe
a(xl<!hu@;(_a#h{90KYs1=8jSk(-=}+TDr}Ve{TI1sL1-KS)ji$*2_Ea2X}Drxyn6@@P6#oDWjB4vAQ9?MXx@kT55y!^SW4_&>tDEJE@GObC@$el&tR
^YeTEo#+~tVym^u8*a(mxD|da)fG<8TZBRiq@1aDr((q5HA7`Hqq>}X6A}2ok#rgZ?R}=WZs|S@zEB8vpd_mkVs~M$e&k?A6R*;ljr7V0(h4y3AH@}D3
%<=t($t*&BzdU#c;9tdoRL8T2_!7v;cuagitC|02L$yHslcHZEKV-n4exbraf9w82S)`zU^aqH4iMEr#_r%I7NafFZsISB(>^zA-4LXqWm#xPY&*ze=k
fPO7Um4(j^tVsc4`=0|BEIWINh$5Cd&l`SC!H%kzx^z@>Rk<QxZhVV-Qs>{w;WV5Ig<tO^VatTDLZYt06rXrR`5XnD<+MU_~FEbREU*tA9(&%Qub(7*W
O}P*PeDue80x!@FLY`a|3=SiUZGw$X*TL1N9sAPbBRx`qzK#c}nzmN+-9u>U+H7?|&CFu4*^58{Ur_doO(dqa_g^Mf660GBGdrC*n(4*Px<nmYSn}5Vy
%4@$;+W{*JZoIRd_@RTc7E5?xG6L9T@dD%jX~zfeELr#GZH<nrTyO6_>V2l}7({Yopc%Z%^O5jpTj(dZvW#2@b^>IYjaa!PTC4p&k4b&pbyM?cYtPsu#
w{6Hnu+)8rv*X1FGmFe$VZ%FkU>@j~#PD^>E6ryv(s)_wPU-A43Z8gOA->5OAP-n#*=YQ5MT9ksSIu}YMpY~iOd8Q@eQ@`P06;>=ve*e;XQ3}qS#Q68_
OQeWT^X-dLf*0RIeQVz5CHlul??tPP+oZ(%5mpEDL9t2?#IK!Ik5atqq3Cn|Ijr$~S`QcV*P!X1NR`#%HtSn=i~i2N&NKAKxhj2}zvT!0of7mvod3CA@
Zk4f;P)%Wx%~V4Hs&*dTsb|iYTlX&?q|IFJHMgpApeHRf#<_drGoq8xHhG3%43e_=b8@YEBfe$`bY7D^%I}(a4bKV4=P!P`GWcFGyaT5^_5bKCFZA9@G
Glue(dtKCjM03Atf<>`oy26L0|%ZN!kvirkuwf`BPL+N5Op9k~Z^;ZtZbD`*R!fEpa!tSS1)ar#<Sc)9L^#H7(nfT$PK&9p|sHk7G*7-n)?U47aNs{hi
a&zO({VO5oepYQg^Z*;suLAFC(l(}9{%YDitLQuObefc2?mEuX-T7v}@;fAO(nS{3aJ;#Y68&hYochDs}*T$IQU{b`+Z73YoqUeU|?!TE`!M(8iCl?^F
Eksc3tKPxSO6qFbbh@TjaenEfZ2LYt`f4w&Fb>)|z3R?AURLl?bo^Uxo5@CwZA18+{SH<HSsE~S<az3+~HMnZ~bV{shh37N!SJK}$4#@An3`Z;5&8Q@m
wi`bvRX$hQUyYiWZ;R?BOMJeM)kAz3t0v<|czaz?-(Sx*R!NPual(Az@L94y&WwmwwCysX)Ts-6UFru(eA7Aga#|59oes|*^INVxKR0}S-77DDQs5obK
T`V056P?*W0gY=QmkUyqm8`c=l2fgzou9h9<6RgoZ$1f^aG?m#H|LtQ<-H8_*>E&mYmOSmUsNzo8AlHV-q)n6o9@@w~|s0Wrq0FxUTMqKi($?)!qze2C
cqi469<<aC)3C&m7>}Nw$bFKNjnIfmI)SS6{H|vAV9#sGstEPAQ6camCNKJ@m(c6kqTMe)X$-)9OH9ZSnqoVINYp#y}ANTol<0&wm!((H{hUaYy~P>dl
DnDvcQZbNCrzewDOpwTu3wnq*jo3=56;PWi-qe5}p-=nsDV`7K5NZJQFSTH5Fsp*|KZjri@vc^xSQ(qjEAC*KS5<4w+Hh_A;E`j=?jy5RjK%c_QywtS9
=kNb!02z;n<$N92l@rp3N)rEJ%{m?Hd`)k(#{+7E#|BU)3v&)E9@nw$u6c*bXrL0Yt^Vw0gp%jmCCI6$_7*L97m7_n-y?KxQ-T8TAe)u(gv{GK(Zip{K
uMBbi7OO3-e&62Te6zY@ex>a<CGxlaJmiQ!_4h?9qxrI+m4>_#zcO4^L;a!lSbxjYH^cYK`Z2A9yO|4qPcUzw{}*<$YN7u9oPd8s#x%?E{<DGKCO)vuR
-A7ialgf+(}5L{wtNDgpZL4<3jF(=zB;5@uY17v$9fHXBuSMQ>J!oFgFp7GA1^oHM^;PH%Aj17l(O2ncijKoyf$(E=3nwJTz$^|r@XzUs2^s%KBeA{5&
MJd_{#aqW6k-XdDK{+ACBsq^+7|W)n%lfIiFg)T=ma4F02lPSaN=P8SOi?V(Xy(oQ!T2>+g+Jd4DyR^DE;xtbkt>Y6J0Gvlj*Dla1(s_w#I@vC1vKKF(
L-otj6SulF|n(u%~{uzuTr*#F!*Q?B9-bj&Z4QT@5x+26z&;?q~Vp+7f+_73=$@7I_=X@{W#t57q!us>~VdA>w^Li|-cqs#i?{5*YdzT*CX_owpCs6Wo
llvWc?0RBj#iPHh+fBrep>Zo4=zlp@BCO&it<{GU+S1ML<y<EQ{eobQud_kO5mr_o#LMw&uNoD<f4!}R0c&A2z{P-wW38kun4Sv5-c*UGj7vP@>nN3|<
rB7Z5@H2MXY>WEG-`J2!vA(+#SG^x9=R@)d{)=rFuRnfA?5eZ^w8@Xubx{JpY5u+#-e25i|LWX>0zV&}O3X*JZQ6%bsHP3xz;9ab7p2VH5%@EazB;kL+
7}&2wQ9Ek@ds;N@ciUo2`M1iGdILnt~1tWmj~uQrhW-L%s>79nfOHiHteGR81I2E=Ek|5p#Bd}a)bLfTWwMQ+HQP7eo*hKg8NZ6O5kU@+vNPupVdCj&+
3Z)Ig<Li#Q9z(K|!mGV}blQ-u?Bz@jHVQk9ObNlu9`k!1smWl@H)26Y^I@s85PNDN+}!aQahMfX|Jb<q`PbV&~)ii0umfN93KpoDWax?2Mo1uNe58jQS
;>ziT*LB{ohj@F{;Ghu*)dl5IUb<NM!N8P1>C?<cr_k*7kcT*`rp{9!aMh#$#(kNLciQ!R#+t?YDmsE-$yqJ#ds9D?69k<z(<Kan(NEz}p4yQLM%4fvN
#?$SKs{A6AUsTJv4><`UQ!s=OG4feNoWO2S&Y!CSTLJa$~>I|Cb@5C`kVU?v#d*E+XTAhObkUaVa)E|0fv=y%Ees8o|z8v`dgXa=fu+B5jP=DKs{FAzG
<lsNLN`?8Ms4eiL3^_M<$nVZKcvDKX%n&~{{Q&-#aD?-q6_v<B<kx)!{%j)KF7U(TTS!V#ri~a<Nxs+Eq5to6rH=fxTSTyGG?e)R`QcQQcl>+V+n_%kc
N*+39?uT=J$h#We64coJLY3z6TP0OKRR~F`gLX!KU)><mr_NSh*Imp6!^mLs|Fe0-wyM^iHyI*M+WJv#Q8spEv1@UpA!A0<^|;+f5b-q5E}*cofvv;8~
t5A%JKO|ix2D5+CQ{${yJVxslCzWLaWX7AxHdr?{L2rQ%;{apAW^IQwr9<gMVf2iZfR+eKVsKu-OH^>#6SxzMq_`IrzPoU$ctyHB!&`eu32>|D`o{u*x
db<^lav)LRy)Ur)OprN|yj%#TId$~Yg~7Hd48@pQGLm1CJwYSArKT7hT_@^{{g^hT?+!UcXCE*>fH9c?R#zdb%Z%qPOL$?qT5?J?r>X^Q;$tKTn}&m{M
kU!wjAK3(QF(Js(G^+({3n{pJd@%hH94)RlSIRz8kue{Nx)a`NPBfhTY67vl${DR*$vC8g_`wgqCpq2L&^~1!ub{K!MzT2nNc*y=l+YMPCn?(t!RT1of
k4(HP>z{vE%^CXpQRRWZZdsoU^-<qi9gyD}MTYz|o++$PtF?I}zh{d2K5<_G`Pt?Y_@w(gfZ*>|{`&Mld{##?#QAn#;Lj#9d;(ue@-(>M`T3t1_<!i=t
Y3v$g1;w5_bsHb<@%DN|9n0yf&A#NkstC=q?P#o>bGp8|7`Jm<>t1){4%N47o^sN>Zz1UFkjq17)LAOqvZ_z0-<X|)HjJXTtSLNKc7ol6(wWNPurW6R_
4cD0juipS^<9+&#z1V<80@_>PNiK8Sal|q&A*!G{JsFq&IBx^Ma_P)ONkQqrQ>H<`VH&saFoIR(r(@=Qk3t5)<|w^|#cP^B(etkp-MjTpF)8@WJJ<2mH
yjH{|~fTW$ya>3s`+VP)4Z^1C)o^rxoY%wzB${JBAVu8OiY;#1}_e})Sc^S8uFGt^&NH${D$m@)^yG8y0h`pemDi&b0mkspCyT91-aRnoO6Wp%x<zMKT
^lvbND_-nR*oD#q2XFjF;_W}6%iI-!3DwE<>r-*;G-$Q>dC-(>P&mlA^^`IEQXN1$yxN1KzVoIG&rxx%Z?JxfdWp5(?$lz4cs=Ku%er0}v4@%MK<ir;;
Sy0OMK6)WO4t(qfR9YuFA^$gQ%zsTWxnVw#j~6HAhvn{y{RE-ER7!Ers}sKe>|;I<pEkEXtXQ4f<B8w@nayZ5*=>S<HW`ae`K6Rp$HnJU8pJQ8wPAldO
an-{%C!UhQUt3L=PSEi<ADBPYXZN`z5Sg0kgV=te@o{59Q;BfeBt*ex$%eJ>|F56ZDB5eUnZ)pLTW)fOi{lH_pm3wYBopwv*o92qdxL?&lLG1Ii;*${N
0`Nu~Y#*kQAH!2k);q;Q8g_KI(Uw+y-sVH^j?A{<2Qlfl{me?2GfS++Ff7=3$Ea+ujGT@)gww`yawzeZfBx$8!LDU+at!Ka}w$XaD-P>M5<bec<1TarT
LC*t-<-4?Uj%U$VvcPJHv+1Alic7LEg{<#6B6|D;eeN>v7jE%|v4^IvkTUvtFoc~b>{-imMJPaUfI#Qm!=@XJVhtaDmn_HG)jD4haQ`9{BaM|^m{4`bk
itGP$~<b?Y97iy**@KfYu=8!+vINXUZsVVwT?e-|Z-`BGi`7yyra{kbZRNzZ`-eCRN+PRQA(k}z>^M$omIiHO$jSsC91n1A=*@X3T_AFie`)Lh+$HdHs
55)hc`vU&_tHr>dQ>>nO#OHJO0r(rT6?C~jlOBmLc;7aqTyNtZp1*&qZj{=%W|Z38Zh+54Zo9?#pnIz!WukYR5$^Z6y#DQXrY@}VggGI<&^B8I@XzZS&
&SnH^%nC_<J3ccE1XrM#`)5h9{9C>wY?y}<^!|K{kjbCRWZ7K#<%$k@xzdxeV^xRe9DL~$DIuQ^LxzvZW=E5smb}aZ-d`GNPCb%cQ^G5@ngS6f8=WYcb
D^9{d?#9>Kb>+zm4t_&Sx#+n`>nVDJE?lu8F^Giw*Mk$^Otvxz#OcrLgP$?YHS2@>jcAiTR0PmKEaT_=Np4Q}eDpT3t3~+%N1cvlQpIxmCbVvW*k*_f1
{)(0{dyJNYI4<B0p4JXR-szN6Jc{u<kuuS(I*MyOA<c8vMbBz&G?;E#G!&2hfg9fwvJ<JAlGMUa~89|t3q&oA5Ocz(O(0a8SIbjJL`_8+1kf4JkqDp&5
VCHSAN@Hzi+))wNwZr!2=tt#Is`jf?@oT9$b=eYk$uxepHG-;mqz$Y|?{HeswQ}Wkja%kf32d$j==sIJ3IIe>b@u%HF{1e_REhx2jh(kO-x6l1SyS$g^
AFGRepg&yi!EdWZ{gC*3&vjwNAkrk}=YKc$=uefk4k;J8j}=PIiE@klro9_m^!LuHq!f#`*%5zj29)BPk-r&@+BNg9-`kU4Q%y?pbAyoki_ru8AVU;Q>
`yA<KIZ&096s83KlK_?Rf-pT#IL<`%KEEc$B^<dzIloGXM7rC^cRhui~eXd(zqWyyEZ75E6N-AVSeUbi4PSs;0yAt6qK^b<b_f?iw>mP<=rVEH51f_2Y
&u^u)p-n4;zpBQTqV=p5)z%Y4sJR9nAlPKLS20WM4M${iYfA+ikf%mFQ1nEua-iEQxQ0vkd&l<hfQc9};F0`@uptHW%EF^s8b&=l8i-Uum7kiS=6x{bL
}u&lvTSblc#UisRtT{F~Vd`0wt;CO^aInGxcn+V7#icS`qfK053y5Z}YA1u3Q9`Q-e%F{V|FnAhwd4GZ|bE>dq;AwJg`=a>F4x#IH;M^jo!Mtjs>w$<^
k+z(h}l#*RNRa(I=SDe3fzcWhJotg!$2;HJY{OotNFYbS^?j!z>W&!wp;vJ<&)Gs%Q{%GQz$2s}etAP98ceTLt^M}~)&=RXG*NkuD68ka!sz?5|J^Kvs
e23GL^XbVI_>S<mOG@2oy9oOq_IkR)=j#LqNLk4|>VY3HYNUL=do3-{A9RWw=hrUk8|Fh#y~O^xp1Syc)$e8Qke{zI1^+{v&m;C9pA!3_$y_=O^e4r4L
#b(X%KoAyUf}o2@1j8e>%5PgkGF?D_iO7<jQA25?-PE%y9d9)6tRu?m79K#@u}g-C-UF%i2kRNhD-j8?4^)W)^x?9K0qCoINwKY1%9#Ke|q5e|5^#gm*
iEGKki?OKm7K5r<7P2Ln>F#9uM$iobUTY{4jZCv^sB*zp9_6C-j$<w&~;k=`P}n;-3cKpNrL`L8<Xk416UwRsrgBkxc3y;@c;neuCd>?-5_jQ2?t=eba
|NLS+6*CBzTq<GSR(6zC5W{n_UJcF_aAZ0fyfN&bj4Jpn&CtAG5_<^}ze&@Vgo$9WzHs9!S;_ahOL)e+A>A0vN^#qbDxRs@d)>rby8EP&4qJ@5~bP(P7
>?{1-AA@%FjLVYM=`9%E~SSqZ1MC;iPI3LNFU#@!GLjN`W!+)H#eWq1`regm~?6bQ~sqs~b`r}=KKVe9{z<!=Ee-RY($-_KG{U#QZf>QC3^Fsa%>;vM@
?|+ow*M#lQ1MhD+UyUinf9=8QG8`>VsGm0P73-(!&irL9_vo*F_iqC$9~o8XUlh5N;2$R8N1Xuwvh<Sr2F@1!vj|M|SB5wb@A!UJD<%G;Yc=?x+Gf=Uz
U_$<@mV9f(MoO6&r$!1p-OzAwa_sC6Q2k6dvm$B*&j8Y9qiX>vDK&5T#-IFzcDd?7y9GH{SYJVTyVY|JtltnvLjkyG^&#Pk0JCi0<8|#m|u<$?gQ_qP-
|H2iI0o(uY@_~3%~xqIm=Q1Tax&Nrr4Zs-bX5={<U^%3n_nn)*!#iUacrK=XAi&t@Ky-iuk))XAbB8H}D^9W4Pe`y-qMcl5(YRzC6A^nZJgE4yD9vLH!
$dbz*%RtxDj7T4xQbx{0<~pK(4uj^9H38=kQrWQ*aH^YxE@SOWi7p1{`>cW^qRzN_p2Qpb9w-tqZIR*wB9v2hCUgS29X`;qABC`JENm@8T_H5Y1x_^(?
>;A^#)a{lS8Fkh^^tPg#QWU6G~SBT-#<$i(fr<7_utP12eckOY1|9T)ka2luFe`}9z_D6O0M1OH_`IM@@zcK$!!p`AEepeYopGPaVt3N60Rt9|9Y`+5P
6OC|wD{nYNf13>Q74Us+J-yY)&p}E3hGCt7KPVeF@{b(9Nq&4BF2PTgPSU5;{PTKc{%WY)-?JLz9|Xe#_U{vCG=hGPwn^8}-!U%%@uhEQPLLnGEzVc&F
5AejV%z$gue6VlB9HWjL4JC+btz@M-rCR)8MivLGBYPB_#K)R*qGm&uO9E;&Iy1oX_tOUeUs0L_`95|oF7*u=EK66IT_;H#sz=b(C1U=6WL*>m+}0r(j
)TcI6(far2RsFlPvvAL;shNA8i}iboYPvH(S)-k4c|a#n%Y)9kKp&fDg-2b|=45f3d%C+70Ssxl{5lM#J3+=iBPUH^k>_1%8!n=-CtRZ)P>tINwTj$NS
S>VF7&j_Ec%LaQB(Nq*$J4m6W|;)uy|z$Bb66j|~0m_TDLxUtAsh*4z~?^=Tf*09MXoRXOOd-SPB+zu(FNSiR_et9Z~#F59C1tCZIp@gox*@QX)Dhw~?
?q#fjM>xKDV;^i^-+fI$Y`NL+4^Qnji=BJw2FH1`GM{5UGx5lP(2Y&Ru*C)<rTj-A_;~VyOf4~0~Aiiqj@Q;5KoVow)xB>Zv^DFLOWnGRL;+L^^xL-ee
xI5sRkpleSpZ!+uU(ampk4(nKj{N89iTy@XwzoF!m%aWzh`($O*#FkG8TjAH_!gG5x_$T$TG2PTKdwuM_4E4e;^$g+-_QzpW|KcLSJ58}ZL7zW5<fm(I
G-W)ucWL@?C&Ucqeu`R^(e;vvDUEq%-=KP!uVo${;VWI=wIc5S09kS)*<!>evewe;roX(gY|XtD#72Dv3dhPOV$(e)AbPbxvQ_{3i$8ZWpqP*du+Km^?
lBWkCV}O#{GS9pHZJ~GgyHCCW}9Q-u>%hek&dw;A@pUze-xAU+OQO?^(Gse_KBE8<Ja0{8sOtU<EqSUU)yhXQ7f`BrlE)esMURa(}e{%MZX88#9mmU`v
qyReFt#^X(4y6LZIU73A-18dvaNo===F#cf_woDa3V(lB4y3tG(^ic5W+QQiQ*Ny{tn7baFVq&||be~6DHZ3X)w{(bb|^QnUy^}%A3R*sJQ#Pewm+K~F
y@6R0lNtiXzKmJ2?f<Bnum?A#e&RD+CU&pIPkMrLc^XbH>YwC9xSJy@S{<_5XwfW$Q^Z6X67g_=5xIebFaml|E&zB%R+;%8M-BJ*r#c6w>RaN}K=Zkbh
NBt%GtwTzFii7&lwwLo0`J*36e&=5CxPLP+@2LN~Mg6DG)yMveqFr})O8J}V3-gh@_XU5)yK2neD+zr8sXtp?)VJZntxz9ky_n}y?7FNkixKyy=hqqb(
?vFQsK0f(N2nhkRZT1Ip^5%4*Dg!WPfQ2<W42hh&~HfOYYctGWcmib`4|7RF7mhUOV;=DQQi>$Mk(|GDzT}se<m!uq}6HBP*PgqTnogni&7l8f2HI7Mu
rXk<}ZJXjPWTM^(aNXQh~oG&Nl@<EX+CPbHZyxw?F+x=+~Kg=luTH%ApG4E%Aj;fcc#%o?GDGij(Q&=M2{kANYO8!+bmv$`Jbr$z?XGXq6EW{|L7c=Rf
&4{nCmfD1o1gzI(*?%WnrA_<2yp(El6nV(v%xZs4c?bAR#vbH|-9|A^fS_>;EVIN&D)cN6jZcT})HJ{Ha#`&WsTA2RCOeW70`wL0A*zw6;ALH!nw(gA)
x*<*hwcMc=eFG=fGroeX&vkmZ@aF&vvs3<P>KegGTM=L5B#mKKq3+GGdjaN*oZu83d_1JTI<o~QupDC{2W&Pm}sIQ`*6!u5D@;KrAdHM_Zj4(EwPk4<^
Nvo*YQPL_W+t5ny^5lH~9=hD$@s2&z|D$2EK>ZP$68Mwmw1BTp#*uPHe7H_B@ZaQHxqyFQOtyEt|MJuU|6Rlu&WF&4&K2=v-Atk1qm5Ubk4q;a|M2O6K
Qk7MRv-L{anB`x`dwhY<;uM3V?R2WePZNS<>r$AH*+22U;FcSzRnYs`lYwA%K63k!T#iyb*L}&o^DWoIbJ~hkyOrL1*rE1D)bNi(8c^E**F>MPkH$&l=
3en`OTAJ)xr6>cVg=Iln(JzF><M&mzUUY$}KPB=dY|K`3=@A2mjR#T6^l#ZAYjt<aQGS{~KEe&X)`?*mHk>=R%)I3qI5@?6semzv}S~_)+DWBi3)>GWg
s7`hq_k>GI9}|G_51evYU^%(o`mIOlxsv4TFVEt_Zd&t}|78NdGVjmQ3T+Iisp`bvV&r=@BId`1?~2lyrE6Zel_<Cy%b#g^ws^tZ(SJYN=^4>Z=)x2Za
BJm0-ufFC1YYvAjV=MGYw@8B3r$Zv0upEh>l^vnFy7?7W+fuB%mM-B6hB=)f%9cUf5hx}tK;=lM;m?`V05uQ(CHgfJCjl&H4ecIjJaz2oR<bOQN8T3`;
KKZknUR=OGPQniOW54?+uHYw+cY`PDPji+*KTO;ow;A<qzUco%Bbe=YKX)bddArcJ`Teuei~HOD7|*}*wC;&kOTW4g=c}j3;5YtG*o*vvQwb|mJ%5<sA
Ly?k_MgPmbg7SbIBmh7*OMvkr?|!L1pR@ULEk}f^BwmOFRu>y7eRVM{2cWa){lV~zzSW{Rn*71Eeq`Lh|BU%A0XVv)W5hoIR8ny%wQ$1_1!!AAMsssf8
`z>68!#60er{yZqEqk_nUoMjQ?xk<BDCD3FoKo{)zgmJb<5Jiy`%Q#i|2-loZXo%Ko8!qCSNZN$y9MjY6S*&-{w`+Y=|^gO1JoZMcH_KZ9q{ME~@CBfp
BU>@M*4w*mO8QXAB;0*SOigZd>_JFWP9Z1vBoO1ii|y=4siN!#5KpKX0smf(-%EuU7C+b{GNBg5z&5kGd_Mg@M#W6%0FtV`5S$@mbAkiV`9&aa|(XV4E
x-lJ8;=Qjp_HwpX88u=j@@O(&hj(?wPyD#U*&o1;`#`<Q6{nf}Hez`v~c3t38`l>F;504b?pBy3;R->ZbwJPeH_Q5|)uH`Gl{rhzq=#QL<#Qad49xE61
{YQt@RU}XI$DdVcnFGJu$A~}GNZFC!Ik{bjsPBRq_$6X=ey~3<=S%L#EN$vfI%^;Lddct%eF`a`P4`9p*JeTfvEx!dvp8;nA6OHW`2Tg?`O+%R!}*+q-
2?FdWHW?*SD@>zL;mqHqyAo+G-%~DdRV}R%#MrtCds5r{nq(}^IwDe!N2=ETXFt3d;(wo)h8MEXH&z)ewB<;6Y)>#2LHa2^`Jle>$P0W??&04`t!T(i~
70~9rNYNF3!aN(<<nb-<1JBugtr}`Nd#?`z?Mc1^gA^$@3HVVkeZ;msm^SclqeyoDttP_Y(X?Sq?VXFLGx-_4jYuiu$_EJNEl>e>4R?mHgwIh5Xc?miY
WZE>F1M&z4JmubW=EfB)^DfRE|PVT<o?R3`d=r=_20C0VUFznPlcZ`DrL9r1s%HNh{_N4iUW-A{x4b+Tx1zq)@VKQB;DoR1h6;1^P~`di|Utv30KGBYp
8?~OO=FFRQ0)aUucWeb1*<)D9yf~QOVynMN9e16a7ezdl+cZe^2rNjNl`I`FY_NjOyeoe0{-~-ybiTzzAXh`bI-l`k)i=|%ze@d)s3;v$?1~&A^w0C<2
eoyFc$PZb>l2+E$h4^{!&9C_Pb*l@jPGP$-@IUVfeGx73O4%X**2Mh%SCnYHU$K=|sNd`m^||eClZ^Vgb8}5AJ?fiGG_S$^n($j=ektoq1boash0M?ST
BZKWL<he<@@knNKE>e-`l=$IV1G&I*_2jQ<DfzQzcL0tYU0j6*gyS83!|jJ#I{fVr($D2LCkj<^iO3vRB(UB_v7Dw?8a^5{9MN>-%lE`zw-*{j|iz4=+
7&AeIh?UTBSAe+fd;7<-zL1{z5FEZ)M2T0sdz@&Wrmq(=<bVlrN3^sL{K7L429`;CH#2(ntPK!i9dv-`{>PpEq=`LHx;TTN(9J`@;_PDc{g%6Hak_ZfR
v5Lmy8*me>zXOzlN|;AgugzOZfei4Q$a(B~H|h58V>R#4wllOO7rB{Sf2uF!PqBZr4sh5FiUzo;LbcM%_LN7r)V@6Fi;_jk3!epRJ88u0^bX~yIy*Ql?
4@2_|xKTlhkM0|Uyz-ObtZ}I%}+h&da)9ZK0Pj9t}j~wgtf&7pzBJ|I$*MxpTGJL7P*TnMzeV|Ae1@=dh@fGtOTWt2=uSWhg=KOg-i>W_8D_CC`j`Jix
pacEqK-&l4R}0Irh#%{ZjQan#4(?|p{1f<X$>R^d*H7e!C*E@O;QnwSX%#wpV?OcAzn={Ed#1mzAFEY9_<^<~H{4%1E=I7DluM2JzTvq~e*IOsQXj1M*
|0ud=_U06qfU+U*LR`6kr>zHjpw5-uBc!2OB|DbeTb<q;9klvt#0?!&vlpn-~QdS0sLJ&F4*s!Xy4HV@h^NrzeZ^7j>`V&^;{!=Mg8`jR?i0dH^n#^{C
-`vj8T832h<Nr(DJDtbe#u7JfG^)1%5Mbi0hwKq$ED1RERIaXzT2sa@kP0zwz0SUwhtwpPcl~*B}1UhklQ3^bGhHh*>xTJ|<4t9s1Z>Phfs0v`5D8x2v
H)Gtoy0`M2Nd^#T8-wf8VTcC9Dxr?StGpR~tY#r#=o7u@fQ2Pym;M5_aS&BVx8^l$KIjW+j(YV@CpeLjL;kW37d^XrvBe6FPMu|J!9?yAoH+>ZzSX|HS
VnP2BF_s`pUg#O5#_3qpsa(3Wn3Qxy=j|eT7^N)V(#rfv^*#*DN>$Gz4ze0Q1#``&6!5^Ch?Kkn$^T+&B-=q)y{78=f&i`>oeO37=M#MkdDftJ>$qM@O
`k_z%1;4Ro{=5|~_RsX_1$}G9N!sMkrK38+{ja_r_lG<47tT)<V?Wgteh>T&Wn}fCzbm{)04q;nZc5_w*&F)GNxJWVf1}OM{Qb5OvHnV%2ku9`6_5IMZ
iM`qoMvt4Ux+YRV?R0E<!9Efo{9QRF8q>Ky@gxge%zKBt*{4e^3TGLN&WNPX9@j%El@mKk)9{iPwx~7`Hi;$_W!H#`m>`xU*xjCUA8tV@YRm9#QXEk;O
7RqTC6#L9u8ByA48kre#+^6g8IO<GU)Rs+QFrjYM4UbKQ}K+>bEEw{H4ZPrvZLjB~zRHxmy-w<ezQ99}<?o;_n~op&))WME`5M&nNhUVyTqKf4ZyEzrs
B#<Zrt5Y>xOaZBf5iCO6hk$|J!3m1vl#Z-f)AHy-0F>NlyCUFs(}{Tu7=>GZ|<ZF!@<@2~A$Qa^9;(t)qsn%Ix4jKN`p{OXBziTLp~Hn^YWa?Ad0xIuj
;weGhA{-M?%QQxVRs^Evp(E|J3ws-FH{Lai3tdM1IgZm{$8_E6j_A&M8|1}^!>sU4S|0Y&_M*K;yn14kgS|{AExuQP_#PwZJpEFnJuXK4r|18jR1Ny9r
Rh=`=@4LW9P1z}dpC>Y$q=;{JR8EoK#t-cG<fD4P{J%I)xqp&<h|e0DLH(ogq2~NQU#aX5H!<rUZv*{aL+mW*cUN+J*#KWtyEXkkIxE!olOQ=zAL6`_i
$DFPF7m@@poBR8?E~=Bu{gOF_%Gr4_(Fb~ChnK|^H1pi<}!;?<d;+DMg8NQzxmUjZ*xD})BG;#3va^xw(vcof6d1D>`=cC8!qrGPdwN7{M%s-d{v6H+X
26&+2;9C_lFho*P;)8jO~BZBmD)`#tHW~aDdND9KXi=A@LTYG0vy|g}!T~ABv3rENd70QF66}{(@~iqBro%tCcN*zv>0>zsawZLi|iFq2zqSxVnfBwmo
6|P3AA?Q)~JP^RL9|&Z(a$&e@Ur4K>bR6}VIGpRdvb_<h<Xx^sTNh^XHtx8SFZ_1z2gp)D5@{0&j9UF^?l-#htd#_P`c*>kw!e)_{fe2mPxpK^clJSBf
<wa0#|;{R?qKHpTBF7nfLlv6)zwxd4z_{;mHYZK_BE8?v^s9!aJKA9_g&n3Sy+fjeney`wPp`~Bwd)jV20zQ`nXXbxxb;9||osI#0|3vvp>?g}=PX4ZO
g#N1(t19N_n_2J&5<!1X|AR0Gzv>r8S~!1^J2?}dY(6?~>eqXy?<ZCs)1TpVHp$P^Dp<)^MzjIHQA~#o^2b&u@|(Tg5&CvQ95VR3iK7So4%;4_|1b95e
CcuQx)XerFY2GMg|xs0BmsF8G1v%VBLMEC!;t}kAP5o*2@(KFw<Ag|+mdWaB`=a?Nwy_hvU_Z8-6LCTSrLALeukN@FRSV=zrtLS=X{w}l~tCzD@)Rhsv
`I$30&YV=bn4k-$DG}jxIobMsZ(({Bt5-ZV`XDY68BBDip|{1LfqReZ0|iz<(#KTMevVm*|M!v)%g`UvgNxSU*fZgMQ6(4a!CQ1rg$pN-<&a{In~O-!D
s}2FS<PuuoV&TZiYH;?jovi@=`l_MrbxFh0-ZL(j$h=;Lt%_K8EckMT3(Bb;y3wjcxkDc>_e{xF4UTZj6AdPpPw{i0m+aNTwR|IV?QFhcy=67q{hNm+y
ZJ>`i25B&SQIHG?e7J3fuUy!c^UOVYn-)6R$f&W(LY1ChY80t&NLaj61ApR1I{`({X`c{Mk&w_nYUe%T;zb*j(RTs)5*uRK=tblzos2BbQ<G<z%#Ag_^
5BNp=R(B!4m1jA~zX<HSyMX-}uEtQGlTVkpe^fyS{9FEH279dkH$Z$jljhL=-Oj*1u3r)~0AExrY!CCh>VQvm5o<H3ZzUuS;`=Q&F2<*%Sl=b+t_K)@v
J%}o){iTJKQdD52=PTh9=Z@;DzT>&@{@(h67gF-Qz=0{=3|t<rR56rGk)wxDXc%;1p7p(%1H*-CubMqAL}9Lw~j>Za^Sy$VFA9M&^*OpAG8h{<OlK%tA
_Ov>T(m~C$${oUq$JJ{`;1nV*If_L3~7|Dk6P!TPdEO-V*swyX&L=D!Wi$ljx@j=1+Jn6a9O;A>gy9I?Jqqzqtnr>MsaJI0pJrs_sL4Uo^w~VO|3HlL!
D0_+k343i7=uw_$u!jmY|7Kik-Sz^@f2Ip*hfBp3JBYzFuz7C%(6{+`+#Y+(KksfP7q=`qwFbhKTH_-J+=@?Usqw`gE|hTcT{y#ZH)_)wvx0sh(aqBTJ
O!n#O<eje$FUm;W<>eDzz6XO%xD#YiiQp<t-F~TXrE#iZ)us?~Yf%Q9rv&lgGvNSnt!9HySU5x(?-I{~>3oFoH9YYEih+itzdRTwZ2LD?iM<)8mq7L9E
Tm0Gp{G(DEI*7kcNh>&i#CVDL=TbPu`Z32e2Ygg9ueexWr+b3>VZ6Pg`oP~4b%ywb+$zBOb{fR@@O*Zjfc!0tJ5w0H5``^TpFjqD4^=C*HTt*25c3DNI
mC~bVm-tB-&zXz&8FZpU|(T`k%#qjDY}aFmmLN0iKq5?kN8aMoeuaXl48w4e&LTA+V_)L6YvH2odx#6KvT{WIKNLrt_1meYJz`05M&ea1-MX0`=>C2`g
AJa=8?WNO~LvQ-74UFr^+OX;e2my^d-nQO)-nnza}GolD-H0PhQ%`5Fh4f-0Xn(sVl($u=u?J@`WS2<^t<Sa60HG{DJ6tU|%_|(SGGFAU}i5|GI_#sWe
CYm<j{+-DKY4G^|h7m7xAv&}ojbKA*;7eto;;A$}AytL$NYHUi{Nq}G{5`}~m)u|8JSG|>O7rhBk|Zz2)=6VfRH|0QED6TlY>hVlaI*Hugf<L4R_$|u>
nKL`D&lxHQ{KYPeOqX_KNme}&oa6U<vg7%v-sEuL%j2hyvw>2fg_~c2=hwIWD?dR&s!1^BA2J@4o##zPq5q41k{qox?`j6>w4)%Y2&_@4#B<fH<P-r9n
cC^YA=WoJ=8s>jDAwQM34b)EqC-3EOz79ChZyCLAqyDBc7T7lhZMntxVz#+M{4|xq`1|eAMgQc9MSLld2mDY|sO~_1pBiJt7YS6o3G$)XPXON~=%)Py<
co~mq5X3!LVn)Vrd-UQFgu8!ChQInAMEgHi099?3+qFkznepTdpm7meAc)Q_|hVO%*R-tRo)|hq+EZff18e>K4)sn8oj>ZLl(<^0rZzmz<*Y1UV!-BRR
QXA$U>Y${Rqa+AL4&UW{CAeqy^XqQ_Y(peJOSDPm}$%bg{nH$iVz$cMJ7lRX&~pKKGR0G_n4*>sS=fSGfcJQd(Aq`8{@z!uqOifc4>|S^@RbgI>0R`sT
vkh5F#BY)#PrbC_Bf-@8arzLcX5;$Qn(%>?~muVZ~4^Q>b1nc1MhA^v6y@_Tu8TSx!5mz}WwoH2*`YpHC{u>Q9)^+m9M4cdr*+8IUYUlSI6AI?vD3Gp{
mrRL?(elv&sCz&6*h<~fKdYHehu)7`NPqjfl<c--B<EuuL0{PXFMYkY-%IvwQfAn`2#?LmQ1oHpQqOnJO?{$dvo!nIl^e;_0wC{)AD(Ig?D2DvysnDIE
|5R_UFh1=PYzF(ImhWMG&b1ogLraU^9P8VLt^@o@mv%1JcWG-F|JQdh|03={eIH%y93VbS6~wFn|F|5vApi54*TVdpo`~@sRbSkId{=G&|AJR$GU7)#J
G9^OogDBp)9z%0_&xgOEC7G2^is?(<NP7&|1q48s?c6Sd_$>Mr2x+7VutlM#e9zSiMp`@^>2gr9`Gl1L1uyf2O?WR{Ln=Q@KcF?P3c(Qdey=Fl^xedd`
qJQ`*BL%RU*C>O9Orce|BK}s=j`xziZGS|LRh|j`}?xM`Muxqw@~xJBsTw)~{ENogCT^R}ddf_Gbk0V`@=VtS`L|PFO!uk&r&+t%LOu3v~?f50VwCFh1
d+Pv?kliufm@qd@&0r^B>Beh5N3_OQNi3-e3(UWoY*%Sj*nJ3?Bb{a-w-6KEgPV_08Ftss9_i_y$Le4wQS`sM5l{KK*B66iZv4!YRC3D%DwN6r@B&-Zz
#Z=wjEiueWH&H?n7K$^ucenIv?zgJaZ0QS$o^iCa+PwLGS;-_UV-lG3@LP7kBNOO?C5r|u;uORUA@&P}qU1EJ2q1^*~$6!SPeiETC2lM}AJ45~G<b-Y5
|4T1{_}#9v_hEj|BL(9hwl$z{Rqph#J_6&9XrOP0lVYF`>4fL+Vij)Sx_JP6!L(hk?GZnUqe7q`nt}RrjHoQ2ekEULOvFFj)y5!S=!+`WS7F?|3;nB4v
Hq)KR1tq{>H2+mzvm!+yH=TFeJ`<q^N}cRCd@Bmo*49Bt-E8)PwlbbpHhX;K>uJ%a~Gih?lY7xq=}C6f3D~Ute@9L{C{Ir$NcV-dBX8;s}LX0NV9o_`f
Ifh^#yqQs9^ozaDer9Ce<e7H%m)Phx}GG=h1#DRO1EW$JM}o>F8;`g!%JKz^5ScX$tr_j@V()zP+mYF7TID2K=cs`3m3z1m(U#VSJ+j_|}1-VtrUX>zu
H@kvfF<$EiF*`JTKK?Bis7HL%~7cC82aWI-nd`J0y-9s~7lC2Qh={fO!7Sl>d7G>pHB>rnqaV9T6A|HvNelba&q+wzLOgZg#+x()dseEYn|{EK{UAwFt
0)-nD+A7gytZg2`gzg82BFX#@NXx~_!;Qgv#ZNdJTihMYM^M%rMsNc&EECcajRUhlC&u9Js^j|$g`=naiq5P%#kRPZ^Gu43ii}q}b^-I*60qZx2wrJn0
f_x_Nm1YC+f7bmO)<>ULaeiyM0`eW-X#xEZ`KiA~`=uL0eI;?epJD#NN(6iozB+O-KArA1G5@6FMezLcw3ZMbc#Qc+?QSxI>yp01`Vbul^8<`d7Jz+rI
BTl#{*?jt5r%K>5kIN796N|_P)*VQv;hB~!23#`LHwmY1^F%I1$*;=-wN@Ix~K$@e_M*PF5rIz!y?E01|qY8|IW7L4CIeN3iahh>Bt*cpPOHJp#SB$1@
b>nmvH{6@`i)_S-xrIs6UsjI@l-8O&j=6ko6Ss|BH(V^BaU&FUR~&%Ln_S=p7&Uf07~o)q=tLAVO%iF#l-R1$@k)+(G?gU0kPt@1rU!cL(QJD%R#GU&@
gGG!><-kM+j|5#!6ZZJ-~<oYpYET5pRA#-FdJAb;69=r<BSABh;h(`$Ah{<6Crqkni*XqX?=8Ug+A(irP61hy)U5&vr*fqtS)SHS=HrrLz{5sU@I#}K7
R+GG8vMhNnS)ZD@T3V6YR_!OST_-eAhS7Y$c7}ebp<D-l**3aF>fWH!m{T`f8yg);JZ&N&mAm1@2(IjDhw|)=sT_oLaV*W}qM*omlZ;rA4QwjK|gujas
*5AxU^dE%`)~{`w5Ai*XI^f&$QfsKAes|Qdf4%Pbg#Hz6mxFz^F~j+Zk1pyb`T_Ad)SyKBWZWNve?)BQ=pV7lBjz8qIl#v?r5?&pgujd)@Lg+|-@&`Bh
x)Z)ngRXFj$2@U3f5oYmC8wh{n;Bs{;$p-2Vj3HyAtI0kn_FQ2mh|fcENrgSa}oe|6!u6G5=YZf&H2=TC|Tx(iroX5)<=>45o|q?~ZNoznP*Y%&>krL$
48k#)JCyI)ADo{}XlKuTpTX>xj=}pAg@nGp$2?S>CTe{+1|~2Gsv3HH*jk4Q+FT`PCH7fc?f?ID3$PS~TGMC{jTqezn{U#-M-LH45;Z#KQ*SD|x<BMg6
pj@#!k>oL#i<Rpd3|r#gVIt_V{H@FyAm6hM6dewz81{~vS_pU0|$e}%|DyB@}$&BW$|e^|u&OLGeI*LixQmzbYB+(3TT;fVE%#H0cBP15!$#`q#(;)49
e#~p~zXVg=M_+QPH-og5X4ESf%cEk2Szm80pKO#wT4Y2PRQ4RHDh8~0cL!6DkKaon)P6G7lZ)=FZSV)-PY8xijPw-n%zfR;QX$Jl;xojZ5%^`2JK!0JT
5Wkh0n+4i;*#Y2N$$V+d5g#UI&_7j36x83~dxDGkg>@S9w<ntn>>t8P0{b>^<vq~f`As<md~DGRAis?l{3GI<48<JuXTIlweYez#3do1Sc>(dwmZY9)D
4)+&%rC0c0RKdmYz5-49fNYA{#dZ8k7JBK?=}!W%s8O^NJ(6bPh1^fe@%^*5@3Eu#YOx@XM*RWwcBESGohrgesDO)^)r?o#Mf&tp#HloG6L9#c_9xoXy
5Mxz6&odIt;`|X}x0z`*(E$`wY?P7m%Np@;x5sf4v3y%M`g9<S&=%#0Gp-o~XhetbgYS_=Jo-XrX=YEJ1vTCGba(uY;}#_!m-8E5`%$zq=5>J~f;!+E2
7bf$QHt!}&37cL9G{B17#Ve%fFF_1UKUSx8`foiW%K6-n$u{wyyvRE)p08Fz{NPffADim0LeoS*JwSf9$6f&6Vg8eo2LK(tbjkC+0^uR!nEh<_pXE%aa
dJmiN=jbM!Uo#UEsf_%}KLHusXSI^-83nJb{{Le**`E#~zdLW;t>jnDfw)z146GGUHfj&w)oT7fKf&GZFb~VJuq(_J^D=2XT=))dpXnziR;NR5+m523J
wdxM_k9r3AQ<gY6Lw&VCCx<HVzrETA|1UW|!M~`Q)D-H&1l*7c;Q5CE#J`fx)KR`<D0c_^zq$o{*R*@uj?b8XyTkg8%)D8H{&z!^pX*YyhWX_j_y<ZoS
EB*OU!Fj}=3T|b_|D}7?5ly$90$;Ussi=9OUc{hn4f+OAwEP>*I<8Q_|_WZ<2yOVr$}x)Lwxb7R$}~40r-QWNbMkgIaM9w0OwoNJ2o)Bp$G9}rM5nXK>
u+L_@lh2?^VPfF>49p)9H}kPW11N3i0ovyv6z%6t65Wzs1!=jPF-afAgk3>bHH`K>su~!2EDI=D<EK4OS3enVQ`J;L`;2%|rapQ33mEp!8&n&*tV`8Th
Z$+JSzoiwx4o?x6I5e&-s*_w!a*Mf`vUV`2TOY5?(rf!Q4c{u$X+I^wrR3&ckd)d&2hF)aeVjWCwy7(X<((0)ztMD)+BB*2&FbrtgG#b6QxexD_DdB`u
DYN~|uqjM0yXbENk@%2vI2Yh;okE|M;A4E}^BR+X&(1-U6m7R(Hi30s^mLQ=2ZZJ4lp#OQLj`g+OF2<Kwyn6=uLoK&xUsqNbe^y@s{;4IV=>+++T4MgU
C^iv4)EI;R+|eXq1^jDMp0K|0NrL)<e3$P7{qlC^0{)@I&N`4EqIxmdZ-aidhWWiK2JwaMm4x+Y_GmvdMM=f_7YZ|qFh0MbV13j{ZHD~Uh-N_lDhK$wv
aq35u<sa#2l?0hi30u7<hwcKx2WCli1CldW3<8ib_VSeis4{=n|L+`|FF=mGeBPo|4{#CG6DMM1*HS^ozr$)!T7A~i2RH9I`t;jr*6eS|K^AiVg14k@<
$yxF%iGk@fRh`&j{l)9WuWQ@SpUlQx5jseK3nbK0Wyu-&*YhJ~o-3m4@|Qf*#=0^F4nY<N2G{!9U(^&XGUFlaUPm6RX7hJaai(fc$>;l?dZQMhe)!rF0
JYlf0!jD`+2VLjF<NUB{T;G&SQr#3wW;te-4&+yltR0;6O75~Bz0Q_IBqzq}?XO~h|nfPW(Bnrn=Y2z;myDoS(%>|3Rs1OFlCvvsQC{+oh*&#}4<l#kS
zJHq;vCh#v_a~P~2)Td7yv=6cnzdaQK%?0{hX%y%$!qEo&Ge*p|kblS5;}+oKNVRDd^1nnah(La=^lSmf*X3iNKbh?eVSc)*3;2!vVF>Y`fil#w{#vg*
fqp0KX|R9uR&hl8_;}{y{yg;of1I(0%Ln-}aIwB+b3BewzuaMbSC24j*gw&91NITK(ntOJV8?wp-<oyE?@d*1i2nOgv;+N~KP@3Xo6!%m49@pr+^@s_5
o#DeBhls(-p|&deu*M<<q7m(Ja(`?#ApKcT~%WCC?CpljP*CCt0v&rNy!HI3nPzg#Q*TDT8{KPgZPuF5Ld8%QoZLx{Y1et(f_Qufd3=$qY&bc6=^tYp?
@ebVz6H{?9&w1Z(x9Y!>HU0>pv_g%)b_lgaQ0e$={)Wa*=`lEQ=X0LVZJJJ;wT59Z?M7{AJENtWU&L5dSwRb{@#b<*o_#E4vbuXRN<yZSeedAwMn9H_O
#S{*J<8{#y(1zZrEj4KRNqtYQ81a}Vkd25NRf|C65W(EqVIjKKcbF<e~#Z3^~DRc!a6J_BzL(;TidDdfi}JZnJx+LRxfa~QufJ+bio%+3HGM6R!Wu;01
5i}7hA0qo0;!U!-v-WvE&A3;p&Q^^05d~OBuZ?5K8|6{*Tu|9(>qkJArtrYQdjV<D@RSI}Nzh=8=e;=6>;2&m9$N0R-1n`rIerrR124j|U^xrn?BH~Xu
6||r0c4Z3lUu7CctnW|*{g7!7$6L@3_OTUVd{G7L-+bH45#PI)Kz%Sp3O%sjq+Rih__gh%2lx#<*8%yD5j`#k`gSKV)c+N@4*Gwjg^&KLqS<pme)hE#>
;od_p#7_iEzA$CdSD+6v{MJ-y8~}LZh`z^G%-KF-I^o5`FIQd3yW8GP+z6&R@xYU741jB|D}mO!umGT5!9dJ1(id5-&~!R;Qwy17{BkAP(M}Smutj_l?
oa0MR&tc$NC_1sP7u^>oMXx8qyf$<5R5z`n^^*Ho%`!=2QUxtuD}hEiJ2fey&*&;(r9bOtC&I(b+)$<y?&47S;m9C-X{gi1yh{^|Z(MZw~Uu)6T552K{
yuJ;*O}qXqGI!nOzaDZ$ni0l!JiB=rA@n=m+IeSy;k@ndBd@qwZi)?e=$VIA>J)GF4e^JL6#I>=Ce+7#A4*k=MkV^=`mBMQ!UqVyM_-#N;$=Yo7wYwrT
szmpvLNAx=l^K09#g6p?t4bTtuy}N<^rPX}EmlkShUt!E6+Ao6DIt(A`qd(LyXiz?!zii2|h##5*zA$4qJ;X=o_OZS!(e)sIYAPp(9Qd!(1^<dAW=sb7
HnOJ7fj)yK;3Fx*lBofHfo5xHzdN=25j>w(JD6Y6a1h^)AM{R`pU6V|#<V*D|2`Ri8}RvLDX&6&Q_xo1n19cXUC6(ch8+#<1A`IP$350Gtlz*a!G1s0M
l#};M|l(RFV1_&@1F{Wu|WK=;h2a0ophkS%T#S?xW7h23h=>&{&b4<L#hh)pDe}{?Q=53XQ*;yp?#3r)^w0BvtA4F6)F<OKM?T~?E|$_g8tK>j`aiRBu
D>YeX9ch?F1(u<UhV2i_rgy&4PYribJ$-hgBcyhlt%`hxm7s8uo8FRj~emFF}1A#%!GntZyaw5PvMhEZC2D@t~o9(iLET^3p`BfPG#{9_km@nHcdU&TF
V&r<y92!}&OE0)D10<wSsn{26nP{)@rN!u+Kw5BYafaTEjoF~4EAm_O8*Kz<*u2|3_X1W5|=qb!^&ApbJ*ImGkNj$-s5vkBt=OC=BZ-N8ZhF~4b7gZhT
N)@dVt*J{4YK>ivH5x-6vDY!q|L5%s?Wm5<Ib&IdKAm11woR5Tlbr<9p(V+l8E-+@0zoUv0hxH}QQ@+9a1}-%M{cAjg{5{4>`&d7S4FR83;m11q|GLu#
;*Zc%h_4WZW{CMM9fm{uj@s)1{)gC%5dThXnpj_UzCK}o!nBI<b4quD`8%sE;Nw|RHDWOTO{*rLKQ$7lPfz%J1@tSYow#V<l?w&-r!eiPSpP-bf&HIQM
ec(AWkDy9A7Y1x44&T;nsEL|!YoC6J*o@!ZGyBimVrOpF39((Jy-?c--u>i@ShU42=?((8W>m~Je6IDZx$yN@Lw>RKqnY~##0C2?;{rTL)&pX#rU9h&4
B%N@}T|#!;5>U?;Y%^9p)b#>Q#`>)Hx6J4T3bb1gy{3M*2`I0pODalwHI6l~#KW_?jvsVSX$>1^<pHP)>&ak+6mSm16<;0-~s~fDfN`8!XlzPZ}=Zqw}
2x)K?*bXbbHN$xg@kc2-3Hpw5^JSigY;@k@%dTtNI7Ig56HzsOJ5wK@0?+vN=LSr#e8Uj(y(4)p`X(G=@Lb*JJ({kaCjXDOo6fc(_76QcgbPii%c-w}u
4KT^%Oo5B9CN&@2Fq!iZgRk!L8_@krlu>O|Pf&I-`>_dK+J&M7;C>_@zUzT!vP{91v*HE8=7mV{9@u{2>=J!tG9Q?ZiV`;!&45kbC3Vh9g`k0nTv9P~X
rF`%|43;y%7ZS+v5B3$Cq49iBtL_l=^Uk;i{qJxd;`ba|VE^TXCIkMBlx$m+53RO^=Wo(Q{4z1M5x+&vF}_q%a?n53t|3AGTtGMa5dS8H3h0MZd3q{=z
xRdR2<s~tfbZpq9UtQ}(=}xQe?P6UzL2VP6SzLKF+WkPHg%8>Ixf`%`p$(M@Td4y=K)`MenkJ&bP4g_yvVh&{;l9|7ob1*1H`}Ky~+&Y_eI-8{K?@M@R
1d%%_2UT>husF-duxxz>CEQ;_Fmt7H#1D*$DEZL~&UW!Tv6U7@x|E5yU4b{ALgS4YfV%#9-f+A|LT}=mX{_%gu3u_?#m6??oXVLwr4NvnQ;t>Zssf<0X
5z1AJtj-GF`gl3&!p_!gxB`b%ePp?+l9eZ;@qWi^nmJ6_j^@l!<}Vtwok>(9wi4e`OI7T8y1DT+aUQx#Un`kyNm>U)rZ)It8`l`0j&`b?|_*hj>CHU#{
GPWvJLfA$a`B<ym;zqZm1*7tK(6!_mHx~5`%9-#~PAAGO`|GX>)h)*)r%}xAJ-;BzDzS;2<<Ii|1!2E%IkAm~R<<`M|VDv+*4;Kd~2K@)_1pGrHJ70r+
vXfbeziw5*|IYK_9_!DDWr*<$&J6Q+#r+WRX?5R6`^~un_!FwKUI&=pJp});DJaVp<}a3~4ZL4o$93TE=L!S<$F92xFn)n=BL0u&Kz>GPjeF>ylJzm>U
)39k{~{@E6YNJLUPOEabv?uSW%DdUe32H|&n#)(Mf?cGTVs8wZ4v|i2hYYj;>(`fAfE<(+Jg98v0B6Y31QkseDr?52J|C%DcYCi%*6P=ezghq4^b6S|J
Gut&&da@-^BVVEUh`1ziQ9Um|yOX(f{Xz{~)kT9^(Ti2bdpTP>c@d_qPUXI3MhWi}`!!sS5r*sanAL1idMT@o`BN;yb79)B*W07@S?KZ(d|E?yuIN1pD
l<@IgNij%Ew<LplZ4ht<-)kM`9q*hd&!X<~lm(SY+&k^HiS`o}ar!2TVHs9#EsHr;`JTAd-j)n<4Ad^vtAJm5>zW{5vHY+9f{@IDXmje)wHp?!2BHz7V
kTI?V{Fg3Uw;|uy{7wSv#wXzNNCFxi~eJyf6LjTD5Qo#AdNL#)@{UCXWZ`W1GuPM9Rp$qdvE&3Vs@4N;7peiot4V;e>&p~{zlz9-JteS!d_<dxrLj5mM
GDdsQuew91Und0Pc@y|2FEk)NEj8T;_$SfdPH3M>Y!&@WGY0E3_#Ve%e0NRlWBs@~;<ML0$gjE7zhHpB^Uh=g^7;A@Z$bX6hmaq{NL9c`CG*>E&O!ff7
MTBS>=VQ<FozoATkcwjf1tY>;*Yv2#1B|fOThXI=3<ZdtM1Cj`s-m+h4``VzJ&TVfy7YYpB8rAIodxv$A|oEALxhZcP$O<1J=1j{ivaicfel{TgWeBgk
c}YXDBY<uS(e*@-NhGcYyf$JY`{gSVe>SQ@piScZeS}hxh=Q-#H1&XX6pt55<Cl{7t@L13pTs2=Wa2cXB{}C!$6Z@T;b6p%3Q|Z_!}iviP$#!}<bz+lT
oryO2LFi<VSD{F+EW|E_3?EjXVDPlEgqE3D!8)`N2!@qZ+DL%;OsrN!a2^<VnPOaJ?lCExZd_wwzxs*OiAuKL@*`{;LGa<j}mksAQ(f@fi`{Nn#7Ar|5
<{(m-4|C03dSL^?)_5aoS|7!hzwf?_a|6i^D`?&t^C5u%X&lSafQU807q5SsmlK&sQv~>>$KTG!Hx8HfmOS8+xLzerGmTt87A6@==9q|jj^z{1w`lY9@
dB?kcQ7@5YSf*J_*5D~+`N=A+%$h;16*YZj-Ai`TJfCbCx2yPRH*Y-m`a)leopnDgR}ACiGm78YQLA39?Z!QBv5PiCd3TbJ&S7w}oPMSb+G5pKTi5$5J
5%+$PuoBDd*|u<m7JffY)i=I(n@S3jF?iBVi5={ORP8ZVejel8-l)HnL}g9u2)&mW(McLt(8yP^DZO!GRr83z3}w<)A4PdUbkc;UIzNQ;d3=!kr`vTYx
LSrpTBuJzJKrePp=D4=dbtl`ZM!4<)?$-KxL8q-1%evo##LE{ts~e-oN<~wYWHn;VfgF&2#DJDSa&`?snFB_wS=bSX54Iwakwzs?OE*=}0{8I;~~h+pd
O&5{*Rj(3{YrQXdV~Q?<Qh)%jxNtc~G_E?0-@)9W!mF|%3FKI^rq;GGWd{=M?iXSra`Ji`TB+@l)VnJ*pE1KE>r*?zO()Y((R*-*0&?SoiRsNC7_^=!a
ySMpKR22@$jGGS<H<4UtDp1NM{G}w7ZR+h@~D7Z<}cEYXM+!&?Ijrd8eE<5tEa6KW6GmamP6Qi68%4paYhVevbs57H<o-*#_xc8jd)8}2kk9gV{8ePMm
iMvB^a&pyL4YfwpTZ!jJFLGAHa#_(&fiV-xFqNHtzcFaB<3W2Z_;%qqW_{P%v>8L)iciO<mTJg}LN*heH6I!kRXJ?hqI{x6XPa$h*=nV6LyUV{+SyQ*a
m8@v&4#!L{go5$jNwMr+d_};uGz@3c1+C5-l^9R?3vSaa;bNGcK(8y;BB-l(2k<8X`h@p=M!14^`({I?<O-RF~rl5@8{)8Je9kHeTwCQY(&ChCCsXn><
qT?ZX?sGY0*RZTrJYdF5gIDv8eO?&8qe6`nc|T=_q2P%i4C=<@l*SOr5+wwmn7E=K_CBnnJlKD+#Mcc1sfCecLIw&2m=Z)v#F?tzJDV^GRj2m-SIlNJg
;~OL<GP`*xG=cb-{)y{=7dVcHZbW#&Zz+g_)gfw&c=iL)c0vbkzZ6VYBc<FYuO51uh-(uOdQt$}k8Rcq6IN<S@mmQ~adBaWnfFD{(bB+!PYSlN|yx-d3
&vsMJGFwrfJ-?f)!>FE<Pk9}``5WLVTo~0MNNk{gYDjEZZ&Zr@E{l0OR+o5XidOc~NaNAPR-J&9lT(1xUc{Xx<g`RCxMdLK_DgElFbf<|1*I}JZ57UiW
RF+4PYKnR(cFP$nJ*98cqo<oT-D*d|@yvzJgx-&b@>{mw@}1l7cdut-;>MR7!YoN1lf$rdvjw?xn}*4OY|QG1D;H5EyZrmNUMk!u_g}gSFBxe@<d^HuN
77*RxI#Y1kB`^S75SWBZVa+C-(GI|t=l2|sPbX<(MxZ9`&+O7_~UQ<^b@at>Gz)e<;UOr#AnF;r5^^X!~X8Dau0Wh%ng$;3GP<z{w_`ne?gx1TQB9w^#
b`u9#p-)>F%R<>c9Qu({u9o)`ROWkM3?iTpFc`54R7<Z&h;hYd?7T$)|pJ|H?l+`O2rrzhC>oKRo&B_n&;_n=ipFkM7*NxqI+dcj@x(()_o{P>Rqm$%H
(5DGv8unt1;95T+OTjYy|2ZIZN1uERXI$z}Afz53PH|LniK_M<<zyZrD!UjEN&uiL#NKi&0wWB6}B`O@X*yC>gy<<ggLedEoKzxw14|M2xc{O2bxf9(F
Ve{}!dS4cOXeC$tN|JJAOKlzvUfB#4KpZ>yYKm6<a@BY`<|KipAk9~<em^_obXPV}B`QBe#U-RKRKDoQT=rV1W7k%XV``vz*`~KO#Os;>oKez|~j!d%e
k`e9?{+5h4SzND$3qLu8htplSzYCMQf=u>@$>cq%TqZI}A17%Nk@<Hsau0d?lmGTLGKJ5K>W!cN#bqi#|2;CNufO`oumAWfPrmq_*MIcWColg!S?gPuF
SlNvPv&t?miQyr7niFv^6wJ=aJh1O#nTsGd;ECr6Z-TYXMU7F_Q-h=UdZ63*M9QV`%ixNwIBS^Z6Yre^~LX8yL0#25C7=?Q=cKf+`s&jfBVUo?|<}X_p
kmbx&LnU_;5#-`;8y{<E=;I3&{m3nV&SdJEYeRCI0bnot#UDE<ap}|L)d_>+^r}`ke5v_oL<AewF6Y;_Y2d(!(=dz5kbgc>S~AdGdvCk<}w}_3Yxm_T$
fzr&aFmKk=jcSN@o+J?Z$vfL{OcpFa7kuiWOEbf1j%{<A;6^?X1&mib<uWj>+EOIN-8@R2*e@Uzpc_oO3a_uehDG`_syw$x-92_5)A5SK5valNJgq}k(
3v&UyYOK)5J?qR`S`@tWQA-w+0Z{B)I=9~=S%`gA+{pbGp%}=~?|C5&q%|5L7r6uVanT;#0-d21WX8XfC`*?ZT{%JpuATPY>@nu-B$Di#8dCC2^KYrQH
U;NI8K6KkJANtU1Klsu8XFmVhtDkxOum8_CzxYpNPH$}IH8S&mMmGN!NgG&x^1Nrd_u)JBfQ$aH9|+x_E_>$k<A<*O{m^ed<x<|tO#(8T;o)h|$x|Pb8
<PDt-Cvjg@|rhZ{pRbhe*4Wo`->Y1+!)b~`8@gTpFH{G=id0*r=R@!Ka<X0?q1#9|G{67AIU$+*Z=#UUMBs$4*rXTihg(-)cvb}b732Q{f*at@EJlqWC
N0|M_%xjp*`)#NAAk-u(~d}e{|z5*>q%|UpYaRmXGdkubul|8k6zhdp~>!4<d}j&HP7q`}9Kich>{uZgJT;m)Se`QS|mL;4T*a;_;yjJ^#iQ?_c@5`>%
iD{*_PO|KV53EL^7Gn_nZO`8$W-sQxaQlQ;kK-(JS|?LWHz{<q)w>0dqh>^B~`=a+u(jc<SV{-=LHmio=V{OYw&|IepBd8a;Qh1a*?!|pCznw%b)|B>6
NLI&WH?XnLSxf|UPCZ71-g^80DPsqNwvCh~hEv^jk;rVxNL?-O%$mXHDzYt`Q5*<Fd?ChU@kqm_l=xz?gcqKwYf_Igtgh$xX=RQkVI9aL7enA#Kzr5?=
X;<ol4MDmL8}@<HE@$Ce>FnB>G(V70`PZkBZrp$6dh}emAernp|MG80FW_`}<vVYX!{(EpBb|HWdw>1p^WVL&M$+T|`d6?0=(BJB&F?+=>B~>P_v2@}c
AHap!{tQ0Jof34aXU^tGJW$4*9_c4Sopt5x=6m0X$$tqQMZ}@8!nme!oAM<(=DEC^TRVExb^y#e;}J1#&ILcE6e%v8~^gB_rL#*`#<^g{l{J*Tj`Cz``
G>OUr6bVpMLqtUw-4VA^zYqM6$Sc@|pAI;BNdqJm|Wbq=%RHUWaj+!aG9OFjV02&rWjW?nxI354bG$EC2AuPyg)x%VfU(;K^5BCTn`*fuwV9{>>L(|MI
0zPd@cBVNW;qeK{tcZd7tO{o3Hso$%<c^Xs?%Sr^uFnV`!{ZVa&`{mJ}8o)J;!H%Wh^>rr#<;eJDUNc#8avJ$ub_wc-@{k<~R$G06ACSH^;ZYR*!zXV(
E(%moJ4wl>5Q@y(}?W=h7nfuTE<K?u#4*Fyb)4SMBPB-37_D~*O7B~o#{f(nso^YAV2WCJH^vh1HJVU7$k?QfaYnQ%UPPngM<b)r8@BT-B_u7xX{^T=%
b7PBdeCJ<Y|1X#0<Mki?-Tk+}bYTa7{?Bjz`S%DpkXEFJZ=1ov!*Oyb(>wR*-&WH<-uN<Mdh^>1dug8S{r_!$+55$XvtQ2pFuq*4u)FIs9zAb9FVB3OE
(r--1dy9R`sk%MKmXH9&&e*Y-d)e>%Rt`vn|~z7^OMhh>Nb|EK>0sj{+Mw2dq>8Blm3}2DG*t+`g9=trR!u}BR>hqoL28jKfBEK^@YH?uMfOV_3e?*tj
C2xA3{Pc508ZrTt)WqDy{!k<x!oCsPc%pem1V3&Fg3D`pI5DtJT||+U?J+N%hjEdTn2Qbo+PX`q{jGwyvM-_4C@kdTU?3wXfdV*RJhrk8b~NTtA!F&(`
&my?$QX*KX}=xAwJL`}(8XXY=~mx_+|PPwx78ZCSsytlwJJZ!MYY+n8%h=Gv0Ewq&j?nMc*i?N9agr*`{Ozx}y9pmA-~xHf8B8#QisH*R+~Zg)3scQ>z
hH?Ma$uXi_ZcQ<c$H*a@0Z+Ew@_qDF~wQgN$-EME)Zg1UgZ{2QZZ?~|wTiDwz?Clozb_;jA#@()Qw`&|MBCK!~mbeOQT*XDkrGvSz!sJ)4Q+d&bhzj6d
RYaom-1xxbh;SQFeaK0DWsyYke)6rqz5m9mgxGJo!TrDdIpNdfhMV|v(Y?O)x37Qg+m|MP|F=*6ug_mtC2D5(U;n);Gx{{S`FMB#-9Ns6<qKq6-Neo}z
xKn2gFm~8=eK>o&M%x`MZ}%UULq&{MX@9zOO#(X{DS~=SY1xkMYvp&U6v5BncRJRMm7x(etg|in{c}&a^Y2*^pnN@G0{%0N5P99>cau^0!Mp2cb+@g%Z
c}x-15M*U)+FS`G*f+ZBsmI-@3pT;UIw#ldIX|MVQ?r!xuT^i>msC9}<P>{*}*M&x%izllcC-|MJE^efOf#5_$6L-+P}Y;dmKsaJ!VHd9b<&|5p|8GVH
sDVdLuikGGNQ`Q+qVzQ~!l=|h)BuU<~~o8jc90l)u*aGit8mFv(*<K<1Jxe^14es7_PgP+BZBY$}nQeWIWkUf8!1u|wLrT!lmY4yW{JL>L8WWUR|<A(?
D^ITlUeHq=mz3ys^Ap^fi|F^l=he3jt829m|?TecbqRM>gGemc}Sa66=^NCmPU-|xRue^Y1xC{)J|El)fr0)-Y)bF+wKc~5P56XCUhOT?$87=?C(8KHB
{`2b=`TCP@e(gnVh51EGNG^ux%V<8h(Y@P5e-LASw|BpDCOo2yegM2M*?u^7k71n0Z@2WlpW}b#Enxq1x7#R0ns$?$G_cH*7c30C@ttp6jOf^z%O?NIc
ZqNSE`&HtF2BFeqlc$nhJN)R5K#b+MC{31=i#aG=0(p0x$R~oyZi4Sf1gMF-#`A`0heGOT;%@Gf6)KwU%&sK-sfRo9{Gzu@W^*Jr)Nxe@7wU7KKK`Z61
*tf{@TBO|IyuVT&y_1{yxvd+n)YQG#!-}IUAK<j>*`k%fmLx_wVyG;A4OBCx9&0um9_Rd!L7Yd+5(L_@9R|_yH(@@2T|tTovFKFZ2FfmE2zd74JRNx}T
5Y`*T-ye-6s+2d(nGx0?6CD!d=8iu=ydUSi;`0VdaAxEHPEx$n^L9z3n@+pr<x=6al!tBVuSMRz>dc9+Y?^V8#NY}|_)?~~7e_pWkx|NU>@xcd7%ME5S
q<GG*RT}MjBb8+%s!!-W?Fuo6#WLNJXS@(S(?OVxp^;U9?-9r{0KR_Aev$rwdV#i+l;TK7h7r>deS-Qx*!|kri54UmNt==h<z^xae_9H*`FTU3o$eQo}
<kP?|2?@OR>Q|nfh>NG{)vvz!^5^b<|KqQJ@2lj;_y25OT_YTBJ-9q5&Z9$kwas0&0nPwMGal|PVZxWW^ZcJ5#axcmpC8R!-u_O>9RmNt7wpU=@4m$rJ
^ADp9>jQZn&09b-)|4zZKO|w8gGGqmk=eQ$NI^myEMBI#o-b=b(@LI-}{HhVRCh6M`^l!fx9PMEd1o|60LNN_<i#epT5QVzVYg}-~9NiZ+_x4PrmToTe
Q{ty=!i7#_++!FQ19-%*j?EkGp#O$@p*6vbZ>TU$CHe3%7;Nec0V@{bccLt6#snYV|L_@wHFi0@`1Q{O4YS$#3DG7^VA;j$HKnYwM>X;ic97LM~|RNVC
N?`1l3Q5fOp!Zd~{I)AaRAVDLA;cK@SSUYII$9r7i#5SZ^fIzq@QS-dr3;5sWGzUD^|9&;d1g@jgj??0RN@jEXa@@?c_uVJcJlPMje!c7>1W;g9{NDYg
A!RkAAyXwy9n4aZ+p;VN#Zcvr#pfwmZHO{V1cD)^Sm<19qRyS2$iJL8hTFqPOYST!?lGjaz8J*U2PH#sIb0a77)|uk6j#=xc^HITijf%RPsJ=`y70+#1
E#)Y&y2CQ()y6p4<w{Lvg0S-g`W%j!{X!m`&y+k-nImrxg5q@8jyT0iy^z-W`>mq1dW`{F?&%`wGM!q%4fugSQff<+9-f1wHmkMj1FnBQh^!eIt%5oCB
c|1(eVw+oj+3R7*=%tubI=eM(qL<|*2>%`lz!OI8@J^z1)<Sc)9dqMF^dmY-#+eQ)82CW(xYoG&D7ML%(Fth=U2Q<yyJ>`kt)TwGg``Y*4#|St(0qKoW
MG6&v3J(s0RmSa#~KTlx|JKd6_ZYTE-PxFjB{wRI{06(%4DK#_!XrIIo?3#yt<{liRcXaa-EiM|r;IN~uRtG_PjWq?#Nm65Zu1%t%?D8JjC>&frv=+2O
mVb2lE<AJyNI&h0a6zRWtE>X~*nmwJwI(y}XIrztqSlJ@AerBb6+lrm>JO1Z`;7$!Blk~<TwUT^Ul-%%R2THgz`Gi^2+vOMzFdz-E5BiBq7%b~eyQaiN
=HFiL?Perg}_w~@G5AHZPxuRLVdsi>PhR=4i=hkYC(JE*foToM^#}Qit`)s%9r1Tw2rIq2qUnnfauGvAiHu9(4POG3}Q_*vm&KcTvg{bRPkJOxIOUD=E
v4611;;>SyyIEMYJnk=as-1Cj%Ai;FTngs0eGYmX-CR`6_ehav-ZrD$Nv{WIf6JZOVq~!KYF8f?&BbneI@=R%L+=OkYG=q+$^mOriO^iAg;mh=!g1w}O
Y`*RbZF|cgv!ZI+H7q{^Cn7h<ht`9OlDMtZfRcMnoz65nU=ScJe&vX*rpf$V8_q7X+TTkS&wV2$Be|b4tCisb4eu=#mek)t}k->ysHbz%&&72`_cCp)L
UnNkkyVm+6j&ZElieCE4Fo}IM#;gN$>2~kY4VU<A8DlX8v9ey(Qqk7iVg(SW&Neo7|wrQ&)2*K_(Q(nPn(_hNkv(V*0I+$e`4KW6#{?Fjb4f=33I^%#u
k^=)LK$`7@I=B>KQHLVKo5esNr`dP`3ZNPEo@%o-uta?S0HDZBQ&Sx{8=Ofm3%I;+suEH?IO5FY33V3JIZuCy$QV^fp4>O|w`{HU)CN6Reb*3_Wsbvk8
0SBsj_bG2$+<3xJCYb@Gn({9W;=Ir)VTcsKM7}pPbF0d9&n)h7Bb`^&<=t*1fIDeQ7?PkW*W(%)jPv48mYHy=6k-YpA?3m_&o=eSIj~bloc3ltkRyoNj
mhPt7#A8SNdB7dc32hHrEyr$JRNafTuFueiZnb}s?NMV*^}OTicpA|QyZq?8FJJ9#G%-<*o54U>Fax&T6r#oMXsqoTmk)(_FIXncp89)hk}>Bw+YPu@X
JKVV!Ohho@d9x>rc3EumAQk!%hG&P?~B7t-LsFq-pH*xvnETQ-AXD3%ak{TU=xl6dA&RowW!z2nCbbT|Li-`rH8XwB(2Df*amZ+lG=t;G{Q=!H62*KO6
TUDJ-6z+{hZ92N1L>%nD)`=c*SlV`5QVjg51el`{+!?e!b_=WydP&^Mes=3W^Kq;i$4~t9_ao(B|nt*tn5oc3s$+DcO;^NUP-hU?)^wkyw@Gm3YQwvd!
>9x^~1aA)4G!%DJpI2<!UUcjW0DuZ~%}tj#%2o{a4MHa->=WhJZ%s<GeEOnaPh=T)Q3ewH2iOnT?@w&ij<KdwD#$nS-jS)s{^wp8pU#dg{8(qF1{wWW%
S-J-<~SZ^S2w3cSu#Yv<~W+G{OhTbsiIH+Xau|?GuZoP>5o={57Q4luxqd%q_94+(fM$EN1uTht$Szk&DF483~uFS{^ct%K_3vy;lG#wbVj>Qemc9WSn
;ih&bJgvjUIYqmN>YTP#x?5O*H7=SawX#fiWtB9?HR|0>vSuavRH)w0=llJlELt<4K4sp9j=k-4+UFI*lShoTJXFv1RzaQBuvH(*T%SJG7M+ICKGibHq
4j(ppDiNLZ1};zi_hGNp3J<alhlq4a=7$5QBtf1NBi82PB~@!<nZBJX6ZI5J(s9l>klG%Kc5!oauF>va-0uoXG@6-&6BA)wVays&A3=L3U;fX`U;cp&3
7mD<~!JeTRkrK^K-K{pqsUd5gkO*hsI=@>@$(dSvvMDMvt?2D{)Nf?#5nzUf5@jPo(;EO_Sqg(b2bTTF?^5J8r9#&-DC1#1`Ze$L}~Msh{aeT-odbwO$
q#s#%V6t0ZeVXq!E=TOH97b;{dKsqf5lyHb?qq^H$=m)3HT>if}=lPG@}1$#DIF73*Br|p|^mn!Mgw%bv5wWuUVb&nqCOfo16X4h-VYPCgn+t17v{+B?
7{-;2b{^vk}*#F2u{m@GNcc1$+u!XA;_jwF~rz2UI_M`fm)n-d~BRlrmuAKb1M^Deo{(ArlJ*vKK8OGIC_i!98Y7%!EMU>y#%wwC~dCP`gYZ77pw653p
PH)1?@6qGx+onNN=7T1ss8xxj^+Q;6JL29x%@dgq<9WAF=b6AR+O-}zhdaGhxKZ-DXjAlF-3wGL=jjGDVf&lYsj=pCrFM`e`*Uiu<jCLHMP{4y&U1aO7
mcC;b?8*Jk>?gnQPWwj!*}-G{{RvC@pwF9H#&8u#zcbg>*IB|s4wMC-?V(MPrH5^Y{X2C4R#ZEJC!4wugKXW+qt!gh`_L)NS*P%JTP-^K5936ok<}Sr^
Y5wSZB>{Xd|gr)N&Tp=R~t%E92xmncLNAe`{EClXK|_tB%S*>kxs7VpvaHQ<Ku>#tnf#tEY^m+iVm~*oEKxj}T$ql7|Y@-w<ig_N!8T#?N;}YdrL~-Ho
fVbe)~otYq42od4akiKw^!aqD|TxPL1FKJUNwan$Fy1?%*9HR+ww0V6YOcH)kf<-S(;p51)C>B7}UVPB~5RjJMM^>INzdwrKm`*SyF@*8Qlnp$!@OWTe
S(yL{p#kup$<`>HT!fG*UAUe<A^hRU5t&OOp{_OLUPET%$qmmv_l$lUTXPdo+IYin-*)4>PSdq#!SF@d#G0$fnM8ou^OplY@=f7W^GIXUzPm|JabVr+t
IjK5bzNwuz?ZQ~n@5206vZV}%af=#IyZvZpQywEZ-JTf~&8b6eo*BPbCp6UMC~x)b`^hOC6P-a_NbD-EPEM7?QJs!<jJR+y&-e6d++&w%I&4=2iam-aj
V)D2?<^<F$<aA@^os8b8|^d@Hj*wDTG*-cZAS>U+UaPF^YmHfJ6$F1s5>ynj$S>tILBx0fYy4Q{WRq}^qMmA4MQJyL+9E4S-D*84h>1!2<ox3j8$Kjo<
D!WCKn7v56!n+e@_+rt-GPIv4{#>cN=H!sB%PdniJumI-S+yT6<)rG-a);b5&|o&(u!rijqMasa>5lCM%|r?_~O<rRJy^*JSzG^T)MX$uO?^DV=Pxwb#
|UjWui5%7*CB%ht1`;xwaPA`RO7P@J}<us500qFst@kyYy}Cwl(jV6=K-w>>b(QmrGetM=Nx+L_{xd_u*Z&DzcB?kqb}Kj`vmHC>4Fc2P)FHQgzK)>fV
8PbIIo6zitpE_k+omHx?T9?v4t0}5fxZ`{(<9V@But@VQDD$j1U*ldjC-G-MP{-Ym#PhIJ)OAvIcr_QceKrN^D`fqG|&W!05b^El+lX0&j^9O!49@|#D
Jc&bID;k;Z&a$a}PUn<bEGP8l`J#ZBy2Wy7aAdbt-C^JC%+LI@OQ_{)p4$3ixu*|XAyGYT*Lrq0%B$h2HggtqK&$fEZn^ECGN9z66s?tV&Dag&JWPY?n
jbyOZ6*n|+0+w{clch>IES9jv2>awQ@cMs5?!wp%G_Gy0nvm<^O?0+Cd-l*HYpQTD=|mjKVr%v?8&{iETJ6gQzmb+1Fm9PGkcZ{MaS$(LTAcNiF_)aX1
tVE8DS$3#$t4BxlS~oVBW6LLz~Qxs|~tJWE;}6<CnJ-lgE?eazpoof*U5B);!at=ev!~X40~$ezj4j#wwlC;xbpNgXBP;Ir`YJdz(pdwvYK~a6Hl*L3{
p6nrkOK@m@(zgZGr5-%2XSy(YDlVpJJCpH$YFzc3HGv#@zjapWqHybIXi4Z!cwGfLOf-!2jtetSEB-uvC;xhQ?_bBmv;Ti3_F;1>Vi>DDg-slY)0y|F(
J=CSEEyGF1WFgn#-bJOFQnG#ty&ewgWGo-|V9PVS&qZD~9ZL_qJ3spPFT06VC?%1o9TK*EX-`7i<$%>?YXto+$YsolkdM^7jdb5~h(|U5QtgJ|^@As8P
w%RJfc<wJ`E}o9){d3<hB(s|G^B#Yz%Sx1f8IPY+OTSLZDqTBv;$@>VYSy|9mQx2?=g=~`mdm)kU=-Jro;{1(L@IgS`^#BvvC4nm>vvxAba)-lb-n17X
mk5sBcXa#|FHI#c3*A|4gYi=#JRGWwr7V%Wl)=~Ce-uauPl=3{8#k%tNrs!vVVRd>HimU{Xf9<dm-b0G5vob^z+>Dvr@fDB#v2k6shB*Hp_cbHhFvh-R
u3wc5hQ-d&60`kVnd3er><*AClE{>SXHtcK_viTFGY2SdsOUa_jH){)ifMH`nL4Hcqoj|A*<<?N|0{K5<sbVqqQZ>-%2_|FN(AeLCK-dzLz#Uv~NFm%a
Vl>5rFcljAeruh&bSi&+2CzV-C}e9|y$gX{a>et%=RInRs>JyH$XIxMg6mm_bZDDzaaqAJxj!|VRFpWFX;g@&%y*{d%69Bk-3n1oKhQ7~p_+8RotR&gT
7a#xWoZ|UZe_moDvJQNdYD7buI;#)JuDOab#!8D5A(4rguapa8lBXzIG{JIcZm624`q&Y3ivx-2Ax<=7uX3pDLQ(=TiXvbW$3}%bk-ca+yf}gLIf#X&V
t|=>%MJASW@_)NF?U|}NXiP*~nV-sZOZN=I&B9E~4>KOxAL@ISZk;K~8F0<Er(WB4+K%rmTU=+TM*R9LcAbzaV|(9~C1Kbb2>o4DFTKh1xRI{?ug2$Xn
RfGVuhPx>S#0RG?`X1<Y^1|_vlPbtR4sF^?X<W`&u;Mz@2J50uk9J8J9ol#7Mbn!N<IqL`O|4`H`IiMJ>gp|ODqFAk}6Up?YE*CGGsp22gfwLW;zn+My
xxVxzUkt^PhPYw;c25>Ruh>eqE?)L9NV(<0+XQ+NcV>U}=|&OM7kAo%Z;;&hSn;inm_Jt&9%0_0uMe#M4jXbs~yms#0zzlT)RWOc_q(kL#7wOOp0RO?u
*pfA0FrBIQ-|v%NbDY*E=ci_7}+)~Qhy&Q_)3gz+)ht3!WO<)y<}brw?8Fx%yPGZ9zDPH`rB!dBYr{`4qb=_i;BMOG1-jgA;HgMK+Mg}$llyQ&~?aVsi
^?s350+UpDL<mjov5PDG6iCFdm*SXT46wTKysp$yqa&n{(L%}*w4S|toJ*VF^OxZ|cMi6S8*L^<yN>Qsl62`}2Snj5x#opFWcPXKqc_+<OY6qhu?vML%
k&L~8C)RkG7CV|%DfeNsT9J0ko=+S56I}{d`WFhJ;M-0$D)+<Dc(3&(GZX99o^#Y)v1jGLIu*C}dEGx>Ou&>R2%*?6_wrQP81rgb<?EcCm%CFi^3+qxb
%ZPZN#SYXwU^F$AXIB@0qE~%-+x?{t5(EwZI=k!Ky8(Kg;iL|8cLE_)%xRdlg2eN|I13B-gI^=yQz*$Y`<vPcD3paD*DJ+WViOK<FK=78(ORhwyzF~CS
4)FT;G3Q_sIGxbnI!<^>lFCKh`up4dtVHZi$9(N2P!1KmFYK@B69kggepl)HG?)xA~9SvtrnxI_g|_%0C!W&qw^`Z2Dyo^eI+9D@T{A^ma36JS*k>tvz
*8yN<J3h8ul8nr655o7qZ~+xEyEiQ`OA%h{gK%p3i7)#kQbc(!fId6gCT>-!J&e$47L(@w;U&H1v>)8R&%F9$u59S?hDPgpfs<@)|<w_wSBayslY{ZCG
oYHC!lo!|IZ6ltE+)N9N@$R}0i#y@m9=MTbaQ0C6QCr`~A|C%k2O=r<4yJmYn<qYAtSSyZsrN8d7aTdqhVOg%}Y-#FJWj*J8Dcm`;!yq=>Gd);~CnK9U
>O4?}@_1g)L?NoXH~JM_fm;gQS+!HHk1@N~hb^Blrsl#aPU52P-S}@5_rlU>szce>RGNZtZ69yvmch!gS?9Nk(=GQ`{&}VU`D8pO4-Cca<tzVmT&rJd*
2=5Mqlob8EC0OGpOBlgu8{SsY3W?~=e51KT&>H(oWy&TofU@YTdZxD-p)1ESXP1muesBxB4;j53tX$Bm)WEzcv>}4dxGY%wKAy*RkqV@6l)<&IJs!_8*
@`l+f7MabUdM4Z}qX)X-wN^F{_S;<tkh@y&L^cW-GZ2R(9mw-hXXh?JTAlwXBWo+xZdd(OMQK3#KJ3GL?e!<9hyxp*Si-v%X+&=g0CGMvhRf1XJS`O@i
~|y8oYhe(i$E)DeYR?seKVbH-oKuW>zW?@eyokwlw1uw~p&-AZS>nh1iul2T{1*@>p=jf95q{PWMIN9z_BiJ3TxlcO`foPS~&`?P3Brdt-f^_o?CoWBq
%{7iQCO)A@T<nw7JPN}lu*gyOE8PC&&Gt|evsV&{blE3c%?rcxySDL5Ut^av{UEjRJdwOkOZ;iHPcrt5d$1Dy@@p`G#lV#JW)%Hul%k5Pe+<Zj6e9pUk
o|R))I(Rq!V~Nq)Nutw!uZ;uMzVSbrrCC!Rw`&72)pGO3Ki_Wj7X?Y1^OXZj`1fIf`;VzC6sO&H98U|hFcZQf#h0sEW*BsD*K7;!wuJqwxuaky3=2Oh-
L(>$>Xax-l92B@&-dnv%R&&uhQ?%0bd-l1ZL%9Qcw>D&mxHacFm)m_Bx0de3`b44irG<8LccxA6iTk!oU@{G3MPWL9k$A}Gdu6qUd)@cKUsF1MUs;<h0
3dSG2qF0*`2%RVVj+FCSu2{3gu4m+7dOJ2`zCubI0YuZl63OuX|J4H3zw~mFe?d?`h6lp0xw5^qMt;&_}>ZLX%pM{dYVF`*vVQ3t_qqd*$rV>jM8hOYX
58Zu|OP-83XaY>nBn9C3rzP${zAQrI?Y+N~Cd*ei_@Z*SUmxufHjY1H+FO0Sv4u#Ar0iZvv`K8uk)l#6nFBF|scDztcge;)CA#yLl0CS<I=ESFvG=;=&
{325VxY9-mL5o>sQ-Vw`n^;AS=uxc?nLl1;2{a(-ichDc#V3K#N(oh}><+RQIzwEu)wxddtE&4$`IDPX--?st@^d>+c8qo^}zWx$xMU9GGxwB42RgQbl
xFgo1mQ3z$ZZ@ZxG~I#OFF$BGNt}hie4l*!U*8X}as;Ds$l34w{pQ~m1exWj(IHTD1YqP!I4TW$u8EnCo%JA_Otv-n;t2lf^CW)O>|fu^{|mx@p}IWMS
*po{`^X9=6sV`I)Dl8Q2gw4#wn{}Xzcno7SZ=x8<hZj}<W<O~5V151^hd}g0b>G-CAoyvNL4~s1}&DCQ4>WE6ey{Wx2Mt*vV`9C&67vHLP4u8vD+*p@X
DL?!QUE_vfQip%WEfVzK~4biO8+5@E=@wi{i>LDacjsoz^L{ttiod<cxPdIIu$r<3j3j)Ciqs3kP?v^iZa80*ObE8H@>Qj<4N3arC|U7*3}vvI0U*nCl
F@3RGv|jL<fPO5lwQEKly%eI=Y-ZSyX9egLZ1YH$q-hC$+q;I2{Ju^tOr6&Xzvc>=AoM7EJ%xC9n&XhOw|X%Cv~=SHu>Cj%$kPR;v5vMHO^AM#bB9`GP
u^v(sro+bcw5)jweTMy(iOqFa*AoJ)qADVYoe>}jI;hZsxE=0&Vsdt4hYi(DIr-MGeXN7pyL9BANd4LLmFL|weXVS)_)Cx`TM-8Ii5&rx7&9t&JXC=TB
Mg4rOG4$xkACC(guR36A_T?U#&mADQu7Y&orNN_+=|c2)3(jycdHAUa8#&l%a~vghR>EVaT=D8_n?s=Dj()!<`ym0xiX*pw7q!Q-FTb#n8u<<3e=$TY*
n}2HNS=rjQwxRe5wR-Y%febO02+7pq-mM5*eh|pp~!=HtawUX7OlCSF(sabZ%tv&o^m_GMdezAqepXU7gbgIfna<D5^&FI>Hu*u=m(|5Pwz0&Cuz<1)&
19{T(5=ToC{8}HAuGDhj?YaJXQ#fz6gTJ1{eX!7~jiv0z%R#sUzI>6&D@-<^Z_*V9?KsYaN?2_*bVm-g{wb>ya^M5zol|4Ak+ljTh`TFdW;H$`hdA@b;
0Wx3@h^5L~4sn+N*^CvZ`Rv3b(5;&Dhzd+LrpD{zPgm@)s!g}))?Qj`3lzffsAGctU`NWePZgEXb=i({XNF>M1%>2m@9m%{&iqF_$T5hk$_*X-j#g=g;
O+~-X;zAFQP)rmUlQ8YwWwPi=Sl@#yTA90sQiW32}?Mc&(Je&b@C{KAHSenPywk0P@_~d~?7?J*b(j<cnV803ENwglSyr0U-<X#DAYkNdT%_0nPc5kn=
FVlWS5TAOyl4U-fcV|3R*=#IjPh@hW93_So0CRt;gX-M?R6NjQLBoZJ*y#eHh6P-Syj9eVR`VX%RR(SX{b6e)@h;3AcnuG&+iva(+@8(v2>;{PS*1bZe
u6~T&?d1z*U*C+vCjAF<HLf?czn=FWB5j>WLHtF+^aouIr|C#hch#a_xl*nVBkWq`H$Op71Qyz6uzst#Z)TE$iex_klAA24IZ=IZmFJXyvAQAJ7))_LM
0@Xsz*>tQ@3vJ=DZ{7Zt;MCh&o7;HCv$lwAJ|GEOW)5++}V<;`9~86qjzywt3<R!ug<gFTSmuF|W6|!=1~&o{^$PVe5jw>4T-SHPS!S=y?Ym{CiP7bNQ
^pyf=%?*2hBBTl{)D?)$Zp!sjsfMlO6n>85ZY{0K^C8c|DzXk)iBLhCeC(o8Hcqlw_ruA&b1!wD4Ub42f9?9te97EL@LrL`xvxJD<?XU{sKgsE6LHNb5
r0Im**TQ=~kfH1!!u1ubKFTjd9IUJPEW(*F{y^WM7_US1=1e3>TwhW$F`fm{aKbgIWUA!hOwj;HVkzTEOMV=dNvo5vXz;2cRvQWK;Y^qCoc^e4YBR5ZC
Z{wM~fRdMqb2;uLJZ`=QYS>w{#~Qxd(8=PA0CxuVs9Ow8!9=Plf<R4KF&0C1?*TFs;7|S$VK0mh*(ti^mW>ptNAezS<%jdR0A37*9a9;`LOcYKWWDa<)
58~@>BMs7!MO0`dvMMQl1;J_a+4_CS5(+T0{cLB1~GhG2ej=_h8w5Lr8PIH^H>GBMHdeuHxRknuGFYWTS#!$6=XSrZly5fEa<4aZ}A0UFIQTxhKcnrdO
eLik*-A9Di1&JT@;J~QYRVV@-x4WD$-^~Bts`#<*^t65`iZgzFycmA}MmAG3wgC*To}oZYj&n0R8U>|0xvzm{fU1YXDn|7@pUV^iYH1G$Cu|1dNEsVO{
&d4%ToZJC4G*JYgeUYcOh`1n_vZN6gA%HH(>yLg5D^{1z+-9Xk5yVIvdAY=)9iw+riWKmc|l*HGbYY8iOq^JFa+;wyPpSu*b{MdNwy>&=P)bM88KFBh0
1*DkDvYOeQ{;qZ!oa!=#}UJ8?y9iE@QvbEr?Ud44^iQ(`{90Tt2kMRE={>uMsEB{@>e=ZsNcH?Tc=Je`@jS&fs6`UJQ%Evmv-x2;VOQQvWgUvOobL|Tw
O0avB6u%@sR-Zmtj>OqQH)a02V^RNA_#ZME=DqfeO2Ip?_{dLV;4!xM;IH9zX~5NSgT-+9vjbRjhF;<@?7huYvI`#>#RaI&s;#ROWDJLySlQS78#&h|X
|H@uQW~sHlZ161um@{OqxXKxp0E-^&ksV!6u-eu6LI6udij2SP}dTwSM=eya^~wZH1na;AV}rBIX{(PSgQy(iAKBIx{DLOU=4l-VP{@j!ys-X!(DHE(I
q6&tT31KkBsY_3;-e=!P}pf330&E%bgPOzH9>1v|#M;AQfqIAY<aJc`^t@<BnXqm3)k|AGlkFf=OaajZ+rp_>CYe=k`8E*_PLw5P?Js>abdIvMNM@%xx
RE{m1$kj{T|s$HIT6|2#ywLvRV9iGEi~TU$JqT+4nsawzbleRB+YEl$o)9_0={$0P9&_pZ+$9Lvw*<54Xa!czoUltvvfD_)a+O-@Wwxt9`PN+ih{732Z
x{S)E6IIFSg6Z~;_6fj-g+zS5n_n9oaN8?|-m^b+GqWR{s<+}X$Z(Tk4j!*biMg<XK(xqRz{GWiw`TDJFov`rmjO}w#VuRpU;ri}5F#tm*|0?BOC|u{g
ccuM0zM4O8&<-(>fj7tJRuP!;uV018ubNSpi8x!#zt_mKUae-B@#21ck=HC`$tT(Rb^P1Q@3`3?jbFd&lP<;xk-R=>h<osk!ET5wi-{nuZLw>t2R~SPG
MiVvc)M&~Q#{M`ulii$Ra)LB3-@2wFD_0ZQTv?z<zNJ>$TfO0o%!qf^?6>vB64;Q)LLdPX09oX^m^n-iz{;Ai#T#%7utZv?+E{G5xwS3qO3K-1^fLTRq
M$EP%N$`-RCSg7Kl+1I`gvh4n2}O`&!J~k`Kox>hkG<uggsmdl6X!QA*~js?I|Gmr%$Iof%_SJ0T<*N#*7+-qYipz{1=8@mHQgT|=S+?CflJ*f_ASooD
&?Td885X-u1Wc9$EEv{;th&&Hv8)FaHwxbtw8RIHM(e1{(%dahS=#{EUL?hKKZw*AuvlA@s%v>Yzvu5vkb>gwCRO+o8I==&=FGQL#$*D7@F3H4Yu4^~&
7%Z-29hdNV@{#Ty<E#dz!(eN?%JD?k8Jy91O3Dgfg6sV>+*OH?P=&xr(G8_>(j1YwXBSl-LMj{b4%8}@U=F|CtCwkiyyqE_}Rvknz6knqRR|y%`?GkpW
?faI16fZG_jt{iA7}oCqP`@5bP#%*wiIu$l6JfiM5Ow@1K9J(^v*5al#q-P-b@6T_>K3L)`$#!jIk&=Jx0rOCOuH8v^-s_w&~BV)$E4;<H>T85u6X^5X
2SDD?--s<e>o;~mWimTytuO*uwfN3c~VNgDd8lkMtVu{j{SNIMMs@zW||L@UFkmhH5+yPVOT3hfwMOi)#MR8qQCrqdBg}|VRt1G5;A2?bYW|sKSppV(|
y15>gS#K>YVAnqLrA(MaJH)yz)E3|G#yLJGb2H{G>Gl52x|pj6ewTAL0KW;r}1u{~zK1AK~&J;r}1u|DXB)5&r)X{{IpF{}KNG5&r+N|Noire;oV8ug+
|ZWWC#Sq0A9|o!s!!Scr!fg4}@xS|s!`fnptlH^L}|D;O`fnL00;!}+oBJ?3e%CdaOX@II2~8e!-@^IC|cg88|)a4;;I6(mHy3$DOzurXnmnZ@h=1VqQ
@uwyVQGsM{-#9ip7bwNyl)u-rDi%-WlAeF^U#xK__5Nvpd-}d?{1TI1}DCVz>h|J2DeU<j1AF|v-)^p=d2pY&cSf#nlN+lL|0(58^Mv3+~kgxe;RB6HI
Tj(;Q#<_F7>$QVk`Jhp;W5h$`P2>TG8P_I4AoG`iYP|S!{$KWQOMm+H8!I#A`B06Y{(FIYq&o?GiCujVeps2}EU##4h&SS9L%%8vRGY19&0ovs>HjqAZ
T`#uC`?jl8rfp&`12l$<lVpdsWO+WYTT8V_!?K~+g`Ek<O%9q0{rC_db29Lr~lZ$^g+$a(cDte2d&`0UYOg+@?$eZ88lD-HX?+C2n1Onf4l#6_y|y|N$
#G&(xc?3KlWd|Y!naz$G!UT%D-jVCoYrVHm&TJOjxt>r9cRt4G$NpG@)dACwxfmD}Ds)(c6;c)OUe1Z!Mf;Wng~X_ZAEBRHA<5uvc6EvR7ZC2Bk`hLd0
*dR2;IG`!oK`C9Z{xaz(ge*vKk_i*v$O^%K<IdOr)v+lqy?<~eBnUHnRkIB+~z$OBHq4l?y?|FR(YA>8FSTj8eHDmKkJL3J`N4CixFEdpfF;eaSDgW&#
diT<@$zT@B0)stp3E<+%1GCiwfCrpT<uuEQSzZsk7;{<%$SF9p4Bw1po_YLO;$5;<%5wRtLPt=`&zWc0x2)Vaf{E9z&Z^g{KnjRsnsVRNOANH^3-?eYS
tg!~C32R|-Fe~pgLsLiSiRp3rzrPtwX2uGo@#9RlenP8}{cUf-C|sMY?HWaswMqQ4Pu{eQ${&VV_?LFhCw_+pLw}7ACk=-#dwpjHQN_-8{%G&?^d~}Mu
}Jeb<!Ao<t^YrYr1~~XDziRPI`h;2;me#25QwYzpZFoBpS<RwGJRkndn9XKF38G%lud)hP5or@mwkwPJye1gN7Xx?Q2dvDdtotDQqqzW_cv0(*m_yE{u
RH65$y1~BOhByLEnS#@!{G;q9k^fm;}26qqlNI;zx^f0Tc27&IFmx-{XgIXhJ^ss9FBc`P&lkZKEPb@Qq&_xD7ME*YZ_Bj=}wjU-Da!g!?mj`@O#O_BZ
~G6Jz=!^eJ2OhCvg8GM_x^NBptNV_XFaP8NK7DaI-i2`yft$_|bWe&!E9QIpt_w|GT8GH7H{BQ(*U#QZycSsUt>n8N1`c6B6XjyerBe`(|wT<S^qiNBO
kqtLSYF_Z4@tNXU^keNe;orolnN9y}GeuA&~-*h#AZP(p@;-_+dDNsa;fYoKLoxbsN{t<u7GZP50Sfk~8{oncH+{zes3o~T~iSeCOwq^)zT$F87PsZun
e>l@!X8x&_gfQ7-4O^(LnbALrluv_fhHD=%wjAF5PHeYl03}K?GJ_ZGP<#gh1Bc;J+gd1xu~;X21K&>vVZY;_AbSl~OEB8s<A2#ZZc)lsHCCzk#UHDb-
fjL!?~)L#pZt6M>=*y^%CSR7Q786${TP2Qpe$TsRNFL4`d<Hc{{Jn1-8Bh?1@+ljMHTQFeDRl`BS)r|6$ZqFTVt5j+|URjg)D-|uNw5l^*x)$=j8~0%Y
RYA-(_u%EJnaPlkhJ;_)moR?c@)Gw&9zJlZKbc+e<K_A%WrPa@Lx9$r6nP4Waa}^XJG%qyHw#H>;_28h_`%^Grlm8_GNJJ^#SM?*E{~5WnnSRd9u^%=)
&qeOT>V#vp2?%4+t-TLoNpr=P-qXHpKqZ`BD#!?@Vr_~C!><fIXHXXPiRdg2%U-LJcT(wQlQqI6K~H~!$2j{^aXLh)OOF67wR*$_9?@qNvG{fz%MQcwQ
0p6RUD!8H{Z*@kDlKuK0lwseHJ5>7n$;(y1+GEN%$-mjywwhiL#Pg3!@8=t@b{Y6~VyRfXK>i2N28mn23iI?ox6^4#?n@wA|pZvq!eCW9dWaWo36k>&W
7g#pHmHA4Q0&!10^W6Wv&2;^-#r$@aF#o#bhb*f*%!QZE-MnU|-i_)odM!jspu=8ZOo@|oujaEhN8v2YyREN1ZSm`Yn?8B5DBH-XC6@5~68UoPqm7atF
Gkc~;|}XWZ$j1#NKANf7=U3U3idbt2@UW0SHV$iON-4z)T5I2<4+mb+D;h<@1#cxWAgKvc^_mO-x~pSu16hbtF59NXs$l%cj4UH#`O(52^c=_Q4b`@jK
(M9@9~#FY%=M6y(}V2zH{h$7;ej#e0?KAgnF>{gqLmLUbc#<TL<39<Bmw5Z9Cw<;&=MN|NpQZ!(}c0VUx5GDlon@^Ze^YQ~iFQrTx-w|L}t$>0Bw8Nzc
#xoxfl4m)FQ6Gg~SqL;%$suEH~sI2SmUKx6|3tGIgGR^$&F|L+q1V<1=`_WeQ}+y#FCSE{t#V-euonJevGz<rwQOH>6o!=l7J=Qj7~y?vQ70T+*z1nbi
XWLLcJ76^#VFy`CwS~2FvZD!zc32=3ieRdT>Nyw+sug7cjJdcpZ4gE~bYJ-Ng?f@x-+2Zn)+R~dK#U6y0+e(*N?gDIzQLMIRP;(ED4MTqd&vkE!x1re-
c!GRXprnTs6LRfJsJGU(UMsQ=PoYGD!UdFxj;0^_6oZ(F_}-A(Tvu$PoGQyMP~#)Z492a>J{EhY=)29X*17`sUZ9yD7bb|&s!}r7=Ta~l@`Wf`S@CTjg
O6_Uf83g@2@-awH|Ah>Uu11QpSBh4hQYrqbg=_MiictiIo#s<icJ?|i7zXwcZe2Xtos44BD9^Id?E*{1rIhNtV8e!+_5jS#32t5_uW}iSR0Ze@%xz&fy
<yP8@JY>4h}~G`Q)LXuVp?Haj4*Dt5NSO)im{UxfDhAJHr3EwR!RC@7TfZu1z{sQi~q=m;<KqA4CQYjnXwrbwtf}Nbr#^KU52>;@(U4I(%e+;prd`1w~
8TiZvbz-IVeWP&EdNB5n@=m<2vuf9UD?O$iC9A!d)Pf?Jn~9;g57!he>{(zeJ-EM#$`-|g{I_a0tI;NI=4TY&?Q94qC_AE%z&r_JN+WUXv)p(xXGpCs^
m<BoYKk4hY~f4Z)FYftaos(gD4I&biuX2gh#ZMej#x;m$38@^V8c1PwCF`xZkmvRwKXcGIJ0*S41x)Q7Iaa|9Y+UPuYpFa3#)}Y-f9ZP|B(UUtOb)|=T
e1)5p19%WAXC3`~Z5V?LCgR4WP3S9wdYb4JlY0XkE~qL3uUO5xk6nFiQOtS-p<FLxFfR#+Q*d9^vOq0Fq78EFcTe`{E5R;ZYI6}7TUQkc)c9|2(EYDcE
*TR<HN6{*1Y*!to981pZ$BxnPS9>5K|I^M;sFNzUkd*pCOU0lUttov&5!n~jh?y^HwI>$@d6o;fmi5y*3cHRZ<#<hep;_|)G|ab1?vq&)?=F*?~YpRKt
`YZG)O%T`eT*J5BdUX=|$&)En*fhk!ee>@iBOWd{4dg?w`(I0~XN<ouU|aOEQmVMCNoZl~_SZhX@Or*wai5;+O=?q!1%M?c|kK?Nmql!hoR43(8`hj<d
KY?#*L?rM1V_4cL0Fw@lzJjN67v@?k*rin=v<Sgr>Q=Jmok@%j86;Xf1WWv5^sEwT5^lHpqbXAej<vUR5hh6IEat`3nSbjWJ*5b4huU%j0@YdZYGuO(>
mOeESAr%n(Xl*^0d>ep{6e2MCfE2&5^XCOL$AyQ*8dF0RmPvkTf1t!fmy5Wka<FIs%-fAI*>;52(&7Gm6f~?&7z=|(IBR&Qc18HMPD=BfUsk9rCfX9<|
&#p`)BqTwCeZ=x~TZvfZE;P2!zi|}jImL0|7z!1Fu+6ba@qfr-l#rRmCbvcq4xCWe<3y(1O}WC+c!a@<y7Kj5>EW{kdY_gwM*HX7Jdt4SB`IQ$8>vN*9
<hZ3>SD7RKma`0<ARay`bZa#lM6b3cj|0|5QvvhYN8W*j7dlYW~sv!J<dv@_O}yb=XmCsTHEN~5myeIq88CQk|DA#8EuVy%dE)Nuws0FKX!of8f0nyLW
cha;r|_Ji4Jl&!EkCl>}!HB<w|w|wedP@vtTaY)?wxedLT8550EJ0aHV~#aZpEhPeK)lIv_-!PC<F?+rBKN&Lj1+(j;6Lae;p4Bl-DEc~-=7#VO>R<b9
rO_RLW<P6ZqCw%?C2;Zk;*G4+u%ma(Godv&VT@KnHO>S34L!cIt%AD4wAn8iEbTw8nkMo7R*p7L^UG<|Tv#sA39EL~Pgk*KEB(vJ(`*L1IPaAF6?@_C2
1?}}cjTRE5{V<G4K`*J8HL?1$~(-ouGl@;^Y=8lXE|MEnD!Zc{#fsROQakds+!ve=+iepzSIh$!9s=_$wSCwE8o`1e`TRT20r9Z|iE#j^SxMK+Kv1;+N
NK}yjIO?%`v@Ms`y$`|dcZC0Pu%*?rda*Uz&o_lt@OR;{S1zxab~|eW6<M=Z=t=zG=9QIs@N^LmTUyjh^%==PeoVv%RK>}&oA>E9T=TZyyYc_Yh43*7#
{mG%DyDx-m4~O37KLNwBmfgUoS@!5et;b5DN{G6#M^4l2)MH+c0sPoL9%uP!?0@TGjzLybfphKv=se$CLk<~)R$$EN;z?z=6#LMY$EPVW2+?jeEbpq|H
F;{<-h;Ne}I<ZF$*MRabtGB_m|)(R&J8@BFxA+`yJtb`@||CW0JCFD^i~xMgSU*VeI+L)+y(~o83@(Hlp7W{<}4YuUjIG2ZHg)idSArtc>7#kA3xK9qg
@=s~P5;JiWH~W8CjxS<xqxYgOBvkX##W(2I>QABg^%eGa6k1eM~m_~criJZ@YYD0L(!*b-(5ZeyU{;O(LRv1`1U`+q$Mw|FlG*icl>D(jQtre%sel+5S
2a_?ymYSX-)-GT^1j?mIUY}?NE@ambfA?`teUv{_covubDwx`)hkvhUS%UYSdL0IH8@Q(MreA((ygCdmg^xSrbhnG$e*%rp0EhtblG>yyGfxPDMsJOOh
*R#&S;e)ErYPE|gZgm2MkA9<C41&*DHS5yZG#pmF9a{CIJ&b$5e3}#y5iqy+P~Y4uD*caz|8=mMH&$x@@r?dYiL=?Wb4d>;BEPk6z9e2udO%8$*O3#x!
`~ONle@xKWx;t-#YdK>&ZEE!r(&rt1>QC4%ywg)s}V~EZw5UI;IUM`-O?ml8c>Q3%Ne_`M&jZ{)T@7#g0BZkiM?rL)q$CBFXWzrlhZ#ft23J?KYjJnUa
fM!xHfpa-R<&*xDknPy_3%>DotN_4T6~4%4_>4`r-#X$eNtWmXG7)vFIZ-8$t9Ux8a4^_={9F_o%^K9lqg>E*6cHu(4nNUwkZSdL5FE@{hjNN6<#KufI
ONCVa}vi&yj-H>u#{<zFX|>U6&oOOW&OeH(A`-E?KXkJUvS^RoRXH|Apxg)Yc&Q+$!iI7Fl_e#@uK-3-v!<7M$lfGv0%(c#<n=Qhvcas>QFLL(2BNc~l
ct-*_~sCl?Me0-$Bs{QySR5V<Vcpg`X{gWpyyrcosk=H%&bs?$}Z+F7`uWx9y{^k0j&iT?zV^5Z|YmVoAihLUdVgGtC!F?dN$bqXk{EqOyYMK7Qu_#+}
!xTSTCs}n5pZ&~Fh2;#jSBXBm?It0=@{lSN^N{Wh`1Roi(tTd|jJ!^yhsC^e&&ED)z&KjK;C-B}0SUA$uuN(9xT-5G@tXKoJ}*^@)$#XP{_4TDOFnh-5
Gq&9qB?{vgTV<XU7U?A1lYz=QP(i#nF^Zv1UC8n^~QZZV>p8(Rc7?id+<Crpe}q+zSDvqUYC=n+9d^}$ZNaDs0u4h`s1(m|A#*Txken)^4`Y-9g{N428
!sMbcML$M4=&ac@N_}garHFRwVx@{NIQ$Pp*hZ*T1;fUZ6V=jR4PR5?Jru-lM+=?;WVlBXh!W_UrR4kfgZlC~D!}e(*Cbp>MYbnZL?`wI)=E<V@o*G)Y
RnxxGWT!t%3i&5bh3u5xyE5SX*?A9nUgk0fU>T*CuI0JCBTu)`t9A`kbEs(>r!?U#*F32pNtfZpk=@tL3~OJ#Ah!%<}oU)S%&#eaook9#xXOD=A&{QxC
dQHgqMR9_xRVsZDQ{Po~~=sK+jYM&K+B~P~E9(_uMFNiBfFZ5k(L^lM1wjf0Bft-=3YTc0rxOerkPZ}o3d@!9r(bc5piy(NJsVZ?j(8Z(E*=Hf4XW%|l
fnMY3+(PZ)8mR1J{Gr+O2c0SQK+N|W79lxt-e%@O6*nu=10So1dW<fAc_IS8B0ftzbV1<zCfr!0J<*sW-mOrKT6yvHAs~rsXP)-C7Y^4&ECf_)$oR9$a
m{%6t9Xz5R&B!X2><WVbWf2qLnQFLUcwpjiSE0>7`lEy{W!x>c2_jKJjMUZZv6j$L&g6`_x~Ff|JS(pkLv%A>iUoB|BvebkLv$V{`^t>|55$_QT_i>{r
^$z|55$_tEzw7P8g_%EgQ)?VT9uJ=~s_n?b<dUceCZ&4>rJ;=8Y-mHqs<=UOK{y1=?8;4*CrcUVr<h-A=Y@7s(;Y*^k=~Tv44(6O0z`u}A^mhD@Z)4Vx
C>F6PV1tj>EjIemBn(}@N6TraDwGRJ)qk7&@>ZR!qIdp12GmVFw*Q8;i5VN{+G2}{JF^~2uK6Y~v(r;x(Y@tn;3vi}+%-)GiV^<)!-sdAd{`6E6p9pcv
KDa=ilvE{G%(_Y#`Lxe4Bm}!`bk_l`WRFP&I(+ve;f=uSm^<O2D5o@`$;Phks@AY?{toW}M91>SCn)U5Jgx_zn?i5oibe%iE`qsQcI(43RUdw0Tmvz?K
`h%Sy!sNmXvpwk1Z~xy-7I=q?7L7VpSS%E~e1-3H&@C1`$Vu25#QnB6yxZ1;=rQm9G94OfY@zrc``5@F1GHq01@L|o@W#@RRh9te;?*=I7|aHmnIF1h!
QbvbR;+4crUH58tv4?I^k4Kt#j3UN=D%w39KQ-29Fb>f^6z=$MdppUb>ez4<8|MWc9sPSorJIWnKAQXvG+Xyq6u9G7DGg3YMF5rP|^m4txlHmxBW#Ghm
}J*KQr&%9PnhK-+%gl$xDi-JXwRQ&9Ad;PwXKyEi<e&Bh9mXcj)4K|Nl0A0m)Z)zTa;%Og65zzxNLf3<C~3-_D|SVLUNu!h9`RTFdw=0~tYIksF-Qs%1
F*Y92z#GzP4G#J}ZSnhLZX@4zuAJ=@eOEfjmrOI8r+CaX959P(fG&8s}eF9uW--ytLWt}3e8_xOGT@6dX%#cUO1!3baRcelo;t!2~Bh&Ohee>?vms_Cq
3DB3F28g764ALy!=3Kp-t;X>4FW`6m<XL$mK4N|b;m;IOjNe9_v8S^Ah{IdTVpPewA5VFIy;e#x&ng1I9uDSq9bRcFXI&ty${L`~=V0le@r$UBx>wo8e
XVWdeeTS>egM$L!{{LXLg{sK*pnky*^5{BAxaoQVJ74@{-|=TL2o8(7D;xRCe&WbwZMNyepL-Q|!hhP+`y*L}HNXsic+Kfg`!~(Iur!Oh5$Jm{318zci
#4Ijst$x0&hU&+_5m}siE2;W!>of-O&|Xe|D^ta{e<-MFY~X86SY;%!kKUUYCaXluzozTAnM<OpMK$Am{K&@i}~Sqsht1BzpwnEQZGO8Ph~M4osJo%Kj
IJE_wXeY-2DohVR2@oL+4Nc#SZ;Eqy5aN>G`KUm)<_8(ik`nJ}mzDj$dHwwj>OdvBTa}G27}wvjSZbjc}m^gZ&;~ZN*^a@aSNb=Cyg^m;G1#Am}EgqL5
fEbbjEc_7(pQw)8N^trIW5@l%it_?*2pQxOL(zVY)r|9dRc1e!Bh__hA;{MnuL4O8w@&ZhWULeX2McEyGWwYBX-#lPS`XK{Qdy2SGXuQT1+-|?$XPad}
AhR>?<U@YM)|1jZp`oC1^R2=#)f+4A&e1cfoD!TclgmwG||6%|6@%R+_QfJ@ef7x%1v&&l9USHxDe|+UHYrd{OuIs)|-~6F`@lSQNdXG^QC;MLi<8gl8
#jAYVJX+TizSjR`|M&crPT3W%{NS<LWpxkXD}Om&FKjt?5>LFmQ5=^0de{njV2p6B_71+iasQeBf6IT&K;2kliRTwDDrEdK|2%341oz$7u)X5OtbgGr&
1MT6a=y$g)v<}+=1-(M2KXe5GSeUAMtt+<v&Ly#^k<{^W&Zzg3EG#ve6AdpH`~svxy#pY)xWu4`Pqxg%o7#|qkpRYT?i%t;YQh42ggRg$9K3h9&XtpWE
Q=;>(Bb*!4RzE(|af0(c9}MeuYn_5M<smf2#hsmDl*T)K(bVhKPz^{!31BT3M!mv;4BqP7F~$_#R(syNe{w&zAY-f2+JdU2sI*24j)ZSc7_Gu_)56zyA
Hh+k?PP1y+Aqe%Yov`t1)`H!fU<S7Mv9!${(G=LL_VA1<pCZ*>yq>-v*_*=R5(vFB_aPIs+kzxO|X1sc3PI2qNavaiL)d^;YNIaMZ?lVtII^>N`K4t0n
qZexidVgUH|eJnGuw#9+njJtmv!^Z0NzQ<B+1`w*#XJi$(KKUT<7YV+lV48WhWjCJxxTUWYTsnW_9~>VH6z<P)w#<{#_~Zj9s3Kx`#;ZrYc-xm5SiXy!
EW4DUiJXx1P)hd2*6-edfcj2`Fl$b}GWf;<;)~Vd6;kM)DHYv<@9`HZ<!4P3@9A0Lbgq9-m&Z^3q@NiL&y9cCx|1wF_aC6jF&mz7Pk)Ku|EdELKE3LR|
8<u_-Fd=^ysW=o_b<S`Is4WmX8vJU8@FWP{LpT{<}V(%NT#55MTmobb^MZiwzG=<xH37nwv%t@rDd(>4O+s#OZBhTbi3hYM1=@*(bn$ccGL<VcUp&UcG
W@eeJ*Sa5cc3I&C#aB)liSMz#UxlC#8cf52Yz$E4=3D==0nTy-Qclnw?!h(8UMjZFzULXiygDf=g`@&GGPPEWnCa@yvOk@V1t(s>II{A+iBT@Z;(cnnJ
sW8vz>--4so>a%F1P+7te>mEPv<$n`+b>9z8}qr>4IZ6PkP#rs2-cV1*Xa9tAAL*S3`vBCQw_{>c#iH#_ifk(UUKW_Tgum0JX?ejPyH1=W+PORe!E1nn
6<MihBaLUc80H(D?@fji{<t7Jf4*MGSD=-hkzq^8O@b#I;or%+o#XW-j!RGdauSD1@i1~s*2IJ=z;jT5(A(!Ry9mTK5=z&&TqNq|V8iWHM)rzhX632b`
{TM*Etn~Atz<>?c9x%@nz5(S@HR}=zPhcB^tpqh8$_Kf7A|S`M(uLQCNnB|+M)NY((|^dTx%BDr@qb74-!VHH8eMX>By{?ow&*S49;UZ1|8j}F2uOKA$
)lNl4n*>-r4D2Z_YS5&x5rW}CFrzZ!V6n`OYG$h#wYgle2+$+tbO47M+OGRCcyMrMq=MXm3vG<>>d#owRvWt*Z=FP|A&eIYoJ-KW~+z<R{9Bd58D#Y`D
C$!0KZ#~t105l!4l7>DH$>3q5D!Ma<|xz3GR!RULUn_q{vN9;LyCL?&M;2MS$VVGk6c?r8t?FI(xIWqjBBQHjms&;n6+3PxP<rxNi2Gn?+Lqi9K%5ta~
t0>|ySMGe#ihI<Pgnj6LPvO-Q;hqrgOk>Fuu?M_M_5CICm)L=p3<XIM-?2=4*waK()E9f#TC%3x287lvFsN&<c|eWtJvGY_%5{Maa&u|X!e)Nv{FA4gu
S_1YQSv8_1m@OETKS$`&{a3F;_{g#+eGTnSgrG96SwWm*5zut-!)|$K(&oz4k>-Io!ijCO%f2aDdM;><FS<FftYV^pc9cQ<HEM{h&ApOx#{Heo%74pvk
9?OzO@#|b1(rMb9-!Kjb&U(Kq7buN2yQ@T%y~VKiurv+z>GR~?z}#O7E?kE*O3qd+Eyn^>9<T|t%v#I!!KhXV;Fc>ZA%1zi5+kMoj|6FCUF~~e1L?6D5
G@Bf1of0eLHJ3@6^Hd|>TY#1e7+^bF3I<e;nci-;sYCdE52URr;Clx477cYE4h9lE!I%z_sPY~dnL!Qlw_J*{NGXi&yk|t%KT2(0NujmGwyNep=vF%>z
X<`*whuR%Lk5zNYYa`vS{n(%uJh<pM<-XfJ>QM7+X7iAiSg*DjcTUZ^?VZr&y5b>E;j_kuFLWgJHen;ttGb-CXo+VS8S{>MO#q8S>&HM_ntAAl*-iKH$
>_$d4nW3M(fm(w6ilX7U8R9g~xBN~q=RcDBtuJBjx;A$(8`SKSGhbsxy=lQP-kH<Xp0K~v~$mGGK%S{vnUbuB$=M!lP#^Ck^8JKyT$bD#{!wTN0<bbPJ
*G9G79QG8g?H(IT!7=BI!yGDfDUxB&;nOD80_sj>NxMw7^wK9iDP1Stj7SibL+^W8~++ut%wUfXZ&{+@A^&x+~<>I(*v7VLr=${zb+@hkxXomeA)qiSV
Z)<M##KAh-ncg+_p;w$pwdUpOP7myd%DtM$M%4cX)&CVuok-GsUKZ@YPZz!?MsFMCkM!xDhzvfc5%x5{u@<}C9j@=Sl~}i1^4{JWj(mVNo7`C)RG$d}w
y_oprQN*k;99AX-!uv;jPS^Uz3mn!Q!**id^fF(XMR?=B%Th^xbdxaFzA$(GD2q+uaj5k9<9!bl6L_F{V?U;FxMJ!Z$5N9x;s3!p=;s6o-G!rc;!sWs+
$?0Z?}7V-3Yj%*P*X?{&p4w;Vl}oi~8gFL}5YAloferLF%M5wclf72V44X&SoY74DeWhI{Sj31<~4u!hYvYXS>Vw)>c=YPPxQMdpX-O0qO<Ho^8U-yMd
-96)Z0#ECen46ij(9n3YpUdw5RUY63ENWy$c>_^T{~rO&Q7Tb&E$H^#B9>hGxj^YZZRxUEhe!$O$^f|%kSv)<B4)W{qKLkRfGD`D3VX`Qjnuh46~odJt
uK5s|~@Zp+g&o@UOY*jeE^4@Fww_ssOoxQHOiJE>q&*47e1}Hsbw*{^211Rw9N4fVj+LjX7$H~9VR*ZParAku;_G|{qv!9EpbzN#iNvX9SqIL4P-fbdo
^p`UhP^?G83qV4a8|$mU4%X`7)5BKymjB%TsQ&-8KmC8D`Y&z)FW4M+l23*|&~<m$V?}bEB3GI$)ZbD4Z+W$N&xryxn`N>zjXLr482)p|0}AJO&_!~;K
$`n+FP#6cs()!?aqB&J+=Nszi<6TvaVzzjdU|S?&kQgj!ar;D;|VJg-n?$gtC&3?<SKY(v#SEZvXck(VrYq7-VUj59@DO<*Ec~@U6BW9-M4_uxqI%-5k
~@F636aw$^D93H^t8W^&kWisqRB8k_WOy`upy8R=1+EeO)Y}KMRTuhT)6!yR+J>=6Bamq355~oOd($S6cW$EZ<C$(D7jbX-1HD*mjo{6t}3RmPsoC`YJ
XnnY#S|PY2`&yiL7FEP790cJ`bom)x2s`k1hq1$P#d%EDYdY)x^LvtINJsAIW%T`v9Bi8LbO9MdcW#zJ1YF$SM0c(3%U<*5gyb1pc-%l=}#=7fm<sp|h
19cv`SvzBqZ?>hpEo+ZuXB)=r5Ac~voF_V4!RTX~O1txS-z#ZIF1Zvhytl$e(D!iAuUVWgY#K(V80VlEJQm#63KUQxSE&TCLiL-BE5{mYPtItTtb;;@H
?HZqqarbLVih>h}ewiOz!p*#p(O<5cr+H~0N1Ky>RkaJ-@>*8;x;ekT2r(5K)y7tQ!Kb98V@to~%}+U*99@c$`1#b)D3Q|a9eVbh+_3foeqNL!$Q~{la
-+zj<wPgVuj6yE5u??1Q-A%Y%?*y!qu=t0z+umr)BAq*qd=$ievq@w_Km^4v_U!+5M1v4dg(s>Urq(67QJM}6^Fl`S`ci5v|RfVLEm`7_g11v+42ikwt
4mOv|m;Aa+-k;mg3=+2RHSM;h^Mdkgyr$Gf%zzb^c>GZ`G=2A}a9l8t;4V(H>jnH$LcFsPK$;Zx>@{$q-D>?7Fv|4SbdBM+J-9i@~4GVE;}n&HQ!#x@D
SA!8_1^kAp|~G@U_?1f}JgG|6Z9>-fK+`j76pe|7ueFRFe?kWJa0nY08<aJ2H{b7y~*q^k+}%vxI=OCWKnOb72D4;PHyJ=$@WE&5Id-F+y+zue_6Zbp<
U)<YsZ1Z9Hyx{h7~UYvJXvOWdBe!lCg!jo$X&jvW|i-e}JLL(H!BP`#M9sjyihm<rh;fyFt1Fv21w{?d4-+ya~CEVN(*W==Cvwg$N2NYiXU7jX&ixT12
P_va!cF|VeH~7n;tDu$nzof!n#NVj2_C1A4NYsYUB?#=w|Gn$}H-RJ<x?*VwF(Sf$RuilH3gI1U6_{r)#M*H#gw7^4zr*H4fsbW<D|GO##3s*tPHM!7-
yD>B6`Y3v!*J!W^*NrUS~EaMmY09y^PRr9;hBrVmap7Slu%#bB&11#`Ej>&)7MCP9DE)NUgvuoyrD)xh$Qhf+=!c?Q6773y)hG576o(SE^p;!vj?&Q%Q
~t{NO<hgo(WQ;Py1|(uU6y6IZ`9l%?+YnXLH|^68WgBGzj=1?+I&CWkD9$l6y0~MkpRt1+o`zXu0sr^`r0RyFqHs=if?Vp>gw<CsJrn;l1XREQ@`-*{{
2(^&TTVr`wb2IQ@T6O8p37twq&&31Glqjg`I~NX*NUzGCy6;JVsFD^&%Sa$+F(4b{H{_{uhjg*?lV$Hfu_i_SebD*UzBHt6u2>Y51r@ep<PkLv%A>i^%
V`u}s;{~y`^AKCIB+5eyT`;$L^WdDC;|9@ove`NoEWdDC;|Nmdh{{1-xD`UwTtAEt{ATD7h`C%c&vZ3fTBcfW_`E}8$jr#V8TtI}afz8;dtWHqdAjG-y
fd#o2nWdL+OLUOz;iua&*+O*-frthU0^7CQLawr<L$oiA3*WO@u?D&XoUl+>59?PJWj{1+t2m|h=-)7*%2Y6owTONq3F7KJG(6Q<Ie%56<J;Z}`|U0Sy
B)yS%ggO=`>*kDqbu6_aV0fzLg5<@G`U7Rcb6<N$z9J+A56o_U-O4u{qnQyYR-D=tA{uklnif105Uo32q11mn!>O3E0^GL6>>KJIsW(ho7tay1#x5BnE
4wJzWjG{pvGEnqdfS>?Q-)ciQE}vZnH_SK4u6n<o(^4MTQ3gaw~m!n-}G$|1YU4_;;d(sM<1G1KPDu{Oi$|kq{d-BbZiH{j_I!cj0+r>!5F?m&nTQeUE
&Nf1i4*F^2Ai36CS`V2?S*tOnb&;7RLJ!{F1|nTa{j5&m}nvr^1aNlrCMe31MK!yoIH=N+{CjEN<T;s=Rp_7GRdLIpf*hV^X$|0(98duxFos%~lPpLdv
k$IrlfuSNx8fQcV58{rFbYGk}7^UjC1Ec#0hk6HV&M``=!C%4MV^arM3V&GdJ@Aw-3Gv8h!zxA4b75vgRo3053%N_#%jT~xbwbz9azV`ob<5$Vi8zX?)
;NV<|$^5;4qE@WX!(xLqli{524Jj0FE1%(PMfe8@moZCWcfmAN;pB)B_ckcM<KJB7eGnKQwft*YSDDodA|ob`{q3s)lG@Tx2#5G(zqqy1s7hZEqPhgR-
$Wu)vtQ#UABFJw-Vba8jdkWb{!&UZ8db3ISQHdjfxnx7&t-bqCUp}%ao3Fsj`(3Vn(_)_F`?85zOXx&efz(g78K^}WX|9AU;e-Cfy9~_t!m%)U*l_!02
1OgzM?R0RO@H{bnMpoD%f1x61qM8o`1r4`fLuyUWl}!74X0Df0EA?EN>>oYJp5J-~Olen~_;J?xOvQA2(QPq9qA2EK^~ajg(>|F!7((_ZNcrX@BW##V@
RFo7GQrOyBlZ(7z`(pYP}R0~){;3541DieIMe5*U-~5vllx@`SJPp^bZ)32r_R{~z|=bXjsNIS+i5YyD@$MyU@F*n3Q4gB=L$5kM@U$;tv-V2J<_SR*h
tW<^pYn_@4N#I>hMu|@Wf;xxOP5=D`{kY@7$^A2OG%&PjuR~SS@X4cKB%&w|oRf{vM{BiG1;2b~he%wFzbAaP0N0uAv_?!juzQ$v&7mxgq1_~D3$M2<C
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
WO6e&F|(wYMLh8Qkc5G4T0ED_rk7SMc_F-^%@y()eh*fD95Ni$cu0t?GrP<xx5xe;_TF^ab?iD5e3cXW(^eua3?v9Zj*e)|GXanQ2ROQK03c=%AOR2n(
bW;MWm}f5!Lwycwk6rFQn_4`Jj#-sR)k-mo}t~kH#2|v6?&6AdGj3Qy_PbRgDNV2T=E`r4{Q9^+M9b}zbJk{vqV|3+m<EzqS;4?Iv2Mk1Gl_yrQ;FUze
hI<R;cG=*INfOR}t)>u?d14tt<Ypa2ZF;P#OzM=Stw8SNWZp17satl?t>Bqfqwb$YpQMwHDE8w5(Zx^{q)}p3_KMQ)yW!U8(&+OVdWhV8x`*$%*cddn0
bd5U&;XSQzq)<CiGOWyW^<2<>-^?VQ)I{M-A|>TP%3HT;~Z?(u(~wW%(-BSx{uQM7urA2vXLL^5HQR<i7mDLnE@ps&Vv9NoXg-yXq0|HhjzZKZWqeB~c
GWEq>)bEZ$X2RpdMKj|>Vdy9dVq#Q~}!Cw0Zp)^H=KEyND$o7HNb`*$b>uf`@1P;DH4lPS+)Wr9hA|(qekzJ9LC;Odt!w+TKDUQ4p7acpt%Vlp}@xK@#
g$Y15)F*0PIdUSlHd81PZ$%rL*A?x|<4n>A+ujLQS|C6X3xM+SV8pBaN&DDmSVBFl0KUvz<R*V%NlX2an`gQ}Z3OB@|B7-{gy(yEWUCFfx%C$g<#fkxB
A)9>N2^Hw>VI>O$a*H4&2<?fx*opvx0rqENT)qAvM3Wr))jwcNjG~6M*3M_uB{wI&-PfpxO9S1i%|y=;as!so;=?CM-U+hXZ+US`g9K$fm9!KpLwrJC#
D@H&AWp{*5nLdcH7l*j5=!T_=E4aY6UlTZ_1i%3?r;qi%u|IE$e1dFd@8-KJ{>$NQ*2kBFcwGR_|&%9M>JWns^*j+4Cuk_p_?*M0hrm5?O_FHtPx#ZJ|
}?>KkbGlb24M=N%z4{F&kD%%#Iaa<Hf7h!aOn-gI#M@YvrPOEYD@<ZWwS#X{<?Ao?ZGhZod@^Bb&;6?$`;t4`{0a0Z2b;1+9CJ3l<u=bs4rYyfpWJbEv
$j_dW*%;Oz>z|ie6Twv3TocWYvYRkBKc-n^xqCkyxoaH$aIXQliNi&n8j6D;f!tn5k%#7YC6YAuG0Ln6Ci`RI6n!>s_v&s!?Xb<OSVMk>)w#eXgIXj1N
(NHqaS@m{UMRbEcoIl79vJxFI2?X?=)?y1zURm0Dnk1p&Egv4sV>al7<${f6SWMIM(=`W>6|V4MN10p0czCQ(9F5pFs%W{OFVFLG6$?>v8pdeIo-w;er
5)R&oJ|d)0`z-2eTF)S&n;8jr~@Wu*+c%hCDoV36sBE^JtZrab9ZJB2TQ@-olnT}A^%2yCXi|>X9Deew2?|qsUb9W<PA$BUF*>y_cO53T0I&$P0TT?!j
KrTxaAz1n1by*vX7FSNIkM38;iBA6>2u8VR$#C6S`I|&f;i7BelX@VSU&Vq1jL5X~H`FPKGIg)Eq!tTSLpOJDz)4I(O$(Ps_$w@20ScuQ?Q-GQ$YX{PG
BFeRD7=8l$T@lJ5{$&=IZ{u&x@ZC@rQkcH$cItQoMo*)4V{eDGEpOQ6yS`osGMUCLb3;dZOSSf0-iI6V&>glyNdpZYocp0M8`N0-AjavBcZ)<h(|qqNp
-WK``pbV3G)LdsUXP4Q3`isxuzcMukHC%6RZA?;6QM-@iPcBHx_>qCU!K=10-i3e6AhTU<}uCwvQ&q-%u><~xP&c+^ozutTBafU<OOAgBxTgI)0Jxf14
OerRKzE&H0j=(iEr_tSUi99?ktM%-36?wZvp=TV88r6XJ9NcjecGZ^J!6eI-T*&K=PH1Od4EsoS+lPmlxzl{%2`7tsbQeq2#j8p_I$MjUO}^8r(-Ek$b
%Jr6a#RM-AbT{Yo@M^n!^{s0l4dQYhQ280OsoRWb!9F54}T(jXXyk;S>}PHt}zaBtOFBeDrcG#W?sgUOXGW3)fg8K+XF^Gdws?>5@jzsWbg`<&oAfgar
cCJITd#t#mjwF?)y<Q&sNyaY<Mt^uqU4SPFt+N_*S@cy2h_3Ce`V_ts;H6g@@U)g^k6r$*2mQoM4@wDCU6XM6{Y|)Df;--aRfstof-+Cz=(sj5-S^IY^
ZT^t^Srq=Qb(NF5hcw1mM@dPOTeSrH^E=7-g4B%F>!9Dc#02yDU8&@KZz%uXX|VJWsU7k<&fp6O3WgW4V8c;QxCxD26;3_BTxNp7?6$awB717qI>a3?B
Sh|G@E2(2=k*UK(qx@qopQ)(IR0yu9qd$u2^GaFjO9Eq&;GVUNr<V3R)AR6X)hoZ)vi;PssfXo_k{l&W~o#^Gs5v+DGiD$BvS;a?(k1U~FOInX+!;ddd
ENTtoT3LW?sNb*L)b;nHIR<r27%LEA9$I^ccKP9~OeITc%oR619IThzJOp?<l}CXHANFVUGotx9nX4A9MYYlE6}g3v{bpeK{fT?@)casXN637Y;B=m>v
xRr=g`7>va>w&b+&}at)eo>uVpJ^uC|sHp5Z`+7Fov<wVs0_GQqh*M+6FE(E=&i8HpHSUBtrVJHy?4(5ZSb-c8}1CQ5Rs1VeKJ~>`KvLWFyT?Qa@luC-
#qSU0{dZCO#$TR<guVg0+n@XHXhZ>7W^Rn@2HRlFkjQCqy!*36s(qeAdtoSA<n+aI-vr$bTj1I)<SJ$20UYhbrk9FD)+YmIzqcrVk6XSe-00xiB;BA^i
ztCG!}w8RStF0kYL&!iifNR_ZOWA=jsj6sJ27G$ziY@<{1;o}$!JVI6iG<S6IBbZ604V=z>H&L8D4$7*drCxTd+=t^d0o1M_{a6)sFQ>hh?Zapw0d~$h
?!648?H}uLtr82^tFmI~woM!rP{!=h`>g>3OIj}aPdW5NX-l8LJ=vtM0bgKjlS(C}E5&5;nmqVH-jJa6R_^#Gh(O}JAqJM90O8mJb41_bZ`Apo@_@f-g
a$9BWb~G_UmUhMuiY2ctPF~<(5o2(V{14|V>V)|=Y$DJKD<;jzF?7Bia$gQP3wd<&7v`;(zHH5DHAfN_B%cDpBGx2cSR?sJ|IXGcb~4mTIa|c5eARk<Y
6-Lvvuk&SyyR99C8_7Kvlx+tu4P)`5_DL<<PM}L$Xb=9C530kf!NThJa8|$RRRNR&KL?V)gp}2Y{}Tn@t2g(`f4=N<9f-^rJb#UZNfjk^@8FUu2D^9px
vmODuW{E4%eOoLQ;+^^Cv2weP`)J>FsAydW>fywanX$LwJ+xpq>cWl&$azE?l26c65S`l$Om?QJNC#4k3e0<}%BOhxc4z2_3URY<TM_;@ntgyg749yqf
KOh=;`~CS_yh9yo|aT=Ec}Kvaa6!O&%vdP3mB+m6U=(At`0jt73jj^(=R(d87K;4rlWNsq`R8NMTb+FK{+S?l<wGfr&yka(gJ!y0CyGJ#7mGlVLfYa5!
Z)YX4jqwycyI`I%FFlD(|&MlWdi~L4B0Ga*A^%y@o?4ju*N|k*ggLxUZ+G#j(%-Im_XkkaI5bV&+QrpRzPrw0LHZz;)l8!jHDNfH1P!F%RAP3`O{R|ef
jOwK@bGbmvgak-b%$9{!0g|U|s7*3*60Xf+iDeTLh0gh0(V*Z2AG>VPatSoCsntntv9ahl6JEIziBB@hfCV}_s>XsRewxw=k3$yrGAwnS(MHrB+jYL{1
!zVNlk+6$XoH^!y(~Dhnj|wi5Tm2h_uPzbPc<+gj^4M}^t3#ce8YGiQ8fA(h&{LW*?J?x%z-YK{H}wHJ(shXW#R0h-_EUhw>?xsRvIKc%TP!fLR)FL?K
rQ;z~arGKY)e$u~^VGt%wG~`iBr6$z&s?&bB5Gy}ly(+NKf4q-Th{humi51KRaiRrO3A1Tnui4iz~r7IYPusKGDSj6=`!%(A3<Lz;ahP`EPBBMd%y@ll
ztC!$Voq-qWCHVED8)Lv=!foPs!(mQN;geZaSa9apoq9p0}=4`TQR(sO2X)SFmw6=RjXJcdA3+8qtOt>?!lvzk%q2D-*6(3bBoB^*>>}bYoXA>-M%86^
>od>5gdJmACW=Rg!^$8`=*%@SU2csAG!q~%mw;B{#mVptdOd8I;oSyeQB_(IDI5t&y?xC|*bXTxOA|M<gn4vXh?<0Z8wP=*Xj<VBMbuytcQr^WQKCs!*
giCp_=<U)p;LUVk6iMvhnuKv5_a|F_-wlYy6++X`Mc7qBbI7{Y$iW-jv`UZ9$gc0%eM#;}H-$Ur1f8;hq-sjo5MZg9lnZmZ%=Wazx4;Rq<m?ckp_4YG1
~b{V=2>B4`&A?_*IXyUKeIbZ?<}1V7iXBpClkbmifzeHWZlQQ$*v?cLfdO+m?aruA<fw{0g0v<?++7F?e$Yz+umL>9C$V~ql4>HKIgDSy5#F~EL%EGVB
_59f*cNzRT8y%L~1Zttd++&SBGu}!Qn&{$Y2fcak6(RN27IS+o`iq*kryru04IVB<(n%+l5~pc2Q1^BrBNye!pP{lNw}A^u{*y;DeetT1O@|LC#yXloH
kmx}NCZRbU#%49?ocl&m8VeyEWq-9Ugk$m~mpfhOziE`%d%yL0-3Fc7eu9TKa)91|xFF2RSLzg6LNu5Z0y2?J9}s;SM^qpx+a?DR%9Yj<n-P|a7=W*ZP
TRqj+--QhLXVTlX=*jvyNHl)VKIEooHcuA~%cD`%?^hA>CE~aR}!wa*TBuz;n1l(32`@(yKw?qm$rXA%H0qjq=q|`D3Fy(hsI<Y_qg5b8IN^;G9HU<#E
sU{Xe=@BHuoJOB!jO|(lsRdlVCSzndB?ZeoxC_VLRX}VFEGV0H?n^wo5w?5}>11MY7*BC7R9X_fg>!rwk^??c+h(ih(=28z>0r+i^tdqA@S0DP^KmOvH
l(fc4BDMN+(fjs8J=Ox8tC?1$4lb8p&cfl;ZQ%%9Nm%_oKXdS8R_sm()M#>=}J7OqI-mFM%uCFuF`1!LP$Bf!6DK-F71gAEoEUlrE9C|nT<s;XJKG9TH
N=gAV)dP)0#3VP2#B0=E$)I?cfwhLlaoQ39lMigtZF0+%;{Z^)iQ?6&4mPoL<$-(+ZhcR7Q1Tu$Y-x?R9;d`0PYfj2`B^xje3YyWvPxQ<9^?Bb+743Yo
^66s%K$zNdZNPoWW77S%MJhSAyVIY=y1Qe_l6-!aIs&|{Y8mRRDYYffJF#w^&l31dMiEUC6gh4Dt#Ih)WI3qs5{y-`T?QQzeO4X=?c<KS}#$d8u?V`z$
gZqZnx5IpY14DI*BI+Ttct8@B-VO9y!%a(w0N0=h>c@INU89Am!&NOnJHL$U<YRrUddOxz0#82VVG7#cbX+t*YkL7gOHW_LTWfE^h1rK$2H*fPCi(Ar$
eIVtdGYdpZE~gNGj7qZsww@>@zb@&9MSON@LW+OvD1W{p_UORaw7*~uNV}SII<t-wMXF`a?}j<N?L7j85g2JHY9W^}&9nIKSgQ<F_U2@J^5gt~_a-gvC
T<iHm#a)+CsC%UH6uDiAl$SdyVD-#*Jp7i?QM`oh_a)g(W;wwBhMF#(=Z^nTpSmZ>2czN+;kU8l_I8|Xp#x<9W%Ix5O~R8;;=XdKz|0jZj;kQYt30&o{
OWK7#OUT<A@oj=}dzga%n_zRjEBI_h5ZeDm}2z=78==iJJP9tKx{VI}*4FpSGLBdTVwvym2PvYPsR391I01nQx{e*%6v0%$KW+{z#ij!+7OlH4M=WA|+
N<bY!;o&hv!>a^FEC=CP6MgHN6ZWGGn-82MzA8GTgd1`kJI#mnp61y)WmJ`cH&sLV-tKAqjfHfgv*yP;x~9mu^CzL+2<Qj5F3S<Qo$zc!X|=|-uTXDeF
gN*UqV!=^?$49a6=?-$e_c5~E^Np%7IgAX_+-cHQe1Z%)09~;G7hf{=}VL`4E1a%;H8mi(pX(BF)wkM)Gsqld=b|*pcPyoA1wOgM~rD;w)L|(&aM2fJw
hl@&a?I}mun1qH+=iBDUoO8#w&T|Z|C?m57kZk~1M)%t`-)pHkllf@oxjcZ?|K;|n-dQ@~m>sE2v?<O}tJQ&>Z<#aIp-aZ}4O{FC*v=2GfW;|T{%}Wh(
NMOzGoiguZTB46ZDA+t@{pE<X$@Izz@6j6X85Rd;-k`uk4h&#I=cQ*>BL9&_tDY+k4h&#DxLVKbmGG<ouHwz38fVT5>~rkoTifuTQ?t-PQ0(B6BCq;t&
NOTyoN<mP5YC@wqFvnIbt|Ys<760ru*?sN)1gCO2N7n*;r}Z?E=%>%y#sC%@S6q!e}E*H{+c3>|p4Fa)cW$S<`b?&|Aqm1kSwS9dEl}kxiOg%|fDerP~
P^gJnnC>RNS)Xd=HKm?E3AmKveQTnhc|oK-BmvkqgkA_ZX62_4NC+{%#R<Os%c=`$_7kgQ_UtB8<rjKtM@!m`xmKFw9hbmt5aBAdRNsgXt$hO%N;WK&o
N(_~3`iA`*#E{xL3Cu5x}Hc@MAKf$#=$WLUhdFkF}s=T6ld^=h>15qi;;@fy_b)L*O>RLw>`i1h_QC7tZ=lPLgsdAY0A_bO(l2;5UOH8->KI-=@V(iIt
&3KeRS=Py|9U*S%f}@Lp?!z`s8d)-l14B-Erk_BFtn)-P?$~~+j8-<^A9WTEw?4yc5!E_&J3W_Me!;MO+amq8o4~wg%JUVAwuI3~>xmagYrm8jW5Aex$
?+~ZzsmoG^skq;!0QZ22#n@V>wbhu$Kj?5a$ps4$Mv>1cM+ZJ7=jij2x_5J9yVG#&V0_??w3{|xms>6mR-xBXAH;`ELa_`6kCQZ=hJE5s3(tHtQ}5cr#
iK;pp6Ceoz7&AGmG=I7Z$=)mtE2&n6O=8)}Z-2UF?q8juR&*-P)l2Lf5PFI%D=+KevX1)bKK=9VeWr^<mGx(0-kzv17-2x3UVh>3r(S|1{M#>s-$kyhf
Ap$c-peTB5B~j_P>AoZSXGX`x$z4rpvR6zq143oGkdJC_f2HZs|0FjlwUB90&%Gnliz2D3bMGdiletSQE=609d65wa;UOb;BY2XiZ%tVEr^+TU^XBC8d
Kd9KXn(~k4~LhAiWEs(iGX*NUSXSOG)=zzQn|8tA@gh**e`AjH~qqWZ`dLRVTfnm^<$@D=H5{|0yy9O@sJ=8};gXf&?Yz5Zahlkz(rjLls3D4L~u|4%0
*$qg3%OES3&#P%)Ni)q+rtN;is8imtEV|(XCF&;l&Hk(sT{-gHZZak(_h|2mn@uCwoZPV^RtSA8E!NHaFdrr6h4ec`Tj#ugb_<pnoWWXO{D-I0NzLN<H
nr+xv>kOLa6SWf-N8~AA8uIkG&R}PM4Vcx-Df#ZpU{Gl)-G!uL!cHxSBe$O@uXp$j<n6+<PUKbWX0`54&-_1L|idg*o*N?bmZBA@m4u#?;ts^Uj0|9o3
kZN3}8P53FLS6-yP2`5XKGN6$6)3<>tS_OwbbGY&+7bPYn~OSO0A?V529JiF3IbRgSsJ&uNe6TwSx>j+OlNuJ11XE9ySI;0}j1WZCj+-rW3G5cfQ=pXq
_u_(jjLSN~lxh?gr9i#@Oye3C5pf}fJI;ThJ%@||^@mo}nY@w3^;y(N1GzEP}fMzB}><hlKjt4JRW%&f%M*7ky*vzaxUvvcuOThYv<oSXa->NHxFth$K
Yd1l94@iUUP8KQL4G=@3PN^khddB$PRLdZe0n(fl(#VdXmF><hu#o*{ds>UrhY>{KHzzdUC1JW*7?N}VFc8eyBu+<cXEoT1QssN(i>yO*#tX2A3o|lF-
YICJAY<llS@k31Qrlr|5qb*P5d!5IVs-^c6nYM}<rtylop5e>}#LRwkf_I22aM_L()ZNKiT=0jV?}CI`Y2*>ePY{~<Rem5Rk}U~}Lr10*zhLY<-}k|OZ
}CjD*}AMbUow5YiiJR&Q2dTvMRaYgd7Tf8lixBl55u074Nwa3y3#f*0;6#6y(oUoU=xftbpgG54s)6t|G1q3Jc~5NQSGtsZvN*@&K9ChHci1SL^tZmIk
Y6jlQY|~c4VBa!aOyN#zlGej-&h6_^ZihE7vZMm0~sh9QRlLrHp2FY)MRDOOno+!(R1wjo*iOY4Zwd4#X{f&xO7Ugw;&18R`((-PBXfoN-vjW$9JJ^j3
`?dAYPUdpKlCsOMQo)-@F6;T!#%xHB7u?oy7Wb_=sluJYIRIKj;EwzrCXi{&cn>?Nj{O^n{roV_E(<*|oNcvx8Tz0)InuQI@XfC&1-HGX3YHlbl9maGl
Fuz)-+^5^8eZ7sL$G-u`BnBV9ZRh#A2dfMYGgJOf_UhTKkW1QhkY}Ie1Nad9)e);k+xAJw*@G6?GP$plfg~hBP3X#~8inFC2$QE|NFJWEx0*glas;?YL
ZvYxH<BLltwC%jjMRs;BSloyjOS#NXH(Sf)P(_^g^STWhji*QAJu98aT50X9odd?f3y;R|b$>Z6vP<$jTws@<u`t&`TVqLRWaS6>nrSu6Bm@kE!!R^47
*|nI1ZY0vVBDyxO?|S{?wn%HH0ygxhZpKGHEjz$X4E|6xXW!ikqH(m%V|_?=?(o8mrgu5LKC;!hC%J)*+dTeN*uMB_ONt<Rior+q`g)@Jho@xrSIrA0X
=#m@R0Na?bka5-t3H1;MiyS;ju2+#2Ve7Q2pY?$Fk<KR&AKo_~`lejHg>O6|1)LOAay11CqnGFs@CiaA=>~_gxRm##x}#<?hj~8Z=KW(tWxFDPkRyTzz
mo`r)xJy(e8SU9IDXw_0!%v9+5MA}=k2TN|^Dy=`CeMDTfIofm7Mkr-aA?U7lW4EEu%K7q`;6@6}cimruy+y%#ye<&YyPoU9gtI!l~7;mvbk;7oaXJ&_
(28fj};ooVCfF6#uY))3@++lsnoWk2OHX=(nKh_U!_SnK;XqR3@v#9MbU;eRAgl20#I-<Ha9e?a0a`~vNW=k<;Uh+g|h7Dm?J_LFWzl+j|?Lw)-Mp9uL
l6R1p>G+Z`5wfRy-y-}5mc&WAjic4Mh7y7y=gJCNny5Hga?5;gRPZ!0nM>gxrjc}R_Yl`<qKSmNwp&$aBZLR|tZrg4#cPsDdYowsvoX<Sy@+=<eOkjQr
G`a>Eqfng4&pMMN`z%1vp`|VJrvTg7*WmA%h;d()(M<8H~y(Q5*az@tmJag3^E5prqnHFhYpAsL)xEKXPkhn5z@#>${{APYX+HEusuibjZ`^!Sqc+SG&
@m~gA$$J)vXgXSM7IP-j5HhMt3Opa@X49=d>pYbZ{G?E?!bv!9rNEGFCBXsh*teSuc%W;`L0$o*|b@;+GU;i8k-=L<$`ibfuPH;a)mq_TuNDZ!&dxIya
?|b2by~Yu$mfm(XWp_9`At-n7)y3R~_(=4Az8S}a6tAu$Vu9%fER6@*N@<gS_79@@&2L%{Ql1@B6DnFqY}?rxok+^UE0sw8a+A)U=^oS0e%V}7_Kb}E^
}<(RrS2#*sVma5E5eBwlR!`PW+k4=G%XpOv3kTgJQNSrq)+4qud&ZY-M2sO{=VP87A>{^W{J|$$avZ%Z|Ge_fGP}{A4(&0jzE-G@fXl-cM<(9P6{Mek-
CQG@fv!mfgZ1t##Ha~r#&~C1?XZ#S=HtF-MxnU(+??z{7nKid;9T<SQHbYR1tf@JUlq}+mz6sCPkb68tE&}qq!(<t(vnc^5<MLF`wR-F*YP#Pq0yiXKc
RbIGamzs(>=Op-Y?$!Wp$jr{RUF@`@SarbNiU33o1Cen72rOBn6s^sZ#A~<8hEwHjv(ikfwu*)L+mGbO_)=VH6#pifE$?SF#1FuSlVHS9N8MmK`P95Q#
$d$8o>g`E*yxaEuA%^13{(MfgVhEr0XDkbn_AKnH9||jfubsW@}4pQBE_e-krn1<nl*18+B{})(kWHQH*1QDoX7d#D<3-S{r8{LcZm^7~{D>>-NN%?<^
CWZuCGJrjh<I2BMZk?~iEw=+=a;o)i+Y<|Uq4g8`IOjt$FbkMpHh`-JoGsrzlRWjb#&eRPLSeAH*OJ~PEfNAu}IrlLAnJVYaQ;-HMVA$9H1(fn-*lB%?
SR9aywh3_6m&+Osd5lftIvI4+8kXS_&3c~-`7^gS8N?Jh@NP>lh9`d?^;Uhe{jRgf$D}2}=R%M5<DdAChsL?2lD4VJ#Kj5D$kInHEaQdU0r{rk{^6OHg
9-<wClz}d{0{iF=9ApVV-`XI;!~O{}34Fd6_#YeNxu8F-*MsdK5Bs-iCuSQccw8DW8=5ja=8xuo$<1F#zM8x0RC}1?2pb_`6zzD*AM)>_I=iH{I`(jWu
@2_g+yQEND1WsQBSJi$l^;95TGc3~`ib>O{{q@Y&@Q&!M<HmlXOgjzAC<@Ed1LrHxD+3i#ze<*WiRmTQE7=ZQ`$C~bJK^>W{TH5z7h71N-N|@w>Yc|>_
>Mf9T5T18%u6~to_X?**KJq^ysENZXye1ou35e(H%-Nd5g|U<}v?dbSfGwWbsG0hHwjE8<5na%LrJFbloUm)kn9Mv@pxM&Gzw4f9=AJa?3ohk4s|$jEH
N0{-`{f)b`V`LlWWLluk_DhHTZz1P5r|P#X=}mT3p&M4TVbzOjV&16~`aVMs=DHrIukn~ZWd!81heN*c~#Wu%mB=WXkZI`fAF(<jj!L^Uf)lk}+OuzU)
Ak*HNdqf&UQYq)bc;N7g-6VF>U4Ug(bGQC(6Ba|;TT2sdx*E~;zvw7U?sS2i}h8UZa_^C@L#Pv2jweofx;m$4yBJ8=?#NmFT_&OZLu%yAPqR8c}eix+^
0J1lVpUr5VHO4Al4OKmTaa#1QZk?!GW<K_34!6l@rl)wCL`gU4j)%C9@sNjI(_CSctYQS&#C|&m`6*^1UNYaymuoQK2wj~=wIfQKnhw}}Gwl3rHwJ^c?
^ARK!2`Kxw}q`weR91Fay6;ogNgN7P3(AEOJNr~gY_~iU^VI3JziBsBz8k`>_=vZsThvq!Y^U8{E1SPmz7S?#9;MiI|JGOut<8e_iVEpg$2t*yN%w!5G
pnLYKQbSoVI#~C^1S~Dr%mWWLp7+ohxbwQ-(+9ETv#km;0pIGgJOVJDzgJ>6~EvNId4VnmW{VtqhQDb-1eqXG0zbj`q-IaB(H-3DQMZGp!e4w!@li$s;
{a25?nzsJXOuy-)2MayKj2)4|eDz$*Q$H3E2K{D2RS*(4)*$EJmzp~YTUEfjI<<OxNS6?M+Nx+Q&zUt1VL9qd&Ht$Bd`mD5M`0eB3gZ6rFUgO(?X<MD`
@W47Gwkc<y1_&CH<lS>p-qh`w~iP*TFTC%@dj%%xfwlFhk<$~~~i4D1yEDwhT+;?Yjxd1YB5{Az9-H9*PA;|I!#oWs}V#nRA75a`^xV=VuOB_l?Bc?bq
Ep<Wk+ofkBCaS1PXMi9ok1n)FcC)c2Th}niI=VdL0bane@AMb?HmwCsIHl(x^>m($*3>?9_>o`Zq`tWbgOYoC)exix7t;zxDvUUG1M99$cXEz7+6?^l9
B&~UtjSgd(IJ$Yn*$l~?1~bO4lJZl6i6-G0>@+%S0L;u2*P3kp;~clbl5RX4hlwKlw`fC_%3HPyMwo0woxd>n8FZO*)*i#xJFf)UC+j)iFL?v1+|CGDV
FG;*&U^KmQEBcR5&Mp8WAK`N9R)uGcyynggq8UO~t~+#0@Z1%KRG2$(*T*kWf14vgw&DRt5`08?|IZT>wiLzEGPw+4+a=JUiD%G@4D0U@6xcp%^BGPa-
qbCJ^c@c0J^QxH+49B0L)CX}V6=Cjut1T=vvBBs#Rt<8)n>h6*Fn@^mN<8&V^S!bzgjfS28Q%G*rMn867IiEZj~4bj>#ULyV4<*}lp=5)UAYFk^w%W|r
igqI^D44G0&k?ADw`g&BeYP$xi$nE_+5l)-jhcIC(F1ACr?=C0!X{Haz9xeq_YS3~x*Ax+GT7M$gv_r{mDXrF_8N)zR21vv(!Y7xmQf<n`#ONT4LxD-E
m&bkBbb?v%smn+^HJAH&J}FFuA-9cI1g8+rbvT9RQ{XDl#MhSwVl{NHWL4^|t7!+pB~*92*>dwA2B~+JPWXq#Dbj0_Z`gw#q{TwZlU{6Ai8xJ)^GHiFv
PQDhksG?&APvq?T;9#5F}gY?UCPlQSvoGck%E0#*tV0-MM$NeXG2_Uk_;f+#>V}Lwwzl5<L!KOwi1J7Z*If=WF7{~k<L285J-}OYqHLfQY#?mWO2iBtP
vOwWq6^pOn~ucfUv{<d@hQJmwL?_Sh_s*Hbu9Xjnk9mmgniJS+@AWB6pS;K{(-f812*A#2))o)=MN!OlIc3npR#fE54D@7{g@r0u2^%+pt3oC;nVzo5*
qcxhqn@L3bewJ1ofzlro2ENEYLXPTK+7Yp4f2x$s7tUS_k{411ah7}#IVDJ|FI-i%k!X$dVV;DPf>DEbK}Bdie@Q>IThwTX~q6UC}%xwN+13C+UTu{yI
S>r@n{+p{I*mX%;A499Q<mcM9+K@89CXe#Cso`AY3e2h6S#0Q_|cq%_r9mE9OhTIk**Xl+u*Rr}DxVGNH#&mMrR58Q`Gy`c6UZl1GB8)lV^sQj*VPt+<
bR=>l333Sxce0$zWzTc6n61*L3*m)Zz~zKF@D0r;U5V`&DeTU|xhKp<OcHwO91o{~@ll&}o0E))WPLWF<6#n$jBa|cyF67nbF7t|O?LWx1=Xc*j;@g(M
6Lncbxc!boKjH)Iq||g_E=KynYqT%`0^B<U?;&hqb^j8P7iX*MT^O3m{>~U=b=_22u|rExj|yRAt0?-tyho`ExR*~xwM;Y04&Id@sP~AgGkaYKA-KWGl
&3_<?2ADd}!IU%oSz3msFe}rw(*fXDDx2%2Y0a3{g*p_vsNu(Ue9w($O)00*O-7jk{hrCIdVSblaS$!wDh~8z#?{CUJv3n3U6a)|Tr#1144p-YtC^*2r
m>)JVQ0@@}%-9^zR$k1$v-X^meqN6Lro*23$l(TyEcj8j>INyva<iQCi_E5RBC6|GgNd8BouA_k}JDoi-KP*zjNl?;r41Y*;)l4WBZ$ybH$2Ay$++1jF
f!aUIkJ>fUTdbzZjZX7pNsKM4wgeeEfq_tj7Ycj%6mJz4@(&8sw<gj*4ZsCrS)Ov1iahob*Ty;b@8oFscnGGYKo%Zm0z=v4G<`aTaCq0R6Fc{1)^_$#{
O4EQ9wKjvSn}RfPggtpJt;)C?vPHU=d^qx8AsM#pPG)vK%qZ^pH1T<^=hspe;HeH^n-+y|fixjrL-l$+wx(2e-K2%f)N#*I1Fwu}O*m{i`j>lu7`#Thw
4=B|C(ANv9XOA2-<(4@gU~j!SwMW%ZB4Y|<yl$6kqrMYw@>xX(uu=tirOwqpEI(u0l-2lX=#qNrbM&EB6XMmNosQBD5M4}#$+}_lFT$A%Gh)*K^rt&!d
y@^BL#6}(2;VUr_r(dsC43^(ut2sCq6p5{!!_~NA~y8(f^N1Cq62j_^5Q^LoS_=@}}JHr#;HV1!jaPJPRx#{HS!|{Vbgbu+!E$aPzGrPbExXtl81+LkO
k=J@s9a-LxcbVSLw<g2f+Q#+a0WRlqY7F|Z9GG0Y%JR-D@s!i!SAVCdQU(69OVBv&BNl@Wl}db8Owq^4)_hBd<~vr_sr@&b1}l+5xRGd;glMN-^5mdhc
@DE8KQqw?B(ncH+!DHE&H^F^cX*3*_PPk3S}>ssK|4IdM%&0&>QuXem+K=>|WU3_QtUcVr7!G&suJufidDs)Y91TW-QEX2)L)(IPAQsU36mVsM#YAvFo
K~zdRmrU54qCU{qTSR7)*@CtgfWDm^42>|7CC;kzVrK2x@qlPcN%xr-%5O8T_q=M2Yk@TwDzO~nxDUimk0^F3?*wbfxV6rsftN8In8)f-$qpoEnhor}#
`gV&ElP)<NbrH3Q;OOjEu}{og;*ZgY_rU*Zp<N`Ig`?g5i(Y@PP~-l%5ia?u!COs*2Y1*TyDK4VKW92`qR2Q=sdpi7A)i@nbid7Ouxzh#ri+hYe$_3`G
g}Tm~Pqlf^D?JK2I1D@))Z_gaDZ*8fh{z%(wkSo7JSe9b<+IyhYou9P8NdkriiL%P>0&Er&xOP?f>3mImd0Nf+B(q(@O<R#}zx#1S${)h@U>H$QDtYw4
`RKr?qUid~LS+LN}jMud~JoN!0NUiD2mGcNXbtQip-M{7603O_&6nagdLF!vJsRgXQ#kSo@*l4IdEH~#UQUUje_)Q!qH8<cAcXy|=uw&NB0tj<{ouI5&
M<Q9Qq2jaj+g?zSb)9H9MO|6cdQVnh4!Nfx5rd)R%cQ(X+r!q@Yr0G84@)?+adIoUHW64@$wu_vw3JoWD?P`A_1|6-k8*oH190BJ-^}Ou^dY&U%KM^{1
F9VqoZqx+t!vCybksz|d4-~^BIB!`-aSWu{65lbISaE%MxyRfbgot2}!?3g3)-oD7M+_dW5YF$nx*I!+c~)9hE1ii|^f-qIgFz>(ZP12wh|(_S2B=suP
G_vF1ltBcpTY)ZuJ*U~S}E6AdF+_J+SXR1Hei0W@hC<zGTw4BZ>h`N!7E=(|6-ob91)18V2+0+eDfckg1sHftY)y~g;>c;gh)qhRt_s`Uk((aGOSt9Iv
i~*SKjUsMcE-ZyHMMC?~<0Ck=P;@*w$?*D`g8wzxn^7J_=S@VIj{#_<F}eLoD_C7vY!OwI)RirMm0^pznG4>c2_M2i6`I>OiE4a(DAz&zU5SD$LD--N0
sd^Isb2<PAHWs)E&+o4q4k{kM`0ykCfhmn*BlkLauX-0*xP1u~ksY%8ptKD_v^sO@NuS-FkaFE#FbZ@;5F75Z#)lo2`Bn&IAmgM*x_<9_9{Sa+oR=z^c
}0`~-VdT8*zrc)ic;U^ahQ!8gzY_1T~jdsJ&r9^Upb`G`-gY{e5La+EKwakH8l{RLHrZ3#v?{dq~Cgz>iyxf$o!rt)ntj4*NTO`Nib7XF{SNzmeTA~+n
<@cVuU~=<{pWM1xSo5OY=NdnB8Y=|+&hjCY&Ba;m1N#zoq1C#EPm1SdwPPHADp_2);*s0@XLJA#9Zz#ooL~aVk>`cj$1jQ>8lTS##>4T0b<)-cgwLTgh
sp-AtW$!_a%oPRJ4P+szN31M&eb!sP}sE3^IpH;4=+x43nnSIb#L*-3=yyLD_1AYIuNI=!>*3Qf-MHw=$jzn5S`0fie2Gw*B7(dDG+qiOW1aWEG&X3Fk
LANlw(5L+V{KRj3Y8hR6ekOK;H}FmuMo>6&tKqg;fOnHn{P>E)&7(VyJMmwpp4t|MRD-1FzEk0cE8Q#;mf|N>YLlEnx&`Jz6!=sev#%<M2C<?qB1t$8x
8DUu63OyV{788~;)^(kqr|j<cRlq{@-5`rD|XVrARC5vWNVuGnk;MI6VxhT*Qyg2bion~Ag!q=niEEZivTzB-e@`1N!f(RE7ht#C}{z@LmRhOhK{(@x2
yW@<0kxm{1qEB=eCQXg1uyN)dj)hb;ZaF1ikFc+-Env9Krtb>9!3tsIz(*^Mv-i$blvXj*<e)G%ixMI(ZxUz~NvYMOxQ#bW20fnSoqxYkGPyfc$Ny#1w
hTUW6w7=S~)VH|H*0tqX-Ns6s8-97!Nw@Yj1?8d=!uS2Rq>JU6%Wiipf7lm&e!(w+l-z_pdfKvYaK>u1V!M7x>4Y3}Cr2WE{PKV;e|w`}+$P$Jq3y)BD
mx-|A#^hB$CplAHv&s<e`!&NO}aaI#gnM2d#~Ps=7%aRTaXc=pFl3Vz4hh)zxc7vD^B6ZuKT|==-P($_2U6_=)*KlK&w|j=BL+^4A3gBtJC3OaR%}U>e
Y`u{mfUN{>?96ND8~K_KLg0J6{I6oWN=JUQt}yp|5`IhyU~`(C**=`E$>H{SR*c|KWH4?AhOb?b%m8`?2e;<*nnZcU65?UN$i=r$xFn>;cuUer%sMK~)
Cfp-rpHJ~d$bV|iKi<&~T!PY)Mv<Em}L5)5}6_t`gp^XYfK`Nj|a^w}5w^56gYkDq<(i?@lNefbB^KL7O}e(%@b_?O>(`m5lp&%N=f&;9V9KL6}X-+KB
RUw!(OZ`?lr;XnPx|M#g2XLb_S;a%DQy6!Gheey2!g5*Z;T^$|@F9@5vv<3gl!>I+YO&fZ<yDGZ#cDuBU@7fA{{Rtq6SCNZcqO@+>C)dVLK#TCAqUY2B
5?=q~UwQM>uK{wN{r=zo@Spzb_1Av;_3wWLe0ZblZus|q{_@lB{od2peiyWT;|G6q>-WklZ+zyjo_^<VUU}v1mdXG1fB#(Z^XSL_pBp1Q(9rpwZZL0i*
CydT&BKM-%b$Hx72#dedO`jRfatp>sZPc2()`NdD?sM2-1@xw_V91B1~m8NstylWOSyY;HGq#j{o-E%eE>S2{mIu}|Nig4@q^Di`|PK{CxGk=vG*DRI{
5Ez{^8$0{jFcQeg5q0-+KDJ|NO)6fBudC{7bL@*B@MZU4;Zha@Trg0+@O(H6Sn03JiG@0_c64?MF0tv9k+#cQ^9x0D1QY`|6zs{_fK@Nz02M_IGjZ?a~
nV4Uk3(+8w;6xeKo%yv+WIJN|7eNWA9GyNwLwco7tk)7w(HP4NWyW%$HDU*9iMxib33x4!>e-xt*a2l*{vn@_*{kI%mFJK!6@!Rvqh*LTI;^R}Sj^^>1
R@9qT%wEday-B_ica|BEi7~$~h-DSEv|9pM_#GQ5}xVV1X0CjuqJrBj*&)=a}PWB#X_?-BwI)P2!h`w3Y#ZP|y+knigDDK|;%;(<xldoTBzpCu%7k?cn
<A>k<()HVa`_$h8(!d8d=eiT_0Libs^7Oa90Q$W0%B9z5KmXi3fFHi`_5b$tSN{&U--WgBeCxRi-*T_!?&>smH=3?<+_d+$#`a;@zBT!s7kg>>i97mg!
gsHD5kR_E?u1VQYbbzJs>_J&)k3_x-UHgb$fT?;mJr_sMFsHhfhyB7^y(+~DEI2egbVXGytz&YfCjkav#);VrroE%_3Ll^!*`zj$zNVv;7i}SS?}wA_F
v!p(m&kz60Q;l$a3lY$p;1rKqC$>WC2?ZuZFw#+BzNHVO2#KwNI*3dmZdX$?M<zLqNw5U;FB_-}sHY<nFn)o__PwH~+X{+f64oi@Fn@6hD`I{4JucXxH
8a)gFjE+<g*^@?7p$G;6{l`o!J(BC59)(%g^o01r;>LzKIb^w4Sn0f4X{{?lJP`|Ga(Tzg2;qh`PJx!a!r=B^g_$}4Z%#Z?gh8}Pa7WG^7}7vB2nVkNI
!&FGaoKP;*%Hs8ejHqAF+uA(R4<C~(N_+fMnc^|uwdo|1peV_gO4Sb#hF0f?~ajyK_qTL@qcircl+;jLNpa1G#zRk`RM()At=9*O$ee%N11)%Ra0WkBH
+n%e_TMR#Uk_TS{ul~`{b7SfPb~n2L)ZB;0cLYvA*1!MruV38rdtZL`mG3?Mqi?+agYUobt>1q3jjuiZ)8BmkYu|kO%|HF&_rGu%;d>VqJ^klTJ^e4gc
>(j+ehoOn#W}w9#T!6_L9U~H_MXoxEe`<nKD>V7?&p@(9{6?bl}+JYBL3aJ+J!}Px2u5GVgS$=(y!b$A;=4Mzi@YT-|#_vy9@{f_=%4{aF-Ww{_HEC0z
mXK=AR?lrNNc4r{DgY=h5hKD0*&-FXHKwS7P77Ct#`<oVl{n+<5VBG37b2`_L<I{_^yTe{c;4fA{oHJ_8Ku&0qfWOA!6?-veX>mUt8H1#18GH9#$n++F
|tO~4dDoTs1tuXotL{nGdU?U(-H-+t-aH;)Hh0cWp&`JaFl-pJkp`)R8xztVV__(tt6t;3+bQhMR!Uta^J^&s<k^})z@S4;&8joR}k?vxV{0Wio1+?<L
wJrwC%81VY<edFRJ-~H0Fzx#ba^@XP|ee2CX{00DkhvL5_WT4I4biO^(CvP}?arV2|Ye8hA@7_v%0dAEgApT-Hmqh1nO70WeCs*S-0BFBZw7z@ewZDG-
wQs)pdw&GTx*#VAMW6jH0P$yE`D+k`K}3GzYoB}ehyMs@U0?9@*Zv561pc%BfB)fAfVTDBC0F}{?*dT2Ai!&1fBiT9@!6k&1oHD2f4?MXe+7oVF|oczo
9DBC@}~ZatA~TPKNR6}Dc4p1>fL2JAK3UFWSF=40O($ZXpSck7hb)FuS<$@Sr7pK2yeLEhDGr<)0Z6n5+UwGxPNzx#LvU`)4%wGYxw^11-(xnzx&^>AO
GC?NpW|&gYNt%#m6svee=_x(=F8Bc=6wc+WXP3StRKD3l}b4KH4P?r_Fr;e*jK(wZDRHTOBS~d&>g<`fE?W_r<4Q{QSLYzW;^0dnNuN@_*jlyz)mvL30
h6t(S-8-DS+HIfF4j`4Bzc9^`ETK=ge(vI9GP;|IU@^viz=CVrl00)k%u{_j5f)2{$&z4`Soz5eBI0yn#6o^RvGEor+q*g9-abqOSN&9ojO)FsRMg<B5
Nz6Bf?c{Vv{4Z_VmS=aShdR?0RBJ%14kcqsCUtdw=_ICRWo!;K=zng(K^x7P~Hb-yG(OYx$)*QVxM{musYjf<{9J{r{ZtbvJyUDA!*V*-zxW1CtSL*tD
odLX|w>RweHo3h`Z*R8|uJcWA9j3P?(_542t;zJ(1b_ARN?c#b>nnAAy>`WKbK$qS@Y_K6Z6N$M5PlnIcIz;^HJRO-%x+C)w<g4`32|#e+?o)#Cd91?d
HasMeMjEDqi+4E+jrFMJL>s&S4AK<LND*w{rlwpeR}_XRm5BBc}qX&+n-;@xmOE%uNU-QF_-u2_xEx}?*)zCOB%hGDta$g^eUCh0^6%o@47VrmeIF(1R
S6Z?_v6~HoJJh(@*{Lv;Y3*Pyh0=M!C;!|K$%sQVSZ~&=MdVXaKT-OPBxh=Qmh?zUq7W7r%1B!r%HFXngN>uio7@7Ve&Y`?qfq?v{hR`L*vp_nrFgx<h
gE=IjzwK-6xo7~|d5mtg?<6{jo8KS$A9*1k)l2xJ6h`^ih|ADy#(o_wS&Sm<5Q6vXI52qM-61;TRIJON35asCj*@Ek}!FiG5i=S70JVAB<kufqBOg#j{
`585W4<M3m{xCW88q!B*3?)8ABLG-~1<Cc_MhIsAspwBIJx-C84d%^tZ<oBzPE8F+0kjoO|BAnZj=tpF9NnD;>HtIe=`GADvGoOF@7oP_`K?kt(y@?Ct
4ezyZE)o2einV<jTr;&72<(=3T!e6wNpQ_7-d?1?PjVT-qVaz94@~5(z03EE`SG?Uy(E|3;hKQoxby1xw7=}RJPC&&@yhslj{iRKc-`9j3()837k~NL?
|=KYlM8$U<nQk>%h#;2ukN0+c<Fy3A@REK?w;A3Z!|YyTz23u8_`d$Tk-Fk7~c5SUjiM2^}xmCzw&Lc^0=YG-S8euV7RFK)LgUI%K|&O-!%CdVfUtj_n
7C~p#L%B-eq?%te-@u^18@;-+8|-(|(lwCXM%1x_giLzaRCv0079n1^@SZ6hAu>2#3Ra%sm+KC*<4%e0Sal!TS~QF27FQEkezCj~TuU`9hBS``wk@Dg5
vm{~w=zkJ<hopZ?ir`ak{acmC6R%=Tr-pMA!Q(96&7hq1ps@Xx*wf+9Wq+`oS3)w`cZU%f*={$5A9$D{vGBo5^Llm_xYhcKEdY7fP!d9OqN{jfj#0szY
T_`m+`d(8fA(4UNXkR_G(zY0F_p0r`TfB%@j&q%?V|II)7`XvSWjjula%om@2@jJIo@%LfXbK&l-1^(Ol@NFaegXcf_uvkxil<NzhPp)hK_g&j>?PL7K
d%uryUDpCm-coH)oi2;pD_<WRpUDTpV)8QX-v14mr{DhV+fLM*U;FNz|9&xe{SEHI%;hJz50Ag(?*F)3f5LwM)Oa2KoxFaKIOKm=IOKo0=zA0Whlat=H
UB{)vHyV}l>edO?@h2D3<}@odMBqJ>=xo%vGoJqHoc$r(H7$EFy99V(_gr0`;UL+cKYyk_~w03_@S<Lr^~saw~lDtIDIjEe+W`YK13NL@07rO)622oun
4a|GrX^v^zVG`stMo_KYZ;g55;gjviH?DKlNKrfA!O^|NU3NhwnYOC)Wd*m-#QlynUAIayt1f?r%qVufH=jH@W@H{Jiqv{oZi@3)B-JmM5p?{rrjT_Ny
9zu!p}TUK;=9YfnG@#izgejmz>Ic^`b{Ego;^dC~uc(N`~4kY0||-}M*4AUA>3VG~{|C~ik|tLt&G_s?g(@{One@>j2a;aj)Etl;}MUi;>opMLGl&wT#
bAAI}a3AFdnQJVHrrUQH->>r#6ywoh*7iwI%{=~IPrb*it^uK?6(@$`NO1c(T&i~Ke+y2VRuJ>X8%A@nCHLh<MV1P*Zz&i}@3=A;+U;zWezyQO`@b<}x
k~)#xx{8z+wW*q_YE?z8lS)++CvN|l_&Ihy`Clk&F(-Tc<ncM)I<|9M?IrE4#ajHh-hS70-S?hr-}GHdwv>wYOAOOaY2xO5q`bod)nErVZk8$^=ar@dO
tI+oW)A3eZ?rd8GjBkK+9wU51m>XrD6vjvn%CiL-hset(lxAhDdvD2!r^k@mYX?Wpz=udJ7@<EC3`u>Rza%d@EqCT@BsEe%8LhwvKx1xe#CZVQ8}hUc%
J3?6H7UB?qDmB;if-=1RB#=^BjDk&Z}{gMCRQv_f3-*;;4~8l-tNaSrm7uQ$HqRHw?&tA0LO#ch89nx`oDA58a_0Fy#Cs!o<*;<biiQ^y3X#AWvi6p=5
R!k<nuk`Q#Z^1CftU0<N`01B?r^DylbdOVRt<X_V;W)b?X$#HpY|3JA|xNP8*|EffU#YOX)iVi=dEQ=lkL3;^yYQrnY9x?tv12^BGp@B!lF195QeqyYq
Dn@MtlCkI@K0LKQCh)mdY_xfYMOG}XEhdt%A4U~h+(P5GJ6g>yTqX8A}y|e~T9iWiv!OH^W=gUKlB1te274fcx(WyM><A?}R=CBf^9h<4W-@tvq>jg9Y
dzp^lxwwYe4)qd22OOmZYiEuF!RE68d~T3IP0x5|9KfCf1SD1M`Mhu@;>F4-H&LnqKkpSfKcEVUS$qH!1hN3u7@iR&4UP#+)Kd5)OE6F-2<Dqt8?;b)G
t38ms??RqW~ZGeBxON8Vi%%o88o5_O|I?Es7Mp?r8d-XH6DTRl#hOt^pFEiyN9Cb=rRvzYaD~tNWc~R{I~u5qW3TG*i~kZ7YAN|R64gih5N9H$Ug7tG8
q;iyn%3Z@&$=V=p-GE0agws)vH-6NVc&DN(Ma;-h<af>8`O4h-El^)!Rn$>^T?YQ6+McmYw~LJ4Ed;1u2<K{?yLk+2N$y6wcUERMo%-k{;HSXF66XHT+
qFE+r&W8EAB&_Gbgm^GlnXP&v-VNj+a^Km;SUWBCK#Lbqf>pW%a>O`@Rfx}PM?0J*`WdhNAP4#88Sn(5#;tAWp)Y9$uh1K;NM@MFhe4oO`f<WAS^ehnW
Yx3DIgGRUsk+7?K@YpDZ&mSyb<O#_xbnEoIfp9Q$cjmvjo=th*Q`+njJi)~^jjkw8=axG=Be6p0VJrEI~@|w@9QCiGB!A=sKW@i|LY;`WCW4w33S$bAi
Ek>{A*dYecd)n;4(MN+czu7QHDd_d$89s*$K!c9ORFD@BsOMIBTnvnAflFUNGM~|IK%aeC2fMR=1tUdsx9fBmbAXzc>O9^3YM8v|aO{Pe3IN#eC&~r|N
{~6ttBFB4_JE+(li~CctiM<0W4<?Iv;_%@?6LVcl*5R&mnW*1x(9ePxls`iDGpjh4VUj}l$nG^9ZwvI3?-Pwez&N83%5|DPbR6E`C4fXYUA6eYpHad$2
Y=NMl7djPb?#dm3fQViTSM#k#q)@T}cerIBWXsj%o-5c!v&qIq6Skc7Dbnn6vyM8x+M+gE2m&vW=zz4@A5_L`>>|T%UKcYZ8pcdZ(&qATb1MB`_X$0>=
ytbn$qcin)f=pMQS%4`@v|u%|>P66c^}b$t>83?>uGa+g1yeNzN5l^?jfos%3ycFGQ!JOVeNeSeP*=OQk_LL&Sl7+aWtR6^cOxGL4ds7Im6Vo+a$k*<!
c7FeVM1=h-L6jyg9>dVoCmlq=j&noj!?W7Y6HD!t^D?Mn2NotSvqV&cUATW7<%;gRHbH1<W^*?2Qtb}lAFV~N8-nUf#=;NX|q4)qSgMB(xYw*C1<Rxyd
DVBf5Y4v~Rjqrcu>YsP(pF@2NQXfJ=ix@{<%RB`!*)GF!h~NXPw1x-5UGY5doilM?p?>Yu$Gduy)`vO=XKJD`wandZys{&9A7U_<RY9eYKCE>Itzh=5q
nWwZDT7SMJdr`n5qlY8+_mV}uI64+D~$(IsdfOEnVx_kr_DPfw0J}v3=d)UAeu~2VuE1Q{>o~$6m}#Vu>?V4_8GQ=LgEIJx`lhFrk*>HhGySFT7mw8Hw
gUDEMVetaRmKBq6@@p_eL#;UEQ+6S#S~y&|J&&$1X;Gp|5_<Vf&a$jNVZ%=bXG<?VH<cv1swf$xaQ6Hm{(h>oFxDdX6YeG0i8dMf+iQ%Y#dvqie;u9@u
(NmJ`%M^cm8^O9q0kTKtKZyCF%?5sx6#be(!7@>;U&i;Ps+nyo;Mr4yMO3FT0<b3J=R%$g>QQ_opTXbJ-c3v0b(4uFF&8a6rsB933Bz+Xy6N#)(G%0hr
uGM-ycbcl`_h3IUTilyr}U=?E5o2LkOeqro>{(-DpuKk?zL4S6`pLO!-U)=-#3U2u8pyOYel|Ode>*w)q`;X)BQq0Oh1o1N1eO@P@$H9GGgN!w)=jZk3
{h!yv=l$RCKY|}Wj^6{H$Gv?X-$#EO*Jk`D*1!8azVGw6x%l(=ywBt2{!{z!^Y}vQ<G8!(^Z3Hg<L<uk@2_|Ke<k_<*PXxL;`jf@`tg^d|1TTAufYGP{
(pu1kxKl=O!zanreChXm*Z<U{Fm$Pc-zl>y5SdA{6+Fv<fNa|kNf*9zC8WFm!doPat+Aiy?#hgt$yo2e;x5}#~puO%TM3Rh9B@}R`0MJs3#Y>f8j&-dH
ogj`)~f)NAse8=Fz;9wNFOV@OxJ(nZ^Rmlh=o)Yiw7%JhBIaU&F$LpApxIMi4w`M_Lw(7L~_BspUv8^kO2GeZWa=!yoa^7^CPexsvY&%!bEjU+V;gL{C
iLd7fni;)5f{DD#<Fsi83e*B;*RI|1!2hHZh%#3gy(@XJDC#O@rW2WG!KVk`N;Z}KI(HLXZk7VS;{?CjtzahlF5{fXbV85iLU2v5wwjgtv|%BOQ3(4c*
KmVVM;2Yliem~+PC*<^THw&sle#3SRP@{E3yb!K*+tG*w2(AyTr__kbI1xdQyyZxXjdEU4mstu2U@W3BD$io>GP0ySCP=i@J$c0nY3Z9`~sGs-~%N$J7
HL8wV?!<}tqW_)^<$+Q4=(@=#cQ&6hJ&FaR6V<z7laKDR#GFW)>Nw|0SMT_mt_C)^kHQNdQ3THL^>eh+vVZVz`db_l!vfLmUiL4{Q-~!HD;{X>H)-?#r
oX>CW7g$9j^u{-Ijys3a(KE@lsWw-A3_9L6UwLeU~(8OHv6~u8FYtP#$?U$W`9oAg_S94$4ht{+6)~u)y6-;wkd(pL_D>wAN<?+vmE7}<y<VQ<C$9%Z}
Qc9+UJy)V9195lrNofkkd>!xbOTW6HPGpBc8wX*F@|z#<#}oqybYeoBmXGAzaSzusd^4+vdez5*P-hSv+e!9t}}&U;KBhp&QH>#o)a8AOF$#pK^w`oGz
4J{GsI~9R>MNXnelwFB^YJiiSykci%G%a~hTL`RTt{n<x5-ICsmyts>s=gzM6yr7e`pACr`O&tL9@9Oy#kv<(lLyPM7SPxoS7F81{m|LPFWV}Nio$qN)
tZFq7&@jM&Hbjl=5;BEYYP>Mzw*Q=fuOG!JD`+|=QDvK4A%ZV3%oTmh<a+4Db0kP=D9}xHnLgy!*vw8(9`7Qoe=5Cq0UZ!}Fiuvh{f1-}CI;#kTyX7zC
%6tJd0mCh8S$<YOKJ#ZRjy}v|9XD<I1F|4uCL{}+8Ia?Pzm)Go4nw2eXvKJMzT`h{W@N(ca&g7obUxEx<O_CrKCnA4zHa!9fBwVb#)4fua>MT^tF?MlG
c<;1&?op3f8s~&|IzxV{TTn)Q_<fU%k`KoexOjU3`=p*-8#5XSG?7~a!*w;@9tQ0^B;80&!mJZoXVs{{(RZbJv<kv^i#Bwi$=cUZ<<R!ghH%!hu9(gO+
HqHFfXmE5Q(`k=W2`p#y@Ffb1Qw!G^~E%pJ(iKSa#X9KE3g85*d^c&B7Yr`0tP$HAaD<z3_Tr%i}3Q%XLwA4b_+ZQ0?cGp^A3~DzI*Rt3T}M>0^GPb8W
+mAc3ru))bdHB8&Luf4uN!fwnK`^qzl8LD<6s(NFL4BkY7}B1;wn{Y5@>>*j@7Q|R=rzYhB6=;ILl^54m?c}s7>*wJQKz4{k|_G8Bk#$%%MwLHJ~pLhc
F=nqNo(%(Y^+q$0TeN4Lyp>6t8;n^mI;o`6L6v4z-|3UYC%fNZ7jJEsGI_^vVa#QufGtum1Fa8I|lPfT{B4wa`)xP+b-3y8)$5FCwZ3b&^^;><WoU3Y(
BK?d%ItL$)j;piqjM$t1w*FTsq&yaYnP2>mbog!+)1f5AQ*;Dx{ZH+jmIUl@@izXFMcChIt4wh#;Mn$6{|;h%wluy!x`MN-qBs8V#j`mun8BmtTmN`_!
Sz-@fAIB*|KWR(H~kGgqL}nJieqXZ4*Vvc`Lcf4-ZK8dAM6MC?S<`Es9P(*74LZS6JP9~M=R`j)s<-Lv26OUNzoS^Itc?qIg0<{?**b6rVr1%(Z}xX%m
1cZ@5XdK>9BA^AHysEhNX8IyEG4sT?_WB{<GRmWm@=(SpHFOU-iGYk2_1R?{O?Zyz;95JLjCiB1R|`b9C1H+3J772m}-8B^cA8Vcji$X-3VKCr~Z{6-Q
Iw@F<qX9Z#r}%^Ku2dC8Y5+h^|K%v#p8SlZ_Q={egLPahdx!S!C>{6BF=sS~8j&SpMd9Pr9N|2E=G>Cm)Qb9w#hzl(+$qm8Mz2wz|kdHHV~ZiO`6sf=O
KN_o{Eo?kkUJ^0kBdn9=A$LQ;MOeam%c<p#TztvA>OdFr6#8H0bPgg%5^bh%yOfY6$f5;#8G?M&}#{cOYk7F>!YrXxv4zJl_*<aQ#Z~Xn6fA%rT+xq<T
U)cW~^Ha}j^ytVV(nqAmEi`*5oXOm;xhj=I&=)|uA`f&IQtJxuuuykO!@0m5t>M;12A;A&7mwMUS0OZl6jRTd&_B*!HPt~RF!i*%nNU{}N=O_u%VYxFI
(SthuLAg`LD>k-D2~+cp#s*;Iy``<t%zsmuoCX7NIJ9jD%>GglFznu%a;Map8F!ojSdC~=?!!&-lhoBv$~ru7QlyfF@nkll@A`!Bti~rXeJ2&DB(U|b~
$81XH2|knE_qFVJwD2pm?)GUJN%7{mi_s8?+OK9XQN%!LAc|zuV_y4n_!g%Vfi>r8>x5)DnH6fvxNUO(%M?CGT>4^cBZh<!gP2L-#O!f_;iy!#zV|4p~
?;>GOqY4cOh%bS+1X2JF^V6`HE<vaUGsy|naf8V(e?2g-P>fCBV#Z)xSa*K0`?4-{ec+J1n#t{2NN03lE^Df7kHp&|$g_gU)?dt?|doM|F#I$Xg879Vl
rmV*OKDn4^e!G$KcorGc(#MM5*GGKg+nJHTLO*GjSV+xzFo9CcX6l?|sySfVYQDRMUdofcB&xm1>ZEts*tDylC#JhCXg_J{y;xn3egHsNu$e}}B$8q;H
^Hb$W#zIr@i$fA}#>zzOAZtB2wJjG3PzbPnNFP-^*{fuir(`X2>e??al4&_prt^Sl2Q@ElkEMmC!ER^I7|z4)Q4Y2~&;1BaIl^OpO`;A+CrZ8Eh9w&&P
T0eyaHjUZ<opy|LGwvLN|J+^6XzN`F(1uolI)~AQp4J9y5NBdhn~uz@G0<tAS^p`-aQ#Ip3Z~?Y9-2%w#%sqWX%cJE}qkV)n~=`^Zn>RTs^fEPq`H!)h
A)XAaXP|2FVW8Lw{<^<cJf{-W(buOViQBPBvk~u}(H%Xpr-=+*87V>MO{>4s~LaYRm8@^GkdK5@FEH49Sf{YAY3vxTNL-1|HV!boF!(V5sfxN{ZeSQ0o
keY+uZ2m=?IM&7LMmpv_nR(0c2Zm&9O!f(XikO^9XA>~08#5(F&+aXpFe7V=>yo?bP1JS@{*16^jsPhgod!cO>(%qg?+(_T2PnXrEj<+U@pWL?f3PPfB
k5^E`w=;Htp7s4Azo;4oy?wZmdK8lCza=6VLrHz^n!C1Q+h)b%EMn*jh(3Nwh-}V9&k;u44%o<W}fSGFH&^qblb-6aHdj|8zg_PM)Kb_VNXcB&Qh?KxI
c7TU?k$601oFiewy%^!nsn$#bP{DUae*^oH^rhxZw>dP?bBOWB;Wo_afxx7GGM>O2nk#$kpKB#K_lZ(wvgr<!wJ#w4(E=KrQ%pmcwR}2Y^wK!L@hUP*(
i8PD7wSvEl2$3&Cvr`na@uJJ0XB#MH}vd)2qiSG3%lN%Wfg{VU<52qSjUdDWRV>oeF?96?i=`c8%K^*!TDjUl%_hPiSO$NjVKc(gPIu3^DISxAWOwOCt
c$_1~O5KxKZ{AzY=)jjr}qVEoEk6xX7158o-`;+;}RuBp@FR`lJvr$$i!Q)U}*c_EG7G3S=cUg<ffWlPD!76e}7^fUytmg@3Kq0tNR(D&!ZA8TR8H&#C
)pY5;k#jpI856oLMZNqWJSkhzxiVjin;b(=1Vr=SMwvW^_eSf1?5y0HO@Os0sOLmu#2jDIfG1>;BsJD|zIb4~+Uq^Nm7Y}ExKZDfUBW<Pg;=Fc}jl?PH
@5e$Z^lzeIFRE64UpvVD}yeDdoYfg4r#Y5Og{7TMGg|2@fPZNdbz`ZQgIcvq;fR+MOTM%N-;7C@;Nz@neYv!l!j&`@z=W%7Ff6B<@5Jj{(?THvu!{oAV
60UPLKM{;l0sb6l5}vrhoK~{9(N5NBzz|uUc`i)ll;*X0(<5pzi~&RnHJO<WaG`N3<5+?@h!F9F$S#9yA_iX0+`*yNO_uef$i;W3g|vGfKfti#4Cr{64
Cx{P51i%WO<3Fl$-ioTDhrJ<TksvhK@f)qwM{L>uq*3ab_2C{0b{1NZqvz<|1$GaWg!cv1K6n$R)`MOCj(|e#|KTYOHOn^3aH+Q26nADiW1#1RB+D2(t
3}`^&E&_9m<SXl|NGikj_KuYbj{HYVl_oR4h|ONo(vC%`@p>%917TGsCV|KAUv%xJmNb8%cta$g%g!-eN5pW7<|Ek!wcR;smBxY3PoY6w%+I1I>)|*US
|EWn`2syS98)Cs-x-;-g8((=ZL_LYB@0<7tQH90L{mc%pgw+x*nG`KfR7Q{U#NzRgd4<KMUWn{V?|-{SXee(Kx&)UW9L6xjo(D^7KWNZ<O;xB02R@cF6
QBqeJgT?FPIIYKcstmk8Z+#8oaPRD^!0xGq_=y{I$;GkyAp!b@U+_aPzOQQ6du@vGlgKtVKf8rlc{65+t1G$2v4Jy6iQ{+qvadUjI<&q%gT$(;Cc#~{0
5H{GBe}eOFlfS=I(op!2${$LNd$6B)&pKXX-axKBO*B|H-ahb~{KRe!R=f|qm;6utPeQ*h=qe?vO}?db0m;jY?bFJoQ^w<`d{f|4CQF~lC@g8EZSs9vI
F8=L4X_AXjI_x=Eq%{3&AmqHycXI`zLfUtfp%|UGxEcZd$<2o@JC+V5q-P)?{Z`W_<(Q@%0e}5Y<Qltb|%A;xL{>4OS>E13I${gIl#aw5cCW4MSnqmL=
gjw<zjv6FHsprF*6qU)&o9`#iqX<1=g5Mnn92R*D&vRd>0E$=pxO?e&QjIM%V>v;xUN8{pJ5p{R6!;T$San{mcG{zmh_9IP{D;cdEsH(O-6IV08~4@bu
<CV+UKRD&_@G>U-*CKLpDKN04a795eAgyv0xc_+R7)<SxAYkI1}lb)cy<Q3QCz?B$8v_$T_p(Po`$0UQ4|{xH)avY2D#6jGf_(<c9*23;XM%=WV3H~E+
>XABOxe~Q01@fMEvhEclB|EKQAjp<W`T>-hs#HN2zohJelQ6yreCw<%EClq`wG1~QtjSYv9@BZ_O;;J2h>Mrb?|9>?8Hw2!>t94(<4ew00G$zPn<@>og
SDXA3Y`dM5jg-y=$2ouTHzp!`U8GI*Slv2B+w?~X>t<<(%-7_Le5=^E{5_(#iRBZv-tdxpwJ)qtOSt96GudtNdw^3lTDjQ3!egmVn|ud05uR~E>cBipc
HH>KYZD_er{ivCNy;p`Z}^jr7p}sIH*}L9mnH|R#ElY|i+?m;@*lf6fw1z)Sq<(UUi`nqqB447v4f@jZraQj{)yU{>ueI<PA~hJ+V`0$YOhuTDF4O3&;
0Qy3Um2KS@&E1Crue@(&fnYv}ak~D}K#QMw#msj;%XE^Ze%jXIhKaX?`e$66u5szQ~uDSvfHKB1$&?Z~T+4x5>IDR!eUBD|^1TZo<Ki58Yr7Z}FFY)cz
l>f5VURZ|?ySEXzsV@Vv>80#lr^z$y=e48PSse}?xOA83fa$@d+#E=0lr0z>gp{EFY>HUs8CJY&-vv0J>!KQjt5I%&@GJVeuA!(Uh+^YTP#2!of7{;J=
f{1ZiE9(n&vy!8L%AEyr2m?MnwoqxjJiw=ygh4M@PPyW|twT7gV;#dBIATh0!kn@g_`1zGTuD9bgDU&-u!*b8P=Z_2aveluq`pRE$zv@=Ol?aF7&ro=)
f1(X86?0Bm<6V9_S(4S9y?ys4KYp^tLY(gb$9$15+R%xkt-X7*-thVU*jeYC%n5R{A3U$tY60zvpq*av3kIHYD6~dQnznb?d;hT__+&le^!mzwD;s(1X
{Z7$ByfVi;*X?vS2~`r4<>~n;Z?uMd~TVpQmWDIJ)wK+Uvav>c0yGq=7x`G3?l%4z;)URV*cg7VCgTkA07LVW^MFm_>cN25)|tSSoAn=`QyvyXCYCD&9
M#affs*2`(JL{T<dvV*cbnOA5@l`UTs%a&TGzm>3>T0JeUlc-Cq4ioTOR=6MFCmO6Js8{p##JGvLilhuJWV%(wN2H1s^dfN8qF_y4y6n2rBG_}b$CgCB
1F3tOeKP8ZtNrGTXu|3Bp;U)B%X*XR1-hxpHL`Nk4020q%P_KD|caT?Xh%}8OjzS-)>QG9A7SJr6Cpl%urpZUXkkF2FrTxrI0`50dQ$GZD|j7PKR_@Sv
^cstC5m<v1h&Maavz3Nvw?^@=Ot?QQ)NX=LMW|(CffIHt~ekkUJe#JjLb=+#jz&iW${K7M*1IGwu5?MWaBVX&kR3fD@SoWEw@O*#X{O?cedPJOP@L-B&
Z2%ko8el0C6+vbB7>&I0SL62&Qvwdbi=wpnTmCw66LuoFODQwRr2FDO2vD20(6t_&DF0{cH-zoG(F0xMiUZMSulkQY8BMg>{hpek&VI#TjQEAgJC(C+O
w(TcYp|>xPmDb95_9y@xB9t<o9;rdOUm$P^|Q>+^bh&d`eQj>f50Cvxvc&1N8_KW#5^9SUGbWqI^Gn=iodL1-umxf*!)y!(;UXM8V%Fq91#}__HP4_BR
uv_QmTPP=>@9VK^Os@!#X1tNkWGCAY*Y+In)t608T;YqTNN*2~SSR4wCGzn(7erdgQs*g;erVgh(&lTG`xp>U3`ba<RbBkRf%soS+Dpls8EU#2Lea!@j
6t**MVDB0f+4{eU}A04qvd!6q>P?YQ$ys5XvZmS~VKQbVpwMi#_}JE~3tt`L_x6?Ucpb~WrFGL6Fvl<iwB?uK?ZfVvWPhZ}2(V8^Lz5up&21J(YzcZee
DO_V>Q$-b(47&v#MGuUT65)@7-F3~fCW6sRU4=>pxE`fvt5-yK1lvCP5E&Ir5A0}k&SPfx)nxRj+a=BjGV#!Gf@xm27lqMdgRCV)A(g2=@qmNrnpd3|#
0>6uQ^l2{Kv>UKUyOe+wh=3old|mZDF7pMspr~z<vRP)H!GjnCLJZ=o3SkSi(*n4PddV?KLGhd0#DVpWdn@_($3XL(lI~SPZKZL*np6_GMd)J?PECyMT
m#J^TJ9dUZuz!}QH{Z<H3CYo(*z-KqZD5#x4~o!VN_>;A4WVu>poKf!7<v)cWs~x=9G#_`2Y?%P*ITVciht`zGi-kI6o%J<VJjfcq%z+6E$?^eh$hg)q
{Zr&m`4k)kQuI=o#X>_rR6doZ`IU^X@dzpvz1#dz_whK|>cGhXcPv2I}s0Pec?=3tVE)0De!B3y`{zzGoaUn<S7GIl-<_{Y%bIr6-581x_SY(y(%A=q~
BU_{l{l1S<szPzXs^W)C74l9RL(ga>MF?wqHnF}v7g0on*g;HXc$g|3x8(XoI&zbexJ#Wn|M2zCpZA0UtAJEAd1kX_m|^->meyD{P?G%p-*P!Cyle43|
WhD<MbB;~+^p0IE^nfE{ig*l9=nn~?Ik!bB7<;&{65E7bB$Z3M35RV|T@Y(JM@=3V|9~gQGB1fjXboiLhd3H1F61GYXL;!BG875i)1iOX;s;5yEx^~A$
d?g2bz~ngZXXLJ1z?+W2e4^7a0_9Dgq_z;TVJ9D}S>q<E0dv>@&JZdzq7Y2tgv254CW@dM^oW>V1n6#rE5aYih_qO$K4f-_nNZi5?!0c0A<)b5%)pRW<
j`6NqDs>9-o&!K3@wzM6riuly(K97AqTMioX#|y<|d|92rt=G0)wUn^2Br&t<k0LLBr+Lv6dm!ZQox`mOvBBwKkcL6Sl}45uN+8V7#RijJua%fil2Nby
x-*Vt66LurUG}g&xDqKCkCC0FVrn&>K6)fbkYo?c<qQN}CMxx}2n2W4a_DOb$2g0Rbu^M?xc97R}QEm95OhO{}?rvl2{~fM|M^JX{Z%D@#jePKY%uh)4
kisQIWcaT+5I3FoLc(897C$O4D1BZpj1G^7RzZsX4#0b+Z4a=S?yO~kI6-g9F82znUZi%_ehDy0biy-f<g7_i-x!LS%!3SeY4v%gXPs-K5RM7GC5dVrv
TG-!!P69CywQ5Hv!`FUdn|MC1(gwU$aUI|<!>D7c<_DpBkKPbQEY!AAEZlHEmE86=O<Zx-LgylCTici($I@uHq9!EgN-Sp@q3TPCWta~QZL?icx^lLH)
0Cy>UB5`>ak<w9D&e=VMO>$5VwKP@G5nx;v5J6v(Iq=%b&F0KmX$yxFD;9Ui0-}6<NcV>ge);pK5-={DsTP1E;g)C6N?vM{LLxf2KOR^OCKnx)pl*ldS
8{&JLeHc|ox?Grn%kgqUIy+1pz>3QUW}Lrryd_BHPs;JE7Wf?=5)0g1aqjF#de8r=gHcCr{bUuC#VC3<{s9@;ed#|nhy-|MPonUx2Y;xrCIyCg&N!;j^
=$%!IegFHNB|jjyc)0QKhN{m?uBr;phDE4B6!^7?fq0MD^|-fSrVZO!+KHPZ7wWS+iy7ssY^GRa{n(4H1XHp6eUJB-1Y%3j2XsRU_v$$LVAX4v3{D2Pm
zE{oY4N_*4%8IC^IkBnpYEzr_3$ex1&lBr7b;Y4pXEn@M__`_?`0YwS7-^uvRDqz^7sMDdme&N2xkldv;Jj-Ig*0CBy7jx0qw)Tn4k4B;&KRW0dZoGyi
C!8FWXU8A^O6HT#bLYfc(mHO+Nn9lKdQWw0Xj*T{VQDhS4GRcHB3_+iO$wYmaLu%Ne1nwE>q2@fkYJlr6C8H__2K|IJWJ`Vgw-cfcB4fa>EDbfR4`Bc@
o;MmxcNF*S{HbsAQ{U#NzRgd4o1gl|zi;z5-{z;j#qZnv)VKMmU)A}k^Nb`S>lxz7|JHxL%}@P>&rb=9QJA|)=ohMXnGpCza~n-pQVXRtZIulL+8g$4X
~s-&u@RQ6+I~EWBCkT%M~>3o*)A;CzMc!=6JIOAx-S<@pmAkcpXg8gE@KZd4No+|o{%^n#mo{~l7^d#jw<M2RT!*whfjQQ5QX7EiD*Q&atD}CJWiv1M?
<&t#K?W|w7d`eCcnCO<JdO_9y4F`7xJsXAMD#`Z+HY(>W<xqOHPOUki78q>Q7oV9)xva)XClSKjjHwofqy@@TdSWFZqdMbAXhdIqkPjG=AbqZf{F;VU)
<IXW{{Vv)?EN3|7U=7&iaSOYg&csen5}L;=|FRB~)o`k~6a<&nvxZTM%Kb|Vun502{WC<b5jr!%~@fWlSXra!<etAp-PQ;w016a0oBQA!>a8|z)>2sHK
G{#M6r782lbEI;)}$}nZT(Tc5}D#ZBkMgK#@ExZ^WCw$X?<c>|uz{2&w8cU5>Z~BKqdazD{(vX|{JFfF4?5A$Q>EY6D@gL0xAJhI~o6L^wg-!kzzgsZl
R!faNxye@zB(+W*FY#)6W-3+=0_(*;H+<X~5g+IA_QAi6KQTYRmJ5u1OlMifZt}5{=WEh>Ys!4$Kjm{#0$<p(fE+gbCjT*7jpd)(+l#-nt~^E&2RHWs>
D-I|IBRFoo<+xrjrBva#SgM{BBEWiYOH|MPX+VEf85Swd6DhH?9Ko5kH$ZXTh~f6QGz#ov*z>23g$lMyxe*54++pG%xfsY(fJi>Uh@3{wg67<bxSrQ{>
5J!D(q1x-7_!nfp})#^7l?%GB$fw-7EebaiUhCfE<l5%-l_W$jkRpUi51Y#b@%e;X&@77CasZf;oA|{*^z*J`n*nX{VKkx9S!DPrS(Zg?m6ssonfXDYg
R(&lJ0}X>QH0_*+HbLE#A-tw5^!7yoaFOpj+NEL^Ea9Q~bt$LDp8r*pPm_<av8^aJx4>wpde`IbKhR#veHSUTPGhm)}B*am$H3^~L7=D)Q<>1SqDQ?&+
Qpg)Vh|1gHd;koYMpJtQ(BA>-Cw7{$prC<5~$-lcFU95D8rWb#u!>P4S5d~cSncs=G_%lCh|Bu$c^2hjxpC$Xi(U&2A;iLILF*aveqv$k!EPSbd^u^I*
iM!ImhF_jbz7Xh43=Cmeg0<oAJj&7N2yqs3mFt)P3ohA>Y{uSUl{}xS4G(}f#$r-9JsVhB^TKcZQxb1X1^@WYKWVP)wSGb~4SnGs=P9VeXlr$|#4r3eq
(d{RNN5$C{SeQq=F=_OP6B22iXW+iqs9o+UZVTkBE8oi=*p;8p@`MX|N6PCM*EoaEhU{h{k{G{S3+g(LB+h|Z*)mmp>{FdH~D3=&^ai)-hPu$+uVI&TY
H2z`!_s?g7at~xA|p%dy-QVCNR1a4|ODLc<7e%B(vKQIZYMx^S%FEgJWS;(*E|Uzq86y)`g-)Zm-ALD}SLODBAT`l|Wx0aemc*bg$YBWjFHZgf3jX^)J
_#5AI<(wce|LK(QM0_)}Jyh<ti4`DR8up_Xp<mX?=T_g260Fgh3NDW}pc{z!2%NP(E^h)KdIw%+<513mZF<8k(0^{=5Q$g-R2Q7BgT_*4B4(?)^Smd=0
Sk@;Xitx`TrC>ER-fA#q047GhkJ2t)0%lrDnr%Q&pRa~<1XRF^|zBc(koS)kA_Xj`R@X{#}7!0}aR_O_Z_9p-SW&QAZzwlYVe}Lc4ABq%9u^{X|7y2ju
aAhu|Be2hypX<l);?MIEaL}+XCB~fQ)2n{V=p@nYLqtbQzaTIBN0&WY;oW$y`AgvK&+5PP%=e^y%9+-X-B<imz_m2FwutfcB)nJsv&(vC&X(S5d@Js&4
Zl03M^ZX2Fu|Ukx!LLmVD{0(pkhl}m-^7X@NB0j76W0dCdWJ4dDY*Ry>*OzR|jSsc>bk-Xkr|LX*bu3Z)aKC_$v&AKa9u@<0ZB}PMds!&v1>$7F1#q9h
YACCCvk1(o$#zgHpcoXa6kdvA7Q^FM3pgZt{2C^TCVBEc;A)<1erJF_~ozg)Nkrb7lRk{|TLO7;RNbc;&)n)m#0<5<M;ny)J@R|EtoPrGCgCiO{k4dAk
i?8m7ztX#Ck*!mPD%N4(~zNZyv;*DqiAOaH~qPqCbci_OPpmh2hPLw8bLbC*kl#K5QI2oj22Y4&h-DzLob*7ssAuWPclXbA&?G@$J|`dSGcnv;23u(RV
BUw8ggF?2?`HWYG!kP>r5zcfV?qQZI+(PPg7=j@LvY3XDH>}S)N!pU!j(JN_YBFupXcdUJkfb&R)YLcATr-Vb9^DSvo@3J=n-~(r1cvTt*QtFF4BwPMG
P-b0RBi0!Va6h?6v5+}@fmmIs4M8v;1Da<Leq`I{6VzhZBi-Ur9JQ3CeU#)OUmbK57SCpf5x7|HEj1*P95whc@K7#t2M`U-c@A__1VHq2DP(q33-QHdx
55QInbV-4M<#{zJy7;e6;cc~sT5OQ+&gYWYtmKuA!rI&-+>vjq)t@UZ3Oke)+dDo$cJ&(bS>SvMhQB(MWP!e&JO7+H5*qBx|nDdiDrKk8WD)k<a!YYXr
Dv5mjFL4{Bl4_qdPUg2wA{2rJS9o0*|Oi98gC&NDsrFs;`gH9iSr+6tgPbhriFs1~GW+u!zz?<^yjAO0zbF+hM%WijPqoh%|q%El8f4Gi_K+TMEe&pu|
Wnm{@cUkVjOfmh&<VJMn@niT8YtUo$@isa|<Us>kYzRyhD0Z~bYY801`-sThu6G8Lh|^zgdhyP|tP6Aq?e?hcC82z(gvpqy&v!4gl{AxBBt=h#jP%tgG
1hk@qxCpfWqxkgW*U7BTYZs>PaH(&{gPv`r`0MRcuKQ%mLdEq*YP=P+J7T5*Bn&_DAT#)6E3uL)Hv8iONyEV<uk6kBz93OP^kX~pJeFm57`BV%8j}xG2
BS~mE_3Pf>XAH)URg>z<LD@ySy88<kn&cj#PD|lG6>xm)&NG9$bj;GVaqcnJ;Y<+whD2Jsiv`k~>$&Ioxr<0Kh=Xe<EvY%3(9?|x4m!Oqmlf{v)NyFdM
3r%w?8pfNuuS}5ILrF`=4R%@aAlzd^gPnXqwFsO)s1-Im%O=dXuK#2Wf|=_3Xl0QGH&W_n63qXfFlU3nL4-RO|c<JCDTdKAK{#11KzPFbbw^C27H+Cm{
MsV0tJ0;5pQR7!<?gQZ$#^K1W2hl!znZ9f}O6YsyD7Hj5^4YCZgtN0@68Ie`m>A3+Zb$l*@q7O_GOrHXY8r3)t}*C<5dn9Qh2HeVtNHIP3>fuJ<QJ?Z9
46^+n+xlS5&FcFxIN(+&uI<#;H)89U&N7Zt79kZh?nXOS2}%w*Vm6{Rc%fJP8XNNF({K}Dbfn$Q!+3Lj8s)YBdPY-NyB#Wl@|V&_24Jy__DY1i#YK1Yg
dbA|}4VKQm&Sx^K7bC|$dXYOL6^|OKHvq?Z;2*moH%{-oyk)m32MOWwmL(gPC)kU%cyEBVf*Od_}WeRTR-|h-w&fdIkywKag0*bdRr-c_}q1t8F@7xKs
hP7+pAi)mW4RH7!GY1CV=O9-DwX5qPGpA}6uVVE`E#PCEF^#~WR0!E!`ZG9wOp?x=5sz2Qph1!8#kij|#QCc8rzQe@79PCR3ltpr6565YW!+`kF$7<Nw
SnZwq)t^<ksQ=D+=(ba%b3^*vzAmVY67feWKsEI;tu3Kc2c*nfH6^9BqKRLn;rN#Fv+oS8f!t+a+0lPX|b;2cY{|8m%#;6NO`B!P~aAjLo@SEE~(~tT!
MAwrIRk06m*utA;ySbdVVT<bTFj^CKgdk2<c}ZQwwv+_sO}L(KSO34}A_yE#J4llJiqn+-p-5dSW>_24fHsM1-3orC4kEw#))tvh2a$>)@-@f54R&*9B
Y<BnF$<g%h2-i7nK4Z&!NDz}RB}y_hma00ixW@lZI-fC(4tgiAq612rSDg6xOYr+c2jb#5Xua}4TKdm!oI2C|t|RVgm;1>E2#pGv%=4peyH++>elWKf;
gb^e8c7LIJlgZzvOX&8X3@8!Nz*Zw^1mRJeeJ@s|-Q}Vh-V50s6<rK>^NsUwqF-!%5$YKd<16VQDDdzbON591Ul+K9iQWgOXvnLl)2Gx>w!#syT89KrY
!ESLX3>n?EBI%WJ3{^U<OyWpn@V(U6iuq8_*aU0wm_s3YY&z#s@LzTO)4@flR7`2e0Rh3AXs~$0K%8cLsmd-DL2uyLuCE{Xx<Wo(GDt><*@QAuOYm;GJ
b_!TTckc<X_6ycoAvHpd;h8duD_Iw64eaMPsD>9C<hPCBHe{FNu|3_yS3dhwE4`2Rvr%^`ZhoHZGP(8{M5Jksc-XB-}v`!{^r~K)VKJ3o1gkNKlQ6RKl
QEue4C&8%bcIOUXf`$G6L7p)^b)EhgM|k0&^3|YlOJaytX@zJ_)X{u#@wgaqz2bS%>LC3c$p4M$Kh*4E<a!_)mPgK%8~5p{WzD?C!DQ)4+~gG50Wu8KX
h7Y)&sa{v3o1W9!K{x}gr-4R2nM#j?k4-TdzP)B>OQbB5euNk;pKxtT~be&RRzjSywyxpM;dO@B944l$hoW???@?#SMF(Jt_anG^~grce1z<y{z3n)5M
%k7BpUzu9hV$$hHB;_faWFMOhhh2X}^D!-D{O@HyJ)fCfQ+JgzT60E)1AIdrH%0*me>?b}74wxpE)gsZyMMqxxYjmA4*IFdTghG>e!$+<+Sb?m^F@Lo!
f_~FK@T-N1d8M|PO@72s42O2uXpf8il7HmbvlSg#3s$N5(ts~`VY-P7GdEK8^1qv(BgWEQZ4BXa_NU^9U8h(?@8@c>-@a!xFJdjWFbZZQ@A}`HtR9-1(
Y^d<V@P9p9q42JbPd3!e~8UF%rn9B%uG|lT5s_~_+qji_kiU$e1EO3qsyH*P3*<s%+QrsZTu7Ey|yp~XIJAV|2F=pIM)wFmf;^Sm<!WQe#+}MDIAUCwB
a}T_+zBly>RQ^`8yTQy*Zyzo!sP$o_Muf$L};j%+pu=9rO~z0!1*ZJ?j3r*)Il{^M&d0T{9+8Px15@|9Mz_awUDoLeyLQel-5<4$Pxr1&^0}<$+Yz>3F
^stR<tb{0WMa#517$i1*MKFaJro_h69yqaH0OmS6sBbH%id*i3ig9h-6HOa6YG$HcJK!)2}PQ~w>CaLh>}#L=VGu-NpcGNHHPv4{$32n%(?C$f5WrBNR
v);!bnCSSrwIb%qKa;$z|LNES(;(goi2@Li2_QwBn$`6{rBLv6THA=nsN1?vXoZ4MEn$NW=Y<MKPL6##Gt9^uYAl~^0JsXMf!4rGg-`gR@h-H$EZakIR
TmD>13yFn@<Mj=1rDMShf^V$+sNin%KmV*MhMqqBWd|Cs$(#P95L=-hU1N!PlGB@f$#m!w%id04%)ZnwY)?<4hvkjC;RU)P##7E6N#R^y^|$=}ar=L?{
{1NbL>w#xTgyed$rsQn85ncmwNYCg1HaY3)AKe)<kQ{@ulz%Jv*0V+Gns%3p;!EzdY>^49DcliQuSZ;zmz=Ra*Dbw*h9_rulj}fL(KCTj4(NWjbHLV`F
HQ3bc{2pBIz&ubFNVzb4o)CZ~a503Cm$0o&Kll#}x`A>v*lim;G%yrdG^*e5Z`LEWGOPbu3-JK3E8==<J`$pIfu$gV;cE@$$dC^G5$T6R{v$rT<p{1v9
Dua}vN~WWL~O@c>zz`JBi%`KKjrG=7X>8u}t%ijKWaFH>@V$JZJXTKXBPUiBMpdeu7ZV<P6CxMpwmpN?D#ODv`_OwD2Li+`W}M>CG-YHz9YoBkX(<Ky{
A0-jUFG}+`^X9TDuObaT*Qh~PNC3IgQG<><m1HLNrivMT-QkqQa)JK1M)o)k13@w5)XPb%8;g!FFVxao!zq4tTHG;qL|FeF^3uD2ev`FTQ|MIe18znM1
j7%lO_}2e)^3Gb<`{KRg=i^*GrXd$OgjCgldFy`;UOEhIHm>>Ef5izxY{q&Jli9KU9^UX>+PjuF@4c8N90y_F_#^GnoXLoD|K2~|rkXzSKb)W1{P%+&Z
t+{QQDr-JLPr<dx9{@b)(_i5KKR4`0KZ*R_VHnH#)Q4<4-u7=<>{*rrGq1TTmMaEIWHv1TlJSu8UEt0eUb#`M6%&{;Xv}@-vuvFOQTJp6H{rdUwBr^3-
OW08O^ud^R@nPvp{E9F9Ty@_5Mq~hao%bn7RJiKl=l>`QJm;8!R<W7csbv8!!1|>)mNyk{@Hn6XvUbgvxmyQ)4=~2hq;&FZ`{H3(0SqiMdM%{o-%0;|w
EC<#m1jczf|THgD_t5Njchip=)B;m<vOEu=UOBgV<-`__LXud3Gkhpl*R$5iEzTmOe=#_~@UuN^|C#JBi+HW7A`y>sq#<yzu~=UYLxnbUKpTCP%JFaDx
HVXZSCRiv<P6Q}q3sUGW`X($cb@WOGHkpGB3oaEo%`Lgl1p)2jj<G;sCezg1M^7?(oLcaC3etGM^zj%J?^WWI3u>80q3i~+w&8lw8-|YJ2vEKctZ&kl8
-qGKHKR%*qKfeDjfAVohc)xYYWxb_cd)lqK{$`nk)!XF|wzsf~lb?Kkw$rWx`lS6thwEMa`sW(nsy_$**MCyhWm5Ie^5aq0wtha|hrQt6Ab$NPfB3I|>
yQ85|Nck+-QQWi`RV`hzpR+Bn!o$B;p4N~YTbF%<Hx-S{_8*a{<r_xAO8M-^N0WXzyAJr|H)7P-aq>O_kQR5zx%&!m+KS$=<omj_y6zTTAz?6VgGEC?z
=t<`|q-_z1-*TR;}h=|E_MotLpx{^~WEdMSMuOhkf$1=l9?J@&EmIzyIxj^N0WDzxtzp`#=8i@BL5z{<nX3eekN+PygY+{ILDID4FZ(vOYNZ)Uo?+y!F
}oZP?$s{uXyX`S>JrxFzFH{syv|f9v9U^~9sU)gPaa?a*KUNm12f_34FrNZQ|ApY)qQ(|48d{r~XW-~ZMheE$!A=coVZ_rL#FzxUIB@-M#s7r(!{<`4h
%KmX}J`&U2xryrjB{=Z$F_0KnJ|LFJr@%ocL`Gep2_ka6;UT^-jU;F<5{M+ka|Ia^IG2j2rKl+nD_<N#FbN>bPCx7tw|J`r>?VqlgpZ#ik?)sD0bARt2
uTS~uzxdt%@aR>{PygxP-(;`YRXJ^q^LOED{?8)(-5T=mKFs)Z$bWEqoqktW$#=;VmXCY#H?}a`y6=AN9?nVoYv28hgyDx<zWdKM4gd4s_>TD?@eh8xO
6b0b_@w!-e?C23Lz#r@{V%b<u?F$i;g5)Z`ZZbqn)__!<Er>i|Kb1j;lO|RFaPM@{+;iC_n)t}t`XiW+Z_Jye(P_&oc!tbKly|I{@oLQ{J;LK)f0dG|F
QR`OO9jbf#|Db=$9?DgpI@^-T8r)SV<fbTosNA00c;aBtQZrKw`oX^3}*{%aYo@)@sQUk}X|(JQ}%uJ+>^j+Ij;&MQ3&E*Sx|#0GL^sRV-DtRaseWXLk
fy$&csT&bQ+b_{!g2{`~KuwrgeBb3gG*sY+(nSDGpRxYka|V##$rk5~Rh)kA;&7SGT&(~HFp;>e>X{9pOe6RUc(uO0TIpZ%{7-}}<z@BGt;-~5}>F2DP
CAN}fk^)8n7e`T^I`|thf<yZga@)!RA<%3`Q@LS)zeEZ#B|K)#s{EvTpy}Xt~jV^Wx^k+!%WY$+y%YB3zOlz$}{{4%RkIz?MJ26>Fo>s6@+D+oa3ZvY(
C*tfkQ|MyTM^HVbwMSRNeDMAcFTecu<M03P$KQSzZpTfIp(S3v^ETx2@@HRq{1-pDwpqyW6BWRP-}njq&RG@IvW?^Y#fkhmrr~})iHEf(!*8uWdvRMQa
q2%u6&Fq!WBg<J!3}{Uci}*2ZG(AfC#7d!2?2Spt?bv|`|$_w{p5m&P6}ff+@%ZtGdOfqC_R)3y5;qf4}S5-mw)n&()HnPe)|`X|KQ!rpS)i#fM5SUG-
zm@H`Vv+uYB$Df0YsO@gIHtipXd1li9{kWPYns%C)&d@toR{D}Uop3fjScedYpx>mrS7Pc9c#UrV?9QWLK4!7!g*;Gc))4<l`U^`)EYzF7KYxLl-H$RW
xnDm$mJTB2H2Cvm>}caOjG!^=N-=YwCq3%9w9de_obO8mx!b+qFI?$C$d|L4m;`C6sSKfgA6XiXoy_g5eN=;S+(zxdt<@BbOZQfvR(j;{UtT7YX6)k2i
AU2XD(4}E0~E$pouf|Yi$h_0CVT>0-Oo&g=cbh2ogRxShc&;_(m=UUr!)VQ*>Cpx-fB7Ni^ytxz2YA^cdAAk7QU$3=PI?Ov?hrR@bzP26s;gyyy>Qr&l
RG?y?=<woZaJ$&$@wMQ!hhNh@h4hoa*Y=dYb?fs|5m1aJOn*0mTO98mK@n&1Zs(U(10;Xij#KFU+U2jl3uU<c<rm>6P!bq@YZf2>@GF;J`NPw9zW%Kb-
v2tZZ<xj||Mfc`{PS0zc>HvcEv9g1+~Y0#{_KTV0m{$Im|JpEd%)Ds7FD+STy4N*l)9M4r+qHJ>&z1WhKIv#dgQ^vCaJdI@&ETD=zy1BdFS#Q?_H&nD<
xK@50y}EY`S-0R4I=*J;78~Qn%DmBm3YN-@W*^e}Fb!!t2}(jrXIU{f`gd|I-iO`$3(GF8}Z!E`RptHxpGEA%5}Y%YXTQYX<)9A1;2UMDV*;9F#HZvlq
iM&@E~gjr<)H--BvNFXnN6v2v1`e>+FPvJ;x9dqe!Is;(+tV)&9g%AMo2%hr}vm2^KYQ|e!Q>DOQR`c2z}o(4nI#TA;1s&Ii>;M1SJ4&?Qs=R5V+9)IV
rp`vTcfp+$pYiv(+pZkm1e0NG?Per4r%=wy?#i?jKt@(81=byf+I&L}jTa~}wBz$XOyeg}t)&88;Zf$oZ#z%koKd+-tUDQ7Q{;wW?{VywZ-OA-<De~2?
LS4aykH7XuwVEFP{O6Z{^7a$KuZh=goA{fR<6Sw#Rbcr%4EDEFvR)j@+6}I)B9Wh;9B7eTY4S#iwVGB{|D)0qpcm}D+7rJ0ZfSyF{ozNy`aaCt75n8*m
D^O=HDvj=&PuO&_fKn^fEn)t_>X`3YKZ{8{`jw-h*Yvu=BH`t*v_c}FL^D^`ozG+F20Q%?!{vFxw@)>f5HYNuVZeRXPyXi?f&J?-0WV?=TsP}ZU&-%`R
3*Oe+EHy_<A;X+(>@6V$J8PJTQ;<P>2$IJ62sYSEa<Nr+aj&WJ<<LpD){`n<dY$zw|z|qsQO;1ynm^<HMi+^kR2We+QNbmw*4?Klqn#Tz?2P-fg!pK6v
jN7xPEh#eccL;8y(0<vV{`iuB7bUjF!h!yW|I9KZgHzbx0k{fC$T{3VzsOR7Ko`4b^;7mF3IRbK=P+swZ>xz}ee?5i58f|Xs=DlSW_`04`({tX)ir;10
FA3@BpWxWWJczw-bSuI!LrYy75vWW{8Nm?z4F3LXc#->(~T5rw@MyIrD-)bv_u?Qv%sDirqEI0Lw@0C?D)DCv>lv-<HcQ-@m=gt($l^|GM8J;T6DvHA5
z`vRO@<(NgDeJ*^{`R9^ee?4B|GjKBZ|oIp<jS7-M=;KP|JQ%{-4DP2v(o4P=!>QI+~%y@sxSZ32k(6wez|UfYhF9290oI7enaUw)L!DlkRDyt@V6x>q
kP@dmO?n`5{dvFqE3;u+A9aTs(Ew&X3-1RE#M|Tiubz|W|K1e{Nn|5<jWuYO<COk@E4cw{QUCA--h;7>b)-N{`Kw4ci$=NGWhSe|L5hqe-B;0Hr~rG|M
c>g@033GvoApm^>X-URjhsERPDfQ@YNrlGTlEui4G?YP8x`JFyU3L+S9debsVuawsm!aHT`@U->Xg*Ry6ySQ+nv44EiO$w@&DH@$)?Oq=9F%`NhBeBNV
!BFi*Yp51zCwm6T=7uhSdUM;SEV{u8K)3k=0>3b<aRDU2zlqg-X@tKPcWPiO64iBR{Pb-Qv^phIlWvg@ReoJXt0da<i}GMHX2%B_3<&uSh{$}Y3{AOHG
$e^NFaSDRCY!moZ6ZqcVd4R->*y!~$d?OWy8E{>NaMyG5qRxvc2i;CP;s=U(VbF}~IO6{L6^}e`KM^={ls2;~W3Y^8Nbg6%N=ko3EJpQ|HK0Cbm^|yXi
D;7!t!#7MXAAaj=wXM}7pZc3HhQi?R_y=Evp|AGBS`O|a^|yP!w45?>RnrJ3dfJJqS;dnH5lozZ1fyTCa;nqkFn(0aRt^kY(4U?oQJy&E5bq{$AHMgkI
$G56xvcU3_3g*s`|}!Fj*Ncr#mC?IAE!U7hz&m}1H+fzsq4oN-uvnE1iZy#$sgprj=`|@g(c+0sims}F68^I(!$bP;yWiNTluAItHsi<wUCwx00xX(qQ
eOO9MM;Cx_e6W+KoQ?*}IqTf2-WUzxYXMhLu2NaIB*EOUhI-S;q0QEBSmK$m)1~Zda-S=%Si^egS(6hpb|6k=1LndZnsY9IM}II8M}W_4n{b{Z@Y;uNM
&Y0-|0(lnd~;>Q}OQZB(z#>XoWq>FSlKUfJrkqKem4@tP`LQ^jklcuf_rslvA!2VNt=Yb->Kg{ZMqtPm9wL`9yc$P+a&q9#Vv#E6<0Q4=F-Vnj`hsHqS
&dZI>8)ac1dI<i7fR_Mt}I<k_EtfV7rf@DpQtO=4eL9!-D)&$9#AX!UC)^y2QI<h8D*5t{We4`@Vs0cSIl8uUFqbAv?Nj7SdjhbYmCfTS-HfoZMnpUGG
(x{0vY9h@FeY29QSrKVgM4C0)W{s~|<7?LVnzabc8f~){p;=>Z*4UdhcB;ZlRd}fiFI6*7)yz{h6{=>Qs)<oGF{&m;)x@Zp7*!LaYGPDPjH-#z6&boBL
)T>Jnhaf&p=&a9O@^+?&@~yl#z@x~=^7(bV_|A6OpS%9u`o3jrpCh5SeTkwre>C@nPqC!OpThUQL{B_wnoj?sM#7dTcc)c)NGBKtx>ZzYPLqr)~MMUHG
6W<lP}{ZXU0$7T)xw%cjolY*6+1%o%|fXa`Y?jymHSg|GaY0D-XSL(JLRla?+ER;wS&ZPY#HmJP<#*VEIm;-kH-oTff)%PF{(h+!8<e6@GFo{N!2q$+h
s4Z{a8B!cX3XpWF*S`4@h2kMf;9y)&oxYTe1)@sqvdCxgdN7LT7y6F=D|PF;Uq(>s|bezH&eWMlZr$ncYu;U@#ZPZoloOawpeE`HixyxQOLqD@tX>`oV
`U}^Yh<p;a6o~`R5n2G9o9ro*w|JPsD1K87?_FumPQ&KftJ5_n`3m^WdESf(0>%V&Z58tZh*?(JKO}YH>e=BoxImh_(HB78GTaxRdDY@Cdhx@9>Ikix*
YcHGei!@&Ct8rpAw=S<cR98DLri&ne<!%HU-xB?)ZE-f6)uJ3cmFd=r>Y+`rkE)5}-3j>7-<1>kijlI7{6SeCmZHMacI_NqwYbiq6t^18mlM}==ux78)
N8rR!C(qo{JY=S%Xj~@o>`WXMw`#3+hq4U*UblVAz3}u=(K<L6>FdxFqA@;UvrPYiE^o_QV(UjRBLCG#M8Z34QC&1_wjB4QQn<~%AyjsRBu)Dk+-g!fZ
As2neYd{`0i<f^!B$u`r?=2=kSxVLx!5ID)(2Zy65l%t!ls8Eh^`^$m>gf*JGP{&|F<qzM45d{gu<|<H_-o*}j}jJvG9Ats1_#9?V|8^MAw6s2($Z@c!
37eE(;6V2<Tggln<O_0MDL=ESJ>-LzI3?9A7%$7Sn_!oU8}FP@ALKV7kT7kYtGJx%6WpS(}m-@3SYzT>TnbQSOJS`p`HKC6{<F^gcg2m_V>$az#ExWg3
v)D~U-(brEi(Xaln9A3Zk^ZK&J9cZQ$^P(2>oTb#0y!+G0*}b}F^*qmhZtAM?sa?LPM*OeIYOYS4{P^)tfAqS7i5Kt7kXuRm`XxWR6R%SZXBl{oPVO(e
Tpc5L4MuT&V&M(VGFO$r>&`T{>Ao@9=6bvCKjYlAoHr-yJhg9cOy+skp6)UGTyNcL&Oq06-;^x$)UMo5CVGmAHzOOZ{OEUXrpn*FD}6je=-F8NS{vkN`
6*AV-E(_<o~h?H$FF~sSCz9*&GOQ#V^^<CH)(wq>)BZzB>yH!UJlJ(vFIhrPlW8Raf17%Nxq2gW>o(hBzOJUB1#|CKUcXcp`8nu8ZO`Yc6}zPP7tqH((
2n!juI?(e&y-ua<SQ56-j<Hg&Dv}s)JH@FY5KtfjgA8I$3a5*z!DB{WG9aA$Kb9JAeBc_V(%s^-~+XbC&+elv97VEA!iHxWHD8?5b*~PUjcSVUhk9>{W
ZOUmZa7mi0NTtAu_cRtx=_E-Ati^DZwbmgvu2Qha?|T5@prJ6ckC!G``P6ghCb-Rru3T3`Kx0(|DKF2U5&TvIqR`Kb@<KRR6*z1vH57nlFf*PifleX;Z
Mt3SM(i=EXe`fGaCk>B#5W&OK`)74AYzj68VRE8wbMEqTP*UEV3Z=wAE=a+B)`g=eAKfnB=%eUXH>MqD?xvcVq$AA3O%XfZ$Cz`1uTUs7Dt(8-sPQMbp
qHsEj`vxe*dA%BOUaXGSf0E$h(-*&UWy`;NuV)Buaq@~!54`T)r#w6IY_DJa=<`*#`}HqL&vig06Q4cZ3t;V6HdWp8;I4(gIfQve3C=5)-?<jOHi28j>
tD;HZ=4dIo@%~goji^Hlc=I6KQDj9%DM5o^_Nx4Jrr*@nfXFF^8UTME90J}^=v_R4=Q-}r>S=#{H>oo-d`Pi`=_0-o;|ZEcU#%s;-IW#&v5Vt)w*Z6dr
swhlId=1y>rUCQ43$|_5SPOmsT8ppBls8v|9N$9gexTviUbL^=d2Vdx-ycJG(ePx3~{6?>xo50qN~lYI_Z1np=tN<Be(VC#;-~9^QK-Iq~sogU9`}6*r
IV-%AU6&A=PbV?9?HHxtJlX82FCiteu!J+Gd7Y)7vcdR;B)ZF&!F=^N9QKD9CT)S5oU#T(e3KE>gi(4s!Av^Tp=eJKUv_pP~4K)ZVT1nnEtvfgIw6W_M
p;qOvTx#9UgM|o&pUqkzPt^U{8!d}yS^V`@fR^NnH_KKHJayxsYNqF6j><!ZQ*q{9d1>8^b`iW7?{ajvtGt~2N2;t!n!hfhk2oFQlhau|25cQP}QR5(Z
<Q^YEly|3_^1wNMQQp<H`pM`k_n2tEcKxJ&RsfWzyl+)?bI{kn{nh!+XMXGT>b>EN7gVJ0(elrVen&a=Il1(WRKXq1L2eE|exnNR;|Jl+UHt&ux#yc}+
~@t9&fK)=wf@-s`j;N}{QLH6KHjMNz1>lyySDtBA@BYi;B@cD`|^P+^7nWbnd^PHCl%bZgV%jmm@D<aj$5Bx(Yl|zzdR}5UxTRE#NLd%x!`vtC;o=q8S
B1phxL@_zTO)3?0l!J8t>wlY`1IE`<~^T75(*gC~u?+UT=r;tO_22+(VFiwPyb0o^|&U=&s4%qo+St1+Qls^(Lsmc|+#Y&YP)(`?=obJXpkoMLbx<gGI
c&MLb-hda(G182B&}co+%%rx^*nUKKp|u*U0gf;ZvZ%5zoldfLVRoM%%W3Y&+Mt`8?&A5OYHM=cNG?;-p>oK$`|sr+zK`PN~#M^U_cRIa+iONFPKWZ$|
Edimv_ynp$ncP_vDH;}{yb_bWzp4>D0>K^H(pl@9`>BS-_e~6ctdcy8YAyxBoZ#ubZo!&UL-17K)Q_s_J=Z#g<wR_*Ys%}=QZ=AZWFQwm`nr>dqe}Q_Y
5ZhfJ%6t6HUtGTP-E%igtWG3<@uMGo?eY)){H~7cITx!%^|`Y<9Xd{*bH~_ewf@N=zI)KkQ+MdNZ~Z)b`=VPq`n|V4l`g7BVWgk>+!y}qr#vV1%YS|0Q
(l}vrTy1W?e?3MU%{LtagLw*+@}`&eiKkEf)>nJ=hbANN1T;YEH}1_2I`?sCvD?0#nB-{G}8>%qKL^bx|?Dc9U*)4xJI<0($V=PSLgsm7ih7x@bOp>W*
NwqXeO)k-joVRk%h=tje?+Mi*-AFKC+R3L80oVyW<8j^{M|WVBlZr+$sP1LgOv+_kJI;yoh!XhJUL3_Z8FqWo8f6qkIriDKz=@ILl^MzH7PbkyIf0^O4
pluh95y-eP-2mWS-1QQ&#8%QOq=P|Il-S?*#qKWN*YTUd;X@Z_pUdtHmn4#!3J&?FLTfgZF-w;FSelSI280IAnTrHtI-!=c-?I~<BDE=v&($tLVT+b?W
%5%e;gGnheM^mf}9%YMaZyDda*;Eve>b#~*%PBb#gA`MZCy-~22P}yNRt2tPs1$x}NPG^v2ODIT!OjkmR_R)^6I~Ij3nS!x~%js|}g`|b!20G51dElW&
G#y7$^VleujoSqI%nJ_|8WH(m>UsO|ix~}8u~TjncECT&G-<5KcukgVlHTSs<fnfB_kO>6?9Ov-a2+&h)UweA&8CYyZX<4^1voc3jQiaww87Zx?8SLI6
)}$L^)0lqRWd7|QJcxsjrL1)p9jepKNS2@SgqP)T+(M8u<(PC%BGv<Xs1=Iy6Fr<Lv(CzCVAH&8S6MZ#>IB-wi{?8oFkp1bEFE!$AA|PG9|YNd*s+_ka
Z+<Cy$zX-vAK5x{6&Pk4A-c6t?XI^g0{j`Rbu=*)Va-hF4OyZSDpcDKh3dAZ>MCv@O<2n;z3!?$npH;l$U617p#EXpmrkOlUR4EsC&=U{Ccr4k{j;DI3
KrCSlvN(Wsg7hMM8UKHc*9I1|t#E4l7qI%Y&9>6u4CKu2N5`lv{)brf|_s@RBekLb`Y+ZP+%mE$i3V78A9eK1;P>dV{kr05|Mk0^}D&bG=zTg*mFxCz^
-DTs-+M6sncZydrN0t3ZpHV`Jdva||utwxhk2jx&YmFLK+zi5VtyF(jZCsrC3wrtGyrZ^08RB*DG2o54$pxk5^fDHnDfIQ+6ON)Wk_;@x<PF*~p8v!<L
;>=6gaF9v!HM@%tnvIQv;5U${kzsqB2iXA)5R`9s!hMDrXvjDgIn0fr!DLL&m=M}T4}8=Z3G<XaYOKv9YQ}<PAs#G@T&BaE8NgVx3Hc2w!N43ct*{f5f
o0j*VHIL>YcWO<lxVfRMmk+`Dc{Ky8}xwfXXHd|HWNIYDcp0#Z{D&|?3Rr(cAF0O9l2q%6LAMag5mNOy$R`7z&G0I%i8F60wisn*|dweB)=k@mSShep^
TC0ls95@?H!^Hy0JM^oDnjTNrSCpVTq_x%^-36=z#P%!(xx5%@Sl!Hx>~&%b31E`G|mICOY4@h>fs3vNXdac8U-aOUeqa!_Fs*;m&_~8}0CFBfuvS6|(
DY&l_R1m|JY_k0PZ-A}K13!sgt~aYjS|3)%yNEf9;)2L4oPZmbwR>iAN|`VBTjg+sTsXdmdK#ULh$c-ab7QJXR~#aqu<5nc7z)jCV)gN4j^a}`a6efsf
ibUJN%P7`-X$MvZjHX1=`;{3doa;N_qBD%IHJIH2qZqanh;0-J80Q3gDP*^P+<w0&S#-VfA>*;=Y1CDg2BgqwgF|%ksw@g;|gVqf=Yx7R0*O|dc%9yjx
bhAza=LVc{aygxWpp4`U%uRaA9r%~E(%aR*ewJV=i(5?_4SW(DEec&)Y{x>HsV8<`I+6yVs4r9|hmmg3-i#@0NCT_DXT6|_k9Pv<#je{3!Hy`{zC2{Nv
}<)Umfp4u_bB)PZL_@z(7gln(0!^DuBBLJhVAIR&#-oTfu_?;*A-Kw4aD8@{!;AQTNnWIO*T4?J?!PJbgsHn*Dyzvh%69%Om5kXwU8BQTiju3jnTf;Ug
#RdH*5r0gXxAFWQB$A!*!mKGiZg#x*yTTMn^+rvfa;H*l?6v*mOg)IbvE2+TPEswnj)aETt%yZOn3%w2n?VSy0Vo(EoT=>d{n_q+K6Y1#WZmnZ}is)=$
qoXQTRhVK3(sPLQ}JK3zNLG3RpCRnpjMm@|}HTN6J$xCm)8Dym>$unf_R9FXl?$#~A@)O0wK$HkPTk>)V$g;c}9GGa@vr~{E&1WHe~_EB1mnUDdds_da
2r`chFC1V63=OXu#6=~y^4T|KDNsg&^5D|u2;`pI0t}Lo(Z3msD42|O@Z7_5ODbt@vM+1%fvvh1ML@dkMaTl9T9A8C)krZuYaSfB`+F#D1WL`8a3_k{P
v>~hxx`-N+MUb16%h<%er3@!_YGEnnb3u25IOyKQW|_(Pguz;JYdk)76f%PW&f5%UawmRy8;laaHHxVgY9k_zbF!k53k&1eTxz9JkfK6klo&~XBQ~2HJ
IDZKipatn;(%yLht3Q=aAfP4cS1U3so`u~#M|U(;TU}=D4Y&3wB1_(rWHA;&Em3G4ET7|uvp1=r~4Ic<sZ)mn}O%Rg0#UlJ+g5lQa;}X_mVw`V`s>voO
9?EYUYV}c3kL6BDs79jc~ihn~Wqk6E-v33WdyK0K{O|TxFDL?P1-7u3D?zfpk$yXyw~+8}%|==u<hj(z!OL2_(aHIxegRY^F0zz0PQ75u^5+?RX2gk1u
J1^er14QUXF2<{SoJIbUm8j2LaJPz!N^wNVp$SsRRJ9W6u~OiVM=rB`%zXyRnYG0ayoV#64(x@q7RrjZmZjJN(+Q;WIPoJ@qorg5`@>hdzemdZY-nGrr
g+X8otEqu1!&cm(%D;Y$NfoyLOTttV<Zm+p)L|rQ{kTud4cd7UCHn>GytmP>pl()5;><Dp7Bi3Qs#L|wVqe~Q@k%uW7(QLuc2bEmNDjHb_k0lmjD~DYV
*!2CeF<Kx6v$L}zlCxrEHMq`nXPZYD=eqoA=na?vwgp2Vv(AXJaVw8ix`XWxd+g)cpx>a0>9p*O81}j=f(^TW*!bSgpH}8~rZwU>4JL@9G(-lxPa{}AQ
?28|r&ZM2?#Ae1L-lR!IN2xY7S;1TO#W%c3>dn@j91wLZOk@Z&z#bQ$o5+)vLHriV9~3X9*Rw<ZIoi>0_alV(O{!}Z%WWOZCD4IaENK!MrJR+887OkN4
>7M?r!o1jpS3bffuq;WcUPgsdRa?gg2*`_8NiFp1=?#vOa|H%{H_eJkv%k93<KJj(h2f)o0BhR%aV=j4UaGm1Nl**|Ws4h-@$q#mNvdZO2wy>5*Y0WOt
^FtD9-q&T{uSY{-nxK%snsn<<+<CZZ0HVl90%5-fZd2Mr&z(<7?PgXy?;q?R;_gfcc^R(fQi(qyipenJbVFbcy#vrusZ>B{p7<{O2cQ4-r+Nr<Jj(CvE
M2-MjTvk}Zz19Z$pVum|1+U}-I+kbI~{HoenFAi<r)FUQD*Uow|9g1a<X2ad4rl{3=bJ|&D4ZyNV26VypI&nYgpePJ3jm~;7UPmy){C4f^bIhnO1nY6$
HW~?obcXwGuAp2-s`RQ)>IYcj63TdOuLQkeGk^}JyW!H7GGrc%7w%Nqt1z^8R7S%|LPU0*iDD#T*tReuGM%*1VPV$Zi5<ll*o2LmxCfJdOe`&CKBn}=w
r_6HHlie+H7?B<*@F(OxDnf;h5@@xHiu3NePQ{3CCJiQ?bUfeHC;q&(Y8+Qi&2KJ$%6}ctL?lw9VNFXn!`;SMMRXKx^eDrM+dlj61H#z-5=j`NBJBx;h
y|QP4T8X=iP-xD+{%44z|e>Jp=Dq&6Ty<_N2|UbptLEoZM<mv@p!jL9@?}a$~x_0T+t(F|_zD6<Y+>L}3C@rpQ_RS+jfO8!f33a4&BrFKX$!<Y0_P1W~
qhYpchwMZv>T2cdnPBVf7x#<X;uPP`~+)h7!^Ruo21MEhVJlCVJ)VmnygaZC3cGuaSKYuJp!BV?+T`9y1MEHi99o^0tu3lY${Pi7!W#;^iA0tFCas4TM
F!20Zva;Hm_IdqeRk=?>zC@{`rrWr{V?rV5D-irGeMbuRHSlWzjW}rE}?!a?%So$Zeu{qrO&dY1}uDhxUnoTDL;T;mTt97xhM7v~$9s3m4aBx$4bGj-s
a(HgwMO<I#jp^{9r3P-1n<cwFC~o%ej23j>>Kryg*fbcX&C7g5W>(g06WsBz*f4!mY3|3`k!SZVn{QBiuG03%Vg^MwpSycjKwDcipKg}w+F;1Rq7e@km
XHyg)z#DWyse_+W_(<cYa9ATmo%iU>khjXv)-YK((IV)m)GuHH#Vx3Yk9Yg<OMUcnj$`4iWBQ7WeN_cz+1jKjZNQC8w*jKvo;zx5WL%VfdJHgtQ?bQo5
e3Q1K74~oZZe(qSJN8aw`70F9gmi_21eh`}zfb>okfy2daASX91-eZlSyJ`YgiRz*{J9f}TP8ig|of(OrM|tp1(_ozOiEIM3a4_TwDFXCVKncjGzcd<J
%NKb~XEpBRj<&IbRpEAgcb@u?-BaAeOwUMALme02Z5J$QL+5EjJA8fMKKtt>wqF-LhZP{+YKv3RAqE%FIBmeCGq@j>wb|Bnr)d;7qfj`2M<>CV}M)E@_
4w}T}SsqFM7d-%BcH|?&G{kHs#_QPq|rB~4yd)U8EpnW{--vj)P;>#<6KiKETgQL=*WxEHtyCj%yf70IE^Zx&~`xiWs=V5>U1KP)Z$A<^|y0`rCQuXIU
{D0^V9^eoA{{VmJ@7^%~z?_D$*gW{hL;QNs&x3wG`TqT&zX$!iO8Cc>@4of>BKl9m_wqU|_RojEXnh4&p6uU?*6Y5|TCO$&;3r$x@yFDfh}OJ(Sc+2Dn
{cna{;Tx+8}PqK|DTBd{|@QDlKSxh{s4bN;4Cs;_Pd%Eu}jsa(>%1rzH8)qYDTkFcW3;z`1v`3klc8h?edo5(%#d5zi#;-{PzL=0KYqUjBF<P$Mvt~Z}
~T4TGT%2_JT2j^&`Uixb$DNzPVo5IPX*0f*<XZ#_Z$j=eJ#dhwwKoJ~u;3<!<PIJj4R0zuVzt=$dZl&@H5Gv6goVv6{PGcJttW5Afd_{@cc%d*pxUkJi
%)?kG$zHY@me)R`8PxuyVk*xv{EZ-U?aG0?to^R5w1`Yr1Be*djc?c$xYx^<?x<%nJ2Yey!P7fd(di(*UXoe3+a`mUW8d>9D`7z?qSYQ0P<_%#ueV78f
Aj1dBp<a5pfpwpJIRC7s{=4UNq2)c{#;7QG067ihtEkRFZkBr{RhatcANeA?-C})&q<Q4n?FbxpNN5eBxzDo<EZfxhWX7)^tBtRj^Sxkf7x}!7tf$U~N
#;1DDr_HXZB1e!2JOLVDA0>uq;7PX-EJSj1L5kq|)_zt9YXYz!TdgG1=tc8H=n4vzdj(^q1_S1XAP%E3n6$WKs<&}0;E$rJfnF2sGwN|SRd~rAjKD(S#
Z))>sm%)<!e)o1t)(i@bRwQrQw9JI08>xw1u882CYev7?bcHqa*+rrpN@f@nh-wdwi2Pe^ZU6v&*D_-HHAVLTMY!P2Xmb<8vHyHVwNDYe9G9S-d^O900
@i*DS6aWZJEv^Av}6+ZYm65bUWe_0U0rSu<e>is+hTG37e#8T8*J0dqzg4D4)Ah1B6DXGJ4$Zl0s}3MwWYfh>s64gC8z14vguQhABov-|)+Zyvw_aC#E
eG>ty_p>eFC_4GdFnmg~b1k#bq~yQX%eAbr<?@G!rI_lk)E>{SWhor9w@wwH@f;NueiS}Nfcf5Zwvn|ku!d3eSD{<-TlaXm2g`D_*m#4rG$&-rvJrBXN
IX=<e9La(Wr8j^e23+*#lMm;c<SB%$^mfaB#Gz!g)$r$>BiI~|7;S*-r$pM3jo|X)T7N3uISU%a=im3<^aD{ESEb@Mui=M8p_5oiQrjm~~Q_)i>c@_#1
Zj6B+>kxm?o*Voz_TyY{xk_qm12f_Y0qp`e-Z7@!YjOpz_iQznQ%_C}JW4aZD-TKF_4+GQDU{KOZv`@+i_Kxdw9u~V^0*rsU~G08C;wlpkX<fyT*Q>RO
+Dnf-rUF?f4lFuaH_u(8tdL5@A^Y^$&cGxgFhQTZtUM#c!j@J#h0^iA#Q1m+H;tQ&lZLOj5x<U6{S^@-<v@XOw36ml{DZ+{BeQ}K#<#T|Cm)|@rfV!pl
@5yA96A^_$KI~po>#2Q>Rs&<UN5qf_;brM#B<T;c;e*0!QYdz9eax@G`}bAV~|0Q5QTz^2Q3~fZecLrkeVzgr^7nBiMvC^uJ;X<HH17qhK=cv^>L}$0C
o7xD15t?!ePyw2ktsRyYK}m>o@{8z&>a8@58w(^SVa3aYK}h=S0-7DuGlnqj8KwQa2fqD{vz)#9*0`AuWt<P%C(86yjhDBo|7axhFXhLKdj!Wx@Fu-qL
jR7TxMy@F2=aR&lPX3SPgpSt{LX3JnY9YXoyNFsSORhwWTL;lsE1MQRVx*YJC1lsF*z6^Lz&q=Vg3M*A72eaV!`I-k_gTqqUaa#p%2g?F%<7wM7$Po~Q
9vxXAP$Th_ACk0>gPFDLc!nnINq)JOw|N&Qr<l?oiwB{xkYq4xulFfu&)pHfRLcC~m-z)L*M}{bU*=kwUy?Gvgd+$a?IB#HO8917=AU^9pS=|PZ2o#;p
XcEf|KW4j&s#g-X$>k(UYy@_7#}o7fcY^oRLGwc4S+ixA3S9|rK1<ZNnovVTN6oB3q+Xn`^a7g_LS`PIS``}kA@kU4|tw5RVV1$g1riOFr}i|l1Gz(<T
q)y1)WiXc}6pc6CME6h4J3UJsB_W5t&Iw2WV>y!h85Qfbj#`Hni7++2R$LzZK{kFu&dYPqh|XQ)%TBnqOIw1Dx)FWKQ{ir>UUlxtS-m6{p}=lO><eWY$
iNdHc8%;^sU6K0Ac=u-uJN{s_wYVOQ1<cDdeP!}<X@W&Mzq^~2fv;s!rw;Who{%dCIV{`GXQ0@E%7;RHg!_}LR(;NgorRSswxy%7E){J$+6{+|O&SglM
$HJfn1>~$A7sohTHAmcM(nwlEu?>4|QCUPqiSb9CpwXU&EB?s@(!oCONsNJQHrjDjk!jGKb2)x;jH04&)O!xtXEx-Wg9Y$ZbTM3_x6&KjKkuwq&r7j<M
E9DvcXzlpalbi)*@Z?+)Kz5wqC;m-k0PBN^6`QSYm!|pkG+gE*7W%rro7!^$-!@|~4Lkm_1ue_CbN!u#zsNo+{$FnWi|W%C)whjiF#;3ma5S}Ef+hUCr
LaJB<^xYPb=KuO^Iab#tR|UyMDIp?)=p+w0~26<B-$OC--qTNba@!BjJ*<y0^<TYcSfz$Q^Mj{ywE=S>lqEAAp-LejUO^$+X~$*$G3f0&jws3wA&sDcD
Pm6Uo%)=OFow7X0Yutx*Nj!o!T$AAO$Vdlfcrpg-D;tR%6#}c`BDrEk2#6I9O_&cB=n3X|T^=wl`qB9a}DMQAr4-=0RP`63|yXYiWnPx9BTrYm)9!e#F
84VWpM*168iKF;)cqcG*7=W&d!tzqqlz=iwE7^116Zw?8!XjhAP_i~1KkS+XEf0+BJCF09{GF`@HGF@pVvp&ksun;R3*$5_~ZWK+!G#avQAfKU32(Vgx
T{=luqV6&uP|1llFdZW;aPKJa#&C_S8591FuMnR^;da80{Hxjm7p=SBUh5bX*gZ1w|?C-(CV%SvLaiS;;(^hWn?15}*%G@LQj<{@qIijjp_P4a%>^Lav
Yc;hj-f&G3jPa?qRDwRW;aBcF%O`t7V5H8<cX_e0-yyVL=<9GjO6h7YaL|4=zO-Kjh47?z4fi8f17KF#H**f&m`<FWdjdb}A2;^zEL<r0ul?sN{6>GkH
!uPuR3yQAhlKXK-`Z$CS{%BmCK&UP(39LT=#%>cqZKwb;w6-B0B*v-`ff|NM?5`b`ydQNk<lC0&Vu<RJZ5+?)jeY&`ZPc3E-^68Ca@k+whK}~`Wqqd&9
&5P*#YeTxIFCvSMgxIiA;$|i11F5t6OdBN%B;n1<T-QFq2z`sfkH95t2!eWCvdBn+89I_Sc=o(EcSC`sYeGBtk%PS>DcOUB(#Aq5UNqvjxizfq3!(gZt
l-hq^UQ#FnXzC$Rq2w<ZP_=t?`qr<_5N?6@iIf3nO1zUhv(Kq5D)B#%;R&a=H0tT#2W#Yn*vNqCenVSEc=d{g;kUI+)UhWkG&<C|W_H*pQ)Uz(I~p@av
UxeU5y375~o{brla`6uwR@soQ|e69FzJ$L;L|BWnq1V#rL?r&f2p`7awt-OON14h$@z0E7+WCBuxY<iN>@MvCP6g&q4p_*DhLNgv$=OUO)XHb9r9gL?P
GhgJJIEolK?%0N~<YxhZ)v{*lNHPqBPIIi}@j6{Gt-uOxVQt_X$cTf;sB@1Gg&Aq%`Pg&1jOsM!qTnBM7OV%QeYIPMKv=IbHt)AwSf9_>gCdwVlY^bTg
Y^cX+lr7j#V`l`tz@eDs!j9Ah@(KdEQHhi!=n-+ABQI7XTOH^duI_VkpJ!ilbd3~^ZP-X=L;ugQX!lN34eBeawET;g;)6N`N~;%SCDN+-IHBW2nvtSeV
N5g!%)T{uhJ_w!}IiLN-_pQA*Z}m9yDp()B_=)`9rZlfOI_Mro`a0MBoou0Q<r9F*S5WMEPEv_kh3lhK#mH7@9Ava0L2ccJws%7)E@HZV13Jr+r4F6c|
rCJcR%dYbm2z+(zN4fk}X&54(3w${QJfRFxhWZKA_zKIAMo0Q^;_<LSfkmgZZVF`EzQBixT9m3TqVI!dn1gC3(ycY44JL^K9tf`j~RaoArGvBTwdyPPj
k<$Ot8m-8nI!quXLbFv-fy<G{<&cT~>JODT0=jK;8_UA0T;=i76orRAiWn$_h3flW%Jsbj0pw(0dZ8YRNO>UnLhw(6#Q+jR-ZGn(LuqPq>D8YyZLmW(D
onwz_Et!KWh_j{(7X7ve^|Lim9<sm8STi?Zd~WXpo*5lRAf|lLQzeusc+a)-tU(<#Pt%5-2=>3M4i>{@#wgnm+AE5#6N~C_bSl~C*5X}8?t@J4@Td74>
$K#IwHE@Tts>9mrS$>2gX4xvS&j3#V5Q9^>_@4@MN*nZd7+%|&B=1Uw=37Dc5{{UjdH%HmGiw84dGeBUBR=0?E%n-a08){XW?<6?sM)5{OtVjMgThtul
TR$i)Z2Z(QU(iUF!rq?%A_k+O~944+B67gNPmFiajKj@?a0`*`0?hn7CYFwyOE${y5C?U`Mn)m0XN7p43KW-gTrtCM`H^!(&re|MjMr;|ctn5@CEx84#
ovtk3Cky$YI>+_B5~reDrCTXD{SX?zVIWruyP7$tmi4nB-DBOg71pPirHu-~)rihsj-?)u4-{GOs*koT0P&Zt|0hxy4H>mZt1G$tRdhQiCCSb(mJ7ip`
S&zj6E&WC2!_Vm@EWAlcQb)dY8x0K{upK_u~$a%n-!;~8Yu>W0F^Ifl;@2<-A1ELt`TDzR@4$Ap1K8Nt`_!?dyn?~N!N;o(NKZ-r}Cj9LD_(uLa3vZSD
tG(y0zfu3V41<8>U<&J{Q0RsNTG&y>G}f?w)a^VHl)%J6ybd@|&*>r%$n~LRQ9%q+Ei(~=4<?N!2n!b0@74UeJ-7G_UvFXl-iX$Sr?z4fs7k}YBvVN=p
5Ea5e2NE#sT}&5%MYvhw>*dYqrzA&NQYIJbBA*N4a)hqlR@~BzlNvQMgu{chH&E?oZT+d+<F2(KVQEwUp@z~_^;>hXW`8!`b+Zu4lG!fHRYz%O9YC_TN
!eUWz%pwX~=U}Ie%9Pm8s|V(=2Faj3(%eHbh{3t@}$J3|g`#wdS0&;y1GimJeIJ0OMP>7x_*#|BuS~KVGh<ghe+u-E#gvEa(4r3&OYIHJnD+HgM<?-aQ
9T5iQB}C-Ae^7jD?s`RflQ|Mm5Uv+x`C^`h$&ObOo{O8B&do53*38ru?1lyENQ_F%QShR>b;8jSQ3o}Po_t1Qi;CvbJm=($4(j44*vH{?wp>N^{TVRM$
NA-^xLk1WXY`bc$s0t%7lTwe7*<@J#x4dJum8XmES83@3x>@Uv2r-LPtTTkGf9>#$Qtgo?FQqq^Uj*|D>^7@KZUSA205Z<%a5WX$piV9<iXS)zCpMx8_
1()A|pS^x_BYvKRSMpQpbJvg6poz716RMA#z5a8<KF-4{{Z-e8&cd}(X&=if{+zphbc6r1@Jj#ZuP;^bQBmR#&f%}FKXK2;U%{>C<FDY#6Z}5AM8Lj(f
c@EomqdYN!fm!Zl-IYa>r-dpH|EcCWL(bU8(mmG91o~qdx;MGBh~W^#pev6CCnONXK15T8w~_Q7>%<X=u2IjF~SavA9-JEg1y<4FpgbpMUK-Q1aNIa@b
r1dSaIuZ9|eie=$_6ik}IqXVw~YayYFcS6!J%=tOe}F!7`1pw;Bl^@8`KoIB6;iJ7FZS&A9+Vf1`V9sK~Z3k9WPS8N&Y8F!;GExCJuGVxc)UwV4>(!rm
BT`D)faCTtum3ZaYTIM{54mZ!pM8s-mTG0n|kmp6?g;AjCmY;=&QxR&ZG2I6bRA#1T14eR$DCR#xfVE?dKHgwaFw1X{VD-X}1R4{(+oE+xMsHuUt%fNc
kMi-GVXH*fmV;Q8XvMu|2(nCS$!oJOrg(iFtI%=-63y>OP1M1gu5gu$BWah~e`7na{e@OsthO}XfKFnbMGL|T?-KVf#m4-+7x3y?y2fNob4YfbZ1V^5c
Af2>KQ{!d_S}1t#m`h4I|0tFaUR|GD34D`jJ-I%qC*!`SACsNM-+&v@z<35OW7-PLlytIGR=Z{)tb6_z45ZG`RHJ@O3R`5g0Nv%V#k9F`V<gz=k;wNji
ZMp3r&_|az05&^9d(R1^hU^g+ujs(CLFA{W7Qk+cuYB<7a<460DFlPWG~ym`h}V^y1}T5kc<EY5((DxDu)+}Fqm70MNERZXUrI=|G6a{Ks4;OO$~9mOd
#BKJD(C;0Q;@Qun<}eE(P;_?lXqvEnK0q-<r8}Y^$Db$72}pql^R7b%uG8-ck1`7!Wzw;%&{-v5i;obQ{C-o!B!x&25PTe%hI3puG<Hz6z|+61<HG+r;
s{SJo>%Lx{Up3%Gz7nR;YG{pZUi1tK5jC)I0q17S{0TDi1J;Qndld<fwkEO(mdblDmey2b}%70(^Ey~U&<$w8ADZ7dL>!V3CZR?xx`%lg1dMl<L?6lMs
17|wug$vO1bo*404SGK??(b}mB%bOA3VcQ{C&5tG~O~57+)BtqAZbyZwDrf6N*r`nkWU$1ynThC=JklRnV9iAxSTD#&gKr{j4rCn}HkbCS3;lDpE%KC!
+NP=$d?xe=O@#K7!}@<U?%P5E8k4M8xdTr#H(VqXy^aJzdI|lby=*B$kmnuHwFS*nVc-dckvG-BauSSFjUjAQSd8#S-WQ!H)#dTr66EDnv|tMc_cv`hi
a?C_Ts|Cek*Dl-&_5AO<3PH}^wdyN*xx7GdX+V%1KTt*8$?3e!3JQvW`~|0Q4uLjP&vrQhe9{ijtfQtx0o-p#;OJJv!Xr{+}@hcgHF0K6&anmLU!Ci`F
0+RU#blIO?1<eGG>tXOm!m93SlvpGO)B43ZplcFg}5Wdjwi1hVeOqjk_>8%otdI5ODtmb*KmqFhGVjVM%N(Y#1M`Luf#Kcrd<_2(JhNGhy<fzucKpQxh
UVPWB-fFUO-)pUU%4a5gxVLm^U6@syktn%NA6@h8wd%@~bfyg^hvqobn7XmlJV!dhcs{k301{)ZCp3I{!J=DM{3j3FLouzoV*b%tB6>8S%-w*+47DEUx
8<5XrBxgpTX(X*PdJoZ#W)&riOW&7O2i_p{i#zGYK`x5^M`iEhy=7m5v@<VP6ovx|&To~VvEsg?N-h%MS0>&Ra8tb`vlpq{N>`c&$lmH0|AbtPXr3ES3
b@NW6*Y#Aa^yf$&Ga%$J82>N_;-`!h&xIob<J%TM{F9P?6o{~%T|0A9XgNuqksA-<ZwL@Sw^3=>ziKd;j0CuT*jvqW$qnFoNrdr3mOL8F(gEBbwsmlYq
dMpF4n2qQ9o7f1e&}!{*w0(A-!taNNXXMM+_T{k^5?M-|MD;<K|(cQzvHfsp<s2!p_SU5uBSD4Pzag;Ab*q&{bRF*{!TRmE${Zr`SLJ;fA{-73VIyUU<
_imad}_g(;&blxIZ+vG585DGGH)k8<;*NMh1r;$Z<XxcLt13?7E78`V7cNl!6$nx0pvfqeqi`LeFqh>$Fw4|8v{{{oQ2d8DW!I@rvjS^M$aC`toX@b$K
V8c5;1_)2S5lb5zhr;~)<MyeqOt-As7iwQUfHq35ZNbtL)Gl2GzJPsx2PPt_eiahr3n;5US+xG3azM{SdQscayB3xEc^hEpz>9oAZ^(Hm>Z_m)Qsc!$A
|f&I7;3Py7ez+%x<Qke;k2aaFjAfE=&mXT+irSNCZ*NCChXSAaa?U~Lk33xH7dTNtu+CtyV!dxuGrKeKJ5XNs&>x1YB;C@ZIEX_+2+?Khb!F)+Im=PZn
6Blf$Cd}8yluh^+;mIIWQn+6{Z;(8*up7DBid;-yi@h$C@36}4_U71E=!LrCb&=Wwfei~rQ@w%0?*M{;R*N2au%d<ejy2a@uJ1C#Q~TZy<zwln0pCY(P
i+S?Qdk7XC0GPbVaf!vBY9NGdSF^iOjB9Ai-4bQq5N|X%5UhU{AP1K$$NvczDvvc&X~~K+#;8lCp0>RD70YO2C6%qNx~RcMSfVWkH@9{#^riJ+Qk{pmh
1C!{U$dH5P3t>gFy@K|FkfVxl9ghXzx>i3Il>1f!=^0n1;yrA{e(FJ9jqm(QJ)!9u+iyE`kW8us%B!JnY{G@it=}SU(u34&ys)Vi6E7W-$H)?6MH{Xy=
$wO%~RF!2#xnuGD8hVoYH?UT0%N2$GJUb^8s2(TpXGpYtq*`QH+BQv;KYC9K97W7&)h^+AQe77VK?z`Q2He4_VxS_p?EZ#8xV^j|}V{<~UYO}O7P7=Ml
oj1Qcw_Hx;YVE&bc(0}DU2jdHkLi)=C%u85jhU5k@h3gp%uJ2O}3+8zT*3Y`p&4lBO7jms7cT@F1L;igs^1yJ{XnKZ8ZfHL2=Uw3F)3K*5Ot;{>YcT-B
aL%R1e0MN}8Oj-8*&`H~@3vOKw<MDVTS4r3+Q^(n{0>oOU=SbdR82sZ@T|D9z&;yxObw%siZG4oCGbdBXH+|ClYGX({Y?WN_6uta){pb?4i>I+4DPQ}&
aX2^Wx$3~pnPGUw*{F{>0DXE_@++8JQF5)N`uU`3{!3Du>Rj=R+KT$6vn5e3NoQPVP;?xk0z29A9IV-2GlrrmS$mUBq!QJzz8ZBQ&K9)z?DcoS~Sdjx6
BTyj^h!mul>XTy~b_}^RKdSd1JoC!1lQ8Gb#xfo5%K<1bRj~O?9!ih4E?J6@aG_vZ=ZlIpQrdJc3|I+n%}}HZ|TSs0IKI%qObDK#K#&T!H;B*)dh!f%&
>WE92FA&`DK&<<mUbn)iUUURs_$A@jMQ5YZgKOxI$B_8KwxRZMh&*p6ZUp-V#;-y@UD=c^v@lszRVLJOOkuz%@6`!ZqlgY|5~2A0r({+*2hq&E*?J!5$
tPm2JoH!>ar`78{=v^6zXBtIr*hb(FDVg7Ju6I75Uek<>FHnAt|O%CRpK-q$6w-_+S4ukr4LICxr(o>U5X0*cV<1UPUy-ZFGgk6q=;pVUdfsYML6)+t1
w<be?t>T%cF=ghoV6hyY^GumP<2|(Rc?uY?_8P!cTaupehrFfdfi!{oJ|;&}81{!8Sh5<dAG#AU5uBz7<5?g>{Zp_p5;jDR!uUhOevjy5nUD(0C6K@n*
5`{Ij9;|6CV<m}(Map`1y_g-@(5Zn8K)Y0g!HvBj7MWvDErT8?h3-vhJ9B+t{D|E^8(h(Dhd=E7H@jogz=Ae6*Ld<Io6jbUrhLZdjh~_yVboG7nbLl`o
R%Q6&Law1BT>h@<D|C9S{4ro+Xk(r|{WZ^D)>2fyf-dddnUhV7=<Q<Gdx)NGeCYxgj)|C9DsqCA24R3;nCnY;CgUb_M+>lc0axdceV%GtJd)pI_qP>A^
~(8i?ZasnD5>nH4_HSSu$DYU1ElmZNT4cY`U%AtKtr0oR<;Xkn3!Ty7lc_D)5){dQ88Bu4{9(Aj)Qv36$Ruq>2vyxmUGzF|k5HkK@Dgv-aels7t&g$tP
;J5<WO^rI?oKQ6Urr?RFjH?ZGsVJ*y6WprU3nAt$FSJ-cQ2IN!E*0B$=K!Z-4poZUGPLH^~&GMlVqhrxP1yr8Wm`>O-E;8EyX&T!G8D@mjT(~~AMs-vj
sBT}?1ja^&IY23NO{N)Y_Ssf{eMlwLnamEMzHcES0&RV*rfLdf^l_NV)V#xfj7Kmz9wvnAiNh4^GHe~2Q<L6V$D%dm(k+ViQD+e<WCxb-1xjtAWGwOM&
dSm8am5vD1fWb`_JLjSa1&cAfcH$FE-cJuqSj0pATf$%dgw_#l(iXwZQ9b>C}tL>&S_n?3V-(T9ur7V_>`qtifS@AvH1+~;s;O9dm29Dhan-N2r_MtmU
7+#7FkS*z-zP{r~#(jh@6iQ8o>u^W=ewsmKHqX_aw6K`>4DoVS&I+1WdGA?O568_Q9g<#Ek|8Ox~#6-n3WII^KoMke?fE8+T{0zsZU&MbVtgt+J)EPR2
^3V5$CWV0L10ZZS<XK8y?1C(sF<Gb4^2AqBFSTAEV~T-?I#4Z=3;N!I!IJv<#S(zF$%0v@tQV63UbI*P0#113bGQZN6w)xl65t=pnOgb17NEF+xK&5X`
wWJc2qlt4LT8^fS6MH5EObT_uRXqPd3n=epl(b=L@#JR??=&=Q=v4lyn!ichnHo=CwnK^Bt?2z8Ck61pp84qJxYkFLaGMWUD<_)ZN@8xY+-r~?MCmlLu
);3P7tdh|dmCW{YYuVqM=qBj|(HKJ;A=^Was5zl++G>ndS7c+k<Dsh3aiQsyHk@oTYcMh0+&XHbNl-*MI!2>TzSBrdY1-&amQ#B^p%bW2a^*^{m3bf2h
CQDoJz`1|1dF}Y!_)aTZX1-jmrNeoQU<LmJ6LEY%<>h#%@dAR_hWY#Fl55&#S&!lAz5YA4jC*9R_AC==?jOZJZ|$0hegiLvS=gAj_T4AJ;v*b+&CI1BL
deMxNm4<94VWG$PQi?qon?7u5hs6%6n3GCU|0A@aC9ghe*~~A)1JrMehFl9-bbhJ+jw`Mns58*8VWwtI^(~mrYFWYF*}~AIB<-VP`dEj;z59A%b=fEVf
p|lQoI(dN4=ywlb>5L!W@*ZDkQ*IQ3zUIS%&bq_=@_I2mLjqDdn<K`caZxtv4ItRb}fMn|7a*XVve;Cv3n5Chd_QKW5VnP(Bi81pq{>o;EBMuh@43m)o
28}nvCv%N9NhSik0I7223jI-U{nqA9@-muxR)?j&OE-ox2H6&uOA~FVD3JpHmCvzC54;enn_MH)9Ar7;4@X&&AWD5|qm`b$B3>PjDc84KtF|d$4hN|zY
AM<gnKF$)@)Wryf^?#d(r{`I(1FL<tvp)aubK2uG(VO7e`uxMsnSwwC>Y!)-`G>0)ac4hT!FJB#&OV%-+5#5=j*0Hkf7ip)&DLzIZ=w}mAZlYWXekBiS
hPwk+Y;)hFC9szk*YT2hSD%trF%Tsm?lbDE+Dg`K2iN8>c*to*)$GJf#8Y04C2tuEF{`*P{o{136#cpd=<D0uFvT<>BQ|cnOaS*QAFgh-`t{WB#ol^o`
bouFE5lnQ)Ey#gC4V$5X2vU3@g<sL_yds8Zuz4O{BdX?kt?5v=MnQgC%q)YskRh+ALTi=o`#@VWSq?CHK?ifwN3>OWF8B<}B7`NvW6^8i%shVc!vZawC
K#pPG#qKwNAY8y)9uwKv(hsYSwesjZHfZ29r56!QpTO41I?;sJT18hHMLt7mo;#5C3`pEuc|GWP#x@6C1{Mb>W72SQt5gJ~`y=zB02>^ph`24k=Z%+sG
BQ*~<U{IgDGt+h+Lw&W$P3u{zB5b-r*L`>x<LY$i^<)~8o@h}s3V+bcX?jv3T?mKwP>}$TxZ|V-+DVm-Xp6PmGD%p;=_+0K|CP%s&iUCUzRye;r{86pj
kyt>bxJBJA)bYZQ^BX;Y$Gq%!Y<RyjPq(f&tBxA+9pJ|bNlKL1IVxf7lchAan0_|~i5j2YN21s>xEW#|xChN+W^Q?ChBp2>;)Z*`)#9*!1h^rgB=isNZ
pP}26*|B;4u03A!MW{kd?==P8j!*+MPmN$I&sVqxP@Q4@@B8QH?`u{lGU+&S_gM89s1IIX58QKBRt+-$xa6bv$B^UwR6p2ZZ5v+SNjzyj)wb{l-2aZz(
p1m-6^{B;?Ct(=7_tm=WOAsOVvg-@9-7FV*)AhA=tZ2^cG6R)n*>ob-13+)thbDLemaZDwB)LYJ$C_5##>NN=Y2Zq+qE$+c7LN{4eS^%+swh_kGcz8J1
O8!GK8md#ZMSpPdn6M?9jDp6wcrTG{>Oh2L?OP(3St_XYz|isKM0FITZ_7+_su9~WB@5AK_L66VV%DuI7NA<lYS6<fXyEzgtjk#KP>zTkw@{L;+wFU-?
5Nf!!o_ohX*C9GsgtGIUw^RVj+tSH*wjll-<r>6H_1cOsYzn7^t=uk6LR!~c^RpYl)KuP_`5CL|vySa#->*(%}3ZK;b_L<<z;0F&zU=icIHT9qfDKA1v
@@K?O4mOYTQ0jCCE2$C7bL&zS{=A>p_42y*k9htYs%S~$H?}DJLBxtUa{EDx-|qgP>d*U9p@O=wI+<A16UA7hMxHN=_}itdWcS|P7N^C{rM<xfj+-%Ub
t((>EDkOyC8sCW9p?!rCSTF6bxjAjgao<`=Kk#x>3%oRxA)Bdy%^l31ieoSk}mdn`bQo7wRt*O@*%!FpKOX<!|?Fx>a=$cxj+`CuDLu;sZ|q14~lLu6L
9B!UyG`{)1@45clZeLRtkyzxtyPfReRC%YSjB`ru>U6zvS3z@%}F0J5qC(fLk<YcVe)4oZ%wuFoILv==V3{S6ceQCUTJL^W3l%Rmr_zGs28L1SMOn`>X
r+Xlb!F-{T9bxs@|rUbskDI=J{^OZ(Z@Q1|?2we(*YlxEmozcU&3G+DNS@%tenVv0%jO>)fylW;|_Aw{0fsHX+wvA&e=Sf8P~^pkhpB?*pE^=a}9l4@|
q5)KD_5`~$J_s|=yL&4(S*`0SmC&Cef$~um%Tq1Q6Wpz4aCtShBiM(a61iPCUe~Vra1amttdv)KMG0!Uaw8UqyEa&&i71`dsw&w_Q_X}~gtC7x?-#1VH
Z{=)D9bt0heXe0`u39Pf9Usu{3?yvmfjj<t<ZSg46u`VCY-Pdjkq=G5%r4zsw5B=T-0HuSvwsmrj;HS-1x0eiXhx1+Da9bMKP7W_?Gy`j<@nksI~F5W%
-Ed(bL9dLiA-8)3FZ0#c<vtiC(Z<KhMg~wkr86w&TpgdxLEMA1gD?Wa<F&KAz&w>kLe@{mU(51aGBaUH}G=p1X;shM2a2kOV~;e@r1&7yj)(#^Yi@suG
mK0Mi%q(xRIML0*tOw4d-QerQ%rWnDOsXl%XtYo>s_wE5xVT*;Bi5@9v6=;whzCYX657<uA?CMHN>Gb(r1AUBdio?0dmtznY)h99<CB@F?8Hl$WZiZu=
VlX1p>}9&gn__)4-bxWJcI^*-k0c|M$QGe2F5C-`=}OKI^<5n4)r|9+VKO41FcSx1B*vWPJyhoccINRsV#w2$w#u&Dn%k}jVv>0!hID!@i2ZEp0u?%hK
*=godnQT_gBCEZ_yN$ouazQ6>yvdtCeV%*&0^Xg~najf|{#EE3QWACzGMO<9;XguU(>(WnyH~L|3C3xcG#kGvDs2V6b5wG)0Z03X2H!NvC6%R=VJU+;|
@k%+Vj~}Pyc_dxZN)GZ=TC?%{tNTx@DxSDc2lmCFT91u-J~`3cy7(ojvVl22jen1-Qg$(-<{ia}9MPBR$*$tXWe`o)w4tB>!)ig56zo!ypiK<Iw`n$#+
Pe(bB<w<_xPfOku6%>6g(;_sV29tLxpP<Obba%-Ck!Wy9eXyc=WfLArFUd*lUvVRmgGT~LX5?UAr;jyd!R{&Vf%7xtbfe=LnXP>m3aOQPx60S*yP5oxk
YQbAd<vk&;sUqp7F@>-i%v1kAIJ_F^+pbBi;kHa+i2-F(J_}F1g;r(|rs|?PH$)F;D-Pr+>`TKj!Hl^Yo8-`o}!|gMZ9hKKu7E*Zbg~`tmVP|CnQc%&k
B1@i9;T^pB5u`bQsp_V2U*pZ)vjyN`MLXMaBR>$5(e_4(xAC%!)B=^yj-k9qpXJpH3@KKTFb_@QR=_cOOI`Za$#fc;@k+uJ36HAks54j=RM5B|YF_{Ti
`W1jvoPygT_^Ynk0d3vM2T8Td&QzG~?KW_c)&=;Tm{owzId3xzjx!1s=Vl_t<Q~u(-R45iM)ygqtj)K7HzE?1`F`2igQ1TJODDx;cVylIcqY566`CfWG
C9L7<kOX07+`aR{ORauwR1sA4<>8%FH=7J6*#5ERu^T;~wdK~d!M+CrCR#8Uo?T{C*xTI9!z!4)l&Uo{rWZl;4l)?_BEs3}t%Br6mN3uxYiPW9G6l6qS
}@d)U8egY8gFD~1&>`?wc6UE@oSMLF!qPLWolPH1y;&=u)od~VeA)j1q369-f>!`$$Tq}DzFuEg%Tymp_w>62}Z+G;qwl9OYd242Ab9jFqOlbWY82Pg8
l8y!pp_(SgoV|1~9L&fWf%m6Y{%kQ-EK19zF^I;reCi0hd1#i2lDL<cgGf5ZxQ}J&oN>Mn)f9@R<4rUd-z?)JUA1K{2@*Jf>QgX~tf_L4PF+cs%6@uVp
m`P8ldL)6T=Bv)5Y*_%q(ZfV)+MR=F1ysN<1_8FbNj^A1e#>^%Snfw{KE5z|IcU*8uvsnOd~F}hy_9uhf>OTHx(xw+$@bxXAVVu8l%+xYv@gfR9d^nUB
CrhvpZyg|6h^=SR!!^~ZZ-|*o(+*;QGp8v$ha>LEykNGV;UVb(I_!hrx^Vj0P9G{2xE1@+@jDrJ3Mc(y1SCiJCyoS#*b`RxFIS{f*Go|pW_!PA;_gYIt
`B9(VC65C|hsIh_ts?8pDEtaPbk)-vfPJ-0E6pPe+-em%!`ZZ?$Z1mHRGm%lp$b>aC`|akNvF^}<L=s->QA97=ua#4o*EjjU7z8|V^1T2D76lu5~))v+
#2-$n%64U+;y<$-?bq@$M-2ho{nZC*b8y@#^v0wdeds6aC+4_l$JM&&#<m~;ETk|n=UR|pC9?pC#?%Fs)^QT;pb5RT9&|*@r+o>C{7o!^OxKUZgoFNh3
Tc>+xqdvoa9?v|MC1E_2paKh<Lh{Uyq3tWH%ALXd#nKtB!C4uH&qpzh`C1%%lhh@pZ3w{wO4@Hfv@q==ak0qDGM=eZ`a+kpAW3<uYelW_D~zUXQr*jA^
A9>N}2`g=~19yeM)}ed8jJ<ez=<nn!LYw)%W8MB!KnnHN?^G@f7xlPB7zHRIAEhNf5BvrxuM?UhAgW#-+q8NSsVX=Yamv<B&Nu`v7W?3GQXSo-zK^n$Y
slKJA}YG@pv@eB^RM|z%ov@Am~4WB=YE%1{3u1h*~D`o+2V%d{;9kAMa$~7Dx`pKonnh&K092y~PS_S%L12S_emlH3l?%U&u(?J3yI0QmZ$wx1!9%iQZ
uU_Rt>R8T9(ujn?Q4S;cSsr_*m@+a$Vetqrtzwv)S`=I38atvOKlYWUKYV90UKi)YYfnvv5-v-jsmUn+hI@m1?$!CDKU})Nm{*ULBu!jy0hrA&hR^A$x
00Ukaxg2H?4^@&WEE;(mq31^{!+TAzv%VTNBLuk%KSKN{YBsU3;vW*|CtePkUyS3uBiX$8=m|Q{%!yIVqWtt-u#$<_?P3KX(bZce#O&Y){ppQ_+FNk39
IuCT)~4p-o5ZLNUcekr1(o*q92PF@dR43A>&=3W5wM|)KJR+`)EaQux=OcY-9+xn92oOSx#P}%)SL4Kng%h(vDYnM2hk!^B9o8y7kiiLm~{pK>af#9N#
<h1M1&)jPfgIj)PY?SJb~Z%VSVwCh<Sbv2RZ!)SqWV1WA2G@o#j4^|SwrS&8ajnP#C(o^>3!(Y%LA)>4*0T^={#{RlJffme>DJO*tAp11LbVdD?pHa=x
H{=jYg0dD-^TYm9nKHuWWkN01HXZ)}BPZH5OoNh}t>ATIW^Mzrfm%cQF8+|wb693in|69BnMGR_-e9Lq~EJ{IqygaYKnro;kK}`aV9~XFGy^b{sxS6M|
7~&I}w1(;}X#;S|Y}(5YEQ&u-6;zP-dgz^+Ne+#`*pDE2a)Xz+C`8TIfciz}y+*IJdYRDUdq)DkD~JCPAK>1ak_o3v4`kgtdFMxP&wkGT$p$eLO|g>XX
L&FYpRsf}j+B_mlw#}z`z;k-m%NNjt`1uBkFVdi_^;w4*ygYP*7#rX(_iu1&g4SRGZ%@~jw9ly(3%gBk4TBoV1Vjx?Ke0~_b0T!mxy1%-J2zNdBZl;)l
-l7EfG!d%w&jPGQQA*F~lo))=MH(_oAf!GCo35bzv@`@!H}a1CSh<8!S8q@n^P)QT?D-3;Kr`&A+hTsGgn862=9I_<Miva9}<6dzilZA=7*c@l)u!H+W
I-O494A#sK-Sf50p%I_oF@myekUU*@SI%#%ws;O!?T_^^%(tBj@k6e{~%!ju~7P*r#56|4@@523K>hj1I;yh`8Yz@{G_n|}CKUwql0Z}DP#|4;q#Eq*M
-t7P;cIsQ_=jEjr($Ku>A{m}U_5S)t#pOIJ*x}6~XA?~h`7mS>gp}eDUp>E?E^6f(o^@T+Hrv`Twtw)da!&yN3V|k_m^bP~kAM*1of(K?Iy`k*U{+u+V
A0imEFlPwFui2rWfm4k-Odi#cnLF_mfUd`HFn;jp{U;IW11xq}7*^Lm;!n9Ceb5XU(g((sn!zJ4V%Xx$+ma7n{1g_W&0*N>Zj#a!X9i^T7Qf9Fzw|cVC
q)Qzd5hm>i(hy|_(|OG*M<v>TD#m1;U@nbzCZT^%>Tr{&5tkp_bnd$nE&f9$A8fWVqqNMNiTcW)Z%Ljqyu+^jiQv2PG40O?37dF`3fVksJ=gNA>vI2ns
_M@rpk~pNQfANnNN4DZfs^l{;ro`IZ7?kBpBj%h_4RtM6lgtX4z7L6T4pFrKN~g@}MMwuqY=O4Mw+_;Vun$CQ*sjLqYi$f-nF>HaqY*$S8jwC2)b#^*0
y@F3JzyM*05|0}Dn61JxHmFF1H-Y6;IT7S)$)wMY4fI}}W`dB_YSLHi#SK?k!nsU+ikLixw;-V+P~?5v;lsgTYhyubJ8`PO<z6q8c|*hu8UN;iVM30`b
f@WK~$tKOkDgQVK(o3Pb4ZyO(U<qVI`R^R%qzKuWde8ZIuC-69O-+P4X!gu&PV<vd~6aTh;{;Iy7xB369uiw|-Kl9fq{i_$rS1B_?l}-hf+yyX`bwKFJ
(yib^pB4C^Z}-VqG8Y$e3F5GMIc;l*iWUH@eIb3_obQ?0tknt@MAu;Bfn6whhjs<ZqT(=bt@~su0Z)Q=;=SPW*b$P7dpi*neVIdVxZE@SvZDCVg(ZLk-
(Dqsv?vvHqlxs_HMm<QB6TiMTU0-4r$YN96y%Kd(?#(XHKU~+QfUU;KSKwb{k;m!Inx8+KG6P`ShB_UcK#tGO9SsThMr%WX#c}QeTMhDNU@Uq7%l?ZRt
@%|)kty(2lM;$lP~=FTl~lKf1a;=i$Cr08tPa1?t-~=3@^8QIn(-aAcZcTE9hb#&9FoilEB^(mRFt*a%Mgs7Y6BB1$RlTQ7pcBZtHguT<??}WlIZ3#ua
KeU7^a2sK0ZmrUK_WoDg48q{*CXdKRKE&7pCs<<M*yR3GEpoA-|IJJKJI9PQ76pGj!n-co1?k0C(Me_LJ%BFXxBKJ*svER0{JOqlBh)xY<EX!}bhb4fi
0{0)fb2_pWPo0-~Sh~Ml?IrIW)J6{^M@m%L}FofIrlDVBPk?D5+<ZXDo;iOlIp7aB+zr(qiRN)u=+w-e0RP0+^{W1UKugAx<BAIJIx!`K7FL*q>`^-SS
#01AK5a4++MagsyClwH5b%71m^_hNq@g}$@R~qIpNBWoZb}`^zaEqsRZ<&-+kw9o&1!k>&3w2{c&u{Oo3P)x_^|Ld)9$-Vt!_!+v{S9|ff1?N&)#r(OS
mt?0Ab#OBDvT4mZB2*OQ}E{9CyYV@jsI~z_g2gvW_5#}&yTtY@)X=)Z4X4Is>I_d<Ss5k`E(^DY4wH}^vQO<*KX%~w{84!9FH(rw(~t=JKtM2{3UJpdB
bNi>gO>>xG8>zSJP<1^iTZT^TV&_Ti@Y7=Ku42@%!;R|JLgK?H+^76D%0>>(kQ1vt$A$RbTLI%ALh4>_Y^WAv#cvmRI)kd@|-F176o7((kWPBZ0A#V>q
0<y`?N3EeKZ&;U}N!EH#023FgywzIoctH=AwzdnQqRkGJ#9Zad!;<vqfe4UacGw}jM_U4$#rcX;fVs2~1`e|vuVWqrQI{cZmG`!C0T>F?LjKf}(uPpk$
)i2><3>AaXY6RZfX4;SpHhYE|Mj@IYL`D~rmJ?cNDNa)UkBEf?%MEE$J_N<~hi7(8Ha)Fj<c9Sep1__wMcD@^J=ex=_o+$Ps;<MZN?rA&Ul?MsodxV?x
1@UVwk8IC%HvIh^eul*jmVe^ko*#c%pKtM>^RNDL{Fn8yTepPe<FK7ScR&SiL2Tfea<8pk@A?s#kB)`sX?j@tpo$Er=JEl(<#m-%zZsA|Q85nfM~C?Pk
Mrx5I!kaAkJnZkr9lN=_$uIi6%a2`b&?ZqidVssnp#3h^+5#gc{~43xAX608-IPS1U#?X`S-Y;e>d8OGaK$~xHHkDduR}@>)+u@nLgp=PyE~S^{?jA-{
I+x`ICP+{>%Dx&(wv1L?eBZtkMcb+PuQ3TTy?e8}xnZ@WSEQdi`;JUtKK#pA(JvDe2u2UpUq=yhSSF*BwLV0unYU^d<imD)@RPL2Pa3|G{?tuWsXuMx3
F~ZRh{dcK-ihH+)67$?OpSyFN+VeLpvx_zoAt@eYrF;@{pcd|97w@qC;A&-;h(@jut+m-iFyhD#exZ#bE#I~d$HJlXIB-|%+BUmIRNs5cBx8$Nu8r_B8
Nii1m}!}@6+Sn<dG#+1&ni!<d_QV%_C0^Z#2M<(}=`wiWt40wNT_aoMJKN2tq&n@?l`->ZYWTAf9@bo*JIU~I`{E1h~`vS)`dRvl4lZ)_LH5^7N-x4yu
-LKp>{5fwpwc+<}oZW-C-M={B;p9F<di_uQ+xwfZ{P;V(+`j+k{m%E}6GxEDnAnxy-~W7h{<rvfTfd+8L*L>#zr{zq#mBezM_&lcxA<XO-|z32e&F1+J
%9Jz^MBkwd4K)<ANb|3pZ^2T|9n0Zl_^ZC?y;GDY7KZHZ3yH0cE9!Ge(GEN%lmtoDPeIHTUJZ5ngNM(Q=pf2sQ%(ygo9z{)-Zk7jipIl(1Yf5&0ykWwW
N7<hx*69IK$d)bIXulOvBf2!}89qGPK5_MEP)e;yFBz_s-Jl`+fvckGn7@mTiCRy9kV#;^Al?Z<988pahy+#%TV!*qYa~gahq@`a`VaH&(aPegy(4aVW
ooD`77A-30ctav);!m1QWpLINcyPB2&MdnjW*;^!}3ouKa|NdIak(l?UO++mrL6=5{wbp-H$qkiQ8#NSx@oq{<YJLu8(M$#t<@t@Th&oHtkq~EZ~UqMC
()y5C6p}8MP7Z`P;z~J7unPxw07ZB?)gT?89^v$_N_37r5HaxdD>QCm5R{_2+Yv_*@+MkAMN#JNz54{eHCX;4aQW%97gu&}l6I%N^r@+okv_IU8^ts|5
Q=rjm4wDk;Gt+kZ5_DpGL;8*FEv-~R3?e>gU{qcae$D>4pDg(7#(ue<Jc9<!pCZrw7hK2kIQ}2F!|pN9#z>@}#>2q{1KtjBLS#-dTMOR6P3eyAZIG^(z
W7A|*sdSoRh48(L%SjZTL@+^dXFzlnjd@sZtF9FscsjNK9|n~vu8(!D)cx@x8Ql3zh%M!(ZyC0-ggE#*f6`Rc^@Y9ya4f`YPv!6%V;&O5K+A!Gs7Kl3G
vgWlU(2nqX)B#-i6xY(kr+dZ{Vf=qqNLG)90V>KN%Y8&z+WtAZ0z$OQulEi~~JgdD5q!5EW>FFlfJw1=fc(?C17k$(C)8g37TDlwR?bl{>wa!P3z*^z*
9C^sE6W-?OI;<6By`dduxi5DV)S#skw$n(NgfkX{YSr=dmfrxrB;LarR4M-n?p=_Bs|Na=C$;vho;eUEgiK<;{o_-{T<W*;H_4Kw}$M|B4fKTHi39LRk
H^Ngq`v!jlUKnr`yC57qKYO)fm;GynOJ-lNm|JK*D2d}B^;b=BJVd&m6gWdXMVGV|gHJdR|h5Oj4-c)2Les+z7_&GDiu(U2{nVkbZ3zpYw@G)a0p)XG@
0M``t-;}FSeG=tp20X=_ps%JVza0VT-#!q17|s1)nPhxVfsfx;*x|%cGLlkPK^-oSnVBMc(yL3Cg6T$9Fr{9X)+Be;3J5Ys{N$ovEfag3XHdo-%9m$}#
+y%+KlX)8Q9Y;7`o<#SM-`6r<E8IW{QBGZSK<>jtV;ZvX)m0NfzX*6EO#Iz^zqOl{YUQ##7`&m{k40U!Em8GnB%lhm<HV<K4lAM=*Nhk>ihcI0NQL?cp
PbzzxvYSKp;dMUgWZ$Ovs&GFy|@ik80h9`ZEs^Uy1?>CS8i^TWzQfn7M?8fw-NI+Nz55TG#Dini{=js3SiE>Jh(Td02VLh*h2huLhpr^O~dlX7+*zrWA
)T3<X}&-MT5kV@NZ28K$ki&BO}C6I%bHjic|!a&iSaJLX6)T~Pn?$14NwUSGptx6Qv$;{X`>u7ch4sxp&>#thh6L-m$WkAyxf#0-Q;GvOR@rKKHbEfu2
qpunr-8LiIwHPSm4iS{28y38;k5W&3L^iR6GN(OU^Q$W1T3Wm28@mGI4Kcu;_g0a@2_~$MN57xMcXQxE@dw+re+yfQyvr<9h*X?}&HQ^Zyt}}`+M14fy
MNI}{azXrmIrfPE12czViR!bVtEm2p`@VolJEQM=#c2Fa+}6ih(fBg)ap37_Jv<CY<AoTFf41ni-yr^|<NJjK{Vk|rqLXO-f+HD#cZKTd*}n9a$>?tse
>WHP(~v{_x;(@sSS<Voee8+wp0AO9Ut**W7arj_gX;5vXwdhj3tIo{=#PLQY#-h*1ATwXsV+Dkbk8fLgFG35AGtzJi#yLU3tKX{*Lek9$mg(_Z+vU24`
b!W>M_HTf69bL+Egm+`+$aWE=rSGR>uI4GKaxOW7iGmpl%Hc90Twg?RKcFI!NCcV)TOb?s1>ws8}1&SWW|*fJ6P~wV>a2HYKnt-Ft(x!Xp5pG#ufpUvt
aUIFAIFfc5Zx)X5MS2WJ&5zNO#`*r{b`(V^#Gns|nzkP3uD>Iu@bPKx?j@19r_@6L^Ips5HJXWMVhOgwFW|C1%KZk9`?E&|;Mn1A#=UM!l{*bjvH{omI
F#}M%!)RaW<@ImL5fq`2_H(;^A<BkX$TyF?dT<#-iY)Xe$W!Fra8KC%LDe?j3Qoj+}gGKe1pR)^W-&VsK(-p-}yH71BX=xuCA%Xan!QFk>pYJC^@?Yal
XxHQ3Gv67I3@Wou0(NS2FIGmw(!`OQc|G1=p+j9qNg0%e0mDl<di_O|SX1oDQaCod7d&6rzM&(3y@5AS6WF@-n3-o;7{PIh08~%@q1DPA767S4@gCwE|
9frx@0oTTJfAmy$87vgx!5N-dFt3ocRinZjfrL$T5D>_cQ!MHV&jj&yscldtzQ7<2*%bnUf#x^!+H<1`=hh;_k_M*+m9&z_f8pVHxKc<if=-skM1|t6e
2YG#`b3z5Sfbf#o>+mEmk5uzt>Uyo!lC&ukN<6Oirl&1Bzt8<GdohXj*7|7NUAntFZ&4;~TyIpvNS*9asU*u&7y6x2YH$E~1I}6NmImOv-3}3t_;X66;
KRS_28rQE5QmFc3d=SUCVD7X)aueM9wwLH+eIp?-DAf@^5(e3btXR~r}v+x?VzMDs5Is()vyLhm<I^!-u4CNM5Uw7!Ca>SHgX{P*@H%74_118_*@3(Rg
g8ecsSKV7>N>AUrY^7pVq{lsWg-V4R|$<mrxYCwCm<M~h+C_noLRf6|2$zFBFYD+skpRV9N?~Pa8<)$@jVj_isp)}ZuRh{VvsTqM{W)n=FLXG(Qb&mtK
@hI4nC&b?>tr0=Q_C2)5v1^SxrpKUsq5A73G^+pm`?7*04({+`C+PcoolF6yj2D=nOjO_A8-ERP{0h%HhQ9wu#xB5A71b*!qwyGy>hp9#zcWff-#<`j{
rtk%dy?WzCcZKt1!n)E;BXuSN$1Yzoe(COH(zhL&+0@3R^YAg6TDf96<|60CINe`Jnxar^`r+!gA~Y!6`_>xP=1g46Bky2-FdG<peEHUa-0{SYeDBiSD
`N3cU+(zcfzZ(2gNFPn3%j&rV3OJb3^EeU|)DM#3@(~{>?Je9K~ZyurWLe3|e2|f%x}Xnl7-meK7sZkN1mrpm`_MNiwB9;`=RS!4?rbOOKT|j{4=?!Pw
|HN#d{@;{QIGz_KHeKG4vA4LCi%!_x$s(5%U`2)OWq@(*t-OS|){2!!|ihG%*E`!0?o5MS^vN7!~nHR(0=FhSzo7nlnq;x9HIGT<8JD!g++k(mcgN`b3
0NN<4Nlk^+d{(f{Ad>AxFF_}q<@}K6T1)jMH@k=q;F(5jl{+Tfj;s^S2i~%TI6z^${_?u9m{bNof(vwz=`cr8LB$zKP1Mjb_X|=aN_F#zv9~Ost$h6&2
LVUoSDA<D74~_Vt&ES>wDF0QpMEX!h{iJ1$2lR5p-^`hjX3$4(+RJ%(M*Jlbkv<h(Im#y$NIHHON+Aym(kplPnKjufCJMG+jIbaLVXHrL!0W?l4@Vj{s
6R!QQOK5RgfnM(lIqbN4$fDagDHPj(f$~@E2yRxdAe}zTK&z1BfzN`=^;5s`KxRD5>Q%s{(AniZ@2q#iADU)f<g~MDs5qM-t^ylM8BWhn8MOU{K)JKw0
^ruP2p)B(faW`>hJ%%%+upu6QiY2m;i4CXGqw`dYIP>dCnV^;8ng7!wSEv4J%^%jy>-kEVMkar}G<m*tsY$Ek{6ognq49C_MP&c2%D<E+3jp@b+wg2ln
<)+3hecz`Vy2B(kq|GiR#QwYMA2!v7=l^qphd<eVks%AIzpr4S7%y3~6uJNt1j*x$7YL`|RPJ@>g|ut>2Iu|7Aq8MkRmnykuU@g0UuJSPkL6jN*_*0j?
a&P01Iqom`@4xdue^lWKQ1sqG0x73=()y0KMtNGUeMgEmL#!2s*p~3FK^>NtwD={CCK5}8Ue>%VKrok##k>j5>hgM7}9!}Ykq`SXXXxUl*#p8T&Nf#gU
*#J8vT7F7yJ?pX=OtJ$>;~7q=2L;irJ-2f0b@#N$caOU`;s&<{sa<|EC`#w~onZ~TcNdLNDg5p3-;FADSG<6K(|9^fsQrPai;|(J-!h&)8OzSEs|atn<
@C%tIqU~_=Z3i&`fup+Ogd=pF6j0RJCxlqAUt*Fu9^NoO=l@Fyq90-W3mUIiFRzs{1I=6d8P9GF<5O}!D%CET+J!hm3_T}M-lLq0YS|ZwVIyY8pqF>#1
Nr}H|+a0)u~{YXO|Yw4@PP!Pem~TbWLwvK@z#U_<YT7v$`1Itz*+umCOG}=IIw3pUY-YX^};I$7GJrICXI<*kf-_e*Sh0$0l!zCJApT8>^A_ke{XRGF>
%Eog<?d8<nC`bdg|9?j2rtS6L*RnXVppu9z4o^Fns0a!#-427}@5^t$G$iipugxAbR+w*Hz8{q>1MF2!8Phna4;uX&+yTq~|_q5OUfKMO<|{C>h$j>y;
BnuvYx5<@4}$~xmbo|2k>4d@WXcsq={xB}|nuAbq*{MD8e9!f)TFR<Xy;CBB`Eiw#9ccB+feyl_x;d@OO!u?%DIiSQh*RHPP(|zX=C+zs9wEkWUvjmyZ
CC%)ZG)ceMt^RckQ}JL3j7M@KYZkC)PAfyXSo0JkjVo;oPaSKFX6C`OB6H-9;;AeN7dLeBQLX-Sj|aylK8tT!Vnt3nvn$TT>&*IZ!ddmnKH@bu2Bvd5v
H||?(n&XJ6>|wO#^gqi?F84SjJ<_njEz`zxEzqUa31sekjCL=2DXI%N9O6zm;3Y{&Izvgpf#SZ&*{@WV2jJvdH(-b7ydtHKu0@rc}(O|e79=GMH<w?r4
RbcnG^%{h;ct3RMia#ldaFR5GqLk=Vg~)&u(SED!d$-fbW?35MUH5+{=b%2zPH4m&{OdjK!a%D_?{u#~4hzVHu(F=5|-`ycC7781VOF)O0P6Ig2x@gDO
zGSU=APch4L$mYTD<!kz1*0C7aq0e-lUjk|U(bRih`%lp#IE$%DBW%6;AX)q)(Q8INTbXR8=A?c}>cU;8h`wcq=hk$M0Bi#GJT)WIGsiON)`nz_l6qgq
{l~FlO?f$-b`WN$a>P_QQJAxv@zcn{!3F86*@6X=%=IGe+Do%y;F2G-yubU=g;!t_9__yZmOgK6-^)_G8e`cOeMLJfer<f5rM6})8%m$&m2X`!#D;c~0
Zj@$+W2*)aoR`E71=ZbORchY74ii91jC1g&_O11-9{T_<ONzffuA9N=E)H~kch4wXS-~DqxN#U+j@H8+b8}bskWTiQrD^VsyW#%4GjG*<#ZK?8#lg_OQ
L|0iK~J+M_!}l*+VLfHcZ~_KL@sQv#Da&rA0tcecoM(k$wg@T&d0C-7aQ71_I=E`L{S<dP95D4H}1-sVcrE_S%N0jwy4UdOWwo0+$mQ_!oA&?F*xT@D=
xo<(U{G0a3OcrP2DG4>F-5p!cd1pP98EQPrtH(zc#Ms1TAJAQGBHwly69)IK4l=uWeU_V#6JA9=n$=wOmLBCzi!yu3f*(t4Elf&mCq5@9uAWXD}qbV!q
8m^RSzED4y*U>Q@&AJd%R5L-hF0<Q`$w?5!?fW~y$atH2&G?LRY5ui*eNjX%->8;p@1X*Pa$*I=K;x8-DOzZ-+ybaz%ot5=f?Ad6!=3m@I}rX^?980<4
1mX7&0j0TAo<MB9UZiX)|$;nq`7E{c_h1y&q_PE1DY$%zL#fszXGDzRK<LqZF&a(dTiE12*(T=J-dXtbd956y+Sl`xuKL#^bJ7Y!$nSf&s63O(>hH&2#
`oUopUg6%75O{eA@qn$fsMW-we7nq4Js-L`;uLBpXTLw#-RAFRjA=^{DPo?(HTPZv?rQj}Cmw?MSh$sK9@No3UDMXZv6a(m@lgIv^K^=0h-{Z|WnOUfZ
^huQJr}(2=t%}!m?uLXck|vQ8@*vptN~5_lDHRLSf5micQmmlg_t?GxJCu^Vd;6BA7(syiD|i8xvViB^pi$xfFhawJzP^y<_X>5_r6oU8&)SBs-J+kxJ
;6E`DzxJ^Picgmz8&zdiDlUc$m!sT77I0gQ^7AdodjUyD^xkG~amwjToP1?KpYGW@_G7ce$l;CcopRf4dpSC&y<%DDaS?Z1v=_H_B3(X+d?4pw8!u{Xj
~Zzn^p97Z5R0?4eTnNqS=xE@{X6rS5ck#j29B;jZdMm!1QBtQTqi8!>qG{HTO)RGGQ(H5jyKkb9TDH@03}%QC}fO%vnWgTxvvVHE2@h9>LoZm5`(udED
lzrSCB)m4a?ge^PA(a@l7Ezj@Es}s>gFH&?l-@Ke%xk|3A$SX<Cg?=^Pg6QIee=i2<J(m+S!{%(xWPilqug%jHJl$u_o1Fr-32y^+aUb~1aB-hoN?RJZ
FVJgBs?EE>7W;momI(LU_W`I)lboCycW%sJwYLY2By7qZDWSmL^ODKeJE9@Q89$^&esoR;L<m^x>0eLu>p2t8J)IPfn`{04X8cM^H}$2D97Jdt?8a88(
e77oUPcrMct5(uzeh{^U7iZ;&S6%zHV~s+9xU*zST1s5A>DskOaFyIsdwz;<kg^U;+~B&KzFaY?!L8aHM@{Djq7h^NtkF|7|dASdlsCVv&&g}sOxlfiE
vb1M!we~j^SLs^f2LB2J;&;yTpF1#T};(R*5ybPNeu0V)8o4<6~aVFT(^vi*o+?T+3JO5{S1&P78>YEd`e(SwX9e1TpyYsy|;c<IxSymZcl-B0P3+czA
5bT1fr;wt4!0D`y?Cef!B^AvqfpJxvj<sLqT)s5;{bh4=4~v+}bKq0h!lz+Oo?7j|WOaG{VnbnsICYdQNDVT5PL+k7pwJL;px>#V*ML{hnViD6_tUkOg
eSU2xT>|wIw{VG?}F{oTT#}Jv(O~=7kph&rj&+Et$D5X#FBvLbG@5=kpnOGzr?!{52;(QG-)Zd#+fiW+aw9BEyIva(FB)uK_bYR<+4gG~a=}>KEn3ldS
c29TueOGM1dQ*oyD7X;|*Ymn&r?GMgVKpb&K5_pdMJa)4Bz*hKhr*IjW@lT$!Cmw`Bx3=V-v41m`D^oZUVT$qSodJ2E+NbkD=QNGJKV)pAz(X3K^^?dp
V=?>=UapH8qCau9cqQV6vkKF(y_`=#Nvzu#&Q^y%zjPZJ^$#^hbwuTy_=K#ewh49(!u#|mMc3$k$uO6<=6ok&cyi?Y0u(f-Tyt3juAt?rr?1S@xkI>ih
jaL_h6@4ba>FS^$$zBzX+3jWi!RxEyRegV&tUcIe5D;s^6KA_pF3p=#c7*_)d+O5jO&5+)2yb?QL*e(o<UCHJwMD>j+$cIds2&3?ehlJEglmy_;`8@Wb
NTVw*~2imz>Q4IyemGwo5jiQC6K`~B7Zr&ZNHC2;X&$4Cu?GHdB?z8PkC;N9o2<Hq*iqpF_36QuW2AXQZ{<$96l6qOu@d!M>};(GsC7@YlXKY;;<Cd<u
KIE_7~&V>6g?W8{DXqyiqQQ~$98O{fmXj&28xQJ{FoN)+k33nMb;_;WgppTZz<f<D%=DrnHeqSesCGg0``Y255S!DIHI==6t3g`Wk5sylOXMdw*|I@-I
c5Y2_@v=k1oe{UJJtdA^;vrXwYU()u?-4cwRy=U*I<q3iGdbcFrAxVsAuCbvG~MiDp8hdU|CpzL%+o*S=^yj-zfoiU*{6N%(?9sfUg~4t@`;a+z1|1^*
r$K&u|M|dAN*sV{)w-TefnqpKl<Ra|DXN;=)2GQeeBae_3LBb{8^t*|NE@pXMH~Q=^y*_kA3>bKK+A#@c$TB4u@*bE7Qyf^HK?s@8y-o40pXaun)#4KK
AJ!{DXh+kA3>bKK)~#{=q-?>HjYKbU3d^npgH!9LqS}-GAWc*vVJg>S)jV?C%Hv-)*0Meo73ybxV_J+46efxT3$k^v&UuEKvBs+jl;K<KbLeCP!aNp{6
gBccB{9(#mq*^LnbU@MXuq(yFCb1=Zpzm~f;u8FJv;{IS?Q;k`Wo)@00X6slFOVOj=erZZAy^Nf2R;LSSqtiE@&QXpp9gqj=anf9)7Rmj?Qf`f(iteGc
NDlA#yK;hOImdTFKRVdHl0H2KCPx`Ar$AVTUHdL8e&rDCw1EDRb5>|fHvAWH~sjvf5?v+zwXS(4%8G(LCSJ*M|JefQI4e!rl2FvX9oK%RZfk3@%0J{zj
lm2YvSiripnK|yQPWpa#Wq>_6GMvsYXz47Ul)|CJ9O$uS!>U1@;KF`*sc_C^m}$$woCSHv44BdTid9r{a)sw=J>byeX#P}nP6hM)%ps5kv_7k1ufk(Ek
FcwYeln$5bA?vLET{&hVHxKPQw8QgHL!87U8Ys6EeiS50#IU2eljoKQx$?*>fyteZ<*N&_eMx-kU{OTvn*}39bBmItPT6&ViQv5Bnxjhiv<n2PBU`^=N
{}wYJyb)(E5XIyi*HDC=9k?>ACV81(Nv#H{gcvz4G84IfNVWcX%r6GX#I)RJ!5C_WU37%dyD%YX9{u{$u`n@t5P}5wk4QmgiDPIE{jRHZ+#r)}(`vlfr
ws9rCPUtf~IX_~hh?fiM5rWJV$92EL2s#Y@c@pH#DTg<s<N^0wjiT8xv~?wOR&5<GI($>1_Twl`f+-jNI2>uzNA+=8)i52%+HT!)1f9Qt?@9O-<3uj$o
f`X%KYJRdvWE99eKnG-$hylJ#F97nscG*>qYoH?A{Uewe$D<|c1$7iPWhIh}aEsZ|DaUu1A<@ppnP0B;#Ie`$ZJ)BQO#s19y$~rx~Fi{28gav)!MMKMA
pU(GIwIah8PK5)!NG5zs!yi=)zO5f$>_NW8e>`9RQD45r{ksP&LuJnw-b`%>ubd`iT5#=L;YA;OnD|e7GQ(?Fab2L_;jOnM%S^_5AUHQ$g3(f<{65sf5
%aq?fISh`mJW=;6nb}e^*pjsGJSqUBi}jG2|ltt!c#>rg^Tf=ypov}*3A5l;UBhlgkAc+vPKo@s*rnn?M3@p$+W48aNZF#8@3U=PP%=FXCXcvZ7)y=gt
JFw=JB0(f-`29tf5~ThCiJZAD)NH%Tn^1GKDUwNO-#~b*6)U%O7DMc=?)2nL!$U%4?oS!Fo?mtag_hTyPjm_1vg|lkD%C2oD({h3zGLW*WS-XjxD3-hD
gtJW1=sJ6KIwA$+KNG=D!u^*hurl;>MJ%`!a`&Cl7hC)hK@mDP6i5DWD%OrGz)(Dx@vEb@o7^5FO$8_PU0b}#5x{pl4}##xf@rzStHcLz?Fq0WBxhaIg
8-Z>Rj%Xo&yW`SywFg%BoB$W@s=h2?uy|muNlODZ95w(r2zwEaDGH>GxW9u*N)?ezazc}YV`i~~kLn)96!V_)7^WVY0?O$Kw^IQDK{D1bhZ}B27G|LD&
TKr}Gcs2{-b-gFBn%63f;IYCLCJ)b=w0Bq%_^<Fi{~llmmSbl0BznJmWHK1Y#GO?k?b>`PL?fKk@`&mOG*;n7c1Kw9W@kyo?V<BneOX|22~fUiuRSA}C
g;OcA8i!hF^~H1{q}~BqbE#eX+^zYT$T!Yp<%K5EHDy|mwfisF7wC#3`(pgnHgQ3uM%2@C;CvbKl^`I^tI=iO*F}=MXkbm*F$)Jfs3S5Z|BOV-P4AFVd
t#r68;R#jXyl~jX%`ecw^%a>45ly9&Y^MTYm9n|Gvk!_bc-6jQ`dCO%nHlebj)-)UXcmi#~5)Vc*S3PabB4{|f)r^Z#4i5#ACUpW?`xX__<wnUV=SYDA
UEFOm@jO6(Nanw#aHD5tZqpu!3R5R{pm`sg=Z+HW|#D-?h7OTz^dUPYMSMJF?F&PnE#<Lw1U&P3mb)AA}b#o-DI&oC$LoDBp<g;M%I;)B0kdrNKU=Yhv
5r+|5VE3%*SUvcK@#p|KS)WxStfn|0Md>yNEXo}pN^SccF4#pvy41VXY;GbT<Z}DHn$B+5Tzcv0>{Pb7+cG0{7HuC*EX$7~C{JtnNc%-wZrG~f?3$Fj<
VU?SRpWfif6|QDk%~XRatWiIN5xAlv!K(>oR<kWS6<jNEVBRkEq##O`{xUvb$M*0Q9s5bsCn^>W<}QU=Y8aEQmK@@*xps%6x1jGkF?Um7^xA~>?XFMyw
0|}N_PkfHKM-AJELtuKrgs*gQVlq(JReyjL?@z!FZ_J7e)9i!)1}Z^F*DPY4oijGG#T*v#+_EJvj@jB(ZPUxIwg})QB(@(dD9QtrXQ?r{GBNG-bF<EL9
aIb@U6c15~<(fKi~iU%kd_rnv-!Y3r6^re$mLbgm?DXu^RUzU11FP%qz3i&dh%I5{2Roukd~v&XXZn!p!fZCWpmNeNNJ-^`nq02Y~q5g!Z>M-AuuD#mC
G&Om#A44T#`uwF8_-9<6_>Xt5v;sJ<Du7{xbTAbo=~Z4ICI&0gp9$a<s)suR>{nV<9u+KnJPR0khciuA#c_}h=~94di}_;cvHqF`a31v}?yhq9?BPySH
dJgC-bY8m|X-hhPI;#WfPYtY;H9p;~)aN6RR+2S{oHeB2A`-bQD80mun;Tkb={}Ts(zC!Q?|1Lki?BBQe&-wqzpKtLm`ruS&2^?&>n>3nGMPcH+%)4-+
Wf@h^iNdL33)nW-b7q$6Rprx2%;7O`o|fe5-7Kthh@<(dXn#)iP84QByw8*stCqR2*BLlkBEl>Fo+slB3{?R2!-uCbuQTPqJrJL26dBHlV_Jr@PfH=kc
@O%OTUxT;GNX{du;2I{(tp$O90*G;7m#PJDE}NPkA=qM@33Y|wEvF`@yXqRwxFrs^vUQ3#Mi)lE@7RVI!o*JY$FJ#DS*7^@@Rc^^nL34j`9zCq5S(%pX
_InLF;x#@qK?_rQp`Q0jn@@LP?3~1K$UW18t&BCT(}tQjk+yeIvK}7H;F;`cOc%-|CyW)wfdnf9s#L;hq)mz4N@`*mrnM9R{d<!N04Y{4eV3kNN+suix
Td@|UOYSNM!qmo){HrTFp1pWxGKUy~|K$|~3vv4g|yexFQ{Sx3Q_QAIutqQUCz<t+mBbiv?cf!Wfq>@o@mdKsYgpdXfkO{ptPjU%A_z08@phBPj)_+#<
3+p*73Go2dYvbS<Lq(L|71l7C3B1%Yqu#Pk7rRRu3#GVV-o!*=MOcXJ~TlRAAWIXN6kUA_DdX|b{jqOnW)-f9h(~|?<k-UhgJ|xdrz;}ECAJV1Gex83s
XYb@izUXFJ5xXwZ6D$u0=MW)&UZ8$m-9zZb6f7pQlc*7Vdw%lOKJz>L$Mb)luY8LKrR8P@<<7J4f=3?C=l`d@ciUDK$+|`#h_)LjDsV{z=YxVA1nvMq0
YL?2C{O<fbJbUC{=3YUnf2{zyDsMC%)SDGh!K7CKEjrRoKjQZ23kxmLjxDVf7Eocc+n_=C59^I8{RTUq@f%v8nUq8Hb^=JH3CH9`=<4AZj|hP6#cdiq2
z>-mop)%(ZDt*sKr~Ho14enXL_6Ekh+@(uf7+thA3T*VK_WP-fS1rh{Bg<LS{DsuXWzRK_R#~+>fmPkNOa@=o94U_BALZ%hBkf>4cx@8=l+Q8f%nIoDb
3JMEq5~S1r6r=lW6xgx@QY+(bt_?@2s_58}V)`Vwst{2~$jEBT3wZNa(aYOX&$KH<)NI>0ylWBuye{(Qv0=Krg{^$|Y^s~7qHg81Rb=HNngKE8Ns2YQF
N@-l%Zg~vgD)u#?0HXD!lSLSV-@^#IjBeoD2yd2xA^+XPSDrd64!{auX;VC3%EMJEsWwbhPqQ#!Zz4bsa^!APTX-b|@#M9?-3KWgk{nOjRylt=H7C6`3
c=w!xHo%9@OQ?8TWzutx134CmzhOH2SA8yhH!jFUM)b!yes{RG+!`LfO)=8g?GaKE+Z~sx9`mNd-8H<V=K5X*w?V(o<2Tqoj>2QE@4e^x-fH(xT$%CAi
LNf$32iX#Pk5T%&5{0wf2tpTBe0J+^ELnFAC7+wjlrAG5VLrX-4pbd(GDiHGH5&;H$BMB?U`%J3)LuoN=qnr)hYi~pFCNw268V*Y<;~uvnYw=fcX35Wl
OtOQ$)#KBoM8sWH6uEa>Dj{u5Si&eKVQI*QdKmj>KHw^yd2JHu)#6&A9z|x~{JiT(+wFzv2rE8}J?fSU>&d&p+W`^S8e0s~_?3cYc4<*aNRJy4*6KR)n
b+dw2c)9tJsN$&reT4F_qsIQ^qO%d*RuP>h%4CS?JK{CB*C8m(Wsr0MyJrW%ojy`&KR>Avb7FV=H?H=OIc&ODx3)Gx4$f7W-G$&4oiw}cfpq6I2WZmAM
n6F=b_TBE`FhJUIbe{V1U3D3Uful?cpZ|mc}iGI8d527zLAo_u$wmHa|XyxW%+*#;AF*TeGmgv_?w0(rS6$W(PBion=O(S+A6MtaQm;6`#8qUuP>@L{i
t#jyDC|ond-#J@X)^cR6#qf9%z}X!0!OGIrhzDt|f0uLp`!J6$3X*@xD*aFW`|*X>GcM0KJJzi0ZwYP=pYZ!jpFsMCf2yy4(+?l<ulfJu{h#n}`q3cS2
F_b)Zm+iPS%hSo8W-$I<gK*dWym#$3-r73V*je&YmZ$9X2#gI9=t{k(RN@%FV(iJHFxtU>fP1?JNL8PoFu)**Y#ZgFN%)nm3e#?lGxRxx&9x`_5Zu^Pu
!Vt_sOo@I3u{_e!{zJ@+AK4H~#5<;oJIr#J}eM>;B;*{%w8!?0#Zn%(!-*+f#EykK+4w7@6UpIG4=0HRJt^?_~e#9%O>+o-6z-zOfE4E`Q?({!u}FX<q
!V`;G3dZe6KhtU;f)`h@rI`F_Nh??=AwH_Rjf(6{sb$a}sY@$rmr3I6N;VkJ#SH#yJu5B(?HDm)d8-}qVQw{T68Eu+5X_n+3X494Q0_bb&Gt`J;fXFR%
M<YvZ<uRq}r+ddP0{~P~wfAeksKH^{B|Bv^7#2Idxt9XL?^Zn1a=YPb%*6-K-&_`U!=J>GZ`1p8#^u4|LC;V&uKi@BX;fIktUsn{m{Cxi;{_*p_aO01k
|Ani+pD*Te4mC&ozrH$d9Aq-d1<-oFAN#tW`iOsfzqL6LeWMgtUf0;0k3>5T!CTWRuS)?xA*p_-&@5Y`p9UeJk++Y1aG!5!FxNI$qN+cqFg^|iZ>^<dM
ca6Jb|bbV{FB$NgX;@_Bk_ME^H(?55k;rv3Y^imYy+Kk9qO7&f|E^yty}V)=;`Z{Ci#_b2gNDr3{^7mpBJSf<7;Luq1t7haM((OU)7|F@X5y=^uE91jk
}8_tgx~JPkwik_&(fBXtR+gsI&{&|8gS!^`=!%aLlX78-9Bvd=#$=c%Js{VAV0(q381Lj++y=%dO{AsF5Ad?W#8n$={cPWl`=N4q!_f;jdJFb|^`j3@+
!Y%gqAr7TOFZ@9v%(ebD>Fh>);@3p^RS<;|47aL91I8g|RGnd{U|8nL``BnUktwvAdL%g?NcqB7iC8!X&kIguv{3<j>e+WN3qaY$fH8I%SS{>>)ALXxc
mRBcK0Y5vw(^o-I1<n=(FzqmfNU-y$&?b+Gi?k5S$ko61CPWBBq!;$#M|2K}SM+m1Qvm7k8Ojx`NxqMvT_h()a`pieG+Brelwo0z2qDQ{3*cQ+)w4<%8
VRIB6W&VvoFKl@AkfvM0M-R{SLi;$Vc4h^%w0`Mu4;~z^Pb2Cvy=fQVVP!KYR$a1)c@h6S;A@+k_<0zSeXrNBJ?{0~7{shY@3CQE*m8vbFCEd_hx_q7a
_rg}Os?T3)V9Hz?C*1FTMm2nF%TaOv9JbPSr%f4M^!J0e_H1xf4|)t8}}r3yOlun@6_rqv7p}vx3El=w}L+EMdvE>a2x4-P^Q=9V3`7dIyhf#GdSNQlw
3(ZK9mR5whm{jL$aL@@K}r_|MiS+q2>7yfvsN5+-OmeA!5!YH(MS}Tl06+SyZz6<(A#mwpH%<G{ks3NYE}qJnZ0%N-XVO7J2`vwH5p1Xs9KJ0;+(uatj
(?L#DhDAuKC$eqYU#>_-g<P9DGJ4g1It@hfjL(A?{3FjbUGNW9nqoNd)7enEI=Vs|{eVRyqe@yEr9MNudl&^@Py=#RBb@>wn>ZdWnHk8TFaLc6uz!gHB
+gKk~)8acA(gMKjxzuvl{L`lj6nYe$M+rut2w7X?bcgqparAfs@Lez;O=Q(}6a;ttmd$jiq%~g%k<n`ui_ec=U9xluLN#Ysg5o3|$xBc;!*~-r6Gn9w+
4bI+%=%a_biqNSth(76A%hnG|p+lj0x8SK}k6gd!PEYpdRzuRgC|ljNLx(DbdO$U`&)kx_g@#YbL4lH&;#{k5xq}iruVD<%B)+!iZua|&1MKsaH0awG(
WhZ>4Wa874X<zgu0v+Umu^&aUT$cVSrfm(zu>&sU2`i@H{?9VK@7OMlll3{aY8wu5iTqHVVhmvWvIRudq~#WYEX1J?-9O`SRLu$VO!R8)sSy)Oz;m|c2
K*KFVS^ULZ}+H9rTA7(J09V+tql&3x;;}G~C?n9v=DJ-hI8-HKb2P20I>+_`?m=p<%sy!nGfsgs<|j#$<<xR$mu|ttdeBwbN}3xH2B$7i~%uF?*r`_GU
%+Z74DhspRy*n3jYesf_R|MTcjw$D^5BA=orBZu|qTtVZ}3_Qb!F6X}C}I1v8gLt#Q5k!#S_G2u5zRuf9L&j`>Hn}hMX2`oC*4dEvNx?DfsiN0Ia21$h
WT>oEk!-T}6JwRm&BtOX4RgE52y9e1i8oVCz+Yw!)E14hBXS^Y1v4u<{zXGZflea=9_mLO5Jygz<JYU~lC8S)I5oouonVX(P5&ve{FSy-VlK=MIMnVO*
Ka>2iBhSBce1xV&@P>Q3zYSK3QVG4@w*f?3Cg1nI4kcQxP7fHL$IjLl%^^ZeY6{>!mgZny`LaabdoRIo+MP*0^hcBKp2rEIZr=||Z$D^cVq16pL1_jw+
_V=em|Nh6qHvhk&qU(dH3~TUYfnbSW@0G&wG^S-ur9Bs*y2!ZC`Y(F-b<1{yp@Hg9C&yL%he#4^!b6b?y`kSIL5X`pQRGhT2I4avq}fD&asbGKQCdR&X
sMQxm%A9+?C{`_DRmq$v*Ws>Wl!!wMG0CBD{<GTf@SAajyq?+Dko#T3<pXv2vrOw2jb03p>~!rZm^QV=N)#O^e_k89vvN)1|~QHx{nHI+45<QCa=@_cd
mEC+9DHko-j69l>EV9=s}DUl#6m<IbTHmY=A}Y-q749ywecdH(%NP2wkt^a%E>k8JCx0ge4wsGz^Ud*0w^Jwovm=a5qyoLhVO)e$w5Y~5pqPPw)()*R}
dzUk)Nbm6f?<-Mp2Sp{jji3d{_-7V%Iy2Jjt>v+*mmn5GSiwqpS*Garm(i*kAM>*_r<uY2>czYaQsQ~(QIg<0bC4A#+`9#*ADs#)+UQ5hc|D*p5e*S(5
T^MK-qVFtc)^}(6QoH-pjrcX!b4TpsDtBYvAo*-<Wf59^>BowU*AsGhkPYt=#1|Q_xAXYooVQSC8PPAtCXSGlR2HanHB6Uwc7)#cYlL%sBK%O~w+Y3<G
lgU6ENt1)9wQ<|MEF0D3BP1Za=zNNP52F;i9Yo%+Yap;eSk|>%<n&~M-;9AgW)#h{7oByMsj+yp(E*t=$*`%kWvzUkQvS5O)YgKgkEb0PReuOO>0aoG<
DP#j6Ah?y`xC}JL+-+=d>f|OS};Nf8T5#G}IZnC0c`zo^9}iDmSjSrRCQi!DADF+683&3{Bt=3f((&(a_~aIYunnHB<=3MEJ|phi8ranDEc#l9Bl<?#%
BEE&$iE!JD*O)Pz3-qW}1HoEw*cQIIyhAK)fwZ7b@E@O3U06ri@@1{Hhy1*y87yFKS=gUo<>6t~i_fI1!Tyt!EE9Ac8@4F_eu&o2wY?~0AKgukA>t>2Y
(hj5X1P{<dOU&lzC>vO9c+>ABhU*omX&|BGcVDI<lpa-~M$^40aZ4NBK(<0)~8=EmW7V+P@@Yv0IJAXj0oyqs9C%s1jr5d2dHNnr~HbdiHxw^+IS@;!e
S_o}dn&MuTnBwL2<~Ab#l+^IFsiUlH<G4hSNEw_rE!p4hJZPww^#c6;S+{3jlMp>(n(m{3D=)|S!bk7?6vLj#BwmpkvVOX&0tCEe*{b|V5ORTwKzcR2P
d{Ha3E`m#AutNbR+_!_LdwyQfn?|#(bv&6Lu4TcAGDq_=+3RAk*Hl3ZhEP-KsD};B`&usfJ1)3ym74w|KAI;9xVlvt><gP*T;3V0xu5BTwN|X3w7fuht
7NufB$eue&({3H!`c`j<=MQ_=6;-9JrwEn>UO(zqJQSpY^=W>pk&;Xu%VG(I(ZHo78I&VcyxvP`J{`)-IY=qFCQ)P!mcf@pLzOqGwVALIAS<Qvn%%Sc3
zd_PX+>AQ67BI#VM4AS5a9QXV5w3P^tHdz0kn({Sa`qIsTScXvqqR!w1{=Itp^h17w!UNzANae8vVM&^A`pcY1iA3*r|y19^iP6afgX`gY$+873TCGZx
}bIAbDgBBA1*Pc4;58mYN*7t$esDz=>LsmyP;wiHYMci#@Io)gEEY7D~-q_7Wd}_-LxH!&jvo$MAysFh^q?bZAsEPboi%h|IBpAZd)>$ZMls9Ds$=e|O
KB%>i?T2i`y$Ok)U#w3S;^aPc4=bC_)%qz;h|}T=^vsIn?~)<sZIc|%-|Ih0ny=uAm*o6Y7rjKb!4Vw^4|<T<GtoDzX+`vj8W5b%iGNz|3=Z^EFnFUgj
~e>_s(t!lh@7eoSk$1Xd)+iyWUKMD;o5GYzaBiT8<!is&(gIeH1yHY^@X!_7WyM7veb93G>s$eS>8t>qeRzhLyN0V4qb1njQGh>rzK7`q)S<H5~XF+-8
#Oa(@0<U*KS8=H2iz*)8&d=A0DOql4$;@UsgBX6P)SPvs5RzMgCVC1vbvB9DCVfB*8k>LnZ516ZG<RZ>tr`ZTjqVuv%R8rWbmz3(n@`rw;84oy@Ru5zw
x%JT<FgZksa3(ph-fTJ12&^WhasirUb(WVzJoBxWYTUDMQgcc0pEy}sm2-BIYj(N?8tXpVgvHZ@Vt6};nPs&Ni?qq}2%Mb8uMoN!6G)mxDG!>JZ+*62o
Ox`sE0EA~`Qn>lNg+M}R-n&RePbr#&&*?8ji94+=VL-v)aluO{y64jc)VWS2TS<h5#(|3I?+`ri{^_Z5-hFh<Rd))k`_UU$-uEe{4<9y-ztQq6L`N_C=
@wkJhlvA`$oGmg_b6L}nwKkVYoG>o8uaJmag{tT=+pOD{nk;?3Xtw;uc=V@n=|1hIuIZwp7mfUC4t~H-v?;9wB~<;__=@F`N%pp5(t}fv+ZaXbi3;nOj
?6l0$M<G5{N>^GSkZBJ+ey(5P$Qc6?&#*c#X1vSwYa&Qo*w;gwNK}bY#b-o<0L^`$9BSN^yn}J4UKWDp21&@;d3Nr13S6viSJb=Sl`}}ISRr_y(N@6in
P&FjdEY*d`($<bBP+z&Lg+;AIt;xPD{VnZhZ`SvhIR%*Mx4>b8BZITtt^f{qaQiOs0zWlltU@j){jV8n}nEP}l<{N*OKx^%#BzE-IY#CP;#s#@tz^wb5
Df9Np-(<(%kZTwjbVT&!z;&)Q3hR_VL5C};&mQ$Rk%i_+K|luW4U^-X<7D9^|yD2wA>6&{XA_oX(yT6?{kgiUi%9bS(v&cyOHw!8P=ZB4yo^D<v9GoBI
FtG^V(^bUy?XD6?o7Vn2~r*2*B8fAA4?lkN?`fwUTDWD|U63hcSiWhzaXG!m_C(&QhPudI~RLQCClB30^x!vqUM{$;7$a#Broncz`(ri4K`Z^Q3j>*l8
@86^FO5im#Te_v`==>6nQnRUrK-*nN3R{WpZW_atci4~bf3JNyUf*uVA|kee4$Jd8HlN+#Q0X#(^c3fRxiK}h5zJiPEd@(R6MfSLNk(`wdUR@&RbxP33
_b8GMqW-ditg{tzIToeb*V&wYwwSWj?d}ZxN~=2;+Jxg>*mwz9e!7xWc&6MVtR!hq0mSU_~fWsJ?5$Y?XX?qv>VA0{zl)T(9f>ws*?zhs=n&LQ|&g6VA
zX0oFhW`rzMBmO;-{8`ZBmHm2`7M)!-88vi@x7r8rk`a6tQ1>R+YJDEExB7IExy>*NXaZsFp4eHn=fWUTk%%`C=?v$-b5<#o-<{BJg7J*MOcEI3|RFS*
<Qv-*4O)4#Pxe{bz~TpXX{K!0qnPJ(s{B)ou9{Ma6y=pQ#uCHDVnpZ=}AI@}-fyH63&;>Y&s%kGhj$8GGq|GoC<s#8stQ9U@HimiLS8RGHoEK`nkgU2Z
R<tPQ^ElNe;uPoZCWmUV!*}|bIzS!}emAN#v7}A;<;#EylMsrH0ce!@>BTG%U?M_7E&d<~7QE5aVtZ(?B-_Y2P%N`cpMQjG19`{&_l{FT6IuPjAYmX`8
P*v1hHqDjkUyssG9aqP7zM_2km?p7Qi_*(^T}^qwg<Zt-X>wjpD=dVGuJ)?KX4&*|-ro7N<JyKW<#nrgs!VMuNf?caT5Yb<<gohPI~#RUtmx~qRvxyqC
MiSLWIi3I{^q=ic*`%2_;*`ZvkcJ#DVt|PSuX!l>*`$~9$y`sU|wRm)9tZl*v?sI5x!DYk0cRxq4KW0#ap6R#`+}D*C}!sH!j>&B#O0o)vCk#Qj(0u*L
ywGlFdp1iFs~>F*y@;w5#|2XnGH1V`Vj73%hkK*j=A6^;d38|GoC<W*0QqwCER-z{ia$%8_()=<0n(qR||OzZ!#=y(LAe=`JVUDV&Xzi_Ur6TyIsU_i1
6$Ia5xG>(g(JPey&?UPFl<S4D7sFI3uYX~VlzLT+K!C+G9X>cOq#ocH<7aDsC$2U<{V{$2&~X5tfVw~lTldmR~8yS#kbEdEZ1w+?Q%iQCaWzmv~hlQ`M
RS+?EnE}AJ}y5zn%F1IY=Ye6r!3VR+|+Tk|}pZEAm+jOQs)S&fza+q+Bm%bWlD-v;bQ@xT4!BLME;)o1_r>B7Jd?UI#yf>MN8Ofvl_hN8yEV*)-t@ASb
znJomV=%hyG%Akkbx&(c*gm|AZGm$}Z=Yg2p`f2s>e{_j5wRi1k~*HV*l;CZXZH8jBH8}F9h$Hd^1h}dZ=e@$9cZroki128=m}T!Ew!St<MBOJymLn9&
OI~E-Bq*IG5afG<x~4~*<Z;ycThQrZ~QiMF3}h}>o5y;%t7P%zZ!$<v#&OyfHuCMyZ7^@-t8zySjx1xuuQ6@E5p`%)rg63eVVeCzMJVja_XzNwzNg(bV
E!@&W-o$BwVig8S<l5IFo;qc8{e_@$@sIue*mC@;$$nF4Ev8+HG8@H`{U~c)EW*265&!{Cx=&iNS5+G-e!C&W64^@An>413d~DS6-#BC;BN%el;wzHQ_
nq=+Q||#q_ZABAw-{^&~XSnB=xl5<)ftOIF?Yb47~|WpA?6n#5ovx(`PgiS*@Le*NmXxMcob3}#1m#cYllzsULWe`4^@+o#86Fqv}SPc=;>cb)Ca9W@H
Uih7BZSekTu@AgF)n4?8;X2&?y-6ZUP&S@lOyQfSut+Xt+BK6|<Q5lhLy(h_`Iptl;L(QAC0Qj*V_SN0zFBI!5*HgibKx-LdhHUpYT9p2om*%6y#7x!<
HC0TCG;o{9cNoLsADn6Ln*Sazz3Q|));0|_@wx^FVNnn@L77_o;+q@s!v9$>{Rb^dUpKbWUVG`4@%oY3?KZi&ab648ttRt)jA?y8phnSB!dFpvy?KyK%
=ms(UQ-n+iTBl|7%s*mS#!d$Zha#t)BU&@?&=r_$8AdA(tMw+A`d3oNw-FTkW-C(vr{{&Q=WG^reFQ*k!+S0pTwoQn5teIS1Y+f$7C#BIwDC&<<>0`zJ
^TO$ipS=tRB#;8TDiz{(AfL|E--p)T>hw>-98I?dx>Dt|_9x`6l;hHYktce~+EbM55ig)n4$0_xfm`eXnPorQuq6AgClc{O|1SAB552=-yO(d@UrJL(i
wQV`y;Lgc=q1`6P!_)i35|&C^syU#Xi|W`fB%)M~+NS)SP`O}T6`FhfvJf^|uET^35Gk=<+`{jpS!0lns)XEsG!CZk{4W+z<FEIV@dF|Ale8Zf=uBJq_
F_LAuM_MZC#TX%=QPt%z{=63Pd`(jhx7+3on&2s{G<sWRl^c!b=THNi8Ae8cdkE1*k&Y=+9QIP0oAl{0#+j9<^58HHa>AU~G9p#_4PZu+pkD#40qOgND
qorg`CjAK?H}W>W23;t4-*BWV;rmdGyQd?hp+{&?=C9xJae?nC^Nw!g`W%<OVR}3K>G_@Wc9iFJ5~Gy*>tXU|md<MEmW?fa<<o2Hk!Bh{vJSsI+H_+m<
PiVYSh}{#s#0`T{6wFUBwKDK?ddQ?nK6e~TQ>h;OZP{8v)My9Ea}ZM6ZYqZU*V0@6YW7KARCWDr5&Su_NWdP5;dNUw&+c%bylr)BOfx|O?ucq7&=@on2
9ntS<EhYY(^?<yN+8g=aN_X%s7`Rrc7Y9d&TLm`Z;de;F!rQUHlE9_@8!F`?D#Y-YmEF1w)6G9Jus-T)!^Ma^vEo{NLlM&hI?h+hw|uXzKDH0_-q?Bdo
_AYR?93|9fH3kvOH&SF*B%(=lDX<Y+vNuhX95ts&z{N@i^E^b_JI;Up(2_1cxOvx4arEahxVw)wd%W%kUoJ~ia!3G3c;ASt_*8$pqYwh1KFXKbDb0xGt
ZC4ZJidt^`uS1I%@`0K0tpEfpVM`Xn#5BQ93%YL`JT?sL>RTe*+b4dLc85`;4Gba_jS2f=zt1;LbMD__#o}?RLSNLh4{?k7Fr+xZQ`}Cjo=|An$|4SbB
(>(nL|7kAu)4b&;K7N|({op^%(|?*{|1?kk!GD^k|HRi%^Yowf|M3Su`~S25KmP7#{eGIK|M1sO^X8xR`N@Aj>-V!hKh4vBny3FXPycD2{)7ME|2Ceiu
{~mw21$?ZEj8xeX)xsCvbI~}DlLYe=IKB95B`JyG*AC&p8nH3{RjVPp8ns}JpE8a?Gb)APyc;B+Mnj>Klp#7dHO{yL%7b(Mszb3du%gL4f5mLw+(|47v
cs>KAint$#vdfYxKB;EaVj9+onD3SseII3Zuurc$JH#2wU|21wq4kw!(Ikgw^Mmz<KElgJL!WXWo1SakvY3Wp(pv9A0P%y3h!0@nGyFoI`nl?5d}>-Wm
#vH{6I}4D67X%H4^^rmA_6@Y^gm_BVz6J+c^{+QPTdT|7(p#byzBuQB2EA`d5AR+<T8enT~{)+Y_0SNA0(3>ywcMYkFD+;I;hL^5x5)+$4a-IMpb@jI8
V)Fs2|<FJ5}M712<<EMs9XLpC=bUE4j=qx#$w3-SJyfgyoDP|=SeYt}3!i)#QiT5;KnNJGts+BZSy|qg8*jhAr<=hO*aL|agWhuk$-laKiP4fMClethF
&e>q}g=%5!mlz&9IUKOd1BdT^AA--{Guujx1&8}5Ey5tYkGYITk;eUc*@9~1>0m@nWZ_$EGSI|cV`D3FX{_8l4GsgF@}@Ml4u;NIgQsl~BXex=5;yI%a
@A|a<ob=euvk5F5{$?4FkpKgk5kJAZ`YCa_rs-xwHd!81V_}2@Aiu=)as14pYUNR?ZE$ytBBy&+lf5?YkmtybH6tS`iOtc-$?&>{P~d$W}Sr`ejdnrjp
@p^4Lv?}Sj|oH{`<qv^}F`oihmZLsThUOG`5u+$GzL*Gk4d)?-P%=Oc7ngKf_m>K8DjmRC23V?ktM4aRb>YbaTD9-L@zyBNqnoE$3G0r7V))?<M3a=jL
Y58xPc3(g8+yVGa6aD~>oFDHUQw=5IX9M^2xwQUF6Pk@LHw$@gKyv*6e*yuk?G5)#d+^P%Eak!_;asmJ&6Lc0#rdAVs$uSnE~Nrho|wEuDb87^W$3?wo
>eQs9tl7Ta{dza$XW-s0lYpa^;7dqI6d!4r8NB;P>f1mNM=YR3bM?BS6er~?g_e(t1SqhJPKMmUEQ2Utfun2qi;^(U2RWu&iEQY$&#X*Nwa&U-Q7jo|s
+iJA*d>loi2kn(6=i7U)G~_>01Tk~j^ZIG=ny@mK9yC2taziw`xq11Pg`-gteiL?Q7FQR-H#a_%c`KN74Mp66jHliGVC?s3!dTBdxX>4Q(92NokaqC`@
XzheHjeLoho^gFKzrUQypb$T2gUE>3f$|K<(21((Xdd`20Wj(V(Xi}o)DAw9B79rwyo{P>#%*aVmPmP!oO#Qtha389mM|A8LZf1Ez}*g1loy`a-%Auy%
;s`2W0lj;Vn^<dgLY(iI3+=A@jX<BjWIW0f(nb;wQjZ!uzrIU`QzvpErx}`#Zlaq0D8%|BK>0;X9cJwDv*ct+Ai^@v$A?aH`1qP2ritmYrd!DM$TBe#n
#L1@Q(v+geKGZPdVLaP@^L*TVHyKm+U|H{Al{mU(zfc>N~%<usD~Vr299ML6e|!<=8tIlpYGIsZ&^{^@4?wjlV?oAK>m!awD&@6822;a~IrmES(%{!#R
8OWGm!PxG6xCHr$VycaJ!P95Rp)?i?7h5K9?IZXd4-m%#cPVMHx%iUSj@V@N_a63&MG-9P_q>^=omMTelJ9n;zsqMW3Pbjrq+2U=94$+jsqqw|t?O;h6
?iQ~XcuniussWOP-DXOlTca1Ri2^xa%WJrSSkT--W3xAhSNq8Sm*&{=HMtM+MRG?h96c6pL!Je{@_(pw4=B2%ur+ZIOB_({9qw@u<f>YTnJApigB!I&G
8md$aX6S}{qUak!*U)km$QC=SwF02{qRv=eA~Z|_}BY?>5o4f|7ZJGHXT_XUl9gvJWUbiINgUsN(X})t#SFM_@6!he~WJ_KZbT!%Yj0>_S{_PdMA29^m
ya7-%nVhmK5}9mCMo^xEh(Ai=p4{qudHHs_}Rv`#%~)Luk%vB7cjD3T3L1{aT+I3-iSk!8Mi0`>T<}r^e?tWNa4<awxttJXrqzU*bdC<A*KV%}c}5Dc!
)6Hcs-d`RAQZ^n}3HgQ~p1!t0BDhwgQ{@X9N9JJE<D$qml0G&gh)XaDi_`-uNpe3bM2|JwLJ)2Dx?Z%f>h_1zD$ZTOx(qN_HQ5N?P@(AszC;9~DB;gM2
jPGGv7h2G)@2zjkb+pKXr;#+E|@Qk(=Bg#!yBPJUfxZnH8)-&t;=kXEUYZ<QO$nxTwC;IfxjUhz3l;%3S4{7XaHTn0#!?(rk3FL1@N+Ew*$zWatrN^8v
AvpDqd{DQimxL|H+rW+z5?imMmgr-C$3PEi#sAX(kF>R+EaD_LoQmkXF{(FEBpz<G>bgtBY@ao*g#2l+7OzW>4~yA9>~-QF?0LMJo-Ojc**}c4fB5Jxz
U|LP{OkR{{KrQ;@pq|hjJwPDr~W1ANq%oGD|r%<6g0e~TatgMBFv4{TV_}z3l4)*5&f{+TqBf9T?|QmA^G66Uu4+nb_;l%50{McUxkFqgE_$dkP!dT)h
dg#vn2!3Ey*BlF?s(mI(tY@PB!S~)N1(AX(BxGFwfPyMEpS`dlcxHPDy-F2b$<%O#A^g)Wfg%6I9B8FrQ|9%^oa_WTFS-;fxrq>8Y3aBC6R{sfe)+Qy}
rnWh8!EeU9JLJU-fMJ4k{#eyurv`57N%i{RdjuNDg%?)HoqpKv5d4y3>FkLTli{{Dpjn*aWf$N%;R3ppeHusp>z1-xis#q}`+$CBvN{f5MMVAo`Su1nd
rHsW<e!frf4u#>>n3gzNp-!d0)XQETaXCY-FP20R6Ig|x&X5q5O@-QkSKDYZu%pO*R`UTU%bLfa3H*UoL*@Y*-SS`-7WYt-OB61SpRzqZ4=IupJf9S~2
diTgiF+=t@ICT;D;VZSRLwg~9keo5-SJ>ml(?HJOp4U=H7gaLoDTF;1EK7v5>1KnxSdjgf5~7F6e~EbmUhRZKP!})|L6`sHr)G87LE!~+{NFD$rkQR9A
?|RXS~-=7UN9D}6zNm0AK=nqlP3Ju`7^%_^Y}II``~S7ev4*)v%dIGB6<v!GY-_*gi4t4?h`(>M6Y_k@sIrZXZ-qW{>2}T|8{=Kdc^P)0*UBZW$B=hZ>
~`LLOZDIYsli|(d6OMudP5N&y0|tEnSEfNjjLTRpjGI^|$bxTt=4a_%@;g%>-~|QxZQhCi!c>p%u8e93M#WB^gn&950ZhBtPrk>aF2(+gs4CvZh|04<`
$cHR1L!c!#_(Y0D1hQg6V+j1`|Z4Wj>|?QR3<W)s?0HMKrgN=GC9a<v^4fg?EQYRo8DLogWSP9uJBm2z;FTG{$l|7b3k6po`7@TQ#{dfX492~S7cH!9Q
P1(G0mxv6n~<@)=2@ITj2zODa9{OkF@>MI}ds1)XAAc`8{3&RC)Vje_4y@tpU^*wWe+rAhE`G`=4<)pKrvpsH5V=s!t;t^oD7jyHFh&^jK2z}!37~-GI
<7-tSU*itoxw|(nuhm6|ca`r#qowj-z+n}k&ECr3m=~`>?cNt3v%<84d%1H5Bjof94bDaYw2=rWUAAh67bHhP{bH1V)Q7_My#<e7ziee6lk?@S-54&V@
ESB49$U0=$FnQqu(mC>Q+({fxQ8b{*O#Vwyj6x<xS!_w(s`~g1>#(PTFtmJ<1FD-==B+AKH=gub0PbUf2?19+n<m4*ZhCgw?5*Bws{ZAOI9NM+*fO;7`
qLydL@4IKFJQ;&(GtaH=f60d%1hTEnGeWLS~VJ@X=2olY=8~75baR?|H*QrP|M)udak2W3#vue_Wr4-;Om2N4pIJx2<}yXlDDA5M4h<IJn)(HlNaR!eU
xX(7w`O(2^IWA>Ehm<8vvNgL!at2@6x(!O4<jUizxfExelqWtf$`5#KtZKNU@e*twXE#!Q`pCTXj?DbFl<i&`B<oNW&zzxI5~(T{n2d)u^dEa&>(b*}H
_Gk&W%g70UXsGbNO?2L1t@W*9yh2wAhWBu^k{(Qv0=Krg{_z}-9I$6I}c$jdcpD7qtkwWr;B1>2?XygW5eBiAIk~LfuWPk3BG7Q>RebVHMCwO~g4u%X-
hgI92{b9M6wex0uL#pBgt|wfZ!J=MOgi}>hiN9ctK!SO^CN?KHZ|C}^KG!$189#X|g8N_f&%`1AQkn7W6P_2R6I8$PkM+}Ue&Qouea+wb<MF@qyH@5M+
#V~H*Ll0~v5={TJ6v{=Z6J+=%)7Z?$@ewmpncV6@hV49VB5@%@YHqqg|8G;^d@SweSf>4X7X=t89&JS)Vb&5)%{69?b%5qUFPwdtHr^7n(MoGuJ5jA{B
f9Zea0_0?g(B#<KZW~VKm`8{;_`iEq*@YU-SP}U;aG)_xik2OM)hJk^$}BL?2iyEr9)MP4w589weN+N*$h;C(#eDBk^;5=5i2@dP?|o*;$y~AC`pTmPh
_q{n`smljz$!(O<RM68%Wi0_-=nB&*ipDTv{oy||WHGJ`pFMBnR&QifA8*T1`Yyc=dV9G`RjyP50X#*DXVOYmgIqg&{}vz>AF6TUh7M8EvTKi1d3t>0(
-YySNokN>@Xr^B0u)5ghpwUbXAF1GV+dweDOi`ld_CQ5>V%iga4QNM2kZwop5ChM1RM4uk7J`2SYqec#E626Z!+qq&>5Pj{4iwWbY#L(cm{=c8cvsCYb
@6PpqZ?6AKGk&8ag5w$I3dMv*pYh8lyfQlvg5UVZ`-N}o^AZ1=|F8Rp&*Oiu&!62-3_F6~Z!<2<`1!I4K{?O3JL8WTzZwMB7PG%xiS8QOWX9`HxVdO^P
=Dh*5&~%4#j5#rzfla=#O;cvA51*%OMF|I49S1{#{PA`;W3^B2XVe%5a#=l`;6ab{MY@(qqr7Cug&)-?k8MuO@#=Jf8y`?ekI7}`;}>aKYqlrdkE(Hm1
@3US<d)@Be>emI2Gsyv@qk#PxxbTLhj)={_+0iTPfxvuFc>7>wf1W?qD<GtyOFG=;Qs*_xi{u{MY(@-4A`l%f&$ABmd&(PxnXP`2QpRwf>*)mwt_Z%<(
sVdj8k_ll#Zd|H2P{{QO_ze?NcEs4r;f=*Vk_<dtDHCjQJ@&i7ki_fsG7Z|`4v#9!QHwBbc}t|!-CCP9v^(_j`4rNb~4L|;I)wG~%=kHq5dT5yqEll&|
b|5<ZY4^_tWgR+7xi?+*K0goW_Y#peZMEoay!@1^a8=V_+KCngaATZk8Hr|^B@ryn2f8$v{*YqmhMJOHSW|l|av#qY1>$eR>-hLHKUSaQK{OQQrka=dF
>q0{OaWCFe7(CsQrEN(3%hk^dsHH~AEn{ofBJD^jRJrHb(q^td3@gWn;^-x|ncm6z9DPlJfyaI>?t9|T9t@{L;vJ8JsYoh^-*t_M{@d?!WZgv$Z=g;gq
dmeudQA9Hr|u-b@$q?D4e2<dV}u&;ROQH<0l&=f$$k?5mfx&g3|NuH_q?1S;}%J7(pQh@hm7z=7nC<f3xVm8jIj<!oy%<9ORf>#Ux<EeR&tgT>Om5gWa
8I?BFcE{87wWF@uN)i*XzQgKs@`H0xgE)`m6r&AnW^eKiSkmYk#|+Od}`FjXhkx<I?K>vi=3Hcmcufj0;&jde0IY_`$*LSgi+zYfn86gTjMnR&NG5+D9
xpy+aS`o{1Uxy*|^JQg#m9%1{f;+jXm<fZ64ca?y@g*VAS~hdmp>b9hLD^;#b|JQ}wFPAetlb)WW$zV@m+++=0`-`P8rhI=zl;4UQI+&q=|f5J~Oj1&I
~6vl3PoSVxH1VPXd|Gfw^%!0Fnb9B4-Y(;^OukW`(_D?_a`t^l-e8{X5wBcIG4Q31^w0ide@sFxE=v;vvJRJ4WJt&lx>l>|$u$V9JKo+)bRO@xHkkgX1
)?Ls#7j=W^L2gmb`R7gIn@N}nA9{|&53L5gc&teLob)n<02U<wISPs2WOI3fZ$UYzmNi8v8AK0`SNWdHr#o4{!uJE{8RFN?P~F$~l-y!CIV5CteW?)rz
tj#y|9B6dE_#S?e6mD17DqKV+PkLVW1UKH^@|(vi{(AT3sWF|(-hm>VpHT`$s>BJW!Yv>y<o55iB3!ymda{S`)l0c4a3Ip*q>0NQra*fcwGd@jElh=wy
H%~KHn$k+_=i|Fy~MGq;0`vZh3BWJEFggV%NhhdL_1ayG%5?BMZavB>IFO45AIT_e>?{HRy9S3gsFv;&1~uudR7~!;|$Mxz2%yQQYcHS+zb6eU_Zx{AT
3F>o`PcA<z=E%QWOAiJW$Pd-OzqrSEL8<d&QdcPH)PT8w@#tlbxh=h{~xclF(1iUNtJ_deRgo!z(-JsNF>-I$!i;!zp4DZY6LNgTdGuNEyY>6qw?=au-
?<EUl1SxiKq1)Z0`i7whe6r8<-m*A&R@cS~il&4zb=*enOb;z|PX-n2OXi6KB8_I3{loI^~9A`oOPSsp{w4#J}&^_V!F2cd`=K6Et5Wc)GVtPQ41Q{;R
T?+*$A<>uAg2hcm5r1|KuROk8Nqp@B!jEZrBG1POIsZL*CtU3X$$wr*)+Zmb6uh!e2Q#cL6ZWgog=d#Mdq$|pe9=)eVQ+DUZEb*~QBjvA^p(!ovR<DgT
mr^KkFR}R7c(-RRcQpz(pGG&_=K-1f3zW@m^?Raf$(2!l4<wHM`ojuI+6UCu^!1!hb-5{ttw%Lkz_a*No|YIgz%gD@DH#z%Z$YP>R@5p%@ACk2Q-MA{F
LE)9a-S}e4bm@dRbz!3^RW*F^?yMjPGvr9`+ZPJin;P_t(RnhB`dndYa)J4vE)jzTel5gOPd%7TZaL;8AITErvDO-?%3G=L(0ExAah9F@GWX<Nl1=9O)
9_*G7K|5baNd-`!nXVl%W<7}gVs4}&KAf8cgBgg4{J>wQXaen-yZqh0K5(R~1mm6l&Zl``p|zfz)qe68i7KMP839;Nq)9@%~kMy8?MI_}B&Zo@b6&pdS
uFnZj3<T4XL1gpWu#a)}QdA3Dhm?j^Lvf5>6KQ8x>Tr_d8ZYRR03g3!Q?@0dEdDGT#crG#+!y`GrebQ<8Vv_Yf+?FD*??*a9JGlecid8>Y{UPXaayx3!
W??Z{z&I1m4zWP|txEL4Ye)RPI9WT$8DR+2+p8$i!hY8zUq=jYs@$c=D*HxIO?z8bTj+cAitEC)Y6=ETS>GhIO9*}~RJSn}v2KZFJ!-Dn5&v(VDXshb`
x<{*<b%E!+a7DoWI^R^&%9V%Y?3c-1<5D6l{J=gq$ZSa4;|6xTRB&RgFE4qqauimxV3egCh^B9Z3nfQDuZkc&|^J3z96*jU2ZjrT9WUp6R_hZ;N`-oGM
w4>0W!@(x#7xcgbO^ya4V>_tvz)$67MjP{ON0rtX%Y$j~B<KK>WP}+^TqE@;z&H2mSsT1g1iT85;fP8wONg2KhRbCE9n=<jT&2C;UNgh`xA{@2`x4=)c
$e{pH=x+}fM<-8AdFQhM)z5c8=~ltQxblG~B<u9#0-?UTkK{7lC8>oZxuWFFsP!k=C{kKfMYb8aHfNBlMyUn?}%Yw8n(Vi=SBb-mQs$XW`nyUik(uC7S
@b{Z|A+&f-wpl6-oP2|h)SoL9!NPN?HiMlNm%bKKX`F8LzQyv7U-KS6d{o*Czfg=1=#z&GL%Yf*MLpYjnSyklxF0HeM<BLW3XIqo=dm&Z`cfCXQm%Sc%
(W(jFtBwJlyU%Q6JG^R4jlKvcoA-N)riuRB-wGCz`!naQN?rO`K)pP#UujE1Mf9CnM*+B%PM$w1<olIXCc=%M0>YmWnSU^G8AQXC=x=TxvbZQs8oK-(@
RH*ae({#&339F^{!W*a3BRl*56@)h<jPAIdQ`JkNMuG7@=A5Z8g`2A1UF`Rku@8TBiaV#xH+bdvPv(L46WGv0xp|}%qxXl`MA9kesjb4oa<MM@WZvJh<
|U{wT*D-vKWgA1HqcDd2`z@C;SdbKCRQGn<I53{$ILk2^=49;{T99=4VtSXV-z?*|_aplFUS+Uw!#P_|0sHetistpHDm$@sfBU@o{))JBZ#>HW=;kpyB
fZ6MfAehe6^_<ol;{=E3<H54JYhOpPxWT7%P6DYmIxN&MYZVIX=W5qaaiChNP{cNN^r^xmlCeHq#`;lgd2=*plyeRPn>y*W51#nDD=b>&dP&@2SU;>O4
>L$pG*p$Wgf)JK5B4cnuUX5T=V@*&IWMVQc{tB5~wHZNXm7DQj;{pLkda6<H5a3|+GTAgY)u%G+fT4s_%^y@18bv~5Exg_tOo&e1lYk_1t<oj?ehH#%)
H@8~h)}cz96nMhY;}P>BxU-NnI5PH;H?F$_jd_39!9{u70X}Sw8p82|?8ohz*gCT(`Dy3S4xDyo?Jq03jqv5ox@0_W*}BR+d{jqw2F}i28`MMAba*kbJ
md$c2g6Jl!fzTmKfMzKjN+_$q9Xz#F?Pq>**5cQO!OPJ6u4iPoh=F>$xp{ziXq$*{coOnlK(oPeM7scF@wf<Kau<yaPSOw2VUo>w}wrs;GmArR*oCB=F
q`)R4C6B@o&{$itvDnH4O5zk@0wh32&Bh3%Pi<d40OoG`>#vCk)Q0^XM+WNIca7(R0Z&wo!8@dPV415xUIddpc~+6K?DUhGCN8Tsq>@h}DgzLY7FXZH}
Qy@{eZRA$j?gZSev)coV1_qVL;HqeR()oUg?0++gm|Y^)|GBjRlNhEc{ue@^rLBW$C?_xjKJIx5ft_&lnYr}_6{QV2<UjEO!@2+mm@;lD;b@Hmgj_#xv
6zfeU+o*xl?_ovO%=Pn2T2e!i3{r
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 5fd45fe1e9c01a8bab4d42e3927618d0c87effdc77d0f6f1f785ed981469a855, and the rest of this file is faa8f2855b3c9fb8d8275422e61c16f4ee9b4a36ff28b8f36581f7dfe63fc9a8

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
c-ri}`;z14buaoVtobLlG1iCsMLDT+K!SIW1WEAf@|gla00c+?B<_HBs^mDn$d)aiY$uXzX~$0F#M{TVoNULkWZA093*;Sg)H9>M{0ip-!0s81q_I@Hy
Jx(2*VGWr2C&xpt#4g{1@xD0xr(FTdiK^fp>N&3mH1W|>h7&)zjQ0vW_PqZn&SJG9^85se+IpMOHU8FZ#lXfmcRJR+qVviwo}aFfG^x~Bj=Fa`r_?dp`
M2DH(&b8;tbu_te`yLOXs}yLFn8GLj3?a9z4q}4kilv2gMIdQrkPOp1{4@X=^GWB=N=a2uLH;{qnFB?%EcI!T*apY57@vSBpbU--`~#VPCkVdA@$@Hu?
;E`_|dlfB4>SetP$ZZ{B_NXYj~Ck9A+!*8;^k>`NA3xD{Bgxi62$Zr^(EH_ttMyi%+7o=zx_-z&a(e)!q%zj5~ZKi~WQU*G@ze?9x^kKq~R-kRkeA_(n
^P_Ed5ke-FdI#!^0uBIPC%X6WiG<o~h&h-+vlsT|W$FnwfJSd>C_mTk8(*N%qd<H|{=Cif4SASB=YZbq{Fa7%N%Wu^F^BeyS!2f@E=Y_N1zjXGEU)F}o
@c(=6ukL;CC-;8)%GuZ7hGNxDWZ^M)zwvkXpZjVJt0;ax|13Q85gt}>PP1lseyxI%->xNFOWPKEA%kaXva-`_;Z{GV4S!a`Vy|h%x_i3@&wRk-8K|h+X
rZ=Hakn2pcmL}@J$v(C&c60aA!o6-zzFq!|Mzd*efuAv{C{}o`;Z2%)b4)cyYIdIwYx9<@ZNua6T*jJ?)~65@4xc;qp)l4;hBOEJm9_GybkHS|CQgp_n
U9O_s;h#f)!#Jie9qwj9TVJehn@`?Lx4c2fw%lxQ+g7t>Ulhn&;>NTvfwztx&&RQ`}9df@9=`7W9t`<(wq=AU#*N;KBX_T|ghu{k^Wl`UVPg_Jbdsz4j
6m6fWv}Z@>Qj_g*>s`O9~|_j{-psDiWSzg_Fp?*Hh8v#<UH9#9$D`!D^Z-21}a@BH}QYtK~&z`gH(`K7aWU%uG;-tS+#`}5cD{mXCfe&;6-z?a@tQ+&P
VdQkEQvOHU2GAus`Aw|ECzBo$R@5>#fQI}``S#Z1jjSD>=9$B8{L1THaw@^^vLGTYipM36)W2Gf*Uk|p*L9gBY<~Jesv+uqDWv(3W?wfBGrttRH3Tybc
H=z<fQ@>p!JD;t+|MeH{zVTx5>k{t6-U`pI6bW(P|EDkC{nvNzzWUtRcfV5|bN_e0I{U`g&)#|Nff~;F7xDz>5dki_0&N{)FU;ed?bh3Gf)h+=FzVjZc
0qAKX({EIw+pydX$Zw}dj;xHNy~4QcLayM6+Y??28_9d=DactL!W@F`}Mbr_4~oE;L^VL*2_=}wZ@$giVZ(&cmMTAcVB(}z2AKE-rv4Z`2APE0ihO_U-
{2>zE$|czyAwXd+)7pz5mj${_xH>#Hl>^JpG4vo__$`i^B7TECf>yP%<6bvsW;J7y^B7JX8L>RRU-uHPwsU!Z->Zst*HVP#{(HFwu3lWLMeDXDVh7IlX
o#I7UjaEf@T~-~AA-^-0w4ey3Ql=iWK{-G7DdU2=m~U#|JL?!NY8DD8Xi{1C=5_!X|;-Jk!sh!Vw7&{ppK_Qm_}e!X^b^}GM@#@XBdbpI>AyZ>*$gc0H
XyRW|g+7Am``uRT={_-v)@!Y+?dg~AG{Gj6e;!mM*-TTE$wQZr$mwpY^SLtTuMYWx-A4)cg0o|fx@l0(|ETQS?r87e{U6_86)J{qYYX>C=3N^x0&I3fX
@-Vd)TCJJBvMGZFbd;cGDE^;Ux`2li;kFRRbNAT;?QQQ^?w!M4(e%<%poka#4K1U92(!TU&X>Z^V}A)DKvQ_{-Pi8@?JL!u`@i_**}H}Dl=~t468rske
*ojh*?0dMIt8Tjz$zYc;76?D#Nng|xblUPf^$oEbjS0vb2fio+g6%_VWm=36>S~`X84|S2kyQDJ*z}kF2>7m-22|Y+<obvtF<l(*5FE2xeSU5?fouvjK
BM3g{|;_uYJ2X<?nuZZXT5fRj>-0Rpc(%mC`_V=aiqR%?_Ia?L#O^J1%3JTPu77y2^udVQo^dcmSh>b|=vF62XN|@4fo1)7msH*5>RNUwQAhKYOs}q|@
5j-@H&u?}Tu5;J#X;R_*@J=U%<{(;wge=dYdp{CofT+-pTdd*k=-{r1<;@v8{%XfWS<-mV50=K>nsm0kSyoLOO%klCLXi+XVew80&uaDZzH!<-(Rr~5L
)?_m}^H}Hp-4^o1WOHZ|};+my%-+%XeXFvFF(4C+G6rdWlvp3$l|I4pHkB0I4?$3U7_V$Yf@XwUB-tC%JZA$S^rO37vuu<k5Uk@YSh4yE;r6h^(xh5<v
HoE`pDa?K(rAHS>)uCPMcN8tOVx=g&E<`O1rc&PhcVDiwdWtLm@s$!m;hU9LRf}@>-RJK9>bEekUc|0PSK&hFEzG75#{@{R3<za3;e#FgRpIdkPzcWQY
q7GAikw^qod?1`lsvbdAKobvN)b_YJ+CT<7k^r&g9lj<E&#NaQZpq8t@`Pg|4)@ot4#R79wCh1{lmR){`&57zbzLB=DW^mH5RaDsXbEv)+)jUmWnWpP0
)(mGSi)muBsRkB@0gE9s+S*;~Ez(4--1HlhSix94?aGe|+UU*S-3D5yD@6{{FB2z9{)VMV2d0FI68Ds)s?l2)|IIDw>7Q)Vg8KfnUpYs*1CsnspzW<36
0-%Gh=1eAOSetioJQVGLUTMF^`sl*8YC{o(9(()lT4Jh1-YLDYKok-W1h!fat=McDp`xa7Halwy%etGOsMVO@DqTNPGQMowrGFtilmw6cb>-mZOyyj?p
t2<Qc8Z~gl2cm4*RUp5opeeXAKpVvnZClOd41z}+z%D(VerHq<|1h*g1d&p9XAX}8$H8m@@x6f&Q*pXp1eWxhS?s&y|JybV;vnUy0vGn%WV6g~mhY#a;
7{#0aboS!^sIdGoAm;*>ysN^n<bC^`<OxUx_>aISW7i$)j&aAkV-~5rEYhpMc>j&xo@BLZu&At=g{<$s0-fXD+y8X-i|?P3MzIqH!J;X6?v?kSdmer%N
|~Si?7iPSU*w4M;t^7Szpu*Qk1G3pU4iQpoHHv?RI#-N(Us}{#HzA64Z^d^RB2WgY5AL~0eHBS^va?a0>&Q(Y(U879q;1+U*t6?`Pr*)UmO70TZI5n{J
Veq%X`25>yOvPMMreP{QS2chdC@3tSAbK%;LEZ(%kKHmM}V0zgB#|h+^S|avs&ogNCRo93I79AU8f9d&$lyF+O&&@4ohx_rLz_!cAcl_%|<{efh<Ezxx
GjZSTJDd|BQ8w4!_V;t!#7K7PGReveu2+ZXv(x6ExA{Mo4sbjw7neiT6Oj`3K4Ud^~xfRNv10)+4$>#klw_Zk6~{4N)u`Pdco3ZuDJfaYbcpix2mSb#>
w^4b8N_+2JIvw-**fM&t+8UdF4E*GG8$9gP4uV!5<K*;Yh0eVFweGEXah-}vgu;h2S0L{m)VBz%EwE{FRa|O++uKQSkW>sok8^9C4%LVwjL~mA^=~@9^
YN9u*MDZAa#<fP#6Tiy^__!!)R&IZ-0KLog!6J%2&P0o-cAX|#^1EDs#$#8os12=a1!!F63YP2lm^|oJbgvEIiQnY{d|a{ZRUO*30=(2>+pF6B#{e|0w
URmUyIg>et7N>Y{JmCy=H>dJ`PeAxRkg)60yHl-ih5P5e=I=bT367#+$ehL=<lf6opS!>f9cM?$ccXp=z}YX*Vo~jm)ihWUirs?{)x9yr~LRwf&MR%Cq
K!G{t2fO)l!1uMxRm4x0La=604>{9DjJ{1*^E#{r+G5V{!ZI7yowedq24_;_6oa-EaPNd1t4b^eJy@R(CqjUjOT}cZ)fZyWe~35AXavq<gwrUofnx<&V
W&VKJR!)z0T{;1{@j3wVT5+gq+))4YSFZ>l+sVu+`lvM3-}VR=vObYuJfytsXHj>r6zc+9K9V_ps(?^ELOt_qKLIe4rRkMSWq#>e2XE)kFMFdpkN?d_A
}F|P{GrP|vk$KzcUo=dei^Fw&dYp^%-3hd4Jlz5D*!ed;fy?t^#-c{kbRD1J2gvYxEd-JZ$-aa`V<ErpnYJKp@@t9YI=YKL@U(9?IMe1pAs{mCFp1k+g
-#<L9RSc7r)9bK`Ed+o0jbhN|Yp)curr-H(F=Y0&ub%zltqRje&2*hla1kGvQ+_aZk`z<3;nw#eb6ZSwg`QW=a9QPea#6>g4+SRYGq=@~Ew>9zJT%~S8
q6&x9?Ma$YN(6&@VHTSr`TUiE&t~EYOM1C=+k5%{9RFpqqSlj?R*%mD9+#b-h03Q)(Kvzpbr$>9{^JdQNrOLjNaCQZBdn<51*l>(AdMW|HoGz2wV;B-n
ke;yO<F^d-2=V^rcbz3n(9y_3W!ZdH*Xv`P}EKG2zdBuFSiC0U6wV{@WM3;mLQu^ZdsS2A?L={Awn=BK^5?BKUK);^~?!+*+=AyH*jdPA+EY9vTYwqQh
R_+^L@Ofj0HESI)lr;|s-|l#JCrUo)V9&}RxQw<oj0Q_jBp{k#9;Z=rC-y45ZoyeWpBta5(%TR*$^{}w~G)p*;*gmW?5UDyP)rDCqJocbx1T(Y@cG(QE
0Vy5nyT1mT@dR5$qXMC(O>_ISI;(kc|#SwR)g?WCt2<Ov(=hJ>~y?n7O#dumdhh04NP(0=G!u?-=^WHzd0YA@P|2`BK<2a^v_SUb8VWw}qR*)$Ls)pI`
{_xF*$AL?v#o9eI-d_w0R<04&oM<0f)g-r?J^G-=DH`mv+QHgGtBMX)=T}YhmrNnzQk(>8V{erY{wURebTu{gXTgcn!w<JWjXkQ5DsEgT<6_myhZst$`
`RnTI9M4mJ}Lx!ES?7oR5?iTv`V>74~2n;N0%cv3QCc-r?n~Utr&j%{)ML(J#;BA?4gVC-&em?h34uhgmPT=%jGjh--Zhb_f}}mhnP>27F?b!r733#&*
!a6&4mS`YBaeLx;Wvqv%*tMPwLNnFuOebpvZZ0Ibk^a<_{kz?UWf#awwaPzBy4UpQy9Shv~k6-o_wh^fq3866GgZep2NpU4Am<CtH4U<tK(#o9b+=Ivu
Od$0`C?MFFcwU=<Cj`bJf>sEQa}5u+<&bVZCVh+(B**zM|PvizjVPrCeM%1^fZ<jT)dFsu>`s|3R;!LUj&tP%{X1j8!9Al1{RqD582=!zI!5u+<&rC@j
|3|<O@m%`wsFnB2pUJ8R(!r+xKcqI&834>R{;FU0Vr5C)C0<WaND=F|w3cQj6ucW{$DTq=EqLhLtr65Wvh*Aool!B<FASx+{N(!Qqf~ce*Dk+Fc3ZjyN
sH7k&DTqo6qLPBBq#!CO$dWTz@+3>1WW|%Lc#;(}vSLP7%*aarWTk(yVog@8$%-{uu_i0lWW}1SSd$fNs$@!)OsR?~RWYS1rc}k0s+dw0Q>tQ0RZOXhD
OC}sD#CQBN4g|Wm*nY+JYA8eD?QQ`7rNp?S6t|d3te%cD=u`!g|0Bs6&SkWNmo3Xk{eTUV=8V;#f_=hFcll7V#8Eyn2HTkv0*AUOr=4l;>J`OWGbdi#g
wU-vL!pVV#ikO*a{q5ab+v6Y{iwWxUv;jw&KcGT-k~%TXAJ8u587Xt=MrDBd+4WRiwF!G*^-4D$-m<nyW~26=|*_%~hniiZoXN;!Yvs6qT@3Si(+m2|E
R!V#}Pi>}ktY+sfTffe1TABJ4aAokx@NIC36H&LhcrD8WvA&ST1XP&tn(=V9eMuAB#!Q)IzT5du4f2<#LiiY<NGGS!wkeW%X9v!^XrZ7V*f$bp?g2X=}
b*va{^llK=}`m|-LEp_@%oquOfTdvwx^iMGXI|T*o6cw<OPh%&i#!g<1o!lBb`89TOZ0zLO*vYlAlY3$(|17rbY0FjH>U`>S{>g!{lLuob$HPvZS8UnS
maDea`6pk*PR@v(yb(Kj6n1hc?Br9}$*HiDS79f&!cKmLog9lg@ug0DsS{u7#FskprA~aQ6JP4YhdS}0PJE~nAL_)1I_Gn8H|peQ#TGwp%l#*3p-yf>o
&1D8**Sf(bNXcG^vNFSlReU<y%dkIE54<akL_0vs=F7DRow}7->Dw$ENb!c@t3pb-hn;d*^hsBQLvu<{-wLG{kVFZ`SjSy&;Rk>kA6{{^3VSW>-nlAzG
!%>$ARI&YVGX#Z@>TAKNN-kH-C8c^%u`xe6#9mE~@$m&rZQ&-j0Hzi1GrxC;^q4U)-ap1>Qa?o~Eiw|DyXXTa?<yG7Q~^-Pp6|kF&d{qO7W(s!r#b(@O
%b4|Q7mziNv+=`(T-scp-jxA5mDq=}Cf<`L}_`nVG&mZo2&E!_LXOXYJ*uiyRIkFEf90Rk>O>`tMn*Ge?khwh`*d>x2Cn)AnKVXqtE9WM&6P7xQ6D!%`
tw_wNpxpG?QN`RNd3rj9Q6;CofIh+O*MY}4TCGijAyv~SLsrm^;u#0tmQt`Z6fG33hV)d^(URP?rjtEw9dNOglQtx%3tT=rbrJ-n{=U-FAs@_L(ddbaa
%4fhodj)_iOpoySa0q(>(7mfe>wQFwj-2v#(!uvOk#>auz4B!NkLdgU8$YgIGXf*l<p(OSy72iymgUO>iVK#fHwbOLXupA>?4j$vm1a&FDYbL{5~izE&
*vVIw0Q3LjUT`N%In1i_|h~kUa@tdHn{gH)b^+-&pv!nJgMfj!gJMathju(8QNF%<A)D9ot-_o^5>!iz4{vWiIzc6yqWvh2JXqUw@<vKeFA0C^)`2Zw4
uAUw)T2k*$<=Dl>Po1;@bH;5g)#_c*$_jS)AYBJ3N#Y6}Nmr$sHqdwbR><t_Ud1a>aPVxiEzjzxvC&fA`i0M<gzFnNROZD{ib7lPlE-3#4(9;VILAo*p
h)0g&P+$NzyhUR|jME=CY)6J4BLGUkHhM}j^d^w~uElL!7^{{7AWa>>98l21SIy{_!Ct6293gr9yTXnX7MnSX!tcJ1@n?HYF3{qQ5y|Af?mUZpnBKMiF
Bo)I4QQE=Hcz=`bBuK>7MpZ)iLy=3?m(N6~crtrHd{B8=ro5Js=@VhDeZVJDf!tbW=yD9uG6ZiRF{J6rx@0`U`QTUaTJh_^ue24l?!E;ma+!Q=F1<y^v
b5ro#6g)Rqx^Av?-CXIqDg15<znjAErtrHd{B8=r|IG@&Col)EUELhK_5|nPjp~o)UGeC<QT+wIr*+!BeA48J4Y-%wFL$Q>3HXP3b^c*KLI1Ey|1huEK
djOn%%{~q%ID3Vn17VqFV{bccMzAlJH3qfYP(7ALw)3Bx6u!J=nA)2{sl+Z44w|Smz_JcryH(y=??Hz!!<5FA3oJ^FFVnhPr2_FkKA3h|CWDB`LVEX?(
*JT?7O+xcXP4t=3?K?#lD-1eg9iu?7Q9yXj|4M*WIvHT%Ta!_tCJgx^a6-VPACv_mslE>PGG<g?-fx-P7vZ*VNcOaroL3iRjwX3Hz!;+fxerszcjT3j3
-<+fxeLyYyF3{Yk*yUO`0Pendq72>6Z?`c`_4uhIHWEiLfh`}_a?{>%UN-ditMe<S6xZ$O@Ivpx6|Diu!1`$KmmpMVCoPf!Ef4{P9hUBJ5bjBY(ikGHP
9H+#z9UUde4%HUpg=6=fHUUkNPqHv9C4^_s~1^22$)l&xds(Y-b4DMBjs;3O@Rfno43fH{$P-Q+{aIZR4J!NpOI#fMnaId<Ee9GWnb*M6*u2H3%smhzF
%A2Xmo2kmDZmRO80laAdZyLax2Jlay0o1Plj`7n4_sZ`SKV5LI{0{Nc1^3GD3_o3$)o*Tz-P{tpxg~aUOYEt;C3bV2`Q|$F&2{FR>&$-w*O_m|hi}G*Z
^nmj#)q$TeAo*0>-!_LSL4MW90t8!Kv&|QPZH3Tc;1r)bR|A@Gk<(@vE}As%gx1>n~N=<)_1Sz+0Um8_H{iVbu(>#Gi-1(Y;ZGda5HT1seSjF64O%#`?
?a-&9enJ_k3>d`P|&|xw+@_seSjF64O%#`??a-&66ZIPm<g`NpkZf$<31_e<JVae&P}OniA6^u=kd$U)xQyyWe~3?8TRBpRsP&jN3KycFp^2t$Z)*bN7
Gr!X;x@Y6Ud-dnK%CTg5dY!4EM0(CxMjq;n@sEbR)H|FIf4`||h87a_fV_h&zP0@~P=XBPM$m_~5Na_^kKtk?55x_@=Lx%Z2gJ}6W9hn&s_8lYOBilAo
B-hT1y#cyB!Uu7xY1yw?>!6@)SLCU}NR0<M=#m|;o9$jjsR%!)m?2ET=1y&eBs==*izwo77niA;6PhYsDc|J6$FWm~G!(K1<DZZ~{x1PPl=J^txk{ixu
p-=jUxkYFaw}hfL*6r8?*|BxxtfNQxKpradq#eqhL=b~G9WUr10wDfPm>nR|TmOf_!f(M=DZYJyxQ&1DFK<6!gbr7WG2xJC&heS7Z*#jblbCM4&L|AkS
s?CE5*0XwWY_^Ni<^B@)nmF}54C_?j+%fzZljT0A5tne!YJNt7@bg}COawyjR;A=vg6c;zT6{xZU<P3*GIsMGk%BlJ2|bgU?dUfY8do#AM7wb)>bTIOZ
XABTIPlsH2~QL6Nx8=gbd7dgIL^z=t}7p)K!Z`+2iAY(jNfo%%>~*K<t6QGCk9$r-{PEXwXrNx)_WUpsW1BnJ*^%u92j}b!)mIW>PvL+wHW`9~*q$Yt0
v$+ZASl$#f`m>@UeUwXJSUtyyCVI@2H%8v{>h@-%UrAcmC;lc846miCS@5U@<Bu!Z3cA_8JJ98FLs^5T>Tx`b<n0S~a8RPeE+up&2D61L-Eh9}{!H63*
N9NYZlKqusGWY9duiGb?wHVZZN+Y*b>h9j<JO$SHQt9u0Kup-#6dm(#N<t%0!b!Y2mU8xVkY^u!F*^>3Sly@3yYzH;YjtC^3N-7e8`C8j|#&zG5ficFx
Y~3T`I9)4z7auhT7O?6&bLqB@EW>4uWr8(0S(NgT9$EVq*sMVJunh6$SjBQ~xufl-FE5oCWd4*!j`Pt12os}E25CD{!E6yuRt+D=W7G&Iz4pp98qlm(0
%sA+#OKC(9}6Y2lf?P3siR$P0MExggl$d;i<G&!rPP;^$%InMMn|m$j++HA<q5vtO(;S{L}S-(5s2W##9@adz0GdKgPdFY%WXbDMFf!HB3(5MUt$POiD
tY2&37m)l!-TvSfAxORBvYWMP5R4Irk807<EB&EK5#0i3yoqP5XQskJp&Ql8um`$-0DtNe~T%BSz6O*d;hB4PDijQhA`PhhxgnK?|2CCtIYr$|4L1yY4
17W2&w7{MM91763EV8Gbl~xr~HLyaVb2$Z@{kb!{cm_4dab3Qj)a`wB`@{xBCZ2ASy1My7>RRAQzkLWwaqT!1E?9vO9&hYYexMmx@*c3^-xfZ0);P9hI
XaJ7->=#fx4pmgz^U%Nwz(YlMlWVt{F0FbjWI$NTN&yrKP_S?bIj<M!wsv~&{HA&lqgB#NR$Z(zdNDCsTfyLZZ#2mmjA|0q)ePwVnH59oO!LE%)va}^?
CyaY_CLAmPFFP}Qp`}|DnQTV@Zy^0{oOZO-P<GrV1MIHv>)3uy`G8y>rt3zu^kP6zBC|cxngvXoW4n>Ma#VnA4)v`QAz{pJncNuHX~-W77p?A2>m5a8!
yp8+@a%R>#RMY8i>}rO=t1nTqlH3=?9m(a<~rM%#%OQ9AY0oJXMy2t#wPtiNQ>OaPjsGA4ah$aOnb2$uo^J>t*KhyVlcjT<v<w=g1C;sz_h37a>5-!d&
a1Ikn*I=ilVV+_04D{0g+AvATG5jIQpyHY?AYX&8}ySBet`pfrMouvvi|6*9DwQ)rI98U?N<JbQL(6Doflv8;JnKeisb91Z5&(jOVP8ckI*?WN2xdImr
ldSAmwc;yGbXf;4BnfupGAO5Vowd^icYb{sh%QAR>IZpwj(_z2c<Q=FN_N$0p6ZSWq{-$HgJce2~TB*ml6I*LceTmnMwt{RPm*?|EL*tY7(p#awQP@Of
`9W%za4y|T1O$K1(OvKTYKVl45x4gRLFdbE*2fMl-@spql+EcpiOc5)$*$wZKts&iD;$$<Ltaj04n1RJ;Q&*6T2%vrTtgsj4xhApwK}!J!%dub~WaBxH
HZU2gGK|Jhr811>O|MC{JHsZJ$=$4*3{c!hw8KKeccha@m_C%^V3M&raO{rwsX0VeIdIcKU78Q<eax(s?cDcgqbaDvfKO;%o-nLMyU46X<$O$PJ#o7hC
Or*oWgU<D*(6a}vA^g#g4907%rNGTrWGG~5Y$&$&!Z_!M2<`BXyghpmgs$N)XphF83TsZMM9UP*yh6a1dZG6d@GT(=XRA~z%IZT^u$$T0CkNdvFaw7Wv
pTv<vX3xe8?<76ys){P3ozL@R%lsXl$i%elT}V-N2{@n7AF1Te)3`Uotmie%A3_325}9Lyyd30;rX@=5XInRb*^TGXtqdd7PScor)Se4gq#oM*1|SV=B
9y45hY914|;C0^gn;4{Hk$LaHmY8sa$@?Itnjz>FUwnz@-yX8dXZ;?<r$bP^BCL1#p+%}tJg7{f)1-O$So3Jyzlx&n9_G01+(4Q-?$4CCD9>uYD8(h;C
&Z#>vC7G`tt0u@IG-QC5+yfN(Yx#a4=K>DM$qHa(InLBjr;O}rL&i27lLkA#ifLIKcFi3Nlz@b|)Fro#W#KeA*WpvOI9WbSr4#toX>T^ph9+4{+jN_bc
sC$j7_jI7G(!o6LOrU;`o6WA?v*M;i#jMxcZ3Y_{|JX&Mb`BmTfGHA7a>FO&IGxM13R*3H24=j05aN1=`QSk1_|VA=sGq(l2b|=Ny1)x1-$Uqis)8)>U
_?WUOh0d}EKcO~F&MbmggTP2u0sGa?9VrBdoH17n$P>qEzE?E%M>51DO|%?&6ABr$VhLMw?{F|8B#8oY&~hg@(hr<E=)--v*8-dJ3`0c<8@5LP0zxZWj
p|4eX(f73gPF-(jrl5$HZ<-<5~(@JzQ&m<Fsj!YcC4~WUL6n)|R-5#JO=(@V9lQ4_1mVCF+EU1(sYR(dvLL8&W=%ac$RNh6$jDiL%J#A(MmH^Vf+l*b6
DKdWT4sNIe6@_88N2Z$|puB9_PdHZM0|q?S9IMZWA?V7gzlsUjbXKpc)IilO9@L~<>1U^w*Zv6}kgU&4R4A6Lt_B#$1=RGWpBMKcgXT99ptobOq7RQJX
m9&2=a@?^3{1QzemKD!SLBBq;M-repZNe4~W^_HSFMMZXGZ<nLxP|l?cGf_#lVqn2AY;tX&<s8HQ#m5RtJ(Bya!8EEXx(0n?*1|z*Cvq$$`Lyqj>tkqJ
Em&05Q-23zPvYtvsS-vnCL55CG3*a{z)SL;ZmxGnfjef<`&bVK`?O9fdvS(vCg|6jabWTq11$of?I@S!D5kB1qsMHnjX~^$X%gZhDI*@&wC1aU40B^&N
r#iIHbTMDN=0`*<e)zEI_dQ{O%O|L?l$|XI6^caifA&K?p%gJob_RHh~dJ=Y#kQg%mF{{z_cB$g$3>=GBo|H6HShS1^GL$^ppFrFKITC{qc~mD26?@fD
7hbs7#daf>GdES{Dd{+e9rc#bqQQr+D`eca)gePU;iBH|8|(7)5{3bylg>!CUr$v0;Pb)d_yqZ6w{1k&v;-a|=MWCi9IwhkXZcI5U7nY_~P$li5;^hYP
;WQ_6r_^!d7g){mIpw+4NJiGiW;howY9>mYe6-FD^(>9cOLOGfKH5yV-O<k|g<l@PGlDl43194hCW`cm#KfUig>B@Q~1o)}Mo%dqk>L#CO`dWpnf1J_n
#%!vcoUs-0IKafO}>?DHU3EMHH+PhVcl_(vy1A1pZ5&7OB8vuLYG|)OR#)#R}Czdg}Y8=;?!$~GAH1=eBy6r+mhfLcWx`K~MIVO+tiEa8B@KTn{XcMh#
4N(sffh5gYGUV3%VUuy9=#wj&by7u}`!iHPM0zXHy8tXD;Iy4iXyLGv+{=r}E@=!xhK-V`!z_Gv9%prL)pmyM;R@DW8B7<B!q_Z3_CafcfH}-o6JwT%I
*S8r5)R^RYlMj$aF_GVwoL~x8({z@_Wdycz1-+;XDtGH6l!v7a$_;Bl=FB94ulZVV1(suwKYZ!ku^KZG?bbfHzsA>>o@6WI0J!5+v|t}i~yXZzdR6Wyo
@;@stdX~f_({?VSa0q^Ni2==t`rH<Z>HlIx7ul$4)c_+j-lUu-v9)&Wk%z4{)L>(bIl5%-z;t3O1r`qzK}$D%kQpBkX1JSjvL^%!m*oY6CAr1vyHmjEF
SWAl;52NC{A3&y>ewy#e}*BW>8zoME_tN35pW7dVM)Oj#9Q<*?c@Cp|RN@MbKty0OQO!IFt3!qdh_e__EGJck9JZyRnRa0=^n*5kg$Ck@Y8qt>Je@o~<
ovlE#RX1h%3k93&JJqa0*N^7dI90?GXYny7!!oJdJVtZ1u0wIxz_Q51g`*D{%KGgS6k>DKM(JINo!JTk1Np)a0Y3xkY2Xu&nMmE#eGsF&6wueio*EN>A
IM-~Y)oQgv1&D%@?vLXD^Vu97)7vo*k{FO+)vCuUi1d)RWqathFrOngI?@k=&Qe0TRzQlLrfML7IbwVqk+=v_t6A5#T_cOJR(90K3qK+OyQTtiIPbs?I
oZvf;c$%Q64_HgJ<cfY2!Mkib~?Zlk#*7S7&p?69kcXwk~`B*U;-WUdy|QTLrb;Ws35j>?SquqWM_j-W_lO6(p=vKCX4#Wq?g-USB^v27pxmIf^@hkU>
Cx0uv_wE&VtPVjq1*FAmv6J^%l+P1_2$P9eT}`pXG?{g!nNPRW$}9mKaQ|IW++4dU;@@Mu^%7+sgf+)N!^_LJ+-9(=PgwXfU^fNgBbv(4eO71{-z!81q
`geIlw#1JoPg)LO#IAP3-R<J-x>H>G4pc=oD|!;slf*3M*5ACk}#_JTQLWLQ_zh$Etgv0Q1uU%R7Z3`+r<qis*9n{{C=p}L`{F=~Yf*r_XJw8hax<#M^
pWd!En5>6~9N;6y|ZP0*i%8qA@I0sbFlt3HU(-=qWcqKJ#Mu&X~6^zCLhBC0uN>l||DX>~0dx*XPhp-DA)S@=5$Y%^UF(OxK)qO9{CfjYtPzkXOdRm{K
4y`5ZyD-iH7@p*c#E|i1-D3dT1Yi+Ptnr45eT46(sg;d!D`o{{+oc0`-2mi79ZRFS>oaT{V|0T~;CF&z4x6r|Z2~||^$qLpXi5aV!Gu~myr{$(Yx+x&Q
ZQ0*w7#D%m{A1#^1we(M_3ER$W|N<`)p@821jnyh?_i;$ZR*Eh~0ru>rysnq;yI;8)*NXtan5jY$hVGZvno&5GOGsjWA}{^@k%sptI~q=XFyA2X+|jhB
MKL5ic8W!|eikYDiB)JqvtOWMiw>?iy=j5@Y@_b6`Ayk${T%j23qx>a$oA@z-(BUBryih{Clk2O98*MzYxUnwX8?vK{&xCLYE}?rX#}>q30?gp+vbD0v
L9VYTQT53vrb#XXMAW<mgq9p0KJ-W=980BlDG*;^w_OztI_K6HJ}0h{<3gh4BXeOqMFJ9xrUg7E=e%N^g}%s|~8G)Mk%irFCMbBn|TIgsc$Y9=WLs2y0
q+QaTlWI|?x0L41d$Z#bpw|b1QoN*bT8+p4eY`aGrS*z_eb;$Ca#BuG`iZ*oE6o)NCT!#pO%RpygslxR#GS0+&FGY?5`#Oo)yOYLZ1;f>B7EH#ng(orI
Y4!Pbt8TPGGY{uY+-@f_H`&R1oC$<}obd#%)iGP!0c~Q1Ugib33Kn&-J52X7^#8H$M#%6OOu-S2+Kt>aG6s>?Eo6rf`9Y$jNk48=T@Lo$%4|F6M@?9}I
sMJRRXXB9Lg;0%Y{r8@16T_p3I|k@*c{eZ(Eh9|wIpO080bbw^eISk++85qiWE4fMYnt1ByYq_TW3HD<2Mi1!|*t6tx}X>(YfYHO=Iau0A(8e<xuDyfj
Q_0?IAm7WNzFDiDPrqSj8lktkx|MXd_@VEhU|h%Sh!8d0<%`FE(O^8xHoJrs9*IqVK^hv>C+YlE}HKx9>=GlR3r+Gh0LkHIExW8;t5qebB{Z)*nK}=51
*hCkK8{3!S;X0Bdi}cQ$&qXV~cyS?To+vyG7@6RE^(2CL}xrU&~Xk0BX$Z3IKlw3(U2Eg8<r_c)AHLhkQ$0scZ}h1?KOjEY2wZI624VaE)ofEie8S3uT
;$~8k_A<`WNMw(85#}=)PSisBOgWB1XsK{;9So4HQ$BlvK%nwss<&FS3c5-Rl0HKZSMTWwxO(TwR)iX^s9S4p7xxQzeSbSd?XsHj#1x;$<hK^&d&ok7p
Z;2KN77Ht6V0szU$zu=oMoTw|(Y|U6S{n@eU~1M!u7q?0pQD6cYmrZ+p@epfU0rp^5eb?x&O08mW<{3n*B6^kPd-TGN<*6Ht`FPmj}@MNq#jt;qtzf<x
KN8)V9jOGX3RLZT^|wIA+&eCmu5m{YN?EvKDQ#;a~B$gs3CS8tdJF8d}0k|na#+^Vrsebi50_Mr7^(d<4g%=;AlEgZvgsm6>+xS?Tv|i8>6(S4mHdfWu
IKoNw5g!zT%{?@K{a}?oc=;$<K)8bUYd#cww8GtC`R8&Bk<}Zj!XVgc?;A?G~d<BG{%g(k$Ryw$9c~Q-hLdq%h{iMVkrv$b>O-k1k`Y?Y3qOF6m-ZMBK
F#0f)7Y5L0pYlMA{W&t;lO8A<@l^>XJEve=4gc}l2ZWP~JGtnI*7b=VYe+}iIkp1vH%n6;4Dt!A(=0;6%eC1?#;q4jZVoLUjgpy)nqMGI9P^+6h=t1&%
AVD~o@lzyz`J}x2pVXTZdy$BZmi@CE-x}hg>%`6-nDG_xf2KK8#ZyUx70Hb0s%j<v?AJa0kkAPaFqL0eMDV8J1u;r}}O@WBBc(q!}2OBzTw8db|+&5vT
x7n>JO%I^6rvoQw?vY3zgI1q#72Ggsm2Jq=c;&?MGR7&20ZqGaG=QRS^YJ{GvogS2b&pw07K}tG!LS|A2YLYfmXU0l^KI<Iuv*_>W{Xj!Btv<^AE(?1%
&{XQPdXh+_!OWFY#<B61p{;WdcRxN4XR^GfLWO6W|R2{Xh@NgHw=#S!LeyhQWl+}agL>jjp(jmuA)3;EbE7yvN?4&YV7NJJB^dSc#Ht&fg`Y7bN?}+W6
`g(*e+UxHoNK_kj~JQ4v(dZJpzmCI1$Di7$#>IyCaCVOB<%BaW`<aQJ>R6Z%E3S+1g?``#7TH2Z%}=_qfQ=6)OTW%C?Ly32e+Q=Ji1~mto%WXVZE;Z46
NH(-4g(4LNmV*dH@8Lr!%rPGZa*?_9$K!!EGK@nobNV^U!G_-Nug;KRm00u~x*JADOWwjNUx%t-~Lrv#p6xeY{Oxq6rEySnIr6m{n9MgVA=wZ>B-SK}!
ar_{2c^`!Ym2ZrBl3_5Net1x#miwHvuIZoPQE8M!lW&tqXCbk)=vJ7BQys?rr+>EjDuGJc)uzmo8q&H10*s{p%8fna_XatKzEXauF9#*#lz+s4-OAD6t
5ttl%vZ={-oC(X7y<>QB0GMprT`A&}6<9Bbr@h8j<l{tP(A7>_g&M%O!3rPxY9azBW&~aAs56Oj5jLfEO@jy6blcp4b_9zp8r!zE<EgxUys11ItkA*UA
1)V206FAp^N=1S7;JXrOi&wR*zUkmX?Wxv7-Kkz#?6Urf<p}a&H{)CukQd($6mW3)?pG4^EsAbY^=wG(`|RLbR@#602{V2Yu$ymSP!Hr*XgReICJL+vT
h}?TnSf$bdu#FD|3AYG~$Iwh;fe0C92b1`VBCU54j_UEM+6Sjjbt*Q345D4O>ixBBLWvNJF4-%p+tVAL65DXm%dc^ne?<tGSo~+sWI9{%GmRa6#JYX6n
0#7|-g>!y@vdCg6HQX2JLh2J>iRp75Kt*q69iWF4%551YX7y3^1_LsCHY(;dAYQ=6lN`nK%^^?eY5t{NY<z2SirIlR$`L0@#&5^mW<or+zS1%uG*H20l
ZE`kI{VF|R%H&UJ+;|*^xgAoid>;jqb-P{M=7{k4l2Qxibhb{}kP;bK?Yz07LOcdobz}j4{x;rVKv=e%|uB!=Xw5i}gDpQOBb!FNqsP5t<*Gb0Swsj5k
`iEJFPMR<o=?vrRnjr8JBk{hsqf^*_0omIz#D;+8oEtQq^>&?6j8VNoysIx^*4&z&4pSCuGGLq>bAx3TiG+!(09N<Q;0Q9IH8b`Spi~Z{e1U)!v?`Izm
`=Nf6}17<+7HkLhmbPcVVJcav92s3a@*S5RLZqM5-YY$H5V)_^0s=)*|xfo$kCy%_3PAd2KH^Vx#@tJ_1IWNKN45C#=(s``HED*VE}M_(vhtgKWt!s&-
;Th=<;I7s!j}RiNtM9H@nOp!zR~N?3m$4E1+46t%flPZgVSU)IG!m&?Pby$q~jc;r?vr96G&l4x4y=!t+K?REQWCwi~d*8CW#MTYO=T`1~Lvt@bub?WG
&X8O5*Fh9|3C5KKjUk8(^VJQme?w%9Aa`7z1D2g681vSEA2?*$r*u$*p<n;O|+c_??vE4eNDF*`b-jkM4A`Yo0tlKxOMqV7QH0Up_*5!Kxv9ky|t`$@|
uvsMB-rikBenuivTPwVWw<&wKyqt$gCo<xVtxZP?T4Z6o4I36_wd)nTQJhm}0tof*qI8riTI`L%ePN+TaFnrGKcG|Yt7-9o+*s_LM!jrSf_RukwHvfqy
JL;}3`E$QVtDF)D`>h~IzQoo!7%0L%gM#@m3fq%0jj70(Z};*|Y`ZX&h6s(X<_PTj!}hYN+ZiLWU1yb}yk;yUG806u)vH5C*qTblfWw5g0k39Gr(;Egl
nI(nbN124LDHP<dxzF8ltHjob>ujULzsSs;SQs)wez?U73u>(b{%eqNWrk)tV;t27Ww3^F>cB$ld>BP!vcC9j_Pe~f-r2y;UkgCmQ4wG@+994G1wWn@r
u)hHIMp8K+WqKA;I>Pm7KlorZ{i&$VAWhbvr<Oj<fWorJJfPQMRj*RJf8dfGxH(cc6MeV7I~osHnT@jm2S$n{<vKv_3hI1{XG0NPU3$h^z`tqCK(gn0B
clIylJ86tsJrNHS+rM`qLMifCE9&PgE9>ypZI$O!OZAy*1J1(?N0Jx2o>6O%@-F;otzvH*L0-s*A5j26J2nMg5$3b50y?}yrMBn55Y@kC<sjTYoz=V-*
&+BEcNIy2{qO#6L61O(oRLX)uBZjWF)IMGjHaw^f@KJyR_jHo%$v$YZIv}fIor2-Ri;%pW)b3h7%2$)@hXGZfeDS$~=1#4otT*vr8F!nj04QX&RSVN|r
8B7fpVyaFP7bS@`2Yj}b!|(`*Ty74wbt_Q8B%()%!l`SC3_7^Kw>ASEY?a2*YaQx1OufWz+(i=_jk!o!uQ#xw)<GN{RVTG3VU9!~jM&T+bScr(wSh1Ak
On-N)ApEWP!S<4SJm-Ig2fS=r)!_2X;|j%ySr!|Y;zeI<#DjA_dAwEy9sG2Ngl2M7s;!`$}O%rcZjBzj}|)A54&jL`w8M(pl#0uc1pB&D(6XlQ|K?;Oh
Sit%4YP8J%SDudD42dq;giMA9s<&%ZfzT8$yep%4z_Nqr_X8y25P4n>M8S?qE9-w?|EE&>iXxuxz87#tyRyhJ!8V$XqYQk(5}iq=_-Cb_7&1u(P^*#2H
}EGpdD76joxk&G8ap!wqa14hvfyOjZd4h^^1<=)T&D5t3TA+anXE)*)~WJCY`(z$IcIZQJgMl#+(EVW}w+bOAk6T4QmNqOdb1n*kASm!X6&h{bGAts)j
EOT?bdvmNZic1>#&t#`$J-I2p?w(%i4f(0k<i3UyPHaE_eTH9b?M4_iLxAhSxoB`5`da9lc5}yN6-dRsuFv%pC&#2mnWEKEW;}K3$(Ac=1#}8Tq%x=Nb
3JK@!ou;y&wII8#B%pB{nFA?;b++1*Xvzjwv<dYiFwC{Z9vvZ9xe;rw!v5Z!#jN3}sXyH5O%Qn-&oNe$G)F{2>MKpfXuy_i*i|#C88(2>pt>RDv_feAJ
!^8Le0dvFQ)~qmy#dn%`!Oj`^kWCj!3M;5{eT)?OvL$iKkcqz>C+nsgT#v*nA!)jnoN(2DIPOs3r&_ZK$<{yon0E}G07mpXuTcJgryf#6l-BHp^Vx<To
C=aa$MpzD@)X3xKnIX%2u6SPUGpQ3s9RI>h(6kz>XssMCg9ePbFC8EvbP{M`IxN@z_0dS={FsPwaO)z2ZvkwlC>y?j57TzRfxgQcOUc-8_mCGNUA#-t@
ZR!Va5&k)$1L|DprKg%0XBSq&e?jJE9u%Ca$R0A#m87;V@ga>VNS7{X<C8q?`Q^|qLOWFK>V2z?}XEn5O6Ylw~uU_D-7-DM&{q{I2rYR;Q<0-|JMgvgM
fd?0xevPGuSP)di9FLg{r)xc1mjN$={B{>rJ@wRi|<%LAa3$%@3K`#SyauedP@XT_S(%Rj?fmO1U<|?gV?f^!TO?R`LJ1CinAP;zE=sSH(Le18A1QR*z
-HNVAPqGvj5PXnyFnbMJP*Vmy>&Ls{6olAp)YJBpC<ljrXd>7_K;vZO=<S#vYh#eloE-EPTU6xK#y~i#cFf1@*q`exF@TXeoz3OJ5G-Ml==i7{Ae!h%$
aJd>CS77^0l8TpjTmDD+cZ4u$qeS?FjH;%t~*15K?C@8q-oLKJY*2>pe+NV?T)3)o7#+@9w9!%(suJ*xOAbVD2@qS${}Jd)LFEn*O@WEsqL22_7RbD3N
z7%mP*rcGEql@xL?9@4ezwYRewpw0>Y{zX5G=;Rh%~)WHJVIKLNSrZT8Y+a1;^JTOEfgte;|p4yQxXSZiHa@fu#cGn^iCfW(t!FPHt9#LW7-?nra!DSK
qrIn11Ham^hZ<V{K=upG_V&}jR5GysQsHf_~C92d9_#XD<zXBZL!D@G!9hY=1YSwPSov5V(GChWt=qq0B(8fSPL<1jpeKy5T=&K<`&2QoyBBSUcGY%Ct
fc`t&N++DFw#4Ps*5kb|dv1$j38#4=D#R=RyS|FUvbm)I7Y+_*FJtOTj%OoZd6Ry8?U`a5ObR;8u2J^Xn#Hvw@Ed4kSb7jm;o5MC}*M}a9<|J(+IjX{P
z3X67D!PejE@Uo)4Gd+?j$@G&S%GfNWiMj3F*{Y8xXVqs1>j8BR?BTy^^q0m&@-Q%Vlf^|P1rDRA->*G-!G^hmNP)LT|JUo;vr^0uy7Hl0VDk=?@|_GA
1Hyd=PH_6O`{oOKpd?jEr|QT(!~bBw@gk(G6$XZx0~FMFh1I7^A;P?z!{H{1YawWjNr+h5H^Uz#mv$s_tJhi=z@&MNynb%FjH+JPCv8{!X{>MSswN$?J
xjB&MfLMMJG1f>a4;oWpyBbJUX-&*|@I(ZacE-Q9g%Fa($@?;XsS~F-r=EG+d=h05*=i5eSl_AJ-1RsPe)3OI+3$yE<V7GS`Ela^8)Wxr7g=dpugu103
)H8!b()>oXu^9A{qNcNS6>lLS5+FlqzPl$Yp(dFYGW#KLl)!F^~I$MHPQI_^dTO1IzKoACiQ!znNvup#Y{1RDK1qV)sO1Qtevbq+!Jh%nR!bzMLDF~Jb
yo^Sy17%*{b9qN10%ef_hVT<TPN5LEZj$4b+h=ISH^g6;qW*FcHbW0mHkCODbix)UrHbh^%eM?Udx)$o2vK9JpQzVZNMAs&hT;|M!476pUSTQx>(^<>%
L<P+FzA!qh($ogr)DJ~&Hm74)e8sFhw_s+38MPIuUSSVGZ`)huptuLw%=)l#nuHEu4hPR-H!&&$l_Jm{ZOB5*Y}Q0D&@EW`4b*ji)=b=71;W~2rsigY#
IT`P1urrK8kn}HrzlFLDhmUI%nT1lPGU4Z?(#^VoqmeB{zG@Ta7Y8sk^M;940frn#!18E!#=`m79eoH%P$z5kpVf~bTf5`*I|lQH{1|35DWC$3&zD(b5
sBeAW7(cpb{~lyoq}BF%AK1FImlp(2!)ruCI_5uz?aI!gje2<)iKZ!d_V9V%LFzJ?U?_QDY8EY*>l&OWD>ph2yQ)nlYzv*oSZGE7au$St9#stjGixehQ
$#Z`Z+&9H27S@s7@6>gKwX3JvEF)lJ3&gV89lG{(#YZl^E!y*6-Q_vQj`K6g==;d<SL8O;Sg%vtoPd+noRTT({Ti>cO+SQKRab_eUkV@v>3!?dvO(C<m
fWWdRs)Av!(Igl|I`yIvxY!hZbqQ!V|vXzw`WscblteT4<E=&<x2CaI&j#@|N5NA{8V7lxvf)?ZWyS+k9NE-y)WYC211eX$zTh*zN$&p~(@_cDEspmG5
AVDl6q~S{V)QBu4<3kS^^`)is4^)<Oo)7zOQq6q{<Y}F90&n1fXe3!Oq1AH%G?9LM-10OjF?l~;Td<ZI0|y53jh;;okbh^MHj}_Nq^zMWTT^sCYyy6e)
LT<=f(q<lM_XBMeWWEUUCsliKNfdjx!X^vgM{ERryT_tJ3RLYdj%o4B9f03pe-<Ju;{at%-Ngvrr&9H<}r|yS$%I~Iu0;Rkk>>H;1HSHc8>P=xQFZ0<k
4oji2{&qchjMv!4jB@$o+J_R*1Ef?$Rzow^?KW*HIpCW(EO!iS2wg;TVpvB+P6J;neCQCO|@GrtwM!^*5+1(vc22GYRSL!cKF#8a2TYmQ2o8>tO;*kJc
TCQ<_P{(YD?8W(xHiA7(wq3vgJA&qfYz??(1eVtWzB17^*^oEWc;)|!Rk4Oz`?brWSULlN|%!6O#G!NIK2n4rG5AZ-pe^Lh_m!Cs8hdn=Y1Y;*;fSvDJ
^To2;s5$O5cPC+D$ay+xODDK(BZMNafk|7}=2+`o0lfJQ*uy{3PKuiwV$3D_j-i`doi$lZ3e&e*XC9Kc|$xp1%&g7U3)cD}c@xubt7e^#9VbYM1P6Uu8
#`(I$+Vm=Jy9vbtYI5jz8j(lB4nW-x{q3sb#Q36*l0>UH!T~v3Z^;NB`T}R5Fy-`mqh3sb?joeq&L{%xEY!vczSnJz-n#1*I_R_{f}HmPe(Z^3z>-sv(
#75ZYGvY&3`$g}m`>)>bZ8O!4z8-g!G`V#wQB5}18%QEiw1oM$3>(cwE>wq5hgT8xeRz?F)+67Vibctt*NvyR@)$2>D1Jrk1m7g<TNz%y}XkWwb_PoUD
29g%ka3TD0Jkr!3t@Mt>Q8vM|P0JaluIc<l}c~gWb}>9F{k1XWv1YW>1o0j8ydFhPPlG-su+DcZ>lgv)#SDL=;P=CB$qt`4sOX9>5uG88?p<BOux|R`w
hXU@O%H-B$5XjRQv7e2h6_=G!2WfxPQ$j1!Zi!<1Z5OKA$mm`J6&kp^4U(Ax9X#FuswXY0KvA8Nh^I-`6VZJh)*2mx%81ZOs7;^dfR&NeVX7l;HoS$4Q
KkMa#^)^&wISj9;i?qQb=_?Q>QQrvWe6)hth*rI4hYAMDvjRj3(O+b94*)@aC0znzBn-}*?Q;CL#gsu0;$Yf{0>Y*l8mqrxB^=OmGC4&_bzR%UoX}=E|
pIp(*ChcLPIt?pLa+u9UHEugnJ~3I6P!%-*c%wBI=BiK2>^R)<!N4P6CoxTz3$?l2@SrV&hLsa7Xz`lc@F{i|5fTW;9@Sl}Vb8j3s4Xj*xRk&)XT9|XC
>>YI<gM11+Ai!F4Z5j&7PX=Ukgd~EI0+3u#(l%=wvh#cfNVB8!h)i~_}sE>>71}LVwez3E+5+Lhy|Kx6B#=uC>ZD0;V`F1qg+aadM5POxS9ZS)m!axqX
!LTs_4ULsHmodLq!r!bEjy)?JLV!ZrHTI;nLXJ$(GoL4I`Crc*cl$po(};-{+G=K$7{^X&G9)laL06IUU*x|9|$rth-SrP4mCZEqxA1NCM`L2=+~c1V}
Jf0>mz{6Nq0w;mq!?rTu+fRZ~5usyls=CvEJ9Sl;(pLfFdbUQ`})lpILX_(*Hy^Mmwuc~-nfjuOua9oi;MBNBl(%GV#yB4i-#GG=GUhF7GRj`bqe2u&P
0{-dyE<m}(w!n0A6THQ$PX-0oquSesNLMipUI~*);T0ULLgkmXB6wTE2fi+Y9w9zFW8f7Qbo%_k>0vX*%)@ORGKs`TQ&f{}Cd^G&5`tGTo^z_otGf%fU
bm-&aG8L5)TIR;Ss@<LGVlz`FqVvvjsN+k0B!=iC?3h=HImbO-)-CXNI|tLaD39WO%eIQ=KTlsxnT@Q^#iJDO9gQtrLR<t+!C;9`(`bGtwEK2X3U6dPb
tCJunkp_YfSov+IbNqjY}2JnDJByLsG5CRJ;8E}ZZj*<v=U{kRo`cqzuY-hB|J6LH@Ww!_}z9Mzb76g$-&plA=R+T)%E<uwAbIfqoZCw9@R`DuRP^pc5
x*p`9PIVo_-%Hbp^YT)CZ8SjI8oo?h2V~`PcSB`ShikizpDTr%DKeWxCV)rn$%BzU3&AQijgF8=Y+fJZ{u53LTUW_t<5^ZnazF&LO?Z=SL?NI?>rs-<O
_(CCT04x_=%X_V|^Cql^+no!e-RRMH+K7D<}*t;y(AaZdC#KaP~>-`JR14?FwTJxPC@X0dmCA5ve2@{l6s$`VEoHAy}hAGaim(5_)^+NA%c@ij~0P1t#
KzV%`Frs3-D=jedid*+0+^oG%^o{85IF3x<~b_c6=c~}E`Zhi9e$I|WU<63PSb)U{_SVUgoenRFnGMYzpemyrw?V2dWC#3I)cIVA&T|O2YMkqArKwHm@
E3U^k<ME$Cj;k!mN|zt^YhR`xvOeXLxclr*lO!B3dqHevYjNq8>>na6+0v%<I`dCl%oeFWm*(f$np~W;yvU#SBx$CychHr~VXpWO6d!b%d5wF_m0kAO8
RwQJ`S9kBdAEA}q%h^<Y<VRqZZ;Z#?w|SJBg)_L0VJgNhPyNRm{*0kZ}#!kURL?=vWCeZReRoP4mv&!mh6fj1&k|J$--$K@+~~1C2jk+)Qk<~7*lyE?D
|%-?k*R-&B1<0&oiB|;f^>NW4{S2e|wh(%8KQb8jn}&v4oZX;zwsrs%_V1s7w|S^eo<Koti9so1Z|F$H)=cSI&hcBYn|ljJ5OfahnAXFQ7i$%e1F~edp
h2JD@CqNU;8~`FHD5jCZ2$ROOoV$+K{C$j`7APvxRuhu+xbq#dTyo`b|D|HT76XGRB<79T3=e0c12*CBOwS}#p7t((BmP*;jm%D&l+8eREtTW^4JPgnL
VwA|xd()43^yv0a7O2RcOR$Br0+@+9P7KpaaBCSaQvg@2B!R>Pk?1dAC(xt;Auu_es5}KjBz0d_a(uZP=B!5(i&g{q6Qyi=(;Q>lHOkw!ElRP3;7rt;P
^W+}h2M%@jkT@&cxpum)*OSCone|LJG0t4>q@M#iDhSUU!U?xg@a8PxAX#_4^s?4nb09$C!Oxful={q`k?^SqrA6mB&aB4eALpB*&q>PDTbnfXQRT2Cg
sY%S<HwSh?QK7#F^8n$hEy|@r8^!s;pVfP8{@5X1^Zx2*WxPpG-u1e*sCqk0ma_d2YVvdH!kPZOGrBmt!(EhQ{JyrMJk%|`Tps)E_PMpZ0YSeq5EQwa_
*Rtiagu$>zp91cljuL!}8@m5giu~C4U9oZsYCK{Akw?Te~M?A6_I=rA%6RUHLj3-H#=7XYc0iCW+)l;tODEDr5b7g~I=48_Ifb+4uIjNYv9BFUoVW{N+
Qx;>=@mJ|W^a=@-@!chX<+2u*>MXRB{CNp1{h-Y<-%?HA0EVoIFt*^*=%<yYcG_J0j199ei8-}T<3ACaOL5xXE)@Oq0o>;qC>w{giHacvzpI#~-5>iJC
WczPBQ#gubRGc>h*UaCUM`{BjIW!-VTyLXOpXE={1L*GoVGTh+0O0;p|)a!DvNT0&zbheh740>oPaTmz9{YLYK`1JZvy1Ue&JB3|nr84bDIE~Mb`|0<e
VEXwA`nP-0xVArK-SZ@o>RGQls^LfhiU0mV4MtT6csOvp_`4tacVC2m{Qqz8zrVf+-c3EGU~`^-`Kz%121BC9zy43ce>@T4{YapFD38PU6Zyl-$wK%!s
fYQTRo@R(`~yDSBQ4MCd-kFGiR2w=@16eW{tNdvyqx@>P2@jb|0_ORk^Xif_&;9%_Wu9b^>4@b{q=9}|5uFvKb!v_-+%e{@xwp-y!HF@`^)eDx6WS@ce
qur^tSx|{r~gz|8{<V%lZ@i-#cRYdGP!%|EqgU({p(L>z}gudieW)|DS1?pa1gj|NQuSH$R^3{N~Ef=Xn12|H&TB`23eY`u9g8{1@T<$BTai`Q63;chv
uvfqpyl|9I(75&v-I&lmC!*Z;!+|K!rY;r;oQ-<b0E1N;{8KV14Robuni*MBta-`(oJ)4cysAiq;P-;VK*uKYzk^E(6lvmg2=s>J`g<@@{K{nt~@-?jh
#zjEV0FzT;G{k2uUw(1w^|JY*v)m6Vx|9hhTXI}TeH{?IdYW~{w-^^jZf%u;!lYdsgUmE{E8S)>kA<3nz9bV)A`rm&zt=Fw1waPM8CE+Ka>>T&&Rf~;-
R_gik=49lZoV7CUhmQmYMNg}{nI{lZ*?0kN%c^#hRl04Ce!)0Vyk5V>L%U{CzQ>bpH{LJ*$?(J-C+!b^JKlU?Xzoy4pyLI*tv+eOPPw!f)O@T<U4gqHS
aYh)#bz>l{?T3z@D#w?b+E;WRjwv~eM8m~t><U+4)rakj^>CVn*{o>nu(Q+;>1~wTV5U#SNEG}rK?{qa)+l6`L=OnC_`!8`4`?Vynjr*&;M|K`Gxlv;~
{lK_wVttrQ*bI@glzH4EtNW@tr^QZ}Ik@CpeUUtzH^!c{Z<qC0;h3T=noRo~ouz^Z8DXPJh$*Y&_2#^_?CK@%_q(-|7)lg>v%!_?-MLDc8T>`u+BP>{@
zbU*F>0-}Iv&zr}mFym0(G?(gr^bAHW5_FKGg_h~ipuk=@YC+PwH7VpCC!k7H_!}FnFo|r$w6P+g(=D%%xp2CmP?6?%A`>67FX>vRlbb9e0>ju?V9qBm
uWLNHe;o9UgIg8rMX(R9U@caHq<eSO={pS1k-jBaG-ajQj|E!n49nbo<US!`$O6I$Id5Uv`nqPYPkBukYM>o#@c08`~=%rL-edpZoXRpmzKTrz=-t|en
+Dh_f<|FewY4+g7YhP%&)%nKt*M9u}&%eL=_rC)_|LV72{P(Lre(lGv^VmN>kM)1;$1lG6r_+!BX?*bK^*5Q8{a(MTzpL^A?)Gi{{SLqU_I~`1e*6>T{
qpyJFT7vt_g}Vt)NkwgZ|l+W4}tgFek1s8z4U*(Uj8BQe(CuyykB^~@P6U__rMF3M=jO=-RAoQyXWiI{t~?FnDC7KKd3(r``!ESiw_81Yt?f2>-no+c)
##|;r$!lA_ppobIPUO^A|sIMrAp-*&jatqw6gfJ|+6=^YGXD{lfc&_Y3bI3U8%8kBIB&VVG%NR8H06dil1!%pub_qkGS9YMwb7i}(J_3unnahyBE7<Lm
W2Wv3Ij&?0!Y+{PSi{#f?xZ{sDu_Tv}cFTB46FaOgwkC+dC{0CC^haZ1%?te|~^l1L%ciAHSE}~qyOSS&Ab^(YK`GT)~6DCSsBmjy*az@2r34EpYFB*7
G7Xdx*`^~o+Njt*HZ%jPew#lf>pk078a1NT*vh<Fzuv+j3-X&}Iw)A=o0`#L?M?L+#`C4XR2~=i1qK;=5#vD$$0cG_nBlKX@QGL>q0p0AhM@4XfwYAbm
2b!wi;!5MswTal)ftEW6$Pe8(QR7A)fS#5w)CuuJwkEOMK%BPGvOV=fEU=I31ozP`M6V7nGF0Nn4%CGmVD;rRvURoV4pL({qGz2S679TKC2-Z(0llsYm
UR%|Bh*SEK)1_9PBbMfC%DFyfzV};YS<2T47U1J;(+Q=E%jU8NdD)(psO`~e6YJH5*Yo@8C`1T;p_Wn{Dyqmi}>}0r(Ar>0jhWDP!%2L#9H^Q^mF|J#X
B%sDSAh^@Kuk!y7zef>clBXd$z#0^Skop<MX})`Vh^yS?(62K8uzEV+6^1#!rJW#Y*uY*4I1A>UBRV$0fOl{#&<D*{gTnnq}q)n2+|rp0u51LmMv@d~3
;q+vc;?vTyDrxR&gSkj?k9x_t@@y3Fl{qCUJP=FTl6I2cBZmxOI>qj{WCz=Kx8FFO-ux#0l-t<#q{x1%AEm;t8XbM8zGikmMhV`kjp8;KY6xFlvG^?Y4
GixO5`$nQR}vLQ)<=Ra6{cU-y#+UdxNTq{&K-v_0y#7$oTJvL_)ZLBC8<?}VbXmeO}MUpsL-Lg2~eb*vn<kx64vn@10U9%icORAGqXORT3%hw*)i<s3)
+Poz3w4BI(%O#n8RyPBb<d=>7j+I8q-GK;p#(QvABhPvLBSbqeHA9b40Vzf~a)Sc2!8qYjUt2~!Y*YmplwdSUTRG~bS-;`uVy<LAJjfevk~^@kWFG}Io
!J(4gB4I572r$#@@sRwz3%Yy`CM@k*>kPQbXd{@G|$K{=hFyiv+|%>o*pQ<aGWG?>SF~FD^BR%+b>=(b#MgY#k(NM6VI}|Vy6)sSa7)J_7S6<9mf@adw
-3pJM6&u-U#Sw?&HyjcOL<~+sFC$_QPX!3H9x&$Vx`D8|0;3g0h)z5_QzuBe<Gek2St`Y`wR-4y@WTx<|g6YaQM21g8M7$d7Ku__N=__h&_;(%HV1_AL
O?C9iQ3lqO?pew;#OOb}}5w35|&hd8j_bke`K>*AY=AnoAt4&EqhbKTaQknq96TM{ayLaI%jXD@(z>I{y)@Ql>r1GpH>2j$l$@--~@E<j&+^YcCVMwGA
$%&TjKfRHU4{bPJZ>}sfq1CKGP<HG^)jSoM^XLNNyzW<X4Xgr?giift>h(E?x*W*VvmaS0Wx=k{=FNyN6^UYKaqS8l-Y)I9P@PnnL*#5$^b|vq?TW>$m
>*ag363!|86R%~{lriwr^~5$R-gs;|i`Q2F5P+d5&)92iC$V1UIDr9m2sf82C2M17uP{k>6<X9-m(5}yN?=#_XY_hRlW%=qeE`;4p3x<|`lFg6V8HpfT
+!<}hP5TRb|hXI=7ghL9WjPwL=!BNRY&PNjYcV>^96`2_E8@govgp&q67Ex8RF-h`y-sb<{Ot3gIYT+WRoproo;hn;n?|Fzi;*E?A8d)-|3O!b9jZ{>e
1s$lktA5M=7u5IQmYHWZe54_+F0^_~g}Z^{9)35k=qW5&tZ18u(U^&S>*$?OQ!MrIv}m)g!s@2;R4PgpAu}Yv1aT(Wwv@-|3Ooo=*+@R*#-J*Zca80~(
~MmciFTcN62o$Q7J{Q)6HJbh4R1QqO2`W}LpqY?LGFa0gYoW6>KN1REAFHG`jOTnPUvJ6`&>{*b~>?*7~Qvqn$&zW$KQ-+!b2LhX_MM*YQK>-TN_g(mS
sS|f}*ctk6OhQPRvmL$OmOy<fUbfQT8C1G1rH#)igTtBs0&NMi_dKxuq2xW6&n+C9-M8sL}D10?@I05!l3sFI~U6xhSjo{&!I`UX*s`bD}9pp30LuJvJ
wwazn@{P_(LgjX%eMOb_EO;F+CJxp4#hBS`UqBA&BfhZ@HRjp!tkUOM5K#IGUa~<XbQO!+enOG%DG3y2qEk#|m}nVPOV&F5tbuJRa{P>=);50I|0TD>$
Cu>?K8n4$sW>?r?MU_vY49{2479Twj*&|)X~fjOAe?p{^7Y738|b`WN4#i{oZx@q#YgduzO6rHsX+>zC%)i?Ci)<^SBZtm1av$*-FpP0-Cy8aY%i!bw|
LYdPUArTy1L8h5LTmnlB7F4mV-sw*Ys`U(kU+BRLMqfEe#oKeSH9I)0c>Y;_mv!>lFu(@A?KM5wL3cCN~z4YkiN0Ic91i^r`{zwy8*-ob#xtdbNYs&n-
sn+rG+L#NJ|&r4JUqeVCdzo9p8Ojo0CUg2Ve|YeTD8qAHN}yB(HEHYF{*!0Avx_oUl8FXNrI0~X>;R6Mt=w#2@^!$ZkaD9R5x!7unPK4^BR3wDIz*7r3
4TtN8azS}=)oqF#hXg!iWP9t}=m7+aQKo0s2mC}Lm)#BGItWu(9%DD@Cv+JFmc>drWdT>?GTbqAw#Mf6nKkBt-EdJ~Pc%f|%=TnY+c{m$K@EOw*jTf8f
rSTwqa12g&d=<w_ZT)tCM9$6fiO<9le2s#Kn;;w#xCO!;j7lz|6T+Tvm>1$t>F48&0yeqU;(F06aRe6&S86%_E1rD{KiE^`WQ16e7id4s&riOWx301PB
ljb!=g5%_o;$km1KiufW{ho1<wXHt5lKJhT1N45q*wy1AL)k2tFy?~j;{n5JuWUD%^+f=6H*1}D6ETGoeLO!>4{&X^@zy9(B!pzJ=hIoSbc}yA3Y+Dwa
-&<j6#G;zA9zoTr@{0ygnkX{lH-q<)ude&QM1kwcSSD-h~ScZk><f>zK;Q%{yEm&>@jzlNNdNyr)v}$ND7<-WbEY%Lke{99%r{Z_$>;HvY1?ZygP%&>i
UMzG#35`UBtiaos5Y4gyJ?F@-&op=-H~u7sbvPDbs*&Wy$N3PpKcqT+7$ucNH&vPpa<aEHXt@ZpVxiwEc&s$w~q<K71Hm5*R~t3w<<*(o8yxZcGf+Pw%
~TQF8}J7~aBN(ql#7~0DI)E|E@5ALZ@fw7etNa}obw9eND={L^CxN9$~Z1(IPh!u?!{0?N_R*hKz;*p{>R6c^6ZJ47F|EnGiciGn7+#!WV7lgR(x83-Y
Urt}|!sX2-@U6Yn5WRa{??3&JtUp@`;QSC`Pv_!9T<YQd(+>?D7)Nb*4PU)^?9nTe-CF&jN5BYNRAQ6$jc1xEV*MG3AOF%Lx#$rm%E66CulU~7DlSA0{
`5naxTuwOaxU=NYbCl%o-|rN^vK=Y#2>!pl`&#HUx9$7H$H#qk<_1@N^EJaMmd_mXufxv2Y>pZ<!k*^!zy5NlWo*Mt&#PaE#L5^=_i!;U0Cbg^}+&NIG
wwf$K2wn5w5Th$_TyuGh{Tb?HnNG?`$~)R9#y)+9!O=;{aVXgB=xpU}zu-&WPryUl`-^5(_v8#|Wig^{3kXb%lK`8;CaF2S$-R#}T=;rLjjpYFSQb!be
q8@^}&C+_rxBD|VI|blK>rHqSR}gEVs$f7Y}1Je&hizYljj#kZ7K_1i|n-SMJeVr(g2A(V500?KWa%b${0z=>Tz#$WDeo<6B;#WZxmLjWya&YH%{Byp|
am|AxnD)+N(#EuYvR=M1Wo(znv8MB?jotn1j9i}>Cgkq?Hd7?tnPs`++w~L{GI0|QU^Jq8GhI%!ikqtKLU+24Q*d<+vv3Ypm>&4F)-F<fx+$h|jSiN{Q
Y~IgJtfvv7RyelAZ@%e9yj1%Keri{R2h7*{J*D}B8uOjYW{WN|o!#&a-(Q_2>lCeC;N1@`oS6Mqi@>?uMO&0Nq7SE+Zyc0)C+gryI{q%-5>bbS0k2W2q
3SS@Jk|zw2I6h%@l}2$#2<X;H{J{Wpm{h$-|>v607w-XNc+)mtEV49bu3=!B`*ta78~oqAN+#O8egmKOO0T7rD)u1Zffg4@Wey*LHF8H6KgtLDzKCI5x
4Q#OAN)x6$q5RKuxFsS$DKb0-dw+_<lZzzBN4WDGXUM-|)=bY#lpW1~}&$qKwhPL_U|53rTS)=o$1ruUGN1g0<Q=sA6s4%e1O(0KXg>>l|;_#*K>=c;?
p)y{M-4;nV+Ap#GZg#2i9dH%C%Ks|9YTNMpg4`RAm-AoXRGckCi7>2ZGq`J>q3rwq@G)nd+o>B81nj^1^x9~DHyNH|%j^=pSQjA30tceNqP4b3HrWZb9
UIlr<D;cx*G&0ZGjDqFJUG#?9c-0gsF*(lY-VgLmml|fuEza0|gwQ>yg`2;squKdg!J57_sA9zI|iN0kS0nvZ$!{N7|B)0g2?-kz$sA4|NC^wxx5WS`@
$Q<g<ww#-*fTi2rN&cai+JN4(0keZs+#@xvE$6+9!2WU%@bj*II6jSu0(&H`Bj0%szWOdW4l3_3LS1({CUUdQ#E*>E2u&5q2g;2P0qnd(gS*>e`qoZ<0
4Qx6L^JY2lCMiRz=&21G(oEO&84{=A-|6!6b7$plpnOzL9_WZXxTXp@%Q@MfbMg|xS+}U8Mhh$81(@~`YBTqbBY6(_|y4?23pxOhF#?|eYRCZ{1Xp&8S
EvpzX_?o=t;4)=;*2j#r))upggX>cb>S=`(17DNeaN}aVB{tmI_<DCHn>*#w|nF@kM%6&<Dc5Uw%Atxze}F%@Kh4i2)v%a!$-2cr`s6XlxsS*VKEIiF~
*YcsS;CB6B=Wp`af>=v~zuqvo$@1B`P!VrU)-ALX}})I&)4N8HSkH}rOY2a#I~sOBEG+Tvmyz!RR&=-y;(A`9%HgSP$5P;+CAT0hwCfd(=0YqB6sjBed
;9gLd0Nb=)`Y_04a7nID*qFQS^->i3%0j>7|<G8&$BN$gTfR$c2XvAvAsLDxL0C*cQzVi=OHmP)Hz^4;_`4!h5t)t$$K>1p~7eA6Lb=7agZ@q3$k_Y6Q
Er)wEf<^#cw3Ih{)IL{m0pRJe$fO*iXBVD7La3pZ_{A$q^!@x8#QPP@zjwZiF#AFpbJGZau$~41*tKMQ0b(FACleec?L+cl(IwiwIy>ULyPnZQ^v*W<U
bIP1LOZznf!F&_2ejZzpLIpDi4zjppMGfHT@H+<$ETV$iYLGwHTH=)nz;uxMjFtC+2xGod&vdFb6aDN8L&sqv44aIcUPkMwu-#Iho=Gd^QXZ<P!zuGE2
98mDrLz2j2~O&U@d`YXB|*1o@&OJPGmgpney<JyB#^MeS|ys^uQ5yvV5y$JnY_LUY-$l3|%ICGnfw4E0YLN!cewmmUmiw^~D<%f*HwrCR+{gGNU2>@XY
$+Y!nx$-e!b`$N7>dDa&y{LJ`1X(GfOdJDSV~lKROE^F6A`>--kY-ed@Wu9)PvAacQr)*CdQQO0Xm^HD&t@gp=ysbE{L>q~+^&Nr-}h#4IQmj;dw%iuX
OL)-k}C#RdTpj_B;-k?0518Sz1c*wTEHoG+>{ti1kR9;9l<0N0nKvZAeIHA-`HZ8Orp%v&Vu3XVebiWK^5t@R6s#U%+W+m4hOm1F*{HrI`;`yWqFsYw}
|DWa{E1OXV&^SyON38Z_^kfMII6d?;_L=%w%Y$adBDH@s=v53a!e=PlfwFs%B|5YEsAlyefFNlqv^<V)UhN076K(g@E_8V47(H!{6UmqN50;B7$&XfYQ
^be9_fa|UInn!ZJ;Jq@6r_ulXM?tiF5l;KzqB8W{t`|uFz$PXd>$3HDM`ry{JsoPny<60Gmn!azKny7XS%6)E%6Ay@Gf$Re<^2PoDVyi_(y^G7jBDXqa
_v!v{|j-p3^_F`h-CYZRYkuv)hHfzRV(kA$qmT?w0npdcU8JaJOq2RG+APgh4}l0NWpgub}s96WsSlcojJsJ&-RY#^cm_KsrA?M6x1XtMDVcfXEkv>z8
`tRrT^ElfwCmNLpZgZE>|btak?o-)Q5(7`?j{5G@B%9}c)C25TH7kSoQ2#_!G}l&r4}@wZ=3k-t5U@B_C(-hGr4i#}BzFy&mpZwp;*y>&>QMv_^h4x6%
Xz;Vxk{d1*o5RG1KIxO)oiB>V#RKtk3%=3o^d~jCK<J<EH-(QOF&m+>vtm^O2Bi_DvMc<xBs6nTu-=9YyJ5l8C&m)E(=i}d<N2uG^d2Fjc6!hL6_e5Gg
E(e0q1vq4?(U!N9zkoaOGI%)*Tk<o%?W=l^J-55^%G1t>zb_XDk6-(tJ<cA{!rNuU<r;Rjf({`EUo-KOxw`Ji!ijwfvNC$OtU-v{60Y|<NDllFUB%<Ts
AU@ufX_}j9<V$n^69y-fLV<c!R_|375}P+bhGINZsN@uC=gr(SaSO-x~jUA$RobJ!F=sKl-71b_Wx+n;(j`9I50|*uT0S^K;P;Mnp;xU>N|T7K64KPzE
o3`XfX97Qg2L!v%R74rf!;V(5-Hc9>k3JYOWqO;P}N2ztXMewYrxLF>vM`^0PA~Yw(=ifjI9^*eg3!1AZKd-<=j2=T=#b#*gz@JUKU{eLf@)mV4fV;%u
IO=3fmmyGUF*=Z5PV5kBzukcLxrEATQoi>y_=2qY2&0h+t2Of+|O?qCz<koa-0ug&uPs(|$@d^}FugV(6073tIJ$0%0=m$!Dufdi)|ec~EejIBIBq9W~
^1My!soY&fJNNI35=y$Y03>jOWxBx8s-g0T2`H3X$0!4IFAE1MXRM{j2>5{~lSvWg-gs<Qr1|&{G2caMn8K@`{@k7T;k1x+RV9xe|=r^}%2tSJZM~1<V
{6W)1?_)lw&DTc!ox0mSa5ULftqIK6dDrVsV?Sim@n^q{A>rqn$g;MXyeSSYX;`EFtKY2My;xy$zlmr$?W)l{kXZh+-$FVedHH!)97t8{9e1BYk?24AO
+?g+ZY1K@rsTCWgkbOD`p5a-;q=+TBWpiVd9#kZB~2#_{^+-aRVG=<RVIKpMVoQQfN8XT^xI7#{BlLHTbtFuxllRv7Vf|LO}Tx&{!6FM3zf%)<`vap<D
ci_v8r~yk~_i%-v&M7fxQ{BIl)GPLU2gF&I5DVq9)Q$v+CbS9*c5Yby>m>TC;j+X@wncCbNErN?}|vlHJi)>QRqi&YWDF=V`?omgf!Nc^)S;r<+#mO-W
@CbI%e_GzEFhS>p=`!K9$3xNxJHiZO8mCve3|@x`aLO7yoqQ5!CveaV}pMDlphkoo%Nr)DhvaL@oUNPjf$LrA2D`Z@wXjUH%Nhs)RNJ0B0E-nqnQJIA$
k*p)Qo5_5;7H4;WuVw9K^jVPjNClsTG9)Jahry${myT_wN8}KN;GWmrIGi80viT4>C>cGQwYVU|V4A&T-wzP=9I~%suJQxpNe5rBw)I+Z|mku^~#(9eK
wy<nVu&IgI(en#S*{Al^AZN+-PyNDq!kifS*xehb)S~b1jJzF<lDAnvB?FJHr6`Un^<pfz&-o*MMX8inkwI6YE)l-(F5%PH!!xP(Hya*txMyFCd9ynQo
-AHP&twlra|hlUc=+uO^?QTx{fA#WNY7^r2l3&Y$es6^U|C$R=>4H)Mk$<$6<^db#MhLwiC<$*D`e;<N7GRze09%`mFVBrGisqa`TEI}1DIOW0SBKgwU
uiuA7NR~CGPlf;w{$@U6^#o05`R`B*au78hFyQcG+qru`N!EDj=o@(x2S;mWesqVS00d7p`wgJgN{P3B32u0KGny$f#Ks-r-4}ZaCe`0;6Tmz<^B7G&r
&OW;E}MbO#j~GzRQYFcujI4PRiF;oMlRHqquo0QL%{pus-ZviMTp669Hi#mVXwzCue>0k_R4P?J4*Uu*V)3*Oh0hB}c0vO+yDfQtN}&{I(3(TFH|1Ies
C(D*h<KDxTmi^dNr#1|+MKdG780FF7tIIw+_k)KJkkqV<p)_c^rR$KuMkd`Up7bcJNtM{en_8!>yHjzYcMuF%8{wh9yzP_r2*3iK4(;Z2caakX3HoJg#
^AJ(l_HW;~=Dh>ooJ0caYUI2Y>_Y>J+?68v+P(U^b-s{(F>VnC!MUnUVH+b@Qq_Q(juK><mRJqknEe^O!3q0j`AQ~WrqN33MR@Y^$&**Oe)a|G$aERm^
~@MF;G$t2h;nVNNAn0@yX}r1$*xK?=cHJmsEOa`=NI-3&hrT$+nef+PHoy6HtHiB0#-)N>#g~^$z>T3GRedGqmCGJIVBTxyjzR%4Xd_Hkv#?F<MKw;ro
G90az+3>Ap+cIo|s6Px?bReqxNX9?qoj}hvW(WWjFYl#KgY{Z(D%!QJRp)x0g}w%48?LRpMVJmD~H)YoSu;kG6?#V&;x&@#SC09UXKBkDBN~v=T;=8XN
i4_8!ek)OJw%a1rtvc9B*4C}`sT%MZQte3OmO`H(`(4iglAUPhweujd6$ibVM5LR`1}Lh>6dAU)wn+Yo;&$tMRs<at8lGmmBc%pw=goRXvZ7CW-e)zd|
MtVV|Yk)$WZal;9k%=wKPPld9XoxbueNLJhwpR%^j6DPndAo^8-*7S`<$}_+L@_9}lKeaX8OHv=^W+QXyAup#P1d!iI+uhU`71M{0>w<WJE51LUZA^_G
cY!Bz5fMRjWkpO|OH@&`pm+E68rsn%{r-NbF3zT<9HAy00C=UIi^{x?Yvoa$6p$UL7go{~B>HoR9SFkN!RB6h@bIxmG^kd;MB!KxJ>5y71M;-H;92V45
_SLD5AeJu=z0nqo9KaeC;5}k7WOog{isz^&-7+?C>NcnR-b+`0CrFIqcoL;)aP?0`S_Eqr0^8wU-x6R@f#g@_gc$mZfZcKT*;IMFHFoK_yFmM;RT<?c}
svhllcg*(-l3Y&&23*pgS-JMTOooCGn~=1to1AGZu|`^Ql#F$&avF#|yF&7S=k7?iYA|wlsPwDrU6qE@hy)`vE%L7@9GoN8f<KY)v%RQ7Ma8$>u~=WO9
Tn`N4}Jnlw??p9;#Nxvo{*x(&?S^NiBvbFQJQuFB8nH%bdEvL&=i3b{1^Xy6q&QCSCf@bEaYsBWu5mKBu`K&a+Cz7M7EyQj4kpe~3S%1^l@8;}~mUV$i
YD1UK8U#7<xflje4RLo58183bDcwz23dU+R?k#z}8z_yMXez=k<-(UHtz@!O}Xo{~vt%Yx<66t{CuOar9TCaEA1**W)(Q|!1N4aQ7ehHT69(9#u%2u(K
7cjl@&%!0x_w{T!9wA$@5lTtWtxc0Z?L^N`j%a>B!Y|IpE1<{&grczZc<^I?JM@-OwPdufsbSp!cC|yCDo=|sr6FlxJ7q3vJxcIZF4t)=oR$trQL)N;y
~+ZyEhB~c#U=IP?9Kvg&km0kbO;hfF^(I&=9dazkJzbgVY51TyOsdoI}MWh+15J<%UnQpGitR-e|iq?nadIXz?0R2WFZrm2UOR&Zi7=u4WQ@w07w2X5d
W@^2K<~x7j^AG@&TbC?dS7I<7JtAYZ16Xypwgu9Z2Nl=kqz#R0wF^PUR@qPj!Hqp3wNFx2|tKwIGF^&6fC`z6;*sf;kgah>2bY$(Vox*Bzm`(}|xdsU^
|N6V-utTHi2g^rF^n|1!aNx$SYi&-L1b(p<pPIl2;mZ3m2ctV#}SVQyc}&rOky-EMQ>1<@Dex$TuVDI1VjX1_8tPny9fy`XfU?K0xmmI29n6yX4B=gvi
AVC-a~&N~|Jqg+EnV#<lK_Ie5<(SM>s%ICyzT4=yH4{cJ9p5dGRCKMp?E;1f}JkO<DlL3vZ-=QTgNd4ItK=`&2W74lmE}O{+9Z^EY1NkzajOuG-b_8!V
Q4dp{G4Ge91I;6uaQTW##$-B6A%00LQUA&DDEpB4di`j2h>RmnHgdNh^#QmBJ+8sXYg+Ij{OXYXf9D11cRp@t0B7cguP@v34eCnx<K>S$N+?H2l+&=fA
Y?@gjkG%W#(k5?evdjrop97_>&Nq4CB;do+RvVEHJZ4>B;K8H@E+A#&FnRWC4F$v2$FN6<=ni0b(!Mjb9~Oeb&jVC*hy)J#2^B;N)o34^ZjW>rQ)-UdM
MqCSX1K}hdI$7E2=I9you^c>R*1#8f7o87*$6G&GwP4HHzjPuuf8jk!q0jXm*wX9_N|(Px^XH;72}Z016);KTjA`ylb-tEa9F){v7OhxI60_(5(7_dX#
?{?HMQ$pyPLl?^B9Lb^4I>N0v-LBl}z!nGx7QEcAxKS@KqizH7V!NsO{c9t-ZZ%J=#E=kvhLEl+CeDDVK-yrp8xKjfrC=1T|j{@J5=dcy>y*5rYk-zWI
CGma8p^?3v%N<t{5kGn)>(uw3Zioc)<8++fJ(_<>S)|J7?*@<6IAJ!|xt`VT>QN4UA>mmz0&HRB;e*MV$9at;4yBUw<)Y#kF@H}ZiV0@yN`Hk>pU3(EQ
)RwH>uv<s<ZCSL~@2(YUd0u5KbbMS0DUkdghmY6?v&lK|GZY(2FFEp+`OHWn3jl-a`BM0npzKCE-U~76*!L}wWj+S*8eJz;l?Ks^a3%ftdM<Z-zjl$Yi
$>qU-Z}#mF73HCH_chV#4I&x;^#}&$5c1qWm#{iy_Gv&zIus5@@?#(I&mwDUlpl=N0+s+7fU&*FYXk;`OIF>qw^<5nF}0)dB5gFkN@;TUQ*hYzkg%tya
GSJAFg-e4<c~_D0nV6Mlpy10eXE7P;uKv*#eh`0(2+eA*Bv!TWlY}5q`|q2QAVY_*Se@ju?3)j|JU+uB{>%9LPLjO!WQJC5rqcd_^5=hzdC+dj8l?1?V
;oAvZnQqqbA8DO4EZXUoqcuZ@=+1|ac`2ad5&lJ&Fg0Pdkc^iO=<8AX2>1Gp5uh^l@g`Vq_^g^WV{x&H2JTPrrxfylBVqQ~GU8?W8x2*(WS*bft1mTTk
yc&K(C^m-}pT9)_fM*6ph=oPI7V{CK00hVJZJej+})=atA08=goDi3lgo92acVR?TLKY+F{u~tr-fZAZ<Cx`x+=;#I;P+pY_?xok2qj&If2mX><crf{b
^sC)%pq8u_^*nX7jUpCV2y4>+=a&B1vI$83`0Uggg^rQ<S}s9Pyu~@`H@O~(zZ}~OXdkSClq80umU@)~!`e(yWi>CNztb}nMcxgt${VI{s?X>MPx0r0o
}F=IpdRHMkZ$mR@-Z42JxW9YaNFmOf>PKGyxp)D*j{N9ReVVJ)`46A`J7pB6jp_=_i1+ou6*$E?a)fKKJTOrdV$)Z;E`il_ms&1S(F?QRE~FE84J09JD
d4>o;ng`2QDeeR~mG1R#03`{D7UpYA~K?aM6wU$w3}K&>oMd9#0ixways8Q`hRK9CE_Xn0_g6kIo+IoT~CIEV&UlKf@l+x3FZ4Gt))z&G&mmwBy0(%zl
lbl|&7ypwrjZCnEmr!{|@+QfQ4Q8B2}eNzWYgIwjgD?+rZ#L1rDW5$+Jlw+5ereMD`jd%a$@{{Dmmc$wD&x<w<&=e?F*0R1T6NL}~3t&XBf>JK}FZ_UI
_3{Z)0xJe<YKXxSjWo70LcI}H8)r<v<=HJB(I7IBx3%D;vKMsWNDZBG=hOhD{69Cem>)S)`&?9+v#KQ(m@uT5qm?(^8nMMI|>MH1JP%*DDR!RI$Nb0fK
7=qW#*$RMZN;r8MmMwEHGQQ*I$)Q=iI<kBgSQ@-eOoT5+Wf8yA^8kthlF?g3bE0%*<^ub@btvRxmeC9y7C>2FCwyUvWzf#mHGtO?k$mjixvyElqJcvsx
%kov4x^@f!l&2$(MI)E&TDyFk1Qz8hXaO1L-O3FcdO_o*%jaOe6cmd-y_OfR3A0|v60OYxfX~Sw#OccN{M;%4io%vW{+NHn;n&nJ1^jV3TfOvB$Bt;?M
CuxEcw_^uam8o4Do-@_Ve|;S7?#EXA%B=y88ylLr;&gH!s9bUU~;zMy<60n^GG%Nv4CASHm*qOy4><u<j9G?E(5mlRZXi9Zdldi8O1|IlT>Vzu0Gdd%W
MZF1*D?GTcx_AK`#x6~M~?KD=~A*Y@?Pbw1l7xNk^pg~j69s+6oNeB2inH6_(BhLt{Ldb!gRQboZab?Unpc+7+yQE&O0Kw;H7QA<#bmh2|iZe)>uU>5m
;T$y4RDL=WJ7`goewE(J&L(R_^Nabd_Clgk_p}*`4lyW4XK4Bt835LK0QuPT?S<=9F0WnAr+J%ptBg}2pu5u4<wP&E_Uh2f(PR0a2Z@l4bFdW7b8o_}y
ZKbG72O*KGnzq0`EJU=_*F9q%0+JW)Ws!+LM$@Pc&J+Q8o37;kdPyRa*Kxqp_A~ab&(T)eWlZ64JHJr15#ML<BVB;=d17%}3RSJM^W#Nl9ole5B1EFv#
@G4KjS^A6+pRp<E~^J~mI<(jj>kmic6|U*^TGH|E{r;)J}d}7)EQ^C%QBYN$P?t-G{fycZH#!D#XIcR@`RRVlF5F@RR)0xRwPya(bf)`>JXFQYUp<KK8
$>i%nazCpg?6NyR!A1v>1#YdqxQ{+_t*k!2rJ0SB+jteW+#i-lhN#?t)Elx%kGrCVcQ&;}FG9*Q=Fi0}{zAYKUHI==!=cd_0&4WXJA(yYb@Dx~;ItMB>
MF*G**P)+CQnD#DLff*8HJxL@b-K8wX>L9z)!Px8BXV9`vPW>nIi^S<)6hhAkx^7pm!chJ2pGMd7ZB#Yw{>_B$L1CHB#_KkfIPVid65#@nI{Oub#oY;5
;!st(bmo59|ciDct*V|)!j^s=K=jXe=k*`d1_v0Pj{_y*45GGqRALji)t#7^S_~PBT$J+OkB&?T&<}<r_b(Meegz)lg-&f8ZUCK+Ur$@b9kv84M9S&~5
ZS-FGTpvkQHSUS;_>9rPA*Y8Uy`iB8?ZE%(nE5{*^S|tWygA*!4Jt3=gN$O6+bErlt2ho~v>e3K)PHDk4(ZX^pF2q_7?0P_nkG(_H@VyCuBP<_o;K|nh
d8lhpY<rF-Ax%{?~!{dP0Lpl<cM@Hjg(@B^I;Htj~$aWCfB!ERg^gh&mx^zgtldt*<wnBPH|xtb#-@LjhnW7Qy=<wCc^&7MAErcAzf*z4V1SiK$m}&?$
-Epd-psnh=Mb8({=C5HtcrI^?qhH$z?KPtULBHpXf(7FUJ1xVlCcW0?jV#5-)qlq_#Rc=b6Y_McUqs-Jzl*$zdvi-*lI@ht+JcP1|%x*RPL<21*i+MdU
V*i!NhjL4|21SGN7jCzAWm&-r{DxR`o57f;HhI9j%>P~SbS2Awt-EIyB){!mfVHu6U!(QeCO{Mfg6eNaAa<*QOp(UT|r;a9-*Ph3Ot{m4=+n`Z}lcsZ|
okb;vXh{@BA_C5V{IW^Yk>j^0>U5b1+>}DCqg7>kTO^Q8sVViq(-@RVxOdF<m4A}W9Sb|@^uFb_BG?&lfnql<2;nVdzS(N|C*NWdK54kl@Z0~YN0OQ4_
QjxyJ-ZSPpcOTPz?3@;<(%j_)J-)F|`t$nR3$@$-S?wMvCnG8Kei*34(6Z0_=yopcPV32sH~vQVv|x3|oAZ(Acf&2=-l*QB_71dBzTY;aC3m0qkKMZSN
S@yGovC?Gcgr)=Rj#sQ(~--9K)4BGOdmHjYm#QOm-T$^_OF{c)wBb5^-0RXexUcR+t_NYy_W-7z53Yb#)l5Ix`pGjIC{K)zCE6E`Z%~)t(~&Q-czLO_!
^$f&xf^yLyuu&zp~b41X$x^MW-aWw}yGT<&TOJI$J!!CcA|$Ydz#f*|&C2qt4x^#vB<>Sh`5@SXM%=U|i3zZl6X@UmlUzuQfVJe6~xoAb8OCg-?@9|G`
BH>3$YblJzUg@mTrHF4wq<y8?y{xBZ3hY5U}LPd|R}9^KZWDLtQTzhGmWlfI!-`FD5fPiwl!?p^!1*3%&HQ`p@$VQ3e@I?s8hWfP{4Sr|^!Mjb1ve_Yi
Y+0@&zFN>f(y~h(z52eYY;uR4Vf(~~(r%Bwo>~61~Ir>Rhh!K@e&xY|3(<%EY&f>b1F8{%ipR4WfvB-{8)Ym&}{vK~@-R#&7yFYlep@yR>&ziZ=+Od5{
XLCX{v8Ft|+ku@#WmraqGJEvG5`~@S;y%mtK0RdBhBiWhgD9OJRN{5ZLBAh1%<tWqmR%hI>u!%0zeR+AkGy+dPE&JxPWxg$)3116DUD+vEnekLD!X%H-
aY7NXex6bi@!ZN_Q!8p|6w8t>@yOuZ{$X~cHyh@=~FHn2DI0O+-%Z`@pNSb{awuCMdSG3lxfRWXs(ea{rLF38~tfx-ri-dLFPhLf;W8R{gNIe1j4st^R
7T$=`*kkCe8Z8#t-p!@2)Q4Qno*HgDx_;B>u%WGN8k|R-GIM{^%)O(Dzm0ax5hcmqYV3Y2nC-_bk5&9<_8mySw1*z3f)EaqCr^TKar?oPa~D9!EP-$<C
%Qa|@O5b(i`L{~(m^9qm_@OcIY$QBbk-#tXJUKOGvE66x~PYdGf*xDpQ9MXiGJ|FZX9%Wf-Kw&=g~D>@=U!gs`ZfcFHF1W14<?gP9d;SGVWzqzH|r`+1
=U3IGNt*(|H6jG$tV469HNnmMtolD$1_a55gvH<LTO_IT`1`iYOH-5WNwYMG<gzS9N><IAN?Ok8+Xl2+7&RIvVGgo&nibGE@JBHwjT-a0O5{>~exP4eD
CB&6$*ZV^8pSS|o*?NqalD`=izk+M#Bl>p9<iT+^;IawmK|k1jKJFI#no$_JSwLKOtOF#M-fbG(7P8yclZKDnnKJJpNLOtocN2dZF_rGXXew4F+M$!!l
57XI?yblrW-oYTL60?n4oXcOW{X0t0dn(R*@v|<&1%WEv(O8;`>k^yPw(kRmW2JYGL`WsEnq^5>RmU6_Zh{)-sQ?9uV8b=BGBEUkg(hvYhlaIe{3i-j}
^NbXZOrl4C1)4ZZH@g;{g;Q$B3tBP3~d;^0w+qW($bpb46odK#LYTd@t8aKDwB4l4#vAY#SJuCghDf%^rJK<+jz1gItM`aO_HFoe=mWn;j?^(m!6*pH`
}eg8D2}1BtXC0}%u_54r~;lTv;9oC?CliOPOGP6rpP*l3;0wp_RCiHuSDm<oXF7Z5%?v}n%0_O)CIJLhiy>jx9~uZc~WuMfQ|ySK$12Qmq?CQU1j$3m7
5k|TmStfeHXEB==k_&xnLm0q<nXWf|Pdrj$Jt0aR|JDit=&M1x#a((;Cpx_Z%o;^=s?4OCAEd?oIlj2;+gb9$P(tSw0!?%M0pG{6Td#7-QlicLOE{?XX
pC`On0C$ZAY;RoEXL-jZj7t3Q49~8ylE7tk+bxzK@DcrI@^flFWiK^7;v1gDGAdl@t9u-eIX%<Q)C98qe0%%I(KX9Q4k6K1+^rZtJloHOOIa|hC+`ib4
}P$nU24aw61IE3aoNVk1ZILzCNurU@XW!IX%kgy<F+gQT+1=ZIi~~jJ8eJr9gs1mo<yT}!gg8d>ZZ*47IG7S)}GxW>lXzOg|dg{tgS994F%z~6kGiMg<
^Abh&YMytd#rxdNLk`vgsQ1R%Y~zCx3N)wW~yfk}wOx9Ph6I?y`QIjteheZa|DF!~9GXV*%cOI*lNX%}P8~_O1IOfWTL8!QPJ}s4;$hIQ?)Vb*T8TXJs
<Z&R}&UGNr4M8`*xQACuV;rxgoJ=e9i_+sMC*r?Xu3138Lnyics?`4IB%y{>X(DfHjJ&;mY-jy8JI!gfedRDWW;^;6T;_L^L(0|tvSUTIHj4G5Zkl52c
CR_cZ+IyXFL6*xDJwIlg<mM{(@Iy_i!yNiXf3;PLhZ@?C3N#G)G_1F~d={ec7!`)Z~B5xn0KA`1=D&_7$G2m+Logq5MuoBy`LUI#k89b`{M)U26$3Wgs
_29W$;F2F{Cu+~WY~Y0f7=rP|jF?ONo*~DvzkZ@+>7==KD)3<*5B*IOWX&p@d0lsJE!T7G-6oRGk?`DaxjZF@e5$#(!H-_B2EB`WCgPHjyEs6N@U_LC%
XV;Qw)5^`;C|fCATh~tsLli2qdFg2slz?&slrt1ChfHnRRf|HG%1b7vj=|#+3CR20w+pQFn44fW8wJlbk_Y9){nWrpWS=W@R(zUchkU2&aW87HYpY#(;
E=lo?nAUn0u^oDZ(1&3+8UV1NHu8rV+?nCQLv3u~`^<)-PH5Xge2t9$mREkWGN5ik7#<II0AiN#3>+So}&mXI1PE=b{328!yt`<xVjdj+zIFCqNRdf?X
>=DJKHIiM%9=-pI6l3KJK(@laM019v>}E|>!p!%;2ubQ}_QMtW$fZ}4`p+X*bjVhtUj&yPMashK#ix2c!mX_F=w7fJ%Y`*@XsK1~Z{oL^^&?ImvX?Du}
G^ix?S@+KgBaxB$5+v=l*5wV3nOSEkFsEwC5ye`uj@c0ch(kW&nZWn3^BS<Ymaj>ug1-@1r)P<U35cAm>d*BKz)xdhY1b%I3fR&i|*O+wu{obmIp^zCN
t#eQGUcMehGpR*@u^TAG5TtBQAYFFu&Wn^Pu)6zu4Q!szk_`ZG9U`-7@q;_!?46Hym2fFLs9~%hQ3Q%U6P)q!q9x4Rm9a2&tXZjUKP9RH8Tt2^^r>o#*
KerVu<<>Oe}bZB({SsuTPL+H>$&&2;WGXQrt<V>`!EP_j)>=TlTd&?x9#hJ{NhLQGd=CsQ3azuONM{unVM^slC}rTyP?<w`vR*E6x)9ALG+)>lGv7DGZ
bFtDOfsoPiUW&4bxbJXNW;ihF%{RZ?0j0gdG;%Np;~e=~B+I%0QR@-5-P*%hu1Uf=fW*Uq=n!^|tO-fa>m`E)OtWP6hR_83qN>mDLF@tDo-44s2Eq2E-
=YwcEAH;WqD=$E1#Oez#W_UqSgSU!9YIVY_>|6po|?z~0;i>>3Q~PG;#rgk$mm*ZX#BthU)l5EjQ8mM5lm&+C0HRgOdp72^x?%~MSs*s0p-S9)qAmm`f
JoVEbj^jIk{foj%40&*<qQI`?<`oUgI>SDrTgJa6*lM^sp%~cwm#r!nJF1V5Xy9z!L39i_Mb{&3dJr=7sN&^H_uN;}Tkz`G&3R<uT?ep`TB&^T@ESFEU
p|7W_y#{wS1gDj8;^nR{BX+sX^WZU><TC2vhM;lc9l!*604wjPnuFrXS7VyzE=Z4hJbVtTz~by<?!Hnc27T<Bm^n-R%Dq!rWDF5;#63)Gs6C^z#KE&QF
{e>_u2`AV`JH(zBp4T64ms_-Szx;R7v1Iv+5J30P-|I%9I46Z@;+1bjyUeMy6UmJn~Og~xbfPA=B8>mUp;fMq2Q<FzRC4%<q|HbMzVXS3xLAB6ZMI6jB
FxG>1_5#yzVhQb8S#@I8fm1y`J~=!(fjcg&cJ|&MuyTi;^%N`g(@E2h#oJQ3rQnU#FK)AahH-M$nTQyXYX!?Z*eK?{kfHq{_&Ry1w1xtxC5duk#Ez*+v
H8h~W~OUm}WfsZ~Pr8!qZpJ~JLzPvzMC$i^*pAV2DJ+@y77@6|T+Ba76O^WzRQcz?2hEjZ_c(%laEvnC~c47$~CcjTG;v)*^DIZKf<Lb`jhI;B8JgUdm
!RdrcQ2EeA*m-L{~N?3b$i`dx!T50;`moXdd5Y+eMbKq3JSXdF{XK8$6E%F_wB~`DCwSm*ZZa&5yrx>$UWybT}f-aHu+alkySOll(;*LD?KrtbAsY*D%
&^VIN4lSf!c);gbA_sS$v^e!{$h~0(=?c~-XVi0==|DbxHZLoZvjw&qJM*xQDEAnp(wJZ81sSvyCR6<>KL<-hP|`C+CEb0^^D0X2nF^lDV(zE0JRL08h
mJj&*}9%J$Y6eddQKn|KWCqN%9MrSTXx8oOVGI(5WIU*uIUZPcgFwJI=@NWl{U@uee)1g_|-f9WRWw0{&b!neoKF1_Lkv`wy0X;66p}0=5wElKn?bg%~
0mEFvh>Bg@+N-%EYz%@^|He13-!zL7Y=k0v*Y8LQEj;#l>fKW&&{(K_{KJ>@0KV7(03S<A!g+>Tdb#LSBfA;{YEwltusO3<K)j9ebaBft3~0RAa+vSb&
ikl3S+OA^~j@B1w~iw@b2VDkmxmmEhD0yZTg$)xsXPYRWTetlV8I)_%jg>4v^uJ?*37;~scZ!BFlaGr53X_uU}c^bP!OIG=LdU@bu0n@h)6?tz?Hojvr
hh;dM%^l;Mxykh{X7s{GTkIkie$;ydUy6nK45-Rk0ZyUM0!3YgM#}?{DTFT$RLGxo4ILjZrM2Ek$vSc51pssj`Uq$1?PAuRBL2h%`o@?Mfh%La!R&+sy
Dbsy6bEIv?7~hTQ%37=uoq+ksMif&o(<5Cr`B?xvh<WM~5@%GO;c>IMZLiinXNp-VU0VgVe&>Ye3my#UGVH;-IAThgjt<J|$7uod#&C;A`ZxphhBb#uu
N@bw3rhSDi<N*Sd(owHd=?3-u3{pqr|Rq;kUmxX7+g?ruCOK4NnsnY){SHJEg<VllszNdhynTXOC9WQWHL4esl&F|mYsc8I{%38>r)0iaL#pQ^FDWyxO
~ls>0yC~OI*zWYck~`gKQQP9ejM`dr<}tX#sCtcfVdSe{;mh1jT78ORhViBp6(t&E<2?ZTGa@JVos#ECiUj^vKStXN#Rcb=J+zd$>o+`;=8B$j#}J{)}
)(K>c@_z;g8yZCN?T<Z!~-k_KGjj@R;A_VL&wdvA_>ChjYN<|g{&x`cp0X&m5<{_(I*4r(e`RK!pA#4FBCNkYKUX>qlLW0NouyFI#xDOoO~#2N43CZtq
La|_OX^*SN9n@~~agt@cs_@j(eA4?OERv&9<WNIDR84|<As9k$yZ%g3RRcw=}eoJ+}t}@~mWvSPck(Pel9=Rm=Q$626j)SH^JVRLQvAzRmde^*57~-<i
`oqS+5Wl?<u6GpqA$6t_ry7d&(+4cU_~*p|1g;Rr4(UT;dB(>%w`W`wW94bJq!KB89c{dwl@ZQhOit{#;c@gX7gIt5+k8Q8Um~<DOs(YrJH6yl;m5&>r
^AG!96UAP5o(FV|MEH!`zqj6UX^bb&2mQ_r^s4<s1$$dsYatV=!3UD76+=H2`K2ME>}u<fIJC@H21vDW!KZRhxGw{@-F%sx=iq5UP62A9MHzlZ10Z{B~
UYRFWcs<;!0nV276IVECW`^Gb1t$G6q8TF(+!cX)ftFmBIoFd4kvp`p@|x(=}({bjP??$#-`~u}Cu?oB>dT&|i*DLvDMbIQxaOZ+878eSML2{wV^|<n1
D5NdkGgS$fjJ9^KrXyWbUc#IpvxPNhdUABu?C_ajoT7fO1qXRht9&2l9Bk9O)m-TEsUi{CKoWD%&dYsJMRon8f55BT!f3?o#mIZWOc9@V;6RRr<&`J-^
`W64T(lgz~!c|M_@zioa0Jk*fu)@-UN(g$XnHDwLK5v>#?1fWz*iU`eZQJ=mEJjQ%_R(rdxyLG#nOH7|YmH?T*B#hq~$m|!NdV28|_WI$y+xg$gKbb&C
?YFkraM2d-pD^Ztb6j0yi^i%;Jig>}Pb2Ts8BKu0<oGpRPc7lHA>Xw{wigmFG53==GBaY_IT!9lE(F<MH3830jOH0qXNDa;vNkXsTwT_h4`_N`x`Ffbq
_JUq5;1p82wwR3aj~9o!xvO_ULIh7W8Skn*h2!Ro9AAyZ7i;PbT3XVcuYRHmur!o@CqN<^F}SV8D}E*tQR74q+ZISxa5$SDAJgPZJ80|^Q<9CJ%G!Dt3
5<u@4|}_TMQ;)S5z;p|JL@EHgt;glsk)qx5WFyOJWZX@S1(Xs>4F&`N&P~S*orLe1E=&y6z&&L?(bTd);f-?M3Tvs%b9+z}P%kyMbI8&SX+E$+vNFX}y
e}$Z@hLJmkq%+?pF|6!(>%N959Tm;5kq`6l?I4hHF_Fx!=74^ZBfdS4xjU3Ut=V)NH!1C5VeAN_J+JT6#OsLF54Surn9d$G)b3ikQqXxe6=aB!B&F}?K
dww|(%uN%_oL!k7sc~V@7j4?c-iQ<&jn@jjsJKe6oTt{!sn&U4@m_}gb5|~g&gf6Q*PsfFRau9Io5#(2QMntsSOS<sJ^|`XyhX$pef#e5q^v^HVOm;sq
Gcl04W%k!x$4s8OCysc1#D(V^Fvz&0=81gvxNdx|=WyA(l^~g2>nvrF!S$F<lImg02$BmWM0d=)uSfCj2v3Rg2cVFfzxtR(9xQ|c`68OSaZmlJlU@de$
Q_raN%KxUD{-9hSo`wE815N3hIB3-vkv$ta}t|Z%har74&HMzz;mS{s&YAcMwBFay=Da-jbh6EgIDE9fnueJU*1ifli38*Cp*>LqeC&Mj16p4n1ygbO{
e-YW6lo7{ub8RK$8~A7MSso&lu-o#bsDgvO@SVHdS=<-cJ(yUO6*;GFGuNcBnBoo#R9h@@y^B{fyR!O>I<zvoyG;pd#CX$1WzQ@_Kf*yvj!`*bu{Ompy
dPxMbA96h{kixHBV-{eY<8Xpa02dlch{>s36Jr^vwpAD>HWs2ODbPvUyz)5npyN2%4t(_WA{wu~`z*HJ|=%KUg&nGa*hrEXYq(;xVA10$e@K0O_c$6A<
OC{ZV&pct%oad)nmjm%H;NFB{b<{`PzS?Jy4$YnaLdQQ{!+`*;0@wX2z4>30h9ywp|)m!)L;9nv1xe822^7d4V-94;eM5(l{TD_hZMtNsmY!AR7xEH8f
it?}vabEK=ImDHl#HVC$H2DDTsgi0zC@BUbIv!b)P|DU5=1z_d96JJc$QtF9=#eD-uOC(QpYmVA@o?f}1M!=SvP^NF&MC5lZ{l(?UYrdg{ahZM?~Nn-x
HJ?;-X(LTaRLO<4QM#HHvY^$BbJre>o!C%J0EX%o5XW^zKp19^&Q_n@M0Y!*eCD9o)4*7j~B63VaK3wUY&EZjg$O9mJaPE<IW&O{q2bMq#ejI*DOrb7i
A>g4_Ea~RR5oU|F`VZX9)_a-{kZ!g|#`4y>q8%$^zh|XheB_H7mh0af{_43W)dXUO0wxCM{4zo`C4CHCMv8yc9*Rx;F@t<dj4!z{g)+e;D>5j4$iv^R%
u{pX3JG`#esUZu&@A0IBvFIM}*=M8Pf+YX8NyaADWB<rVj^P{Dfc<9Yc?R)*e0m}EA;|23H5Gx^5GIU*|=c)?q8EYRyVEoSj)9oX~Q7GJz<W2J;Y7gl<
vZ_H!ecr$xavTp6*)S+!Z@_}Gjm5vG%q##*O?Pe?ul-CMq&w8|*StUFW74^fDZYr^o<QTsctIc(QbJIYY)sBRJFn4dFTx(b<Q|ijoaB%$ZUx=uh8=l5j
yk-}NJ<A@fLzgr^QFqyCWVD>79m4j?phzpyHGbWAOF;T~kC#F$P^3r_1!AT@(iY~keMJtXn6F^E3(d$Z3k1dU;b*q0P!jfeSB3ux+7Lxf0tlNDBe74!7
pq`zc|W*Nl*ZE3*V^6Psv5oYxfEa>V%9GlfE?25swrL%N9!`fF3|cBq4|AwqDoY|$4Bl}I%MZ<TDPA4Dd^wGVs{{<0$*-u7R?`E$7`J{3$c3X<ktwZEF
AbXCEvm>L!aN8h}zU_EnW6bG5G0xpwEvw&I&)KLmgNlM&dmkj>0{JQP9ZLUJ~F3T*i*VK#v?lMEbHgZo7V7W<zh&2Yo%OrKjSqMwA2|#3$Ca)+^nk3vc
IyWKbkpYZTO`*Y)IKyZYe|>ar&8hdl9~-g=o2oYGa@+v`Nvfb3jZRBm4D(&>W9GXBbJ@I1!Hka^4)gQ>arIC&qDs)*f{wav~!kz3v=kEd@aGCps(fbxI
*c2A;vv@+R^K3IaI6}s(0qDXE@;3M?w-92V6I%nPq<H16_RP~M@NHr=dhVOPi5*OPZr466WoB(^hlH>+86p0@+2<-8~bS`z+#=C9$nFUAGw}@=D)4_@s
Y3<X9K7T9S!KJG3M-LCFfB$~5{-r^$oKaDOs-9~surBV{Khdr-cJC2V?-&yxz5DSgtm-4NoT)oaUU(N5U{52<h?RT%{&z*v^-acl$+8~nH&$TT!huAYL
GoM7@0bU+l(+nn?Rd@cw`|}omMLA3EU7BDAMpPDA9Sto5+A7(eQ-7g!;hNgm3z8m>L;}hCjr`H+WK?U5fUq<`^)AmPgu$6b=t~YT6B=Ax>8-Q`6^-1)}
2X=^4g`V$7_jjEwKULlBt1R9r^%x9-UQ;Ur2X<UM4avGt{TkwK&@n>7zaqwaL9GTn5&SjkFj>SFQtQ@hV>2Gbd}H8aZn%J+ruE`;26_jZh!gBSsNMhyo
qE4Hu{dzE!#4oQm)@Md<{Fb)AO*WYmbk;Y|^bI8NNt=N7}_R?o?gHj4etGB_rsfnxt^YIcrCBdE^fd&T#7I^CV_f{GU`Cr|KdV`Q_~XZ%;OR_=KS!jm7
DLjuI$ebKs4xLI8Ad~%&c51R|Jt-6XXJ$GRD<JmgM_ln4=rnOg!Nwd2*x3Lc(L5rY~gi(Ioxt`%Z4|b_G#jV%lT|YEQl90LQ!g18KFgVp9?&aoTTtVe-
5LxP?Sf}LoKTv+C1K4lA)OpxvYo4o(H~glPo<WB7V@0Ry1hn&*u9ukWD7O|rui)*T#U!TI1+!%!TJTvZ)(dAiHfo1z+#T8lQlg%(%Y;s^8@N_Jt|l&VP
vX7nU6=zG?AK+KxKBz0-Jl(pUtU{`v_;;)-nKhREWO08+}+*5SxHnm8z!RWrmL3vp4wfYLGvyXo+-}%{R=Ha+Fd7UM?1D;+^22{2GQ-QulO3HG8xQPJK
{kZEeDIw<oj8F#=&JMmNxENej!1*rF<s@E$v}9y{fYuw{9+tKOO!aKBooTE`rBBuMX*9<VAP3-qTul>lHaDO!8s_Z~?AU;r&{39gaog)re!4oSL(&3=^
W;Q4{A=9;lz1TOb5#8lsGTE?Xl#F*u4lcV0rtj*J)v9B<DA`!6@VJC;iKuDQ$&5RafAqH9TdU_aZ}v)~-FdwQRf;MFJ>AB2l}E?)Y5_qeOe%=G<mD|Zh
%{gs95;)AZFSezQu?ZASx%5CT&ySKaJC@+<Q;xgQlh<*1xV`1xNRe|u<7Wb50m*$G;bO$blmtZU`&j)*c`F=2JDCB@PatVieVGSVbI(N?Vj0)lI>XAL4
j?|?^?N<13Mj<M@bc1)NcT^Wek4~Xs+rp*av#&fU9K~rd<`hOFX|iTT#jE{+%TdVSUNd=Dhsy#yAx%m9!V?FZB)0p``Cp#WmgT*Vk?GSx_Fzs`v)+iB?
MQ2i`oMa+EVAO`jp#24$c#?7>F>u!;%GP<3753JyGsLv^eA06fWN&5G;05Y5_};enQ3x$#Z`ma712i_$`^)lXt?#{v2t#4BKeG4R9`9oy3OxjUJ9a@9@
g`Ydz?pdY{vD!tlv-M&-Cn(-RP=nrt$rANZ>t?0(O?X!KF?0tw_?2XsnRB*h3+YKG*|8zV=}wIovLiX8HaY@1T<Kk{VVW(d3xB^i8RP%Ej!PE#ZRT{O}
c%AIPD7<N98-#oc0WVrPZOQ~N7MU5H7LnfV6zoY3_+9w!f_JVvYV+ZmaB_{o+NCOP!)e<nOxC@c4G;uyJsu9Wc&!Ljad<h$neK1U!vpTglSmE^&(vx6~
ReU$EgE0lXs;+yyTp9z;I{@O2Bn>yGb-WjR3knIEY5!Rvvumad&8*fhaq);95idrGx58dsB?X&dM(gH}cAQ=jO-Vf~6>2QNi5W6T_5!ksnG6+mFaqo{^
J4xIEgin!hZiDJr`jqxkXE@lfGCJShHWOp#L4U?5BQ7Y2q%BE2Oa}u?3k4Q-8*^av?iHi-VtV%gV7a~0WqE_!6rBiP;b;%!C-an)GOFW^3~J40?2HBU{
0>VEXEq6J)17sZ*G4>G5YicfFe86-BHwQ?zpR7!LLH}ocrpz8hi^0eqi;FA9U9*$l!nLb7vGR7@<NKa@!Y431YV57uUCl7-rsng_-MUdC}7*JxPaY1zG
IZaA6+N@(FE*2Tqj=Db6UJPhO7U^>%_lYm9)9ruYYuT@O#Hmoc>~5{KL5QUyMsE|D#`jzwzIgzs3Ib>-$aoA0EK3;s4+Nt&iq88{6qyNq&2;^FRLgJTB
S4|DWH`Kl=3@nJ-4Z-^c&Q|IVY=l>Pf3{r>HM|3P?vIrvAAUk(1>qyFDa^vjk1<<OrZ{$b?LH}VhTe=)&78TwDWKOgyxC4W7^FA@J@=pVS`zxk~H?8N@
DtNz1>{h)Gwdxn2S$NXS||J92BdF${Ww|##fynj65{9U{6|5IlCCr16bsXveE=TZGc{U2MbKfCHD>c1xH?{oJ*A%8;tb3uL`O1>ET*8%)ncky3I-v7r!
{<HNX8p^xzJ^kB%{L$Mqy)O$BgjyUK3;%d~Lqn?<9TM_nz93XT0-w&^n-rp_Gk9G%E*g^;!(HHGSr*RcDlU}1p?jySh4>h>FY#<;b-LtByzRl#<@VnUu
WwX(VE%SIAmLbOi1^8!&kx$lHKE`-F=G7wvB_ufIQiYMJ&aO(t2V(ZAKI%iIX_DM8ki4heK8olHsYKtlqiU^6|Rn4DoGzYSg<k!2F=sXG`ei!bH$Q3`M
$pjhRVP)Qv4WL3oPJxJ6k{Te&YRe;{8wOm!EjQ8}B?(AmP8lD`>M~<uCCR15aG`OFX=klH1qwyUCZ2_1EfUP)F>o_$%?mOWF(Dmw2Mr(%sj3^f%4#(&Y
2wOFa@^+4&iKsYholQ(pX+c=Uc3iofIj{Y~d#P_F$O`}g-g-&vY92*0d98HaHE63=8xj3EC?e^o7HK4V|vX+^@H;NK5VIOQL*_%podDJ;YCx6SWWota?
c+_wnli^rs|r6N9C=tg{X#OZw!F6(K&o93icA?(Zg0)!;p%jfg;C7#}5i|YUV*8BH9kH0tGe@lM;UN3(;UjAjhyqA;tb-iQ_3Cf>(`A?4bhVd{?e>)!Q
dQ{O^o{tgFxSQETmCl7R&bL?0dodT^Z`CM-Z`lmPBi{n8cU<!N^F024$iF}P_g{gZfA-r?{`=V<KhNXmee9p#$NoHzpM3S-Pe1;r@xh<h-{o?9wf$H17
l)zEq+izG5BTM`&*KOB@!uHlr@#Mu;r-mdf7t%5zpdv#(4&6}ydOOO{cXKuf4g4(De!*k`A@u`ct7!e;{9vjNsMh=w|}wqR>@>`<InR&cs!lWH2FVgy^
3^JbM_}6AiTlMgXAaw{lxo;_Y?2`+>gt5)r&vMwK=m_|9PoIET6nT{C)kycs*zh@$K*7&;9#}_Y?0Y-ai%IwYA6Uwcc-2H_`SzagLH)4Ik$cMNRg_d~k
Pjua53>-xx=$*q7&>Hvf5;WFMdW(X^ae38ab4to?p*1L3#v<e%s96YnS9--P$4|9#g&{_+2^dnUjAeA|DUyE%IO$@j9&OeVqhn(~c!Fy)2EKB2y?hjB|
(VkR$Qs^B8D+(pJEMk#9XQ`Xs*UB|JppstpJM6!2S9Z89+i*~qz-8wvcw<nwx&b6$4$6LBc!Oin0yo!ORuh5y_wJczf%Lv!&-a?J{3fzndp9gWutx#Pg
ku{#&c;#nKE@7)wWTR@iQj4ywfbFGWM5A^%)r<R4O`8Mba?*-)*?~zK8&v04*BBqV)v*$%o?GOHB5OXxLJ)4mWq|d15pgZd`={`(!e}dLe8**bYY$<UQ
fV8i+wO7Fdlv+!c?EFHhypk802=&+ksfrXhiHGt(~q|V-=9)VlnX2wag2R;8<+;iMT;p;VjLC}%(8a#<wbh0;tQnqcI8`B)}1p5gm*ry+c!L;YqD05#i
WA;6LX3B#0Kzv|K8P=PL$-8Dm<RDG&FKOY~%}J2*P#GUNC;KRLtbuMhS0U6*p`09=>|%##E5;Lf#atUwrYTLyK1zD}#4~BqnV;$A@5CVj5mZ{(_61WEe
u$?an5@!O@7`^L7{fqcC9@H=VC3)4dd2g+6cL$F6aiDaldj4xm9ttukEOwd%^VO};<}qeWj6ENbLc;Io@|EOMgwdY<wGrpT~*VN|0ycDM2vABOI}(}Ju
mAD$Cg9O|2FXt}Mp_V(h7d+Eb#2nt+_C9M}M`p#|X3sZ36lxI)=?hiZ^{EOjhw<F_tU$9iD>HFwQ1o2^n4>i1@lb!-w`G`g<3|+oKWt?8NX64l(Fdg+-
335U6-4<}?!w0d#6caxd3y#+zuwi$HadzPw?QsT*VD7r+a)Xcd!&V7Nz_@1xBkR%HlDSa~AIe#^E+B-ytU7)#2zh&R37ztNrTCanA@oHD3K^<D+0T+Yz
gYZhi|b;y)px;I0xhXLyg&7LQd1!G0<jDSgtx~_7P`{A3S_CyF!Ia+SJG&dgqN-rF01-%BP#B2=b?Gy;Z=RetcGJrEVReRg~?M&agCbYi*RLe2C7%J^F
{uCyoCNu%+L+Vh{3{XWqxqJDwR7Ai~xxPpD&@9L`FWnggP<__=EH4J7?dr;#0`V<EAn~n{N?JnPI|JzsPv7J-r?3KGypJ-|K=PKSK}Ii&-`XSNeC};V8
pp!UssyZ~YcMR0U4`dT*qA14^EQp|<s*$;&br0!6g4j|5d13BKZ(AQoOl$3s8eO4$PY^T`wIpu&qv{b&D<t0=;yspN(iw|gx_j<5fU_lSB!wBzOq-CG{
9s40q8{Dv34UN7H>81~@bVNPxdtBJ{XJSxA@a17~yRoa@}K|#9R_WT7;DW&)+a)TXgK6R=mS$aYDJ6>#ncVianbm0Xp@-{mwm0$U)%PJ4P!gJ|M)xJi6
8EyOf{1lor3=xA=4#gMys=@pe;_rC3x&*jJ=58xYQ_#Yv5L_qOza^fq24k=u;TW+x6O1p>oLF{?3@fn}<DsYGEwEh}Zge>z{ueFLduiNePI}Q8)ez8F`
UyMeP@6QFeSs@Nauyi47Q*fe4X(d|rs@7RY7{Yv&P3fsu#T*|^Y%ODP~*m;QU(tQVWBkoXlkRNZtAk#rcM6!JRr}gu<NpCBP~X>@`NG(dLCcvk<UG;ZT
V7<Sgy3b)}!X0l+)LG1nifw1z+mXcH3*=OFf$0(80gfqsraL?eUc!S?un&U+d8~{ry^xQiid&FZJj<-j{mxUC+PNBaj^Luk}cWisyZ;M<sv1*qZRZ=Hj
jh-BzDpAKADjOeyr^mD<|WLiKVp+my#Rj)DqiN|W(G1SXh{24G&YSfcKqEEO6hRX4ayaQeFbbYKGbW&K(2m6pD)zt{WK*y@+{Cra;l`?CJN@86g8_ig{
QCZZ`37ljT&%tdN85qc_c?StGr<0xdK=TetXyN~dF|E!YeYH^+(GJN5?g-heJ`|$a@#<s^TJtxX0qk4XGC*D01d5jBVv8^KgB!Vr@uexu1!o?6u;uCK5
A>^zvE&eDD7bk+#M2@!9sAMdVT0E`vTRlz6_>2rO$@<;xQs<GVFO^@v`!#<)qDE&9I16Wue!yq<Rwru-0K-eR!EQ-GK-TP<sR59h3V6e%Yh(Vl|GU`~s
=q0`wu0yD**2U{5^K?OW(gHWUf}zzJHFQTtRh$iHEt_$lP4V-dnroudfJ{XJ+j~NhKJgHU4LdDMzyd#n_!zt7}+}4Cs)xA91`(|6eb37BMs57dIGv@p7
}yv6^yu_PwF<F=o7=9&GRZcCz^uQ=(@IciuORf-75_?uS3FB+v#FqW?;1y`AeV7QPd4F9A4PkCJ$4VmV{@-stc}La49m}BKhRSKQE%Oem=WmTdI0tgnD
%DaAjy9v4v#3!97pZtu7s6l4V_ZisoL@+jSDgNgi!M`t>|`=hK*`_I~nA^%%FyeieVkE2C(Ii}Q(P<+5EB@m-x`c*g`ak%@Zvh}P*@z+5U({hlh46AUv
MHZO5&S-(A_lhDsC3w;JQzLu=cAxx!1!FM&?8uexQlz7t&20l){lV~{Y&%zFsJ4`+w!UF)a41O%xV~b+CZ*-ZsBm44c1~@9-gew(=t%9n3-dk)+s%^ct
fDmZ&u|Q9~nvL~ke|*CWhV?C5pOsgHr)07)uO7=JKNu11hju-|;Y=%tKUFyuFWTn<y+WH<!Ho<~R6-N1r*UY1#k(-Iu{B)R;`+T9G4NQ1^gG|n#A3JNV
TC%Z9uBHK`T(Wi@YJ$-mr%C#A}>Coig)t%o*QV(l+Fi&u_6C9?)oH~XB_7Q;si}tUi#LTSO3v~a9bX56lJ~9qWkSBwz1kn??k>6VN9Zvn8>I&9|I;M{R
t>V2oErCMl{a85fjN>7~Wk97m6BWZLfS(FV1m;=#Ws}Q1yfpT!8s7B6FKn)zD2vEC%(4NMw^WfmNyR`}d%mOg77Y4tT1+5N=C#U{ZUxGQ>|ev#|08mgU
`0I{1jRt!;h0q(=9h@rnAOpON7ujY(#=0EqW>=3u?&Rbw(IE9M2Fv$jk)GZr8MP7$uij>FgPZw*>!f&AgMu)gOv!_k9OBnuMT{C&qqEHcVbOsnAv!|HC
arZtO<cqMiV`cACNvTcMf@wfA!{*?Bo$m4vuUCTT2JM#>I2zrA+ekdz(lO|G)CzCg`iKG)DKV%pbYH~%{GP&zmg-VrL_^wB)EZG94`+-2-s(K4v_`}w|
@rxWndy`(LL)Jjn5JJOE9_)YdL+av7576T`ANHwTCxY|bh3|eSLmbxV%E;WsZEYXh#nxl{yB?j&d53S+j%1?|&5_sG`vkLJ^hi&p$4h)G*bLXpYf6N5`
?$h4JzBd)#;tb!<p-ru$8EE;xWkoidUS}F1GY)u`+84#mT*2C41U+6K`m49j!9=Ypqj6_w5WjaO^?3sAGnpAIQd=;W5Rk&rWAFWcvGbSCQH-$#zQ-uL4
|efmV*LJilUh*zr^JT`)jGo8kF=|0H_bQqLlGQ_WjlqvUksKZPZ0Re;CbG&~CjA$5<(4Beg4zr_YfMwO{J*J6;7*yAK(6l{Fi3hLBV<;?o|_64`-!FDA
aUZCCm6V88pTZUSI~lw=}51YJpxug`e<hNo5s07CBA#@5yL6P<UMlp-o;7d|BYh080eU&M&UT<Emt0T(L{dZI~t1oWsE?;D%B<^u571Kt5J6U8Yxr0?_
%bLkTqPgYSUiuhPA!sef=$yRe0@xA5928=4JNMy0QGU6R{?iNm2DVxt&D!_^cp%UMP$$HJzQ@Bk139d6q$f%Ut26Prww$arLTP+#mDb67e;3c?k5?9gd
A%K?9A!H`SH}HZ$`A)%t?P-+4WPIB{(Xez_AdBA!57fYXNAUdC_(_k8rz>?rB^Dp+76b|_KNX}$k37Pmd3{E*&egmiT;{g|V_wu*Bc7*=psyys-Cohn)
}5sh_%ds5Xg^*a+Mlod#y32DT_oR_E9oUrbS}W#w|)ya{1A$ne8Z)1d0S`s&ic+T<>?7*RV1pXNb@Ye)tgvM-|@72`%C{23agthl@P<j(%|CyOQQ`q%6
Foy3b4EqsC!;9edjw2`P>zCkgNn8poF`uAwRMSG%jny$rZ#U@V97RWsg;j2l78shWhUSPgc!GT@xa-I`}H7GEp_`$p}O~-L_YIo@MbMkYCsW$Us3PibS
{?{PBIghL!<e#kyV*PM6Db8zauK6*4KG!g{-%Vae+ouF#)d6Ss}bzTY>=rd~e9<D%Zteh&s~fU+Y*@#+;&8Xd#7oQLHJ#Dj{rMOIr@%fkL5{^0&<%LjB
`xnjUOVrknlWuFlTE>d7R=>e|8yLuIr)mfl&oZG}uu9gp`tEnJ=cCA@SUE2KD{NZm(qJHG=E?8I9-Ry`?S^XQ|e?0!a-3mpUR3E=fBD0{cUr5<ZWXMBC
^!if;8z<*vZILQZEK4YF?Z7g!(vZbfcsvwq8-;b3dBlH*Scq*2_0gkb=@PwK{>*t2<e%e>)lb^h6R#1uqyA9dvf8t)D^jGRZ=K+4jpadI5DVHHps#7oW
Nz}O7Vms`f=ijHzM>Xp&9~*f+m^vA65|TyU+Tem!P&mN8{~M9K6J<=ecwM#A{j-@FHdfht~$x82cIy)xBEYtcKOEe-j9>;LTU|X{8O;Tp`d&v*$-{A+9
tG3$m@roq+JKc)Iomt2lt8i+m#J}2=DwXRSmp2r<1K+6TKGLJN1BV6{)sSzHRTjA3t&wOsr4vdWxCRh1**VKlXRL3u`Oe!o`Jc(hVtzUP^E9U5q8J!Po
OC2+|P2vP!+0<`kU}V*b``k!Nj<_6p!reAuD4Rd0{<)$nAkyjnBw&1Y^)BA4gh6(23CzjZqexLTvF5hUe?!)ZWEPy@|o1OsOK_IRN*A$WB65@)$NZ$3o
?lPq4ESg^)Mb(vy*$;Po~0)HJhVUs;;vgL3^dRJ%}@@rEevKo1E7~!<-l8bYv09WbB??qHF&Gx{!ja41y?tVXyOR0Zw(>&`VPigdLLjWtojzuf*DR*yR
&sapvWv7r4C~w)f>$m&Z(Uw<XHqrX7D4F2ud8agC%cuapfBSyd9v=~$rzEx2EHoGq!?@@7`&fZjZ&wjTqS2jtjBJ#5YrDd?`&jrw{KQii#IMh1Wo*MQc
;D}1#ruthQiG%X`g-fF_{|S}yN}i0!+H@y9tzupou9a&YDdinwQ9f+8yMNNbkF7Uom*f?4+|?J)}4iC$mXySFBjHY4m%aFCD69()%e&dZOtXW<n(QOKD
4?qoZ<Eqx@O+C_{A5p{>pkmAbFHm65UWH!|`*1r|5@^>L)fQb;K${q;UJb4Q~nc7^~~0_?Xgg{U}|QsPly<#3^sH&G~p+V}c?Qcyq=#RG%Ly(H~0s6l$
@KVAtP(#GE!m5(2N2e!XvU9&s)BkFMLQJ!)jtUSfeqNAAGo!}7ik<Dup8g1*D_lNPM*4Ni@A6e(oM@tdul1xfgRzfrA<!)lXR%%X-%{1zj7F00@Cq{;f
s=AC;YQ7)6JiSEmDA?h5rF@Tjtz~??C9LRRTMY)dd0$+s4t8z0hYn?s!f}CYwduAxM8nmzFf`cRe3x;Bv<ea>_A~2d{3*;H)6*7xI0$a0B*r=5#Ylw3)
aD?ozb?;PR6~;!#-^k1awK8dNZM2adv^En#Ps2QPz76~2lkuv;EV!UN=#~2{6tDCKJ5Q7vjk`R1;U3BHHqyQ+8?C*iqWtuo?M}7NM2-|5h}!5`C_mV{Y
^g`~;mOo^!0Sg=COw<&S@<%ad%bbTjmLwO1dO?Vw!y~r#GrNF5X|Xvh41L&*rtqq4$)y928O8+vFa-FSFy0Fb_+DlPfRYAa^cy;5Q@oN_pM66Rvw(+(p
Gxa+*sAw^MntVb}-nvfYmOAn2U~p*_;2kK4f8N1(esyv$FZG#IyB{TxF0Rwgv;bec~3E_puOq_`X$kOk0=`q!b^#lNgSgdQK!g^<9y8#l*^WPs3NCX(*
!V&%gXkO}b?*M{F3eQArox@4+3nlGzxAx|;H>?%g!8JU_h)Oq~X>`szNyT&T;1|Lx}~@|X7!k)ib)`nL*e>As5eItpa?QjSGdGCO<;DZYsCr4K1CF$D4
A1G00rI!-ZM?#P@IFzukW*itB5g?Bs_6uFhR_^bN}wYm|K@a26(LtQ~4et91;gckvRc^_eZu$1AyypJfu`>FZ*KH~fR_*eH4-}y8IvJIDoBCXwgbc8^f
pM9G{H)OTWyrtsunEI{Tc{ll<-ztN^x2)(5+@zwt6>FX6emxJp%{{?Efnw`2y0mpfErQq;Tf03dr}e;QA%72po3zOTFc3Rj?}QlSH4WnywXZU*w^~&8P
YbQ*tS35tPf#9O{S`JNEE03PD<@H2%ooh>vFe-1lpA6)E-F-s{FazBbsj}HzXm8DYlQs0i1N<!iu$oudk6KG+247idQR{K!pN5ptB!)V8NoI@RhaO0WS
m6QF~Sz5@@+ChpSQ&5_BLUzOfs%h!NdqKG19G+c+`L2>W^XGC?Z8Wkw}3guA*?*-mlLGKX0iQ%D35Xk7+FM@At9p_R_ae4V^|+L)2l>zDVEwxDG_W7H6
>8+njfHqQBSpBPJd;!iR^+NY8KZBfjjGhR!QH`SOk2Jux4Vf6WQ2^c7>H4nca5XSmWNn0O@UjDS0D8LIOMu`#O;CsDWpL{qoXnJhO*u0o%FBB)7-Wo1W
_Jn`*5kUpPkOExK;xC<S=&+wjLS5^-j8t{oYxp0)E2QFgWWbolRd2e;bzfc}@^OrCi*BN?pFW}}oY6G!Cs=67+_Q16TnhgJ76c>5|27k>T;Z1$O_sx`W
c@r;JfveKb*5`z0YvD=0h-W`yx98d`zWJ@+v>kfehz%I7D}1$z%yZM>{!72fH@RfQi(0I(Ea!ESjhXen_gi;8U2Kck#j7X^y1b3~yHCFN8^L+{c7>rP>
wubFL8xtKyMF686wA?xUMU+Er+}LjPAw(j`~BY}8LYgwjv?fCL)@CDiOkHme*4BRfv}6dt_}(#TtDscz2Cn3jq~Lyp&C_JTaD@KUHo=Geq|e(HNmjXqJ
Yfzwwx1Dwuj?51i3_fS6@2|*TXnw1ToGL-(<KxnR4oRBF7dDEQ*_8n*=okJk#>dHUodRWnUFOqKn1e2E#*|<RmFQ5!v8v8}ZDO^~)W^LVoSwb`J<)(iw
iw1-m~g7@Tf!GSu5}2<E}VU!PASnR<!BP-dH-JXuys8u%-pK6Damw27V>K~D)5`eKUw;iVTfem)O6@`G(N>GopHqERwC6bK$R*8fY{dn`N7WNVi1(o>X
~LyIA_R)iwaRs(1diXcEpvwrvX$jq|p%)a-p%xRoBq&s~3x7PxkhmCoJB5>p9@kz?LH<RsL1X)4n<9FDyZPW$y8AV|%e?-`+*YfIxvq9N($0jK;Yrsgr
#OBN{KgfGtmR%As!h7e2W2fFXs&BVe3Q|SXhg};*A*01}7m+8~!MuOK{qncG|BSPGOyLCUk!z5L*fn3mkIC~L$q2HiLi4WMqr?XpwK6KPgvTzdM>T&KR
ym;ZiJ^$U{XyioLLQOC5qSy`{cl{Rk)~8KBOoCU>us0wm8ah@|K`IT_N)4RC5~v?TqI>^BTHLUy>8VD#UD+v`mV`Ig~2dF#|K%G_%ng^9a5@sD6AKo9I
ZJzy*^~YDLxoSJc6fTqe^KAn&|up#t&L&M~!T=F64b9rZ0KDTIhe{({l`=4+z%A8r`QJM9H>Wf6>7of5uNo^eQHT^(%Hg^sS{6<k!bKK5hs7v2JQY5Tn
)do49%uO3>4tKol$QFB!O4$UC+o%=xc5l9#Hj#)EqZ;x6;T(S8=VA6C5I1u9`6<Ilw%DH#F#@wz=yKcm~+{`>RGGyB62c!aTv@pD_@b5iy{_<0N8shGd
z@_5f^#hO+%N+LVI=A)w$IcKXody1rimq(^uPg$<}6cd&+`TC-g`GsD!kT+%p@=WR#mTl=JhY7n-mB%OKSXss2upYkp82hiLbZkSnf4Nw`Ul0F-c?>H4
t)JHtcONy9KUsZWfFbnVu0XJ{3R_b*T@gtO=8;&OBdbyAb&DQG9f!+;y4P<afADqay^kapRLEyINeNDcl76?+`l_|>TN1u0I{t$XM!Dcb6Za>-AX1JMm
(K(I{dp~Kr8#OIUyKLpec1<JOe(9#6#f*tjQ;w;KDLFLMNud~@3H^k3(!dw@j)5ej$@BQ7C;8`>TkS}Qeh*Tw)}ATv`Mlf6MUJqBqlA8edVA2<|w+YJk
ycmMYc))@%;B3)>!-$m*}gSP)9;-3HjgsLtjNx*3aPO2`_tIj||a7_V4}?JS@}iKjqT%MMIZ779G|<_(hpuKd0JFI6_G2tFmMM@^^kI-qzlmPHmn-Se@
Ka-YsDNeqO-jUX;J@e77pV7Ggo1Dcvs@AMyt|`m^ZUwR2==ze^msH2-*h{!GbFWTet|^Vtab#?K4lAFtOIg6j{QuJ)p8N3$@bOn4O7M<}E~#$wTV6N;a
OpOn?{#|in>B3hs4lNvSdUmfy0Zh!oD0kT4F3{MegCsY62&(c`&wtkwBWz}@dzcMQ1DV`niQ)Zs;VoPBGT|E|YjCkFDwO9lFEfySJ$L{JdYe;E2wH};6
DJ|hQ+atE+Y>Ei+QeU5=GkmL8KhpCQaX-v_7nNjGW)oo%kA*b+_Q%$;b?MB&C+M~uxzBa1jG2fbFrf&2g0+9Wm|Ht17)pO18=`zzL+_PSd?nZ8a4fTk%
+CpcU^BFSG#~ZuHB(-IP$YzVq=SU~<NDE%iu^Z3U{rHx$`S5{r;p#C^)Ni$EyerMz5J54K%^k_KK=dthA*5=WJRYt3A6|Ks&*aD{>OQcW7Pex#7DMP?k
y$`$1^=@Q7z#3E*M9xRXRt6dq!^_Z7B)9HsQyUGhV$;aOEJ7OUWKDuhk06+uKx0&@1)_)`|+LT~mcG##%Wb)J+mNZetMd*R1%4b#AC;R?RNP8qWJ4U+H
_}iRU%Xv=g&WyR+FU&t17VLdEr$m<d?*OoAA0itY*Xm4dwRRpI)U8CD%?htEB)(X03O`KD4hqE@@jB@eLTdq}9K*t#aB2Y3@-IN#CwLcUsqROG0IgHs;
9vTlD3L5!O(d#IAK6^c5ZyLh9h<F{+v_xhfcF5u?uJW8QaSrhF6C18<|`SW<ntBmk{#~&3dLH~VxieLv?DbC|T`|214Hnf+95Leas9ASq&WK%xTQ($mE
Inr(u3NzYC$T#)?;Not*L=xX27hx1f$9lM*UY=LV5d{<r4sRtkR_;Vte?P-R{FoCO)ZE??#iKzg!@R}+*ZrJ>{2~6}>JOG5*6`q1R+f%McxSe}VsD5$t
-1O+x^S$zd2rz$vgSjhC<j>&D@ouN*ui{5jMc)Lf4CqT!@T)1-5`bBDWM_0x8yiNw@eDRR&Pw)tkgfA*2eexd2^j0#7zj{l=FJS5~^L$myP%5rIA?WMQ
W3{jz87k>j(5Xx2Xo9sIC2o2#@crxP|M{JNDpP%e?dg+4%cE@=6mN*-D?7ClGUZ`&m%##ozlI-4%(y+7-geS_iR^&NB7z<Cn~;{sSFExy+R#*x5H~N}R
L{b_DbIjacsvI2pE!c$wASE%oo7|Ii;#R5ft>9wUdVDe_Usvu`0d^pkd2O|$S;{F#t2q@?_y3Mv-2P)53bD&Isy&6`V~!VYBGHzI##RgOw`!5Xj9@51%
nLm)N`Ud2)Jcy}d+YCToM{rsHt<27GdBxb8h2rL-*<Gs17EJZ#BeTgV~=yzCJh<4T0LNdQ<fAO%P&@7AIz?m}YKh8^0{WQS&>y$U`hl0xc=yk$gCHYZ;
?*#WpV-Ld1EdQM6s-UmPEawQq#4G-rAkac-`9J5YyvsVK)Y@!GNwrvvFy!HT>h&$Oxp}~R?i%Wt&~PevMC}zmkFU)4W5OtuM^NYd`saM?5)PFucx2k~H
@X_fG-(LzZ|OjZp(3I?$}+tzCw$w9ut&j#N~=$AHffiN&T2l6Ij4p7ALqH6JM=qE^(;<h&{)9jr8qJv@=zWrq3@%J3;Vykl&iTElq8nDCi@RtY<mN%$d
r%2BjroQuG(h!n>nG_-kLu#!XOJ@wQBiXVy$B}kw1QsLB%!dEIA%sv)dZGqq`Wnb?iS>3+8FIzBFN3V1HYR-)lATq)COdq;UVIT&}J3&u$l2i;s@}>6S
g;%sTW<dw(6a^XylZBu+vUNS5<oUlHy%In*uT<NDpviI!(u_zClUK`O)l?(5GM&RzpThM@k@rmYmI)gK-bG5z6d2;d_zk|6J)#?JX>z`i5XjM<5|=p;J
wu7>&C*m5iUeh<zc*VSOv-nn*hahu1{%)t^#?Tb3aE)1N*-(#3Z!3F)GP{qbih#Bv7%<pD_S4r|%zHCwG+2c^eIdx<I_j+loD5LyScxtc4*WPG>s*WTN
V)qz=qh{BD)x-XV{BmiGcdNgLY`n{e5$wF!js|}|Y`v*cfoE>x@Y_5eBO&@-Uqn8S<7m)o>lM!+C^+5x@Fl@>WO=M1kAE1L&nxgiq$bsN@*}@pepT0gV
Zm&Sg_m_0{xU1=s&1>=3b{5Q$NZvZR>-)AA_lKOJYJ6M^qTtBG!Zdqm}hnC%2r!2hJdDT{TM8rV>R(?FmV;Y;)mvz70T-=3c@QzRM>wVt1!MB;fNbt4q
wE-TBPj9LlSX;VE2Fh>S$}qrC$Fpzp}c`tj_=2w~<42Ck+u}<jePHHI~)NgZcOC#KJEXs*w#W7j5w4!`r)MpJ#QO-Z<gwC$_)dP8o8oRfqukxOjB>!K0
#;YM6+SPUahug+}~!A3#j(y7KkaD`oQ<^B+Gx4#J0|K-jVZdxwz57v%GudZ23dXhT7wbmy3;JSx=sJ*2Q7S%WWa<FpFQ%xhxLI<UXlMuWo8?q!e?@8z&
LUS<t%Eh*tcpTHllCPbA-Is$<gdkON|p%ogn#hf@b!t58qYg}cl2rSXNTK5Rsvz4u+NG-wXpPcWzQCFxZ{fl{lYDRx}fB6FX|4ZXPlaKl7xwowRlL|~A
481*O_vTmYIhk-Xp4)WPkz1l>tyG!->xS{@(-nIoDSb=CYq#^;n9x>}+9DDVD#!R=|9RRx|DI1#$5_vg-Go_KF}NkM4FK=IXawe|D2gmd&!FGi?HR8YE
}o^BUSjWm+I))mrBVpq>OR*o8edJe6x=M~eyDlhv1n_R2<lObl5FaJ-BXaCXOH{wKdY&{yYpSvD3;U^SZ0#_K_Es{CioTlom4o-_?{|R%*f>-1hFn1Fp
Xr}lsw84PjVl2B6!2RnrpiN=^!shYUk=|y<#5b)eGVM>7_cTSiizhwD5#K)-N7+bU9#x$nMt1cW`93m2MZF;@fQsUosdmGNlVFeC6rg(N}!A>Y#%C$FO
P4&vodnJbH<XD8{4t_x>UHKbQwwn}7WZSG&TTUH=xr8xqi~+{s=>ylLj=`vs0Qr#oAh#YYY6P1*du3#l9MYU1#o^vaJ7e{#0AG{jFN3Y9#vBd{awa*av
o=D_m3{c3vS@o64>U#8okz5>BE{7@bQXZ&jZPI@ZK7iCmJf?Dn4M@pWp3qRcvAARI{tnIn7cGHlTAMX$Dr^@~A%^*8J$P|Bn9y!?pt5*-Y<yXBR{Gl$b
NSb+Z5QH}qA3kTcg-GtxPb>-j=^+L$LI2E-r&tv=eF#U_L^|{Ad$6{-dPsyV*#>pO>j}36?Jt1s81lS*M%d~P%$EcltiVd;Pn2#2`sAGmtM!Q$OFRzm?
I&NRMGdx5azP~f^cV$AUCq@a;q@Fg)!!~QE@VIFCGjZN;TU|S?G=-Te3j&|KRVyVStWI8cM-yf<`?}4`Pr$lTF7a#I#yzmSYt+RLEv7<aO9Gq$nx1^t!
Uc~=D#S<w9O{7YGFX^$}b;M)SKk_#soTC=p(z#9+fk}sD-WaTYt(-OBOAMw}d4Ycz?*%*Q)v?^ly~o{bL}CHBz4;%!^y{9!Gw!R&N!vP6(v@;rvSWLR3
Wq=r>b)X8yZZsZ|x**b&q9Yx~1U=Mrbel)_Js7u3Ey(F-YLb4nO%-9I37$gD|}E5ZNjkLd43Qp%PD5V(Y*?)zqGz&uIQQ4v~<hQ9myO}3U>mcd_&%pcE
aiF@lZas|$pg1jo%E-Lp`<02=ap?+QIGisTc;)vmJz}W6Qe>EK8=fJqEGrvt=c_Gn0d-LAcWxdk{b)?|hCl<>G%z1`vxrm1ltclj=&i#jAeq?=2<cEk(
`s!B`ydpCHAsn8H-j@H-D+Tg^hL`*euiP;wJH3iLZkM8KrLtdK#JKX>M(4st<C-6v@444+>BB)0z!RT;8a!((QKND{Rw4a)?wVDLkH!&shNF*{@92?wV
Xz-9O`{#}g?+B7tcDN1e4*4~VK$I8kpNFYsZiISr?O?mkMg<&0PNgv)(5w$UyK(-`fGHD5^~!rFK?j~S$nCD>@BE~#mUsk_Zw{<{)hge1_vWr2up1~%u
EG^TAW!d1pXHILukT0a>OGS0?hp#iKX9#`22=~Sj;cmFA2G`jh8)yB21C;D1@Ux^{p>&!G4jzUtyBimX!{tC~{fr&!5tk`5^x>kniO;^q&roWb<n}B5@
6=uZ=ZVh|2y5#Y8=lBi5C%HzLzpc!ZfhewO9W!U(3e6Fy~P`dyTDs}h;HAw*B1JsN-Ad-c(frI>fd?+BS+6sfZRN8uvv>t{!@!t3|N8S!SGp}$CWv1%S
)KgHb&694_MGU$IN#5^#NzvIhmw=Dd8@+V#o4EL=|q#|VlQZB-lo*vCVf0nKOFFwomx9@t()@p_S^nd^TTi@Wn{I>aT-|+UoKi{_FU4{5dM&?LD=dO<>
HL+g@RivL^?|eXw+=g;WBz*%tcC`Kyo~eh9=zU#p(W`(Nl38rt4JmQ8g_<UzY1vM@#J&@GyXyd3E?Y~7k(Jng9y9y@88iO3Pv8CTLHQP`#8z>A8O|qnW
aD%~_P{wJG?Klcq@&K3z3Oq@7zAeHQ))h4?cu^Dqlb-TH28}*BL3-(%*M*wwo3$5`YHxbZ+UL*^aqR5afA{D-ZMu@XGT&CH|EN#9^|~+$%HcdEiXXx@4
u1qmgxK~Ww*tKBB+M;&1gGGWU>39clH1~&I)T_U}w(tyog*fmdhUDJ<dT&7}y?Oo`8UWQD}?ZUDqFrqS`$U;~n|C1S|sBh{l_Dq+txwlDusTUn1Udvzx
MOCf5YeKKEO*j-x~HqVPA^V{h2GWUu=lx-tkLpM(E+^$TusO>@M>FAPf$izNpIZS_Op+V^@PlRm+40d0gwvFFWBOmFfj(bI1O6n6~~-Sk+8gn|?9ov|G
|>4xsS#EGMWVe6`D=hDkUJOaMfpQ9xnFz$mgH&~?LBl*4fb2$746Z=l7O3#NKM1okAh{k@vZtiknIMI2t>mJQ(OirQ4@;~<Ynwd?5$mlvYFu~dZzM)!m
nYz)#e;I(zK(aVcX#0yQZ|>^2ca;*k;cL&Gt@spWWb)^Ny}9-v_6^2jb=-U&=J3sSHk58@NohF#gIad}u)mzeiA?!JIbnZzsE9WZdiZ<<FVkQXY{78`_
83h~P;nW&+j(6K@zQ=52;W9X1l$v6*nuWL>J|XsL+0l)G{Mc%U~Hm{h&PSwSnCYm!Rx{B9!IR>I6Vir{w^rG;)LwWuvJv&CCHg@zu;zr>Qa|JC=eiTg|
jsbz*JK?DK+dp(pytW{f6xJ-xn(OuY2#t(*>y5=di#Epgj_$MtO9Q(p}J`n+bLa%W`P7=z=h(r@duOGd<3%cC34V66SbGxF97Lf<b6IP5tKpuQcQ01)^
#5>kEYVp$yN_q(b(||DvhLfxVN56g;k6{jz{6Q@X`xz}_s6h4WKKl6yZt%wfwl<3%9B%bSnh7yS8&dB5;tx@o6(1!9o&+5>RCz4G*|o4z3+D0At*_R)i
o895kuB5$BBtHB%FL|ce*B%H^;wQ)yR@Atw5dC`GOEZEa}!Wn=d_o}oQyr)O8^`0(z2>Vniv7~8S#gAcw4{gziLkv3|R&<d#fvE#3{MzS_XxSU__T{M^
%td%iA+ar4#m)x6q)uf3Glc<1N}TTrUcen`jZe-cmWBM~O8s-DBy-IXs#7uxClh`^>&*T3DAQh;0Y^6-7$h*>-lwKQ&LHYh`_=c$BYFifeLz?y$Y09Bx
<WzaY$Cav7X3!jLozuChcozmfkbe!ckdBqv3xG_uMq>Eop3s*d+Vpm|J6wU=l}EPn?e7o?=Zal#3b@d=bV=>f&9Vu)5Fu8<YS$!UI65APn6}xFx>GLj1
NvQnRj4~WEja*_5kbO_D-8TECXCFenA;9xJQXQbJX`<M<B1%r2&G>%e){3I}|X2+fUwlCh2JJDu}@@;!*|3oZCNV6IW^&>}13SVL~AJ3(SwCN<^JUEJU
y3!~<d%@1zwON?R?p``=HV{+CsXq{h3XEjSpUyAhra%3XSg3G+g01{ede>Guw`d{G90+zDH~+C4p#zuTaN9@zuYq3Gj_PAF`^_hG$Vk$LY&dL=D-nr;t
pMcus;F|eECud8v(=h*I8M&9{ek<}NB{Fes=;}H^A@l)!gzTS4MJ+OBlMu-i3vDC3d4Pg~Pi!K}Pb$@o&55T*Bq;S6g539Nuf8z_Qx9#vk-;?2S9~?3h
zQEs4RBBMw>dSQCMee<2+aUE$snl+1-`NCUa_plQ=h7V<UqA}hmsq?rShVQj-cA7e5zPV06XXp(ut1@ZKNXMl-$8JCaPR-sh5qN@vdP2wMj8hrdNBvq@
!v1SS4wRSO=hc5z-(4q1Jpt+w)ek`kZLd(7^g+v8;n+suLw8kq~%9+Fm1mKIz!Lj(XUUQ;FH%qP<d1u(yf-D+3;gCeDa&~u7aCiCu}njkQMHD%IYPc{6
R6+@*Y^vcdh%ro=bbCywvTXCbbREihUWIMSZ<bkG(6b5}FgxK%CJq$bKg1xPp0PWD_@%Z|7q7v-{eq0N-Lp^UB&-VtYM^YbUW-@3zMdiN5XQ$Gi0z%<n
NlZX_WKa)GgxdT^6p)JTLt1!uvim(G0<i^HXt54{kUKBX(26Lvd5|NRTyl&Z$CA_;pD2N^p5VobB2OgT@$mGb~BzZu1!!;50r*giUJo|nZV1WLzQC`u;
K8FP3YuapRp@4Hhg42JuTzm2I!0cV>4cjeg%;+C@jjZRI`x^Tx(-VM-xb$=h=?!lEkfyuyxS2CTou|HckL4u1J25tjk0tXe}7A#Ma8*s64q|9U0Gi)t3
SX}VTmA5seCYH14s6VLhYpJ|ze&TONAj}uIUzqbsvH<H?f7-q{dcAv(LwVea5e$xhiQkfeq&p>nuVU@5r1k>uZt6`vLC31VJmuku)C|f1V61tYn-<L7w
K~iFsX&%!P;+ca11CD<)3@aU={VfklYch>S#35L!~9G|rpH6%1HcVR%R_fc^sPgi*<A)qerT(;>9_<6QJXU$!)PMRrHWC-XESh4MDM0A7%JRXQI%#H6V
@a6&rb0~?2O>icKBDG6__}m2g)Yj#~$zO_ncSPUuqsGeZT2T!F(3Zlj2}Hwng(mvi5oXJr^8+Sr3X2F3b$8w7H$_FWmO%Dt}~G-fuD}9;HW{p~8i1qSj
XH84OGWB_Z&$k(~qBOtwz;yCEcmV5e_AUQgdc(R}qG6?0z@4A1hj`6799>=n9X^Xo2;iqp?($Z?AQ1$3kTlD+(IBfKJ?&;@*i=|aqbc<twPrjv}dE&^W
NF_XLcIYKt8w+acIPT0AFGRBY9*cJH2$mZeR0OjVnBcJf<@TUg`xUnyVaC|V&#|~=Yq!(mcN1h2#ZSb%$Wo}94Y{(L2UAf+_q6=HSXJ>jf;_iWR_I|VR
TYd0ct>>#U-@gUHEI=}N_5FI77n(2fYeOof-QlG%Uuy5z@nI%?N9PX@Jg)`Wr*q>$z@dA&zKzS`q|uD3EM49^!+vu~H-2RX`j|<Ohx}nIz$nG@NX^~yP
B!Boq4YE&5OECY<D7Bdocre!!LqSDcC?@}>uOXNqW{vki6XIQ2uddYByDqt9$r51hhZ624+0qs9}_&*kiC;TbI>@$ysLCfYEEws_Kv*`^qVP23waztP3
M|5dB<=*Mdv52AAr-&Ydt>?{ARZ`2=ABy^-hAQ!(Yp<3;+@2-Lp+8$YNI7-pt(IKX`pchD%@7PX|$OvZStiI0Hu1kUC;!9{X8-UU{k)a{}h?dzPhcfk^
->0I$5mOLvyl1M>YdI30Xrn_};nI&(w|lAm8+TI3Nj!hecOwKu@9HX+D%a!Ty4l*{Ay>E8RPnzCV0pH&8Ved-@iYkxTs3|Sm#6Nc>P)7l4Cs(%4EmSmG
8*%>Toce%Dtg$X?3brxZCM{^HC>v~d4%;O6fBbv)0XJp=eQ?A+T)XN3~_KY~z+*t-RyJ)=v-+FrYBbDsrXTp{MNmRAbn5QM~VpN%26c>0X=x7g29CLx6
w)N^kT4=`!OR8K|Rr?;Uu8kPmOU{E&za_(y5SEY?<iz{kU9Ie-lT8woP4*21*y@_=tbP`!hq5A?p#@prP*ILuBnV-JxNA$b`Dn)up0&&4SCaQL?dz3a;
RXPy((9}LBbglO`PN2~xU+V2c)9kA;9;jD(e~J1aQqC1RmBq#^*8JUwV*W$y(2m};}Zh9Jdq)X^`FTzHn@HqmCPj>_nZvK@HcIbgTEJKMT0z_)DiQ@@=
?3w*Q`eHbUD`{pUV{j)bXzzLKU)e(}8V+T0?>by2%}4J8#Ti-JC%GrT-yMXW84BW;;YgMDRQ=FMtg+wV(NoIV!;JUt=^8&E9}IV8pINm+TPDM*1hXe@>
7W^t)|_>I=F27~;CtCFtS-x!W5@nIcHH_VN6XB?^gcJO<2VpW&a6!NzuIKA`L3%bP;rZe(-7AZz$OlYH=wEP#kAK8ggIQ<fuqND>evwsho5M;mtXGX{#
MnAHYZ<y9aIF2Y?$mF+`YpTOV$<<BGi%N6)P^Snvg3yA_i!l<jub#E1m^e8=vl-uI<4-meFRD~ogF=V?Pu7-UY3TmGVy!h$(k~fi`(NgOl9yiwv%?Na9
|9VjWgZ!se8MTMW@*kA6xPlzf`VypY2i;Z>;W4gn@am@<71xTgkmh3_Y$x4+?jX2XP&Ip5fWm$%Z_Vk>8`!G1>wC-0-hVOxboDjGTz!ZwUkJErSnjZG)
Aq}4p9)g_IiB>8(XS>HLbvc+^ZmTE!@QI=D=pQH0DW6w^6(v=m29Pzzex#@|7ZYTokAw=SFbm6i20$@pBn-u+Pu=Ftc?+F0bZK}Njae}-s;WiX<qK^Bj
mC{Vc>e;rwx_BilCV$E{{ua{^m}MNmwH4vwQ>LOy}<;npX#^%XvvTobQe|qgiuIU1eZg0`p5#PslyLN=|I_ydbrqk#WY9=ODn>Tn&?!4sy*52L5TF2?2
x3#k^N<aw1S?=MZF$KW=tr+N8wgJ@t@o$2&H085D??<ij>6oC^|u_zwt@J>5?{buCAh*9_3_fzEULMN80z_<g+n4t8%NHnIm~$^;Mwi%}ZvEH}rI<{}U
XvFs!iPLiEHZUuF{7u!P(=!L~1epAQi7vD*7*f{TpWDOV-`VtCYFBbP(Ze@JtUITrbk`l~$LzBUbym`T?Tnl%^b3*z21o7Y%Im7a$VcPLqy7{UHU|PfC
^87~7ik;?wuE2Qu^?>jNfIgWDreSpN?7WNDxKsPRC;bt-0l?K`7i1Cn!8BBZY~Z*jG_k^=j)Gnh8Hnx_^ald2kTt})7b0_i?$_7i4v;$z3F`H1#N%~f4
2Z|9=JX}Zyc5MPGs>Dx1#^{zx6CwXi0H~KC+HEvM)IIPSBN4d4byi0;z&W_Az*^;*?T)scb30N8l6AR1@L%!^Un4rZx;OAkKMX%x6_WSx*@Z$Bq-l%bx
&diBjUd=YK;Dus-~}Yu4TkP87`k|)ind{;T@W&Qo2UxD6s1)iHci*v^ii8-t*Gxw<Ckg{Q2<FF9Al`a;0^c&`&jfDE0Nn=sVY(2O|X@q+v-_tscW}tOG
qv;J}mW#v}T>K#N~g+ThATT_~Y~-rQtNWA${W&khE<Yf4>#jAo1%YKMz^<Zxl1B);Ds@13h>6$Wb;88B4ePyJ5|d+4`EJ3$4~ywj}2`xTAD+#xvfoIg8
4<)9as$BBQ!-%i|{@gVgdgM*7Vy-Y$k$Us0fxZDpD3RXQ{KjWm`On`hp9ocorX|b5MULlQp(@tGjF$9H=nBcOahlx+WCP)0Y?~aYqZ9DjWr1&@+S_Ums
@)JM8RYQV`uk5_eA#IO@PftK{GH`!?1*N}RBIgVf=VorWV2?g)S8fHiSb_OcZ%B>&2vcXSb^;b$>D>}NICV<fEGPjhwh~tnut!sL`c0f%+OPY1Ad^HwZ
AQc{Wh?7R=j@!#TA`Y|u+v0mQTc$w^(#WQevuCcR_!1yd)P>S{$7vZk7Y8Y%m~`nre}71kqn2Dx)=D*CGu#cBR%Q4l{!ci(YaZbXF~WczKou17<d#vcT
(_jiUzC;19SR?vl1I&#kI8q+!eTIkdb<((1sGED$fg3j*wgUSD`&J9N+0Z1{W;x>H<7lKJvF5WA}ej)xnPT8XO@U^(`d7^?Ga3eq7vZ;0qeA`nm1;=o&
8?%6fv&*yGP_r1SJ_rFW5{0z;3ldP4SauRnh50JfnPJ%o{Qt-1F~1+T@-^m1~U5d0t$ncN`3EW*t0XMo3U0~RnT*N{5ZfvnWdRu1#m&S5rf19ADG;E`n
Ox=GsA{pGCw7Z<GW2?EW3O$G<e-JuH;wGjCRU37ll5ATeNha`{eQi0G-=v{s7D1`JMn8VNWMm^xL>k;v)Y5v7+#{WV8^L>d{Uot#083s8@ecC-mGd$w1
i-2XXQv9nI`e$uyz<yh^u?Pk45gMy8$JFjuvGKQR!lwT3zmVdiF|wCE#;~W<e%^R(Sss$istlqA*0vv)15I!S$*^i+2AQ>Krbl1aFuWhqri1+KKV)V<3
5(^UuY=^l)&4n25s)eRfr$<gSGa{BK|>&Uyu+MxUF{b@c6^!)=qJ@Q6-IASWDZ!q#R3lb^VA3H==&9iCFJk&vwN_P4vBTNz5#3?p8HL0S)=U_t^i%^N}
tZa*AB_#R=2mU8}^I7LM?LlmkWMVE1tfelM83t;$gLCMtT>j%N651jUF`5+vQ&<b~BvsjrN<Fp<l6+zLEpI6)!+kKolQO5kldc3-&aRrP5=bM)jKHs@y
<2ZE7-b(!H?O(wIgkf_Nt%O=o<M#Yw;q#=v$kIoYw#GO<_W+cnT1iw9Qo5hUfu83^yM)1VTUvh=SR=*olH9wqmD^RO+p-eQ`3ZDJu(&+qwm{0Z)Y+qV7
Mtzkz)vX9I)>ONcGHB_EGsEe@^XRAJ5+rst0d@QUC=?%@<-3b)lc!|!ATSwPVIf1Bv;;RN)Sa@~_d}Yr;rTyvA_VKM{m97c^=(vZmKBE@$b$u#%e)eXk
zWXE@j#)u}6chZq9yj!J%ACs5kh6FP_rNGyrmPJx8p(Qu0<l_%$k<XM_Dtd-s29}F{Ry*IXxoS77aP`bx8KGAe&3cy0=Y?gV?qjGwIA1sAM$krPR+%99
d=^}#J+kwc@}TL<?dHbq!e4&kpI0uf-GGgR#Y%-*1m*T(PBlg*3W}MEMl~-IR!6hBJZRR@8Ku^<+F@`-n(G7M8Ct2TVgpVkT9AjZ>L>#RtQ`iSKx-oGm
g{%4LM2ZBEs?(-8+PUD;KZJF2IQNSgvp&5*KNCslui?c?YUiouasm3aoEG_D%KYm=TceMk)DF@qjr6pU3ZZP4M)Vui-WT%Q;<?t3WQKx5vZ?+PK`KszB
a<9=`c~a14^O?*oT&-|ZB(5p*6Vn+OI2&jd(Ir^J4#+f2Di>vtw$^84ZKuu|u)!{p?q@SN*{#~;sqULMr<S*Cai@W3Fv=a1&9MS@KA4GvO#FOXuYYoH?
khk!IwLk=<qadTrF%>LsowL5al&!Fmh=L^`f&)Cl;q6|Vj6ttO`C!~moy032TV86g<fve)tg-K#at;V!p`q(j%YKn^pzVH9wsng;jmhI}@xv&S*FwvMM
v`1+R#y+4<BH+`U=C{f>Xt$Xn-(O{5Mvq2pv=)^If`BDs^u>x9)Z(o1m5hjrv-|P%qP)oPlm|_RF+U?fq0<XSuH3~1rX8nQZr6Oy?f;#pPD8dd|4lP0w
1{nXm+T`+(KQqwuSf68;pV=>@k^)tgG>4E^s`Eq2Oq^n-8^QYq&-Ms7*C4epXJjaee~1W;wE0}1Bje-@c)6NedG$C!6N>0j%1#boKf1o<6%jU>2UmQ%b
Qh!L~1XwutZnApK!-xL`4YBuWRApW#p}vJwLYueD6EV(0H~TmHdJyv;a!htEVc0kuLiF56)Y>=3OHKDWDcuJ<j+wZc;tWlUob*gVi{wu@qq$m*C)<Z~D
GjGN~VYXof~((@n^`c<^I=;l&rcIt|HF{b;y%L@J)Vxzu#Ql}W8SH;P#B|NfwU8JGCWQLqw{6GQQe2dVbxKYy-Aivq_7Q3o&rePR${@_6l^Bcin)=EY4
ax&hRwwXj*rM;)k-5%#cUY7I{a87ML<6p|glc^B0Lb&^=PAe62;bEMW|uMJs{T-D!z-)B8W7W`+iANN;?rUki$p-cQ>GXm7DYYe)6*(3Bu93h*dmUzk@
#s)ItHORUFrh7lWA;zx@@VR+W?_R2QoOBd>`4#2{*as4GpR%JmHfEx!Q#H%qvC}wco$R+SFzNo8tB-)l!Ct&8%MJ5j2fFiyf!_TpAormD6#b1e9G5oqJ
)L>v;dL*@DSgukkdZJDIn=%w?pm9DyNUa;b7J-6l0Jus*P$$=<VDyP<i;vP9-iK3$4nuA)IQ_B!8o#oLZYwr20M<d6K*1Kqo)*><SDwE;Eo8@#ddn?Sh
H3mv)6Om<0j?$L4#N;;5(uunSK4u5$vNc?-!r99`4RB@w^%sx$Bjo#4F4G99iiKP7~pO_pT#gtesYVBGByO3`=SvZczA6&3NK|z~)Hv(W|o71aM)`C>r
n3A=3Zqm<Wia@Q^X7(Sq@v74%8!Ws~{17$l)(ce2Vm@z`p+F6T9JE|9BVV$Pa*->gGPgj83Oupe?SeUvEMT#$Z%9@mQmbzFI>Jw90*@Q`BOW~rNO5>P$
T4QDVwI5E&yLfl9l?5vcQszuVP3*P*PSmlq0OYE+Q`h$7mh)1{!BNe{uMqmc9aY=kiLGeJ0x>zXd1zSeGzdA`RQ80aUGj|#6m$S5e59KI&uz8D+3G(do
^@00hF`*26ngQqXm_85Dns-L2p(FA+l0chvNpI6|{N}pu{7vLhzyA-n`TixVVxL)R@ywxmW&Ed0q_>KA6fqFwUda%T<W+llizna=tH7N>Ppt`OPz#Trx
-ZBZ$j=&?bE)1WfX!k$hS~J?K>Yp2+AS?Qu)3F5h_wUpQN#}+BPq@HPDcs5{YQQeu)L{vL7oxHupsa|EuM(UV<S)fo^$&90^6#E9RucVA@NBj#d?8srv
z1|Q;M}<1#9>8Ntpyz04Zr4@xF4X=Fw8?;f_GHe{&Ba)k2xN*@2Oe0Dx)S0i>bg^}`|FA)7aC9miuG@}z4!qH8JksNbIQE}J-i{zTTsJ<X!IZua^9Qde
)`nn$)`H^h;Uk3a>XDr5cy@%u8~X=3Xc#AkWCjkYc~6|B94Nhv~I3=kgSb+yBkcvvds%*V;O24wn2(n81EBsjlN@EGmS{Kvq*M^1MR@XV+2d4FhXVe`d
_b*G&M?<zlq8Y?#g6XFzz;PF*(3HcQ3QH}GTqXnxSJ}Qidzb_>n?FwywhoE}591liM^f3Lb{WfR|8(fh2(&UzLi*w$LQ~oAP-LY`xqV+yu!ltJAi=Ws^
-=Nv~K=#PG-x2q@#`T9`U*LNqWD=+dnj-*+)!`7DxZg|eAujtw8Zb>CM=2v8>JO`posnP9=Z@6`Ae$K}S0LTyR1Mq%TR2C2pg~=Vus$xlrks+#M({#@N
!Ro9#sKbpigsHPqK7vfE-dC7(ZQHazrMew--1lk7mc39)Ow(>huzuquMYO>>zlsAqa922!>ao(gf`?&>ZlV{D+(x$6cs(xj~g+h-s?X-(RpleLMzv1rv
R&@GGY8;ju1JE7?kp|xE@E%A~)|D#A}#%xE)6{gv#Q<C}`CzqK7uU8R1pr;NU3|rj$D{ec0a*VS!;Y!Hx!w&_4lJ%0SrTy)cJp?zmZuo?YWh!OjQ|yZt
fQZv%4;Ci^j-1Ou*^sGm?Fzff=1Mw-jOwSl4EB!xEdDIuNMo>8RSUyu1j4=9(aDgrTx6Jh@}utR0p@gpcOH69U5hj)CI5<)dU2X{TyXvo?a>gC_;x_54
~9y0QgU_!-wbgAq#pVEKw_~iHJ9=skw6y+*^FMJ`Bp5AR2=&;>~ivyK=K0f;KV>_Vh-^;CBM%uAbI6Z6Ooeb<-R60i;!c=mk;%kYP1goA(4;0VaQU@FE
&6MFiAvZWd;f$Ld<`A`;w0jqbtpoNBFH(I`N6wbAyAbJ{(LM52{WKpm?hBCp186NUNeMYRF)GW2Fue0z^cjhJSQS}2Z9*vqJFM>M>%Y61NdKM3C;#(*{
9n~MSH-U?|AwUhe>g=ap@*F++ixJpOB<tRhVLXhb)>((xe>NO?rj-8|6@RHKPU&6CJpL-GgmDyRPw)n8r9OizrHL)=H}4*`0@nM#+_}bkcP$JCIIKBm9
c;5X(4JcW-%c!-yOdsZHz2rEB^gA`Z1jvHxG^I*o&3Z@A@DXkIhad<;iS|z;}Nov%T1OhdA2{guFHt9)1#8f7@O00%I>(1R$Q|f_x2j7C(eE?T51p^6#
!7Ll`2nY0RrUL-w+d*8|{_=mBPQZ2vP?5wH|~%$o(k=DeQ2E2u@U_3nZhj**dnA5iNA>A#H*{=A<KV#SW>;~}Y7y;?toJJ6d7{YZ}xGUO-Fc1q0eVFy(
PDd}*l53tqiVt2nMp<rX}x!I`p@UXzpa&JK0&tF}rzw63>DJi!kSTVQIBqUF9G?y-5A`hd=N^FTHtpL&`e9=<OlCxDVO94(#kw<|I=^yqD9bzct`}v!j
nPId0Ju>gpy>}8gc6F5s_X0gOPwjYSqy&`Nzh6@a`v&QNQPj$jDM0TtanNWd8G_gLs!{c~%pP(nVLH<eRIr0)e5;Tu)MEF!+sgx#oOg9edIuB--ydeNd
AqIw$<`V|lX#78v$L2Hwa=$P<G{04E79F^X1KjwHnx*Y!y}m^iKN1Vbv!l7<vn?9?|`)$deg8wzh58mMg*?=Wgx<x>OtFWvml9xKgZ6^6Ys`<+JjR@Oa
AvyGF^@uKfdpTwOG8S57O|Z+hd@Bp4=Dv(tmChm~PYtM-EQQc`g@jwH_zl&X<<oKEr2%)$LDN-YsA=*ExS{E7_3;#f^HM><!@Kq`;W$;$@z*8}S700=#
=tx`D&yvIoGXEmAoc>gHaw-cDbSSAA_hlwDP*Q{j7sXuRjmKx;>VLb6#}9UgWeZ}nK$3IP;xKO@0SkPz_U?DK1oAv^tQ=*-!i<qeqQ!}w;lo;k2JxpN2
rk&vR4n;LrS5O|t<w{0RT@cr%1*;$M8to_oP^z&&|?+a#gd>!kRa~8B*n0-{e!v-qq;3#fbZU6p-R$gLj_gX?rVB_0c(sl;AfOu)ryLVV0Ku@6D+$)%l
O{j!$5hoWtCY{}7F?1KY8tSefraAIPWW^g(nMVkZSvo~kQv{L>8VRF+?IN6rKM><Zh>YZMH7J}{>24!9m0v$;`o!c29(4niJf4t5UGJxT9HP)c)(6*D1
SJ)6tQ~y~bFg0CP07SszcNT-$s1!OjvDYAHtpUAJh${7+SMqo4GA3DEIb42R$TH1cH5TmSWJP3J&-a-pAf@ACcOgOT=zp_$LxAHmZp6@e0)4_ZR;x?Fz
zSGSo?Y0?9_DhmFv&W<7~XRs@isSV9;YueKh`NI2_Rrm8OY)r}z#VS~YZOV7%O$^C06xQiax<-_4$ThmB|WaHAU>uZrWUL%4XyL9;=|fY~h%54TL=*sy
HCmsoWN?qt~WzM;WyzlKRY^zE*)PHY(p$Sv0JOq9<M*?psH(G(^It1UsTN`}*ecg$-A;qmm%MQ21{3t4v_f<Ni+hu|F@{A?~kIE5lR_MJtA@FT;I2LYD
rpI*4J;O@LM17d_(+(*@s^c=l@$4mbCdxc|l0IFW~w;-2r{GW%U$c>+m9(ubkCyNA|1+g`AM6rAriF^G72Jrs#>)l@ikL}UfdSDG>pY~6PYuw9CanDJ=
yT_4ZxbS3Lp`a4%67uu>lQ=>_dKJpk=AAj(?}~uJ#Kd&XLOMBxE-bKbfLbw_J>p#iabJ|%2Vm_0rhUKB8?n=*UWF(uylXK;3VrZ!ex8@bOPMTW2T1YaO
V-OXj~mY7{y`JKL9Ly)=xc9SKmOPKY9Ao7-evmq&quz<3dF;QoDyTSglrRs<_<AEJfcP&@!mp6dQ<OsLD3M{jqK^Hq4m>xdlvzjcQo#81=LDBN3~#JpX
^aY(0@$0diU#*Ka8cVUf`*8W2~wIbYT_E-=y%eY>#2IQFT}mu5UE5-;AkyTmtcL*~7f4tDRIxOfxwYF@aUnW+AO1oSzV%Myd_W1L}&bh29WtHkj3<KqK
>mhTK>AVe8|5@-S#ox*-^RlY#ohSSJ&}C9zFBBnG8xvxldRrs^~e_kV&PYGsiT5h6%=<>nnSt4B{)8ASd0D_}bBks==o9ddpgN_HhlqsOh`mJF;4_g7^
NRMRiaDFJBZpenDr_0D3zn$2{o1j>mXyAS(f807kW%sj2N-;QO7dKt<8%ifzUJF28vgYWX+Qf7bv0cF+~xHC_}5on;SF9Z@G27#CyVb<^79ucQ1PiF0N
Dl;pyJ1Z;pMOZ|zwdBM1t-;X{5NBS$u41{tEAPr=r6>7li&emVrkrHN^F)Z=LV~%B_ma%-sLx>JUTuIY>&XYtMC^W#D1W%aFMR-&si;2O7=EC8ziqGpK
kUNTrV2NGkcmxG*GR3k3(04Utz{<BE@Khmq{NScH%V29+0&TqyO>H{xE^asB>Cqrc|}P#r`wUI7D<#&*=?2;FL*9OVN)p({BK7@CF@F`YpZzb8zv&=59
YRrN}MIs;q7Gfsn~mCX}!qx=4FCcY)9)~G=Q~kWacP9K9U7m98KCVPr=Tk7u#dYgF>6zoj&Qc%~iC07apx&RZXx@!=pR9K1q<L(PsRRsrQ?7dxOW_Yt<
=W@3A7shxg+_%bjSZg^|uKwe7iSmZ&sb1lK<`46{9Wx)@$OGuI!XqFZI(JcTgQ$m8`QJiRIM{DD@yd0%BnUvTDhwBKyL1PnN5_USHoF^wg7vCht(=+YL
E2T8j$4EDuJ`G=A9cv`LK=Jd=9R+WO#N0;dk%>g$fYiAGkL8D9C<@R~c@Wg=Z_=m#@mu2~Qc}gskLwMVYDB~a;%dMi1erUf3xVZs_?YW__K<e((8@tFY
2eG0<R4a~mtlIx#1Ag4p{jwgtG?v=rS~96@cZm<~!~U~y0}=KUKa(!|v+s-cCpsW`ER$3DWM${IzlgVmNt;XgN*wC?=L31nk-6$rENn!~%QG7IZwdD1t
od#CmPws(BeMzm{OzT5Pg4x+fS!U4c4%bnhtJS2%Jnu9N5oXt?ay2KgsC3vbAfe>tNnm9e%lS3-Bf0iv+IZb@Q=X^uw^|y`_d=8@H+$j9e@8H9|mE;SX
z%P)rj36K0^X3P2j~--aqy(^~H5X!K-9$u{4UJ^u;Gk{QB{K!99R~e>m~Nzx++b|M8>&q<{B1`T5m70Cn5<ZWSvkQvPrc;8&0TD+Z<h;Yox47?eW)?)A
Uw=P#J_ude_4@n1dvpFh6;>hZt&`3vU%U#{P8Z0hem{~urfy-of17m)s+{x(gI;Wd75hwm>Y{nvk+hWYU?|M3U;rC(l5^2L=OH}?MZ-||~CKK|ube||5
TzZ2enzW6K1uP*-gQU5yw{c`62`O+UF{^81>F61As|EB@|(WQUK`_n7GG3BoZ_$A_hy7YIP@?X8zf3jnL-&z0R$$qDDetU#}LC5^g0RO8Q|Krx--*5T;
Hh6!3!ugwa-(TA;|2TB}PqC)|Xd3o&tA1|PPt^ZK#rm_Wexm+!qW*d2{wL&5$bT%zuQSOP*Zz3`f9m`Am#6sukB@8qfimddw;#!+yc^o_|NQH(-VJwst
NTbbPOJ*j?QK3@Q6;dNEG`>(c0uoX$tCvm<<Q;t_e1ciZqtsD45y%Kyf$})&(gl+dWNSSY9biXmw3GYs*~VLykhqV>;GwZQi2cNe*<qD4ZW$FhR&jPW}
Q=wrR^EBzQ_o>(SSl`YNm0ldAc+O#c_5A;CO!6Mb+V&<m{eT&~V(@T*sl-q2l&plm|~J8~QR708Z}p^{DRfIta%kyJ`H^8W;I7E1JVh&->nI?B~+h&H5
AXC*D6Mp7+0;Uw-2K*?7im2cIwTvLw?F=u5m0IHB?KC0-nHGyP@#-NWD^N`I+dUd4gsv%e6JR>~`5eu<~w8q*)Y(xbm_eDRc*kLW8sx(MsCPG9Pg!naL
ceTlcZ#o?O$?bh$N_ajGG>~3G;QIKMf?w5Fsci0=_-)?;Q+H{An>n~`LcmBGbcf)-O{!)MCzq$15{-C+d=G4C(-tNG3*Yr>DawAjU=3j*;Hji+tMNlSJ
A;~#S7^Y*Bc!9?^udt&Te*ndN0V`PR{t)mXh2V24N0+lNU(a{eOx^t3&G&D;AAfVa|B3wkqh9`cJnzeT@uP=)xPMhIRdKA;_@`d}W8<waWnca`@DBKTJ
|E5(c|F|3xIahgcCe$ETcQ`y0=K~#$`U84C@rs*Zn*MVhuNQg^8bhY`?G)l8Tk2Uzy0LDpZ)Q3KYpIa{^@ya^m9Lc^40%1{rKO;2Y*_BLU3vC)mQbGCC
9FbzO29B;g{dukKfUc|G{`a{r%qx@8|mc-PSMqZ9V^OJ*xj9@P5Z{{I*{Dzg;i?5O_cJ{3qT|yq|bK@%}mRa5C__f42Oa3DC07Klhj5ZP9E{m;XKU<=$
;~d;R1Cf;SH8o&CvwKk<Iz{lxosJX$*$QM&43y_3Q?@w=7>w_p8x`NQ=oTu=Rv-~YLOKk<Iz{lxpn!prSXWA)P<?N5Gi0hjdl-ZyI4dMS`zPW)_lLeR&
Ioay)JJ-lPzxUQr5$@-&{rZv?>5sOc|-Fxm4lT^m<;r-l?pLjp<{tCQ5`9#2(|JA2=2|ND#hqC>jshe)iAHA1NlSdjCm!KG3f0|g(9$O(0nB!P0(Qcz5
$S8=%-HwZm#7S%Vsf{&mo(?S;jo<5l-3|(F?yM{6z`_X(pzPo(yqk>6fqf6Z<89hl)V8EmBJ``Bid$xt7`=G3JgsK?6*YW(kQ{ZjQn<p%Kp8fxh#q$D9
{L$W;jYcQ%#HAD0=1BMe0Rz$wxy(w;I(UY{4TgptjjR~ip3shG!C^O>4h@bAYVO<u6Ac?`m4E35bDc>qq2x3>-up*VCDh6NVT@c*5?$c;QG4H_^HeVV=
IA`K*5u0v<7J)S^CDia7)uWO6q=&<nMU9eYnGI!VjYbtn~zj=SM}sYp!b}^i>xQG&tk#!>XFq56>&T?1u=|=7rD9tz0*-dkYHczu`#|h)Rg=d5QCbX?o
^usKGDmhxLQz=EH3OWN$2V6{=J1K2K{2BC34j!$IsbO@Orkckd!X?+lh2?8(vs5WWIz!?f2N(dv9?o;(I0O}Wsl7K23@*A}6sgE`|eHt&Lc*X8KhIVjW
ny0hUuWjHiPS0mP)V|53e8?zYg=YVlVww&Nws_qN*c1*@eyQ>NIPLEIp12W#qhj(yo#yfJ^%O_L4c}YN0K2`Lxu}9`Ng%ix)9E<eL)@v6hNeGqOIYx)o
He%!Yh+V){T8j!CMzOOM&<79a@Ia4Ge3W#L&H%7Mw@1%S)naozh7FkdOvkC=y*2w<e{{&FXN({aubOd|GF2Haw-;LGixpdfsPdHMC?4uOq4VIu&~?RK6
$v#5Y8Qja<82Um?usosFEz8?#Vnj8=7i#1*oks8om6GHj|&>E*s0wvL5X6A>k;+d{LJ8mJ^OI|#27t~w5@4O-LSy3{3E_{QlmM0;Zwpg6t774)U#$<hV
Fv<?oNK+o|M?4cs2#cIXR<ZVv^CgY-Buh!CGjTcOOPMh};C8{50XKr7{tv>>?Ikxd)F_cZxJOKB(Wm{=BZyIL5cyMnkdyM>P(p@?h&qb@6H->roKB@&2
Vs&BTZBxA)hr=KTd6P=7$vyVDrwrF5b4z8uEi+m8<@kN9$bWt#O&kq(2|KjV04PqpJdcN{2+APjgl31Yjti>2bttcU8NibwZRz6Kam)fpX44>I6;znP0
h;kMhIGk4&V6IjH18SEaXH)B&gqe8kXXI!5l#~3&6xT6x`JfLT^rk+bZDh?*~az|Mmh3b#~^{lnSCGXdsV`b9>x+!LY_B-CG*K;VY;DhJEV;D^uxEuW)
Z+bu{b1s6kz}{Bw=$W8n{bPL4nNs|;+C;LO(r3ZpItV|;=iGqi!e#MyxNdWf(Z}%c0^jlKvOIY9_Ou9}SwVvG811$n<6|?v#l<Wao+CeG8PNJ;`(?hIt
ftVvKQ&y3$v)O@-@eV@JKo|0J9EIW4&WSX6}rl{n3;+EOdu_38IEwsj<&!)?+_|kg4z<^C8gLgCKTtJftQHgJku8=8W^|T9!=&MdG77v=g_@A8+3Mhg;
C1AeTNxyCHn#RTyo4Mkb$+pUBEFutGSNIiEwW{-?&LYtLeHw#&nBk56$e=AFUx^E>QEw5Y=g5OF#Ho7S<XM@*<4d92|5o3kS4(-w*3cJ#w!>hfiPX(Id
Crul0!A%4z&skILfqMEaL{WJ!~*e5prge}lFDr5<_KBgS9qk#W}sTlrFt1Stc|*LqY%_62{bN7Q$`FZIa1>tp=29*K&p<1h6{_NSu?zSJXT$6B5?sh1a
g*(+Ixa}{b@^7-7A+pAOXa<PKZtujT0oO^Robeb}e;@BXgB}Qv-XDr63lcw=O#k?kbf9!=!`?CJTS9L}AFY9k$=KkyY+s%sOeO-T~m)WoD@5g?8S%3XE
KLoDNg$8|e3(-B>3eUdWk2H9v!-4eEavUw@63S4<kM}R@XPn*x$bm)S>M9qKJ$bngu4X?6_&S)Q{m|6~7ShqcBdXWh^Z?J$)OCE~>f#5ZW54z$WF)u5h
z|~)p}2+!b0g7k>)2)HbiUMp{G=dcQ{u4Ej&R7qRdGJ(B1N8Nz#CY>cfVGYshDZ}RimNdJ!=$l8xe-yKW@-#B8<;AmyTB95`TcykAarQyOXTn_J7k{-$
%QBI3iSz-U;3Kv0%V@u|!x$=!4%hK8=nyp%pqez72K&Z^R$6lnEq0%kcd@BhC4aH#Nfp$6wVSwL4EDa1kru{*%R$+jL9_jBI=%Eq*>dm;I<B<T*vb(`W
Z&G&a2)=(=|-O!mq2G)cRs@NvJsP*Iph?C#5D1C~DlJd15Px+Je|V0$n$PCj#)xglGtaMx@X{M=c6tUuq#S9p3E@x?cS(Jme)4NGyO(b2_IMLmU61V6J
(;rVI3NBfMD5`<Bz2QsJ9o;jTfKRcVO<5Eqv*fzFL{$oFuN0xXFol+@qtF1)o9M$gLI({PPn<>V}H40<>QCTW<7E8eQ9Rq52LW>EiTWO=)Nb1iyzZn;(
JK_i1PcgWXP>^~PKB9`tuo6bN+|~p-@BD?2XOrw-J(U4`oA`l~;u<nm-ogmdTqNLp>!9R#ZA8}o=ozRzrXR_q^dbS4+!}Zw{>L-ff?459szrQsPj|^$q
-(FVuQo(acPA0Q^;Lg-$6LzQ9c`OMAz-~##Lshm%rvuo_uxtd6u$;{)=ZWjX`pQ~hr|B()SOjK7x3!V73Zir{({GtoPu4=pC#i_nI@2-Z~fqV6XnF;1@
U&rXW^yRD)25e9Mz8S@!k|P%`p`nexP3?d<VVfOgYq{0nHn-#uZ4Gm3Ac@Po{=}d_<Y)>>oW$fMVkJUF;c+{#->U0R>`IwQ*)BGF;#V-di-N?&4DS=eB
@28lI@!opz(??urKLr<TXXp<PDkAKncZD&>jG@^fQMO*o3MU7Z^y8Vzdu*@ZL=h&%+e-xirR@%8Xy{YI@gO7>;>2oOk5j9RcyEBbZk8%Q6&%^%e&<9O2
Ehnw>73BRPo&ySzI2s~i;Xfy&(vkvN3fesfUR@PF@Y)6_FrPNP7da+2;lnZ892q#zuJWR9L+4FG^3o;TEea~;7myyCF7oJdenO4oZOEg6vw3~?DC)bgT
^d@}vOl;(+R;04F-JC9eCl5ONB&H#cmjk|>FJA1-uH`GM6(^{CUS6X$ub_nUP4&^Uo$X3`R=y1DlHu{h%s0kB%1Qr$C$)MVJ4Z9BAa@i7V#7fk|KOL;^
-SthPK?aD3seb?AD8~c54FJyKn#pGdL-1CxqEOA!FNA2Dd$|XtnggH-RGvEyt%w$_q!gc!aAesB8Q#>Tr~j!IIO7srblpikor+h@*Y2_^P-u&)35Nm9?
8`_*X|Lh7uX2F9YtO+Y4&$LQkmNgb&a1%c3Zq<z=u2GhaPFGYuPZV#slsp>cbecQs3csJ*vK~pVcT84K4do;cgf6lK#19Dlk)>LoYtzGV_eZ26#Q&pi7
S|M)S8phr+?!VZw{yXdO=J3WCEBEwU_pG)u?S2G*0m;PL5^{yX^A3HlU%Ar2pd(b@&q0H%?-q4T%;lfL6o?TB$1_$SHDvhog3Z0rVYRPACb4her3L7n4
cKOPzThrfCy8Y)AB8x4gDY2dW0`=g#I<6ei*z34kUz2rD^s>lN1WoZHeneUSROCu2;uQZ1*S>M*0aw=a+wDUzYdZs10b$ArPTG|0R&&^)aRsX|6>&j^O
SQ^{tSmCjU)OtOkx$EB^AT=LB62d&(W;xFErO_)emV=F6m_eB>J*NtO-kgH+<%T2LuxtT#yIRIGCl#3^TuK{C?udeVPKDU+PDCGG*87cnJ{vTHdmb%1;
|+v*QTIK!ceNKh%wvv<lkJZ`_Tys-6@GnqVKhH)n)vn$6EB!MjIm7@_XTW(q0sFGs9G&9&j#$}_ZyY3kK`HVwWeVa&jC7G=Vg#y*1*C~mbUmroc(BtHP
^%WI_v12d~D7C(r<jn>ovw3okh}9Sh=zHqu(g{J^7GjURV6Ew!kw_LKObs7v_lk+Pxg_72qpR!uLz#YwmZvkXTSO;53sQnL8~ooY0xn3uiG(JeMU<$}8
c2-q$?m>b4EIP6M})xOmo_zJ@BySD@nTiWQQ#lEVPX0d?s0TFp`4)xJu`r{!o8X`^;tZ;PihTUl|Z&PU1hGvyAY$zt(ixxH(*o(&a>FcNX<QlHw`4g8M
!v3_@&_|5EQ4e+w(0~}GbrI{H`_V@BUXgDz)G^(0I{J?#@$&38$yvdqwaSof{z~R2YZ^^`U_X0uNYUq{m;;6Bzox+7<Zs<%6WIj!bCiQpDuk`0<fT6u3
^>hfyeu{@J1e}zQ$R}KoS<hQ{fiDcsD5CbAXIMcBU^y%~MsMSj8K0D{l<#;Kn(sBkm}MHkF12xLFO;Wz=lh%{elK56#4pv?PK9qMMYssVYb9N$j05*nK
adW0waohLt~u0ViNTLtwi)xyMG*}5E05=^k0h&m5WhJ4Geqa|eaN)s+^cX<PYt@Oex%u?*kp)iZHJpl5<JH-oB?Fg*x+Q2GR^U5V}L8TWq91vXtacajB
i%27!B96;yLytM(~bySDYm#Y3XBk(IJYM3J=f2J+lr-BYMxX<&X8VZVo+w&zZWRluTALgK8uG|J(WBpj|f4IOtUhi#_L{^m?)~cs@vX2+oUu!(}A(Ihp
1P&HLL#wYAu_|J&z@3+c?!?vv97sY?veD>}@TEZ*)3)DPkt-}{?4>Snqn@Vg&(k1!zoC(Z-dHQfit_r<U6?|74C$*5}j+OuJozd))L3QD;>uSyfTO@O8
f8o%AOlq{2DSP=NUh}3R-X^xcxmGI5`wy@XQ(u^ZbRUl<a|1ZJgEZHMJ4bV=gBg$WQvfj@oY#_sy0Kao__S~YdDf((scWk)AR@>Mh_1#dr9M`u)$mngX
h6;Bhdeo~`m|3%7N3hQp3ME+LBKp0^J`Ao&hu=3y^iqi79dx5l{5bejjQe3C4zgu)#LqE-wX57S`j_=H^DuLvPuQ&8p2R<|+<xP$lOw=a*0lJBQK=aPS
_j2to+RsiJCC&^{5}E0urjn?ZhWknVkN*Z)oLXD_WACuVm(|QPP(V>Cnr)YUUJBKd^?YAm-(B276%jqG0}9zI_cp1d2Dm^Kb6Ev@C0{#FQD!lp7#Ab_G
EERKq7%1ySMh${NjhcoyXd)7n$I_GAYXTeW97&u=XHoyBJ+g&C}E4z1@R?Z5>QfML5X(es?G9Io|MVJ{p>BxwjHLKIaYJUpu>YjD%0XOG9rYiP=<xM;5
c-rr8{ZXxB)_yWT1Y9IWA9_X*i0LrV0FH7ksos?<#3oIzUedIKHJu3?<uu#o;I9s))0EMZKh(*%$sE=I#pZj#};V-Ljp;e`$3%}X$a{0htWhsGfY>)2I
C!uOQ?d?Mrf`AaWV3#iqa@WG|N#m;Tu1lU}&6@AoJ&a};QUXY3n4aYmT%rts;mSIR24}3bxSqy0Z6T<K38#G<rYTKlM2u?1$B2(h*U;HFZ`ES(ROm8Iq
)pDV{BrVc~=QEOpxXOVLlYDe<s4_EH!)w5Ee9%}&Y+F0;-5NkEtH%YejUKDXBj><!coIFg*e2E+0S(aVT>)7IYGd~!gbD2PO~ALxyn2>$#uYq|=L<gWh
K2aQn!bPysl;DP7m+cv&^yrGy`50~0eq&{>WPL5d)}ktgF0kj4X6f&w~@uO#XTi^-BCI?cU_0!R!xli=Hw0F7H#<37o=+Du5C8(L6MF|ZuN-&<dYYWFo
jWADu+z9fp_{kpU+WXYe6Y}M5xW@C+=T%pxO1ao1iJB5IuR5CHd+@{GqqbN3`7PQghI*D%CKlAWmPOlJJ@Tk|CQp01c<76uS*v1F~N91HUB8t1a+++OY
Kc8P#kod)n4>Da^rLLmAvowIiQDt2)%nhr|v0Be^&<dMKDj!l$NS)WOG@IWX&bhr9jqWbB*ACs4$rfMkX8B`1;-5tfc#p_e_DwM)VBq)trn!LxmCJzdP
+KD4-=@X^JwHSax28+eN^8{Y@3X58oSY~XOWY9xPk9-#_iZ-d{ypJIP`9uX)pkDiSG$eiq@2T-{A8VX;o&49zL41t^#B=7rJ@!V|cCg7jhZQ-gRVcZQJ
FR-{tH+*V<#Tdcy!GT?VZPAzK5jOEPx$@<CMA%LwFMN3(VLhG~^!n;NLYCEg`1N^&FuIlIet918<GlE*^9bQPpPqA}!$VOvlIw=o1Q-_(AvizD`1|RY!
~F4*@R|6Z+W4N|+|y^k=a#i4Ti)jzNVaPJu^-BGaTcJ&&WhV(Uq~)Ha{<`K2hlSvxqG?{UKbcAbB(+6`0x~ajDfPR{S%4{JIw5G8!n)IE(+H5kr~b50*
~}(|Cn)_q{`^o$5w`xmsF^)ROq?XlY7C{%v(I6?lqdbZ7(X5CVkLsN_UUwskA^zx?C3w?@bJ;43|JqCJ8t8W%ArHw0!_?{uc0<J8G6`@*+IgbcQ?jFnN
j~2)(ku?3&<{ikW9EqfkNPH3MP*>{R+ue+#_nxbWA6=wEp671=r-0{WXCY4USS!E|2MfTpZV{o_1V4j&q-cFsB)?2XoFnlB$e{5Z|(JmKTB#^G`stkF`
_L<ZH)(~$eNADW9_+XbrgEy1@m(KS1W%SEA&Gs&x)6H2aOuAZzA3Pi~{;v@qN#Ii}!?u@e<=9%%*djPjo643mh>ex0>mBT%kV;sIRg)y?X8z^4MLDa00
FS&eoyTF{iR%jyau>Hsj+|yccyPrJCev5?-Dc*<!yyw{3F`bwrc*JkEDI|P<1|dbWg-i6;6Wz>q?#~D!D2=E@({nVw<Keg)amQD*q%lLWLZ6mUkWz1kv
0tp>!jvs)d~B5SFa35N{S{rM>83fIrkJX_%-)ZFvxdTm;91Ta95rT;X+q#!l<)m^Q<!gjw#@<PHx}XUeX%wBd%q3)4xs|h+^D<cnZY#Z-_E<fo&Rl*E`
%qnVBDcW%(RCLSopo)7?O@-0}N6Hj*#UL$anEC{q~(-S_ylSQ>U1Qu`dK@_||XycfXOy2;x@0+Md=Uefn`eej3y)HUjrt!Z%O=#-dmeeFAF(9Uj!USuP
~c2;s(oL-c8|$4!A`6uzFoB@-)r%jB5&@rLN{^<AsTq28KiDFeypM_N;HdRybzdP?q<9=W%MnoRLLM{_6+m<zh2I^M03Z1A)WiW_a=xR~yYa*-PyhNJY
tKm5?*sR8T_DZq{Th!{t#1xS6L?`w8E&%IqkAGD`43B<I^db)4o31;!)<0OyO%)4Yl2^o>pXRq&1n)~c_FL?B`Gw!>o9`#vpB|0klJ9;;-$7oB<HGrD>
wvqXk%ZlpwnFYHY+u@hrt)rP6mj*OO*C87{YQ|C-D}veRy>J^JpD_%o=c+6uo1<fz7M|14Q=qiGx}t{$FRJ{V@Aa4p@S9H0wRW7n5Of^O7e;vNn(?8d7
c@<MK-WI#7;OmD2<Ep3KyR7W7!{-E1dao7Z%>fF7+1Jn@6fbt758j3WL9v#uz(I~3hOVP@XPfW(GVREAsz<)RqJ&IYg)8{g62~}_}*(R71rLup>R>JD$
Q124<Gp?;u>6UqpM_H0+Lp`1~Yv<FqWtiKQ0sL#GSV;wVupz1s;d#Mf%zy`P)#t0CJ7Tpd$L<41D*efkeiT+*T#CYZeD!FcS|U<+FMEEi5*;H;{s_kLx
IzDo^yp*uO>ex^3=g3vRQ3s8%9$BmpWjE{8w{_XnTjGO^RzfZH_$#_$^PMRM5KCbZ(h>$mky?-m;awjdVt^x9UGS&cE;Tw$qTd6Ig#kQM#q{w1}W&V<j
S-ZM6**A=Gc0iM45XX<c`;LE)!n5cQrXl{I!;gj}Uv}+^eIq&^0h5Hw}B1pM@ZN+ZA5j`O5(`dXmS~b>Ic(^|-^eTz53jE7{11;S!c-nP+MDyyAg{K}L
agW32sHG0c``$Sb2|vHUFM3Wp-5tf}vX+R4VOi+RNlx<exBIJp6qCHXt}HHZlCGJRwZACEUNzCg>JJiAtmFdCk5+uUn{@GvX0TQ`iq{>k7{(nf;*^1Mg
pTsVAJ~skC;QP7%lNj8DO2m$IsI|J_7%*5=XU2LfcO1{<m0KPDk<p*pX!6h;^~Rrl4D+{36#z2gW<QlKr*30=99e<Zu{mP>sgW_>bu_<4>8Ga$^K%(Nc
%7-JgGxOMQe74FG1sRTRw;$*b4L^&;$)%zTf{X=BEh*S&s1Hc?x40Org-<^G8!yL1yRFjfQr>`RJVC&HIr*ZuM!yv&=?h{q!e*j=Hax@BYO?`*Q_9=b}
gEs#}_6Kk8rn%RHU^(TZ61K*w5kL{q_Q*^m42N3Je$wcEp52gFLjXYRYWqJW~A4|oh9Yw{}ooQ^^&F_+L+zT<V0QG1s6@LYK6%nW5<*Z*>V-&Ko|@QYo
H_T~D`-=AnJkPXI(tz+Df{a}I;*Wnsuj&#Kf0P6XO+TkH)`fk84IQy!PP@LPbO2&%iZsY(?)ev}x8@ifM6-#2I-`6^Jq~nW*ZIqMxWW0{#(L<`y0Xwg#
h@D_`gxX2r>g6<gtfEI~TzmJBI9z~Bh;ZhVaVRSWcc2jzt*wSLE@|Q)P8BY#L5%g4Dg;HHj0QF5+#anPE4`qasTz8mg@^&vwNC)G;|JW2Q!Y84l@Kzj+
8wfOcC8Ik)G4@vobWU6@t&!NMh-aqs8QE+`sm`+p~2vx4;o^M_I|9NR}~iS%7M|~fd)Ag_lomlKa9pRMUq!uF{zhZ5y?e$E`RJtRrporPWRjJ?S8L~$~
->AKkyz0{J`BX#l&wQjfF=;k<ca4&$U<b9}|{3k!WxX4~&h7M+U}wsnN(Bi_Dp_Pp%HFWuj*^UWXk;<5kTD3*$l94Wrwcp9C6yBcq@Ybj?5MTMkL3?r@
>ji)I#$K`Rw2*r<OdB)>)G-i1IV_1Vb#p7eSi$*LTVC2pH_5#{DwHE<VdG78^=pt%blxeyT{ApX$OYiEjh@MFF&_H`T`C(9R-e=Z|B8PCH;^M^20@0*w
6_F-C*f0!v5B=3#TbgGd2#B8>$*tKP1e4=KTPjBHJs`|7nbnm_xMHY%mUCQSX>o*Q)F6$O1xQL`b3#0#duB|;oq8IU<@V!z5)FEFlkdEjUFKoFH|JMyN
u(_j$7LU7+u6wUjNQ*VmrykN8IQM!86Ritzy-)X^%Y_dBa7HTN+ThBAA2wl?x+8_LRca|g7oiiBkA%O&a?(AU38?`}^kG2{yKI>s=Q;K>G4YV_<7j`fB
7|sy6M}b!@Ig!I7l^3{;N)q+*s)lP1yR3DD6j9xv$};JAQu}YI*yvhsA1tx5J&=ppLN<xw&FP==wxQXZJUBD0&BIvf@C+moOX9juQJ{QJliN}jF3KBt&
<4gs+9e*=A@AA*=JusXS_Y059L|1j;^4CBY!{Q(5f)WTM4Ow_wH@r?$dLzZk31n$Ln*3_z-wj45|StnPZ`|zZJje+iey|{yx%fW{DNDLI0{K{O}W!Pql
6hAW2#aLgiLV@M@8NM^&U@lw4WQx%(tzWZ*Di*IyOJ-qtRGXO(mDV9j&p4o6{8#JdGh>%*e9h_`-02Rvi^hRZ_s*JwM+ZF(lWg!6NB6DYW_@xhD|ODQy
Srsq4v#BAVar6I}TVZjnTD6>U8rncr+WUw%e=L}c1=GI!m_jh2Q_a7oQ)s|T&I1I2oymYKV6KHmYIvYL=%E8ZfR(m!g+yu^kLZkDy^Cow6>Im-pvxBFw
BK0@iP8}^SBJnSVz-4CLmN_Ka*rKU7yiLeHjiBo1ro#2|0a-BDz=bL}-|^A7<+XDq&K!PRpy8&6ME!4#{Q~WDsnB!m49SYN!c^<xl3_EKrW!sU_K8Rm>
*Bh3Pm-mTzz5As6Y%|cF+DKHgs*pO{l=8EJH>|BT}a+%T~gP(ca_;(zrIvt?<JI_Yd`*|XU>ezxX#CZw0Mu`hj8OAh(wLEW^GxU6G}A>_*r^ZrmAf?fq
lSL=p?k3<ji$cL6C|KBBI8ppQPe@NI57YepU)e-hLCj>3%AaCf8MLUuj!~CI5s(PaBJ|UebG2h(!)imsMG24~;j#(#dAzQ@RubnN}M3xST{h-Q|_&fpN
4!p27wN7#56C?%5YS_;ZC{!btL~bLdLtIUo^@sdmq-{UeKDAczL?p0!k~w?q(>a+7bkXs@r#<;R;3&du5*d%m2RAFsax9Hru!y7QVAd@_Xw(sM>{b2w*
C5hgUe<Zpyfw|{ETnbZm1lu#gk{5nZCLt2rT*7p%P+55@p*=)QZeux^Lh36D2_eW@h3JDp~t$^s4!3O~}fOA`<`x{HT$51P1V*Dia(A_0BCD9PX1|nXu
1zYWu0@+{7Rc+jcRg$TT&L>K9xMI{sOffpemeR1eTO-!+jo+wiR+jL>9V|RZI3eSUazVLX784)oFsZFpUOD(a`xU9@NQvD}moYuMhY1Zm2x4Op2;Z{Zm
Bzm77@C&my$mPIbMZ`e%CmV>QQ=K8T72c_ICg|aA%4MsGPuhT<>})5&H+3d4#}5^mDzVdbMSC}iufuPE~ArjwV{6{`ms3ND7kSSh#<VrEzW5@*6g(oE7
;ooieK%VGsZ3hrcxYIh>Ab?s%YokA;$XhTcjCQ$$$JlP-~5hceydRx=SxcW2Y@tf>lQ7^&AhLJ+%85<aKI7C%SxUAbsR3;m=GW`g_eY$EY|R3^m!mU~c
A(#%QCV+`1N?sD-Vy1J4NxsErzD6hforNN<uC*>CsP&utj(f=5*nj%zeB-&5|{T5y|y#2oj_Cb2E!$X265Mo2l_MHk>%C3{(vPxtiEcs0VzmRg?ViS|~
aYaHxd*)m8zVq(1FKFeOCafkf`3b?Gx9Ohk3Y`~|2_J#NGm`_jQ*TUKbPu5jXeW&lE)wtaPvvNoB!Lw0Zkpv4L9%E<2H=+-tF84M7V=^kZei-lC77CVz
?`fOy)DCrQf|!dyx?Kz$1t1+=rsZXDVv-)cbf}G{Pf-cHqnyXb!wpNe4}=De=c|EVw@&c%JYQeXV!{SLO<iU*y8GOf6BVdvZpgw|{PiNjkL_R-e^gpiT
i~)#ChCe?`+D^3jVpS1ZVu`4S@<X8<nPdhP$AQJcEv6>n#)O7cslS<qe!-A%h8U8Bt~A*iyA9N6&PuP!(k%%JOqa<c%FI{+}RHZF3dfsEoJCavR`}Y+b
a&*%t=4*4HVIy@VWg7Bnx!93SZ8nC4QHgBQbDEe@N}s$M1SAHSNHhHzmLA(*+AN91SgtHkex08F$&^QR~%dF%@v30m-`=;mZp=n2-+`;%}BR8x0xt0Gh
{M!Nc+piJq#T0M6bc{-Gb1b2LO4K=Xl1cRP)a3XU`=blF0SncXtGYv&7uopL4q5EYr8U(a_)!t#u(xGXYPboM^DXYCa1xHOF|C(a{qKiV#~&z|8a-ZJ~
j?mRz{2hYLiQqi@7=lecJ338H()~Qv8Syvx0aUz~)J-mAY=wS{5l0chGxixhF!&Ovpqqn<Sd%LJt<YvF1NmL*qnxzdOz|jRET6%4=e*LVlOk)PW?BF`O
Pn-C$Yg%te_3_L&opHRtx@<>W9VCiT->7!vot<Ua_MduYJ;c)nxlQfRL%ne$>_?bD!oVzkRb45$+(Tx;G8JsFrgb)gXgrfVc%zSa!Mm=aOf5;lhZ--aj
)-=+k15R|x3n(=E2*hfffsCWuXG7Nug;iRA6C*8Zyh(JohDs#%C^giE;TtGIQp{Ds!a5J-#k=Q!|LJLla_K&cKHsart;C$;$4)0>2D0mFL5cUAoD~J%c
l!U^{by5TxhdkUwnK0(~;hddT2dm(D&;R!Re)CHt+K`yl<|KF76UZ#?bo-Fl$f8qjA|q`@%XV(9u3ELe2$gw(Ex?e9U-{$2)(GiJlccw0T!Thca*^H`|
;Ic2s{tZ(epaK-#?ruW^*|xZbkS;yO<U>>1EVt-T{--`YL}-K|S-;l5c-Cv0_sMKZjxSDi>6B(eMj*L_f+P%)iB-h>T6*OW;8jRn#3N!BO0L*R}MNw%+
z4+0$Q>-mG1%PFqy!nxcPJ(LPW;{VGt!h1BpeeRW5SFdZWy(CG85247>btj)C&>*K$^xeL|J{?K5b4i&CEW&q=N15Gex?fgr`f(^})SG=6>z|qM85EKi
x{T?E(Y3hmA-5_c9uLVwvQhJBz-7AI_#kwI{|Hfr-~u}uh3C>0+0C+CrFmWmpFrwWE5?I4(~{E0=zuuiQ{ps}AuI1sxICX<lGWbd2}r2!5p1;GYOY3&0
SM29gJ)$={K7(l9eh6F8<lSsNtVRAfpR1951o^m1nM;*{_o1l2V8Hl#;8vcr~!L$Q=HnvCwA_96u{2;VC)>^is;ap=&@DL5n4j?Lpu7v(9mPs1l`XLoo
Q-sukiBb4WeH((LefP>EKhiERJ?@8$0_$6~X$>*SPw05%Iq_6vF45<e|ZL?~?XjZZwQ9<A(%UMXdF8x!dsFYb<W45Ao~gU6DZadg#G2$b;qx+;)Md>YU
(LJ+QGZ9+HBlKGA@BdG$tz-3Z^a!?-7TeT15AoeE#A*;&GAL9v<D?wbUvhiXJowe1*(-uWtEmqEj&GG&Y%R9*tCoq0fIlN}_Zo~0LD;M$@7M*OA|!9-R
aLN$2Ok2lZB!61O0^6{{FIE=O3cY_Iv&lcl~cCVQ+)Pt{_1<ay9c`sZ3#e3Plf7jb>e2nD3{_V%NzLEc#=KlLPy#3+*ZJg`}59Sfk1N||D+iT@GaiNne
9o(G1YqT1E#H&)A<&<JRyE4(L0wC+vjM>Ibi$<?+)bOc#kT>esz{4BsRk<*gt1rfd$`v}Tgy+c&?{y`y<IP^r$UH4VTlEbZaDeEggLZYmDlbyuiX$zlF
5|+h_}~jCHAS>=pwe^qUZjc=(jnEOhpR3h?oz3OZ!L(<%s3Y$_xXuvPc!v{yQJ@c%Nf0{=DbLiw0^kD)9tuTE~VTZErsrakFcZP9H-?5ElQ8LQ@k^$lF
cy`-`$R<WxJ6oJW#y<pr3K@mfL<6MY;*JTOPuTut@cKPw7EWY~_#kLHhMR{LB9P7w-N0LdQXCrB2VSn~aWe3aHpM7U|hX7cULQk#3aNu6>Ixt5U_K>$c
gg#$X3Zy!2&!IMaF6SnPb4MOC_1sX1QQbPhJvo^wy)$VT-~e%^nG;a8>q>vsmV`=dd<+v7H$aS1)856?_r-W(ik;a(}b@LM~nvCid(=T)er-10aVNUt3
kbha<fJ++K9=bADz8*lQYm&b{hvfFDHu-=|?OoPvF^i@si=iu~Yng9Gj*{Q!h4~U&BLO|4qFG|`9xLekm?-EG|n!)WQ`Z&_INztk@E+>-Uj`uHW)8xDO
rfoUX#(jSO5S2W*SzGt!W8s?Dsd7qf>geW5amk}2?N3+jmYTUZ_{+*g#x6N;>6NaFySg6wa<|EIc(K@|b5Fr%Q`bUPp6-Koo8z2dzh*>AiJeA4I6?uP+
Kno~c2em1X~rFEr|*bj;`wqN&*xq6iLX30?3cNv8}oB_tkcYIGLF0naQ2NX`dH=Fm6E+H9d%pGT?(0t=#R}D9&=Rn!8#t@aHH@Z(#t1)7cPGx<E!2%p3
!X}<9h{meBn;gkseHiy`?L~4pcEjg>lp)XJOm!vKhvjooOR{cUex~b`jM@$7ac{P*?<MI*Q@$Lpk)j5MH~N8xs5|J6ri_w?75KC!vE=7d{}pTl<O)cey
0etuxcPkyT(>`_>5d$EO?9(Ib&Xj^2~?uUgB4B5<2!S6atcOS7^<8@U{{MbHulcMj>((bH5r;AQ2_M)Q-h=-(_9=}%hf(L3^)nVPpN$MRt^yew}5UUNU
sH%g~HUF~>EZG>J@sn@PJ6RQ=Rm#shPwc(?orb~F{hGnsZiVCk6c$v8e9Z0hw=Ug)R9lblYcP013ohSpNTq^$<T!Vcdqj!G1y)nHcx8aQF6SGmDz4!T)
Vj2ZZX(oJ-y=RB!ZVS<G5KHdwRKN5m)gLAI%*t;XSIJ8<4Cmev(ZU~jJ$592vS^k*w$-V$*h(6eSD@aLKnpl?2^*8v#3x;v-RF|&P>N_(ztitsy*-vc6
^uU`!2kXKeES;D-xG-&58aG<E_@{4SEPK{_r?a4!0xtNG#o}+R1WLqQ?!Ce6)Qef)cc|@s{{S_b29xi%~<7okfoA!r3{~m-9ARkvMD0f0TRSBnm_d&OE
<%`NrE7If?Vd^B8T5@Atq2#=vXdqPbq)wMY+=PHG2;(SSU+81;?<J4BD|iyS5>@E0P}j$9dYHhj5Wt%PDI&4!qy4sQtfif3*1CLEXv=2npNcYkj)zKih
So5zOyyMl3L09RyX|gOycj{)4Vcd@%b(6yJNK+})X{pXwakVVvWX!nCGE=xN|UQuaqB%)$7i^H*P4rvu!l5}qP4UK#VSe3X{circr_0lzcQKdzD&JY5e
X)IqG|LuB0fZ?cD35r+E`91iquncP<iA*)LCkut8Q7g=$+XS3PXK#u9N)uVW;5U*0wh>1U0t1=KDu{_i^%Om>b(^LsWb3YKacLaB{M-wY!vb;{-4JXQ<
Jy7?S+SkS@hlob!HIA-hiWZVaZfE6+1c`1WM(|?u&ZsigyVYrD?CAxEiiodDesE~joL}$;<b5UQZtTbdZTbt9a=W9oJV<F3*=|slHDO)KJO*NeCQ4j{v
u<1qOC>%2dHC0kB23`YHYWw<crsDIPn_Xh^^xEsrjA*q<W`qH?dx8DhL_92$LBoB18dmPqr1QMxe?)r=Gf~8$(RxX&ZsV?#$85(maM|n>H5N_a?r-_8)
vxuBGZoDx8a&fzei?&TzXW{c_%x)uA+Q-f4haM1$KZnsVFd89%j0ntc!R*7#~r7YbWZYib1*X0)rlMFJ+K+mLOJ-IlH-X;@vMXq4Sh1)NZ~E{(-ResdL
JEYrlk){xFK3QWjS&Jc^jxJ@nIp7WM7+3IdiPxq5LoK|k-RMTkW%RI1DLrZt+kQcitI>0dx**X)@o#7KWsiFbmu5d~+r><o*uI@h`%=}+J~V{=FZm(D|
T5GdyIT-bPEQdA4mfo`$)I2)4Ar!?C1m=Be-2>zR7#$B_H3&;Yfl;L>W{hFKifR4brx7uZ-Xp+=Vc*kdqD6Q%SE!yGU!H!Q46FQs&g?=_dQYZ&i(bOAQ
Y!!uc8LYXt?OEVtZ~DT0dghUhl1ookjLyTtwE>?U&lgp07fi3~VPj2E6b2fnUgEMm9R`eH>%I0g-XHpRe9|9Rj0=}1%@{q=@uEofroy*lKs-h~4N3Dj)
9esd+5X~+t~}CN)}HDh45%B2-xg#jMCZD0aDF21R3geuyXE=|1fTNV`FSx@54xSrX%__bev@wb;&o3k7y<!48?NkRQKDNg>i19W6YE}_^);U7!=6}c6v
QMyKk%PF5en6h@#8g$2h|p|PlaM2GKYPUPwR<f3?3BIei<u81GlP<9sfr6i+sDrQ7GBqqC6NURG)j5iX<U=oV_#Qs)ZgL7=#qG8Jdgd>!<LiEu!;t7UQ
?90etA<8(F|xaG?GDt_JBWuY-(ph4c6$Qn0Zcsd`tRC-~=2<Q?zw*C|=WjSka&>PW|cbQGJy{PdX8J?-tBWscXHkEl?PfPb;i=EChxFD<zP*`mGfhVw8
SMU~nq_qO-w?YZo?y;Pmv3?Va1dblMREiRJw3@@(YVwS<qJL7$J>F)=+CW-P5FT9{qCmAqZ+NXLzqo66Xmvq0;3A3}yow158A^0j-i}-jY&NG<Ljd{GE
>HBuq*LPiTk-VG|Z^wHFdD+n8IQoPzF`Z4}|I6N+bvufq>B9e|Z|Swb#uzwvNX&ylHrR%<z6-zx%w)_Y;MaeOjOvqF**mi;tE*O5b%!rv()MFX@2h8!c
X%t8z*~2|u!dx6s=GP!N)3G0>B{p--z>@QtkPv{Artje2gt$j4*T6|o!P)y>9y*OK5?TZ5qFPcG`72~n)mTj4a9RM>}h`Qp$i4lX%iwgW$%#LfOm*)C-
r=&2V&UXNAYp*FLNnwIgB)&<ENRDS2sR?N-F;CLhbgys#KIv$@^7Ndz<p~ej(P1C9?3@H$z8cC!hzSa<6543#D)ug+a6za)^&2<O@A%Eh14?I+W@u-<Q
ICmTyP;v=RMn<kQ~0y`2{g4&n)5AduL+D%|a<NMzPxBz1jwnkGn>XL5Gl#qLlFD%f*RRwXL78;CP!xrtxt_ULD4sp0lA-3Vu+wB=2imxpuJ<4BtudgZ*
5w99))MEBEb6u2epe5@#cY30$m&>;P|q6x0ML~yRQ7o($G&Em5>c+HEC4f<XNoeG*aaa2xy6<>3G@4da-T->(<ZGqOalX}(4BcIUa^5pT75$ns<89Y7F
>lx4rb#Vnpzppk0OKH=NC%c>J;v(PQ;5ntVq{e_kHc6xOLZZh_lr!5~8B;c%NkEAGudh_|cp2z{KSY4Jc%)v7z*pX`I(nWJcZ9fD9+ORcM!hd`s@Fz1C
Um`1z4Hb5_(2L2M_8=Ei5z~!?W8Gk*Tc-xE7EppDmHZZ84g}e^^+`E#q*Z0`j*T>I;yBrTmJTYGyM;(8D4E(|AyKuS9|wD{U*rbVzJRWEnDqz6J}3q%X
<@j6U@#{QkE#(TRs&@I`#U@98#-c3&qWU=jDGDhL-N!ms^+f36)>uV2+B{_`6cM`;}Hp!-2Kiv#cucT^3c$w1h?f2td_tm$ml^Q_-LDSe{Rz#dwT(JOy
v#;25;M7;97e5n;bw_fWlBeeJxh8czZHmIR0Hth2FWbiB!eQ+zsEEPHtts)I#R8aG<Bc@G|AU#)8|#?9ef)iyQGJlR>ycsG)K<lsXc44FOHVoA1myr_5
G6RsS(1kTmH(4BmHNTyj}UiheD=-}9mX1-mf#+6u-GW7WH?Hdt_V=tEZovzOpI-6IoEXr(u{ZO>OGxXZJdAO%SjPAt;va&}>`Tb*--3ijU4@Tj_KL?u@
JFqK)J)O_2d3rtIRh|Oc3aM?0CYswsqlc<B>@(BjUUD0FqaqyWH*4_oC%-Q?^;q#OWfwjm$&Q1Sl`VrrA8xvu=Y;S}T1df7-Wgipaa2;-J3oGW^ZDmSH
LM3oVeLVCYM-`^y!GvT7Gk5HIo%%AQP4gq%L^y<U46`3d!8{2he&8$2hv*JgudQq>_*A?dIb8}c05jbzdlO~h}HgB*8Li{BeBv}D73JhGU7n}9E;`^n(
JSm+i#EC;YLb-;A!8nX^@EW)8kC@<}MvY$R&_Cl840im{7_s51T8W+&$LaNE8e?YNDs`8qT-Tr4qqESFLoI?P6w5FWxP@U|?vC4J^KjC#DpY-O;wRj>r
suyX@|gVon1chCJV}k25)Q3{xwLi}iM9Wc*2Fb(wDTOz~U;ZfBPN16Fs^4F3UA9ovH96UJW`pJ>y4CB&#*iDP+z*v$p*vn$2B+IkHPHh<>x+~mALKRGm
gzVPeYbZ{cFe!n_Z*_VG^Zm;7${|)w;ADuJq^-Il28SBJcE-eB&8O+9yLe+Uvt_6>)(tbh)uvoY%k{i{?Nig$@cC2<Hx#&U6lUCmt5FHt1ufZd6PB%6M
?rqjRi4zuQw!tG0<ecN>dvAy>*6$gKBJWA}CF`TMC;$1X1F1W>NrRqG7uocJmXkSZvn27OW`+Fv7^JHtYUj&=Ymmlwcu?oqcu0ZY=hCStGDf;Z4s|v@j
|HniH9djHb$993Hize<x;+9J^IIy79#I`#x+{8s*ie-=|H_tm#59hy=`V`9=kW!ZMt6F5>a(>aA=s4^5W-A>-pN@)(7z-s@$AlCXPZm@`rBPey6tIK7I
81+mTJE2x`eYxW>0Cy`}0Eg069wF6K6=p_;#J&?!BHDUKYg46(>Z$jJ^Ky&LL@8cm~-bvLpyGhbQ-L8t+-r!ZbR^dO32v81mUY{8)DA9boppCv`&7A>+
kmDE9hh3(j^)(n6rmvsfOkVNpAjMc3+lN?3h6^fV*bJ=phiH6Pzf%0Iow)1gCoiqcHa){+YKoq4bgU;Ewe<Np2d=Qk&W_flF5c%B{uc+;+Cws^;+zskx
qoL;m)y<=ak<6}bA;oD8Dy}fyRl{!li6VDD^;5ZjQ5iM+#WyPnejy=)i1V`={o|Ep9R99*6cu&kmOKkpjIG97^y&TD>Hh(<QbYqkLc<>~3rE;D;-<4O-
``ycS1IN#=(y?W;DhQpWq{Q$Jga_kyGn?$MC%AtJ0xkBM@qTN!-6r~z`o<1D<3F|mGQCsF)h6t3d|v7_GkP%}-MV|4*ZGmt6)?cQ%*Fji?a}U$8&hd{V
gjeae^-Pb*k}(RJDpdbV({2l!tt`sKYbGNQJg1-PDln9F8yiGQ<s^p!^6qGc?);1#8f|}DLp(ov-WA3kQT4=N#>gqI|~SNAkW*UL67xt;sj~k+2UK>ao
HpHo*uQAClM0!n9|uQPlp%l551tKpB9Kyo6m>!m@^@FJu!6kaTa$GJ#t`TZLpiqGRrfC6QF~Hr!D$c+h>&)g3YGtQR$*AzOde2IV#hUDf)?yEbCV7`<}
Q1*|<bWTifO=y3Gg0aw8%-35csT(yM6GS?dSvb}648eK#IkQR)su^Ks1gn*4chBKvXn5e3(~cU%uRHVIocB;dZC@D-u8q#wJb(Si&8o^kRyl8hC`2fCC
6UaHOAYZFA6Jsh<^Vvnbb^>}TfCs99BL6y0^h~wT(ei3Z~*&qI`wf%_asG_Z8Z)%sRAp3vCnTsvQojfMiIZ&LL@kMX21vs6!Ln%&aUyqLKU%j1%dtmO}
lS@Bt`SQtb&Q#K~{}AH%uqTdO?%!)NWe<%G^mtA8o4W7CIUBycwJk^UUbvsGqR_c3{mIRzAGSHm)75RK!pqZ7XHx02)$bdJWFzsUk8^k&Z2@FkYae$u5
zXh}Y3~W!BO;2_b5f?;K^7lpug`_O#(BKy*5#4HDWng2a~?u>zuLky!;`!dv)sdnV8+zdc0M#bJi2VI`TZuEc)2S|$9vvVTN^+J<s{L8ozS_k6Q4YV`T
%9id=X|^mL5#6+&(#dJ$u(NY7f0nZ!2GbUCO&2E8fFF0JCe*tDAOhp!uXf>jTqg?pv=t{G19*PaVmQP<!zg#@iA17@sHMvoW;it?t=NeL*1E@g<)V{Y~
$yQXCu`$n?88dens*bOoG~hW>W3WV@F=$=1)7iQldCOuZ#Lh37-IC)xUCT^gT{b(~NarL%CZCf&UCydE*~C%w?8!n1|y*lxBsGgj~8h`1v@Ork<Zn7sa
P+vMY~v|==}S7BS>R#G@*Ub9@6WTi^t<)JM<C3^2)YS*QGY*Wq0nf&>d^fSGGzPM3DkwCZbe)k^A^V>&g-7DWXv2yMSckAi0xF((EySH?Y8f)LvCbSOR
X=h~~TlH+Y2ec8;Ps!>{UHg_TpSGc7_qD%xY?O}7>z2hUT^_*a;V+M=6vCFJ4%b&^&2%J7#qKE#EA8+yIdjM6&<nS9H=Rz|OYoMf@HFEL7$16%wejdL-
!AQfPZ#%8Ml6+};#$m=*U-?9<|gEXH{LegXGw>~mS`nOJV$%jC3ZtM#*$>ob?%8zKY~j>3>WNCXW!3C>P5Zi-Bp3+?x=pd(yf)l{qwjzJn_1|zU}{Tql
J6*zOt`-XA8c}o(v=A8xIG~Mn{*0atTE`r!h7p)~8R}M{A9|x4gx9lK5Q66Q*qxsQYOi_O{5DRrS(h+MhWfSL)|TQ;>ee;Bxs?Jm%?PIlL5Bh-YsB<~!
NC3r%u_!o-9H;Gw6i_Q6lJB0C<|{c7bL?%~i_Iy$Wz#au$4^z+M|1NJo^`MY49J|g#``G`MXd?8qUF&(X<QK*?P<$Sh8IK~vBC3jgm6ld>}J~&<y>pEd
#e9>U(8TUs+bC=DQ9P}Vev8t2L8INxtQMn>=3h_;hX?qx_b3q@76SYt>^wO2BX3X>gI&{jBDAC=?n(L(e?oBW0>Oa@N_AWC0BwT7=Fq<au_dG9odr!!f
{OnB{EuSA&!@M%qroxy`?F(}^XMAV9gg#soiaw0i6ADL}jE{qDu+_c{W})s5&w751G2MMmMo^UQu+f&eTtkYw>^!bo`nYEk=SlmOE7&(peEWi)YrM=9a
_rH{We{=b4oAAB=j%#~VK4vgs(v!n|KGp=+jHrj>G*v7WT*eLvA)KN&3aFKw1r1XAFojUrq)$<9)q?ehgTr}Es3~^WL4o2Vk_(KL@i%5rRk~XBAVqd-4
MnJw+UOWkFuv~M9nM1;pdY*t+X%kv48fDZ1M-*IKQf4WcRj0+f-aClaUqce%@dBJCindiXw%rvVJ%<gkq&virW{|lbJ0)_Te0U=8D$(%K9vND)@BTh5a
pg>D;&XJ0-WEKlF>%Lrd5#G&v!EU{b|(^rmooGbII?w@B@68hO+L_l`F!gzat^7yA8Z?`82R4R)c%{6wtRj?THqNu21jxR-omxE@PNJ0C`!-IpIvL|*Z
1vxRc#t~k7=XxWZ3rN<qS&wbl?+#PyL4#d-ej<nEPsw-7(LVA1}fpX0Hd1u6+kt^uFY4zE0t$G?cpYoo^$!e_a=?S1z!%wpx-!wGEZoCZE&KKS-_xw<k
_wo2Tl9Yq{CcepKW$K7xV<%IPH9rxG=+F~i+To^RfrQyZ$-f2+pT~_RncNUGD{;I%^qtETx5U@IAYCh^)bbmh8y6GHhi&wBw{{eE&zKtMy%zG+L)Cd-L
~X23kNOsRn1Qp!A2ZTPr8HXf=lnYO;-~aD{<Ym(Z}}L&kF9UF4&6n3Wn6eTCbahws8jIp$C)YP8&@$0>Oimk<U{LOu-oqz^{2G?WyXB#9~UT{wD(0j?X
Au_Q<1klZbjCui+!YJ7sRL2y>vFZ>D6srC7Kvm6I;0-D<paZL&f4-aPE6r&<`2Jm92U>3NH8~fh4Eh#(PiHj@jE(@8y-Wr{rMf@JzFUc6N=w{yo!YdbY
N(p+us4=jS15eYp3I8I$0bpNTJ8(y7v9{KzZCOV!b7X!!HYhuR^;B&Zx{yRhVBAKsUQiezPH>r-ZW6yFTmfT@Q>8_n@G9u103D02_H^3=)vyi@4V;cv-
P`0FQ{T%k9rhC-~GsWY<D=={s$h?iN+6}SrhGG)thoOUk@AsA(DS+n!ZA^#&#upNmNencO?8LzA_q%K~Z^;KRx;VQFtbxFwc6GLuC*ni0LwW9fW7r>vr
<!rBd8%SeFAMQ>3oELZB3u&=bcJ%G?`mhCyrt``vpcT2C%g4UpWRbsr#D*2=npkl$<)zbyGU$wzuAhVZVoU1g@2m@g`pw(TwRUs^)qN4yF|54=9*0tBl
+g?(s=s@T;c)7D<)@0)E45!zaX4(^N!l@9qu+Cnxg0+4LlB+>TDw}MvOCx$t36F>pDcmb%<MTHbC%E*5m@+n%P3HG8wHQ$B0Wr+P)5tv51Wf7i9X4|#8
qD%Wcqbaa9u}oKpNr3K_D8gM5olznQJaS$ih$qQvc<)%*<z893iz&DSb6_`ANE*mucs0o$<)qFK@xe=c((Sr<}(9$u#$b>Pj(NvX7=4S?CF|JC>}OlCb
_tEA7gy^w!fF6_D7>$T#nBDdz0+a-aF{HOg-v!vbxsA|EEwo!$^7F&+6AZ|w``<X^JbrPp#ajMtqyl+>9|j<Da$w^@uz81>CAhV&hTL!C<*aUDyt1qN$
x%1rGKBp@i!3DS>^XUvVqpG15b;1J($_J#1MakiA*nYZYBvYr|+W?MqL+#%Pq6Q9icz;~)$M#t!{e-n+4)`ofq2A@zOdSM$?hK$_vEh_oumS{APZmNG-
G|?CJvOEb>DmSxuB<2EtC}MBAZ=cAX=q2ro46|LHhDulSBH3?KgV~892>~!Jdx}?^GQuNUx+^1L_de=U_?X9uzEln$O3|L-=|jxq`r|?`GmaBmW-;v;f
BizV_cEHt2Yr;qDG0ZSA_ez$h5Le`x1ZkhY{9+Vx-D1I`pLCjw(v)9DQ-y<a;ccoW0iJ9o^8&jtMiEy<MDp+Xc`%0Kc}ZgucLd|9e2a#)9aOEw`H=4kH
6TF^Kc|Wj6&hP#O<CDWji&~SUq$8>Fv&K#3yhR1Ddv0t~st2SBiG6d>Fq=QsT2Eytn}vB$~u-F*`^tNkq5A7it0d@A<d_YkJ>b6sDo1G3?okIbUcVWjy
4>$9l)|-9F!^ln{52@ABhQ36C2!xC(p+IZ?J_+Zla6PcEkE1+~oZagMUk+|+2uM>0-XMO~JUaa8Ejo8M`t>w}E<^&=}Q?1dhc6j&oChB!*IvYxpNqP3*
#j~_c;!;|&5bN4Ji6h(NKGBmJPHR3$z2EH{kWP`WjJ+-9lHyT9lCkhu9%|127<rs7FmV2W8?c<1V-HD;!WuSBocRAYhF7_?7Pv&`E)4X6M%1#e7(_&6r
$nQRtTC?jT)cYPqg8fGtLLsChMX0MKG0BM&@^P|^T8_vuzjv8%--!l2o}7tS*Y|-q)>S*lfH0@WhBxE<+Myw*pP$FOzmNM}FZMeJLY9-w`5@UF;Kz^(=
v{C1z^6;%e6;zbcN@nRo){UkLGPH8@_UW?{k^L%d4!><CJhB^-RL*$UdfvF*FW?&(AkA|ar2H+0Eha0`sl+w`9lB>AH`R9K&&iG-G$xF6zO~XVme2aj>
IvdH~kraaN%U($pyZ&+~j#?grwds$!-ei!U{p@t<Abo?rpOZXw9F$@J`ro)2j5l5BT#Rzy9xDQk1B}C}#<=uYs^!c2v#3XXfTTx+j>3C;$EDL+PxmP&u
eQXA3|7v;0WF=h&rmDt`5>9Aw!v8#mrLe8*Sw>*O;(k4t~xUh^+)z|R-E|1m)sd-&(C`1xY@=kfWM7rTFY2)|t5FD`Z+`JJnC{yzT24UiL2elv<dRlmI
0{dog+IjmDVYU241UF=GK_s1_b$dmqG2MF>nHs}}Q#P|v{dGMR?yU+g;|1Z7%9~l4T{JcZ+%+z5<r(ewfmj!Z-8?7`AO$lGF@AvV)e*E?0zuX`A#r*!#
{{795?0tCS;_kP<USIB5>ERbA@aIPV%k}^L^?fz|#pBNyfINRK<ngfMZ=d(?KmWh_`oB5;y9e-3*D(M7Z(Tf&&%PagqU4{xrSJdz-?5*b|Nj4eAz$>TZ
@>6r<oi3L|L6Z^aXmc${TILfbin^Xc>j6u7m!~K{?}3eD-->4<^Or;&k=tf`SnKrJpP|1_-8}^f%of?-&pe36Z{hKKMnl@m;8^f_1|gXKX=IQG|#Um`R
kFt>d^eo1b_9Uf1y_V$8F!=2k&2|5C0p;@t+v=$EN-$)sIsBK>c6atUpfG57hsesDH`p{*Q(HQTl&`PycVh{5qg~G4_W7-aj?q53T>-4EfJlcQTs2`{v
JnEWK2fw&9!i!zx)dLYj7z^ji$&hr+;%GZappm4@`W0x3-1(j(d*hQ&apv98K`rJNjgfdYyt2fJo@bhPm$UZU<>A^#F@xX0Nl{fps!_LpP$`rGl;x3V*
e``z{5g6DI2{$6$QN*jKjG%(gj_ozF)FZqd>98)d`-$<eT?fq~?#Y*jT@LZ)(AIH~qd~&;LcY78L&!7&ED;5qH<;s4{+m3H<{xv%4{(OclWNmpXjPw2Z
u9N%ph)&n`2i_07e@?vr?fmis@2|#-Zg0B9U*Xk5^s1{b@uK)G9n&xI-o}aXzwW<0XV0fUs+Y>%Qrf>GUL`o7{92FxCcL+LrkeUIJ-R(pw+CP9Q30w?R
egz<b>d7(f4}wqc0JnIH}3w|cw-W)!`J?$T2%)B{pQyk#`~Cm*?&UQ3gwr0kI8l}${+MsZSvZb;!C`<QZRet?}ryQn;-oeFCMF@G5#jJ)Otx)7lYHqxb
C*<=*bKf8kSSgSILAI6y;69`%|%53|98^jcVPiW`piFWMA`ve+=ut<9h$z_4s?^{Y&!m_kQ`?@rp0|C0mt)#(mW<mI6FR_@S5o+<1LtcQ5;I$Ghcz@KP
Ts=ayLX8VE}x+ueo21yg9gpA7#_*U<r|c{g`keSQ^^FM2=f@!ybtf1Ka{3H<!yy#3(6ALrvoJ$~HB{`x)^|ER|gzWSHbkN<6a@az7Q_RL%Uvj4_@c3AJ
r{`(z%`R#iAj(+?L<NfgWe=ocr`}Ysqzuj-^`ETpd_)mfN+kRvHZM`&qyI=k(@P6p|54<0EKk$Cw{m;P56!t@-|6%KG_g&jEKkEApZ(^{E{`agmc+QRb
<38sbUh<&0<_G`%!25ys1MffZJmsqS$)cXC{ZAhxUVeMN{PW-EpU2}vDoWY6zlT5e?+4xwydQY~RCwuAcuO{orF*BP>tvmn_uWXj6ODEYzvj|ROW;{Wn
{{}zmm)2;iWTL%K3fu`1xY=gTc>}O4@+Hj*Uy;KZ{smP>hS~b2j1U=_vat#HGT18>Hq!T#`hT4fA)Xbm<CJu6Cd6Ru%2NJA?K<n+;%TTza)|jyZ)6UrQ
=?KVONJM!24@~hOT%C@Gx3e$uge`svpc=(Zczdfmct@NE^3Y(1W`6q@VEa_kya7gCOb9({B<2W|%4F{NYRx#4LlJ2H;aAW!*)>D^$?ONgs^5JD)lLb?b
uDC!{O&*^Vky(jmYfBQynDos<kRi<00Nbd_T6S%U-GDW0(;SG^z==go$mQ@W^s$}dJMUgi$WTkK(9;8$6cM`Z_5_i@pER_H)^tVIi#TM*)LH#3Z8_!HS
;f`UhLkQ}R-EFfLl#zgt#7lCdTPZ4~|ZpOty3<mvVg%8MOZRN49e^WGCG&c|>7dY>X8)OWxGao=QUI9W$mkxl-jyepxb^ea0?Ud98V5(QF*YrCzU#%s6
uSXJ`@t}FLXoG!p{@~9cbW{6jiYG96frI8Z3Q}c#K^=<kv_q){Iz`fhWrpybVH~ZIIB44Eu7d8cA#`JMD5$I>>!AK9JuV^Hbz7js2%L`bfTu{CQsofs?
{Fyg0Qc&#3-tYqiJ<YeLi}JoN3hy6S^t@C3zT}LDOmeNyo2It2Dp=Vc4}{dSJ7JNUeKNI>{NxA+Q3*;8MZi8SM-9}GWfP74SO7qQ}tr|Iw;K7f*^Cz$@
3?72Ig8n@yJ=BU{go3|60X}s617gqduq;4aUm|5U9GIk=w-Nq+vE|oN1bqnlop4puOro%Eq&$*vx=fa8%V3em&Vrkn+#S0hWKiae8>29VMJ5AFwx}#9h
i!jPfv)4!*8Jk8S;Na1_i!7FxbPqT~p#it+8o-GGiWHe4F&HPyVDuE9Qd(#Sy8I7pH)XF$JzH*SjEfzjGhkKj4M5Qoe8mYNHvB@j2k3HguHRWV)ZDucn
TL|n5Ekx><2cmOYr9NhNOQBb1xc89!A_P5TJN1$d8>jdTZGUGdV90l!N;2LPlicu2#ugVV5x&dw+o_OXOCQ$9`*n!9Pv2jg!X3*o{v;i+XHW*dwTxn-`
TflGE*FGw$4xD#h;5pW<K!<sJmcY(Q@bA>a&sBsIx${!<!DbI|R%jjhtmZq0TWT~&Rkp|RONW7y=%oF}&b81dsYKGBMIlR0c!TJbj@Rn@c|*x8;;YKh3
2iRn2`Z}@qO?(YM%mBUhNqH^kePEuU|c}Ufi=9(D4=H1(cFtvN_PB&sGPy6(pBNf0bJ<>@1f5L|JfN=D4C6dkfaETcJ7`T*v#gICI6W#*6FZ|z|CzZls
&|qqnyb}hxO+XqjopZj6POo0pgEp;O^Q<ihOaS0+!BELAMDsjB;bH8HgX1f(QT8DyGm6B8aKW2gP@Z9<<NrR7>$LmeH^u2*2FEt#_mDJr0hUtSAd?Pw;
H45_;aqdNn1VX8=$3hEC>?2gY#<Rj~iI-gLyrK`Ek}2i4lxp+Mte2E<pqgP<N0++=6qsKW7N!lW*q=;`*bvIj8QppkS9ONl=QwgKt|Fw5lNnxprrKIW<
kE`98yx|Z`w6I{85bVuLurORDMK~)Igt)mk3xa3-D<_gt=F)}C=y`S&ODk9F8Y>3GI`EX9<BK0-^yJv`+pt~q)5Rv}a*xbO4raV&P7Tk7leVqs7^ZBv*
T8|D%o_wuG>MH3A{8Epe36h<!^{D90;%hz9TB9+))}y|CZVCUT9<^(9#po+NQr9qyq%ZX-EUu*9U+U54yhmT_k>-eD@wFb&cOL}SmwJ?Y=#BEP^hjxLv
JSu0qe~Pzsd0Z6JXD*VjmwHkQl+2|37|QC!%sH;IBMJuA6gpf9V(q@FF>oy7O=AN2Vc}W6i9u`D>=_~k52y0`;GqFNTdBm|9O{z17G&vr42y!b^jgq6_
4hx`cGHSo%(hEW!WWXbSn&JX|gXhg0Fj_nD@u20Q#;5DE!bo1N!vfft?xoSo+By1SR)?t|tLpF1uWjE;rJT$#J@%z>Y)4eo0Rj=%;N!j*}OPRqFZ!eCo
#w<;7YJx}MJ*xOe;+6}qiD)-F7%a7hXskIq>Wv^<UgB!<sLejRFoA#oNh89}<@ax=EdV)MfYf^dIEy|6C@g?5FUM*R7NDl0B41&X^f)YEr_hik1l_9G#
F;-&C4dbsIMuz%bCecs1JFrMDk2HU04(RAlHnVPJZ31|9};u|p-y?9ac5z5EQ9o@4xH7MHgZcEQQRp7=-d*(ZyVa)^n(hn*5hxi4ReLry#jTgb-yoLov
Mrrtx7G_|N`%ejO9d8ldHy?qqX^&az>yANrl-vZfWsnatx4fW+3-6U`i`g0SQgXpj4wgaE82$=ZDN50me<+Ij%)}P(At3en>?_8M(7^=izBW*H%yxqE3
FQ(frY52KlYQg!gUNyrcpseHE?%X@`p1Ot+cUt<dGi&W!96P-?y`W<=iVr0Z3PAJk4uUM@c<pODD*qwXLUrwyGj(z-D@XURu2(drco*KX*E>%8QB-QMx
T$M6Ur#1_h9dl=9{Gd+)@O<yT&WNA4Qu{&inHjE*%x1AuJ6+HPy}oS~8m6BJK1+Y2MWp4v#WHNpakzDyaew4$gj$wWBjA)}3j532lx`_$Av1a(l%mNlz
aunnu6|%7_9VzTc{itNAPsHs4)DnCG;JE~PgJ_Lt|Qv8fh^nUf3(yDBZ{-t`?7x8AMPaB@9BN6K}c?)<}%&CTn;bw|wXJ=Bha6o@qqZpMsoF{kg~JDzc
MWnB3CyP$?IQHGkh7T@_^DT0Fsy|LZ!)x@q~9<0j(XgS3w)XpC9OTt-(+~d`vyKZoT88fm8_O6!U=V&-3jrRIg;`XMB%FJLY?PduS-8J_P-;f~%dK-l!
%x`^)o`GHxzrC*q8i2;c*WGFme_%X!fcwaV|L#6D=$6EEfMsqGn)WtF>bsurpkEhxejlz+MY-OuSIDuDtQWO!N4?xOiuRAMdfqeFI56R!uR(p98hl~RT
|oYLph3oJGS;ZRs`O>@I(Vr<3*9IX2pVC|S$Z!Eiz3CM6nncyBB%>fMpn(iz&Njq51$8KM*SVW6=mFwWcq8oVLeI9O3z%egZJ3KB45&(L2i!<CyfW!Mn
TaW6jOO)0K%7*;d?Jsg9@8B2hOTjqu0_YgIU%q58d6xAo}HU0U@-uhrg2t>G!-y#*nr6a@aUWuBj)YCx*VE*I?F(FgF&_tB1y6L{&9I0?ow1mOEG&v0d
-ja^6IL%14W%_{XfxdmulX0S_*Ws_*<VEBNdc?sZV0dfz8-UXL?Ye)2=PYDG{#Rx7IRPua2P=KLo=6w6*xc~{4j!P{r28EdCOk$=)7+<#W|IgC=Jh%Gt
)ul20q>o+}8T1W$^`izRQTXz_=;bHmUCp|jvaK{*ZaWy4%r61mvcI!&}Nsp>PTT#uv=JIG#SOgbIm(lH;9%=H&t6@02Uf8LnYOv33ZhqIJV5d@yrG88s
B(N7zI`vFoxSw+ZyGzyM*X=b6AUSO;+-BQFV~e^#ZH<`ZzvS}5QG5(+dX07k9J_spGHZg0CHv<YI{QP4$Mo1$`Vh?~@ZJF9vcytq2#*j*N?i!3`PP5xx
hFRAHBT8vSs|q`6R85E{aT^$H8*5k<>4+3#OC7{@VY<wEBpBoaAJ8y3UPk)prKIJcRXc0_9U<DjEdyVFmUWG>v+J#%Z5=*;;rej#{@{QKv*sBVP*LzzL
W$bnQ#*Df}o}RErCSd4Wz+xRG=vpCe(7Zz$2?lgWB2@fEA<WC?=tkF^k}o0jwNO_!-<s#^%nt3Z(Ml<FR<KgW?qm0DB3V=(8Qj`Otwp!c?OPU-+L`&>V
KZgVeNVP(;rDU={L2{Kom+qFZa!l~rzgTYBh2ic-Z}9LaJe54!7$(5LAmhB)MT0o6Dd_)T4(f^l7TBjo5<K{4h8MZa*YCo!_n;Asjs#mdCn4xs&BLuuT
Xj;{3ZEM2Nyh00jU11*H}6?l(>hwH462TPO_4s2DMpm<`k^lQKI2>ci&G}Ah2JsK7r6rqjs@8|7ho&j~ey=TS}TgQ&kv4cPH3#$E{pmW#wMWcRC`lXXU
)ptC2_3k)?JIyg;XQQEV+=)0;!Yb9hm)b!xuMEc*r}D)rZA7@b@(zRCW>dX}q#n->M7ZH>oza^&8YRniAZk%@O>K56Jn(UN6P1y0Rg^w^UIAE6JT}~nP
gOZGuaKQF$v@BT5NMAuqk)-q4IU21h_SWcdL@UVy`ngrqrtokFXGSXONL6*ln3?BHY_}o<ARd?{U+F6@#5s{0b^{~m%uS5{>)0@ab^%HDDjim6DVP+U<
H4qVM+Cv_kExu^GNb*yr%l=iGBIE@2`vleBYsaQ390KcBdFqHL?H&;fklw<VwNU<ExY@oq%47Aqi?E?HpP>BhtTKa23oQCX@RKuawtWuy-m1;4Pl-xV;
0B`Of!_XVG|`6D+82w9s%`eF2&2z8H-9zVCq<r-1me{#_|kKAzxCey4bbRVmn6q_==`W*bKX<1yxPRCH(?=#0zeR6B~n6)JoOagHyud#-dyqlDxi;&+=
TFax9hjAvMc)g2etk3T4?&e6agf(1?4WnURt1@G{tD>I(TGf?zaPJBu8^%*s1T~6)mZS~;r<|zDl&nLkqIsXjLqV&XXaJN$PjL3N_kLZo7CtL!<m%;^z
jW}X-%#Q+Cg^{9_>~5hf>gzxiTSb(Vb5!6;BzkEu4$0R7mrdw#ePic$?h{p8Q&VeO^cm1|7^1cv--_x9B<}$FHejD0=fPr2JNoX&Lt9G*Ll@%>c+;N3{
nHt%?|AtTP53i3WPOrzXyL7t9Gp?{L(o<W0Dx--;KEaNM{xtqgzC*6kbVlTgB6@d9XzvZgIgQPi~&`%lPFI}@bzeqgC(iNADyl@;&%^Kz$hBp?vP%k6_
2`_4C+!H0IY>0(U<qTPL0P-P9Ty=ezP~!R(5%L@4&OJ6%^%rmFTM}>qK9=5cQPT2D)Sy88i=^fyd+9Pc?5&3OHW`6@>{91$b<R8HoPk;`yaCBrlXKS<v
!yu*=$kU@Cc=KwU6HG_iJ}5dIT<sp}EZZ`V&!L#B@f%v-BLaSuL<c3(^#7WK`<vw4;nTj`#rbW({P<-dKu+coKkTgGw+>nKtk>}|$D5yhtr)VSA4B4H}
QpVC?x<J24$z}@@`N$%;M2!oaCaJ<1iPQKyk)&zPW9d?g-#T`yb{<0JBlOIYy2W?O%604zbu0lMZ$1-S)Ke3XquRBx+F-kR4(KC1{tR0#zuymmA<|UM%
_rxLXol{fI4!-nB_dR}4ADOY~@Z>}8Ks#7IX|ZDXA|$UTVuW4~wcdn>71*$d3=J_(<}rFilf1-QW`Ic}gsHVp92L6f#vyr&)&lG1ao>Kz&+d!|nPwOxr
Md{PeJA5QaIOPTU;7La9|=)CfLEpSqhHamJFfWj-U`Bh*&xEw{G8CkA$do=3#kqydHB|UjS^_|^~r%xcJA?Kj<!^%$LAtFtsun4q_YbAT!^144nu>^kI
%<3I67Ru-)|t#9|TQ*tr5vrpEoXBu~f{T{G=qh8$RzpwqyD1d4v05D{=f`ACAIj`~vA`USeO_&yKV!gA*ijB4JhOe8GI=9O2)x8*#<8M?qqvZjoB*nWA
W5AA&wsNdyhpxOjM|Ri$nI#zC*CcR0q4k?P#m7Z6M;@mJNyPtCNxmf()x0lFM~tFnO;j^Lt62AX#uOBGq>c<?I39Q8-9V^nQ9wt!t85x#>X$*<3(Ji&e
#H*5*}cX=>szmuHs72r$3=9N+LHPIiOL)7f|Q>vX9qlH^{k`W2MS)g^TSAZ|`IU*@vuz4~qXyi+Qr*v5>Wv>!{3a(9z>v-M-Rjf*q-!JxpjU^Kqb-P3|
F<oMS-;R}%e(Agf%>BJZQM&UT>wUiK@I;`AKkW95F;6N7%;XZ{)Xa&IJ9)t!M$HJ(q)}U-m3Wn9YQY*Vj~p-PaY!#<m+=L<e4b8f+BUjFE;`3}_T8S*@
3(mb{6hGRUK)8Y<H2h|iHro*mUgV<sq1KXHO&}zp>R))!!&vTDNhgS>osv~lHqN*h?R`lNcvRDIz1MNun2>{ypIsKYFGTu`zc@FM~r73;`8IE55_GCX6
X9dh%Y)_49azEPLO|)e!YI4YcIg{eud7`CRq0svVQy9XFnOYYl(~Katc&1-A3tFr>C#)BlPlvyRYvf9!^p^=9l*ovz&8i{^~wL58j}KU*1Q2`?0Ro*Y^
=u?ard~tNRFrI=CHhm0ZNL$Tq2Zf8YofZwnyfOo&6iP~HqW(N^(vcKX2nDZd>);R}!UffBTq8A$z=b^Klr`qjN`nCuK1j~}KSj0ZokU|*F7e6AFl`124
Z@GyuaCI<Sd7<~<hkCD?Weoc-#*ov+bHS$vl%{uE4J$qdq;GVsR-{4-7FT9@j8XomInK961#n>D51|{K><9m20DucU!4x%eXdtAMRFg5GbI7^}f1C(Dz
yopYq72slU68`MgQc#s7s3F%pbp(gHcQkF;^DrkC4#$DfGnUz+J5Zm2hS0uKNM13nCEQu=1LeMtY)X~28YEL8;5yLq)QIf*42g6U-W&uzqZu+D!7jRu#
LuMHKi$X9ht$RI+=GmMtz(wF-g5u$$2GdZJe-2V1s7=I9pzKA1+cfe#TmD+NdD_jI@lc(jJ?xrE7rs97wIMVcVusHO4XCA_Rx-YcXUzLF#xQ|i$He{I<
D?w<XC|h)o|NL{<xmf^LD%hQ48)K$vfb}=Ygpi?-3kARmEvn)`FH#Ag8s#AbddA#9xg;Sd;um#~AIUJk?gdQlaYYpG1%DFF`xx2Ok{t5TVOs-7&h&PiN
`n*||rn?u&tQcTK=lJg#UMnx~>T`;M%yZbtn0SjAxNPKyYezOj%mF=eHBcfz-0G?MeSKZ!l}(|Jn+9H9s6hK_pC>>j{fVt+qx8n37{7>`&+L<L8}7vea
6KW~WzD96;8w?K2{=ZqUYnu0&w|3#&M72fEHz|?{bP5#n+KX0ma>RULE<2oPrhf1&(losF5n|+3MY8|aym-gx%<G0s%e>!inln_6CQm~^FAMU}<h{HeK
|EcF>1LcnD$oWk|!FZHeO#O5}uB(m~=#Q<DK~TJo7>&1;F{c~h=V<{M@hgMGNRK0*LDK#S8glKfXltI8@H|?cM}@~KHH&>x!&~4&biReO1KibOXc%P>z
n)B2nQ_YzeJf)Q_k5D})Hsp(4S{Z;kJ{D_WYCL+)9VfJskjP`C3EEhqf2cdgtb-B{IeqiT7f?PT(m~9EmK=S5!?vhv~oMBYISR&aJoK`sk^H$c9-A^OA
^j-{ZcwddFLqr2l{kJsX8%<Xzo@Y@_SLm^RbN><=7qXVAt|KzSy}gSPrqS&`ur+z7J*TD1}Y*`}z)JOwOM_n0+p{z`LqX{JiQ11)PdY0_oQ^##Oy`g3g
~VclaUAi^@WD1?&DHiP}={cVu{x;utJwu28*@T8+$@J7&N>W<VWufbXLjDK^avB^Ybb#?#$MEA2&f8{l7xP5fZ9S2W_CfkerLj~d&IQhi_#BWT^E!;v6
O1K_I91FoQEQTXxSgSjn624-tGp!2Q>72}Z7vvfG|7B-PEJKE*Ic%UK94YlLBR<wrNm2mHECQj8buha*1*g<n+I($|%R?yxcNoi{+W1JXiu9)Q(M4%f;
LQaKhO%<2E@$fA!DVl8gR;kmS_<;)%Qe603Cn)OV5PrBb$YbbAQmhY~$^aH(i1P}`m8shbsaAfjag!yqpjkGlFVdS3oed{oq_LJC(4cq^N9HSZi~?WI;
N$iNa{734bP@n(_*~9BsaO99lxla#0OFJmW#4}Kwa$HZJlxeji8zk~(Z|o4bCA;d6{p@k9&F0%O{p%Qjn{9Ptk^|6+hAF&9tXbd2G&g9Nk5zM1?PN{5B
6tx*2I5EArk$;4%8PrEK=5M1%7wtkZSw#E<)o#{DH3?UxMk4VF~SWg(#jHRXN3Es-T{B3%WkFYA_F3Yl5LCk>ZVNlIK(*7oj#5H{43rPOywnK11mojyU
r<z}Tx2l>lggjZee5sSJ;=3XpC1gUiQtc64>eoIuRFMBhDL8;GBJ=<sn9BCHvu;AoG<DIjM=7(HA1H5g}!VnLgY7=N7GpjZmUbYRCfCp<Cnd(bNv5`Ee
z1$9!>5WZaX4Y0@;X0Z$;lEVOZg?5ftboQX9*b&NfP!#4KxBHGroGIK@0FD*OFVmGF{TmanZMg0UHOf!~YI3Q47%P4`V~2-=eX-34<ihxb5`9(&>k&>g
=*PW+-%mHHj7!X!z{JJ_x4rKOvUqf7U=34_nm0u=k_O8KK=v-;#GxLk{Z_*h#M7K3Fitw7*tf_7+l~BNy*va)zu|ZR&w*#qRb;?m$wg^H*=dg?f0Owu+
x>Y0vLmTzW*`Vi6bu%qt~bIjL*9}3$J7Sg4iOLhLL`42WRj17<Zmd8uKr-X%=iu@`;(x_3(t(+UT6R=1@dqw&7vcFr}F|$mc*HBx@nc!#>))F?EOaXHd
!n49itvT_j?uFuQe9b>+wN@jrQ)CupZI#hQBP(;a|hdp^;%s$c+VL9)}(mdAK>M5@Q*%V^t!5pEQi623iD+gz$HoXGceU1*iq+^|8<xG4DVZ*7F&D_Ad
#)C^dDo^K5ib0B-M1Y$PaBlJOhx*fR4d$$bXqao{-6X|;>WS-hq;O=l(8&sar$q1OTV()<B$n)}3O@*0C8h3^6;H#bAie$pLJdCf8X@Ddv7(y>vDO*x9
dT$B;LjJ{yh!~S)LQ2m6cZv27K2QgcKr`l(f9^Z>iA3$)1SKz!+@Ol%yx8BMIl|0{}#EfUgZf>zk{O+8fXZKPDBW>^<k`}E{eSJQC?pe}jkg>Ur-wL&n
^+KlrLswC#_m)1j^d9#Rw6cw}eH&G3B$gwLcg2j)%YzrRW?DHQ>f3@wS&u3m)vKs_t>WO`y4R^@IJ*;Ey^=$5{4N4rU7Q{;TQtu{d+I8i8y*jdwbmRJY
9*%zjJg)gs;Z*bi6zGT!ayG?L27@WpT1mnyYKUB#xN1otR{YL=$=>Xuh6V)gYxR{->-6M0?JXun%YV6k?K(?-=3A$e2gpj2>Ss?#jAF7IXvwko2du|U{
Dp$n25jQSLma6_Q8y`DDnyP0T5BUS|~N&T&F_$l>pTBtEDI}^|-+9tQ>I58%Zi%t+0kne(O;{jc4X|6N47EN0#8bx3c<<$C=e0-LDMcJLBdwG}efrOBC
cV+7sdgmbcm=c{N@b{m5}69L~~)?#=N@{Lfyop$p0U=5@w@!n<Xc4=SCjLxOz&06;kHuc-fqr<_^01}`TJag%N?FNV$`f*N!qbm1&J(4+gp!xw*bW@-?
wfqLyA@kdNG<9@c_V5qDBq(Gfq)V6g|sYWMpFtta*kC^yzyNJ#JHrg}AS1-H<0eZ|js8`#;Xjsh3l*joj?P^T&!KyEV-pC|xF9Lkv^H>UrSgPj^ezdoW
E5lz>?GTq&!cAd`9&etiNX;c1&b7-TkO;5JC}aZwQP4?!k0;W9cVpPVBMe(qxqDHOz$vfcBW6gR=9xsWPq&K*w&z~-me+~!i}nAr_omB^BiFg;t1$Y{k
s9SrVjzY-S8;<FI1c~`jtWNwKw=_Df&@Se^l?PnvNc&!``Vf%UrV-h?BgS=Wm&dbQnwW02RMEQ-`>^Tzx)a}G3?qkb*VbM$&Iqv3T^J<1~R{IW#(GzOJ
pWm1HeUQ#D?a|bX<mA4vtk)f%(^N0{lgXwmoRCp}Lf;!*1=>yWL%jooMY{7-&>95`5K1x!s!VgyXRrmj!#N<Lp|dM3J8Cq5pHR9m{U!gKh)^!noU+9MK
x9M4O7ViT#F9-2`!q)24nooZ~&?$n^Qvm^1w$BT4hMF0@zesmh6+fhA2NBoNvVejQ*D^lsx?Ywxu-8`@-7JO$NDLx=imtk6E&Vo)jEZw;u2+N8VWR=e3
qYPV}txu#AGp4;~-swB2;Xg>*W?$}m`wj|rNRJvZV4k6e_q$#=aDzY0#1KwW?>f`W$jmit2uR{GcaQb>U>jm1PGlgS}>&1!?PFU9{w}``Z$;$KC3EkFm
4D+wCxn_4JJ(2dzqR|yrOW9}ZEJHzj9oXMJ$!xGkCl(}i2L_{#GZ%Pnf~=dNLYd;Iqs}9dt-JC;;>QaU>QyO@IE)ill2M7&e7)$HakNnH8bp^{(9Rt8-
?$srt!j1DoT4G%CWo~r4TGU4wBqQnuA+8a4##c_?F!LgJg@Ge9xi#~z!){wO_&c=ZM+*Q13fJBy>>m~*lxWK^T}vd?z9hOm%~Uy5~C`=9<{b3bAymwb|
?8=QR=p)GbgHcT2TLPDg)By(XNEEN0#KEzC`VAZNFKYoYAnhQXgA!LZh}{O*x6$u3;i!!S>KV9I;6AaD;kstt{FHYq>%CJ8LR!56h9wR?*3TH67y^nw9
-gW@_YY$*n;bla|9;l&tRvJDdcdKM=W^S#I+IF=s_m-b-Us?seNUb8i4Q9u6dXwyli>+@a>I09r)2kvB_ESk1Oe&On%k)L)i+LM>XNG6yqCM&c1;Cv*l
CdRa9O(O%NqQQWO#Re!+F<pVAGov24QWa~KR(2X62zC~?ed3}7x4G&XZ(#_?*+-M8+Bh3HMZ8$)nj%o4A7_A;qsE3sPa!R)Wi8k1cs`Mp;!x}bE+np&3
Rck9$6%6_>Hf%B6dZJXrrRsIMO__56OLe-m$n4OW-L4-MpItBJL&@IPCv=@gxh?CU%a&vvm8w_kGDDn$>U17DJ$+>hwaJ{RD*j*w^C5lUB~x=Mhx)^zq
$5qI3}bNYSG%!P54W)=!+f-6Rye{u>?CVF>UV4QIFi|*wdg~=HIW6u=gn4?^Xhex0(QGx6Is8(B2aQkA`$9#TMST^?c$CoNl(3_oY~pUXTIxN0HaoDq`
zuB*s_)K$dtw{V+s9#b5mi*_}-HO)~R*dt(}Cj*g&aDwiRp8U-IpUtLSAR-08#P5%K3J${9+nCC$wyD|F(y5patJ>@zjAvKlof$=WMt!SyA#O1s_0GT>
3R;<c;NI-Co(&?S``7xcwOI2i4h-Kw~r?x5aThtg~s)x8#F4LjVNa_3>+?zwgcn;Q(wr>a3{IRmJvaIzXz6$h(IE~B*V`nuj`IYTvg=r1;eOfe!h;KT;
em2|5Hpf-w^I=f#ebST*Tw%nYHQ14YXq#io6&2rShqdLyb4oXK_<Ac3WlkLdo81}%0?sQ%53URcoKsmmzOIlOW1lFp`ET^pIBdOozre(nl#2xF82Fq}U
V_~`0+f|S3hH9-OYuB=D?yz4*)o|TI!iKPh{&vs~84egGCFy#5xM&VzV#T674Wz!agX2xEH&GTSM_-avbJJ~9`f{z>RuxvV%YtXuDbq(;q>CNG0nl`tM
TXNF2TTOUUr8938#X<c*}-1lN&N;g7CP%in`HxP1p6D-_34JTa?7B(+DMXr+>eC@*ue2UlTcF{ZKl0Z$DJuKe>M#@4AxuR7W_SibGSP1N(1k>wmTC$#M
yy|K>gqCU<<(?truX_L2A;vzU!BTUV~-WsS4%C2$vRir>zbdt~Osrp>D$bp(7qbkwcV4Eu1!2yK>VgH)^ayw%ehr5{lP!mA+X;t3yfJHGQtzY|a$CI$b
OE(Ad*;yN*nuKEfwNE3|i-+HJ=TS>-D7>?mz!B5JqUF~@V9Uco|lJd?Z4wk1rfj-_>^-LVGyHyFe+M;eL$3(Or|Z!Taw88jwCNo~p_p%FVqgF6JXwIqv
%Bs8$K4E15nm!-9BQl3y-FKw_V8A7tU{Cp%R?Qx^Z8zB}RntHepNXIs-_}0{=L3Ohp!RwRtRApu$DSOGVTdT1(XDMYVOMXBKizX?~x9o(C8<I~Mt5K~!
aZ$EiH%6fs?PqkIV9bacm=j%E+M`jq>8MAUoB9|C=Uu;At{vOW3VYZxP)`YL&uenivC0yyCXiq-w(Q2(uZ}szTOi?fYizx`h9U-td95xfF<G;laSQ0IN
Lhg-b@&*@r)_{&_g#~hW=6Q|wwX<gvzQ0_*S<o{SAg!7Yn)9FywC}PI$hgN$QHNZXEjl+f<u|Zrk>13BMFh9i1vlf!YFrG9HFDIkF_+fJ(?axcHkT|$*
EwZ%IsLP1v@CMhA^&1UT3}WRxEWKYLW_dmQWjUk;si(+h*vk>oMJ^R-k{j&GK3@_lt?wCJEhT`>p9(nyDnoBc#T)*d@!u{4r4MMSWUUE3o|#$hWm|N9`
7?ZP^`5(4lQ?Rh#3NV99bzasl%*e@1s&yQ<4YV=t22y;+6*-E`+HhdTYx@S9tko9<zJTP_CBUYcma@kK9iZe20V(3Tdf5!=HT47*?V9m&SHc+ucnjb7E
<9~zPYc1v3rP?IIM*+H>sx*@yhaKmnm9cv;YsRIS(LepK-<+i@N4`*A$h5n>pH944=q7cuzB~zpAfd(<LR-|BNAmv(X9nZPlcCrhNKGZw){&BVD*g>!j
`y<2|brk%tVz;ACSE>&hrqC8pe9f*+73Qb<WYBH*B4J*&_RLV))yl%C$vDehHL`+12=gMUT(u^%8duZyP@l7-tstn4M!*gB4LhKyMN8=L+bvavK~$20<
4*LN6;sp@XX$y8H9xLoCf>Gvj-<7!G^vbvy175hDo_!SD@i(%eW6WOhz{rLRXUWgr7-HUv@l>h!Y~M>t%=YqEmw8U)h19M?L<ysXQQrM<uJhs^-$xwZA
FFoS}$-y@mT9dqnc5jt*Sj2`Y(5F!hEROXF{-<dtSJd*&f}rRw!WSL(!FXs4^JUl|C=CxZCZ({^b~SovR&cT$3{ysE?*nm-QW{!;U;bkk;LH-)?V~L#D
d0<!#uL_d>U`X?1qh-DJ9vCWB@j>O~Nv930C^I4IZrQ59P^=iET(FQrkpiIlmT?rqs&m2XJxZBr}5{B^fv=Yt5B#zwQ|b>@p@t=d}Hl(eq}HbswTh|78
|;e`7|-KM|>NMo+omip4Z9?r{+qhQNi*b8W>Ij^^broIseP{Pxq6o?CJ(L}8QV22wJOY5x-^WAY-p*WahHbb?C1S)OI4$BQqt1C%lFPX1US6eOuu)kPy
2Kt+gysNQNJB%gc@x5&NGxoCme)__<t+Gk3SbP5FzUOPZ`>L|AL&aUf8+MMh^}SbKCtfSVe<*J9`=?)7MoGzL@?(+wnB0%DkMt|`mETRTg~j@so84gE-
)doceg2D~_?iblum7DCkldY=mlc<k1`9G==deo(`E>SXx_jl<$a}9m`0g85fBKd8-hSi3-~aI6-}!u2Z0S>_^1r|H1$eJ-YNfT}`K5%<z0%E}VTqr9We
w|glY)qQufS41{ENT(;5XlV@ZB$5eg1#H|Ls45B_@`FH+rSe^39S1OLM)Fs+rbyS%UxAyz;vcSYScmucP-~*;wAf*)Fu5Z#mn<R@A*$?5z`SQ_$vp-Ej
@a_q8o7mb>qluHO8+2Vec?tIz-By<dLzA&Ccn@x!F<zk2KHm;dwsd*csHc-?!y_{#_1eCz$M{zECb>-`^p<LYz2gxCE0J74<n5C0n8_1>@Eg_nHrKmXw
Bi{E?i?Jq(zbcS;GcNk~_SVCTzq4{2dxn#J?($cnm$<a%x0ZJJ~XS<GHD<$<=UTLE&wd8{2P6g7}*6VvE1+unaDX{anT5^@LTx!eGC$ic;`5Lt3z4Al5
K1Me;{DYr<ADZ|5ul{Wc^V>=3AAaixkbXugsU5O{jqu((-+TX8--3U5@9jUiZrmHTnRPP4AN=M!&}2_@&TE7yw~k*rc-r!H*m9n=)V!pcdnq-;(Gub%-
$_lg)uQX3qGT<6V=divHpw?H!h8pN+<kcM{p-%1gMkeW5oZmaF@z|7&;K3t_e-!nAJY5qb6<iSuKx6o-h2D+KK#bt=FR`BH$V8z=Tg*H@BYKppMN>)u<
$BqoUAuMBbNTp&q@!z@y}UzfObv{^iMy3qE9_$os3D+_=y!lQ^~CY|B+*Rtt2OgNT`&Qg`e2#(SGBba9|o{ip+PMdnGS3CPcE;w9Ja3>8u~IW!|H1%m!
WfPP?!8_ZRnJ2h-L%g!taO-+S=IFXn{*{K4n{6dJAMD_b+M)zusCKvEC>;SaCgdIvH}E`m17{`~5z@BQLWuD<Z)S6@xd@|~+U-+J#?KYZ`)Uw-hjzf8>
V_3ys_mCt?f*3TY%^DD5=!BRi`>bEkh%$!3)!A>!!m=dT~HVnd~>6KETtPknXNa}j6)J%uVjoDs>Zqj)*{o{X!S7(Lz$)6X>7Ir{r6KF{*fYyLNVBydj
p%UMi!a4Z6gP-=C$41b5zxql#IAQO}+`za0=!2iX1;^1994){6><7R8b4UjE7C5Yu%RW_d;Lm^i{5Ml5pMZCKGUM3aW-X$`S(i4`X3JU+exFsJwsu17A
%fRSA5rQPjp#iFI_ZtyeCz71Up)BD8xMZ=tH)X<>y8jE{4>OzH!5t=Uw`A_U!f;R`tkqzP15!M^)sahpZ|JVb4CT0Zav}CUR5<%zxHbSE$pmTpd`-t^{
ffh7&b{l?Z0_>J9@sgUYATI?eB2ddPyygn>Fr3W(g(jS#9#v7|vj4ZtlHbeDlLU_y%mAtX2N)^GP=a=|^_`r%HO_?=sItKlEIahn*>jzmE*WYiG7OtbJ
>@w&37`j1s09z?9nSrH`m6_g3^HEe2fx9C7gG)LA{k5~6qr9kNQsGIUCb-~Q!iAAJ2M$ycxn2v>)}>6;1fZ@%^58-J61pVpaCkuyJ#jF!hyW+qQvZkQD
HT1ijC&JD9P;-)=vy?p429wN8yLkE4|xUWSEQ`s6?lA>6pt3Ufv$+&3-*s(tN$!8#BX#E7{-@H|_(#~s?;Gf{{ng4(tu4F*>nS5tF@||_V;kti$2^A|1
4n`>nf)DF|J;l1z+_c99T6SSpSxUv#yq&g4$C{N;HL@7<<ll_MBfvjfH(YO8=n>xlfju1ZPqt9rHt)Utm6B6>|2uC#Y@#Q9!Q;*I=+IA^CvBFrGdj;|n
`G!c?F1fkU(mnYPZPr@p=Rk!V({FRWexT)wSn-Q(tB@z`RcoWn_dB_B@G0_C;Y;^`Qpc)xfyeR@xu>3_jjc%!TfFX7S09^uj`P0<38YUN?AMCL(SSIU)
;;$Bm762Ib7#K4{v*<xUBw1?BT*bao@VH-*@gC5YyFnz5}CrYJ)#{Cl6{C?EFsNaewsvt6#ne;Xn9`&wTi~FDFj^`(H|0F1f}iIgm8GH4E<_{N`H^zW4
J7U-`2ewz_k0ld_Ypxq=xxY^x-IW#wma+;u|l+9aW7873r>rgK>Z89Nxllkc)HenV!XDck!_pk=*LRs2PgsXv68HAIro!Eg&5#TR~&(D}jNT>T_r1QEj
)O_H`>{NvSMd=9q%gD?N()ervR>a+iN_2X}+Y2UYCvnEL~9D;xLr5jc`%>VYtFig-bt-xB|_`noS$+M1H(rdLOReK~~D<#;I-wwO$Y;Wy&-hVHpSHOS9
X_?+(v(c6}jPt4=^D~LcNnK5%b4rgondA>QcKBS{a1msdT=&HHFmPviZ89SAc$OBNm_IG}3HK7EUSa!G3J>qOmwsuMve=hhq~w1zpG>kG9lCsHdtZfWC
TYAs`O(#zKY#GmU&ACQBasa1e|zJnNwNwZ$939~rH~I(R0#Mwr~Ua)VQQL1`Nu~yB%Tc6&we?N-#39fX;jsP!A;AX5-O+NT3MuSG_O8OKC(>A%sQiTJ<
?!{CzzDAvxSX)lgmD1EW?XjO<BgNU6TN>B?J43_?~*JJbg)X_lN2<H_tn7X12*a*uQ=zH4y9qj~gq=?4NC~RPTH#NBZa=9;OOO#{b8khZ*mCZ^QBP?!&
}Avl#n?wUQUGzn<errAm$?AJ}=a4zG2#&of~*+7n0T+;o}@<!hztGE3h5&?)Jb>-jeZ%Pz@mrL5QYb(m^7uJ^RTa>gJ0)&G9~J3o8yl^<q;EpdAP=Vyr
nPc=-E`hDknSAYMfFJQ%wGE-96XTO};@gwc^r0Ve>Diy`c;_i*`%PGBp5wH8<Q}#;7<@P#oK9b{`*S+kSIb`Aizx#!2u#XP8$IX(BG8hYPq+x2(FTtpg
INNu=2gUQ%SAKP!_pjqeSUha!XJ(qY<hve9PgBlE(o@p|H-g%^p__Eh#P6gj%zAl0p`9wV#1($^*B_BSeuUmgbnaLGHcLV?W@%ArHey3-Uq|~#vc`{+F
0Vh#K$G^n>D-h1zN>7#o#Q>j-+%D#kKTXx$64>rvliH7@BY>MU;Jm7aOJV^J8#2gfJi?<H13u7Po{ULzc)VlQLg@`%GVQ-a&7wSJUN}POOs09yAFu=O4
sElCFSKm!b81pYfz!XRQbLVS?N54TDtndx6^5rH<HPPul)wf;u4yQ$#;L2q#bX)3BSMkgEt{Z=+Liz`PJ;o2VeV1;=k0=qhw2J>6+=cv(R2jDqLC{FK4
Ny_+j8p>Q5(}w5<ViM>OdmrH!(U69w(%>{1V&`5-k(xnSEIHYyC`Ng&V^7~NG%@m^2-_jNswvCV>amY`_xN9>z$*ypsr_`NLKddMg7Bru_b+7u>H-~Ca
RbU-zhK>buQeFzCZYL556_ANM`V2*k9^M8O=$jW)h6JpP*Peu{c{jlQoHU4Zg!9OQgCFrsiRW`dd94(*7D*R+NfF9CJDSByhJK^@3QT$^}4_pU`|H$mX
V}bd_X9e~L*uB%?pSXcXF<+OMWPLyRf09YiU;N{Pum9qa9OP55r~FP@>c9LnNhdyvWRhszT=@u}>w;i%VQ0q7@Z97Xk5+N-+S5Oaf2PZxsO4EajmJo)X
?^LVsTwyK)T6UoknQ6Ljeq&+<CL5vUw@jHk%qVHr04PJs(X*+3J=SDM(27KheWenXDg5NC!_Q<^rvTUpj3NOlwG6Gi@JvXB;?Sv7Utur-BYtR&t#zZ$z
<aFw78VSGYy@3@-Myj?)RXy%(VZ5Z~XJso1ag-AC#A=piVONAASEiflZX_8}H=#%&)%zJ7aQF;vm2MSVO%)OWaH|?h<94*`ky@Lnv)vD*sxkb}dn}yKn
m7vzyJcjE!S0(+PuAZNBlX58wDgA}zCtfq(r>$~uJ$K|ZVLvOgyI{G0zX^Kn=2ya{u&o7P)E=+-ik(FTn7{v#|Pxqto4YaiK;Fu3IxCV$_ik5isO!g{R
lSx@)9H0{kM4og<)nG=WEQ-nu*UzWE&*$1t>52i)F{*-{Yv3z>%)3b%i$b*!hCZRt@LVrF9{Xa%R{}?3nk3+(FjD+)i63%~&g!3^-I3I_E^`s-P9&rTu
fcRK$AjSS1Cy=SKPr>Uxk&M)T{Y)N<tk)lUgA|IFjhByd1<6G8Z*c@q*YwPu_ym9bj`-_$!{2$5zjH_Yo%8ee67GrY$|_7de=>aTXaFR2pVbIZ6kPk_`
&OE$XA{TP%^b{wAOBOLC$pK@)Db5#=!<`pP0%H?uiyCRB%^^2@9j6Pe(*<GKK<aUFn9Y)SYmTqg4ut9DOnVeg^5RWjQ(0_k|?0k+S(@5&O1w6W?U0_lg
@c1^L3C(G6|DU_Wj>a;5S|vzj536joZNQyfA*}w(&c+fj>=1?(2`>*FOTkbqo0QNAX*?*MD9Fzj536Z?XTp2!7|b@!w+qF&@EhoUs2Gx88sB7sjvOHh%
r~`p=8tcWxX1E%qPh5&X^x`;T*?{_`UE_1ngOi}CkG@Ef;{|3BhC)5Vuoy6*DR<$D##r+kl0e^TjBI{nF{Khbjbfo30A_JL;~*{x`HFPhzqW_P36?O1j
@mfemK*++ICmfeSC_hH$6Sau(t+=t%7)1O58vy%QK)1OrOlTLp!=}$DfA;pPiIMECzn&Ct<oM?s<&2XX_PBg=bW;o$Tb~~2cj%D>@St(dn3YL|EWu;(Q
DJg0!MUADXu@p6y;>A+DSc(_R@M0NWEW?Xsc(DvGmf^)RpjZYJ%Yb4TP%HzAWk9hED3$@mGN4!n6w82O8Bi<(il-3q6e6A)7EgiVDNsBGif2Ia3@Dxf#
WSGrBP#&SN<gzB(5wtJD+J9-!Lm}YtQ0J}56kYuviq>?J}kQr%kE2o5-CI?g-E0ji4-D{LL@SXL<W(_AQBlwBEv>x*oX`pkzpe;Y($2Q$gmNaNr}v)M2
3{ekP;bEB11}KNQn$7ks+<57%M5pN{X?PVyt8sD;dU0hOv@itYl`aWZ)_pxJm}Dl7Xva;3^roN(PQhYa!EG$g~zRtA)&JA+uV@tQIn>h0F{>W(Fa%%E+
uTGOLWtDkHPX$m`0m>~<`>9m{UVG6+~!3YL|UT7pV(Q7JAe!$oDds0<gC;i58JRK}jl08tqrDg#7ifT#=*l>wqMKvV{Z$^cOrASweyWq_y*5S>DyGbnT
hh0dVR85BB$LT6Cu3<{k=p))9S28GU`&>0jugF<Ie=nM*-L7_7!bOwdapfFkOOjbLS)y`zKGg$*MSpzW{7AC{OWLTIC3zK1CGAvAng~_lm85SnP!em&O
3=5NCVR9dv`*t*U?r84alTRZ5tmL0${z>JZbpFX?pIBZVmY0X+<zabwSY95Mmxtx$VR?C2ULKa0m*Km1=GWdF&2e43^=rR=?bxq9`?YJo_U+fs{o1=<y
Z3AVe(m6|J^ZzczxMIhPCobYXzs0(Pa^-U<ey~zN#&n(_KD^9W%cJ?8_nG|n)_`ucid?1xzXHpqq*-!bLWlb-WSc?FPi&bG<U#g?t#(V1*5qSMsp{ed}
8@0o`2@$VR?C2ULKa0hvnsAd3hO*+{L1~k41AQi{@Sy&D|`T`&l%1v}o>W(cIOdxvxcYXN%_E7R}u)n)_QccerToanamwqPgQlbI*z9t`p6DCz?A?H20
qHGrOP6@6UZ9nma=@_l9Wh4$<5nqPasvb3cdXE(^_l7MeRPH1}F)?zYg}Z=t#4LUYfB=B^9PeHWTLFEsaFXzsqy+!3L<Cqi>qgyy~o&7BdNdm}V=M`-S
k(A*)Rxko~CmxSg%3C+C<n!6P=_bX`bSkT<Fpt);7bKipI&IQfA3!1wZH1{u9?gy~k4`8_;z;Zu;<$eIm{Q#Ex0W9|eSnda~eB5IBxW)2ui{;}M%f~I2
k6SDsw^%-IvFq&YI!(IHldcn`>rCl7Rl3fV^6`e{;{(gb2bPZyEFT|OK0dH~d|>(b!18{J<^2}R`z=<<zpv!q=lv1OqbZh$Q!MXiSl%zNykB5>zrgZ##
PW8;QoARcj}+HZ(w$k!zNlm^)>_m3WTkMng(7)G{+q8}edqs8p3MCHUtj(3-3Q-%D_c2w_3LkB3yIR@8|kWuzyIs^zyIUpmcRMy2mkoBY{~6I<&rGsOV
@gAcdw<-3?JRi^Kb)&dp)n4u0cI`$@9VF!5<VeO36*ut&}`xeMna2=ew%5$(kx_Ym}Cju4}Hg^<OVtSCKEn&8CBwucf=T@+XJ)^}}|N6mvSFAH4NL$nN
F=>34tf;OoE0AEoAxT5p+mUTV5f)zg-Vw#!7`^@fuISwM?+x6B@v_=3!DwsxGFd%D!;%gLjXfz}z_GU24iXEIJV6v00%58B-m{~!PI^Z#+n#FHY6PkgN
@c6^F<zbUx*Mp&$^-6#I#=l4p#gWfBlpS)#DJW={fWRCJFtx<kCjNv)Dzgr)?+m3>HvBft4Y^+aSulKq&`dOhbMjj>%+xywZkNe7fUvoF7BcJVUx|eJc
O4o8ON>^X_a=w25i{HEY+?!W#{`~6AFT>p6mJO1w3xGtgcep$aB$+ZlxZCR#@vK(K_rcteDQ-5uJi<R=eBTePg?7%~@cxg#kuDPX!Gj-t{{*xXQqO4mg
>y)Dgr#iH$Ufi7a}LT`RZsKGwy2yz@Fh!@e~~UDPgdAiCm@<p$%;=pbHXXvv3X}iq0!UVdzW4<8Swun<osk!Pt*4foAe3f&UKcDg@4jc{Wz3l-%8ddFz
{vDh?6r$Zr!UrRdMo!Gpjf$H{Gq3?@TqF!+Mz<q;RtzIkVFBhQf22C*801@9%v6!*BiI-{1K{cCbguO72e=`DdHqPHwB~wd2Xo@^mlS>rd^jO!lJ`%uM
LrnF;;vX3ED}I_~xd$4}NFpV4HmmeR$H)+e)^6B;hbIaAk^EGGE;*FSjUj~@=n><FDx+wUQy*B?6yAlqT>Uk}V|Q}(^&42|pk*-u__vmf#fgP4BWAf^{
Bh%Mm%^|J)Aw5DPNu?)&}5Yx{W#IlO7gP2~>AeNiwnci7Hn|ID_b>p4&f(5bXnF+l+GZi_AWnlA&p%)^EJpt*Z4`Po{JC8Uih%mVkB`_^{wS=9|so$uQ
yyjwh^^eN8Gtg)ASC1v!*9I$;U%z`{^3sTshuMGDkcDvQPh$E{AxoUo$`Yp-vLv0uExmd@gZt_!X+NW~y9{K{Kyw|>oKuIgXViTi(VRjBvu7FUnXcM7v
8#TT#cn*dQ;2}}!p1`H)L4ZJZ_d4k50f&)cNWy1LUOyIEIHOawP||3`>B_TJv`#>v9)549?N;#J?{EBd1i&IepQ2=&F~6jfW;{cuy}b4VBRu!^W~s@+u
GcEIcVSZRI~na&^B(Fw()Y%zU}ngDH`qNT}QQLQB81)u(o)a3~=hWR@|1q?N)zTh@U#77nb;`gL+|!pE|4;miVaydtr%ZI{db0B_FO;{w*fB%Q@L|OvM
&r2KHv+^?JhU3{MkpD!-n2eYEl-&cS}vY~mxh&or<2*mUA!W-HJv>|Ia37JJV1snz>;_aN~}BrpBr!xOFoDc+L&GcCt2$Wr_yP@Q!Ne)@*17Y|2wyI8s
~OQdhtg`~Tf&NIH!lYKw@{x3@CsrE3T&lpN)+@ojR)%HB=$(?zMYaBMoE6g5yrPzsRXFF)p-KsxG4)TBV50j()zx-E8gTMRb_uu{TDVjS>))M3-llwCe
rV?n^=M!ezS?^BkoNyg{@z(vHY0ZB@*83-s@~rFplfbCI1d%db{#=-K*q2CI)JUn{RixDKJW}dKh?IJvBISP>O?ieWS%3(6Rvr1WXvjk7$BT9>Y(&iWu
G~>r%xk~v*qFm8K!D7V6e&uc@R3;|H*B15vqo_?Y9yia+#58~*E|$9f<C?6|BfH#Jci{GPm3B)ox2L9&Yee5rw9Sm`RLfWQGC~m&e+kvQcB)~4ljTIFa
Otv-~1=&BH&FYFhuSev#XLXGNx(mPYs4Uu)<PX`^p{KA*;U#mYCc(@3cRdm;Uh4{oyh}bA|~T{hSjtFT<mYLOiy(<wq8G;8X50&K4-jz9!$bUxf&YV2!
(sv*x8gJikAj=}j&$!kzLhE=lo)c!Ns<<jE!e8%^2XGT)@gXCB)Q>n{-Vq&MC&^Q6d^fcZv=ZoA2q=w;w--FjEIeoIeRHN)C^_t%Pl%2U`=odP}j)tg_
3Jm3G(kFv?L+upXM=ZYwm4VDXwv3xD{ZJurIcGrGQ+b+HPn&PhGvr&HV-8ZiO^ed-ly;eSow6k5u_u(b?Q^TB`_?v%srnXLaJ)^;W#n!e@ym%zCyi>>M
-+cJhZ$Z`{y!*2g#Aw4wN=Y`LrG!H_`7L2}Cp+?@r`*?VJMHMnJ$TWbZb3Bf@?Zh8Xw=VkP)^~fpY1G#q7gs&8487K=~JJbP&C3PKQp0dgin4}LeU7H{
EUR65kC3Z2t^}&#xoHLn3SC2Db%Bno(fGr5k&WI+lS|+z8vKBlaSY64)VrH$Qv&QdFLeLo#MN^TX%NFqP)1%<NS(7{d}ssXw=Vlf?>gkpZ?^+qP6tNPb
@4L;nSZ~STMq;Kd7%@gin7!U%?2U^I*QB#prXYuws%wlL{*)`7^1oVv;|T3M(9W^Va1^u_)*JKOQ3uzq@7D`96<FX(wOZEphW1#LZhLZaz)iEXZlIC*M
bU=i5imxNG#~*eqIrJ))Pbp@rQV`sks)ceF|LQ3y|L7rg^NdBSr}jm!3~JK5f4oO64Z@iLs@T8Q&oU*=ctS$Fs(!@A2P+PcH%7zHDKuBR9UqkZaU7)5L
46F<Qy7~NAZqAM8PQ$M{Z7~NApyC@jl^F6sJUQ9mY;<+ctJGy>fjqk$}PRIPg*M0((^VQFPoGJ8M=BbpnhmESanK*}hN@|>3`Co(IC6m5n(w9v7l1X1O
=}RVk$)qot^d*zNt4#V1o(`Pwq~XQo@yDG!{#cyz@yFt2cri~QUdr<_KmO3~P_*fH86fmK6m10~elF2gFxsaUZAEM46N|Qj(LMF{je^lVwP-6C-BXLUg
3&#nXe(Y!KBH(W8u>HsS<x>~elAabE+XP0A}%80A|fs#;vyn0BH|(<E+XP0BK`v+;@lg6^X9nAlZkQ&g*3w%Pbn&}8P0cNQGtzc`qPVw+yhR2l2L)lpZ
-*%0+T=axxz&zfBNH{3QYd=M?Dpo{5g+(DslpJ)+3+_Z-{dp2X*&`xNJ<gY)rUpOt@@JxNJ<gY)rUpOt@@JxNJ-)5cxAE<%Ohvo;3WjvHL$2zdP7%a~k
)2v)AUvQ{Vl@qW?k%Z02S^+bNrQeMLWNGlO~e=WS*<Ugix(&K*v^ICmNFojaU-DH!o{O}-S2_Ngadiq^^}o_r}7-BUkFEg0QX&ovc{?y2XR3P$&QlP|@
K$!DB=DH{1RPQDb9`gtZ_3Q7GuFT`;!^G=s-Wf$pqk&YMXc#)15>3ETj7wLGBju+{8k&YMXc#)1DOFEu;?R4G|?{F_+j-ZG}INwgf;u_&>`v{9`f|Kte
EO6_edJkc7sh@lYVR5OSeE(o^sh@oJU~#FReD7d!sh@G@V4>5UGwQq|8{(Y%28(Wn^N66ro54AW84Bwn^*dLDdLfN)W<^*?Bb-+e7SaUgQG~^8{j(^-L
Q+4EA}l2J^C-eXQa_I(EF|^wD8fQgKer+*YPxfFMOaKjobyPXqMPBIim<?DIHw{kfEkQCSA<3(jc{f~SV$wBR}mJ{1m{tN#cchvD8fQgKaV0TB=z$s!a
`C%k0LB2_46pgLQ+4sA}ngUb9O~oOhcSq5f<1C=X_LJU^ARk5f;D<&Ydelr;tWCvmz{{5zea!3u%J$D8gd4{#g`ZA*r875f+mAc@$wGsh>v?7LxjT6k#
E$pIZ?YHQhP8A}ppM&aMaxY=(0x!UCJ&oR3QH-V9HNMa9>=+YXIMna?u7h5qH0l$UogUf#ucc^Bj5U5uA^F<#!qczGA&<z0-IcQIbx#aKu~oJklK-w<b
dW?BG4+~t-^y<o)8_K37##Lp!J3r73Y(ywT(d}6UzFuJFfcLk$+YE4rxx~En#1*3aD-BP@me8%T^MI(PknN~>Z=MiRwq<$VLR!HjS5np#oJ$jmYbla?>
CkRJ(N!YwYnQ0b`_}OG;!HAzrW)_Y1iFH@O=$=}46^!nwAEXtG?x|&F!RVe^W)_U@`DAACV)7YfX3@x>QDzpB`gvq#A*r87W)_nAd1PkMsGGO0xQg!CZ
{4RCiEu7>?{K$g2B3H*INR#hq8i}jD_aZO@~2+aT2$gEU(s4r;wN9tT2$gEU&&fj;wN9lT2$g^T)}$hCb+zT`tk<q%NwXKZ=k-sf%@_W>dPCbFK?iJg1
DpW_tp45y#I8pAAId6CA4()^B+T|@K3kQQYmc@8&z{*6_6?9Q&QvP%KsYtF1x`CWrp)j8D2KUUpB>GHpO2y#a}kXUpB>GHpO2y#h=v-clpK`qhQ3(mhu
&h__>n2g3&&8T357IK5-&fFuJEs-3mtc)X7@G=$<-5DHz@J<s`+6$!A=NY+TM~yv)d5X5=n2a+evo%Z%J*M(#2rcbSp9%*b7isk|dYEbcH9UKEV@*>c~
45kGaJS1`J#&Ta}u_tg1J!RVekgDDu@Q|BxNqkFzArFg;VjB|8FBY(!EY;k!|e0flOc~E?LP<(k%e0flOc~E?LP<(k%{9o}wv2mwKXd$Ve=g2DKZZ=$D
r{9o-6<|Zs<>;Qv(LI-=doD-!T#oL!9Nlv{y619q&wr+)dp;_;Ip-7oVjJO1FP$v55zh3&$vZbfK1%QIfkF<TfF?Mb+$pRHPMz%+miVc&{lXGIb+%tv;
-}8`3rqae*?wV(pE}zwa$q~-{CsiEaK?<k;6^x4#$RwFoG0VIdn2T{o(=<wuX(o}3X(FPR6J?z7y1|a7rA?pyBE28k-HbUdy%^rx%;0|?*3<AmZP}FVF
Rzbzjgfki7ie?^Xkn%Oqk|5#e<)IA6}BQ?Au>V?)c%mSD$(F>W}{x)>A6q_H#T_D_s+PB&UIt)8@ZdQec(`$G=|+lYUUXE7N58=ABvQVY*v5!z}K$%Pb
1pW1_n=N>oULn0IFovzSBY4u?%44KlfZhl3`myqHEY@6ss0b?E%=y;nTT_hBjCE3be0_g+~jo|gRf=~otx3sbY-d&NKO)>`^E#dVeVmDgXX#AO+&4FY^
cZ=5dCp!*G8j3T)%@E$4lK~Jm#9Ml7x0)aN#Ep&0!5=neI->UF$P0$ePxK;Nm6`AIGePt6G;vfh=^(knFr62ELWv~2SIt~BjnM(4nPZRgB-~Ii2Hvp>7
_|JIw8+Y?%^I2DN)o1_rF#wePx^7v0mf(>C-<dUr22e$&T5EcusFO3m_ZMotRi#26X&onyjIt|VjLOqp%da(h7|`O8%Qrd`f~U(HATAvhXGN;4j<!vFt
5rcq1;GmKs5p;=)%s+-l!t_faHwr5;piX$Dc<8fzhO{3Q&Ie5y*m|m0a;lL*9W@lIbh}~sLn51<rSb=dFEmRu`l8Si=$}K>W_fjo`c<<ZQ(LKoG8cTbl
ng{Q0qo`U#}tuFh`q)AyDl|MU-*hutL|ZixF=eunDtVgn*tbm!r-QBY0-xc%!OU!v`YHb5>oMvaSc3Q^HwkC|luajG|jhW5$og2%E7>W-Kui;Ccg#S#6
oJOdEryptJ=o5})4#=*JpB99ScLBQf}q_Ns1QqZbo9s8n~0ol7?SG9Zz%6>{_tcbQ#fE1>OtunXwPpw}W7JFO0|p%mAGxrH5p%MUT;u+onos|#u~F9Jb
XpjWiLqvv3&x+^j6M_Xh$#5*=vnLQAKINHigA50AsiKg=aSK6~m{V0kfpzU}$@Mj*`VdB2v)+a*>73t%!zMlY7pMiMXq`W1qFf!d0no8VP)J+fvJ!B?^
q-cZj0c#`W3UN@G{iug4QU^F9I&GVyCObYffoZk6L@aEP6;P_}hTLWOy@=SL-ea28-W~`YvALXAj};Z5?u3=BV+>n}I1VkY&S)|4h{n-~Y5>ScbH3>d3
e&-Ykgm(Z(C>l;c#fgS#|>3w1}zd9gff_+g3o(eP!+?Wz)d*9_ea1Bd}^v=L)cY9b;a(C)pi*$RY`2G+sDox^hK*ZY#eLxk(Lk~%;uA6Tl_dJ)%BVS#B
f*Gk*P$hS*L1Ek0NnYtTv;`bQ`b&Q}64&e(WO4s)`@F<`E4Lb8`p`f|b;2K+f&<s%lot++bh?ST~aCkJVKs>ovA&>Kw`guQzNS>>=m}%$}_&WNYj@fYL
jAIIbv91~L(g6-fh|fEw0~XgKrQ9stU~7I!GRS<#?nuO<l6HUd&27NKR&7!SmK@@S29-96I8VMc?{gGR$0ZxJ7W)tUfr0tj|InNluYmKV;rql2l41Z{T
P6gs^PnDmFo!{NB_DY`A9B6P?{TLflD=dDStuK+ltj{<FKl*;TzhxKMj@|ys|ZINxF4b=hqjF2W}yB!>Xe5eeX^GFwhcq<3pQHLRDfcFF1LF7KR0_;&^
JhbX=L=-zr+tuN09D>PqS4Oz@f}ns67|9eca0n_*v(agYyoUe`-Dt>0>Xdl|QJpbp#TzQ1TFhV;;N8v;wA(GY<L=51bawW9Ia{o7H9)6zi<Kr35(8p=)
H-`)Oz||i?WqtgbcWGt(+);<chLv&JitUVW{w>sCWJ25uke0QVW!76=!)6_fclajj8;*lL(BD6bJgO-c@VGY8O9$L&{>z8q8e*>op6D}E$QRIQEicA%-
Kj^F`ep14;A`}p|V8}RMba@7|*Dc5TmCfT@FI0UE`@q8#*m}jUpoOaiT+ydVHg`k2Zt|kkF33Zod};&S_1eo@CN8koH!sUKt%%Vr3}-nw}paP&6cK13%
g`D=-RIVwo}Ytr&Z9bwwXGtvV2n^Um5PTw;arM^|n2%kb}&aMlycs7;nZ9cgJOPqG+Kf9g4;VDE?jyZ5{dqDSpW%%1iMm2SkSkIhtm9~>K_P8adLpbom
2)IS_79H$t1xsJ_&T&_wTaXJfB`5;a{+N9V${Mnhp$I1k5{(IqyM!3Cc5RMAH4AmR^(<8GrM8HW~w<E@t89-`Mokp1jaiq7Rh3@pJIu@z0xnFjB2MxxH
>WHYBN6+B_UhQnhVA<IOmBv=9H1P4k0AAnsXSz6vWW*T@H4$0Y576HSE_-0vLl?}dj4_z_z48&^ZSyegP*XU_xIjdvTGTBAyva=%uerfiG#vyJ3nRseS
edwtB9M)K6;!**uGI_r6os&z&BARseNsdYxI<3+MnwUfXX6vQ+{9(D4y`IH@Zvy>yA-+_sS=Dg&oLDGxI0wJOzc<(tjq%h-|h4XeH;X+hgT=;swu6i(i
$7D_#Sao;dQ1=!m!|r6z{H95rtRP7jKe4K6sm^kD(M|>CJ;b>`mt)+8r5g6L1;^B6}C|^(ZK-h#<|j?O`BQ!v+$mtL7Zn1)w&k0-&%O;nK)-5iJHL^b<
tKvfD<5I*_2h>e+`L?ndf!h68r5@))RLi$)hmMk8gq8FX3;rh^9}WoXO!VK|}7fNv2_)EO!;Gc%ZKZ@$}+Xh1>hdv3YzBQM_bwSA+G1=0#zF^t_On~hd
56tS^dAIL~2q^fIoN38i(8+Is06Lm#k98PMH$F5@6_U6YhGY-P?)L4Wt(UTTZTXp8so_Msv(P$Z0DFW=4&8mwId*qRkVJaM&lsglTt@@H2BT<h8)A@if
ca6Yvf!j196<hNQk>+6E;D(%!0enRADuxROml3eBg?l~NbIHlUAqL%Oi-8T-RHw18z+9Ew*P0EAp%!A?B=mX!xc&l2gVxqMP<6~jj8-tJvth#tfZFBt3
3lkUfo8f9v5wW4M+C$d2kV(7i<lD$@jw|IEP!YRX;0VY@klHDc698LQ(Yv<?%opFEh2!5Iq|TjF*qC<p+fVEnzDj{Nn{D5p&vSRFq3+Y=J;i|1N=jcn-
g`72taK$T-Mfz-Ui;rq3mGCR9vRtqK4GM5e@OUTdP)Y%Jw;6DVS<))?$SRyQU3eY+3U~vN=DrM76evLCvVmj(SJksf?s;_yt*x<ABiWG1~I??jB&BHgv
BV0moZS*v{6~GSnI*3~K&B0|yOEYUV=qhRe7EDw2v0VV1QLLwV9&Eq&APgK@mn8=PPrc!oB8o1B|GCo)`RHdy%l>;SlUJXVcEE8-cpy^Y=7T;GXsRIFM
ReS<Us(vii8ZFQg)YD@iHb>ovTs!V-=+p6e|0E%{F44E39%yd`7N}o$od79bx2jXnh6~K}`PRM{_(Iah#ov`LNsa3#?YNIlOm!CHx&?m=UdlZ=j6Ogc{
D#)raXX2zMHXNX}`8kaNF`(OFy{FMfdbix~$X!q02jmo8Z2T^<6hOGO9lTnd&=fKZdsT5n;_CqC^>u^j;?PojAMLgeY8#gsa=zGgc{kn!p(0vho9!uOn
5acs!{hci&nPrz1DG;}L8YR~f;V14Rkk8xYs(xwf<gwIsAFTKu@1@yTyE{TI_!yk8{RkFuApj?OcYzK8pm~jQvGc^G9(xy@R<^M<YrtxGPb9q6L*S3mq
lV*q-vuY2TZ!gHZ{wncx0wic&yYpN@S*o>5g|)Hw6B2H$S%4z@vc6wE!Lr`cXi5`rhAl$FQZE<bo9zhYjU2RkK0sttHIf%i?Izh@y!mfc=&r`rTdk$Rm
!j>g>BTJ`b24-&zUlb>Dt&OX0sgX+SaDoVk^l>M+=3v^EKqKL+@CFxlWl8-b!^Ej1!%HNjkZKo5M4R`5}P9{2t-3b$||iTh4x-tI}>5n0VN_$#7Lf^rY
)97P@IU9gJx+pQG))h^fb7DI1xY#c<UzEM!rFlNum<H(Pio@hR6dZJo=;lEdZOVZN(m`Tf%Kr08Q29-n`CbJcPY@uCRHAQlVbv9-bp*^4(k~>=uNQ!5S
8PeN`!c+;Orl^H7x%Z)r*<mXw@H><Y=&nvyC$X%HOrL8`yQbE6K%<Sg8bx&DBUtHOV!eTmLZnw+Y-VFI?C_&@m*}h;Dz#$b-F#W!;rLFZfH*0)TuL*5w
O@=BYA~wE3~KGR1I9j%MJ%p(Vuy6K1*mbntqx}+SiTyetC~CSm}0oAYm7CNG#cz`J)@2XW`$yi&~NTsCv{C6Q)Ro|Wf=r@u@YC7JjpXvn99?>+z~~xQE
xN`)Bq+`@@BpSa;Ho3K<e<a#+3CyJUVf+wrDYk2Z$;nZK};E3Fa|D_zW-Z#5fwP8}yv*EPxP`-fr7DK>TH}A?AK7sENd0oU_#>l_Y)87qN#uK~nT$zST
J?;12;FcKsveG?p_Uwe-b$%-7Ks5*(CSs}oOsksi#0a+}bhYt)*1hv~X?LS~>s=Xx`dvPAl@kLqoLJkUS}SlGwtE_DQ<RIAB#g?B{+r36Y}4YbAcdi3M
dEf_Yfwb%R*?=ZExub>-s)|1%E5pg4PD8iu!<K=YI=79?Kau?=s0tJ11gz*$f_bC#nYuQ<}WSx<bIc@1)U2yoY*1##8R2i}l0~^!u@UjV9raddKW=;&V
W13aep@h>D>&1s&IaqE&(UK6J2Bz9I$5MwB397tvaK>6LfJ`+;eQD|7E708@EOS%GCn7Oq_J_SZr>dZb3kJr-bJ|6;{ubdT2R95btyiz^x2uH#pl0@B4
*s8_nI*2((4avDsL<Gr(7+L48r|$W;rOsFyGYxsuX}?7PKcG`XwXs_8q@*ft>*i!7r_=6y&cVYm1!kFCk??Mx`%@RlmJ<mrBRPQf(GLY&?>wqmV<IMC4
w~)f<xcwX?n|tBXZjYLL<;*5HL2e*ze=&A%32rh{p`&H>O^&*4x+-cs*CP?as;$Lf*2<lhwX=07msV0`>XMlo^K<hO;1^aw5WyFklgmZve4=9EX<fVjV
C!61_D-iL0P2WAdm&>Cn)-+H6ur8v&*wh%-X>@!H)4<w2Q4)u8E*Uc5!OZL2=uf;r*>Oq>nzno}J}Y_Gr5?6QT}AUbaMMA>p!nydLbOHfk^5pj(P%gso
JL8mGCVe>H2X&&%0tzZLo(Ft4OOlKys4u#QzTrV~|TR}Q>{WzGl$I3Je5U{V!?3w6cFAlW5;W^)p>%I&+<X+y_5xFLYm8BCbh6tm8J|5UTo-rwksfY?*
DQgH3R3tp+EM(<xfG|{d-JWWfDWH{WIv7s3dl9s|qtU?VQf&}xi_TFK7cS3;i~3>9qv{|)tS!-@&~<ME>Y`Co_KFYl)b`YzHb=0)fF|UP+6F;y1cGunE
;G|)PFmY?gX4P8U;}(TkMWkv(gbL-O_SNJD@+F=+&(gl{00}`pf{nKyM0drVXu!ktlfozVre&tzS>(g0>)~OH7L=15=86iaO;IO$<xwgBik_^BVwg4N5
Y<JFJs^_)<EvB$_tl{=54ILQzk?}tbLjt3oF<VeORL@v}H`C_j|C=j&pbV+<7+oi7ve~9YLAu(7<5Om}*c;!OV*uqAQCl8zR(meRndEB$RY%vSn((k>y
=b8Dr&b?MNTmK#C(7=NB04(#m9}nt-Ij0E(4{O(=SA4@3f@J7`0g=vvJtsm+2T8HChmSyyZR9sy&$rqaz-50jbph}SWcSFIr0^q9`HC(sixUB=V;WX0p
ui%p-b6<>3ooeE*3Y6>f|8}N+BQFdh<^ZS6VFPb*jj-jT)d#cy2;Os$Wmird&9h*22Kto`pFgJQluxMA-x>X-yN5oKDNR^fOig@fF;g7?v%Yi1}>6_?g
P*xe%UlJa^2m64a`x@C5*X<4PRFa%C^5ED(K+D9bp?RFcz*_C|GgCnfFo_myb+$857jZXmgwi8^9)Mn5=bQUlI|N3wM5pWh99@C(EO2mpH5H%R)|DsPT
3Ppnt?f>#G+(KRor<~LZbWP+MlJ>v=zhB5cHKNu3sR+Z$#0BnF&>Jz-lwO2b+xR6j?7?sWsU%qDYsXH?x4RN2ed*8lgOTcHkdMeLkPhLW)8g5^tSaW<%
$$hn|f1OML2*OV!1Zqt7R2&D;*mgI#eVQrfl;Bx<mG$b{K>GVLpgtrn1p1i?%hD0-BAT`5H$+75L?`T<c&*VudtU)V@3uwxf?_02+9{OtV{Z1%^sRcY|
JME;2$ZTnY6#vH)%r)T^>35j?Q?u(}jE*%FzRT><3QW2&Gd?3<Mt9aoN^W10&F>#v{zZNA+D4Yn@<bvK+$aHU4NV0yr3k;YPMk=(e)-e^AW!_Myc=(LA
9P)pEEZR0PFD@#O|GQl<Hu3rXBL$rIsU>>fR>7cH((1mP>Av@Xh4hP*AfU~w69c0&xjz~iep#YLPx>#=DQ#w$br32)4gY9tTC3<9<Egv@mPTY!gwHbKT
mEzC9-q^{jkert(1jMdCYbmZLR;(FT)2E&`1UkZVK|qagmG&sR(c79+CwYRl=~HtXs#32Ls7?<RF&>bEpsXJ!4Hxpql_fWy!PGNsa$;St*P|nYsFgb6k
6>zA8By3OTDF-PG*V?>TiIQx%J*_ZTlZ?JBgT_mx60K3;s6+s%%wP9!$7Ur>{gV$tsUT-3gJ%KW1j>|LmyXGW~%~Ktv+0e4HX=M@{A49#(+N%0Bh++*z
e5Y{e7yspNX^WR>U}R)Zy(7X#l>4)JLQw!Ta}9em$w9$Et|2WM{kcd}yDUfchQX>_IKYDASIhG*>&ZEY*+G^{UT=AVPY26kFAbOxMeX?U-wQATq>kWm)
ZMzYKKA9L(@g-@*Y>3FtLOZ7q>Rs?O?wO`tcAH3M6>!3cKX7BZxc0V5h>OiLJ1ix>Sa=psvDWv?9KNRN=2gTyEt;<4bZ8dS*maKKb2eSXQ6V;SJ(aUa_
>SGI`9&|gzg=+j_cjeJXvqB4(c1LWZ9iw11pbufty^5_#lB%R7wsrShaQlGU#1c)0-q-N29t9Ew_0(3WZt=p(m6^b5O991dP0NPI##IioL4>K^VL0zr1
cQ}u<m?5uKNY@gdKLF9kXX^t$tf^|R#tPMtYRKCGbgDsRjqNrf-IMsLi%0mlG4a3(w1cYM_MsU?I*d59*QvUFFsus#X^A-KAO|m6*IZ4t1A_1P{Bl~G3
_*7q@*+A!VB%wScDqeQr?dd$nmk8hJ`^WCuDOEQVF-?N+~|>=eOtH0BOmvAAuhQGfc263BAQJdnYK7#O&9?l1hjP&Ks&6r4KNPljXl6(Kp}p$qHYW(us
)Ux+7nAH!mNmvL7yLOtjdZHMWVZoxt`?cF&M!wkJ478TzaBZ>rqXXV-cXX6IF4n(+4Kor(Ai;R|V*vNTH(YR9QqBob^3Ta5->5rpi&Ouoa#GxQMo3^0^
661EAAt2V<I`&Xi-D8+H$Hh>r&(Vh*Pxk=mk-p0m=mHh2z^$7e9r)_&UEvV(F5NTasUIYgaaKt#c2O||)D2(ayLw{HzQ#1XM$vCH(U!CpjKwl7rIhl2v
v9ne=B)p}V*nnIw<W3r<K(NHD&HbeB<K(6++YD=47N5(*;Mk}(~D-j$K*3b`4tqz7&QXvRMf@4*1r;=vxjyo7E_{}h$Z<IFhnqV4@S`5sr;;4IY!qA1e
w#jxGYA{<WfE27UhR$SMMmWLqF?1XFAFCyUy@6`uU4<98V8ba$c@Lc_;trhVxb0PgYFOQ`7wy@MD_7Tet38P*XDIQU5H;rX0ICk#v=3JGKvq3=Ozx_b=
}e(R5R^r2SZ%=^eKweP+O=K;yBa2hDisY@<sb^<xK{7ifdCNGsy3XdjK~Nb*N3B{prRr*U8s1yNA)n^9_!*E3Tyb0sc(+7xs+u*p!+j#X)FR~1SG!?f|
?;!J<eFFw!P<8{f}jU{t{<dhV?2k(z3YjtZQ#2@i;K4@}W0h?!lxj2#i86D-_Ze{F&m6@Ua+mMvCn-GE668M3@lOp-uBh$9L=<%L7}4`H{U=W)iapOP?
JzVXlsLK%=9hTj;Ka;!$YSY~99SI#JfB<xnr%(3?8jaZMb?9Va*nBtOStiwj_+I1Ew|I%S@wXSD59mkkLT$lgdkE<lmv?X)iHbed%zl-){~-^fr&9)lp
1NYaJA#ta17>**LK(|lv*3gk+)L;@W;mHPJJ^+9LC_`%v3Mk_=l_bVMVTr&ubh{P(`63Sjl#0L9OV305!+FCURhJvG5KDM{Bo;0Ft!16M;={5wYCQ(mb
WB5^>1VGzPB4LenEwJ`=uDaVuPz^RXc|U0krcj#*kqr2efe4^Z;Pw4{Hzs6Y&pp^?BEJ%;wJz^5sk)p18`%q<yP2RXWZe<igV^NTBB`uBI_hkfU0|Vpv
}0rxlfhV-IiyFTL~xYK7Jjf4h5!yWIH=NQM5|15f|2ccOErU|Tbp!oy6H>LnVBS?@D(eyBJd{e5-X<L#>jP-7NMp0TzBP;Cs0JJjySpVqiOjFDxNk0^c
rT)bjNFn6T^Uc+00TqAnJ568R@{V-PrihX_dz<q&M#1iy4qP3V1BhF1uh9&6N>7cSixTR0GpSSCj+HgV7GFJCmSjc{U)K!*DtdDmzQ^fIja+-M;8H`gE
<1yGYq25N;71RWa^1T^s4(-3{pR4Mv?cs6b{KLKO=;exDZ0{FWTF<Qa6Ts<A&zn}$Zqh_>LA#i2D^1(kg)Ov?L_Hv-;%SGK6W6j1aCrp{=*!wvy)h_Jr
a-6JrsoOsw4s(dK2h!Bl6Cm{E*CvL<3SX${#uxBu{-!aQE4+NeWRdrjf2K2mzQSxGobU_ma)9E^}e3@DJ%lbf6KqxZa80KTGsV;#Hxu19wzY-qlE!P)e
iqo)z<75g@mNA$EXj0Vx%1@XvAjiYnCb*402ryg44$De^W&?&qxjnj3i4NVNNdcem+EFCIeqXT_ObvmsTXZ}U*R~WB^`buP*;Wnam7`!$YdSj^e9A=2-
eY}KrZKJJwX`h{M<T;n))?I|P$iF<eKVMls0+O!kPUQc5dp?G7m`PrngAMtuXLwTYfFK~swb4=^3)8-_ExI&j@?chj3sqq?0Z(cLI%9q7Mk^-A%-}Mn|
0849k7&G>$q9cP=yEE@g5-TaT~;OzbTI#)9b>#2qyYSk8nHB5t(Q@8}wUMrqZ9YwTcb<3LP%$5nhi2At;L#f7$O$bOo$xDltapS_o}fXVkqu#UzoO?mH
c0C5SPIwryiw-jU@MP>_y<M3`!dlmw&Wu7h_B&^RsxP7YVW^8|6_iD?#Z*f5E0JET;)+qZ*A>nk9j*2HFD`qM=Wv>9=%Z^9Ab($rdT<bL}Yi8x-9!_cb
*Z7?6yVtE_~6%|qEa&N}bKn@Uk<XWrHSXO~F5&AuU(qr6@0jhd1<GCNSVXua%W<1r}GIW{8Xcq2kL5BdcjT-Zs6vAv)42DLlQt2GTGSh$~KtlU57?S`f
qyB`Hk(e9wE88JdQx&rZcE&+*yFj&O_-ND`pgeLo_I024T~@@Ta5TX+Hd&9ywwPnpI70u(7$a>S%IYRSBB;!TVI2lwtT$*22=2iEDoHSiYb$jvG7Wkh)
z?VR1M;C|ADJF^JR%;ob$hG=)eaF1B?I+_N*Pp}h{kJbOt}b0Zu#<jveHGIXbX7TY(urNT}8u+GQy$SRK~_+kB&Nyh!0>2!8J{P0XChu#Wm4t#Dn3~b>
hzd&)%CYyUMg@g7@N69Fc%PK%GGXViw7ufsQ(05;KTFfQaaO@7&c@(f0oQ4_|fJWxLis*e6SRl*9WzLy}snJ(`uaWPpOYxaMGLoLpYUH+v8p{|$Xdvs#
yxlo-?dnb(2;ww-YJM7zwJ&23k>+A`gv@s$gEc+Lj4MuKpt6z%}Xr_|GufMsPa`Q_jj53{ab-=}W9kWBqoH}#(%dK)XJQ&O5^QB1}peaOPASqY>&%E-9
!4D4Iw#vUnCli=#_uQp9u?e5=^b3$K4y~tR^@tW`7_25NV<wW>&uxLgBUlK`sO+hq$LdSh|Wc?>94X0)jdd!Nw=)ASs&`p4J>GeCEv1c_*Q1Sjm1J5O7
;;GuZ!ua)PJuN(WWOa{o4<grzD`jjUg{N})co|+Smn-(0AO($UgO|<qCu`d9PQ)-C;dJXSE5}@kfO-WV>{WNG%$~7MC47?3x~-gp^GXqY3ZzyAK4|jz-
mI;3ScDq6VY6TQ)Mbofi{EY!Y;Xt-LwH=x96*MdHIa)9+&^R00u8hkFRFAP6!o&b3jR*vSo1D#38CgWIGl&jw*xK(f$nJZR@c|Ep6e|XWGS6#aPQJGT9
uFufVg81O;O;ove=!tO_1VXTSz1EQD0vFXZoKXr;JOL?lbXixjDPr$>;TCY)@gZXB#t}J~F&9xR{hwS$^9LF+k)#7cjhRzL-Sob0v)VHuHxd&ebS)m(W
HQRNsWOXksRcZj?%zo%8aa7!(?W2WH-wuK88h3GVZLIqT+#&E+2A$OkxAeQPIwI48t>e$6zDdt;@#DvO##T5$f-{FkZ2eohFVkK{3DEF3#@radHDN*GW
W^)$Zi;XDxyPUqo;S||6!9rkSk?nHp#^f}wKyl(+9<?$r~tA(X(G2y2$GKU2BU7mdRv|y_uPV;)~Npf?E_bC9Mrk@8;WF2@LQhUNuO0ewX%?6}<Sd%k6
fK6OM9>qPBKKq1I0XqAH$gP&kyb_)l%_m<0k4XdjtJR-_&o&q9)HM%W>f!qv<>*TXbe5N|OgqyxxNN0Y*fr2rHgK+=kX3{Wcxf`JPu6|609|~%qtQX?{
+R=5N&H~?pr!T@4thpW;vJur+gX(wZ=rw_ICSV%6izEAtZg#C=W2rMHX7aiE8grg7*3yOE^sw=Dx63*{V6yd>o??10*>=Im9YEe9j8u&z2N;IIB}1Xr+
b9{t@6W}Q^41z73LBKCt1+$%GN)%wRb7`n(v}7CN|c+?0H&Cjrw~Ir2p$b{zJaM^K{9x|7H^YXcvI1wKz%dv&@rs@6sxt+;lnd$*f{lofz=F>x}JAu;F
-n5Q2IoO!ilkOd&IH=Pxj+xd)U8F*Q}++kTT7zg^kfx|DVuzh^+HBjisDlhlHD?k_kl$rqP-TLgH-hn0daDjP_GdaL=z^?hbJVcgy0b|<2$A|?nd@=HH
WX`KRoA(Ty~2J^HM$5m2xSFt*v;gJ5^OJl$yv>P!S3vhG!%`tc81$7gIZrqww7|jVdWOfjW@yo0N=U+#^-lzNDe<k{0-R7XuXb$+=0KyQ<#OSiXs=x)Z
Ne)_equDGv;}5cM?UsCMpWGucr~Hz+Rt!Aq%DhhKyvV|EeJ2kr`{JLv674NkirPnC1pK2{I`~k%?w84&Ge&`LAKckDY7a`BI56Ic2S?+kb-Ac{Fi&M?8
9-X0WUXA@$b@<w+^K54`A=Pmro&os?4z3x{!)-Kr{242<)*5*p9jslg2rq!!f4cY!k^`wFYA|wx5`a!bSrDU4NP3#9MgUqj!3-g(c_SHcd0zqSzkf8R6
@!{FZX<EYJ!$e%62!dx0THLTX4(EvktmyY;hO{ttI$@1;eSkg)Tcz)pJeV7y_Et!^_iGajDd%q|&zv;*=A5rJIv-A_9d=hJEt8G!VFSy1cK}w_DE^k2&
OQoG$<kQu7$e<TDAiM_hJy%(r!yb?K>msqqOIDk3>$w5y3A*fO<;t~1wfm3#dGJT3<pY(lf4c&xGjV|Fp8W@J{bU&xhu=SczN<8+e4G%agDQZrvo;dr=
I=$u|<M4Bn6>*OKk%f8n_DKDJtxR7_h<z)M><~^C9)$}&0-~Doc@(uI%tNt+SDQ9p-igP{&gBh0Al}_Iiu^W<n4Bd5Fzsz+~jm9u+K;7zx$3OES5&CN=
hnsNqS3%sa^;>H+%v{0s8pETVIZO&}Cy_i(dHX_ifeh#LPh5#MJe_ew-Onb0HJ|&-?a#NB+w9k}ne{US29am39l^RL4t`E8{+;VC7X-x3%=;(8{bMA`Z
Zbna*h3AHyuR!1HdXITFh%_d-fbJcdOu17f(hPHf8mLBCG@?GH*|_Ba0_+2<NYzT_<=7!3nh#=uH^;uGV%*91S2dAGHc%N;BQgrKbchOCZA=l!XgmlFz
$l8-I*@U6n7ux)Tn@PCe&F%k7)vPujNh~(qET3wcmJGBb-s6#-%zB%J!`J;eg)lOn%zG{-pF5ga3;W&%3VyHmjEo$Ngt%-!|`hb9dwW)h_pz<H4JY4Jw
<0uO(Q?Bluj&URl5JH9ljG)z83RW<+4)x5*&WuD4EcUxvF^-!~!fM|=kQrjD;xF{kNI+>y=BVhAdNA8I15wu&vf>a=d360OtaIb%2Vur@3I(yPV0+M9W
v9@v-*JvXJz_2V>u{~cLt_*mpB2qPz?Y7Xq~PP;3J&r#%=Q||+=zu_Wl(K3N+_~g$6Pn_H{Z~-j$GyeJC{XxN5=q1@7$3RG*u==#TAFmXj-w(&-Vjg4@
Hqcxu;(n981$^m!XIEyF;uq5~-2mjYTE7n^5)VSPWFn~LhH<|#UV@PFPXt)B>u{4{(@Y@gY|mWJ=;nR}w$lp;_Y3H50#QB8KtK5X5y3?#lXjij`@JW9P
|ZLrAG8UcdCn2ifVo8du#wC0R%s3}J7GQ}Ly43&vaI=x)jKU!<IvrEHb~9yGsSJzMHX#P){+oBe$gy<55r}TR%xa*<}YBmG{uxHJszJ~L}mCupR3E#wI
+oc(|<sx^5WO%<3{GE!EyIkkFV?A=5#|_Xt-m?e|z1R>{HdmoKcUGgb@E+E-$OIvZDy3Rn$A*U@;%&&8HejIwxJSMkO&39JZ2Ltk&Ur_i@G4qbej}VR`
P+%dbJ@5<3PD>_X>9$K(^g*{Rg|w9~Gn{E0MSB-9WLcN*_F1L8@@K9koeJXN_{7T#`!7?KLOKE--Q)q6NVIz}uT&R9u+A4LT6M3V$-R27fU)V7K6_~ez
UT`skI@==_&`PD(7;5+KM$FJQIuGU^!)>uE?)7=w?6es!%xT!!tx9mJ~#7t!Ox6tA76P9(0g1F-Dpa;vx`o^#C!M`FYmA6uhR!)76-;p{#*FSMbHfW&k
EV<v}ScVdd<<#Z7p6qW*EGUX%P=A$pdY&&uO+2-ec9uOBxZnDzQ;*OIzaS3Uv`QYjVgdWPLUjJj$;z*vhWIRR6od6Gtm9)T$_acwC-;#{zPO$ObxVzCy
z4lwa76!UrdcMsY0#WizvG>j_OVTg!@7VbvR}bKF9lBex=t0uooZYj-5S|i)xHDDJ2Hv!@$4t!#buu*6T5olIXjVy@x(wty=T&TWF&STWNqa83w)E6%=
^f}jv9Nfoiv`XJ6GW(<it7LX_~KGLCdWhLDx4OOz+5fi>w?c!Zf|5<>6fKE4h^4tC`o432-DOwYt@|8l=s64T=)#E4xyhB=@iM0?tb9&0i8w2RO)mIRu
Hjy2of~d2p_<3H=*)WdG?`Aa92`7iaNZ1J9~b?p@`!yI-0}@&<B;U`-4s@J>mS2uT;2oo~yMO90V))kPKQKpFexqR08b2}<Ld@8^D8Ttd}ZvH-{B3Of1
a%+KunI)ubHY_IaUz-9eRA_iH>?Y}nCzbH5H=_C*cph+fn^x&xX{d=q@qHFYaV&@e5KDC%vWhpTa)WmY8{qf^6L2%cDr$5@@TqjCN-);*BZo`u}AN_q>
g@w3qq?&LL5X1Y67%>|;;z*Y6MSZK--P3P4-EQ$T1Jg~CNZ{P$ATIBday9}QxraH<Dr${44Z!&{IDUI{6E78`^6IcfT{q=sozsiY6@aJq_pa&N&JiKz1
I|f-xH6gt!(czoPcX28&4|EG1O7~ZFUcvVq02vgL8Da1Q2zewc}mgq?eqFs5^!eaj9FX%<#K}WuB3A{A-K`Z#E<uOwLqOsxf6(%>k5+8U6;l=r(phwH9
HU2iX-lNhfR^$H7i+!$`gL}7-yaGT&F`8k_i|yz15m9KD#{YcaPG(@PFd2^W`*5fkdCSUk`Z+`*}~^;krLWH<J8x(t)Q+gR0)mW+JvIGWLgbF4tYR^sk
)9DV|9GINO=47c$PU%E)u=jbG2yX?}0MFe%`ENrca)kXWKU{li(2=*BKJacpy<U-b6(4|E~fcgwTH9tclm4!@o|5-usw&*1ZRrV%hj!3Y)f)&#(%xoa9
{;>GsM*xOoz@_}W0#h#TVZkKn#gZb6@qk9ss*YK2%+yF$rE?L7D_JEhy`w><2qj1m8gUz{1giAYXw1Lz=RzLC1JYNdW&SRIR9`8;TnnVX;>Rex;Tuv52
2>KT!{X<(>riiFsLfDei94m^WQobi%Je`Fm=KRlkHZ3*v(az+6y!yAcbG0fEgkT@_rNHe@zLoH<hPmYfNBr>L(B9TSD1u_AUL-ubKu(a8c=-&$y*Am48
>hccJ7i!k(aZX-TS?Oqy}j%!xLg&prgh_}g~#>V_IRhIKXn=s-LIsNifXik@+Q^7T481+>1H7fJ$a@;f#1k!(gKH4_4=Cku@4NF`7lo&=O_CEJkPjlA3
-h?AZs5+Nvkng!SppcO8b~2(B^rkQE%Z?y*qb`;I8py<te@sGSV`>pnSeVI9soY<2Ur8sx8J*VymbxSA}iV0boh~u>r5<{)ClxjRH)c4?P_~RnmUYix?
+q`EXdKCvO$VwNm^(&08@E^63UrXYZI*ILWU{8Li|Fz{<X%nRRQ;@9Gka{VNFE|2Zqqm7_@eDG4lM_I2&-#EppD_?%NWSz0<EKdio}2Kp=u*D}>aT}V#
rw|hR(uN%8hu!Q+Fk>_H<nb?81b8fvFmy~4k@-)N51pUYrJ)D~_hwW619>iONE_YnB{G>mZ21Hn&&-u)g7SZjBs0vq_aKHIbOKnx8{@;HcL;t=<4d{0;
390@@PsFcir31m!{QU#I;QBQ@RlXer$3LG*;~vVRb_r&6J0g;o5xnkcccz33SM&NOK3Y*Hc9-pvB4>5hp@F>Iy#@;Eaq!Q&x*q%qyw|VrN;=ZR{S4G6m
n4B3zYjqVsIODz$<saSBH~@vJKwR@GKm-mwRs}G#gNRFSsgA@lc}b>F-3#KNVdIgS~}s8LcbktG4nrl8)1XuJvw$qm;f80V^u49bE%tS6=~`TB7gve#@
pi={BxcRmE}A=TzZxU`8v_@71W=b2{^kF5};31_YA(Z;hqv%-_txLI&jEgxexWo;0bKFZYS^xT&4iw<i;LeAg-X9X7<V>0h{xbp)?1jd$#Nw5{`=iL4N
;+XOC=Z?50)bNIK`xRz@(5@mZ;h4j#;F4a}`(0zu?Y3w>P@<4-NXCv1i;anj}BA7DuJy^pDNtM9J89;Yk>hrP2e9FD&-Z(UO;00e25zZT$9zcfn(txDE
D^nIK<y^Lbwuatx?cVP$ZI9+&%Z9Er#-tQM9^H=_y9Ol*aU4b6j;Mv|X+$yPNdVG18c`-!JWL{H1uHUzIQpndNQsO6&hVIt^)4>Z9d+jbb8Mw6aeH&!K
yazxzKGlq;jh~1_@x8Bls<GWyh0=@(kZnLmqLb@6-az7BWOpvHruRxiFvo65et2*$$EW6uK;mUkoP=>XJ(v|_-;VFkVqu71RYl{9SZrc5)4%AfTtgRpB
m*z|;y@sq^LHBOnW=e&N$>ZZ<Dg4XZ5hp~=)@q>UZ3VGcn8PV*gS0YVyQ0usHTRFQwxDw>e$kKXh(p@ryIO!1>XAohzW0um6?P0o>C5Kzn_CJ^<mZJ;o
G{$L<?!%zS$U5yAVGq*ieVS(WPYC&i8QX&OFCoY^ZSJ^cJ!t`+1dx?vAx?S1NAh^deW3U5VkJxQ=nqHqBU~^RWa<n4XnG%bL3{eZ4lWgjLUlFOrIkfSk
a?-)J@cT&I;zGLina3@3uZden6HcozvTkb9QKLCmkLZ--LX@<|H3`{grUoL>(V%@4ns&1jPDj=W^wUd(&}mmJ+ISq}C|c-r?D8V=&_f{5hoy-<@GSQmA
HEdlxfP}pzWC%vXzs#23UR1L=msu5C=<}wV&%lDZG6UP!(qKDVhox4UNcv_?YMv^@yLL5ItWbW77udfU9%)v@_3QnwDuqTN=A2^<TvWr~x)p}lfjy>-5
nFn9vwmh|#r7eQK0%=H@i|cZ#PfzB3!ogU9vMk<+j>Pjf-$W><E?T+1$6-N6`3y4p9jDpz{l)gHc3SVlp7NE_)dX?mjqt(XhV1U?$MNgnK`)uru>5s@(
XXDKANKI;!I!@8@0P^V>aOcEd%GbPovfmRp5_bS+&4wG%KKac1+>wtZOm<@=pobzRn0_jhCcm5<FA9%UOeA_wFSL0TUQ){MKmI)RBnG5#fW{Z*4&fQmt
@N&OL2{XZ=Zc|2r+Ywg7F>jV~`}U|K7-TcZcaxmJRmNW@y?9Gi>?61F!L9@3^)u-C~<YE6-oS+M|~9({t8Z0CUl>YJQPdvc5=??D4Y#g7*s9hZbWWeiy
IxB-Qubr6Og@q?&&Em`c&jS`^qHfAc!VKYg4y^k-e6hRp(^Q(k*5hr9c2$m_86RmuRr30RtqPL#~smSyBbkWed0aE3T@4pD%lZl6{(i>DeO&pt=pHR;#
WKGWgSmTL}{TlWMuq?m(ew%f35AtAUFl(PNSdgBZvCjj!edwAD|kK(`Uk59X70c-!AjCu@kq%qgtSLW%j&gw5(m1n%l0QKQG31<#{PQOOz?gTYO^^I(O
EMQMVRJ8Ja@O%FOXq$H5CFj*vJefG1K}x(}!09Beg3CIP^p&*a_2lmrNKcKUgFUlL>~#o|0~I)|jp+e$2}e3D&2Hl8`V6SxGw0gCf#jNJYntS{3ns%bR
r@kvD_9Rjomp4_1vdTMuix-quAuO_=tdU&8C0oERH%}%mAr9_t{Ni||EY)A*rzBWVz$u&Zo_uG^TD=};z*nKbL9+yW(>2NUCRpliQUFEJ5KY;5WS#=&g
kZVJ0->UG*&ny-yQW*pzHbW5_D3fr{E>bpqaU_s^yvbGgk}FPjL?N$^0ZdBzjx1h;NU%;P_S=o6R}+kmoO$-t(3Kx`K;!qI%C2{1&9^+qlx8q}gQ`Twz
am=5w#uyZx2iUvqq?M;Y_LIXxkNU!Sb?CkExcDph=y$1o96lUYaNCujxQ)rOV!#fiWEHvXrG_dNkOn})>d2Y2_Jl;Dyk%|`)#ux9Ez^=6ruB<=1q`Ehq
oY)?4;oPSc_<0M#q+>AZI%@L_wgWSbsGQjqRSHud)&*#l=O`Qq&m&9)u>NOs&u;ruDM#@rwOwNY-wtu(;q$8^AQ*+wfz4@LV>Z8t|U@{L`Zk`qX{FV?4
mbB$;J;xq*rY~E>gUzhE>qBF(fINittMjw}SodDcEz$^V9|YY?QS)PN4j^CGUjjU=E&y~>)X}F#;0U&}n{##@2w%Fz)I;>S3*vME>Q)K}1T?kpMaRsXf
bx1u-=e1fsc%*7V)S;ZI?p-&Z26<1H0OFH@_<tm)^|E!lm`F<(%KrpG`u)e&s8heIkp~+xkZ4sUgKjfI(j13D}ugEcjQWtiZErmM&!T&AHN~Q`AB%Bdx
!nl)S}BT4nL3%%jLjjqh3f*`>F-;T(X;#n9j<vn{H0qL%{Fn3u*e;>5}}3*cNKneNsbnu=t$0*_Pk-l}i{JEthBHFrcC7<5HR?PQr7TfQzXeFZW3ASTH
&XXPKzB&aKxI<sk@!XV_u>ivM<O`>+4_5AS$c@~QvtziaQ;SKa^1|MiO7IseDM`agc>|9emG?|b#Hss4BHW%}g*_?Q0sw}t(0KmV(!|EeqTZwCGs=J`L
nDF5Hu{*!n7OKbf%Uifb_+8^lu9hLDnf&b=9|328iSaJXIEB~YN(7!h7ze*$jYfHz!avl7Qiv9hC|GJPrLi7Xu1N{U2A4mNEof7E}<PYQz<e!7YFMSPD
H~+(b`6s_a+Iy9~$J>eht<*PRI3?Qiqd}?DMk;a1v~8acQ@{62L#wjNT|H@|Z_R^=$d`OM?4gWbRqzb$$IL349R1+^54^tXbjKqbAwuV~Oe?pGK%Ic|3
{UF6i}5w2`yFfeBm%~_kZ{q`uedf+zU4U&$k9335C1`jdEGzqG6(At2er~Anmuz<;@K4_4t1xd!|cL0@^8fZr(S;We(?Se;}=Kf$6@Q-hEOWf^~#f7Sg
iP%wSIL4v(65cY=u@ESn4!9R*t(j%x-l1VO`HO8R#ox?`anE-*;<<O8Xjr_V+&lULHRSO7jD%m8ZdddSP;Uym+b%(%X-|{nX3<@q8K}V2-v?vu>#`GWp
C79TG_8B$hjXKb+D%GhUH*zGm53<p_d$Uu{2{)9>+F7UgRZvi;ERt35`3D;bY-`?J44eEPp}d_VR4Q-42t{)6|Qp#FaH%nu*@^zXkN9{aB3Ff-hHc>NS
Ysd{Ucf#a?^`|YP*e)#@}?|=69C(rzxzx+He`{9EhKKR++f1UBAf4P5u{P_Ry<Bz}0&wpiq|EKWoD@o}Gb?I+u5d<>4ltRSO9fXY^@4<Hyr0IQmd9s}C
vm`?<8%GAcb(3A;I6U)<ci69zN=&D#V#%P2&;R1_<^Rs{exCpS=jPM@lzQ|Z*kAqlgP-;L--+jWr=Ttgb^GRmE7Yp8C~%Q^lkdx^Q0TavZe_@m8Eu92Y
)9#+nCBY(<$gQ<@_zhfzMub{<NXyqn*TDt{N?&f{+;9fmHzlE`ukV-^xr$)k3aaq`@#Fc`@#Fc`@#Fc`@#Fc`@#D^;`stIocd!<R`P1sVG&pDYkGg@JU
p=>n|&AkAls<zUMQ#XvZtzh3xJc~*^Sgsp&vB$>>7$sS07us>qUPCj{$@-d@Rv!H9om<hc^uQQLy+;|BL5qd5aN2s|kgu)j)cAP^{CWW|LfYLMF>39!}
gbF5B9C#uuQU#Q8hJd8|19;D=h$%IkL7J^Ds!sW%a;SJ%lf)S!*aBZ5`q0`8?=+3)&re7X%cE<8Q%y+S>P%<$ASr2t>YEA=0@UT!y1KNy2vIg$e6`^=n
5()&0>zwbZ&@q_n+_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;I?_k;KU4-ftGKj8Rb
{>dM36i)0vvj6q}{>Oh<h9z$Q+23XWXHQ;FV;|V+4dlB-vloD}hT7B1O;BFai$yD{!owvkZ88_>WH4}hKS+;PK??<F1U5h`yLmjcDdr*Bwxn)}lQ^O2-
LE~gzM+K5)~seN*uI8DWyXlgXCH-T-JMi;WzXL&A^0YgPWM5AG__XfE&D~IFwAq8v}$5E)0q)z-DbLkB&9NFbSlGEyMlO0mr1kGbC#~8**lsCtM&QZ%8
G-$A-#1$QuRSa?OmyD<1O6|_?DDz3r@RA8lE0_Fe;rhns#|iwVO&F(&KY6P?5jPM&H0Sf}d-xqtx?h{-Ro$1Ib{cP^l<~Vj!d6;Z{H0?G@eBMo+$K3)$
0KMr#k$S@q&lhB5tqpwc|8jeZ-@B!}0V{fG5y)btcu#RpojeR<mUAVQ1OTl)~8XI~Z6QrC`zzwbxF7%%aj+5J{(H_=ub2T0QC=s5J!Bm92Zy7%I6f&t1
O&{vE|_XMch_6fC0r=}Lk_ZA#Esz)W`Xo@}>Z3OS0nxo&x_h#6PG?aUDNLOiOHgOaD(8@%lLS%d{s0L9ztGCmIlSEhqsCkK}#;CkpfcNp{ZP_P#rpi}O
B54mlI+|yvQcOOeCrLpOxjmv;ZOr9OQ_x8*4SjAC!C#(H4Wtt&ZfFs&eQ3(xkcBHM-y4!Y`mAltSB1=NRM3YXZN*%fcOYra&E5P$$w=*8W|@>1+qTu`d
zC7$OYMnozF5(4N*;=SNtgv{{khznJZc)zJ>mUJRc%9vJS(Az?u7yKgzZ;G>HWr_;Ddz~-*%{1o~K#)df_20;r2z-r7Rk2rF#hqmU7*^6$!KCuz>-+d{
I%4;-E32FKWQ?j>%2EUapFDOq~IZxA8^moqNt&`_ehl7DOIZMPG+jb5=dbyIShbkH<8twcgy|{ZvY*hI>nz(a5h740maJ$fT>7`zK%_k8+5H?V|DK_<e
Fxlx7C%Uc*%}C)0Fb*ygt_FL>EjmbBdA$cP!5bhc~E%kX@O{r9!62L%n%GRoTycb$HqYDxE0tyj&GUaCl;Res2gkzNf6>bW9sp)M}7cwQ<4R^tlLji4T
lxy!XAO{YX$SFf=fOFg~@To2Yk9hd5)gk&B8<`a(SbE!_sh4;G_ZujGbEaoJq%F|IK_#K)JO+GLcoe$oY1gbZ=MXYpF^yf=5;KsHG<`adqWr`MSX}?7s
<_Cc%FZQqX^IZm^@CfZjDP^Y=?T_(6{r+YerHzP0{GI<2$JEf1pmSRTZ{-T|F|)VZL*NwE0MLQk>lSV+(I8GZzcF9jUZ)u)eofCt*L+<_JAUeNabDXOw
Im{mXA>0<K$dJ>{OAAVYsW^gE*A?0_lG$v_d{eM@jgV9o>-!>8o?0YnRtBMkqP8kGc8a`taNt~Isl)FX(m$QCDwTq=}>K~`^69B2ib?)>$maUk!Ll=^I
Nvk@AGvEF5g^%2lMaq)siL=BszGgTTIupEr|-CM7;eL8mL_g&9TD#hOz=~@iG(5<#9G|l0@$;de=+PSbrHWiT5Lv(oqj2G;0d-zE8Tj+~g_v!}vs2L#V
Ugi2of=^)p-_Aaj~O%r_~4N$R=E_J6?3($?4p{kf9A&sT|Fwj?d-acu5ycn?Tcq}B&YEd>txB44p-Mf@@y3wNIJP_uIeuWy_3kY;M8&|7_;Q@ur>1dh6
#ZJ8_UjdmluH&m;vMTN=V6-^3WfwXd84{2FkC{}VO4EXeqc0=#<n<}}vV*aLg87=oCR!naZcInZfXzOB`<&}6&7pdA54i!LkLgU(7y>zi=Yilk|O)6nk
+@QBH*R3^*a5fvoPbBxHJTU*4j-nG2Zs5{p;%x~Zcztr_*+PlsN3<xUuUrHaB+{;0$@UBvlC(TmzQNFFoUN)8E483g07+=WJ1STG9-8*o^rY)hOWREy7
2BBNHiOEP6R3&>E>*l}en`LTn~~m6=>1fy`FFpe^8({SMc<h}=-VS*##HH%>;6ICUhbDd<~MieKj>RhV&Y7F`HrIB^li@Pk<`+@u;B0dcD%n8^1qa08^
7tB{vP}m>J1Y9pl=@l$41p(+(Z0b-=fEc*Ei|U>F@ex@t;MK<ZQlf#qau7t81h110MhH`gU=n(^jc)nDyWE%{ctJl^)y0+OpsDElgKq*7eg%lYZB?8Ok
2Ak}Q~iuV?df5;ggqBY$&#tLHYJ(5&q2;QpbW-&ZHxrgc*I-~F1-aOX&>mU`Hv-~8INB&n_QlV|<GuYI0a{+*d#=HLCAC5X7Eoc-=0`!~Nf2VKJJb?6+
@?|zMn3}TZOMY8|k*DjXY!!O{i?e}`=zIoZ0u`qVv_j(pQn%dUsd9}?tH5`de4IQ;jsgZiZMViz;j%j-Z-*h&o^`1ekAX7AOemoo3?fd?N{{y|GZTj&j
Q-!%qwJ6J!ffiB{aU&A?OSHsb#Qc>evm%<313g~O(PChKpkjx@Vn0unTcDRqqp3bq!iczX2(3vIDxTB_Qr2yEG}3(%TGb<xq?_p6wy5k}UV9PJ4U*zHL
v4uH4J-kR>;KAB+e@zX&?@hP2kAF|UddD1V7~G~Aeo|fLV2fBq;}Ec6KuN*ZY3W(3hcjl{pxH<QM*n7uaGm>0gCN>B!cuF8e901q(^X8wy9nsTV>ZS2Z
f)Rs1J=-V{+kJmIgSu+q?BCQZnkhiXHPHZCuseZPi}kuP-Y(4|Ls6chchM$%2HYbLdu2kW^&72&8}zT-0N)%IkfxQc}ly`4%cF!>dJs-teyX`!<}1GE@
mGe@S1X23tVf@Y`R`^9>L5R5wa23*LOVRUmPqvZ2vkfNiaipd^l=)eUiHpT9)GN5XTz9NQaFqhdmDR3Z4f{+73RINBSLCm1ms?$^ba73=Luwbb_f74>&
w;EndPd6In>`7OY-!&@qIf5C#bd-S$5J#{MkeELJ)!ZvS3cbYbN<@f%*fpCYnvh=q=7QOUx+>aY<ZuNU>FLE%OOYBZkeLm%zRW&bCZL?W}j|(rNV&@57
VO%B=pY~NlgEP>!uGX-Ger%q$r>CX1u{&smYUy3K`(ml2X}%Ui{L6Vz<;W3;u^r?34_>ToZK3aB{tt4LWkJp>kM!6fy7cV!-k6fqm(QAm;AG(SEvG;+i
`06-Yd_g2Th0>Rpvu>zTa0M5GQytfE0s9Xi3F$h<mrgl+S^cyp>`p*B%S%$yuacE2HtQ%()CG)msN{32vX-j{^u#$#<4P<i0cIRn|`8F6V6O4Db|xfH@
3%g^SUzz?2ZF&Q;Th^$fWTq>3PSa32r&5i=^Pee4Hqhbyb@}_`P5@yQx?Y*{CF~_k7x+HDAl^DI_2MB16r9m$=l>Bwb_DdhnhM`3Yyt!Q>M~x8=}-Hgi
?Cs?Q7CGKJcaqT>^w)(*W;mxj{~#>+}=anXqi-k!OI#m%YEIxVcCtFb0Yjef5-XMItM1v1<}%$LZ}$5yS-Qf7t+hq1g-hwK9D=}XC=tF+7ZdP8AWtn8V
=Dmz7J4I(+UBR_mWlD8|AJ^UC08}toonHiwUST{xfE${0O>Gcq^uTE}j)8q}#&;{1(;(`6_-m6%DV%SR-Yk25G>m8oIBw@a~?HAP4yUOcsIzHf;e>pg>
<HEHrmpcn>m~v?OO^?QFl7>3hPZsvyOpTJM{k7hqzrebtHH-((sTxaXLnLg+L``f6q2XPMR&F&h-QqTX@yfE49^^PY{`Qu+SPyi|5L-`tp+H!pM(4Vl2
fyaHqj7#h-h8_I0%>VJp}9Dw#u$rB2B}+~Y=I!fjb^i#2sZQgiHgkj6vMKdhm=~Wj2>^vAkFsry}{FS7`Npq<9;K5<)Ql0xu|f@g<>k@GlHvBWZN_4Zj
Cj4r3k7*5};c%8lhnnMk$4i>7vJa&O`HkJWD86ZHsD+Q&OvQJx{8_*hICR3YZ_o;U>Y1E>QfuW4_Isa)IFjcT}C{Db#MKZGyK3wcA+wRil<W;XzY3we5
LB*zcx!&`L|0ai|RPcc@cw9!Z7yD~KO%qNoly8!&jn0+suRBMn2-9rzAT0`}{gLE4UC++YfdJ0i{FtmrX#3L>3J3F`eD*BDyH2+|RpLX@=H$-YRIfb${
HNwht!5)+HO@8a)%LzOiHO%&PkS_6<E>A`NG8KOBf=);M@=TqNMs-&%A!1=yIk+n3e&jsG!+KMflUkb3*L1r|DQt<*@GhuT(ae(9%tcEIP)F`55Ntnh&
<X}kG>%~To9Iub&o%9==g`_}hbWua|rrcR^znxm-KC>SCmsi!wLx1_8N|6HP;sU!Az0M5L>IMsG(fmz?VG1v6>;@ao+s~IHT^XZ6%Wh|(SrQ@#lR4S9X
NwKFCc{dA*R`^?LD9ll=OgPOKGSAG1*{&SnV6>qo=KedLxREnc{?HpF1rw-X4F~IG*}1ctN2Q7Q5u~>Q(A8<v<%rsC3cvkahisgc&V5Xb@!$S^|T>9I7
@QAUB!mrFD~j9827IL*K-1AXJAPS{(fFJS*IG!LVL0G-|~#{3YZ%l<kN&CW+YNrCyE0xXJebIylP(BDenZG6V8V(x4?cjTF4uG@lO)HHH}G?;6lsrU~e
3n&yE)wg^TkBDue<1{eO<PI9{%p^%Lv$M1R%w5N~*W?4rVYU*#HF=yR4T3gMk33x+M~6+%!fT3aJHM)P~SiC6{|6A5ogZ%nLLrB*BYm1{JqIzNXkdMjq
5udR;zN8xl-dK=DXwfw0?QBdBfs@*v>Stb<VWml!`h0=)^!xiVLtM`de<;iwv<?J9!-8GcA+x8vEOM@`Yc`x+YmVu0UB|Th8{GKHl&+k)^dPy(~-cPdL
G;>xloh}y&#%5EZ#_*NKVDI7%bA~;T`2dd)cLLu3?W*=@6w~jlGD>~mdfi2&T{^ij7Uu0jRWppO7$3B)?ph>BZkW!fH;ybcutLe$&ui<Jb+1&h`0N|O#
FI(XqD-~5+A0qSj`4%)ZnPC6U}ghW4Ce3l({;8Ie3DiY(gmT`xq75A+yIb1({$QGNij(yFr*Ad&z0C#Djrhf59hmg?3<h@GPf}}HeQilM=Om>{6()BtC
#7sc`dmUcXN;Da3ReH*$Hq+A_}$Ndpuij>eR!T-gPv*BKBaC2iEUTW_jrTTb>?MGE+=bC~HV!G1`(C6So<9)eUmySw`zCcWk}AY&b8bm4|YUI4Qd8rz}
h`0dLh8U_S}w_f6DeY>P^&A4v1c<2-}5Y2NPh^T2)_V!aY%a6{ddx?=zT$X=4?ngq)HQ?FS1Q^k>Nva@Y|nxw6wC3Peb`$+6BieG!&`v8-LW^X9_%8k^
d=eI=Hq`56q-Qo?>RGg36l|->-Bv`-fUVuFr&)dt;oz#@B94ncHg8TT$O;VSe@&r@LShk3aE{##M2KG0Zz@b79OxsG9Er1_=57F~Hn4!K{!vQ(@qHcwP
gQNLWeF_?-TO$8bK5b>@?UTfp<gpc|HemiTYYHN!`647vw8edFos*vGrA6s=a~jjy7z<{qEN_qNPVou=u7vp&@~EJMtL?lP!-Kz{Z!jw3Z0l2QY-43tS
L)LdBJJhMq%yUZ3`bqT`S?3|JlwB#DY4JYM!k7mX7hc;{^g7!aeM2#q!?tPvoO!?dXu{o*(lG?wn7y9F7kX+3XNN-A23F@bZcpkpS4_h3sTJ{0!o&1J)
76;5kUIbnyoL*tkJlVRHZAw4O_X~uePOec)y|twV@mL#P!7YT>?KR)!q6P5WMzbnqBOJ_kzaPxw8%Nbe^Qe9MD!Rmfy(3V5rbd-_$ll2>auR+Y%Ua$_d
5WQQ-Z>;SoM$ELbR>3|k}a#{wTD&I`qjeqp|yJ0LwC;<9~G9p~SO&`P+?%CgN}*Ug4HBzQl<!9g8nctx!!KY?d~>9_hOeeFwrT3addB?e8E*38x<3;;g
Me%xNBO@?N3TuS(fSDde;ZfI~mSOd}GYXbMjd?O9)J#Mh}zy5|QQsRws+#Aq+_aUyo2ej=bRJlLo{qo$u&@7)F{txF@I1xLrTfBBNk!Q?`z<U`CeFf_S
eV<c_c~TlgS6|p1fU}T7tK&`jtoDw2k3qJg?{`*GnUjcoD;P*+821ud`LB9%+$7ZxX2@V+^Bw9M|3O-H)Ruqc`H`A*k6whCa-i{?^P%$51_>_eL)-468
_e1wi8y~uph6WMtYRkOxJtkiq%HYAIqvLeGWIvDZ=hC(E3Y<oTVtOfLevyaK$?R+N3eF)%ho>@ZN6k<VL+Zg+gLx?pfNKhlco92NL%#XVWXF6-$Iqzc+
{8CX}&~v`6PXvF-P%hKZh4KgA=4kIox75EJz7m!U%4?!s7k+%SPW*ct~I6`owGKy+SjJ${orwgZ=rr#Opbn*-|{dPk;vLl#%+hJ}Ag8o4!>^RAGPp)*~
pG=L~tyS}B%rA$Mrb*V87=Rn(Yr7VMCfpoQ8s%M?`=zcSoTB#oBgHj;+95&-VAt8dwF=aWsZGNDCO86{EPuk%~3tU_Juzi+sWFMv8By(rf2&-27vC*c|
0lI^B3lC5q2ZHGg7@zD))a-(O2SVGxbA1Lp?STAFQ^P~CDu-@{oBUE3?O@nd~uBeDzDKwAcq{5M2D)jsLX)W_?V=`yVH{*M4H`Ph&#)y3(k{)kTM4P%K
xY*l=B~kk!pwI~@(m1YPPu9(IiSp?5;8llFT~SSP2J^wpDaJ#%Ez)onZrd$hyGGYuO$O(%D3QRPK8bLKbs+7({BT`gYEqXLA%lzPD+sY)BUQci$wKe8P
}n0G-_Uq|X+dIM^L>k7U!1>U7B12PbO*)47B?4P+B4}(Uwbt8mO|=Z8yT|J6*?-M)D6`;sZ;PZaRai?pItG-9p~8)exogIUQb28C=&LQ)-ypAxOb$Y*L
5#_-sT7U-RlKArt<B<7fTsvywot&op@`ZY~Z}L_&GaUNW8W1_w(nm$t^T<!l%)ca9O3&KLuz}cqcTC$DztGxoT+s?fh^3-k;b%ii;(Qzv|Cp_l4ByAkL
&K@G(EOw+4^bND?VduOEan5JSp2;w7j%-wqXk;7BR>*f*&*=MfbH%5a|k*uo#q#}yRVs1>^x&g-o-L1BGe&|Gb0gA>!|*YlhYL>V~vS=kPEhaXmbp|`q
7<dv=l4~CNlwj>HaIR7SdE4hI=qecZ)W7vs)NU)Q6G`>{__ZzsjkbSZ_>SpW2tMLM`UnI94y_Z2GZ2@6FdSPDtmV2jjW41lc3-P!L=uNOKsgEyTldhYA
`Sca%p_1Q<2P~s|i^7?5<_q=4ev4hm7i#RM)Hof(V1EPXV!I_D?2l!^dqd;lr<gC&5!($sBiL!FfoMIyght{HEIih8gyvN4QcceS3Nl>hphaZ2RQGHG{
NX(ITz@xI2RmtNzdv8-Elq;&#>Dwer)6HFZ(am1d>Nso`0Au`H*!wOzh~TD*Yg@`#uG?VHYGGlw!EL1L$g>hm-q-x=joy7*oZoifONn8j`zvVIKQx9Pb
8f{#TKTfNE&0Dco05ni23C@@^W-4d+A(_8`ih<rI>N3IZzR^c5|x`+FHVk4)%u-=gU}Z6k~IeL%K`PdGkt7B=w>mCCHv<fZp!;;HA$A=Z_~09W+z{=3f
=;6igo2kGx)~Ym4`RaU_duQuO(J9otN7QI+WP08un+7e!aBj)iHOHRwH_biCv~Z-|9b5LjP5?5_vNml8vySTAUalzF<81bC{TgBn3cijlt(SqksiZ*<F
eBXxh_SeP9pvpru#%p1R*kDI!L6AVL~#ZCR~dC%0HZ>iZ-#}1h=5VnZhHPSkr848MKlWwe3nzoU6XG%Js^a_pY^B|4nyPsrIkeTgK%hRl^vhGSZdd2*D
uq!D!a*5N~Z{t&A#oQ>l4Q#7pu9HMa#*Vsk-ji0Uqlf%BmU64b$VkoOBS=v6zX2L$`a7H6d~;!X!FoCu9~S%5!r0-3J*sUmH#fBu3IQmfOM+TMJQ|%8U
jWLKFXPWAp>3toTZNQi^{Dx{>TL5O&PUz2saqxKMPnM25J9z5!j16Xwrx45<|Lj^z(o)COf_a6x076WIzlz)8mS@`EeqS=WTN+(k!F`=JsB!iWN%Hu6r
}0icn4yFY`0xnuC^u(;VOlo!ofgr1?=bO@+HeMd;i1zlH&aRk``lY)E}O|wNT`?K6lMo_b4Pwk^I7Of@eRZVt-f%HpesDMrUhCt=*au-hJhTdO1Bc7V(
r_D7eOV8$Uus>bdOg(28XXO;#z8zdz42q=$q1-zuuDF5-_Z+HTmw6H+8p@y8fi>$wQvE!#gE5(kAew9R4Rvw5tj9osO~lK!qqc6Fgqdb29U_<EmKlEuS
9l5)vxl}@AxPI0!NGLI-ye;#`cyUP=78DP}VLh_q}`57pvq0K#2M6R+V9)|+-QR5Qxmo2F9{ZN#xWYvII21(1L^YigQw*)S;!d?dsYWqMU^QBv)>Cn^;
rM~`u$a|9|SAlg)^Ih&#*9=ex3~GQoeJ7kwKv@k$-w6;P9FbP<UcS>Tv-0kf_vFc%R>UkqfxP+uwbmy`3KI>i`{C5+o#=wd?+MAjE+?s``l;b|`nEWFp
Awc-COyF%^(T^F&U2vedAmU=4+Q)~7xMV>k*?sPBmlL>Iii)n&X3G@69dS0*AsUBIzO6WS_g*K^7cQue@OWI{D`7i8OBUnV)?K0qrq{1f#zJ#x$yV-5z
rrJGCx6P`M=L+9>0Sm%4xya{p-9o<}T}^#6EW5-{-Y{^VX3}@;vts=e1Yoo&sAEjej_=UAL;|Ktlh@e>ksAVF>VM8Pfv(I<GZ-T>!8wDe522Yx}r`l2W
?G_7CTwe6BmVz*Cl)-eM#``vwJClzT@j(~4JE8d$}(HOHA*xFUe#x=twK6tOdGZ<POGf4RCN`O#WmnJA=2K{*^Ec`eCLB!|mgNb1uvaUmMUqO3dNt$Xw
(^|kpV4<}7O3q;vmOhjy=)#nqCeo}`&cXzP81?^jNfS@RN6jiSHhxa}<jL+T=d(DHhgibIS@EY?Nt;Ga7{m0!e!b$&Kuv9)7NwL*m4(mEaDEypdPI>95
1tThT=X97_C%jFyg$1AiCYk##L1rNPJIC`GJ>kjk%xSplLZ)DZ0=?Bb&FxKBz^zB}wOZ)p`P#QGtj5(t9XM3UEI;lIvO5g%^I3<IJiMeE9J_0cmiPJ9Y
3!xl;Xk>5ZFKq?&}=rLR-eQ`6M1!l?XcvyKf2k1>`eUdb%_R|uh&zce>J@X`uusIG`K<9;8Hz-Y*NqYtvBqV1j1_qJP0Q=((5D87A5Q9b<{_^vgOdJ;U
mnUP<k=pfjXu2lZzrKjl@sf@57^YWs7!*ap<5CJ;Y4^mUbw-Z_R+7uS4ogQQIhRyXhH<gvzB2J*GoQa%Ya3A{Zn+ZuAJWM7YqK?vucDg!V;U)-gldV+|
}>Gp7V_BkIr~6{}>RWlEqJd<n1qr3cOU4m&-OLgJ5GAL06URFbi*><UC^lRWuly+GHE(Shl7r&0T*-n1TH%pBf?y+d!WEfym?^9*!`yNc=@wt+cc-!*K
b>4iI{ZvGsA!5yB9$VIRIm(oUO2Q7qVL-dOzWLndnF%S9|e4*u}N0v#oQ4W*tp`oF42|u3fn1PDHLA<8NNDIv4+QVE88;k()W5QPZ0C#$k(HLGxUb^(-
1g~G2LZ8!6FB(_BdH6F$9fhMa1&VaFYuFr!#S8sLM9*uQhu7{all7}|TL1sq{fX*4mV-dKga@i`M@y!1lsVC>Uy94{`CEWE&N+!NPX(<qnZ8leBwz>AV
&NdXXte$nNgn2+%|w+h-WK`QeP-dhFC$u_x}^;@8$-ei_8t2_Em}z7_&Ibsne-DP#is}9X9LQ*K`gt@y_3vobAgJ42=~5dSY`r*91L4nqff+WlGX<#AB
M`az$hw}PO=>(hunKsQ4X{RZLU)$gZ5w!^a>Wg(_8u=yfm&e`g|>58J-ra;5u~{8rSC@7!Oyl#Z!6>aa(txrE;KR;BQnZRHxlFFdxfwfV(UMoc5y>n6F
U)V#CcJ)DP~+Dazho0Gb~+WS)T$5U~guVYmxAM&7-bgpp->i20fD%CnuxeAyUM*!O#6PJ$Ka_w$E`>zU-ek1TV6tTApW9L54sK_x<Gxf?q{GpBMK9JkU
^)hVw5hfbvb3_Q^$`4(Y#P6)kh!xE?}XY9}un;ZH(nY$%dP3HrwpK0{0$Ewq^`pQFQd7W`&XdWjiv%L%YRlOpBu61U}J6r`|$p+~?!<4i{Y)StJg-7bS
(8N0-9Ugq);-jHqhEAeaI6-9*0rI~E=mdYAD~jHW3axqfB6@Ia7x0RM42e`^cgE-S<l(LKWz<DBovG?*kR5P!o9J(ANXG16ci0t=7b;zSNl*Dg{La$#J
K-(r+nLhqUBYk=Is8}@GcW@$A^ZQ43GcjamZfIg)(i2Pko9yMgErD?p1{2@YLs2%hNXik(BU>5K5CLZq;=!HZ_ueeuJbz&<a%7F?T~FJk|#Y0af$>_tI
#oWNa}f)C9S}70?JL4kh^Wz=k}mWAi8~b^i_6SGP}MpVg7x5k&)IjtxAREg2WwLoX;f9Dz5u@oG4srXyTz0fN(4w5J^6Rv(nl*V2VhG9}W;6YgU`nexg
^x(TJXi1e`R`>n2FxX>xDq{X>^dF*S`5Akq&sKb?uzP3bv7aRf0=x{1^V8;2nb&WeO;y*dRl&#E`jAJ>lL6+rZ+Wy=Gycw13%vg=F%jV*#2`Z4PMTtY1
r;ur5BiLmq{ekN0x=Y{V=^8EhQJ4=fmUmpk$h0wjF_MKK7TnR7kEq3nur4D3+M<U!-?u9OtsbqH9aR9JU%%er`Crj<X)rPrnX!x^;u77nNz78gZ?r~^d
1=_^v!N7029;l{f-;#vuD+L%APqIH3+^OjKB>q1XG77FdUgY?x-Qb;N8QiX{Y>B(wnSgzXWWL|trXSWuv!YOZD7@wB5SWq4>EIW+S3C*rKm(1z09uyU{
^R{zUJVv=;@|<P?yKO}n|?{U_tR=<Utcb&kP8;$@B8n8%`mWKgbzli__T=PPLurXg$?T1L<=+n1u0lxv4!PegS0wwybbh>9Z3BGKa*v8>4nnle#kc!o7
T2(%EJmoDK`CuESXvtJ4go3L!Xkr2FB^_+=NkJBJ5NBos&<_FNDPO0IC3X7IV}eK#+jlp%oWoeCLqNZ-!xk^CuH#(sqRjR3`#Lvw@;cfB%kvDot)h<HN
m4%84Fpcrt<lho|8pNySV9xZT(lCCpCp7<|S7zi?<mUHiUv%FRbLOwK=|mwK;Sj*z7x5Q{a$>u2pVRb<Rf5WCliw!A7Om{r;Zd<XGBei@Ax$Teh(Vw7s
zsWQHtoIWy^kX-e^Yj1rsBNd?oRZ&TBlKqGSH|l)`ze`$U5Rg0z*x!={>v47ou)eL#{5`n{3Mv?I(|i|BStyr*Q2#_|&~NWf8-mybf>*6L&-aq#Q{hB-
l^YB+?ykF-^*NdWA^!tK)~O&ovCs)5Py5DxKz%xOMvMc0RKZ}eauiP0HSq>dNYK$+`%0O?XIO@U!4CLoQ>RW{Q_w@J>7V%hIV4(oB=i9lzazZ<b-hgLx
;2NJb<W8CU#LzmN?V|8{LHY&2R(Vd@kR3e_})?TIJ2BWGaCVnJi6fw&_BuWIpzZDYR(b(#k?g(s!Z}O%X(<0eY(@$duxO6SrR`_C(<kCxxB%ZJ(K#ya}
+4Wxl*Bu*#-^u+39p%FmLb>o-^|G`;sY(bNci8Ye4dP818}T{#+Z*C9~jMFcR9RK3^A3Q&|z;D7-~{m{$=rF7d;0&pcXVq2WSoI4y!2{gnhK??cG>Ert
5Ty9ClzYpYXvCwv<U&2teWXW79@bqeOC_m)W!)LVgmR|js2-R<<7YHctmF9OMTb8H!NHw~b$(+UNR&o8D^nG~2tTE^q{nmPF$#wAp1?uF^A8E0BHizak
jDa4bO_lq8{yD0v&<%8d0)^hOqsA@<H2aAyW%MR{x{Q>~!F2G+#ax&%Vy;#`j=78T5LW^OMA5tU!zOYe^d?(+lb$|_~bnG5K-_j#N+n^{M7{?e?i*k&B
=>56c@c_OIXB^k2hPV8hVAZr9mNwjDhxogf;VH^)ivdT+hbFdTTz#syWTyRm16`vWs0t`CaPBXf1#k7?lm7S+J&xUTB7$%&(cajLrTPeqz_?sjG=J{I-
?*IUXZ>2wgje7>00D_M!03w@4VLuhevFCuq1Xfh3Uaa#2LFUEOv|)I?P=Z?<@=2j;b!<>^qg8JFl_U8gT`|d&{vaPOUa*&3@whdW35cYZx7`<13&kTjd
SH7F#K62yz{OSv~{#<sf!(K;Cr#o$isXunZj##VPtyEc6RHhB+$=LhIe`eXuQWqC-0oy3NO@CNKNKjAX&|{!akH!=Xx%lEcK%I4S4j-qFgk>&bWME6o}
y1<DB-rKx5muhH2v6P_Qi&;p^4}plL-Fm+hMkWF;beeoD^}Ewi(8@IDb<c!t<U^?d&XQg<f$DAyy6b@9PllIb=!@XiU*HzOe9E3n(b%szFv{MkXEU-zp
E88DY<?CVlIU2e<(X6n4*GHDo2byO{d=qz6_Vp~(>Um%Qt$;AsY7Mt)?E~^`H1INNIs<i@B?pPP@V#J}QE4Dzv@upGZi}1_<j(4EdF9aa%goJOUJh0R{
BW};l$`8#RiPMI=S1gc?az}n~ygONBryKZC5y0hgSqQJ}W_9X=UO<&G=aP9@-ysx5BggUOo=D1mR2y(|z+*R#Vo7vQ-2^3ig4n^P#B!ZY{8i1(9VbB!I
x|6?4g0Tcqp5BdN$1^94%0yOa9)H7r(6(`Gios$G%r#l89^4XKy&U0$F#fzay4r<ae!BjCNKP1D)Dpkzxp})<L8`coW}&(bWEXc<Ia*?u%ipnn6B9B#f
_F0_uNA1!MA7*dX<x^GT9+GCLZZBsycNEs0sYSGDV+@r_;L3e?stvJB35tTNc2v>;wwE4UktJ8s{L3Fsb64DqKeNDNyUvpZiS-E)akDh?#K_n-t{LAAT
=v5J-0iyRekrZ|pv|=OW-sm_UDj=xC<iMW9=gK>R3Q2kbY&BnkGMhER*}2M6?(qXjm$Sa2%V2u+;RWQv1X;!mo&Vb4!A%lL(t9ttgfpvm4&k|92f85Ce
9d5z`hPLgsme)}35=$yoQpwKE^f_(cDKa{DtlV6F+L*u{}nyvZBgv|0+_`XU$`V4axXlKSBKyVowXNPtinB$T&fH3$Etyh}P1pd9S!a&6-n$P1skfj4M
P||b@hn=s}AW~ugM~!=+t=v}0<ot{h-~enaJabjjZ%ccFkL^96#R-YuOc~D#Uc6I;H+QAeE_IZ{P726=;D=(#daLrVc%LbhpevHJcX`x;w`C*FZjnhF^
u=HZPXm%iKJAbxo_?R<2Om62<=P0e)2IT-?~;NCP3;2Mm4^&D^AQkz3k1peiX>l%!cuJqP#&~a{oz?sMJ%$F<lxllo7zBBUJ`0fE8D3p;Bzp>UhwCB;U
_0Aljf3;^SPsC8^un0PK^pCuMn}=zne~<^!E)4mA_+ism~&7=zR+sD)vdDya0)`5UYdt^9pgMya%GUvEV{?CwXDYwx1+H?-dEORc<JIV~N)HAMC-3bqR
gKy^)|Fw1hX_r2eXNE(T^;>pbvXXWk|^oCBp|q6uEK;e#UM%XYGh;~dQ3Bp}(~1WBuAnumhcIjH>@MyB<NsS3|P7SZ_Qy+9ZD^Gfv0`{5*B0jHb|yuwQ
Wo+NKx8cBO)H3j26IglVTe_k(f8vxma$<g4gL;#p6G=cv<-%wE)gpYlyw&5jiE;u~msskiw_V5~YC$us|$jlS>O+j;+IZWUJb!Pgz=de&NGg@zy$^FB5
1^Xb^!#v?Lc@T+yoHxOS-+3ufA4Xkg2pKZr$YUCL36CT&*UwrQ24dz#c+oTSl9fD|`9MT5qKF=8yT-#V%tG9wuCWx9+ABzl@`Cl6YiTXqel2|Rcfzxk9
R*t2H9Z`ESCR)`mr7ETYfJPTjT#yoEHCmqpGY1B@f%M%|B+O!takXk;tCDiO2(Ikr4JYaZ-`VqEh$}gtbm^sjNZ3;%~YY}1qzlO@#7z)B;_6VHl!{B(a
YN?bBgXmnbfQFM70*?orW()1V*(lko!1Woq^cf4lb<sMYYZUxnDt0O+gy2393)pM*<U-ki5xrBL0xh%}iFoHMFwR38B|><+MTMc0o!D4-YRHcJ?rm`7}
<gpqaITMN*=92FU^5_&Z2~rD+u;erntk>=xIFlUMmi_S@n<8*|=^MV-B>g<&{65%KAdWPI9Aht|0M(3_I(i@Ns3AmEOM*sHH!T2~>rLiKk3V%M{qOnQ9
CdVjX)i<*I!CC7Zo0|=KH;~alDT9&7Q<P)QQqc4|VE%j~DBFtVVeY+r%2lUEAuAuHhj7P0{EZXyjYGBIb@h$i?B%fAd1gllZus}*la!z~*V7vAsei$#;
GTC_ZL6ol=^6GR9baVtO91=Id8*7vG&{TT@IIJt;No5@v#`6^d+Hy>spUOT^jkpQnGyeb-U5HF-kErk{CXsg3(&m%o`^Tt*yG8sgdql!wD5*F>WAQuWT
MQ$~pOuN=i=JC-3Z*4!sX*UI-hP^BE%G>%yJzAM<}V_o6%@(;x3!6c>V9{S!@So_*;C(!70XBHO94cib0ORS+Z<$k1KA6uU0NNUi1QJ=Qg4gA;+X|)D&
G*gYE!323*lchH6{w47k^Qs@Vx`7lvDIpYOT}wF9?OAvq*xfQeV<Ow~GuT^~#X>*%c=W3>Sh6qm5`)b)hrib_Gxz?k4)1r`uzc1O1CtOodutU~h@+z}&
(Fz{d9$H2qYa*5HfeP4}st(GvMhXK=?9!UrXg{&m7Ukl3!?A-iuXdaq6?X~i$(;qO5LdLFAJUqR-Q!>AM{RJDW$6gu%laNpt^nj}V(%!<1v(5lgZo@rw
r+{69xP(dr{H#*2@U0|jXyv~`8J!smrkv1C1ucJVr3G00zz8zr&JJQLT{dSqw=(1TMhL^>m&&8ROBlp+CM!KzN{gn!>KZ-VjxOp8I25J~+)<@Oh2D&@p
l{i>nWzMPam>CLfVNeBz#OoWd8-c;2hb|Hvwq}B7Axcqk4eptI%3>ex;Lc)U7c1HfE+h|2{z*ph+6IfFK1@Qa!6Bg3d&QFeQm!Gmbu$sZ=kg}{Eh`C3d
v8Gfw??!E-Y->PhqlDY*)D0tyc2)f%t=9?Px{HEYdE#wO?xDtl&_{U1?5j(nZ7QT<^ggrx^y8t%K=UJ<M*VE>z^Q-(9ME_kN~q}e2pBg288H~c%4?xJT
3uqs|NHQ{HLTfB*+0rc+=Rpn8fd2O<==tFgnz}tD-X;6|vxf;s8fps?sKWKX*8MNd3Po_DZXhG@BqhM>cvTuaNj<quVfTafLU5SgtHEw;q%nY|x~p#iC
7j-Upm0L!9g%T{6vFWZ*2>K3eH^?u745h~Mn^8i&Pv50tyj-$3bd`9Hk=GDX}*@>MGHAnb{a#?RUhq_$sHAVs>3mpo=OF@7^DxB}^nHsNV>^3D7u@cPl
~ZDY2lB@c4k0<3E;TCP1WDZgWhfRuP|T;B7$B;E3ZhnsraQQ&0#qH^_Z1IZ1@Xgzuu7)`X=g1(#q&R&lyQ?AsH_(#}1(C4`Kl8*D61Mb&Gz`@-*0@)<b
3#Ll@pg81D9QYX|Pz7mLqUA75$;3UoL$i=n<ZJhUQ{3k-g!NT0&^sME(w~qE1?S_u@Y5gsK!4vqJQOz%pq86GlGnp0Bkb}vqf9Bp&LAjY18Wdoc#P;Zl
cLLJf?F*zNOx|Xq@>jD!*o&!Z;i#isK@8XVSs-Fj{KLkkd|Xg2;K>qU+w&873v8qTv)!q@%xfwf|ddw6xS1lfih`}_Dkv(e4CSqk#g%YwaJeSfR~JL=U
;D&5?GB2f0=ql0NDfK<rnZ_J5w<Z=1jCy{!Y6B(>`5HS|sB1L^eh6dXVvX^LDiqrqE=dZ^H$p*u8Pea#11GIhPKF=O>_zpgI8|cq=DdFf-&7htF<c`w^
QOSUT?HZ0s(C2MYtEmc4i4Sdjj!tf@vL?~s`E*ZOI4e?1`o4P)F*&vT}nF1`y-?Kq-j;8_k_&N>S^$I7tF#YJGWKnfvN!UQ*|hiHQh@eI@JiqZTQxj=O
BNO-`g&v=3-!{qm*C43Xw0_sXx4@_mXD51T-RUBs?Lra0A+W=Xyg5NrzIaR1rUwHi_8IAd`lC-T|08ICRL&{VimU>yd1oEqEpg?(;oKh?f1+EblZcN3*
fqczm{?FgvaV3bUrIC;!3&Pg+C~FPk55MWVgOTrIXE?70%RQdP3Kk_M{8X}UTIM%6!(FZdBs?<0&vWodg|m+zcz(XVoXQ(<3dDnEQD?DZXMWF59X_DY;
J4IJoYZ>M4wGGMaTZ5yr_s|y^t@SqxVvaH=_ihLz^A(t|J#2KZE#4wKo(R2qTSS3Od4Ky_<f)^n%=y&nB3<`03$69s$buNHbe$r;9Q(`hpHYu$<GV+p?
5I|Z#iW}8z+)Fg&Xl=G+v%cr(4TxLv!p2Z%|{BnaWoHBE<2G=j-#`DPV|0xIUJU=-X$db!>}?0Oae4zAdt7t+S;KrnRP{yIBj1=?KaWxy=yKaMt%sL^H
`d>#Hx(r;`A!UCZzQS5E%(e#R}4^ubYdm~D2C`uG0kRO>dTAhfy*8t(jSk!-DVVI+q%+J1`9>2+uKFt?C`zc<C`H2Zte;W!aLkMHw4(136S0IV%UpVQ~
h`?(x15~8dz(B~>RlF2tr0&6Lo@bfK%mP{|>pI5kh2YqE~r%fqS24HSK4_hCumGn&8Wmuap4Xw?KqSaif9WZj=7pmqnsmI4@AbiL11{#W)=;>keHpq$_
k6JN#O6KLmsbK#!Kj&-4WIk_~=+y%Zgg?(E%>I78*syJ~9};u961``qOmsAk@RfC8(3U%+WV}SzgjpQiaM8!-K=zOD234FSs8ya@rYyW+1GY3B?BBl`n
a}S6U@Xx--kh(W$)85d$!ryZNhfEP2w}fX(AT#c_RB=2_2DxlaQZ$0n$T~~p#OSpz)?0IrLX24=%cv;_<FKF;pyPIfX&!l*lDwdy5Q9Zdd!|mFg+3$=b
u0KV~U*KL)X3TXiZ9J85aM(fK8aM=!waEHCvTd$ZIErJ#k8i{u$K-DP2#|cx#9rBuyNF0v9s&R+;eXvmp5{X3&iK<NRHuk3adKB&|(4!k`x@SGEk*$6B
HC@BI8B{w5iNT*9X4MLeuhyQn{d<kRMIicp`Pe9ovD>_YF61SmFFGWhbabkK)BMyB)7B-tqs7aUiuNAuSr`M=>s3VsDwz;c);fvE##g83Etr~{GOY5j@
tAp5L3l+f>Irv^8&9~`9=7_zr0GgC=Ufg&wW)YR@>k}sni!Mbn>7Y3p#>B@7z!HF(J)a%^O0w0f|;BygHEC+5$8}XS-;3bu8{9a7JX|mkxu#a9b@%v5e
^xH=o!0+lAIJ?qhd{OErP*WQjeG2x*atBuq;Bo!AWIgYVWXA8vhNHtqm>ATL169P_;9V1*WWJ|NQX0>+2nSFW{&qqw85C<w@Gzqq&9b{>f9F4wU*l9TJ
x#?+5EYW{B+nd9>&T-f`i7jwn@=88wQ=CUB=s$~^3FrL2(Nfu>nzj4$4>{*2?uETUB8lK^GgW{r|E>3>6%ug6SzU%xY?-BWTIbaw?yGLx@Q!Z-ykshaR
PA9iWz?${!Oc=hs?wB3ncV;%tBy2s2#vJs$|r(j6+ND!>obQ{}$AKj>gjZQApr?S_L#~KJn{o%*yc0R5Gr)(=PyLTOD8@=P9Z-&hNCxW~_p+cq`7ktIp
|<UDZMNk`pw}kA{{mmv0F??xNz?>PvxH4wn#KuE;_Qr-qAiOT-ycC+>$bNbi#Bm;n#rDAjmggQ-(dcVB_5Dhc`;LM&;3fFd;Ia7C7z-f0yK)eSz0#}j|
}Ax>>aB!VxyBHYw6*?+?{ew2MvY5cukBFjkl?gEFiBVbs@o1~17(1GfQ1-R~UV(C}U4<W^sA<Dt_u?#J<BEiCV!oAl~8Mx@?07LJ2$H5o^OVh7x2@J;0
aE9eCXAF;#0<t%L@GS3fU>@<vL)#=R-Mf!A(`3z;DAu{^NCM((QSCCB;nkB9T<!9SQ?j}}V0@T5>VrCy<olXLkl5H6`v+wQ#`Q$jkBQ0xRi_7Q0eo3l!
P5#3xt~Q2H0PjZ;T%;LT%t$C$?YQO&~WDzc|qqdV&X`waDO&Bc7?Q|H423`OnhZP>E5}Wa;hW|R{ZFrgQ9BA%)ItS_Wx)$_OAXcu|LN-Z1ebqwi{;$kE
O>e=-O9?n+Nj=jP=gXa1?$8D*3b}Hg$v{cy`PK7jYD38gYpoepKOs#@3G(lkqqn9@k%mKl6vpBsO1`6aLBqLg#_aWa;TSLa{*`ug8^>6vw;k&<RNXcC)
j<32P*_aD6)#%3jLCY4kn6!HD@;II<n$hpqUBC%sdHEb;(L7QWw`P=&dJCu>myLmjmi-q87sYDr!eZM5AQt{2%tlYy^`VuvIjcqw;5NQs=lnGQptX12?
49Dl<<?@z!9ObYjo`sB_Z{5<R}5cpGohMvkKJq$fveAG&T{9Oc=eqjs-T5xI6ES|oS5hjR-*9cDdrI}S{_Mh5@+W>6z%@m81Uxw9!b$gZQ-F`b-KR1sA
v^-;Cuj*Y+=|_);)^PSvZM0|FD1L4Vr)!*{O#R+FWnT9kwi|q){u2p{o}Sx8Ao<Bh@%<%qDt|6*FrmfAZG&4{F<KFTDE@PQy`A=CKPQsked{IR;wN7vY
3FrcxPZb&^A-^O?Rt#`!)l%gFWqjI_zlL}pZ9Z+^|>}jCz^b>l76MXsNyw}uNV4u6G)rwxS)TqGfSG(FNaC~>n8^+n(7D>2nL@+-d9rtGv3Md!WZe^ps
-pFc;UK(w_E_^O3M`Jp-OnUz8V>ZX(rLe7Jp?>DxgEdELN8Ae6$XDc!=x=I8(Gt-=i9CE6j1>^Vj(bILJU(dSeu<pQ+Q#{bz#CR~_u+A=gP)TkC~PwG#
C6&Vk7N_4=tg>bD(=s3r3;lv+|t=o0;i#|#Cp+dD9aE-k2Z{U}=?@CvP^i+6+awP#WNK9_;YwcQP9El+s=Y-@i$ub`J<9@GtvPXV(4L-z^KZykq5x_nC
d?I3w#>Yq<k93grB86ko4W$%QxS9sy%8!~($S8#`xN%aGx+LQ!BD^4*Igi4ZuAgoYuuP*Yg`atvvybodBS_vx!&C-(o^m0(0S{1c*eJ5G2K2gH$>{Eyo
^eRbjf2`r_GzmCwe<KG@3=ZMpbP!Fs^_BFmU2QOabuLcR58*RbxP}1HUk<fK!7MVP-Bp3=X;P2M=R&ImB>C)mHYohO6W$X(T(*ND^$gU}n`$}N<#PiIC
wq9k&cISW2JyGYSbfkjYg8u3mj?wV-+G|$nSM#e2X!IT5Z~eix9>%6M$Hx~1`cRw(Tz6l$vT5=@=_cH*r%0cC3#Ihl?sZAV$YP)KokroGN1lkXMu@)F%
db7#VDm(QlEQB`t@R+b;2LEMmyYvT->@jA$|qSM9T)BhA^P*2f~c`$PAItCp_lPLBtWNPNPZ~ip#IGP<Ur2PKDwp7fj()qCp0CNh|srp`SA<@%wYD2(O
=RA$+D}N_9b~Q@Vbs5{x7eqj%JYfoZpS4aML4O8No*;q5YK!2BTfv}yB$*8A~0fw;ShxMO!FP%ihY48J_l`<lBf?de(<ERbfZL+*Dl312t}h-~|8Q1X6
*Oh3Gi<Olk$qY;i(U@n`pf$}v%yt=PnpayiJ!wRzz;TI$OhtI>4NII0^rHMuSxpgil1@=<}rYAdS@Yib~mEPA8<UqP&H%v&LG559vreAzedB(${KPk_I
u9uR0y^C*JM~lS6IP))9YmCBDU8`}Rzt@&St=I^JDy~$>#v4Hd>E~pouYX#=lPrzVcbYh*?8I4^;8#Y^de9~DNqkl43Nc64FRCqhsCNp^hq>X@=}CUk@
LL7bdrxul*;P*FosNMMMV(P1#E_G<<g7v=?;x&j=7&~X#*~3MoImLA&%-OvUfk)@YKXu-j|`5#SHcU%#RQ<z%R4IC`Mk*2-<cPpTf3vEB>QG~-If4s7Y
vT}N6KlTZ`LsRH~@tXod)`|9c95df4)dmqaZM?^dy7XcX!mNsh%m_YmJ0}?@s8g7rdk-Q<uPqeigVhf+kQNfxtr8{bnq!Kaz)DqCmm-!d-E>m^|SvH<>
{9rE>JbcQQU0*EUd4FO&6AOO8}7MG3!mMdPL!yG-HSkcZND{-U0MqvZJEdVp-aB2+K79_X{0$neSzR}=+dvWTZ6Gyw$13z1$X`A+vggwIK;#kmUyOFX@
*5N1bgppp4K0$rCc7FW0k;qg`8IT3ce4k7A1RK0dpl5I0f!S;=36oc=xGkU1?@bNmc_~q|XW;CZm7xEXrp{+zNts0@uf+HUvc;ek34WeTwd5I$9%@QDT
QuF~E;GJMbqxaT2oy7hdWX#(Ky*@7FH1Y9sf$Q%8wURdns#kJ8=u{tK(UC-2w~gL~na3n(KE{0!CHhu^Y9+i^F-b)m67>SafkfgrfAL!jbi%)f&kf+ug
K+fzIwU`nR1Cqi)M&JdAyd-wJ^<z$$>_EJ`MjI3FhbHV#el-+@FsB2gbZwby+&<U>Ye$@M#3uY+!6m1L16OMWrfeD(xay=3!Irh4IiZD@J1mJ)6P_4!c
X^CPUDb!+%47d*$LDy;xiqJ!_E+H3mNF0jL(1ZcA)PaoxsOaqR@MnKb#yT`UQwhY@<QqbD~Faro(KxG?*+}wMd-l=@4Ja3cXlIqBXTfCajO<jFZs9l0p
*|f&@`E)IdhCr0yL0K*}FAs;q}W>%XLophG7JC%*Bc6>1<nkL4eOyxosE>2pXXRHkQ*^K4o=b14o0SEsEA4>%nS9v{yJpC8eK9tc5azJp4HKT_H_&Ar}
I)vs(rpIv1%S%9+SeW+NFWxR@?KLG~{onI$#uRH~P#P2?HPpxyn{mwnnCprJQA2)X?*v8TWXI$D?a#3Cr7|7a!YA0<M!yVgJ0PJ_bN%h3E5{MTUR+pQC
z9T7hRgfnW%mP=Srh*FLV|VG{AR!r#*>zo%(Es!KoBC9tE&7_7yu5cF=$t5F|6Ttig}nkEn)BfzLxd!F6(5@d-bF*`d%87&_9I(KuB&ypleHm}zEzb&=
i(7wzIS=2Q)^p7_Ro1xi?p2Nr!rdMqO1=Ty~o*-d7Bl1^PxSoLE%a3dezpDakMX<z81;P?bF(U!SN>AaFx)e-y9~y*lY3Y)gK+<KPG`6Kr%g*-w6-%^=
kvK?}Zre<|Toly<7&~`f9_Cerq%M;Q9#)e?GHj`Wd~X#km0f;r(i*%MhNUFOTD76mA46A)C?UTyomrnNkO599HPd-qcKqC4q+qqaZZJPrEa+1KNNM;*$
7h6VTfDt4JUog&fsHF(ln2zXgJheYC8qMVnL?t}s%f42!QoU8EG^9)2Z~w^!clBy&N61D+<G;tT>(-?6CXuyFMf&7Yy-B)sn?*yikshJyX`dVkq6FqX>
=iHh{#l-musP;s9D(F4ck^i@4<5RDmyqk|#5#|b(ElQks%eB+Wu7C=h@l;M!XwT|$+b;qQ6&ej9F%-Cm=yMrFur?p4l{PHGXnGyZp#!|zND5+_~X6gxc
Sk2M5z0!dc9z_3tZty1kMtEF#|L!JeLApEi#0!@Ew7eBwi#kPbF=+ymo>(6=md#>f9H`SS)FTJSrj@wjCQVYGL#hHw6h%bfy6)tAO!Ail=rdZz{YU)QW
f_<y>K&VI)<}jG(KS4>8{wJkm3JEGqk#HWbAmq7{HCQ05PccHZG}cQFDw}r_wdjAp(dgiW=1Pr+uWermnRh6Rx40{ejEapiYP2o?^e<ok>t7iBdpOk{R
y<beVsvAFJ6vTx&WPiv2zCUY=Y3o^~6l7g^ASvOM0R1^887L*$FpDoxK`+CIbV-RTT30Bt=Lz7M_NGz5Z+@(xZkT_(CL)^=e7yXzJnhX;Y|Il~K}L?-_
#ELh9KbMkJZmQrEDa_#90i6L2OmUKK_+aYR#ePczu<I)NFHa?#6e=0)+K(-R)vEF3Ef;okt(I%Gwk!f;Dd+89yaLw@|I=%eb(B4qK0<dMdqP?g?e(%6Y
ML8*-2=oyT}|29Rg;ro8%DC0j{XMX1Q4HW!q#E>1kPXC-q|6Gr+KzJjQ0`qaMOt4=6od3P@JJ}!40Pysdi9Yg?Z7D%`%OT@)KB|Mq*cqR*A%i*{AzE)Q
iRd{b`5~0!44*f4=@jd#r$VkDS7cpm!e<1^TzJLXj>0fpJGI#Z9(qqMK>10!`S*3=HgI8)fCmY@IVieV6w;UIAV2yD+~4nKGAr1IP)_Ivj{3b`l+;~pf
NIJ{E7YHo27b%{!gwe7qUXC#ks&t4r&oJ;$%~0Ib)sSbd>tR<4zmPi&8RyZf5{1_Oqf|p4GFK#F9V}Vy^Wp5Za)XKBhO>^hb&SrPn+mjB8KQQ_wP(r8B
Bq9S-wdgQh%LsA!Y}SV_FD+WErPWXNT~ydy>(R$t7*Por?(m`jBklJbXV0y-ZdT{`0TD?|+_J|JLa@T4R8F+G_-$!blSQ4mm6#AnR%U`Mi$5d25P_1bV
>-JJ-McC|Mw_g^#*~T)~z&imNxRAnDG7c##t{pmUi?7W_fVl46$ht7{WJe)TqNRb9b<{cncyfAYT>{_lVPFaMUkmSQ14`al0I8|UKR$WPYq)c<+V|NH+
MitYT#jd#w@RMV>7NvGP)!E0E^`mvol%Aa_PdtZJ>OUcW_cnZ%;vYi<H*v&ek8tOlcgZm%GasKzq|Mh1O|LuwX`{HW<vlWNJKmWZT{L4>twPpV@bou=_
F~L&*#3-tr-~HT0toSLelsNI-Y>qA?at(D4%tYRL=j4BGo^t_(M5*G3rlp&HZ~0_opSSCGAR4g0LIpq0Hl{qRi06*^-C9n`qjXt9a(!-C%sySgL!hdv8
HfD7-43dMC&3{U^WYpX*`7|1P6G8b&ENAuo#>W3YrgyV#Rqcs<niNVGb%>vHii9XMC|?Gf&7eydpdL*Wl+zf5XZcs{0?}}G?K6WDblU1xk?8azvg^~2Z
*@ppX~^9{tqj4G)D8jvA2tOio(R2xQpf>XR9e+It!FV9l>vVA8x`Prx7Y!n+-<q+=+;J4BK<kzrObsi<4z|bc{$r@$BAxdgvV-QPeF-xbj4yXg}Fcm@v
eBFfZz+QZm~SYD~^j2PIG{MIDL|KJjs?U-@88Z?)U-Urq2I2XOrl16Txic~=p*9~{yRZfU3?bM9X9xz5U?cu>i3p-)<~UVTn^w&^AG*n0c5O6yszp8s#
m^phrqs|>;2Jk<|(caN74l9(eTe%50rrVQiosPB+)?MZl1uZI}~0s`8}RjTE}cmMhm;Z`@-@wlEz%+k5uW95e5XdBIyJ%1lW3rnqh#1(&Ssi!nG{poaM
8}pu{JNJ1M4F&Y*m9fs{V0njR_x2=<({>}$l=<|?SJc3qv*8o+7m@#RZCml$_SsmMx08;g^e?qXzg4~*>sjPJEEN~i>f{^G3tl<O@`9)|>&A`EFU-NQU
s>%2rR<!`7?<MEU-CP(zHa+Pk1#WHZ2jk)g%0s{xu;h0<Qr1OyzpCknbObZiA&OS*!)d%cAjzTjfDlI_^voVSl`%u?#OeBvP#m0S58yAM_O=KYIKV}?c
exdPeJ2AH4)8VyC%d(SB_*oYKpZdA1>$1d^!)0GFd2bbWVhCU~qV8Og)x_^4zAGh>FyjzAv|n>QHZmu0O|=TU492C0V`C%|B)7wX?0CaoK2Q;`>~?WgX
>dFSg6vV==kg>w}*WqqyYn_h0p!bPH2A0bPePMeQjie{*jv+hf^S%(<i7`-Mh*$BtF%2fVVU8UCTN;}SWv?u{S032fy*FBInQ+K&x^iD<cDTfU^aDVRQ
w&bbpQ3Jud)uT+wVXX)}|II<J#NYCAHFdM#%UJqo=QK)Z##L~^~cah>mTX~#ZHFRjnZ-VMQu1{*%W5K>T3HB-0{|=|&P@m2Xv-7=%C28I?YuV_Aswm|*
@hra&^XxgtbauNzUu{IG-__3^)WnG#M@`^1OT(M2<f~qgrk5He>1BAMcbTZrv>FU${I<clvmPfHm&e1R9?9%-c9O2giJg&-lXfl~MqFp(Jb(EYRZ+=t(
cp`2Py7c^?&`JA?eew}jq9=`N??hVTOg4?sEH7@3SU3o`Nf^sn7;9?sQ1E_{oeL>lX|#lO4E}%ZO6tAz0i;iBK$Y}lJ@ShBA1`92}^RhxUp<`JbCxw82
@yqNKcdRfB$C&y}hebAf2o$%a^x@hsMB}w_l?+f)%}~fU=|ctj32%i=6xXeYX5bCC=&NUG4=)P$G<6&9n&tk(5&>GoGUFLAJjwv|!eqO`>Aj6BLww&i?
6~U(nQqZ^mJF_!)EPlk3mH)#>+j+E{*G-wCgrE`>v+3`Vs%bJ>4Bz1x2l0RD%s>VFXcD&habm-fH7{(tiP|MEn3Wwu^@d?NvZslM;e79Fv3jr&?^#eo~
CyWEN)-tRyE<QGD?Eo{^|C;Dg6LhL<a%3XT<S^pl>%*FLo9ofgxHmoYc0kyS=Dd92L(l=*FfMCZxi#o_A4qra4ux^ACqN-(+PLy`O9Gr(aiM=}P$2tA-
`Rla06;pJTa?bPI-hB@C@y}CFrsv#T{uF<lAnmBrMY&JINb<_*)p(LxIZ?MA-dDGZ%knr=*5&#L;{#rNo_H1NxjI@LCa{MW%#9pT<=iFqO&PBT*F=F@B
t}FcqcF^e{b&?Koek6baKe>6xYH{<$+wCX9X@BO`jZGNruMhHQImDL`P@Y=qF{8lb;C+HS6o&<PE<p{W!+vYbMSP2tzX=o8XZc|H2<Mfvqs5wVQwd&9S
0}%>@n5fi|24$vgU6#A%Yf}D$6>b@#k}swOrZ!;gf*2ep_YOU%W-Bfwo3SbPtm{a*7etxrE#AP<VIqnl+~Cul!6oc_r(gU4C7mhL^WPw|53>U?b~qwMC
{=*>n~8*eE&Y(v@U?PMN4>dv=Pc(2ftUsFI&ZA=@kbxj6m=#4XD6Wh)RRXAq`#bEQ-Mth2m5`aX1MRIuoj{J!M+C>VGBa=!Q{rkmbGZ06FTpc+A;-M`&
G>$txHo;-%jgl53ZCkB`(FWWoooW;lK(q<WZr>Ht<_uQh_mU>zKaWTum+&G`UGU_+~XjIWL%J86`lt?KxXO%Ne(c6_`PSM$UoHT0sq4(IR`+26=%vz42
O0N#S>?l@lJqcOKaou~dwwaW(+sj8eSy(~J1IgTze-Lf?ms^hJg^PU-&2vkA6)p?PhDgvwab-c+(^8?fe99Vu!gP9aa&;+^VbrjI-*G`^zagqEn9{y8^
`DZ{7M=R(?9<tGuy=4sPge@JhQEuQzs}tM@lOWzA6IuYER=R<|Laq<)>+5sslj&n4H=t6CI6&IPWH+u?g)rzygAgfL?Q}Z>C)|)rMW@L6(3oK|6$Ej#n
5l3{eG+MU|Z@czaHNcCD$Z>0{A2#uzU*f^<~S*VX^e7vh7V|{-dr+{xzdp%2zx^hu4vMZg()M*J{aT{I9QW4&zy^nDdD}{f?{j{&1}8@EO;9C!?|(N)`
5erjL1R3DnQp@u`oWLl>Uegw9cNBx~*fT5Q3$+)zaf!`PgN)#4*|g>t75mEGTpxQ#TG^7hMT&*h*0k)SJmy<S(2kj>{4ecCzfx&QhR(D$j`EFVe9C!)K
#+Wt4n1WL2$^jd$Jxm?WIepuCfV|La)il6Lwl>L$pY?tXRJxxC^dkSQ<&i>0tF}&o`qoR1Py>zVknTu3TvQL@++L+~eCwBMA7s`t--|XdjbW3GN5$U|u
Mh;gQMOmr0?@0YWq@BsqtID>W-^E=Vk<>+#LJ~EJ03nEQgGz`()b-Olmm?f;&++xXd)v*m^h=~N=Nw~vB2!Y%vbSE%x~E_+Z-H$Z-m$S(TY7o_T6%D=L
hh!tDQ*fjdmm~|QAS8VF*uB02cc>ETNF6L3590U;btPTxF5uRmVfHuib5ZE7o01I(D*@nBscp&Fbhx2lI}f+C(&O<jeo6OK+^bQ1|`y<Xe!66)RbbwG2
;;Aq;vw%hAKlF@DE-%OVLAkhr!00en(OPh7~}>rssN{;yz)4-b&N{KqZ5>quiB0N(;c=gCd8GgHKp0M~}&2d<0zevwUckW}x_d-O@}9JzC*g5$9vW-S!
Q;zvJ`QezOb^niL+JcA=HLoONb?CU<S*K(&!Wng|bc{1nY^;Eg6vGNDMSV&`l}JPFB#O@#;48gt6J4MdawWQO`)Px#t!uxHw5_3R%=3{f-AFO``>Qe3h
2F;QqEN9u0UK7~Rn<0gl7YLKpZf`N`U`agO*oM*IHVv1Jc$4l|(nEsXuEV0ry{_`n_M=xJ@8F7`t;H-l`_}*n=I8UALIH)Bkv^&dJCR3FEzoBqfeDLOY
7xAhdh<!oCk8#_*I#O+AE_m>0xn~enDa#3TVW5?a<sA~+&tV#Q#4NDh=fEUF0yP3Abl<(|j1(S5T@g+4#!g@ft#~S!#n=4mHn)}k@#3z(j74yvAkaXln
q!!<SIc3#%(2s#ptOyQxfg#LR}q4CZJyhzQ+z5ocb0wjCiEfM*tz?=H-iIom=WE2qd>|_WYgNKHnD#R^vu6O&Hqan6#sVEl*RwwPpkfRnEjXM|APq_yF
<k&tYd2|qm3tdgD{2E$-IR66XZ7_YvZ%S0+OtSa4~O+y<agrv|{5PWnpK?@nn;xu!FvYrZ4A*P;3t5u|=Rn0XQW{B?%Kf^2PYV@7KPb4W9NJn=RVoof9
hyhSBh9RrxXsI6ia8bO9_O=`Qyx(ns|CHK3T!pRe4z0A+tmReGyE6vTn0RF*>2SGQ5snEi!c*z5VB0&jVzkhmMQf?<ly1Ezhxeuub{7tc>Fy)tt8MN$Z
zOZ12(07r>cMPD?mBD`Ul7R$p7;O;9Ch;K5gK*Kn)&pb7($uHNDXY(}GknukLJDc?420oefShq4lRQn{^{8wMo4<2p<$i6O%9=O#zjrm^06%3&zw_SI{
`?%~Xeb1|y2sCHWTKtZ#&wqW|CzRKg!(%G1Z~C=Sh>U-wmX1ga6`}kIOO>L3p$<#S)W~$l06|*3z^!6vAFE2mOT=|kHVV(>L6e9-0z5Gxacc&q#(Xf`b
+Y`l5NFBvH!9M(0S59`G#(F)e{7SB(MUK!LUh*bvRoUDudcs5!gE3q*2W(nM|X*knoeBe;fcm)NL1G{dW6DD^;EoVY83-wou`3M{K7DhXOrlO5Hg%#h&
Kz#f!c2eHtAmc)|~<*W~(i)2`4YG86OragS3Q<?^-ap*Xa!~lklKc@y1<(J6W2YHt!ztA{R$Y%JUZZe5SK}R2_ctWnRk9?&f>&Of91lZfRkGMP?t2>@<
hZkFja;cl(_|lA1-V?hRDmfaaRFqufyle@M96JP9@0$k)C}D6r2o*eH84jK0Gso??%Y&ceEbSiKBCJuOgleW|$`EdxnkKpPm6J&uZjf2}|S`!5}6w6+%
Si-<Zf_Fr#GcyrCh%DgIT=hMo7S<B>0?;iUETvg(@cg+p($OLFbd-n;zWA8}eloWo#Ecle43HGTr&R`3#??aS&`2K89t%?bb=Oi0b?Ttekx{DjJe)y~a
d!gp8Ng7DQf18;WV^u2~Mui5Uy*thUpC$PXOHA*kfa62=8Oh6pWS&OOv((uL_|}n@FTdhbo}|sZ&u1!y|3riR9gd$L7BLrQT1&jE_=Y5=zIjh7_-rNWs
}A?{`@vj77_ufAsBd?po}@(q!G{{a=jZo%2nLmctf*Wnv%!T*jPPoNX^sWXcNi4TBqNg>MVXLZILAQj^9tTe`EVY9xJ#N94JFFI=ku)I>PPK1!TxejhB
txr_hVxSwU?eJze~Xa5t#OKzfi5lc!s&J)cJw0dQ+-R%u(g`4n6X}ErlqEPaI-*GH*awYj11JS!Uw-H}l2(a@sbUvkTD17#4yr6qL2{2GonYSku3x<1D
z#&%56$ezbx}YlJIKde#K=zMwdhZUgFVobo%{Eq0L0`X<o&5A{^RdBpBFTnAAE-(+73Z3l=}g{SwKtS902_$_g3r^`Qb(_3f5LVBC1na8N@`i=~4yEGi
mB&3?-0?n0`dHpWD!n>;)2!N^+B$oZzu*ApBMT^v5rb}<Y#OjC3LXN$<?H~z$^luh6gYUL7Z!MW9PM{p}zLLZPgILnHrKNT}2B;{wy1SepGb$fS%>v9M
Ac52Otto4ufgll9?DpiS3()%3+kimH3+MM=f{XEL0bv6uHPT-xlfxG$$xRBde^kojNrm^T<4`dF*}4eD6>5+-Hrf!pZ4-faFW=H(+*lvGvfQ%ruhPK7e
yD#$J^KOZoi7cOljGtyy+{{5Qc$UzY?|xTFt6YtLv3N@9>qxmqy5ik_qC0R%yHK#W$po6)y#toUbG3OM`nHEn=)+V!@l3$_a=B?ZhQLkQwuaftR;|jR{
Ys@ZY&|EnBh8t$bE-Wx=aJdJ5r9U&03QUcd!p9>Am0r+PyzRS*dWJ@91Tx{2Tmkm|a@Fa=cKSPYapiZbm%#Lg~erCQiuhiHULtcA6HHo2^{@9vFX^m`M
EMTCt}XvIYI?=^GSw@UYjWDLxsh(E7*+rBx9)0dZYKLj4IODARZPKA?n97SNfJqGkVW*BQ{ySEuGIXzNaVCN#ZId<dz|r}p)|F-c;-6F}xTKru$#@aJ}
1nC~@PdFvkZM*4(GV9#G30sd_+eLa0P4kdHbh4p)DHtyC-;&-6(9!RhK{X5H(zl2tk%-?)Y8zkA~O5l)Me{mO+VE_G7Og(z#ZEo<Ua7n4o*l%xz=V#<$
$zBWc-RbeWE7TW(6PNbn=axS%h)rVV*HD^7Aah`PI(dL{RV+>TK89BXL3kIAKITRe7%roy^Enb6D1@feot4El@{Y7|LQN2X?<Zi3vG*Ah(@OfGpsUmyN
;BWp&vfen{7D<q2jP=G@93`g@E#$`1^Z(N<W#Z(03T1imso}201<S6NLvJELde}&I;1ih+{FSYo%>-fUh1}Qbc#y4u`ClmwDyjCbLSlON3JZ=GG8YJw_
Se3hU*<i<}fHQpeV6kdC^4sf_aF@$CFfn9JHbJgTP$DsPJ0Xlr4?GOi^C!PEI+*zMr0s8TFI_-m2X<DmnZTp62!aJTz|Fc9qM%@$919wpY$?cq<i|0w=
ywhd(ZD;~dkmWtD_7D5|qca%&xG9;cce3<rXHs+?i#$ui1~3C^)Ej+juTEm>}JD)UJok+_*#vmqiIgAYzEZBO3ht<0#WAXGO<XHz~BvXJkfq>_2E9Cq>
nd+lPrTbH|mDgLn0LQf@V{99H!*NoS~vb`NVWVveN+pek@<%uQWL1p{b7qzp-y7!Y$U31dlexuX)IC!Q9pi-aXXT(TU>3*%lSu}}_j}V0=*@o&%*iPKj
@`x~b+b=&Rshd08Cp`O-t`X0G&+MD!KmFscKFLB=P5*DmY?Gy!{&UJ~YB#Gzk;i;KoKvDN{jGs?_2%UUlkE|NUKb~TVy{&2j@5Z9WGBLdF_$Mf-mn#^V
p-09+Y20TkDm0Llnbd2Gd+c%cYq7VFYKFRk2#M2t6RCuzcgSIU0lmsB|=NAp}!xeQVn=@ua-C7%~*oW$i`s}W6@IL{W0@)tBJd^Z_3n>J__#M&b-(0;b
6$yIB!tgCyX{;TR5_KW#9+G5qN_)iTghp)a|Z5DF2SqEQpNoZr%tOK@4x4E$nFl(S%bBpg4s^0flsb{fek|A^q)@`)pD33_uTI5PJJn^K;l?q9h}^prd
c6D_pRYfVcrZVOWK#d9red<*u6@Bt1b7#@CN$fj2Mu=f=}?is6KB8=x|`jUt<h5!TmA0`gUM4^87xRhmQ#72lpl$S6D=j|_{_`0fPf&bn{v!YoicNO9p
x$k#2Av7ZSAfJAPUK;ah@<@Vc~F!Xc_AgCnMd}3UpfnW70PVza@wIH-1!^R}_g}frZKLKR59XOWc13k6=e3WUwR;5re9?{6bJm2Pq;b7UZ8Nmg`U04|0
q*%}?q~A(^%W{uI`ke~oJHA;W#{v2vhr!0XdE*(6w?ZHbCHSrEZ}c1s(WoUzi~Dwx10LnXo@<;rJ+On<8!B^5`G2{nB>pd}>U?(;-5|{>7_=pAHII)A5
6O$-wT#9d<kYBl3&rvZmc8!jq!<7N;2h*86Fz|q%HhvR;5SF5LX!{;Nl7LNFF(6c(CDWO7$bYEANUe2@$Z+~F79pNrNLhFD=0tQvryZO6AOGEb;J%}XL
LcK-`sg&d{}>b%%yq=w7~NHRL(1K5T^GE6jp4MFmGh<hxlY8&-eGD6b@yzxAJ`)l4)E%F!tkCmDzN`ix#1<BBxjXY9G$O@=@`_L(JnIEGHyg;t|P~){r
Ro5M_W3c{=lzMDDPjY|U%pyV~cwvO)GM7AeDT#R`IldjIh2!PKDa)9jM3YKFV0zU9-+;sPuNt`N>rbJss;R8AL+&A-#qO&*M&|2>xv3AtBsY%hATalmn
1B>p}?!e!$!TgH7%1mtI(4ay^RYjMbGXgZ3yn*dg;__;YXTGBX4hYL?O4fw@HKtU(5f1)1c^tu8@;ZBa<dz@;g_$_ZlQj8DM4UuHI20y#c+`VexQXemB
NO*_L61|jBjgT~mH1pMyiCHhOdS7xBMNZnVFcO+K!Lc)VBzHU+p6Y(_Ci3q%{B}9qZAz5(O3M>azG>&ZKa)`re)yi>16^sM5Fw_<X{3cf_pr6n#T$`g!
=oVY(S52R>C)ott@tE^L_%o!67iu1>Gw_DryF8zesC+mOr9eG7(S6OiZz~sl$N7cdQQ!@^YwI##*ctJz42_j$?ix!_{T5ID8UOid<vY7i7AT(A3^%5VV
csZutmNGgadl;Y@C?{nLe$+m69gbDq*cLR2pT18JoNDnI2#4-N0@@F68?lX79_#($P3$4d2%7c)n3&i^KT@yXMm0>HFk4Y@;K6&t>@Bc-87$ayE<;luO
`Z!!VMQz==JL>5O{cKqI0*h{{3)ti)@WsQgF{1*z&`g!ARW<D(&-@y#Lv-E^)MPCgftUpB&Hh}NGF5(-lNA==ddH>weK>~<zKHmU+YvI3Ps5{1gF>cLc
i^BTx+{!5M;YmOW7{^W=bz{t3sS|_#$esCVn`nRA-HedD7*LZhsxHil$y+2X?2<00Y+tiRX-#lLILA<GP<Db2h9<zZmg+jK=nJqR`V+mG%yktX`dbX=C
rc*G>Kx?+U^@-%Q=9P!zZkGD-p<oVM3iNC(KsVMLDSN}2@}FS98O-v6ZJ!yeXTL3DfOPlY!b+{j1oUeo?%dn&H?Y8@rP>=x-`No{eY?j)3T$leq#39##
42!dy<DS&aYTmes4xFW!QyT5{ry|NkoK}x%e`h{0Xa(wCrLNP$A-fSCRGB?hQ&*NI}~$R!FRgzUpM9%lV`I}z2?Nb+z!lSy1>&A-6@Y}uQj?rA$s`5*_
H7hb)$}Tcn8-HWln#CQ}MmqN6KsOIBUq8w?KN0>nRPCtU;37Aesv~q*OeFpOqr74`hjvZ8TxeH6Ul2$SRJ3e5Cm_aol{;23>!H!Z}y-4tj=BLOYmGA2V
z%-*XZxQO>f?;zjGcfz)!fL#%zzldydglOtY#ZV1Cp_^wvB-at4>i8Fx+zxZDaQAv$d4Vk$3dFRix10Y`yQFyTt%9O*QZyrjl==$cH9G#lNBG8MvC0<L
1a-3S0H?!lXJ3JGcj@lm@3efhpzNc$ln!@Mt8kk#NyW3&y@8o<%MFD<3nS5SaI`~-hP@2bQDppAPW1KYfiRku9R3rUy3vz;6T{&h>kHSXYHYRKzjII5}
rZ@cGJjJApny=yeN-?k1#q8N}Pe{{bgO!JmW_q~03>C;XeggXvH-;OJE9AbWez)-)&6HN%^;3NU!pF?E5X{<JwN0={>Xsa%`2d39bS4#ZQz{718D64zg
^*z1;KXMZ*@JCH@Wsa@k%Gr0CRxpGPk6Z*p{R?^THx*N6Y+)>$}yHmcHdo>D^#hNnwdC_qSY^{^Lb+>0x4O)hrk%7U}O7TjH0MqX`rhw^;wT3ZVG$ZGV
!gyZX2E9YiH%7iRi)N?~?hTmx)I!u$1@ktwXvc-oY<q5Z!1G=!pdvvkIucDW$grVq*3+{$wei7a2T_R^A^Gd2l@Cq<njOd{9o5zPwFD!P0=vBAfg4q*=
uIn9bi8u*n<GI>&lNRf>Tp=XaT30ZI|>d$q~p%FP?@5>hP_m*pa*Qw1U9X;g_CV<qB?>~4@bpWsGw*OCC3AJ!TP{gh(#_)Zcma!kmw+T#&vsl9`bckq;
U4+vlIx8IDD3FSe?r<&kWgPaB7H!Nz*Sf~lRyMei-A2k1%n+}5tUuFRu*l%f+=YkK;oAhl&9d!zEgLf^g#03#cm942glqd(k(|s_^v^wCa=?~|3!fXWe
IgBA5>f{98o$9$?_kwW8L8%|9Z6{z@o`UiW2o#++I>9DGKu$p#Vn>%qu^bRv)fjMIMVZ)J&gQhD-x*|n7wN-gDv;B@XzV<x6Va;{#O0@TAJoP^8#ak;W
Lsb<hg0=71?PA_zb9=I8VTgt4r_rrY!3jfNsHv-54}IvERY$Ti#OtP<8J$`@G{sl`yD#J^qNqD4uvvRjeNUQqP{&qt7o9^&k+hA9ytZBZSFJOQT^f1P!
XO~wP@fxb3ys29pekuZn71!^d54Kez0Gq;%VUT6)E(}j{1kZofMOxTHTJjYe$S=E-T2cMt)8Cdq7T=i=NKcpKQab+Ow$gk5a}ac$Q=vF{Utkqi8<fiU(
QxF4Frt^8v6Q(nh@cVpI?+-;Rtw5OE4mW+IY7cM{+axY8{3PEA533~6a3zP%9*7T(1q<TRk~DXl+gi~h?@i2uo7|0VstqR(sN-|=|y3?uvs@rFp7A=cX
hG;?hb-R9zN?+nUE0{*(X{jEA1f!!a!Zd}k<`*;tZhsz^o(tO6KL*iX;3~uWT4mN~n@f$p^24&1kNNMTQ@sBQsfC9*j?<-ir$9#R_p^EvGU&<yHQ%_ML
2g5u5k!JTUTA9Vcn@NHidtBmMY7=$d$oMEXnd+Pp^g3w;&nCuv&~EtJ*SYzD-16l4o0&cypri;4Gjf(q|NQ!3(}x1tZG2VT=;}&8$^TuI*?+$ekc7jgh
#ck%9luYB-+!JPC9~pLMy!p2edqFV^8V~V6!GbyeqnmTi@G&da8%O|ILyq|zGh1|<z17W_zmlB<8&?hvO;b-AQYJ2hA%V2VVZL?Rh22|^-KLn8MDP1pk
&tV0V`@rF+<w6TPoBgBq>6@ySnqK0QopFQD!0x#gkX+3Sp?K5Hn@+Wv^fK`o;SM^|^T5#G8T~b#gE(I}FFKotGhMy3gCn7Z(-?9`C|EUS6RoY(RFL(0E
WN{`~EUqVI5Up&|UC)J}Nict;_3c}FtQ->_u|%>AACBOlN{rkyeAZIaqTE{+5HzLi*j!c$!4snO6ExQP<jJ{2`VGA_kaIE~yw>Y9D|C%GIZ5HL^$2HyQ
3C&hL9#B^Z=X>4p~_4yE}qBWy*9sc7%qGp93e7zSQsLwFUP^`p#essl>m8*A;;AZE+EjW<7_&vVkKlO%kicCLQRrRPA;$K@JTKtCG)zyC!!+JDZ1I_*A
f|H~RWK3L4)L-B<V1B2=dM5)k(OvBNBIB9sMzp<Co-48f5Jg|c73djt6rL5Y%(Uwel2HC#vknCubW}%3kK3P(f!4I*#g1(u<XA}U-;e0rz>>CJD6<E3@
sUhM{4pshJZY}GJH#)e0mcK2#6C~f2SdDI%JA@4NK<{SJthXzfH@#f2`~kzdu!SJR_k1}T@+~dW6PZx3|83PZb?BX{NlKIenuz`Tp>4VT+rAJz-r{et7
Fj$<~51D?iiIro=(tvYD~mAO=QQfSU;Is=%LZe2PbooGnm@W*OwIlf&W3s2nvfhK!EPUSp5>>!;jZWglz%nl&5dqTaCMf=8X4=zUl>X%?%_)I6D|%r?v
lbXU=gLqcL~Tec5w6zMt<4n_5Q$3u0O@rs}Eiw>o!Cp;aJ)-%=kX*c2!|Xcx3D>Wesl3a-!@NWX_?_Qxph+p2+((i!fmG&KL^^Hah|_I@aRG|1%@#c{z
KrkUl$5qAMD5P-EDX%4SV-9?j~^AdcBE-nogxjUB2{A+!b5OHEC<7@HLiW%I?l$@7Q;d~&&GRDTK>mjHGYfNexn?Yl8Ql>fmQVYM28fCNkzClV{3CMH=
%ISoB?#?{Sj1OYpZP?9MP!7IsU6i1xumh<8dbxKSdi;x-ibV)q0Vyv~b;~{Y5>!i%7xG&tY5~i~k{_sUgu4)}$=z>JPK|z`$6Q8bFTlGsd)c;gK=2d3b
>`{<4N#TJ5f37|=D|Uu)U#|K$cvUVbGyUQe<c+Ec5nH5`OigN?n27jRNZh6G?xt@_4XDI?>PgC{9tv8w*`*3>K1>h@?^k6;}f1U4-kMD&r3>uCG3Pn0(
lpFG|%wdzlu<nX%PZ`W)>+;2jRjn>HW%&)WhJOR*&H!W1=mVQy1MK3bd2Z-+bx4o&K?5(3!2x+0jZ|w$#{GM-qx)d=Gm_lzM=i*)9>^-Q8AHU0$DyGZ%
027)Et+il`IlJ-}$~hp-TMel82zn)4<opYt5Jh)vN<tuKiszd!8nORAu!^zN%}mkI-JbnAM8FT7Gy7yUz6d+?GTYDHTQ#^;rWVnqG>mN%xkg?2~^9~X#
QLExb}Vm{^_2y#cImLYeW2*TXT%>aj^7p~t7m?E%`+P$NfIk$a(`a|$?7UQo5`mY=Au=^)hV`@RYv7ch<K6~(lK*o*uP}KPW8ZFW%k4_Gs-(8iY#A)3j
t0cACndrYjSt|V_z+$9LqD%-tH4bv)>)2fQho6r?G+*TFkb=ep;$8Odna(2eNcq|Eig$tB!2a{i(6MwPGD?y_9bePD9bOV|gBI95*hS{`dz{j72`d96r
_A86QB#h$cjsO-VA=#}9p;Wj*LMQTAHQ4x@#A(k#MD5^Q8LNs0{M?p_`T7vT2Zz;6qL8(o~u`|e}6?;N&B=PM;2#U_*e@uIUBx_(mm(Oahg|D`mDW^X(
>#ge=^vvW-5mw{MWzkmnupkT`Q_w%RO&m((Ad<k$nk}boZxV$r*~+8%EgdncexC@B81vyzF1O(Hf}UA3`h{@vU51u*ZWqiw{}tO1uA%8)?&r&$ef=gPQ
POnYC5OWM5w;s0ay65O@NtTgfP6@vW1%q~o4~%MAmqqeK!6*`6q35nGW+VTZ(qe>Q$tvSpI;(!@7q7ky_Fi}4uczdupWqXjuD4yPhK2&H17TP+)Q(t;S
8q%eYMJ);HBw#~<!8t3HFpz3XZpY4ayN23CaGnB&vD=`IJkv2qEQ~WlDeGm8}b1V`h8O<va@uU<$74zx;iA@`#2G(%D&9;NWao+ZZTZpwZ`iWo1pNar%
kc>hR<~>M0H<=r-KRd)?U)}tUrpOJu23Nut>OvD)pYHgeeSX4HsvpJg1y9JTmf<b6o5_Ic7NZ!i*D+y2(90E3snRA;0mrH0J^2CoO*k=wSkM%T;6y7oJ
xD0H-b1a8c$ER>x0~}->9q#pf_TB$I|z?_TAzcjBNpVpMLwYACKU|Bt~qjlPXCvi28e&}Y3dv0Yb*703g}WL{BC|n5EG*hEi1pA2OnAs4CAGd7pThzRw
cjp9bS=+l0WraBhVR7r_pPds`(8VNq3~+w~=+Ck-ffTNX5HzZ+9}^P3*xn`r|R8w*)>63?ILFPCzSF&1b@5*2jK)#=p6ok|6GAevrKF)C2oib-RLID;1
1^Y@Q=6U+_|E@Fz$MAsG8t8nQ$|n}SM{X-!pIwh=!2%zsCMXxr9SW0Xzq;IMip=#%ly5~37Ayl(xocYyO6%x9PBxWf0p0^eui({7x5$CSHmelp;o5NDV
3bX`L7JijiA{b+^f1E;Mx{5T+!A^T+-4X-h|-qpL=qdW{`Hg#{RZqvZ(Kk<{BkBbxLfr(nTyV~uTz~ET-I@19B8E@0zv7r{4t(snumlhila{)0Z-6jKN
GK!iyYHGp;u@~Wo>okboM(v5~8|6*4YzgwgDk#{;DF?1Kk_dQqoYa4m&$@yiX+H^$&4v`?^f8Sz8zxW?_c%&@)6T%llVpz+QbhaGXtl7>x(X63_)*N)2
uXlH%G|8enDnvONU#2;r{#u3(v|PqU1&gFjAAiVU-rVNaKLWcLvFS!Qb$)2-CP6q_<jWk>=B_^zWZ7pZ|b+v0pBeGtNqzE;mu?636(A7abKw9?CI|t7V
M$<9tPF`M2@|loFtO|-?<n3KmPlFD~_SamLmUO9Q=P0arJ$;;sI`}4-PJUJ#XIh*iHo@(6)-B2Ku-E?gGg=IsVr^zq@vq%Z=gs(9N?f(EztC-C^FzUIB
!zD|Gg{#D8>*H<Y;KmAwf(74|_;lgI6fwzJ6u;(I(C8R+6WG<)Z0IGz~N<kWFl-p(wl)X<oD{O_NxCFG-H!|Z)byuIB-x4L3ft02=(V^KJi<P)aoPjYE
|;EPY}Gj+dXJ5-eF13}8zzkeY!%=)CXmfjSWmZKISF7l1B$do=~H>E*h{@CZE0QH59&-%mfUnJ5Tb+4JWOOhM7zmTn@6r0uHnp^7qmBv3mBl6jNqKpy)
B#!a^=z-W>;AzNaD2)NV?bQz5SY8GL`1e}I<%jV_^;2ZlVE0HOgw?qg?6T(q1my6P4g5Atd?i={_hu&vQhebPWA`;zu=!3%)hgAb7<P)k-B0BmVj-aL)
80`@@acr($|6(>NN5b7bwZ{#ymJekF4K1bgz*J*>kMZTyJdj>d<=u!XcY!_PJb2)+?A$#-hE|MfEx?1?HD)(QZTK%a@|uFSPHKN!|T~hLPlJh#*W?ziJ
w%DyQa(yz*i}0cC$dQe;quuY}+@stL$TvbF?u6vN+hABlO51-2QeHdO0c^u*rkxvNnrA+|L*q%^26hOHI>KGZAeNb-!j<_?un8YIGmQ;YD%0u3I^m&m*
}};_ulv(~*{dzH{;O$vN}IpU!#zT!#PW>&H>5&fYg8{0GN)Upc7aTzCu|FK+XsgL5r6EVS`fYCM$Gg@)FY$LrJ7V5XHh-?+zfyT(2Je)UGXf!_UG?A3z
C$8L3cKA)~*Z9K0VGOA^&1T*WkC-+>J8jB2m=n+YOAuHUyk}U#b1dW%Z7xkDX6Jtyxv>7^?;b|*cqZVX*0wlA2Xr)Jo#BTdC$7YfUe&^*uaW)lWU>Js_
R%)<uLfQ#m1o`2$?f0I-?MgRG6x-LQREyu)<mo7I@;o{>gcQ~!{XRb(0|C2MS1XWpjoDwpvWl|cAs)Vpck(l)0*rOcCQfr7Q_OIx*D3GCj#k2qqn*_`5
$wTK$PZgQQNRUjeB{b1z=LNkVhv2*0YrLyKCE=x6`|l%?_Ti+1<x1l2h593*Z=Co#(!9;DI8RDn4e<`2;uQMDZMBm%AxE0y21hV^fDY$v>z*iFXfBc>!
{d`nIF`%y@GfLZySa$2%9|>V)cMV>yyI9mNtn!W0yIB*V1gX+1OxWp~;ldPy>j9551G~@w9G#HPSyq|DS%?SyPyBm}P`!kIOpuH;^)pW)HID-JPZz(Bc
S(PtU|JAsE@VyNTly0o!%P-aZWv0D#f%z^oA3?+Nppyza3;J~!E(9ZjkMYdz7zX?BzO4-VMH<QTI<nUyt<`3Lu=PgR2~_UJsC->d+z3nBkn=~YfVacGi
)J0C=<w7oqSv7ju#xl}ywCcbb&7<v#Z4U*q>!|n$wV$24JMDxo#=Ui)ypLqXBMxa6As(pcKjf@5Z#N7Su=dFp&scEhv-rXTNnc5_ZhI;<}4aRpNNnct&
EGAZU%bj~uZ*$|Ns9>R57a9<>SC2cXw<^Fgn2VlenSp|Ud$ZX1X#{3dR@B<FTa(YIR8mcW3?O$Uw}{dMrU&IAt5x&JM<3&FpZX2<gNCPxf8Q_a&kbI$W
0q&V6(t95zKz)nZ~yuF3)FRD?(5~>e<Njk=e(>6N*@cpD;wPOct;c(T9~mu#{jetno-o9tuI8R>|eKgYN0psl!B}RvjwV4`G(jxOcb7`@Rf#Hg~RL4+{
toYj0~_5j*SFittPL6o|&;2MjNh2WR&Lk?13OOpXL+AK@O{ch9fhX#EqsYI6TkYHo%MD+E4QP?SGEePHIe3oC^<Zl#IJbS`ApN1<e$X5tmS`-3sPs1-4
@+b)M{kWd_pmPNhCYHO-H1Y17@z-8Xt|W{x1W!TARV?2cjT-K_YODNrr=NfJ(Cx1A?+%@DJ$1ef>Rs>Qpv6HgY4=KA>>Y-rM!vkD$>3uv3D7rfMUlRy(
?gLBd2*jVC;H2AEU0_--PBEy_fL#6ww8U*sgZNJzKth1pdV3zpj4VT{Q#Rqh3D{DxO@Y<H($yCPBfF357@tDWO<l7MX1n;pCYH0jHS#zuNV8P=K>OHq9
LWw^&zb#G%vYUUyUdbF;pjO?;npbwM`G&lYzx)#dNX_z>w}uZxg3z+FUBv(Fc`tvNy!u+gLEyMOEq$HY0sXbi$KCoaK6sPf%8#^zjM4a^g#RYY9f-s1r
T4k})<CtzU!jOqxq&ciSk2Hm9E9Qh9e!@pGV#--?AUfYMP%&HER?y8e*6QuzE5)SYVXp=6mCt4|3qbl8`akm=_K@s194WFM9pr)#WM@}xLAIT;YsyRO-
JmSfaS)B<LyoM93MZN_)rCJhji+xrBh)!4nUqhBBq>BP4A06y&nX_!6RA7{xPJz_x~i<%#r2;&EG~e=IM@iB?|2u&&oa-yuKC>GS7<~JL#s2e{S#iS7j
r+9eOhBctoSN&w8$OXJDQR|HzH>O)j4|JYoWaRka|pl6Bch;P#y+U`%mMnBj%UGHtH*S3Rr@<fc@S<W(&x*ui>JHEVJ=+#rugsrCFH96jE^Rvzu*BSdw
7UOlYf%plVaIGrYamVn#0<2e}*7e%-+V>AorxoqT@ZQvE2i3ds;nOLdfm&v=8oZoPpLj%>VIcKsddw|q*Uyk+*PV`r-dscIDneZyAPRm*c5d#wZoZAf_
J-$Nias4E3f}HfkC5N{;2b8ZqrK|omrTpGD<4qMGZwOu?UsZ=^&LG7tBHgtRAsT;-+!$uH_K!{;JkrUh?V6fvz;4&&X<N*0bo3&dbGf7HDL?l$ux<gu-
sn+P<5xW&kYumIi6q((K~HRt*ugC1aSD8qp=R1A#OyvL0<`=mV8^;33-3!PAp3qCLd2DH1FP>N?q>}bFmG`nri}ME9?vU-rEkV}JBLP$%O~+RfCVjFN`
~g-K(teC@-S-=(w1V&#rb`);I#lFyz&f<55Me(;KWt+kItT8oLfi)Eml5%5n8PepUQ!}aFp0-;YkT@SyKM$3Lg}KZ=b4g^bQNTN>Q7xQH&qT>e2EZ{jR
HdLmYxNSWFcPceCumvK1ak@`plAz2vMhIdL$=Iv{{&`g!)+7t8^8Z6ha1tI*e2dj0M}#r!&WZo?~H0?)&N0YjPLLusys_%OK2+RqWv4%M47&n7OI8KT{
MJ#JIJSMJU0;{YT?_>X>JxVPQ_Z+4^>Je3U*i0p`|vQW|{gn=V|PbVV*)wEgY-fmw`U}|y<m*MAcjPN0}CW6@x0<o2thv`fc7P;(C)}EWW33)TZS}wUA
l*x$a{6XLsX1C|hT5eQ>ItVzIAG633^RMxy3w~cy5b4=%ZP8?Gl&oB~>2jz5fPNeD`}yZb;H`MgKkky+5Cfs8RC+RIpecHN|Fift0Bt^dNk5VheB8r0y
W2E_(KMUkqb_p_Vjpk7TwwGDZr+XW7}Dm!rH);OfNQF;!YeOV>ah!AI(1qKNDb^C9KFbn^RN>)?iFl){oX7$=M=<^ihERoGbBJgkVRo*-%psMyTD9Cw3
67S+&$~qnFoNR_KffM@SE~9r$uF^obq=3yjxJ+9~_zq-rJ)e<hN7^xtw4Y1^cu4AdDk1#3vD$?vt|t#w@0QRU6RX$K@iS-?HVYnpzK{N(0gw8y8|>n&*
O@UKL1FK#liIM34X3a237OwVlAw2cE^q;&-Fts*%>WoHn592Hi7S(56`a=U2UynWZ+W*jFjY8^ZzT;+)~YsJOzDqWH!9`x!!Rrb1jx8Dyz8@qN8=>m*G
<{EY3%244~GSv(Dy#2~^celyG2QrY_;eJQM_)twG$vLjCcMzaX+-kT?hK=6HR9(nSctB-vnJSmX;o0@sx=YyAwZPu9bn41Ppe0eSu92QNQ6U7E#))0H>
kzFVlMl6xxSEdEer)Ol0!LcJ~*<Z=DB8$Qmmq@epdXgmMC?WxANscsNlYRSY$f#1_p{rBL^Ar#leR!lm2XBF!ofXD33wte4oiG2m+_^z2w?iDyU2X+;j
ofHmh-VIzN{l6~{Uad>bF+oGXjmxnkXZWx^=5)c&~q?1E@{JXvzEOy6H4$2e%Qk~iY3L$(RhoN*`ZFJVq3-KIX^*+nRTkMC?5($Hs--N78%?>g(DfCuj
T+$RmtZY5X1Ffe%$sSs=6+Axd}d1r|{2tn-an^_KhPLqIp2LJis&*3=8Lr@IgCspL-)3&y63G-WA_G`vX|^@C)fNkSIuboWvVx_uNoo<i_+RXBKF&pZv
nkeD#ICm5XVJL9uaKF`0An<U?S8oo8(qGSZh-lUDcs{cVr}x<WcPl;Xj0D3ouNDssTTdRPC~s6wQgN#Tljq{92if{uMFFNn1?eCkcMVBkaidcCtbmcz!
^mXEvhW+8Lev%QTiK?eRx6XW|GkP4ukK^^$dYC}$>y|Jx9@&LJSh+*X~C?U+?D`vH;oRE09mbO4L&%oc_ukI{<tcq4To4~W1hKiB1ZS1@KAw4Tm;*9px
=C*U9FMbjqa08zXEz~gl`ZxDR?XgRvrRKDV`{1cgJkR7*3UT^@i;F#)Be)elJo4tx8IHfdHT>IuPU(C8j)`X;FLektaEDA24nOQ$YX$)JVGOtQ#-{vBz
;gDixpg~OywEMV$a-LNRk@fp->3ZY>TVB@G+!Iu#M|ezI~D_i+z8LN-5%*b7}Q<!w1=4z#|7>iMq%W~z_%S32VJkv%mwGmcfL7keI~4Jv|OS}OowMp+{
)@Cc>^e*{CVT^WG-yxd~d3{wA$$6EIK|@atjn+ui)bQYgPn>2yD?#|9o2yqPkG1kjQ{ZmN*=jQ2OK*cn{C>at=uP7f<R#p2(nN%e8cs{)0;D6U_9JA=?
eR&9s8wG}A?tS#O>B{mnk`Q>tp}6UZB)Do>lPcnX0|m+_-Gi2f2r%C)*IL+O`#v%g*~_vr_c<hP6Cf-I3ACbTjS<kB0~)r6;>Cjwnbgu{4r_Tpolk{j(
Ohdv|_kiB`1;aA`!vob4Bz;ME*3)|Dzrvc(@m#XjV7JGo{l#BQ6KSF5)r1S+vT5nfe9jlykP6;aUJ(g)!^%wRzG_FFWAZ;|MzoJ?Fr6^MLqLv4jFem_%
-_QQpOfo!9@u{45b@D*YU$Gau@y-dKQ~%kVx&laeb0wQ&X{>-^W;(FWt)4)<au>1qAzI(>_E4izn>AEa#f$0Io#6N?em_yB_?%GC?B~P2Y6l0q=#GH`8
zM#N%6@WnU|t)$y~Blbsv-hOBh@3Lhsa27r{i4F`<*~~f9JJRT*3}qE_!K<KkX@?`zURRnkzP1^2~5<B~;W?s|Pj2lA6O3L!oQ8BQHqLM|$f+fzv=MR!
RM7@*koTRw>t7`w`m_u9xsj)iD6UkDC2E-;2DQ&9yu!UsZrumaSh|=79{X=y-h27&|x+Ctu>--ppg;$a{5@zN32=^X%*-^C?{%KV*bwb`I44e78iu0Kw
!EaB3g(BM~gRzO*BP4^l<k@TKX(vsz~yB$1OmzLS(8Xn^)D-!oEz7i2!Ew(yh%n95C)0NkR92ab&Gbz`9Qg&cbl%|JE4?lSe6nJ!YQ!lYCDrBw{XiRvc
|m_6PA9(G^VK$FE`+_xpP6nl^xHSdYaP!y{F0bP#&Xf?8oVg9a>D=XQ?W3ZXOI~ii2Wz5pDr{E8Cy*eI(Y6~H2l-z>3SU!S7Z8nljM55-YkB$YJ-1!LP
J`Fn`L5c%4%_11RQ&gYN!wm-=uXRZL=0T&aP6)w#kh?#c?|B0H>L;ATkQ?N`_RG@m+wcRM6>Y_qmLHDy?pL=l`mfn|A41R$VyXcS@HIYAuU_H5dT&+}#
=wnJlYL)A%7}o;=s9tVr6T1`Y>rGt{aG8hc5q?iHXx;*Z}Yl$F6|2ijrRi_V7{Hkg4Ii<&JEzJWN;mkn|$n1%W7vHlMe-NNxzCCIPyQ(uU^!~?j_FI`&
jvMIiAga&yBr!y1R!1>NGck;AW=Zb>g$5Ex!W4)*Bx<D$;s=W<m3v>U(fYP9LK}LgzlpE7$}94OGeu!$U?BhKIjDai7<wP1K!u%pr9*z->HZy#i;L6>@
8ufyqnF%gqi!s3Ap|Lh;LYLk1Bv;mZw{ox?sG*S;2ba_}T+;m-PB)JgNtF#F%uZWnOBu3o8$dWWRoXCqp9w31cOWDd%V7gBP`4Vq}XZt&QTwpHbajh@d
D)O0ienRjK=Yn|K57t-O=>JP%oR}js&a|xpebs90nf-04pw_#jwvKg<g9yly62K(DSOh7*}X72zdpiXCVvC=Ls02HVMvfr)!0-0zclInaFp7bvEFTG=T
@YRj7CW-gJ3C?|%-p}xPY=U|D(IjeL5lEN89E5hvrr@=$Xw2hAKq>`S`%MB20}D2?4)-jX35#!%Bp4lcZS=cpkrk()0<nyH%yN0ClD^w3`urj@-gc(iS
v>A?2Ylkm7TNqpr@S1bT`3-Qvz;HYy?q9bD*;Exp=fZ!oMPX=!&syQ<3<yAsGD4w7JuLsJIx?R@OXR5Ex<dqg)Ea3n)`*tpW}w_LYdzbf-5_OdEYmR4X
H;XFRSEX6<~+_Teh3NTs&^-)y*c(YZLV9Ww_@-VE`(6sGW-YN(DN~#-ql5?8XvXE&#LWHDKVS_PUpH!2vg=DN-_sW7~D_HM-ZkW5M9%@q~BL*93OSFf1
vL6eI$r{z;fVA>;y%DRTI8F!_T`+aHUCe}2r~ifj?+C==~?`xZj2AkgFQlmb38Ignd~;k<|kHv{Fqj!)&e96o<7Jk2oX2PJ{wFh>90&jv^dq&PQG-D+^
i-+-%|(Sv*6WQpk-^bT+}<%+`%4j+ru|H<B)ExXFJ>4Ep+Qyc+EAfV64WS&GaNur|<#2_(=S)|0(cYft?ba`$6f0f;?a#eZlgB7u2qh}?V@B0jyNRojX
diTO-MJSGwV2?HZqI?Zn-f(v)FMr6=>06{5PwAiS({iLg_~AQgn(Mq8DO93F-=b5n@$I%;LSH0Gt<BE-2#RVDC|f+|Jj)!4jTv~Cuz$3?>B(~^W)PVVd
A(_+&GB&xeQD%GE%KM%q#3Ll!P#&3=AV3C{U5PP-4ZVn5C(B1Uzu)8qelVhdf>2~t)6t6_G|Z=nYT|vOeYulk$AoN%;eDD_E480jS_{gUXLU3Z}aK<IO
;bNIi!%g9L*c$*EF9K147+R-l6#u6P_I5EpB_H>d*ACk*fOC`;vYV{1&KX9O@*E-`XZ@+*u|aBuw=8MUo3}KkP1PmqHh6L(qKolm`-;J!08!!$<wTGO^
F-SUB=}VbK2H-8B2_eYt-lUS#!)Dy=Fx%@n-#!WO&7Xro410guy0y=mc5g2iiJZ%5+3u5fCUaPs%2xh;kB5+^zW(YSqz^V*0X{-6g3cD`=ZOuy<r3?DW
P&ia+PUy_p}rqB2#TjOK*g)r<kBl#<o{<9wdeD{FU^znO&=w~AC$K&gjZ=Yo~E{o=@XIe#r6}gZ27>O61H)-{`A(GzRVHZDVN~YUGUzWPMijJ7r<DI#P
#1wwOYi15e6kjx;JbyUeI`VoIbmu+23x-dozFe%?8!38wX>=F}&bN_nPkhpEhxxv7)$8NYm-VgFW_6Y>jMuCJz3I}+aNj%L7^UZQU7jDLR3lCTg*Zx%<
QQO^16C=vPpYR~8`HB(8`bkMX|IhFDCZ0LcH9(9OuvEDWYp~VpZ{E2%?>8l+$WK^*UX?}e3*_K^*ykoFfYQHPUmUE!KXYrqW!2jg<T)@U!UB4I}R6Om}
y?D;pY<8G9%xlrVgCX-fZ|xsZrgHc}ZWQTP@_wop&T44c{&p>Sa5;yRzi1?Ea?pi8haYuTFwkN=aq=Ieqo%-9JjT)xAra$xg)-&SyrTWj<IuSIUUH1Jh
7f#xu9+P)W)M0KtJwgmx|Li{BG`s`D%(-OnX)AMA05{2fOWS;@@=Pf~HGly%UH{dnO&f1(b~b!Y1Df+N~u=1pk*mGSrcGqN{vBjVqV{B~%Y={r-O;_Il
=xUIglrQ7KB@2g1<{VWN=$X+s0A8*{NW3Hr)A5(i`U)1|XZw3}>@7-=QJ+Zsm%J(z7;pmxNY0%s+^r#-o2%&CJC<bjhlj5teQA1#I#u=0{EsN7P&kvE9
iLP*vgvIqU|8%``=ZbO*nf_=UVGFCkvqaBFe>$l%+N5Cm9;-zm6<^$6cQY6q(g7sfo&^!?kL?plZ*(?1VjhBU{Yd_%vODFR%K0taF2_w|FNaN?q~b)w?
|X1p@s1nXw+|=Pq=bmr*r7R`{O|Il%fqdDx9^PP0>s6v&olIM`yYA$@P^}OFZ6mJ5w<+_?<6qb#-4dy6SyhA(|4j(m8^;1hVJQDPUyNm`P}GRvz&*goT
l>rlBY=O9BS54zJ5!1^66NgY$ku75dAbg8+fmgaVX6=y=UPKm`!vp@yik#&n0~Roo`9OVnwpe;EsmxVch<r@w7V)u1;gg&7>I>bw(?mQ6*orPaDtA;x`
mn3DQJE48|}TV$WQef9|eXHpD0kC5rv$9nox?Q0*jU^De1#URdF0hZ}P)d*yOq#T$JMbL>7|oe)vZt1PT*ncX)bVGC}P?eb2edv+M*`X$UX^_Z_O^}W?
T&aQUchqXu1m1glIIAxqbKl+qaS$r0@?_1=u+3IPTF2hrIw<Wj|qo0XPVs%$y<aHFMTrNv3T`H_g6{ubsi5B5QaJzfyAMD9JUSIj;KpV-hL>J3{XS8<k
ul$ryiO<NM;iO|{*K{clu@vUsEuv2!Xsi`+<h~%>zFOCF%a@MeqI@5p>o`;2us((E^O$TOrO1++qimP%bV-<ORqRNO^H13ha@yOd@KN<1e;f`pKXIz3o
ZvXqTj5U=CC|YoDZK&L{@~nbZY|n_a?#pIdS2G656o+{iQKYE->N56)-^l(V1o1RQ1?ReJl6Z`!*p7d+_vvT?4!dUJKo2qFry-FV2WdX1RI+VTX_KqH_
^w|+UlzNE2#Ys>_}pD+lu8FFd6j_`R1?h*i<)(Z<`j^kJYB%*X(^%4ul=VC>yO_{*d@61mWv5)mibPAD+k}#n=vxbokh?hDT-G_T$yP^|4c$G-rCP8TQ
UYplVJBVm>PIb}(G!RcUs4qOUhEHrcUT6)IKAp?W3<V#=S%bYQMmuce*LThAwOKK#==lK;<t{!in5UCX&&{=qf;!zZf#U;p>x-Yw;S{<}ZPEC0)T1OIt
f|HIeq{1@<bewY9GZ~ge!h5d*B|GTLFqBHTY2L3nh^M7_y{=d2XN3Zzr&GkQV;lIvkf1&?(RK`CE{7+u`&x8G&75Cr2^4}{D{Y#_%i!}1Tv~>In*TFwg
u|F^TmxcTlqF?A==wIl6KjQyylt_Oee<6P%|HmN7rH^5LE&u8N`bTf>bp}Qd9RC2H2TjogWbm`=eW^2J<nJchmW96A$}M)UtNeH^_~>u~D!wQ0OnrChI
d~QNlnkKmyOM9s3V!kaE1o)7&-&rdPd|&Z<Mlz=*<GN_@M$IMzlHH>8*r{y*1pYxx0{d(hsvJIX}Q7Uq%5KmT~23XJ81$%aYM+A#n-!h#&T>QOTwmwU2
g7_h8%saJ~dkFC;eM5zj(iR|A+BQhC`N>!k10$`B&cB$qc9CH0$zudJ4YGu<xc4sOqox&fDs0U-Kqe?$;?b1g*GS!+zfFSN!((A-}cGZSa5B_dft$_<T
W2q~5Z$23t|k+_=sgSJ`rR`PH}Idig(|PcNdn7LRzWx8>+Q9p0|hX+2G!r&A8+9eZ9ja3wulH$kW?C+v<Uo9W%@6;PjR(lO&n{EnT|h$ln0;K5d;-}U|
F)Bla*`>p5S`uo-MU%dYS_4k`+e)-_HfB*IHY<M&K{lqB;R+rc#UB3=*x>g66WWV+D%lE&0|GU1wdFFTj<@dbomk)mV;CFrhWyW{^+x`3N$N#Gzzx{1~
uK)J>{!ig8%ki}}g934VH`snlm5ALf>gb~+e3j`|yvlXHW7T!m<ZkiiqC4uUeN4~bdH&OI>@png_Tlop?W3{ZkKzB~@zwvv@qW*L|6}v%e@H$0ckHiz{
lV}2{cpw7kGObn=ddA-fo#S;ltzNtrYO#*o5zmtdaL%!8GpL(8h>sQ2wV$%{&v5;{`PwOZNBIKjpO|tJ^DNT?{C-N>)$xu-|3Iz-`3y1&8O18alGF={f
qaD_lx(7_lx(7_lx(7_lx(7_kRRlAg6|3;+9zsc0#@TGp*v~!`$CUQdlkFtjHHt>7+j{*31TXkCKvDKRlV0r<0(!nE7sV7=^jI*)T*$o-eMSobf%0*)~
tFtM6s&FQU($YW9Ei{XQSJJ*iQ9i>$}BJp}sk5`C}CYfwWy@iwNtF%CM7G@Uk-KfmWo&GRoPf`^yLhGCUPdPT)9trPNngXW&O4#JsnS@AH_s~8KD+I7c
WKd{$JKi@TpOHMIN)a0|r1+Y)er_F%l{rjyKWCHeL2715HO=$$WQ1POETeX5e{`SW&-Y?!S-Y?!S-Y?!S-Y?!S-Y?!S-Y?!S-Y?!S-Y?!S-Y?!S-Y?!S
-Y?!S-Y?!S-Y?!S-Y?!S-Y?!S-Y?!S-Y?!S-Y?!S-v2*5^xuBl>YMvV-{2@6`G5G{>;JS4>%IGLzMJ7b9q#@Yv#;0@wh+M2u{Du5-WgG^yAu!8YQd;IU
g%h#Tdo66T*!E`uXC%0`VL@JWD-hG)<cAYaNS@edk77~<SsgUNhIh$6AiCc_Z3Zri#~9%ycbHwHe{@NJM2I@-#lbg*k{b+x$&T4jS;H9+-tG+!<;|{Tp
IM)dXKRh8hxM$yAH>zBjm8k=UsMIzC#-wJ!6N7Vh7@CzvCpD-nkkk3J-50b`fw>mN9Q1D}dVjtfP`kV#ZR}uLbji9pH%KIfpT+)C2hXeqrU#l&<_uj~V
26M)VKn^k|JwP-pOgrWp-Q80J<X6dDXv!$#L~cU0}sG7>1y0OLC+rLmfBr6VtK9-=pssiI>%c?~EqnbFVryU*desB~&y!7!F@6quQ-S{}QxfNEYM?i#O
Q?4RpVa`q82T)$yO%OA1E_eU1i99^N12C=B~a@NU5w9IJr_A%BcgDIfNhdDCbFjm!9@bsatlm~Q6&x`Avc~Pa6ThHM8kMZ5isdd$b|N8Q^czNi~wI*Zd
EKK3)X!W=qvPTa1CU5D3XPc<0T|IUZFbhEb;2Gchg=4fLwJd0Iz`^lI7mJh5u>qczQK1KCu(5g^$^2Dn-Qvp?i>;zE@(MUVCiC@fw^&<adIwv?9g*`Cn
pi8EuLt$lKBLS0p%&eL2Q__mJ}L?>RjJw^n@iwVxu4N0<A!m>*VsWhFVE;IXmxCN>nVfbFx>F#Ko5*&H$w_&%Q&FaKPIkbqt6P5Lr#8QuN7nSIRAj<I5
g;rWj(hH<QG6(%ow$|N>MH3!5K2e+9Um-;#Spf0SoEZJfO^IR#zXhM5e#-c_R1gN2)Vl4-%kYC*V9oat;z&*5I*sGqgM|7u8Vh=mELvdqA!ou@N<Q?+U
bb8>4O0!^OD|Z%4La_CoGzTCu~2n1xVI6}*fBY;}7mHE<JfiQb3vQPq#ia0Plx0blZ@nE@HwNidby19~zk@9He&?Xu>d19bOs*xK=Aq)=weH=f+pRl)h
{outkfMzlsZtF<l<&jHqYYH;*sVQiIa$U?K;S(Mt9;p+SVIuM~tiypmK#Ma9NWd4N8#c{UZV#BLG5+s!_qW&^0s)~1N2aVAKd<Xqe)yiYj!M3P56u+pi
sHMKVLMo6s)KsewYwsx!fWav-PPRx<?FS!Pupc-PtutdVwkADh`7TvA6!ObU5$&^Y!S1t!XuHH#?kxP0!k_%-c72B6c@RWxn$v-HluL@Xw`8i0^@IY{$
t2^~w7wc~@zM@b0`o*qXIoXv(T5IN_vwh;(VQ6b^o}IxymZ1pTHLv+{NMgl_#$fH<EdCUM=v1SpZS!@DyC?3d3&B{EytCI;glYczlCmVG1MJ^$A{t28C
b6tEY7W$uUdRW<Ms4rv<{slQ2YK3U4D#jU7T7pvo0O~xL=Jm0AB31%Kx}uqePW_=;jC~#rBL<{uHy&JDCf5z1p}{t9dwrP>E_>pqv+|;d!IM{T*AVm2d
0c#S3q0Y$)_t!TzQKR6AcNS{EtXz|Zj|Z8_j@z8DPnfoIuo&j(4iy|Dh{eiyMBT@Bv!><_%XPGdAV`n$D$j_>mv9ryx4`p5b<`THC@nP;=Wd3|p_CPmi
TSN&tbO&x8NnZi@FT$u&1u7@wqlJv@0d(C*V;n)}>zw%WZw}%v5UV($&`F&(G!yPwR8Zu4rPcCD+ug-&2q7we|zFh7g?d}1J%8%&fONwf8*E|8d-D!Bz
zMCt*kFNyM(ixzt(RfDH;YWbUdE#+k#eQowyZn*g)7+rK85+^Na9j$6Dv3}V9?jNCZI#rM-QDrC;akQ4C8<Ae4mj+`(ntiNgGX?yM+!YO-C8UOPAlY}a
fQssbagEi<s&ErcR>jiMU1hvHy+^p7U1e7aSQweWPXHTiE!)fuUJb@V<P|5x2Z@e+&?GCoPX$>f$ui~zGXK;%@2Jm<V(2IRMXAyr@q<S5~F*?x32j^->
my4UE!#5_z(Ybe@At!t^uRKpZX?#+zWc%P@HQ&^v#YbAOWOlM?C$|x3W6`(X8423V-UGXoecP?@xbme(KxzHuK<8-kx~=p>J0^dAF*lL_YkfZ+*!Dv{v
Sl|I{~2_n$nxn;-QLeM^GxIk&!qZ~oA?<JrkjSzIRfXFc02bv%Nc(KY=1QP0&eF=j?RX3ih=Jlu~0;d6}^?Vo<Fll@M9W?G87AAZe%*OMyy8}T<k{TfH
fA%5VV@YzqlMvOsCQy@Fz%MZU+TW$B(n^w&I55M-{iz`;xHOkGOe(ll7ii~a4{ON~wcgpSk`KaK}dbZs+hx^xQZjAzdSI8XC9l8&XfHCPriR7bq8F8KJ
vS^B)kb<f`VcfPzcHM_`+5W)mhmOW}vzDS&9BwR_Yt*1|kFC};2F?Oh5k2tr<$WXi#taoan>a<|W+%B;FFXyWa&J(=wry)RPjv$iRs(o^_|sy`E%68R^
O2ya>?20!XpWXGt~lW(LXa_@Qn<qD6cT?=FIKC>jkd$L^7c@2@J+_NXXh2XIAkKH+_S~xHZ=g+UE|QK&Q)w57lr&D>^|PU_g8F!566SYa<NdiZE381^q
T^+jA~FkovYRm+eZp+)nwp_f*;pz(me$)wlvV(gIzV)LhNKKoOS$a^Hz0~qejD1mOjzkX+)pglaqmq#h7S;ojpsJ;KV~=X#w6&u_M}floT)`9gL%WEmb
EuDWv{ybAnrK{IvQtR6f8B&j;dfj3~F|T=e1XDwN2R%Wn=Bh&7N{v4I5d?&jw6ta~tOUk-M<;>p-JVSRXSvH@3eo5p6((h9tQDZ$>utVD}_w+7sd_(m#
<hKolWvj*?$ox%P2{3ZG7T2=5u`DdJtg|6DK@N2-=<wY7z8mq-AkB0&#<J(2oJPsN2;Xc_v^436I2Rtm-_aAy>bA}f|#Z_;p#Y(K&w%s^jO}Yo_IpN?s
^!ij_aC+#3uQKAlT2uZ&?J$sj=RYskdT+-7?v69zVpVd+78Z1ch@U>VXU3sb);D6Ijc+5KYK!>c#r_J)-_C>fj;#*9I`qaVjGwAGNs|xF&~b5<>Q-!Ph
r$6n*GlM3Y-R2g*XITkxyaG;d9YpGw67!7_|pe>tWD~<>^cBhiFa^x4IZt1EQy}a<>i6j{IPF!Z#68LJ=!~}@6IDO_2s#PZt^au?M1@qV{I2OA08oog@
|7qzho=uIQ)c1hi_vicmp2R3~S+`G3?fSN2Uk1^U9)mrPsx{eKAp+u3pgdb0hi3?hYv|gy4WDFmA2&othMK7s^0M`?#s*kTyPGF)v`^auiV+2l#<#Qtz
k<2F-Png?M2No+O;R=R&nGW%a<gGyxjhY--JjR|2Ry7l`h;bYsjV+>am#>H_<+Y{VuLjvElVf<wu4HC<;qd@NApl87pWu&f3=CV_I-68%qxma!){s-Pm
BI-E?Ut=e+PM8GLd9Lgo{C91}P02tCeN0$^|v*WE#cqmh<h-Mh2t#(h<750}X#LqDQ#6R=CJ<h2Ey+rKMh1-qRq@L9ZSD)xvl?&FQ2@3jvWLzoKPr@_S
UYt@vAqoe44lom|Q^5N`A5J9EIKeuf4z9J!O#9IO@K-OJ&Rm1xpRBwcq$}zb*ZS+tm}Uy|raR)-#n)ovV)BY?=t+Z~$EH`E(_NnE36}<LuR;=Ass5B;3
&WEyh_+1pkI7bYnpG-V^zrM$l&S!D)#nI%>9J|GVnH8RzYj8L3r1*FC`<x4GQtyuR^Y~_|1b+MQ8Lk^Rah3|@$~_iI>km0Cu$gT>{I}UF1e$=*;2-uuY
3xFX|T|i$|>phmgI$rV<bF&%8Jw%>>Zf`$%M!t8&~CGQm;YGbZ8WkK()VbI{>}&Vo{zw)ZF&xy@RHl3#ff9x7e}b(TCDET+n*InwjX1sRYAXmr%{bShV
^6`yqMBoUlIyZ^kOVLI$!IR?#7#&GxJus}7>sJfWV4eQU`9>EGHsd1zA}M4v)K^1+>dUQrBRC(*vAJP$>6N2q+wO>VuPvZkbC_QB&MQnAy%R1H4otVAZ
KFs&Lp#Q$CBFN?ZRI^+gBSsKh)hw$xXKgT-D;Z^zRH=-)kas4&2*xt)8;d_>n(X<|d*#20l0Y6-?qqc~v*j)3WfbJ<HiYhzjMdz1y3PEaK@X))Hs}Jb8
DYy7m5Pss7T;p;@g5Eyt==r_Jq~G4w40CB>(K}0kYOk;5A?MXWN8^(|5&uUy9ZWCL`>*v)iK8sF5pK6FA@%o}TulHv@o#aGp>81tRgo^At0G(}7rhJqw
8+=#z(S)qn5d={SG2ArQlNF&HT+nfL2F(qCzXqy=+lVLHDjB&PXS9=cQh!Lt2)u^@&K=ODzQ==Yt>k7O_3AxEN-tuo{A2SIbYtsX^&8GG8Q{m1q))F3;
1mwzpAxw0uPLH;h?a8KN+oEqbp!|^@>8NhOU0szz7$))o`b##Qt60UGc|$onC)aoO2WB8b9)kePf*n9)nUxtDFpsA@F+vZ#3hg<|B;6ALr^72+$o+mnl
PRgb5qK)fCU@!j5vQ`T+NYuM7=cDs9TmjImSsaTh)O6K|8pG}oMvI?9b!LX<u}HpxGH6F_UKZg@I=6<1GaMW?yv%SUas5`O2>y8`BrB>ud~53zcQ(-fA
%ToIZ-UUSE~*%_EIeL)4RcvVd(q6gG$>o^fV4g=up-O1m@BzhBBhuCPgLI8yRsf{9C5o`Jtt}tAl3VMU=m>YdI338V`SM(4MPu1}~^8;=Eo1iWch@Udw
V+vUvmMGoNt!gRpNJI39XFM*_OH~WoO2L_3EY#Dko@>!TE}%@*93hda8S~4(EATlbCAxaE<Ju>z&4jOX164&Fs?KUT0Ip7{pj!2d++b$nCj~7edD#oy+
+H8+1|W_Xd=-fw2DIr);QZCEcw?UfBfGOs@&Ue+etA7kt+k#=zoAE(6TiPKF*x{hLG&ZqQTly4u4UebE8%Oe*aX?vTXX)*1_<h-hGCA5vHmkJyexkMy(
>cea$SGX?1kj>{uZ!k69-4M-dFws&Ww0MkHZR8J3HSzczTEqt}gbl=mRs(aC<l*ii8=s7T(bg)5YEX$kSWkp~ZoQH-lBan@G2OKemma<DtZrHC{iL!=e
^_{s5A8Zcux3%hvYF*A5ePmvPqPLY3tk&qCit4r)}h&&|PPGmx8?)5gEkxV6nH4&XPaQv7yqhs8KJb42_n>!JQERIMXQ+5=LRTp)WnU2@~pu`As6&_?s
KC`8Lyt_rw7{eds~KEzf9GU9h%Y=Y*KiCX98?g>;uwxC$Tdut*jM37TI8SXRUKFtG5_z|gVh~}#$=LS6l3b+q8#(|cyu`N808f@b1hLfl&NnUAl0oX9<
P}kfdRTH+ngBA1jQ03sGsIs4BqGenC;-`ui#&%0jBgFr$@nm#hG0gkHfJ2+zQTPN0GG9?mgHv$ZQI4GRd^~*Y4wi4JL+gpDTD96$NHy|@<fR}PT+`BJU
;eqj@$pY@(y!JhHVTI7fnR<#)CtivQ|E~SFuRicH9U~o>NoW{LPL752%W!dYwyKsLH(9$C@xRu+(??^3=Ye4Lo9XJL@hp%+@W@eB7Eg4svPM>0d<%3!*
KDyVtS0m!sHwn=wXc=W9teZK)N9Qa6G?@)<H?+0iQ1s8VOOV_C>$Wz&9)rb<ft!ElQF*IANA1wMJcCL${3;-aUQ8WqQ%u^I01cXylxN+pKC-=M!Btc_<
hiNt2z&=F+bj2;{eorj4r`sivNmGF|KrO=wthCAbWp+`S(hPDsR5!IwD`{i2UO0!;iM{O;ck`DvI6I!%XHY%vXdfJV)pC@bEtMLXwj0I%hCL|cQ4Ty65
KfJ4UmKFcs{YrR}GftMQbI8-BVvBfb9ppXR`uCkmZ{?ST1P?AJ|io4V^hUDoF0Aa|XSn)zqFEZ-j#oxcU6jn^~az9Fc<b7CNVjOiOAOEp`mFR8+UB}~5
l{F+kzO}@Ifs@y$Tc!769{aN|>koHD;pmaP*t8$wmmBSZqYE!H`gOTW;Q9T^Xtqm|-`WE9;F_F#q<o)2Zr)Cl1?p}3Yw}(q1EOA!z~4DPqV%Q$dYS6zP
24tP`3cFVJ*X|@r{nn7eg^Ry0^nt|9^^UK-IB||;Zz?`X10CnJcI6bx^`=TNxiVHyhWJ=d}mQmGlE6cdAcx&+q-;`HXW2!`zWmkm#qcpDVVD3Xz6Il-c
ia>S$z=E|9jBE@AwdKfgf`V&)!3m-BI_@lln_PQkz>LC9)KHa(>%7cg^_#B|MNkh@8>2gj%K{vAzz<TBB$5&IY93)zHOvg9yEK-(&&c@=NO5i7&0`IMk
Uw`^=7qqvpi+a(&LQHBL5KOxq^;aS8*a5A+>HR@sTVBx{BYo3z2h&3Y}+KiLmCgeOvewbO_eb>4TlF_Djc?oV2tMEuYveUSnBuL$KD@eA@{H5z#VSByu
ZbL!9iAt=-?4U?milYCo-sxC4I3s}Z=#R>~=qOAu&18$D)XbCxTGgdYMP&S_pH;?y_iOQ@i;6aBM6tBj-m>WilT&lqRWB*jK`eJdKKEibPeVHgdJ*@>8
yUhb7KFYXaEX#GQdArjHG9s$|7i?|F^G9eRAENRgvy9rSpAWoYxx{T$%dU6paSE(<i%{UueXb8xLj1|3eemXwSK^(q1!TK9Pgr|3Bs{v{=EGf7N7SO{j
nTfhS^*ss-Lcyy-D2&5Nc!nY{A`vFH&u6Au>;(lp;7BL17n^VqOXfbnm@Mg#4q)CiH3UdWpT_0daQX;NdrqVO5}Sfo$FINdXSnc1L<O~GwQ5_55ONk2)
`@7%hhvxwZKN@67D>%P;H$KefWq@Eh0=W#kwTCuJDsg3rbUCj<rW>kMQUIv%s4*ely>jYSnhn12Mk6a8JT3V@ZrDK$UMs^!l;?x7^p`;<%&0(Xp17C^&
0NZg`aK!S=))@NDN?>(HG*%P65aTzK#uoAw3H&`oB9-Uo&R*_U%W)5lA!ps~7zv9+tr<B$FE+OsU&9ako{r^M}ns8%jsBMryq;X50!|2B8DYI!)*USSF
{V!u1lFHkPFE9C%=`GH4Se_&kIx_&AcUX2)!%6CxBMe%u1(h0&(F7imfiuMuqa+#oKdE<yaaZCmmy4cW5ELzt&pB)w+`Q?LRZ}D@Jf+>+9Nsn<GpE<@%
P`E=U4K$zk^{=YK$&X~yrik8gb>G@IdcP6@rX%7%mo2xs#2ld%oip^<4?%9J%zcD$T|?|ZM^}As{nGM>NE{v}w8yrR8ww1Ti;3Q|?W-VU_X<4X`yEFMa
2cIXzUv?Ru}V!Hah55vsQox!(1I~jpy?6CX#?<Wwd3;rfGh9$sI0G@XsY(hlizH4N4K#SV}poe0Y(+KI9&5J*6nA&!|B-z7}(aS)gE3sP(y#HQ2Yb$+B
|btfBTmN;Km*OG`J{?*$FHl{qq%Z9(by%QC*n=JK7mkW}k1aaz}=S-|7Z%l)B{amnG33k1iW*YKJCQmr!H@-UAIiJl}{7fYyZ;UxI_<fOG*I?xzk^w@5
^u^~NnkFLwr{EidSL1y!uV!5Tqb<tBO^mj}uJ^~l2lopUtQRh%0So#gw^`ToQsBgn3$#xnp7^mv^1HWdSQ`DEZ60v=5Z`(RW^uL1Z7W{V!@JYclQo_3&
T#~M4Dp|;Mde@K5`*d7Iz3Yb6k$K#{tgAEK2eSVzxRN}@iX7RyS*za0^gT}ow*4h6WaLErxRIH$CZTXg@;Ei(~-Rq%Z<S}S0NOLQxX9SLm)*WsJh?@Hy
+474bjRfQX{v6+jI|m5i?#`H(!|s46Q8o0IT6WRT-suRwqt=mpV;pm(Q9uIIo9W_)3@SISVFXA^6ahx}xndkGBK*7K3&fqdu&pM9#|Utf%c4n-k1h};l
)|w(+|he-J6CPLUml|TwBVriX2y8$Y6mG!UPyf-J+>utxq|a@J)#V@SJk0QN&}jnn&^HzsiGxo0SoQwaz@Kz3RUBF4lFpGPb$7cTV0Ip_6|U)@DjeWyc
yeT1tK_{`U2e_;it97!ih+UAHOKBH#2vXCHTO&njYxqc}3|evul^4m;7<Q0D|d&r(TDQ`neh`C{sy7!`tU#b^Hnjh<j2$9^=@I6XmA_OqFDyeo~&fy83
Mct@fti1|Qc}*P~g1RCE}~vOjnCkLQObX3l_r2s@k{(<av67W826p%?LUO)T0?n>(Pq9W7sK!df-C26T``cM2ntK1F>L&K|g4!VuMGITW>znD*dsz)w8
DfQt<ZND1&xg^v>czPLsg=`#KCWCxWBYcuvdIxJ`dSH?{u*D>VI91E^Du|d_ioEWtt`GWMX{KZi%1|-i9*9tD-TSKplMDjBYm=4m`l%l6$G_6K`ZXJwT
UB%C#*F|gHP96w{6G`0PKx#Fu3`N>(@k;V@@3nfCa0PtlhKq`f`Z6-}X&s_39|>Jwk4J1f4XKZ(U4HSzii7I>I6t!E=4HTa{d~~R^P@=(saE!?)c-rr5
B)qpvhqak75*JCsQ+<(^m@m5F+)4E{y0DS>~(|R@|47XoX=3j>j*dRF8py`8wTgmb*c-y&_B;>ucylmzns0y<)7!Zm3!@=f9L8ypEnbpbM8cSN&oRY(k
1mc{D#h1w0@q~KA_b@@jNHU{&8NL1#Tfao>}dGoQG=BImfHO*NYn3xPp=IK2hHkI>|rNyO58sQ-#Xqq>H9DzzTW?c*NtO`o{3|SO5H6Uq{p;oVDN`!{N
BEK)ZJsHSdqEI)^BU;Pfh8bUxlTRhB0H0~Z&^Xme-cSGd3QB0QBCMXk7~HVaQzFagTL?_A$h<2VW$NS{v*&2FkO>P}xbaM&yg<&T5I0JH2ncuI)g-CT=
Zv}@RqewxsU<nJhtt(%pTJY+v&92`rD0S>ct@>bamdJ?CjTFN&qpj8q}HBQeab_Sm0sXaSGR4-khTOgqX@HwqLx)C{7%~L3iV0*bHeuR~;nzemr<-K~n
(N>&Do-vgk5PkMH92L{Hz{>@#GJ`#$U-x`xRI0Wk@VB2|Gv;awfaiN9ilRJgo#7O0P^2^gW!~DivNc}-3~AR!8!d<nT>SHe!VZ-X|3>MIGuu=nAI@`(A
1-EE?T|#o9~^`$y6iDoFMoP$vTr&Ry5qaY*jLqBff*70u3rgURJ`rPFDKjwk=*raHT4;>@ZroQ_MnusYKPDVUNfR+)u*{Lwm{uh=-y}tErHytW><wBjK
wKN!~UvVhkghVDC4(+UXDe#YRMfssGbK2jbC(AO~L*Y&_Qa2T2U-x=bNb>9Lk8s@CP3(LXRWSs~-^v?Kr}HVE3xwT+$t8DwpC>-)PZDQ~nCQS8t%;5q)
weRxO`U=sKa>>&dz5Zig03C=p=HmtJn)Si6CzR3ZMYs;yj3dP;y2+85%dj(E}Qf^}fTGzi_#+Q~JaA6^6PT;1^^$wqEHE<yr!cXx1mVW(IXiSLI}?4OV
wJKUm^M4ACaf)hGcVWT>G5@q1cq(m=L`?8oQ8X~Bl4>IoF2FVkL=vc|U>GXJZZWiO52HyvJ>}j~UewXIZWMu>ETq6Csg>`QIpZ0uWl^=aT-M<QY_6o^Y
{N=dA+(;^1NII*k*nCy+YurelKfXVU1x1bqtv|fbx*ogOAa)i2aZPjFRhHKpQDs)ZIWeSO3#`W^)?P`T4!03I-+Rxfx3bdU4%`XN+qGKEdsPZ@#*U=Ft
g2R>O&>;>p?E^;jd`l(jUO~fv$qCahOSec`_ogPQ8g6KukTn@Z++N<W=Jk*PCH_Iv+H>T^G?PW#Y>=C=pkAF8iz9utj{4g=m3v$HnbDkBJIhjN2nWs8Z
V@tchYA%^WZG_!t#t>=a5~Dd++t~*2F7z!nAH}iTef+jZT4!LS1qoz0?LA+V7j>DW+lUJ?&R0Mw*VE_v+P}rX^djN#KmOWh_XZ2U-ugQ!!v$5l@VkpE1
er$1x!J6oFPtoIxRZPd}ncHKA(Xwr>i`jQEZ9Ys#@RsoxQ{jWXfPGlWGOAC>~(^KwPOXD^9jf2kt~j`9ijhl0xCw_7S;*};IOR2oFWr>_mZ?;D3bi_nj
*5^aI+m*t}8!IBxnJnux$Yds_RKE5*gL`M?jZO6vLjh$R0^u-F$8uLXj!x?jJ415J%zAB5J;9j?yC`k#tIEshP_WW85#|1sa?o^=q_=#JMo1%ow-xT1r
l~mUhrza2nkF5BI!|kc+z02=_uT-K>L0qXu7Y_jxp(LZwi=Mg6DpC*5dl?e{DYcBT?g~q8zb5`=_RbES-4qSHQMaJ-6LG5A1?LQW#*2(vxp^)y{O}39U
FHB~@6L_2`+eU*afTPve$KV3?fd}Xt0x+;6_?J{*Xf!7Q41uLR2*pSh%E#Vn?XVT#HWvyYj39T@I2+{Dnozg3&&}Ia+1DiM0cNYma+h3y)+p`4u@jRXZ
R7AmU%}tv%g|TJ*UJkh<bz8$F*hDB3yY`C6kSwmqQa<nJ-sxb1I0clH>?*Mz;XU4@mMkA0A_M&~F;d9#o8aC9Yzp4Rrw$lON)N*|Jyz+2BE0yvb<oGfy
>WV&kBxR1Io*s}>=Dy?JoaiU_}k!^yR<n39U!sv70l@t|s(Cu}m6$QlX?*>)XK7JT5+?-T)=@>O}^f&X9dR!3NJ`R-UANE?-`Z_E){|A*&a0!(bt%Xy}
;1)_%o?59ZKTIOzyEgJVmPR(zKQk_v3vmW>cqF&ljW%5$17BneuP@W@<-t0XG@Nx8@#^ra^eV8ZFzjtN8Ged18zl?5cZoApbce~V(>9a<xcO>!>|2<HM
tmI>HERLxlNW}$LIXW+Lu;LARVh>R5=9=m}go&a01$BQs&y{T-#5gy;b09;a6bjd)MfBEr2GAZ4PfVC-XMW}x^^yJcpqiLRxQ$%mkNI`u0atuk6j=}~_
PbwOT6fhFDc<+qI_?<J;6ZXIS`ygCrscgPXe48fdbWPW>J$+UKJwNbH3J@9@V*j%6&EIrFUO<Yo`r3+Ak}&R_q)@^YHbc5Xv!YBnASg{ew|zoVzS`4;B
KC)>mnzBM)S^iXbG8X5Xlm}m6r}(E&R+K%&w{2zOasv8ML#Qt=<P_EKs(Nt_s)nXV}TpJgWHOAC4qXsCFY8wE4tS!n6_X)}025Hfqs$i(sw|pUY9Xq)U
M&L%FHW**eYOQl2!ty;!PMC#nT7>%$bKJL@g-1aPD{<!+(;dhA_Oe)&B7Kzv92WBG`1P<sWYe$C=_&cxWtBkBW+!!^Vq!<=&4wWbL6H8jvun03Y++L#C
3ZTjGDq)5M9kj}!hE}XX`XAiEP#4^GA9333cO3CQYGZ|mEniC#~>rqt*NG|+x0HEja^kYj2cwXKg(%o+)1G?rl$^^*n*&E%XZEy8wp$gEtQVd4)#dYmS
-A6d=s!95<iF4<kh#N4{ea6)r^sVi3w*cT=m2kp7Z>{Z(Ljv&)M0jRlCz^*?uwWhvM9+4wZmnx)Rq)oBfbc^oi^fzxdnh=bf?xLS8k=GN9>H)yCf??^r
)s^o&hpw)EAm|!<jz2?0a%Zuf5Cw#`t(%a1!%@{z;724KjVzIl0NF^3L_yrGfq&I83<}vpxAQl*bowN1dn50qG9mA3vqD!2X<<2;LHxA)(Ukor|*xj#<
xe{DgwLZn;d-t1DDUY!Pu{mV`yF1Idm627_0nM>0l1u0jh)Wwiw^R?%}1n8o0W0ETfM}6(~2%9&rd~b#Xz3t`L7|5#5{fJvR<izXRRz6a20hS9B;d(7@
`W4l&*38|$}XX<&tv22b%UGp+ze9ww0V^Y+DCZXE;f3SZgji`KEyRKMDYAK)3{Un;=zuFdg>9-=|Jp{)x5<FXBvL6fpu{A3VhJTVFqC9^F7%~!e3?U0{
mSo3cgxi3m?U9m_Nxd!Eehp%fap4<dP($4IL+F_Yh>)yUH5Z_t_^YiAl=T^QG|M%cYzjWHV=$r~8MVM3<QQ^Z>&pbyYQBRK+UIq`S-hn!ffM{TkE9&Lu
4%1sJypPe2ZobdA=HvQJ;C_{OQlDqRwToqC0aE{ZzJ54AV&?<Q9VQwgd=YdZ@pq3)1$SvSvDPSS?4(oZL5ut5D3=8$*1p10fB^b0l-d1#0Zk=q@H*8a>
SgdCe*5;OA!oNbKJ2e&>{MFyf#TIL{KL2P6)BCF04VLWqc^t+s?Peo1rCdT!jCejMU_+bBNRO~K|OH=xxJRB1Ts_Gq9;l6j8=c{5;#yKuV0Ra){=bMj=
(rPuupTJJJJ6o>tIlhCeAfI%g=W|Ph_u4DeMEKW2}+pG-&YR3)fOtDRfxhQu+KvHG2BjA+`;ATji@|IwT(!G5I|_ub{epX*>=RSR6N^c~JNMj>1@$8C^
TweR$V%6|FY1RR<r*d|el!Ph&6xlD^K@OrhNO2L(bUs0Nx_3Fdnn;l*XyjL#3B8Nw(k(F&P`F<$o2fJ&O4`0=`1qD^`C3J#}gLiH)ob7#uS9Y{u`pn^`
D#Rz~w`2AHjxKz(tYu=B9?*xb)^bXDkMyIc-13;1z{j8`Yqk3VlAV0DON~cL(ta}4j;0#=Zo}WvlI`g6RVE1)1l24CqY<;A63hu(%pel0y3fNZIfowWu
*yPmDBG<Lp!}ItuQ6FYitnppv10ry@jg0CkYQq>+@GbEtv?4Yp{bV;I6r`_;HYbf;GoC~Vh_YVb)urAHP)bDdESEpfd*Y{D-n=Q5n-?aW828uKO0F!i_
pdTQkIZlXLC@EJ&~yBkp1T&c#1DAAry<&kI(4YfC-<v=I#TZxE4w~Nf~jJ})Db_&HdJ-qz4-89KL_029(-=$;Qax|rG2Bh;rHC0GtY<A67?u?^m@@(?Y
n`busPHP`|{WMa2-I2y6Ats9|fou=g=Pz*U^H{$1g?vSLn_12%j11_}Eu%=bF9glI~J`gGJXG&fHosT9^)1dT5h=584P2i5t<iFxy3U3v~s%9*gLi39V
{LH-a{A!Gx=Vn;3i6tx68%?uAE#xwdBaCjG|4$ia7z+*L=oF(cHyfWc&K;G&l?t3hX0HcZ0oL$x<OT!Fnb0tz(k+1d^1aCk#?jArXHGur7({8+>>q;Tt
M5;gM^da`0(7?hjCIW{9U1dzL=JDwEJXXItgNqz}Z9}ORpl{6<f9A$=io=Luch_O2Bh=up`^F*)6R74YO-wqybs)}m4M2uxlfd)UDq2R;~EK<L*EdlBR
G}Jp+o9K6Qbil!4bL>cHW{lD-Qy|fpM+Is1MfGsR%W=M8<To~CY*@tr#!MjL)w9MJZbu-1>vNV+1XePh5g#0I1L_6OdrLDQf_ep7%G}XH>4Rzr?9zaoe
l$qe4rXhgDq925y!7b&)}F3)LqjGbXxV7RM!%@TDKH?vQWxT{JWW)a)bt=Y@hVCSDs@h--zabvju|2>^JWZRKV3ok5-r?R%_X-_iaE<=y!EKCqRiC{$9
{m<PT9C}kSp+WCbMv4I0dIdcoGfyYF?qrXDl{{)oJb0CjR!pw<N#i$ERrfqvyyp`yg2)mTXs>xwrwg6GD>5Mok37q<)}If3G;Zn9#LnqR24$t~4q|k}q
`%RspPYD?oXxkbdnFI09PwIH>;$tZGn6-pFtNddHC;^9+a&Z2>vu!Xl&(B)?t*ZU-MOkx+49NWSoMEWwL~ZB)3XCpvLg09k5MqQ67=Ch2rYS-E7=9A{M
>sd`lS76{tdKvn8ws{T@90Xi2mL*XRHj3ZxBO7iW8MnO)2_K)+5zYcbQZM8nK`*n5o<G>NWi(HcbG77fVyT?3qlQJL$a~xxP38oG>DO=!M$;pfvzAIlY
FAqrc3Z}7fH;@IrJ&sYH-&<GD;@X0=O5)1nW?dE|W`h)Z0iWV)T5GYzrTz#ODpt`veBX?dBnJTq@76#g=gX?47y=EnJ-5(EZqC(()4;>kk|R_lCpk84n
)JI!g(13K%ZqAlZz2?K+5lYM;-{)?Pd<=q2g3iCwl`~X7Ff44|BG*NL^2N-zJO$&69F1J`a&SYC_v1jqyKwnIikZp+dkX-xTEX4_$pK-L?-XM*0YkKP&
@Y$2|+GTO8>Vc=r}~*8hS}BuwP0KeGk>m^%zXH?A7fH-H4({?DX@H6dk_$Jr{^);^xQpP#WhIqSCYeuIEqAALz%<*z3T0<NOxZ-QV?wFBBGLoV((Wy~$
_ugD8rvt7h2l*(iQJue)01MxwFXlEDC5EFz0$Y^^Gf7RavJ7g?}raxJRd4h}CF=h+>~n)x-K2n@Xuq4N3VNo^6V1%gn|QN_`OXhjDBlsb0t@7J1{I6^f
rGB{6pN3;9z%vb(M;hZof$~o7YEzN2|Xb&^7zs>NKSR|3Sa2sX|O|-TrhCM_oyo-oMHDrq19Der-TH9u$6y7A!BvqVGF7*D~v5_^T^}Kr)Nbg8Pqj<$-
+09tL=d1tzyFVsP)GBLSn3^9NT_j}9_F>qgVqm-4vzWN%`mEvp4N&yh9o~dmSkJzqJmpV`<RddQiy}UPqK=>IUfLX!>-A>%@+E#;(ZWcW-w75Y+jv)hy
DB^$vmE#p1s7u+aNfT)p4-Nc5bB4@p<pVmq_gNgrQ9CZXup|k>{%>ZH40^004=Lq%+BMucCe!`uW2gzZnf=%61=sq2KAw(i}n|C7TDe?iwwEbNE_~Uj{
|zO?+g8fvwhi)7`7i~K~XYkxqDwxq#nNeMYl{RMZ0GTPH6_q+vo@ON6S4G3fhG6Kqc{!5(Cbc3g!bc_fNGnxw#WKzb20VK?CJVt!c5pP^o%hMae(p=?j
jPp8GME{%>`WLG_3HlDgY}7v=kwQ?!!jS2LRK7U6z!Q*_hZdtwuc#K_K@tI_MWn5|B=ZmNV1nvv>e6ZW%{dq9${QnZ~noR8Hjrz;PUH1-b)gT%O8Xd9x
(k432{`H9nKnhNC`&WGXGHZ^QavI4&{ukG6Ot3A~X?t(IXUK!d-i^SvcUn%x4%Rra-D{JochIxJ2@3@|%?5COIND44)WqF^mf8lyT<N}9zRZ#a049|TN
4+a+JsPAoi-AG&N<wZrJF(4lp<?ICv+rT%~d#G9;K(pX;S0NGxekW-2mbiOzA0bAS7tSk(m0OUIfod^lwBPluYaQh{6tx2LXBV%mJ-Y{i`RW$7JgU74_
s=lB0Ytxw-YLb!IQU{X?9VIsqSmf|twL?=rWBdrqXtT+rhP=>1v7We&}>(Wr;4@}LjR5Me7w(|v=Ry8{(601drJn`Z|XvoV8W;-%ERL8nS*w0uqe7KT7
$TbnKB!F*!bLKCs%jYG^!L7g}H`LR9v5DV*Egcd1ySmz2C(i=LOSK6ev#vs@>90;KQqLun;vf++XNQTB-6Hq5hpX%!6#<g$XYl%1Vk~w8|~f>hz;>l_n
<XozX<P)d=GJyQGI0P}#%*W}rKjsn_4<hvHc}Tk{Y&Unv@#=fBJE(9Ab~K4AME5xRXv?61z3%^)Bz+yAisa$zMY*HOgceoUn&`oOTz?3bHM%8(`3olsq
Vb}z~$#JtR6zOCw9#2x81iq^a?d&Eh*W}heKr|UyyP#iVE9O6%RRY&rkXb^y|*%>Mn#lpR?uM(AeM*R?NMHNK@Eg@@>I$`TEygcY`Z`uR*E7ejI{P|vq
s;AY@PD&e-B7Macbzz+*R*B;m);FTtM@s{(Y$wVBvmwX4{RzB8v7-t=D|J*fSR$L~0~Pr&5b6P4QB&q_ce_W*2){3+I1#7mDz;Jhx+*++^`EeHivjc9W
aIv9jTQTq%tohDECacJ#H{sP8fRa~h>Czp1rvtCq3l#l>e%+s^BvN$@A?b=zN)(`=|0ceJ>muUdgv+|KfzUVR;9)M55^Ep$@9!jjp9c5Qt}OLKN<7fSH
zhefLY(?F#M5L0FoE9TK?Q)fzLHP=C)HN?2JUWAVsZn-9pU24*cw|VRt>f0fGXf7tY_+4xCvF%sEv8Wl;AOwua_1>*oclorJqbi|^LO65c7vSW;-b8g+
~96uWaor4;IXRU*yDSCgQJV>!-89p)?cx=>Il{SsN7Dv)kT4hyt)?tvbY_tE}w{#-=-X}Iva>?K@(n)cLj-n${&M2)22yx|Ipq*}t=$Gl~YiFMxh3jPR
_*dwK0JgxL3T`?=}L{q*!66bBGt}Gz3M`u9deo@7oQ>scy&?50{Ytp~q4ghCP$Z8WeacJ$tIbM3b(8@iO*2z<sQ$pFQ(1<Havp;)bDu=lZyFUqMtAW4s
yL;OqRKm*lOjX4Gf&^1WSwE49^%-vqY|H6DH|)>3Es@wCq`v)oUWVe5w&Ta99N5zXz1-xd8Hh&}q`x%Qr|9J+t}kQ?9J3ndt<FkG=i*QYlml}?MNIsi@
A0xjCIYfT-&K@J_qZNC?%$}{qq6Qv!{4r^Ql>M7zNw6lNA`&-2>pkGiua<67K)8SA+z>@oN8V)qrW{k<$BE7-k`|W+_Ru@J^kI^)0SPH*phUaFb~z*UN
B#Zbc+sVaNOGpU9KnA|7}Q8=;TR`dW**Wsb<7WF$f{s^UN<ZP?Q$|^C_30B&~0W{>cbknG$|NZ_(vE#niM2KK||>!v|oV9bMW}_$!|JzA22>y4(9lDP@
%`DEui_tHf_8$b*XYtLx39H8ry9U=rPLC>G~3*D?n+3V6{xx;!bnwKS<$ls6$8d%08#*56y3Dg-I!dnpPXX+JiXlIOAgyB}ELTJ58{57|RDj{WUA$L!@
|QSeI@3yQz|P1L6S^^$G7>GoLO7)@oU&{v41@AeE2Sd^2l2beE$9#7ows+rMUe#7*}ap<c0=d4LO)|dKzQ&H}Clc?9~!pZV6N_#(lFkh13a=_~TZT4l_
py+tpje&1l4^aQS%Z(H#qy(8ah4b%FW~~+smMTkP((P%ll!+DX3Fa@*l>5t5aNhWb^<vkjZAt05=Zey?rxJxGk5k#au-;$KlS*_%bqu`jpB3GoZcf@&O
^r~NPl%FD7AJP2j!BkYorDVKdl%u-vYbL^uW=vK56(;69XF=B{@pLV>~^lD_1?)L=UkDVUa&!v2JY*rngdj%mviE7wiqe1BHF0d$t=-|cgM-px?cDE>T
E5%J>*f@>z@-+{Bvy0N5GgcDL8e1Iw$4_H?Ji4cik`Y-us(0x|=A1aeAm|c21nnldx2jp!xZsSYL}48&y(4&CqPr#osYET$_jBW(@Og2vpQsgM}SR_|n
)9(v&Av)$cpFnpB9!`hcX_6PQ<SlJP^+Kk&2XvAO1S4(5qW;A=GPBG%hsP#&-f#{jKZM>H3LtbtMApdD5~_ndb!NJ`k=lpR@=Li&&+Q}|{FtS52SB<6R
NQfMV5gQC}8f9bpmU_R3&S~JEZosye58P7aIb{)~Po>EvpmXh{RS#Nf3$9Jz&ewosuoAlvZ$1FBoSqdMb=lw=%M$IWUY;V^AeY>tAZ9Ihs910`Y3#`JL
-J!IDPh+#tN<SM?5pFoIQnuXgpOd<^u5=4d#inMsfA3e5G^~WFly7jJsPK!T0VyLtWG53D)V_YAsBd$3U^dlmXtL{+wDudjC{gi#p!5dct+RrZgXThJ`
%3dS(z#*lhTaCmeQlh?3;%)t>?$DyI1awFKde3Q+!5Y8So>6kI1;k6&W+bz&9`rkR#$XqXN-tVetg+#A1K<(gYTj?u;fh4r+%cj!J>V9_#l4ePCX@?{J
TC1^V-%waX#tw#FYA!Q9~Jz!K5jQ)M<<8V3nxe{&w!M=-C_JDMqKIsEm=U`Rxo&Wiemh{XD5Lk<$PQN+2*DDzQb*7N6;+iuF9&`$zvEUDawUmAAdu{<#
KMF_;B1hIGO{@Oaf$vv<QiaXxxS`=ij@R!2$wg7=Nb`TWCQJ*!XhHze;*ZNKoFM>?nM+R!B|9ApI9$UV0H36MCW94*}Jw=PlFF$6tp>?|<+S$`0mt8{1
eMoVKgnpqCW0L<6?pyw}fHCvf*Klrcw*w+kad{?FX33emPpkBH#qyal-fw>z$_RV_ov#~Xm0v|~bAWVthR=!-M5SEpD?w^gDTl4oMImnM@jy`)T=I$7p
J#?PGzx$b9Y3r!h@umdS*W0JR^KH)a#lB!8y%JQW!k*~$i)a-4mAd=HY(B2v8|Hzc-Hu)Bk2AN4iZWq$r5E(w-y6=_^GlGgYd-8f0F!7#66d`~)Zu)rv
N6^>!!cpTzD1<e&nPkC<U>LFT&lgkVk~m*{V*zT-Tt8Yw?8$PWP1+E`#1Qz4_DN5vM_P|2r_}nF4aBVn%=m7uHO>rjG+DPAOC<qMJ$j#485lFd?qPLzY
jZh*D0}|jEnPxQV0n78%JuHux!dP)5<13YUqV52|Fm)vxV+QqRwvJur{O#tOtu8RiyPi=?Y54O6(fcvHm*?rzq2=hN1NR*nf{$GJD02y9e&Ci$uDb?7x
(azTEdG%>d7NiJSzZG%c~g{%p}r`0b`>s?+ba5^W^zAk9^nhmZ3y&?e1f8$wWO0w0gn>&w~pIJScBO_=fL-<jFEP)r1kip)?q__e4TJcwkG^yvL+{H}@
nH=j_X=L*fT%V<V{ln_3G;fv}r5JkJbe=%=*go})zPiFm{1*XEEWW6`9dqO&Fek`yyzwBPD5c6JUjvJhf$GSh{zv~mcWNj2KoMY6<g74X{$fjV81Quo9
=p@!+e|uRptuG4t!pZH{ksnHZ#f>!`t=#&EuQC{nh}p}Y4M|h=$OjB`7l$?dp<sSnemdS`I^J)YiTU{1y*tJJsV%ySovhjM*Z^hMo&}n(`bp|p$ec3e2
nTv7o#&}WnWeDQ*A6`n$ZC2|;U6F|eeZd#2Cef1r4KLm<GPy|j9Rz8Cyc^AhBxZE5Ng;Ki!XqLTcEfo=v)yNELVE^{<{nuwux57UkTU8jwAgzTDX3tvV
(R-1v^?0q3Mt2b1HAdJ7^(jNz<L?r7OQZ=Fsi9l$v%W3<cUA27~1jr=BJU!ArJ&<r^iJrB2*Sf&<r(p86hk=0?hV?nH_kr7<dZ1QYv~XqjU2yNfOn=d}
8<-zzvL!GtnjfS#f7+6Y<ce%k{nR1)j!l{#GUw|i2h=l^iMw{Z~sTOlINN2Ou4q?u8=4%H0W=#84wGbTTYl?+-InnG@Dtz0v4eGPSo?!=>N4OXxnAkYV
mM!#=o+1iCui9_rUzNz+!p-9x<`3#&tyPtZW4PKFPzAI}FU1EgwFL>hl?ftpltMk%|@GIlkP=6)N6aA@?t|d>d44!he+vKg+v=Ad7B&6pJJ(qUR4X#X7
g>qI8sqSbdmO#CAC4dFBr?y~fwoZ}{g_&P(w9PE$TkqgriZZ`uwC>ecGdpB2&`09~U1p6URa=ld`0F+TL2|#4j-`v7!oHhvmn}n2+?_?Xq7TqPYv;UL{
f+@jF897hwqfGK>VM7%g6EF)G@+Rs%X!5>`J?k_`#5Q0q!Wwh`&-kf|2><;Y3%3$yZ0fXr-@;n@AQYR?4?ibInQ4btI6m{`R;R%o-;UFXR}^D1j&6xof
dYawhDnR=R0m3;CmZs3mWzZ)Z_k+m1&p_WBj|GxIS96t>R9a7B_b?@g9#oPp_xu5|jCY)Hj_`ef$a2y1`Tt;H0B(_%#ymvmGNe%059?-bq9~y*~fWcZ@
aKUa^n$vFaYmu3i8_@6S)O%8ln>OmUbOuj&W$G89jxe>Ek#-o8<y&EZZ#g4gdT0}CY(@U0z+pkGx~9F>(gRPFeRTHE8UF6*x~{I_Pq&&v`~$;74xx7ac
jnkHw|_r0CCKQoTt%>G?V6#y#cKXqF{&ieSM!}y_@hmP}#0}<w7qsnqO(Y;DBqL+&{_iiRyYnWJn8}Ee{Yf=A)=fgSj=NT(ko~QQ5ot$UOzKf<Zy$ci7
Amej*e#l0du0FkgzZ^+AA}(NMX}><YT;68xc3{XQX`b`_a;7xSkE3HM$r{jmMvALwH3jO_M^y*tL+oW@uCEfa>udG*y5siNQnFEjEo282EzzLKK>E9%o
4q)@wTO`iUmBx<L*TTKec#&InbH1Gndm~HZK@j0xW$biPY3qeiX}?V*w9^pH?4l}e$MKmnFJw#$5gMV&8IoBRc=aQ7ZacTAD<^Uxf1r*_Lxp3um7G;8C
`Cz6~uZ6t*ji;oPTW5m|wmP`}WtMZg;SL)AHKL%M<$xR-$k29+8dp3h+Nvf@IQMT2M_K(A5E5K5?np^l<N#sL8@TQ%YUb-&9jUpivrH^UI%qZ&s{?SIj
DrpZ1;}PL~n$fIy<+exq6l!4WB@T0!(au%TIB7D}**#0s@`ch9x9`CHHW&H&-$>?UsbtyD!L*vCHjOo_KYSPyvhah~t05_;C#qi?dAArf_OPSI?+E-5&
E5)b#wppgy<x?af?*+)&QU2`QaaD7f8!=fOF1ro+&@yAb}bx-m%OB{PoU+}hL{!Z1(PwbP@DX7QouxAXSTitNmMcE3#p~$#gW;?pr9X#BMz-4k%bNfA&
6{PY(MX0ettZyUckqg0m_NcnS#DX8*m#<YCp|#?u)}-H~B+GAsL3cD(t;WV<1Oxl>MK{ZmJk2A256Ja(vS)|mVHRPXQF*;HaSuQBshJ<ba+R=&STtPAP
_wM>y;r!;bfD`nN3D}~z?TC$mUj0a@>_8IulEZ_=imL~dW(_TT@pQzqDA>tZ#Aq&@#^WXy?V%nDtPFPJs{C_*Q6k1rXR|8G4^cN`;5xz@F#-pOH7O`w|
eEdiNhX+l1|!wDrHLeAr;isP);lrq^i<2ijU^!zRboo#Cqzny|X)K4>3R9NgEz3OYK$uNfYO|Vt@9`_PaaDyl7hLOR0=?Nebt|EIe(w*^MIkcMX005B8
%0=WL~0$SYc&isZpCFe+#Zm5gTe^k=8(f0-)2XBTxR7qnJm-BM`q^nHIdxQg^~pc<Gi<%HsEVrc$lB{CSA4{0Z=`@J>IC%6EG7~y_@3Qq2}Qgy0N!o>O
AS&*mX>sx``klFhT-qjpx49P(0LCk1y0Yh365i_zIrq)i=s_wbb)~7Jqas>f9eCPVWQJMNyQ)(Z)C2Qddd0bCVU*A7-bDab0arE$gKoQM-qL5)8Mj@=k
WZn6VyX014Rg02}bBGw#|IJS4nW5@vUiEi=FKF%hJ^HYdgni%6{hQl|`N!AQ^MbD0*^<sDege2WD{9|N0oO-P#3QtRI)%E&cJW*Sqndgj;yb!&PwWTW@
!%jvd4K;j-8$QE@$&b)WNSd>t-H4_JERjF3>5Dmj8mMiuDT7y)j!ZQIiBYft%nc0q0!-;v9Vt%k?li^Hrsu5xFomAedy)rQ;KNo$vkmxZ=}MT6Ek~d)V
4s78y&%i^fb{zfpB(%4sLKE76pBbSZMVoz`X7L5W9E!l;$3@RTT7d3!sV<Bh9Hs`wgj!-0e)AxwB3R_5n5R;-hR5wOrxWt1AEF{c1Qj|Iiv6OY45Ll~R
%iRpY!Zz{G4Xpiu-64Ew!*e(;8_2L~@FnV@cTXiq1$J%ZhibkqyknAqXp{dDBz=b$NnlZm6uLaKZ`EkMiAL(&puAM@BBUu?-4lR6>93uM}LM3-z=MF+$
n2W>#n=-wqiQoHt;uT+f)_Ow~cM8C5vr=*d1qQ=+{O$pXaP^w4>(M`_7L|3|Ufu9MiD1uiS^UN#5^>7(HbpKpk&9xr0uE>lh@4azl<G&k~4~1yG36&bR
l1ACCsvKGu7rh6sZ;h?~E%2uY7E<hdnROyBQ$?mhkD_g*MbkL%2B_o<+_6pqQT3<GLn)>6zK>gSO>E1!K9oDk(|trFPwLBOQ)Hfc(0g=1WfIWQycE$FM
HJa!^ITKBOHhBsGK!%fdrr0Nl0u%AvM<<rV~MZi3C<L#(MvwY*0^5pF^s=KwQ&L~d#3!&M}?ywAu2NT^DJDbH~C%h*L`W!PbO6g8!0i7EBjy)&sKMd)>
XDo5ulXia?)JF<qcbE#Qc4Tm{vHqVC0IOUMN3jD%Y>>^N^v`g?l$orsmx3RZ-TrW$c4iR1*kTOMohs)0i*ft<}BO7O=m(?g;J|X*RDmH!6(0*hsy;CeK
ll@Sz;W-k{l=PEr1c^=B!i)f4u{KB0#Gouu4+?<YL2s)EwsKFyYM?hmL0{qZ-@7pWTz`GQ}z@%Iq5x~6NV_EK>09QMkCO5(gC@K&s6siS$91<dzUNhw`
-vgo=G!fe=5nZnOZIr}3mg~Z5tiwEsSFZ*?!#~E5NTojJX*L@OC9rw3s`?3$V8_I?q=Pi$Hd$@`A2i=8qo{iv?b$G309aX0&dO8Qj5Ae}y?6c=CnmN07
PPt&`+6%ombFE2a7k=kA<_nXZ673dX8*#|aL>D)gJ)5$W1s=EPimvBDc;@ToJzzdqZ?v8)MuJ;@q)^X=et%H3(wc&_;qeV;yZ2VDwpwb*I1eiGcYhhHl
Dn$4t1#~`6V`XAv|e}v2XtKii6WVL{}1;w*_1|5%0oPZJrTle)}s1Updhpem2I4PW=0#T61vNbI`q{vhb|v~=jU$h4$~Z99%faXZ+_m6#!Fz6Shv27l1
-7eKR~@@M13<k4Bh#NHvQe_#&wZ>1&20bcNMQs-0L133fek)FK)!r;;3;uW$DrNXy^%xbp3GH6n=I2jeUIwO;dQxpAU%h>1Deh&+QIhk^k|_if)fRFS1
UP|NXD<AFhA)^PfJuAJ(Ik<&m$bK(?M})9qy|4-@y>l)C$D{A1p__!l2~q=@zJAN**zrXSI^;!;qVSZPpPn7Da<VXQzJTHoD08Ee*0iSXt7?Ovnls||_
9t1crSY&q}czx~?`@Bhi)X86DV^Z)gq^5<O4_@)2jKjp(z{3ra%vX0%~Fa5W_*MQ>N_qzWy0b^O#<r$lo3JT(|PD*7DJfNFQ&tC34I{{yL|1PgcptoZ_
;*B}n#R5d{AUh@&*;7YT%*#q*_E4bT@eSH~IDqo*J9CWZJeKONNF+e4Vn~QZ!q0J64B+34L;UZ?!T)Fa|NI-o|GT5|KmCIL-4Xt8-<JQgU$y@Emj37Oh
w{I?qt#m$u1WafVi80BxZO`i57`^uhUfM#5op?^p-gkWs`O5d<}*s~btBU`^q*u$@Idd0`MpFV--rmn3)l0vG-MM6e6VmW8sM**`{ubTuM#<-4Cyk3pH
TS53`0&`aR+An{zc5o6=K5kl1If~vMuEJo~bUmy0Ab*_Df5i1fz;|?_9u@I6ooJHe}JO+-m?)gw@c4BOi-T%J}U@+63Y8QNzOrXJLW6sMKQozOgF!#Sh
{6>*6symh&vf^X((B8yxR{lW2*F^a-ZL70xN-545SM6mUf~@@Hn?C<=`fJiQ;oZQB~|8Vv%O5eN}1{??cb`j9c8A0A36IqXC7>~MxL$fX6Y1M;;)J=+k
9$uh)UymjHBHomo=ULk`q%FT|^kD(#7hjfo4FMNlba?PN{)kF#SzIeH>m%ugB`54n3^zToIKSWqgmmDpy&TA&U;gviAPC;JCH7gmOjvkh)a$gA$PtW(8
7Fb~-j9Yd6X;agM1aSRP8XRB#XB92}n?fOsdXQ0cXH`P>GJW^jE!qTHc<;-F-aY^fDn(GAi$coJWWZ#Rglve-BMJ-~xfc+}#w~h$OCpoZDmC}&SE|U%F
Ti4N7mWH-cT<qHyvSIB6_p<O9`l=Y9YhRHmJs~wtrytFyP|AMp5cdle0m;#7@iUE*0jFy3NSY3_4~9qRu#F!Je9|!^4l)p<E#dKp#dh+2?n?|m;kAW@S
T9O-oTrXlTEfm2tFSbz}7OM29sqY=zWO6Mjj7>c$_d0!7-T6XWz%aiD-u18u--_H>s5f_S*Zw6Mz0*`<dKIu6R3u`0*aIjP#ee3VEw?*MBxp=HCo7@o%
4Jf72F$C_lq5x`FVzQT6xR5q*%8AP=4EN}?Orh-}`~`azyUc+}<^`J=p&pw=^){8apj;Rr0--yf5hFm));?8e@G9(anMhTg354Y-rvb}&744S(`|4~*G
<{RfT+RosxWWt-f>&tjF-16k^>PJ=@Bgd*Q?N`LQB=|PBP;~>7c-Zv^_TK4{XbWwN#b9;!_!^spJ-qtE-$IRryL*#`fq8-44O{M)ube%dEKonbIY{}LR
d&C^CSqqAPeMk9<C!s8rlpv+{DO=}qSwi01z&&;}0s<<B<M<?v0khx)<xb7a-}W0hwk~1f8GzEvD(l(;A9}NrLH+H|V%tB4VdW26azLv2`S-Dy92T3e6
<%`|BQ7w!mw1|%lz@(<MDr2MV<WwaB4c%U_M4bQMJ@gUNd`%H^`?FGuo&9<4Ne0D)5dr=`ucce6Ay|=CE|~{P!o{cc#a*S7Q!DPU&^0%Uw#0qGD75Yqg
0WS#1^cVw-vIj2>FNMFYw==DDfXk55)fbeO|vz188~4U_)is?UZ3+Cy#7{;Ck@RS_J9d5WHmmyo9CajYcg+%P}Jj;6gQzN@`8aRgHdg7_t`Vkk_OSW3d
%>4WYSGDo@K|Ll7geV_e=)_;bng*mf(B!7rCyV*izyOiIXBI5VcELn2jv1wG%3AFh~)O`XEWJ^o+*$)NDj$N&EGKO+u9H??QA$&4!vKb|u_ms=HbvY9^
sPGT|;o*|Kag13l8;OVjO?;-J<Fh}xRIQ69j*ZL|yY#C57s6G~$lsYU!N>Vc^@~w9bwvUz3uS-R%;(P2AYXv>Ikwzj^ptfI6@O!@uvD<0!B#0N#3gK?r
n=syA4i)9%3<!euwpQarS9;rx+c^suHi@=dsMydCKwokr_PiH)N)$1g<0yq$NMatm4O8tUfOprYk<=-0B|DM%7o)yE8;Eq(cgo~_2h=AqcpQMw1_XU|I
?@++CtqC$;-lB)OOB}z`5cLoR7GB1o2d)qX`}SD6+zDV#y{&l?te~9|10A8-y$mbuW#yq>;3-$qLcqW65qe``Tz1n8wW3uPb$Mi^186gHqCAoGTw|>tM
OkY=;x#R%0fn;V)J;Deg!}uN>;T$j$F+(@bDV{T*K=xmadNxz3SR+LLqLRx^mI71dNlbuTI)fC&)WKd%v`7+s-rjI)hoRJUAM<{3??pOp@gZ<H3EKKjJ
diSL(Zk2#_R^&MW%}DpB9XSE@Bz8PZQFa;}_Q>|j{=ql2x@pE!fZx0<G#Zzzs=l+o?5ctAL8@jL4GKid<$d$3XGD?BX!p3dIi{lr``FrD+b@r_i>*J%>
Cum~yFZGMkOK_KAVFToh?Zzh&@(sk@QWhx9Zg#2m9?BxM8ipCr%2Q7$eTuiLfui_@2qP17<v|a%D1dfwLJ|;%1y$$*kWc@~E%y)bjdf|b?7B1cyUj$V=
Tp~##AY8*!At%Qk*%u4?-5#UYjliHaKBq)V!!r(ndwC2WTU{;i)V`yGVS_nAIk4QO{g^U5-003N?z2GP*(V64FOrI-;!(=wQxh<X4Ye6*b>%0Zu)X>^T
|QeQ?Ex>?`3pQkc3btz0Qdy}uce(Hr_E%9EUt6}_;B1#vI?7y;@3M64EKi<_{N{$TA|M`u1{=|*|@1kFJWS@a{ZAH3(cNlK(O0=rKd6c?PMhAy@-jH4&
rqA(1?w}l5K;wuzery>9##zs9a|N)cIb2xC75m?gpA@8vzJe`DL&+ObQm%M)Jzw{e8yb&tT7Xyxg>qf@r|;BUy9cBrMk?!H;c3^Lt?p>r|VKupgRnw?(
}FjU_+y;mz?4;gD)b9n?8(qHa+k>kPO)iqCi{^!u@^#1PEXH+wi`C_N$Z-lFoAfUTsGpJ>i_eAXrU+JRtvLhcJS-xbk9f<bs9!h0KR16J;NsR?Ss_35y
uR7M&;KACk>B%;MHfO5)Z1-b4A*Vi^qBzwy}@R_%7++2QSBl3>E&)f|kf82bZ+vj?hT5!=wgr!&%T+z)+ch%bZwlPzi6?gmhqyc@5qZbP?eG)MGj{LBi
OUPMUwJw9_lfbZqOc$ifsse$_e<C~KM8c9+E}pLvkps#qzT>ajXqC8l>D}3J?}oxV<xzZEI1xFw3ul~LfD;w{+~G}s;{6vNZlK)0Re<Z0PO*a<Chi}D{
FLJ60~8WU-t3CnzwY2#7Iz=rf;|S`>GIP@w6)<62-Q&TF!%vDnupZ%kZy=(d!(TqGQ-A1vk|c5fc0sSC(;Pn4^E5|KXNM*W<w~r@BUe;vnK)!uwTU`BQ
}=gdmebasbc*)tT(uY>6-jg8YKTM4w}R#`-axs5aNC9V@So#Ce<X-Gm*JofvlfiS{re9iam;(ck{&FE>aZgz2t**nKO2e_>4O*fFOKI;<I&O$ie#>oP-
4sU@WJeMm`jA(%|HbvS0nQk!72x!yowIkvLHI^Iz!#lN67OP2W%`+~`;L-aB6d1N?}^{Ozh!y0<|U(rqSUZx0rmv6BMhUH*(~2@s@9tmHHY)vGZ>s;1s
GqPUF)(Su%(VQg1HTukH5v&D7a$b0uxfG^-q*1z{op>vmuLHxRZjj)Lcd?c7p#sKoI0oi-K-ei5F8}Y99+F|WH5i+nR^=Li6^S|!>8JTbH^zufRnDaLH
-1NJQe7*I9`CDUvzux+BkZ3e!;)5|v+TYzWWRI@0iFX|g;Nw^13AGid;QP%VGJ_-U2H0yzf1*3^K!<~-{!Va~0ql2uMZAd*>u(1b%dg@x|LXx^@G{kH#
-5u*I;(GW_ykM%tE#fgeJ3wK0)hMcp><V>fNtX9`fR3+P`yJgoXrUUsXYl_4ooToPeIO{ymZ@8u!(Ij){r2<988KFJ_gLSNHeYTve4vTq?`LI&-w*^|J
hhm@LC&?SdZ<V#>^)K-$&OfHC^yvaxfpKtHGV%^5c&Sorj;05ZG`gISp6rqfN6x9R@BVp2$9`BfD*(s80LY6&v9JdR)sR+<x3Ck$bC7X?_+VsorVNtD6
`0HoNkv((Zo^kSX)%)q+Rid5BN#VLtpPSS{(aql5Vgz?wpG@#QJrXwJV0r8)-x0UEr%3;4`QTO(mCRt!9+^S15b^7q`Z*(ZQsV0{tVua>KmRg>v{bL&m
WzbJ!lrTB8>;mi*^LKMWmC9C36xN9f^5~RV$#Q&)pB~s7egR!@aYpZ&lnXsMRBWM{fEL~Yp&>6icj6l-c5?5htn|V98Wm29~ibK4l$t#iUDux{GxBjX;
-&3RnMQM?ZhAS$Y%UP3n3b)Qvl{@-oViEiqFxjv3TUO<{|5}dUhpd2kL)qA`5NsPsBjA^U9o#`$NkOnyKT;*$ZnxwJH}P)pD!Y4*UyiaubxBe2huo^Ev
N(<;GRJmOl6^wm3F?1+qAvrbEwz-+r?lNLj(qL{-1ubKtc%x6Kk)ckznb5_g$suJle<32xC^=Nh}WK7Ute%uxupw+53PdEQ^s9$PqaxrQu$3#)&eNTWx
L>^2qz&t-tnCa`Ya@*R!B9S1_lV|3-p)AL&(J2Wf26;jMa^9u>=s3RRrKBa|+2<cU*CswqFpFHT_1!6a6~L*A{@%Xrrs}eQphL5vtNY*38>}k~h|Y;1*
x7NcnB;A0F=#k@KV-Hsy;@+N>LSa6M4~{oZ$t&N_@r=#{vPUIms-=)CsD98m~?c!pmqm~>1l)2W+>z}#@s9Pev2W(AOeHu0A>zw1ncX;r&Rt~Q<F>5w@
;$KUV^Lbq^pjsDJ)#G57SDe8F(CA;maJKYxpcv7Cn9r0agh*<6*Q8a3fX@O?Ob-4>I5Y*`XB?}P)=D(k0Y4RU*$|hO_?<qx3fcJ=zokC^|5BcYT@<_xQ
3twqGj;LQx@nd7w{h*%~N=bh6|C+W068Z(Aef@5e^aN?<T&EjOeg3^+clGP$K<bR)dZ}e527BsL1nme)NNAtZ-y*%xK<edJcGG>#K)Lj}pIaZ0A^D!Uc
IsNE24tHI;;{sD4AdLFQ1fHiH-Vl#flGt+2VP1>ew!j-TwqBcvxh>Bx8KbDegjC|5~yp|Np_dxqk193;#Z2yFQoepTjh>F5ERMfx{1~xV8IU`_uHuv{3
cy;@!)4%9N_VIu>&a+?J0%DD)8MM@4t8*-)ynRIcB7gKA-Pfg;OoNd}lf}!fN9-JllLcNGq_Z@Qv+*p-$;Dp4Gys(<=nty?9%Xz=r^(KQr~#4Eq38(I=
-8j2ZIWNLqC9ka%!g(e(81_eBsJVVsISySzh|u_KwIIm}QS>*}Os4u=4w{*X@2VB+xLv-Z>9Ouq%GJi9g7ir7ck-#d!Gk?`6$Pc_C4k_!a)>Lv8Sa>eA
4U6kr%G$Go=Ya8j;>(ym3IiwnToa2-cwR}Bb^8EcmP)R>iQl{bp!W752c6Rm&jCOcq68m}Cj;hHOTr=25U_rjiN_>zp(3D^pu7o*Z5yKpxvscLgR-eBv
18SBG+;x#Qd$%b=DxJB<B`{qXOxML1os+?;VZiy?7yZg_Cup>xB0rl93TO4#fT7k*q|8Cj9%XY2>8Tnn&1dl-NCG5P9mDLIbcbYf)~7ja9QVz*vAl=|(
2~-qCvf9pB5LlA+M3ute(&dU&^ar5z!JONTO68Haoh;P$#u<U1MThF4`#Yt0gVdrKHO9e1I2|i!2xg8Mls(+hucdez=yj?^DVv80>SM>#k^iB3|aL{`S
)G$cYsy(hv0v`Z9FDi=`9WPu!%Q1(m19pEI^*yr9V1}Y^40&(_>*pbtr^%{^6p_NC0Qe_5;;2mjSG#Vj$3O7)reI6s%V`&wv7AxsFFcHAGcZ#0)<~vf+
keh3CiWNzhgslm6h&PdI~J+ip0gIwXTi9ozCVuYjQH^TLk=<^FS3;r`bPWZ&|8iXKA{0$><8Q*jt48!<#EvmG1YQVm1*>OLs)6qzT5zFm3yhKJx9Ib?I
(>i4x^(|Nhg6Y;GsH%A~;KIAS9o|o@A^Wd_!Ka!~@Y7&3<n!J=hfLpy$nJ>TPxK&>Mcm64cvY#NmaT7JvU$7CmmyXfxxoY461)*L(7a)LArEh+`P2cT2
)aSstLWoO+px>_PA2`n46oO<X>}erLUSt+*GjRn>n9l7bk?~Y@FJKAI?ohauYq|!s33hP3J|ipvve<w-D{S(ZxtCBR9HPH@L`Z_Kn>~N1Vn`P#mN485`
EKrt@A&NMehTN`cWUlG^Z$Vbvj2Y;sQ&c@vj4yW+W*%6|9@Wq{Ff*CYeq)8qtALub-SEu&1QK>IMkzgKktDIkZVNzN`Ll7D*Sjv+SMFFGS=<qhdXe<_Y
^c4&jtvwC_b^G>NPWm0=xysGuAxJhVC*9mWPo;9By~+xHAoob%37crPT5JuWy3fqc!?7mv!pl(y2Hcyw|5%KCZ+UxI%wK+GEG!)>9RkaYeI*N1#EC@d@
DyNR=_+t^^oa-anTq&h3_lLd>q@RTPOCRQ&wW)Zm9*iB-LL>kR^@p$p5H^7o2k<L$weuk`y9VsPxaYKqF#;EFGc-am{W2hE3cUs8$1lbC$O@4vbKgmk_
4=P7XC99(ku-X5dC#v-%S?xc)c9Ue{Qylom2JkVw#<~|<7tHf2Cy=kxeOGxbcbW%DF`Cz|6^QhBm$wV#h7W+FleJFm4$6eUQU<Zg63F6X-e@NLvyK;e0
ZUV16YAy{c3$~XMJy23GDkvIFgKqzBL!yvY=pf?dfw`0W=U^?&DVhg?h>4DG;hqs{Q?WfBzx3h-&!<C-bW?;_nOfZ}q^YeSu^CDt_-T)83+~aW0-A~_(
@CZ&+y|a{Xp9$Vz_BwgfuEK=2^38|oo3Ato?dpREk?oHUtDflYrVlCOa3_;Iq&Ka5(LyP&LZLMS1&@iCj;U$={J;f;INsp?L;_J_Z46sbAQ}Kyqtt{iQ
T;y5t*qtWZoPURTM|mz?}zcW($IBh@+4)mtsK~?$Yy7bfHdIKnzBY%P0|N6Kk;n`#K0d{3*fnzLoj1gICcm*CXyZRs0BPb|J>*9SRm%W^1$g3HY6_E#*
*z&HKBm+3HSb9R4zle)8)lwE!@!LovpMJ*9k_KJy~K?NE~EaQc#PwE*XFy!4tXynWa3H|TwY7J~zcQGr7%0-e0&V#LuH?w-xj#P1f@2e7?+dLP?40W0$
|vWhENSIQ-lejb;t--KzpnN(inEr6~21?{r`R3OIWm(4>Qvi~k#WLp|1RM5I%@V*Zw8%wLd^M}whbx6tb@-2vIO2Fe6j%GK!@%|A>G=^MZ;*j2OD{}SG
ZNUZDndp!`9pe(@pLd-XijZ$ONnu|p4)LvZ=no9YXCs-lB0~6?ZusY#61fKB=Rkdf3rnsu)rjL~G|l(rJ%+#Ey(NP9z2<;V`}SpeI)92&0J`Amn9Ft!w
3nTIjko_C<}vwBp)di@M2PDZ<`w=*|MggJ;j96r?t}Zhse&pt$CQCNJU^ij2tyL~;ex=UZCez-eXfx{y<hOVCVWG-dg@g<ueg8ziBQt)zfnrXKOBXNB{
_#lW$LW4CKnV~^>FZah2X&<h>yj0J|f=J_G0o+-qgc=yBA*db>1>a)J{dB>Cmc_2SR;2J~wR>$8p552x7pFV4zSgDRKfq#R~EKe9u?N8$Ti)CNVN)w)@
e(6h4nw(tJvK4QApX?_~J-fgreonbjtv{18AT?!UTrrR!Zqfqa*teHNPsjFHW|JdALq-W_l2Iz@Pd9MEppZR+t%zw-%1_cRnIaadCRBJ=LP9ce!2LovQ
f(A2W8^EeT@5`Vni$}r7n6NqG`$n@{znP+Srs)k@y0iH4Y&9)6b61L`)CdYq&|GM{kwcK1*CC4S3UO|sqnfZhy<ZoB!VBP^Z5_)@jaV?!7`+-ZOTZ6pA
z!+ZKN}yCeZC)I@<i%zLj`Fv>5twA767MJKLn@Vkz7VOWA@0|R@jwT(w*0N>JBF~^dvWss%C{g?L~|8HrI68ai9^h@&bWL<T_rA{h1Cy}IERI4zkZ)lC
QR%mNKxPnkp*b*2HyLnsP`2^(q)tr?sejp|1baLpG?5Nt+a0Je%D6&TXaVvs()v6b2s{@kC(wyi62lF$7=&Q<TGMmoYav5tO*np25b&%Z~+&^LdT@q=S
f_2@#QGD+b85IB5bH<jXjZtVjnz@aBGO&eCH`QPVbPHb;h{QsgM9Obmitz<Ty~uwi5>+#DQUt<~4rbKg$Q4S`k>C8ZubZk&Dv?$1fqL=H`@Ku}c9$Te~
fmIQ;WFSDW3Jcm0qPgtz)2=k*TcZcW4#9lQ#5DN6?V6&E1|k9X2F{W62v^otv9zj;BF^E=}xg&}R{czNTjaA3`6J;r^<6`C60X<31>0W*Pk3gv2O$3I*
2{>MtYIhTBgS3?%n>{}gSX$>*5zVJ{V9nNra+mMWu+#^L)iJ{y|QQzSXYwa!0SXXE8B?YC_J%K-g&r_bXaLvB4GU!+OnkkBGZ1F|j4N7uF5M8s0&ju68
FReFV7Ac{8n^)x`q#r?*jQjbsE>|%^2G`lE;H2*YY~v*n50+9A$iv&o-y{|xv!a=At$1jZ({E9Pf}(<0EKXWS*d@u3F&Q~`(O=8<LgxL{*G&>YHK*2aG
BLUFaXnY}Prlo-YJDB84^DMf%)X3VX%Cl>q;b0At|D6Gulw~cpi89~NW!&QR<misom(>QH19d_uTQjdPuRLyeI7^Lb%@UqmsChwJ^{k}_>#d+oy{Ya+5
d;KH`{fP*|K!s<=k?lpl>cQ*nj~OG^Vk1F6fNGG^Puhr>|Hkm6VmIa_7IVm+WPTImZ~E9WfCy;7Ie0#KA~I#Qhwd_kEu*;``F54Ya>EVzXTIhcm<}+?M
#mee`;%fHH2`y^3(k12Rw*7mj|84w6J}fSff2{io$|n+9tmX(mx36zDeuI&FV0?%B;?_+^_V$1HDwS5KNjPx3#sp~4S-pnX)J0OshX$i)?_+q&{9uhSD
!nQm~kuuTTY$)8W(vL7b^J}8gyRz5^X98uSd3njW>9GA_GtrKhSaTAw*<*gV3XVb5=p_Vmh;Itif{`WId(a^E=A>J>@!uq&ey6WMA$H#pUj*mS~ig!V$
=|pGXwhl91+p?5F{8@#NWM5k*KG2l$;HB?4#d-z-n7kOlZ-qq}0pZLD<*8H2_2r*X{C4)WkA>U?o=o9_9Dl4O&Ss^y;qtyCN!i}<k?|4%eDZTNp_X7pn
o@3364jp((^ur<R~Pv6Z#hAG*(*7)qLkQzSwql~Ff%;Cy>z|<f3taLCHT-85FV>zfl-jr$)r=D7{Mz7T{G~Dkj&I6etlIN(`Tc>oyy^^D(Ad`w}jo$DM
>~kUi5r;^b6!jV4{(jnaWwgc!MpNE&s^G;q}pp_%B86Ot5^vk5jO*BpWInd2iYh@26YOWvuS-jOpkem6B8g6^Vl<95zlVZ|j?R?M`oKv#TA>q9O1&V0C
MFUwlCj1+u{{wM-5?#5a{M4{PB8GtAW_T_&oLkokFav~3OOoM}zI65p2ro~^laFaE;+P1aKaOYPwuao%H}lM&7?n5dv4*}F|PpeX7`m|pl85@h`J7Ge<
%FacMZtv4bqNu##9>lsHx9Q<(a4$Tq^?&V8b7GIk!VC*iz?KeF`Bs=OILrdZn92OnkS;fKEzm)US6w=8?boWau=X_@*VA#hsx8{It@QpeXt)$-@;%ddR
!*ncD(71fTl<P`o5=lk7GW0@&m^VdQj#)|u2#JoOD9I63u~)Cm{L_L6l8ELE9O7|G{_nqbVgHNw?dMGt7IUU7;5nqHWNRegP7bAX-Sn9SP4v)R{j0C1s
7zI%jIO`@2M=(5eq<d`1)8RA>2C~(A3aww>7F>$qMiPRwU~`y__p6ibk8Z3c&fU;a3A`BBsKLJE<W=L!sZu(^J4rg;`@9Xlh&RN61yUJ#2xV~L4(;VN!
*gNz~}gO35sI~1&DsYZJ*)+rdGJO0sZ1KK)puxs(+>m9fW0hAF=*Zl6S19SsLQJAE*7sxUqhPfSj!6Z3R<@)#k|Wa6y=d86P@hl*c||LT(40Yl$Ox^Y0
yz-cDx3RK|*8g_8=YOSZFsNF*9awjW1%{+b%1YItKR-~0|m>&*}wQ9%t5mtbhJZ+K3CY`UCq%^rJi;%?7dam{Oh0`7?e7IO-K`v@y{vw@Gqs;z?6>dXz
0#>f7>-dD_f!-Z;$@vhcL3fQtv)IKu-M|TW5-!$1s%KPO%o*J%oVlqAoAU0_Lf~V9my@^aFVNh&5X#E|#em&0%`|}<V*t(Zjy@CT*I`^=Mfarh)iRw-T
jY2Isczq~^^!sAMmH2h8)x@9>9RspO+l(e3#3g!f?N;)ExQgBNdjn>S0Lfs@i~}2gzNjFRnh5?jJnXg7&F?0Iq?VUkSa~>G5VW})pRZ1-5)%o2>R;Xpq
UvRmll951VEPC$nYJgszDEC<*YX7-2r4_}WZizOp#F)khgyZlL|jRxdj%q+AQ}^7Bg}Qqg16UlM^ATO3$R=1MpfCzINP*SopId{n=Mfo;_GU#f|%Rq83
h8}A)?rEg1hp`0a8L8Ua9Rf6R|3Z`Se)zj>JAB*MXRX2vp<m8?lHyPq5c)Ry<$$Hgi)=xAxt@PLQmwaqsy@CP=&Pm3O`uzKE?4nIh8KF+rk6=B7e{K8c
a9NP@*`2<gU3q6|%#H%H64SW1wv7IB}K;C1oU7;;ANVQD3oW)R%BQJLar-4M@8-Q<hAO7JiRT`2?|^QfDVRiXd5B@kP+r?|K*8AJ}!dYkE|PJ)jmfnPG
1Qy@MFXI!GFkD)ZD(e@6jbp`zRd*y0Vh!&_lBFesBy+$;X<PKTISRb^~BX8X>_m<>u!7ZKcLWrnvtorrMi!xY-`Y=!b7)}t*8^!9Cb%k6u9X`e2ZU7i(
?#nG6*-TvB=)6tV_(5Af2Jyw*N)wRIP0%l>Vl09%+p<<KQ-mm@esxc6nPp(o?D*^n20LkHcl8UeV2+sfRs_{gi)*l4yp>-3FVjd|sy}db;p|I#w`SP}e
HKCGA@q<JFseX!QmawB=LPPG!`|#yjrC#MG{gJx@pg)P654_7L9E0PllQsni4HiwgdGD9uqVKgwea056C+Be%zHrERs|k9P58lJEh<3~AK@DC$^)M1)N
xzwPcrbgvL?B4p|O*Kga1NO$FILEEh*3W;|W5>d+n~sG#RiHe!G0qOhedKzU=D;^BFj;vNGQdtSX_K--Q6=Swk{gpViY@9}bus@xBewd!NKuUmS5WoHw
HUlOM0li>UvlQ}F-$3;H%)%IW|94SjxGF#3H(DI-9vHoD=bBO<Gt)5uDTuzugwU2U(9lu1ZGwXgNaKIoLo8(H|ribYE1mP_|-2^BawJ;}{s5s+FCtuma
B*=l9&b9g%CaY|XW7vB360t6z*@cbnw2B7o?l!$gER8h{@^ZD+rFWOAcq=Eee31~P*lRtV48qufdeXbvXM%+b92l5)e{C~b7{uf9$xw9`n6%)b*Js21_
h(=K%Qz1{VKzb)sFKSm15X)k!lI6t>JjaWz=q!&+5K6`OrxO+{09&7EWz;|mslPc|G+!eFDDNbkA1|9#iA&Q}ZpCKUD8CW8tG8>ZfVM2E4_(o0L)<F7&
YggbScE%0Y^3zg!St4U@uPjQkjTDId}s+k1g6Cp6enE9e}19CFUfx?A#e@A{gs^=FT5aSIrDZ7SHcE~ZrF>iS{rtxib@8`6mUm5yV>h+9kW5l5`MyWgC
Ky=@0b3&q$eb9D0pP=hZO;+b!)Rn(xQq+Yj%ogj1&~ZnHcTBTxZbVyhK#2j8#FWeoVq)nF;cX?D)I=#@VY?QtqL&l@N$2od*kcRNOWE>mept=*+->tT*
{q(Skr2M|W<iv3gLtcEGEf*r`B!QhDBRCaFsPAXrvVA`J>E$uzi!L>suPDLW7RCslG;^VsAcP$BCbgGCHOmIGG>N6`sQcM`wz%9_*zvjgA6bg9^KN`i;
LC(>{D@v11!qK>i_tT_7tW`DHHdH`S2w_AS;xRc<bC+GtT^ia6*$xiDxhXmVKg_q(b@h1W9e&Sqf^$nTP2~;!B$^l4PY4}h5g0nx)yvh=pK?s?;Nq6w1
arSe6lxP%|hOb|&WY;`iG>OR1J(l=qRl2}%xS_w*m`w>{BB97GFoKv6xm0WWg#~eJJFr9nb4r1!n+{#RJ1F^?ktW8JCpg=F<aPKEyh^a!`Pm-|van-hc
Ri@T>lN(V%@6cT%$?$oN06c*b_7PIX|Vy+PXW*GFCHDWJQ`5z%8$a*TR{F)2R69-g#r4cmL>a9;rF+DPZ@S0h~c56vr#|aYXUxNI>5v_u;Us6F;QK1e&
7aWj<+%F+Q7~V_v#LWFab|&%*N2I3R1uCBi!q!;{tlRDQSA!>4r$aRrf;feTCaDb|3BVv19&=Mxp-CjSyt1_Chh;a5k;YsnYx~`$8$~_kgYWQUvI#kX#
jD+*hq3*e9mbA-<BiZMRnV)!-Q%?`Iskn4-U&v(=fQx{yK%8(&e5y~hNZe$JyRV(&}evgpuf1=-*>v31(6xDwK>%5Vb36i|NlCJ%EEAW4+^d9ZvGf&78
4&Yk)J0muuhdBl(fP%>ZNXLHkve?$A46j5Tm{fYREo2aL$1{EZYYa*&6#5hR)Y5~$AF9rmN>grb!jD${7k*sUP!VZMAk4-j{rAdt1GbxTbcA@x?vDpO!
5dmO}NBZQ~y^(s`aLupZZ18NtPgP&DbpyAVDb88p!6Y?=lZcr77$kj2f7)ZUg0gA4Eb~)#A`{)bX97y~5#$2V{2W{}CLl3v<MWg{IuNOc&XIa)_2_&(#
giN~Vg!@;>pH69D@#(2y?BZQ4AFVMAp7FkB?VroF!nfG!YM{&@txoW9%#2K6F1vZ(m>-$btlT@YzUfXO?pcD2JYLTxA&%8&40dOD(tkVNB2@VfqXX9-S
hYk(#f3K#`CdaH&l#CNRUoW1baU2?r95{#`cfrlCQW>0NeDg(&iASS^MW04<SY&WYw0IN6qF^04^6-hL*+%Qj`p-OA_i23RUhJ)SQSN&>n9AbuFMRX)T
oN=9LpRnd%}?h+Cx!e6LHgMbkzHQgRzr8C`-2?(TL;;g&s&e_m1K>IDLSWvE8HZl}^}%1L4o{kDhAKem^gzq)O{lcJhm#E9}Xt$0UpU#M#uhw?%LlKNf
0aT^nsG+xSl_<{^e4TwcsvDSwP9^$^g#K(^pBoMr>0;yO$JlfLs`Y%i5;QMIbLEtS|WCK7U>!rK{#P0mmCS{1l#2<{;OU{<7C_5hU!i5S<{Q4#TG)51c
f8#<KO3sQxJ_Mr9iP!e6kqo8eNA2jv%rrn{sWoeD;uW>uOBKGVUO^I7_vDLru^a6sn2!&i&J$6{g|!Ic-w{&jRZ>sem_#tSNwIGq@o1#h{T+{|r#1+8z
JmkyQ{2GgODJ+(uVN!g+(Z^imr9U$-1pS`+zJzjKg;xaK+_qKJ$?J~{iqe<sOyF_uU?;E+#W{8Tis}ZUprexndmwci}eV7GRAJ9?)*9#+{{_x@HCj@E2
v+%%Mqqwp_Y75PAw=MwBYM&s=ps(L69NgX~XJwyDdHt+4;i>??nv$P(LI!F^(}!O{^!WP}D%$iIMK6yVOWwE&P&7m<q_{%K_Rc&JN)C-=6T;bZ7uwL#-
@1^nuiOx39JS`>`NlSrvJ3#C-7Mq%oQRP8-MSe5r3`5*x_V18y$uZ<Z);EUi`==6@Vz8(StutdXxoDUaLPu&0=zqc+nU#BO`FNawxXB+PFK?LF^Ik2QS
JH}g$US&GQ0S)Ww7J+8p827993aGu0=q*R?I`v>CQ@HN|;irsQES5%}Iooa~nlE$O;Jp;rnA86x9BbLA@?u}zB51fXe6El4Jg(Ku6nhy<1oh!hv4c4y@
OJ(Bka@(SLh~HRxlsp;2L;4p7J}LUYXpd(yzpkRb<OI^5d0W4mut3sIo)3CzL<N+*d|L0(qXe-TLo9Z2Gh-1JI9c?$5`)KGAQ;ZcHVbTi0a+m9+yK;v>
a8~$CwZ%THeV=|r$tb#vTSftS+r|B->&Rt831sXNGU^_4G3XACGXqQ36$ErP0@!Yc<@@ZOH$H!C5TWPisHdrxYD^iX?H|EWblI#r3&q~tAGowGYx9=K}
4O9JzBrW1vk%Q)WRmtNlbVv)t8$95$m0rUtDO(27MmilMB5tnN%*?GyO^D9Z|vQKR%6Z=V1RFPJXuzF%#=~jjWi}JIJJO?^{(9?!=|qmV4+O0yZh(Hta
kCB@|>@XBC^Y39#JBiuv#!b&Bcb*;KX?_>k<jsATKc!~d5n#ry*jW2*vlV8jy^7_H{)ghLP@174md?1?l2WsGz8ZLm0o)rU>}giy7Ra4uU5PGKQ|-+_t
*d&xDD91vrY^nDFktGxD2$igdlKc~cWCS2*#*MUqBMCyuICv@BEud-x7OQr~#`od&lsJ`A*W}Q5eR1vD)%wWk(5=*<*)SGU=8HL^3RZV=0ihwR(>*f9Z
=aMRXt3b0aJkA1|-L9L_I~xR-zLtTU!7orktB<Zb_BJtW_F7&DO@w5~YrMJ#*#_b|8Oinf`dP#${`rpQ_A}fhDU5DhSzY9Tyn}{#a$6t*Z<Oios}PW!C
m^DMENd`R9siO7iE1R~=Wx&S1_N}smWDn+K^>O7aZcp>wg<%Ui#oel0upk^rtIE3d~N^yLi3es1=o$~Mq+(mxreh*!y_qRc+Kr%01tan(`CmdCTV6a)i
<U8LG~wU;kws2DU-h|lhXAE#}=JV1Yf$HAH>9l3nb=AnBZw6B^rE8dPM5b%$)V_0g8;EQNd4fY%nh6FhFL&|9?u>Qf+TR2Kn)gy<*@V1BeqH@v?Cf0#L
f#XyVu9aNi%8pz;JK@l~QqHS{|!0NqvDHNWaJ2;}1}o&`>V;KO`ppAmZwlSsyw<U8!&kocm>*Is{znZ&~X<yu1FiYtzzIyCA0LXf_^NbG{L0val_&R#+
`5S@=g(e?@_xK(A%b+3B;f}pZx&W$QT6~DbgP1#kQAXm>&t+{cHfO9`?>6Ur;`qp<Z&z_C`9`yhVYE2;~$-|aRcu#fi1lKX1glEu%ko*1Z&(<H0`EMia
ySq3Be*!;jrK32Q274BDS;cf+bMTN?{?=LXo{3D^qBC|@7IDign-_|AMlcUTJ+g`Y*Ks<~mHZ9Akn#Pm9!5W629<rQ?cL4JQ*`&sV-0Ejhm(kdk++!3F
W@hH=c=?sHeyIuwweqUUM_IfuZ0<<1lWXwn84|TQ}Qc6C3s6O5wEf)Ilt240POFv(RG|KDu@kA3nRa&px_N}CVJfP`mX#Bdv3Vnzb9R!d83$hkPla~ad
sMC|Ik<MT<-#2e_4<n0j<^yckn2T?w1fxaKwRZ{JJ~-|5K{Jtm)n_h;iEaaryZx0SuB8@_e!|DJSC9anW=7;1IYEPK0Cmze8gA%`7OavTFw9UvklOJ}T
g5eS)_{=r9E#`?#d^?8(myne|r6n!=2=%bay47;&Y(eBa-sW#<KAd(qjuqGrpzbfXx3)u*h=l3A~~(Qc9ju6A17G>-Wq!Re`6^U}AAoXw2?q?49b3DiF
FuS^3U(INajqXNthNQ3p&uWTcK6**E)U34`Z(iO@`R@NVse=Z3cLkO{O<dPtHV0gXf1MG;vV%mElozWnAiIlD|KBp4U*7N+a_ahSJcJ4jvgGp;-bn0>s
Y%&nng65T%zpjvRtxIayp@>O|JP6%kZ=)dgSw>l_-mgg53nBXn$x?#$ab@2>`bq?n;->j^V9ym2vv?)70|5<?V%o4_aFa4%CTvq&KA8jQoT0a@<s}2qY
;{?t*~7@ZuNUnkoaqON=k-z0C$Y}pZ81E>PY|0JaSO?Dq|gq@$B1F$LE+cOJ-VX32n36Ojh<~W8S_Y>^T|lj_e}tu*f&Yhdfc)>DBf!T0g13=cI`GygZ
s}(4BQ9rg0Nc)QeuRnDM;`6KW?Nz@c_H^0K4zu^DH%qawg?Bl{^1#6xummQi>Ai9v)S(by5OIWbpva9o*sOU%6{CBIgRU;VH#q4p^073!WMKi7^qibJ8
_iz{3S^U9KkaHsbdmg6CICxyFX9Z}26ZoS4KCgYR4BV3r1xn2mB<Q9}e&cIBLxm(BmYqGag~ZcTKslk|Lr#Z7vG98%FG>N4XBM-XqJF<2awuX14~@GZt
qbu)d;0hy>n1Bg#nwzgTh<nm^Se79a_(^dGeE-u&an+M;aCO+?t!xgb)-`m@uvJGKDy*X{wRjvFsqw21nD-#eBhlE!t5d_5ahP(88TMbYM?(S8V22PPN
S2fg0eD4L~moVT7uu1*n3w?8IxU^QyW+ET!_MNBR0i;oL*)RG&+kkKDZpj`vqywszo{aVP7zRSStq17|_6BTOEMJv*kOF8AR0plVBe==$bPzAYLV#Py8
Nx-Oc|nY_FB&->q>!SV;7!a#VgMcpNr2WLCWZSF{aR8G?vPBHI(EwUV+CgZ+CSJ5xJ=6K@?|q~ob}HsS^=vV*v)^dQB=CCQvwlup8+bnX@J0U%FCc!%L
p^OL(Jc|!3c!w-xG|Bf&n*ue`fl2#rfSQQ@u9T*B|>&Z}09}@qkFLcRid~FuUvH=WZT6Nva}|TyI@tzg0-7S=|q$mg9vau6dOy#&(LW+h%Ef4+bRIK~C
;^zL=m336i34#pBk^buO-=lSGtueF1BCUo>zzXS6?E%m<RRV{Lr1>IgxdyoRr(6gjvu!K8f!>)VKnDd@DiL(JV56G~b9TwD-ZP<`*8h0UZQZCzXKp^x2
ujp@?!?hfc!L~2X&#{6;3{7xu0obS(_tM507&RlS?qQ$V1xd_B0yl^2;ngEH2^WMZecRC<b&;0(dcghkcpNf|%RddMbxAkj#JA8twNk6CM{S8|p#-C0;
Hq;`iNx!UVE`$vxBGmaLZkI-+`BOm7uXi8_;IIi>Y-;}oiPb|>?D5}_1dtABg4A(Z@LULrZ1$750>=Mb=z`O>4DjYW=8nmH(AH41^SOyQw{$*J8(dQGj
p(8661}3+faI#Ra=~#k4F>(-9=ZBrEs3g892EC{L(F}_!3_sE6WF1okvN#|6Y;C}CZ45pfRsfU-#S;hFQ~u%>up^;%&bLTcI#1t1m}iY*++p~91z-fxv
%a!8Axdm=x$+W6FR_rePqKM`}%Y5$=9O}X@QW#cp9CIX%Ta}&;3hJxTRIJOGV>kTn2pqrtPoT#E91rEcF_nj|6<nAL|H2hI8ZWD7+!aF*dnA@}#UW#2U
!b&Rw-m+OW3j6u6IVikW{h-LJKojtiLiOv9SS3?sGNg%f}?&5)VSqHf(XP5uFi{eS=O|5NV2GGEH#KN#%)Ph)}ppmR}8hl%*Y>&oEu^x!!s9pztm%LQI
Cu_1?EWdPm_{@{~Pz7e0%@()$w^aTg{gahE(B@kn1=!B7vDHJSz37h1WJwYqpo;T5$W<fMN?hru~jgX1Lgn7*eUSm4CaCFVq8?J#+dH-G}!6V|O_?LqE
<_TcF>cg8({UL}FlDFaQ{x&Eu)C2xxefT&01G-z%_Vt@m#f#yMyz9SHgd=7x+`XIq1^F{`x-V(0nFy>AaeT;QT3cTWZ%V9fg1&l=SD%h4LA*s`Y54=XK
`Hp~`AuxGEJu1^`sQ|78$ylEHi-%1h1=3L*N3A2#(#di+BQ8`qIrp&K;9Q#j0&xSxaef#njJ3|G)!qVzAPjbK!Mr^;S{Kd*DL#T6U6%y(8Yj!H)6+$uv
EBqo{H^|DH(f6pRI_=nfSQO$4`GJL8TX?{r<cOf>`gE9I-F?pMTKMxFu#Mo1{fd7kBy9es+Po6NAM1yyz9Qt{Jpz=^X)hdc?J^wNXOcbgX2LB7X*LEjP
9#$6`PzblhD`Hh3Z4PY87O7h42(I^1<Z=FUKTCq?0WgNQ~PY~jydW77a5=ZH?Gw?{*`<8~oaLlPk?5x=Qlv~UCMbIQlR!4DZBsMVwVGR_qpTZGD?m(l}
psrinjcq1BVB(5|LI(mT!PR6A6I?5;byfx;1%O^o4E=(3BZp4I$56&^494oi~`JgE3^Q9F@*!oP`oszpgXAL3JQsYnDDv6Avi*??=Wj(3Hy{{{YPwN)4
S=iVtH^nn>;O{!zZ>Y5ZCXfSlS*bzEnyWKdd+eAW@BmiS|9&drs*ejbkCzm(Vz~_(PG(qVgR)mRjo&9xinG4V&+~%l`6ANtrOQ%~WjnQd_iPLPr$JHw8
D%D8x`tu4Ho)=kg;@sWfuz=Hi+=J}1r&{sS>t|N1?lN~6nx#xC)~y!h~C;~_TShPI!pNo$CNpWqKQ801O2Pr(Bhw>{a?RPDyUXpi_dv9pir8vr-HMFj5
2-#MsFt?{BCFcT?b;BL}Lb{OdhI?#7FAL{Hf(85MN{!UQp0y1j&?(TyOLZvZLsvQjwGn0H&nPZj9@buvI@y+8<LR)=!UX@*S4rpLa}fp}f(PwC$95eW3
DY(H%q+Or+|#;79OX+w)gnyEBu{ccY8XLUobQvin=hOe}`H!YU~fhRZ~l+23U6;;0Zqib`!B6UMh|pX;7BTo)YXRbNYRgBggQfve+=vnn8F*p+kG4VLI
Xyh!dO<^m6?=2)c)@R|s@h0yV|u{3!3Eq^Bar$ZoqikozYkp`d~u!^l7jY@>Mlp$9;Jjf=Lp<Xn!44_v0d!rCngbka8X~a7#30eEK;t-+;G)O%xv&P<y
r*!T2E${8VKs@>Eu5a_XXn^`Y647YlT>y&0@OPWUX2hT0cd$RgO#bIo^bw^m&K%l^JyVuXTU*Npicdm*#-Cr207aGPelL^xl%O>2(EJ=WI?~qeFhA%|A
g^F_zK?JXfEb2}WAHo)CBj*3iWjmK+@rcsAy2ldDBqKjJ6&WViP`AI>7HB(KFDI{ja$x>$SDm(vrqVltf#xKZmJ*y9=-2!yk$rbG3`5<nYI`g7a%oP#x
YFbT56P9jJv5~AY5j3eWn@|RY}RB%#B?z?(}|LETY57qbs6opY#{Rh?~V@&n{%(-p7J{N!L!5fPLt9)ma}H`LuSw0dKkj>Q)PaZXCbh?}_zOcI!thtpk
zs<8tDK`o}l=XB-z}=BrgD7V900?T9>lM<w#DMwhz?D3>+4Q*Y);3Jrx^LE{{Vd18RfT2Jag9i5K)4d-7#h{Et)y#*zZ8j_2!dzNls|7CB_M>!V)q0>e
c@dG2nQ>>UYSm&Go^>m5u`nNm+(Pn=Unp&R1VH;hW{80!jNIy(_brta!h`Yv+1XN%I>2I3+o!MD&>l4Jiahr2ErCpw<ruiG54Rn22{hbj~ATtjIwCvKK
5-nUdefgVnb+}3clg{Q{kk;!nB!3=bfi>Cy`u>0dIke)Xzm|9*V&av@(-gOpM9VR)CN*y$Zu8Msl9b*Bxh0xcD_9#r8f#V&Z?A}goSI&E9D#5RPq%T{h
-%ydAhBUzG0>dQd8UgmRvyoT>a(OMt^uV=ncNPgS({%d6^ea}ztl7UOiAu`IL34OcP1yylA-gDQJXDdl`>TnC=;jqB3*GPyxo0Jz4nSM)M!x&#2Ox>eS
m@3BA=KS6PYqNudA7Cs2V3JySDJE)nNq%828QR*|QF)gH$=Sr~Ex7?;RaiMl5;A|HsgyI~;M51RtyAizyBybgu#{7h@R_*T#{b!zNup<`>doeuvcp^oP
@blVy1j5ZWi7pUVvk_Mm<Jr_BxmxM*n-ACAT%>P~B`wf)#9@Ym+l1~#frfCzPIZmjP>K1$>x_u6{`R)u-pY$+%L@i^w+u)Dzpl5bX668ps9AnVrDDx@+
8qG(c4HglN*cQ}ImaMyGN9H`IdtJ=OQk%zZoc#7SEnB=|$ME)~tQ2hGYhu?9|Ku_AIrO5}21mxYe#W_>lo`}^x-xBSa1U(eJe>3re$Bdl~y5($uQ?=bQ
bDVtw%yGjRE6V~XD$$L*gV&q_Gnn;EOh26}_J_Uh7fRI;XYX?-+kXg6-azPfbd@%sBRicMO~-*OGEijF3O53}B#WmO#Nz}i_8BVCt8}60723-8mtO}e(
S7pz{>ISY|8oAz@oNR8Hj=)>!}%rPZJ)xaT%&d(SnfvqMHuaf1<aOm@Fr>?H|iU~V3)SQ<z;N1r|<_PQ|8bvx{>if%J(;8-zzdB+_l>G)jA`@586az#@
|y2EYGMC$sb7-hdghE?Wgw;S9!A*IpA+Hz(t=&$wF)+I_q+^>HGPB(pTelCh9E{jA!_^0{)6w4LAPurr`2{%;n4ot&92tEX476vX$MQK+Bj^cGvL>c?@
A7+4z?O;#O5dO=Pi;uA{yxw=E?QW4gJ+efl4c*w-ifc$OD*O8%pV=K0F5XwyfPDL%}YgSA)?@7UQXh;~}#nfCHG#8#Qmh*xDAfnK_6wy_dv0p_A?$4K!
36l}tyU)rA4*poi_%N*q~ATIEsu6bRjaF>&7t}<R60XbXMprQ9UAlig%`1SAbDRyq^(~McJ0J;{w`|agZme>@abl<<}28C+-WU;~Aao~)2ucR3GJEd@h
%2}Ka2KNP&A`j;YgY!OL#_S>dg8y-H!hfE}QuwPzeAM%l<|U$wYAhc}G-b?%M)-(8aR*RXxq3T6l>^VP((a1D`+4n{?rA0<<+>DyM;522`5wCFD)lxz?
~hN}5|}PQY|n?uMOl?eN|L@WzUlAiBvdeWdYx_HeffHR|1o!g7#GD*fQ=M*)V-ix+ZlIVYVY}@%|3@pd~#A?&0S5Q_@Uq0_rs(#Xvpf_-IP0CH9nJ!&3
LEZf0<bSCaL{5k(Cw%?h>B?GXZ}Og8fGHA=*Fco!5_u^#QWdt?~noR3(pmJ)};_LPT=lB+uvaNI@^1-Y4U8){=T<9u~cdD<qhlduc5Lcfi=ajztKBeIm
#)*`xsy0XmcE7iR5|(?Cyhk}-2@RtaM*UR1gWF2o&{I<E<fGiWwuB<|F3oRWNj{Y1&>2H6Xm`6m^y8{it=k-qywXs`ud6W_bS7y5V3GP0dsT}6l7CQ-l
nkM2!H4J2|cYXkRu_+WPp=v@`}n523s35}D>7@Y>Gh7{L}HfW8BNl4W~r|6j4to#;ThTAcVFRw$358Tpb;>Eu%n3%d3YLd9o5ypU;dy2y=0uLcdnT?-t
i-qYA=a!V-p-7$dJmjA-1vG(hi-e!q5_6vT@ZjF@kglxt>tCk10-lGh`;oHP0-_Kg%Cyxd<kqXmZAcVTV4Ijhc%(O(M2?|IWn>8ue<@MSbGO0)(lMpFU
0Vx&|DwZnd7K6$goCBUJ#cVvK(AGwNq0NNCH*d;r|KaTfsrsCj&AEeKVmnY9T9BcJ_y7y1d_s1n~VVbx^rpj`4wEHcOWmV(5uodYlboy%p2t6)Ky*Um6
t$@vD)5WQ!^2rjLxNrnFgM^{AnKI5t$$=V){0X_F_puX_B5wA{O$#Lzy@?)f*`3;dqBR=x`-P@w<4r?2dMas19;wM;2@af0cUSwPwKjs84FXwz!hJ{%h
k3%}j9n;y%xDEC@h4=g%K~Yp@p&VK*1Di=#LnQOo%{f?)!U>W%Njj|?d453g1D$4dr89PR0Qu8&hxPt*F+Pv?NbSD}B(b4n`!hxfY|E<DaU+Xc*J^==M
Cc4nwU+v5CxexpzOY;V<L!=}Y;%=P`rnE-8@NJ@hc|DK?ea#&4ngic@%iK|i{Jw#k5@gu4KFqi4T1yAFGsellb%)j1f1z^hLoLhwjJq4*=aau?k7_Q=X
Znmk(Tp?K)ujA^tVhOC{SwESnYbNn~QfpWyK*mgA|Bx|&y8&Rv9SPrzLnF4md!avj96|DLch8*`{)Q-r8|`Y>t(d??81Le)YBV}gs8Z$K7)Y=YmpLLTq
B@C(B+=Q{i~*z{!PW1DdoO}Zn)!=N2Er*e-{G3wV{3;Lo4C8i--QSW(tSU#2TxBDHEq$~Z21BTu5q@jb0KIzbFtQ}$8`#b_;{!Vb>mIQ90_`qdm)*)5G
(Sv(=&w&<(P-4@Us|7SJj~no+=dZD%=kHM%G$@8(*@eQl<#$RCM~9{iYGPUauAXVdc#dwe8oG1NS!2VP0m<YPxj*sLLYCYxXr0EpwSl%ti(}d+7c?`EN
P^HRKl<3N*^Zr4=VSQpy-^dwKixvS*i|cxCAIzSc(ugt7H&rH&IM6<79eZ{wW=RA(>K_u?+6*!l|l&|>sOL?^vX+G7_Hko~XI6*-_L@wu1O)P_NT1lu0
xTj^LfU=P$+%cuQ2o$dSWc;AT?kv&Y?ay;@c=n{vf{X;EIKzf%)OX_I|8E#m!muDvj(D+LJxwwHFk#G@_4+MilIXIlB>A0u@EGVt<q6eEGjz==S_urWz
HVpEw+??3-fA<tz{T(-|^m@X1a1dj_?RPOGR3|tT7o}?kg|U$*7@uD8GE*yn{NLd4#oY-FSogv7s(Z^e#CNUi@ym5IJl#8WX>XmRfrR<c0vU6C02T*l!
Atmef`phB?c5gpdMX<={4pZzy}||wYOCJ{B%Sb?T-(4lfDQcMAaa)c+fRO<MWky6BJ6hj(3ek9<D`hYtmo@ZAgBt}&fx?y6f?Tj)h|g@;5uJoK+EZF0f
AY+YZ)LNG2hF+9CP{_KuuPWh&~B35xv1P@9Vw_h~ci<;}Z$?@o$`EY)G79w<p{)LelSy{h&%8iL><+!%f8Tcp_r&JVlfWqUI?jqH5s=x58@oLu7D}5xC
ftX*OF=B6rJ6_Fmr#1YNBLy<yuV#)Ic)c!xUfq(jTArDVnvQkta4%{UDP=>1KvhbOKK5$%s`u8lE=8?^);jPAk!vXk`j+Z@X&-5*+RTp5LjlvU=>Bg>}
*j0F2yXCr7c;*He(#id7%nBQ3O5mA^2h_Zo+E~Z`ufK6;z-z&eu&<!ny-Cy?&{L0Vk{dy`}BWl?>xUYQ0mV_uLa`)eqgX-Kr?+W-BnxQd@1EypHuS9g9
q5AuUFyJ0J{H3?P5hLY&_kf}Vh?s-VE7>!H0P{%a+36FX0KB<GO5I$lk??o;I4E6}2RSTs>CXHO$K^Q7Rg&4+A*r{juUE-K1g84RSyN^{lOzT#yM=Y!A
og^>_x!L6j7Q!zgX&|(@n4r`E=W}UirAD5uvZte4}KMS4Q-R0arlg0yfHtc7)g9btuqNM8H}>>x<!<XE7kjH;!w_A1$SLg6jey33OtGBrjhqAzCRCp=g
=7=7joZgx^$7B4}h(fJ7uRrpAj}Pf0@#B6jsuWBVuyS4G@}-^m%}wZlv_pec1auTo9#@>Ds9~QvxDC#B^=HdmyfZrEv2F-XK+}#@atd$p+sq<%qw%=~O
^Iwe9Ubv@gz1vv+h4NANNJ2&wV2U;88pS5CdCWXi+yckjm}g}DouhDoRm#XnV~E89c^dC(BJrc&hHI$c5X;cv(djm?r+NRd_eDQiSnYEqDCJ1gLl{qk*
3rM>~u1cy)~&nx7DqEUIXu~?unlO_x4d^8|h!*^bIy$5NPIh|xVmJQVR%ejk>h75?w9*^1_nE-;&c#>@;*iXRC*SlTe@@fbtyYQxDmJ6cc>ha$#6djP5
fw`rOjx6z;@M=WZD~~AQx^3nMSSeubN6}n%_iGUVko?8Y3K0@peKV@8*Rj$q%@UTcw!{6AhmQY}91kl+g&0YUSORpsedt7<umR!c({7TDYT)&yqFcaRR
vS1c*BXyoTwCH6k^R)))e?dD;gRv*&{q)HB2MO+jWWp<M)V4GbAt>YQwx?P@e9bkp2i;?Y=L-tp2O#1@C2lCM)+vBzh^*NeLSBZL}7fc(RAL6h(vpI6!
@YwoV~BddEe0FlamzP<Bl|L7(VE`I!jtjFIcIArT-~x*a~7axXS}Q2oIi;cj&%nP8-;kfS60>L@Kd*O~kuDfB73;&s+MBwG4oh7N1!tV>2+f6>PGKI}l
Ia+1S73Ie|f|Y(}Lv28)P7rKMWeilIQUtL~F+A%n;X7I{2+Y69Jbk`v#2KOyt%trpz)hYd(4&AGc6t^%=6#9h0E`~kr+_RoQT-78=|$%|7x$-M#h2FcG
)oT-o|6S`32rLch<5)$>9k_oec6IM*O^d{m7-rhwH$7W#Rx<y{3os-lKV5%5|*@L9v=K5lR??22W-@x&BQYC5+-1XQU8nV%r8Orz-s{iRM<A2`t5|@wF
znGW;0^`B`J|F82h3i60z3I&w_?Rgtq5O)&@s95}#Z<b9_SOHbn<tM3c%16HU0)SD0eJ@QdZSGW@o7>aha_wQ)R*}4RTh9du}a^J@cz~bWIOn+h$6{xX
6TX6QE9aQ?KNR7k>#=mikLQs8bQGZ;u%(fn|nh>5RY0b-9djLF7*aQ2^o<FW5mSwN5;{oWDi|)8!Y-nQtf2|6pV2NvvMa+<E>JYBv+4Q39Q&gyw~6ANM
-)j({=u4F#R`Z&7p;UKkqed0Y(va<UE}ZB&?MJx*#n%M%&$u$XkrbZ?*0>!KtD<+>}}Yi8Yovpv2RBOvh)-By^kFqGiqktN+h$H)1bxaDUt{8ovi0OEk
~>!(g8(&atfb`O%+y;R9{;ImA-y?-Z^0wGv3~bqo~2`7M=MG{H<H!DEU;I*?R`-y2K#``I(RTQ}nC-es_N^<*oxP6yytkLL47;vC9==Ov;i;;~`KGR{0
E*fWr<)E3^EsrHB|C2A#}+Vli<NF(7}3uhpPyM}g#r6)u<@~>;y1-lz7dT+L+NY;|fz{{3L3uVMK*Xzg1lkEA=zx%&e9=MNbxK5(BE2|<V@QT3w3@QGS
EjX}taujJdeQj`wlI)c%EC?y)-oKqPdprSq&*%Zg`>aZ<tt`r`Vla>-PgWbiY#o5q_eG401qVu4Hm(oS2ZOkHC)E7QiUjCC&y&GuC0b(41@3F1tP1iDo
W?3O5(Rud@~JyzA*d2}4(gRxG7mD1N;L*)q~br{IxxSlUBu6AkrDaR!1<+_0!002)$+yr`~(k+TKnZ15hoFdO>=2x{Rzded))7_hcv(wilaDhFFT3&ZV
~?RJbw_on+I;hBfWy`jz+F}bSMxDpZ8n$smGX{)*XwdZ1KS5u^fAO%Ld~9OoO?b%N=3q*OZ5NSvTNps&)-L5}guL3@Xb!GZ%5o9fzC{J^qbdo42OXj7`
e<M#}Cj(IG$X;Yo-%U6oKAfqJ{~+3e<fBbnq4WXnbfaIeGk00jmu5M1u{?dcl(B#vc+Ja>(A$lWbdW5`E=BYGu$45baZK*}#)BZrw@!2KFhy>^FE0&-&
Pg|Otlr_|l;9(Z3>gWF8FuHP5A43ahqpCzEB0Ces>5V%@6Ab)QwgM3{6ChmS*$|0mcv^XNP)L&r=5u{o{BKV)iV+!t@jp7{d?>RuL{$)*f>Jg`~K@|V&
vIAe^g$ZP6MU2=2TPNSwX+yRM!+5-MlL^w*=e3(ZZ4G$5f>dOZpvA%B)l?tniAo^E*O0`rc}(JYV!?k^>w*M7cHyNtYz_QaN?2YOdz-{vPG3JMRxXgH`
L)TtAF%>Q3xnt<C+sBg?fxkP*$N?-)}LIy@<oRc{4onsgnpT%n3Ah_+~h%lUL5K<h^q^<@udrwEM_bMi}CS_LVW)?RC`;o%Yp+^^J9GH{ei)O$I<z0{I
>%ECL*uMxPk{#z-(0S{Eb%3KYe}TMh)Ou2gfA*ZTSNPIgQJqdAmx?U1Doxge<fhW45&~TdcwO{#qSNeb7Ycn=;*xFStP>lrKn0N|ONOTY2*5^K&%B>zQ
2_9g`v=<$M%h%bunG#?~{_Xh3B%!lHr=J6cqxK!c(ajFWE@vjG%&c7sCmkt)7hHhoeIx*?L0rB6eyi4D@`)wY6`FRGMjJaI-(q`=*7^J@?lJZ^Dm_6yn
@20=uS{MP=8BNA(fZP`oj5w{%bgkXA@+$3i8um<}Xydbag1Wi44ZU9?h@SAl6TqEv3^Ghh^IYS`|B51cusQ^LxtQ$@}s|6m@#|UE!T+q?H?$%UNBMYXe
{pC;f?|>wmHBQB`4v*hoJ72S}*eMXV`*7p%JDh~)>NlLBfQQa*V<f;D$qLH1ly{=?!4ZjzC(e+0Yrw`Dzp1fSa|e71XW(bmngt^GTrR@(q3sAPp%oVYi
@i5#c9mJrME{GYstAw}0xF^gkV)Sr0wi(c4kQq*1fosg*WcWqqr$GW>pRD;TgN`OwFhe=*0Yk#_k9{Nx9EblrEY5D+Ws#W$Rjf)?3rYdchuu@fyAVPzj
pNOpL5Dm_1HOv3<;ZW*X!OlE|?F^wo?0B=#-Q_L+)KB2d)?V?v|G2rFnb%Ge==Dv0RlR7TtUlTt|A=?54w5f5=QT#Z^dq&ox|%efjd~eP0PDoiY{9Oaz
|Zp?W@ogoeZJFOBq1EyTsc4}%PahWz4Q_m>F6+!J()WONFAOlrf9F)s&tA5hW4X=8z?$lHsT-QGRkg(vmqxRpE7*-YHH>Mazp#gr#(*w2tcu{$bkcRT#
n&)A~8?tW6P(&I%eL|nE~ak9=7a#r`cB`5YF#2oWH@bQ!Lwuz0I>`*`6luuG+u&lq105_^^U!`64nD^A{3_h&zFsbI2A9D6HlK?0eW^qq4%AEPZ@TPeV
(>oRV7I)n%#Gvf#SA4|r#qvG+62He%tHvEA4^G65THgk{Invl;GilMhom8RuOhpn>D|l*5UcT#!x;Ceh16NM;csV_`cil|of4PP54Cj}Vew>J-F8Sd+@
3Y&?-n<GZ2Wn?iolnE&9X4w~lr!Zcz;5rEo%lA^JjFaxk`?Z+ntc>3{?Wcq@8#5^dGlytu1d${sf_nNS*%I}<S%O0sz@l~c}oT_$WNglQ~h!u8LD{m8x
_>XcG}C_(_=iWwqEM)F4Vi}6rCcqXi;|YC~vN~79MZhkv<BF{jX5gTl1mq+v`IIg8bz5<XBpZN24^ohZ+f7RJ_ZEDd`oV+R;>>g=?lhJjTBC(pKemPMz
Jv!H@jWZ^B91UgOkoEn((-Uax_g4b=H=K7A<)H@I{5^>K6|r_I#yQwpsTx+W!E%7^x5#ID-;Rr1irCg|o3`u*DY(e$LE@x+GdD_nw|87zC>5w(>>E?Wk
cRs3sCuk$6T!8@bxAG^KKj^N`n^2}tt$Ub|9WKVG{>wua+LnRQMX64VdmuAM~*Zn^3b~0si)BSp@C??>K@$PlnqssCYSWe^ZYL7W3+^i>~NX`7%HI*#U
=dABMHp-r%(Es`#A>ZI`$6r~v=QV1o;_gbx^8s7wNj5u&rg-bo^;}hV5B|)!%eZ!@%40*`Vfo}qTE{tG$=`zI$D;E2aq?+Vt-PHla6*);L}ln>WM|`EB
#C8RfwaZXzVN7oew)ocuv<zsm`oC@n*4oq%g2wvUXR|vmE3Ko2+x69gHyL10*+K{6J8ws@}Y(qV+IVTjGK5$-IRK;$Mk4XWpld3m%}D{yLPerr_*ya#e
Uu&`BMlV(z?np#*=#HJ?u(^s}DD-qiA*PjQd?0tDUjrspsEkl3q@itQa3R8&k7}v($fdn5388?Hy?RAY%X*O)vM}jHv4;7oB5&ntJLp)&aX0W>RQ|{F=
n#Hmua6XK>(9_DD?sG-9jc@3)!DjA&<_0%8%jcMlG>&5jnOG0ja7M3TPv1AA^kiELs)<`!hEi<iePdk20@-zd*xI&b9+_%uR_zrU`_+bD-#$lLs-46!i
Ghx~4{rIlGvO7re7mD%5yes_A@n4H|}XFm1!E;^f;8U8CQ#Puy>W})`@!F#psrk?DD^S(6rZK5siN$uG7{shOhv#23|U8g=^&K`U7Q#pDUJff7=-P`FM
u28rx>$|URz3m;AaFx~jb{wb^lOgS5(&K|7YS%7RI(x)N`=a-`*d)7O;;emuQXM&7E{BV-UoSQJ{C$64kC~lN3=SJaNQw@q_|z5rOU{rdi1ZDJDw`gt9
-+m|)rwT=BhGH}?d{#>Q}wQvemi$NYS$p;REGQUvAZg?0!F2J&5WWLn#x5&Nt(lC{3e-Zi-(M^-J+JNX54j8OrP%w5h?#pN>|7xYnO6ImF4E@JTtf!_G
onNiSlo}5$<-6ileTD`Ih&Tn$HwFE>$V<kDNLf@HKVYt|Df(+|4d?V&Kd&D|eG)<1zg!ECg5TUb8ylVdLHVYQ5Rn12Y%F$D7?T&YLp9x$dA^EES)*?2<
)234+|++KT1lW)pRt_C@PFP9#5x*5y3KS;>?9<sezo_*kag_p5m$@itVHUvzUDe!R$|?);ow?y<@LH4E|o{<nYl+{f|RH^Uz;;*Zxv{P+JSyT69#fBTC
+$#4GSf0X{0UH!)k;{OqR?5F2{`?DYawy=ME{ufdIrZe$x2L31a`F}bo|1`J%>^J^*bNyE?{I?nH7y93$GX5&?U%m8S2K%QK_rJgLKPnIXtx^9bjr_Nk
j=ymo{FRFRdEws{@+(AN=r8ma`ah2N|D6))7xD}Fh5Xk+l1sC;e-Hog-~Z{!#;mq_DY9e44x^U6k|UTYeG+?WHTip9>hQh4zE?WkMO$uCeEG-c{n7zFc
OTL7VfhSub$?xN{qgx1?|<T1bR(bFdCT0lacN9`81HsBT9?Y~AAc9)gJ*WwET&OLDxfAU*#TJFUY@g1<a#BA)%z0*&Z~XX@`D4sr0(!6Zml3QtkFbkCM
X%b#FTK_Uoz@BUcUA6#rxv@7vmR9PY-()*yWMY6jv~R@CQ8VF2e3<xuPT6U9up)8{<Fnhd&P%wojh#?9TB%X(<0H*njXx)KE+xeb@It0p5I0eCyX&OP_
A9d(yA#zFj-|kNW)T+qYi+%k$~rSntiApUH(0yxlR~{@}|$>Jv^wM7!?&)zF7a`9Od0<sbD4-HHyf`kh`4ijJs2`GYV2sL#iDeZPGA?>N41J%8)(tLI<
5{{;2-%`;y<`1bF=9iCt;^3e0l_9>&!I$MAE?enjCI(+Np%lBWt|E}*h&wQW1eD}+~eDLLi@B032#+Uzj|9<`W|McU`pYwC}=j;1_g!e#~k5}IfWugv~
AL)siGMomQbhpH{)6eRAC*-p_9J%XdIGAD7JLOB|YU6TAb0DKAcn1s1b;_f9o{Gzn`oBEB?C%`!yZ`&2n@|5!>d}8-fA#eT-}(D@^;hldumy7}czt@?Z
rj_j_sqTuoK!em8FlBI3pWhq$Io|?cC&KPKY%0r^M14cd_Df0@3+5myuYAFe}P~Ay#B<$bG*OMAIYEV@1OJO_3s?-o2S2cU%W5g7w?Pr#rxuY@xFLpy#
Eq-AAb^~PyE_LFMm$~oetG~q8|F8pKmD4cUg?&G;xggMqhNNZle;$rYc<(_cL^CD%)pyO|%^@bb%W5vlj(B%ip~lSRAfURg1kVaaSYApZoRy_Wi!8_|x
)oE;^tzg%Hu@J;bU0e%b2X-;eYm-<fKdTUWaFvZ>A>!+kU=awK`TtEF+2gTqS_FG@QNN^!UP$QL4dQ{>{f+qY8weryHRU-)BoqSH8kJ{`sFbK@Fl{n20
~?+sEMu>XPUMR9GQm3qg&1D~Of<%vB}<1{^I?*8qMFWwjLi}%I*;(hVHcwf9P-WTtS_r?3-eeu3{U%W5g7w?Pr#rxuY@xFLpyf5At?~C`v`{I4^zIb1}
FWwjLi}%I*;{E^peu4k-KmPd}9H-+ydxN9Euz$Q3^dH7{yubdJcQbU%*+yR5v9{dVK_H!IaYc01(X!b?H<F&5=-~tHNwj#&djlL_;T3g*&4vm$h!lJvU
PF3AA8A9k2LtSu%s^3qkG#&K(xs-$3{m9?3#~KaUJxg4({Ry!Jlj0%iwN55;3K-(Q?fk57Xy!2zN0R-^x8IeqXG8&MndNnsJ8dc^+@C=nnF}51KQi(hg
f>7fWuvz^0hoFkpV?|KB7?tv25lSrvdtmTGYPOrM4#9sifnL8qj^aE4+Ow+d_JyLPc9=OR^o6qanqT2=VE~eFkNJ!~&e&=!}^2L8Gm=uv&nRjvsW1^p-
Z4p7Nz~ei|rq?wxI!?l?=4$Gp%73ufrDo%@gq1NeAEN=566qf3B^4Go=s%%8caK5etgAb<{UFLa$S<ed@XR9wWtK-(<s!k_B_oZ%{oPK9#3pQt2Mq!;F
3yLksBk$DY0G>Z!C#0jHR9zVAA8uJaTi5H=Ex=Nw*nd*n66d=c)^zIYsrd@q-wo~u7@hRuQk-eP82K3qlqRZCHiNk82Gu58!5-r{YW#<$JqjYKpatnH_
5Bg^eQ#hopjyS|SyqWUb2GgTyVE6N~X}2A~9;zDtpxRG0+j$Q6MRXUqpsIJ?p`H!v9-JTOikY`1)rR924upz#M)_6ILY+!i3y!B%MW~R~+EG*f1+Je*g
B)M-cq0;g2P{!!A@&lhve60jL$b^KjD<_8*lIJr1bEz&`FXiMQ>*7=Im5WxIq1g2rPlLHpMpzfF6ayeJF$az(u>vYwV<s}TUwXTwj^D)8sWo9PzMn$kp
wR^FCsxeaj0b}4xoLsIFH+VrflDzjs!vjV)UpxgLm^WUMbJR8=|(ISlh*kE~I=X-!V>o#n#dn9O22hdZ=n|RVZuKl0k20ayT%sQQOz#DS&sSzEQMg67O
{8T#2lOB6NzKW35BxCP*hM4>2prZX#V;e-HJ2U!v+Y6|`I##SEisMB!V-BHE1>k%flol_=3VFgWfm6~x0W$<gMC0&S_w<Va`NzTur)#IpQS*B9iT{Sg%
iwY4_%MFyGe-D0^tM4_FzehSYBsi>qcWPD{i_|iU!3^HK=()Iz0KDge*7*mF=%G!gg_V8x305MgY%JTUH8mJnhj?i1tXlE&M1rB}nM%gD22OGB^DBhWH
M*LBf$=?I6A|(a6-xFkxwfN407@jVPg77nV)Z&?qd(akfif<k((N2(A1^CH-%IC<U#rKb--%@=McV%DWbGtaUY)<O}55<#1-AGq5JegA<nUzfAK!Iauw
M}rN&YhVfO-oE$XW)3IMrGg-&ZM>0#UKCF`5A%Ff!EOz?urnoJ8=&j<Mc$~SiEK3U7u&lsFe^|?64c;0XdxHq}GN;kA}3D1cD|V?_q=+F{u)3VBG?!2A
a_6=lEukt&M$W`@h{U2ki*OE`<{J$Ng$Of(AUhJwnYV$!IafR3mzRJ>bvzDAn#b&JpN?n)epQy7I<=ju1G-bU_uAHTf^#)$sG?C0q6>usebpU%H1LdXx
NIejA^JO96EjUDrR?L$l-5032_!zpY31R(7;e4{7=v-c%J5I-U2T{M-6|R#}3T5k7yz3$1%s>xyNiKw_N<N!IH<n5FV!BoB-!I$ShUwm5}<5&nl2t`?w
k!otstXkF3)!317uz|EvY)vo4o!@o|nGB#HOoU<#B&a`_?yh`*x;M8syC1;td;gyuGWac{Qx4T$`Vtu%?V7k%|G`o+uR%YFrL02#<^07h2C!mV~=$lca
PP!cuy%azJLQgjk)$fX0E2`Zh^-g=mTW6NCa>uL>=vi`5aWUyysb$fF-F157q<*lnq)j_TO08RlrU#=B)^aUhQn@GfIv8Cu08===B!1tucxX=tUbcib1
vxKqsDHQYpvtwOfxUR~(93DE+7JP9;7@&n54fR<J*D(deUprY(<B+E^l$nm(j^n>AIX-$Pkr-;p+H61CAINW-!A@b1h3B>{pMe!5)8FfMt%x@>RZ!K5t
<y~Rx3aCZPH>E6ogw*|3lxTh3;!JDGUYt)HiTHK-6EW)|P+jn-Q5l$T!tQ=!d>V=+)7N*7)pi`ZgYB8s%O2u7B#Ab_B2h^Yp2I)3@_|(-QUiux#q5zU@
yvk6yc`ptT?MygLW0Aw8Rd=+TdQe(&Tft&f|X{#MV?IzCY6%tdJZ@N25`6h<I)S@XMJd-ufuMLt`ApMGtFR}~EsMb`g^UsD;H(7Ku3C)E7(Ypi^yjSGr
i;HO{9E+vaTMI*@OPrvr~^b+7?y!*`$!JRMH&cXML-~1Z$uuG&?(6!wbaFRry4>g`H2WXpH$Vfn?y#c-7Cx4JHvI#+}-bZXdnOU|DRsMT_lvz-rI$v?E
?+WZl4|nh}Q$Jr8?^#0%WZ`)x{QPoht$VILw2QjL1IO{Qam;!F5D*4`n9Z{tCT|;&W-JCx>&l1vEdwv$D|CYQr=^#rlg34WW^saw-DZV`F-jSH-Ub!*y
}A$0qs+d5l!Pg&1i}X{)9bOc#94yoIa)&F`I=I3FUu5uUH3ArhumU7;$C%h=oxaqt0`G<AJZXz?hjRH9w?$$A*(%6Y?UVOyuIUIid|_$zWb|xW4>1;-J
=)0xbZrG8Wt(E81;sV!ITE2xJnHWErjvwbK_{8q6i<**JY3E!=p$XF}FWpdSpEsO}-`bF@Gc}q^~1>+0Ut#cKW0MeWyjJc1uAPgW%!;Saxvk){yu~M;;
2WBc2D_@zoxzC@3PSl(`!Uo*!8@3pIa9`^8&u4Y<-)9+9;NV;zuuq~tqVlkI*3?~{GO^nNXBBWfrgcn|4{`i1}SW~BFmv==uOJ=RAgYq4`%BsW(LOw?b
jEjPJ4;JyeP8qow3GjNs$JowhZ^?Zf3!%&+7f99=q${}JOvM2x6zwin_FcNnN&BJvKm5_Hm;K_P5<2GprwLd@)dNX2B&NduR<_iTN&D<Q-pPMRsBRs~E
9CbTfRD#PJ<M~zqbG2neUF9}W9krVQvj!6yuY4~Xx8o=N3wh8I_NPcXT&Nj;#DVD7J0t6NF?fW^i*=!`u*+v?Vm#q+uR5XS?l%Ky%OS#9fq?B+X~#$^b
1%?~w;}OMDc+<9C#ra*C+Q&^6|(^6a!;Yjls8!f%J`6?dL|C(l~II`!1)6V(`V3Axlp#=Jx~SEo#auWsoPqQo2r*kkq7v&?n_$xO#2udY3+*2v!L4YFn
}2r-A%>=btir-voi;<0nx|XIv*30sY?nR{Ln$G+)lK4XyY^WWVr_(MAPAonmbGIT=F5}cAk<b!WdLQaLbVh6jo&CJzy5Td@`QeR$$_l8+riui4oebN}T
9zS}T$-%sL+J_+-oF6};eF<u`OttvCd`z|6oKJkR)*F+g^%xO8C3)CtOWRApN(ed~4yzDp1qZwjr~Q9e<R_H5uP$ghK090moPTzW!m3NN;v#McbmletA
vdfjN{*<NDkU?)S?#4o&l?}80z7JWtZ`^1Gm^S+^&<}6i8;$U{rJzIkc7XT6j3Or|mT6-HjD=<5k7+r6pK4`3%QBp3uEP92sLGr#&n&<A^Ej&M!k~cgx
h(Ms_GunRWQUACop}m=l0=1>n@FQn9+mg@K4DJsGqngrS?aHIW636|liN$P(#0seO1Kl=Z&@S3OHYuLn3>-T2@JMHCs6U=13*DXOqAauL#A-LS2N`!(P
<1aqvb7y8qCb|V;o(rSi6qS=uNG(ULZfaav^+gI1`yX^;d?fTp`E{XA28Dw68ByK<W239H-Ic8i#Yl$(w4bjufQ$c6}RU%H^|XkzF?tg5~?N@homE?25
1hM-<evUvRTUl;pek`MzJVJiG4n_4FHi+qy6bD$<7{)FNslv7a>eZuMMR-@1gr50k)rwOjgx|w%}`QKd2`vLED?aMqt`^4odHQJD8XLL-L7GT~IMK`e5
G5wE%rHiI~|fk5HrLGs&wpv!NzsCtCLPih}baz2c8N(z3o!mk*=}DWj6oYF_DU){#QHy(12NeAx)YSdvn?ec*$oR-w8<uK;3;Y_z{;abmr<=L4LB>k&=
d;D(B91P=V^H|!%G(C)4<v|$muBJs0N@RX}98||@R;fbFS8pd!7wL7S;P@vokt^>ag&8X&n>G>Jqd+^xt7KXtlb%#rYFXsLdI);!fl0}*U?`%n}&G&gV
Aej3zDxiL{#Vl=lXz+A|^1BFR56Y<kN-sR&NV}#aPpiiVm>fProU@x`-8RGxRDo;a#Y!#SU`P4|U!r(H^g#TJ=3ssXJDQfzuw1U8d*A0ij8CsKni=kt7
`nYFU>TYOm4~(-WQR!#>9XP+A8-0Ql#l0^0>g@S5aF!8mV+DN(`!cf)3;y5hny9EgkU6}clyq^P2)m;q;{BCRMm+V8e<tQQkb2NxH<9bp!&JDfYCiJh)
+f-u}b@7fq1<Hs5Y5bZSB!sf<K?vWk8BZ-b$F-`jKa(D)4<ceq;p+X^ca;6N?J6El`lWsEI5;^Cg39@V=mDAiNXZN~H=+L4QZ(orAKi%X&ugiAxj$-lG
A2>R19dt+@S$=UF5%d&fc?;pG-%Bn^T(xMrm$6jFx~t!t))Zf~c1v50OoX8S-(^q}5HkfUgX)<<^c4IPD77|p?bKJdO%yOg>4u<!IM$zzjYyKXnJ;%wI
t9fr9he1GsquoJ@^vy=&It1lK7de*f<pScILHLakB;yPW?{iztCb2y|QpvAWZ89=|;2Ioi%h>i4us5o_L)3Dl1I$rBLW=6pN`fe`u17(hrP(u+vqeu=6
;LsmZl&mTv8)&u*Py{;{C4%b?Uez2c(XvOLjE@>aYxThgG<1h?qvpA6>6iNl&~Z-TqAXKc6Rt@H4yd=#vu#7#Z7#bJNY5i6>)Z6aQ3RbLeRj79t+fPYu
bb|ML_3m!V_DK^Gy6rMX&A{UI);oaYM+hNi)}PGB(}4*=_B~SupJ-R7tXIi&VtJ#aSv)i(+!^MpU-zSXW2WD8+!&dNftwjC}{=41M<+c>x0^>H7^D+ED
Lm{PGzF!Y}ZTdo%p|^iKW^$=gtu&<+a1L8K|}nY2yD*#}}F3A9?yrM`3NlGgW}mqITG-u3cg!Mj?U1z6t0ck_hU$@5UDiS?_Rr9S@;;qU$}J!s>`##i;
Xo7!(>5<MM`*VK~!X;t@S}BRHd25msBr4?IdZeoW|XpW@IE&1o;?n0nz)Z#gpY4?YV+V%E{LKMu79XZH%&y=bBlW1F_Et|KcLAMf}{^<@5%1CD`usd>b
m`zci4Myg3?W_{yV)yttJhG798{M|w2QU<b$8tDpg_Owwj`)p{QZB7A{y#VysA4uMkNzIE&_F)iZc5P_B=!gZ@Y1`u=c5T_Rx-kY+Z4UTW_4m*;dqOAp
9<j(|j5DpDZ^ykjglmiv&#P?x)|8AW5t&5c(j05Gc$X=FZffI~c_jY%xak7mj{1aN_D$}Ws_H3;>7D@B{KnFj6*)Zh^Z7<=9ym0B)RL9+1F*m>A6Jt14
Ug8H)Dpmb*W~!R&pBGP<FS$a%S`+v?s!>wua{YRKc^3}Ub8RD%if=Xy5lN*=iY?R{QT{MR;glKTC^#fhCjrBtKba>9QJC%ig*ali!!45*!7{29*)G{cs
zyLcv^T%aC}25tNw!e=~50_v+9a80oB4E<rdN=p%oT%_10rUq2(F^KzX7dQX_h@D;rwU1zthf6epCq9G|H8!ha+))pNA?CpF-U>%2&vyVSTp?1cK4F(_
bja8+dWeP5eMpc+sb=OgMrgDAUd0y1Ew{EOtbcCiiSWg8N|02h7iQ)pYa9HbyMuM6&H`dM4%q!9jCPA(2D(p{D)t`uzad_b=_w?aE$6HWs4u|Y#P$%*b
<#1S0Ba*y6-p~!lABl-(Y?*pzVy5be%L;P61kn8d8$n#3gb!7g^Q-GT8H4#6a(lPv*_qAQZqrH0PYU}6oD|B^PFw`wXJJsW4bvP6m@o$}u68%~xYMGZ1
9uKC7u9~C__TG6!(uEZOT0eV{_VQ=XO74Eg;k>l;S|0V4q-A?6QOmK~pc*~#r**7m2sJ@Z8*gF%`}qE8|Huu3tPnf*7-L4GN?PUoN`bBrN@%YreyB7;5
I~OZ9qfD8bLj5g`3TjF?(zE$&b*xw%OpOEBTXnpv1E7O5Pwzse1<u7WjSGKQo{QN(Zg|4oZ8~8WrKy&+)-jdIkXp^7r<#BR;amL4cif3r&u~_B8^!7xT
g)lJVoLJq6~LY;?(Ax)dm!fdWXuIz4L(UNIt)zNknEU-)egt?k`}9VuSkUV)3r(#;H_iJCe6f-AwepI<vsei~w&Wb=zu%wGq;-YoKzwc%k9UIt6SkiE#
Z~$69A!w-^Mdkde=LMPh`D*nrE<O;O=Pvv!`34<|9F_<|d4BlR$<s{>%cmuUI%d@^KzUB5=o2$UP~Ul)W#-u*mJ52-S)EgJNTO#j@^ldrA<rTL&6cs-p
0S^fxEgO`)C;UGOh+3f>gfsfru!_FAId1Hs#O`<8nw>zQT)uxx<GRXppjPrX`)9QSTM_>f6^tbU{uN9<SGW!N}x5pDHmA)ffYV?gH?`s8d6R+0Jg+8Uy
{-eJzzg1kK7Rk$i!P6#r@X&FIqR{IG>0u|~N5_zUyA*H_<!7CvYEQ$&z4p8%;cX>;f~n}xN@}nNXKC;;#ruJ^JEANF7oTEK**)djIP8iZzP854BBlu+&
|)@%`vzkKn;7xN`<VMubSC^jSN(^!=!DECCx{9b^b2cijlX>$>AC?8ltJ|FQLP!|p5cODPqU*fSDRu$7B)b=>*>5LecV9e9X&=To-%4L5Rn6jfiY&BBr
sG05$?gHqZ~Cmaq8LT3NsKldkNpniSQ%a+Y<Qs{8@jS7xd1`URLO_5CA(TC7zY18LH;vq<~obc)vaW^Y><H>%r^N!_!6uDC^GJV9=LVkxtqrLDiKx(F(
eMo<g|c1-q@e@QR7fAHWos2|cqevd#5iSfVeVdUT_0G4u|SG5$8bI4mpFtFs_0u6zARHLBkDHU{kgVpk#lA-ct=V)9F97I|+0t$t-VKUy1YZOLi?lwc3
dR&g8**3-%OMdEjR&KzXx9iCp`!F&Lo$C3n^O(1!yi8KXYs;#Dtizq{&x8WO`2|CsKz71xu-d&OSrTm;&dVe)UDm(OO>dgnQ9<Co!&kM;vZFUxAedKQ`
=xN<U{LU3+%~+!f9P6WmI}!q9)5==`v?w=-pJO*$S3`Q1^k9|H%s)%o(D7D)<$Uz<D^@g`^gr6e?D3+J=~;fF*;ZwNRbcMO+7wT=CNf>{=kr*ue4J42O
r$=4>@O&8JP5#|!v{L{Oc`q1rK`YN^$&bM!yp8zXD}dE{0V8t_A^*sb>gH0=rh#fw<+7Nh&Ckq;itGUOOzOFX++?;)X8snQ6LaMlz8VC?7i@bT{hYe*4
-ic8FbkPecsrT9qWWCz&6Yk7n@RSl*Ob5*agIY5z^Sps!a78IPgV?#S3`TMt6HEU}{YP`MgAWw@Z*Bbs2<c;Aud6oqyU(2l!-gV?|z~sbc>E388P2pRy
p7l_uZF{61uyTsWEZ?^z{zY<jQw_P92Kp=Uk=+zLGqeX|AHY*RCpq|^0)yUwfzFrJ=^#EV!*2k&Id@^*V#0G^U7u11VPuVJPIO!r^)dPa3(h0=}mS9mh
fTLhQ-=XnP6-lq}}9bQD-kNuu8f60k)k&hK%)b@jO_F3^}U>hGG+s=xHJ?9g?Z`7witMrN<*Ta<P@;UoRSFW8Am+n5HIUNuSCQIZ|Ut_|T41A^V=lG=H
ETZvn_Gz!$$pMJb{enk<FJ(iz1~HJ$y^q*_6%)M^j0O}h;*ZLTUuji0YN9*4bBsH-HEj#H&lgzzKEcMD_%r(!SDaLgs))<L1-0kt?Tgg9)}SesAW!^a*
#O{^yho2Q70NXL27C`nfl;?biMeNn2sqjhqPEcO&<n>_1L^f0VdDZEo;a~^gv7BRG>4~&*Lh0|K*|uxXu11T8|6oeAbh|*KBosdv6Oe>gRu%(oNl!tyG
{f*V9VNyOR6ww>+B5<5a?U?+kS=aT5|1N&lLOHe#NI8k0`xHX5u_%Mv+jQxcFpmLM^^1IVO5z&8W+*LDqch9su@nv++1$f#g|jSit@9QL%qRt!?IU$B1
PRd8pFQQ~ld{mBFu5==u-x`H8p^WjHMweEO$w#wW_Hz3XU6;Q0<Y^!yOQvsd+O0rL@Qh|}(X)VoLYp~-9>Gfz+^&`7cmQ0(A@ih?&oL%#YOy!PsVbZOB
-o7e##Xq-Kw`b{gm!<Hl;`3l{mRX)<8t}Ol@cnr}G?l}~-LO(YFQWOP<zqzn9iCzIk+)@~zsi?is33)G)?sKZ*KyT&2iyA+WHs#}>qx+s|BdAkWswch2
hZ|Le%G+}bAV1dzy_$6h<(vvMD6@@;tz?(Wp1zM`a3Q`9h3XX!Ze>%kSaiCAmNod*zyIt0k$#ImFVO3ujSfHekL2EyW%{;_@XyZ={kDI!bizpZ#10ViW
B;hQ-sR9W9Lo7^|ELm02eHKJ%g&Ge8De!x2@)E8qt}o9T1WPVjaAR9_S<=+e7oQ9?Fz-@=XoSi`jAMIue^hQJ8yPa5?MSDclg_RBx{$hs07w*8$b4I4b
X3jxQ^C}f9}_+cL5Hd=+pVP^FDTw9uT^?a^lX#sgRERY~wfJrbI4JV+1G{YiKjgjaPFfW<X=st@jd+ajhQ*nT0>sS0O$f2}IUIhx^<c(N1-Q=~G>WQiU
ZJN={;-eR`94nO(pGI?mn3p?ULaC-G1U_2_Nj&&x)({Zh`21a`MQTH}TI!*$)o5(v=)pDvR{t2^)c0V=z@qFQD-T6W*d0}4AaK{=N~+8Yf=0#IQ*g#4$
TxNF2Y(mJ*mf@dtW8EZ)+o*aC_qhp%2sc~`&qm2%UziT&MV_>1dOcF+{zMQK}6#Y*4g>({%GQ%94;?%z+c~dEr%flF&hcX`}_Gx3h`5%uHJY8j>dLnru
&pJrUr(}iTq&;VxAFwG)>XYQ7zi@udsb)p2SP$Xpg(Y4$;AntPK>X8ssa07c#-D<kuoigY3c{C>1{8Q0?q~eTqm^Vtx=4Z7=P9BJY|`GHjw9k(OBKKFp
CB<)&^X{&P$nuGqorl_s54+UoR2tmx;L$F^`wAcm~E6a?=CTXh<hMttBcB|IM8~ge*}q<?h%3{oDatBg;{tYJ{UdrxPklo{X+8nF>-KeYO3t!_vapv@+
eV8`Lk{1Seii~wgwuO2M+bc;uh(|^faD@&&Sr8Gfv^?KjClt$x5E4vY{`u0CmNNzxGSW{GE1rFVzysd(Bo{LU(u_0;zYK2X6Djz?=20h$IcZ&Io7qU=w
4UTkvGr5xx~^B+D4Q_VBjY5D{6c1~aw|Us6A9i$-IWWjpY*UMx>1i0j@oYSKs13p{1}h8Tr8B|yte3$%vPqwH2dS>Gw=1zJ2bFnVie-deqd0YrkCU-^>
czrlKK;Fy>sAFG98TS;ZHp!Eo!^RI?VB)^V5;Pgd^()euiy1%0p7#u-^&w2rDyOg30w2y;=K3YKd`@h)vMDs@NuhR9AyzqfA9`Pg3O@c#myP*9=dL$+r
2NdKk361?}F=fX@<qN((#2<#u=-75hJH4p7R}~Qs9BEw*HbVk^(&M9g<Yo0!jRF|1SF(Jor-fR62R)o#f{ntKkwQ0TT>~hSB6>R^rFhL!$B&e-_61R$F
4jhxNEz{m^%-xsLuqTQQy1{u&jI>K=BWmOPV}hrN)|==xecwt$|NvedTriLrp<dHyFp1kzjDMhMO7P;VeTcd;z!Jz$tzK3n-jp@zOd-M&wN@=SKvWyP<
?deIKl@?oUq`Wtt97_H;cEG4N#&z3@bX7<)Joi+j$X}t^eQzxEk?w#zBBE5qGG(GH}p$ju(Jibxv{qa^lbvI!*z_@wv^63}f5=Sd9nd>8hiK0b6YaOc4
|R^71eb8!;gaeS5)rJqYMs<{ht;54gdbbGji<d{ea5FJcPW{7mwl{R$IDuZBpXFm91xl5}Bbw=9$3O)~NEdVA1{)2t)hRz&jK@kA#I<>eOGo%bmsjC!N
p{pI)qN9*k3zAlJfI<43Mb9QcsO*Kl^=g8rti}X6-Ei@o+sOz#o??kI;IZ#xh?we}`sfC;Id50ddbE&Bhm=z9rr&Fuij``swaXj8kw3naHP&ePD53&>b
;8PcJJY-1QgWxeqsF5X0*6~_v5RDs$lQ|*&?yizNjrQjSY3QyGZX$Xg={AWA;;eNIt@U!=gR3L6m{T8%EO#{Vi_LO{s49;dZI*%T!R=yg*lIE)d-goOz
!0DadvG;vZ(-3WjeMaZs;%C#`EUsT&$1z68qHHJ>jlX(taA!Ue>Wm+eNuXcK5wT;_1i0LYu0@PhcS$Czi|FwdUr0CTt}*q5WO2&x2y3ZZa}%=`K~=k9<
T5owwxxTPp34zXlE${-~}nD6JBL#1EUy0m5CC%4IkZh4<ZaC73vAvk%ScLqux1U`bH;weA|5jse7A3I06mL@7y3{ue=&qzFZast)$5Iz;r2SeWDj>67Y
#3PRB~R?9T$~V|h<oN=y1<r{@c%4zKjrxk-{&C{>ctp`T8*Mmu33wbTT$qnn^MyQiQ4&F&=hOhm=@rfZ%_Os8$Awmn>1!-<Zi9%Lcz&a0j{vC)1+Dr1P
Ab5ky>msRqhpv?}}^q8m3vu7)ya=QgR@0V>b4*+FgHN*&=v>Pj1R{HFvlR@GD>qXvR(0%3ub_*M{HjQ2F_Dj+OUTHJpCl6w1x13V|V#|7T&e(%(SfF6w
rra~EFV|OS@$6E8th+u?edH-xdXk_HRZ2Cn`Sbi=43|XeCDJeWX%#3iRcmnFE&l)~;d6A5BQbP;<QXCz=RMSUETNsF<e?l1)CRn_DR}#6AISFo<E22NV
2`ShQWE3gKT{Hd1_hlqGM|d(Iw|<%_YU8$*AuNP92rNxtrjZtBA2ZsTRq54vWK=hDnm1*?im<nqL0OX`y_I!3k~30;`r!uugOl(7?dPCw;7MdyL_Cg{e
jfqWwp^D>>SxV<mVagJM>0#aXf@(w7*N>4n!H(r${I6?ab{cZ}0MG(x^N%F6?2JrVNev!5LzxJ?onRj`?jw?X0A{p*0CBk$Sgqo=$4*c0)%=+Pme^2;|
W=)?3a>z~LM;$eTzzZ#))K^BDq6$qs2Z<wg1@D^v&dOg9ieDdHY-sJr84JTXK+S$!n+kyv<gUCp-FJ#0X@(E(yD`9?hPUev&CCu;bZH;}i52r5vyea?i
RUpHE(z@rEG{-~feGbPzO+iMEj<4GlcYEXImqQeF3to49K&&z9z_z(qjJDrTrV;EZTXjOvgD@#zP8Ch+<4z>o0P0~r(9<<s$wYCGiF<yxOnm&oaKIj(^
@IFQ~bG*|=6&o+o9V8*VjZ~$L_h-ifLwVA_VrWBa=J7#+JJr5$`80_hsR!Ug3le{u1u#v#c|00myOloT(USl2o9_i|-W=dj|ERTPWw`|J6*G|)-9EK;@
qh(i*Vi3?=5mp(nwePuWniMvG$HTCA*mm^ynj%0a$VVeCUGpGE^ILSOIyr`zgs}2&@DRb14CBZ=K>)=?anxN&_-MHNLGOEUpJf`kA$Ba`lNxfJU$UF3W
;`(Tv?D16<D}ayxG=KK<?*0(HP<U{0db^a44XY2!LP3pwhZ`{ls7x9Ub4EuhF&?n)uhVPx8oH7f4<cm6idHzh1F8T{EH;xwZ%E`)uOwg1JPyjNK*yJ0k
hyw3M>J^r#0S?HRbFV%7Gf(>w!n;6-$xpH^rg;WPtGLJZy=uwa|(<d0C=sidFWx{{?}XlLLtZiMFZyZJTV2l2x!7n6QcPl*{aM?x`a)}Su(%G#RQ@+z(
P#Nas@=)p*z)*d`}wvM~kejY62Nba|}$P;F?n^oIsm<XWHZ5a>sOB(F@Rd6u$#{{vJq=(*0&lM0X#zp|x^5Cd9;_plDo)f+=o7ylFn*vmo7ibKwD(#xt
UIP2@e8zVzop@cV_ZfIKF^>vS(P(gYs=ZW4$pces)eho2P#kE_bBf-gCd(#o;|yM#Ek*6~eynvZGJQ$7e<XAPj>5Z5+L464;R$g`tcS);r5j-D{1xM)B
+%mh)uhm!N(VK=1=C8+Od9~^PVkQGc9osSEU@791_0>}Iwr<u2bS18i!(az9l}53zLvm-#Q^W{!La4y4n)v>N5nsy;#eyaL;UXB#sk)C#SCp?R7rm7x*
fjjH^(;ino&u<ThZwAREht)(TygaFT_~jIO({9LN5a3_LGX5LXK*47tkI&UOEN8mTs-BM>tDB@&^@Fhfd_(`a#9gcsSk&U%;w1qhd=znG?UkikeQFs%l
2Sly-Min%rSfTDl&krsY34-1bM>xU;(gY>azFv5E;_#l0AThma3wJNO-K+~%VtNw3VsrPi#x9+yag)4^2G$moYeP0YN9Z9?>~szZf#p~VrssHXuvI*;H
PW4D02N)4zRqf4z<!qouQxhH-^yJxa-8HhhtRAoWkdJaM>RwV|qXZb+#`iH3dCLb4K-va~P=Efh4{_K9lbMux_)#kda=aZyT-repo!)4b*zp$+WdG*Sp
?)^Za)xLKc5ZW@waXvuWKJkQKp6pPe`dz@m!8gc>SlP*F3yfoJzLSv>HCDf1Ve+fQkSHU97;qB$Jm`j2onfKiW$rd~+x1Ru+koH=N6|<5xM+i$y$ix$(
E%cw$20v)&x=3w9RJdD9#j`P1;w1a(Q2rDEgwgs=hkz2;t*zN&^0|7MY2E^9#@+1i?fluJK%6cuVC5+qqfOd_}d^8|DRyu-y}%^jC~wYuv|7?j?G|$CW
}Wzv0P${aDjUmJ<lGFANy_4Ywh*|t@zRqyE8U2-^71Pei=USj;n)Oce>~UnYMkP-F5et6%m{@2$|;*dCKifJNd7D&z=oSj};Z2my|~p0F>JjDvmolbf3
jcN$H6l(Z`_=gY`!F9x$9s{P@e}YVD9dIO)acHSTe5(2nAW5=fbZ+~Rs9_4Rz94_JNsg%+9m<zG_Z1MOAVc$fA84Qg@q;dGZ3bXaU$YXXHDNXf&M<lm=
3yBQW=u)7pHk{y4Yx4nSQ7h!*l(Q+2xFFg+wX?=;L-xy=0<yw6@;1V8K^w~vgt*{NsV2~aH{M@By*%K~sggvwA=&^i+#E=D~N&AUEAg=kyw2h`ImDm>@
;e*ye*<ybAE9TsvP_I-hEz?0k!6$!k(6d_&**;!S0mG{$po`d3iFISdy{LZL3NiN-(9StLN>b9Y3EtW`v(;!g8_=xA7!7obd3AG`D*z*#pbFj{*|uD)N
PRxV=sY!hUZ<C>0L?Lq(cYL0+1j)ZEBVsV#k5=VvT{Aj4)j%dLS^`rZB_nY4R&#SL!FoDv>oqBTy}3bK=rFXB$nYw56KKzfL7_0goeDtk%W&)jcK!OYW
d~^2VRe~PVz6<$y)d(=F#NtWd6(6qFv;rqqJVR54xjf<gEj26!7t#Goo%cr8dBQ5TwteO|hUoT3J2xM6ZupHKTjoG{ny|c!PPHu_y@yl8=_MF2K9#IIN
mRlUOTT#vo7k24Xl)kYzW0NK*9c2zGz%$69M0b%EAx?8yDx5v{5>fdf%T?r#JF$w!5-I-rjl6PX(GwyhkMd+<K^0b;Voqe+^l*4;CQ6t2NNtF6hGW6}>
h4HcFeS35*KJRnr)f*Mf^LI(##-~_&w(2MZD?cU7zAqhttqD25hX#Ci(ki-@i(3wR89oR>oX!k_ELio%Z<ZD2$iJmGEa8^Y}#C`d;tCTe(byXfCetTB6
=DXWNIz~qduP`@51raqQejIk_apdzvLDJ&^PFa_u_v?JF?LkR=aBHd>rMrhcxD0YAsZitw(SA77Cek@iV!(UD-Tl~x)(8FCPceF%<X^Y8)#+Y)P<);k<
Z(Kw7kqi8K$q_+%9vEK9kJ{s@zWv$t<}>f`f<6$67_D${j$=<HguC#plcmE)KL0TE6i1@pff}|5(D3=9WbRaK<0@>N@E$e?dZA%E=Qe5Shh%hY+T)uvI
`U8#%~l`e(B{NCP75_{1W%HlI_<ANH0)D@5il5<iwE`cu<Z5njgW)8w-^~Xzu+d$-k;0d&d3bf!H%K;b(c{P5I)p@aYC3dR^ZtZ?GRW13J22acOWa?a^
TwK}iXG99Tm+$hF4LpweMMXe%QA=5?1?N!RZsZi4VmD?3E*p*KQ{<Y}<01UUx{Tt7vC|3B8=WZ6|<-PU`T+vP?ib<uExTGXTjDsZ?VYJn(3m4L(V?wk$
By=NbLpS^8sc2)>2P00NJF~&!ca|F>v51tuXw4)O5aQMV(=JS_YQV7jjA*(J>H*N}JE0^1|M&09}uzydFTC-l-0xK}wTOFfrqgwvlL(_(l9;8GzDq7Gc
aJX~f97+V%_XA1}1fBEIt)Z+96+Ir<&##UWyHtq#tq8LKa(;Rto%T|P+Hn;jeDOv``sQSPRk#!~TzfQl?(2d5=Hj64@BY{{mO1lbtJgv3(XxJDt?k=b5
9lRKV8`Fv)*?3HsnQP(!6*H6<IrH(QKjXLhVRHVGk+qJt2}HT1;s%UW6L*(ue!dr4_dC$qrIT$#%Vkm2vAnmtu;3K7HR;a9W;OWOZQS{mDDKv7;xjt*>
h=P$N5dnUQpyIm$WEJ$`xLA1T?{SF^RL^joMax0Gt33;yjgoLd}p<5rwS8>o%esPGRKo3InrH=Rm8=8F-l#!b9Ro(yiuIQi5I75z;;c_Vd51O>QeYaQz
3KW}ZBZeRb>%g)`h7!b*`npI72uX#q<^WWCwgeaYRfoHb*jRjOsrATbqbKCi{Fe=9U;<Z9Jue8@N`|7srgn{=?%*HBt8f2OkMg(Q+>u-Y9YoaYeRMORY
tIBE&{T`iPp_w_4jNk#hbc#>kQyJLZQ^!5G0$Kb*^P)%V}KMmG_+lu5l6jIbH_2#XRdy7Ks@@}*%P8$}e*>u}8hUY11>wOKj-SO%6BJhc;niku_I%H66
XP%R*#M0l8u`jFW7K;<9)O~zGq0MDId|OGRT<;eP^;>X??(E)j?LjapT%~<&u~M%<T`?1&cfMf1Ou_G}%J4IyCsR3C4wmVnx<8kK-Q8hyH{)?-Tb*5?s
<n7sait^CSlLbCFL+rk_NWEt`(=B>D(fWO#*~YB<_)jVphX|&tzeTBrPW(VS1Zm#@OdVxQxh_3On=m!T?3e3=ZJ&YuEh94Cs?oEFL6exoJMW%{#|YDQo
#u&){OOUvtM7ulQyhBr*5|a4f0wU4)K8qb?Zr$r*DaNcoohsm%9-=w>RED?v={0L%)Nxop*j!&38Ye{CV-RP+iAR<;TDEA*wG;I+5#rl~N+!sFSy3Hu(
ti!d7}JMEkE3FY6<=l{<R$s6bQD1~qZN<9-k^UuABP`N>Bg)xIe&@Z;ZB(lQ%tgi)Y*XtiHsYh}|qs?@Jf{?qxF>1G*vi1UP@p4laZH}Nzv?*W)9GE2D
dCy_d?XD_DI{$O*&a`i=bS?40Dsz4;L(qCO>f=e)|c_ZCWack4qviNaS=O10eqPZye`&hwO5}a-!f0dTlVm`xNg=hRm%oY2o%Y!6Wql?GFTGy`a<vqct
RuV)H<Me9AA(xN4>a-QstFy8*zZLUQ`QrEkKl#SAZsXU9x{YFm_OGqP_B!u(?U3Fj?30__THgILX+6tka9pODwBGb|$Nh$4I2W2MdMN=G<w}Sy<be!gJ
NFeueSo)wwgGMJCE_$gvtwjJf%<W}L4BiM9WfZ9sba6OUkO#NdBtUd>J~$sC;RbKwa7f+*gw=btR9=KZ2nwef5~u$oi8e<O%v|V**S5H5bwf8buQSCwo
9ePe#+65`aWAco}YloEKLg;#RlmB7vy|m_d(S_aYK4X^(Q`B3ksEl#l;FCzmA+Jm+m^LDR-11P#*-YKleqcFFjM?$BUiWxpp+A=%K|z(Ma?-=u>4;X*+
Vz?{$$eKRm0iwsFrA)<cPTRWK!2wXJqWpBd_{$20O(+kV(!v#C?F;G2xOs{b%Yv@+k2|2TfSMR>J}xQ&MpUdPx*1dG!MPM&C1qqGevf*w`#mJsk)?U-k
NzvWbR|EI&xv%vX&eA!t49a=z(xi_=Dubr(OfG}Vu-S9MsehE~oaS_rJSHpQ|zb9%=u^im0H#a-`Z^rt+kT1xLeMdUo?L8_+%pQmV)vwhTLRB;>J5u<4
*gdY7K55is+kG_Xblm#(=lxZ`K+d2yPP!M;$llfKwPE452zzTTnQ~X{g)z{Q-><E`5{0BXu=+v@-rU$NRAEx3UP|FJ%{|h0<O%cRMYmyC`1Nc(M(C>KK
6Fq-G7;Oo^%>Q5*T0AgeOI?`#hGgjQ9?Mdz1!OF+tt;MZ(X2mbx6{tqhr@tUe{47@{(sC#PL+7zN#Srcan4%?Dul<V^UP9y5c#_Sz-cX+8f@#gCLEkWr
SMjGFYvc8t406Stym~3l-+#GSBV<Sf@;z(hko%_`Ba<`cVo-3l25=O%)CDY_WeVIIrvjE(9B)Bh?c7C8PaKDy>P?E2T!fg?l3w)GRbc!&hF~vxDpH1iI
BtI1i7!S0T1~T3#?_m#dPl+6|6JwZ?{MV*c1Nqs0v$KXi|rgHe^nM+D2~?SgsGCQsFM$OTet0Z2QD(4rbO?l*y2&dgvQj;(%VFMvpHZ=|i=8&|UkAx48
~T}jJARjqY{bijBF75uU10Tg;OVkq#kuluuyFhBVrg~q;YPl953MI{3dH{Q&ge^*p-{XNmXz}rl;q%}!(uAMs8<7f3!Jr84Xt@wgy!P9;Caln<By>1F`
pyAc6o}MeEt+Xu}!(*uo-5L8`)5g#oU=*9R9=7w}{f5AQ!{I&ZIM#*!SLqXnhrj;8#s7G|*gQn_u8qwaz>R3Wu`QhPQ_G0AfV0b##sMn;ocFNy!Aa0?n
)V{s$IRwuPza45X>A;JRkiSSM~r5Fb#uzPUGrRKhhvgRq+yEJP5W(?fc=m(+ThMZJpUyy;H?>Of9PUsC^GZHAO$it_FPiM-*2`WV!AOTjY~~Qm@mr?Zm
5l8JCWd|p~~!FCMK00+zG&`i=JI!kA>0;mv^x!Mf=hq-)2>81=4m`3~_#<Q;l%`@vR4?+3>7kn*g<SX-v-=+es0;Mh^Zy>0E7fol6lG+*KDn{UJ#T$$c
Yu^bD_C8r%EI^5qa(`aqh^Y$SJWzgq~7|B#;($^)dU1J_lLNP*~kS}!s1xs?TTC=!q}MXz<{6U!*#{1R2b4@rOe)V}sPmk;b-x6f?NCi~RhmEJ-7`E&J
P)l);=ZiNlKqI+f@Yo2#49CsgXMHNI+{s?@<f8enGwKZ7}8n?97z@Qui-zFVv6j5#3$FZMC%gvhffJNkLekXAr7R$)<SybFr?)h%ux*}6F6XiCkrBAu&
yzr!MkjdT9g!0c%YjAJv+lu+;GyF985S~Wt4bcqLt2KY&wmuxs`@Qu<4h-oIDSdpmPB4FVHFH@V@e1*6Ro{jS_9MH5i|8z*8uP)a79G~#?dExUU|DIdP
JQG-NbvORWcfMa`on&+jMv|P%6~HC0z*}X<%bF{OlEtTw_2H=Scl&#4_a5-#9B4}?)R9}Z<^Vsb;(u#OdHt80?upxu9RwO!w)(-KANqjF*tR5w+Cb=&-
Cp51dMVv_8l#s5a8ptTSevUn}x3G@f6+17B4Eg>jq?KGSl7PK0H<8^<m(0?rm(nukx<xJ1F5BnXGtGXe$P<WzUf}GeYa`J#$wN)@#ua?@N4{>QPfWy7D
0!9I<sNOj{}qJ_h>Pwnbj3UBr0{M@-aRC?UHfn0?hwArX3g`H&3b8&Wi9EefRA^CsH#=ddw>iW)qdaBkhveQwH#K@u@`*0(y;R7q2(kcL$&`MS;Q+f$t
m8Nwr>tk_>`oR^;wcIWR#Z<)(`E~gBR5W#OyU_BT~{jM%Y;h@h7D&2*W_0^!KU*Sd_GHKDTY*QsQThV^zV{2QHa8+%VPGO}!V(~KV@TyiTeTPikeMAcc
vMUFrtD&wVaewb8p{Ql}2r=I?FVVE~=%TG|i{q~Zl{lP(WK>IAw9%tHNzb14Em3cE1t2k9tkz3PIaEX((@;BiiReUaWNVGC8n8)tNZL}e;~->RGx!zCQ
uj0>;nYa=K5%>qR_67;*H=wY_JM%Ad`N4SMMYVSI!5aw*J7s<@%Vki=MFpdnzi=#>k4W!-EbZPdDME%Rl2K@QCV;%nOo)%-y5fP4RWx*Ugp*Yn77o$B}
pU}FMGDGymwbWH&unzMo+Oh{5>BP8kUP5*B<--Be-4^@}-REc3y_r@ry2%_a})U*NBbo2ySVDssAL<heZ`TTB{gZ%>n@1AM$5R6NRhBx$U7+wO!pGCD&
EP(LCXus+7zhyFpRCt6o9M&Ggvb*e|DQ#g#?<pf<6qJ`X&<QK!SVFHfYdM%P{=c<qM_D->EwKm?`c)eGnUbyG7>?xay>sFw(L*;RD&>%LE=H<=e|Fou(
MF=@CzMw^6d&XldSg|en8&)44_P06C$wZmv~IR`Sr@ULef<t!>-pFV=!$5Ba-P>)2d<jO)|aNnMN*&AESzb_q1&)*yy5~w20*<up)@$1*x(T%@iUQK5h
yC}^<v#B*zZIuQR(fNzr`dwetbd+gyZ0?HpC&&4IV)+G5%W1@xyeN#u*tZfT3{-Tl&mBpXcFjb^V+lo%d9qifHoY2(I}ycpn?!dx@hcul?oMPfcIQPyn
rp&D*gv8Xf6u2T-Ep3R#m$OCf&{fP8}kF@8+T;R@6F=;6J`Li!gnR@2T)x_?E40-zV;xo@oJJ5+)JEyt+r}SKf^o|IVM5{uiB&skIBb*Hwn<I?DyGz=2
oKm9Vx)`+U>ggT%1M;oJ>NeW`+7?Ob=VLF5eI?#XF02<56oGTv-if2;uzPi*c?NQ7*$9BWZK+G?iX`hme4169$}5HMdqCl?V}E*r6sJ>?hHl(Zz*r=N%
1bU;CsH<D#H(=>66Qopx1$Bv43cH<UTD|Mb=K**5T`(~A60=TCQ~wYA45xWO*ARZ_pPA4VJ4TY<)khHdEG@0e%gn+a2zG{x{iho!<qWdVmM!o2%ROi3Y
LSSAHVL!!Iat%2*AkzvIWdwfX^CDhWdb-{t!4@mD4K|_-!+^^#~7_$drv?yNz*VnOCL2O-hAy-(HjM34jh?I}2Sv0{E6)0S=pXmy7Y??rJ5Pcc~#vXk&
a+NB6_Yh%C_iRdk*y`Cx78GT+Bi#pd7KKeviMZdrjCFn9DUDOq8g4G;663TW&^*WSw)q>_Z8$^9SHIuu2R=Ab^c-E=IW_&v8>E8A3-i8k<jO8*IpTyn7
0Z?!f3@_tu<&QyTwQ-LVz0JCN5k3}zxqY*Pes#T@)H(7u(R-3iAWu2E{A}AU0Sad!%->0%Aqk7(#)-Fozirj#r*WB9MT9=tbbTy4)oMrCk}Dk8@0^4*i
e(ax99Y_a#id}IAH4}&o&r~=c0IK1yTQ%+RWh)lW4+2$9eOj*RlRnXhAi&^p0-n?MVhOQFiUSD;4}XGS2re|HTvDV&lMt-KPy;o#u-5d}`=9t6$Mjeb&
&<EvunW|56g0KjzhM2~KpQ2b{kQi%hgwj<0aJd<oAje0@`k)_6gYyP9M;J&Rgdo8N&JM{+&)`B5nir!5--)Ir^PnzpOXHtNuqTD>;FSS@KkYB1qIkhAC
%q!y`@yz7tz51fbf;5({zx&Bapq}gm=zq+mUH$B98Y3o}3*RPD~)K-J4bgbKu4k|@sg6s_^zGg)Gvs;n6OiBQ$R5Sk5`gMBqIeqQQVIHO0exA+Se$f=)
FMlY^SCjOLvc>(@z0DAC3-&X?yYC7OV%)IIkByyQg!!6h9tr$r{!KIp8DhTFKW-?DZ7SOD(JIxBa35&gfKCRo=ik*JxZY6vaE2MTB(JHxs=p!Uw{+|V5
{3QFW)Z47X^rjfA&=S(;Jhw<YwY*k@Or9L?4PJ*I5YO0bv4vH-)vOK$wM^eXHm+E5*Lt=@2}XxMc%8QgS64i%+2gPZ)&aiAKLj(>)}14Z_tMK_UFsG*e
USiC#xtw?o^|u-|GweL%p@8^V)M|JU0$%;3V`*l2oG>i{2d`^QOdJRSk(U0PTZn%Q<xW`o3IM7UBK*eBbZcL7@?;urRKW-u|u+cMsK2>)`!FzYJsGCG;
XmTSmEol(&|mI_4=*t<0ieKb~$J>IIGS=pZey4Mdn-E`RyaCu|Ec72;c6rKpRnCl3SG>rEj|=YxDr?ljC>jrwl&58r6oKtc<7-dAh?9z6bPJ~?#gP1rb
M`@srigoFuxpAJhp(PNj?QDGw_wxzBc`<=|S;;wz*BuQPYJr2y%^myFh<EI(1&tA1%{iwe;3TciPt;;-Oz4_BxW}|k}shD0-K9D4kkbWuB5NOPoOZ~v|
nfC?OH5W!2p73o0&I^}$Act2~d_@a<YdrQ3&Ulqd&wVfOSQRd|D-eDa@o#+#-V_?r;>ExGy!0=ac4yUI_+r8Q5mHyw+D_bh%j$ns)fjyEesPB9qtP=I-
w_K)D{)U+t*rTK^U@#ae9bE9Zlh^vRsQr~@(=uW=YXU8+-5b(6wKJ~z2zbX`TX9M^;Tnt8@~AS%;Pqyq(2mhdwEf7Rks_Z9h`N8O#QNBcjL}p^RAkM>~
Hdl{ntI9low5Yu>Vk)e`D=F;^T}fxSIw~UQnQXRnsM3=<J+?Gz;b6w7LOzm{-IFe}7Vynp*o$n7*EW>v@m}^BR*KaL{fSG2EI&QcR{cA)kUKwn%c{)xq
$dh*;DrHmz@S)%a{3QO*xqY|j^^*SJQn&~_8lHb}lzg7xLohKK!m&K8EpT2_ighwMv`<6zKre7qE{him_LKb@Y+wf6Ztzgz!oHoiy*`|Hw~*dLcR*27)
6Nb2`i1n_lJ-Pp0{d$01TmqBhPj`)%Y+X`M&tDw_<ESXc7cdVz>5I~0id7{CB-=zBFs-wvyo^g;jST8VZb8yVGW_B;nR#K1hmci+bu->Z=|EauP45*E=
k)E5pzPXltJsZ-I<F+=hc&>78#f+vupml7^S5&+DdwihFThU6~zE^%gFK|Bf%+~KTV^hN6L!*f+{Q0t8CQe1xv&B3&jGFj)eFYrOn*qvVi}R-)WQ$6&%
opkUwGy4Wy=tmiiZc{i%8h-lVI(E-gA7%F>$})-wJ%y?-Dvm;FJ-H9@@rBBM`&O=c}ncp<9t<BujDau%volwVSdW&R2z`azD(<UCEma#l2@4bzj18crs
}KZ!=}LH3)0r`JvUM_sS_YX?346y9Z4#!t~Sbd{pZ=ZN)shq83=33JxPZL4d$6!uA=2~ZCk^TbVFP1riC9SR9jby`BG)}tB2;=V{|JgyZS#puQrGx1Ho
LnvGu7GMKx>kiX=*%N&RyszLw4X590RGbsHviq)mcH!K+dUvGx5elnVH+*gyf=%o;ANt6H2#K<TVdZ2S7(^?ED2BVL}U_%e>QqR|cUgcF)=%sW&)X|Ig
oVA{KS9IPzPyI40jSdBM2vpY)j70K2HTtl=*hDg;G)qGbEL`FQT>v68-n#o^AI0%PL+QtM*^_6`>SiTmVPm&j0)PW-xIOen=1|JdgYXA9LzwCRXVvDXc
MO{CyC*mUe&@VrP`}dk%{_bbWz1W(wPpJj81K@S%G(G6@pP{PYjrFf#h|Ch>YQy#0Y7o?SJ@)S6i&FJm%F%M`YR?J`G-`F{u5iu>L|#fonY3V}85FZ6)
!G$zrL-kbQ#kf{oVoJkKGp2fG;jr&kNuT1ZRNz^ji@C=8n?yB*52WH!f!$Ou>rm~_#a7?z;};;?iyuLtCPU4@bhNG*~ye+QqLPt;k?xmIFDa%cjd>rKe
TyOIGgKsy=o5}u3&S;<K^(<IH~eeSrNuBq&si+nrnx1d%&AoN}lb}X|Gfy9*^c38gXErfKp2OvZIMzV5aUmU#n~HUEyiJPW^Jvw^R+Ug^#WvlXUyi;_-
-|(g?rxSMXdquog8<Jq>c}e(2UeoPRbaKB3g)e7<3~T)*UH&I4Bk?JT2#+Va)~@-5fAig4j`w9PD-;Dim$+%tIUcOkZ~5RK|H`MaLCj?YYYPhwY58558
ZE^KRD1cd!<`fBKFl%LoZ_7mq3Eq|e$SPe03VdttZFZ1ES?W!K|`g2iREAtUm*yi8;;PRqfl6HZIM)#yHPass6$j@Qz&tz;jbeO0UE@c>1wU+sXAz#&K
JaxF0p+SZoT^Y*D2P2wC?0;?vahVNX6+p7S_qtJ#L9Z^M_kpcW9;73fTdpQ<@kDSLN>cH!^{8#*Z$rjoz<d{~gRPdgPCyMk_n8{LzF6-y7r^;xyh+1jt
56%}nTLbivp9zNGo@PPZGh3(Ty#r*%#$MQv<=%*p7eiwzR@yF%tyHhFjH>9)Z%?_F4~2wZfFZ00p=sImbCKBKj<N!bZmT%7W)r}=O-q*ckB2%7LGjgN+
jfyBRbu5+cl0YL-^U$A=a6BXEdyV<3=(cobO>LU$s7!W4LXz?1hhSldBeSw;<WEczhqu_p6vH&7m&2>Ymf|Ut2Thp@9cme8tOUC0*?v$Ql}366dwRKXU
CK7s;j{p9X%`yF~t{^|Sw{m9+oi{^tgesva&39)BXyBY1CLqiCCXzAH8x>hM-9Q2$5XvQO!5XuZtpSRenRANh(AkU?9Ol&YlHD_n7R&b}B9kuq%Y9ZDM
gCY@E~zKX+_Pt-)0K)1&%rnG`|JopcPo1y%_`P&Tt$AACd|6BH+iy6Q5zy7yun2P^~-&xl2`}d*$@%I`s&UtC#wO=Q2SMnM>?iVFIF$T@)BQGEzK~p`A
mnCTup=H|VUWa0cDBc+hX!|orwrpm(#$a6OX$Kc6`dbr){cg%NeY}MaU{EnVzmHzf2u(e-G}yE>!~@jIR3)rB7~?B1xk>W3d}kOXlC4~tO$w#f?VP*+0
4m*8=fo*uBVPGfOlj!$;Xauj^}4Tf0HOrF6;3aSM!Ycj;O)Qi6QX|@AMt-0AMU@i|J&c-{9gkg|9^U^|Kp$5f3f|4dR70$_J95V|3AI{jRClyU$0iIoX
1oZy;W&z!Ym|jl=~dseh`D<HV1Wh#ZE32KP`RMpR*3JsE=pL)Di^II$Oc!C3GZRsuIf`H@!kos0zCuboK*X==$f!CDs%?rndVG6LSywiuul1-|`12V!^
32S0_&i@Qq4-oH7a}?hB=(qHu*QuB~}PJh2+#U0qEcy5|rcb#iRHK@c(MJod6$A9ZQO${B8q7?fEkS-{8QGU5uQyzcq)+nH*JR~7s$^=QVB$<E*<=q-U
iSA$FOdlGykeSP~34CfMuQuSj$nbWN+Ab<_x`3JZYSY*PxZw6E$dY!q$s)W~q190zcIvD;0nf_`{QGSadTkYRKc9U5I95os^!vC0v$O!_5^mu7QboI|6
ej33G?Aj=OP(|;W1mBw<>!)@L3Hjg&8a>1qD1+Z}gz*(lu^7_$NVMk|attSNKH!Q6xVW26Jd2fSq?vfla$x_u4Mk2tP6?G+fHnhfs=v~HN^``ywbd|nN
QnzJh$bZ}pxh(Nri_%+#MZq%Vwr84kRN7B$3l&_U#IyY-c*i0r6B{dfGx@iccr|&a}lL780P^+{P%Y>;A0C<`&Z-n*~K!wKl5jifwrBP;?x5{5L=Xbm+
h&^;o(Gb@Qe2R2DtwB<h+kUHaKcgL-C8AW+<_)m8rMILx3JBs-ja{(4-f;KPczM^dWvrCnoj`EMNw&kA;Mpia=Dmq@TLsJLHSaW!krv&tS3LmiMI(sez
Y0*y1~As*rw9C)2Cd3PG4uOI&;qu5Z46dVfz4Tbsy9G<fM0aRaqW-)ccHM}hE7RcMmS8HXs5%W{_l5dr0AR#3lFTqDjlW7QV|!2d#lDE>cmpr;+@Y(7}
>6zPE*CUFU*?Yx>G*mi3h0MO^6$>)Zh2<?g9;apGkCb&6^*y}+AAV&}VN);ORsqcho866YaxLZf8xEWUu#MHd5!SG`zz}|0pZEN(r@gYv`BV$5EPJ?Nh
Zm)P1!1}{2<De<sfE^IsgKN_RL|)G^0SMVt%B>5M<@3CUB3blg%HF36T&jk+2agLq5o2|B=a&q@zoo(b^@!-1dy^4}$H?hC>nu0+d~kBQF}w;W&{v;ZI
kSzJe)~%#*i5w%^ke!tk6SSS>*6rRUiqQ`n0+s9@ebHf;=B895$vBt)u+fgj4GvK@_X|P;o}zGIdT@5x3{c75bclS<tuIxScx(Hocn46NqMa1$1h^=PY
#6n4+m1%xNVm86ejTINbsO|ciccU4E+0<<_@sJ!S}stTU_Z;?WfkO;SdThKWN-^CwM@#3RgZAC^S-c_DDKjmujP|oVjYEAAG=KETuS12HOzxx-r%J=*N
&&n_}X4O2SZ}V6>y9aCarW_|)>fE5D(5eSNR$Wy*ixUN6Hv&L8Y4$wij$WL6Lx;a2hZJ<q@a$Y~?_8tH9H=-)$WzFYd<{+*f3-LrG#(&JBp``S3%{X%b
(2A1s=eyw)-J;zR3O@){e>SxejoWUB%8~J^D-V!;KrJk^(@;t~$Y`j3&&0$uNyNAPXNLTqT`?_|$MBv8@ViJ9>$Tw#N`9!e9@%1MwGMRcWPEQRb)2!=W
Id{*}q4Q*)1_ZZF1&MR^?$<$VN{Bt#ZXf6z;lVQlC=VkT!2Y7eQ$sr?5O)%3M$GFL{CC{+2ae<$#VW0dI;vM>_f53Xfx`fSb_x?P_35b=o`F>QKJ-Iso
&LHJJR1*xXWbFVg5!7nU2WX!pW7sx&)a5)dyF$$%bWzJ(O)agPBBoY_#woX?tU*>NV$Rwvo<F@AidPCvUZKcYDt!Hd+^WK#-Pfuv!GshpjiI42iuC>q(
;AYAO~6<l6CK_Bl3ST_z`Pwb|KnR(bJ^`#1HMaaqG2yo~)9Qz<mCN)vLh^z!OrL=+4VGq(zlgoL~V1&`x93*3dWw0P0%$9noVC39fmn-;&Ed;D|0(&yz
rCKwoAOFL|dD@>kgyGFB;Mkgmmm%fMV*@Ll@#-l5Xkh)X91z<sX)cs+3ooP)TWqWzopvSf)kBy!;!jMX@+z<Z6B!W{*#5mq$Ep?dqgHhMbSw|KbH3Q9i
_&N<$32T<2(qwKv9LZT(68|!3C1x{`KIc>_Ih`8y~+^dQfhinwl7o|F}n+5iKyRW-~^X~Q_*Yei8)h5g^-%dQx>i@G;Q2ak=1#8z57AMSrz_y$HGJW0W
#`}8U1D{<@kY|PwEN;GI-)hHqv)I^|Y4(ZvpB(%Ec+PukALr*INJe`DFJV5dkdLADns+NWfYCK=;0ycVf_W4&?gg1{J5=?vd{t5)0qO+!>=G6U5>|(p?
%uZ*=e8q!>GUp$fX3r*SDL_UB5!j@qc;$4OjflmQe4Rd@L&Qjy)SD-sKRSyZ_4wz{Vn9C)?taYMEzxNHD=4v6+c2173Ezk!}H5zgW0or0X}K4wqX;n8u
&#owm06F&j#qq+A{dUm3%&~U|7SHI*CG+mX4^?cH3LjDMIxMJfK~-vc*)+o?^c3pZX(gHrBFX-eK+pIxv;8L;Pi=G%%>)*LH7F9s+s4HG&x|AK-t8ta>
~qYLdEEFWX#8ZS4C)kbNGk9|K&%nb4CTN)zksH92&e&KpCHS7$O+w*?O&0kq3iOhYt>PU)7?KSDYmOX8HFM1uD)nY|HrryxBK!}?opz7E-IX)qJy=NSZ
bqcYFG+k{13%CEQ8<g1OtBjw%?HZ?(S*Ye|IO*of1-irsqENB~_T!5b6Qjq}Y=q`!Fu%sZ;VOl|Z1}GF_uL;`sn(2V4Zmo}1mruo5eQr7n(|5>xo!1$P
Ms@&8jVvy!2-cM}&?l0Vg(yVvvspeOHNU`H&j&}pom?dTFaNBnvHszo|NhS))1}tia6!H>iLlX%8mtquvD@ggp*@ulJR4uHQ~ahta2=L%@ra_0eaqkbG
Wn$g?pQrLfxZcvxT{Xr8v|B#wOl9DS$@A8U<}mJ<?+F#L`fIh0YTVq97;^o>aWlQ^?Bv{!a!mq`lvc{CEn_d#i{fyAO?8<y1)N(*pub|H`}X!dAs^we*
eFGAonU*p2{(xhR8rx-jwE<gal!<O%e%f3-)LsP9b%eMs%)jETA=-LK3a?<E;<r3{>ge-j+>4r-VkK(I$Y!g@+#4?@GENP+cYaecJ+3`@0sHJ==DRLXp
3(qBE(*3k)7%E%#qEG=SCD&ZvoK4$r>O-+y-mBhZ`s5~8X*Bf{*iv}cGLmidWv75d^3BmjWg!G8V(SG@T`hs?a$Ht`~)yblOM1ijUzak_jK4J6-h56C5
4LLng|IdXHH=w1TolzTT|C}i~NR@pQ@e*VJR>->28Bv{19zP>ddLsb-`*X5^P){s()LdHVn4d7QB_edrrbb<$ms@IT2ZOG=*)GclksNg{;iFZ&lcM{%l
fpG6JG|*q6Upnh=+37nTSa0qHP9sRk*fzldpAe{i_92ULVL`WE6gfL_Mg%mfPeMjmT-apg7y0_dIYkYvU+CU=HU)PH2afH~jE($q!hqfq{<1r{9rwYY=
#yBJ`h+*<GKHMmn62wD3yE|7VTQaw;!N=tOwOM-40Ygc)GsR~F%%Qy*asb#?hS_GS~<wJ*+T9nFSS*|R0PV-i_g{FNC7-w#o<ACPNCS;1{t6X2if0w(K
Kh4FciV={<%8x^a}U)N%U!<tnxqWIEwxcl^QvvL>tJLaAJdE?kcPB3Ay*$i<cw8#cMVSaZP&$<J;BjZr;hB!}gcsMyb;kMFytn<z{oC8p*g9e8#2`6_V
-jdf3hfrwX1XxT+SeXDS9aIH!r~mKaa7a@D4Hxq_W+ZSwkxmK0?D`(WWZH5=D`Ch3%bfBfs(G0iu<Zj=?AlF-T*+e^dy#@vVb7dBDeV#tw<yd!!xl5FS
OkQ~OskVvL?Qgb}K$e&c?h)ObrR0`n`n-32sOwXw--tv%FfUMXsP`o=f5*J_3zGIXgAw?98<d)hTfGKQMJ5b+zN*u_Ic$B9`D0z3-<@+yqgU|a-ePwzZ
1*yE>J8^UR$9BjOZaYL5Bq*06a$d42w~Fj{7D^-c`fpKQs(<paUI@A&;v)o)4;OA5fnn}qJ!QfHwco0fNBY>1p?}im`+Bz9`EI%79JvC4pW|vB&G;x4>
2K#x(UDFYjedgZ4tubI%B-5DRNCew95!6@#BG|5eADJVxdcT8IN5lowB+-rM7D#=jdY)Eg!bVLd)5W|U!O@)l#Yv?$jYqfBOO{PWKhVDFG*9F(49dlto
oWZ131NXDT`=dm?Ye@)`ASYp+!#k;FgG<_2=x&t3gk<JVJ3d35uB}e*irsog>LJt|6{$6t<T-6+-dkR`~Zkf+h!R%%DbyX)K=n&riM6{cYs*s@|ZKvH1
SW2VydfPSU<ly5d^Xi`pjI9x{wu6q+LOKQMaGEGHvpG>K7oFnQxrg>+ecjZbQ30eBl-l+k2KyW;o}_vihH>P>QFDP??$fIw89+&z(EN{~z@Wc%IF!jRN
2FJ>?<(+xbH&F*HX-5Vl7d{y2SehxY2*v`P7qyxYvO!qka^%IdR-IMrSr(1Z^(vlm(B4vQl9TGk+h1dY|%2%Rui^7c~*S2vV+HwGQm*sqhBaXmU`w()n
(dvzaaoiuen$e(fXqvzH{MG=i7_d_@pWB88iw`RHn_+FawU?IH1orRL=qkh<bFLe;pOt*5`tk$4>zk!3GxRA1$JHIXSMv=)^%m;U3)dM)j<WvV_Ze3-a
rBIr%1?~*@@s9$I#?YrO&~Lu*koM*niu#a+%pf+^KQ!HY%UgfRUc>nAmV$1Jg_|34w`l&3N5?;yn7LVm8SZG-V$~aZ!b`{tqiW4ct|CgvoawA;?1_Kgo
rUEtkJ90^fNs}DxC~U7W=IIC$K{QL+>8=_?r1D<KMI{IJPDq=C<)XUrMpUV{wpX<b^6tU~rh%W&HScV{XD@o^Nm~1qhCAj=z-1Obs!tpM)rmGzxjntJa
!(EeL!mo1TT+9jkERNDuw-!C1+uR9GDP5k3I2_lz)`3TXrb-(z!dw``Muc%=Q+!rGxyxyxg`!C3lOyOaRo`3TSPJ&GP4WEpTod9BT7$-7dZU-DNW^Fnw
Cr19pVGylNvXWGZRShiD?8$P`oqacT1WG~+n?s%kcy>Q<10b;Ce(<b5ia?SDnpUEM1-CG7dwc3WFWRw78>5d38qU&wP-gS1L3g-duHs5J^cezufU%B5_
<pYEVP?uLin?4JE%`Gj=%H<~MZu8gJ_xszn7vhDlR=a@zbf%d9I)I;M>|lCaq*P?SSAfmhMImFjS?ZKtWyr0UTaO@2`G}Z451RB040}iCL9W6i>VXW=f
xTu05C}(aYe(t;5z-Mal<s{g3UH^tlfl;&ae|TF{XEsTbVJ*{SH5P?Ibgh#fo7;G=Mv^3Z`<uzh8to>BXgN=(fz*&;Qz+!|G%p(|Mm8N`9S#f{<ww5jn
*W#87|)@WU7!fgB>kp`gdK-$^ADXtvw=SC*}4%cd>_<;f3&H5eL+AE~gt*3S2P7>!<@w3Y!fvqkX4_EI=Sroa|D|_1FNues09|qus;5$0Ge}5ef+0^<H
bY?8P-w$AMS)RyR!lY<0uP{3c!?Y)qO8^f#vOi=3<LUiWo~hHSs5setJ?FuvyRcgCCs9<VgH0aJW<TC=GHNm2~hI`o&S)&>_zVO~W8oq{A}oin`nds&D
;znPC&i~)V(@|r)@Yi4jjS4`Ag7eNw%s!w7?@^9>cGJA78c3{3C`E_&fjNqTNIa%SGml|nO9p6T3`Q1wFkw)~1A}y;x*wVqasWnDMCMX2&7EFD3ppd-D
;vT#Jk{2|{KVdqhD%YZq!D=vMtjmWs*_zP7*YfV?tIvd!AmW5NDpBx5TCJkfUo;5;s-OJ!7V?cNC5zrWqvj?X_#J#){cdXqn40rg+TM-^*f0H43hjnt<
;&!xZ}fMb@3Q1?|AjM*MyyLZK4+(yLk8VeIJq(Y{bb`yywFB?|Lxr_i<*s+P%L|<{|sGDf`lPy>HYxp-&L18$$DLM$NRsKmeaON2Doc~*0X9-ktF7iQu
QBGg{8lD;jEMa`ELa9E4=%Cp>d=j%ID&)V7ueoXm3L<cf_Ux)gZ4TC(rCjRCZg`IPeo2!U1A9MuK<1>CkO0o5LPSmd`rm2Y_q?Vo$sS7~q+TkK5Cfk`B
W;Y7ejuE}d_?`7^rvGY&ftnua*VBnKvuY8X|MBki$CWdG3B#31B<T|26KbP&W;iW4z^;J2{p4Ta)V%aLOb{tAS{x>LmKB~B7qV8IFr0fl?ZvNmtNd;++
DVmMA%aqzz&=@te;IfcjbW=UI|`Wg5pzGFCwbGqU`3&sC&bbXzCgr5Yl6VM}*d*#iEh5wU#B5(3D3q;x34~yk!4Xo8NOTXUzhK!v2?#15b1IV>ti3$#b
nD~2tI2<~r9*5pxxx4)ZhhAdoT2wEX(Ft!hpTuoz9-E-*ccJD8mj!hQS*A(ed_xrK-DxYOA49N<=eJZ6V))lbmn$ej90r@jMEcE!o%w{n5Ru_&z@7my@
Q7#Vv8sjBKd|V>kLD+S19tv%x$jzHE6jDWs~2(CMD{}zR$oNj2FUeFg^?;&K)pAw!;>U2l0Kj37roah3X#u|c=sg~$-(4pmKoA=CR02*hdwyD?Kn90q$
{w(fBirb>&uaIqp>M5RO)5ffN*ZiC7P#C^_EPaO2m&?P$i{O)yi%4vY){wNI4@$SuGWS`o^wQUlmzb<Bzrw6(cMm8;@C4KCeOynr9JiQN?0(ues~v5ih
@bqu4Z5(nb^q&~2eexnea(A{c9jUOXJCnZ#fer!SW`ct7v6#j71ZNhLVTd1)CO3eQpaa2CvdVEaz$XY2xuIq5rLT&|eF#uprX)Z2!gCA&D0`kDolf}zo
epXUp>pMujmh3<)5`JY9N|5&@7z;LgM%eYCLAtTj{6S~`(^98e55%B@k=Qd{XkdY~7^$*|FhRJTiPTF`*3uwsKGWy0_SW+5MMd+EXxu)PFIlYan3*rqb
>67az@uv)%BNu@@hh2C+zY?3zK^Oq3Q1#Kw1pNE2l95>NbR{<0^4DWv>6`_Zaf4T%t)@nL%dq?m@e^+3*)@2g{!XH7uVJI>Uc?^v<ZMm0GJ3-v^BnILi
$oQ`x!9}p7hw+~nfYTzk0##uu`pf6KT;lerAqp)D6+1|`=i%WuO`5~Q`dB6)RGK-I*MN3ABjVA2N6kMbN7oS$9$j9MD}GsTY{|q(8ve`GiA1?geJLBt2
@(D-xo7LpUH~e<Sc50d_9|Q^z6&<gxRXqxSiyGEfjv=OELZ5r$UuF-BFp};wcFiEO^&st2U%|H@ln6;Rc$1{<$?}(UB;(0rNc9=DP{bKwRRa4hrx_&ea
u^bV-RV1rBQ*{kAc^kw5v3$X`HgsD?zFhP^))LX1RIRBa~&cA+^o@lQ^>^8Zk1Wqc{?_oDw?;uo8^{ErZG)Q=0Lczl8ZsK9?5D)hJ$SIv4($@8qkJr}{
{suY;>wEHugFM2ID#Cc<vRuW4plzh!)%bwj#kQ^R)3B5%~!6NAi6@1S*JeycN)9t;A|N4$@bvVraGz$%IyjEJ-EAD-utMyo~PSAo=-_Y|y0WKn3i~Tyv
qOGAQCN}oPglNGCpK5T{2OCN7-SOWQVGKHj?=EDfKx81a#2(BG?rk8)r}*8~a10sN2wIx_+g|?`g52E~)`o#@FArY-3?a%+<t2j85`#Y4yU%_DYy(t|^
_ZL0bRoO^2<LLe)(7qZTE}1<{!XM9ZubR3lZ9L_a4=d8XU4#6d_}I4=teC3@{vEU(cgCICc4r+N8ofF)*3B_(WEGP<7{eQs_=MkRq$#fynn?@?!_s!Fa
{0cB{WfgE*mTK%kW8_P5~Sa-UkMH<S91ivq=O>%R(}bM(-H}k`6?#`x%d<WHCm*&AIgBC<xJCf(_&Qf;)=34QVRHLMnp1$;H2x3MDGMcL3)p50DRsS(N
KeHbiy`G#PpB5OUWvc%@Yk%wW}_cvf}7;rUBQRXg^w2|+GZoJI$K_kz60VZW;RJ`w(}=_;4mijYO*Z}EgH*4BSgDB^!86iJCR^0_D&m_C$M$*2T;NW`R
7Y&R2w;qamyU92#QO7Gonji-N!aO?Tkc9yUdf#wq{E&ZX0Q+$VBd1oxG-ngjQccs7PE%@d(U}g7CYQW;-xHRPB3`NCBti*iaSn#j6p7hPHe5Z>O_zg4w
#@~s0@~dn!V#yy1ii+*bqC6NuI>zI21=CaB01eP;ajp~N4%8TLCrU;m#_ldf{rkifKaf9DFP^>$Sl6Q(ucSy#8pvnT!1oq!jQfPB-}bZx7cp&vfQtzYZ
2k1eadu=wQvA9ye|zDay)VRXgX=UlQZC-pA8aqz4J4zyJu8C!{Idi7kG2m25Q{psP>r+}cY-aF=N29x$4*WL*9V9-*?)a$2a7%0KHeinjT@35@fI|L<;
9?~bB90<i+6-|z$6ECG;ZRjbjAI0;{3v?a{5fT8}AaTZvc{wm@yP8b-EE4Z~hI9VV#BS)}0bgsdwB5eFqyIBDsEF@&kl#(A5u);hafKrN7%a(eQqLH$t
Hd{TejD1WwR%2_*>%sg3fR+~Zf%ZQ}djOp{#TT~0o#DoMPL$qvUF=GyyMV~AJ#WNak`|3>L3{z|9`mL3;$SNUbsmuD18;eBFuh81<NL~41B#)VI@z1GH
Stp4~c354NOQpNwt-kU8u%B)#}?^3s<nFC_%J8%&5B!Ps~Ru^KP#0(CY^}9EbWo?}qQRmNdsynN)s&-t2S;R(5j{Enm!EtS2K%KCwN{u>gaywf8*_7Q@
qPxvzMPVrdRuXl~RjE$--<q^&AKmd@`DSsb?*%&}(k;bq6z<GtX*P$$zW2FpT}o8d7uFg}4pQB_V%5bUBM$FaA%5}F8L>Fr{JuGjDS=k`?`<LQO#<J`p
?|)yQMsJ^c&86ev|nH_BkAHqfEY1PvS+|FmF(gk_R5=!;{3&_A?~-*dxhaD*9#yH5Rlb{I0SZaNj|&;)=9yy(@_LZU!OmxPs06*Dxd7Wtviquvra;j0g
T{#3$=jD=}6zhpsio^z0&mHtn+yTcVK+U=0;vlIm413e4e*d%2x8#-)P|)u@u<MygaSVV?TIQAA<JYrRJ<CqI+HZ>YPZ{(XN!q-a6?of(`d;_5V%FVX9
rv?ovjvJk6Ionk^|^5!XDiHcL*yzF!7oZR_uRaQBP;sC~4qF2HV=EYUub^S9^p@;h(6E|xVtX?nz-?I1~QA)Ryf4#%6a=vfKmHN9*PQaIb$cl^b^UoNo
=02h9`+ekBi{~MjeW>0&9pY3R10^wtfD!M?-4;%WgGyu!|09T3^NT2t0Z`JtM<?UYL=N?o1uOQyKqo;nK6jgBpN!~EZ17`qux*2yjSqy>sjC5yI&JGC#
TC_SDj}b1};lipjpHu*Cs_T@PKZpn$(&*OY>j}B#hNSG=a+)j?^LRNVXX>0$q7feaeVpB+vpxnfd}0I?$C~&8iG79j0{hi9C9GW>7n-7ViR6qkoq?IcJ
3a%XBFYhk-r?l#aQCI|SUBphChA{HUZe3dM)f0o@Lv{Y;?y3~x)04ua1}nrz|Ebdca6u?$bTE-W#G@0UuhhL@2jz$-sJCIk!_LgTa_}@h()s=-g&nY)&
n?ae(IJ?0Ixf4DM@@6CNb%rzO^ud<cTFEBFRT11LW~qMVgYcCSOL;s}(3<x{TzJSL5{j0`T7bMYnB<9kHn`NgS_7xZ(i{DIs?40F0#Htn$O*N09HEP;o
@~b!qF`Dl%0rF#vw~Y_gkl@)qbI1<1@2kQ5wSCcp34U(V>iJ~!Hq*JvYDi8(N#fp((BY_M*-GYDPKpQXduN7nuNjn4<LZUs+6b^W^RV3mA%AF%!JpV1|
ZDFT0pr!9QU&n~XsoQ$q)FiSiKF%495c4v>H;zwQ^&D4Eiao`CfQAozeSn9w3jes&1%1bIvBc2%vr$p|yxx1K=;A8yru9#%W%Gl$~2#kjJE?A}BUGA;n
Odjcc3@rIQxICi|5!N6l9B%MzHqNf?HxV%`21MGv-#xX)B`h3q`)XLKx#GgcEz5B^9RQsdoVA@6>j0C@6<uhK;mX8S!HrJj<RC7e+-sM$ON3zt8gJn}D
_oikWJYV<ZUB?>qLggcnF^5nDybhu@?DZ_)+k}v)1TgEry5B2vYMP6R^ipI-Pf7D$$Y#&^Un(u9td`M^mh|P1e0SW4yqMTFqAvNn0f%da*TXW<q>gS?1
y+uKGXGd7jPl<r)2>reSb$|Yc~@^GgRa-D5;hA8NS-jXz&7t?%3(4S=TdhYAdCPEGD@J`Jwv}Gm~?Cket2P3kZp`igzh_H&D5BW)x~M@2mjMJg=y@;gT
c&xigx#&_}Scjk65`6cY=qcf!rjHr{;x!9M#oBPxHz!PgBn<B{aRaUy*ok~d{y?38)-9jv_z_G#ycH_3N@C7J)a^rZ_U)NSn@2cVyCl{4FgcLAmEpVt8
r20R0-xR4M1%VLeFd^l;V$aQ1;?b7HGXMnue`bh~#+UF_Y*UP8eh?OJ{gDJFt_fDe^U-*P^xX)wnJH;8RRJp{1*QQEuQU}1j9rd^QK7+)Ib3DP>*I_-E
YrVgY<pqIc-Otbr6IA^jlKG$i=|81gpT={V{Igj8DVu6nTx~%wcOL|mv)HalA1j6$`9nO)9tT*`lx-{6M8sV<UxapfT9M24b{-|>b2Wh7Lr)FoS5g;*d
U=qrysi9n8$~`^;ssp!{#|CrbE$a73lAHoPshdk^wc=`gB^h9i0Sv&8HtGRtM8T4^Wn1Y%18U~x68STfA{9vmL@W{#rsilXFBz*Ha;Wvg*YRqa(qS$yq
IJ6KX-f@vBhcy&Bg}8J@#MU2Z~<P3lP}wpxVf8N5Ga}Ue76}T6vl}^VyjP7qAQ6e0G<(`B=Bs_-WW+<5EUL`icPG6L1EsD~+T-*Odz8(s7Q^T1k$3%<c
R=<IKg0?bU~BbAYOK)`8=PX63}OrUjlq8)&o}-{|-^I#a@}WN6{+oqy;M#2G*xG__U5^21(DjF~cqOP7x^9dJ+gfC=H&T-0@|u#Y#N94l15doeQgW0Ch
h0Euc5ycZ*!<v(A&lVGu(3A*{RAxAsJ8FTw7e0{&~&OZx(Rfs81YnLSKxl-}|tdv@HggSYDDi-is7o2QETvp`1cD5lc3IlWg&EJXLQWZFaXa4v;e(}|7
e;WI!bOvY~Y26=1O-Yz8VMf*m`agEo|5FudR$lN~;z;;h4hf#Ub9n=t$LiRuK}$P&7$D0UL3WK$-*w+`CE07X@iL}8!F81D&%nnW%YAse$94Ndx$IpME
$wrQAm}gAJ-N)>RPnscMRvOF=1OOjcvIi~y8};OH854da28On&j*;M>AFOJ<vPzO?GiXJ=%iOxoE7k0K33vG%wPAS?X0)rd?0wI4VD+RJ{-JUITYccbX
%EORtd1)%mGxDM@)XwP6r>p6KV%{(sA(`pHBIhh8Q%m^%eZ(jSlRR2trU?4teEN>Y~TbET%x=(0(G^iaf%ITT=vWZ+y;F(UbC9`_c%wIPLMf5Pc);L*}
hw=Fifl<*KO9gvZ4|NG<$Lzf;oW-_%vwugh7X{8{9E-oH!?tik1*t@OU0T0MX7{&V`^F8)m#d{gn08N2Y7ULK!kDe;95%O;jmw4xj;>gXP$0uEM~Pd82
F75^2oWIh7>v~dQJn4b)t_ixJH!rDSMnP5<nMdxZHx;)?v%%<sB{s#_7&wfs&5u;59H<O>|V2dTTQsG%Q+4EPWY&E+9J_)7>tQO-l>sWd&oB5+11LpYw
LCr7U`{mV`eC?HV%|PMhvUciesKzw}UWc^?o`NQyYqPx-HlOKS^7K*heZvL>(y*9`5)u6YjyD&3N^_T1=EAE*X)}Wi-0ZS@I&OCnPtkq;px)VIrI+Hx<
h{$|z*svzO=tUJ^1*$S^ubd-7lrJija;i>KyI9y$*gnb^PZjdTJyL!E9(>w^A%9d3j~=w@KI}JJ||wJPJMQ|<}&d_G_8otvvRNA_tk#Cb;V^h_zE?z3N
9Y$mvktmj|GTDljm{}rs}kZWMe<<6aNxh6DsOx(!eEd5}WaygXPy0zc{lLsxB_<{cYti%K=M^G<q@peB|Q86Ytl@60TeiC7up!27zJK98QW0Z{#m)le=
|iiYwM9?J5koS%Tz|b(>c2iv(0z=Yh$<WhIz_4-Q7;NFboWxwfBkd;nhEDwXaRd1Y=bt@fsQa{Z%S)-(~)%>-WR@5UyZ>Y3kPgT5WdGyqI$eAVLO`QVf
N6-ffVKV9lW;_HQe>oMr^?@M{|?K1M$Yf*cNq+H!gl1zQj88JM~5IzV&?X@hYSyYc_(|!E4{hjBY|7B|M#`4f9cwzQ|2r2tv#mnJR1oIpUJ&!FAuBuRS
(EpDA<^kz{`FP2EXO&5PmV+mm7Xc}WJ}vHz=&t%B8$V#L!omyFVTr)t**f*!Pleo*8s97B!8#yn;>5a#>^fr7gP`d2K5Fa6#L(=6>a=hzlfI>IR*VPmV
;`(WYu;So`|eYdLYo7;-I(87#BUJ~-sUu$+Y?`r7-rw7CsYr3@?LabdWfaJysKZv<-eNngXm$0whZy(7e9^kdNnwgFsDQB%9|;G=Ede^`g!#%_6*QaHM
T0Oh@3t&i$A(MxcF(ui7CF0fTz3`3DffwxX)J8vW43p5N@k1;8=s3yfr!25KX4LqU%G^Ib(c$0Bd<WJtsC%0i|v`8oG???rE}d(w=bNQ>+A&2tIKeaY~
!LHt^b+^>n#pG<UN31doB4em#y}P0ZXBlZ=o;{X+sb)P!DT!a$4|>2Y5b%hGD)!qc2^u6?#WWTsj>hGjdjE}M<2=SbvUOm$se=E(;j(W+wiQIF2R4(r=
{-_?^qp&=U>(EAwNp0Y3Dw}UV_bFMrT9ru0R%<1Nh{^hhNcCv`zuBd3_u1{KT`r*mDdvb-fdn2uX;J~WRLnoQ+wH+}hzb#prU+%y9TL~l)ekh<`>C{uB
B^$9%v?A<vQ^u9TZ>xM&zBmcG+QrG{qMcq#^ER57Hdl2~D(5+=t11NeuWj9zjCzUd^CitIE0b1kzI@)(abpH>4`<;4q&t!Tlq;#C2UlDf@f&P`Nip0%@
MwBfSaCJ+uEG{`YG2E1=~tQx`&!}SC<S@)_*jySnh1Oy${nUu;oL*~Sml>YKWE8YwdW=0w`%0Ec>tv;E4P&hyLuY@BaTnW-z4g4=_tbH<Eko*W7;dut7
(;E>q`Ugro_DO{AeU>^oxeasVD1lUbp&tjJOHdi`^wx0v{@{8^z3&?Wa9UR=P8;DbqCw2TtR0b3{JCz`Z%#`TKGy%$n7??({pTf}Fd!dU^^~R&)9E_$-
urVX@^+gdbf1o%-OOO8&-8Oca+XqkA=Wfq3;{_>LDG$o*>;sahBgj&GakQ-|<yiQAr8ruQO0AiskTaSM)J!dS*y+{f)6ujpR){5`R!`h3%Hde7}pve;M
3Xlvbf-o4=CXW4b%;DBq;>>X3blM*mkxvrGmuj@uRn(PQymIKW0Q>3Ous|3V$WU)00-{<@mf#b8R{Q^ft?Z(&Y&#)#*{F66nRXK@z$(I3-%^jFiVjwKv
$pdgNN9}9<{5gZ{%*Kv*dHn;&9N+pTO*7mE78ExR3{&$B-5vAgGq<a624sVWSB~*{pZwW>ABRtsmzA+^?ln&ieFvf8y|Bw#PZ5vzA6L73#+lF4WxrZ=u
Ai~=I?_*Cf`f#ekw-7%=71}<>(7XN)8-eDAfLFd4$BDpDzN?n3y3b5EBezEGN*w1lIi`FBz?s>h5W6aPo`MWb1R8ck1j8;865g@PJ&CEe0)k%XV~X@P)
}3ERx?(>-nq?iJ;P>nnr%$Azx}GZ3{9~4=_;)+kai`i7p|NnY`;JJ&Bq;l#r@F)<|Sqgu!AU{QBd{=|01SGQmo;1C49kyEN@#M;C++utf1?eGvCsOUoe
~XR@^jkHZ;E{dH0#cc*<KF&K&C}gm}OYwsMG9jY#~A%)j+S`(HjlTW?huIIqd%Gyd5vtg}-teKf-h(J$r>{7~JtrRL9?1wK)~z1PK9G2FLf(b^&zcuG|
G*h~5KsrNWuU!1VsSGM+g2#aG3z|uAQwp2Dc_=om1ZIWI?mk`Y(7cJWO%bNO|()fkb;U{rCoBVd4F68wUW~ZS|G18pinZkQkbFB~JC>DePJyiteCo4w;
uc%wy_zPO|f#br}{`I>#t8Fo2(~MT$*~8S(cRmI~Pou9$gXJGNfb_<b-odr^3EETR#`3uGb}?c;)S7!fAQ<WEQ!M&{koXlR)aA4;hl}2Ds&et`e1MbGA
BKAgjE_CmrF;bkh*pjYobP3rCldJ0r({DcLoCqEQZ;?$WO2OSqc=0nYz$0iY@-iyW|sG!?$^Qb<$R<3s=WnH8kT?HFuPC!9D7Cii1EDmGAV8pT@2Uni>
daf9iD9Kx_>`2^7+ia0qgy4KkjZ?Z3wGnuE9t#CWu}M$MVe6yWZ;p^ezS-jmRgJ4S^!X1Ya@&lDIC9#zjubZr#RJDCqQcoXObh0P96-ZSq(WX;QQ(-<2
$4?D9>OS^4{K#GIReBX}^gSk<iY-5<->y0IV6U8HK%K;c^O;V{~4a(V>BxASq&OfFpI=W7zU64;-K9Ws2KSgdB{>wT|2`g-i;=k$i3NddI6?9Smel*Gs
1&%L@PJLm4v?fn0T?pWa0vq|LNZcN1A{qXjfSO4mQr$a1ma6$qV#8dV9WWOG*l)MPR5~k}V*`JaB_?ini-E)_XgMwGsOc~<I`3mXo&6oT(>(zpQV5div
7kA`iK9>ium0M@UT%(yH_r?A7sq}wcyG3t5uBo=Q2Ug5a;Nk3jclp%JA}<Yk1H^vi5<31JB@DhfJTRwc>>iK7-m#D+Wk90PIUbbK9{hSOl`vHo);--q7
gO2%p1|jOVKlEHI-mF5@hV1~v$@!pe#N~R(kZ}#vboGoem1mh6FNur!?I%FgYnhib34%NTo#Bxz$5UAHboZNUmwPfj8FrZZyO*#(;HjWJznwlCnueHZ)
<l46HIvJnK0lTzeaIzOLF8;x!^d_kL`MV-Tm`D#$^IB$h3k!(t*YB_jh?PuNJ!WTXYD|#7=yIdiw%tJ%}^GvK_xp`-gME8LOBs{aPM~tECAm@1%3gz6W
FP>&(R^XWC+OKtv1xSzuA>$S)^;vc(<$!ul13efhZ(=F|BH=vr!ml+K?<>SO6xP{QY#Y%33wF16~6)4<|zA(a-FGUAm+$ZsrQ-z$61ac5VgU!Rnq->S%
%2Ni+*;p4tFXSmBpI{jv5J;p%HW(DtFUl$1rh~s-ORH&}pb^%PiC=vDFMArvyF09-%r){C)X8feIVXla}f%qP0>JBbs7X^LS?LN4DzVG%xW8(sR-tOJx
BnJ5K-6H63y%+&z6U|HN(rBfh2I<RnWy@eN15-^5k{CJaaJgRR7Q!Vc<58VvX0gD29}G^y7)k<{mf#3{gU^-h;g*h_Zj)dZyqp*4lwrZ+vMb-i4BzhFU
#gYviB$gkk3Ky8(iJZ{cN%S>Z1_);uBMB=Kp!9A<2WEzx2PximaH(p9IQeo(``MjV-(z!ehR?ekIZ}v{qshAv1fO2gV_4(i<w3y*X<4jfFFBVer`TL)y
XD2Tz6X0TcOyY{Z8obKT*)#O#Ks8<F^7{c?!|@#fB^X?M{x%=hXx5V$sFp(VU_V){cJ2&P8;&GAKQ@b0!R6;`6j4r$4BGj@UE(GDqj)4>_w|JhaYeb~C
Hl|Mf9bj1#~8DGnfZX=c_6Jb5{<zki^KX=(x+{W^VZyR}Ao_$6}5uAzrl5OXOAt;_W#8{#l>1|yrT@atD%a&jr&D3~%Yuv<8(mdQqr7~#+n*KQZIViDu
N^6WF?z_8WS6pjN`SpCRVDpx{p<#&&MdMAOsz@y%QZR8e;I6Hr*&ar-rb-(2yFv{V1x*ylB(~taQS^hGd6E$zA>t+Kw#S+X&El|D7$Mdv~XUL}QtQs*T
d!D7OGsZJW^(Ua5*-X>#uvMJ6#<-+Rrvz<O!Q8&DLDT;JqYrj`!9RD}-&yQ30BdctQE`uq$Kr>Mj1st5dHG-#QJ8?zrj6mN?6&gZny2%jur<JiG0q3|i
w+>($>6j2qvvuTO03>DdJ%wHrL7ebmxTr2AlZ&#c9F}AjwlbllcZqqAAGV9@^S$9s!yFiL$b>jXATgL`5J>Y`P}t;E3NFm^&ID4+|;$(iY-VVWOQnsuh
!9V$Sc<966G)X>5@y)hJN&+x-+4-PefsDHo4p3^2U;-t_E<@A!dVygpV1f7%;6vPJg)t!Tn7R19vm1&)7&Gyfv<%O9H8Oi7$_ndF7w?U+9rkt!0dSPAf
1<!KCqanwlGTL$+%QfK;kzlW!#MV-z`<>_ZOE*K4IXMIRlz0~HVV^zM94_vkZvaeFTJdd0afpKEEwI$$~0n7shCV=<~Qhzp5_?TXKR60{iRbRg86?RyJ
a!UT*Q7V?ccLoc52U7>l2CI9`;!V|o}4qA9zsxux&?;9{lW(A6SUGJqDVSok^SjLRsM{s)V^pkPt&?v&SgFgHG)$yy}A5rspkuIq^Q7mVh0Y~Bu$X7<b
)2Aie#sRnjN4VS6A1rvA5<7<dxp)*sne86igYx&k5%pY)l}^>~0d7hs6Y#0{EB4Ip_XUPM2DW<@^=dZf5+<$(WG)%Gx>&Zeb`IVC3-0p8ygweouh#f%F
uR?Cu~L*E)~|%*?!ftaQ^u1GDRDvbdG?ET1nUW9UGF~Lovkr^+iNI|c*IGS%z6dx>n=g#iJ6Ks`vO)!x%_yc=W~4iQhj@14l63oU{JxYEr1Arvz$7YXP
Ozr#bwm<PS%4QYNg`rbOPQ!a?Fhg0Lv$9qBIC^fqMvu=E(~`oHjO`&Bi`G<jDKZtz82=tlYz>*-K>%aSFucYEn=A3l3f<wX4$A-Pzls!oJ!3<HP_w#ZO
pi+gM>usNRd=lkn@&-`n>QLBjz2wS#&2a+U-8$Px`^Kb==b>8e(?tk(hvA$9MNFBgg5)2HcJT;Z*UIFD~S)y*AP=o>Vq^ZNA&8l)UB_t97nM|sYW8D6K
&{m|=;DC+hUBe;;^VleK?=w^<NqbC`F*bh+~K>781BJW6Cp5%RX*^8FV*ZI*u|Ndv;U8&s0*4v&VHj&L%MDudG$Rg;j;<G))X6<B7nmcwl<^3j&kG8~S
chjv`4#m&uQqkKkbcww&6=rP``TE$tz2dL2#g$^h2GBnatY^#Uj7Qv6xmPCtMJsrE%5BzQ>w(^+hn!7rYs95aL8yCHmM%Safg{IOw*c8^=0bT9MfDGGX
jc|leI!N^0kUV+w+n%}GKEI>drp}YNLjaYH8`^s1`p@e7uwOTJ2aW>$|$A-Wc}NSk*uSLugkj}cKv=||4k14&;RtF`p-P4V>|sbjsEi|D*uoFGy61C`c
HrP_xZ~Ia_sHzyZWDhJ?DP`pT{Nrr@!^re_z;t{`p^`{=3e^e>d>Iai9OKlk)%0?Z0@%e{HV+jSK(#jP?ime?(>co526(rGFpn->kU*`j!8)^3cCG>c2
}P|9eZvzjGb@8x{Neh5x>gKSJ~a{R902{XdWR{|6<~AIKlbAIN_U^1L+b#_#l>{*QmLlU;aQ$~A{xll#Hv-Kun2sXNiqzsRd}W%tnf`jP39u;e~@snzt
tG}SAx!c~v=w>?eZWtiIlwbK8x!}AC4|G|4JJaGYT%6(j)p(OHxxAJ{AMgR5u4>7(d-i5Vh@|%?=_pgB+(w&};x8~-tQ>0*Bc6_}Q#8MS3V#jMDMiOgj
<6(S*mK$ZhNS@)nJvv^#@Z~!D@lU<{;QiqJZ^kbdD>rGUlYO-f`f{BRzC;#zmnc>0!j)yG+2pAt>Zp`+m@V|42s@y`?R}#IV{>2OqrrQQac?$wjcjoFS
>OK!@apIiW*pCM9q*308)f(SW@^*bE<Qi{_ERta+w<vsXb|%UQQm06IBCza&F^8?IVK|J%3>I6-a)E98An~EWqRP($(>NSTEqLE?UPSliFaaTPKEm!X<
&qX{H*T}pZ*UV-%maN)ZdSu|KR;EP=7yp=7$e{`uD#d-fc}1a9mcU!m&l*XI|grsYC&J?SAUzhwp#*{%3uE^32cv%g^(&A3pfugP-;N_Zi>vxBK_UkN-
b@y#L$${1@x{--P!q_%};9HfcW@0ZrQIJ$tui?;@Q|q6FDT@otpr-HspfUEAa8f|a?wBg6idiEbvflg2O1VQc;Q1a1r!{Qu|i)&IfqexCpSug$0bOX|`
8#Qy5XAN<VU|4@H5%WxLHiT}J|Qr$6b*N}%di={49ll6`VRt*KS8>yHe!;6C5@U?dTqTlSly&iwT_y5uH{<a?d1;705`m6qf<NZZ{Fn?Qr|2Chd|H1Ko
^7Ieh58e;n58e;n58e;n58e;n58nS4cx97~Jpywo!b!JHyT2{Mqc84DB&9`5l(#K$GBP-T=)Sxl$D$VJ2uPNTC40|@gcHGgPYf}<I{i(zpG<Vzx-Qw8C
6T2gOH9JY%o`Ur^Y{Pv{mGD^?K%M$Xmho$$om((`wnBmg?$bgAYU)`$xv^_hPd;&5i`Cztg>z716SiJe}{}GZhN>sY*EHOTzX{zn_V3ubfH2^c4iNc8~
?zmV8-hA?Hb1f_Khz6a!s3GU#F9&DOSbN_&;&IP?rL~P0BXAn0)J5_v%<sozig2g`fWT!TZ7c!TZ7c!TZ7c!TZ7c!TZ7c!TZ7c!TZ7c!TZ7c!TZ7c!TZ
7c!TZ7c!TZ7c!TZ7c!TZ7c!TZ7c!TZ7c!TZ7c!TZ7c!TbM)m;dW8a9pT=@db|jh5je{KmT9<^q=N#{xtvUyBVY_)}U0*lu5r#sVcDHeMNm!NSrQtjVX4
GkI=)UecYVfK!wVaTu^PpU{cD5D~Z9{xL%h!lcjah5Wz1&DxM#{1y1uHj{??>e?e8drLmSKyd-MZ@`gHD@o`->CkfI6W1uP^ZV_i=iU~J!?NRpZ<;mu)
>453DztBT4)Jb~>G65wf{Gydjs>x)0pA{_H!B9pEeV~J42_e-I8CvaFo%H_eB;sN)S9Ckdax!`AO^A<CvC-|trPlSC$qB5ZmPK`b&to0Ejadwrz(RK`y
5qWRm<Jq!?}W-v(#ob}?5g+<G~N4LURJCxtuTve-J_N1@rsjcYa<|zz5^=RC5jC_vmWBafGa8%hUTudLLKn_T=qZaui=A&(-<#^poi;s^w9&(y56yXhw
9onh#`p0y8gBvnt{b8T%F{G>PgNg1&<a}v|Y{d7E32Atz^RxT6}WxiUfOErX^K9#N+3L3Yk6U!}e)OB;4Ic3g1|kQJY!|9j8mZ-^Z8Z!e!Fbj*_4@YB9
3gU7mEi+TTzONgm}6H&3Sek|j~+rWuV48RMqJ^D8`5OhrBW(QrkebV*#cdG#8*rYBS9Un3MllzY+S&6d`VFA?5Eu%oGny~!A%c8J87wCMZsP@sDKvO;j
Zg{Y&Q+jPBpcnDdF>%8*au(3JktqG5B%6Xrya0191ml7Z$_0R~V&{A=Hc#GGdiqYNneOX(m?T`>MNYqrkP@9Irwc;%zdoNf&yrn(II1~8^5hxI!8mDK{
ZG&nF9w>j0BzLZ_7K$~SLsUDyT<h37sh~7}&U%k~D^`tTU`3c;Rc|3aIH&E(;X=cha`f(bB9^mwzrn`7q^NX+jx*JxaYcJ75z6*%sTF~U0c7r<4lPwh9
{@MHLrnU&>y;b0OokQH5ll+qi}KB_Ipr1?1XStFM+>Xf=lsUfdHvalXkg8tHlA-@f;zt3Q9ItAfzSnmDTX7@dU^1qEUkDdEu{Po_tHB9Vx{qyMvU#TK&
_HwoN?>QN)(5aFK*ebk@c}yDhOUz43#e9OxM_oMlpTAYOj-{W6~wmtuP3?2lCVvo8;`+3Ak;lgG#EKV!f1ti-_3w1$o;!Kz$n=3BEH&N7M5vP1miu9q{
A7Gq3qxaZXRyaD|$nr7oU%j-^Euaf9!Ay`iGg2g~#$R~2>3+tErTUaeVU62Z=WFQ|dHY*O#>24F<cJxWVTu-x80um7F@(gl*JKYO3ktdI#s>c)Lgn{HG
reKjkCpYJA}<IVb5E!1s<39A;!Or#*zZH6*o^4_25<z8D$t`_Ga=pt~?_s+|fCj9F^B7svE$f+BKzN0DxIzMBZs6HeW-Tc?pGQT6&h%0Knb$^&ttWvh1
ijPg?QMF&MlX(fUO7!ujM+^OAIaLI~2y+Izp7rpr$0xQ|ZZe`l$^N+C;-p~og$0=8-|u%$3;@4R*+oN(OMzNTas<O?yR8*}w3F7BY6KZ!O+7uJ49*ysl
7)n;-O%V=y818h%7Q5^m5j&{E=i*!zdiqLob}?v-^X`bvM*}JjQMkXv0|$*f$H$bdMLt&j5UH4{={>7=%Svyo_h2f9-K)xgr1JEf8g0tLvThErPp(r&U
#PuL*?`}{I=q~To}}t&iDLz_<D<WQcI|?A5YondYOgSoM}-(UvNv#pSlWj@9f_xiS5ZG-opjj{^Po$3-y{zdBIw7;SCQ>eW6S?v+9+2wrPrr#`6PR7b_
P|PlZJ5S-O*O)GRB48aCeW3fx!=%*lrwfl~DSzGz&b#x4}OIp@%D3%|AgoL(34T5S}1ytx~0=(A?R_bo-J73%@NrnGm6+BTbBLEk#-YSs*ZdQYBQY@Mu
sZM?h@r-FKTkyfa&&fHrFhW75FyLYI8IUHFi5|U%1uHm*oIYuso3Olwanxw0&ajW>JzSWjupz@&Y_z%Bv@?{3;l<EG^w}yH3ld+?Z^oPFHw1=U|$5rlk
eLELUW5tAPzexT~-xkDsvG$HW>>v8(n{SB5Yx9kN*EenJ?jgK<?w3FG?ORQcQ=9X#`a|E+_ne`g9=bpDP3b%G<foL$|IoLV^`5cG?L+m4zQs|!qem0U`
0x5=NX&JGR>2jB_)Xv9@13yZI51uKhrTiQJNnum_K$kj?!e3-iIK@4^_=%w&zaZGQ2(fB-!gO5T+8d^{^r-rI{h`@CC2^X*StO+C*%1TbojepQwIOkFY
h&2zxy>~7cUZgzVGcHel5ipK2{wKUEuG2O;XN!T{OJ-!>=jITwR2xNhyE$wNly0N!PGF{G*=B3pt|IT{}xVh)V*m7dl51a-3S<4^xE|lRIc4+}ctDpu0
ju1_;%U=*=0IS-uFr;}sNxPQG0FNh_z~5XelsqndQ}+PK_D6|UsxhNdL<EV<qH3tY$d;pLzhVq@JI7PfO&c`qqH`;1jc9+G6aqc3<&lXlIZc-HG_S<7_
JW!+gL07qr{pkdM~OMT8{2H(9Tde2DQIGttb3RX3(px`0hVsowb0^)Ycp?tJD%XHrCCXR|sdnP`nCJ(CMfHY3~UgqEXT7KN^lV1qi@@BVMV}n+=i}ZAH
=uKU;$JgunX~dg&zoN3g4V+0HQYd=YSA`nRR%HX#m<i*@diD!%53zV#D<76Q5qU#8wy^=YE`pf#l2OZizkytdU={L*8lV{`cg~FWhCk~uFHo5%VPH&mP
m)AQG0|d1;2hs+YIwX^GH+4L(_6oerh<g1cj#930<NQ5aEP6<YiKNoA&|*W*ozY#1jv7^UTtET$4WalGiXgx0XLDstYUEzs8<GSe)3Cr_U}$0!Q*L+h}
BBOby2^`3@XW746f3Bm_=boL-ZLv7dPd^lpxL#Et)ZC)!K$VRMGo-BMKSL=6=~{>5sex$fHL7yM^)Z{i{oMQAsyfb<ulHidrT}&xJDaczJX2nPa2BHK+
flmSbh+{Siw8p7#)i(u(qmk0x_Cc>>OhazVZ~`Lh11cpui|7oaBYKC%3aEJDom5=Xw@i<aT$Tk{ur(2VcPRebO1*?&nF;s)JfBgBLBK>cKEveNpG5JnU
xdrOdumdk=;g-q80@2x$|$$Y=lMpW*qftpmlpM3p(Jw#bt8su5f#C0DeK3v3pM8jh~=THBj8Ghy|_WUGlPQ7^%hX{*X=Z%l_J{iS)C1A+K4g%z3inZ}g
`Vb3r*YjEC%nP+99FlLGdiKx;SnI~@AJC_B*Q@UVcKR{<^#8X&FT4;R(PSRP>jD*H#L*}f`=lu^;egIwe$jMm{o1HID}?lVf1Uc<lGD}m6%`WWGI_(PN
S2x6stM26JyB&BZmnC=f`M3k52ynEjw`SG9zm5AaI|33tJc%dKK)f{7^qL~@}v~LRKe6lwpVnZnT&E6P3UM&;T67o<7A`UBQf4u3q7fqR!iB+xPpByA*
#;F3^dc#TgW^y0Zos*36!@ghSFH!wbzuLXPM7oa-rI09=eOKIyOYH=Aq1*7#c-hoPN*y#x)x=h`Wys&BwZO3a_61y6>9iwW*9It=1_OUNUC$Myl{8y{z
g2`Z@#9a23nRc=((zzOh$=)=4%wwP4x|n$SwU-}R`Df6d=_>`wm{5he<7?He2XmeL}B+)qor*$byXwY-9vgcqpR{qW?MH@CvOx19cUHt0am2;GEGd_BB
1#Jkv_VmgHCTQU)Z4LfO3)HX1xLme#y`{Xo{O+wKg$rtKoua=czj51i%VvPDM@+Z}mPJQI@srQP{`Tkn==+sjmeAD~%CN5vuv{^-(5M7khptY`;?q>ql
-AObr!5x=o;wDLt%R-}EXCJbue=8M^NiTRw9O9OtIJYw&-#Z^QTbIQ~ky)F_+|P{F6AR60`qj<^@w>~Y@*I}Cl0b~4M7ey>_Z`@QeAMCD|53CcffjzHx
&3ZRp5!Q~bCQ>=pX}|z_Mr%9>FO$0Rluo27QN2?tx0}TW2tN<;%a)o*5Ac-$)Q@v5`>1nB@H?Ed$rc{^+Ms1)zDbtmn1XsLboTeVqU`;y~29{;pcj^?X
*tUP)}J%XU_@Mb#w&qljoVVOWA-*{K1~SLS5QF{KkCUOO(S`9~+N%TM5_v5u+8<c5LQjevw2fQqYoLhgyF;w3AP!Jx39nVw}#zMI@=VV|jvlH*gsjxC=
}c^IX3W3xiX+f+vu&qD0f3Wnz^WZl;v^riJR<c;SjVcL!wTia{yHOR-z@b_h>)lf1GxB+fPSO@*dKy$}~XcFV8|k$~UN=%UV6&pcG{xi8s72vG?PX;NN
>7sA)FS7)9c*~#>{%Q=60N22fX`r>jYyjD@|QXkcZb(fXJH!tF^z=CcU|0e5(iA>4G$un<Z_XJlat2agFa@D*#vNy}f3v+~l`SHA&f1G($bpRnu<(b=u
sW~caOXfouBtJswqARue7*GC?D&vYOwK(};Z~4;?2*-?`k<eJW&`;7I`*pbh&w5z8*QEcJXN=qzU8#JkJPHTyYh689uuyr3wwLee&KYC)WZ@?vIB%fh%
+j``Dj-xH0xb{twX}v|f%p#T0)1k~;*2l;R^h$%px6G6hc)zMVwV>Sov)>!q`Etn7SN>))!kIkI+B~E1F4V1nw$MIKVxyNEq&_4n8hCF`uLeF;_iHil+
mwVrJen+<L1ea!)t(^*$Eq`J*SX{x5;PF7~R83lX`O%nQ1xk1AdiN{|@}K-uhGD0Ia7o5s@pLu~*}jxxr8Rl4%)C;@$G@qKi*b=h_ND%sHQ<H}{-OMI<
dk&kN8p^!LD6?Yk;1)kQ{4krB08N8SjD=TLhA0YI$NzHs^n>daR@N8V$teTxm$Z2#m>vSDJq7W!5+os#r!NAi$m!C@pgO&{93A}1KZa#>74?Dx{^n?r~
#EPG1uwh#9cUw*{`Z!%Y?j~^b*PqmFr8tOd6A9uqOjr-XTj9;km5i~4H8^~6m+iOX@CJpV)uY8(}dkk3^pm*T)_0~;Va5RP3+YN@k_3_|--`_RdtA2sh
HJ;I+9B2~dF_OfHC1tO9dgSRB^{WrB!TaTXTOL{_W-ASR(#C<B`{HsMlXe40EhYE-2b^Q&B3xVOz6HnoJx{loLdRyAJ<j}l8Dyl~H!;@9rqiLk|I(w$K
gXM!r@y40s*PSuJmY%7r7A4wZ9rXq>YY$1c`sfNlbw2bVPef$Itf0kldqp-fBN~W8qE-2s|zZUDzG%}?Nwr-B`KO5`t)l8Z?h2GsLSbxKkOv2<mq>p-n
e<+zP(JwOa%b?_9gd{$E9TfJ>>+P@U%c9(UGx|RLv$z{(eKrO^$0bV0T}tz2kw_eANQk55-L6FIUEEtx$;FXL<5hbbH-AjmVVAbO~ZUTj&y_f@P1`xNh
hCnh7_0>+OAuuLaLk5FS|KrF!Sb^6@3#P*vm$n!Npf>iJVovAYi>uV1xKU<AQA;K9`bw66UX*E%Vu1<9il&v~`lq$s3vfjqPDo~l;gSeu{TAw7h%UoVy
8NId;K`S17rjUYJv(_~3>pr}VV!l%j-Uf8ArXYLFoLBeqkFY9T-XR?Bx#ol|hUXaDUWdy#)LeU5-bUTb@QYrTIYtuf^sKFfvH;+&}`R84=UQ{kcEXUO8
CxEXcUb1!!%MbbeA-)UtgLIkiC!K2fx1f<5K=ss0r(b+hm5>IQgF2}AC%qo~2*338Y+-v(C2XUq3eNWU^<LaE;^K~q4Yrb#poH*0mf7{(Lu^Cuj=HTX1
MM-L{Sseu5)GZ325Nm1RhSl6-7DP^PTGbp2V5@C-n%DJWNFbtMX>G+0R>FFSO#}ffM_GbMX`})wPqg|SEP`aqn<rIp2#6u5?ceez4~+YEPdV%0J-!Pd*
d@nIWvcbE$)vJA`iLsWNzCf6OF<!z5M=CIE4b;L*QIQpz4s-S~YCi6m-^s=+S+Yz_jjc1QSAEP>~Z!Ait-xzAws!KlNp8IFrIz_m8~KTF)<PR{S>ozJH
~=+Ac}x#+vBy*{U;txM!q#w43S`M9jqIcOXod(f2R%dlXvoS!i$g=G+Ypp_!ci)E0GU-=_w30eIqOOkonNalA+4d!=G|!37{rZepMP4r)t3ZOj$^#q%R
Qe`SJsryyG5_GI^gI{i*lJJh*;#5b1j*+msiaHYMf-$1Ncmo9^shQvHalo2jmo0ko#MHbNxZY5`w%TpB29@NkRj=0u!`t(29te;*vc(0anHG~l6JT`iP
_YgT}rmqo{v6Js#9!^b4J(eOw=Gi~ou*95cyuZEZhtI)#%I_eMT=C40#<dyIhvXmfHF@7E!7atno2IYH*}y;7Yqdtt^S`en0^!aQB5?>7VkiEHmGpfXz
_G0#BqyUS8@`Mr2{>+v%Fj^L=6$szAu3?#r4Ol!6{UMiqRdI5_d%V=K{@tq7*@j@P0zXJjK=C8@GbM;%tM|RU)M5Pp#;g~kNwHv%D^+P1t(v{%6;@6Y$
I86rQkFCE`UbWHb1!E_lL|HbuI)TO;DYRbuCL4cIsQ<8D~D)r%5~7PXyWADZMrhRPI_LnTOT!oKeG#pUI#-nin@X-@WH&qbjbTv=J7^nV)|jU+s0PW%T
#Y0nO*~_0p$o#Zs!&G^EsLjd~KGvz{t}7Kw2{C>X3VFue(D;oEk0)Jo*ZA7^<;V%cM&*JamjGOTnQ;jZJ6S6q_XGAO0h;kK_LnrpSPbYJI0fxMYKy2Tk
OUro$B^C`zX(ZY1!S~+kRh%GUFPrc*DNxSDm2*(tyUQwlLZA2|<VfTD(s6e_t8IiY(@MzT$1rBre@9|nyC_B{`b(Isy<_!*}*i-)KnGb#CwB&x~^=UAQ
vtBN2EC=Ahi$a(+sMJMrGWCSNimW!`o<+s63F1mQpqPcGr$V~qOy}9Su#kuhb!Bx}X1UTA@%R1bwmA7QqRBlLzU_O1XrBu7d_WkeQeXp-6}k-Ff7}0iB
_Bt=_Al!yhRXfvE$>W><#KjI;klp$6_eluS07n4WS{RC-I!cEuU!KlO1oE}d-<Fv4Q>w+`crc9O+X)~9|+9(kNxp6$v5<6Vu;I2WZSS(_A82Bf*#0v;Q
FGHIX85}%Ldmj)KCc8_oI0)OnF$^#aK_DBefr|*Qow{J?^|k?T8yxm{%$m2YTwE#HSvDV8>;N8SWBv-ogiEuM7oR5a|z5uFck6(Dt&<J9zhEvl@e!XUA
4cI-YDoT%L0_EzMcs@2l{ZSZGMze62|QT8^y>pUA0^-$YEH1KTvk)#_UGqH_OS-?6En^<GDB)Dh%N1$?f8dLu(m&biW3W=EZ26SJ;oa^nzjfb}o%EqxO
7axPna^$7X&k1wTj31xd)=EA+qKlWqS?TVwGS-d}<FX%4~3nBiDJ=FF_Y+^&A0a2H%#B1BznLo}De(Dwd6p^_*c`RE`vk-@ylcU;sye6ZI?i*w>u1EQp
O1PnGnh9_AS#Q7N&6Yk)+QNP>5brn5vo1Z$DHglGA-I$y8nP+1G_5bUGfqMb`3Iv1#v?U-xaB>CR@>Kb6_%O=F{LrQZyBK2d`(pgD|;OgtlcvoeWOShX
Mtf+p3Qg5D2hTAXw2nM!d0SdZew)7{6$p1&PU+#H4?>MG=;}yz1*18GQFpA5qI9*yq9Rl+||4LSJ?C`hlVKXEUnG&JzR|I1EtQ_sAUFBD%|T<M(>Y9vR
K7uzBs05|0R&?CPNR$1D4@&^&)58;?qC;-{igPuH)F1Cip4`{!=|xwng131C0UqCMjMeZHd&aPzaC|?>C90xFro5u-j#quW3)W-7dRaT~*z6F<e!)d&X
U3JADD>1?nB9Ga}Nz{0g%uMMQ=p>?|7-PM~`dNS-5!+<Sd{t-aRwiHj#r9*Q03K$Afov9EqVE};bU%)vaSuifu)+m*uz6(nMQtE43{oNn_kEDU%9&%!m
P)vQ(M@}eaxcr~3#^vHmA6c*tm!!=Grnt2CN*G#Xl@w_uYBxEO%E^BA`{F;3`bOQaI6rd-rKJDP~d2Y~PDoKu(>!JtoX5=)UDyb=4!+C_)!;?do+ywCK
K|tWB%U(&;&(l(wwUreo8#99*M@pe<qbgiruZ6*%>~zP9_3Rj7KksyDbrfYrvF$OB=b-@l9UWl3D@~8^ViF?~cPz*chsyQPR6OnJAt`C8IjW%Hb}cL@<
DZYEG9LPEJnF9owDyi|Q##D;9u^|tV}YWz99g8`kK=T;A}P0R>8i#{5$0x~ed3c8I5G|n5D(HkqK9L#bJX2%vca=zzJ9$wN6!RDziMp*y?TFPa8hAE=(
}~PXh_yjH5rA}FfM#7FNPBEHJ$0xXujDq^2SSfeC7H>a@=Q0sT4?TqpR5>bZ@XRi|U;L)mkYBG|iTs_|<+D#an^CoyFpWhLD+ce#ZtHHnwa^lKDPl6{A
q*_}oPtU3wa<R;$XUn6^EemgjcBs%|%&B7cSnwM*M(<jn9!xbEi*>aSQ?n2ZG2f6B1Sk*I_HQjM-x9v^9_)4kQ(u}T_4PEV&3okns;WYw7w+h}1<MS5z
@Rp9Gg#l~Gr?$C0O)xxCQ8VOe~tA5?@wV>XPW^|6mQ#B=vmD~fqVKQf2505I%-89veZJQ|g64VMc*W;r(iJ;8m+|dyAY<=p8+$x;o4P_kAmuFAcN>YsQ
k}ff|7pHzHFswhoxCY`fw)q0|)GPOoG+IM^^*XE9?jI$w(|6P}>#RPYe@J-c{*gB0{VU)1oxyAOk1A{m`kY)L4ZV8*2#JD1+p~SYlwQ3*Q|N)sujN(pd
Os3}PmZ>TV*9oGwTHp_Oi!L0zjnV?_G*sjEly&I`D#B>0XD1bpd-C@zqYqLK|c3TrN7pXWb_;lOJ^>4?SAc{?bfWOD2wd1`=J)U0lpa7kt2^({)~Npx~
I{UA2X9{y&K`JGn8n(y&N5(cZnh{nw-zHUX)%bN91yN&A)w`nKaa@y`y#pw#4;eVpu<NVWewN%yC3ojXnWACE91Ez!MMjc9FC$tgN&_&nC)zK!i=;l*0
Z*4;USLu>KkeN+q+#9d15wDUC#f2(qQR5$-|pqLon`bjdqUcwCUEMO2IS9eL3fYTQSQJ~anq4*NxL#;83RMbwv%JK*C1=)H&uO`>G;(3xz6t&O=0S5v3
1BU8w><p?2@!sJ;lveW4b^h9v>Dzc}Y6Du5RWx&a<(cG^XmAVKU%tOny?$Dg*Kv|g?=%ZL0t*9?-%UDP+pzqYhrbWqSymC}pw$JD{_phmRmz=S9K5c21
ALg+l%JLOYog?UDstTsy8|Mw4jyn+v_m`8S7y~`StI}AKWnGz$n$GuUWS^jZ=gckvJy`S*4m|L8-rFrqO-(8fSH(=GN$+aKnvo9*>?_+DImG6*l=*#^$
ATF!Bvp34BWoGI!i+j!(4;u{rAAXT!9!;l64~AN1%BhCSFEnpD~(*nkCg>)NVsRQN0L?+uTS;G4(!J>pCqEiJEAQDKM>pAiXO%r(~-?EhxnN;U79<?%$
%4Pi^t2f?Y)){j-(77xjzgBxL(W)DpMcw4|DBg*b=9ZFQs4^3+sYybHyykAm0K3QvDU=zcFP&y@*9rO0(6vK!epKr0bat`OU$+h$lOtPdAIcql<pqZ6j
~it!Nk?G*fmAQA6a|ztYKhvvibVV;MM&RuYM`vE_*6{1S29aS8haWR0%Yo3O$(#6I0kx(2H;t~A1CJlRu!mkwf~-CxYnpzTeGCvJFM=Gvgoja(R$dTK?
Ci2GX&&E<sBx_7N~m2Y?V__)683F*#vx>#^W3AeL_L#q<>)c@c56SYN}&sur4Qh{IEYAj<<v$3Hr$F$<*V=NBOKJX2XS&`GFI6LZoY;Azg;R$gCbSkyZ
TwLKx8_0gppYB=BtBo3^KJcGlp5)9#?&=%d8yt`H2pmG^puk1Am2A4i9ZfI5_nQ6^GT_@}DZ3^sbYkzob(U~$5SENCU3&W+q9MDdsTWTfwLJ&Cl3tu?m
BuSUZqM3nBzC7`;`aR!tMCE>zP`JhsHBfqrLr0y&xjpCzO0Wv$Lhv>XSQ{#JEE{$X{;dK+u-@+u%NkSrL5R0(h;7WdL7~nj+~?K7u^hZ&^e?o!`Y?M>#
h!<SLy)`maNBWy;L-~DRbfox8x;LG<R~1nS5}ehCj!}cs5FFJd9?9WLrTi^=LG*u^UYa;>3={DhIV4AiuTQ(qzlhQi|Bo2pLn(qg7t4O?8=$J<J$d0Q|
RAFw%Z9xACyAnj~3n$B>VAVu6Eg$Dy1coS~libPVyo0e!4&LslLHyn-(LDyLyjpE8OmLB7XbbwZ0;;9_NlS9{d<1ju)49I$df;tX_d2^Uh46VGafa;@+
|kxhC{S0`4RkFx;p`zWDAT&kwZawiF|PHvZ)8?<IbrZX^5f1WtRCuz^oGGXdr;>soQ<K5X&ICmT14wese&`FQ1S{p`y*{;OVBD}Os@qB63SYbf_dc0Ve
$luxq_SNlx!~)CeO74y#d~m>CGGDo@qMPy*QQtJ^*bocQOM|0=P)D57+UYD<(UQ4{_x46iw*q%8#m;Uu!g^&5q2x9Dt*f&mJijb0vQmyyU0ayp6!d`UP
|6skt^|B*kJMd01-?I{F=EHQ#_!vnMAtT6J3`ox+gL$`PPSWN2>EO_HSi|SIZ||zAp=VLI!0>UJ<ura<5E7v+zNLJ#U!dUn&@gq!V$KFv|INR5;Lf`Iv
GgbfS!@9FlRL(0{wm#7#aBegmcvO6_3#{7GyeDlBiVoD<^C(_Q9F@*St2R?c`$f)4A56p?jK`(wRMv@bDDQ$r6N<J~d0Tji+fc1bws;b)jQ33gka#M%h
|(OLe(OcX%%jcVufFm$AH+08hN{sx(||E66vVvBz|G+0acuD62&J@qk*_1@Qe=-!YZLK|N#Y$qPD^JANrE#~k5U-#Vm<_|SxWMccfHrWcxY1Xob5?s|-
u3Q&&2h=TrLW}x>?ej(8PMyPbrl#&JR3(|&`jeYXcHwJhbv|+tDJr~r)_2l6^0=-yHTXC$MF^{m{Z*R%IC$w2jttAO#)JjR%&LUIpbn+dB)zxXYwjEXt
u7QW+gDKKTSb3$g>B<qVwe0d5pUe_fE4j1NA0dVr=yflWk*-bp*%%MoEtUrPBze6*akd2hQWy)DmgV)xqDz|d2#ul`_M0u1)3m$eu_RR?4N|jm6n)b>;
0-?~bagoUu`mj_E9eDvPqW%91@*{h9yV5o4n39v_<yE=o<4H3lBDGjIigX6Ufv*S4A*;#GtnczjS6mT)7B*E>*`6qOi`U~TXcbfo`YfMNBr1@`Kz-Ml(
=<1^^oZeyJX*<itOxMz<wJ5*8u*Ij~UQq+?h}H7UUNl?O9o$CI{rJXQ<zYZ8uhny>`X&kgb4r7KD}S!?uHtop4GbAM%sDnkhA2gr~A5{lItB_HeqwT-v
3y+MEnW-JUlqoa76GmZCh;QEmlL*4KtgWB0gak$JU7xE$6wIfm}S(KKy8!fiC~Q)`6_R_&J41rAQLl1789U26Rh;xpVpiL6D+n(8JSNtmURhz8=WHpRs
{x<WqWz<#?f9j#CC2K$E-)M^@)r79T896`MdXdxVfQZptsX)nxmL9NJ48Oe|+2wH9K(ZsBkQag3X2Gf&^NY!5krMeMEBfM*^7IYK!a$PaQ?iqXKa!!LH
gnG({<2hFSxJ7rV+GpfbmyxjU!u<I;sRcPXhgU3}MmgQVpt|0_8e^1=wVbRCy~7BzVNhdZZ|*6xlwdzv8och>{)Q}_{z1?dJ>a9t1Vel=Q6WG+3^Sy!*
N~lQxMY=jE)}?2PWHqoX`kW7;d+l(L3X4?8WxT^Je|+D?fXZv9#40Is%*734#%lO<7&dhLUCmR<g$K;1V(ZxwWR?1{ap2Y;?#r+qBqn7Ji{iU-T8<(N)
BQU*}H9<Dr>rlHBh=hY}%&{J@!sVR+=xmHkL!olhDCwDW+99$Ik4U0>8P``Xo>X3R1hv13e8Fb6sXjZ-Dy6a8AR5;T>cTjvK6Frc1NgDK}Ugh6dIaTuq
kgo^iAix1pXWi;$FU*u}y!PY>94=Nt`oS6^53Vw`Yc7N2Q)&iGh4t!8b!3H>WA3Fu>GsE;6?rENy4;}8jg;qBX~J@ThiE6_$)yR(f5)eXX;O3j6?Doe-
4+Lr6ljE|<mgxG^CCY_EB{PM78xKtK3>}3HZ1?3}M3yGHDdX70#(RigRQfeVQ(k^Ry&=$bwwjCNFXFCOcH8{-#*;eZwKJ5~l=3~QhCf5Y=*UGqT$jMNk
zQ)pKgIl(NKu;_$j%sD1f;qNW(aIl$j&iut4QiSCnns(oEognsg~<gxrTM}$9Bt#ZA_Td<OODChDK+*~0RHoAL({FRz~?=7fSqp1(kM}iazY&xAT;Ul^
u)I3jG}rP@bT_W2mLAsr68%6hGK5%5D@6t(Gx$*@MQ<}ZSNHdJL%cFh)lsOC}SbuTSg81oL4#~nJ>4sG2Za7p0T+Osc5t}j9|_s3AuLD&qbF*M^y+LA+
aJGz?*ueAf4%+@9r)`dhmz)QWZ-E;wOjCB|SSbTK`ata4*X`6c2`&Q3eOzMyK9MBymw8sFx>#FmKP+bXi8&QOap>2K~UfwC(DFqeY&9(6Kw2P`m7=u^4
Pg&0pL}o94sz$PvzQqG4g<)}%&FKUb`8=A1Y>LVg*0EqyX-i6U-0?T{Y3mtCpNXh%eNStK-Dx2T|Yvna#4Bbn5Xl**AfPd9K^NePLLHKQxD<DtM)CZp6
S;&v$%KImWmnyK`-R6s8|=Tt+Uep%397Is+ibRPCF*-dx!u%(qFlw~gAiyhj87l(sVu~Q?$UUxnLJ#t;?>Zn!mT<_4Y;rflhD#P8{L(@2rXw9^Dg4~sw
`sPA?OP0le71wkwa*5MMB=PB{RLaZfitViAo9C0JtTwYo2OJ!hHVq@WqicP`8KBS^71U3<iK$LC3-oOzbm^&%O=e<^7!O^C>zr7#3bDE{(>;8xq7mU-<
T}#8?F^8#?N8~T-y1khJ>TEzIce&7toDUv4@aA>PY;)LuFtN7C|Id2mZsN9#wglpULl;}J`q<@%M`5e2>djSRg(8twW+F>EuwsK^2ipOo-^sIc+Lw6@`
!8h_Kw=)a}DzQBqDof)hUHmq}K=pmO;t&GSh*d#Ue+jl+u6=T~?lS>=8QjS(k?9nT;h)13sx~OO@uyxCbTu8b??PkWNm)bi`_qL3;R#*qR!%AdUHSun2
ItBvV?oM&Lh|^u{P*44!6&OHE$bZ}k>gZ$fHRNlU<|b3Oui-3f5AZNRFY&(-|S-&5kU(;=*Xw`1V*@UjEFpHEArUQbqti$M<sV@Y5Xc}WajD2EpHbMW<
K5|1NPiUDZ&u-A3uY|tNJkck$Z?ah8EjRq0Icn<vK=yqydC4=c4u|z27&Pj=>fyE<S1<m*6&Uq^cfwQdfjO9`SZs<0AtZ(D(e(TdMK2b-EnWc!A!3fh#
UZ=VojCLF3C|*d{6zh!KHfj&k!BC=5UPml{b@?7%cMc1Z2STgV&ekr&WB!=a>Gg<oajU?1!PH`4y~@;4Mwi;-&WrvI__4?{+IrFEv2Ls(A1np2REBN;f
RC$fPLC)zbyZ&v3$&2NOX@LG)o9D|Vu1&TA*P`-UOCz|p4(_U>Lzp>RDDJwDd?lr=we#)!a<*;TRlPixUk5gpC5q_wT2t+TJ@pcT$LFs9CN;dH?4U<BP
SS?V%NKD@OU_y&BtDs5rh+EA^r;v^ft@ELa5ZsIAd=}WY=Dvbv2cMKU5;0QKC-gMysB+5l0a#fh-&W-c-5F@oZoj^P#@%m|_v?8Qxg_jvmc&=t#SEK0?
Kz*M}U@@9P>DLwq0mvPMglr?Dt8DUZl7Na<-dUX*g1fZm&X+=cMlA&NCYf&3hpW1a?^VCX<9Vg@K%1(*PD?dq~BcITKqmmH1prV_++TqAC1!TRJK)6%t
JOKzj-a?&G0kAS%2D=osByXex;8em<{s5wO~yf{$N@`0~QVj^KG5}8&b4a5GbQUxcADd_W6Cw=XHg;MYLHReyDOyl{IaWKA4G^n4msJ?Ws&GU`!v_?zw
9MIF$zv>d3Z*1f*4=sACEU1@xK?AJmlO;V$myICSo||EUbMWt!4?s_aJqeE^bKbNN4cO-S+BRk}l-aC%E?L~}kPgE2Frtaqa#;DeuMD)DFHSVdtcfXdX
P3uR4K*4>Ozv>TVb#O>!0y*<!gd`sN@jDk+(Z|;kU7zjosoaWbG6f<btTV1uNT`k8q^tRur|X9axgy5ahzXzGyp!xPS|dpp>1*Akb@C1fTz8SFg{pI>Q
=JAierrcU-l<kS_<m`)>HO-SZ!mTuDe&tOkBFNv0YM~rVE-fvW4*!pBc~#2gOiJZ941kfEM)(nv1OHD3ext2EF56Xr-YMEAwS(wF`c6rnQx?O|3BHEA9
$O1bjg)OJU&WSDYz}C5cD7eyOAr@W0p=hp-=_uC7w!v_sl#2C>+8LsknkqT%V%h5C%KB*-KOePFh>8BP4_xfI;JdBypnMMx;^pgtV5yuhQ864T_sq|QV
Y;{n3<te~e}B>>-$xr9qY$VbUU+6!u@#YOyF6mnYkm=S~d7Pr7i?jVx&+dWoY;L1arp1C4qMJ}auZtb1+MT^cfTlqUj<N6`!ulZ$KUuG-9s4Gd$aCPE6
>hyz!F3-b|N3ANtWU(E{x-RoU50B<9EH349eX_r7#)xc+fCjwfK>g=p4fb=VrdsnrsbCD|8yw8KpyzmeE;XttJ>>FRi5#4PQK}b1YU8T|{MwlL7iSVxv
;%xz%4s<mTad3dxQ(ahz@rn>(gamH4%;{z1zYM{huRU2Ad`{4K?bS&A;ilnJ4QHB(>aY==->#Ous1-f<QUTE!m9ct?v({n9p?o0v}9A;QPksiQaq%2e;
Jo*HCcNcC}Wv`FV3Z0&BkZ6@cJcjI)YUSwYXg14IvqAvHOFg#0$`iLfbLvsbv<X#OaG3UvAdQYkJ!09wJ@YZ{-mpm}SXcnU}02D{6&W7s#7ezDjjX-Hd
tE-jOx66|!xf$L1uybp@_<AeF?(*;a3JE2~uyh0Z4WG@Fdas5U2KN;V3_%b39j?9S|vCi*-9y~C>-GSMWbWV{d=Z8JRA{LwziwAea5UGQwyKw0a!p(`J
cOGV_EHdd4^AzOx0R`m5F=(%2hO_^et>2hnjuyLARWomoMMHf%_AmL8gM?_vvEmqQVYuFCw%alagh+&nyJMz%bk|%UE81SZ=Rf93;=WsxyxgH4<%esc`
{z<5apLM!|()VX0thJ6V;g{h!o-B`CfSl4ZNMtN=Ia7w+0#91yo*XoD9E*JI4{*g;TUyAy6C-WY3FH@#f?n4)MXa?Cwt;PSt`WoO?Q}&(=Mmm+BA~%-q
0g#O>o7-pN04dBw6;*V_2CNdG33v1E;KDkoX+D_G+I-#$jexb#TMkxcs(Jfp-W7Dd{QD*2c3kZegyT+MT-&eZ9ahdKazp(af1Y3R>hg-_GVRT7l(<^(g
X6j;3SJtIx9!Q6WZ$2mAl-qN;o8tUzR<SM84N8)sAhA5OdW%s+kK5^y=VJVU1n|$PX)-kqyq)&_y2CG(2S)Be!~>=La1I>U~Tw==+@kJE*7)a#}f*Rkd
Yap-Y(TiL;b>$k+Y;7zI`zczrsmb){PC5z;(8p|Qs#jM9~G#9JfPeeL^~-Nn4<3iTDxb2DQ^r4sm?vQ^O@@7CIqR=bYoD8^)|AiJH+=&GtNf+WuZk7t^
G#Jt7A{#7U43=fR?ikJg@C{-O;Fh1H7gW}e91o0VO4_IGw79B+w;%N5pxIoTqc%>F2AyegJ&fx2fDnLFuK}H`?FGAb~wMixt&~Ki8yMG-msT`uUuK1)~
A$M|Yo>v?$ou>PHfO<XOrCFHmV<noFZEOga3Gi`AD8_huYNOpKGKkB0l0M%Tg@=8)J)+AZ9kSxKOah!-=R6IKWyewF<#Gl3*{Aey7+9vHub}M9)7^?5W
zjDu!$gI8BZ^DvBY)1S(^-7Qy2)|GAFn~rETr`S9Ya^4sj)~|Rc>Vlo*mK+EtK(6SGKM?LUea5X_gcRK}Zgu|GkMiA$4c%uo_;lbBvTj0X*ak_4|Cy57
=Xmh=!P}9BnF`SJ=-sQ?lXmjSiGn^suQNPt;7^lI5v+%5dw@Rmnk^M5VG@kFWU5C7`j(ZOZb=9L=#%IE4D!In;A*HkhKI)$7njeUKP#bnMp{ZC0?KHf6
%7P;lpH(eHA^%I5^|1fcJ%vpS)Q!P}0qiD0)`3~;w_dW8M+%KA<EbjM>$)eKtYe#WRq(P_1VNmvn!2EZ@O<D`doBWqQ6_fqA65VsS~iD*enKTlZIPO1u
5I2=<)&16#^@3}eNhM7sD^Jd0K7oE+}c?UYhN70p)g{tP!WL@fHbJ_bv>tx4fn?27=nu%gq3cG8<w5HyM13t3TV|idWHLg0!h~~VTn#us9ZhL_`3qppc
X{oLT=?ITE{hBPHrs?XscZPUQ+!-y8t4k^Sb8UcxLf7b#4<jA7EZ)OH?W8o>OtM%_9I3{MKRXfcsN0U(nHDzQ0H-EJPGnZSWX29lcn9?uNP{Ei$c_-3E
qt0s`-ur`>2$@z38&FRI3|on#BzalQ?El-<q`Ob6O9bKJfS)Dl;KDacX&O;K6j~Tkg|KAJd`9@9x5dX3PBK50XdML=EE4)LoZD(Sy=`ewd9;e$BE*|(-
`V|p|5~%Sp6W@+`t1qeAF~rx3h><CUd;PHFftCRfmYtSY|lKr}Yf@nCGRj;)co@E9V&^;Y3CHY+a-gwikX%?EExg<zl<*;7e@-pByccQqD|ekNa*BlQc
UArg9ZdH70)Ercr;xu}Zf)Do|$Wds65^w^Xht$;QMBkA&-7wxv9ZI(wWMg-z>O$JXWHoGshEPO+UcJnF_8-zFYE*8_%DLl)w1!dp9>u9Y^40)s8pFzSx
5ol8qHn{QYX_-DMwt<y55sSw7FQud1}l6$i;ol-9~RYe`tSPoh<nsA{98*e%qaXk-LB<v4;IG^7YxbLq+V$RM>Q=A^V1DqRHNvpY$LOtiYVOwkuNnNhm
T}I(qrHw95p3z!7n|zz!x8|q_x+$@OY7F@@Jk7CmICx}z3?M&n(sqH5>XD_HnX}HT-xp7UaUk&_uVpl<K==)gbeKU%ql6s6@2t?zM+F`?&y(yuJC9K<x
eBscz^6;yyXxwpmy<E4s0B^(z0Rolc4*+%oSD&c>9EYiKVK!>Lb5=P(YPqpiBm#-JqsObcB`v1Ss0T9_l?M+C(}HXn$_||ba2-TS{g_;rRjPId}A_^p?
(ZRQ`<~HA8g?Yawuca^K8>E+*u49YPR|_UB>=tkGd91XiHs>bUA079TyC$9yRPZ5~O|y>W5^sK~L?3E8hx-x`e0|ie$YTVs=)}R2!cMTTINeI(DQA!~X
HFvQE#dWLRo(8+a{8i;5V#jOdCLEJpk=A1p}u3V&XW7fX1Zt3AALO>^oqUKOkP*xDm6JDYSoo~e$y4z@h*o+gM+BU?8$M_m+rv6+S>@%kD&uP2KY+PXV
RQ_Go@v&Eqg`7^~f)Pta>HJzG}-#u|gYkilPvUf(XAG!kQO@FwG<(Vk-uoE~dQi=UB!|^Jo@LABmkP6dzIjxz2g!3_O(`{m6U2SgU^4l$}cWJf{rsfYx
glBbsM50(>O=;<y2G3b$mu3@h25C$*R%pp9E8^f);%HT}k?_ECjx=>dBJi?cArwUHj9xF>t|=*JNyGD%+@|)l$^@7P_`P}Ibb1(#99DsfTHxz$fQh8X4
9Jho>WX<D^w1$~mx3r-Ea*#NyP)h;-8rxFKSiF_kS}}tgxdK=63{W@VEm~ok<><@kMzo~K#!fKwC=QtF0WU^F%CqIrz5SjVnqy#G0IsqhBW8}4pMa8!<
(bckVQ-3Ots5&SD;6PCFxH2uC82^%)=HpFsZ|qi7qkqW`UWVozc_YaUHc98e=pWK>cyeUB}dH&aE*U?3Oerd#KdpV>iJ^YN;gI4M5La4u*{{Cuv_ZS2k
d!&G?w$tUDPr-w*P!oGcs-q03-PoT`dVg)_VY4_c&x`A(rOs25Jd<C$lXlU+l;ACBW5M8s60Kw$Y;FqIPWEgKzx$nh&y9k8<j+VW<b?$S;c%ctJS#_nm
pplf3^(8X+**LX3m2yqVU0jq49=PyDbPDni6>bh#V>jWwB$e?kluS+?wq8)Z3xgzUz;pys(1AWVpg-(;xq#bjDG2-!dl!(M|*S%6RlS>=7FT*o2`xWS=
ZntM+ahgDU^_#y}m2GAq_6&PV)BKtV^4@`bu&a$NE!A=f>ut3S<c_S8Kw$P+*`Mqoelp!9c~M`Z-hrJPh%Qk?^F5QY()LhxkYq+Ct(PIxtK3qX?>G4=&
AN1BD$8rULKW+G=&{%Ik8oGfz|-z>PhCE=LC?;uF+$SlMC*F!l}b7G5jsZskxtvLUy8##tFhH))-++XD<iL*3K*0bx@0|_%yn&YEH^k7W*2e_i%1vB<!
Hf8a*NRN8pC>v>|R9UnP?C)6~`v-IkkkHfoRcq%POV{!QSI0-E>aU+=*FDIm(DrXV)$@^Fn2mJ+m2OM74q*TW!OUFEuOSa=+fwd?s>&w%r{@*xR!wYMl
FLM>~W{f|Z3G65}$?N@e4K-fZ=Yf_j}T5>$0%ckq@@7Sx~VF{|{pFpRQY4(LKGYEvGlVubsI7ihk*6+x45P@&Kqu_P4Ej-z(FeGj{9G^XLTwKuiyV86m
vvSVm8+gw>?xpoV5?2peRIB7A=7up-Fivb2bA|2oju3w{+9WcbIq8Rk5vOJ*9V8xPXaFI<OGZw-Z-R(iX^G40n1F$_>Aw%d<@<l<J>%#)?e0@b*Ud%ZN
n{t6X?Ie-tD5k7(Z1oM)-3}FMO|Bz>%QnUUi@MdKF}E~Jp{rXN3O8;_t<FjiG=@`pc#0H_ZlcS%oM7y1&?F3e67}ss*Dlk8hP5;qLH<chM`MNuk+bd1j
z+5^DivEyHM~_>ksg_GyTquM+jzhYc^X%;BTOb`Z-iy;ydv9uzh9~ci2y(3FI!3++bp%?rL#g%Dnc6TYnzqh>5xZ2#2xUjI}#9Uxv(b2_)Pums_LpBDj
pa3(>Za{c~)wPzsc}*nWfZ4ZBv(*<5hsp%aKhF4&$?GJ4ok<@x~hPy^U*fDg25@8&jn*>vkORU{f29hjc+It{>>~=GeL7{q#Jed$CnILNO#$Ovkg7rl%
s;Roqny6tJE^*N4MKkgcg+;Q3gE@m(z`C3ozNxXcwXu`$Y;`vH9e3oS{cd#(k1^qdWL$mmXd8euVhz2Cc&O*72NCxb@U;kul-v%ZE7qMDE;5Kc$c&W8-
I;(AB-0hV-y9jgh72g{0<SvPmofid$?MTfwLjSlFmD|_5vMgo2qU*<(AvYq;hRsz)bBx?0^ErtY*&l~E~#Gfo2<%pIGjONLfhLWx5GBJ8K;vEWl35^Uv
n{TQN>n&BL_2#%N#VpPt{_07eSXv*}$G+}BkCi8u+L__&vUZsr&^{imXeloeR^e89hNA81NLTKuFvT7-i16WXk!dv@6GuoEe1X+ERfx6pFRU`?#0IY7)
`ptJ5aK0gsEE~8*4#gdd{*)8friK=mT5M<sHW%&qaIe~3zMD%reyK1-0V;!4ntBgP|{TEu<D^}G?M8q@1~{d=V1p;-P4e!u)Q5^b#go0VsqB%>1qYB)K
6<0*|QWV($wG?j4pE?1#WdFschGde4=@V*F;0}u=HB&<g&#Jd|Awn6fBE$%^EQYR=3HTo(8NgNE!k?6|_!-)@km?@@mx8aG!R!WSb-y*h23(!g(>TPO+
e6x;%B=0b0aq3;6T##A;W>Agr@kp^?FtjO4h9hUo=6)IZH6zCFI2A%ATVLrz{zODzoh1t!smrK>?Fb!4j;)yU;(PHUTWOEt23z<0dWl*X$)G6haj+8C{
OZJG<rLJ)GT%VYO)ZIQ*&4IE|c3^F{6x`g5l6a#HNv?N5f{VR=Y$p11I_xI?0fc*_6R*4ns)RXXGc~t4~eDZWW&DRAEHUUTC!>ELM?#XR@4$>iAIs1T>
d;MXJDh<XfmK*!EzyF7e`L4!%&#7+sS#@HsN7(4qN6K;SBP(|leU7e^olR8sER<TGvv}^*IX3+T167wRe+%)Vt>-icz0azh8uXTsZ&d1UJGnDCud^%A#
%WEC!X+#fy^Ly1SJwmet_PxPEA}Gdt9#tjL|SmAdal_kP9?5K?e<8}rPKV_!+{I=*%-Rx=KE^US1>RkCwU3`W7iLPe9+Q>26ETeHN9`xNUq!?4ZP)57x
8=~awqXn(17$<Q;4Pq2`6ikzxMY8m8}8!#T3ULy6DrIh6!mgI6iB`cIvIqwAk`#DGrt$3D3i&MkCi1969ug9^Q#(k=CfDtg^3{Jy84m7F|h0>S&|Ec#e
lwhodQ0NU0pnu7dS;EkJ(A{ZfW9+d-$}W<ib1WMyjBc6!C#y<XCC!yKU=9Q`)7PfNL81V&NHOtiV8wlFnmRh?{eGPSA3G1C@9GfgiXp+4GY?ueM27UU#
4N^u#DaB7VLx<zZykF(@5!l49wBghUE^aTa|xtN{=x?}g4)sjM<qGH0&>8abcSZyXZ&kOc*pL)fX#*^u+s_}V9e45S5Ua6c6d5(6Q?TJL2HR#`S<B!F0
?32A@^jL{m1S`z0eV#H<ARUG3WR5LSR!H6JX^gCQgDWr9?TUuufEW1TW;8}^_Y8V)#d3~b*}?{|y4iMKE;Eaf<gIbQm8bP+t}|sR*hAPqi_BcnsyvQBK
bXZFA4cJ+9?MH#=XhW4pzZLSklc;ij$*+HxFnFjs~xBbUM!*o#uvM$N4XLmjpHHzL}AyUD*@|*;tRgVw+uxkuipP~nN3haozfE|tvAj0<%n~HHgi6pW7
S^K{32zJs6)QT(R%IDl}5~KOVA-6=G=NmS7~cl3c;kSp-Y)!LN1uoXUevt;Nx@=0KPra1p@~Qyk6oH&6Lx*6ivNv<D|U_DE6mYQ*t>K@NVgm=2so|H`}
5%I@{iqEOO@LXtTaMLi)z`>2{wWRtoz#K$;|3wC4H;U09x_2w(7Z()@iD-IV2_?150*N+ed*Q;8@)nPYUFBa-&Fzz6v;7eUPqYU*xSUDuYK;Q*^?7SMF
d1;GD|T0<LFNNJ!Q8Ai)7C-HtiE@&*OyI68M{ShwMxk;iN_evSJ&vO*(mjm5JYRrmec-Z09t_S;XHdGz$G}!LB`Jo@qTSp-@HFGgGu(>~uiLl(u3_33^
Z8X+eF*!~KpudL;4+L8k<n$nRu_I3zu<z*CIt@m9Rp-P*#dDA}cXelQ@&q{<o+Ny(-I%zS9dfjxXEymu^GW5zEnO8;$X8>t<<ezWU6g9iR|712R~PtN8
}$3g5<J|WcLpF~wqdN|T}#5ft-qjExV2d+Y4gChD)&Uv)Hv!|TB8x(>j7l*WTciVcOHO$XIh`8t*KF}t~itsHHT}u;t!`-^^Sm7=p2E++x^JFqm*h`Ik
XrO%B16{;?>EJt6pNdh}cm%sgkjX&zJU;7QJJk3mH4)xz>8Opo{CijFoaWm9STZC+fDdwZo-dwnqDU7?8Sk?l|)9(#bH3Vg2njn_OF$>k;AF2vb^FiNt
DyeP@GC0fBmEW*0%#N>{^T3H~iRL1`+ZdN9JwxMHcRIYV9ZIIO+)yxPvbh%`PXjIOpiQv=DnF-ybssx&8^0QR4iPa_&EqcxnXXTU$awL`U;)pF##Jo2F
b8ARG^?V_tB-&T0tQ7xKW65Eu3@^6r|SR84TrL(9-ma`Eak4cwCi$3JTo|26q+E2{9Ww2cq>g~kFMDSrhY|p?S(@a3P=x3BByJ`;lsdeNLMMucrdsM^|
FVGD<@11uvor?!YI4-3T<i~JC7KEJj$${-{xH-K{>Be?<thQP^2}-N%2z)YMu?m@FZIrbT<o8S%nvy<g)mX0@{U&HbooA9^hPT<yBK6J~mvX75SG<U5L
JAi031?f|F_zBinAQe9>9QRJV|<ZJmnK~+j%6d4M|e}ZHRx^R3o6;4M;t=?KFP^+?P$eR;&I!&l%za^K2Yn;V1Rdd2h*c3hPr%Qvu&Wu%&{IBg$?<cS~
V7ju0(?YI$T*cvOB0ak}gSVzH(HkG(BvNES|c>rd^^bYwYnUTH7?FY*=bDE#E=5(>>yLjIE$i5$X+DpM6>gEN?2bHImT9nCRp*ZwIA(Y6D;EjD65w=c8
7%b3;KmV%8U0h-IcLeKG0a>p8XQWZOz(b!;C&|8x#14IwqeLcQQKG+HJHays^MM^**{3EO@<AdAfAWAU`GcQ|2&CH2d7UB3GLv$~ag8s<yTXHn}kU_h|
0rs!Jr+vKzo*itcrvc|>8UJ=xrbxT2-Cp#?dmPeYj$EB`yhAV`rx1G&hWg9Wd#+})CIX{hQu^VZoT6g;i+OhGT#7nQID`PQl{=QR8NVrFRof}%m1dsN*
NL$y-T34mPBEj51J5bHqEf{rXjz>6Cx>pKhDrE$yy*spJG?kPA0=`|GRp5V9B_Uzo?L<Rsa2Vh~a@Q0negypM(ix!jA{-NaJ@rj36nDU1dM&6Rtg#TZ%
W9dR3u_xBIa#)@gtk&+OczVCo5d-k6neP_e;f;1bYxU&D<aHsKJCEx=fVShJ~lTPWI>D8Eq<-bsT3G^8RrJ^7vh0cTbD}1ksEjDsa9-9Gek8*hy8lgJT
tX;?fFL44x9{coNY*>WbVgkus=q~+7OQTsOmb3C|!HFwudE&y}ELgwYOX0^uW*PLE{8wYR<wbhxR*<+RHA~^T~14#_iPU(zxFTVj86d#LKy(k>EJI>M}
dn&haMOgPxgf)0mI;{V5)G4HNi5vM%LhX4v>Vmn~X)p&QGl1o4p17b5lhtYf$J$uvS$ebPyESoB#n^!lJbU->WWiViJXrRKc)_p@LAQ`)ceKc6nGT-PE
8^x$HuWYpQ8^;lfW2ZY`JX+dK(;dSX1y(KKfV}_TliT+wW@(XLEE64sgLT91PQ!nnU9d)uu0<5UEN00rDsw;xm(NLQ(hdJv9q9CvOV;dXo@q)hcZ!>tm
=HF)cw}13+-}>J^l38hUMp9PkBQGzgRqWx^Lmp;T`H_!zKgPfdt7v}z!;b{ve(z@RG3c<QgrB}ux#dUx=ynQ>Q@O?Myfb_hJYt#?Z^!kc^X(YG(QZ!ni
~MwGPW{7=IC<fI<Spi7!?!;2?mKTkz-15r<^kW1%){fKeB$xneF3iWiah<*&tRB8{76}WY0cHW+trUh`}a@3`NvN`|4&ao@yTDkG_L};c!1OI_QI86<|
ns_J8<a_Kk@Dlzw`LVUw-`AumAEVUwr)K?>za|=itpJ|M)jBK%Th|rF%TNnd3g>-ox#6<sLrrM}VXbUHXxa!x(8;IyszisKPu0Xv6+nABnS^W;c`>7yv
UqIvw_4LbJk;fA*cHZ-4K}fBeUHfBczW{^XlazW3$(gunRIPoJ;D<A49f8`?XR#<0(R^XYfL{`gOR`~u~Z|KqP3Q-AW8@BZ)$kKcahzklN2!O%wFJ`}E
VDvF!QVfo;ks*gXowOd?nmOtFqt$cW~s#dmdW_s)P3oO;Mm3oLyW%c0X>EQ%MKlu3r0D^^dKL!i;7SpU_@F;7>eF<3ba5w77pZ(y;fBgQ-(7@_neEr)`
zx9R3pZ$LG`=@^T<WIlX%nxP<ceD@h{_wBC74Xq}fBQ**_4J)@0J8h#cW^<2=QiiVvpGM0v-lQ@jeA~(>AKDEAA3Ns{13q$W&<P79;*Cy8R+clcJlj>o
Yx@X-v|i|ef+I&-@Nqh4?q9pt3LuSz4zVkKmPe=o_-B1|I)iZ{qpYu4*wc(zrk%U-1RK9nkx%8byFMsv;Q3-2an*qN6sVn>;zWk-$1`&;FGWa)5CKdkH
7b$_rCwBd*HtJ^FMq1>A!jWl|OEffp@?8$2X@o>+qld{uiJ8`s1JfDZKsekN))8C-{zZmfdWj*5x&`URZ4v?!ya<J`QjDIk*@SQ~tik-+H*M84axJ_9m
n-->q(+J*20k3J*!>mM<fPGalKnI1R+-;J`K*=jm6!{p7P>0ay<K7}>b%OHbeV@_Rr3llOl1A7Ik~j0S#XWjAzx`^m>&`r6Yk{KK!=eD6c4tQbrV8nYh
o$8MfzqBMK3FArf=x{3GJ0}VkCovH`;ANJYZ^xHm!iQYFnvC8UEo+XzicYOIf@BRF%kN@mHfvr!z^@+z{dHV$nFyh@GLhky`(|7*ElmGOsd#t^@1HtsC
|L_m@jQ8G8e*i84&;H`;KX~qz<Z@fbX1Y5BYBhmXor<gpD=tak^TKU1ObP1?;PPbuQjp&9JXB!{D9UE6uz2vo0*15BVfhN6rjR^Gbt@_l_vHIJs`<sp3
nzHE18*D#`}6_KfA8ntc=DJ3*DrtaXYk7}{^X0V!+reaFFpRs{|;_?^6&o<T>SWFUw``NpSZ)lPZ`|pd<k=7(Ob{Vzs=M9x$1}KCfrw}{Mds8TMgXU1m
OD%@CW6`Uxc=8IWa_oyT6T;z7O8EDhEQbS(e71pZn51HGo6F+WW?O`s2TS{M~QfodY=r&H*g{%6RJmz4h?_eBy8am-oZ%zPc67VTB>OUfDJ`Pe2ZbPi`
l^_3+Xl?^|@sEsw&?NlyEFf%@xjf+6=n0drn1NU$+r;op7dop*owwHGUW54aar6}Q6E)XFN)A5ts3eEj87bF;Dvo`+GBxU>9~tkmSWM{v#~H@hXIpZ+C
O#+M`G@y|X1%ktiT`##Ltq||rbzK3@6(XD3Qt=Z-$@J15f6X&mb`dKcytqdeh*AKI20sP|K7xn;{N4I~(>Xt*SB!RJCj<tJ9hAsE>A3yi*kKcYJhG7kX
UcC2L--aN4^3|W+)8XT<eDS`*Prmm3r|;aN^($}x;?Mtc^C?u9@BH<X&wu{$cRvM%<?&~}0q(d1YBu4s3Jtu(N?u^PM_v*Fx@KG6*Z)OLx0)^4*nck^2
@Fu&R-xGfHE<h<VOoS$<z^7ouZ4!60ae@IsojfExEDs)R#5)HdhpScPrP#rj<;X%w`Ya>73V|UdN`Ht{;h`#_{U0Mzm)e1clQ(Xaz$odn*Q}^zZpEd;7
rfC(!B~l{?ZR#vE;td9)I@F;pN?7Pk-{`n-9M9_{-mWR)%4qrVu}~uqi#SFsApJ5>(tAcK$Py?`1d4!YZ_0_{hmm*~`lr<glF0R((_gt8}k7RKNJz&ma
HzZ{Pjlj~_Y@;C;vhV9|Sj_sP4{U#6u09mwtTmoI25<cTJ;-}d0UKl+Qt1Gh2&<2;L*?3RC<jh48X4_0<=iO+`+`Pjp{3Hj&5_J-|OSnvBAwQ*4h;dcv
|dm(6$yo4_F(>&Zi%DqR<&Fj?z1UxVXaD3I2*rvYz^QW2u3$L40|BwF#j_>{8FB<#5`t4iUdwBeILlPhU@Bi9)c=tzNfDHJ{pL|wZ8v4H;{_-cEd+wy_
;b4^|Ebu>nswt^ZPoMJ%nDt{1as_GUa<|kC?*ag#=;QYp>;gzr*<^3qt*8qj-%R$e?vuQf7n_rBV46+u=gsDT$zL#nr$7nc{u`h-4J<I}Ij%b||KaDKe
(j6RrvCJ2AwT^t=$gF#G9duZS%-$p>>GT|6nFaYvD@#BBO!g-5NP`k#CI<hucOS1Juu$zk@qNn<TufHXLA4WR}fwAeea!Tv?zQ4_4D92+4fdz?<MLPv1
>l`AMz&6ec~Ix_{8Vn1(dB@LjGK{AD^!ni~#T7ljHkX@ASRN3x#X#o6`GivX4F7mZGum;dxbgHq|}bIS{R3!<8Ry92m%O0Xe05W&QG7egweXmjQbK*?*
M(Ccy7~?`QA6^H1PKu>A42e*EGDm_BR_0Q2v8`!}ye1N+l|(@@7d=FffUgD`{Dms_od6mnziP1;Vvz5CYlDIu)yZ{HI6ouJ$o=hbxyvlrl>*Rk%eI@@p
D{Q=JQ8xQ<T&VKUepZdk0e5uJ;fAvKu3Xebe<)=UWZX@l!_&K<)scg4#AAk8Tq3C_Ezi;z>fWO~rR^>*m+|UoI@(&)0oR+t21s~YI4q*Ps`#^yCgZH5V
g!$eiK!Epw+cj^-{SX1(=6kaM{SWkD-UQ8u3ebO(9`x=Ie<MKeKIMl7@Y#HC5}@Be`~ZM{Gv$W}@HXF@1(-hyKM-L45PqltVZJvBFmE#H2LQ~Q%=RGyy
v_G!0s0^4!DiEkA1XlqO?uG3^Sa*%(7#iy4-Me6`Q9wR4=VKjy)u2M0N-e#_wR+`0|0s-Y8HJq-<t*aL0QzlZ~G4wVE$(JV3S2ZC`6mA_F;zTZN4`P(E
C6SHrz1$Pyu>x(t|hueLx+|@8f=G0H4kGW&wT>+0O3@?L!6lM#*-5m-`<8(ECuC%(MC4EWi(9GWnhUey9NbH@gS@56q(Zom+f}0R1<cMe}>9|3HA=hw4
H9&1TVOivE#(d30+$`JY<ZH#PBJ0{Z?pi65TA_us4lzVFI^8R-AuGU{1<{1<`#Pf;g-8;|}ETu$uJDw~@+-tA6qlW*^4J=lQbmp}Pp*xZ8q#lQP6%?-E
j{<ru0LcE82Gs2V4|M9y&{5*ULnC^Gp?ziI}|Med~{&{mN=++7J7clO#Z|j>0AMD$&O*dV07cRWtt*~w{z<p~t!+J=<thrl%2%8(D&+o$>63e;W5(ul?
P045X_W#%S+X<fG@qb4={_hKq|7P&yzayUf_k|~aGkC%q9`7|g-fzGYzCk?R%Xq>!8E?Nm9{=}+=Z(hOZ;vPcec^ed@#epV$Nv!G&Hp{boA*27@qS-;y
f+zdzdfG(_l4(;##{axp8P|IxBT}OZ@)br@Arl0jq-!v9*_U~!t?(zU%%-2Xh`a_j-v+Dt?}gDAN|G4ZAOp3`>A`sBCy!T@IU=t)4KbaZ#0d|Z@&Zh9)
IT3kH7n)JEmXPjP$%Yr}rz(Iq$cfP&aFOkBj`|2TdzdmFKtSqgw~rjmLicS(E6kOS$=ZZ?b#q)~^13XVSB#vRljWt%v8{r_+0>Pv^#p8_><?w+`md-TS
WJ2i<%EX2N?74`&{lPNV02Mh!Xt-dErK*%zL{yDiYK5bj?Ab2H)whkL&Z>7fi7R{p%J=-$-VdD-@V{?to7oVR}LNB8#OMoK*I2!GM%>OK4$u&?Qb{Pee
f@u_cr^rP?o{Li0$?HeEc=&kNHPk}u7+?QT_3>QCn`z1HL-0$7Q*KHo4{kKM_`_LbaUH4Fa^xmR->y>}&;Xd&F;__FT9i9AiNZkFS`=c!oQ=j?9<4^z1
i-mi($eo9O{osLtuxFZ8o-E8}r#$}TH=q2UUjySBzumg{o_GI1ri1gIe&HXU{{0u={d?ygy#G>zD#V2Qe(ULdk#E!78j+hB_PJYr?BO<c)9__wFZcL_x
3mXfa+<xi{LL9Jbx=O}`rq9<-k-Ip{pe3$xaI!%3+#=iAM#Ir+%#_e)90W5-S^=5_^-bS=61&8(Zk~({h(=P`s|-K!`uvdsS*2&FWRPVNE_e1)YF#i?;
ZQizJAf5zi;~CUv1yNXM^POa0nBKs?*`F{O&Dmw@Cr<&77u1Jqcs?mR{a^zia9b%4ajZzaY02dv!hTdE>=myzttsbMF>)x8~b>#`tw9;5XuV-$C~cVkO
DlPcNl`mmf|zWlh8BOHa|fXmNe9(;E$av-jTH|MXj5xTofqdytz>+@_!PJMifp&C3tZyl87}tnu<w@sQ+s{P64vid)kvY;SOd`{D_c=O5njSV_|~`m5F
D<?hJm#pM}>$DjYp_ZRJ1Wq4+Xwcoq@XCvJnBMWa&ko_U^Ru4vI-s<0ugWGX<JC1Hg_I4cKj-Af^NB92YeqrZ+W#@ir=YDPHe(~V`YVhpUeU#ySlwosu
=dJGTc>leBI}UEg;q5rO9ogG)d^>iS`;X53$Nloo{rb**fX;n{&V7i^eT>2V)!^By`;deCn8W*+!~2*w!@6(XkNw+m@c**+uDz~n>v`B;Sva5UaMy$Pi
_rj;NQ#t1ibE15k}`}9-bGR(Dc;E>fZHH&(K<P8k=jm>qBUY8Y0%n6fg*4b=YxMs_p#5v=$KPl$NO^5KKrC=t~mqGy@9DYmn1&peaCp8_j$*KeE!Kk|K
y&3^3Oko=bz7QA@6M=?`<LPZ6WV%A@6M=?`<LPZ6WV%A@7YK@95~|ewF7&P|v{BGcffGOg#fr&%o5(7t|e}y5m!KeCm!*-SMeAB6UZk?$%RxVCrr?b;q
af_|zSre#WPt@#$xL`Wc^o#;5Q2^c|nR<I{J1`i@WE@##B0eaENo`1Bp0zT?w(eEN=0-|?AeH0BwNxuY?6H0F-R++mnI40Crgb9Xay2W9S{%pH`ugEDt
e<_^l-L76)!`wYrHgR*x}_72M4LD@Sfdk1CjpzIx#y@RrMQ1%YW-a*+rD0>HG@1X1*lzRr{o<X@gD0c_t?x5Tql)Hm+cTnyQ%H2V^J1BPt<?f)|9hAF+
a(7Vf4$42n@pm}>4#(f&_<J|<cU1n4%HL7>J1T!i<?pEc9hJYM@^@7Jj>_Lr`8%p`#}n>&!W~bz;|X^>;f^QV@q{~`aK{twc)}e|xZ??TJmHQf-0_45#
XOjbcu*Db;40!lR>Xs?hzDH}556KEghf0U>*<wzygpy=Bkg?TosY!xk$FB+&qwb0NIoCg=Og`m<e!fOL_BaFOhh~=g?MlZ@gNoA!79XqR)`0$5D#K`dg
ULl!u|D*^Pn2y!8OE#Y={SE5D(ILdSxH4-2Ih#{LOs)n}56t_t*RNA5=m-xP*9+2|+)uM?bFjU<Kkq3&evLhzBtc4`v`9)IdDAfq0Mu@d$U~5%0t!;E6
}X6OWK59x+cmf}VIpJ@E*8;t}`6BX)^L@Dh*cB_82RJmQyl1TgW4VB!(N#3KxeM;sE5KqMZKNIXK3c*G*{2u9)&jm!g=dEhb+T;_qxJaCx@F7v=;9yrV
chk4*I4;<!!!+gYf#3=KKPUaDw%p*RTM=&vuFk&8Y#6IGHeZ&F#hy(U9UfIWZWuM2>(}8WbO5EqO?Z1VT%hP$U`pc)2Q1=67Pn!MtfZ<oa^B+(x_|>2M
<<EreSO4)3e)7LO4st!tZ2h1A`mg`!PoKW>Z~isX{a-&hjtb)^0ro$j;`(0>AHMqY|M9CI|2|TX_v2|l{iDD5neMMXbnc~ntaLmdw{Ffw{d~^c{ZKuvV
tlBJOZ#-F{9YV9pQw92@Easi6jrES`^~3M4}W`N4av*!`lPVxEGf$;ef6Z$!aS(I4BhJatmVs_`m@t-FKF%aF}|N`>{H$Fe01>R5zCh|_{ab5GxTlo@m
%gVJNT*I&Ocfle)&9a@?{Z4FKO^k|M|aooD2QSe|n!rKz}};V0{7OhmVIy?^8m^w8!C=CkNbXlyCXrY02_=mg}*0`9gm9n?L)LrwNp&BZp6g|G)b4pZx
w`Jmv=c=NlS)N-y~L^N3GH+lS}-FFfOVAu7Y-`Zdh<e~#JbPj2@4J7)XeHoFO{>z9`>YQ8Mm7YuX6YWFdZM)-&1!{2+}CH5&zeHznGw%jlNWc8C#Pbb)
3&&~)n#eXR~pD+GhJD;XOzr4rwm+qHOpL{uE@2*D7bw6+Y)qnTDef7IP{_4m7{ysDL0){^s_cPM^*w2p}D|~kA?;Y?;*8i;czi$2W7;pN-4_~^^|N2k=
;CYz;@lXDbKYH0fem?q*%zU!y^I3U!@8_`cj`UqCBiC<GGWtA>bw7Nam%s6}Uh!-GufKq?cYD5u@m=bA1(S=Hv$Xg*+}u9jA?(YtDuUL3K?95DyGwk{*
GP5TZy<zN>eG``ai8S=TezpIJx@&Er@!lS(Ov>XU0<8uzkB52iD$3e+M-F&^<L5~fA4Fpyo<4){)<0;T4Z@14o@qX|LyPp&F}n^pScUY`x5T@dNY3W>x
&+Dk(M+cT^1zW^VxMYp6<VX_al#QkDosQdasrIyw^<o!<Ws6|LTMF<?tKk2kgW7`S&yW{gr(2i<<Ka(!l#H3DbKeN$`st{W)y@McCi<gzsK1pCN-jc8q
*uiS-j3{}JNjI%oN{wBhE@x1;<rYIFbTGA~}Pe{9UROZLZBkx$y`Pg_Pl7VSy?vw543ZFplI2#4|$I{;nrhue>|R?@kj!vjCtit%9=YKKp3^V21NuF)S
iJOyp|`iB3*zxwz8@Dm&Ubji1G_$73+@g@5GZ!i4zo#0=R^4I?A-+%GpzaYN&Kz!;N@mp8_&&VD4OL_zU&%+sY5jEwdtv|H}cwF}FI{<aoum9Em^@+{D
U-X9=|1SLAh2OjIdl!E1!tY)9y$ip0;rA~5-i6<%wEMAO@sh&tBgC5!e$Op=J<W4}bj7>ic^5qIg6CcEybGRp!SgP7-e<brXS&{Jy55D~yYPD#e(%EXU
HH8VzrS0;?-llk`!BaY+<(RW;nDN{aQ}t3g-6euzx}tm8~pj?#j9-se@6ebd%s^HKH`^)kN6eiBYBRG_=V#mc@Bs8t;Wam`Kwopk7x8x8y}zdgm3XG=X
;CSJk(sg%1Q1wX7Z<=EIGgN9{$w*`?k$ZJ~_?3X>+4bu6o|Ixu06j#NTi3`=a*y+~)h-=KI{{``qUH+~)h-=HKbL&Ch((tyif{&#x)=&aZQqu{UP&3m0
o|%-okQ*4~)8FI}v?F>_zKSbJmU7N7hsG;hdU|8;JL__j>`90}=-nf%g|rEkpKmrh7;%-okwNN>#Cmrh7;%-okwNZ&H|^PO`#*Ny9EFMQJJ0rDoc{yy6
B?GEmq|M?S}-u=w(?-a%NX1t2pN`fHFzZ=j`Pq6ybLH+!Yuy0APJN#=#cX+wfuV()p{T0o>H|jg$<hffuwL-b~^*0@G$A5DUc<z@^ElHpI`j?vj8n^5I
+FkZO$Bq16_14|5e&5Ppc&EzOx|io0xPRv>+_UrZ-pBI$?p*n~@8S8m@7wuZi$5>LC$BQalDuYCOI~G)<&ByA(o-yNt%qNDiQ|o#`_fY^Z_M16o?>}p=
Dze4%d46jy-Grg-j>OqBO$#plV3U^y|o^G;e_<Y%zf!4jyGoRODCi^X6{QTq*paJewBn2zb%tLM?!jICckt-dTTxW!U^e(nfuZS>5ZBD(googGxwzvQv
Aja7rq}MeLq6_euVV>2<iI~()S~z?^AZ~Q+DrDcJEVm?^AZ~Q+9txr|jO(jl3VCct1q(eu(1z5XBEWMDf1m?0w7G`<Ao!Eobjr&fd42{T<wL_P)aZzQX
^$!vDU)|GvWizQX?|%zdA~dcW_<`;^`Ll->K3-TRc?FEBT0!q0aS{$(Qdo5$QguR$*oi?3<Wi$vRN8uTLZ^i6}VZc`=0XS|=pKYKp<jXwU@|Lgz$(?9&
b|KGp(L-eH=IA#8LBFz0$PycYY^cnpvc;WntJ~)5Z1MkZp@5>+W%OCH{AMeW_@5>+WC+^?3@4j!}ec!(OzJ2$7`|kVp-S_qQ_x1Sq_4xPo`1ker_x1Sq
6Zh{Y?%z+`zn{2&KXLzl;{N@_{p*_h{@B9L|JXveirXvt;Fo#PeEIaT7hEa*@qhD^|M}0KCBfGpH}mxIKl#hA{_&5$`X~SP>G7oa3oM&{wDO}Kd3p@Zl
d)fXaO)2ViuvY4|KuF}?vyI5!{*B*{}O%o%S%y|FL+P-`y(>G`d9z<tN-}#{`#N&*-wA>_kQwcKSm$=o4@?ipZ?>&{ORxh)1UnQpMUiqe&?%y^WVSB!#
V24tr~QxJnWwyP!qcT`9oE-dGP!YbL6`x`#-x|?oZBm1+UzJ-=<UUj}CbSr`&;m1*cq+Jp62XFMjgR|Kh73|KW#UOTPFJeeogw;zRN4AD*9f{5ya1N5A
)pJ>h<MG7bH^+kEiPZXTlxegpVB+b{xjotJ*p!}ogNtN;36zSOfHeuy`M=WqV)gCJgGX!xIXJov9V2>e&;dH)x6cl|_<A0PBqR6$t1oEQH3PygVXL-4E
r>GwYR<d2b0kSo6We}4R8PrG?G_XCoT-)w}7NYZ~I(ERx+a8I9n_Qr>2Z@gY$oIh(|{G3f{uQ5FQ=P_}9g)!kj4}|kC83><|EbbccH{7xe^WfLcua`Bx
(~vhpCFlEC`MGZTtV8E~A3EP|$eS5S&${_z!~EA9NZ)S9&lyLb(JRlw`HK&aRPbs}`BpQ&?UUdB;zxDTH0VP0kACyF{=tuYw+^3v`>h}OMTMO74}R3N<
t2Q6&#fwV{Lydzh{C2Kv#w3gfl^<YF-N5oq}MaK5FM!%fpt>+&`ubB0-ocxdzmsrC~U%^FEYAoK_`;?Zh1Wl6(0#JZqv>=4pJwAt*&?zWq^;x^Ok3tNd
o=t<R3V|#gHOW(YaMhw*>SFA3AbP@u^_8cz9ezdDRUx)8immZY%(?gKu9KF~Zm8#`QQjR0cV$R7xx}8XDAaOIA6>V-;5AhP0qEE$*0jdrV||;~&6HDh7
doIp<;L7A$A>GCg#>YE}a&HmwCD>Uve@Gl`xATq%W^Af+BsobT?h)jq^P?d*JAuFilHW;zjU_j7%=g=}=C8Gaqzz#-!ov}NBelK__6Y#Fxs(D9rjo!Cm
LX)tK(k`(<DoANN8>I2_ID>zE>!tRAtcL1*9@<K1{L5g7#xTQ$}u8?fXO?KeqMghC@P+@X+;UyqA#U^yKT!Xkj3)94ajSnz#p06yj<Rxs{aLsLZ1!c!+
gGq|1)a`*C=_A%E#5|j09k$%*5~o8vqhX^7Nf?68Z>dwbp!rFt3i}}1`+S7G&ts!v4V(j}#JvXFdRAA0z3R%?^57Lx24-Y4q3IG}P2-t99Bg{Rw2a(rz
)71ReqoF~EnFHFv`J$x>ovhnU{<&E41-$Lk^HPYTZSTJ0EJA@j3pYBKl(2t9{p9H-KW2Pi~WN6g8c1&^u^x})!E1Ymb35w?`!YJzvQET`@Z-~J}J(=A7
A_>_~I|X|NDRc7rKD?g8umqnEj_XK>Xnj`jrg$p$_~-*Z&n9;6v}Ex511zF-`1PHs0q<$IN|2H?*~p0E#Cl=CYS@P8cO!YPUM1(fj<uUsb0%139Ts2TR
UCB`g;NeJl$N4fZ+Chqr0Zih#KE-TByp$rMtVTA6+NL{=(m?=klz;6T~5RwejKQ(^t7s*k4J_K>xsk!7`;#saIqMAdnb<`b62OoRtgnj$jHEMI2m)&Y9
5U(XvBl9J%FV{ZCP7eGF}>XE8=*cv3D(GrH~ITTEA%wXbB+pbsFWqDex>mKkd==K=FvJ<a)2g+uzS_UW2x%mMY=sh47esc>ki?0BtkrJV7rG3Y^n9Be!
3q&wc;d$qDU^Ica%#QeB%x_))Jsm)>--^K-0ZNRI^G*^nF23C|XHq&uJC$i1b!-b987l3<py>(>6o!S<7?qIS+WqYiZm=t0J$Mk8_>uLnzyp0-hV~6k0
Ywv=NXwVN=lgz6n<Fj>`#_kjrONgp8&c-c-0VXiq|S2aSD{EvpvzQm4sBR<{eDV3ew#Hs&^DeH+kG)ed~C1hYetq19q=n&L_Nc|fZU?t!CaIU(e)vnu1
=+u9ZMh6`HXP%8m#a-00admM8~I*9;qDm9d`=OGsVf-8k|+D;VuG>YgkJ-Ta3?G5^@WkoGr(rF#{!Rc;!Y~eTA*oe6B8sbq#qYk*VWOGM6Cph<UR-n4=
~zpkta@Z9Co6&=?7vxi15M&z$sS07w&4l6C`>hMGaTUGMV%<*_Aj`-CHBG)GCiP8uq)tRt(VDau<g_7!u$B@i6AU(#&FSJieW>#Hb)<VLCOsbMxQu;qm
=bk`k97sQNYCAOH-Zd5(du-UGa!7?c<xDPJq`;a!V3k|z-$0u;*9utWV!8NQm)Ozc)9?-(&#^uX|@9^GMnG<tB5jHO7yt=qLy$47m3$AQuSKYKw^>NLO
ElPJ*bf~ROf}6tG9A=SpQG<><^9rAneC>nn$%t<z9#f`ZN7VYv;P$>7mCH&#dMlj;F}sENHENg%Tg-0m@nDh=vdNNTIx)ixkP7O7KU!N>;=gxPf0I|DO
>q#7DB>&L$F3W*4EB9Tx!y6cx3$NDy?pUwnzCpObSIoAv&iTny>YEoh`JL4t-u#xZ5${Mm|1<gESzr9;a3`ur)%6PfbOhyzA;md14g)Ci&qIckV=l@EO
mvp0R2AV=c~#lOy2MY8g8^OhhQT+n7*Ag4q)kIf6I#_mwvBRzx|KU|6hEc+MA3i+A;G8*8sUYk~kZwsC!}|#Wt5dv;eb+6`G4WHpP5xtD%0pMI9v+y{g
DhY6v@#?)C_{)Wd2PSBKECj~&jnF3=l7=)rP5OHV3kBZAxSO~t#7%UM4cT`^xxZ07*Xy9nw@(}+nZJTg(sHRX0lfNm9jHqGX<*=^AoXTB&*ER7g>m!(|
~1$dQBnmp4MC@tqIOXIHRcv|jsQoML^hY>@ukC`!d07DmPra2lj@%Hv|z{(B<uz+{PMW+Hd10(8Yc}ZB9B;3xag@$kBcLSLjlo%_~4Dfi#9QyQ(d3-}2
4B>XQ@D3YOkuCZeN&x%K^1w2L!>1Tmq{iIi><BVu<Iw@&0+d&-)TZPP`<4^3nR=Sbsh7j4j-g0gJc9<@;W+Bz&gCTGGEt{tx##kZG-sIN$s-Cc!;{6d8
ODSYxYcztR|=2nhzqNA!%5J$fbj!$1{Wrtg4NE!b7&y@*a@?6_3Xyy*-f`nkJfXZ6P$YKAq!i&<CZFUiUm3n0ktzkCc|uU;wPM*YtlB&Iwp)OWo6os2F
HUj5h6T<CZAm;rUA3AgG4jGh1=Z?W+1$-%$(ZQL@HccG1!W>wCd<ww~+HSL@%Wuz%8+nN)8+Gg>+;IiRrM`K5uC+E@N=sCPyi+3eE&nc5Ew!HwVb@`{n
sG!HNWJkAeAeSu`GsxykQat;!%)%c!Gm(A|K_#X9M73SFU8cqEnKNJWruSsRnb4eGxw&bJ5CEqM<k3%20f4qYE#=la#RZjBDEnx1)6A5tC`&XC>K(mX?
E$p<>jRg{2@n^(&>E}}h5>%EOjD3aXuq$7jNcD}*DYQ6BpZF&~#xo(A*EjgDeIPFjPgoYZzr_beJh0O_#uR}te4rvUK+MmTLqcP&j09eLtSNyHOCJ-M8
xvN{L?}%96QcHUs7Qi@?wP2V=<MEND$(9gsVn>BUU}uF4bTF*()3&QHK?3sOs0KTnav=x+RpF>CK-Cz_sze0mAmua2<e3$Nd56`@#Yx>ieLu)6vr`rjR
TJXj%vxkcRgl_(ZNTYjznE>C%Z;G|4hf_aP1!KZ=~=&$d<EaR2SmR;Me;}u5!VWfX>ALFT{Lx!B2d$Dod_hrsMuc3lMz)r%DNDXaMZG{zY%d;1{1RH<Y
G%9wPb<Aq<)&6D11t~-rr&6IXZ7*K$+HpmtCHIvJa^THnLsVYyDB`0tuxjzb}=exI0oNkfv>$HgcXoW&=ZWCjm?W=U`v%kIrnUfJ_*UcMztbql4plQ#+
^D|Nd%&{-xE%|6egZ`@!%3a<TnAqM7;?s)qkm)&4^pI{T$%)ekm=G0NdEpYNDTF!OY|vG(BwPV6<zu^Cm@U~W@=DqVfj<S&=8KW%G_f+S;OOnDKJ_P_-
ZDh1Xe?Z(j?X53Q~QrVvC@<AaZZ3SCSC(?t}m>9=<QlTI!?j|j$^J_fwTO_H=ASy2m=V3}*JBFu1yJMBOz;09JXW*=@dV8devnB*>TJAGB1gI2_il&Mv
Zx60=+fXfN@d@N}4OClQJ-}YH+;Jv3g$0!LVn)W=iS)oZIpD(~K*^c3ql=ksdI6D-cUq(iZo#B{BM=HH_MQT%8%yV6GZQQ@4@xU>P)Q>3=We=6cvX2FM
)Kw6oQ_}*szW=bdo~+AY)U5Lv^#?v6q*36PQ@lrfKTN%oys^OGp-h*c;J(%>#Losbp1k0khWY|nCt7d$y;7H=Qq5kbU<3HExj)*q>^&H3$g1Fkvj>_@&
!AjA!H6(ljF-R6ai~7*`=KdLc^k+XPl4o>#7s1K)O)TTu0j9%Gh{dT-M}S@&=FW7Mnq4uE@a=lLGe_2QNW>D|T&hJIwP7iy_@V>Ya$xSln^f7AZ6F#4k
b5;`8`&9*7k9^kPE`Jr{JOVOeB5at#Z#H6jjPUvZqUUz{~5%_i85`n0pQQH#ldjpMa5G3t~GH~ie<lB{|VFX?vROb=BVXKcH)3VkF|9mtwKWoxzrr(~r
`WNhjr@L5c6L~V&wE+%Eop2Q~;j`QQiDv25Di6zt|nlThY!gTAnsn`t32qGP-<H+|l1_EzAqf;=kDd?GycNY@UY^b214>TE}I+IG%;!unss-je&2CG)^
&K)zw6XA-pMgbF757ol#%8I{$NHWW-Eq4q++QIJ!T?R&wFj(l?d5ZB@O$l~AWkCU3(?!)tZ4X2@^iQJ@v7E4-`#0CyR3c<nt<v<@WzBwXPkl3{0}!8X+
fB%r!nEgQ22VBA=eJp9?nS`}0izh9?trmPLC9@n2F|;-8<R1)ntg9L;8@qO+g-0nd5dlW=c}V;!agQLn+lIN9vn1(*eNusm<64pYa3tLDCRdi4^@9^6M
kPyKdR~H?Gis<PVem;cTj0Vr+f;x{d^UrW(THPEY1DkjbME<jTvzaP_>2n(75nHbc5KwBUZPz-#CCsTpzAE2ED%yMCGPc9;$YBJ+AQ)Zn)s$l}Bym0%j
7jOI$8P5+FHwURztSyC6Bk3F1w;fc-3+3+5_23ajbTVTs_Za{bcrD7<@xu+JAd74W&gpD8x_e!sS&b?jZk5y*xsH6#-V8sHXQng+)-gZ;QuiEA6c0ssl
)*}-k72_y2Ds3Z?EklS_V%vkYTI2%x61@@xCJV8m8g4i%#1pBMK)nZf>SYYA9SdW`6m4f+xgR^p@j%XaWc(Rl)8e#-x?v#qQ<V@Zr1?fbLNX{{hhIAsT
05UK$B*o-B&`+31b@EMWrd<d4k?6UEM(zKebWVM1;v&|z9JWC@A>|7<UYZi3?2hDc!C_esYk|MgcOGmQ#uJKa>qufDMUWLURT2b3yMbkf0|9CnE%8N*E
fZ%3bV!N2O31=ippmjPq_(t{WCierOxRVFUpri~MUgIKfBlP_N_~sFrj2)<rFw^%0-o8d<aATjF}=p|257+*%#-8J3pqlNFc}}RB#@=J>m|K#Z7tul;3
Prl`T3TvFfpqzu-;T;hn+ns1xb#Dpee47aJ8?z#xDiI<Yqk8c0<7}w2*ee?1wiL3ok*$X$sP!w39AVmZgG@W*eJNgnEMm$Zg1>*iM*+)f!)|Dcjpa)W7
zA<v3UZTm)#J`~jB$bJ}3@0SV4-u!)^v6&XqwV|Y96M7y9h!6rw(tNrfS(U<5rc)nw70qh8&P$L)BVi!9oRAFuBaIjZ_=5=#k2e?;6Q`qPH1Z2(FxD9P
@JHYf;Ei%`rVr64f)^<x1n|NzF`McBZ%0SHSn`)!(3>lFyJt_LkD>=d4Sv6BN!0YgiYe||&5H$rFY5AhNEGt2Rcy*atvqZJzYSB*CsMA0&_V}(>m!yO_
Re;sSTs1lh7Z=xj>$GdIUY`#$;%XBTAM-4hInE9IYLjs}d7$7nG&_mU{R!vj%esMtksSck$xcLSoU+AEXi&8;%$u!I8mbIgcDIL|+zAR;?Om0JGnbfvq
He*(j?_I$18FC*Jt_bJb~F$PnI6u8UDbmayO{|RJXFRk$=G+niB%Srm6f$8+(O|BA*CTf;;DOY+itxWz!RLKao7hO)_J30tR+o`qe@;;6?(fVz)B7!lW
+_YL>tNF8?jB3j&RjQxW^Wo9@y@Q5rc8nYCP;|ePLVcvcudwOGZ;iF}FUfW_u@JqBLBlE_afxwuaMf#)j3&<7p7Zb7x1&DwhI+j*ksK>tZP6dESL9(+|
O6VS!4n7OVu!z*4+C1U1A?f^A=7qcs30XXK$}cZ|ei+E9&3KlzZW=Ac(e&2xYmA9U4StNes5XBs}PuG0?U?ab|#hiP*K<f5ap87q@0)Qa7($q7k>LT}s
t&XI3A*srO0ZNjI?u9`E3U3$u82#jiTTcj<I2!=htMcB_8Q;<A55QHvIkzj2W&gGzlIPi8f+x8|)n1Z}&#aN8JW7l6gv$$+e#uC&OU#mwLvYK%4b&urM
YSMAijI);005Y()aX6QoIjLbVfaSiEq7zCVpjnFf9=m~fBkqzjbL=_H!NL`>X>Gk5PaAn7V7BIi#!>`&*<!sZG&dC-RtK$zG;>|J#%aNi0On^sJ?v}3`
&B06?ApsQb!MX)(o*WlJ}}d<8&;%KmciJHU=h2xI;+XS6TsPaywQg<INIW+r{<cs1lT2`uEIz)8egV2VsZ2GCB#oaR)_0mQv-(ynPOa}D5=T1d>qb%+I
M)+(on%dBo4KHgqgY9j}yP-@&!p4kqJp*nA<kDyZHbN#1Utx4mW?$WZd`22jDesv!OWF1Dio?O-8CNP$-)<%`Hw(3@EE80Ut-f<aechHjhMpfFobkl#2
D855`+caf!>09G}H@A9Uw#=!6whc3pDw9dI4XoOP)q@Ptcspe1u{W{_>x_4YJ#u@UGNgNfXnr6(-N!YSnNZh*agp+_5Q+8Epp5*5q}hcNk>e!F%RUfnu
o$58%kSMwye@|V-ZF%qWnwsISKXmN2jG|AcO*M{B$!pB$fPEuQsH`Xpj566^*1i1z5Iw>0(SfzsZfgAIv+V`58oTYgQ@kpN$I1vYE{P0^%v}r>y!D;86
*E2RPJ0fzo$^nny7R*)~a&bM&ObQfVYjkZ+wW#1LEob4Abqm(@PVMyBc{ByzI-CHPK~yjjTYrB&ae@q5H<(@YQR6slS;lKufw>8>IdFrD3=C9Ioi~)r(
HPBPX>a*;EX?OnU{_5(En+@=T8nXO$5-%4Xu|D9qK|41dHp0D)2;~|P;~4diWZAJWO8T5%cTjW;!V<C{9B2bmEUgtYn4TH1qOL>aPu{lLEfw(dE2@uLl
DXiTDvuWsjzIJvb<BLNQM{Zxk=hv4z-WJ3PK)YSPDvi4E5~-bP#WJ%UZ=I*aC4skB)h`MEsRqPBv1)+5ks(i7y8`b@w1EnaSjv8p+KZjimXk;@Xb%tK1
9&$s>X0Iu~1%8pO}r8@>h2N>jU@=j7_7dME?VMbNTkcOgxT_ieM9mDH}|=HB5}OF<U`$#H1{(j3e2`=glRCSJ_8bJdv&-c^zPQ=eB{Jv(5NFwhbW*t5o
WY`H*n@;Zrp;MAplq&Jtr0}+3b<q(ycsGuz`IBa})1vyRvGHf;0#G-}Nfa49xSJoX+@*#Es3(CyH95o0*g)M9%r+dmq{O(?uSvX#i)ETSO6=~Rv(J;Xm
s%ddVW#Gga0QCDUD!6&QJmujgLQ+hU;uUWt64Np5iV)5E$j9F=KbdckTC+Nj5vR`CN|^1>p6cda3vnrNS67F{NFc437c4mqxQ3CoRSs>(rQI+sB5F;If
e7+=97lY2L8)xnx7%wcRU1e+gPY<_6*{0)bT#0ao<<cJwxF9^(oT@`q-!Fk8micSu&R?q{np2=jtZ*n-gb`N3XC0?%YzY1hCza@GBFpP;Rch(*WB?o%{
;v0J*yOIx$M>;tIw^zU3ZAHu;gr<%W}dy>{Ks=X}gJ9fJ+<KaZVh?32T!QG|{I3WM<hSDy5~s{_uvbs7zAlq(N2uWSo*~GdCSbTRf!>sc(_s80@>Xhzc
JQYXdDCk<z+$lT=vB`RWTuB3+vKxxy!;{wb2ym8=IU>`^M2WLqW`P)cSP$_Ih2z-fuGa$AslI0Q3oKNps|0)!?TukyZ_IDp$3IdLpX6S$KO(RQSL8N@n
M4eDV<ru?pD$D1luGNhWaZFbjrxCDDiHmn+F%v88)mEDQ1Bz6Q*9`}H`U<KH$r{c1!x^Ch#3@V6`rWNGYvCu3Q5gHMz;#RE1gNmC%e07C044-C;xEaB#
Hp8)iE9a$iplBp6+#tqVr2kQJ!G?1&K@6LLW;cmZcJ^ovc(KF|Q3gsl#!JGPwm7Q2?2KSm!Hyv-Os=bfkY{WKX}np_>8NXN;LI4;Mj5@9LyT9N1?q`8#
K|qe>_n@bfhbh5<*K8oRA@WRol$X`cH_RS$TD$_8SpnA?Kc)*Yk*j92aj8*sPbRUh|=nBSPejHW+@~l!o+4Y&8tD<W}Q%%*F5T}4N6{WN|7TyCni3GC&
!B1)b1$EA&y+!3o~$C=-50Kx2(n&MrO6zW?ewq_vcvcH<$w2)k@I#J{gfXnr<h7I#oWhkG`aXyGG*0KKsBsYp~_8GnOvoLh@ob?elI9kC#>l7cO6(_W=
rGex}BiSE-uSQHbxBXFOiDK&FIw&NW)?@h9nwDH2P`P_R{2CwLvHX@5}*+l!hbaV=229qe=J0C|*8)xl4F3~-7vB#Ud@df+?_o86^&s`FMxpez-GT?04
52&oun4Z6O%ZuxG(?jT)c#<Ait!vJ+a7@KP>44hE5LxodYDTS19+#j-pV-MhpU+^ds>_*}vF5KU;%3S}l^5dJFc3dbuSyUBUq57G*9P6Vo!l|j&9VKf%
57fol;j;}IH^5z=D0}0h5lFbbM7HU=wE&mMr^Cb-jK^QNBp*di+ajU1GcNq;g5*yi;nUIFRTosgTyDOMKgkO`jHPW_sOVy0+ADs{30caE^w}rZRCk7?@
61=X$lip2S`OFQN?0PHw&bY2%;r+o4dR~XZ)4qN;Ig!LM|!*=d2o{G%h5`>1MJz0m(ndRTmhVmD~eI*u@cTqv@yNQ6hmNb%X4EaQTjSJo3mLtEE?epGn
>(b8QBnD>@PE6We5hC-*!cHiY$WT)3a=i@%)MNlStH1BdY_THq$YNr#)?A!5kV_ros*#dpP%IoPkgQ$xYv^x0*br!bV8F!Ae04$15H&<$Qrg*nHVbapE
+n{3{f~ayNozLUzAg=qe@F7&vZ}97Y{6N&;1s8z_<}J(FEi`mq)U2Jk$LK0ACuYZ#uK4;iG^C8Xy&%bi!P(}VnyZ1@^qqVkaQ+_f&`QwITDRi>(3I2m}
81%{N17)f9QUY=iMuIwg%&Z}y`@gf*pW(Wu=AWfbf_pYW!>ubkht4&d-Sv3Q7UYkagXN(8d1&}~qs}rPwYwV(n;V(g}h)bjkqp{*=@N|t+{}{nRa>O;$
8=EyKXN68fLnAcI^9*+6MJ{|=HP<N(F$7`&`V{(jKybg(UVz2c7z1Zg8V|$r4U2Ktk?cs<Hc!+FY;e%qY#A)G4Uh6lp&fU<ZY7Y6kN&yoM<WL9;EgF0r
g+N7$uK*sR&|ARw7<nJbKMxAv~`*g0s)CCd8r2SQcDd;m<+>iFi>v+z*pEf-9p4Wl(t2gy+}7*Pv-Ne_wBU~+#;3^U@;-l_JhigB#$q@U^f86w^x?X=0
u8ZRZMsAL_KssGjEo>jlc+!fe~8ndI8n<L484d%Y)`poF{T3v67&ZJ};VSo^;H*sOM)QGB6;{ELt>G7s<M!7-V4Yk?j6n=J^)!7`098+>!-|dKE*+v$G
Vzak-_?NZv&*z~)prBL&EDg1_4{TR5MHUkRY&3F78lQnKRDtUB9m?No+im6UVSKcK>!00OVhC=3-wjaOlG-lD>dpGO?4)P6k!>I&F4Zqsyygr#lmBH7f
sK3y@24ENC%NIkjL{DsC!SnpdUrU;tT;dQ)NP)*A_V74~g^JR8pDxm>>(r6BuK;{x%&$s5fp}|DwRJPVkIt7&O%-Z=iKX=sbu-a6Xfw`bA1J)WR3|)UE
UdID7Pe$0I)H+T8r6N$)I^(3fE=c)lp~u>O$DzoZUsH9NAC^4OR=!(}Ej}UUJ#bQbV)FoU@(s$4z#;7rsWYZN>1%xAJ=wm@GlugZ!9YKXPN3<5Gn{6sT
G6P4XOPy2WF^0J6nRKAT;#ADn2^Ah_DzHeJ35rlr&5x3o!}?|n-?O#2X2COAsen(PFSQ|QD&`FceqpL^2Ix{1?Zfsmyh_=A#EZqQs?H1Q`g7XdNrfO#s
Pk2t?aI6DHFR@&Ty_~YS!^}U}gzQ1*kBTW^>;p6O<dPAsG*bw5K}a%v_g*RGvmquR+%X>dJCJUto*P;Q$QCosPRY-_hO{92cjvxzNuy4<ze!i6_C{?uO
;0x6<H-G0>qQz?(=n5;oGU)m<wa*_YD_TqwAUax+7m%bSKua=z;?GKQZe7x|~3t`6<p4nRthN~h(P^>~|K4LT>N1?;`UjM{4~(k6O+70+Xuk{;@g@rbK
bbcDi$sCgdl10C2JM<1^JoKG=|Nv38G%>?$G(D#!W)D9qz1CTPgrzauy<Av!StG=7Exo!K~vPJ!KR7EzBcznW&R+ZKBOhp_8HG3}K7Ko;-@wUFLqt(Fi
%sHg9^@ejgZa0m1w>mXGh~(pXNU3<5Flyyyg}w;8?+ri_|27LBoIa==h2X%js5zP5d47ipK>?Y?T+0AobP7uT4$7J0vNR5s*zVw1*JkJoH7ZS=^%m#H1
5I*##W<M~xcRBW!7}2#GcVL&r>V3xj4Rv(jaVh&WSS^<FS)>~s9cZ1Y>+m_Evb=uJaTlW7r~fx1CyDDln`4P=w7jhxN72_P`7<3yJxL}6GJc@z3$pAh+
JaLUt!s&*mz#JWM52nH{Ejm+UtwW5|l=aO5PcVdAzf|;+aXi6eOF_3CuNU3&7KixtP+jHF>ulx!FR#oFNKi`^X{fRD;98Bh=Hd;w20m8q3EuEr%o<P!U
a@I2<TiMOmW@NmF3w^DDEN#G<47%63)@N?}2Q%H|qFf?fk%QeJEFqRu<MS&cU6!Vs0lY8zhbAW19aMa3L6F(e^&RhkvA6dNAI<TOVkI7u|jP@@{Kb)<B
h=NyJ*q3{Y|CX&xiGTmu>dup9A!)z5YZMdA+rPVHhvkH5ok)sKvo^Eq!<8`+~BZwdLNtrezP{lfkcIUd1F#jagay!GSjvpx~uGJGzz+@g6Cuj}A6I7MG
h=Y+k9ZPaH=@mOa224wK2iNR53DcI;*k2gw1lc25<gzRVJ&2UXw@G{wG_0oQg%?&(ep>544*6z4+ERCV_lm_kvI6t%&=$%e+QH#!SH>8N*cMbr&JufYU
?j}3&+fGuQ9Vwx7JFTA3V#Ex=<P88V%ik6ecAZiHHaY5U|NOk_Z!5}oNLOBaT-zk24m&i%n0vrtK;n3_I$&^IHX?2#4XZ>@--Z8*^--ggB-~om1*S&w5
?|m;j+F?d}DW|a6a!z*dKQnp)|zc28>&DQDAW^Jwf3#szcnvzzIJE6}iM&2khH+yRaB(N`)<n&xtl|Y1F?57O5(*(ZT*8E<~h?DG$XD8CAv>Y2Rszidk
R@o&nO8CGd>jvl9@H&e>H8wePrvvE61j3Pakq1+>~nNoVr64G|RQMdU!7FEu?>h9&{(X=CJ1r!7#DG6W?OGj0L#-SP$r`6gIk=|-Zs*lrmOn;qrLRBuz
WqnYzwTeXMU2g>9J`?=mQ-#4|4Smj%@F#AcaSFuc(Lbz*8M)x&TvvxY@^->aCP^p{2Ute${6*^}mu2W1IkaoxrM-`QCfSzPE>w2lss5_UDOdxTJ6lpW5
p*mX_I3NlCCaF<4RRS3((rIyq8#v_pj<AW5#X+bsYe`yg<OD3cwyuXPx^>JUlUu$#Y-F$qGEY-ZZX)pmy-jXn4Pl2<Y{d6VUAO@+k?hT4!Lu56EBVd_2
XFIBc=cHa{`MC?3WqZEn=p75fZvsZj@Svxt>I1{zdA;Z)|4ot;lin<=DQoJru9&_YPl$JNua%i#2l%eb-g#K5uOd~4aAu}MHWL5lE7$<>@l*rhm6dzy2
hBn8l*S6pd7X&J*?<Od3VvKc{i>yL74~hr4HD(fIOx*R>e25+MG}NSaiaw<>s85ZVJF)RpIESJ)w9a0PNBl(;*&IXY&;7nJWltVPDO5=d*|HLLyitld*
)O<ql_8WGEiY=Cg*kGOh5i^(fb=a^+CGivAi4H<_>m-Bp^;4z@^e*ly&kVI_1%$FZ}$N$*uo2NWIXH#-OrUuDXbyulbLHo-UA_9Apu2nu;_5SObxPJDf
uL(&QD9puRsHE;aO`UdEA)B*btw-p!;E=45`fDk+B8s(}7K?iiY7G1Fcna5);ee;DG=XIpb4OdPJf(-21lZ^UiPNl$To_5wasnPLjVxDDG>$sqg84&HU
$TC5usE2c_f-M~PaGlnwDJVdz^)&~j1StlS!f^wN`?{kjK4}$!t9igt0lVDnj;N|oHtKGgZCSRXgcjqNu0rv)r^zvyd}o??+@0;1D@D>BW(=FKDI&uF%
XxEg&19N9?2wmQy3nHo9JO^dXS=k)06tawI2|{nCis4f&Bs8TkeBE@S9GK^z|u1|!nh>}O~^QFd6*C-cli0DF#KNDQDj0Sz~xF9CBU3L_QaR=zQfG)2t
BJr`6eNGyEk?r;+u9Ts2x*3)xwL5CS7`uUjzNRG(|TaYYl{x5pwFW+CrY^GkV6X0~utwn1>dhP8u&3L$#A5OX$EUUhYm*dfS6*n}qgZ<MbwGQv32|D3a
9?GYKwSm~kwyc%nefXK@KQSy($c=#U=CXMO8)Ga&)ADS^rB<VnL0P1INBhT&nqh}ny(unofBL=1^<amvHkO)XoV-dWv<Espe<uU2b7Cgn;QdUZ7US;Q7
w-cd-TnE8`<%gw?9<sof*cX=iyH2%9)vE67h$hZBnJ^75V27FxJ2E9^IMRV!H<|5aX*zx@sOa<KYGca7jYLdttDLSXe4jyY<C!|<==wCRemO-97SZ3wY
Fku~*uj*oxBLDZCZ5@fBL5f{SN5-4Uc8UqzHl=b?-9e&o{l1k^6%FbsTk=Oor7CdUZuV|{GuUo$<%1l9RP#Y_+b+b4z)DT9)HuV1Y<=$7E7@&n(Qb4QZ
+Coo%5hXRGb|bl4e*Rk$YO6vZTZ?j6_*+J-G!SZjEaLByT@}2QskmITt}$wL4I1Fj)^)U{}<PVeU-521Zj$fK{nV;_N#0R-R#dLRX3)mVcu-1CUN13UG
I_}oQEeQZCq|?J4bh5Of1fB^G-M#OZ3CGZthBI6d<tDaJq^}-~nsCIc!nP=8!IIc3`@=Z9(RDyO1tQiWB&3aU@bSXgVQG@^G>XdJ6=`nl?}&P8>#dy|V
A7>C^$iRlLexq2iQ0>?4VpZk!~T#YR6h>pdFk6i;59AzP2&*wM#KzZe$|*c&or`BdCO&KS*=k=rz)I%$8IH1aTLLYvtn23Dwe;LGUD48so70ihE7CCwn
s@s^6O<-<<3I!Zp=hBMLXOF-|5-dIElj*4U16>VCh&K<T|R^~n_3=y!K*;pSYpGt+BUZVPQmllv}ma`*=sg(l8b~6Rh;fhxnzVGX)J*p{WO`YA!2MtNn
LTu;O6irQqH8PKNctfF75lEgyFSt+#!Tb=Mh?HX{%ndjKyVfQeN}J%Yi)F4AQLfkQ+fATPCWa4<!+JV2AwaZ4VzpuH5mn^-dQ2Qf1EjE6?Z>S}qa@8i;
S{OO0UU+xLZ=iP=Kz4oj_wNJbVDRe(Ymo48k|msZORx&OIRT+STDS)dB@#?z^BtWDt>iU@G*MRBN0J42cckYl?~}7yIEZ}oAwHBr|rHE`7^Bv<vOpACm
SjdXN({xlMqog%>+Dbx}2>rWt4B{7WeWF<tG^x3T9w{B=)j(vp7s9zX(H5H6kR9`BOAIECm}g0Bwh(fJZA_!sx?#3%5d)z`=;4rlzCX1*U6g%TgW)4@u
)C0CUH_pgO^zI%T#C9l-Z3v99r8;y~-4Zryl+S;rJns&8jc+d!Q;$yh*%hDq?2%(^v6D(a@whFg)F1oeN@cUs765+m`KgxZ|SP|D#Hc(+Zz(u_6OU$In
Q)D^>Fy?!&N=FA#!benbn-KFWldcGyKAw4l1pAYNUXS*rxcvmB`r-Q_(GyrS;vbArMi5>VG*9u2c=!R8x3_aq4QlZ-_x6E}WK>}>vtZdw<CODvqjH_a-
MO3+-GA#)V#=~TC$R`H}+YVP#o83}ut%Hg<&+@uX#!Bd`{BV^!?SP~TVQy6pYhvI6#K7~OBPC%u4tkdAAnXRsZ~U^IV=mZgMIP2<;z_)sps#lG?gTNRM
QNc+;Tlj%H*fS{M{}622AX<oQ?+BoI94~VRTY3kq>@ek`lj(L<EMQnK&hkD`DEl|X!JlQ+Y7Eik2U!!hU;y#H=PcjljYU4xzGi-oixqiT&7ZN#ZopfS+
j(Lb2&!i!LRpV#ASo`F^T4Yo8RaKMxxRd4Fj)8f`w81DpW~t4!vfZ@fA^>wN$#Qs!p)4duO}58Lf`8n!UINDUF)CHX?tq#HAGW><Q*2Mq{WDsTR1p-h?
Eg3dB_D^{9n#aE}W!y~HT%pZ8+7Ti|P?+Hyu$HFX7AIIOVbTyrg|qKgeup-7Ih5}2K>*=D)aWK>}IbR`W)z=GW-<hpX6AUz(N$C@5F;{^F*KFY2GP$+N
Rg+d%Pkx6+;B{zY)My|kx^MO_p7E!%|ik*#H@RSL7{4!HcOyxpKFqxpePy!9uZe?N7Zbel**m(FwKTS_mWF^>km$WpZ%3;AQeT$uhnWaNdK2{gVi6KgO
Q{!iVL{!irDUPbZq~zT5fL8(J#fc{8gBSJybGklnyb~>fFt#|!Wy}pEM0ZdFhb(z89W<pdgA190bpjXVkwvPfcN5F@=y2lzyH&-kB6s8@=&&uaAd1?Kz
<beehf7NWOj6JE@wVhVp_BG<3ajY==`zbtd9W7>pt72q&zKygnz27#Yi>a8pG;-E6mEp-p?+D4#YI>A2{iQuFqU7XaNH^0JW!4p4!o6|8SIYXCgH%Ztc
i=v6bgLk!6rSTtW1wQ>pmS4ld%3^3?yxJF=REFHKLS9s`C)YQgGbms7fq%gJ~ev=peHpuQy&hwK#~JG`~{DjW)sBi4$qNjAoFdGqb9$r*H}M2G-X~QV9
to{bM}}D{zKj$*#Hb;OPZOGz#|3WnZV5(}v2imfZwS13pgVGBIXgA!gn|6iRx+D!<ls!H_ICaFV^2nNv`J8wRdYqf>b*SW$&<I=tH<stmA;lUPVKWl`@
s_UVM|lW$A2lRa2L%nzv<k5o?&BHXrGYvrNwwcZ%qNMltFfoaYM%oMl-=)2W|?{$fgz)8{!Zg;VfsyQZe+>zse2lnX25!Gk3$(v@r!}$eb1j^qnC|0<l
s%n^BYx>aYXnZvNl?m|;m_c^4Hf3i!1gL6YxvQueF{<*@v!|C?t7VYrwcI5pD=dIM-${UL*)av#Z4>0k#XiI$BA1pM7|Nh22}z&&l1+Je9u+Rt*hdIrM
ZxDp#V^6kSW3KHTX~9UR|j8$Bj>_#S$oomIe`N-((SsdQzI&M3e$k`Ty-FAsud<TDi#9cww2QKic$e+5AvnGCa~yu5?bQUYkeJT&gZ2ZZUKs4ORO)QC!
<s|GF$!-2mz83v3lSnCJosM>reeoZzLszJtWOQoN1_kZ;45E7p0{qAvs|?-PE5>E31pMcw5emEpYH6p+=uWRC<udahwF?|KV_9JH0G7G{|Ta4%pJ9D~!
BZ#sH3X(jk_Khhv{1sfGsl(c7#8P6C%$<9G1}=8)1-LT(hQj=|E*7RjV)==vS&k@fnVBmc6TrY&u8GXr>wDE^EuQ2(!;k;E6sgAkS2b)BtF%@UlBo*XA
~PfJ2o7Xw}Fk$<^uJ$0ToZ)zZ<`?4yHku(K(m<6+o=WRQTp>xgO%$qAn$!^iI5k#q4Ub<$0dN+boQD?VOqm3A_6|+_<BO@j(?NpaLEhEHFw0M@oee*O+
w$um6Z{pSzYRH5G(DD*;C#*XuiizUWf%pJ}4UPC?zQvaEH2@K0Pb)&Z9#r1}>H-r0F34oc2k!j9nTZ-hUYJ%=U#B64Dk}VR4q1(>1l%le#h%+&h?L!Oz
sGNg|CP0^T*ihRB`nGD^g6GRZlzM+So*^}^Z{?&;)}&5%p}k{e#j~ZWnf}y*v6(m8!~V>`TwKrJeFN$vMl^S3=(gK7$Fb{5(EM<!+RvWdHT*%HR_Izs`
#h(TuDjh-fMje68QP|X-4`;CUHYMH=w{Hx`cW2Jk&qG&nIi9QN$I#KYyX|F}M%Bem8%g9vbTZ;}bmOsxr9*EF~0~{j1Cy-9k@VCL5EHzSugDPXZlZZ`^
P5e1kcpEFo=wdxyqX#6CAY^^m@JUXo&-*0~9?zdC(Q-$Y2kM$_v0j(k*~XY!E;C?*Z6AMbryScCcpjEN(CC5&nS_MpIs0MCX;xY7GNo2?cIllhA$?1TJ
Il=tB|+_!bZ6$d|1`nO3S;zL5^(S)1eedFVdFGJ+d7M^I`&Sx|r<Ed$>&0!khHn2PMNv|4`wZAW<eY0B-n`-FnvAlX%wU;*PLf}I1&W8u~w$b=QvI`CM
x1;(iGs}4m&#*$N^)xRJ{~`Tq)N8u)F7juruti2!_a;XEFyl9t&K^488i6@=&7cw?8YhwTMiiyU&n>9-Ek*0c%gR|&hK%&91X^u7{N+NyqSSo3U1<I4a
d`wBexm*`82Q(#e-Aey#rL!19}U)mkNED=ulQv>;0~#Iq&@H<cMxyI5-TeO+}$<>Gu_q(GqO^4BNCw;G68dcMr}5OOaHudhl)84i<R)nUno>>#OO}dGm
Y{b)bmST9Tn*ZUuPH3D5Iyq%jw~-izTEF8nNq(HStKl=1m}{p12k$c)eaw-UH)-qvk75sRH5gbR8V#vsyd2i(e{wnRq~haxuR*av_LD5ZfZ1PI-7krl;
U@q#nrsoleJ;?IWVk*R3>;Xb|7+kYk&6iDu0K^(uv1eGC4^pYhDPz24NehdwZ9UR+BcKh*89MJ3w^Kk6o<xoT3#G-l_=cOCJ~r;Quqw`KGN_PWjslH6J
-e3$gYq#4qm>6x?)gw>&7vKonsR!->iClP<0c|uXgmh<EB${)lf-1%`W=R!mJ^_alVSFfA}3qGtJ>3z8bqq>Sc<)6}TC+>4x_DT_7dd?>1gL_gQ|J4in
Ob`-6wyqlFJOrkrs6f4j>LnolD)TvOns-1#?DaBy)}jO)l(~29OWcze4_0EFjz?2L<|TArurKQkbQwhQ8a|LdCmDT*pVUN>c47tAt|L0Wuo;*9X;)MN-
mZW~eJk3HT`V{GMH-4yd->ZUKOtF9AlVPhgwjMPF1CUq#r`6K^KSItmaQp8_|<1QB_mZstocr$+dAU|?6RCRP;q}7z`3u@J}3_9V<)t#lIN=rUhmipjY
mK?ycT5S-KLcS9@2G;?x#WHi#q|OatZMtu+`h~;aP#(1Ur?8kE;nQ=sct&D(-R~f9Hsfbo8l*_)guDZ&hGlpiaY{DeC9+Fv_&{<Yp@g#MMcP3ceI}pj}
S@y{ID<kn+*qi8YGatn!*8TmFqL5Ebz*+p;uXLg294jK9(N5p@`Y(IZ&`nuUWlb`Hd6%H3{l=c#<)Zl)JGPkiQs8q<jFoxab6{|wk|Gtgph7p=?K^xm)
%1jI5HL@se2$kFhVFy0I(9QV4U<ks>*@`=p+6Us>cMfotlo%BL{qkh!+7Hk;~Vuy+*<Lntl$hW><iV#I5U=w`vlx6JscRPOodUho}Y_dNTgM<bh|9x)g
ym!&@JM%&Ouri`2a2viv;>Ssc>hsC-RU5B6xCvZAdUl7_KgUKQxJSts?ga`Z`KqGzr`pTyt1v};*#97fdnD=)ihC-N6jIM8NO2z(3`rvWY8O{fni511g
<7RB%)5Z<&&nvOuyT|ipgxg5$K=rGb?>%a{%=Xa%L>T)?v#`QuF~Ar5MKRu-OFdy-U7P@s5j-)Tyr%4WlDVVyX=jSN4k-xL%60O8hWAKcAB_=H@Y|SF<
v>un?*PZGDP*KN9p78n*z=6`7ZiKYm*SI9}^&a?PmwDGKmF07W;Z&wm`tW(j<XYgfcHiGe}?WH@UJ#PDOn2j(RzY=<5RyYrpA!v7qtcY?>Zy<FS*F$oh
wfZrix=gb#H!S7sbA%e$UzKV&Xs)$DTTG;@Gl=*vfWcTxV^E859C6)hVtYSu3@U}eDzDEB5}{;qOfU8QQou%r6tqC?pAEJ67Kt<G>`xYYr6?a;0yGDyD
({b;C<hx!Y=u^Y;1^<VxovX>Z2%XJBx$Aeu+Onal(-8_l}%Xwgk6}j_O%z2p6L?Bc~^9!%?M*qwoWjw(uL^}WId`jV8nMs^RMk$b+e_Rs-5{;jq;hXR}
{9iYvy&yW&Aw>E>_fs|+h_6R7IfgfwDG%$dKzUE-*deHfT#W@HOF_^#gU{Lx;+vpTp7racE!#dG@%bYW7J`xH7*Vt^RKKmSbq<4^3xZs9-{pJ9ZeZ45>
|@>#Ut?BFk~d%QYDiT-Vf3%a{sQ6F8<C@mha%9^8{_tL(%{KvWm^;_p8{MP+l1!%(*xqrPs`2nDu^do)J*E%4J`V}&bEC;D4*1~+TPwm_<^j=kr@`=P(
HdBf}nRzdYA(KjHXC^Xe~THN%&drEc&~)wp#V8QqKGHkNT`W3WUs)!s3|tApQ^rmwi^zMl0C!b4}cO77*@tN@dMMMEp->-XWnxN+ErA-U~4oX#OtI{dr
7BqWa+0F^#|Eh5VH+>F10-A3^Ly$zV(rq_0<4eMy6EQGMbad#%ZXnzsF(zfQ}+LK~Fgi!K7HLiv#j)%U7N3JMJ8$kDGlLjLj_Zr`2*D$4hU_jqH!{qH_
t^VJEzJAut0e{`=ks&CZA-#=+IDh#DTLDYkdEanHwk3f&(+G7zvdB<yIl5TS0F)7de=c%Z_F2wA&WF<+DS66I1Di-B`_VHuvWuOuNJ(M7<R*~W+-W1f4
nvKSXWY|CAMEjxqtn|<ON7&rI{z=GE1!Yr1exCaCis!%c6UsRXm%c6+_98w<tH>IJbn}t!m(!u&2iB`B)Ka7_;LvM62I_?T?HBZV^7<`2h@ax;QGO?+f
BueH9!L@YF^8w0a{EocfcPd`@z%DP!}`Z@h{g^V$leL*{TT%0?~!3Yp66mA{=2dJFY~1E3E4nw^%dG^eK_PJ4~B}Uzxq3F=_jyT$ozzO#h7E&L2}wp_#
zg@16R?8^XHw6kjlEuF6SNlJN|4~%KJ(-g6=%euheT1lH*u0w@&^$6|5$@cwr05r>0@y6}2e?;=lA}Y@cMEfjnCjoHB<~czUcwL)WejGMy_bch$~B5a<
k7jO7p2XPlfsd(N<gg3`U~zZ^gV_)TtyTahRqK-ZFX&qd=qPFK}q97p+wLCjrfABpw^q4*f|-DzGBWM7?Toz|Lx3r@MLBLeYJ$f^D9`BbLuicjNsDbQY
l@RFJ@-(V=e(*wySx`zA-XNN&rRUXxU<>iJ!zY?;+c7v3X#X##%g}0emcna0We>_$A?>&nD@5V&<uGc5uns_4c<Bp|^Z@%H>jd4n}>bD1+`!1fz%3l)(
yPurZ+TYdO5gSTjeKRtU#}V^1_enJT893xXN*mIRS?Dm>KYxfD9)^4+*qtzWqj(ROC9i1Sba}h<5>gn-9dGO7N3ZGP7f<}?fj+1k)g|jBHMj8&(uj-J0
E{>XFh=_*1gY-Z<stlfRQaz4s`@gO`=IrvP#E-%?A=4(%`(xjPQ%0kB_+dqeoEbiDY)LSuh<aa{_!?$)fZ|99$Fkm_D6EU%AxW!;WeocxWzo-)sL0I3j
|?^J^KNTuS|1kkhv$^RVU5M5g%g^kF6WCq{<|K@!zCE)GUVP#|aq{ycq{5D}GkhbelZvOycPB*HGQ?_>5t$@O%#@^Qojd{y<V3w53njzv2!tiV|1pjyM
-oc_Qle#Lf!O(b9NIzee78QaqNRnLHF}`(G=SbYC?X_7JkexKQrmPuyN!v>VAFIjq+`GxH(gb?CV7pN(R~4pR1k^Y+gM$1MiD-dc$#_#1iSwH)O}u64G
0Q_U#=o$z?!=`+1JKGV;Dr(4d2%ploHy#I_BVC;APNbdVFVbNpN#qY4m8{o|Blmm~$K_irV|7I=x;`iHgEpN)-V}MM>&SXLP<X~b90lzWdwc*R__=&L6
9-DBXTygg@&Igt(@U9eLTO+7W&IrZ}=^E?nT2N*0=L_5cyO9s9B~2_!@Mz!f#<k%<{R)Ssd`F<Z1V)s-i7`=x3#4Q=`f?M>DBuvCJX6448uapr=^H`*3
B3vD^Sg24_Pd1%8RcMPq7~~B4mWu``8f@a1sx=o*zc8_Kc#?KZ!7Xr@KuD4P?x2ggAwlTdR{^$JY`_*?QnfS$V`~~aImVJ?g9kAqdoZi(7s@nK2lE=DK
&wS;LO+CXteFR^f$7>Aaa0n4}wD%>oWlYo;bnRhA)VRYhsRC6#bXS?EIexKx~EZF0Bt?0-E$(>t;+DLOfzO+($5CVA$K=QyX@I6EZK}ZR^>f2w}#rHoF
Nd3-GrICSGPq54<=oE_h~Y;nmJ@$k2~*M-HP~n-W~K3Csv6h`B}@MQDvRqo8JDfcUscjHiH>THC!<qAK8Qd;IE}XV^@4;Fse~f$mNw{2sO6S@3gxV}#3
PyNQltV1K{G+-c#Ars{?XVsLVg4gcQ0Q|k%y2<j)sobO%wDqtzG#j1$HM-mgo$CBtj9mJx;cQ(b*CT8m%FU}t4LF%R@&;8KN06bLE&2vWjdDt(j*1Gqu
7o>Jio%dV&w1N9>Z+bFv`~+feslNIRS<v-9=)DjY6tQxm(olyzHbn^8%nSGLpl#>5E^2TowhfGq(Z>B!$cZ-$_c<u@hQ6O*)4Q$k(F!21jkoyWZ5{|ep
1ZX-*lx6VO%D?%y$?uiO;1$bZyHd&BX7PhLjtkMDzn&S*cUM5+dd8S=f?@_k>BPt(W;Git<B=XA5(+X<T#F0rPRaRyI>_>!}Q_d6oVZfbshlX)`LFtZ6
e`?Twd{P9|Fkxh5Mc5BsD;5E;?}&55mMy2(fFW-98)8qOYn!ZQjAhk}+{McZ6tNhBHXlw*el0y@Tp<jTqE#XQsF0eJB`?%i>a0&9a@F<J_jEKvI#q#TK
fEd^Eg4YEXpQgyx5Im%ID8tu`pahv(rOLvz^sG1~zBL%fkL#`pW!GB)6oz>(}%z?(d2eOH2fdnsz=0SXRTS~`&G<k2T|yn6z_b;HaLl)TZMf<iZwBdPx
-QfVhX%Orfy8YaT~fQPKKNwl7)2odz_7caLW{VBW+=P+@5aDzMwQ?hJZmH`+wDl>0=2q=Q$6~A_$4Z@@9y?v?9#|PZgE3<2DXC@(5?&1@kVX_HstGd5)
8$|%wy5v5{eJ7L_Dhb6Vs)XcPJ-hR>CeMG;>SSl@Nf|ZF#lOqvOPXFFhy3@pvSiH&B_M`(z1?{OrR}s{l`6+65ANX@l>k{s3BIglXKomf9QN1+lwB!vg
Xlvj<>L>ex?QX+ITsM@g{`A_^w*dALQrawfLMrcL0NwCKD_{<rIYr=^Rrw5WN+71&}(5i0MC7J+_ePJctD7|sSU`rn2X476MM^BaD<B2Ze@>_y7h>|S|
??KTozHv*_eC{20zK*OT`$E->#qOz{mB4ly7{G2n}5Xui2Emhj!2xD2Ld76Ih7SzWscmnpf-;Jka3gVjJ)V%f*54`6hATjvTZ*haROVh;yvvpDm*R@T>
;=7j7fO;d`*}k9vB7#oqPj;gcw>8s?AT%!WcVnZCm?(lj)`1H~nJll@%{ar_y#gSB}>((^iva98dIfbweJKctThX51dF=4Mn1$u}1$G4~a2;PUWKAuAH
Y@q8VeiRyTWCh?Ah^7$5C;5i-7g;FO(%T=x4#b23JklTUir?R<xfUCNNMdWYt0-smX%;bswj)H;-C!s-U4I{tQO?~$GB{0ZVFVPwtNXf;!_HhBt&rWID
x3!L|0lv8}>H7%tjisWbuKSU<ftPbwCzm6A36s!;kt~=U6x55{Auv#yI2DH9Z8tzPJIDM)TCUPS&_s_9h5Wn(YMOTR@gNax%NScFM%YA<@g6@G;(>tbW
B)<bx*hn$bNxc6%2B*GZiCiMx!1D{o_Q7#N0*@Q7Z~r$_>aF``HjTtUZ>kP;6B|yKj8?Jh7@LZF$UE)E}?2wv^V<xws-ULlk|8ar1E~<U_rT%b~r=JRR
Z%tG+T9i(Bj$%_i`JL^|37*<*i+hjf#B-0@i}=hj7gU*c%vW+MxQoZXeuWz9~x6=c}hu*Zq4`H{qS(oq3yR{zd%hQ{aWDA<5)Xl41eP-!8eYA0b^Cq?M
ZR_OE2MfUL4z5R;3TFvktjS!03$QX{mffN|LXe3BSXvAe`vLUY0&HB`w5G8p5hyYd!VaE^7GXOoU_*q4wp%41kSvRUu0%|<g0tPVELur8E`kvWxEJy(1
naSAnN29Z^Q@N0Rx&uzpc)QsZ}sYq4uIC9#&|9+_ckPAIBu9(<H_|C^ugQrqMM#r%pUteha@2oT3`KO??Nybm3rTyeje;$jK*nd}>W%X-zu{;wOANe6m
y;typml?^@o$-+VOrTeu6MhyAYFtc+Z*L9F@6ZD}NM4x?a7a~AAra{KmDf-79(V5t`Ax;rs=fprq;~vtZaL3+pbQ{Py$Pi`W_r-p=#%^m{2%9B(deN0!
SkYf^V0BwdmRoH&cqoF^jR6Sda1dDFEy$#hx^~z!Zrnyz>9(pt}x`ST94TVv$o8LNNMt+Ap1S@dHo$9@g+niBp|YyMrgI7FfWvf?hU_<d4<yMsNu9WHu
KW(y2WdZZvLUh@9yWj0I?ZZtfp$xiT_<K_53@K?8)C)Zc+V019=QsoSBpS8fb-oQW0rt)wDvYRPuLf`Dp!mHp?}DM@SzGV!Yk_y+J7CCdI4*XgWa5>Zs
kkjc$aS+tZ@D!4xu#VJ~eZWIiw{wYGJ7XA&W^pWU5cy&U3^l@gLJ3M+`)k=~QsMBh&$826)R(?HJnoc-8~nFCTN2QSJb8HHa`yhI!@^pJ%W;f!UK&4B2
Sy83d{+3@0miVmqiN*xc~mnS}7W{`EKPGj^3rOKu>%M$0WZQ~%7e#_BIeBi~iI<Bt-jbH9=i9|&O(yz+nf`NNrU$ChXomu;e^uNCR*OuX40|`RF@#EO@
Ctyr{OIIyLX&u|U)MJ{$Kq&004}(0`9kc=2^*%2)3Ex<CJxXHILS}ir*)fxNbbKtQP8#W;`djK}#)5t5Aji?u^muS+{=xW|DtuDV-+A|CdC7tF5mOd^-
CGLN!Pi95%YTsPh2hF<(Ch&%czzYJxheE20t><Ut@IQe#o2ZJ3cWIH8yjrPSU~}ys$O;~U%d$A-zW(`GigTp3FJ9NP%PvnXz4V}5V+AEk1^$1LDu{HJq
|=9IDE=l0L2?_k%LQJyl@YFevLIB(wDhPyMv+mGx|}O)FE3qY`#T&8YjaB1@aGT>la%8&n$mgt=Lijivs_Ajk7l+4RE3T>0}<E_ExC3z39;Tiy?7xtA^
^EXnr?to|Y8#H~WimidK;R`2FiGbyyR_^Gqy#eLRtW(7z*W>^CBO?Bgx0Ia0+JGWGNh?Rm5Vz|MH_{=9is0q%FP<EY|Bc>db7$36-|z2v3~$*1@r|Hhb
3&3YBIkg&eAOkW>i2c_7kq*KMT2mI?vi8?>%kd$2|5Dps6UpV~U+S7j06NV0M<T}BNwu^rpw9<|i51gj7qkHh88=&J?__A~q1sGSwH(2ty2y8059wLV3
A6&gg3}KAwgZ&sm@q69u9lS*^{=JKa@&p@S{nZc#6%t}gKqXQz9=OsyHNm?<^G9^ooPgHb;K|ftVw6&7fJFIzzaL@c6drLI>J$no9LWr?M`gEy2q=zAA
6~|y-^UacH(i_iBGgA{HvS$+pLCrjI3tx$Mff`poq-4HKyF=k;=N1@4op;g;+i^y0;DM1o7Qc%O?db9LGm5y?-|O>Qaw=pA^wnyYP!Qee!C@VA$_nEe1
C*#fb~RCz}j6D^05Tz<KBtDm+>bKc4_A;92S3P1yC-R^59CKP!hj(lmg5Fu4pIX%(uutyi5+X>7!(jCwP|JC1uS4{3)%d;SJ)eJn@s*|J%)THaCY{TuF
F>-Zs;1Buu2w%6#7hnlYQd-CQR*$6I;>H^IxIyZ)g6?oQD#nEjo#!s7b;Dbpk6L0FDla%DW72tVE%XF@RNZI9^ZNS0B8gFD-+hdK-B_wVyoYx8^3A*d@
(rF75sL0)~2OyDD~K|oAm<6BHdNbdob+liLxK<KxEJMb6!Jeg$e_5E;v_b7y0@Nz4pzneAC`p3*!4(PpYjrh<c+kW1RgO1+FAL&uLdHA)V{(Bxjd0(9x
hbQfp<7Dh;{#v~ue>^_m3O~D8bPg3rAUNFTw++e32aY{RUU=@L$EUcbAx>02kU~0sa}EaS?`94vcx}ed<nzfw%!8rzXIp+tC7w)ekWA9>Sh?S+03qquh
K;5-q#RZEWX(YQXc(H8MAnGLmmeRS*YX1ClagIT{j^YhE;=;%qmxkmiaxsv>shFfk^5igr>ot9S@o=K`aL)f)&Jfip5t1`@i&3#nhhNvMhKDL@PP6Fdw
dYYb<+ouN_^qL>-l%JWz=AApE1*5$wQa2M~f`z{NBIKL9}Ro1?y_}q<kR$P73Q42}y(Uk4d2a??c3YM{sNWhLRVP$JT+iBw?i?6Kd)Csr1DM#(n$U?`4
SU%h%2QH^1N;V%II~xwc3AfYxWFZc55|7}nn3K^`Ohr9SWZ)>SLwkKvoJtlE=o1HMn@E>d)X`j5MlEN1xF4eXmIZM(a16ZW%ISjLjMLPmSN&1G}`Hpa%
m&GC>9df-zRJm}0RhumqYzIR+m|DJ0p$;a5U7w9i%K0I?m{K>%VRk|4B!)iFCMl?`V2MQ`?Yy8U>?C39lkD^{u@N}{<S<IYFc;~!lt<qA}#v0RtJ>S?f
2E^YbSz!;+?>mT|+(Mr+$OXlRN~#q730sM-5U3XUU#4*d<Lgud@wm%hYWKHWtE1I0!vYEMFZ&@W>^nmUY3+E_?J=VD*C*Ft`?rSjrxK6@I3C^t_l3}-u
UkH6K$&GOjk?BOLZk@S9&70P`Nv}fyCGTsB`W{>d87aD*>H*fOzFa6C>H|r)?nsmlOP+sPnD&Dg#^8t6xjNEj~qt8d-fv)PuX}wuew?ixf7fruU#rf?I
yUNiC?HW7i~P%m;&v%Rsc%w>3-&uUr{Y{s3o4U_SyvR#}t77+wg3x7b_{|wqCr~6Joz!NsPF)4z#FCtsFeOtLv{IJQ9p?rhDtM2DjlpL%lSz;|&lxt^1
Qn{FtzXqPuD0lW-H}EddMlGi@M!X%kI(v@75Z<6bbI3Gy|f4ldK#A`(QcK0u*D`Aryuoj75Ha@$de^LQT+{(#%(eOu1hB2E5%Jj%O$ZT5!#v+ehag8F(
N`uUopc~5xda-!g@l6qs3oP4fEx}aP~+C<9r35jx5^IRjRH?xhVXiYm>cG5v;+l2aJ!b9Py>p|94k9+~s5=yJ1FaH9*gK-~u`<)!mWu%#ObHHzcD9>RU
8;C2Bsl>`|t49J>nZP%SADWHL567Ng!TJI46;Vu1jYv1tn>;?8UW+!OJYrRlPUL$}4m3M6R7lr6{S(%*8yd(LPNV>S!C@euZU2|05^`io<x4AT?FtgSq
pK`*o+a=I_++*leI$IiOXS9ISF~Ze<s62SP9h-P2@lC(MqFlcPmn(3!Pr>c4A{gxQEstEZ;&eK=qGHjI)v|X^M>@o9xu)RqTH+E-SK_(#>ENR@>P|Pm3
MgcSlV%Nk91G3jN;rJ{Y)_M!Kt8T!g#xsmmIDVxs*VXCpSP`__vD%P7c=0Ua&EpB-Kx*$Ugu1F<bw8!}*f7j_WEO)$nm1?n<h24rCMW)HiI}3~<w*RW8
rJWx{aAbDaTBAu5IY_v1eko&?Uv5R^j==>(G(yh^>Ff^R#8`NF11>j{kdkp`f~PEOz)U59NAk4<<9n05=^!VSP$XF^(VPLIcrMAkZC>*28nLqIJC`u!^
IF!d%}*CeE$Ly@y{vNr*&`$HCpzbEPyO)qoXoiqi{{z5YolyxK0!YJ+6Ywp2-#m1Tt?db_Gml>ycg8Q~R*W)WOjnM;)>|g2DiwKeGU+6ZZ)ok#Z^xG{M
%D)S`HF2nAS5X`<;!$nm7?MzW|B{=ZwP>oJ!&HPUsgjdG8nRhV*x&Q>gZG&1gRvq+*@%1poB%@HGJTTwDi4?KP?A7(V||*z99OOOHX2e91d5U9!9|FJr
@AY=iOi}2PnczhGAl9hyyOq5a{+rJUKsY9j{fiY{<@_sbw^VZPf4FrLW%#_cso}2>UaPh=z-j?;ql--j8%RShWlE(oz-MSY%8q@0ZAm>^9Q38Ax(XGmR
-+-_{@KlPnTIT(DSCeF5lTEAP*0ULg8YEL<FeEw_tc0$UlMxgNzXq*3?XG7h}?I#F3X{y9Y=L8^1eHm}Pj6e{5H)g)SI2Tn70-(|;Bgjr3Ezi9XUeIN9
J~pmYndPyKY&U0iy!zIGMWLrri%ZnN=PD-46ULT9`$e$eqV{P+6hnSj<OmT}?9f0AxHK4X7M(G4M%&_3oyVhGy99(=7z&Z}rQ?5Fc~&0Xm8|DaWj+wo*
BKI0mYoEhEI>efJTA{XJG5~9U-*Yw80aa1GpuR`~N5z#J5f!l4=4j~0%`{mf@D@RK$=Hu({(IHQWOjL8S=Y^)a3=%%^l7ee6^1aoD`BcUY0AuWrP{MlP
TQGj%-hpU6m8qaY?O#Exd^PQI;OJ0%?3ca|`1sq~YTFH5+`qlcpVaZ7yU%~G^1v~`sjs6E=uCM=&ELDAuFq#W&HRZ}Q@Mr2vNaFp!tTV7n2Zk)Z8-!o1
O9JsC1l^XyvrtH5<0e0&p6XiGiUgSu{>eFz=u*D(nA)bV7Pl_j*(~yq$L>dF%A$-m11Q|A^rV({u*>cfw+boG9~voiFiTZpV@LZ&Z&gv2VPx@M|M%dGo
`=&X|ci#CM|a+<-Fk@e}8E;aF?QjK%xSAhB`_stE-)^<uQl`Z!50bP#K1eUdmA0Ufaq8HO+>H8gPG4z{oBO=1=dt0pqG~f$~J-YssC84V1zZz>~H&k5L
#xyz7`orErw?A9k3!X?I6y0EG(A%9)~p*X61kqx?OgVO74K{!nw|3PykR0%tZahz}yRBmgd7P?Nhj@Ug=*K&$kcN%Sd!EQ1J_-wqZP0^@N<?HSy~i}p!
<#lL6NT-n9@4`)Qw;H{`j;;=?(Cy|mU{k*vj@&Iy#9TM3N6jNlD(a8|4>8QVF-S<)mXm#<GTaDI#7KQiwn5L@%WH2SJc7On0Buv8RPg#9Xy@VGAcEBiD
rtGrj4S&z)Bj?rpdA0onf#uz%7$18Nd-_6pNd#AKfLU^G%u<X5I&IPfnX9x3-0RnP_=0G1cPvcYPtSG$)#S);;T>5`DiUwIw_yQsW}-*a{@F8%*b#fOb
dS<z-1Nag9w35rm47Mzry<%T6f8`#0!L|Ru?G9gev|@Ik$-SP^OsgB5zS3e?exW)xADzl<k~`<AJ1Jht$YXViTS?L-IzqsIPcm_naegTk%X7mntx|IAE
~8B`@wkp@*ozAqni@$-{Y0e&Ck|R{kpQ{_a|B(%1VtGkFF8&oz|CXrePoO*a59OzmxF<Bzl~*M=XG3HI40Ee515XNmmK;bmA0%6+ZjPa?XcW`<s8|rlG
VuT%2u-A>b~I<OH~8Pn(Ar{k3u)ErJc&)Cs;Jxc!~2C&P_Tc<l$lXlr52>}dVVq<7uJQP_+Bw%@=w3T1_Cqpe1UrNR!#O0nX~dr}H8D0NGODM9_EK*zf
RJlR1G=Zi1)mh^;A(OKPsff<5n<zKb<MD-Dv?{BRHBb@-YHR@#Ah7BHn@AEPkFGW_J-PLXFEiMtVl&QFe<1%<~N#StzlBeMNXx!c`Nut4Y8r#YG9`=y&
*k=!7+{S@BaqbgyM^@o?tdC#lCtG-(`ON-3Qc(xWoi>^^P{<2oBA`c|sQHjBm?(P7#NXccnouhKoum5hpLd4g)TD!dfN@r_k<-9d@(O{@!kB<Ysrs2&-
UDLCu<G}aL{@m+CNa{ilu>vI6ux@jQCeju>mBZSWPiYI_Lc0VA87pa7a`7_%>~G~MQ=N_lI~#D7S%(-hp4RHV?Z+2^o6*X5*e~rltzh?q5m#c9Tz`}`Y
h0miS&Efv<F@3sQ#k-FzF|wFr0wDt=FRdhIKoik5AIy*e467sBP~>Pmt*IvwlPjJN+OT<=+P_dT4!3ga~lkNaPQvXH7sDxD}F{YkIM(BK>q!|8xJ%HQ4
~OZMsbaNM9+bhMq?>GZOps7`~f+5|^+=UqV!;zqg$nI$!cQKxvl7+6)_JXXkj=TQ}*AQ5)owpD)}RG+wY;8NT;AkJf)L<mARXs6Y29Vi#x9QGY+?-VlS
IPAXu;-noxd=L-Sj`66{qHV^Ky89dUeLjBdNkI%IE$qcEr-^D78@)B%ol6jOvk`2Fifn!gRDME_jeqJ|2TLihGv}E>jr-sL_LetqFT%d3-xb*l4==*O(
>Y}WoBfUr@G2S{yLC0r)aPx(i`3#_PTUJbok$>17*)wxo^pO08fyBy${RN~3jHP1s3#DaESk_RVL<pRWwGkGjU!WKIDASclcvveEh%{pFZ*LiOPTf?X`
q_<(n8~2s8(z+TCCXb$1(})I4obW*5%IyV&B4@ih^rwU656v_x1)|)c_lGaUx8BLK@Ks><NJv5y<Ycvcmat265g|T5F`LKM!TW$|1e{)5!jWGy@qj%$>
G_8r!uvV!1VuaV?KI&Ep`||ir!Dv&Ki`ePCO`oFD*v?LN^^-mLafF8uw*G(n0|To@jzmS4N~CVN8u11x<fDZL67iGtEgLzun^6ai2B?F2V+X{i6CJ@(1
`bW1qK3G`{>%wF!0cFXAQq$O`!veUFNlx@s5=)P0wHY<|%S_L4Cq<bO}lVR23=R^f^2kLxDgad-S|z+!xSF?6O1_1CHRzcRsQu&ggiQs@!s_c_GKAyBD
o417=To62E4`hEL5ZQvv(fWWd;yH2(@d^xfs`b4NdB=v5*7OX=4%u0VZgUaC>o^X1cFF8giS&5Dn_1~0J1P5!I(tZD34gO)YlaKn}i-obD&@t7D_%FTg
N?Z4d15X3K9>+%f?VV=B_3L&8>j7pjszqp$9ui-}e=Cff_FyFRqNsYCyFh7Pmk{WGw`sdcgRk?~w!y;RGTIP-X#Pc4O9wM728h8s{+paY_yAE*Oh)h{r
on{x_xyX$=KQB$s`L>VYX|TCW_)9uMfwpXeY4d0P(UD-bBcg)`G8StUbjFH(BG?SM<m!&NdLP1vNZn^cu;a%$<s8kB7fSfOUCMAgF^NxKM#{f{`8S|@7
&~&F@@*cHV@C_D&%j6;OAc)>3_6O<~1@%zfkJ<E`d3s{-PI|Sl55~0~R~dvyl_TA4@MIiO)>r@9#vaQ5v)n>f2%q6aUV50L~7Sk|9ap&Z3O`94`y;?a)
w`^vdu?fbToRAD%KpLEo(}6AjP5djphcs`bA&b=r@E3Tq7c=k*cP+I1@I397`6$_nLC4{X5^Fl}G75G-7o>mSGdFRA)J?9H^QIT=qcoIIqb&o?h4-28j
#fW$r-GFt&2J!68(UW<Z#Fa*=OQzRSKf1|PME%Wc5rLXNz4;H_8Bj@N^&aee?GLJu4@5l{cHhTqWEo&!GaK@^^xOhMTJT~<I7_$V-1THGMl%5j?RxPY|
7JD1{)g8Mg#6AECg=a#^fA$2U&X+h0d*g37t_J&0mP{YGj3&EDDJ+eku;SlohQ>$SZpK-jGK&qg-x|q<ARH5hxlr%s3@VTdjVKYQ1x3WyElHx)q9z46%
v8TC-uOU@ZzB9-_ht{I+hWCwd7nK&kiWXMwqCUD8y`}u+s!Soelp*DTAlEK_KFxTGGq*58Jnm@Wc)pJ{qd5N#?ZzDyPMN(k83DG_Pga{aS}@la3PVWv7
x^S*4^U*gW6_6{IoL@dFq^k_b!0x805_p?8=S|jkUo>Ql`xso5VdqLDCNjneTF8*d<`;*SdU&voBZFEs(_E7-BcPtbA60D|wx3@ON%I^X_3r;SF)cQ%;
@yWwX1<->-9!v|MxH9;v(4m|sB$_f<DFi_dVx)uRsq|10E;0$L>7Ph$LlUy}b0=KV(8;jaVCbk|f-E~Ifm^iMtjFUTt=++`v`7WA>*y$Vp@*ah)hG+Vf
VhXvoia&~5qSG^;kk@BnXqI8-%&-f{Wt8ioI82`9x?}yfu)#<ezN?I+yL{FbUQ1bgn+F8Vf`)5s@^%3uo3an0>ECX@h9cT5d@?44&9(O}4FX8ea{WJ)T
r`E~;ClR|g>|1A=0;OQvU9IL@q|6&(aqkLc`^^B86F;dVQ+GvRu}W6Glw-C%xTo@~c94V-v$Fo+n4k#u?8y}h7RI7h>Ad|-#@Gr<nJOf|GW!X*`Z5K!L
4D!wW{}UczYPb&15n9}b&;bw3Wjny(xq(|g->eIyJmoGk^+B>QX2Wq`An`?3lO5|)9ptQ6hbKS#l&l<`Y5Vo;Iwj_YDUPW!5h+XZ3p0Y?v^~CIX+>1a?
(tFzjk=`$CG?r%=&kGC9l*cZ|n-_liQs6HhV!@JfOkqa`pm`)*6~;pY4rs>pYeClFhd5IB$qWW1$FvFoh{2;*KI<oC!hmZJ`I5*gXv9hd3G(-=7+cys?
=m;fD8~J5a=9Bbi%vvM8P?zqoJqWq0EQ==<>HfZw197eo|7`Vk@cxfv{6e<niAA)1ZTxgi8#q-_*GZkeV))GIGd2o@c`C|z<CPSXgvOViVzWj|N2Kk)3
}hhq0YoXcQFEA4OW^!coN@G4U9qaMop6JU4(f;QOHS{qu(d`41ouW<dl;BJZU;3C-u<NZy=5%WeH2IOombR%(qkQgLZUMB5f4O*0thl8_moW4S({O}~`
{PRvXznx6Lu?iK2J%_&yM*|%_cmsSu))ku#Kh}YyxXSX~-?SDU{;NU&Ia@Y38uM4CsIVJQHtV~xv8~;RhL)(YQ7s3^o|xq(vM>(;^T$m>mvSJHm3EP<r
XT}1U-?GG9d^R@;9-88NEskszRLa~Eb07DTE+j?7h4Ph>tX)xMwn$F8s$^M5vll&;eZaDwdtgkxj^T*q4f~|?sRk<ZZG^A(YQxF(_qwFM2j29_Z!884W
wxl@mCH*v}<-zc^&Y<Hi9Mg_pR4Z+#^IHPrds+z5%Mt*8F?-(NfM=-v2_o`75=jq%+?W(X1@1u%E;bxp~=!dgwCS0579>F`h=-4(RMP;<LAoXoXRPQ^5
Xc7PA-OWiBB909>s>;)m0vU{BxhM^3(<kn<nCkr&&7em{+ClBX_i!kQnH_^KF|zc=c+rat_AKOioKz@7?P3ic;;aKK>(39g*qr0ffbMw<F?)b64$EWzr
^jj{o`sB7Dca%o8lD!&z%Og+%?zZZwAy^q;IVV)xpJ}kQh?sj!%4SdQI&O0{maz6}^n$@o<ym9LWtU)vg+!hcmh9|LC+!OX2Mt<-2dZDuxnCgNzzo|s3
p0h8!U=MDAEO5T3=u7Ji?)L{_Stj{+Cvzt3dGX{tNT$toP8UKdaHwMvQ{N0nXl6zWn4j<m+1B)pA^xCNiK3deh~o42P$x$sc*;e`CrqqkZBi+SVC-7Yk
TRrDXp*WRlA<AiSCuF|ZKfC+$V>ati|C@XP(o{b%zv~;jvK9iVteg@b~o+EX`{3(@TFN3`i|C*`AWFqZ5*OCS))J!t-rH%q4f9srrM04uq1P(gbAXxA2
IQCv8HH!TE5H7x+x}z$Bpl(HovAo-eLr8?+51zq#rX&A^z<>Vx~p}eXydmJpEmU^vA!wQ4TihqFWRj<uji`k)W9a_w_)Fx?$`kOgvoX;iV)fEh}dFrWK
Tyx=*Oma~a?b@1FY{v%eyPr2N|D@2}=(;2we+GQc1e-ZwDfDEz;-LF}1TAI}{1kHW%9roF$jE!s?EeHU(DNS$44{WgePUx(*IKnap=0QY;ay96j7jeqw
?A&T=DkmhqNT&+g^ORq0hJ+nV6VrB!Ap@7nCSEXs84>^5-m66|LK28sat@ZJG!Vj`Ks~n$IT>B`^pJB0p{`+^~X76a)r2c-tYlhvVk~^ya+>z8;vJ*7^
aSu!XurUYFMH5(Q7toggE3j))W1=)xEX<DGb}I#2tH_tykHiI>>U{Rh9isU?=x^A$RPF%WD~={JOiB?xE}kz_K6!AbRjt1Z_sj>;^I(*RsZtFPwO$msC
5$1jYtj}PB3j?kd2;4<m8gDfZ*Hqy2S12M@O~4u8I7Nry+f}Bj=Hdqy|Ap(O%Xhs)BnZ$Z^41=^EUK8U(OVcixDZ}?=}F8BQNPyl{OA2*Yiu8NY{xUeD
fZgPgp|WPQi>ldD{nxsgIJE%(NoZeG?Di1!D-f6!~l2qWb8uexrFILTL-Axj^T~@V9qxZ1;mY>=gI|<ysFJ(h865+(yf(GQm^W+&r3~^#x!p!?0%mo+v
&{FEK^B_k?_Iq<2gHBCDW6e^~<H942qH;}OLn`u@YGF-52T_D&_ScXz@WP=9Y@u~Epingr5`aZ2ao6lkzDb}r!G=(zY{0%7%06_lpF^F-kv4nt|~L6jy
HJs9-)?zfKC{c0e#aoC&GSJa<ryWF1Wn-7JrFlRCB6x9b`5p<*H3l;;_OsnK|Q;|OU_gApwtv5p;|J<Km?nwU_P)Y_a$Eg3tqD&OeEB^FFZ=?6oSRVki
+S{S6o(<*^a}2r=zTy75uPK}UQRTO7?BFB>rV#=kTvH{%9)gD{(WuH%eOB^n(jumD9zW=k9z|=>!OQA4p7_@J7pUSLr1ArB4gYfMd`U#J-54U?0DU}>)
j~$I%9l8z{(McnXYJYF^Nd$YAt&Lvd_jLnHA0CFrN#Y)Yx@1$<f#6?PxBJqxd<|5ayrsiiH5(bC^!9!>fpgv@_up=wgXnh;PYlT2(@yqlbSp>QCbF6WE
rcB>enp|S-fiGKRhlo)a|Ls=SJC96FkCZMX0vDDviq-*5u9aOtU1=dWfqiM+jK5%;3iXDBT}_XM4!bVDE9+1Q1}-xFy&J`J<COc)`a1-WJ2Jk-$tZ<lm
POM}aFCxes!E_vK6YyVLm9<Tqhbk^fN%zZ3ZCttEg{$#q-$ATAWq-ojRMaDb$AP5b&bZ8W#X^gTN1Z||?}|HxebQ57VE=E3<AhV<zL`fc^64f%)S>y53
CO@aDPIeHw&{@(ceaJIx~zNCWPNR3+%NHp*m3-<cDOosSkE0wNkG+M#x?s&aJ4y`{CYlaju0qSq5`eLkv?PMd=FEX5@80qU}Ci6SY3}FVO`v_%blgWu!
FirJmwId+ojtn=7bglz#3_d&>G0S1%XjaCX*glXGi>L;a@pq^6eWHu_mZJGNpZnf*1X{mKIcrJER8|KM>0P~3V`4nPDP$!~kxL@|3Z(kw-d7qlTMRufX
gH*AM4Ti~dir~n;m0!w;fvN6d~oOE<9}}x3O?X;u`e}jSh9z&+r7gO%5PVokn_S_psmkAXY{|lk>x3`VfC;}aNW`tNFih|>~_tp(V8{|xsG|ckyRuA6k
jZEy%Q3pwkP9u7A8$LWTlvKi9pO-pr4Ll%O->LX>4F)bQxNo%kC2?FH$T8YS)ia`aqJ3VVl<M(k(>%5O}+ul^xPY=PRYw53PZRxgffzN6%Fo`=vUq&d(
gx|2Ocdl=ypNv(1wzeThhag>6}@Y$`M4kKQSypRhps>W8&)F`#H5_o;6|%amw*Qa#m=T^kvN-zoP?f4<rP&q^fU?8jVu)L%Jy821wSKW8oSJ5)^{ay#G
g?qDH46^$b(rS)Pb-ssKdy%C8Afu)|#7RRW*OXpQ#5woJG(puM>3X7zGq=6kMvFAu%1=eYkAF-kJWmwFA*o)@CW5=vX0?guowk5Wq4LJJZtD7@d=>h*<
Z(G-ZdxzK;@bizN-EO5D;eXhB(;iouG)?%w^jDVz#>T)%^8tc=Gl9Xz9?b_917_a?Bh7z*BQwvuPgZq3Roy*RJzZ1jBOU2v_*_85eP2s}(>$<rR-ht${
z1h=tefp{eLAt~4>66${XLxC$tehyQ_x>!(J*lo)n2WD1@Gh8_8lmk=`3#bLSw^yMfMf@H)n`5-2wyVmn|d5du}ivzlkKP2jltV%Kz|gltDkqTP`Jo$S
xIv6|@xS9FV|R3mwlhF~jxFS)_0<*?C-nc7vPwSH245PrnQ#>bRYsN7Yzx-2RA;)ZH8%5)zji3M}VEc(?oG`u41oiA$Fh5@~gcf9D}oaDs>3MV$*yDCo
6S*=TSM;&V9+2WwXnitX0^DKT5@&I>m<*zy)S91tGl(hIaiv_om!l88gw?&X2g$|C}^cT4wV?_Y8C$g^1}w~r^^xzOVG%dPx)vbF4^`Ot~aBf&|;z2m&
YDPmXOxeBdIOv|3Ro$t+MKVJx04jZZ|9`wd$;u;B;V;x|30dA?DLHz$k*`O!)Y2)fs7L)TH6;`LeHU+<aH~Am_r3<I&IW*(v!p80J@rE?4#^)ct{f*!E
^-Y?;Gxqg0H~;N_OvC*A!~g%+=Pds~{?~#0*Mr|sKM(aa_IbeHF#pWRAD!g4q5r%K|C4k4b3=dbvj6Lz<?jRj$;jVqvHy=C|IH`)uLu53XZU|u<bRLG`
A=-dzX|F;(5e0-q5e$k&tm;7)(`4GdAa^{)(`3r>JRD<>OTbPZ%O^167<Ik{DA(Q*B=k3?NE>Z^51^jTXvsqa3=hVXL-UoFI?occhcnrSm^R8j~UL@t<
{oFimiT*OS}xMGU(-P*-PaneZD{b7?&XLYw!OM-XK#An;8{^if)w?e0#d-+wwpR+s+KSHk&P)bmO}xz5_)<?Dz-}ct4A%4*Ey$9_~lw2zF;-=9f>rSq+
~4&8es}cVp6VzRm~6tQ&i1tpD5B`wlL>;QvSPv`&kKmF_Lg?Nfqk!-n8`#k;dd=T+uNRqGbzN=Fc3{yF}zi!Iw37nP5nVF9GC_kWI;lyer3KX^ZQ|26U
c*8K8=_fLyA24VW<`>Vj;%lBn3e(DQ(TXu_coSyXy9Jj`m*W7aSPkmXdlsEO0JwKjZ-Kj~DMVWd0&=>X-@0cXCd*20jW*<$vH~pzEVNA{O`d?f>e(L4N
Z~WBD55N4>%Rlq_{yv_nCq^s(@WKDaGuEUdG|>5y@cPgP>vR3xkT|i#Ykvwgvp6Txr#@64>u)MomLHpzqN`IKmI?K#51;G5e&Ct;{!qyUofONbK2)FU-
)$kiN&lCxH?GJ&yZ-R~zri2;J|CQazh0Ohy#IVWYhkP_l5TU+lJ8qE$yQY{?f{RClKy`G{=Wa)exL81AH2U8UYLtCc|N`OeSxH8I<kTqJ#D`S;_dhSc=
!AI`}_QC{NVk)@cu$R`h7pN{k~qF|DAa0DszwKZ-@7{KEHnmyr2B>kB#@^?|<s=r~dw*#QO{R?f2{XFRaHu8{SX-{owuJ{owuJ{owsQ@W$rZv1}FUb&@
-6YPH@;-ON>XOX{7Rn(cjU>jx$6a`yc>zDQTa3mr6h9pytO=9s9bohNmgy`S~?8{lO;FSNmLc&=s{-u-9(e(-+q{t@sNWZdPq$+(mWi@vA&Ywf<Qf6Dn
AQqiNOirnSqPrdx${owtb@ygq6yYHD(bPTH_-KE|090pu&Y(kH0a0~|jLd4$U?l;JgNld<iGLw!MMWu~IlOD~=?$bA$+5x*fVOkmd6VbN4bMHw$<s5HC
_Y{i!0Gj<$xSUa?<k9!nc#)DUFjw_XAbf<gt&;tf@N(Ca->gdsAL9i9CRh7e-yggmydS(DydS)Ovgh@tgm(#neC_r#d}ar)R9l;jf|z}u_N1V)>cwPkv
~UuW^T)V5CEI2W0hCgdXv-9RzW;Mv*&iHh{(U^+V}B<4+`nO6|6zaa*T_m6pMU%JxAAJZ5{B@zzCU<Bc>fW+qN=nQg%41^nbXrR&by}4&?lZsJV)@dN6
kH}tjlRRA*C1L^LblpKkX!%X08r%9%#4U`kf#CqtBo2gK*$iTZ_362#RpaGB=B-g)kn!kJssE!!aJ^;kh8#sBSFjD|vmLx1?*FGK;b`0v6+D+s!5K*1o
(NL9beW^!pj-<G0_>NHfgmuc-W&shz^=k3LVVXFZ3COiwL+ad=u_Uv~rtFyxkg=$|5Z$7YHo@u`n`lARcSG-e59gT0Je9wdvP*V}~56HS%|>W?0vpId@
j0iH_vP*R*gpPuJ0Jk2#@5ln?;;R7@;N!_5IgHOEq>D*!?ATAH^Y%T$6#Y!5#@E#1;pv+1)mRC0F0K(c+(HEW?(y36qkb~CB+kD+OHsT8}*ZGcA*De$Q
Z)6_YbK}c5<<?#VnHEe~HQ-Ph+kAf$6+-D3p6&vs0QP;=kn3CuR<FDR_k~yGGi{kqb-jW!PLr^fu7^_E_x2{-6sAPeF_nG&deQ^_AssjvBnOYx@6qgmL
(X2|*pt^%1UowU!s{TLvikcWa-ax23SG{DK$@Y|1mH?;9GaAuCmCY8FL+nGykQH1d^ELJ$AIMZ7Gb<IIm;*>;|hd@eL&dkY)L!Sdl66rk;9^)ccdhCCL
zS5b%d`%T3LC001vSH_=1Fk@A|5-^p$Yj9ShWj{$$A)YLa<9&1UB<y(U&W?_UW3KJTIdgZXDF(_JCS)W>o>5hiQ8{=^A4!HVD{@0HOk-K-J^z37qLJ~L
Kf=4>y@!WCa{HK(OXB<D@oZ5oG$!kbLiX>3oJI4XftrV0fovOom0r0!vq?>$QsMKKq3w3+ZqinFD8VM>GDxGm_u3Z<{@*mnVx{d<D>I1mHd$cO-Wnv(G
OE*;6<uCpxYN85+0mUSesReCRE8d*c;&>ke!hp$Aq2C9kD#09KrmRlvlN^4N*%+Uxab@YU5bPG}K&u7xEwqz2Lm~EgN#=a%P=e+RY$qFGA@oTI`p<)Xo
Z(Y%>N@}dr!iyH)>}i0JQoF3IGMU3utF*wp<1UivKJ^Gx{`i8lc%3Y@ykr5-WSod<JMBp$UW%DWtBgmp;7`8RGFJhR&LKmia7%r&ZRvtf4@iW?>k+g1;
kI%BtXz-6WDr=*HH-<|B&J8O&oWDo3cKNz(kzkifW4$2PIrb6Dm0>uKVM3f8lB)TtgogMg$vHz1kuzJM_;3N=_K%{3-OoMgO*wuosSM=^&&V;pfQika-
i?Lr4uP{gR@?3s7WG~)J&BcgpL|j)bZKQGTmc53D!Ndpy=2wsS)Mf0fU~-D1TF?WIVdgCl0f6h21lG#kwA!H&7qQ6xOcZ`@C!#dqBckM-|i<OE=bL0)6
-DpliJkr3ScT3T}~CqvEOsrTV-c9)j;t4(x+N5o>a?1fc9F4;DcomO`*=Z2-<Yj2A4xvW67wMRS@Zn7ei1>*-M|z?<=0WF+mwKQ~Xm<Lw7;LOP=d%Up=
@Av}9dfjh~KN42@LE|7<libmyhWDRSNI4~<M0ey;TNL_L70nlerL+w1~rQ!#-E8pyZ4m*X+V{MM+0eHR{!ONO2K0xXn^Qn85QO)~dED`rm2RA|^QGL5F
q-lwA0H_U5$&%2XrCSUeh$0(@NaW?tGPZl>iQ-!xVC}DYDce)dfrjceR3*ANT7{8xJb0z|g$SQ@X-2o!0jN+JRNy+0oc5&_V0cCZd_AecGUmZe#n*T;;
7wiwQePf)1%$$8QS<DMmZ_tO;Om#r!{Ex&zN8}%0mAPnT+f6qS=>`P@I*8oVd+=}tJPpQfHPmQsAgHQRNs0beDUe)ZY;5O1i=QP4V_`C)t2<79|u73Xp
nZkuL<f2^Go|qVD!QFMpGUM;EcVCGH6Jay_2Km3$L!zcPY>I%z%a^6-4!vVVytmj?exAuV|;08gBLiP-kZc$6H3Rsy-%Hz|rO#HoWhSY9wED;jf+F@9X
bhxZWanU!%U0Vv|2bsfRrWv`F<+Kbn@|QD*4R(Y!E3!rK$ieCda7Z`%flDA^$A+BN3C-B|`&$Cs!s&@`HrAY%R$ZwhR)kM*ZM@TB}4qI=QhSf7N$9wZ|
#K^9rp*sNrA1BXbtASm*P6;UsEz~XNunh*UL8)ViTKqMRoBslqA`l=Vb?Q>Ln3L15Syvv|Ixdepw4PU=ya940Kk8e0#y^Ez)doKZyeLH_?{>JTAqo(vh
Y<9ae;;m@1zVzJK>@WgP7wTwkXl~@!ncTkSFC*!Dtm$J(gZ$`TP=55dQTfD^@8=v9f*#}ZKf0bsGM0>(FTasyo`6EeLgi7Rd}ZId!Pok>w+mM)gQ@1iQ
k_l2ZN;tp@*7W5AYetSQ>o4MivbZS!msl)EBB-VgCq?!-N}&E2K?i%^ZV8xNpyEm=8@-7KO`gpl2e2EANv<p*iRV&1P7ile}4Fl-}h^c@AsDR9*QeK+O
0yvj9K-oUiPMn*I&9)u`s5d3Kr@;BJHzYHjf)XL+dl#Jn?B6w{Fda&w5!}tF??V&1FELeE_R8ZKSVyxhNBbU~s8PouC{>Sf61E$B%l^isaP^x@o`BGQZ
{cY^As9t6m!E#l}W2lzTxAng+!|&&Ng@wgo^(b&tji>SDz{p9Z1mn+PUTn6U<^tO4AuV+&hrjxm2iC<C1dEmVJe<)+>~UMV;&$`0NNGK+b|I&9bv_9iS
!|Lq%!cSyk%Zu;`cFXq4`4!E9ah;GzL@C|Ri?8U$4cazLrP`T4}N!!`y0JP`G`QjH%XhH`Bj-MmkP7C&rd})5I?-GSYDZ7-gh+QEOs8u_P{lfE%rwv^?
%}Jf3ABk|-EE}?){8GuI4(`;L!#B$am@lQ<3jXx`UQc#K5AU!qwNE|;Beg>>IiXmoj?M>u8Jf#4elfO)0owHtq03`rVz8SN{a5|nj=0`-&+fsiYE?m(y
UPBTKaFpyji!j3S(zky{o{KTh+qB`abg5Gi#|alyx^!6Yr1~%OJOU`Xq@(bA+Y*ugmukSrT$qjd;a92aN4~{)73f~L>w7@@r%xEJ`KWCc0hT#s^ghhFO
K+CF9t`B`fQ;M6c%ryaFqqg`Q#U#?DuH!ANptt>OlvtYi2O};FoWF+GR43bh>X>0Ae2V$1Cn6Gk*^@(C7;5C(<cj7dMRn*H*{<ay2<gL8&Q%{qnL<phn
ogFC#Mm{oce#ErksGEk8BE{y62Rk6uKq%-br8!)e#TAyRk0@=VNY3Y=!ABK6YF2Jt!X$uIp-E*GN$jf4Gbe&*d+$Z$&h;+NW;dDbZ-nDghv4Ny+0`+t?
URL&6+P)mgXy<2;*)QYhWAd|%&KI)rLVt-2LLUKqPGza4$HhBNs2?=d4@cC?tUwFrh;iGz}dluZ~Mg(U;Y2k!LGd4GCCjwZLJnZkCCQ1CobU~&+71Y#5
$ttJYeFa-jo2bmMarxypcA^AO;#7xGch4cV7quUt?Za<qhtO=mmAa{LnX=S3kaw}a{6^*`JFIOleidGeNyEeqOY%!U5-w2C;uJ$^R$a33#=922{Dwa8Z
&AE0x&V89-;r9$F!`6?7_5Ca>a@%^fKAH>T)NYX{PG(*DKZH1)Xvwcho1_{WiX)s$p<%h3&06#HOy$H9ko#1d&1}X77t;vOoFun;WmX0de+=Ln!$@w0s
Zg^WaW)ET6ASrpd|+HS6=nJXD4hlh;jWZJbU&7P=PfRBNRTTRx(q9pG1415_A#X<}W_zADV-(Vpo#P2GaqUp)&ugJpH(<3aL#`?;+S>5hGWckY!M~KX9
zNcQ9s73(n&o`XOBo*bm(|5eq1N%mtQ|wO@D_VH3eYfdW+f=sFtM(&ao==zG-VCK;RBQSXG;dC;Ner3q>9)iDBAeJPMX3I(YP@;e2L@C09cZz6%g{d|!
hsCU!CaxS|^Cw%sAo5o|TDT<JTgJl6&<S$lIKKcIShy}{kxQLb4F69J!dsJ}x;CmBFmI<u9TH#QIoTUmMdF+$#M~Jh6W>$R4vzMI$o94Xu(kI`4^9SqB
t-!9q{ErQqJ{rbV$-&SaB3wV=g#;oQ2*Rh|_zU|HOO-s(R6nY1mz`e?V60>GOV68P-++q1`LgNAiZyuJHUHKA2A!WmG~9G8);{+S=p*+)UCQaD#y#}{O
c#`W>A5*5ECWuP>!ZYLZ>*-3tp`5WV`$HpQIpJ91*n92ARO=I_-j3$G~2_xwslgy^kCs%050%lK;6=O70>VSio;(sQ#dc)>k}g+A9(o#kSu?+vA$=Kw4
#pH?D(sH4^-Qs(aS4|?*V)W=Urn$@1uWB?WC!IjUFtXZ?|GiRftmIvwyMpm$Avzb0_#0BSuqoA1w8=e;?Eb(JbJO>nDs<kiPdS0w4XWsa$se%8R{!<db
I9TsVrtXa9clYlQIXP!Arm^`&oZSsAE&5Cv%_9G!xfd#k_t*XTMlh==glq2)?(mQmh3S!m>9M$gL{TE?9;IYCO!1j_EY_N(9GL*}8m1V(IZ1lq)UN%>#
<L(M{^fL{p*sh3w}8F}^+#m|1bJ&6aai7HF*&(-D7YcmDQ{_MBvG>52H3*J|67Pkp$h3<&^;8V?68wQvIpF>FsO4byWar@%aoTHS{p<T2J`^v`oL91<&
f0e)k_e6<McRRPEd`;Q`yoV>w&v%Tc7vUTUJxdW#8lE^$AIg{(Hh#UL$vU!<-lSm%*eg3DG9?^L8$##-Q!`Z5+q2GUC#nd*TTn>UasA6OPxZ+G9Mj&Ae
^H>N&xx`CYTt`!;DVPgvv;i!#w~rIIff*wHB-BRiNgKZT;oS6F)%-Xx9ws7`l-Ly4EtS6s#cV1Ok-&`b=Q39?|21|Q9IpH0+yE`Bk$Oh<Cp$gX4#?cIJ
>b%yb4j|^x}m+^->Odb`L5~F;KBqwWJ@qyZF^_1H0C-9@>5&3h8qP`=!r+^{+t90lFVYkv*4C)<JeXrKtGOOX;`$M4Bg$76zOm@Tr&iB)nNwQXY-4sq+
Shwz<V$en_t`6ACy&V9!R!CE&PK7xb04#2hR@Q-=;txG5wfRTJXN4>c!RD9z=Rrhpxi3Hitwe&wwlPg2P1j)rfZUa2j_)<sA02cH_92vkuv+X8WL?PFs
;VZZ+6hq9YC%7{9Ppc=L(tZAx^zxY%HyoSc%pjyrVXc`o1YNAj7tc}TX0IaRz`EvbI(zZ)z@?ZXW@rh9tvv(mz2dwv?Xl+aT<Wu2rl+cH_u}oT+SMXjN
4}I~erC)8ao{9v`azskzBR)U)Pd?2gP>lMDQ?8gA^?*_)$w&1wAGvJ3LGKb9v9%|~LDWNe`SL^31saLKhPMn34XaoVKe!3#uZIV6f7{>XU@0PEI6r-ZI
O-!Om7syCQnixC_ktq^)LZ|R&mWTBfvGML%;pqd|C{1u@QRujO1ZQtm1Z3u;60HULN$zhldaEzV0q&Su8+Vh?blVvMJHhQkm;lssd^X11H98;(Sxvf%M
n*j2kh#pD9t#P)ptRkfYNQR&QYQ}Qa37?0?L_Jh+8m;`R&$3;#l>2Shs>+8t)kj!Xh6Zun=Z*w0O0jz%0cOy~q^L|HF)Q&}-Tm?Pn1B=1`#pY)*cJKKV
SChPM|A@s&yg++w6#CM0w0m&mgL+vlE-og8Q`s5Nhg?!V>L>@a4C;+8XMG}}r51)mGt`m!lCA-^_Y(C;+FOTJnPAfi>Ej#UreG~AIYsq(+_LjHsoQpdV
TgL;?-RNr!(-#_*3+kQLg+P2_6E%Hm>w4jtGfcxkPhcjK6JKU_l_V1g}o$&Q(SuWO>_Z8aDQ)+$nn-Z3|pZQ?&jhn#-{P`8E=>FMn^{g{IwYCq)*0(h_
H2FCF>bH9jeXSi^Q+Tus_D0f?x4!a6wLT^k&p}oik1lhBb6ZMZ{>9i~wGtlyA&5Ml@Fi?zhp&E{?nUAoSrt!0w)7-|vkQOqTP1)S%$IyF^;@xV{NU^%`
t&bayXm;z%xOf^V35A*JjDH1UY+00>}ySQ$Mp?H4=y9?{_3}H`v)+Q8(<4<jk3>vlMlfP`edtN1qHzJw76)*XTMdFIpg^+a2Aj_!$I{Gr;0EBQ~g;%on
OR~MppC6E6I6<$%h{4ip@5_$RLTdFmGZ!|Jw9RkGeOCrQ4xjMQzDd^pfs4Pk-u>vNqPo{gD%P3nxAh?i0=n!G|6hd+MI>=G*XKRvl$hTF>tX_|&7>=#<
j3_w))bx|X72%rn09sYhEmXsB>_nU$Uk_6M({qJH^5O_@3D|KbUvQ4*Wjc+i^g<?rXK+Q!=8VI%9*$&5NOoPO;mcI<w@emhirXFNqU5xigUYd`VZ{h4B
<Y+ujig#Pl+kKgXk5XYj1S1l$<`4HQU@a_JL+=>&(#o_`VON8@QN)Q1!J{|<5l+YM4^HT=V+~gO!zxTta-{K|#TgFr{f6JB6Z(X+ucfswD$K`ElDy&cm
yzaMfc0??Ek%jXWcc?HQ>-E#J>qy%JC@>C+?3Z9!j&_^CL63cyQwMJ3Kl|-UmS^;~I;sT0;8!4;Xb8t7J6c#P(gmDJiHB6_GNe-8p$tB+H#|);)~~I_d
9bGhSbThwylM5ApMTqL0_}24z%4svzw#w_X&&HgvLz(8IG6NUJ}N|<VLtqJzwG*aU6JD2g#VR4Dsd%Hqn8e;*_+!5nLv(EG6;9n1J5}CGSn^D0jak{^6
0FB>Qye92!e~vylObnL9YYya6V*}fW8t!Vcup`J>ChagBkmX=c|(N1)oG#&t#<$97=h?9IR(wx^uY>$}?%Aj~0~7!_(hDu@5PPjP^;IPx8cok<uiD*gP
aPL26BY5wSm4Klj&y3uHv?-Goq@4rM9lXH^G>EZfkitvgm@AQVJ)CIHl*c~gGv*9|=xpyP0Um9lj*1ff~<8O{r%kKgv|j2DrUdMNh7SN)}XBPq4x@^;0
Xcp5OI;&N1;?QQuse}<hnk)YAB`jyYW&0lL1H%pLmQ~&DUZ}Ye6_ZvD;N?dB6{rheHrf$grbdv&p`N`kruUg)=rB}7def96R`SZ?%j1ZwJBmddIzs;Xs
S@(zFeLNuh=_kL<AKx~VNl;DKefi06^LNtnBkB(|L4NtkZ}XSOR}Mtf^YOKx^KJh0HVaF6pPsM6r=MJYn?EPWZRAkQS^Dym?|i4D0<JIVEUIr$q^*O5N
;AA!hBx${z$mK)OX0SVW=RMWkkNHP1??@Y;tQ<}h$qfB`KvE{lPXFPL`|E*`)(F3t)S>Z<RIWtpHcVGB&E;+OY{ifa*8}sEz;@%Tx@VqV|H^aKZYC5Q?
uBj@Y3+Uu1kjl2>c*M89yCMoj>C|c6{9~Fi+~&XcS5?2&0lsFfeM|zp)kMAj@>>`~L1C++Ha3=^Lrsj&1`kL)gHHdCI;+QV-1U-NlF6*5#IQyAvL;bO0
bqWqLH_@$dloi!V?s2a9FeNP7U8Ihv4o?XbVHh(ij7)DRJjhtAjSQyBo&JMG}GCRfbQg}4`Qx9X0jn0&KVNM$w<gIk07Yr%dya5Nk2ALs<5-QncRPaEr
{d>gN5_e^w2DPC@Y*`TiAxK{Z54msb5%`3CvTX`j;h9cJ$UDL2pUffN~M(xoS^w%wddBxO{ai*KY_x<cWN3H^wEd_keE6z6oy6NCelntZ@YajDvdcA_4
IJ>BXiOI^|BYJ>Xnr2jQ*QPYbb1~p#+LLf`rHNEku!<t_WOOtM>S2`2C)T5@NnarjMA>M#Blhcg>fLa@^wd%=`k)fevvft|#wVr8i@pd7c3aRZ@m{`zr
ducA(1-mRI$=L#ccuVDQE?#Am%fFW`i%X7A=W6c9cnbvvZlp}09gNxs>J?h_fA2lvM=Zgu1?xB;s?=F`vzU?nzJPC)~$SYe$X&$ibcYqRiJ@$+g(v9-a
+gfZd)!`0EOt|hAycokzRmX$O3e5&!wbG#E}N<>|;GRokG^!$3X*3pL)Q%cR!W7l?;iHvk#mXK?qn2GFc)HW|_djxp<`}hgtwm!my!&Ni)g7(NF-#$$!
C2o88eoiG~OU_2|N-wfNE!HyIK&OOB|%93x39vzIMuFQ$g|-YQEod+Y}wsGSFoexH9Zpy!BY%SZ6eCFW=%qw)j^n`2mAgNr5A!X|)=(mhdieJ>s@M(P#
dgR`hy$dNQpNXGSd6>Job<BQbJZL$iXdTwEEJ|CmrHNMOX6UW2h>EC1XzEW4POSlM?`H+l~Om-9S-^T~4`eu~OD#YvSm8RevUR+ITRv>Snx|%i|!`*{5
E74iOODQX8vwmY)0~lREy>B~|?MGJP4L)B)HJ=JZy&{qnv@<TbVGm`9N+xD?L!&&=+*=JwPh`pJ!V5iwN|a>8M!Pp_oLl(;%Fb@k%chJ{D#wEf(qt#0q
q$P0e0)=ba7il-R>VUkbu%6Vtfxl_=VQ6Y^%tT@JSbHMqsTZ*TJcU2VZ7{QRL`{@I|3WY0Q0vG7dkO<erO~S#20f#eXDrB0_B4MeAB;RKbbnQrV|Gn6m
}v&?kM;^uT<9#+-+c?JWsHHaffIE4sVYruOr#F_@lObyWb<R7Pl834a9n+S4M1J{k;x8j2%SIW$%NNe2{@hDmE(IN*K?Kf%f8tGZ1?2_B&ry^0on4=NY
IL&xT}fl6?>=yPsg)sL(Rb$LCdW?iU9KrMR~=s;#bK{d(TM-#>bW!48&>qbM2g05qVKuMqa;Vo8oiVLqF*Oojao<s;6U?F7!Qr^Eh?_!3;RTo*3>%|wm
7@{-kS0`^Pw?un*Mal9k{@zUPm6T;$PkQPshD$srHjrsrM1qx*W0e8Bg_}QE-v!JtI`-v~Iu41h^J#Fxw;~9D7lmE4U|J(COh8nG@FvUE8p|EeqZ+^E6
xhYn8tolIdbcp)SKE@_3Cl4_C@qijtq)6RispZ@KBjw~l7wCB?e?8x1oc4o?^E6#T+PjIPR*5qWAoM*nwz9-JsT?i>;k;QCT9WM>-MpsQM=Cos#QTy|g
YhH?n|FJ`;xoS$<FWvD8v&#v(#Cpn6Dtv*Swmxy1hF{l*zb>3RKjy%u#!Tofe7xVGoaFT&ZQnDA|a45<RO=y%h;%QJ_GtY&Z~JTmZQ8HsSZvJrJ&l*aG
oZ1?Ih|_m%**NNUWg`N&`BE7f?AEPi&)kQv_K{&F~|WusYM5c>d3$fzXKKieY<~Ty#?Hf|f_3jCSE4P2eAg8A8N0r1rdFy<{_vLKjk=B~5c(6PWs~f!E
#T<NgA5nRxo`A7Gc=)bTvrvsH{Ud_Bz@>|%31^jG0|Jy2-wC%?3m`$&LDJ*Q|W<ZEeCY@`ct<=>DyBsE@-GZ6umu1k0+${go8@V3RpxVflU&P{BUJ8%U
zH{@YR*LU3i;XVMn@xtQq>@KMk(K_IOI|lC4q=|9<PdBiC$2T}E(P`9Ah9ZbQ9YIt_n~M3~oppXedm0T?C6qYZ9~W?COaXNZBbVl+`IDf4po3#W7Nho1
heA}tH-K>ov)DkC$^kDGG}PzZGHOYGZh&}`BE%eE@9R?YScKvp$mrEGhIQ8P{}x;FoxmlQrC1*kPU!w}JVHcso28?zN<@(j4YX(>8S6wEY=AMZ11eg6_
06|fr`V5d6T)$C@(sFBI*`^<2A3%7M(vj2oD&*&e#c_P`LKuf1JL4XpsIV!qp|PMCNeJ}MyKPNm3oonBH-SEi}{v#vD%eUJTMH86C7AS#Oue|4UpMa3g
_MX${L%Rbs}P3Dw?^Hv9z2!>mZ1YBh2dN?#m7e2XL&j8$wOnNrqb=ZP4C#DIB~ckBy?C9O1Nr8=TSx_j4v)T@bL>3#z@R!|G<cw}GBE09~)|3G<(-I)L
=232I`I`DSsVMBra<3-V4aCK8BQ4OrazhI7`|tio?oBHUA%L`@KrqZZko4H(cGP<m7Ne8#v9z}?au)FnMEwIC2puv%dN6Z;-prchO>Fsn)e8)Ce&x<jA
#;COuasH(`L576Dog@L31>hj`YX{PHG!v173sCGM1vW|SkV7`CvkdUv{Xx4M*0G&C?kUFSr#MQLsfSWZ#w6usTjY-4$nPhN6Yk8Q+^NZ<HFzRQ7YNDki
jlRjNAZH)@PiU$v%}VG3MDBQl`8DiG6$@V?w$Iu{+4^o-9j;FSc%C)DE5#a;u@SlhoNeY&&764OzSxS)`_(F;C7?=6XQ_Sz5u<8w_8CYjI?5+dtuGtB!
gyzyHSbO!9*;P$xav}xk%aRMd&!Pyx1`uFP+}W$u`uTNz}WZbWn&ef)p^$;Uhmuz=4oPhe`mxv4^<%6oI|Dy!FGKhYxNdiD+D?KHl5Z8R<EN3fQ<b{?v
^$R*JFw&;&K)NCFTaqAK)4rZ=g>=IC41eUEsmeFT(u_Tz3eNzk`%7y(irN=TkD{@*4x+94!Io_aKpA8&z4X`M!kpqw21(sIsQiL}QkPbQG|jyU@jX|5j
ZAR1PU}Q~36cAiZOMC1XoA(c#tC0EzWG^7;xk4DVTHmkkZDr4Z|@+i$T-r1*G*`^J1)E-Y(cB~O6LVpmkt(ZSc8QfIJ#cCgS5rcP?b`JD=#FodvU*OJw
U!Yshx1vQ+cS3xS}tI>g-xiqRW#<Db9#d&j}91?~@CYdz(#Cai^3V;^e%DxVlG2lr(sbPBwvQhIMw+&qO#06G8t&Iv!U<r^e9EV2Xv04V>;rZKZOpZ(`
ihMmRH4n&{NTM>GAgPg9;fWwRWpKzx%*PtdcwlE!GAvMJ#8@4v3gr3|pn}o}R;>eR4~Pi+EB(UDlJ3t<0h(lo^9Z%pq;c}<Rq*t9gWbE#M!nvD?5ld$7
kn|tw$$~CxPpq{Fdsy>TWlsa&N~4%$7u3_R5}m#7y%|?XjF_ZUNXR%OguwS8Eg(-$>O}FZ9uozJ1l(W!5X`Rw1Rv)%V=1FaWtieE`xWbAJMo|bjh49Ed
l(%x6zJvVo6d>@d}C~5b%2VA*=b!5CEy#%dpDymu0B=YY!IoisQ!Qxt5a<0}Xsd<Kbw#<_J_u#`U_lCBz+eOKC7-PlH}>JlG~mX&KZL4I)D&H`v@;QIe
{BpMO1X(arYRI`5xX>`w`9h54z*>0r8HKBnvJff$38vEFI8{+x?-gvE1zk2SizM_@8CoF~yuE_HC@Xu)9e04=+hJlZCEnLxN-ZI~~CNoxIaYe0GlDioy
Ii&RH9Aq4f7MZcbx=k#YFBs*Zj=PDmqDG7z?mtX4+bL^1$xdQH;KcmfLsZq5r!$>^Y@(G7>zKzC<I^gv=7Eg#f&)jym&N>KT*YIe<(NI!5vMj*v$ttK^
3!0T?7@0shy-0ZDgTm5$bn!ru+y}H1p*ZU4o4yL2Wi|-%OKfQuYlrpCj0PA8O(Pk-C8>P-aysPqP8@5GK@LDl%OVQ6S(O|S+cE&GOhr4tG)wKc<`3a&z
W3M<46j&!ra~gL<Q>2ZR|uBooiD2Z^oxp${9;*-zMXV|xW^pq;xnG#Vf7bqmNkUf#%W7cD9*N!Tu)D!Ma|XHh71tm(u*d%Ki?Ng7Zi3cgzOdj=izO#4x
$KMxEh@dvomk{nnLe!KaKv3*ourK)6>En&>0)Uin#}tmO*X-!u{DJrD4lbEXd+Wq$-!A<=H5f74NGG*qG?yOzIJ<)P7-t&S7RWmWRsMZ@Mf4Il_M9MPR
>el*G({xA(ll)(BZ&=8mp_!}u#jtr_oP?e)fdlb7@Yr+T?c+Cp~$xSg<A6~SPTrkHe<FtLX#e2iLy{eX}zARh(+w#T-WOvygxxW7&X>W=2gGWrJpJC!s
A_G6ltdKz{S=A*-m+5@pC4W-OEp!Ga9ON?KP`bC@wq1yKsI3ii|&s|x#V)VR<sM5~ZcL%pl2k|MPVY_pK@*If!2KX71qDK;zrJ--v3Mf5WV7;v%`wcIT
q)^hM9rX|^#63{2%8=FK>T(rnvr|yZ3WlUlb8Q0t^d@2J)-(23z)eK3yB4rsmMAt@_SA^pyOiOvJRDe4J4p-AzS$XNSh*~dz0#a;((5bI-qj>&(){tfo
*!6fS%Zd@J8buemMLWTx<(0W>LY7{Gny~Z2annkqs`=iU`{N`ZpIvI#e8#x0A3@MyxzU9RUdx5S56F?)Lt(QrF{uPhs+0j-CiHh(=^5c4nY~gDZ$mDoD
m^|QNsG4Yu$?TQNFt1Mko*^b393={lfb3TRxKcC(1!mkuH2Y#AW>Ud|i4jwo=b!k`WU3WB+!#4Y5x93nN^Iu13)`6s1-W<N*4o=%IFMeM<=jWP)0oEfn
~1%IX9Wo0#vZ2-idFkh&F^I=Bpmiv|X<u@+<hDe$|;6^iP(jFK3*14!@UifS|LB^>GdL=fxh3P-s9(er=tNh%~$Bx*<a%!B!F&kynPa6#alOQRH)IF8|
llh8goofzVRaDGe$+lO7+#@K&$oC==JQADx0jj=$Mw8`7E(V~X!d&|H<!U5hxi($?lO;UDtU;y`8$Nfmr;fRw0I|$k_meEz|Ua`@8PZi)wy}_9!YgQWj
w+mo{`SV*|B?L!>!wMbJqAubF`tpGB%Im(=l&TGcEywjy>PQ^F;WhT57g;`=AHXg%7A=>IkI&dc(jc#D4wlvs_&RPG2Asg{jppk1BK7;@;{zBX6~OR0^
p?g(X$16<Q(z?&PHBQh)%oJoP2bNi2*U%M_Dfu9Y%K=g&d+><bpp-YmXLXD`S<gim?!U>mc~7Rqi6f?cn1~x#j3sQ<e7@Go_lCHqTae}l5U0Z0thhZu<
C}Vr5g`I1kjH}ILmT9no%yhpgmSI%9Z00=ZW$mgY%)meicS9>`$ZpcfV#t0nQ&Yd#>TQyGGVG|2Hn|kySBybKoj>`|th_gw7sbq^a>ur^5cpa}5i1n%$
J<U9A@(rSAt=WJP4@I8+Qk&d&;*BVjhVxJzu|m|k%H-U=x`KM(K<B!#{r>(=?Cmeu(D9&YZUAWSviG){L@sKr`_S7<yeGa;i1)I9ccsr!bkdMZc}80z4
n2(|}b=ev0jn)}^C50|>Idekq0U@nmku?ew8ZQs0bK3Pi=7GTk1Q-1o3=&)&m{nWiCb$39kutb&mYk%fXUV>JdnE(FVOBz8?Dv5;iWyjx6@cKHdtdXs2
1R~^@s3R|LtS>^;2~F@UQEog5N$*Q)0n}S75N%o2M_%GLv1$tzdCBEI>J4x`F<vqMEX}0GmWX&<|E_}biWT5|e%Utcx1DfAmaW93t~i+gR5xa^zq*jDI
e7Udio)ii#6o7QznokZYfGA7u8DNai>=IoWZ`TyT~E4Y9Ucs(gC|Jg*cW@uC#-6MebAO@OBzf!n{X9G?F4Ud7c8}<1)+Zs<z;&!s7#t<wd<1xn4V~C<I
etg-f<sySR%NG$47ATO?T27K+w_|?M|0FY1B4ffqQAku;8_7)ImmxqJy~&*#w13o$%o*2EqP`%JEE(`g%IJ;Ci{t@WLB;X@nm3r*EQ`kya>Z<db(efz|
g9a3$Y`WtzKtz`v{rAf6Xh-w0#ai8mzps43YlHl_Be@+^@o=y5vVC4HM(56mucN7Jn}N7Z5CNXW7T`-dBfSkrnpG%yMt=f_An`KmxM35YLOh+aW%kj9g
rR^jxNTG*V{MZ)<u*ub%`ZZMGBj8r>s#4YuHj&Rbg2W!Hczk#c5onTs29V^wEoPZ-7@$rR+XX!q<b;4Vz4Rk$-ie&iCi4oq5azk@GhuC7Ym=D`oxS_Ln
B}X-KPYp;86wX)f(P54JqBne@y&<|!`C{qKiBG^%*%Ndx6!rt=b02`fF%_&YIJ_Cxt3UBDJrA%|%sZ=x?4$y{!TuKZ=rtOrkNd-P$QR!~zYs*>5w-I5L
K;~Tn!syuek-CP_O(6lnSyzxZP@?m{-mC?qsr7R{q=m<vJIT2Cg;2Y*Au@XO1=>BU;BKh{<<G3zDQObCjP>b(#i3<U!T96_(`(c)h)nw9zt~JmAO=ii=
~2uh(kmNb>V9qomF7n&u2I?dTxE==Xzu>rEyAgTI9=@g64ucu)1{M3!%K;9a!mnOls$wiu+N52eew7Mw){e9>nc-9ntHpF6=ix?YQV!nmC5pU-_+{9y6
<v4{{IguL<ir5J{W|Z%qJ3#^q5{+mF~$m{0_#VO3!sN@i?ktu=r^K4E>`?fg*-xA*jgm(dBwn$NdKh*st7QSHBl^8EDh`ii8dq3+7>Vlz123NhSO7Zkl
%CH~{j6Q_UX^TeNDdmN6>5&!6ae0>2j{>e0VpI>PF+h>duY%dPGWJifR_<jZ#-b~X4_4T`4@1{Ky$7-;R6};GibuYz%d0NF|VHiHUr<D+wgcKI1{v6mS
+U?7nt^xxq$<h9>_*Opmgs@j*_8sjH3=2u};#C^Xk0`(@YwJy_5x!6{`U;ZF+-+%meGt6&SdR7CZOBu?hQygQS?LmUZ)S&utKKonpgN~&90N8_?IU3t6
`e#|{4Ut+V6KB8Z--@tZ#~kOjB5#ZH@}u@d@&n$t`%8qZUs(zJ5>hL_4<+VKuBGklzB(&yth(xco*A3=mC8{9=)ALTvziE82D%fmrt!`%a<W_4*a7xPs
ijO5)T~@$|=P%1PNbmrpIcxkn!<AX2M{OM7X*4&Al8rafiKA(VHHF7Qz_8quixVOHgfppkyT`7%rM6f=@VwS>7&Z)5x$nmM{gK-q&zmqg|`ATJk);_s*
L-pUE0-PmNF&wjLOZ<h-4CaRGDgP3X`|TG<|_JTn5R>k%m9`%n;hO&L>kYZwQewlUq0vTYC*E$`{nOHbae(2yQbY;at5#)Fi-$CTj2URu=aVV&^xowZx
%n0gR6^o8F^5`VRLLW$d)#YXca5`xP)?tvv<3n%O!2i<C{3!$iIBNXo>?GfWNpA1Gak#p3fK-~drybym>$L#ky{=?x9$Iox?{@<ng=hXW*wg0B>+MjzT
;D7f}hd)q%{y={g=&!y09S3sFw`Qlba2Qz64tu$O_xZAUQ?WP?*@lE~Fwi;|*v+zc=&%){Qh(X$TpezAXTA`xZDI5fOO;4ON9E+a_`zECd9jZK<w)?vB
_4a6!j!|n-JZwQSffB+&^r%{H4Y4mxU{1yIC@Q*?8&R`Ej~mqhf!B@#~H6#A^KQ*#w0lJ87|CS_Id&Jw6G4rvO`-&PlD6AATe>+7CH0I1jjNkuM5kQ?<
FYR*(aW3U=M{7k_GXYZk9FXsf!icim%gn=AMM!mbI4a*y^xn+*;>=o@<9-v}D`gTt*>gI`m)lEjeKWdLvn<S`L;&j7DQ;__{*E!qJ=XDfv_oP0Adu&s8
iJ^xyyc?=ArQCnfcMDbks8*7wHUO95SX#5OP7vX|lg7MqX|-x@uN9?6Qtb-3Ik!S{OSE$3R+o+Oqhs2s*;Y1pP=7dxGNuZDE*Ft2p&T8EpDM0N$j(=Cs
CaTh%kF*B9R>Kw$pr=9y@=MxN6DOp#;LxiLF3#{*>d06QEp|h6RGG;<%cg%~7AGkpN(nbAoRSD`*AIczOOo9yc=gxXE-oiW$K_-=ywun1ru844!Q$$=U
JGR9~R4&Zr@M>WpO_*|+>w9gU%3<5>pmGt|a_gMGIII8jf8jrW_)9WVU|H&?QG1KK1IG?LEWO>b6;@`QO{^6}8~Gv%-ICn6wmDFwVQ%a~7Vhp$-ZBRe1
votUBP%Wup;M`@+)Bb)j=moEjHJXFQBm<#N~iacVU5EfeU_o5AsYv!LvVde79m|8%hl3}eYCr|B*I?M$(L0f@A~KwjzUx<0`0kJ5W}qtf3h!;S2~-|y^
>g(=MzDaX7oH4+%T|q^yI~6C01u=%Z}aIPm3Z3TblFZ#bm`@SO!`MA5P`$Jc1eY>*YydnlIpV*%8aY1p(Pn{m|qK+s?<Ey$7~MKsI)JG>@l^)ADz%M6_
8t$4A;!>kT9lA&@mUpI4hUSrDuDV^8+Sg$v3gN`XK1#OWbr?i5sLAeQtEdM91>4tWZX>9{7WLfEPuO6rB=E#dhpVig9W?Jxn(gu5=bU&Q@zu+8(x(+u}
gij#}j1MTb`EauPY07c%hhj8`5#+lrvA5T;g2d%?A+Pt|nV7d`9slWL1JzzwFt+RRU*OXb1A)eh%Y@dM8%$$;=aNL`O$sM)}SR;C2RxSedJg`T?NgI6Z
@;aG2MU8A%+6U1>Em`0S*KK(dqnpjqF7oJT*9T=v5_KvqMCB-<en6P%@?Gc~=?hQ{%jfme4g08b_Rq)T#%v_<Btoj6_K8%nBKxkh==GYy!eLryc|_w+h
<MKN6b!kBJT^#bML>O&I{zPOZ?fzlvt?<%OHD~Lr*DQd5<+y2Kmue|13<Jw^f=Aam!Bvrvx-}hf5xpmgENsy;O={`wLWkp?r>kq+8C}2%0w_y^ojWi^u
5cH;yIm2YA-m-%>h>8{wR2H;l7+8iknDPt65A?*goOzq#}+XlW+|M<~od)I9=fs>Yi|e+g5+yBuUN}phNW;Y+pydXh^9>42)e2F&@>nSkA5v_OM!*)~m
-9e8Wq(KRY~ldg*$3O9R3MLv+2fW)LnZaqp0GAsDNL490&wYJE!w)2u(yc7Kbfq^<lbF#DoGtb}j~9kIp(%@V^pvw(>EYZ#N1_nH|B&gYlnC;<5XxlQx
frn&#6d;XVD{{QRs{~F@|-|zni_htW$6a8Nw=zsU`zkQ+!x}aV2<L(rVGYsU<Q!t?@mhy*^wKW8Yv=c|RYzD928BvNEF*2gU(DWzfa6RCx0(B_s6*uQ~
7H^OD!uybl9Qrq``HEx4GIm5V2e>&eq*!=f0#<kqKYi5Bn$W>*{LvE?(5xlO<Dk^}6#NjUsGySXDL(=$XsVW?(H2Op|4eWD9bC{U8_Mlx*5VAtGC171D
d|)ceVl{Q+++w`ereD8+x-AyT(w$*MCuevk4}}>Zz>TtG<72nV9mg<hkYWnPpXju<b?V>fEb-zgcS4TVi)~{p8VE+0;_@6wynX)ECcNv=Efua3QzEB_o
Dl1J{AWodd?hd=8P!kJaWlimK-?h_vzFTGf!e}-5<A!416ek%{ua4`jUZXEiEKSh&2$G?hI?6=~^fd0=d0NpO8Uf3jE>NF%pQUCQ9l38+ll>7L91;dBr
iTiHYg;sF6jmMX|Z#17XHWeRMA0+I|AxQ~9UYlD#G^9G%>rdr%?J6tqyctP=wI>1)GBGw|mdw*S6#+-X8-t`2i8!J-1@&28z`BPc;s(2;z}*6I*R>aR)
Z6&$mwU)qU9{y+h-u<{)1GfW{}GEGgZ$hE;JUmVeEJ9ZM?vbJrSaC1by?qBv>uJ;nyPV}g`yS!`Cpjk0H2&aQMBO-b`Xru!iDk0fFhviP-MKZgZweUt@
Sto3#ITnBacu)1C_qaxS-B@4q*CIg7mJe6A{<#Kdd;ayR^IZstZ_tqUw{2C3xdMup2H)ku#}sA+WtmIG@4UvkXKES(wH_Lson!NCO;?`YZ*o7S+IgS3Y
)oIo@0uIze4o2OUNy<wak|zB`%xFrMicdqF_Gf`MbprgBxO$F_&_Amn_o(6ctB2rVk(>_u8`^V?b711l7g7+F}dX$*btLnlcu`9R~p<@T6Eh@oF^&3i>
XFh@kP=NN1n@x9TyPo#dO$)#X<d`4v!mwN+GdobeZuohXn0KSV)h<776yAg%oNr<q?m4`*9CzCIJh}D&R~5$BzZL!u!{SGo+g`bVKhs{{YEo%eQ@8HjU
tE#!p3Is^Kp3?$*A=DFXv}|8NFWFvWGF^S)BSX~F$nT!j9C9Tyn%sI*dd`%R)&Hc`VX1@15$P|Z=Vh#G9;SCGx|5(`B1aig<(0U5ExLYfaZ6i0x1u_HI
?ahzayvsTHeXhTOz>JRuR=N$Z?GxM6~vL`Y9BF(0>TZM?5J${+l!S=hsoBfH^n9{({-WBvcFbJ_l@_e_v4Q(JjTai5PJef)dY~P2}As3JD1SVV6pBN}o
Tklt^I41G^wwJU6jfd#(n=sQr%`f00K0>{h?rb9|Mx6mszxj}?aeVouie!V2D-hf~ZfpSFq{v0gHF!ei`b_5cIa&nR=<$Zn&N~`WbASD}C#D?H%6++Ao
m%>WO#TWNg1X}MtDBfFw}<sW3=X$%bs;_n=t5Zecz|dExjS!7NTvyrQqDK9JS;QtwJLk}6tOixy;)43dr=EF)_gu$_PbmF1WY81@Gsu{V^#lWUvUO_e1
=?EPLX%s3Dl{BhMZbm^>&be3c&T+lzxrys%ToLW_~vih%QKK3jG^i^|A=9exn&O71w<C+<FmA#QB0<v90%Ufp(GL-SaqJkSL3PS*!*_xR=7?ygx=ft3)
_B&@`STPIfFLMyu{(#20SgZYH1WfR%10#=f8M&!hT(=wn`zY5A}5BOB_BgS8`K2U8ZOPB&{sf?>RObfHiN1bQVNb-1Hb?By?;dz#fi>J3dU;Lv0O?s!6
EeHkhMk1&lc^$upZhedGc&9c;B{h-%!4;w}h$E%@h9tlfCFVBnADOsL_X*9JHK29niIQ9WLc;awNw%c_#e>A~@d-ss+RQMeN=-gI#BEBmiDOhi-3ci~n
^ShlW_Ov05$Z;O*0y(&#qpHp6dhJCT!0obey++`f66s>~sz&qR_O**FPzv+|r~YZRo_9bX8KPYqsWCw)l3nSJT#OY~ZLg$pe_YrUD4*s`0_~h2`|LqkX
I~hCWJ{6vFuG+DeX?V(lmHbd$nxu9`#wfSWbBva$s}L`n^|3q{8yBSQR=&b$`QxwyJHJ-sH9v2bUy<9SO_U(XW`wf4voE4O3cFu7MIW@SGR=&;$#c=ku
l7JR~H?N=|c;d<R>+Rd*6?33W5U?ssswRqU;=;zueRL)Wi6)6#BZPNyMW=%Uy^{FT;59jzT554!Dv_rDL>4y<r7fTE(ZOcVU1n;u-7nl2}2~&CV$IQ!B
AM+h+Pz;TVI&<z9i7EsQ38h(cB}tGl6{*|&%LSzr$2jTE{p==TW_RQ(%~eB&YSn0HPONH_VX_)Pzc)nrPW)B4DxK*Tr|rsp2L(V=wr<;_ad3|uv`>$#Z
D6Ff7&d6g2V5WSHahO6|W164T|>W4vJBjVxci)+P1|48rjzo^1Ie+TZh9Uu^858i6?c|Q=FhH_m#IHUsI>dn9~B;FG3EWTZQ&ccMI(cw$XQep!*tPz)c
SueO2l2g0xC8MH$=L9rSJ#NwS`P0PKQGsSEQGlphMv2m*<RLgFR))3tU;-lI>o3LjXAVWq+OD0-*gw!uyc6YO#08?xw$l4mX)dJrG=#eGn|P4emG->;v
^Ef33-Q)<X)vo_&8x&rF)@R@>FGNrCnf-N%8au5W>m;*?xUUigUG>+iwUN+BOFKRPv^rVAr7=1Usv-t6(7I&1Y>+*8O9P5|C}~bk8;GwCAG#Dy_jH3OK
XhJlCyv_6KS2f=z$0vbF)l-I|NuaEhJ+p9w%_Kub<Q@QU&d$`rXFRi3#u!JvhD4a0U`C1j0ORorApSR`M=S(g^-81@jAvzZx)9<Ac-N(PJ|f%jw4Wq6i
KK+-<#-HVd@GM_-GHX%Jz|&1Xipw+y6Nd>4<KO>3gFEbp_*f(ty}&nc<L;1&Z>6n>ZJ5}{N|6toW7Hcg1--d{69o^yc4!pl)Rw%7opN5EljQv$`N6{_X
Y+9CM84*LAwR~!c$>^lUVoB`qvVQ|Vz$@f4%s^c@6F)skmb;z4dFi*t%T`5_r{;q=zROa7zEG~g`vYJmlIf8)XZKagUUQT#@zM6J2usbzre6Q>8?L-mW
Z3dFuN11i-IP0y+l8J1@=RKjoPB8`~6bi=ZbKtl-UEpk8lIxighX*y=%RvZfD`TYKdqEd))#&;~IACcA<0ke;6Qd_OK0j$OGK2U5m@a|5tO~9l?ef^_&
rOve@gxj)nW2;bduC}zZv1YNZ0#bpRq|JV5C6%zP3V+BJnX3yi`&)^iCN+*ds#9h9}<V|U7MRgy3El8$Y$5@NqgD8aYYGPH=wmo(7Q6o5WfUbmhC4&Jp
i>wKUabOR@~hm_Pz*YaZbSDo%&knT?D!6^=eHqvsYj}H|?UyIcbTeuH*^kvJ^7C>)Jl~G-uF;tVz8qn{2?q5jeX_g$uW6iAGju2?Gqv@ob~3J_(Y~DRf
&rm?zx0O}-{eXUE|1=$bmlcs#{N*E4y2&2a^Hz^YgO!_z=wmW?G-i0!o2{if5d(1(Oqcr>}HxP#CGB5f27J^<EH92F;{936(`5GWW#9+0IF8_cty0}$}
m+tsAo74nBT6(xB(IcO4Ha4P<WHMGGIY`Gk&4tE)6SLPAm6%dZ)S}A#r8nAsuq5j@(E#%f_n%ZlMflrlgKV1ZgV2O94DWvskjgX|f?^!|t0~-+8++@UJ
n~0ck+iDeq0+B@BXO;3m30OYn1j#$iHbj)c$CM@lj%vgu3J3Gz`heevPOQogV-b|CBw^4C0}@AxEVBNI=kKX#%k8Xn3U}z->ci?<9Xu*JEV@Ade1VT1s
rYo2VIm&0bn3)>;yA2jfr^%B=0OytWoHyRJrPZf<@G(TBBZ|N(je1z5<n6RX~F>=0l<rMuCl0gkhx|38-i=h0u5<f7>geY17%^-I<2HKlJxiPNw9ve;F
NA?=GuWeCAxQvCno<If0$!*_fA_!P_4%ENk}gw0D&qNCeVTqfnx><-|x8%4o&!B;Gx*y--){tYv~3o>U|RDn{fjaaVsH1y$nv|Yg-5DV_$!_ww+SxqCK
}PaxLt<V(k{uXCYJ|v5gA8+j3Z<cx&#AA8U6=QLZg1neoYi<e2?Bf#FOg-X@Pp$)*^d>iRxz+<mP9mFA1btnW&bEc99U$9Iw;khyBJN$|le^)s}F+xsK
^-;KNM^ISh!38Yiv^l?x|?S^r48G3$ZCMbgUkr)pbAGRUx>d3g>wK*a2=GEOdD<=kw`EW#cr@kj)8VYmu{_ZPn%;VlQRO90QM{&#CZV70Jp!$B5)nazI
J^kqGT@@IEg=fRAzTk0+$3FhZ+~_DMwDit$W%|Jm_m^HZZroEaokBWIFR-9ZOwKdEKN1$G?_?dOW5D(M&>rG=xd=BXQsm`0nhfKd%4ig%+LW7sS`E2Xj
{rxIRZaaeSXUJ^9jV=;h~Wd`xQ1uX+%*zz_wqY+A_XrXshsY66)o~4PA$9Bnp))8!Cd$4#x0`%`KIK*+$+3&$7$!y!6Iy$@GZg$Fga@W6)jg~#Adao&Q
Kbx5D;Ff(f8*j^pLOQuDZn)o{H8@FQ1FBahAj`G!(TPl970477K=a&VtX_-3Ig(xD?b`uC)CLXUNo(LThv2nBc#C5pi+*A^r3*o|BS0f1Q{G2BbaSd3-
{rn873uu~82r5s2&$Mwi@;NKAfS=E8U{z5v`pZ|SqA`1crfqW~emn6j1hk@1uZ32=2coy0^fYQ#nbzl(Oiorp9)vie}oBKhy1=rdLOsi4-)B7*p4aKP(
A#7b#K1s-J@fZ6m~wd$w*Re6R(&`KK}No`X2b+oM)ToGI!>wb4y((SogvgO`>n03A(vnvp{x!_wDmDK<%00QSqA7`2l?cVZ9V%*pp=)Nhh#zMkQqJCsX
S+p8<)RM2XVmGn<&sRoo!UG5?@ykf|MVAq7<I%F?njo_auy5|8SCJ(O1V{U;X%OcdacUtF@9K0npyANfrq&xzWbncNvmfXXeg6nI3)6@U__*)i*Uy#4_
TCfM@&`N2`h6t4P118lP^8Q3H=ieFwKfPDJ9fbjo_0<Gj{duqz$~&9db|fT$@eI4Ue@XMzq;D>pKF?P+rwNPmpTdXZjSd9bsdzR_o5Xo>Q8>tU?t$F(*
X`3E8v2H#)QBPiBfZS-~vllK^;5vc1oI2tr(IlY>)9P{$0!VV*o_q1u4bHaf$@rKb+TdJ&=$$m8W1W!S-dl57xYkd>{h5&)x7<WRTCk_Eq3Lq6QT^MZb
k&`9_MU<9<C*_d(cB6UA5pdj`soAKn*BcPff0=zQ@ty>U<J_Z*9pu7mfB?7K9+3WCHOcQFr0CPUnX{JwBN<VDaF@VHz7;3r%Ut5fF;W(S&SPu3dV7OtS
gztT_dNn4_!jnfM*47TqTxx2DEBMI{T$f*ctz)8G5MK94JLc;dPOSRCm(hB0z&9B8rL?@BX<<J}^4B=)T?`~=n=z=brhF+nWGa%kJ!)QV%#E9EQ{>ZLr
?g2C}=vyigsfo=(kr+st6oE!?qL8bxCS0@iC23Z{O+@!gx4;XE3UU``eelw<(16ZKLIT~%Taw#GexLyQ3x&0_o7{CK7WA>4`DQB|r<6y|dA#4khM2ZwG
5off2f{;qN5|#Pri7=d7s*P921-I>F+$Sk22l36ccWIsh>9jdJU$^vk>sK!X|9`uJH(T%@A70wjqp)bD^KPaA>W7E7$2pn0~0U!`MKyVejO7Ow|)Ht?U
C&m!|OJ=;2r6eo;vgPZ(Z$bA6A#&_8ToonGk@%Va^(d(!cMe-6x9x5;9ydzkN6X6fTb|U@~_+Ye^8RGjy@8eB<F!Nc}e@0_SS~=pRl%q!QEM3q_0-Lsk
<9xW$5ovGg8(*t?b^DX{79)nDH%NILnIXIGbQfSm#NA+;UGx~pGZP2Uzw&;sctxr#^%|2_M!yR!YC+-<*b-7^})iaEt^ksZIQTVPYkUE&im7i=njNc}A
o^AG?#Mno?$srb)?@IR=3L4>q^sP&a{ISt62@N?^gXCYbJb=$NEN8o?>DCR$XkZm&U@|wRyDtZ=T!-bk8MEw2E#;dEW^}qi?k(Vune!Mn;a9*EofZoW$
llJ8JR9F{7N8sE)F|>J$cw;&s%Y{D?c){@U3E%4zyu2_PepE%LU{!70eRNa9^I9`C>2S6S9)Tyoz*#9lyd309bh4X|4rJUK`o{tT7_qjnx9Kee;-d1OS
vNt5Xq)?c%yGb>U&_d`UHZqV5uCbrY8V9p<SA4tldk3?m|ooDp}iAslHl?oH?b5FC^@|E8W{4wpw$AZ*8$fz((fRDl^kgwtfa%wR1;Goz~M&2$2@*aL-
^{4qu$8n&_3+hcEnF>1nCpH(U(=21_(PlD3$<!@Q|s)p?uxq0Wa8q<HukVBzB<aaqY2cgCOyYNYa)I*kA6`IOPKcgx~8+UAK&n&PuNC4X}h2+%L=9C>E
0wMA`H`hbYqk?RSkhT))V8VA{)}!ne*(#64h4=|L486f7)ng{@#H6HV*$T<YoXE*(QP(}TE;@F*)=0)?_XLH7J6KO$;zDBKNkU*UvZ;e50i_sFa<1UxB
h*rDbF`>t=R?Jvv`luYxxpSdX>fW4#|84Lz(Nmf58X-8mH+@^*%o>3v1V8#k&^B7oDN$54|3Wey72)gwjdLg+z_@L|cZ?6)S5{LYd)t{@bh@86h3XjOn
|DjO-^%5VVM7gS%JFAIRm>BA`p$|I0J}>FUMH<0fW>&_H&NC24FIHu53Tm`{<4677>D2|dH+p<5cP263-rB7zU92>Wy*0t8kfI7MW!sIfUL-B)Da~G0O
{ocYL5$;z_Ch+4U#Yc8C14w=`AO1nBKSi5Rlan=jmS%&tBzjwR8k7kV~y>0vRnzWK~!BTTXB5+`j36=KR~90SX@g|^12tKwc~hD`ueFs&84A6U***TuQ
8We?M3sD80`6Bu2&)km!D9i4L^&gs2$G=)XdF5#A}KUm}m>m9PqA*+J_T0u@gyF*4d^)63Nb`T2Z+Q*55+Pf(Y4Ee4MhUzuj<yB-6Xj%K)MXO2-wXd|2
`MF?v467cN@S`3BMwnif(1<4XN!O-X-VpP$>fYa*3SWB)Er`)^yuP}++3ci$**jnqpkp&`mRnUCQp6m+mnS$=IqBmg9>mEYGHozg)~)8p&F4`lTBg${m
w{<jG$<p3KDltpay8efsI5{SHvO`~9dB>(A5|HB9V&;Rj%<ol3kOaA!}1Ni@1!PNrr3iancN$Le|W4)j!1l;8XF5N5h0o^5>@+m?*LY%z{nKi}&apq61
`aFnz;BQ|U&d&!{h3q1~d^2obkeK#<;Y%V*KyIqcn|%^=AaR$wU>5pMK<r3dDEn-u8B}?F&KZTF8ic&QyNa5NXuJCPa|SzZH~j-%WOAVxjri<`m^3p{A
)aimxUcx(35+4t4C!`3DKNYKI=J)nLMLrQ(<jB${Ez*;^V>S92IRRgn4}&)AQe7X9PbB521P<;5|w>OOT6>H^Cj5918y4pr0t~?bkG**=?q<sk55_Z=m
^uxhMRnp(&4;j@!vr~I~wxoVN9n*FlGU(vjYh{(XSysb3J1LDu2@}Iy)TeLL+=~cXK2W&uZb3UWlXy#Nd1l@J`57bZi#5-&asVdi&aHv3;?C4YC#1z$L
J3+`&V<&WmtGG%?A~=xfh0nCj2h4hCE}APii))q6`t?4{8kU7txgcq9)2T+RHC0Ntpoq+}G3_*CDsiQt?8Y)D~M3jL9S!x~NI)_@Y7pdyc!e~JlECP^>
1`^suWjLd$cqxB8Busf_+B_w?2-VkIfJ(CmR`(G7pUK3#IuTTabk#K-UfzGpbKI|!p%T5^UU)mKHw(mo>{XGAjsjdchJ#VRkr$S~ULhWBx35k<UuD2m1
p1>O)^@Act>IB7hbxmrGaDo&BP8|m#{{rC`y+c`k@C{)HUjOulbA$qBm3+ohE&~Y5m7=~cCII7v#3|I$7y{WNvdhGMX25qLAPM_qETZ)nKmB#Egj8XwU
VB(>20F+&ztbnVh7f<2sC9Rhf<$xS!pEohe8Epm%7cI%t~%D2y$su63MsA0V^$qk9=xv<>&`=h1nCampK<BB7}D|#vrC}bJ;-1wa`qyT8i2xOSd<{Bp$
O)SelrC^1|M6=zUw$(LJNM+A@`cJK^Vssfi0rd1_b=}<JC~vM*RGGVk||R1t=%kFQ-N0*A-e2NSEFi{QgqCBP9+p{5nv{;rqk$vynq=UJnnK%B>NlY_|
UH7n*-Rr=Z-49?(t;h;L<JLYsr(Mc%~;LIDHo_*y)iB{;)qh?b?9M#2mE>+%At3U}Aicj4<R&eA{k%B-r#HR38f<C+d|$Ub~77q;gW6Od!O7W$0F8W3W
Gj4T=iOqevt^=?{lRu7>4Fp1UQPC_4@;^C@OjllEN#<zBrLJ%6H7t)zQHh>88^f4Q^9`3zkKf;p146bRT=|~2R9nv25=R{mk2kAu+Q}w9U3((YV4skf;
EubPz$BZA%kXhK~Ndq3&pR^itDSrhnkoww|%Y!v*c%0Vghx=fAfbc7kA#{yC#m~B+)KZ!fg4L>SdNa5@!0X)Uw$9<>(@W`jvMD?vqg-B=vz8VMR>H|+;
0`P%tQKs+dI}9>y?#izCrG~_CcDc=MG~bE?r+a-{2Jh_7Odt;&_!N@^D7w0)@v5Gcyp<Zk&HS>ZHg$VyDrXP9dA9ACKw>V)>U7^I+zHuIoFIv9N<<hmi
)D%nLbkS+VPa4AXLEJXA{}kQrsWgq)Xq8GkA@VW9m5sc@abL;Rn3ManctMmq$`{^xu98^=0FXE(AIxu7~*w3TmDKG%mk<XMUVUOwgj8Q~J9GvcddmFD&
*=8`HndK|FqOKG&E~R#Zd5pEI&jv-Jz=%T>Hs*8yqbBh-G>g+L}culJuN(D&R1?)#o=KJ^teU^LABL=#vc%keZtGqIC_LhEiG!YUj{BXa1=owO==^zZ9
^zyI*-isSM+rOSf=-g8_y6nFMeC=fkZFUqyCZstOLhBVd}55-K*B|!*T*ei>aZVm~;#VjTT8&xCf$uU{s7)5aF^0Xnyc<=$6K4Md<VhnKWp2~w4XceUS
OZYKEeJ%f4D*t0U_J7HRR;=@7)H>uOa->{x5}-yz#re$wr)J~$|I;|%D`y<645{dJVNwr7Ty78P?hXQu=!jsJ(zg2(l!2WpQm8M8o}Q@^+jEB7T87$qz
3lTOc5-T8Nd0&~Qo~5}h$b8y7t;^C_!A8pv3V``4TKXSA$sfOe7}ho;9XV<lb2eagl$+;4UXdnMWv!{puS2f;F|swg|+`oi8+2gqGqgV$h7b)D8$Nt!E
kP7#olYml4N){-Ld|B5MMsoxtnVo@wd@=j##d0Y#WspaaO^zh`wquDOE3f174Ef(n=$L8fXGPokBU)5luhWv$*?V4(^jhY1~kdCy;NPa8fs|M0^-{*9R
FdHK4xswQ1sOuMzt=`TbZiIhKvDWaPmu#j>Wh-vNhuN|0#f`B0wJP(kMJD`eu9mSQlM5hEJo{GC9-lA(rBctBc=qk<S3Lj^ZA<C}b*P7QFDHoi{p@6Mt
>Es2Cpzz1?GR%A@R4ne{khrXsd#*h_vFqumB*}$ZgZx^uPo{ARKGEwO?8S&n<^sK2cf6pK#;`Ut9tpV4tWy-$%afsk-6WHL?S@4bh+m&nqt4Whj!25e+
9`LwZ&Hb6QILu)cqj>C3IKdzyEK%&_Av&LQumDqENFaPJKNL6-X#vSh8e#idCgMR?Uy1L}@W7MYo@U<!v_`at+#JvLw_t?K)pq#sybmI}eSf^0gwJn<^
=+!KmE*R#b>AZ`ux&8i($HLmKcDa-Zk?rT+d%1}fA=OptM|{lnEz#O6n)dZ{aopkP+04C4XT_)n^dc91qhrAGxA;X%f7OLC>@`OgKDS#JvX*K=B;;3(5
N@C#Yr+ZL=bZNGdSxV@$NRt#^bWgpv{S86;FDzh>!H>-m{{<;qmmd{LSW{A7IvB-~;2cX`-^RM|8`y0By%=S@JL}9%%2^7sg(`$5ZioE3|u^JScfuF$H
&-sDUSACT<>LkxJRVRm`QgY)DW3Iyb-BmVuzzCDr``cES-~I){|x6?6(a7oXqL8Ns8(W6(}-(4@#2UiRyY$wuTugrl|p$-oBpU#boL(g5MSzm-P-Ld1P
EVH>W~ID+~kZ8T7J8avFVG#ynx8^lpJg88<QLjYktrCWWssQ}Db^voa~ba21F=P&W>Egh`n!M(B9vXkhY%Z<z^m4+K;S;ams*!wumoZEuQzZ1dq*H7YI
Km<vHq1jATCl>^(Z?W?h{B1IzO^n-mr$T=4+sn*yxemA>GH}1i940S6w99S;S4hl;1lntj6BK-K-4S&mYY}|-k+mR-A|$CZ_ElfwW?%viJ(I&D1LC_09
|GEcQXxFcUzeTOggYZSVna9i24KVvI6SL9JO@=3FUBqRfuQO=HMq;)HP|oT+QYI^h#Kw6iB)mUK*~}jPn!7rME1=;)MN{4w5!JD+IAL?8T~3g(;Jw%Q+
&n8*K0V<L!2M_vO>~WYRncA@#N1`BgxraHLK*2!2KMwA)};q1(B=jq-~jkMZ_LA5cBuNL)JdGuadlQTm2iYqW#oJ{$6YPl=gufHn9LtcwVUW_gP<y2>f
-Q*B8^`FlZB%NXVk*Kt{dm?%gq`FKBJ#YQIV$Pw_$?*Y<d%6%=Bw*2yBs`M>=<stcV2yH;RcUdevNVOu&K_V3p|)*QT&NC__xawox#{kH9BtRVLr!K;c
t*zBj$W0`k838(bQn9aZI1y)^z-L;Q2rw1R?>a$|MV%BMlW_YeB_(H)N_5tT|R|dSIk!6wfR72#(gH}imAD>spkOkEhx55+_b9i$PtUAFJh7*_HerO;4
+qtbOKK|y0bI1<XI!U`@exvh_-@jkVy}Mg~Qjm`?`HJ=)bCs+zllZ$96J#FaN`DU9eFD82w)*ee@HL`Ti_5{XV+OgR^0QgRC<d<2gdSSiqXUtNjsSi~r
h(LC%#IUJYmD2tzscNV$L}AAm_E6i_J!2NQBNrP>j=c&Xyc-M3z~FBouT_T9F~RE)^E$-6;lA$V0^bP6^FIox3wR}Mf*X18~Cgup9IGE+tZap|B1uy!(
1yqk&7QByp{5<pI|0IGkji!`;KW%EMhsHuM=vaq}S1rh$VI<_Ob~@YGN1x^{rKnHG^+>X3-jJg+gE$8E<~K2NsQ6p<>-%=teyhccJ-QmI1?7MOD1Ey&X
yeA(vhki;YIe+mX>OQikUj_E}aoRzqsy`&+$?q`+ZLQh46h0vEf2VhZXk--Z1I`IjM#bI1H9tx_n{x$iu|?>bYNbv8I`d;0M<CWnb3BQPdG&8@@&{<R7
HWx29}SdO|%t$5Uk;M@9r|E^gL=t^Pl1MgFKe0ROEWfkdg=U6n2(-Vhb6Uy4C_83;gTGcOR<V<hK^ST3GMY?35yhY!;SO3_Pkl$kQP+S~}kM*1{AEo_}
U~#=$sJn>8<L@KSt`>m%hpCH(63R~xOs9ebjbWq#3-@f}XB<Gp7~{jBly^RYIQhQivU90aoN}zhyoIgi@J1vMmvbpWZ?9ZzwIV)#{do3CS_CE}-$InSZ
HmLN)n8tMd>Pn=K-4q78z=66QKjQgAm8Q<ppc}VvVOrZJq=uHn~U&;q+n9be49TuNOetxakSwuUo9g_(5>^K03$&toLMk|%LR%5&CbmNyD6sBYbrVjgo
^N0KC+)6EH+Yn<PzBs^6x{0!=>pUzi3XP?N1k5rF4J3tKvfj(uz7;7F5j7%-==#1}Zr9X5G@a;&8z*yjN{;FOW6huy0s^bGxhuqbgJ{m;A1QNG7kx>jo
?=rQS}|Trf!`0NH`ApUVgH?aN%LSMo+G6racAF`h46pZiU0EsKkIfe;Kedt8~WgscMk<BTM82HF~j{Vr&{26UArCF&Keke?RE$h({{fFIKID;r!4Bdou
>f;7Pi5>}~=X)$7bA@0vzI=vG2kIdGy@r=g^kKYIp`Zk{u#E20y1pjUf$fX$_&dDGI%;E;$=HKH#Dx;jaXgB;R;^;;=k)2xbbQ<qrA_~L2`}c#rvPP~N
un*JSI6vs&*1u^c1h-WLiYo^n+gmveGyn9kU7?AfFsSv#4zW7|w;2WgffL+Gn5b`D@?}A+pF(Th<$k(=SGW?fALMv_%7h|9o$c`aX8aZk>zdO*Qds(Xr
F&8%Y=#ugN}M{ljp!k}N1UpFDCTQ@;qJJ;<vJ#a379cF>AJAY%WbuRAgAh+BC!4wYqH<#<bDqDe8l~&x`bFCRw6ylYxTyk8I-WCGnn=eoSe==N)<g|4c
Be$2Agg~vX+_8RS9Cqx37u;o8rU(aLVyjkH4p&zYVe5t5pLe9KkJ|GcNDJY?>x4ZY!gKx~AkkQIQ3=QkP$6$E5i9pPxO7>fi15*X_awRj3V+OR_;O(=<
0gZm3uN-Z6i$`lu@<unz+A+_a1S>z(8N({r{vDV+;I_Fb#orEq<UvR==(2j^VCeic~f02<p!On$$aBC_5{;$KEiodPieFO)JaB4X^XAUwU76yo(I1V~G
lB+NaqF~t6B9wXN8{_!Z{4FUyHj})Ty$*&~1S5)60MnVSwcav6RpIZkx1x41gHJ2Xf51K+If8zByI!AZ>*A4sks0OUe&WjDKw~*_3dBssmp7S5~wQgU?
y?1{Nz7k;q9hJn=76WTZ_waHL=mEx9Xh<e<3+nR)<&?A-;!-M*Hj#OU7aHOEA57bvYG}{kle-;b7!B5EwJ+bOzcoE%d0`<IqshLYIWkn;N|reZG6-waD
T^MGK1<KpuHgE>RF-uoY44h7FcJZPkNsmy$7)sJ1?vy({nWs{skA_(;haXbuU(;lbpH`OOo9c`=R1|dJHfEu+OyE)HqJMM_KKFf`?F(UOPXmv-wLlut3
y}iJJD9Sna#S)8S_`4Re|I2{mBO+)QU%JOy>uZ=x7z@{mx4;OxFasjEC!2JdY!GtL~2daUeVa4!Az=cCpHtBQt@>y5FJKnFvSmmaQxrxbBGkx42)#`9f
LXMz;i`bQr0H(fZDh?$1AgDwA<hNjS<I)jEo!ZF!I)bx*K-5$B7`(u*ZAX@B~|GwfA%g%KXA|BV#Wb4&2yw46(gFU|+wefM>CZ(7J1?w5H|KCYO*x+Ek
$qBJ7fTko4CO#uaUvOP6X2o?BFcxkBxV$>4T&3A6~Izj;$oDlmxu0NPqK}n&G(WLMgEL^(i4aJ1Y&ck_RIG@zl?W6xf_LSyjQsjxzVtjr;R2f)E2KcS^
zP*-p3nZTOBJ4Og9}#C?$!~wlu|C1z=~hF`Xd)5N@$(Y|DHJF5Ot4HyJurmmFv0YsCnETQAf@8;fjEg%t=yO69{6r2p3b1}f@EBC>r;WrhU}$Q{)EFd!
23oGw$$}FKc~xMnT&c0;BGGN-Bfzl2Fxd-5b6Ys5^Q_D0cA>c$ff3;m1}M-fvcTP1}UA_2vY3uz_t_Ti(fgcN@z(WU~j!Y>H1EdQoJ=^%*xRhNvH5M<4
Ip>AhOq5;GLAzKsnYP!uh*{^c4=I#xg_+TC<4#!Fu5OO<e8CUN|d)9Cyav7=KprpHboe-mvgrUX6;5J&KEKi*-voMUFr!^FlkGXTe{k(Z{|j$FJW;k%G
AHO(}%S8KX0Zt^G^>cmk-|Qt;dzubZg6E5sQe6d<xMuJJa_ivbwD;&`wvrv?tbkFT9+7KrU`?C}Qu90I^_tdEF$7l@B0)us|QK4Prey3``Vy40};;j>r
w#EAJSNqx<e12Uia)_*z!=brx8C0+PAy8x6C5Lm_v0>tg_ToLw`eF8Npe;Z@vC>4#zXEQUWUNGWH+$!%HjYCM<o))n@hX!01d?4W!Rgm(7mkpq4u{f97
#_K~Am@D#PNzDm$8X^vx^tYf{Oi()fkly8X#oUBL0;S&r4IQ;}-Cx=7V_*bSThV@0+X>9Nkx8FKH+Tl7)#mP$(ZFyX)OvayI{&t&SH|KACOXoDa9N$hh
^xNxp$?hHEQtQ{wbOcXPedE#i&KMB5OJ|Ik2nte?v$|K>0}x(3Zm&EqZ7DgBB<vf=8gK?CZZ%N-_+i39|?^3(AXRQrvLe&nE#BJrcCPmH+V{#q%&1eN(
8JB6N@bW2qGy51a&i5=f|*<#4SNzIYv|=iiP<sq>HG6IR1!6E4;8o^p-Jd>mFr@sOf<aIJq!DO=!Yx(E-^2^-zva*aQaRgr2}_V67pJ=v>=NQ`DUV9ec
?e>`jHh^pjfJ{ox43oL{GXgNd@FIF_o}Rc}`;L9e!%v7fR4>DONFHD%KPX&#<yQh&RrD|R+%wS9|VYLe?Eu>^V&H%-J~nbsmk6ah?zb7ykUKY5Q)X>ks
upI-7q@D&!gkv~(vm+H)dKo?Avvh=@4Cf3HnVtfWjEU%x2K7BU<q-fv!++(pt-XgTT@#tK{RCf#cLWLu~Dd<4u<A@Ci@8vBVyiN}YfVpuOrf_~BYQ6-2
ST+^lBpD3eSqC*@oa!ojB5&jQtHqGGYcEnD=+d)PC2HPi<J7Ar-Z(t|sa$S+sh6`Rsq#?B*-J>#ZdY$Yw-h1+3C`k*L!@jf%9|e)^za@K-|Qgtw^hjho
l?2dL><{`Nn#3-wY`x!oF=4_<-Z1w7bFONbC@`{H`z$(O?|%`F2FQcQF31(6{ls&ZT&FDLJ$xW$2>`5ycKX0A3TE=7pon+==)DhWt`?q0|Qn1MimqZYp
zz6Ari1C=cpOh1FNyeHXrv`0Cp3__<eLm5=db1HNmSd8M|e^|7aZLBHWd^mMy(kVp{0eSGp0Y!v*4;5PKIGLIv4+=YBSKmu4UYyqIS?kKKI#W#$n%Oae
(;-7~QE&J4VXagET`HbMHRE%EabrbEXi51Ytk+!!>*aqO?n;wC9vGP!FAriXjkCW0F$c&UzwG2QRlV46-YVDm{&=pkn%R`Mb5pA4sgYkF+QjMIL86Nj%
ZGCCB~_*t2Mzf=XJhoU__pXN1D%%+f~6vl&0_5kWE^bQLgyG|~upE8YPdI^c>XYhjiS^7$q6z&t$ue(~%dA3+$&Gpw={}v;n1nI6Fl8#mPKJx5z`3abo
SdA;?o8Mh=D@bO_F(Xzzah>%3mpFSsm}~z`&FhKN?60Vz{o~^KC5`9ApP_<FIhQW%-5Cl9_b1?D@@Zh&(&`|IMG<0}-ob0gvo|cESh0w)_m&WW<xivhk
lw5Sa#E8V<#*PQ4xi^|b|lFJR1HVfQg<Pc0tIrF_3IkA<(AFt&KswRo~<wQ5CQHaR5`{H%oJ}(EBA=F)Nf1+YopOIW*SVh5TYQcqra;STwY4+v&Lzx9Q
3aboaQ(s-g%8ZQUxEL1+Thzsj(D2TJ|h)k@G3h&c8Lm{!>8GEthT+0-WZl#B6u!_7NuH7g*shBdiQ=?17pmXXE34tc#x0ih*4-3^VUaticCz%^<<hLAe
Ytx5oA}GwDW(tRnn*EbbpJH1kOeRZLrS@oA}AO>x@#o~Hk#3ax<5op?mYaa|3-SJ27ZuRsNan)TmDRrwKQmx#1YFOq8TsrAS9TM&~Hw(@$j%8u)67p_l
ty|T*_V4L!Y;lNT&5P@#qB>~gKjy2TySoRWwWfafU`w;sn$&5a+ZN+quz-?Ig<lpx2kIwAu-8yi8Ng5;E$Wm({y%YA$`O*&72aoR_jCNyBQM|l4Cg#%`
lD(`Mp{->;=&ys0^;#DiaTMLnsRi_a{BiDvH4(W946s4hAs5^qKk3ZqvamYH{)JEng@g>k3z_>wE>fpd>=F0Csk?%^Jv7Nsyw(gz@tUsHL@|wsX1;#2X
7_-kI)lVNZ#d27?!8U)!#q#1>{71yYM7=EI6vQmd&l+rRs19Us0^D*$zJhS4}k%(19yg@V7MN5v#n8^l7+3JzQ=)DRc8f{A4)eGkssXuU{}MvrzuR61G
;B^o_-;_HOr&P|GrQUCEHED8x(tjk`jo!2QZD3M$p|_0eoT*|NSr&X9kA`2=sK9QoyN(c1)4I$4mZqHI-$LU9hnJ%@S$$_1*gWrkSgjm`0Ffpl-c(t)%
)0KvI^^TkL=UQn$O?zUD0dg3lO+ujUq#CqXToKewLtgIuO$t@Hj7Hdu<TWu*t6e<Jy??C(y&5Hj0!e3cWClHk*N-p_gQbRa$_k90-J`ayw%%~q=FXU28
)@*bW}(G78E;z7;mZ~mpc_N$!CXAl7Q)o9s`PXVs@SuDblgf!f+lzEuF0aE9H7-@pSsqF1r(m_Mq-+o{`|1RfdfbW0I)maEq6W4WSVwo?#@GzBcf6E#?
|J;-|^v8%84OH)+XN)1HO{y7~^?Tg${2ljL{31w`jd*Mcho$EhL+Xj(g?jnRhEo}q)*JN@QVBe8b$rBI3&nDJkn%m65}<VUSb?!&QXm2o?1GF;TwikVW
Z$cF0Vb<>7t);=>`%gcljIfy5a1|Ng<XX8*;mWVIi3vF5Ofe3?frtDkb98Jk3X$X4?>nx_(r?4n)GSd&~S+90|BHuJryNa2Gv)BPt%d<02GhC<qlUEAk
p5FIJ*UyMsKYt#mj3UE%0lJJ@8obfa04ZjAxD{y#DK)UpaRs|8||aXLC6PO#5dsZ)fH@-aki$f1r^tA@#4xz8XOy->vOP{_lsx<6Q_9WiBkp-`#8Fx{?
csYHn6m-!&WoZ#C~`<~K}0@muai@zQWziPmcvVDk3}`3DzCwia^&R7#~DN67D|n6FRt{%w(r&f91R1Q;>pnlO4o<9O`?5c^_Me)42NDYu@C!K&{VY<qU
|C%@QE33|HPQHF9uoHo`{%xt0vmg8C}@RQ)alb%fc@uob7fMS)GD(u1ql!;||USA>shf5MXr1BO(mh9L><fz35?Wo7;E#5Xu1W)jLNzxg?lP3c2`urGw
o7@S$u;JJRlG6^HWOi<Y_)lkE(|p9aMCmPMxV*mI1d{io|9~nfA&BlxoTlMqgLXI{zwH-pjabje@U4=hN5r#zW%8KBSl&FAzNKY_X(K0>fV98S2X06@y
651FSaJ=w%849cT7rJJHhfgih!e59xz5A607bv;$hX^llA=vKGWL7)h-0N23SB-4!MQLUpWQ{Q8*4t=!?^$jaW0-{u^hMyAm3XW``xXwu!UmSWBxDp-m
KYGWjh!AFZUHkfItZ3h<bob`d)wpx={}TiB>eCOF=~a_sZG0);hNLzP9i2wNIV79@gFp&GiX#jPW%IVn&X)V4=CD^2cMB$v7kZwY%Nl33=Q-nD+I0+!k
i&D~C5B*O0Z7@L~f~RFOQf?H%DZI16#QU-S!K4GKxuX=d2({koCIu1KvSWXy%O`RQ#Kd%gbmJO~qL58@1C&<%X)u)&?ZujFzp%utw`D^ZiX!k8ZV6kv(
+JKB;gb!nD8OnkmS1MNU+s_fJ080<fu`B`@WKBH=(^87%D3*;Mee|vO{lnHEwz1{ikccrN;G{3C%@ytGMr0d;EZ7g=QN&3%8%WwL}7m$mL21@H1DXHe~
e&+jfSMdV9GhX)Fww4uq`~ncb&Nay<xYZwdzpswt`JG#(M_yd2(UQ#@QR0zD_0rKAdhN}l$>jcZ!cyc?!D=y{$J}RfG=t;~x^f-JmvcQNhkn>$3mF<$i
Fw=}<cmAbT6+ukn5)H1AmGEGmP3FK%2Uh7p7cO=rTxn?4oCN#s1zf#qDyVlsiucl!jlhaj|ACkDM-@7M0O`W1IyOaYg8MKNs&AIuJ46LMjTORI5$ccbL
Xz<?qOU-6OR(ZMB3aLr;iJE4BMEQV1k9LqIDw#8B^eOOubSRJ}$T%<`W}A_pvSPbu!ONa~Td~t`FkGhBUJsVSZbuWG0JcWyRy;_T;RNJm?~}7T8j7gf}
`<&0VoyBJ1r+S;yBMTU5Oj>~pqk16eig)FET7md!LN>@;taLDu)7tqZ4IH(pUlnQd*(U*6?(Us)AQ53;z^qH$qsOtDe<45hJkF%^;-`-}sc^Zq@p8e&4
T>2%%){GQz19SLGqVfzgbkB52WN#LdqlTaFNm4kE-NINjGo9lJ=d06*HjjVKT6Gt_{X|AaY)3Hu&@6utmR#J{04VfH@VwLtHZWUrWcVVmIG`2Tmct?FR
&txFEri%Q6-tYjoaCpnO)wZeeu;}g{F?q1BK^7W!F5nOQ{B+6|)o|(O89GOco;z|!iySA7;m5|oKFd#KH>55dQQeU$PBva@lRNk_V`H^M1bG+*Vm-QV!
H8?ry|7x|9LIm|jT8stK#N)WCX(}l9z*fk=NDp6N@DN#AJ5<6j*Xj_m$<A(mo`){;t=5Tj|ZIVF&pHEfVh*(%o^!1yEGYb7f>|!nvC)|J|#E6K{8aCRt
ar0aSxT%NmYzK((YhP&GR%Ntkxo&u_fU$mrGQp-tC!DASL?l<0zQZ0l~6kSkfD3y2Ny)k=ha?BCm~t?&(T59B~)Bw|g#!YC#@Q%axO7ilkjiM)JACtQz
O5+vQ5ox@%HM$DY-(TRPJ;+2z+7Q%&7ULa;k6PnUk}>fmv_Iubdnnwsg1w}UvXX$Nd}0$d+ofDSsmaay>_``gBeD+BqmD;cCl?%Cb%y&HiA(YcUE(|DP
d@y6#r)`3lhr=eU3^&E_H6>v4_2qhzr-mr&!Ej_mUDPt-jj-j|4=m@(l<94fYNWf_y=Z8ywadO6W4~!sly*%TzH<!nnt<E>>CWVZm_CuQ7+<pFD+wP&>
C30vc86c%S1SD(pdblE-7Wj&d-myB|ERwB>^kE-f2S{YPmWV_|zTCr6-w0x1uv;RV`<P`yg^%CnfUc2a`*Qc(mW#?dPbq0uq$Bh54yOfyW-k||d@wF^3
wdYOW9!51aZY!J8i!R!HgCOk$Ug2FzYLC#+Nma2xh8gV8PSjkj`JIj8hp6O5m&umgd<kvPz~s}Wa2c;sFU;P_hjR~*^Q687wODcRiAz^vKChnjc6Y;m*
lbqyJ@-KB@bNRPBApvArMZ&wKeu2pWDVI&D%i}ABj_w8Tl~hF8{a@+sGBRl1|Cuz7G$zd29lal6Q!eA$a;M<UPv-5AowRo?Vw7IcP*gN4}pWC&$m|<3`
n{WW~vUmG0`RzLpUmUq5KQCYb1Fi;u4_mUC=eeRg?wPCsluoUyBzRUe1YD+`bQlrzsR+!D+`3fk>?`G{3r1o8_fq#@v+m*rsI(T4fQIjEdszp?9UcQ51
Q202p^k2?zM><L4cYql_@-{mZjmVGjZ!ur?^Y1|lPC|D|YErts8eUR=+Jk`>P@TvF5^EKZLc*V=)ZtQ)K7xhleq<^nt;<d<c$X`}UM6=D^UB&>zPUd@@
=74pwkF@0Dv`xULs^&`MxcpkUYU_7XM{3G8k4nPf{%k{hQpt*4(~gU+do_lWM82f>S!0WV(_~H)PI!r7=Q8Yw>2^CfI4y~RYvBGz0bx+3gXU^8T*mCA(
JQT)C)d;C{Z9QGP7~%;Nl#&eiIZ+9ph?x&wdcBZBh|w7VPC_<oY(B^Zs63=dan<A@@%x(>2||`n)fd9HR}|vcFFdnZtY>iY35?2`PkPV_panxY^{5c6f
VzpeRZ`aj32ytg*{wSjPIC-^(wz2%Uw@P63N>*l;qB#aUwlihv29sW#n+zr1<z9itujS1~VrOxKhi`NSKY!VB_4cJeRvX?DJL|!y_V<SKc0_<w^y-2oJ
u###QbzA{Z#AU9FfD5}uAWC8Htl?5;MpM$pCjLfGDTd_Fwfl%D>Q{0qJDguYj&<OECiz`?e2po!}jOX18aWb#h<-C-bMuLSt>Ygr0Z>>eIubuY8LbDw*
T-}N1A>^8Z&q%Q&gFg2L}Zf}JwXdUY(nLcP$Dmu4v4?fH_;%pECxvv`W{iY1ezhrGF+c+;cZ5er|-sf%#NhvSI1JP`_KjzXHMkVGtmz!P7td9q*f4vfK
OAV|y#G^du%x+Dt%Uf0*@p0=Mo>X`3#zf=DaikNkuQCTr=^|0D1NLQq+y*FAz)xnK4fri19>UfKC-<21B^S&75Ry(;M*EGlcaW##_O(X6I=j2zW=Fe2M
0lif^jHVf6Sjh}cu{K~1$h3sr-|<1eWyrU_qdoFKdxQLah>*RPkJuNH<a1rPAZT>FR<#nh3s%d9CvX-mYZC@XV9*?a}z-_=AFKifyr)1l_%b_J90S96R
+?sQHMDs(@J<|IcH+4Yu(agLn-RVSG|k<D?1<Y`Y7~%^loj)1boNQCR`);;<C<kuw>rFRxaM7&blWN*3X4~?d4+SE-n$9bia#pLLxg<ObJ2dGbA5EZs`
o6K9@svm4=Y$=a`HM958+1<H3$`0Y{!S$fvuV7C!+^G{xjhs}6&NnXQPUntB9jV*Owu$tTE*K3in26pm3ew;B?(_iju{!soYPzTaFyPA&44zw1V2<wL~
>H-6t3_mACfMkV7C%tTI3I$(F>$0Pp8u^^aJ{7%w^D&1|NBzE4D#q;2mJR@<~YU-E7+*mhU_QFfNSz0pIq)LYefh}#UZy;T&+n{Y1mt41uJNN9}`g5!J
Cuuym)$gM3Q+gmz+wf-kesh<j8@lrLl*XF;({C#O<#+f(c2*nH362TDWsI2gL&h&OavGC6qS^ZQK+yv{mW=P?Zbzue%HV>h9qm2h()1+mCgvmno)U-sc
6>1FJ}>IFbIIf>N=cdF)nFfmI@t=jANVCr7sjMFY^>wU^q962UhT8h3^JldraC?}>v5Emz;ijMGnZAM?(v@=>i1Uy|KWf1w`qC|?fAK%pO0k!$N!n#p5
x;me)}8$+}8tS{@}f@Z<qh$|D1;T@elvsU!SY-1Nq+v@?XCB8|vpreZBYjfxj^Sm3RK)Ab)%7|J;fHvt#_%-ul;0`@io|{xRS`d*`oK?EfvufAc~9%Qy
Z_NBF<l<o_9i^M7y{|0<||Lx=jeg!;3rKgIef)(`66dAt5h)(`3r>JRD<>fZ$FucZEW3HoCNen9_|>yO{gx}h2W$3Ons18%S7B3aTwv88@!<9*?FnN^!
<^LpJIgZEI-#gyO7_o|eLf?vI9y}f!m9^O!Nit1$CSlZEogSzQ}(O<9s5Z>r{Y7*D0zk}$)ABr{5&CovF9k*SNT1)QUh2?6DyKdLw_+mVz+uYmz^1iR<
Do=8Ao7#-J0PlTlKJk|GI(hG8B38Dvnp=4~PA$*Jr+s((uRh-+GUVy{AHnNIdsQzzN#2U#@H|gM?4GFmwQMhPC^6do){@7Uvb@e0hRu)aY1bI{`0NE~v
3q4C-Q9@(oMa88?&>A(cg6V!?+5R{C*Jk1%rE^9-rp<UTNLh7`JpGSm~1aqx9Z7bdTLK(CRJu+q)3RbQqr^=l^*WGt+I~&E|D4i;)t`bIP{%7#X3~!>n
GkZGImg&8P069_4?9Pn$EU&p_avecm4S3mmk0J(=R{#^3yMW&-MLdJd+W+%kGB{{t0i8B$1{+>&?rH)1{w!@o0mJ<riNkk7*ph)!z7#j<efDi7#uT+w&
Nu&v>uw0nc5Tqny`PcKyQJr9)_4xNMx`N^iP4ORl7=NDo8#uRh-;1x0fC;roAsKll?q_>+G5!TT@3yKq3d2m19vg{48VD7{#Dg)UhgS${mgf9(JMgzxz
uy#FjbrIV+I6izgguS3HhABQ7&^A0;X;vf6*=O63uAM<nngZH0>_b2)2kNwb}=;gl`Z?nny(Ej!C{@Ta)H-Yz)KmNAye*FDU|NZpe|1a_WB)|P}KmSQR
{@(C@`tJwt2k!^(2k!^(KLf9w5E))RUtji0Blz<A1l(Ib)%1gb$5Z@?pX9e#)FLA^7wN17x7r7!!A$c|lZP&#+6R4@gP(f*74Tk0*T0sZ_4~p5!TX!V6
Y`OO?ce+Q#ZOb+PA~gK?|=H`2k!^(KN)ZB7neRnRrBOWno-07K0T_eGbzeSC5DxAR3qE+_m3s7ip)okj|U@7_Pl$O>UJhgxM~skI(N~O%F^-*;dVhmL#
vdq#uH)Z!@~lac@`L}Vlu8F<&{6t+BU#LoH1%K_nJSg*`1sdJ~H2GTsfoL7i9WS4s~HL`cHj-@P6=q@P6=q@cz#59>H`3tayNTnYW|#mOamg__{=qz_J
cQnYG&4RD^c-cTb$dPU)}r6t*>&d9(M(nNtSOjMB1aKfgVnJLLQ^9{I69lYH*q@Tc%<f9}^L*OPGEetZ4v{eomae*NiBeSh$N@csjM^>cXbxTR-(t9t?
l|4+G|*-t#<WgMnBd#hAMU&!Zp3r!&pKkv64T`pJ0!}3%b!885B62>F?TVFrcRaEcXX;LgP+_)EX*FB5pAWHW0ALGq9Rz!ga(z{H9?&895&t$tRIJIL6
_3d?3pnX-#-V4mj?7kyEUMwU1zkYu{<Gla<X_p-L5A6T_|NO)Mn7Zlq{EP1sC(%wr+~eT$5?duCV0+-8>YM}K6goM9(ee30Sv!QhA?^td*cZV>o#Ta;q
pQXuMjQpv(Y5DM+r`2Hp85NPRwXKV)lfVYJ`LscjmL;`08Q7Y&<PFuRI4L?`NDf5{+b%e&}X1LbqkupPW{GXAUUBa%fe8RSe6xsF?^uy15YpB7Y-i6M~
jwsMOfx3vsB>|Zwga^(zPeLLq@AwRJ#<E^!S2%P2K|)y~#I{Bz#m5^850Pf)6~cP#6`e&(K8+O?sAP<a7IVeD(Dar7je!034m`0Zp)QEECr63Y?zo9r2
c8TL!^s5Zu+_hU&mkEM1A73`8iVP`_RC(TqoT_`+*=OCGIPVq~D-NiiZCN=z*=CKnNU(*x~UQb`SIyQ&~8)hFtoFOX`b^#}y|>GR&RrZ1t4^nn%Gog;c
)Ocbd}X|xFfrnq_Sh-ylcTj4DVJBjs1V$5sp%^_QSkB7(;y_XcKhBg;sw!V0;K#@h6H*cE6gI_`quqzWv%OV|tc%C)yB&&`k!8Cq~cULsfFtAptgVvaU
+u1I9#so=;H@XOf^PT8%4~r6|g|cOXjSvrB^5(5jr@3tc#7oe<=Xp=3@}*I)BDm{=H&HtjYT0m;h4V&9sN-KZNlstkfs~)n_1fjdO9H#0E7Yf#<Hc2)j
OO!Qn4q@yoj06;6zVb%ucCcn3h#C=y-`!V{adgar|=B@xk$osO-`b6_C?hDd2Gpt{$UI25S=~TC76TYh+Lp1JV2vQJSbU%?n&t9gXJ|l!A!OL9kk$TZ8
tCO61`STLwtg<3`JDGhB_7Y0b>ydsS-V-V|+@ZCbtr8q&S|ND{o0g(Q*|s1ufp0Z*e_>o|wdQ8Ox|u{FG82_ig}2&SJbad`RX^zJ_Gtg%|G@HYG2`&2j
}wW<R~_{!rJ(yVZ1Y6lW4u*Ikvus}lBrX9UVSaZfFjBISJokOz%d-_LWcx`xsV&5bAU@kckx%obEYW;q2Y2~TL0nkFp%q`rdUb`dxNyF~SIf2noO(rvu
t$ojK-wC&A6B_@ni*LP|G=;CsAX-bxB1t}Z}?Dk?KyT1Chxux(Vs&iO)aVTC##~##5w4$6ubuWsky>@v8=&Uc%Ay?T{%tv_v{W&5~Ayb$Snz&8iWF|Xw
)z5eQ+Vmit$xui2n1-X{9Su&5;}XwbHG$EhZfFB7Rg;K|-`;4B*DDG9IE08YWM~=nDv{9MAd3?3RHO#C@Ec&_*g#8V0n6fu*anG^;eIOPY19`6EkNx|!
^<6at|g)G7_gx^N3RiBskZbHDU$C;;DthPOO1h%AXp*NP)~q(wA;?l0HM<oYA)Hq(l%Y-z?R4rA|E$#)XSn7z<l`NgCv$lU7gP)%mV6!3VpthI{kc@AW
>@@jXPf&jg@d^F=)3tO46>Dqyl&<U<V>aixn%p;qK=O%#q$Bbfo5u;GY`_;l+8NWNV+P88apaUeb6%FJ#<PN0Spye6SusbIOXmRn@`<-d+DjTSG{x?h}
y<=wN^-msw!x+&(hlJU>KqV~W}`#xrSx!3<3_g8V$%8GRYV{B^&er|0*n5tIT6?l*@*aciDNGh?*?I63`5vv35dK4oDAC$2Y9(AW!aHnsMxN6qf&TMje
Vi|E8OiRPPEee1`Ibp$ko3FgPw@*>6K+MsVeddWNke5<~C<Fa6W>IpG`pLh#@jV!CII8vm_mPOC`C8b|@`<<3~l_RLNt1|@yjpml3XMr)Grm7LV8{5?j
n8P$`?0P?o|EuHsWBvV;^Bqn>IAXyG7@%795pg#z9koyW=pV9%wsmty>0X!&IO|IAr61;AKH>VX?datJ?svx<pDYaW>FV8ada~RdWe4K(SgvSd>J;}EA
ylBgaXaM4!mgI!wKT;;Wt_ZH(uGvNPke-7!zY?(9;Q|eDHB4*=Uf^(zU7XOgGFvOxTEIuHhJx{U;1=sq4jw)QbEr)2=>JBg<k6ppYN9K7a%Pc3q?KGkG
kp2Cvguc{m<5qvz{JWXLU~1`za;?u!q-oeaH0-p|O9k=)RLHUeoCLTYtNB%JIJsF`rSxBSoI)Hr97N7S2Vp3*B0a-Tf7a<i7s)8=Y_o;8ODxD!A;BYSr
zUebsk3c2F`>Rop>Cl{~}_b~S$ajh4L$=y0U;P&=OO1w@te{_-1UP}45VUu=OIZ&oaa{@9)V#QSYNnDvd&w7*D}Ep0^wkRe{sj=bJRH8WKRm?HKN_2D=
E#IN<Pec>&7kTYP$`y<-!Ph@@di=N3BMEBBVl);<gK*R>rSHI}0Hj^S=bI%)=&KvFP)xLwzehGJ^Z`tkbVgk`No~U^1wDr|5pw%K=uh&kJu6Ba^@iLZQ
{bDxG6aaw=Gw&fqfVY+ET7C5kB5%%Um*X)I4aLXnq0A!hbpBffW_cgcI+l~AP>JUPzkoU_9S`&KD&h0xqD4pd@QUk8_qPoQQLUkYvG1cZo#RR@iikmhA
(6Z>PTm6Cr_`Z^wVKo%)K^WWlLx=}1rJL|!p`hpD1KTEZ#sol{V)A)`n*fH|DPFeYCC8G^>EF;`p+m07te?1JUkzUbBJ;B?W?}Us$+hcIo||=H>l{9m*
O|Sm>a+MmOYRp_s#Sza0b5cKKVsxjaY?cLX}?nvQ}Q7CEFGL`SInKPDHy2G`#Z3r`S$-XkVu<Ud|TJg%nR8zK;*qGKA%69nhIL3cMR^$@hE=Q7flzW@G
)@1$z$dyfevv^@|r59wJ{&o8o99RPZ1Tm+yWdZYrMd1u5R!F~DdW1^@i&7w`By@oucZ0E{&L{NB4BQt`82BnB?%Rt^lMyd*;v%`<C!^^4)CF9@23;E>u
0!stYq7=882?lc6cHQ8Dv_8}vqhI?+~7r$(yctdN(9!Iq~-UDz>vHl-E`Q;a%hR==}b+Y0(q2A{%>Lzp@wS^H}(Y)VjG#?f#HFIn{0e5*Ds4&i%r4{_V
iH~45kZ;tuUhibiK>Dtq=+QNDXg;|k=98y}z0~rIc#E@d0ceVD#`;R0Q|Yt5q`YUn*P1M~ab~RzG?M3h)fcWyT)}*nVsE;Vw&fC6Bl+T&&U?qan?N!V$
Y|Fit{_wXU*s+MJTc&b1kOvHK(UMqlvSu*A6P%AcIC}`StsCR?PJt`{0dd8c<vW*Eou?5eo=q-p8>}g+QU-Cc}$Tx_`WV1*7J(sW&bLh(4z?#r9n%k#x
=g0pt*E9s<=wxwFc%_V5*~y{gv<4Uw)%76lw{C@=@y(#bqFNk%ELzzp-gm1`h`IyVvQ2>)R&`{PG*mV|%q6s@y8^q^c?ES~z{z*YiCR9f{p&$(cQ2zL|
~pm)|fb2lq2=kRoz#mqV(v;okl78}p`zmNgVyE0((k*IVfw>&tHp#6Y2-Wg1C=O&fq^eZ9QLCm$r5Y=Y-VC}^PjW2*Geu@yh-TXY;h8iaa1iKn(!y}mg
Lmg|QF_E+J#M(8Df@Bu4U5Nv$^#rFm!mM4&0G|hWoZ~Uky670c6egfnyYhhV2y}g0Ib^;<ggRg}z|5CgswBJf~l=KvA5I%zPU*zea*WSE#&OH;?(u&cN
N@vR&k7ghq=)^)fnp#W$)Q=-Ng=pQV$&ylh20)id^9xTiTaSdEbZfA`_fMAPv`B@*#pTe2B17Kp4u?g&?6?DJ-s{90*IV9#)%Wmvz8-r?ArhAqqmsIN{
wLq>$I}Mp^4NH%UILcQEo=KVzxy(EM)zgfrWntgjQVR=j>ae7v)0t0-NIJpo{3)(xI72pi|;jmtZ_a!r5xq^sIzo!bh0nLZ=4}X-9c<zah+Q1PnQ~f^Z
hS>pqLlz5As{RN4=v#UZ<vV0}qfFXqLy4*N?A9@Z~rDWIrOdMGjl~d6S@?`hzGu2*&%Yub#R}1e(JkLS20`dGl<D+`ri0a6sCk#)$Rr{euX;v7evkC-y
5G!2b9a7GL`Z#)Ya?P|g<)br%BX2i<QV_^ijHPvg|!m4gYkYrbOt@m9X;0kc9xqZK@OGqkTdcwHca!o7J36~BsA5DbQdire{RDJN}q#S@uhy@W51HxFx
Nf@%k@s2Y}!{g99Om4uVz`Hh+LI($1%5y*~*@{jo?^<g)FW`7XS(}jj*Dk<id&-raDzTh>s>>!X>xks<*5`53EiB<=Vr|ib-1&{eJ0Hydfzh=bh_~)||
k6IzQV1BK6SNxpc-~3uW^EZ?qOyhfguP$DXl$DmzJO((gG_tOI>ACUj^EV{*hl|=1q47phj0pf{wDZKB0xi4rjRaIzutPwr+Hd~{Zk~qenksln7T1~V+
v@&3Z>dXQJv<&y-nm(}P&z=w!OwY{5Xq%x#O!2Im4WAlYftcB^LA5kp34`FA5})-Rq#&GhR`RUHtqxWuhd~bRT7U{%ES|dpL{x@=SkAehkhrHrhvR>tn
Vq^0lTNDIt`Edup72xM>lsMza<q>*&g#>!s?=Ev*77XQdEU<^Nu&5d6?h32mKnwrZW?87K)Qs0HE-edpAdt$;dOx4V92o<$=o(i9(MKg^BY{@tjGpx_s
k3*0(K5H&NW6#tIf%?r$9aSK)mIp$-&pzD_Q0i4PCw^RwHd1|2nc%rDoS2;bfKt-mull3>qUg!gm~a%jjI=Ic-W9Vc+41m^VCfjiEm7Z&%@`qE#6uVj~
4&N$ZU#K#^o*Vx|fLoadZRt_7hrS@j;C5&zx_wM(+m6-4CAk#BZM8^stvNppn{f*P}jEJY&^M(h=4Eqme#aRgJ<!}3m?cK+GC9DnR_Yb`+kF3nw6QM2Q
>F&pf-?I7JKWoooMtk=%kEVKCIDk@Z_VmyFy5NvzK;s|Cn~s#2+9m<N{quc0rl~V0Ln|U|>d^6E_O<-!hjeAdd9lojP&*Wd0Ju5y(HEa~W_1+rw}kSFi
)Zl)Q;W+tpEB|-wNqMdfgHIl>Q#%dlutg@hMSBiUW#~gdwCHgSAabKgHQF%h!c33rwt|Xw(<Izt#{%lpXRS~HM+zr$w2k?EJQV0Un`${dK2Utaja`w1~
@J)$fC#5yMFMgQPMUEdNWB-4jY_Tka&HAPd=UAtv>4e;dB(M`=+BVkZ~gV%t!22wg~IijxypJ=e2iAp1%FiSru&H>#6D;1t^bBWtwNPd)_X{{<XiGEl5
L@OxCq#2U;ZTP6&E+8HtpemRKJ=(zCw(b124FasOx@UNJigZ%b))0;NHxD1aQG%*rHpKwmSgmagkjT4A{d@=*fO>rag#+1v{-kXEo8BQi&$<N+9O(UAG
dV~OK{`ItT*fo9aCdrYiNlIKx>1EZ9BJb$Ag*%}fU(KOQ>y@TGTtZk+tq~<6?FP3b0;jtHwz-`9d<C{WE9YZ7TV$w<{Brjb;slg$?L*>+FsO17vGBig@
1Y70<^k76max3qE^PxPcXgVkI2-y>wM5gB&Z%_{9s1a0g65j8dg3Moe6<$Xfy^p(aG!M}Mkn5uvy;7WLN^&lz1&ow>^1MB*4}3P#EnFaJd!_sCc=Hj;(
O3Q`9s(xwj88?;HL@$}Pt+=@pZfM|zg;fU!i1A)02F@cn-=9-231lOJRhT2?pEs2m*34%n^-P`)+b1c_X80<6Mye-6s)14?KZzc+0GG!uuTr=bKZ<3zp
J9k2qW6BiZz<0anZl_H~hTLN0-rn4B`jhApS+t>DRn5r<z2|`JjgK?(RcyZp!j&-ZbzQPT(YykxQF>SL=t~;>6E+BdR1%-TicufkLDKVzcrUg3ozN#hZ
iPNfuF<NPQJn*O!bw=gm}Se7<ZuWL`+2&eC-Cb^V&RT1lV0&7ZbSByRkS*e*`K{mZZY16?3-ekMs3e$N{ybq1h`$9_o3qS5i+68Ys{N-0TG>v8r-Kqf~
4`%!TC_V;%O^BJX*O{%F*Yr?9s^)EeAbX#@dFbfHqve_SPVm8|^e?KfH#p`&4b?`RT4&`S*4!`v1Fg$B?JWqbAS!y}JUSC*Lf9R2^OG*M5=5q5weULHV
EFXONp+^&hGuBh~9s%Kz3W(2+F#XaalYKI1FN=c(jVDwgRxlk~h7bRTR~UPyYan>n*B<-5ms14r(;rMu5c3Wg8WlXt@s7B_mn`SgAMCnrhbk>!QoXIu9
9(Wh{=J|0>-x+RG>_5r_5q%s4?X|w`b=I3I$}z3wsg)vCE(Zf8I97r0gRGm;(jM(%&&3}fx||O*Bmx&bkTvo0z2H(UhpPDoNruQuVrll)EyrCP#J=E2D
Y>2qru$sp=x>fwWqAJ2ku#zn$5y)fPd!+Dyz-Mo{o}R*Z|-z!x~||wPThO<Kk7L@)l4g`8jWc(C^SbKQE&~XIMX3%f2BTTNK_@%2tI=vd8&lljc!+4Ji
0J-*zd|(K)btRiy3b6Z@^b8_LJCnEbZiq;Q#B0Z*rW^re@(jtj&xofI_n^l_9zamEh8!3poT>t)Nd3fO-g=<&-BB?w*6+K*U&oA9*2W(d!CJqws>HrR2
nYWXW_;uZVxk+&j1o<f{wtV?Za+%v=anbj_0?dv@>V|_b|uFCr8Q1fkSEY3j%k3&A9QKBW@w8O##<AN0|vY>34Q~pkbY(86PzLBkEZi={oeQ(K#K0L0L
tvEm-7d<5r+Epzs>~`b8GXVa#A0I&*!BV^sC|GR4GG0uU0Y2snG~Nt6Z|s8eUnHGFoM)Bd`+OgSydrLBa~#Qv)&*DR6`@57<@C4xx@6)nmM*k7Pk+_pQ
caekuN3xc#x+Od;k5F~lAogA*RKsv6+9%K{58MQul4H!yH0gqdqiLJ``h|4JMD&O<~4u&$zSVdhW-uv@zK5_>2rR6tzXFUOsX&j_LraY``h|egxR6tx!
%6#_t*L<Jj+IawpRkZKK$fw>le+TFq*C7WnX^sxAhB`=Z2>GfOzfGPySjzW!hgM802jI+AscX{bHj%k9sKKy!h!Se_KC>@Fi4rb~}FgN$>g~(R|X=T32
Jmh2zn<BM@<PsIEg!!Y5%~QB7pN<%G)91Z<fhbXO#6)X^SI;Khpxs!ye1Nxnq1;v-geXqkjL)EIF;fIEBc5#PsqNf-hlgXra-&^WFp?>N=OfauA~XkL9
IwK_UZfI1)r@zCP%`W!P3+ZJj<2b~<SpND{hw&R~s-KED-v1vbmy4>H;vrWa(vG)k;u}1Rf`fGm|(KSSeoe_;DHd+~Y-%A7g50v6OsdyVCjS}M-FD{ik
6Z_@-OhJ#*Q|yQKrg_9>=UjT;^BwY54PGWN>jwLcYR`{CoMF9;3OujF(c)`4bsv@ZeD5Of#w+BgP>*W@xXi<O3GIp0q|V*|D@~(a>fL*z4N#YeHv$Z3n
!+J9pCQ)EWDqw*uR+bL;pB6G*ir@2n*?w@X=Z>#M|r3{?<Abp$!P$xlB;Oxch}UZ<$%L_WH@Mg72~KcnCQW;{cHu^o+_B>Lx)OshNIqJEmu@t*9)qP>d
EV7W3+&-1)LYd1@pIe2R(TEa);`rw0POrh((0gbU_bJ9eI7tvA*#K9w81~2TIzuO8~;md3eLbvAjWAQ4dsjm%N*24Ws5F{|a5s8WDGmMap>v=d)Op*9Q
u2{Zldzz#YJ)o-}XCpI1o^Pq7J{9VL5|2o%eiAA$%4I2B%)mK;v|{!s+Zg~$0L(&k#<zZzQ%PpgZX%nvBrJCP)K!AtDTTQCJnbOszCC)W2S?<Hcs^%*G
euoF??vX@bZ2A>EWQDVPNyq}ijX88%|2l0;RXF;cGbh`!M;)^uS=Xl<<J-9%q>xU<LK96y#-F9{&t~6z!#yq6Fdr&h{G`vzk{f))z)i`+s4jk4KzNzcc
d`Ef$;+<ll{B7a<VP{kYuk^D-l?@upIGJH2UQfA==6y?yiuVvIDDR3FYS#Ic0!l?Kh!d|z7q*uvtB6@r^!ez5JdQRfk-@$TaCj6w?-)s=MrxuedIII5>
djcGeyD^yn6GCAd57^fs@QmAy<V}NEc$+w)ZN?Mgk%jfoUbm}4<-AJ0g{k!-g7(P{B_d1MeL~#qP$;aUY~B$NnDccj<Vx%sE&`P5CE^n^Vf&58R}Q6bV
1b{i+6LhkKd0T60#V3Z`})K&$qOv9VGC5kv-40>$7DOPT7J5(=;-2$xf{+P;X?J1<(tEAqnyMU_T<I66S~Xl2YP9fi0}&(~24>=Bc*k`wS|yBe+C-*jX
Ap;k<PV(h?Ct2S&#{>u(`SBY<k>eWCQh-@AZ3k1SesSLIbCJr{V!l7g;|n~&PDd|*A&y%6QM;5xbu!7d<c8wYixv5hJr6%fE<cR;kU?Xdd;8VO?QX=DA
t$7y!y1jXyVSyA1-Ua1Ks&jqc*JE)eG$LN}*;tH*P<j^bO^3h0AT;E^Udt_{+7J!`vf%1baSw@TV4ghZjq0>Uiqv@9&)`!f)e)m=7qcsGtN~l(_p&=J=
J`rT01!IBz3$f$YRANm$ue!O)=%wwkAD@DP6^8A=p~jORsTM!3B)H76{QLDI850qD?RyF9#}1LeQqmjhdIsm~n&?#ks~qbK6X3j0gnk9cdd2zY6%M>)=
F3%lgcSBiC*vMMkGrv;bkZ7aRbyF}@bPB^MB~l0xz^@7W~wMffrs*scf_acCm^!ov!_?-OH!vxkp0v3?v5DEa54t*ZRG&%<ZS%jpZx89Btx(=Fsr?bIH
EUF`Ip~)JwR${uD@(xcG3%a$uqFrV#R#iU&$+)u|%Z$wmE_L`}L##0YR;S?8^^n*jqp#-E6D}A#yG2y2tf!T{1@4%lZ~((8C~J-wyt~mk?vWur$~&U=x
FmMt>TWD7-PCm@OM^C5`>P9?>QYXRQBXP2u{*aUTI`hxxfii7>iZe<s1niT60q?1a&NB+DRH2RlI=o5+^-I87PYJs^u-b1S4e5jqguuKbF+O*rw+ZSz`
~j1i3<r}17p)jm9d<6_jPYUt5YR0>6)<L|vU^XoZP^t?=fnC%m<$)d_qNuA%oxvf`kJ?qlwN~uReLO>ZR_qt=*%fmNC|Ag1LK#asY$DJ2pJxX0fK(e$H
n&vjZ6&+sBQvfmF&5x%T1w5wAv)Wp&pgIe9qd35RLOE9ac7rD{zLgtds#L=H!58toMPh~X>s^(^j(TOFXS@eO#fbf>Yas@nVgcvPvBC51Jx-WkKJcov#
QZGT8Uy02Own^$Maxyi!Ud8>GN@8dTq*?i+k__~y&^tUuz&W(_$g$}Iq+($YAtK`DzY!Uj^A)z%V{<cX}{CZKAY&#{KU)oU5=QzG<f-R-!nj{#v5X}Rk
F0!mPsi0*pG~9gDm|_-5F4UI!5LFjU!iZ&7YuQF9)xd9n-SncfW}(<6m)}j{s#F%Hag8+7=M?p!!j&+C7Aqcd?<Rm7bQiT(t~LNp(a~|4c@gLi$l8lv}
!t0TZT9G94?i_NfT5(}fGc`W#fyR<eoqq75+r2x<VcZH8W2I(8^yj>UpGLKkIS)upzaqZ43!WAo}}by7>wUQm2W?1Vj6(S>q67Awg?*}(G>FqT@Jao+0
hJddg~Tk)p2pE)o<?Dtyf2zX1{JFKv6#1Yk07Fn*m3MSaUpCdxEt?`;iu`ZZmDn-Phka$DBZvzl+uIb&Hw>m0MaWKV76;f2Q4KW(`Zi)mWxyfiDZj2>8
I>Z21C{{G-nIM_w{u+Sbph53-ErF$%9CD$OdbsUfwoVOwJ++{E;ov&cb~M^JM4Lc8y&%FQf{zzny$yuDxkpb~BrUN34FrYLH0XS6#L<ZS)dhi8WuC8VI
955QEf8HCWU*hnPNVMJowMlg{28?zmxMZGJq~E1FCwOhF1*RKTLgKYZ&6WGW~yj#@51}(i2b^cYht%=sS?ec$9{jjVSjWsPbYBUaUP=S!<Dz%Q-S>ocB
F{Xg4ZZTi@3qZ?be`@e72Udp0K`oqAGh=eac3S3lZj<09GiljTDE?=s1XyJU-F8xizWrda;WbW%3bcGNKrbi%GRGFkT(Hth{N-?!AQ&`t=13O(3PteS9
&%BrYjRZ2H8zldrxAndemW<S6Xdw;JomUY0SwU>_{AGT91fc`~C(<a$dAaihWHf-}m?yz---@81gq3|nLW>vFsnr@<y3kLBTGf0(z-j1m|iLvBPBO|ZO
X(8d5F+tkp!C>xF$l+%JW+GVK9OCxp0E9MtGOea(}JJGVkbX_1Bx=(a}BPP|aGtOVswa57(@ef#GPgMYwQ?DR)j|D@!ja39CJ&n;sokZ;KNV@`TBlxIz
t=O;N)PSd1hc>Psk)&?Bloe10ZHL|<QY@XMvILj`hx7L}mqw%B*Ek<lbAq11?U7mpHRJp==MXi9dExD~@p1kiFD1$$xsK+9PynoZe?rtI6ucR_=K+XUa
z@LViKD4?A&yLGS)gVKgVefzY|%bZDxz`kA1ou>ffghSA`#Q?W!~95hZ7U+t|2P5ue=dxf(bd&4N>VABF-o4mcV<b?oghY)@aF($pym^<Mp%TTP{B-5M
=5=qI&LjmSHl&U+fQQWxRpCRq?1Ve8B5tf&K0Y?OHSq5}z93dp3b?NO)c+OTd0_>KCxv)gz(_hu}^6l0~A*O%mE})ScJkJ=oyYCLJ`K8FAEX3;Vx#6n#
{0T{0T$`}T3US*;KrX(zQyB%5Gvb|xyV9@qP7mkd~B?C;;#W0IO>qf`Jr`3pjQMe@qo-7%2yVT$s*t>gYx9qc!zV2`{cyr!0F^c?nQSa0~kd0Pgx<RAQ
WjS+=kS(-B{Bw*2Iqsb7le>Pk?fW7{TP^~2zZ%0C^f~esRD6D5IwOYd=1-nm9`187ux1EEM0pH)h(VBJ~FZBHg!Q*sju^(}tywbNj7ZQ?6qcj_zyfMmx
3qP;N=c}is7I$i|Vs_9IRB<unt?AyHAk+5?q7r|j)Z~m`zpj*n)_F@T1KDQ|8hGJQYjy|hpSWxR(%Fm9{9bfCFL<Oyf4vLX?>;1~M^uvmP6F7khJ+A0^
k%(5czRU-bibKrV!s;fMUVT~|JP6Q;rn{jq{`}Oz$w`QGB6;T;>$8h@NmsQ9brDa$(D{C{~h=H8D;`H^+9Ku5B?f~FuCLTzu=r|80sqlwthc*n(H;#e-
Z5f{H`^;?wR+z@g#7HUnbc`bZ1BuW~*@nN|I8DWD=aOXIPogFZ0Ul(*fsQ6=@alMC^~I<%RY8NnHy-J01S{niY6wxMYF&00N1&LjJhFWHVdvRs#yPF#V
YS%TfW_P;mZ%dV+0C$ZnvwV-t<fV>Y@%Rc1i+D9lfdGVz81^W}q&2*d+N=Z(RYIp8Lpjn>N*q`DqN9L)UKLeEtWEu*WF3Y7WYM1w_UqZO-5Bw8cD^CE@
Rs687G`}=FZAfj@vmZ|Ey1js-UQCUxdW#-Byfa})PcwWVN)ETPJ0L4fSYHB+hou~AqNbzc5zO-KBXxa|WA4_!>(BZ*Psq%<%o_Tv{LkywGmO<Ddggv+J
kniJ;H<yVI0C9^`RK^!KwYLE0FkdY%Xxek8Ws{{C;0VWam~vOz0{8kA0k_&pv^0%sX#<229JLyt@^ES_UD;thzGYp2djIV5ZsFnleCaPw^s)}3<=h^p0
bD7bMMo#Y`PmJxDsYSXh4$P_vCPBs-2!xveXr#!Z&WD%&4BG;;q`h&N@|L`LI*Lk<fu7j-DrB}l@W;^`@K=UNVTDn(gu9;dG}JL!u<COZ!}&9T;Jmjub
-SwC|oQ+X$SdOh~-(jB95OcUSBvt1&8G!ARik0+L$O0=cUI*N6$MGSmJFONo=|-!8;HOHA+j5M98y3iTq1&!RH5_1E?>Bgj)AVTUvBR9MG?JjM&b&jQW
~4ANT8^5bbA(`Gs+x84UJU7d^H5!W-{oUVywyaXu}FGycz9M_@djN%RU{$J8+MkNelgbBT_;dm6Qbz<k-QO^u3&1xLMu&j=RDMMg~(JJ_E;C!9Zg59<|
wyrd2xpEh8vPKi3%p0S?naeaQvM~BBV0hlLsgmen`%dh+E(!9ZbC2fTk>gtig2L=MmJ@sV(5?ATbnA?Jd8wB@DG{!7qN>}3b2Mt^}-gi7&PvqUw;v8-e
u{QQ+I-W;^i^&#%(6Z2U^drk@u9_{#PJTv*O~C!-fd=c}=`Nx7fMcGnnsNKFpV6VMWu(72KGWSSLyX@6{LF*D-9I$)s)dTgn?_^Lz7w!}qY_c9?$?Ss%
n;nS*g$KU1*2v@0tTua`|x^06M5%)f0OW<9aGex;5<6Ul{3Xwh88MMO~Pv+7fsMpX@=NiQ-@09ED`YJ6qjA6Fkco)Ucr4jo={=1HqN^@>`$SE`Q^8~D(
(yH-|Zax@zaF$sJrYnM5v~e>J2!#uo(f?hfM+eZ+OpBb+(*SmoHFCVu+re7pE?mY4_v)a}mcWwXn<~^)NpMVTFkD8K&wvT^ZQCjSAI8B8}SqhW%f2f}z
{nbdU4bo?Ado3C8coM~@`-6VjxOjz(er`|bD&Y(YV^KfF=fyeVG!b$q#&FP0HR`T$B>`-}5!AL|3PC?7|i9q+DKoT3*h%2zXD`%y-)R~vkOyE`V9E1j#
bI0p>6xt#WKchYSDDPAa4zH5#*3yH44Duf9-a*+DyCvW-9uW9Md%z$?`WmItfVU&LPzY@_ws`UaK;8769-~FFX6CIk)RX1u6?B_%S=Q^~WAJ{QN&R1c4
VkR_2IXSAl??brX6*siNTII1nAx&^mYZ;ZvKH@DS!}(cbj~(ipskXGUhWY+<++Wb~qEDlF999$FcP53FgGBNwd52FRyx;jp{;??Y9G)@%5)TR8y_J__y
LTgzVM3hmr`F<)D%B(L!gW_Pk5`HUWOF-$gMH`Fux2(dw^z(Z4+{^{p%nR4>gu~J3fqxGp75{zxvlIO{HyQi-P@NW%dAa!t6YeN-3w4g)o%=ZjM#tWX!
b_?W$`W;ixQ&C;vZ7uUK@*8%Y2QF@`2@LWycI65Yz+8eUC_`^;Ei$p6e9do_%R4dG(0E1Zx8=W0Y9VaTf$YSFTs|YVJg;uL{EbeZhJ0_;d_QzZ<p+5@z
X8p<B>0Qu(q#f7Vu1FZ&bLcfy4rd18N5>?Vu1t&n_+`-`!mU?9uUI$usCP%qSm{a-*zN`nIp5KGZP=)rzmK^2MtCOP{=-XmNj=~UJcWUg_H`omeV?3<*
M;xjnV-UTb4<y1PTfUlk|h$Y~bs%DM#w}&~-A7Lc%+QTVLSTWc?mF{JfOt*Yz@VN;c=647C$IA=%i*)<gpEUNQWnhDi{a3BNQ1u9!8W`U677MQYe_4Bz
WmlOkOZQ!FmoRhcqLB>*2oRMckOW-I2BjoQQ8|U#efR4-!ZIVz$vA(;3Cp!R+ZKj!+~*u)d=yK=7RvTTG-<z_6qoZ-|F%9*Zu-!lRDR^+Ey!DUhS>a1#
kQ?wTSIIarhHWP#cKZW5b-i*JK=Jm=q|=KfxRiSjmKCk%LDVKYhh5fs{LAB7W!nir}jmE?r+xICGqmF->y!ZUnQG}E(#Gy+w^n4;^mfn@5*PtkVwQW>0
DJ5F)FFmaBDJ3&7D?d+e<Gw_SSe(l|w&pfFge4=e9kfr)XB8^OOa>?Kk>ijI;gAe!XIOiMRbOgzV^KuHzo;vEF>Id*qnO-l_^<*M7T*TH-iwi-K4mE&%
(VcFwoTx<rZ|QtwSl4_mZPNKZ;y*PpGK8qK*OlV;TB&9qzder&V7zRXH_N4c@(|Nj0$H5Zr<g|rquFb4hQ;wQx>G0Hq&W9Aa7*!R}|?fPUbuXS$iJ)Xv
Yy`P6hh03iDJrozuDF?rhB&;|8r}snI=gm;e*dzT^y=R(5`8VU=o-aX1a>x10Obx}o*f_rlsqMh6usW~=pJLl6`YGP@0P|5ccgHsQp8CJ~5fa@I>xXMY
CAk^6UT*9Q@1HipMedno8|;UW+amWqmDnn`txK<yX3x(!R8cDL8!OFNpZ{G?--ft}7Nha!zwul6ah=?)OYGkSkLIl^)Vl*oSvi&W&Bx<+px~(Yh6T#&@
?8AB9x=gz%NMDoUtwP3QbIIJ#S{MR^UCK<6!q-+vlZd}BewaNyocuZ=S_ZF#b?|0D4C)7wXzGL(u)6rML%nQ^FDF)AG}ZeuU~td&gG1M_5c3c7a-%`Eb
H%IztH&K-!YcQN+!$>P&Md9sZ0ATgNR*<*oD2kRWfU63E6QpGfApn|I}qrC&bUwWpoX76oDXE!T>u<oB*Bk01_4WLXnV3jepCf2{KJ>5NL5ckvfm&XkM
&&$cIhfM6uz{;HeqPsppw!OZT~uWRg@bkRf}IAPPFCf#^RHN~$Z?mJA;|YQ1GW;`)}>TFY@eU@e#Pd9ONJ5Fd8*K9m7<h`w>__U2A#fo!7IHafQ57Of;
91ktcxaHq({2)9S>;dQxOnfPjfiMTRDmh5iJBQpCbDwGTN045|i_zHC_2=|-nF^_PnA)vyVF-BeF!QZTd_`j~hzcBwo|LeC;|IexZA3x^5yU+W7{_j6_
r~lHA`5*mKk^kXPnSWvb<AMGY2YUafcT)cE4fN`iDaEJ~H-Sm6-1;S?3lvLq=>T`hG@uX9*m*z177I~K1{Q-&0dlqZQe;x`WN_ndM0DFjlo7<3so8c42
NH91SZ3U<GLSd-?(t#3OyJ!{l|%eifDVoE%t2wj8Az|VdH1D33k0coi_k~*12USKy$W(!V<6G2^X5B3unEXL<L2?oaQ>nA`$N;;-Uhs>-R##I2r7XAj#
DiOTp`yIp8wvAk_HQ0=TaPtLjaH?pU4eW6774r&Wh2m3b5W~Ya4;SOhg+9t?k$99T7(cmX6(s80da->h2P;8F9cL&2zVKhZJWHaV0c`1{yh!+_ylBsx;
7aQaKnR;r8GD+do_YivPQs4zBNlJKZwRfX=^}>Grc9XcM0VpQd@K1DTC$;2h@<w|95|{)VOlaWbVx7b7Yf5Cp+Ya*o*uAh~n;VYZ-xo2Y!Rd{4Oqc<Vc
`j?~%(!ct4(S~QG@n0Efb9EBo*<)JK6m2ss^YV@uQd%kL*_)*1&Qswpwgh`^m6uv%eaDN03*U!}vQYS&a?sBx4U~HB0;XRfk6#IdX5GzhO+Gtz0exC|?
Aeps0bKag*2tr<Pd^>%W@Mt!=dE`Knfv{7VvE~6Mh`IG8H{TUB>_D>4u~(~f057Nc!}T0oq<IT|h5r*~$hJp>tw<?Wz*N=HDq2LUQW6jwACCMRiAJL`B
CXh8&^hC?m7gPRiwQZ#>o^Mq+%GD{Uck#?K^=Jj^~JE&An>9T6)W1{<}wOnRzp4jZu-K#xhmT!mi;R^OMP_^wMU11z**1$zmzA;jK0f24`XqBSjGlfJ=
e>}Ep!9GqxB@};jxC|6CQV2f7=6O*5%KoH384B7TR%AKcyuTb+5jpB*PSt%hK{*+_D=9EQ_bu<MZJJ$!0$oo@2p-oS_HQ_LRjA5H!En`$!!jcp7TOvS<
B6R2h!K5KhPe8fy&PS%=&yU4yz6>b|-_zJmpPB_m;i`-kyanxM7`2>!lV1Dpy-d_23YCTV#AY`$k{^ekPAe_7Rkt1Hj?r)*<TGPW4MZMW_X1t8|SL_+H
@o(H%#K6QD|DHUX}F+9(1c62oS6nZV`lpxld7@Z>?xJ0{J`DJ1DKosK;z!X<v2Ewn<vT|g28&tv6-{m4p(N={=nv@tS!LhX$jr-W#DP|g6DM~Y9#6F0j
LUtw5fX$1xt}}AV{_?E;`~Qdk{mWmuf3v2t-z4O85;PIKsmaS8kX6jrH!gzJ14h(x=ltSnn-K2A++Ie5!dYyeAEp*9BoM#YYE2vyG}VzTV~VfxWpg93I
banRFOa!MNs9>~3V>hvVv%ZmqM&$1W_*vi5e(52_N8T0A<=%-$7$VQjR0L2W<b<)1Fow@vR8KGGKq}x-Jw5GjrPz7)ZyL=8cddI?kqddH6dmU%xOkokU
*=x`fMgVzFW~rG%eqSQ@reE#%3uNU}iDSy$*6B0ODxwp4fXwO}JOHKHkK)gu*2649yv+0gtSGg!TO@Ycic&5IC2qN2G5%MUQ;P0&REySu+P&Rm`NtwZ8
Y7Lz`KS?mCFuMfQ8s4dlHdL+R_~dl4vhkJ}GN%#P><2V7MG3b$%KRf$<AHNEl~2?a%Y3>wKUI-Y+VW3~8tp5Xn7f>+zX4sth=UDeo0v3$<&YG%IMe1c=
`Sh09BKX}rm-*~t-1F#vI$*BjfCUqU#{cH%kgJN`f#>f?<*FR1#xFh}(>E-|Q^Zu`F{|BG{4~NSB3-f<*pvr$~`+sSmF5lVt<svetlxFLmYKlUmy?=GQ
#SKdUGNC^6G=)+qf;2dOsyVfY4%C+u!`y4Y?5}%f{5mnihVg)~D9$Scr}&<a#lYH~mbzxW))!feeG>J%cCkx%eup2gJRW5U=rvL$>&@?~q+-pC^r}xG_
@Jv3dlb;Ic3(g-ZtrO#!cXc<(ufo!IK;->9c4Yh_=((^l_PQzBi?)W@)O38TQId7JL{RiO0^=~dV05|AHNQF=O?j{RNbrIE1$*s$Hhm{e^-0&pyyNjWs
53s<2H7FU(n-_uO@IUYh(eRxzjJPymuim-t@;4(bPkBXr5;`9)$%uafd_pAjuO8(4VJYdz^zrf7PmJ`m8Td=4^cT&5I!5b9}0P&!r67T;IxCp;|j|%hs
1*c{ytnY4&^M+^e^dbdxgqz0r7oqn0f+3oM2lkIHH)bc6&-(y4xo;6kimPJzmG-^-p6rs{Umss<-wsAcu(RTxc>&Q<eCOKDdD`QWbo_{u6sY*&<v-7qy
^(tSskI9060S`Xf~dP6$o=MB{^mN^-8zp)ubC&MWr6uNJsMUjrgG?WUqkua4-RNPd2^Po?OFXPdcFGhh_Mz60v(-|qaU*B?CY67bg&!~OZ*TVQAsZ2^4
dbcwF%a!`untrB`yP)sBsp5sqjYFDyoEPZd=7x86@j+iUDd)~JB}jiB{U3aqNf6T{4|5kz*TYfq;zV+4EvJ;wj*jNg*bqmk&z7h<*9TIitB-uqgc{7%D
|X~KdLkl^zuC%av-4LY{U2^PFX^=W$9AaI-<wP~cS-<MtF!y(W(P=o-OmfdTvi&Gb^%rtEvz6lx6(hp7kh*J8p_nB|7;ROIcPsusI#@`D#_b7?21AgU_
zr#UzrZHfxK=%N26>)<fYricV^kQUe?32v!6!*w{rBhfC@2zm)W{3BdQhJTXhvFv&VJ?TPASX@-EdxdtCUd<J27@N?Ho1?_7D{%b4d91R;Ub6zj6&oaq
7r-Tm`>g9)cSZYDhEq!hgU$}wM4Qt|kAetsF-TghZF04BM<I*Xg6`(3Sh?aKrZ*O9mIuTmO7!`z0etQgEB@rWfZWx*Wqc*KA=BbrD7GmTNGF<<Hg1d<+
aP}v0p`}^%jvR-aLrF<&6Y6o?Si&lY$ZB04E@gFaq>cS2%F~?sxX~(?Mm|J;4!QntDo{nESaD)SdS>r<HeAAQY;}#^#N8dwUzOnEUZJ+_J^}_W|7*7=p
;{-j<GCD*p!{_&0?{EamXMXI#%Vj6x{c}f+dcqA!7z$pS&11Wyu&VUFsx4SYzAZevd+#G!>&nOZ_~EqeT`D#I>TmG`Mb(nghI$UM*5(u<$h{nlcYB`&A
JQj53FOM`JHtUCoA|ldz&e05&s1+PLQH5!<Ps6xzz|8vbp0@_gL&;QE++iFd4#gmXUz`Tnuy=Tm3VWoKxa_<q1@&R3wCuGz2Gc_5YV&ZvQgN#=v2d^Z8
~ikL3u^6N_$lZi6(a&o~?~1`YZJN`#fOXTIN0|PY@D0CTCx1&lw$R=q|zB6IfH{=t~9$&T*pr%ZJJg1PN`5==%=*OfSryC@Y%vhskOCSjznS)_3^N3}A
CUWEmtpBM{K|e)-=vJ<u87#xr+%+^qFgT6a&l&?nZ{@oOqig+k;3?9n(AY#Kiy%ZWDmQW$+4Vwsl4xI!jPwId#Wk_fnC{%ls}@hV~Az=%#J8W59_wME@
KUIQqoXd$#&5yO3P>Y!%B8FAEHE8VHNU)-#einY%qPf+@3hVJ|w|GW*#HR@ZfN{ohIi;Zq0FNi;@u;5RHKe&-s^n^};?fXLIj_$|aY6AsP+m&I21D?fk
zs*-lYW{Jth<{fqMXZLcbrsGN_r10i;cioiBg0~9;o#1I)3s3O34RO3q8OZ!ehMv;8iqAFK6g@J5A0>?#-A7hG3%Mq3K$DV;b2q!mEr>s#2+LbQY5N`^
ymd!pDP|wvZ=f0=}Ii_dRTBvDX%K=spQq?Tj7HQ`_f*g{z`P9Nh_j*#5{$6K{Mjtt$z7O5)(FL1aWy^_*;S05FYdRpk^b-;X_ab7(}eV2w)k+8@(RP7a
fnABkWZxIp9Q%Ur@w6PhwVov<MS&{+Hz^{wMt7eYI43s%~N^?YC_nnjf=6QV02^PHL+J)-Cd)vpeVstdEy6#1Z^J(tHwTJQ*+rukHuyHe=XOG>VjZ*FW
>NIj_#>2`<Bl3zd97b8&({znidQydP<bxcc6~3L;_yA~z^pNpv_dra8+R&mTaDW*CJtja`$0(loZ_lr0?+#Z2)oV>1Gh0!^^p8KWv-Uapp)&oqW2dQC_
&jPr^1`+k?j2VHoexi{Rt5GvNclO;(}yoCdl3XTJT%Mdh3&bbu=ZWb~rZiSa;hA4-W9B|ugsl^xEh&=j*Cc-T<jC7gUM}`%Qx?^bw)zbMZ{rmf%(N88B
n&CxI!Ay&%uh$tuoBT;~zbJVu^)~@}SsU^ykjJbZn@gBN;mn69i5-amvT@dj*w?R9B2&E}E*<*(rT)=>ca7jJi!IL3(x2O`?BkV~D}O?kTcbTKO|XK%N
tnw^-tb(@ufi8_bP3TZ;~E@Oh#XK&JatK7KxATk)P^}Okca=w0Jax-NK`}qY;hId@J%y@i=&cbAoVe=4{XK-RM*I&1fn_%=SI(hhA5?Qf9{=&N^lRW^e
`S8jm<n7<R75CAKI2{an;7Fdw>t=&QP5H+{F>i@&(_#kRiTZ?wxlUQVt42$^8<gf*=+i(eKt&Cur+kUcXEYp@6QukaB@)R+S7Z*{c_GHn^B5nNMD*V1d
4zrf3@mc@o7Z>4*N2h)|F+iu`n{qX75nyT-~smQcEM!uQ=gqX#0T+kObuHw!=n{p+6iB$pAjqM8j6Wd|hAJeY18y@(+5tIP4q=k)|iThu7>`VF1G>Z@B
9eQo~4k}nlTfDNVNr|hSZ@;uy&cfW`8SXzLFb+WBCb7qpDU4k2*pcN8ou6={bE`1PqfTaC#+)nW(=R^=bvmCO?EAQ{$>n{ad?_Ihj5XnqzKT^yNVfBU}
5+Wya4L1dW|FI9+rLg~WZB^F*3n`+x+x_V+FX9U>#beYVBTSQ|CBR>gD*Qs)`jycqJM9kq)#a?e?UgId?F5Y?42nvWdZVe>5f<Pd2SWXaE5-F^M+&-vQ
i=YMTm5{V0pxyq{wag&a)1<EN+#4(@)Wry<&~DJeR!^K!g<D1&H_FaS>iU|w-dzsdli=+<Au;1&2)U8iwP<=)viCirfeX?yHyo`uHF*2)8<9}QOW?cH_
AtpJK7=`M>b!MzCk2Iz1ucPmM;*h*kLTjIc#txyC+TY!VC{>&g33#r4Dx1ZUTu=*-7-8kq%wG_HnGTTA+7iM}YNMHq&!|yiH(XAdJxQXv9o$JNox)F@y
FI9Vo%oS&NtD`_Z#wa^MyiUCl-<2JJRfvgeED#Z3An%iG`@U4ZOwQP|v!oE0R?%$Ed9%@e^%dh1<lv?IQJ-Q50ZARPco%@FtyTPR@zVj7k=6i7MthLS|
izrZgSZj&;aQ;B>IJ^Ja>Z%9DaeLMB9P=K>O_O--rR}<0NhUq8>5!}=5iy0s-2vGIUOnI>jH4$_YzVa!_QrxNC?ayDP$Q3}G_JejknVf)U^JZIpRT+X`
I$rhE%O8MxmWgJ!4r@!7U$M;#Jnu-XH@gk(qf$Uj4Ci+E5~+gl_Vo2ftI*gsMy3?o+q{BW%k#q>+V3f*0(&PoG6it21>PvWaXN#UbsxxG%?+;~j^?@)M
{h{im6H$OwkSb3wr4-VlT`nii?j|fzxr$W;Ht8RU;{2Z-e^m%XXxv$I{>e@+GTAjE)*GWQL1Mj-VsrcF8NAi5yMvF-n@CgVXSt|tgQT_iXlHz*`qmI&j
LZ2dTb1BrUth~ETKx(5u^w^Ppf8FEztBG+27AMHfyq_0CkIc0}+xVf8Vu?yGHkqEDcsT*#D`EwDY%rxBuWW?WeoE>5GX62Abr$yu5|H_$r>-{VX3P0it
9PD9{nqUmogTsK1**5-$Gt{yexEu$eGYY1W5`+}~8de?^R2l`7T!4KZX!u=DBH22tneIAwpBj1BkgUmS}6+bdnoR`5CQffKOOQ={i*8gPM;pg~$wm_U|
qffOh*UMgQ37)|FQ%*`@r-MaoH|HOeNuB6s;3V)e&P6Qvj@9Yhk4{HZ8oi8ik51VHDWLiT>7;khOP;~}R`g|}SmvdtrP{PyPhH=dZ|9s<mjF686g`i`o
$;As?uh0EfHY*hpshzzZ^e>7L^;_Y#VhJt5OmZBhkUotwyYW%fr;KnXr_#9XIql#R9lc9^>*!4-9zq-^#G5e?!(e3!xet+p==jJrsUCbS1@*|dE3_3Pz
8K<unqT(~wCKZrf&}jm#!GAg%785dHC?@v=!%)+)_;zEZtkog9o_de&v#=-lDP_2_`qrl=#Et7x2JL#1YoH<oS5Y}6ZpScJTB4!2>L}`zUCbRDpZX9=H
$!=a?Sm1yE&VcSP5W8vZ+qmBKK_xHnm?r#28_v+-z4A0lR%ajfE_{zwoa0a?z^>5szL93)d}jAZ;U+KWLB40G~L&Eq>z9=ea(AI*;-e0DI>Kow}_}D6W
(tSt|`kxckNZqy6eM2kK_U@2At#nfOh+TWN_1dph@sy$40%o+p}>2T~dF6Vdx`N>gmmAv*1TM9IXt53UaQ@|sV6YiYf_m1qc09RkMX)0?779^izO4R-s
5=Z9*>MJBdvM^uu`!ONSmQu$@L%;!5BR3a?!x!t1Bg!DEknzUBV7nDj$qXv9YC^3e|+@_9yLb{V+=$>_^gX}Jx!Dsm}r&z-%H*I73A}Lin`pPU$2jH^z
eE#M3li0Lmt=vzhLCL(*4j-wa3BE4EG3O`Z`IqXLyEw|}L+Xtg1|`2K09i}bUY!1D+|k_=e6Nl|;MBX;Nql`f9@tF7C?Qp!D&a2y6@1ugMC8MCaw8u+9
YDbwoj`ZaN$h<_6+{(TP}oQ*+U2X@1I7FuycM>rO;Dz{8SNF#Xro!0+LK_Ffw!K^<rf{iEw$O3bvip!(b02#*+@!Z0kYgLubkH!Rl@j(o<brF@Q8kzws
Ph20^mzVbJUcSO)xt7VU*dhA@6$c%hPcs4Uo6jmq>>DmJ#};tuD)_YH)w0_Z!h`1^thOf@c3t`^5d1QzW~Mwd6JCP(QM%MC>KK^8JOtIRr0dYh2|Yn~A
~8kq=2w6DZ9zY#h4E15Co(MrF>7)Ah%?_@I~%8gjR*mRi;i^XFIa(!*={RRHsBzT;xH14x&g_!A-FSRk(GIsOeEKZzPoy#Bngkif0K8rFL=xe}Bu(<Ds
K{3cO6&->i_xRR;z*{Po(b_TFG*<0&OYZk-=MSXquBAf|$?s^qSdU=4U=0nij+<5}0{yWCZLK7s!+dU$>J>dbmtFso)=Uz*Tx4-OfT8B_jNIb=QVVB^S
bAd?-4le)*=41A&f<fH#ZnUM<XK%3mXcT_Qm=uV2D{z6|2oQ12=nHM+;+35Ci%IUWa;j4GcJ{eeh&LiLqkih}meYXxi9&F`E~F}*pZ3U$5O|0bTjg80u
*8{bq78Km_wyufsWZWyMK}x>?}zf7^mG9H+mFae&2gq+eBmmQIea2kzuFJb#I^~v)~JuyUF9ag^cEF8^dmsjgA0zvrX&-5Y|a(}zc^}aNFrAyd|x5jN+
8%&8!N#YOxya3w_T7V#ri!ygBl~2u?7WN4w3=&4i_^fqNOHU;oI|B5<MXkQ1e=cq@Vyu3vfyHWW`ECy@fxEc!kHy6*Mhyq%YWAoVb`}T_^E6$P1Ilb&M
yvp|z_p&u?JY9t787nDP7xH+o{mOofumYW0_-ixljSm)pLFo(u`pO<u(<phkq*z5=Oxx<06huSN8DVr+15T{h>f(L)B__83y3l!A$>4_(jnT_u7W{fL%
fY7ncD6JcB|R|iKs%%+OzY7!ginz3nX+z@Y>LwQbM!rT4uo;+XFD1fV`w^UIBJpWn|7U5WmB<LtM{M;Cl4Z*n9^hB>bjW|DNi+K-lc8J}x>!hCERjIY*
>Mk)MUY}ptT%EAWUm$4bcn|i2nFv%@I)-|Lh3hNI{;zx`IVj~Z?L2pFPN^C*Gybl%jmW-+`m?K61$+iN{D{Yb>5@)pqUGG|0r`?Kvk$F{DR58Gt!OI4%
<_`-_v1Xf6bkYpvAV@dGl)lO{Ls>Su0;(d;8bqe3uo4_?a8#m%ur0ty}aiKc>+dh<4O8tcf=emnQOm(?!fj2E6i|oSH;YEX4k460V1i8{8c11lOW9T(z
ah3*H;-tk{Bdv1J7rai(yvb>_tR=W11xnorFKUmEeAZZ^UodS(weo{XK8$w}wN2(`ohvO}^@?15fVydu@S;>sOE6HsUn~CmFf&GGh0?8}2{Wbgjh_8lW
3-IOvZDUZ0DB76Hn5?s)%g559_A3tW!x=NOPa;0zRTQouq+hG%f(URikM7mR#$>8%&U%yk!Of^A=(0Jq;=_z1l;n&2@cZ~i8KaCX#eOh=0aae9{Dgc+a
LRRf!p$ZZ(^siv~u)f3fG0GW!CKi`9w6mY4l$MDjgnBF(bRVYUP5=gp{H@fPe%L1=0AHO?>70fhXG>p2cQ?wh?>nOhdngc#`Kk{=DxD$BV?KW+lML^<^
VK$wQk@!oe_}fewq(qkRNyOkR(Z7CIqlO8hC4QEei-;@D$cT;!*O<XBTwcr9x9n}WA!bg*P~{ciYMqmRW&(4<4F{)v?Lr-j)e9n&(u9tK(9&sllH)@uT
KMerO}mBM5;L25@G}i^N7#7wO?0&sDzmgSU+fejoqyfnyAv}uD!_GC&PW+?NIw)>Ix;YSj(^@e;c#Y3_RMBH&Zjbw7rHfhx=Mo>*?W>;^rRKso^l>u_K
KN+HAI){c>y0pPJStr;<b4F)lB^>yZrZm`G3m&SLRDu{42El@Ay(z`DN&nbUMX1ZPI#kD+L5LL-sIOPbHwtc#rNM>N62HRuGS*J>O7>5f*NP90Sm;-hL
xjl%LXEkJx#-BZV}J+kquX$p?~R^W5|BR$L3KW~frHzu>;9zuS(cTn3GH*Hz*hQ73U;U9|!>PHFU*FB9oZMh<9k5K*z_^9cx%-ZYa#FUV(CcSCeBtw60
9hl~)t*hF_ulqkf40cn^O(2`~G0p8xlkJ<V%odig|M!QuYK%{L{ReQQPbz8w;MZG8gxsrAWkCXBa0-X;p?Vkq4`<RuRos>*|J;ib&iMg267d$?#PpNX4
TcCf}na#yiEr<haT3G}Q6B5#;el=~l<X{|cA{oZ|Di9)wFG^UIPefmIFbU2Tk8g?Io3&*sql)z^VFbXwfVT9!mtOAR3VFmcn;lo_I0@%@7#wF9IRv6?n
$#=FM$mPX;nLeNsK9E-`_q5F2%Ke9?d8`R_R_aV9@_m9Zkb5Zis}uuCn7<&-&q*!c>V`b(!`6?Fem7P)cXn9v7wC^CRZ0L%LHAUOy93sP9gB^4>9;bl|
u2d<alU@lY*OHcIeFOUnu_hs|(VHG<=+@1?_eT)fsEqt<1`h;t<wSH9em`Kv%@xzDE5TFW8I!@)_N~jfI-aZ6x8_%Spg$3n+V?Y;-m&3DEGy0o^yl8Mo
Zg2;h10yc^>H4cR3REWJCW5jZ(je#}HZPVvzXxAkDN0o#@>=Z#VjGPWK6{z^xao}}xr7-W2QA{6QuF%-8K-X3w*@x-}>Q;F50M`Es+H^P~I2A8-_HQ-E
Bc2kZIwgtlu^zhNtHI(GG8huL1JJ4I{J?c3X2?Rf}-)HiP{=B*_(}kx}iwSUem#K|;tSWI&#kbka_6te-@ACvjier;yhy5+y3%&*@4S%sxqYt84*-rFU
&T*_%>rcP|o~gxW+Ldy9VQNSzuL~m=EshnTEzj5Y`W*25ydHYmPZ+={UKrF6Cr=YhH?6Gq$A!YJ>We$EQ96ybn#~7c)mIZNjq*MrY4M@>Dep1gl~aO<>
+3zu%6FE*lWP^_QUP9-rp38o#lnEdzX8lp!7el)7Tc^^IBcgFcm73ul~Dutpd%l*k;JwEkM@p!ABmg*ZCj*kJ%Nd~x!QhdYR@dV3Bv6}LNC<PCrr3V+(
C(iXsrCvTowldk|;$GQ}{_7Cg$h<h5>}XUCierbe9sS?;H8lUJM5GvpWt~B$)#;{AUxWTT=KSn{by1Q+;LxmCR}un@oT<Iry<(|1)*}OsSS=tCF1o6lT
$z8>>2%l~B6je)fW=^Z=Lpy9s!%;8aQ5M6KAm`U}bLZPo;fkluhQ67SyTKC4P&RxyjFU>4uUoDx7=W7guGasPhq2a|#7)p+%E5o!c#`b9=KF!Pwj2k!f
tLM|kXfP(#SQQuIyVwa6uoVx&EgDt&d->Zorj}HIfvJoEQ@6aWaSq4D&wHCq3#jQdgUXDn!A0YcF*<b3q&IbDZhne4uuxe?69|{p!|KK^qE5{-gmqPD;
#i)-K;gm>7BehutgqZVp;~q>@ir|N&!{1dAZ-4B}xKKVApj0Qj(D=bL09lcz<n^T66ZmU+-)x3%AX}VP@b+Uu0~R|f>GW=ykof-cN0hwPCp;`JFN<lzg
hwhI@H5Y(RYL85L3g<s6~vP#R)NM4KDap2@LfNU48aF{-&EZ&D<o*|x$d-C(xBBEX5>?u3PDyrAHh`i7;}zce5e8_AAnC+qr!_#sstO9YIR|m8)W9`-l
AqHH1Ot^yMHlA_QXCuuJZ2=GRRn>py)$^*Y|i^@gco?x)zD1m2kOX0_CnD$9YexG{Gp@cPG3STumG#+P%4puGm$u06oM3&)>S#&z<~q!bDhCJLJ#pETC
}iUwe3oSdg$Lz)NELxV{K>uD<e<!LEo$YH~QdKY(qTGTla>Qx(&@!#enXA*8Z7^I6g_9-vl&+pb{5s0sT9?C{>>@ss6OQB+0n9$?5LPqz91pZ`I2Y<0K
r0VVs&Yt<3q?Sf~x!@a9fNI1mHyfJ<4;{@1xLtiyS3Lf{1^>scRlS#*Nk<=FU4cyvx+`7w-6KG5vgc)=`7m5aTKKYl9lN}JOvUlZ&^8im@zt%tbpleCC
!S)n5m_iOHDK!1oH9>HH-81pJ;`tLktrmS~JU-Uo)l(S)JpZK<Glbb}Tn*@;D#vk96U3nFSL^o-*9RTx<h?lF!X&|QLY^E%2ub91-*0+^>#JE`rlpMrr
;2OLDR!_xTp!anGq1B<&cN>cVw95!_t#E3$IpJ^)IxmLCQRQy?8=9(f#v=5=~LubE<B+Xrts94&o$3~MFUjnaJgAP>?y8$@}X$Y2qC|G!@K$tRu;^!cO
zZUOUOhg92wEN))kbVf2259i4CW!<eHzPjr+fQi}C(3R0zp4i880XxR~%R`f{{|b=J}m-^xBYm>f#mFUV68J0>{$sy?*n#DuT8nm<KE^@U=5o%mlHVJm
pXJ8$c!LaKoMc;i4vsDkI_&acbujpqjuwz{K_&ejrJdq-U@xaH~F*!QnjEW}{pEJ<8knyp27{Q!Lnajq6FQ1{ObVEuVU(O0fJmBy*#*?!Uawo}LtN))n
jiTmI6v$f$JgFcCe&lRhag?Fq!E0D?2BXE6uh}?L{Bep`kZV~-racU#JC>^m1<Ne>pt&%z!(xF7A4~THC|3NCqd#})k^#HtU$(F-xIF*{gYulVv_`%(g
tDcq1HU9I)tUMmqiNXuDe&Tbz*${HsrH|>bU3^e}<i`V26%&er#!L766Feai?g_gM^1OkEPcFZ^Qe%CH>fc>{*4V0nI<Q`K$#NWGs6)?-(q~R_Fk{cZv
O*0xzS;Fpa#?+_IFHMt=>RVf{l}7?7?B-pW&C)|UPv?`u7CNO*aBYv@b2xbi0TZoq~s89xp8A)x#w|t<~OWwula+$Rj+C&Y_%7fk3ZMim-O<GZ@+?6MR
L?LoGijOWPIWzZ;Im%7;2WT&qsr*CGR!`>+{SSC|x3|{lpUXH{F*<#SQO5EjohI{o=G=(K(Hm3-ztM7^r|FV$$A(P&|Q_$1HJTtHy9Gjz^HQAbWel*A|
JRmc~z%$kunVAUn`&6A?fB`GTAqm)sF)ReA~#tTUN~kj9bv_501(-%9wTbe^{G{0=X!*DDX=?W)R9?`CmHoGS<+DO?lx*W-4v9{wc6a0}nhvR`(W2RD5
YwP&3(f)w^=b~10<#i><0>9cq6{G&*;Bm0C5)@Sc|He_~w;i<CY7^nuW|D$zRM5`p$m)z<*fw?gcDB8jn%tYs~K()tTFGw4s60PO%)-mGkto6DQ-^wW7
;OFtuHD5EXmV#24CUebPxE-u=`u@3!;0_aO&gewIc_1Cm8@<5=a?;3nNz?t=&V9Fs%p_Q!0@Df=@ouXS98|!wo@BEi)YRtweYk%Jo{v9R=Ib2tzFe26j
Q`{l2!*AB<c^D}`Fy@F${3))zBN&jL)>56H&eH#>~A%&zlj?hgOEcSJmh-RoiYd0CM@85D@QH9SdL=sZkiE6<U;}>h3m`7e>iE(grI_qfwpP+Ob<`8yl
EU6<EZ_<b*H&rV+z+FQ4~?MG9e_li!ZkyPI5p@6-})3Chp(eT7TnJMGxFR$sn2`^km>udz$Ma|3{xmTb0+L3L)^X$`~f^V#d@e0L1gbpD3T{g2E(ekGb
B;`P_aKCCIo=s$w6vv^3<l&#oD)5PvJ?&sIK4AAnh8$b;?KP}KJ;wFJyrLpD$EQwc4+{V${9zui~-4{s(WyZHRt;|C*7B%$7(y~x4(#Shfa-&macGTwM
`6hGM#x=;R%WN6I6557EoHJJx+*rDXTt|9K5^QLK2)}jbU<iqTZ<!TXNeOTGMdXig4z+`Psjqf@{C7L4@o;TtU_C)K+OU`DCOo4(*n<foyx2LhZWKkS|
?|g{l#+!{zY+m?+(sU|_qlBKQn?Zbo*;FtE`LEz47-&-BvI`+P>`0=O{g#O!;66}ze4EWCqGKpL;zT-<UROVt3rchVIZM-~6bBN-*00U3Rds+E>pF~^a
?B#&t~?+g(y(Px1-fJWtg3?O?!r495iJ^+C;RfO9yRv0CnViX@j!%Vg)Y;51hWM~>-YU$lIK2&#aJWbedlX*c->X+9)4khcHZeLnbFOkhpZwD*YL!-<&
3E}YWG|NL20DZ<xD6{yN`ihl82BZsu@4DoPl`+_ie}d>&`Bx6cgK1*PmE7PFCg_al6bhU@oBa(&D#G;;Ia16j=m|`0N7Hr|Mz^v6*5Gk6Utvl35aFeo^
ZJBVNyKhj{04uDDPPP3_E~N=<!*gRKG|@pZ&jLK+AnXn?htE)(Khi~Qm}-?Zw5$V5}Ej1lrLD1@K(+~?=d23;i`4`DkEbehJn68xAo;4wsk*-7h;eSLF
O*V@7a0jG^6!w|9=tVlUmqQ|)bbHln&WNADR!w<Lj@^E<_TQ{TSBk8fBlti9b*pL2#PSmX404>P_wN~5|8w_1dP>&DcT;@7NWSi=F{eX`7*YCXi?SnHj
oA~`gUN=n3-{EFgR$rs-{<vF77yK}dbE%RR<1!24LQ8QoR>(j^C%wS)_g&s#j~`c!a9)%O9y)pmOp$enUo}d5uC%}d%%OJmaZ^kU+{|KW>c0y*oXfOPR
WXu4zx0=%t!hUmCh&;69i6z;bnz`wM=$xnDzdUv_OYF$ELzgL8G#IO5};n&Pbp%sU9#3l!sk;ZAka_>G*BaMU;7VR{kghwTnh6w{GLY!tf`iNmdYfEEt
gB&^C?EaUQP!bvwnL9Udiya_~LvaPB_$f<FCsMmX+Fw;x3#5(ek!$go%1b^kmK58b{IqQgBl#vf=UhM|ZYlXmQ$*aJ$q;7c7Mi6xo~n`1H>S2p{uxibe
;}u@0qOH&r15uhrC~!vYclIumk%BBmB?{3o~~|G*ZGaG3Qd^uZBmAoKv-a<n1#m_OPxxe^N4HRC0X*8rW;D&A80TB{vmg-;cwF)m^tb~pzk@=j(%YmNi
k?9f1zVoub^URN3DyaELZBS0v2XGraGU-kI&#cO~49Ci$nox2*}XY>cr-f=4TQ8b`kmREMXmQDkBv3p%VUyVA!BHte_bij_JZ*cX}{Vjd5ML%-i8tHKo
#rnl)>=S$tEne;IYZhV*gqGw<Kb_7Rr!epSdw0_hk^4_f)GWe?@;mjn^ifA_VY$uWKu8K35-nLcR(uLH_!-lPJj=z1GdR_2NZqPMtSsN>>^GDLAQ$!KM
oRQkL4EZf#8b-}+{*fPt(R0}|Cv@1*;jaXHQbeABWCax-P8esXXm_#yYKnn{Mgle@e{fxFr*V^<V7iDg(G*m@ed8?kLL0N5AUqS{VHWYm@q#ivUa1g*5
fyW!kPQ~tz)@U>;mGODz7Sqf)oe8&n?GpeBHBJJpe8RT-E4#Xai20bVbV%SHDUJSf7XXa8-!M*Ydgv<?_V)e;TKj49%SZE<lHG=Wx%&-C-Wfm(N1P-*0
6c2?0)HWF4+?<Dc9q-2l&&6luR8E32idZVF)n{U(~fZ?AKqw7$|#HSPereef>sMfR39@STTa)Qozo#Xy^cQPra-l*ZJy!<2DFz?$3fRCt{UF-+5YASWk
6tiR5-#Xnpf*rmM6eA(f&-M`d$GUPvL-hMQ?fzyx-WPNB~lDP9BVfwjZ2?^#!LZzXd#c0IgTlG>E#rar^3bhDj7iAixWsu8yM3)=L?VYjn*T7`r@OX0`
v#JPzvD8$u8Ziw@tw|LxgTrY!zf9A|N$mj=39{)!$CeL9=Be&xXJHz<zc*Jt?m_^?P;2ArrC}+ehg&*GFNHpV<(<ij)7BFTiMXw_|L1va^+8<pAYK_8l
s{Y})y??+xt}PgwFmw@+WakP^){-U3J{!r6+_@Ocw`&Hhuz>kfa}!L3(E_Q>*t3Fhr;-TX;0n_Z6!<Wy65j<(O$&h<I4kYlXpzROrUY;h40-5a0qadny
)dOMCSEFaQ#JZL<8c`gETI3kb9)!Bx#20@3G5lFMf>(3YzgL^|i(8Uu&o~KQzzPqUCsB={KBMvct^%wL?|lwCnInMOFzJV%L7jXb_Ai+(SMajbB)5z`l
OBXf$Ia06P5P^Mq(djJC-e(=%QUP)Ybxa=JKe%FVS~q^bHqu$6pc>pq@;lKt^M8f;wOgYaeoNcEVu_v~`%c)@*xW;xyQ2Xm^%nB7D+FBmVl|9(23Ox&u
0yWDkK!%8@n<;IeEoD3&KIioNz>*_hcn>ZalT}=DZtlkMpvtR+K?#2a_`sYRLvY5>1Wl&fuf5B-j>NWbn&B3|<oHQ(@<z~<A@mtxDAdG@u=CV&9xKOmx
^(D5-=t(uz=QeKwv7$F~9keP&lBqxEn{VLbA25(8e?!~}Rx*4(ToKdu#<!~FG3@GqqEOw^9Rpl{+irKQ(3}R8Qi&y&r;#_{`TeaF>pNIqQsrCI?l}37h
e`LCjULkm^5oeEol8&R27lGk-r$U+wI0TtxO*fZ16kE6(qU_HDjPNPQ}qLxaMeCr?w2u;nO4+W)xgL95X2%Uz#cKJ)s_?{0N3B=0w3?MPf#l1`7BO7!<
0e3Ga5U33X2RjFvSk@rg5tI&2kpB8(h)O-5!VistFzRZ-8hVMtPO6Lyi71KcR%YI;?N&*LfOf{Xrt>YNt-I$dWqtS@4F`t$STwzdu(qDk-`XPxcS3g9o
G4%!+CKaQisb4e;k4lAnI!m1f9^fO_?y)rZ2uQ;b-V(I_GYX+U_7#;dXZA@F`dVAdfdUdOBV#XnaI#E1#v?#5tRH4<q$S~kSAT`t#hA0<r7Y%B(O8IDv
)Or)gz2tJG8QJJz*-a5Sg)0yjYdaL&uG?!@KiKLnkHsp7pD|hh$<QoO9PI$w#JMF$;Tb!E1O{vKZdL*ttrB1*EP6@9Mo2_@jtBn;hANXcsM<5(vPkVB1
KMm95ZS3cyMMeVI&-*SmhMdnJb8h^@_I>`8u*aQGM}i2^l3Ex|9eO-qnj~z9cYyVkmQ4&8AM}NsGMJau)G+Ofm)!-+@ntdXX74h%b5jG)d-jnYEW*dX)
U9=XfQrX=_xXKPMxlU=KhXK0MOYs_0+vixsOtoR*=!buogV0TQ9#h?74MHYW~5$C!mA=N4GZdYCWgX_Irzizxc&oy2@qc>tO`gMaBuLfuJHJ(&u3U<I7
+m2Z!`@JPL<%p33I(5KuBNJ-I>G$*YETCy!X>&(i8Y*0b*{xx*(}<R*N`!Zv(f_T1vDx;`(f-&HS*B6ZbdOhSm1kaQ_tUvrc^P#j8@M-bw#Aoqzh{8B~
uCoHsz&cb#lYdpbcoI%P!`2JSzG=33j<@cIdt+w(9#Pdxt0;N#E%2KK-6w<u!Zh%2beO<@S-h38ktQD2L%*k4)gIz;8w#r|Flo+eEn6Gxpd?i<^9p$?L
iM~%vlCw%a$u#4B7jOQPfmxt3OxPOFut5Iw4#8H}RcW1Mn_~fLg?3V-&VT5+;0xaj(;QrDt?`-~EIUdh%S%r8&OacXEq?X3#@%luAWy-vwvmwZu6s}ew
%#e3!I}el!_fK^7*;{8=SbydCia2ttb9lzv=6~22>(ly(U|540kFPeurU{ICMg(0oM%9DW1Eu5Iyq-jSC_ZH~wnGcy{*4y-)?_N~@1oUnlN;}}3YG}O=
gaJSNNoQ<d+)aFsM4i}zKd_^2+k+pL2^DP0)cSs3keAjAcR1WhzP&?&N*j!uixFhmfd!@-T&@d7Zp*9S)U-s7~dg5OdPWndR=TXjUv6W)0A!Ho~&)Rqs
ViFE)UDF%?4ZH_#y{9jE9d#^1E>}_D9~W0-J5<1H#vn-1}uK)H21_AG+el;L;rH-<;DWalc~xs5ze8asGPVf|Vg{uFZt!!xUSkiyh1_9~Y4BCu2S>sc`
!z$O5c?EH<Mzx+||UDY%Oo37-1d<u-V~uT0r4D|y|cyU}hk_7Aqdb7#Qg`cl>V8O%2p<7YbbiKB(}zvFbc+V1CTxA&@A55e9s|MsklCT_s>560;6nW+N
vqid>4@d~|jB=3F3w3?6km%WY5JpntD5I0yPkw>hrmA-kEQM@}TBb{2PopNk(e{1BtQR;yChmJLoh_Ezc{rBx0-W!V3<nzQ;dUp2Kh&D2Zm~ar~$cAB8
Rqq*GKg!>Z+z}*?NUq_5a_tyLy_pZ+viacoooGj3o}!D(M0*N0RUD&*A#n&i(l^Bw6Iogk^X}i1AQGQZC)quNqt?i>9FtxmZkI6ckk?XJZ_(#GzRULLV
}Elth+2G0`JQ0reJX=8?`cGT=ysNA1^bUi%UC{MoOdF99GWBP(`8wOvYSP+5U@Y4kCZ4r$%)tGe5g|H@WT4es<&pYw>#ngbyWEI^7TKv8x<u{8rh4??D
Bk0gYud$`?@s`HdX{#1|*rD+o%wmH6fob{RyHtG1i?bN9*V-zE1`p=Pbm%%}>(dDYnTgAwCh;k8NjeI_`_=Ft{f}X+}>L0(&r$vp}ta^tPVko_<A0?V6
C2yRH}Fa8Y4^Vh!hlV$<j&P|AgT(%8p7B9q-^;XD<7>4`-o6-A-yE_DUuC+^jcQPj+Zyh++pw+HMC<a74!&u3IJWN~uLH{YboF16K}qVCfku5z~Ju~;2
(#5JVD*CWgAhJAf$Z0ko5F^`AI2Pd-QERdA%)EXPTs*6naTIw(M`4h<xqntA;DG^EKz-oaDH$3;o3u#Lj`O&_e#!Ro5*Ms~Vk(At@%sxr)>x1Px{(M=5
$p{-_L0m{??<?QkjG|4*#~|Dvdf_H3?+|;zP9%=Fduv|{oU_qieL0i=CvOWe*n#dZPfchgvdU3fkz%m2!y4dVew1J2Hh%^XRuPutB{WdCy(@YZ40XvXC
wNO_dN^Ba<9<X@wvQi#!hE447XM9nKxXyHx^PbARoYjN2<3zSp@gbhxy^P=uo;y?%BfGul~;<MJdNVlJ(_lkKGWLGgqz+Tq~_XFc#|VuBbu&WJVL|c$d
_d%z8UT7#WJLKywhikyU20iboOy)ahzRnrU<i%xRL&+w-dI@Q6jhgnF=gwzpZpTaN+d=Bc0^Tt#aBJQ7u{C8UpD-i{nIQ4UIJ)LO?#$v+ULVR(sOzOkW
;?i{ltgy(jZnl{jwIV@`bd&j-h?rLf;eDHHeTv-`uH5ib)%;yRvWrrcPO&{-b6hii4g>$`*$Jr{0BCP9|mnrr;fB>T+WR^#(J;$(jvKWcQuZO_bxK;P4
8-~UBrJvGb;#&;95SVyT>k`lk}X>|`x8*xhFNcK3~;ofc7<tyEj8y){nt+aBbBdjo2tdg)!ugd3zmpx>gl>%VGD!^OW7Hw_mld`5a2P-h}zmE+MQbt2!
Hk-td-f8@i<lWBK*X*S4R!-0H!6}xny+PKi6YGO;3c|vMvrBfuF6~JkBT~Ltb;MHyOEyc4Q^Z@pr0B$A79#|jydLHmyEx`Pgg$Kr*NnvJ#=v~%iC-@ek
S9Y#i5+bh>(%(7f?1Ta3A14yC!9jfc1_#tfL%UP<Eu8RPu#Yh5wER-jruNAX?{9j?}J?oH6%z7w?ZQGsbyle8O20$KdAcLG518GJ9RYCT0}>d%)^T>R~
6$|Zh6qFacCp)>uVURp?y8Itgzvope?bLN?LMWgd}Y1ZeC!1J_%t>Vvp{vZ*QSnsbdP;tR8z6(S<ruVPxDWQXj>T7lnn<h%MRclV9Vu7mptti8DUTNUH
PB!N?xPo#-s5e-=e<Mud8nx?N!cpFBV3SDrA~rAzS1srL^~-w|!!>*jK@af-|a^KrT78CHo$*zssy_GR7sXHZu-W!9u<0qZ%N+olnZ6Kfc1f!CjfcH&&
KK~hL8EnGtP4zABkt&V(pd_4<!vPBlKJ^p;vpNQ7cN>P+J*Tl=?iA%J3$u&2<Du86V=eg(~15qOuHf_av`bwGkqG0RQ$%w>m(&CKjj?Zsgu+)Q(b&ANF
JCL+kzFm?V)866SP`pTK^Z{Fxk$uGIp9Vb34XfN~t#?&WYi5_|4}V~8o%M)>)9#x6-eZ>$MK~51L4h=KwLvgZhpAcFY_eWfAl(oNoQ+<MX2tXKp!vWF{
OT1^$_-PtGJ72v(vM5ZcMWza<5>{<GKq#r7!S<cCGRUF<H{$3RV4&bPVzjiifuTrpN=?vrg98QQVqrtIhlm<pQUp&PGGH~?L<wdG+-A*Dw6qV{G?_z`2
@AJCXjZBxa`1E3DIM<365{knY0nt|8akx@+iX*3Y7(K4Bdw3=K|@jC9W@~B|VLMJSufKMQFXhL$^3#mn*%DIDEJRlgP(YznL75X%U5bD^_|OGNf`Ol8&
zr*u_7VD-(MCiu)UsMAc`xOOXd-I~zRt_4*hic-_HZO?W<D<wuzAfuxfReBZ=1Cin~S?w7YQjoxeJ-Orvlj!P({a?fcqQc65uWH6V0@%36ef*2o1g<S|
lu4g6*4}!~Tq%94vE3~UiBpvOdd{sVn3xt|GIDTHmoy=p*Q)QHt(Z^ZLw-#Br{}ft!pEDNEzoaGieSVxpJpbLEPm~ib3VE(|uus&0>xUxxDj<(sBKod&
*SH!(i44cfs=mLzaYmBIV*#$o9!DQNikD$B--s+T<70kK>KFf!6fqyOyu-3Hf$3^`7{7PDjW`SdU;l-$x=lUj=T%ZXk%5yL;QnF`7BDmHLWvuz3t#U<^
&%$b=!BObUY}<@`TSD&+)kveQ0Z>{_5G@Gdyy!Mh>$E^M6=&+=_E>}9$9^Ly`f0<3at+FG*HN^uN2#b=@(5_35Ct}la@#Pr(HymYjGBRf?b#x=j%yQQQ
HFPS|sbrUQ{LzoCn6gGoMZidC2WDp)gG2IxSv}=g4<fyh{{m#`^Q?83sm^SgK;@7J8Upd;uOW1uM_wR4Y5NUyW6i{QOn5*IXM`Lgh|(`|u8G(q_{#d)Z
$p;ICy(`cp$Hm<ws`)@zyMi(et{a6YH2NDc;)g<S%q-|WXEj$|xBNpYcYD+=7or;@v%EuCK^XTkP!e4Z$exCL=rha4M3#GPj3U{2<YtdZz_E(Y!>89t=
tomcKNqPBA5S#|f$<Pn6oX|af1B+7K};H7crh<{mJH9Iq(k*yUzJg3KolGF$9^d9EwxC*-*aN)p6kUTzy+V5}E+R82??QHMlhm|gw4$+VD8j?zB3^($+
qE>FdUhwBEyAthDI*|4V`~zvOQ6xFlkroN26zJGXNjH*37e3a<yQD~?lec(J6>NBw>aGs)vd62uzlHvmI^2WQxBRAR&w$#=5n596NZHf+IlXO^8oRiVi
ouYi$s3C(b;s%OW=qSBgb-yc#DjMxoiXGDsqd(S6bRO)2I}jD5h)qgkLoCv<SQ!B`7MK0`^ysl<F_TWQga<d`n*k&z$k-71L3xA#^IQXht~~|P^=i*dV
nn<;qAV!#N?^#&J4l35E<FT8Zz{L(pAhvl274NW&vha&b8Slz5?9Y$&)8NUCMF(S1Rdx^UMPqF{FID_UtXZeVJ?JEMGEalJ2igg@==<N7TL~9mkw547r
_9sFE$cCnT4?xcJq!9nL{fr!7)~m7P8&UEwf0X5MAJ1Z^yn*jc#;LJs!(?M~9s`>HqFh$kx!4D(Q&qC>QGwhJ4@4i9A6`>zk**}Nw+F<EGei=B}K){o&
Rb*Ph=O=$W`h4MvaUh`NB<t1O`dleGh;yE|cZJ5JB;#izdPtrcR&$t>^^1|)Sb_o2CbUOXq*A=}@a?tMg@(9=>+BEcW_WA2~67K~^T(w1{aW=iR?`Ive
IA@srkiS3uERlEZQl>5O*!F)>Ssy|6jy%1ma41I>1A`kDEaL2o!zE|2Az7BUBERn)|Md`7%bYVa@gkl-N(&L&Uw1IActo$P`FcnPv@YY^hI7QhXgjzS4
hW?5Ib@<|2CGLt%;VdoqyZBaFRJv!3lEN5xZ5)n3>phsyd~nxSuTBqP2;xMu#<K2AVpK)s{pr!y<=bR-dZ(6zNgITjls)4Vlxt(X2kE3#}&uR+taQQb-
S|OkUcSBGu^#+MvwVuWGo8nyp_p4+G7Nn7rDqBskmY&6DMU$WMAE$mX;6imDa7}Hb(_fk_r8^oJOMf3mMNs<M}oYvod4ymlNyXYVzqkR;#ppY&f%;10Y
xSI{L&PPH|34fCZT%iEP|ITq2u~K7jqo_7NEn16~i}HseG@Rjak*wvZ3{XgQQ2PSHLdZaHd++ldUkbLL%vEVQy!DqIwk<hqi)X+CN}xJjf+@D2I8k9<O
?UKIHaxv#6-urURnvh0%(D8Rht3O0=Tm3dy8cyA)nzKGPb__~?zjqO#*?wIi9_sWdIZOMxW2~c9!rU+(oQ)TG1`}6C|kSJH~x*0jq=K2qxZZ1nnRvgDs
qO0@xY%fHief@r=XzPcHJ}OrtBc0Pj?#KLs1A$__?aGv}p=9MoqtC(X>x);LAp1A{jSc0p$+uyyhb;OiMjMr2ElXVgB%-7<$0l;#k!ORvdv!$a;R>z#C
D-H(X<<xMJPf3fon>vhuM-X==MR@wA0Lsm&Q1E9%7P}v`^s_I5IrMNfvg!=3^pt;@l*4!&jlyr^Ht(CJCEKG(&1S=mocV|r9RS=e)Ysjnl<=-&{ow(!W
lJLX~eRE>o*c_i(fEXU(^-o4{kU{RO>?h&_~#C==Y-gtdQe0l7{1h&eXPxcytLQ_bx9Td9w;=oYxuCj@;FLZSUByk|!X##XH06I~*)&Q|~tJZ#6DY8Xz
=W-|`cZrXhtKN$OA0yVn3467J$PjK;U?ifHv9Uv($o$RqcDopVXY{<PIDC*uRjTSU$bT0asI=p+#2@X-njUf*qi$(LQjhRw<gcILmfJ=Og_5eEaqN;=&
hIfY%XkrW;86yHDb{8WHh4pkc9^W#>ajcB*9Ax)m#-4iT4|9P3#-o%MtfvRBzA-YZHi11FHNVa$4PJ+nQ`YE6>zhv)FEbk}w65%3Ww0NSf6sZc2WZ5cg
xCy_kF4O%pB)C5w!jv{8HuR|8i#kqCZ1^Bg8T=!>V8fSe38(0H|4B;MkbAz>lEHy+d@}CCVaJH@w|hy<cS0xAi90jh!ts-I!;BfU=4D(3+7;03y$OmO8
ANx|Mst&Vdd@2INZK(%imnh`k>h{ge!WurlQC>7AF-o%lJnF?GRJ&`d%ofMNyyT&I&|VRiJsm@7AQ#{eNIW0a{P8vNT)uvELp_3e%*N95VYGck|)`q<-
NxJc>#_N3*pS}<kQ9c#`$E8`A=f5C{4nU6hEMmeCac4gyydIk&a&SD%F}F62%eomz&?Wmw)==S7-eC)!1*ciP(pP?3q5?Y%<QK!$v;e*zjEmeRF4bs3U
fW5nJ3Fe0|*~TC~=>afx)g8-rryRT*I_ZS|3}-U^v6DOA_Z#)kfU3B*lu$UGvIr)-$Mf8$6i(_jWD6|bLzqVzq5)oEo6uwRCd!ToP4Ve3|*j^}d-7;<H
np^F$Hdz-apV?%loD!)ED8TUVuwZC{^&vANxx_K{bU6OY)%zDcZD=+N#K9Gm0BjwH?4zDFyL|K4T|Mm`*wKB2`5L{H@uimrz5C8c688`7*JrCkQi84>+
LfFr2xys|csnm~!<&^4kq*k?0ixM9xXxY*ht^4(C@%fre!oTFB)T4T2cF+qNL5`}RErixaTnw-0JWg*uS>{Y29lR1pnfMg4DgVgFukAXc<YNa%{od&Np
s1&9C+O2F4<iCIGpa@A+;84>Ccyxr!us?$ir9V5Hu(S6k$|>Gd4UtYls9oqc{N`Jk&u;|Q7y9#R`PWeKek5^DS6thWy?$?PDI?b9RJD4%etjIQNOO7{2
(c&dC07yVdksJ;mi-=6i1sgu~SBS(vy@yQnAOCp?0ah6&Kyu_AnAiYwcf#CHsH9RKLDj`49hTJip(!X_&to;`=?`|M|aE=YGEZ!{7Xgf9~g{bboT}=gl
(z`M<oU<@OK%-yh%A_zn5*2lAgD{2SEokNP?G{egdA{xe7ZyOaEzL;vS4{2!g;KX>S#yX=3zXZh!V|LDlSTCxAPApfUN@}C~~pE|?;%_jf17@Yru!}za
)`ge4ye^02tm-TnCei!RE>VNQd{XJQ~QGcWUM*WTYcY*pxQvVML`r8Wp2K_g#KR#SNr^o!C{`23wS37!Eepg>76VgVJOBrWAl;kZ?<U=PK>2pw-xzN&M
Uu~EAd{RSpN{CY;Si56e=dBCk>_{4mI@Y>)dq@2L65b(kywu-#(z=+2lKHc-hR<vGN}i`iezDL!d!>=E=aD#HUdJsq^AF=Q0B-U_DV+2eYJjSHi=Vmu8
!wjMgCwJ~=H8#(Yx9Gbc+a(?7_;sF?dyHM4Eo0XFX5e{n7Wp<xt6z@L}z_pf-R)X6R|tBY{m4Rp5;x@NcEY79IK14Xhr{_QCBMu;)%7Mkz_W$*p|s#eM
Ix;H{Nf&f1h~vzcRm^e&hW|#dG}b4R>phuJb8XPal*?LPH5-*xW5<x+>%IjgHavHSpsy=7wHW-f2HMn#G*du8&jB_YNSf9((J5<5>(-?X3FrU+(=d>4=
#YrwsD9bqoK!>&NeY`RzA;_seg7`Q0!7f$RI{c;@|?AI0B%@Za#d?sK3u|5k0x)<C26)XV;|l2<2~c6EMJ;BjZwRAye)<015A8u!w>4eHLXirPFJjig3
z+lh%w=<nZn)ukY#(yTwvm*dWfc3!w1(KqVK{okIqv)f$r<u~8|PxymB=Y#ss`vv^Q`@eu!W`5mH^WL6zkQH7Mo{n01c5CAL{PX$!3;*{QeE%Eo-wN+0
$Y7I~p#|mAkIr$CEyS&8i|WIl`|-cf-#_Q)$8WrUE4;tRM}O{z{6E*r?O%xJO=Ucs{`K(wwa@SG0`GVJ`1{8D?eBm0-|znW|0UjE<hMWX=f9}Oe>A+`{
r4O1H{Nf&-*~_A{!R81jZY6aQxK1k*Kgz2eeUOjw;6HA*twf}^<{b=wJsJ0GjW~KUiG7yTyBi8B)xqPpLe60hlqITvh%wh{|b0VR=A3Rsb2T_dMlr&-|
P1q?>FAxC7weE)O7rhyMAF~yeyBp^8)(aFTe4A<NX`sO<E7Bjvg(3F`c}DibKv~WQ?=RwM}(E^-4Y0jOHw<LxUvBw^2>>^YNL#Z`@2KgnU&`M*57d!@U
-oH#gmUV1u~5-cMVxH1>QhWWqWe$xg3Wt64yQx)iBhS|retIUR<HGmMQaZzks+n|BWzR7rLaZim}#t<(H>eShQq#`}%;8}B#Xe=xkNKe}pq_a`vEt!kd
11oP?D>m@rm#4&vu2m3R-59&&MKCO6hQ-gjN^}rtw_0eu!^t!~X=(*8*9$}u*5Af%B(f9t$_x_C(r$z9+UvuJ%f?)sn``;XIv_Ot;zw7%O?>FB63SPnA
KSx2e<+CSP&h%0ZW)AFcymRU)^(_*EE+NyKqzi|lhu_a5^}aI8=y}Pi!YsY*vSo9y%76FIqeszE&D-k4#F0t5`|}{&(&1?#=`Z*tNjbJ+?yr{ts9FIrw
{>zOz7G#B&z5M*Ppl<8ln=Qw#ghrG`H^exh5PT`*12$h`?gL|{0IL3`LF-*pWe^+x&QCJPyAf2G34b)P5s;wHg#z;2hlp$dgNg2o3>~y2ixh?m8LLuo|
Yzee??rArvBIOq|&@IOwgs8voeT7`$JmU*g)!qOx>5f>H^rJRDbX!-s?xrzn(0}xa2f@X{4+_c+@5GB#S&}E69elL;Y;XyZnu}F>VT*&$^|y>oQkxDv1
X?e&NYd(()Sg;}9-%A5%I}q}C7Kr`EVxqmM<S9bfVZEo`;St`=9l>UL}io9^ouc4nXrz&U6Q)PLgv9&TE!r#hs<awwg$X|!K>g>F-RM8HCuJI+Tm_hx6
??j2ciI@m%)@@f~J0+I!b)B(hRGpR|B7zCO|b|#cefAbwhsefHBBZP>uOXnE_j@Bx)@|T+*Dd)?sz7*~b(bxhi^k3Hq2%7I9X?g>XJoTZW%GJez*{9nn
C7i|;=$D;^cCGBXAxwG$9%G@SC4D!k1*W5>zUI1vSFN>XXP%ovBk?l9r%<f3QXF2g`qs`qs#68%0Ws||7<1i5MRRL?_1L<Bdb?dXlmj)M?dkHls<+K3P
?Db$-39GQ0}DO`yL<PhfXO^saOkQSW)G{A^nLLLAbZsvfnzkKuGaPy2tQ8*H|N+<=KPXd)t9a{tXJ4bcF!FQ?HPpzZ1^iB8Bd}e)tPn<@D&?D=fcfhLC
IPqvOn#RnzvBp0sqnjR0av3>cT@M)qs2!Xgp^L<uqHBfY{s>)IA@&q%|U)gVJUsSRZEIcdd)y0ouugh?MVwZ&S`S0K(BW5I2&WZx<@YyVIu|dUxX9xf=
3V(2+8MhR;Kj^o5=;;PM{su%0ez89@GA0pU3V<mD%`v`g)D1QW4t=*8Eq<PwH*QLPt!M}2wKbYm)Z3p5kYpiUlPXQVaa!JuA_@W7~=<fJq;f`|MuA~Fb
x)XFL%R((CE;V}x|vwcpV8A)F06`t0ULD^RG;m9pZ3wZHEyR(RqrGZBG7xc_6NB6N$YCukh1Io{IO__+3bJfn%BNT*b>g?6BSLHA2Yb*Yy-d>vx$5$5n
UhkcbDtgfno&LNYN81nKh%!3W-!&w`F}S*LT+1dQWj2%5yIkk6zFA&N8b#czGs69!t&OQijt5okp_?UIoCWwHvFa{aCR7bsaFliDgi2h`_v|3i8Eju|?
3mZKv!X-Nd%a8hp*NEjAvat3L#t6ylg7QKqRR!nV_Wm1186FxQT+_=;Y+66Z3!*lCAfdK>J!fZlpjO$sWgHgc34Yi<r_;oajJ^EY_n6ZXPH5r+#y1Pzh
$L^2PIO2>GFcFsxWkCJ03Pw;;*>>V1DwQ-XduL0LQ>*7(QpOzXDbxA1@t6<m7Zdb8S@3-Ci4d6RcW>%?>iM7oIKTjwh1x$nBB?MeR%^h@mt|RrbL@Z;K
LqIsNQ=)B;zn59bWJ2WC#q&xa}0>w_fFabYA$9}Fe}{F&WhBi7#Rw_~e;wGk4uM+{r)4_c!&t4?jWXBSFx%23NS-*RJ=x1&J?oQYKJ)KeLruMzrw_`2C
-d2a_e-jJ^Qw1A1?AiF-=P4!dict~W;22TKq{@Rt!Jq|BG*W3bzWgh7v7gY^-%d?6;^o8_oV^9iZB?S$RPdMuC_QvO%y%YygA#IiBou>_Lz{CKzvYK>L
2u{Nfp9<cPreT$!qh@Tx3@=am{!5S6!{8uH$5-E$t=0m;^ECbNJ$bhM0MM&?hmG&>y3H892!8M~Ch3AsOAE|g)C-Q}xtM?O6#o4{&4`*bQh8%i>t|6QE
-(n(?@OQp5djTe^rM<ate>#|!}I%d{U!eVdS&fl>VZZ$0r-5bcl2!U&;O<$=imVM;-GdxAB&E9&@tY(eh`Nl3tE^-8(fF|L%D;hk(xL>UZ^Br3FVX3)d
AY1BiK{z;D@a3vg+u~F{~ef*qOeX(2Cie9P}ykljK0TxoRxDWoXE@fHFWU;(j47S5&g_K;haUL+e#ZhTZ#dFMs;QK*t=)51*vmBRKFt=m-aG%IA@)jCn
l*!nmE`Yj_d59-QKf2F3J>&VRms2G%MlIy=@c2B;G_4{`F#ZyX;6ug!yRL-u5wv-7$d(a-wP-L;x6%4a=X@8p0I`6$lDH{Kkr06zE2qPuHfs$kMK4gL6
yT-D#2G}{&SBW&L}@16SPHw3|KXZ=nUv38K&3c5Th@|WLmUMCfD)v8gZe87CRuGR3X|8AP<Xnm19;OYg}&d@vNSAB^;=HtpJ7gWFZXb$SfijBrrN>Hq2
LU-7cx&pxZ#E;+jE5D`$3KeX8as_!4KG9Py@4xybd-yUWmYV3CXKGI>@5bs+zsTpL>9sVIB{&{TR(F>Q3_tynot9%7UJq{`^r79LG>MMC`laKd3rzAQr
_9wm4Qly11?c|OFRnqvN6mUM5^A2o6I=Y-%lhe;c;R6h7Mk+bz;MRHrHHWfQ8`*F(Zd_$+LO@PImb83CN(dFgz@W_W;4+nSQNs>!0t&O+(bMd{>gGsvF
C>_+@jkC5_gnPCL4j|Lx1cQ(p?JJz1E(xg^9(4%g^QyzgWfP$ZMl%`%sX@dDc_n82u0ZZocjn0$o!`wppdC;@@cHSAB_6Ho$y8rm(YnzOz5QIH})wqFA
S0zz4bv#9Q}(`D~n}AG~{S^JsW9bsFr&YghG_`~2{WnbKkpdjE{|-+3&QdowocpPZlkRCx3h_k-_$^Qm?>Vl2?Q+WGHMjnp@>6~E>qw2y|S*3g6>rqd;
p6^&p0$G$R^^1GCK17$x>s2lCR{OOk^3t}jFwTk`e2`1_q$i+{;NMOPJf<P_8x<h;CnKion^b5qcPWRdUy@6aT8klE7Isf!aen&ohSqC9C$i>-Jd(PRP
ezBP{QvrcZGNSu+OfA!W4Zr$Dy(Vdpx@!#le&XRt77OWzU)-(1{@w1R)HzwtO+_(B{qPI;gHMS{J(eC8*j-Z#WJ0wv>CPU#R{@q6*TAgv0x8hmF{?&N)
4?=vuca+jN&;5CdqHh~9dyHNu^xhF)xojqj;Y-<i3(;jC16;^SsLD=lZ^T3tzy350{^GJhl?wqOX=My|C%2YRry?8^!(NjNV^TVYZnNu7R#r*WJdneF9
bE2so&n}tM+ld8)`z6l$?K*w*ptVS>S0$Csg0lfl{vLhoK!N<pgnhWoK7c*9e@PNs2c5bxH$wRvRq>EQ8)muKeofu9{~^2+r2I?=<j$$~zg7)N%C<lQ&
h(N$N91jVI17jF6>$7Rp}HCzo}T4hmkKFomP!ob3LO-?;PG#<i5^%yvi}EYJ$X<Cou98H}eHrz4cPP{DpA+qECRk%acC3qiB>8g08DR6C(Q|I~My-e<^
gv90^{6z-sn5%c3WjPb?vT19dbWJifCo%wTTfBc4;o$@aHl&I0<KKY>63u*Jue9S((!uRsP{d!I)4KTtQqV9_ijGHlkeR)yNP&;#q?-FzGsNeN9VkGKb
Cb~2rz2yo=q4;21RwTSa@^J=PF3dZxvuGX!*WUk?r)3@C{uvGjyuRtvcim7NKuzU5%)IPNZ&=wR*2phl?W<@1r@ok8J<LbGn0n;JXu&Z@@juDaAF#^4d
l3l{0OwFaty{9r-)P(~#azYcdA{R(@~t1?fj`6D!t)*6S3v|cPBp*$2AW{3!Hj0$l3&u<$)Kfa$b3lX($iV$-vJ!8=H`y5o;cNyToK+$rQdl7U3czu6!
5JIJ|T+^-}8Hm4_9zekdL-7F(fBT#$W#6RAt95ymJuebKu43p&cCQhwrPjKVd#^lr$pep#{PNc0YVi0^TSzshAxoLFqBu>uJCI;`^CTsBj2y(7h2>jar
HRl=e5@|KSfJ<`{Y4H7OxNS*dnfKS?x@;a!63MoyBMJmm^}`;GL^_amrSHBiIXz2x!n(*p)?-+%c7bN`Sk$@JJ?j<n-D7qu$Mf4sj@^16(MxXL@_d;cJ
wr4?23c*cHe)FxoS_Xy4J{R41^6}axV0o8EmXHOn9QvI&SnLk**ITtLRUcW0)^X`mN`>scPn-4I1xp&`qUNT-e#M*>zJpY>YrFnR&Ge0u)W);)dHWt(W
`vcx6nYzu_55cDb<MmaeyV3Qf{XM_8Ue#e=iVw==F?$1N$yC^W&9Bip%SB=2>x7;LlgzGj7YgNjelPa%D(SjvTcEhzkLd6yJxc$cU*79NR5Q*~^3<WqR
StYqlziufmx29<+l6P;9v+LYmi4PpzUSBY!>=K?ThMS<&`y2NFNvuMU85Q6Z>Lq2x{#5I((m~Vt>+5vlH5TluCJJ;MB7qd&cMLK)jv{x-l$itJMvGoW?
}V<Ppj=r!HIf^lv(>v8nB;6{i!c$oyHhgE@{9v)5%Vciugr-&zpa}_qtt9(h=-LY{F;NGL-r~Z~HV`@S>a<-Et}NsLq9ZM)Mb+n%v1Tz<M7bT#xIC@{E
VutKWRe&Yw#ft=`sX=Tb4@N#iu#TW;q`<)r)p->W5cP8fVfP}KJldSyM8R(J~%H8}&EuP>XM0#m*hs<T~NG|Y#(3;CPrX++gt(ep((l)cMuR@H8+1-tC
>(QS!rH}GOz63hAr`^WL&yfMF30erMzpuEpzN>uGN+#|m8AE}p%NY+M$!TFsW7|Gu1a!@Z<(t*QkRnl;_MH=MqhXCVm{Y8Z2fHqh-*mDF;DVt4=%D4XN
_h(zWFO4riUp^nOIY~k4eCu!VC|y|H6*6@rAZ@DAWb!Y)+!w{rNYuoTj>oaY`Ca|xhp0uTbmyG!y!KY^6MWIRJ^!k&&JmE(^rZ9H+%XhWxW9h%QvG8;@
osvNuF2Kp{pckzi6mv44nqUZ>`$oByIA`1L-C0dA@@Qj$|-K;Re4k#_iMin)(2S&nA;mIxh;40saY-c+Ycol38oPjUEiP!${T#1ua5NNhtyc?;jy7VI?
!1r0TctkFaK<vYwS-0V55&yZ?kI+vj@KU^y@sR(5+TpEw-(I>$MGk@#&R)@{sUVH+4nNf2(%NvA_It9l%ZFC|`tawIJPsizfc?>8<ZGJ<|8H3at0y!^e
Hle);Dkiakhr*mpaq>sa*^O6?Dy0`Yojz=xdz1do2JgXzABKl$xOJ}BRcL(%}|vS7YttF;5)`RM5@GwN<soBDGxC16>h`72L96~a^GV|IdUxxZ&`P>vI
b>-q%mf9&sy9xI^4SwE6R+z}02CAy>NczozVHqk9UDMI+^7xUCA12_lAGZdhw&p~?r>{@;hSXjg>ErBU^upaqG6D`YOFFi0<f$Bf=1U{b}&eQq<_F5g{
d?Yu9>3hP3HB`g9>5!3cw(qqiuK_EM5WJ|-A$45Zcmu$Mr*+#b!?!=V6#<=o-Qkdhi5~Kw^8n<vUC}!`Yq~SqbEO^*CWMUt?tG{8o(Z_-)&R3o?se5fP
N4ataYM798dCUr)&Zy%>jUGP-|7ClrdjnPC^GsST~;@(OA)D(YG#mb=KE{}uQUf`=m+riM_x_25+c?ZNZ)<(${Pgv*rLb%RdlxIC@h$8Z=rT!5M?c4Km
#Vn{<JDTOlb*~c=_2c`HTUp+lBQykqh_)aPYJC*Z%n5?6(7Wpus!I6!iGkw^wrAfEf#qh(EbL<vbZb|G|?Ac+_o{<Z?hBbRYZY<@jsf2-_;)<SLI&5uE
!5x@{5B{GC@z4qP?GiaglZES=h1ukYY{-cribspv-OF*s!-h4TjFO80x-1Vc~ZlbU!+<5X<}ZTWou@-I9s1{#s_4<s7Vv$L#x(thSGF5i^y=5{HoR5IU
T?_qJWzvpd|FD;y(%@O~6rNw}+*ej~P=8Y)w+X!C57Q(?IDcv)xjQp9m<3uc-7l#KG`>`a0*`0j<@-KhvA6R>Q;ep~OJF36tO_l3MtYlXi`;n`M^LuQT
AM(e)c)g|vdi>?*_|FyfA5;I8Kg#NLg*CfUo!b{<4w%NNfBE}+P;c6la5f|zcaq$j55*sU&kDyf^(Qto)Czt+@ZP?O`A3h!uJj<`_&^Vyg;)W9>>MP1>
5*~D6cw9`CxkGnFTQDA1?@+V7Mlw7kQnz$lPF4ur)ybB{<j|WBLyJRd4=+;3-CZ6!e4n`+I=O~PM<k|!qgv1=Y*71`}PL`=j&Z~?85@EpoVDOWA#`5MY
Z{XkG(eZVAemZ`dH@eC-3Wj+@BGhQ1gSEcm3s`%|GtXB$rf0Qkuq6Xe}r4Z|=|dFCJCe#0*E&2f?T-yP_M~X>m&U${=1}mx77b-nTodVjk*#Vn#e*2;D
<$TduxG9F9k2^v)Z+cwW(2B3>djjkN-W`PrVmeyRdsEy{w}OECDlhbdpv>e)hf><&`@hJz(0oM=are3bm3dAo&O4%zym=+Qe8DscA_>^I1T>C}%KUO_J
^m|x!2Hrw*#?!WSadx|K(c56o~a)w4raQgU81M92$$9|LdQtGe$0nPl;OF)v(06ZGd!PniLB^Pt^s_otupu->c%N|-KqiJ=NU;9^=C)R`pJsRCcXw|?8
@CQV4Y&)Az?e1vc;d@Xla2^cqpxQy?>|%r~57Xez^&7CpwS|on0N)R2UQ=bOSK#KK$j)<loPVllxZuy**p}$tlcCP@`vH%&<(Fpo_)ID-&na56w?x@D4
u~3ZRvlG?(w5QI;C$u0p$s?9z<GgezVc;T>OcEyGAG11U#PPJX*<8qF2~im<~<HaXxUGma`RbLwPnQmGmcn4obT)P$C`v6<)w6?<BTN0i~Yd<pXO5SkN
vvk2>{ODzJK|ther}M<(_pn26?CxXrTvE^1!3JD1WS<*QNmp$o|d!%<tc<ANLt4$$R>EfxqYXZ`My&*#!29LP$UJ`^WmZ>C2mdTz2`-{F;BPUtX-_Y+T
-J^lN_qSU+1hAvAHf?$`YOv3@@NkRy<5HI4Q!KWY52evET9W;c7Kn)dA{*+14VxXlLY)<f(2-+uCs^^3;5u)wKH9;o^9lYg^*Q*}{F|DBOL`1X^3vwrg
hpKt%F@%n!INhbXu_!fh{Gi}f`AYOI}^*#@0PqP(AqcqxpgKTcT!~2$~rF?%t&x>JE=IBKaG6Z9XI%3E9yuR@f2$1)I$CqhJ_Iu4NFdt1834J?u%3&kk
K<M8#Y}Pa9dqe)Tw5aDDgoS&eJZ@tGki5bdx*yP43V<W*suN~5oMkW5?fk@xU@2}c+T2s_+hI{T0Gd|=u83Yrhm0~!J9$Kf;2-<DcfpSl*-V-5H~ni;V
~Ib&DQ6Vjk_ejw(K;>&DU&kW-do3HBN#V$XBMh+J~c`-rpWFn>w3&r*RTERPiP9LIp4q>dd*8ySuEl3#;awj(}iMz>d-0Z*<MejBac`=77lSpKHuQ%Ec
D6JZb$Zws!@wN|JdOA=2>(>qxr;nKP$LaJ-nVd<QY$;BExF%{6Skl+@&*8Z8gaNT&4N~Dag{2!CdWC(^Qv7*hs)GoVS?PoN^@4*yp=%vxC<tf9z*_K3h
lH<CO52pJ9+<G3El$D@+fkBh!`6ZYq&hY_LG5%ZsIS0l9DWJ)0cLn~X1wf;^G{F)D(cExCSpE3-%|+d@DH513>=*E-PF<bYtU8Byxub@2ch)ET-T*Rvj
y&sGL*n;l>iXKESIhr&`z^BF_=q*tlUDkm9;iya{*pztTO9HnZP;C6yISE_07#(krmKhBPhV`!#9d|@|05iY*=EukgP6JM4}ixL)_<9M3222BN^+>?cf
%bE49I=&mgf8Gfcm_?B~!V~AWPF4lf@&1rT{X-D7^0->4^&d|ui0?g~FPVl==pfU%MS96WJ^MV)GkNbD=UZE7(z@dOHtmPm_3XQ-S)3ps>u^Z)pjL2RA
eSUYSrRmUfcZ&Nh3-j1>ckjbzy)U#6ss1YCV~fzet7*+8`9|po7!Gxr|+;{2FQJ(>rSd&C=ZV-$cA?c@ApodL!U$uus09;sdgu4FK~kj3|FB;bN}dP(>
bn3m66F1Dm+X|+f6D<HMfFBFV3Y>Ypb|e&Fcg9M`~!6w!l9oaJw@;%ooZmRe8XAM?75Y|AAOZo^+qC>K;-nR8d%U>TrMTDyFvvjiJU+IxY4x_Tddciva
l2Tqm;yk(=|8AdPuylG<=puIHPFQt?yHUTAT=dZA*3s^{TadX7~LTCU$JG*)rq+qG#=z;Vb1t&CdEk<8N?0L_*n*Jilcfue5#wkAp>!Q-QJBo`H++uI$
jcN+J@JD(<Po2VQ;bKb!I0DE`v%B2r_G5xdjQ|@z7Jh-puPBhGH*I;(kA(2b82g0kg#CY$ubkYIjz<rh6vIng;8B2tek_*zXiMCi{Xbby|3^{YeIPWuI
ioFW?&IeS`R5(vPZqkT&?ZwYP``!<cf)5-R%Prl~Ye<dBbQ2B2!s@QRG^3Wr(TGl`$3u!-A=du(e$RL+FrUZI2WAv->$Fq;D8MS>`Ir&eO4g$xE}$`U5
^1;HPQ&5?91S~V1Ko()E<^W`er;>FB5Y(IbdeK2cW@i!9eqM>F7@2MHvndz9vRBxB^fMbYg(V<c^v<^e?%lhjGlJGN!}*-z0wvq@7<yC>b$+MS#?oW1`
TJmD{-LVdvJIWIqa&OE$v+SB-*XedK3>6GrLcjE^vRGu&v(OT(Xs~{~j*!Mh^{cskc9_25?JLMD^DZ?Vf&em121TwV*gkcDSFbpZftUsg_hgUzAZTpS%
kvI^2HkU;XhsQqakA1+pV|MeK>zq`&dIL?0r_w!J6<>Sb|Jw#wL#U&65gw0xEjI8-&(--u+@KkgqzGC^KI#w6TNek05y<}2sJKBFbjYRbEe*{+c{ctCI
O>-~Qz)=JITT@Ia(sw_F!ByTEd`B%6vqk)emb*m974o>28O;d$DzOSIIp8-U}Nyqt&Ig#3x9ugGZ#vyguW;E1+mmEY%J?58*d$(#9QWD&sSGx<*1>@02
@r~}EBblo37zY|D8Z8{gVx8TB(KYQp2^mzmX-i#=o3N{k4;Qp%qEY%&r5)9y>px*?@4jT|QiEe9btq8_*<^O*Tw(!E%ul$nO`>}j|E&S`qT~DpTvLx~B
{ekV@L&+0SujV!GsCiGNE)2!>r8pWlfe8yLKpF!03?&$BN{ZlV?!)Z=h;rYXRG<j?TrdI*QjU`4O$cKMvWT#b}xO9zdY3nI1@_5%}s*<;(1beQAVRY<i
1ij?-7*6+(IGf-jchq`>tW@l%R8C;=Fp2>bF)f?Gs%+S@(UUYofXYQv@FZ4p4r7l1N~8y@vMMY9%wLV?$d@{tBg@Onk45PZteb&jTu!kk{SJJM`L?Jx2
6O`%nrS=ESNkR!_*(osRR}O_{Wq!-Plnu_CDkU(#S1CY;}&Iq=<KIcV6ENi4eU<U?}qN!fx!ePR$V+}$#KpHI1Jm^0QZMSRcRxbA~iU&;y*@2Q!MXM**
2%B2(h(EL>D!p(~`itlhPeD$}~wueIxj27kSlV9=mDx~45=H+yQQXR&fAD^&(Fm{ROV<;)f97U=D=fxD@L50>FafNDW;#HPVN}b!;(`mdu=P_N75Sexv
wJvv2w>vMwWtbh^6&S>7XNWMtYf?HJwMf#yGZD_KpT?3LYUfyOen##p#JjBrKCKs;#ase3S)=3o%p6=)@X}k{UnfnE_`uhI$D$N*hsLGAwbN)|W)=hOG
QhE0iik*Mw;)BYc6#CdlKCsR=Jbl@=_TSkNZj!<3xt76eY@)5Fs-?2op}I{%d0N!MhzU`tl$aPh^g`Q&5ecmdoIx+Lz{~71p7IJsS3S}JMg1Bp&m%GIE
-+4_e1IxZ~6k57|&bX3Qp-P-7=~<_9?K`n9FP%rcbJ)uO3i)DEkuk)8VT6^xa!OFHWbNMPylEY{~<Ec1EI{?QN<c?GFLs+w)0swk2sas<U?ZTF5kYrSp
^2tW#5<-j?bPC*)Sv;^fhycHoBDUcr1LiL?HMOtdR$Sg+NfI+qRmA?y7vjbqjxwb9j&m>=7Z@6PKz*Vv2A!dxv~>`!c@YT0B#lm@R@@}v41se_7GC~=P
5IVQ&%pdOeAk!z7l4tED{?RacS?C;LT?4=>qYTOOy=d+*bY0x`cp`G^?>qkgPvpq&GAU~RNf_wRO|4q+b5hSwmLCDK4y6G1<&)eq`_e+|joxZf^6)e7p
J7~P)pP%!92MaUH&_i8ZhFnB>plcKh-kwi`3RxWM0p%$o+RL*#doqD=o++0d;>0<YZqN0WM$LFaZv$<lK}6J}ww22by%gf>d9K{o2`haMaJxyR9;IWKX
oNjO#24hdmE?CkYTN*h@V<QQPln=Q&~|z{qJ*K%F1nY_5lG$W<Gf^PQqanar$(3b3<(GIsZ(FH1Q74hMv{D{OY?3-8@QdiGaOA;k-|`AEp0tuzgm<4`;
8%1V{KT)9H-re^gUPZWrZ?31|oHqQzv`5D==3HAd0Q-o!TFOq3y}i!n13ueu&K(t8rV#qOz&m&da92QExr=Kf^IO&pw;Zo|<!W0RLas-m8akCQTRnFTU
jh#T+ht!Ay#&NRbjH!xtjOoWvXe|94mK;CN>D%zkIbwi*pIS`t}R@AE!^DoP|H&y7X*U(|1>DeM?O!r5?s86(@zq3~;Rlu(|EXhkV9kJ+E{p+u09?NX*
J!`-`6@KUdglv?^NeCd-JCP(l^rI&nQ=542D1DPQ|+6g6TtkeHp<(ZnBSyKvk4rspDv_>{|Cs1B+5^7)DU*@=RIsqx)e9dQ8&yH>egt^=h4}KTqcHnhm
*cT<g&Yxd@Ma5C8^2`+$hNyY78u>8*tyX?IH-4X_XM*zYCM@E_6^u{fz1p}dm~+{<3}&B`n}q9ElK$karCGnx6*YB63C)*{@^(*Ai{ciH8$oU|Q`=8z|
E4bPfKXbu$IU;af@;i-oNc*U>D$h9Z*)BRbX(c0P2QiK3LS3=`day5_G|y#$pD@Iv$x88=S6?Q->G9Q@|s9L`>msTOlbY&5U=H3D3+aMmK$#>S*0mN7~
OoT6i3ItuYRKZ`{(g;8QdGE&8naBXyxyoOg_qYm~x{;gFRFqN5)Wf#owC{9kG)4Ik?-rV!4;5sJr>`FPuky?JX{`ter;UtBDlg4tX4mq7R5JlBw*R+w`
_`k@}1`e^%@$x^cV2$*-q5`hVN+^Bsp)-qAGueiM!PR=%p=->zrV5(jWg<-|b7Gq&4b4Hh`6r7*4JtnC-!<<&;;>`hw|p7rF{AwJJ)^V}awwRxT&&5wP
yLJ6_aw-+)$=t|_Th@0}09@LZDr@S2<HG?{VXu?SSZla*-rhJO<BF@=<h7jfbhf^`iZM-_aZ!;rxO-VMCrp!wya3s>-pp)N<pqHDU;MSctoua7alXV_G
`BV&4ucAbH{iLOxR>i^5rU-w_3C9#Z%CKq*0UzWF(hYA{{BNMbQraZ><)i#q%sJu%5;q6Tl?c_xRGnAt2Xm+7RSER{9F_Zpv7LHT?jyDNMPS(T?S2J`@
?B&LmR$=Q_ttuXjO4A^zc=V2d=~f&ZrI}a$M3-){QdS##_}lNc}Z|m5t-e$5*{4uw>i=9b`jyRG9iz&-`mA$VB&5!*&k<duRBL~9Qvej%+Utmb2F(&j_
snnm6*J=?-duImpzf*tk>&}n!&+%H8~HUq*o&Ew)BRP1H<605Zp@aEni8gW3G52dXjngSZ=G0^O{;HTba4-ltb>b*dEOdInGz=AM<B*%+Ge95fj6_tI6
u3{_Xs)@|a<=S8PH%x8i)=1tn@qf8Q}Za>cui+JsDkeZ>afQLJQri|wYM)i0Q^@$4Ys1%(X}CVwl_$WPvJC1t=*e{S1}w{2`!<g?>C|Ca1Ku6LbxlgZY
t_X0zi`X7$>3@YS_2g2^<6QG6Y;M_R&{-u9%F*f)PGz{rMHsXf7JRQ{+a6e7$$D$s}L1mBqWp6J>?~{>`=Y8(|@%LSE`{O3H%rVXE8#+p-?kJ02g?cCc
{)<O>c0?x8#Pq!%J~@~Y?x|L$$U>^#ckb>y8Yz67jB-we=HvK_P0c+#LPhkRhkuI{tAU#7y9zbi$3B<7IwN(~-r`86xX(_a9JwKt#qzm0;=VsMEs}j$y
-{S3bd*1K#LujO{HyqzPG7r=4(?`OUsDt#N%q0L8ICue8S{_(>vZhF$)oam?E>w8aP{x|>j>}Fsy4H<x$?~-!%yDN7>BneXq6t4!@hzK&fA%)FOs~9q|
fILS`SV{_0o?l+WWYbaN{8%Kjh<s?PGzp%$8J1l;W4kx~tt}s$TX!B<217MhLF9p2FE2-;#CGsn24z9C<$-;n@lm0_BNY?udUMA9-#Ml(%Pt`dc0h|Gs
~SO2`cHOTwq7w$hW-Yv$x%nrB3=|DF+}J%GJ;1d&{r4+}z(Z?D$Jh8R`LesYGqjw-ds_#8yeAs08r>QO$V%!5MxT~C^L{v0GOHwXFg(K?{a=#;t-Qt!^
%1kilDYkc|3ZJB0G#NMIO>2mUqd6i*bm#@T;nL6-38R7@vw9m|cxCFzShZOsny)$Le@&9nV0#Sma1*H-z3O*jYCO^Z*Z8brYxz_;pan{V)38?uJS)N9D
y=%<KraMoOZh>~&uLZiiIqlV<%+GrCmq?PFTapHpV&8wtuK#^}0)sLBfPlh#wOxerKaP*86UoUf<nNWcf%N778DDv91g?oRZY#q{t9$qN<I&HryQ?>~P
dyPYFL_KN(-+u%Rc~K=qU7N#z4prj5^t`;5h#krBE9Oq$e(l12q-)@R4DHvW9SWR>dI{-v3p0>NPr=6D)K-0HL*MtDQq2l=dW^7{=xq(34zaQ&=|JD*|
!Q_fA@dE@#XjCDY!Fq=+6$ixEK9`sAJX6_cf8juchp?t!=zEvoj%|`yJ)aV`m(TP>o61)!5w=^W!wGH)c0kdm=q43{!VJ?0P-{*kjr6Hu@7;wN!-4&1b
-leTc=;t5|F0`E;K90BL)6ps|0Y9!0f1rntN@9lB8DPlwzvX@4ND4cI4^KES^AaKJyfxkM3=xd$KlRhfMpeSUVFTmm)oH)+3St8U+=XzM@L7ysEq8Cr*
t|LIe=lyrF0j>VgD&;#^I`-$>ap$C@?GhFihB^4WJRE40J8fWk0p*|c>b+}#>mnHN8P5G*4GqWL+u7vdMH%pBLIQ>upo4EOW9}ubexH?J^q}lT4rMjsu
X`=l84)kenmQ_w2#;k5)UumJweJZ<wrz=m&0G7wj;+%n7&sHuK+BY5K57XVbkx3CNiIaN12!^XMW8?FXKew9O+xQ7)WqKolSFqai%k=w0FvOc)7JR7sF
M%did5Md+5<kWJUb)#Y+nzUYa=Y>UexDqG#{Z0MS^bXIJ|As|_<P(H>D3mCPi4J^yURO`WxTqCeY+E%NVe^akblH|+_(JeIB@3Y9yykL+_kc{RIgsjx1
!f4kMiMLaBkHuub3mx){eYV8=2hvYmq<qh25kYqEUAX8Dsx?B0SHRJexUwzGXqoW#6$B5qBaM{^YiBm3_(AI<<p?RK(6JNFV$pDRPigr{tVviG7G>sET
(iX~iyGD8JTGGuYOJYw|v2=N=2l->F5Ux$>G3<vx8kLp9HOR3zxghi@`k9a*=lspW8W5TDSXcU1C<4`r12mw!O%a&8@8g^D~v+z%5sSG~bFN+l0I^WIX
OIlFAGeWluFWuHUPXxvvZ<+7Qo@xI61)Tqw&autS1zy9Gz3vb`1!&WSmh5e6_nkbL{(0twZ_1H)1R2;b0fg;WX9r;WypuF%2FenEh@9((wmLnO|W~tZ%
;@|U`NvZ91C-UP*`0}&A-@m|euV~+R{WZI!>jSA-qt0iwLC4+Tb3mo>oaTSJKFJoVI=e4&+y3@>o;E!R_0JB%x2#XZ<~P~K&C>tk{!spRnXUX-@y;*9k
yfyD2GrlKpOPuVHMa35FY%ANzE94ha-0U=45`zE$QLd_!QCzxV>wBOVyE3;xrD#-bGtqKR8z_qr_iRD?{iV!8@P?)q7ZFr>?d<xyuEnAPxQ-Y?hlD|Ll
`s>KgFGh@6;{UX7wNPG+n8x)dvmuTYl3s@fLZ*dk>U9UxTpM*XAR<&z%X70d9Q|vtr}5+pZ{egkX%duc<L!MAa(wHr)O5BMhj%mty?wc(U$(aVS4f9_v
oA*so3I8ht%YLOOM*`^|dEkrNlerZCvM^8He~rRIOQpE&;~_Y?p7&mMo~Y)1d}fBfwSkkS7v>+j!x(D?877}M1OkDcP_kdLIxI1cryw$s^^KU+943pj5
&Ol0fWYb@aL>APB6x=~y4y)wpHI}o-NqB@;A6Ks6(=dB9+7o=j{!%OV#(jeM^^9U1qu6d*{uP3jC6y)M{pEz!?X#mA8I=cEvC|FNrb#0WN6JCIB#w6gq
6$oLr5N^!#7lu|My?%zWZ)bGJQMnCo1SIjT*3k`k8_>jLSge*Kh0lu*bG541fvXJsH~+=Z`#pUFpJC>#jr;xPubOur3-ta}jPjAv6Yp$=lML*2Z9Gtfi
!2b4f>e>NPb(4o#KT^s#-9#`4Zo?T<QNsufpR3><`yb<@$;SXZrKl&mF;l@4B^46zz)v+8%cVZfaVfa!z>mY5_aMW4>ABM@UG*oew}USFq^_&l#rtJ#o
w_FuIwl1AT+Q5G?c*F{C})D|Bp5QH~QbmfB&WH|4~-)FCYJ)gr@la;_=VlU;M)>{>!1#|3>}uftvpx2l`(O<bU=4|MozK$gLiPM$rkjrb-cK35+1)v#G
>R_pc1rD7Zzc?2$H4A7#w=VSGSlJUuMAKTxAM@g2^Hn6X4~WK(=RKlNuLWCc9hx9@rYhx<>S<qiu42<@*$qIk67F>oKh3Wq+JUv8YR`kPJwEk5GU-RiO
pR4$ToCeA&8Wr26$&*4fyd2>JKi-JE$JI^P@Kb_13-m_o!N|LxqAj1Xr#?rBnPLib4itOuwaOwcz88*jZ&%L%GulGIV2Ql5A(8L_@UoI3u{wM6QxFrN?
Pn|U&$bCq{SFdkZ;xCeM-SZE4zdtkHYVtN=kNYiD!H+VLX4Ic>GDTYj{@YocRcnrkZ?#hLrPD~Z{Z}IQuu5wL_{yugW~B&Qu&(H9Qm;Hh{o`@?_4Q^II
Jf751P-zxcHi0Gr%;U>WM-_usyv*Z0PB-IH0RgB0d4SPC_7UGdBZSWg3~b>v=6srSQp<EAn;mIbyz0AgWi~1WFKD~gw3~L$MVnl$#`aRT<O@2>UI9-7y
<SIthfl>9gA=qW4n?~BG-6s{8OM_=<EWGxMhCo)y=^ZUd#))G6BdS&7@+{duNt`^T<{`zHl`E;r{A6dq~plxY_2Gy61NUdFX$m+KMR~5YwbTxCci=;i5
p&0Afx5vQqyM(|2<JhVV1KY#xsdj!_9~hnJy@qTC_Y0v7g2h-IcI1uMvkTDnVSHtg)ew1~B30M%My+uZR)A{-s9BX#2HjS%{=!SP5K5Z0A@z<DX1@Wjb
tgQiYzc)}q$)~iL1<1a?~fBs+S&%gbZa?S5+8e%~u6i`vO+pN3|65@t=MFs5K0m!tP)b0@PHc)ZBTg3VP+=y2loM*u}I@l-Ony#=KYCf^|oOuCoZsct@
9EE5y)TmSN)cc5G6P_}hsYsKsgC|A2A>NkT4pw^D?ztPz7dD8yP39TKY<M7iKTHQb3shf{yq{W*+1PPU+r8lP4n6-YBEp+79R&Dx2qiDD6If(dl&~NSH
+&sWN>ZJq1M8xBqEx)OnxD*PIZ#?WK(00};+q*?9n3xNhc^b293K~HRgHmtKmo5lUtNBt10a`mA~EbahTuI(!iylM9|TV-jlagH$H8By3He`<wD|w0TK
w<-wV;vzM*lBWqWBl&=$}3Qr2&j7vOFDaA@(IShJ%K-RZvjpKgG*j92i?Esq|-~6QQ8TA8Cs5wvkt|-n>AzF@Q2973Meh4267sc!QX&9;Eo4jD|$|`XH
mV!URk}O~4@U<YK(3Cp>=7X@qo!o_`$oyEU;qvPn26a@QFd_l;wgxE7=hf!QIkZxr_%tMI2oeeP8g-r?>?(7E^iX9T!!Lhc5?oPzO>h4I^Kr64(CAmK!
HYXF_kTHkpjF@dYSeRNeY3WTiYEi{#hHGr}*h7KwPfxW4YPlQqg4Vi`!G;Ln27tr#S<zg^#Ato9mFIYG%AQN7e1AW>VKu75T9bSN_0r!hO*cnhU1WpmY
KJ}F0!1FO=lHXtM5>)vIn&AgFC=_V=CytUC@B|d;l;h6U*xfS(b(oR}a$M9lw!NY89XI>}Rm83w2r_H2`q6M8FTB7hl`fiQne^}Wbbo);yK(sABO)7ki
Gq>Ky}at+J(Hgl$5uSVc6;(Z6k~DQ?vXz}3khfa3#MZKGpAO_Czf~pxP&CKC57Ur90KlHzl$*#@8C7?5|1At;#B-qFd?>f4CK}&OXl27WsoM75w&D=*?
_d%sp#?0heB?uPHWuK42W8*e|uTtYmgk3dbE~eY?N2qO!}2m7H}T_EvEiPazYp$Y(kUVurcYSLbs~~69jpZmE51bIDFqBK1Krgf`VoAcQ&wQ2QcY=TJr
tJCBirRPJ4F)@g}$?1jH7`DJsngEW}6L1O{>V&Xqy+8*xnT4k(&8K`c@)jQriNTHr&{Xq`cMZ<t@uSotUs65>?fYGQojwjc&v$MUzW+YX6oX!ccjCJ?A
j8pSfgL!O{_)6Hs7pfGhO#xJhB1z-+cM}E56I3RopB=pa#g+R{CS?x_814o7Ebo!RZgaKOFuzSoV2uY9O<J@tl0ap0y29{6H3)lmLsZx8rw(Cd9P8DnH
2#)Dd>k@s<315Ec!%@F5gI8g^h8R1A6xjF8yM-G;bA0nI-98V;F9ap?W?tESMV-2X`)4e3-WJ$*EmhlIKj7(B*Y_E3$X#%$;s~w-5nd&u7_jD=0*E;%^
KS7fU|=NoD$h^vO0bj@o?_(N@y50#C%MY_CBe(ED9c3J67pUjJKI-QbjToSo`<nxcW}FInH3Ea!(n8(?(D%#`-Z=EGFAI^xr5M;Z%!iD)btmD0-^dp@?
V_s_>7GfjXcedn*1=I+6_Nj)t#jeb_bY!u6iH-P>kGqi^6ZSd_bb%qjOAieg>Yc$K1&fYXZoA5p&VxUhw+*A61|Gi3cb2?nMK6D&#rG`HF11#gJy*<aH
kT%7QyfGE9o}Q4!us&4=$_O>Gx&>*hi80tpHL`wT`t_t&%fAFg6vKGX8gZAJH0q>+#U#5A2qGLaQSemnOLhc^G73J`bs_0zjAtzhBLbe=gw$s1UL&s)1
2*$%Skrc!lap}^+W$&Gn+;kgOEXnKwES}o9(H@&BR{W%G(E9_r!2<46ayl{0A8ZQIt!1cCuax;gWXZ%q)I(9cOcafNd59|ZN#ec12a`hqb{dkhzY2QG4
wpVwo3itu3E`8f+VucGR%p)zw_eLNl!!+(J<NOXLAtq-F^G=%&=$&010cG?nj>@kl>7W7oGrFwCKgf&Mjj7CajeA1URG5HP6|Vu8eM|eFzRU?YHL7#=^
_n(P^VQ_RNl69vclA!HgSZrav?xsB7vq4S#~8noD31p<^}Xt^In%WOS6=#_T<$~WQNjzG4PO&+HRDy^GK32&*@0`dXVOAmnTg&xd}{>1@-kk+8jQ(b2I
BuL;GR9+=0t3n2~)LOpSM|GLHvF(?JRv42N0qdQ$rqb9IplzT(f0MA<q;Cm)s`r3I4(<{73%Zp)r4)Qr#}zOq<nByZ+qRz{!4zb>=K+I@6Z4nZas+6~+
5a2R-VPva<{+mA3Q0e<FT=x16zdt1ZN`l4IX7X5hZ6Zl<%6-~%NT+?&G8I|`h}ZBbu$Y~Lu+eQ+)2xjay)Mv5gVJZhfuS+||mW7rNwQ}RDwup@&FDEYu
vHK_pK>O}NHyWOa2MTxh`7ae>Td?p=JLzYMR-r({Im2qQxo4dbm1~T`YG0m?!x6ecv4Es~;$@AC*tNi%yN5>VQ>KLlJFqTO$sgp|hc*Pq$vhj?C_qK}Q
fD->9Sr)ZC&0j?$-#P(u2MP037QPh#yj^{2g-1dss(O%_*yTWBw8fySUx?`Va*{+Ojkpco7O$S{VQ(A3wdC7~LW~C#SCw~ByP-yqS?172J7Xc|*u*2z`
{e|4BnEeX|Lhabh`grxfK}ms1@*cL1Tew<xZh4{jBsQDFGh2OYcjU8duh&#e@-|OVsl?;?z7Z9JGC!Elxlw?zwm9u-LUN7M1fD+D~t(+@gCwxrsWak1F
GF;eo09XJY*sVw9kb663eG{ZE*$Z!Pi(!Bs}sjW8QznK08S4dv!(5#`vl2M@FL*WKP+WIQcW(fg>X(iTQNqctMG?pvL+Z?qpGV1>#^9J)hhzyE5mRuRj
-HJ@@h<4d?Ciss*e7D6RmB8*skniQT`j9M5ftt?P@v1)+y1M;hMt{RAur`1=RkZfh7IORx&;J$<hZh%*F!`Bk!)aK55&oXou4xaZQR=Ifj+ux#RU<qeB
Ql-4*P>-)*v1QnZ{?<CJ80>ZObJ@G*+{Fay3;OyRKBW}d@j16V}fH(7ayJhv+Yan@KFAPH1!_!%F>%9jb9=!JPpcnbYT)eHRPtL}33tp@ylxaw>5fFk>
>)ibIzA*77{*r~sz()7v^YqD|=YX;!qtZ@&KEd<>vup0%BiX;;r%UoDl>dc5-Y?cylTl~X{GRH^=oJc*pF8)Z3}ag&uxC$R6W;-@VBdqpTi>@w$mYxE!
z<F1f^Tif?>oIs32>Hf&2y($HgIj<GDJl20l0R3>lgh;#*=4jS{P;P+r{!NEUeIV{yTyEFQl`GUU$%ZQY^%to%U;2gCrr_S3{<J2C#xBdDbL*vxN|lzl
aseW-B&kl}9jF1(Lo*FkQJQFC-2AM;i$?$RAJu+){~n>s3GvjvAB>suRX_pGUM;l(~^99|+c0&s4zKGhcl!{F->SD*H~aI06c6LNW3a&l|u6AKCjD7Q>
;Evum?GrU^3hVa|zDV?KDtIpbe-%U{^Fi%+7AuLhpRpyOuxo*O{8TIYogg>V>Xwf@!}PJxu_GTNr`o(zn6@to>*h>o;$hQMroUO>wE`BsWJI0BkRR(!{
$JjW}cDiCjdIwAILPa1x^r2?4vNh^_GX9Zll>kkWS$dDjB?7oTSf-Fwng(UC$q|Il~6KClP^${5D%C|Out-#ogWZwJERbxUzYaJuT$wpT)qZp<yoM4<E
%gp~)g8P@G^RO5p8|0EyFyD5$Z`8^sWT#iU>bi}2AQI1e$<7#OgJ>y7)wQQ(+eJqpMgDv@|9wSUoXn`RfdL5p)~{%sTVied-P(he3cVR@qMtLk>v0N*6
h33U7ljl>(tx!O)qMZ&pJ=-@+NWd<Ed)+|<=diI%yyL^G$)}*9dO;+Lti8ud2CwlgD!O9Vk2}e7n;{*-;oC*!}>G4&k$gz&+lClO53sb94I}=SHPBB-*
^=jn*cWL^KT04WW%3;d;snkkTe5N?w(!E)K~(wF>f7|mkEW5r;VaB4`iIr*x_c)Aul}@Evjkz*tk{WKe}O9KCs52c#BOyBp5b!&odC>$A+u+)#Hxv@c~
Jx<gY1M<^m>b*wDV!7d#L135|yKXfVpgl|Jt}5%Rz47h!t{#f`-ZiL<8%lJ?XMrCs-bivpB6c`t-T74VdBx|US|rDg8?Bn+`nM9qKdAdyGXULjdfs`2D
DUI&7xe80`3xD+5r6h>WL9c?s?vVJe2fR6;>IMc$Zx=Y})S0jar?QH}~eGYLY&I}wM#+rmJOb8ss-+81gZ-ls@h|FXXo<K6St=d4db3&>z7-rlPe-ln3
YSKMf2QU`PY`vY8t$C!<#r{Y!3UZGEi`;LxIRAolI{vskc~3<xFCLcqJm{;~K+@>S$T%(u%Fo9OQkJSF{u|Tkxy4kzQC0_k`+Zzh;6*+S%2+s2T2PhYg
<16mx#&45PHJ)k;6`QjU(M@R^FGrI)+11=jfL_XQ(bu;0Ezcew2#IgX{sfv-%l=sL}cm|=I5yQ<hn5EGd1yxAMftQFz4n&O#g|`@pHTBh*Es^iN=jg*2
I)7KRm7<JcKRLz4r0tL2=h8K?=t1;`a&5Qf{+@jVA@{;P(fr^c}bu8!6h52%q+H#26+sJWnc4dEv%cV6a~TYn~9<>R_b;7O3F0ozlL|F?qN&SR{zjJ}H
rx@R{rSx7pMSVpnnWO$nzJIM%ZO1eQ~%pI_ZNP@MrGis`?H#~57nFGwfyWC6wAbi4)@hW#pjJNQkgcSl}*5|N`rV5M&-`aTJt`!sG`-0u)SjqSGJpXCY
s2Rzt=^eIKqgF~<^a{6s-Y#O7H=CcgO8_GB}6(S^1xGqTR&sHJ#v+qM464>j%C7o4YwExA`>?;k#-}$SNn-(8Vs=x?L+x{0<D2aa~{?q3!CH$!UNES55
?_YU(6TsFsE{G+jRo|KT7bE=7^jP72;?RLm^XB8oUk|(&HohKT3LMLg|L-4&2$^wQs~zXC8%6T`2U-u5g*!>4x!~IY(nR)i?-WGn_by)CPk|!DE|8kn6
5Kcg{L<qL?jB<Ul+wIe>sB7(NY5kj{S;P^V~yR3&*Yed`^7O)RvG~WV+-zjd<ZXaD?`Up8kU$aW+a@iX&Ea#5``bwt@%Dd$1>&_Bhs@$QaNGKJ?aWlVZ
W8hjrguW?u)3&pD)poYqh%!mE=Z<)fG9_>dGQM2XOJHD!FXoOMuW_?FqsQYA<4XdJFw8d}gM9e!uvk`uios^sj!O;wOY;eo+x4nG>=GnJ1eXrBN4_WTG
b|n4xY*ZL=}O6>bHl@5W<LZJ0?&g`I5%IWbX~q85tm0*42zFzBfhZx_cu99*Na3iToPK?Gd3uSEqj-(c1kBdD6kSm(QVzc7MVUE7Ju02H?FnHNluABY-
rtDk58=qrGjPoIrz<sJ)IChP$s{<9VaW(<C}SSL36{XO1#XJHoj4PuQO_I^zu|Lo^{XraFyJ(f{ed<w`M*2`+Yri89}(8~)J{EX)&$agkRquRj$xiY=*
G)kms=$}_fR$;bX9V>h4C9fGk@ij>{@ip55{pmzeCG86`o?On={mVPRcHp~wcmcAGGq(J~_@<<AH*_jw%4;tE1)k|1U15u}MkGA*`M6Xy#tIY!`u%vq>
<{DdH>ZQGaM}C`^wWNP^kSol4dnZIa!;T+b@PVvW3z>RtF)o_DhlQQ@{#k0x#Hlw8Aunb3RNoW-yf*orw62WJ$US!<$eB_JoA74+y9mwzbsv{@4pkw|4
cP6Pl>Kio{x#3nQonXWpdvLMxIqVNl+XdfPzWNr!Q^(kgYdyHO~Oq*hA2=@G&?bGIZDdu4K(&=hEyK<#{N$hr39KlxKece>y#9n(br@di>%(9EY(RSXn
-v88xB7Ko7xzYtuA=!IK;Yui<^;ahjH8;o~+SvcEq?|7?RT>`t;Oy*p`}&`GH@kRMD1aa6BmugXipKa(t6@{vL@-ygo_JR6P!0ORRHX#R2=d%q{T3C}9
pa9K-(W}Q+Ww5|P%oZS3P!u2xVCM!e4{U1wtWo&Uv0in^4Z!W4WC(zY7ww%&i@bKrMf3KYL0(bs9JF}tB9BBC42jA__x$QAU#7mMOEDd0{=~WBc1O#G8
pX;p48+U*{(_iqt0`4g`{io|Xj*rVeCzm(nA=a5I{_ft=Cm3FKvK1QMOn~0jY{f!b-tc#CJ?Y!F`XIwC!98=g<uJT|-1-LJBDm+4L?p(F;<9Q{lYVIQV
q;c|JmDC5NJ_@5Ci1HPrr^Fa`sf7KnqU?i^5MN1!A7aeqc#JR)q%WCzw_pB!-T1iyOI{fQ`mM>OPle1WIh-LqZb{JqF$p=p&MPe|2EPn-#@?%(+L<Y<o
3F5(eY{G9Az8#e(+L8?M_?aB!a)(#_}JV?N>D;!=%N@38<#pep|0(qvis$@Ki=nxwAqC4RUL3e&+&^+dndeg1cxQCdNOM%>AZJT#FbI9{AAfxaNaHO!0
mPj0>IwmFRIgvqift+{lu~h0?Z=(rwn&iU~@5A}k(d4s$%gp1R_;vusq`5f0Yoff6e~;=Qa)&F;93wH|W!S#7^J`n;>};aa^0WZBrKe6QoSpuJ_qOMOI
ZpmcefoE9Djq$ho^jGQYQi%OA5ocu%)U}UO;UkOCZj{4e~AlDWSfc*)M(3lbkDt8M{>}9_|rAkV}i{fYtsiQ@qQy?gCY@#^xrV5CROu`Kr^0iMuf424=
^4Dz>#@Lh&Y;q%zWVlp%9X2IEeHhZ)`;o@R6~%9_c_WdLD$}=VZiSH(Hf)xKKArCH+V}b}O2Zw&m_E5LJo|$~iRM}3U1TGpKM3yD(m6&0qWRqIMD)glr
w2O`pvt}Bap&5|YTrBtBvGmpz67K#7-!Nfhl66zS*vfL7|pT+y!}i}CjlJQS7@9s5l!}Xl!v`cJ7;x3jp?F$8QE_0%fuqa8H~?{Utj#$y3yu<cbg+W%O
of$tR%gF=zE?>HY(@MWUsjbub2E0<;Q^xO8cO(w>^0~q;H}*26!^7{|Z#QX+rcANTkBwJ@wBG09*-={)m4{{lgjnI2;G%?}wbOKkU7O<(CWjK)9oj@J5
*=Q3U?awR}3^7rXA1ORC2WJXwa7$v>BC(VLQU-&hpx({)fwT1+~~wmISbL~V5dPcdxUaTZ-8{41R@C}9b?YV2h)#lDDD=K)g==Z-pFqsRBeky{1%WL$-
XM#dl5>?>*Z`xmu}8#trI{?-xlb0D@@O<5^8leS4B4o41ze-<lv5OxhY-bLB6-~}F3!GmnC3sM*VW2U<O&9H_zr-GJv9B6!EJ+utHr)(``@rUH461s3t
!(InW{@np*T*?G%e@^(F#?j%rNrVD_ZtZE%-weprs?@3VXZ=JfbE@#le~_|ev}8`{7T}d+UUk3+9r9H)ocdzI9D+o%o@?ZMalm^wPmJ#bqwu^&;!8(z4
dk0qGR-H2rNFRbpP!uzITX0%V|E$+XJeF8jEjJFXTZu!jmYLl*8Ibgey+}j1tk4^OWL=E<~KoaY(Kn1DgwymBC*^!hgYcI`FC=yDPZTH|4YUj$`@XqHl
G-y63B95e;Yp#wd&WGR@^@risPO88!nv^4%?oI{M1!a)_~QPe}%KHCrVOFI`V9S@FjdpH<{=eo!`4PA@iF%Lctt0)>!w?M*1_k+f#a#-V8h^3iR+pY!}
9k?-=G!?gKB2k*Y-G1Rv20gr3c#n2pi$_Pn@0+%~MVi`(#;kS~cftkV~P+7-c6h4h|O*B2fy;WudB4Q1|ALndBVPgH-(;FqN<j2!;C8xnuC5mF69gH3y
{4JyR+B@r;sOESnSdLG_L7c+qn|GH^4JK6>;-V<tnUB8VO9t7JsQD%aQFFatl7@;74%UyE4!V>akiS+}<BUPm4YPqZ4jR}RPBK(Y~PrfK=p4N8}?6d$&
oy1^gD>lSF64j=DAI^~Tkk?f-DWgH&4EFFFg+0XN_HYyb76*`^QZj+}043$Sm@tde%Ba8Y;8#XPV8>7pnZA4<5?X&}VIn>yIE2rxxl>;IGg^3Pi&-#t3
(e0&;g+{zlMDIhym)4MP!8nlE>}9dT6lo78r*x@AQkLq>D}{arV(Cl)tq`2XEKOO-n>>trfN(N5__~IYJ_ZYGOm)4t_Z$c7(y9m(fRG}`;J))_1~T;w?
q>)7Y8F@i}c|K==^w^n~5JMDLj6%vAX2xMWC;5k4u+A^5RD`Bvy@ze~>q(?eicu{t5nwO(U)(I{!1W+_LylEu=8N@lwb74uDCSM;G@AgX(ij<PQ9(FXU
dzF%VDAnZXm1GyNReKkI)Ml^%&;hKG!+CjDFxzAWWA_FpPqF5!jqHMfkh4cP~hyf#o)6C5I%CL>mK2v{f9>wQRKNck@Idx)!N0`;jrvKvv5A?DT{TaR8
}BVYdB3(}6f6j+6vXeC>+iXeaONF&G%EqHc}U$I<VAK3g%zYPy1W<fNLGYtu0+m5{QGVQ_4BUq?_oFkhiYTz*LCv&>(2lpk_irLo?KRjaPO??}LZ()Aj
uBaAr#4l<!-B-In_>3J6T#NK$FF~IA{Sh991h0X6XnM|nUtr#UII7Pwh1g*gRLs_W4Eggs=o`afPk;gL{j&LlR(M)QyrF-U5i*EQSoQZ<X5e}wPK$$jD
S~qkq@4TJABf^3o{OjD;b2oiQ<7b`Tmbi&2PK>cFM#87vwC^+42lOb&!<$g6YqQLv|miJZ5;n>m0l1s96;SPtC_~u5S2RHTzs;T@{gMe-#bA3Lh~qLYS
xJGX9goqJ&X(CUw{1&**`EJ+{cH6H6i2_;d7~7_EC&Kxhb{CwPO)~%a_(V)1x^qJ~pPD;_<qHluAD)5s{Y#F3dq=dQVg>=-|Z~47^Z($Q)-a=2vh4%yX
Y=mOHHo{i~7U=r@J%NUNK}jNerRO)YBQ&;Hy||5*3=@V9z~<b*Tj+qBjh_&+nhcb>>_z?X7mA*yNHE=6XeudRDL;0E~8O%bUS_Ik9{b<D92_pg|h+-|Q
s@Et4zAokGtnOYa*7hC6$1@FNZ*a+b_k_jcxO$XsO9lxBl5s3eevcFXiGR+*Izt7Q>>Y3z(mRVla-MPAr7GuVPr{cZ<hOHS3qJRv+otQ|-|F{YgGD|Sy
+rlDnq9NfAFCi`<=#ujZ29Q7@5Vsf8j7Xo~=@Q7=#?T6;3*0%w(jFma<){}83hB!=QeM4k%fey7L=Nty<nhMTH?^p40h-@Yn<vf+4IZK>M-`tUiSLkj{
*EJhlNm}qpXa%BdO}@-Z35}~u%Lt&JL$`3!qNQok-WdUIA&1)HbIMDTOGj*CT~s=&rAd?m595`TGzxc>+$KFp^rC~rL3<!)7%J3segHC^Z0WcmA*OdYl
8@1`+S?)x8ynC5{hy!B@gu{p;+b`@=A@?w+s8e7LmS(seUVn;>U&pjy&S#gxn1>6PvpaH%6(530H8_%c8LP^^m#;Bj*-mMx8rVRr`40m-o)Q3rQjbw{h
WD_PPetziD5CxACR_+A97noB#6<&6ayx5!{4$%fbi-Ol}oILj7r8ko*!Kh*bbI?9YU-$7j_S@##76lA<^M<gYjCD@Y5bdFow_5w=(UK2|Pn9EQo!SCBp
hFoA8t6I@NgJ0f(AmOsB6#~4o|71G25YDg2`?h&HCJ$5&EbF7>}0iN1Xv@y4X+(AUfIRuIj-fFiej(auaWlP#9svb~;5U{XHqvya0k0YCArUWXgn}e0_
04I0QF)97k5^YNa#SWVlt1JdN@=EDHweH-(mJhh%uhTFAjSXG(LucJ~42>2mjml;KMcT|M6a2I>J$J^AL)C?hOi_O3%Jv=PrKxA!IQ1dmCjaw$JTq+L#
#n3haQX9DgIsoASXQ|WwxaN!=<f!F*T<<+(oI*eLbJ@yRmE%YIkwCb-_~p6VMR}xINK@+a7k7k(QE$K_M1er^{d6#i0r}`{`tymXCxqQJ5Bw7A)@=~*?
-%1+mW5Dds^t&MMlYPL!MZZf7}e9)_BC>Mbm}7b^eW#w^D4RjBB<9;yD6S&<C~rs5hH$lK6`68M$q!exNp!)%5`NB26b$a%6Y+X!Abmk;ssctYVaf6xj
_jwmXdBzC6;F4dstB)zSF&PJb14Z_VJ|mgWea8nSBED<SSin3NkSD#XK9ZPo<A-RMmFS<*-@lljPMic(NAyMNxyOM-V`Po`huuCa1J>7@+kNZ@S3%R<}
`C({Sqjm2yj`^9m*u#G8CY9T`MPxczwE8Gl(*7=TJX1IkY3T)k-G^c1g_1AS#6^`i4HWB3#W7pe!bT9QH6%q|{g%=lp%p#HtIudcW@90qQeieKFN*=ob
p;Y$A<8*dVS<shmY>V6fQduSESrUc>P+86Bz33T#ryyR9>~n4+w*l$x9(DM$V=fT6md`fND}m=hzWQE|*B98^Xi-^bW-jbnQCD`_^n>_qxaJq1Ae9kk*
7%v)lSAF!g+fq;26CyZf#(+Cp@{`Qapq#5Lo6o#)O+bFxeHG-+bsIR9U8RjaEub~;tEg9?=UQQBZllN3?2Fe2zG$dUfAK+L@2;1ZNANOY9LdC-Au0pLo
7T4hqbRAsRZA?A3ApL-w=4}^a_>)xmZGH+;J!QxfX`$E*OdeLb#jLUNc{YPeInxGcocDn_vP-SBgT!1!VW)5!$Xb7l4Dx{_`%Bq6Ge~c9NeXmyP{;cfI
=?KY(q(33mt}a*;=#L87FUJLGMq&NB=bcCaZ|vmx$B&wD{C13%-C%dFDi!C;@o1l{lUhA(zPDpiUSBehYuY)m1SZjDx$1<9B$k;aSk1a7b<g=ZD78#8~
2RVi-h{plbxu@VG_BAmzV{t?#v3rR)%=m8ddMKByon{oZfT*45kSv=YlO0iE)mayrDQl=9rDsI!r<pKM_kXUUQPe?uLTWroHa>>g47_{_pAs6%w-(eQK
`vtPK&UYSDU^Ac&HTo%JjMisSeDDd`YlVk0q|MI^GZI`!`w*CnU={4FW@AE`9J%Cy%vRB{93Jep+@3<GAE8jInCCtT>JG2d!<P)X^b|DealhLq^Jlj->
y{ApZ3Pbrc9oM`2w%2PN>N2LbPdd~UZ0!M-{F4$vCl-!1sps_juG5;91@@fPA5E5E`sN$rtw})ofTB~@N6)iW+vd0Kn!nPo<jD0<4?*G=LQsxbQ!ncq!
chR-`npSPZ1<)y?J#`?+(DM_}^8W7gGy9O}1J8$&vrLOXrG7N)~~@)Ueh#3kvlY#>4XkZ5x99F7E~(+XZ+Idm0WsN=blR+;{&v>~0gJlE<80MeDadEag
`rb2bTbuh-k_3lVMlK@`PdJT(AUt_QIU97@^AWQ9S*Zw+#ps}W}PG^c>~fRq}+i0b2(gKn8PSHSbDe**9QXVYCP-M-p7Stx}%(UtjZiSW;9Bg4w4C=}p
kc;IB;D<1N@^6UNeo1>KWlBLtT-@X}mwSj6y?~|JN!uesROZC>a?=D>)vW8(G`%TBvLyics1};4PnZp}Ai)i)^P<SHfM3E$d?}GZDq!rzq<2*$5u^vj7
q_YTm5+~*FCq*tv*g~!=E#x9GdM+x+w5Y$aoz}gM_^=`Wn|(a`j8hHiXBrlyd#oz>P$B&d3=-kH3d$P@-t__r<1xNo&W_$cEmm%i4}fIHlb}N@@4AQdJ
*G%i$>$x=r&5%5+2RT)hVfU*J@tZQ%I>QlevnH%yW4ZP|E>e!e@8Fr|9mMe_G6Sx4rdId_}>%7Nby5n;K!v#&Zcn*@w0Fq4|PYfV95yC1oJ25M<Pj;;N
Gtgr|+M~Gx~Tc&|&jZf)Dm*D_K-jj!W0+#<`$oXUYF_m1;_hZ*eEDi`So6?j;-QU;5X_ANjWlBEXxAHRe#GLX7S;Cna8?0r&IeQa&l5`sbIPU&X{QA*S
$h{{4tl4jJRRayeH#AFR5(D?I)~DPXpUW+3lj3x!9_sm;K7J2>;Qe!q!`srk|g-uY3$0tyj~8f;=X9Xyq?ml;|>{pq|ez8fRMgP61`>mUP^f}Tb;>zv`
B`v0}8{cSJwKXs%Pa|=YaZaWU_Mc2o8aCsa5l~@~-^T`7iwCt(5)kp&@`uN!`Tl;W##>W0dR5pSxWn*vo^z#L@i;f9RsDn+I(&1G=1(QKkhotI!K6@=t
zvZ`hdMv^}zayAEqwqU|P0OBRn>0<$r#Syz9W1dofYvv8*Z0)|i~k(i#QR+r;7DAxNa6}1UaQC%?Y8ZMug9EEm>`Z4N&}&kTI<_(+&!hNaRntw_pt=hm
XRnapC8|n9DVviTCJQeMCzx4hdEy@@l^j@RDPa?O?>0q#^1abPWywc1ME)G(PB|E$5(n1d+?eRNS2KBCSR}5=U=(8N?T;YN5GmVY{mqB5w?rm_`SgNH=
`_QDRKYda7D)`*jS0(b?WsFse0u)E0(|q@IZOL8KOOFFn=$_ltZQ8_SZ_cW0!dyc;~lBm(@QzCl@ZX>hDOkkbGL}E7m7(1+z9!lFe&V$cMy(ktQ-PHrm
Qj;!YW?0_#_==X;JJxINyxQd3@XpsB7U)zNTqK>LZ)?3q6H1aXtfs%=<*wxjl_z-iTW{J+_Ivt?J6HaqlPd`m@ugd~vf$fR#15&=Ru&V}e3(IXNOao+v
poO9WGSF?Y+%2jsNskJU<#0sRLB=h@5lOROb#F7f0>hCxHT{nResoc({E=q)k<BiaTdTe3bDCfh-)2vw35!%Y-WF*=JUT*wAtB`HN3WOvSe*JvT?R{D9
HV-oOPB$Uf{Bx!nl33Hx2Ywal_rsUs2Q#KN1wV4>Opm#y%@wq^Ngar@vph1x*SQ_+L)25|s-20m(%8y%m+;6%{O<UaO>W+ng=c7U&n%x<qxaL=Uh=!O+
o(6&Nq0DJ$UdIxOlS?8uW3Wtjs9n(IhP-YDVP8qwf1Q}i2E>{(wJtaebRE?fhdE^)xvSdN43p5_EKl9ljQX0u)c*nlRoa*t3GOU^Q)LJGX)Rs<3pWjUK
R~YkU3181#<I9?`_}4=TuC&V{tvus>dFjBd(7k8H$};+C|K5mJd3jcm;)M$^a_bbuLj})6e+Vl8uFZoQ>d`-3>~jr+5y>F&{}_Aq{{DZ7-sIh%e7nY_{
}6zejUwKiaStsj$wS7mi0VzP{{kUF2MIS{zYu{`$>$V#ryuWBhn4?bD$FEReNSqBV{^I+Tlv8Fh9f0*X0JN>#tfCTxofL#L=Ym!H_)iFEc>v{h8))jm_
gq(D1O-t^<MuCMgGFhqI3wqJMFV%kUJRlVi#YyaUS55Qhy!i?v{@;hXkV`O7TvM-n55$AMdh)i1SdrqXZcqhkC=|kDnHPb#woT-?87tp_+^!vf2=lJ>d
g+sM043<|)YWg=tcf!+)-Q~Fx`K`EG)}*nCeLUEfeLYHq+4<tKpBMeWZu|r1M=KOqqO3tzti^Hn7U-<oULVD3P9n_$Gsx!mIN7Ul+NV()O$`0Io4aLOt
|X_1xrsQoT1NY*Ki&AVf20SxEKZt|f4;s!6YJsl5HdEfsn6@vq>M95bk<Wd9bQF}95&E-r_}k{Uqf!Z=XG;_(8VyD(!E>{6*V|kF1=60e;==m&>p#p@@
UUJO;FfVq=c=R3a`~TqJ_RiJR2t)HPFf63`M{eM0w1h`()lgllppb>Ul8t?~YC%o9&nmNAP$2&M!~BS=+lPdHBP8B+C4}O_JS;6j46A%H_Kgh+mIW5i`
^u_lZS|7SQg+f+~`X3fj)~Gf6J|8x=<Od88A)sC`&o-r9j2U)uN*o)_}@f_*(v>GLAd<3XGrppA)h9+KX(tBkH}&ehHt^cgZgxwtD{%CjZ@;ri}4+0yL
UW?N3)<vBx=QKi|ptCK9m*?OHJS(PKY%UQW(;R4#UrVBX5!hMd2b6CzhY)f?&+DCV_`WoPiN9$K(KYx@jXTqM}L=cZ=W3PE}VRcs^&VawuLCSp+W;>t!
ptsv1t4Xqwk+|6GS8|MapSG?68_^&~krWcMw``|trOJwM9cWLa1?}q1JD2Z1zVyB$Hnu+`is+!ZUGU$g%D=Hc#Yg>2)f;`-&f_DA%22yh#F1Z{d$Qcm6
D`YA`PyFmj_}4U<Bt0~D=ln*h^*!1sL&=>j;n+MR^%_Myq{7Wn9Jv?M~z+gXN{J1k)+vYhE1|W62nI*BSD`e!TFXCd`Z(!<7BFlvlGv~rKS7fowf_Jf9
Mo*6cUXNSKhhEQaFs1mXJ@M%_<}`6S(tPt4E67yRSJ@&c}B|y|}K3gkf=(LnkmNu=h2Aeq9XjB&o!WP+!k&IP4TwT}~q7em#MKztJPzPV{G)y6QZ-u^l
yun=ag{JQu!vnFDR@4`%&##nt7V&ymwJn#ctEem@g#I*{Z442gPzG)Q+$E_gu5m7+P)@?g_@UDpj85_2ENkF5K=>wQJ3d!_caD^ct1!5wO9K+}gV_PYq
I+nt#6giE_sb+&?p-`4~S6_W7TnC|+Lh7%J}0n&Vf;j(2po{}Va*}yu{$A-EYOt}#Xu}ww4NEeD-&YLHK_=vu~(IW)yVqt0K_}9qEmx$Wdg~}iF^*BA^
JAHZ!v8^i?#w2TV_HKJ!oyhnu429)mSks(Q6{dDpJ{3jm&HcX1Id`GcoXfOEkKeSe%V|8$_9T+<md4z!s_^nTM>l(!+3895)z>pBGK<+L2=BSm6mGHbX
Z(^r_niM{885Uart02DhmGfZ{$m*#4Zof(|J*yYn@n^fj_3OUpE!{p>z801Lc(Uepi`G1uSwM&VB&gS91u3$n+Qq_-L^K92~HlW0?83>e;u^1P%oa3Is
n&KxwZDEcX1d;)s?(@4R*&=4vsD_Q6YB$-PYKQ)`2}HVJ4@K?=bPCx3YKndG@#Wacc{k!VLG!HizV7!tgewp3}E@*1ERSVgK3NpR=8B9dmp)^lD83I-e
|}W(W1jg$K|QH_(ZNGn0&u=plbB83$#e_G>B*dZQ6G#2@k=`OTjtx_(0T6FfMQbJOdET>)Sx`(%_o-}OvNa?GUF7WQt%NWE>_`+8vfv|uJ2A>GGhen9@
%mvpC)9GDolQT;qsqPFW{P3p>g=X9+n=*`4;Vr;vla5K>$YPca?D%Kl}G+LRVkvaK!t7!WkY5acOdi%tjj@-ebsEJ1Rqx7l0^1xBM(g_WioA2+tb<gz5
PzGJ7F0oUU#8$k{J$&zVXP-9v0CbSWE7j2@e&5Xsmc$JS`F)dY%}s6oCb~0&UmT|6{aw9W-XptF>Xp4_&>SE3fojaB?cP#`&Vx-x_jDSnGZmPZ)oQk@z
3Y3z2R3*^QcQ=@>mCwOn+j9vvv<C}PjBSDRiz<We`_y6@8vxX?)i|MA6NcuXErtkS1j9-w`jZJc)$0(gGghk^*h@i8~bonq5ZCyxudzVV}RB)Wc~d^Bq
B2y$K|BId{zvZ%ZJvLH|X^oA1Z!DlD9u!DuRDojYVen*O)%Hb~7`aNzVVxo!S@2MZL{+L+#C6N!0c<so;Q9VzbUVO)+xmZi~I=Bw#(mk<`bqw(Fkmn}f
-72<L2{vde;x)44x={n!G1opScsN#ou<CyE_gUEDtGT_Zf6`SGj%-g>Kx<^4%=FmoIaL|oK|O@(irJ{WM~>5?0pWYh95H+py6*f>?>{rN?scK&?MX$@X
t<Q!7srq1v7#O@0BZm)`$o-`v(uk>Tl%MmBqaXVY$e1ASgy0$mX`q<|OmF9GNW;cJhA4q-7)`41#Tb0|#;!<Y&+mav}6gPA|v^U~bbaz?%;<UVM_Vkka
j_|rhUzTWn`<Y5q?LpRUE@-h|PPw7#6ZQ4jEbzp}ekC7J5r=Ki^5hUVPl>HH8jlZgqtYpKy<MV`<41;sZDA&Ek*<uFsVv<kryGy1n?h&F=SKxHZ;Lc`U
k`#GT4iOY2hE=>Mplm1&ZP?mv2SM`U&{_FZlV<Y`AP2$C+eQ~Mc#kNPr)4C$@%jzmlMBmuhzfV4cP0@Z;!h})RKMj<=ro;`|>$_w#(~83@iONZ&&{Zcb
ShE9O#_dZ|C`_Mf*dL)eB2H@l<yYVi^A!P}1RD#Nu&Bpr$fL;e8>RK^5-pG|}y~rXPYfeLdKSc*AlcCMh}FvArGA%jKLhF$udLq=~EWJdIS;gL=E$L1p
jN-JCDnc;@M3>=s9S#Jlb6T!5d=p;+0JVH)#opG@d)5B0y_|Nme5=RBulJAF^+_j7Ij>wn9huPObzKm8@I`}v05UmW}S3c-K<Z}a$0|L%YM`JRp6kpF%
l|M9^;p?-hV&#~_h`~&l!IP&)f`KLqw=T7_|jPaj3^iQ4kzu!^*HQ+xu@~^ho|67p%%Y*#K2mY5v_`g}?{}zq&f3O+<RZ#x}4fQ_~>hEd&y;#2&>o@9u
@^by%S-(+#qy9$yjrtz~^^c_fpAz)975EMMZ@m8GaMq2@^k4q#pYF_lzjvPe27RvH@;uu!ou-~^Gj4`XIdML^ACyK&3<&7x`#73E&moV-*#}Yne1PxQ&
tJzw$m+xJFT$(TmQNNCZG(y*gLsM+Bd1=c<Z8D{3&LrCdc_{%R<&HNymJ`$-DW?tP0p{WLq%5$qoMV3$>?|5H{L63m?V0>4==1;_~3mLGnuO&&Y^q$-#
*_nHsl%oOYr)TvFOO+s@Q#fUW?_#eY8no+1_QpMcaAW-k0?n7<Yb^zmGRY^6>A8Xz#b{ft8Nmum3)-Jo;VX|Hk``_wN%A{VVfJ{u}Q<E1s2R>z<dFYnO
qtv-@v-33}#0#m`u7wrKEIM_i=T;J@|dSy|_vw(i35s2-=o2H=p~gfD$5zVZAfa(45;m4T46YkK_F7pG9m;@`V|{H~YZe&ct&{N|V6_41#2eg7ISVukL
$`^^Xc18+UjYJ~6nso=l#q5WR}v~{cF+T(k4dG~=Vee1*awf^V9+V(BKKE$@pnys?F_2GN{rSJT94`=nhAK!WmzxCmJ{T1>~<^T5iE-@@3?>FE7FZhGM
!3Td`FWYat{|k7+skFVVkr4}k(GL^44bKtZvpN8O-M@eB|NaKwufOsBt?&x@z&6q1@K^ml+{e`)UIQOrkMmXhYd^mHwf_D!Kaaoh{;lx-Mn3v$KlC^B@
}G<6Ug-Df^{<EbuRXs15O}}y$A4_R-~Rr0{r#@L|6k($jr{i4_53&1<3AhT@A~_V_Z#mw-fz6$c>fl7g>g`-i`6xCnK9YPXU{72%2wH__tKa@E#^}`Z#
wPJeeivpmVCv1dZl(M>7lT1u02hcY2!>W`n?|iYItsn)$RNB?`YTM&hPpAjrSYxKNwz>v7F&t^b^1PPdR^^Uonn*TBzIadijm_8}Hv5&v)b|&0)q}x31
8Z;H2Hm-KWl^Aia0}<!R~km5$&eS@yV5qjRcajvAgTK8A+Kh6l7<4xwjmsp84fGI)EgET5y&WLXuvFuk!7ZtKw(SgYjbGWz5UC+j<8w#Lqb$IskrxA_y
j_xfUp?&P(;@Qz3S>-fGd3|9ZWzQ6H)<Ne0_jrSYxKN+5brTk*p^VCO|bJ;w%?9n&FJqUzV6>b94QTxwpV)sTkejo3{Bo?I@XyUEnBIEx3`tRez>$Sty
U*mo6&qUw*H@xG8m*wmKkMI4NKmPxx;{|;j-pudy{f+k<?_Yv9*7t6ZoMaSloNWw;_x2gy`ZpfR%z5{&o6xhklDodH<Y4c8-*0<N>;v#eF`|7X;n?13)
AQ*+`ur^*K5tLy-M)+?cWj(@N`<xW2GL>qYrJyjvoFI6?MHfKXP<s2oSz*-=(N*n9u0T6R0XH8=<_fyjMc!;W3i0*@BI?S`|#(dU2@#t9si&I_wWA8+|
AF|-}^o>&teUokob;e0G}!x)=)!b;6=PV*whNO=p<ptH&<ROr$UB$;w(6ZJ6bZ{mskbByuI+uV5!z#JB0>?m)q!on%ATruiOGtZoK^9sn)nSu-{!@*kO
t~)<$)^{NM#LRxOhXQxiOF*+s#%miQk$xr=D*y90T@BRm~oj*|Xse1fqLVGSQK&a?G3fg9_ZzwmY|!>H$-NQ;Gc%TRUQy*xEP3@rr9O<$PLc9>Mjs$QV
JDbf#~B7O2+WZ%7py5$Z`?t~vI_{K}ae65Y)sl0^aSfqFnk2^_~cTk1LMpV$ycTZ1<z}<yHlO2{#E#=8<9##m4rs$D<`!tsRptJP{&jaR;F%E~`2GYp+
cr2^)r0Pqmg2-oW^vbS1155g`z>ABYs6tyfNzpxQ;o*EcBP+OK214hWQ|~kd$Z2Mg;B`d>7%>Al2zy*B&AXX}0M-hkGd8ZlRl_vokMR-vv871rPzk-5t
Gt4ftpSq6d8Y)d!pTC9&+$2FY15m4gPn+?()mcr=dk)f)aDFLO!<&xJ=17-I_U_Fr>E#iJy*1%m9{m0KFY$<`c$03R&FjbUH2sEk4O=rlH8t1<d5>CBi
Yu4j6pK`FliI(5Zo?8DCQoX9u{EKzF#;f+Q$h!p8Uho;%KRau`G8;j~<SvMvV5Pp8y%ScwBSF;0=EjZhDGvvmR5+0QImz8$1!xE(-9JZL(U(D^~%Ny#9
>!RL@(0Vhtly-CN#_R?QbO?9X`M<<^tUwg8~LUS|9PYdr}Sr>StPHErSi!mMSLpH<lIt~5q+>hL<l9RUy>T%yMjy1aR6jScXJroi(=Z;a4|g%1QufcU^
zz|y)oQ-P<}cl2c5kWq!~Q$SIjy`??o0k1z|GXV+5AmsG=$1+YpIf5DA?pTdkb&?*0Ccz<3eGH8yVc;~h3w#}mGwOvaV3e@1Ur={X3BFx%?}_z=wn5kK
C4?9Tc-EymaL~C+Del+Gp7i?$^}n^g;fT)gZD<di2rQ1}J()w$kNx<!)&r}2hw_#4%_H@YX?Ry5i-PnlNoom>fuId%78#!*<&B_Gcd!-?DoS~P89l3T1
(LpTaf2J9mQ(&tgSlE%)IM&}B#GXG@RjGaXt?PKuQHoez_#^uB-~KR8$<Jy!KDNhc5mFqXp-px!F(to9$q|>jLvBTAe}}VjmV~Xm=pmEsj0uAVyN<1nQ
TfY{N=Xj`fwUc+ufZ6(thIL%&lk7G`s2uF)c}WNQZ}~+rgHBeZi9gtb4uI;<q6}dTQw9oi(`x$zp_1`M4QQqO6&W&Io0&eJ(8`1hPt|0;#iL8)=LuAz^
D7#jFUxVv2-KcU3KrmdW7$vkb_4b}`{zI}TxZdYZ^`_U)wGg<gQw@mEqJ?VgcV>65@qeR<-kmR$?X_LT!S{c%R@=H5N~tn(&RnP-g(E68i56|xXgm3l`
4Rrr%0CC3GXU_Iklsj1p@V9CKmn_JwCu#(97s|%UGk_>-Hd`Y`fZVN|qkx@$LPfKppcMn^1eB*j~SCjq}CLNp)(82eP<|M6HI#-x|!@#Y<MxOdaj{rEg
{fwpy$4N?l&^P#bRt$RXEyWYJOejQB+DGh3dKVj`To*rlpIvw;U2B0O{ftPz4b%N5{pg3i-U%P|qa5p}!S=yTSg-h-@1?ysv#{mxht$6uFw#eZzx3^)e
iq5R8gc}JwW&}%fO9N-<9%RSB72-J@wJ?N9~L^%k5nv&*yumA3u>yQu-zV>gimZFi~qCn{k8t8e|^4B-iFd8cy9|lgEq${Q6owG){o`+P|->1=2$)DI!
pNEZ2jnm`f|)C?HbvNd^@Bj%{(9uPL$@OM<LRT>D?U>+EoE?{RE_cS5wcxJyS)Lh=IzOjv#Navo0HI7@nIXr(8qPmN**?x!myPzH84=T2qLg2OfIY_Zy
6`i3bM{VR&cs?|NxX$wYMd)+TeIy9`?B7NI2->R4uv(-|Hb^@;)~8z+OVp%2Fg4w3!W^Cwl(1#P#w<rUXlBk1D6{Fy)LW}%&UF>V<St%Wp?4ZHbg{`~h
-iB0(?MDS2I4LSeDuzv8=gc|Tmg9EQX+D+iz<d<Lmz>K*I44Q1i=zi{F8D~QKYdx0gPz&$CRmBqn3N+}2#{Bq=I*J_PAM{Hs-;+Fp6|2|3{0p-#2|PUy
N0dhxNxDA{!H+-qQ-5^t;|@QwOC)LQp@`tKq9;@;RAG^BB>dI$y9rfaenbCjzlOk@mGpk0UBZW_11>MRZT<L-wOmG2zMKmWwn;SME5N}|y(lphj*u%Q7
IonO;_G`L{QX@o0cY{GrtFyrj$Pm4{3%+$>Sf7Q3q5Tp*T&d(HdH{NA?2%HWQQvp(PTLjHDP#-jYmTK+jqUVV+6g+kZ(IsMx}xmzGBRCt*R_Y>*<E5!M
<C1t4l3pdB#R<*rmM04zvTaI^3iFZKk|lU7Hzl6zFh9%ZFOOd4URfj&U&=VqBYSuB)Kko)}G=3Th+n_7NnShky7*xH^I_&Qv?#xLwQGDD>{~KlQt`98C
CWD)gk7CO6Q+QHp-}MLkVy21hngaeY`zNnp!m{#oDW>s&|%=pQ4H7e&XR;(=d&m%cnH6j!}FT~saEfojWB^#0-(Qr5r+v$3Vv)w3rfd*#{rN8>9rGJjP
(-#qi1Pq7*BXgKU}EJ?EwK-T>d$M5k8bGE{<BCkO=rYB~@0{Sn!3oX{Rn|&$>pXP+?PcHxRr|c#Hv^z=5B%P_(0<GX6|EiapP^dsSmpSrmN8zs@RR5}%
8*3gsz4M#^a_Tw5y`^%D@?9^2?4~Gn1XD76@gS0V%a>pL^4i0m2q?}Ge^5-z+DhRfe%DI~2{{-fpt<lA!3QoRmi53lzs%+VBI<fECq2KKBUIezin1?$`
4gW;JN)AH_JogcUn?@<14&@6t(>l)fY%LI0wR8TuE0yMkQ3nPy{^1;V2cC@T_@vWQ_2Y%l4+Bs(HJ}{fm0g{A6(#8#WlY1?8c}QMQs46#6MZj*G$gmYk
lKnsnC-SpO)=Q2LNRwE`Ibw=Xxsy<Aw!1edIEhb~*K{{+^ds^sJE^U7*&Th8FaA{lfbrZ^=l1W$+CZ2Tg&e#RlQGvsl3A9iyxwetvMO9$Kk($DOZ<%#|
=g1St2-;r4ynyr23z`gle=)JBuaoUbDJ{8xsp=6r}%hQg~DtI)uyd7meJUM(43#7l#Ng=0O*f5;9*N~z&jBZvHt-ylq+Bgz?<TKy1Wfz<=PfBc5zintf
~Tp|86G~biKOpOk|{e~Zu2hX@oB@O%N`NYEw+@&A=m^yVs`SadR(h$TZbhqh*-d}!0*}aOR*i7?+%X2UheIwQve)|naTgm(}y-tHEO3t`+Ujp;fA7S0@
QEuJ^#t6=Yx41GD(eT9w@G(Iez5{#1Pi5p8s8(eB-|OqqFOTqp!n81A@)IiL9dVb}%f|)%>tdq!;T-bn(AGIE#c$%rzWdE{*E9U=!41;@r;K@N>;fFFM
vsStde`#t(=Wi2Upc-H;r<uD3@QCWRgr|XWN>i;WRslV?H}Z6e|PdMJ(7rCt_dng{k+eT(R!x<m|wq9Hy@LN_`xsz*bEXVhQ#e-DbYf*m@B{i(l<sHR#
Ddr5BtuCiS<~XIq-?t0!KYhd*-J;1VBjcB;i~PN75K;AAw_+St#M^3!^zmap7}U-S9WxOM9+yL=8?yL{^T9Nrb6)KYX7~GS8Sw9uqtbCb(2)lBd4;zR3
>?V$K^$4_)47FjN&61z&uxw5dhrZw+r4?BAtjPQBEFZ@!PYz06!Bi%}u>AcS64O8$%Q|KtzWnPs7V^+YuHporD?_<q4+-dJ=q^~N$sL;U48)W6=3i2S_
64ZRC3BPfds(stzjtcSeDV1slMl=v>L9wTo(u>aBi#$D5|=$<wbZ+`C|#DNgw<@h>GGPNixco>q4zx7-L)2@Yq&ilAv><>rjL$JW_^$6h=@CLt|NAN(x
i2T-(;-B@n^s9^NxfdCIy-aVKL)M5#yOceNiFy+X?<vAn#`u;{7R3ms+b6&o%S(hW>H`f!lH7391tbrC_b<Ld9=}1f@rrU}6UZ{~fSvEWpoHB9RiEbY(
>_X`D$YXn)4$FMd@Sjt<RYy3gNvh6b)J6mf>}`)-1Yuxk`2au)1m9h_`84AT3<PMY;zZPr$X|C=ODO0{re}sc6v84@?W_c|Mc%|O=O}kqZe!Y%?ZFqP#
pZD=UjK31-uw4a@XfU(wQqbi|jUqxKeh6AL-@d1ItiPI6au<FaA@4^A3kX1|*&Mj09F`C;al0_hO-ef9(k$<EX6F)R=nk-EYNHp?TRmH8f}te?j@S9i*
RryV8@5$3uCF)v5;<pie%H<8MCgZp#L!vAE-)yELBiIU(@Fr~a+ZEKP?_DEjtU#r||uVr4rNJ|IbahuznMizV(==n!1Q8Aa0c;uWjWIQR)ZF-l!sCV6~
$UO?n-Zyb(%$&0Sf@1TVtF+dU#Qp=SOI$-FYCH<T{Cb@Bme=1C4LU$BrvBcZ{0zFz6@OzUI#%NaJCzGb&@Z+hjlYGCgI&3ofVl#^rG3IhmD$r6{iKOI`
#Jawf1zcq~{OGTgu%{7vxiMmN&_hqL^8O6I^*7axBsRK?DnNX@2B?>wng_r2SAOss;@#K56F%?(;Da9Xh5FXZ!S!BZvdt`htI<~L`{Z^0>9?ez@>-|#(
uKwDVB^`l1RMXoz6j0@>V-!Ay72>@!Mm&k9DnJh{>Oe|2`ntB6$8v4y?pH@XOf;`#KM=DlleOBmC5|}L)EePpm`b;%eXxeMQ>D3{MUEha*AC62l|3hGw
8mh@qTUp_@SqLuo$x*dlg!sN>Dh*bqv4#(1UU}Bmhcev~wyQfn~YvkAGHEk?`RN_Zx0@Xqe<v7|=g_>a?cgnGf4@p;*xNQbfXk=Ti~EBPvcWhu2ncP5=
|78vgOmyYxu(T4Hv%awt321drl=`1J9XTSg0`y$g>Dv!Deovh~BKC41e_>)7(V{5EBamacw>lP^A1R3!^xe6<`jK7>cDz?5Hp@o5&UlVDT%C@TA5MPZ;
+^-n%BhHXKUyPtXE)CNabD1`sN{jPqFlMA2|MB{Zom!9s!I0SX6JGlL0e|L9*#Ah1W#nUUxH(?g2F3MQX=C87&pP|Lw{a^VUVp9izRZL8scQ&J=OHn`r
e9pK-?#Gk(hbM~h`}CDZ(Y2QK(iowz81}-s<v5wrjiiP1@hzjqT6D6W`ALQ|h&@c@3aIrqx~-5Y-!D8Ck;>@pqHTi8?*N+P9nqst*+)cg7~&61<~3;*M
a#qwbqqSImcpCLO9){ac{BcKZs8fCcMgGiJdL=Mu8E}BUY&{7Tj|i4P8B2P+LO$m+k5Cz(PDfVG==E@$$Jo+0_NDL$l}p!a<nim#fZ_JD}2G|a?<edM_
%pWwL<TrrzPb*K8YTPCo-R`#m2^cILwf(JmLmJ?Gx*}T04S4eGF*2$rnrJPVZlN8bwSQovn#70gY}Fdf+nme)R2+{dW2CeDuJ1>A&)-rku5gc1^p)G5T
CR#nB$W@=W&59Y(dUg$v0E09-yf%>3jJ8->#{_%#=+XDc`Y!I$}8`D5-gjjm~n)KCAo@`gIs{!hQT_S8vIE4+w)u+kmpry%{6R~_jYBad6Jo>9q71m9k
m;QM!8t+?_cij<w>@N>2#Q#tA2r{7|Anj|$?BU<45wqN#gl}Y+{zwr_;Bfm#vefvv1(SmgsfAXsAx(^nZ?(u>WuqS?op1a~Fuey`cS*n=tTzGrT7=<Av
OF#Ygr~QLs8zYe9Bwu~|7vgN@9W)-n4WR@3;^lBXAHjFOX|4flJ3Z9}EYA;VSw@h@KY2kdYZ)DsaGBKe<6y(KOZIsB)+6^${NMdq*r=jY-Q+%*Lj1&+9
;J>LNLqd*^{(m<gb$0cvy5*&vQZ|W4yU3d-7N12PV3FW-+ClbyDI?BfFUYAOgb4GxUukCj~-*3F}iv`7m#OfDW3Vtm$Yv^l2s{0?E6`e^{#oMw`z97-~
LY`qdAHU`zcV!){7;*@HzO|PYhh;%$WUHz2H+-BjlIsBmUV>Y<D(`x+Ho^8V_0*yo{Ro?eG1>Kd#SQpNC)~w2(MIdS3r=eP+9-BW@R(u~ddh+dp5QQEo
34BGLSynEJ|F)ihQ@in$8itmB*481_W`sA}$UyfBnx7Pi+y{lob9>hxDhJ3l@y)Sp>|T*=iLojv&@yzzB_NmBMFU3*nKF}qwsgryDhdWN<HzIIQ9jToG
3^JFEVP?3qn&9>;C_}y>#>7LLm8Rn!t^Une!>D-`zPPJHb2U5R7zw^*r&P3isB?Lctp?Q#6F%q%iU~9+^+=5&sdj7a^f7)*n_orrrs<p%DM=xdbxr3Np
CKT8_(fcsIonhHcDt`ZQy-dM=jdQ)FO#a&sA!!NFSd}#|6^Ceq=fbOTXI8sOo`d)deg4!UP|<;9Vh-jsPv>_$Tt9CMaN_$y>T!X%x#E1%BtjnGL%Rp`m
d>}>ybMSL0=RkT5k3@4d-dlTSdP`A{2Bzj$?7P8?q0v)y1d)og=cmz5i*Q~`Qeh(CcHRbPnuEpXzA8nEfAHl;aUH<*!{kq2YS1Q4C>x^6#3&MHO<Zei0
=|yTssoahSqmr&F}@T1e*4K{9jmb1L~P;G--6U1#qb$B5HHj<3H`!+0j7qdAtSSSN(bO=$T?lt$^C*1UII0sr4L5E%?*?-Ih6kZ^PdI_{l%bpJAR$Ufb
EA|M8R0Kjx1~)EbwmUjFLeKg}OS+at(Km$JF<{{3VAs!+TWzXQBY`0iitkNKl-8N|g|>3{X_pXSf*{0QFJG{WD0QvGB8+M5~jhJm{keEUh~kNFdq`iO@
Qw|eTgpZsI~2qSeIyyqtT@soeLK5hE9a?(HZe)r=iy+7u!yTX|8TX&X}Z$DY4LV}YDN4)+bGbqm2eus(TtR8${%^f`Kt_6M#{A3y3y$oOmxd}U?k<}_0
ssl}Uz2pAIy(js0{Sf~Z)hn@mh2mWpa9`l&3K=f^WV6I;MEnqUvJ^bMM~2t!iu6162x{yW_TJNQE}3v2yB?lDgq=)6BLRTXd_?nc6D4KbjV<gm8e>^!4
wEDg)ES=F3x#__VkUETNFKk#=lb{dcfDc7`M#fsKksZ6F#6Z^6wN<d@Sdb2T(kER2PavIRbA{@;4qzthMjb@^h5b*p;}n+*ELbv(~Z59LEaQGeufn#$&
MO|;Mfp;b@sF_X=9^su+Iw#U&=e_hf)!J5lhDa(J<>`Gda_Q&(T2i(9(c+c_-IiFsJE=$I(b*BLDjgxUc1ex-K^-^JL2roMt*ho*%`$d^>16_<lGc(W9
-ccKet_qTrG9_(|7-WL>`I`>G9q<da46^tL;2f7;I$K1CNnO}YY<O;s98R1pEl4eWw~J=Mh8p~3*Z`o{;EZT4cM38FK+SLZ#hrAlVRu|IR5w)-Bj%F&V
R&%tD2kk%DW?l0L=oy{{L#m_E^5F=U_x~W^}yN5l3)<EVv7xf*e)2zqs@$s^Zu}4SnSfm*@r|wystWcYxzVZ~lh1*jS67x1fbkAiJxJMzrUhTeusWQ??
$C_B1Z_Q2Mafd2=oN^TF>#L4{9zO*f49~MAM|#eRhxqxx`jb;U*$RajuF*k23m<a4yz9&nTry3<{Y7Xc)9jif#LOJvKIcA`Nb$Z4PI!Ex>alK<G%Lg(@
cXxcd_TU&(n6?7l=q(qFOI=YQqHOcSepBU<Fn2%hMw$*Utx*|u0C_X$bwE3d-Q7+@!>7EbmK<mM<}`!4WC%HbZWCnew}C1A4^R9N%fQx5SVut-ye`-w8
!bN2&T2Za3v;3PdPlHDOAI4BYv}}Je^(0`0_O;`D&Nco^U=f4p4XX5p|COS*C?PH=66|4}Qo8EGd=uDd5Q$THIdjWda)}{W2Wj1wHc@@(d3_7S3w^L~~
+rmbA>N4-7}@QDYkRq-h%+0q1C`B+rA5;Nc>KpnB|Z!)>Z1;MbJ~l4mFA(dmX~ygki?XTC1*dvH#?`k~iZTvh9gHlQ6D+5S9QLinV9lbe;)w)ON9QN4{
B(KnU!i{XSjaFD%?7_O^RU&lQP;iQxzu4|9@NsW~X@$BsmD0loV)+J{3#WWjs$XDO8WG&e=!(*=axS;A=ts4uSfQ0s2)L%X1U8U-=!R}cC<eY+0Qr#}^
#m2mZIA3U)*ZER^36n8E9OGQ{NRDksIG*Z(<YOE%(j0~+xXzP~_Je49O2*!3xFuPI;L9TXjGs{fgRG8Fv7Em2W>iSMj5%xXKF!ML1>9JeaE^)R{8iM7?
eCXAUGFh&_MY&gIb;h(OrIq^fbKxeZxkG5{*^Z;I&SE_7A*G0Uyrqh3nl|;e~j_llUb7Ia@7Qv)54(ks3f&sson_jZkEt{4T*m?`%3{oCMBX;U7wTDBm
&_VH#U*|$Mqv|cl_W=?n(c>gx&;uXe6kUFRV-XnMd?p=E$;S?a4f4ml43tiWStBO~;dxaaLHSF9kcyI85dad{mg4Mu|%wG_@vt{p)$E$5MZJko@e@Dtz
apcJbE{sL%2SKatGffwoA#_H%jsm5*Ha8JiI`s*oLa7~2{tiC_Eof838WPp%0QR$@?DIT5e^;djl;UZ0FqU3WyUyc;g)c3<mWc{AbhHG25&-V26=U4Qx
W^`q&=22gG22m0|to6Ci8wQqz!e9K`(%!DM5uEGbSp%gt!{Jaspps(L&p2~t(ITcq#ucIE7dU*Ggb9ic@ywnQHy<JK4$S)GeH0m9N<by49x9<QvU&9Ee
wZ5;-VfJZ|DcgXnMEOk8&U^>p0^J+xkDM~8wQ86UWA}`_=S!I+z$FEg+?mE{y4z1WMGHr8VW|qc`4ZKdUMf1wjGK<DQc)#q7o!R|527FK^Z4}iW-l#JV
v7NXc_7wOn%;@uAMPpcYB#H;j)4W-?Q05G#HBK(AeSQC!P^BlW4~u)t!OvUQU@O$W>=DotvQJBXzo?Cz|pp35Z`-Iuuc#3KDU}@3jSk-BS$FsW^n;?*#
oVB^2<7*Qmq?Cf0cw!Eg0-kbw3;=^)R0TxKi&6x*f%iSK`w3#aX)@k*%>a39Q>ehv@(Y?7!xHZDgNA1^ruoz#Th%YE}EF891)JfOa26sb%@vXQ0mq2aR
cx#`1gH>ms)h{2?|SMwidW3(S@NjZt42j2!@d6_RHo;E*+QPdD!`4oK0~q5@VGBfnCkg&{B2=;`pKCEF(>g!9oZaCg`amOLGV5Y~ww5dS*)o~GT+3k-K
8!9L^%WuCq0nt?EYH}t+V17ph9y!yKSYoTVNh@L$c*&+GL6H)BEKAw2>;~qLyUtqT>h`uF4<bxuZKe#OpH%~twoehSc=87u$kXe%Nd~A5^6~R8V-V&=-
*E?{}X$l&tb58PtwFmI<L65Kd7b;I<9wvYZ@)X=K3@0g{GUb52ZwB=4ZhJ|lwMPIAryzNseW{k=eFg{0dEX&N%{|^=FX9neX;@=FKGvQlo+cOE=WWLKj
_|ku<&uVw<sPUzm8GW|+OdL7wi)Qz)6Yp!XZixjdRVBIr##lnu(09bcu?^aae-%+4>F&mI$7M#jV390G%GN6I~O^!A4+;Rm?LEPG{koh(Y!p(4e2*U4U
nh#I&WASPQbA^O*mkhPpzHzoh~>c72!HRY>Z;Q_8Tzv`GTf(WNW#|MHOnikRoE+-j-sm^A1Rt-5pJ!CFA4wq@G;L-Q!1?Ri30jf-^kc2w7E)q*&^Q$tq
wSy&K}5DylVxWKO8;rWU_?N}gn^#ygQMYahK|ub$VVaA(7k6#|@6hoLrZ3Pn*vLG96pkcVW-r+olqCzw#pymqzB?=cHW8-^Hy$RYd%dXkS`w-1Wgh_#f
fTfgAZO&A=HHc$HNZ1&(}F$3=KVdI527HuH32M6)(O(Fgu>;vd$PKYN$&66_vi3}M}SyB4_WRre2y9{XZEaUK&t&&C!@C>>GPyC*629jyt?h9ZpZiVVJ
fIP{2c?;V@8PFn5DX-Lf;U&7t^@`%2!j{e+b}ZBs;x}j0<7#thy6d?cVg|*W=v!*zs1-Qw0f(yi7&0=LOu`R0<$*@d8F_`C%mfk^KjI*G-FTC*Ukfuop
|O|d$J(IY{0rE2P0puQZ=QB6R}-=Ze4x2^qRBLxDuZ726!B0kwI!(=K8x%AlA~vxnX&Ql&;?!|UV`(?78zT8>;dTS6^~o(=I|PSi#Y&z-bQ><JtU=bZZ
>3doMHDatFfu1b^^=WBfzHqkm3soU^GyM_KA`C**xtT-V<=X!5lAJtJFG+Un983i$KngbfBP5qX_5yBSwqEhL$3`eF7_Ih_QId!F1UcP(iD-pM+0}w`6
u#;#Zav7m$3$I-YQBrw!N?8=#`yhdiV|Rs@4PpD)asO_uUzXCHdO*Y(&%=O%6WL>Zu;?u>(l*)h6yC!8O;kj5otjv|eO=K|a@xS}Z=D@HuHx(jm_hrjN
>`ncx=Dp}ZKy`Vmp;XAY~xH5(D!!S;a){ln`@VVXL?)vUxX+-A=%qV-KHX#l`Y|B)Iql#PXNSE^@NuQMD!Sr6D&<^jh!g1mYUQM;b$kjQ<+#R1f7yuyo
cHPmQB<HLvq^pZit3JvaFrTr49^cuh324cZE{T!ANr=yQ$v<qYvF3#pZgocdONr)M<7eW>w7GiXwzl4}1dekAcrl$(kEVUBWQrfab9a}~^lGfwaM9C;(
Q4iBYj-30xAjjMxZJoG_Jb&Aj8SR6zCnB4VI3(WuTn_K1V4F`JUTr?%cOTM4UL_bpc<5=r6PR}p>;2x_{m-4N$-NI1HP}vKgzzSO+1_e!HX|74xM4O#5
JBOpuC?wnLoQ6@kBpp&;beH_#(b1HCIVJ)8o6xp2rNlehD%M>~}8%`v~N<u?u7taQ0!rp|=sY#l9jNj7wRg+b(7qW0Qs!-otVC>-zbdG8|y~TZTsKHpF
_^EdH<kaiP6Tx={=)Tx!w9J%n#hYHPQG2dS#j>uPU|aM__yR9aa<^z}yO<MhfRK%LM7O*o5q{rPgq8{HSgNm6UErisD}F4~N6W6U;VBs)C-Lsf)mVkN?
tLquwtue*Tc`=H>Zr&+wjB!xA$eB#jcPl!xlg(HJgJZQ0bip&hQ=U0a=mJ&)*9}<aYXB(k;Sgw+sV#3d|;6fBO6yg=3CiC~&h~Fp9_dS`<$K8R-dskp*
uqMfjJ9#1Jd%EC)XA4O=Uw0!=I${s!Pk!f(8!wGeDa$>|?mgibO6Oj1e@P1b^3GjsJcJzpi#roOFaj)@Ue(ZW22TZ-yXNYtyCD?8GSkFw6ytR=twD1k?
>Z4mitWa$zMvgp8M7|-X6#vdcW}=@=#N*NdAq(gXKi7D;5aPqsZUp{PVcI~e6bi!aSTkN#YO;Sr_s>EB{<SM$N*edEG;Ks*0D}vp$>Ms7~xD(SkG9TXG
cTSNcc5Bt6Gt8*MfxKE~v3QBNn7E{JKBq?V#j__Pkno^9t=6v^Wl_E3d!u6#yFFD(oL)-ZMrmBo<33k9a}yAgRfEH^E)1b%e!z7)x&La_}Ms2bAR1jaQ
zKxj@4v{;oEbisYs3E<@do2m^H{VziDDE6DHm3o@QQ@e7Z&W?_@hBFP7bE6L+kNP|mpf~fTN=Rf1M)U<fw@#3H1-U=_c<~q|dfZE&Oa=c2o)epoUWt%`
lvteAs)9Hy9J@v&2saccv=hxJdl^q=6Fh?E9d)C2I3N4Hv2_H}7ujh?18?5=lB~TDvL`EcfOtU5kRMtlCNGLpLCWZ(}*Qe+)AM;qw_tqI&7we6nXf>9x
Gtmme?EJyr#bhL7B=RUo+^xi2$5@hKrVkZti|e47S3OCw6HO)c(uHU-^wd)OYFJ^zyi=q}{wvn*IXXhz0pbs&^H6K+C>BDnDA%w3CR8hWs<3~`N9qa=A
}G{(kL%ahz14r*Uza$JV(HtyTHs*DC!E(4F#_yoFM`-oQe1@}Qk!~q%iw8P-e{JZXgr$&$xAN0y-1v5NqzfK>O&HM3>=EO9~&=l-+>Yh=xhI1@~l(l7l
1@V70*vSu9bFVE3giljgGwAOzQbe@=Tv?2Xq%3qDOy>FSukOuNL=P_>%|!bpO!lw(D`}T35!rTpSaw#FnA`s=JJWn%;($U3K`m3<|F`wdaV(p=Z!d?wi
S^ggwbaofP3W^MtkCL?r)C`@zJW{kcm9YCk57Uv-8)3$b0GHxDcfK5C7hpHk(u?0D{>uhk`fwe4)4UYgB;U=1_u{E=6U*J5E(6VTGc<{ki*%AV+T(>3D
9cBu$XT6Mube-C)+54^@;hDj3{;wOaT>xI2BJ4(i|cpJ>-0pP{EE}oR_SQT_UG*Jiplchv;#X+vqQ#{45Y?2o@(&5T`2$OX7oD5&c6Ucq}ls}D63-Si#
>_?M~-fQeXjn6ogd_?r?SfF%ro_`+SxGxz`wyGU~gRfVA#*3G<!H-vZW7JV1ev&<v4w_PH<mEE<XlTQsv^iUjVs(@w2Tli~H(pa-CT-6OEvT)c!SU);j
HyUH@k63D5x>R~y%7wh`jcOiDORXp!gC%<V0!+0{*MI0Sli=O1&*6QjQ;R{jCnZV7in0=MD5}Nmb%htCR!FttWLRb|GY2wo~FlGQGDtMNzhgBu=Xs;Gs
LLE-G^f^diYo}&N3KD9xow&pNG;j?K9+{e+_ChRospj^8CC(>J)Jp`MzM8mK$EcAe;pJTxX4!&g<MmTM8<qk#xq$iE!J1vU_AWTbG?=yt6(OL@pfgGs>
*m;6~DIaYNOp(q4+CsBbz1%(?f_Q`%iDjp<Gc;2(N`gn#lMWf8sjCy%JkXNt9x$CJEuIEDCO2ZD8>M!JVGN7UWz-IX!js&4^ZJXln%>6tNZJ;-2T-bm!
s-cT}G>Cg*FJG@ZyUN%duvs4$5nn08%C&;KMc@_|lmVk+UT5D})@D6asJ;M1Rn<X`kr51=@>k)l9aV96zwGN!-)T6OIz8Q$9sDO3Q0p#XeYiX3DI{=FD
fSt=o?52<oXISm;2mF2oU^2F~qk*)4V}!uz|6}jXo1M4nbkVQk%0CCtOO^)Pl5#HhmTh^S<awaFc1f~iNwy_hqpdz&6$nEZLg>EC!)Zb@^x@D+py^Hm2
~_n5IDCh`**nQ!e1*HDCGX)KAZfO31q>B?zk5q-J<o6b#-+8EEW9=@H|T=Bo|qk&Lc#o`H8&fD+A`beZ2WS*$wOzZ7MvVs`BGN*n+;=KnHJQpUH8d0sV
<=N?@)zcO)?#?SfPrATyf$R$Xun@nHUSrE_d4GEZ-T*cE@S(O{qB|VZN~Amt~I`7u`j5t#&f`X%FLl)5>Ct@~k-Q=fS3w?O5e8tp3Vwj^|8#+V3os36L
t7IbIj+snqlHeYb8m)-u^Dj3!;#cPUu!R$aXZ1AenD`<A;ZE*isaFDT3>hSFIDC4(t7*D$|VuxhEJ`a-YS5RCy_ST|r=WeiQ9spUosr%<Tj1%C;OL#SV
^Y^|VID-C}!vSB@`6fruVcKmE-<w<kMU$J36ScU$2ZaI`)+{_gR)?+5&4;ovqSuJdH%lt|*)lP4d$MA-<fxeq0hrYi6GlQuJ%^mbFwMDLzuJ9YFJTA0h
JW9)be^!|fB~FIg!}(2e?N8QSqsj52<>l9Fo%9>(U^l4C*mMA@d@JqiwK+Sebb^VP7l$jqvmP+I&X)63Q1IFD9GbhNFqJJMO$*GfHT2bmT$FN|^q4Bl3
78m_Z}u-tw=2~jn(4x#YT_f1FH~tL|7myIEK?Mt!2AdYkIYZjC0%YdJWrp+>$7{g6;pDHgLOe>m}W<{CI(*o6Z=EUOi*3t*$uYrjK+3PY6Q|OULQ8$*x
{hr>lbF6TnWa$oNojWFOy~Sm4Kgg7Is>ZU^q5{LbnF_i`lAd-}2AuBAsa#C2d{G8@rkA3+66|H<_H+&-2uJ>FcvTjBnGXz~zC`r8__rjYVZPf{rvjZ^Q
h9br;RtjX$0B(p{;zEEVJWZPb&X{dWs6pIL0#uD_JMO|evJ;f=i0W1D_$k%xHGP+oaVt4f{B%J-%6Y|T0a!Bxw!-dsw}`e=#g^HF;fteTb@vKnOayD(l
@-8vXFN{XxG6}jnme1a95wM@(O^5jY^b(R>lkcxNq6DyC|PyBb$i;oRq6<)Eloz;aXz-mmeX7JjzsTq#_)HCU)arh6x3V;6OQ?qT@sCt2iUlRHnU2M^p
8h(jS{Y`W|Y}Ju1bkl{Z&1SLz|9t&}BrlgX{GJPr9DavQpk`64sL`-Z*xcMQ-F4X1C(&z~AK*`CA3SyW;?J(W_l2wPJ$w1pue|;GvseG}<M5v^{Nv@1e
gSV4QcKgeQ-YInR5`U2Y$s(q@;YT2%N=a<lTXQ>Z0*9P(hr`xdgVpb!h6rX_4r1jtD_d4`WuMI(`5gtXNU(+tu$LQ4M|=*nrT3Y87QrVVfsdd)-WAaGv
*hnV9exMB;H7Vsmp)(a%v`}!tQ?g672Evx6fXF;f1%~{J|gI{LVEPNbsGn{qx(u{@lBt|Jmhhzj)_6pGoaS`AO$*{=a8G{r2lWy88Z0@4oiR+pm8S{`K
mIuU!86C$P<TfAXn!zV?f2vAq53A6<U;e_nn6$M6=|eM{D$NURiuVVG73L$gx|VJbxUOiC6c6-mprWjm!gb_z1O-FYO&r&E0>+UPn_hCFAm6+7jaQDae
4DG>_bX(;3ecqnqHF;F58OG8Q_8C?DHcURy1_xHZ}t9O3&$~!-O<+dasr?-Fel@y-3eDm4MpMDAQD5T!~-M10>t1rB8^{rPB`FA1te|z=a-+d2?1ODj`
Z+`jm<>#O{-hTZn@BHS)cYpW!l$wHndhgT!1RH+)H*dZ3-PbR__yZ&tBnSvFB}kIHa+gpwXHa{f^3Bzhqpjp;peRz&+raIVVwo!lC{&HTw2(Yt_L~xxr
ZG<y!uCS#GmY@Sl&@;=N+C73gqbEAPHHZP4GGqRR46cbu`mk<0ZI^7RZdDWS5W%mE_GXk>SII*6$PpeR1`RvkTMb{{0$spNKL(Pps>F6?(e>P`Pm=8{r
Z=XNTC$oe*Ft?zy7oLzWL8k8!w;z_IuBM0p5HqnpmJvm5|_|Ev6pQq&8H7NA(A>3FSCbpH79n&&^Pa49F{#29&5Qry|3Tt_*)C!5_34{8h?SqF)&D78&
e=_!=k==)Np@FO^Wc_G1H~-BGe|Y%bIb#kA(8<3#?Z0Aa*(fr=D@y8P`oFQ0!Ev4p(e{`FU&79pSV?r;C!%g_Hh6wLSj`SM?W63Y<&8Cq2;Z0VhszX>m
ZBK*Uf&o_Gg=EvDTy!izrlkm^cxW=}R6b0V@AZ43~M`$}pFI;EsI*}++OIffC8_5gGb0y3oS%l4f1a<Mz8;;=}7xvOz%k~|X|L0dB%F9>Yxcc3*SHJqr
$3FJ<8()Hc<zpYa_72dh;GZEi_?ydT-@N+8r=c9K{~D?Z9Pt13yKumN|6J<o`ER5g!B7!3*m|tc*BbmWQHK4?AB%n~NRH+Sp(A_-5rwKNMC|^Xo$`dG8
#)VZx!k*nwE%r9>;*cZu#+2lAtl+lh*;jH2UYFzEB|=)gV&&Lzw?`KLxm5WW~9zHYX8Q!-uu)yFMszf$PtqL&*wi4MF^s=zjZ!N{9Wo3Ddoc1j~jD6Zm
{i0O=BgEy;?{vC4?>zQh$*0q348y7F~frM)aOZJ)xU;=$KnWXUP7A6tcR2ja=Mf3Nc&*4_!T!_IscIG712p8bFv~i;!P9T;F;n759YThn@%C5nInKY>}
|x?N3K|Ld|lQj<#NE&{{(}`)2MUgia31UNbKCVLh~d2nYI6*iC2w-+lcCi5j7c9K`;2Fd|+18Tj{GNUJcAgqKFmJO+;%Vhu0wg-8Dwl2hYxd9ZKy2D)z
v>oxR?0`v<;n8m#F^PgYCK)M1w-aB9X_p4_=b@}2quAcuY6z+8f0sjOwhTp+4HW1k_UH#zmsgDz(QC)rSe_y`(+t5+G4&(H9uD<x=_rCUR$mqHUWNJtp
cog6Z7dWC^3N<`Zs>tcZY84HXX6+M`o#{g5GZ)wS3XC>JDn=9j4hC3x8={GgP&Q_JSDTV8%e0<O<saK}8111J!~a5L;T;g!jnJZicA?E-G9cfP8Daz_h
XfX@V#o;w2`Hb3xT0YD_HTY3O6c`xFJJync)@>31b7rm9|ip&j-iGuqX;9)sas5ZS(~elePP06&9}7JYg~Q*x%WQ*!nKdPom9O0!~gy6Pd@j~cfSFNh4
5ee+2t4h*KM7F;IF>$EOaa3?Jy(z>@T1cF24$u;MsS6^BL4~=z6YW<*#13&L^T|03rHs*B;Z3DBS{hCxiI!``BRG*O3s(C%kJZE6_A@(1C{6+HpK|Zn}
v>jI3F=`<u;D?)pYZD_Jli30*|3JSw2~zWt-OfAizeFknXg^;aR8D1mwbeqO%uub1EdJdA=UL%#gnzrs-t1^3!7VU_@+<#mo2*-t3c@4`F{{u~BY7;FC
F%YRZfGtJYYR073F!(E9mS%t!g;6m4+%2E1?v^q?hQX!@ACwIMf-(lK*omFW!sVmIPELoWC{(CCA8(zALI<?)^N}k<`Kw%wZhb}P8{6Z;x<BiL&{{7{P
FGRGygJcDhiQ5GTOyjS$2j-!-xLRRCIMXayLh<p2vo9<cC`q_msKiX7;lBX}Q^{!DE^O7boVXZ^%Zc!ZPkj%LLTIMy1rZx20S5>L_RG(`fMWYK$T;@xO
)P3d6}-?+&CrvE+8MTl?2kYq-3M`a**=QjHRM}xed8h=3z(<eIGF3Y=C<f=S2v;6?XC2>_CYEa+Ssl9Jxo}mdIwq^%;sQg?|uJ=*IDYdO2cS$J7e7|Lu
_F;G7ojghI)|7-7-p)jPHveR1n$=I}Eaq=InP<VKlC&IC`v5pzxdvDI9`ZwN=OkCZ|98+10nd6Xt6#KNmWt=U)vg!F^_Wo$sKuK28uq|NHt^Zu1YTyvx
r%kLnzF(>tH}_ekV%;fREHt*W<C+@fZtmQj`ivmh%Ji)=rVzV1{0DAUM6mjkbjH5ekeBa%=}9)y2^!jw@i1<em;Us1If)=&1WY(7SG;Tqw{+`<^A^Pwi
a{>9KBQ6UY5_3AI;f-=&WP*T?}d|x4>$R7o#JMkb=B-q|Vh4$@k;~FtU^UQTZs5v+O2!`Vu_ai_{x$ECxY%5-?7L>4kyRTbOIn3@aOa&&3rg0HUCiFpH
`uXLHuU&oZw=nlWZYWHg|MS^jros~Njc@I18#MOURuXE)^<==CKiF#q%%&s1jY<Yo*xb|!VWM;GFm6==p*s^TIFfQqXr<Zfr67gk*rU;qbwooO2dO*tE
bJ*Pk>${v$1^n71z)5rae)UjKvZ7dDLP;ag{XzdmEVXg>^+oNm{^<3S!7q?@4{FFWrh;dt8e}^B!81UhhRRDGU4ZcKL4$V!AD^09}R8gYyW)pjaN|?ux
~2FA}nrv2khrMgHAo6sb^w>emD_uOSQKbDC~qT@vEQN`@n5v|B(}iBlhmUy>?qi!)XoZ0zP{)Hx&N<=P!jZ7&Za*|Er(5J%+HgF!O!uhcJZ;bN6kSxWo
MAW+>qmkcx1fRD`32>>ef!NK-W<H1pUuhS4;f&p_%M&-v_~<9>*q37d_oJfs2ZD4W?nhWkZ0EpQRdu0?U}saunAu{hx9LDNKb8J2vX{r9(j^9}Up&^vz
a+i?{#+lGNIjB?+GKVKVeL?QZjN`<3k-_5SfD3?Igp`(j{hlR&JJM$x}Mz@E>3d}TaN8`u?K3b?=&oMmz>fWr-EFCQG?t1a>JV9sn;R>a9!tQz+A@r(Y
lMg#!WO4|>Gf&dQ8|2yr9J`D8g}jxZz0D&f)S`r8e&Yn7S9tf;=a8cbE4!b*lG36E=c&+PXsIxzd*w|StWxt(1L5!Hw|=MHXxWVmgmTv+y_rX<cHKWRl
9_BpQwW}nE<~M0rJp6+YnVNS{I!tn968vB|29XpdP=*cY~sa2h64;KUkF>xj;5(omp}RrGM{h`?CZaK`}JR^h-jeR`qkdzes=k(7vFj7WytID*Iz?d!h
|?9EAg&biLqIQa*7h=RM_E6TiJ2&5F=}VS!&pSNNp(_a|oP>qU%a9c2B3Ojvd=d<nY3YA|)k0h^#Hnf<vbo<t3sf*w2KKX5Y^pwy|kNNq%Hn(M(iK`-?
w7!S9++7#(1K@yZ)lKX~oxdq0OdfTm$lz8;3pTe5iP>)(cD@pV#$8o4G3fup{|kq}Zg>~*;ZAI}!UNFPeT3$0FAt(W^rK$v8s0lnrIal7^{kBy8Uz~=U
`>CZ8_JJIcZo0`3Gp{7THDGX4zG4ERp3#3>7K6Gwx{41<8ZpHOaKo$9T)arlyGK|SjA{jcsn=5be**63u^a2SJ;kgOcx4Q_n?TP%6VLjB#<9N>Rkc=Ek
>d92+H)%+8RSHc_Lbi7i&i~_=cPT;hm_LTsJW5?rasZVOO+1F~9^MwuCO_QnW0dQ09Kz|<{UqZpeVV5ph5qP#D$GnDo~qlUkDJ;<e;6{F^SF}&Ju;8_S
O$V~0R?jrH5ZY1tf0}{$J=j(Ne6P?(Ecx9d_Hu0FF$uX%h+du;lrh8-+br0zq<O$kI^)GcvI*ZzjJ4x-p5FUE+GV*64v1~ACg5Xe4>_G!E*8GRB2xsqq
}c(@bSZDYx9+<&7uj`(Bq-!8evdFvsb@=E@B<Qg&-d{bm))K!+@V4|91K2i<kfM)tk|~d0H`tWs7r*1tj<T=bnDzIEIM_x-k5^5hWjwA)(#TJ?&B5`~7
oB^H3Ci>{R}B(SNOdVJp9XL<hB42cssRc_h)kk$iORqx1Kn<w44il2GoDQ2sax<<BFbd;k*42O(kJAz}V;66T*r!u$Xv%nw3Bd)N_Zw;Vxi5Ff}5MA-j
`6Nnf<@A~`aJ`!5$@1Kifk@n2BH;ACv$X=f03c^Q2f5H(w+S6k-@ge@oiTEq0;cq_7-#ih2^Z5Mjkb5{GfI5tnKQx~c89><gQH21jfxR!j(4r(ACSZ`J
cC!rP>g9h6XFAY~SmcPq`sa(EL67j>eJLyl!i)wwyw{(-{LyDnK7I8yn7jRB{5(&LFommxP?)$?z$j0rMq%lbT53l4@P4hy@nfs7u8Ag&!YKvFB%D=?i
^2crA^h|AjemaM_~-Y5-+bTr&HKi0-Ut3DA-Pa);a8r3U%LnV%5D7G{prv9!9Txm{P(Co?+3qm-}vuQf9ALF&kv|S^Ly7H<$dE<?i;^yfBN%&@SFFI{~
q<nyoKL9p#GQ#(x3N(U%7Am_ZWZQ5B~Xm<NtH~XS5Poixwe&5`U0}eDDXE=rbFA($OaqeX`Lffuk=1eUa#kLSN`Y0$oX>D@k-EiLNBkl_ctlM17H{GZO
ViqE<-M3WZvsP%9K_g$i3C9+1&zI{M5+pV{b>jy{>_lZ`$j)C59JAk+jx4ZlzW1ZsgmO%UjA0^Lrc+evggiEbxj5a@Oi-A<z0Nd$pJt&pe{3bjI^Rw&d
;M1_2SKGV@>Ci=`qpLF!eM4xQ*8Brk-6%tV)5f%7_E+^3S1iFDlH<0KC65T+e8%We6iMk|FpCoF9M6Hmh6$-UNp;jo=N(7#YU{eunDuPW#u&D?(6~U$u
Yzo1q5Nry;rqBpbNc0p!Pa*UaLQf&s6oO45*c1XvA)pijN+F;W0!ksE6at!#Af_XT=?G#vf|!mVrV+$6f|y1S(+FZ3K};hhNh73bB<?f<oJN4t2yhySJ
B@Is5$-g?okrqLBXMUQpiesbWTH<t`i$UY5S$ExlR<DY2u=pU$sjlx1Sf;wWDuMTf|EgTG6+rv!O0*v83ZS@heM)PNYo06TA@%Y6l#S+twci2M#!@f@@
#}Wi;!m#@+?B0MaZ)Vc@`nhBIH?wJd2QL5%MfTo<+#B2zeGE&m!bmgglFoXA$x&LY_s)vj}+>A<rV@S%jR9Fw+rc8eygpW*T9p5oQ`;rV(ZuVWtsg8ey
gpW*T9p5oQ`;rV(ZuVWtsg8eygpW*T9p5oQ`;rV(ZuVWtsg2H|87P6pv*5Kac+WDrgU;bag_2H|87P6pv*5Kac+WDrgU;bag_2H|87P6pv*5Kac+WDrg
U;bag_7U5(OP8Q*05l$B2WD!ml;baj`7U5(OP8Q*05l$B2WD!ml;baj`7U5(OP8Q*05l$B2WD!ml;bh|&5=Sy34rN3f%fjz;{GExvv+*|_e>3qni@s5e
h~pg*2RtH<aYP*Ch&aj-ahN0GI7h^Rj))^25r;ZrAM5r(Yag}tVQU|^_JNCt@$DnnK7{RK*glBuqu4%-?c>-!knJPcK9uca**=)<quD;3?c-S-(1<uBh
2QD;I}?9r<8M0tX5w!aeIuN4ydvU&MZ^({h(i_;$1EZaT0|VRh&XH!aoi%}z(vH7i-<!P5yvhf4nE;`CjQRG-*o)V#NRCXM);^0UmTf;I5ZJ)Yzn{Q_Q
<$BGH#EI+au%lsJJ~UZjXxFL-^t#L&Q;rh{FsK#~C6HG(;R}h&a>`ajYTYU_->wCj5@uBjfhSxIHRvkBZx);`R`ZIJyvVcp>8WLc{@vh$9RUhZrJ`F+?
0>h&ZkgabO|h$U?-Sg@|Jd5eF9{jxIzT8;CeK5OH)M;_yJk@qvf~1QACFA`THm93zN0NDy(9AmT7V#BqX%0|gOB3L*{_L>w!K*wGWQrzc`pPsC21h`l@
!yLlq^^F-|EiP+N<v8yLyUr)r&o`}6Y5xaXL_V+~Wv5DAa6S2=GVy8{SUYm&BHWB-6B6i$F?74~9brZ4gCSvDJ#NL~T-8T{YZzA@&MC^2l*y|Fp+a+SZ
OT><sh&?Y6yIvypy+rJMiP-xRvHK-r|4YXHl8pT&8CM8oTq2OM|0HAoNyh$@jQuAW`%g0VpJePm$=H9AvHv7ve@Djtj*R^s8T&ah_H$(H=g8R4k+Gj6V
?Rg6evaHH?)yx7pGxm@>3uT2&!+e3^gf^7C)E3ldY@9qeu<3z2O0YhGWH*2>_5oZe~_{NAY=bQ#{Pqh{RbJ_KN;IU8QVV@+dmoGKN;IU8QVV@+dmoGKN
;IE8QU)z+b<d0FB#h}8QU)z+b<d08yVXh8QU8f+Z!3%8yVXh8QU8f+XETf0~y-`8S5(<>nj=SD;et-8S57r>lYR40~PB773%{Pk0TY2BNfR#+_oxMnh<
U4{p2T~66LvO*cVH*_vr1neh@Au`Q6tpzxzMKXPE!;PnSP_>*`ytgxf5C@Y>~Xzlm0jMk}16g+u@HPw%|+a(K&6|LN*qzm9fKT-W&F+R<n^lohT&vgO%
FtgtZu$Wk^wvi;~sKbpFH_3tlV47XjNrReXy^agrDGBI6i|6C+oAEvvubF*SkNLk^Yfs}17-EbW}TKyGH1fackGfh!sD_VdEuYOYBH;dIZM~;>w*$XXP
?fx{{7;Mb!3t6z1yAz7#dTIR8B@?ZNf2?4_y(wtdS}42|2<OG0olIx0_iWx(oM<iZUOMtcG#zzeD$4PNgI0uxO}+I3TDyF`J@Wnq^&}AC%D(GaIVc9Si
XjqKyyNR3ncdl_bs&j_2Na~PUU~8A=PzCF_qyIbaeKqoy@@C4F<#{u)4SOez28)UBoOXoTgtY5;jU)~b;J=S$p7kVZ$uXKlgk%hyZqj(2jw5n#_m_Ip!
<cD=^D<>c1~NH8!5-NjB7V@B&AS~t`uqll|ntDQm9E+3h~G)Atp{C#G|Q$_+M8BNmwo~!ribJrhC9V#8^Ka$d(CHWNjhe*=}~vvbfvP{t%LA0nlG9<9K
!Kh2k2~mf6FRe)p9hLyoCic*6By-+T4y8*jvmh9L#?m;25)_wC-^T(wW0ZUH*$z*z@Qq65bm{sfKuV+Z{J<Nf5JK3n?P($6|@)`3_e%kVISi*RO166^z
}{r~yw_ng%Kox=a~+3&~4C_MkUtLHv@`MH0)Xa3RoZ@!rd=|l_Pqi&-%Lw#_<?es#p4(!-Q5N!cFtorZI4>-NzU+;Ijt@82CxqIdvxB6IhM~A*8M*{M8
eb4M+i|>>9&DnW}<{s_Zj?O9T%8kK26AqhvEaUy*I5Ss1J@NnXAFut7dnO(>nSA0)Sy=22G43}FCtnECQd@uIKVEx~`Z)0*MSS$0CGk+}A0lz!hm;2X;
Sh#xD$aW8-gnWrZ#MY?fP?kX{r3HPqmLSWf8@i--V5}w@Itt7WNUT6+3wqiu6^N!_rCwbFeUin4=z9dVmR|19rbsB1UQ<{j-Q7<bmH3WS?;4sLOq!P)Q
5S8OfMW?ljP%!{5vmyGkS9VqpP34bck{X(z!FtQuuTOQVtm&k+FIlqUvM#9a)n<mNMagAK4#Nb0MWZ_OTTC(GzO;lMtQK;-!<xLpq7YKY0|6WEW5B{zU
#jIu38?G5i#m*_hT5CU(M;rrwB7{|cq99e^aFf|?K2I^-0d%Xc!OP~aa+&EbCsWP8)cqm*rT6>Sz>TjtD_oP#Rx9z=L-AsPXg&Y~me!{Z|F-ILwwGF+#
Dy1YIxGd>(yHQnVbJed6E?0O`b{h_JH5lM6&>>u8I{=IMi=nrpx0i7P4(!x8V)7Q{RvImsU{y4Ajw8rSH*JmC%H8wmRFfpPbP9YlNPm3nDqsXQ<uIYrw
K^;X*aj4QhimF5?tguRqoJ_bX>iKWH`|M}0%`H4L{*dN&4d$6UuY^EHE<1apLr2Fy2wy0&KSloGOX9nCCk;f(VFQtpoIoVS=`8$FIdD9>-PNhX(j6@O=
%gGYI^F4cAEcDT1*y9NdaOfMj^L2*O6$fiD~SnN??X_;2?dqR0Cop$96FQ}$Fav_`p}27h})q{jgyxdHzmeAD%y|X$!}_mxX+~d@F!)`2<{P_(w$U#FQ
kO{?NgQ+AA%C&I-^I!c4FWBFq*%JBEvjvkzppI$OxxZ_p_;or2J4vrwm9BA=yVJ^Uy)*p?>$#$xKvWdRRD*b;9O>o$$kwy79(lA_CO=5)yGTAtf(lJ%l
xm7Ul`V){_w3Z|FMuy3FwPFb^-w4BxqQ&*Hm&VdTThQDFZGVjgPwJu?rR{17l-3ETS~a$);n;H}-es%w8j(~oit%uHT7!ch)=K|Lklh?j>bAND|(8`h^
kz9lApgu_};Pk;Jo7F%{4c=r)1lhCH)*IT{#>8r258olrB6Zm~ECxyMlZ;n#KcVy4qRrrz^)K`3BfUt^QNq7<daBx=^zh?5bC%bR|edE3NuVjQ3222y@
_DKjox_d;uxbI;O-^%<DX*FS_rF$nWC7<+6y8lV2gj2rn8GbG4gzx)lwUTtg^Lr*dPdefIo-8zzP8dxW-1ihInuAEX#|{(4i~DwBajPE=^2$NTD<2N>^
MjC|e>ljS2O*y@cPE`DAD0qF`Y8E$(n!zL`=4D;IOT)q<4GfY@O(UJgb$vNCynsI^YNq+K4LzeIFEhId_0-tkCcxmll+nL@nn)eQa*lK^5F^K57URgyJ
zb0Ipeo!hrc>4arH68)q5wdK1%$d3QRJMnHIKlf%aM-j{DX3UwZpD{~n*^cCbC<*L>oRt~ZgVEYme+=f^<j$3W-DK!;Xtw29^3HT>r7AjwwqgV2{gB=p
Y@0nZNs&kq654*@?E4*|~)1kMix{)!$5962*fo|+#uGdn*HIzJ9NKMp!S4*JV@9CWIEyNBMcd-7enH=A>B9r$>RZMrwRb8mN?w0*iy+Ie~l^AYx--r0J
3M_dWnse8%|x*vjlxsN?m^|Tvv9}DS2f2hO(Px(pG(WwVNHudC3riMZ3NJpiHapnUYk$S4bE)#IX<^8&c=mhEG*iQ7)`S)IWBSjqQ3~AyqCUeA-(zR0^
l&(E|PWpbQr+p!B<2NTCjy5{oIC?Y4kKkQsKkL;CKMV)_try;T>*WKz8t$58cs~N63Z8uZs_1A3`{^o|10G|Vz;j!Vb!KZ)&T9=r<8jYv4FjT*=m>fH<
jUlnp?Qv%NsX7vsp6$_@_4BvAzmtpikE){RpUW}<Vhprkt)UHSBWRC5YN?NVxwJr?(m61Uflbs<6aCS0l_aulB5WDz{gyPJB0T*2k<82@ZB&t9`n%MFe
sXdjgof{Bu&b}sOPwu)VOJ$DrA}`kCtW<0;T!n7<oQB@Subrw>5Hh|9c~6k8X}U@!rVm#iXZLnSI@P5(RLKRoaObz~NVHC!7Akw-P2?{g1hNJJF&z^h)
kTlRxyT?nIM6^a}4plRxxo??jV7-pcP}2f-sA3iKfm#BmM?`Va`>IEMv&2n2DQgM%I~i1UNhdw;O19OuDmvKJSfctz1YFC#J)<wD$D!2S++*wWWu4NqB
m?PWAae9ux5Qii({Wec6J1o@=IU3leb+#!CVnG*c8Q2;;5{7CXhA7NG`aiovCkw1X~IQC>v;skK`DWJqrKK#T_;wT?}x+igz4?oG1ILgPI+DTsgKI(){
Lg^oC8YiLjk2QIdQ2NK3vN<Vz>9J|-;UDQs$)kPvIxUH$4_>E9NmTG-)@cb8z;Wxe1Pb8Lby@-`AG%IUAmu~XX$ho!=sGQdl#f@ZB{6;<u}(`Y{o~YWi
KTy>IxVsEk5i|en!dbT+K&q0Le*w7*|={B#LYe|f(S$6gm4fMBvSy_19LhVTti5r7@`5X@1iCe^!Fo#lWgBS=&sF^Zq_`~9?j%$%{=jr%=1Rf#BRjAed
O(lwq)Lh@X+SW6Zpdeo&Y*OpICE*g_ZN;EUcU-`&`o#pJ{r(4*$5hp>~qTS=uSnVeKR<EfYrh@K5iOM)=@Q?h;1$xKHg8XVJ%eVwW)ThkkUGFuI3+Y?U
y&hkj(0FuKQkT=fv~V{LFD4!^;Lc-#h;zjS`*Jo=nRpY!N*9(~TE&w2DYk3Q$o=REo}dGrZp{SW_2mnXl?<@}K2-XC&Y3;QU~I&NN9^C5UqO)_3m^I?7
fqMW2~Q%)Hil#>*038Q@Y!Yyfp4_>$>jPP*_x5QcWF$=eZkw5fyrG(Kvbm5jTx`!^@5=QrUg<H}B))DvWDCcKC=Vw3X65?D!oJ)vv32`nV&LzaTggBQF
=Mv&vLj0FYh$C<DlunX^!fumA`WRVg;z%Dp4^159<0fVaRP$q|W{IPJ=;SPMgb%$EDRG1kosTAt@S!u(#1TGTPMW-UeZ;IZq2!Nq1l4KDpSJ{@w*;KG1
e~`7oVNs=w*;KG1e~`7oVNrdCSV;g0Z%0L<D}o`4b^{9{7$g5<uD%VW_QbtvpW4Ip1<&;DPvI|<$TJxuOuH*i6EZ#q)LS0!@PONJjoP`dCHJ(o@9z8VU
!O)#ga6_2cKd|7~$hiu_Vr-k2%GXF!G0fxSKG#hn`VN7~Mn9C?$;U@upak7O;*u#ga(s$C+YDB=zIGV8=YqE}ge*oeRfv;dm|_&xPZ;a6A`|=fd$^IGz
i~bK!U{9M6U02PhnmydpYQ#FOmSi~CL>{iE#LOD_E*?BGi<`Gc1z2_}E!jf_e507u=@m|Q^|d~;)RsULisV{)k<e8XdMsULjnV{)k<aT8>M<Nq;t1SVY
!$0>mlF9!1<Vo0oKP)=A6DoLb&ym~N^^p8~!CX@V;>Om!$c7ObOFrgmc`1N2S1#z5uFp<=cQx7JR`f=*PL{dLaJ(x)9$F2vH8UK%YJWkTZaLjrz!D2XO
J(vJ7%uiSk&XY+0c=cc+=^v{eOeXmw)r0e7+WqnC!GwB%<JW_U6vT1r!9-F&PCb}N>c^=E6G{Cz^<W~YAG;n*X8b>TJ(yrI9P=@0g2iymdN2WEFi%(yn
n|R8ym~N^^p8~!CX@V;>OnJ^c7ObOFrgmc`1N2S1#z5uFp<=cQx7JR`f=*PL{dLaJ(x)9$F2vH8UK%74<=X)$E*hvEQVt~COxSbMi=U%B7ncVZ~kFFcg
cspIltlX{D#Bx8xGHJI6S}M@cf3u^BWG&Z#X=^;qd&1!}A*s|7zcG_(bwYD#wyZ{z%UzPfGqY8y1yhQ9ec~mN3ePFT|2Y_}~v4m89A6G3(C6S@bch&V-
Rabj_JCx`!^n5=QsX<yXS!9<TUHTEIGD>6J+8$0@uLN&PrwS0bq&r|3E<byb_qWaCl(7w8Z7Er7V$ha?dHGI?T<<mJ-7@4PK+^L+@wk*(E{UKSd?nB%>
d-bfJ#cwK171HGN&?z=)y!OuAqKj%??f;D$n@GAR4-b$)q%;nkPSURbXLm7uJ{CxdK@UF`jKYjJ}SFc|9VMzV07v6d6<wFqn&D1r?@O}hB6+Af=6Hcv{
f+U~BqLG=M)~_K9Cv<C%7s5eA@O}kwc57$1c6Mw3^#=s%X;v(qcA1uXniWe)BYouMJINdKqb}b`8vTPW-$@$bgD>An8sUR4-$@$bgD>An8sQ@@-%*qH3
cd5IFwd{T{EK@P=K0N#=Ql&1-wb(vGvxWrkpHzeL!RHTetyIHdB5IyzutMj-g&>?dB5IyzutMj-g&>?dB5I=Z@=DY4ws)Ni}EqjvV>7Sd{UM)!Ux~GGf
$cwA2SC{oJAiq15FtDL+76fqkHJ=GhuWOor)!l?(q__`T0bv^9<Q}hU`2;cAg<S&ybyG$j&ol=NYo|4B21#iB{JE<rK;3b>~SGz%dflL<`{XNo%s{AAC
MB(e#g-zb9H0hfZb_P5#h{ZKBB^I>}8m`9mkXi6(!%<Tu$t@Q8_U5(II6T7G_7etuehep-HhT7G_7etuehep-HhTArAIb;L|Gk<^cK(&hX#yTHi9?~)=
DuuJNEM$ljH89_&Qk@fjlr1P;z=VOu1$0D7NMLHjgbUqg8&yCl|TmzC!@<)2BSu)8V>8)lbB_CVjDT<P~>*SF?Msbo@@`ry8l3eNsug?-o{kU~nf-V1;
^;%-ZaOk=%vBVEuza^IVq3gKB5<hf3m)u}?#NsC5LO4#5lW-v%r`UO%5YFcep3fOP7p&)k^<1!?3)XYNdM;Sc1?#zBJr}G=Dp>#0*MRNcDR*I*&P6DT1
HK$EdQV>b_Qk7Tz67rb2ln+ZhBy59t;^?Ly!`Ax!){Xe0p6dt=Xvv@TSzz>{0Auk{u^4qlk!6?z)vNZ?dgQFO{74=GUQ|;iEE(52}L@kP^5$kWpr^u;|
V)Yrcl&V3PpV%La}69b}lsI0^WPEG|lzlgfiQvF2DEBm%shlJ70O_z0ZI7>XjGa1@FG~@_Wy{_1@=SxcbJcmv26M`O`1mcU8Gf*^Xd2uo*-4Q<{;I1xZ
a=rfbZix41%?g}jkCmYN~kp*RF6H<*%KnAS|T4kwd$UjAlS_g?<Pm#=59(OYfbed)_rKY!`+*Dqea_ySBy4xlIz)fCJqLjVF4#vT9^7yK6#RCrY+g;XR
3B%v8>@WSym>5%Ez*WS2%@mr}`XxEWAo`vGL{M2`%?CeKSF87|Gg~EWp7o7N2zBcL{+RrSyBjkIdAxC?U^Nk?X8$le0y!z-Xo{u~9>M4g_P0Y}X#~pa_
w8Ji*ZqUV~4EaZ9>I3MLKYG-GzwY#u!~ZDrBP+peDcn(ozj^SKtvL>C!hY(RPyX#wl3>f>PoI2BGA$^WzkSMa*GoD2n_yYO?x|;<%ANoBXZ=s(aJfbkj
w`Y=u~izjg+TOngT`=W*!|`XY${V~t!m|f2AOml%d#B|=Xbi^w(AApG5{*e%-OBspgi?|DGdCVtqS44KAC+$Js|()?;hL?RXcAsR+VLXD}o|LlnRr1o#
V-(F&qVa(G`F-9tB1x+w>ZYOw<M#tJ12sohb8Gu{xO)z_>b+Cksy`bWkaBrM8f@@;sh*OO8Y_**2(->dGM9)wep3JL4wZRFtkq?xy2ndAJh?K+`7Vc2y
ICKC@%F0w&ty9KWquBe^zj;X6<x9ksm@8>Y?>PII#!5cJ#wQ>(01JXTtO+F;66NQK7(Y}KDGWrwJ6JcbSFuEK~;6A+!ju-;zyUcl;9&!M>GF5^+_@x~*
XCAJELwwP`?xpA6fjTN9*!|Axdr$t3*j+<gV2b^YR$FTjm#j##dtPtdCwB*@#hpd$FhGYZJOE-%g)yFxo-q3cStdu;DiR-?^v<A&4D8d`srr!1XfUSsL
d9&>|JW{L(T#mG|A84qSrNFAP)!dE-IjkrQxcq3qZ-pt7<pzBh1Fp5q4Y~CK7s0%VJFQ7qcRXC}8;fmjxZVJ_IClEhc1`J6mvakM&JNZ*Q1$JIX3ByFt
m(8<q1INK1A~6acJ-_{_n0DW`-?%{u7XC9CdT%{AOohQi`a(9c|)E`+rw>^oUY5jWF3sqin7xOQ({Rk*P}r9c4oG0lM}XG1eVKd>&eQ?1}x)cG~F#y3!
Yu)W!7z!XErGB3OyZY%}k#S+!>c~he6lF9WMvyK^5~sv)sb0LCwwffq>1-X=SUcJhjRUwkx^T%z=XCugc>_&*!iW%l38_weoo;>-6Z|WX=yj+8w)<?5N
D>zyvEj&leS$XPT2DMHh#&4(N43&@4<#1c$XoiaV<Hl#T~_72ED~ha&z#hN|cUzGn&bYyd1uqg{d)HJ+Me#V$Unx)NBr?OJuv!7~9cb1SVq&Vm(>FGoy
4EL&{`RMy*K12ejiYF1dz@nO-Ec~(%|b)i*p2Y?>0b$>Bupr|%IXIjh<-iY^oC(Sc?*|kAc9AxHBe?^N7w<RsCCRIG1R>vD`TpGGK*jn4E)8S20XI)ls
_*r#q@w;8dnzyUL3=TCf=f~!3LH8L-%GHBi#!z_DSky`qy^|%70b{zHZvm((3N{wEd8uOXzJg%^&1Kjoa4YHIdQ3anfEhRxG0^JDhR5}c?(fucy9vrpZ
r!RjCp5>@1>bX8IcvqIOIvM|UiYyyNLRBvCJ=|&K8w4~f}f9-IuFtq$hL#2y8x9b&}XxukqH>bBvfX))Fqw~*onIkHrN~#1d=9u%z_G-MVDLojSS`SyW
DivP=dK^0=5je0lnK10izVsE3>l@r#z82`rDGzY<7T|H#22rG9`7eTsF%6OyB76SxjCJ{AHWfz`z~g_I5I(b*v-M{a&B(G@hhLmKxgwxe4UDUTtKFc{;
!}byD@VyjS9>WrkHGp@>O<tT7}z%P(;b8(6ke%M2=co|2bxZ@t{f6F^G&Dc9Nd(mK{NHtcF$HUysaOIu8GZP5m^qO1zC*mU~LV6u@G^@3jKiA-8ta3*E
jK<Kc{$Z!H%1Y62!4hUW!dLZxeVo72)3qYsoN}s4VD30CXTXE&LDr=r9WHqCjqgxD^)cB@D%99L-DZAlzvz8Tw_iKY~rBPbWMxePW_0;B?paV=C=7KS;
H(Z|7x~ttJH)j`sadLXKr<I|8`;s`CwhM;J`)08>#_X0`1)N@6?27F*^tv0S+*s!|(c-C%2cyq+-L^q(x8}y`azb&~yb>%*8BXl-1T{6XK$*C6ponS7G
zx``&QR2Btd)hvjA!v&&&{`T*Z>sz^|?y;Qd(!~(3ZN*U10OsO3THwwZ1$DwxjKM6Kn5uY)Fo)gKW`Kp)1t{5$Ibd4O$C4yS9548319vsna_hK>gj4C2
MSZ>jIc8T^JSv9on~B?Ay4{b7LNuy?$Br3}*oVsAc)ue4Ghbo~LFLOlVAaA1nI(HCLBAz^j&P6Kc33U{qNW*+yUEN6?i{wat9Jg8T<Xen$A)NtOe0U@o
@myx-@E`FgwP2<ui6Y-($tOmFiJ$I$f^4F(33Z>GQ&+xdFg_5o3Cms<GJARBDY0liXjs?@zKO{<1B8_#lJ+0(l-fGK3avO%%e6^X#)w_R##x0^+50`w|
QRHj}r-DjDpi0f_^@`usKwhgK1R6&=~OtZ;$X^t&y`Yol#fCax(CmFsP)Fh}sTCG!@1*43PnWK!n$|=Tx-}&jP%}-Wv{3gv^zuwO*(|y1-i8bD-_Dw#^
(p6$MC$J*Wn@cQH?G*?P^cMY5K2L)_k2lRS+YUr%UyasyP?j=Kei$C$LcStG31-$sm1!5}EDqGV0DQlfA^VKU%l)P&j@LXk8wM*sD?t5LIvIXGopwnMl
=F3~s?-~OJ~QufL^Ge?;D8J&iYV(XN(XbdM|wH6Z1JFB`mOFxcS#UzdwreS^|KsP?c_=ZU+!CcKzr7r(i}nje>7AucN4H;N#ZSIkssu0y}Z~hNbbs`y_
sGz<$_%RReZcF5KWNb7{14gjrwXsc*KAvM_tpCUC^lw`d!_cdjXT}KygA&I8T&wPGLpQU?|Dt$~l6a;CY)X4Mx&TU&F{p(3OSDkp21w*z=8Ta@heKs?6
NZ)F&cud)rpMJ}wsXiV1|guZ=}+&IVw(G)I;3Qg?WKKnQ{(kuYlNK2EKNLuhJPCvOjCPRSs7Qc-iJ?b9$S*YRDU%Gx;?s;V=cYdD7Idu*=k$V6XcWw0b
0%UU*PGkr#@kH&h{go?+^WVx5O%Iz%ZG~0!eldGpiR@0YDzulmKhxv<^WoB#`%JP*gTcZ{Xqhl7Bwl;PN&-wg9YuEd75i`LE^bDex>t#en$rnZeQ>FrM
SD4}HNxG%XL1{X!w1cIP8{}7c+iJ>LE8zXYCMdOQK1>iDyE?D)#?0qfGqYI8imO*V!my^<-ezO%z@VHj4-CzRrZCHT4ZORgNEoVFjPG}Hn<7}%m6=q`<
uVOyw^X;xW+yT{R!-xMbZg3Hfu8PAA})66fYn&8D`-oq%9AQgbh4fa$JfWw)=b@YGkt(J%V}v~=ot@R<CW#M;dpfbd@eT`RF=?{WvJPd-6??de0nR=i*
3Oz!u+9|9{LoQwXjhz6ox{vLGc;e%%`nY8=8`+=%%!q<GCUiEPQ>52fE-fHi?zn^*mMuYM_dSxXIBCRvqfjIA7`;JiVN+abKwlS-{YEuInhPZ68~?i=N
&YS}<!PjLq0f7Xb-`-kdO&yLnm!lS!kWYv#<dUlm4q4<?cJ<d2(5`i`kEb%sv&g&k#qT$R$Q(;?mP0yCE@v`S4316B@e$XXC&`phCbu2>Got@x~3Ux7k
r&bFW2)x+tVxh8FuU~I->Yzn93ra+rspbayuI#}=pkf~HHY*QLCB3Mj&8*ZQ&SufB>6m4OwBfS5PHp4}p+BiL`&(26mw^oGM^Rl4gSKV1jY687zw)u(c
r2`hvOihc=fgYcoVrqf$=&S_f-e}lST2uJ<>eh1?<yOPuw~o%YR-oj}!GbY7el{qi8<^P~w#u5V<h`w2Z?Pk1ylKOd#NEyvi-LYo-@0Qby&ey}Y<ipaN
>m2sc{r?$=8Zy?&@tUx4u-TD@H{=YytbuRS~-C8bygIbeG;b3{mv}Y&d4;MHk<uE!7OG)V0UWXk{@m?3%D6Evn;181&>jbW|_o?&IHs4eG^l+rq^etWe
TwENq^>%K<So%Ib<<_@5WWK?ZNzl9g-N#_Ve`~?@!z!KEe954CG~|>MNFq(+pm$Y|D9-n|l5yKJml>U>;H_#p~GkxZJ@5Fv#JvmD{C6=t(J>oC-yH16I
pGHhP&c)o03H-)ILzPv@DOIx2v{sNDlO$kpw_gxq4P1=UzJ*R%x_5g7h984Lz;cQ+ib=77N(fX++B64Bvs4_gHu&G+a=4h)+)x4Rn*p>>eeoUK$;tIVg
@)h_E~DJ%=9Rk5(pv?WP1e~c8=D)|2g=Q)`t|BuuIPS>+}#=?e@S+u7nrSXBCOB*ww^Aj+TYua$pYtaGIv9~_wOgV|)ij!TnQf)TvC);%9k?PM-`d)4U
{Itc=W`)2&sWS7Z<zU*kz@j+-96u=!6l(%qrldNvlBQSM9>(E)S5d+_2XhSTJFJgU7TeA&`?yl3MqZjQ8p}3RxHiBjCNLylhuP6kS=NQFXQ&=<r*4H3#
QFmCdIdMbZL?{SS;53@l=ZBNM_XMS-)ws@rLa4;IGBOj#$pGvvXUNb0?x~J=0sLfGZ`GT#+~fe0ixevY@xCldVHngWsT0f)-f8*Imj(F))a!RD>7mZm&
;kXpX13|w^?JRSy}@bfn*t{DhCaw*JPK2E!`-3!DKYGV3oTr0&b_nQiiZS8nj9-HfS!#HJ;#MN!6IO*~teHHIa9@4I?rzIyFZ8blM(|T@U61WVtlwV4}
}$?5^iZMXHaL%5!g8b{m#QbQg<OwcCS*6qdFHey|=eB0F4lI&+vAtv!Dt_Ih};?G(V236%1(StJ6WEuA?n>y4Ec)Eu3x_bc`QEH%E;qLmKQ050?snQak
FJ+@9|jopZl%V1G)vHGl3bwq5ir0aT((|cZKyAlSIqS`2eGMDXUtWt|?Fzu=+_9&lQdg+4Q9V%UuErQ-;3k1*tcmrfrNgfsguE%2)zR_M2SaSzTrDb(j
;)6hB1)Nw{t$HAOegQ^s$S5-hTARYW!D70jF=blq3@1f#$<t<y6#+iNavwz0?pAKEBqK=o8Qjd<?b4_*<Vl@gF>89zmO$0h%j+Dm%Ia*n+q7Fb(o?-a?
qOCi*kKw>1$YC7s$mw^Qm_OaDK>PaET`6Li_t)oz|?82=1y+C4cO+Qpyu0+0M>Ms&06eDx-gd2@@{2ZkYrdBfqA}BO7}gOD0SytbJb(m9GDb3U{ul4WF
I53&ZfJpi+P@Ith7mEG=()+c~LPf4)3Koteww0Y1|iKP2TZlw5AL82IMwwdCFHfC~9h(HSCPZ4f#w4YwZ@pq0<Dl`9LUD8x0r>CDv$yen;u?fo79ty1Q
=spdyT>JkC$j;Y?(Gt+p$Q>ES@fjIy3<%V1^}M0ukX(gA?=n>8eOYR>z;Rh8?D<+cg1wbRDEMvc%}U$sm@9adI6R(A}hT2!zmXgdp7#jT381!_{cyWA;
8i_hv_m1wFpp$UYhL^W6Vj_zaC>bza+XGx34s^+r9(R0iOfM=E}&IH*2TK#&p#S2)5-?mhX?DDv4gSy!lsw$q_1{fXiHK>Q2!?UAI3wj-qZGw8eIC0Eg
Wfw4BL3Y#rkX!KCjx%1{%Z%%TdZV-|Tjm7svyxNQsc9AlOSUcT>RVZz)j_7|YrVjkWOQI;X5;k2ttdRsc)ix3lXHBK9@T72Aj&Y8ffdgjYfUVjr#rINQ
&tRXf?8);nN1v*7MX3ZRT#nzCLY;Z+PXR{!<x3<pDztn@?fE)jTh7Ma!OD5-A>sC7KvLEFdddR1wvd<I@6&znYUPK1NDoNDy^-><Uq-s)SAQUIxDhyfY
mFOMX7wYZn9E&Hezic*Q5@)<ri>#N82{FtJg)H$EHNn94xa^2ju2$T<9ti8DQ;|g5l|rH}nX#NtEe&8(V?4rxIenl_vtWSXsA-MHAM<TVpOQMh-Vi1Fc
L?dP=_w^<&k^3+}oUw0TSx^<B4|f&6D!ySS|CbvS;!xzw^S@fmxJ)>|q>Rdy#pGl}-h+>vA-G&zQA=7G5232rXeI+;?-1WkvW?zEoZ!>F@n=}{HX3qCW
%Gpka4$ufYfW22EdY-U8j@7$hVtBz$D0A0>obYT?)=sK}z$PVfC*_G)u{b^NHcv{~s=c?Ppd?5RMm@}FL#WA~?RITuUf;DkITNSbGlC1++dgHJdgt;8!
bo)fPQP!tCmGM`LWurEe0GMqlLo!R*fSI@pPE{4k<jI1-Fx45^OoL&gYG7kgPd5NR>4=oL3CbRxC)(9PyV9P3l1I!k18$JkS$*jhRE47;e;O;gW@F}>p
q%cr<q|c7{(;GkJZ?et%Y1gh)NNZLWE)JdY1dLpu+U<N8r4@dNrC<?Ynlsfw!)-8?kexr^c5Y}0zuvaI?Vcp)9q9daXy&yeSFlfv==~{*<O1=$uMj5%G
gjQ%hcMViq-A9<@<^ZHVvXEfx<4+$A(!6`Vm0a_+2YQDQmhUkHDlu<QBahZ&{ePXb;A;64<b2v-{hsV=FnZCDW6(!EB+cTWBOzsci#~$4Q1Pjy5}t0ak
C@TdTVasROf>ofJ8p$@`_C=i7@_%T0q>iJC8mn;?hhhVAUA+u11rbS2fsVo7#@1WK6S-$_mZvlw?#!nLa5?L1NqM&ludw{ZaB;qrnDr?)!!`dnK%*v`X
AqbFy{xorYdA*Fe3;W9eYU+Wn3Ty)uE@)@!akabv-XMCQ_l`H|*0XdqDr&6J^<3Xig+DhAYy9xYYq>KhdlGGV0TVMEKN!vWNTT=qmYoGyRfR{NvPs5tq
C=|!AdKDd>rZPQS%?7*xikL99mb)n<Vtut&;F`@W&XbN>(|oB9>$|x}jQd8t3|%dm!@Ql<ZDhS2g}0`9rPmw*zC@{Ge42JRrWjDAHKz7;n9R@}x(B+j9
^Wb+GxG%|SImWzb3J_3z`g8HET%I{SUrHH-&^Fir4A_q!C-2#X#$OBIJHMsB^jEkE9q0O&y@(8DKJ%NjNOLMr@5S{V_DqW0ejgNXk1itQqIVA^1Z2#O+
6@VmNC*rr~JoN^=<*=xAHbI&J|$=IO(a&nzQJaJlv|ydwn4%!>%?o+ja&p>SAtxoL_TB-||4<b*8F0hf(2um%8a@Wi8LvO4eefbk1IF+uX*(>Z8_VVW|
q#sY;O?m9j3=XA1$43M1BnGPf$`s^hJp1-$Q$wzHv)7jxwd4Yb^%X3Tg|gmJV`=fr8jlE7d}m#kvBPg%@>tFl5)6dN8*VQO6#S}+d?Duan-I~Xluovx}
csc|3rd9lL^bhm<aK#=JhF4yGo2J2@i*}@x!#&2gmsyJ7hm<d>NTxs+MV5>9DLWeKYo+$8{n%3x&Q)sN9ZBA{C^2v<F%!g&U4L0KnpDpBPEl2CaJgF%*
CEM;1euK?6wj?Kzu$;)Own2U@XiOVW@-|(btapS3>Rnhh4w$ma6BV=1x$>I90hd|N_(ieB^no_7h+1|8tB*_-2qmUh3{%GSw%ccTb{&9iE4}XINBx1fE
BT{RMQ^5UP}RhW)0||;0CbI!>=KhghW{WnwV1)@o5E6Mb<mN7T7`~g{M<Yv3^pwfW`642;c}%e4HK;y=J?Yh-}N#)<<C|#-;+V6Zkh6mb9OXS=PUW0y9
O;D%WNiDH}EVMkm`0)BZBr8R%%RNZmBCufjM!nOl?>emM6u<P+hqN0a|BMFYZKt1bh!)$+b$*GeH$J`v5p>lP9eAS5wQLZ0#OjR6Ceg(%32wa}IevtxD
r{r{ME6(e1V|hFyUiDdb#%Wnp>JS~N$iw8=q7x>=ORG})7JpccnQvmueNye}*@wIr;70b@SN=fzAK41h{%3j8hY_gUX=5nEY?b<&nn{cItPLr0ydjw|D
V#pRgX%8)zOlJt5WK5x!@ZkK{Z>zeBjlwfSx1}2V70j4*B%Tq){)7*4v-p%==jXWEyMkKTqrd4ZJ`(oXr@%gsBvR&v%z`7scm0}M%!d@>^qIzwR<+uD?
vN^3F4Zvz;H#1#nhI7~~ul4H#qG9mlFfS5qEDt82@AKR;AZ4u2PWyxM4j2aD{kkx$Y!@S?3WkgJ&M1HytO?p$duxu`#>UHnYI@uve0B$LU#}FYO__m}u
9Gg;GEGbKuo({)BY#e|!HQU|Xx^1D4s;g%a>2624WH?3gQnb>c?`^OCfG)0Mmvr*0<YQGRr-RLUh07vs7|Mwb5?GNb|*y`2oy4%(Y2n-c<ITaT`TxCSq
3?Iu2eY~+h{QBt|X4!C_67`cZ5nAE7=_|?3Y&4;?_uW%-rDT+-%p_^4kHm%w`*PkpV^_XI9s}I@@5jfXjE4fnMd)t?DSvV)gb0cq4AEIO=#yLv4X^yQF
%WM=0fBTaf0A1o9<jB2)P_MKevCfg#$Vcf4;KB(s8<6Q9ethB&E~)-Vv}@L`2zaDKsq<vc%T>o`m#v}xX3mF6AFVwDQ?e)T2CdNfz7RqJkv#lTWdSI4=
f%UBq!U1)3K@LirT$h<V@YfTJv<mtSao^{h4&^4c7W{rN@gUrVar>|yh&>2<iLa}D1`@pdl^xQHP&D-vjvN_N(w+`sSke(}bhU_z|Y-hgoM!Lvvx0Y^O
`M}daX{id$!g>sSVSy`7>jO_wz1^bb?pS?|EkGL2wmQ7aV-4V2d{$g<%brJTRT^3hr8L1Too@D&7A!;A`L5&$p44Ey?aHUB`jl*Uz<i?GlUa70FBYr<H
tysdrqF4SGpZQmcQ7Yicy+(G&5$mK8RlBvG-~4=pJ6LvF;7yU2>Q5X*i0@+H<-~<r?`Goobc)TaL_7ySgQ$)ak*g(vgEoCvPQL7?i3pmPnX)Jj5B?&2r
}#H+8GiiD>AtaRx)^5<ayGp6a;KJolStKxAW$52n#M2I0Zk?<D%hZNN$7|1=4E*z0CD{JEF_z>=M*FMcm<cJloA?wx&11MxZ1BzuASt(6Ncl=U{SHY4D
hYi|$SnlojYSadP1n{Va`*TB6nymrBRmwmP*{pPD%%u;UhNE#F*cM2xHuR*nnCl$YkxdZp5bw*bp(G~gKM8=6syEr;h79opyE#|3FP^Xh+W@;?0_b0;c
zO>VdImH@g6N?!*-*0DzXF4q|=xlY|-09F{{6kjCmKIqz3uQ(`LMV`(##j)*`SqbDaOKdqP8CJj=%VwML6l%!RUeOv3>i${-?R3N2Ri!pbvrJ(4`2pdT
c}lKxt>wD!NB}0HrQ(#xQhkP=@>VWuZy283<{4`xwc${tb=$2^@?BSFg#lKFrHmr*J94$Lm$h7#1SYVz)dH`r8{y&=a!uuR-eb90wcWD1u>2-0M`THxC
Hm~TP6uSmp*5a#>y4S&8beoMF6YxqP1nsn#`#cXmpq^2sXWJ3W}su^K%6Wm>)|F(2JDcj@wmDT7g8-J(sWSiF(cqqyJEYwW63_NjktWqtc-O&jm=h#L0
6j<LC&pFqe5*x>w{Hx*RWNeoAQ~g&i7j*Zry|Sy8=BGtK&Lb9hzco)C>wdr4yE#9~gEHOc&)%n%z`g8e{95?Wi>xLHS^X-n7ZL!bke)E!S4(09H{FmD>
${a^vyYVYk<v>s>1gR)a-}UT0fQ0LEgiI@4sn2xEGApy$1MD-GPSRO!m?TF?i@6-m*>?P%+f2EV8=as`er&lmHvl~PM{tk2QC@uF5>d4EkR^{!bJCSdK
Bq((*7aUC;#y4LCO<2sL9WjbA0x8)+pJJr=-S)q1)FyOsln4i`I-cJv@T(-E8Mqt6pwRx%3u=^~{E$!@fWz}IE>6-dtF2MWeE(S!YgYEj*KpiR?0d}Of
<!CL-$eGOo<VxjCIvq?1o!#*^WjX}R*|%-RA@QALr$M{J`Py_<b411hYK;x1a+Xim+V!BNWNjZPLD?VDtA4;?)!eYmD-6x?*fLk>@f#h6idm0d@twTya
m?DN1|nex6P~2YY^K<@nm9-o=KNyb@V9-eJ1Ax)Uu&}-LlkGz>2k&9Kxyif`RcSm1z4V@(;G|b&-g&*gi_NH>Jsqhd|vBr6`N+LO_9pj_9o!dz5cu@gA
qFcRn9Bhi|Q;5Ybvg0ma~m<mG=uS-qG?SrT{i7w^&Tbk|naOVs2xBDplqIU&!xD2GyE?V7HqQoMP@^`M(T?D$G1Re#;mcqt#m)MG$01ZD$o!VVP1`1Td
pi`5~;?WNxZ*69$G#S|TbLS%vsy$?j&Gbau^SyKLT&bkSJ=%3lO@)_~p#Q*qubGBc0kgVlORmW)Py1iZ}9uG`J5&tYC?VAR}_H{q$VR}!+I=oZ1sTG_b
fwznL!&?~EsEz>!Vl+!(JIJDR{7${?fSvy!bebrBIw*;X~d7o^$8@sWnn}As4OTcRtb{sIrx&ABz@AP)F!KmGAYBL-ZjJh%3*f<$r4V%zGA+2S2rs0Zt
XC^=lAHY>AlP>U>U=6bhwLiiN3t?>Y*{qGXyX}?&MJd&E(&VHatjRiy3|aKNK2J;)=u*sLy9lKG#?~9+z|}#1I?zkdGc0%-_tJGq>TOnFH_8?pLvF>2p
v<~Ld&j~GWmoV!oRP`3(?IHI!IF@s7>w$rb(8LDRF4M*7Wezaj<14B8(0%V&ICH!b6pG?khS5NLIbxls*n+Y(;BrIapwCLJI>@+>M*aX9#$P_vue$;Y*
5cPf}#V986E31*Gs13j<-CpCz#^OFy4dO+|*0CEa&#Iy2jGZr0W^{mNm01K~9`GaJ(SBnD^4@a3N!Dvl$oqJ)Sm#QoG4<avikrURP<&b}(yP&^)`CW{f
qT8IZ!9bhj-DNE{c8G$3m_ph12v2g5#$`Y>p;MxE|v1X^rs<C{j4(V1;SQ}kjNMpbs|t+ySo1@SpXyU9%G3f^EE0}*Btb+F|9sh_DV(?cwrexZi-f?{L
>5a2eQ#)^ID>Pwxe*_G(l26VZq1Pi1ou7hnyT287B!{md-GSAd{X;?ujVA?LJB^+i|N}*{`n@pwRQAOU(3}_r?Me=;Hqo>ZA?qfn{GuxU<pW_)B@3Fw$
G$w%GEY;;|Rm%pfyjt|SU7TL<(8Rla=qcI@P|Ew3GNA?h|EKIcmK{{GF8wY&r6Uq=hByHdCMApz5k0^=0m7T7?>sfD>WJHaO^-qdGWTBVTae^IR4fD;G
ZnoKc?-<ss|^+s;2SWePR9`Sv3mKrm{mz2e|#|GruI$=B+L(KQ3RwS@I~$E94tN?P7&%ayw6DL+|BtZgYjZLp07$p6{2v3q(83FW9(NEyyZ;jj)BG}fl
s7a>KFYEFZVPDtbS}yP?a7ztU^pQydTKq_^A{R;<6f-(>FlZ@n}jEq<%T>f%Z<?d`2_}#P7H9n?J<G2b?-x5h@#GmEBzsIR_^0cDxnZataOo{%*US*6A
CsU;)Swf@8`8saNbRRX5KnkRy#eUWK|RLNnqhRoejNuGdyQWcbNN)Y=LuHPOX3g0Ej+C$;+sa__tDp!8*9z`d*FvJbzF15pP^Tq-FJaz~>y!T!vBfYfN
vnPxyzL6Zqkub-zvLWEuaNzS1JBxu6mb0E6l*Rn5H$@B`i?}1(Qmb4mR)*lEC>(^!S^Sx;+R^TLf{u=37{{Vb~Ow?OLacB<JzxfeaNrrF8{O*b||1CxZ
zgNbxYp~Ld;KkVeE_8hhQQoSF&!n!X{+w-G6~ZPiEP&g=*EmW|9J0~CT=a|uE#`fw=OBr=tPy?I5*>w7k4~b4sRTkDem>d^3Mb(KZAo3|&GnA->{P$V;
))qeXk50Q+1Lgvd0u9_Bt)sB?4uSJj_JRW%GTbS=FQIR#jkd`@}$oVa9?t@B^YJhfhd~MT_%2)$L|hSxv<!f6f%}UbPqZGfP6V8659_-;h#8|A5shMkl
D+rWhT-bK*YFJo(&0yE+u+JaM-*K@;4l%^YTOizLnn4`q6;%gf@App8PgzD9n}KgX|*=z|tQS<qdb#%DpmZboJCr$e`el=iP)^U~I+QqooZ|g%GX#x~5
@?f*5bLH>O0#x7tI=&3WP)-nu34Lr@D;s^a^>oUZUF!O)^Wv4=0x1EuWtxO(Iyq>5QN4fT~9V7lGoY)|mH;mg(7SSHhYD7X}SSI>LSgM+5Vx@J-I6+$;
+f!8ZN<Y|Wbz*<F8@ngfV$MccA_`&<Qv4~m@64FUPPn_};P{Ap<k!~U>*5u-mbziE1*lO|1621}D+nQ`*1o&G>=Uc89I1nHyZ$e!$UL}&swqqhZt}ph&
&XIlaC(C^xpQN^VMD=Qc&v#DsQ~`v-%W4FE@{>d7FAyCTlOduu&6LV|U7}q9otmFO>$e}|nTM-461_aZ9Qdm{iyoT4d+>?68I>?(?%foBLAyS|<T!&d^
UovUkuq_r>%kNSw4!!=b`y9YBB6S+t%s;|(DjU-_Yhen9I>MlSTw(IQ`~u*5oZe|OU%m@a6fo$REKXA<;>tmuQ?BQkyNlBCp<4ZoqlNih7YB&p`Zd*Rs
Gg=NyY;Yt8FsMo=PM|KduxO#uCAEQgBNR|D;rHL(LKj1^vEx7=5t^&JIqyB80mzaTm5HjrVQRM&AUy!vI|*C>5l(!rEc7q4_gxb|9l?(ZVC-pJC?A*b}
_&U+ZmJ7~b#;g-)@{%mN-syI41g&IZ68Zp@y)mbv&c=Sh*`iV8BYbNF!TkrcA4qn%?dk`0*e_eL80{tE%h?NOw9&H!rf$MWo~q568?v~rIMDu#Tif1>*
GQ7S8@@5GMdgPt(9U4uEZ8kCxl1-xd8#C*`77&(X5gz6_}M9@8Sx7zmoFsOn2vx062Kc-B%<iD0un2Ap6J)%<b3@;RAL=ca8boiQr`b!LxTQw+%+Rqn#
*^lnR3^4vq!4JCurJ4=b%QZ5t4j#Up8Kn=M6v$8%KI7Ig7lzARo3GZNlv>8**vyG^90jqjwk|2<fhTL_=0YSEs=xHC759Op+Ot4QNDmVA$K?Y<d#mXBh
2`w4r*kbcQ1ZrjO|49D0y5dxchoi$0&o7D456d?3>n;DfK{RT@)p&AG;DH6KakF@4Ur+K<ykhJ<Ctr(;^h=^xg-k|O2ym#CPgTRLtz~Vx<4Aed9}4W?)
?P$hc7NVa8YWR>Kk`d{CJ@HdC@=8xAPrxvJBn?n;_~{OwHIx6qyyQc{fDbN^pY$5l<I^4amyy${9q>Fj4)`U)tA8#g#X3byI7)Y*K;^C)02_zX&CWN{>
Ag=N7mt9o^8`gq2`4!5mYlemnuo@2fsOlpL}s@snC=q3bK|8<S!2it2|wOzV85R{{k`=q&d`IR>Ds5_{Y$9@WPH>waelrGjUJDfXN(|EfO~+vu1^{Uw|
f_2wh*0}0)6i@*>B1K2SPRyk_u1c+Qe7pA;*aKD55FMmu9LWP_3$p*1y6n+}&;S$!y+=wU?r@}Y?7K&TM^((Ry0sjMXuZQ$O7RSYAn7gTE&%iE<r!wg=
>JNJveN$tV4l=qJN86J?^<5|IQm(?lc$kGXrz^(|`o2qT2<uIxAB;Y@#Dh9n1&bcq8Ik+-gy&}5ie(Owe#$O*Ed%8ttNu9NgRZpx0m<GVZh}i9D<_>S*
S=qjP_QAYoyka&CmMf&f79wr@c{EwS$jN6+C=pW7g{+K1CqJ-;;r>U;|HdL_2ivH{t8UseDy;q;5A(elUefLqKMy4$nWXz^{08)e@?;mHDnvuWX5w6X3
$lcr(NL2D4^MjF3g+18)&2I4~FSs$bY|dm{erSDMGby#*XG^gw&5wrAKt3@vr<R<=wR!9bfd-jo&(D-1r;APr|3iQY7keDo`cKB7I2rcT>^GfAFXJ-I)
3_b>J>P1lCg{!sDOP?fHtT?TMm9+EinKq4DR2h*Q3A67}!*WzA+lc_F;Uv#m*=a{lVmf{tvs970*l*d**IMo7qBYdYPRr$Ob(i}UCvq#qw$JR=Yz=iI$
JB8hZD{U1~u`x!awyuiMi4lX?@86FQ(KB6f@`V!Bb`qe!Y^?;<CldlL<0oio}t-zr~3<?a%efcDaOAtWrnz^bWe|;Fsnphsvp90mr5Q+_Rp)Y1~6X#(M
cc+)=0|XflLbBl7+a;5YFoK&9!^Rxo;huPal_k19y%n%Z%O#|5cRBL-iwrAN$GQC(qY2Ib<+bh=TnTjv&xvql;sidVDVxaXxI?JjS@S;Gl5~1Nd~Wmm#
c>HF8Rqx#e(O2|dS3zYBL;+;j$b<9H2Wu{hwV_jS2E+^yx~eO3N$$(>gW4~-cf&&_Zvt@VMbAhZKJNRc8c||u37z(>#i6wajhBa@LXCD*)a$#gTFjX44
a}!o>UH*(T%j?z6&C7O;w5u=%Xm45+*C3_0>Y=d$k_&(G>^z+=978{q14?{XLF!L(TAz!?FMBBjTIcG^3^=njgA8D)VA>0-p`6L<j@?m<O=-#+}af0F5
u7iivRF5+4fH)caw|Iu8Vs&!Bs8_ub>~HqS+?v>|_g#Gh;VawzJ_fSJC|{Y3RM@-4h`o8mwg{-(gZFkwfcxmmG7Gidy-hZq%Q*P!pmsU5$X&iMdp)8Ez
SD=>;MYr(sEhs6Ndr;~Qi_?AC`j+Z+-Jr3mGwZ>LYg$r|tyLor4z~fu+;CBwH<4`p~qiOPIr%4Ghu54si!IA&W=dJ|c8xt2o;ZOAN7Ui?iP24<QpU}cV
h%Y^{*?;G+j7RO`9Ma+IG^|flF^K;Xg<5WsFyj}fWVPErMB+k%&&QyqA>vCSu9_}dDa7BqSg2vJdJ#NFX#1p`r#KMhu?bkLK*yhH>2T?kS|HcC-%)kq^
#i628&>@|Nd<hDyxs*kMUcMkA77VrX9c+Qy(_Em_kgA==ZVc;0Qti-1={|g5&!5l`HoMm@e-cA$_dgYEFt|g8~AzxTLjZIc->X$$UizgPM_0pRglUyZF
nDLmV(=rcxG|&X#R`Rv|QK~J-m8Dp=tl;s6Z;S(U-~v&0oAH#ME+#?>K2;zn}LD@jo|39c~8#tMIDwsRE<`4Wy*J5$ER<@r_`R=I$$Bq~CiaYTsq?p4;
I>F{PL<G{0|6r!sD&(D?FO#d=okA^ly6UEN52(STMuaYVv5@}Hn-ik0wCl%(7iQ|4!c^mDPuH>}i(@`R9~igCoL2=ZcH)p;nR{%x8YBYF#l`24MQrOtZ
DznRx}fzl+WG)RBfogT?I(s$KcjwJO>2a-!i3E2{&^P^O4??%zT8t_z3;cX}w4f$ZY-?nS|TQnx0y6rj%h5o)=qe36e0s)rrdSix2e-_L{Ij#765$oig
?EZxl(x3MGaq=&P^l!d7-KRHK`U1}{DaP&>wh&i;T|>V;+edts6gP`?Xpdi>`j09%5A_e1YIhjqNT2(*5zd5p(H{18f8Oft$q%x&s>kA`BmL=&G^$q0U
>pAPYUHjeU<CI(>xJLXK>hcOOZoE(GU`J5!8)T|)By6Qc(<nJLh~QR$^3Co9r=%V-5m?Hum^F$y6#4u@+Fva_jXOXLQh~_sLosuPec5|zM&H@YYG~5{W
?B*ps2jai^-V>SHf$5Uc$KGi;7CL#OyVD<BGt(L&RCx_JwqidO^K;*$(#MCPia&P>s-)179FleL^aDr~SnK-8Emk_k1SD3-KchF}V>p1?8s^7o9_45&y
4RS=;>FkPQk4EB~SdYThWhPs-$aB7K~WFian(hxp)~zw93V%oeh)XUZJUb1L{50yF6XMK%26OJH+)dIsDvZ&o2OqI|cmBULcM2c2K7J?1yJp!|oOx}lu
$-L`;4IWOU+v-HJd&;H0+wND_&&jH;H>gogAJ(fErp6K{_`iQZQSak4;Cnwf^C#s*yre?A+b;M87`-#GnnPkXNd9&J#ke`8UM<EN?ou2sd-o11chBXAu
r*}q4L-`pW({Dx*JB|2OQ_g^6sbHhRrTGr$Vt+ugh^DPBcT(YpslvITK>6Xy%C0lh4e=rWRnFy#Vw68@{^dwvYo?Ip-48gh8jaueyVq7?{@r!YRnqVDW
U3&a`}b$pFg6Vm{CgIiNu&O9h{sR8Z^*x~Nvbo5*{Hvm3<++|D+tlUbiZv%QM}=Gpz?I@t-S&_*T1#IPmCu#9siCK9IF3451cM}kcb~ymz}*_{%(`NQX
O-2sO=y-l!)`R*v5guJPp2mY=|$o&QMimDbO#YL%kp6oR#2A9J@ZN_n*HTXUwR1(!%S$_|jYQkiH_)jB_be(eIN_k52At(nGTB&S|~ANPoI`xjnKYM*1
ukSgL`^YaoHu(tWEmy9L(3CT9>BsJ^k=6&ThX@fEhZiEK<M;(vi5fXVkR;(y9&H<|fPsK0LAWMdP`?g+Yz;3QP$x`6kwSz2SLFT`jcJihkdi^T3e?y_i
8l!xuy_p+%p3?R5SrUdlMd4fl&%J21uqx!ZB>;}1Wo1h@NY1fNenu4&{mfFex7VWCCNJHPIRLFi()~K%)!+~S*oiSW1(y!r$;x^I-9^%&Pphn8c(dYE^
`aI~JnJ_{5H8i#BD?CKktk0K$^4owsQH|Y#zJwa@4=BHo{}2UfFJMpp_?hz?&x984@el14{R|uNIrlx4C3v;M6Kvq!d&+b}^`%bE1GDW7&5xI@OxKJ^-
zYn&G9}jk?k||_;gfFjhSc-vR1{kveNfpOhFIzEMa$IuF5szOKlC}G;>dE4z6_d^y2Xn<6mY4(H&#8a9^&6sD1(=mtRR~`!B&_M`Nu+KTF3^74|asVZ^
?#8znA>#!+UEi9!Q|Wbpgwv>$9l-_YGQ`2g2__az5LLZ#0Q{o_bt_aDQ#OBGt#j|MRUv692b*g*WY{aqIO#UQR3Ab<ZZ9fIL6P(_79q3&8D6hA31-Rjx
=vzFj(EjZ?nj#jw99i>O%UrXqq>50LGWGWK}=%~j?I0Y)q+ORm%iL+nc@ypJ`%e7Y6qMp55Jad6t|07J#h1$BZ;cqZh-=2!9R(~x|##_vyi2P2hBZbq>
bC-9}dD@5B1+x269rXfBu5zqtX*eHRZUeZ>!Fixd8w|xj(YZg(M2JOify#9Xi9;Qar)|qd3Y#0z7o5cg<wJEa&jTUPB1k%U)zWHlHZ$jaJ+vUjC2Ow61
{nnvDb6_XO5WJG&fO}fr)~Y)582#}o6iF}J2FPhxkviVPjcg=+iqa5ic@+mD3AVT30baSqRq^i8@!5Q|&Uv&u03YPDruUz4@d6o>`J?Z*jbz%p?B8B#3
ykQw<UN(J6Bd+}Ep$eHLJ&J!#8V$32RT#VGB252g0&AumuU`)+vU}n6jG9S6Z7Zqgm|<dmVYKs=PX|n^0Jb8^wsl&y#AkS<=;xh(jSB~D;?fo{F7P|!h
zL>DaN}=7urn0V8w0_eUZrvYB6f$1-E27K1#EfF-r1amiBKrKe#IqcE0|Wa=9`aE467toZJ`#U0HB-iZ@i&W%H3uaE|Rpy0tWT)rcYuCVMHt8Gux<F<q
uJFOV#72O-?<s+T$7GRGEkU7t0<u$S$y=BBpMKMW<8&_P(Dnd4c0M3(Rb1o;yd-j(Pd*YN%4eRT^`G~(SCod_lPeB1qICWuSY+U*x}`vA;5dX`B9r2FE
s+|u`OBJO=Ii~f}h5Chl9d=$1v-o(VrzUc6lY^avoXmV!<)Zi;Shc2-vHetrQB6_oI{_fj^`up#8^AiZoEqdLHRA{iWg_!?)nJ&cYKs9!(hb{P6dLof0
AWh+Emix0krW@p0Nl*%X*hbLYIhxHxgPt%Id{(~1yk+}u20*MmOmcE?m{`h?BdyH(4k<Zonu+RA@Q>gA=bZ*R0u##b;oTFU2}#k1P`+zW1l(Pl^X2(N1
IVd}orm!1H{erw8z0H~2HN=2sA7I0;}%3iuLbvNHl7tajl1#d2)N;vT;cuBBXBu4t}-a4*)HEnJY>kf6#SOUmYB-oC*e8&3aXjI*GB#rj+HXFvfy_~!)
)~k96|eNo^PHCaY%y#uBgs(7mQ`(A~FpTSloZ<CZ0HWLs0g=@IE{c*t3sXh)f|PE?#yRf><26-44BZ%i#M);F>k|PT)H+ameF{*_E~4gVYB%pxyn_5Ab
)$W>q)P3U*c8u(LEwApNGU8>tg(44UzLC2ZKx4VV{_c)p4x-cF`E)Vz+S4&*$yygrJzb69w&A48-IYXfk|K7{_Y4e*OS*A3~7Q2t>NCyD<@U%w0a$L0M
U;Y3vBO73V)yYWd9jybpF$O6jabGvQ(sQ_HN89#bzGzg-{f)y&k8$k5G&2se>b77T-ad|{*I7Dh(dzz?WEC5wP76E7&1$+MHiCgK$g8Z$n2uXjlBhY|L
x$N5W9w_y<&6+q>L5A59%Y=5if+#Ig#5WY1@W~Js>5r>tc(Gsd8^8bdG}wq`S-zLGcmjQoW_#h4cB7qn#fI-zIA8$w)TZK_Nch82<d<r81;mxCk+$cvJ
;BTLOk&1G$`lMpe||=V?DTk4CU@_q^a(8N<_2z8qBwN$iywXe7S~<0#UFdan=_b6By2)lpqS6bmVZPVT%q7G>yeZJ)qz_jS@)MhZ4IwG+Er>?@__urEw
m&M`3SIh4S(;KxguF$g{$iHnuov+NRPlb6xVo(CXXe{Mvwn6w#820c!ihH?*7*h=NPE?XOsiWz7)*Ly>aXvP;G)tKI&{7`Vk~b(i9GP(hAVU7V{$mCL3
20oYYffUV>1lu~gB+p9zl63YFL8*pTqz?{d*Yq=A*|XLF+<H3__Y8+|dKf^EkJ_4ZBL<%2Tr)4JPlzD<N*EuT$B=>E1RJ#nwOF?9hCzIy#((C=db3Prq
qaq337jy@%An0KJXs7NZCj7>0pzslERYK{$I{|$>JVlBb%U};jRslP3Iuo@NpO+&a<jylsW_JV_4y&f15p}-~7)J>T*7dptoDLNURldS?K;mMzfF(fBo
T7?N5f_!)^MzYJ}%hteSDh2P6JP<C|t5Sdz(Zj~gr1GiPCh>ts|1viI^fM<&kK2vHfLTKVh>RWK1L|7Ie*xiRR!hS7*Js-XYat+VIr7!>O@e_62$*NX+
utHHb5+cecS?A2=QG*L9^u}ncSY@PesB+q8}5AH)VhKchVwovx9kVd@qDWB_F0fB2*TU2eWlv?=j}6R?}h(>ayfVU1`k#dWYf@}mFyB5s5kvnhdt__?<
z`<sedBh1R%O5SSmF<kAiM4K1K*Jv}rE7K)4z~4+)1)zmx{ag`!?n(`F+e?v?mR<1fYiv#K!vgSFwekA6#%6~`L>A{8kydVSh1hhFR&*_MbDGITsI>uH
YHsh`&`drxea+2SKs*M$st3f{}PZg~?>XMhiyLQ7BQn@elrWw{Twrf#2-XfqQqIEHNlk!s;-_iEGf+$Mrd<v+OF5RAgVt%<0}T-hNLw^dYyN;&{Z^&ef
n3Y-VRmXcmx1$KxZuI5gs>c~LoIO9Ba9{v8#sEG_i%7aHH`=3`-ZYs!@b)QrX#e9K(7<_Dn>;MHf+RH#7VjsNjVCvke1PPE5HsZu6bWpD}UwRx;gwqoR
HdUy0PT~9C_N6_y29T?7H+qaaWL4vbnSOIuQ4RJnluk-~J%t2u_NwCr>i|B{nVB-uB~I{;uXD4nErYZmy#w(J3K}f*_3p_}D_r0{B%d!AgKi@~Rl}72*
I~ik!}#@XvB;s9uW`Xigxf}ank4ftA4PK|)7ynJr2XP^eu=c^*-Vf;#7h;55W_$mIrRD4RqPTl5W?#D;zG#OwpBCEv7)S}-}0-qKRm}rYZ>=SiQ)kTA;
tvUh@xjw+-?;$<HX;~7|{}DL()OK7iHN^2kQg4bQTTnzLB0Vu+zKeG5oemz2!^ilR^Y>sGPeEXLMZry_l~xaX_%0w~%<*Q!ebFNRZ|4^Mr8%-dUqe-%<
3!?rs7Xj|o2@8tB7rT8=a^{mzA2l2E8Vm{u-+1_N<mvsG3Rbj~#VQh)F(^Wn6y^z;#ZxzA4!?u*$~S&!n#q}emm85ae2iOU2mNh}O7UXRVbgXCZMEz6`
hbCGYy;ZBerBFF;MFzsiFUy?8D1C)xv&~BUHSE-4NDXW22_o+$|;-Cn6O{9;}rzl82(}!&k59|q+Cz;FW9M?wpd>gB}Eb2f&9dfJxT5}9op=`tUxrwd#
4Yb?&druc6>*jg)#1Oc^Tl&Lhm=Yl(iQ#uf?L&LxV$+|4hmp_!yfMkY!(#XNiqB)-2ZblCZpv)Bfg2SB{dI~3N`7I=V)yH};0hr8gGy)5Qy_!60m!iM(
Sa;`_D5uI!zIYa*eQ1ZAUEn)=R%egcMHfLT0CcLy-X~qKVH}_m$IEf@Ak^~;iw>B202Y%V>$unMo;Cin&Ng~xuI|G@$Ccn{@g;mkp4Cy1fBMNhoQQ${9
~NV8$?sZi|6w|PIGyf$2~;MfR4HekDu|gge2|2;Jq~3l6)co^~k5<(DrXsm!)%tk0*12ZR^4;r&@*+1l{93ancNUR=7fuLgM&fjpjIa343fX`|0W7+qt
pu${c@s*rsU!5F|PA!nN(<58HVxi|84U?d5s|a+}CNZ$SJV*mrmFk~KNY6m;z-Fjij_*57L?cRl`o-RHS-z)-}*yM7dkV*tVH?RZWOV28Dg*4J}v_*VU
%N^f=j#s#>q<wPpfKn%$c=QscGguho2qiYxgNKU`Xb8%rHK|I`Og^3=AhgeR}KV+2`+nLq=FCcCsGD%v{lDDpX6HFp3>(@V$bfaJG6K>hg@E|fZ-hAX4
KJnfVJxzCV_>Ib+r6)0WE(f^!R-YOFI!u9dqvAe*UV;Z@8gpZ2aSlp;W9UGhOB5Dxbnbc?<C_o<o||F(?*p8B=FTW6BdH*?2ebKt%WOgjh<(Q&7Y*t@S
Fwl|P7~Zlxl44zlQtmnw?e4Rv;?^gq&8>lUxHmDSLp~`qm2%+<l!CpRD&(p2jU9aslo33C6`8~o$%zXqH9flw!rkg<i3pS(G((M<P2rNi0%9+M15Hw&I
McCN(_DUv?n~vq+@~?v^SxNV))(2MFgw3R~=(JxXJgE%V?$_a~pN(fMu|mZoz@g?2m^WegP^Z$mxrZ!gfVhRDDE&J%L>&c0M@Ixxp4O|19J)ks#$7W;y
4q@B~fl|DK(=Zyd&s%p<8Ep0yG3(fCZbbLW54>fH9m<*$^X1R;y*abqtp*e?1M#h>kBGMMhs=flhaeF^7I+%idOIw(wDo%6VWa+xEaUZ|o9^?*m2%bAh
fys^*W{e21jZw5=T$;Fq}L`!bD9CbO(IU889PkV9#a`nMvm%8EZ*~I_7+lm>(^xA0I#F6QxgAbI0Fk{hqBB_zRsfA1n9^1J$ZzeKgL^$!=kU6~x$c8V4
Z=LiqR&IhtzA3L@@)~sO&uU~sK?M9+m7tkk+_rHARo0dMNZufraj79O<mx<aPyS-A4;S(uZE@+F=-}W{O8Le-ZnMXW>SnKeeeiHs<sS`r?C*iWtu82@L
PW$9pNPw-RCnQNX@k9IHtzstt0t3Z*4YEtL|=pWqs)zTg8g9$;*x{42r!ckjy=Ijt+`h|?$sNY%~POi4@98S%)f;~({WG0^(XVef(O14HIq768ZRff7x
4c3zKlx|E`f`BrIRCgly`t=o`_sfxPS!#Hll>LrtHjZ>l;T2f*~vJP%RfMs~)HHN)r>tKIzUH7PH;1!*kzy7>_;(s{HlxI)a+`5KpjGYIS)NK4Y_CA7Q
Qmkts9Kk1ry0eJJKlbkOy4sOIYs1<D6_qTW>b=F^~7&!?6ua$szfL(U24;;96fldL03a_Ic(w`th&yh$4^X|C%qylS9UR!ZV_#%TT~j}TRHZv5?RCO!@
F>Tki2?y}1^+ao6wSqHgj(W;GksS48OS1N<&pcI}6{%&$Qvk83dyCsm|JHlEN4<#VV18+?3@`J-x(sNk{=gRHug^KWLY(d|zSxS?TP<p^m7E9#}WEIF2
9_x!dG7Btb=&#ErF$reM)&1{9Ty;Aa?(tcDiSvQ=u0h7;4yl0PGSmuRulGhJw$^=MXvQFe%{faOi~4Wuq5YCH&xgB`GEUU5*$f`4bQZ)jIgymLq!a7E2
}v3KD|^{~I*<RR)vK~M={z*ZMj-c{5uRA`g-jLQGtb~r7*Se^cz8FNXuyk{Q%%Q`9`a4dybZIrOCa}>Dt*j@zW9<N#lJnmOei=Q3L>+<is0JPheDSv0^
qRBaJ8QM1_k`YGGM_YSC83#jAUT4lYmff2HgVN4LjeoA3nFG25h(Lg;`F!0^+Xv=-s0j5P()+bqMal48oAuc~EmyBaFKKMy*LbAs%n8c>WH-2h-E1`^9
BBbba?$(d^EPAjzq>*FcGL2|TI1sropu4R%vw`2&3&eNJ+KsmmF;I(_T9_D(N&!~bM0ujq1%;JH}I%zRgD1|xku$g$Aagy;PuAhQ=$K>FKN_C0#97+6U
DySL#+Bfxw5Or{gtwqfFMjn-3`L{Kopv_6-ZQ@}1`8^iwI0G^5AMo;ORe}J^)RCzey@=yRWndqK0KPb#Z`uaNe<!^21;3}UZI2B<+=la-rr9xr<ehdQn
w;_y@$}af+2=?N&UrBLJ(T@<QxL*C<DFS$Qq`ff0X3i7*+nZ~LV{;+1h_EA10;55Cv!2Y2Am|I&uS^k|b(-OI^K&tHNj3%|b<ppP|76klM}=tkp8kcxZ
dXM&5r5AvJ*`{_J!3tL!i!v`er5r=6Q6`*``7(`caJHag|vs&1Zk!@L{>u3OPbP#Za+cR=Z+&?BB5Z<C%#$VCF~)yo{2z?i(`RVS7fvDkQISce~p|J{5
>0ggha4xHkJbUYX-9N{`@_A+>MO$VpE6vxQKGG7R>`_*SNuKU-1c8d}00WF8SREw(^+e(V<o%OvS6EZ%v``d1PyfdD9PKqhjOs7ogt{A7yvAufKc56>%
fjms$7_xZbsv9CS($-Q~n2z6;y%b!i9nPwG1ep158bI+=dJJ+@r3b~{SpVRWnPM$=nJJjc(Slk1cR?(0lqK#G5Bk2f@9?`dn`#ggNACONvk3G)hEt^W2
tQgxJ)ZEmZ#Bk{FOg3tU7q~Jq79nPW?RLW=9Bx*lxM@=jPRg{Yb7?DTzfs?F)fi~#-Ch0SHr9bZq))@7V>980B_=xrR{E=%w%e@qy+YOic7oA(cnpE3;
+<(Z5-?w>)e4%+k;uO!IeJFp=rbj=!UggF#z|?Rm55Ec;zr#BvBjPX|5b-zvC9jrI1S2N3uk^w=h+mV!TgKmpE?HHmi*)(xh4ld}vzLafWFM!UXHEju_
bI>TFt-0*6RC_+h$9q7;U!DV+}J0wY8er#4|tnZc%0(yYe^R?BzKE3)nk};@L7E7RdNNAV)3nAR-uCiVn)&_gPrm%h#9@2WVfUhpxv1xq=;#RLZ==u_@
h}6TAd1z*Rg+Vr?y<jk3@#tHI`b8ow*7`qiXM2ogynswW-#c#6<l;hOfBY?s*Bw^L}0C+oBSonwi4{ufL57T8MN>V|WrYjSwgjXbFYK(&r~NU+DW6>pa
&4zigy`Bi}J?Jdg^e%GYL$5Y;yw#_K*{q+<Zq2a-&B6s_=WPAZd&8WLXOS1Ri9XSbm2Hs>>CG^)?Bb9%Ch{`A8%i!(Xt9DTX;_4sgRrV(DB6&+a!QGdz
Z$Dh?aoq@<ElHW1;=3(!cPNnVcy&-QNr=aRK($7K_+5wM`BjK4{P^M>r^owcs?Mgq(+5%g%{37sCePJ3VM?S-wBP2%#rz4X_{gudS&C_glD*VvW*^p}7
i0U(rm^UXNLgVGNl<-PG=QqRMy{6B}L#&x<U%_Xg1+uIKiSYsKg^{(fWYuOO6l=H_9pxxj0KMDx<po^yxnsxPLkq75JRaVt7)G9upf7}Fm|Buc1ipO^C
<k07B%+u|OuXfNa5`#IPuodyST3btRxPiFhYTr(N&FQDx~#hQ?elkiZXxX>_<OdF?<p>jo{0K4ffo^RhR7(q<}Ko+7E}X;Pj)24L^~q5my;+Oq=x)$cn
fzsnIY=Wa1C>Pv{C=<zu>loriS#>>hGIv+}#s$#W1;1@<#e&S%dfpI0N}hp%MEvI?CVpuXSB%vd{rmm2`KkFFXOkH<h{d?M)kPs=Y0giGzXC`Ht@h{H1
#FdEQ8V*+R(dWbcs^$V%X98WEJmIbF!Vi%&7{{SO}VEuXhe$1HHzFHCISe|%s#r~Vcg^9hCXYIl^KvmN~Eudmp<&NP_!Sjk69>kZ_VkJZaB3HyNevhg=
zRgk_velM%s7vx_AqT5F?GC~Rn4I+G_PVz$FDSxzgg;4d-VB*kDl()cCd^%XQ<(zmvl@LG2#jx?hZ1S$Uttr?mRHrnTq49q{=0yJ8;18ZyhP`i-vd|!w
NCN+Y1oc+|*Z$$RR}6Qdgu_7(0uP4qrrC3oTnd;ua1sUq{~mTMnokISYrioRH}8^UBK@FjN{i@;>L4ARM`hp2bVvT9-fF41(ENQK{%MQ7-a%X<&s!nu>
j1oB=?(uYQfPd&Y55j$uWZbex3689>>9Xy^S43S-=m8)`dkP>ngR-9NnxMrLgTNrmnQAhh5Q3=rH36q!x-X;=Fsi^G1GvZtv!DZFLeEQ(|aHiK?x7>$A
vWGB7Znat4))@A})S=t|wM1fA0nn_cSA;2I<3@@beJ}0L@RhSMB>vqR%OE?&s8_oECUASL7ZUp!s1|bt*|G`9MKsN}lx(D+Vj!9tvfT#3h(_X{;WCg3N
*^i|2<5Od0$f16yxVfzFS79tmZ?l^%jmGjFs|pySty^L$B>NM1m1jaN=MeFAAystsnqGa7J8uUvOSpc>HbagO0rqaf73yICUmXnyZ+GWV{UV?BXDCHvw
fuY&uR!|BDiJIG)60ul17Li2--<Znry6PjOY2ou*AkiH20^5cuiMc1DzbsDTI@@JAODL>d(TSa_4ox*Dv#sq+9m&#AuEReh9BwfN{wSc3?ow*=|^Z3&J
N-X!HddMZ-P4u4DS^`02ee$H-%@e)=vlm&>-|&p>w2<D<zqNt6@9zh0<0wjk>OqWy*T4fBmaqK`q%Ss<0UQ47-Ic7aO>`n5;%7<o?ZTpdEqM0~@jK1G%
_{~nED2OO3&gFOFjw1jcH~cvQJwsYMNuV+-~8HmNHOo}v%k6DJO(jw+mgO*DGqcvMlTo<>JV?CZ7lsR;2`FYym?P0uJAiIzLgjv{~>Goai{AM)mKpl`N
Qf<#NT>FbPsVv{LOqSi|?BV`IGOI>!;Lt!V^S;i%=F#LWnExhZo*)G(N29dVK7j_$3tI<?Y!iH9{INy%h&FwgX7>Rp7B7TKP-V42uOwUoL4&E81A|8pP
F^N3~fZ{^=W*AcAP>H(b>>BzPVgA5j{Yz=1!;6CASF%P)0(A=fldwx0j~Ux)YmipIXWsJ?%{>8^8(_l30Edpme(88U>8S#KSpC<P;*7rwoiB82RNmk+2
%h=03rym|SyqVe^NglZO7`CA*mXaM>Q(s$NLYw_8iqz6Ls(<#4i7(rZoTB00%k-qnDuoXK#pA!h;TAOswtRPipH`^B|j0E>p(aq-_+b0aiT<UuSo4FnI
ZIM6UF15gilh3EOI4B=L$q#N34g&Q1pbQA^z@Fe?zR2kw_PEE(mtCL!7`l+217J*7j`Rg~PZA_=66qhGqS2Wa^8@MKD+(q_@)^`N_i3i=h4g3kzCujx)
C8#;c>NXyL-|jgD`8Lej=6aL`?qeh{`)5&>{}#=2-+fei1b(yYH@kkW93=gB$N2>R?;m7w`Foc(4V|Rj(_iV445s7>HTkQe(f9=YzD*^%n|_owpU0$jM
9#oU}<V7+;uj#G{*Y>+yMWNwN*Qc@S%?p=Y^@uwSBtB=0m18vsRCL=z@3ZLmejWWD4rFWOHeAB&yX)GO^nPQXrU)WKYt{P1x9LgVgQUZ@c^%D3y0?8W{
XZG(-XQ5;h-7Q*JA~Agw<4h{GR$?|C&jiZc{;G@!o+fVvUe2i4+=BfoktKKN*lJF%EEnP51xc=Nb}zgNzKa-Y>XcR+ZfQ{TKf%p?#&apyO4Vz*-{;rUz
%^!qX#dE1;Y%)>HfOkd@aP!J5aEp;x!UV*-On@VoC!Ne{m-3_o&H^>glW=R(BoS<H7x^Jw%ZPZk)&Gvg>UfT&l6RFn?W!1kmj=%EAQC3o)?ky#NA|d=q
4(?oU84kV&&ZKPiB|JW*yx@*`AqMfM6J*BwUP6(_u1v5j3TuQZXe(UCA+zCy6X)xu7da3f?4xO3X5R4e`Fjvo<Is?K_=o@xZq9+_XTDIf!ryze+fgOJm
3Mf2u(B>gD${_|-2Es1I_HFcRSyZ^HPvqn_uXUT@-YKQDfC};O>7fiys%k(BGlfFb7Weo`FrJi|GC807}&*uOAeUFgQAG-pen<^`w?Ps2pISGiiXbP9|
2vTJIw`fS8=m?6X}A3o&qemGc-L3HH|8}X>fU$+3C`Qhm-SQ%d7rEFov6eb`o>dN`2qx<68&b@3qbVm+tYeu0!4wymgJ^hDuUM8f=;B8iTx2k<a(_d9}
RBt4{VzZwx56!@O})-^#)VWca{3ycr=a>WyID*IWr8O*QrTj;*ZyZ+5W{C;X+FzZ13HM~UKZX)DooJ`h{hlI+AFvlMGfYnhycQiq@Zx^)cX|2D8P1k=>
O^8rmz$o7?h@yQDuE;b0V%b(<J3|w~5E@^Fsx4-{QvR6qa1`jyEolzOGa35F;p7-mqbhnV0`10XuudjhH>3T_TIp0V7{ZAY1{rmkf>4%eU5DkJS$Qh9k
5%ISRB)d{=JGNj1g0@W<UshNH_Ko_H<)R#rR%*a(j$WMLW0?m<;VNTdgKn%3@htcalXt$|mY<aa^1jsz%EUs#qjsx<$O+N$V~Zj!LWU~9bt??ULctSW{
M=W;U4P_8-kn>=nL9ZD=ND4Lflj>X@79)u9|O)1IuajM@ZRk5Ohr(P;{!{k6P@T)<o7X^uLxe`v#`y)LZIu8VQOC$jwcvlhc^5DPN;ZjU?JcM=N%~XDo
fuaJ|`@vG5qpkMcwcujqhNe{?>wt<;`dV>E!qdkjb|Hn$JcG26&U*b3o0p7B=<@{<Z@x1$n0a-f@FO)!OyX+_3?W{2-JUckdcdJ`E$=eWiv}zdv%|wNn
f%rrM^Z>Tv}6R1o1mZ3^JICDumoL>hx8#HH+EUr0P#JrC~P2N@0B&Aby}5-$Qta$J;MYE*=JtmPoe6ltTfsSEZOB@E!PzHwU~zPyKloeU~{<K~S!weH#
Js$BvtDBY55FPh_}A$N9UgA2Ug{J=h!I|4y>&dS$aFc7FV4A=7#4e#64|M0FUFEl=cuKlQAKG!Jden`oozDd3br)@sJ!pm_%K5^mj>fIsXF?!5akWI+w
%8!VGcOg8$eTb9kOXdi4*>UHb@R*8?dyms5!4eI#zQ-m$Q7OgoQPfLf`a{h~7=Ig`jRgXYX|ml_xhDuD*B3%o+h@T>URs|;-&UAGdi+pJr~I!0cZa}VM
duzHJ{E^Dd`a*I@jYwluGp_eXuBeb&X4)pn9ui1=kjiiz%j{#B3F(y`8DL|F3<I9W4o)mpZSD9&Yj-FrJU8J@UdhnfB)&>*s%B<lezmk1MunLcSy0`H-
aZh`^kO#e7inuE2y!Oj(`nF>ha5Wa>Bf8z{VtQCV1YeL<^}f!9mDda>X7M!(q#@`Yh`r&=rzf6BqMl`oKQay=QI%GT&=1ucrBXNlZxYFXtlxrvo+P)sx
z$yTVsa?vM4isQ+=XC5iusCgL!d?$J399!TSb`npnLqNuJ}Lqpa!34F>SKXFP?7p7lr=LAF!pn&J42SqB+!G~4ENm2eb=URKCwWh=yHa5NmgA+hxKNGV
~`V}6H#}hxLjv~J=H`+Tg_Y@`6!S^qC8?9-P2-WWG3nhinhkQNH9J08(1B8#Pr_()N5=^1kwOUE+1qHV?H!$f)A#{^ys#53b1XDAGP3N48Au_zwekeGL
>~~oA0WVH+0^2r3Kjmb@4VmgY7`1n1fR9i&rKgGv2Z&#)&)ic9A^AEoP2O1)#Uh*0eN48|`R(82lc%38g*dkh8S@q<6eXSnS+s&YHrUWK@%x%#jqpY{S
q`OG4S;l1P1<~&3Q9E#CUrW=Y!}>3GuYk;wKc5s1+&)oi63SlQL?{fkfD>{`DGNL1Jitu`i!-yNdOGiW0|+1C=NF6X)G-}0_k^8h;Dz+3Apv;9n#WCL4
k(UXJc>N02r=hJKwf=1*-uVTr>B+8;wWx{LMs@2Qb!rDzUCZ!S<1NC;F%N5K|qS8jUt(!RaiLnRx_4;a72nWoPP0K{zs^skgEkfQmYmm~s?V`S`hidBA
xEisHOG-{m$zQQ=E$>kT7n4)g0K(weXNgB<;c%+Fy7Iq+krfx@d}OhD@G+8$o=gy;33X~8}192lkP^gJQqoDlw^tzi4!g}WH-AP6?>0Z6OyGfa(+OBl^
S{e(%JZIo!&(~nsMA0!4J|2!}t1tG+RhaqS@NPdyC>7JDBAiL6=qUeA|co&%!4$+r4{O07<^Fbg5`;3_4J-#MC0iD0Pdb;WU#&_}*|9;Wzg9>FustNi%
!Qe+JxM8}YjXsUu!0sW>gImh9b@$cw2AFRqe5dpy*#K<`r@%BQC#CntCI$x}OrSJF#<!opy|J_7-pXcxIS6n2<OUQ(?EE>0Y#1z4yU{J-CZ&Vf9r&pYV
#E_(2^QY-=&G`!gq)H)7^RwV3-AS4M@-bH{?7+K0<l9;@S^DK@VOvyK>G^5%VXDO4>+&efMGJiXF|WV$m}!A1$^|iL|g05>3^~=@BjSo|CJxVJYDkaUn
}zd-?e#car|HQ-mK|WWy==(FZD`AB%NsdM&CDyKnNoIAR5sN1fmhY-nr_Ay|=H|sdKi=RdrqUtp~-5_!vo&bIvixpq&IzY`2qZqQUfH#ywF-Z@bfDI4S
{2z_)%KL_!E28!Zloc7r}UxaHZKG(Lc*m%h|{GpI5a85i|>jc$k$dAq{M1ZzFy6UnfNr#?m+%ZOB0DL?&o2^~m8T-zI<?wsrW()*8-_tiF+)xMs5Zhm^
L<EMHAfEgO9C&jtUIrUw*S`x2pSbd2fsTao@5E*ec`=L)VeqJqJdweQ>qorDiPJ+{r92anCw92bs!I#wo7P5V_G5oMUj=rWM;FsxpeNA#2@~b|+$jABV
e2gz|xQ*L=0_y#HUNJ;NC!cn5lxuf|{`J5aX<iwok3lV-q<tK{Z*w9}J;X|i8lM>Zu<4C!*n!}RakP+5WyU|S%jb&r_uK&IrjbZtuLL;X(<>ECy|vt3^
P-pAric%8-p~3s6(c(Ze1be<_-J{g*5^J=3x31)QON1Fq9l;2J-;pqtY*%|3G-g~H)bPW<Yjs~;{btaH<|BV?q$Zk!AorI){VD4?A*_&nbZihcSPCVIN
fBv9?qEm+{N2=2BX=BFi9RD62W_&WjmgE<UMU-Ao+b`5`6Ps0IDc|b(ER;^`5g}DO2L$gDUXBP>2?N!Mk72Uwou|<dPx-FKIePwo${4x?#J6zqB|4o{C
8H+Dm=L^Jl8lkd&_e#nhvVaGP}q`0q$nIUT=j?mojiTU?raJ8(jOf4<)vGC++1l$dH-7Gv5c8`)jcZgijah$fEI0VY3urJk%Rmg_5yEPMK0`X?l0b<Eq
5`zv;3a7S%reY2FYtC44y;^X<Kb>)jt314*t*fSOtbLu=66RoPs#(<|bu&%dBeBSQeKmOisr*nEQ*vMYy<&*PN{kj_4eqeis$6AkpWU<yP^ZBCX2}9|q
3-?ww&LqjkX8L>dkMHPSMB+_&V?&5N09PlR^FYkzv@mWg%N&70;boD7Jj-}2^^==2NWb0%L|Th~#V#c9n<xsSHF~o=-mCWG*u7uRr0oqIvj++u;XUFnG
=rziD`Z*Qb@nzlu*5I&S-T02Y^*dW>LRTy=dzY+5ab$c%$N}C{3O{2kS^_|CpW5-InGKq<wz`4oKq==NVQryxK6!u{qVoM_`<}-ifY?Haz87_;CR|4;A
HlA`f6IUTo;pycJ0<`Begkh#krgkF!P*?iCy2ZTn6kBwvp%iK(0O#CEq3q3~ms3BFKi8Q^y-==XQn`I%JMlpKWvu=)h_pw5zN(S4C`{R7x}ar5A+TMro
wlrl&T4P&dWCZz=LSbSrX7HC#M^XMo!+XU%26tXKAF+Uc-;AM(1Q^(1$28Xx`Gx>qw}bh_OnepJ6mja}7fa4BN}I*XX!n~o|&?74O$${dLF_H>z2sl1i
Imc^MNuV-n4{d=d@5jp(rY;<>(_atoq?ho-Nf8Im+@4X=W&rcVw46<jGRk2vi;23x8m(O-NI;_IgK8XPD?<b5ZyA82SxhDIoD~XLmmi=^D&qOUa&cco~
<jw}U?-2q8hTFgXDYIX_?zeZIAM7)Czq{UK9KKq_RDRdWzi5Ly?UZlepf2z%WVEi6`6t^hd>mavpSph(Hz&4x4C2z90@7$l8Q^KTLoc)(pO}<1d_jVU0
l)C~=IcMK8MM|GOpe6AHa?ofiky+H0%X)J#>We~jPE+G^6Ss{;eU(atvbQQ*n#=fhb>6%(B@QUa$JILVjnz94+KNZNZ?e|7ZIYy*mCbmW<HZ$=Ke`vDa
t;O69wxH>jYuwvy<E9a${%vW^On=Ka{(_kt7Hil2VU4>uunVo_?^<T7BX^F46sD839br9V#x+pELGcWGS@$0v-Rg?Z)RxO$>O#_e3c9r9^5Zbs2^$dEV
!>V<51BB_F8!<az;UJfAUBof<wY&3!vQ+4*_R^Xm#a{%(L))7}|x+>FFGWIgp6fjvKkCg%~bUgv_eWpJMSJ&ZcxCCbWnnVX<z*DhJXobZ_jXtXnq{ti-
BM4PnHggM0ZdcQk>XVs`;<@%KYUhc2b*NDZ9q3m}t+QP*G4k-HX;E-zzI9=Ofmcq`B#2+`k(Q~5#QT28aZ~nR+`24iU2L>zeA6e!;Z*+p}^I`B{82HO;
=3flOUu5kr_<X~4&v$)33}7hI2ix;#wy{VQzFp@_22wYKCkLKwI)CN!6Yp<W(;rKEo%}0@C(z1AznzawdI~^@X>cStkv_TQopFXQEu%2xXsUOO!nRLA{
RPsmKE`vY&thh|`bBekmc-R|F{ODX;PQ@;?c0qf&X~wUcP?`QkL>gPb+b-IpL_9r|KmI20@87066q-ZC`GQvcos={)+l4!A3hTJq)1B{T1wj-1feE9?P
2)!`32W*TU&3yTmaJ(IAS?L8;44CZ?(ohxtoCs?wm-lme2NF$QGGxY^LriKM${s$>?Tt-q#cjsd(A6T!_`?FVkhXo_LI`+C>mxJgjVvlBZTqKM`kSwQm
fTr-L8*G#BU|d7TRk+$IJ4b@Kv^q+zZ(_xU4tK1dJ1JzLL70QTl9a`WUV19Aq7d!PFniWokSPU><vIP`Cw-*#@DK^zZ3xY2iY0~Z2s>C$~az+gx3+oei
AHo#5s;Od=Kwll^i*G*=V15*2pidZ4%klS{(Vn5d7@t3;G;}T2vK2bj`P<+@N(o4H<J9%rLp%cA2uy2;ZdJ^x4T$gGixUUwu(d0Yi-Ppb~pr|v~wc~uS
fiY;W%R3!H|GP-I{h^R_0Pb6qdN5?`$t{}hF92wyPo@*c3hp#%z#4a8$T?lLd?|f-oE$w=y{{zFHYrR7kjpE*(X1KHf1$hJeMVvV^?Zfg7gJ!@)Wc&#7
F(_CQC)CQN#D-CS_2F*KFPl?_Z!+9qlAsL66>0SY~pBzs+s8ollHdN;Pj^dm)#|tGb*pflL(QL4-N+(J<i7x7p9?VqN&i@R>@x9Z6|gOUpaooNVt8k1h
1-||Lc{3$fpk#gYO}B%p(3}GIsC}5za!7JRk#xMGqLys$NL`B=hkwk~8%$-bHmf>iAp%yJ?GDcRtQy&Fh_#n&;~qW1DHXnuEInSjYF7csIuh6r*qESGR
>en~SrQ-G5!GpqKl*5@}&?dDEsptxH|Ob`hSBuU6C_<W>3LlIQT(CpVX8o{1W>1>0$x--wjtM+Dx(24y3ZW)@T7BBy!uMQ(*AxOY*dt^wAJ9&EeaiHxh
NoHY9s<so<SJ!u>_R3ORQlFh}l4;DMX$}n1U%05l5OGEVyn}D5)W0rY77M2Sm-`$><U$+Iw1fJ~G`dPtPLGz{--p=y%s|yCnds;q2a2(ARtRn%|A~PL%
hf3z*Ln;#WiUt0qvAEYLR?Gq_ZJ5PpoW5Gly<U~*rBjyA83fQD(Ej9LsCzqL5^}fsFP*gOnQy7j#e;=qqwPNa%477VW6);vx^^v3Dye;0^3B?C%efWg)
uK!A$!|{#ge@@x+s@MG`qZV3!m42;Gwu@u7(~R8ehw-_4ari1<a6GA0!*(yUGe-2dVx1NYPY{Kmx+=liC6R7*!rBNcSIP>uTSccWnjLMpuFEk>xtc-Py
Z~g&(ov*MFWLRx{s~Ck|(%A{SJ*ei+x(KoyWEtD3#B?EYloE3LXIAlk~<ya)0S5a`xUTi68TCnOke5?H=&^-3a=UJWn%XO0X79_j!DqaRzD|k00jU=Kh
zNj?2wEMghDm)qS0=PuKuF1wIt481s=JE6XiZ-XrLXcU=MxE+O{LWZ)PatNO=aRxg45JS?F4PN$E9vt@k3Zr{c|du*dv+E){TMM@`f?3>NH+M0p+<U$i
?&c?s6&(Veulm>`a&s#!?SY+&;sb7(1Q9}Ne1yDr2ZQ9$5KCwh&dOE1T>xNJ5E{$)AUjb>*-lTcWVe{jPE8k>95vJ4ju?2T)iGir@mQQ^z_{>M1L7(T9
)wbh)hm{BT*#p*;BrbpCOUONV=6aN>#%|m!Qx_2{G6k?IStTJiUs!I)UnzD7p|fF+QxWZ|LuB%f$-ty;PtNA-=E3SLo)zft+@}>A$MryEFII=^O~r!fL
pPTTeI5PdK|1627Goaxy!9nev;()fzzMb|oe9crVJsgImI7@-&?CzT(+Uf@_Y6z2S6{oo%dt6~rX|S2_<Hex&Lu<^Zj)ln@@^BKVMh5-2)ww0y<){M@n
|YUCWrch<Oz_J_p>}FIp1Tz3y=?G(K{@|w6T5lUCx>t@pZKYSE^D1Q{gwROURcDTzyxu<)(EvqVZyFJcy46zHJz8Y{P!Szw#LUo4;-kJq+I=Hq{_{-z9
7Jd8JV|{P42`-0B{?@%iT?bLAHsn3M4YpY+)tQS#1~U_=7FaG%>M1F~Eip1j(oPXTSYQYEx#APAaywRE;*F@_5D5`JRZza$NKDeB1VAT18%%HJU_W5_#
aR2q4>zgK;wxbHTD;P|dI?b@&L<d>5SKS&B6K5KD%fQ8HhX{1&|q-2AF#i|d-oeO{EH&S^d^gSeyz%7<Y+PjPxLoiYnCl+qw`A5?XUKN?9fn4eQcwVP?
L;{`2IrFi$^7ie{&nFcRCkDGW^CB)Y$O{JbP}tGKTm3I$Yhe<nUoSU^E^3H$-q2zV|9G?hcxC*rbQBr#gboMJ=hz)SUVU1Q)*q#L2}@-=Qd-QAs3{gex
-ucWZthnG`6yFamWKXz5wF*29bU^Dq)p-f`a%nlVb>4C!<=ox4bK8wzgob~fj*YyB`$v5Ih71g4_^HD+b3o}u$;Y`EwD-S8<DB=nZYRpudir`gpZ{GaV
U@c!T{4b+}YE`M&`cedUvm6DQ~zkyqG5V*f=PqLLr-Kp>6PVgGa_h@^#}aaTd){%sP-*hLu3RB4+O79%IuhXS{udh=@6ODIgGTb9m#`7ZZY|@~@+q&sT
q6Pu+bzUaJO(w&7lUC37-HB(QC0IYw1g$1gUt8rMODm<qZcx2uiT@2a?lHa9*qwX*#6&Updy>Y7XdBr3#`8{zfY(k?z9NxplVOE&?di#y4$FE7o2{eD<
&St!pZjO}#|xdSUfZFa9%AY_~coA`bNf&8nAQrV5nyU(p4t%=E@Ud$)tJ0}X&r`b^3CFA$8Z=GxbCw_6;O{@17WBqnH*CiA-a7<gn+75pORboa`nwhxF
34WLK>sT0wbzGgZ#w2rq{6@A-(zwOux<`_aXOTtzsqRPnbvJheo)pjh{q2n*C#&^>voxqTP!|4M7n&jgtLO^dbvaOeuNNVDg^#=Lv&1ekNlzk!+PtIe$
;;ey@|ukLxB2wt4V&_(!3ymxA=Wkv7w}x)ViqYErOp7+$6n5Ed>&T^#dqCqSn>4N?C+kg{}ZbKs=5w+#S<Zia}Vy?_aOE;I-z+MlRPAhcoPVl;GZqG<h
gNIi@W9%gz4uD)hrD7o~xuQgo=92sm)#CCv&{f^6T;5OUq6`p>>14KR!<uWW?iDncg;RI8FH7=UqG%5ZGto(gDHCJnGwDan3sl+B@5GsN(?CX19`UFy1
6u4#{lY=COhB_m)!U-O_R#<Wzp`6r-e0Y*eIoeSN+v|6jih`Zq;3k~0D5HHMh^>pj(m%=KOWa=Oan+YYEN1<hslCi>Tht8!o`@;s-=H~Wn7(7T~9fN%{
HUlcv$GHJK0W&G`D{$*8P1&A~@0tEIlrkgBoC-BwFJ=QUD+?Zy(P_y>62Ed<(#@@@Gu`wl08Bzz*>Eqx2#@a%=K0w?*3{zuBJjC#3cgE{1mm8L4SyjV}
TLLhPD%I67N_us!9DMVhFQ4{<Q!mrv6M=w@oP(E)L*_A|dQp4P&^}K=Dz-xo#gcSN-=OZ?g~eVXFX=2FUr+}iF4Z7#ya)Q@Ya6)q>uWYyb_v|j3E$h-%
{*%^YPSKvWhiQxT4v_@YF67G_^p4y`<<raW=()&v-G^xzn(2wqd7s=bGCha3q8?LeEtD+{K3WRhook19UG?}YH-~M<x{a%3>OGKK|WpX>lJT75X%MsVB
2ORbV>!Z@IksDwC4-_9y^|K#&A3qt@0C}MD;sdw0%_oW1hC~$i26Wb-gaWNGp?kF5ENb3$>X8-8z|Unewa+I!rk=l1484<Oeo%gptR9)`D99cJ9Ig<9Q
8)(_?QN{fRGcUQhThkmRB6Mp=5be3OLdbOcS~A57GAN!S+(xC&M|V3R@Gy#Fz7Pvw~fK5E0I%I<+VfX(SE3alh+^T&<d7`1NW4YPNtv-j;|fUWBp?u2)
wyiaXt;bouejXT@#4P0~^1I2?|QtPH82Ht(D_HRa}ZM!*_-?Pzj31q?LcnKmwW*E0L7<_%g(BGT+7~-V1o4;~_!l9#-v6^Jc__s~mX~(oxA8$^riIgf|
02csK1e1?wrF6X_F9KcgQM+Ym7JiYR@gDS4=0f=E;rT)NdNN~i8wtWX2RD*MVgN{~d(B^G%h%cE)}M6z@-J_H*phy>6p$^fT)yHd3jz3E^H6^bAO8|I-
8sE!M*7EZL&BH)<)gHZv&H1{gVV2Zj*tk@t?Dj76Y*bJUqiCRzBX36>4(?M@58@js?C+LidY@ADUxOO{0@0WNR<obHmuJJc=@Kx{DV~0hj04DoF*G%)p
`i<_#SMB@~S7Qw-^D0yr^oyS41(@a?&zkEQ|i7|AyPz_4Hr3F--6@^Ckrp67AOYdJPFZOg7+KLO%71vw&iv?{obuPnoB~`QzZH+-_9waEu1wX92;u7fS
Sms5n7g$jfGzD7oTE-kb}SH$ZSy&Jq{wCUXg`t>55{@jlBktqB2{@8G+{k8!Sv@5$k|<8<z%UHq?|<u2PnL=F%0yg!DWZe&bzaAMV^_PTxT;l-1EgKS@
!)8?XG?`H_Y0n=U>AIckrUwlA)b{>(VF6imbnFI@*^J5mGLC*duylu&cHsa%48ETsEIHJYyrE9G+k{=r-B&QbO91``5D{cDBz^{zer)D)ctGgTRx3-JD
Pn!YskTH)(FYO`6R=IVTHsA91=R0+~E5!{Ub}3mojd8UxzfxgQy|%zVWW<p3<MyV3a($!YR<*t5i~jwox#|miJWqC3iwu<U0#i5_+u6|iOmk<!`g|4}n
Obl1@y4DK5QDI%MDLCvSK92{C`f30&YMGbdufRLh?ljIPLa?v$2CZYJ+Q~cCzP@~+;<070Lg3gxj$@L=BQM&<iR<!?RbmIyFC(TMR@MW=*&X$G!HnoxF
7oJlc#l@QvG!Y@X-hy*Oy;!>5|_>{Mn+d*!Iz(m~&N;yl(iay}q*akiio0q$rW^&L=y|e%x`v{sPr2>LYO*GQ_U!OcA5uqvo_*%B6#ZD}mjA*Eg}DzQ|
ObOET;CH??tNcBl-OIvTK&m+$Xs^<nu3hq0$7kprTSp?9&|z$D=6MD2aV>&kM=_l(7Xd`3Pm8y(Y*Ba-KWtqJM_Wbczxpu@>A{33e;gPz6jR}}w3!iHU
;gtg^-Aut5*f}#95WRca7flR<O-X8a&T8|mf%`t_a=o$RA`>7;<QvB3#7MtIm22)u0P;DIjT+#pvh|_X<G#SbnJ~Njb*MaynA)@D0z3?MhAx?W`hSHmk
GPBs*$y}G;S8luPO%1X`Nfyv(A4XDIb!B<s#cdtxf`iYy{{0$Uf1Q`$a(w^NvN@jIJA3wrp-J(Es{zD@e41lW*5vYxsP8M}x!VlHgu<AO+UC)tUhATPb
UO?cb^T7}^=qWvdI=dkI{g0n{P>7`AkCl(y(d`Hf>yj$Gv<)3PY&DXg$e2O2C6ose8u<`%ahGF*x$V$`^@!@i(hc(D)9b*&oOR1abjlf`n~skIvZARfp
{lBb_5t690K#QQBPSG+~XXay!a>0U<3)>g$BITejY2~Pl%2Ez<fE+7$5_Z6t)4}*A7}qeR%9TPa!7JD9X|<n?CnelTFi`H-p-@|KdMwKeIejZT6L((D7
e_mxdqnFjwH&rSoKl?h$eVMrRjIs*{Z}U-!p_IOhkT)q)uOXESDi`$}{%`R~_8(*F3i&5!8;<#lg8^)|j`?$$*(_UtU)KPk-G#n@RM0A8w6GPIs&LEBu
kGxhZEcCmDGl0SxhMf(>RcJp#B<DvMd%l5Q9pSS4PxveKMKyl;7^R1;g)V@WMUAXQZ_&D8=1WO6!0GNJpwh&r1%SU=$z6Z0xeddT+i4(3Cl6TdMP_74<
LJ(LdGuJV>ZVVou$=rR-D_Fy|okgu8W$qm#iHLix?6Wn_J-2ntXn?ik=jhrBZ!t1O)BrAa?4KHsE0ZXE9w1LXG*Jm0kpa5z&EwbGKz+QWZ*g<;Q3bwA4
%vw^Mpgn&kNDC)Fx_Wp=WdRYI5#MpJ-3T(YC{HgaTfOpY{w_S)6Tc0a|CcGhExmMytKSv3z7edvB$<#<^H`3<Lm(Fm)-s~l{5o_;xbv(z{^JL%3yZCzH
$UaK{Rdbc0~+#cfCBka2T<%->%Dly)+5QM`>fLRDHEF4>IwT_nY?Gxau=_5aYERoU>a~K{g`!2N(NXaZ%hhnv6!VS1VLMu{~7|mmh1$T@AX!pA<4^{1}
D->!l0_R3QgJlJL*@uNbsaXThQ0-Cx)J5*N7Zf{_~_^5xJd_AP*Fi->oR3g*NPeD=cD`10FD+tdq0WsOWj6TP;%Tj?2KxHZRc^yBS#c#LfsZ|)1aQfaM
6(|lPho6@Y?ZlewbCzwR$>+h2=D!N=NdqJGwWg?z(-XXmmAM7gP6ayBJw<?jc+Dah-WL6;g66?MZX@V4X5`9YWU|oVr>U0iy!z6F*R5bNJV9@^efBvWG
@%fbVYxx(CmXGtVKRzG*QvUP5`upofw10U)+&{MUueJUe{AcjLJosl`%YXi#e*VX%zyABDasSSSe`CIX+U)O7_it?cA2alC5AF8@|J_ah{fGVc&x!xX>
iu6o|MQgpl`a2HqWx~jpR)e{$>9HREdS<){}Ds}SK;J8D(&xZ@}D;R_Z{-5IDQ8I8T@DPAA0>6@@L4OA^#T`5^ee%=VAG$|Lu=6PdAZmh)d78g11&Hlj
2#DMg%PBPnkYtD9@w44uwW)H#gE(`##)vTwoZ9onFDG?!zDazXP5Z@9#N;H|C9JQfdWK7kZ8OZ`{Arm+lzULi9b=IWs+{uH@n^!nDmJw|Ga7INDex1Eo
6kKk@s)|J2`4{r%v7^6w{p|26RbzvL6HmhX?Y57!P($~jj5*8Q9J_Ms$Db(Z5ne#6#C1nN;mT0*Jv{n2ZEZ)1lBsQQuq#P7c#{$KLR{l!<oVs?{a1rB4
VKl$^6|KXpX`2EE12mg~lKlmU2^Mn71{}28r{y+HtZ~f!X`v2&+pZNX6@2CI$^uPaQ`p@@9leMOZq3y(<rK7)^;F6;%4(<U7atfyO3YK8w>3I0zpCA7D
S-+p_7eD#;-*f$bn}6a1xRDZX=S|%CApG*b9?_LAP%Z%$3Dm}LcQOme{OT&d#k;@L5Ar|0|NlVzkAC^@ef<A@>i_rg`|a^JztxZb+4$e;*Wc#fZ{wHzC
*yzo=MVk||AYU*|KNY{KlmT~5B>-Lga5(*;D7Kx_#gZa{s;eq|H1#@fABx}AN&vg2mgcr!T;cY@IUw;{15&I|AYU*|KNY{KlmT~5B>-Lga5(*;D7M{S@
=JHVQ!`W^o2QsApXbqjQ{B~ejfe*?WO1PkWD^S#>1k>W^)(U=xO+$kDPP5F$AY*dS?NBu)sw(-6sw7&-~q!OJ7C08waxV7#wvkG1o&=Qj<W??!yZ%8n`
M-o;!tT-}5Kb3%BU($9cY_DU99_4L>R-*3+gagWcMnotkz6T|F*R;`b6vbuxGK!Nz@Y^|CLlZ@SGH@@bsn%4PWOSoK9QaUGcAL9E7p|A>07>QOOC4e^l
u{n~#c@pb*0;x}Nl{bhc-MHhzD1FfUqcf;GTPCqE@4K5r}!3bAl&Q3qUB$e+_go|3Fj$YqfR(J>P0xO|-bO!!0Y*F9ndZS!%P)s5&2vP1Y(f)V}M5GW?
LWp%fr)c}%{F84A8H!;peD@SydfXaY_!1pv{_I%=GERw&K^5udE$)%bc#GD5-WO>+-FmNJFLbUKJXk?|7uP)+t@p3>&3O^$iVT|jC@MO>B()?{<qf{vv
U9YLDT~tGa5UIE><w4`nE%dvs>qhLU6rOJ+4rmc*gL5;jGJWdO|`uPnaJgxQxotumI9888FLEmzh`lG^(Ry`Z;Nc*cU8fxukNm?lxy?%lNF`3OcWSqog
7|f8fF4IEF9LR&Dr2e^}Z-+;(bf!zESMbz6GLP73=Q%i`5y4wbr5~%07HwW|7nEz9l3W&+9HI8Ix;@WXRI`5?VMzJH-tum0wZ`E)<l<T*pm@SZhfUmOJ
EKWy)2b^q<1#h-3JEyq8WjF9j<mTb1qZ_U${1qcL7Ahm_e<RTw%^N~Vu=BcTb=-j7AIYEKuO0YKPP@`CHhc|XPMcCdbT8`92zRd|T<WA*nuUsgwvR!B%
f)5DE-`OHyz<2?d#(==FL++0zpLuy58SFhWcy}HN<WZx9aNgH-Iv6e_pZl)>a!gk$oO6MK<qY9hg)uaVKOsPahc@Da03){y(Z*+rOSO*K~JNEW|-`FJ=
h5q46Rk2vG53rk~2XZY6$#+#?Uqb;mraBJA-t5%f*PBi;8~H0r!dIyG2wEm5YK-=gyn{61<P}}6iQHt1^g5*Q1HNXbr|FXw@M<g|T!dAziTQa*f8vjpw
{&r8WZEZzt9EktvQWO$_+?+tDPJ^VHwa;6u8;lpuINrLoy+_uyyh}TA+373@6}~sLZ0fUS;RFef!7$0oO!{|6>v)$!9Xl3$1X2wD#`E3@XrfRJCaiKvN
+Q6Z7-j0qNuKT+oTzA94wqkPz*0!J5XF6k3F`Ts<WJSzXDUjKK>Vb?2Gyg^FV-|80<q%t0;d`{33l+cisn&l@<TmwW|0~GGUK0&vR@ph96Nad>KBa>6U
A@7iSXnYy#LC%7qgirdf!Xi*IlpTr5)l*gtdzGuJKwS7Dw#$51ZWN2lpb+lyJK9DAWgG%mlbhc1?keA%OV3Kt_+%vsn?$n9xjk+?E!#8XOStA)B94~~v
|cpzGwy+UhK>5#jE!4_||Uc#J$d#8P4o&)Z2GxysV)GRM~>k1y0=xxCG8n_wU&q*52A%UYTZH~-A?JmBrqrHF5gNd|nH@G6_tNR}KZz(cYY$n8J%HMm|
+^t0*MZy)yn7zY4#ZUMq{hsyuS7r;$mBrfp5-{`ZC9*tQAY>(U&pi-M-BGmWq6=}t-S=pPnxlkm_!MdIL45g@frIJ@m&N-ysrwbPut?Lkw3W84IQQGu>
W)^uGF~i(YqY=mC+c5mQ=g(cD;catvUlt`vU6~Rk`A*osTQNg16~>mZrP>CwH;|7rKhNS8Tse@xy`h($8V>^b(I=kBJSY#J(={OGws*qB9J(mf8M0Jqn
6~wl!&kS+0BaTI5if6T3oiL3S%s%aN~DPL3lZKvEOK?<uvg!sp3d!>)whFEmx*>K#ajS!~RNDzB8;ty^DFN>3bS;dTvrr*h<xPvGyye*^2tQeH<WcwFi
4znmLU>z(@32dW4_%p+t5DDPKf|obT6gp&}WuiY)>{-gk{;w@x|n;UiY>2jYY7S}n>Iv74wVHx)iL)pqP>YoU5nlXCav+3M`l3O6yLKkr?-3g)7Dm)4c
CZxq9A#A;5*JV;_ZzjttSjyhMP%e@tY#^H8R9z8{+u9r<{0!H68oxkE%_l$cfKNudaYkK6WU=x9KdBqNlIt}G-ONqWTTLQLUAMFjdOa7)x_v0GxIt#>H
yi1lSZHb}6gSn&r`Q)w_@$Gwr|IOhW@$E<=e)`bb{<(3pVrfT4h(UFbdwa&EqEBD4m%fjv-TMTGiZDLsO+1Y8fQ9HgoLvh>E##r$?(bfCDn=B0vUCez1
;v3;7wh)b3n`<fVPAx|jLX*W)urVSN!T~)!5M*v>i4lXH8jY)cI*W|eG!z<+D)@N7j>+~yTEmgxvzi9zYO)$E~xX)FpjDgD3v?+;cS=ABuMosy}UJs5}
wMr4T(=GKDdXzKioEngil&gQarg&_->edQJ8&Ug=r&8*uTp<w@tCW$!?`G@Y!6Q+~yLrzV>k*dti!Vq$|g^i58Tudk!=kH(R`E#hJR2FnFnfVvd;A3*Y
dL`3L*pQ2f(G70+7-_g;xZT;NVS6rF>P;eeW;V^Xtt5j!nB_UH>XPCT61m&zp;HY{2vN8=5xmZDys_pS1rPBeq@B~BoZU==$)XXCAent%3s?y#DJ&h|4
olf)<0ZLN4e7X=8?O&atA?#tXh7tz7TUSzT722-OuBh!1hvhXdEY2V7&U-YMhi2L=aP59i0HCILh^}|+@(tYxIlT%pxwuu7uMEy>9=Zdio)FI-KzQZAU
J~~x#vCHrE?=ZDuu5WFK_Fu;e6#L7B8+WpLiC82YFkoTQ*;hGqrG!NIY)}#2Jj6rFm;>Phgjf9r^@B46X#Vsy!EJlxF+gp>6MEM0;dGvu2&ph!es|fA6
lp<h2Ery5CDJQuxyZ|nF@^rtxG;>Lbf@g8a2GMun&6FZrVc6ltNQ2pFD`cqiI+ljyuZ`0O?dzjamxVXci?r}HPCDE+upRjcy&Z1BBE@iLR=@95y3Ur>i
KbqWt(LCbTkcazLWhfvPcggOLMCgAuS)p@7M2D&61;V7lId(dxpci+<dyffdB3K|6B3DkG~h13LKxA=-Ah_JEZFA^)P#JW@Ou_+er>BO>kkOj?-GVlf~
>@!u>5bptCDiLi*&|2fOK}q@vM#Rmiv=xe#TqzQ|H69TEqX1X3)|MXH_T7s)R;4K|qdS&Wv8ZqgiXH4H}Vt*C|Yy@(==Hl$(LwbNi+qG{!%xYsw!R{Z%
vsG>DiA2>9z(V0~cyV9QV1`Lk<z*X$gOfr1*8SJK{>x}X;_mXixd-zFUj61*WU;AO6dx0NXXXGq5N!Je~Ax0I2V|(fL6bX(iU?b2+Zs<t1OUkKzcf^7j
C#B!BmwARr_BVXEoWZ<v#8=^g!}fksxH;4LAr-+n?Jyh9$jTz^BYs-Wg?!(7xiyza|Nk+6<x?EIP~Zd!H*)Y4`{_)RM3`R+zUW3keAOo(>4?S|wp3nmR
$muLpWJF|7wYiDwLQ)Q@t9>2=`jY&)ptV^Qduicv>xCd*`0>`hf5kA($gbQjBF5OsYr8ve^q3FTOP^wk{4eCI3HhUF>Vm)$K*oJa9dgnw<?x!g?p)u(D
Z_wQ<&&2O4mdE?AP+$cAAX#DR$67{WCUAMJr6=l*(w(Aq1Nm`E4AY5=|+;nwe`xUMt;h61i}f{T&fjXH9fONSO9D;Zo*skpPmzl19Z(DC9B!H}pp}N%W
rI9R?TNZ^}#UM!ez8a3s#k?Cm1v!5igcL0XF~tNkXpQ+J1pQ^&Y5xN3%I>df{#SWZP(To6cIalw32oKr`eG}OP7&)bCW(%$i3@vtRKCY1fwv2L!X@7GQ
IWBxXzQ2%~Tr39n4cNP^YX#GkGVsP75Y7ulo)TI>}GdNl=Q87u))y2%3q`ilOrI>QbyHdEldw9Lo_uS}JDV26N{=!cIsLm9hH$t2Z`G9w7uW$o--&8u~
*K1E*-HMDkh|zjh%m#yr)^p<pdROZ7&4mHA8;XV2Iu*qNdT{AC$+3NJ2U1wfNSka_9$9zyQb-Clj(fw;y`!`7n@4(pmmoP19m>b#=?fy=V#q_MO62Xnd
Y7&q{oT>w+nw~~wwtsm^R~-;W#&p-h@xP`_Z(JAzHq8(B{!kIhAk||hF$c0u6(gGhsM7h+xNs|9v7v-DBWFF5=T)UUi_3UZw&0k2l-c%Iz3A0H^$rbxB
`*Q@VhAeasCBKD>IOA=3c-!fJv@MApeNHhV(%IIQDPkkM(#OyNNmLBBWbapn3@DJ-jh%u1d=DDLj#J+UJR~a^orYy7+Rh7uZgUpWDxM<|VO90w{JE$Eh
i=sS;gYJ!o`t5~)};UW7UCX}EpAwW5h5(vK|XM=+GXZD+D#s{a1`QT9dorBnrqIoFa2{7fXhDDMkaVb`S-p(9@^MSGS(EA30Q?++f{75Qns59yJ{IaGO
DQ#653?t)FlAGlonfK$S%=!IBn``v-o*x6z5e2Gg$)w?upuMpestSC_iBDbQ&3`cN0$V*?lLpIU59k{I}@Dv&n&hVukNMC>R#Fy^ZYp^GQ1r=lImr3dk
nCulp%eZ3Po0~)xdko3@U5XsRA3~A2Kde39W-)Th$KxrE<ni1CLU`qBeELX_VESzjN+XK|=PLK&l7Ye}^rx_x{0sT#yh@clBi5p`jbq8gU6GJK;hdPWw
Kw8N>_Ccko#zngA3Y64>)ox8)$G>M0{$h7mxh=3hjqRqTW{~PNa?o?`LF!!G+w{dQbjh+@6Ue;_HxQ%|G)^ee~anNSvDz2(x9?`UI*^zFftA)V(V_NUz
W{j!8#*%e&p$X_ug$}Jrfj<y4ch`+_?ca(bQT=p`{0u$<OErVsfOiZqi7f(`xCcqfuWZ#dlLU3g)y}f6PB?2d*=2!52tp0Q0>p)R`0AcuS?i)zJDY2H@
mqJt<K~@)=IeJUiCwutKrN>}1#7o2Gcha{`icy8MPesOzG-86@OaQuq5tx!oe{RjiBtYnLE1)mCmBwW^DY88Lg=MHKR5kupo0W?8#$=UQi5c8~mrpCUc
gT+LiRVhs6h#(Tr}<HaL=v5dO3tBwG>c@iVXV7R9w%OkT3*kx3dRQV$PkgGCm?n@N%v?n7!oIi~X%Sk!1g<Hpg>#RKYw5iI-VwRd0|2Y3?@vnW7qLj&D
=H5F;=P^tc@Y1<Mj;C$>Pv>71ujz49iiA`Oj^aT6!2064(h$9L#*g7|od4V`k`*_k!uDdkZ;DyFypQzQYus~Hdo7C9ApWQ6oPneCqH{UFzH2Ft+HsG=y
u>XC6J7Xd9*y!n)*|ozHAGPzc?H_WJ}hE(Y?DL|R}7A;+AoS!&V+bT)Cr>Qds&3vo<FA8h}wezFfu2~%OOoy80_g&w{o@Ci%odrSOc3SW>~JcFfVbxA7
7uDR6+6N#O%dKilw{g5W|9O42JMxe}j5vJDiT#UKZojE?|ZHeW%~L5&0ov%Xa-tk$x~=$486{PuShEW^rW!bRoToAcQk!r;BQzs5v|LxPUJ)hmIX34yr
d%dBAP%zKVU4U>4<EL;9u2PDLBclb3~dtKj-t3q@2Jw-5-2XZKsVs*!dS0*xJ6A?}HTbcKcN77+f3zj2tTf80n#fgd74ex0OiUsS!lhL`+4DY_ohtytn
pvENgFj0_3K3z5}|eh;nnj8u64PLdE`*}qZ$pdMag*DdT0-|DQGNJ7t&gt7NMungq?5?`pLg{kuW#oSd+d8A064?~ph$<o%HbyufWSiUi~-@rJabir@B
cx7W9O4x_Wk#EciNgD|tE(Yu!b+~7)n0zb)uDTIBf0}<(1Y~E~x6uKPij#Zjmr@3#Hy23sX&@Wp|2m(fFHjcOP1oQ{Iv<P8f0<AuWZLzQ)WkZYBgRcQd
oSJ<XJI(u6xKtkEAO!<@2`}rI(EH_=Z^f_$Nvhs_PF1lVj&9G9r*)FF{MZ1i+plicEz44MWNV{m*iSykw5W0lz-g!Cap?ozzP3;7mI$anW$D04`cT7Qc
M#PzSMOU*v-yma6K*0R3?pPg`W=fH(4Fln_%1ocb|yMn#-><7R3<WvVFw~UeR|~OC`(25&tW45sBk)Lwu)(7!>}ve!||C9fr^1sc6_G6a{{THqzUsx)_
Ph9MW$it*L6;31lkl;I{M3KBlNoO5R{RMd#2S+a>6<#c;{vlxm08_UD&lJJq!nR%BjR<QFujiFBN;TOn{>#s0z1BiG*-uNNUPOz<XZ56;4gSd{vU_=M5
yGKwGv&%5*vI2$7K660FK?Wu^U7VdB&6V5^w>Ix`isr;(G28&U4!zpRjnET^Ws%ZU5@+mR;M8UbSxK52fLMmcJPVHHR{FQ#w)r)A$s2@I<`pVfdZ*PKN
;28{VwxZa)Fg+!zo`l`FJkLnCNff_f+1;IN%`G=o${T<;c^bS`h2vN<<LTnXA2T>oOn{q-76HjZjs`Bt94Q*}y}l&LWlWzC+AD7N#n6FU`GNa=zrQ2%a
&ug9H-~VePvo=Y*Q6r9LQ4s}uJUz}@Fu>9ZI?$-A<TRCd;J!z(q;SJb#GA}R=7zEf0lds_GV6-@2LNmDopqCZg!3a;NvO8LUDy}*E4=yAFx!ZDU1w0qj
OmFh*yx`D=TS#(o-0zw2o}9!|Vp^>Z6Tp$sHkPziAf^{6sA>oGe%PWB!sngGuBH@ZNU9cWj{V!bdprDu$!E&W=LjL@LD3Vcf0w!FKwoO`9mMw|Td8tjY
kM)`UbJRkUZfq><_CQoMu-a9`L;r_^brT~DIR<<1_AOpKe$X`0C2AmJeo+?Nxsn{SGEWa8Us*`H4Qb=qC>R1N8cyR&vm`H>2dW={wUGQ$_mr%7MZCL`a
cPQ-By9rH)36P4d*pU)IsrR+mI3-Su<6w!|TNBwn|n07?9UrnjG$n{?MQQBD|e+Hr#SHXV$<NOU*w+E`fPZ9k-et+Wc&~XFt>N6$WKK&h+sU{93D_o2H
dI!j;!4vf_0#A83+~gN$>E-JtVV8k{QC4KRq4{SkwyeCuD!Qq-c?8IRGNB>uFMl-@hw#HgbYFJ1?bM9?7d|?L^xNyFjS6~PGt_q`4kpgSO~22mU!js0z
1c1HjRsH7P<p|YBD(V6gX)sS&WRJ{U!5Yqr(8@$Z(>rGvb#aT`gWjx`F-3jB3EC;eKKTkF^WU_$lr+Q;4>Bc#r9tCBXO_DgclquA~hSyUhKa_2nWNwE0
)vXqIkRU^<HtqJGa&vBEE-73D>kgb8SiKK&sO518F5oI;oC}r)ZJb1oQaDMYed4Ly^9P<&N6HtXSb$t5UK+c295TiL2zDAtc$f;=iGPqzu=^&hDu_u4q
|twD?gA4Bf^^QxwCZ+}0$J?Cm=FWtFD6^2#$+n#Sb4*B^aT3@K4t;rnT_{d!q@#kSU)C<&(|K<iB{i|}Bui)8dH3Afuaa{Bubq|)Wy>Tn^*@Yl7I|8xF
Um#~T<=<y_h*W&MY;+e8EXgywv4cmti#|)ed#Oy8<kMadyx4RRmQTTp|26n5V6Eg<x-tcQ6J+zM44NPPl*<*r9R&4hUTVv&IKn({a?vKcU=Q?*8e^;ZI
c-CyT8`=gUYm6LTTqmO4#YWd~6D{&hvN?u<bCO`3yo!e@5pbm8oC+-BlMCXI<{EM^YmNkYJK-<|kXaFw@p~Pqo*UidXTb50kHXYZkq@@TDlSJjTWJ;I=
X<5ZRpz%nRX4grm64<(^pSpk#N^yrG_w36GbcK#Pjy}dZ6a*(M!i|slb1-b!-Mz;FR4=CO$(^V>Ymt5$O#7S54>|weZNFk@-b0>h^>*oD?y`y97neAbx
Wy8>+4n)jn6DWfeqZqwozLUkrTe{zP#UB3|vfC+Lmt(Wr)2OUBC-oAZ`x=_UyaNg+VnaA-U)H#`cIqjL(Stgu6o5AGTUtgoJWGk_F!@EbKDk6eCefp6f
OZHhqp{-71o-z+w9vRxc)qw5?ii(u|0EPuAFv>_J|5=@Zfe9HCJ;7L!Y^lw<b<_Sz>xejB_B!K?QttQ+Eqo0ljlq_Hi{JsihPQH68hMS{!<IF_WrS&}e
b#Jl=`uyZawt^!+{{V#V)Nnjfc42j_VGQrC>tsWQ*=4IXxm{R}uj%=w_x24;In)IYAr6ZklGSlFQz4y14jVUCQhZkOfOW%6{b3#V;Wse=RGi%bpjkaJP
#~cYz#Cw1{<vf~w&ducGKm+u8<%*Cyu8e&phAA<}w?Zj)yGUWel<?BOy8dG3n8?w>kU4>YJZY3S?V;E_mB>K-R(JG_&p$?K^t^@nMlHxW#<QYbu15(3y
Mc(+5@}Yh{QC_`-{;XwMOVgNi(Ln;(^=@f6czEE?rK6ne|B%q-*?6Oo$C|GtT{mVWZ919Fp>#93D;=SJ<`A6_27WssXg)k+q<zYtzyd3e|`PG`U<}^>F
0RXa5LT1#&n4ALlznUCyTKtwzH`h=wwrizSnjY<kCrL64-T!3Ik(7^X0(?79CHhud^p(R$ncKC*N&wbdj8y7->TM&0tI%jhUUP!+P4Kt9=epWfr6`8YD
g>!2@^iTG@JJ*)ZOKORXk;vwXzp!I7CT%h(ndSo)@7<;o8LZ()flcrP6-WrT~QHiRf29atHY61WLeF}Pu0T)vJv|I7vY+&9PCueWEI0kFU%D;>0Y1Krs
DvoC-L6${mhGc@|i?`^5RsSjK&<&RNuFadad2nR9?I+~%UNDFMZ;*5qb&ns5X@DtEn9-;Cv6Q17b+LWitt?)yzZO2-)X#%1k^|%z@Z$VvNW)1G@KHzs<
>Wak)3ok7u;nBG|t&N`4u`T_}>z{(kQ)c@*P^qNr6oWz+`-1gLa0f-!i|~#5^^N9>@!!93i94OB0<F?DfO}Jf*r(L%td;Z5gDg4S&}PMN!lzxT14Gy|{
O05+vbH(WVJVaO8y)9b(5V`|N#1%ce)A6NKrSr-9Dg#09(v3$rsV4#sLC=z!6kTQb}i`>T;VX_-uZidCA2sWT+<=I8;q`kst4CZs@j*2x>Q>-HN-Q?Bd
OZZw|zey)9G2l53Z!({uoS0zsn~ZrsMO5n16Nsm)94(4f4A<qt7sJ#MhZUk>z0NaLiXL*`G_#!|ywKATrK0N4p`rgfH~9@iIm<W2dUkORHT;sDEFGKfP
Ojkzb3h<Dv_j$chVthxr#h5f$>Oqjz+|!P|Mf;q~{^nA@C7DTtqU4rl$j&djvnML0`Mh}ZA_B;)(_B*(`(OX`(Z964I`7%DYAA=Roq#>;u)-^XI|sJXc
>!4@3mEz4E(LfO*|CPB<(mpuQXM#E+ANWU3}3h^8WICcDRHvi@IZ+!ScTa_`#3_oW(1`e2FY<*5`1G_`!!OOBUWCWuU+3FEa03T-$>!5NJ^Y*bHfIo#a
QXiE=_*o4~II?FQ-;v<d0{1RyxZ0#F3VUt^=_Vu(srJ1eCVRg!YA%SaR8+Nt-1g)~hW2d=VBe98DDH7-6wi-zu=AuJCTm$0a|_f5d{Ux;p1P-G3OffKX
s(X~XAAs9+Up&@!QFY3s7b@H(d%}Pp{yexjrn#k|HL0fuvd!Vy}1}lT8^<DjZCAI1{~mtOd(WvT|cX_AP<1JyocuAwG?N1ziCNTg%cV(r)|t4bx!c>k2
d-gYsDxhUr^zA{oPQLm2XAuURVSHd`PHe=vlGk*e3No`&aZKiXdpQQSP#HI2iTT-HvYb@k!-sv0OAY=Q%SjY{$X%Fe0=v3Q%0hB0M*K$`Mtut~Ad17r6
3&@RON+Z~~)ad7uZrnT#}v-x5L?<fsjwXGYz*j|_5w;ZV(IYbJ$HRR#D#P57QsA!ELqdkp0CTjRT-){fHTh&-Qc@G;7jw_w@Y#{;7w5PmVNnbAjYbtvt
5_i-rImSWUhphD-ls|anzs>sF`yFj_&0JSVO8=L2v6x`Q$hQrU4DE99h%2Mgs9==Q2pEo8|3EK<~cmtE!Xm(Bd@A0z%>Ud^r{x9=izK%GP{R?rEdOE@V
ID7=3QJsPEeFSt&fDL^gU!W*wPGYDRrD)g#>Y^AyKtq~YxDccA6Z7X6_blP1I+6Lr>gg;WJgEl_PCW`f=wPh%g$qz|PZ2fh$j=hcs1B4;CE;nn24gYs{
D$rsak$&4HzQqjAi{h}dsIrc%DCVAaFIUvaz&>9el?arpJ`|lhry2(){2_@FAlm@>*7Xk%^7G-0>JH^V^lS#V^#&9mFVybLzHySO|jQY5rWrj7&tE=Wc
1|Ap5W<veqiJU-9gvC34kw5Bvc9}8`*MvX@OnrceLS6igY)5)=+=eHGX{Rw6QC(1+YL%i8oq(G#ZEk4jxL{qMFWF#cJB*Bng9^Z<kLoH&*r;IH|3OFQH
j-8-nf-NcWrZ!qaU#WDzjxmmUnkL1XnZ1mpCUGTPmo6;<pPIHrWF1b!pgL)KGxDR%JnQ&~w_9q;F35G*0sIM7IB9+A4eIi}$W2{>3~Kpk2o<~H747rrW
?Mz0w@NWaJK365bZBl7`kL7TltE&2Qrpf&X*!7fSP0`6yD5QHbfle|Vf!0tY095ORf%=CFI@KJgbp1kTas~(|hxTs=4`ZG8=7BQ&@)K08``kzGVucIzC
45p`s?fg#s>pLt1RBuO(>ZgAbH2o8sFgYs_RhL*H{IWbl$N`ey<JBF={{OZD2&q#eKW3m}`u$|W%M3ZRL{-@+5v~8dzjy}d9q_qetcQMqKffVcgkTgI$
@1(#u6&3us+3LU@u?i-MurReWbI+o33~#NI8=?mEBQF~@aQ|}fviDOua=Fu7V-o)Ib%@7Yj$Jgqr}OM*PH0_mCIRDJg$Z6Me)&#q@m&!XDtMX`jLg`g@
>Yb(Pw}<D}K=XyY!K9W_gnTI;W!Z-_@NK|1mePA0%%|gVkmgu_mcU>Ybo<YhIBBACwE%_DXp2Sv|?|fem2JY~Y{$-#$$|3KL*vX6E)6aQ+dDk%LTYjEC
;1|MdEa;SG-g0-u67#w1_$)HXXQ7a0jnC(mHKWvU+_R3ZZnQmQj10;~vZem1ZYZ6#yN^yLlXmNU?+JO!E3Qg#TYfeNvv<z#;NR?CA&QX2Rxd^blabiz0
6`I%yAZ%s#fbjt#CYyBXEDYlUV&y^+CPzp3^$<tA7vKU~@f9v+EF+c0;3RGyHj0qFJl^vtz0FeC&d{LAMKS4XaFFw@Hf{ec5YR(3eNFFrpO~t4KFfxKW
sfTxCTri1GXSUQYAA?lnOjI*6<w$e*+2Eb^zU23pjP#Fm^Q6`w{gm=D@i_%tc@RW!!SK+3f?g|80vlFP@W*8<M%zXZ!umD^#J^7l@nK$2B|#d`xMwe@u
{OjXutau&U*R`(tj#BRIL}`)e_9F7`WP0f^b2glA7lO!RADzlAQw949i$K&r#fH)CBq8vy*yn6Jz`lAK2gr&p^Fv4DqrssXz$HL0WS@av8U_-%p>;ji=
!;X{e0~SmYlic_b3Rn{+Z-bz8?Dtrv$AX)dS4|e(I-3KRQ`5n@da&<k<^*qD)xBYNpbK-~IQ-L3RoSHGk(Zd@^vtgS#%7e*anp*dQaKleyB2@|5RT+D1
CU!Dc9p7bt5fxpn}N&r?Py+@_}v@je4ww<6s@_>^T*p9(^0o@BGZ@q!K74w0Yl_)amky!Bx@sT0l&^N6&QX%5i7k^bwy#VRQACIAqB*b8=vA21$glJnO
e>;u1l0uT)D@J$H0^@3lw+K&|N6#I~6*uQ-4Tt@S?4FHe{4>T`BrC9rH^3th018>M*E}36-{eU;o;ZT$B_sD8ImV94KDEvu2#5XQ%kN}}nb(Chm+Oc#(
STO(f5{Zb%D>7Mqt;y<WSNwU+55~;0U557~YEj?Bzev;UUWGzZ{;)s>pJQF}TL<<ce;`}Pwn!<>+XYaD*rW6lw2IB0kO=qf_Cj6}RFSge5eIdge^Bk-E
3$sVjRwrY-EjI=O~%F1ZIV(~{h-boq|6Ec=4H;*Sp2>1@7a>GV1N+KCGI~O9l?9^YoX8u1<KB^lVDt5K?`Y>{C>kTbR&Px&<9Z@$ljzAf3UBCw*a|(dY
Cruzf1!aPabbC1H7b7!<dtCC+BAo;;+_ME@<P>`9S}n0JG!Sn{~mt4M6?7e)M}KL}F=CS;+b~yQ2^vq5^2@%Yic{d3U8LKGI)(YXUAQeboE4DcmTx6X9
8K4BSLWWE6BJ>klmcgj+XJ703SmLitu6Bg%a-j4Yua{;uDCYUszcrl8EZSxC>|G@^bgj!3z<Nhom_v%yB?AjaB`$_H3ZO?+$LbEdxAae)_E4oQ92n*cW
l0>a-_jWTab8jH#%9$3wul7$!EjG@kiH>%;xZ<lf$GnuZMl9Xc-Aip5tuQ&1+)1Py|pgC3NS$e-zUAj|;il5i(NihpGvZ0{!IjYZGGb{F!cLAR`A?oYG
6s$>4UCG<+5N-R-Qp|*}WkS=B4i`h?D~iSo4=FkJ3TN}TpOtg*F=gHtF?!gtTZ<<Vr65?RFIq3Q*VsqTIaJ*x3y!r5!`ONo#n6~wfD<GevmrmW7BaWGz
<#*pve@^8SM8qoSM7pZWP1FsfZnCvh`$Bj#`t(#A(>A8!VeC{jxIad4y_2z2wsn6Rvur22mC`MzMn#>kyR$q!N%Qg*v}}MG3BSI0<F4EI2h?f(B%`^-|
$V=3;oDQQiobgfU3w4)d}VrRk?--3{HWGeNWyS3(MgN^4i_S$euopqFtT?th<8b&-$4nP+e(J+K;Y7H3+9hZ~e0=<)dmN_3W{c!5B{$c-tW0V&X?ZFYc
5I+4vq~U$_quq|{`Pq;r^}_NzS^JylOKlvuLBPiU`-9r0L%MX3e&dCnFEO6w3qZLDULq-e;rz7!bh{TvPSdB6O|k{^i&PW>lB%5zT|`!1t5j1(%v=vhv
T)YwJ|PnZ3MUd$>wN>KS15H(eUKKD$D%*FXU;Hm0GTyyy`+q7nTAf7@RJ8yx^%By*L03kR=Ea`^r7(9C}VC&cgdK^NV8AYH>fDYawE?dS|Onayv@{<?@
HffWd;jo?u*b~phMdli_?T}@Hx7(&6lCiJZ!nR_=ZSy?rKf5zyvP?F?RYEc9OjRa6e?0~{DxrxQmlYW0t~^pWJcR`vanl|9C489B9XJ=w$~-b=(_x}8_
I5(iBUc4W)csc8;WI^HJ9>ihEno;Ah8?3hk5k9UIpW(Ve(q6!p>U=m+AhJ%<ZWburWXuBEe3eKeLuKYw^EUbsu7=W8V}V@Q#ZEDHU+%Rtc_9N#*yV-dl
}Bo{eo*@-x_(p5T8s_#=z|L7b|ke?>tn0dWF90AVrFa?+19;vy6wiCUodxt_JkYGm!3jAHlQ@l0V;t+6WJ-#N!?>(y!aKJJ2+siqS8k?Lq&563&gHYs@
8j=}`ZkOB8tL-)wX@C6@JV9I?&kd8DX1PeXwp-iT%WK~W5v>ww16JDyZMjGQI70Eka5kDiGsk@2BGTGq^$g2y$|XZci6IqgSZ8fTS1I<}V0JmI6CiyW>
h88e6@Tav~nhbDKrOw^?T0AB6ni`T0gDi&)6K3q1j#(8%a9otAgAy}^C8;zy*_j!Ur3Sk<mWS)hF!YGp8zoDT}JbrC`r9l5j`%-x$05G@#QLr|;@!-4u
1{_o0ucC(WlLKNkKkyPLOaz1sxpI_QIlhbXStb+zOiQtJA^!Ld`&nMzpA=}OouC5FcH=~V2y89<G~C;h&zSyvQla19$@znQ7Zjl~E|PM^8LG)2M;B&L!
?UlI-obGcBQ3E~z&Lz_Sej>dRs(5}fnAzURQe3@%FnyEC18#kDxqFBsw?0Hir2;V=B67RZBK?4<N@_SjneFy#`9hRTF!is<GZ_Hg5&oFf{q--(a&Huw@
@jio=*gXg7>LW2lLxP(0DuHqpry0-jzkD@s>*Fqc|#(uvjW&I6p$)miUsb#u^X24{XtW6<EfQ#JdaGVaoB6`=m#;OJ5V89wRif)5S3boA`@$7fRHHI`I
=r>s{ECGvQg!N+Zu&>==|l{$cm@HXBvFk^Ev#N`@XkHcLe}3OVxlb&sMO;uSkJ*afur_JOAno*JuyK?<edx?&p(#MkSkIpFDwDKxKJ=%}b1Oi8_dDdIa
PPBHd|-lX5}yyL<g-h#r>BM)?t-U$EsFj7UOH{mQW1^)7&6BJsL$h;{69esG&WNw*nq#!ddA%4~2A3v@EkmYG$Nnh$k1KOVWaOu@#qSQJRwBCANV1%0x
{c4G6Y{4mYa30YOZ{@RXY|X`qEMD;yry_hGS5c)~IAoPT2u9qAQg7h~h5ovuk(cDi{WV<*x}V--$!F!}M(UV{7i~FknmqVSIWJxbR%_)^6G^F{EmJ{*X
808-6*hmijGIpSkG<;n0gI@yfL<i<Q?v)p&c{zsy0J{4_DXadf1#(StjZnGFH#aFRA^+XG-at|jAs>3`s>3GAy;kqIS&@8m&Ieu8XvK|E8h$HJ{ddH{@
$ad7!va6H7#={|3=~;n^gx`XB<N@e%Bs=^SmM)9zW9oiR&(Kh?*C=r$*zbrU*9)dtQe&MUct7PDy_h3_D}xT6K)2hR+Z<!_CLfn_gwo%W?<!u4@(>f#1
#AKv}XRC-{xHqeF~&rpWwCJnDpvg*hvB*|cwXlEwz-=%%D%&(vf;Tke9CQ{T;MT;6FZy!A2SbIm5lyO{?toQu7k4OLNG?8c!K#CL>?T{0Yy9oY%u28%d
iPK~1&d5}ua!|KsDXIlX}Urr|bA(Yq+f=gr=1stFoQ3yvcG=x9>-Qk9h%wu$$@a%H?>Y(txDJn-wh_p1(Yw+}p7Y?&<Y;1E+-XPIR7UxeaXUc^kd_1a7
jE3s<ada-T4k<9L71a-iR<uWG5dUJf)5dUT%oxpOF2N|iF-|XyH7g(6;^3Lh2J|T(S*8e_o`O^G>QFPr=SCINiwp$sxM8V&Esb&al@@v}H)CQRCGq9o$
U#IaIr=)daFk6NJV}GM6>XcQHD+r)NM4ytiV<ygkrmq?GGF$c#Xgs6j-pS=4x_~rQC?2Dqtz0qfu@W++FZdP&)4p1P;C7JN9VOytT{t1+&=da`$z?|RU
6y|#OJ4u<+;Aia(rSQ;C%`Q!eb=133IYQI%kURvEH;R=JZ%<=}jI97hbwgqVsfHh~xJSrIOM|kZ=tT%f!gh70(9)Vw*SNgS~aQ8gj@ux2@md)Uh1e!lQ
1imnH#Fm~VjSS)63SGjm9FZ>7RzSTll5ZB8sn<T%K6U0YElj`d*q-S1eb&U$7(EXxIVIw%QWeaFmhmEML;dt1=<lCwywEX#xIor>{h7II`wetkgNnoHE
omO`>LJ7g#qL4>!fuR1p8F90kZo1?i~{K&3L&IZ>HRpY9^0>yZSD}bx@Oz;;`tf1=jp+cijd^}}e!O^Oy3gPrTT$DZDm0<AtC<9TPY#h)#=|`^pdwuxZ
JaFe9x?qY0T442LA-ZgBF6hq}c0nI<JL%tABlYf)JT-fz#Y^@;kuJ9C1n`Hy;(MLm56W8m1bPEpP_$aRAU|Dv5T0R8RL!c{C}zLb;B~ukI6Z2~(JlK#e
*Vmg+gVG$4Jb$A<Ib;A@O(Lc9Y{EFg9Zcx^6wns$!77%dYo?~3T|~AX>Gn8@J9U>?B04Hm<$#s(0ea{Mt^QIP$qULrD&#cDnxr@Bz$s_WIe{%)pbtMCG
%`UKFK~9#>1;-+^h43>Gvk!t)JeRZpFhxGTs)8z7@PgS~*-Vpx^}t!&ZGp#D^+CBJ5)lzM-0w<yw-LavtuR$p7Y9{wUs!e!Sm38ieL1*u@$Pw5RdJ4=2
xWOewh(Qj_v`?|2PvX35-ef{Aif(KlE+M%VDy1H3Sj`W$WnV^kGB!BD=J*sQy6<gA;y!#Vae6r7%gpb$hmfoDGwJY7Cqc;PPRm2Nh{M=SsMC~B#EIxxp
D{CoeZYm~&5-tx$hdGyq%Q>MumU_$XOK2UW>=B!*_j0}F%nxcs&yro=$03?_G@!mPrdcwah+JS*r;$up9n{`XHcL+siMGeFLUB5h8I<UfDfTqeTNxhQQ
A^s)Ya6w%zjp3Kl0KM15V97K3Oph)?3^z)7p=K#u;@{MT2iID0(8|*H#@q!UgIE84;&ML4iW0radPiAi;H{Y_Mbnm~1)9S?aC?<1M_nj!2c|8bP#_Kk1
MV4h0KCc(M#cB8n3QM4KzyGQoL5(Nmg16irNhoTyoMg}gVI?GNmb`3+5c$F^pQ#qASM@xAwW!{+Hs;w@)Pseryq|QYBMlFafH^!cX631S$%crql~U-c&
}9|2y1_U%K;5^PvTWk#P+2F-6He%A!?sSp0{oRQiNhm1d|mMU43!V=dBqi{$xO~%=wmrmaiP7pPqc9hPPdZqCB{`$WKS~cTGnK(5J?z*HW^cLzKyY-y{
=pX|iSDNed~E!>5HahBp;0xtj%$<krPKoOQ+gb@d7Up41g3uqZO~x4%m;3^|3CdKokI<CJgc3iQkSy<aH<u7h@xf-w4`QfkUb->todZQd5hzbw)$2OWy
xEj@QA@d_#O`uJsnk5A4&jz+7IKHg6x^;>f|`mjo4aF6l?(}?m(%bq{!RXf%Mlpi3Wfm8%zvz7m(MqP4H-Bd<oidp2tosoRhw@lEe@~2y1WM97co}ORC
e}}IrxopIvYEN3m#4kIb5BX-}J9nir<NB#DupDm_wznI}OP!}MEl$IZNm1bp*!a`J&+XEnyK~2xY(RzwoUU5vLyugexN(<|^&~&%2OvDI+usFo_0v3KD
G+NxKbyu0-kFU;(N3w1$Anc1`*(6CJ6t~$v%c6VbcQd&lIGsXczh{;uP2-V8hGRBz;(C+VAIAEH4g3-<NSSwQnhqFO10?|5f~sm!ac!(l%IWTEHN;7sW
+P)8Er&#>g%vP0C>Bj@!Hsp9bCr(0MRDAz+ZdDT;qm^anxemuHL4oP&P}5-b{m{*nZ50N<}+3CsT;l#PS8JXv74NwRf>-bvYr#bvWegSXS>0U1_!+Hpw
3(oPPN0mk&iT!777Poek8T2F1C(w5urHEXu(zjgK2QA{+-Dc4#(w5W#F8l9NCSy-bw9WK+=YKhVMXqP2e_aGxQ_#sfgUVQ?jghhoRSuMO`?!{S#uD3S6
jteEg%u%pOtwOO<E^pJ3MX2|h#kFoeI*+2_vi1Q`c7%Qhu4?@dqu-|{B*`|5Pm-lnM;f6?F&Br<pArTsz@Y~sQ3^t83Dt%=VZk3o2@@sHvG7|U1!>@tL
G=;vJaJp^~zd9{v^kSPlNIjJpT~QZh_B#6y&|f144F_39Q;M<}8pB=2U`#qjk=+k~kKxNA_Zbfn%#L{hihLGHe>t$ZRkB1&r}t?^h^Hn+XSCe|9*Y#h-
~PZTw6(gxVO9}+Unmi@-6VN>&)*+1Z>&X8jrg|#8Z$j=UP{?m%Go6S=BK0|-kaAzt(FI9os~Cgej(v+7o2^-O8Et4-~G$eqxB8Jo0cEga&I<c{*F^lkC
W=-yARHh${qp$d3hI+?-1tDxrQ=9st+;hD9|^Cy^}nd<E=;Gz5ggyK^uhs@>#^BhZsit7(2<oy!@fI%T32j$6<o0G5d(Zq#um9S#`LaV}Rdw_fgzLC-r
51rUQ9zOUqn;c|G9cnX#Cv-{)B?3iSf_x_{zM`OJ<DrhJ26yAE+E-OR|@pqPT=V@tR@$D5<bpE8!=3nTOp-jiZn)VYJ@jmD_j>_=uL-4no9^WIQ5hc8F
<rS>6nw^77Pt5kx07yVu4Z+C>AsmDc@6_NVM$|5BB9f8@swyy%t-hRW4D?XT;nc539A7PEHSi+GURKWuDd2rCXs%=59AN&FAiRb?=5!N!B>8cobL*}BW
Z^-&vN*Kd8)m(A@I`~lhB{%_4*&>pU_K;~0zc0W6e;4#}CD(BTSN!{Y>^|W7^|2lI#*-xw?5~bGBPa7xyKHxwUr33RKV6#5@0lvWUPuAr=%^E<`$-u<k
uDRGjg*dTADAUzqpP(Y%p@?%X)I52ZO$W}tw7D}t=U89&dn9^{$UE%XWvE81(S?O`tHQXzDWm{RV6;KZGf>Qwf5zTyKYzw+c?u#zEa_jdX#860z13?yd
F|+UldqcEyBOeGf?3vy*-dwmZPH_OzFcPUxnyh#*l%Xdg(xy2qzRi!chUHdn#b{20j{Ae^+$*NqD$+CL6_7h-X*`l`Ee%N5@n%T^p-ZgcH~YStR+gUIf
!dc!H~W_BJYgERD6>(*q8M+Trp1z?t&fvlNtrefK^rmCq*qCB6y`T$29%2!f`AL<Vs(im0$V!?9cOIf2lxVqAHm6`3T5ItYS{$6Gjj9kYm4GM_+J;Q>6
E$jlVkhTYF^P{V#X!FIM+37c}1@b~es1xR$0hO(gLXuK8sEG5R@^(?4tQ01@;L(E^?q*X^B)Ru$6*up6L@NkS8=_{u;CSPo>6sQV=NRr{kzDg*CY1yyn
SF#tu_=G=K{vIC><N11H)R>k-c>My1HzMwhRnIE`AETX6I-FI(rXTGD$JzRz(h=6kZck4g=JFupvY#{JubUZ5e%U&B7>_DbMCo^uTk{!jSIz?St?^GTR
2VXb$G~44NrE3+jzZ>xLJL`qrANO3Mvnc%OBG<n9&Z51&ZGOFxLo_pVoH*~hjBgOT4iu!SRv)X$Bm*;J+f6~_DSNxeSe8KQFFqZlHtct%AFj?!iCgd6X
!ah{9Hu?#C2nTc!dY)SvleHF%X`(m-_;fAIUeJ%{0<-*82_b+K2d15&4dMLHq;gr}l{lc_sUM+Z<a`P;tYvHw%op#FrEb##6w_C@YLC#(fLJ;VNyvePJ
@C^7s<u`qrTGaS>+qv~wPGmAc2il#=y)zx@<0uH~TwSxKhn73So)g(8lnv24_t8F=_JYLY&Iwas#ua5j|d>4oN1qZ>QA-)nGsAqKTU5M-v~;YF4><&9G
^>K*glB^|Ja^g{BW!iwts-M_8Kn2q?msW3`L`b<Jf`NR1&Rs>a=Srah*bV7L?G?`Y;umhCD@aR*`k)lz;xdyy3PdL)3SkVub-a*IG8J70SVyt!?RdC8u
2~F>W@M$)q5cI1+c*v65$kO`q0SjjBkW~sJV@KKg0H=lZ@SJ^p!QdK)hSwdL_+qoaSx-ew_Ul!SNE)@gftz=+p_<JZz9ri^0wQ(9P>d^`u-<eqGC%&k|
5Iiw>gZGI*j+R7(qu+IRKKzZV;(>H0B=S!u!h`{u`9>o!0n-%IM7sf1{D3<;d0q6G>3Fa=5L_L($Tzrs33Bs7>}jjz}s~nIQ|W@0JA0GK=f(_9R3U_$o
7lyu*O|moK)A!(LQza=gXUo-s#<7to|K!z$_{Tr<|KbDwFSvyfdc@4!Mu2sPF8(K)6y9Ch!qC+D$(S@N3)veZv_~RLEUq(7)t2a;>k*Sl}}sAlY4VynI
+3xf`33)YGsb$vaz_&cs*;2Aj!f&?r+eVm3-a%0htcx0))3^H~<K{L%|HLQY{o!)gn(f`vwRabIT0Txt%y7pX#3<CkQf<iQ1m!LRf7G;bAS!|ed8!gcX
TN9C->swqQ$Jp|HE{8-bqA?olcyACRSan9`g@BOGWea<L*_D5rshs8^=q1kvU9x};Ws^;Vgn|B<JsvD_lc%I-dG*ZMK`qHQvsH&u%tqCu5r8Mp)-CNL}
q#v67x?)U(KrFY(HAKVj2^yts&OH2lG6h|^cdn2C*)Py)UtbiyB7?|1dj;@387vN*v0#*bd4;eu4B}6IX3a)JlYEuUhUA_9x+&g1kUZw!nuF(0;wbKXp
h3PF{TV&>$aCOkZ=_$IKjOPfk~iv8VG1HyEkyJ0>@_!G5iI)P>V)uWb5(Q}D+%0fMM6lhzP9k}8zB88lSkVEiH`+4Ea4^3-*|COjbO-M6@X{WV62|?TV
$`##f4omx;XG<;?G@jd&7<ITf~0fM+ViEd4u|NLa2kR&)8Qs>%d)&C;ZByi()40O$CalEof+-$81|!S%a{pZpf#uT?3Wy<%7RF9H6y0Iz=hmnFr$22#~
|nnqny*8Nlw^WmxAHno)HlD8Wkr4e|qO$m~LqJ?P8F9W7Bu2FT+whw!XvZ(Kd5J7YYmDuIKUq!>LN!p}^(?{K@VE%Lw9MCMnf(eU!CTr`%(vjGc*Y~aK
l@ozb77&FU-7BKG$;fJ2SGg<Wg7OES(p_#!bGhb>)c+t=_r2S}y@CM~{pvJL*M=fF+iwWoguKN1L<cT|(Wk1&ePV7&|>s@#VT8hqRx{hfb#qXD**t%Vj
eg@NTqms`a$>BTQ!K+vb95I(@)`3iTJ?@q>ZYN0>R1{o2u+fo;YVoEBHsneVklHcvYQwcr{2%cblTJqbu(8!>Nu<6Za~@nYm)XrR^hfyyN-XJU@|7e~=
EWJL%A$R;zWKqJyYNdT=tLq;b>}X?$$Al<%yS#{k(x#dM`jYpD3;9cYjc|wddLc38m)>mYNZ>a6QK^rwb_t~u2N=(wIaeYUUW1(!s)nn&*cH0N?@Vs9_
$L3^w%gZjg#Vqi%*K$ho2LSNuqc^{%QzjdD3F|%`+N(IYK)mysZKZ!)rm4t2DEs@Kp-TSP<}&lN`k^Q0v0H-D{jR*EN&hnO;g79k3`qUGhw+Z<YzJ&hk
auOPd(2r|vp9@fO5!&pC=Qb<G<l;bP&USM5gGArK+`<rfU;Hgq&u(+VK$T7f!EGaIWQg9!w|rjhyUHH^h+zY-=(1pi(?;%BA$dT$^sbc}p+L<dC_(xM{
4)X*n=h>`9mC<VXw6ywKTG9x>PClkzF$YM)6K}NROmkEFP_dp1nj-!5?asvhTyrPl!EkS!!>H^3C1C+hZk76(HU;~Fr{Ky`z@5uN8>I97N2XXmTx<)a)
#)Q#zLa6<TcgM+$ewP$z1e;(RPesKm;AP<ueps(RNRYK=^x=EpZFHL>jnR@ITO`_ja;W*P=ghk19pP!lQ#_Wp>d2_$y@QqPj~JQmCdlJBCGbN^6hBGo%
!;4W8BMP_$)7Tp8{<P{3>b^SU^Ooek{{xShx(^MUaLFoL~AS`!@c|h@6@=Oe65LyNrmuYP}9=HIFeH2iO1*w8BcqNj3T|z((5|&sD|P@vmZfzg1Kn>sJ
JL|WRIppy!1i%OBHTqX18oSf&Qdz8)Yz2W4|MtILB&fI2f5susB7Jq0gl*D%_0l!@WQgY+^!4^QV;sQx)$i%z~LgdT8_!Nn}d|)nkWvp@wi)b9D7#+mO
7BAGDqsiiQrt#>0vhFBKfg$PON!M$)f=@$4A$E76k_KI;?C>zQ*jO_4<SX!acIMR|85tI9ht??Z*wVP_pZk|Iy?*yxV?`zMWT6OIQMTeHWOd3!oq&b14
Cq*jLC&2eQQ^#CEP+VO(WR(vB1{v;KqA;S1;Qnq7!f1L|2##6>Kz9^0rC3y(OVSMA7{bE5i=wAnilO&Vp5C(#@Q_m1+_g98rxxF-oxPt+RZO`Jm&xZ{D
9^D&GJF2kM!O4Lk9C<)^Rzz*=B(v52-H+niM`t{Q_#o@wHU)euf{(}N_!i`A7XdgK`wP{l%h%Cto$zf`X%y;`9Sa(DZXm6@c1ik|E=k_&Z^Gx>ecgVUF
U^K(ngEV9l5i@_fqnQq$?NC!%%PBr)6C4OQw@;M#3*PUr2o!4wS%Y~&)5RL(gD`#tip3Jd{C_ig`!dyL6qY0^FodAcYnZIuoDoOx`dj*c1eDA>l-$1Ig
oxF{KkB~En6nALHp{PJ7qGb8ebZIpFCQEibS-VueLOFJ=)l}9XHlC#f3zPmkEIrJ`1G6>K3TyIYCQhyO|tm&sJ*a3ZlLU700ek%>yObSL~bDDKak~(m!
?6`Z&46Bh#+e;tg!E`H;YVDUmek)&)Sx*D?H%K?Gg7^}xrxrQ2CrC&nVovq4EhJ9-SY?$~lZw31K1Vr)(};d$eVW5{23vVYAnGrH#wG5`Wo6aVgq#`^G
02+WFO@f)$4qe5!%VPijd<eymN5Feqg^x@Ad8V}EoEJ^kUN%}NB9-}Ln-_(ITsD_M)vwI@XdK>>*Sk*y<LTXwCJz1Zdq<IR3rg<gKfYz%H^k@CR&iu(E
GbC0BJ*VAq{QUd`z46Bw2njY&RTgEYSLGZ_A2Bb;{2=LVRzVU<ZMQer<CZA0F4s~8{N>(bwBGdySi13sXIk=6`}f+LnQxIP?b-{Xec(=w&Xk%B?DI|BS
h)I(k-x5m^v^dvFaFg{&;Q52{rf+%*PPGf|Nh%QvVO|{LH=i1hxYHM{^LgI|MmIE|G&Qi=l3%MNh5*0VrP5bGMn94BYAxbe5by&HG;_vmK*tgf<X3Odw
Jim9R7s!`Et9{Vj;2j&{^?8q4h*>pG`lu>+xd71tmpJvs#b=E$u~H)F)0X?;qRn_8aYViO`4@{eKj)@K1%z{Tuslm;e4(#{auiL6JUP@aBHDa5wMIX^p
nf<9~Xi9)Ncu8ri3C<*>3IRMLybjjih2w$I5tBy4gu=<ltseKEeAYKo=heQ%S;&ATLCnl!p=U1@gH)m!JYi!EO1TR;w#1l!Sfs=%G6fu-AN5_slxKWv(
`u9x%O)_6D*oOhm1kBlZZayj=hGli7yvP89p9DBRyNFv9-*_?jK=4oVStC{H3HcI0m(6PsT`kUjbt$n3k_`O(Fc;9X6*Ocd<>R)`1(w}sIZ)1O^$)J!e
`fMCL9s8QsvRcu5n2}WzHdTM4C1$wj$S<)iKz4Rh%bFrj==dazko-E+FP=U@m7Z2xtQqUkreyMZXLlQRgS!h64Gz0#cQ;^o>OlbH9mv$xyV%?Vqg0)Gd
bo6lpG-GQet%xirkzx)$E(>aa~vlsbo%?dH+TI!hZKifHe#ea*yyz^;4)5~LeD>koo}Q0I|N~SrtS5fbKd23J=qN+%t|j&CY-&W%GlIbrf;7cu1oK-9h
dt3bsssc<Cob|r-QKts)pJbhsE8aZc2XBHq5j1u{>m?3#2+}jdpx-f)w2Lgtdi`o#u$9e$rEA?cY3!hD8sd_N^mtXRa#y&X4RyYsK;^+#_UoL6?X8?}K
c2k3EZ_I;z4G|7S{dnG$WXuGHD4eVS?YHAxqbkr|}cVeo#^zm+h~Z&^;Eh;ubIv$gOyO7edC?;JS_{jHYdcQrFs7GLt$(nR7i-tU=Y{_P60oNlyXJdGl
?+oEUhRknf+Y+R+yr?}Ey5^eOQ8g>D5nS}c<c?1KLSC5wDE@;C(5om_|Eu6Pyt;IF?oJN?w4v*uM=QFuX<4Q~R_1(osJ=$XC%qRPG^&0Pd<-F=_T{DUn
Tz24A++0&($zCO#I=b_&zH|OE-!QT0_%?e~cwsqS%rwOr87keqJq!3wm?%4-x88|cWsaFi)T{5p1E6P~(1X)ulOGwu7g;e`%2a+6?YZXlR{DJCT@Q6Cc
(Aw<?ezK`MfQiA=u?F@&HveNZzsOGpVJ2^WnU55%K8qZRJ^aYQl9yUJwDen`5MP783p}mt%W`3WFgB8hojlxv@ruk;J5{SPj4diQh+_4YPw#S33;*ZdK
?0;t8{YbiiYC+;zzM&C-G5f8YPcu>(S+@0HeQOA?@6-YRB$=ov1XACdyR3&O0y0AustLd}w#?zQ&jl`x2jBk;u*!vKt>dz1eB9fNAw}-#T7DljqM}u{L
_frSU|w>-<7QqD3e0GMQnn@RKmrY5Sp-qxX&~0S{VUE$Kf~stKc;n9Vcp5VifqzB>5#Q1)p@?}T1HbmjF=v@zUI7VDnN6HFH$kF$=~=}86`LvM{7o;aB
zr<$#|_7SaH;hl@PPVhCjX>|G?JSo>+tW5E=Yu!JF{PMVgHOEkUtP<^?&!X7nAMT*L@uw}MNGA`QOrr0<U{Pp85znQN?c5>kth+zLeyT_-c^k#Wx4fZ+
iC><xmGL}%ZU8IHragLl8r0^qJuMa8)z{I}AM;5T==5yxr!k#8n&qyKXR5mj?UZ@4G@W{tsbat8rI$}n5AVnD&VP<D(~f$n3UhS2nl83LW<a)8-qFbW@
<GNsqmhmzrn$zXlt2*q*Z5Apf8IOM-Ep&0^jCT2n(n>G`Rig<jHYjQ9%mRvo?4C=(KqdNsh+~~d{8})GWMeuqbE>bJx18NH8eBuiML&>BNUq#ZvDzS9F
H|L940^_=Z7zo+mk8Ag#zAkU$gu)*jPS%a42iY`idO8__)bgnIPsq;M}f&NB_!YgZ<~m(l8E{YVj}|3T1VWun)u9I~i(x$~QeDkN=6x;L=Q|kh*Wq`hK
2BN#M;JU-B@JR_Z)2o*qifk$}%Wu_936|7ryxbUK;<#M-CH`K8O3gI2#MH$RDw$z#U{e|@jwoY9%+WQ}A0&NY>s@rho@GxvB9_c^EWwm^T(;iYK$ywwz
ae<UEBAEk#A?YYl<D3YnKs?p%(e*h9dhU*`U{`F4pw)mY+(d|kvhI#5i@n%EHpdE{B<}rE{_AZLcm}LD>Lvw;Un&(4kUS7NLFzr2NpGwgYa`8#uQlswP
i_O(^FeC3HUdevo^09M_q2v*Lna62NqKven+0V8J^rQ9I4)a-kI=yo`Z;F22@cDGm12x;*9LlxFH*a{@N+1gKFTY~H`dmp1O+v&EH<4dF8vHb>X>R0{T
R%J}<wN3YK^$*#WOIZHjx-ydY_w7{EywD4I29t#Q^Q@PZ`Ut9dbp1@!OZ<Bpj&96EcWE%px(JC{`R;_y;E)u=Of^$hW74V@dPMg2^E3gxVWwUH)^DxR8
woF&_X0FezY)`L)7O_Wrrb6sHZ`B?v!WhNxv`mwbGHrr!>_*m=mR5Mvs5IWM3@6TG44%=ofc-o{4DQ8ePxBWA*lu$r28-JVVb6+rQ6-PU?g9e}2d|Mdj
_>E4GiS%X(V0eYz==ibUo28GUMwwLji2)xP~(v)rKRqI(&in&oWzxBLCT#wpqVt!j8zoJsvXY+d-qv~&r@dYV$^AzcPfOqdJXP>pNQk)%%J_;_=&7|GF
z&NzA|{gs)Vr>^;vZoVB9fA`CU)aNK&U3{ru9t9^6T>H<vp&#r`8uZJHNooERyw-?0SA^P>Yr+1!T%!5pU80q&K~42(^tegsq<WWS;+fpKu85{088pv3
&4o1Tn%O-y50aho$!iMpP3r4wOY#>+!Q~K4tvsC!B~86wbfsU{hR_4u#XpJa-1fo?QZO68WjGX1{DHGdy=M}Y-xEA5{?3#A3+|ok*ur-6PK7phXLrdR`
m$1)KTs)|PyO#Dw8DHW-XUJvo|~ip$=;hRJIZX^n(vZbu9;I8joXj}q6Vjs0GVZjx)MU7aEhnDzK&U1+SxbH&hvM&l@YB7MJ&L5&N0U4asca(GU1>Qbw
4H)*D*@ow?r->dz1S>6+rO-V=TMWW&5BLyJqU{{R&LP=UbX~)T69{rs~a=E-zSrZo2$ZzGJ6BB0cNOH3C8bijO;9t0G+g+u{~tdPf5U>!3ch%g43BVfa
_uHTkg<4Xq~U&!l1fxomzG`Rl}jpjdz32Q-CK5~b-bTyLmCVDZ#sGAfe=mrYA#9Sc4lfA#A^q5vl3ozz&81}zT|-7F(>x`6FKZuPU9ytOx^N3$)&3@ju
7Z5V%4AL|R~IsGcdfT<uMgjY)NS;q$2eR|gyeda=m;<D$^{!9WAWpzG7EhkLikl6P_#lrp&8aF}Q<SfTg%#Yv(N$jtjaYyIXOmP3*Vl%2PcKr8Mx99-M
R&5&~;=ydjQR1l3$+oGkx3hysR#BJq(&PEl)mTW)=geh9E4<pIGXJQcNozAi!g>GzP3|FlUbuc<3jd1+x5D*33RQN0>tX`rS%d5Bi0lc*2jugws7;W#A
Ey&k1#tmYyH4Bp!Sg3DGo-P_4X17zrlq9|_q7IS;2LO68us6-7nW*k!~>+gbho8sE@*Hy(?h`XK+6(z?%&Q|J`Fs(u`G(agX=#(N|9@S1+GsI$U?B*u>
YUv6_Y<<FLSW=w|-oXC)0^v_~@@-{DgRXz#V4=9qaRqgx&n~GP0!NcxRuik0``_YsX3AdeH&?vn@K&4M%BvpzUvI1q_rj>Q-NB4eQ^&+*I!F>G=4>`qQ
&~o4y!APGF?xDCNMMht*vAC(cJZ=a)PzvIMe2*T^usVSPZ4e6z8C2@{A$Wy?8J9<csT2Ey)I{J_8_1UJM!)k*K=S#X#MTgdD0yMMcqt^!o(8}dhn*uOE
-H1l)A{m=eVcHr<_{pF*?UkK61`c%pkMQ-F&L2^EYvsP}a4dRK+EF`>mftXp%3-&v#Aj2i!8&@FVuYX&zZCrxx#98^<JVsd!)@RfwinuuQzmJL({hzYp
8&lN9Y_>%f9fCEU>lxoMfpI-4J?=Q`P~iFitoIZxVh(an_fz?V6zD;C^KWGf%HdvoP5-lH;uZaP)t9`hr>HTOqt3#;@Le94=&QG4MtHs#8{B|)DBe%qx
a@Z20uH<`Fz`lp5>rMNW90&Cv=L8(^3rb&FX#%TXXAQwM!39@DNm93L6&`5D#D`Hf-5VeaSU=22Z!!8=U;@&N209uyu8FE1%)m@E$tVJvV^N%mzHpPA%
;(uA*Zh{?p2AP_TZYGlT^vCpHVg;1!>?uqL`D=2rz3h(L^7TEb(^PdP0u9=8#Ap=B+ogVAw@J{fZ{`BKlanpTTJqVicMcs#^ylVDZMo7LJ^m088h@jY(
q{9b9s0452|fxNDB~;C&He*VCZ|c}-A>m|I1OjuI0t0PzYnMa@T9{Gb1JUjOs7cK13rE#zQYOl%_Dbha`P(REhke78acFXg8z&X>Z&PCDu@bRKaFnd`W
G$D3=dcv=-(X-XhWQX+Y>VM-N3jLf_}bi;oE_~rX8e=Ea>1nECZN|3A(@mFY!c08}qe_ewA$|{#}7;z12q98`kI9=SN+o05_chxpN$OhXyQ10YN(kUta
U6chG35dHM9};raVgvDNyt!qN7@6>JM(<O3!d@Ud?oWPP1&odI+D;{o$CIe1m!>!stkvwOUbXsJg5$q`qUGll{EK&A1<^4aoP&tig=8Z56?<uk61d4TC
3&J`PqAX!+1lQp1aVb*DsS@!6!5S|KXH|Yu%w51REBWICOUfBVpt+u5>Pu_^dlSM5P%>&`;~3t0Rg7xl+I&a7clpC&dy#XouYVNVGSJti}Dh<_vcpGKX
6SQGV^ttwIsJ$o4#5xG;EizdoNTPo66@!=nu6i=~JrsQvW>3&cy?rnDE*ecp%3lctn}=B`n}FnWPmf!pEnlTN|*PoB!7XMbZCKd;7f^AJr~Nf<(1xrkO
&3CyTs9k73@#2(-cUdJXFfA7%LsP9B$_gN!D<Nt4)Z4;Y-x70t@j0-yqbEXM;kc&^t+V$*M^fL1dbPCrt<Bea+kLU6|;!QP$k>s|}Er5$Oz2%#=xe0lp
*9694BhZqv^fPSR%2GYs81ntlHOgR2i?}_`|Xo!cE@6PG(Es6Qd?8dDywoJ0y3M_YPsNwk)ey^7Sg%xMwxlTgmIcG#a?sx*b&jm@={VqT04BG>h`iApv
*{zdaZm4{`o|z$~ikF(W|KWqBe?wn*uQ*=X&Py0RSItM8MF_h6__`iYJvveBW@0m9q*-o#l+^@<q>-3lRDUYiA$8K{TC=iv>l)}pKjuK}>zl?>^0W1SJ
5#u(@$dif|9^e(|M4&LeSeiAqv7%$%RF2A!^ZUYRQ%4QO(ueDty~|CIu$jr)EgxYy^kF)d9`%*I4udX5?FuCoxqNE+;VF!6!iP|jzIs%dvgEpX@&f6a(
4pI0%5)%RkR)Gjs<fN8D*Rb9r)F|)SH`wGBGi8D<VDsL-Cb*2@7v!7XXAjOXmE}p2Ub+<EE!l0f89oKFnTNf24QmXu(UxP;6?1>m=Tfgrc$J=Hk;%3I;
N+g0_y^PO^aTIYfhRASZTVDXO`ofaKK?9Z%Jmw^LKw%5RdzkY8i=O>KMO0nN0H8#i1@S=@^$%oKj05D_3_**jWPLDoEbCqV8Vir>3g9O2%wkT!ld!xAN
%2SehqE1SKMEY;BCT#jh*u#3b>x<s0jfa;Mw5$tERa857#veiuuM~v4pQs3&e0%R~%h^(CJL{Ky1m!8iHIwY^Vy*E?BM$T}CFACGkA~LP;_B69XDDdiA
N8B%S!2{dPrMDYAzHbs}-W-((ZJjN38GIBM@Y8~3dEA}D`bX1x_d&@R!W*;l50=#e+;D-yD{U*u9I$^X_s+?Wd}A}|1ngD+?x=*PP*Jzf?zw+&nzI=D3
QKSjwH_Fvk*ZH9>Sac4n_H$JI_pCCWLGS<_0LH!-uda_NjZEh8>#aH;^i{7eH!;CpjZDw&z`2kb54iR9?#45@>0*>OjUcg2qiqcv=mQVHtA!3$Cg9npp
a;Ey=FcW67>8@n`+l`M0J4`xLSg%eQUc{ypI;yNl}xevG@1<MgASwEcm_`7YyMqphcu(vGtDXTqVBbpeR!YxgG@0+TsmfM6+Tj0rW?8)f)D&5&z5uD|A
;U0AOr-i97D%Npu^Zfn?|+blP+Mq~3v(fZmad^<J{IB}MPDmsk$8@W_|neED$r`ooi8^R9dy7IDe%FV<iyAJN+6Yd2HEwtum&q+L}lDg2{p4O6AJb48~
^qWY+3dk0zyPb)?*!&C_y*e!T=Kcry<JT<T|Q0ofFlqi>l%Z3qqcE9F_eh+xsh^fxnKm|IaFHI&H&v^cU#f<2gj{nNyrCVHZc^n9C4{l@uhOi&_&BBWr
*_D^Y$NR9N#?5TVk0HL42~!~O>^5{JJv}>#BFePfKR8xVYaQ}byh|Inv_%o~H-VRdrZb)Ce?bkoDbG2fzGEynCL{HS#KnmAjel=Fd&>)?yvZI7uCzvQ^
8EZ_*f$-D&z>N!p$11JszVbLTI)W*X~cmB%^NjIwzHV}*jNiZz8T#FXO>?8H_V^wHzhCvUqa1S4U|%l{MyxNMl8;+x9jSw`zfxnB%D^~JSqX_-&c&D)M
PFqFjlkpZhnZ<9Hj#1l|0c8l9&4#s9WVG;I59|kMLTo24rC?%sHG3;&0xOXg$3?Kx%$8w>>u6B3kce)(qED2<-CK@~pHxfD;36s5XTSC4N_PHFrN($fX
5Bbp%}!L=BydcAb+LVc)mys(Yso3Ge+{K)$XysQ7EyC**-+@2%c#88M$4N?-TlKLU<OfUc71+>B2_mR2<tUFn*+kjY<{tFd!9t$xBhzCtbJ1aaU6Ra@R
?36GSN({{ftE%>G%n|)pX5H`oxxA-~Kpu{%JB31-eYgO6D4Vo;TAF*Hpq8t&%qR&ri<Dqp}AY9|^`5AR8B!Uk$rF<pia35l!C?XFd{P)s-^)I303?s68
vg!~cIw8F~rA;WT_GxC`U(qe&J8*(Ww-=V&LAto;hVhGY6I^HM+W2>g%K$>Yzy()%g5V+kep-*p3oxGKF@7?h?ZB@MZ_A~(Oh{pv=by)k5qbFi4E;@g_
Y+WbxH6+xC6KUQea+h^mPIq`KKHmXIT@TE1PA94ej#UNZmbZ0<9~M^+N^0d8xl#4R6K6rhYrQP<YkoN&+|BIJHC$ijCc}{#3Cy#L2ObMci-)#5%AqYJ>
xjR^<@_yZ()@|gj5>0>`zq65g;yJlIvkpA<!rNX)*0tLqQM!9>2O1I)-xRYbc;#WDqFV=NOKkCnTG(QM=cUuiy0Kb7JY3!=lfy$(toD7YdB>A*0+jc(8
ueWx4SJn~D1FGWUYk9vJK2Efwd^>VoUV*NTHNd08sSZ}|6&IUBMM{#N8efamwQQal+66)8)bHzY>11`N*NEN8IGjL)xi^+!~kA>WC|Rj9O=Av_@Hev@U
@<kSPckEEM>A@TLm_7rgfTg4EZRHwRRiTm?+KPU5E+|Llm1I>V<=mvCJrSuzQdfmXyy7;N2TUfCjvNF5+KK-D$Kb^A3rRf3S{RbWt`?tiU$OJvGAWI-E
Jm}GQTBQz7&(EFr<Ic)Nex4LfjTIi>Z}7RHsVX)=I57^^qfMSfe;6CZ?6|)+^-ZWPJGmohZa42j{opABs|Xj*YpVvbX+fZyBV{zWH}8`coF^Fq!GDRKB
V#_MeWXchsS`8M%}uKw`kj)Akl#SyiGN>#ouj&($~I$$xm`qTCGb2!u+OF?v6BurdcDr(x4?`e$5PHNC&c~#d@PAxFrdWEIs`H35U#)SBD$64dzjCKm8
kMyv7QhZ37^mci~C<(Xn%e`w|x?2b-Qm@8ktbS8O5z=TUvqqpa!woR$QNTcmK5+tvQhGPPO{j*5ZL~UDSc`7ViHogi`!}@-<!^0>(Ex-1j<1vx_Qs9pa
GRlp4%%U6@~aWka6FzQNLFdcLYoMASRWw#NpsuSB~#XbQLTlc=chzTN_vf`r!8bg;y;31AtSUS(d74D5O0u0NEuXjiXu@R;`B2=dyyJ~5LMout0$qT7S
%i#Cr7o45$25(JW-M+zz96w0YHVVT=>!p$KC)?L#z0^8-P_s-u_SAcWnQ}a^52Jz^5#nExYapUA`3kk~5O$05ngR2$R8!=wPQ{26&{mb+V4H&AV*n!NH
={aq+9SL)70ProX2f)3+f6rMVEg%!~tmb({A?8J$e0ey|2>$I@|K|k@Xtht*xIm^8d&l9&ZvZQ}of5!-pjj2bTIEMo3FRw@`VthsTd!Rqki%lj<GAcW0
6U!bE>A85b6^bUj=B<V|MS0|?tjfN%RA!Sw(CVfs=omzao7wX`_sfW@Z<`6n31r9w^_iFaEcttvV~tr{T_jIwNyZY@{Ucdy^%x+*k7YI2|Iy*bOOvCAK
P?;bSLqxX$7<pKapf!(e8U2K?4umqd;mA*AbEZ(p*L)I&`pOmY<YID1d?G^R~M&78&v3bZgy(9iopHXwuCqa-duu%UrQFg-x~;D-u}K6G~>t*x9}Pl>l
WJPH1r<Ga_Tf>tVjm0E%jMVymJE7a;2SRfTL|Cdp^S;fQPk56~79;d0SR6}&c=jxPa03*g;P1oX<!7lBkb1!v9i`FGt>uh;BKPK2D^0Owv{2I+Tn*X}>
oc7f(n!L9@$e@Zg1^eoHE9^z&O5sfhCGtfZ%wZz)PA@9tJMAm+2gwi>><`m|CCM%oke35UQfUh_V*!eRp2z*EXYN8;oK{D!oT|Fpz0(HYX0_xQrQHoE~
VRkGx@LBhbWPJfQJ4M_-#_iWN==|l*bbd+)H%o0kf~O}jC!zQjiD&%NLC*g@I_mi%Ody%nO;-+y?!*V&THE5M4pBa%?PPE(YoHrU@PO|xD`1hkyEGALG
bD0j{nA@#rT=Cjg#VXb>B^YQ51Ykt==a3f=}k-w1=F$<eRJF!ct8gOcPg-!xWYP~2C~}V`74f<&Jr9qjrVDB_th3G5Np<yCK5Ct=|&)R1J}XeH?`3<?O
*Ez$~^6x3z_}JNeQ@ea8-NoE>))(Ef2?0StTO>n;Zm`WRG8>Ig)xnn(NLcZN#0JG!=K74d6jG+4Xpe+iV5`&Q6c$`{hpYo7(skWEuDRqP&~Gdj+u-Rt%
04l(<@88e^3%?$Zbv<0r$f(K`dK#8c}7Xzzlky6&b<YxG6b{JL0)Y8Ke83y=M6PD`C)^+=4`#|K8#s^?FYFoYB^TA02p$>cJ8h)XW8TUR40k<y2!zMTk
w#p}W(Ysrw%u7b4mn)O1PgUCGi7PwL_Oub+e_=uQKPVTj6Wb7iwb&wogUJmY4XX(X_dhQ(|tIOZ*Xt9Q<R%tfVHh&~G_je-`?ao<5HH=rL`Go}{sK;25
cATp??mXqTvu7M<$t${pw+$S4ppJTkUTBw~;Lwejon+2L?xnQ45S<F7#3gRZNSSGHzFfhpUmhb%1pYVm_barB?8-ZQ!7SrJdZVFdR2OCfzu$J$W1k*S^
!)*R8f6Ut{XIVgxgC=r&a@o+ZiH>)*h7~JY1-z2oC$4OTX!Lo0zJ6Am|E`9@g6w<%v7AQ6dH?E<+pA6H+GAwn*G0)_exYw$N%&Co^aZ&+NoIe!1YQH=g
P_0Vmj;Fc19;AKzkC-ww|FRNanE%S3f~1Vr41}KcQLFKtPwfL0;d)Bu*I27X67f#2wFNrD}w`I$}GQ-{<|bh+P1X?+>eolJiFXsE6M5^7ocQEkYWe3qQ
`>X}B;A+=H@=xccVkK)OcH5NZ<kopwy_^lagirPLx`B2I!Tuw_mhnE1{LQWO#SZT#rUX3gz09gZAgi`K$xDC{&LgZa6xYd3{7!YMPMlv_8up!MaVs>ni
^h$p(qLE3}@Wb*(@mMV!GNPDRw(d&y<Pm_d2B$Dt4j~?DB)mK1((Wq8<eP{mmJVt&x@{jX|j{BYRmtX3#V5;uLr^^f6i*<W{6d8yQ$Q|74I{BzF!83@6
Bv_t@1q^%*J^UaFQOrQzcv#}-9a*n1y6Yu(5|`^8<jb=o5wl$R-+Xx$1K4WjPCM^Z%82Q4*)!DvJmM}<xC4GH6);f`XXWktHc5F>=?v*r2<|V=&~sw2l
K)y2`TuPdqFdlHk$#6MXKLoIb6Qn`yR2{0Brh)(@JyEQFNNJEAib_j8rPZ&CBMH_;Rh}XD1RhwgsNU~iXLsNx_{^xF~3ND0bj`<;OlDgrYSv^g+WC`F3
|D=NvdfrTYTu4Vuaw!9Y#sxETl_6Wo_vMGLHZ%P!uK-_~IsB>D4Y}@a*dOFz*(G{7V{cw(M9xaL#enDE$}9MzTNXoDy10`9OGcAh@d$ki_qc{2cqo68+
`)J%4us4^_YG2xNC50#(K_g|TQ`2gp6XT#VUep>WQOHUmr0!4NyU5tk63|JBNQCsWG>9m@p`{Y?^oVAA~yBahlIl!mI-du#bsh!}+_oI~C`aI5sGuJYY
Di7~qJ@D&a<q)|O{X7jhbm3%(iXE)rCAh~63R*ruZkP)=r=VtDu0&R{_%rVo}iIx0B{F_==v};h~ADlZMAX^Uis<`_S63@gBUq!c8kVMod1m`N<0Q%lb
b)=(j2y9}wt?1|CG_AYl_n9ujKPnYnAl!OrS3xE|!@W^+%ovcDVe|v9J@fEX_@7>IPEsH|E_o{sQQ=DoU>okD?TBDfhl9PO@zzOhcumHW!45(@33Ys6v
)JIc9DKrP4RsRtS{(+&SrsB%b)63>zyw8c+-5rVg$c!BS81L$KM%-_3;Q-hVYR_}|C)L>zsFGgv8g|VA1(NMs{W1JBirEtN&YOJ&|CThn_f|RvNKP(-}
13s6q~()$u0w2(kcc6T=VZdAGI4K*4naPEGMeqOO@*KX5U9B_B|==4H+hoMMSR)*P6J1m+I6XCtmT-mujbu7-eOVcyT^)$AoSQNJo(@ePWR;bzLPdC7W
`H>K<43;L!8~j)_TG$h3JP(zsz^cdRU=*;I<@jBy@-2ybfAc~{C3Ss}{VYx^7E?j0jl)R*4@Ub?P(4-=ms@zu{q^j3od0k3F?PhAoO2!TmIG_yZs;Jch
$9Pn=^{qdaHkN;gFpf9+^XXZtoQb8L0aL0xU>1V~#uGfqIs8rsr)ap$ikR5mk(?nS^GeWwj809u!@K8x+kbZxNB13Umf~!yrsD+%+I*K3$?hKg2x|Q~X
{TJtwfFRaWxIxMR)Au?Q!Vla=c3#SIBs=lS=GWnup9oS`psb%wC`_Pyby>VTBg~jK!!5Ox;jje+cDw}V;^crBjl+$Ep6Ng>^xlvUz<^S{F1brKD+y+<^
RMOL;!-16&flN0W<pTC?`y|M%LT~BJ06|f!R#%1JtC)8ZlIt?C_3KRS_7Wch{I)FrXxO1y-$waA#{4&?lns2@&H>h5zFn28PhVE>xY!X27)B6J}pvkDF
?$l+8X7{%hLA1?RMJh2)SCQN6if84fyZ1YN|L8LV}W<woRX)gW@GQ@K3o&4*(2wFt=xQ;@F)O0@v&D8*;(iwFa>`3OHb=zaRETkijIqhF3kE2|m6~_q{
F>2WXkiJ?_5D3!)+3`~xu>g4<-w1fUO$O%FPJM((WQ^V9BKs}Bk@K%kGba9@C^gOB{7Zj-zsS;Qdv!A1ACy?1m!HMqam1kmPn<_w^nA>sR<OMDH&8Ir!
Nvca^J33zDj@gTE(KgFkG_@=;zPe}Pew$T@H$-&6%8XXcVR&_R1wZ*(>6J#}Kso~JM8{pm^O|s>Qug`miS!lg^%=oXdp#@2vXE4>V)%u?wc8$L!miOFM
Hz-|_<=)#op8qz;IoE~(CyTUVp{*W42>AzX<F2Mw>}oQ-7W7f@ouq|Nm&WnOgIwh@61erN2Pm9Pu8GC5;ooa_6W0>sAKF0MJYjnwX3)faIIuz>bdr!xJ
3E&MpMUan!~A>BB#8Fn8QjhFZ+k0-d+RYo5@e|O{)iW%)B$l-L$PB=I+Pk%ehT`L<#3Y$lMX(OrNVIe4>idneG<g@$o8`n-Vl8F^P}6HYl8^qaY*J2##
)5aPhQ`I2oYizye+9EQa}LsjH>*}X26by8~F|69I<h8`-u#>cwnX8w6Pp3BLnl09JzYS83g=^3Lp{g-~2y2fWz|MiN5$Nl7813$Xwq0v*2HD53KX+`S!
0MPe6RSJzygF3yCjHapKq)HXyWUuC5(5cR+bh+J_GQwx0{Hi?HhITmnWCI1u}Ta1w8;ul|I#gGBVrJ>{rN5qx2*3dsO5OqnRoDDL|4v8z66p&bm-1`Vc
i8(wQJlsN5b0hQ58c&zC{oUgyNU*WgtUro`OQ{;;-!pG4(%wJP)r23^0!JH)e;ZQptO8UZ|)OP)}aA&5tyVl<&0onQvtgyV{0GRrA+Dybb;eZ;`ltK0r
)<1$<O~rU0nFRd-g(8j5UywJ-O^2jNz>i!>pXy{h|G&PGW4rDiP<rfWdl(!JfYep#AWkCe2^{b9LC2}Jkgdq<!=^d5QY%raH|v-f%e{?SyrmR+cvJ(+T
E|5aK|9}nuTDO(Rgv%f!5c#rBM`mnlPA~m1|sKGfRj+kOe#K9N!B(~LH0{uxVedN|L>_Ffm!zO_$Y%0zmATckZ=UZDP4*6J%NwcUYCDs|AZd|iuKS6NO
00>)+<-qpdx#gxSm&Be{AQBi%iNdNYvV8Kio!|u@W(9x=<F@e_`vm#sf@-^I-E1weYrL*t^_lu~igaCiXiWeiQe+B1SO*KV=Hm-+ldL`I#tmNBrbs>Mv
gPhJ0<G%<?WI4;){X<p(t508R|%?6?>q;nui88diWHf$GbiN_al*-_+9*wwIv=#k;yQBzn3yfE!=cP54=mMZJz5CZ}Pmq~2Mr7ru?_L*~x0M^Zm#5?Ai
lB)l_(7*gk#?%Nj^(Drh@ya$r%#Koz9y79pPB1shVFJQ*}KidIg%8`QmOAp#?@;~7P^1j)6twvyd=d7jv`zD9&2+J_9&9h>93;@E1r6h#?36u*h4&s9K
>A`E;RwmgSZdawhJOcywS2W~O9+2tLNiSYbw<GUd1ST3wH{D3=-;Fi?%_JCneUjh6%Zr0Gq}o01Gv~MV;EIfDP(S1rg4<)A+Mr|<NO<Zio@L*?{QIczF
YCqGceo7+uTTQ!y892q6h0O`<Fwe87Px>6`Q)wpu3`pu!Xx}7iciGRp`z1z1p~mp-%{EAM$wWuqo50~)>?Fqdo-mAhfC^sd3WKt%^(BAXZSX*ArFwe-O
EGnSHcD=fw7pyQF|g9wtBJWqdXCS+^2BKfiS`E3ut=13M_`fmeZ-bn@*65Kyl^coJhchb#4{10t|YXhTq-Zo&=;`=;?s)C|pp3wQc59+;Myks*dF`cq5
Aaj2>mbBuqGIeRq`CWebV2O+Vb~#&-y!NweB3FR<W+?hPzxh+%$svyBpTaD_+mEZsdY7Xl#RtD0&@ixv@%>BD(5@ro$oINH}&5+C6CtC^rb8`cutJH-d
&Pgo(<JZB=lP)ParbM-Gb$h|d|pn{Rj#MQJXkyW!92|l+uqRL7uXunsNv@Z>BNlMl;wbFMnBtqQ*FJWC+(AarVIgL%>1dSbejE1m6|75wh8%gtOs2mYW
E7kj5H%}5IWJxxYxUR5oVH+Bp&?YSDHVw&p`)V{skguU->I63MRr{^B-(N8#E;mYE&i&7q|G^1-0Z=v3A^7fZN1tJ9B~u|Wd608XOTq}`*+Pf?Eb(Np%
jdi^n)N}1Dt*)@_KP35x7w;_SDMPCcG2Z;PlY9vDrF7^>VZ?J13=JXUBZp|v+vm`T~`qb9b5H1pnom61#>{d<i}fp+pXScbJ#;bQe*$xVk}I9vpg~;@T
iQCwc{rQi9Df0BMjC3ir843*7Ea@tFWDz;I{i1x`hyVMb0b3-dqDAalX(n(`6FZ2+8HAL=chlqiT6fz(24Rn=gz>iy5!=DI<-Ds6_`y4zlh0uN!zs!k&
v!)ptb5H;H2@3<v3`WVLtM+a=h1W7GK6;w<p^9z$t7v>Jjv+2O)YSa|g3ps3fYhd(D#<$tR2#Ec`q(tFI5>i}NKO)H3^5hsb+dFNIx(+wU`6r~*HW1Lo
uDq?HlCWK-Y3}V^7st_Gj<doCutu%m5mU*9jK2OPO{81yo`9^}8szT<x3l(rjrkgn@W8rH;`{{Q({KBKd0V8%~zWxX6%^OX>yVx-CNUhELNZ3#KLPA?-
{<WbQ9i(uKn>#ItCl2dESkW)xhtA>Ctg(OKE48EDTe4W*PH^a{&8J3K!LzxEinXZA4d+_OI#0VhGUE2kjkCl_5)x#56V@!n5z#*1vvb~+zliPu->Ux}R
!VT%naG$$Rbb^-7uWDM%Ya(8uTwOwfW&hW14>tH9gxIiob219LZX%`z6%)~F*uyQg`zSY7idu|J-$(dBLcLzUzLRbA+9+CCvD!Q0s=>S+N1QF1#sVgPy
`I@;O^%cDK>O*1F1z*_GY0aBzlkXviChpA^Xdo>+>1RJ-8U5%SGOH2q37Vf=p#0fd@BdQTvUh9Q0)%42k4W9f+5DS-K{!5z9T;_f+4oERwZ$?6eDxNu=
7EqvrfGphFG$>q!&N4D4Y}x_P6wP_*OQ-20LBMWQ{FcQ;bY0MwEBAd}*8v9ER<-Cv&Brid&bMfJ15q5~kD;=<e_+5+ej8m>wr2l3)Ph?quOML;ssmTG#
8Z7ZqqxShIIAWHcb;Wn|k2)gqgy;8yFaZpY<Vx{(oL+9@rJkk|mi;sdex-aqTClGs2$+K@~IAZ<cux=QARY2atb-w9nKcycvQWRxR9TEbnmCVcEuKp_}
x~Ub(j4Tcl8Uncj1LCFig?uB$5pPK7@pAu(|Mu(M|K@r#6}@|{<t-A&Ve#3v!@vXx1n*bL@1Io%!j$Iz_kCjoAX!yt+^j0bvfN0GzneI&&_7G#dRax5<
QI)!D*)1nx2?9IcZB04yN{jzslOm2wwrZ*j$HhO!WrJOq>!o>q=sAjz`L;-@$zc=ZG16$O6eAh#@n8Hz`BZ5yVF&)K%%8NusUSI{WJAEB6i#jb5=GjtK
WYUFxkcN4+cjJLA+$I%A!#T?w|RRjn9(q0KW&9>dO4xSY5i>-B>1!Q@*H3XRQ4_mhpk|{wO%@0|}G9{4T18BaHB@Jnwo{aD>?3qa43KG7oo}Ati+&3KB
r~>pIr1VpV?*Z8|NEbwKi4TTD3j1Py)`2CKY(U&ZVC`w6q3GdNBj+It}ralQfSvUKPR!6rx--5)^ho*9&OBPaA*kX-;@6XKnSvpM@mJJbqnF&}~aq7FQ
6W3;>y#zR}9XtGyJ1)kOq7cLO#v`nP8n0fr706{6PtXaZV&jR|O0JI+VDT7w;k$9up1u>E<JrvTw5~8nND$9b>$;61GGRKeF1yawi-Zi(|oPcJZ3<bn!
3?(;==RT)t1L44_dff>!9hg$j`g+}B2}&8W`{mEmMdCwdE+1kmJdk&LXngB}mL<cd9(G@2>SZEV<Jer`FW}&cq&=Q4Yk_KizPyL-{vZp5g?jsn(}Fks1
@QLLnhw0awz=P&N`bUw;Xq$^<P07<VV2Z=83ZX#!p~NBmW<ebbB%m+(h`svJSQ@|3@34ss!PZbDNd$M($(m#{zQ;Geq-p|E?+@<vdmT8M)?YvodaH@SF
;PuK3Vs>m5>&O<S!}YdEi0r*?exVubG)Z&^GDy`pD>?Z4=I~E;t_#94IB^&*=%X_>I_58z$kWp$mAG-e}yfDSr|gW1EyxK@SSv!KCO(V>n8MW%$X=2g6
x;4I_0FaNy?lFZz4gq#FQADVPuQa*zxP@o=?=*I}=k0+#*|H~jzY>Gl%QG%Y7lca(G=o)JXMetr8%6-*w8gc~Owgo~9mJx_ytUqFtep!fn-T-OIECv9_
Hy-s%$Q{J1ew@e;9<*)v7ugGEn_mrgjrp=rst)g<MXm%$kZ0l@0X)f`AwTHZr#pmb5c5fZr?+IUUyFBp~p6ZhXLw{w4FzSDnL^hX^87fqxZGXOj(8@&s
#s|Y?8udY)D1O<o=wg*er}q&3&8@MTsd8EyyQ|F>al2j1d2urZp7EeSON?_Gw2tIooV~*tvH2MHs&oPh0^gOK{UZ`LP!Hw$JQR=Y{?W9SlG|R(Nnk_59
<^_Zs*-@xXTFjeN4Xy0u1klHdBM?grk3c_vepFIQ{BGmL=rjhgQ6V!FN+P~hJ30ZX}Q6MBflS_Qmi&8f846g>%vcjtTPx~CVEEvD^S>%Phb%hEIZoVUO
Yk~^J<kz>n?{v6WH6uJC+)BUxqSHp=3i)%daTxlg}4&_px#Gxx=4pz7%Y-=<>4oa#D?b+g$?>X8@Ec0vu@4Y<~Fugrhf5BTa(GRr^7vap<MWorwj5w0D
O`dweLWFRTA<87)DM>hDsY87m8Zk4siO&zuvmh^vu(xkDF%bJFI^PCFiWTPH0T#=^^htn?>&maPEyUooi1@Lo5Nrr3Fwd&qRyB=(|5JoAOTF8X==ipw0
ZzG5)JbEjlb*-COK|G}|(8#<0o5*{F5U-uLFA|*>>;28Hgm=F@KRqIvUiUWhYq1UnMPkI8w&fGLs{7g`!YE!#RXvJlv+h}N-$0kchtgKtKK^&O$R<e}r
gVlDuU7ELM?Pn*wlc7b7Eew$JNOrQWf^z{*`XAc{0!EfpS!aLiG!;;!CvGzzhm+%B_TUmUBh?X+N=QDgAZ)UOOj$<rm<SNeqj>M$SFD!E6D)I3RR-}S+
uz;5$ZJqfhW}((kCw%s*f<%)GY-Yz<um$tby>i|H@(RI?{Ce;9PSvC<s3>r)ic)QuOuLK$?bkEL!F`(j&vO`=mXD-srXg}@%jI)eTKLYIhjb-u4Tp$wv
al6m492YqyS%as#|(itN`LkyIHgX-;hxeTC##5bZ{pyC3a=~K1EkjM&63L7P0~*N@vt#bh-}Bq<)H<fCE)Pge&UsajBh{zT|VXW*i8Kc{2>`dBp5b%wT
=bzkNrBYSvlrD4-s_XuX$zUwT(z`lEtxl|#m~=zIF$3mZ5HTBae${0UZiIGzg3YAA@!Sw@aX@W231D>*#<=!jqAX+52Ou<QuTcR)FbuV1Nc;dXQ0f-I5
4*qafTtx&APkL<Z7F@v}l%rX7YtSq@xGo40i>5vo_;c)E%_rH}cNhcdPq!8cZHVKP|(MC#weD<B0sDZVU>z2uXYj*r?cYG!Il<@d_3(?JP$^@{v?iXZ{
aG6BLPt9b#&l6GB%@wqIS|hL@%}{pXPIY47#OH^YFpLwRfA%Q~G5i-M@gc`EU_&wB4UGYB;R{Jlc`f{1n@8}dAvr8I;$%>kpB?6P{I{Q&#&PIzUvu!aH
bYp5oeKevYWw@{{vK(d++XlPSAT1=qv%MZfYDgW3H}?!6#kqYX8Bn`eO7>R-%CDwl;kP7fjcGiEQgTUGSn-)HrwFu4X<Q>P0o<;p7Gz>QW!zf>cR`#1$
cf#Jq}11YSc+29f=^1vKXV`ODmn7uu1T_qlmKujSq?G5$oU4j6ZOHWm#+1TX_Lwt}|1smTV`D)?pTnh4q)>wq9{|wDJJ*;!C>03w=reHI|-^)r4*J88$
N@aer4{8YzXPa~<HakLF5shxMEDsP*rb`v*u}4m}R{#QMcQtQA#?Y(pxi#mk7DAOX+M7GF8TqdTI15Y2V?yJek8YDMn&5AOdrp=Eiy79>XZ(jivW!1F`
l7$jJMfa??2L?NwuC4?YotFFW9^hJEKkd(>3us*(V?OEFSz`*#JqVR%oPKW1L<s>s-L>;VWUE<Oi=<c8GC++z8ilpL3P2!Q{Ga6WVMuhYYS=YEj6`-;%
n``V5CvZP<9lwLLM_aTo)7+Lz1Uz&q1ejE8r&(<GhkM_y-aVDl%qecu2(-Z;I100oMMU3#NXRWakeK;fG%+9e05UpcEZ~H2g8RaMM7O3X3?GA-5`0r_;
KDwXGO>AK!WOb1B?}(6O}S`YuT)=TgG+1o502}%3B(X?&fLpy#J?G-rC)bq0Brg)$(o<GPAc8`e#wb$hTLmV6QM(H3r17);aCpKB-T*AKTb-MkYtTOW*
+8ff_wnXAWOYCf!xyq9TO=9$;D}Y+o2Z2KiN-8>o)&X-!3k3mQd|)5qxYUU9I?W|FKgIOpD~4DG)K|)x-W^whg)10<-02Y%doxt#y$i^_FuJQLAieL@&
PkN833|M;H07s_9TvSas)lNgEOU8slyUS~UWDbZ_oBq#zVUCY(lX?|M8v_sM_pG>)#D>BV|cGpr>&$Uy9vEoA=D`kvQ(oiK9v^As;|hVL7SM@U!FU8_L
itl+Z&%VH`Hn`BbVG~5+Rg3<wg`lreuW<B>U1zcsXvKY~UveG{MyD@bM1(sJ<6Buq{Tu3XWPLMjORJKn6o6Io<nt6TUkfRC2;45j|%V1p5;Rv=?Bko1I
uoH~+2e6e2k5+B|zIZ~p8(1qA;Zr<S)WgJ8fma0ub1VYi5$KW^@6-=W#GH*q7jT*nEMi1iFH|8}#1+=<lq=DONbSYoAjaDmX$a-?dd|cljX>DF-LRU`D
a7C8Q!Nq=#O883HjRc!l<DJLNyd3#B`oj1OS3r%SXce)tE<Cx;tn3$No=x>HnP71`idqJSUEFl=z-WtoZ8-GPb0%3xp01Uy%a?c>MJzNC=&LQctJy6m5
<=SgEH8YRb*_Uwi0)7cbKOI`cL*#TSXX<NTq$!1-`3;gZ8PllWZ)K;P1`QQ;yk&lzsIjGGmp1cYR-e-g~44A|m`6Qx|NIbX%8qXS?G357zh0*Uxy&-@h
lI=rdy=0stQ#Z6*^`QYR^}WVV`i19rHS-La!_t}c+ooc4<w8hZeK{JhbtAI%f-jsg{9Ab=2Pgb|5}B_<&8`d{umEG8t}&vZZ#lsCk0ZOoPLbDcqR7t;A
5Ijjs`?(?!74bUN5t7z&<eer<gSW@F-5Vj;tJ=gcMqzx$iUP74M-_8%besKDh*S5?ED~S-oks(CH@4+!lPP;B}MEEiGkT|jI{&@KF)d8dN<C{E3P!tc~
2%sfRUlTjxWa*3x_m)Hg`AF)rsN4&PRomBUO8QyELr`seoB`uu%Uorg<IDqq(B$-WJ*Z5)BSn87%Je~eb1wbyq(t)1uF%(k5*JFnl0V_svKq*tlbjWf)
>UwgE|T9;ERHkBqvaZFlzk{n>Fr{n1;^3C%xh~KszsKzMS8@~3&t5yu%NQI#LorZWY&jW*lZ>N8Y!G)!x{++wMBHQFA3;rVRZG;+B#7S`ogg^^MWW{d0
QeKNdc%IY%F%Sf)R*Q*h1^DWCiXY4Hf=EV=W|{@#2hByLQ9~E=l@$;JAIXId?Lmwe;Y9d`A1Y^CYfx_3?35>6bxD{rukM{gts`i6r}mX6+M-aR%Pp{72
zjseaArC*bn~qhFPzqB4S5K9}p4pTic>q>@pQcVJv2){k!#>C~V9o%Ox{^MCvw<^C=6r7ZqqW$%Aq<MaA@kjiFQWFour<1IDY4f5~P;gOkZn9#0g>Gi4
TP14sDPktSP1fJL1oD|QWitAOmsU+(9A(N`d(<5q!+L5H?Q&OTtu))3j6$W9+zfP*p`bWs?j`2y0npl~|_y#uh{u~*z>SWPe$b(6>!-ZTQ57)YmR2MMs
HM@r>D>{OMJ8G1)-61<VIOjm^%L15Bs<5x$w38_1isUKdHb^wRt>Ku!%|Q4tr=}5qyC`ZuVjMrF7eo>IyHJVAD8Zw<Jw0W-Gp8i*zvJC{nhWVz4HO*+U
j^s`%y_<GUIJm}#{BCCfT^FE&iyBsVh=Wn8SYoD+$_LH+AiH2B1P=N-Kyx>y+q&vpC<Am!p`#aW+8o2uz+N7K#?s%-UQ5cd~EQ!je?Xcpwcqsd_YMsZi
Q@4`1rSv`Ftmizgqw3DI&G<%(VVywx<;O#PQ5sK11in%ARIRatZLGzXxqNd@)H6W{Ui$+H7#Uf|okHAL;>`{L28>7V?asjp?*R?QSFbm!)1vv3S~ud48
cZGkcu+Re<YJc4a74^!UxjT=)L_59jcO_XUADZLl7E5=&3?<Bj97aU9TsV+$Vask`kFxYpm6JuA6>4~Xd7bbl->dGo;5KDD^;9>FORA42;o$qLcds{yg
!?(7Iwo_F?_GE^CH#kot3Yw|$UwdJ&o_V4z8|3pb6g2x^odndI!d*|@q5>U#v?W&RWlmN=R3<1%9u(slMPCLH5ZHQ(;wyA0|2jJaE_dZB3gCG)+snXY1
{XuHDq}TfZQX2?eZN>#FeJpTu-|_2B5GlmL0xn7<a5|Vxg-VPynkGX0x?Zd$=Nlg9xhwYg_vkdwr!6{cOezEYdVFc`tHp3@exmMsLa~B0eVY>JZ|DS@j
Jf<9p({K!Ic&C3m1gh}0d*{5fjRZ2&*U-)5zgCFJ$|&MeX0N8DI)IUy_A>XGG<^A#3>p}GlhKJW^r|ztP5B}zYBz3SEp!k6;L1li@i5%c2()N1OLl?#S
tJ7o!=no8;O(v302esjYQu!iTL%-eJY~Pv1@<#yQf_D+GVfxuwt(*Mv~;5bIdUkB%L1V_I(NRyb~|8C0*&{dkNDAj^G8}gYb0rz#+dDL@?AZNHShRT`p
H<QV6BiabYQRzY*1G-nag3Jjhdj-3or1dY|a@%s|(tPH!CaA$Rwnc_;fWbYmFXSd96;`b4ZMuO9n-v0=OqtWA2^+dr)w=npK`-l-$_xa3cPZzeYX=v1;
>r7Vc<(yS1dds#%s*}HFy7gHpQ4G2MIxwN>~#9tf%Mf8{Tg38z^k$JnEV2>PjCIici%aQW}tF;#W`1L_nXZ6?nt34%dNxD|y=Gnx}7YK2l>Nao7O=QQH
SrGn6lT~dS?`6meUvQI$r@vzzJJzgND`1Gj<DY$s$X_EhgffhVeyBt<f6f>5^{kD((CG9`d+e=gmu(+h?#;e1%R!i8IegnhJX!bg3~ZWI=#hCS5S@Jy3
MnU_h3&M_xnuj;CEjeZeQ)kldSkUnKt0IdRQl<56bILk+AaRqWEuUdef{>P)Gn*krz@`gM3g*p{{&im+sM|q9FDuQZxVIgC;zN#Gm#I9Hm&`9*S&)~kE
iT=$I;ikBlJ1e$90(H^oSO~HJC7*N8}jo%O+WUe3jwVeNV)_)>{9)4rlLVuai0B#-x*KbI^)A^<6^tO&5!_xHlfV#5B>>pk2w*y<j~jY8AEuN&VTLWvg
tg4-WAm67-dP4X=u{nRS@RZ}A@WmrnE^Uql_aJt1Dx?BnQ!aQ7>p<R>N|U1LO^kkO8+2QTh{rMibo^>NU?xP}+v);PSneVtbrM*Kcp$!B+YyVvZ5@u%C
%{+ii1dhFSVfl-Aq_&dIFNXyG4kO|gC<~gL|?AjdLDPc#tVd}moRhnt<F^>hA*k54seJkJlCKN59otri)$)&s>9|vWfLeNAI)2Stkf6KO!@s2GGQgfaZ
1xN|x{tY~VT_wc}`_UweyDY=$8aavZe9BU8%)r|?&^{IG*;x^3NKK4cWx6UPUAltkUZ-Ts|HcFmQ(l!g)|N`h2Gtks3r%e_bM81&n|et0q1>G&qxek1@
p7-=p3x_dQ97MaE;}auyJ+>+Z3t>b+#s*Y>3a3I<5pDKMqD0{geSE{l~Z9V7}xhDA$eeVh_EH*<6X@M`BLvMXi>u8i{PVtqLshnWY6DDKkp6Ilk_}(Sm
(jchlrKVnrHi!*~FXBJDh)Th};gBAzmM$@yXPB_UtST*jUfrswydo)pjP2<o9f&XcC-T62<YPtsa>M=vE{zLnn)RU>*paPd@o=(ywd|6{fo3rlvgG^mo
$J5HlrAaQFl=YxzM&m<mtR$c#osUsUo&Sl{MmOUM@s@tqyiNSrnnORO(%-t-4~?c+1k0VDH;bBFwWfp2*egG%@0`hHf)hogMx?cDdi&<385vdn&M{E^n
AT0l7^4bF6&^NFl{LTnOI*P4a<_0is8th`;E>>I0C_oD4)U*t3*JAV+SQhNS;EOR@~EBV>St=z41<A|5}zKog^hu$dybnDz6M*DZ33wc%64cC5k2>0Lv
p3{3-w-fUrideeYGnw2@*@LFDaw5JE)5aQ%&UP@&dbP*P>p>>f&B^7Y?<P?@5sOoTUG$ECzv`A&c0CEDuq=ez#Z&}UbWbljdb!@WH_=UW_rN75Skkm5C
00U&=~n5Vv&nf(e7SU%vokiiU>Uot*7Ed)@9mPM(7d3HE&H1oq<iC%g2ukC`JIdo@<I5|R^Vb|6QA91=B=ltlB8?t<T;>*gP<;_lT22R$m5kHhzakk>t
tXw)#)zC_eqGK&aX#EXwy3$^S6y23yvgM?m#g{C3DE&LBURSRm%I`L^A1@*CF6izExiJVxxo{tBHHE@veJc-^Z?><ynfXIN=N@#%OqQY&FApNBZ02Z)>
d+P4aq^(2}MI`|Yk0KhneeR9~=oEZEgx*mGARMQUT<%g9Eacvknkr#Rj5FsDS!iY4~1ZFDazLsWGKdA_^E<gcZ_QISO5Up%AgWU5NQzf8)57vhhP1zvM
kJ;D|heqk9Mw>l-b;Z|p3a@XHqyNJ%OeLMA@14Ayda_ob|ofB1%CB&@VU?dT*UvG;i9BS7qH6YP*Y--7kXGgeckz>~>?RejBFtK0HWjIpWiQsYAQGlC1
r4G-uEUS&wFV8416m2GNmh)vgA_^;VGA<IgCRXRM<n5>m#l)frd<Pyy*E;h5sc-zR9?UC0eDt|sxBTln+E&itm~DS8`J(9v`xbJt9%-6w6;DK2Og#vp%
{}oAlr<Vwz9ysFRCc+29~9w=0BLrE#%#3p*@R9STr4`BCB{xRr4JI2`b!$<kLocjwZ_tV9U@X*9qArekLeJKdoaaW`#5hXJ9AG!WdnAPQ*$duOR4#P^{
W1%n6L_yH#U=<5<*HZf-KstzwNsI71<Z#1|+cRFi_^?;6+t?4^BNXsfScF)q*+CfV^Egc(dqeQpCsm^zteyHgMK~?xHB*nUmi2@>V{n+E&6wG`V&g7~2
!u&GDM<6|baGoDqoOF;{}%c(<t@cx9uQd)c@lO1@-Xe!2m2rv+DKXvWXh^>vRs;$k-FDzV9C`<8`yD19O<d)!_1Es?kVU^am}i_@1Z)lv_~Yk=LOsbt0
+dmh}x?0!MFu@z#HF+Y6Y-Hp^C43OQU^@UB%F)u!|?DDTS#M}o@6>g{X5Op87cw|;^<8w(|8Xv|f=_*vNN9}M@$lmHcurEAyJNc2B8nx%FWVSz?)9d}M
5*+_JO&kMM8}CV_^^_>v{yPt;20R5;%LRQ!O6$ct0rAmn`xqcz%C6j-d|(|&4w2dM0;SDG1e^EWWAo+U?~lxFNl=HP_1yWRBI9pBoT;L_{H;xF;M4aq=
c~3Nuc~K!E6YB%eLbwNd%KM_{?FjJpDSve1cm2k+jJkSM-P;2l86<~<d{!GE<Aoczu?K&n+?CQ^taT|b?|6lyroqU^TYr4Ie$BQWQ*J`vY%5=I$be3Ws
o13B3E5g&DXCj6C(|6tpj6#DH3X<&t+KI+R@|YKt8cIF5mOx$?F_J)(ZFTp>aOp6<%g=?pH(K_TtwqXjrEysTYYqwEAaN2$Ih@CTMW73ceDxAa3WG#Q(
n^PX^5j343O<HtIfaLiq*H$4+72GnJQ%zm6Vt2o(%aXw;v`qXU0?>$Jb9q&i#b12t0Z6Zr`~OH~EqCVnqc%;WJ*@>CNXf3!EYA~fy$Xa(L6JmwISmvVt
u^VdgB_6z--PYFSrqqS5~`@zax%WuJh6>zdTl(UuP{#6Lmxkte@IYN)B*h<$~WdWqf1ctry!}jaLt3~dmZ)3G_(e-IjEOKe`n-Ydzphs2VzVW!TJjI@|
)E~y(G!uR%gO^d6&1*bibIYn><&2}d?P6corNH3~w5vp<M5SI7@fmZ6_lT;ycYfI{^;HxxBD1z$8Z-9yN>Ib)veyPUZG2{-n0+ez`EQ7kR(ko!OWV>Ba
@1mhH7&TAMngS3G>LP`hpefU-K<ZZ2%of|E6MeSWfOT$X4Ao*!|8)HZaqE6vJYq1rPXf;i;3BFE2WKdl3j+!pztGhz=E!NVp0>dcS4nF4tHaIkZirD6V
_m>L!_K|shR5j#d?ds!e^!QHc4Ck;q0$=atL{l1_zAvxKTxN(p>js=D+S4OJ4P+hKelXkUQ7ZeZXylVnnL?Vlh&gvQ~ZF1N&B~vx)RGjje~MHa<TrpDo
E|Y;CVc*)|E+&?uzL*7=Q<jNn~IU#BJ0$7Se%OnoaM2}bVzb?@vZT&MY-JWxWA3UcaKke+8=Xb@X5Z;(jaDZlCAQuzExitZ)OZnIfA#GRBzx)X`Q`*PL
<H9>N9(gFqZ<v0~7r0Q~8DXJcBYY+BRz1F9FCJ#l9%opXazF6NDwgLIw-6){mQ%UqrC7BUeGs|YsO+**tGTU|{_o(j{=QYPB61f<&OkdRnRixX0E~yFP
!{ZzuxF#Z}n$*8M7NEv?O2}XKYeo0?v~g7|GHdeSO0oy;=5=Q@Cd7UAKMJA02@hTN^VJmk*(Jf1et!t@n0+FA!FEqXg7Hpf`of|RO*UBvOT@X+sZK<9e
mw>{w(5<!d2;pfFIY?=?ZdHMA})zI`<FQA%{RX>dgD<!d~w)z5Ck`8-w-)}M~uW8Ej{ycLkVd<+7BHa*K|A0v3+B|l}nM)D12)`D~Cf`*|Kvewdw79To
)Zg<eZZ!Yr%I%$}}(LU7-w8)drZKj8Vf@O1P6Zz~A`yv5vlQ5%%q#l3To?oY}Cmyk734QociFV8GxAzaHFHCbzp{iOO<Xz@j83{px-WSFc;0|94_UiP%
7GetkKJnDUXnV6jDPq{{x<hgPPXq>jaSnt?kf#A8pL)3bUiIIG8OUdE|Mq%v9eW7F$XB_MAYT^Rs&`*sdLSh{c_$gTIE-x$1bR9Jst@1{gX+gIs1WoMZ
2OzIm}rpI-pe1fPkS>c?Xwmo^Ik6_*jK!Q1b!W*l%2@!A)d4>I*^F&^d<L33iV&$zBPoj!+#1o7<T?YH=OWWD%#mDTjSWGxhs2IED&ODiiQ9u&=J@!s#
3DWFt*>94lPbE$H*PRy-x?SI__x@~@tOfy+)^|Xj;^{!KE5$z9i!oA;@qxMLRyc`y(3bmmb~Y@`f<+}iu)CN(gFWTmd+-n=_{>f~?A8Rwu5RJ9W8Yt6T
a?3gEwQf3z9(^J6KsU0?IVweI{GA`(D7=^Yx}o)x#~3ru09<LzgsAWnIjt6#(l|NCnP(eNNTQVHE9;)h{?A*EF^;v+sSGQYT9#S@}}FMe|yY4iTwk9ys
^2y|K3|}7CWLDp{phmq&GgQrtiZ$ah<(ahtAC;wah{ryUpPUU3q;l)1{&}@f<w{qQ8p|@?%Etj3dh-A)hHT%!~8D$#B1OUy2nwlbm-iJi2T{zQ7CLivx
>m>oJogmHPFKm9swt`!V@_a}dN8GjXYoqbHt-Pqckr_MLnVRrFp<eo;s{C)B4xd!zR)Z}|f)BW^Jt$Ee=l1YkcH^kT_=X)Jz4uv`ND)Fyy@c&Ka7?YTU
}bDn#@)ONES$Hf?*eKhK%3u4NnJ$X=w>cXyfiRT>;twgq@5w>CEc4g6VqMKiDuiEJMyC#jdCm<3e4PSUMY4GZ=w{@5}K#xjt;)&<)9#WQ8e@u54k&VXc
;RTw^BxvA8Z$jpon}EHiF(lgcPL?UocIkNbyeL3i^@AK!+qq#0rw<paCDHAf6mC?m3EA=Q6Wz`}*bdqub(JobD;7JsJYj#);RFcEW77P%_XMZyRzBZig
2Wxt3mdvjCs7r6H@tezYZHsTWu1`iuYW^K?1u8mi0k<F32_i7n;C8=Pw2O(3&i03AdA?H3-(OaK50`TR=E`yY!nYpm&>uu5m`CfqkLIeJ&Cnf(|MQ>*o
!-?GRFI_W=B7ul<7cgC$S~G1pBc9d29(>I~~^Nmvm1Tpmc$ObvJj6lZ%o^<Q;7wo*AEX0Qnjw+4nU%pTwEiM<iR8ydAgO<94d8_DdFD<UHu+5-Y@*GW`
_p1LvKBv+jHR#s}nDPO*@8`PU)F+k2FFuf+Jc?~RDKIuU8NC&{`MO0SS{?_Na4d{`ScSDRcX`+&tr<bJnIn0o~;(oKP_@(4EpY<=*U*l8vW&2wLV#!im
#E>7*e(CBg_rRyz2Ck=bt>*($DKJzOt9v`}esiIrk?$20vCh=&K%j<c$cU6RC;k=)TBCR)PJIRA^Jg1j?CExCre)((rD-#>8zE%s)gx%vF0Zv_uBgJcy
fu#D*zA%ihb1tbP=do2v;XkmpA|ZQ9nJKv;hlr>#Vg{&vy|b@_+f})w57JxW#Wf-)Kgi6?UGJr0F~C=nYxE@*<Mk))C)@)aj~}lb?Bce3d-QD`PT}b@<
|H#0&Fxsvg(FC3Bl@03OY_kAyjXFl+7ekk(UhO#7<*V}9mR?Wh}0umC$^v<+7Y=n6mveklWZcHZ~wFkjnqA+WOPP4F$qUzqR5uvcUb?Hm{^Q$H7{z4SG
~~|K3v%;@VGJkfI#vEKvFH=u_9+r4r#Nq-aPGh?wvh@r&RrL3G%hpWRhuDEb)+(l6DqW*Nr{iP{;{#kjOV=L0YaPW<Tk;X3jpeznr<|y(`_HM^gA)JI>
*w1DlodK33xUo^LGQXa2D)JT^OAJ;#kNQ^`LS6aVLb`j;VImiN@nf9Q!nJ|O--{~w>Yncx5EU;X{-@qj<x{_}4;`j4-%{Tcjc@V`6wGOh3b^xypYzYhK
N&%ccOPY(PC^Zm<V|9rat;Nbt5p?`a6zaRLY9{TS;?7x3b{6ALj|NiygPWfLs@}DHy?}q#->;In&{%?-uKRob1V#xnhIQh>?`zM_ImjnNOhx{pypTU0y
{~7#;UVn!C8S-by{|Sb~hkp90o&V)O|K$yC1g{prCCB6_t9PNB2Qh5Mw(cgZJgybaJ=5RHU$5^xKi}0qUccHGPL2L}{RjW=fCo}7Dz!2C)m`T5GnK!G>
&5!-Jpb3fI)Jszgo)h2e81AV*s`2f{e(&4@5E5-_0xQo$=*KCpZNXYf9mh2{(kU3`S%mQ|26O^w>-%HnNQ{)`Sss>{`x4<dcW%;t=M;?eg2VOmqMjQnx
02dy!svc<bUPY=_h{w3*t@SQ&;$BKK+qj-B14f;D7k%Cw@Qi`@#R@&kz2`|NP*8;{SvHiT@A&|6Bj~v;IH&?I(Ue@%!n2KmG52n*L+C=h><MSl@45u+8
_6`iO3qE&F4A{hB30;*a|H;h!J=`B}f8`xig?_rK@*{WkvwbM%L$^q8v|RpL?VCYheAX+S6CriV_e-kLjGsIOp+ev2=ErytCJ`}zL^@jv?IfA8!6->3e
6AHUyT|8Mmp_#ce_y?*^|{$;<5AM-yL|KmS@@IUw;{15&I|AYU*|KNY{KlmT~5B>-Lga5(*;D7Kx_#gZa{s;eq|H1#@fABx}AN&vg2mgcr!T;cY@IUw;
{15&I|AYU*|KNY{KlmT~5B>-Lga03e|LZr*t>?df!`$h_{PE3s|FZN;-27J`dVX_<9j0ZlxW=TvMA-~|9WK>(SG7;4Dj*=vKCA|BR!uhdMR4VL5@o0O9
yo1GvOqVz7zOXSO~eq4iClMr58FQJQ%x6Mjm*ZW0_pV7sLN0zQX)<2gbLaIsJfh>LLuk+1?zM_&6=cZ7I4UDgk1Nw0vmLc2eg<oV0&lUzz)9t1q@wZpj
EDQ)qaJa0Vv^lgS~JuQme^tp>$!59Tuz^xLSM}5;>~32|iC>P&=omQ^@>6km$CaY|3eCGXt>r&@iJP)@*qzr^uJZU*R0R?vyD8iUT?|9pJ==hU(sxS_a
IM%Fv{UA!U%XBZ3`#0SX$l9HMRRokY>%9p=*SepWTO0fvhp8lUo0b&8bKz_`U9m=WzaRmb~<mA4>UVcWf<Kq;TM0laU80H4o@uMJseWiW6)fx_y|s!qe
^g`yCx21ikPrq=eL8nE1T1UHt~T+298N2Xq>4f_L%wfg7$Yvc2#oTo;-KpA{JI1GW15C+d#pn6^3u$vsCw%4TO0iQfnxSp#)b?63JAmh~ul_sbI%jnk|
u)M~C%lYx0l>nKGe7pB56rP@0O94(HIf$ARw#${PohJFnG6e&G+S!g(tM9HMsB?lt=IP9)M#heebbcu&+{nj6)pD)&!7>pC?9xS{Tzak>;J#uGy&a3At
Y>S8fQ~vH8M$Ppw$+^$;9kf(tRU?L*5gqcU`ZbloLP$wtYcL(FkK@L<;Jb1%tE}p0J{YgEIdIH%vTW=;2e52EZOR+T9fzjWvjvSY2)ZyTdeqff$f=G(f
zpPwXFbA2K6jGV5LxJ*VvDU1)qVJVfP`gfz9tS2~a2Uu#6f`wb)R8f%@iD=(T2H;5gn}17Uqp@$2E;wac|D0IMA*xFw28nUv{%WPxD|*xzcQwhOvDfu?
>e2xk2dIG133fyS0^Fn_A7psAO32jlMfaE*m`U~6fg$OI~7*i;Hzo1&!bATEUnP2|u~rm!px2;55#yCC?^`sC9uVCcyO)~EZsw#QQJWE3m}>{Ve?or`M
U<TvR%$VrBqYD%TsfIs;|^Sd~c)or@NmR8(aem_QE=895-pS`72Cw3E2-VT~apX?}W!%v3rFL+&8Mp9;#rv+=@P6NYi9AEBh>xCLFKWgV7y+aC^R@l&o
UU7Z~;UK%z<qf64&Qp!aaQ+eETY|Ou6l)`E$^>9?Y0;}HM9NaXohE;+JB1#j_Urqpx7$ToQTRYv9XthnsPXv(AL+0OiETFMYCi$*U=Vy!_kvRWu+hNNV
^#Ec@-w9=7jghh01sFkHs+tlQr|$idOEE7ws36|jhaj=_5jON8q~j>|2@AtN-aY7g~#&`n7TWt*faUf0LO_UtoV{u0ar^NNYKo}vX@uYqMbpLR;0J+b8
-B@G(YhI;;RzD%<>6AGumvD=bS!Z#hf%%*^JjDm(2MI-$6$QP7&T^S-sy+=;>RJK)>WTf1jr@Mlj+Zwffb+Pif>P%y)`2s762YhaBmlgc{k;Df=ifpNH
k{pkz*CRegc<1fJDVA^9R$0r(bq0iMJZ|22Nx-hSX+3-;O$AJ0nm-%W-#LB)K2)dmrq=R}1;SwYt#6`%oudkC=LG*GL7qbOi8$q)u;Sn&LV%PylSOHl#
ooYKsvj^hz-Dunh8x~3DYykyyv1c##ERb47-1z4sTqt!UCfm6HGB;UUAh+?>`wYBV&C}X<&KvOrh+46ya`Kf<xf6bqS6b95@UZiT;;e3-HS41KlUW3xx
8Qv7yb5s}-DRiA!i$8M7S`p0qeRB=MxY}eD-CN{b_%JYk+Z3EWb<q1&OM*>Yu8MSHWFOv$b0MgmBM+dAat&7cy-<jccVytz#xE4xyBpYU_6`Aj(=jY^a
T2T>kyv25+b1|f_A%RE>vEFXh~;5Ud2`@I0-pbq-Elm<74r+{^D=m8^#Et_#k$(%`Vc|w?-d+M=mpxBKVkkHIUn{B*HcdBPJ?W<(ie?W{SK`86x{%LMm
N~8N#L4Fb|ZmF-fP&%q^fEeT^Zms6D5R@MwF=(OeT9lA)%U&&Xn#{{0XoVJ)(4_kqYi~a+5zo;6ak4m0I`Slmdun!NceF!u<y1G7I3nGEgc}q3Z1MYXM
j=$;hWpieP`@9p^K20L&kR?Ap^yEu>3D>nQSGdTrUxZ2=8#l&BOQIR0jU7KJ>f2KSSdomEYbWZ7W^3(|3D1&;UZefe8cJzVq9pj>W1J7`SlhUy_sYs~K
nKKn?CuyztDwK62`auS_2czUH?fUlRF<n!*IkZ$8{cxB+>$gzc36i#7TThH#7df2%UzS<k+uZS*hphfHTulZM=Z4GJM_e5C=0=R#af`clFQ78u#_meUa
g%69gK2qZlN)6<mLc;o1kCahRjw4^(-~w-%UDZzd=tEgmqZu~mwGA|I@e82l?+ng4FU`)=NkS0N(j7A4x551KZaR?PUN!6qiLb4bhMwT`RVEZSQKOo)i
1YIrsU)mcf)tGGf%`MtZUmhBsG@AKo-zrjr2$7e!u`WLRTk((*+#jh*s3kjf(736Ie<0M3bWRoZz6amPXYE72LqckNm5RNAoW^9lPMQj<3-kovxBzmx&
_9?gtFp<E`-%?D5+I#$_dEf!NT_PbY?^FzfTY!=@VrxkHy~kQ|*8(&j=NP{Z&Zsv=_?e?H`CW<vG=m!H0nQ@CB^0>k$|-D|XU8aS1F=nG|@-`(nsWubU
{!mWQCO#Q7xuR{s{ILeH8pSuG~75%(X9#PwF3?L+=3^cyMk)(FbRO@*xXPK<6`-zEZ@T}9?olY$Kg=-DVojAsnS#(IyjDVxEZEGJbX!uY&bhu~^nA+u?
W`&Y!Os{Rp5NB-Qs9Nq%B&zcL$M0N)%LRDGge$l-|%zwxD+Rn4g%!VPq_P^+NA$}>7JT55@f6G*|UXY4Rd~_R{Y?Y=u1>~oEUiA{i)N`!WHgtD+@lvcu
JDW-M^&t>sKH)N}?}=TTQU2@v-1oJe0(+SC`)9xW-apjSQKounDY9&AHvy&d15xU~9sm3F|L?>*zm5OHyguQp8OGFBzD@?DAfaIqEdHz;c96+|J-<B;_
Cf7!T=bFX#hcOl;<1z&+Sdlyq(GvF?6s8M`_T?&j>P?+<Xc62J;Gh?NUeu8=?Jx13HehtR%S=9@@~y`hUORWN(rFMXo6JD%4q=R8~4LJ{$zpeL<A%2+-
Rd0`Ee-sWBHYAoCFotDos*W;oNRYT&x8OlD!S|kDmE5BJDFA4<pANU1mRkZKxTNcIf|u{>92q5~X9()T*oz3-B9Cg(tdPXT$Q+P;TXZg?aSA{B=Fz4=9
(~fLwY2)pj45CcoZq4;m{<0_*gau=;a^0}7AjT02BPhH~Yd71XXGqncZ1ce1u&y)x7p5;U%T58%)F8_j?&%Ik2SkXGoMpjRXmaeR9jGG&DV^FqopIJ2S
*SIU>w>+6HBpG`Eh5v;z>(sR5I3ak1loYN9H#FAq@>emt0TdMd}UAZ^05K46k4exIpIB#wqK-5(hR8|nC=G44G`OFF~JQKHp()Y#pK}Ng~Quwz_c^jD<
z#wxA4be~u2JP;Ra+UlLdh9W|>iR$nc<h}AdnIRT9fm#w>U4d2#F?N2`;c5lLSHRG4GQ(t(TlsL#4p!F-uH4zopXDPBnP(uZs}?|q_Q53oOnEiLhEi&z
mK1>lOs&iyCayNkBR;0DTk0X8A{M5$D8DQUvd9zJcRQpIW(Z3m?wNV!L7C_J!$~MdYebFr#w|HMm+&CQZJCuR)$hKB;zo<l>$f8LaK!wV+X#cSB=`YDh
tjb@|pbS{7rc8b~%3tCL}}7ptR3B<t3K!MEIu6Z(#4TlE{ynhV_f?@U{LValX}ICZW<DyxGpJ>mm=OkU{d=VfC1doiAT2_X{6B^eOkzU_w#t*Bj0L^%Z
ET%{M@tMZq(w{OQ`qF>5mOB_r4+NSPfb$NF_zz9kyusaMSoh7|}h$3ul!npjWxr;B1ZEnZ*oRi<V_;QpN~$_Up56SB0%PhJjLu)-kxthLGC#g{zoQh>%
hN&|ZWZx(P)pTQ<ySl7@`4emdZ+d$F0n6+cImyi4?nhsXP)u66M%JOn#j{x~OUj(|A6e7r1Aj6<8rdg}bSbsa<&cmUR3ssYnuL3yx7NgfhF@aO|_W`^O
{y=_W5R?X$=JuEU7qynKz6Wot7w9s`XTxvmT_WpTL7&I<R{uVKk_7s&bFJPr9J+deE<b-DPm*?^+28LWzYmXs*^*MK#fw8Chr4FNrOw4bqxw@QbKH%D<
6G}t^;z~BSi?YoUnxmzvuo)C2)egHsHCQPaSnL{SMZ^b!|j2pXSTh7-|ioseCtg)f-A~WavOa(ozB=ln@>puY&mTx5U+V{Vq@4S7fz7j^nr(<UN*A<of
~EFo69!k6nuP<+J%)-+&?aq=Q7@%ygw*?+d;vpx?q&D(rt+aUoXBDG&=V&pEq+2cf+z=9cu$dUYctO-BHx2%Xfb6Qm>>J)K)h3Q)jbcl}Gxx!s+eaT{V
i51q^qpf~dZ%f?VlBB45{bfx#0RwfhzJ4ESqdqUI*tC^KGc8TSwKit{bMr<Sd7U-CiUD>yNiVpf><`H%?~d9a8BthW_x4P<?HY?N)UTVQ_xWdYJx->|7
BJGBX)!~MY_P1rD_`)hv+=X;St0p^9n<Ce*kA;<?&LEBdo16gj98_;|Kq1$)p5|MyTA@8E9{)7Fm^!^P2zfxz+=P;%m#)&P^Msk4pM+2_S_do_M7vb~Q
%r2;md27HzQXL#LC{d;>n-@SBZi8kz#d<VK(hxBHLxzjhH?t`>Sl^=(;e4zEiYKBtba4GFBg`Gn2=qVaUp&@=vg(Cxz)86SSjPJW>%}SF!Q~Ovu+>?zH
VR2ofG=t;%xUowSZOgWve_*@s&3D?Hq&mv_2x<h9NDl-4VPO6`C!2tR^EONfVCvN%w6>W>+85sP3b~}@^gSas-g9+?VWvDKzU1#t-lSNYZz>QlbLEmum
)B~fibW)AP9C2o2}+*JN>pAxYnwL*0+98_PxY>Yz9n)%%M(QTS{^M$R1E&KPHNxc~|Bsf9Yv~4-WfvGt%uw7OLZgUJ5WNdp-BfU-mzp1a=3o2%dn8T3`
>738euv(LBS)^XUZFKlfj|FB_`b>%}cVeY^;~;@9sXKAZ1L_8(Y${x<%AEGiZhl8W6t)61$kupjK{2;u@GqdcXmvRy*(R5BJeL0i>wQq&p{jv;~NbC56
}@K_(c;^2y^K7zHCYkR1)xt_sE>B7{3`Sm3svOM6(pVisQe=!EOUKDx{BdmYFf9yuUf*sYRuEgJIyne>}3rn)mR2xc10z}2b3`c6;z!@Q~Kk6(^sPCR+
pjR-HftG|4tWHkvf&vC_+>#;}p58#NrTjwkviZoraL87sHp561Wm-GyXe<dyHBoqF0k&-g(oP@D|D|CXa(5<gur@$Z8#ohvz<ieot~RSt?tRs9{9jy*v
g@<1&6DNI;6zgW_LZ($>bz!}1%qIOaK2|&s*`DN$gNVU$Y>j*wy;V)$^P?rpl3b*+Fv#L*I)O)U)JOUM=@nctTUv{BanG8qF6@nxwHfK@+?JAAu2-!nM
F7@z!t%@0)T@4F)PAlOe`r3F3vxwf4e>ga5@QhR1`Tk5xht=IDatzfA|&6Dj8EdP|T)>Q+Hh{<?7;o5==n`N30YnOEUWfh+o%6eQo!FajtK&BEi;$<F@
*<*+7W|2Ns2JdVY-5R!y6cjjMJ=Z8GD0{&W8AL)HR`sXrQcFslKJnQ>g1Y0^SIZJ@(?HI-}U*(gsSbAgUt*?Cv(K$REJxM_vvUTrDx4lg(0Ymop4<6EZ
6x8gS0(lLJtmih6|dERXDtFl!HeG}{7^;m8)ifS3n`L5yo{=75rc7qZ7o8mO<(e*IEcR22_Gc7Emr9&Zs<e4k1_>-Z!^;{O9^A`stQMIUAGS4TllEiBx
mRXr?Z**n3_`Vr9s^8899;F^qoj?PYvqY;J(8!m}ys(}vBmtk#2;u_xMO~v?m285FuF@`_g>UrN`zP?-;qz6&L|I}LDRTA5D0r*<a#jmfy@20FT8;EN#
U+q$^6jQJaDBbc_<BCvBvaD(MA5SwQ$4JglRP*22RZDH^&;x{m;AcDukgiYuBtm*<;k_H7qIo;QD9~?@s!it70{4GRBfCyZ<n{|enV+JxRe4m>js{bGo
wtf+ga7>sgj2b`<L-_{;Eb{sJI`T;{ex>a|*Px_qD($C{mOtspQJUK={%c7EicJy_%X{dpnbe-|n91zO%rI9*&3mi5R21otCP!-R>74pYJMqgcqw4X+h
3Fhae5(^=b<yDclv15+K8b?tLh;ukXC9ygwWIFt-b3F|A5UwN9PTQUD=U@0<CORZoy$pKz_J@f1A3`N%e}f4m3E$}*RgC(|ErJ#urc+tvlwL-;+zH~+!
$Q-dLq(7Iy(D)=8k=Rfi;AEl6>+uKzBf&SO2rvnqRTvPqBVm~a#K*#xms2WU+MauV!9l-D-Ta@i~Y(REB*TW$1zN&h^vzE*?sQ{PJ%mq#RCOe?(_<-Gu
(*l#uiw>j%_J7?y$pQ<)v68pm%#h4wnEwO0w&cIeKUwYzU<Y8p5&hb)qe}OXo~O*m?pgO#^AWr<x%`qJ^s+05GB-;*0UgjD^iyuZ`pYf{P+#5-TqfhBs
ydDJ);yIZj4}05mY~Q7F7o-g9behQehRQM@U(h^FQThb<NL++oj!D2FGmk%ouuI;AK1r0yM0E1b;%t^;>Q`Gxud<>d@;fau&pb@5_=0*W1m9?kdbGwSl
d!Cp6OlzUifej%Zoy_{;a?D{^SoXJE2VRsmMX|h3Zsnj$BVpo{t<Bf9~IWiD5)tN&O@J{U?9h+B7G!`RrQQFGT0?UlS!@5$7w?=;uo{-|vi<%(vIW`xN
J@eIE7~sJA!fKOrInU3Vn|aIUw&IVP*XzBGLTD%M?L^bn8QX&2rAA^m=0F}9VIX&adTe|!J5;{2;>UkmFaAC50UkMjr0iPAZgMV776;-6Vc1}-WT@a8!
9CM3<ZDyBWjI3YDipRH?Pe&pr=<t;B!uPTJ<IKxoLmXJ26JQJ*7RJyb%0;X&DxzYA)K2BXFU-h#DPiOBUsM%ZIB^uCYlq{z+<v7KG{i19<QP_MO*9OFS
0DBi9?3d2mY?w*&>wYWN7T@vmO@!@?{TEy=JM!01sXbi}7T|@_7d78wrql~Ji9j@T9ewN%ss#HQ;fllS`uqMTD`jl~{USj$?w%6Zp>n?{scN(E9cO}|F
~{R3n|*SF#pRVagl&`>7^0Fy$@5ItdeXl_Fn?iy`uM(5HZv=h0(TDkm&UrM=IowMAW%pV=5}ePW}`-qJdJ7zNBXE$=g;{MyI}`5ak}kFB;xummHs@-!;
QHBxBPrz9j=aQAGOZ|XA|FWDW62`FuRmtJtA<Z;?O;?ljn_97I?YC%_&~9J{=Y2&riL>@8hNihItwo8R8xapD)i+J?9D=5PQ)RRk_U7YRwfV#l6JH>qA
7&s`9-ba^a;mWHfeGRcQhTz*4}5J)1jt{htpJ+|P`Uo*#;<EociF2#+s7$=;cQGaXhY&mT{R<r%jf=QH5+BHvU4Uz|Dw_9zab%y5Z?(lu%VosjGch%>f
;S1Z$NhdX_Cc?xX_rfO2Fb~kvuTv|*8pTq_GQICs4Fi~=b=HS47iu({5AiFt0_2+_SP1S@=w!yF4LfDh3PWHJmVD?T=_#vZ>vMt{fLEHHI#!tzvYUjqb
z<ZwG*gve!Y+k;4D37=68E)}Ysx4-|Z-D=`-}+>Yi85;<XaG|rHZq#&p(@dW^KVau63P&Uf>DILBB}AUgKM}5s&SK{gX^_qpb-~yVBZyflB#FbpkThHv
;G*sAd})Nf)D9&bDi!4c-c|{A0F}d9+-PGP4akkZrI@uZSB0uG?CttRG=bid`d6)sR2!TJ0mQ<G=;c~xL;lh(ZTbVx74T?DU-2H@li(Ii4?cSCXusb>f
m$jdP<i#=Ow4b{6d*&6smIg<VSuXc7Q9pPP2NB+%I`{(-1x%!jr=NKTiNU^lsx%hbZX5EbqU6{$fIeGpnF@XtGJSCe+*zP&W5@eq{5*>)zS3a5tzftpy
<ayrD!aNnZ2{^Cekai2X*`w}M&=#Y}FZo@{*b32TS#E{<$8dFfH_Aes$zfIC>($B4oliq6+vaeayRY=EOq<9>2U`a>G&)Phl)U2A90?3}!iuQPf(PFw4
2zg=YM=jT7@2iuslD9>ekM!~2mf!T2F4(8bfFx4gO@8i_h<mNHHVS3PIVA~hrDYJd@fZKyqsq1dbKCt^cL{Ir{P!@H%hrlT`6)r@px^{!Y9h{%u4kruK
n@LvoN><f1gvG!PwZ(mR7EJAVMJs(ORA)808<_mZuY0&p$F<s(5`nhpJ*<oDqB_?^aU=l7113)_6y57nd&%UbOp#|YAFQXcbqB&&LpVz<of<EzDFBmJ8
=TIBlY+^eu>aZ5Cm4ziquL&CzvLr7WB<!7RA8D0d?~m}8aT{+JnM8LhJY~X3+yE%x$5~<Isjw@_5+7|Qk^sw9|Tpq9xOd#NX`497V`bvV0O3-(Jb}ZcL
8B#r?7PRfN~NcJb?5)@i5}1OYLB#`vC?ybSRr#>`&zrcgVke{%O403gvu??Ib;vy@Knvwkex<ej2$2wS-2WURCEr9xuQyqqpVJ=RT{$1Wy2bd<~`@AyM
{eeu@%Ly)~@&wYj#m!)2s+2}E!2OSv{^<v9TTB&RSW-AYi;XH1#PQM_Tko*ypm2y7+iFN;PoKjQKD+dY)AtyEBJeR}LCz`FqVM-aoA_JY*dZKVM%w})`
MNvxnS!OaKy5Jj-fc<eoBTdRQd5C~Y`8iO*5o3_jKZuzLDP?%b$yc6ZT;ho<<|D|)b)5sqJmM~J>g;Ff<S%AVDt|(#>JX_;*VWlwpGVrG9RSK%5vOvJN
9rm2>NOdapX2?zWbzwU=ATXaj<}dL(v*?|NH_DMo`2qqXPvP=@-D_z*us^zdY#-h)(L$;B&NgKE*i<C3SAkNN!Fd7Qkv=G#f*1C;Y0YCldspCEh`no|^
&Cps>BS&>d}IIaZfKJ0`CY)gZdOWHJjh7PbcL|yxrb|O%sB)0yX;`uJF#m!&#NM*_qPPyCN^s4x6i*pT_^GJ#u7*$9^I5Y=xmrLZXMXSyr@8`@eCXkiw
?{I;{L5<riIExlhtc8$rt6T3}2XkhB!5l8SJvrD>dvjum^^2zdPCKMh&iMf{o~HszflDu7oD%v#1uU!$RSUIYX_HO{v70d?+(xJ7GO^swq=f7epo{{=4
^jma=s(I)U*S(P**{rM~E+!-A##V!zwxr&N6s`U{*SWJ1KOhG6Yu%t)hEX=sU7R#pGhAFY^R{dF=E8Fc2#!v3{^)Y3NV0tVyi!fqmC$_lTo2i_m<0UN4
cRGad(U;ZRGP>!6OGQ0UED^=NI{hk%-Y`yi{Ot#9EgT;FdRLkoW9wZzeVt;0Jl#^aVPx5ohM?K|fvw?_d04Hr6;HO9J>?om(uTRQDNQhmdnp=+b2T&v*
(llKKW_PMXsoS^*YD;ERHIKsl^QV3?ZVehhby2W?&Ty7$RkI(mZGL9>4zf+*hSL84&+#erddJuwk_KnV;kcw|%D3Fr!$+!;N{`bjI-Ts<>iD}Qd$O9r1
vR1S#FamRf?abI**I5q1XWRv-Uy+l%um=qi)sNnDK269(VB`-+vFv^Tj~Py`^r;RXXPE(_+QT-oIhfqK2swE?8DB`C!r5lzxay`lJ~;HO@LKu3p%L4k?
9=@SE{45-}1jWqyTpB-4@JJ8Z>a@oEnxsdk>tqHc!&Y1r7{?QC2+-*Q2D#GWIXJ^;E6NUk7}C2Ek0#q}iH4TY%U)FrS;=I)lsm`jnY>yr8QNzp6u?nnI
4`mx`vCoGFWOpr~9X%Yv2uSZAaBzA=BZ1qqkd+GqJJ0RxmTF@crxp=zg-qYJps*9ocld7$jap<(?;TN7->O?3^{h;|Sr1Otm|!0}JxzL90o_u<<NXv)4
m#a*UTU4U;ft|{BW@)I!3?Fs9IY$=(EhXH&JJBAyb2o<qqQYabIecisVU;6>mR9L{<JqGLF6<?2&BpG;^cNg}`^R61(<XyleSYvpvQdu>qaj#^Nx+d69
-&)l=uL154-)DimDX{{(UZAC<--1WV%XYATZ>$AWGo8We*YkzOrObWMe>em7b30Ks+b=f>>Vbp$vnpXf+2ZqO)x+FQ>=CD?pw0v6&(#;Mu$F2YroaJ~&
IoXx(}!wx!o!#8WtLIDqA)OfWwAiX=N@b~BXBi%DRKRn8wp!x+H1pp?;m+F;uGvL>^CfQMHz5wH$XYS>t%<DIDmV1a$y+A{j3?)o0JTlbYZR-P3jc#ae
!VeRoJiCPk8)Im%)DaGxS&<c)T-+2k;z;U;014xR!BcLooVE1iMBAlyl*ZNj5}jgzZAQly^y<B8c8Hx$T)*Qx?fy3a~0|0iRm&60~yAMA;XZ0XFqh7PM
1F7_w_WupT<zCe|-y70OjLI_UG^Xv&csE(0Z?DujKEJexZd6iMqR1?G+TuBEe7G5{}e2uDo9>Lp0?9moWz(d%NKYx|b5889Jjq0d2Uvq_}2EYFWA#(JS
w1Iur=Nj_MYfWe#?>J`0#CRsSQP>_Tz<*2ub1+&^KsQfSNomsD|Oq-tnOP}&dfH4LRp_u1lGIo>$1~X$bmra!ao?4NjbhnaEYUM2I{hsahdKp(eb>G+J
X~&#WSf~ga&|WLtC#NP*O8%)&fHcv8%#>pSdArg9eAU^|<Z)4K`vDkap0?U!`^X%xHaHc)#%#pD_W!f&Pq^}!YxL+Iu^`4*h(`IY#j<B`^uK!k#7YB_k
+NdMzU@AJ?6=xC2jaE-!UMHLY>;=ym#(db&}(RxSbK|Q0zyY?QA=}cufKNq1`s0#<`LG3ZR<9rfboYr?3HfA{&c;l;A|_Lm*c&mu#8?4kdt2yE{}(76F
<hp`=Ep>?3ZU3Tg_9IFn)RnuD=XXit9)@_~x%3rP}3D$g3y>03eW|z+1Z2=!7d?fBF7|n_>ICWq>Qbi`3)c@O@zaPshgq&X^p~VB1dYIZnLEX#XWJxd#
Jp(l@37$$I<2p^>{-L2V&}n-YEft7wU<T^&YCta8Ai_Bqj%o~v(3dc7UYr`lWURjQqEo)RAsGR^lv*{ZB=Qj$<19J3HA*5+Xz4aD*VMaI_^LmhMp9JTH
vZ;ED0jrQy-CF$)A2fI8dbry3U^jPd*dj59G7=<<giCFRIMK^h`{C>!kf2<V1o*X(}r^k5$sAYG!-JQ>>Z4TyhH)VD-P5TQIY?QD7LuQU1As{K8{y0w%
O05ppW$ae{{5BHsw#yE?>zc;)M=TlXeli4%wC5M|#2HEey;FojMoJZf=xS3I-tGeq*^hG+bbLw>jEf3KGLjU#`pK*$9@>P;0cO3S`Lhc4z@Lypq*81KS
N;i<nibJT3wmry408bbTa9SgbtATQD<h>*$9-B%3Q1YHbjA1oRa#UN;@F$l4AJsxj46yOCULBang-wtWB^B-LWKcZITE8P)6l!`hQcaz;gl}y?TTt`D`
JD#wE#GAkMo-j<JBChRR#B(&%hxh@%r3MKmzv;Mkw|BFSb5;>w+<;bM)bKHMXe(pP!qS_~=cZ1<qGsq~Nk<7bq6f-7%*(js3h1NHlN_Lur^*A~5*@?$;
;h@K$*qy410+E9@?_R+zd=Z{TB@3H)lT->ZEkrlKgTE4sGz65Cuon4m5nC7QwkVgH!$`4P_$!Z!(Z$9|S(1TI^p!7(gz%CyTZlF%iq(fUp6*iyoRk;?d
Pq0Vjm)zX8G2Ehw+=|r~?WzyD706oO~Jnddi8G78yAbscw?w`_AO!y2tVD~Bmd#3}6x3UkMC(3Cd^`jrX6<#rqwFGA3H%omB%P53Yq9!@OKC=gu71fwO
d*0<>OK2`{5i|^B_xAikP4DF1K+dPb(tu3(E60-3?2*dB7G8STy-7U(q7ZJ9ym}Rkpe7c^i+BX!t#ohn>{iU1-xkx!49yxInSAsHQ=S;Ji&uiSb`yG&u
p<(5^Ae!g=XmTJ0p_1@kxv+AuWhxeOEbtGL0M1;$v8Hr>2*p6)-*Ub5=|M_sj=Xzjx^MFr=;wdm}t;dMhrVWBYDm1BN{Bf^#!No)hWiFb0MLzb_Bcn&i
2N87EAD(9xl48(xb<GYntGm6DeHfH}>Zuw!Q$3-3(XiToqeng}210V1=vsx%I}G*f_rm`ir_?CUG81jVn8b{(^H^V_+^HBMnl;o8i0Gy4VhyB*p#40$3
ZZ6gy#D2vS@Y4epzejxqX&rkr_*gu?;=Z{1SAk!}R$|C694#o`}21HxbG!s4=@y;+b_2{c|>(eA!3vG$n-3D_|xVc~L`V+O*-1yQzKVf#3B#hO%n`>VG
|uwXQ*Hv$>r$9wWF8YJo+tLh*oveaG~_)hM2VQf|W1>?wdaJbtZWzN!<1EOm3uo`Dhv5zG(LFUE*>Y~G<jQdw~WoeCR?5mc|8*(T~ph-IhE+%DR{!`~%
GQz=!-H@}r-36HoT8XPr%q@{(2#*r;>*w)?&D;aWiuuU|A&DRF3RLWG@`-%#yKs0u9>guSe}fr-Zz|*d*<MO-%_jD5)Al5o*y8Ens`<E}fAI%Ajqa`3M
IhJ`vUv+m%Hyh-GJL4u8hR%xl&>D!K>mA284s~hM;2JEW(!O3o=Fk5&eMqvJ*gM)xeX0$YoCg(PE!Iv6Ca#Ej^1LQQ3w-I*IK~m*A{s@3voW!_oINdX@
-t5htCQ$p@2IfQMlNkUM%K4^_Wn9nH<WgE=nTz#pMMHdfW^9p}-O}Vx_=_k!?zeb-W%sU&ipA%`{~vua*Pw!8vf1NJ5dKuny#tGG^GY+lSW&WCYTKodv
k7PXqIaB_=>huRl2YIj0zR@zg>65p#HS>l!O@&tiV-)F0fas8dW~?<AnYmV+IYRFv&y$pC)g1D}Vu`NW3LLk8@W7ozvsC#wNMJ^?Xp;CZ9+IX11A$4VJ
BZSakNw%Uv=NaF8>^TVJ2-mmf;<0r8HUhm1%Iql6*wk8n;*@#;0@BQYeCI#tTu`AA(d8Mogb0e7bc!WgrU3)Vjnhhw`b%2A)@UdE-+l?qx?~d{yniSKs
M;25*!y(Ox%2>e~K!e}vd+=Rdp<`Aa?t69{4Y&ogO8MxLMj)@!4@#HUv}#F~RKS?u3tXNq=DYs(p@I3;OxTx4?<kS<J%RlW0~i#?+ADh9Mv_VWW)#{gO
WE9Q%z^9NI@E;fdj%k@OIa}HI|@i=<S~c`__%!DBOI<%%9{l1_~16QH<Y<r?O5K3R6x_8C#0Jnuc($Grl7M%9=^kS6`O|kbAdF`I_}RW7n@;<0(lHG+~
48XqrfeNn^dN9g22US9lH-TU9zu<20tIxkBwh6o6@wt1r$2685^|tP2?qUGT7^)vRY2qB*3JF9nMZJQO0D6Z*VnE3Ym>VD`sxnm1K28g`#pmlyL@=EN#
XkffMT<ycXnU10*|d;a-bxUcZ*I4ooo^QKourY?=8WNIjcl{{~{OC?l6|z?&%wf>y^oTZz&p=Z%i%|7gP48h#Q3PQJzS{`xeOy{w~)`x!N;;pZPdpHLf
svA8oVpz`ANXQa@gulhO8kKjq!_qn%$FjhNE-su(d;AAk;g90w>R7&lA;AS*ne&GgV40(#$Fqk-ab5CH+N@Q&I2bD<SF{g<6RIcKeoH0omw-+eXUJa!_
=a&n#aN1F!JE#{g4)X+B);-|H4y~h_KgE}POE*w*Oj7StrSD2*OYJCDX+1V#bqm03wgAqte8g(h_>~w9j|aS};p&LlRb)Z^3N={tk6UjyW2#D{+yA}Z*
1D9&%*zvy9ZFz3>sn!S3eMB};cal)ry0**^2mYro-lt)%NCnVC*XXgZx#w~@&3mH@qqoWmQg)AKSz-?SrR?i_VC@1reY~f_Xa^DEAagY^Vl+;>r*OkWs
1fb8j6z5n78eFjs5bzHjZ}5F<-swEQW2~;QYOxCI_PV3L#YhGj?`(-9Yl5A@+|%>>WmFzH(PzF<;0WD75!xu^>AY74mcpdn=ud3Xs_o_k$hdydHz}37Y
qAplQRYqWfeo0c+TJ%qKBiEiLso@TBTHY{T8feGNWu&~tJGt6y>S>TQiCPz5U%3r^^;Ki)8}UluBb`<}Fg@hmZ4*Yk;atJd-UNaTkEFK_{{J<Jcz$2<K
5Ob1M~J`Fau*s6AArS&0vS-++*xQPz1FaG}gFDZIeZCz8U=DQ2;BoP+|$=amEDa{Ng#^HPYvad3bYwWLccVP-6AbA;(?&-pQG<?MZLAQY8LUFKGo=WUT
4R``NBx@9UucEh|dY8Z&3o;zmzt6AT-f0QoMq=L)lR&ZUwu!)gD>=B86R((+Aq!xAi!tgw_@Yc1yi72X*pF+lXpSx9h6xNeAK{w6BMSF*a{?=Qt1xvw8
_w%cX2DzSKY0Jbrq?Xy_60(+Rd5J2eKoQj=Wp={9h}d4L|NA*w1Lkz9c<0*7uz+$`JXmogx2`^><#|h29Q)P!2SH^?}KRKzFMjdc2fZ<3)5x_(r*Uf8W
AUD-*&|XUxiB0r)BW<Q?0v!;`7CPc$jKoK3^Z)zc0IhJ03lpkFFE}`LbaDe<EHnX7Km^5C^(wA=y(AaRoeae^E1Ri$-2eBFiGt_~<lT8q!uQuL@FNjZ^
_+&k|yjcUu<7zZLiYZRix8G^zx6DI8%d2l)QIl~MsWrz4!|!laDtY!2X+Tn^*Q$S8Jr1r6ZnkBW<K3vk~#hXh7J`M_qoYP>bw1Xg0=e1^wkwPTCU0vpu
g1M{?25wR5*`1(IG<)JP2z^W0>@dS~GuYX!6EMjCgzC}4Ye(<BbE!>w5;sEwz4ZS`EPnn?(Cb0et5A~Y+jPZE+DiFB42yM2y6{;}?CQ!5n`}|A>v3Y;u
`FjAZg`Z9s729n!MjBS<h1wu(dDH4hR&r<T@JE`d1qLlVQesL2_^R@#yUxYJg1NW~=(9CX-aegg34pbK;PCf+g<6M?3HPhWA-st~VZ>u0V7pgH%<uMAf
csznjW@i032Qxim5;;?@O@0<zRUaG#@nr8eylr~ET_0)K9MH*x6BEQf}-mcN8?H9-X;cI9QD(S$_Mjzo;wwqx#du-&r(aEELQ|Ky7puBnc==@jB5rt_S
42vK7S*iAc%Qb{fLSU@;s3i6)9-e3GAaq2W9cOiO7GHGg!?iH3v|>^akCPChq};!UdFajU!d{LrT-)v6OZ*S5Tbrykh^XNC249Pngctv1;!p&J$CxEf~
f!q)gGPE5Ipty#5{z5CgrOQhK;8fuKR)LB0;(0idvy;dU$zZ{CU57hHzig-h~i6xB@`S;|FHg@=qW%2Z;Gl-6sKAm~keZ@!4<B)QJjg~LZRR)hKTr~Db
UaM4b>SEcQ1gZ+7#;e3xy%9K*#klvwIBBv(td5T5u3+9SDV9<Z`!b&e`1E`3{{33>KY$z1!0KsM0XGaml{&fl)(5u%1&5zf;w>^Y?_1+*69=iVb{w43R
fk$`WVNZyZqEc86!RRys-0t*5SqmgxsbaSc)y1cY6)iLZpvl(~zG0>FMrw5dz?@;jrh4eq--iTpFd4l8-@@&uSjLA<q)nk|)Y^C#&FO_)nKm;K=9!wr>
dnyce$%rE$1nW#%8^l$)R|6+BEap6?SHfl$cgtwZ}e6Rmj|jUZ|8N#VxB35Db<FG&x`ScH|d}_@-a{y*bh>H<AXI6C#-iof6!Y|ks@g|X4S&}^4k{}=C
$S+*WXnJyBPBDqgOg*&1-am(zx}or#G#4&+>_HFKimBbGB8iZ<HsXC{PcV8-xAvK|EX#=MN1M#kj{>2KGh#!mLEEg~96*uP6cMsUeik{hhLo@nAtzEGm
3KUvz9c=)Yh$PCQRpPsaM$W4*&l;=)lH1<KSZX^_rE&Cwl~g(H{g-}~<;`i{>JkI%oLaRTTzfq`4T)UoM?nE$xab737+8f6Yrn*gVf1*n+Z#M}2#dV)J
X18_2Sx3DU-O5jI<0Is3)P_SD82FO6$;Di?`wx8LF{WN%A(X)Pyz0rkZ0z!!Wv*RPOkWnS*()SKL*aUYM`)@DV0MMEQYn84kBbc=(m<J<A{r4{PcKb0V
fG_h2Kcuel_MtvaaEP1>clY{Gtoz%~C4vVx*b-ES`xeqB=o+y`+pC^p%fA^VFv4kq^@R=<Q&VN!r=x@UrGHkAxblSrirGk@pj>;(+?C`DRN4;EdRLp+y
p9IW%J%k#pRl>d207w>H-rv13Oa+rX41O}^c3fL3%=jpuzY%w(iWNUlUO|Vv!58qKcv#I4GNM{q5%7VdE9XR&k9~II#V%ED5yk7zzCG}Whoj=ntO#W+o
573^fwb+XY8A?P940OI^h%eTX4d+Scr=L*vLroEAT>A?vsi^Sl&~j8*)JRC)YX}CL0s59rmwCzb6H5oTHM$kX+y%$ysdQk@uFq%ygjIy!O2@efkFQ-=0
Im``Sf<@^fg=)HDnGCy4{aw0&C=65J1s7e|T}m%=IO%+E$+`cz}rcntzLTdGF$Ze3Oj-$25A8GP~lU7Ny8@-&d{1owlDJ~fX1o8SS8Yk<)6X<d7Jrk6(
Ij}l^5_b}feNCrT_(T4la^RbWZU;(uGe!}sGd0bIRA(sRK4tQBbf-+Wa+oX0RBlMt+S8N<3X@Yy&A^7;&Ij=ZJcuLxLrr}1U9woi+W+X8qfbhtCnlj2j
F9Dz51XRNBhWYM23E*S5INz*4{tD}B0QAqT!2V(vvDMw*3!wV>gxl*i^d?2tw(Jfei+zDg73(NkLGB0V3HxeYdFfNn8z`ZlVgHJrvCVyRQhHXm0R}_#Q
H-s9Jwc$469k&6^rm~yzMv+37q$}fT6N={yI{(H9^CQSr;PWK>yji`3S8gRN3o;d6ZgYL1jt6eI<_7x_Ls}rm+<4RLZOI`;R0E+OW3w@q}bmN?c=-x6&
y)Lik(aIo<JA8Y4oJ1GdAP1Hs$2Zu%AEJ-qCXf^CVy@%rnOJqAb7O-jaU1#c<B|H)XvOeE<&d?<kFZ%##CSO@JTT0Ul>2th%bN18B0vfy?##_j#G)#Ys
P&km0*{;k;~UM-&{t^ijQ6tzu@AJAf!jaDP-4=C_&&CO{Ik1c{3$QPw&A7>T^D5Ym%zqiiaeDyh0`Dw;p9g)%5g2*Bin2lSJ%bPOTIJfg#^4q4S2d&TC
&1K<Go!l}Kiv3Xp~QgTP@iQ;SURxEbH{r9_Ie%o)VQ0O={B^);I2V8Ft+}GU;^J`YTJlLh&NZCZKH_}J*N0h>>!FhDWi_2Nh8NyRpSM}7ekLhT?z~yzT
dQIY}2t2vl1NLCYdG%nfs&wTy1ufTT{Cj<#!~FG|W*C!Nu$qiu4dBl2)8F%_OKc&lO@aItT6k0Z(b4r&R>c>Ql&F`Lm!m`v=K!{x{rua{t$SV0jzsc{l
ZW=p2o+UB;vj{B;K9MHO~rN;s*=_%>`_o(MBe_a1}j;=UxvmQ+N-|#Q7#iD<3f$S?W;XdRw+g)gedEZXJJBx?tu6#bT~efn6g1B;>Gth0Q-RhyiItj2|
h07i}vUAj(TU$N-{D(L$hKylr2OC<_QAe{*Q7B_r0a*k~U^0EQ}ZDs0vF=V4|)n3@(k*+d@EgQZ&W|yt#})*>)TVfcUHdZhxYS4JzyguzsjF-09=#SX-
{KU<@xiTu$oED`~|a;G0|tG*-*5s2qX5@*VOfx;`Vd_iXy10!q3Ia7nkLu;2&;*%Qw%<`w>LKBTWNmBf!mNph~eO?8$kaY5_CNGaFC;w-8GUlnb~Zyf{
dul=0?aX8*!!Q@J8lL7k%>)i=arEl1Gk6*-!FNcKib6fV<5TaWn8MT+ePryD_J%30YC}|J(orP|(JXv4dhalBZQ3*)V=7DUa*mPVJ?>{xx=P+vI1Q8|-
S{fV6$Ym1f<dlU26|R&raB42e_l<#Tz}VE^yGKfpC5j6x`4Z##0}?Asbm5~iNHH&59PpLnJT+l1hgz>szdDsKzsQ13!U&2Y-fBkLKCdT&<Lk4kFKWj8o
9H5Zf67m6+QCeNtD;@t0r`wqRfK*1gOL=DZuE<dw@62zmOU9}6wCIOhcOEKw$`C?h2pA>L0!r>d$eGbDst>rOQA~vN#D^Z-o@CbD1#NhXAq#*vojQ<8Z
;ODiVWvFTLQf0Ihw?qE#W-nE}tIML>&Pm{>ZSov8XpLZjgX#;}TRBRf_jpD>jgPF(1J?(|KF^IjS^s^c(v$1F%oucU8J%UlV>wx9DB#`ep&s;r`on7V|
^A;(0arABj5q&g2Bll?Z?-!Tzp($wEIajwH3M3Q<xz_<Sf&ag%9XMDVb(UvDS!x0E@M;XZi@xPQ{$Ac0F_D{$)<L>bo|^CnY&Xta(rh}~tqf5F##_ON<
?!d|6zK>&NxYw&vuDqbN9kb*GvG8DcDg0iBk8;LTVK9CRFqqpBEe}d37O4L<JrzmnFeu21cAK2PmTo^{r2EYzq9P9-?P^?<wB(eE>Kkc!(56U1|D1e97
crZqfIksc$v=UD97VZrt@|Yn-8fe-lg6yv73g(+K5hdUXa5tkwG4(dI0Vd`aw$IUuRXTh~;O>4!s5Z0hm}}lJfGV#5o*h^zaK^+b@xkBcJ9>;A=8cLcX
&|ljAhf5iX!qWfB-5W;n0c*CDa9A_;|uX$=(XY6OWZOH5?m-Bxm3j$D$~2JXsr19w0`yqbtOv{;Phu<qoy%s$;3HH%Hc*RGoO908uKcW-*MYfqRa(8|F
Qj*ZUN7s&p57%xN?|ZtIyknsk8cy$)`a8)TYhhL0^Gl!vH@HWlJ2m&aXK(K!gOz`8F1s@}7-#<;J>z&a)YXp7$%1<=smlNTUoc%GNrDvm#$UNG(CD(Bt
zNINuFywH8C`HvsI%N0fuz=0&)kPrUxTQI?=rMipI4>@Vv5(&k`wjSCDfk6E#)x57!;8AzxNgci@ka}huyuP2;fuJhJ4qZ1&Lmle*IqZC>+kc;Hxyn)t
18)EAu5))Wby`W>6@A!IXG|9q?H(=^_KK920ua`-<4|vSrt!OOlY{1|0zt8_<Z^fQ1JkP-?h-jFw-)Pi&HNiz67noZW;LV`_1>hbE4s62hO96rG-r&J;
Iea~ezvn;pNCm%rPSA*FNU<K-TLowE5n!L++d|tC9$)|a&A?A{DwKKmV;y+)Fv4zad&+V*h6Q5(yrPEK|GwV_*epQCmxrS~rMwYFw+Z-9kYb<Z{yv|21
Pid|F2|0*u8M8%GUk>3v7nAIK8i(aE}mvx*<kB_Z;pyydH`azt|1@Iw4z#Hg~R**!v20KjozWfgax>zCIl~C7n{ioPBLUF8D-!b#&$`?hZvfe*DC(xcu
l-MRUo}^e+}7lpo~HPb-)QT8~Wz?T#fbNRw4!KJ39K*rxa_3nBVX5?4!WhR_&)y0q*EfMQJO^t0CQ1T7qCMVej3BRqxZ919OFMztwrO+HWqiF^>{B&y!
~uivx$x6S#~TiriY{&1ZUj1KAt#`S@Or!qgqc1?`79(L9IPpQrkc`|us_aI?MHkth0EVK{qH@a?jQSD(!zkfeDu4qm>wyu(J{PBt#{3KQBf3i}e0vh;_
9aQA9NsfnWGz#+mEPN2Ripq-2-*b+KJ>qi)4O|3Ek2+v;&-+Px7b`(?Cm(VMPTia~B?HnkPD53hHw=3C>%-lK-PzeR_{=-|Z{|JqfK=WkLHn@zUIMyQt
mtz&+!O#MwU;JSK7zSSOK*5EwUJ0;)XPrN!|DAu+?wSqvi+VvbeJv<`QU+hT-T$6HMvl{)#&C4f`3bM^vj{ytZ_dRP#fX-DqKvVFPsBHo3W+qK)Tm;iR
vmRpc+Gm4gt1oWmkX&&x9Kgy$!expZKVJCcv|OR^Yo$^=`loNe{W<ojCSLg`zAM_?xPYGweM2ekK%Lb_4Ed~6B*8r-xsBzsNXM?TxJo6C%Sxb-fX7N3n
%tZhQ)rdX=8}jua09i3KyIgrgLB(_kWamz8|V&Y2J*gh*M)LMUo1h#tdK{o(DdE?RAhYlEc7}Ds<}aa~l{hjt;<CoD;<oucRqP2Q#7Ae$%nt6^tn*kMI
tIg<Ty*e$}p=532%aa{1((6z7$s1AT|{+W!<iQc^(*Kj#<a_phpW<;D!s;V>MmzKmMfc*YW(|6T>({O_c6!CDrH^~d|c8%ETdba-r%Cv*=~f?;%wyZpr
Yn{_z9oC{i|s>eR_hRh0U8O(}S9#ti|$?C#F>2u07xPz7^s(PS1&-T2W^DOqAkW(RUx09E|2YiF&g4d(D|GlR7wA4xLBm$xP5xiq-NAwps(2&sq6S7x7
TGz-RISCl^Ww<KaiqAJwCmZ}E1ixIH+e}J!A-~{D_+t237B7*OUu2-r`XOF?oSO<T_NOqJZ=qwcA@;jO;{g<YGu|I^qTk>-{{;MaWDxsnq;!%!h?t*4z
AlvKT32FzTp1WVXN5O}_MJ+Pr%S>kf10s<7o-zVkCzN5_F#JBJ3$w4i~B&sa(Tt}pJ>Uu`w`*d!hkod>-+?uta!M0<gRES5p79TDF9QEfRvNT<t9Ca4f
{d(ZhAvn4guU1rG?XPIt%qn^Z`h@euiZHHharG_(eJtcE^4wEQ)=s5-rl{WkzMYalL*LuK*Cq>jopcfA_lf1Go?F#RM7i;`RE+e{zx_e>=3=ADXg^*I|
lA?9S*3Z?b}m^NM*TND;KSBj7bDmsoJtZ=8=`m#4sXTuI4uq8fSjxcBDm!>Up=a|;UEK*I9`kSp&$LxQ@S%Z|2C9|7EC>jtOL@nXZ7JXtzP+$PI9VgCB
bEIuE|ZBXcU24#|$Dgo2`F+wxKBZc`z6#!y72jBl2FWa}ED=A;Uf6sp(x7Y$El0bP4?x?zzS+CbE`S<;)>m4=*aV->nw@Q%DWDOTu>SI&NnjCy%8T0U+
n_}CcX#v|iXQJ|ImWm+^Rs;MIxButy;(0aK3Kv}1*9uoS;eHw=JT}LM^Lcb-?4zbult8u*13~YGZ=d%|0*>m`V7CzJYF~eO0NlF8zt2rRy?vxw3M4XQ;
EW6uTZ~+=fDn`&b!e%3YdBc}4E(Qxb=O~41(zP~N8{DQmbWo)7_u8lo_HbPW<_tz@8*XENhXUZ--$!92*Gl}U1LdDCmHQ%yKe<p_iqLKNX9`~{J@^l=V
m?NrYBftnZ>-3F0b&YvGZ85y5YOYiQnGf<L~>1)QVkIP`h&v-|QAC7ITq(sm*Bxe$)?-d3tFR(A~)&Dy*jLZBxX&P$|6*S1M(&7Qf65?C?3l&3_cJNug
1fKBA6w2`FW6vHi0IakT$^-zmq%hK`RE2-YNkOGS9RWohmc+}g9oyrHLxH5zIpjn?H0TlwlMMu2Yke7w35K|!e$6UNLFOlIi9X5Lvx6HJE%_I?C#llcc
_<@V)}UR)%>c_(q+ZW>;%GQ&K(A%ayj|L^hUe3HP90oZ@UaNa<(RtDVMQ15Lhg%zl{HHHm&#k@apKN9Gls|lxik_vN_KPDhQ&kEH`trhn7`ia1xvpx2;
!syK`3J=gf6$7q6;X~PPrNw<AkQ93CtxefZgZ*!OE<YGP`gzsaI85a+-!HKHVt%tP+K&T)u1Rn>xo>aFa;{3<rE^g7dhERcPVNc#!N9y|{fgD_BdkeGK
K|eqOhIq%$y)|O)@tzcVkXKiQ1_P)#v8To9rqzQZ2@>00RKD_Fdv1-z5zGDKJ*r-rqH|^r}vkddI(X!;(1yXoPR={pe20QlmWO6^LFdZa7Vqons=s)L_
g|ixN1q<+vF3km#W_^*urA#jnesHp4yR(8WzgEMKP$6=~{il!IT}|(mj?2^8M`Lgo+ymdE=`C$l3;+17VG=dQ87yjYJYHW!(1$x%(;@$Ob|@=tE&_2=j
D1X*B#4iAPz3Q@o|(@dB_PHGwjttA>9+d)QD-%z-l1>bl|U6EASY50N+Hr!Il8$|*Rd53Vq;&zJ_wqCH`G)v&LdTGdEDpnTDGxn3yUy4VBw*I#;G{hz+
{{J;O>zx_**t*;gT-GBL);<LQ|1^>;qPs88;^}oLe{Xah-`TzE39!+**ZadlW->iNp2TF_M_W>8r)+}NtFJg9lXpX(fJS<Yj>M-9O7t_kF@=fw?<iFWS
{$Fk6?H`waF#q*$8~@i<g=BQ2k(gX$0dT_*RF<6`HxsC@Ak%Ti4tD(PY6Z3(Aql_rb$d>y|I>snXui?>B6aWD#y9FpbwY8U+`&G5^SE*!=CO22e<$C8T
FR?a%nRvV3wx-I)AN7#cl{t^P-G;qFGDy3nZo7zSz2bPXXK+*T<)EhPYON}?^?6bd+rF*#7w-3oaJ9Wz|NU)aS3vH++QcBA4f-&4EyEc%Y5^hyzQR$i*
*!IrQSD4>f&Vc+vO$;?n^d(y0x=={;rmt49YTpg2b3l!fbD}Y5KRH|J7FUy?NfulNI^&gZf-wGVeJIy1%-e@J~eDxmAXoL*8G*#LorBec`HEE!|u9n}3
Gf_GlG~S4cEb==<*E&%zs;rud1s82<T_exLcA`1n7vRc_fwT})4`OzOVz0Xluo$0?g%nJ38GkNm0Mi=n@#&q<1j@5|IML!ZyC(xdSfS0h2q4O=fhnU1H
%wPjN|j}A(<`2MAc!%XfivR!u0kj*n`AJe9!zkG_j46(7O<%|6KThvmYh>ZmOc^%qd=tTcyBrpwX$th&&k(ci!E>4*b@~#bp<&1nLD~L0+Z?Be2Eo?t=
zR)Kh8%q3Rna=g;Lv;I&j<+j0^QYkXYOyZ-V+sAbEW5(zBVl$4(HA@t7q^Zs&50uNBl?Y7MNH(AS3f`p`}PcyQP^TvWvRh1nVc@*_jl}{uTPXzRp!>D9
2Ym04J7Uqv~79^cOmtC1UDe6!~GD+mv<dl5LGKj)OQQo0jmc-676EH#C1jgk*(5nZZ>FYW=}FCE#W1OzUg1<tQ15;aj)d%!PeYEv929Kbk!otHTm&>=q
%+)2!sbon^cLNedlCB_&Jlt9E<P&q!l~itPm?1`|;QGf)^VRQ01}(%tz<b?EPe!^79hOnQpc~bw}nT=F7$9`rS_bQ=`j~`dwZMDR}qKWv3sMEEG+)RKp
$r99t%tdlDxYWN$jx5IW0^Bk*QB>?=PHUr>&_CzQ#eke|u(;43|8S+I?EXiLCFzQBd<n`b_2OtL|bK4Z9CIv%mPVNIGH<57(H9cFo1lg=}ff0fBGC$D~
J>A`b$hezc~v~Vl&^}Xmb4M)+u$mE$&Q|qtq-Y0JETV49ucF2ypYL{HsSy>1nr<j6y4n7@!+?~$3vd7m)C7QZ-=SfsIKhqC%RzA^so$c<q`yjoGA-C==
zMQ=AqRG-Bxu?(HE?YZ(A6`LLzn2$cF~2T?p!)t|J#ay@H-7kF92YL+`MP}s?&)44VeL-Ke_qJO7s`vqSS3^PWJ)+r8+>bgeYfMDE8nFG{h#>VYkKazo
@6mSRrfJxJJNU=1?$ZC`fig4EbF@RS8}P=Z5O2RDie2I>Kyib@BXcxRIy%3J0^#xW}bOE;GbveqWj0wul#Sz(La7A3!W@{)idsCi`Nf8tgY*G);>43b2
cr{S4>tN+1x$ne(Q)^)Hrsuzu!J>wfaw{+5JIg%<}vVx{iN7H*^R;FryD@@EhM-SfVAb?~H4@Mm#&g7)D0h*7xA!qcPl=EF@}j(ABD`)bIBsGFqn}O@v
eT8#mFN>0Lr04OM$5+9SDkLh{?Uc1ZF35Z#q9Z_4HGUHtPgynH&WBf?L&z+D>V@TuRBkwe_PYSNe*pR6w<9T8qcleaM>OP|<!N%;!F21yXV5%95h%eZB
B1n)3Pec{$;oc(k?eE;`Iqb3s1A9<Q#MiD8F5=7s}&VI$hO3nl!Y9EH97vbJ)>3q$(!)N^I`bn@mUdc4=^{Ty=`1<7lpMr5BUp~h!9{4itR*>2IIYgb9
;HcIdov*r)^Zm=%s-^y0cSLHgq^`{;Wjp@H_=l#wQqQL*hZBfNT6^+&c-}Vn@MjD4SsW+u$iqj=HV;Qx><T$qWmSaYa*6o6TED7iA3>jNhcb?pbD>C$n
3Ts|yW_`q*<KGkS#QO^#mp+j%#NedkT}OYla+~hL$FLGvT}U>v!W~RnMsJG(j>M`7O(9jdOqDQK(h~@QycFWUo3(mqqi;hT5eutVG-S*79BW07!#`QX_
xDVM2Pv`)9rgZ31=C({OrRMxANf}g~$*%>bokVZ71XYqWm~b{>FWLGIGzm)L)$kDRVdSW>*1+Z(nA^D4D6_U$f|9)R)q`l3Q2J$-BJZ^9L7B<mDmHefr
tBJ3Nh|Ajvtuft#s(J5qf<)k#sh!509*EyYXEKjhbYit5p*cz(!>E9m`_kN#!3w0Dw8h@Ny<?YX8T%jAM@8&$*J0rJmQ3Te{Gy_Sr!z$UmxV>;qNu#e=
?+i(AN6)%k^bYA_>tAf7#+gh&^rd2JQmdSN(F0rE=!*PLORkYu-T1jqQulcfkh@AXv<M{i|@_A658N1Fq^EHwNt@X$zk>hylrP)eIEKi?}nx5(lJrhZN
|ELe|Q{%m2jZlA7Y~K3B`Bh|cw7rbf@2>;;mUqpG>=G}|9{YH$WLvtnvbNtzqcOvdN*}nZIEvBSlZf2olHKkNLJ#szX3|~wEeDQlLW<UDY!3h7UpM(Tz
mI0;$)^}KfHHKd<JSgyui1KgKFQ_Y%N@0sLCOx<x0dqcbKWH%($J7H?+aa3BKLWFQRLt}wcCTZ6CEjrl*r@JTo1bDUEEePk&&4d*+h|MRL)Q9u*pWgyn
Ml8rrAc;5t7SfnERaRq9ZQ)Fa5aFh>lyk7r?o0{)be<&|azK?_cftnS|5mc5WYnbEs2#xf49;Hz@s9#24?6=zQFq>+xA<M9cf7X;58AU+a1~KUay8be{
dO<C;TX_&6By8fT-(o&3slY(XIs<n|){rjwZuW+n>TQJ4z+^I5t6n^9Svm@IA6I~SqHYx$L{zu2p%8ZPA9^T^r7r5<`aoAWRx`ywUs=fQ;@>u@HEW9|Q
XSO1=0MCqaGdCa~SqBzXgu|3n@!G0w&d>ss4)6TwdZ!qh4tFDt(NGggBEGRr2mM8Jg9@D?SqyCWrCFiuY6V9i5W>K5>$7vUa?kl^Ci@0u1M=13L7ja&q
V4QK0p&_w)PTTE*WGeR2CaQX~iK8WA+4VB@ptqt%um0sCvO9#Y6s0+vV?7}C;P$Ip|0+n~Eq2S-N}_wKNAx%1WU@ptk{fdg560Y{Swg!4B-!WJEgvq)%
0&Bo5z1iui+{S0^4Fb?`5`+;ef})>`aO9|l}-_4k$o`N^&1NEjP)biR{6CNHP?}xpG%zE&-3x)#QS*aqwA2xLlLZA32qUuT?M7~?6-RS$RikB^+Lp?dL
I-L|N7r4kW6{~b)$bCLShV?8gvdpBEC1F|2$5Pf9KGose^I-D_h;rFnqip8P-C<L)-W)!s<xF9fsWOU!T-IH~7v8($kJbD--2v3-&T7Rw}l{LGMDkH)h
SoWd43L@yqA09O=(P^#!b7`?n{-H`HgwMdkDP8h5W1*+isttb4>9I4DZ3MIos1;jMdq`4NVWK_tq9wUU_QdGJ~77|o@B{F9)h|NZRuUSWZY=1~h_aY>C
OOs|j2ay~6;tUQbSaZ7LQ4{?u#HU#3|3lpyYE&Z#v%;h|jUt8-JNIf^3s1DrvGf@@Cb@u~~dg&Y@AF)kdvNp!ZtapBfXoms*jWQpTMzYSGd_C&P59$1p
3zw<8@nQg4U(i)sc-(b?BH?4YTQr+fHmTxi)mT3-d~VmEaZpG8A_w6S`;5!<xo}6?^m?Y&?_fw;c*;Sv0g@ts6g;??>Im;E43Dew_ko4f;@^!<>=yZ23
oTfm^|lb>=rko|rx-c!n+J<(!N|OQ$(fBxi;oDGqOqo3NO<ss-57azzCx1buO?hgp6<wa0-#}`e?OQuyIca|xqGB9U2MOtLwx<+ayRb3MsIy)#{L$&Pm
Fy3Y^U&<#{d1}Kc5o%|Khv7WI=bA{E;??Kx^Z@V^vJFA0D_Q_xH7~0ynraWjmCD{0x#P48BE8ChzTMp$CorzNyOnc&3?dK4DFhafXC9|Ff36{^Q>QQC4
m1>d%*}O=jV1B38zhkDKqmzeJ?r%yb$j^S<iZcVtoD52}Z$bMOlfqZ_=t8o7f@@v@Xp9|?d3A@{k4+;O4Y-qh>_Q$uzv@6haUVvrXhD2w*fWj_1JZl}L
z>r4)m^Ry|XEH;1LtA#vZ6(1*#t9x4W28R3go$+t7TNhGIAA7NL_#|DmgnM;Fu<oRZ;zaVJhL-uCVmCa9A`t`2{+feJ<z!?T#FyY^unWh(=uOm~rFOw^
{<JOdfP6?s2CwjK>TNlBn-_E88NlNV(brsi`~=(y&O^TYsrs|Yn@~@B`Ofu&0>#L{FRm6c2llO?DzrxA#!&v@*cP^>BcdIPKj$CGaALw#Nwu5=`eBxx8
Y~Cg>qsKvvTPPPsGKjy+T)AY-&5n#8F%8ie6r3q^rBG6Mn#tNP^KXw==ko>Z_&5#{r8c56?d~HWzs=P*Nyur$TAF!jnHiWO5UAjkEYomLpOf2pAAwR$)
KyKvjD^Wk5v`!(t-T)9~qSk_EL%q0^TNKZ50?v>(qmj8=%lXcc(~2F@ZK_STTgpJ&swS>B{56eQw$PF}f}3NRN*?TyCSxzi#K1aNjrKprL<D2c3Sk<aw
!gQuZnA0h+w#Pg2QOpU#PKx-I8=A$x0N$-Jsoj$Dh+?HPRa_knH;r1y6>iR7e~UTLWUW@|#y&AMA`Oe7JodeU+>f>Z<$HthqmHP0&o9zpW34@$%hZO~U
YBLlgsn8hV`o2(PQ4usN|ePXu>(rV7lBTsR@vDT6NI6}3Xh^!tj^1!yn+`P+c7qN$z+gA=mHpfbAr~7<6(}N>DXTz@PDkKwmC$*L9uOp*MLV8diqL0Yu
FQn~jaVJMc^@NXWBUy0MOZMDP4*K77y+(IdaA)#z`3Zw#85AdY%`%Yb1=m0C?2h|-dHjbQMIoI+5L_c6ag!;`YWs0e>ubN*Q=VPPCZG9sRR>BYeOH`vk
6i+v=xTmUTJ_eGt{i>N>r-Jl^7hE25_o@}D#spwSjlSrM@D4=ZQ*$G=hg`#D%MLk0N%ef5E<$buU8Uk^zGz{^yo+dmvL!F+;QBpS>@w|@Cfo&7i=Hx7d
GO7U(n1&tv3JqYp{h%Sx%A7%CppUIN6A_wrji=dp`Np#v<b-CmtlJ8qn%(YA&a6485TRTZNULvwOY=`Su|fneXha^AHXuT2?}~u3Vq&m`_RfQvvZYO`J
uLB(@{sI{`1ZAx(TD{mtj(o;xJz(@bRD@7NP--bWM{CaV2!crhA%pZ9{~dcW=G(ZVFlfAfdL1oxYNnZE9{tI7t+OdkrM9S%DA=CpnrxxL@VO=LPjX4V%
$x@j!@J~7R9<jb}`tY0yk|NAI;`qBPIt=IkF!4B@_B<%ZW4Rdf7J{e#4N0g|7Lw?imk_q3IwS~)Psm_pQj^nCR@3Y{)m~?^Xh#n}6tBmcu9_agdr2f|g
!E&YD5|YaO;iSa%hu8l{T^Zv-W6dR+`7Thyu-ByfLigo*u{fIy7<8`Ta<o2aUwyLvG6W)T_U+r`?(;m!$8;?gO*~sX%F82DAxl8=GOT=NF$5#?CfQg5f
9qDC*Qd$lL<v9swB858&7OGu8zv>{Eb40i*9yDp+=CTI4VgPfS7`Y9+(v&b8}qJxtj*_m)5>in&+%COk9O;2p;PDD{zm!dILS|ZDJp{~$bI~=bdocuBl
ztJQg9^;|6=`pt@)O?e;+L%%Ir`Y<|HZlp5GDsj_~{zb9OD1T_fjS`hLLs%GrFDYGYX0dG8ZZClb{K3kqr5xtW%<L`A%s4Qe-j(!0;<I#U@x*)z!Z!0+
`?ys^gj)(3HYnfpF@(Pq>v1&+$NQor_O_N**$63oz4+O5ylTE||OPx&GJ(d$}oI=?dcYU;M)%A@v4IDOB&a$MX>P54NUZ+gR+y}D5GhNJPBNjg<ldU_(
xPrL^Ym11RHaBERb8XPr059v(!z2V<)z1Q=9koG1$t~%@1=Xa?oB?WymxC1a4W4f>b(?~U-Z*2OWPya?<sRrj%-Ba&hHQ3VLO6_zs&$HJ0MF!;bMD>gM
kEjbVY`FyD<<kq*(EU5odg;tyci&^e<~k06+k+ai2V*$zh5kFzT0BF)W|wezN9U9b!vYx!%^oRRNaSD8^+*+1)g)y>F&)=*>TZI(7%ov4yitF8kHM^o4
@tT};QT7bc4L7=lc!A7WU~fP<>qF=N{lPS`|W)_`soMxcd;hf%%b@b#AbR!138zM7yZ<YH#cr9O^>v(0W1Xmv-FPY{w7?(hr3+Qvhjvwmohb0(ujn`X}
UJHZs|+lyZ)=~uPuZ$cd5*qVROVN%daG25v3UZ`w`}u9E=ju(&y<5=g!l>k$?L2ro{z~PcXbM@q9SQb$`D>@R)T5sVS_PW2#81Y3s9&cLB|x!7g@Mcns
q~D@Q*86CXq)U`O=PB7;KXb3T~DceU9AySL(_!k$ON>q@blo_GzAtl4^B$oujIhv@a2UaN^AQ09b%gxzhBY!)Uw?(fV4FX#B>2ge}6QTo;Uev}}9=bjV
H7+0AF&ch~Ul_Y6dpuqe&>`&)GPFzdotlZc~^KYD>rx}LBXq=&@SZ=<MU#!@>V|kteee7F>$2RH`9_HIt`x82l5`&)QS9a9^eV>$3f2*iI_UJLyt@=<m
yz#NLc^)Xh&WG}{<EWusOgJ{louA2w^tthP#b>w@u&{#7nSBt+Ki;h~p<VhxvUl>1KEJsJq~Gj-MqC&d)Bhg*etL2PFGc)C<nmoTU_Xy%i+l6n@_=cEa
DE0M#5LZ~jY7{#kQIN=HajOR^NzLnij{01D9Dcc+n@NF0}Ta&=@qbp3%dAA60g&(A&u*oV*TCp2Z~z9iRo_b1xya_Q<0-8$kOBYi8CzH$Dyfjt1=VFza
$)!DK-c;c%)VAa|_6M;Fvmb*wc%=_+4OTWd`E_Pp%2+t9>mBC~AyIstVOV&v>64w#?SRqZH^#tzbq2mhJ82P$W(UQnVHnIm_FI>oOC2-i7?Brop}RcOU
Ife!JpCiNOc%Bk6DR&-@!dZ5IJIPDp<gWj46>>Bf-1->ogU?WljAZ?=8Mp2{V_iO!8HlB9unAG#+DO4Q%~F)Hx?5*0qT&%01kUi9Q8c+3kEaShy+SEq6
>8Jhvud<Hs_F=67TsbVF?l0O?~YmOpng75_>&F1OX8<5n!a$5}N2Q@<!4r=)t^P~kN9U$k%Z-R?0`j2{vL9s*JIf=(TrBSKeyW{shw;L}DBwL6VWZZIN
(BijE_DXZ`%r3$(&UTl<b#<RJ;JXu^>W?pJ;H@m+a{D86ZhN}G_ne*Rco=O&RUw-QP@w|<!(3ygop>V%HmaadOh}Y^J+GDu&B}pKlG`@x87c*4&*W1Z<
#@XmJ*>}9rk`Lx3+fvZNjV7&EnY@ztvuw7vaAp7H~7Fn!jvA<CpLJOEh;8Zt{hV2jU*0nEHr?Vzy0@ph`7OXGkhCf;#^Q5%e(UvZA=FZWItTxI;fTJyf
4(Nv~iG<Oz|gvl$-^j@jkV$>Yto2XpxY#2KC#BwXF~OGT;bWv(={WcOw%_{p+?Mhv~LkN6GpHj+J1SS#oJ@Tuep8d*dh2VFbBvNILQBKByq6!`iL4RhT
dyS>Ou^Sr0Lu4fmYs5LG;)7ULiN2fwgUImSnm1u?vQ-1h=};$~oU51Tf0AGM0TMzw!`86(8@vfk+5nchHyd*1Vb|CmIW=JR~xQ6OwPVXQ^uS$PaP515u
#lIMkq*@wyOX0kWtM!+9EtvRyV{T0bh@|9BgSYX(^Wop>iHx{$5ETR2}PtCxf9n&%vo&HpS=xVk@pI*2AdcI_FAgB+9m=Dzl;5zJdF0|y-tt<_k(7^3K
x5~es-?FCqew^T9CX8he8e1MJRc>!ALXXa+1doNTc@{sIh7ZqS+yaU+;c*L;0#W381KMr+EDfrti}%knnQ8-mxBb8V>wg@=zsLHAHnqwk=j;SZY_NZzH
S&$rFt_z$1%<NcZW83dv@9p^-(E4N2~Hc|zh#p6*+mVy)<4)<{bH^lcF(%Jvo`gQ29Q2lqTE7-burh}if3QJ7}5=X&a&9gI|$mg6F0}KWM1w}*=k-~zm
Yk;Dn$E42z7`rB|U?NN%--Lp{&4lGNjvv$KbZ}EO7mM>cM~`60pZBMoK8NZTN9Ux<S|34a7v=@~&La39#P%=OaWX3ps|&`nUR9Po&cP-8;>vXd?D8%wP
o=xnVYm1wySMUA!Y}wx>6XxP*33;VGDbvr%L`#D6a$KnNU+QX*#tD+^+9ZY{0LG{gm0=J1&}&;Pkt_<z5?g7Pz~)Gx%sYNhsaJE0Ohq?3FCk4FH~y#hq
X*CNRL@IEF|@2B^6Y6r2f-6`}S9_HnT>)bB$(CDRR47m<+$@A65VVjG9yl)k+oyn1alqkYGU2g712q@AZs53oqow_gF%!InIfHNYS_L^`zZGvA0Uqc%;
6vTV=K0l;N|MedxMgHGso%xne=l}a*XDLhXFRh#?tKXk4Q<ag?!+ncRZ(9S@6^A1cr2Dv|qV)HIn7?W<Z2ZDTO;r}T5A6LL-njhY5{wQbm*fDvwiDOk&
C<5n2eow=_gqu32BhknHd@b}pzv$z!ou9`1%mAn6E6P!gEy0ii+9`{kjs}=`6wLfx;I6<od>P(7l>#*&>C5OZS+UfY|M1+9c)AqQB3^CCq9<u=TEBx3S
#kd5}$eWx{Ks=yg!5a7E`3@`cK(;*Mt05K9UiQ;{_hL`6DV22@Q7WAS&Ke;y_@3S79quj0A$Z9<V4bv=wAHwa-LAUJe+nKo)rYWhqX0bnd*<7oXLRKam
euK*0@$CYK{y0mGY>8RBAD8DLd`6|#hShE%#&zmly$0}2x4tjX|~@Uqm8t=Jj+U#2FqG9<)@s1ly);Zx0W7}<7G`1K!PqkAu7OzWB3paZ`_&fbu1uwu}
lB7}0f;hltAA7tMmczW0EcWx4&@cFv{`9=j_NSLts5NBQZ|KwPLFm}s~@9r#Pdxcxa%(n#ORB!rpx+avM`8hc7n`uR{kaC0U6rF3^U1ld0G00n>TEZF$
tV<-q90Dt8ZGVL4O#6zgqh0|$TZ%nOd*24zm(ud3S^hvmdpYxrVwnl>DtHa;k)|?WzUpKiL(y&ALELxMpQA5;eSQ1Lf-pDO3BdP!|9<pFIX6XlGkk`;d
Lwc26Wtq*SNk_cNSkrn_BsFIWVuWw2p9YN!2J<<U6|$9J0o2Yo}OzQWe<5B46gMlJyPvm0DnzG2s89ItdD5?`hm0riGS74P8XJhw*!Y$;-7zQ0QXjm0H
H~O+`PrNYoX6ZP}^13m;f0FX0gK}eK95nyx26+)+0X#yP*hJs>>P_#&{ZA<O3~;ZKhC2G&D4R&%-v3P<4oVTOU%1Ii;Xos$bsF(`jJgIhsw?V;4No+Gp
q8n^&NbG@rBlxTE!7sfMyQm4%oZ7DL*alZgyg^|jx38D;GG8Zvj$z#C!V>z?syhW(>bxmrrPfA@NCc;<FU*~5bd+~0|o=QPYwECFYw5}%Z9Kv3`t?tLH
8#_B^pF?XwALBr>^WM~IH35qjH+DkE9$c~o4YMEs2pi4WwnoD=S1QA@v+TMZ|HBwIm??;YQOT9PxeWd0_1}RqEee(9Y?N9_+-f>YZf*&zCh2gP>%lDs$
Zmk9R+9<x>3$qO{75IwB6?D@qhQNz*l|2;KKm>e*m)~@#6a@f35kbEs{>EBlD|aiJ-zf+s8Wyv(AeS57@xt5WVi8d>bUshjMp~7wDAOMycEup=<S^|MH
VcGURRs0kK-h-F`!i)L81Bp_DU3y+*!Fp_{@r`58+PpP)Sgv?1bfN(g)Oh#guR3lpFbbjgA72KbMoY@2B*x-ai6`*1c)pntwezZ5VsYXaCUu3fjoCZR1
PeU46c3?O@-SWJPD-igomvp(4|K6zeYfEn1%5#WWqp%f?n=!wTK)KI6)bYgQ^x;;J)|Pxs52ef_wg?<OjXw|D;rm4H`Cdy~72znWxpH1`DdX^2eLnKJn
n?eyGL78&oRr`&g5a+FH14mHHaN+w_6ItAMmTk#aExsJD58K?H^2!_~#7vCvl6Zy{2kg<uU{>Hhcoo-;^NH6POQW%odGOyc37`6Gh)d%k@6fn>uay#l5
&uOh&j^m#|ExnE#8#qx3Las+{UbDmp0Vmv6-=eiZ8H@Se!29lBzV}=Aa)Il{L`3PPG7S*rgi@JJNKanfllP7A0Q-70sgA%f-QwLqX<XINdbQMZfH72+-
D;_9vf?(TQ_j?m%7Iz6-x-*Z;LMw*3nsy6417m@0X++pGEF<$C&>QO^x(_I5_KM#ISwN*KdJmpd^Wzd4VkaWO1vSKPUqXrMQrLkde190GPiXxj3iQfb(
fN(CKKVPPeOm;0-MqQz@BSS2b8Xuy1_Y~QdFiD3Y_cy%COjMrgGQfEz7LXry^{g5Pjl#}rI`N?Q{R;K^%5ol3B+H2zpJr^JXPTGSq5nSmb<&@az5z`JC
O@GeZu`9cKQS4qS;J=w!Dr!iyvrzQt3Fe?i<{oAUXcdHnqJ1Bx^VO{fZGGei4|9y)^ZZtYXU$nNRittA>L>7*$;61<KV&CulN=z3y}7;MqC@-Wr-Ux`m
u8Y-*5DES4ZuzbB*7@Cx<?*4o_h%`7NcVBzv>!>cJF@|Bvc(*R3BFlW(&2x;~bcCKkHc|`ligqvkrj}}S6OZ976wqte@%p9dg3*&sabCi??n`WD!&DU{
e>xh+k*H0E*-{c0;wT7Qr_;)``S=(wB#-3>ei}HE?(SczjP6%;UB=Z`0bI5e6D4jAk4v*W)Js&MZ%q%r`!drS!g;{iKVgy_u7tWC7hRs1zdLM<)pxQJD
ANTiDBp=L$;o|mQEeMv4sl=$BA17MB$zL||02U%_wmMYqjlm}roGnys#aLfRD#{0s<p`TF^=A+2V88|Kk5tMupmQ4F#M&&scgP{aK6ih|j;Vor^-a0N*
pU?NkJWyqM88}@tUN!lbQBA`UO18CPjRNfbESjO4l%~Xh-`T?@REO!5N;L~>$SN8h2o8{W@7pRVG+KU5~Vaqv+?0yRh^+!G8>f<*TQjO>}-LO<|qT=ja
%JEg2qe`ZCyddd5NHCP)2S=X15_3l>JXjnsx{l%k_#xk!fT#KIhTOuRsLueH=H!Kj`}pQo29;i&+r?W3sA9Go``fJzzD+`?UtoaWPoa<Or8Hvo}xn7jW
QNXuk5fOPB_p-&c8mvMJGE<Wb)bc|`SlaoY2=3j_&(RjrJO7>tuKF!))!NZbk$2&g4PJLvnryWkj~6iqk$de>?;o4N^Jl=Vn1zDF$b&;{|`VUR`GT8Fr
k$rFU6ddEGkbJh@;F)|)Kk8lnwUvhP-F!^mby?y#UEmB1A(;SA;ATX{F7X3~~;blXbqJBl4o68KoD844Io+f0zCpd%?^rMF~mnN{tTvT79sI8Ix6&VBA
ar$zd*Y<^Y-k)}wa=8Mmu85zO5MDBvHL+u@`y@l+iMzv>bx{A;n#1&h0Zz2P^$*}y3?GnX<5w=x7*+x!bjR;eTC6L`P<j|le^n3+oohYt5k;6`9~9VH5
qV*E$vv%i@u(oze~iWr{_g)0viJt6^rBr5nf)py<uq?7)*o9aEGS(B27cOZX8zqDhH^X5Vs}IJBb{fg0mNdA?N>a)X1u`&KXRw-y^RnnVwwn@%I1;ib3
49(nK6WKhk1N2ZXHA^^Q=Gj4vp_iAV@))gg#%yemA<MTm%q%YjfQCNKMf7=_`En(RpE|y`I}XCMXR~k0)f`KVb$v4nOzRAP8BY@4CbkLpMN%8?BQ4$@A
Z}v+2P7!$taPQci2CVP`|e`SMF}nV1ONb;!Mgt5APMnw862KMIgwih`<S2K7gl(HYm-Z@Lk5al1)X%%S>sr^|>083B$1i?4CsY2*+1`SnrElUIldt`AM
sL-Qxcw|}VL9`%3i1h~Z~1@e#K^FsgJkbeGy!_Mp&6<lRo1eqP4doY)_58R)e{~)_(L4)&yUnqGN%LELYCO#NmY>;clyG<q*nyT=jSQd|B-UZT~R{e%%
Wk~B6Wrr<?q`ss>mc6qj!g}mM!=Ec~<t9Ac(nL`cU?5F`e9{|3RHRyhm|`uLzwPBi{B&6-)Zp$%cT@Y3;KGJo?21It#20)q+{30!@I^L6`l8|d=mgxdU
eb`^BB?9BlvRAQxdmgG+DfwHd;<U^ac(|PIqix+FE2Adt&&L76N6uglEK1H0_Abw1<5a4HHzNA7(6}%5t4gFaUdtPv6EAPZ<H|}o`o@}l&WDiz+&!Smm
i;WMn?2SZW#Sj9o>$eG{~-W<zB~#tTN?Vr};$4%8%i#AD=uk9RLbHdoaouMX5Pv?Vjhibz_FdMnEagSunX~^!#0#aA96$zx{7jFz}3SJ_((NeS-B$ynA
0VGm?rb`Qj$IMH{Bw@aI%kIR^6C{QY9}#W&cc-(}WLDX<-+|4OdpJ?-GhiW-&0e^=q-LmZyHOSKzI@+tNWjulz)Aw3`G=VB&-xRz_yTWUi4FHfxC?yL#
~>&=f}e?eA9h=$#K`in%Y&XM(sf_e|sJR92EJR_FY#`YdR7Fcb>Q#u#_8=?A;o=@fdSvdrVF9y$kS>RSkSAFxt_DgveL5(So`)+{*+shtL2e!sHUdCfX
hskCGwUXAv52am3fC9fU{x#+e8*{(>%-_`q;qx=^zktP1l!`k8f0PeId2Qqi8pl3k@QcR+2v<i={0{|+B%Zb(B<-s0-F|&);1{;C%RV5<@m%Mg9$2@1y
ME4_sK*}k00BuX>zIxi0-%3Qj%a~{{2qKP(ZXpQ9AD;Ak`<y>O}d5f&c2}_y|av3(5V#y6n#;J)z2}((${4j%)NVUq)+swc#NpO<h-npQO%JR-P|pE*1
$mfW3k*LM?p3O?1#g@Li7}QNsju$v;=O3jM~*QwQmKguNzgD=F0LMrU<x8yVc_d1%%ku5pekq_I-F(%WdXmaHLlo+LNJff&^rBA0hO>G|0`sH|{2*)L5
`(?iZg8SkhjV-WT9tDWEfO;3N&<rY01hV}-LFldFzL#1=ci%Se`jmjn`CEWft{C>y?UlC<}hGxsYvA0_+JV&|Or{jLK3>7DGxY{S`<V*_qrmht|5rYVy
0b^7#x0o($Qg7HxCS;Y<T4aHQ_ZX>B3YK5wB{z6ta+VyL&>s$vZ$6>IpZYb(4G%K}u?JgUS5zHNh_gxbIqf|2gB9(d5zBYZi*ohbUlq!m%6}E$MiDWB+
+y^&(KXieO&jyg6ePR2)ShoGuPa8}X3<Dqa&Yw>qMWx0Ecs^8k<NTwu<`<0Ac=jJhBZN-;t8zU^5td--l*kG!!P5%z7Bfu#5^`^m%-1~a8>JgTR&oQZL
1K#p>XC+<cn#^)XFb3P|H%MuU-`5By-eidlgD!UQlE62KnH~0!z}ZG$<mn}n0LJ4zgmF_q(D-T9fs9f*VXJnG=uzM%MPAkZv*H<jW87Q54Qq=nwmOzVP
BiETn4Ss(mFXjY2^FD>h3EytL6^A+hi|v5|Wc}5Q=S~zZ)Ajy)MH`s)YnnWWl%e<oHIIGJ#Ir53o1RKBo1Jvr!7fTbCTf-cu8n=ihg&eq7Y-omzWeokr
Z22O11fR3<NeWCGSA4I4oGd*V35>{$%9U@A*w`iN_6UDes((|k9<Y<0tU6dVrBjnueT`<o}M+h3kMy!0nLhx^$w6cBXq-uG+K@DP~=M`f~rE5L(TrD)^
Rzhx@W>`q0wZeb=+jGs?{#qt|s+}M`a_ex{%A|f}73LJ4?J7~l%hYt~+RCfeei)SbBQt?jgUOqSf@eKQ4%bJzLu~+p0g)s!^lhI?c1?i{Z+ev>bVnDtD
C(gl_Nw88Z$%AG=2G9G8G~X77V8p&u6mR{On*_BI1ZHfEV`K8HJBEfuu&mmHhSedxPoS&SE>{aV-L4$#66XE)u-#5k(qiO)2k(!L%XXPfT*xceW;*y6!
O$n}RinoRD*69^Fi(9aZT?Z0f$c#>qd-wyo1mum=D91oEbgbg%hSC;xp&Kknb)|h-AJ$PoM?YoDTuh(^C^MkU11sJ`h%L9h6L-)=Q~%S3htS~302(@F0
iPss9rerfqXf6y`_s83B=F(SVmLI5=^{;>_vV!3KiR=9pdVXg7}qeON)0Cg%J;YcBN$DiqJ8gABH<-EJ%N4y$vGb8X!FMn=rH2W22k=YO^1YmMZCJPl`
?-82m}<)?7KAzY+eg^e4<gVd`t$Xqn4IPUde>M5EL?RvSCgHksL#fPv?>J}4i5a-7f-ULlO~-z6V&5Zu;$gBk$PXq6HSh)Xjz{H$*Ux)AHa4y5r`m_Rh
xQvZ9R_~MCJ{HA-;Rq*t6V1-1HBeBn%SBB;zxWcFsR+zh6iMV)(LLrec55$u~8RE{;9CrL}-EA}{9169hXU8P23ZP>e!V)9q3#f>6=U@Yf`yYr$F5EJ0
5T2=4Ut<Vlj9~ZY<LxH)CQKt*R`c%?T+!iTeMJ&lA7|TIe~h>e@}Jyfv3H%)AV*naI{fDExv|4`Iub?6jXfBYgAac4LFJm)Gf<iK5;8imNEZ(pNYJ!3U
*ZIKaQ<|=)?Z(;0Yd_G0umSwkNFC|SN6<qV8JQmX1_0O@K*JC#BxB3yX29&5)!oS0iE}o3tke^Pn~-`sk@b6@OqY`?&7-LgXgD|&yLToOAvB2wHn*TjS
~lG%voujAX;--R)j*BuoVFyT&Lg%FK3VTRaBP$c!Ws(+w&H7DCIcZb;Jeor4iI8M@vn<&Gczn-gpCFRillKTJVckuT1NW#%VWf(30y7fBXv!;7N()z7Z
4ly?X@zZjuP;xvB}}FPld203Y(CbrWwuMNezhlEw{Ugf<W@ujd+Y4*TOgnu|0*5K8ZLnjEw;RJh`OMYAy~wFEnmf&Ch+Pd7ZmXee%MxlIk?$&m&?e<{=
9Mq7iGbrXC1$rTWD`4VDgG^pU=b?dP{j(!4fFLmB9S4l|3r}4D-YAHc35tb~iJyInb29M!ksvX206h`1Le5!%yoxTZiyySTIXGPv(UFJqZeeOJ3;cGz6
@^DX_IGO~~I1Q1hWDPRP%<6X(wooq0i;%H}#}9>^uUiTc8Z|s|Hhi629wCID_>!<}y1M|rysU$aeu!TL^86CGH>-%7K3*rjVq6w1Dj1!+daEI(r(`*Rk
aGa0PGiv3c+UY-u*ZT8WMnlunZ{=ZxfhUz9YnG_jxu--RcE}5CfKl*hjhJra|i-T@EiEN?F~OUuajK~zlB0qO;?R`<_fTAOo~uTR#(U~U1<{Aupv*XOq
mWa{(>wdhdgSo+5jti5XZM>7)agD^!H@qbOqGdxTDMmlM62DJWqN32#|ZKSVG3-$%Dmv9ZV)@iz~csIuBk`2jStsfVC@aIl-f~c-E$FND2W-%?P|W9TI
jaOwmI|^@p!E>a*YZbHTRUakANNEIg<?Wk^O&&A?J#o#uWFG{5-8WTP9e=SE#$rJ?1Bt^Y}@s8Dy`45lCi_{ICNNf*~b+#me<-p$C>{R0JrziS7sFi#+
gjl~T%5@z=k+6WWCZNi@{-F!eIu;oo0Iacl<mFtwsJSz+#=*z}kXgHLM@qk-{T@Dt=>D!yVSLvpKudbv{o!&VE#JA(A-TT6az<35LU@DZ#RzmX}i~F37
P(5#^@^FG{!_>D;xc!kRAgIqSNp+KyF(22g)pB49d6!YKW;!MnkjipUhIgMPUMc36Pq_w!yRSHAtpu9_u&rn8E3Rlm5W(+EYZO5t#xyE#jJR!sv!Y+7)
@A#InT+FTFSbCc)oDlpsa8O##`fYvSLV_XO3r>eiJVkW7^KfUxsMD7cB@Dr_+6_k^j>iIcc%^@#j(aObsP%^*z<sCz@=*gdXl->k+)j#kZzC>xx!+>yA
K?See)FhdJ`$ZxECTM>k}$|RPrd{<*TJuxv?8Ut<%}7=BK}>%{jJU*}L@x^B4adaoixpF5~&FoYeH&@OC|<iZYRFbw(f_->Ie=%*{VMwRbTC1-ieKGVP
G-wOW%i8^bXu^>s?a=pCrwk=d#U<_3-b%W>TF+4hA)txy+?Vm&0taRcYeeve$=%Eg9@-p+LaGn_o(vm?Zz<yzOaro(xlYCndSsgjYg*(y1K{XTqn_F8_
X6>DRF3A-bDb0bQv5#yx0*B3kFyX1FJ?<@<!z3FcbAr`xg(fr!L8B7{HMJF<BNk^%99oZYOw4S^`Yo+A487Ot|U%U`=<B96~AGFF>cpPk<*<1q-qJ7!A
2}?+9#|+7#TM*sV+xJs_BjOUs?p&Lu?nX%7G<XNkAb)|%WbQ5gj&T?BZ_>NqJhy=?{`P{^C9@VdH%Y9O-5?BM`88E?oL9JUH6ey$vF0N9NK%kY<W9N5P
1fCEKa2+Xt=7x9^EPPkbVIc>)sd8e%Ab}aM{bM)kUxWu9xY$smvo-dFNn+h@Z!SKS6~H+-P*NRI@(|G(<!XDJ~3J<0X(u*zq>OOoV<%4Zz7)ohYN0Oc9
6ROhPNLw{uVuCnv4I4-ot8vG2I~+ePph|US@2c<jDd=cn&V3gpa+z2*2B-t5o8`gu=Kx-tqWCLW{{;>DyQjq~GuFnmV8wzPxk}2*ckkapuh+j6ZV)O!}
QEtp35e*!wl}TT1=iywJgrk>-Jw;J$iq^<sOj;mJt#9}^{S$S@zh(LcuZ3yhx#u_1C$DQ`t#P-}IqkmrWfGvdqiKm$vo3V-P90FNv^M8@)j^lb*%TQRT
@T<m#R*Qcjl48!y7wwDk>jxO^XpefS?y#Bh<SNS(T|0I8_Aa*mnZ0|JIpjbULuO?ai`OCNhhW?bPV}$T5G8PuE9IbEe3kbf6keYz>Dop|EVB0{OOa(<D
WCJB7+=q&#X!L&vJ8i=ow4flq{|=sq`S0L$!nCxc*T0)7m8WF=g(9HrnL}dsHVwY3_$11ZMxRZTie}BmmO@sqh>w%r5ev<mZD(i39~bz(C-J3oCkFYGe
vYb^Ej!r79}$#qpG&alX9N^}!$Nr6L}!mL&qh)p-?{!(bgT=$6}NU0%Egd>=Hy41du#^7Q^ukc_XroG?b7SzGC`>UNcH6u#A<?@`mnYH+DHoW*4y~tDg
uaC!psbB3Vl7(_Dx&aJ1Yxxn9nk4K9H1e^Ki?T9@9W6RkmDZfWCyYSdmiUu!l$OU~#@b7Zt37G~21rvI*aJH=KG-Xv+y*qPL|FcpmIzSr^|g#mFF^!su
zNTmb3U(ra5!EHrpe!7O-wjOv5@l!q{dO^rgbb@mnXQGfo{N)Lq!L;YoD4ky0^sz(4#RiCN7<sOjwB0UtJLG|aQC?)Lm^@1cvup-<to(8>|h*uJ&6)Lt
$_UbOU`i;MBL)V(LT?6NFYhK-Op!!>%zgxkWh7R%TOvcizQR*2?_EmhI{VW69PzR*^DBzP9hhZPT#Z18b3X;-^2C?$(q9!=s<q|U5*{~9iVPBApu2Fv)
jFyGBAkzH!dsGm6QnR_4ycL2<e0hEPCNCG$ze1?!r2O6X*Kl^hc*96QG=w*NzbD-QzxL0hJDU%(s#tr*(uVpsQgF1oPXvIxky*;$eW?&~EX7&Lhezx4D
XpmZ5H-{AiYclc<u?T+eoJEAqj5p{H`wY<Y(KRAE0-&h;!Y*xif!ulwaIay*^$|u;uEb;`<;I`_%J$1I;o<XKFfyyyAjt{6*>~7X8Jx=pQy;T(|p~inI
>%!rOp|yu>vlar)$qN-^$|#S?Qj7*!CMy>P>Jt;g^nf`CX+yQrvYq1eFD4CNDS*WKFA0x`4(H`giiwa{vdVAD)~RwuGqQED5F78WPp_+UQj%E=WHG_f2
0uAz(BJ-+Ps|&x=m5-Y%~!SGH~An_5)*LRyir!COnM6p1&&{%#cO#ElBFA$61NqRvcEA8X)>=782881{p>)b0nFGoiIq4AAFCqtKvL->-{L($80+Yxsl
YJzR3O9di@BuV%y-iy~ZL9;UHzWH&*g7p19X7}USFb0Jv9B9XrLD4mzacU=)8wI^57?1BMTy2f`lw5-cVhIBJ85=jzxJ+@R||JGMUX2N3hfL|c2-ZzZH
Knz(wp+z)VOaaDbogzW*G>X9dD>m<GF+h?W?g%n0^#2pXNhnG$Hy5bw4Y#lKsv+4fkC(EGYY)Cd*{lIpkS=ggJu~wPQT>CU(wScxDd2NaZ1Bo{EXQjbd
;dI@X@y*Z%G;Hm<_vm*3X6FYm<ua^s#bj;!531)ZWHqhE+&w--qkazr%-=y`4+nS!-4E4AMNUn3p;3s-*@!oin{o7dDc_YPCmR$sp&BQF%g)L;c1!K%(
=W7Joa~zb{)ib?x;8NXY(Nb(!OVM3?ZX9KFZe7$m@pt5-p@sxW2%$672Uj<b=$>Jy*))TbDv6pTzL|h|3GO-`5qp%yPKAkG1J_yyO~Q{!1Cd_{vl8wyL
kgN)p{*-#T59%TtIto~c=5j|{^BRcp_q_)26W5U2mcpGG%8_5viXXPD&y3|Rq5Vmd1$D#`WVMi(ul)L?2qL_eVVlDN4K3YD8MZlsK7C&~rH%R^Fd4RSc
R3<_|Q&7i2(vu`H*@p=ofd|g+%^-=#)B@xxjTSWDBPKK)6Ve>}%UjSTCFK!1nzTa;YcX5}nkTzDorAG$$;S{)~;&>CdvjH8oWe=HeKZoBr_i5co_L&h&
t<5-))Qnt6GDPd|^N7|~cUw2g!k^(!JdwUDkNqhR7Q7lz4udi8$~r({ER5BvXygxSW35updbA71msf?sm7w~QvQH9vxLtzT)R$pY{w^LM6aM}BVf(=A7
@XJUDAo(<v*ARq1L+qp6=E7Oa6<X5B~EyMmg^2`@7dTEXCi;6cKH(=zogoDd%RoE>%aX|)mDKzUweaHy=@s4S0L1a6HyOZX={Lc)`&<&i0ZHJl2iTmC~
_UNlf3X=LHa=`FFs|OH_~tZhYz^8200{Ntk@VoBj<r78!u`%`Lp3~Mx^_!(ln4-&!lL|63s7poYrFy{x0TdE*ZRe61otaqMtPT4dp9dexU{bamOWmr*3
^>&h|#@^H~!j-xeH*v&*LA@H<>gQu8GYsSfGaeIf<rE1>>gM!G6x@c4VmXykr&e@{9{<9if+)f+-7LcaGJCx%ReJ+}cKPoDB2_YyXKqiEzW{<BhIE?kk
ne5?)Ano~yk(s4@d<1QJZ@=H+FD|ZMEOQ)WT&ULFdoWx?K-Vq{zU%U8K13yHA+3|@2O5jEis}+thU!Ix%XH+2Ae_@5`HTG-Xs<^?cau`BlxG@m58Ovci
L@WTuuT=P;7i3IMKT2@N9>~j$nkdhyMzuh^@^>KIzI=iu;q?xlPJP?hp^dh6#xn(2C*ys;;|FQk?VVx7Dac5x`J8WvsNHP93R|b|<daXpCwCiJyd@_jU
%RY*=eOB{GDz=y)pp3MxR>J@SW0ReBgC~=1iuYo;U_)%o!j?|$M9}djf5k&g8<=Y8%j0@uLwg^bS_>No-Uq0W9?CH+)XZtz9OO$bVw3qFg*pC|7f;KII
DrO5b=_-T+^}~(2-!tHNT<nPtBQ6U|@T0d^Z=6bu5%Mj7+d1$#ZEAyTqAz!7+FvY!7KlKK@>^_v)3DlIC{fK-^BX`QQv<!wYUg*>_(&;ABU7yulM?F+<
94PvjaT+}+;A$)_f0AXuLT1uSt%ct%2b#C5xALoiEOL&sSsQ1|OrQ&>(X0#}5xIgiLIsoJJulvO|sJVr}X>0x7yK;6E=ZDk(KCiL6G9G$<PJgPo@-&?&
wUUG|_M`Iq1wQ=-uiKL<BB~S%PNO{WP4Uqpt2Xi4Tx651SqGs>*3=-^J(Vsy4T>^cgQo)an*{*LMR95{#`}=^K>@lN=KEFQu6&N%b!{hT~nX9Rg*UZbM
i@(qs6JY56){IlfY^UMZDBQ5Z47|$IqI~m?3p)!eCpCflZEP>Z3Usf;0YN=$uCvRCC8>|mKDFcT-96K*HIzlgSl|pc&xbWHrZSb2TW!lo3%Fqoq}$giB
k`IM76N?a5&#a3eiyCE!PA|8o{T~#3vBW@GyIWUiBMVBP3B(BxiR;1=&tLByta2Y@Bs0OvU=9Or(c|26%>F<ySp3#1*D49=^eTKy%>zn^!fIH%tpT?Si
FBAqrs?cS=r1fGx7Ch0#32WVmqBCo2fb+Z@_+7WyfXbnFz5K)SYq!<VJo)&)ha?{r@-?VE*md5bKJ|{KpxBc%QH=sN@84&s5qmjm~wDe5;my-ea2M#me
Ph%>-t+?_)xm7iD39=)Q46d+cBAbD5D?@J)ue7(SWSxS>`$N30uKFQW}iEDUvW!fV~w-L1>xZ3@``Jk)<bzd)wSB&ID26CXbo3s<9#fZ!%J`a$c$3C@W
hBV@dojL>8`XaARM8zz1Yf%8gk1%r}{t65BdL;62Xi(*cQUrxZz+lK-yz{LfG<#e4c;BV9OTJdgyyR1H^y|}I3|NcPPR2gdPSa1VybXLERq9YKoy$7G-
h~Gf2O5~5oB@`6D)+|(<gp6SKo-f9+7l8#t+r=Hjjhqbl;O$Dy7l8^lrTw<>?5F`<tEsBsRRoGAZB5T9D>fuvGrr}4V5*>abkUsNH^ShVAC{(G)%6=az
R8DtnOO>y8&yn$Z&MB55wY_#%)s3+HNBR|zyBTIpQzMuou7=q%l=iU&=7%)6xLSG9(f2ZW<BUbTm=_QO0{M25WF|?;NI_>rDd<bYiGU57k45N2HCF|>G
^nW0<p-f7deUuu6(S?^a3a-ga=vTN0DfdKI$ubQD(-1H+3|P!KmjX5MjJ_lsFyR2|&_{yvnOUDoI`r;u|3YZ-^em<UD>G&^FTO6&ZoTPh!G5r7f(%=L8
oU>#!voQOIjoQKiL$oT6M^T>8_+w4XR7zk;eE#(nc?aVww$`aMWv`Tq6|b}ZjrQtCw9=*{%%G1Jig%%t)oxc;^om_=a^1QY1Pnctn_wUkDnevm&_&?l8
Juu{`0-NaR4JFH$|{o-f&0Br2`F**Z*RCz<j+E#Gfh*taN7Y_|IejNmVmo}*ed#Kc#jaFBIN7kL6nlTp##I(u9W5-`I_;F1@QHC4C(~)tt=}82_1mHQU
AMJy~n(R^bR_rg3AnB!1)c&b~80CqloRya=fToYB%($xUSjr2x(mSfJ>@oCMh<yeb^GUYs;5L$wu0Ef|{qz%#5>9u=Ncrz&zSppDRqw_34cFPd?#06#f
tL^<=1dDm;<gmcNIm2X)t~aAs%AtWZ**i`67i0LQqN&jX;J|SnkGCyO{_;fILVqekR+cnFJ7r6G*t7SuSyW?ziHZqe>Eqi44mUp0g<u2peVU>y4&*yXV
(BRP*9ZBPD~h^S}|4L41{{y`rha$uyt@tdXL}Qnw0qku$f@%j})GDxp+zeVh^0Pfy=K)hr6J#n@EVqDcf*on7H<!|L*V>zi$m)dv5qhl4a{bfo$U}<^c
`b%4e{>^cjl-f#3wN70^{}w}yvBz8XM2@*boTADp*7`TJS$bX&S;051r7^4(0%f~0O(q$X?A8EGm+$Ra%0zgOq+9}36b0;<40xoz6JD{xm3#PYLJ*EDW
Iop`vS?Es;mU>*7?Xn()u*r@3?c@z*;h~eC}+@5p5GjoQ4fFU@*nnzJHTHtI9)efmaIH<$9-IK~YCmacAMmsw3RzeC#9s`rmKcfaVCU>^R^ay3ATk;5s
6~njlzVlvp>G=qRUS@`;G+YKhC>Zgg@<#>n`yt+a*}{BKKMLV=j)<Cg^jY^i_uh)_is9GLaih?{&CbGI8CX2QsJ260VH$8_)}mrW!53~|wEOa&R~%YDd
5=sdz#13wjO+W!?kpv^a8o+W$9^;zrwweLl)(lW{;3pv?g<KrXGtO+KZ2Qr{+6><6))k&^U9ETD`_jBz27`g@)T$A(HO^r%^^=buGZ9ju|x_l5pyKGVJ
66c*_f=j37oXCUJaIwzvn*Cvd)>hTBA7rKUOvU-}fs1umAJ^$d4gUmpuFL8x{Z0yA{I4;a0Bvz8C*h=u3>6=Yax69n;AkcO`J5E|Fw&izkdQn8#Ya&-w
4pKAFkn#iZadk*#Cm^I(9$yE=zcNEfX~XqtC>PfXxZ8j89}{4<2I==sZa>L1*j`tH&MB5-gDrD5)()L(xOy)A^wf6R>_NXKDPwQs>!9CDL<{!kpW<Hy+
oJ!c{Nc&tIwExHQiV95#gE=-retAf2}2U|i?v4Ww@+av{7vuES<CPkM|3zzdIpM7oAoUm*+(7FPkmn_Y*doD6C+=~^l!HGAl#UkG|ROD#M$#N=rd<Pfv
&bkO>&QKuNo%i&P-E<zTkbl|y+9O4`#o|mNtVW7CUK=+Paf;COtRp(I@{#*{AsF#}m4Ob)TNr*#+nrtro$JZL$nfV1O@+U>&%|<&(njnGaLc%X_(kyVt
~;lR52WZ|{c(FCkM-a966@0mD36SuZ|d)v8Ji_@+zvToBOT(^CWpwEzzSnfN#{8x*h(g!%qwFYvSchD&&`d+fASvFfYqAC?yVx>^PC>0uy}XdC1E*i2`
cn~?NwaEHe@(qmW+ALm(1PmkOur~N9jQR@4sGjXFP9jcV>`<+gM-9=#OwaItGg`>83eA<y{rU*TQdvplr;C?)dUXs)~5mu-o$=e2^;hwltV8w7Ifo)XL
7})OJQxM^$$WaW6S)>UJXWNU%Y8B%pt`6x<)Wml`Npi=fGuq`lSA&)~TrDo#x}@eMds(%2)4Y=Ax5eoe}Bb9px;@KY8$b)$demNgH_P{D8dzW2pcSB{s
4ru%%}&w1lM&)apPa#R3T8n<OM`u*=6Z_^k22Kx><X{29n`+o2MFR38BiC&jr3+v*%{;a)?dH)zpdPDOD21An^%H~jUZtgEOn3O~;al3wmypx;<bUW0-
?DwK3P&ul=SHo3q=PlOiEPKx)iUUd???3AA?Io2Yw)htj5B>AMP{<y$1FH5Ln*3^wjj*lT4~26QKtUJ7?@|vb52}w(zOMFj$k<+&Zkj~-7h<0^<vjbDI
)JzpiGN?S-38+FBxyWBag5jyDyQ1Hi9ozi+<{xV%UBBK*L#X@C{C3cHbN#CO|Zu?r*-Ex8(7e_?m0Psg_0UPEwtU311q?yXM7#IEc85Ays9vHZR9J*i9
4m-ZvWstrmmt_op&2cnGcPs?&VrIH!Qh7_Flh*4&Y)n9@ODTCteXr2zgbaH%8)5_<}@Z0-C2rm#3boj6LY$_kO0Qxna+8^?p2{Y2dws8dja&%feltbNk
0<?1ooLZ~2@<r9hvyyV-eTf}Hcj)YmsW?;G6{_3a`jd<Q}Qkhk0?5VDMHi;RMH9+1Y_6;_oJtH5mP5GBlHx%jr9^#oX>3x#)_-k8&3On}_;g!y&<B>Yd
aeO;nXf4f>p_!_;ED`;+MK1<Z|djSjdml5k^zU|e|)_is~L;yjwG2}A--HS0vyR1bvf@jn986jPR_rKVCvu0P7?n?B(_?3!C1QJcXLDF}kl@Rp=sG$=*
B=GBRZabpRsk+<#zEi%o>)LBQtk^piBgxD;=a^$41i;T@4x#(_82JtL_2QkC(@N$=N7ED$mjKXl_Up|YAC~L&1HCU<0#-E0%6`M!!~Cu1nEokJkC)A;m
s#j5u(b&8Ek#^b1jnGDURC-66f_G0C<+RB(s3(h4ykHo!|=0Gm&w94?~}g5n8EoV5{>p1ZuwQSCiPrF67vfP3_i_E|8%Ob3{xwHq||XebS`R$bCVJO(o
BD~<lo=mSPm)Wjrv34j{pbPGnJ2f3hwGQ-r}eO_SOl`W0XpZ=<VhuszGzOl+eZwn{{0P?C4-vQ#mCSalO98Z28<Im$Tk)CimtBf}n!UH)zv=<#~V2PDd
%EF8L&16aTc*00i&-c~flW69Sp89wgVDI+x17jxKIqA^>x}HBNpl%8{_7q-r5&`tJ7Y;SC>ZH%y?nh`pNz{j7+5mP2qw{@dl0-F8_n@M~c9Kw8w8%Or5
7c4^_W+igWr9n}}#8%i*E-1BfuqO3s32a<eyUwHR&mK4o$#^emlN(=YG-Y1JoiH7HlAPrppFx2eHU0De3dwAdV^ZUbskE1I|>GJP&({E>ci>HSPwpip|
)WOUWQN3(KHZ#?Ad7jIsMDJM@^e19T-Ok56`q+lMGhK0Y5$bWo&BKXntkAv}%a#m0KQD|?MTJ+}#llJWT)zE91<X~(y>>f)GERO;=2ds+`^vAwEGBV%z
5}OhE*~j!9w9i#ihF%c=F7ccnai0p)9Jt==Eo;K7q!G&_f$^2Gv>L|xA?B_VlqB}?WoRN9t2|f*9SG0_`N<{Qr6URw7ZD`Tu(7n<eh4kd-3<?3rQha0W
t$zZ$x?p)XO0chJj>Ah;p0MU+LSs$nf0q;#}ArM7O4-IHT+=F8gF>nbA+9%YDA&_!K+V1NUIy&7ouQ{1i$|)YMzB?SwQ_KC+L(fZkT_>*Y0f2e)zj>wD
E+g-bcv#Z#!8eg#Vet8bt5TgAU(=j`7`qFfIO=fIbv?CW27bWLLzarg>Rn(-FqO;83Ah5d&u<|m!|UO~mipU;Wt-x9~j>yUReAGnuW^d_FmdV7I6?)wW
O>ssP`ig_Y)AmCrRnf^0Az?j<nn+2TTg^4F!e3w14n|2!NQ3w9CCJ#ylnCYt?>-48USuPpvSGe_ulmbxsj7ypdX8P-8oB%AE<}ZDnfN9tv55#cHz|PU%
T=n+Ly1Om*c+QYBfOfwAeBFpW#1bMlNA>cCF3(JpP^iSnfDe`~Aq~+>0t+q6%k#+$E^Fqu&-YelFOYk^bzHA3E;bXMZ1N1R?MknA?s8r$)&_5;Pi*shU
qb$LhpADYV!_>Qh<ht2>=&?7-_hmAy!?9TmgwB7By(KU`qD|hyg39y<(TgMD>_E*IDZeMs@Gv<B`vtHGnlTxI0>lqtLt*`u5l$^XQoVCR9^|&KC8y-?|
*d7auyYXkAgM?o)VGN-1l$==U@;LDD^t%DXU8_0$Eg`;A8fh3(M}3lAdjh^iFp$G-fb$<`|9q3@E1X<FCH5jU0Td8$H?J#ATavjyAkeY<ImXr_249l?Q
ZnImK-R2IeWc3Hmk_kvUv?JDacPirD@W&tn_Ez-7)UyW!5C@NeBA|GzvCHE6%<ry(mIii7<zf}O$sR3hCl8J-XDpxexxq1{_tagpB!(I3Cwu`+VS+j8;
&Xz1be=Z!uNE*uNvZg-6SFXlh@&vq>Y#=eNf3zc#7ov^$qB)%@ipT(vVENopa2`+`HJ^GR0GU%ZZV2y&R!H$a4KBV9fInC;>&s756>;0-{Uh-D{R7C3n
FF6F1@Rhbmc@GugXY9@4ojGvNp}|>cw3rk)6SER;!|~3DTNlrbFqYfOF|Jt+quhJIynA&?w*7p7$Oa$K=$hb?*QpB{a<m3O1^aU)Ty4$>=cwN0=G`AFT
c~Ths+Y{fe;<Ry(5m-HF#DtYZkHuqX_=}5N~eqxbSPanmCPF!IA6oAQiCa7`ocJxP}l4Pns&`x*qf)3GicgR6KHuWx>?&<n5EeRs^_apvMtyh@Gf~LW?
8db;<Yl0fts@p9%`t`_Y&)O-m~4?>&fFnA`@mFQ%S_?7JJ`v56+;IxY<0YR;`I*WzWaenZ3YFK|{$O_OxexMoa?nZ7?HJD>q3qV652oK(kbgk=!$saT;
#k^ON~*?)EX}lcL!V63_|iUy|Q%7WZmT)`aIsx^&}hvk)FO0Xm|shA+JJ2e)_&WLa`4TqcYk<()q3DYl*zE1u+*WclKH;v`YRYefQEJu$aD10eg;;&wZ
3-UO|)zn+laV;vd1xn)TC_yOp2k(O3^)GY6QQ)#mNFLXB_mUq_s#w7T>nTEELXwQh;7iy=?2jpJrm7tf8Y`(w}pAh{qas6{sczm?|qN4R&MW<_gSJ?ra
cJDGrQZ^jC^G=16-7pWAySepQU*E$7=vKP>)Qd(I;J%fMwPX2QPp1d!#L#0R@F@94F$_>2{OwtPf^)W;?)hoIjE7*HcW}BJuy+NctBC3jXrM#JbXj_@Y
vw&-&6^a$MW>1Vn}M67iZ4|oZZ2_+`_&Yh@dX9|RVEVRHYC`4xz63Vv@3u3Kqs(*LSUc>>c%4x#}5U_p0=3pR!;NaHW<7i0M=P8y_E001>`Mip5y~c?&
-SUMQ5i^XP{rj=y~hC_rWn_zm2q~I__TMo_seS7Y|UCFWxKWR%c+@?+Tkm)Z`M%U99wT(%(V(p&Y4-+Kv77ec)uLj7)GDsyI;!qnHACMWQ5X(S6Q<GS`
>+b1y^plK3-rJaEXta_gDfQT0>B?R^yU4!ZB_SuDxV#dtC*c<yn>)lr7s-~C#~@-s|h_w>enlW*n61K6SM$uI5IRNQuL-s486yL%L8%MW^YmO*eWxaSV
2E+c&Cz1Re%=1MK^)-7}6L4o0&z4V)q>=IvJkWa(#8@WKDjaSIA`4@C!)5hDx)D^)#^8Unomb8-LpzM}F4Knx(-$AVCZ}et+?UeBWH#>*RyH6LfNkC0m
!C%35kODKu?)u>P#wq-&qOd@VKo&%VHefLkJA?L~-SXh|!cN#Z0LEWZEoEc*i&*-2Eho0CdJ)o%%RZa2<ZLk3KxGZ`QM`U#c08hI#>8<mubbP>x81oLD
VS+mdz~_$vN&cjbTt~@-d~!)L0%U1RxYGOn560!=YhqJt8VNuuqeXDvPm1u(0HvZ$2<PcRI&?KPKe4Zeydj#kStW&v{4xxY`O~P;e>;IzI%eLd}hZ6wH
!TpEC1G5VzXfCV+1Uh6=82M>zU61oFmnusc^#v9Jx~&gp#(hYxYj`Y<Fsq!b`PQ4ZsnwM=Hur#%Qj`Cy?I79#19^lu(MLYaSk)`FiaS0~3dP@l$8hvx=
iY{>iTG_oC7kAUZ97k*>PAr`~!DW=-*5aO~g{l9WXrgw;AGmFEX?8F)O>A@PPQxcIjPq(;nD#9iEWWwzc5K7afPSpNn*@Z}a)K07fT@{9PmCYY2wY;l(
D%5%?a1o~Dt6!V^(Gj61#I<5P6>K?t>-#eCKWuThS38yFQL#|BP{wriaciCH%gpp<c`VQyKI!9{6vf*F&4q_$Tj#m4)Z;KzZ2BPAfzVJymS#YZk`!Y@{
<>vlvwhXvsl3J}m5bGu??9<b%?+euW_)teUP9t|wMDYS;$hm0P_5*y>2Z4QK!@>)=9~lSKS4ay6+pXxFQP*9pI2jcCVk$#_Ad9fCWM<)#f3CZc@w#^UU
<R?nN5=?bPGx^VVO_-(xeJVNsYubI=VdmYR$h({TJRC3m0e2hKE2%-2>|8h$g4S~?u98t7K?$8BM2+ib&`HR9l-X3!uC@v1OCqx)_PkaW^?A_ATl*5ui
ob!ttYEBJ*vaa1l;1r)xStd501_z#@1)Jy1+Bd<ZYaD5=0p-+UF}k*mw6LUdHpwten5vIWGk{2i{wK$({PTS3ub_Npc-mUir`Jekc)O1qKoB>kPT~73Y
dy`H}hGWM#FJ|HR6UszDuJmCzZ2F$79=+LA8_J}YUAi9dE$3&9v_vCL#6lK6EU(CuYChZQW3)&E!;!-3(m5`Mc~wu+0yDsV&nt-HLeADHydlK@ILOb-|
-M+nq`hQ@qJ(Ml7{^6sp``t@xt?+%)M8zl}F2G?E}_3NVaZSFG*T5N?3wr$R|xgB6kKp8m-ovfGldwUFnYuey>X|~+AsKEkk{Ro?KDYkWg<(>GsTVoFN
yd;?9bN;Zzoo0j5x-h=G7gO{YsXm)PKpy_EXa$MaN9JDU($9E3SS6kdQlIZ&6Brp=sb$Ofd$CX6<GV2HUc92ce$5;Kd|a?jnR3&}7oxcmaTqY}B@zh=&
<}G5D?xg=+tNb?G~Zv|b9=q4?7L{o#plltP|y`cNR$1t00V<mIa~K}<zMO%L|kGF;P9tWyy@Y$A_Nk!>c*LbON8Fru`|mt0c|xeX<d$u#R~rRtlrwHte
~GVLIy@t0)<L?Ma8Q1;9)TFSC6C63Vc@}TP<a30Cwx6$;FC0tSAdwVSRVf-9vZw^fl;9ApUwKgAs3w#Ah!Cs#<w3TtwxH60-!$079N}4tG{`0BwFs)i+
SFf-_C8*FDoR!PkGj*0+s?81dxY#1CHkX+0vdexM=A&Oo?#@2aDnUE;!^q!Y4PT6d#gd;dO<oDMF9J~-qz-Vbi=nR@!p)M?$BNGBuq7<a(g%j21LPwe2
{YGX)YbZ1xI%A#@fifjk=r{qFkD5(sn4zPv-imba4qf@a-{Og6Ov_mXK%47awz9b~?HaxjR6mtqA%;xe}?xm?T`f@#q5f(dGy4uR|qRn;71Ov_;KMNrH
q@;<GY_+&)YO$abTgBa&;_SBGW+Nbe)bq;vkYb7E8u{uAey8>Lie<9hl4${tPoTHc<=u@0Jwh~EMku+vq>IPdFYm9v{}z?$bLXpZnaL2mW?bg($I@3`>
8r%5OstBN!Y;lHz_rh@&x`kEyk&K%G+@wr-Ao<KpGQGt_H~x{qe*VuA|8diU#O#<9yl+7`!1=1uHkS1)Df@JX9H$stbIutX|w*qO+R-rJ<$fTmk``K?;
BpfN3d?fy^zoP!|}kUz^aaL88YPd0-S?%Q!!7!_Lmu7GaOtW^3m&ly5r=$6s?#a<8^nD3J?8$6P^+H)*m(H<rns~dpz!6_mOTZ(HN6<x9%JQuK4Ti9@C
e!i2XuKJw;Oe%DuL>A-Oq6V0X52C7)be{9SG`=T>FF%2UBvjzYr3^0*9b)F1^@*^E%$u0!ar#AUZPY)>5s;%`vAeDb+VpwA8Cy6AX|&zUTqDMaxqNV_-
wJ=TZBFK4-~&$qN&c{Eb&Rj#pozTR2&rHbrm@x8!3)P38xl?5-E%go1Uf?hHmWdJp9-VviJi|huYOZcVWosq{Z06^RWKW;f%L`~>~Dc@4bJ;VsRfAM6R
Ae4Px;!<Z}iH=LhYuIZzV;|nQ)d4k5K)(#!v+IYg;@y>7A9q?yR~`_$?`hBM3&b>&4|e_ar5I04Zn^LtzwV&~c0q0Vg6CHk(VdZKjs^5(HJaShsP$Ay-
br}884oDVqlM_@b0K$qqB+oRG>6GE){21OFD1Yx%PYwG{IK|eCj1jcLu}uv%-aNe#QSS4rNh$8YaBsxcIIyZK)50`fAUl==2u`sLhIwl{S<<0c(k445B
o~z<t^#vWAcFYz?S2cPN$H!tL@k089}`=r5Jdd-th}qG=>C<H(n}^e)y=;vlc71F664JvmG7WqqFu}vS<l8(t+MNMeyrh>|n<Y>xC<xxmK*(F*h>fQgE
Nog(Q{hsV8HuER7`sXLFD9{(L`;Kxk@lr^`3CXH{*?TNGZgA`FxwSS<?|6_(lL?MzFL6?8Eb*JRCmAm@+cd@gMia(xxE-1$9l>tDK;CW2Ia<7gclP&?N
B)Et=HB}!fwfu6=PAbMA9hw(8<#H%~Pl;nbHJ-Mt#OZKT9fCtG}c2{4e#CIM4`8aD(xt9;iOP$uGXYi1G!t6n!hrBtdQc@x{a<_%B%X@DaHHe)3G|cj4
J;46@#9Qqwm=lf9F3cku7{J@fp}vT@4~cwnzUc}MyhG*l8nlc2V8G+5ra{GhwvhkWXD_*K$*<=+jK5yxK(iAl->o98{)#I=Zt7wVCT7NXQdP8AYy<E$`
1g$%xNpVpmt?-34Cb@)Z0LQaEz4v8rfE@Crynga7qTTY(k`$2Ks<1QP~Q%Ohi%9r8-6W5`gBD2Q8A~p`gw3OoqFDZ@th}*|9%eaX;y!Bu9PdS8>(7L_|
#bqKHG2$C!MAae&0jzpqDVg3{^e%P#0$ez-eSseU2!W)83bhk*CbIUWzS3h*nG)u-~|AMY5PIo-mp2Vfe4dx_g&WC$KZ7fSDayo^tw^<zMISMD=?bue8
?e&+Em&6-Ez^8*N2Dgj}!}K97|mwf=gD?D}{t`mdMYoWZATXEGyd$8G?ZYNAVBPK0;=P}n|LEEfz@<%|_4CFc`$4`bP-U$620IrrECy8#(My(pK1^Sy<
-Tx*JO$u})V<@s(eAR|F@RZ429xP1v<3W?Nhr34Wjo*YcCUtb$kVV+yV-@cdT&+nOFzvV`9@~>Aiw(DW-dfK{No^!f6zD5R6+T6gr27Ab7kQPnf(cUX}
zTcySz#<)Zug_%UlS#6Cy=rdqt;}DSZR++o{d%=1xW2Z8r0y%ra@U>MOyxx5thUQ$Tgf}-rSt3ZG}=eHkDL%2747;C>5^5m^ske(T)`<-DBIcZl=LsI>
Ytvw@(+DF&#$qa{?T{*<BK5w`~P^S&Gh<j|KjgoHx~Wl16%&Sqkrw+&)`3U|K-8wae4i>|Lxa59s28^e;W619Qe=7_fLoY?dkqA2mkvF{oAGee&D}(=)
e82|MofY|JuF(`Rjk5^1pE8-$=CI4f#{n|34Z0?~dg^d*HvvkpEdY`HxEb8=U;71OIJ@{3(u~!G8w-8T^M{e}?=S@@L5Z3x>ppzPs@|{lkC%)3cdV<$h
9bSz^!u+~22u7xvxz7Pr~I-KpS7ex{aB^N&5%Mt94i+ikAfr*0YG-s+NN{NVo$@Xwubu7qx>*(kP##}Z|vj^4lW{0(XGJp@@oOH(S+g{*WN+_Qj!xl@I
_2BWa9=;J*o-=FyX;D74xr~ZEMKl%3)zyBooHeaf6E#dZMP_jo?&^6*f{%g<w>s`{`N>NY5s-NfC7gO7tzU2IAr3VRo)W{c|=V+!#e&Y9^5l>qk$(}z`
vP^2;NGoG_=`8%@&kz2Ge}3Zk6Tct)PyYPifBer6{wMxF_@DUy;Qzn%k3akWqu+kw_Y=RL{`b@W{;%mjF|LT(;^#KMZk_g$y?Z5F#%w(dL^&>*8~!zL-
wx5;lOO*1;h&%V`}zFhC;$Fy?%!|o&y*%k^7i&Dk#=K*bZjxeYnZQ3Y)1BAKCpxRJFK_aQh$qgey1P8zyJLIj`$z_@?U%X|8?sB_woDf`rF^?$Ny;jZ}
sbM^Y8w<_%;8*_#glIga5(*;D7Kx_#gZa{s;eq|H1#@fABx}AN&vg2mgcr!T;cY@IUw;{15&I|AYU*|KNY{KlmT~5B>-Lga5(*;D7Kx_#gZa{s;eq|H1
#@fABx}AN+q5{?BiiTh4!e!`$igPj6)Xhq;^6=6`wU`8$t2<TI~uGOtvzO8v^EsL2K+SBbVBVZ%&5It?$~)?MvB3K!#ZLCp{g`L(~FBnZN5fcy~u-_Wj
S7Md@fM_EcvoRS#98%~>KpxIpv+4#HxFOp4|pr{;}$x3e9DD?%ac%G5@wo%G1fR{wGP}hqeTT892g|44EXbPG-w@k}W1aPToR3xKlJK)s;D9ZG(qF%n*
`dzVEsJf1enseJm@~tsrF+R%y;xy5;4caVtf#O+!Zu<k}#=+|@yi5s!%)BgZ<A}>j3VmBcpPi*G;s)dprd_3?j~=(Vt|U$+P<cI}PP8rAP$D6N(<kA)>
?0nwrZ!y#cT0VHp75I=5iWEr?uw|O&Y1|?YA(+a8f$m+-c|mYWMZ5o$aD6Bb|&j(&3?r<=rGQR9<NtK8pg;w;+LoyPgBTkG9R%%LU1idl$K|cG`+}iVR
#ca^z8)Iw)9n;;c~xAsJ+iB`KS4}wnW<oc;z7sEB)o=)7j%ppl1ghwiiI_m>36vYFI%6eGwY1zQ*yFno87n-$8A(8JyYaQwA?3`9yIm-zV|4_!(^8tcE
(M;CM!@dWcEu<)~R4cGBlLTSec|4OAM`kXxy3S@3gHcjUX-*S2mXQ$g!{lf3&TC!E^7x)zEtaYl=sDY;oPQ!h}%1kpDQ(WL7h$3mVpKIok@<)p9|*M(n
Otx)2&7h61U5)Ip~;?Y2BXtLZy&xB1S3Dh+U!I`nn9uS^oAEg60PpZkjCFqzGi#ny|IcZj;1HJ|CfxwBKC+idGiqJI=33aavYwM46reUSPHxdt=&$1H|
ER;|dp?=>7TQuGx4Rz%h&{z1JCgZC0p%BKCjV54nlc9GO4IBEkyUeL|a${PaE&MLBf=>MVeQ*Kcj}VUT3-wR8%dI$PE#W)y4I19sVjCype!zp8N#vK!l
`|H|SMamm4K&^1W<y=Qz2Vb-$EfG~AlIwUK!Gytcr?pAKba(F9gwiU$P*h=ne_B<Dp=1<fr=$&C+X0H6>eO1L;YZPIA4mUh1WF>P(F)t?$+*x_ve4|ht
+F7E$!VyMT^zr`sMB?7YeM-Bhs^+Nq1|}g{Nn<qxRbfx!Wxt`cHV1%nwcas1FUbv_jhQtF2k+NaqHjG^uTEdMUhktVfN4#8bHIwhy$J8(#tGmrcv{a`q
%?R%r&kGW9*dR>$?2ud<AoC0IFy-=31F^_MI9+;+)!gWV2AMYtX4mSwXogB={u8XrEo)SD>l6MX=2+1ne+WUC;JA!=!{B07W$fxK{fAfr&Mqt!(>f~F&
F(Su4tlr4Je@ZNIKHPI^eS1~}Nmuuvo&fl@A%3Z%;8zFg9L-ZaTl{48;$fWN3h)`Mfh*K#;e#7E@H0Y~mbuOnq@fLfKq-ZI1ak?s%Y>9?o_UQEl+$1lb
L4yrv$f&0J0Pi<D0`VogB3eGmmorcINP`w5hp4YjXkXz=&!F<j5c0U<ksHZ+wxCLNrq|NDG3ktjj~@aQBhE~VNH+TT5T;W8qOa8m+?C=AOKj<iMczhlx
tg4$Q0hzG`*ZxNxyulf0d+Eu8yAarynJLn3B@)C2z{8n^9JR?E10YXh?aCix{a#r(%A5IB3I~Lyaf?`9oR-A46W!=-GW;FeBsP!c^#rLdl>)vg|FUwEQ
NXgL48&kxu*Q;Ung{apj}m`T%OkSDONk3qbHZjoO2cCP^`Lp<iRRXZS!4&H>?=}@7EvsGe;htu+l9PrtLBo%L{L!Q67cK{*0_E-j=RG8H3Mn+)LFG+L<
sh1-N7+CU-X!bA<>oUy-V;|E?(r=suqClD%nCsbx7}Bghpxz*&~{=Ig&jD$Y$bo#i^xW9qzsQ~Efep?K4{15HjW-rnWY3(WhQRMQf*()SzfUT}HmwtT<
3n&91`i27xOA%AD^{MY_sqW(3?xs$e~1Sw>gD=j?m`qw+IA8Yh{y#LfUmxw)b;dO5-RK0)A?|ZaB6!X&!jpB{vOcc$UpttlDK@!lDDt|B^)$RF%R#^~o
o#e+=WGLo}s{K9K*5iiv%j8gi2DD!=pH^Ci`*nOqx3bP~KM*c4%#b&Eb#tn1)ezlQEcTYe`P_UW)uYK-oMf^=1&A)WML*B0U{)!Ip12{}D$W7`mEiEb@
Fn1l$3%hi*-SN57iT-y-cyF-6`u$+O-49fKROc&=t?nO7&w4a1C@(mjE(};+-Ip(uB`#o-d%{;jYuXFjCWVm2d_nS)T}wKJ70qDZMR%Nj4o#|w%AG`jr
&=yTh;^<SW6Ij+6C(c`fN*aU>ahWsx-PkTVuL<pX*z++2rZDNg{BTC=eNR)bsM^{Il9TN2irAZM|K%Gq{@~=C5nW=6Zj6kD|eUNOZeq;V(rZj8eM?4qD
B8BUNyF;QYP|65=*h%CBDbz6p7(Ag?=~-w9p<e}lO+cHTo-YU|AI`3QCCc;h*zbuE-<@+4X-=F`D<a#=s-l@^b8{qY8_zfDG+2PY_PrvY7q$2B+725Hi
8n>|!0)}z*%Q$$15A0_J2HR4Q<r!OKs)H|Bj?u0p|-ZMBaST8>M*|RN|Pu}pGmbhQ4bZ5g`j`{Y4zBVe}TRIuatB~Me-T`_FW@lUL>#0Ghe#Pjqp0(Wg
#10MndJ)hk4USxa2BSgWd|7B{iiA`ipZq2S)xu$Z+T_W-I+`y=T=MafW8f#*YywG2nYKlbYL+-P&Wu%j*yjT6;rofthv*QtaP&}Mv{=8<XqkoI>fbkc)
RP>Y5I+C0Tv6Gs?_32D=Ks#gC=^zoTW+!w0D>(A7_VWx)zb~$uS?&d&?7P4|AqH5<A!F7%57~{ixS|3CXlN;$hMeKeu_bg^;dZE3tNV(qQNIM(dc<^B~
s~hOB0)=gs8j;A6bpfizUKmE~4UUR-CEzM<f0*e?77dQE1*vg?_JJpSjKor{lpR`6SAmS-Un3!JBz|scTEMn$Y435B2->UaU<<+Io46qHxM`R5N(jE#A
iGR~&r)I%lg%?^&7_f4hI4a%nipf25YEl?8+A5vwNc@5ldk|Nqta-^O1$zb#L=#ka{43*VIzaFtMhY6n@_TLJe!sn5`q!VK$oDkBNIj2U!4#Edh-(7eD
1bc7e{ca*Ej(*x3ZvO90JP{VS|eU?ODT282&qb{;0$A+L&!T}|AqvTf-E&Q+ih!G4k%QhvkUm=lRGp{)hZ7#cy%7Vkk1BiV_TaHWep^1*uglK&YHD@Nz
rw`{b!1||d49*}v%oE1F`a<s(U1aTRAx#`gp~m%0P4(~lSFh<V8cD;PETgn&vG-07Z@5JxXMQN5f(ubZo(3M*$pvgJLdHlsui7Q7_bE^~kaf-8dq1k6*
4-{~;n<uF#89!5>&!NuMDgS~-W+L~Y*wuKhLl<;UOCyMZ4I8ti+{}DJY>6tByq02W^F3muQjTIPD%yXkMs^{q9;p>YMa}rCc2I^U+>E-g49b<t#Gf&Vx
@4FuJIyz)ARfxjZaXrFut7?birdy?u{g8c#G%~J({7jb(LkXUML39E9O?5Od|CxsR1xRHE2FEE+(&qfxi=2Z@<RLe6nUC64O`2ayE51M^xMu%F}i6Zga
@mDqFA>^t8!B+i>r4v7oyHe)s8&(80B~ft3>vxd%0&$F-*>vu%pE^w0qCo<>Arg_#Gms4tX>>eGj<H3mIcvG>0R?%#7m%D;_YRGW{5WS`PxcwmvB(P&p
Ra-2iz*q02rvz03<b?uQ~#Z|e%KxHkjcQSvn4jQu1u+i=<r^kDe&?S%IIr*FrQ+?A~Q*K)!Zps<=FT4Lv=E9YSNC^?+eH&SsOoQta_{aPeeZVq>y5%W4
t}7KO`zxg3t*UVSF}-BlI~i{97^Nq=&(zKtLg0@QvX|C-pFh|LD1aVeMic_#r`W~u7R;ykwSkTX`D{(sx1Uv_fH&OpRcGaldZ{W20LJyqkWX_ZTNdnxv
u;DgA?CGq84L*)(!=(?NWA5;SuTyJeC{n8=kSyp{(V@*>il56zGppKrUeJ*%ePHY38Y<Ct@E=ZZd`pu^lfQ#!=>9q%&TcZ#b`F1&V3&=^cSY_{H+Uf{h
CfJw526LW!m<na<WMlcCb=W)!qtQ@6awn+EN#Ee~9vAk7O6a)Y}K|?#~j|Qx_XRc4JEPm5qgj8}k^U%x^lPA7qnTg6EvX`+E9fe_>rFGdlGy{NwtIJ~U
(jjqRJFfPCI+^;Frk$Wx1smWgQU-{;Tc^2xn>hOqxD2=tc5cUGXORj#CYlM+`<*Y!ZHrJI~PHuNl>U**jk5>2WV8zmbgygB!VS-wuNxd=e=ndpPMdwxX
fDdQ_4dXWYq{l2hGrmHOResf9hC36VZ1NSz>-(EjzcVCjNuS*?}k>fX78fVFM8oPV=%q{{Nw`(!!Ux7JbvMaTh^d#0Z-ua!04Li)}+fi$++`32;yX5;o
i}u)UYacGI=)Y+J1q=V?jAJLT-eBHuPu^`KH!L{O@T^c5G-|dli`$K{AX{b?>K=0#Nuhr#MD_kMP$jFE+*DaVgXZ;h_rA$t+E!n0nKUTUhCb)Zz1Bd6^
R@RrDmsEwXRGUSrUmigJ<+f?TW&U6&qCf7Smaw8)<5N)S>dkq7c@N@6lvVaip7KGWOTq>lnsCG8E~5=5_yc%P5QpdD+KpsLSDi@Z9Qd$w*(w@S!t`Yu>
N^e8cf4vMIEKyY}51}l1P<Yf_kTZ$`*TTSkVK+?&<b(&E?aZv|x(m&F`;&3452dqSm4fHG4hT#`!sgkc~IV1uOUE)Y8;gNF=(2PUEu4GR{2(_G%KL+DP
xYCKg>Iq9|lMEx%@*$;bhKKAOHLwwj1EsFKQ{@W?_GAG&Aj)KU5H$gm&&*c`0?H2;dcSGgtki3X3&e!1NKvN%0VZzJU7tBv}rX--<~h#^!L#X_G?4|D6
>r-x{3=!8B?S55MX8DeM>*9ir7d8xSh)5T&^5jV^?YmWIvg@>5<zv6Sgp-Hc?zlX<F+pq(oF@Kg2r;LO{f^J{Ev8~!D0Cbc~=Vfcra`KtLdawyqfc#sy
lA?9hI{?vmLBYzMY~%L2Yfx6MEK05Xm?X<JG5?0ZL0OTzvT-KIQ4CH|hnW2~$XdI96R~o#Gs;Lv+1R5T;7`{-tw=stY0t4I3I%P7go-?^P`zsim9}R8`
TFY^reb9JsC>gMFHJ8>JM6!<htk5e@x0&1U!ovl#W7b5v^*WGzbiId;k5v&7mEAWRu&^*p|%POqJ>*Qs?_@-!m!Xu)Gd!xR+37<dLbilncs9w<NNy)!z
U~~@6G~~#7<Diq(iV6BvlCaQ)Swpki2Fh`o2ZX2fw|3TuDUj`QJRu%}?jH(9L#;^W~D)N+nbw%oXe}r%x?&x?!_dP<Wz>y4?HPIyc>0cut?KXJ0?UB=a
=ZUm4k8f6g_sZ5`MCE$ZrBL`!b&x%swaNxVGkJ8JEk#Qjg!UAQB0!+vXTupcsBZ%Fp9#CyIuEtkTR-a<!s^=MvP5E6akHxT;69r;gIx39U=hA^8N<kk<
nx7CydEX2n9jT#?{k);sMD!MfnAhL%ODX+bkh<t%{L0FEMKbvA3{}g|dZ=^~}&drMM>fDEX9%3=GEaryhSGnY}9KHqsYwwK4(UfFUQ(y)ofj@gs9*~nV
WG4-(`|0)j_``P>Rib(oHT2EJvuzeP#)Vfd(7l-8TU%bMZH4jSiRkd;j#PknR^Vf=CEQPrm6UgmXv8`nTX%a*RBmeLhbyj8mm)u#P15pSc?NH{kagFr6
FE~Q_5$i_TA@X}TC)Df{EJ6)O!|W(0c_Qx^}@pmbL+TR8a#P5h1!^ckqj~^gfH5Bp~dE>N$x}e$1hV%GzU>`>*b+_&^K;9(jFhpRxAUrUoZI_*N3a;#<
*Otzo@tv)wMj@MhefPc#Gr*s-vaO4bqh>IAF(tGDmN61NA8lSK57e=_{3OnJvyOtZ(KO4cNm+O1w@dadMRn-CPCd|1tHk7>MnLTsrS2B_S*t-jTPVSH@
IWGP5sDgf{4L{(6>eeYchs`rXvg8r2)8t8+w)V;d^ogT0(`Ekn3}S8uErZ-0D#63kEC8<<kF4d|1-xD)Fa3F3kG?;a@y{4LYN*lA@MMouO2shuOLERxA
!=Ybb5_Kw%92++2_lJ}N&Epoh~<@HD}Jgm2>!fCzPrz0HC*q%jttTn_<?`Tq!@0<v&RTsG4wLG`(Bd#AaXerO4Qa3URgzL|e1I=3iy+yLXr=b|vB8du#
;U+b6RZ(m<ibj#^0b5DQN`kRu+1_1dlv<%93&74vQ#3x?+oU>i{uaU`Ezl4;>tqO%a}u<x>Y_X)`N>%1iwpVi3Oqeo%1K?q5yu}elGkx>u{Ido^I><$3
fkU4AoUv@9npQOHj<)Lu&?H@SfWQnhPQaok!5s}TB+`xyH|&5EvrCP0JIkOf|}#ma|*w&qF|Q#12y(@w5?G;TKL?%x96-cz-g87;b8{a9VJI0$Z8@zGE
qFXH=6sXmw&I{QU|-nZ=uSQZatp|^!K1b)fc=-1yhJ5x;YkiBWYv5nGBOJme0?{o9+f-D@bJ<@o*kjuZZeLt)wtLpu%t=su+ICVdOdquJ@~fI=?kI-4c
ueTwWaEeeT+evw)VK#6RY*<X>BZIS8<SPF%OvMt6&$)b0cN1n|S@Gb4#2fn0!M4raI?o2>=M<#a=CCP<T6dUGY}A~WLsar;^{F8dc80@>jB1-)%`Av=n
d+I>)}SmI=y_DO>!00+`^`p6YK>0`L+1NO7vvE}gG>=tx#D5Hk6hDcp@!Ujq+N9gO!HK#w>6A)6oHt%-pF+ZvR)61Et2~={^GlG#H9->OdDJse{%SnIK
UvZxHT!(B8pjdj8_lb5V<6`G|5@(IzygyyPxxbzy8WU*czYU-8r~W-tUMA(1E1|o1_ao?G0}X|$lhO7p3G9!wO@!KY*gXFQ9<_yQ!hxee8=ejQd@@yK&
m^S@DYU$_(iW#%NDFszn$TX@0_OzSBZ^v<>nNm)Z?4Lx;_~~?PuupM$-?N|XgIzlght0bIJrnZZ^5`<RV>*Gi*r`Lb>Ww0H3Uy)JsE>wNwC(U6^*%<kD
%RT4N8t|V27E|I6u>?B`)*>`>)cq@@tf5Arx}jMM*W@I3pOPOge1|gO=52M=HJOBV4o5L(j3r{GtYzSe%$U)@L1;*sgV*S@C+OMK5JwG?|}N#FO=s1pE
8wox|N3ERn`77tyEgG3oZg@1S{aGMbX<8tE%v#4s35&3p6c$kmEEW4&fv9Pjhn>t`M~R?%cG0qXnYoEuX(#!#7|?A`5n;#6?IR516W2wec()ymn^dzf{
Y2tVIauCEDjXVD}L9jVo2vh@=$$1tR@-&6@)-qv#%-!QUV7Co7Uon(S94fvh?1U2jHCI4yu-$CCd9V!>>;HPcz9?$X4nN&Yy&>HVCnjuS&@Zv=pmK#Bg
@H~Ca5Y0^z{bXy<n(_jt-{Ok|Q}?ityU*q%mqjNNzViK|A+WBKaZfL!m=&)bz4FtEGoIaL6+<1pQA-<@ZFt(ng3ANzqx+tAoY``g3sprByn-6-Nxg|!A
5gMWq9UscTMhT~Eb0k17?JqIekJd*-|c3vKyOZ(u|E*`3<mnPdbP<ub4`!%{?H%#?mZ|Z<ocH=ZX)4eeV2o$O6rW%TB6l2wU=*~XJqx+=D-sY3RHhrl2
kJ$>;+|c%-(G`+{xk?a}@{cGkU{wMzT?Rj{~M3;en=-!{d1(*5g(xN8aaFQ?``s!2v%wTfF+_VZOQA#YNnYLPBfjF|xXKWekbAZe137rfq&NOal|e!g`
Rq-fg)uWEyMHhw9P8X~q59@@esv`zeyAQzBcg21oeOZ<wEgJhSE8l5n!JiH%C?v~Y?{ep)y)T<Nt9<#47LWtJ%O%L5GztT;G5R#wPlzeQ=ml)1$VNdd<
|eR`%fVA+)p$b!wexp*Uj4X4r5R}%SSFcD^pr8XYzWrb&ITD)MLPqyY}NeqpHpuIG--GisMw+Hf>0qAB_gKb%&uZTgRV!llLUw(q4F2D55;C&6$PGY7y
BlJZF=ZBaJkx`u<mRR+Jhdz8qk_Lh%Eu5{^MGxmua=6<GxF`Sa{)<>&&LsBkj3ut7F`_<WYEphZ)kI90dyTT4VsWo2+XA0oMBeRu>2f70PZrd<fbsH|n
borW%4l(j`(K~;60<B5TE+|Mi44)#fW2+%g`x?P7n)vvJyV<(tJDEK+{rwfjX*7*GOiN$M}ZfIcTCpUelCP0^Bt5{71n#{<GKA_KmGjt8~jLabsR!_PA
}-ib1Y}9ZMjMee=ogTaEl{@Vu?`D?<dx)y5n2R3Uk9WS7jbrKje~I(A!<?qcq=(+wqy}H=htiZ=6pkFFZdtrOd71<@KxIXN^M&&5ZMj*w+-b22JJ`Lj^
g&GO|NhOis4BGl>Leb@frMT)(zq^!pnY8+S(J7?+crU%#0s-A^8xF9U5`Z>w>kre+#?CR}J6h{t~SS-%&QLEf0m<;i8x39|=kZ{?n=XA|qwC0}s;s8bN
BvcYJg<*FJQgXo0uAK;3UOl3&Z9?E3&2Wa8PBSti3+RUk(XVGFR#UtvBmuhR(mIlPVN?q^Mox|K<-@`11)FFGfvJf~WtnwJX_(?>&lnvOwxKRSz7kHx&
6P_p2l^sn)Rsy}5v_;N%8=p-4?fp-zRxh#^QW^G3;kEw72M%|A7+fK2N2#N%%bnaJTyK=ZsFA%Gm}RcX1=kAlr;gF-@)je_oGvHvz|4){Es!y#4i+nt=
kKrU4J!6?#X+!89S0U!kH<Tg5Y=J-p$ay-e7?7XH=DYGa3}*5NcMFysRxn-W|BuV^6tP{nxzByG%vY_JEX@c0k5xcjIsmu=1S%2NxD6SzW>Z<-tR?jYk
|;+*Dw>jQgB&YHBN&Mo9hfbNq&7~)7)>dI0M!6%HQ7q<&=vk&b{q<-x%<ukPmtR5Bauw(fE8u2HPDm9NAmo)tO30s%2Cgq>itL`c`Nojazj?w55jdD)I
Z`<gSekXe<}s!=%(lW^Q4=;#B$KeNGRo=PBah!)ID%=&3*I$YPSE5J@|3@B}W8$kLweTf9HaxA*2aHPSElq!+X1g8RYa#z%s7lb-PP^aeC{&z3YhEq6r
f1#Pb@f_k!U@X3qD6x`iQyvUJ(B|Y}za{<tYD`ir@iWeU`#1wgh!j>Wb+xy=ZO_;n6n{ONPHP$biJ79gYmqVmPC@O?Eq)Id`1r`_Mxt~RQoLuyt!mDjO
Aoh>koJL+AkXCKnU-kjDyYNMY&c&0~p9BSF#j>EquMN(;vHL}Auf^R9%3`;zyEL`pJbAr0)l@K9HM~i16+Si^G~2QTwyrbW59<l>gZ9kL70Ya~F+&5rg
XQ4N$;16~-mAomlOdCJo+33#YG{PlpVPU@aJV092lfkH_<WMuANr#gJ(4pVZ1LgQvs$E%x1E$aa*!Yybv3Fkg+6Jw#c;&zMAhE>mht>pnu<mD^rF3`wX
)j6i&$ar8X{WiAjAHdO>RO+tQq>oH{I61?3Tb8Dlw|3OP}je3KN02Uu~3ssTqs4d*j0les<iSGnX@#XXnCuY{%%)0kKxE4gC}c`5SxYg5t^QhFTFUrAW
MrUM`d2iOKdS{bXK}hl}%#%zk~I_MPPB?I{qaT#mlw_a@6?_gSIl3$a%|A;+2ZNxMMoPGwY8v0Ce_KgZBEbIO}eo@`r03*Vv_ZxFR}i2vY3It_1%$9lC
tTeTt+mlncFoY9b8&B%!3VHF#Y(I|2%FUNjcKf&?4q_`eE##Y?)(BOnw-0NDt;H=>G?!c;rIeNuYB<n<WuHgBZ-mpI|N?Q+~bpef}J)?TGI{EkfFQLl=
1$K@3^kfHbI6zB9SaWK*a@mwoh{yVl`k2@_Qz)Vk-i&QR_k`4JBdcC4w6Z&kqA-BDUOtBwQdk0^PVq6ng%tJ^r{}dp<)!gRW%AXxIA{YV{u@|qt5UJQ?
v~N?oM99u<6CnUgtB`@>uZ158h!0X@kNA~&nmIw)IB&q#c;U^XtuS)HsUfFVN`Xhr|C<aoBt0xXVT*!^kw(&(p&!0V>GbH0v_{>4K_H+!eBF+d3c5>-#
xEdiqah=owTCtQnjnH4ZM5rIlqH}-oKnO<a!zBzZcG*iWe1fTX#9iXs2^cWjPDjt`7n|p}6EKExQhEkAy%z_p}yMyQa7voFAa&W{s}=+8F@vMjxYL*B!
wD@&x3&^77HBy@%Y)sw#k%Hs8aT*=)f~&asD099>bBaDA-UW~o3%j8e2-A2(NxK7C7ASFH)ai00NP`!Z0DcaG4GSaMOOi>}ERHp$VfkRt}RIq2nK!g?_
^*6cdk5hk)A`z0#dopv3>Kv`-fc|^H$Ef#AVlUed8@`-k=T&?kb)DG;mQb5uB`4!CYdY!;d)iO$Nd7qnfv8n(J;)dR%t+>wf!A3AYZUmZ&%T+MXbXH{S
l?VgsN(<&&_$cy+7Ch7+OXaH8#|>a_WgW_I?dY1nnC4-}!X2r^_V@ia{b=AOIZIeX?*Olt^)!KfE&?jqrWEWmVtY6=bBdxfI9<KC;QB`e2IANZ1wnln_
Z`}!fRD#mRKcWXjgih@pkTc&`q&h_F@UJWd~x4D4XJSII?HsjG`n!K%EhW97(w~8@qD+0EI6blpK#WmGrB((b<s|9KH()2Wz;BGfAz-4{wrPDzw1p|LN
H*{HIN~&{#K122uAl~fh_icif)gt5u9{c3TQU`ilW8s7scL%2&RdE=ixAgTy+QAfpkFs&^KLws@`PP4YbFvM&G-&E;iYil&lD=g8Ag{V&vVK7-$Z37S^
w~?@DztFwj{(HeRpQ6P#^Z5_!@eI@*;@c0D<-H25Z8`99+nT+{*l5~Wq1mw$Qwo2XL^7F)InwwF_e%$;`vEeE6JW}|~b{uk$O7Q78<kR}wG)EVbS?<G8
Jg7b!XlJ;`!u%;*(4*{T?R~w6KxEubwIOfC0u~nqHxz8O6-Ah8F!aW70gQNlnSHXFcHx<{5#9EfDaP80zu9a&A6FlLN=|d=qbl}>c@=loc4+pIeV7EqQ
V}EodobSJj{LP&SRH7Uhmp4k2!~1*xu0V8No?%_l+G2tsWT1bXa+rCat7@<5%FB&$Drorj>tcRyRtC{=vMAi*pKEciRF*qgsnLUzHo-hx-;q72-_SBeR
clOS;=oT7aA<g^!eZHkvdXq4cc@)&xL2{QV?CkpAw50ix>&n9&Cvcp4vpm5#)g?l5q5vcLG0PV+;RZ!hn($h;f8F<4W22<DCbnZ!>wj9e>cQWQGU0->u
c6my%<K0d0Aua82jlE<lb8m9r-E6I~qDEa^08Y7cfgmB7{iA`I=l8OXlJHKug!s0(SmUf&RX(;hIqX5`?=r%Tl1;P|vrf;N(vbK!-A1be(%8HwiM$;Qb
fphzT@$(S75J`NR``sP4WvubdU$esJRLFHk?QUwDfF`!AoNQ2D8gMQ{-7;WJp#Ao^2o-x}?NS6Bap`_Z5rH_sFEFD;5FM)^$Im$OO~`4Od|*ISNios#&
21=Fk8UoXL8oI%9EXCwvarxQu8wML`J@#DIqwiji=y+^=+-v;wRF?xnzA0r>YA7O~7r{;B0QTps<W(phB^`nXN(ff!A^;hHhb}w*o+gshh>q!_W+a)iz
N0nD#ETlH#F1@FkMOzq>v}_I<Xzu3v-1NBt(h7OBwkefkXvcK-?)e>!;<^gP?KjVIby`<+5Thh`SyZ3$D?7EIR~%n(FR87`<Up_}-(@d$!DKKB*Qh+2%
>A)AyFFxzn^Hx%CG{KgOjY*K%LJVF2Tvw_%l}d`?YTCZZAr<!U%Q=f^&*Id*{W5?_?3;qUP&3vr8{76^EDBYYRe*l)wA5ht`)#G<1xS+wX}GgWItv4>O
MlVJD1!{esZJ4fq$Z}OslOqB@8b=s8@@5&}$ao-QpP@*QiCW=y??aC(Bo;Uk?SXzKgw-C<)x(FYXZzJn<HsH_2vD+kXT?@*=5j5KBPD!(oJj^0P=6R<f
hS9h}1Y$CR<T^CJhd^xcN`>`s|LdAA615h~Fy)Nntcb^l3C8j|5&X0+gBw64J9kZ@kPkGpDM<pIhsn=pUo0;%e~v1@X83w~(GSLzh>+&E!)7te4hNuD&
jxil0ObZuB1AH%gDh88GaCy~)!U#47A#m0bX2VQ8PvfZ^De=iAb5TB^MSS038%g*5Qv;Td6px<&cls^e%J~o4vK2dYSpY9R7eqR914A;7jhr&Q^o3KNx
(U5{E&Fc)CYv}LQTd{I8*w!7I53F|s87ni(yC&YgIOk}ZhwtKe&+Atf_xpmDToiLV!wLgmeyfMVn5e3K)2LG^D+{1C<lDvA7-E;<@8Mzoc-xEls4qVWr
*#c|v14F=EKMGA7wQNuw^?)To+B`?C_agKPb^98MX`*`&83W(QN(#&MlIIMi~c~j8zTx1wTKFQ-M$TyYK9T?FytJ#56Tmjl;DwiRAiY<8#|5p-XL9*PE
t<}6`Vh!95ah)4SWPIyL;{+cfG}KgcZQU=-z18(~-ZFY30DN4X&uZk*#Zvv^q=C5`IvV3TJMGMb^M}j;{z3E9Nsk_%N^<PZRYwpAb~(GDT1!qX_lda0-
qpo2UHyR2y2onZ*1P$^ee{9QSjIDaCA!Fi}3W$D;0xv3?hiJ&|9~;8CTuH`g&1oG(*9>e2mcNrJyJ$`0$5$N8DRC9VVN{DgwMlxREmF*d4s3gqw$E@)u
dFn6BT!;qZ#KB9(Q&c$v&r31wylu$;*s$lzr*uY!$Y0w}@O#b&(r2)@pFrrP(FkfAsV<B-pJEL!1@VVJjnF6_eUy#yW4Z(yBaG>#lF)D%H#7>)3GrSC?
g!^s)f+cHq1hLVnXyu5-wZeHA<sm#hByr!bpmz*^LJKVn;@M4K%-QGh{8!x<WeeTM&iEGa{|8bF7d{bP)1n?HJR)d^9|1~u-dP^!kCz;wP4e7DuTq%F&
SqhLW%44|8HQt|wf$`2!)xr^cDvewwp!)k7h-<Y-ScKB<A`L`iPoF6EG3U*BuE81Rtu>zilho|!{7DM{iV#U5qvQpv1}QB3*F7tH@pJn5xz?_6a9?yBq
;<^<#;cYJQvF~Z=X1W4t4|7w!BK}8j=hcMs12tnkq@>dDamg0D%kR=VOWuD&g_|{`2`a5(SPJ9$f)r7<Z^Sd*CXsE~}va&J$GDT&X%zFNu-`fgAS4_h=
o3*bErs?2eE(Cb7=GI1%cfnn8m#rMcH!pN>?2HO#wglnc(%NjR^Z)f9fQW2?4uts?kfzZPQDTo&xjoHV%(Z7bl5y^7`9Cq2CQNf^!nuAlmCwOtvIEQfn
h;NwqQ++PO8a)@VmhSZtMu0i&cWK{P{l)Lx1c+2lax3QlC#?>CBxk8!4{{5BtMU|QFF~iV$Bw<$4ieQh3&tz+%uV~+F>>qbH_fTP<dl*N`;HqLTIgrKK
7@h4gxJIgSrxaya^4ms=1m8=f2Ckp|9bVZmaQ)Zd6!2arbI=?<xfnEwdA`@Qzxt&Y0kV8s!2U;I|KYS%(Cl=;8nh0VFhBuZ{Hne6ibQNBdZ!-F+n@1mz
&jU)XzG4}>zGp~;)L{zQES|d+@8}b4+EraVb_9wv2Sx&KsxL>6t(q|>)l&EmGu?B!}+^Us@~B>BNJr%M88<41SiyOS)N|FgNnVcawm9}jPezd8U@-Ixz
4dfyP}yK=3D)FKZ$OQp0di2SZ`2i2>$T)Gnu^AJ?68`cD)$hWM#RAJ6dnfYq6q>*Ff@$7*wmSm1}FoUEzv$HN0&C=8qnu0q)n2iYzdZt=!$SQ$7r_K(l
B_v2IjXM|u>ggpR%PbG56O2Irr%3LoHDTW#?FzQFDsgo-=0=5|%^{onmp_wc^i=^_)4V24loQ=sN?n@P)42}PC`!9c=Yu5v5r@b+$njq{4GV%~j@tRhD
O^9Y06Cgz&fSB~<y(hpQw;&stQO2&EUv()Iclwol+KP}`Q9d(!yuQav~gFj`SFB6oBSG_f&hx?W13mEX{XJ}Dti08q*A`;!6=YzCAUHp}~7p_OA<=B6H
vdok^m*#LSOn^Ca6Eisdi2Uz-Cr)^3RnIVb@(s$K>N5`x&;U8DOdky~u7}-;GIl#j8d2c}IDhPNT0qgl!Fr@A$F=H=0+3|g51J4v7agi~0{!2Jd0gI%+
?wTUFBduT(E@5)u*(_ew<0tO^za8A=XI0HVB-uGs)e5*=o1qda!RTsYVV(Xv8kuQ!0){fkawBm#Zf+U1M>~@_!5~-MD(n}z;L^g=$m!5;ArdJ2S_4URA
=5jx2atKFf_;y&dc}MwdfD#0m7UF%qusfn%}S9V@dp~2;4sjX?67N4L3r_LPNV$xlglkAzM=+p?Z;Ci?KZPL`m)Kj((hR%e5>7j?B(mhbHCIEzT>QNl;
#XDw-eXjCtXvMo<uX7P;=v6|DC@6>y{<5~}n&zhLW%0%$9Kfp9Vfu5l|aSbRqFK-DLh7BiXX0yc+0BRA{a+)*{VfFAEjXpno;)kh{u;P;q(G;g=f)qM8
sWrucYtS3j~I=}sCN&5ZI--g6>?b&x{sHJ|6=Gk%tqfDCsZlWJx|9xWpbmMuKaC+U*L^)k<F3NC15bq+A^P4N!qTueBk0}9F8wGOtC7qa;W4%Rnfr`Z<
yC9Rc8+oE8lKR|<Xq|_tn-R!eAU^)j{z{<zutQXm9D5S<a4Im8`vy(V6wgm~D_2QALxkpFkaAxxUKzap3NiTccz-RTk$PpXH#}cpsZ<4}iUE^_N2qb_M
KIgJcuGs6{xClftn1MHQox}QFt#wVy*SS?Y?OxSR<sO+r)u@H?jc9C79zXHH@Dg3cb7Vt;{I7@!wvd|O(2CiILrdZb}f^}^Hc?|3z}ctHI|-i4PdS25C
P^n3#O7`HBAL|$NST(g1dRo03O)DL)jM`%r6h*DD-i}XzLO!RwxzQDfV*-A#hfU?KSdSYIgko?ODsYi#aoc(Q;e%!;1-5AD&^aaAAV~4%#i2zXTD<!{7
D)9TzE!iG+cI>X+HW_i<ZrUQEJWernw(tX<Vm9i{QEFu4+GI0H9{EnWdY`n?4b{p$Ma8WxKxIlIqpn0$*T&QE)0$mTEwXw2KHwTX&LVBOO#V)yFT8rmr
|@??1tdS0kK)_!`y0>6<uG+XCWur%Sj!?dM`{oKW=)r%)-C~wON(EfRSV^b30Q?45qBJpv53PGRfGR(7P44*@22mz~{fr93f!Mww*i%ETF2D+ZjhVPp{
FPe)KO}3cZ1Lv<d=FQ(__heC!?&uqpvTK#oyMf>Q>W6RM2Cdpeg9A5%$8JL-HdeEz^_AalcE|nC|DAs!)u${G%>z9>amgLo4-LfzKb(Kct@_J{{SMD2U
{NjW<zl==ZH9y*NC-fkTui%ujPQCGO88-jbO|gT_DbakH*{ql74BaJok}X+XzX{dt(5}%m&treSEy+Sd2wBS%z@b6XOyO-o(Jn*@yf+FP87uG?%J!3^T
(zMm`7ei#S=_}_eXpYc;1j$=XRn#3)$cPp8ud;ti^jZW)Gk5*hMAgKf!){10Lq)f%Dbz5pyN-v<ym!_0dI#rr@;nHwQLnz0op8zr`-Un6FZxR>+^9x?p
+CT)=O0d!wf@-UWE<#|f2{InZ>f+hPvt-pl0SJuv@Va@T4j+`nX#{*dGWyM<kAF)(-$4%#2Di^B=^mxm1cRA{)bc5X>qQOQN0pJ?=66%Kc)r$9`XeHcD
qCpd$BG)mpE3975pQ>|;s1Tg6Z3sJX{6ZF(K49E>?i}s6FE;g!sMv2vrjy_ElxmJ^4|5k8Qp<a}TR#)XHg1W*oNWAG@9_Yg5E%{{iLcPLht}iIKg4FEY
!`GXS7E3$)0zN=eqK|&QVmTo0JggrLUQgPb1zRC14eP5!Vn4vV?f3O3g7oF#qGxBgi%n4Agt22aXgQ*vYq;MqgXS&90v4qvskXzKNa1am(d324-}P2Z4
<j$F!nA+-i*==U0MAzwqUdcYi|m)N1KT02knqa0+!{n=z=ruPs2@I7?k-b+`K*%O;p00>f;A?D17(qv5Tl1(#QAouK-=e^Xq`wtxAOSnN!)^YyB{w`?r
n$H!@|~X;U^^a#rVNGQ!biSq9+#xs)nvr23ziaAi7tu{(iaNU7m0;(Q?xXoSzcBzwn-_p=Jmd!C*Z}!LxBNs3E(AG=kUK%fyXYP`gkU*CsnpmSZb6QNt
9<5_q0|DpTx~SZyjza4PneC>KFzQLAPbQnv0j521+jExpOE>xp}NmC;?r{IYkLzqPU0Va0M~7!Ifxw7Rq?S=M(K>AgxVw)!Q1I1^ra)G;!<7!rLwCFMN
6sA>kq^{o~!TYot$)c<%@u#V}c!Lv-gu+arEm(<Q@LCj=5!dzOBPRQIH`HCYenhg!luda9$bSkK#<WuafWpN>+h#qf;<=#%NrUewvSF%=xIUC2M`CQ8e
Hdo!p{f%VT=T1h3-zb_;%3%jFN6!kR@4b74W!Oxv@fC31%H5Da)hy|xwFgckkGbrkDT&S8B*gwLKOe*c#r?xtOky#Aa#x9F*o{-T;1xw4?Adb(v+vn2d
gM4j-W_YlJP~1@X&g?Izs0#D&+8Jw?2rav&V>cqUXMN#_qgJroRin^PH;RaDO2+S#=~XM?ew84<HY!uSh_IwHE~Fuvxt`hE6IPOl5&q+ivvBAhnlufod
$7h2elhWxAdl<sLt+-b2&Hw@4_oal4y6iA!yVNo2;HfPr|R&DsadAr(^x!+tZA71}TNSe<}*CAvj$<PRmt>1ohat;kPbUt11oV)8dBmpJV2ZKtzm8cb0
^{mqd1hl{X!EfMSp5S#WZFYB6v5SrcO(=L}aZpK$@7TwtLJ*4Nma-%0{!FE3DeaHs3E?5l#7$zY4VqE1lXDU-nkj4Ga28T0qHH&<xhrxDf4#4U!vTn+f
t>TlSL_t7=?nvSGPmaXXa72Dhy)z2#JsIG%yH#ygU)26`RCe~=Jh{aWcV&rAtQk*chzlv+^$|I8)ZNqXBT-qFl5B7x9ykC*mXHP+;N(cLQ$9Jgovl1T<
TkLWol02I9gK@13iWMA(LJw_D>ACjABA{5PwbAt~Nmt)PyuKTL5jwtFzbH2)3S?srXY_rJKfJ#veF0oy4P}<q=4SSH{!C<l2a?-eUJUcV{6C!c3mTyQ%
C+icQgZp**l_P7I@j7&1rlATBlcrK7XoL+um2_j3iASjzxx}0yW%?hfd*`@i}q9LUH+X^ia1~BbCYeqk$l)(iSh~asI$bF$R0jnqlYI@u9`)74O`;2VO
|BlSs=n|55-G6BS99%#hzb#BJoN5Mc@0ZF7EG1%&<L}H}aXsAO8{o*4Ht^day-J1jfxWWU0<}REB2nn!*S>(2_3hFZ;3QCL=z3IEBNCoEO$3%NQ!4B+t
1;*rVHwSdO}YYnPTtypH(&Alfe=BI5>ibZiJ-{YMaESK0xg|4i4hK60b1L!Dy2-OR<;mid&RVC-lKOI&|x`}6yLyrNZjbc><p_E&nH2i9Z9-eUXp>Jnv
b_b;lSy`pNCM30b|HxkV%Bn5L}ObROETR>~1K61~Nsz6rTPZPGv75h7_QwAn(a6>C2>ZDV)&s`=bwf(z;Szlb~j(M3GNFSAD9<+Wxn~ZV|&uciSai*$d
f%B7+y%X#|XPaA>m(;^{!Tr16v#;w)<F>-wxF@Lje4k6ui=cr{bF|@OIXvv|D8T&I#SmRmPRLdJ6<p=;NKW*n#MZSAzrp>vk25lU!qc^hH*LTx<^00>m
1ePhH(?L=Uwc77({{n2m*k7*-3!7xG=M5QVY5P#!1~k<84&Dun(Xjnb4|DaX<sD9#(8<X#~xz6VN(rO`eyP`pb@e2gAt5Xah~#Xkq`7{;nQ^)RZL_<>{
>K-$w1mmoksHdplmdb+P3IrEm)G=Cruc*DOmKpe(-WVOm6t~1#j`rjy2#cUl4jmXN|$(Farp5oEVZ`edT&u!d<>TMug68)iED>hYSNAv8b`9yAX60$H4
euZsBkhUxIy=zC9Eo_(9*#TP2;`Y_VCrh6J4;Jr;8&ub!N@*Dfr-G}l_>_;%zQ$MT3uE?aD#&cH|`@hMPk6nsNWlSDx?i<eN8*5BetF5^H6h`(_C?Rsn
n3W#6{yAjvZ7Z&vwMwa4-1Ru6DxC%}X=|4D7WEGzNk5z3}ei(AH9XOx4Ot84^T0WJsbtM#O`a8ERoc0u=e*MCU^Al40jix8HJr^T~dV|<(={}NgZY`is
N(6#GN{I*WeE&s{AdDBC{=PM6vicDY9bx6x)K>}QTtY_cc!#7zg0_&u`3_K6aTv4v_kNc{ZxhhX)RM)zczFI}*$%>Y%0F5q8oUC&_VO8?Q^&Xt;<zsaE
UAVS>^`mc;i?^G{%MB$XVw;*X5&E4mAps0DP^&xvI*7~m+!+@d!2E=g0Pa)*YVxYYp;;@J8v5~o{1vtDkf;{>St!S8~&d61|LJN8zRmd2@Z~^_SIG}Kb
t+mK=Y?COtm}a@z&bmp0zZx#;p<@GExIY{FQddJ@|sO*e^Kc%~xl{I$pEby!x%+nd5YlGM!8+!aO%J$G>c(Y&*H&j_DK#Mo^$Ix+aTp((WiV?<?k=KL6
zQc)mQj^C5}e#@_|C@!jbmW=nQo^q-eI?{_gnvbw%e)O7J;YsFbW<B9W3na_Iec%?AI-xZEwp*f6edj#frTOCH!`JO4@WyJNDtonsU8<3<T=1c?Gltid
rE`4r$Z=Bzrqm$r%iCjUwJXr{?*@64tSUT4>z!wMZN?yb2yf3PqrcVZLKFcEVbt_cMx*rW(De~|7hNE<ChA1uNAwTnQ{59B*sVmtlQ}1E^dORkF_`;7O
^GqI~mI>|HDSVERSpChSa{uVqqDpCoSVaNKI@T6U`(Euz>aDon>W8q%bKDg0sNDoNPN3w@ccV;TaN`@*O<=k~>)s7GuyKVJ-Je{WQ;$sH(2=2TtK&u8V
ho$ktiRCiK@0PME^yKq`8*nK#M|}mL(<^+3#ZUG-)ruicQh+wjbM1@p5^L<N*ZuS!V>}iRprh{4g)!J`4A;fAPH_*d;=V8V*<tA`FHJuzZS6Op9PAaht
gWb>ITq2IDfG#b<a)jL1gkuxguIOynS<UFyFXQ^$reqD02H{>?f?;my4FVh+P9s2Llsgn9v1ijBC7#PbRq@MWgTGC~lD48Uyy9B|wkil?vu$;`BCV{)o
aNS_GK4aSzXnnjnCHwAdl>C?u|2B~-V$w79i3CD7?l6+Nh*Bj6);GdL`Ch~|N<axL-Y402X|LEXX-xdVeRk+&f2QB5V3>%56i2GiEakV4#C%tt%+W3{p
|+}(&FH_{u<k4+vh==*!&_5D~akdJHLp+WqJt^?Hz1G^$U!*@(YxwGgvf7&tQq4o(F7dEGy;C!1bXvi97aS~Z$WF@jPRGG7s`)~KtKpYS#H1O)2>mK*i
AXVmZ_;nU?vAd-G!t`(b4?w!PGi`MyCz&jvn;N;TvvJQ+-ZktGaYQ<*Gs`y*8au1w*m+A^8x++HZCX|lKYc_}V-PJua!e?c-dxNV3z2?hi8ZkvkCg4&;
C*7AbjKweKr6NOMt%$VxeafeKN&f<#n&-HO6uI5F8f#Pw99jZTkYXI9r@qbdfq!t&JvXkhwV)-dRt;e-*0mk=3|rO4!2HU=qAh$6`Cu!X7I$^hn37k1`
`#ot)$!xb$a7a=iMGEd^7|0bAF>xD?cjNw#QABw=qHCm4`pqzS>nK<*vW)$i%|q@MGq{=aqC(O(;}r$+aOugTeDBtddIl_NSm^-Ila)UjU6kvlCZLJL3
~o=kM=+(YY*?Lo-SAC0&2ff<oyb9X}YfbYD?$)<|q*nYSHOt!J}1AKjnj&u7)pr@6_PkNIn+d~H%eLf*}ba#;=w?#E=I)i3b;-0JY}{?&{|4|&)H>wSS
coGZ#h50jx?t=3as7HGCZLU**WlV8tMdJXvviJN3&ekvbVXzT7BWp~qdz1I)+N<XXZE^wTeTaJAL&@{aeUG&P0F&8ABOqULWc7MhTZgblx6Glm(_COlu
Rb2&2_SNs9CJNZUGz;f>lEx9BoIeh!C$<dWGYT<(s2P(x-8*w+cSKn8b)YYP`_3Ckmp2Iuq(=+d7Y9qlrF#nX`=Z5a+_1ZBkqXXR`3!QakR3`6<NSp_=
+G9|e1HsgL_MMWsh6=T+96O*eaG`*B$r$&joVNDS|x*+rV|C*Q@N|8d6N|0HpXB4=kme&^$GW2%GNelpR5a@tT{buU)q|h8(dDAJ8;D5624rVPBj8q@u
djqb1L9;3_V4Dd2cTagOyn@Ga^Ts(*vUIr#h}ykUs^_xZ$F~TqM^49+%0b#VrUfjF3BGr3LcCy$WIcAV}OlLZc`QqXZ~IajohOH#$%w!x9~-9SD|DP?Y
?T;uE#b?Bv1yQC{KlonE0l-kQaHagCuUGal$pCtfi$j0=#=F}k9*Uz<jxucac7i_4>~N;Sa;+n0yK%Cw=qOQvgL%$lM0#F9}Ts_fdhX#$ztj~8n0u_Ab
_c8oI2^EVp$J1bacH1^P8w0Wo6)^^Rh1~crmu1Eb>R0Zk$yFQJ7>=l}7Q0Hbj0!!9@PZ5=lvoDsKi90+Ex(=_k7U4XW<2=ZIb{p#(R8<FzSl@B_JQ3rY
C-&PLO-Ths=IEQuSWhi}ZXk8P?cu9WuetT0iVU8IqoJ-|!6Lnl7_a|Awn&_p#kF3)>kPk(Vxx%W?t;~tX#)>;cSC(MTP%}nIV*=~`iP=4MbMC5p76$KE
m{m?5#)hCP7H3FiJ~Nixlgw#4}*$Rv7ZQCt^@woK+85&gbeAnSRINO=-%iEEiukt{@fOUd~Wp{r90`lIx-dmT95pSrqgC}W9Sp?XU|hdbs4F-qkn{5F4
M+C`=)F-qeayTukx;=J81-hY20wX)yz*pL&0Q=zTa_vVITb8^%>LEwTiob%4yc(JXe;y;M7^w$lj0EP{6&ei)j}k-hL##LIcs8s`|vS!)mSWXcvBKF1v
HIL)UpYXdkv^G24%($g2Ym6xyHEb;>u(K+}y3bjz-`D|Lm!!|OAi(ee~n7l!Vokw3%qK|>@Y7~`@T^J}U&NM(`gT0S}Qu+RBx7&3mo=o2wBa`tW{wDKz
Ur|YSV60(0P8re;BZT>cC^29eelAZ;b>s-uZPliq&7FH$lfEqam^3W#Hdj03;$JSLOtC#l!^~2HSj$t#2RH{F00C|M<DkeJsE1#Hy{Gxh`!P>hcFP)g8
>iazeiM&@1lqm_JF?xM+)10k9n$Y}25BKtLouL$YsLWfp|G?4<>fN0hSPSfkNT!3QSd=&HU(a<yld$0WiyN;<?;m8)Lo-Xkxs)mH@7rfYe;q5R)gfk3n
%EOj(S2<ddm0j%hB63asw7?0Ca-~{PhY%$8ab1Cy}AjEIcQ=%9D~I?wG{gSZ&~QJk!ov<x8jr!z9Yi-QILx@U0#_a#PtKYkFytSJ-Y?4*6I;=ql$Tljn
iJfrd^4K=2Hqv@N5I@C(jLyH8BcKkNrtDxn)6pHlMDwo<a{hM_W*QBh<xS8?-B!0eZ9*n;#o8b=_h8IWQ0Pn3B!bAD)nadWkmPNd<2YABj@^Xd3hJ$u8
!R-x5V$2p`#>(w~9g;eN(*V4(GhBY+hL%mQQ&;e1p;cCm)}@B4<aAVala?A+Y#&QTV|uhHacH&-L3`h=gK9i#nwCk5+su$i3y!X1703!R&^nnm&>(Qha
{T*I{t0RiPjMIV&Xr9v9Xww>}f*bTI|@Zzcv*Gme!c0t|BhJquUJb>Wt-H`NSaQ|G&TOijpYvFnCjaJsVyCKKViAT*B4VXXYotH?-JkdAECc%n2nuqsI
eS~hpI)Zr)QlV(%C&ueTlDWFjcSa`k{DW4J*j<yi%?rS4hWWk!h=LikNP(DN4phvaZw}3A!0}}-L^QOv&J!|07c%{s3iKWRuK#=aZX;=yW}*!flWR4f1
wfi84P=PZEw{PXtYH6sd1wo?AU7^-ok4wW@Os1O6fDaF1NgDj6Z^M;*K^%pC#2n0K_9<yT<d4ACpMi7>-YX1VoSrV3!}^MK^OXlaK18_T~>~3j5_zkAa
A5r1OMei&x`-rL(l)qKmPMS<*((l;J^LHf69mX^H2CM>o$J>UiIG}g#Q0;ko>><NhFx1-{L0l!t45po(poiokmnW5AtJ0z^PP-Yi?Y4@Vc@DvFOUQi~R
EA(@XRr!M`e`@GlB^`3Lh4`ak`Z@xPTyP#@?4dG6wXE}mK2_)haq=nXHqOTni=l%Dg&X+o3<;Pw>x^xBaD_ol3xCZ4$pHuwH%_HRQvfQaD4m}L?Mgk`Y
p)dmYrt9R+rdBl%$Kz%BuA8U^>plG6!Wdn03(As*!7IUr*&}Le93GNJnpE`BFA;>Zk$g1>>(pNj4fVi18R=<b5(^JH({w>Qx;M=R2vpdEC;yKm_Vp|vo
#P3p?FUI_sU=g;-<h1H&#DJ!rljj&w@C)ABJsLM#07d?bz~%Nh6cJ-n==d!N_shpWjebto7?>G<R?WRf4RL;~^aIcH6@XP9<YCd>5Ws1!bIWEI1$c(tF
jLT#0pCv(lV`0*f=L}UnVzS8CTe<ZIWn>@0nr@SNIv41@b4)VXo4Be0#D4uar<(zYTkZ3_`6*Py7MOnzfTLY=WnEDV28(z+YJ5|fJ|`7<`pjs7};xQpK
?uPpcPB*5zKQIoQCyd%6ahwAj!XDIaiXI!A@COesln%O*P;nj}cB+?S_l3V2M$PPpdx_>yjk_H7aN5q}*BpXuO{x&n8PmxN|UjY<l_ZBzAG9$#OveKq&
TI>`pck7pvbMQBv0ddEFY}^~-${M2}S_sO=<A;njfR+CPjjV6OKpf+5EvaFD?~YFR@z#NXprC&2~DPO(39n54H!pcnY#+GO?b6h44VgaCmq5Unr|UJ70
W5G5{3p;I3X7_zy8k~ED0Kfaw?6sOw)+yx@g4D{g;A$cJTN^sl&bk=Jx-DFPxJ*9%}i!~09BNc)OGa6RCp$EL@qe6H<AA!Q^Vgrf~UJ>-_`RKAUng1T~
I+&kAAzDzUnrN`hdT9XmDMdG=Yz!`Zk>(Wn#Q$&9%PVE&>}Ux0Ek{7=n>hfo1^bF?+!$={<-RsTMxB5?bbl{-rrb}9=c1@na~DLO94q{jp&LPF%s|4~w
h2hpF32|4@KOr2rPJN4TuuRQ3A@0f4+4hh2KyV2p93te1~+Tt_(oi}Yi1W7e+?-2H}?iNZz1S|TCoaGp%l>wB*nCDa~X&g8Qt?p@CQJWgGFHDVjF^-WU
bT1rrnQhFiiK52o`+g*3*{#Mn)oCo8;2kMiU$nPgUo&#i~Trlr@@?&PIgpbyJ`?&J-L&v#)Vhyj_rGq0}{Ef60h(<qctPqHZURoz4VjSOwsz%`OSooI8
c#Q5I_DHfli0qRcyA&cjxG0OT`hV@}X%iA`t2eh<Vw-J05)Jqa*Ed}pt|d~rnKYIPjRoY&w-iJm;N<7R?*^*+}8mi|8f_LHEoGDRRpJ)I;}fZsnPtZJC
4dx?almO<@CXCGXSJI^;sFbQA>VX~~6%QYf*=lbSB&0PShuN7GoVdsFBbn5z~eLM<w@dOf!_$45B^7SgNK#W0EP#UQOHa`<!OZxDu?_(e!B<q4quP%^%
FS1K%;u^ty#XlnY0i0?>O8@ktLYP?9ja^vbOrJ!Yfh%zrlqe8V%Gmu*BXr=RH)}<Q!Zsoq%EV}8;1-CsfkTGm5;53sjL*FTm&K~?yDSac<QfpS*B$zfB
AS5F^J!=-hEoVik4#WB$r2!`=!*5d6CZFJ9US5JD}4&y`j%dwl&J!Gx_tXtb9@0bi*Rst^P)~-@votA=?EgYu;q<QEgkolgEa07w-e77o6MB?6pU|h+U
1+TOuLl;*k<DY$R|F2VyXb#!hQ`-MRF7z>%<T&=FNL&(wjQP`1y2C^Jlcd&-q+Wn|ge(tBJe&nfMqv;$pbsn-zn108GmjuJy2~KoMe2K<r62AmQVF6pJ
7am<P1?J(|225cl{Z?Td%kFYjI&fNGxx48>+JchI(BDYg0J_ujaOU~~VhU;d8ke-pzyHJ~K~l(s&_s^-o{_^ehkpNsMhX!{vm#(wf$@Ql3c<>U~@6G)0
8M|jxU&NoB#C^+_$g3f`z8_E1GickX%Sf0kr!KJkBe~&3~S@7*$C-v0>uP=JPl|aa{KA@k<F;k-|vY=X2HU6$5hYz&iQIhWg-hO9kJex6F3~WuPivISQ
8{ugYTSrpSE%*uFv-LR+uixIj`fsomR3rv<n1d?nx1H^+qP{xi<^ruUlnS69rQqH!)zi(gZ@`@v7bcPZ89>tHCKD%siU{A3kIjG2`122eGsPQ?`<F<kp
J3MP<s?e|7pG9{G4OW}C1K1P?$21SmmBq2I0c{<y{mm<?BK_<92v7LwlYn<M7gE(^eI+8tLBD{U7vi!obBEt?*oo{Dc{rW)6E2HuSXtExc($0Y`NawpZ
|?j2>;3|5?no6{gz@QfDel!`lYFN@Hl<p?u{QBxRu2eM3cxZM7T92YjF19AQhEwl;Cv$`4Lp@)?A2)XfLS6MGWOo>FO8pGrxfkmg-l-=L29@Wt-8@+c3
xi;qw&bTf6x_sFIo&(liH+P^%wO>xA9e1-pu~A2q)}fEKFuUPg=12)2ULTC?>14*Zw59bqI2;Cd+^8B)Gjs*e8li`Khy+b`Eay3lVgpuxkVOIW8VmU3X
VrKoEOmTJE&M{S4;71&RpH4<k@g4AgjPtv4f*nj-u>ZQ;xB>2*t%IE6A@xXi8$S|yZ+6n#>&1rGp2=MOFoO-^-^P-Rv4{55Dc4uhn6$|TqA^<@&c9O)j
pa6zKqfv<1D!^TnbxG|CY?Y)OS>-@rt8m0iHUF+)*tx(m&7`ar9h64S5XKY>vv_@UWB<!%W#^3K)%=z)fFRAs3yPyVmkHx*@lw%de!K8g?0i%lq63!^y
%?#B4hIBorFCsP-vcIErsyG^p9?r|LLxC6&+vi^-`<-$=U*U{)r&6(eY=58<ff?}cRmwKn(fu918u-!m?O~IV8G;C-5R65$A+FsQz9F0knbd`Jo?|9c`
CS+IgsD#6(7F<2$9*<&u=Hr-~1}G?_PrKkWgoSdf*7rx2e}{pXxx6=0_=B#!n3bN&gy7;bN=3Dz~$N%3SU|#WaDk{MHXxSsd1x*=2d`x=)d=RQt34-kf
uOoq7*JaC7;-`>HH23^jG>@hCfic$MzKv-3X>kj(iYy{ik2Q3s`@<w;o?Tv|DoTBiXdI2eADT!-N!FiTfCq;n_T$&)&G7kc>vlzDndw|f0G!rSvHf2>Y
wCyV4E*8vO&K#}vsB{PMMfbCT4M~E<09{DAG%1FlR=MVP;30r}smaeXW*-u5elY*&wZa)(*VD`X&p20-(BEgx_!m>@WA1?x$vpe~>e|yxqe>LiZU+WUA
%l+?siX@dk27Gp^yfp<A_3sdTtoO1H;KDdW*?*50T^`&{+Xq90Hv+rj|8i6RBYvvm)&11jNn~PptX&^ujJI=TgV^iK6iHBbqV4y&Bl3hBIk#rl!4?S5s
&TY!DfIvI4TafHYNH}x9m469-8K>i;^w$R^27!k0y#5kRVj4R5v$qmPp4qcfWBI~dCNWV0`4=r@m49bjyP33Xa|yRf{XArKAp`hG>}eB1?PD~naC#|H&
%UwIk)qCArob+^VgZ89-S{zjj(rJb7JwpJ{vyo7a>1!b7}eIh2n7Tcrc!;|7>}m-NnTm-}_S&A+Q^Y#2IbEk>pkR1-xCEPrzRS%RWy2O#>R<eP!%*x*-
fXGU+)yh@JNLnBo=ZtpoV59%+*9*hg;M8%i43^FXATo^*C<yMXYQDfdLt=m><G=G0N<KX;Lt_kq38lLQtB49PkriU$=%{H8k{#5>^al98`0w&wJG0gUw
(adUdZu7!+`Ih5AN^VSgGYy(^B=KbR!s9Ah^@oR~`FD#CQbh;e>StU@o8eze1n`hxa{4a|t{10s!j9D??aZbyK?OCPo-&R;V&1f0>>TB#M9%WE<HMP`C
XxVbiqn?=o!`dkFo7MjSOU-bm`c32voI-87R>H~kXcy%rUG41wlvn+8sdvXWL^jQec~OezerOS)yyDi^!9>J9!^+o-A}%pJRYhWgouHr1WKq@Hf?dDrQ
Z(5|_HP~(?o|BykN<z3>i^x(R||Se)DNl=d3wDk7pIwbTG}nA=Y%x`79wWqm|5)2#>NU3u`|=o+?WZdPd3z~e?vRze=z^5Dc#_xzoRB{j>x93v`&KF4M
;rWhelam2r9eY3MqRGJn=1qox3YHHsEfLMK;IR+XQd+T*tS>|9B9SeK_AWA`5WJy?%H#Gfl7$wtW?(-#m+HetYXKSL4J-b#asLi9iCC$WM@8_x2=4ExN
S7&-vQXQ+~a~(8h<_U5VkW#tEH*>Az{>dTo@Q5zTv5M@K4v3(5Efx4c&clrN=lmeI&|;*Rvyo?m<iDxPX@{tYJ*Q8>k9UJBsu^ridN4RsYduztk5po%M
sh$0`UZ}B;90g+4BNp`>d1aLA=v8^I962zTCJg1(wog1~f$btadqz0SQb?<%?i8ImeqYfh}-~{|RuZ5itunr$D9V=zP7&)Fk%7pp8|6T3QKa+7`!M~$a
e&$Z+p(uhQT>K~w`hDgCR<fdnB$@XBw6##LmA>Nnov2CkIt~;8_9XWLe)2m9(89!U2-kB4J7d*9=esWfFUiS^-Qmar%jmv`Ts<&Rr9wn+#k+e3MAhMN%
DK4!>g(y`#ucDOtT$7BKIOCD8G|%$f(JelC>x1p<dmlx@GA188G2CSuFZR$L(CI_=)TbD%dM$M7*h<MGp!Umf$n5%SBWzL(8AMMm>d&TdRmkfe)oPqov
RS{!=4|2pDyFuruAP#v`Q@dOZNH&<nvX-SL_Ntc!bf0G;tLaag^APD#iO}7iXm}2i;jZ@EQmC^UL=w5-_peg<A;XfH%qL^Hr970zEmHT(CSYk<d|>Yed
CPwUg%lT1%-G+ka1~jzStDT3VP>tQj#HS9`}f>vz#i_4>{bVBk%^z%FAH!r2>}G55U+#0I9fyYa@QBoEhXAA54iKy;1!r;ssIz<w&_9a5ry0gd`|emEd
s8Y2IFjqFJoL2#OW^Jda?Yr%646{O7qtB9=E5!UBhRKaC2qnGEdgamG?-l@;U#_-uT-5%!C>;%;G)ML!)c?h=s+I<mJvA=>LqIx_7eQ=?#H|M4JZxwv}
PcC+@cSOYHX=u+Y6WIaXcYYR1Gcf?L<>oE({o^FUJ2NZ<lg+{Ti);2YZUWAcx8eM+l)cHWgUq(2`!2UjN<m#TvVp+{Ocj{g(rr)~g8`c=D4srJrF5k{`
{w!2+0CUTAb>f?_(l+5T{Z{0m57NL$3nwaM%m8t-tF0`!Hk@Qv8GiBF!+XaoGh_~c1JjNA)HnkBrnBtk8R}xsdj)%B;?paQmtl91>f>-{&L_Ld>5HOGK
Y3Ei^_UK)+i~Q<y_(lJk^0+oAlf%6=-yqEPJ_-4Q{Wf{C%ViWJ3bUpb(Zxv<&BK(3E~d`}8UzD?*|T9^baE>u*A-M4q_g9a!fG`HM1_hq6{I`0E6NloV
X*sbXG<Zw+TiN$VlqY!ma<k9^7@<~lAAzy2lW`=@$=B>(jk*`bIUxD6k2QyB_@7#u8fQ_6P5t<)WHU44lST;KZfF4|>NrM~*m!hOa${<xF}S~9eH;PuJ
wJ?F7ZON?h<MUrTBaQ~2!day%TgJuuuZt-UJ1kZeN&Tne<kR-bzmn#96I*qE7=ORTo#V<6i@3gl#DFr|C3(QKy;lwf-&XjT9lAgq6Tcbk{ArPcNXxjl_
-_K~(Wb}?WRiek+3$3!MLg26l=QnTX3#M1FTn_rA|6ZTtOB}tD0dlpU*WphQW+0Q_{oUy_=EIOR7ZCfC3-=}0_$U7<8<4AQ8#c6io&+9W!bMcFLMdI>-
{mV2EcjU6d>-@@*GFt=$8b~CCuG!1V>0!!)BxTip|*G(_s^Hq!7$mc6>^^X%{pn6Y!H9Ko%#~3(1MjW9Y?A27GMAO#4Wdwa6zKmO4~7+fKe*AP!HvkC-
7jDUVA)-bpyBhScP%N^#RO#P?-Cow@^6CHseoa5`pIUC~|`<uK(xIJ;Cn5{_ho3oD~RmF~Ezx;T<g!Y9(oB{7Y8<%|mt4HyYrlB0#p%uH|kDma5zNNS5
<0JfL*v*G90zH3eQ4$)$dzTp;O4eSJqSsUbN%&A0Nnlp=_(36Y?$!kvT|yci!x-v;hx*`xP!#QGBln)ba(1RW4i>e(~}yolIpyZNYu^9tU^LpdHzK()k
=R&_@e^$#S!>-fsbh?qf8-@OLPPh9`@9*w%-f)1Vm$DiXulrnH;qHXr~6K_AyX>i@c*A44qp@R`NOA4Ouw<Y|3LMnm%=p9KuDB#`=%mkyuH9>wquDIRS
treXmdS8uao<V|%E}b8L+$%^8+yDNIg~e8Jn@>@Y+YVxa`M$Sm!u2V<w?^qpn>vXPFtVe1OdgbeL=m~eiqC&8C*EJS0$-oILv_V<$UkVytIsw7rka7Mr
|+lF<zq{vAiFifL+Bx2dc%}{oXY!WtDyd4*26eaxH={Ct<=_Uq^=Vnkr+q%R(T`V>ZSj*_D@=X1xAw*#b0Ix@CdIx)94z!0(8Z-^_1@TUd1zU)7L~FA^
Fp-v%H2c1w;>$vpmBPC+Y1N49Q`o#aeY^UviNUJUB1H)jf%NQo-+&5|!VySWE3j&pCyc44^)$%`j7w5Qu%grI(dY49MS4mDJL4S;4JQ*7dM)C<d~0iFS
5F9irQwd-^wySV1Vpr~kPXQb2TId`B1iWDrlyRjB%E<pSM|U@qPwUM1*_@vd8pZC&We^{GgcB!X%Z+bSpdQxJC$iJab9JUnn|#H9~xti{4je@f$xwg9q
O${J!wLe2@dP+e$O1c_X?v;Iu!6XX+P52jJbn*ouoG**sGAdY??FTaqqM2g~fn>7FlLGkAAP64*NEIT>>>NpmAWv5r~@+ZDBNY)1ZJci3F27VOTQ|4W^
37G6d8hMV<5uwRUuAr8{##YE2<vexX635gr%<%<paC0fg+>ztZfV)Y7-k9Qairk6LXn*0l-_<tLIl9MQ66zSDgRiihfM2~wlIX7;F-gFSlfA73XtT`<8
&MD~to80f9#+dhVo7snFEaTq4<S#xQ)Wy7n39Wh{eiqhgl)08uOxH*&$ap=6D+IVaGA5=c>>RTBc5SjE!t&}>vj+k4FG!G-sU8yEy7mWA<r&gg=bB?j@
3cLKTO~LD?bq~+Z5Grk_6GK?;pB&2n0Mh|MMW(4B`NEzx%$N+;|JfuHw8aEhr#gSGIZ|4e)Oq=-J#-%(5jpNzl7Q4>$aKAcwT2F4GY=vgL=O|M*<C78E
a8EC@el5b+}QrEMxKWa5XLRz~nwL1HpOunAgikx<6!O>4gv53C+{AbJMe2_8PPrgsC!2hyG-?nlTK9_njAtPRFBz?xz$73E{0rGLLh&dR6#1-~ewmekx
>yv26d<mkI^MD*jwPln#cpvOJ>2|Ts$DRs83Rc32NkQWtxBL+r{f!eKgT}2IJfuDH@$y=QUD8fB1+XYl1KtwayxbSCHk_2kvA49Gqc0V%P;}#66*1SEL
d@-3xe2?V!2o+aALgGD(!nFtw7^13mw@&*8l9Q#Rp)wexqy!&W(ECLL(}{IHCZ6m`WU0tv@OZ^=Te|T1`ThMe>H9H%pXWd@SX}&!emti(fs`Wd<YafH0
^DR{A4wSD|I>oCy`E$4A(Hme?AqM`23e`NI~^swCu!9BGm>74fTZZYe%{c=;`L)bjgmJlX%XVmh{nYnb|k$l#UM|eu)$>+O|3p6G60JF%DsKYsLQPF{w
rK@ZNT__#bG;&f=UQp`Dt84laQjVUoTLyqXF5E3n9IIxk<9TQF)SOFrh=(G-+vR4ASFLjGRtY7!*eS6%l$jWQZ67#d3Q?8vpY`rT(?|IyzMB?_P-kG0x
HbD9?O{wEfwO;pZX^++<y!(8b{e$s%^GkqUZ*^t1M9@$(TwAfB(LsS+Rr#O@w-EY!&a1)ztf&r6jJ0ubGy)Um7zsQ3U46QczJ_4)}!nHFeZEk~{1UOjn
=VZPtB&eT_2J$!!qb}W_=Q}Gz>3;}Bq2e}1<nQJ+si)|)#cX38gI9N*WpM%TA0HzhC`{)J<ivO~gotA3Qo30()qn&TX3x<e26p#l&cjps<a=t0JIc=bI
)V!#oec_F;{vi@>ZS(WBXmS;>KflHjdpwrePx$*8=dOOyIY*TvWzy7uXX}Ph^nL6qQN1V3FZ+u@l&zpOgg#dR7RQkV2UJ!i4mNqZ{h>m{wNE|DKNsBT|
8%FA|8GjHLe+Hq-{-^_?MX}JhbAoXnp24$bELd!xk22l<b#py()VBs5yzYa`=gb|CkFx|#Cd!$@(;<t-ND(pQivm?Uunh%XY3CY8-pNYO2o*wr<=Y8f8
Q4b^CNm-viC_uR?cOkzdkrXMKC5?VjIpS)^s=l1;)j5a!9VbuA>65O!eFlMM$bdgmqL&))XNrxR58;y~h=7<~>BAD{}#spJ5QhVhGWG`;P9^@$yZ+X4}
aMa)!sRD4!_evw?tAtz5+PTMz{%eBSI^RVFZM`1j#$fP_R~;sufYVU-8hQHOd_URrGPbE}w2pznyj3m#aQ&Xoa`ypl?cew-kgg3K40Iq6XP)YZqmM9T-
j2ls#_&YqTtu+VzkPz{jabxsb$JHjIT{rZAd05Om#2<!B&sR0zO7biAH##X>3lZBqUzPCU+hWnKRM(}_Xnr}M&Ths=)v8VbZP5^=AJ+f5jI#eS1eQB>(
;haM-P7ir_=Z+*uk1Hoi-EGRy$qi1oPJho^2>5PpZ7_-_A@kR$4X-hR%pyXCGpV%zB{9M{dXsb@rNs1OhCrCnNurltZ1ysPn1a*|wTskBa&R*qA2^I~;
~k!j-K+ZnzoO2O%&l|_q>~_djSXnTv=(+9^XLA9&2#_bf3HFOKct4)YZh&)NC^@zf4*LHQ~(m4ReEOa;`GzoPxDe+S9+41pT{x7i>J}XSRW~tHX;Um6p
FK_h-@w`@9YzKF2wYn7?S=V?EDMlib>Ubxt#(COUXzuz^I6wS^uVrb>#y_)QdIe!aWCv(^l84&Ng^NdHCzhRLTG)O_!JQpmqTaxt~<%LhJ}M3jNaq)+P
W?RkcZP1#c0d^-Zsy!*hts6h&F^zFnX|BGj(m&p8p$R#-L}T^??ckC9*cN(!il#@&bDhoK-(Q*EPS>kes3xW*i`oE31VNIs)4x98GD{jIy)@-d|4hx!5
=dCx#Nl9bcu7!8Qg32R2n5*;0^(|I?jU?~iAVc21zQCNOGAL-_<D3GioCy}*LTmchsS@?Voc>h@jaj7GdhAa`ky0_Vt2bc`ajwgXf7&;#D_0@On3lSF+
Ehzk9qGtYn_)lYSI}&%U>x|nL+z^3MK)l_}i9unQ7Y_$LY66*h!D$oF8zQLVXSOG>8qiox<u#v)$q6r;a118$08wM3w`}c~8HhE7qxt7B=3;+OM)sq$7
bMK<`)9>^9s?3XxyB@)zo%EVJEn1|uxR(lm6{P;VsO7iuASY{gvZbFpO|GC6OjqEf2OvWs(+_cJ-x84po~~S47x-rlB0dWt*VX_Tv~`zqb{1sS|ApK;z
b`FRy_bZ>PEN@V};?F;*SK>@tw$t4{gdl>oGVUy}jtn<T4k5jMBpOb(_kG9<15Lj&uu2*9S-N%;=6lH5%6d&C28;*ZlN*`7$}An%y{}pI2p|k{gPqLz@
(&D|Rx;(WVQcnwPm}n(AtR^ta#ed-B9Y$l0KGj-_EH3%mL98Q&5OVm`>m-@H;5;hyJ*6-8Z#)Xp{Ll;H8;d_u{B_*K}6VB~32`45WV_Pt(ssXo^cR6~Z
N*rh#lk*vfNV><tVCns`joUGOeG{dt(E&dSLl_l^o_PDi?P{`NH`~bHCkNQRqpVP(H&(lZr5}Vb4;@EsdhjI!YL<-W$zI7=}qGEq~v}_W>Q`ZCg^#jBK
<{-n_bYFIhScO^lf+Fd$Z-1#rb!G7-4Zeqz<(-ei<x3BmFZB^zwEgaGL%RM;16HTXH{PJ>355B4hEWg`h&h&Nz8lnxOYw6Fv)#H07Ff@#8S5Q(tpf}X1
++Te-Z$o#86ak##GKdQ&sV^JC;>(}aU=zHMMbfl=_gATpiQv9v>o|~y}z|{|FKX5ou;dCER+jwg<*O<OAha!Tkwcx01D;bDb;h<=G$(hOe^;7)A-qZj=
MhlcA)aF7**H%Il1C7^DV(U-ukJ;p@%e|2M=kVXA!8nmHjM|!vA;G+P|P1av;$4<MnpfzqMh)m(6lFJOW7-0CIvuSP_FybmqxzsXzj5dETZJ*NUuUJLq
x>4|rs5X6kkBrhtDhv%jpfpo;tvfq@RJ37%)T-;{bHYEVzXvtTCWZ$<FR5?%XLajBhb3?FM>hQQy)$~5SlJi#+8T#f|H5AXkGXQg<rJ|Ox@8lBxbA(wu
i>j0c7pRvI&)zv@;RxPoJpD%skjsQGwca6Sh=KvYfl;t3&)(zApkvebb!k*$+{o)WP3lkJC+o%@lP}SfxzYck~xxYCt6SSUu2p+_Vp+H%|R#(6{g!0f{
JQGNoopipY=^5N*xm@Z)Uuz)d_v@q9PhJJ<KD;E3JX^$YMMQ?(1G_>rK3>r^E7?iBakP^CaBE^$lsD2VcFY~!d$GHxKx21!{V>c4&#8x`Oy-yS_v*5M{
+e315*a=}Q9N&n!n+bAUBc@x<r7~Ye<b&`WmJ5Ayi#Ph`Tkn){pTNx9rCUR#6|#-EdF>^`Z^abDm|u#J4<Ta<CZuqa2%o_CeIg6k@-}c@VGG8m3mQ5=f
Jj1;QrK8-J2J!N`An5)hGZJQqub&+Vp@$%xJ5xaZm=QimyR`1zn0-D9Bz?(GP$Dtd{nm<8U%N32kO-GLiHF(wtQHOY$PFfRhJ^(q~TvA}^)X!S=xfrC%
MTYXz1Rn3-l4$_!C163Y%=`VXc^us#e>roRO{(Gc95ZZnx&wBX#RXNIMmm5{$;RH|ekTyjV3&W#Un$i5lnd{swyAbzrw_JgBz$daWHlqHVZPd6Eiscn0
B985!$OkIQk3z(f$*3JbY>;A5uI>8pwTN@U-one4VZmFcmkmFD3(IX1Xd%hxyj<-7u-!r~`eARl>y}$wK1WMeJH)4T=yz5|_6{!H<JpaDte&tmnJ+CnV
o1}qK_UKBMmodOi<|8^W4X~}~I9|(TX<lKe9`~a0ulW2fYd)D}jsut&TU^oVe@pqczOq+-XBHChi<A`($Kd`Co%8;<z0?ns^lbN=mXI(t-1dE}*PRR`)
L^4Xtf59EC~jdDlM|*I>?@OK-r1Ho<NB!<MS`u)pQf9+(5?+a6zK2LRB`>LHr9_%`br`D4KIC^-fR&Jj9E&b00$5WuJ3V!5cH7X-aY5Y3<gZ!n$q@N33
N*g>qGm3llj7(=N*xL8080`&uG?bY2x}5-jWdBkKhHRyVl<K;;1lnWUqaQ(F;@A`x?fC#h^FbJ-!1ek=rw9J8t6hGr;{><!oPUZyoE?BlM)ICf5&GR!O
zJl*IM>dBNasPWOhRdM~b_tE?WrKRff)<trT!8|zmM34{pp<9AY9>2K{SA6V`y_5com0o}eS^t5_J_~VzENyCjnllQdZOd+2Wm4R?-h;kF2Mn>3At;YT
7{@#WtPXn$$=RQ%6x=sT;e;1r!?{r0i$eQDB%^2zgcH$|X;0HQ9r>8s;Zh-sGhe+maP32l*4SE}h#x%lHeQa7tsJQ=BZisv%YH<B`G;|&dVdaoJW1PFl
YN^4o-EJW)X#Nz9Ti0GIkHG<4pIHp3lZC0gzI1^a-q}F1m=edF0UuI0FWk0C%xZ(G;kC^F{r%d-=2xw2Ran1ybve}48;A`&=wi>xIH68r{GspAG<gVt7
+Uq?`NI9peJ}8%G&9vo4OiW+9>N{AeZTbU@wm7oFb;RfPW~%c#ATOAuyDeJc0{E+Om>Va4YBvi^=yzO672hDc0YiR|FfMdDiVDC{2}TB_U+>SeN%i<IU
LqkR-<J&zzeRw$5YPbx(xVMOt+xcM;5%{kzXx(5ckpprdfX<b~NGsRkCz{g+|aoP9CZ3R$Q>Z1k)avR@v|^fG^@~)~sDHs)a&5zye!+#6D3kC+N%xKbP
*t?_2#Kr`@MWr!(B&H+Ku)O<M~p@xm#;q%L^>tiNS^r_9)Y`sO)5E<(!V{ssyQ<xF3o)HXuKE(Vc;br^kgs`joDdB~QfV!TRt3hDEmxwd-+-()x_ve$)
x;Hi5H;xS(#prNM;CPVOmoq3-TD1ps^GsG+PxT6S>Kl@tqBR~6KwZ3oLq+Yl`B$9f4V)tAj{d2<g=DN}b+M98=u;!Bi_^|%^(%0z$xoSwGN%5QyV3Ep3
R2uQ;-?Gj7c)aog{#^>JQ@3gZ*M4D|>09CY_q!$kY9g**v7KXTd{}D;=8(l8iV6y&*z{1Eh87ll{rXii^j)lRe%t%bLJ65m>n9gFYf>#po!jj(e4G;dJ
ADth2|(<RRlM7D^|fNSS?2@3s2AaZa<<?3@u}I9@atEX=Y8^m0GZ{(fhE@0*R{D{)5Ky=(BfbcbLCmXvnO8tc~#dLTpqPR3j+3EVmC*ucQn%@QF~IMA`
0^iBw~7#A$enPYGWyP&||(w!p?tq^%s?2uywiJernv3l6a^hEa~<G5BBX;n&PbKKcgbW{|8nSG!nP%{S;3T`S<bFzH$%J(4C&2{o#B;8dr|I;(U;U=Fm
53)u%Tk1LMPWc+e)e)?H0e<4EP;UaR#%u7HQUB^zlna8(N0b`_wzIyfP=D5&`#rLKsFEe8Bzm3UB;r=*To?t4n%5n`*aT8K7}&uo94a4iZ?lwNOF3ir~
mss;tre1Xi?f4%OTyfOeft1Q#IPpXm~Kb$8eCSS;>>$;my=g&+1TECv$2jr5(z^WmvSA(R%(N+GYKo^vq>Be%jiGs+T{xU!GoI_IB6pm$zD-SL`{dVqx
B($Q=>Ju1ulR}bsDV^Z8RN6mZ>;L%pjde=P0Qv7wLGkfE_wPl`AzerO=oMh;0rU6k#8%5tEszPP8*ps~P?Votn$G}Z?|gA9hxv|2E0MvAyoOSnA|i0p;
gVk^oPh4#-iQ3UwNeohwQ9fe3NgR2d(5d>{o~@(|Ck?ypHp8O-N8}CygqS`y;~9_9wg)X1dCk!=V!iiWycG|*3z$Q7a-g$JEl#SEnOZ!t0xOISit)Gp0
S*IY0yE^E9VSXIPma5J^qN}jmA;*`S<1u+tWBI4R#km2F3sVfi~>sSdUAHT5)Wd{!;kCgjoCc%+!#?Mt=teu-u1>Z|=<fnET-|2Lcx@*fH`-EU3O>#JR
OB285$Gyc5-G0(aes?X}nE1DNPK&R?FuMz<?1*)9cU8x}Pe-Vsil1(WXhZ(ShhNu(BCh&iWq5FPKIvA;ZUb5z;ZE@wb-g1A~;jvjs9LFxK*?&dVCIL$B
e2yxihEve})`;UBKBO>SL@MgaIii66NbL}&=DOD2f=sg^xFF<y*;NKUtF=$2fW>jaavAFo9rj)r*ZP0PY!GFAZE)7b9^R(*FBulE<b+C{6Y$0#7?~8E@
Sr_zgAE$rDCR)+EC57jUFBxtB^FLpcN%8+u)0tU%&(Yzrl%mGEU0<K%f~};Ka?g7gB1Rp8Bu#gkb1A;Id=xT7icY7ZOs|TU4AZTlyp^j@PZG^4(p*)_j
D%(eAN9RX6(FVcjFa|2s#ql^K{c0{MI`3f1L*Y3f||eGe_Q6@sJCZKm477V4TVaQmx>Pa14wJ#sO3s>0a5Yg{59AJLHe@4wWB2Y4>+C=0kQAws{;KkOd
^W<0|{IDXyFaZDPTw89InZov<PmxzDaGwE+B=2KFh+jj6q^7a^o>6wwe|L_`dmS2$>NhSp3aQ4XoTN3Ev4PVpRXQyt5422eQk{(E=&NDAwoik8PiSuc7
JMiZ1#Hdqls&yXelU(}OK%lJ)Nm_Ew6~PG`m!76?ea#@CCAQNY!|<SgAoT;W4|qdiKoaMT{=0@<Zk%vh73m)nuLiwa)fqd3%rPZ6j{_HJk%k1w;4Kc?>
BIF*o#AU$4&x+4Mrb>+b5nBZk*@956C%PCQP(><14FmS6M>UY-v-aV;CJnWEqP!`y~g{<{(Iw13C)b&>e&;$&JC0Mg;YLa}rEk_(lYs6SVE2QU8*`P?{
$giV-3Zyg!D@{eO0t)WeAm9F{ltI>!`kOj6eiE<JXZAf8m54HKkwH<mWP&JRFKLNdb^`4f*zd-}l!gOhd*v@ZrXP;mk`W|-Uj+Zhs%HNi&sDU#P!SN*D
hD_6-uhJXy?M3)smyY>Wdoebd?t?4aTzr$%deCxbm$x!-*L$jiWvKt^A>zhE&%RRMBB~?BouyEW<~EB$D+3*d{OIO<l^!%K0O^@5(Z<9)?JRv^My%HP{
-jt5>i0)$o`P(N5A1%Ak_vnY2HH?Z_J`=Fct#|S5biD^xp#tQ><o-NZbs#Z3M_SqJbrOJE_an6bx{WfZY!;$q8VSO@Mykg%c$5e5>s{fGa$;@>!|!?id
&aUIh>PZxImj?xokl9vrlL_o<0<7T2Pa)=E}0k|Y4u6EGiV)&@Bxt(m8utuZhlBo;g4*_@D-N4>X+P9q-hvC;}Uu>#$Vs3Yc|WD7#dFB3l!Qp7kZ|6}$
HtKnyf?~eei>m<#xB`819>JU-(q))v=q=EA(>ZIV!7~B8nKiD$+FA^q$8}H2gb8f{h{?Iy_ECUe<H#+z8K^$OJ!uHM$G#L=eTe?#o0lrW&Mt?e=RcV8}
Kt<LI9HSul#sE91b+K*xX**d{G#4P`B;|X4JS5<>`y8{KeO-_clC~2wK<6>R$mBK6HGF*MTy8HRRRH9<lo$3tOa{L6;*D229~Kd=fiyWQqaf*})5*SP1
rI1zIC#{%^F*x2T$_~tx*`t22k&Jizk;db6KWO7BM>)^Ex+r2d?Bg%W+SbPO@pa%4riNB&ceF#RWHHk@Aa?o(wX`z|9jj?^mu!BnRB9eUbtggP8pYNem
sWDZ@z-2{E{}^r<edIF|Z{)(=>Q8%iG2w^VS1ra_iO`zb#IqA1`x^5tN8#TkA@x7w!w*ZC?!fz@k>7s~ZlLG`d2XpGV!`iJ}1|Q7l5leLD5ux~<x&Oo?
n2EC#oVO_;(KHpG$4k0ib#>OuNsGU`i#zlCw>YbBb8a6sx;Q}3_ntyl2NUK1=%ZJVU_YcJ$8&|grz+nl@J{Hg$zXRw!@-Pl~BZ*cZgHMbF^yq*R=@!tq
w?)e0Xsw0qslC4mHxd*aY$8QLA(+5=a$nfveI&)wI`Kpq=dPQ_NieV^`k_*NpU_dcm7K_OBE@ArX01<s%@8&otmJh6D>u#EVawlOT=E+|vcY<`q-FSPT
92YpGWiHg*V@OkSnOnzgNO8ynG}j(~lc2FHKRR}-HcR56lwPE1D4=9x;rC+b&VW)!d$zngC5Q$s%Mw>LH6$;jo2r^h(*PaU?Pg>S6#%ABZVpAE1`$8>_
oeK>wt=<=m)9E|+bI!uXu+><Wf1)Sek8;`76lkde7m&-i9^=Eb6dsg>FcX;V^qnMr}n&P3C{j(_+&P2!PyQtw71ZXk44sw0HxnW0l{6qBkh)wt`Ag;=b
Sx$Yyn}5#-~ER1j6I)G>p-Hh#71*pEGK<-A|F9jcfuFYN3>qru2EOOA2hR6KG@&f<Ro_m-)><%!oMSd6{nfhhV|-HVWkD6W0=R!<z1Aonm<U@3JsGQ^M
IVv93$Ax_m2UlOz5<{eY2k+t04Ln7FJA?e_%PP%Q%BpXi2~9A|IR`mND`c5Ij;CtOutdC-A~3%cdn5Oi?+mYe?RVw@dMUm9-i{`gzZtK5-=E1^c*T7Sn
aH*q$+U-Ll7bdfrN=Ul@&2#yYdr*rm5{^GoLj>FhyDK0Cib|a2mX`X=RcW^$83aS~H+=Kf2(vJ{GSNCakb=lUCF^n`^^}RH}dWG$J^xb)iBGZ%UvjQn(
zCFjJRpEw!xwc(fzXj@)`aZj;*Vq~$m7=bd<=th0%lY6HU``YWGx)khp#~qgJMpip?^mq0SHszw=Z5t|9C9Ni4Y}>%cFeTCEs|7&%rkZ28zk&0J=`Wy$
d{ENerZ#$gU<Q^Y_QwN;7xq~J>kS}^)_hu_z#6!-fy=CQ+@{Y^C{9N@#tFiih8Sshu?JJ05e+zQ?aZ8F<R#-8FpLP@>L(P8lSz?hC8kwX4nh~-dDaQJX
t|<jFkim;??`MY2esk??=MUJc4UQvHqxeXto~QpHnj2S>7E%Y{v05u<z_7+Dy6KFcB<}6NpkqVu;6|LHToge@iAHgt*t%s|G7boHi3R(w+E%o92Ch7vG
MS(3<A5jec%JLf938kM&gnfaM7)`P^`Q%=5YVm-=r#_ro>b{lTp^FuWOy^6mDwUf-%UODMq;Qk*u$Qk)VYFdvU2P<}LNiJt=t!L18?eE;W`flp!$L39D
su7o!nS=h<wrHgnD@MMi^;mDKo1%Y11FIi;&)@zG9@iRWT59x{Xdg&v5NAP*Fhsdo6108$_E<8VQhV+|r<e&IA_iNpf*3#r$Xr*syy`wS~97z8xch92$
2ZC2ahOD@oTni3AkK;QBC$!mbw97NBGSI62JHkg7Fi6<a-q(rxgNNX=^+Wb?eY$U)R)zjasbI8!*^0ORz@uKYs;#t21`qe+>=kw41&|u~Jxq%+LVS#h%
+Q#M1YGFBEx(p*AU(Z%ad(@uhQu1Xy_foU{Mt|i`4G})E7do8y{D4!g`oR}WDC2M1n(`ZXnMx|Dd~nl1P}QYLZT*cZd~5Q2fVR+tZ?z@me|lfxS6R!NS
~RW=#E`&V0~`_62OUVEvrAw6Y?iQ+wJkRl8=SY@2Whj45wWI%krr7WKN?9Qf<;G*X(ZNz|g1F&mT-)m3VhJ`qe@Z;v4$>a-O}i0Qxg+eMm|;i5V*-dt;
dylI>SsHy$}Nrls6br2RdrKr~<Z`iqzZ^5ZSI%khRGan=-J8HbE*0WX5V4<5k}GV{GCT`jImkiM9jxBNHTN+XU*i#R5D{}=UO*c8nnz?_=tk(scn*eUX
BetN+hQrbsXUTH;mpc{qDHG5@rD=u<jnbwIs#0mhp<T+V2cwjGYHP+&>etvs}pn5ff^pO&4(_8ixBp2&wX5qlL)ay%~)m{668$D^q{TgBYyODG@QTlue
;@9olS!mi7@?TdZb1x!lK<fQlos{Rd{V!}y{FgO%5tS3aga|~qd=ZcZCWhN78w2^e**u8W%g#8?9cP0}x5ajk{+2%5n?T5)YaWB^A|21LJ${pDlm*ui;
ehL~&Ng>NKg`CF?K;KlVlxvF<LEc2S1j9ricSoEbA6XJH7X-QE2IFZ8ujWN=I@uO8jjS~P9#K7WYz0Bjy=9D)Z>|if6qG6aoC53h2(w!IF~qassW{n?+
M@VUCvo}4pjE0_Hf<6aLDhM^~lFSjNcW(C;2N!`~6B968AzC5aPPA5~<?^AkWXYb$w0_;$JGaGM!M-fXL#vm6Fqu6LyCyeCf{(@}f2`HAjFLP_Ie|nH#
-WQp*-}^i^mQ+m>7$3P%%HP@cc|6){7LZJXZ{3?7q<*xOJDQXB(Zc4quwR_}?G_8a?JypgiL$+_3(%Q)e-V2|LWq9YM<k;jEc_71!wkZePAs+hfiQe3=
S_I`;0k)W2Gpny~;4oTfbRDiRcnV#ZY&J36c)@5_!f{_BA^(BO#$}hj*>8-+oHceDTn|`wDa?&_E74aSYjtp)<^oC2uw+b(aVf67wugNvY*7m|yQw6V}
53ja=C4c)Qev=DWK7O*oEzJz-^XlgV_=8$B%za>UAW3Cx$!{n^%3q`M_NpKW{;^d5<>f#%h1<Q6XzXf3U(cIttq`aOA6kktDd053$(2P8JKU$FW;J-LZ
$za;<!ZaJR@kA8iK1hI%q7|FJX;K>8UE9x)4w9%?o`6on>HT+V;*HP&VvC_QxaST>wqp;-E3BR=Sc)aCi7(;N%;o%qv5914$%i38t<0!(vqhrk8!#Tfl
~fk10c=*R}?fnCV~r1L)i^$LKNS6h%ehx0bS8)#+m<VC_6iKLu!+Y6CJGYrb*8qAYJy!y$XQKrC0w{wlGy&xD^!=!ORj0h(!!oK`+oMxVQXoaYa=}tU@
_Me}_;8_skMVrZ=RM5PwUt=PkTK;s%u?b7^Y@azYhtw&rU9uB{Yp`S401fUN3r?Hzl-i!6VS(t1di)ZK}~G{fu(+4VGE;$y~)aEi)^^{%IIo|B%^9rrg
z`@{#Xbq&xz%z2CdQYt+=k?A$o2^A1jX{j<~UXV<!+B?67eSpjRR9i>jXjOUy<z>cHSs*e^UCPR3_W;ba)s%Z$7>3Ytr|b`_NQh!5&UX76#emS0Pc3~I
Y<OjIC)Q$3ba-T9<5%~hIzTRF5UCdrZ%-t_-BsX=M&yUKG|=(bjN#*B2)p~9t^dY*=>PBk_<ySXR~1WD{_km_|NjJ$QB50cvpx(6gYH!CO!onDyZHH%^
4Rp?K9WJGSmaFw#(J+B!ZaEv)#3U+n+s0;uXw$C<_2q3iWX(y!SqPbSyQjO#G-fvJMZtzGfm!@Jr6rZNpZ2!#%XMdtt?!Df>i6$)$KzCUt2#rJtGCgC2
XvoesN1dNTqp7KHV}9ohP_%+O?74eo6A#N0E|&yzAK5w1KZm@q?r7Lj@Cjr<N;0{xked;7G4&iMCfj{5YcFkS~!4+~1$N@x^`vQrZU1qZkrFdc?n$VcV
Yv>GC089^yM10V$bHn0b_uOY!UD-xBoYA@3UeF`=VV0M$!SAL}E_#X4Krgy5PSG6kYWHzZjN4B}W^y_w2dv3H+>WEb=uaq8Y*JxQbsaMU?QPEd9&9-s2
yrP9<8<xpvI86O-5ah=z3=A`Quu&-o<buW$Z(0O9WF4vy|#0poXET%72%HqGp*pTbd#z)FCmV=rGVeml``TFE1aft#up7z~G2Rk0uru0}IG!-?5>Jt>F
=-n~t9**`#bOQv!Z611q(fg-Jho+3JSW<uqU#<B-(l7U%wCTP!_$_Zzd^2O&5|Sh}N#F85<csOyMnChn0_z@}`LDc}Er2Mb)&li6D1>svPlxc;fSCzg7
BzXK0`>ASpLscck?_t9p%Sfo11iQ-tuLn*C-I@jX6h<)Lc-7^#!OaI0i)x%mF^x(0JdMa&)v3WXnzbN6uS9KfF^|V?WxC~3GiC24!&*<kRD4=-Zx8Ff$
g76anrB0N`O)Bds=H0$lJ<myK;N(19Q#Z!@F>63ui~?QpQk`aJG1(-_7{`dO)8{L<igXp2T9SYQ|WVH{4(Tk<^?t{k`9H;v>qS6Qufs!e{h$FNmRz#+-
f+_5-x<4V~-!8&qj|fbZ-EF^k7H!NL4oa1b8Mnu0^o-~cB)?$B)CevU}=JhG1^na02KA()4!uKotQG!Vr+_0N5O7VyjtlB!!TZNOu`Y}_Er?I}*WB=!6
p@<;;NgDMW{`fq%ng+J^q0f!Uk0C&gpZa)+sF>5xZC%fNmz?qiynYMRqfiAu&TQx=p;_JuEeEd!^{`&{I7;8W=(X(rTOGuF;s@WYe`juJ?i65`v@sgT;
tMw)ahdHlFL=XtkM|078@h$lvJu(7x2Z>J6B_6b>OvC}jn2^YxQ!^QSWZZNYAwsH1ZUot^cXxoo^Bt|!eavmpdRn5yqCcx5bN{CI>V3OI7O7jAs)<nmZ
q*xWbE{Rw`<WHsEM|`g)%0ChF{1+R_bD;44UCp3us5CjI5CUBrMLocU#ApEMD6sP^xa!<^=fkdJO~yt_xD)i?1>3l%uZ{$sN<f4y<u6YjQR$N7b$SQKi
7%@JDlONSIsI&IC<lAkOe-D<OK0Em0yO%tt=mp<hAdAA7^0K?Nw?#q+l;CXIBUwXe*!6i!|+8DW3YfO_}Ni?saSV%BvPM@Hy8bOrK_RihE%aaylz9WDZ
3gpVFrK0PNXHvi<KLr$PVqLon@wC=K<V)`2t^TYsa6SVj`Y&zGxz%`5mztsI8|^b~1|d=E|Lc1VDZ|1fVLApp6RN^{UeaZ2veZ%_YchKTt=#V&Oc4|;t
2iXJq@V2SO@pm*K+6{LPcbStlXW`IUjyzaF(^#qzbH*4gr@gRG3JC*0dbOs;iK}p~1qi+8z1O7iwD!l8^bD;Cc36h0YcNTODS^pY*hihx$K?}rD=wA6#
!B*oyxE;a+vC|(O%f@#E7p#qJ=RCfasCAEC8yYSDNB$H4{Qv*@NT>-a3jFeChGSQ8^Y*EsZV<fGTbOLiZ3B7n5=48nqlvgGfqYb@!9hCtW|z|A;x91L2
jg7w9?OWJ$iZ4M&k_j^`Gv0Q#5iq6!YjO7iX@QOK?t~uwhV}m4!7%ZD}8}(D(9p7?ztdc?gD1)^`aq$sS&Xbb%K>LktpeE_U{wq)tT%_RGw(-H+7N-{r
LgK%d*pEz2fcllULj)pr6<gzHfRoE?7OvdCr#H?J^8-$zV-PS;=VsG`DN|oe~Aq?4VO}oIF(#!)0(O8s!4FCbe6F2HysJu_0K3$$eVU@D>2->s}!yT7d
@(&ltf%MUI-|_%%r{aO1xG`@tgm#?3jE5Xl#ukGmt;y;A3*C_RoG&K-?dW3TKp6>xpE3%CxN!3;SuShM*$ue%5j*0g9=bD0_(e44&fCg@IlsmJk#1BU{
sr}i707j^vrM&{Tm|JY?9aa5olB6&Oz=nruE1MyUVnmM{ZFWfW{{)Lo=?!nlQYK5m9`qpy;EWz{2syxa7&?D0I#`ak#D5@n%{EWwM`yEk-fEZiit10Da
JjMfYLtQN?h=lO(q0zmI((9&zIQQur&oK!iRfXT723Hw0sds0N>9z%;PCD^uCnJl<WbKu&;_=46^G0oKt0>XpUw%rq71_ZWI}`-ZnZL?~9b>~5jBmK}U
YbkTq{Ky3Zaq9#{hb2YyovwD8?`%UG?#uaa!{BL`*u0I5<~l~OUhOITtPM0`hFvf`UJ5QhTWrjkdPCO<=Y_%|Np;zptqv6EmP-Z4kon8dO>6!B1bJY=C
X=dV7rX@hz>uTh-{df0nzUn(pTa8dtN@12m0rr3=O4irzoBb&po3)hx9w6xpE}32F!FUv(Lr-1;o`|-14aj85EN+f2g~IGd+AzLNq$;(1Pj&+y>s0io|
artWlxoGJy4@X2*Hdg804MlVp@=7oC@i$Q%z_I7qLB|JXM>3&f-5Gn&5m2HZD?a@3b)hQP&I{EmLvs!EQImBY7u4U)az#Twh)SFpL>(0(d};bj}%fp2H
#hDc8(OM{+74S>^JEmu6cfFK#H^{-}p!;^QZ3FTCr0rR6L!EY?uTzq*<p#7v>g3M{Y>4Gpa7tqrs59J>_<d{Z#qo}S#4Oy#ImIM6nm^uu(dU^7+CGG2U
UZe9gAf1!BF-K1c+x?{x@APZI#mjJui|Xl4Ln?ezBbFLx1`Gy>#M3G?f%Oqy50AcCP}p%0e9Mf=gPQs{<gc0L3B>A;7TlO#5m`LYz}#7!Ntco*6xfeg+
`8fh9hAmbv}>(KSLVGiz)R1<%82x%72B7aETq;y;5No_{3cTD6I|+89o3rS-(--bz4g3(Ko$pP;~Ff|23CVy-N$tOw&D``9I2++j`-6JFCRMNw}0b}+6
2B7&&1u_f=$W%%oE=W6hT6&VREMq@UC3;y*{6B>{#oJLXuc-h|%&ZEIua=K1o*29y;GYRoXl&62Bskkl48QHZy8o1D<?+oY)Vw76%WMZMQD+@Rh!${%h
Ll6;$QMh_qWYEm%7?kY1T@BH|sjCUA-m0klvrw9n7~<@m-vh^)`tC)|0Yw~Fp?2H0b8GO6O=O1%sI_6~)rhLp<wxSF~~Brqj*N&3^81yIrL^rk&`g9pu
-t#dvt1L%gmTG1;aRdC78hBPHjLS)%rVl74j-g#5!+p2n9Aj!h*gH6<!;m)njC;TXk3EX`&_bbPgxmaev59Wsp5$#D+^eE<p2Nda^m!CY1fjB%ZHRJ(5
Beqo^!LKIn{D1XE?f-G7ZqLq+Lh<#^2}`vK%+losg+|Y4>mC*bFmCD+aYkEOKnYo?(+l?pH|y?yCw871AU|(e)uc&piIM717Eh`^qO>B#hIFg0fA3CuJ
N$%IE0GSqCj-@t2-N1slyyxk{%NHDDTLV3Homo2O$S7^H8rv-lZ2wBz1;1V&tH%+XXdhTz~$oiZiLZMfEd!*r5Zl@hp@r9Xt5--IraB_&l|TKCH?m#yw
bU4!qx!h9>sDV==&sQ<h-52BMA`5)ctb9e;1&0;nIrrmpKXAeV5A~4o`Rv%wrq6*3v*byEt4$&prqF$Y%q<W5YZa{;p+n5*47`Xz48ezNljR)8T75;}f
!ba~<qi!V#x=bI#TA`}LFz^d23>A8g30L(ri2W2M1*K`$w?%~KF@dM=BkJuS#wjSH1M=EVnoH$~pg5rrxSZ)3f^$d!cD{L@Vu-|Fz+S;Bed(Tr?A*<0!
2m<H|3rvo_xmb4TH77scv))Z6qX^VLA{5hngGNIF2k4ku_77O}}7t{;RF@fkHSNvMYa?!3vaxvWM<qEtYO$1)fjzC%l0JUdvwulSJcjhIL9sc)MMpDyp
IhW{4S|UT1*V4FTJYpSP;r0Hg3_#H8-)AZ5DF8ZxX?m4|8cEzEDRN56NkBtQ^W6u1s33TV2}pIpgzQ85U+leE&#O$DCHi0LmXZKt4DLH3nCHM?V;`Lh1
~U%^3}N%@J9f3y-*@`#tjtt(R&`gs?}fD`vw|R=VXYOg@zAHQ%X1+X2|V(*zcYe(I7pfIJ~zl0skAc2(sz@;eWI|E7iQNqVhh`;ug{RRuf(%oXvuq?ot
E}kdHH^vmYFGsnL}Ya3-*T71BzwFoNBt8pN#UnUxuB+@3RNih&pY|K`W0v>@tbw>+wzRiol1Wb$xi%WA{mG<;A#DtucSnCnZVSe$X*V?sXk+J^r4zLw!
MP8th|9AG7H$9zGqm#brNTTIXPiJ_VROxiGf3(ib_U-6<DFoAU3DN3~BwMwX-|+q~<}flhAD$-b#BB~w%=Jyqi)Bpb)B;)1*ziMZtivOzrxE~GxoSyrs
H!2SW7J?%RmtELOp57OhYehX*Eecg&Gwt>&E1Eb!*t>e&KIKd+C5|*@n>3nWL83upfBb=9Hytp0FoelL2)bm(yw}XF#4L2EL=^SaEm3lo5;NG0MjKae9
wS<jg^3EE+Ju%|7VVv^odU@KSXT0EwwJ$N=&){@wuaTY5k3*-d<yFQuod}nSRw7^a@k)8u7~Sofes7!pUXN+toDtqG)fH&X_C>-eu&&R?_-h3iXt3+po
R>Vk5ia0v+r9>V*Orw)(W>;FgUu@rw&>US_$?v)ZemCb$X6)|&BHf$Jc;puQ~E6%-)X;HSpSrpR_ji)Xwks4O6+f^MLrwN+oYxSa^KE}+<l1O{Y^ZO*Y
-=y6R_CLQwi$gJNcA$m)ldL+9Un0Gqj25z3k_4uBO^tYvQr_BY1H8vR-Ive6P`Wd$FN-JSXNgisfXZMnsV^i8e?}{)ekwqvGZBZL$vNDd{PZd9Sp2!#O
+B%hXJl3y*|`I@kDhe_)txd~vZkJFiK6vT1$wcEuirGx|ECeRKR^<G$W&_w+eG(2AF=^T-=ZO5bl?yE$?!Z>%wUXStBh2fA%;=e3m8H5AYBSFkX(tNtD
^s30{q-D$lz_s#SfnEi}nmMQs=1{;oR>Lh7Bk(mypvvj-EV?&?335IuE)7xji<vGh=GKao<V-TODOKppBT3whkXewVYv$j#$VOEGaGKiTXyc3?Y$^b{h
I}s0OyWEmg8IjRvoM|3UcW?QxKEnCu4Z8aL>&Lv*V|tcZVMUj>aPhx&e5#*gpFC;N9dy@KrfjFw{d63MeMj2?-qhh3CA>rT6MfSox#5Yp29BF))gEmu_
7*7;WE#=L;eBSPsgfws%I-tR?5WR-;Y?3Vx{Y)+JEhx$GoR8Z7QVz5t|KAcjZ4@l@ge=Wwsr1b=KWuPF!e8zK6h9JUFz~rL)UK0>BZC-KA+9@oId(@OU
oD>4ybpD^Sy4<+ip|hDZgnOJU^nnBy{>d^U`axmWCFHO*$Tve%xr)dcss#N!IUgvnbO=VCA#Y->%R47V7@dntBzh!L_B?lpe&=R}U#M7|1Or;c(hMOb$
O`bvS$UsG8TN^9RCoYAd|OljPw|l)2M@dRmxh9qfr>9oH>9H;WRiQ>UGMijK<dUAaz8yT-(IZ8%7Z{Mg&TO$>_m@tx_W<T)QKVl8EFhrDq}&(n?Nn<Z?
Xn?QYuh$O;Ip~(qezHPW-dKSVWg;(Dih`C6=FOjk{L~B}iF&HaYQYxLah*H?k-9J3vfy+H#j{|)|se++cunl$MFRJ&nEbNPZuhQDG?iu}n&m;6M-b<h+
TA=+q4<8$S$<+WXB7dQUCVs(=+DKRN%sZ!X6h*q`+lp4s43`^SkJsCi379RVh7Vs}XLTAjE^gFpIRN2FlQKULpNQT9{du1V1@VKkG1tP#g1kAM=$z`|P
MiIhQVG|t``77NpL5EmaC+^gMVp5^ep*A01xhSk?JI&yyd7`;BfET|<<TeqNV~0cTkP}A3{uzwFWSVfRb8XvG!b+4DI<QVb;hRphbPIFtoK{hq!#g=VX
FN-H;lExo~fwl*qMfuu9xZU_Um1Lx9s^guX99SeagIA(t<<UO-%n$uin8wnS^gOWBm1`;6%K(M{yik=7&)UcH?{7-*dm#xQs7v5X4S6ySpg#9{oITEE7
7MJ?a*sC&UY=d)a$REf+<yol%!Jo@ZmqDQH)snal1R!23#S&AeP4t@#iE`u9v=C_Va^2=2+I*A;!?7RjnlZ+_RfpJXNeuB%mvwP&KRMNT>0@I_Fzqv0I
)ix@d0{pDnCIkP+tso?oI>{P}TJ{{g(`$V<WosNL;HTB|q2*pv|vxBPD*k{?tiuh0APV}?Jt=!1O<ck@<xwp3)ufLv5KZO2Cdp_yJPWn@8#yF+c=le$F
dm8y1gxo9kHuAk8r_MLiXC^$~lhf!64mJ75W5MLb<#872W5s;GlpqlYF|Q@u?}z5P9Xv*=j<qH_fBOw%2)y?;f`M>BSe7(U4}-Lw%<&QqO*&0<5rXOp2
|qV9TD~WnIbELHXEW^3@ph6*;S7Aosw1M-`bgP72`fLgQ)lFSYjzp2Ukvj`rQ)y+eFR+sDY5Rh?}P0R?WJ2N+PfW$_F8$k5v9{L@y+(#`gCsD(?jftkz
Klme$!ohod1sf>OyHN{#o@zAc&qS!4Aa|@q7hRc^}OdJ;?TEDbh}~_WkZ|*}INMpD}s`HLAFN>B}v1Y{?GUkhZ4ogzbCmZ+~^a`v3jse|jbF_j4YWe<6
;4d58Lc`+th0Tb}>?uYUfz(fu#~3*v7(`d@xh@MrL!!T;XD-}CzX=l|v7e;oSjpMM(nuN?Rn=KH6^{`z$P!omMOL;v>Den0SEJ@g+x>_0vy{(r0YKR^E
0DgP@+{*^@g-H<<J{eQ{ee{(GV;(`AjL;h#!$$wPZU+KwzI`AJm<WF(@4E{6t&)`4p^=HVRA%BMaKVV35Xfe+H@=yQmPcKI~?R*JpuIxhn63a)^%F(f3
7wRtE-$yh0Fde4gWr#d;p8a0Z>?gcBxtaN8`(ow#2mcSi506FBoI=)i=Uj3DW0cEdeg7NJZ`JJKy&S_K<^x=olxzBI?OYv~MWOBv);eoj(Az?V{M%3be
(*o__fvmA_@DgyiQj(`{2>LP(eY>5{kzNL(6F_1{<ofgeCKoODLhL>nPK?NB|P67HI(y6`RtGHJbh;7QB%iAW`E-MpAet-7~MajlREoB&UN(by|t&qPy
YPifBMf){C?v1ga65&AN-I1`N99h{|EmQ{~!GSUjO*B{y+NdCw@Qi`{BPI{`)_Me<nLl4twS0MW;h3ADNcE8J`GqSKwraY&tE;S-WqmDxH7&&rkpPS-+
qA7eD#;UvvF_n}5_Zx#Px(FY%!oU)xo-iqgM8qi)CdTlv~wM{82ly_-q;EuQ<We)!wZ|L=(Z(J%kCum8VJ{r^6GzrB9zclz=BAB_LKe*JC!U4I+D|7iS
=|NO!K;D7Kx_#gZa{s;eq|H1#@fABx}AN&vg2mgcr!T;cY@IUw;{15&I|AYU*|KNY{KlmT~5B>-Lga5(*;D7Kx_#gZa{s;eq|H1#@fABx}AN&vgKM4Ql
ADCN@fBs!kmi-^U<NQzW@tt)4pO>C<FQ>rsAu%H3l<@_OY}>>Ao7WbT!5<UyYJS0`_u)nRb5BAra-)joXuB<DZ^|}AlEmTY;AxS}4y6j}tmBX+qhK*Er
%{z4yDzxJp(@&nn#{12rx7jABVJTCea+zN-Z#8uPN`@zjZ&!TSj3e-;6>Kb6@X`%#dw2nC|XDBvID1Cd{n>2l+o^oDuitsl{l3bIkLxjG=Vt@C4O8la|
HV_X{6&-e&bGhii@&;Gv|DOtc&6y6h+P1Fb&hz$nhklI%CdnGk|wqlW;Rxai+_4!2-E2bbRICj%a)5eFybCdZ_%SEn_?bNJH+*#aQqBKGL?yy3k%~Ylt
k$Z~nIBz5_FFFKEsVZ_&<9dk9~T#mBF@NEibHQHIo)Iian-=b}9nWIc@iu;96Ej*;<v!xT!-wZn-gm7=|f<p-pydBw@9@sV_}PXkQesfxGq^NnQVa92T
Sr~w}7tx@zp&EGsVj)9$4hwDV2uqm6LRym@vf%<!yan}NCQPaZ*Kz;M>xVb!n%(&UYN}pIYK;_V7nT7AF4|Z-2vH5ybj1rtv4&JAg$7P#;cB*9#FL2hV
5_iEjam?c`a#Ck20F~1Ni{@+V3Mg-KhSQ}`86()t7Z76Mf&$0Ii@LR|#a|Diil>A+JC^uf7y8h#JgVGL5KaC|`S3#>cYIr=vNa)fNMYQ7BPuMv5*0)RE
X;uB;W4^JnSIxd5OknTP?`3_VsHYJ!eJgaoQ0|1+Lyr;Am`qXxRu)>Q`M?_z^kskaY+Ugt*|+7Qi?K+N;@U%Z^EYy!nOV2i)@;a{k?4=%+?^s<)zg!MV
YGrZYIy;<=RG$dEe+pdL$5|=ldEh=4Q$bM6*6(-%vb7k8h;@c6JnSDPmRB!0pw6k3T8+#by3t6}>QkBiC%`mX>m6d!Js0FXJ2HJGGUqrd~fb<RXupA3D
RLo=%8`?-^N`tXbsP3+PjDFUk&eemiC6n(R94zRnk4czk7SNg8+f8nlh%6K)(>dH}#o+jYG4SAsv=;{fN>b<maxjA*${70ZA04;xk13_nNTCH;ac7Ry4
>3wVMS;el;B$HJ#ZhWY&-p_jD3MB9EHIrs<OdPw08<^5FS_bJpx>)h8WT>C1(<*RBPtG04ZBEgc;)f&dkj$t1|2P7|?%;%L+Zyz|oAwDIz=b@firS>^P
_k#o+k8&s4&-O#Z?J-uUJWHBr+Dy8`=a%z$Se=To{Dv1GYyyDN+vVoi`>~v%b;&2(TILd&2_o~g+(V92=aD=1I-OLoKXVN?T`#o;ilYKP41L9$U-%;Qd
i@F>Uy;WxXLF+d$N8Jr-ian!76F3Z&~TfNxYbAQG{cS45nimLE}D3(I(WCN15VBZpIJ^?Zt!$vYBW(dr!`646_DNX21grmB8$mRB%cq8jTs-RnUSV2ha
F51t^@E|Ot!=V?9fu8cLfK>F#24FjDi+i-SQ6uLi0+4l)jRB_nmODo-hZ11&<N0%>YHGaX|{l>LjDpiA%?*)}5BmJcjsvU_Hj(2YQCz%KH8}e%|24xP#
w)vHIs_hL_WBVO<xaR{fqpEI+w2!G!RX)(GcLfETuSlk-o{#Xg7M7ci=2$Gucmi$RI?0D&ZI=>GO@i_yl34lTVU@#c7fZx2ffa`QCc@<I5^5_n+3b>uu
8@A50NpLO9&dLX=fZ05~kyt7vW<z%gJK%JXbi=4v@Hr4z7Ie)ZGdEgCMn`4zlHN*DO252q?gY?IM%s=7C`G-(eTI(<}XNb?1iEBw79Qnw19f*b4z~;sI
w#siw0l9gNr@MP&tlr>4xOG*&an$veS>L8E;PH~1c!6ylSt@UE@U}fO{1gk%G0I&zOV0R4c(B}A(H&P3AnkK0Zm(G@(8=8c5-lsFerefS%=sD2Fn62_T
7x)R40(ALBuR%ezN3+DHT=|dh^@55%b_+!vz>!8oHNHqt|*)`)4Q)TVD_a&v&AxzBGRuN#@<E2_xX-m!*_=nvd=cgC%KnIi+aoz7&u7kUmUm0eh?V|7f
=77<h+%R?Zr<U3I{~vX~3^c5-w#3S6sjGdo0q$45n<M-5o#i%m?=36f&vD&*<rB#mI3?)HQ`XJRA-8LT50h2sRp2ceTNjYwDTqyzZFtVmd`?F^dh=iWe
E4_z#OZr{o>G{>8W7gNO0^?H*fMZng(_hHQba&yOpbl|P!&n4$x&J{~VB-}MlKxw%Vdl3drZKSdz``UamET_B9CY-+E7L-vA;M>IIPyr2%|rNZO*@ES8
Eovyj`LduF_HR(l?Pn!=ug6v=^NvBAgQgH?|^uPG_NB(v5w?)O&GMTkE$p)52($J((U8W`Og9Bjx&N!)ei818oJ%(RdqVX$zTcU->!x`4&>5N}jC1nh;
xf6a_calGDi58nxo*gt+RO3ce)Xe;fq(8sRUc-+fTNky}lQ(#G5$R98aarsMh#tM|)rbPozKFK?GOj?pX)R9N6NoI<W@q@Q(HD;!@)!MkU|3+Au8lk8D
=n4|$^2C)si@<o+A+qdEg;kLUmW(G(^`}hg-|ZM8V8A|JG#p$SD*$Yp3MO@j;)2ME(L1qqN#gTqU9|843%f~!5KSikx6$)8;V6I<1zQ9OsmE-3)c0nqk
Qi?#=6<{4x0n%zY}RMncDdl4Oz$`tSif-wSr&k6Iq6dnPR+>_;n=z@9zv?79Gxua?j2jNE1p!QL}1{0m9}1eye{;sk@>|__34Dk0U_$!OR&+;1e3KMk@
MW9bF=wUKknpzwp`m3(tM4Gn9lA>(>my>z7~n*`9QCP3$Tn)XBuaP?;-|)CZlZRmNSxZDw11L3|fdFUbLt^-VlvG~Z&;y`x%y{l0y+vZCEz{ii8FVjds
J0+FK_R9uwwAM+;+CcDrN7!&_izsdtg^3_#_4L$0!k=e_644{N;1F1t|Gv+H?Y>AJH9$h$1%M7__a&Utb!kHTTnMsByKzJwT_is-r(#&t1OTS$|4_bDn
n8E2l@9K2IM0_=h`nThMyZ+$ch?jmJe}-F$-m{(7;XUF92DJ?Eq||d}Y=Ep+;mPX8Jk?)(IxjQWi_Zg>x9?3fwg`j}E@z@|hk1^q+6gMi9iAqh9u(=H&
UFza7)N)s9kzI}xsw{gbE(j{xn4QZZga^5;H3au9<+$8@%c{pDeTYqhJB)UqM7i~i?1it&^Ir0Izgu)B889posggHb{-8z7ihS$r!s=$_4R<SH+C^+M^
6zrl;HxEgE2zqr_UI_<*!!~n7C2WEz$;CoQeKi47`3el7GE)ap6}30j`r)5Tz((iN4B@7H03V?%0k)w3cNP{-|cAR&1kw#;_V&fVTZ9iJs!{9IQCxV%F
!o#h6aR02f-w(BR#*#d+40|EKv&cI*-T2pr-Ud6DR!B>QY&OoRk)+H}q|@ld8v<P9D5_2aXc6gX|L)hY(p5Sxr`O-=}$s-5uj9W0CKosABvo717{U1Sk
>W+UOJOSqxycm66`WhgOl*OP?b5=s=a(fSJBH>LB%&-MO`zY`WllKVujWZfN@&Z<uOQ&5n2^zX$;XrdpzCLnwp>Mr3=pZS2dIXtj)tqjLpZuJ9hH;b$X
G-0M7dn%xw5PLbRjLsOzV9MYFZWA7*)1(+#c<$g+1|CkYv@NQ1UVOmuoBBBXT${h3KW>(G!F^tFjFstP1I0-{;P7()IJV*B0LIGaS3X}qiuFC;LdZB8j
jm!VJLdY#I%sc)H=aV>TeS1>t3$__><!CRD_V)2p5f_0L7W18S=6b#+GPC@g&$6NU&y!J8U8VUTh^`u$Ztfy-`|M%<I5w-A+z>(>|KIGrhhXlhSZ6xP~
B!QGfh76ff(NkT%OAhW7@%Glk6n?qT(KHic-xf54n8ya4A20$3pd0m9+9Ulm2pfW!CE2#18|o;Zbc{#SQ`#!&jkP@IbL=(NcK6g5LWmp=BLOy^}NhvJ{
FK(ZSPV>?u7qP>7_8=mSb>9bcF@m_Oq)@lWn98WZoc5O)uv&%gp1E4@oQ)ZU}LQQY~SNhb73Kj9ssck(<}lvG*+>4c@3)JttUmep`?&<jq6E=6pUe)82
fsdxz+2JCwl&9fn=fRMO>ZxzMM!n?YJ;MK%e9N12t8Nl2h;B|yO8urp7`3(04?x}e}xvX1}cESn=|JZ*~)0OAplQ;%kFO-t$_Tj;U_MFPdVo}TdK7XdU
l5t5WR?%`{v|$=7PdwT~nc2CFUhrs98qxQB6d9XDY{cLVIaXhnP$c!Sz2N>n8Mp}-!?EZG@h5Z|9X39e(PBv4*#^(+c*XsA?iSmYw+8f{7~<?(GLAY;(
gXf>|7aX4i|~!f@E~A`KHuV}yjbHG?(oql4MI}fEy^mm1uy}QaNWDGHS9J9;CoANDE>Z7GQUG914svFJS%&b89apqXldnwqek{f{~|62y5dscp+%roh?
LeLH$^L6M@ag6GVUEv!E{D9>7=(-ClS4~I)02F^rKqji{XaQX;u^Wpy^t@dnGmq;+gp0v9ugRN-h-)PFTk4;ZFR$1E*cusbWI$0RZ_NWwZb)QOmI>3Or
G8)>D?QtG(jfjaWqvPLdArAW``JR0UCehM_B&!jhn8Bc_gKmEH!B*{--NiT|?B!v(-?2pwG9RcTR~QY5Dln-7w?3neNcFWS<l7fMvLY1JB!`P)D`tPNZ
Mtx`0j;!JP|viI+|zvO6EXrT4}M&@7DjvZdt7zq3j;mguRiqV!G2krI@P<byW(S$e5!KX#)zZ{%dF&qZdF!J>pr^g6nHfiT7$?-Kt*7d@+a{ndu6$F}%
>v4H7kQ%c$sC$pBAIR7CPxFsQT@`ISlg4^yjyhI!xsLR)Bl)*k+=7$wDvDro-VeanmkVB{GreeXA6AlXNf?#0p^^S9jymw)?;bz9nu_Fpwl^3^ki{#nF
FVa`7fzCbr-CQ?`XCbK^l79%PaKpSor2JC9m-Jbh&~Fm7`2wex&Rzq65oqv4k4`oah5KmKcHK8`(&0$do9h2`4`Q@<Ly|sId5<&oDn~+8u7o!`Bg}r{C
=T0k<YC}mMfO%tC!)#yMHtAdOaEH*<1_sxGH6&v)v+qKlVTEYtNYwc%y*FM|R27)hcpex$hB;P;&mf|2n|q8d;3Ygz)PZ0d|yEr>K1wzTx!(li%-u!W|
z6&?L(Zz25MW!SB^0emihH+(~{O8M&0@V7lJ(ZTUW*nQ`Q#5F)we@Jhk2Vm;D}4e{|d;_&quMQzBU2iV5|;dp}2R>?`a!t_Wz@zQLZB2|YZ0OiyGqMs$
R{r&#21Dg!n$L<p;RvMY$&g*wvq^>DyqfYdgBs?n=x|!f;S?nit*<A@AAJj@Q=sj$J63#I;HBh&z_z(rKp1*|8{ovDx1;+)TVFnW$9HWu`6{ef?O%w|a
6a<QTxm|R4-ck==2jmj}lQ>t{=*%58h+P+@$WmT<)O>_$tzj4ISolCfzNez~fM$nCK5B+<wte8B*0R=gT<`*BrBBE(p%!T`+8ZRc@rk}Qy&#gxN8->o_
no0cn37f<C64}6{Egf*T-Y<%BK_J%naZv76)30bgBtswh*t2v$YAlXi#ofR8T-UBDV*}qz(!Vdt#&P)Gx&lF{tNrxFZ-T?dM+bWO<CnAIy}Vy-H0Aso>
CUsQ&PIXSzQmyJ27Ym5neXr`)tQej@Za5H>kr^`c4>~kR9nkd3ykZE6+G$&K9HWq3?nto0Pb%2%~HG!t+3M?t%Z{8?XJ-{MULdTcw{@8Qc%Cg58q;MCv
KIxd6Q^8(%z8bF`JN0{G$C3Z?6Db+mai4)iN~$Y?s~0jam*@se2U!edW;RjnFMH4UY4b%{PlawN?$TY(IuHjdXP=@(Cwgp$6ADk?R)7S(b?1<^|(@!PN
1Va!H70vN^&ht|9u7Ud*Il{EIz8<iLT`|FidGEW-x38M8)Q;upZ76&oc^w{8uez5!TOK6N^BJ@;QRZ;d=CQA|yp17U|W>HsEac~4nfreXqX0-7b3GjJ+
-;tgTs-rcFX~X#u-u`_5#Nm$>2K8Ntpzf`MWPB11>8I5YEkP(c@Y_h+&jZJh$%>nF=+Y5S_H}jClV`lZ(E=7uj1@S}^`YkQ5hNB?1Ilq!^ns-RFE0vBR
E$Mc`sgVv*`mc`LbI(}e!E<fMjc|LMR4&CaMeKoh`zelo*L=5{nWrU*FA*j47U2L!Wr0C|Ab3!l{4$%e=5-FMuTF5-!fx&&j8p`P@$W{shR$4C>xHRWZ
=c)Wko$PWc+4K7yNeXdeKWYyb`^6xnXp?oQZ#v(F`@?&JewAj*1@moDMJ6h4#<7_!V`Mwj4;N^nv?meJ$qE909lw2NgY<%FNt(bOz{Esq3G@D^!#Wy=l
0a`w3mu{pF~b79QX`<tv&VN5!$d>sHgQnz^XplQhx<sw8?_9ArN)-(jRZ_fHPX74T$!NXZo8L+S|?q<(|o-Tnpre^4*McChYIr1QxxKpc)fo&@d{iVHM
4pmRk3^rlNQDmY0SJgwgV=a0v2v4xLyh4r^tNxrl;(QCp&gY9~Hp<8%)G-u$?p>$@V8?K_cT`VD01L@*?B9uSK^&7&=;lUsCS9yl^L1T+PZaPC%;Kx4!
DT!qnXBUMO%9Y_d=@>XSl!;fOkC!~y;Dv{0<m%6pqP|9d2TX8iu$+2!1Zy6f5@E6!mym8VYm3jO1aBU|2E`?!RqneDn_9P!`z`twDqqcqhwrlBmiARge
fHEDsQwd^{_i%5E>TGgSf+d7i{@S<_&&QbL>v$ip(H~w+o#Dv|CHW{{*6EO@qDgasE@vkgT@@9Kh@v52`*#H)hNT6TLB(tZOIgvX*?Y6gzv{c_HTl=-*
5=xNA&yn{ptQCX}cB7hue(To1JI2YQF+_SF{>GPrDQ8hHudDos=^k*dxnG(b0Otv6>v*+v&LI;_c}|+Iq4m4@R_@bPWhk4@8?(P1lQNoToN`5{uBIW{>
+hQ;FOD?fui&9RbI1lbI#{)?3gmc|8})`35^YZ8$|Qw>~k3OD6+#c16Q=40Xjs{FjwSK~{0w45p*rCMF>M&!te!zc|r`&pajWerC}nkO#)dxN(LDqiAp
{e>KM1B>n^Cgyr!Fmq;|&OBP5>NBaHe`6?aV%exqc!s4PjvW|*%=pQ}|KFb-m2b3w6dwT-7?!WGzAVn6fC9GJ;e7-im)1VfOQ{8cZXqYo9vTAK@o`wbV
^Jc)_r+7swbxZ@$tIy#t=$}G1Q?NN$LzQIuj?ul99Zm_l<29k<$fP1_14}t*D6^SrF%xm6fx;!^`!-}1i$6dCM(0$;j~f_8<pbIP*xI+paXLziJRaN_@
OnJpUcV}lbaK@Sw1#S6c*s0O`D6ZwA3nqnq@fQl&oRfL@O-uUR0$~vgZmTDw0B*UwxAziN`e)m_!Wzmcw-BRDzBvNHOoiQ#va=+s_!~3ZnMMaF8i{<%m
0qJ_SQ!#j)&kw^aFp#x5jlGOT9}Ca2>8hq49M|K8!Vy0Ga>Aq4LsNJN7Scs108a`?d*)U-da3u$=ZqKJUF3>&|?3>H0cnXma~0Gw~u0aJg0=96m%hGMl
qpz;5v%x=^3SQMyB5!UKA}Q2mT;(dv5QAA0jVqxu&insj?_0A*H0U*>197@d6b;r5y!3Qml<7~n+oi2zSCx>gT2Gnc4~!E{VJq<q9PV+$Td14`CS<TQ^
mQkZ*E!M-Z4I1@OZ_^Y+#p=_=ps(6K*|1{IH)H)=-iOf!s4Q(z2H>6DXx}}O@9=TTs@3}bR>b|W4Jx5oSl-u`<+E45)w*P$lQs4DDiehGFEav%;Aq+U3
@JC4W+}%06p|x5T9vXkoV6-3=9%@QL1DGzE;fd}J){hvYo|VMNlBJpC7x7s5MqQ3`r;qq8yM`v<`Fl9+bP~rMr0y~CXELv3wk|Y2NRAMq7S>y2QI4{~s
IgrPDZWt@-(P$Q%XWaSM-FFd#9v(44Y`I#5wwvJP~Jx}zZKC>G=E=ofxEKOrZ@nvarud~IqYqK&HER>X|7sedpbUVwG;!o!du9wTWZqM=`3Tcn*K`!QW
OW^x6fZBk@8tU=6|k$#m^Lj%t4X0KR-IKqx6E1aBLL$DxTjUBgPTmUh$hz4(<IR9n*e6smdG|Kp!R(w7@X7PbaL5B5Obf+a?J(>|T<iyfyg&(D3~Fn6G
k1)dT#7qQL=_;LEy5^U{65_NY7mt5&jN#p7K7B8zI&vAQ8D&#+~Gub+PY{t<sc`f1?z<KEHxe)tgo{6P<h2hYXheN+~^b#6Mm(#4F%qfY7#U-<^4AHtt
K6{6NO&Lb=N_lu4S`|d1Odo4`K7BmN6;)l{&oI4kg^A-k=sthvq4l@>vJkcZ5{pDolL%Pi1c3u#wguQnRrjKHn*6#>kUrEJS=i8D?sK7*jR;IqFh2G>~
cd>+d#he$5;@~Xl^_rslA_$I!An}j2>{Pf|Yq3>)bq(R&xRd%dW8P6lh*i?dP=ueu6)<{IxFKM9k@#m_vmK+&=nba+_&_Er=aGHLCK(>`9pRbJa#0Z_j
)euIg?NCliPYIh3aIpe#(i>lEjDv~<nTQNAKXp-8fm;DrjRX$2&K79Eov5(CR}dTieowU6hmB69n8+lKsEQx7DE+J=I@_>TFsGP)Unzsz+R^rzm;WTln
X_3AV`SLsczILnw9wyfc5&a_?7`$QBY_CAa7_Vvi!|2iWz%nZ~*-gH$x3X>C>Nmumv;G*L1===5{3gana@{j+49Bn)Sykpw47DYJ$=iZJQz2w{~TU9k0
Qy?SIr1aun(Bu=l0K2;Y_sed#&jn^KRhDdr~{er}%_=S}!^bl>+_h>HZ{*POSJX_j{zwu_e$eT@~-Bg|Pr)9gq5IGOb<&N32UR({RjKmTRDG*G~F5zn~
0(D7o)cFMxD`ik*((@4I8@7}=2UEopov~G))*NzRq@v>qwT2{u^J)(C2eBN*XGB-00U82IfyS(t`P>pEC#m$Ge_`sto86(m5F(W|xQAc?4hXdie`y&PN
%le|w>v~5ioqG;nJj`&D9mmX+4;&5W&*Y)z*5b@`*{=_?{_(|Q^^hVr*xC*HohhK}*CXpKa10OKZz<zyR8E;j4E6@I=_ugN<b6j?&8rLcQeyGa<1gu#z
kB}8$S~2{$&Ge2ri}&YFy|T-IpbtTza0gTghbCz=W1sZeeneluFeOOGmV+?wtN=A+S%}X3eJlPa7II%ccdrOwM_E!K=kJO04V$tJ&9b;RkmSm@H0+d>L
41PdQ%C1odTRqY!lf@XLXVV_!^r@-!I044J+vxs-&L0u*z)tUTxs=0vgh15idrQy;9(+UWgl5G>Vn0*#?i4s-j@2`9{nx-xM4_8%wUYv7<lf5Ba_k{WG
yk48M1Nz;QTI4!BOH4tH1UaL-Sza40XCE9o4(;kp-Zi)P;|U9u~W<mWxWj<Jcf4Zm98;G5i^GcDF;4t~-?!Yh3Pnf6W_p4jcU#?zr)NxwR(8ypiHpcl%
^);KQe19U4Q{^}-Zi@l^h4Nm2qNQ%p0X{i2V0jP50fDg%8%AD<kWZ-;mUsNRa?AX_N-{2qmNp;Gr4jYPcP<U$+Melk348o3O@en#zWIr@)f`JZS=($(R
Vg#8ONXMz95HhxW=RYSiggurK$}Qe?^dL=D$h0HI_oH;k^va$&KurFO-rE5?YGrgT%$7vKuFNHo@eHdSE>-(NeK**Q(X3~dc-o7A%ZqSW3?)CmfSv&pb
#gd4b|2>zfFMQa`G}>~l%FRZipk-P2mdQA(!OIKYWa3SY2-DE`rH1m)|9YO?;wf{laF=Mk3fjC^NA5*a=Yh1DQ?7nTl1P3rk-W=%XKGI1l#DCQPwx`>C
i4VFCQr~tUmK$lJX=T0_Ge|&_6j;(r<#EEXA}+C}%cEdAnY(`35qp-?k8Lb~^j#SN@EQF!5;k%(ezE#p;OaTpA`s+q=iz5kD1OEvH$E56Kf{J3lR^kbD
Jr5Y_AU*?Tpz#g|pUZzaV@y<d1y-t$qSd6BYlb8nr@?qs^8rBEA?O(&gW^e<ip({vlKVQHPBRfy!@!91FHTP)IFDvs^ovH5m5W|Oj2Z@=~n;ajw^Q$7Y
q1!rG|b~;7G&%|zP#UeFBy%}sgxE>Uh*IE&OduC|db!8Jl)>k=T?xBqIMrJZKUFR4Yw{0WDlS_(fl=22?_a5Tu>URP))Fj@qp+nqXb4fHoxiw%~S{n89
7`67GN&#3F?}Uq(l^yj|BrSacQHy!4!j7!+Ob$C{JmL4NSsbhCh<;rMEk#p5Zi`v@yeg%KSoN=NUl9K*oj7pNN&e&rXpCm|kqV0V9N?)v^{ws)-CM%#F
+t@w$rtN3R5^%&72!<A8~Hx9Uhu6^BD!dYN2U>XDNApPRnUMrF|%g&b)vDQS?H|>tD-Y__92}w2uFQiGd5-3V|X3q0NFuwT(qei8&I>XikrZZ9M`)PKp
OMFKx0mfyVDV3l8XgAaZWmBWH6E>%d=NxILeo!s4q~Ir9<ZlIFL3jGjGSo8+<daM$ayj9d~(qJIv|>K!{q+$RwP{!GR;1S_T(R)YmOaD8tBY+-;#CTHq
=F(({vzN=t;9m-goZp6D;e7Fh|!<ne2Ox^h3ESUnV?C1fywt;9@d*bah7^2H$j=LRllO#|ZZPimFIr&ja$vWr3nnmBsF3p$ha>l;?o*|LF@?oblm@~^t
M#E7PlG1C$~p0Ti~U)mvBpOHwueMMg}ZuTdXJ>xe1`S}^Qrbzv$)KgUGQ(XWq9~HDUVbhxXej5I~e{!#t0Fo%2a6?a~sON_=fZ_=~&|q9l2fF=N1;<W)
BYp6M%+OYnuPb6SGz9+WsBwU0C~BuGevFi#sq>bbK>mIt+^q%S!|IA<@C2V6rHwKwc7BrtI1(3w5r3B=v%T95G(XtGYc|%7ULCy;2oKYOxBE`~G4CN2^
zQ>ic@(jtF&`BH^xC0B!Bq?+V=2!91k@$M+x`w)O?)r_sOFPLm!S|ctyZiMoT-{Z<NS3N<zlZkq;97xDi(cKRHx~PA1lidzwYcaGoSwRBNeYm#+0EonS
GL58>+M?p=a$-nWguK8A_{H;`piZnKFKfrw-<b=<j7Ad_A1Y7&0IAf`i9VVpQgxCG_>OXt;a5uxNVx{F2VTMj@laxRvrW;Yqxf9KBRzI5z!!K{`pECtM
o3<=ErP&`I0GEn4BqFGk^9H`r8XfS>vOChFPV43M^@J1&;b$5D^@KK$C>yArm9a^zC6#euAX5{hne=ooHC?BDraUhpei4~;mFz7MbaWx&Bnn;qSY?*ZV
=%D|<K4Mx`c>joZ7*`pdr-C~+G(f>vFed9uFi%3;VW`}DP2mbqUCH&2p(Fa6wqv7a7RgsOEj}NEs${`~NPogO^Acp&viReC^h~9zE@dF*%1Zec;gQG`R
qXS-~xOhqFi(?WCPWVd_J2d4T@gr5qh4A|9S*!(DsMtsT6+^9@bUZ?e%r_I48KAd&L}gOxioJKY6xzDQV>v!4qJgRp_p5CJY-gq2nuK#gI2I&-muMIki
@gav6mMS|r@~=x^-HcdKq^`tg)m4L%QO-is?Xx=Glr=-ZaG~G>HQHm+_0b9qIlzhlaoTj_}LvUi#eQB9+Wu!;#bSeBz~vkO66>OM$r@nk;7bXA#`<?MT
zz;Ma}mQ99(o}#Er*6(c!$a4ftqzpbF8wXv<xz!!pem+<a2Rn76yl0{6t&c$u4<W1aac3+2wZql<Nq95ea2GZ2VkKqYrLGWIAunqO*M!0oCrnRc-zUaC
X)jThQt9g9iC97uNlA^JSEGSjM475KC+;r^KNi^i?i18%c#qZM#mW*daM;G2zDG)#>mn!cS3uwWAl$KA(Vlq)B?5K10}pLAJ^wyRk(NDm1S`jNZrhY@c
dz@>hME*F1VlykwD@be}8yoHe_8b^=+^}Mb`_=m0eRyV$8AW4+d{PM@&);`@=6ZoH6#-sDXi{*fg1v<A(s5)j=Yn&uOg-tzWco{UFG%DNMV4_k2F8J}}
Xz%ai4UZycV0DWwj#kJ4fX?Dw@!QI6(UMYa0IwAR^s?E;G1v^oaC$Zz(Z{_US#?bOo5Eg+Uq4=!o$f28g33pQxcmylKRiA*@$)t5r?c!Y#J`8^2CvO@#
5!{#dXJTfKavaMgJ-SyF5v9dXDAzx_^UhRJ4Vn&EVxR<-^6!aT`X+xF>Lw^hr-@CL>BeHsT?!NLb1FZ7VR1kKGs@qz>CM$qG7X;11CKWP)t;pXdR#86&
&cbz|Z|7F_t@4J}gKWaPYE|OvyDOFW-XT;n|7jOhqq71_RtNN;5$E@39qjAf8(r_pp!@TRqr>zi+yTtnP(GWqVgDv`^d}zpiQ{szv_Zz`Yj&l!G-|>}M
C4fJ1=jmyjdGR(V9f>cyC2qD(STJ<R19=F{bdtM(x}k{FL0Xbnk6-FdYZ^Xsv)<X?FPKRA*hwgysCzhZscmQ<r<`caVl424&OhulvxW7A;>e8;iTXo#z
5HXkO1VqShRLbeuJZ9LJy?(-P;YpXkkC{`wk=R*2{99xd{JOwknl3sukdH*`ZIDIyFNc207bkT^+Riqn0T&{xKSW_MQaKtQJ+~I`tLefQZW+)$2nrNe%
g8gFV-+qQgP3rGaq-tb-!kDaI>8^O)5<gSU8>nEoIRl<(r4j92>U==uQGhy~9~R@hb~3!S5|5+URv6R4eE|{wYVZmiQPHOKlEdgZRk(ROS4Ua+R{?tC)
S|hbVP+jXdxo_&7I?{>k8p0#XhZ%;^m43f<zk>)%7Tx7R8eUthN#?}7g2QD(Ix(&{w%g$7&|OC(l0hwu3Ht|qz&)}o8#sX+#GFp#uo$;IO8e&aH1*-UI
X-oBmS*X4w<#AjV&#2hOA$nlJOMkXu^4%e(g7u1EWu_TR`ddbx>~%qhqH6vq76&D=Kcr#Hbz0F+Dzx6N<Qv=tFECKZH-{8n=t<iKK-&73>}*kH^iw3rA
NmcW?%zzM|I37Trch0hlhk;~w`6W9aNQ1GWw<JU#uK#Jg5a(BaQ}JFYZX{O(lwK$@olwVJ$UdbW92u!kJR#%Ho4-#Q+5$ZH;tNd(TVZa>l(as^mXGL*n
E!k$0F!~1SxZZ=<vqFrN7(xooM@3DF-TBqY2vez;|>sUS%vw40tnK|-b<c$8f7<4tzAPXD?iNY?6_T^lX{!a~0)Ds~mIy0@Gq2TQgq9=Eju}xRvWHn$+
G&5$AnL-hmGLN|(w-0D4rg(qklF4Kle(CB<u}nv`Wiek!zkT@IPQTOduiO0*k7q0XX4=isV{pe=h1wf`67}-Y=<v0>E&{M7e$u=UJ^v!4fZawn9c%p{U
*-fWz%OM_GCLo}0tOoh(JD=rXr(Nc<<C{)v9sihqV)X|LM$35l238xD8V#_;PiQ)aPPbs(Texs1E}q^p^kr;i`%LfB9H@jN7n5SD%PcXq|jeOfO|l>j$
Oaa4|HWm!;P*lv-pKXFHilZqd_b{W>?yshK+z)G#%)sHNJ3epom8oQ_*<J)UY`de?t-*zX`87N*@zF_t2L&nl8<O<m2J6Lz*55U(VGg(E5S&yT*AOiC$
i7M=guUgu%Y0xHiyC{If>FWUrqbzr^R5*?O4d#P6mX4p*J%&AZRW(8O+!yl+L;;S49Df2+HJX`6mHo_qfczzLiM<^FbC42cbh->%7;X@+epO2kenoR1*
D9kua<zfzLF`z1+H78e2WNB$v@=IUyo#&~a{<$pFHsUGnc-NQkx9pv*4U*vM|C9H_QV^7Z<(gPRZ;TTwoA(^oYzK1wPoxQ<G?KE6LcAGx<Y6*U1T==Ph
kwB_xfWmiC=QI5V^raVZO=N>8D_Ua%BIS<g-V}pl4WC0n>T^wf!Bf{rORkkKM;+quWi+v<Q5AZ_@3JYlI=jAOR%6YB^Oe5;;<wr{ql1~k4XF`+PNe^6_
>lmB;a$h87JVH>r_%?p3*tjQfL0yjeRX#r_pF7`)s9*i)T03B*F(qg<Zp~7n2HRAg<%Lj%NMmWK>!bNc0@IiwVB2)kpRqejQ%@&Z`SNMa-EC*l^y-!bH
oY(AV>n#y?y`^GXWAw0-PL*3XCKO5&!`ZNz&nnmSv5W+|oUgyCt=3=~&aX<!<?0+nS|^`%lj8UETepzi<=euG+hX9u(>tB=3qSawij+xz@^WO&AtnA!3
6omr}dphst7z=DTfXD_)4EV7<#I1Sd3(#~n8EfwRaB2nR<Tj~ynZ&gp{Xz;L_Pi{3iIc!CD!AbYVYNKxHD35;6a0u_@08giuu8PCjP75ZQ|VRd^ur}=!
%HQ;>6tVl7ENdmNc7~l3{UD(QDN&5U?=*B3dIyfI9P#}QN-Av$8D0pwM9*-o@ZzvYpF7!>IG#IP~erto*YcrbNr^=WBMRPfX6|W2o@v!2SpvN_F{+(_F
PoFl&Cf_%X40O0%W+*TmO+hw>*nj4(AnKIuc|@PKmuT6@4V+RL90i)%HmIVRU>mB~6tKO;&KGXg(aMmUZPEmrU5h}Tfa4FXm*6z-xG^YHgxLE^jDW@<r
D+>Ef**Q{JdJW*UM?h98S^PCADbq@Z>>H+zU_!O|J_(27dU}{+y$W&V&BB{4;qshf}26BkW4~gc#nxSxPbPq00U&Y{Mc?CP#AY`{5Gf<f%mv|j4CZK3T
bRX3Q(ykpwU3?vuZmz>NufP`!Fw$s;$@?`v|ycaX`K=2(}sz1FYXGZiJHVTxX?*3frIuHyLtDD;MQXGdl7u7Y*P-TDJ{_lNpO&S4Dw_!CZ)YJijMEGjM
P|H$plq8w8HO_8g9{ih^pe*uWh_Uf&nkKjev4Xl)bGz%$4K&8QjXUkNNM&vMm4Lr(7-lI`O0v6s$Kwz26#)MP>68=TsM@ocXdvX3GYAT6!XY&;NRtuk>
w$HGKMqkh;g6eYp&3%hi6G=x38o_xUcYg2mwH+C=caK@vq_;AM+XkH$1ZY(xRoj**0hk_*24M|J5HV}GMgmBWB6ms6F$1Cap#>=Si#7gK*d9J}?f3pE;
tge-{&JzJSgx<jz7IOb!lsr{T98@5^U+Dd1ivi<N?!k<crmRLJizU!Vctp!mCvpB?v~c{034yNM4`S8Y^>yIebPhdP0ERY5H(d}kqY~#6V~rI>cBl&jY
A7O2)#tIkp|mMbN@)gzOd1!W;dJKwg7Xz*?T6z+cLa6C$rU$+Ta90M8lUVH%&bMjnckj@(hiPvVRQ@<RBhFPt#6XmirdDeh%%;;xZOi@(gpop>Y^$pR)
uN_<O;xE)I}SXwne!S<Q3m9Qfw~|%ciY3GaL_;8?TR=dv8_9-g>qN^WH#!0TKsAzvbfnbGStprpH6mkT$Kg308A+h!)kLzTdyIoDp+js-k>LB!)(IrIP
POy$r6PuXx57b_rf}4t+Qo8=Lxm1dA4C>12sUktY}8V$jrZJhfP&$eF9G>IBu2-)ePn1#>uHP1#^fkn0Bvxv<wGdj#KFfgVy3TCiIniUAvq0XdzK=x9t
MPbZ0a$?re|=kGgRHq4$kb-{2f>&V-$I960!t0QQ*`4ZDxnK*x7)DraEu8UUlO_S9d^nS>f3@yQpw2?i@=OzT0XPX#lB_Wdi3N>ipcN-0~TeK`z9uWbi
ALbI;dg9L0%J$ghd!ehEZJg10J%ZGa0CTILKoK}YA&qDS_RJC6$G#A<!nP=Ie$;o`_5JZ2tA+&j-_?4e!(uH<o^I$&0(N^tMYe8;q84}E71(wTGc-&Nr
Xg?4z~_}TKA@eYSDu=3B#z(I-3qz8Wo*cM-|zE7zAGSq+*)|OO|!cpbc<lol-F7U<1es3bz1TQxt(-VNaEhl@X`GOm4b69^qw>&Kvi%I%0thLd&iOLb8
tC9a6OAAth#HjePDWn30kYoO`+2kcf|Ra=s<fInMJQ8P$FywUWwy{p-L)K&=df6SwmEq5#`DGSd58*GH9Z(5iLcnu@q>Y<`*fNNZYlcrQ2Bue12&m7&o
A(?tts^ejnSfv{TIrZrT$hp4_{06d2HqMSi$T8>wSZa2b(vqc@pL4Cw6-P2{y5mK2mhA^=L}LbUOZj3<==4lEg*ZA0GhyP_Dg9gBDS>Jd(xO3o^!Y%F<
l+jEd3=O(G4%u|4#4TdO<)Ge!|Ihq4x^ss$N0>QxX=1Ab}@vdJ{lTDx16m6yPr97(8h_u$CRJBO~09Nu~UaiKSGz8_C@3vMWWDcX5#Tpbt^WiZL;Fj;}
p1P*B6(Glqj>Z$lur*C?cln5Ni>kZ9m=>w#Zp;ts=YuwAJu-T9wPpB~eB3~{-)MRo@XH?IEmR3rQACQe#%noPN&E^G>rHGZ-g3DFnH0^@LNHQR?6AJh3
&jHGUwd+m<LhpU_bcM3DDt{Gjt_dfH6IJz5Mf)`$N6)aWniOV{KDyq@wk+N4B#B>KQ|18HGC*fcz&%eT<B}9rQK_3gOC@+Vh5vW&tw12hhs2n=Q}iYbH
h_D%fs=wKE?P%IBwNAcCp6#jYQ<L9AyA=v&Htu26MQur<1rhE}S7CC}|64X0r15@s1U^;bxGb*j!~8j}3bWNNVWAU_HV1dms)>PF4;n8tzO?pHei&yp%
7eP!Gn@kr;}(#rHjQgfmf13pw^F8XURi3j5b=C$LmIHo@ADD7Z>idsf@f3m=GMvIW<2K#=kTY-Ysz*n!aL7?h`XH&~t$wszP*xdbV4%PtL8J92@>q_g(
KL8tF>SU?I~Cr2^vIm1-o1udH(H{b19W!2(o5KCLaJd9LCiu-YFf#o1tqq3v%tnSLaHs3!U#t@R$lGI1jjNz8!X&YPLMZ&6vkL9&B2RMFra8xO!#=gyG
5M^+<%~L~6-F+AM8Pd>-Yxsu1j@>Cg(K#B1jY`D+s2ww49?TJfQP;-t0k@#RG#ao-vJ~48Cj}bwB2FC8o+PK9Mz;!+QwPTY<F(+tLDeUxAg0?}9RITey
O;3VksBT`-csN<3el~wfi=8c1ErI2;i=39V0+rx+i2)u1mbL_O>nTN_Q-O(lUVEZ3jvVW(xB8@?F`uvttFRK8*FV+Z)0my%F036fj0C)s$_Ku;(QPLJ0
4|Y*(4?CWBkoFl81_IqOelpaeDyNL_p=(oO-=hH8uIH!_VPn+FKO85h3uP;0YaBDbhtP2!~TJ=87H~TS$zR<|gigF25O~+~OvljGYJr%yhU$Q>$QEos;
?@U#UciW+}gjdE)3zL4V&G!pW|Yc>Lgi^RL-L#`z?hrEHH44pY9jcQKwj+bzz&x7CzyihP3OS1ONX(-;zbzVf$d(>6ARxN6#au&0^;?T%69$$mJmcuG?
pSjZ*CY8W;G_7~$4^(RQRMN_VD+YM9LYmXI@(_lIVpw%Ey?zp_sF9t=MA1@pTQ!eA!zS3lQE-$uwsEu&`)9VYoF2vAiqphmOteov=oKK`ChgMaCu{x2P
5j=0TDVX(Xy#LDuwwEX!A;@(>9e>(5Uea2wk8EpBdU8tP_-~btHYoQJoDYUsG32xLW(E_&7<)Q6W;x)(HD`9zXld&%;Y>l)7sjX{z1$O<mPLWdk(r})Z
_)K6Vy4l2JSw^{+fzlMg}4uB+op`d=>Uqo${3jf=&LbWWcH@$4F;pRuyL9iiuUV+q3&n7&UXoMk9x7I#A>URCcH^iM;K*Y4SVlU(uGQjGw6h^gQ&O_>4
N!YC?lq9yR5b?aJ;O#UI-6|DDu?V#F_(+T=1wh7n`I`gdG<QOi_d}+sZ|8)@|!x<sNbTtmjKsWy1vPzXcsct4ma9Gf_~0Fhc+~#Ue5EC~pa1CpZ&W?Pg
d%aIC!&GSDp01{3S``pYQfo4LKm_}Z04Z_JMO7@xf+#7doz>W;<wGby<ZD#>aROQ?<G&tW*U(2?+vr)hqZ;v1+{Ur&S)&PT!-4Z6{kg2VL4vJyG)Owh_
Vwf~zGVqGsw0)Qd+I3Me8S?$o*ED-Kf6ERtda<<*G*PzlTBea^TLsnnu5&<#~$Z**xfT!VPbqbKTlkwUEo>av$X81M3jZu4FM50>i3k&c(*FlgKX;G$#
HpQEV;{t|j1s2j`)Y5<eqY%#7Hp9xTCQe9p8<9sj_EW5&AA*wi+o6rTPD00eClvbi^NdFvZy6ZRA*nJzn5c7DNw&?ft7zo{d!S8V;2!lDRP8+EdZXn5+
3aGD?VTejAZi6|WSI>M%ZJ1H@M^D4&~CFHvppy5<-pPU7Fxw&m*n*!jz0zso`ThWNg6`cT3cY;neSoJ>LP>NO(r^6%Z>-v1f#G$KpPBCsdT$y20Tu@R%
zyfif@@H(F@WBK1@u0W8uxoM1w2T<S@tnR|kFUA9qD8Eauq%`i$zM1&Nd6Udf;m%x12L?E~8?<UrFDu!OxG+y(8utxnqGOz7c=92G5gD~d!@Z*!UC5-4
JJBUYUg;|!E}9#nZuQ=+ctU4cJRTM<sEPJ@-#+aV9=1U2E@Z)i9_C!L(%@xmG@?#g4;hJfQ8P3@|%H<<55ne2xven@aQ-d&^$Yxt{K37{pfQG_$<SRW~
B1@yXJOdMn?*<WaE$afB&i=16^BMK{{pfUeF9xjb}90L?#{n^=}i5BuCwzX^=5Fic`4>|jJ5lc;dhU0~p>7kYE^+-)D^F9!QCAL@0BsF@}A;I}8J;3pS
Rw$w_0G$Sh13iFJo|1;*S9m>6AypVv1r_(WHMZXcYhwGmFSdoAjE8f<UF-=YjH$KNwO}p)F{S6wU(LI2HyuM$$c@0R$gF|w-#o+loS^4@w8Q(zispRO2
eRixD6P_+Cv8k!;1e$%pryaZ`NV8rRJ@-Lax|K(*jUaRx{lMHeu#ET78w#5j7pxhG!_j?xbk|Qgc81KIua}=4GYIp2mc7Ruz7%jg-TIk8io!sebhy9S6
+znbb^*bHby;^jHt3uO>1ToKEF_5_n<V5p2?;<7z{Qz0&}B<(ZgYXA14ms43*nX8p}8xt$-urcw!+=yG5^A5i~za3K1=)EgAa@FAu?}?L=@w_pv=b?6W
mbP8J4g*pm*+SwpRj<EwIs=i_kxH7SP#h>$Ua(Xrbwlu8M(zZ7C0trwmYt1DV(_)S|$&<<zAMX%A{w*k_I6-ue1^7O!6x}Y0E2d;a|+z=09LjWwlv{B@
%V^PI4R~$3<3zVhO(9_K<Edd2OIa-XvC8-S&rr+<R42lX;F?g>71fe<e2B_S%a7ftoL!4hljEB`~f&EXP^_KiF@gpejn50mbd6(gY{s9LXy@l#YncvER
<xhDu$wVjCqXqU~`_X8Cc4Mty=*xAQfucxlv?7sN^gC_rzgx?R0#^*RF7!oWCj3#DHqnr2LQ)@0vo1et#dAc5P{R4fVb})p_()Z4yT`KXU^EN?Bc~=TP
2cl0b?#vQLZmq2Q=N(wg@!TZ5L4HuSoI}Clgwos=*vz6O?<D3?U%Wtd557#5N@=b<-~(rflh>I<oCKQQ67ki2`bCjp~V7A97DM3^OFStC}#rbshbpscy
6y@LN^d`{O-<|7BHPcLB6vgZKaTA3P^@PK`FxiL>ZE4#upilP-M}4Q6AE%#oIc|!>A#yi{54~RUovyBihn~K$H%i?Sg)@+eJ%DQ&|<Sz31ojBtn^(HVu
iBx-?IUZUJ$iw#NBztDOKLGB~sjeUB7pQGW=Qn>2!1Mf!!h=`b3vvm(xS8C@@Qv71#qH&_keV!UAt(cMrIuy%PDO$VxIo09_j!_F+|BP;S~QmR<p1S~Q
rBrY3z(Q8rbC4h+~qrAs8NLeP)kUs`G&aasR<w=VzGY7{baNvp__iS~U6cy+mdP4~O@zRjf+^YD^Vse0aX7Pn+3^qf4oo^vBwT@(~qd5%up+-z$WI0<>
9&Tn5nC#OG(Vdj`^hsCW^E!vaknJ&?liGUQU^rgbjM0o5%B;TGkP2{if)AIjMj6tEnkYEp#`w&p0V;Z{F`x6RwOhduS=e942Yv-+;(CYzQ`0>B2di))B
bsQQw3;N?8^aYZ4MQJhMQqpt2>{J&;*LR9zDif!R<B8es^3{6QSPq|d6B0Sx5Ew^Zgo4)yR>$|@#D@4QMuVxhDN#mlv|mp3oCjI3iFuz8ArF<Dx9pln^
<2^BSy$IwvW~`Z0{7Qaw%@s=&W%3=WIN!?;wV!9mRs1R%zgW>;&7-mMX)YTIR9VU0ao4sbqrIU^XUoWqRmx6E%>~cF|lJ@*d5WV7+sW$em5bhB}oEmy7
9HiB?EA4UGv*8Z5YFg@*I?F_!x?caN=0gdI`J<%YB;35jPWYZ<PGIIkIm`$mG}sUAcDT9>i7nR1~p>P}GAA(vfNESr!5^Rzgi{aQb;*k<+m9GNZ>*k4(
hr#2fI1LWP&ghJL?lFG<tR$yleJyf-)J6oCVJ8Q5TVSJT`Wz&;DzrKI73^p(lVNvL+e4K(qI94InPQ_LQ?SSJ&U)!SsvV|yD<*^T9$G{0*>lhS0JIj~6
r@A(rOFgA9mQgPO9+(wS40tQntYUTqqfvW;;+~)sy&(<e0GaU+Vo&JXqUIzaXdD;~83Sr<XxI(;eAJEt<TNLPSPgc)oHuQIf?A+h8d?EI6Jl)aQzWc>2
3z!2UIA9`&0x01`=JSk0>{JYafjy39`E%EaGdgak*X--h!or31IK{Puzp?>Cz`Ab#ccvMo&E;KHeKl52G_vGMxIWQ=752rbF)g}g-VFgw8gJjb=02uz!
r@mN-UlxWhO5felQ));0$D@Ax*o|o}05>9>wGK#*?Y-=Eyr<g7fWS<(#TfWW0E=0Lo^QK_P|qhT!c$N+2gKXipK?NDv&Kk<cjfY+Iy=xq_p)19ryCAYk
PZAsz@`Q^fi?8QAi%1sQ&tX*>!?t;iEM<$TWT)&%!&jvJQq0=CTwUOt0kd1<hE14Ui_I2nqNn;Qp#Qibry=_@HilMx*o%34HAFadUsmPgYQl}@n`K#;W
7D3|@TP^5wc-453gu$fv?q|zJ~ZI10iY+u%sgzXu9NC3FyDYVe|TvV-bzsv14y9?)fxfQwCl6bMFWB(O*9F;Xj{9(!04|+gr;i5vUpY;=Z2W<|umb|p(
#<o`hX%8v1W~z?RWxE6HKPDVNCAUmPSzeefXKzXh>$^QQbbW;J#!%w|O6~#M5PMoGfK>ZMwQqOp>uVk_fxN@F&~k)SPc^e9!IjO42`$R4j9wa$IS7|iV
6r|H#p2e;2taAW6s_I#Xt8iN+4B)O;!v{p@qU8Ie8oj=QGuD;S+M#-#Q90L!1&tCm7^`HSuB7&Mj2Z5lC9C}Aywj2r^5bcwA!%RW;$W`W}9fi;XbsAUX
>?DuqVnRvbd^E%5FBNfq?@qwAoD+Pq)p!#;56^jn*5BFk}ZTaeTf^4$vE`y;aLlW;vj{`yE>E>*qHpS7$h7-of!B*>AE+XUO}&aStg<6?5e2%ml}eOJQ
WdSrTJB(xdbUq_Xd!m>_We>k<V6XlHDqXqP}wwjy=ObIhJWD|TfWdTH-+j#C*8`U@k({5WC`b_aEZ+)|)zMIcuKh$)dqr5^NHd8HgfZkHS;D2gX?VaRi
@%ZITsLF-0Tu&M&5IcTOVLfd?V>7R5~7Ff&~0ghXKvk=AOatyXxN5Sz~8n9|S7)<$%+1BB*oKA55%XM@R^H4^m={lsgB`driib}xY2w{J=cC!`Vm~R-g
(Z^FPZvj*sh&#P%f7o|fy*N$<AiKd4&BZZ~{q1T$1@X>G&;%J(A<xM+!IzaTV*X`V^xCe1{VyY{aBP)xqvwG(0eEjABRAS&e{YE1oZEGvf|lE~WJR2~N
Pv-66^dk2!uWG^m+$l@J{(4R%&Kaarvc><Jv5UmG4AQ3mIC65G(ypMr50j)u;_#C*dL-C_Sc2T?G>Dl>m3coo|P41cYy6z-&yagW@o61I=^+sU@VtoG@
Z9}L(H>fA1pilF-qrZ?n#qC5cqLkV4aQfJ*#``Azsh$D>Q=JeyrPLP6x9?>O*!rHVWm)*Y-!8YIQxMZK1Ko(&f9lZ@~qlBUbgAZ5nW`=zw@Fw__bjNC2
u{*H3NsZ5-D1f;BHkau+S4ZRY9Nt>k<sY3VSMGid1T#z6oBF85JLa&!T>p?~B_t1F^(7wR_l{Y1v)bIL%aMe?2|xR%b(MXnEvu`wuQLOJGOffIH#9+N_
>0;$k>kab+-Wx?8$r$Us08LxY2wKfN=?#{LqPime7lNFq@Dn*ewzjrokG%^!~)cILifoZs&qAk}A7@7yH4`u<dutv{QLu}b<!aGRKVP<XOLZ1%ABk(&O
_FoHrAItl(qjAf^#_>ZULqnoH96!_4;ehQ!8+!U6lU+WX+W_0oLt>~_aWH{kiU>J*3&g#KpSr*t_Is#=+o9J#@be|VSZq5;&)Yhw6HHF<N>~VRLo61BM
nWY4H;bN!Pbzx;SD*Z=JAe67;%w?eq9iKshH1VC%DZml6!`cojgqo>=@Zn)N!)Pq`tQGZsdCo4;H6KVe!)Y_AV2-=;sFo3aJ;t5>YxAOB`?i`m+qXVxc
uCA-u~g2FW>m}<u86vlM_@y?yN7c4wuW~rBC8<754aey*n>$qQXlPFUZO$O==S8J1@maijvcuQIhS-y9=kpGr#oKufKEeYd?Scn}2ifwKw1S&HuRk%=h
1Y^+*5T%YS|E$KSpD#Vh#7i|8V}SX`vP`_-4;{nV?MzkLn&<DcLD@sHp7#h2dt*+1iB@if-bDKDbp0z24?)BG3p{2#xta68TYAg?>GX1a6XB>w5hv%pS
=*8N3*srEnq(jD>+`N=z&d3;>tKThZ6%innS<uCkUL_V1N52P{OmG2|X&;8;LmgaeZk3yU^U=H^wz5Ld<F2DWi<!63`>3!=LpT+B5zVgraUjM=as@{G5
<#&GYskeUi^5w5yzWm|eUjF3Y?tS5Z;J?ola_co-ZkJy;IhN(pNfv?s@ryySK0HRr(!q?R7cQne3zCa4PdBGyiW2L@HFfpxck%CeaJNkBKkf#JUyJmYf
A@eUOwHTh`gct6<>!BbiN5#xzg+(0H&~QsKwSP`UwR<(w|@SQm#@5b#n>C4#=KpA`8#;{y*K`&7X8<M`_|8XaiN@fk?vD;lj=0NILWJAM#-X<<`t879!
Adt+27bE%x(Jd3-z>vX;L$q2c@^XNW%-|BH3+Rtn=4=V<Qpd>%gf3|G~Dr^|LQyP`vev@4frAZ(RQCYxlnP8w{!6{py<!1c94)E{vCZU;oKFzx{{H*K5
(d^B+IG51-&fNO9VoB*m0mFY<{Kxeo}bsd|)myfZadDgFWP#|^9}!QJz)no<mx6Lj#(XF~Ae*O-3&3ugi^KmXZxKlcij`Moz^!OeF+{cDUWJn&5E0E_2
5;|&p?Vg4wDlq*U%XS@dvmgouOH!$S*{z;0p8h-JM7bk;yarwpX)bhb_dG&{vFaPSTpM4Rpjfwc!$KHA4H}^jOm5+Vwd|-{Ezx&5~-~K)p?z`W7<=*SR
I34}vx4-_4GqJODcX3+bYGMp(R4XcSPMVqr_c#4xn5d7{-KXQO^)ttRV5r@f{35*}+IoWG?lH*ITDG76mzs#vK3{(7mA8NW2Bs5pa6z8o{MIjjT<hj<z
kTmZpQ>s8&W(*f&2--WKf9=15r)AMZ#-5&FWm$e<Vn1TdXo<qXUY#XPOfRG$KG|;c(>2n{LXK`cKNM;z{}r+-@AYPPiJ*H3-f%;y|4c}-s21RTE$w*{f
&OyGW=O_QM<*H{IG`X@}%DT;pwl_v1pmDgL>QDJ9whURi|9$L2xo?#nq;N=?icD><gGEyo(rkH5q^XPqo#RhxYG&_4&7c_PrW{ul@*IinGc1-LGmlqK_
=&0wWeH-^o6F^UAVbZ@V8=QN8ieNtM!z)5;g_I`!h>PA$bKxp3-LF8*7I()-GXx81om761L?7hH02TC2u$Z9PA6--ciFv`enE0I%#`-1}eOt?7E@HB8h
^-%{(`FMoaSZ-4sEzkmBorF)vR*7d9LpE!f_fT=%iKgMK@O-xXl9Uj){VwvV;z1Kha>LV(Rm%aS_=idIp=jvr&|ChJ_<;{Dq|F{<JPyP*S#^skjbMJ3|
jFs#1v!B7Tu65;W`0p=Ye(seE>PZTY<B|fK)3XV}=Dprq=b~6g-pOH|EmbXKXPpO*e>kfS{`tNUKKqek=a#wSmBD@Ib_%DWQzZ2l<Q)d{Mc!dgpWV|ZM
d2^%)Ips(s8a`Z?r5Gmnx~HDsiS%Bpidq2se?Xs(C3cUsiSr3Xq`G*=Z^NNqkZaVpE}y-j?Ss0bL!}vIy&bL=JXSD`iZ$ik>{^-57oq9?5T@Acd_R#_T
1Gy|JXgZsQY|Ub-NA+ojh_*At(;|(lEU19`2r%8bb+h=vim6k-PV=|8)8NU)LeaZ@+<U$>nceJzK#VbY~>|>p#8y-8bqXKm4bA|IgQJOL+<w>geEme^V
pjD__C~W58UrE-rui#u-8n)F(e1!m~SC?TQlbe_90R-Or=Nvb-qL^{x(9aX4EpPhRu9=YAB1*s><&C-9+HKx&;FYlzLlp+55CFP(7wC(d87+tm5R-7HW
2omW0RCYu-7I$kUz?C6q<ci#N|TR(rT_CjC$&N-O+C^>GP)cb0wdZv?iJu5x7NxQXQYx`!mE~9K6)!P0nce?rXce?qcop$oYZiA1zi|yXsU2#94c^Yh9
zVg>Kr{{3y>}#+E#}QIJ;QPP6{PZhzf`I)e`4LN?w*U9}yjuRs{?`njJ!)7x0)z+PkmZ!#7ExK^d1`z1mpC`Xfz6E+`7d88ciB2P_1%93S<J5v&2Tg?T
z0r`CAmya1GBS3+_*ITP$u+cKH-|JMb~XK4}(54fz!Nd^Ng8Pk!%hKf7$PIxj5+xjg%clkZjOdh5r1{A38O_-Z(YDo=ypb>(nW6AGxPKPPItVp&XCI|L
Ckiz4TX~{Hs%H`<_HctO?`QSZlc5okX?w(s)Z^qSTQAxmHyWQ+qq^s*8fv*#kkRa(i7Z%+6*s6;T)sW&|rt4PzZ2k2<^S`oj^`&G%+2O=l%(%N1t&;2$
h<)o;7q;X?C$I|!FmyG`YjSUC2Z#CtM_oyw!!`99fc`mJW@bV4s{kRQz57FxS?z$=8_RdhBl`~$tJ$o6PukHuBDNto<TmRp0cVG*0WsBC$~bj&u<FS;d
72QneVyK#3R9Gj~~5V5ls3YneBaG<I>OwSw<D_PmKoc5G60B7jglCu=YY{ml}73~&V5OcbdxT@XeVlb2&#7tB3ZN-d_A+kcH8xu`>WX;D-x@&diwpHS}
gv@NC5y2TvuObOyIS=$6ZFZS%H?v&9rjzdbLZV4NCN;X<C25~+vK}2!_c4L-9qhB94r)Fa!^q$epY|XpaU2pjd699P4L(W?e^@jUy;()cIwUND%_72{l
|t7f4ja8Yj7XDw>S+9faMe(RUVkA>V4rJwM%v{1bB+|2=&+h`R4l;3llosET%E$+5@+_wl})VG?h}6zI_n}hN#{@I2h1rBel`!iV6xZ<;fRerva=Kv69
&(_-SxNY*d@ho*ftN68@_1s-;RH_<6ks-pEf=}sQsRAk!^SH&`*Ac?1ov_HFz>27L&E^^2u^+p=@62o^%u(ns3TW2-SjdV^Jbv7f{QFi2`!M8|oyOy8!
#cHk$Mk#nXF<z5-irk)w^PV7D}J=M{)L)UMjkGQ*bHS>l4iYBR|9_YIMc3x)u*M#h<)q(d4?0z-mV6;?0_vnSZ1xMf_<?1nKKCX1!Wm%}y#*8W6AZd*N
y5*yd|)YbE|&5mq~<Gf>ma<Y?<$hAA9IH+rWJUU;?sp!f-H1$H%l5EdCIv<)W>l*rV-Vg)EJ@Rr7Op&{tDV~_b-47nW7eU7)JFzdyUENNAqK=2vs@PYa
u(qp^|Df@Wj?+go)8stW+GVT9<ozf=kB(0d3WdC(B6=!j-vr0w&O**s(^zdSq}2zGuV8%-wJ>b30!QHWvR#KlGbL#l%51hv&h!sQ9odj|&(iou$4gzMS
)sWMZK)d37681e!I=%Z20tQVi%<1V0_`+aM0uLC{$t}G#X~GCmnPzUCg#GSaOApb9-!ISTZuw{s)gW*>yy+`vt=^g3Xk!7bX@_Nhtb+oI&`T&w*HA;t1
r(zWrY~)jGrU4O;4E^1#_l<Jn<Nki#D9}*!V}=i|)K}h2N!=F(8YA08I{s5i6~I!kqiP8o!Fe&vf9+`~Vf5Roj!L_SOPxr6(av&3RHQH?8-%W_niflVA
T3d0QdMVZL?O?6I+=%7xxq5fhW(C%x4{+L$si2f35#Y19z9N0PJBEH}4in{B|wpd3~^qTj8IZ7-lY7O`&cc3Z|I7Uu7lw=tgI=`u}{V#9XxL*;FfFD5F
XR;0j=js0duwT|<OiC6n=1-(H*jMW?jhCMo3?4c+RjJ&c!bHALms1DN#MPjv>2$N_hGz4Ouk(=dk=x(b9VkX?!BK?%W`#d%L$R>|n$DBGtW61C(+Xmep
*`K(h-z#q;+dkE7vQ&q3>Gp@p+xSi<%o=Y0Xm#~{ZijP)AS-m}nmy03ki;o^ukDq7UI@fwG29YTOyk60n=TWBwhEFk8^Xo`$)UkC%DIx2L(@7``vF)EC
XfiXgkrK_x|cjwV0WV_Go;m>V0OGL-td}eio`~Vr-UE~yv<E#sXUHb?!H3wo<5RdkBEsba*tydrxI2pZO^AdCt6KRL?f^%!&yTmTzZ;L);!A<oEwE@=?
>hT`TOQ=UB?Z*j^A#(-UF$<SKjtS3{yRmn`+q+`kbAzythgEJjs8Q82+$m?89Qx<24`4n*#e;Dz0f{9&KHU7Ncp%J#{qxLAYYaF6BAIrZR~AxEk;ChQl
5SY0{m_RXabLPwanzaCMuv-R5n#<8Sk}KiRyE9;I^>QodN|y}Yg!XmBD*#wjfL_ORpf8;%*H{)XTTmB=CnjP+=OCc}*J6syykg4M*4kfTXHD>+M40b>s
bXv;P=L#103j#GQcs%vqhLY~Z<0_bJ=8VX*}^u)5i!t)(`-9+YK$10>An0%(hJrgkw5p!wW(K$j)e8@+%z;YU)tU$^!C8}SAR!AzK%=7%-VteqUe42%T
tI!b5=@IZ$Il*!6qw@uMFGTjrCrO^QjuQXqd{aO)&<v$KE6sX?BQNz1Aqv1k@D#J5GaooU7_8<<Aw15|VoxSO*6Djy38ihpJ4$)vKWKboIvF9WF%t|OQ
7if}c|Xd}qvKP3CnBfG?F?x?GAmw%2N#7SQz|rmISoH>d{o!cShI(o(HkC)IFHI40@<LVSw$@i;!J;NIXDs;dE@S5^p^sw!Ehw)4W+%86);>cAhecRlj
Wd&Ab1$&zDaAG6idQR)*c)GC>}a`L#Xy51f;y@Izyh-20N&F3(=5*-d+JuT;DT=V<Dz>?bS#5-S3kD60&?*D7##*9$WuJ?}*c_LiSpYaK<C8HnW&_i-m
rs|0wM^Td7|>`MCTaX)hd7g2NiW{90BRQ1n{|G^J={$j)xII`^OOt59pLemA+JqhT4929LFa0J7=sp~03FLr|u`d{lYcP`0Y<z*()F<+{slYc`^DlVVp
}HJ?g`N9?3nBV&2NGHkU)-8QjZ;cd$$HD{D=aKORT4n=fKkw*gO&apPeDZ%e~y^W;X?T$||0oiT)A1bpMwiv!WZ$KPqH~FPGE|WoFGCcu=&DFZ-5NV{Z
IKG<FtA=@?d%78{wiQ{<o3o9WR5CG(+>F-*jj<Y{;=4UnGFK*5_6{noCq#pQmQw5{D~r(^N2;4+z$8`G8Vl`wKv3S{_siR;CeH0Wr`_?W50|%L1?_jpa
@k_K{={qc(uUQn$ja!oeccNnLHo%-Tl)--^B0Y6R|4pmn+F+)h?-<Yi!d0KwJG0Z-L73uxskm#_hxIqqL1UATam;hiw|y}@)|hCF36)1kk#63%W3Syhr
_N(jMjTi-A^Z^PRx>ZGcS~_TM?0S<VxaDaYUbPHGni^yG+CKSIewm-O^-tMhM)I+7F1F)mv$k)NuUm9|~)w9hv<1zTVahn_aINI8DFfeo)@_WDJv9SW1
&VPK>5--5|#^3MWn<C5AsN8l}l$Eg0U2t&4{AY-7LIk+~li89XW?mgmz(;~#{pW>IzuHPZ=$a1QhqMRCO*ySX0Zpf@6pPwsz#aCMuv-R5n#<8Sk}KiRx
3gh{j7?jtsqBi-V`yfIs%mC3Gb&W1k4M{=rEY+g-BsV^LKo|$JI1ZAHwl-^vOf<2WgXuIJhR#SHA6wvcUh~iE!^%Om8l^pB!coaz6t*BJ_NCWa<J46$z
s$#*kU5zJqFf}Py;5a=R4RoG7G8=OnHVB*RFdc<6W3z=|XQ3IAi}ai~V=zYJBb$?QvWU9iG`~+LA}Mc<9gQdAwt)E7u1kum!Da~_oo{s50yxqoMU+7!U
p_XUW~4*3noqW|vK{TZe5H3p6sjA+6Nv%N+dgRgsx1-7s(j6sI+8Ht&1Q?PlHqad@d@l#{0EJ<s=CIE*;hs0?TnPi<o&pO9v(m57!r!4#nAwp8LRW&&f
(D59!N#6h-mi%$E%1Pp-eg)nHJ+Ny1*cV5IM|_E~IJOW6tzXRCZ4)q%<BsM*q~;2)w_`Oq9oiNCG2HK~Mokv*499V)*rZ<idG3Gh%UH_W8%gKZ*yx*^r
<=Z|JLbqj?zf+-Bn;hf*3Om(XxaJaK(zyVFH^Lln|uc;cxjN2)?EJ$cVCkK^e?uil<po)nuM;c9%7B4dGZ7Qz+%?X>NIRT<77li#E5PDJm|_?07{Gx?C
&PLZ4PK-9*fmhq?l6Mm)RHY<6vPnoE!8jK;qok;VdGHs$cKknNKX_yrM5#?<*#Y;PHWw$LN)dxw3vt3lNM88b~&FzXr!)Z3Ta8GyKMiI`-VPPNFRl7^<
rH#BTY~rv4ZOP}BO}#s9na*OuDDv-lz0K)#$S%veewPfX50%*@BfYnTBA_i6=#7GsbYWt4+mNG2fNdCrZET0Bw9ncWtJyYkb|Dd0t+*I_OUADTL^Zd}?
YxY-E^(CmmN?wD0O~PXxtsMC^CmH+%Y#Q-$I4|loq(Kig&>&Ca6f6xz%&5ASKihRS~TlX-6rd@?GJYsD2)bd<1l9h0?>zExbUpG*;Z6$ORPNKCUVQ1dZ
I>ja-u!lcANpLR24N1Vb}D`olFefyndltf*AIo?gY9)5n|QQ`h1`3C4(k0OWDGPgLRW>lycc829CbO@%s)Q^!0Mb62^GC&{tUxt=I#B0=s)mIu)ymMv^
6Sb3yd<k=EYo2<Lsr)-cqookCWf(K^H7y3%M7-Oak#=6=-{*vu#WahBIt-haQmt=VQ6s_TSd(`ADXx=-?n7$#&`%@*3cN(pujx)HbDG*%xehCeJCm$Tg
nS*w`0ffTiMelUO%R3~~|h^;m^=AJeh{~%noTDX<%$4KK=QAKPLY0AZ5(8Gqo8+!n%PwanjaCMuv-R5n#<8Sk}KiRxZ4MGb}N<tM?n>?t5Xwp8MNz^fx
yK@!iS-?u5LvAOcGy|c@kJ*Nb=5i(&T2I%eAdo1-Jh~f^)wcau0lWhuXl*yp6I$wG$Zwbh1J?^)jP+&I+jB)#C~%dSd!d0)_lWaCuVu2$9?lCqA*A`v#
$?QbX-KgsO3ak&whtTVM6<pK3<37}B1L;xjDc+HyGiMv=PwS;Dwfpoddhc{a07?#PPJ8!-tW0b=gXo9K#OcEwt{Brl6!Q%6@Og9;cmJkWoACrz&dC^G+
J32D^GTP>jTHH3$uXkDxH#|OcV)Ul5@4n+O2~pY;<DEf6(|KTx$qUcY>$)<dg=F%KK4%9v$Bp*<C12=2D>!#;X-*=LZAX!^|jjr<o=nINqLZb{JR{XYf
`--*Z$WDABZ`@J6qk?!qhj-IOHd4oPZ{?Z>)pv#_idqNvJ=OK}}&3vj$DI8Tm8vB`IO4G&HxtzoR#wkJI{{!u(QrrtF7p)Zjl?e;=0_nJpI8PMHTqmeA
$WBqNi$9Q1p0`VB0#>)|d0Iw#j><E43vGFH*XKCUa;=He$=kf88XvX|JWRGY1Jr%WCVHz3PWAb~nJ<L-9ZfpE<WY5m{{lJnTq_8yf?J`_(r~VUu<!xha
@&gIWcPh7Fp<rlt`K-I(VAg81Y)PCi=iCS7Z8s~+c<C-F@7|~ub6r`c`C%%{oU6SQ(Xlox=VvYNx02oF?%Fw=Cv_t~%5hvBrHQkCVig+l<Lx^y)lU%q+
h5nu2Y&hMmtXlR9#}u%cbetS=~=%Avz#7g^n)O)M>gB10yd8fy<fxTOvIDMyJ@++{;7B{)hk~*&+usf`<KCK-z<YuqV(>$K0^KI`>D#p+i$#jdf@YW=S
nQ*!Af&)c~Mu}I6b%j_IKa7eB&QZ&r#Ng)X%*C`m^VH4E6Jsuf6&9w|;i{#qZQCe&)xQzk21}&s{%vd0pHErT6PHoQkK^`&$=2xLWPcit8EybuED?!7}
vkT)4aPL9GTXsP*Bh7R4_6KkgS+*zDHMY24{q()&;N*K3_h6Qwu=P9E@j^|<F7uhx&do@;Zw`lEM#``Uxb9oHo#ZcuwFFmR^$6XzNnj~D28xVXUm<?lM
{^@CasXA-b%?n}HbXMh)c>t|nhq(Z~xSN;Z5^v>u0`SPd#_Mqy?dHBNwo(hPZDZ8jQ{o@y+b1u44OXpm$;kquv!$n*kkRO#;cqn<e7RJNUs~@?2?ah1N
c;nrdzj-n2_iJ=KsDE<5lEh6u&U=5q-o$ksl$&h5{g40myRZF6&GbW@MaBIpKvxe8pPsVK)=revOMm<ZQXb*&M%{@!=Y2XojJt8lJn|kKbCTPW*nYUO#
*KaY!g-(G{l@pMnkOzFl;C;m=l}R2*s4i=2>N_bM1D{_wo{Mq(uZZ>%Fvw--#@f}le^1{o7jKrXJ4!fnfz=0{Pe~0;)xtwZ`-Rs!a(_dU%g*CsGjWV!Q
}^9Q4_tqa09&PnP%rq_5KE-cdllswf0(#ZWaZqjrJ3%-#<kCxn$ReBwDyn^!|xNpX+wLKgGg(QJi5zUzck+;pKbZJmcl<fBybEKm6?Fzkcm^zxq6;1zZ
0M`lP_;x-0Lz`J1<X`JZ?L9vIj&Ynbx;rnlzo^xK(q^ZqI~@pGr1)HyqmbM2sFjp20DkS5p?-NB#vsrA6pUXx#Y#NuwSzb?LVmMq5Z+h6?8doO>gu7U8
qA71|CmCHAO{?1Q6jhVyJS1#&@<8L@sO!-;(^`rOS{Sr0`Z-4FI>iSb}eDm5`)mHtq-ie6^YkmSt7;nps*{&)f1m#&1@)SKN*K}VG9=5e75j?E0wYRPd
kkv@2|9-^q)IWaz)qCIm^t+$?@^!_Q(>yl}Dz>F{Ev&2GYZ0QLe$@ZTx_7QKb~^TMUB;!jyT|iBM8TK7a27AdQ(d{>jaO^i|I5ESmqEkFyz?JF#iD%Y&
0pRxck{RJe*1r(hu8Q%?MQ8OPQ~!*at5ER3ufI1_)TJOc!iS%6wWX&K7R3_?AN(YT3zw$3Pcwts_z#ms}0eW)a&@f4b~~TbAgr-hUa~kDAZ;6f+vdryT
7`#{$9RxKXkeG>VKXp=6n(JRYME2e9defTipBmpVx=|?XR#X&cz)ba9#6ziZ&jU0K3xbn!g%c*YOYr5DpMB%+gK9PC?TZXSLz2%TLtbcP=)y%_=b-pH!
)=M%Z<9_JETc*68w;FW0}k_U7d)KRCO+w}1WBw}1J1ZHnF(bk_AYJXql|8x>s@FiL{*A;Waq*Q?fjU|v&wjxA3>yjwGVw+;^Kk{UN;e~#<$4&0ReIl6l
Q+cWiNOZ&)SXHMSv!KZ4a!(AsASr^HBSonS#6sH}ycqD2)2X`l<daYrPY$WC{Scg}&#A*W)oVD*Uey@wPouaOK*83GHAGm`DWyKzf!0tl{+pDV*Q#fq-
%2%(-x7`m5AHeNF;DxEUjs$P$+c^-u!qNTOXwF52SxWOekHw1*7jdFbg_~NZ&-UrF^LSY&^18Ycc`ky4zvxqCr}Jm)^w~arb{?<(L|zwxqOOW4oyRxto
IhKq&-UrF^LUXc^14=3^E|$J9#5af(5Ep^tRh8T7n7pTBkB7isn)5URQvSVd9P|y<aN=h)_H=~d4kq?f+tp@BCiWlwa<gv=RxiBpeI(TBCm^8b<Tr2=R
uwGpbxBI#hed+k3v@GuG37{^{lAtvR2*mA>H#K6nS0jioW`8Jt%s0{-&?KPrqMnNd0|kpXB>!aV$4jL`i||b@>!)3gxwz|8Lhh_kX{*{K;1@U-|nwPQr
fgXD`3|-JgHNWp?n<kFR=47O|dTbu5F;sfJ=4VKa4AUMWbh!w#H$eRwXSxcB<YmtXn2XDf}h^IpPm*2p;&b*-tp^@a4OCz1dC^6L+sfcf7qfBUNT-{(J
j@6(^T{Oo@`g$hiyA35D0aH_F*bNL5>O_{E-A<s^gTAyX{E%NCX-y)w_Mh*vVD37kPt*6A`=>+}-_Qv;q{M~o{=fAx3gU`PGt-r5*>^YSB_ct%U_??e>
yH88j3|}+&pt|DKnWQp3%OD8?AE#Kw-CgECRf~8g3QOQzb@J^W|KReKpI*NHlcy_zt8}a0_ET1Mn!wrALCbmgDejLJ$;DMk(z8&UO>hdRPN!v`nn>Px^
ZRdq?MGL{)?wP~Kfz&UU6kz?pS`#~mHQFP=6d2<Ky?W=oZr-y*Uog*DNnK}UK~N($dNx{N!*zEk3$sKzU(8G#P!5~9D=ycl|EuY+)Tp$7zA<Jw2xQ@56
-2$`0StFhwu@zf12}y+5c0oO!}<&qn<v0)RXvow(z}SV4uIEzd_7%)adsS$@6geFT7Bmz0Z5$MRGFBPb+o!5Q2D?XAI6>`Op9Sf_(O;3$E9G&vON#Q=j
O)yAHzgZn}GlCCe{=^3}I~{@MfQf6;hIryKX*Mevad<ILQ9Em(u4=DU6^%ySdQ4JH2AMGOCbdN%ZiMBZ=J$Hnr@%G$p#S#`zx_u9#)TLS-m$*ND!ycby
?x?H}SJ6;@=#q$#FEB}ne_q$(x{@rhU?{~lY!uiEb7gRkL2I?<9Tfac$m7hLSsb;lwPVW-IVys_t^NEZ5LOLyb^_G&e_^yC?0_k>_mJwdy>51~8i~lz-
5T0Ogc7Rxr^)=L!j@Ks*KmYgdy!@F5C_Ueq^YlWbCy@1t8<@NDj!}6Zk>@w(+_^YehVx5w9zEo0^x-V<`XX>tPk;A(`t2#E8sGlzTfh9zo1X0Ql`ntv!
aLo>bf2l4tJSx5omjlc(_Qjh&NJS~2VR7L`vy7BF}i#op*;JuZ7;k?o_!AT!i(ft<sk1Ri02S%K9kV$g^MJw-;{JF>Y2rg*Y8cbifKM<H27@8nTO)Ahi
;R6PJzsO5%kf9F#jd>@3|+q&n%^VVUpPAW`63${}@eB>qRs}t*2><>iZb(o}Wdy>)b7aeDm}~O<i1m;mcR|)PC_hm!Es3zMJD|WmKmdG_D@9psrJ?XV3
MMPS89jIXsD!M<i3r;%<o|FL<^RdGKW2y&r$~X`GtIY(0_v)4j;`&D5CV{~C9&J=-kkh9!Ic7cp-T^Bfby_YukSIH&T$3+36LQ+eS<@~loEyzqi}R`)W
!@Pc?&cQw5jf_Nx$c<yfHCN(dpP@cUF{UZ>{vp+NaM<A4E<y!s-MDeVg%O8O#o|SufPf<Ltv-hoMd(OV~$8nnM1vxSH(Vhys4PkCWnA;HMPauT3_1iCy
-+qQ?+FyV(?C*1C{n=l0c&=9&p2Ky8XMH{4{jVcDyDKTr?%K)YT;5(yxV@Tido|&Y`)b1NN%R-wB>J<u^xS&-m!4bC|I+i7b9@1e;+c}?i1{ar;@O+R7
gP|>K8t=q1@Wv-{=cB?KPyN0+}Xc9`FMNs@%H57?e){!^RWL_&cph3!HK7QHtOEjet!ANYu9C$aQ8dk{nF*9zWKDyPB|Cr==8f&URCWYu64yf4Y@i~^~
pOg6;WB@@mFtnd!M&nMoImG!OlzdJ66trx7s%v)ah?GP1i4d;`COv_k365`S|9|!F20G%yfPy$_LCuk?f6D^Y@&p)x0s7x!GvF$4rmCXyx%q>6`O(I`6
@0neTp|Ip3RS`U#Uh`u4~3kzKk&-WbSI4>hSa)p>|?s?D~@n@6;p&4*;vVLK#+`Fr2@2HrUf|GN1ox9|CuzT1(1DkE!HKF@(ytru|I?<><My||Lx8fwt
*t$?x`rD)l@ZQr(U+qdo8_HFyNecQfm-?netx9!{ZZTq%;+rDkzwr|_F?c4Tk`?meT?U(Mn<d=smc<B=_{hzzKRV<yl^%oS&-06JsukO5by4d>AIr$k^
jp0;h$yh8}CdH#!-hh_GF|pDEiwsyvZbNt7!2SC&r1<vQY(OZGj4kT~w+2W(+R)hz$XK54DvCc!c>Mg>Wo*eN7Hcq-LJkJ)VHL~6>2A%N$lStVbJw)RY
D0ASjp{-;+VaO(F;?N44~}{Vj#qxi7O6J$0a`^g9Q(z-Ucb@hOI1HYNaVDw?6k!k^s4Cyj*0#umb&|D&aZ|Q1^xZJBPw37=!1wzY#2@pGFGf6rjMOr`a
QA9#G(jb2DbYV4W~u(7>oMRZ}YhmA~^C<i<FOv>GM%x+Hkn5`A;@@{c%%Cpq)BQESD`ayV>6*G5t%AX3qTzxkO`d-7hx|czt(5G_LxaIp;sQ-!kJCspK
)#-ltz)b+{p5>B@%lEl0*uT<_0FvatN!dVjone~dQ4L3;wLSZR2TH6QPpErgccw54<#c6qm8Ae;dL^WRB{HGd@O4zyUI6H7w|(>GaxHgu}aK9&<^*X5g
Tb%f5)rDLTuu>6O%Yr#25A4p}_G3PvOGZb`p!;UD9S6m+~)(0B;5_yc}Sr^N9Pzngb&ZI?3^9sxN2L4X_OQcx7XZ*>HD!b7yDGZjcK46%0zsRrQ7`!)r
<#xI7pWHtzdTmkOZIJeU{RD%CK!pqkXJ}Mmyo`c1zZ--Z^ao1QR??N(<);=6q32`#ibP<pc`VTm=8wks9npAw#~hGwa-8jLB?+<o@_2>utI-(0u3XD+t
B)Y07Kd17Qew_WgOG$Hd)W~s#({m{8M`JNuIQsJ_Om|5C(R(}QyRvH7Gn8b>*sm?IVmJ({gl>wEWaE5-4fHcc8<)sUxC45{66|EZc^kwxj)!;Tcqeloc
2Eb648Rg57d8VJ%td?r^i@2gcyHXBy^xp3msb`TNr;+wMoIy?CvrDtDwsd$Ker<cQ%&aQh`|inQ#Q1HiPy5m}C5H2n);GtFZo0T`a$r-)uryD0u#9Ubg
whY=z)-ZDINKmRNq*_Df-xc>Zm?O3wC6VUAe8ulvPOh2_`OE#}-Wx*?X|d)q(R%WC`er2g4d!TJlMh4$qBVKv0^9ksFi*4`n4qnImVQ5bbgez|u;7)Xt
SE$>>P&l9r<<6T>pu>>bOji2?11$3B_BxOAcHNHK{c^I%-MM~WS%Rd`iTj&}=GnV&ztpDLQilEK(cD54CjEr9hl?TIEIFhn#4Ep@_{wZy}EcuhYJ?)>&
`Gfh5ei6=t@!39}`%id&@BPR66=qNFhw~O*KPw6Tefq`OJRI}I(&8Xw9ZcV_)=wBD85~7DY~QLC=8rUY2RN}SRO{!i<WW4W&g)AQ!1i;XuLf|^gxJ2F<
hAKy{R&dAElR5?CxH*Lk2^m&z**8h*y23yXZ)_27udWWX;S(B+xwPoRdH_ZA7ld%QE3tkASx0RLB{wRa#I2C2*|HL6R=)cyWDHNbva+-469mmJPVS{>y
zwEK{lne>KkTk7~k11qo%$!`g!5fG|^Wm=0<FTH}U`b`Y7=c_}^RHl#eVeJ-i%!gX7Bs{4ZKkgqS-F`FT|3FTV&O{;Vp0ovQqGboV`|Cw37les9jB^Mo
ylH>4o{XVcsf7xV`5Jud++O<?`wD|;mFK4VRp_A?c=>i6E`ePqw|byL3^|7qdeC6LfQrqU-~>*x3NU+NsU(tCao?rEA<4k$~|H~3!6CD9@>@P*PVOeqZ
k591@OFYQ5oVXOQ+8BLdDW%>_V+Vmj5$ng~ZJ{UoMneK8;<i-bwxNe-AiYDI*R3?Lj1gSvNk|^FC)Z!<{cwRK|S@V;Iul&Sc{ub_;5gW_<j4IGi__)6W
97T^9&(E+va*t?2X8S&tlgj_D<^}X;B;X%HpXbonb93T!XOQ2!X~mEJ!>@381OMo<$792<B+OU*=s&nL;lLhZ;0_vG5n`y{zvpMtB(3<-JA88zIE<-7#
gE?MP5e%WP`_XNPVSGuKM(9EZ1^3fjm{apaK#{Z13mn*Y;Y;_vo`)KKg8miGT!5c(1-lyJ9h?UY0xE`kSk5OJOh3?Qh-a-ieHA|U*eblJ>Kv`>yn`#@f
Ux@m&*TH6Zk{JAESytyydqIKRvqw5`V&5{1l~tix<G__bXY&KmI=dZSddoU)-tq%int5?sUMukBZ;C#f=38`rB3fMtJ>qNJ9q|*%kO-B_eCT-L>&r|3-
)98hmsaLw-5w$AB!SG>av<1Nzu_GnvG-eeXhk7RN)F|Hk5B{=I7cPPdx>wzhwTxAb3+zaM6o#y_N~3;C(S^9sLJ>u2lr=M{dd-hUOPz#(MiK7v@XhQ~8
XcU=kihPO3w;GR^}7iF1vxv&L(f;bI%+rCE3Qr^>zd@ODrafYsf<<qW2s0=mS$jUWX7HvEP#?i=|y)t|L{YyP!jrZAj*yu;B@z?xX<Ja?(@4CaFxAwJ$
OCBr3f^cp9zy8B7{jxOGCH8tD#N+<3P(?ogI=T~G$sAK#gAuVEParR>5uPq+#E9u#Fv(e=<X9c__HF-d$CqYNu~OSt_~Ad1OntDw#(;i&g2ekMq=<#04
pz>)Z7NEq{)U9fEr}KP;!3Ctpx!#@bcwOu^&~XK^D*(y!5;XWGcnLkm|Tf1Q?ZGAn*l;o^A7$s&=0iiUI*Zxo6P|BbNLl3{$sX6z338<a4|U0Qhae8#5
rBS-OClrQsJ$TF^~k}u2~H$-JCAaa=UZMhEJC!E)TMXTJx{<|8TS6bN)*?--&P6=c?r}memXFzhC=De0V@Ta%F{o?jOB$o3!wzUXeKCiFX}CecIphq*e
d$D%A_r#X8^ANBMSz=U?`bt}eAh@+e}T@v&S&eQ4nv6F%!lvp?_MNjrbw<yzk%rf{FnE3^655UoweBP5(2V<n)cJ9InrVSTIJ4NJq3$N$J*cTR+e<uVy
9_c+*}t3&ES*7!)9vh6{=HcLk(!9H7=3V*eH#CN-}pO+R6>@RTdj7}nD63BJn|M*BTXc9#ovYKkJ|J(8;5i2~e@LPqmHJ(?vSK&u-rr816=q8J?+JSu0
qi>kRTfT$wNzQrkSNk^cRoS<RpO${KDCfjL#AcJfB%L?fxEyzPJMo^;c7rQ>wAb3t_gUbpH+_bm&tD!SZ9nf(rX$|_mt%utTHv%l<#+qCMbGyS2jG9d&
X1m>$@BRMj&|bj&u{Sl1pM}eE9)@Zq0q^m_Qy^j7~lApvRHrdFIm`&hWO~D`7^&S4J-ZA^E>JId|uvI#Q0`@l6nCDl(y`eY_<v$<7B@@V(8}rNnYn?)6
V@$JSDl9QZ!5rgwNrMz&;oD(`edBTl_^@=yUL2d(dt8jZ&n*uUr1jpqqwR{<>`ZTkh!^kKX#f_ptA<KEfxh{En3SKtkhaBtPq4fqAvfpX6(}Ll-0DpW{
bd&WNY|lH^NTPd)iDn@5PUk49ece~=|TMYsd|8!uVkA>O$A4y7`?B4IdY<BGps5kpn}%e%nGau@1-Az_i+_FEqI_j{ob?G<GacN8)-9un9Ope-$uQ?Ea
amB$9gXT>NZo@WZ?*f|uAm|lk)lBnQFQ%gp?$XYj<oOf%1R`vB>5~b-jAcy4~<H^EVwDX5_5x`$ci&jZg@ec`f!2F3nxaX}%wzYoz4fx+{e6^$tPMmG?
;5ojsSfuampE}Xdl<13)ev^OkFoHtY%D+UUe3Z?Xf1KaxSJ+>?J>RSIFFqVed;g*2!b1~h&MGBoy+66572n1M2KIC05Iy%V&G}%RAD5~_V~MqZPftCnP
aNgQ(arhO>-<sD)eu3hoYKwtqx@JveSLdAS=(Q6biiBtzi?aZ#B8da$+kW}_BiGXF4IuIWi9&Se7Qc~e9f<kKTd`EQ_oL%%=5I(-)j5j$rzJ^L?AzM%9
a<~XY%2jGx_?8{g2H}-F6!iNB@KFrZ0^|-TuGT-SnkT>aR98eQD<TvbulL+|*th_wO_}G3|Dy9{sm^n;4G%(yKIJ245yO;CgLc4hG#Xf8JyI{Wi|`*)I
L*Z2CO;>1_IRHhtue{E<KMNB+nk`6GYikNlB8@<;y2ANeDH<d6K3Kk`TZ$p7a%oA5nyi6`i^sdV*}LwQD(WT{{Kv7!>)M`2HQiPhcH7>^z)gAP-rBu23
5$Fj$V4$`=hOUy-1V`bIV801g0lC0)&KgJeCIcR7e6=HH}h8296CFs^IL$cv5CdSOQqoS#Dw8{G7l~|z)K0yO6%SdpSxL7LKOhvt(J0&5tdzjLL(p2Q{
!ZQiXJ8R<MvFbz+LW_i^oYPWQ;8%#T^~>|-?P4%b(Am#mepsYUc{0;DgekWqi)h!6B~GLK=4OP!UKm=|jMPURnK}^%RX1mC2Ii++U6<Hp^)K6Qma52#m
Ok-W5!TPiKHtV4yjGxHe^fNM!Yt-(Tq!_VsOLvzgX2z=sqb-bGwWe|wC1~SaB0Q`Fy46Sl65BrTzv2hT3@H|{&{5|ozEP^DVai?Nd)>=>05#lM-K^EQ4
H9RnX70#$!y{c7A3}#ke(4en`Xq6?_8{`1xiDuah(x&+<U~>^HU9_7U<vJFG2r<Zih!bW@HiLL2_EAU4MnJ%U;NGIsfD4Fe)O0Sa{pT%3<&Os5`MwByd
g~mP$F$(98cC`|f1LZ~PB?7U=hd%jyjL?{;I02AAypyp8|rzu3-0^*wGp7|<`;cXr?4aw*;!WEvs(uh0ekS+<v;O>BoGIHgQ1-S>ftBGa{rohG0^Bl5x
Dj?0WJRz4TYm%FZ_L8qL6KGlaQb0PRo;KBNxk-}n3+jkyy+;T-WsF%k$PErG@kK?83T*774Ng$qdLP)=4Xr(WJ{+8wOM7*2LVR;&Zf4<_gdH*SQ{U$yo
)b+U*u8<V`leVYD6X!+H-#797url>MPNW$0<Er4F-{4Z#DSnLqtrXfMC|HPpa?%p?I4K$Nk_*KDtN{B7#d1nE^APkmJHq<L{PjdO*B$6jcR_y-k6IBo@
bXxZZoYx|D7%nNvgy(C<9tuhbT%R+umy(3Jm!5g!r_S!Z(r%}4F3PhU-C7A_ba=p-{dc;-v|A*@|#$I{+7z1XmFX4L4Uu`fAYbh)c5$3xr2W6S+IML+i
DNuo1yOoN{tIke3eN}Ns6Z&T5K|txRLmP_0Rki1zd(;Ih$)NsmTyE`Op@&C5@A<wnAN=RfsQWnTdPG?2IP!QAn(E4*t7P?i%8bham|O5BW3f-c<D1>L#
&tv!s>F=Ek+{cQ;)QO}%K`*iW8ay>ko4(tfsU@?(uF3ag#Jvp*T9+<V-Kx8M)`KCgX);~?;N$U%_bymbd~!vQ>|qmcMs4)5<r5TEt)q?;6`EM!9t?fh#
@LcQo>X|kTDD7{?`Li9-%%eY7p>Xq(+Y*L-2rR}w|`Y}I_H^&)S+^bG9SM)W6B0VO~a0K}!Il%f}^$lOP9)~u1xNhoOqn{TJujh9tvGlaT@n{6|`=&n5
%z%53`-Tqj!N?us8(i94Ab$HM#NSFg!T3o8_>HYPzxV*=cfUjY**etUrCD{p5KDu4kmzUP7=6}M%m?KE<1(BQXKg=X#qehwQlw)@R(Qgi5}H6gYSnMso
jGXWuzFL!rECL#-@<{MASCBtpBk4h3D133|92?x-{an(N5^<l^2K*};(&cIHJT9DngKr8R{7-y`N5)87AsS`>V%307BSCvh>x2I{DPZYFHPsBoX_TG)S
bEl*^C|#zjbGma14Fo9B!5WF)&_>pM)jEOD)&@1lt+Zi=X(*-@@09)dhZ(ru>h1Fc_@JQtRZgbT~l%yewdSP3O%#4ia?OW(Enyi!R2u0P2s&MJM8?0f&
{IIM-VIN?``DUW0-9)9@>Q0rmTZ<JlPe!Jk3>sd0H7%=z#5S&>5he2W|M74oAS-gm#j2P)trC16_oP8w*C&&Wox8h$6KE8sIN{<m<o9dftqwZUa+7iiz
`L;1So`S-Yensj3<oFG5N1Dg;_qyeXp<|A>G0srZ(VSF?BYy9%R$7_BlM?K#75r6SVd9wxkMLGCy%^#Ir7xLFzep^4U1o*!C5pTV}NYetcwO%yu$G&*y
{{jDP@Za-ar2}F7_nvnP;4jKi4Ss{$eggh=&4GWnZYDoUh#xu*^Jizyiqo|=UhBVm7-i4Sr<%WNL75O|taoWiy#^`TvtvZk%D&QGhW!b9wOtb0YtUc6n
m<$By!G4)Usrfr|JC?O5p5g)kf<y0p9;?_d{(W0P_I9)@LTo%5V=>5BktPYnN4TY#CRaGD%aaso*0UR$fcu@#c2~_WhRW(M&9f;dsAkdwei2++4P!UYy
5hC%IwhN-rJW<hC?hrj4gWKS){%6n_7ZGU`j%)cJWpfsqt1N$!#U!vC+>Hapliu<Vbdusl=9GfV`d&AgvNT&H7tjd>daxkUG!($xoe4wY}DC7wWGnKt3
tPOPbgheMrlFHcXIP+&yBdTnzR1)JNzz4ssHd!!wN;ZJ;5izt>18r4g3%v$H}I@1BrNw2U#{jW;TCZ;vgp2fc%-<krPOA+zWbGsBly5#|FQ-Q4~ba^n7
A;?-i}pgaz`WF_-}<Jr|myBu?5v3*Q1PS3Q1CKIjdv`QD?ADx4QUh{ACe?Ekd=lmyWsG;}kJM0FgbW_7!YyT*1##)McZuw~TkMhQX{cCG~=~BR#REK?#
O+JVG881VpRo`UX1$^sFA5DE!Rx^11Wgq!)NfRW@j<@IjJhtXVJAP_DTGx*!PKWLMAuV^XKQYhO=kwSY-cyvI#UAR-=7bd=Z_a2H1%24hFjrbia^T}X@
z<GLj!D=ZXE7e?vlI<agDqJK>oS(v3FxEl>|0NmwJ9%jt3ah{2_*E54VI3Z9`Hv7_77|B0`osau>a!L$C3mn2mdZh%Bk_Z!e<rE)_7jww+eSrho2^7Vb
k4MzAKRL)_QewpNe@b8OI!nzuLEsuiCy%{IvA9u&5OBlQ(<jFB%ekD?XG#sPkx%WAemT3xR3JPw96gv>Ij9Q@<2Y&31eTd(ju!LiC&GWszmi;;->fT?V
~pecTJ->QD3YM7q;FuV}XMW&B^xZ*U=esUPxy2EMkDmgzIU-p3v08~<wdzb#xm!+LWKMa}p)E=*4R^?8ws{&;>Kef7^@=eIR=;A<Hb5VDOJEb+^`gxtl
HZJ(dzeD^^X7+tVzO{Y+gx1%XpPcONN#{~96Eq(-U1^aJorwzYR9;?n5|E7%r@P&y!Z~R-{4uP+~^?x$I-GNVcfbX_aUC_NCWb>u)%<sdU*XCDJDftC#
V2_XI`P-7y8~&fy=P&X>8t7=2m11tGK0TBk3FMP{|Fzr&_ZuGOQ<(o`sS<x_F<9whsCUOv84-J;Gp1aSz(AHxam3!!LsJn(dI9;84T&9YV0<eEzIW{%I
T9?)0WFI|ia{kklgO2&1$z9r3yyfPXG?Omu3|h*Ga(h3$!$Uo%uT>!krH;I=F%2Pv)jm=B*&f9_OJ201AO8!#^hG>FGbRsKk<jY%|1J$#pn$CkJtF>2*
LXoqG>(H=eN6+_}2bbJR8JH=0N=XKL6r~2Y&L(uXxP(D|B#1*Ju7s`1|?&`CgrWmEzbrxAL#DzL7*k5w|7hdVfMgjEF6qnQKs==E`&b(wq-Il+lWW*DF
oqv`ka991e1Lf5Fj8<cIC^$L2iXY7Q>X^G9l>qxa{N7R3P0$$-E1e^}dXebFGCPww^p@nM#Q_`(%w4*U06kNRVOS)XsV=2yqxLtK{6`Q<k%Y4NwlzI;C
DkWlaO7;311{-w^QUc04c(EkUWO<$UGhV(z_Y#RPsolRf*w!SR&A9OY`U;2T%|ITNdy1#qpf8W`}4!?Fbu}uG~83sJ}<*Q8ma5(&e55Igbiec!w7wXg7
^m+2r+w|#e`p6&oBY)(N{E<KMNB+nk`6GYikNlB8@<;y2ANeDH<d6K3|Bv@J<tO`0oNLI%lACB8qI=f|@#Z5o#!DltdO40~VjY&;A9vA5;iLJtV`(br2
@)9POo&zWa@2QAop|~nYg1ukg%JVY>zPT`jz-54I~XR&rEH%Vk?}C)b9y&W{<tQ@lZL%mE|v6*F8k%3tY$(tRuV2WP|wL+V)3UkmeI}Ekh5}+WJxazT3
Mq|MLxaUlOV*s=iOZ)*3ZQCPF=dWn_(z}Gg%xhSf99q`N!kYgP7WbjpeBh^Sex@d$K468Y?}CKcnb2+7iQa9;Q-E;QjT#mAi9}d;Z(`eBf?~Y4Y&=*}7
|Oyu4}*+KAQN_X<~%eb~n3*y1^Kl$A$=W9>m1@9{-XVX(p`^YeGOFqnhAOt4R|0Q)G?81S-;06(&<i30)bml($tv6zyM@qIEoqw{VMJny0>-MN8i93^D
4-}hqayn^-jV)jmaRqn=kC+e%F_a_j}B`wcY-$3$&JrYZE9~j?s(9hVmL4R!7d)|Gh?*>?Bs!Pj<>pexOH`)_JKhRj3ufV?B?Q%z)Rao66Few$i{I9X^
zH{6({wMp<Tx;WNj%Uzava<$PoIBOVfAwFb?C8dOe8Xs<KR>^pzr%;4JCAgqHOVqR(y<byUV`#l<~O}cI7mQ$flwyI_N`uw1I|wnm0eR}cY9q^a&oY*5
)WLm4!rVtcj8R32jbnYg(*MEP(qWPzHh!_)$}&$nSCPRQ3w4qROgKBQ{~^2>h9C3t0l-{vn?@4#skX-ijrFK*}PvnO*hZG9g_*@uZ6pAbvL&&xIg1pT2
b0J@hw|N(BE5pwWnxW797yu?{Q2&?%a>@e?V?ROed=RuLJ8F<k6itF6o-eq0FlIP(XhrDb1$0LNt~~5}d|GtdK6OKQgF2@h6ZBo8Bg78=c82J9J~&l7b
ZRr)*E`egyg(_u>7;soauP7(K9r#Y}DGFXgd-_b<lO=9#}l4fOZIu^Lu)^Rw*!#5-$B`zHTM;sx~g7Pkfl=;!Kz{@&wML|1n;I~+<yN+G5)yql6~xICK
AuM1*`$6G944?cqyX`~VNye{dcw~5hQ(D!9neMP6wJE*f-uAaa8?IlC-_X8CWx4(VFQlZROC@9@I3HfD)mFZ=;LhIFXMuNjF#R|^g{V)3|nF!;L;;Y=)
PZ|zxZTn)G%#tQQHuhx|pZ~`G%GSQ4_c)Q=j8@c%=6r+8%dK`s3_mc*Vtb}znaN;$GNXL5*b|uFHR%{=zzl3+)7M8V>;8;KUU7_wnOS+P93FE9?MN7q&
{9~s>21OS_@ifEnHURl$Nw=urUyG9%gd<5SnfjoIgWLYENrj93N?WDzv>&l&OIJ2?4#Axw?;oNTtY6NApdS(p7pO>&iQZZBX*+<y~mg3q=bZPRbNH=Ew
0S3kY5DCCd4Rg7(d}){E1$s#Jlt%f0YIJ?<BQdVvqV|tZYRM;*|@JB&4ShKbI-w@6C~d`aGJJrlc@FLIyoplXZ-X7}FPszgPXn7jd?0dOhp<E%iw1w{Q
vRRc~R{8&%^n?FIff^<R!vnEzXR;rbbt=R?r%?{P&e!M<t?^IupY%zv!|zRM`c&vUvk@w9~ef~@17Y>vm?v$qLK9n@Rq+@<mP5Ts4K1-ttlV`Y8g5nAX
gLa6L!;-d%oqs33^-lqERYktz)UH*x`{4KocwerS+^dn9iP=7X7^%cdsx2YGpCt{R~ZY-?@Sl@hFtzY-x?-vI6&xz83AFbvPU+x0x|BGMAofGh*f-g4>
zry(z*8jqr-c8<&vIdu~S4#VipD6?2e{b;xJ!G&{q+tKIxW(sH{Z=}Bo8RpZ;GgPvL>hkA^iH>Mu7vnD?`7QJO>e^Q`Jsd-0rws!qbP%VI|Tm{#=wurr
qW-~O(8$AgDtVC^#dz?LH|qq^1sJxekd<hsCPf%Fa9X&b6!KswZ3Wiqa;j%-|*Xpf6mQL@+01Qf8s$s2|CpM`Tn7$YyX7**7)!FuUsBO<L^ChOcB&y-|
74Y_eznb754%4`PaM20kWUHOM+`st2SQiznhNIC*B)Eeks-JD|pvzh?`ys#}fn+*ZT*1oF(Ych50)Rn7@=&^N$WNe=@A_d4;$1UyrW`Zt&b+ND9Pnh36
H1tJXiL*PmDTt$P0vEq9he)@SUQI9k|T(@SKGN*nT<GM12)UNqu8+$e5(i|W6xdyV9-vR?hK_cp!e*BZZ`pQ4#P{=I#zQ<uYvJl{&c`D)WkzsZJPkOVJ
BczhlRs<@hMWfHBIC{`a7;lu)sEpnS>60Pc1Zitf(Jtg}qm<uL@B=K#0t#$(ZL2cikdYdR&xslB>8ko)9^G#BHmC*G2v?MI`6z%b5Pr_I^(M@mDW!}w5
c%eY<4h9<H7X4N8l_n{o)D`N^yD=e<l(1}i6Agu{!x8GSaHjFh?*kv0EEuvXPiIr=%GFm^BoT0zJ;&0@nK;Pd0)}kD;A|@VXs|<>dFqn&;-<&)g2OA69
9B?IWyy?X+mLwlnt!AJB`))3{#ZI>4tl#j7e6>t8O2o6+CMhEP2spKn*F0<7n$GQU)H@%UN<YqA~T`>Qg^^#^{we`vb&?=Ss$~L?zjD;=0Eqv@%oI9M+
f%LE&I8F_DB7x@rK{Mo}YGLf0t6><+;D#9wGnZ^Bv-Ics<85*-Xv|B^QpE>-0=3YkX6G<gfK_TdX|^@<|roQnXy?AzA0Q9QKnqWl&Eomc&>O7PP|k4+Z
k1i9puF{u(QeZ~}g{xWfF>+aLSmQeYosIln=EP1&k<4Dh_dZxzngcwXUNg-7Um8h||%5Byd0gB|MkrbFTsdLQ0@$|dnv`_}PQ+qa3Imwu#cUoVicj3>|
hRrq<)j*rnU1AbK8^ajVNopUW*>EAmN3g!{t=og3}ysw43oal?*>Eb@$e|OpT^UeHj^p$<u2N<~jr}?E?-hV#7xQMFw&G`*855M@&#;AU)VLEvFkAg0D
{u}?2$L1Ft?*xGp@0Vit96vcq?flU^uQ25w&+pZM|K@y2+D-K{0^8l1ugK!!418`f$(Z)}nRTKBvWj+@DNVM66(Z}SN`iBoLj7I9e&@wsq)S+R6?l=Ip
8Q4~hpV=KACFf9&4#Yl_%}8Q@b$O;zha`Bsbq^;@u%LVj;TL;n-J1xMw>q^N8rDTrsvK0vKtX3&eP>0w<k6`#E0(Yiq;oh$*bSSxG9$m_{lv`AU<fLhc
V=<6<RsbjMzJop_T5wGex6An3L729MEze++qG4)qC>QQ$J+TGE(l4FS5R=7zp-@k1S%F-gsqz1tgv$&mep8DB>|yeZ?(0Lwe1q2XD#_Wgu~?o=kFIM3`
1RHBZEYOIGB(nIcmSsa@N@<UtJa#aZhS+1LDIC{z5O_(Mcz&#yWPXDO4=YkZa7lAUM;wD}xg@9Z4$t^Ivj?m<0p!Qa2hzv&w6`^v9PZ_}`Qy)^k(nyl`
{`}4gz|4Ij;Q?&AL)7zxqP(ZF#{*~@4S`%A%-P?3`m(Tr6b3VA(WC;n!T=&_#$7_SMIqz!n`|JF%IUlQk8>v2jlpdEqe!J+`^U3D7gdQI3Ph0y>Vs3Zh
IW-&-Rr^Qmx~3$)@TPYvO~dE@vN_*u&99EXy1vx&Q@RROwD?<N-y0VW$*L&(SYoe&^uO`drZ3$;f3>%%|K*E6|Dd($OOq5&|C83H_M5ogztq~){-zW||
2w@+{olUxFMPGBM>FmBusrvrmx-Z!y)VsA!y(tFzgVsNrP+xa@_c{zX>R&F`Dt$YG&g<ZkNlB8@<;y2ANeDH<d6K3Kk`TZ$RGJ5f8>w+kw5ZB{>cC5o1
5xp5`&KVF?O7Ahvr1@lF;OM8XJRrC)Ujpf#UQ{yqW=i8XOryj(t9st}NhnGl0QHeNzrKYKQu_DMO64$kWokM|NU;8Q$(J7!xD5qal}_?nt;ud$DA%Gp4
!h?PiEG@o<zG=yFjCvK;xtSWzE>BQ}?zxqTjEO6Z)?E{!f^v$=FlS?v--tS<|%W**G1>t+(_PNz3wtsUN!jI*GM^<`TUS0AE@>}-c*>I(Ds9<aV(0Q0L
ayROEE+?3S7cTi8%6XJzlH*PM&)|b^bWv6c{^WHo`hm{+U#dyQhN;=3^Z9I`+{>5$jXmD(fa!q{U_`U%B9JK-S#E<^gd5@DU9$@TRx%3^*mVzeMmr>2-
rf*7NWgl|@>swtb`%smAY@3xy(CIR!a_h`BG*ZJI@gl7kD~uO1=&&g*vd9jg|I<V_&|>Bmgy{S*me(}szq=kyiSIZCZhmMr+}l@T?yKe-jmr(Oxy-GOV
ElVhUDnjy8}ZjX5B5p7s#t$`$Wte|DLYrqL1i*Xh?5QB`6ZVk)bhXDzIjg%8vm0596BvrvgV<Ih5_|>;@TM2|Be4jTjIRO{oZI`Dt(7Y-{4qg;QgZE%E
UEN(BHABE~}gDj`$DIpL{mKe+_I~pkI%B{t)iXE~^hCf&P?74*KgP(+LTPmt#E3?g`?@#|tq<wu_bP1N4X2N0TfEOdrb=LzmE5W^bS$ng={4s;JN<A!`
qTe_{jtQ|Lr7*>o!Xg-Z>gR(#g)@9m?YiBEhj^;H|M=QrZ)M}x~H1@HfTeB<6Gci!XSbOipFnu7EVE^Q0Y-%s&>Wn7CayJyZ+T&kMi=~xhds(}BI9L68
9*9r0W-5g77*-22YvKQinOczV567+X*N|O+l>SHV{!T+#Af&aNYk7YFh|C=R8@V_zmpJbb<gK!wekZ*9+Tw+(f2>;1n3NAo@_Hr3C`Adly&|eF$=eNI%
9u1ClVXJ+U{}jdr|9gvv)O3KAi@BBF<KV!cKkWhf%hw{LIi-6w@gm_@$g&__?QN$pmDqs%bM9URve@Jd#;TAq=n}hYvfQUVEYYlv&~UEE#B)2K|KW6Qp
m|E|$Yxgkuss#)4C0IVkSrGcE5_c)Q_*b@65^cmB9@t{TcDTy<ejgr(57=$8~Z83_Aa&Y-X-Om{Mg`wTiC{bwLji&_1$~i=O8|?y0~-S;1ZgGJsbn@C6
@ti6n712$!JH6jt>5%m=uGk4J8vZPqJ9jiu(#BYIbPi8IyaiioG-VhoyuZmZVw0Ans_Nh`scNSXu7~5`W5%vsj-IYjn=AWb2xW26uN${7uNjN@356R((
^vQwQu-K)z|}TdkiKUUmZ>F=PAQ;Icaukof!hDBoA$|8H^QaO}f+f{;VM$K}oy^4}fG46)}vXUcMw9}X;Ako6qahqWC1cO#WkVqEt*Et%T=jGW!{O02}
Le(1jk<7b!AgoMc`$FjWiRYW^e59*T#_K~k1hhFtt-m8$WSU#FJ^;_wMGp3FAtn`dVrX4kSbD8X$`Y)Ct{~llSbV*CMgj#)rHy;upk~<+*FUqm9tn#Nj
&Mw3as>^KiQZPhiH(C)(;2^(UBe2(CZr>oE(7ahC8da=6+!QR-1IXu@iWDbuh?%CD*<3zv@ssU*?l<w-@RNfauFy~X<!|981@%mx;w(i!;pzBl5^z_@p
U9}z*B#tQ7()HQP7L|;ws8sBa8Q2~>&QE3B8?K@BQ(^X8(rO1e(|eo2lTf)R`sXiSBfg?P77Di4C3e3Sw5cpOH?4g{hpsmdI<dJEgp^rkRS0H_|aQ@(_
2D)zc9eRUi=QPCcFy%5B0X;clpdKPz%4V{Q@zCeQxkZ{yjgG`__zqkGt}L#>#9xbkH&$fc}OGygyw4|C!vOtov36-v6-v8o&JS@tPkh)_tD-h`0D-R{4
J>9)pHILVW4J;kOO{T=ezyNBs5vCcpF@;2-t-m9XL;|A7D2_&5C5toX~{dfwDA_}94NH*axg3An6O{N{Bx8D$p4&%SqjJTE8vx7=^xqgwwG1NpbXMIZ`
d-Aw1rAl@XR1E0{3J(27y`${4Q{GGqr8yK&ee^Sjq_F?|U_CNS*eNsKXDP8x^{l(%SH2Tde+^g0f)$7kId{{jniA^(;eK2wJp{6mNbU=T}hQ=!{c{UeW
#x#cfw&D=l`tlg!Gmm3%a8>>P^Wmm?ey#DF`326oKyU49u9uW4qr1SoZ*CG_`mLLpPD2jGQ@4b__xf9voYn&=R;RqcHO)-B9wXBe^e__f)?3fXt>dd$#
m9vqzKyTdfJb;-+xMsDrn(s|pgTiamLn=fq2~hMo2-R+l3(+)81!VIkrVc8N~6w&L*4$NAZE6>f&U3!)x0{<h_9M)EOW^O_79u>fvmYzf|Wwt@F>ILmb
hE?V#*nR1^#rHuw)bIw^*WS&p<&m*^+RZU7qzSPBtuY2Gd)tL?z&%6Zc4{Y)LGevzS3D6ciGi%#|sv=deM3&A-wASgSsKTg`vE+(Z1mUEgBNQ?%sL+oZ
LB#EBpJNTD*i**`Yt3$6X7>rg(r@hnXOW(W0m#tOSu{gbf;&oik`H}z4TF<;_CE;(IA!en`G;zQc@gfIE$Z0XPXQRDJ%Cw$2t4qbi7mJOfJE93#sgT8l
!jL<n&j>6PIba5HL{)N3&AEpI<^Amp^D4{~^S@oeuVOurh+ti+HWE1!gUWC<;V{iu9Y-NMSlnVtzOacK4%GEZN!+xEB{n-t14>b6nCPDpMa7(CvR|oQU
z5WW%E8MH_sK)aOzg2i7I_WefR=kILA6CtPV}b>;yKDulM%0!Of3<HNU$uSJU-AzgT}dLU`BrQ4mty-l*UnE~cV~$Fq-Q+wRlaZMcUd*E0);M&-{AK<_
<t+Db{>|*eESF+95VwB{VBgYp4)%gxAPGEKh1BU%&6!4FWp5Vesg{^F~6MONEe<`5i3U7`}3V&{Ywe?{EL6}RtqGmJMGYnFOPZ4|I_m&KYBio>t@T}&r
jYb6@Q{ApDdH{z?Az5)Z2*|aqaW7p4KfIexfYB8}MD?YQ*zV^<xA4eb?qMbP^zRT`IRHzfo|oLoNU2wHxH?ai}-`Efrm!L2vy(h=Kn~vtH`An|Ds5K99
O#hMx70=)Tk*e}OU$btQ=ZhMz&9D#XB@s=4dh+^}lqt~RvcBsaKXc$26Z<uv?$ZC-)D*8AIg66wwPLDjrtBSDPz#F{+7f71={{Uf>#iF=9!Je9XX+W7Z
!Y4&5h<ii4;?CXG7tlz;3rwfJ1dNWM2VFCFpa0}Qkv8N?Dp;(NkTW~kAuk}>2?*>vl87y{;I7{#v<dKZkkX@|W_T3ZU6VAev$hPKRt6rY|i9ejK)F1UP
PJ~r!d{w)kvq-Opb~FCiF89fM`)|0Y6GH$C=Wp^au>Y;!&cAf7OXx7j(r5mqyTJe7p6}K9S2iDC_8&4Y7`&)#xriL9{EKNzVp_Pe+rs|C+(qd#KiB7jH
SQmT2aQM54u|Gz3iuH^_h`&b$f|YzsL=ZW_Mcn*)|@{oGvN!~I-m5DLzk8~m{9BdSl;amO{5YoAeVZ7d40r53zv3k^?ozEKKGyX`Q~eWP5kZWA>GVR84
n<zy!cyVUyGa|e?Cr-Kj*@h`?<O4|H1$N174~E{{
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 15098df10ff55161a09849c5e6113f85769d98c9439d4adfec83721a1f272142, and the rest of this file is 0034312bca59e1773bf6383a6900f8c06e30cf13698103165c35d00b8b0a3255

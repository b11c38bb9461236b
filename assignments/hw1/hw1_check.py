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
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from itertools import accumulate, chain, pairwise, permutations
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
kW$srr8X-r_s`cCti!L?Ie8t7vH18AqT$O)R0ojmsIV<3X;JgX+@Qaf$4!LkxD|(DcH4G&h&V#-lLwl-dBthKdq*cbP#-0-H>pH)d@fp^#8N>rcG@vX}
aiNAslfcssi^$17qELKOl*DF!NMV;Uk0qfsjBF2;9*TV4Hcg4aNf)W8-n#fQ@Y?1OKJlnm+YkxS9FB`DU&qytnuERDDiWSG$n3GFQ&|j?Y8L;As?bz?_
XXJk@ga=E~rxImllH;AH71rD$BlR92^zU=q?D+n5@_Zej3p$bearkMT6YV3T9RH3DJj*Ph|Z0)wA9CSEg`Z{I^F|Jf3BU*W6C;Sy1Lk1+LOne{AnO904
{{(7{+vrZnf1@!hD1_a@R6xsjR;D9ow%$Z6np+|TqInyQBT~^)#crv0U-bITW2$HFl(bV!B##RWKqo&EJ$2i5dHY8UYfIjYHZq3{(5D>&~-b~zIN+%{z
Rzm2<{52H70i+mIst<dKjmKz%zP*o$zcOu>$*N-Lf$;u1dKCd~b8$!2ytso~0uVypp2goQO(*$aK6U>kUP^1bvAH8fAwGI7dG`h!$?K0|bK`QB_jKC=8
snh7a9)m!ll@>bd4E<JW~2rL=DEb)3_9h(xhKsLXkC8)0pY+{zac_ES}@40Ci8A3f;fkY+(g(Yp<5v$m~K`Rze1LS0!q<xb|9}3&t15Do~*(hhS!C_K?
i(SoN%gVeZm~z2FEQlL$)m~0PvL|3=ln{s{If}pqn6Y&)&GBnhjx`u*)<M9qh>bX8ibpL4lP&QOY#|D)Mo@IfphMKJ!jj3;3e|b|<;BuOlQffrMS?aCp
!R)32Y7AA{CbXtnDBTk-3Q@lhT-RH!5~BZ7!kiwZ+B3?7ytX3lOZL~TI3%B`mw)QRCIE`LJQ{@FNK0PwZoP?UX?XA-+4lBayfHRM^$Q1)lPN__iW8Qe9
Yr#!J=CF$!M{@=x4_23mf;5)JL1VgSguNx2W5$e!6xj*aoB<HcXd2g@-_gA{HJ{=>FhK`lW6zk-*IlWcHvjA&_+b4nL0e&^Z%sz=7Z75tI$X}It5P(!K
89c<G&Wr+;4cMBbh2XB#qoxT~D7O3tO=hrFw6`1h4kXuZ;>DRM?eEjU6NnQckSg}D9C;&Hn>fcFFJOAF2yY??eADt%=q^%U<Ge)h6TufA-#}dOBgLo}n
|WaHPi>;t0Z3%y%g0cJP;UuNOA)}Yd_eoO$nAtTLZA-e`g1)EY{sKcP|eUH(#Wg;HV!<QCtt<|FI;*@_^yB(e{F;OeyLmQl#k7JHRudzrg^*oQJJi%YK
6*10%0a1*FQNyp<82fW={e&3lukZ6SZ2vWkt|oX{FJy<3|zFovdQwWBlH#0V*AI0LoXEf!_w~bqStE_z+MDv6ti9iG7^_PIcHxiHaFpd@8}qq$c%t6_4
SmUENY>%67y9ZFX7@&5=~}qf%?uilmJRH5mO<Kqo&9ryZt+&%9B2Y7iNK5`vbTu>S^KfaAyD&f)^}@dupUC6KdV>Be^!G2D>oFeMtK5DcCgF3Pu?dRr9
PX*zb)@s=L!#p!H;nD+iVP>F#+6xcmgJd4!TQDzouDmr9t&YANL&XB4FEz8#zKOKspKfe9x_!X&`y4*wtC8i0n{))l46<dC#&N%|H!vG%x_7?7)&BMg~
ZBxyr#2>0(ANbVz0~$K21Oc7I;Hz+$>1Wa`E=)|~CY!k*I}oh90BND;B*Chd7~&=)2KVt^-3HMKJ?#YAa_6-Ug-oiF?if?CM*<lH3vRsx$~IKX!R@#`r
%SiG%%$gNnvi*LXWcXtyc+)IzQ{4%sru<~4!x@!CrN9}#uHjNdH{&Q!ko60!1hAIk4lmGc!WL(y)n;rAd*yhc(sv1Wi+iZ3ig$n1iY?dk6(S7IOC<8?5
0o=K(nNf4KO+J?8dQ0@_8I7>?4RuXPZo(SNC*C5Oy>%2{*BH4NVO5j}n5?7!3hZpdzJ=i?rMK5FdaWUpENBnt%fJpVX2A5m@U-YIzL0f^sgx{~)UeG)z
f6&}rzgbO!R=V-fC#0ZQ@;imgrI_u{a@gKA|L6NMyD9@}Bb9Za@FAfBz4$+I;ON<cj2_HXTP#A*aXl_q!VW5}<P&kdRoz3cOGL|i*@HDf|C#JL?jH3T^
cZC9+&d+fi8yNW``*os@-*DpGC^+`a8a{`UPuqx4z(3t+@1hVjH5_IM?!xDr;f8~jx65ZW&xR>1Agb5^eW$~gJ_!8LzVae>QC^|&J=&ezA&12f6@kRwZ
g)Tqq6{3%lf`@?B;qD`J7*EcjOwMjhX*@zJKk+~T)YRyyDKZanN5QEJ$mp`C9Gm`$qQxUsRynq1<gIRRl6X7_hRvoDlRQLs^kJk8L0B5GsV&IQASpv%h
6-p{HjIb(fGt!>&dB#(oRh0_gDVVk?btR2{U>j&C$4Q!KBS3)O|uFaavCreg3CT1iCs}qK&G)-VkO55213c5k7THZ>jg6WB-w=IU(<3IskNk8pkgJ{M-
;KD1a06k#uMWh=6$C4%-Q0U!oAEB5R=8)02G<hg?5X_ne9J`jqhWGD75F}VPf~0sm(lF902`Aavv&a)L%g;Pe^k7Ox=HyK6)yVcVb^*=83Ry?7p~IUOk
KL@`GeJN9UO$(k;RffDKPpV9eW4Fnwx706WtV7;7Z*(wU+ZAihMy$IDmvIq4Y{F$jokR268XP~qq(B<fR)mR^a~{)<(Y1`(M{3aISod=pQG#68ozyZ5#
+U1a@~h#q+B1U3)Y3b?TI__^U>Lgm*v-Lz^=${_-VYH>4K?3MC(>z(7;z=u7s^<W;BR==tWwBrX77td%nA$1t9F%75)f=#r{B}!6KsYigik*0W}Dev)^
)LV=MB5#DsIkwB>BtS4s98Z{P28et8lub@78dw_O=-qn9F}TD_*+|0)sso(J1g&kvc%ndr^-Uer#F$S7XYD*%^2eX)OM@V`X@*fKd^-)+8VGS9v?g@;N
}?9YFt-a(|I+?}0~K33NZq}z4~Q8e0C=W^DlJ?GM5vy8_bhp)8Kb2uz?e!k4Js62E})V-dW?yYk|KuZ$ZoyE)IZ9`T-b=+e`qqMq7g#oOiH)Ow8Sf%r?
hevq@WEOy)nMLgBlxY77`DFxB)qMH!KtR467Ee0m(+lpAo^ZNyO-raVgYg@a;nQ@*?C3zB5OoAHK!?yvfA22XL~%t7E6D=={HWh~ahYScgCnI(!%JBsO
1x4V%4}`T{TFz>%O3YrBo2fpivT6xZb<RhgJtchmsBoyJ>DMg}Qk@a@;gkV7YhY%?Cb#&#k{*|Ws#s*DMJ&OHbxk3b48Y%o$s-owy+%IuT@8#*o=3YZe
Mj$$+54Wddk2g{0Ct&)LH;_Rr<;z{u6oSQsB@8@#9Kmbtuy!6NZ1_ir=3P7;oGX9nzvJvr{>=wj9%&&h~evqDhZI2`sn_VzG=hRvApp%H=lFh%)v%uE|
_yZ%nxC&(f+Gh>t5&3%szJ6@s4lprtj$AF-l}pW&2EJz=_$33FxJv~N`8x}VyC<fW@CQUPHw_kyh?pawa;9Ijc_T|Dn{N!DSv~~4kRB)OMfMGdB6qGPp
4|YvKb0XedBn}RS}b*J@dF%{`W_%VT5NtLG5bon+~;p=nCZftwSOnJy{>Mer8Sfpwdhb8M}oI5)oE@3f~u_<qRnOyK^Q&l^PBPM$EFwyzG|NUyuc$Zp_
(9Z$v4WB8I&PrZ$k<PbV6UNWP%c6*j)tKpMKBwKIJ&8Gx_Z%d&a;913ea%WA>wtf51d3nIeMM*W?jmH^{twN#U@J*2q@?OU#+p0T3D-3X3~Bd;tulv#v
=%3*|HzGO0m;eDpwP6yZ74M{{_Uh;M+hRru7g&ex~F&S?VrAqr#oRWqZ{vm$y3hg>w135fR)kr?V`6Yu(Td>a$V=6Ch94LINs1A%IQ&??YOKOh1k@X+A
~n^^&14KU1DZT8$8Q1yVM4iUe=U<U~;kdV5Gz9w^)yc{*~?s6ojmAiUZ@P)$kfQf)I;zs%ZPRE&qEfj_8D!7KiTu+|jq9NEV2%qOs^P_q=fz4vgHHR3c
r6`keBX#F3Qzn2Bl_F=rP(W}m60KvIdmuFQV|0`4oW*V!*wMH@5%LO07f@Jast`sc;@X!A+Di;BMp|csIhZoGgqe!Bwnpq1EtyJ2sqqcMb%Q77)K<11o
?cC7N}zC7*~w`Y_(`1d?__4v=)8{NYhnj6#oywL@u_x)hv96(C_%{dvxsCsb8eyvMcb0f@N3<v5gUIKp98P$F8i;d!h(2eBPzS3x>zz{EX23p>s9HNh1
k*zr}xoMcP$12j35Z=c>SI+5(~Y^v8^{ipGbKi@I9XHX>?4uz0d9#_=AC44Maq;hl{ppP)x6(Be+5L9x-768M-!KX>U<|k$lh(_3l$WdJW_>W7`XzI*P
niT4BWVqVHfidVuK7^Bb64EhRuT)Edvq`}<7)M}G#J|2f1J2O?pa3qKEu07}=_qUJEKP)eXAJW6lJu@3gE;N9LH0^mIY+aJv9varUBiD(7<CWiPAEfN8
PLuF`)0ZH;;RsTsvP#&I{(0o*Jnqf&af;;$gOqSZYOcrPZy0*|c*uShhqP8<5ypp_l*H4kRRvSZX5^*c32)YH<PL&-m)cHGS5d0b&Kh$Gv%sw7zuSHz4
gLy+h4m+^K_X-2$!wkrl><`Q}o}M?k<#~Se$s>afrYRDH?VEh}PJ+ihLW&v@V8ex*ab<5-AIGP$9uD6yh3s_;_Yk2U*jy$4uMPw(fsU4O+oU6L>QVPbR
|K`z1i^d`<}%@3L&oLV9i7DxH_+=R=?4vJhK5}7X=8N#7P|g5%YecLAAb$M0tLDb9zZdEGQ#4WJOu#WZVaf@(`Qf(<A-tddC0+sz%k|3kO<2(P&|}*X^
Ib*#EBH))`UGse^5>`21v^92_2HKdJtuI;aCSI14u(SXtFC6LfZBmQ$=;y4|t@S?q%44w8r)LDd1lvY+MDLI5AITEG~o39+Wyb?Sv)Dr7F7z`U{8^GMR
fVh9qq>R8SKc*hw`zZ3yHd3LPnFm_agcK8Cz+z90ZtaYiMH$ChsCZg?Tk&ZD*tR#lL@wDVIgag=A`kMAU=UQ&y7P+#>%&D#?Dc!*-(x>PLS!lBd%LU1C
qHwh(!Olk)&B+;)-Q#6f<u&+}55{mlr*O>53VhuBj@I;L@n*j{EB4n8HDbqX5W%$_h$!sp-$kk0vIR+^8rG@0PiPXv(;CjXuAD%N$cNX}6L28`2qn)+8
7?Vf^KgZdoqqrmDGwubbkb59RPAnx^Qk{zSYyOczg$3Og)f<C4dro^KGOxgf`c)xkvO(K_rbio@@Q3t^>YRa63?K2?Tgm+$wC!;s`Zs2z^0$W|@^E$-u
nul5p@A3^P>;weZAeBD@v$&4cnlCdqY!e=|3f2iGlUsV>{AH6;Wz-WWq~mw34aXm%kiCMjMSCifL$y;J&Kw9oS*~TI`0rl8jQHR?<B4{%3Y?O@<16udX
466@Ee*`5Vp*<fE&G?$r;S{{&ad4+g>vp`k7V>{9VhZ(0++MW=0~CSP<s=V-w>tPX((Y=uL!?GLcJB)(9I1wpsb=XvoV`YMHcF>v|=g7Lux09`qQbsVO
isdT0cJqg`^i&{6YnjG*^WsuEF2Jg6QdM{O_Z@npiAb>HB4S$$|i07f8fAy+1^&EYXTJs;nFrlICw5;5G@uvpHeTG0^hMhy%rG$BBbEBj*NxiKl3W}Op
3L*?=TS~MB#68|uj+StQ=Abmiod&?Lvzd2{L!tGNHOzn}bb=fKzS10wQmDu>M?!*RJh_DjiTsM3BnG_7#BfRCoT4HU(K$T7pz_lPPoG6LiF=|}r^-k}U
io`#!2wU#}=*5bp?h3te^dSN?$VrEZ;|G9p)+jLU+3DmvKulQBx$~3-oe5c^h~9#?7$8?1ZzfMp45N-d?0Nl5!luBza(bvIiN+sJf(eXjqmX|}Sw&N^M
iguZW;Y3;P7ULGp1^yk9$`sI9zNCLiSarEekXc0d}QN*@fK`1V4CL3`1F{L#gUkrKuw<*SR`Gc4yA}8-?EPYQ6O4-l0J-tevT8t=PE>Aap6!hU-dG7Iv
u(n@Be9(%E);R?4a>G3-LRrhN#^688mNf-A*iBOT7B1IUf#yfQN#7=m9Ld^2D$`WL1#&%gr{B<SqPonkGBRnv|RYi_~pc_X>mL#U|J}IBeJM9gG-xvYL
4KPUn~s$Mg%4M<cqq_ay%IE=IJiD@G{}La9URYOD>)DJR`)DzF4(t|zPKWHfSS-s?J63SN=MYZ@;pq##lQYocGG5hHPlSdI+gMiNzpnnd}Av_jI?005O
3rWG8w#<67si+;IjNh(Y5<WNv}2%at`P8Z~9HuvfHv4LFa&SL8Lx|v9wc%!5<2ti8Z`NAGZoV<|Hir4WELG+-cDvcvvFQP)C$5B(pAc&d!$c=UVgG>Q6
aC%Uy2yTE-lu>HX@~Mek%!-tf8bCSPx&XHec@ZUQ`0+E9lX!HN5PidTh@r6pr-9mFWB1TEeSBS4qrr=(OxTOJ5fX_Bc_3!(-bLfl$0H?s)0ff(Ni$$_h
q9MKpc|(lMRM9_h8%G@!=^6rph~_hY!*wt@T1ro41p&gvaLNoM~alp7&0+b%jsKs1^yFN4?ubxJXUuuaQ}jt3Z`Oh!{B8zei=VJ0|0VPHnjSIYG!H-(D
LeH_2-}mnG}iMSy5+AJx?rh2yA|vU9dNiZ&A0qQ`mZ9<278llCI2{ps15JQO1;vm_`Srguy`QLK+~=_K3UKfb(=Gwtb@QqFXxsQfz*cJ3z%B=~fV>aqO
`Jc~o--n~{@E*-i>Y{NoFNtwGm2&m`I~KvN=O<ZD8b1aGA&@}A^~*u;CCL*#Q)3)Rw`DF>BI8CCNF$t`jm6hkPjlI;_2`x7>n`OU=1D(LXI+;!VEMr2V
y#QS})#F;N{O7DOPy1Q)fF#&PB1W__*Sn{S|$|)>dMFg+2a0$PJf?=9QRSvO-#OpK)B<aVv`6~W+9{w<#m20!{)qOOBg1G`smQU0343U6QN+uY?HZe}O
kN!6v?yHDEfVwbdQQikTV|?dVh$_H!r57hoWs+X>U#ZPN(Wbc_7T-cJyY#0k;ui#0gvpft2ZLEqIxFko7D2lmKs`zi1)oHMAkiWdF-g^E7lhX^%?IX)E
G3E$3uaA_)Tl=54VBSJT%CJ%Y)U3j3**CER08K$P#vO3f2l?$ca9AnJbB0}mQ|5A&hbP9%xUu0bzTXmBASQ=LN~#V=*l=qSpc5F&w7!|uOrHHL2(@6B3
S*{PUws50{foZ>*2jyZ{jOcCi4%WJ|Ne)*u3MvqQo+}!^D`xjR#5xFyd6x294cXjjcR|e<fw|t{xu}zjymw0}|l}>$tOsgNiA=l15{ChnSdgyR0EBJ2>
ivbzPCU$-tx6C@T;K4wz%_-9{$jkE59DvNnoJi)2ehL&*Fh{VUni-$|5^o9T_$sg<E6_?R%L-QI=dfnlo(s31lc16V9D>&@Qg0pbXyAc<dOz_*gc(OD#
esbpe~BGeX}$EBlwd=7p#FW*9^9q1M^%ljN&BE$VT^PE5)bmALWjOet!eotl+?_j*$;ts43G#SZ_1^DV{q9OT~K%mmTQAq&Cw<oWk>fqlBBLY>W6H`(U
o+1cs$_EtVkZF>@_9}U+lnk=C1CdjBQAj=D#)IV9OF)O>*tZhVn*z3DN6+G0<2qX&>lu3CkFSF*m85U(UI+O=mLg-lA%s=~rBN8AkSnC|P#B=YASPabY
LXubkqB<@qcuw;{IRM44<J6hfEWM$BP1lF15rLh$_=VvW3P2sbDBN8Jt(yK!;~ges;CJhN}|5QyQntmqY)aEwS=`$ZD^<mGmuj+7Y(>_(!YaT5E2v}$@
q}^<T{)b6f+y2p4ZW7_zn>duqDNJybfy!G$pbIOhf~b=JY=5EAq%w*gHqdfbuNGn=zOWpg|?KqC_=Q%13PJfQJ<>9bibks9(t7pn_9F$oYeT6k230xAB
A8!%-a$m24|P!vKR{;FfHXTTY?%PaAGX8er}nfopd1q4cYc;x}N8kcl9sW+>pNg;^89E3FBdI=w0x<MKqo21>*rw2^FY5^}#ZIjqE%ZXgTV*cxKC0BMo
r2IRx?eoQ|K(rZI7R;rCJz8pJnb;Nh?$Aq~Fvp)e@Y-0~o#y~9;2D#Mom;~k!bhacr0Y}xDO7cnwrzSwKyr0GV*^f68Ytq3Z8q6eff~`Y#Q~3;@uFp3q
5)w>-Xl}W!mK#tnp|&hui(xb}?oc9g9itgw?-4{Jq{Rh(Is%~T8K@xn?$DU(Gi5j;M1TcO^3sBi)k(o0=oXLwOsRWI$<;;Fg5HnCUf%q40+@41+sn6&*
ec0qh?SAjvea}oXLK4&-7pfzzJx0-dGJWDR(La)HM-j=Xn*SNmTo;jss_oYECJ(i*w9=I^CP6RCr@Ih`^oqBDRBof-~f1tz;X%HS&?atj#6#|7hJXub;
K=1?z(fV=K%2|Q$%L4%9AJ0P3DRC+q;NNJbfq~p|kK9+!!2V3NA~5iv+g{2EiHg{xJyf_=bUi^7tOwZ#BtTMU!3o0GT1GFXAK9rs2Hc$ntOo%^K1t<8P
<=83!o><9i6DHKQJm&m9@K%29N94XM@YYL(54FYf^5oIVSN_NRltn92(DdAoteh%o49pCdd6yVu_DGf_+Tyip#hjN+B9aPaz*`~cb6#HmN8{=MtTopnR
@seIk%Af5>u*ua}2Q3Tl*#sSsOsoh10a6!a;N_jOA+8~S0GnKloK`n#RA$?e|d17l^eVe??kHn%8Z@sUpI|7OnN}h5baHH1hYXjEIjq6P8#zf3#6RAmv
kzWP<Lfu?jFH?8+sBw7b8%-Cf(Fw4uqJ?&DlgS#1h2zA{Yed8#Lk#bsEkv>}p;>fcC-&%?iqsr?1dJ|J3D1ZH>~~}O5^O<CpIuqQiI>s45*7)MNQ2K*M
uKqf=bQ$}EZ?YztR5n%h?2u0e^h?2Fr&cXK=UVSrgUp6!p#c+q(HO4=W<{ecrK)Ljhr1j%fDkCojD%}(!kry)}^4V0bRAgX2N(zT;{bSbjd#*gVVksha
LnT?N5hKHA0`eI!qhWcp<$sHZcw>H~H=ztQf3j#=w@0rtvM*uP5dyeObS0L{ZK&eG4f&&=My*WUy<9bCzQrJlX?MQpY#d`l1l%0ILp2Z6%GQw6Fq-z2X
MYL=RM*CI}Uj(yvzyMKBWlSG`A6O7bn=LoxEvUgBg){{y`wnrn+xAX0Zz_f8G@&_<Abp89<E6k}zkZX~7-$k2kR14l<-l#NXa#bX5l3-rVS++~wDw8W7
3=z8KFmnghe%dj3fXAWfqDgMS9`)@i)vJz#<pn-{#x8rv<Aeu4t_(9^)hM6>*0`)k0!Vw_%!^ws@SNBhl4)NJ_M8-baK^04vD-H3AvnrHt@(AP07MD_x
puE3B0hS^zRJ0##^BT|!f!mXi6rY<;-P~5;$@i{GZDLktA<jtt4x`vd<{-9yAh_!NF5dH)sff-Ieoa0bGw@#UIcloU`3;;{9WDX$?4+^@HWtm0q6IIas
zRnp@u-S$q_ADBG(AE;lGVmwdyyiQ1cy+8fs|v3>jxv<XAO}X)2~5}gWAY*!r4`f@qo1Q4b3#!V8I*4b~S1^GV@v;yOOs6K#P_05<Y@uOA;U{lMQTUX|
&YIIt=0BGSHfY6eWYnXtemjyv~wl7$DXdjo!onsj6cxF-h#^4K-x+Qj_^qZ1|N2iJg7TEBZF}crSVPSET(B*l)>`9pwI9c#`<IjtRhk&wi|_RLZC!+PE
_j+Z_W*mOL;BNkiiy7z_a-*XYPXin;jS6T;9Xm;^Lwz)uI`giWg@QD8d>DFFlkT##TVk{vgD$@FHE<BlK*54O-=BJ~Mva8zFupdr;JP)Vgrft^E%1q1O
k8OkI_FG3#+`C=cH6J%nO+#wWvpu@x}I*X@DsF4Z-aivJp@+^B8fNWKhwSmMG?1KXdjHUvZvF4fEctH{931FZ=k|2+i2fp436kXvM-aWyPe@P>t0k4cg
{q%>)9>{T!z=|oco^Zqno>t=mG;!Us=P`6xY-63o#}JAk`wLf-jI~Dy#rVt#Sdppm@UF!1t@wjAm=4Yd0%49iD3+`i6XvwL4!EyqSO|ogjX>hs7!gchb
TMB_d1UyBtxUvbHl@99n$k8TuF-sKa$03IieKRyZaRdZ<*5nEc}M*PLi~(ss$PG3vMjF+Z3TPEUUmA6+@Ay^0xFM;XL@M}#+Bbo=IK)d84FPcuWjJU*W
ML>v-%s2q~^ufUh*Z1w(Z#XZ2b0)$+rtWLKK+~UI-eoW3UoH&=K(=<3+CF&!9CxD`k3^kcA+FiS6?E^jSJS3?fCz<Q;Bm1Ogjy0?B<0dka)MU~?hJY1&
e;#d)3_4eOEG4A^j5JE>vj&?ZAB)F^tTWwR-{N$-nHhB0IxBK;8S5vCX-elprdXI`C~H4xi>f~cFTkAP4fo+M3=CJS|Fi7`Of2J$3Z|6D4IhNG<j@~Aj
kIUx68{8xxo_;heBEs<VFH3aaEF@r`bJ7OBE*vG3fgx@>@@cidGn6`eV<p|4`t6M(y91$?_TwdOm9+!#p_~ssi!Us%3c%Tb-3zQP&lO&AkWN^gemAp1b
v3?i;!mfD8otMvZw20$9qmy(V{Zpb1q-!S5L`=c!B@6~W9mRt~V77o4Cvkixp<VXS1|sPI2}Tn=F0<1HR?3wdJe?P?0XC8!__C<fQ6XX*3$cT%B9cotZ
RLSW`Sz}iDK=nEag2()YD?<`*|D)j2wqh@+S<Cr$)T`V;G~19=4bFAoifM|gg1{WDPbe;AG2@J3nrs>G0KU;fafG%+U5idxw=&`wi2UZd7ALrE-e`Y<u
?tL=$ZjShL3Bb!29ae)3OrNQ+k{Q0rsePh{LCp^iHMNS%!@Pzrx$Q(4^E|^eL<4AJYRUKhEQIFEjy3qk9X?o%|}Cd5&RkV&mbilkvcqk~;Yk4gLxM>W&
0X+QO`~$?0@IhtdM2F-$;`AHi8nc?NM#^Klo@dLX3}=`(0F=yaZX9$SZ&KPSP4XHu>|fn^*AOCbOiif=GqlsyA2k>f*yfWRX(P5N~x2VZquq+}@9B=if
gTwWyJjETSt%Wo*GDl$Y;EXG&f#wL%`%?haX2vY)+?-NJAqRNIDXPOd6dXvO>#i}%*O@RC)uO87PsG(iGY5G@cVa9%eSSnuxo6K53Ad8CD94<QXugyxo
r-Mh(S;#trrZ=#kL9FKZ9^P9UNAa~+hMXcPh@eTF+63JOe=7A83?XWVqS@PI=Y906f!#pM7*p1$-9=b~{4f)d@9f6MSS)ehBp+YJ(^h)aIEIG?vtUY&M
_pkPR{A1l+lq%VMSAm9>_9o~&{F*3l*!St8;DiPFA^g&LVWKzXn>#2wxM#!gM~KeQQtsD$gVNjYo(H#yFgWm<CaI~%x@r`HHgx1Gs*E(cr{R5Dn<Z;f~
ay*X22IIhv6auImko}8u|3DkupI!$*DVUApw*16jJ%)(=TFgR>b7H+&=$^5OmJa0QusWC+|u<LRXPf%U21j1Bhe{;=}kj+Jufb5k?8D2y$L?E&nUMAS_
OoQ~pDIW;RQqbofK806>Yvwx>}%(wam}d%_>gdY#-plEDTq4aBs-S_q6UvVkzmd=1OTFdZ7)I70b|J-r%#y+w;5TQn{mzAt%t3#anrE+PvaodKp2g5gV
EG$hOdmaRQluqw%#f|J3$Dwm!%Ok(iJ9nS7v#5<L+Fep6lJ&#{EHbc1cu|~cChV1~Oq7E*Fp)HxxNxZPaD`;Iv1aD-TZ2mX9#jum*3jTDsoBpwqOIns}
iU<~;A<Ehqhb`+>P~H$Natn<`BydU)oh=2k3poPt{M$RkN^GF<+g=ADnN#fuI~mr1gfhuRarMtXhRPuHfSY{8eX2kNWn3PS(aBI7$xSyotvd?XjgO+m>
C40dK*w)m%?L$-C{W4qC8W*OLJ>h#2Y3rTh>v4*3aUhmI@o-I7CRa7hsPGO4akr>a%fIYE8nQ>5rqvB)j1HAqt#7o6<dxNCqyjh5EL>xp%}2x+45Eomt
!C45R5&X0B8h!*RGOeu-T$v`cObLl1lZ|p#{VpCxjX;1MsDR6J&Zphx7rt8;{e)mx|L&7zeqFf;|J+=!7%?_mR{n(@U`@vABS9Q}Fov+kzDyV$fd4wzl
C*4wGRF?q$y)fTJdt!OAknxE#KXzdJTauhTDNbkQ_6WB-Pp`--9X`$#LLM`aT%ZEAHp^+-!M7ss@gH9D=ALXiYg!*>pKya|*8mrnurjeylKz+2;8VY0R
<t4B|+iLWXvU=D0bt^R!Kj}35Fx#oAIPm&6#+))HRBB@Y`!5Ggi7fSl%p=KfSoM|lVhLNB}u{4KCU~*K9Ym^B$Xi=6X>iF^pJr0JyXy&=e>p<8v28nrT
A+|M%&K8+R3y=^PH!5NTHGFu9Gb$g@31jHJ7$YXV9o$Kbfu-lTI=E7U(fJ#^hOG^~h(g{Gh&d!#BJSPCMN`}>6$Hz=mJo&s_7L4KA$wFD0c9S>_h(c04
ITjK2zKFMmA_P+6(?_!Zvg3rKUL&x#DnV22W`jAoAA37odY=EWJ(r&pS-$*;Q~Y{YS3Ji{Ra+0+HRC+gXhxDF+9MU2QK^M_9l3FmG_rK-`ShkDniLz*u
nOk-9>tpwdWA11rf}UyUuzCv+XRbEOSw}oK4jT)dzWHlB)aD(S4ni3^Q_{j>QG~E-Ae{rw70^rHxRHD;bNXUne$RAk7hy7f%yrQeyf(ZYzDjmab`VkJp
$oYzV`JTZ*DJ<gg{4&&G}x&z(ce-`{wWdO4@(t)nAk^d9fN*t5@Wr0(y3I@u$&(Am_Wt8y+Kkp+yh5XVqQKhR{=K!}@kVCrZ90@@K!&vljsil-+^R1BV
$tlcPrKqXpaxbC#Y7Qa12mIYY95^WMYz)mqRLZY`vCLE<(&Q-MQ-gWef>W!dyV5X#kyfdv4eMs;MZe0NWDcI$sqlw!$RD3Ez8z2iekBDUZXcRLVQ_IT0
Ls4BE3<Sc;j#ephNTvcB__LG=O>&C^<63pSJlWYdGMZ8em$z?x`Y51YcXlL~k^$(00*O=v0{~RY(TA|^wF78{?Uy{HVOqz<15g8GZW9U*9@+#ZE!qu5L
I32I$))F%k*EhX5ECX>le7Rzp*3A26BcSv(r!uMOe$nRKl}kvMP#H?5GUf-Eh8QZP>7}09|HWM;;g#?=kN=KUj}SL@80oY0H4af%5I_f0$>i*8T^Qyj{
@m2+IHt7k78a{aw(IOP;{J~P&k`JrLa6j$Pnp(ZhB+XmlP;zBqUT|$nYeDD6J%yo+Ghvy3z%A6h&s!1GG^ImI^|2caP9ryrvMZWug&Aeo|RI%!<%^O*w
7=VFk7wjDkGe1Cya5W`8|x3S_5;5k`&TW3}j0Q*b<SdU5yZc`Y=AZK`qD1ntLwX#8<Y3i-1pPALM8H`yT#9v?m}p0GWq-#-{8vzNkFz*voGU_g=4D?6B
PDUIX=TLHy&QWMU(vNkEleFjs|4)@p}$}<ES)8+@T>=?pZjO_t)2Iu+(X9x&9lJ5a!A=x~$`IR1nyLx}mSauY?L54r^w;oJP&6DDep$kOlVsfX&w&zTw
t2)1r9&1TsWq8-(jQL%{b@N~hRCDsEv&CkBot=4-Mlva#2`2vdG-io{!Uhc}V@le5jA#3YxBA`5moy;kONbo0YYfPcKshWOI}naxVmMcslG+W(%}08kA
!&&6?xV}QptJ_WAe|yad5uPyCcCVxQh>@YuO|_b^a8h%6#TK9LK>4g5H5D)Oi@W?Ksb931~Y#22&7i@W1QSVQyYb8QlN(fMbLvRbII@|0ppa=pi%-P2{
@v%$PUCGZh~zDm)ZOyjEe&E{2GS!rT3f_L|k*(bM*>iod`Ac@Brl)ZL)DPkYfv!6#=GzcvH*oxpR}^;{ouGz{z1jNn;b5P8L^nsg(u{JzLY0c%j0V%kN
QdKwek;)d2e}W=y5MXlYpRYW*<gmKU%?EWZa!6GgO8`^|uiG`F${IzeT@lqOx{2pChrP`iVayz_oShl8}gCZ9b;AQ6rA4P(N!;>q1d0FX|9C`=S>UQ`j
0Tz)o{9Ot$IM?Ph3>lx;*S~OKZe19%bYC0PB`6tuOS)c*sq7sO%;;b?t3F^TiDr1>EZm%)tPGUu?dmQb<(vhDUJBy8@TT-GW%ou<U4qvM%6wp0Dt_Jnv
{jRj$ZSizdFdP9;IRIYnZ_vLa5^~Qch>B85qErW&xhmcE>!<1T8ZxKEVEaOJ7y!!Hc}H42DSHwV1MTGWJ%;lxAI5H9H!RK3<K!tEyvI7$8wNDUIfn71V
Whlx%wQT@MikVCE6D0V(+u(>$#Qb;(7(zTT$kTXU=K{&1Qb+-Ub=FY0^pSCc}$Cku0UK8!3lHhbaB!xJi<IdDQRM)jL{!2(Yrq4aUt2djj^kviK9olaF
2qB1jVLzk@r!@KBpiJE)q#(2&wYV>))GV0YM%-7g>%+<L$v=cq=xsi#cq<C`@T4NbxD@M6vN}(}uVTjS@)Nzd-bnkfqYOgkFi%qczNVo_PXCG35oR%$?
i&@sA32lasM;y^Jl~Gmo&GWi?q6Zd>P4b9>wYeipbYena>%L>5ub`Jx2-Iex8|rPxN4I@YGyC`;5Y^Om8W>yPPIMU6END6dy{=wGtz3a`{tBRcUd)RB%
<I2B}q&OG^ayst;OaThseX(7}FnsZ6vml+R0#EP-QE4%UeZOnP)oJ*KO9$UPj8U@-PA7F3TZn1PDyQa1fRo;%Ufh(t|kfT&YEkyKza3z7YDO#Fv@@UZ~
&+e<ZMU4te#9MDAPHvEKUXN!ZNPdhro4>|?1<e?xKAAB!w+UdjOjMJ!Tbryn+VUt2Rz|y>s}skMH&Johxu1Byt!LmVA_r39C0h>(4G?{RI8`We-$7S`y
o1?CB>n~|Z~Ku1p@`Z91AGyimP)$u*w`dzcGCI9)QLyLayn(Dala?FUn5GG{3E`$4(>EuE=mbp$4g1!@vI|o(e5b(ups~{ICC|0pTaV3_A9Qu)C|tu*y
6l_L}z``2rhRRzjI3@-MvX1-vk5E{r&ju9kdz9)c@G{8%SD3`;PGK;9af#O`1I=&FM;y4g;X0jMi8z`FYy^$_QM1B_YhPN|EtSCa80C7mbaH+)RAcA=8
sYk)<LM71j`qeu4pOpHA;%hY9o6L=ytwMN(J7P#-YNq%rP-p-6L6JToJz%T^hkWilQd`EW!#0UQE?MM2<sb~U!Mp$*$PeHDoVdKMgYlx(P&eXqyy=&eR
hA3%*$ch{W_iNG~)h*TDFojAkk6ctp@;YK=3g$7KFULFhuy|=2O5MTre;|xOCW#+#$6&d5=Ac>xm^<@%2TPW=ClJdw~rJcUp02XFEIu$qIH24QFJd#IO
j)4~rf<nlP$tDRZ)UjGE0MjR)6z<q(>CsMVcxRV&ZHawE!>K%PXh7l%)9Q+$U484NG_WA<J39!}j)a>)1jzuS4!g*eGKXvs2QuWwn4ZrB{k3U+d>^i#1
5&wsh?x4KwS`Wn8b)mrSxYe9Os4aHI+Am(f!66n2YNdZ_kQ`g(jb=)q4DrW{-UELv2y$KfL{zEhoD*cB1lN(MN$%(a68}<+<c*~V)By7AXm~f;VwG2T1
QpA#*Z|k&splO5(_BUkt@+NkS;Ka>4B7*Cl4XrW~0OJV(-$xcG>r`ZOZNg+}R?6oS4v=lnt%6iB3R$q*KB(;9WI@H_1#N!_r-2lI&(|?np(viR+nYKG{
!brM)|koBGWIeK>JQkWDQ%E^;j2-$#G~jZ9Ch)2r|*tMXNVA3`125H<Nrj&3RjM;iRA0O)0+13%RFc2xun<^M}xh2Y6s)r<@e(R95&i9-eomYflaNK<$
{cTQ0;XLZ6}B57-9Q4c6H=S)1*sCr}{b=YO(<@+TYQ~*xmC=Tf4*%Ee>9fbe_C!xY2<Nh2!gzOR53c>txvVdy+@5E#ed;RAC+-vCe^b>@ko=d6v>2NP`
_e4)#Q@ZB(l-#v|?fwd`Ov1<1>!-?5=V#p#Nn5zrci+X|oY1L@aPYfFD*R5mJ<!}Ol{}fpj-DwX9whPIaHGjrNLc*Q<cAG?2PbbHV6LI@T`1W>G{=(<$
vL4xO>376#E&9;^nJYT0a;B^(LDxLICi?NcOOxGC-!5L>qt3Zg!PWi?{O_oIFh95h}a_(bZX|Y)N)AY0fOQT_4erxx+W&Q-O}y0^AYkJ39*C?^EvkC`A
K$c$WtE?MdGhtYWT)ekiwx?r6+k}%=YHEw5vab$aD(0g1|JMvLHfQa0%$|J-&fa4NSG(21m+K{Af*qvVskfhDde|-^GWsHjhBhBsb!;9)yo-i8MRwPwJ
Z$?Ft7k^m*qH?*J(CZZ-a43llV^_6_!lyQeU|;ID+B4Fk&*?L^@-;NaB4=7EV-x1J)NE;Rcy(~qhk#uvzs^8SR5U^Ky_>j;Sf5~xJW!=zp{{reEG#2zz
x?6d^m$s-xpFw2w-5D2+bSdv8Po_I4<B>~XUIjz;4c(fb8`9S9()N5AQwIIM~O*Me?5i)FAZOS>NFARY57F35V*~*ARu<c9N5Jg^MXz<h-NJ5p|YiQGl
m~C2Ol8{yDt8iB70rT%RkhFF56y#PVgVUT$&vOW8?%8{Ys(?g=<x<X#iR2_;lgbn}%|B_FH^3eTs0;AjNv|Cjs^FZv`2cwcUc5qFgK30UA~zN)blR&?F
O$ALGpz9m=!w(l4w2o7zdepWoD?8P$B+yG<BZloX~aeuXYH+F!0*XuaEQ{Kn$Tz7&^B!}RAbO!dyWHB1(a%u_L`!_GwY|eCCaFZVyBQ_&09W?dLNt}OR
w0f(ScOcvt(Ee5)XbJm(ng6G&a#6bo;eoX|Mwl^k6;dcVX0&f`a0)tOUG#Ox;S2-ZLCYIw0fPEc*I(--+OYBfSWdlj#)0-Wgj0mr~;6dUEq|>gE&#Tw$
n~_yZBsHeW$;oW|o@u?LR~x`T!QfG?8vA2Q&v3iW)z*p0V3heY!FfvI_jdU$)0w?sIDM#ms(zP_%-F0@EMsZQNG#p`W$8nQ}iEP$cT{#Vd3^NfwBWAcE
TWTzG8kxb9WMn6g``lJ%;rF9F0TYX*Oz9c3Tpe-H!$Om6k#Tq9_HFA{^o7%TF8XsNJWH`J4)B_;dGHnn{OpjEov<}s-8!7de4!o0e3Lvn?OWQcx?%=4w
C)vFyil>9LLqWDjh+0|@Xf>FTUCCBT8CZn+o}P6nq1h#%yJ@yS41+lp^6G&MzFEZZH3CF4&O19#5nA8GLPTSO{Fut4AS?>;^@k{WfmfaIB_UZ!xZ&`6|
A>cM3Q`zl8XXV$7e8@h`N}&It1x9(JO(MldOc<`mX&v?ut6r-n^7R4;gutV#}mmvy$hs<iDx@{-WHcC7v@w<#Tt^sBt;Y>1wB&DsTX@tA-}Yzk4!FVcB
a5lg4UEYs#`^A3&t49WeE2Uai?QkGg*qoSwkb1c(ok=a8)T2a!B>5QSsv|BFzraSRbTb@Ygm2Lg~txO!r;WU{Y?Okh^v7)8V*|@}!LSqQ|T_7Nl1J+2Y
+Ji3)%@SBc|yn2iZHw!juk-CO2|!2UMEt4j!22!98te)Z+z6rfdV<P%CrH>-&I`xrSw0r7Z(VXPj+uM=84nK<mfpap>4CJ^TmpL=O={YaWBp31@$%d3a
V=0$zf62_<jsnM%ITF8T9kW(lAW+Qd$8f5mw#t(G5b7e9YC{S$YB(819_{#f`EYM)Up(Zd`z+9DPX>hVJ^~`X?rn5AB*hHB8d)E!d@{=9Rs3Ar$Bib&d
38iPvBF@s(8?(41;;7+Yg)|G<p6~#yL&95>oF9aR&dwoB#klqXal(Zyf>VAkpa`xbn4vL;$>p#GPi_HJgL!bFUviW<!@~BwqGkAa1Y;sEAT_XRl!&{=)
E+H+;&>6}I(hOUHL5tn&xwjqApY|@a1A8Ss>ftfpTg^$xyrMvfaU7?;yJH?J3^`_c#<wI>D9tVNuf2PlNiM(W|c4D-Ku^t=&v^8YaEQ?Nk?Ia?^ZFkZ0
;~MK5x*WD7*kb^L5Pl@jXLd=B8C_gqEVt4i!vNr6_>ghw;4?oz+q54A-fr@jDA(fk9N`G*)rE+x2d0a<;kIV#04cNZwt@H-wLzD6Ao(?9-KBG{`{nh_+
RW(o^iU(?;Ev(8~!>Y<m;2rP1&_6T9);ESHIgb>b*APSc_Cc9Q^smHIz7t;Yfw!i*R9FgB9SHK3J&MQig2W=h4U$#lO$M?EM9x>FhNRM`xj1BWIh_2Lb
hB-fun3(1+T#dAFeW)T=|#2`YraMcnWbP&UdDB%dyowIe0!(nF5R-=a!y&Q8B0|Vk(2>4}iLr~+5-8T-7Fr7`##owI@8+5*k#-Di-JKB&oi5apxNj4EJ
TI<>gYMMg0f?x$BF{%iO0-~E=m75jDS~A|mAAEp-O+!|TjN;^?+2lJt;KGEfMdmu(2Kzh79l=vMxrZihnb;zHuqxV=b&GSnAbt#os|J|?hJjReJ))ec(
P;Z1*a$LCNK6GLhXX#f$w$Lf9)1#?Z7WS3W4Esf7T9YlbW1gOROjUc2}f^s@?a5|BtCt-gDJ10*OGT{q{ovmK>|OHe?Txd7(@9kd<9j`*GE~4Jx2?6<H
-*u3?wawQVZh+AqvvGWSS#hy9=|R7^pj)I9+d_AOpzSbMRKi)~0l}<oK~rx&ggw0kv#I0+2@)Bv<3}>sJ%g8r(JE_AJcmX*Y;nzjYhziNYUw9~pay!EX
V1e&`uU*_3!Y@{b2c@tt`Ce&f?I139tA;-H6tNRA*G1W%(RZx=59i$$etT);7^N`bBg;lDDE3`rD3#8j}u>$juG10W}l_fz8ssas>I<*Niu!*?WH{iDZ
*I893Bl!C3*0zSE^U-i@)WkrPu#B)4-2zCtsLF8OB5o?;-CYkHF=Vx(O_l~k}lsq#&4hRh3<OFMh%JG<f@#*BQ?(#!#$kq#)aD~N1isKeFlA0lMIbVX!
Ahvx6u{KCk*;#~pkj@^h!cmEkD(P?$>C>1yErU~aw=g)h;XsW~UNzB&W8j4>n7X(4>GVw1zzNBI)mvg3SZZ^6Q`tF<+N=x(r*VT`U=6EJ(4VQM`hQX53
)tTXvYWaE{O)IZP+5`ll32BqY?UEnJTRg_qy{<j1R)f%Jd^uKW*mSPq0<Q~V&m~^hKySfe{Sxu{~D5p0boZ$zEHvB$qAn3n(2rAP1&P{a5Zs4VO$ZIho
mGz9bwux=n2@DmA8DnSKcc1M*NNV0g{;s(bA-`1{r;1<g=2wWTGqNaLT}ndHuwRzuAm$+)BrZR6Tw84mztt2#i0E-`(LLKrdHu{FdIRLw@~6{M|>md{M
@t&AIem=R4JbMs+uuz*g8uyc4#*>sJj&`fos$62j`lqBLEgTPQZU8GHO|{K2Xjv_M+N`KlRxW(vwh<~Q=r0V^O-)!HGhorVD6jE(*!qi2b)y89Z~KL;_
IN1008MiApp9%G<Z!V`RM8mc0^`_%F_KU*PFe|`)SVwrSeMonZY<<tkgU~FnV_H0&qRspd4xq<aeBV$!x-kPV_U*#^Ioklv4+bXR!wfO;=f;2-X>bK*s
lbE=>2Luf&I~zXEJdfX))IEw6YskbnJOsdUI{pYPBgW_PvOhdajcPtUIZb+lB?GKXny2wuT7XDk<>sPUmX=@5+4bq*cI?iy3249o8z@n-O<B*x3zQmTO
2soh_z@Q;AYPrWBAdtZ7#=gy>8Si2MgV_xj7ifCMQBmBBGsn&mNff`hBZWh%ftsxy+l$}I{0qwrf!`YJRvi8^p&BwCv^8S$i<`g6076nR3S`M#m%`gV;
)yn`r;-?4=GN70aq4h-93i~o)B3zEJg%$1vToy(Wis;*wiTCvKoL`bytb@w>}8SmkyAf68ACwc!iIfJ}h4_q)5Ol$CINwA1Ns>HaE_NC~>hu;I`-}Kr;
dhAdh|7U5;)23J^#61aU<1?zz9@r@@07(ja~Vu^Az4<*o*-41^XCn>NQ{>FpyR;n>QP`1M650~kWYr*;uWk$~ynZ2*{qA|C%RuI1P+bKo*+EY%|uE7jI
MxtY3;XCRon=s0C%6VGQw*rNpwRb|S$dZ;J=Dt?jmQ#`C7!gg-j#H^j%-ZCWH%7SQNgvLm-&DoS0_fTxW)Z`5eRT4me$danjUKkkQl$RJ$G{9d;k_Zv5
uvGv#Wn_v1YILv#Bj~6G6R2~~VjFJ4wtNs@7rXb?Q}|x0HWLto&zWNYOhhOwgt@DTQ8acxh)q71a!Wtr^w2L8F&^TfXtBX;+z5~bUDn!-7ymF7+j?W5L
VmQX<+d7Q$giEiXcIXar~xYOTgx+`^em2oDvmj}LgTl$3<RW7x<Ha5k;$BRadwV1P!3~k=@vm-N?>U8h9y3}FctZ9G)MU0MotRMO~*R#ygUD0Q(N+Qno
A#84%UnEJ$9dlCGm6&(Dh;mPjNzF-bEx)4uvpsXAj_yz8r(o5#<n>8HEj{<L7WgLtDp8Evm#^mUJT-{0hDtO<9rjuP09tG>u$f0FAJH4LLCIct+P$>=g
5W0Db~)Bt=gmzemmW_%Y@jZEfhSm1dyl@n`qbU5)%eo0|A^I4jLSV>($ow7;;V%GfVWq?~++VEsqS==lagR0t3lRH)^DVpYaO>~k%kV0%`MF=b7k*FPE
n0D;L4#8(ZU3N_K4v)GLj^uX=kiEXc&Q1PS;gd#iSfM8@U@L#<-1}1qW>k4k60$VyZB6O4{A)Q1Q9!TE0u7aiEW`)=m=pSFk*}@gh{j!rU`Jpd#BpYU+
&J*Glz}&!5zIhg(`&CD%A?}RAhFr6uGmUE8V2?ND+KU~55yggV5=>(P_Dey^O_|<_sW+d_Hg$F*ee!t<)Z|NaCIS-5=tnIcbW6W-$#J3x!#MoW5m|eb@
zcmQYrqjYnNZh<kyKCj`jO!jT?l{&eXOPaixdmPi;(zX@zde7GBZiCWg<V38E&bUOOR+t&OmeG+3q{!0h3N8oX*{?*!Tw$Yo(fvxiRW+(ZTT{OrCyPc?
|Ifc;Vc>jxU1SiO_Kodl#FB%S-4v-0}E&85Wtu7}|>8KZDy6b4=gwL$zd+(?b*CI3vV-JVSTiB^Doo51i|A5C$(PZWGUTFzhHT#FwDSxVR1&lLQI|)?8
BjP{qPdQS>jh7V<OMSYg=f%45_B%%R-QhHTxODb($kIv5F==_R!2yrQi`Xra5wN3+Vpt7~+eclEhJ*OFn{GPQ7;Qf>4rA5AwBOE11Qs@G=1`{m)`uOCw
gA0Z`jgNqiL6I*<#Mvm9KZE)hrkV_qBH9m6-P{~L&No=obc8QnDcDTO89!m+-4y6L?4HIhb$wQdelKO0ef+?kV!qtbKi8wFaeL*>vlz<pJ8^;)m!(9`O
FdB!~Foad*XF_zC$qOukT@8^jB76+Dr&cX_RCF>i&4_c&RMtR*C1PTAwml4yLpRPSmBL{qiUrX-n+0Hc#p~nChpF`!dYG08L>a|+rsggEnjW~#jfj)NV
e|pR2>F!=lIr+8pe%DQ<I#N``#v_ml9+vE@{+Jsth-LsbtJ+6WxV1jd=Kyr1epn$$&&d-mepdH6v~7?yEHUs>xq@S)C@UE^N`R1)@Subp+d=MmgKu<v4
uw}B2p%vD)2!_uLBZT@KYacfhdWA&>(7@>}bdc`>}&Nx|Bw-Q;E%25|;eBJY1fkL(=HEkl2j3xGW{IbJ$fz1UHFa?<%G0<SAEurWO4oPb%5Jfms+LO)T
gS>ZT)=W~`gJDb`O*as*XY6&zELSV(51McgPRHJw3P2*<P-c^otB7oqznXLclm=XJQt@BonC>r`^e^mXTL;{K}PF_7A4UnPE>)dFEg1<dy<-1(SjBbGn
L=4fxEI>jc~f&~Z$eLZbcS}<;Cm<o$3KOA)|aiu=E7F#=wi+C=)D<MK%+#HFsW1#7g>6R1V5=5Jc2A`DP+0@u-a_I!~pG7jOmdTQwe~czBiL5JwAT&hW
w}*NFD6VT^dEnNMi8<x9#}wVWXc(E8)7Le8&t7CssHZf?@z=`x1hOW9`o2;ix*XhT_nn@KhQV->W=aCeJWod#%*)}K;Q2XPaKT*s{#&qfrB2Sc$5}jB!
t>q5V@J>MKAfMy{2m$i!%ksTyyQ>(00f6G97>35z5t=C2pKNH$R#D^f*yW`A(<xhCP-FfJKw-=2E8q+aq3PiqBA83LyEsjP0lmz<XqG(48nm8D=ny$Pp
(+TK8h=HPmxB@+s~~*m;K234DD2bdm7#vUbr$ojtkC!2m%q=CW=8wM$+EPY8IZSZIJP(2oOFcHAp9n*U+9xL#dPXXwgkT<e?Bf6*<T`eFs4e&l4dtq&A
PhPioS8Ws=5dV(p_TD9Zr$sDT8SC;i;%TX>Ru_EbSKl9&bO_Q5!>N*n^G)A2i3A#AjPEL9Zr$F}9CgKILTMyh4RCL$G1eoG!edhT<K*-j_+(2z-$dCd4
ayu-(qd5ptd1Hv9p=7DXox{q2qIQR7zflEm?CboDRlT4(G2*ozJi4ieNydC*yMA@XY-XjU!Cfab-q|<>fv%_Fji13voMPn+!dsVz8`6cxplDvd7q_sxH
H65;V@e!mw3dxX0MZJisSs3ddZ-Y+~Aq{umLG%JUoWMh&!y>bTB02L0Av(2tnVhSsd#Bh&$+HC;Bv(jG5H3U~K3>FvVmJQ$B_d>KJ3VpqKK^J-2WO%51
%o9BY%wx)H*p`S_b?Y5j@8MBrX?y9FW#gkwfmQ6EgK%oB?%dNsIY@RLU__M03uf+@y7$?%zAKy{2l-db#$D#2CRXp<t11xA_X68uMk(rmK$zUNu2}dBF
INb-@7=6+>A2pjK1NAIwUZQP$8^p{Ebu(W#0MHYt*eameBjOv;Ys|Dx?QAAJM0Sx00Dmg+sDZz<<cM!tq&ZSxTCZpBt#eA<I@Ib)q+2z5*OvFqD|r2sI
yHhu}oCG|1=i#QMiSE?)4sLzlxN;fS{{eBp0@|2vzZ4{WJsw1?ci-mocl6#tf-ZHPjm#WZq>Wa`iiODk$j9$tqNDYdc3YZFqxh|JA!`$8F>V4%Yn@dX3
EK$ih65E#bSROT>lz?%o$ND0O^_5${k$U9Aayv2cefIw6bC90rj;(pLMCs@IWV~JJ#>ElD*`AEne2>1EIVb&hAVb5r~(@~;z2)EBN-D#kD9NBOD2}1Mh
40vK_gx4y=*A)<>Vmdc;%oqJGgHoIs1!5t0pXu0D#5Zb+5dnr)aHp#05r`#zw3N~Ajzqkn5o1b)vJfjYjiuM{hrs~5yGW(fo)CX<nNZx0BK097+U@oF!
-iZ8f@a>D#BU_>fGJN=WrfZ>XNPZc^BiIdR+hWZMC6NrqGPKr=!XTT$WJJ7k&WxY3%nl1<A9E7WG2C7q(dv3@g>C#A%dGSyn!xXz?%{D`AzW0lv`#%1G
x5#p2<PN7)$fN34;Uw0g@~P+%wOn{>MN5<KhMHus7uKg}r<;|NDi2yU%;!Zx^};J3IT_fy<s?huG8oL0=%kp2+^i!ale|{O`YC7;^guy{xtT8&;0ZxcJ
%=9OMtP@4G_5!G1U;Ji(Cn!bQt3d0ft$Pd&Q9^k;s<-amlQP$-lU^+mdagOQAg&l?uwApT(GtT}MniRYmPV<}an(;Jl~I0p&$^^b}G<d;bil^Ns%8p?=
7gBj6as3R;+wILrX^*8Iq3v3s&qs8Ox=evlt-D<yhp*IkW21Ga7-F`Rwv4dbxSe5MbPJF!01UFFqQ!8ix{c#GGRQ%zM|Nh9Dd;0141NS)JyPlDg{ofy_
|7-Lr^Z^7(9$|Md^WOp}jD5*|0*H8ahXF=-{NW+1GdmxOatDInpCKkEquV{iy2HBUXKRHG!(SrZ-VE7Hb})Ip7uh>Ae1Q!9gWv0k42Haa{UxJ;eZt{$h
rAhqU?gKO?CtnlMrX)7Fz5|LU~n?pz5ZaJD<j}#Pq9G@ifTeZ_V{12^Z)wGg^RX}7C!3Xe!nkr*%!Fn?e-6eMZ**Xc5kOPKd^(H3wtv&&}Z&6xH%WwJz
?S^6L`3yHZ{SzSKsXp1cHJ89KBWS4g@n`OrgiI?Q87PWm`7!aa4Rc$F5<n4xFtgcgEstqn|$B`R|YSW4D<2`fL3DM>g(EXyH-=+a~<&GyHHp`~ZX38XU
|J%@uvYL0|&}EoTD|>=VC4g8dnPF}6w!oI8@?W22VQAM$qkhQ&N&w6jIa$I$JMx<|sIc)K?o`F}D>VJl_yc|%=#<?X>pB-p3MuYKe)yF_|n+&Gfp!y7`
_<J>v_Il7iy-TKebb+$xcSa^Ee(bG?->r4q}k7Zc@Yjn)U{@?zeqfgm?*#NPn&&{S{#CdfKH)BiltpD+yMeq%=B?f~MJGmu@M@O0J#h%2iGIN#P4ZNO-
c{X!w0zMtT;`OXw<4Lt*3ORj^2*2X%{pr>CgEjg_)WhXe_86b7!wn9Dw{phBX4Vs0#%v}+VvWLp4zaWDZ#XF(az(@Xv|h}xUCgjw%wWCCXdlVoWA#f$6
(3ZXE4G{czOL>F8+0}id}pv}^140U8BA2^&u|AiGWyvZwYxpNya1CR!h?Moe{ly!BHipn&tMmcS3SW_uBdDgTL(dHq5Hk=&dZVDWxfZ*9m(f|kBkUdi!
JgfOEynz7C#*?#1=omND4m++W^OW>py$UityPzUSK<$D~Hc!lkay~C2XvK|3OUCOQ@VvkB#009%C4{1{@+7n~>Mtp%xZzU&dhnFBvW`dxUo_9N{N69}l
^A|HjG;vE$kcBgCs>9kfFSyS;998ipg6JAI*W1QsM~4qIukUf4=u%6s}s0TOUJ!s2hIdBFS81h*NpZTRNue+kzjRiZC9wK4k)Q!3j6Q+hEY95kO#VPBw
E9!t2VKC>*evnm*hcsnlhV;;K4HVaQT5EH>PD7INxyTQa2J6hzs0Cvjc5w~xN4g=yeU+`1AsXH67-BZ4~ZtudcY{7Gn+T1kkm)PP}CX5Tp`B5RFEGJK|
v0cLs{@B9_KItON6~=<sHnpnnkql^X25&H}WHC@3YOV9`dIKHeWFN`s8)Sp#3HJ4~YnkttsF#m|yaoc^;Rss@g8_Elvs0ffbT-ia7v;6c#&^&gR^!E&%
w=&-!p*0x&D6CMp38eQ!3S^aotV&3CSkE1z?L=)Mttp6^5|DM4`5JJqto%(7yMulJAgwcPwlcZh81U05tf?f&x0$QRS1JoB$q2Yti$5kW7k=L@6Zf($d
1TyV4EQj`J1|`*y+M<6#nQ%zCVWeuJDPk#nXJ9v)*PyZ@D0GnGYS?TOAjqyaJL3TO52fJe=U%KnqWp_6&2$q+_N!iQe-$PHplHksO_iy<UxtA3&f2dy=
Di?(+5Y>1cs<E<SUgEvbx#k$!JcC=?9w4YKxJ%17Mb#?}`okZc*o7Wes*dG$)D)h|<{4<Qv?92>Y;n!CLLF@@UI&bEu&FFML6IRksfq$Ylmu}|zzu^w=
3L<al)OlIKAti$KwQjk03lY#~tMYij_p}(m{|B_L|R--#3Fxc15Bm{S7gv$x?V!bH-6lM4eqTN0=fno{L@zv)Rr;oe`nH13(46)7Wz07wwOh9t;xhBhT
L5^=zAw0oa;%DU8J+|ta{>_^4|7BP**i%5aq0T3<VELMQaRl>~@t42yz4!ELVqr2qcJtH05x+>qIC6=SFE8E%-rkTG77<()?7ZpldVC%1wra}ww+wirF
A!jz#Dj`1F;?m?e}&Kep<uha-Nyuv5&pGRby{}za;Mt|3e9J_%w{~bd>3vQ=)QgkgKr(qD!$0XUgLMKFlEvA=MDt)yDX9+n!x(bZ@-|&-9G4dhek4joi
rSO!|?#IQLHwYOg1XwP=dw7ehPTG2pW{arW_6JF2$o6JCFAbwT}}LfXK*h(%nUVMr=LflFZa9+?AgW7Pzpya|i+TFfMF|WcV`ZgyL7u$t^fa;CqnS&$~
%+3&3(^T~_kpMI~LpagpH^{XzLybY83#pXwc5q+ifGb}+Es?JoYT-qA(-#l2&qzNqPPkcmUx-pl-46>`7cL6U!XANQZ~J}&Nk!#<|Q=3@&JY-1$1ce#!
sZYFvump=s{DSQ4)2L!rt5#%Yqw==@~9^!NV`9b00RG$})KNLEJ6b7dqJi~7rU5M;t%2Jr0a)uETnhcB#XK*{-WU3Lr71%+*q<l*T6Q|i}BL<D@l>Aa!
WOwZpd}Kq%?jn$@@I+uz&Aw0v_Mh_Ni+dSXx-9fv8D#oypWDyWzd@#2_PIm7;a@V!*bQP4o7pPHOAHp@{25Hi0r`P_$CMkRb_qHt>=!r?`5SnbFT#jgF
2aarSov9CVM8K}2tHvy_`B_*oeh!gVvhJXSNxkV{w)yyS}pKDR`?$q`yczoZ1Hc7_%~Pln<xIw7ylNBe?>t%6tqLZY*8dz6v-A3XN!lk;o)p}I2#_$5s
&4Fnsda%IpX0QcsK_h&Vh$>#bdeRv0U+3p7=Wt{}x5^phzAR$rnH6!%z9}Q$GAu0ACismj(PwZnR)Gvs)NuxM{-M<qL!_``r;QDUr#uWv-8ne&o?oPfp
kx0)$q+woq`m2iFUGAhEg4i#&TA-&+9%5-y+E7T4vN@WUQPu_Ct16rI~_vx0cW#2rna6J{aUU_D$4jdTZ@h{?8>8)rQn^bc~m0_-+Ih!eMJhp)4fT`XL
3V^8C&NI+v-$lJ#kQn=UG-|y}C<pSKC{t<EfXv)g>>^M^teo)7G&(7(6#NF!+K;M7JjC+|}=MAw}`~}+e*B>(Z>2Lj=b>MOP{g=h58XWwN%YaMJ1HbTp
eVrp2y7lfGkAd+;AbMuF`}_Sq+2c;PC&J|9@84%O-=7Zeu=&pT`(OV0k8j*hF|DE}qIP*vWUwAVH{GEwwiMVBxa=MFu)C&9=w#oit07*023aMT+Ai2K9
&u}c@OFHM-gEhxI?2mJBZRtz9nR?YyFFYX|6#lSFMqMXUCmUNzgY3Q{_Bs~`=5LF@0<YMKnGhR?vQ`vCk_kXl>dy8@w-1aFx;mjRBGYe`EFyA+<C%ILX
@t#Ax97)3-Evmywkq%h)BzQSa>eDH!vindlb?Cc?N)=<lo_n`2EiRkmG{O_<y(k<A)p%@?HM~$3a@Rzwh?fd;a<D{-Y#f>iiE7iRHU~Unc(Ha$x^pxck
Qlg5pi*NrFFAM531bWGRW-@mWDBJlH2r{r*s}W6<**7lTchW&GX%DJ$$MU?MZW17;qwQTfK>VG|}9{e8STcSnb}15B^s?%<%mgWUreeS`jpPg^QKetQJ
_f6(p-_Mf{se1Q({@DJ#+Fmpjq`EhtK8-F;NVf)72m9{i-;ITVD$UQX_Gt<p2nyj}Owx1#Q2yrA`?qdSUHy8W3kYf~l#LEqGPq4G|a{CAxSie)x*|Eos
svKpQdyBtuKgp$L5eC}MPVUELPyXN0zaP7Jh0VddctuaXai`%y<Kh)B|A`vQxt-@n&38JzezWU8YF%5u|GKvR%zgW_`uAg(E;QP_cKNFM#+?=m)wp({t
YPs+yrI4yWRVp!%ako>#@{X9!!XOcL-nVdW`9O+`Rl%8XR-S9zJ`5Wfy?b)wy?dI-Iw{Z-_Z&!M?5w?&p9Q88WEf10YDI5_#JxB`<DUzGt4-TnUbQknD
0o`=kfl4z5_}D(=g+&HoyDQmcB;bw;$J6x!8V0SLM4t)6<`^i*4U`7u!B}V*QX6Z2OTb*!ELbu<Zw~;B$NWV?_=T&SRE1_%ZpdJI(`JjS`1=^-ok3M3c
;2=i!^*xa+)1Q`g0-|Jl0E=i?i99fHMvr|Un;rX>!~?`_kPlJ%F_w0>0Aq50pt?_>@5XEf;jli5W6W$^kxSaJT><o?T=`G4lh{=Zl_mHyhxfnek^fATw
Om%;}vbpvBo^&FtWa41C{L;oH06WLKMB1z^`U(9f`&z(H}KgvhR0z(t>hP@(NT4YWHgZ<yv7n{NJ08U>f7IspTbC3a?JlRfNI{`W{NPPSr;Yl*}G~kW$
Bmt2c0eJ&5-GcS~hYtyO5P!m$z>ELDp!j_O?+-K1#Fr0ai+3{q0+|{RTnJ$vqsh&=Z+>6;MQ*i7LKM*(Vbhz_tT&J}6HviTm&K@k$6*o6gZ-3zzY9VGM
-bV4122MHrT-oB^26|dCqBO5q!XvBoEU2V&38Cu_^RL;zG2L<<PTyFuWSS#Gp;f4L|u^-+vyI$*mdv}!|!Yj!u12G#9W8Jn4wLmT1m07d*91ibl$4^Tz
lA9b%;vPlJt*@7s9?sgw+UGC>}SUqDb(Pf4?A7W5sWNUpONE@CDfaUdYY8@E;fHL!S1*mXoc0vfFIhCu_Dve=<K`|IKQ>@E`x+|99~V-k+aic!~Z>tKp
L^Uw@_DTA+W*)j!z`<?J~Hf1o)9R=py-p<lU%1{gl&8JhM-`fq4?j$UWB-W01v?^AYxdAwCiY=30%ErwSZYc+hb=p#{}FNIvaVLAFh<XQeeQ*!Kj{|ue
g8(E;YDp&7#_McyahJ|jm*giif7QKJ@*3b4_uP|4e5x@lcji%_Mp#N=HmVcl=+h^*tedcfbcYM#6^zAp=DBB`Hl76Ep+4e7g)~266+43d-;Mh|AUJu8N
Fcebtq__M_{uUeJ;@8(>{Y*WUKlrXc+8)anyw~~_eZ&Lf;%^MO<?}_qcegJ7+3x;{Y568oZTW-C=Qo$z*H6n&?8={>-Y?!ozdbxZa`k-8D*ws@>YE=9U
vVH<ztJIJ{fhd($5dOsZg+jnq4%Sv!ul<*lW)A@|J1O3{Q+Y6&ew_c2kxTpy~@Ax?Eiyj`8T<KzF4sObJvXJ+sTXHd}Ua^uVC^GZ?12C)LMVurv9$ypX
K{(z%Mu>Ki3t|2QTysaOVIT$+%hIZ-4J}`@>%Ln^1ApN3J=_PrTAEc{&mr{2%bJ`1wy&oHiO*)fctG_^hE3zf<pTKl@V$nSTt1IGp^yUvP&)?h&@!>Mz
w^a_5zI*)8FMP;FL|`Wz|CDa;9l`&^y%`6V5J)>iR*b;UqSv9J1ytF+W=8)&Zk+2#9kA`y2e*i>S5<#tq7^sCR#_CA|+V6eNfy|KhOl9O*2zq<p~Wu=b
n@=jY{si!Jb{j=NOS=!}jud}t-2XY;QCC*IsIVay+SR5&B>-2{Ddwi~-Q~X}z=nML5@`gR0zE+24B=SY?AI=$U?ecir`^rj7`*M7ak)J$&fx+gEo`!#l
_4Bpmhf2z$EmtZ67Qeqery^p_3J2PXYV(GMvs)`Y{jCnyU{+~&f3vk>q_(HeZ}$$4jMNl_a$DPbJq5m^q1@iw=E3sv97}$*|4K(o(4#&NH1xZ(djo-nE
6(ng{H9Qc_&s;9Zltf?H{>eq4Lh99imz?|ptG<v+tVDjMZ4S%M@vL~_GOn9c6JZDue3W|jd{VkLh*ZjQM0A1sG_ad7pb*+Ml%1ke!i~!a7|_XKuKrerR
HFxJ*&vBK8K3(BNf56{K6b}cWY<UNVfRBqcYslmRnIbFdV*OtMS;rw!E!9T2R~?9_q-h=ynw4)u_*vZ9^_glW(NJ-W6=?DeY<&zxQ`l<~P@7M;bHT9%o
mN{mb5OI)A=l`~OsVJ6}JwKkxnDu>8OF|Nrd$|3k+AU-$oaD__<W_4xZs1D9GnWqFSFA?<T_i({m@*XzmYFpqy`fvq#oRo7hAQ~X8cvxlwKzFP5nk1fY
l{k7%A`PU%I|B&@#E^q&X^Z%{i|D((QAH4p5O8>uMc}H)*tGKVQuZ8WIyppEsl6-eTR@LB0n<Klpy)<YU$t&+I?dor_xO<~HZf|{SkJB^MF68$sL(xEc
ZMeOxsHUYi(BWzgRQK1HS<8!}&2{#g++e`zYbbY?Ih!l9?Su7YzBXS`ac9udp6k`*e{W8kt-6%Ar!LPQXtjLN=Sp6_Lwr{HM_+q!Z?w3&)Z-Wt`bT@aH
$OC>^pE<i&Zhhxx2?U;r@ddSXY>00z0U;|J<ifD@wssz+EeEnvUPNI_jDBIIJD38A!l_-MOK^5S=kgW=_(e#SLByjJGJqv36wR|cQlM-hy3A&P?xX1#e
b<RtG+nD!CoG|<QTM7*A9Ctom~ax%}oQjwxNN#q9G{n?alAZ@m4nGRk;IUucf>oYO&;0NAvm`>N0b~O-=dvJ-zjL?0<)PO7ervtreM<Itw~Nm972}7{8
|ay!x!KUH@G}wn#@y$lYDv7Ok!e464s=XO`P)^+pDY%l%D-b=ErZyC>Th^*7~4`yKYOhE`v{Yowwn+TChz%lG<gYjV0gxy2Q&Ezxp!Q-#aot9K0!H`&U
1JZ<gm^)(G$&iu^GA&XrbKlgyEq$GEszO**8z9}*o?Q>)eTPqqJgH>0u3bRWbS*1mRu9DnLYe`piptq>aGZ1#v<*D-defH{bmBV8V7j#x<mh}3|Mne6z
p@OQqCQnaKv^+bnpt(NZ9c*Z{6}LKyuDG3HPiy<PSifJf{-FKh^Pk#(V*l5EdHWsby}#qj`}?)!&mX@YkGE>*YwZtTTYjWtB&)Q&uCwZry`?5pIgr=m$
u4a6w>EVZ)O40z8FbV*>|TFQOQWlzI{!*fc12NXQ9G=k>Ox0h)M;(1ZmW$nH8eL?HZ@xPU-TKui_bs1{}q|Vp3bt&;exDaPDy6CuDr9!Gwd%5^n{19+M
U@~^1528oNc`o(JX&~HLt74Uvwo>F6O_ps;aA~-O_pKN?%@8eoM4s(C@IchI^wO6~XAGw!BQ6-{Q)u%e7WlxBEugOB!-~zOKHWhDa-vhxh-{@>TZWaOs
~aU*Bzu^yQe}Kav^gY3otrXZ4O06u|v6+?|`(@Vo2hE6WF>)ivR+?5whmXs*T6k(J+3*6hs9uXBa->T>&Y3%VM*^7AVKJ^igiRrQ0l_QtNkf;_GL?S+-
40h`}lkz3r+RnZ^uv|F9+BRxK6cg<j5W_ep?k*}l1m)X%)SL(YmQq`T?UoqIFl^^uwR)jlSt>N~X>XDqmerKgU6e;bi@?<tQJBF%8x&rl$y$z)~72dL;
x~2wqXK`Ict=9hT!p4!Zh$q*QS>SCfEy4558tu1)bGkBzdaYMN4SBYv;ZRe#_&u|{*m30>uHUaM|L4!YZ&Tj9e*S3t&t3n%EBU>yda?fN+w04EwesC9)
&X0dY5az}t*u>`M0xRkw>!JU7ZvXh*?k4sm3;sFf%lvDU)$%~-{0KhD(tKedqTOkNLQ$SFx%Z*IoMj1ndhv@ugq-AiTG=?%c}}Idh8?Ru3*p|EwI;U_i
uT>tFfiPTji@Qj?^`|>Rq1JEMIeHw8mc0<SesiXEm@D9<6Z>I2xP#eb&sZp_-aTt^dWjfr`vrhi@p)7ib!6w*>sT74}P^hLYay+^oJ4SD-4VA~#30zox
mdynevf6AfzeLq&U}%2nT&*HCEbAGAcP|LEs}Ktu7R!d`cIQHg)3si&v3)*o#O*ADdiEgjAlNAs|Aps%HK*lN%16Tjzmcx_&-{eAu(x4mF6tD(f5SyCG
<)jqqMt3#c(yn?DWA^-P@->*a?rTY2V+EUu?w-pcDayq&_9fK`j^cn7d@!6AETG1N4lGj}}JW$%muF0XOy|HK@?97c`%5rtox@rcCddjOaBkhA%iu{)9
nyeu|j33Cay+e&{&Av!qS4CT`z0H!@?JKvG*g8wvvwA$vu4uNada$*-KQk*Z=qk8k>C7%K7-S1Xwg1A!3muV>eojXF{|;uePvLGi|MYjORdBxi$HfbgV
8rb=I1O9sujE7<D+m1H;{K}g7Kiq^qp~L8s2v<=j&_s{2VDi?cSnca5^c+GFD)v{3S~BC7B@E7qs{GhUsW-a_G=tvgAI{rOMOFsRf*S=ndNX7c-y0Ofo
zLwxXRKx<ZxPs{L$J%{vT0(psZ#%+EQNbt11n5w}c#RnWeqadi$k;s-oOrX24N5JkkZ_N187MuQ=Sju6DhAq0{1x4uxt*s!DR3t2zrEc1v4yurloOR2J
7cLeA{LXmvE?s_UpKZXLQ5C=7QpA-&z@%x%xC9cZ;=mHIv9(MVI)kf*3{prX=|c_~~O?GN|)JVn)Ig-q_O=o^VP<!1*PvPYULLk>?tv^d(O-k)2OXMyo
5a`m)^9PYgK5%^r1W$mog$4~U%Rxvc7x8If7Hymv&_S>pT9k#(zN2s%6AnGnH&kh$`$_K7Ef}Vgc+SHrt_qgn?%pM0{zR{k{p`3=C#{R5=!gI%8ydTD2
ydU0Y{?F&<&s^Tz{@<Jb-z%^6zq*dChj#l&psKVv6l`}?jO2xJJVTX(SG4l^5m#`?(Kb?Q9KXJzvS@FOot3v=$}M#S8><}AUh)2Jw#S{Sd}ek>e~V+VA
}^X&KHwV+c#3;0{d)Q0T1Qu9TKQ&oPrqKi$2n42TNCVN>o*t-bvlN6N*kgrb)L#9N6TRUaA9v{Uvso=sI91~Jh!v5($OA>+F|`TJ4=R#9Zgk*L($Nsf$
sdWl97rAN5!T5P}J`U_j<}Ys$F@`CQs(2Xt1Z*QdLqN@CF>sB_)<<(2-Zc+EW(jbo|lvSL6<i=<WA6<y)fR{9a#GWpRTu<c!ocTB3cSU{AQR($(l<+Io
FeG}PK+50^M{iz=OwNJ&eyzosOsv2Y;2ytD96?O$#EeC__vFRJlIJv{@#s^VO0X^%sFE{)a}<T*wz4Rpc&&FgN+?r{X#vs(4?-Q|U~(V<~iq^i{4mYd~
JpG%5*9WG~9(IpGK|BCoMv!}LP-~V6q{<^w|)8Y`ncQo|`_4nuY`WmA>^=!T?>W1?g9A$OR*6841o2RPMGg4mZywp`u5$zA<Wmgro_jTksx}t-f>^$S=
mze*ep-ZLFL7%I~Q&D8E$Z}Y_NAPpGuQ=H0%q_cA9qsOlI6Y;#{@fNvyOpgct-QU4&F7Hc*^*ygK2X^1?C|F{M<aO+-Bsn5zW#QnJ#wiiI#`uAoL}7DU
D)6p7|bn<_6*bqstS8*s<Rvx+oh6dpr^LoQx+<A4>^MVz9M{oq(9gI@9#35JeBJGUsT@Q{(fhFPs3M~hy5qYcSP%pqQQ|~Z&jtcFgMRp-G9ji<;!fn*)
>}EiqgV%m&4y*Vi><Ni?=>HP+8JdRnZ^FcR3=Kff}3-dwnoVD_>qv?#^<w=hoNi<z4pXD%O5im#4DcS`~0OeLgH-*54bvqQAc_lIKb*-|1_~!u#6M+1B
YO$afXs{<ky9Pd`8XL;YC}Ux|HKUw^hzYf&^@=<LZaFKR2Qaasy`EzwZ4q1#hdQq|yc=G!k-MSa-?*`Ctwf`(3KkJHwm@Bcq_fA*{W|F!q;kK4b6MFZ|
qM@?l-(;q&6eq;Z47t~s#!E#%-r@Y$k%yPC57DnN7<v><XgR?8(E{^*03++{<t~ytbGvvsu(Z~Ob&i~)I|NoTyqMhGgEB|B_wBYka;(k}3&E?O(|JC|0
5%;sUA2Q23b@}7``~Q!YH{bu!KygFVUmoi6ly&8dTyf@<7L-JLODnpV#@1tD@`Go<m3ID>^Z9cPw-mSvzo>k_zcah4q`P_~&uOo=6-WCzv&(u*|9pAT9
(ezsk{`?ep#1k6>+g%?zuzeTMe^V8mH$2Y?_0~yUn~D=`|nT5zvl9PRQ}b<|4*0SFIBl3qm=_)1L5L2TWwKR_ORa(9q_ultBTx_k#=WaV|7`yJNr_Xr?
@b)z0*;ilN;98L%BD*F<Rd;SX@;i<azN~jF0wN{9fc|5~w3E9QM>gdGWdMEC18qkROct2VAbI;{5LXEJsOBUt6@tT~Jt6UTU{zIjcjK!l=)c6Z8~$Dt!
&k!I9iSJdghT`(ghVevAL~G*vsJUA@7Qs)}G%fXP4gU9Hh@buh20sJz0_<BZyR!qGM^?=fB1Q|W-`mHza#?=KnXsEQ6;a=OB0(e|2lhrh5YE7~2XWb#g
S@QU3T4%i1k{>aTNVe2Pgb@ej+&eq*n+F~oJ$n39U@<h0yA(&s(IoLl`XeleoiMC|t^mt0bJ#0TX{k2TrtH^TY7gcokxE!H^?5=2lmoK{FbM$6*^%T@b
-8HR+;j*&q{5(fnp{qPvKhinkDe7@~m^@o+D~*crE-veH=4VxR6%6a^&sAd0jdqkb=7)=ebz!?BvpX{s^=9SS@(bGrFI5(Xx=ONOJr?_N{Q*a=Em*GKN
8vnMdu?NRUDQ+5;moUa_*|BpsE2i<s-o7CnVac|R<uUlokP|}XQVWe$K>7KimzTjh2L)d|Lpzu^Zw&xvV5hZdY~~UI#}e*3m5i{6qY)M@|{^j`PC&Ap0
Y?~w#(`0tLlojMz6G5%B-Fidtsxmr5pP1@^zQ@IEo5_Oy6twmwPHlii>-k!_I=XsK2znCR|xmX$?3VJIXSn13j5uPf2wnlP9WdZJE0K>~Zzf*W~y6YkP
~E3QFyck-jEpZF@mrsL@r?)>!TsvUv+?UA5uXD_K`ME13MwpO1dK{rk25scU5Y>$5uTo}#+$+AD0lT=~(a5qEuld3$zQi?g=8&>0PvWexTgH4S*}j{3f
mF4%vrOYZs}$B28t60H>d75!`KtSg9${yW5YX#FoA2sIRn@u^k)4|ZhLMw`0IL;2271=H`U$|FoaunrA{9rmm~mm^%-+Z6Q`^p@url?I19ov!@W!dh+r
eNp+oK;KBXXsEO+;PmDNtkK#(SYEupw6FP!EA9Q&m66V9Tg2I8ag<ui8ytgKk%8LQU{!S$6LKwCg+-Y|eNk`4mHwiV?urOIUm{GOtu>Wzuw-`k7UyO))
HwfWd1uvdf3%@I-0vyPYOHoS0`6RPo_5t%dnzK;(LATKHoH4IR8&_NE-5akyy6JkeeHVrq0EA4bg0okQdQ*jH?%klhr%UMzpp%!Uv3>>`v3pW-n%Y4j$
DVDud+jbEDzfvK#&9|hkqb(zmWt9@a8zt0fGPlk^qQnlAM?b9m%#XBTGIfe3$Hz#+H4KMs~}`V_SE>!SORpOjmX5mtJ82kX0MpU98@<FICl=t{)XUiCo
BBE7!_gNiaX8@eYT<v^i5Kc2?}~&1PJk|6&uFKx=382yxnpSyJVI4p$zZ#NvR@_wT7G?Nl<G1u@4V+Jr;~+OpbytjODJe?31P=dVtLBNS=vm-Vt-eqT+
L*Ks}?RpnRB-3+?xh80Ve*Rm-W)Mn6+LN^wNlh%Ri%DsHPZcKxihm3Hbgo)HRt)B^&=R0G3$-)$OyRjJU1fKH3G~e&HS<93{LC7dM7`0#ok#)=wT602W
Oger`=KoTDKzH-~wO+5qZ0Ub{7qemMKSF=kI8YzwKc)W<n<Ee5j{d)NA=DOiL6OI~7l3-RCBxBF&=qdLW;S5<oKV$&?`a~Oreupb#?PV`58+ZIW{MbPd
PXHNO~Y{!f5-L{FkV9P72_|x?!Vr^yfgoY!x%=LJ{8ORdP^glJhOqJD-KPmq3as8;<{sKA2PV=V8||`fQYrL@*TL5q1hSR4A~jY4<P7vP3W{IX&&g<My
8|&!>V+%Zz2@W5P3fDcjKx&!1rC4wOHE}X7V7TR&|tz8JjsVE8&7nE$T#i%-?FmMQa9Tay)$?|0(|+jFtlzd#Q$ZxP20V>vFvtc|5>`2+trxrvzJGZ*>
*A+WuClp>WU{_X&PRHZw4d^7x;lYa`}>(aP7;@gRg+@w^51)?}kLA;xw17Ud7Mi5f#^mZ+w<lR=+?jveRz)YDCt-7Yg~jhY?kFb&$I%!x1nvO2Y@`d1$
s+An%&Se{F~J=P6B1EQUA-AW)@g;s{2G0xhT_*#ut6|jZjX9TAP_6oQyw0TB_IwPB*XKb;?8C<M!h6Teg<R+}{_RuxrjPiEIb;GJisK%KEny<uGJ0qsG
FVVs9))`-{{VFXqF5UDT*LK!Kt18r~ULmlXJ*nW-UTJ*MGmPDtf@t$1P7OuRdV{}0i)X03);ZJ;yM&TEbAp@jyEE+(<c0z7jYYeGJi8Mf?l#D^7r+u;x
!?Ce$YCGfmyboXy#mgScrcpVOK=8{N&rG1pRjQsEX9Mgi#`I41bHxu+=C1e@^<5NUfpf)23dIw@4o}E<dI=ak3&6scof-P8B>pq??N6Kt%JVCc?*4H?9
V+|Rp{fx=-vnr3V9e(<vqRjwE^WGd&PeZEA^di`|87cX9O;C7s}hib`5=Gn(t!}BkvK6kAVe5ACgM;&L<Z>iacD}|0$jAQ##uxn9f$7HeRpRw3qbv?A+
D}XN(<&;bvDkjT~P-o&2WdOWK;4&gbKRPrBVUz%|YCwud1&T+`TILT7u^{V!>2{H{rkF)!PwVk>Itlm=&^IJ~B@iI?eYw`$+HOqX~g`d8=(pLG8dtwS$
MCUIu#$d;03Y{Ot2tkLXp6l*T&hAm1>K`c(EX&r;`1#Q!gxXS6MlD0PMZ6a6QHn3J#S|l~iiq__Kb4_C#T&A<#xBn&WM_w*LjfrM*j7g0l-bEZX5h^sG
m(YPe^`HC6m$WTH+aux1smF5Iv~jBK4{?5MUemaCm+4&hl`m;)3y<gz#_GK0P1js~>q%3p&U)80w&`U$+wI!FOlNx|`d8>|Z`%I%mH#yUKiTpBTI~Pn`
u}M1CGBj_n!IR)@rvfdNPxR$CshyTH4W`0bhcZ`zl6?qC;1AU?X~!ibD7TeM%sVf^1sIZ|3>tGNO>}C*ZNC(uy6>x*28y)-OR;YtHx2?Db~_CtHrFzlF
l&2J1n7Qi{(DLrdyS?CkJ7z-L9YRYpJX-%x1IqysXi0=#J1s(N^RYbS!5)VrEKXo~=g@NM~!S&A!<w_8;SJZL*yqfrq17=DB<0#{NTH4!aX0Y=rK9{%~
}*lD0OIVgWHk)@@MkV45u5jOtF%3XSbDooyq_alGvWL?5v?rb{naH*yiWE)1z&Vog>J3n)!3vR$t~a(v0^4pb?OuIX$LYj5_{Vc^edNMk+Tz=1s7a6=z
9lxElh#KiF0lPpU-WC>U8q%I%SZ41AqTin<GOWN90?nIL@T<nxu%$r)@?+LLus?gXj)7kWSOnd00$MA-%Q3$hNjT_ow(%1Tp1>I?GlyHD&TY~X}4ciIo
0!3y-r$SfD`hBXUOt*rC^!r()i%k<4V<)$#d#KU1-YWH)SZu6BbQGJSG~?R#ke09Ik<pYSI*Kx;wT*@}iM8ERTFQh$Qo_lQ-eB%^d8xID>T9Owv0~R}m
djXvd+2O;ioahYI@^7}f4Hx_IiFc*XbAJox}J_GQx)kBHp_(3=wL1IMg}pyX{zy-*P3)pU^2m}{)tZcAau4jt$%yUIZ>+tPz=GielX+bD>Lh((zHMIbk
wj3SzN5xA>UgP>pnnN{SoOM`+uaf5q)39>by7$kL}~`wmqL}!dQ^_$PZwnhV#}`fJ<)+2WDrxOom=iY5!H_HN-%M_mIEYeo2cu+Ha&!<L*uSA<bFXXkE
77z2z6JE@-#u4lk+!ttv^6?x05Ot#n~ANRWn}B~B}wF4@2ubAD$F+vvVop(`<K&*zI@qt_T-PU?0?h{iiYL?y+i{V+h+(;hko<6$ozgj9EFbrn%vR@Tp
HJ>3hnQA0u248~!0Ds5DkoU5(jXk#7XHJSED3pHyjRyHwDb_-sPx>S{}MNZNYT4!cD-^4+8iN(H;BX|ev^Rwm}%og!jiQKr&322?4xo%k>e>nfWul$>)
vsL>4LjU=={=d-wXCP})NB_^%4D3oe+rT{dhlMSB5?!T}`l_aqwZue}8}=g&o%Gga`$7>v(e2xRas0iweR0jq1ffSz9YNjf4+{Y8LD*?|LANUz^;DuKz
1hHYntk6*r-VI5Qfpc9KVj6?(RvCR4Y@(}sAUH##9`Hz^lZxo4V$V1bkLpJtA4^~x<MdIPH%@5dALg&Nmr~PD_Pcu1nRHZp5(U|jd5$l@~wsAtB4)@ps
NR2y&VlU%v8nYhoiGulBNj`BAV<p!3VO2(-h#?NSzGwI2R|4aRL^6NoU(!mn-%wX=|<Rw2=@7bjC6l3nP~x<iW0XO=E+PM`tT(Ym>gS_qu6!<mtmrONz
7Q3Z3{dVl~0G2E4_rptB_<z0FQLwWvZDb^uN8SBEufk5K@qsFBdjVi&MnjVE?(d!M8;!Xit$9u51{f<ePInBSAmR?^l+NL(`+i<)C3zw|ngoGdyDdrf0
|37t(&GX##)1`+c}vlEeu&t;IuTZF=eqW}Z^R1V?TLCrN?p1xm>`e&!>d&6ZPuGMbCJj!pyK^rpDh%{x2Gi1<j@~fjf7)H1cP=&8o<-tl?!r{T=2qAK(
KIn{`4jj!$UtzepnwL$tps@`W3cpBp2cTFry-H_uqlp7;wZq2JnrTnSXiGO?uNh!5>mqy~C<DI<XUoPSs!2^u1Ct5Ut)5OTX$z(P%m{1yRsCC>I0qt$Z
L4&gn{<E-Q7pLWZljp9sAdFO-k63HJL46(K2Ga^4;2G$3OXA(R_b#=4%TOMwwKtyY`?VsOXw1}lE2yi+l~Ka`HKD;&*%29k8=4=CiKabJ<K3yI_(p!Wk
1E&FQYruTG;_knwvVoKsCci=xZuuy`XI#X)DZp-h3IIVZT&znL?h+P;2rLd1Pm|PV&7?YXb0Q|BP;gY*`Xcwg-V=q?$bd{h_jf6DY3;Ruc#r4Ekgpj^%
J{^0dWFfGPE9SUH_*<f9I=j>X2Jt{^^TY33FNI2xK_$k*n;6l*IOYgR&V)^-u){zyetI@^8yuU=~#aEqXMU)`a~Q>e0<LTwtX6+z^6p2Dn}3?mdd5bQ!
-VN|CvR;zTNJH>Csf9@OqCGDtyT%G)<KHt-jA5GgQT2guaNN20f1RFF189DQxg4PraRYnm?|4|sZ1N#9&nesKw$+=8-x>frxp)*N#DnM71H>T7Cc)mnS
5(>wiwqwd1G0W>q<1UP-H1|h&-dX{Lt2tFVS4kU7rlvzkp|h2N0bLtTjNw`ld;NI^8k2qRME4r(2@T+OO{vNU>pcrMgSn>&Q*%)V8?zq3v9wyo;z3y+D
1A7jPINYYv#e79-_@&hHs1C0WBbA~enI<Pxz~Rgo$XfgH~U|qv)xI)LT4lQo(w%<oZGLHY-yk_I2+E4!74t|*fb-RUq)v$MphqgCDo0E^}(dUTHE{3!s
;vKNMl3oo?4}|-LyaANGExD(N{1aE%M#jxVBy^M;aRwj`b5=4l~0E*bCelosA7w?s5L(xVeOpy&xJx(bn2Aw*gHbG{^R#I)9esivMAP*M%NE&`ha?Cpa
+DJh|``(Tk<!`XE!99*$v<gaxf+sjaBw5YDUdf2Z}cLT9`0`uqCgmoDcIXAzSR8UH11&BK?9B1y34gS~ukpsM#)xxb;bP3;V?ccim1NJ7u^6fNvk?SHH
J|0V1Hoz{=a{C(f`r(Dm=^`Gl@r20qJ|ML1v*8lQ;rT_EPqDy~d{VuP+Wc|Ode2uMf&}nstu@D$>1VDgs`TVhP6-gvDnc7ITm(tm8C129j*m%71sci0@
(b?`KU!k+zDSs4SG5>ps|J^G8dx`w5^1qkJ-zxum==}M<`EMou?v(#l<nNUKR^&hF`TIigThO!zJA&~HQzHe^)u2AxLWLu`Hb&}Dp`c4OdI;T(Vj8f{(
yzvINqc%B9jZcus+7y?4@h^2R5F2^9y(RT(4-<D4BZAK$?3ur2T`7{Bm+i+>7k|(G|7=ZHR#RyZylX2M9|1&OZuAY@jW<2H8mE?GT{uSr+lxZxAj0|Rr
gQ#Z9m^vw_v!XCyL;0NguRRatw{pSdN9%>#V>4E>pNI@(-ewZ0aCD4jVX5Iu^t5i=9l$LDYuRNRkMSYN~UvX!#8|AGw~w^Li|Usj;5GX_nG4o5rdQFn<
l8SITFyV$~E~Z$cfPwoI0p%XvOOo=VU{w1L78#JX8;cntul!oS#Lwv51R?5+Cny8r8rFR5aOToGU^f|I<y$lO>gX>9%dFw0sctxVfxC~1rkq3XZ89*e_
C$C;RH2N5Pf=z9*-_W`TOd#S4dZ>{ps<zm6)c7r%ibZU6=K>qt6{{N=q@6G)K199wwu9EMc6QQLjf=1#pMK$9d9Jf&{<~r>))#<oco_}KFp3Y9?s19f~
iC~4!#t&EsW4pCfgeI5g|0NAk>w0!9l{7Y9?dTs%XRG%^H$KwIN?I9DHj&kl#>OQKu4)CHtW(m;Fq;~v4;a7q{il%53}!PTpD$NbQ=|H}l|VaFv{>kOl
6=23UALe&H5iiwIMt^{fZUz(r;^S_BZQ>dT_TK`h{$YGs>>Ku3R)e1O=GL*U)Hbauhy`oI^yc=S~@rzmK<%wfvUu44*@hc)PRNRD4g>_OQ8vpp{ZUda8
>`kmHcqF-6<4r5j+45=)SW2OWJQV4mCI@$753nbP@w%*P6k}WZ8{nVM)kfKG{ofFdO8Co&|D7cE(M-y8hf(el@f>XlMi0lsYpm0{wg&3`g5Zjo_3H#e!
ZI=ljLg>JYP=-74>Y4Lzfq$*W)v(_OzG%Ttq)sbSx2!6g@O6xkFK8_4R?gHgOmO>!YpG__oiNVR=$9_9PL<qpK6EZH_ldQlTv_PS@vdzIFx=GG!%v~>3
|+eI9Va)=04+rOr-)gVm0dP!@;uW4+4Bg^vny`Z((My*5MoWC^GYQnYDOBF%X2NSBdh$nDq=KYmctLci8fU$%z$@>aBv8OTxrWRhMv&DSM!Ie7<V|fs!
b<l0a0$eSKfRNWKL8jI|d!n;3%#gFGJ!)*<COX?}*5zSz*?%U}lsNhiSab$7WwlhZ+W)Ah+VH0T3p>ClQhz_dDPr8vPyV;w?&s8!a)(v>O9M24TV*j`b
ESOQ{<vqMCMRUY7Xv_9L$`>(7q@@=_&c`WUZlHf`~7${fIj3hlNVt@BkpE6)cicJ72M^aPmzoE99l*GM`2<<zc0p3sVcvr2nQMzDwyIj$uux*(J35`Hb
9}H*>FY8J)xs6GHuN;Vz{Hht~Kjb>8A2t8N-a->xx8i3k)zrhJo6ynZ}Z_H|L<P`Z`?gr_iKrhMrJ1>vSHHj#|>z;zl|(`J^$;^ZP}<zqK@tB*Y4h?J}
KBFkBVRqm(q|q`sa2Ic<cH5{SJ?n)9g*CX;mn2PK`k%)d5NTzi}HhyL6o;mV`Ngc#1&I2FK<gOi;>DYD;%GfH=fA&h5oi14j-yPl8lq*?9%L(|#L322=
&$k-Xa32&dF+FpeY)@YsGmN-LBA?MfdOBgV$b6$EC3fLJ{t$oIv!-yNCuWOCZns0QfxUlvs;n$j%kYGgBrXA$cKy<2oEZBE<qsz5hmtk*b{I;`kM_M=8
WVdg<agn!1oHO03Lvm)WGX~!)LGR8$gROHV(2H2M7V^LdH1vTHZRjJS+t6E}({71ZyDcWI0PWqjZu>>?e<!5cJ^2U^B8%LQ2yzd$%!4yw9vfBm7$6n&?
!>lRk}Y1H+48^yBINPmSN9=*+?DEvyhhI8n}Vkx_XWN@?Bwt^n-h5*=D#!A>`?>iktU7D_V|b98{Tu7d2pE3t1lrBg>8IfXTEbcUng4&eO$=qV^hn}he
KsOD(&)ZSQ*hz(O{pV!G0~#VC7L*q&ylcw8&O8?5RDYQZBC(mygE2Y55Wbwk^<L;oNJWq1Q?hqf$Pi!Y-r1-gN&<6xgIdgQ0{)vWd+v!Msu~ug@-{!EV
+5?lRiojp$!Fn*WLSKW|$1uu)g24`$7jQc!E(>DU|}C5qJ@6KzVBg~jn`K2PX)v)|nITa}|lB?_!WgAKK<(Oj?F<5U!{%jNZ#puz6j{}M%m7ib!;DUi0
4QY7D;Uzf}4hs$W1PyOe9@+Ar?F40g7kx0R=FAqcIx?Em&E~BCDD_^3(x&<0+GRtUW)R@B#ySOfw*M-Yyu-mnN84dPE^sk`7-n9MiEB|Tyf3oBMwb=jD
_5ac2OB7d$=9)SaupbK}Xl~r=a(VqFXs}z!zXT0-C;18*?6vsM?lKzejkN!|<$sO+|BdMXfbs)mnkK76NVFxRwS_~C?6M8Tm3c=@VhJom-r8wufd*KUb
9*;EQ0#bGK`RBay<W{Gt?sH7nynzv`2$<mWo{2ZSze5d&TwVU=JVlTPI!{9%o1CEI5b!wwA}cxvzSe`CWz_c=Ke#`!l~4{Mq7*sr5WQ7hXyNAV4DIBHX
BA%m(xSI8dS>V_2@DhOfk%CF(2Ueq~1UbyTfdCbuH;+*WE3R)<9-$HgM|&+RODitHoH_92~rY1|zVPju*Ju;U>ke7;ADM0v}LdMWESc-pn!@>zZ_l7E_
_Xr@O^+8qKfK3itK@5(O5NXfUd7py)DdB#Y^FxxBu)j0U3?E3Yvdhf0U7ZLLms=AxsR7W4_P_d6^v4?=o7EYV(*R36Jd$4&ZS1x>d$>3V094e`#d-m4v
!{>0H@r^%|j>D+K!cQ4pjA{J;dufE$PjnP#0?Fw2fUCLwTfWi&m@O#1nw$)L~GkHN@CNfnc#GcivH|!FvBLaumdtlJg=5G-i>@M-g|N5Z8?)&}2edYV;
d}#OLL)ys(*4k({+D@JB^zBY_I%Tl2FH3HJI4aOs9gp>!Zp}AvXZ~<#us5xLFRbqmE2k&0`=N$&d`f0pWH3rC0b8vwH<YZoGAYq$?SLe@&Z@TD+7&d|v
3*x{eV-h5mC;Tb%@fO{cyS^}z!!G7HHad$>&Tu29pTVoS`%@8v;Vi3kNL!o@w?04Y`-1xk?WWC^X9#7d~Ltpik`#9$JwtUf5ZN_lQ+Un)KGoKqB2#O?b
z`uaTsd8GHjC_)&oRbGw7j28*=OvFb8jzd4o#-BX8q$x_x80pSHK#@zRoJ2Mvs9oj0(wPBsEnOqa_N?bWh|wODI~^-ZPyMS$aYNXJn$WRnzi5AngCaE(
1ak7}e~3EMs5^#=u7Oq(@DnBvX0m{!nAtkJBuy@}l04(uH_0%|-L7_z4%G+UO->m?ej(b_wsc8Lm$9?pO7EB~g^VE6T(kN7_q2|BH3l0U!p{}K&0l-+n
Kzfc}>dObVJztDbi5kKqOwSO`G{0`lpElN~gMPBV}4}0IyDR-I)jb=PbdD~5>R7gUJwK_8monTRk_F~3c7p)<NuxV7*Um9PxSFD3W&Fa-wn5SlaezM;R
J+;vkJA1!|A9Q9{pvAmUf=%SG=H##<uL-rxq{(%EjP|Ic8KuhNu-E_vC}}h1Fd6hmSbE@Fk|j|nGU!`PB8u>bLxYtlFjB{wC}g{}uG#T5w%4B_J8fB(n
;ad9gLRA<!%a3?t?-4_uqy4BD6kR@Rx`%k$o4iX1FMwF>yL;AD^Xy+C!yZp&@{IzU8^w@mZ>}JuH`1PwcjMP#aL$QXb@2geCBA)U>IHJuT!Q=)sewsX$
{sAv!_kIwu0s!aDeKElAz)}jM|C{xmaOanIv>iST-~Ho@lTV1;!R=Fm@sLeJ~jwT1Qmav0Ps7UPgnV5yeBMyQ#-43i=aZ;Pd_IsCZD%G*F^S`s6;C*Rb
_g1DQENt4Fg-c~Ez1CW9TaIoK*$0td;V8S`7Q7J)Eq5J&mCj!!4RuA6N2XyOiYws7Wl1XI}21B{Y;(>cs0C`Smo?nG2Jk%S`}jB9NcIB9}#Tt$OP`zVF
tWLBWe(4|fJc-DZkzCseRib0+#QAPYdnCNtODXjn@&O6oqhk=1Yu0R8Dl4bW_tbb|0T8V1eboysU<6G#i4GlF)2&OxfX`nZ}6wbHxC}sskI)LG5EWuHM
2BQ|NH3xJPIYWb8wm;KZrS)U`<YlzMt>ka^|5oGw68S2csz9kwaf&Mp%GD+y-vK?7kL2_KO4LC2GFqTS!ALAknnG`?t|;4`)K91!Cy#NeL<Mv&qXnYQW
CIz8sVf}WwR8WvEMKApI2fI^5Bm`V`A%Cgd4DnEfwm1C=$i;I`F+10k&IIxosOpMI;2nG3e`Lv%`1<FO5-4c(UcPvDcU$I%F#&+ZhS(HMN^`DiqQld2F
p%^;M0`wK~tlUDjMv*{->yO6Amy&Hbq3IG)iidTewEYT}2G3VV$Z?wF4Z^S}l{s8`_-e&4!aIn&wXNyS?E*_lW<}fBGew2dW($5KP}Xp?b=4d7UlLV6B
u0cmTP+`4RsS3bc^KtN~3qBB>rxL&tJ?9b85W-Ku?X84X0Ip#_IM+l^&iXlB$XEl^(p<(Wd}1wIva8x)+;DMBzjlVm{X8fFy@MQ(aAT$E_6x;>33)Y<b
#)RizKnl>c~76Jz)nkpEEI9OWV8Jeo5`#v1(G0&7nk$9j+Y&wN87<-DSCSpW2V7&>g5)FoV`TW@5ZqCqP^Q|$1W_|7|lI{hEYWw@#_m1tWm(gIilE2yi
3L5NA@)a~#HaAqL8QPK%F(7Ev)G?mPH`dKQRieTMm(gINf{}2(kXD4S8nk3;y``ih>Py0gL7gg5VS~$PFibmip<!=aQ)swTzalS4l2E5gRM_Ae4L0pqX
Y%Fz)Gy+lt%-IW<jLm&PPZ+B;OnR@gA!F!nZKm5eHQ;IGNs@;*87Se=F1_a_-YfbakLu?lP)tkq5{WWh?(3bJFKX&=IPb=ztj3zSwHT({=UBWr8nMG1{
u`phm8M5v%Z4k0u3f+yv9@Wl!P#iYF(v3gH5PpjqTvDK!b6jdgxP5%{xPb-D>`S$@+h%^`kO=_g#O=^}Y1pqrYCS|Htyjt^cL}^Tm37^#AMi`&j<C_5Z
%|Lh4g+h`1v~9Jg7S;@7AIz5aS&N@#@4sXSNfd=#y9jRw1w{H#EG@iaHYsHqxqRW#V0<SS^fJLQk!E9QSM@xNQ;e=m{0RsQ!9`CH|G51l{XH~+1~-<|T
`iu|4O--`SvJ%11Ed_6D|bYn6bC-(FCT5rL?lSG9JCc6m*Bx-irFCuj2kh|7OtH$#S(L-hVh$?z)G!e7xa&Wp(Ws~uyah?xO76Ei;n~fsH1A+$~BV0m}
9On5_Biq@OvCQ+Aw+IcUf(ZqU5)Br1AWcQuI60OXQ35NfM1{>B4-LjHQ32`;RwaapL^G;mGEErOYpN+A=nAK1)D*x;k$-@pHp|x|gf`(Q+8791qlO34h
WG~dy2L<X-3?8H{%+NP0?;&q3!SwF3?#y!7K<R}-EJKRBe%w!<au>4t{X#j0;iDLE6frLW&j)H`KqM_Xw1Z0drtNsuN=`}jFV3_z>e`l)&EL))mAc--b
8*MOo(wE4)^xnWSCXgKcd2p{s%}r1KCC#ROJVqwGTyPv5t9+ogRR%ni5=j+m6Y{!65>~Zid5=wG!7%l=W6%nQf)F4h{AO<L}M=quP#_ftcQ4a5~zPibO
ibzRm>_rH;C@J|Xk|E~2K3aYrrCU?vwyVHacwzE_vmXs|M#Of?&ug4S^6)UNK4M^u>1$Y`Eh6sR!cG8&A)_93(jG#IsZxI90vg%a$Ss4!`!i$_!#{q~~
4me`7hW;a&z{YDhgpk1?P&{jk{mRh}$OzoxJ5VG5N5%aqmh6B$HD7AtHD^Xz5kTDd#)c0tQ0u{!V`j*$}%V@BSOQj6&AqYZ_Tja8aPbm@3@jVjrV|7e}
eQ!92YJs+5oS|R?-SiT*5<j<+A4@ohnJnK50)OeG)%pMS?enwo>hO{F1!c2=Bd0;ek}NS8wTxsEPB?F>NWL0ql%peU$Q5XOt|NCa;0%eV+CEDf;Za^*Q
gxYpRe5A+WBukx-6||-EF;QZED|^p>T7}nRI?7s^?QgXVGR6GXMv56scQW9LKeUz)*Vw2*9{Decl|BwL2n%k^96OFmiU;1z78>hoJ?dKj5F~JE!38$c|
5qCr6PG<lBGJvW(?<!Zkgh+y{-eXEi|ELY!HHJ+gY7dhBLb=f1IyM^jC=nE6da3`@JI?>>3qTkF8{KM1@uC4<Q^uZz%<eOb*Z$)oyVZTn)U05WN1jPW5
`G0i)F{Ah?<r;MB$(x2k9`$di2-4_a$e5*N!A)f1%<x@JF&h3zEhQv+Jzk7zJflc#fPH0=3r6B_K={{)@vu4|Y5hlMuBgW<vUs%Wax{|`};;6&;FlGyI
U?PgEtV0(ZVi7ioD9n!79<cE5`pTFsUr93(w^<trvziwY9eOm*379WoB#{xWwUflkz;*UEp$s8Q`{i5o>Yk=@D#6=|^zhK{|>f>4jRkbS-qQNOPs7Z?$
&g?CSMHb8t09iM=YX8@bZWoSH8jGp4j%fLQ@t{HJ(3DM?jRrh5=2#J?SZ!c(>Uidp!bl0L@+hu}aF7``!5a#efobMq{l@m-E4;uCFiPnfGMq>D5U+>b2
2XL(s`o(tQ~oPaU}lL1>qZ_A4o1tVmdoqvWi;4258Hli*G5fleZVJxVZyFTi>e*-)2$PM!LqS~b31T#ZftdZa<t616>m}gU~iEL+%o&VB2R_bCh4#<g`
U%s^YyE{n}Cjp*P$AA^7(nDkQ=HYHm242<Dt=DSfff!Y9Ljh64p8^oiUWoNLeLr>-MBDq)LLi!3{gRgyJ{QS+~b=;b*|HYF}~WB9*GqKI_<-7|}SpBXL
(mR;zuPmsRaqvpO!VS0kZSE!xH|-Sn(m&2wDV8CUD#xZ|&6g)_S&)l%ysJnf7JhhrB<4n6a!R_hh|bw(d+Uo_AeW$oO=XIAZ8G=2#oyEiASasKy%a?Bb
Jz#VJc;(oVbpkW{1myctKHSycm#m@TFcvbM&J?SbBjx#}DH^A(b;2IBwIe93~+Cvbl?!yOq)%&~#k9iRG&+Ft5A#Vj4=fM$nj{!eJAI2n)&1HLRat-o&
0b`F%0DFXq>#<=(_aPVF51sb_Zu=Gk)zCMD;(D7ggOBYp$m34JZ;&<m&`aiH<47L^E{WWoy@|ZWpg<nM$<aqxVjl@me7`0969bdGJDBa)oh5fKK-?!9C
f7HRKC0J+QBvDayB)bKYr}A}n<C-X9G8cu<I9Js-?V(qAMQidLJ%x$vx7t}%j4}~2zH@~EX@)g$6bcWz3Kih=gu-qjoOG@FE*WaT9#LE7K$pt8LnQ!<H
XA_xm&gGya<NDl;t;~e+B07N%ucTf%R;qbT@6@Aa-G2b0$+_H`%ENRc{a-WNxhb)8k=8ha2?OvRpX~YGR`{Px*6u-LMvYMJmg^Xl-u&u*FNW5+3&wnB0
B)&n?vvK1|l>!DgdwER<#4VG{uegZYpw;YIXin9-;Hb3b{uTi<nSd<~{sAJUt!EMr5QA1{z}hx#QvY<C$Zc3=5G9rO+@khN#7EMpc`mfKUR&Uzl1?Peu
BZh9Fecf0mq2$L(zZ$$qJOzutF|Gx5{#{VZf{$GpzKVAPHO`ht(G2RaMiee2~hYePio1IiWSpE50!Af}B3t@6(S-zG0OJH($lCQwzUW@-YFM`RbcbC6!
`>$L6*VzBxi2e^KkA$ET*cL*rc@~`+dvVh48rpzx>w^(Zn+&Z(JSbsuUZ=euTV=TdL$f`F3KuA@`L@wk-CbF>Qn+GV#5{BunRAIX*RG+QQ=39*Tb3UZC
O24XNLLcm&X{aY$yvGoIAor?H>8?4TpNwK=T`O~WjT5{nA{Xod+KyOmZw70@uxyr9%fW`f<$mN>Kx&5mtk_<A-_(#h#`*pN@Lib^^`h^PE2tf93Z*uAJ
CN&c?1I~WA9Cfc!zK1=t8c*<c0_6vaH;QqIM_Z+5|?#E=sJn11s?pJ+6&;l+M$n=7ftgvBtNCb@m9;IKnvY>;ERL&+rIf%%Rn81iDw2{hknuqk}6`qa!
@-GE7d_+@0?QOARp>%MIV_PtqRl#y%G&<E)W}vJveXW&x8M^D8MEjxhN^S73&sPIrM#2ci_4`ihS%5s<4P-)N>{+w9I(c%Ks+vjQf!9?;5c+cYFrtjO0
EHDV<P6zX(|IdFP%-RJkZvR-e{nxo9bNCCK&6)-u|HfNB|<}w}1Zx2lFPVx6^1e3e(_Ye1#r=~uECtJzrZu)gkL=IY;?)THUZg*JHlj9^qx5*S;_u>|R
VBlb%Ze9BUVRCO;|J8PAP06LXrI-B{vd6<+dwGyTI1Pr2dd%tTkT#XZUR1k1XXVxEn^w0~$FE^>nliTchh4v+qVs_rY9!h9ot56If$7i(Ca*3Ri0O}(?
TMr8W_6inhFiG;GrGOJ%N*!h?J%24*8DE=FK)kFf9S$~?0}ropkhCkbhrJFv)_H?VLjN6i6-pVTsW!)>AdUllt$NESV~N5_`zs<tz`+5<JAoz59I+zY^
pFfl}OPgKdi@wmib6v$ep@1(hq_@T5O=#$F%v9J;LN<I#^8>BW#IP<ZJvI4U;5p?`MQQw;Bcn6gF$@yhXd-?)J5q?-J;)gvrTsX~3nZ9*C9sZ?XY9r)_
2dx07ZOUrWtkWQ8h=Zx+4!;;`G2lXTQn{5DR{nrkpC%lO0j?|tRpG)(Tk{_{frcil}y=%xRAj)b6m>Hj1?AbT&iUm=fG?1zN=%)Dv8GXAn*JJVh@evk5
Vb`9Bhwp*+#@+b}_6tB49GME!omq%yrlv!g-E@+cobL_?ay0i=mm>l01cWtH@wq{kB7+s4O7_7B=0ZehQnyq;Sy6XwCk^<nW!}Z8@$;>HWa+}^5V&-O=
=)=nVfnlkm54#O=-|nEk6?GF~HJdGnfVQk9KG~2e;|xbuZHw4?e>&&pd)3XNhl9zPDK+Y(5H1HUks@~cSjHxapCu?h!%KKveTQQ0&Aus48aH8bnX^{FE
~40JHqVfqSC$Dv9_;FU3Nh^x9`}eaIm1C&l-XLtNRU&Ja>{alxk4wN-{fX!zn*P^g&4}wEadfxeiJ5F8!~!;nuj&*&iQ!XA$X@R@A<@@^_MiZO7IYfwP
l|Q!6XoSghjBVGrTWM&d{h495ltu1XO!F2W45EEIJCqVzzdK$1N_y<Yu+D4X3j>GC{o|&B1DGjo{cy+cBeeYkhENucD(ov2JW}z((?_dYB)m-UQCG_J{
yIw}k;Ap%S>5Y-<F&uUkH7vWFF%&qzTh(I##KWpJ2R<)_Ya0cV}DtuT6=&Oyut0@QJIqwujk#lf~#8=qiujfUEPR(=kXn@TASZIZ4lRBt9^fHYGQnjHm
KIE?7~z{m52$u3}4on_eU10N{;>S0=DUDHnbm-Z|5pN!MC$;_!Vs_H+~S|@u{`j0D<2GmJuNw8k8R|n&)p29IX=VF07>}(2l2?K6Qn4CB5VW2EmU~(_C
|FQjR`>U4^Bi%~=X8%8K{69{<3KI<59GqfEL{J7Z#el4~WjHpScFc>bR6D{a7MEcZokQwCQ$!GjPUH3*q`WbLBQMC?A0*l82%k90@0hLj5tx$NYS^dtH
A6Z8HrtP(Rig=$St8lIB7cNg;LZN7Do?WG5E|$@HMvPgmO)#srEuErwRE~=;d8(@%nZ79e~nNhq)C(95R<Afgw`OhZ{z`J%8n#t6t~P%YkRW~V?pOaoZ
27K1V*ZrD*Ol}JeVIsScS>Gg8yx@Z5^z6>`eb2BvY8^A*!(AY<i%`NJZd=Z>|+N0W*ynChZ|~Lia#$=#uuS8e^Qnr0x{I75}+!{9DPO3GD{4Bxs=>(x5
C)M$@*!qT}8P-n7^XBm<%*=7acvoxz-1V=IFipz0<~sJI5ovK=6lDYv_1u5SUKaxTNDZq@$aGE8c;vIJ<5n}A^27B;6^qf~?A;dC7fOtPI&5|#U>*J9c
+JMK1DU^fioDoo7o(=;6Vv(V&&WfP-@I~Ruos<BdJ83qSxYK#@=lrS@bQ2L-OSLC%Cqr>Gczs5}`jf~QVx&nP5+Jx92VmP(hcj_=LU~*h<NY;<#3QR5=
W5Z+n48=~)+V7%4c5Hw7BA6Ue{&_3;oBglA<nAP2fyp(Ny%g&Fz$ZA0Y#b;DauCjp!73KJVKbvjc${+?CKt}?B%CqCmS7J^b3)m}aRx1{p0__DS~OL{<
4SoUb0Qxgy~dgSSK>s3M#!yWW`hPNdD8`JMd)C;{JcF>PwmeVoCbR#PhG0x*X3kr8Tnn0@n4n~Zj`UT+gU9Fsf5GR`mG?-41`;Ge+JVrr*-I!FrbJdB;
YA%ENjrA!VMusy%|k)7VZGL1x%82cB?w2tfgr+{_nJYR$!9%U4LIo{92v0%us`||Izv5zVWXuls(+QY18DWMLzz*ta*STv0s_OurbA{n%?e1w}8p9UF0
Ai%N6_IYW{!8`hTbVr80ltH~%Tu`*Qs~%3rVltS?y6$FBe7dS9;pNBQgZpPhw0|6|wx+snTgW<_oFHe3bEEaq{f$y2+oiNcjb7BEUZkSQ$;`H#$hB~0#
wgt?9Uwt&HLQS(3_%N3a1o#ZPpxjW^L6`0h0^Uqu5e=m{0RsQ!9`CH|G51l{XH~+1~-<|T`iu|4O-zrS{6P~{VU!`Fx?)jL5#2%xTYTAcGZ7Rn65+5Hx
uO%d>^>#OiZE)Dwp?VW$H7sCXH{n&4a^?C%!>o2)xPVT5){S{`xb;ETZecKAy?e0`>wTWgI8K9Z2}5BpfKjB?8oo_1IU_U4V?Ifj@Tw9nr!5UE<`C4MP
^(dwI_7&Fk~QTAhslLId<RE+QdM}%SZF}-`61M5loZQbp!KO1OF+1eMQYW76M+W}y1$2(%{ptA@2rsep>A-{=;+g!<@Q@19QsB6NsnZL7we=(VO_ii*@
X^GHXZkH0Cuh3QJ%@YY}%QH6Ad2y!$|6Nz;g{ATKgq~0I())Dpt1CF<;^bV%@BFIwPt&AFW7PIKhbKNk)Tdx}6o@=SX=zN_AOso*nAP`!nh=K*>}}*sA
{m4QHS=-K=PAlh*1a-djRAG<~1o=RBNHbF7IUVN7JoM0Jo3yWO`ACie#8@6G)K&Gonsc6FiwXU;PBr>U{jfao+_*vr-)A=sXEAlZD4SFLQni@AVzWy(k
gCm7BVCPz4fDU7=Tt}qK4)sFGD>Uwr8l;sj07hZ<RZG}MqhuOYEkoJ6slO;@Tfx)%T=&jHpO?ox#9}1XS{a{PcTL+UnsDTbWpK8Tq*Iz~yBKdnbo~nT&
vOZi<y5a5NY`RSdo^y4d0-I(6D=@hdmZx}OqR^#&Wtr^ssWn%h;V8NHMwF_R`io(tkvCy-+&XYobqV@9X~d0)0-dF)ntfwUuw(n+Q#8@G)G4xI6~P#~B
52Mfy$Ykcy}T@7u1%5g#;MN#w~`;uI)|7k+s9`U?X3O7dJm(h-Ph@i-QyIS5U9FX#1m6;7`0DH{q_QuFfL}^(`0Jmwnp%#{AQ{il)K4OSyO}dA%m;hmd
fX+5)Nym)JT!c&3HkECIjGlo77@p`wCCuD`kGR{?$wsP7ijzUtEqU5g=PyhI5Sy2)={N4q(1gG`QR~O@dAxe@+D(Mys~p^tKRg>3}qax;&jwhkca6MZ@
e8pgYXnz+AOWbzmBi$>(>QPz!qDeFP>~fyd!|G&;@K*VoJMtBDuFFoiUoz|~OUVj-+;aY}Z^EDX?bs))^`Rj1Hyy9r~G_Z4Pt2?r_&t!5P_cOb?9X3m(
3B~3wBl;s%!ZkgRSmV3OfQ4PuPPB6K)5%iDcw+JS8?LS~8E|zs=YmcESDf#}nB~doG=|5Y9n7!ElDKc?!%Jf#PtThpkn4CJYOa+sc3|D|&##|W4bAV_V
S+&2J1{7SD@@zbysj~g?h!znR1Q`#ASqmK7=Mrgmpwu}k-7bC^OHv|G#^1Pr;qiMXkB`_z&R}kBP@6&1z(W%Nvo)bueO`x)m3c7vH9GadVzSsmPp3VFW
o??L5_<@%Ffp1(mN3KV$fVm08BrQluR~i;v{>}E;sjvn+CReRB&D_LQ*ynS-zxrF8=7#&`;C|px6O>whHVedSiDC79?kRVnQogZ%>kOBy922XmXI|ca{
V2|kpV4i=9s+cW@-Ic)-;lk*9gq>w-O$A874<X2nC&HZ)q|uemSAGwfacya~)Y{X5IaU3^}a^L2;c=>gx%RczgLa<qwOQoxon7+n8*R9|#@RqZOz+O*W
S7!-5AKmbq})+l^vo+|3ri8XwMJgdY!+D^Di+hF4U9mb-KkYw_;ZNSt>!mcLA#TxJ`%eiDD?^Nr6T#aY*=`1^N1lNp=T`b>HHHOj>kD=I%WgS4ppPX5Q
jii_*ZC`h+eSRL}Y&O4uZ^5yTm|D*4J_}(8Dow713GB#H*h!%y&?|vrm%X(;D@0;I$`t7g2|D!KFubp2jYksDHH)U>dY%;Isxv?4ernODnpg4((zw?>3
A3(osH}#*Xmdn5Y^Y1+U+Sfk#*`I#!o&WsHKl%43Kl!^4zV&}U{l@n`_|}h}eC<2G`q|f?{*Uh#P5$`L^Y(uEfBu(W{p>HFeEBCIeB*~#D0cPq2jBhRF
Mlt;kk@<ik6$YO{<rs@{NndM{Ja1B;lDhq@&A6|i+MZKAiXjc3u|$eIM&tCn(-BM6DLTM^0T9@K41P_nEWcRuZ&W+tJt#q;%<rSS@D&d%Nd(>eye96eJ
(f8J4j(Fzp(SW<*iEfp1$|Zr+@X`W3PVsrJq0f+rRwaAOGzApZviUnk#bpxYYXTpZqZI{?k8y@55jG_*Xys%9F4B?bAQ~hvJhTd^f-JtDk)}SMmKH{b5
nzYhV1}i$6YU#Tce@>}=ktVknXzxY`8%^7BV^N@c9Y(u&{7|1^@KTJh1sGTpcsns=`J;8?5d`L!aRW%$S8dGgJ#{PHjU_WhrJFYor#FZ}e`Fns;VFaGS
wS5BRN^5cJg@>gFz4&jyjtDk-A$&dc->0f>6Ou;{YFPDDuU%#Gf_u+fLc>kyW`pYkWJ(s>}61jHQgS2onw-~1RzU)@{6#b~o=g(9qI(Qn#EBSL*TK>^9
w>nznbnR3<PQ9zoHi;|OKRJMzq>=TT*9u34?7R7ge*A9WZ}unU-}~{=H=q8~7jymd?iY9ZY!ObsS=b<thd=pYZiXj+^k1HQ^PdX`{P_=_{OrBL0{JKZ_
IJ6mNUq-dKmI>*{qwlVhx0hJh44@Q_`~<U_rV|kx1y`ZTV9(XjdMMoH}%dHbliNXk3M=;^zW+dYHpuWpR)I#yOJ$Cx%w>fn}ycK^HDCm;`7BFuN%77dt
q5yD^A|EgXmpjvpK5$;XnTO+;fjXp1W-xOvT`T`wLJ1?Vp|pS+3*rI=LP4Iv;-d`%lUWr*Qt_-@O0hujHeDtyOI0K3U8!`(t1&@;Tw;kYz8*k^Ai{t8n
Wg#-6GAJY<WYbPEgQa)lz-dK^vjZX86<CzdC_|CJAZ`WHusefo|6T8!UMzFEf6H;z5bM>mhD_kZ-Y{8Ao|$6Nfa`=73gaW1FKvhYuT{r*qB@#K%b{(Ro
6C{#9AnLpmSGW@c<&m*b~MJu}Uj3ig+SSi2hDLBiU7qy?aG`9+YXJZ=Y6M1Q-3rfD5ZlO`k(a)64C(@&`@Bj20Pk#8#!Y%*y?_ZbVSEt@Qq5;a~%`I29
-$mX*bAur7G|K<6^8aS}f2;hzo&S%PSJCnlwEUz|)@+nD8|CMX@^h^G8!P{AmVY<%zl#;kh+LywZ}WxA$mdGOir%$T-z*lkqv4By`1e14@~yvq@`ay0{
fEDK^1YuIlk~s;#nbQnTRufT{j2Zg6>=LNZJ1a1;Jg1=i2VKEJpJcCIZYwulKSLte=i@C+}g#;aGV#4Nh`1W<l8@d`lmn6KPVOs&)7X5h3KkW_w!hftg
BTT7c+T~hk3bjl~Y1KPMfsoYq``Nmk7trO}ubz+ls7WR?Y8N%opX1lTVM^jbWCz$Xowhx&FT$db|EZ>zyn6QoZNa(#=<cjgeT7r}DFDql|&8CqK;Bkw4
A#{on^b$SeNxyFY$lrSsb7Ef#@h=RuV(tcm3n28q}1c55w;Hn99f{H|q0&lbejXo7sbdGbf!czssb7?+GtEJE+*Ro*QP_1X;a&F{ZvUwFRQo;yThtS$d
&3EMD}JW<%>dB(eW;{14~$h{!X`HR5+Xma#0+LwBk>RdNbXj|xZmFsp?IG+s4)My(8i`0DVu`k!(>)zzkVQz$CCj8oWa#K980gf#e>+f}o#SP1C(s3D&
^WD)V&&Bg}JKZGicH=$^iIY7_+k|P5xcMy~+c^Krbw`hDMZPb|MUQ?`Y!$!qryqXd_n#ZB*tI;8(JDRpe8n_*mY!G3<K~&+j+>cxu5urHwy(Ka<s`lTT
)Bge-6Y9dJi)78fh&K8*E&aaR{`1hXI_mi_d21f|LGN&>*o~xGjM!WUE~s893?*UYEZ{l<;cBGUgl%4o?l@wnrH72s5W)>K7%u~{29;v?6m`D9R8|E<1
?>Dy?#{KEczO;ns16Yh&-}aUi7%~`^JxX!NX;G;0rkN&)zW6Jev-h=dU*)Zgl76B*CJOmuYgxs~0hLw-J8qt1qJ3A)z8z-Qtw`Y8XJL`Dyvn@>^Ht4qa
IYe&^x|EUfr?=Y{95YHVkwj>FL$;b}<#$LC4?#%!xIwi2;m(HOVYY2R?yT;Lo4fXWnCZNly&$KPLJVLDOAjsBKl_`I>BeAiq02xBhhESPx1*712GJqyG
R*eu$yI+@gy^-;cIP_}9Z%@AR2bv`@FGwg7tvynY<KyPU<$KTWNNjMvk2<EO-3Bv8^_p1lH%c!<vk9F2)jgwRV%W|6e8!+j*)T#aE1l<5*JIYj336`hd
kG)X;Uef9_yf)Vdpl*-2Q~Mpy7y<qu?bHP?r)!RG1Y1y_c^h?fAR>h4d-E+=c0x%t!-c@G9f?YSqUrwW_ZFr7%Kn<zVQ^|c6ild^G}lA;wxplhmt0<9x
UO|@z@d%QPW_(>tu2V>?WL;WdZZuaIg=Zz+O8Eae1?XbkF`I~k9X>*wN9VOuf}6lwPk<J=xb?ol&4X9!5r-&n!DsE5AfwI0dPNzRa4}jjUO=^>gpt_g$
M^W_~0ln6#jBko~Cl!101>wRpXmm=4d~W<;LoC8s_bfgm8AWpAjQ2!fk?P3xJ9H?Dr<WbMaZ>(Y;^swNqzr(;+UsfamxgpSzIG(TC$c-!6f@{oAkbOD}
^udrj5(Td`U<^45oaVZ#IB+#dws{Qz|Q+rE?P(%$UM{Mgy{^=zlmIeW8MwOZ@O9`Nz}7=2{IKXQ*3I6TxlFp!6PkI1Wk3-Ib7@!M@1aN<tehUVFe_}XW
0A45^3`RTUd)3o%{@~`o>VUjrJF>Pj(?X$F*15Cs)%_!eC5H+f)ju>LKX1y`Z0>^~7I-P7)y^{9pBX^51C?lQHcD_g>nLduQpbm!ZQ`+2&4F|Nx`$QdC
YH~`OsZ83ahABik8{+cd*|sH_A;)b)G9I6{4eV+hbc;0AQK<opPuqr;Fq2h#0;cQAw&A$#D7Ou5isMdcuhn38$8E#7v3|B~c%lCClI`ov(p(P!vTKQ_c
gWXJ2?YZ@-Q{VzmNM+1FSJ0==OWc;<^AC)FLHpc?R%=p)dYm48g2(nedJl%99i1#xNWe8-0-yRGHN86+cWDSoM}JXHh_Vn<oy#5d78c&fm7N%(^@FtfD
x$UU>Tn5FN+OR9o5L~no|vF`x5(uc0Ei0U90U>8|vvP?dLtiR2LJ@*O}U(b+RAVu30)uMa>0p*Mr?@`~*te0iDbB)e#{%weQYTM_ttMFs~ot-BbTtp3i
WbebB1NljZ%JQ)!{<T{~DG?YF{QQ=M7!eA|%i+ufu6w5_^f__i|bfQHvoA7|Te_U_iRuXfwjOsx3`4;3Ec^<A&BZ8&>aaQ5=uYN6S<@NG4Qf9B!e(fHV
D=j(Xq%WdBhi(PzQ?b#bt&)${WzVS}c>tP};$q=1;JXLrbUZ3>XZ%lmD*PtQ~^zI_$w%eH7ZWXZh-L?wnGsW2>1r$Gf-Swwig-=t{Ps_iSTZQ37nd_BQ
S@AmIDfRcHMqM2prpq<ooE{dS2lRaF&~H9_!cZqI_mt{6l6;b<TUMy^EmLv;7Rsko7tlz12K-gqQ>Sh7S*oh9hii4zTyGI>x{}e#R)KM4e^K2kfNc{c$
u!-oe7Chms#}E{PZ-Lr0w)c4_9I(`@*D4)TZNnY=eJdL*2%X6V7%S&rzZ?zW+b3Hpdxj#Z)I!NYzQK7`onzN#9<-A6LkU{pJ+_@uB<cIVebHY%LLV}LK
|BX)vZE}Q!rIqj(Q9$SgVu%z~PiNhc)R97;m=pDOHvhVh7YfW3CQs{pch=<$E)A*o=Lh@78hgCH5z4lW+rS6Dm*_Z5LLz8rCjdBiyLjUYy3icmi^?XR{
riQgv#Vg#he>e7uY<_3R17)+okPOah&mE%1{(lNp;e6C9=^&>|)0)IKG*HXvJbQ+22%`PQPepPjigbvkZ%`Br1!-X85|v&ri81foW!v&Y#gG&+~QjYZF
rFZ>~XcXNkt&F}Jp&|BuJt*U~}vm~^A=}`-D_M4Z^Bm5ZY&hMaq?Dy9{?vIgh;*uXWo0oP3XFotX8>X}0jN$E9`XwFma4&s+)x`d_CGZdUqqm28v+sjE
9z$+3F?{Uv2IOu(Q$o(ZdqB>9D~A#d<kMZmr&;Q!<^NwiaA3B)z@ENvA3K503C4T_`dUP)+IXF3b&0AC05s#4Ix>6eX%{dG+>tujE+U58H{@quI4>3f!
!Kv}7Bn{XQx;1%RB;Dpi#DPT+hlgi;@$puuFgS}=q$s@yN^6@Kuzh{@07M9nI%^TgH-!Yo~0hseb&m8%mICvAje(9tsXcG*XB~c`M{x~KQ*QEUDBe1h#
)*9rw0xk8W=24F|MUfO$#y%x)pX{={1~umo-auwsx3zK-U;5>g1q`Yi5Auy9nQ3!k0a8h;#-~7tyk(bG;pMYQM{c3c_Z!!xp6V1$pYf+}O^5O;PzSNNz
uSU<18yqz-0&ejk217hht3axyUhXmVCtU2N@VyNInB_S7-S2MoJc!_)W)TgKG+Rk#HJ?%h-SlsFI<V7c!d)DdPq+eP%}LtV9LHP)GCJ32k^=+`Y*XU6P
o0PN6pPx_nk41l<vZqy+ahWgQdV#^z-+R)stnRK1+B1-$sq=mC)=X22k#K4>0b{A148k8V|Z4}Inxw~<beT8O#-G*kc%LNk0N{nYjgUdjJ;}PZefAqDd
-~Q?eZcrYZuka20(~+m=2mX)e-Mnqlv66Q1!GHhBv!l*m`S86z{P4T~?FRqgS3mpeu}fE_SOpu9uVBAbo^Z|r)0n3lBig^5kU&%k2{AN^!)N)uk@7?kd
iCU+e|S8qySVzDE2IDfoQ{`&wK#zPcVGPA8()6<=kHzp$Cp04`+xrB3;**+#o_d#DtfB=&413TKK*LJ56JKKTa}8(^D#(y+y^bs#++LJ{8ic3)n|(XQN
MZR81YqQ>?(J7r>uxxeYQMAbF6vZ#`OW_7apg2`n9h;`J>-E4$yOTjz^w8{Fi@w`d8n}`*=h;6i1rB`LD;C#etvV{P`E2{=@eQw8Ag`tf=r_`T1AB@cv
J~R~|e1>-T^B=Px2al%xL}6^&dg{@j%o<Q9nB%(^m?)2VaAJ{?#u&f8yk#krxmbvzRH`O4v)>l4}w>s@#0=dM_c-w7U2GAxRNtUvl%arEiu-+A)w|8_b
&U+R+g|8&gtKfaXr|AT+{>ia+W#?vqSv_LDA1D&guYjL#m(?9#y+#1C>*`t+@>S?FL)x{CEg6U8kYyJH3Ak%+*sZi&rMWOfAzA(iG8vFRDRWZV!yV7Ip
bjQ;nrLwte)i%M>i1Pb+Cq_Vd$m_^|xXQ0xZS$Ug`0s!5%P)Vu=wA8xaVW30S5LqFgAaf5e_anmWEBnPV^IqJ_Av%4-nA`G`CA*i1R2ByYa{oXN>_|Hd
ACrddJ^&Zk-_H&N1xj_H~Qx4dFjay|0y4itIbuF#_(LIAZ~p14{tczwT;VDqW;Oyc@)QPLECsXofPr2sp2(GhvAQ6`P7jA?G;|Nc#du;T&#kj2!iCrN`
2?Y&%5&E_kZx@XWz^XeYLuJ|EJ%$YFs_}*%zMt{r_GZ@&EZB<eqUFmH+vpcmLPbZ=wI&^N={6B+U)+<Xhi)@(+LX^dJ7F7^G)+&ZVyPEILwA@krPxGVy
#e`;9nnI8KV`y6~*VJ6H3xI4)X-Mf|+k&sWZpo=#exXdK1Oe<Oa;cvjFG-~9fOmGaTyd_GD1>Sy1|_0JVJj#csbc~s?|SfFG6{aa7I@zZPXOM+lsAxk_
P(ciAdh#dvq^S)Nc>d4kO>T|6@sbz@|d8R_%|KrGA8@&L7{N>U0ub%wDU*wZOfoAx{_dodm*n9J3$C30t^i@vyuNk99SV$0nZYbg+v62KpBnW`ZAGZS=
K`bOlfLMq-H$oao*2vOm6k$uY_QjHX?T|H+EPFI#S&GmD_`ZW<dV2aTE<o~hovuDrb$Yt0x<{&xj*0^&GV|Lq6Zw6a-|yGH(<$?#-}~c!>|fsg;CH{-S
?P6%eSC>=_Q~tHmu9X4&4a6~Z*6y~*>?sO?Tg3{u7qdV;Xa8-a4oy!(YUtMEus4#H^~C_9`zvA!tg=D1?q(f7oJb7&@J%0w{)lY`~T{CmHG~U1J{XrKD
sIN)0c?51>t=+=tfWQzVm+n)|<R4+g~`1`n$xx{H@NUuD6Fj_@!@u@a^wjzariM<2{3SR|fB%5fELMm-{Qjo|C3;LCgEYPxW6HcMlic*Ua*L7q_Lh`&@
c<G5W11%eYYTscad6^V-v8^a+<9%a_p;@TKDYtz}60(sBOQa-=-tJlkyEchB!%oS|=u=O6yYU-o;T@BYPg`hLwkI(PeW=LY$8=I;3EbB}dz{`27P3&`l
vO`jK6*H^Af#l?T{Gu?vm1~YuTu***`)?a`?h&RVL@dc(dAui5~7mNPQrZ*ujd#@Mw{-sTIa{GMx0#lsaD0q#jP2S$;U-v1x%c3{>`FG#Nm*Vs9o|xyq
1-dQZ_H|DyU6YSzOuN$XC6hqV9A2{kx)z_#e>eX|mGd?v&`%JT)UbC(pjfY&=f25DnXYfiSp72i;u-(?KYsV?ubJ__$uB?SY2YO1H=*}u4S)HC;HA;wE
C2Z2_wK%izjuef?$5~QTK@?W2lghVf&F9%qsTU=Ls}NE`y1fa?3Z5vowC0AkAMA|*}pdWH0Iyd4w`uLJ80rdvV*=x!SDXhyXMX99G~^^1#TfPj^%zA`G
A@?yKTJmc#GQI_xL5<Dqcwamv>)zM(G!q7xNKXUhnpC=bZAWd5ck^U+Wa#=d%BU|Mbzn|8Je-x+-sAu-z=?`ql;4;KJu)gYFBEz)hQ9oEUBdJT40_DBh
3u@82)3S?&k<o0G~_0{0a4b5ds?zw@`(G1Z?W`2M%wRD7-Pu%CFYGtq-lbwjhb@PBvV|C94jx9kRKunVprFmFgOpO8pD%lyyZeP}J0LkWNQ(a-++2fz6
9AO6iBUT3AZD5GwvzL&vu`o8#Vio1Igx_zPLVcEa)epmW_|4s7-hu62i(SNQqcb_~K^s8OtAN>5cKlsJ}xBqIx-oPNc=kYqZ+#eEpuNOwt!)n~s{RE7C
Q3AP~Ui!jh^8DGU$Hekk5;Wf*=H<r70IQQNW-_y7<AO@s=Q_I6t0J!_rH6jv044qK0OjTA<b5+dM?!3^8mNnUYD}w%J4bY!=R~8L<^h44{Nc#&u@%8Hg
9C+Bvg#Uon;>(1zFy2;(oKIt<EhD+-+LLOr_m1A<_o!@Xue_>I<qz1>daedogLSRhuY^^zMzI<%tffZJJbqACad~qe&&Ugk)IGinj6!SkPxh876dQoK4
Uu7*<O%Xa@Z6CdNka%7zSIsMavdlF3G7J>vWASi7+&`3cFgE$78Kvl!A`eyp62Vf`!7Gn@n`Y3;{cvP5Ieryc?RRUIESlq`ayIP2{QDCUp}uV=C5ICcB
Y|%s59*#oVl`dSY(rfib3MFVW+B<Y!OT@G4<1GN8|py$KTDZfcc>R324zbA}Wi`RMAYR;7)y)yh832QiXu9ekDAM5Gg&ZK&7!mV&5B;)p;7PRF!Gj<l3
26-y^F!fdIzP;%%T(~S)?JTxY<0im3-^QB*%{ep{DDqvL9gy%?I31)60%77pG^LTTvm<=EmrQRdRi^&|mz$%}7@#j?njOcM<OX7}>nNSvr#evsBh3(of
W|meteX0QI`7v-x%cdx%<~O#4VFC|9d6a8&ZR!#_*`8MiH6NiZO}SjU+@*3;ojtfp&s5o2ol-4i1PO|BOCv(V>4PQ&Z~}t!s<XvVXVC?7CgNj;w8-8c(
Y`&<DV+-I#zEtKnW4)aN?87mC}R3p(3ZcM@nS`<5#G?F8LP28MDqc<*$rKWJ2<7LuJe7xKq4<ipACc;vpIUgwD80mZlAh6_3W7SW149qLc*zRi<{`YY9
0QRRi}yqwyKv<V34P3=7q0e&vEwXRjm6~rXCt*OUW!+`o$B~C;CM=XEdr0ZEilb#$dWY@T18l@l$J5+-{<coovlNwZ=V!A^q|iueeNh)!K{iZQYl@@Iu
*JYv46?@K5IQnOrXX*!+pSOcju8Li=ZQdF*rWixbC%Q9%<&3(4QFR!k02d+MH4-hb@<2uuSbf3!VauqD%dv_IOg*4pXaWxsdNpL%XYBOxyKQC;lk%{{-
w{$Bik_~Of$BzgHtf8;V|wpoo~KxQY5mF+RZ^88qVlS{Tkt_%;L`%Fuq?VS}%n2zJ^ExRCZVi-?z%!H-cr3ryxoMYqyLca^JLA}Yu87<5i!33@b;1wj8
4+3P%W>YtU5?5Ll7|axi?wi7cHehH0kcscJjC(F2-$aFZZO@ViHB=*ww0P<aNx+$HbG@5)ZErj^Yd9O`cmfC;ov@eoR?1+KNP9Ip0cEvnp*P{+?ee0h=
_b^>jZ(tbz}Hy8kf%C%xokOdSQKPY-PTTq&uG~U1^3FYh-(5S=Lqey+bo_!EjlO|ccHJOp#kmTsug%GTAx@e3+t==B&q=-!0Ez-kPA@(aC;y=Xiu6|-7
|yKHguUlu%t_SYdv#drxGQRrZt~}WNzIjjlb~QcG`mGcsLg1ZsT{$mMLE3r%GEKtY+2$8cn6$_#N!4402pT3w$|c)~ugy&NtBRBQ~!9CR#;pVVa^!s+H
_-mqAHtByi!OoUpZ($#A_5mdOKtHv@$i#AeAb?7|Yg$N6O^x-MROQuKsPM08gImTDaWPIGW<ulfxzJ%N*RIuzJ-;-+kKL=^pSxqNGww90T?DL~ObMm%$
3iT1{Cw4nrcIjs#a6f*%X#1(tH+<LJWg>^+sTyu>9a&>4ul;3$gNU!$7d#u*nZuC~iJ;vgv7H9Xn!&2W3y_P2~^vzC=3i+Dc3qYH>Tb5Ub($!uBj?_rj
nluGe?OABjhRq9CdtMx|3gi7@p0bhRoZxJVRs5CTI+O-b#m1ZftfMz%a64%9Ysw<H*?bxU{MugAN|uPvI1R+XFou5AcJ^^;ui9Bt80aKOWTo1y*&);Ju
KJMoqUy6aF&sljaTtrwrari~2Oop~zUtSN)iqpN!!aglRHOkyQOnz9WCI^2G*<6f9XM3OH}g3W64&;Yv4{y?-T0tIu_=V<=-!?mMH;`_%RI<6HsstX<d
^o&V#6^=uk@L@A|~S8o*zI+3pt#pD!jEfmbNYABTY-#`D&^noDH(8{A6;?bo#Aw5za;dz`(+oT33CTl{XZ4XF1!l_+hF;P9ch$J{Ij_4fU0=wb<iovSo
Kuv%1=!@b-|`c}XP`K5AT?70rbWXSv;(*DK^Fy!dkRb-I65ilh4_z?oDhrqaSQk1+gdw1}~IR3XCL<%?QIJ#?H)Dn-l{f~RBD<1IOhjnClOLW2=qm6IZ
Ok$g=U%Q<sSbo4a0@B%OV42|0@ZHdX?6w?+&P|jNHv<gKO%P!5S6QC4{anK79TtNjlJrelD9P4K~@oU?6+zfRqvL#m-+P-W@N<6_!^(4niJz*EeU8pf8
(&nLR!0|@ymJ`pj&$6b^Q7t5fMlf7c)Jv!tenLRI#d*F~HxlL2+PEN6LmE-~U}l{e|1_-?cISC?is%t-(xZ9Id+wC?Dx5*-wbio664hi%ufdLPV)Td~W
d<WDS+7guFj-jbW`UL~dsd<lblSs)TO~seRH~!Wc%N+>uX?F#Z}{1B*}h7EDtRb(18q;_jB63cswGE_&iJZBtf>Qnp(;I%_tep61@@@|T;e+gnXWL1as
GZ5XBaXx>hW@&%pf|Oi|jVxvgJ762^QN5RH{{e25M!08tmq(9oZ~T?n_aiLZ+q3kb`tMUX~TQFX6I28nw+fNaF-4x>Z$BZ)H!kGB1XFbudx_t?DH^AXn
>28_tG2N=lo#!jxc8VbhhI<<cHmpbKot&DM2M<u9{|7YO^wNkm^I_-wa8P#Wwg1*wB5I}C+tp%c;SxI~oM%tKGwzQzq!CSt@IL2u=q39KUd?lWkL982~
kzO+v$gF3L-qKb<Fk7VgsZ|7yjSCkRzsU_wNhVBnT3~Y%3nbTrPl{0*6Hr)uWbhXA#{s`S;nsJ!V4<(P#qv^JsovL$%5i2^U&h^GaYc-CSAv(z1ZXUrH
ohJvij;NJ3sW7Qpq3flp(s(5zF+Dv`v2-EJ1AP#Ua)(caV2lc@Z7G|cip6NyEt+8D^G!9{D7Hj!d$d5ul>xT1B5Ej<7_Dc6!=YQC8!P8PL$Dr=cJ-D7k
{eBnFlRN1@&h%m5PXg`TeZwBbS?~=_25K}Oj_I7nJ!B5Nk`Q{pH|8?*r6FgHJWb-w1T2TW0UL646kb74#QSnduMd9!lm(1*yAp}WbgwzvG$fuDISz7Yp
+=-M*G~6Mg^QgT&G4WdzKf~aLl09L0ZxE%UqtL*Oj#DF~fU_%kwOws$3nxz@=4%JF;b`{c7lLNi!mkf%KMLp3~u0kmBw6$qvlA0xXJ;wDidi%tY^2y!n
K~pX|U~ErvqwOl+%t=kk2#@_gs=eCP6f=kk2_{AF@^o?h&Ne2I(ndHZ{DdvDL>$%LC76jKWoxHU9YbOeIM)ny`PWpe=f&|1RHdZY`2$eOqOW&&rhm_&(
tn;o$d4#6>Gt?L&3G{X*cFxMe1TeC9{O53)sE>DnPkObY{xrBngViQ3t=HshN!YF-4;OENPVBKNH!39!_H<y@14lpP&;n3oyL8F1f*9TXR&9%Lf9#BwH
CITkzq^h~PObn)wEs09`3D|5y4|+v)k4p(B0uS9{;ahyhx;85vS#Wa^%|_7@940HTUY1L<kX6*Yxd7RngbF-^g*F(}wGM?G%WwQnPX+8Y<S2)Uh}=wAz
1`hhp2Cr609fqD7WA}=#Q3eyfCue?8bAhMhc<<?xZ-avtb?#hpdX)POx~%n4>V_Zb9r9*CGBtq=k-hz<YpM%Tq58iKX1$WV77rRTrh-k<9DqIGw4<tf`
RC4Xkfj~>046iyfj>}RRpA721At=BGtP2+$7WB6M>90z(S_m1o}I7nmpjwAD>czYj>*6A`M<X<kuzmEmWW5SFCc@600q<X5n$k=tPL_ZteNiP=O1|j1q
R0Y&BM1;P%ahnhT78`V=*W;1tC?GM<|^`m}=%5~;ERlBK3&6S`!D-0~4V<CojhoxMa+J-fO1-2JArubw`(nG2Y(Ni^eHX}VF47GJH&3A@0f0o0Jy`R4L
W=oW$6T3EzrgX#^t8fcT7OO|5Ylnu9)0|m<@TXZrR)HfGftabXR$+XjmMtM+S=guu8u-P7$P+ci?!kt~#U<=3cAG+8s_WZod(>(DkEtGU413XUlFgV3{
ah2a-;u7_EhcYxTpKB2;$5W-g+A}4CH5iQ|6AH^^oCwu6ntaOTd1((mb9v4%m4|bx6)br%oBLoy=(qVmpgC-T5`{M|{S`UEB*T@t<{5nwFNZC-JkMF<q
(1Mmd+>a1Z#=F6C}FpX^IQs(Zf7clSNUyn4;T329Qr^?!!tCz+_{AqaQ!@hGvDJ9F4i{;i))GSDVL`{w~B`@&&7V-&2O_{l(NG-h@eWGrJG9;ZsJZp<$
#G%5SCkZeLk|+_8z!Abvm@pO}Qc1;(70*AFwtA0}Gn;b0q+v^tc|lk)?;v6^(<?nHPF0dgYhE<>`)T938v*h-ZrPhL?g?=PSnCX@jH8>pOHFZR#LStWk
_^5;WyJu02+@W%H(9D0J{tUx+qv+{!L+szpZV`p5>Q*;aMsQ`V@eJp=_~Gb8<hK6II};>XTuimEyh90jR%g|bFh6Sfx1dQB>f%Swip*AdhShh)K?7<My
7XwT}<9iWMe#z)p+CW~dNGrkq0UQP4i%T7g(UXMG}7!0=EWJxtV3Rp`x?wWX14G+QD8hI{4qX9=zTmKxM-6y+4<<#}g4z=bzPD$iYXo>zzS38XhcdM0C
)a4hzbJx14@?jMc0)4E@dWL3;J%)RmBZ}yOUZK`WP=P2Gv#RC_yp|@Y>lEpMf#}KK`NjAgP!!{*`*X&f_H2b4CSA3X<R_oq9g4jI66&P_)RF{u&$))RN
V#4glCi0>wd#UZfkl+Md#Y~)CiG%oV!*<<(JXM6hf@(lwsyA5O~vpwTTy9EXXhQkGj=hJ=_8Hq^fQeLb9FDM2%2ZKS8ocMp-_toQt|+ERj0>bh3pc9F3
@Eq%)mxj1B|!NQhf}^=(<8$)R{+>p(mgHq~nv*$G=K|>DX9TgHpmw`n)36Swis3ss%!(altZ(&@!QxhvZy$V@N=cgmknAu|9$jrL%qIpPxFECB@d2(P)
q4sBFiF(b-)NtFt&Z#0+f1oZXY2A_s_%E9hajmEhD3C-oSa#srn^N)|27gFqmFF~vaPP-4M1j#3R<?UeW-T?J^3xf14XV=>_lB0H6*=|HH+!-fuIteRP
9M)9*2X@-KuiY<uANvf`)xT5x^5m{w`QiE!<i~MO5GvjuBvRc+WSJXiAWyHWs4jpuJzCrPrB5*~(E@pI-m{2*4m-?J4(GayJBP0?FLbcc<F+SIH;2BU6
l^A-_vQ^kd#E#SRCPrF17*3Xyu9&Sp^2a-(n5~fvZ56yVsBnOrwB_gNC~LDxJsr>BYQJF`o-M`0V7neR6pxl;XB_3o{8SC|(+(=S7#i#pU9>@*=XlNxX
4Eo2uBw%O-ZYyv#uq2-^|>{ljOF`Ew`RM+q_jGWNS+>)1ef#TCepDK_c!N5x}o2$TQhSwo8N8+!za5O<(cKSO#zNib~&1R$x5o@Y5!!`>1LHWtF>2p@7
$X2+?wy)n(y42@7$X2p1*`AIbY#seEj6+qi)UT+k1O%&6Jxuke?K_0HpD*Vc~I)Tu-XW6mnhz1I1!!#wP`n124Y8CQO(?X>mJ$L$X+EBKlxTEpKj{fx*
IhrR-<4$SegJ941@s=GKJUngmW27f{_L4aRTt_H=c#*sLce(xh59tdvRwlxEEC=GL@8y?|~Q;R%<{PFr?b=j)qW^U|I#)F$+1%aO&&M95s-Dt1tEi7@R
pX@CWE16PNQeuDwo4+0WS*EpK+b6X#xUVaL0Cpnk8xd#FpHuZYD(`jk2!0z3AI|;Q|xmFw2TAew_<xBDAcHl_fg5zSs2@;#GeD)al&CLy@^lmc_8QKt@
OVR4ef&H+(MHp;Z2nrLf91OX&cL3@FnqyJLWMH3Duya=TINTS0n}x7}ovA2-lo{>qWUY9SA2Y8{fF9L3bdO{89{h0Z&EV2d1x)5sBxScurr%CBnnkPtc
V)S?w+#$hrfh6*YmbxpL{J>o21Gixpjzhe1^kl6Ji481e2!ls=T7O(ZD^``!g6eNV3(Pw>!@Lrx07^qJN0z}Tl1DQXm&M&)bpF0Pjuw@h@pbP5>C$pEo
S^(jNaV1GbkidyRS8{Gb|Yz(gECHJ}&lh;a5Boh5<z1G9JpW<dg-RS|dVWpV7w&BuIqXnRuvDVFa88*70V~GE@*KE!6?Wx6|5Z<ziLe+?q(Fi|oiAZy{
?R4+5|ieRXrw4@pJ<Bl^_IgEB(M&NiEyJvU@Lg55rS!qW<|==N+nm)_*}z$11rPRRqe=G@3cOXl*e0eG<}pt;QX;_3zu!&-o=a>*ooVzC+!;w67|YYIY
{`hd0z0PQsC?9U%nrw8o`kDlb5NTChAX(<YVx;QsL3yRqd$3Ag7`we9LsEd5g#sr7y&hY9s3>wZ7OQGI^Q9O2_=gwH~b~2d~CZ9SvdJUV@n{IqM-V#6!
uPO|1+l76l&)s2sB9jo}-JUh0p(#=9{YmGB)u7!nSj^b{!7uGVi?{je;?`WOIOTehlSh&{er?aEKx*+ScRI1|DGc?IC{#E7PL)J~fpD+|K02>7HqfcyQ
~J0WUGC89N8OCdroVOeXc1sMMR~l02sY#FOW@YjvXLQ`bAeRo^ynZ<u%tL0$>?S@8XE|QGBX3%%K_i=Pxi)16L&E5%PAG3CWa5-I#6ZEGKD}oaJ5y~yt
M{R-AJ6uhQN=5ZD3;h8P6AVamcg;olFU7ZH+2AM$UUTnM}^Et-tK>DDgBe+p8Tz6%$K2K@vda)WLEntrmHy4;@oSR6*KIQBp{nF=FpXigCyzR)iHYtm^
SzRM1_H2v2nkg-28zPmFn^AUI6vF)NNn70ydCL}$Qr&;wj5Ygx5xg(i-8I7z)(tW#}HX7w_gawt3%T(;H&f=BCxtsJ9CF6#7V5)a{2od#&$?m@WlVeQh
$-dn(A!z=n=m<?(=2z&{Rl;J^MC;HUmSxH!!DK>1N=p@M;oo<CS8?Jmcg?gf4ylt#FyYj;f@`nhlN?~bD*q69FN3Z|%XCgJbZ6wo3OfQNy%5rqM($NN-
tPKZVdKUE)LMPCm7UX$_naEBYuIBno_w>O&(?>fE@d9+?3~gJetpSg0<$=gb{*KWpD=){Vbgpn{5zmhHexnmSovcMf)Ad}e@X{;f^C3M=QH1c!S$q&^i
jnd4YN`#*R;Qs8?iIc%W}ok3_vi8#J1a8EXV#jvxM;WwTYVUBbvmlxF`o0#WS=NNB&&`2QRHd`$uh;Y{L`ot&|uS=y5XG`Xv$e23sNzoP(NM-2LW50bR
;HXNe&`rh^9V0pZN!WWFqjy9b{3ER~1E_j_qL+x?|Kvk$q8!LLD<aIi5HALUF2E-l+~wrW%WGPSyUv2?68MDAs9zd#I>tAk2;Zc{D?3XnQ&=mV{YhF-`
EBXu00RbNw7+{z5xBW%$`Ic7IkEApV(8IbtZbTv-T3Q|LA;BE2~%o<3X)$N9#bA=uk>2ab+3%IP>kKG_{OB(fuJx0CG2HO32Zf|f(+_~aVv)tIF#vPs`
v?0)ACeCG~)=MH@54t)3g?qc^FaR-KbhJf7BqA{QyQlE{Xpx?IF1RbRyhtP$aS)p3O(ZTLdt>G?au@y^-Y?UB>w~w&yPbJ2ZD%2)vKvgJsa{w%i5pEZ|
58QSQRvQk33eqGN7=+mNx?T4KR<xwCG&-^2bfCZqnI*UFa97ucMn=;KyYjX+Xgte=585k0OGELj(*he1o7=@ue-*Qq=<%%xLUC2WrCVsXi@!^|G9X9ui
Nzr%iL-XM@w&MK+mxq3awx)j)9tEMIc~9g_Y-@-Ep`{O23RfoQ+L#fxw#YCLF~hcf`ddD#4^K%n!mWoPY*Plt#{CXbLbHXUl*m#K5Gx~R80bkW(^pW8j
oGw9Z`UF^b=s52m#6)z=^`)Lw=_ktHWiQk1^@oQGBIO?d2!#v=9d{vQE$il74gdj9|8aF6*HJ@Op2WeA<(@Q;t!@wO|}1quPw(nJQSJb>nxIOvOY{_NO
%~aufw;+3fxl>xJKO=pHd19V#MwXb<s2ex<lQL+&|#*~xL8fY8*|Y`Rx*sKz^~9bMXEaA?69gJ%{O%+w*;O7>R2x;xZRuMw`6A=JT%Re5rS$2a$gBzN|
bo2bn~%^E|)*>c$P{9f%vU<>;uKfnSTs2jO6sUt&KtU>$Cy(`QFmRyV{8aps!Sx3`kapRXf(-Jgi9>dd^Oc`vRrOJ(83-Q+Mfr&d?x235C%wwco?QiXD
SWBkP;|V+11_wBe&B1MaY;+z%%^Q{p&n5#5-HTyyb01$Qx!CjbryMuwM8O2xfie)Li31(d1UGv*IAaT%N<*qF-Bub)ED-$GUN9hVa5(H*s8iKckTpfrz
=QT4bq69=QbEH$u$BOi#sTE1D&J79$@!cCTNrtz#07ENtO2m-E5DciF7&l_W<V!Bk8Y<DAH7I^rO%nPTd<KA5USF?zj&=7H+SU%ANHpn{Q_r0bG3#>;*
vLgU<hVH+ay$spCz@(dhYOiJEi>G#ctl2z}qS6U@<u)U_#|vR^V1kIHkwO+bLF>E(B;5vphy?4L`B65;_m{@soV9`yuM|ws=3yisDUyO^@FD7eDyhpZ(
D{|GZCg`S<_kgJ1m9?)_c&e(s!l+|4lRy1C@cJ_W&{uQ7b@Uwr)vjQsVxD?IgwzxDTBrR%%*IbFBq-p>QScsXn|^AI*VbK{^-FyH4{|M1WM>|?;kE9CG
)yxt%E+0XT;s(<nyKls((?0&iXU;km!=ZXH-AAIm9f7NH&{Mzk@3j*;+zxVq;`kO!a1UPJ;?fIuKFv1@L`F1t#0Y-b&Sf`0PS_A)z8`~?O|G97XnuE1R
TJ8P~ou1wY_|UIFzV5+~Klt`<USNYi4R-yY^edl4pne(5^(Wi9bAvS7hZlI>OPB9G*4%yRC*hIb&o=LOY76pBn$<l7>@R-v!@u}<H$3Zq^{tMy55DugA
O6N)cHCSWy6XX+FZ%B&@3{Er-~Lvgp!*yDp*N|&|K6?UcmMhafBP#x{Qe*R;BUX*V}Ji@PcYVX{<Z)8&EM~#vA^@(4}a%xe)wyD+VyqMO#9WYd>8G%(!
O_xeYK<g$^&v2{9pg~*S_9<{r~A@_M@Nu)rY*bU+pX18u(iK)#vbXuQ0OVHOJ~htmadn@PF(0cOSFfV{B)4*iYSY+3rwYhr!dRy7QyFv*Gl7P1XAxbx!
esya(93S5)Hno#OpEk4~pxf02EUk^JE={>LBw>tFccH-G(-(E3k4`lIjt;CsK)8P?+(xTdD<Uh2n0-_vC*bW-kf7=Q2I|KM-`btm@^{{G*6@Xf!x(;V%
Bcm4Yx{+EB-Y4u~Z{qVp1=?}j52Os?2x35`_dw?SU?xUZ*HQcAP{oa57l)C=$uRaz{_ved*^KAUxIKHbpiS+ZJ-;2h%E6UvkW4g{RP_)HQ_b=W(KCfI-
;`ZJ5!?I)XDsb%XAHRF|mHznx?a?v$Q+G;m>R9l$S)XC|9_IG?y7x)_K8=l!b^NKZ(_@PqKF&1!KYr^W5_~rVKKiX+@8RtK>>GD@@HHIk5$%8PPe1y(f
B4`RzjdJi>wzF1;6L|s-DOJq;4i!Xf39ofqd)3K**7n>`?=!7@Bi5yG3eUq=ej@s&IjNBvrctC{Odous_w@dSI<UG(#_JJ0ycMQ=X}MM#_qo2p0Av|cU
L&)um1FHh!w?kj9p-;i&J*EK|J4mr5k6Co0X@I=&xQC&?`2~9lr+}=oJ?Bs1%=L*mWu)t}5x_UT;9$-?`y~ck@?|SN*;J`oZu0QZJu>`2B8Bd_1Z3NaB
C>jmy~jo&LwmYd`qA-~Q2G{HKq8;~#$X-S2$x_rK7uk>B~&hrjzPKl*Rq?R3|@{NW$`mye73(esDj{lVY=!v}xyyN^sh7XaF<UpM-v3*P$u>hf$>x@3`
$ZiC_fc#u!NuiQ`UcL(RR?dOrM)o##u+rT;We-zs+KlOv+0W7&2eVjM_3Mtn0^uNFHjSKHR&VBdmkACStfA|ak{eD`%S<!Xwx$9>x|1x{s{qUE+b<J%3
!Jl+%aX-m__+S4=SLGR-7aWyq`#*KJxF>t>bjz!g_61HiwQaAE<R5GNK@VG}&s}{NG^hO2=;ZzP%lqA$-F>t4qwB-J`^^vk@aI06YWugJLr(wTfBu{6w
0T_xJ3>ERVlTK;uUa>H#XO%=`==iQtY79XCkghw^e=t<)ScMFL0r0tE?Rs^FVC2}<omuruNTjOBmD61zJ1RCe)sVVeVK-Td(!>*75r=dSO4+5*G9YX;9
vgke*OP`zF!}&3&s^i{uxsjknhgiZgh6vI#E$X`|zjlUe)A9M{ai7z7lGE_#C`C_8$EJWPR`{sP)n1U-|*adS7dB`FD8vWqA3Uyu3-?{_fu&UH%?j{-(
NrpND3D2X6D`Sne&Gxcir%#3=ph+l9M%0S!Mc0FIkGUJ|?ow27XouDp{>x1fLYTYu6m;@wx-1x)u--1JRdAWeSwD}UZ?irx(N#6?UOB+$#&;W3$Z%TMs
rclRQ?;#6GcjxUYy@GnAE_^U<pc7c_yWWIOTymwi`zA#Xw=jix}#N+J-LBB0|gK)gJ9=;rCyd5FW<IwiD`<hwqn|vIJw%mP*INv$1dkODa{7K+D+P`kT
J7!<Xw;O~}|NZNnf;T#r`;AEVA<!JY((PKi&+xl$wYcsJKm7AQzkXc5X4bp6AM5w>G1q-Ocl(4>a2fqYa`7Hq<q_=t;{CwM)AJW3j^4le>%aE4C6YQX5
=gdB&+m7yynhkeTNcW<|MM4OBR$WL7|LbWd6i1PnR|<fdOhoR_#4>PTsEcnBYT-{)BnC3be~PZ`_B9QTW^lZ$F?%R{H>3E?~kv0mk)mF+aE_H-hc!y0F
+lwAN%<3)qV+7yhD?GhbH+BP4XR@<Qqkke0zJVkJr36yu*6d&tv<ne{TG~El6|x%|n{wk3pLMQ|Ips@M?eZd*sb|wm<#d^U1aD3t*jibKDYNp!=S<EK<
+O`^|dmiR+T{oL~9NiBA8RAN~vSqkfu{*Xv4sThk@>=BG>Si(C%=sq;s?dH#sU_<IL#{&`Wn2l9HYO>qQO5K1JX0l(DO)u>U%{?f5)jg4sYEH2YxU?Sd
ts$?^&a(yT+B9y3AfB4k9(zv#wVs}ClIn8d@=1w{hnBFy?A2y6d7U;1?_l7VsG733Mwoa++QmO`Cl}Tj~<r$hwEUvf<qB0qRSnY?lSY<jEp%m>joXVnt
zeX1u)*6~ju$dlaITD+Cds-i*9W9sYXU~U;f9Ctm=F+pMW=guqyx7#iR9$)%8Jt9IF*Zv9wM75e1nU&%nM%QCYZo05`qQzL_@hrvQ_ylMx7ts&OiPuuJ
|N~}kq4N*K$AQ*1$`a~3EMI)NQ3FJtlAXN!<yMvb2KsOY~p#`kf(#~Vt&Z$ji=)bV-EGv0EMV_B(?#!lZu>?YRH`?<Bg%yD8ud<V~Un&GYdgI*z-dQS%
D=bkTbom5WH;T!J?kkpB*Lqb6qBH3THTp*9;cZK0d<;)Lynai8QB#kCF|7u9~eq+AuX8KRMk2QOd+3TBCD}n>r(U#5mg#Wap97ln#rx?D!Zl_UTY<RgR
9*EfN#DSy4fd+J!ywYjhb`yNHa*p+e6_rOe4xl~m2>$kW6?^Fvf#F2rD8u%*c?r{+j6cgnoN2bFOmdF14w7P69^n3nOFiM5Q~(u-Etu}Mxb#PH|`C^Ct
uV>w<H%8vmhgnzcwhc6cV@WexRo=^;h$R!>rO;f>&wvHn~%;ai^g3+oRNX&sz=(D#N)U3~Q)fw4ldKwtW{HfCgbcS0#vRjNtIjNi;*XeKq_5AE`C`N7;
=u-2U07(KQrW29VL@Yy3dcB29<xor73Oy`V<tmHCGsQsej85_4-qmX;c0-a~XbHL)k4xQ4t)Yu@1a{*0krG!FF`n&~xjUPqnHDe4vc^{wt$BMD(55L@^
`ILr{*fpaXynX1gHX?Bg=r@4E;{7{t)j5S_8@iB0E^l~1k)p`ASmY0P~#Lg_M%Sml(EaVYo<UO9;j;VQzHeHdF#;b2sEycRER0|FjGP_RO6E#t4o4skn
vVHDXPBG+a|@9s}qT+Xgvn%*yLA5jy6hMCZXvdI)lO?vG!eGLYdJ}-t+4P5z{q?9|^Y7k2+&5gh)HsUAcqgds?9_GN&6OpBw3RP*tcf69&sM43N*BbMq
;e?6Fsm_}f*2$1HCXXornlvaHG>ZBAH)t<)8{IpOfk&#MCU7Q1tVZv4U1;n!?tNOA^YZmsU$t<_B_>k}070F)k6?nTyGihedW(N)2X4yxz5{@JMYuu_$
i6^(V)t>zXbP=infBU{fJz;glY%*r?t$H`u2=T@Cf^2x?1SYNVvvR`2#pYeN6DK|LIzKMLpFOi@wpp2)6BaA}uonP^}kPr3N9W9BP+H7_x1E=-!5Wrk{
x&;07kZ##_?Xe&+D{1M9!+Ly(!(F$`5jIOMS33&NTNh(T0#%Qgln|j7@c#Jhv8w}XY<F73GTXJv8Z3E=mYf4>DQd%TD$?VeJ)F(d%k?NJ_~8_+@vVBu>
gjC1M^3qrFzjmsu)CMw3zMv#ry-abEb`?11yQy=@8(wcQZ&0y3KNI369x<xduol-)ZWhAwBoF%)(}&}RH|xlOxVwuhoSrLbL3&Tn&nHf7`*U>OIm|BSp
NAb{Bd7+YpELaT|Sy^UQr&r_-g&wgu9vflY7-0n9gZYec9<Hk4U`#vGnsrKR?O7Hb1%iy?g%nnemTl;$i}`p}>AkNV<dR_~m)T0DX!4bC=JP0I=R*`9F
2}B2JZ&=(G9c^31$q{(OtiFHF}lx;mO3N!P)5yVu&`IaQUR$h%<4vq<fPMpIm`s}Im@2LsmB6EPWCYv6_Hefon&RM()d5BvH;Uw?h6|L}VL=Pj2j!Gx=
AA_#J$vp851s|j4R(dm|sVlz)#Xe{&@Cdxw#0DRMQd&u?Rd`m|#qgG3}wp`JYUA$cbKb=hA@}PC~w`Yn3xKRsmj?<ha1F;do=uFeM@{jqid;W`_fA_+F
{W1S8cvODR@%O3nIew1SXY|)S{d7-1f1$tb>8GF3U-$HTJ^k*5{<^2n>*=R1^w&N8UQfS#q5oF?3jIAz{x7M2^14kYGaSz0n!{yFXas`<v^flKAXfzG+
Q6i}2HJTz7v#;!76Ikkn_K-VpijU+G7qjKdxps&Wv;;~n5egGyT_Tb1&`|g0ez3^_w(9UFc$;iCH8YIp9HHlaC0nxUR_I=ka5Nqgyz_S&S6~M?63Qohs
GKmSv-N(I2ez^9>6L%Sn_T+B7s0`HW2s{mT*+mCz~c#^0oY0KV6L@80_~lCYlF91hhd~(2d$M5jU!504xY+&<0~s5XK}pf%T@5uI1PIud?r*%pSY(vsE
x@IN(Vz#2^JXgRs*FGvrUe3|9fPw?okqxj{>Uc4G_B5T_?gBHEk;0gZ)l708+(R77h4$sHfyTC&fHoa4I23jVl;&>*Imyx$}Z7#p^E?O&W=UHz1yOSnQ
&B@srtIRUf68bWh+RxL?B@*+srkcH!PB3QyK0U|4LMpC=cCcWv0=UEBP)1ttD?#T^1T{M!8I1Eh2*93mtFn|VvOfXR^=RR1K;Q`w2;Pg;F&IpVwZpw69
?1{c~q5Mof&*Ud%bUV4q&tHf2t^Z5=>tmt_a;3x*0O=J4;ZdqE;ko{$N869s%z^%??8;*dv%#rK=bgND!IGD(mx8uX6=>u(mk7Biq(Cmo#Z7)bQjibQd
GOfCAweDC%%{?$T+^{Etn(IZ4~_A7IaqDioqmXu^Md*<mTSOjH2U%K$Nw7<r3+bG8mqFlo>PF)4%}sZN#x7?xtfjJj^C{zh^LWY0CIi;a9J+TiMTR5dz
GQ;!gVG{g4|-=0Lk=5guzJc<U1<QHdv!s1094kFc}MkZvKGj?5ZE}GJmX3*arHAIZkA97mJ`waSocsyp#W>KB(#eoF|%@NTpykfQ?8E2IocB|E2z;Oli
;bf6iGGT0zTMBGI4>J1(7dJ-zUk2WAVRLqS5viVaI-vaWsSI9WpHzPtg7WYyjL66>9P>n#H&3Z$Wl;O)&mW_gjq<>I7TqBUs`V7E=B+cTb<B6wlSmg|!
L)C|rz<LZN|UX5D1nK{)uLI$;t?e{}XpK4|K)Fh(#7-J}OQPC~htU3K4j;L*g!RdTb3ud`M-H8>dI-xc>l13#$Z7FxB6R1APd5PAhFAJ0nUQeKGkvYO-
nL0F2hdym->;WyR)`%KiPJ%vAW)ff*4JM<ON#ZCF^n}`1bj0K{$|g_JQ$q;4&hD)PBnKv9Z8En?CoNG8Hf^!f<t&(@cG_UXG1X`V^~W<FBU?qOTJI1P_
OYdpD1{Pb8qiy;WrBs~=Ob}mSA(wqaNwYfhsNcqXdL}q$ILczSK3hSLj;wqw#FgzXf!-;c%DD(X_Glyps~t%4dAqDyf903eTWXcZJV%R*>qyCrD$d+n|
(#KT4n5IX2zkPIXg4<3fJaKm6FLJmQqWGi5Zbi_JP(t=*|9&hc-n|$0$7{X9dem1{9hU>?jTKWnPVT7y#!5M?X1b_TpI5_E`{zF4`{maLktTK}DBd&H&
VQRCKqT`uVsW0F~E~*1-hlj8sF+-tAMH_BoV1w5=HBi(yWmEFYaW#^PMHRE3{T`lzJQ?J7_pk^s!4*_nFKMzUB`)O@xV9a9c@b_82werO>bqZ?Zrm%S@
rCpSs!o!iN5hvu8TYslsRH<`*VkfR^ug+6R6b}{DYnT4_xv;ZzpcsEbDLw<uFrBQ`hm2gxkrYO*MnVrS?Zrh2eCb1bMA0n*6GO<=hIadlV%N{-YvBC15
H0o*^jMJ5Xkugeng49?V5$Ob<tqgm;(^jb5>gMu5Nfgh>bjqaJDL+^EK=JU5b6<vy_(=t)m`aol<}efzCm}!zgRk__iSV(ytyKpd@3_HehoC^<?47R`f
Iz8k`jL=gpOp29<>ff82lIrW=#ihBu%2?RPEjXca75CbqcP8oQ3P{ImtI9S77sSTMjwuiVph96QleF<AEa@(VO73dIH&2V5H!dyglGsRf(}u3u27Q1OQ
)Qf$vBxS^dhK`0Gz_4<@Es7+{s*qFrH$d_V7RxolLKJ#H<_#wa<Xf;L%*_W0xzqNo4r5#e&{K70S*@Su)*P)vaXJoLJ6>CTgK3q9hAqUk$lYa6D!hGef
hG5x5<hV-!7}&hu(|9PD(QQ1U3WcD{g)rr9RpW3e`ouvSS?v)!X!XG4fNE8Rs<E+s;5PE5}^>TJQ(Or6Tsv9+H2R={Y|=L_87pD{c3(*k!EY-0NqjgXj
OFb}qat$eP?aO&bZa|k%J`+Oal6Y7k#PYyfb>OS!((Q-XDJInjZ@TYUA`xw7WSz|}CG8$NR)}$WBPQ{`~WBoL$$F#UAR4-fZS=&2ovYgv^1xphKg6%ws
htorqH2l7j6xQcrIxJU9kZ?FQM)AXF!oaaJT&jlwHdwyCz}?d%IM|9?HRh7WMeQ1yO}1Q{=|h$tV%<V@>c;NY%kv>6GEbM_cAH4cP$2Yz#ZT2)i^pUO0
db-N-zaxBTLjG{Ftk~Sfi=;rRvsJ)aEwrnUr`pRvtAziMnP>ui<`}JgrN_Upw_DGFld-=$!3F;8;A2i4^>W58DZy#lVi<#^OA@nSvFsP=<`K^JD~f6@j
w|M@lykLQkFUNGS8nLxJ%ZXxfSl6rw8t4^w~b~?M8fZ;EoP;`@A=+cY(WifxCBsyLW-RcY(Wi&+h_vZzOQ{Du~B7QvS~^aQCG7^UEE$Bjh@-E$^fjk~5
55(45m*y`k0nz@3n08QfT4CP*1A7{Jg;@#eT)kc9#I`mnE`^!3-5`VSqupSOIlWtVX7>VhTVTu6ciPOqV7`uC1+Q%DHt4oF=P<~b$;Sglvk#M}G8-9jJ
h(6>c75gn}c!A>&_Xt`)Di1gXT0e!A0*zLzfLE^W49{*GzujSA9uY3O0o`3VgfBiB4CU{hS&++%E@&|#tp8mS0U+w9aFZ9<v{q!^X>z@9ir+;&yzwYT%
d-?|#`s<#4wWoi1q5oR`O8q@a{x7M23EWL)Lle4DEMg)hfd;TKyafh$=ad^DJg-`~7|dWIM3u#WsyM(~V9qkt1K1shTj;OnnjndoseuVk-@}5!+FgT3_
5XmrNA>%8?dw6{?(z0ha+_QOcN&9j;gaj~yw~`43(9$sKsXWZ19zj48bEQ=?a#ppsYx(qGateV7J}IEj)TN*=TIhBBZ1wm{gmahP`H-g0&CRJfo46QTJ
n64O@J^GJ-9N`CXq%8t$}<ejNxix$(X#dA^`L)DO}5MfumR0_w#|fNrJ=c^EGhSuEq=KE-ML>!)eTbTs|zJDbwBfG1_kYAT^ysdrhl?u(5d!4D67AaHU
kYz+E%z+FyfEwPaOFa4=8o^wxihb@h!D9-u81iXduj+tI(kZD>u;swG|mcQY+K!?AP*f{+W#l=VmBwl<He^d{fkh8CeWpA#0#&Pl*V<=%#1w73u4VPh+
S9xqG;$%*G{u<^qqT){;tJdh9PawrCJbmp^lUL|m9+6DHYTwqU%Ao&Onz&Y1s=;~&5lkcT{vzM=Ma?J@CBU>5ThIudFOS#RgSV7>AwE-w03?BBMH|zo~
#_?2;nK5Pqn*jzikJQ8x7*^ea?92k_d9j#?L1k^h8e{yc{G=hG;-3mEjlHw{vcQ@?+`hE@usWSzR!$A3>}LtwO_5lKig5s*a9Bk#a3mpt{rZv!m-%yIt
SIQ6&(IPuTF^kLYZGX%X4NflhfKrH-Uf=C2-z^g!PwLmFj(Q|Ti}i#(gWyjC}@de8#91{8!U8s{mGa4LzXcgZnS8EN!v-R0ly#rcF5MZz+Jjop<Umjxg
a8EECmLt3DC`Y`@PhEo*z2$M%VVQ`eRo08k)*Tv?POMQ*bUa^vd5gaJSRL?tQf}EMZ;>4Ish6dsf~6jSvPfV2`>W5n?yK&}d@7Wi>m$-M}5)#*Rvs<)}
r6%7Rl>>U^pOn+fl`KBBXzwj}Ivt?lWjUrbP?eO(Ms^_T`mm{pi83UfFs!wFB8^KHsb*XzTX)Py00+OVagP?U}pmL2RNu^4(R8h8`A+8oA2jCNDXPPV<
useT;j)z2JeIAGy1m!>1irKfYr97U}h>&y^gN}|S?8f_U_@OJbVyv*_SNnso&?aH+Z6jPYdiZ9fZL~wnuEAZt!-p)qolu0MNo8fqlOvunO%ue<dHXDxJ
8Ov*9R58cA=Vb}zqT}%i93r~%^kKTdr-kfC2bRXBvqexqN#(Ul3Vhj2Hnr&J<!Jy-@CNP}yi|bue8m<=DnKZDf719P8<}`T40b%i#RKMu*5rZF7+uB{q
;Bx}e#o@z>gm@AOKvq!L6Zz!CL5%3Oc7?Nqgo~j_SjuxD1D-E2e*eK9z{}#^oNn9LTx4h&09A90!`JSdcv9YC}x()8PPzvnOCitvbHm)JMyA*fr$Gx#k
5SlWVl^GZ3LY*#=CYK4o(ooR&pTjrh#Q5>d>VI<wi=YQD|1fqqSH^XgJ>cZVi_Mh1taA@<gICU!lby4`Y4JSg7Olmz+xPY|?{<mcy2q1~0uuIefwOL+o
jBk5?;ftc1KZ>XuM}HTTD4VC)CAJ{(}w^03*XbF^h4JsgilgvnT|Lrjedz0pz3kLxkck)x*u)=uVhw>sfs9n(aCsBGKDn+l<cQvg_7wNPny!oYdDuS`0
uPFl3K@~|3O19*gZQX=TWAObJ29NI+vF`*!f*3#>lAxv#UA{(Fe^a-PKrx;-DbTgxkTohb5VFvtBVOJX!wNNl$&?q%DyFQ_pj)r?%XYi?`kC?N+LK9S#
qHW6WTx44xM*}%W>TZ<IohfZ^X#r(B)$N&`aCVs%<klcH+Jin)r{jFleH%_uem3F{w4dTR-Ez7|E<!%kNBS%>59dfZqSYv7?Fp=C7x9LwfC&vct7>&39
4lbXrf5Wyd9hz7c+7~pW!UAOXmuhIrVdo*GY5@WWKN~V{zRczCLYFv89J>-$0AkobcL{}P*KDEZU-tCbxrC>28yCogJ#2<N7)LdpFOblM0nZHaU-sn(#
fe}a7sbF?Wxg5dM4NEHU)DH*IAy0qnT$ovvcV_{XQ2sZU@|g6fuBgJF5(kLj@(LN|Kpe?QGU@wq#XW;;I1WN$AyD*3974W3na6tiqffi%xN{{Wh?8YIO
{j_yG~2*c{9#+B*x4Wh`@hZa2aj>t<%b<fBcEL6)30V6<c<@cF_*pIw4wy|7uC4Vad;(dm&16?vgkD3jD%pX`jj;>DczHfQSTH{uR}J8bP-w>)-rW;{s
lL0W5Ym5@ba4K&u%X0$a1i=^PNgV`c}gRE+uXfohVVtK%>qFt#SQZ5(R5j&)-l^$h~uM8(r$Ze*xGp5-jj67e_JXl4vh)n%mEztRp^nG4@i-9$y04vu|
cEk3mfwjPrr}MN(&?nc}1JU8jd@npX6i4m3-F|<b$WIQFHOWjF8p`Nky$h^;VS%-`j9vULuJ$gj_AajW?)hC@?Oj~$pH5uu>GS88JFbSJg<3o1NTCHH!
Cb&r%(8Ypt-i%|_-RJMjb7@BuwS<tAn0Upi;Kjay@9?y?CWEF{q?2(L%-|iEpIucfs=#BV}ejNI0#x8!(|&3H@~*#g-bZ+<XIxsOI!q-;uOJ+-JWlLYq
1texUo_tk?gVM14`En*z<=8j_Kk+PAU@02WgOS=Fv>S$S}sY@{jqid;W`_fBnLL{W1S0cvODR@%O3n2XVEY{<^2X=;@a)^w&N8>NEQ5p8leze{-S#rk{
@f!G-?1r@!dw-(To|n*N?9|CiLi#MS5)OQFL-IT5#UeE>7a^0)Hrq!?hkTnlhPP;*NP)RqJmx#n&c=C*V103=+EpmT=PM4sx91W}XSF5CelpnUMC{vXi
ysD3}MeLaY)J=%V+zuSelb6WGz&oU_y58Lw=j99jW?m@VZn}`!@4TC=Mkhq;2B=EV!zuK?7ksTb^atonejrSJkU<LrYBr_k{cSK`DxY(a(f&i&h1Zx_2
SNj%M1w8@UK#-x;x-`bBeqw+XBF-P$|Eui#5?8xifV;-kP@0@Vb1O^9HLjL11p(JMKf}8Ig*7mCTOGQ>q^l3DJ}!n)Bvj~3!9-DyPJqML;;sHAu2zI12
LnW%3-W@pZNTE|&8>gY?&^EHK8{LY3MN}zl7i%5&*5Uxs+O?n<7%yS601`x^NCFC2Y}txWL_`MY;ub`>=7q})3urld<1|7L{7!vnnHAI{EUA+*iRA(4W
k1H25QGIxxA0dyT^Qgl@EYZy<r7!KZ3Hk%&`aZ6E^c{BIsJX1->$wL%%%U$4xKw)yU-pxwc{)ELz-vt2DlkyIspy0&Q`Z{`br(de}e12nbvUYh94%YXJ
arF5coM@;0P>FwM3i+z>Gogbjvu^5WKutNg^p=8?D>Ng&{5aW83OytKSJlF7@;F)AH>mbjXbV&{6n9w(|iC3pZ>eXHE)zs#Thn6{vWNO~d_h)Du^cd&1
9qf1<^N~}JPTTBx1WQd)7P(Oek$+x$-7<o$eaP|MQ_wLQEW7mD)S2?A>JcX7vNW3*QRf9J`yg`5uq^7#?CIJ#40T8e9ABq)6vSUl0$|P|TXW}?<DwA<6
JDJ!mjpS7210<heGP>Q;U-=3H@|=6`>F(S2o^JK+ZjE%R4vWNot@Yb$uf2e^uotm5VS#e81ryae|5$(QmtABnVPTp-y3be4{3tjN@^@<=a(r&ZrEBMcy
T~F2ok!;5_K#i|oOA4sX*u#kFVxn2YIW<xqhV2|vYyE-Y<b`Ry<d&LxTCdEO`8|(xganN+@~+gr}`1fTC2h^Txlu7)B2<r@#FRR1^LyCh+p&b7^ecj_O
ntUDd*f0s-(uk425!lpMbs!E;8|SzZy|o%7a-Uh)NmQ*|M{sidtkQX*0v^nh*p@uV2Ps*AXO24*?VuglP^KM#U@6B4L1!^6a=cw@pO_8t-F52YmAj@vG
I+tVzQdyNnbhTzDkjfxJb{Sv?%2r6E7{?LaijFEHbpOwR7HEQ_U`%yjCE^e%(c8V~?7Q08q9(2=TkSk`6BN^VJ^x-2+vK?^jmR1V+UdoibDt74fd>LiP
=HpJzWv{d}Mm)4Na`eMXuURpy8hN$yw%qX*8y8F<TQj_HNT7SU9YW`GEOsH(g$xxdU(B3!^8#=cHi*5PTO?diJ1LmTqfsPmuM=Bn*a-4=-cd{a%ebEi}
4xM@jyV))+h=4Np6cNWFS1faeuh5wSLn#O`Q6Ft7U}{>&XmL05T-8#+EW^pB)8*H_6o!1}cXplx;G#SZ2SoBIj>3$31rz7wV3PK^6;@efLcqmB{H%ip&
q&R#WlTE&v8BT9GOt*nji2hfDrBO=r9%L#kgsu?s}`ATb`*CiFA54R0UMLf+zoa^Mv8_W%}{)Xw8TZ6ujfD|w_t@Yw_y%c%%P6ij$n2tZec?EYH?UO2D
t>MNmGsMecx3S+@1?6^nq-GfmmW>A7~a>c<5QPg^mo!&L-Oo4ue&T>t=k=^{_$#u>+iAll{O!DKT!(@Rlo0u$mG3S(O+p*i^D=r+IO9NT1xJgsaTw=D5
a2xJrE@2D!0or3>Os^qF4Osj`yL?YLJYrw^$n29Q#-=Zc`2oFjJ5Ia*n~X7PuMtLzW~xZo0>CQ}ovh>D6WKjM)>3p%DkE;C9P(uPJF8aUh3x?~Wxvi!{
{I~V4>M-8YQTyhSa6=7?#s#h6x?lQ$*oh#OyvBNoDU<4+AvA(OPokeKPAzIAv1C)_u%5wRRlon=Zaf={xq0183E?mzhh_I)>(zNm>6SH28N0Q6oEbz&-
!E_p02W2dn3xbxGK|m}Qt9?%IgXq$XOU&tv9B6nD6Bt9EkM{BsZ~P+Xnq$|+abh1WsV(3#^lU+=!JdiH17eph&7JUBQE<3tEzpCedAM+rzG&Z7kF{VWS
#vU@T(XensG9_n&><U4?Fz^RX1>^RMDLML_gz8h$kqPfggm`6cT{9c`$fk%vShVIc{tGWywrD{gKk515p4Au+RU*|?!7fT7b=pY%eil&R(m|;jGXFRRx
gH4Cm#`t#kH;G(FDUo_JzW_nmrAzQaj$UvA8kdTYz6E;q!m3?vs31jd(`TIk94%{=(KiHG5Gzb5Hg}%{OFtGzf`)vR^4w`elL#z3}w&ABmw!&bEGrf9<
>aweRZJzN=sRu72&i`t|Q$`>sAu-&J$_{mH(kw^;rwfw%eptHT^)*q!b%)7}cjSvi_a*w|LLJkZbI2}@FbVMR)!x{{yp2PUa@56=cUiqLH4+TOahcdza
BTl>e)_I}aw&Gp%2$Sq}FYKHE_04ooz7`2`s#zrxMWO*vJg!ww;Foy7%z*@)0=kJ6eMP6E~?M}<Zt?PKqq&WoZ%3m((au6}_4$iH_EY(~JgS255Tvy+h
zvREW@*iILFK+yIFZg$uSK{{({yvWHOW)O%{_aXYd8MDY(cfL^CtuRvUFol{^anTk@8{=Ae{!S0yV74@>2GiJKW+Y=hW~5Y-+Wg+OPnm7VK`SzPb|aOG
5Y+SE~X7^rl?`Za=qH%h1GIpGmvaQl+%Puo){{2MvE!diYxTNcw%sfKRuKWM|H-$a{eE`)Ag$P{e|W0rSIz1@^kfFN%?NGV@BK^tmQdTV19dKR?LRl9<
61MJojx79qd|8!11n##@386p{;c<zrvC{dkhrtrWNlME*Ax}UeW#~xmd<a`F7y#XoX{A^8D35$UvLkx|eTB-4XrNUwN_C`<dbLiqU(_kxr4v^8Y6Je&s
u1H{TP#Dwh-^(&)~z&x*o}yyH+z8_zT=?#OBVSPL~`Dx{oQt_4r?%P%>d5rMFHXg{nhj7cdPwk#YsU>-{0p1I8R@L~Ne7evG;G(ET0oTtMgopUx*c{AH
u#)Iba#MO6|BKFCIuz3YDuq_KTzF8LCRu&Eq^cQSBT3Z+qc=6EX9$n={ZSmm6VU8O%uPn=(D><(o29I%K^lXKC+&so-#k(ZW^mHuHE<`kz!I=&JsC+w5
%v=DQX@2uuFfFeMp1<>T>)*zF6_(mHOEKqVuUad`eSVnZt^C$MeH)*bve6Q&;<@i?+@y}RmbyhQ(OB*=RQB9=CF1K)VD?8hw>Iuxg@t989~kBs>G$|a3
s-yat+1@%K8)uq4en#UB?SwV2YQ!q&wi|&(>m(`PqoCvkCp2~=RVNO=L_o7_^x2gom-xiDX_E&xPYm`w0ofcraz%W#9DUX*f~$lc%A9kop;aw!#i6Fk6
TtSTCTJk_Xp-+pLEM*<}iQn+d4RKXL*;UnM=yFA{n1;tjGFed+IvNP5nte$@w%tn>8likAL4jWKdu^JhtQ|l69y0#?1SW{<+D|C-WBq6t&jEq~F8}_97
Z1BmRNEo9}A5pRty|-B0_|k;{8V%Jt}FdCwH)LbO)eewmBOF#TSLk^gvo{-VCC+k=3@KVB>B>UY!1kM<8~qfh1j`sJI*H{k2jlj{2YZ+-1r<K2ELzJ0k
*!2Gq_<CSXarHQLst!sscvUk3A&Et5jl2+yA^w>)Ve}jDIYd?MOTR;2mpIy_{{mtKh_S=6t)jv-4E5C{F4rRJ;>aRU|a0q{6{?6Bav;Tko<G23Hd%t=2
{vZ9$v+w-z2mknQrbhR5pJ&G2U5coRqxzOZuHDDo*S<NMI^Ne|S%mTFnx$?cWHvFD7iCx6X!7guKF#I_fA+7RegCiTlY0O6AODlt-PiA;>Hoie`|g?&Z
*fhF{{El*;MtG<^?(2IcYpfc?>_te@BH^4|IRf*=I{UWXaDLi@4o)1#<juJ?(28IaqHzFo2)ZYSnt!~n|F`;zUIB3u0NlFYht~{J9kZa7asP<;2U?&&c
9u}Ryve*eH~|N^SJkKOaQ$D-{9)})9IEy5WeL;o!z})C%XHe?%=!k|IuH)|Ht3?;NShtmBQJ?$kflXAN_CdfA3F!_MiUO>xC;rKl{NCp8fTof0T!7V(<
5U|Haklo+tR0(sXu95BM<pH}CGp>ikKLu9b_}ukL2=+*pXKs;oZBz&p2efcM=#V&;6AdX3(_HJOHb_OJfQeQL&^zV~mZ%D*xD`hWfQHD&3~f9qdPR6YC
Qe|Y~N{_vjk7xOUD`0NKieE%Q(#ZQ0y;}8DMU%j~g^Y8rLvp@g#eM-fj{mK9N!8Bvv`<;7+=;xVhpN}xjMR|Ahi{YBaaGHx(OxX4J1GV=Ie&bFq9%d~4
`eC2PhyAWBqidGK(4QpnP`_mJ82iP$WgA!T7SjT#pD(fg?wV=!|Nhg7<)8iTZ+-AvS1u+B`@3h~`Oyd8`-^9P^lyIl*FSjnH-Bf6#4B4r`2K{-eZ`5nY
d*(6_&fJMUoic%fBm;V_^0nZ``tgjpUG$6|A!N1&;HqW?)iQgwDap1IaPz<#=}G6%8Ab#f#0}K;5e<gcp`eZU3?D0$!~VIY>)fu1wi#R_wC)~^v*3mWO
-@s{JSg9A4MQ}_bT4k#Fy{=t7|&T`-%GYPd*OAHBIe*`p5TkKGA=_{vOZy{grEl=OFy_hkx(79=`rx{^jDHU8Zbyk4c=w_w{Ul^6WpbbLTu?p$~QH%ke
hgOGfV{tA01`!<}EGw}sl@7V3X_?`{&*pZ&$R?-%PhEuedCchxVy^Q{ShyZ`px-x|U6(NAT!>(4JtZKvAzZ1uP0I9<6i^kSHA-o5Pbox8gHNME-$AMWi
X&DV^i6DP+Tu@6G>v;Xvm_t`_QG~dt4U;fs_#x=d@pMU$BTlpt{^1<)^)udQ{`rh{@ak+}!AN<~j<m@2@=zY(3SMk3G{R;Kn5I5hvu9cntfaG=ax<dVk
u6<EVOXeY2c2ZVp*)(x64e;~7|2NNm{QdX;!#{ZT-G6*das8ve`~Dw&>)9WCZ&DoZ|GPh(NPMh$uBv@vV#4Q2^$&i0ldj*J_?s5XPk;D_9|7wB{np=p7
3kNApOBtbM0Gh#)Hda*zMFL3VNw|%8tg$ZrfqKD`pv$Lud8VMA73OZzKY(bn3}7=*3*`DO^rKkd~uZ=%I-dM?6cqg?gxMVkM2(Y?OXpIoF<M=cRzja@4
f${Kl$l<KYG{&zWWE)%-=A$rh1+9-?Q)j-3g;-fAN>EQ2Y0DJ*~qD)E9|i@51tUx-`?|-48M?@7+G!U3r{3y}RzWcc;4-WKC*=y=lHfd{cuT+W}rGhv#
g)Wb~Fi``xB|_oi{)t!`XCGDPm4Yrt>)>|gxeq%y9lz2E!Y>&*Yow<gLzq6e=G|Jk42Wp`8MXW##~&;Ig%|LKpucYo!D4xPm0QU8A{`(N()=5HEr8viP
cj|rHh??ZZ_zA1*o;knARrzY855Fg4St*^WLO>1UTm9mJxdH3P59vHt_SNoe`^|#=6W)l$bJM-HoIepG<-)HY2w@>u;iQPW&+b41Rq^8gLt<L;bXMU?Q
ztx%F>dbGw&2Kf4+jr#l9ld?WZlCzW=k+>q`%X^ZuO^mX?fsjzI2lrt5qSK9($?S1fS>=1AKnb94<`<P3z>_rjJ;x{k7u_3G7y*y%44~Ye&az9|L42@t
wHdLp+1hm)xdo>h$oF4zw5tyZTI$oc*UGN`<>ta`9J%Ut1|!HKYsR|@4qnU-vTCAPVeqH{RHV~E>#gn_qc?UHuwT$<6(|Il->Jt=Kc8)4_o+T^B?xlx%
8(iyX(GuDZ*<vZ;#QR{oqe0?p_dco$){Vi|G#F%JQ_aHGZ-CyytxC^2+ozZTWTMJ{|n<*2e=4UoiyY{`5HmF!lI!{wKriX5_qm1g2^aH>P&1x}P)8*Dh
blboX#K5MAOgpYh-P&wu@!pEKjvF2DMWA7Vcr-p0JY?D(q>LU`Dpe&av?^*eW8pS^Q8`@FaRkM#aa1PA;!(SUzBz^KclIUO$b=WPQ#bo<o@V4AG|;XnW
T&zb%EPM^m7mvK|@#oQ9T>2~OgycPIr+y=b<7U1YN)xQ4%W#M~wFQ1Qm@X!B`pa0>1{OJ$>@bN>O&ku!DRYsSvxvzD-aL?>>0zM`iUji2Qu7@uViWjbr
S0E9_^}GAx-RFw3tfIJjdzjn<@IcV@@$+*r`KRwqs9YbE{n@{G_M`8=l_hgO==HJY!=TsR9v*=1?{(=Fvl|X~HyrL^dO-F1tTR5u#|LNSTLS1~$V|J+P
k-`9j|J!IMES`d|NL8j@a(t0{lWkB$J50x9;;xudyd6Bw`#Zh@%rw$NPVGC9wyy4^*>G8TYU8JVvJWkd-zr1)34IYZO%XBM|w-#-ji`Nr><VPXW##=_y
56Py#M=ua@DCn`TY-m^5<{Exai8e7ffE;-xIO(+nb-|%J99tRex!FN&hA8BmGxmH~nf`7GKJK`ascj+vvZLz4ZC6Flqk&E4hz;2$3&m4}Bd*PuoAsB)O
tB_5SvNnw07_Sm&?*{Qe&9bH>1b9?USiE|-a)E9X<qUk(1AZzb<uLm963>u*s#-nPd{&>q_c*UEqTlV{)l{<GiyH`gZ;@LN!l&w0Fi5m|9%^qs3P?~|*
)y_+iE!Cw|24~y_iL*?aO@j7U(FGKE|X6oqSZP6#3?h)nwI2O7?5D>H5!DW>fUE2>#VUtC*m;>U(bw1`ED2_Zf7J=kE3%7&1Uvp=FXqQhtdSG=)_q|c9
iILnmqm_eWDs=35@G$rk$0G2@b#<)e12mF?Cbm#khqk4kdzw>gmS*Tu+j5&!7|@ZzX=-Dx3Xon;NRSR)MqE-5!o)fg>0zEhsK<IxVzz-vg*fgA>c+5Mm
rfi1d`<?*3wW;z#BNjp9OJ!Yay-+ibg<hoy!Z4&Fsd_GDpWUK2y(;Hkx4I2ubrXAg$ZOrvp^i7n#38~j-X6EDi^bX2wHfxfJ$m(Uo=pgPOFp1f+o2wPd
TglcqCc`ZhduN)I|IACxiS#hq80~-KJeA6r4dP-iE^b)M6%@;Ci0xbh3Q%$sk@!u*oh#Rm$XcX904hor!BR{kRfazympMu=8m{q#A2*yp`G8L*1E!L?6
IOK`Oc~6<853QK3@h`b+>ZUxF618ry^WLFWOCRj6wu%&el)eAiZ$mYhtmT2j=AoHg_pI~fH2MNS5>&&xRmxkxuH&w8?ZRv>Fkh&<M{nWD)atdFa85*5T
)kwuM`fh;Ah`SdgdduW?yLv<`ilARHK*>0UhOZ47ijZ?W%0wIyb6bap#N?MGV2nuw*wEfKYxt>Eii5?T$?%b_RsHC_X$wE73mWh%C!Yx%OW&xAUvQvQq
Dg%M2$BRH3y%utINUW^pWe4Vv<9dR%zyfO1yZg&&MtChacPhJAD3S$jn!?E(&B%acS8%^RY0kx*CzWA(V>)T4c1J^0cPeH9rAN@k4B<)IsX1ZyQFEf!z
}S%NJaSTOQaiNa`_e(&nKK}l{1RG6AwXee5bXRs&nOndG`FJ7-kdWf7N1$&biqc*2p{IQR7UN0qN^WUV%-i)kJy;ul03ieM2}x6-N7%Aq<Fh#DXkn)N(
I8vS*4;~crD45<3fda(g&So%NeDfk*A+Wu{6%c-gMJ|XV-XXtOaAaw#@E8aM=iCjBb<pxmfSjrABvSw^Lv)>N-A}2XLnfSVi}?W(60uIpl076X&C?8g|
E=BqXq?%_^ZcVII@PT*+My^v<@Q&(4V@kZMe!OJc!%(P^H~xD^XNm=Gj+egPffRWX|65KE01(Cq;1IUOuoCPJJiBghl%V5sQ!7}6Jyz7R1lmYpsPCu88
d1wjj!1uV~d@1U`#1uk{z!caSP2k%%6S(Og$Qgyjc_ry+P*1fEg`hs;j&4C5BCi1yJH>-As7b+jaTo=H*g)c7l9Xs+v#f9F6`uxvC`RIurA4hT77e2O(
)RBYAa@WBKIn6%1BQD#E9<?l3CcL=B7Y)IYY`n6Pt)_{Vbdqy&h93?1$@w^vRh@9Yja6WaLOxnaNzp<qcJy?9yI2E?P^5;gCBgxYM}!-Koi{D&HW+Ohl
raZRIL|y$F>r@GR!K~5PUhLf#o}^-HQh_WQOAWC7g|yUHMvHZlf3TCImsexkD*%n4Ti->uzhjDNE#8SzrvvkENWzR+UBa(lI~~}=24Hsr*4Zqzq%k|i1
#Yw$=f7Y_ZzgGFPkmrQ3qlP*s55c^$M;zC|VKgP<6Q6oRN7*5j*S50~Rw5{wBk_3KDQ`RfVT)-p-@dW*g{kV7$Rr_ypdv)7cckboa^AtO=R5d8Tqpp!2
OUE}+eVej;zS-fg5yV_h7IL#=&`^6kz<)~h%)4@`6cCuBW$yZSs3U|e0or7VM??Ie%bf*M>pu-Z~<7^=jcpq4w^3u}((T2i(;f8}oD9B^g7!1iO-1SHb
+7Pd9AsGSS@JT}pd9=>7A{{-IKbv<$}x?pRjWZWcCkU(rPEsM9-e9^{0(WNc9Pds>p)Z^A^r6!ntiru<11ek0>q8%Yoh>bKCs<H*hKs9h<m=*x8uTcoy
3=WW$GvpSYbZR@#raW;Z)IHE4fr+LK9vw-WkiF$`uXZhHX2EWS3*-`Pq}_5qKNT1UI9h{agIs1N-jz@Ww=ju=XtO-^3vn}dC~{IhnyBNg3D0@yc<R-L1
rx57gY9SSWM&<ba&?}oM-%MJWT!fZM43!3XlIsm-V*>T75Q?Ixxxf-*0=OUtp*@<nt$v!80JvhHJ0Z}Mhxw2&Ge|ZZKkb@X(3*zN_*PP&&Nf4;-Q!_$z
5LYT<97xSd}DPpX`7fsVd%stnDk=9P0D>v@GJw{tdhJC&_awZ_A|V;>ot$=N9JSV%Kq*Pzcn3V+oxbbtX$hQ)*Anr1fHp=3Z{m=8G+Q`*MrssNGhDhs>
NNfLwd}n)bx#2s$Iv@)mXa3NQ@6H{nYaPO_V}j-o-69Q0m3+cLQ~cL0rR!xHRF(VX_Or3{vM(}CCT2A_b#)8CDJG7c{@{=KRf_LY67ue$gd+rJ5i*PXu
f&MVI+dgs-r6urgDuR4h7{^Bn+5!c4A?)KGHUv(JN^Qx~p5=zHrLhTPOOUG7rY4$8X;1;~h?Ka|1e1Lq_%cHPlq(Rk4$5K{8M0v>!M;WxCOgL5(hx$zY
6I{qg&6mgDmp%U5#`jlUKHhfwN9C{NpFVVHT;KTrO!$0?@qa1x3*^eSc#*A%g<p34__oWd-abL+Yk4FCQr|SijE^-w<H5+ty-B`FzHUcO-P$LwOrLW5y
}!11URkb*8>U*>ZHy>pgo?V%i6<vp(<hamrOL9`$m~ELuH_3iK$_va7RS|@z$hZVKuL^vv6Q9wZTuU(b74E*<QeE@_x#+(J20n)EIygOH_`v5^4IkLWz
X*?A3246(veeY8858WVU?58TJsK!bmF3J4W-YIAmPLiwKnEf%Nd-&1;(3&Tz4}^*<!gpFyl(zcA*Ov{PlG2kx4G|<KrVbW-A-->^Z)Jh0}l+%*8|%t0-
Xe;Yg(R(xhETgv*@AGd^LMgOXdTv?1z;bQTwLXX%SgmeYG08JRtfN8RPvDY<rU83$?7Eu+N=7FBT{u(o%gtuyao;eG$U#93BCs%9;z=SxKg=?b?p#67v
sk64Kp-Iag%%71a=|1td~tj)VMW1U=SMXLmJWVC&EOfE_-zrd%v;!|Jok#6`{FYqaD_*hqbv@1US4WGwHQoR!YN9BvYGAvph9G(tWdC#!MI(}TPDR5%>
Uf^Y@z7H0R9>VIw{Ol#PVSK~2tnD6;d5)-N5hEbD|Ipswt|&%022w|-W>K@@(u<gbSUgV$AQU@>1xl}2PHjZB2zA_y-3%~w-#@oZ<{Q?dWxvzgS(fwiY
AG<Wen20_w|!n>SFqq)(T=cSVY5BYm?&l4?jaFNbGDhY0-#P$D-Py6R6v+nDkYEc-)ZK#W3p`qv&a^c=pzZIkINVOabt0P+3~aj3l39b9q1n2F751t&^
e1L;-!f%hs^_5vL2P|`#EOmxz5x=S)3(0Jf+*m<!_R2sJG^wlQwiNcE>HkSbRZsZ<7B<{Y%?2>Xz%-(G|*LO)v!23Ei>ep3B!O*T>^@FRxl3kNSV*`gl
}c2IH~g&P)wUg}MmX138Lac*X)!{^a$OzF~blD!26Ayz>ECy5b=_ofxYNoGx%1$5n3nL+{B6KQ-rbkw^%ef#4(8tqTTq#anrltb=v{N&`zvIAj=tGf$l
@t$0`#1MI*wiOY3I9<O+zI&1+W<eXzg^lCAYJnvWRm^x_Z*M9Eu%mL?^<5q>NXs$m$^35O4UKa@(28*mTEEs%us4UO-^oJwgB1^Qp^|gQABDW($$TeoU
q89M?{p&;@-j_>JUVy3n{L(qwqJ!_tt<rdCFEp)8FvTn+Eq@Iu?tOW1B0oewI3>kn`aU+kF4ERjKR@VC24;<JOSq?8+%c6-o6ezsOkWeRL<{YrLq2V#3
zMmwW!||<N6K}coO>+2OhU8QQ<vnOIVLgqxk{`n{tx<dQ=d31F@%bg(yAnwRe)sH75@kMV5)U$NdhhAi(s@krovLboAh82KIq4wUQPNE6tK8I&t@#$Kn
rVUpV@pdu6CRI#~ln_!tQGx%`m=6KOC9$(LXhYg|6~thLjd7i(*l>DZApd0T2DHRtDeM=;6%s1iL*kfJ_fvOP-@#)F>%p&>%i^>sns%3T1N?yIi0BE~A
d+<MA|n!RGQO)5m!iEI>cGT$V4pod4u<<4}nFtNYjdi`8u};sA^5aj{~+)-*d0N7wNE`Z4LovE0KZBSroYj7)XWXv^VGjHcZ7pDbM&-DX(K0~~_OhRMz
syo=44=NSs@b~J$DMW@P|;|hT81NL}fBx_eHIw{~5I=<#eE9}#xV>ujHi*PazQ^BGsbRUwy+JqbxV*^VwSa6`*;k3aL@>8T^@nBcl%r<ZaITAB7!ff2N
n9?*HZ--O}X3}P~#hC_k5Z=ZcpG;`ZGOXD#@yCQa(Pg)nOt?(wkhL-SNLoytTJ#r@j%7pkkic+<kOSsI-Go@2Vbiui%V|g{6c5xGH}X|=fiiMKjQC6t6
U>~kwc1KhsL!A3WE$pte$WN1A;{xAMYWP^^%mx;#Fh6|H2@2`G-w!vbCuk812L>QPHAU>Y3;bv+0Q{LtCzi09I1eWIF_j7Eh4m7GU~db5xaywZ&}$Yvm
K>EiykEKWS=Z8Gp+pDai-V;oz*KTAdz<FknJgwsxfd_6FnG%qY;il0!vjeM}ur4gLr+glzGhU+u07j@Pn++hu1yu#Xpt%?@2))b=nC#^Sr}2DhUZFT4F
6?LRgEcq*cZ|I1>)G(aV^4dOq~M$50E)$0wohOKp%tGRE4mo%b*;qmU0a#@a<TXO-4i19i9xtP0zlADlg62$aTxg)gngxS^*Bh@mpsPolgtK@b<M-Q+q
9*3Qh|EW&y3fIK<X?Yb<MCQ_%#S>GkN4+e%`4l6mQYi8A6W}pcyr859M>4;8A0o`tbDxWowM859f_ow$(e>&hPddHqSy(dOeW9lL)_F!noF68FG2;(!@
TCrX;D8Xp#!Q~NbSW8IzboY}TYw3DauTq}k^s+E*hiL~R9%DWoqZlj=(lk%L-*IGIxdFy%iDr`U;2Hd|i1whv&6BMx1TrAE`+_~;>tF)8S&;U=5E>06h
C=ppCdC{utXVa;F4fw^)GV<zgs)Q22FVC@h&*?uyXaXytGt45VN0B`;V2pkD2KIn7U=bbqYMP^nnHt6lUlaLIm0~F1@Xa?h}KQ#8QCvchdYvDXwKj~me
ztoq2Mq~wu&(hLj~=;e51OG3AgZq#p>=LH#HEE#9WA^(K+OhAIcoVidBo+O2+E!fx^K$LYFOX$dj66p`EhF4ytE%W~66sH;~=u7cBDmrGFVUj~&DF0gR
+_(dJS*4<$<_GoQ6x+q?k32vix`XP;s-Y3lG|O*V?3b5c}*NalAZ%izxra&)B8rjuRN>pP;=b4H2IMuVRr$zpfgh@uT3G4$yu+hf843+DRp)Ll|XSz0P
SC>}E$d56X~om%ae#4=}#!CqEwj3JgbI%>Cxt&RTaLmhsxaGS7$aKvnJ(gEiYDuT7M5wG!+T%RPnX=~W5GLKaf<x`}8$<R=VIC>N39B{yqM8jQY@p44E
>833x8jl;Kh!{T&87g$d_T(Q6i&-O`EO@OK(ZRmmZH`isy7W0Y^1Ea?-KX;0*5qeYvK465w>8J{PdU$!XJKLZxngz-p(rk++6eLX)4zNiMSj2FbaXgC1
VxuiYq4I}W2etAL{zQIqy)!Qaw!B(1oFwwMZE+g$3p3#lB+qnEOwrOn;4fsfTbkT0By}&%5JltRU}qGt_fCBY|huA(aa7Toduns^K0s?&PFoJYtc9jWB
ukFbD!Wmb<RC6*OwgQNP3inZh*nc?3exw9>`rP&?cLtD`t^Vlj=KgM;3CpSxdHQNe_-;vQM>B5XDXrEsuNxY&Qt!lXV5R2y+>!zRKzg*hywM3zs1kP?)
~3n0~FoEpSOvJVB)%f-bW$tDdi%iZmx{d4)>mrk$BQN){VIfq>J)f-4`=X$L6!8Eb5=;cyU1Z_JuFRV4t~c(`l>!*?iMvJeHSi_sj_JX*%65tblT=fR=
GZHlADq$Z$?7>p)DU)W}qB)b0wJLMCwRaTayP3G#1AoIrP_PkgW?PM#d`?GCB5I7kQ0Wko^pRU7<!0meKMD_&mn6wOcI`Ah=f9wcR<-;ZLmngB~6z6IX
BgIS|k%~13K{flhUFa?_kV}%nhTD#0=rVmr?i{6s)I5V?t02!{5dvI@XEUS%3RYvSM*y*fWGDj1a)@NGHY$QZE>y=+afTv$Wk?*eV}N$t@kgQq)FAYvI
Hdh+S$d5;uIJ{?op#m1A#rSN$zY)nEePioBPSz}fwc>3p`W3x3K248dU*uAPhlz4nQ0ss+asou&T_Xr?O{-un8tg>5|9@f$f|-n3+@6rzyc+#XJ*!zSa
$|;#ZI;z(2sQ<ks$+D0NE;qzF2|@zaw!9<b*YrpsC=ni1Oo%fR>#yS}|1>CKT?`b-g|s7m%jILIvbxJb>c`=T07>LM>z-Q4a0fL<A?P@1k?bju~{=>-+
X1w01kp>=iFw%<u>@-3?&THc^5+X^Dfc1!>*(hXv1Oi-wAU&Qi+QF53B|@m09PU{iI>v1LVSq<1k2F3!GAMI%Ee_1)O>&6p>XEinw%I@@|R4vx|hR!^G
WSCk+-!5qX{+M*lSq$zq&8J{gs#nZHY(F;Tdb8U&NPnUd$Tgvi`tPZ{|IrK%gT}SSTJ^W-H`gHREXnn5g!+8VD?u?GxnDe@5x)asQg<$iOT0cj1o#D!a
5;=-ijVPz9CayAlhw24GvOu1v`HFW4bAFl+gISh9`|1U%yfTo4eR?2@{PaMU$Nm30P~}%QPzA&%XO7QM+??mkg8rBz>nmQ)u#LJsDRsxr)<GQcA9J*Sm
i`|*+P@6`zU=YeHom{=^6|FYKPrDE|BnJyJ`+BlV*Fo9{W2~?f`<;SsMx>k`tfa-rxwR*1|B&l<W~OCK$SPi*Q3CUTl-fAa@>A<xAq?`4{5txX?B^0_k
kxL4OFSx0%=B5#w_Jl{?R}cWD^AJ$eYc&y^a6MK$Y8g+fXw0mrtheP4vI1{MG$`+4K7u0#!I4mpVJKSyGupWWdyfCv+FNYabkQ`$M01!NHM38A&XOowq
D`?}%rcHJ;Fbqt=$C24`1lZFk13V<~>@Nbgps!E$W}$|cLz4ooZYwpDxmMZ53c8yUpf64B@i8)e-vgDg2#LJ8$VxgY5lD<^F<=Q1ZTX}`lQYjqHV2S@(
VGWu>!6ke#t<-ubwr=GJ;)m(aTlokL++nF~;yqv&QL$7@#w)B;&JUD`{{99N4;Vb{%jsM4v_+iP>R?xM4$U(tr#RTCAwyN6GwU_u<SA5(nKEe$j>jgg1
4WI6cPk6-#x#9CTkl~g1KN_E+t;>Yrw03x4`zpgA5dXM+Bpjs9WsiKlz)qIRiU`mia<{QG&e2CC(mGG1AW}-s0mtNv27j2ps)#u{*=JejQHz7d>bk7bC
B1zJMB-}4@R**=2P-DU1-}^4a%9bYKRg7YOt)t{hG|&ATFk06T#y=}(liWv5A;zpWy1jV$aPye$}>v2U^a6)YMTfC{Bv3{;)r6FPp>mxFr@>-ESkCYSb
o?uPg!9qu3g@W7b|)hxF5>x#+=KewbO`(r(GKlsTji1$El2JXSM5W+gXr`vNC(dRy*eL{F>%EHgf_@^M57@oz6KVeBAy`@_h!rVI^pn@$9K_Bc_`n;En
SCI8a4lduy9HZAfn~i-?KJ6>XJ9puBE<JnH|I>*G=RE7!-P@#pP6={9?I8H(K!wrSij51nXm_Cui9E7uSGhV}8N|26FIy8zB(k{v3&V(`Y*tXB6Hq{_u
~LL2AxsdI<JnG}xR-eCo0Oxn4->TB*+zF#3qw_G0;l7mTW!!j$dwKm7Cukl3Yi-25h0?Q8JloSwWzhhw2nRSM^GDv+G+lH=|>c+AV0P&)~#~P+q9lw+3
POqtpGjO58zpz$}4K}HOQ>U`M5%yN<GUtrEk0F@ovz+Kykv#3!2U;VCgXKvh5~@uf+B99wY-`&XN0$~g8DrF4yR*WBg4g_R($C<OP4gQp*@~2wp0T3m1
+%k)h$CxR^zDeb(H{b=%z1szHjJd2?PL0G<43{y4BwBx-Nkz=p7isJKsiOQHix-XFB}sO7)Z25>-3U7y*%$MFNbK2YZGF@tmf^cuhLA@76G76bZ^Xo<@
V?OgtzEX4BlO~-Fm`5=WgRK7?ZZbmhng-x-1S%p7K^#O!)H>Yr!s{dz9$xp=&~M<EIwIu0^9;wfo~kpa*%N(#~UWuck%)xMLHY<T_`w9!V+HVD-`C5Ec
qWk9o}lnnYA~A1hCSY-!mm+2h4QgjY;to@lEUEcPLg<|He;<*i|cSJQz8Y_-ug*10y!P|0U2j@B=;vRkvYnk#FE5GLI)#@4Dln)OE?-!SGRSI}#sY3h+
$y@q}!mc7@Nvr>YeKK7oHR$bQJWC<NKkt%A0*-0g8op+O%E+9lT>6}c~mY<U)&ke){V{lg(JKLulo|(#Z+CCY3E9{Im=Pzdrr3BN6EQS?kwJ3V0NgmVX
s$*7A=t>LZ(lBy8&9^VaKDpRZQ3*b$K$Xp59OrzpCsfLT$Q7xSz%%CospCbIn%a{O#E{&}60M0@0EnDy;{oQXb|_}Ua2Y1~ndCKO@$|fAawduGa4)zSF
lRZ5)cR>dX|H=h7x{dGP?ql2kz)bHIN(HiDW`I_Zvm?FxhVEc4WJznd*!C0p6-Cax1`>1;x$fTY$c?OU0bzy@4P(`dg18wWKhf~sj8)#(`VFLWDLnSu`
?#^2V%HbAn4qcj=3D-P?CeEc90~kIaa&5ktIAd2kRLhDp4~I0kG#lvJPdoF_EH25hd&|7WjpnsGs_f3%XJB(@I`q0fk@Wfv>~tX!hsh3O|Dll!Ahpk9B
DGr~{&{XK!RQt6Qwa$7<3Kq5o9xSY1bf;LZ0aL1`7kYzf?1nq3I*in=&mP>{pIpd3<lMo=tZRRr{#z$7bkG22oBB!dVFG|8??+@a{f&tsn9)@J7g{#Hm
Vum-DRsj5j_Oya(2dq*f>a59Nuy<`+5gM6?eLr{Tre03Eo?gi{*pqsNmbcD2;B`JV}h(ZVn-~qU_`lx{u(wjKGF&3f`$7{fAYA+peqYp^iBQwF8ZV6h7
n9aLgIyZQL)8kR#5fQEcxz`y7!pwsSTkPUEoT*lP-7C%br#%GV(*>q%nsgm<)~x5KMe1*JkKP<7&XYMw=dBq6Z!`|QoCUZFumi?r^hTYTU2=B2V}wQPr
%o`$4%m7L!2|(`ny4HHC8JENpq3(%ccucgszy?kVrL_1*wSh;p#r`oX@XF>!c$zJm6Dh*&)GbHDBQJr`$VMee1AcBr|ZcMObgt1!MK?P(9HLT+PM&g*)
Ig#rQ95IffR-Np*n<&%h21!Kpt!pnADbl*K;idd%!DOw6xP}{7v92+<ks@*mm@3Ti79y-T_Y*F1Qq9NB~Y%FTml^+_uA#X{fOys2mu@bl<t1?XU0kDhm
=@$!cf9%gK<E2pb}Sx$TGZRxpN&^lf@bOc@bOco!K!Z4k`@8iUI#o$l)qB8J$lHObM;@!*MIvJ@s`XkKEZv$r-h&+t2Dy||20(85EEb-QW%v;e&hx@zr
TFo#06aI~65&ZeD3taMniW%rtMI`AhPvNZdYC!;(qJYy|gvW+ZOGY23Uq0A6&TJx~#F03J!s6BAjF{p-2#-6U5_t@$v?bdh-bA9Tr8x}p{9W&U$eA4*U
f?gI8*3Q=3re;DLNHYYRyB$4S1BSp`ub~04sn=Cw9e8F#aJbOhtYgu~nWQXd=Hf)h{9&u^EMrH~(SUg^3$x2kPu83-?k}iGe{Q<@X(2)kCWq_@QwRs`m
*&b``b2B?(m2ClLB7bqW^I+;s>f+jJrzMJSZ)>ry^LLY-Ykvm)XmvWJ#Q^!1Me0y`hsz4(wp=FX7?spqY)`DE$Pr1PBO9!mF8E-ss@vFUvmp=UDm#(6&
=6CvQj!N43j3v<u(vW3w2p%Q#pPUZAME6c(ST!ncgs;TY$^#$pJ3rBqb0tA~eaa_uhDP_>SoWBtGzsP)77qjiH^fpj9|8F_lyp-b-9PuuXEcsQp$oj2f
gJ=WCF4!bZs2!4tz9;I_ja+Z@tlX+Uo<hCaces(H(_h6zh`Ic!zS?#g0#%iPYH3vIQ_hNdJO)ML1lo_+#?+X}dsoD3u*Cks(Kiv<_7<4zqK56LJCsH46
%nlnrWU^y^GdO3o$?Zw$bITc+4gF+seg@$RfirkTN9o~%2X!bi(uxp&Yu)r6YZL@dCNoWswq~T_et=f^5XlmCqru^9)%apvY%U#uw6(sLup@`kd44Ef>
w`pvqJ_97gwO->9M1}ZO0Bexe!Yx=`U|KhJ5&7g`W55!Jx#)}>xR7(AL*k9mqQ(~E$9~taKsfg%#V*U9faa~X$j^t&F)2&6OvdNVC?I4pa{T~Bru!{iJ
)KZE+qFcW?&5Wy#0p3f0ms4!nOBgl@o}g6n}gXqx|~oBtkD3ZNfVITV!{p&(L&<|DQ<_c-)<;RhghH=2w&mC`HX<tX{X*MZM!$|<uUT{APJ_q!7%@vmy
5ol4!fZlE|e*mW7@B!L!E><=oNqzTn=>^RV2Bs?WsU-@ukyQkfQqW8_bkXn42xr;tRlXjRUPqaknE_m$sDcfpu)wH7{T$?=~H@Ca0}8gz0LDOTo@WP?;
|wGHah~LJCyZyG^htN62M^CAP&l!NkLjzpoc&69TRGU8C?egGyea22y#NTbbB695yQ<4A$W2O9!h4QJaAhQD>gtNT~@Ba9Jy~Jjo?q>Aqqj1X@wf{=(V
wBiEVuCRbMI;S#aHT&{@<!HPB``xwnHB*vvC!NNmb@^iq09j;x>Y(JtE5SQIH<cG;ZfEbG#OEtc>AJ72ymiZ|lQyaqe7i=T7gO56!WA0N&0NZ_SY{X>9
z*asCGc-xolL+r*j~zl{GSs?JPY9Q|WYAI3d(82I(Ckm``9h>4gaSilE2gOTs7jp>+e)A)s7$2X9V%A~!T~_}EF%s!b|Ih+XNhBAa#1^E$r3)Ha?1jzs
jxub98eB)n5Rw#UDmW1Zlg+w_TlReg?f!_9L`26=uA-Y%n}x(Xt77wPC4z0HGe=9fi@uI9GUI)dE8U=*VD}kY8&HvnELIi1+iIIn^4ykU`^XUr&!6Hqj
YatM~ape=4?llvw=BNE}&3oXrc~=v&mXzUG2nxZ41we7AMQWh`-W-F<<20uLEO#WdmbYsC=gG9bqR)MQATZDKvlS82hT1`#d@xZ;n<Zf!slWgA3|Ea=d
<~{;QXc{V#>TFMIsAjqk6ze7x=UkIG-k|D(W|&xFsX82^`2znqnx6T=v0gz}eNKfdkqPzKwOyavK_5?aKITY3F5Fy>A2_0d3(Tl-fBmfU{d+M6$bXQ8#
&jn_aJNt3dMx}DhaC@^LvQbc$QgbByNaM@e=qre!!_ZBUG4TK31*>IVA{$3Rrb3fkpq9MoE(Dx?#-&Fq5{=e+`{S1LISWW4cZ|<3ztCkYQ`1L04mfB|a
5LmKt;DzPX!y;rw&rN|ESL{RJ13>VGIbu%VY1~ET*#y%o`XF>4I$^^u7hxB(`;efT;g~RoZQ)w$1Kq>-{Zo0@c9E}fFb9&RnA#skD^!~H;f?lA$4o1#H
7`^QDh=3K5;EP!au*MdOMh$5tw7XRQa$YT8MEwly4w*B^bpw7+jFz?4yvC^e79e*JCj~@4&t63PAItY-(C67ul$1>|BvY>^7w3V{+#C3Mzt75sZrXh=0
d^0#HYLB<6iOE-|(?s;M3mlv99=NSA0%4d>#k3yb}LM<%+*LTaqZ4H3Nml0Q72geq25`tc?{RG{q5=a}wx!gQySXD0J4D5?0rivOlZg)EA7<oQ|EJ2gb
<qf!T|((~|3z<*KtK9kFX`hPC%ctgLgco$kW`*Lg*8ad}(GIo4dq4=127GIZRqd?huO9CflLgkG1hXQj3u0)tqr5SUVFu#P{FEh!MNS}+W<9v{Y+quGf
i_gks6nVcm^LGoKVMi1Fz{F601@6?V|TyDYoYXBKL{Bd9g8VjZ+UygdMW@q1Fs4a(@kK0qj(Q;z{5DG<cJTRJZCLZJGmTlchoyof*-53I6IhV3~)c>30
d$D&-i#3EZEOP5$MMJrvzES=kpWp)-nng<^&I@(LL`*7jh-DdVmcM3wJPy2h)%tiGIP<FY@hEU5ob78Xs4cb@9XrG(`XSFm4GeW(vwq&RJ|6Y&5X+?%r
235K*wcK$bcVdJA`NZeg><HD##Gk46|MYjEtzm;GkXxqrd=2wd0)=9Xl~gkKk(e)$TbYY4%yTne1KJJ)FY<enpPJpC*Eb?)w*CvhlV<z91LFL1~+0iQ8
mf0LP<HxfGD6lub=35in+Tm@jha?c?i0#eD1FSY<<NnAR)CD5}pwEfiYf=Z97X@Ffb>Ap=B1EgKxQ3Bjp-1Z*3-a!;`gDOWGA{J<4cyNK`A-upyU^XbV
_n^t{fGWd>$&)Fzlpn(D92VgZ|%4W_g7dR}$@c`xRS0nGs;QY`bBzT5a~HDvkw@pG*P)>S`0%#U<j2%R6LxI?PPK44BfG=EH=TGpZEN1KVhn9>uvT1%s
~U2OobdcIq5W86jE20C9z+T%7V6QRM{+)eny_v7amH|^HlWmeN!6LJiDnee;fPs-kDXjo&L6Wy}j)HQeNrHVOs^~pMVivhmZuWk^<T`U4J<l%w#*w(-l
i^I|ZUL4I9`&b}Ik!@Qm{p6<~*=8d=mj8>r7cJSEF|ac8hL#qwL9t@nDj(L5>8|xoX^YThz+`983l85{Yi`V4^|V7B=0f7YTBU2Ff+R>~7?H`+3Ew*Zg
cDmxaFM##&_@Pk@;dr8ACe!_|It5UvBe(u&wD4{ialw(hJfrahQUvQwN+M~E0@@;VB>=~%|D(JIn$s#L63<8buzSw;cNMU)sbOo(PNwE0!8yWql6CD3H
0UUE?RlW7&x{;=cIWWik!0EFcApORv@!!E^RKU`FWk-(mB284JkSgsI%jDc}fyYi*QGCp7&I$(`&fU{k$2bjeC~wPPH~T<EJ<!oF1374(&o}+V?l7E>#
J4(a{pTH0-vAV&FBN+&cz=X5=mt$ACQ*dvlOdf=_ftPl3;37biGxr~u^Iz6XUiE=?Sq&xd$x7}FOqB%8*iUVD7U{1c8e_|(BQHLd1LGj7m;a@Uel@O&s
*niI}XtDsL@&?6V>M29ApktS9(T~dH$ivbjEt39E|Pkpd&9Hbq&NckZHOS=?gambc!znL~4#ej7MkP*M!=x$StU_cECPBp4;u{BHU3wf`WfDjb%oG3%h
k^IhQdCRI~6Gpv44_mTyK~#z7Kp-}!j6$}Mo;3xIn*%HJ(w^Vo3Q*XT3e?D+WfUCeRx0Z4$^^JDGPoEKAqdeEtZ5;iW)v~U5CR`XxJ7buHF)e=-+#d;y
yQV?dsv4P6B@V?*G+<iCVnhk72rd01{Pfbs`Z8$M|O$NNgKIRKE><9hm=AYZZqAElQkcA473K8i4OQh!dS1Bf$VD4iHzN0oGgB68QSNpHfI)f>`3^S-~
ed-vIk>`IslcEM(5Pct_A2y%>sXHEs#!lmaCc}E2xk+$ZRXYoW+o04h+srH*^zv=<Hn1ag`imRvVDQv|H?A;VU)ir#)v<4_**fd%<Ox4u$6k*)2O6pHD
k<yxTLhbMywgU3a7ks(2lq8K~R6_B<r?7t0p&<_X)K6#f{64XQ$de=^pc;!NU&*@Vp}9Y}$GA)+k;c927E;v9lm5lTMAgekjvln8`v0<d?I5!HJqZF`5
_s-ajmYp`MniX{;YsUXKQjDqqnSvxPc+r`dwjO+0{D@Il5ehf%wW9{~A%dJeLo;fyP8b1dDhN`*<SF;SjQ6VT!Vj?EBgq>Y?5UCW*`OSe>i8<@io22$=
|AbI&kJ(ONuJTF4S2EjUc)1`lKyUOJJj>dniPIYl9ArUffmIBe>MzGxMM98a4{<rdCd6YqBb}v537A#F_{-Jx7?eX`$H;VBur-IJLu?db+Ty^a^5@Bth
-L&?XJk0zAwn>ro{{??f*KJJM{mSq*+)65!BSh%(Ihp8*iX;w=~Uyt*vT-T_WRSqK6KmJ7ChUd&O~x|0a7$}=AdmW%aq2p1})TGf<f8z*^|RQ&YtQ!l6
165rY1nRSk8s46TlLw@otF*^n5*oW{}hGVfLKwk`X?}Y^O7BS~sc!6Z9E4Ox@~rO49v;J8!Z7kG(f-dK|gV1^>z$`XmopjfGfs<3<d2kOT;T1h_dSI<O
N90T5e)i2FgdudU^3u_vx=c^k`%Y>&gXWc&I`vZQf@f56OtnCU7>pZpgFB;VRv)m7E)uC7+NJ33e|fy|TVJbAWE93~om3<b!ESvhbxU9v)n0->G_smNt
$?fSLQBtW*A14qx*N%hga1n1Qd^zAb{+Jzk?(7ut5tkxQ9gUl+@8gP$6U=Y-^^qiU>;9LrC*RK@XS3-oP8F4~2d5-|WI}v?l(PKgvt9WJwZj#q*&Ghh=
L^0mfpo4va6=^T9j;D>Qz=M7i$5bEMF$VyxO&#Na*yQeX&5~!I$U&B6ns6u<8Co9BoH<Vr!HF7pFR^c+a3=4>;6#Nv7?_Q)+XH+eM;%`737QQwhJ@usY
E4)_8IvV*T&h)G8P*>lS<<0mzgV{rP+`c>l{rnW@@~*o+b*FfC}3S}@D)vJ$UrZceXE`1YH!fBHa*SlwXeYzGeb;#y=VtoPR2~lnRQS{Z8lyA`V?~D-l
@d=i0)sWEWOV|Tb$d)bI8c+1d31_tpu}j41B-eLQ9QaOyPOZFT$Aw7h|@z(3hJm;_(h5`JF85uK&t~4Mwh6WRqvu0CgC#Q_Gpgf!UOdso6peWmsEoGww
*_V;Z)1;#v&`VPOy^g4NmR?#GZU6Nj+ryK};Lbx%kvnSe1rnv%?Px`cSxiA<V0pb(-$)fPyG>KrM9Ittcgmf^Gr2b=83O%WWcpgKO5+`PEdZ)n(pvdEd
i!s|^ir2F2*1)B8PwPhV)wL6oBG_utB@`pP)X30VV$~Opa^A(Ylhe4|)APP8&z|rimX4gucnds&?aUoE)CmQ1M%?soBv${nb+lC+56`?YeN>Dg-QdS*9
3fzVpRZWBy!t?Z{KRZ{jK^;iA2NY+Voyx-8$&wLaP3l<;X6Ha)`q1R|(#iKbh^~)~Ll*81Zj_<uX0xzzp%p25he}AyjuyNrpc|zk;d2wLCNp)t8DO1jV
cQ)@v?KB{@JoGqs^NnSXEy5iL;@XSE}Z!=WgA2@ooWNN&vjVW@+r+6{lQ{($;8^vheUW`Qh>iek5K_SF2ZAddCzF=Wk-FIa2>{-BzjPmGZrorr>CI3O%
KrGTrQJzJCGkB12LA(R^Jo>Hpb{pXDoI~vg~M8RU%i14IRc0s-uQ(!l*PI;0trVzHIG8d#-00yEfq=q0)^Fx|V`=iaBXTt_r(}q)TXZFvkpKy~)j@B$;
TS!Onz)8U&O<mk_D%Pm(%^QN%k#lHQ>zbH+{+E}2p5j?f2l8;NFKz<s5|Fl0KIMQ8qjU!UvB?1pR`&2ePW=`iC*8i$$o$RBj9y!Gm+j~Pbgs{J0S-3W%
UV6ziXVy)7+st9=uZC4$3Iv1OI0~R_Qz*Wn&F6|F66I9Sqj&r9&aAmrhE8(b1bnC`a2t-DJNvagKQ9EWhXf>afisI~#AMV5%+gdc)1oWB6$D=r-F3Xmw
##8CM_59h4-DWXkoX54!2ROCsQQF}?Njtj7X-E4c?Wkx}TEw2IDu)i6<UB?D6N87RecZ5gs6!M4Q#{d4%TVqH+s0-+TL&WS2A<mW6OR_?M4lr;PgA2Gf
@}3i#~Ho*#Vf3tzWUhFE4Tdg#F_uVg*A$}St#=L7w354#Pj$5;{20-e-7El?d)=*0md&5ME2ej4L%h8r%udxBl5lJ@n1K-|Izj1b@zYj{&VGjs<7rm;q
w8;|Aq7~1K8v?Zk?EE_>1lzU-$jiiw|XRIdKL#YsaK{?};-n)2|nt(DF*(#h{&J^yS1EAIeFKdhdxd*Ar%v>xnbv&RuNYd*V!MLY-w@PMm3Mv^j_Gf8x
xC<L}@5{Y}sBhbXM^1e^rhcHV1zwZto4Imc_Ttn1}{;R>0bTVPu=;L@mo8(hvP#O=AD(B*E(A6R5%ZXt7P(cw(w_^lBwpE;3(j39G|yLE-;l;ZQ79@EW
@(dqXOhMnbZZklAJh{C}~GXBKVTXQSY+I``QJ|kP;thtFOS7Ns2k*JT%iahl9uLeQMS_0Ks^F)c8`8ju@&lcDUlj;451NAWDz!oB+bat?1l$WQ1Vft%(
et#muMSk-lzj%?qyvqMH|A-zO02fxY$d%h*&Dni?HYL9(>?in`7ksP>K8q_p;4wb_6(4ZH$GzYqT=99jFyXoQKXrc!&5mG)R+kqGXZ*lft6=~1b6HV~J
Fp`cj?Fn!*X4RI!0!uVR^A-uivqL33Qgh!_LuR5vkR!bpFiCvIvyH_Fi$pIXbLK)IX}-&=<UHSx8$6jXN^f<+UeBSB)nrKo(cQ?ec?<!^$N()teLswcc
C`bjXdOKR=j^T&#kZ~RoRI-H3wbea%awP1HQU{wGYRlOMzdo#m4kY&Y=agJ}>yCF7{93-wW>2oPr#<FtvjkZZY7`oCs5&{S7eBr;ROEfm!k;oD<LJ-!g
VVKxH#q-13^iO~CQ=bm5FYpFn`!i1T!c8{_z?@2{SDHPcJ<8&CDvDEG&i&6;a!#xeGqdYZrI>i<&>HcNdE)OA!QkS38mx74w<X*9DV@&fyKs{eEC<EiE
3bM52l!k;#pg7rLd5NS*EE{~}Y3!>;$)Gx4~m)XZt@>hFqXZpqvi{e6S3C@!@jv2HwzZMU<#c)Y412gbvL@I2y<qpOVYtIaV@Ze3a_q9SmM*J|zmR*c4
Icg)5W|&P*_55&L_MEVxHPFqsmdDSx2b2%3V`BOabwZ|Iwdw?GZOb5^vQf?V?J(oX!BWi)vEL#y{aC1cn(KShGtAbOPP3BZLuAF9w!Ka6U!8X053DelL
4<0H_B^r!OEaIKDlJYC3+6N`114uJ*i>rN(L!gW>YI)N_MYLb)C0FRFaiWqW9(0b=#sCum;M@*io8At7C-CRDd^fzr3J+05ByGC)lc(x9X||mYSg_o=J
P|Nx8}t^-xq#}ax9yHpsf)(lM0_-o=C#nKH+aM1mk=$$dK|5HCgh~QGiX)Cr-4HI;V^UhoBzkR}4Lw=~IJK&g(6>;BVi?kMcGFs)Yr$RFaj!opz)RF8H
UaV2=K3U_8!T`1>xE*istU5H~e*o+9|Ye~nH@)7*0cn#y&17<kh=0Z^oveeuBSlK=Pq%m~JF8mResjwoV+?>X8uIWt<hvwQ!{t$5DBkzIjES;%pmWP+2
)MpGx1{e44mvalNc19ZqmB`^5}FP`EVF#JKcMfQ{MU$|LGCKu0pM1f8RpFe>EXIg!h&<e=7o<E0M7zB|Z*3yBMERJVZ4shpOYOCY@fj<^2y(89kkSa%e
$8oGE7+_!6oITTm70M@bvNYGQtb39;k2!vj`Nj+p!?I-~TN3=s3Tv)=8o6`4H1OO4ymP4Eshi7#x6hPCoHt{#F?k!gY)Ms@zkm5Nc>vz=io6N>@%vlXu
gxK7occ4@jjL)T)dbbG=~K<_o4hq%^Mmo9thzLhs-i8QuIWMEX5RYDgD-yT-S7YPyWjuHyWjtB4}a&2KmE?vE^G%~P&wJ%J<U5%RQ_eiU;a#yUpu02ed
gWof8pmlj<=ub^qI?(u`Uk4XFfl6ImY#P(+kQbE-w3R=;W=>q<I1ID^pjl-wETYZbnM){`gxDe*H@i|KNW-{GIQ<`_I2|_kVx?-+uJf2fy*PpZxc~8n6
81_y6m7<?i9%|LR?TH-35er{8(-&wug%ec@N%{r;biT;0C@?ALz$)4%wYONSekAN;omU;f(I_`w%`G`1Ya*cI(vTl!8D_!nw!5RSOqHBK7m(cQ?-T~s-
K9OTVi5#IH0-*H8AczmtC%Y(7srCH}>ZBXBZRdIYwWW0Qt*|$fu-a@WVSPxDWyffa6ilzzjarlSd`Nn$?965gQm2X|H{PS--_`9z@{O$kov~2y|!*71)
j=vi_jcqT2{NNuS{LvRjTpoV;3-A8$+c$dStq0%u>jz)@jR#-)?i~vA|MsIVU1kF70`G0_?k9ivD-XZ^<tzDL8$15&SO4t6cmMv~?|*GXb|iiq>fe6!<
r_Yt;~k!v&byKKt7za*WKZCEdz^&0zTP+nPJTg)zv;~9?}7`BC>Y@ydAZz)o4e0G#ZVSF-H6?IwP>5S?wtGrsncBO<;9Z;aPsrraRm04o&b6o>YWC}-b
KZ4P(1j??~J02I`Hss{^Z|&^!rb##)!vHe)xNj!F%|-|8oTCXTLWp%NNGBcOyz)9X0N9VbnGLU;p6-fb~eCi*!yJ<agKcKL7K|acSYlUF?r4;hx8FE_!
}9&h{u-{RoY>?#`peJ>BeI|KUCI6yZCUf5)-=y9a;%`!|N3F!}qBto-dutIs-pT>od}m+l^X?;n2h!*7fec!Oc=a^t_h1J3jKYKmgydep+t-#wq;)3fP
hRp9vNr!=`eUiA10qZbqV(r;cFeWJ?`e)G3}_Qh{pjP8H`>c9Qy4}SVDzxT5*e)VFvJg09iT^?!gmqx1`8;{K%o9)9t{PIn8zx+s!dxplLFK}P}e59A7
8Z|{#|EKZd*yu|9GF49mc<T<tqupNAFV4rAx~SOr$7Nm~EAV64oZ1_|k3;_CZ~o%JH@^4a8($m68gYN(LVok>55M-u5B~h`$6G)B!dD-B<C_ou{4Yl?$
Gf9nx%<y|4}bSBFMoXQF01bT^?P^!@0WfxE9x2^|GnLLqFHqujT7LE^H4qZ7uP>79WD}QP89{!+jp17qwBx<nMY6*nSXb2x6c`9y!F&<0jDeje;gCJ8!
^5^?;Z>F)9-xe!T0{|;#B^hUmNLs79BtQU%HsW_rLb|s()h`x#EW2jZW<Dp5)C8f~vY`dHoEHw?^Y_?)yJs<&mzvlLg@g<Ix1)<KQ1F(5NVnb?D(g{K=
>gBhsT9J^a#dz5Bzzxw!SwvVY~fm;b-{oyRS2tm=7ozWDQt?mu$xH^1_8S~FtqoCE)&Ji+-Y+ts^WT-~D<Ah=$?PSX=nZXx!OAeT^dW%4G@$j0biN3fr
m!DzwX`rgGrzwxUNfBU-^m;IgV#lQXbElQ1l|MZ`}_uy~;;wHj9_ZJZFC3yR8dUcA<-Q%!-m&NIG7`}))dethgFKT{Otg-!jqER){d^Q+eZSN+<yFd8m
$jQ4u_|{Lp{>4$do@nfo*mr^C!rigWnz+p3n|rw`?`7yq0KE(`_I^$Tyw73Y8QsuL*2ix8-5>n%#pV6*+fO@_n=Xv7jf`BZ_!8c}_|HH2`gb4v;a^?Uz
Q5@FBi;IC?|-`+9nFaFNOx@c)4%+cF%aH-&0YWVqFmg`J=#zC$%`O)dvr&T$NSHuK^N!w_SKt=x|91?ke|myF>2v|x{$7er<~E4Mm)yjF`8FQZb`%~^Z
Dt&{Pzcc@PAxTc@mSqdYhY{{?m8IpnX%Fi(k6tLZe%`wEW$_y#4*)i{E(g^&ejR!Z?$U(}$bjb?{itACG?vyJNV$dY}sw*I+mLruTO{$2f26%MeX`yvF
b6dDCl1y9js5C(rL(Gs3HY55Mx2=Vm_-zxJoMNOCiz(b+yubFP#3IK>%FW}N+>e(|p#eDCiceEp9f{?WHD4exF3D<eoZgzod0%jnN0GH&2qjN-|(-235
+99K)ZyCy%^wzqKN+|aoud6!mW+Inwt_wrsd^7xvJ|1$CxI?9i{g<U@<*H8TVNnAh4>nC;nq_3aM^%F&I|J-_`m+t7bJ9_PiUOS@KF6gxjdh3E+8)4T*
*tHRMZG>GLVYfz;>+Q+)_T)PF<l1O*Z8Uk*=sNi1HaLFmf?vDf*T(p@F@9@ITyKz9TIBUMdA&{EZj(1!<c$_}Z9v^_(f7h#g}kg0oGNy%3!rf&;EbN-5
LEAkZSGx`3OAj(xPhx(T(tdf|LnoHe|&NM|MGjIV}0;{{q9WzMvJ(uOU4F2`IEo9bot9ad-#vPeOWt<!De)A-~YmcKmV_ng!ebUdX0eJ9y5`f3S1QE55
N2HcYZKlxdfy!*Lb{4s2=6`7u!kN`jQ0~qbZHf!MUsA=+NBNMb=)Jy=5C06B!ed(GB`>7zWj77N5UnFQXZ?b#To<%FOYuBre0heO+FCG9)jn!vBaxzmW
Wekp1ZNAF=2o#a|4`<NTwRJkDPtxf?`rKBiG)s_^=ReiW7O9(?z=ZY#u}{LSBtZGQGAKlq3Rev&KPg5`BHV~iHT)$Z#wzNF1J$%8R<cxOzNvh&9&_`^T
^!WdIO7TGiB{Y1ZHMwb-u>AjxUEB=@;er)r8k?uK@f6b_F@{f7O@w#$&r)XcJ_~WGC_6|mQ?=H)-ynOrmAoH`AZNXpqh#|O0d=cz9BVCuWqqvtHo;QcU
xY|AzvH#iI+T-qjz3X2a1kV}j=P|gf{@=On7QW-WbLsc`fOyWFJoxh0e)dOydWivF`POB<@My2&HDGd)^wGZP^R=UCtNf97@SH6B7<A))j_%j(mk{{<u
YA<$-u)2qZ6WWJ*LCt63i*$id2iGo*RY3=dd^3Z&yD-{Jbc0s2>S9P24JN4>he3I^quo@ATTz&-`HCQs{Ikmd?EQ<p~3xbzTXCKUhx0&uiyJGAF<#UlA
nCRv%pEuuVdby5dP$Y;AL_7*?;}sTX&yB-?~FT>hS*_>c2p6Ag>b*<QD^sx(J&xYwM3X2e>Eu$p>JZtY3Qc-18$7|3>uHgntu@f{$lO^s?p9$GH^vWGn
+-yaYHpO%?Yaqb_{?{we0z;U|CmfBx*7|8#k7@{hm$8bG-0gSK9CYju74aFzARQ`BcQ<6~M3jngsG531L>8hSj&^Oi$z!uB8S*t{;Qf4n2~M(sVT?*5n
Sleu^LJ9y+H|Lh~a-k9;fh^6;<0;h`F<Mk0~(0d0bj{^Vo?-#x`a`@IG2Co6~Qd4$&a{usae|piNAAjv9KmNPdp*Wzpdo1(Q+ltTdba1-h?jDX?K&{`L
8QnIyUY8NwZ=rocOz57QH*PmiP<dm<a?ir&ex9p0Y%%Z8*!!AI5r*%$=Xb8Pt*;BO5s6Fb)%X7HW;q`*63(M)74)JMqdb=)ma*l34EgSps%xdmsV$oLR
>Jr3N7UQ0>Sw?A=NB9J!8fl}c3*w?rQiAK7k+)bK3*BG-%2_^>Rp)k=jroL*Jy!pbs1cWZR<nPX8wK2(_43A?)j+t>Ag+vd!OHck9kp|@P@t2i&%SKKX
a-4zbfhVCjhT|zx#<herCJ-DUbLO1NENJbY1b^wCVn$8)QWu-GdQ2m)fb1DO<VP;%gNB`n>ll(0fsMHf?zWLO-hCd>yi8&snlQst&(*%CFTsT<V#h#{0
38z5I&ebvW5eo#fL4UMqwB(QV#JDDPdS8$9K6-)xAw@%ageOE*S7+F<miTuA?#y+{A4<M_B7NB=SUjQ*4FF8WVG2K&)EiH~UubxZ+Y=kDo+{PQ+WKi-t
`J<I%O3rSv6UiI_Y<kMU{lTy9`F#4av;iC=?{qv;npB4Pk(&U{{Ki;{teU0(qy4-rQx&5@xU;2Fe#}9t(8xMZ{uP%=ik=GDF9*O$Q_WJdAQuWoXj^D4p
F$EW_kT(U-y>`AaaGu!BCk~pddULR3)yp8coG%zR%}C__Jjhpg55^7<vw6~<p#-WjNClRh@46wDq<mXJ3kR-<Z4F8J{Nyr_NQSG!R-w8xz1*$OI{>9HO
zMWi9GgQzYt=}-*qR)8(eb?4ThAV{IU^SE5Kbb=6H>h~0<(!iQ`}eL*;*6J1ItNEG?n<3By#zY)PppJF=G<M%LyKLx(TyeXR}~)6?36ezBH<HyKP>0_B
8fB$7KK9TQSCOVOBWT?>+i<;35u2;tU!v2v&X$`^-xZ{C8=1Ue}<)1O}g=gx@4pZk%`Lr44Tmz6hh)ae6+M8BIZWu}YPgQ|j(4`-d5V0Z4=;NY_=5Suh
DC?ll-B%j2fQT#VPvw1xmIQZh0uW((4S$bmeC%N<l3y@^WZMu}-0cC*zHQoD*sU=prv(ml(l(RcaYB!*Quf6+Os&mQaxreF&BWk<MBxD#^|McTXrl+dN
iirILut1A2H37If1Gc&sLrcElVgK{YEG*7HF_{7HZx-cbLrK{5x4HY$9c7w5zv`&;;6851JrD&%Bs2}2OCO>y5{Cnmt#3wjK5d;%r2>nX)7O}D?%FwK-
Ad3d274N!32e!0DF<ut1aGIpk$nr#DfCMu+E+NPejG-r_3DFcP4zm!+P}pQ35{N;fwLq4Y*Fg|CxK6e(6_#AnC=Klr#)amK-I++{7-5{Z09)C$1Mgn+^
7Y9x^CGCoRMpSPJmn+|t=-;C&!&-J+`%_ui(vss%wigwh(J@vtUzTv=sPSZc+W;c?F9;e-4FCZZN#IQ5T%*G^GGsyC9Kyi1}zH6XA-6}!hJg=Ip{EI;R
8inwHkb=7bh-Ylu^geyVG=T@3wwNSA5vgy;RBY##8h`Q+bx=cMA&9CrM=*2)!e6m?JO#Ng(JPlxjaPoif64@LbZMO@4>?=iOoj^HNT5A{WvLJ%<R&Fx^
4!`U+@`wsl||w)~*-eRDxr&<WiPOG<&Wjz}VVB?s#ed(oNA&(2ll@GcG&DK0Q(9~whLZE2%dSTC6vj=O>dodxLH)qw!vcvnt>-FDj{``y6q7x1WbP`Rw
LOmrBFF_<}p>7FHbcyY{7oW`IQ#=-`27yg2>pdfV*Wls-H2P6DpJ#6|`hy8uIPUsVTc9}-p)JVl|GlSWj7G_?|8}a=GAzncjUhrO&7uu%dVGb4&0fjNR
Uw#gMq%YT}J<n4Y)d&`LXz*tjI?n~jP86dvu-M#9!rTkl_m={F&vfv(H)*8<cXT0i#j35tZp)5bIBkjqDh0v2DPZ`Wsvs3pL6s@%hG7{PGNH;*i$=ZNg
T^7Yp<Y$Aw`tDvZtGedeYm_pP@oq8j!uT<od&WIU~Mv4Vc7y+c9VK-iN<LctYFB>nS)npQ(7=qOm^b>XlC+BhgmW^H;x~CI$i+#Td(RWJ%@A|FGQIDL!
C$F`|{UA5XIoBonylZ<Lv>ymy=}G;jJ;v#DQsAm}EU6vdd#@!BoZ>`njMc9l9%5bkt9D01ws*GLL3hy9|cIWVy7b><7vr0FD?oRE;?VA5DWIPa7{Z6-y
42@<<#GEUh3xZs==CWUak7Jub~LhoA`}N;sZtJ-CA40aDt<#AR&Q14F}X4=>Ll-sd24U$^|;DkD^YP6@f*hcsLm6D^+wCpT!O@P2M|C|>Rv722B~g6$o
v?hxNlM9OU&8rFpNd>XVJGmQOGRz<8O)gfh~*Liww3s^gd%RJnWqyT})J5c#zS$7ajN|R>oGE-O*=}mtij>N#kM{%=kx7gMI?PNi^hqU_uQU3rMoo%)&
ykbheQx7yZ5e$kKGJn0&sS&7HAJROQ85br~f1B1-weJwC=ACRB&vr0F@|ZutWx9g95Z-L6NLhEd(dckPHUS2Ur<%}-R;kqw`C5*(F=!Ap99xx{^d0G@C
phlTRN=D)Au$NN=ua`g1ANSX3d%Q}Y92raQ4VNUZOb`;Pa3h+Dl#AAv=rzQ8`jmJgNhYT+v}E9*z5=wh)c}Iw5HBmv^NV37-zg5z(L!0_N&L~ybMKL-(
2E!t6@APN5$FX)gd}8yi1%8(xeYpe2I+CqJp5T3R|k15Hu9q&63t%5~tq>9mqT!vFL1$k(CKUMxc)>=%DyCKVU$FG<YyhxTP00X~D&=_5+;HgAUF&M6W
D|Y7QR;gMtcU#?pf5CLEft2E(9p^f+sqMo(esa7M?F9rOuvn7|ad+fPV?;S|_}oS|94r^zZhspyhU7z~0AlO4OAc8nhgy1cN)$eIF*>@@gH2(Yx?GSp(
BW*yV?0jCw-2Z^kz6P&1Kxtt8NS*<XMr>!xv!YD#e=Um;uTf}wd7G!o7oiCmB>X_!+4s7PtZU@jYvM%<^+O_sNW5Enq^Wp4lDIH;XEmt`07+K|DQ5bm0
Qv&3u0MfG4C9>)Pvr%w5&|zBhU?Jw$XA0(a*o<dvAv1<EU9ZC#?z1m(<?l0laJF5K$=XpAc_`F2KxEXsL-RekpFxo^ef2=MUrlS2jEknCWqVLL```v0M
sk!mr)OFL;}dGgGcO%nh|QGnXbG6m^|VE_rdKRP7#5@2=|cHXF>$V|$YHZRbdXhW7}Fuzs0N}drUE)iEhvH$4g&TnF~C5b1*AzvTc1+9lI`VaO0(yJ&H
UX7mrTK3@Ke{BnF9MVbYA$9gZmTsFX_UIkM)11;giGrKXkiC=lQ>`hOhMQgI8$!3IILxeuAgi{Pzt0el-8xqQBq#JntO}9N(zBRMJf&?>v3K_XJ*_z{Q
GSO>vGiv1t=56fl6uGN4VV5IU$S$6j2>jI&aKpeDj`vt>cjz@*rk;-~aJrS~blPw9P1?^AkjmL9a1sy2EqJtEz-B>O3Tzfknl_r7CdI82w@7tot9WM*9
75g`TqybC9}%g-4C199}}e0)mpP11XI*X)^hlb|Sa-C}yq%SmVo<xTZWA8F}~y9T#~L1;Q6HM6HjatmO{2NH-8DWjEcbv|%2LafbfyW|m$Sr!$C4kQlt
eygNnp00ZSJXaZ0oPdZ{^t@KNRu*G(6)e?p)w^6Q*ffb^&=65U%ZE6+rx$TPqC)HfIj}q<$Y8nLO+|T9MJP8tS}U;MpLQa5u!Mw<=F!MsBSeU72ffb*+
=>S_zH2>M;|~Ofo;R2&3HZz+6FliSS=&s&9$rsV5mf6v&un7W)OAbJ=B<hgTq9zsx$q||Q8g{8h9T-~0AHRrwb;Ay?4CcDPd%mJ%mdGL?Gh}ly7HuMC<
KmNu?MgrQ^}S{a9Fc*7E?idk$0M;O$58@mI15wkka!06z{phsxz}N$`itq!_?*C^o)a$J1D7q(9dhWEVYff%W}_?u)<Th47KCie5g5!N*u$C^HB;yNsB
&!81_mprBmMH8~@C(duNb=e?E@*X$PZWV_da>$1+jM5B8Ao+sq5iJ-Uz57vN`*UN0~pH$%=k=s2)X>NJ&4YlPw1sk1hx>V~IhkW?7lup~oM#nF{GZ9zn
^U|3eb4EIf~c+>OjCT|Q^F)i<uXvSChd<nd%P<YB<Oet;zECco#S47#Ka|<>oNBmA#c_+YaSZq1jg0RK%RARzM`gauK+GPyATCfJ2$iUgb!o9v&uF-?A
V%Dj+1enERh7g<ctG<*dyMn2@9e|lmj<n)nami_ObYs@GQP!MmS)-w0a}0QglVZVJA35+VC>o41*b<(?!Lyum743A>XH_fUhNX|b3|wiE(~6a^xO@J}p
mU)KWlAhsx)NB=uo1s2fAExSK<Mgoo0~~(#o};uxYuXla7JK4R%Sq5f=-hKc%*mbuTdr$BH#pVaLE7-U|r&=C|vnd$hI?({dA>C^`h!HX}^o^?M((7ip
6btX%x#jMRUToC%A^h7v>6%22I+O2@5UGfCmX@jrv!a_<}>WXTl(BTCWvOPzMehipcc6tV#Lg9F!~;j{0te9-yT);Ac1fvP4B}J`Wm!(-2NIH~MU5D>w
YYa4=^*X4DECYX;Z2?7csjR@lMdVM_>1Pdy3Rbh4iroJ*4|u=`~+%2#fuQ0E<w=1N9T`sQEw*{JtyCe$hsVx7vZG?1EZ&<eJ^*+MxtoeG{AmRaCU7s;e
#Plzs<j*FocO&*$%b7y=D_6)MHZ~lO8>6Phshn1#sB_eROgY;%|@dq>XBu^o$LzW<4Oir}|KqB4yKQ55%nJ}mdM;2IM`p4C1Z$w}(xhXO^8YRa`slYAh
EvHEIMP4Qmm6c4xoK<WDFx#&en(E>Ql#^#1FiokTXn7W_7F?||DM+TIg9v%IIB=9UF+sRr8UqRo!<L^}T5!`Bg-1o7Pn+okbc}1HYK<->_K@onptKd{$
;%YpbF1kr1C2h!-uybh;lOzYGx{QpJ*}z<=M!mU?h-Dt<p8F4u%Vk15NJlHiE}OHZvH^q(Yhy6U_Q<_78VB5QgJ=K;)fmR7OaeNXUi2216bGM`OW{$=K
Sb?0y`vu3kB5}KhU6OulOD8VT!1&TEJXzlyTrLlPPkWU(21Y%x&K+YjqVw633=1+~lwHT5Z~JyHQ<D%{_9pyeW9}HXp?<-`MlfFjbyEokshOz3KhSMSL
%x8biY%v?9{3#Tg#5xqmqldiElCiI@!ta**0GU77dv5@u#tq~Ec7HYalt?6#?lh^@#=yxw<yM>2VW@D-^GoF&$-xlvmqm1L?VVe))NjH;GNdUQz3HRn5
tU|RET<%tplIzDrx0Gu>sCMr9Q<M^0rP_QE>f;Wqk#NgKePt7fgi1z$UYZ08SSpoQM*Va-nJv3a(ZbEa!93N=i<W$}-<^XI&ZzhVdfiC#TL|mA07xCUK
DfE&v5;irL-psUTN8Gm9PC!<m8nfP7Y!rUUsZ+u-i<N`Y?3F)v<_$Og#CogmIps_x1|V3mo?%fXaJ%JbZ)57Ru;-_q#>Z^IkwK6qO)bOw(Z6KO4mTqbp
Nmr)<#Ha|6>GEF_anVP+O7HXES`-1dV`Mf#vSEN)R8|kj8a5Q7Inul+hz)aon+P1X|p<TywR=9{eGPxKlk32WWWr5<y*^cfD_e|mAxNwGb(k=rAA8jOc
6lHI}+}i=|NUK)n14e&*0@4ze_$5V7ZfBE`m=aus5=dNLw8ktjmSAIRp7Il~|hySs~|E;81%`Eys%!%w@(YHJato(4=f__*_jQi5aKdfudD%zGZtkhQU
tT&1`wDNeBKy4_xTg7kd7co_V1+(kFYLpD|NlN+O-vBDU{+P69K>ERGYemg!^}@>-SlpeC)kC>Dyn=OR`xfkrr^JTOD6+zbWW%|7PnDNeZlU^%7^!J<7
~ZD@w~nN4K61XR;XUJU?d(4GfNMB$KGBAk8xWa@*_cbixfX<QLl;8L!sZuB^vpWE4iT`^SzT$`&kMc{FQJ*=j<*)Fgml{BuLaIrKy0uj!2fevzF$<tGo
Gt+vgwfX4SGESPEv~Igta)_GEjy{Jeb^yxiJk*N3I{Tc>mV;>=8ApIk)u6bACkw#o^Eo0BMAGwz22Rac;%eGFwWl3dfn9HU+C)dDIK+?RpH}@ie@6vTG
E7`^Opu`Fe6g0qS-me+e!ml_u6K-36qdHK<`7KScOBbrJh4~RF@A`6Y1-aol}__qr`Qb(HDJ4%HMERcJjWGf7@AUiJR@>TEeg7WbkW>Z#+c8P-pc2t{w
SFt3S@1noQ@%@K`LbKkGs5<U`+xrvOgApFXx>nO^#zck2RSy&G$Uveon4_-GG0EGQ#;VpC|RKz%7`c?UkrHZ3P3G8`h{MN{z#cntH31l9Cl;)bkNR6DA
B~YaGdHv2Uhud_JxkDgi7#x?WlK-HmcG(9DcVqUlNu))iSVYsO_Y_T?2~kC<x6dS@g0q!t(r0-i92-J=1RfkWhDMvL%#)$eskb0!sIs|$c`&o0|xN>v|
D+btZ!9jH2{H6@~gkZ6_H@qywxSX*uZA?j@lM_J|CN@GwK6obVe_Eyyy=Tj(wWK32}m|T+x&Fk_cVRpi#Os#rO7<8s;w%0G}`sGjJUs8Vc!cr_B!+q49
5cI@zU#%32okC~M@K0x#!MxP$qwqK}(1WWdPKpK^JZ%Gf=(CQpnE6~14Wh`Q4xf>3p*4<1!gA<9gKv75DnEPYMj|Hk2B9~I$^{!}^CEGdePp>#))SFLo
t~nZA`fOuHu1ZDOha{fvj};(o7qPa$@-y!G6uo(W@W9riKwbpx-yLDgO|0vtS*KOM@|r$p%Dl1%g;?-j%8AAfL(ANL(%&+nX89Wg?E&_Uq(?eR8yF7#Y
1<_kL19>UK{(}dD0m$$Oi&%pkN2@^4wneoX(1@T((<6g(|AU;835EEYhCgGI85vyCR_hO35iH*g;iygEh10hP7v#S1(QI;xIn?%897x%mt)w@~+a+s=p
alq)_QFg-!YWIprY>K9mvVI(8>@=eQ{h0u8z|O!aexbLf1qpk`S#9>I@{(jdmxTfJb+mrwe?N5=_|4BQ|HLX<?vSJLsFe)0=%e`Hh6hbrdCsp_^HmM4r
oi7T*XmyU82)Jktvcvgfmdo~r+m>@y8-jie(!E|`iH*!avRR}5A^(@yEy2E<MpHf!kZ{S1R?W{CQ7?<7<?2^D+x9ynT;38&ordyb+Xs+;EjI5wB$LAO!
AN&rRNajv%stSSq!&*)qNuULYN1C}*PV=%Gm_=)B!6^VRwB;2>s^_f$RqT|m6xY}rWV^-lc*y(!UV<R-Cg`3@pe1ANLqFNH1}tM9Jtl;6{Y6C;&z4l}m
xubGsxX|u#4uO;`M5R)l2V>vV^M@hxKe1PJ=-jY2<^<_NmPTm4(e8HOIHgQfyu+v8roHg4a|h>z@~0p*ElCLbq?Hhr^7mVI?=1GMY=S$nL>dVM022aa8
zSWAF{A-x45Pi6G~vF(XoU5%*8sy>FsQn3ek*ZcfDh7J*>1C_K=8sUUq8(ZM<O8IZP$O<r*5!8)+}t>=J~Czd;b`g*9cw`;>*hN?qN{${fQ9#^3>pBUn
g2T{`~0WsZ7LHg&bq@QPXL#H84)0Si>Uv)rl@yckX*s|Dto!mAgQPNDCa(hVO84!)o9qHsKDoaaGvv^%GZ8lmUi2<ax{3I<>pG|=#>w2z&=o0#H28rrI
*+6cyR)z6(xrH(#Hh4yOFsA5NizDOsBB$&d-^ZHmHOX@7Zj4;H9+)b>G#10LC(}8h@CnjbOA%n08dpuY4-sDXVD6CkX<AbbkV1TWm7SG0&A-f@|iffwl
(Lf1ZhxUhh%<CyzU7II-jZ%!cNOwJ-oR}9@>AlL7A|G-}=>VSu<AR<-2*-Q%Qpqthuw2DEO$Hc;1w(Yid1D}J1FZEdWmp&pK$cw!At@-qnIO{Gfikd}v
IrM&NFy+fwR1K)VVuS?G>?-FZ&b!)7GoYFkPZYZbNJNoEd^KftLI5JE2%8D--Z>WEOvR;lS*xXQ$sghOr3TxnP!GR)fmi$3s_58sSMB#5W00lO~D9YYw
%2U+LM$E)zx;$um<xwO6G}-A3YWZn<x`iQ9dIFI>M9np$R)+5Uebo?8I|5*eTp`MT^0B!c6ni`ZVig*`O_z!l5PUnJ>wc-lu?S){&}H)Y*Al^`G$2=p}
4o5O8!R<thn8c(ZHxCSS2*@`f|=urBrn)KS_w(+j0v=r9~F$W83ov<fi?xo|d;+ZzZd#@X5yQ1I&6OaQ0z{cdTEA)^n*HCBmigN~;24SWvP1`qS0EL(;
j3@)<?c?3pk*XkylgS?QGZ5MsG;=g2#apwTznF`J<0bvi(mgw-FjrDC4oC=sZ%PeA(d&+{3hnhveHf#-=DwG^-m(ZAh^y@k)j}$8ktK%eXRb)$d1QL)g
zd4LkRgT%E1OgitXa-f?+9HLfn<U#4!SiS5gXAA45C%xLCo6a+(3<9!^0{Nu6CwKzMal4TD=jTq-9i=wY)Ny*RixID#N1G#CW6oKrrs>3^f^N;nt)7ku
`?8^8+cNJusV8a{_#HOwbjHoAiZQ$9z_#f>5b0sV3k!TlL9j(HqJ6(rB7#rz(6ZSX4oP@4b01TB0k?3-ss5;SrAi+P?`389$lnrOgiES`}?8IM%~JJ6<
t?3%2bfvFBaRAGzK@4M|KLlT2U#SZ$*ACA5WwU*UP9h2uMA2l)7VB&`<pp-06iE(AgN_>HWdiG%cSLUB3v!);1483J(~Pc;aS`x^Ohl*X5+!9t|d;aop
9z#Riu9EZq?ZGG?EygOUf;bH^+w2?i0HbuaoYz<aZV#@>yIuII8MUsV8Xd%}~!ES*N_OsBg5Ms3m-g7c9}h1GJ?u);i<c7%<(t5b$MG<-s$rL!<%G=Z2
V*;w9!@{LKj4eL2n7&@F3vK0AJLRRzyY@+3w11iwqsD)2k+F;>xDG}Tec;vXk(wc-rrEbzO+Qvut%8n$quK+YldaV(dRgv{7b23VUVOQR?DmHiv5BnI7
J3kRbKGsuxnCPDP@+{$fv_>C<dd;Wvsm+-Vo5PGZ=6*v^WP>f2T*>YoVVjhzYMh8y586ZIpU~B5IU?9-%N3jhwd$xjnzg;6f*A{uV!11cDI_okyV@=|6
PcJAyIZQQSQ4XmsW)^s9A$M3`VQgMTP@#p1e^5}j~~W`#>rr8JgFVRg4rT7_^u1hZUQ6Sc6Hu#C%6|Fe=6A!XA3cKO+B4Y&<;b5ZGzc7G>7No4D8ytVr
h=W_vS`3h0%AP26iiS_(FqqY;8<*zeiPiCl72BHLm{hp#5pt=ci?#AGYkXYkKnBL&P38Hw+{v^G@{EjR99Y4^5OxRj4dKaP9<mv=hDTHwX;XQ<d_9x(?
e-AWB_$D9%-{NUjBwAo`Tvr}RFh_bI(k>3vG?&C+vl_OutDORtLfGF^R&-!BS1<67qV-m=epW3Bh^Pmje4QB2nO^u&;7n`eX8(qN@Z2cxGxosUoHy+L{
(vg|XB%g8*5N}EauG3_|Xz*fK>v=Et#=VQsA)EG7`I4x;qO3xFnp6&^=T%HYNHi4);hb}Q4*!jE`d2q-x-jvXdSt^^>mPB^eaoJ*j1}-lL_N+A$hL6t<
Y_3Ao^CZuyCO3MW6&k4;E#?GwJh&_fHOWDgZqi$PN@ko{7JOyP(&k|CQU^}vsywo_ax{gEmqijaxB9rE7xk>{xp>R^W*#XUWIFS!jLR;Engm7P)AAZ)8
UBznd$V;<y{Pn(X0eMS#e%(^t&wTUWqZCa9l~5G-LV#D8*O{zubG_ES}|a_V(n(mgH_^Nwp>?K$GPRAH4|vf*;2<=D97$P?2)|8<iK-7$ePPdaneNhOb
MK&^{^S$)>51kyz6rymUXZ{OwS^x4GP1v^Fv}r)v>h|QX)DIEoS{~KGf6sDDg)jVa-*od9`B0=7hh}YbKDEPGgQFIEo+T2~ye-rNlfWJWO&MGuc6vt%w
&qbE;XGJ8bnr{EjW<i?eB=W*iUc0oY2j-V=M}u;=TcJetStwzs7e(Oh;Kv@qDmMVd}G?UCU*PbSQLq#SA4bZO%zZ@R?#TB4iC<t&+iz<zFRMG=J#IUnu
jqFH1Lm&$$O_S|5r&`sW%ndUtYcW2n#(lV%}a?@}5>wILLsEM;O#!+sA4I8jot&XC4)fW!goy~L`Zc}*?92EX^M5vp-NZw|`@D?h=rtijWEoO#4>ZczW
X3S4LTg^^6!O5l>1CJWLxxAjOeV&&}(v13Zhe!!Wh1_yu>~Hfsk0g=c3HpqgP6Zu3sSu*sO<zuHc$LoA6*c2BW_1SZzDn$yJ_q}?W*#}ePNgz1bN<{D`
+NQx7G3fRvBJy^@Cr||bX$k7{8fabAyd0j87>sD7%V1ph=Q*C$?VK9n={g+3Te(J+$tOmhq~~mx^05;GB~!QNX}VPNGM%%6hqtKDAPtdJr$=Bzp&E5`e
0_Mc-luQCn=?39)Z%>iouWcV7b4PAp^x$>qhE%!rc(&mK+LAY-+{2;a5byo2m+<&A47V55NHcrEmCc5W+FbgdO$SToEwm9|`1!pE`9*i|ew~1YWmZ(UN
hjd#)NK13uZTkm;$P`|Jd#R_5+RarFG^Ut$jL&7*iY+KNLt6V8D)rrE-wq^W+s=0^LSR_0zF9C|)YdWxSPcRUF8ge%T7K%pEY$|-QBm8i|H{$N)ebhC8
9$RBG{DtlDo-n{vPU2t6RO?-k(Uq9xwd{T7xHox`I*vM4N-ICjaRvqy>EK?D0X@<iv>9PZCHlj>9tiT7{!7;ZI%xcm^wi@0<kBzw}!*eaN{&~&8tJ%Wb
&Q7aTty8sO$&ChscD3XXg>aKCcRts!S?<Wn773lPIGsa|H+_*aq?9;shi^=8$rXrrbms@Qwo11{NbHEHJpcxWfD{KNregMOemh25n6+?hL~+*5Rc==<Y
}4J%EJUgh@xX^>fSUU-%4;!MqKBJ5i1k%u&-Ff9au}<hOoyqYd;I8l2ANSb9sS>YLZVzZ!7Wf-?PIbzH+*~MNz;=HmzE`DV%+d+`*>r|);v{mu3n<Rk1
Jl2uk(wqB;Cxzu1=K}DphWYD~);cr!yX8JWo56X&HD<D_-sA_w<rF7ZsnSGS2biEpT-v)ox{<?xeTP%%wU}?1X8>SvbjnTiIt9N=qJebJ7e>hCoZ%QZ8
@wDw-C@_<>Lh4y|wnbPAkW%)FiU+)^=pv*hT}pF-FY<`+S5H2v&U)grBp{{J`%Z7%D6Mo&XaDmhWdNZ`VRWzSfDls8X}2&~su?MV!7E%<GDSeQ8jwW&P
oPZl?6&KTGcAhu^qIp+9~jwhzQ<7IDFOuPwKGCLM@R=pCZK~|NVUQ#=-a^cbcM5Ebooo=G$X^xEX{IsZZE?Wx~&=y>zsRKODFEZPZrg@rRnzUM%6(?+6
&3uYKCxuR6YZI*|yVWk^8NHvH2XfP<H+>lvtqayM<|4BbXU+JX$&dbE%2S$BF#CZscd%kEO=p?T4N7e|-L(@Chw0XnDQ+R~nNuca8%{?5vd^3?Cm)Y1;
BJ%AzfG%M$(KRUnI^YvG*LiyFnetLg&DEW`HwTGUC*=KZj7fCKk^rOr;3XwZ2(+q(b^*3pDjKEzGH4$xS^#&-S2s9T8;YTHM7y)m`lEq1|e7-%N$WqEJ
Qhyq7<;?k5f-ALUPTwI-#3wyPYHA66p`TCL)~K4O!&PQe++S$|fRB9~9dWSjEjacz>#a3)GHQ=9;gv7kcJ}o_(RWz0w00dbEVYeaSmx6f;ABRi4t58O0
gISs48RZQE*eq!?~)2`q5R64hjHHE{fdc33lM(FBq9fh%wb1iYKQjV8E9`DNYmrf#9EJzrXc%1vr^H`=En+p5xzg4sc<fO45{yt%iFGY*=SyxE-?Ad1)
|8u)!4Zq0?SQHav!iNt&EhBloN6q*omdx6tMM>9|Ri+_fNi@(?M9k65KjIfc9ulXjoH)bU%C?Y2=SMlXAT1-?N4)!!ZZ!#V-L(y~(Ls2UoTP(SWrESf`
-;VKPE7mhkpf)xL7K`3f*2-|;S6aL@3tUD-83U@oWxPXy<$P(3^3ueT?+^kqO^m8)Il%EXC-9m-j@O0aOvEXPg@iN*WzK+9LA-X&nf+l5hZ)f#Vroz>$
M(q#ct?@9=YTO8o)odcT&Gz=D<ks~H(f-&c?uV>sE}1GutO{arcLF!C)(j|&1JO6o2M<q*b=I;7QfrBDs!bVek#L=jq*Tu5Ys%;MJ>fCy5yQDGd{|)Pt
B0q4LUPH0ue-7Z&X6#0jDwUG@$k_0$cm?(9s#uRM1%@i(PZhj~(Mrj4a-h+Zr}zl9v#(U{W#DlRcvijEZ0B@W#grh@BU%705UbkS7J~WEX^W$C$;+?x3
Ac!h6@(P2^DZE=^*3mo!SX?`UsEZ$r3lO*myhDH+xZNuZ>W;>o@ao$kY&9{I8oLNs6;2cP%^<I>10m8!{GpYjR|p#^#w@yUcFH@GoDmX&<ocVPf?<c>R
?jtAOh3~h&jpz7*wNR1{}POBh>+r%rfNuCfCz1eQbwbQngL6mmTV@=eGa1d^XLmfa&1+g;@isnJ$8&uo2qi>Fk_(f07pPd8aSoQGKfDwyctIKlFIJ|2x
meF->+t(26Hw9TN*OSJDkrSWM=|PALLMG=pJ&=1G-g>*GHy7Prg|ThWB2#mPc94D8sWR$q47P8N*vTT;xy{l@XXq$B%fNiGjmfYf1c`kqqaUFD=jV?^3
kVbo7}TBkjPpwKMo4nT$s_O9m@nfBGS@NRAPUV@xGhhT@TNnD!z$vK0Xh)WtnbpTWsGh#;Ag90v4RzQdD!4MgS)hy)f&FjUBV#ukv!i<s1CuKv{_~$bR
=D7d2}jsuDQTKrvMSrg~e=O5iBhuhD6AvGc^iNi@7`R$jP|&H1n3)!CfiXOFGQx7d?i?-+M~y%Jx(GTox8Iv(WzFDw~Z#^|@0ORa+OZHG^wzxjytNBNY
QBvw5^K^<5QCX+B^%whWd*zvs`iIyQ~=^W`-03~DJv4n(ay7S^g0U{44uAuM~^v6<Ytqn+mQhO?0KXve5V8D|>~xLUxuLFKj^WCn~KjIDRIWkj%*o&sm
L5=LWrxlpfK;`g%hQ=Fy=!lh{s$HMTH%7R&F&jBQ9!2k)RyZ5jI9Cp;1ana1SIuSn79O`cih@lul#(8XuwZ{%`W!u7;IH2JuH&?CZQjp86DR{C086<a<
6H}qW50StMfQ?{gcc3d~WwE@1&#BUYTDxjz$E5RMs;vBZSa!s~v^ow7PT9H!WVh5tmEwg6s~a>u+I}$+7zW*ms|cNF##w5ZV>ZPN4epB8-0mY3OPC#mm
H&TxU$X2dwru%93^si;WYZ&r*fbJiMvrJjCjsK?ixVeamDR1AnUPslcI}zP_{f$VZ<a5&<8u1#_8gXV;%CP@b%F<I^W`<@F>^BJaQQ32b9r`ftvv{3z0
Y^BKJc=W_(W`EH;;2He_50xu;If^;<tGQov!Hm{Z2Ir#zfChv#!>*kPoaUDyvHW^d{K<zS5@eG@<$3h1-R;BUHq;R=)7@lcI=xaxNf`h;}^871KjwUIB
lnm%+gkj^;{0B_m+2-DTkz{9}RA!0tkL?kHz}O$VVCW~KlV$`tcCoroH1OL8*2)iE6Mk}Mau17E+lG#M?Y#MDeBQEO(yV8WLJV9Q9IbSO@7WF_ZR>F0I
A?DUGKH+#4)yWNtacuP_P%nmT(gC!YRkgmP=IaIgf5OjBZi~kV<AnvrPQUf^tex8H96*unX&|Fi>ZqL0}z^a=3symGRvm$5y=FbfN<gDcX+3%<<!zq#`
NStMVW#zR?bgg3V6`5e-BC`+Qc{U5ncaaZl{eAxRgJ<;n!p9eipg5qz2kk%5?X=)EtG==^!(t#_syeSRfth$iOdDAvfv|ka%)U;Amw%2~i&Bg5Dhr7q+
^-^CD@ui+n2DA~eeCk@Z?xlo!)<(e(0Y>Q6v5$t;{xZ=SUcCP_|4~g`yhp7UFB6`LD#0+dr|;#%H3phPcz43j`zv8E7vZ9aQ4rB$BZMmQIEb(#)h`AaM
;(*e))e-hrRvB4()UG@v)CMaHK&c%fi~?%k!A+&4O4BH37Nu$_e%R!w?Oy!i60C+op(Io&ryQA6fwT_!luofxSvjy8P1%oOh44r}h}-6}fTsg68I(Uue
i&C|J#MC1ws^qGtHWGi>EtbI+zoB1IkV&$4pLP$ZY?e5r)jC6J6ui0;~KD68qZK_*sWU5OT^zMt!8NwYY<==eplXBJ&D2)e}Kp)CHgavC>sf4xGIkTF?
e+E=?gxMh9bxOv!+kOR3C7HhBLodf$PV#I)^DrcYQitPnty#Ym75Vo%!PXvq3Uv^;0&cYmOIGu~^P)^h>e(_mdo&rf-!<TuRhC?|qnrhB3w>JO6&_D3*
L1q_TMJ?fjZfp_QIqTw3VG-?1G;<O-*pbIWGZkv#rNJ$mW8ZT=^684#hj=9cdIDV{-2KouZ&rD$W1}<2-<vtgcV&@4_gG6g2?u(@u$(Gr_YmX`Ha(|mZ
s=DIXe*;j>NFocP_)~xop_>l=y13?IwM;FATMUxLKXfkeS@hMxX+eSOc-vJ>qI|a%<;7eZjrXlufTuL>N)54nFDc130SP-9uoa4M+aE3LeWx$GuFT9L*
HcO`%YP}C2`otB1X59b((>PE7j*5+G-;*@pvENQ+Qv9th@=v31TBK?K@U#;R7Bi#mf0bdy3|&hl)Sji@%h>iF*U(p8wbS=8tNk#`jJe%~i&NiCcSrOtO
XjynPab7jR6|%dGC_dOlcByWCBp6i?$qI%%Dp)%ijLxTO9_Ua~_~(tS;9b4m6Nh5_59#;-Guz!mQ>5;1<_$G+bA(GGiuOuZ=wCg-GJr#{*B>Yi91c%yW
EGFPf}KFcI4OQjwuL%}*Lg~yk&NZ0Vnc7*IWo0=0(f!GTKcvf{pLg1;LC-mzJw^?Uch!?tu6YFO&AkD}bd8X%lVcprce&Uw5BSd|4O0nD)f%gd-H9Mch
MiK@kWT-Br9CF~)({dS40YJAaJ7v5%`25_XAS(_nwFoaYGD<(@*<V*4k5k_sszzjY-pSNCH#@&raH9+ScfTz+AUxW|SkA6^7PXeuiiZRShjjbsa+@9I0
;J6vv4QHh=@<~id~x06n5}A~Qv6JwQ(z8+C@8c;>|o^yL!up^I|NM79u;58!+W~PGdxDzRJ1M~dW%Eya`=i?TTlN|9<juBeOu-q4m0`dxgEMuU8sH$M0
H3f1E2@!L|Y7*9n{<d_@Z)@_qvsnm&>BigZI;5aeucC<xyhT)<eo!9NKbTm;3g)^x%1wJpD6mf2}<JC{x$RHi|NHG{XC}%VtdFO>}DCjMCxQyZ?0|@bT
^sxAkUv0>n!`INF@#g$kvsRFUEP1fcZ1=_X=m4hZ8rEZw`zE^9U2scpoIgNTII_U`#h;K1E~$X3gXC4x8l`4rAee*VkV^4}}0zgJlQFD{o>^h<DvTast
W!i;Rsh9A=jeq3JC9~2I*(Tl-7&`o1K6h<R_okJjv+$wzG+EGu}!s7RMY59jw{Kor@_Z#mw-fz6$c>iHMx})go-{NtPq<AR5{rBG$@5f5({joa={wH`p
E|<C|R}(;tltvn(P&XzM8F2j_kKcIzNxXly!b&8Ph92+BMS+UE+LEDPW)vzD+vu;|h$K$JHFUdNl0ci)n+v%Q7?7XmC2n3sGY0B~dn11sW?Ww^tcCR@*
U&<DOAQQUSCIb<G|Ksf4YWeON7AybIl805O@xO~N8fnyYl;+u(D_h$%Y1-lyJ!`i4!cZB?dXo0YJ<G0NCgA0(!)bnEw*qoa-NZd@lZvXw_&*E#vFt%bI
{Rr6RN;+s8b2n>A9lo>-<H{lu$visQ}fW7I7uHfn5xeQbnT!2u1fH9Z8RZBpg15Jg#$(`|I1jlw$F-YPg59{8g$~WjgP;Sj>G3F9YwR*L4&Xt&jK+&LJ
1CKb}{enLd*G_t`++TTKHkxkMFAy=6q#G_4ei&H6VGfc!?OPRzKvov;DwA5BMnGi@^eM6U`8#^Jvo@lcZdu#XkR7DWx8PdqlJ!#7^e!8>la@;Q;Z1`p5
^#7&?JUMEOVtH!9zD3~fQ-f1E8e*5Sqv485n=H66|MSr*k#L$1Cm~I|{W|OZL=9qw?QKev`^gXiR<lqK+k0Q~ib#grKjP063?kR_>mwUf`+ZV7saaNGh
77`v~{R%4|52UE?BS`bTkH!Ey;!%2O2vcbf*B{TTR@EI!p1st_vPKeDp;G?Lm&Ch-jRA9ekpL!U=;b|N^PMk|cs0@EQn0*qTN@RQbpH97FBv-Wc{Pe0N
iKWAbt8vgr3UWEU*B0^X6tQ$@7DAddhW<ss)69bydO361`ZvFFX_O8NA`T@vzp^~SL(|&U7cB@aMcC|^KGA3#&KYnFL#nGi`P(7($C=AzA<VGG(?-6s&
_Hn;C0xjZ~IP9<!(#YvFuhStcgH3v;ltGcNgyu#R5j7iW(m2D0s7SaQb22roLsgG@)^pneoW)h<Nzl_UZGLG^I|!+O=0KxiQ_6fe=%fCwk*s7+6@C3gU
d?Qj}HIvr*mdAxOb{AW(Bs&w*yZcLa&y;~xHwUEC0>qkbdK>mA@%graFDQuwydJ8^|#P1*bs??mmR^!9WV?T3BR^w3b%+3U{lU3NX5H(I~#Q%qIhU_QP
4wM7|mhI7<xQ0Go2@>yS2EcbjK#DZtLH49fSwSMqRw%85oMo7=rrhHUMEZPkfRUY9+d6r%hGj-OQzq%VPJym^yLDVm3^yDfq^*&?7gF0(e2>sHCKls20
FMwWLRyL|bAQ?)F*{|^zA85mFT&3-)^GJ@(u+bmGPW<Gni&O?yv?w<0rkO*p!77f=KZ2_?NzsP-TvE;omD(A6uW&)3;aP{j33Zb!tfbIQE1_cCwm5@EF
+j8wbd76ze)k~~)NV}(`>kktB@vRnwFzpnWW-^$tw%hYy!x5XcDW2NS2}0GDU()oygTBhSMy~JyOnFSRQWj4RukGfC}f^~$M^EM5=TDYtVSaS%!K+z+9
)u;ev*K{!>a_J^NNyoVFC>t<?zi1)mu}VlP_kr_|f%z^?Vzo-+X#?kNTZWlW1gl%obP~fc@q_&G(LcUh}t(&U-T|>e@}_xBu>tts3J_x)p>)^R@5W7{P
b{a8I#<x^R#b&Ag^IjF+K8?;rK1CkNi})LW#Oo77nBy944kp3ql;L41z-AW(0kg>l#Bdxcd!z8OuFuHsV4zZqznTJwFmRJ?h;D@pA8j+Cg!8*Og(pY}y
oc5h5p7<{OZet<Hw{@^;f`cNXtSBl1t4^vI~9Ob#Z>kNe!${Vw{T2s0V&t|>yyVRJJSVj_Hha<m+YlxrXlqX;_LmJszb_t}|n+8bbZikvnk}7aDbpaw%
TTymhiAGNz%}cV1n~ApMlg>Iw6B`DYMWP#BCe1hAUhojjEcOnxu)Pd0<3B1IhJ6q8ZdNu)_0J}1HDYWGmDUKUdpb6Xl|c;5q_Q?Rlg@zLCvjI!ZGRI)K
He~tlFiiUclOBNANexgssxwZs?4P9YlS_^1GdpD?Z8_~jYqfE5(A^@PXtVjWJam|E*mrH5>+zn@q=b%27&mo4!#WO>ga21;52$F9h6E+_6w!beB`e{wN
S#bI9{J|z~Rc<1{!wHWEb5#>JgahVhqp^1OMkrYkhx)&@yrrEgx>>^=DbAu>9~J^kBlbqL)0o!O0x%s~5TW!~`GQf-g>}(fE8sjkPe*B%L|qf$EGL0tG
D;BdJ=DtnI}bXLB$glysR`X&uz-U9tGN9we$YZm8K39X}y?%cNW8nroU~4t~+-!Gf&7&FDHRU89Q$H^47E^o7@a;SoRZ&==m>%FcQwwXf^GW)n^|3Pqz
z^4ar%UX+>#Ck7`>I9rfJfk)Q(;lsIw?_K55GrOjW;wZPHeo%m|Kk7qy;#4Magk2$*oQOt|OeK-1`rwxbnl6DcZ`D=mR9;7|v5Af0>%jz__c$E-K<gFl
dWNbrO)ZI*mu3W}ap^PZtv^hpZs%B0$)emOrcZiwG@vms;=nxg%9Tyf-Fmu;(Lu4242_V{Yil76ce!z;j4W(a#@s0t8F(8c6MJdMcNzsZ4JSJI9Gk(>z
qTSU+*=ljWQo5HeRz2u^*GvBc*q0}J!GB4B{RHk(6>DY<sRA_Rk{bNWIBwFZsBGImJLN)Dmtj4Ry@~@)v)rR51_mr=88u>xVa%nTH48ITCfui&lRxY1!
-3lzQuQ=?5EC@-kT~RH<mF)Evxa%zp9FQl05X65~i{^1)aO>JA}L?&h`sR=Pg99-ANnk_S!0G7!JKP_AL{L>|wCP3HLWjZcn;V3jIz%^fUk}|KF{!F6-
LYZ(U@4KES`)^;v%|jDL>3L7?*<yvFn-h(*fnyily`)Z0&d!J3ZjvLbX2_XwwlqpJ^+0|%{6$v77K!maD=>@BO1gE-dId7&bH{~H&%TGAygpC8yA#Ni~
>#yiFq%wEGmxiRSoOp4f4$B!{fm~AQ`%@<OUneL}NI@stXLKoaQY##_;P)t6%wM|+g)fM|v2s~dFxwNSpDKfM(G`gk{=ld$6GtI*Dy?<=2Sb;IMBs13n
ae$&#NsNJzew73YmW6l~TjPPz{S_K#sqmsn8|9`yn*0(j`QkuZ^s=k)-pAQ)piB=(Ytho|Pw(o`zp#q*cUJRqJU@seDaa(If9+-MAhc6Tq!UaAl9EZ<w
UCnqQ~Y(&&h<M0*WGpEgAuu}4ajK@^>k{S{rw<Ire`n(2u`(Jwk!8_^XYY)l;Pn&7oNEo6fdgp3;1O1(`J<D2pP$simaFYxzLZk$)9n2lv&6wS7V$oZW
7A0t?)anhlRh5l(xZLz<>R<t+Tb02ArV6!!~@96Ci!cAweW)&`nS+PM6|+R~96lr67H}NE}5SIYJLS?~z<iz%-M&#!nKR@YRj~EPJrX4y7ie&o#4sJc#
RSyoM_j_YYpy{#W}?MJmt&l?e&K<n%ACRGyRuZRZ!o%0izDrEZeNx^T7LRPO-_7`TCIe~r^X)ga9FLnaMiUxdpoF%-%xZIL9~?nC7<y@O<MHAS~VVj<<
p?Qu5E5#Y6!yeeC9l%hSYmrFH=>@nYhJX>B)@c@Gm-x2SHti^-yNhd5gjSeA-7FdXC(ZHoRQ(hnqC5Mrju!4&@OUNi|g<$}?kN`7)xVHnvPT2jJ5%Yta
|NN>U{V(x${9a(3^9yjiJwQ6iAEL5eB7Eb!X#y9pACmvtJ$Kpy&%V3X#k6Wj`<(6l6>zozGP=e57w$1TA5Dfju^DAK0Ds%J1onpm=lw(8t_cJ7e-Q7#T
Cb-0G-Z=K<+9`#>vYMAp>9q$#>bK%C_zbv&4O7x!Fw<Jat2JO$F^)51Se>wb${a8QabCN9BQ@b-y`71j3H?SUwx1cZ)@()MZPfOdW?mKuFC;~9$Y3oKC
H~Ub!_iv*&!D!sYvzRwP_5hg;l-2K!VJZp140qxL+5X79?)7NC5$kA;qLCTAJgjtN`#MQK>`t{^_Ln-64*D`L(w4$EO~7WHPnT^-t@f3E+6po9kYZcwa
<d->o+Fo@XZE2}1NavfO)TcNi-#i7Cs0;&$=<u}s3mXX06((5hn#hoA6e@9E|J|96j35E7iE$Xtli_?Ir8x<QijX^Y)uL28UndS)ZBZ22b=P58=h;4EF
JyHJt1FSrGJ#_{f$vHq+~h<_=QzRD8oDwBAP0i>C&MTPi6q%$cx`0W&csEJfg#$7xC?vh$++yZr3We>bxL-l%t>k`$L=sH_1Fep5RqmRZroKkH5^V9Yn
p!Z%Q?M-`5{3Sgp3kE^vZ20Avp$#X&Ky_YPj~rNz1CMg%Ul_i$3!lc5S|!xw;D7CM6@o_P6R<t5{#j6JY2gYxlC8;qX@H}p2N_@z;bY8WP9LT<xeKr4_
Ekrlpnz>R6q$EMZU;x7(LUYy5f);NdQ*x?rw5lN?8x48Kl^`ZBbbgU=8N8Wj>i8dwg2^ME7xTvX+<;PgD}`54yu8O^jFOCLN=9==**W*FVA<Sffpe_k{
<x>nCE?xdOYYN2jmCWQWr#GBhmRG$OfbC9V)pIL4HAEE6!>hzee5o(|x6X)n@=$ceP8TqbcxB&nSqCgN1Pf${FhZ9E0f{_SKUlu>{PN)snivtH{P<a?7
4y`mA?b*$}K3;qzqNd+%O3^qC`?MJuFV`b<6>nB&=pK9dK1yIAz&cxdUx@ygO?RV6ych4XboI`mlyj)^yZ1TNCg$7s(DVR;oPdLidKw2iYEH^{iVpm`#
@Eu{OhE3PfRacQT>Sg;$h!LdpO9sUdY><<>UK9@2OpPh)wLfP0#_W8*90_czZj9vqF2hn})iUpXQ4=@hi;-a-`N6;*f==u45sClklVJrDeBDn2x2V1#x
3onx%Iiu=*0yW*UStnmH3zXQQe&6+>(09=Y8bAw&azg!9J?Cf3C4#5*YMCApURdtggo;Aj{ohbd@yEX=z*cxUVf_61u|morPAhDD>2@fmR~@w{Le~%F#
CQ@vRi{)(P*k61>_Z+UoNZ}mYk|&KV8$O_nZG>VA#|e49{nzOV3|%)QSbO)E2ls3G(m-WHjpQJ$8I_qSDbZd8JbD#XE+Vm30NCdy5%dQe9$>;P-*pZTY
yk$Z*KZJnhk=}?QB0?(#LQkttk^PsD+<|!VbsreFp4pcNCkx@-pALt?=Y<j&^`sL+ZA-N6WaSw0aWW9Lr&Xl<)$zy)%bnk?plS%2|-{haUoJ*(|IW-0M
!{w1`aHUKP_iACan`<f$5af#vuSy%oqq-ThlyXZncMYiDLG;cpL(&#C+@uSSit%o5X14hDOvqE}GR7T?0Nq=KAQk;TCURRxh6U~7DgpS?FzgWL5ipRLy
tIP3#9InSK(Bb5~Ni0`H=D&jwj&~4^#5;@d|I-&YU-eH<`Oq1}G3|X?~2AGVK=v*$ZL!DfQk%X^oj~#-wV@BW9{C(8Q{k213SY_-qsB-4s^vA-1YogU_
HnN~B<(>xuU}dbZ-Sd;>bZYrvQ?cpGeSUzeKBf|UQ-UnK*m+#mtw<L3dACXJDcENajFHdR{GG9Q5y$0&C#{<U&YugNc-k!ex;nYt<Oh5^FJ>1w@icOxA
$JR_)M+-DFGmEc-Hn?)JeXsCPbKGE$MWFtr#(Is7x$F|Gv(%FLXt3Hk%iv`c&U#G*J$hP7*n0kKfBv|nI_sRgikGlipXdxk)P1v#^hX;aro8%{UodNrO
qfB;|)tHLF!k3OGI=pjJ!X&9j}F6=JA6r3Vhk3A#@DAvKoLt_;;+v4nFa88eluKefWjRua8UqEQL4VPF$vWTf6!E>q3(ekROw?YOxGJXBYwSZ@EgQMfF
OAk9o2)r`j_IJg*etY+LdHk?|a^=UL+te!Q}smj-pWd~R!5;wvqDKzk9!qM9}SnBDq@cW$)<7i{pB+P?z614Eidb}Vc7j@?c9afyrYv>Z8b*$wyeQb2q
w^rB!{ZWj>mT-9;*m4(%%(hYahnL$$cHWS_G!~VZq?)|;~`g{HLpRK>PpNI8OzFs`qWCSyr4{vYcqK;1u8J>){@#Dp#E){ljXId9`!0dkXqqKj})sGjM
>RBFt?#;|-PnvuT_HVr3c)#&}<Ne0_jrX6$Ym{pd;r|v7xmV%o{r2B~7rf%%U2wgRCSwGDj7QOZ{5a{#&DP<j*6wF+#Zn);>-I5!$KyBNe-Q5<uD?23x
UCrrya^cA>m=lAQ6X=BGG|4nJs=hOT04|fyaIR@Yg^jnq*=XOF?n<7SPv+s!Y)FCQGu@5Zy)BSGp<E-9%`B~q!kpUo}(0z%vr5ESV(xalnY~I_eLr%X!
yoUq_zu`GG=p7j6Jt(WQ;fJBzub_rR53L<N3l%iUvXvgK~s|COe%^?j0jU(|<|}m5i6OXh-%2WlaiKj{xLZUz^hnvk`G!I%1}9<?^gT>7BnW>yQ;KFMC
-hK;&~P@|%y8Dlz_+;bUF)rPjO3;wCZ^;1By;+`r>yGj2}_lJo97tcg1-kz602*O9#rx2vI;PQAL~@E(hw&ntmlmW*MhoV5*TMUtG|mQJ6dSwk~F{FfY
7gCx|%g=`usP$m=ep$_zM&8>d&*&=xuK*{y&XFQf^<D_7zFNgoi2^X2yntkKNg4PA9u8(i<X@ze2*eZ^zT;Wa9*oF(ruBLsK_6F53yYC^oN9>>a@0P&B
f6*(-vBf95<@LN#jViT=|5jFY))^PuvqbFA40@HmptxdXUiH+A4l`M9m)6TxiwRv@fIsZJTJF6ud;{)Mbv5_p#ztGJn63w)=cV@gvKT`#<XdwUA3K(QK
d-K2(k|JgbV87<Pq<EFzWJRmIq5wVMdYPLMEue?TV<Mx`6FL62?=O%<RTRbe4L;*oNLs4<%^NlA4hualIswXGBvWW`l=)k^mTo3>S;DzhKOLqAh=e<bW
;rGTs~nlmCyAdHTf>wsBse)r`*u|Bfd#5S<*>46ANj8%EB`8HGJm_;!umLMyz&#5GHRuMGf&YpFtles1KcY!avK;Q@jS&?K__h?p!Srt*WPGi^i1W+2z
3dVc+EJYHBjPP>4dt7w9T_bff&RZ*J#eec(=-fXz1~@RpY3JO6ZFG+lU`j{LkZM|_l>6*3sF__WR_-U978_?*}WV!Ph%3mK@U?$y#btUmIjXJ>&jZl0p
iIWa<8+471X<ucr6PH<kWVf(-;GveF6UUMA&^d_)MoTYw6;>Tl^Z~N9vKH?7(+NT#*7Qs0xvY+;S62+CGPbRO6DW+!;$7ldGM6YWS4KOugd{?ChQB_E^
Tu%Asmpc>JD1AS(!#;P<pf4~Uy3O{9H^Z$Rq_uAL)k}7l*Eqf)py%TKI@&zXD-BNEu<|0y4$Bb`H-7NJvm?s&fgaMV(~owCH<jQ}{ly2`(-&naaQI-^_
Sehjxtmyh=igm^&a-91trG7yPehifQH=tsyoL;K7s!t<G{+?;tpoSXxgn3@tkjCerG=mH_&&{&^;D7RY=h7E>8-)$hq$5eeE~DkYSzn*6cl|BI!<!@R7
TVL5%8i=!3DZXn11JrS>2pTO4Zi`jn5)zEUCO^aK0-?bPt)*7?c%Lu-|UW8m;{W|Bi1~G*1-oS~+2qp%h~Bb|Q4Uw$!Yp!Ir_`bGt3<FnhB+2lnvI2NC
`dQ)6g6Q_?MKcGhfs2H$+D;H!Fc2+{})QhVP)mF52x-zQbp(v&IQsy3c2)4h~e-}Mo|JWs8~2tU}~@0<hfZ>sr@?*b)qp_$qAG4)oq@S5C}?|RdQt)Zm
ueb*73RhYukGnsF^sKmUpbz6=E%5<n8!@82e_xh{LQb&GMo;>lMMW4Xy2D<O{SEx^U2<vWb9ahoLDfE>R{^S?!GdKFVt!}`5Z1pm|PK%<~#cD|x<7PV4
IZZ8r7UlqipK(UloRQCl;rIYbpp=)LY3?|5Pe*@en6LhD-T<zzu|0^NiZ7h?s5-^${Z|6>D}P%9Q?__fc0?b_!30oB33#d|#t_0H;=P5(Wu<{Kn-Xx}6
=|LJ=-}_?g^R)L&qoB3Ou*G^lmYmN-tpRD7e3IkBx*%-4_9=R?+mZi!@+-r^AHyHe5AE><%<j+<x;G9u{g6*Q{GdI`n$ZM|7G7|H%I-X+-t(N%kGQU7e
%4#kuSU+^k6#TgKrB38Gq+{%5LE$p{CW}^C3Mcc?YF;n@lJe(P5usE;?L?;)-OxJg4$ja=Q2dPaJu+!}A*7XA#7idO~tYUw4dC#YjST!(9LE1y}KLMK+
XZF<R%DUuwFpD;KWLaz_bw_xY24S1D;J6LXDh-{y}r?HTyEpTqSU8Hu8N?2-~epVP|<R03BoGQGh0J*I0|3H7XpP|!d!paeZPjGD#I>RjQ>8*h}cr`!i
%zjH8IJYo&8YESiXJQ;!wX4=^%iBgoVzZTLL9{R#-zVMVEc<UElBc+qKOY<^9B%h@vPzoV}Fz@GS?W3qaE5ti2M5-;eRV^q9H?BtUgff+0)`|hFBI}^A
U^sQ@f7QpMJlKQUAu7cN^4imITlwCT_w_zUVqo-_#)ONJT^;)Abg70>OAX)E!&o!#=JCp>9~pSjp3Y&RBF-jq+)xUqq*xto(s3nBE>|cJe6`+FubFkfC
yz&RvI|O$<fu0!s|&m}Ww~N&NF~@Mvlelb9^QHm<ruf_I*g#}e%PhjjAVvUyTXG{a$?PUaGuRWbCn=Rj}pl-IQYKPg&J1;x~{dBofU}rY$Y}!ZK4u;$+
Ib~xge?rHaNg-EncO}W|MrI)z|yOh-v_0>;YK$=;vi)xXme#fCu8>>8@ArPVc+bxrm#ZT1Hu~Df3B~vOyd}T3+Ghq4|RId<pPV<@eRQ-;LA+BrxIG<u1
s)tFm&EO>viqg=p6V(GOhi7s!Go;3{;Qf>Wasn3uun97_wAmM#z9w9vxn7Ut`(TyXvR7tH?vA@>DP
'''
open_stored(__name__, unpacked(DATA), JUDGES)
# made of 3b8560701d928a8dc7320b424bc12294eb78029e2955dac6bbd64fc89e049558, and the rest of this file is 09019a1227ad064cc438b5c1599977f2487ae6089aa336958b8b2971f4d02796

"""What stands between a wrong list or text and the right one: items missing, too many, elsewhere, cut otherwise.

As with numbers, such a relation is claimed only where it holds in every case.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import Any, NamedTuple

import numpy as np

from hctnlp.exercises.framework.comparison import brief
from hctnlp.exercises.framework.relations import no_chance, telling
from hctnlp.exercises.framework.sitting import Remark
from hctnlp.exercises.framework.text import Text

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

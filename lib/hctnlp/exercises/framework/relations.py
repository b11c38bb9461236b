"""What stands between a wrong value and the right one: a sign, a factor, an axis, a step at one end.

No list of misconceptions holds every mistake. Where none of them fits, such a relation says at least what is wrong
with the numbers. It is claimed only where it holds in every case, so it is true whatever the code was.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, permutations
from typing import Any, NamedTuple

import numpy as np

from hctnlp.exercises.framework.comparison import numbers_of, without_ones
from hctnlp.exercises.framework.replies import Reply, near, same
from hctnlp.exercises.framework.sitting import Remark, itself
from hctnlp.exercises.framework.text import Text

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

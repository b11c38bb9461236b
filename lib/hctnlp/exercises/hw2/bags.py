"""Comparing lists in which the order does not matter and every repetition counts."""

from collections import Counter
from collections.abc import Callable
from typing import Any

import numpy as np

from hctnlp.exercises.framework import Compare, Text, brief, kind

NOT_READABLE = (TypeError, ValueError, OverflowError)


def numbers(value: Any) -> tuple[int, ...]:
    """A list or an array of whole numbers; a ``TypeError`` or ``ValueError`` for anything else."""
    if not isinstance(value, list | tuple | np.ndarray):
        raise TypeError(f"no list: {kind(value)}")
    items = value.tolist() if isinstance(value, np.ndarray) else [_plain(item) for item in value]
    if any(isinstance(item, bool) or not isinstance(item, int | float) or item != int(item) for item in items):
        raise ValueError("not whole numbers")
    return tuple(map(int, items))


def _plain(item: Any) -> Any:
    return item.item() if isinstance(item, np.ndarray) and item.ndim == 0 else item


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


def _difference(missing: list[Any], extra: list[Any]) -> Text | None:
    zh, en = [], []
    if missing:
        zh.append(f"少了 {len(missing)} 项，如 {missing[0]}")
        en.append(f"{len(missing)} missing, such as {missing[0]}")
    if extra:
        zh.append(f"多了 {len(extra)} 项，如 {extra[0]}")
        en.append(f"{len(extra)} too many, such as {extra[0]}")
    return Text("；".join(zh), "; ".join(en)) if zh else None

"""Comparing lists of words and lists of sentences, item by item."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from hctnlp.exercises.framework import Compare, Text, brief


def words(value: Any) -> list[str]:
    """A list or a tuple of strings; a ``TypeError`` for anything else."""
    if isinstance(value, np.ndarray) and not value.size:
        return []  # of no strings NumPy makes an array of numbers
    if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
        raise TypeError
    return list(value)


def sentences(value: Any) -> list[list[str]]:
    """A list of lists of strings; a ``TypeError`` for anything else."""
    if not isinstance(value, list | tuple | np.ndarray):
        raise TypeError
    return [words(item) for item in value]


def in_order(read: Callable[[Any], Sequence[Any]], what: Text) -> Compare:
    """The items of the reference in its order.

    Parameters
    ----------
    read
        Gives the items of a value; a ``TypeError`` if it is no list of such items.
    what
        What the value should be.
    """

    def compare(_arguments: tuple[Any, ...], expected: Any, got: Any) -> list[Text | None]:
        try:
            there = read(got)
        except TypeError:
            return [Text(f"应返回{what.zh}，得到 {brief(got)}", f"{what.en} expected, got {brief(got)}")]
        return [first_difference(read(expected), there)]

    return compare


def first_difference(due: Sequence[Any], there: Sequence[Any]) -> Text | None:
    """Where two lists part; None if they do not."""
    for number, (one, other) in enumerate(zip(due, there, strict=False)):
        if one != other:
            return Text(
                f"第 {number} 项应为 {brief(one)}，得到 {brief(other)}",
                f"item {number} should be {brief(one)}, got {brief(other)}",
            )
    if len(due) != len(there):
        return Text(f"应有 {len(due)} 项，得到 {len(there)} 项", f"{len(due)} items expected, got {len(there)}")
    return None

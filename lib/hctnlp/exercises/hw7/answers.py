"""Reading a classifier's answers: one class for each review, 0 or 1, or what is wrong with them."""

from __future__ import annotations

from typing import Any

import numpy as np

from hctnlp.exercises.framework import Text, brief, kind

SCORES = Text(
    "这是分数或概率，不是类别：把它和阈值比较，返回整数 0 或 1",
    "these are scores or probabilities and not classes: compare them with a threshold and return the integers 0 or 1",
)


def classes(got: Any, count: int) -> np.ndarray | Text:
    """The answers as an array of zeros and ones; a complaint if they are not ``count`` integers of these."""
    if not isinstance(got, list | tuple | np.ndarray):
        return Text(
            f"应返回整数的列表，得到 {kind(got)}（张量先用 .tolist()）",
            f"a list of integers expected, got {kind(got)} (a tensor has .tolist())",
        )
    numbers = plain(got)
    if numbers is None:
        wrong = next((item for item in got if not (isinstance(item, bool | int) and item in (0, 1))), got)
        return Text(
            f"每条评论的回答应是整数 0 或 1，得到 {kind(wrong)}：{brief(wrong)}",
            f"each answer should be the integer 0 or 1, got {kind(wrong)}: {brief(wrong)}",
        )
    if numbers.dtype.kind == "f":
        return SCORES
    if numbers.shape != (count,):
        return Text(
            f"问了 {count} 条评论，应有 {count} 个回答，得到的形状是 {numbers.shape}",
            f"{count} reviews take {count} answers, got the shape {numbers.shape}",
        )
    if unknown := sorted(set(numbers.tolist()) - {0, 1}):
        return Text(
            f"类别只有 0（差评）和 1（好评），得到 {brief(unknown)}",
            f"the classes are 0 (complaint) and 1 (praise), got {brief(unknown)}",
        )
    return numbers.astype(int)


def plain(got: Any) -> np.ndarray | None:
    """Booleans, integers or floats as an array; None for a value that is none of these."""
    try:
        numbers = np.asarray(got)
    except (ValueError, OverflowError):  # rows of different lengths, integers of hundreds of digits
        return None
    return numbers if numbers.dtype.kind in "biuf" else None

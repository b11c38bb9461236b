"""Word vectors on a page: each word written where it stands, a colour and a mark for each group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.text import Annotation
from matplotlib.transforms import Bbox

from hctnlp.plots.style import BLUE, GREEN, GREY, INK, ORANGE, PURPLE, SKY, VERMILION

SIDES = [
    ((6, 3), "left"),
    ((-6, 3), "right"),
    ((6, -6), "left"),
    ((-6, -6), "right"),
    ((0, 11), "center"),
    ((0, -11), "center"),
]

LOOKS = [
    (BLUE, "o"),
    (ORANGE, "s"),
    (GREEN, "^"),
    (VERMILION, "D"),
    (PURPLE, "P"),
    (SKY, "v"),
    (INK, "*"),
    (GREY, "X"),
]


def plot_vector_map(places: Float[np.ndarray, "words 2"], groups: Mapping[str, Sequence[str]]) -> Axes:
    """Write each word at its place, such as its first two principal components.

    ``places`` has the words of all groups, one group after the other.

    Raises
    ------
    ValueError
        If there is not one place for each word, or there are more groups than colours.
    """
    number = sum(map(len, groups.values()))
    if len(places) != number:
        raise ValueError(f"{len(places)} places for {number} words: each word needs its own")
    if len(groups) > len(LOOKS):
        raise ValueError(f"{len(groups)} groups are too many to tell apart: at most {len(LOOKS)}")
    _, ax = plt.subplots(figsize=(9, 6.5))
    first, names = 0, []
    for (group, words), (colour, marker) in zip(groups.items(), LOOKS, strict=False):
        at = places[first : first + len(words)]
        ax.plot(at[:, 0], at[:, 1], marker, color=colour, linestyle="", label=group)
        names += [
            ax.annotate(word, place, xytext=(6, 0), textcoords="offset points", fontsize=9, color=INK, va="center")
            for place, word in zip(at, words, strict=True)
        ]
        first += len(words)
    ax.set(xlabel="first principal component", ylabel="second principal component")
    ax.margins(0.06)
    ax.legend(ncols=2)
    _part(ax, names, places)
    return ax


def _part(ax: Axes, names: Sequence[Annotation], places: Float[np.ndarray, "words 2"]) -> None:
    """Give each name the side of its point where it covers least of the marks and of the names placed before."""
    ax.figure.draw_without_rendering()  # settles the layout, so that the names have an extent
    taken = [Bbox.from_bounds(x - 4, y - 4, 8, 8) for x, y in ax.transData.transform(places)]
    for name in names:
        boxes = []
        for (right, up), end in SIDES:
            name.set(position=(right, up), horizontalalignment=end)
            boxes.append(name.get_window_extent())
        covered = [sum(_common_area(box, other) for other in taken) for box in boxes]
        best = int(np.argmin(covered))
        name.set(position=SIDES[best][0], horizontalalignment=SIDES[best][1])
        taken.append(boxes[best])


def _common_area(one: Bbox, other: Bbox) -> float:
    both = Bbox.intersection(one, other)
    return both.width * both.height if both is not None else 0.0

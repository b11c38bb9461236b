"""A recurrent net unrolled in time, with the states that it computed written into it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from hctnlp.plots.style import BLUE, GREY, INK, ORANGE, PAPER

ACROSS, UNIT, WIDTH, GAP = 1.75, 0.42, 0.78, 0.95
"""Between two steps; height and width of one unit of a state; between two rows."""


class Row(NamedTuple):
    """The states of one layer in one direction.

    Attributes
    ----------
    name
        Written at the left, such as ``"h"``.
    hidden
        h_t for every step, at most four units.
    reverse
        Whether it walks from the last word to the first.
    """

    name: str
    hidden: Float[np.ndarray, "time hidden"]
    reverse: bool = False


def draw_unrolled(
    words: Sequence[str],
    rows: Sequence[Row],
    *,
    stacked: bool = True,
    padding: int = 0,
    ax: Axes | None = None,
) -> Axes:
    """Words below, states above them, and an arrow for everything that is handed on.

    Words have the ``gid`` ``word:3``, units ``unit:row:step:unit``, arrows ``state:row:from>to``, ``input:row:step``.

    Parameters
    ----------
    rows
        From the bottom to the top.
    stacked
        Each row reads the one below (a deep net); else all read the words (two directions).
    padding
        How many words at the end are padding: grey, and no arrow touches them.

    Raises
    ------
    ValueError
        If a row has not one state a word, or more units than can be read.
    """
    for row in rows:
        if len(row.hidden) != len(words) or not 1 <= row.hidden.shape[1] <= 4:
            raise ValueError(f"row {row.name!r} is {row.hidden.shape}; give {len(words)} states of 1 to 4 units")
    floor = [0.75]
    for row in rows:
        floor.append(floor[-1] + UNIT * row.hidden.shape[1] + GAP)
    size = (min(9.5, 0.95 * ACROSS * len(words) * 0.62 + 1.3), 0.62 * floor[-1] + 0.15)
    ax = ax or plt.subplots(figsize=size)[1]
    real = len(words) - padding
    for t, word in enumerate(words):
        box = {"boxstyle": "round,pad=0.3", "facecolor": PAPER, "edgecolor": INK if t < real else GREY}
        color = INK if t < real else GREY
        ax.text(t * ACROSS, 0, word, ha="center", va="center", fontsize=12, color=color, bbox=box, gid=f"word:{t}")
    for number, row in enumerate(rows):
        _draw_states(ax, number, row, floor[number], real)
        _draw_state_arrows(ax, number, row, floor[number], real)
        above = number if stacked else 0
        start = 0.3 if above == 0 else floor[number - 1] + UNIT * rows[number - 1].hidden.shape[1]
        bow = 0.0 if stacked or number == 0 else 0.45  # round the rows below
        for t in range(real):
            begin, end = (t * ACROSS + 0.4 * bow, start), (t * ACROSS + 0.4 * bow, floor[number])
            _arrow(ax, begin, end, BLUE, f"input:{number}:{t}", bow)
    longest = max(len(row.name) for row in rows)
    ax.set_xlim(-1.2 - 0.19 * longest, (len(words) - 1) * ACROSS + 1.35)
    ax.set_ylim(-0.4, floor[-1] - GAP + 0.25)
    ax.set_axis_off()
    return ax


def _draw_states(ax: Axes, number: int, row: Row, floor: float, real: int) -> None:
    shade = mpl.colormaps["PuOr"]
    units = row.hidden.shape[1]
    ax.text(-1.1, floor + UNIT * units / 2, row.name, ha="right", va="center", fontsize=11)
    for t, state in enumerate(row.hidden):
        for unit, value in enumerate(state):
            y = floor + UNIT * (units - 1 - unit)
            # half the range of the map: pale enough for dark digits, which say the sign where the colour cannot
            face = shade(0.5 - 0.28 * float(np.clip(value, -1, 1))) if t < real else "#EEEEEE"
            gid = f"unit:{number}:{t}:{unit}"
            corner = (t * ACROSS - WIDTH / 2, y)
            ax.add_patch(Rectangle(corner, WIDTH, UNIT, facecolor=face, edgecolor=INK, linewidth=0.6, gid=gid))
            color = INK if t < real else GREY
            ax.text(t * ACROSS, y + UNIT / 2, f"{value:.2f}", ha="center", va="center", fontsize=8, color=color)


def _draw_state_arrows(ax: Axes, number: int, row: Row, floor: float, real: int) -> None:
    y = floor + UNIT * row.hidden.shape[1] / 2
    reach = WIDTH / 2
    for t in range(real - 1):
        left, right = (t * ACROSS + reach, y), ((t + 1) * ACROSS - reach, y)
        if row.reverse:
            _arrow(ax, right, left, ORANGE, f"state:{number}:{t + 1}>{t}")
        else:
            _arrow(ax, left, right, ORANGE, f"state:{number}:{t}>{t + 1}")
    begin = (real - 1) * ACROSS + reach if row.reverse else -reach
    outside = 0.55 if row.reverse else -0.55
    _arrow(ax, (begin + outside, y), (begin, y), ORANGE, f"state:{number}:start")


def _arrow(
    ax: Axes, start: tuple[float, float], end: tuple[float, float], color: str, gid: str, bow: float = 0
) -> None:
    style = {"arrowstyle": "-|>", "color": color, "linewidth": 1.6, "shrinkA": 0, "shrinkB": 1}
    style["connectionstyle"] = f"arc3,rad={bow}"
    ax.annotate("", end, start, arrowprops=style, gid=gid)

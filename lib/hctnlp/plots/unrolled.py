"""A recurrent net unrolled in time, with its states written into it, and how far back a gradient goes in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from hctnlp.language import say
from hctnlp.plots.alt import describe
from hctnlp.plots.style import BLUE, GREY, INK, ORANGE, PAPER, VERMILION

ACROSS, UNIT, WIDTH, GAP, OUTSIDE = 1.75, 0.42, 0.78, 0.95, 0.55
"""Between two steps; height and width of one unit of a state; between two rows; the arrow of the first state."""


class Row(NamedTuple):
    """The states of one layer in one direction.

    Attributes
    ----------
    name
        Written at the left, such as ``"h"``; of a single row it is the name of the states, of which the first comes in.
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
    A single row has its matrices on its arrows, W_x and W_h, the same at every step; ``weight:input:2``.

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
    names = [f"${rows[0].name}_0$"] if len(rows) == 1 else [row.name for row in rows]
    for number, row in enumerate(rows):
        _draw_states(ax, number, row, _symbol(names[number]), floor[number], real)
        _draw_state_arrows(ax, number, row, floor[number], real)
        above = number if stacked else 0
        start = 0.3 if above == 0 else floor[number - 1] + UNIT * rows[number - 1].hidden.shape[1]
        bow = 0.0 if stacked or number == 0 else 0.45  # round the rows below
        for t in range(real):
            begin, end = (t * ACROSS + 0.4 * bow, start), (t * ACROSS + 0.4 * bow, floor[number])
            _arrow(ax, begin, end, BLUE, f"input:{number}:{t}", bow)
    if len(rows) == 1:
        _write_weights(ax, rows[0], floor[0], real)
    longest = max(map(len, names)) - 3 * (len(rows) == 1)  # $_$ takes no room
    ax.set_xlim(-1.2 - 0.19 * longest, (len(words) - 1) * ACROSS + 1.35)
    ax.set_ylim(-0.4, floor[-1] - GAP + 0.25)
    ax.set_axis_off()
    last = ", ".join(f"{row.name} ({' '.join(f'{v:.2f}' for v in _last(row, real))})" for row in rows)
    describe(
        ax,
        f"循环网络按时间展开，读 {' '.join(words)}：每个词上方是各层的状态，箭头表示传递；最后的状态：{last}。",
        f"A recurrent net unrolled in time reads {' '.join(words)}: above each word stand the states, arrows hand them "
        "on; "
        f"last states: {last}.",
    )
    return ax


def _symbol(name: str) -> str:
    """``h→`` and ``h←`` as the formulas write them, an arrow above the letter; any other name as it is."""
    over = {"→": "overrightarrow", "←": "overleftarrow"}.get(name[-1:])
    return rf"$\{over}{{{name[:-1]}}}$" if over and name[:-1] else name


def _last(row: Row, real: int) -> Float[np.ndarray, " hidden"]:
    """The state after the last word that the row reads."""
    return row.hidden[0 if row.reverse else real - 1]


def _write_weights(ax: Axes, row: Row, floor: float, real: int) -> None:
    """One W_x and one W_h, written at every step: that is what sharing means."""
    y = floor + UNIT * row.hidden.shape[1] / 2
    for t in range(real):
        ax.text(
            t * ACROSS + 0.1, (0.3 + floor) / 2, "$W_x$", ha="left", va="center", fontsize=9, color=BLUE,
            gid=f"weight:input:{t}",
        )  # fmt: skip
    for t in range(-1, real - 1):
        middle = (t + 0.5) * ACROSS if t >= 0 else -WIDTH / 2 - OUTSIDE / 2
        ax.text(
            middle, y + 0.08, "$W_h$", ha="center", va="bottom", fontsize=9, color=INK,
            gid=f"weight:state:{t + 1}",
        )  # fmt: skip


def _draw_states(ax: Axes, number: int, row: Row, name: str, floor: float, real: int) -> None:
    shade = mpl.colormaps["PuOr"]
    units = row.hidden.shape[1]
    ax.text(-1.1, floor + UNIT * units / 2, name, ha="right", va="center", fontsize=11)
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
    outside = OUTSIDE if row.reverse else -OUTSIDE
    _arrow(ax, (begin + outside, y), (begin, y), ORANGE, f"state:{number}:start")


def _arrow(
    ax: Axes, start: tuple[float, float], end: tuple[float, float], color: str, gid: str, bow: float = 0
) -> None:
    style = {"arrowstyle": "-|>", "color": color, "linewidth": 1.6, "shrinkA": 0, "shrinkB": 1}
    style["connectionstyle"] = f"arc3,rad={bow}"
    ax.annotate("", end, start, arrowprops=style, gid=gid)


def cut_positions(steps: int, k: int) -> list[int]:
    """The steps, from 0, before which a stretch of ``k`` ends: k, 2k, …, below ``steps``."""
    if not 1 <= k:
        raise ValueError(f"a stretch must have at least 1 step, not {k}")
    return list(range(k, steps, k))


def plot_reach(
    words: Sequence[str],
    full: Float[np.ndarray, " time"],
    kept: Float[np.ndarray, " time"],
    k: int,
    ax: Axes | None = None,
) -> Axes:
    """How strongly the loss after the last word asks each word to change: without cuts, and in stretches of ``k``.

    Parameters
    ----------
    full, kept
        ‖∂L/∂x_t‖ of every step, by the whole walk back and by the truncated one (RNN-6).

    Raises
    ------
    ValueError
        If there is not one number of each kind a word.
    """
    if not len(words) == len(full) == len(kept):
        raise ValueError(f"{len(words)} words, {len(full)} full and {len(kept)} truncated norms: they must be as many")
    ax = ax or plt.subplots(figsize=(7.5, 2.8))[1]
    place = np.arange(len(words))
    ax.bar(place, full, width=0.75, color="none", edgecolor=GREY, linewidth=1.5, label=say("完整", "full"))
    ax.bar(place, kept, width=0.5, color=BLUE, label=say(f"截断，κ = {k}", f"truncated, κ = {k}"))
    for number, cut in enumerate(cut_positions(len(words), k)):
        label = say("梯度不再回传", "nothing is handed back")
        ax.axvline(cut - 0.5, color=VERMILION, linestyle=":", label=label if number == 0 else None)
    ax.set_xticks(place, list(words))
    ax.set(xlabel=say("步 $t$", "step $t$"), ylabel=r"$\Vert\partial L/\partial x_t\Vert$")
    ax.grid(visible=False, axis="x")
    ax.set_ylim(0, 1.1 * float(max(np.max(full), np.max(kept))) or 1)
    ax.legend(loc="upper left")
    reached = [word for word, norm in zip(words, kept, strict=True) if norm > 0]
    describe(
        ax,
        f"每段 κ = {k} 步；最后的损失传到 {len(words)} 个字中的 {len(reached)} 个：{' '.join(reached)}。",
        f"stretches of κ = {k}; the last loss reaches {len(reached)} of {len(words)} characters: {' '.join(reached)}.",
    )
    return ax

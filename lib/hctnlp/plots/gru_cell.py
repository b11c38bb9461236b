"""The GRU: its cell, its update gate, and the two orders in which reset gate and matrix may stand."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from hctnlp.language import say
from hctnlp.plots.alt import describe
from hctnlp.plots.lstm_cell import draw_lstm_cell
from hctnlp.plots.style import BLUE, GREY, INK, ORANGE, PAPER, looks

TOP, HIGH, GATE, H_BUS, X_BUS = 4.0, 2.65, 1.35, 0.35, -0.1  # heights: the state, r's product, the layers, h and x
R, Z, N, OUT = 1.9, 6.2, 8.2, 10.2  # where the three layers stand, and where old and new meet
STEPS = 40  # over which a memory is shown to fade


class Numbers(NamedTuple):
    """One step of a cell with one unit."""

    h_before: float
    x: float
    r: float
    z: float
    n: float
    h: float


def draw_gru(numbers: Numbers | None = None, reset_after: bool = False, ax: Axes | None = None) -> Axes:
    """The textbook's cell (GRU-3), or torch's (GRU-5): W and the product with r change places.

    Rectangles are layers with weights, circles are pointwise, a dot copies. With ``numbers`` each line carries its own.
    Texts have the ``gid`` of what they show: ``layer:r``, ``point:reset``, ``number:z``.
    """
    ax = ax or plt.subplots(figsize=(8.5, 3.9))[1]
    _buses(ax)
    _layer(ax, "r", R, GATE, r"$\sigma$")
    _layer(ax, "z", Z, GATE, r"$\sigma$")
    _layer(ax, "n", N, GATE, r"$\tanh$")
    _reset(ax, reset_after)
    _mix(ax)
    if numbers is None:
        _name(ax)
    else:
        _write(ax, numbers)
    ax.set_xlim(-1.1, 12.2)
    ax.set_ylim(-0.95, 4.7)
    ax.set_axis_off()
    _describe_cell(ax, numbers, reset_after)
    return ax


def _describe_cell(ax: Axes, numbers: Numbers | None, reset_after: bool) -> None:
    told = ", ".join(f"{name} = {value:.2f}" for name, value in numbers._asdict().items()) if numbers else ""
    order_zh, order_en = (
        ("先乘 W_h，再乘 r", "first W_h, then r") if reset_after else ("先乘 r，再乘 W_h", "first r, then W_h")
    )
    describe(
        ax,
        f"GRU 单元：h_(t-1) 沿上方直线乘 1-z，再加上 z 与候选值的积，得到 h_t；通往候选值的路上{order_zh}。{told}",
        "A GRU cell: h_(t-1) runs along the top, is multiplied by 1-z, and z times the candidate is added, which "
        "gives "
        f"h_t; on the way to the candidate {order_en}. {told}",
    )


def draw_lstm_and_gru() -> Figure:
    """Both cells side by side in one visual language: what is orange has weights, what is thick and blue is kept."""
    fig, (left, right) = plt.subplots(1, 2, figsize=(13, 3.6))
    draw_lstm_cell(ax=left)
    draw_gru(ax=right)
    left.set_title("LSTM")
    right.set_title("GRU")
    return fig


def _buses(ax: Axes) -> None:
    """The state along the top, and h_{t-1} and x_t along the bottom to the layers that read them."""
    _line(ax, (-0.1, TOP), (Z, TOP), BLUE)
    _line(ax, (0.4, TOP), (0.4, H_BUS), INK)
    _line(ax, (0.4, H_BUS), (Z - 0.15, H_BUS), INK)
    _line(ax, (0.4, -0.6), (0.4, X_BUS), INK)
    _line(ax, (0.4, X_BUS), (N + 0.15, X_BUS), INK)
    for place in (R, Z):
        _arrow(ax, (place - 0.15, H_BUS), (place - 0.15, GATE - 0.34), INK)
    for place in (R, Z, N):
        _arrow(ax, (place + 0.15, X_BUS), (place + 0.15, GATE - 0.34), INK)
    for x, y, colour in [(0.4, TOP, INK), (R - 0.15, H_BUS, INK), (R + 0.15, X_BUS, INK), (Z + 0.15, X_BUS, INK)]:
        ax.plot(x, y, "o", color=colour, markersize=5)
    ax.text(-0.15, TOP, r"$h_{t-1}$", ha="right", va="center", fontsize=12)
    ax.text(0.4, -0.65, r"$x_t$", ha="center", va="top", fontsize=12)


def _reset(ax: Axes, reset_after: bool) -> None:
    """From h_{t-1} to the candidate: first r, then W (GRU-3), or first W, then r (GRU-5)."""
    by_r, by_W = (4.4, R) if reset_after else (R, 3.7)
    start = by_W if reset_after else by_r
    ax.plot(start, TOP, "o", color=INK, markersize=5)
    _arrow(ax, (start, TOP), (start, HIGH + 0.3), INK)
    if reset_after:
        _arrow(ax, (by_W + 0.62, HIGH), (by_r - 0.26, HIGH), INK)
        _line(ax, (R, GATE + 0.32), (R, 1.95), INK)
        _line(ax, (R, 1.95), (by_r, 1.95), INK)
        _arrow(ax, (by_r, 1.95), (by_r, HIGH - 0.26), INK)
        _line(ax, (by_r + 0.24, HIGH), (N, HIGH), INK)
    else:
        _arrow(ax, (R, GATE + 0.32), (R, HIGH - 0.26), INK)
        _arrow(ax, (by_r + 0.24, HIGH), (by_W - 0.3, HIGH), INK)
        _line(ax, (by_W + 0.3, HIGH), (N, HIGH), INK)
    _arrow(ax, (N, HIGH), (N, GATE + 0.34), INK)
    _layer(ax, "W", by_W, HIGH, r"$W_h\,\cdot+b_n$" if reset_after else r"$W_h$")
    _point(ax, "reset", by_r, HIGH, r"$\times$")


def _mix(ax: Axes) -> None:
    """h_t = (1 - z) ∘ h_{t-1} + z ∘ h̃_t (GRU-4)."""
    _line(ax, (Z, GATE + 0.32), (Z, HIGH - 0.1), INK)
    _arrow(ax, (Z, HIGH + 0.1), (Z, TOP - 0.26), INK)
    _line(ax, (Z, 2.1), (OUT - 2.85, 2.1), INK)
    _line(ax, (OUT - 2.85, 2.1), (OUT - 2.85, 0.5), INK)
    _line(ax, (OUT - 2.85, 0.5), (OUT, 0.5), INK)
    _arrow(ax, (OUT, 0.5), (OUT, GATE - 0.26), INK)
    ax.plot(Z, 2.1, "o", color=INK, markersize=5)
    _arrow(ax, (N + 0.55, GATE), (OUT - 0.26, GATE), INK)
    _arrow(ax, (OUT, GATE + 0.24), (OUT, TOP - 0.26), INK)
    _arrow(ax, (Z + 0.24, TOP), (OUT - 0.26, TOP), BLUE)
    _arrow(ax, (OUT + 0.24, TOP), (11.4, TOP), BLUE)
    ax.text(Z - 0.12, TOP - 0.62, r"$1-z$", ha="right", va="center", fontsize=10)
    _point(ax, "keep", Z, TOP, r"$\times$")
    _point(ax, "write", OUT, GATE, r"$\times$")
    _point(ax, "add", OUT, TOP, "+")
    ax.text(11.45, TOP, r"$h_t$", ha="left", va="center", fontsize=12)


def _name(ax: Axes) -> None:
    """What comes out of the layers."""
    for x, text in ((R - 0.15, r"$r_t$"), (Z - 0.15, r"$z_t$"), (OUT - 0.35, r"$\tilde{h}_t$")):
        ax.text(x, GATE + 0.5, text, ha="right", va="center", fontsize=12, color=INK)


def _write(ax: Axes, numbers: Numbers) -> None:
    """The numbers beside the lines that carry them."""
    places = {
        "h_before": (-0.2, TOP - 0.4, "right"),
        "x": (0.6, -0.62, "left"),
        "r": (R - 0.45, GATE + 0.45, "right"),
        "z": (Z - 0.45, GATE + 0.45, "right"),
        "n": (OUT - 0.15, GATE + 0.5, "right"),
        "h": (11.45, TOP - 0.4, "left"),
    }
    marks = {"h_before": "", "x": "", "h": "", "r": "$r$ = ", "z": "$z$ = ", "n": r"$\tilde h$ = "}
    for name, (x, y, side) in places.items():
        text = f"{marks[name]}{getattr(numbers, name):.2f}"
        ax.text(x, y, text, ha=side, va="center", fontsize=10, color=INK, gid=f"number:{name}", zorder=5)


def _layer(ax: Axes, name: str, x: float, y: float, text: str) -> None:
    box = {"boxstyle": "square,pad=0.42", "facecolor": ORANGE, "edgecolor": INK}
    ax.text(x, y, text, ha="center", va="center", fontsize=11, bbox=box, gid=f"layer:{name}", zorder=4)


def _point(ax: Axes, name: str, x: float, y: float, text: str) -> None:
    box = {"boxstyle": "circle,pad=0.18", "facecolor": PAPER, "edgecolor": BLUE, "linewidth": 1.6}
    ax.text(x, y, text, ha="center", va="center", fontsize=12, bbox=box, gid=f"point:{name}", zorder=4)


def _line(ax: Axes, start: tuple[float, float], end: tuple[float, float], colour: str) -> None:
    ax.plot(
        [start[0], end[0]],
        [start[1], end[1]],
        color=colour,
        linestyle="-",
        linewidth=3.2 if colour == BLUE else 1.6,
        zorder=2,
    )


def _arrow(ax: Axes, start: tuple[float, float], end: tuple[float, float], colour: str) -> None:
    look = {
        "arrowstyle": "-|>",
        "color": colour,
        "linewidth": 3.2 if colour == BLUE else 1.6,
        "shrinkA": 0,
        "shrinkB": 0,
    }
    ax.annotate("", end, start, arrowprops=look, zorder=2)


def plot_update(
    h: Float[np.ndarray, " units"], candidate: Float[np.ndarray, " candidates"], z: float, fig: Figure | None = None
) -> Figure:
    """h_t = (1 - z) ∘ h_{t-1} + z ∘ h̃_t (GRU-4) for some units, and the share of h_0 left after n such steps, (1-z)^n.

    Raises
    ------
    ValueError
        If z is no number from 0 to 1, or the two vectors are not of one length.
    """
    if not 0 <= z <= 1:
        raise ValueError(f"z must be from 0 to 1, not {z}")
    if h.shape != candidate.shape:
        raise ValueError(f"h has {len(h)} units, the candidate {len(candidate)}; they must have the same")
    fig = fig or plt.figure(figsize=(8.5, 3.2))
    one, many = fig.subplots(1, 2)
    place = np.arange(len(h))
    one.bar(place - 0.2, h, width=0.36, color=BLUE, label=r"$h_{t-1}$")
    one.bar(place + 0.2, candidate, width=0.36, color=ORANGE, hatch="//", edgecolor="white", label=r"$\tilde h_t$")
    new = (1 - z) * h + z * candidate
    one.plot(place, new, "D", color=INK, linestyle="", markersize=7, label=r"$h_t$")
    one.axhline(0, color=GREY, linewidth=0.8, linestyle="-")
    one.set(
        xlabel=say("单元", "unit"),
        xticks=place,
        ylim=(-1.45, 1.1),
        title=say(f"一步，z = {z:.2f}", f"one step with z = {z:.2f}"),
    )
    one.legend(ncols=3, loc="lower center", fontsize=9)
    steps = np.arange(STEPS + 1)
    many.plot(steps, (1 - z) ** steps, color=BLUE, linestyle="-")
    many.axhline(0.5, color=GREY, linewidth=0.8, linestyle="--")
    half = half_life(z)
    if half <= STEPS:
        many.plot(half, 0.5, "o", color=ORANGE, markeredgecolor=INK)
    many.set(xlabel=say("步数 $n$，每步都用这个 $z$", "steps $n$, all with this $z$"), ylim=(-0.03, 1.05))
    many.set_ylabel(say("$h_0$ 剩下的比例", "share of $h_0$ left"))
    after = f"{half:.1f}" if math.isfinite(half) else r"$\infty$"
    many.set_title(say(f"$(1-z)^n$，{after} 步后剩一半", f"$(1-z)^n$, half gone after {after} steps"))
    _describe_update(fig, h, new, z)
    return fig


def _describe_update(fig: Figure, h: Float[np.ndarray, " units"], new: Float[np.ndarray, " units"], z: float) -> None:
    """What each unit holds after the step, and how long it remembers."""
    zh = "，".join(f"{old:.2f} 变为 {value:.2f}" for old, value in zip(h, new, strict=True))
    en = ", ".join(f"{old:.2f} to {value:.2f}" for old, value in zip(h, new, strict=True))
    half = half_life(z)
    never, gone = math.isinf(half), f"{half:.1f}"
    describe(
        fig,
        f"z = {z:.2f}：各单元从 {zh}；" + ("旧值永远不丢。" if never else f"{gone} 步之后记忆剩一半。"),
        f"z = {z:.2f}: the units go from {en}; "
        + ("nothing is ever lost." if never else f"half of a memory is gone after {gone} steps."),
    )


def half_life(z: float) -> float:
    """The number of steps after which (1 - z)^n is ½: ∞ for z = 0, 0 for z = 1."""
    if z == 0:
        return math.inf
    return 0.0 if z == 1 else math.log(0.5) / math.log1p(-z)


def plot_drift(differences: Mapping[str, Float[np.ndarray, " steps"]]) -> Axes:
    """‖h_before - h_after‖ / ‖h_before‖ at each step, where the reset gate stands before (GRU-3) or after (GRU-5) the
    product and all weights are the same.

    Raises
    ------
    ValueError
        If there are more names than looks.
    """
    _, ax = plt.subplots()
    for (name, values), look in zip(differences.items(), looks(len(differences)), strict=True):
        ax.plot(np.arange(1, len(values) + 1), values, color=look.color, linestyle=look.dash, label=name)
    ax.set(xlabel=say("步 $t$", "step $t$"), ylim=(0, None))
    ax.set_ylabel(say("$h_t$ 的相对差", "relative difference of $h_t$"))
    ax.legend()
    ends = ", ".join(f"{name} {values[-1]:.0%}" for name, values in differences.items())
    describe(
        ax,
        f"权重相同的两种 GRU 逐步读下去，状态的相对差；最后一步：{ends}。",
        f"How far the states of two GRUs with the same weights drift apart, step by step; at the last step: {ends}.",
    )
    return ax

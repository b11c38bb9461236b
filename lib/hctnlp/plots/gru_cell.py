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
from hctnlp.plots.lstm_cell import BUS, LAYERS, STATE, draw_lstm_cell
from hctnlp.plots.style import BLUE, GREEN, GREY, INK, ORANGE, looks
from hctnlp.plots.wiring import HALF, RADIUS, WIDE, draw_copy, draw_kept, draw_layer, draw_line, draw_point

X_BUS = -0.1  # the heights are those of the LSTM; below its bus, x_t alone on its way to the candidate
CANDIDATE, WRITE = 2.9, 3.5
R, PRODUCTS, Z, N, TANH, OUT = 2.0, (2.0, 4.1), 5.9, 7.5, 8.6, 9.9  # from left to right
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

    The signs are those of :func:`draw_lstm_cell`, and a dot is a copy. Boxes have the ``gid`` ``layer:r``, ``layer:z``,
    ``layer:W_h``, ``layer:W_x``, circles ``point:reset``, ``point:sum``, ``point:tanh``, ``point:write``,
    ``point:keep``, ``point:add``; with ``numbers`` each line carries its own, ``number:z`` and so on.
    """
    ax = ax or plt.subplots(figsize=(8.5, 3.9))[1]
    _draw_input(ax)
    _draw_gate(ax, "r", R)
    _draw_gate(ax, "z", Z)
    _draw_product(ax, reset_after)
    _draw_candidate(ax)
    _draw_mixture(ax)
    for name, value in (numbers._asdict() if numbers else {}).items():
        x, y, side = PLACES[name]
        ax.text(x, y, f"{value:.2f}", ha=side, va="center", fontsize=10, color=INK, gid=f"number:{name}")
    ax.set(xlim=(-0.75, 11.75), ylim=(-0.9, 4.8))
    ax.set_aspect("equal")
    ax.set_axis_off()
    _describe_cell(ax, numbers, reset_after)
    return ax


PLACES = {
    "h_before": (-0.65, 3.85, "left"),
    "x": (1.25, -0.6, "left"),
    "r": (1.9, 2.33, "right"),
    "z": (6.0, 2.4, "left"),
    "n": (9.4, 2.65, "center"),
    "h": (11.2, 3.85, "left"),
}


def _describe_cell(ax: Axes, numbers: Numbers | None, reset_after: bool) -> None:
    told = ", ".join(f"{name} = {value:.2f}" for name, value in numbers._asdict().items()) if numbers else ""
    order_zh, order_en = (
        ("先乘 W_h，再乘 r", "first W_h, then r") if reset_after else ("先乘 r，再乘 W_h", "first r, then W_h")
    )
    describe(
        ax,
        f"GRU 单元：h_(t-1) 沿上方直线乘 1-z，再加上 z 与候选值的积，得到 h_t；通往候选值的路上{order_zh}，加上 W_x "
        f"x_t + b，过 tanh。{told}",
        "A GRU cell: h_(t-1) runs along the top, is multiplied by 1-z, and z times the candidate is added, which "
        "gives "
        f"h_t; on the way to the candidate {order_en}, then W_x x_t + b is added and tanh taken. {told}",
    )


def draw_lstm_and_gru() -> Figure:
    """Both cells side by side in one visual language: what is orange has weights, what is thick and blue is kept."""
    fig, (left, right) = plt.subplots(1, 2, figsize=(13, 3.8), width_ratios=(11.5, 12.5))  # as their xlim
    draw_lstm_cell(ax=left)
    draw_gru(ax=right)
    for ax, name in ((left, "LSTM"), (right, "GRU")):
        ax.set(ylim=(-0.9, 5.4), title=name, anchor="N")  # so that both titles and both states are at one height
    return fig


def _draw_input(ax: Axes) -> None:
    """h_{t-1} and x_t run together into one vector, which the gates read; x_t alone goes on to the candidate."""
    draw_copy(ax, (0.4, STATE))
    draw_line(ax, [(0.4, STATE), (0.4, BUS), (Z, BUS)], arrow=False)
    draw_line(ax, [(1.1, -0.85), (1.1, BUS - 0.15), (1.25, BUS)], arrow=False)
    draw_copy(ax, (1.1, X_BUS))
    draw_line(ax, [(1.1, X_BUS), (N, X_BUS), (N, LAYERS - HALF)])
    ax.text(-0.1, STATE, r"$h_{t-1}$", ha="right", va="center", fontsize=12)
    ax.text(1.0, -0.6, r"$x_t$", ha="right", va="center", fontsize=12)


def _draw_gate(ax: Axes, gate: str, x: float) -> None:
    draw_line(ax, [(x, BUS), (x, LAYERS - HALF)])
    draw_layer(ax, gate, (x, LAYERS), r"$\sigma$")
    beside, side = (x - 0.1, "right") if gate == "r" else (x + 0.1, "left")
    ax.text(beside, LAYERS + 0.44, f"${gate}_t$", ha=side, va="center", fontsize=12, color=INK)


def _draw_product(ax: Axes, reset_after: bool) -> None:
    """From h_{t-1} to the candidate: first r, then W_h (GRU-3), or first W_h, then r (GRU-5)."""
    first, second = PRODUCTS
    wide, matrix = (0.85, r"$W_h\,\cdot+b_n$") if reset_after else (0.38, "$W_h$")
    by_W, by_r = (first, second) if reset_after else (second, first)
    before, after = (wide, RADIUS) if reset_after else (RADIUS, wide)  # half of what stands first, and second
    top, bend = LAYERS + HALF, LAYERS + 0.65
    draw_copy(ax, (first, STATE))
    draw_line(ax, [(first, STATE), (first, CANDIDATE + (HALF if reset_after else RADIUS))])
    draw_line(ax, [(first + before, CANDIDATE), (second - after, CANDIDATE)])
    draw_line(ax, [(R, top), *([(R, bend), (by_r, bend)] if reset_after else []), (by_r, CANDIDATE - RADIUS)])
    draw_layer(ax, "W_h", (by_W, CANDIDATE), matrix, half_width=wide)
    draw_point(ax, "reset", (by_r, CANDIDATE), r"$\times$")
    draw_line(ax, [(second + after, CANDIDATE), (N - RADIUS, CANDIDATE)])


def _draw_candidate(ax: Axes) -> None:
    """What has come from h_{t-1} and what comes from x_t are added, and go through tanh."""
    draw_layer(ax, "W_x", (N, LAYERS), r"$W_x\,\cdot+b$", half_width=0.75)
    draw_line(ax, [(N, LAYERS + HALF), (N, CANDIDATE - RADIUS)])
    draw_point(ax, "sum", (N, CANDIDATE), "+")
    draw_line(ax, [(N + RADIUS, CANDIDATE), (TANH - WIDE, CANDIDATE)])
    draw_point(ax, "tanh", (TANH, CANDIDATE), "tanh")
    draw_line(ax, [(TANH + WIDE, CANDIDATE), (OUT, CANDIDATE), (OUT, WRITE - RADIUS)])
    ax.text(OUT + 0.1, CANDIDATE + 0.1, r"$\tilde{h}_t$", ha="left", va="center", fontsize=12, color=INK)


def _draw_mixture(ax: Axes) -> None:
    """h_t = (1 - z) ∘ h_{t-1} + z ∘ h̃_t (GRU-4)."""
    draw_line(ax, [(Z, LAYERS + HALF), (Z, CANDIDATE - 0.13)], arrow=False)  # under the other, they do not touch
    draw_line(ax, [(Z, CANDIDATE + 0.13), (Z, STATE - RADIUS)])
    draw_copy(ax, (Z, WRITE))
    draw_line(ax, [(Z, WRITE), (OUT - RADIUS, WRITE)])
    draw_line(ax, [(OUT, WRITE + RADIUS), (OUT, STATE - RADIUS)])
    ax.text(Z - 0.12, WRITE + 0.28, r"$1-z$", ha="right", va="center", fontsize=10)
    draw_kept(ax, 11.1, STATE)
    draw_point(ax, "keep", (Z, STATE), r"$\times$")
    draw_point(ax, "write", (OUT, WRITE), r"$\times$")
    draw_point(ax, "add", (OUT, STATE), "+")
    ax.text(11.2, STATE, r"$h_t$", ha="left", va="center", fontsize=12)


def _fade(ax: Axes, z: float) -> None:
    """(1-z)^n over the steps, and where one half is left."""
    steps = np.arange(STEPS + 1)
    ax.plot(steps, (1 - z) ** steps, color=BLUE, linestyle="-")
    ax.axhline(0.5, color=GREY, linewidth=0.8, linestyle="--")
    half = half_life(z)
    if half <= STEPS:
        ax.plot(half, 0.5, "o", color=BLUE, markeredgecolor=INK)
    ax.set(xlabel=say("步数 $n$，每步都用这个 $z$", "steps $n$, all with this $z$"), ylim=(-0.03, 1.05))
    ax.set_ylabel(say("$h_0$ 剩下的比例", "share of $h_0$ left"))
    after = f"{half:.1f}" if math.isfinite(half) else r"$\infty$"
    ax.set_title(say(f"$(1-z)^n$，{after} 步后剩一半", f"$(1-z)^n$, half gone after {after} steps"))


def plot_reset(
    h: Float[np.ndarray, " 2"],
    before: Float[np.ndarray, " 2"],
    after: Float[np.ndarray, " 2"],
    z: float,
    fig: Figure | None = None,
) -> Figure:
    """One step of two units in the plane, with the candidate of (GRU-3) and that of (GRU-5), and the share of h_0 that
    is left after n steps with this z.

    Parameters
    ----------
    h
        The old state; the new ones lie on the way from it to the candidates (GRU-4).
    before, after
        The candidates with the reset gate before the product with W_h, and after it.

    Raises
    ------
    ValueError
        If z is no number from 0 to 1.
    """
    if not 0 <= z <= 1:
        raise ValueError(f"z must be from 0 to 1, not {z}")
    fig = fig or plt.figure(figsize=(8.5, 3.9))
    plane, many = fig.subplots(1, 2, width_ratios=(5, 4))
    news = {}
    for (name, candidate), (colour, mark, dash) in zip(
        {say("$r$ 在乘积之前", "$r$ before the product"): before, say("$r$ 在乘积之后", "$r$ after it"): after}.items(),
        ((GREEN, "s", "--"), (ORANGE, "D", ":")),
        strict=True,
    ):
        new = news[name] = (1 - z) * h + z * candidate
        plane.plot(*zip(h, candidate, strict=True), color=colour, linestyle=dash, linewidth=1.5)
        plane.plot(*candidate, "o", color=colour, markerfacecolor="white", markersize=7, label=rf"$\tilde h_t$: {name}")
        plane.plot(*new, mark, color=colour, markeredgecolor=INK, markersize=8, label=f"$h_t$: {name}")
        arrow = {"arrowstyle": "-|>", "color": colour, "linewidth": 2.4, "shrinkA": 0, "shrinkB": 4}
        plane.annotate("", new, h, arrowprops=arrow)
    plane.plot(*h, "o", color=BLUE, markeredgecolor=INK, markersize=9, label="$h_{t-1}$")
    plane.set(xlim=(-1.05, 1.05), ylim=(-1.05, 1.05), aspect="equal", title=f"$z={z:.2f}$")
    plane.set(xlabel=say("单元 1", "unit 1"), ylabel=say("单元 2", "unit 2"))
    plane.legend(loc="center left", bbox_to_anchor=(1, 0.5), fontsize=9)
    _fade(many, z)
    _describe_reset(fig, h, list(news.values()), z)
    return fig


def _describe_reset(fig: Figure, h: Float[np.ndarray, " 2"], news: list[Float[np.ndarray, " 2"]], z: float) -> None:
    old, before, after = (f"({one:.2f}, {other:.2f})" for one, other in (h, *news))
    zh, en = _lasting(z)
    describe(
        fig,
        f"z = {z:.2f}：平面上两个单元的状态从 {old}（蓝点）出发，r 在乘积之前（绿）到 {before}，在乘积之后（橙）到 "
        f"{after}；{zh}",
        f"z = {z:.2f}: the state of two units in the plane goes from {old} (blue) to {before} with r before the "
        f"product (green), to {after} with r after it (orange); {en}",
    )


def _lasting(z: float) -> tuple[str, str]:
    """How long a memory lasts, in both languages."""
    half = half_life(z)
    if math.isinf(half):
        return "旧值永远不丢。", "nothing is ever lost."
    return f"{half:.1f} 步之后记忆剩一半。", f"half of a memory is gone after {half:.1f} steps."


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

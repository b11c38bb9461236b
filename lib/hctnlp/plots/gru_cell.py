"""The GRU cell: two gates, one state, and the two orders in which reset gate and matrix may stand."""

from __future__ import annotations

from typing import NamedTuple

import matplotlib.pyplot as plt
from matplotlib.axes import Axes

from hctnlp.plots.style import BLUE, GREY, INK, ORANGE, PAPER

TOP, HIGH, GATE, H_BUS, X_BUS = 4.0, 2.65, 1.35, 0.35, -0.1  # heights: the state, r's product, the layers, h and x
R, Z, N, OUT = 1.9, 6.2, 8.2, 10.2  # where the three layers stand, and where old and new meet


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
    if numbers is not None:
        _write(ax, numbers)
    ax.set_xlim(-1.1, 12.2)
    ax.set_ylim(-0.95, 4.7)
    ax.set_axis_off()
    return ax


def _buses(ax: Axes) -> None:
    """The state along the top, and h_{t-1} and x_t along the bottom to the layers that read them."""
    _line(ax, (-0.1, TOP), (Z, TOP), BLUE)
    _line(ax, (0.4, TOP), (0.4, H_BUS), BLUE)
    _line(ax, (0.4, H_BUS), (Z - 0.15, H_BUS), BLUE)
    _line(ax, (0.4, -0.6), (0.4, X_BUS), GREY)
    _line(ax, (0.4, X_BUS), (N + 0.15, X_BUS), GREY)
    for place in (R, Z):
        _arrow(ax, (place - 0.15, H_BUS), (place - 0.15, GATE - 0.34), BLUE)
    for place in (R, Z, N):
        _arrow(ax, (place + 0.15, X_BUS), (place + 0.15, GATE - 0.34), GREY)
    for x, y, colour in [(0.4, TOP, BLUE), (R - 0.15, H_BUS, BLUE), (R + 0.15, X_BUS, GREY), (Z + 0.15, X_BUS, GREY)]:
        ax.plot(x, y, "o", color=colour, markersize=5)
    ax.text(-0.15, TOP, r"$h_{t-1}$", ha="right", va="center", fontsize=12)
    ax.text(0.4, -0.65, r"$x_t$", ha="center", va="top", fontsize=12)


def _reset(ax: Axes, reset_after: bool) -> None:
    """From h_{t-1} to the candidate: first r, then W (GRU-3), or first W, then r (GRU-5)."""
    by_r, by_W = (4.4, R) if reset_after else (R, 3.7)
    start = by_W if reset_after else by_r
    ax.plot(start, TOP, "o", color=BLUE, markersize=5)
    _arrow(ax, (start, TOP), (start, HIGH + 0.3), BLUE)
    if reset_after:
        _arrow(ax, (by_W + 0.62, HIGH), (by_r - 0.26, HIGH), BLUE)
        _line(ax, (R, GATE + 0.32), (R, 1.95), ORANGE)
        _line(ax, (R, 1.95), (by_r, 1.95), ORANGE)
        _arrow(ax, (by_r, 1.95), (by_r, HIGH - 0.26), ORANGE)
        _line(ax, (by_r + 0.24, HIGH), (N, HIGH), BLUE)
    else:
        _arrow(ax, (R, GATE + 0.32), (R, HIGH - 0.26), ORANGE)
        _arrow(ax, (by_r + 0.24, HIGH), (by_W - 0.3, HIGH), BLUE)
        _line(ax, (by_W + 0.3, HIGH), (N, HIGH), BLUE)
    _arrow(ax, (N, HIGH), (N, GATE + 0.34), BLUE)
    _layer(ax, "W", by_W, HIGH, r"$W_h\,\cdot+b_n$" if reset_after else r"$W_h$")
    _point(ax, "reset", by_r, HIGH, r"$\times$")


def _mix(ax: Axes) -> None:
    """h_t = (1 - z) ∘ h_{t-1} + z ∘ h̃_t (GRU-4)."""
    _line(ax, (Z, GATE + 0.32), (Z, HIGH - 0.1), ORANGE)
    _arrow(ax, (Z, HIGH + 0.1), (Z, TOP - 0.26), ORANGE)
    _line(ax, (Z, 2.1), (OUT - 2.85, 2.1), ORANGE)
    _line(ax, (OUT - 2.85, 2.1), (OUT - 2.85, 0.5), ORANGE)
    _line(ax, (OUT - 2.85, 0.5), (OUT, 0.5), ORANGE)
    _arrow(ax, (OUT, 0.5), (OUT, GATE - 0.26), ORANGE)
    ax.plot(Z, 2.1, "o", color=ORANGE, markersize=5)
    _arrow(ax, (N + 0.55, GATE), (OUT - 0.26, GATE), INK)
    _arrow(ax, (OUT, GATE + 0.24), (OUT, TOP - 0.26), INK)
    _arrow(ax, (Z + 0.24, TOP), (OUT - 0.26, TOP), BLUE)
    _arrow(ax, (OUT + 0.24, TOP), (11.4, TOP), INK)
    ax.text(Z - 0.12, TOP - 0.62, r"$1-z$", ha="right", va="center", fontsize=10)
    _point(ax, "keep", Z, TOP, r"$\times$")
    _point(ax, "write", OUT, GATE, r"$\times$")
    _point(ax, "add", OUT, TOP, "+")
    ax.text(11.45, TOP, r"$h_t$", ha="left", va="center", fontsize=12)


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
    box = {"boxstyle": "square,pad=0.42", "facecolor": "#FFF3D6", "edgecolor": INK}
    ax.text(x, y, text, ha="center", va="center", fontsize=11, bbox=box, gid=f"layer:{name}", zorder=4)


def _point(ax: Axes, name: str, x: float, y: float, text: str) -> None:
    box = {"boxstyle": "circle,pad=0.18", "facecolor": PAPER, "edgecolor": INK}
    ax.text(x, y, text, ha="center", va="center", fontsize=12, bbox=box, gid=f"point:{name}", zorder=4)


def _line(ax: Axes, start: tuple[float, float], end: tuple[float, float], colour: str) -> None:
    ax.plot([start[0], end[0]], [start[1], end[1]], color=colour, linestyle="-", linewidth=1.6, zorder=2)


def _arrow(ax: Axes, start: tuple[float, float], end: tuple[float, float], colour: str) -> None:
    look = {"arrowstyle": "-|>", "color": colour, "linewidth": 1.6, "shrinkA": 0, "shrinkB": 0}
    ax.annotate("", end, start, arrowprops=look, zorder=2)

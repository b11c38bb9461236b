"""The signs of the wiring diagrams of LSTM and GRU: boxes with weights, circles that work number by number, lines.

Everything stands in the coordinates of the axes, so that a line ends where a box begins, whatever the figure's size.
"""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.patches import Circle, FancyBboxPatch

from hctnlp.plots.style import BLUE, INK, ORANGE, PAPER

PALE = "#C9C9C9"
HALF = 0.25  # of a box's height
RADIUS, WIDE = 0.23, 0.29  # of a circle that holds a sign, or a name

Point = tuple[int | float, int | float]


def draw_line(ax: Axes, points: list[Point], on: bool = True, arrow: bool = True) -> None:
    """A line through the points, with a head at its end."""
    look = {"color": INK if on else PALE, "linewidth": 1.6 if on else 1, "zorder": 2 if on else 1}
    ax.plot(*zip(*points, strict=True), linestyle="-", solid_joinstyle="miter", **look)
    if arrow:
        head = {"arrowstyle": "-|>", "shrinkA": 0, "shrinkB": 0, **look}
        ax.annotate("", points[-1], points[-2], arrowprops=head, zorder=look["zorder"])


def draw_kept(ax: Axes, end: float, y: float, on: bool = True) -> None:
    """The straight blue line, from 0 on, of the state that the next step is handed."""
    look = {"color": BLUE if on else PALE, "zorder": 2.5}
    ax.plot([0, end - 0.25], [y, y], linestyle="-", linewidth=3.2, **look)
    head = {"arrowstyle": "-|>", "mutation_scale": 16, "shrinkB": 0, **look}
    ax.annotate("", (end, y), (end - 0.45, y), arrowprops=head)


def draw_layer(ax: Axes, name: str, at: Point, sign: str, on: bool = True, half_width: float = 0.38) -> None:
    """A box with weights, of the ``gid`` ``layer:name``."""
    face, edge = (ORANGE, INK) if on else (PAPER, PALE)
    corner, size = (at[0] - half_width, at[1] - HALF), (2 * half_width, 2 * HALF)
    box = FancyBboxPatch(corner, *size, boxstyle="square,pad=0", facecolor=face, edgecolor=edge, zorder=3)
    box.set_gid(f"layer:{name}")
    ax.add_patch(box)
    ax.text(*at, sign, ha="center", va="center", color=INK if on else PALE, zorder=4)


def draw_point(ax: Axes, name: str, at: Point, sign: str, on: bool = True) -> None:
    """A circle that works number by number, of the ``gid`` ``point:name``."""
    radius, size = (WIDE, 8) if sign == "tanh" else (RADIUS, 12)
    circle = Circle(at, radius, facecolor=PAPER, edgecolor=BLUE if on else PALE, linewidth=1.6, zorder=3)
    circle.set_gid(f"point:{name}")
    ax.add_patch(circle)
    ax.text(*at, sign, ha="center", va="center", fontsize=size, color=INK if on else PALE, zorder=4)


def draw_copy(ax: Axes, at: Point) -> None:
    """The dot where a line forks."""
    ax.plot(*at, "o", color=INK, markersize=5, zorder=2.6)

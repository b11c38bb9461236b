"""Two ways of making a gradient smaller: one keeps its direction, one turns it."""

from __future__ import annotations

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.patches import Circle, Rectangle

from hctnlp.plots.style import BLUE, GREY, INK, ORANGE


def draw_clipping(gradient: Float[np.ndarray, " 2"], limit: float) -> Axes:
    """A gradient of two numbers, clipped by norm to the circle (GRAD-5) and by value to the square (GRAD-6)."""
    _, ax = plt.subplots(figsize=(6.4, 3.8))
    by_norm = gradient * min(1.0, limit / float(np.linalg.norm(gradient)))
    by_value = np.clip(gradient, -limit, limit)
    ax.add_patch(Circle((0, 0), limit, fill=False, color=BLUE, linewidth=1))
    ax.add_patch(Rectangle((-limit, -limit), 2 * limit, 2 * limit, fill=False, color=ORANGE, linewidth=1, ls="--"))
    for name, end, color, width in [
        ("gradient", gradient, GREY, 1.5),
        ("clipped by norm", by_norm, BLUE, 3.0),
        ("clipped by value", by_value, ORANGE, 2.0),
    ]:
        style = {"arrowstyle": "-|>", "color": color, "linewidth": width, "mutation_scale": 14, "shrinkA": 0}
        ax.annotate("", end, (0, 0), arrowprops=style | {"shrinkB": 0})
        ax.plot([], [], color=color, linewidth=width, linestyle="-", label=f"{name} ({end[0]:.2f}, {end[1]:.2f})")
    ax.plot(0, 0, "o", color=INK, markersize=3)
    right, top = (max(1.4 * limit, 1.1 * float(number)) for number in gradient)
    ax.set(xlim=(-1.3 * limit, right), ylim=(-1.3 * limit, top), aspect="equal", xlabel="$g_1$", ylabel="$g_2$")
    ax.legend(loc="upper left", bbox_to_anchor=(1.02, 1))
    return ax

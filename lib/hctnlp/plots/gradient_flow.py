"""How a gradient grows or shrinks on its way back, step by step or layer by layer."""

from __future__ import annotations

from collections.abc import Mapping

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes

from hctnlp.plots.style import BLUE, GREEN, GREY, INK, ORANGE, PURPLE, VERMILION

LINES = [(BLUE, "-"), (ORANGE, "--"), (GREEN, "-."), (VERMILION, ":"), (PURPLE, (0, (6, 1, 1, 1, 1, 1))), (INK, "-")]


def plot_gradient_norms(
    norms: Mapping[str, Float[np.ndarray, " times"]],
    bounds: Mapping[str, Float[np.ndarray, " times"]] | None = None,
    floor: float = 1e-16,
    of: str = "h",
    xlabel: str = "steps back, $T-t$",
    ax: Axes | None = None,
) -> Axes:
    """‖∂h_T/∂h_t‖ against T - t on a log scale (GRAD-1); as thin lines of the same dash the bounds that go with them
    (GRAD-3).

    Parameters
    ----------
    norms, bounds
        By name; the first number of each belongs to T - t = 0.
    floor
        Below this a line ends: a gradient that small is lost in the rounding of float64 as soon as it is added to 1.
    of
        The letter of the state.
    """
    if ax is None:
        _, ax = plt.subplots()
    for number, (name, values) in enumerate(norms.items()):
        color, dash = LINES[number % len(LINES)]
        ax.plot(_visible(values, floor), color=color, linestyle=dash, label=name)
        if bounds and name in bounds:
            ax.plot(_visible(bounds[name], floor), color=color, linestyle=dash, linewidth=0.8, label=f"{name}: bound")
    ax.axhline(1, color=GREY, linewidth=0.8, linestyle="-")
    ax.set_yscale("log")
    ax.set(xlabel=xlabel, ylabel=rf"$\Vert\partial {of}_T/\partial {of}_t\Vert$")
    ax.legend()
    return ax


def _visible(values: Float[np.ndarray, " times"], floor: float) -> Float[np.ndarray, " times"]:
    values = np.asarray(values, dtype=float)
    return np.where(values >= floor, values, np.nan)

"""How much of a change long ago still reaches the end, for several nets in one picture."""

from __future__ import annotations

from collections.abc import Mapping

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes

from hctnlp.plots.style import BLUE, GREEN, INK, ORANGE, PURPLE, VERMILION

LOOKS = [(BLUE, "o"), (ORANGE, "s"), (GREEN, "^"), (VERMILION, "D"), (PURPLE, "v")]


def plot_memory_gradient(
    measured: Mapping[str, Float[np.ndarray, " times"]],
    direct: Mapping[str, Float[np.ndarray, " times"]] | None = None,
    floor: int | float = 1e-12,
    ax: Axes | None = None,
) -> Axes:
    """‖∂s_T/∂s_t‖ against T - t, on a log scale; the first number of each is for t = T.

    Parameters
    ----------
    measured
        For each net its norms, drawn as marks.
    direct
        For some of them the product of the forget gates (LSTM-7), drawn as a line of the same colour.
    floor
        Norms below are left out: they are rounding.
    """
    ax = ax or plt.subplots(figsize=(7, 3.6))[1]
    for (name, norms), (colour, marker) in zip(measured.items(), LOOKS, strict=False):
        seen = np.where(norms >= floor, norms, np.nan)
        every = max(1, len(norms) // 20)
        marks = {"marker": marker, "markersize": 5, "markevery": every, "markeredgecolor": INK, "markeredgewidth": 0.4}
        ax.semilogy(seen, color=colour, linestyle="", label=name, **marks)
        if direct and name in direct:
            ax.semilogy(np.where(direct[name] >= floor, direct[name], np.nan), color=colour, linestyle="-", linewidth=1)
    if direct:
        ax.plot([], [], color=INK, linestyle="-", linewidth=1, label="product of the forget gates")
    ax.set(xlabel="steps back, T - t", ylabel="norm of the gradient (log scale)", ylim=(floor, None))
    ax.legend(loc="lower left", fontsize=9)
    return ax

"""How far back a gradient goes when backpropagation through time is cut into stretches."""

from __future__ import annotations

from collections.abc import Sequence

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes

from hctnlp.plots.style import BLUE, GREY, VERMILION


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
    ax.bar(place, full, width=0.75, color="none", edgecolor=GREY, linewidth=1.5, label="full")
    ax.bar(place, kept, width=0.5, color=BLUE, label=f"truncated, k = {k}")
    for number, cut in enumerate(cut_positions(len(words), k)):
        label = "nothing is handed back" if number == 0 else None
        ax.axvline(cut - 0.5, color=VERMILION, linestyle=":", label=label)
    ax.set_xticks(place, list(words))
    ax.set(xlabel="step t", ylabel="norm of ∂L/∂x_t")
    ax.grid(visible=False, axis="x")
    ax.set_ylim(0, 1.1 * float(max(np.max(full), np.max(kept))) or 1)
    ax.legend(loc="upper left")
    return ax

"""A window on a sentence, and how often each distance is used."""

from __future__ import annotations

from collections.abc import Sequence

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes

from hctnlp.plots.style import BLUE, INK, ORANGE, PAPER


def draw_window(sentence: Sequence[str], centre: int, reach: int, ax: Axes | None = None) -> Axes:
    """One sentence in a row, with an arc from the centre word to every word within ``reach``.

    Words have the ``gid`` ``word:3``, arcs ``arc:4-3`` (centre, context), both by position.

    Raises
    ------
    ValueError
        If ``centre`` is no position of the sentence, or ``reach`` is below 1.
    """
    if not 0 <= centre < len(sentence):
        raise ValueError(f"centre must be in 0..{len(sentence) - 1}, not {centre}")
    if reach < 1:
        raise ValueError(f"reach must be at least 1, not {reach}")
    ax = ax or plt.subplots(figsize=(min(9, 0.8 * len(sentence) + 0.6), 1.5))[1]
    for i, word in enumerate(sentence):
        inside = 0 < abs(i - centre) <= reach
        if inside:
            arc = {"arrowstyle": "-", "connectionstyle": f"arc3,rad={0.45 if i < centre else -0.45}", "color": BLUE}
            ax.annotate("", (i, 0.28), (centre, 0.28), arrowprops={**arc, "linewidth": 1.2}, gid=f"arc:{centre}-{i}")
        box = {"boxstyle": "round,pad=0.3", "edgecolor": BLUE if inside else INK, "linewidth": 2 if inside else 0.6}
        face = ORANGE if i == centre else PAPER
        ax.text(i, 0, word, ha="center", va="center", fontsize=12, bbox={**box, "facecolor": face}, gid=f"word:{i}")
    ax.set_xlim(-0.6, len(sentence) - 0.4)
    ax.set_ylim(-0.4, 1.2)
    ax.set_axis_off()
    return ax


def plot_window_share(used: Float[np.ndarray, " window"]) -> Axes:
    """How often a neighbour at each distance was used, beside (window - δ + 1) / window (NS-10).

    Parameters
    ----------
    used
        Measured share for δ = 1 … window.
    """
    _, ax = plt.subplots(figsize=(5, 2.8))
    window = len(used)
    distance = np.arange(1, window + 1)
    ax.bar(distance, used, width=0.6, color=BLUE, label="drawn")
    expected = (window - distance + 1) / window
    ax.plot(distance, expected, "D", color=ORANGE, markeredgecolor=INK, linestyle="", label="NS-10")
    ax.set(xlabel="distance δ to the centre (words)", ylabel="share of neighbours used", xticks=distance, ylim=(0, 1.1))
    ax.legend()
    return ax

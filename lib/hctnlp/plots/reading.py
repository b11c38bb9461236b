"""A classifier while it reads: what it believes after every word, and how wide its update gate stood."""

from __future__ import annotations

from collections.abc import Sequence

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes

from hctnlp.plots.style import BLUE, GREY, INK, ORANGE


def plot_reading(
    words: Sequence[str], belief: Float[np.ndarray, " beliefs"], z: Float[np.ndarray, "rows hidden"]
) -> Axes:
    """P(positive) read off h_t after each word, and z averaged over the units (GRU-2).

    Raises
    ------
    ValueError
        If there is not one belief and one row of z a word.
    """
    if not len(words) == len(belief) == len(z):
        raise ValueError(f"{len(words)} words, {len(belief)} beliefs and {len(z)} rows of z; there must be as many")
    _, ax = plt.subplots(figsize=(min(9, 0.5 * len(words) + 2), 3.2))
    place = np.arange(len(words))
    ax.bar(place, z.mean(axis=1), color=ORANGE, hatch="//", edgecolor="white", width=0.6, label="mean of $z_t$")
    ax.plot(place, belief, "o-", color=BLUE, markeredgecolor=INK, label="P(positive) after this word")
    ax.axhline(0.5, color=GREY, linestyle="--", linewidth=0.8)
    ax.set_xticks(place, list(words), rotation=45 if len(words) > 8 else 0)
    ax.set(ylim=(0, 1.02), ylabel="probability, gate")
    ax.legend(ncols=2, loc="lower center", bbox_to_anchor=(0.5, 1))
    return ax

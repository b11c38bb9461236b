"""What a threshold on counts keeps: few of the words, most of the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter

from hctnlp.plots.style import BLUE, GREY, ORANGE


def plot_min_count(counts: Mapping[str, Sequence[int]], chosen: int) -> Figure:
    """For each corpus, the share of the words and the share of the running text that ``min_count`` keeps.

    Parameters
    ----------
    counts
        By the name of a corpus, how often each of its words occurs.
    chosen
        The threshold to mark.
    """
    fig, axes = plt.subplots(1, len(counts), figsize=(4.5 * len(counts), 3.4), sharey=True, squeeze=False)
    for ax, (name, of_words) in zip(axes[0], counts.items(), strict=True):
        _draw_kept(ax, np.asarray(of_words))
        ax.axvline(chosen, color=GREY, linestyle=":", label=f"min_count = {chosen}")
        ax.set(title=f"{name}: {len(of_words):,} words", xlabel="min_count (log scale)")
    axes[0, 0].set_ylabel("kept (%)")
    axes[0, -1].legend(loc="center right")
    return fig


def _draw_kept(ax: Axes, counts: np.ndarray) -> None:
    thresholds = np.unique(np.geomspace(1, min(100, counts.max()), 20).astype(int))
    words = [100 * (counts >= least).mean() for least in thresholds]
    tokens = [100 * counts[counts >= least].sum() / counts.sum() for least in thresholds]
    ax.plot(thresholds, tokens, "o-", color=BLUE, markersize=4, label="tokens of the text")
    ax.plot(thresholds, words, "s--", color=ORANGE, markersize=4, label="words of the vocabulary")
    ax.set_xscale("log")
    ax.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    ax.set_ylim(0, 103)

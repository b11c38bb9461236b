"""Subsampling on one page: the paper's formula, word2vec.c's, and the words of a corpus that they thin out."""

from __future__ import annotations

from collections.abc import Sequence

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float, Int
from matplotlib.axes import Axes

from hctnlp.plots.style import BLUE, GREEN, INK, ORANGE, PAPER, VERMILION
from hctnlp.word2vec.subsampling import Formula, keep_probability


def plot_keep(
    counts: Int[np.ndarray, " words"],
    labels: Sequence[tuple[int, str]] = (),
    thresholds: Sequence[float] = (1e-5, 1e-4, 1e-3, 1e-2),
) -> Axes:
    """How much of a word is kept, over its frequency: NS-8 dashed, NS-9 solid, for each threshold t.

    The dotted line is the slide's 1/√freq with the count as freq, which is NS-8 with t = 1 / tokens.

    Parameters
    ----------
    labels
        (word id, word) of the words to mark by a vertical line.
    """
    _, ax = plt.subplots(figsize=(8.5, 4))
    total = counts.sum()
    f = np.geomspace(counts[counts > 0].min(), counts.max(), 200) / total
    for t, colour in zip(thresholds, (VERMILION, GREEN, BLUE, ORANGE) * len(thresholds), strict=False):
        ax.plot(f, _curve(f, t, "word2vec.c"), "-", color=colour, label=f"word2vec.c, t = {_power_of_ten(t)}")
        ax.plot(f, _curve(f, t, "paper"), "--", color=colour, linewidth=1.2, label=f"paper, t = {_power_of_ten(t)}")
        if f[0] < 5.3 * t < f[-1]:  # where NS-9 keeps 0.62: room for the name
            inside = {"facecolor": PAPER, "edgecolor": "none", "pad": 1}
            ax.text(5.3 * t, 0.62, f"t = {_power_of_ten(t)}", ha="center", va="center", bbox=inside, fontsize=9)
    ax.plot(f, 1 / np.sqrt(f * total), ":", color=INK, label="slide, 1/√count")
    for i, (word_id, word) in enumerate(labels):
        ax.axvline(counts[word_id] / total, color=INK, linewidth=0.6, alpha=0.6)
        ax.annotate(word, (counts[word_id] / total, 1.02 + 0.07 * (i % 2)), ha="center", va="bottom", color=INK)
    ax.set_xscale("log")
    ax.set_ylim(0, 1.2)
    ax.set_yticks(np.linspace(0, 1, 6))
    ax.set(xlabel="frequency f(w) of the word in the text (log scale)", ylabel="probability to keep an occurrence")
    ax.legend(loc="upper left", bbox_to_anchor=(1, 1), fontsize=9)
    return ax


def _curve(f: Float[np.ndarray, " points"], threshold: float, formula: Formula) -> Float[np.ndarray, " points"]:
    """What is kept of a word of frequency f, beside the rest of the text."""
    return np.array([keep_probability(np.array([at, 1 - at]), threshold, formula)[0] for at in f])


def _power_of_ten(t: float) -> str:
    return f"{t:.0e}".replace("e-0", "e-")

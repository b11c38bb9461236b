"""Classifiers side by side: accuracy with its interval, one direction and two."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes

from hctnlp.plots.style import BLUE, GREY, INK, ORANGE

LOOKS = {
    1: {"color": BLUE, "marker": "o", "label": "one direction"},
    2: {"color": ORANGE, "marker": "s", "markeredgecolor": INK, "label": "both directions"},
}


def plot_classifiers(rows: Sequence[Mapping[str, Any]], baseline: str) -> Axes:
    """Accuracy of each model, with half its 95 % interval up and down; ``baseline`` is a line with a band.

    Parameters
    ----------
    rows
        ``model``, ``directions``, ``accuracy`` and ``half`` of each, as ``bench/review_classifier.py`` writes them.

    Raises
    ------
    ValueError
        If there is no row of the baseline.
    """
    names = list(dict.fromkeys(row["model"] for row in rows if row["model"] != baseline))
    bag = next((row for row in rows if row["model"] == baseline), None)
    if bag is None:
        raise ValueError(f"no row is of {baseline!r}; there are {', '.join(names)}")
    _, ax = plt.subplots()
    low, high = 100 * (bag["accuracy"] - bag["half"]), 100 * (bag["accuracy"] + bag["half"])
    ax.axhspan(low, high, color=GREY, alpha=0.25, linewidth=0)
    ax.axhline(100 * bag["accuracy"], color=GREY, linestyle="--", label=baseline)
    for directions, look in LOOKS.items():
        mine = [row for row in rows if row["directions"] == directions]
        place = [names.index(row["model"]) + 0.24 * (directions - 1.5) for row in mine]
        mean, half = (100 * np.array([row[key] for row in mine]) for key in ("accuracy", "half"))
        ax.errorbar(place, mean, yerr=half, elinewidth=1.5, capsize=4, linestyle="none", **look)
    ax.set_xticks(range(len(names)), names)
    ax.set_xlim(-0.6, len(names) - 0.4)
    ax.set_ylabel("test accuracy (%), 95 % interval")
    ax.legend(ncols=3, loc="lower center", bbox_to_anchor=(0.5, 1))
    return ax

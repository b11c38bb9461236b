"""Measured correlations with the intervals around them: what may be told apart, and what may not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes

from hctnlp.plots.style import BLUE, GREY, INK, ORANGE
from hctnlp.word2vec.evaluation import Correlation

LOOKS = [{"color": BLUE, "marker": "o", "linestyle": "-"}, {"color": ORANGE, "marker": "s", "linestyle": "--"}]


def plot_correlations(seeds: Sequence[int], results: Mapping[str, Sequence[Correlation]]) -> Axes:
    """ρ of several trainings, one a seed, with its 95 % interval (W2V-4).

    Parameters
    ----------
    results
        By the name of a test (two at most), its correlations in the order of ``seeds``. The thin line is their mean.

    Raises
    ------
    ValueError
        If a test has not one result a seed, or there are more than two.
    """
    if len(results) > len(LOOKS):
        raise ValueError(f"{len(results)} tests are too many for one picture: at most {len(LOOKS)}")
    _, ax = plt.subplots()
    place = np.arange(len(seeds))
    for i, ((name, correlations), look) in enumerate(zip(results.items(), LOOKS, strict=False)):
        if len(correlations) != len(seeds):
            raise ValueError(f"{name} has {len(correlations)} results for {len(seeds)} seeds; each seed needs one")
        rho, low, high = np.array(correlations).T
        bars = np.array([rho - low, high - rho])
        across = place + 0.2 * (i - (len(results) - 1) / 2)
        marks = {"color": look["color"], "marker": look["marker"], "linestyle": "none"}
        ax.errorbar(across, rho, yerr=bars, elinewidth=1.5, capsize=4, label=name, **marks)
        ax.axhline(rho.mean(), color=look["color"], linestyle=look["linestyle"], linewidth=0.8)
    ax.axhline(0, color=GREY, linewidth=0.8)
    ax.set(xlabel="seed of the training", ylabel=r"Spearman's $\rho$, with 95 % interval")
    ax.set_xticks(place, [str(seed) for seed in seeds], color=INK)
    ax.set_xlim(-0.6, len(seeds) - 0.4)
    ax.legend(ncols=2, loc="upper left")
    ax.margins(y=0.25)
    return ax

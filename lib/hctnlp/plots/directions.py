"""Kinds of recurrent nets, in one direction and in both, on tasks that need the order of the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.figure import Figure

from hctnlp.plots.style import BLUE, GREY, INK, ORANGE

LOOKS = [{"color": BLUE, "marker": "o"}, {"color": ORANGE, "marker": "s"}]

Scores = Mapping[tuple[str, str], Sequence[float]]


def plot_directions(tasks: Mapping[str, Scores], baselines: Mapping[str, float]) -> Figure:
    """A panel for each task: accuracy by kind of net, a mark for each direction and seed, the baseline as a line.

    Parameters
    ----------
    tasks
        By its name, the accuracies by (kind, direction), one a seed; two directions at most.
    baselines
        For each task, what can be had without the order.

    Raises
    ------
    ValueError
        If a task has no baseline, or there are more than two directions.
    """
    if missing := set(tasks) - set(baselines):
        raise ValueError(f"no baseline for {sorted(missing)}; give one for each task")
    fig, axes = plt.subplots(1, len(tasks), figsize=(4.2 * len(tasks), 3.3), squeeze=False)
    for ax, (task, scores) in zip(axes[0], tasks.items(), strict=True):
        kinds = list(dict.fromkeys(kind for kind, _ in scores))
        directions = list(dict.fromkeys(direction for _, direction in scores))
        if len(directions) > len(LOOKS):
            raise ValueError(f"{len(directions)} directions are too many; at most {len(LOOKS)}")
        for i, (direction, look) in enumerate(zip(directions, LOOKS, strict=False)):
            points = [(x, y) for x, kind in enumerate(kinds) for y in scores.get((kind, direction), ())]
            across, up = np.array(points).T
            shift = 0.24 * (i - (len(directions) - 1) / 2)
            ax.plot(across + shift, 100 * up, linestyle="none", markeredgecolor=INK, label=direction, **look)
        ax.axhline(100 * baselines[task], color=GREY, linestyle="--", linewidth=1.5, label="without the order")
        ax.set_xticks(range(len(kinds)), kinds)
        ax.set_xlim(-0.5, len(kinds) - 0.5)
        ax.set(title=task, ylabel="accuracy on held-out text (%)")
        ax.grid(visible=False, axis="x")
        ax.margins(y=0.18)
    handles, labels = axes[0][0].get_legend_handles_labels()
    fig.legend(handles, labels, loc="outside lower center", ncols=3)
    return fig

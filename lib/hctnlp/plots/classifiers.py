"""Nets side by side on one task: accuracy by kind of net, in one direction and in both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from hctnlp.language import say
from hctnlp.plots.alt import describe
from hctnlp.plots.style import GREY, INK, looks

Scores = Mapping[tuple[str, str], Sequence[float]]


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
    ax.axhline(100 * bag["accuracy"], color=GREY, linestyle="--", label=_model(baseline))
    titles = {
        0: say("不看次序", "without the order"),
        1: say("单向", "one direction"),
        2: say("双向", "both directions"),
    }
    nets = [row for row in rows if row["model"] != baseline]
    seen = {
        directions: title for directions, title in titles.items() if any(directions == r["directions"] for r in nets)
    }
    for i, ((directions, title), look) in enumerate(zip(seen.items(), looks(len(seen)), strict=True)):
        mine = [row for row in nets if row["directions"] == directions]
        beside = 0.24 * (i - (len(seen) - 1) / 2) if directions else 0
        place = [names.index(row["model"]) + beside for row in mine]
        mean, half = (100 * np.array([row[key] for row in mine]) for key in ("accuracy", "half"))
        marks = {"color": look.color, "marker": look.marker, "markeredgecolor": INK, "linestyle": "none"}
        ax.errorbar(place, mean, yerr=half, elinewidth=1.5, capsize=4, label=title, **marks)
    ax.set_xticks(range(len(names)), [_model(name) for name in names])
    ax.set_xlim(-0.6, len(names) - 0.4)
    ax.set_ylabel(say("测试集正确率（%）与 95 % 区间", "test accuracy (%), 95 % interval"))
    ax.legend(ncols=3, loc="lower center", bbox_to_anchor=(0.5, 1))
    of = {directions: f" ({title})" if directions else "" for directions, title in titles.items()}
    told = ", ".join(f"{_model(row['model'])}{of[row['directions']]} {row['accuracy']:.1%}" for row in rows)
    describe(ax, f"各模型的测试集正确率：{told}。", f"Test accuracy of each model: {told}.")
    return ax


def plot_directions(tasks: Mapping[str, Scores], baselines: Mapping[str, float]) -> Figure:
    """A panel for each task: accuracy by kind of net, a mark for each direction and seed, the baseline as a line.

    Parameters
    ----------
    tasks
        By its name, the accuracies by (kind, direction), one a seed.
    baselines
        For each task, what can be had without the order.

    Raises
    ------
    ValueError
        If a task has no baseline, or there are more directions than looks.
    """
    if missing := set(tasks) - set(baselines):
        raise ValueError(f"no baseline for {sorted(missing)}; give one for each task")
    fig, axes = plt.subplots(1, len(tasks), figsize=(4.2 * len(tasks), 3.3), squeeze=False)
    for ax, (task, scores) in zip(axes[0], tasks.items(), strict=True):
        kinds = list(dict.fromkeys(kind for kind, _ in scores))
        directions = list(dict.fromkeys(direction for _, direction in scores))
        for i, (direction, look) in enumerate(zip(directions, looks(len(directions)), strict=True)):
            points = [(x, y) for x, kind in enumerate(kinds) for y in scores.get((kind, direction), ())]
            across, up = np.array(points).T
            shift = 0.24 * (i - (len(directions) - 1) / 2)
            marks = {"color": look.color, "marker": look.marker, "markeredgecolor": INK, "linestyle": "none"}
            ax.plot(across + shift, 100 * up, label=direction, **marks)
        without = say("不看次序", "without the order")
        ax.axhline(100 * baselines[task], color=GREY, linestyle="--", linewidth=1.5, label=without)
        ax.set_xticks(range(len(kinds)), kinds)
        ax.set_xlim(-0.5, len(kinds) - 0.5)
        ax.set(title=task, ylabel=say("留出文本上的正确率（%）", "accuracy on held-out text (%)"))
        ax.grid(visible=False, axis="x")
        ax.margins(y=0.18)
        means = ", ".join(f"{kind} {direction} {np.mean(values):.0%}" for (kind, direction), values in scores.items())
        describe(
            ax,
            f"{task}：平均正确率 {means}；不看次序 {baselines[task]:.0%}。",
            f"{task}: mean accuracy {means}; without the order {baselines[task]:.0%}.",
        )
    handles, labels = axes[0][0].get_legend_handles_labels()
    fig.legend(handles, labels, loc="outside lower center", ncols=3)
    return fig


def _model(name: str) -> str:
    """What a result file calls a model, in the language of the edition."""
    return say({"bag of words": "词袋", "bag of pairs": "词和二词组的袋"}.get(name, name), name)

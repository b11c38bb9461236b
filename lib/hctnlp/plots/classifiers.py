"""Nets side by side on one task: accuracy by kind of net, in one direction and in both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
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


def plot_word_ends(
    phrases: Sequence[str],
    truth: Sequence[Sequence[str]],
    probabilities: Mapping[str, Float[np.ndarray, "seeds time phrases"]],
) -> Figure:
    """How likely several trained nets say that a word ends at each character: mean, least and greatest over the seeds.

    Parameters
    ----------
    phrases
        What was read, a panel each.
    truth
        The words of each phrase; a cross at 1 where one ends, at 0 elsewhere.
    probabilities
        By the name of a kind of net. Steps beyond the end of a phrase are left out.

    Raises
    ------
    ValueError
        If the words are not those of the phrase, or there are more kinds than looks.
    """
    fig, axes = plt.subplots(1, len(phrases), figsize=(4.2 * len(phrases), 3), sharey=True, squeeze=False)
    for column, (ax, phrase, words) in enumerate(zip(axes[0], phrases, truth, strict=True)):
        if "".join(words) != phrase:
            raise ValueError(f"the words {list(words)} do not make up {phrase!r}")
        place = np.arange(len(phrase))
        for i, ((name, values), look) in enumerate(zip(probabilities.items(), looks(len(probabilities)), strict=True)):
            of_phrase = values[:, : len(phrase), column]
            mean, low, high = of_phrase.mean(axis=0), of_phrase.min(axis=0), of_phrase.max(axis=0)
            across = place + 0.24 * (i - (len(probabilities) - 1) / 2)
            marks = {"color": look.color, "marker": look.marker, "linestyle": "none"}
            ax.errorbar(across, mean, yerr=[mean - low, high - mean], capsize=3, elinewidth=1.5, label=name, **marks)
        ends = np.isin(place, np.cumsum([len(word) for word in words]) - 1).astype(float)
        ax.plot(place, ends, "x", color=INK, markersize=9, markeredgewidth=2, label=say("正确答案", "right answer"))
        ax.set_xticks(place, list(phrase), fontsize=13)
        ax.set(title=" | ".join(words), ylim=(-0.08, 1.08))
        ax.grid(visible=False, axis="x")
        told = "; ".join(f"{name}: {_spelled(phrase, values[..., column])}" for name, values in probabilities.items())
        describe(
            ax,
            f"{phrase}，正确的切分是 {' '.join(words)}。每个字后断开的平均概率：{told}。",
            f"{phrase}, rightly cut {' '.join(words)}. Mean probability that a word ends: {told}.",
        )
    axes[0, 0].set_ylabel(say("词到这里为止的概率", "probability that a word ends here"))
    fig.legend(*axes[0, 0].get_legend_handles_labels(), loc="outside lower center", ncols=len(probabilities) + 1)
    return fig


def _spelled(phrase: str, values: Float[np.ndarray, "seeds time"]) -> str:
    """Each character with its mean probability."""
    return " ".join(f"{character} {p:.2f}" for character, p in zip(phrase, values.mean(axis=0), strict=False))


def _model(name: str) -> str:
    """What a result file calls a model, in the language of the edition."""
    return say({"bag of words": "词袋", "bag of pairs": "词和二词组的袋"}.get(name, name), name)

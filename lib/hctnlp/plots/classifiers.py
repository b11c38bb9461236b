"""Nets side by side on one task: accuracy by kind of net, in one direction and in both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.figure import Figure

from hctnlp.language import say
from hctnlp.plots.alt import describe
from hctnlp.plots.style import GREY, INK, looks

Scores = Mapping[tuple[str, str], Sequence[float]]


def plot_classifiers(runs: Sequence[Mapping[str, Any]], baselines: Sequence[str]) -> Figure:
    """How far each model is above each of the baselines, seed by seed: a panel for each baseline, a mark for each seed,
    a line for the mean.

    Models that were tested on one split with the same seed are pairs: the luck of the split is in both.

    Parameters
    ----------
    runs
        ``model``, ``seed`` and ``accuracy`` of each, as ``bench/review_classifier.py`` writes them.

    Raises
    ------
    ValueError
        If a baseline, or a model for one of the seeds, is missing, or there are more seeds than looks.
    """
    accuracy: dict[str, dict[int, float]] = {}
    for run in runs:
        accuracy.setdefault(run["model"], {})[run["seed"]] = run["accuracy"]
    seeds = sorted({run["seed"] for run in runs})
    for name in (*baselines, *accuracy):
        if missing := set(seeds) - accuracy.get(name, {}).keys():
            raise ValueError(f"{name!r} has no run with the seeds {sorted(missing)}; there are {', '.join(accuracy)}")
    fig, axes = plt.subplots(1, len(baselines), figsize=(4.3 * len(baselines), 3.4), sharey=True, squeeze=False)
    told = []
    for ax, baseline in zip(axes[0], baselines, strict=True):
        others = [name for name in accuracy if name != baseline]
        above = 100 * np.array([[accuracy[name][s] - accuracy[baseline][s] for s in seeds] for name in others])
        for i, (seed, look) in enumerate(zip(seeds, looks(len(seeds)), strict=True)):
            place = np.arange(len(others)) + 0.16 * (i - (len(seeds) - 1) / 2)
            marks = {"color": look.color, "marker": look.marker, "markeredgecolor": INK, "linestyle": "none"}
            ax.plot(place, above[:, i], label=say(f"种子 {seed}", f"seed {seed}"), **marks)
        mean, across = above.mean(axis=1), np.arange(len(others))
        ax.hlines(mean, across - 0.34, across + 0.34, color=INK, linewidth=2, label=say("平均", "mean"))
        ax.axhline(0, color=GREY, linewidth=1.2, linestyle="-")
        ax.set_xticks(across, [_model(name) for name in others])
        ax.set_xlim(-0.6, len(others) - 0.4)
        ax.set_title(say(f"比{_model(baseline)}高多少", f"above the {_model(baseline)}"))
        ax.grid(visible=False, axis="x")
        told.append([f"{_model(name)} {value:+.1f}" for name, value in zip(others, mean, strict=True)])
    axes[0, 0].set_ylabel(say("正确率的差（百分点）", "difference in accuracy (points)"))
    fig.legend(*axes[0, 0].get_legend_handles_labels(), loc="outside lower center", ncols=len(seeds) + 1)
    zh = "；".join(f"比{_model(name)}：{'，'.join(means)}" for name, means in zip(baselines, told, strict=True))
    en = "; ".join(f"above the {_model(name)}: {', '.join(means)}" for name, means in zip(baselines, told, strict=True))
    describe(
        fig,
        f"同一个种子、同一种切分上，各模型的测试集正确率差几个百分点，一个点一个种子，横线是平均。平均{zh}。",
        "How many points of test accuracy lie between two models with the same seed and split, a mark for each seed, "
        f"a line for the mean. Mean {en}.",
    )
    return fig


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
        ax.set_title(task)
        ax.grid(visible=False, axis="x")
        ax.margins(y=0.18)
        means = ", ".join(f"{kind} {direction} {np.mean(values):.0%}" for (kind, direction), values in scores.items())
        describe(
            ax,
            f"{task}：平均正确率 {means}；不看次序 {baselines[task]:.0%}。",
            f"{task}: mean accuracy {means}; without the order {baselines[task]:.0%}.",
        )
    axes[0, 0].set_ylabel(say("留出文本上的正确率（%）", "accuracy on held-out text (%)"))
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
    return say({"bag of words": "词袋", "bag of pairs": "二词组的袋"}.get(name, name), name)

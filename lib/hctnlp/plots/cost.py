"""What things cost as they grow: a training step with the vocabulary, a net with the length of the sentence."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from hctnlp.language import say
from hctnlp.plots.alt import describe
from hctnlp.plots.style import BLUE, GREY, INK, ORANGE


def plot_scaling(results: Mapping[str, Any]) -> Figure:
    """Measured time of one training step against V, for each device: both methods on two log scales, the tree against
    log₂ V.

    Parameters
    ----------
    results
        The content of ``bench/results/softmax_scaling.json``. Points are medians; on the left, bars go from the fastest
        to the slowest repetition.
    """
    devices = list(dict.fromkeys(row["device"] for row in results["rows"]))
    fig, axes = plt.subplots(len(devices), 2, figsize=(9, 3.4 * len(devices)), squeeze=False)
    for device, (both, tree) in zip(devices, axes, strict=True):
        full, hs = _rows(results, device, "full"), _rows(results, device, "hs")
        _draw_times(both, full, "--", "full")
        _draw_times(both, hs, "-", "hs")
        both.set(
            xscale="log", yscale="log", title=say(f"{_processor(device)}：两种方法", f"{_processor(device)}: both")
        )
        tree.plot(
            [row["vocab"] for row in hs], [1e3 * row["seconds_median"] for row in hs], linestyle="", **_method("hs")
        )
        _draw_fit(tree, hs, results["fits"].get(device, {}))
        tree.set_xscale("log", base=2)
        tree.set_title(say(f"{_processor(device)}：只看分层 softmax", f"{_processor(device)}: the tree alone"))
        tree.set_ylim(bottom=0)
        for ax in (both, tree):
            ax.set(xlabel=say("词表大小 $V$", "vocabulary size $V$"), ylabel=say("每步毫秒数", "ms per step"))
            ax.legend()
        slowest, fastest = full[-1]["seconds_median"], hs[-1]["seconds_median"]
        slowdown = slowest / fastest
        _mark_gap(both, full[-1]["vocab"], 1e3 * fastest, 1e3 * slowest, f"{slowdown:,.0f}")
        describe(
            both,
            f"{device} 上实测：完整 softmax 的每步用时随 V 直线上升，V = {full[-1]['vocab']:,} 时是分层 softmax 的 "
            f"{slowdown:.0f} 倍。",
            f"Measured on {device}: a step of the full softmax takes longer in proportion to V, at V = "
            f"{full[-1]['vocab']:,} {slowdown:.0f} times as long as the tree.",
        )
        describe(
            tree,
            "右图：分层 softmax 的用时随 log₂ V 缓慢增加。",
            "Right: the tree's time grows slowly, with log₂ V.",
        )
    return fig


def plot_sharing(lengths: Sequence[int], shared: int, unshared: Sequence[int]) -> Axes:
    """The number of parameters against the length of the sentence: one set for all steps, or a set for each (RNN-2).

    Raises
    ------
    ValueError
        If there is not one unshared count a length.
    """
    if len(unshared) != len(lengths):
        raise ValueError(f"{len(unshared)} unshared counts for {len(lengths)} lengths; give one each")
    _, ax = plt.subplots(figsize=(6, 3))
    ax.loglog(lengths, unshared, "s--", color=ORANGE, label=say("每步一套参数", "a set of its own for each step"))
    ax.loglog(
        lengths, [shared] * len(lengths), "o-", color=BLUE,
        label=say("各步共用一套（RNN）", "one set for all steps (RNN)"),
    )  # fmt: skip
    ax.set_xticks(lengths, [f"{length:,}" for length in lengths])
    ax.minorticks_off()
    ax.set_xlabel(say("句子长度（步，对数轴）", "length of the sentence (steps, log scale)"))
    ax.set_ylabel(say("参数个数（对数轴）", "parameters (log scale)"))
    ax.legend()
    describe(
        ax,
        f"各步共用参数时，参数个数恒为 {shared:,}；每步一套时随句长成比例增加，{lengths[-1]:,} 步要 {unshared[-1]:,} "
        "个。",
        f"Shared over the steps there are {shared:,} parameters at any length; with a set for each step their number "
        "grows "
        f"with the sentence, to {unshared[-1]:,} at {lengths[-1]:,} steps.",
    )
    return ax


def draw_touched(vocabulary_size: int, target: int, negatives: Sequence[int]) -> Axes:
    """The vocabulary as a grid, the positive's row and those of the negatives marked; all others stay as they are.

    Word ``i`` stands in the grid's line ``i // columns``, from the top; the grid is as square as it can be.

    Raises
    ------
    ValueError
        If a word is not in the vocabulary.
    """
    words = np.array([target, *negatives])
    if (words < 0).any() or (words >= vocabulary_size).any():
        outside = words[(words < 0) | (words >= vocabulary_size)][0]
        raise ValueError(f"word {outside} is not among the {vocabulary_size:,} of the vocabulary")
    columns = math.ceil(math.sqrt(vocabulary_size))
    fig = plt.figure(figsize=(6.6, 4.2), layout="none")
    pitch = max(1, 400 // columns) / fig.dpi  # whole pixels from dot to dot, or they swim into a pattern
    ax = fig.add_axes([0.1 / 6.6, 0.1 / 4.2, pitch * columns / 6.6, pitch * columns / 4.2])
    every, rest = np.arange(vocabulary_size), vocabulary_size - len(set(words.tolist()))
    ax.plot(every % columns, every // columns, "s", color=GREY, alpha=0.7, markersize=36 * pitch, mew=0)
    ax.plot([], [], "s", color=GREY, alpha=0.7, label=say(f"不动的行：{rest:,}", f"untouched rows: {rest:,}"))
    marks = {"markeredgecolor": "black", "linestyle": "", "markersize": 8}
    drawn = say(f"负样本：{len(negatives)}", f"negatives: {len(negatives)}")
    ax.plot(target % columns, target // columns, "D", color=BLUE, label=say("正样本：1", "positive: 1"), **marks)
    ax.plot(words[1:] % columns, words[1:] // columns, "s", color=ORANGE, label=drawn, **marks)
    ax.set_xlim(-0.5, columns - 0.5)
    ax.set_ylim(columns - 0.5, -0.5)
    ax.set_axis_off()
    ax.legend(loc="center left", bbox_to_anchor=(1, 0.5))
    describe(
        ax,
        f"词表的 {vocabulary_size:,} 个词排成方阵，一个样本只更新其中 {len(set(words.tolist()))} 行：正样本和 "
        f"{len(negatives)} 个负样本。",
        f"The {vocabulary_size:,} words of the vocabulary as a grid; one sample updates "
        f"{len(set(words.tolist()))} rows only: the positive and {len(negatives)} negatives.",
    )
    return ax


def _mark_gap(ax: Axes, size: int, low: float, high: float, ratio: str) -> None:
    """An arrow from the lower curve's last point up to the upper one's, and how many times as much that is."""
    ax.annotate(
        "", (size, high), (size, low), arrowprops={"arrowstyle": "<->", "color": INK, "shrinkA": 7, "shrinkB": 7}
    )
    style = {"xytext": (-6, 0), "textcoords": "offset points", "ha": "right", "va": "center", "color": INK}
    ax.annotate(say(f"{ratio} 倍", f"{ratio}×"), (size, math.sqrt(low * high)), **style)


def _processor(device: str) -> str:
    return {"cpu": "CPU", "cuda": "GPU"}.get(device, device)


def _method(name: str) -> dict[str, str]:
    if name == "full":
        return {"color": ORANGE, "marker": "s", "label": say("完整 softmax", "full softmax")}
    return {"color": BLUE, "marker": "o", "label": say("分层 softmax", "hierarchical softmax")}


def _rows(results: Mapping[str, Any], device: str, method: str) -> list[Mapping[str, Any]]:
    chosen = [row for row in results["rows"] if (row["device"], row["method"]) == (device, method)]
    return sorted(chosen, key=lambda row: row["vocab"])


def _draw_times(ax: Axes, rows: Sequence[Mapping[str, Any]], linestyle: str, method: str) -> None:
    median = np.array([row["seconds_median"] for row in rows])
    low = median - [row["seconds_min"] for row in rows]
    high = [row["seconds_max"] for row in rows] - median
    bars = 1e3 * np.array([low, high])
    sizes = [row["vocab"] for row in rows]
    ax.errorbar(sizes, 1e3 * median, yerr=bars, linestyle=linestyle, elinewidth=1, capsize=3, **_method(method))


def _draw_fit(ax: Axes, rows: Sequence[Mapping[str, Any]], fit: Mapping[str, float]) -> None:
    if not {"hs_intercept", "hs_per_log2v"} <= set(fit):
        return
    sizes = np.array([row["vocab"] for row in rows])
    seconds = fit["hs_intercept"] + fit["hs_per_log2v"] * np.log2(sizes)
    ax.plot(sizes, 1e3 * seconds, ":", color=INK, label=say(r"拟合：$a+b\,\log_2 V$", r"fit: $a+b\,\log_2 V$"))

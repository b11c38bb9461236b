"""Trainings step by step: how the loss falls, what moves, which nets learn, and which explode."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float, Int
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator, ScalarFormatter

from hctnlp.language import say
from hctnlp.plots.alt import describe
from hctnlp.plots.style import BLUE, GREY, INK, ORANGE, looks
from hctnlp.word2vec import HuffmanTree
from hctnlp.word2vec.engines.engine import learning_rate_at


def plot_loss(losses: Float[np.ndarray, " steps"], start: float) -> Axes:
    """The loss per token of each step, its running mean, and where an untrained tree stands.

    Parameters
    ----------
    start
        The expected loss with θ = 0, where each decision is a toss of a coin: L · log 2.
    """
    _, ax = plt.subplots()
    span = max(1, len(losses) // 50)
    mean = np.convolve(losses, np.ones(span) / span, mode="valid")
    ax.plot(losses, color=GREY, linewidth=0.5, linestyle="-", label=say("每一步", "each step"))
    smooth = say(f"{span} 步的平均", f"mean of {span} steps")
    ax.plot(np.arange(span - 1, len(losses)), mean, color=BLUE, linestyle="-", label=smooth)
    untrained = say(r"未训练：$L\,\log 2$", r"untrained: $L\,\log 2$")
    ax.axhline(start, color=ORANGE, linestyle="--", label=untrained)
    ax.set(xlabel=say("训练步", "training step"), ylabel=say("每个词次的损失（nat）", "loss per token (nats)"))
    ax.legend()
    describe(
        ax,
        f"训练 {len(losses):,} 步，损失的滑动平均从 {mean[0]:.1f} 变到 {mean[-1]:.1f} nat；未训练的树是 {start:.1f}。",
        f"Over {len(losses):,} training steps the running mean of the loss goes from {mean[0]:.1f} to {mean[-1]:.1f} "
        "nats; "
        f"the untrained tree stands at {start:.1f}.",
    )
    return ax


def node_levels(tree: HuffmanTree) -> Int[np.ndarray, " inner"]:
    """How many decisions lie above each row of θ; 0 for the root's."""
    level = np.zeros(tree.num_inner, dtype=np.int64)
    for row in range(tree.num_inner - 2, -1, -1):  # a parent is made after its children
        level[row] = level[tree.parent[row + len(tree)] - len(tree)] + 1
    return level


def plot_node_updates(tree: HuffmanTree, updates: Int[np.ndarray, " inner"]) -> Axes:
    """How often each row of θ was updated, against its level: the median, and the range, of every level."""
    _, ax = plt.subplots()
    level = node_levels(tree)
    groups = [updates[level == depth] for depth in range(level.max() + 1)]
    depth = np.arange(len(groups))
    low, high, median = ([f(group) for group in groups] for f in (np.min, np.max, np.median))
    ax.fill_between(depth, low, high, color=GREY, alpha=0.4, label=say("最小到最大", "range"))
    ax.plot(depth, median, "o-", color=BLUE, label=say("该层的中位数", "median of the level"))
    halved = say("每层减半", "halved at each level")
    ax.plot(depth, updates.max() / 2.0**depth, "--", color=ORANGE, label=halved)
    ax.set_yscale("symlog", linthresh=1)
    ax.set(xlabel=say("中间节点的层（根 = 0）", "level of the inner node (root = 0)"), ylim=(0, None))
    ax.set_ylabel(say("θ 的更新次数（对数轴）", "updates of its θ (log scale)"))
    ax.xaxis.set_major_locator(MaxNLocator(integer=True))
    ax.legend()
    describe(
        ax,
        f"越靠近根，θ 更新得越多：根 {median[0]:,.0f} 次，最深的第 {len(groups) - 1} 层中位数 {median[-1]:,.0f} 次。",
        f"The closer to the root, the more often θ is updated: the root {median[0]:,.0f} times, the deepest level, "
        f"{len(groups) - 1}, {median[-1]:,.0f} times (median).",
    )
    return ax


def plot_movement(counts: Int[np.ndarray, " words"], moved: Float[np.ndarray, " words"]) -> Axes:
    """How far each word vector moved in training, against how often the word was in the text."""
    _, ax = plt.subplots()
    ax.loglog(counts, moved, ".", color=BLUE, markersize=2, alpha=0.35, label=say("一个词", "a word"))
    edges = np.geomspace(counts.min(), counts.max() + 1, 13)
    band = np.digitize(counts, edges)
    centre = [np.exp(np.log(counts[band == b]).mean()) for b in np.unique(band)]
    median = [np.median(moved[band == b]) for b in np.unique(band)]
    ax.loglog(centre, median, "o-", color=INK, markerfacecolor=ORANGE, label=say("一段的中位数", "median of the band"))
    ax.set_xlabel(say("词在训练文本中的次数（对数轴）", "count of the word in the training text (log scale)"))
    ax.set_ylabel(say("与初始位置的距离（对数轴）", "distance from its start (log scale)"))
    ax.legend()
    describe(
        ax,
        f"词向量移动的距离与词频：最少见的一段中位数 {median[0]:.2g}，最常见的一段 {median[-1]:.2g}。",
        f"How far word vectors moved, against the count of the word: {median[0]:.2g} in the rarest band (median), "
        f"{median[-1]:.2g} in the most frequent.",
    )
    return ax


def plot_epochs(curves: Mapping[str, tuple[Sequence[float], float]]) -> Axes:
    """The mean loss of each epoch as a share of the loss of a model that knows nothing.

    NS sums K + 1 answers and HS a path of L, so their losses are no measure of each other; their shares show how fast
    each learns.

    Parameters
    ----------
    curves
        For each name the losses by epoch, and the loss before training: (K + 1) · log 2 for NS, L · log 2 for HS.

    Raises
    ------
    ValueError
        If there are more curves than looks.
    """
    _, ax = plt.subplots(figsize=(6.5, 3.2))
    for (name, (losses, start)), look in zip(curves.items(), looks(len(curves)), strict=True):
        epoch = np.arange(1, len(losses) + 1)
        line = {"color": look.color, "marker": look.marker, "linestyle": look.dash}
        ax.plot(epoch, np.array(losses) / start, label=name, **line)
    ax.axhline(1, color=INK, linestyle=":", linewidth=1, label=say("什么都没学", "knows nothing"))
    ax.xaxis.set_major_locator(MaxNLocator(integer=True))
    ax.set(xlabel=say("轮", "epoch"), ylabel=say("损失 / 初始损失", "loss / loss at the start"), ylim=(0, 1.08))
    ax.legend(loc="lower left")
    ends = ", ".join(f"{name} {losses[-1] / start:.2f}" for name, (losses, start) in curves.items())
    describe(
        ax,
        f"各轮的损失与未训练时的比：最后一轮 {ends}。",
        f"The loss of each epoch as a share of that before training; in the last epoch: {ends}.",
    )
    return ax


def plot_learning_rate(tokens: int, epochs: int, learning_rate: float) -> Axes:
    """η(s) over one call for all epochs (W2V-1), and over one call an epoch, each of which starts at the top again.

    Parameters
    ----------
    tokens
        Words of the corpus, of one epoch.
    """
    _, ax = plt.subplots()
    total = epochs * tokens
    seen = np.linspace(0, total, 100 * epochs + 1)[:-1]
    once = [learning_rate_at(words, total, learning_rate) for words in seen]
    anew = [learning_rate_at(words % tokens, tokens, learning_rate) for words in seen]
    one = say(f"调用一次，epochs={epochs}", f"one call, epochs={epochs}")
    ax.plot(seen / tokens, once, "-", color=BLUE, label=one)
    many = say(f"调用 {epochs} 次，epochs=1", f"{epochs} calls, epochs=1")
    ax.plot(seen / tokens, anew, "--", color=ORANGE, label=many)
    ax.set(xlabel=say("读过的文本（轮）", "text read (epochs)"), ylim=(0, 1.25 * learning_rate))
    ax.set_ylabel(say(r"学习率 $\eta$", r"learning rate $\eta$"))
    ax.legend(ncols=2, loc="upper right")
    describe(
        ax,
        f"调用一次：学习率从 {learning_rate:g} 一直线降到接近 0。每轮调用一次：每一轮都从 {learning_rate:g} 重新开始，"
        f"画出 {epochs} 个锯齿。",
        f"With one call the learning rate falls in a line from {learning_rate:g} almost to 0; with a call for each "
        "epoch it "
        f"starts again at {learning_rate:g} every time, {epochs} teeth of a saw.",
    )
    return ax


def plot_perplexity(
    losses: Float[np.ndarray, " steps"], held_out: Mapping[int, float], marks: Mapping[str, float]
) -> Axes:
    """e^loss of each training step, the perplexity of held-out text by step, and other models' as level lines.

    Parameters
    ----------
    losses
        Cross-entropy of each step, nats a character.
    held_out
        By the number of steps done, the perplexity of text that is not trained on.
    marks
        By name, the perplexity of what it is compared with.

    Raises
    ------
    ValueError
        If there are more marks than can be told apart.
    """
    _, ax = plt.subplots()
    step = np.arange(1, len(losses) + 1)
    each = say("训练文本，每一步", "training, each step")
    ax.semilogy(step, np.exp(losses), color=GREY, linewidth=0.8, linestyle="-", label=each)
    # only measured where the marks are: no line in between
    points = {"markersize": 8, "markeredgecolor": INK, "label": say("留出的文本", "held-out text")}
    ax.semilogy(list(held_out), list(held_out.values()), "o", color=BLUE, **points)
    for (name, level), look in zip(marks.items(), looks(len(marks) + 1)[1:], strict=True):
        label = f"{name}: {level:.0f}"
        ax.axhline(level, color=look.color, linestyle=look.dash, linewidth=1.5, label=label)
        ax.annotate(
            label, (1, level), xycoords=ax.get_yaxis_transform(), xytext=(5, 0), textcoords="offset points", va="center"
        )
    ax.yaxis.set_major_formatter(ScalarFormatter())
    ax.set(xlabel=say("训练步", "training step"), ylabel=say("困惑度（对数轴）", "perplexity (log scale)"))
    ax.margins(x=0.02)
    ax.legend(handles=ax.lines[:2], loc="upper right")
    told = ", ".join(f"{name} {level:.0f}" for name, level in marks.items())
    path = " → ".join(f"{value:.0f}" for value in held_out.values())
    describe(
        ax,
        f"训练 {len(losses):,} 步，留出文本的困惑度：{path}；用来比较的模型：{told}。",
        f"Over {len(losses):,} training steps the perplexity of held-out text goes {path}; to compare with: {told}.",
    )
    return ax


def plot_long_memory(
    losses: Mapping[str, Float[np.ndarray, "seeds steps"]], mean: int | float, span: int = 25
) -> Figure:
    """The squared error of each net, a running mean over ``span`` steps, and that of guessing the mean.

    A small picture for each net, all on the same axes: an area from the best to the worst of its seeds, and their
    median; the medians of the other nets lie behind in grey.

    Parameters
    ----------
    losses
        By the name of the net: the errors of each seed's training, all of as many steps.
    mean
        The error of guessing the mean.

    Raises
    ------
    ValueError
        If there are more nets than looks, or fewer steps than ``span``.
    """
    columns = min(4, len(losses))
    rows = -(-len(losses) // columns)
    size = (2.6 * columns, 2.4 * rows + 0.4)
    fig, axes = plt.subplots(rows, columns, figsize=size, sharex=True, sharey=True, squeeze=False)
    smooth = {name: np.array([_running_mean(values, span) for values in seeds]) for name, seeds in losses.items()}
    for ax, name, look in zip(axes.flat[: len(losses)], losses, looks(len(losses)), strict=True):
        for other, curves in smooth.items():
            if other != name:
                ax.plot(_steps(curves, span), np.median(curves, axis=0), color=GREY, linestyle="-", linewidth=0.6)
        curves = smooth[name]
        ax.fill_between(_steps(curves, span), curves.min(axis=0), curves.max(axis=0), color=look.color, alpha=0.3)
        median = {"color": look.color, "linestyle": "-", "linewidth": 1.5, "gid": f"net:{name}"}
        ax.plot(_steps(curves, span), np.median(curves, axis=0), **median)
        ax.axhline(mean, color=INK, linewidth=1, linestyle=":", label=say("只猜平均值", "guessing the mean"))
        ax.set(title=name, yscale="log", ylim=(None, 6 * mean))
    for ax in axes.flat[len(losses) :]:
        ax.set_visible(False)
    key = [
        (Patch(color=GREY, alpha=0.5), say("最好到最坏的种子", "best to worst seed")),
        (Line2D([], [], color=INK, linestyle="-"), say("种子的中位数", "median of the seeds")),
        (
            Line2D([], [], color=GREY, linestyle="-", linewidth=0.6),
            say("其余网络的中位数", "medians of the other nets"),
        ),
        (axes[0, 0].lines[-1], axes[0, 0].lines[-1].get_label()),
    ]
    at = {"loc": "outside upper center", "ncols": 4}
    if len(losses) < axes.size:  # the empty corner has room for it
        at = {"loc": "lower right", "bbox_to_anchor": (0.995, 0.12)}
    fig.legend(*zip(*key, strict=True), **at)
    fig.supxlabel(say("训练步", "training step"), fontsize=10)
    fig.supylabel(say("均方误差（对数轴）", "mean squared error (log scale)"), fontsize=10)
    learned = {name: int((curves[:, -1] < mean / 2).sum()) for name, curves in smooth.items()}
    told = ", ".join(f"{name} {learned[name]}/{len(curves)}" for name, curves in smooth.items())
    describe(
        fig,
        f"每个网络一幅小图，色带是各个种子的误差从最小到最大，线是中位数；只猜平均值的误差是 {mean:.3f}。结束时误差不到"
        f"它一半的种子数：{told}。",
        f"A small picture for each net: an area from the least to the greatest error of its seeds, a line for their "
        f"median; guessing the mean costs {mean:.3f}. Seeds that end below half of it: {told}.",
    )
    return fig


def _steps(curves: Float[np.ndarray, "seeds _"], span: int) -> np.ndarray:
    return np.arange(span, span + curves.shape[1])


def _running_mean(values: Float[np.ndarray, " _"], span: int) -> Float[np.ndarray, " _"]:
    if len(values) < span:
        raise ValueError(f"a running mean over {span} steps needs as many, not {len(values)}: give a smaller span")
    return np.convolve(values, np.ones(span) / span, mode="valid")


def plot_forget_bias(
    accuracy: Mapping[int, Mapping[int | float, Float[np.ndarray, "seeds points"]]], steps: int, chance: int | float
) -> Figure:
    """The share of right answers during training; a thin line for each seed, a thick one for their mean.

    Parameters
    ----------
    accuracy
        For each length of the text and each bias b_f, the curve of every seed, in equal stretches of training.
    steps
        Training steps in all.
    chance
        What guessing gets.

    Raises
    ------
    ValueError
        If there are more biases than looks.
    """
    fig, axes = plt.subplots(1, len(accuracy), figsize=(4.2 * len(accuracy), 3.2), sharey=True, squeeze=False)
    for ax, (length, by_bias) in zip(axes[0], accuracy.items(), strict=True):
        for (bias, curves), look in zip(by_bias.items(), looks(len(by_bias)), strict=True):
            step = (np.arange(curves.shape[1]) + 1) * steps / curves.shape[1]
            for curve in curves:
                ax.plot(step, curve, color=look.color, linestyle=look.dash, linewidth=0.7, alpha=0.6)
            ax.plot(step, curves.mean(axis=0), color=look.color, linestyle=look.dash, label=f"$b_f$ = {bias:g}")
        ax.axhline(chance, color=INK, linestyle=":", linewidth=1)
        ax.text(steps, chance - 0.08, say("随机猜测", "guessing"), ha="right", va="top", fontsize=9)
        title = say(f"{length} 步", f"{length} steps")
        ax.set(title=title, xlabel=say("训练步", "training step"), ylim=(0.3, 1.05))
        ends = ", ".join(f"b_f = {bias:g}: {curves[:, -1].mean():.0%}" for bias, curves in by_bias.items())
        describe(
            ax,
            f"要记住 {length} 步时，训练 {steps} 步后的平均正确率：{ends}。",
            f"To remember over {length} steps, mean accuracy after {steps} training steps: {ends}.",
        )
    axes[0, 0].set_ylabel(say("正确率", "share of right answers"))
    axes[0, 0].legend(loc="center right")  # where the curves of the shorter text leave room
    return fig


def plot_explosion(
    runs: Mapping[str, Sequence[Mapping[str, Float[np.ndarray, " _"]]]],
    levels: Mapping[str, tuple[float, str]],
    span: int = 10,
) -> Figure:
    """From cause to effect: gradient norm before clipping, norm of the weights, saturated units, loss, step by step.

    Both norms have a log scale. Several trainings of one name, one a seed, are lines of one colour and dash; the loss,
    which leaps from step to step, is a pale line, and its running mean over ``span`` steps the full one.

    Parameters
    ----------
    runs
        By name: for each seed the curves ``norm``, ``weights``, ``saturated`` and ``loss``.
    levels
        By panel: the height of a horizontal line, and what it says.

    Raises
    ------
    ValueError
        If there are more names than looks, or fewer steps than ``span``.
    """
    panels = {
        "norm": say(r"梯度范数 $\Vert g\Vert$", r"gradient norm $\Vert g\Vert$"),
        "weights": say("全部权重的范数", "norm of all weights"),
        "saturated": say("饱和单元的比例", "share of saturated units"),
        "loss": say(f"损失（nat/字）\n深：{span} 步滑动平均", f"loss (nats a character)\nfull: mean of {span} steps"),
    }
    fig, axes = plt.subplots(2, 2, figsize=(9, 5.8))
    for ax, (panel, label) in zip(axes.flat, panels.items(), strict=True):
        for (name, seeds), look in zip(runs.items(), looks(len(runs)), strict=True):
            line = {"color": look.color, "linestyle": look.dash}
            for number, curves in enumerate(seeds):
                once = name if number == 0 else None
                if panel == "loss":
                    ax.plot(curves[panel], color=look.color, linestyle="-", linewidth=0.6, alpha=0.2, gid="each step")
                    smooth = _running_mean(np.asarray(curves[panel]), span)
                    ax.plot(np.arange(span - 1, span - 1 + len(smooth)), smooth, linewidth=1.8, label=once, **line)
                else:
                    ax.plot(curves[panel], linewidth=1.3, alpha=0.8, label=once, **line)
        if panel in levels:
            height, text = levels[panel]
            ax.axhline(height, color=INK, linewidth=1, linestyle=":")
            ax.annotate(
                text, (1, height), xycoords=ax.get_yaxis_transform(), xytext=(0, -3), textcoords="offset points",
                ha="right", va="top", fontsize=9,
            )  # fmt: skip
        if panel in ("norm", "weights"):
            ax.set_yscale("log")
        ax.margins(y=0.12)  # room for what the line says
        ax.set_xlabel(say("训练步", "training step"))
        ax.set_ylabel(label, linespacing=1.5)
    fig.legend(*axes.flat[0].get_legend_handles_labels(), loc="outside upper center", ncols=len(runs))
    greatest = {name: max(float(np.nanmax(c["norm"])) for c in seeds) for name, seeds in runs.items()}
    norms = ", ".join(f"{name} {value:.2g}" for name, value in greatest.items())
    describe(
        fig,
        f"四幅图依次是梯度范数、权重范数、饱和单元比例和损失（浅线是每一步，深线是 {span} 步滑动平均），每个种子"
        f"一条线。最大的梯度范数：{norms}。",
        "Four panels follow a training from cause to effect: gradient norm, norm of the weights, saturated units, "
        f"loss (pale: each step, full: the mean of {span} steps); a "
        f"line for each seed. Greatest gradient norm: {norms}.",
    )
    return fig

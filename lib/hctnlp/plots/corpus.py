"""What a corpus gives to training: windows on its sentences, the words that a threshold keeps, and subsampling."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float, Int
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter

from hctnlp.language import say
from hctnlp.plots.alt import describe
from hctnlp.plots.style import BLUE, GREY, INK, ORANGE, PAPER, VERMILION, looks
from hctnlp.word2vec.subsampling import Formula, keep_probability

MOST_STAGES = 8  # more boxes than this are too narrow for what stands below them


def draw_window(sentence: Sequence[str], centre: int, reach: int, ax: Axes | None = None) -> Axes:
    """One sentence in a row, with an arrow from the centre word, which predicts, to every word within ``reach``.

    Words have the ``gid`` ``word:3``, arcs ``arc:4-3`` (centre, context), both by position.

    Raises
    ------
    ValueError
        If ``centre`` is no position of the sentence, or ``reach`` is below 1.
    """
    if not 0 <= centre < len(sentence):
        raise ValueError(f"centre must be in 0..{len(sentence) - 1}, not {centre}")
    if reach < 1:
        raise ValueError(f"reach must be at least 1, not {reach}")
    ax = ax or plt.subplots(figsize=(min(9, 0.8 * len(sentence) + 0.6), 1.7))[1]
    ax.axvspan(max(0, centre - reach) - 0.5, min(len(sentence) - 1, centre + reach) + 0.5, color=GREY, alpha=0.15, lw=0)
    for i, word in enumerate(sentence):
        inside = 0 < abs(i - centre) <= reach
        if inside:
            bend = f"arc3,rad={0.38 if i < centre else -0.38}"
            arc = {"arrowstyle": "-|>", "connectionstyle": bend, "color": GREY, "linewidth": 1.5}
            ax.annotate("", (i, 0.28), (centre, 0.28), arrowprops={**arc, "shrinkA": 0}, gid=f"arc:{centre}-{i}")
        if i == centre or inside:
            under = say("中心词", "centre") if i == centre else f"{i - centre:+d}".replace("-", "−")
            ax.text(i, -0.36, under, ha="center", va="top", color=INK)
        edge = BLUE if i == centre else ORANGE if inside else GREY
        box = {"boxstyle": "round,pad=0.3", "facecolor": PAPER, "edgecolor": edge}
        box["linewidth"] = 2 if inside or i == centre else 0.6
        ax.text(i, 0, word, ha="center", va="center", fontsize=12, bbox=box, gid=f"word:{i}")
    ax.set_xlim(-0.6, len(sentence) - 0.4)
    ax.set_ylim(-0.75, 0.95)
    ax.set_axis_off()
    context = " ".join(word for i, word in enumerate(sentence) if 0 < abs(i - centre) <= reach)
    describe(
        ax,
        f"句子“{' '.join(sentence)}”，箭头从中心词 {sentence[centre]} 指向左右各 {reach} 个词：{context}。",
        f"The sentence “{' '.join(sentence)}”: arrows lead from the centre {sentence[centre]} to the words within "
        f"{reach}: "
        f"{context}.",
    )
    return ax


def draw_pipeline(stages: Sequence[tuple[str, str, str]]) -> Axes:
    """Boxes from left to right, one a stage, with an arrow from each to the next.

    Parameters
    ----------
    stages
        Its name, which has the ``gid`` ``stage:0``; an example of what comes out, below it; and what goes wrong in
        silence, in another colour, below that.

    Raises
    ------
    ValueError
        If there are fewer than two stages, or more than have room on a page.
    """
    if not 2 <= len(stages) <= MOST_STAGES:
        raise ValueError(f"{len(stages)} stages: from 2 to {MOST_STAGES} have room beside each other")
    _, ax = plt.subplots(figsize=(1.3 * len(stages), 2))
    boxes = []
    for i, (name, example, danger) in enumerate(stages):
        box = {"boxstyle": "round,pad=0.4", "facecolor": PAPER, "edgecolor": BLUE, "linewidth": 2}
        boxes.append(ax.text(i, 1, name, ha="center", va="center", bbox=box, gid=f"stage:{i}"))
        for height, told, colour in [(0.65, example, INK), (0.2, danger, VERMILION)]:
            ax.text(i, height, told, ha="center", va="top", color=colour, linespacing=1.4)
    for one, other in pairwise(boxes):
        ends = {"patchA": one.get_bbox_patch(), "patchB": other.get_bbox_patch(), "shrinkA": 1, "shrinkB": 1}
        arrow = {"arrowstyle": "-|>", "color": GREY, "linewidth": 1.5, **ends}
        ax.annotate("", other.get_position(), one.get_position(), arrowprops=arrow)
    ax.axhline(0.32, color=VERMILION, linestyle=":", linewidth=1)
    ax.set(xlim=(-0.6, len(stages) - 0.4), ylim=(-0.35, 1.3))
    ax.set_axis_off()
    told = [(name, *(" ".join(part.split()) for part in parts)) for name, *parts in stages]
    describe(
        ax,
        f"{len(stages)} 步流水线，每步给出一个例子和一种不声不响的错误："
        + "；".join(f"{name}，{example}（{danger}）" for name, example, danger in told)
        + "。",
        f"A pipeline of {len(stages)} stages, each with an example and what goes wrong in silence: "
        + "; ".join(f"{name}, {example} ({danger})" for name, example, danger in told)
        + ".",
    )
    return ax


def draw_architectures(context: Sequence[str], centre: str) -> Figure:
    """CBOW beside skip-gram: which words predict, and which word or words they predict.

    Boxes have the ``gid`` ``predicts:word`` and ``predicted:word``; an arrow leads from each that predicts.
    """
    fig, (cbow, skipgram) = plt.subplots(1, 2, figsize=(9, 3.2))
    mean = say("平均", "mean")
    _draw_prediction(cbow, "CBOW", context, f"$x$ = {mean} $v(c)$", [centre])
    _draw_prediction(skipgram, "skip-gram", [centre], "$x$ = $v(c)$", context)
    others = " ".join(context)
    describe(
        fig,
        f"左：CBOW，上下文词 {others} 的词向量取平均，预测中心词 {centre}。右：skip-gram，中心词 {centre} 的词向量"
        f"依次预测每个上下文词 {others}。",
        f"Left: CBOW, the mean of the vectors of the context words {others} predicts the centre {centre}. Right: "
        f"skip-gram, the vector of the centre {centre} predicts each context word in turn, {others}.",
    )
    return fig


def _draw_prediction(ax: Axes, name: str, clues: Sequence[str], x: str, targets: Sequence[str]) -> None:
    """Words that predict on the left, the vector x in the middle, words to be predicted on the right."""
    middle = (1.0, 0.0)
    box = {"boxstyle": "round,pad=0.4", "facecolor": PAPER}
    vector = ax.text(*middle, x, ha="center", va="center", bbox=box, zorder=3)
    for column, words, role, face in [(0, clues, "predicts", BLUE), (2, targets, "predicted", ORANGE)]:
        for height, word in zip(_heights(len(words)), words, strict=True):
            box = {"boxstyle": "round,pad=0.3", "edgecolor": face, "facecolor": PAPER, "linewidth": 2}
            at = {"ha": "center", "va": "center", "fontsize": 12, "zorder": 3}
            written = ax.text(column, height, word, **at, bbox=box, gid=f"{role}:{word}")
            start, end = (written, vector) if column == 0 else (vector, written)
            arrow = {"arrowstyle": "-|>", "color": GREY, "linewidth": 1.5, "shrinkA": 2, "shrinkB": 2}
            arrow |= {"patchA": start.get_bbox_patch(), "patchB": end.get_bbox_patch()}
            ax.annotate("", end.get_position(), start.get_position(), arrowprops=arrow)
    for column, words in [
        (0, say("用来预测的词 $c$", "$c$ predicts")),
        (2, say("被预测的词 $w$", "$w$ is predicted")),
    ]:
        ax.text(column, 1.45, words, ha="center", va="center", color=INK)
    ax.set(xlim=(-0.5, 2.5), ylim=(-1.3, 1.7), title=name)
    ax.set_axis_off()


def _heights(number: int) -> Float[np.ndarray, " words"]:
    return np.linspace(1, -1, number) if number > 1 else np.zeros(1)


def plot_window_share(used: Float[np.ndarray, " window"]) -> Axes:
    """How often a neighbour at each distance was used, beside (window - Δ + 1) / window (NS-10).

    Parameters
    ----------
    used
        Measured share for Δ = 1 … window.
    """
    _, ax = plt.subplots(figsize=(5, 2.8))
    window = len(used)
    distance = np.arange(1, window + 1)
    ax.bar(distance, used, width=0.6, color=BLUE, label=say("抽样结果", "drawn"))
    expected = (window - distance + 1) / window
    ax.plot(distance, expected, "D", color=ORANGE, markeredgecolor=INK, linestyle="", label="NS-10")
    ax.set(xlabel=say("到中心词的距离 Δ（词）", "distance Δ to the centre (words)"), xticks=distance, ylim=(0, 1.1))
    ax.set_ylabel(say("邻词被用到的比例", "share of neighbours used"))
    ax.legend()
    describe(
        ax,
        f"邻词越远，用得越少：距离 1 的占 {used[0]:.0%}，距离 {window} 的占 {used[-1]:.0%}，与公式 NS-10 的菱形重合。",
        f"The farther a neighbour, the less it is used: {used[0]:.0%} at distance 1, {used[-1]:.0%} at distance "
        f"{window}, "
        f"on the diamonds of NS-10.",
    )
    return ax


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
        every = np.asarray(of_words)
        _draw_kept(ax, every)
        ax.axvline(chosen, color=GREY, linestyle=":", label=f"min_count = {chosen}")
        ax.set_title(say(f"{name}：{len(every):,} 个词", f"{name}: {len(every):,} words"))
        ax.set_xlabel(say("min_count（对数轴）", "min_count (log scale)"))
        words, tokens = (every >= chosen).mean(), every[every >= chosen].sum() / every.sum()
        describe(
            ax,
            f"{name}：min_count = {chosen} 只留下 {words:.0%} 的词，却留住 {tokens:.0%} 的文本。",
            f"{name}: min_count = {chosen} keeps {words:.0%} of the words, and {tokens:.0%} of the text.",
        )
    axes[0, 0].set_ylabel(say("留下的比例（%）", "kept (%)"))
    axes[0, -1].legend(loc="center right")
    return fig


def _draw_kept(ax: Axes, counts: np.ndarray) -> None:
    thresholds = np.unique(np.geomspace(1, min(100, counts.max()), 20).astype(int))
    words = [100 * (counts >= least).mean() for least in thresholds]
    tokens = [100 * counts[counts >= least].sum() / counts.sum() for least in thresholds]
    ax.plot(thresholds, tokens, "o-", color=BLUE, markersize=4, label=say("文本中的词次", "tokens of the text"))
    ax.plot(thresholds, words, "s--", color=ORANGE, markersize=4, label=say("词表中的词", "words of the vocabulary"))
    ax.set_xscale("log")
    ax.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    ax.set_ylim(0, 103)


def plot_keep(
    counts: Int[np.ndarray, " words"],
    labels: Sequence[tuple[int, str]] = (),
    thresholds: Sequence[float] = (1e-5, 1e-4, 1e-3, 1e-2),
) -> Axes:
    """How much of a word is kept, over its frequency: NS-8 dashed, NS-9 solid, for each threshold t.

    The dotted line is the slide's 1/√freq with the count as freq, which is NS-8 with t = 1 / tokens. Curves have the
    ``gid`` ``paper:1e-5`` and ``word2vec.c:1e-5``; the threshold is written on the solid one.

    Parameters
    ----------
    labels
        (word id, word) of the words to mark by a vertical line.
    """
    _, ax = plt.subplots(figsize=(8.5, 4))
    total = counts.sum()
    f = np.geomspace(counts[counts > 0].min(), counts.max(), 200) / total
    for t, look in zip(thresholds, looks(len(thresholds)), strict=True):
        name = _power_of_ten(t)
        ax.plot(f, _curve(f, t, "word2vec.c"), "-", color=look.color, gid=f"word2vec.c:{name}")
        ax.plot(f, _curve(f, t, "paper"), "--", color=look.color, linewidth=1.2, gid=f"paper:{name}")
        at = np.clip(5.3 * t, f[0], f[-1])  # where NS-9 keeps 0.62, or the nearest end
        side = "center" if f[0] < at < f[-1] else "left" if at == f[0] else "right"
        inside = {"facecolor": PAPER, "edgecolor": "none", "pad": 1}
        height = float(_curve(np.array([at]), t, "word2vec.c")[0])
        ax.text(at, height, f"t = {name}", ha=side, va="center", bbox=inside, fontsize=9, color=look.color)
    ax.plot(f, 1 / np.sqrt(f * total), ":", color=INK, label=say("课件：1/√次数", "slide: 1/√count"))
    for dash, width, name in [("-", 2.0, say("word2vec.c 的代码", "word2vec.c")), ("--", 1.2, say("论文", "paper"))]:
        ax.plot([], [], dash, color=GREY, linewidth=width, label=name)
    for i, (word_id, word) in enumerate(labels):
        at, top = counts[word_id] / total, 1.02 + 0.07 * (i % 2)  # the word stands on its line
        ax.plot([at, at], [0, top], "-", color=INK, linewidth=0.6, alpha=0.6, zorder=1)
        ax.annotate(word, (at, top), ha="center", va="bottom", color=INK)
    ax.set_xscale("log")
    ax.set_ylim(0, 1.2)
    ax.set_yticks(np.linspace(0, 1, 6))
    ax.set_xlabel(say("词在文本中的频率 p(w)（对数轴）", "frequency p(w) of the word in the text (log scale)"))
    ax.set_ylabel(say("一次出现被留下的概率", "probability to keep an occurrence"))
    ax.legend(loc="upper left", bbox_to_anchor=(1, 1), fontsize=9)
    rarest, commonest = (1 / np.sqrt(f[end] * total) for end in (0, -1))
    describe(
        ax,
        "频率低于阈值 t 的词全部留下，越常见的词留下的越少；t 相同时，word2vec.c 的代码（实线）比论文（虚线）留得多。"
        f"课件的 1/√次数（点线）从最少见词的 {rarest:.0%} 降到最常见词的 {commonest:.1%}。",
        "Words rarer than the threshold t are kept whole, the more frequent a word the less of it; for one t the code "
        "of "
        "word2vec.c (solid) keeps more than the paper (dashed). The slide's 1/√count (dotted) falls from "
        f"{rarest:.0%} for the rarest word to {commonest:.1%} for the commonest.",
    )
    return ax


def _curve(f: Float[np.ndarray, " points"], threshold: float, formula: Formula) -> Float[np.ndarray, " points"]:
    """What is kept of a word of frequency f, beside the rest of the text."""
    return np.array([keep_probability(np.array([at, 1 - at]), threshold, formula)[0] for at in f])


def _power_of_ten(t: float) -> str:
    return f"{t:.0e}".replace("e-0", "e-")

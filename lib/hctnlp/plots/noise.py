"""The noise distribution: what the power ¾ does to real frequencies, and how the alias table draws from it."""

from __future__ import annotations

from collections.abc import Sequence

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float, Int
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import LogLocator, NullLocator

from hctnlp.language import say
from hctnlp.plots.alt import describe
from hctnlp.plots.style import BLUE, INK, ORANGE, PAPER
from hctnlp.word2vec.noise import AliasTable, noise_distribution

MOST_SHOWN = 10  # the largest count for which the bend is drawn
MOST_COLUMNS = 16  # more columns of an alias table than this cannot be read on a page


def plot_noise(
    counts: Int[np.ndarray, " words"], labels: Sequence[tuple[int, str]] = (), power: float = 0.75
) -> Figure:
    """On the left y = x, y = x^power and y = 1 for small counts, on linear axes; on the right P_n(w) / p(w) (NS-7).

    Parameters
    ----------
    labels
        (word id, word) of the words to name on the right.
    """
    fig, (left, right) = plt.subplots(1, 2, figsize=(9, 3.6))
    _draw_powers(left, power)
    lift = _lift(counts, power)
    right.loglog(counts, lift, ".", color=BLUE, markersize=3)
    right.axhline(1, color=ORANGE, linestyle="--", label=say("与文本中一样频繁", "as often as in the text"))
    for i, (word_id, word) in enumerate(labels):
        right.plot(counts[word_id], lift[word_id], "o", color=PAPER, markeredgecolor=INK, markersize=6)
        away, side, end = (6, "left", "bottom") if i % 2 == 0 else (-6, "right", "top")  # so that neighbours part
        at = counts[word_id], lift[word_id]
        right.annotate(word, at, xytext=(away, away), textcoords="offset points", ha=side, va=end, color=INK)
    right.margins(0.12)  # room for the names
    right.yaxis.set_major_locator(LogLocator(2))
    right.yaxis.set_major_formatter("{x:g}")
    right.yaxis.set_minor_locator(NullLocator())
    right.set_xlabel(say("词的次数（对数轴）", "count of the word (log scale)"))
    right.set_ylabel(say("$P_n(w)\\,/\\,p(w)$（对数轴）", "$P_n(w)\\,/\\,p(w)$ (log scale)"))
    right.legend()
    words = ", ".join(f"{word} ×{lift[word_id]:.2g}" for word_id, word in labels)
    describe(
        right,
        f"右图：越少见的词，被抽到的机会比在文本中提高得越多，常见词则降低。{words}",
        "Right: the rarer a word, the more often it is drawn than it stands in the text; frequent words are drawn "
        "less. "
        f"{words}",
    )
    return fig


def _draw_powers(ax: Axes, power: float) -> None:
    """The slide's picture: the power bends the line towards that of drawing every word alike."""
    x = np.linspace(0, MOST_SHOWN, 201)
    ax.plot(x, x, "--", color=ORANGE, label="$y=x$")
    ax.plot(x, x**power, "-", color=BLUE, label=f"$y=x^{{{power:g}}}$")
    ax.axhline(1, color=INK, linestyle=":", label="$y=1$")
    for at in (1, 5):
        ax.plot(at, at**power, "o", color=BLUE)
        place = {"xytext": (6, -6), "textcoords": "offset points", "va": "top"}
        ax.annotate(f"{at} → {at**power:.2f}", (at, at**power), color=INK, **place)
    ax.set(xlabel=say("$x$：词的次数", "$x$: count of the word"), ylabel=say("抽样时的权重", "weight in the draw"))
    ax.legend()
    describe(
        ax,
        f"左图：直线 y = x 与水平线 y = 1 之间，曲线 y = x^{power:g} 向下弯：次数 5 的权重是 {5**power:.2f}，次数 1 "
        "的仍是 1。",
        f"Left: between the line y = x and the level y = 1 the curve y = x^{power:g} bends down: the count 5 weighs "
        f"{5**power:.2f}, the count 1 still 1.",
    )


def plot_shares(
    counts: Int[np.ndarray, " words"], labels: Sequence[tuple[int, str]], power: float, ax: Axes | None = None
) -> Axes:
    """For some words, the share of the text, of the draws with ``power``, and of draws that take every word alike."""
    ax = ax or plt.subplots(figsize=(7, 3.2))[1]
    ids, place = [word_id for word_id, _ in labels], np.arange(len(labels))
    text, drawn = counts / counts.sum(), noise_distribution(counts, power)
    ax.bar(place - 0.2, text[ids], width=0.4, color=ORANGE, label=say("文本", "text"))
    bars = {"hatch": "//", "edgecolor": "white"}
    ax.bar(
        place + 0.2,
        drawn[ids],
        width=0.4,
        color=BLUE,
        label=say(f"抽样，幂 {power:.2f}", f"draws, power {power:.2f}"),
        **bars,
    )
    ax.axhline(1 / np.count_nonzero(counts), color=INK, linestyle=":", label=say("均匀分布", "every word alike"))
    ax.set_yscale("log")
    ax.set_ylim(min(text[text > 0].min(), 1 / len(counts)) / 2, 0.3)  # the same for every power
    ax.set_xticks(place, [f"{word}\n{counts[word_id]:,}" for word_id, word in labels])
    ax.set_xlabel(say("词及其次数", "word, and its count"))
    ax.set_ylabel(say("占比（对数轴）", "share (log scale)"))
    ax.legend()
    words = ", ".join(f"{word} ×{drawn[word_id] / text[word_id]:.2g}" for word_id, word in labels)
    describe(
        ax,
        f"幂为 {power:.2f} 时各词被抽到的频繁程度，与文本相比：{words}。幂越小，越接近均匀分布。",
        f"How often words are drawn with power {power:.2f}, drawn against text: {words}. The smaller the power, the "
        "closer "
        f"to drawing every word alike.",
    )
    return ax


def draw_alias(table: AliasTable, words: Sequence[str]) -> Axes:
    """The table's columns, all of one width: below, the share of the column's own word; above, that of its alias.

    Raises
    ------
    ValueError
        If there are too many columns to read, or not one word for each.
    """
    if len(table) > MOST_COLUMNS:
        raise ValueError(f"{len(table)} columns are too many to draw: at most {MOST_COLUMNS}")
    if len(words) != len(table):
        raise ValueError(f"{len(words)} words for a table of {len(table)} columns")
    _, ax = plt.subplots(figsize=(min(9, 1.1 * len(table) + 1.2), 2.8))
    place = np.arange(len(table))
    own = np.where(table.alias == place, 1.0, table.threshold / 2.0**32)
    ax.bar(place, own, width=0.9, color=BLUE, label=say("本列的词", "own word"))
    ax.bar(
        place, 1 - own, bottom=own, width=0.9, color=ORANGE, hatch="//", edgecolor="white", label=say("别名", "alias")
    )
    for i, share in enumerate(own):
        inside = {"facecolor": PAPER, "edgecolor": "none", "pad": 1}
        ax.text(i, share / 2, words[i], ha="center", va="center", bbox=inside, gid=f"own:{i}")
        if share < 1:
            other = words[table.alias[i]]
            size = min(10, 100 * (1 - share))  # a thin strip has a small name
            ax.text(i, (1 + share) / 2, other, ha="center", va="center", fontsize=size, bbox=inside, gid=f"alias:{i}")
    ax.grid(visible=False)
    ax.set(xlabel=say("列", "column"), xticks=place, ylim=(0, 1))
    ax.set_ylabel(say("在列中的占比", "share of the column"))
    ax.legend(loc="upper left", bbox_to_anchor=(1, 1))
    columns = ", ".join(
        f"{words[i]} {share:.2f}" + (f" + {words[table.alias[i]]} {1 - share:.2f}" if share < 1 else "")
        for i, share in enumerate(own)
    )
    describe(
        ax,
        f"别名表：{len(table)} 列一样宽，每列至多放两个词，一次随机选列、一次比较就抽出一个词：{columns}。",
        f"An alias table: {len(table)} columns of one width hold two words at most, so a random column and one "
        "comparison "
        f"draw a word: {columns}.",
    )
    return ax


def plot_draws(
    drawn: Int[np.ndarray, " words"], probabilities: Float[np.ndarray, " words"], words: Sequence[str]
) -> Axes:
    """How often each of some words was drawn, in a thousand, beside its probability.

    Parameters
    ----------
    drawn
        For every word of the vocabulary how often it came. The first ``len(words)`` words are shown.
    """
    _, ax = plt.subplots(figsize=(7, 3))
    place = np.arange(len(words))
    ax.bar(place, 1e3 * drawn[: len(words)] / drawn.sum(), width=0.6, color=BLUE, label=say("抽到", "drawn"))
    exact = 1e3 * probabilities[: len(words)]
    ax.plot(
        place,
        exact,
        "D",
        color=ORANGE,
        markeredgecolor=INK,
        linestyle="",
        label=say("精确值：$P_n(w)$", "exact: $P_n(w)$"),
    )
    ax.set_xticks(place, words)
    ax.set(xlabel=say("词", "word"), ylabel=say("每一千次抽到的次数", "draws in a thousand"))
    ax.legend()
    worst = np.abs(1e3 * drawn[: len(words)] / drawn.sum() - exact).max()
    describe(
        ax,
        f"抽样 {drawn.sum():,} 次，每个词被抽到的次数与概率 P_n(w) 吻合，每千次最多相差 {worst:.2f} 次。",
        f"In {drawn.sum():,} draws each word comes as often as its probability says, to {worst:.2f} in a thousand.",
    )
    return ax


def _lift(counts: Int[np.ndarray, " words"], power: float) -> Float[np.ndarray, " words"]:
    """P_n(w) / p(w): how much more often a word is drawn than it stands in the text."""
    return noise_distribution(counts, power) / (counts / counts.sum())

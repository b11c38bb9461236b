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
from hctnlp.plots.style import BLUE, INK, LOOKS, ORANGE, PAPER, looks
from hctnlp.word2vec.noise import AliasTable, noise_distribution

MOST_SHOWN = 10  # the largest count for which the bend is drawn
THIN = 0.15  # a part of a column lower than this has no room for a name


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
        away, side, end = (4, "left", "bottom") if i % 2 == 0 else (-4, "right", "top")  # so that neighbours part
        at, paper = (counts[word_id], lift[word_id]), {"facecolor": PAPER, "edgecolor": "none", "pad": 1}
        place = {"xytext": (away, away), "textcoords": "offset points", "ha": side, "va": end}
        right.annotate(word, at, color=INK, bbox=paper, zorder=2.5, **place)  # over the dashed line
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


def draw_alias(table: AliasTable, words: Sequence[str]) -> Figure:
    """On the left V · P(w), rich and poor; on the right the table's columns, where the rich have filled up the poor.

    A word has one colour, whose area is the same on both sides.

    Raises
    ------
    ValueError
        If there are too many columns to tell their words apart, or not one word for each.
    """
    if len(table) > len(LOOKS):
        raise ValueError(f"{len(table)} columns are too many to draw: at most {len(LOOKS)}")
    if len(words) != len(table):
        raise ValueError(f"{len(words)} words for a table of {len(table)} columns")
    fig, (before, after) = plt.subplots(1, 2, figsize=(9, 3.2))
    place, scaled = np.arange(len(table)), len(table) * table.probabilities
    own = np.where(table.alias == place, 1.0, table.threshold / 2.0**32)
    colours = np.array([look.color for look in looks(len(table))])
    before.bar(place, scaled, width=0.9, color=colours)
    before.axhline(1, color=INK, linestyle="--", linewidth=1.2)
    for i, height in enumerate(scaled):
        before.text(i, height + 0.03, f"{height:.2f}", ha="center", va="bottom", color=INK)
    after.bar(place, own, width=0.9, color=colours)
    after.bar(place, 1 - own, bottom=own, width=0.9, color=colours[table.alias], hatch="//", edgecolor="white")
    for i, share in enumerate(own):
        _name_part(after, f"own:{i}", i, share / 2, words[i], share)
        if share < 1:
            middle = (1 + share) / 2 if share < 1 - THIN else 1.07  # the name of a thin strip stands above it
            _name_part(after, f"alias:{i}", i, middle, words[table.alias[i]], 1 - share)
    for ax in (before, after):
        ax.grid(visible=False)
        ax.set(xticks=place, ylim=(0, 1.15 * max(1, scaled.max())))
    before.set_xticks(place, words)
    before.set(title=say("填之前：有富有穷", "before: rich and poor"), xlabel=say("词", "word"))
    before.set_ylabel(r"$V\cdot P_n(w)$")
    after.set(title=say("填之后：每根柱子都是 1", "after: every column holds 1"), xlabel=say("柱子", "column"))
    after.set_xticks(place, [say(f"{i}（{word}）", f"{i} ({word})") for i, word in enumerate(words)])
    columns = ", ".join(
        f"{words[i]} {share:.2f}" + (f" + {words[table.alias[i]]} {1 - share:.2f}" if share < 1 else "")
        for i, share in enumerate(own)
    )
    heights = ", ".join(f"{word} {height:.2f}" for word, height in zip(words, scaled, strict=True))
    describe(
        fig,
        f"左图：V 乘以概率，有的高于 1，有的低于 1：{heights}。右图：别名表，{len(table)} 根柱子都填到 1，每根至多放"
        f"两个词，一次随机挑柱子、一次比较就抽出一个词：{columns}。",
        f"Left: V times the probabilities, some above 1, some below: {heights}. Right: the alias table, {len(table)} "
        "columns all filled to 1 with two words at most, so a random column and one comparison draw a word: "
        f"{columns}.",
    )
    return fig


def _name_part(ax: Axes, gid: str, column: int, height: float, word: str, share: float) -> None:
    inside = {"facecolor": PAPER, "edgecolor": "none", "pad": 1}
    ax.text(column, height, f"{word} {share:.2f}", ha="center", va="center", bbox=inside, gid=gid)


def _lift(counts: Int[np.ndarray, " words"], power: float) -> Float[np.ndarray, " words"]:
    """P_n(w) / p(w): how much more often a word is drawn than it stands in the text."""
    return noise_distribution(counts, power) / (counts / counts.sum())

"""The noise distribution: what the power ¾ does to real frequencies, and how the alias table draws from it."""

from __future__ import annotations

from collections.abc import Sequence

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float, Int
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import LogLocator, NullLocator

from hctnlp.plots.style import BLUE, INK, ORANGE, PAPER
from hctnlp.word2vec.noise import AliasTable, noise_distribution

MOST_COLUMNS = 16  # more columns of an alias table than this cannot be read on a page


def plot_noise(
    counts: Int[np.ndarray, " words"], labels: Sequence[tuple[int, str]] = (), power: float = 0.75
) -> Figure:
    """On the left y = x and y = x^power over the counts of a corpus; on the right P_n(w) / p(w) (NS-7).

    Parameters
    ----------
    labels
        (word id, word) of the words to name on the right.
    """
    fig, (left, right) = plt.subplots(1, 2, figsize=(9, 3.6))
    seen = np.unique(counts[counts > 0]).astype(float)
    left.loglog(seen, seen, "--", color=ORANGE, label="$y=x$")
    left.loglog(seen, seen**power, "-", color=BLUE, label=f"$y=x^{{{power:g}}}$")
    left.set(xlabel="$x$: count of the word (log scale)", ylabel="weight in the draw (log scale)")
    lift = _lift(counts, power)
    right.loglog(counts, lift, ".", color=BLUE, markersize=3)
    right.axhline(1, color=ORANGE, linestyle="--", label="as often as in the text")
    for i, (word_id, word) in enumerate(labels):
        right.plot(counts[word_id], lift[word_id], "o", color=PAPER, markeredgecolor=INK, markersize=6)
        away, side, end = (6, "left", "bottom") if i % 2 == 0 else (-6, "right", "top")  # so that neighbours part
        at = counts[word_id], lift[word_id]
        right.annotate(word, at, xytext=(away, away), textcoords="offset points", ha=side, va=end, color=INK)
    right.margins(0.12)  # room for the names
    right.yaxis.set_major_locator(LogLocator(2))
    right.yaxis.set_major_formatter("{x:g}")
    right.yaxis.set_minor_locator(NullLocator())
    right.set(xlabel="count of the word (log scale)", ylabel="$P_n(w)\\,/\\,p(w)$ (log scale)")
    for ax in (left, right):
        ax.legend()
    return fig


def plot_shares(
    counts: Int[np.ndarray, " words"], labels: Sequence[tuple[int, str]], power: float, ax: Axes | None = None
) -> Axes:
    """For some words, the share of the text, of the draws with ``power``, and of draws that take every word alike."""
    ax = ax or plt.subplots(figsize=(7, 3.2))[1]
    ids, place = [word_id for word_id, _ in labels], np.arange(len(labels))
    text, drawn = counts / counts.sum(), noise_distribution(counts, power)
    ax.bar(place - 0.2, text[ids], width=0.4, color=ORANGE, label="text")
    bars = {"hatch": "//", "edgecolor": "white"}
    ax.bar(place + 0.2, drawn[ids], width=0.4, color=BLUE, label=f"draws, power {power:.2f}", **bars)
    ax.axhline(1 / np.count_nonzero(counts), color=INK, linestyle=":", label="every word alike")
    ax.set_yscale("log")
    ax.set_ylim(min(text[text > 0].min(), 1 / len(counts)) / 2, 0.3)  # the same for every power
    ax.set_xticks(place, [f"{word}\n{counts[word_id]:,}" for word_id, word in labels])
    ax.set(xlabel="word, and its count", ylabel="share (log scale)")
    ax.legend()
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
    ax.bar(place, own, width=0.9, color=BLUE, label="own word")
    ax.bar(place, 1 - own, bottom=own, width=0.9, color=ORANGE, hatch="//", edgecolor="white", label="alias")
    for i, share in enumerate(own):
        inside = {"facecolor": PAPER, "edgecolor": "none", "pad": 1}
        ax.text(i, share / 2, words[i], ha="center", va="center", bbox=inside, gid=f"own:{i}")
        if share < 1:
            other = words[table.alias[i]]
            size = min(10, 100 * (1 - share))  # a thin strip has a small name
            ax.text(i, (1 + share) / 2, other, ha="center", va="center", fontsize=size, bbox=inside, gid=f"alias:{i}")
    ax.grid(visible=False)
    ax.set(xlabel="column", ylabel="share of the column", xticks=place, ylim=(0, 1))
    ax.legend(loc="upper left", bbox_to_anchor=(1, 1))
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
    ax.bar(place, 1e3 * drawn[: len(words)] / drawn.sum(), width=0.6, color=BLUE, label="drawn")
    exact = 1e3 * probabilities[: len(words)]
    ax.plot(place, exact, "D", color=ORANGE, markeredgecolor=INK, linestyle="", label="exact: $P_n(w)$")
    ax.set_xticks(place, words)
    ax.set(xlabel="word", ylabel="draws in a thousand")
    ax.legend()
    return ax


def _lift(counts: Int[np.ndarray, " words"], power: float) -> Float[np.ndarray, " words"]:
    """P_n(w) / p(w): how much more often a word is drawn than it stands in the text."""
    return noise_distribution(counts, power) / (counts / counts.sum())

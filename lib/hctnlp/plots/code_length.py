"""How long the codes of a real vocabulary are, and for which words."""

from __future__ import annotations

from collections.abc import Sequence

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from hctnlp.plots.style import BLUE, INK, ORANGE
from hctnlp.word2vec import HuffmanTree


def plot_code_length(tree: HuffmanTree, labels: Sequence[tuple[int, str]] = ()) -> Axes:
    """Code length l_w against the word's count, with the ideal -log₂ p_w as a line.

    Parameters
    ----------
    labels
        (word id, word) of the words to name in the picture.
    """
    _, ax = plt.subplots()
    pairs = np.unique(np.stack([tree.counts, tree.depths], axis=1), axis=0)  # thousands of words share a count
    ax.plot(pairs[:, 0], pairs[:, 1], "o", color=BLUE, markersize=3, label=r"Huffman: $l_w$")
    counts = np.geomspace(tree.counts.min(), tree.counts.max(), 50)
    ax.plot(counts, -np.log2(counts / tree.counts.sum()), "--", color=ORANGE, label=r"ideal: $-\log_2 p_w$")
    for word_id, word in labels:
        at = tree.counts[word_id], tree.depths[word_id]
        ax.annotate(
            word,
            at,
            xytext=(16, 16),
            textcoords="offset points",
            color=INK,
            arrowprops={"arrowstyle": "-", "color": INK, "linewidth": 0.6},
        )
    ax.set_xscale("log")
    ax.margins(y=0.15)  # room for the names
    ax.yaxis.set_major_locator(MaxNLocator(integer=True))
    ax.set(xlabel="count of the word in the corpus (log scale)", ylabel="code length (decisions)")
    ax.legend(loc="lower left")
    return ax


def plot_depths(tree: HuffmanTree) -> Axes:
    """At each depth, the share of the vocabulary that lives there and the share of the running text."""
    _, ax = plt.subplots()
    levels = np.arange(tree.depths.max() + 1)
    words = np.bincount(tree.depths, minlength=len(levels)) / len(tree)
    tokens = np.bincount(tree.depths, weights=tree.counts, minlength=len(levels)) / tree.counts.sum()
    ax.bar(levels - 0.2, 100 * words, width=0.4, color=ORANGE, label="words of the vocabulary")
    ax.bar(levels + 0.2, 100 * tokens, width=0.4, color=BLUE, hatch="//", edgecolor="white", label="tokens of the text")
    ax.axvline(tree.mean_depth, color=INK, linestyle=":", label=f"mean over tokens: L = {tree.mean_depth:.2f}")
    ax.set(xlabel="depth of the leaf (decisions)", ylabel="share (%)", xticks=levels)
    ax.legend(loc="upper left")
    return ax

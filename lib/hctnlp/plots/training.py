"""What training does: the loss, which inner nodes are visited, which word vectors move."""

from __future__ import annotations

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float, Int
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from hctnlp.plots.style import BLUE, GREY, INK, ORANGE
from hctnlp.word2vec import HuffmanTree


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
    ax.plot(losses, color=GREY, linewidth=0.5, linestyle="-", label="each step")
    ax.plot(np.arange(span - 1, len(losses)), mean, color=BLUE, linestyle="-", label=f"mean of {span} steps")
    ax.axhline(start, color=ORANGE, linestyle="--", label=r"untrained: $L\,\log 2$")
    ax.set(xlabel="step", ylabel="loss per token (nats)")
    ax.legend()
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
    ax.fill_between(depth, [g.min() for g in groups], [g.max() for g in groups], color=GREY, alpha=0.4, label="range")
    ax.plot(depth, [np.median(g) for g in groups], "o-", color=BLUE, label="median of the level")
    ax.plot(depth, updates.max() / 2.0**depth, "--", color=ORANGE, label="halved at each level")
    ax.set_yscale("symlog", linthresh=1)
    ax.set(xlabel="level of the inner node (root = 0)", ylabel="updates of its θ (log scale)", ylim=(0, None))
    ax.xaxis.set_major_locator(MaxNLocator(integer=True))
    ax.legend()
    return ax


def plot_movement(counts: Int[np.ndarray, " words"], moved: Float[np.ndarray, " words"]) -> Axes:
    """How far each word vector moved in training, against how often the word was in the text."""
    _, ax = plt.subplots()
    ax.loglog(counts, moved, ".", color=BLUE, markersize=2, alpha=0.35, label="a word")
    edges = np.geomspace(counts.min(), counts.max() + 1, 13)
    band = np.digitize(counts, edges)
    centre = [np.exp(np.log(counts[band == b]).mean()) for b in np.unique(band)]
    median = [np.median(moved[band == b]) for b in np.unique(band)]
    ax.loglog(centre, median, "o-", color=INK, markerfacecolor=ORANGE, label="median of the band")
    ax.set(xlabel="count of the word in the training text", ylabel="distance from its start")
    ax.legend()
    return ax

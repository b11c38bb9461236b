"""A Huffman tree on paper: the root on top, left is 0, right is 1."""

from __future__ import annotations

from collections.abc import Sequence
from numbers import Real

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from hctnlp.plots.style import BLUE, GREY, INK, ORANGE, PAPER
from hctnlp.word2vec import HuffmanTree

MOST_WORDS = 24  # more leaves than this cannot be read on a page


def node_positions(tree: HuffmanTree) -> Float[np.ndarray, "nodes 2"]:
    """Where each node stands: leaves side by side in the order of their codes, a parent midway above its children.

    One unit across is one leaf, one unit down is one decision; the root is at height 0.
    """
    place = np.zeros((2 * len(tree) - 1, 2))
    waiting, column = [tree.root], 0
    while waiting:
        node = waiting.pop()
        if node < len(tree):
            place[node, 0] = column
            column += 1
            continue
        left, right = tree.children(node)
        place[[left, right], 1] = place[node, 1] - 1
        waiting += [right, left]  # the left child is taken off first
    for merge in tree.merges:
        place[merge.parent, 0] = (place[merge.left, 0] + place[merge.right, 0]) / 2
    return place


def draw_huffman(
    tree: HuffmanTree,
    words: Sequence[str],
    *,
    merges: int | None = None,
    highlight: str | None = None,
    factors: Sequence[float] | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Draw the tree: leaves with word and count, inner nodes with their weight and θ, a 0 or a 1 on every edge.

    Every artist has a ``gid``: ``leaf:3``, ``inner:4``, ``edge:4-3`` (parent, child), ``turn:4-3`` and
    ``factor:4-3`` (what is written on that edge). Node numbers are the tree's own.

    Parameters
    ----------
    tree
        At most 24 words.
    words
        ``words[i]`` is written on leaf ``i``.
    merges
        Draw only what the first ``merges`` merges have made, a forest. Nodes stand where they stand in the whole tree.
    highlight
        The word whose way down is lit.
    factors
        Numbers to write on the lit edges, from the root down, such as p(d_j | x_w, θ_{j-1}).
    ax
        Where to draw; a new figure of fitting size if not given.

    Raises
    ------
    ValueError
        If the tree is too large to read, there is not one name per leaf, or an option does not fit the tree.
    """
    made = tree.merges[: _checked_merges(tree, words, merges)]
    lit = lit_edges(tree, words, highlight)
    if factors is not None and len(factors) != len(lit):
        raise ValueError(f"{len(factors)} factors, but the path of {highlight!r} has {len(lit)} edges")
    place = node_positions(tree)
    ax = ax or _new_axes(tree)

    for merge in made:
        for turn, child in enumerate((merge.left, merge.right)):
            _draw_edge(ax, place, merge.parent, child, turn, (merge.parent, child) in lit)
    if factors is not None:
        for edge, factor in zip(lit, factors, strict=True):
            if edge[0] in {merge.parent for merge in made}:
                _draw_factor(ax, place, edge, factor)
    on_path = {node for edge in lit for node in edge}
    size = min(10.0, 150 / len(tree))  # so that neighbouring leaves do not touch
    for leaf, word in enumerate(words):
        text = f"{word}\n{count_text(tree.counts[leaf])}"
        _draw_leaf(ax, place[leaf], leaf, text, word == highlight, size)
    for merge in made:
        node = merge.parent
        text = f"{count_text(merge.weight)}\n$\\theta_{{{node - len(tree)}}}$"
        _draw_inner(ax, place[node], node, text, node in on_path, size)

    ax.set_xlim(-0.6, len(tree) - 0.4)
    ax.set_ylim(place[:, 1].min() - 0.45, 0.45)
    ax.set_axis_off()
    return ax


def draw_merges(tree: HuffmanTree, words: Sequence[str]) -> Figure:
    """The construction as a row of pictures: before the first merge, after each, up to the whole tree.

    This is what the slider of :func:`hctnlp.plots.explore_huffman` shows, on paper.
    """
    _checked_merges(tree, words, None)
    panels = tree.num_inner + 1
    depth = int(tree.depths.max())
    fig, axes = plt.subplots(1, panels, figsize=(min(9, 2.3 * panels), 0.9 * depth + 0.9), squeeze=False)
    for merges, ax in enumerate(axes[0]):
        draw_huffman(tree, words, merges=merges, ax=ax)
        ax.set_title("start" if merges == 0 else f"merge {merges}")
    return fig


def lit_edges(tree: HuffmanTree, words: Sequence[str], word: str | None) -> list[tuple[int, int]]:
    """The edges (parent, child) from the root down to ``word``; none for None."""
    if word is None:
        return []
    if word not in words:
        raise ValueError(f"{word!r} is not among the words of this tree: {', '.join(words)}")
    edges, node = [], list(words).index(word)
    while node != tree.root:
        parent = int(tree.parent[node])
        edges.insert(0, (parent, node))
        node = parent
    return edges


def _checked_merges(tree: HuffmanTree, words: Sequence[str], merges: int | None) -> int:
    if len(tree) > MOST_WORDS:
        raise ValueError(f"{len(tree)} words are too many to draw: at most {MOST_WORDS}; take the most frequent ones")
    if len(words) != len(tree):
        raise ValueError(f"{len(words)} words for a tree of {len(tree)} leaves: each leaf needs its word")
    if merges is None:
        return tree.num_inner
    if not 0 <= merges <= tree.num_inner:
        raise ValueError(f"merges must be in 0..{tree.num_inner}, not {merges}")
    return merges


def _new_axes(tree: HuffmanTree) -> Axes:
    width, height = max(2.4, 0.85 * len(tree) + 0.6), max(1.2, 0.9 * int(tree.depths.max()) + 0.9)
    return plt.subplots(figsize=(min(9, width), min(9, height)))[1]


def count_text(count: Real) -> str:
    """1,234 for a whole number, three digits for another."""
    value = float(count)
    return f"{value:,.0f}" if value.is_integer() else f"{value:.3g}"


def _draw_edge(ax: Axes, place: np.ndarray, parent: int, child: int, turn: int, lit: bool) -> None:
    (x0, y0), (x1, y1) = place[parent], place[child]
    style = {"color": BLUE, "linewidth": 3.2} if lit else {"color": GREY, "linewidth": 1.2}
    ax.plot([x0, x1], [y0, y1], linestyle="-", zorder=1, gid=f"edge:{parent}-{child}", **style)
    ax.text(
        (x0 + x1) / 2,
        (y0 + y1) / 2,
        str(turn),
        ha="center",
        va="center",
        color=BLUE if lit else INK,
        bbox={"boxstyle": "round,pad=0.12", "facecolor": PAPER, "edgecolor": "none"},
        zorder=2,
        gid=f"turn:{parent}-{child}",
    )


def _draw_factor(ax: Axes, place: np.ndarray, edge: tuple[int, int], factor: float) -> None:
    """Beside the edge, on its outer side."""
    (x0, y0), (x1, y1) = place[edge[0]], place[edge[1]]
    outward = 1 if x1 >= x0 else -1
    ax.annotate(
        f"{factor:.3f}",
        ((x0 + x1) / 2, (y0 + y1) / 2),
        xytext=(12 * outward, 4),
        textcoords="offset points",
        ha="left" if outward > 0 else "right",
        va="center",
        color=BLUE,
        gid=f"factor:{edge[0]}-{edge[1]}",
    )


def _draw_leaf(ax: Axes, at: np.ndarray, leaf: int, text: str, lit: bool, size: float) -> None:
    box = {"boxstyle": "round,pad=0.25", "facecolor": "#FFF3D6", "edgecolor": BLUE if lit else ORANGE}
    box["linewidth"] = 2.5 if lit else 1.2
    ax.text(*at, text, ha="center", va="center", bbox=box, fontsize=size, gid=f"leaf:{leaf}")


def _draw_inner(ax: Axes, at: np.ndarray, node: int, text: str, lit: bool, size: float) -> None:
    shape = "circle,pad=0.2" if len(text.partition("\n")[0]) <= 3 else "ellipse,pad=0.1"
    box = {"boxstyle": shape, "facecolor": "#DCEBF5" if lit else PAPER, "edgecolor": BLUE if lit else GREY}
    box["linewidth"] = 2.5 if lit else 1.2
    ax.text(*at, text, ha="center", va="center", bbox=box, fontsize=size, gid=f"inner:{node}")

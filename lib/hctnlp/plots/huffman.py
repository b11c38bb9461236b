"""A Huffman tree on paper, the root on top, left is 0, right is 1; and how long the codes of a real vocabulary are."""

from __future__ import annotations

from collections.abc import Sequence
from numbers import Real

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from hctnlp.language import say
from hctnlp.plots.alt import describe
from hctnlp.plots.style import BLUE, GREY, INK, ORANGE, PAPER, SKY
from hctnlp.word2vec import HuffmanTree

MOST_WORDS = 24  # more leaves than this cannot be read on a page
LIT = "#DCEBF5"
MOST_CODES = 8  # more codes than this cannot be listened to


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
    chances: Sequence[float] | None = None,
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
        Numbers to write on the lit edges, from the root down, such as p(d_j | x, θ_{j-1}).
    chances
        By row of θ, how probable the turn to the left is (HS-6). Then each node says how probable it is to be reached,
        instead of its weight, each edge how probable its turn is, and is the thicker the more probability it carries.
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
    if chances is not None and (len(chances), len(made)) != (tree.num_inner, tree.num_inner):
        raise ValueError(f"{len(chances)} chances and {len(made)} merges: give {tree.num_inner}, one for each merge")
    reach = None if chances is None else reached(tree, chances)
    place = node_positions(tree)
    ax = ax or _new_axes(tree)

    for merge in made:
        for turn, child in enumerate((merge.left, merge.right)):
            share = None if reach is None else reach[child]
            _draw_edge(ax, place, merge.parent, child, turn, (merge.parent, child) in lit, share)
            if reach is not None:
                chance = chances[merge.parent - len(tree)]
                _draw_factor(ax, place, (merge.parent, child), 1 - chance if turn else chance)
    if factors is not None:
        for edge, factor in zip(lit, factors, strict=True):
            if edge[0] in {merge.parent for merge in made}:
                _draw_factor(ax, place, edge, factor)
    on_path = {node for edge in lit for node in edge}
    size = min(10.0, 150 / len(tree))  # so that neighbouring leaves do not touch
    for leaf, word in enumerate(words):
        text = f"{word}\n{count_text(tree.counts[leaf]) if reach is None else f'{reach[leaf]:.3f}'}"
        _draw_leaf(ax, place[leaf], leaf, text, word == highlight, size)
    for merge in made:
        node = merge.parent
        number = count_text(merge.weight) if reach is None else f"{reach[node]:.3g}"
        text = f"{number}\n$\\theta_{{{node - len(tree)}}}$"
        _draw_inner(ax, place[node], node, text, node in on_path, size)

    ax.set_xlim(-0.6, len(tree) - 0.4)
    ax.set_ylim(place[:, 1].min() - 0.45, 0.45)
    ax.set_axis_off()
    _describe_tree(ax, tree, words, len(made), highlight, reach)
    return ax


def reached(tree: HuffmanTree, chances: Sequence[float]) -> Float[np.ndarray, " nodes"]:
    """How probable it is to come by each node, and to end at each leaf (HS-7), if at row ``j`` of θ the turn to the
    left has the probability ``chances[j]``."""
    reach = np.ones(2 * len(tree) - 1)
    for merge, left in zip(reversed(tree.merges), reversed(chances), strict=True):  # a parent before its children
        reach[merge.left], reach[merge.right] = reach[merge.parent] * left, reach[merge.parent] * (1 - left)
    return reach


def draw_merges(tree: HuffmanTree, words: Sequence[str]) -> Figure:
    """The construction as a row of pictures: before the first merge, after each, up to the whole tree.

    This is what the slider of :class:`hctnlp.explorables.Huffman` shows, on paper.
    """
    _checked_merges(tree, words, None)
    panels = tree.num_inner + 1
    depth = int(tree.depths.max())
    fig, axes = plt.subplots(1, panels, figsize=(min(9, 2.3 * panels), 0.9 * depth + 0.9), squeeze=False)
    for merges, ax in enumerate(axes[0]):
        draw_huffman(tree, words, merges=merges, ax=ax)
        ax.set_title(_merge_title(tree, merges), fontsize=10)
        if merges:
            _mark_merge(ax, tree.merges[merges - 1].parent)
    steps = [
        f"{_name(tree, words, m.left)} + {_name(tree, words, m.right)} = {count_text(m.weight)}" for m in tree.merges
    ]
    describe(
        fig,
        f"逐次合并建成 Huffman 树，每次合并权重最小的两个节点：{'；'.join(steps)}。",
        f"A Huffman tree is built by merging the two lightest nodes each time: {'; '.join(steps)}.",
    )
    return fig


def _merge_title(tree: HuffmanTree, merges: int) -> str:
    if merges == 0:
        return say("开始", "start")
    merge = tree.merges[merges - 1]
    left, right = (count_text(tree.weight(node)) for node in (merge.left, merge.right))
    return say(f"第 {merges} 次：", f"merge {merges}: ") + f"{left} + {right} = {count_text(merge.weight)}"


def _mark_merge(ax: Axes, parent: int) -> None:
    """The new node and its two edges in blue."""
    for artist in ax.get_children():
        gid = artist.get_gid() or ""
        if gid.startswith(f"edge:{parent}-"):
            artist.set(color=BLUE, linewidth=2.4)
        if gid == f"inner:{parent}":
            artist.get_bbox_patch().set(edgecolor=BLUE, facecolor=LIT, linewidth=2)


def plot_code_length(tree: HuffmanTree, labels: Sequence[tuple[int, str]] = ()) -> Axes:
    """Code length l_w against the word's count, with the ideal -log₂ p(w) as a line.

    Parameters
    ----------
    labels
        (word id, word) of the words to name in the picture.
    """
    _, ax = plt.subplots()
    pairs = np.unique(np.stack([tree.counts, tree.depths], axis=1), axis=0)  # thousands of words share a count
    ax.plot(pairs[:, 0], pairs[:, 1], "o", color=BLUE, markersize=3, label=say("Huffman：$l_w$", "Huffman: $l_w$"))
    counts = np.geomspace(tree.counts.min(), tree.counts.max(), 50)
    ideal = say(r"理想值：$-\log_2 p(w)$", r"ideal: $-\log_2 p(w)$")
    ax.plot(counts, -np.log2(counts / tree.counts.sum()), "--", color=ORANGE, label=ideal)
    for word_id, word in labels:
        at = tree.counts[word_id], tree.depths[word_id]
        line = {"arrowstyle": "-", "color": INK, "linewidth": 0.6}
        ax.annotate(word, at, xytext=(16, 16), textcoords="offset points", color=INK, arrowprops=line)
    ax.set_xscale("log")
    ax.margins(y=0.15)  # room for the names
    ax.yaxis.set_major_locator(MaxNLocator(integer=True))
    ax.set_xlabel(say("词在语料中的次数（对数轴）", "count of the word in the corpus (log scale)"))
    ax.set_ylabel(say("编码长度（判断次数）", "code length (decisions)"))
    ax.legend(loc="lower left")
    named = ", ".join(f"{word} {tree.depths[word_id]}" for word_id, word in labels)
    describe(
        ax,
        f"词越常见，编码越短：长度从 {tree.depths.min()} 到 {tree.depths.max()}，紧贴理想值 -log₂ p。{named}",
        f"The more frequent a word, the shorter its code: from {tree.depths.min()} to {tree.depths.max()} decisions, "
        "close "
        f"to the ideal -log₂ p. {named}",
    )
    return ax


def plot_depths(tree: HuffmanTree) -> Axes:
    """At each depth, the share of the vocabulary that lives there and the share of the running text."""
    _, ax = plt.subplots()
    levels = np.arange(tree.depths.max() + 1)
    shown = levels[tree.depths.min() :]
    words = np.bincount(tree.depths, minlength=len(levels)) / len(tree)
    tokens = np.bincount(tree.depths, weights=tree.counts, minlength=len(levels)) / tree.counts.sum()
    ax.bar(levels - 0.2, 100 * words, width=0.4, color=ORANGE, label=say("词表中的词", "words of the vocabulary"))
    bars = {"color": BLUE, "hatch": "//", "edgecolor": "white"}
    ax.bar(levels + 0.2, 100 * tokens, width=0.4, label=say("文本中的词次", "tokens of the text"), **bars)
    mean = rf"$\bar{{l}}$ = {tree.mean_depth:.2f}"
    ax.axvline(tree.mean_depth, color=INK, linestyle=":", label=say(f"按词次平均：{mean}", f"mean over tokens: {mean}"))
    ax.set(xlabel=say("叶子的深度（判断次数）", "depth of the leaf (decisions)"), xticks=shown)
    ax.set_ylabel(say("占比（%）", "share (%)"))
    ax.legend(loc="upper left")
    describe(
        ax,
        f"词表中的词大多在深处（最多的在第 {words.argmax()} 层），文本中的词次却多在浅处：按词次平均只走 "
        f"{tree.mean_depth:.2f} 步。",
        f"Most words of the vocabulary lie deep (most of them at depth {words.argmax()}), most tokens of the text do "
        "not: "
        f"averaged over tokens the path takes {tree.mean_depth:.2f} decisions.",
    )
    return ax


def _describe_tree(
    ax: Axes,
    tree: HuffmanTree,
    words: Sequence[str],
    merges: int,
    word: str | None,
    reach: Float[np.ndarray, " nodes"] | None,
) -> None:
    """The last merge, and the codes; of the whole tree the weighted path length; and what the leaves are reached by."""
    zh = f"{len(tree)} 个词的二叉树，{tree.num_inner} 次合并中完成了 {merges} 次"
    en = f"Binary tree of {len(tree)} words after {merges} of {tree.num_inner} merges"
    if merges:
        last = tree.merges[merges - 1]
        sum_of = f"{_name(tree, words, last.left)} + {_name(tree, words, last.right)} = {count_text(last.weight)}"
        zh, en = f"{zh}；最后一次：{sum_of}", f"{en}; the last: {sum_of}"
    if merges == tree.num_inner:
        length = count_text(tree.weighted_path_length)
        zh, en = f"{zh}；带权路径长度 {length}", f"{en}; weighted path length {length}"
        if len(tree) <= MOST_CODES:
            codes = ", ".join(f"{name} {_code(tree, leaf)}" for leaf, name in enumerate(words))
            zh, en = f"{zh}；编码：{codes}", f"{en}; codes: {codes}"
    if reach is not None:
        told = ", ".join(f"{name} {p:.3f}" for name, p in zip(words, reach, strict=False))  # leaves come first
        zh, en = f"{zh}；概率从根 1 分到各片叶子：{told}", f"{en}; the root's 1 is shared out to the leaves: {told}"
    if word is not None:
        code = _code(tree, list(words).index(word))
        zh, en = f"{zh}；标出了 {word} 的路径 {code}", f"{en}; lit is the path of {word}, {code}"
    describe(ax, f"{zh}。", f"{en}.")


def _code(tree: HuffmanTree, leaf: int) -> str:
    return "".join(map(str, tree.codes[leaf])) or say("（空）", "(empty)")


def _name(tree: HuffmanTree, words: Sequence[str], node: int) -> str:
    name = words[node] if node < len(tree) else f"θ{node - len(tree)}"
    return f"{name} {count_text(tree.weight(node))}"


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


def _draw_edge(
    ax: Axes, place: np.ndarray, parent: int, child: int, turn: int, lit: bool, share: float | None = None
) -> None:
    (x0, y0), (x1, y1) = place[parent], place[child]
    style = {"color": BLUE, "linewidth": 3.2} if lit else {"color": GREY, "linewidth": 1.2}
    if share is not None:
        style = {"color": BLUE if lit else SKY, "linewidth": 0.6 + 14 * share, "solid_capstyle": "butt"}
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
    box = {"boxstyle": shape, "facecolor": LIT if lit else PAPER, "edgecolor": BLUE if lit else GREY}
    box["linewidth"] = 2.5 if lit else 1.2
    ax.text(*at, text, ha="center", va="center", bbox=box, fontsize=size, gid=f"inner:{node}")

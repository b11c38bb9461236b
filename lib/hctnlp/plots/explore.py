"""The Huffman tree under the reader's hand: a slider for the merges, a menu for the word whose path is lit."""

from __future__ import annotations

import base64
import html
import io
from collections.abc import Sequence

import ipywidgets as widgets
from matplotlib.figure import Figure

from hctnlp.plots.huffman import count_text, draw_huffman
from hctnlp.word2vec import HuffmanTree


def explore_huffman(tree: HuffmanTree, words: Sequence[str]) -> widgets.VBox:
    """Build the tree merge by merge and pick a word to light its path.

    Drawn by :func:`hctnlp.plots.draw_huffman`; on paper, :func:`hctnlp.plots.draw_merges` shows the same.

    Returns
    -------
    ipywidgets.VBox
        Its children: the slider, the menu, the picture (an HTML ``img`` with alt text).
    """
    merges = widgets.IntSlider(value=tree.num_inner, min=0, max=tree.num_inner, description="merges")
    word = widgets.Dropdown(options=[("–", None), *((w, w) for w in words)], description="path of")
    picture = widgets.HTML()

    def redraw(_change: object = None) -> None:
        png = base64.b64encode(_png(tree, words, merges.value, word.value)).decode()
        alt = html.escape(describe_merge(tree, words, merges.value, word.value), quote=True)
        picture.value = f'<img alt="{alt}" title="{alt}" src="data:image/png;base64,{png}">'

    merges.observe(redraw, names="value")
    word.observe(redraw, names="value")
    redraw()
    return widgets.VBox([merges, word, picture])


def describe_merge(tree: HuffmanTree, words: Sequence[str], merges: int, word: str | None = None) -> str:
    """The picture in words: the last merge, and the code of the lit word."""
    text = f"Huffman tree after {merges} of {tree.num_inner} merges"
    if merges:
        last = tree.merges[merges - 1]
        text += (
            f"; last: {_name(tree, words, last.left)} + {_name(tree, words, last.right)} = {count_text(last.weight)}"
        )
    if word is not None:
        text += f"; {word} has the code {''.join(map(str, tree.codes[list(words).index(word)])) or '(empty)'}"
    return text


def _name(tree: HuffmanTree, words: Sequence[str], node: int) -> str:
    name = words[node] if node < len(tree) else f"θ{node - len(tree)}"
    return f"{name} {count_text(tree.weight(node))}"


def _png(tree: HuffmanTree, words: Sequence[str], merges: int, word: str | None) -> bytes:
    # a Figure of its own, outside pyplot: nothing is shown twice and nothing is left open
    fig = Figure(figsize=(min(9, max(2.4, 0.95 * len(tree) + 0.6)), max(1.2, 0.95 * int(tree.depths.max()) + 0.9)))
    draw_huffman(tree, words, merges=merges, highlight=word, ax=fig.subplots())
    out = io.BytesIO()
    fig.savefig(out, format="png")
    return out.getvalue()

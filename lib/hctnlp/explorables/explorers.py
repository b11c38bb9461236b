"""The explorers of the lectures. Each is drawn by a function of :mod:`hctnlp.plots`, which is its twin on paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import ipywidgets as widgets
import numpy as np
from jaxtyping import Float, Int
from matplotlib.figure import Figure
from torch import Tensor

from hctnlp import plots
from hctnlp.explorables.frame import explorer
from hctnlp.language import say
from hctnlp.plots.gradient_flow import draw_scale
from hctnlp.recurrent.cell import Weights
from hctnlp.word2vec import HuffmanTree

Reach = Callable[[int], Float[np.ndarray, " time"]]


def explore_huffman(tree: HuffmanTree, words: Sequence[str]) -> widgets.VBox:
    """Build the tree merge by merge and pick a word to light its path.

    On paper, :func:`hctnlp.plots.draw_merges` shows the same.
    """
    count = say("合并次数", "merges")
    merges = widgets.IntSlider(value=tree.num_inner, min=0, max=tree.num_inner, description=count)
    word = widgets.Dropdown(options=[("–", None), *((w, w) for w in words)], description=say("路径", "path of"))
    size = min(9, max(2.4, 0.95 * len(tree) + 0.6)), max(1.2, 0.95 * int(tree.depths.max()) + 0.9)

    def draw(fig: Figure, merges: int, word: str | None) -> None:
        plots.draw_huffman(tree, words, merges=merges, highlight=word, ax=fig.subplots())

    return explorer([merges, word], size, draw)


def explore_noise(counts: Int[np.ndarray, " words"], labels: Sequence[tuple[int, str]]) -> widgets.VBox:
    """Move the power from 0, every word alike, to 1, as in the text, and see what is drawn how often.

    On paper, :func:`hctnlp.plots.plot_shares`.
    """
    power = widgets.FloatSlider(value=0.75, min=0, max=1, step=0.05, description=say("幂", "power"))
    return explorer([power], (7.0, 3.2), lambda fig, value: plots.plot_shares(counts, labels, value, ax=fig.subplots()))


def explore_truncation(words: Sequence[str], reach: Reach, k: int) -> widgets.VBox:
    """Move k from 1, where every step learns for itself, to the whole sentence, and see which words are still asked.

    On paper, :func:`hctnlp.plots.plot_reach`.

    Parameters
    ----------
    reach
        For a k, ‖∂L/∂x_t‖ of every step. It is called anew whenever the slider moves.
    k
        Where the slider stands at first.
    """
    slider = widgets.IntSlider(value=k, min=1, max=len(words), description="k")

    def draw(fig: Figure, k: int) -> None:
        plots.plot_reach(words, reach(len(words)), reach(k), k, ax=fig.subplots())

    return explorer([slider], (7.5, 2.8), draw)


def explore_flow(weights: Weights, x: Float[Tensor, "time input"]) -> widgets.VBox:
    """Move the factor before W_h and see spectrum and gradients of a tanh RNN that walks over x.

    On paper, :func:`hctnlp.plots.plot_scales`.
    """
    scale = widgets.FloatSlider(value=1, min=0.2, max=4, step=0.1, description=say("W_h 缩放", "scale of W_h"))
    return explorer([scale], (7.6, 3.4), lambda fig, value: draw_scale(weights, x, value, *fig.subplots(1, 2)))


def explore_lstm(C_before: int | float = 0.8) -> widgets.VBox:
    """Move the pre-activation of each layer and the old memory, and see what becomes of C_t and h_t.

    On paper, :func:`hctnlp.plots.draw_lstm_cell`.
    """
    gates = [
        widgets.FloatSlider(value=value, min=-6, max=6, step=0.25, description=name)
        for name, value in (("a_f", 1.0), ("a_i", 0.0), ("a_C", 1.0), ("a_o", 0.0))
    ]
    memory = widgets.FloatSlider(value=C_before, min=-2, max=2, step=0.1, description=say("旧的 C", "C before"))

    def draw(fig: Figure, *values: float) -> None:
        plots.draw_lstm_cell(plots.cell_values(*values), ax=fig.subplots())

    return explorer([*gates, memory], (7.6, 3.9), draw)


def explore_update(h: Float[np.ndarray, " units"], candidate: Float[np.ndarray, " units"]) -> widgets.VBox:
    """Move z from 0, copying, to 1, overwriting. On paper, :func:`hctnlp.plots.plot_update`."""
    z = widgets.FloatSlider(value=0.25, min=0, max=1, step=0.05, description="z")
    return explorer([z], (8.5, 3.2), lambda fig, value: plots.plot_update(h, candidate, value, fig))

"""The length of a stretch of truncated backpropagation under the reader's hand."""

from __future__ import annotations

import base64
import html
import io
from collections.abc import Callable, Sequence

import ipywidgets as widgets
import numpy as np
from jaxtyping import Float
from matplotlib.figure import Figure

from hctnlp.plots.truncation import plot_reach

Reach = Callable[[int], Float[np.ndarray, " time"]]


def explore_truncation(words: Sequence[str], reach: Reach, k: int) -> widgets.VBox:
    """Move k from 1, where every step learns for itself, to the whole sentence, and see which words are still asked.

    Drawn by :func:`hctnlp.plots.plot_reach`, which is its twin on paper.

    Parameters
    ----------
    reach
        For a k, ‖∂L/∂x_t‖ of every step. It is called anew whenever the slider moves.
    k
        Where the slider stands at first.

    Returns
    -------
    ipywidgets.VBox
        Its children: the slider, and the picture (an HTML ``img`` with alt text).
    """
    slider = widgets.IntSlider(value=k, min=1, max=len(words), description="k")
    picture = widgets.HTML()

    def redraw(_change: object = None) -> None:
        fig = Figure(figsize=(7.5, 2.8))  # of its own, outside pyplot: nothing is shown twice and nothing is left open
        kept = reach(slider.value)
        plot_reach(words, reach(len(words)), kept, slider.value, ax=fig.subplots())
        out = io.BytesIO()
        fig.savefig(out, format="png")
        png = base64.b64encode(out.getvalue()).decode()
        alt = html.escape(describe_reach(words, kept, slider.value), quote=True)
        picture.value = f'<img alt="{alt}" title="{alt}" src="data:image/png;base64,{png}">'

    slider.observe(redraw, names="value")
    redraw()
    return widgets.VBox([slider, picture])


def describe_reach(words: Sequence[str], kept: Float[np.ndarray, " time"], k: int) -> str:
    """The picture in words: to how many words, and which, the gradient of the last loss still comes."""
    reached = [word for word, norm in zip(words, kept, strict=True) if norm > 0]
    return f"stretches of k = {k}; the last loss reaches {len(reached)} of {len(words)} words: {' '.join(reached)}"

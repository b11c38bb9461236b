"""The power of the noise distribution under the reader's hand."""

from __future__ import annotations

import base64
import html
import io
from collections.abc import Sequence

import ipywidgets as widgets
import numpy as np
from jaxtyping import Int
from matplotlib.figure import Figure

from hctnlp.plots.noise import plot_shares
from hctnlp.word2vec.noise import noise_distribution


def explore_noise(counts: Int[np.ndarray, " words"], labels: Sequence[tuple[int, str]]) -> widgets.VBox:
    """Move the power from 0, every word alike, to 1, as in the text, and see what is drawn how often.

    Drawn by :func:`hctnlp.plots.plot_shares`, which is its twin on paper.

    Returns
    -------
    ipywidgets.VBox
        Its children: the slider, and the picture (an HTML ``img`` with alt text).
    """
    power = widgets.FloatSlider(value=0.75, min=0, max=1, step=0.05, description="power")
    picture = widgets.HTML()

    def redraw(_change: object = None) -> None:
        fig = Figure(figsize=(7, 3.2))  # of its own, outside pyplot: nothing is shown twice and nothing is left open
        plot_shares(counts, labels, power.value, ax=fig.subplots())
        out = io.BytesIO()
        fig.savefig(out, format="png")
        png = base64.b64encode(out.getvalue()).decode()
        alt = html.escape(describe_shares(counts, labels, power.value), quote=True)
        picture.value = f'<img alt="{alt}" title="{alt}" src="data:image/png;base64,{png}">'

    power.observe(redraw, names="value")
    redraw()
    return widgets.VBox([power, picture])


def describe_shares(counts: Int[np.ndarray, " words"], labels: Sequence[tuple[int, str]], power: float) -> str:
    """The picture in words: how much more or less often each word is drawn than it stands in the text."""
    lift = noise_distribution(counts, power) / (counts / counts.sum())
    return f"power {power:.2f}; drawn against text: " + ", ".join(f"{word} ×{lift[i]:.2g}" for i, word in labels)

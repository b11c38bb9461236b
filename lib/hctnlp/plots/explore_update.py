"""The update gate under the reader's hand."""

from __future__ import annotations

import base64
import html
import io

import ipywidgets as widgets
import numpy as np
from jaxtyping import Float
from matplotlib.figure import Figure

from hctnlp.plots.update_gate import half_life, plot_update


def explore_update(h: Float[np.ndarray, " units"], candidate: Float[np.ndarray, " units"]) -> widgets.VBox:
    """Move z from 0, copying, to 1, overwriting.

    Drawn by :func:`hctnlp.plots.plot_update`, which is its twin on paper.

    Returns
    -------
    ipywidgets.VBox
        Its children: the slider, and the picture (an HTML ``img`` with alt text).
    """
    z = widgets.FloatSlider(value=0.25, min=0, max=1, step=0.05, description="z")
    picture = widgets.HTML()

    def redraw(_change: object = None) -> None:
        fig = plot_update(h, candidate, z.value, Figure(figsize=(8.5, 3.2)))  # outside pyplot: nothing is left open
        out = io.BytesIO()
        fig.savefig(out, format="png")
        png = base64.b64encode(out.getvalue()).decode()
        alt = html.escape(describe_update(h, candidate, z.value), quote=True)
        picture.value = f'<img alt="{alt}" title="{alt}" src="data:image/png;base64,{png}">'

    z.observe(redraw, names="value")
    redraw()
    return widgets.VBox([z, picture])


def describe_update(h: Float[np.ndarray, " units"], candidate: Float[np.ndarray, " units"], z: float) -> str:
    """The picture in words: what each unit holds after the step, and how long it remembers."""
    new = (1 - z) * h + z * candidate
    units = ", ".join(f"{old:.2f} to {value:.2f}" for old, value in zip(h, new, strict=True))
    half = half_life(z)
    left = "nothing is ever lost" if half == np.inf else f"half of a memory is gone after {half:.1f} steps"
    return f"z = {z:.2f}: the units go from {units}; {left}"

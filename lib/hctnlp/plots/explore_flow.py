"""The scale of W_h under the reader's hand: where its eigenvalues lie, and what is left of the gradient."""

from __future__ import annotations

import base64
import html
import io

import ipywidgets as widgets
from jaxtyping import Float
from matplotlib.figure import Figure
from torch import Tensor

from hctnlp.plots.spectrum import describe_scale, draw_scale
from hctnlp.recurrent.cell import Weights


def explore_flow(weights: Weights, x: Float[Tensor, "time input"]) -> widgets.VBox:
    """Move the factor before W_h and see spectrum and gradients of a tanh RNN that walks over x.

    Drawn by the same functions as :func:`hctnlp.plots.plot_scales`, its twin on paper.

    Returns
    -------
    ipywidgets.VBox
        Its children: the slider, and the picture (an HTML ``img`` with alt text).
    """
    scale = widgets.FloatSlider(value=1, min=0.2, max=4, step=0.1, description="scale of W_h")
    picture = widgets.HTML()

    def redraw(_change: object = None) -> None:
        fig = Figure(figsize=(7.6, 3.4))  # of its own, outside pyplot: nothing is shown twice and nothing is left open
        draw_scale(weights, x, scale.value, *fig.subplots(1, 2))
        out = io.BytesIO()
        fig.savefig(out, format="png")
        png = base64.b64encode(out.getvalue()).decode()
        alt = html.escape(describe_scale(weights, x, scale.value), quote=True)
        picture.value = f'<img alt="{alt}" title="{alt}" src="data:image/png;base64,{png}">'

    scale.observe(redraw, names="value")
    redraw()
    return widgets.VBox([scale, picture])

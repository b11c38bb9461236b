"""What every explorer is: controls, and a picture that is drawn anew when one of them is moved."""

from __future__ import annotations

import base64
import html
import io
from collections.abc import Callable, Sequence

import ipywidgets as widgets
from matplotlib.figure import Figure

from hctnlp.plots.alt import alt_text


def explorer(
    controls: Sequence[widgets.ValueWidget], size: tuple[float, float], draw: Callable[..., object]
) -> widgets.VBox:
    """Controls above the picture that ``draw(figure, *values)`` makes of what they are set to.

    The figure is one of its own, outside pyplot: nothing is shown twice and nothing is left open.

    Parameters
    ----------
    size
        Of the figure, in inches.
    draw
        Draws, and describes what it has drawn (:func:`hctnlp.plots.describe`).

    Returns
    -------
    ipywidgets.VBox
        Its children: the controls, and the picture (an HTML ``img`` with alt text).
    """
    picture = widgets.HTML()

    def redraw(_change: object = None) -> None:
        fig = Figure(figsize=size)
        draw(fig, *(control.value for control in controls))
        out = io.BytesIO()
        fig.savefig(out, format="png")
        png = base64.b64encode(out.getvalue()).decode()
        alt = html.escape(alt_text(fig), quote=True)
        picture.value = f'<img alt="{alt}" title="{alt}" src="data:image/png;base64,{png}">'

    for control in controls:
        control.observe(redraw, names="value")
    redraw()
    return widgets.VBox([*controls, picture])

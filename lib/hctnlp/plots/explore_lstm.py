"""The gates of an LSTM under the reader's hand."""

from __future__ import annotations

import base64
import html
import io

import ipywidgets as widgets
import torch
from matplotlib.figure import Figure

from hctnlp.numerics import sigmoid
from hctnlp.plots.lstm_cell import draw_lstm_cell


def cell_values(
    a_f: int | float, a_i: int | float, a_C: int | float, a_o: int | float, C_before: int | float
) -> dict[str, float]:
    """Every number of one step of one unit, (LSTM-1) to (LSTM-6), from what its layers add up to."""
    f, i, o = sigmoid(torch.tensor([a_f, a_i, a_o], dtype=torch.float64)).tolist()
    g, before = torch.tanh(torch.tensor(a_C, dtype=torch.float64)).item(), float(C_before)
    C = f * before + i * g
    tanh_C = torch.tanh(torch.tensor(C, dtype=torch.float64)).item()
    return {"C_before": before, "f": f, "i": i, "g": g, "C": C, "o": o, "tanh_C": tanh_C, "h": o * tanh_C}


def explore_lstm(C_before: int | float = 0.8) -> widgets.VBox:
    """Move the pre-activation of each layer and the old memory, and see what becomes of C_t and h_t.

    Drawn by :func:`hctnlp.plots.draw_lstm_cell`, which is its twin on paper.

    Returns
    -------
    ipywidgets.VBox
        Its children: the sliders a_f, a_i, a_C, a_o and C_{t-1}, and the picture (an HTML ``img`` with alt text).
    """
    gates = [
        widgets.FloatSlider(value=value, min=-6, max=6, step=0.25, description=name)
        for name, value in (("a_f", 1.0), ("a_i", 0.0), ("a_C", 1.0), ("a_o", 0.0))
    ]
    memory = widgets.FloatSlider(value=C_before, min=-2, max=2, step=0.1, description="C before")
    sliders, picture = [*gates, memory], widgets.HTML()

    def redraw(_change: object = None) -> None:
        values = cell_values(*(slider.value for slider in sliders))
        fig = Figure(figsize=(7.6, 3.9))  # of its own, outside pyplot: nothing is shown twice and nothing is left open
        draw_lstm_cell(values, ax=fig.subplots())
        out = io.BytesIO()
        fig.savefig(out, format="png")
        png = base64.b64encode(out.getvalue()).decode()
        alt = html.escape(describe_cell(values), quote=True)
        picture.value = f'<img alt="{alt}" title="{alt}" src="data:image/png;base64,{png}">'

    for slider in sliders:
        slider.observe(redraw, names="value")
    redraw()
    return widgets.VBox([*sliders, picture])


def describe_cell(values: dict[str, float]) -> str:
    """The picture in words: what is kept, what is written, what is shown."""
    kept, written = values["f"] * values["C_before"], values["i"] * values["g"]
    return (
        f"LSTM cell: keeps {values['f']:.2f} of {values['C_before']:.2f} = {kept:.2f}, writes {values['i']:.2f} of "
        f"{values['g']:.2f} = {written:.2f}, so C_t = {values['C']:.2f}; shows {values['o']:.2f} of tanh C_t = "
        f"{values['tanh_C']:.2f}, so h_t = {values['h']:.2f}"
    )

"""One unit of an LSTM with gates to drag (LSTM-1 to LSTM-6)."""

from __future__ import annotations

from matplotlib.figure import Figure

from hctnlp import plots
from hctnlp.explorables.base import Instrument


class LSTMStep(Instrument, module="lstm_step"):
    """Drag the pre-activation of each layer and the old memory; see C_t and h_t, and what becomes of them if every
    step that follows has the same gates.

    Parameters
    ----------
    C_before
        The old memory, from -2 to 2.
    steps
        How many such steps to take, at least 1.

    Raises
    ------
    ValueError
        If ``C_before`` cannot be shown, or there is no step.
    """

    def __init__(self, C_before: int | float = 0.8, steps: int = 20) -> None:
        if not -2 <= C_before <= 2:
            raise ValueError(f"C_before must be from -2 to 2, not {C_before}")
        if steps < 1:
            raise ValueError(f"an LSTM takes at least 1 step, not {steps}")
        before = {"a_f": 1.0, "a_i": 0.0, "a_C": 1.0, "a_o": 0.0, "C_before": float(C_before)}
        super().__init__(given={"steps": steps}, values=before)

    def twin(self) -> Figure:
        """:func:`hctnlp.plots.draw_lstm_cell`"""
        fig = Figure(figsize=(7.6, 3.9))
        plots.draw_lstm_cell(plots.cell_values(**self.values), ax=fig.subplots())
        return fig

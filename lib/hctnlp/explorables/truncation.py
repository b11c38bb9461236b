"""How far back the gradient of a loss goes in a recurrent net when it is cut (RNN-3, RNN-4, RNN-6)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from jaxtyping import Float
from matplotlib.figure import Figure
from torch import Tensor

from hctnlp import plots
from hctnlp.explorables.base import Instrument
from hctnlp.recurrent import Weights
from hctnlp.recurrent.engines.engine import Trace
from hctnlp.recurrent.engines.reference import ReferenceEngine
from hctnlp.recurrent.rnn import RNNCell


class Truncation(Instrument, module="truncation"):
    """Drag the cut from κ = 1, where every step learns for itself, to the whole sentence, and press a word to put the
    loss after it: the arrows that carry gradient are thick.

    Parameters
    ----------
    words
        What the net reads.
    trace
        What the reference engine has left of its walk over them, one sequence of a tanh RNN.
    weights
        Of the RNN.
    d_last
        ∂L/∂h_t at the step where the loss stands.
    k
        κ, from 1 to the number of words.

    Raises
    ------
    ValueError
        If there is not one state a word, or κ is no such number.
    """

    def __init__(
        self, words: Sequence[str], trace: Trace, weights: Weights, d_last: Float[Tensor, "1 hidden"], k: int = 4
    ) -> None:
        if trace.hidden.shape[:2] != (len(words), 1):
            raise ValueError(f"{len(words)} words and states {tuple(trace.hidden.shape)}: give one sequence of them")
        if not 1 <= k <= len(words):
            raise ValueError(f"κ must be from 1 to {len(words)}, the number of words, not {k}")
        self.trace, self.weights, self.d_last = trace, weights, d_last
        parts = {"W_x": weights.W_x, "W_h": weights.W_h, "hidden": trace.hidden[:, 0], "d_last": d_last[0]}
        given = {"words": list(words), **{name: part.detach().tolist() for name, part in parts.items()}}
        super().__init__(given=given, values={"k": k, "at": len(words) - 1})

    def reach(self, k: int) -> Float[np.ndarray, " time"]:
        """‖∂L/∂x_t‖ of every step, cut into stretches of ``k``."""
        d_hidden, nothing = torch.zeros_like(self.trace.hidden), (torch.zeros_like(self.d_last),)
        d_hidden[self.values["at"]] = self.d_last
        found = ReferenceEngine().backward(RNNCell("tanh"), self.trace, self.weights, d_hidden, nothing, truncate=k)
        return found.x.norm(dim=-1)[:, 0].numpy()

    def twin(self) -> Figure:
        """:func:`hctnlp.plots.plot_reach`"""
        fig = Figure(figsize=(7.5, 2.8))
        words, k = self.given["words"], self.values["k"]
        plots.plot_reach(words, self.reach(len(words)), self.reach(k), k, ax=fig.subplots())
        return fig

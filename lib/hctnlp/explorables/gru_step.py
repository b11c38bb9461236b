"""One step of a GRU: z and 1 - z, and both places of the reset gate (GRU-3, GRU-4, GRU-5)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.figure import Figure

from hctnlp import plots
from hctnlp.explorables.base import Instrument
from hctnlp.plots.gru_cell import STEPS


class GRUStep(Instrument, module="gru_step"):
    """Drag the state of two units, move z and r, and see the candidates and the new states with the reset gate before
    the product W_h h and after it, in the plane; and how long a memory lasts if every step has this z.

    Parameters
    ----------
    h
        The state to begin with, each unit from -1 to 1.
    W
        The candidate's part of W_h.
    a, b
        What the input adds to the candidate's pre-activation, and the bias inside the product (GRU-5); with the reset
        gate before the product (GRU-3) both are added.

    Raises
    ------
    ValueError
        If ``h`` is not two numbers from -1 to 1, or W is not 2 by 2.
    """

    def __init__(
        self,
        h: Sequence[int | float] | np.ndarray = (0.8, -0.5),
        W: Sequence[Sequence[int | float]] | np.ndarray = ((0.5, -1.5), (1.5, 0.5)),
        a: Sequence[int | float] = (-0.7, 0.9),
        b: Sequence[int | float] = (0.0, 0.0),
    ) -> None:
        h = [float(value) for value in h]
        if len(h) != 2 or not all(-1 <= value <= 1 for value in h):
            raise ValueError(f"h must be two numbers from -1 to 1, as a GRU's states are, not {h}")
        if np.shape(W) != (2, 2):
            raise ValueError(f"W must be 2 by 2, for two units, not of shape {np.shape(W)}")
        given = {"W": np.asarray(W, dtype=float).tolist(), "a": list(a), "b": list(b), "steps": STEPS}
        super().__init__(given=given, values={"h": h, "r": [0.3, 0.9], "z": 0.4})

    def twin(self) -> Figure:
        """:func:`hctnlp.plots.plot_reset`: the plane, and how long a memory lasts."""
        h, r = np.array(self.values["h"]), np.array(self.values["r"])
        W, a, b = (np.array(self.given[name]) for name in "Wab")
        before, after = np.tanh(a + b + W @ (r * h)), np.tanh(a + r * (W @ h + b))
        return plots.plot_reset(h, before, after, self.values["z"], Figure(figsize=(8.5, 3.6)))

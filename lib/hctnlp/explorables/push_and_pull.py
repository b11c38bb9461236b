"""What negative sampling does to vectors in the plane (NS-3, NS-5, NS-6)."""

from __future__ import annotations

from collections.abc import Sequence

import matplotlib.pyplot as plt
import numpy as np
import torch
from jaxtyping import Float
from matplotlib.figure import Figure

from hctnlp import plots
from hctnlp.explorables.base import Instrument


class PushAndPull(Instrument, module="push_and_pull"):
    """Drag the vectors, or let gradient steps move them: the pair from the text comes together, noise goes away.

    Parameters
    ----------
    x
        What predicts.
    others
        The vectors that it is scored with.
    names
        Of x, then of the others.
    pulls
        For each of the others whether the pair is from the text.

    Raises
    ------
    ValueError
        If there is not one name for each vector and one of ``pulls`` for each of the others, or a number is not finite.
    """

    def __init__(
        self,
        x: Float[np.ndarray, " 2"],
        others: Float[np.ndarray, "others 2"],
        names: Sequence[str],
        pulls: Sequence[bool],
    ) -> None:
        if len(names) != len(others) + 1 or len(pulls) != len(others):
            raise ValueError(
                f"{len(names)} names and {len(pulls)} pulls do not fit {len(others)} others: give {len(others) + 1} "
                f"names and {len(others)} pulls"
            )
        if not (np.isfinite(x).all() and np.isfinite(others).all()):
            raise ValueError(f"vectors must be finite, not x = {x} and {others}")
        start = {"x": np.asarray(x).tolist(), "others": np.asarray(others).tolist()}
        given = {"names": list(names), "positive": [bool(pull) for pull in pulls], "start": start}
        super().__init__(given=given, values={**start, "rate": 0.2})

    def twin(self) -> Figure:
        """:func:`hctnlp.plots.plot_push_and_pull`: as it stands, and after 4, 12 and 40 steps."""
        x, others = (torch.tensor(self.values[name], dtype=torch.float64) for name in ("x", "others"))
        frames = {}
        for step in range(41):
            if step in (0, 4, 12, 40):
                frames[step] = x.numpy().copy(), others.numpy().copy()
            label = torch.tensor(self.given["positive"], dtype=torch.float64)
            error = torch.sigmoid(others @ x) - label  # NS-5, NS-6
            x, others = x - self.values["rate"] * error @ others, others - self.values["rate"] * torch.outer(error, x)
        fig = plots.plot_push_and_pull(frames, self.given["names"], self.given["positive"])
        plt.close(fig)  # a notebook would show it once more
        return fig

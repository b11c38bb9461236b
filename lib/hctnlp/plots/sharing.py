"""What sharing the parameters over all steps saves."""

from __future__ import annotations

from collections.abc import Sequence

import matplotlib.pyplot as plt
from matplotlib.axes import Axes

from hctnlp.plots.style import BLUE, ORANGE


def plot_sharing(lengths: Sequence[int], shared: int, unshared: Sequence[int]) -> Axes:
    """The number of parameters against the length of the sentence: one set for all steps, or a set for each (RNN-2).

    Raises
    ------
    ValueError
        If there is not one unshared count a length.
    """
    if len(unshared) != len(lengths):
        raise ValueError(f"{len(unshared)} unshared counts for {len(lengths)} lengths; give one each")
    _, ax = plt.subplots(figsize=(6, 3))
    ax.loglog(lengths, unshared, "s--", color=ORANGE, label="a set of its own for each step")
    ax.loglog(lengths, [shared] * len(lengths), "o-", color=BLUE, label="one set for all steps (RNN)")
    ax.set_xticks(lengths, [f"{length:,}" for length in lengths])
    ax.minorticks_off()
    ax.set(xlabel="length of the sentence (steps, log scale)", ylabel="parameters (log scale)")
    ax.legend()
    return ax

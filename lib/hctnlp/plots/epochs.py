"""Loss curves of whole trainings, made comparable."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from hctnlp.plots.style import BLUE, GREEN, INK, ORANGE, VERMILION

LOOKS = [(BLUE, "o", "-"), (ORANGE, "s", "--"), (GREEN, "^", "-."), (VERMILION, "D", ":")]


def plot_epochs(curves: Mapping[str, tuple[Sequence[float], float]]) -> Axes:
    """The mean loss of each epoch as a share of the loss of a model that knows nothing.

    NS sums K + 1 answers and HS a path of L, so their losses are no measure of each other; their shares show how fast
    each learns.

    Parameters
    ----------
    curves
        For each name the losses by epoch, and the loss before training: (K + 1) · log 2 for NS, L · log 2 for HS.
    """
    _, ax = plt.subplots(figsize=(6.5, 3.2))
    for (name, (losses, start)), (colour, marker, dash) in zip(curves.items(), LOOKS, strict=False):
        epoch = np.arange(1, len(losses) + 1)
        ax.plot(epoch, np.array(losses) / start, dash, color=colour, marker=marker, label=name)
    ax.axhline(1, color=INK, linestyle=":", linewidth=1, label="knows nothing")
    ax.xaxis.set_major_locator(MaxNLocator(integer=True))
    ax.set(xlabel="epoch", ylabel="loss / loss at the start", ylim=(0, 1.08))
    ax.legend(loc="lower left")
    return ax

"""Which net learns a task that needs a long memory, and which stays with the mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes

from hctnlp.plots.gradient_flow import LINES
from hctnlp.plots.style import GREY

MARKERS = ["o", "s", "^", "v", "D", "P"]


def plot_long_memory(losses: Mapping[str, Sequence[Float[np.ndarray, " _"]]], mean: float, span: int = 25) -> Axes:
    """The squared error of each net, a running mean over ``span`` steps, and that of guessing the mean.

    Every seed of a net is a line of the same colour, dash and marker; a line ends where its training did.

    Parameters
    ----------
    losses
        By the name of the net: the errors of each seed's training.
    mean
        The error of guessing the mean.
    """
    _, ax = plt.subplots(figsize=(8, 4.8))
    ax.axhline(mean, color=GREY, linewidth=3, linestyle="-", label=f"guess the mean: {mean:.3f}")
    for number, (name, seeds) in enumerate(losses.items()):
        color, dash = LINES[number % len(LINES)]
        for seed, values in enumerate(seeds):
            smooth = np.convolve(values, np.ones(span) / span, mode="valid")
            at = np.arange(span, len(values) + 1)
            ax.plot(
                at, smooth, color=color, linestyle=dash, linewidth=1.2, label=name if seed == 0 else None,
                markersize=5, markerfacecolor="white", marker=MARKERS[number % len(MARKERS)],
                markevery=((10 * number + 20 * seed) % 60, 60),
            )  # fmt: skip
    ax.set_yscale("log")
    ax.set(xlabel="step of training", ylabel="mean squared error", ylim=(None, 6 * mean))
    ax.legend(ncols=2, fontsize=9)
    return ax

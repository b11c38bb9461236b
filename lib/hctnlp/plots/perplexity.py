"""A language model learning: its perplexity, and the marks it has to get below."""

from __future__ import annotations

from collections.abc import Mapping

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.ticker import ScalarFormatter

from hctnlp.plots.style import BLUE, GREEN, GREY, ORANGE, PURPLE


def plot_perplexity(
    losses: Float[np.ndarray, " steps"], held_out: Mapping[int, float], marks: Mapping[str, float]
) -> Axes:
    """e^loss of each training step, the perplexity of held-out text by step, and other models' as level lines.

    Parameters
    ----------
    losses
        Cross-entropy of each step, nats a character.
    held_out
        By the number of steps done, the perplexity of text that is not trained on.
    marks
        By name, the perplexity of what it is compared with; three at most.

    Raises
    ------
    ValueError
        If there are more marks than can be told apart.
    """
    if len(marks) > 3:
        raise ValueError(f"{len(marks)} marks are too many for one picture: at most 3")
    _, ax = plt.subplots()
    ax.semilogy(
        np.arange(1, len(losses) + 1),
        np.exp(losses),
        color=GREY,
        linewidth=0.8,
        linestyle="-",
        label="training, each step",
    )
    ax.semilogy(list(held_out), list(held_out.values()), "o-", color=BLUE, label="held-out text")
    looks = zip([ORANGE, GREEN, PURPLE], ["--", "-.", ":"], strict=True)
    for (name, level), (color, dash) in zip(marks.items(), looks, strict=False):
        ax.axhline(level, color=color, linestyle=dash, linewidth=1.5, label=f"{name}: {level:.0f}")
    ax.yaxis.set_major_formatter(ScalarFormatter())
    ax.set(xlabel="training step", ylabel="perplexity (log scale)")
    ax.legend(ncols=2)
    return ax

"""Learning curves for several biases of the forget gate, one panel for each length of the memory asked for."""

from __future__ import annotations

from collections.abc import Mapping

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.figure import Figure

from hctnlp.plots.style import BLUE, GREEN, INK, ORANGE

LOOKS = [(ORANGE, "--"), (BLUE, "-"), (GREEN, "-.")]


def plot_forget_bias(
    accuracy: Mapping[int, Mapping[int | float, Float[np.ndarray, "seeds points"]]], steps: int, chance: int | float
) -> Figure:
    """The share of right answers during training; a thin line for each seed, a thick one for their mean.

    Parameters
    ----------
    accuracy
        For each length of the text and each bias b_f, the curve of every seed, in equal stretches of training.
    steps
        Training steps in all.
    chance
        What guessing gets.
    """
    fig, axes = plt.subplots(1, len(accuracy), figsize=(4.2 * len(accuracy), 3.2), sharey=True, squeeze=False)
    for ax, (length, by_bias) in zip(axes[0], accuracy.items(), strict=True):
        for (bias, curves), (colour, dash) in zip(by_bias.items(), LOOKS, strict=False):
            step = (np.arange(curves.shape[1]) + 1) * steps / curves.shape[1]
            for curve in curves:
                ax.plot(step, curve, color=colour, linestyle=dash, linewidth=0.7, alpha=0.6)
            ax.plot(step, curves.mean(axis=0), color=colour, linestyle=dash, label=f"$b_f$ = {bias:g}")
        ax.axhline(chance, color=INK, linestyle=":", linewidth=1)
        ax.text(steps, chance - 0.08, "guessing", ha="right", va="top", fontsize=9)
        ax.set(title=f"{length} steps", xlabel="training step", ylim=(0.3, 1.05))
    axes[0, 0].set_ylabel("share of right answers")
    axes[0, 0].legend(loc="center right")  # where the curves of the shorter text leave room
    return fig

"""Trainings that explode, and the same trainings with clipped gradients."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.figure import Figure

from hctnlp.plots.gradient_flow import LINES
from hctnlp.plots.style import INK

PANELS = {
    "norm": r"gradient norm $\Vert g\Vert$",
    "weights": "norm of all weights",
    "saturated": "share of saturated units",
    "loss": "loss (nats a character)",
}


def plot_explosion(
    runs: Mapping[str, Sequence[Mapping[str, Float[np.ndarray, " _"]]]], levels: Mapping[str, tuple[float, str]]
) -> Figure:
    """From cause to effect: gradient norm before clipping, norm of the weights, saturated units, loss, step by step.

    Both norms have a log scale. Several trainings of one name, one a seed, are lines of one colour and dash.

    Parameters
    ----------
    runs
        By name: for each seed the curves ``norm``, ``weights``, ``saturated`` and ``loss``.
    levels
        By panel: the height of a horizontal line, and what it says.
    """
    fig, axes = plt.subplots(2, 2, figsize=(9, 5.8))
    for ax, (panel, label) in zip(axes.flat, PANELS.items(), strict=True):
        for (name, seeds), (color, dash) in zip(runs.items(), LINES, strict=False):
            for number, curves in enumerate(seeds):
                ax.plot(
                    curves[panel], color=color, linestyle=dash, linewidth=1.3, alpha=0.8,
                    label=name if number == 0 else None,
                )  # fmt: skip
        if panel in levels:
            height, text = levels[panel]
            ax.axhline(height, color=INK, linewidth=1, linestyle=":")
            ax.annotate(
                text, (1, height), xycoords=ax.get_yaxis_transform(), xytext=(0, -3), textcoords="offset points",
                ha="right", va="top", fontsize=8,
            )  # fmt: skip
        if panel in ("norm", "weights"):
            ax.set_yscale("log")
        ax.margins(y=0.12)  # room for what the line says
        ax.set(xlabel="step", ylabel=label)
    fig.legend(*axes.flat[0].get_legend_handles_labels(), loc="outside upper center", ncols=len(runs))
    return fig

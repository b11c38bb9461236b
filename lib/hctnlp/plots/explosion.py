"""A training that explodes, and the same training with clipped gradients."""

from __future__ import annotations

from collections.abc import Mapping

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.figure import Figure

from hctnlp.plots.gradient_flow import LINES
from hctnlp.plots.style import INK

PANELS = {"loss": "loss (nats a character)", "norm": r"gradient norm $\Vert g\Vert$", "weights": "norm of all weights"}


def plot_explosion(
    runs: Mapping[str, Mapping[str, Float[np.ndarray, " steps"]]], levels: Mapping[str, tuple[float, str]]
) -> Figure:
    """Loss, gradient norm before clipping and norm of the weights, step by step; both norms on a log scale.

    Parameters
    ----------
    runs
        By name: the curves ``loss``, ``norm`` and ``weights``.
    levels
        By panel: the height of a horizontal line, and what it says.
    """
    fig, axes = plt.subplots(1, len(PANELS), figsize=(10.5, 3.6))
    for ax, (panel, label) in zip(axes, PANELS.items(), strict=True):
        for (name, curves), (color, dash) in zip(runs.items(), LINES, strict=False):
            ax.plot(curves[panel], color=color, linestyle=dash, linewidth=1.6, label=name)
        if panel in levels:
            height, text = levels[panel]
            ax.axhline(height, color=INK, linewidth=1, linestyle=":")
            ax.annotate(
                text, (1, height), xycoords=ax.get_yaxis_transform(), xytext=(0, -3), textcoords="offset points",
                ha="right", va="top", fontsize=8,
            )  # fmt: skip
        if panel != "loss":
            ax.set_yscale("log")
        ax.margins(y=0.12)  # room for what the line says
        ax.set(xlabel="step", ylabel=label)
    fig.legend(*axes[0].get_legend_handles_labels(), loc="outside upper center", ncols=len(runs))
    return fig

"""What negative sampling learns: logits beside PMI - log K, and beside the log p(w | c) that they are not."""

from __future__ import annotations

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.figure import Figure

from hctnlp.plots.style import BLUE, INK, ORANGE


def plot_logits(
    logits: Float[np.ndarray, " pairs"],
    shifted_pmi: Float[np.ndarray, " pairs"],
    log_conditional: Float[np.ndarray, " pairs"],
) -> Figure:
    """Every pair's logit xᵀu_w against PMI(w, c) - log K on the left (NS-4), against log p(w | c) on the right."""
    fig, (left, right) = plt.subplots(1, 2, figsize=(8.5, 3.6), sharey=True)
    for ax, predicted, colour, marker in [(left, shifted_pmi, BLUE, "o"), (right, log_conditional, ORANGE, "s")]:
        low, high = min(predicted.min(), logits.min()) - 0.3, max(predicted.max(), logits.max()) + 0.3
        ax.plot([low, high], [low, high], ":", color=INK, linewidth=1, label="equal")
        ax.plot(predicted.ravel(), logits.ravel(), marker, color=colour, markeredgecolor=INK, label="a pair (c, w)")
        ax.legend(loc="upper left")
    left.set(xlabel=r"$\mathrm{PMI}(w,c)-\log K$", ylabel=r"learnt logit $x^\top u_w$", title="what it estimates")
    right.set(xlabel=r"$\log p(w\mid c)$", title="what it does not")
    return fig

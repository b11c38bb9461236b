"""Curves over the steps of a GRU: how far two GRUs with the same weights drift apart, how far a gradient travels."""

from __future__ import annotations

from collections.abc import Mapping

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes

from hctnlp.plots.style import GREY


def plot_drift(differences: Mapping[str, Float[np.ndarray, " steps"]]) -> Axes:
    """‖h_before - h_after‖ / ‖h_before‖ at each step, where the reset gate stands before (GRU-3) or after (GRU-5) the
    product and all weights are the same."""
    _, ax = plt.subplots()
    for name, values in differences.items():
        ax.plot(np.arange(1, len(values) + 1), values, label=name)
    ax.set(xlabel="step t", ylabel="relative difference of $h_t$", ylim=(0, None))
    ax.legend()
    return ax


def plot_memory(
    norms: Mapping[str, Float[np.ndarray, " times"]], kept: Mapping[str, Float[np.ndarray, " times"]]
) -> Axes:
    """‖∂h_T/∂h_{T-n}‖ against n (GRU-8), and for some of them, as thin grey lines, the way past the gates alone: the
    norm of Π diag(1 - z)."""
    _, ax = plt.subplots()
    for name, values in norms.items():
        ax.semilogy(np.arange(len(values)), values, label=name)
    for number, (name, values) in enumerate(kept.items()):
        ax.semilogy(
            np.arange(len(values)), values, color=GREY, linewidth=1, linestyle="-", gid=f"kept:{name}",
            label=r"$\prod(1-z)$ alone" if number == 0 else None,
        )  # fmt: skip
    ax.set(xlabel="steps back n", ylabel=r"$\|\partial h_T/\partial h_{T-n}\|$ (log scale)")
    ax.legend()
    return ax

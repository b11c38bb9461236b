"""The slopes of σ, tanh and ReLU: the factor that every layer puts before the gradient."""

from __future__ import annotations

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes

from hctnlp.plots.style import INK
from hctnlp.recurrent.probes import SLOPES


def plot_slopes(limit: float = 6.0) -> Axes:
    """σ′ = σ(1 - σ), tanh′ = 1 - tanh² and ReLU′ = [z > 0] against z, and the greatest slope of σ (GRAD-2)."""
    _, ax = plt.subplots()
    z = np.linspace(-limit, limit, 601)
    sigmoid = 1 / (1 + np.exp(-z))
    ax.plot(z, sigmoid * (1 - sigmoid), label=r"$\sigma'$")
    ax.plot(z, 1 - np.tanh(z) ** 2, label=r"$\tanh'$")
    ax.plot(z, (z > 0).astype(float), label=r"ReLU$'$")
    ax.axhline(SLOPES["sigmoid"], color=INK, linewidth=0.8, linestyle=":")
    ax.annotate("¼", (-limit, SLOPES["sigmoid"]), xytext=(0, 3), textcoords="offset points", color=INK)
    ax.set(xlabel="pre-activation z", ylabel="slope", ylim=(0, 1.08))
    ax.legend(loc="upper left")
    return ax

"""Logistic regression, the unit of the tree, as two curves over z."""

from __future__ import annotations

import matplotlib.pyplot as plt
import torch
from matplotlib.figure import Figure

from hctnlp.numerics import log_sigmoid, sigmoid


def plot_logistic_unit() -> Figure:
    """σ(z) beside 1 - σ(z) (HS-4), and the loss of each answer, -log σ(z) and -log(1 - σ(z)) (HS-5)."""
    z = torch.linspace(-6, 6, 241, dtype=torch.float64)
    fig, (probability, loss) = plt.subplots(1, 2, figsize=(8, 3))
    probability.plot(z, sigmoid(z), label=r"$\sigma(z)$")
    probability.plot(z, sigmoid(-z), label=r"$1-\sigma(z)$")
    probability.set(xlabel=r"$z=w^\top x+b$", ylabel="probability", title="one decision")
    loss.plot(z, -log_sigmoid(z), label=r"$y=1$:  $-\log\,\sigma(z)$")
    loss.plot(z, -log_sigmoid(-z), label=r"$y=0$:  $-\log(1-\sigma(z))$")
    loss.set(xlabel=r"$z=w^\top x+b$", ylabel="loss (nats)", title="the price of a wrong answer")
    for ax in (probability, loss):
        ax.legend()
    return fig

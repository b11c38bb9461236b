"""Eigenvalues and largest singular value of W_h, and the gradients that they let through."""

from __future__ import annotations

from collections.abc import Sequence

import matplotlib.pyplot as plt
import numpy as np
import torch
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle
from torch import Tensor

from hctnlp.plots.gradient_flow import plot_gradient_norms
from hctnlp.plots.style import BLUE, INK, ORANGE
from hctnlp.recurrent.cell import Weights
from hctnlp.recurrent.probes import gradient_norms, growth_rate, jacobians, norm_bound, spectral_radius
from hctnlp.recurrent.rnn import RNNCell


def draw_spectrum(W_h: Float[Tensor, "hidden hidden"], ax: Axes | None = None) -> Axes:
    """The eigenvalues in the complex plane, the unit circle, and a circle of radius σ_max that holds them all."""
    if ax is None:
        _, ax = plt.subplots(figsize=(3.4, 3.4))
    values = torch.linalg.eigvals(W_h).numpy()
    largest = float(torch.linalg.matrix_norm(W_h, ord=2))
    ax.add_patch(Circle((0, 0), 1, fill=False, color=INK, linewidth=1))
    ax.add_patch(Circle((0, 0), largest, fill=False, color=ORANGE, linewidth=1.5, linestyle="--"))
    ax.plot(values.real, values.imag, "o", color=BLUE, markersize=3)
    reach = 1.1 * max(1.0, largest)
    ax.set(xlim=(-reach, reach), ylim=(-reach, reach), aspect="equal", xlabel="real part", ylabel="imaginary part")
    ax.set_title(rf"$\rho={float(np.abs(values).max()):.2f}$, $\sigma_{{\max}}={largest:.2f}$")
    return ax


def flow(
    weights: Weights, x: Float[Tensor, "time input"], scale: float
) -> tuple[Weights, dict[str, Float[np.ndarray, " times"]], dict[str, Float[np.ndarray, " times"]]]:
    """With W_h times ``scale``: the weights, ‖∂h_T/∂h_t‖ of a tanh RNN over x, and the bound (GRAD-3)."""
    scaled = weights._replace(W_h=scale * weights.W_h)
    norms = gradient_norms(jacobians(RNNCell("tanh"), x, scaled)).numpy()
    bound = np.array([norm_bound(scaled.W_h, steps) for steps in range(len(x) + 1)])
    return scaled, {"gradient": norms}, {"gradient": bound}


def draw_scale(weights: Weights, x: Float[Tensor, "time input"], scale: float, left: Axes, right: Axes) -> None:
    """Spectrum and gradients for one scale of W_h, side by side or one above the other."""
    scaled, norms, bounds = flow(weights, x, scale)
    draw_spectrum(scaled.W_h, left)
    plot_gradient_norms(norms, bounds, ax=right)
    right.set(ylim=(1e-17, 1e17))
    right.legend(fontsize=8)
    right.set_title(f"scale {scale:g}: growth rate {growth_rate(torch.tensor(norms['gradient'])):+.2f}")


def plot_scales(weights: Weights, x: Float[Tensor, "time input"], scales: Sequence[float]) -> Figure:
    """For each scale a column: the spectrum of scale · W_h, and the gradients of a tanh RNN that walks over x."""
    fig, axes = plt.subplots(2, len(scales), figsize=(3.1 * len(scales), 5.6), squeeze=False)
    for scale, column in zip(scales, axes.T, strict=True):
        draw_scale(weights, x, scale, *column)
    return fig


def describe_scale(weights: Weights, x: Float[Tensor, "time input"], scale: float) -> str:
    """The picture in words."""
    scaled, norms, _ = flow(weights, x, scale)
    measured = torch.tensor(norms["gradient"])
    return (
        f"scale {scale:.2f}: spectral radius {spectral_radius(scaled.W_h):.2f}, largest singular value "
        f"{float(torch.linalg.matrix_norm(scaled.W_h, ord=2)):.2f}, gradient after {len(x)} steps "
        f"{float(measured[-1]):.1e}, growth rate {growth_rate(measured):+.2f} a step"
    )

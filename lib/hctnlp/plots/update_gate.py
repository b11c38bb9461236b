"""The update gate between copying and overwriting: one step, and what is left after many."""

from __future__ import annotations

import math

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.figure import Figure

from hctnlp.plots.style import BLUE, GREY, INK, ORANGE

STEPS = 40


def plot_update(
    h: Float[np.ndarray, " units"], candidate: Float[np.ndarray, " candidates"], z: float, fig: Figure | None = None
) -> Figure:
    """h_t = (1 - z) ∘ h_{t-1} + z ∘ h̃_t (GRU-4) for some units, and the share of h_0 left after n such steps, (1-z)^n.

    Raises
    ------
    ValueError
        If z is no number from 0 to 1, or the two vectors are not of one length.
    """
    if not 0 <= z <= 1:
        raise ValueError(f"z must be from 0 to 1, not {z}")
    if h.shape != candidate.shape:
        raise ValueError(f"h has {len(h)} units, the candidate {len(candidate)}; they must have the same")
    fig = fig or plt.figure(figsize=(8.5, 3.2))
    one, many = fig.subplots(1, 2)
    place = np.arange(len(h))
    one.bar(place - 0.2, h, width=0.36, color=BLUE, label=r"$h_{t-1}$")
    one.bar(place + 0.2, candidate, width=0.36, color=ORANGE, hatch="//", edgecolor="white", label=r"$\tilde h_t$")
    new = (1 - z) * h + z * candidate
    one.plot(place, new, "D", color=INK, linestyle="", markersize=7, label=r"$h_t$")
    one.axhline(0, color=GREY, linewidth=0.8, linestyle="-")
    one.set(xlabel="unit", xticks=place, ylim=(-1.45, 1.1), title=f"one step with z = {z:.2f}")
    one.legend(ncols=3, loc="lower center", fontsize=9)
    steps = np.arange(STEPS + 1)
    many.plot(steps, (1 - z) ** steps, color=BLUE, linestyle="-")
    many.axhline(0.5, color=GREY, linewidth=0.8, linestyle="--")
    half = half_life(z)
    if half <= STEPS:
        many.plot(half, 0.5, "o", color=ORANGE, markeredgecolor=INK)
    many.set(xlabel="steps n, all with this z", ylabel=r"share of $h_0$ left", ylim=(-0.03, 1.05))
    many.set_title(r"$(1-z)^n$, half gone after " + (f"{half:.1f} steps" if math.isfinite(half) else r"$\infty$ steps"))
    return fig


def half_life(z: float) -> float:
    """The number of steps after which (1 - z)^n is ½: ∞ for z = 0, 0 for z = 1."""
    if z == 0:
        return math.inf
    return 0.0 if z == 1 else math.log(0.5) / math.log1p(-z)

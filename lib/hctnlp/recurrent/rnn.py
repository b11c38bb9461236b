"""The plain recurrent net: h_t = f(W_h h_{t-1} + W_x x_t + b)."""

from __future__ import annotations

from typing import NamedTuple

import torch
from jaxtyping import Float
from torch import Tensor

from hctnlp.recurrent.cell import Cell, State, Weights, outer_sum


class Saved(NamedTuple):
    """What a step leaves for its way back."""

    h: Float[Tensor, "*steps batch hidden"]


class Slopes(NamedTuple):
    """f′(a_t)"""

    h_by_a: Float[Tensor, "*steps batch hidden"]


class RNNCell(Cell):
    """h_t = f(a_t), a_t = W_h h_{t-1} + W_x x_t + b (RNN-1), with f = tanh or ReLU.

    Both derivatives can be read off h_t itself, so h_t is all that is saved.

    Source: Elman, *Finding Structure in Time*, 1990.
    """

    gates, states = 1, 1

    def __init__(self, nonlinearity: str = "tanh") -> None:
        if nonlinearity not in ("tanh", "relu"):
            raise ValueError(f"nonlinearity must be 'tanh' or 'relu', not {nonlinearity!r}")
        self.nonlinearity = nonlinearity
        self.name = f"rnn_{nonlinearity}"

    def advance(
        self, a_x: Float[Tensor, "batch hidden"], state: State, weights: Weights
    ) -> tuple[tuple[Float[Tensor, "batch hidden"]], Saved]:
        """(RNN-1)"""
        a = torch.addmm(a_x, state[0], weights.W_h.T)
        h = torch.tanh(a) if self.nonlinearity == "tanh" else torch.relu(a)
        return (h,), Saved(h)

    def slopes(self, saved: Saved) -> Slopes:
        """tanh′(a) = 1 - h², ReLU′(a) = [h > 0]."""
        h = saved.h
        return Slopes(1 - h * h if self.nonlinearity == "tanh" else (h > 0).to(h.dtype))

    def descend(
        self, d_state: State, slopes: Slopes, weights: Weights
    ) -> tuple[Float[Tensor, "batch hidden"], Float[Tensor, "batch hidden"], tuple[Float[Tensor, "batch hidden"]]]:
        """δ_t = ∂L/∂a_t = f′(a_t) ∘ ∂L/∂h_t (RNN-3), then ∂L/∂h_{t-1} = W_hᵀ δ_t (RNN-4); ∂L/∂x_t = W_xᵀ δ_t."""
        (dh,) = d_state
        delta = dh * slopes.h_by_a
        return delta, delta, (delta @ weights.W_h,)

    def hidden_weight_gradient(self, d_a_h: Tensor, h_before: Tensor, saved: Saved) -> Tensor:
        """Σ_t δ_t h_{t-1}ᵀ (RNN-5)."""
        return outer_sum(d_a_h, h_before)

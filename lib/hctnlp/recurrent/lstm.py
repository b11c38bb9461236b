"""Long short-term memory: a state that is added to, and three gates that decide what is kept, written and shown."""

from __future__ import annotations

from typing import NamedTuple

import torch
from jaxtyping import Float
from torch import Tensor

from hctnlp.recurrent.cell import Cell, State, Weights, outer_sum


class Saved(NamedTuple):
    """What a step leaves for its way back; the gates after their activation."""

    c_before: Float[Tensor, "*steps batch hidden"]
    gates: Float[Tensor, "*steps batch four_hidden"]
    tanh_c: Float[Tensor, "*steps batch hidden"]

    @property
    def i(self) -> Float[Tensor, "*steps batch hidden"]:
        return self.gates.chunk(4, dim=-1)[0]

    @property
    def f(self) -> Float[Tensor, "*steps batch hidden"]:
        return self.gates.chunk(4, dim=-1)[1]

    @property
    def g(self) -> Float[Tensor, "*steps batch hidden"]:
        """The slide's C̃_t."""
        return self.gates.chunk(4, dim=-1)[2]

    @property
    def o(self) -> Float[Tensor, "*steps batch hidden"]:
        return self.gates.chunk(4, dim=-1)[3]


class Slopes(NamedTuple):
    """What the gradients of a step are multiplied by on their way back."""

    by_a: Float[Tensor, "*steps batch four_hidden"]
    """∂C_t/∂a for i, f, g; ∂h_t/∂a for o."""
    h_by_c: Float[Tensor, "*steps batch hidden"]
    f: Float[Tensor, "*steps batch hidden"]


class LSTMCell(Cell):
    """The slide's formulas, with torch's order of gates i f g o, where g is C̃:

    f_t = σ(W_f·[h_{t-1}, x_t] + b_f) (LSTM-1)
    i_t = σ(W_i·[h_{t-1}, x_t] + b_i) (LSTM-2)
    C̃_t = tanh(W_C·[h_{t-1}, x_t] + b_C) (LSTM-3)
    C_t = f_t ∘ C_{t-1} + i_t ∘ C̃_t (LSTM-4)
    o_t = σ(W_o·[h_{t-1}, x_t] + b_o) (LSTM-5)
    h_t = o_t ∘ tanh(C_t) (LSTM-6)

    No peepholes: the gates do not see C. The slide has none, nor has torch, and Greff et al. 2017 found no gain.

    Source: Hochreiter and Schmidhuber 1997; the forget gate: Gers, Schmidhuber and Cummins 2000.
    """

    name, gates, states = "lstm", 4, 2
    gate_names = ("i", "f", "g", "o")

    def advance(
        self, a_x: Float[Tensor, "batch four_hidden"], state: State, weights: Weights
    ) -> tuple[tuple[Float[Tensor, "batch hidden"], Float[Tensor, "batch hidden"]], Saved]:
        """(LSTM-1) to (LSTM-6)."""
        h, c = state
        gates = torch.addmm(a_x, h, weights.W_h.T)
        i, f, g, o = gates.unsafe_chunk(4, dim=-1)  # four windows on gates: activated in place, so that none is copied
        i.sigmoid_(), f.sigmoid_(), g.tanh_(), o.sigmoid_()
        c_new = (f * c).addcmul_(i, g)
        tanh_c = torch.tanh(c_new)
        return (o * tanh_c, c_new), Saved(c, gates, tanh_c)

    def slopes(self, saved: Saved) -> Slopes:
        """∂C/∂a_i = C̃ ∘ i(1-i), ∂C/∂a_f = C_{t-1} ∘ f(1-f), ∂C/∂a_C̃ = i ∘ (1 - C̃²), ∂h/∂a_o = tanh C ∘ o(1-o)."""
        c_before, gates, tanh_c = saved
        i, f, g, o = gates.chunk(4, dim=-1)
        by_a = torch.cat([g * i * (1 - i), c_before * f * (1 - f), i * (1 - g * g), tanh_c * o * (1 - o)], dim=-1)
        return Slopes(by_a, o * (1 - tanh_c * tanh_c), f)

    def descend(
        self, d_state: State, slopes: Slopes, weights: Weights
    ) -> tuple[
        Float[Tensor, "batch four_hidden"],
        Float[Tensor, "batch four_hidden"],
        tuple[Float[Tensor, "batch hidden"], Float[Tensor, "batch hidden"]],
    ]:
        """One step back.

        ∂L/∂C_t = ∂L/∂C_t|later + ∂L/∂h_t ∘ o_t ∘ (1 - tanh² C_t) (LSTM-9): C_t is used twice, by h_t and by C_{t+1}.
        δ_i = ∂L/∂C_t ∘ C̃_t ∘ i(1-i), δ_f = ∂L/∂C_t ∘ C_{t-1} ∘ f(1-f), δ_C̃ = ∂L/∂C_t ∘ i ∘ (1 - C̃²),
        δ_o = ∂L/∂h_t ∘ tanh C_t ∘ o(1-o) (LSTM-10).
        ∂L/∂C_{t-1} = ∂L/∂C_t ∘ f_t (LSTM-8): no matrix and no squashing in between.
        """
        dh, dc = d_state
        dc = torch.addcmul(dc, dh, slopes.h_by_c)
        delta = torch.cat([dc, dc, dc, dh], dim=-1).mul_(slopes.by_a)
        return delta, delta, (delta @ weights.W_h, dc * slopes.f)

    def hidden_weight_gradient(self, d_a_h: Tensor, h_before: Tensor, saved: Saved) -> Tensor:
        """Σ_t δ_t h_{t-1}ᵀ (RNN-5)."""
        return outer_sum(d_a_h, h_before)

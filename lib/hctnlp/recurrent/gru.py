"""The gated recurrent unit: one state, two gates, and the two places where the reset gate may stand."""

from __future__ import annotations

from typing import NamedTuple

import torch
from jaxtyping import Float
from torch import Tensor

from hctnlp.recurrent.cell import Cell, State, Weights, outer_sum


class Saved(NamedTuple):
    """What a step leaves for its way back.

    ``q`` is what meets the reset gate: r ∘ h_{t-1} for GRU-3, W_h h_{t-1} + b_n for GRU-5.
    """

    h_before: Float[Tensor, "*steps batch hidden"]
    r: Float[Tensor, "*steps batch hidden"]
    z: Float[Tensor, "*steps batch hidden"]
    n: Float[Tensor, "*steps batch hidden"]
    q: Float[Tensor, "*steps batch hidden"]


class Slopes(NamedTuple):
    """What the gradients of a step are multiplied by on their way back: ∂h_t/∂a_n, ∂h_t/∂a_z, the derivative by a_r of
    what r multiplies in, the share 1 - z of h_{t-1} in h_t, and r."""

    h_by_n: Float[Tensor, "*steps batch hidden"]
    h_by_z: Float[Tensor, "*steps batch hidden"]
    product_by_r: Float[Tensor, "*steps batch hidden"]
    past: Float[Tensor, "*steps batch hidden"]
    r: Float[Tensor, "*steps batch hidden"]


class GRUCell(Cell):
    """Gates in torch's order r z n, where n is the textbook's h̃:

    r_t = σ(W_r·[h_{t-1}, x_t] + b_r) (GRU-1)
    z_t = σ(W_z·[h_{t-1}, x_t] + b_z) (GRU-2)
    h̃_t = tanh(W·[r_t ∘ h_{t-1}, x_t] + b) (GRU-3), ``reset_after=False``: the textbook's
    h̃_t = tanh(W_x x_t + b + r_t ∘ (W_h h_{t-1} + b_n)) (GRU-5), ``reset_after=True``: torch's and cuDNN's
    h_t = (1 - z_t) ∘ h_{t-1} + z_t ∘ h̃_t (GRU-4)

    z = 1 takes the new, as in the textbook's diagram; in torch z = 1 keeps the old, so its z is our 1 - z (GRU-6). With
    the reset gate after the product all of W_h h is one product.

    Source: Cho et al., *Learning Phrase Representations using RNN Encoder-Decoder*, 2014.
    """

    gates, states = 3, 1
    gate_names = ("r", "z", "n")

    def __init__(self, reset_after: bool = True) -> None:
        self.reset_after = self.inner_bias = reset_after
        self.name = "gru" if reset_after else "gru_reset_before"

    def advance(
        self, a_x: Float[Tensor, "batch three_hidden"], state: State, weights: Weights
    ) -> tuple[tuple[Float[Tensor, "batch hidden"]], Saved]:
        """(GRU-1) to (GRU-5)."""
        h = state[0]
        hidden = h.shape[-1]
        a_x_gates, a_x_n = a_x.split([2 * hidden, hidden], dim=-1)
        if self.reset_after:
            a_h_gates, q = (h @ weights.W_h.T).split([2 * hidden, hidden], dim=-1)
            if weights.b_n is not None:
                q = q + weights.b_n
            r, z = torch.sigmoid(a_x_gates + a_h_gates).chunk(2, dim=-1)
            n = torch.tanh(torch.addcmul(a_x_n, r, q))
        else:
            W_gates, W_n = weights.W_h.split([2 * hidden, hidden])
            r, z = torch.sigmoid(torch.addmm(a_x_gates, h, W_gates.T)).chunk(2, dim=-1)
            q = r * h
            n = torch.tanh(torch.addmm(a_x_n, q, W_n.T))
        return (torch.addcmul(h, z, n - h),), Saved(h, r, z, n, q)

    def slopes(self, saved: Saved) -> Slopes:
        """∂h/∂a_n = z ∘ (1 - n²), ∂h/∂a_z = (n - h_{t-1}) ∘ z(1-z); r multiplies W_h h + b_n in GRU-5, h in GRU-3."""
        h, r, z, n, q = saved
        past = 1 - z
        inside = q if self.reset_after else h
        return Slopes(z * (1 - n * n), (n - h) * z * past, inside * r * (1 - r), past, r)

    def descend(
        self, d_state: State, slopes: Slopes, weights: Weights
    ) -> tuple[
        Float[Tensor, "batch three_hidden"], Float[Tensor, "batch three_hidden"], tuple[Float[Tensor, "batch hidden"]]
    ]:
        """One step back (GRU-7).

        δ_n = ∂L/∂h_t ∘ z ∘ (1 - n²), δ_z = ∂L/∂h_t ∘ (n - h_{t-1}) ∘ z(1-z), and δ_r = (gradient by what r multiplies
        in) ∘ r(1-r). By h_{t-1} there are the way past the gates, ∂L/∂h_t ∘ (1 - z), and those through them (GRU-8).
        """
        (dh,) = d_state
        delta_n, delta_z, past = dh * slopes.h_by_n, dh * slopes.h_by_z, dh * slopes.past
        if self.reset_after:
            delta_r = delta_n * slopes.product_by_r
            delta_x = torch.cat([delta_r, delta_z, delta_n], dim=-1)
            delta_h = torch.cat([delta_r, delta_z, delta_n * slopes.r], dim=-1)
            return delta_x, delta_h, (torch.addmm(past, delta_h, weights.W_h),)
        hidden = dh.shape[-1]
        W_gates, W_n = weights.W_h.split([2 * hidden, hidden])
        d_q = delta_n @ W_n
        delta_r = d_q * slopes.product_by_r
        delta = torch.cat([delta_r, delta_z, delta_n], dim=-1)
        through = torch.addmm(torch.addcmul(past, d_q, slopes.r), delta[:, : 2 * hidden], W_gates)
        return delta, delta, (through,)

    def hidden_weight_gradient(self, d_a_h: Tensor, h_before: Tensor, saved: Saved) -> Tensor:
        """Σ_t δ_t h_{t-1}ᵀ (RNN-5); with the reset gate before the product, r ∘ h_{t-1} for the candidate's rows."""
        if self.reset_after:
            return outer_sum(d_a_h, h_before)
        hidden = h_before.shape[-1]
        of_gates, of_n = d_a_h.split([2 * hidden, hidden], dim=-1)
        return torch.cat([outer_sum(of_gates, h_before), outer_sum(of_n, saved.q)])

    def as_in_torch(self, rows: Tensor) -> Tensor:
        """See :meth:`Cell.as_in_torch` and :func:`turned_z`."""
        if not self.reset_after:
            raise ValueError("torch.nn.GRU has the reset gate after the product only; use GRU(reset_after=True)")
        return turned_z(rows)


def turned_z(rows: Tensor) -> Tensor:
    """The rows of the gates r z n with those of z negated: z_ours = 1 - z_torch, and 1 - σ(a) = σ(-a) (GRU-6).

    The same from torch to here and back, and exact: a change of sign loses no bit.
    """
    r, z, n = rows.chunk(3)
    return torch.cat([r, -z, n])

"""What a recurrent net says at every step: softmax over V classes, its loss, and the way back into the states."""

from __future__ import annotations

from typing import NamedTuple

import torch
from jaxtyping import Float, Int
from torch import Tensor

from hctnlp.numerics import log_softmax, wide


class OutputGradients(NamedTuple):
    """The gradients of the mean loss with respect to the states, the matrix and the bias."""

    hidden: Float[Tensor, "*steps hidden"]
    W_y: Float[Tensor, "classes hidden"]
    b_y: Float[Tensor, " classes"]


def log_probabilities(
    hidden: Float[Tensor, "*steps hidden"], W_y: Float[Tensor, "classes hidden"], b_y: Float[Tensor, " classes"]
) -> Float[Tensor, "*steps classes"]:
    """log ŷ_t with ŷ_t = softmax(W_y h_t + b_y), for all steps at once (RNN-10). Books also write V h + c."""
    return log_softmax(torch.nn.functional.linear(hidden, W_y, b_y))


@torch.no_grad()
def cross_entropy(
    hidden: Float[Tensor, "*steps hidden"],
    W_y: Float[Tensor, "classes hidden"],
    b_y: Float[Tensor, " classes"],
    targets: Int[Tensor, "*steps"],
) -> tuple[Float[Tensor, ""], OutputGradients]:
    """The mean of ℓ_t = -log ŷ_t[target] in nats, and its gradients by hand.

    ∂ℓ_t/∂z_t = ŷ_t - onehot(target), so ∂ℓ_t/∂h_t = W_yᵀ(ŷ_t - onehot), and the layer's own are sums over all steps,
    Σ (ŷ_t - onehot) h_tᵀ and Σ (ŷ_t - onehot) (RNN-11).

    Raises
    ------
    ValueError
        If there is no step, or a target is not the number of a class.
    """
    if targets.numel() == 0:
        raise ValueError("there is no step to predict: the mean loss of none is not defined")
    if not 0 <= int(targets.min()) <= int(targets.max()) < len(W_y):
        raise ValueError(f"targets must be from 0 to {len(W_y) - 1}, not {int(targets.min())} to {int(targets.max())}")
    states, wanted = hidden.flatten(0, -2), targets.flatten()
    each = torch.arange(len(wanted), device=wanted.device)
    z = torch.nn.functional.linear(states, W_y, b_y).to(wide(states.dtype))
    z -= z.amax(dim=-1, keepdim=True)
    of_wanted = z[each, wanted]
    error = z.exp_()  # in place from here on: V numbers a step are many
    total = error.sum(dim=-1)
    loss = (total.log() - of_wanted).mean().to(states.dtype)
    error /= (total * len(wanted))[:, None]
    error[each, wanted] -= 1 / len(wanted)
    error = error.to(states.dtype)
    return loss, OutputGradients((error @ W_y).view_as(hidden), error.T @ states, error.sum(dim=0))

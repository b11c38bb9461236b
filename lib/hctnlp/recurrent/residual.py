"""Residual connections: what a layer adds to its input, instead of replacing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from jaxtyping import Float
from torch import Tensor


def residual_stack(
    x: Float[Tensor, "*shape hidden"], layers: Sequence[Callable[[Tensor], Tensor]], skip: bool = True
) -> Float[Tensor, "*shape hidden"]:
    """h^{(l)} = h^{(l-1)} + F_l(h^{(l-1)}), so ∂h^{(l)}/∂h^{(l-1)} = I + ∂F_l (GRAD-8): the I is a way for the gradient
    that no layer can close. Without ``skip`` it is the plain stack F_L(… F_1(x)).

    :class:`~hctnlp.recurrent.RNN`, LSTM and GRU have it between their layers with ``residual=True``.

    Source: He et al., *Deep Residual Learning for Image Recognition*, 2016; for LSTM layers: Wu et al., *Google's
    Neural Machine Translation System*, 2016.
    """
    for layer in layers:
        change = layer(x)
        if skip and change.shape != x.shape:
            raise ValueError(f"a layer makes {tuple(change.shape)} of {tuple(x.shape)}; to be added they must be equal")
        x = x + change if skip else change
    return x


def stack_jacobian(
    x: Float[Tensor, " hidden"], layers: Sequence[Callable[[Tensor], Tensor]], skip: bool = True
) -> Float[Tensor, "hidden hidden"]:
    """∂h^{(L)}/∂h^{(0)} at x, by autograd."""
    return torch.autograd.functional.jacobian(lambda at: residual_stack(at, layers, skip), x)

"""Against gradients that explode: shorten the step, keep its direction."""

from __future__ import annotations

import math
from collections.abc import Iterable

import torch
from torch import Tensor


class NotFinite(ArithmeticError):
    """A gradient holds NaN or ∞: no clipping can mend that, and training on would ruin every weight."""


def global_norm(gradients: Iterable[Tensor]) -> float:
    """‖g‖ = √(Σ over all tensors and numbers of g²), added up in float64 and in units of max |g|, so that no square
    overflows.

    Raises
    ------
    NotFinite
        If there is a NaN or ∞; the message says in which tensor and how many.
    """
    gradients = [gradient.detach() for gradient in gradients]
    greatest = [float(gradient.abs().max()) if gradient.numel() else 0.0 for gradient in gradients]
    if not all(map(math.isfinite, greatest)):
        for number, gradient in enumerate(gradients):
            _require_finite(number, gradient)
    unit = max(greatest, default=0.0)
    if unit == 0:
        return 0.0
    return unit * math.hypot(*(float(torch.linalg.vector_norm(gradient.double() / unit)) for gradient in gradients))


def clip_by_global_norm(parameters: Iterable[Tensor], max_norm: int | float) -> float:
    """g ← g · min(1, c / ‖g‖), the same factor for all parameters (GRAD-5). In place; returns ‖g‖ from before.

    The direction stays, so it is still the way downhill. A parameter without a gradient is left out.

    Source: Pascanu, Mikolov and Bengio, *On the difficulty of training recurrent neural networks*, 2013.

    Raises
    ------
    NotFinite
        If a gradient holds NaN or ∞; nothing is changed.
    ValueError
        If ``max_norm`` is not positive.
    """
    _require_positive("max_norm", max_norm)
    gradients = [parameter.grad for parameter in parameters if parameter.grad is not None]
    norm = global_norm(gradients)
    if norm > max_norm:
        for gradient in gradients:
            gradient.mul_(max_norm / norm)
    return norm


def clip_by_value(parameters: Iterable[Tensor], limit: int | float) -> int:
    """g_i ← min(c, max(-c, g_i)), each number on its own (GRAD-6). In place; returns how many were cut.

    The direction changes: it turns towards a corner of the cube.

    Raises
    ------
    NotFinite
        If a gradient holds NaN or ∞; nothing is changed.
    ValueError
        If ``limit`` is not positive.
    """
    _require_positive("limit", limit)
    gradients = [parameter.grad for parameter in parameters if parameter.grad is not None]
    for number, gradient in enumerate(gradients):
        _require_finite(number, gradient)
    cut = sum(int((gradient.abs() > limit).sum()) for gradient in gradients)
    for gradient in gradients:
        gradient.clamp_(-limit, limit)
    return cut


def _require_positive(name: str, value: int | float) -> None:
    if not value > 0:
        raise ValueError(f"{name} must be positive, not {value!r}; 1 to 10 is usual")


def _require_finite(number: int, gradient: Tensor) -> None:
    wrong = ~torch.isfinite(gradient)
    if wrong.any():
        nan = int(torch.isnan(gradient).sum())
        raise NotFinite(
            f"gradient {number} of shape {tuple(gradient.shape)} has {nan} NaN and {int(wrong.sum()) - nan} infinite "
            f"of {gradient.numel()} numbers; lower the learning rate, or look at the loss of this batch"
        )

"""The few functions that every derivation of the course rests on, written so that no input breaks them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import torch
from jaxtyping import Float
from torch import Tensor


def sigmoid(z: Float[Tensor, "*shape"]) -> Float[Tensor, "*shape"]:
    """σ(z) = 1 / (1 + e⁻ᶻ) (HS-4), without overflow at either end.

    The textbook formula overflows at z → -∞, where e⁻ᶻ does not fit; e^z / (1 + e^z) overflows at z → +∞.
    With e^{-|z|}, which is never above 1, both are one formula.
    """
    positive = z >= 0
    small = torch.exp(torch.where(positive, -z, z))  # not -z.abs(), to which autograd gives the slope 0 at z = 0
    return torch.where(positive, 1 / (1 + small), small / (1 + small))


def log_sigmoid(z: Float[Tensor, "*shape"]) -> Float[Tensor, "*shape"]:
    """log σ(z) = min(z, 0) - log(1 + e^{-|z|}), finite for every finite z.

    ``log(sigmoid(z))`` is -∞ as soon as σ underflows: below z ≈ -104 in float32, below -17 in float16.
    """
    positive = z >= 0
    small = torch.exp(torch.where(positive, -z, z))
    return torch.where(positive, 0, z) - torch.log1p(small)


def wide(dtype: torch.dtype) -> torch.dtype:
    """The type to add up in: float32 for half precision, where a sum of 65,520 ones is already ∞; else ``dtype``."""
    return torch.float32 if dtype in (torch.float16, torch.bfloat16) else dtype


def log_softmax(z: Float[Tensor, "*shape classes"]) -> Float[Tensor, "*shape classes"]:
    """log softmax(z)_k = (z_k - m) - log Σ_j e^{z_j - m} with m = max z (HS-1), over the last axis.

    Half precision is summed in float32. The result has z's dtype.
    """
    summed = z.to(wide(z.dtype))
    shifted = summed - summed.amax(dim=-1, keepdim=True)
    return shifted.sub_(shifted.exp().sum(dim=-1, keepdim=True).log()).to(z.dtype)


def default_device(device: str | torch.device = "auto") -> torch.device:
    """The device to compute on: the one named, or for ``"auto"`` CUDA if it is there, else the CPU.

    ``"mps"``, Apple's, is taken by name only: it has no float64, which gradient checks need, and no test has run on it.

    Raises
    ------
    ValueError
        If the named device is not on this machine.
    """
    present = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if device == "auto":
        return torch.device("cuda" if present["cuda"] else "cpu")
    if not present.get(str(device).partition(":")[0], False):
        have = ", ".join(kind for kind, usable in present.items() if usable)
        raise ValueError(f"device {str(device)!r} is not on this machine, which has: {have}; use device='auto'")
    return torch.device(device)


@dataclass(frozen=True)
class GradientCheck:
    """What :func:`gradient_check` found: the largest relative error, and where it is."""

    worst_error: float
    parameter: str
    index: tuple[int, ...]
    by_hand: float
    numeric: float
    checked: int
    tolerance: float

    @property
    def passed(self) -> bool:
        return self.worst_error <= self.tolerance  # False for NaN too

    def __bool__(self) -> bool:
        return self.passed

    def __str__(self) -> str:
        where = f"{self.parameter}[{', '.join(map(str, self.index))}]"
        return (
            f"{'ok' if self.passed else 'WRONG'}: {self.checked} derivatives, worst relative error "
            f"{self.worst_error:.1e} at {where}: by hand {self.by_hand:.6g}, numeric {self.numeric:.6g}"
        )


def gradient_check(
    loss: Callable[..., Tensor],
    parameters: Mapping[str, Tensor],
    gradients: Mapping[str, Tensor],
    *,
    step: float = 1e-5,
    tolerance: float = 1e-6,
    floor: float = 1e-3,
) -> GradientCheck:
    """Compare gradients written by hand with central differences, for every element of every parameter.

    The numeric derivative is (f(p + ε) - f(p - ε)) / 2ε, whose error is O(ε²) where the one-sided difference has O(ε).
    The error is relative, |a - n| / max(|a|, |n|, floor): near zero, where a ratio of two roundings says nothing,
    it is measured against ``floor``.

    Parameters
    ----------
    loss
        Called as ``loss(**parameters)``; returns one number. Everything is done in float64.
    parameters
        The tensors to vary, by the names that ``loss`` takes. They are not changed.
    gradients
        For each name, ∂loss/∂parameter by hand, of the parameter's shape.
    step
        ε. At 1e-5 truncation (ε²) and float64 rounding (1e-16 / ε) are about equal.

    Raises
    ------
    ValueError
        If a gradient is missing, is for no parameter, or has another shape than its parameter.
    """
    if set(parameters) != set(gradients):
        raise ValueError(f"gradients are for {sorted(gradients)}, parameters are {sorted(parameters)}: they must agree")
    point = {name: value.detach().to("cpu", torch.float64).clone() for name, value in parameters.items()}
    worst, checked = None, 0
    for name, value in point.items():
        by_hand = gradients[name].detach().to("cpu", torch.float64)
        if by_hand.shape != value.shape:
            raise ValueError(
                f"the gradient of {name!r} has shape {tuple(by_hand.shape)}, the parameter {tuple(value.shape)}"
            )
        for flat in range(value.numel()):
            index = tuple(int(i) for i in torch.unravel_index(torch.tensor(flat), value.shape))
            original = value[index].item()
            value[index] = original + step
            above = float(loss(**point))
            value[index] = original - step
            below = float(loss(**point))
            value[index] = original
            numeric, hand = (above - below) / (2 * step), by_hand[index].item()
            error = abs(hand - numeric) / max(abs(hand), abs(numeric), floor)
            checked += 1
            # "not <=" and not ">": a NaN must win, and stay
            if worst is None or (worst.worst_error == worst.worst_error and not error <= worst.worst_error):
                worst = GradientCheck(error, name, index, hand, numeric, 0, tolerance)
    if worst is None:
        raise ValueError("there is nothing to check: every parameter is empty")
    return GradientCheck(
        worst.worst_error, worst.parameter, worst.index, worst.by_hand, worst.numeric, checked, tolerance
    )

"""Layer and batch normalisation in a recurrent net: the pre-activations of every step are brought to one scale."""

from __future__ import annotations

from typing import Any

import torch
from jaxtyping import Float
from torch import Tensor, nn

EPSILON = 1e-5


def normalised(
    a: Float[Tensor, "*time batch features"], axis: int
) -> tuple[Float[Tensor, "*time batch features"], Float[Tensor, ...], Float[Tensor, ...], Float[Tensor, ...]]:
    """(a - μ) / √(σ² + ε) over the features (``axis`` -1, layer norm) or over the batch (-2, batch norm).

    Returns it with 1/√(σ² + ε), μ and σ², the mean of squares.
    """
    mean = a.mean(dim=axis, keepdim=True)
    variance = (a - mean).square().mean(dim=axis, keepdim=True)
    scale = torch.rsqrt(variance + EPSILON)
    return (a - mean) * scale, scale, mean, variance


def normalised_backward(
    d: Float[Tensor, "*time batch features"],
    a_hat: Float[Tensor, "*time batch features"],
    scale: Float[Tensor, ...],
    axis: int,
) -> Float[Tensor, "*time batch features"]:
    """∂L/∂a = (δ - mean(δ) - â · mean(δ ∘ â)) / √(σ² + ε), with δ = ∂L/∂â: μ and σ depend on a too."""
    return scale * (d - d.mean(dim=axis, keepdim=True) - a_hat * (d * a_hat).mean(dim=axis, keepdim=True))


class _Normalise(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, a: Tensor, axis: int) -> tuple[Tensor, Tensor, Tensor]:
        a_hat, scale, mean, variance = normalised(a, axis)
        ctx.save_for_backward(a_hat, scale)
        ctx.axis = axis
        ctx.mark_non_differentiable(mean, variance)
        return a_hat, mean, variance

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, d: Tensor, _mean: Tensor, _variance: Tensor) -> tuple[Tensor, None]:
        a_hat, scale = ctx.saved_tensors
        return normalised_backward(d, a_hat, scale, ctx.axis), None


def layer_norm(
    a: Float[Tensor, "*time batch features"],
    gain: Float[Tensor, " features"],
    shift: Float[Tensor, " features"] | None,
) -> Float[Tensor, "*time batch features"]:
    """γ ∘ (a - μ) / √(σ² + ε) + β, with μ and σ of the features of one example at one step (GRAD-9).

    It knows neither batch nor step, so training and use are the same. The gradient is by hand.

    Source: Ba, Kiros and Hinton, *Layer Normalization*, 2016.
    """
    a_hat = gain * _Normalise.apply(a, -1)[0]
    return a_hat if shift is None else a_hat + shift


class StepBatchNorm(nn.Module):
    """γ ∘ (a_t - μ_t) / √(σ_t² + ε) with μ_t, σ_t over the batch at step t (GRAD-10).

    Statistics belong to the step: a net that starts from h_0 = 0 has other ones at step 1 than at step 50. Beyond
    ``max_steps`` those of the last step are used. In ``eval`` mode the running means are.

    Source: Cooijmans et al., *Recurrent Batch Normalization*, 2017; they begin with γ = 0.1, so that tanh does not
    saturate.

    Parameters
    ----------
    features, max_steps
        Sizes.
    gain
        Where γ begins.
    momentum
        Weight of a new batch in the running means.
    """

    def __init__(self, features: int, max_steps: int, gain: int | float = 0.1, momentum: int | float = 0.1) -> None:
        super().__init__()
        self.momentum = momentum
        self.running_mean: Tensor
        self.running_variance: Tensor
        self.gain = nn.Parameter(torch.full((features,), float(gain)))
        self.register_buffer("running_mean", torch.zeros(max_steps, features))
        self.register_buffer("running_variance", torch.ones(max_steps, features))

    def forward(self, a: Float[Tensor, "batch features"], t: int) -> Float[Tensor, "batch features"]:
        """The pre-activations of step ``t``; ``ValueError`` for a batch of one in training, whose σ is 0."""
        slot = min(t, len(self.running_mean) - 1)
        if not self.training:
            a_hat = (a - self.running_mean[slot]) * torch.rsqrt(self.running_variance[slot] + EPSILON)
            return self.gain * a_hat
        if len(a) < 2:
            raise ValueError("batch normalisation needs at least 2 examples in a batch: the deviation of one is 0")
        a_hat, mean, variance = _Normalise.apply(a, -2)
        unbiased = variance * (len(a) / (len(a) - 1))
        self.running_mean[slot].lerp_(mean[0].detach(), self.momentum)
        self.running_variance[slot].lerp_(unbiased[0].detach(), self.momentum)
        return self.gain * a_hat

    def sequence(self, a: Float[Tensor, "time batch features"]) -> Float[Tensor, "time batch features"]:
        """What :meth:`forward` makes of every step, in one go: for pre-activations that do not wait for a state."""
        steps, kept = len(a), len(self.running_mean)
        if steps > kept or a.shape[1] < 2 or not self.training:
            return torch.stack([self(a_t, t) for t, a_t in enumerate(a)])
        a_hat, mean, variance = _Normalise.apply(a, -2)
        unbiased = variance * (a.shape[1] / (a.shape[1] - 1))
        self.running_mean[:steps].lerp_(mean[:, 0].detach(), self.momentum)
        self.running_variance[:steps].lerp_(unbiased[:, 0].detach(), self.momentum)
        return self.gain * a_hat


class NormalisedRNN(nn.Module):
    """h_t = f(N(W_x x_t) + N(W_h h_{t-1}) + b): a plain RNN whose two shares are normalised each on its own.

    Parameters
    ----------
    input_size, hidden_size
        Sizes.
    norm
        ``"layer"`` or ``"batch"``.
    max_steps
        For how many steps batch normalisation keeps statistics.
    nonlinearity
        ``"tanh"`` or ``"relu"``.
    """

    def __init__(
        self, input_size: int, hidden_size: int, norm: str, max_steps: int = 1, nonlinearity: str = "tanh"
    ) -> None:
        super().__init__()
        if norm not in ("layer", "batch"):
            raise ValueError(f"norm must be 'layer' or 'batch', not {norm!r}")
        if nonlinearity not in ("tanh", "relu"):
            raise ValueError(f"nonlinearity must be 'tanh' or 'relu', not {nonlinearity!r}")
        self.hidden_size, self.norm, self.nonlinearity = hidden_size, norm, nonlinearity
        bound = hidden_size**-0.5
        self.W_x = nn.Parameter(torch.empty(hidden_size, input_size).uniform_(-bound, bound))
        self.W_h = nn.Parameter(nn.init.orthogonal_(torch.empty(hidden_size, hidden_size)))
        self.b = nn.Parameter(torch.zeros(hidden_size))
        if norm == "batch":
            self.norm_x, self.norm_h = (StepBatchNorm(hidden_size, max_steps) for _ in range(2))
        else:
            self.gain_x, self.gain_h = (nn.Parameter(torch.ones(hidden_size)) for _ in range(2))

    def forward(
        self, x: Float[Tensor, "time batch input"], h_0: Float[Tensor, "batch hidden"] | None = None
    ) -> tuple[Float[Tensor, "time batch hidden"], Float[Tensor, "batch hidden"]]:
        """All h_t, and the last."""
        h = x.new_zeros(x.shape[1], self.hidden_size) if h_0 is None else h_0
        f = torch.tanh if self.nonlinearity == "tanh" else torch.relu
        batch, W_h = self.norm == "batch", self.W_h.T
        a_x = nn.functional.linear(x, self.W_x)
        share_of_x = (self.norm_x.sequence(a_x) if batch else layer_norm(a_x, self.gain_x, None)) + self.b
        hidden = []
        for t, a_x_hat in enumerate(share_of_x):
            a_h = h @ W_h
            a_h_hat = self.norm_h(a_h, t) if batch else layer_norm(a_h, self.gain_h, None)
            h = f(a_x_hat + a_h_hat)
            hidden.append(h)
        return torch.stack(hidden), h

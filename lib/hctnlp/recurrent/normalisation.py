"""Layer and batch normalisation in a recurrent net: the pre-activations of every step are brought to one scale."""

from __future__ import annotations

from typing import Any

import torch
from jaxtyping import Float
from torch import Tensor, nn

from hctnlp.recurrent.cell import outer_sum
from hctnlp.recurrent.rnn import RNNCell, Saved

EPSILON = 1e-5


def normalised(
    a: Float[Tensor, "*time batch features"], axis: int
) -> tuple[Float[Tensor, "*time batch features"], Float[Tensor, ...], Float[Tensor, ...], Float[Tensor, ...]]:
    """(a - μ) / √(σ² + ε) over the features (``axis`` -1, layer norm) or over the batch (-2, batch norm).

    Returns it with 1/√(σ² + ε), μ and σ², the mean of squares.
    """
    mean = a.mean(dim=axis, keepdim=True)
    centred = a - mean
    variance = centred.square().mean(dim=axis, keepdim=True)
    scale = torch.rsqrt(variance + EPSILON)
    return centred * scale, scale, mean, variance


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


class _Walk(torch.autograd.Function):
    """h_t = f(s_t + γ ∘ N(W_h h_{t-1})) for all steps, and the way back through them, by hand.

    Made of single steps, autograd would keep a graph of ten nodes for each.
    """

    @staticmethod
    def forward(
        ctx: Any, share: Tensor, h_0: Tensor, W_h: Tensor, gain: Tensor, axis: int, cell: RNNCell
    ) -> tuple[Tensor, Tensor, Tensor]:
        f = torch.tanh if cell.nonlinearity == "tanh" else torch.relu
        walked, steps = [h_0], []
        for share_t in share:
            found = normalised(walked[-1] @ W_h.T, axis)
            walked.append(f(torch.addcmul(share_t, gain, found[0])))
            steps.append(found)
        a_hat, scale, mean, variance = map(torch.stack, zip(*steps, strict=True))
        states = torch.stack(walked)
        ctx.save_for_backward(states, a_hat, scale, W_h, gain)
        ctx.axis, ctx.cell = axis, cell
        ctx.mark_non_differentiable(mean, variance)
        return states[1:], mean, variance

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, d_hidden: Tensor, _mean: Tensor, _variance: Tensor) -> tuple[Tensor | None, ...]:
        states, a_hat, scale, W_h, gain = ctx.saved_tensors
        slope = ctx.cell.slopes(Saved(states[1:])).h_by_a
        d_share, d_a, d_h = torch.empty_like(a_hat), torch.empty_like(a_hat), torch.zeros_like(states[0])
        for t in reversed(range(len(a_hat))):
            torch.mul(d_hidden[t] + d_h, slope[t], out=d_share[t])
            d_a[t] = normalised_backward(d_share[t] * gain, a_hat[t], scale[t], ctx.axis)
            d_h = d_a[t] @ W_h
        return d_share, d_h, outer_sum(d_a, states[:-1]), (d_share * a_hat).sum(dim=(0, 1)), None, None


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
        if a.shape[1] < 2 or not self.notes(len(a)):
            return torch.stack([self(a_t, t) for t, a_t in enumerate(a)])
        a_hat, mean, variance = _Normalise.apply(a, -2)
        self.note(mean, variance, a.shape[1])
        return self.gain * a_hat

    def notes(self, steps: int) -> bool:
        """Whether it is training, and each of so many steps has statistics of its own."""
        return self.training and steps <= len(self.running_mean)

    def note(
        self, mean: Float[Tensor, "time 1 features"], variance: Float[Tensor, "time 1 features"], batch: int
    ) -> None:
        """Into the running means go those of every step; the variance becomes an unbiased one."""
        steps, unbiased = len(mean), variance * (batch / (batch - 1))
        self.running_mean[:steps].lerp_(mean[:, 0].detach(), self.momentum)
        self.running_variance[:steps].lerp_(unbiased[:, 0].detach(), self.momentum)


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
        self.hidden_size, self.norm, self.cell = hidden_size, norm, RNNCell(nonlinearity)
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
        a_x = nn.functional.linear(x, self.W_x)
        if self.norm == "layer":
            share = layer_norm(a_x, self.gain_x, None) + self.b
            hidden, *_ = _Walk.apply(share, h, self.W_h, self.gain_h, -1, self.cell)
            return hidden, hidden[-1]
        share = self.norm_x.sequence(a_x) + self.b
        if not self.norm_h.notes(len(x)):
            return self._step_by_step(share, h)
        hidden, mean, variance = _Walk.apply(share, h, self.W_h, self.norm_h.gain, -2, self.cell)
        self.norm_h.note(mean, variance, x.shape[1])
        return hidden, hidden[-1]

    def _step_by_step(
        self, share: Float[Tensor, "time batch hidden"], h: Float[Tensor, "batch hidden"]
    ) -> tuple[Float[Tensor, "time batch hidden"], Float[Tensor, "batch hidden"]]:
        f = torch.tanh if self.cell.nonlinearity == "tanh" else torch.relu
        hidden = []
        for t, share_t in enumerate(share):
            h = f(share_t + self.norm_h(h @ self.W_h.T, t))
            hidden.append(h)
        return torch.stack(hidden), h

"""Where training starts: Xavier, orthogonal, the identity, and a forget gate that is open."""

from __future__ import annotations

import torch
from jaxtyping import Float
from torch import Tensor, nn

from hctnlp.recurrent.layers import LSTM, RNN


@torch.no_grad()
def xavier(
    weight: Float[Tensor, "gates_hidden features"], gates: int = 1, generator: torch.Generator | None = None
) -> None:
    """U(-a, a), a = √(6 / (fan_in + fan_out)), for each gate's matrix on its own. In place.

    Source: Glorot and Bengio, *Understanding the difficulty of training deep feedforward neural networks*, 2010.
    """
    for block in _blocks(weight, gates):
        nn.init.xavier_uniform_(block, generator=generator)


@torch.no_grad()
def orthogonal(
    weight: Float[Tensor, "gates_hidden hidden"], gates: int = 1, generator: torch.Generator | None = None
) -> None:
    """A random orthogonal matrix for each gate: all its singular values are 1, so it keeps lengths. In place.

    Source: Saxe, McClelland and Ganguli, *Exact solutions to the nonlinear dynamics of learning in deep linear neural
    networks*, 2014.
    """
    for block in _blocks(weight, gates):
        nn.init.orthogonal_(block, generator=generator)


@torch.no_grad()
def identity(layer: nn.Module, scale: int | float = 1.0) -> None:
    """IRNN: W_h = scale · I, b = 0, with ReLU (GRAD-7). In place, for every layer and direction.

    An untrained net then copies what it holds: ∂h_t/∂h_{t-1} = diag([a_t > 0]), without shrinking.

    Source: Le, Jaitly and Hinton, *A Simple Way to Initialize Recurrent Networks of Rectified Linear Units*, 2015.

    Raises
    ------
    ValueError
        If the layer's nonlinearity is not ReLU: tanh squeezes what the identity would keep.
    """
    if not isinstance(layer, RNN) or layer.nonlinearity != "relu":
        kind = f"RNN with {layer.nonlinearity}" if isinstance(layer, RNN) else type(layer).__name__
        article = "a" if kind == "GRU" else "an"
        raise ValueError(
            f"the identity keeps a state only through ReLU, this is {article} {kind}; use RNN(nonlinearity='relu')"
        )
    for number in range(layer.num_layers):
        for reverse in range(layer.num_directions):
            weights = layer.weights(number, bool(reverse))
            weights.W_h.copy_(scale * torch.eye(layer.hidden_size, dtype=weights.W_h.dtype, device=weights.W_h.device))
            if weights.b is not None:
                weights.b.zero_()


@torch.no_grad()
def forget_bias(layer: nn.Module, value: int | float = 1.0) -> None:
    """Set b_f of every layer and direction, in place: at σ(1) = 0.73 an untrained LSTM remembers, at σ(0) = ½ it
    halves its memory at each step.

    Source: Jozefowicz, Zaremba and Sutskever, *An Empirical Exploration of Recurrent Network Architectures*, 2015.

    Raises
    ------
    ValueError
        If the layer is no LSTM, or has no bias.
    """
    if not isinstance(layer, LSTM):
        raise ValueError(f"only LSTM has a forget gate, this is a {type(layer).__name__}")
    for number in range(layer.num_layers):
        for reverse in range(layer.num_directions):
            b = layer.weights(number, bool(reverse)).b
            if b is None:
                raise ValueError("the layer has no bias; make it with bias=True")
            b[layer.hidden_size : 2 * layer.hidden_size] = value


def _blocks(weight: Tensor, gates: int) -> tuple[Tensor, ...]:
    if gates < 1 or weight.shape[0] % gates:
        raise ValueError(f"{weight.shape[0]} rows are not {gates} gates of equal size")
    return weight.chunk(gates)

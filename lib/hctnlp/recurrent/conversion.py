"""Weights to and from ``torch.nn``: two biases there, one here; and GRU's z, which is 1 - z there."""

from __future__ import annotations

from typing import Any, TypeVar

import torch
from torch import Tensor, nn

from hctnlp.recurrent.cell import Weights

Layer = TypeVar("Layer", bound=nn.Module)
TORCH = nn.RNN | nn.LSTM | nn.GRU
THEIRS = ("weight_ih", "weight_hh", "bias_ih", "bias_hh")


def turned_z(rows: Tensor) -> Tensor:
    """The rows of GRU's gates r z n with those of z negated: z_ours = 1 - z_torch, and 1 - σ(a) = σ(-a) (GRU-6).

    The same from torch to here and back, and exact: a change of sign loses no bit.
    """
    r, z, n = rows.chunk(3)
    return torch.cat([r, -z, n])


def weights_from_torch(layer: TORCH, suffix: str) -> Weights:
    """The weights of one layer and direction, for example of ``"l0_reverse"``."""
    named = {name: getattr(layer, f"{name}_{suffix}").detach() for name in THEIRS[: 4 if layer.bias else 2]}
    return _from_theirs(isinstance(layer, nn.GRU), **named)


def _from_theirs(
    is_gru: bool, weight_ih: Tensor, weight_hh: Tensor, bias_ih: Tensor | None = None, bias_hh: Tensor | None = None
) -> Weights:
    """b = b_ih + b_hh, for these two are only ever added; but r stands between them in GRU's candidate, whose half of
    b_hh is ``b_n``."""
    if not is_gru:
        return Weights(weight_ih, weight_hh, None if bias_ih is None else bias_ih + bias_hh)
    if bias_ih is None:
        return Weights(turned_z(weight_ih), turned_z(weight_hh))
    gates = len(bias_ih) // 3 * 2
    b = torch.cat([bias_ih[:gates] + bias_hh[:gates], bias_ih[gates:]])
    return Weights(turned_z(weight_ih), turned_z(weight_hh), turned_z(b), bias_hh[gates:])


def renamed_from_torch(layer: Any, state_dict: dict[str, Any], prefix: str) -> None:
    """What a ``state_dict`` has under the names of ``torch.nn``'s layers, put under ours. In place.

    Raises
    ------
    ValueError
        If it is of a ``torch.nn.GRU`` and the layer has its reset gate elsewhere.
    """
    for suffix in (suffix for number in range(layer.num_layers) for suffix in layer._suffixes(number)):
        keys = [f"{prefix}{name}_{suffix}" for name in THEIRS]
        here = [key in state_dict for key in keys]
        if here not in ([True] * 4, [True, True, False, False]):
            continue  # none of them, or not all: load_state_dict names what is missing and what is too much
        if not getattr(layer, "reset_after", True):
            raise ValueError("torch.nn.GRU has the reset gate after the product; load it into GRU(reset_after=True)")
        theirs = [state_dict.pop(key).detach() for key in keys if key in state_dict]
        for name, value in _from_theirs(layer.torch_kind is nn.GRU, *theirs)._asdict().items():
            if value is not None:
                state_dict[f"{prefix}{name}_{suffix}"] = value


def weights_to_torch(weights: Weights, is_gru: bool) -> dict[str, Tensor]:
    """torch's names and values; ``bias_hh`` is zero but for what GRU has inside its reset gate."""
    W_x, W_h, b, b_n = weights
    if is_gru:
        W_x, W_h, b = turned_z(W_x), turned_z(W_h), None if b is None else turned_z(b)
    there = {"weight_ih": W_x, "weight_hh": W_h}
    if b is None:
        return there
    b_hh = torch.zeros_like(b)
    if b_n is not None:
        b_hh[-len(b_n) :] = b_n
    return there | {"bias_ih": b, "bias_hh": b_hh}


def from_torch(kind: type[Layer], layer: TORCH, engine: str, **options: Any) -> Layer:
    """A layer of ``kind`` that computes what ``layer`` does."""
    wanted = kind.torch_kind
    if not isinstance(layer, wanted):
        raise TypeError(f"{kind.__name__}.from_torch wants a torch.nn.{wanted.__name__}, not a {type(layer).__name__}")
    ours = kind(
        layer.input_size,
        layer.hidden_size,
        layer.num_layers,
        bias=layer.bias,
        batch_first=layer.batch_first,
        dropout=layer.dropout,
        bidirectional=layer.bidirectional,
        engine=engine,
        device=layer.weight_ih_l0.device,
        dtype=layer.weight_ih_l0.dtype,
        **options,
    )
    with torch.no_grad():
        for number in range(layer.num_layers):
            for reverse, suffix in enumerate(ours._suffixes(number)):
                theirs = weights_from_torch(layer, suffix)
                for name, mine, value in zip(THEIRS, ours.weights(number, bool(reverse)), theirs, strict=True):
                    if mine is not None:
                        mine.copy_(value)
                        mine.requires_grad_(getattr(layer, f"{name}_{suffix}").requires_grad)
    return ours.train(layer.training)


def to_torch(layer: Any, **options: Any) -> Any:
    """A ``torch.nn`` layer that computes what ``layer`` does; ``ValueError`` for what torch has not."""
    kind = layer.torch_kind
    if layer.residual:
        raise ValueError("torch.nn's layers have no residual connections; use residual=False")
    theirs = kind(
        layer.input_size,
        layer.hidden_size,
        layer.num_layers,
        bias=layer.bias,
        batch_first=layer.batch_first,
        dropout=layer.dropout,
        bidirectional=layer.bidirectional,
        device=layer.W_x_l0.device,
        dtype=layer.W_x_l0.dtype,
        **options,
    )
    with torch.no_grad():
        for number in range(layer.num_layers):
            for reverse, suffix in enumerate(layer._suffixes(number)):
                ours = layer.weights(number, bool(reverse))
                learns = dict(
                    zip(THEIRS, (w is not None and w.requires_grad for w in (*ours[:3], ours.b)), strict=True)
                )
                for name, value in weights_to_torch(ours, kind is nn.GRU).items():
                    parameter = getattr(theirs, f"{name}_{suffix}")
                    parameter.copy_(value)
                    parameter.requires_grad_(learns[name])
    return theirs.train(layer.training)


def _sources(weights: Weights) -> tuple[Tensor | None, ...]:
    """For each of :data:`THEIRS` the one of ours that it comes from."""
    W_x, W_h, b, b_n = weights
    return W_x, W_h, b, b if b_n is None else b_n

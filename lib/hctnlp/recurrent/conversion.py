"""Weights to and from ``torch.nn``: two biases there, one here; and GRU's z, which is 1 - z there."""

from __future__ import annotations

from typing import Any, TypeVar

import torch
from torch import Tensor, nn

from hctnlp.recurrent.cell import Weights

Layer = TypeVar("Layer", bound=nn.Module)
TORCH = nn.RNN | nn.LSTM | nn.GRU


def turned_z(rows: Tensor) -> Tensor:
    """The rows of GRU's gates r z n with those of z negated: z_ours = 1 - z_torch, and 1 - σ(a) = σ(-a) (GRU-6).

    The same from torch to here and back, and exact: a change of sign loses no bit.
    """
    r, z, n = rows.chunk(3)
    return torch.cat([r, -z, n])


def weights_from_torch(layer: TORCH, suffix: str) -> Weights:
    """The weights of one layer and direction, for example of ``"l0_reverse"``.

    b = b_ih + b_hh, for these two are only ever added. GRU's candidate is the exception, where r stands between them:
    its half of b_hh is ``b_n``.
    """
    W_x, W_h = getattr(layer, f"weight_ih_{suffix}").detach(), getattr(layer, f"weight_hh_{suffix}").detach()
    b_ih = getattr(layer, f"bias_ih_{suffix}").detach() if layer.bias else None
    b_hh = getattr(layer, f"bias_hh_{suffix}").detach() if layer.bias else None
    if not isinstance(layer, nn.GRU):
        return Weights(W_x, W_h, None if b_ih is None else b_ih + b_hh)
    if b_ih is None:
        return Weights(turned_z(W_x), turned_z(W_h))
    gates = 2 * layer.hidden_size
    b = torch.cat([b_ih[:gates] + b_hh[:gates], b_ih[gates:]])
    return Weights(turned_z(W_x), turned_z(W_h), turned_z(b), b_hh[gates:])


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
    wanted = {"RNN": nn.RNN, "LSTM": nn.LSTM, "GRU": nn.GRU}[kind.__name__]
    if not isinstance(layer, wanted):
        raise TypeError(f"{kind.__name__}.from_torch wants a torch.nn.{kind.__name__}, not a {type(layer).__name__}")
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
                for mine, value in zip(ours.weights(number, bool(reverse)), theirs, strict=True):
                    if mine is not None:
                        mine.copy_(value)
                        mine.requires_grad_(getattr(layer, f"weight_ih_{suffix}").requires_grad)
    return ours.train(layer.training)


def to_torch(layer: Any, kind: type[Layer], **options: Any) -> Layer:
    """A ``torch.nn`` layer that computes what ``layer`` does; ``ValueError`` for what torch has not."""
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
                for name, value in weights_to_torch(layer.weights(number, bool(reverse)), kind is nn.GRU).items():
                    parameter = getattr(theirs, f"{name}_{suffix}")
                    parameter.copy_(value)
                    parameter.requires_grad_(layer.weights(number, bool(reverse)).W_x.requires_grad)
    return theirs.train(layer.training)

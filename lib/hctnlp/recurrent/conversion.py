"""Weights to and from ``torch.nn``: two biases there, one here; and GRU's z, which is 1 - z there."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from hctnlp.recurrent.cell import Cell, Weights

TORCH = nn.RNN | nn.LSTM | nn.GRU
THEIRS = ("weight_ih", "weight_hh", "bias_ih", "bias_hh")


def weights_from_torch(cell: Cell, layer: TORCH, suffix: str) -> Weights:
    """The weights of one layer and direction, for example of ``"l0_reverse"``."""
    named = {name: getattr(layer, f"{name}_{suffix}").detach() for name in THEIRS[: 4 if layer.bias else 2]}
    return _from_theirs(cell, **named)


def _from_theirs(
    cell: Cell, weight_ih: Tensor, weight_hh: Tensor, bias_ih: Tensor | None = None, bias_hh: Tensor | None = None
) -> Weights:
    """b = b_ih + b_hh, for these two are only ever added; but r stands between them in GRU's candidate, whose half of
    b_hh is ``b_n``."""
    W_x, W_h = cell.as_in_torch(weight_ih), cell.as_in_torch(weight_hh)
    if bias_ih is None:
        return Weights(W_x, W_h)
    if not cell.inner_bias:
        return Weights(W_x, W_h, cell.as_in_torch(bias_ih + bias_hh))
    added = len(bias_ih) // cell.gates * (cell.gates - 1)
    b = torch.cat([bias_ih[:added] + bias_hh[:added], bias_ih[added:]])
    return Weights(W_x, W_h, cell.as_in_torch(b), bias_hh[added:])


def renamed_from_torch(layer: Any, state_dict: dict[str, Any], prefix: str) -> None:
    """What a ``state_dict`` has under the names of ``torch.nn``'s layers, put under ours. In place.

    Raises
    ------
    ValueError
        If ``torch.nn`` has no such cell: its GRU has the reset gate after the product.
    """
    for suffix in (suffix for number in range(layer.num_layers) for suffix in layer._suffixes(number)):
        keys = [f"{prefix}{name}_{suffix}" for name in THEIRS]
        if [key in state_dict for key in keys] not in ([True] * 4, [True, True, False, False]):
            continue  # none of them, or not all: load_state_dict names what is missing and what is too much
        theirs = [state_dict.pop(key).detach() for key in keys if key in state_dict]
        for name, value in _from_theirs(layer.cell, *theirs)._asdict().items():
            if value is not None:
                state_dict[f"{prefix}{name}_{suffix}"] = value


def weights_to_torch(cell: Cell, weights: Weights) -> dict[str, Tensor]:
    """torch's names and values; ``bias_hh`` is zero but for what GRU has inside its reset gate."""
    W_x, W_h, b, b_n = weights
    matrices = {"weight_ih": cell.as_in_torch(W_x), "weight_hh": cell.as_in_torch(W_h)}
    if b is None:
        return matrices
    b_hh = torch.zeros_like(b)
    if b_n is not None:
        b_hh[-len(b_n) :] = b_n
    return matrices | {"bias_ih": cell.as_in_torch(b), "bias_hh": b_hh}


def from_torch(kind: Any, layer: TORCH, engine: str, **options: Any) -> Any:
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
                theirs = weights_from_torch(ours.cell, layer, suffix)
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
                for name, value in weights_to_torch(layer.cell, ours).items():
                    parameter = getattr(theirs, f"{name}_{suffix}")
                    parameter.copy_(value)
                    parameter.requires_grad_(learns[name])
    return theirs.train(layer.training)


def _sources(weights: Weights) -> tuple[Tensor | None, ...]:
    """For each of :data:`THEIRS` the one of ours that it comes from."""
    W_x, W_h, b, b_n = weights
    return W_x, W_h, b, b if b_n is None else b_n

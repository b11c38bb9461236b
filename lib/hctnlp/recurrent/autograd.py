"""A layer in one direction as one node of autograd's graph: forward and backward are an engine's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from itertools import repeat
from typing import Any

import torch
from torch import Tensor
from torch.autograd import forward_ad

from hctnlp.recurrent.cell import Cell, State, Weights
from hctnlp.recurrent.engines import Engine, Trace

BY_HAND = "the backward pass of hctnlp.recurrent is written by hand and"
AUTOCASTS = frozenset(kind for kind in ("cpu", "cuda", "mps", "xpu") if torch.amp.is_autocast_available(kind))
OFF = nullcontext()
IN_TORCH = "layer.to_torch(), which has the same weights"


def run_pass(
    engine: Engine, cell: Cell, x: Tensor, state: State, weights: Weights, lengths: Tensor | None, reverse: bool
) -> tuple[Tensor, State]:
    """(h, last state), as a node of the graph; where nobody will walk back, the engine alone, which then keeps less."""
    if forward_ad._current_level < 0 and not (torch.is_grad_enabled() and _any_learns(x, *state, *weights)):
        with without_autocast(x.device):
            trace = engine.forward(cell, x, state, weights, lengths, reverse, keep=False)
        return trace.hidden.detach(), trace.last
    hidden, *last = Pass.apply(engine, cell, lengths, reverse, x, len(state), *state, *weights)
    return hidden, tuple(last)


def _any_learns(*tensors: Tensor | None) -> bool:
    return any(tensor is not None and tensor.requires_grad for tensor in tensors)


class Pass(torch.autograd.Function):
    """``Pass.apply(engine, cell, lengths, reverse, x, number of states, *state, *weights)`` gives (h, *last state).

    All tensors that the way back needs are with autograd (``save_for_backward``): it frees them after the walk back,
    sees whether one was changed in place, and hands them to ``torch.autograd.graph.saved_tensors_hooks``.
    """

    @staticmethod
    def forward(
        ctx: Any,
        engine: Engine,
        cell: Cell,
        lengths: Tensor | None,
        reverse: bool,
        x: Tensor,
        states: int,
        *rest: Tensor | None,
    ) -> tuple[Tensor, ...]:
        state, weights = rest[:states], Weights(*rest[states:])
        with without_autocast(x.device):
            trace = engine.forward(cell, x, state, weights, lengths, reverse)
        hidden = trace.hidden.detach()  # no view: autograd would let nobody change it in place
        ctx.set_materialize_grads(False)  # who asks for the last output alone pays for no zeros
        ctx.engine, ctx.cell, ctx.reverse, ctx.states = engine, cell, reverse, states
        ctx.form = _filled(trace.saved, repeat(None))
        ctx.save_for_backward(hidden, lengths, x, *rest, *_flat(trace.saved))
        return hidden, *trace.last

    @staticmethod
    def backward(ctx: Any, d_hidden: Tensor | None, *d_last: Tensor | None) -> tuple[Tensor | None, ...]:
        _require_plain_backward(d_hidden, *d_last)
        # an error if one was changed in place, or the graph has been walked back before
        hidden, lengths, x, *kept = ctx.saved_tensors
        after = ctx.states + len(Weights._fields)
        state, weights = tuple(kept[: ctx.states]), Weights(*kept[ctx.states : after])
        trace = Trace(hidden, (), x, state, lengths, ctx.reverse, _filled(ctx.form, iter(kept[after:])))
        needs = dict(zip(Weights._fields, ctx.needs_input_grad[6 + ctx.states :], strict=True))
        needs |= {"x": ctx.needs_input_grad[4], "state": any(ctx.needs_input_grad[6 : 6 + ctx.states])}
        wanted = {name for name, need in needs.items() if need}
        if d_hidden is None:
            d_hidden = torch.zeros_like(hidden)
        with without_autocast(x.device):
            gradients = ctx.engine.backward(ctx.cell, trace, weights, d_hidden, d_last, wanted=wanted)
        return None, None, None, None, gradients.x, None, *gradients.state, *gradients.weights

    @staticmethod
    def jvp(ctx: Any, *tangents: Any) -> None:
        raise RuntimeError(f"forward-mode derivatives: hctnlp.recurrent has none; use {IN_TORCH}")


def require_no_transform() -> None:
    """``RuntimeError`` inside ``torch.func.grad``, ``vmap`` and the like, and inside ``torch.jit.trace``."""
    if torch._C._are_functorch_transforms_active():
        raise RuntimeError(
            f"torch.func (grad, vjp, vmap, jacrev, …): {BY_HAND} cannot be transformed; use torch.autograd.grad, or "
            f"{IN_TORCH}"
        )
    if torch.jit.is_tracing():
        raise RuntimeError(f"torch.jit.trace cannot see into the engines of hctnlp.recurrent; trace {IN_TORCH}")


def _require_plain_backward(*given: Tensor | None) -> None:
    if torch.is_grad_enabled():
        raise RuntimeError(
            f"second derivatives: {BY_HAND} has none of its own; call without create_graph, or use layer.to_torch()"
        )
    if not all(torch._C._has_storage(d) for d in given if d is not None):
        raise RuntimeError(
            f"batched gradients (vectorize=True, is_grads_batched=True): {BY_HAND} takes one gradient at a time; "
            f"call without them, or use {IN_TORCH}"
        )


def without_autocast(device: torch.device) -> AbstractContextManager:
    """Autocast off: within an engine dtypes are chosen, and compiled code relies on them."""
    return OFF if autocast_dtype(device) is None else torch.autocast(device.type, enabled=False)


def autocast_dtype(device: torch.device) -> torch.dtype | None:
    """What ``torch.autocast`` computes in on such devices; None where it is off."""
    if not torch._C._is_any_autocast_enabled():
        return None
    if device.type not in AUTOCASTS or not torch.is_autocast_enabled(device.type):
        return None
    return torch.get_autocast_dtype(device.type)


def _flat(tree: Any) -> list[Tensor | None]:
    """The leaves of nested tuples."""
    return [leaf for part in tree for leaf in _flat(part)] if isinstance(tree, tuple) else [tree]


def _filled(tree: Any, leaves: Iterator[Any]) -> Any:
    """The same nested tuples with other leaves."""
    if not isinstance(tree, tuple):
        return next(leaves)
    parts = [_filled(part, leaves) for part in tree]
    return tree._make(parts) if hasattr(tree, "_make") else tuple(parts)

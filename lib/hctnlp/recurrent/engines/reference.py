"""The reference: a loop over the steps, on any device and in any float type. Backpropagation through time by hand."""

from __future__ import annotations

from collections.abc import Set
from typing import Any

import torch
from jaxtyping import Float, Int
from torch import Tensor

from hctnlp.recurrent.cell import (
    ALL,
    Cell,
    Gradients,
    LastGradients,
    State,
    Weights,
    by_last_state,
    project,
    weight_gradients,
)
from hctnlp.recurrent.engines.all_steps import alive, without_padding
from hctnlp.recurrent.engines.engine import Trace


class ReferenceEngine:
    """See :class:`hctnlp.recurrent.engines.Engine`."""

    takes_packed = False

    @torch.no_grad()
    def forward(
        self,
        cell: Cell,
        x: Float[Tensor, "time batch input"],
        state: State,
        weights: Weights,
        lengths: Int[Tensor, " batch"] | None = None,
        reverse: bool = False,
        keep: bool = True,
    ) -> Trace:
        """Each step takes the state that the step before has left (RNN-1); a sequence that has ended keeps its state,
        h_t = m_t ∘ h̃_t + (1 - m_t) ∘ h_{t-1} with m_t = [t < length] (RNN-8)."""
        lives = None if lengths is None else alive(len(x), lengths)
        x = without_padding(x, lengths)
        a_x, initial = project(x, weights).unbind(), state
        if len(x) > 1:
            weights = weights._replace(W_h=weights.W_h.T.contiguous().T)  # W_h h reads it by columns: twice as fast
        of_steps: tuple[list[Any], list[Any], list[Any]] = ([None] * len(x), [None] * len(x), [None] * len(x))
        hidden, saved, before = of_steps
        with torch.inference_mode():  # saves a tenth: no_grad still keeps account of views
            for t in _walk(len(x), reverse):
                new, of_step = cell.advance(a_x[t], state, weights)
                hidden[t] = new[0]
                if keep:
                    saved[t], before[t] = of_step, state[0]
                state = new if lengths is None else _choose(lives[t], new, state)
        h = torch.stack(hidden)
        if lengths is not None:
            h = torch.where(lives, h, 0)
        last = tuple(part.clone() for part in state)
        return Trace(h, last, x, initial, lengths, reverse, (_in_one(saved), torch.stack(before)) if keep else ())

    @torch.no_grad()
    def backward(
        self,
        cell: Cell,
        trace: Trace,
        weights: Weights,
        d_hidden: Float[Tensor, "time batch hidden"],
        d_last: LastGradients,
        truncate: int | None = None,
        wanted: Set[str] = ALL,
    ) -> Gradients:
        """Backpropagation through time: ∂L/∂h_t is what step t's own output asks for, plus what step t+1 hands back
        (RNN-4); the weights' gradients are summed over all steps (RNN-5). The slopes of all steps are known before the
        walk begins.

        With ``truncate`` = k the walk is cut into stretches of k steps from its beginning, and nothing is handed back
        over a cut (RNN-6): the forward pass is untouched, the gradient sees at most k steps.
        """
        if truncate is not None and truncate < 1:
            raise ValueError(f"truncate must be at least 1 step, not {truncate}")
        (saved, before), x = trace.saved, without_padding(trace.x, trace.lengths)
        if isinstance(saved, list):  # step by step
            saved, before = _in_one(saved), torch.stack(before)
        with torch.inference_mode():
            d_state = by_last_state(d_last, trace.state)
            d_a_x, d_a_h, d_state = _walk_back(cell, trace, cell.slopes(saved), weights, d_hidden, d_state, truncate)
        return Gradients(
            x=(d_a_x.flatten(0, 1) @ weights.W_x).view_as(trace.x) if "x" in wanted else None,
            state=tuple(d.clone() for d in d_state),
            weights=weight_gradients(cell, d_a_x, d_a_h, x, before, saved, weights, wanted),
        )


def _in_one(saved: list[Any]) -> Any:
    """What the steps have saved, one by one, as one that has all steps."""
    return type(saved[0])(*map(torch.stack, zip(*saved, strict=True)))


def _walk_back(
    cell: Cell,
    trace: Trace,
    slopes: Any,
    weights: Weights,
    d_hidden: Float[Tensor, "time batch hidden"],
    d_last: State,
    truncate: int | None,
) -> tuple[Tensor, Tensor, State]:
    """The gradients by ``a_x`` and ``a_h`` of all steps, and by the initial state."""
    slopes = [type(slopes)(*of_step) for of_step in zip(*slopes, strict=True)]
    steps = len(d_hidden)
    lives = None if trace.lengths is None else alive(steps, trace.lengths)
    d_a_x: list[Any] = [None] * steps
    d_a_h: list[Any] = [None] * steps
    d_state, d_outputs = d_last, d_hidden.unbind()
    for position, t in reversed(list(enumerate(_walk(steps, trace.reverse)))):
        d_here = (d_state[0] + d_outputs[t], *d_state[1:])
        if lives is None:
            d_a_x[t], d_a_h[t], d_state = cell.descend(d_here, slopes[t], weights)
        else:  # where the sequence has ended, the state's gradient waits and the output's does not count
            d_here = tuple(torch.where(lives[t], d, 0) for d in d_here)
            d_a_x[t], d_a_h[t], d_through = cell.descend(d_here, slopes[t], weights)
            d_state = _choose(lives[t], d_through, d_state)
        if truncate is not None and position % truncate == 0 and position > 0:
            d_state = tuple(torch.zeros_like(d) for d in d_state)
    together = torch.stack(d_a_x)
    return together, together if d_a_h[0] is d_a_x[0] else torch.stack(d_a_h), d_state


def _walk(steps: int, reverse: bool) -> range:
    return range(steps - 1, -1, -1) if reverse else range(steps)


def _choose(alive: Tensor, new: State, old: State) -> State:
    """The new state where the sequence goes on, the old one where it has ended."""
    return tuple(torch.where(alive, *both) for both in zip(new, old, strict=True))

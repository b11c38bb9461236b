"""What engines do for all steps at once: padding, and one product for each gradient."""

from __future__ import annotations

from collections.abc import Callable, Set
from typing import NamedTuple

import torch
from jaxtyping import Bool, Float, Int
from torch import Tensor

from hctnlp.recurrent.cell import Cell, Gradients, LastGradients, State, Weights, outer_sum
from hctnlp.recurrent.engines.engine import Trace


class Saved(NamedTuple):
    """What the way back of the engines ``cpu`` and ``cuda`` needs of a pass; ``cpu`` has the living steps as rows.

    Attributes
    ----------
    x
        The input, zeros beyond the lengths, or its living rows. None if it is the input as it was given.
    gates
        After their activation. The engine ``cuda`` keeps none for RNN.
    h, c
        The initial state, then those after each step; reversed, the initial state stands last. ``c`` is the cell of
        LSTM; with an inner bias (GRU) it is W_h h + b_n, a row for each step.
    """

    x: Float[Tensor, "time batch input"] | None
    gates: Float[Tensor, "time batch gates_hidden"] | None
    h: Float[Tensor, "time_and_one batch hidden"]
    c: Tensor | None


def alive(steps: int, lengths: Int[Tensor, " batch"]) -> Bool[Tensor, "time batch one"]:
    """m_t = [t < length] (RNN-8)."""
    return (torch.arange(steps, device=lengths.device)[:, None] < lengths)[..., None]


def without_padding(
    x: Float[Tensor, "time batch features"], lengths: Int[Tensor, " batch"] | None
) -> Float[Tensor, "time batch features"]:
    """Zeros beyond the lengths: a NaN there must not meet a gradient of 0, their product is NaN."""
    return x if lengths is None else torch.where(alive(len(x), lengths), x, 0)


def gradients(
    cell: Cell,
    trace: Trace,
    weights: Weights,
    d_a: Float[Tensor, "rows deltas_hidden"],
    d_b: Float[Tensor, " deltas_hidden"] | None,
    d_state: State,
    wanted: Set[str],
    outer_sum: Callable[[Tensor, Tensor], Tensor] = outer_sum,
) -> Gradients:
    """From the deltas of all steps and their sum: one product for each gradient that is wanted (RNN-5).

    With an inner bias there is one delta more than gates, the first, by q = W_h h + b_n: GRU's are by q, r, z, n. W_h,
    whose rows are by r, z, q, has the first three, W_x the last three.
    """
    x, _, h, _ = trace.saved
    before = (h[1:] if trace.reverse else h[:-1]).flatten(0, 1)
    x = (trace.x if x is None else x).flatten(0, 1)
    found = gradients_of_rows(cell, x, before, weights, d_a, d_b, d_state, wanted, outer_sum)
    return found if found.x is None else found._replace(x=found.x.view_as(trace.x))


def gradients_of_rows(
    cell: Cell,
    x: Float[Tensor, "rows input"],
    before: Float[Tensor, "rows hidden"],
    weights: Weights,
    d_a: Float[Tensor, "rows deltas_hidden"],
    d_b: Float[Tensor, " deltas_hidden"] | None,
    d_state: LastGradients,
    wanted: Set[str],
    outer_sum: Callable[[Tensor, Tensor], Tensor] = outer_sum,
    reset: Float[Tensor, "rows hidden"] | None = None,
) -> Gradients:
    """:func:`gradients` from the input and the state before, a row for each step of each sequence; and from r ∘ h, if
    that is what the last gate's rows of W_h multiply (GRU-3)."""
    hidden = before.shape[1]
    d_a_h, d_b_n = d_a, None if d_b is None else d_b[:hidden]
    if cell.inner_bias:
        d_a_h, d_a, d_b = d_a[:, :-hidden], d_a[:, hidden:], None if d_b is None else d_b[hidden:]
    d_W_h = None
    if "W_h" in wanted and reset is None:
        d_W_h = outer_sum(d_a_h, before)
    elif "W_h" in wanted:
        d_W_h = torch.cat([outer_sum(d_a_h[:, :-hidden], before), outer_sum(d_a_h[:, -hidden:], reset)])
    if cell.inner_bias and d_W_h is not None:
        d_W_h = d_W_h.roll(-hidden, 0)
    return Gradients(
        x=d_a @ weights.W_x if "x" in wanted else None,
        state=d_state,
        weights=Weights(
            W_x=outer_sum(d_a, x) if "W_x" in wanted else None,
            W_h=d_W_h,
            b=None if weights.b is None else d_b,
            b_n=None if weights.b_n is None else d_b_n,
        ),
    )

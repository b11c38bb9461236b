"""A single step of the CPU engine.

A small one is one compiled call, products and gates; of a larger one the products are torch's. To pack W_h for the walk
over many steps takes the time in which torch multiplies with it once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from functools import cache
from typing import Any

import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

from hctnlp.recurrent.cell import Cell, Gradients, LastGradients, State, Weights, by_last_state
from hctnlp.recurrent.engines.all_steps import gradients_of_rows
from hctnlp.recurrent.engines.engine import Trace
from hctnlp.recurrent.engines.kernels import CELLS
from hctnlp.recurrent.engines.rows import in_rows
from hctnlp.recurrent.engines.step_kernels import DONE, FEW, gates_backward, gates_forward, whole_step
from hctnlp.simd.memory import address
from hctnlp.simd.vectors import LANES

FLOAT = torch.float32
SMALL = 1 << 20  # multiply-adds of a step: with more two threads are faster than one
IN_CACHE = 1 << 18  # numbers that a step reads again for the gates of each few units
NOTHING = np.zeros(LANES, np.float32)  # the product that the way back through the last step begins with
NOTHING_AT = address("nothing", NOTHING, np.float32, (LANES,))


def can(cell: Cell) -> bool:
    """Whether a single step of this cell is for this module: the textbook's GRU has two products in turn."""
    return cell.name in CELLS and cell.name != "gru_reset_before"


def is_small(cell: Cell, batch: int, width: int, hidden: int) -> bool:
    """Whether the compiled call, on one thread, is faster than torch's products on all."""
    if torch.get_num_threads() == 1:
        return batch * max(width, hidden) <= IN_CACHE
    return batch <= FEW or batch * cell.gates * hidden * (hidden + width) <= SMALL


def small_step(
    cell: Cell,
    x: Float[Tensor, "*one_and_batch input"],
    state: Sequence[Tensor],
    weights: Sequence[Tensor | None],
    batch: int,
    width: int,
    hidden: int,
) -> tuple[Tensor, State]:
    """Output and last state, (1, batch, hidden), of a small step that nobody will walk back; no state is zeros.

    Nobody needs to have looked at the tensors: ``TypeError`` or ``ValueError`` if one is not what it must be.
    """
    first, second, _ = x.shape
    shape = (1, batch, hidden)
    output = x.new_empty(first, second, hidden)
    last: State = (x.new_empty(1, batch, hidden),)
    if cell.states == 2:
        last += (x.new_empty(1, batch, hidden),)
    held, kept = [part.detach() for part in state], [None if w is None else w.detach() for w in weights]
    before = [address("the initial state", part, FLOAT, shape) for part in held] or (0, 0)
    given = x.detach()
    _whole_step(
        CELLS[cell.name], cell.gates, 0, batch, width, hidden,
        address("input", given, FLOAT, (first, second, width)),
        before[0],
        address("output", output, FLOAT, (first, second, hidden)),
        address("the last state", last[0], FLOAT, shape),
        before[-1],
        address("the last state", last[1], FLOAT, shape) if cell.states == 2 else 0,
        0,
        *_weight_addresses(cell, kept, width, hidden),
    )  # fmt: skip
    return output, last


def forward(
    cell: Cell, x: Float[Tensor, "one batch input"], state: State, weights: Weights, reverse: bool, keep: bool
) -> Trace:
    """The state after the step, and for the way back the gates and q (GRU) or the cells (LSTM)."""
    batch, hidden = state[0].shape
    if is_small(cell, batch, x.shape[2], hidden):
        return _small_forward(cell, x, state, weights, reverse, keep)
    a = torch.nn.functional.linear(x, weights.W_x, weights.b)
    if cell.gates == 1:
        a[0].addmm_(state[0], weights.W_h.t())
        hidden_states = a.tanh_() if cell.name == "rnn_tanh" else a.relu_()
        return Trace(hidden_states, (hidden_states[0].clone(),), x, state, None, reverse, ())
    products = torch.nn.functional.linear(state[0], weights.W_h)
    return _through_gates(cell, x, a[0], products, state, weights.b_n, reverse, keep)


def _small_forward(cell: Cell, x: Tensor, state: State, weights: Weights, reverse: bool, keep: bool) -> Trace:
    """Products and gates in one call."""
    given, held = in_rows(x), [in_rows(part) for part in state]
    batch, hidden = shape = held[0].shape
    width = x.shape[2]
    output, last_h = x.new_empty(1, batch, hidden), x.new_empty(batch, hidden)
    a = x.new_empty(batch, cell.gates * hidden) if keep and cell.gates > 1 else None
    c = x.new_empty(batch, hidden) if cell.states == 2 or (keep and cell.inner_bias) else None
    kept = [None if weight is None else in_rows(weight) for weight in weights]
    _whole_step(
        CELLS[cell.name], cell.gates, int(keep), batch, width, hidden,
        address("input", given, FLOAT, (1, batch, width)),
        address("h_0", held[0], FLOAT, shape),
        address("output", output, FLOAT, (1, batch, hidden)),
        address("the last state", last_h, FLOAT, shape),
        address("c_0", held[1], FLOAT, shape) if cell.states == 2 else 0,
        0 if c is None else address("c", c, FLOAT, shape),
        0 if a is None else address("a", a, FLOAT, (batch, cell.gates * hidden)),
        *_weight_addresses(cell, kept, width, hidden),
    )  # fmt: skip
    last: State = (last_h,)
    if cell.states == 2 and c is not None:
        last += (c.clone() if keep else c,)
    return Trace(output, last, x, state, None, reverse, () if a is None else (a, c))


def _weight_addresses(cell: Cell, weights: Sequence[Tensor | None], width: int, hidden: int) -> list[int]:
    """Of W_x, W_h, b and b_n; 0 where there is none."""
    rows = cell.gates * hidden
    shapes = ((rows, width), (rows, hidden), (rows,), (hidden,))
    return [
        0 if weight is None else address(name, weight, FLOAT, shape)
        for name, weight, shape in zip(Weights._fields, weights, shapes, strict=True)
    ]


def _whole_step(*numbers: int) -> None:
    if _function(whole_step)(*numbers) != DONE:
        raise MemoryError("there is no memory for a step's intermediate results")


def _through_gates(
    cell: Cell,
    x: Float[Tensor, "one batch input"],
    a: Float[Tensor, "batch gates_hidden"],
    products: Float[Tensor, "batch gates_hidden"],
    state: State,
    b_n: Tensor | None,
    reverse: bool,
    keep: bool,
) -> Trace:
    """From W_x x + b and W_h h to the next state."""
    h = in_rows(state[0])
    shape = batch, hidden = h.shape
    rows, width = (1, batch, hidden), cell.gates * hidden
    output = h.new_empty(rows)
    places = [
        address("a", a, FLOAT, (batch, width)),
        address("W_h h", products, FLOAT, (batch, width)),
        address("the initial state", h, FLOAT, shape),
        address("output", output, FLOAT, rows),
    ]
    if cell.states == 2:
        c_before, c = in_rows(state[1]), h.new_empty(shape)
        places += [address("the initial state", c_before, FLOAT, shape), address("c", c, FLOAT, shape), 0]
    else:
        c = h.new_empty(shape)  # q; not written if it is not kept
        b_n = h.new_zeros(hidden) if b_n is None else in_rows(b_n)
        places += [0, address("q", c, FLOAT, shape), address("b_n", b_n, FLOAT, (hidden,))]
    _function(gates_forward)(CELLS[cell.name], int(keep), batch, hidden, *places)
    last: State = (output[0].clone(),)
    if cell.states == 2:
        last += (c.clone() if keep else c,)
    return Trace(output, last, x, state, None, reverse, (a, c) if keep else ())


def backward(
    cell: Cell,
    trace: Trace,
    weights: Weights,
    d_hidden: Float[Tensor, "one batch hidden"],
    d_last: LastGradients,
    wanted: Set[str],
) -> Gradients:
    """From the gradients by the state after the step to those that are wanted."""
    h = in_rows(trace.state[0])
    shape = batch, hidden = h.shape
    d_state = by_last_state(d_last, trace.state)
    width = cell.deltas * hidden
    d_a, d_b = h.new_empty(batch, width), h.new_zeros(width)
    named = {"h": h, "h_1": trace.hidden[0], "d_hidden": in_rows(d_hidden[0]), "d_h": d_state[0]}
    if cell.gates > 1:
        a, named["c_1"] = trace.saved
        named["a"] = a
    if cell.states == 2:
        named |= {"c": in_rows(trace.state[1]), "d_c": d_state[1]}
    shapes = {"a": (batch, cell.gates * hidden)}
    places = {name: address(name, part, FLOAT, shapes.get(name, shape)) for name, part in named.items()}
    _function(gates_backward)(
        CELLS[cell.name], batch, hidden, NOTHING_AT,
        address("d_a", d_a, FLOAT, (batch, width)),
        address("d_b", d_b, FLOAT, (width,)),
        *[places.get(name, 0) for name in ("a", "h", "h_1", "c", "c_1", "d_hidden", "d_h", "d_c")],
    )  # fmt: skip
    by_state: LastGradients = (None,) * cell.states
    if "state" in wanted:
        _hand_back(cell, d_state[0], d_a, weights.W_h)
        by_state = d_state
    found = gradients_of_rows(cell, trace.x[0], h, weights, d_a, d_b, by_state, wanted, _outer_product)
    return found if found.x is None else found._replace(x=found.x[None])


def _outer_product(d_a: Float[Tensor, "batch gates_hidden"], u: Float[Tensor, "batch features"]) -> Tensor:
    return d_a.t() @ u


def _hand_back(
    cell: Cell, d_h: Float[Tensor, "batch hidden"], d_a: Float[Tensor, "batch deltas_hidden"], W_h: Tensor
) -> None:
    """Adds the gradient by the initial h that comes by W_h; where r multiplies q, d_a has q's first."""
    if not cell.inner_bias:
        d_h.addmm_(d_a, W_h)
        return
    hidden = d_h.shape[1]
    d_h.addmm_(d_a[:, :hidden], W_h[-hidden:]).addmm_(d_a[:, hidden:-hidden], W_h[:-hidden])


@cache
def _function(compiled: Callable[[], Any]) -> Callable[..., Any]:
    """To be called from Python; Numba makes a new one each time it is asked."""
    return compiled().ctypes

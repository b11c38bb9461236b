"""A single step of the CPU engine.

A small one is one compiled call, products and gates; of a larger one the products are torch's. To pack W_h for the walk
over many steps takes the time in which torch multiplies with it once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from functools import cache
from typing import Any, no_type_check

import numpy as np
import torch
from jaxtyping import Float
from numba import njit, types
from numba.core import cgutils
from numba.core.ccallback import CFunc
from numba.extending import intrinsic
from torch import Tensor

from hctnlp.recurrent.cell import Cell, Gradients, LastGradients, State, Weights, by_last_state
from hctnlp.recurrent.engines import gates
from hctnlp.recurrent.engines.all_steps import gradients_of_rows
from hctnlp.recurrent.engines.engine import Trace
from hctnlp.recurrent.engines.kernels import (
    CELLS,
    GRU,
    LSTM,
    PANEL,
    RNN_TANH,
    TILE_BYTES,
    multiply,
    pack_columns,
)
from hctnlp.recurrent.engines.product import MOST_ROWS, WIDE
from hctnlp.recurrent.engines.rows import in_rows
from hctnlp.simd.cache import cfunc
from hctnlp.simd.memory import address
from hctnlp.simd.vectors import BYTES, INT64, LANES, Memory, Variable, first_lanes, sums

FLOAT = torch.float32
FEW = 4  # rows: with fewer it takes longer to pack a matrix than to multiply with it
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
def _function(compiled: Callable[[], CFunc]) -> Callable[..., Any]:
    """To be called from Python; Numba makes a new one each time it is asked."""
    return compiled().ctypes


@intrinsic
def dots(_typing, row, matrix, units, depth, out):
    """``dots(x, W, n, depth, out)``: a vector of W_u · x for the rows u of W, of which there are ``n`` or ``LANES``."""
    signature = types.void(*[types.int64] * 5)

    def codegen(context, builder, _signature, args):
        row_, matrix_, units_, depth_, out_ = args
        last, zero = builder.sub(units_, INT64(1)), INT64(0)
        starts = []
        for lane in range(LANES):  # beyond the last one it again
            unit = builder.select(builder.icmp_signed("<", INT64(lane), last), INT64(lane), last)
            starts.append(builder.add(matrix_, builder.mul(unit, builder.mul(depth_, INT64(BYTES)))))
        totals = [Variable(builder) for _ in range(LANES)]

        def add(memory, k):
            place = builder.mul(k, INT64(BYTES))
            x = memory.load(builder.add(row_, place))
            for start, total in zip(starts, totals, strict=True):
                total.add(memory.load(builder.add(start, place)) * x)

        whole = builder.sub(depth_, builder.urem(depth_, INT64(LANES)))
        with cgutils.for_range_slice(builder, zero, whole, INT64(LANES), INT64) as (k, _):
            add(Memory(builder), k)
        with builder.if_then(builder.icmp_signed("<", whole, depth_)):
            add(Memory(builder, first_lanes(builder, builder.sub(depth_, whole))), whole)
        Memory(builder).store(sums([total.get() for total in totals]), out_)
        return context.get_dummy_value()

    return signature, codegen


@njit
@no_type_check
def multiply_units(parts, gates_, n, rows, x, W, depth, hidden, unit, panel, tile):
    """The products of some rows with those of W for the gates of ``n`` vectors of units; if packed, from the panel."""
    if panel != 0:
        multiply(rows, parts, x, depth * BYTES, panel, depth, tile)
        return
    for r in range(rows):
        for gate in range(gates_):
            for j in range(n):
                start, left = unit + j * LANES, hidden - unit - j * LANES
                place = tile + (r * parts + gate * n + j) * PANEL
                dots(x + r * depth * BYTES, W + (gate * hidden + start) * depth * BYTES, left, depth, place)


@njit
@no_type_check
def pack_units(parts, gates_, n, W, depth, hidden, unit, panel):
    """The rows of W for the gates of ``n`` vectors of units."""
    if panel == 0:
        return
    for gate in range(gates_):
        for j in range(n):
            start = unit + j * LANES
            source = W + (gate * hidden + start) * depth * BYTES
            pack_columns(source, depth, hidden - start, panel + (gate * n + j) * PANEL, parts * PANEL)


DONE = 1


@cfunc(types.int64(*[types.int64] * 17), boundscheck=False, error_model="numpy")
@no_type_check
def whole_step(
    cell, gates_, keep, batch, width, hidden, x, before, after, last, c_before, c, a, W_x, W_h, b, b_n
):  # fmt: skip
    """A step of all rows: for the gates of some units W_x x + b, then W_h h and the gates.

    Where the initial state or a bias is missing (0) there are zeros. Numba returns 0 when it has no memory.
    """
    zeros = np.zeros(max(gates_, batch) * hidden, np.float32)
    room = np.empty((TILE_BYTES + WIDE * PANEL * max(width, hidden)) // BYTES, np.float32)
    inputs = np.empty(batch * gates_ * hidden if a == 0 else 1, np.float32)
    tile, nothing = room.ctypes.data, zeros.ctypes.data
    panel = tile + TILE_BYTES if batch > FEW else 0
    if a == 0:
        a = inputs.ctypes.data
    before, c_before, b, b_n = before or nothing, c_before or nothing, b or nothing, b_n or nothing
    wide = WIDE if gates_ == 1 else 1
    for v in range(0, (hidden + LANES - 1) // LANES, wide):
        n, unit = min(wide, (hidden + LANES - 1) // LANES - v), v * LANES
        parts = n * gates_
        tiles = (batch + MOST_ROWS[parts] - 1) // MOST_ROWS[parts]
        pack_units(parts, gates_, n, W_x, width, hidden, unit, panel)
        for i in range(tiles):
            at = batch * i // tiles
            rows = batch * (i + 1) // tiles - at
            row = x + at * width * BYTES
            multiply_units(parts, gates_, n, rows, row, W_x, width, hidden, unit, panel, tile)
            add_bias(parts, gates_, n, rows, at, unit, hidden, a, b, tile)
        pack_units(parts, gates_, n, W_h, hidden, hidden, unit, panel)
        for i in range(tiles):
            at = batch * i // tiles
            rows = batch * (i + 1) // tiles - at
            row = before + at * hidden * BYTES
            multiply_units(parts, gates_, n, rows, row, W_h, hidden, hidden, unit, panel, tile)
            pass_gates(cell, keep, parts, gates_, n, rows, at, unit, hidden, a, before, after, c_before, c, b_n, tile)
    copy(after, last, batch * hidden)
    return DONE + 0 * (len(room) + len(zeros) + len(inputs))  # they are held until here


@njit
@no_type_check
def add_bias(parts, gates_, n, rows, at, unit, hidden, a, b, tile):
    """W_x x + b of some rows and units, from their product."""
    for j in range(n):
        start = a + at * gates_ * hidden * BYTES
        numbers = (tile + j * PANEL, parts * PANEL, rows, 1, unit + j * LANES, hidden, start, b)
        if gates_ == 4:
            gates.project_4(numbers)
        elif gates_ == 3:
            gates.project_3(numbers)
        else:
            gates.project_1(numbers)


@njit
@no_type_check
def pass_gates(cell, keep, parts, gates_, n, rows, at, unit, hidden, a, before, after, c_before, c, b_n, tile):
    """The gates of some rows and units, from the product with W_h."""
    size = at * hidden * BYTES
    for j in range(n):
        numbers = (
            tile + j * PANEL,
            parts * PANEL,
            rows,
            1,
            unit + j * LANES,
            hidden,
            a + size * gates_,
            before + size,
            after + size,
            c_before + size,
            c + size,
            b_n,
        )
        if cell == LSTM:
            if keep != 0:
                gates.lstm(numbers)
            else:
                gates.lstm_alone(numbers)
        elif cell == GRU:
            if keep != 0:
                gates.gru(numbers)
            else:
                gates.gru_alone(numbers)
        elif cell == RNN_TANH:
            gates.rnn_tanh(numbers)
        else:
            gates.rnn_relu(numbers)


@njit
@no_type_check
def copy(source, target, count):
    """So many float32."""
    for k in range(0, count, LANES):
        copy_whole(source + k * BYTES, min(count - k, LANES), target + k * BYTES)


@intrinsic
def copy_whole(_typing, source, count, target):
    """``copy_whole(source, n, target)``: ``n`` numbers, at most a vector."""
    signature = types.void(types.int64, types.int64, types.int64)

    def codegen(context, builder, _signature, args):
        memory = Memory(builder, first_lanes(builder, args[1]))
        memory.store(memory.load(args[0]), args[2])
        return context.get_dummy_value()

    return signature, codegen


@cfunc(types.void(*[types.int64] * 11), boundscheck=False, error_model="numpy")
@no_type_check
def gates_forward(cell, keep, batch, hidden, a, products, before, after, c_before, c, b_n):
    """The gates of all rows, from ``a`` = W_x x + b and ``products`` = W_h h, both (batch, G·hidden)."""
    for unit in range(0, hidden, LANES):
        numbers = (products, 0, batch, 1, unit, hidden, a, before, after, c_before, c, b_n)
        if cell == LSTM:
            if keep != 0:
                gates.whole_lstm(numbers)
            else:
                gates.whole_lstm_alone(numbers)
        elif cell == GRU:
            if keep != 0:
                gates.whole_gru(numbers)
            else:
                gates.whole_gru_alone(numbers)


@cfunc(types.void(*[types.int64] * 14), boundscheck=False, error_model="numpy")
@no_type_check
def gates_backward(cell, batch, hidden, nothing, d_a, d_b, a, before, after, c_before, c, d_hidden, d_h, d_c):
    """Back through the gates of all rows; ``nothing`` is a vector of zeros."""
    for unit in range(0, hidden, LANES):
        numbers = (nothing, 0, batch, 1, unit, hidden, a, before, after, c_before, c, d_hidden, d_a, d_h, d_c, d_b)
        if cell == LSTM:
            gates.lstm_backward(numbers)
        elif cell == GRU:
            gates.gru_backward(numbers)
        elif cell == RNN_TANH:
            gates.rnn_tanh_backward(numbers)
        else:
            gates.rnn_relu_backward(numbers)

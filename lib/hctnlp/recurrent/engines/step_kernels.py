"""What a single step is on the CPU, compiled: of a small one all of it, of a larger one the gates.

Numba compiles the functions as they stand: nothing that checks types at run time may be wrapped around them.
"""

from __future__ import annotations

from typing import no_type_check

import numpy as np
from numba import njit, types
from numba.core import cgutils
from numba.extending import intrinsic

from hctnlp.recurrent.engines import gates
from hctnlp.recurrent.engines.kernels import GRU, LSTM, PANEL, RNN_TANH, TILE_BYTES, multiply, pack_columns
from hctnlp.recurrent.engines.product import MOST_ROWS, WIDE
from hctnlp.simd import cache
from hctnlp.simd.vectors import BYTES, INT64, LANES, Memory, Variable, first_lanes, sums

FEW = 4  # rows: with fewer it takes longer to pack a matrix than to multiply with it
DONE = 1


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


@cache.cfunc(types.int64(*[types.int64] * 17), boundscheck=False, error_model="numpy")
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


@cache.cfunc(types.void(*[types.int64] * 11), boundscheck=False, error_model="numpy")
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


@cache.cfunc(types.void(*[types.int64] * 14), boundscheck=False, error_model="numpy")
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

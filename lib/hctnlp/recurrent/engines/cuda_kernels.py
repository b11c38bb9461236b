"""The steps of a recurrent net on the GPU: programs hold a tile of the state, and walk through the sequence with it.

A program has ``ROWS`` sequences of the batch and ``UNITS`` hidden units. Where one program has all units, it needs
nobody: the state stays in its registers (``CARRIED``). Else the programs of the same sequences are a team: each writes
its part of the state to memory, counts itself in, and waits until all of them have done so. That all are there at the
same time has to be granted by whoever launches them; or a launch is a single step, and nobody waits.

With ``ROWS`` = 1 the products are sums in exact float32, with 16 rows or more they are ``tl.dot`` in ``PRECISION``; for
"tf32" the weights come rounded.

Triton knows only sizes that are powers of two; the padding is neither read nor written.
"""

from typing import no_type_check

import triton
import triton.language as tl
from triton import next_power_of_2

__all__ = ["backward_steps", "copy_weights", "forward_steps", "next_power_of_2"]


@triton.jit
@no_type_check  # Triton compiles the source; a wrapper that checks types is nothing it could compile
def _sigmoid(x):
    return 1 / (1 + tl.exp(-x))


@triton.jit
@no_type_check
def _tanh(x):
    """(1 - e^-2|x|) / (1 + e^-2|x|), and near 0, where the difference would cancel, Cephes' polynomial."""
    size = tl.abs(x)
    e = tl.exp(-2 * size)
    far = (1 - e) / (1 + e)
    z = x * x
    p = -5.70498872745e-3
    p = p * z + 2.06390887954e-2
    p = p * z - 5.37397155531e-2
    p = p * z + 1.33314422036e-1
    p = p * z - 3.33332819422e-1
    return tl.where(size < 0.625, p * z * x + x, tl.where(x < 0, -far, far))


@triton.jit
@no_type_check
def _operand(x, PRECISION: tl.constexpr):
    """For TF32 the nearest number with 10 bits after the point: the tensor cores would cut the others off."""
    if PRECISION == "tf32":
        bits = (x.to(tl.int32, bitcast=True) + 0x1000) & -0x2000
        x = tl.where(tl.abs(x) < 3.4e38, bits.to(tl.float32, bitcast=True), x)  # not those of an infinity or a NaN
    return x


@triton.jit
@no_type_check
def copy_weights(
    W,  # (ROWS, COLUMNS)
    copy,  # receives (COLUMNS, ROWS) with TRANSPOSED, else (ROWS, COLUMNS)
    ROWS: tl.constexpr,
    COLUMNS: tl.constexpr,
    TRANSPOSED: tl.constexpr,
    PRECISION: tl.constexpr,
    TILE: tl.constexpr,
):
    """The weights as the products of several sequences read them: the units side by side, rounded for TF32."""
    row = (tl.program_id(0) * TILE + tl.arange(0, TILE))[:, None]
    column = (tl.program_id(1) * TILE + tl.arange(0, TILE))[None, :]
    inside = (row < ROWS) & (column < COLUMNS)
    w = _operand(tl.load(W + row * COLUMNS + column, mask=inside, other=0.0), PRECISION)
    at = row * COLUMNS + column
    if TRANSPOSED:
        at = column * ROWS + row
    tl.store(copy + at, w, mask=inside)


@triton.jit
@no_type_check
def _wait(counter, count):
    """Until so many programs have counted themselves in; what they wrote before can be read after."""
    while tl.atomic_add(counter, 0, sem="acquire") < count:
        pass


@triton.jit
@no_type_check
def _count_in(counter):
    tl.debug_barrier()  # all threads of this program have written
    tl.atomic_add(counter, 1, sem="release")


@triton.jit
@no_type_check
def _four(p, at, inside, HIDDEN: tl.constexpr, BLOCKS: tl.constexpr):
    """The numbers of up to four blocks, HIDDEN apart; the first again where there are fewer."""
    x0 = tl.load(p + at, mask=inside, other=0.0)
    x1, x2, x3 = x0, x0, x0
    if BLOCKS > 1:
        x1 = tl.load(p + at + HIDDEN, mask=inside, other=0.0)
        x2 = tl.load(p + at + 2 * HIDDEN, mask=inside, other=0.0)
    if BLOCKS > 3:
        x3 = tl.load(p + at + 3 * HIDDEN, mask=inside, other=0.0)
    return x0, x1, x2, x3


@triton.jit
@no_type_check
def _gates_sums(column, w0, w1, w2, w3, GATES: tl.constexpr):
    """Σ_k column_k · w[k] for each gate. One reduction for all, since in each all threads wait for all."""
    if GATES == 1:
        s0 = tl.sum(w0 * column, axis=0)
        s1, s2, s3 = s0, s0, s0
    else:  # GRU sums its third gate twice
        two, more = tl.join(w0 * column, w1 * column), tl.join(w2 * column, w3 * column)
        s01, s23 = tl.split(tl.sum(tl.join(two, more), axis=0))
        s0, s1 = tl.split(s01)
        s2, s3 = tl.split(s23)
    return s0[None, :], s1[None, :], s2[None, :], s3[None, :]


@triton.jit(do_not_specialize=["batch", "steps", "first", "last", "reverse"])  # else compiled anew for 1 and for 16
@no_type_check
def forward_steps(
    W,  # W_h: the weight of gate g by unit u and number k of the state at g·OF_GATE + u·OF_UNIT + k·OF_NUMBER
    a,  # (steps, batch, GATES·HIDDEN): W_x x + b; the gates when the walk is over, but for RNN
    b_n,  # (HIDDEN,): only GRU reads it
    h,  # (steps + 1, batch, HIDDEN): receives the initial state, then those after the steps; reversed, it is last
    c,  # the same, LSTM's cells; (steps, batch, HIDDEN): GRU's q = W_h h + b_n
    out,  # (steps, batch, HIDDEN): h, zero beyond the lengths; only with LENGTHS
    lengths,  # int64 (batch,); only with LENGTHS
    h_0,  # (batch, HIDDEN): the initial state
    c_0,  # the same, LSTM
    h_n,  # (batch, HIDDEN): receives the last state
    c_n,  # the same, LSTM
    counters,  # int32, one for each tile of rows, zeros; only with TEAM
    batch,
    steps,
    first,  # this launch walks from position first to last - 1
    last,
    reverse,  # 1: position 0 is the last step
    CELL: tl.constexpr,
    GATES: tl.constexpr,
    HIDDEN: tl.constexpr,
    ROWS: tl.constexpr,
    UNITS: tl.constexpr,
    DEPTH: tl.constexpr,  # how many numbers of the state are multiplied at a time
    RESIDENT: tl.constexpr,  # the weights of so many gates are read once; 0 unless DEPTH >= HIDDEN
    CARRIED: tl.constexpr,
    TEAM: tl.constexpr,
    LENGTHS: tl.constexpr,
    PRECISION: tl.constexpr,
    OF_GATE: tl.constexpr,
    OF_UNIT: tl.constexpr,
    OF_NUMBER: tl.constexpr,
):
    """RNN-1; LSTM-1 to LSTM-6; GRU-1, GRU-2, GRU-5, GRU-4; a sequence that has ended keeps its state (RNN-8)."""
    row = tl.program_id(1) * ROWS + tl.arange(0, ROWS)
    unit = tl.program_id(0) * UNITS + tl.arange(0, UNITS)
    depth = tl.arange(0, DEPTH)
    real, beside = (row < batch)[:, None], (unit < HIDDEN)[None, :]
    inside = real & beside
    wide = row.to(tl.int64)[:, None]  # 64 bits: the arrays may have more than 2³¹ numbers
    cell, gate = wide * HIDDEN + unit[None, :], wide * (GATES * HIDDEN) + unit[None, :]
    whole = batch.to(tl.int64) * HIDDEN  # numbers in the state of all sequences
    stride = 1 - 2 * reverse
    if TEAM:
        counter = counters + tl.program_id(1)
    weights = W + depth[:, None] * OF_NUMBER + unit[None, :] * OF_UNIT

    t = (reverse * (steps - 1) + first * stride).to(tl.int64)
    initial = (t + reverse) * whole
    state = tl.load(tl.where(first == 0, h_0, h + initial) + cell, mask=inside, other=0.0)
    tl.store(h + initial + cell, state, mask=inside)
    memory = state
    if CELL == "lstm":
        memory = tl.load(tl.where(first == 0, c_0, c + initial) + cell, mask=inside, other=0.0)
        tl.store(c + initial + cell, memory, mask=inside)
    if CELL == "gru":
        bias = tl.load(b_n + unit[None, :], mask=beside, other=0.0)
    if LENGTHS:
        length = tl.load(lengths + row[:, None], mask=real, other=0)
    k0, k1, k2, k3 = state, state, state, state
    if RESIDENT > 0:
        k0, k1, k2, k3 = _four(weights, 0, (depth < HIDDEN)[:, None] & beside, OF_GATE, GATES)
    n0, n1, n2, n3 = _four(a, t * whole * GATES + gate, inside, HIDDEN, GATES)
    for position in range(first, last):
        t = (reverse * (steps - 1) + position * stride).to(tl.int64)
        x0, x1, x2, x3 = n0, n1, n2, n3  # those of the next step are under way during this one
        ahead = (reverse * (steps - 1) + tl.minimum(position + 1, last - 1) * stride).to(tl.int64)
        n0, n1, n2, n3 = _four(a, ahead * whole * GATES + gate, inside, HIDDEN, GATES)
        y0 = tl.zeros([ROWS, UNITS], tl.float32)
        y1, y2, y3 = y0, y0, y0
        if TEAM:
            _wait(counter, (position - first) * tl.num_programs(0))
        for k in range(0, HIDDEN, DEPTH):
            below = k + depth < HIDDEN
            part = state
            if not CARRIED:
                before = tl.where(position == 0, h_0, h + (t + reverse) * whole)
                part = tl.load(
                    before + wide * HIDDEN + (k + depth)[None, :],
                    mask=real & below[None, :],
                    other=0.0,
                    cache_modifier=".cg",
                )
            w0, w1, w2, w3 = k0, k1, k2, k3
            in_weights = below[:, None] & beside
            chunk = weights + k * OF_NUMBER
            if RESIDENT < 1:
                w0 = tl.load(chunk, mask=in_weights, other=0.0)
            if RESIDENT < 2 and GATES > 1:
                w1 = tl.load(chunk + OF_GATE, mask=in_weights, other=0.0)
            if RESIDENT < 3 and GATES > 1:
                w2 = tl.load(chunk + 2 * OF_GATE, mask=in_weights, other=0.0)
            if GATES == 3:
                w3 = w2
            elif RESIDENT < 4 and GATES > 3:
                w3 = tl.load(chunk + 3 * OF_GATE, mask=in_weights, other=0.0)
            if ROWS == 1:
                s0, s1, s2, s3 = _gates_sums(tl.sum(part, axis=0)[:, None], w0, w1, w2, w3, GATES)
                y0 += s0
                y1 += s1
                y2 += s2
                y3 += s3
            else:
                part = _operand(part, PRECISION)
                y0 = tl.dot(part, w0, y0, input_precision=PRECISION)
                if GATES > 1:
                    y1 = tl.dot(part, w1, y1, input_precision=PRECISION)
                    y2 = tl.dot(part, w2, y2, input_precision=PRECISION)
                if GATES > 3:
                    y3 = tl.dot(part, w3, y3, input_precision=PRECISION)

        after = memory
        if CELL == "lstm":
            x0, x1, x2, x3 = _sigmoid(x0 + y0), _sigmoid(x1 + y1), _tanh(x2 + y2), _sigmoid(x3 + y3)
            after = x1 * memory + x0 * x2
            new = x3 * _tanh(after)
        elif CELL == "gru":
            q = y2 + bias
            x0, x1 = _sigmoid(x0 + y0), _sigmoid(x1 + y1)
            x2 = _tanh(x2 + x0 * q)
            new = state + x1 * (x2 - state)
            tl.store(c + t * whole + cell, q, mask=inside)
        elif CELL == "rnn_tanh":
            new = _tanh(x0 + y0)
        else:
            new = x0 + y0
            new = tl.where(new < 0, 0.0, new)  # a NaN stays one
        if LENGTHS:
            alive = t < length
            tl.store(out + t * whole + cell, tl.where(alive, new, 0.0), mask=inside)
            new, after = tl.where(alive, new, state), tl.where(alive, after, memory)
        state, memory = new, after
        tl.store(h + (t + 1 - reverse) * whole + cell, state, mask=inside)
        if CELL == "lstm":
            tl.store(c + (t + 1 - reverse) * whole + cell, memory, mask=inside)
        if GATES > 1:
            gates_at = a + t * whole * GATES + gate
            tl.store(gates_at, x0, mask=inside)
            tl.store(gates_at + HIDDEN, x1, mask=inside)
            tl.store(gates_at + 2 * HIDDEN, x2, mask=inside)
        if GATES > 3:
            tl.store(a + t * whole * GATES + gate + 3 * HIDDEN, x3, mask=inside)
        if TEAM:
            _count_in(counter)
        elif not CARRIED:
            tl.debug_barrier()
    if last == steps:
        tl.store(h_n + cell, state, mask=inside)
        if CELL == "lstm":
            tl.store(c_n + cell, memory, mask=inside)


@triton.jit
@no_type_check
def _sum_of_products(p0, p1, p2, p3, w0, w1, w2, w3, GATES: tl.constexpr):
    """Σ over gates and k of p_k · w[k], of one row. Gates are side by side in a thread, so that they move together."""
    if GATES == 1:
        products = w0 * tl.sum(p0, axis=0)[:, None]
    elif GATES == 3:
        two = tl.join(w0, w1) * tl.sum(tl.join(p0, p1), axis=0)[:, None, :]
        products = tl.sum(two, axis=2) + w2 * tl.sum(p2, axis=0)[:, None]
    else:
        parts = tl.sum(tl.join(tl.join(p0, p1), tl.join(p2, p3)), axis=0)
        four = tl.join(tl.join(w0, w1), tl.join(w2, w3)) * parts[:, None, :, :]
        products = tl.sum(tl.sum(four, axis=3), axis=2)
    return tl.sum(products, axis=0)[None, :]


@triton.jit
@no_type_check
def _handed_back(
    W,  # where this program's columns begin
    d_a,  # where this program's rows of the deltas begin
    m0,  # the deltas by the rows of W_h; only with CARRIED
    m1,
    m2,
    m3,
    k0,  # the weights of the first RESIDENT gates
    k1,
    k2,
    k3,
    real,
    beside,
    SHIFT: tl.constexpr,  # GRU: 1, since W_h's rows are by r, z, q, and the deltas by q, r, z, n
    GATES: tl.constexpr,
    HIDDEN: tl.constexpr,
    ROWS: tl.constexpr,
    UNITS: tl.constexpr,
    DEPTH: tl.constexpr,
    RESIDENT: tl.constexpr,
    CARRIED: tl.constexpr,
    PRECISION: tl.constexpr,
):
    """W_hᵀ δ (RNN-4): (ROWS, UNITS)."""
    depth = tl.arange(0, DEPTH)
    y = tl.zeros([ROWS, UNITS], tl.float32)
    for k in range(0, HIDDEN, DEPTH):
        below = k + depth < HIDDEN
        in_weights, in_deltas = below[:, None] & beside, real & below[None, :]
        chunk, delta = W + (k + depth)[:, None] * HIDDEN, d_a + (k + depth)[None, :]
        w0, w1, w2, w3 = k0, k1, k2, k3
        if RESIDENT < 1:
            w0 = tl.load(chunk, mask=in_weights, other=0.0)
        if RESIDENT < 2 and GATES > 1:
            w1 = tl.load(chunk + HIDDEN * HIDDEN, mask=in_weights, other=0.0)
        if RESIDENT < 3 and GATES > 1:
            w2 = tl.load(chunk + 2 * HIDDEN * HIDDEN, mask=in_weights, other=0.0)
        if RESIDENT < 4 and GATES > 3:
            w3 = tl.load(chunk + 3 * HIDDEN * HIDDEN, mask=in_weights, other=0.0)
        p0, p1, p2, p3 = m0, m1, m2, m3
        if not CARRIED:
            p0 = tl.load(delta + SHIFT * HIDDEN, mask=in_deltas, other=0.0, cache_modifier=".cg")
            if GATES > 1:
                p1 = tl.load(delta + (1 + SHIFT) * HIDDEN, mask=in_deltas, other=0.0, cache_modifier=".cg")
                p2 = tl.load(delta + (2 - 2 * SHIFT) * HIDDEN, mask=in_deltas, other=0.0, cache_modifier=".cg")
            if GATES > 3:
                p3 = tl.load(delta + 3 * HIDDEN, mask=in_deltas, other=0.0, cache_modifier=".cg")
        if ROWS == 1:
            y += _sum_of_products(p0, p1, p2, p3, w0, w1, w2, w3, GATES)
        else:
            y = tl.dot(_operand(p0, PRECISION), w0, y, input_precision=PRECISION)
            if GATES > 1:
                y = tl.dot(_operand(p1, PRECISION), w1, y, input_precision=PRECISION)
                y = tl.dot(_operand(p2, PRECISION), w2, y, input_precision=PRECISION)
            if GATES > 3:
                y = tl.dot(_operand(p3, PRECISION), w3, y, input_precision=PRECISION)
    return y


@triton.jit
@no_type_check
def _begun(d, d_n, at, inside, goes_on):
    """The gradient where a launch begins: the one by the last state, or what the launch before has left."""
    if d_n is None:
        d_begun = tl.where(goes_on, tl.load(d + at, mask=inside, other=0.0), 0.0)
    else:
        d_begun = tl.load(tl.where(goes_on, d, d_n) + at, mask=inside, other=0.0)
    return d_begun


@triton.jit(do_not_specialize=["batch", "steps", "first", "last", "final", "reverse"])
@no_type_check
def backward_steps(
    W,  # (GATES·HIDDEN, HIDDEN): W_h
    gates,  # (steps, batch, GATES·HIDDEN), of forward_steps
    h,  # of forward_steps
    c,  # of forward_steps
    d_hidden,  # (steps, batch, HIDDEN)
    d_a,  # (steps, batch, DELTAS·HIDDEN): receives the deltas; GRU's are by q, r, z, n
    d_h,  # (batch, HIDDEN): receives what is handed back past the weights when the launch is over
    d_c,  # the same, LSTM
    d_h_n,  # (batch, HIDDEN): the gradient by the last state; None for zeros
    d_c_n,  # the same, LSTM
    lengths,  # int64 (batch,); only with LENGTHS
    counters,  # int32, one for each tile of rows, zeros; only with TEAM
    batch,
    steps,
    first,  # this launch walks from position last - 1 to first
    last,
    final,  # 1: and hands back to the state before the first step, so that d_h is the gradient by that one
    reverse,
    CELL: tl.constexpr,
    GATES: tl.constexpr,
    DELTAS: tl.constexpr,
    SHIFT: tl.constexpr,
    HIDDEN: tl.constexpr,
    ROWS: tl.constexpr,
    UNITS: tl.constexpr,
    DEPTH: tl.constexpr,
    RESIDENT: tl.constexpr,
    CARRIED: tl.constexpr,
    TEAM: tl.constexpr,
    LENGTHS: tl.constexpr,
    PRECISION: tl.constexpr,
):
    """RNN-3, RNN-4; LSTM-8 to LSTM-10; GRU-7, GRU-8; past the end of a sequence its gradient waits (RNN-8)."""
    row = tl.program_id(1) * ROWS + tl.arange(0, ROWS)
    unit = tl.program_id(0) * UNITS + tl.arange(0, UNITS)
    depth = tl.arange(0, DEPTH)
    real, beside = (row < batch)[:, None], (unit < HIDDEN)[None, :]
    inside = real & beside
    wide = row.to(tl.int64)[:, None]
    cell, gate = wide * HIDDEN + unit[None, :], wide * (GATES * HIDDEN) + unit[None, :]
    whole = batch.to(tl.int64) * HIDDEN
    stride = 1 - 2 * reverse
    if TEAM:
        counter = counters + tl.program_id(1)
    columns, deltas = W + unit[None, :], d_a + wide * (DELTAS * HIDDEN)

    zero = tl.zeros([ROWS, UNITS], tl.float32)
    d0, d1, d2, d3 = zero, zero, zero, zero
    past = _begun(d_h, d_h_n, cell, inside, last < steps)
    d_memory = zero
    if CELL == "lstm":
        d_memory = _begun(d_c, d_c_n, cell, inside, last < steps)
    if LENGTHS:
        length = tl.load(lengths + row[:, None], mask=real, other=0)
    k0, k1, k2, k3 = zero, zero, zero, zero
    if RESIDENT > 0:
        rows = columns + depth[:, None] * HIDDEN
        k0, k1, k2, k3 = _four(rows, 0, (depth < HIDDEN)[:, None] & beside, HIDDEN * HIDDEN, GATES)
    for back in range(0, last - first):
        position = last - 1 - back
        t = (reverse * (steps - 1) + position * stride).to(tl.int64)
        now = inside
        if LENGTHS:
            alive = t < length
            now = inside & alive
        total = tl.load(d_hidden + t * whole + cell, mask=now, other=0.0)
        if GATES > 1:
            g0, g1, g2, g3 = _four(gates, t * whole * GATES + gate, now, HIDDEN, GATES)
        if CELL == "lstm":
            c_before = tl.load(c + (t + reverse) * whole + cell, mask=now, other=0.0)
            slope = _tanh(tl.load(c + (t + 1 - reverse) * whole + cell, mask=now, other=0.0))
        elif CELL == "gru":
            c_before = tl.load(h + (t + reverse) * whole + cell, mask=now, other=0.0)
            slope = tl.load(c + t * whole + cell, mask=now, other=0.0)
        else:
            slope = tl.load(h + (t + 1 - reverse) * whole + cell, mask=now, other=0.0)
        if TEAM:
            _wait(counter, back * tl.num_programs(0))
        later = deltas + (t + stride) * whole * DELTAS
        m0, m1, m2, m3 = d0, d1, d2, d3
        if CELL == "gru":
            m0, m1, m2 = d1, d2, d0
        later_rows = (row + (position + 1) // steps * batch < batch)[:, None]  # the last step has none after it
        past += _handed_back(
            columns, later, m0, m1, m2, m3, k0, k1, k2, k3, later_rows, beside, SHIFT, GATES, HIDDEN,
            ROWS, UNITS, DEPTH, RESIDENT, CARRIED, PRECISION,
        )  # fmt: skip
        total += past
        new_past, new_d_memory = zero, d_memory
        if CELL == "lstm":
            d_cell = d_memory + total * g3 * (1 - slope * slope)
            d0, d1 = d_cell * g2 * g0 * (1 - g0), d_cell * c_before * g1 * (1 - g1)
            d2, d3 = d_cell * g0 * (1 - g2 * g2), total * slope * g3 * (1 - g3)
            new_d_memory = d_cell * g1
        elif CELL == "gru":
            d3 = total * g1 * (1 - g2 * g2)
            d0, d1 = d3 * g0, d3 * slope * g0 * (1 - g0)
            d2 = total * (g2 - c_before) * g1 * (1 - g1)
            new_past = total * (1 - g1)
        elif CELL == "rnn_tanh":
            d0 = total * (1 - slope * slope)
        else:
            d0 = tl.where(slope > 0, total, 0.0)
        if LENGTHS:
            d0, d1, d2, d3 = (
                tl.where(alive, d0, 0.0), tl.where(alive, d1, 0.0), tl.where(alive, d2, 0.0), tl.where(alive, d3, 0.0),
            )  # fmt: skip
            new_past, new_d_memory = tl.where(alive, new_past, past), tl.where(alive, new_d_memory, d_memory)
        past, d_memory = new_past, new_d_memory
        deltas_at = d_a + t * whole * DELTAS + wide * (DELTAS * HIDDEN) + unit[None, :]
        tl.store(deltas_at, d0, mask=inside)
        if DELTAS > 1:
            tl.store(deltas_at + HIDDEN, d1, mask=inside)
            tl.store(deltas_at + 2 * HIDDEN, d2, mask=inside)
            tl.store(deltas_at + 3 * HIDDEN, d3, mask=inside)
        if TEAM:
            _count_in(counter)
        elif not CARRIED:
            tl.debug_barrier()
    if final == 1:
        t = (reverse * (steps - 1) + first * stride).to(tl.int64)
        if TEAM:
            _wait(counter, (last - first) * tl.num_programs(0))
        m0, m1, m2, m3 = d0, d1, d2, d3
        if CELL == "gru":
            m0, m1, m2 = d1, d2, d0
        past += _handed_back(
            columns, deltas + t * whole * DELTAS, m0, m1, m2, m3, k0, k1, k2, k3, real, beside, SHIFT, GATES, HIDDEN,
            ROWS, UNITS, DEPTH, RESIDENT, CARRIED, PRECISION,
        )  # fmt: skip
    tl.store(d_h + cell, past, mask=inside)
    if CELL == "lstm":
        tl.store(d_c + cell, d_memory, mask=inside)

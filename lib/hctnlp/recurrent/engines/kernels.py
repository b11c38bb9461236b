"""The recurrent part of a layer: all steps of a sequence in one call, on several threads.

W_h is packed once, in the order in which the products read it, so that it stays in a core's own cache. What a thread
has of the work is one of two:

- sequences (``by_rows``): it walks through all steps with them and waits for nobody, but reads the whole of W_h;
- hidden units: at each step it multiplies the whole state before with its part of W_h, goes through the gates of its
  own units while the product is still near, and waits until the others have finished the step.

Everything is an address, an int64: Numba's arrays would be unpacked again for every tile.
"""

from __future__ import annotations

from typing import no_type_check

import numpy as np
from numba import carray, from_dtype, njit, types
from numba.extending import intrinsic

from hctnlp.recurrent.engines import gates
from hctnlp.recurrent.engines.product import MOST_ROWS, WIDE, product
from hctnlp.recurrent.engines.team import (
    DOUBLINGS,
    FIRST_NAP,
    SPINS,
    YIELDS,
    call_for_number,
    call_with_number,
    next_ticket,
    publish,
    published,
    relax,
)
from hctnlp.simd import cache
from hctnlp.simd.vectors import BYTES, INT64, LANES, Lanes, Memory, first_lanes, number_at

RNN_TANH, RNN_RELU, LSTM, GRU = range(4)
CELLS = {"rnn_tanh": RNN_TANH, "rnn_relu": RNN_RELU, "lstm": LSTM, "gru": GRU}
TILE_BYTES = WIDE * max(MOST_ROWS) * LANES * BYTES  # of a tile's products
LINE = 64  # bytes of a cache line: no two threads write to one
PANEL = LANES * BYTES  # bytes of a vector

Task = np.dtype(
    [
        (name, np.int64)
        for name in (
            "backward",  # 0 or 1: which way
            "cell",  # RNN_TANH, …
            "gates",  # G: of W_h
            "deltas",  # D: G, and one more for q where r multiplies W_h h + b_n
            "steps",
            "batch",
            "hidden",
            "reverse",  # 1: from the last step to the first
            "by_rows",  # 1: a thread has sequences; 0: it has units
            "lengths",  # int64 (batch,)
            "W_h",  # (G·hidden, hidden)
            "b",  # (G·hidden,)
            "b_n",  # (hidden,): only with D > G
            "a",  # (steps, batch, G·hidden): W_x x; the gates when the pass is over
            "h",  # (steps + 1, batch, hidden): the initial state, then those after the steps; reversed, it is last
            "c",  # as h: LSTM's cells; (steps, batch, hidden): q, with D > G
            "d_hidden",  # (steps, batch, hidden)
            "d_a",  # (steps, batch, D·hidden)
            "d_h",  # (batch, hidden): by the last state; by the initial state when the pass is over
            "d_c",  # the same, LSTM
            "d_b",  # (threads or 1, D·hidden): zeros; d_a summed over steps and a thread's rows when the pass is over
            "packed",  # room for W_h, its units filled up to whole vectors
            "tiles",  # TILE_BYTES for each thread
            "progress",  # LINE bytes for each thread: zeros; how many steps it has finished
            "threads",  # how many there are, unless OpenMP knows better
            "tickets",  # int64: 0; how many of them have asked for a number
            "thread_number",  # C functions, see hctnlp.recurrent.engines.team; 0 where OpenMP has no say
            "thread_count",
            "give_way",
            "nap",
        )
    ]
)
"""What a pass works on: numbers, and addresses of float32 unless it says otherwise."""


@intrinsic
def copy_lanes(_typing, source, count, target):
    """``copy_lanes(source, n, target)``: a vector with the first ``n`` numbers at source, the others 0."""
    signature = types.void(types.int64, types.int64, types.int64)

    def codegen(context, builder, _signature, args):
        Memory(builder).store(Memory(builder, first_lanes(builder, args[1])).load(args[0]), args[2])
        return context.get_dummy_value()

    return signature, codegen


@intrinsic
def add_lanes(_typing, source, count, target):
    """``add_lanes(source, n, target)``: adds the first ``n`` numbers of the vector at source to those at target."""
    signature = types.void(types.int64, types.int64, types.int64)

    def codegen(context, builder, _signature, args):
        Memory(builder, first_lanes(builder, args[1])).add_to(args[2], Memory(builder).load(args[0]))
        return context.get_dummy_value()

    return signature, codegen


@intrinsic
def clear_lanes(_typing, target):
    """``clear_lanes(target)``: a vector of zeros."""
    signature = types.void(types.int64)

    def codegen(context, builder, _signature, args):
        Memory(builder).store(Lanes(builder, 0.0), args[0])
        return context.get_dummy_value()

    return signature, codegen


@intrinsic
def gather_lanes(_typing, source, step, count, target):
    """``gather_lanes(source, step, n, target)``: a vector of ``n`` numbers ``step`` bytes apart, the others 0."""
    signature = types.void(types.int64, types.int64, types.int64, types.int64)

    def codegen(context, builder, _signature, args):
        source_, step_, count_, target_ = args
        lanes = Lanes(builder, 0.0).value
        for lane in range(LANES):
            inside = builder.icmp_signed("<", INT64(lane), count_)
            place = builder.select(inside, builder.mul(step_, INT64(lane)), INT64(0))
            number = number_at(builder, builder.add(source_, place))
            number = builder.select(inside, number, number.type(0.0))
            lanes = builder.insert_element(lanes, number, INT64(lane))
        Memory(builder).store(Lanes(builder, lanes), target_)
        return context.get_dummy_value()

    return signature, codegen


@njit
@no_type_check
def multiply(rows, vectors, a, stride, panel, depth, out):
    """:func:`product` as a function, so that it is compiled once and not where it is called."""
    product(rows, vectors, a, stride, panel, depth, out)


@njit
@no_type_check
def meet(task, thread, threads, step):
    """Wait until all threads have finished ``step`` steps: on the core at first, then less and less."""
    if threads == 1:
        return
    publish(task.progress + thread * LINE, step)
    for other in range(threads):
        looks = 0
        while published(task.progress + other * LINE) < step:
            looks += 1
            if looks <= SPINS:
                relax()
            elif looks <= SPINS + YIELDS:
                call_for_number(task.give_way)
            else:
                call_with_number(task.nap, FIRST_NAP << min(looks - SPINS - YIELDS - 1, DOUBLINGS))


@njit
@no_type_check
def own_vectors(task, thread, threads):
    """First and last (exclusive) vector of units that a thread packs, and has if units are shared out."""
    vectors = (task.hidden + LANES - 1) // LANES
    if task.by_rows == 0:
        return vectors * thread // threads, vectors * (thread + 1) // threads
    panels = (vectors + WIDE - 1) // WIDE  # whole ones, so that they lie as one thread would have packed them
    return panels * thread // threads * WIDE, min(panels * (thread + 1) // threads * WIDE, vectors)


@njit
@no_type_check
def own_rows(task, thread, threads):
    """First and last (exclusive) sequence of a thread."""
    if task.by_rows == 0:
        return 0, task.batch
    return task.batch * thread // threads, task.batch * (thread + 1) // threads


@njit
@no_type_check
def own_share(task, thread, threads, packed):
    """First and last vector of units of a thread, and where W_h for them lies, once it is packed."""
    first, last = own_vectors(task, thread, threads)
    if task.by_rows == 0:
        return first, last, packed
    meet(task, thread, threads, 1)
    return 0, (task.hidden + LANES - 1) // LANES, task.packed


@njit
@no_type_check
def pack_forward(task, first, last):
    """W_hᵀ, the columns of the gates of ``LANES`` units side by side; returns where it begins."""
    hidden, target = task.hidden, task.packed + first * task.gates * task.hidden * PANEL
    start = target
    wide = WIDE if task.gates == 1 else 1
    for v in range(first, last, wide):
        n = min(wide, last - v)
        for k in range(hidden):
            for gate in range(task.gates):
                for unit in range(v * LANES, (v + n) * LANES, LANES):
                    source = task.W_h + ((gate * hidden + unit) * hidden + k) * BYTES
                    gather_lanes(source, hidden * BYTES, hidden - unit, target)
                    target += PANEL
    return start


@njit
@no_type_check
def pack_backward(task, first, last):
    """W_h, the columns of up to ``WIDE`` vectors of units side by side; the rows in the order of ``d_a``."""
    hidden, target = task.hidden, task.packed + first * task.gates * task.hidden * PANEL
    start = target
    for v in range(first, last, WIDE):
        for k in range(task.gates * hidden):
            row = k
            if task.deltas > task.gates:  # q, r, z
                row = k + (task.gates - 1) * hidden if k < hidden else k - hidden
            for unit in range(v * LANES, min(v + WIDE, last) * LANES, LANES):
                copy_lanes(task.W_h + (row * hidden + unit) * BYTES, hidden - unit, target)
                target += PANEL
    return start


@njit
@no_type_check
def forward_steps(task, thread, threads):
    """A thread's share of all steps forward."""
    hidden, size = task.hidden, task.batch * task.hidden * BYTES
    packed = pack_forward(task, *own_vectors(task, thread, threads))
    first, last, packed = own_share(task, thread, threads, packed)
    top, bottom = own_rows(task, thread, threads)
    tile = task.tiles + thread * TILE_BYTES
    wide = WIDE if task.gates == 1 else 1
    for step in range(task.steps):
        t = task.steps - 1 - step if task.reverse else step
        before, after = task.h + (t + task.reverse) * size, task.h + (t + 1 - task.reverse) * size
        c_before, c = task.c + (t + task.reverse) * size, task.c + (t + 1 - task.reverse) * size
        if task.deltas > task.gates:
            c = task.c + t * size
        for v in range(first, last, wide):
            n = min(wide, last - v)
            vectors = n * task.gates
            panel = packed + (v - first) * task.gates * hidden * PANEL
            count = (bottom - top + MOST_ROWS[vectors] - 1) // MOST_ROWS[vectors]
            for i in range(count):
                b = top + (bottom - top) * i // count
                rows, at = top + (bottom - top) * (i + 1) // count - b, b * hidden * BYTES
                multiply(rows, vectors, before + at, hidden * BYTES, panel, hidden, tile)
                for j in range(n):
                    numbers = (
                        tile + j * PANEL,
                        vectors * PANEL,
                        rows,
                        (v + j) * LANES,
                        hidden,
                        t,
                        task.lengths + b * 8,
                        task.a + t * size * task.gates + at * task.gates,
                        before + at,
                        after + at,
                        c_before + at,
                        c + at,
                        task.b,
                        task.b_n,
                    )
                    if task.cell == LSTM:
                        gates.lstm(numbers)
                    elif task.cell == GRU:
                        gates.gru(numbers)
                    elif task.cell == RNN_TANH:
                        gates.rnn_tanh(numbers)
                    else:
                        gates.rnn_relu(numbers)
        if task.by_rows == 0:
            meet(task, thread, threads, step + 1)


@njit
@no_type_check
def backward_steps(task, thread, threads):
    """A thread's share of all steps back."""
    hidden, size = task.hidden, task.batch * task.hidden * BYTES
    packed = pack_backward(task, *own_vectors(task, thread, threads))
    first, last, packed = own_share(task, thread, threads, packed)
    top, bottom = own_rows(task, thread, threads)
    tile = task.tiles + thread * TILE_BYTES
    depth = task.gates * hidden
    deltas = task.deltas
    d_b = task.d_b + task.by_rows * thread * deltas * hidden * BYTES
    for step in range(task.steps + 1):
        t = step if task.reverse else task.steps - 1 - step
        later = t - 1 if task.reverse else t + 1  # the step whose deltas are there already
        before, after = task.h + (t + task.reverse) * size, task.h + (t + 1 - task.reverse) * size
        c_before, c = task.c + (t + task.reverse) * size, task.c + (t + 1 - task.reverse) * size
        if task.deltas > task.gates:
            c = task.c + t * size
        for v in range(first, last, WIDE):
            n = min(WIDE, last - v)
            panel = packed + (v - first) * depth * PANEL
            count = (bottom - top + MOST_ROWS[n] - 1) // MOST_ROWS[n]
            for i in range(count):
                b = top + (bottom - top) * i // count
                rows, at = top + (bottom - top) * (i + 1) // count - b, b * hidden * BYTES
                if step > 0:
                    d_a = task.d_a + (later * size + at) * deltas
                    multiply(rows, n, d_a, deltas * hidden * BYTES, panel, depth, tile)
                else:
                    for j in range(rows * n):
                        clear_lanes(tile + j * PANEL)
                for j in range(n):
                    unit = (v + j) * LANES
                    if step == task.steps:
                        for r in range(rows):
                            target = task.d_h + at + (r * hidden + unit) * BYTES
                            add_lanes(tile + (r * n + j) * PANEL, hidden - unit, target)
                        continue
                    numbers = (
                        tile + j * PANEL,
                        n * PANEL,
                        rows,
                        unit,
                        hidden,
                        t,
                        task.lengths + b * 8,
                        task.a + (t * size + at) * task.gates,
                        before + at,
                        after + at,
                        c_before + at,
                        c + at,
                        task.d_hidden + t * size + at,
                        task.d_a + (t * size + at) * deltas,
                        task.d_h + at,
                        task.d_c + at,
                        d_b,
                    )
                    if task.cell == LSTM:
                        gates.lstm_backward(numbers)
                    elif task.cell == GRU:
                        gates.gru_backward(numbers)
                    elif task.cell == RNN_TANH:
                        gates.rnn_tanh_backward(numbers)
                    else:
                        gates.rnn_relu_backward(numbers)
        if task.by_rows == 0:
            meet(task, thread, threads, step + 1)


@njit
@no_type_check
def who_am_i(task):
    """This thread's number and how many there are: OpenMP knows, or else the threads count themselves."""
    if task.thread_count != 0:
        return call_for_number(task.thread_number), call_for_number(task.thread_count)
    return next_ticket(task.tickets), task.threads


@cache.cfunc(types.void(types.CPointer(from_dtype(Task))), boundscheck=False, error_model="numpy")
@no_type_check
def compiled(pointer):
    """What each thread of a team runs, as a C function of the address of a :data:`Task`; compiled once on a machine."""
    task = carray(pointer, 1)[0]
    thread, threads = who_am_i(task)
    if task.backward != 0:
        backward_steps(task, thread, threads)
    else:
        forward_steps(task, thread, threads)

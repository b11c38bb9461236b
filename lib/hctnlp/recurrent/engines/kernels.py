"""The recurrent part of a layer: all steps of a sequence in one call, on several threads.

W_h is packed once, in the order in which the products read it, so that it stays in a core's own cache. What a thread
has of the work is one of two:

- sequences (``groups``): of three threads the first has the first third, or where lengths differ sequences 0, 3, 6, …,
  and walks through all steps with them; it waits for nobody, but reads all of W_h;
- hidden units: at each step it multiplies the whole state before with its part of W_h, goes through the gates of its
  own units while the product is still near, and waits until the others have finished the step.

W_x x + b is made for the steps of a part at a time, whose gates then find it in the cache. Only sequences that live at
a step are computed, see :mod:`hctnlp.recurrent.engines.rows`. Everything is an address, an int64: Numba's arrays would
be unpacked again for every tile.
"""

from __future__ import annotations

from typing import no_type_check

import numpy as np
from llvmlite import ir
from numba import carray, from_dtype, njit, types
from numba.core import cgutils
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
from hctnlp.simd.vectors import BYTES, INT32, INT64, LANES, Lanes, Memory, first_lanes, integers, number_at

RNN_TANH, RNN_RELU, LSTM, GRU, RESET, CANDIDATE = range(6)
CELLS = {"rnn_tanh": RNN_TANH, "rnn_relu": RNN_RELU, "lstm": LSTM, "gru": GRU, "gru_reset_before": RESET}
"""What the kernels compute between two products. A step of the textbook's GRU has two of them: r and z, then h̃."""
TILE_BYTES = WIDE * max(MOST_ROWS) * LANES * BYTES  # of a tile's products
LINE = 64  # bytes of a cache line: no two threads write to one
PANEL = LANES * BYTES  # bytes of a vector
INT64_BYTES = 8
SECOND_CACHE = 1 << 18  # bytes of a packed matrix: if it has more, its panels come from beyond a core's own cache

Task = np.dtype(
    [
        (name, np.int64)
        for name in (
            "backward",  # 0 or 1: which way
            "keep",  # 1: gates and cells stay for the way back
            "cell",  # RNN_TANH, …
            "gates",  # G: of W_h
            "deltas",  # D: G, and one more for q where r multiplies W_h h + b_n
            "steps",
            "batch",
            "input",
            "hidden",
            "reverse",  # 1: from the last step to the first
            "groups",  # of sequences, a thread has one or more; with 1 a thread has units
            "apart",  # rows from a sequence of a group to its next
            "offset",  # rows from a group's first sequence to that of the next group
            "blocks",  # int64 (steps + 2, 2), see Rows; "rows" are the living steps, "states" those and the batch
            "even",  # 1: the rows of a group stand equally far apart, from the first step to the last
            "part_rows",  # W_x x + b is made for so many rows, whose steps follow while it is still in the cache
            "W_h",  # (G·hidden, hidden)
            "W_x",  # (G·hidden, input); 0: ``a`` is made
            "b",  # (G·hidden,)
            "b_n",  # (hidden,): only with D > G
            "x",  # (rows, input)
            "a",  # (rows, G·hidden): W_x x + b, then the gates; not kept (groups, part_rows, G·hidden)
            "h",  # (states, hidden)
            "c",  # as h: LSTM's cells, not kept (batch, hidden); (rows, hidden): GRU's q
            "d_hidden",  # (rows, hidden)
            "d_a",  # (rows, D·hidden)
            "d_h",  # (batch, hidden): by the last state; by the initial state when the pass is over
            "d_c",  # the same, LSTM
            "d_b",  # (groups, D·hidden): zeros; d_a summed over a group's rows when the pass is over
            "packed",  # room for W_h, its units filled up to whole vectors
            "packed_x",  # the same for W_x
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
def whole_number_at(_typing, address):
    """The int64 there."""
    signature = types.int64(types.int64)

    def codegen(context, builder, _signature, args):
        return builder.load(builder.inttoptr(args[0], INT64.as_pointer()), typ=INT64)

    return signature, codegen


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


@intrinsic
def prefetch(_typing, address):
    """``prefetch(address)``: its cache line will be needed soon; any address will do."""
    signature = types.void(types.int64)

    def codegen(context, builder, _signature, args):
        place = builder.inttoptr(args[0], ir.IntType(8).as_pointer())
        kind = ir.FunctionType(ir.VoidType(), [place.type, INT32, INT32, INT32])
        call = cgutils.get_or_insert_function(builder.module, kind, "llvm.prefetch.p0")
        builder.call(call, [place, INT32(0), INT32(3), INT32(1)])  # to read, into all caches, data
        return context.get_dummy_value()

    return signature, codegen


@intrinsic
def prefetch_later(_typing, address):
    """``prefetch_later(address)``: as :func:`prefetch`, but into the second-level cache."""
    signature = types.void(types.int64)

    def codegen(context, builder, _signature, args):
        place = builder.inttoptr(args[0], ir.IntType(8).as_pointer())
        kind = ir.FunctionType(ir.VoidType(), [place.type, INT32, INT32, INT32])
        call = cgutils.get_or_insert_function(builder.module, kind, "llvm.prefetch.p0")
        builder.call(call, [place, INT32(0), INT32(2), INT32(1)])
        return context.get_dummy_value()

    return signature, codegen


@njit
@no_type_check
def fetch_panel(place, size, part, parts):
    """A part of the panel that the next tiles will read, while the product of this one is computed."""
    lines = (size + LINE - 1) // LINE
    for line in range(lines * part // parts, lines * (part + 1) // parts):
        prefetch_later(place + line * LINE)


@njit
@no_type_check
def fetch(place, rows, apart, parts, part):
    """The ``parts`` vectors, ``part`` bytes apart, of some rows, which the gates will need when the product is done."""
    for r in range(rows):
        for p in range(parts):
            prefetch(place + r * apart + p * part)


@intrinsic
def transpose_lanes(_typing, source, step, target, target_step):
    """``transpose_lanes(source, step, target, target_step)``: ``LANES`` vectors, ``step`` bytes apart, as columns."""
    signature = types.void(*[types.int64] * 4)

    def codegen(context, builder, _signature, args):
        source_, step_, target_, target_step_ = args
        memory, half = Memory(builder), LANES // 2
        rows = [memory.load(builder.add(source_, builder.mul(step_, INT64(i)))) for i in range(LANES)]
        low, high = ([start + i // 2 + i % 2 * LANES for i in range(LANES)] for start in (0, half))
        for _ in range(LANES.bit_length() - 1):  # a perfect shuffle of vectors and lanes
            pairs = zip(rows[:half], rows[half:], strict=True)
            rows = [
                Lanes(builder, builder.shuffle_vector(u.value, v.value, integers(mask)))
                for u, v in pairs
                for mask in (low, high)
            ]
        for i, row in enumerate(rows):
            memory.store(row, builder.add(target_, builder.mul(target_step_, INT64(i))))
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
    if task.groups == 1:
        return vectors * thread // threads, vectors * (thread + 1) // threads
    panels = (vectors + WIDE - 1) // WIDE  # whole ones, so that they lie as one thread would have packed them
    return panels * thread // threads * WIDE, min(panels * (thread + 1) // threads * WIDE, vectors)


@njit
@no_type_check
def first_row(task, block, group):
    """Of a group's states in a block."""
    return whole_number_at(task.blocks + block * 2 * INT64_BYTES) + group * task.offset


@njit
@no_type_check
def living(task, t, group):
    """How many sequences of a group live in step t; 0 in the steps before the first and after the last."""
    together = whole_number_at(task.blocks + ((t + 1) * 2 + 1) * INT64_BYTES)
    return (together - group + task.groups - 1) // task.groups


@njit
@no_type_check
def own_share(task, thread, threads, first, last):
    """First and last vector of units that a thread has: with groups all of them, once all are packed."""
    if task.groups == 1:
        return first, last
    meet(task, thread, threads, 1)
    return 0, (task.hidden + LANES - 1) // LANES


@njit
@no_type_check
def candidates_of(task, W):
    """The rows of W_h for h̃, which follow those for r and z."""
    return W + 2 * task.hidden * task.hidden * BYTES


@njit
@no_type_check
def packed_candidates(task):
    """Where they lie when they are packed: behind those of r and z."""
    return task.packed + 2 * ((task.hidden + LANES - 1) // LANES) * task.hidden * PANEL


@njit
@no_type_check
def pack_columns(source, depth, units, target, width):
    """The rows of ``LANES`` units, or of the ``units`` that are left, as columns of a panel ``width`` bytes wide."""
    whole = depth // LANES * LANES if units >= LANES else 0
    for k in range(0, whole, LANES):
        transpose_lanes(source + k * BYTES, depth * BYTES, target + k * width, width)
    for k in range(whole, depth):
        gather_lanes(source + k * BYTES, depth * BYTES, units, target + k * width)


@njit
@no_type_check
def pack_forward(task, W, depth, packed, gates_, first, last):
    """Wᵀ, the columns of the gates of ``LANES`` units side by side."""
    hidden, wide = task.hidden, WIDE if gates_ == 1 else 1
    for v in range(first, last, wide):
        n = min(wide, last - v)
        start, width = packed + v * gates_ * depth * PANEL, n * gates_ * PANEL
        for gate in range(gates_):
            for j in range(n):
                unit = (v + j) * LANES
                source, target = W + (gate * hidden + unit) * depth * BYTES, start + (gate * n + j) * PANEL
                pack_columns(source, depth, hidden - unit, target, width)


@njit
@no_type_check
def pack_backward(task, W, depth, packed, first, last):
    """W, the columns of up to ``WIDE`` vectors of units side by side; the rows in the order of ``d_a``."""
    hidden, target = task.hidden, packed + first * depth * PANEL
    for v in range(first, last, WIDE):
        for k in range(depth):
            row = k
            if task.deltas > task.gates:  # q, r, z
                row = k + (task.gates - 1) * hidden if k < hidden else k - hidden
            for unit in range(v * LANES, min(v + WIDE, last) * LANES, LANES):
                copy_lanes(W + (row * hidden + unit) * BYTES, hidden - unit, target)
                target += PANEL


@njit
@no_type_check
def forward_steps(task, thread, threads):
    """A thread's share of all steps forward."""
    first, last = own_vectors(task, thread, threads)
    if task.cell == RESET:
        pack_forward(task, task.W_h, task.hidden, task.packed, 2, first, last)
        pack_forward(task, candidates_of(task, task.W_h), task.hidden, packed_candidates(task), 1, first, last)
    else:
        pack_forward(task, task.W_h, task.hidden, task.packed, task.gates, first, last)
    if task.W_x != 0:
        pack_forward(task, task.W_x, task.input, task.packed_x, task.gates, first, last)
    first, last = own_share(task, thread, threads, first, last)
    if task.groups == 1:
        walk_forward(task, thread, threads, 0, first, last)
    else:
        for group in range(thread, task.groups, threads):
            walk_forward(task, thread, 1, group, first, last)


@njit
@no_type_check
def walk_forward(task, thread, threads, group, first, last):
    """All steps of a group, part by part: first the share of the input, then the steps."""
    end = 0
    while end < task.steps:
        begin, end = end, part_end(task, end)
        origin = first_row(task, (task.steps - end if task.reverse else begin) + 1, 0) - task.batch
        a = task.a
        if task.W_x != 0 and task.keep == 0:
            a = task.a + (group * task.part_rows - origin) * task.gates * task.hidden * BYTES
        if task.W_x != 0:
            project_steps(task, thread, begin, end, group, first, last, a)
        for step in range(begin, end):
            t = step_at(task, step)
            before = task.h + first_row(task, t + task.reverse, group) * task.hidden * BYTES
            if task.cell == RESET:
                q = task.c + (first_row(task, t + 1, group) - task.batch) * task.hidden * BYTES
                forward_step(task, thread, t, group, first, last, a, RESET, 2, before, task.packed)
                meet(task, thread, threads, 2 * step + 1)
                forward_step(task, thread, t, group, first, last, a, CANDIDATE, 1, q, packed_candidates(task))
                meet(task, thread, threads, 2 * step + 2)
            else:
                forward_step(task, thread, t, group, first, last, a, task.cell, task.gates, before, task.packed)
                meet(task, thread, threads, step + 1)


@njit
@no_type_check
def step_at(task, step):
    """Where in the sequence a step of the walk is."""
    return task.steps - 1 - step if task.reverse else step


@njit
@no_type_check
def part_end(task, begin):
    """The step before which the part ends that begins there: one step, and more while all have few rows."""
    end, rows = begin, 0
    while end < task.steps:
        rows += whole_number_at(task.blocks + ((step_at(task, end) + 1) * 2 + 1) * INT64_BYTES)
        if rows > task.part_rows and end > begin:
            break
        end += 1
    return end


@njit
@no_type_check
def project_steps(task, thread, begin, end, group, first, last, a):
    """W_x x + b of a group's rows in some steps."""
    if task.even == 0:
        for step in range(begin, end):
            t = step_at(task, step)
            row = first_row(task, t + 1, group) - task.batch
            project_rows(task, thread, row, living(task, t, group), first, last, a)
        return
    low, high = step_at(task, begin), step_at(task, end - 1)
    low, high = min(low, high), max(low, high)
    row = first_row(task, low + 1, group) - task.batch
    count = first_row(task, high + 1, group) - task.batch - row
    project_rows(task, thread, row, count // task.groups + living(task, high, group), first, last, a)


@njit
@no_type_check
def project_rows(task, thread, row, alive, first, last, a):
    """W_x x + b of some rows, every so manieth, and of some units."""
    apart, size, hidden, depth = task.apart, task.hidden * BYTES, task.hidden, task.input
    tile = task.tiles + thread * TILE_BYTES
    wide = WIDE if task.gates == 1 else 1
    for v in range(first, last, wide):
        n = min(wide, last - v)
        vectors = n * task.gates
        panel = task.packed_x + v * task.gates * depth * PANEL
        count = (alive + MOST_ROWS[vectors] - 1) // MOST_ROWS[vectors]
        for i in range(count):
            rows, at = alive * (i + 1) // count - alive * i // count, row + alive * i // count * apart
            x = task.x + at * depth * BYTES
            multiply(rows, vectors, x, apart * depth * BYTES, panel, depth, tile)
            for j in range(n):
                numbers = (
                    tile + j * PANEL,
                    vectors * PANEL,
                    rows,
                    apart,
                    (v + j) * LANES,
                    hidden,
                    a + at * size * task.gates,
                    task.b,
                )
                if task.gates == 4:
                    gates.project_4(numbers)
                elif task.gates == 3:
                    gates.project_3(numbers)
                else:
                    gates.project_1(numbers)


@njit
@no_type_check
def forward_step(task, thread, t, group, first, last, a, cell, gates_, operand, packed):
    """A step of a group's sequences that live in it, and of some of their units: a product with an operand whose rows
    are as those of h, and the gates ``cell`` that come of it."""
    apart, size, hidden = task.apart, task.hidden * BYTES, task.hidden
    before, after = first_row(task, t + task.reverse, group), first_row(task, t + 1 - task.reverse, group)
    row = first_row(task, t + 1, group) - task.batch
    c_before, c = before, after
    if task.cell != LSTM:
        c = row
    elif task.keep == 0:
        c_before = c = group * task.offset
    tile = task.tiles + thread * TILE_BYTES
    wide = WIDE if gates_ == 1 else 1
    alive = living(task, t, group)
    large = gates_ * hidden * size > SECOND_CACHE
    for v in range(first, last, wide):
        n = min(wide, last - v)
        vectors = n * gates_
        panel = packed + v * gates_ * size * LANES
        following = v + wide if v + wide < last else first
        count = (alive + MOST_ROWS[vectors] - 1) // MOST_ROWS[vectors]
        for i in range(count):
            rows, at = alive * (i + 1) // count - alive * i // count, alive * i // count * apart
            inputs = a + (row + at) * size * task.gates
            if large:
                fetch_panel(packed + following * gates_ * size * LANES, vectors * hidden * PANEL, i, count)
            fetch(inputs + v * PANEL, rows, apart * task.gates * size, task.gates, size)
            multiply(rows, vectors, operand + at * size, apart * size, panel, hidden, tile)
            for j in range(n):
                numbers = (
                    tile + j * PANEL,
                    vectors * PANEL,
                    rows,
                    apart,
                    (v + j) * LANES,
                    hidden,
                    inputs,
                    task.h + (before + at) * size,
                    task.h + (after + at) * size,
                    task.c + (c_before + at) * size,
                    task.c + (c + at) * size,
                    task.b_n,
                )
                if cell == LSTM:
                    if task.keep != 0:
                        gates.lstm(numbers)
                    else:
                        gates.lstm_alone(numbers)
                elif cell == GRU:
                    if task.keep != 0:
                        gates.gru(numbers)
                    else:
                        gates.gru_alone(numbers)
                elif cell == RESET:
                    gates.reset(numbers)
                elif cell == CANDIDATE:
                    gates.candidate(numbers)
                elif cell == RNN_TANH:
                    gates.rnn_tanh(numbers)
                else:
                    gates.rnn_relu(numbers)


@njit
@no_type_check
def backward_steps(task, thread, threads):
    """A thread's share of all steps back, and of handing the gradient on to the initial state."""
    first, last = own_vectors(task, thread, threads)
    depth = task.gates * task.hidden
    if task.cell == RESET:
        depth = 2 * task.hidden
        pack_backward(task, candidates_of(task, task.W_h), task.hidden, packed_candidates(task), first, last)
    pack_backward(task, task.W_h, depth, task.packed, first, last)
    first, last = own_share(task, thread, threads, first, last)
    if task.groups == 1:
        for step in range(task.steps + 1):
            backward_step(task, thread, threads, step, 0, first, last, depth)
    else:
        for group in range(thread, task.groups, threads):
            for step in range(task.steps + 1):
                backward_step(task, thread, 1, step, group, first, last, depth)


@njit
@no_type_check
def backward_step(task, thread, threads, step, group, first, last, depth):
    """Back through a step, in two parts: sequences that live in it and in the step after, then those in one of both.

    Who lives here only has the gradient by its last state; who lives there only gets that by its initial state.
    """
    t = step if task.reverse else task.steps - 1 - step
    later = t - 1 if task.reverse else t + 1  # the step whose deltas are there already
    alive, fed = living(task, t, group), living(task, later, group)
    both, either = min(alive, fed), max(alive, fed)
    row_bytes = task.deltas * task.hidden * BYTES
    d_a = task.d_a + (first_row(task, later + 1, group) - task.batch) * row_bytes
    cell, packed = task.cell, task.packed
    if both > 0:
        backward_rows(task, thread, t, group, 0, both, True, True, first, last, cell, d_a, depth, packed)
    if either > both:
        backward_rows(
            task, thread, t, group, both, either, alive > fed, alive < fed, first, last, cell, d_a, depth, packed
        )
    if task.cell != RESET:
        meet(task, thread, threads, step + 1)
        return
    meet(task, thread, threads, 2 * step + 1)
    if alive > 0:
        d_n = task.d_a + (first_row(task, t + 1, group) - task.batch) * row_bytes + 2 * task.hidden * BYTES
        packed = packed_candidates(task)
        backward_rows(task, thread, t, group, 0, alive, True, True, first, last, CANDIDATE, d_n, task.hidden, packed)
    meet(task, thread, threads, 2 * step + 2)


@njit
@no_type_check
def backward_rows(task, thread, t, group, top, bottom, alive, fed, first, last, cell, d_a, depth, packed):
    """Some sequences of a group, which live in this step, or are fed by the product of ``d_a`` with W_h, or both."""
    apart, size, hidden, deltas = task.apart, task.hidden * BYTES, task.hidden, task.deltas
    before, after = first_row(task, t + task.reverse, group), first_row(task, t + 1 - task.reverse, group)
    row = first_row(task, t + 1, group) - task.batch
    c_before, c = before, after
    if task.cell != LSTM:
        c = row
    tile = task.tiles + thread * TILE_BYTES
    large = depth * size > SECOND_CACHE
    for v in range(first, last, WIDE):
        n = min(WIDE, last - v)
        panel = packed + v * depth * PANEL
        following = v + WIDE if v + WIDE < last else first
        count = (bottom - top + MOST_ROWS[n] - 1) // MOST_ROWS[n]
        for i in range(count):
            b = top + (bottom - top) * i // count
            rows, at = top + (bottom - top) * (i + 1) // count - b, b * apart
            if fed and large:
                fetch_panel(packed + following * depth * PANEL, n * depth * PANEL, i, count)
            if fed:
                multiply(rows, n, d_a + at * size * deltas, apart * deltas * size, panel, depth, tile)
            else:
                for j in range(rows * n):
                    clear_lanes(tile + j * PANEL)
            for j in range(n):
                unit = (v + j) * LANES
                if not alive:
                    for r in range(rows):
                        target = task.d_h + (group * task.offset + at + r * apart) * size + unit * BYTES
                        add_lanes(tile + (r * n + j) * PANEL, hidden - unit, target)
                    continue
                numbers = (
                    tile + j * PANEL,
                    n * PANEL,
                    rows,
                    apart,
                    unit,
                    hidden,
                    task.a + (row + at) * size * task.gates,
                    task.h + (before + at) * size,
                    task.h + (after + at) * size,
                    task.c + (c_before + at) * size,
                    task.c + (c + at) * size,
                    task.d_hidden + (row + at) * size,
                    task.d_a + (row + at) * size * deltas,
                    task.d_h + (group * task.offset + at) * size,
                    task.d_c + (group * task.offset + at) * size,
                    task.d_b + group * size * deltas,
                )
                if cell == LSTM:
                    gates.lstm_backward(numbers)
                elif cell == GRU:
                    gates.gru_backward(numbers)
                elif cell == RESET:
                    gates.candidate_backward(numbers)
                elif cell == CANDIDATE:
                    gates.reset_backward(numbers)
                elif cell == RNN_TANH:
                    gates.rnn_tanh_backward(numbers)
                else:
                    gates.rnn_relu_backward(numbers)


@njit
@no_type_check
def who_am_i(task):
    """This thread's number and how many there are: OpenMP knows, or else the threads count themselves."""
    if task.thread_count != 0:
        return call_for_number(task.thread_number), call_for_number(task.thread_count)
    if task.threads == 1:
        return 0, 1
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

"""word2vec on the GPU: what draws the windows of a block, and what trains on them.

The step is that of :mod:`hctnlp.word2vec.engines.kernels`. A program, one warp of threads, is at work on one window and
then on its neighbour in the text, and many programs run at once. They share the matrices without a lock (Hogwild): a
row is read as it is found, and added to with atomic additions, so that none is lost. Additions happen in the
second-level cache, which all share; rows are read from there (``.cg``) and not from a first-level cache, which would
not see them.

A window has rows of the word vectors and rows of the output vectors, each with a *factor*: how often it counts, with
the label's sign for a target, 0 for what does not count. No row that counts stands in it twice, so none is added to
before it is read. Triton knows only sizes that are powers of two; the padding is neither read nor written.
"""

from typing import no_type_check

import triton
import triton.language as tl
from triton import next_power_of_2

__all__ = ["compact", "draw_windows", "keep_words", "next_power_of_2", "train_cbow", "train_skipgram"]


@triton.jit
@no_type_check  # Triton compiles the source; a wrapper that checks types is nothing it could compile
def cells(rows, column, WIDTH: tl.constexpr):
    """Where the numbers of some rows lie; in 64 bits, for rows · WIDTH may be beyond 2³¹."""
    return rows.to(tl.int64)[:, None] * WIDTH + column[None, :]


@triton.jit
@no_type_check
def errors(z, weight):
    """m s σ(-s z), the error m (y - σ(z)) of NS-5, and the loss -m log σ(s z), of logits z and weights s · m.

    No exponential is above 1: with e = e^-|z| the loss is m (max(-s z, 0) + log(1 + e)).
    """
    sz = tl.where(weight > 0, z, -z)
    e = tl.exp(-tl.abs(sz))
    loss = tl.abs(weight) * (tl.maximum(-sz, 0.0) + tl.log(1.0 + e))
    return weight * tl.where(sz > 0, e, 1.0) / (1.0 + e), loss


@triton.jit
@no_type_check
def share_of(windows):
    """The windows of this program: neighbours in the text, of which the second sees what the first has learnt."""
    share = tl.cdiv(windows, tl.num_programs(0))
    first = tl.program_id(0).to(tl.int64) * share
    return first, tl.minimum(first + share, windows)


@triton.jit
@no_type_check
def step_skipgram(
    held,
    streamed,
    rows,  # int32 (HELD,)
    factors,  # float32 (HELD,)
    streamed_rows,  # int32 (end,), in memory
    streamed_factors,
    end,
    held_damping,
    streamed_damping,
    rate,
    WIDTH: tl.constexpr,
    FLOATS: tl.constexpr,
    COLUMNS: tl.constexpr,
):
    """One SGD step on a window whose held rows are in registers, while the others pass by. Returns its loss.

    Of the next row, all is asked for while this one is at work.
    """
    column = tl.arange(0, COLUMNS)
    counted = factors != 0
    mask = counted[:, None] & (column < FLOATS)[None, :]
    at = held + cells(rows, column, WIDTH)
    x = tl.load(at, mask=mask, other=0.0, cache_modifier=".cg")  # (held, dim)
    damping = tl.load(held_damping + rows, mask=counted, other=0.0)
    change = tl.zeros_like(x)
    loss = tl.zeros_like(factors)
    row = tl.load(streamed_rows).to(tl.int64)
    factor = tl.load(streamed_factors)
    u = tl.load(streamed + row * WIDTH + column, mask=column < FLOATS, other=0.0, cache_modifier=".cg")  # (dim,)
    damp = tl.load(streamed_damping + row)
    for j in range(1, end + 1):
        more = j < end
        next_row = tl.load(streamed_rows + j, mask=more, other=0).to(tl.int64)
        next_factor = tl.load(streamed_factors + j, mask=more, other=0.0)
        next_cells = streamed + next_row * WIDTH + column
        next_floats = tl.where(more, FLOATS, 0)  # nothing follows the last
        next_u = tl.load(next_cells, mask=column < next_floats, other=0.0, cache_modifier=".cg")
        next_damp = tl.load(streamed_damping + next_row)
        g, loss_here = errors(tl.sum(x * u[None, :], axis=1), factors * factor)
        g *= rate
        loss += loss_here
        change += g[:, None] * u[None, :]  # Σ_j g_j u_j: NS-6
        step = tl.sum(g[:, None] * x, axis=0)  # Σ_a g_a x_a
        row_cells = streamed + row * WIDTH + column
        floats = tl.where(factor != 0, FLOATS, 0)
        tl.atomic_add(row_cells, step * damp, mask=column < floats, sem="relaxed")
        row, factor, u, damp = next_row, next_factor, next_u, next_damp
    tl.atomic_add(at, change * damping[:, None], mask=mask, sem="relaxed")
    return tl.sum(loss, axis=0)


@triton.jit(do_not_specialize=["windows"])  # compile once, not anew where its address divides by 16
@no_type_check
def train_skipgram(
    held,  # float32 (rows, WIDTH): the matrix of which a window's rows are held in registers
    streamed,  # float32 (rows, WIDTH): the other one
    held_rows,  # int32 (windows, HELD)
    held_factors,  # float32 (windows, HELD); those that are not 0 stand first, or COUNTED is HELD_PADDED
    streamed_rows,  # int32 (windows, STREAMED)
    streamed_factors,  # float32 (windows, STREAMED)
    held_damping,  # float32 (rows,): what a step on a row is multiplied by
    streamed_damping,
    rates,  # float32 (windows,): the learning rate η
    windows,  # int32 (1,): how many there are
    totals,  # float64 (programs, 2): receives the loss before the step and the number of pairs
    CONTEXTS_HELD: tl.constexpr,
    WIDTH: tl.constexpr,
    FLOATS: tl.constexpr,
    COLUMNS: tl.constexpr,
    HELD: tl.constexpr,
    HELD_PADDED: tl.constexpr,
    STREAMED: tl.constexpr,
    STREAMED_PADDED: tl.constexpr,
    FEW: tl.constexpr,
):
    """One SGD step for each window. Contexts and targets play the same part: only their factors have signs."""
    stream = tl.arange(0, STREAMED_PADDED)
    place = tl.arange(0, HELD_PADDED)
    first, last = share_of(tl.load(windows))
    total = tl.full([], 0.0, tl.float64)
    pairs = tl.full([], 0.0, tl.float64)
    for window in range(first, last):
        line, others = window * HELD, window * STREAMED
        factors = tl.load(held_factors + line + place, mask=place < HELD, other=0.0)
        rows = tl.load(held_rows + line + place, mask=place < HELD, other=0)
        factors_of_others = tl.load(streamed_factors + others + stream, mask=stream < STREAMED, other=0.0)
        end = tl.max(tl.where(factors_of_others != 0, stream + 1, 0), axis=0)
        pairs += tl.sum(tl.where(CONTEXTS_HELD, factors, 0.0), axis=0).to(tl.float64)
        pairs += tl.sum(tl.where(CONTEXTS_HELD, 0.0, factors_of_others), axis=0).to(tl.float64)
        rate = tl.load(rates + window)
        count = tl.max(tl.where(factors != 0, place + 1, 0), axis=0)
        if end > 0:
            if count > FEW:
                total += step_skipgram(
                    held, streamed, rows, factors, streamed_rows + others, streamed_factors + others, end,
                    held_damping, streamed_damping, rate, WIDTH, FLOATS, COLUMNS,
                ).to(tl.float64)  # fmt: skip
            elif count > 0:
                few = tl.arange(0, FEW if FEW else 1)
                total += step_skipgram(
                    held, streamed, tl.load(held_rows + line + few), tl.load(held_factors + line + few),
                    streamed_rows + others, streamed_factors + others, end,
                    held_damping, streamed_damping, rate, WIDTH, FLOATS, COLUMNS,
                ).to(tl.float64)  # fmt: skip
    tl.store(totals + 2 * tl.program_id(0), total)
    tl.store(totals + 2 * tl.program_id(0) + 1, pairs)


@triton.jit(do_not_specialize=["windows"])
@no_type_check
def train_cbow(
    vectors,  # float32 (words, WIDTH)
    output,  # float32 (words or nodes, WIDTH)
    contexts,  # int32 (windows, CONTEXTS)
    counts,  # float32 (windows, CONTEXTS): their factors
    targets,  # int32 (windows, TARGETS)
    weights,  # float32 (windows, TARGETS): theirs
    vector_damping,  # float32 (words,)
    output_damping,  # float32 (words or nodes,)
    rates,  # float32 (windows,)
    windows,  # int32 (1,)
    totals,  # float64 (programs, 2): receives the loss before the step and the number of windows
    WIDTH: tl.constexpr,
    FLOATS: tl.constexpr,
    COLUMNS: tl.constexpr,
    CONTEXTS: tl.constexpr,
    CONTEXTS_PADDED: tl.constexpr,
    TARGETS: tl.constexpr,
    AT_ONCE: tl.constexpr,
):
    """One SGD step for each window: the mean of the contexts predicts, and each takes its share of the gradient."""
    column = tl.arange(0, COLUMNS)
    slot = tl.arange(0, CONTEXTS_PADDED)
    place = tl.arange(0, AT_ONCE)
    first, last = share_of(tl.load(windows))
    total = tl.full([], 0.0, tl.float64)
    examples = tl.full([], 0.0, tl.float64)
    for window in range(first, last):
        line = window * CONTEXTS + slot
        factors = tl.load(counts + line, mask=slot < CONTEXTS, other=0.0)
        words = tl.load(contexts + line, mask=slot < CONTEXTS, other=0)
        count = tl.sum(factors, axis=0)
        if count > 0:
            examples += 1.0
            rate = tl.load(rates + window)
            counted = factors != 0
            mask = counted[:, None] & (column < FLOATS)[None, :]
            at = vectors + cells(words, column, WIDTH)
            rows = tl.load(at, mask=mask, other=0.0, cache_modifier=".cg")
            factors *= 1.0 / count
            x = tl.sum(rows * factors[:, None], axis=0)  # NS-12: (dim,)
            change = tl.zeros_like(x)
            for begin in range(0, TARGETS, AT_ONCE):
                target_line = window * TARGETS + begin + place
                weight = tl.load(weights + target_line, mask=begin + place < TARGETS, other=0.0)
                target = tl.load(targets + target_line, mask=begin + place < TARGETS, other=0)
                counted_targets = (weight != 0)[:, None] & (column < FLOATS)[None, :]
                target_cells = output + cells(target, column, WIDTH)
                u = tl.load(target_cells, mask=counted_targets, other=0.0, cache_modifier=".cg")  # (targets, dim)
                damp = tl.load(output_damping + target)
                g, loss = errors(tl.sum(u * x[None, :], axis=1), weight)
                g *= rate
                total += tl.sum(loss, axis=0).to(tl.float64)
                change += tl.sum(g[:, None] * u, axis=0)
                tl.atomic_add(target_cells, (g * damp)[:, None] * x[None, :], mask=counted_targets, sem="relaxed")
            factors *= tl.load(vector_damping + words, mask=counted, other=0.0)
            tl.atomic_add(at, change[None, :] * factors[:, None], mask=mask, sem="relaxed")
    tl.store(totals + 2 * tl.program_id(0), total)
    tl.store(totals + 2 * tl.program_id(0) + 1, examples)


@triton.jit
@no_type_check
def below(bits, n):
    """32 random bits as a number in 0 … n - 1."""
    return ((bits.to(tl.uint64) * n.to(tl.uint64)) >> 32).to(tl.int64)


@triton.jit(do_not_specialize=["words", "seed"])  # compile once, not anew for a number that divides by 16
@no_type_check
def keep_words(
    tokens,  # int32 (words,)
    keep,  # int64 (vocabulary,): an occurrence is kept if 32 random bits are at most this
    kept,  # int32 (words,): receives 1 or 0
    words,
    seed,
    STREAMS: tl.constexpr,
    SIZE: tl.constexpr,
):
    """Subsampling (NS-9). Every draw is a hash of the seed and of its own number: stream 0 of STREAMS is for this."""
    at = tl.program_id(0).to(tl.int64) * SIZE + tl.arange(0, SIZE)
    inside = at < words
    word = tl.load(tokens + at, mask=inside, other=0)
    bits = tl.randint(seed, at * STREAMS).to(tl.uint32, bitcast=True).to(tl.int64)
    tl.store(kept + at, (bits <= tl.load(keep + word)).to(tl.int32), mask=inside)


@triton.jit(do_not_specialize=["words"])
@no_type_check
def compact(
    kept_until,  # int32 (words,): how many were kept up to and with each one
    positions,  # int32 (words,): receives where the kept ones stand
    words,
    SIZE: tl.constexpr,
):
    """The places of those that are kept."""
    at = tl.program_id(0).to(tl.int64) * SIZE + tl.arange(0, SIZE)
    until = tl.load(kept_until + at, mask=at < words, other=0)
    before = tl.load(kept_until + at - 1, mask=(at > 0) & (at < words), other=0)
    tl.store(positions + before, at.to(tl.int32), mask=(at < words) & (until > before))


@triton.jit
@no_type_check
def multiplicity(row, lines, size, number, PLACES: tl.constexpr):
    """How often each row stands in its line of ``size``, where it comes first; else 0.

    It was just written to memory: to read it again costs less than to hand it from thread to thread.
    """
    tl.debug_barrier()
    times = tl.zeros_like(row)
    earlier = tl.zeros_like(row)
    for other in range(PLACES):
        same = row == tl.load(lines + other, mask=other < size, other=-1)[:, None]
        times += same.to(tl.int32)
        earlier += (same & (other < number)[None, :]).to(tl.int32)
    counts = (number[None, :] < size[:, None]) & (earlier == 0)
    return tl.where(counts, times, 0).to(tl.float32)


@triton.jit(do_not_specialize=["words", "sentences", "halvings", "seed", "first_word", "total_words", "vocabulary"])
@no_type_check
def draw_windows(
    tokens,  # int32 (words,)
    starts,  # int64 (sentences + 1,)
    kept_until,  # int32 (words,)
    positions,  # int32 (words,)
    noise,  # int64 (vocabulary, 2): threshold and alias; or for HS int32 (vocabulary, TARGETS): the paths
    path_weights,  # for HS float32 (vocabulary, TARGETS)
    contexts,  # int32 (words, CONTEXTS): receives what :func:`train_skipgram` reads
    counts,  # float32 (words, CONTEXTS)
    targets,  # int32 (words, TARGETS)
    weights,  # float32 (words, TARGETS)
    rates,  # float32 (words,)
    words,
    sentences,
    halvings,  # so many halve the sentences to one
    seed,
    first_word,
    total_words,
    vocabulary,
    learning_rate,
    HS: tl.constexpr,
    WINDOW: tl.constexpr,
    CONTEXTS_PADDED: tl.constexpr,
    TARGETS: tl.constexpr,
    TARGETS_PADDED: tl.constexpr,
    STREAMS: tl.constexpr,
    SIZE: tl.constexpr,
):
    """The windows of the kept words: NS-10, NS-3 and W2V-1."""
    centre = tl.program_id(0).to(tl.int64) * SIZE + tl.arange(0, SIZE)
    real = centre < tl.load(kept_until + words - 1)
    position = tl.load(positions + centre, mask=real, other=0).to(tl.int64)
    low = tl.zeros_like(position)
    high = low + sentences
    for _ in range(halvings):  # starts[low] <= position < starts[high]
        middle = (low + high) // 2
        right = tl.load(starts + middle) <= position
        low = tl.where(right, middle, low)
        high = tl.where(right, high, middle)
    start, end = tl.load(starts + low), tl.load(starts + low + 1)
    begin = tl.load(kept_until + start - 1, mask=start > 0, other=0)  # the sentence's first kept word
    stop = tl.load(kept_until + end - 1, mask=real, other=0)
    reach = 1 + below(tl.randint(seed, centre * STREAMS + 1).to(tl.uint32, bitcast=True), tl.full([], WINDOW, tl.int64))

    first, last = tl.maximum(begin, centre - reach), tl.minimum(stop - 1, centre + reach)
    slot = tl.arange(0, CONTEXTS_PADDED)
    place = first[:, None] + slot[None, :]
    place += (place >= centre[:, None]).to(tl.int64)
    near = real[:, None] & (place <= last[:, None])
    word = tl.load(tokens + tl.load(positions + place, mask=near, other=0), mask=near, other=0)
    line = centre * (2 * WINDOW)
    inside = real[:, None] & (slot < 2 * WINDOW)[None, :]
    tl.store(contexts + line[:, None] + slot[None, :], word, mask=inside)
    factor = multiplicity(word, contexts + line, tl.where(real, last - first, 0), slot, 2 * WINDOW)
    tl.store(counts + line[:, None] + slot[None, :], factor, mask=inside)

    number = tl.arange(0, TARGETS_PADDED)
    inside = real[:, None] & (number < TARGETS)[None, :]
    word = tl.load(tokens + position, mask=real, other=0)
    line = centre * TARGETS
    cell = line[:, None] + number[None, :]
    if HS:
        path = word.to(tl.int64)[:, None] * TARGETS + number[None, :]
        tl.store(targets + cell, tl.load(noise + path, mask=inside, other=0), mask=inside)
        tl.store(weights + cell, tl.load(path_weights + path, mask=inside, other=0.0), mask=inside)
    else:
        bits, more_bits, _, _ = tl.randint4x(seed, centre[:, None] * STREAMS + 2 + number[None, :])
        drawn = below(bits.to(tl.uint32, bitcast=True), vocabulary)
        less = more_bits.to(tl.uint32, bitcast=True).to(tl.int64) < tl.load(noise + 2 * drawn)
        drawn = tl.where(less, drawn, tl.load(noise + 2 * drawn + 1)).to(tl.int32)
        row = tl.where(number[None, :] == 0, word[:, None], drawn)
        tl.store(targets + cell, row, mask=inside)
        factor = multiplicity(row, targets + line, tl.where(real, TARGETS, 0), number, TARGETS)
        tl.store(weights + cell, tl.where(number[None, :] == 0, 1.0, -factor), mask=inside)

    fallen = 1.0 - (first_word + position).to(tl.float64) / total_words.to(tl.float64)
    tl.store(rates + centre, (learning_rate * tl.maximum(fallen, 1e-4)).to(tl.float32), mask=real)

"""The inner loop of word2vec on the GPU: a program is at work on one window, and many programs run at once.

It is the step of :mod:`hctnlp.word2vec.engines.kernels`. Programs share the matrices without a lock (Hogwild): a row is
read as it is found, and added to with atomic additions, so that none is lost. Additions happen in the second-level
cache, which all share; rows are read from there (``.cg``) and not from a first-level cache, which would not see them.

Triton knows only sizes that are powers of two; the padding is neither read nor written.
"""

from typing import no_type_check

import triton
import triton.language as tl
from triton import next_power_of_2

__all__ = ["next_power_of_2", "train_windows"]


@triton.jit(do_not_specialize=["windows"])  # compile once, not anew for a number that divides by 16
@no_type_check  # Triton compiles the source; a wrapper that checks types is nothing it could compile
def train_windows(
    vectors,  # float32 (words, WIDTH)
    output,  # float32 (words or nodes, WIDTH)
    contexts,  # int32 (windows, CONTEXTS), -1 where there is no word
    lines,  # int32 (windows,): which line of the next two holds a window's targets
    targets,  # int32 (lines, TARGETS): rows of the output matrix
    weights,  # float32 (lines, TARGETS): label s = +1 or -1, times multiplicity m; 0 for what does not count
    vector_damping,  # float32 (words,): what a step on a row is multiplied by
    output_damping,  # float32 (words or nodes,)
    rates,  # float32 (windows,): the learning rate η
    losses,  # float32 (windows,): receives each window's loss before its step
    counter,  # int32 (1,), 0 at first: the number of windows that were begun
    windows,
    CBOW: tl.constexpr,
    DIM: tl.constexpr,
    DIM_PADDED: tl.constexpr,
    WIDTH: tl.constexpr,
    CONTEXTS: tl.constexpr,
    CONTEXTS_PADDED: tl.constexpr,
    TARGETS: tl.constexpr,
    TARGETS_PADDED: tl.constexpr,
):
    """One SGD step for each window. A program that has done one takes the next that nobody has begun."""
    column = tl.arange(0, DIM_PADDED)
    slot = tl.arange(0, CONTEXTS_PADDED)
    place = tl.arange(0, TARGETS_PADDED)
    window = tl.atomic_add(counter, 1, sem="relaxed").to(tl.int64)
    while window < windows:
        rate = tl.load(rates + window)
        words = tl.load(contexts + window * CONTEXTS + slot, mask=slot < CONTEXTS, other=-1)
        there = words >= 0
        cells = words.to(tl.int64)[:, None] * WIDTH + column[None, :]  # 64 bits: words · WIDTH may be beyond 2³¹
        inside = there[:, None] & (column < DIM)[None, :]
        x = tl.load(vectors + cells, mask=inside, other=0.0, cache_modifier=".cg")  # (contexts, dim)
        predicts = there.to(tl.float32)
        if CBOW:  # the mean predicts, and each context takes its share of the gradient (NS-12)
            count = tl.sum(predicts, axis=0)
            x = (tl.sum(x, axis=0) / count)[None, :]  # (1, dim)
            predicts = tl.full([1], 1.0, tl.float32)

        line = tl.load(lines + window).to(tl.int64) * TARGETS
        all_weights = tl.load(weights + line + place, mask=place < TARGETS, other=0.0)
        end = tl.max(tl.where(all_weights != 0, place + 1, 0), axis=0)  # a short path is padded
        change = tl.zeros_like(x)
        loss = tl.zeros_like(predicts)
        for j in range(end):
            weight = tl.load(weights + line + j)
            if weight != 0:
                target = tl.load(targets + line + j).to(tl.int64)
                row = output + target * WIDTH + column
                u = tl.load(row, mask=column < DIM, other=0.0, cache_modifier=".cg")  # (dim,)
                z = tl.sum(x * u[None, :], axis=1)  # xᵀu: (contexts,)
                sz = tl.where(weight > 0, z, -z)
                # -m log σ(s z) without overflow: m (max(-s z, 0) + log(1 + e^-|z|))
                loss += tl.abs(weight) * (tl.maximum(-sz, 0.0) + tl.log(1.0 + tl.exp(-tl.abs(sz))))
                # η m (y - σ(z)) = η m s σ(-s z), and σ(-s z) = 1 / (1 + e^{s z}): NS-5
                g = predicts * rate * weight / (1.0 + tl.exp(sz))
                change += g[:, None] * u[None, :]  # Σ_j g_j u_j: NS-6
                step = tl.sum(g[:, None] * x, axis=0)  # Σ_a g_a x_a
                tl.atomic_add(row, step * tl.load(output_damping + target), mask=column < DIM, sem="relaxed")
        tl.store(losses + window, tl.sum(loss * predicts, axis=0))

        if CBOW:
            change = change / count
        tl.debug_barrier()  # a word may stand in the window twice: both are read before one is added to
        damping = tl.load(vector_damping + words, mask=there, other=0.0)
        tl.atomic_add(vectors + cells, change * damping[:, None], mask=inside, sem="relaxed")
        window = tl.atomic_add(counter, 1, sem="relaxed").to(tl.int64)

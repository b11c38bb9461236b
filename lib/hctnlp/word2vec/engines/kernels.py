"""The inner loop of word2vec on the CPU: subsample, draw, step, word after word through a block of text.

One step is one window: all its contexts share the targets, as in Ji et al., *Parallelizing Word2Vec in Shared and
Distributed Memory*, 2016. For negative sampling the targets are the centre and K draws; word2vec.c and gensim draw K
anew for each context. For hierarchical softmax they are the nodes on the centre's path, which the contexts share by
nature. Each step is SGD on exactly the loss of its window, with every logit taken before any row changes.

Numba compiles the functions as they stand: nothing that checks types at run time may be wrapped around them.
"""

from __future__ import annotations

from typing import NamedTuple, no_type_check

import numpy as np
from numba import njit

from hctnlp.simd import cache
from hctnlp.word2vec.engines.engine import SMALLEST_RATE
from hctnlp.word2vec.engines.tiles import (
    STRIDE,
    TILE,
    Rows,
    dot_tile,
    dot_tile_2,
    mean_rows,
    prefetch_row,
    steps_tile,
    update_mean,
    update_tiles,
)

BUFFER = 10_000  # words of a sentence worked on at once
FAST = {"contract", "reassoc", "nsz", "arcp"}  # all but what would assume that there is no NaN

f32, i64, u32, u64 = np.float32, np.int64, np.uint32, np.uint64


class Task(NamedTuple):
    """What does not change while training; plain arrays, so that Numba reads it."""

    hs: bool
    cbow: bool
    window: int
    negative: int
    keep: np.ndarray  # uint32 (words,): an occurrence is kept if 32 random bits are at most this
    noise: np.ndarray  # uint32 (words, 2): threshold and alias, side by side in one cache line
    paths: np.ndarray  # int32 (words, depth): 2 · node + code from the root on, padded with -1 to whole tiles
    learning_rate: float
    total_words: int  # epochs · tokens, over which the rate falls
    nodes: int  # rows of the output matrix that all threads share; the copies lie behind them
    hot: int  # how many nodes, the last and most visited, each thread has a copy of; 0 for one thread
    exchange: int  # windows between two exchanges of the copies
    share: float  # how much of what one thread has learnt about the hot nodes counts: 1 / threads


class Scratch(NamedTuple):
    """A thread's own memory."""

    state: np.ndarray  # uint64 (1,): of the random numbers
    words: np.ndarray  # int32 (BUFFER,)
    contexts: np.ndarray  # int32 (2 · window + 1,)
    targets: np.ndarray  # int32 (2, targets): of this window and of the next
    signs: np.ndarray  # float32 (2, STRIDE a tile): theirs
    bits: np.ndarray  # uint64 (2, negative): random numbers of the next window and of the one after it
    logits: np.ndarray  # float32, flat: per tile STRIDE floats for each context
    saved: np.ndarray  # float32, flat
    mean: np.ndarray  # float32 (1, width): of the contexts' rows, for CBOW
    only: np.ndarray  # int32 (1,): 0, its row
    base: np.ndarray  # float32 (hot, width): the hot nodes as they were at the last exchange
    own: int  # where this thread's copies of them begin in the output matrix


@njit(inline="always")
@no_type_check
def next_random(state):
    """SplitMix64 (Steele, Lea and Flood, 2014): the state goes up by a constant, a hash of it is the random number."""
    state[0] += u64(0x9E3779B97F4A7C15)
    z = state[0]
    z = (z ^ (z >> u64(30))) * u64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> u64(27))) * u64(0x94D049BB133111EB)
    return z ^ (z >> u64(31))


@njit(inline="always")
@no_type_check
def scaled(bits, n):
    """The high half of 64 random bits as a number in 0 … n - 1."""
    return i64(((bits >> u64(32)) * u64(n)) >> u64(32))


@njit(inline="always")
@no_type_check
def draw_noise(noise, bits):
    """One word from the alias table: see :class:`hctnlp.word2vec.noise.AliasTable`."""
    column = scaled(bits, noise.shape[0])
    return np.int32(column) if u32(bits) < noise[column, 0] else np.int32(noise[column, 1])


@njit(inline="always", fastmath=FAST, error_model="numpy")
@no_type_check
def window_step(vectors, output, task, s, count, slot, num_targets, rate, num_next):
    """One SGD step on a window: ``s.contexts[:count]`` and the targets and signs of ``slot``, whole tiles of them.
    The other slot has ``num_next`` targets of the next window, whose rows are asked for meanwhile.

    Returns the loss before the step, over all pairs of context and target for skip-gram, of the mean for CBOW. All
    values are those from before the step but one: with K > 5 a word drawn in two tiles has its second step from its
    value after the first.
    """
    width = i64(vectors.shape[1])
    targets, signs = s.targets[slot], s.signs[slot]
    tiles = num_targets // TILE
    rows = 1 if task.cbow else count
    contexts = Rows(vectors, s.contexts, count)
    if task.cbow:
        mean_rows(s.mean, contexts, width, f32(1) / f32(count))
    x = Rows(s.mean, s.only, 1) if task.cbow else contexts
    u = Rows(output, targets, num_targets)
    per_tile = (rows + 2) * STRIDE
    loss, product, padding = 0.0, 1.0, 0
    for tile in range(tiles):
        k, first, at = tile * TILE, tile * STRIDE, tile * per_tile
        for a in range(0, rows - 1, 2):
            dot_tile_2(x, a, u, k, width, s.logits, at + a * STRIDE)
        if rows % 2 == 1:
            dot_tile(x, rows - 1, u, k, width, s.logits, at + (rows - 1) * STRIDE)
        factor, linear = steps_tile(s.logits, at, rows, signs, first, rate)
        loss += 0.5 * linear
        product *= factor
        if product > 1e10:  # factors are below 10²⁹⁰; one logarithm serves several tiles
            loss += np.log(product)
            product = 1.0
        for j in range(STRIDE):
            padding += rows if signs[first + j] == 0 else 0
    near = min(num_next, TILE) if task.hs else 0  # the upper nodes are always near
    far = s.targets[1 - slot, near:num_next]
    ahead = Rows(output, far, far.size)
    if task.cbow:
        update_mean(contexts, s.mean, u, ahead, width, s.logits, f32(1) / f32(count))
    else:
        update_tiles(contexts, u, ahead, width, s.logits, s.saved)
    return loss + np.log(product) - padding * 0.6931471805599453  # a sign of 0 has the loss log 2


@njit(inline="always", fastmath=FAST, error_model="numpy")
@no_type_check
def exchange_hot(output, task, s):
    """Add this thread's share of what it has learnt about the hot nodes to the shared rows, and take those over.

    The root is on every path. If two cores write one row at each step, its cache lines travel to and fro and both cores
    wait: hierarchical softmax is no faster on two threads than on one. So each thread steps on its own copies. Between
    two exchanges the root has taken hundreds of steps and each thread has gone to about the same place: their mean is
    that place, their sum would overshoot it (Zinkevich et al. 2010, *Parallelized Stochastic Gradient Descent*).
    """
    for i in range(task.hot):
        shared, own = task.nodes - task.hot + i, s.own + i
        for d in range(output.shape[1]):
            output[shared, d] += f32(task.share) * (output[own, d] - s.base[i, d])
        for d in range(output.shape[1]):
            now = output[shared, d]
            output[own, d] = now
            s.base[i, d] = now


@njit(inline="always")
@no_type_check
def foresee(task, s, word, slot):
    """Two windows ahead: ask for what :func:`aim` will read, the path of ``word`` or the entries of its draws."""
    if task.hs:
        prefetch_row(task.paths, i64(word), i64(task.paths.shape[1]))
    else:
        for j in range(task.negative):
            s.bits[slot, j] = next_random(s.state)
            prefetch_row(task.noise, scaled(s.bits[slot, j], task.noise.shape[0]), 2)


@njit(inline="always")
@no_type_check
def aim(task, s, word, slot):
    """One window ahead: the targets of the window whose centre is ``word``, and their signs, +1 for what the text says,
    -1 for noise, 0 for what is void. Returns how many, padding included."""
    targets, signs = s.targets[slot], s.signs[slot]
    if task.hs:
        first_hot, last = task.nodes - task.hot, 0
        for j in range(task.paths.shape[1]):
            turn = task.paths[word, j]
            if j % TILE == 0 and turn < 0:
                return j
            if turn >= 0:  # padding repeats the last node: another would be a row more to fetch
                last = turn >> 1
                last = last if last < first_hot else s.own + last - first_hot
            targets[j] = last
            signs[j // TILE * STRIDE + j % TILE] = f32(0) if turn < 0 else f32(1 - 2 * (turn & 1))
        return task.paths.shape[1]
    size = (task.negative + TILE) // TILE * TILE  # 1 + negative, rounded up
    targets[0], signs[0] = word, f32(1)
    for j in range(1, size):  # a draw equal to the centre is dropped; padding repeats the centre
        targets[j] = draw_noise(task.noise, s.bits[slot, j - 1]) if j <= task.negative else word
        signs[j // TILE * STRIDE + j % TILE] = f32(0) if targets[j] == word else f32(-1)
    return size


@cache.njit(nogil=True, boundscheck=False, fastmath=FAST, error_model="numpy", _nrt=False)
@no_type_check
def train_block(vectors, output, task, s, tokens, starts, first_word, seed):
    """Train on ``tokens``, a block of whole sentences that begin at ``starts`` (the last entry is the block's end).

    ``first_word`` is the number of words seen before the block, over all epochs. Returns the summed loss and the number
    of examples: pairs of context and target word for skip-gram, windows for CBOW.
    """
    state = s.state
    state[0] = seed
    width = i64(vectors.shape[1])
    loss, examples, steps = 0.0, 0, 0
    exchange_hot(output, task, s)
    for sentence in range(starts.size - 1):
        position, end = starts[sentence], starts[sentence + 1]
        while position < end:
            seen = first_word + position
            kept = 0
            while position < end and kept < BUFFER:
                word = tokens[position]
                if u32(next_random(state) >> u64(32)) <= task.keep[word]:
                    s.words[kept] = word
                    kept += 1
                position += 1
            rate = f32(task.learning_rate * max(1.0 - seen / task.total_words, SMALLEST_RATE))
            for c in range(min(kept, task.window)):
                prefetch_row(vectors, i64(s.words[c]), width)
            num_next = 0
            for c in range(min(kept, 2)):
                foresee(task, s, s.words[c], c)
            if kept > 0:
                num_next = aim(task, s, s.words[0], 0)
            for c in range(kept):
                slot, num_targets, num_next = c & 1, num_next, 0
                if c + task.window < kept:
                    prefetch_row(vectors, i64(s.words[c + task.window]), width)
                if c + 1 < kept:
                    num_next = aim(task, s, s.words[c + 1], 1 - slot)
                if c + 2 < kept:
                    foresee(task, s, s.words[c + 2], slot)
                reach = 1 + scaled(next_random(state), task.window)
                count = 0
                for i in range(max(0, c - reach), min(kept, c + reach + 1)):
                    s.contexts[count] = s.words[i]
                    count += i != c
                if count == 0:
                    continue
                loss += window_step(vectors, output, task, s, count, slot, num_targets, rate, num_next)
                examples += 1 if task.cbow else count
                steps += 1
                if steps % task.exchange == 0:
                    exchange_hot(output, task, s)
    exchange_hot(output, task, s)
    return loss, examples


@cache.njit(nogil=True, boundscheck=False, fastmath=FAST, error_model="numpy", _nrt=False)
@no_type_check
def step_windows(vectors, output, task, s, contexts, centres, negatives, rate):
    """One step for each window with its negatives given; -1 is no context. Returns the summed loss."""
    loss = 0.0
    exchange_hot(output, task, s)
    for i in range(centres.size):
        count = 0
        for place in range(contexts.shape[1]):
            s.contexts[count] = contexts[i, place]
            count += contexts[i, place] >= 0
        num_targets = aim(task, s, centres[i], 0)
        if not task.hs:
            for j in range(task.negative):
                at = (1 + j) // TILE * STRIDE + (1 + j) % TILE
                s.targets[0, 1 + j] = negatives[i, j]
                s.signs[0, at] = f32(0) if negatives[i, j] == centres[i] else f32(-1)
        loss += window_step(vectors, output, task, s, count, 0, num_targets, rate, 0)
    exchange_hot(output, task, s)
    return loss

"""Two small matrix products on rows that lie scattered in memory: what a step of word2vec costs, in LLVM's words.

A window's contexts are m rows of one matrix, X; its targets (the centre and the noise, or the nodes of a path) are n
rows of another, U. The step is G = X Uᵀ, then g from G, then X += g U and U += gᵀ X. With m ≈ 6 and n ≈ 6 a library for
matrix products loses more on the way in than it gains, and a plain loop is kept from the machine's widest vectors by
rows that may overlap. Here each product is written out for a tile of rows that stays in registers:

- :func:`dot_tile`: G for one or two rows of X and ``TILE`` rows of U. Every loaded vector is used twice or six times.
- :func:`update_tiles`: both updates for any number of rows of X and of tiles of U.

Rows are padded with zeros to a multiple of ``ROW`` floats and begin on a cache line, so no loop has a remainder.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from hctnlp.simd.vectors import FLOAT, INT32, INT64, LANES, Lanes, Memory, Variable, exp_minus, number_at, splat, sums

TILE = 6  # rows of U at once: the centre and K = 5 draws
STRIDE = 8  # G has this many columns for a tile, the last two of them zero
ROW = 16  # floats in a cache line of 64 bytes
UNROLL = 1 if LANES == 8 else 2  # vectors of a row at once: AVX2 has 16 registers, the others have 32
WIDEST = 4 * UNROLL  # where one row meets a tile, not many


class Rows(NamedTuple):
    """The rows of a matrix that are worked on: ``number`` of them, as ``ids`` names them, some perhaps twice."""

    matrix: np.ndarray  # float32 (rows, width)
    ids: np.ndarray  # int32
    number: int


class _Rows:
    """:class:`Rows` in code that is being generated."""

    def __init__(self, context, builder, kind, rows, width) -> None:
        matrix, ids, self.number = cgutils.unpack_tuple(builder, rows)
        self.builder, self.width = builder, width
        of_matrix, of_ids, _ = kind.types
        self.matrix, self.ids = _data(context, builder, of_matrix, matrix), _data(context, builder, of_ids, ids)

    def __getitem__(self, index) -> ir.Value:
        """Where the row stands that is the ``index``-th of ``ids``."""
        builder = self.builder
        row = builder.load(builder.gep(self.ids, [index], source_etype=INT32), typ=INT32)
        return _at(builder, self.matrix, builder.mul(builder.sext(row, INT64), self.width))

    def tile(self, first) -> list[ir.Value]:
        return [self[self.builder.add(first, INT64(j))] for j in range(TILE)]


def _data(context, builder, kind, array):
    """Where the numbers of an array begin."""
    return context.make_array(kind)(context, builder, array).data


def _at(builder, pointer, index):
    return builder.gep(pointer, [index], source_etype=FLOAT)


def _columns(builder, width, widest, body):
    """``body(first, vectors)`` for all columns: ``widest`` vectors at once, and what is left by half as many."""
    first = INT64(0)
    while widest:
        size = INT64(widest * LANES)
        end = builder.sub(width, builder.urem(builder.sub(width, first), size))
        with cgutils.for_range_slice(builder, first, end, size, INT64) as (column, _):
            body(column, widest)
        first, widest = end, widest // 2


def _prefetch(builder, pointer):
    """Ask for a cache line that will be written."""
    kind = ir.FunctionType(ir.VoidType(), [FLOAT.as_pointer(), INT32, INT32, INT32])
    function = cgutils.get_or_insert_function(builder.module, kind, "llvm.prefetch.p0")
    builder.call(function, [pointer, INT32(1), INT32(3), INT32(1)])  # to write, to keep, data


def _ask_for(builder, rows, first, vectors):
    """Prefetch ``vectors`` · LANES columns of the rows from ``first`` on."""
    with cgutils.for_range(builder, rows.number, intp=INT64) as loop:
        row = _at(builder, rows[loop.index], first)
        for i in range(0, vectors * LANES, ROW):
            _prefetch(builder, _at(builder, row, INT64(i)))


def _dot_tile(rows: int):
    """An intrinsic that works on ``rows`` rows of X at once."""

    @intrinsic
    def dot_tile(_typing, x, a, u, k, width, g, at):
        signature = types.void(x, types.int64, u, types.int64, types.int64, g, types.int64)

        def codegen(context, builder, signature, args):
            x_value, a_, u_value, k_, width_, g_value, at_ = args
            x_ = _Rows(context, builder, x, x_value, width_)
            u_ = _Rows(context, builder, u, u_value, width_)
            g_, memory = _data(context, builder, g, g_value), Memory(builder)
            x_rows = [x_[builder.add(a_, INT64(i))] for i in range(rows)]
            u_rows = u_.tile(k_)
            products = [[Variable(builder) for _ in u_rows] for _ in x_rows]
            with cgutils.for_range_slice(builder, INT64(0), width_, INT64(LANES), INT64) as (d, _):
                xs = [memory.load(_at(builder, row, d)) for row in x_rows]
                for j, row in enumerate(u_rows):
                    u_j = memory.load(_at(builder, row, d))
                    for x_i, of_row in zip(xs, products, strict=True):
                        of_row[j].add(x_i * u_j)
            zero, flat = Lanes(builder, 0.0), []
            for of_row in products:
                flat += [product.get() for product in of_row] + [zero] * (STRIDE - TILE)
            flat += [zero] * (-len(flat) % LANES)
            for i in range(0, len(flat), LANES):
                memory.store(sums(flat[i : i + LANES]), _at(builder, g_, builder.add(at_, INT64(i))))
            return context.get_dummy_value()

        return signature, codegen

    return dot_tile


dot_tile = _dot_tile(1)
"""``dot_tile(X, a, U, k, width, G, at)``: G[at + j] = X[x_ids[a]] · U[u_ids[k + j]] for j < TILE.

X and U are :class:`Rows` of ``width`` floats, G a flat float32 array with room for 16 floats from ``at``.
"""

dot_tile_2 = _dot_tile(2)
"""As :func:`dot_tile`, for the rows a and a + 1 of ``x_ids``; the second has its products from G[at + STRIDE] on."""


@intrinsic
def update_tiles(_typing, x, u, ahead, width, g, saved):
    """``update_tiles(X, U, ahead, width, G, saved)``, for each tile t of U in turn, with the m rows of X and
    g_aj = G[((m + 2) t + a) · STRIDE + j]:

    X[x_ids[a]] += Σ_j g_aj U[u_ids[TILE t + j]] and U[u_ids[TILE t + j]] += Σ_a g_aj X[x_ids[a]] for a < m, j < TILE.
    X counts as it was before the first tile, U as it was before its tile. A row that stands several times in ``x_ids``
    or ``u_ids`` takes every update. U has whole tiles of rows. ``saved`` is scratch, m · UNROLL · LANES floats.

    Meanwhile it asks for the rows ``ahead``, which the next step will need, some cache lines at a time: a core waits
    for a dozen lines at once and no more, so that to ask for all of them in one go would stop it.
    """
    signature = types.void(x, u, ahead, types.int64, g, saved)

    def codegen(context, builder, signature, args):
        width_ = args[3]
        x_, u_, ahead_ = (
            _Rows(context, builder, kind, rows, width_) for kind, rows in zip((x, u, ahead), args[:3], strict=True)
        )
        g_, saved_ = _data(context, builder, g, args[4]), _data(context, builder, saved, args[5])
        memory = Memory(builder)
        g_tile = builder.mul(builder.add(x_.number, INT64(2)), INT64(STRIDE))
        change = [[Variable(builder) for _ in range(UNROLL)] for _ in range(TILE)]

        def columns(first, vectors):
            """Everything for ``vectors`` · LANES columns from ``first`` on."""

            def load_row(row):
                return [memory.load(_at(builder, row, builder.add(first, INT64(i * LANES)))) for i in range(vectors)]

            def store_row(values, row):
                for i, value in enumerate(values):
                    memory.store(value, _at(builder, row, builder.add(first, INT64(i * LANES))))

            def saved_at(index, i):
                return _at(builder, saved_, builder.add(builder.mul(index, INT64(UNROLL * LANES)), INT64(i * LANES)))

            def tile(start, number):
                rows, g_first = u_.tile(start), builder.mul(number, g_tile)
                us = [load_row(row) for row in rows]
                for variable in (variable for of_row in change for variable in of_row):
                    variable.set(Lanes(builder, 0.0))
                with cgutils.for_range(builder, x_.number, intp=INT64) as loop:
                    x_a = [memory.load(saved_at(loop.index, i)) for i in range(vectors)]
                    target = x_[loop.index]
                    g_row = builder.add(g_first, builder.mul(loop.index, INT64(STRIDE)))
                    total = load_row(target)
                    for j, (u_j, of_row) in enumerate(zip(us, change, strict=True)):
                        g_aj = splat(builder, number_at(builder, _at(builder, g_, builder.add(g_row, INT64(j)))))
                        for i in range(vectors):
                            total[i] = g_aj * u_j[i] + total[i]
                            of_row[i].add(g_aj * x_a[i])
                    store_row(total, target)
                for row, of_row in zip(rows, change, strict=True):  # one after the other: two of them may be one row
                    before = load_row(row)
                    store_row([u_ji + step.get() for u_ji, step in zip(before, of_row, strict=False)], row)

            _ask_for(builder, ahead_, first, vectors)
            with cgutils.for_range(builder, x_.number, intp=INT64) as loop:
                for i, value in enumerate(load_row(x_[loop.index])):
                    memory.store(value, saved_at(loop.index, i))
            with cgutils.for_range_slice(builder, INT64(0), u_.number, INT64(TILE), INT64) as (start, number):
                tile(start, number)

        _columns(builder, width_, UNROLL, columns)
        return context.get_dummy_value()

    return signature, codegen


@intrinsic
def steps_tile(_typing, g, at, rows, signs, first, rate):
    """``steps_tile(G, at, m, signs, first, η)``: logits z become steps η s σ(-s z); returns what the loss is made of.

    s = 2y - 1 is +1 for the word that was there and -1 for noise, one for each of the ``STRIDE`` columns; 0 makes a
    column void. Then η (y - σ(z)) = η s σ(-s z) (NS-5), and -log σ(s z) = max(-s z, 0) + log (1 + e^{-|s z|}) (NS-3).

    Returns
    -------
    Π (1 + e^{-|s z|}) and Σ (|s z| - s z), float64: the loss is the logarithm of the first and half of the second. One
    logarithm serves m · STRIDE pairs; m may be up to 120. An infinite logit gives NaN: a model that has diverged must
    say so.
    """
    signature = types.UniTuple(types.float64, 2)(g, types.int64, types.int64, signs, types.int64, types.float32)

    def codegen(context, builder, signature, args):
        g_value, at_, rows_, signs_value, first_, rate_ = args
        g_, signs_ = _data(context, builder, g, g_value), _data(context, builder, signs, signs_value)
        memory, zero = Memory(builder, lanes=STRIDE), Lanes(builder, 0.0, STRIDE)
        s = memory.load(_at(builder, signs_, first_))
        signed_rate = s * splat(builder, rate_, STRIDE)
        product, linear = Variable(builder, 1.0, STRIDE), Variable(builder, 0.0, STRIDE)
        with cgutils.for_range(builder, rows_, intp=INT64) as loop:
            logits = _at(builder, g_, builder.add(at_, builder.mul(loop.index, INT64(STRIDE))))
            sz = memory.load(logits) * s
            t = exp_minus(abs(sz))
            factor = t + 1.0
            right = 1.0 / factor
            wrong = zero.below(sz, t * right, right)  # σ(-s z)
            memory.store(wrong * signed_rate, logits)
            product.set(product.get() * factor)
            linear.add(abs(sz) - sz)
        double, product_, linear_ = ir.DoubleType(), product.get().value, linear.get().value
        total_product, total = double(1.0), double(0.0)
        for j in range(STRIDE):
            column = (builder.extract_element(vector, INT32(j)) for vector in (product_, linear_))
            factor, term = (builder.fpext(number, double) for number in column)
            total_product, total = builder.fmul(total_product, factor), builder.fadd(total, term)
        return context.make_tuple(builder, signature.return_type, [total_product, total])

    return signature, codegen


@intrinsic
def mean_rows(_typing, mean, x, width, factor):
    """``mean_rows(m, X, width, factor)``: m = factor · Σ X[x_ids[a]] over the rows of X; m is a float32 array."""
    signature = types.void(mean, x, types.int64, types.float32)

    def codegen(context, builder, signature, args):
        mean_value, x_value, width_, factor_ = args
        mean_, x_ = _data(context, builder, mean, mean_value), _Rows(context, builder, x, x_value, width_)
        factor_, memory = splat(builder, factor_), Memory(builder)

        def columns(first, vectors):
            places = [builder.add(first, INT64(i * LANES)) for i in range(vectors)]
            totals = [Variable(builder) for _ in places]
            with cgutils.for_range(builder, x_.number, intp=INT64) as loop:
                row = x_[loop.index]
                for total, place in zip(totals, places, strict=True):
                    total.add(memory.load(_at(builder, row, place)))
            for total, place in zip(totals, places, strict=True):
                memory.store(factor_ * total.get(), _at(builder, mean_, place))

        _columns(builder, width_, WIDEST, columns)
        return context.get_dummy_value()

    return signature, codegen


@intrinsic
def update_mean(_typing, x, mean, u, ahead, width, g, factor):
    """``update_mean(X, m, U, ahead, width, G, factor)``: :func:`update_tiles` where one row, the mean of the rows of X,
    met U, with g_tj = G[3 t STRIDE + j] and u_tj = U[u_ids[TILE t + j]].

    u_tj += g_tj m, and X[x_ids[a]] += factor · Σ_tj g_tj u_tj for all a, where u_tj counts as it was before its tile.
    """
    signature = types.void(x, mean, u, ahead, types.int64, g, types.float32)

    def codegen(context, builder, signature, args):
        width_ = args[4]
        x_, u_, ahead_ = (
            _Rows(context, builder, kind, rows, width_) for kind, rows in ((x, args[0]), (u, args[2]), (ahead, args[3]))
        )
        mean_, g_ = _data(context, builder, mean, args[1]), _data(context, builder, g, args[5])
        factor_, memory = splat(builder, args[6]), Memory(builder)

        def columns(first, vectors):
            places = [builder.add(first, INT64(i * LANES)) for i in range(vectors)]
            means = [memory.load(_at(builder, mean_, place)) for place in places]
            changes = [Variable(builder) for _ in places]
            for change in changes:
                change.set(Lanes(builder, 0.0))
            _ask_for(builder, ahead_, first, vectors)
            with cgutils.for_range_slice(builder, INT64(0), u_.number, INT64(TILE), INT64) as (start, number):
                rows, of_tile = u_.tile(start), builder.mul(number, INT64(3 * STRIDE))
                steps = [
                    splat(builder, number_at(builder, _at(builder, g_, builder.add(of_tile, INT64(j)))))
                    for j in range(TILE)
                ]
                for row, g_j in zip(rows, steps, strict=True):
                    for change, place in zip(changes, places, strict=True):
                        change.add(g_j * memory.load(_at(builder, row, place)))
                for row, g_j in zip(rows, steps, strict=True):  # one after the other: two of them may be one row
                    for mean_d, place in zip(means, places, strict=True):
                        memory.add_to(_at(builder, row, place), g_j * mean_d)
            of_each = [factor_ * change.get() for change in changes]
            with cgutils.for_range(builder, x_.number, intp=INT64) as loop:
                row = x_[loop.index]
                for change, place in zip(of_each, places, strict=True):
                    memory.add_to(_at(builder, row, place), change)

        _columns(builder, width_, WIDEST, columns)
        return context.get_dummy_value()

    return signature, codegen


@intrinsic
def prefetch_row(_typing, x, row, width):
    """Ask for row ``row`` of X, ``width`` numbers of 4 bytes, before it is needed. Changes nothing."""
    signature = types.void(x, types.int64, types.int64)

    def codegen(context, builder, signature, args):
        x_value, row_, width_ = args
        numbers = builder.bitcast(_data(context, builder, x, x_value), FLOAT.as_pointer())
        start = _at(builder, numbers, builder.mul(row_, width_))
        with cgutils.for_range_slice(builder, INT64(0), width_, INT64(ROW), INT64) as (d, _):
            _prefetch(builder, _at(builder, start, d))
        return context.get_dummy_value()

    return signature, codegen

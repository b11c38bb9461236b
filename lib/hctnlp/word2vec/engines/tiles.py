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

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from hctnlp.simd.vectors import BYTES, FLOAT, INT32, INT64, LANES, VECTOR, ZERO, splat

TILE = 6  # rows of U at once: the centre and K = 5 draws
STRIDE = 8  # G has this many columns for a tile, the last two of them zero
ROW = 16  # floats in a cache line of 64 bytes
UNROLL = 1 if LANES == 8 else 2  # vectors of a row at once: AVX2 has 16 registers, the others have 32
EXP2 = (1.8775767e-3, 8.9893397e-3, 5.5826318e-2, 2.4015361e-1, 6.9315308e-1, 9.9999994e-1)  # 2^x for 0 ≤ x < 1
FAST = ("contract", "reassoc", "nsz")  # fused multiply-add; NaN and ∞ stay what they are


def _data(context, builder, array_type, array):
    return context.make_array(array_type)(context, builder, array).data


def _at(builder, pointer, index):
    return builder.gep(pointer, [index], source_etype=FLOAT)


def _load(builder, pointer):
    value = builder.load(builder.bitcast(pointer, VECTOR.as_pointer()), typ=VECTOR)
    value.align = BYTES
    return value


def _store(builder, value, pointer):
    builder.store(value, builder.bitcast(pointer, VECTOR.as_pointer())).align = BYTES


def _multiply_add(builder, x, y, sum_):
    return builder.fadd(builder.fmul(x, y, flags=FAST), sum_, flags=FAST)


def _mask(indices):
    return ir.Constant(ir.VectorType(INT32, len(indices)), list(indices))


def _prefetch(builder, pointer):
    """Ask for a cache line that will be written."""
    kind = ir.FunctionType(ir.VoidType(), [FLOAT.as_pointer(), INT32, INT32, INT32])
    function = cgutils.get_or_insert_function(builder.module, kind, "llvm.prefetch.p0")
    builder.call(function, [pointer, INT32(1), INT32(3), INT32(1)])  # to write, to keep, data


def _sums(builder, vectors):
    """The sums of ``LANES`` vectors as one vector: neighbours are added until each vector is one number."""
    even, odd = _mask(range(0, 2 * LANES, 2)), _mask(range(1, 2 * LANES, 2))
    while len(vectors) > 1:
        vectors = [
            builder.fadd(builder.shuffle_vector(u, v, even), builder.shuffle_vector(u, v, odd), flags=FAST)
            for u, v in zip(vectors[::2], vectors[1::2], strict=True)
        ]
    return vectors[0]


def _row(builder, matrix, ids, index, width):
    """Pointer to row ``ids[index]`` of a matrix whose rows are ``width`` floats long."""
    row = builder.load(builder.gep(ids, [index], source_etype=INT32), typ=INT32)
    return _at(builder, matrix, builder.mul(builder.sext(row, INT64), width))


def _tile_rows(builder, matrix, ids, first, width):
    return [_row(builder, matrix, ids, builder.add(first, INT64(k)), width) for k in range(TILE)]


def _dot_tile(rows: int):
    """An intrinsic that works on ``rows`` rows of X at once."""

    @intrinsic
    def dot_tile(_typing, x, x_ids, a, u, u_ids, k, width, g, g_at):
        signature = types.void(x, x_ids, types.int64, u, u_ids, types.int64, types.int64, g, types.int64)

        def codegen(context, builder, signature, args):
            x_, x_ids_, u_, u_ids_, g_ = (_data(context, builder, signature.args[i], args[i]) for i in (0, 1, 3, 4, 7))
            a_, k_, width_, at_ = args[2], args[5], args[6], args[8]
            xs = [_row(builder, x_, x_ids_, builder.add(a_, INT64(j)), width_) for j in range(rows)]
            us = _tile_rows(builder, u_, u_ids_, k_, width_)
            sums = [[cgutils.alloca_once(builder, VECTOR) for _ in us] for _ in xs]
            for sum_ in (sum_ for of_row in sums for sum_ in of_row):
                builder.store(ZERO, sum_)
            with cgutils.for_range_slice(builder, INT64(0), width_, INT64(LANES), INT64) as (d, _):
                x_here = [_load(builder, _at(builder, row, d)) for row in xs]
                for j, row in enumerate(us):
                    u_here = _load(builder, _at(builder, row, d))
                    for here, of_row in zip(x_here, sums, strict=True):
                        sum_ = builder.load(of_row[j], typ=VECTOR)
                        builder.store(_multiply_add(builder, here, u_here, sum_), of_row[j])
            flat = []
            for of_row in sums:
                flat += [builder.load(sum_, typ=VECTOR) for sum_ in of_row] + [ZERO] * (STRIDE - TILE)
            flat += [ZERO] * (-len(flat) % LANES)
            for i in range(0, len(flat), LANES):
                _store(builder, _sums(builder, flat[i : i + LANES]), _at(builder, g_, builder.add(at_, INT64(i))))
            return context.get_dummy_value()

        return signature, codegen

    return dot_tile


dot_tile = _dot_tile(1)
"""``dot_tile(X, x_ids, a, U, u_ids, k, width, G, at)``: G[at + j] = X[x_ids[a]] · U[u_ids[k + j]] for j < TILE.

X and U are float32 matrices with rows of ``width`` floats, G a flat float32 array with room for 16 floats from ``at``.
"""

dot_tile_2 = _dot_tile(2)
"""As :func:`dot_tile`, for the rows a and a + 1 of ``x_ids``; the second has its products from G[at + STRIDE] on."""


@intrinsic
def update_tiles(_typing, x, x_ids, dx, dx_ids, count, u, u_ids, tiles, width, g, saved, next_ids, num_next):
    """``update_tiles(X, x_ids, dX, dx_ids, m, U, u_ids, n, width, G, saved, next_ids, q)``, for each of n tiles in
    turn, with g_aj = G[((m + 2) t + a) · STRIDE + j] of tile t:

    dX[dx_ids[a]] += Σ_j g_aj U[u_ids[TILE t + j]] and U[u_ids[TILE t + j]] += Σ_a g_aj X[x_ids[a]] for a < m, j < TILE.
    X counts as it was before the first tile, U as it was before its tile. dX may be X. A row that stands several times
    in ``x_ids`` or ``u_ids`` takes every update. ``saved`` is scratch, m · UNROLL · LANES floats.

    Meanwhile it asks for the rows U[next_ids[:q]], which the next step will need, some cache lines at a time: a core
    waits for a dozen lines at once and no more, so that to ask for all of them in one go would stop it.
    """
    i64 = types.int64
    signature = types.void(x, x_ids, dx, dx_ids, i64, u, u_ids, i64, i64, g, saved, next_ids, i64)

    def codegen(context, builder, signature, args):
        x_, x_ids_, dx_, dx_ids_, u_, u_ids_, g_, saved_, next_ids_ = (
            _data(context, builder, signature.args[i], args[i]) for i in (0, 1, 2, 3, 5, 6, 9, 10, 11)
        )
        count_, tiles_, width_, num_next_ = args[4], args[7], args[8], args[12]
        g_tile = builder.mul(builder.add(count_, INT64(2)), INT64(STRIDE))
        change = [[cgutils.alloca_once(builder, VECTOR) for _ in range(UNROLL)] for _ in range(TILE)]

        def columns(first, vectors):
            """Everything for ``vectors`` · LANES columns from ``first`` on."""

            def load_row(row):
                return [_load(builder, _at(builder, row, builder.add(first, INT64(i * LANES)))) for i in range(vectors)]

            def store_row(values, row):
                for i, value in enumerate(values):
                    _store(builder, value, _at(builder, row, builder.add(first, INT64(i * LANES))))

            def saved_at(index, i):
                return _at(builder, saved_, builder.add(builder.mul(index, INT64(UNROLL * LANES)), INT64(i * LANES)))

            def tile(number):
                us = _tile_rows(builder, u_, u_ids_, builder.mul(number, INT64(TILE)), width_)
                g_first = builder.mul(number, g_tile)
                u_here = [load_row(row) for row in us]
                for slots in change:
                    for slot in slots:
                        builder.store(ZERO, slot)
                with cgutils.for_range(builder, count_, intp=INT64) as loop:
                    x_here = [_load(builder, saved_at(loop.index, i)) for i in range(vectors)]
                    target = _row(builder, dx_, dx_ids_, loop.index, width_)
                    g_row = builder.add(g_first, builder.mul(loop.index, INT64(STRIDE)))
                    sums = load_row(target)
                    for j, (row, slots) in enumerate(zip(u_here, change, strict=True)):
                        number = builder.load(_at(builder, g_, builder.add(g_row, INT64(j))), typ=FLOAT)
                        g_here = splat(builder, number).value
                        for i in range(vectors):
                            sums[i] = _multiply_add(builder, g_here, row[i], sums[i])
                            so_far = builder.load(slots[i], typ=VECTOR)
                            builder.store(_multiply_add(builder, g_here, x_here[i], so_far), slots[i])
                    store_row(sums, target)
                for row, slots in zip(us, change, strict=True):  # one after the other: two of them may be one row
                    here = load_row(row)
                    steps = [builder.load(slots[i], typ=VECTOR) for i in range(vectors)]
                    store_row([builder.fadd(h, step, flags=FAST) for h, step in zip(here, steps, strict=True)], row)

            with cgutils.for_range(builder, num_next_, intp=INT64) as loop:
                row = _at(builder, _row(builder, u_, next_ids_, loop.index, width_), first)
                for i in range(0, vectors * LANES, ROW):
                    _prefetch(builder, _at(builder, row, INT64(i)))
            with cgutils.for_range(builder, count_, intp=INT64) as loop:
                for i, value in enumerate(load_row(_row(builder, x_, x_ids_, loop.index, width_))):
                    _store(builder, value, saved_at(loop.index, i))
            with cgutils.for_range(builder, tiles_, intp=INT64) as loop:
                tile(loop.index)

        wide = INT64(UNROLL * LANES)
        end = builder.sub(width_, builder.urem(width_, wide))
        with cgutils.for_range_slice(builder, INT64(0), end, wide, INT64) as (first, _):
            columns(first, UNROLL)
        with cgutils.for_range_slice(builder, end, width_, INT64(LANES), INT64) as (first, _):
            columns(first, 1)
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
    vector, integers = ir.VectorType(FLOAT, STRIDE), ir.VectorType(INT32, STRIDE)

    def constant(value):
        return ir.Constant(vector, [value] * STRIDE)

    def codegen(context, builder, signature, args):
        g_, signs_ = (
            _data(context, builder, signature.args[0], args[0]),
            _data(context, builder, signature.args[3], args[3]),
        )

        def load(pointer):
            value = builder.load(builder.bitcast(pointer, vector.as_pointer()), typ=vector)
            value.align = 4
            return value

        def call(name, *arguments):
            kind = ir.FunctionType(vector, [vector] * len(arguments))
            return builder.call(
                cgutils.get_or_insert_function(builder.module, kind, f"llvm.{name}.v{STRIDE}f32"), arguments
            )

        def multiply_add(x, y, sum_):
            return builder.fadd(builder.fmul(x, y, flags=FAST), sum_, flags=FAST)

        def exp_minus(t):
            """e^{-t} for t ≥ 0, relative error below 2e-7: 2^{-t / ln 2} as a power of two and a polynomial."""
            power = call("maxnum", builder.fmul(t, constant(-1.4426950408889634)), constant(-126.0))
            whole = call("floor", power)
            rest = builder.fsub(power, whole)  # in [0, 1)
            p = constant(EXP2[0])
            for coefficient in EXP2[1:]:
                p = multiply_add(p, rest, constant(coefficient))
            exponent = builder.add(builder.fptosi(whole, integers), ir.Constant(integers, [127] * STRIDE))
            scale = builder.bitcast(builder.shl(exponent, ir.Constant(integers, [23] * STRIDE)), vector)
            return builder.fmul(p, scale)

        first_sign = load(_at(builder, signs_, args[4]))
        blank = ir.Constant(vector, ir.Undefined)
        rate_ = builder.shuffle_vector(builder.insert_element(blank, args[5], INT32(0)), blank, _mask([0] * STRIDE))
        signed_rate = builder.fmul(first_sign, rate_)
        product, linear = cgutils.alloca_once(builder, vector), cgutils.alloca_once(builder, vector)
        builder.store(constant(1.0), product)
        builder.store(constant(0.0), linear)
        with cgutils.for_range(builder, args[2], intp=INT64) as loop:
            here = _at(builder, g_, builder.add(args[1], builder.mul(loop.index, INT64(STRIDE))))
            z = builder.fmul(load(here), first_sign)
            size = call("fabs", z)
            t = exp_minus(size)
            sum_ = builder.fadd(t, constant(1.0))
            r = builder.fdiv(constant(1.0), sum_)
            wrong = builder.select(builder.fcmp_ordered(">", z, constant(0.0)), builder.fmul(t, r), r)  # σ(-s z)
            step = builder.fmul(wrong, signed_rate)
            builder.store(step, builder.bitcast(here, vector.as_pointer())).align = 4
            builder.store(builder.fmul(builder.load(product, typ=vector), sum_), product)
            builder.store(builder.fadd(builder.load(linear, typ=vector), builder.fsub(size, z)), linear)
        double = ir.DoubleType()
        product_, linear_ = builder.load(product, typ=vector), builder.load(linear, typ=vector)
        factor, total = double(1.0), double(0.0)
        for j in range(STRIDE):
            factor = builder.fmul(factor, builder.fpext(builder.extract_element(product_, INT32(j)), double))
            total = builder.fadd(total, builder.fpext(builder.extract_element(linear_, INT32(j)), double))
        return context.make_tuple(builder, signature.return_type, [factor, total])

    return signature, codegen


@intrinsic
def add_rows(_typing, target, x, x_ids, count, width, factor):
    """``add_rows(t, X, x_ids, m, width, factor)``: t += factor · Σ_{a < m} X[x_ids[a]]; t is a flat float32 array."""
    signature = types.void(target, x, x_ids, types.int64, types.int64, types.float32)

    def codegen(context, builder, signature, args):
        target_, x_, x_ids_ = (_data(context, builder, signature.args[i], args[i]) for i in (0, 1, 2))
        count_, width_, factor_ = args[3], args[4], splat(builder, args[5]).value
        with cgutils.for_range_slice(builder, INT64(0), width_, INT64(LANES), INT64) as (d, _):
            slot = cgutils.alloca_once(builder, VECTOR)
            builder.store(ZERO, slot)
            with cgutils.for_range(builder, count_, intp=INT64) as loop:
                here = _load(builder, _at(builder, _row(builder, x_, x_ids_, loop.index, width_), d))
                builder.store(builder.fadd(here, builder.load(slot, typ=VECTOR), flags=FAST), slot)
            here = _at(builder, target_, d)
            sum_ = builder.load(slot, typ=VECTOR)
            _store(builder, _multiply_add(builder, factor_, sum_, _load(builder, here)), here)
        return context.get_dummy_value()

    return signature, codegen


@intrinsic
def add_to_rows(_typing, x, x_ids, count, change, width, factor):
    """``add_to_rows(X, x_ids, m, t, width, factor)``: X[x_ids[a]] += factor · t for a < m, duplicates twice."""
    signature = types.void(x, x_ids, types.int64, change, types.int64, types.float32)

    def codegen(context, builder, signature, args):
        x_, x_ids_, change_ = (_data(context, builder, signature.args[i], args[i]) for i in (0, 1, 3))
        count_, width_, factor_ = args[2], args[4], splat(builder, args[5]).value
        with cgutils.for_range_slice(builder, INT64(0), width_, INT64(LANES), INT64) as (d, _):
            step = builder.fmul(factor_, _load(builder, _at(builder, change_, d)), flags=FAST)
            with cgutils.for_range(builder, count_, intp=INT64) as loop:
                here = _at(builder, _row(builder, x_, x_ids_, loop.index, width_), d)
                _store(builder, builder.fadd(_load(builder, here), step, flags=FAST), here)
        return context.get_dummy_value()

    return signature, codegen


@intrinsic
def prefetch_row(_typing, x, row, width):
    """Ask for row ``row`` of X, ``width`` numbers of 4 bytes, before it is needed. Changes nothing."""
    signature = types.void(x, types.int64, types.int64)

    def codegen(context, builder, signature, args):
        x_ = _data(context, builder, signature.args[0], args[0])
        x_ = builder.bitcast(x_, FLOAT.as_pointer())
        start = _at(builder, x_, builder.mul(args[1], args[2]))
        with cgutils.for_range_slice(builder, INT64(0), args[2], INT64(ROW), INT64) as (d, _):
            _prefetch(builder, _at(builder, start, d))
        return context.get_dummy_value()

    return signature, codegen

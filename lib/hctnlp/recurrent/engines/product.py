"""A small matrix product whose result stays in registers: what every step of a recurrent net costs."""

from __future__ import annotations

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from hctnlp.simd.vectors import BYTES, INT64, LANES, Memory, Variable, number_at, splat

REGISTERS = 32 if LANES == 16 else 16  # vector registers of the machine
WIDE = 4  # vectors of a panel at most: LSTM's four gates
CHAINS = 8  # sums to work on at once: a multiply-add takes 4 cycles, and 2 begin in each
MOST_ROWS = tuple(min(8, (REGISTERS - 1) // max(vectors, 1) - 1) for vectors in range(WIDE + 1))
"""Rows that a tile of so many vectors may have: all its sums, a row of the panel and one factor are in registers."""


def _tile(builder: ir.IRBuilder, rows: int, vectors: int, a, stride, panel, depth, out) -> None:
    """The product for a number of rows and vectors that is known while code is generated."""
    unroll = -(-CHAINS // (rows * vectors))
    memory = Memory(builder)
    starts = [builder.add(a, builder.mul(stride, INT64(r))) for r in range(rows)]
    sums = [[[Variable(builder) for _ in range(vectors)] for _ in starts] for _ in range(unroll)]

    def add(k, chain):
        """chain += column k of A times row k of the panel."""
        row = builder.add(panel, builder.mul(k, INT64(vectors * LANES * BYTES)))
        right = [memory.load(builder.add(row, INT64(v * LANES * BYTES))) for v in range(vectors)]
        for start, of_row in zip(starts, chain, strict=True):
            left = splat(builder, number_at(builder, builder.add(start, builder.mul(k, INT64(BYTES)))))
            for factor, sum_ in zip(right, of_row, strict=True):
                sum_.add(left * factor)

    end = builder.sub(depth, builder.urem(depth, INT64(unroll)))
    with cgutils.for_range_slice(builder, INT64(0), end, INT64(unroll), INT64) as (k, _):
        for step, chain in enumerate(sums):
            add(builder.add(k, INT64(step)), chain)
    if unroll > 1:
        with cgutils.for_range_slice(builder, end, depth, INT64(1), INT64) as (k, _):
            add(k, sums[0])
    for r in range(rows):
        for v in range(vectors):
            total = sums[0][r][v].get()
            for chain in sums[1:]:
                total = total + chain[r][v].get()
            memory.store(total, builder.add(out, INT64((r * vectors + v) * LANES * BYTES)))


@intrinsic
def product(_typing, rows, vectors, a, stride, panel, depth, out):
    """``product(rows, vectors, A, stride, panel, depth, out)``: out = A · panel; all addresses and strides in bytes.

    A has ``rows`` rows (1 to ``MOST_ROWS[vectors]``) of ``depth`` numbers that begin ``stride`` bytes apart; the panel
    has ``depth`` rows of ``vectors`` vectors (1 to ``WIDE``), one after the other, and so has ``out`` ``rows`` of them.
    """
    signature = types.void(*[types.int64] * 7)

    def codegen(context, builder, _signature, args):
        rows_, vectors_, *rest = args
        done = builder.append_basic_block("done")
        which = builder.add(builder.mul(vectors_, INT64(16)), rows_)
        switch = builder.switch(which, done)
        for v in range(1, WIDE + 1):
            for r in range(1, MOST_ROWS[v] + 1):
                block = builder.append_basic_block(f"product_{r}_{v}")
                switch.add_case(INT64(v * 16 + r), block)
                builder.position_at_end(block)
                _tile(builder, r, v, *rest)
                builder.branch(done)
        builder.position_at_end(done)
        return context.get_dummy_value()

    return signature, codegen

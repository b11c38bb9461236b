"""Vectors of float32 in LLVM's words: arithmetic that reads like the formula, σ and tanh for a whole vector at once.

Numba's own loops stay scalar where rows may overlap, and its ``exp`` is a call for every number. Here ``x * y + z`` of
:class:`Lanes` emits one instruction for 16 numbers on AVX-512, 8 on AVX2, 4 elsewhere. Nothing assumes that there is no
NaN: a NaN that goes in comes out.
"""

from __future__ import annotations

from llvmlite import ir
from numba.core import cgutils

from hctnlp.simd.target import LANES

FLOAT, INT32, INT64 = ir.FloatType(), ir.IntType(32), ir.IntType(64)
BYTES = 4  # of a float32
FUSED = ("contract",)  # multiply and add may become one instruction; the order of additions stays
VECTOR, INTEGERS = ir.VectorType(FLOAT, LANES), ir.VectorType(INT32, LANES)
MASK = ir.VectorType(ir.IntType(1), LANES)
ZERO = ir.Constant(VECTOR, [0.0] * LANES)

LOG2_E = 1.4426950408889634
LN2_HIGH, LN2_LOW = 0.693359375, -2.12194440e-4  # their sum is ln 2; k · LN2_HIGH is exact
EXP = (1.9875691500e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1)
"""e^f = 1 + f + f² P(f) for |f| ≤ ½ ln 2, relative error below 2⁻²⁴ (Moshier, *Cephes*); highest power first."""
ROUND = 1.5 * 2.0**23  # adding it leaves a float32 no bits for a fraction: the sum is rounded to a whole number


class Lanes:
    """A vector of ``LANES`` float32 in code that is being generated."""

    __slots__ = ("builder", "value")

    def __init__(self, builder: ir.IRBuilder, value: ir.Value | float) -> None:
        if not isinstance(value, ir.Value):
            value = ir.Constant(VECTOR, [float(value)] * LANES)
        self.builder, self.value = builder, value

    def _with(self, other):
        return other if isinstance(other, Lanes) else Lanes(self.builder, other)

    def __add__(self, other):
        return Lanes(self.builder, self.builder.fadd(self.value, self._with(other).value, flags=FUSED))

    def __sub__(self, other):
        return Lanes(self.builder, self.builder.fsub(self.value, self._with(other).value, flags=FUSED))

    def __rsub__(self, other):
        return self._with(other) - self

    def __mul__(self, other):
        return Lanes(self.builder, self.builder.fmul(self.value, self._with(other).value, flags=FUSED))

    def __truediv__(self, other):
        """By way of an approximate reciprocal and one step of Newton's where the machine has that: 1 or 2 ulp."""
        return Lanes(self.builder, self.builder.fdiv(self.value, self._with(other).value, flags=("arcp", *FUSED)))

    __radd__, __rmul__ = __add__, __mul__

    def below(self, other, then, otherwise):
        """``then`` where self < other, else ``otherwise``, also where either is NaN."""
        smaller = self.builder.fcmp_ordered("<", self.value, self._with(other).value)
        return Lanes(self.builder, self.builder.select(smaller, self._with(then).value, self._with(otherwise).value))


def splat(builder: ir.IRBuilder, number: ir.Value) -> Lanes:
    """One number in all lanes."""
    first = builder.insert_element(ir.Constant(VECTOR, ir.Undefined), number, INT32(0))
    lanes = ir.Constant(ir.VectorType(INT32, LANES), [0] * LANES)
    return Lanes(builder, builder.shuffle_vector(first, first, lanes))


def _exp_parts(x: Lanes) -> tuple[Lanes, Lanes]:
    """2^k and e^f - 1 with e^x = 2^k e^f, |f| ≤ ½ ln 2, for x from -87 to 88; beyond it is as at the end."""
    builder = x.builder
    x = x.below(-87.0, -87.0, x)
    x = x._with(88.0).below(x, 88.0, x)
    shifted = x * LOG2_E + ROUND
    k = shifted - ROUND
    f = x - k * LN2_HIGH - k * LN2_LOW
    p = f._with(EXP[0])
    for coefficient in EXP[1:]:
        p = p * f + coefficient
    bits = builder.bitcast(shifted.value, INTEGERS)  # k stands in the lowest bits, also a negative one
    exponent = builder.add(bits, ir.Constant(INTEGERS, [127] * LANES))
    scale = builder.bitcast(builder.shl(exponent, ir.Constant(INTEGERS, [23] * LANES)), VECTOR)
    return Lanes(builder, scale), p * f * f + f


def sigmoid(x: Lanes) -> Lanes:
    """σ(x) = 1 / (1 + e^{-x})."""
    scale, rest = _exp_parts(0.0 - x)
    return x._with(1.0) / (scale * rest + scale + 1.0)


def tanh(x: Lanes) -> Lanes:
    """tanh x = -m / (2 + m), m = e^{-2x} - 1, which keeps its digits where x is small: there k = 0, m = e^f - 1."""
    scale, rest = _exp_parts(x * -2.0)
    m = scale * rest + (scale - 1.0)
    return (0.0 - m) / (m + 2.0)


class Memory:
    """Loads and stores of vectors at an address, an int64; lanes that the mask leaves out are not touched."""

    def __init__(self, builder: ir.IRBuilder, mask: ir.Value | None = None) -> None:
        self.builder, self.mask = builder, mask

    def load(self, address: ir.Value) -> Lanes:
        """Lanes that the mask leaves out are 0."""
        pointer = self.builder.inttoptr(address, VECTOR.as_pointer())
        if self.mask is None:
            value = self.builder.load(pointer, typ=VECTOR)
            value.align = BYTES
            return Lanes(self.builder, value)
        kind = ir.FunctionType(VECTOR, [VECTOR.as_pointer(), INT32, MASK, VECTOR])
        call = cgutils.get_or_insert_function(self.builder.module, kind, f"llvm.masked.load.v{LANES}f32.p0")
        return Lanes(self.builder, self.builder.call(call, [pointer, INT32(BYTES), self.mask, ZERO]))

    def store(self, lanes: Lanes, address: ir.Value) -> None:
        pointer = self.builder.inttoptr(address, VECTOR.as_pointer())
        if self.mask is None:
            self.builder.store(lanes.value, pointer).align = BYTES
            return
        kind = ir.FunctionType(ir.VoidType(), [VECTOR, VECTOR.as_pointer(), INT32, MASK])
        call = cgutils.get_or_insert_function(self.builder.module, kind, f"llvm.masked.store.v{LANES}f32.p0")
        self.builder.call(call, [lanes.value, pointer, INT32(BYTES), self.mask])

    def add_to(self, address: ir.Value, lanes: Lanes) -> None:
        self.store(self.load(address) + lanes, address)


def number_at(builder: ir.IRBuilder, address: ir.Value) -> ir.Value:
    """The float32 at an address."""
    return builder.load(builder.inttoptr(address, FLOAT.as_pointer()), typ=FLOAT)


def first_lanes(builder: ir.IRBuilder, count: ir.Value) -> ir.Value:
    """A mask of the first ``count`` lanes; all if there are more."""
    lane = ir.Constant(INTEGERS, list(range(LANES)))
    count = builder.trunc(count, INT32)
    first = builder.insert_element(ir.Constant(INTEGERS, ir.Undefined), count, INT32(0))
    everywhere = builder.shuffle_vector(first, first, ir.Constant(INTEGERS, [0] * LANES))
    return builder.icmp_signed("<", lane, everywhere)

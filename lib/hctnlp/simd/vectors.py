"""Vectors of float32 in LLVM's words: arithmetic that reads like the formula; e^x, σ and tanh of a whole vector.

Numba's own loops stay scalar where rows may overlap, and its ``exp`` is a call for every number. Here ``x * y + z`` of
:class:`Lanes` emits one instruction for 16 numbers on AVX-512, 8 on AVX2, 4 elsewhere. Nothing assumes that there is no
NaN: a NaN that goes in comes out.
"""

from __future__ import annotations

from collections.abc import Sequence

from llvmlite import ir
from numba.core import cgutils

from hctnlp.simd.target import LANES

FLOAT, INT32, INT64 = ir.FloatType(), ir.IntType(32), ir.IntType(64)
BYTES = 4  # of a float32
FUSED = ("contract",)  # multiply and add may become one instruction; the order of additions stays

LOG2_E = 1.4426950408889634
LN2_HIGH, LN2_LOW = 0.693359375, -2.12194440e-4  # their sum is ln 2; k · LN2_HIGH is exact
EXP = (1.9875691500e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1)
"""e^f = 1 + f + f² P(f) for |f| ≤ ½ ln 2, relative error below 2⁻²⁴ (Moshier, *Cephes*); highest power first."""
EXP2 = (1.8775767e-3, 8.9893397e-3, 5.5826318e-2, 2.4015361e-1, 6.9315308e-1, 9.9999994e-1)
"""2^f for 0 ≤ f < 1; highest power first."""
ROUND = 1.5 * 2.0**23  # adding it leaves a float32 no bits for a fraction: the sum is rounded to a whole number


def floats(lanes: int = LANES) -> ir.VectorType:
    """The type of a vector of float32."""
    return ir.VectorType(FLOAT, lanes)


class Lanes:
    """A vector of float32 in code that is being generated: of ``LANES`` of them, if ``lanes`` says nothing else."""

    __slots__ = ("builder", "value")

    def __init__(self, builder: ir.IRBuilder, value: ir.Value | float, lanes: int = LANES) -> None:
        if not isinstance(value, ir.Value):
            value = ir.Constant(floats(lanes), [float(value)] * lanes)
        self.builder, self.value = builder, value

    @property
    def count(self) -> int:
        return self.value.type.count

    def _with(self, other):
        return other if isinstance(other, Lanes) else Lanes(self.builder, other, self.count)

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

    def __rtruediv__(self, other):
        return self._with(other) / self

    __radd__, __rmul__ = __add__, __mul__

    def __abs__(self):
        return self._called("fabs")

    def floor(self) -> Lanes:
        return self._called("floor")

    def at_least(self, other) -> Lanes:
        """The greater of the two; of a NaN and a number the number."""
        return self._called("maxnum", self._with(other))

    def below(self, other, then, otherwise):
        """``then`` where self < other, else ``otherwise``, also where either is NaN."""
        smaller = self.builder.fcmp_ordered("<", self.value, self._with(other).value)
        return Lanes(self.builder, self.builder.select(smaller, self._with(then).value, self._with(otherwise).value))

    def _called(self, name: str, *others: Lanes) -> Lanes:
        """A function of LLVM's own."""
        values = [self.value, *(other.value for other in others)]
        kind = ir.FunctionType(self.value.type, [self.value.type] * len(values))
        function = cgutils.get_or_insert_function(self.builder.module, kind, f"llvm.{name}.v{self.count}f32")
        return Lanes(self.builder, self.builder.call(function, values))


class Variable:
    """A vector that a loop changes; LLVM keeps it in a register."""

    def __init__(self, builder: ir.IRBuilder, start: float = 0.0, lanes: int = LANES) -> None:
        self.builder, self.slot = builder, cgutils.alloca_once(builder, floats(lanes))
        self.set(Lanes(builder, start, lanes))

    def get(self) -> Lanes:
        return Lanes(self.builder, self.builder.load(self.slot, typ=self.slot.allocated_type))

    def set(self, lanes: Lanes) -> None:
        self.builder.store(lanes.value, self.slot)

    def add(self, lanes: Lanes) -> None:
        self.set(lanes + self.get())


def splat(builder: ir.IRBuilder, number: ir.Value, lanes: int = LANES) -> Lanes:
    """One number in all lanes."""
    first = builder.insert_element(ir.Constant(floats(lanes), ir.Undefined), number, INT32(0))
    return Lanes(builder, builder.shuffle_vector(first, first, integers([0] * lanes)))


def integers(numbers: Sequence[int]) -> ir.Constant:
    """A vector of int32."""
    return ir.Constant(ir.VectorType(INT32, len(numbers)), list(numbers))


def sums(vectors: list[Lanes]) -> Lanes:
    """The sums of as many vectors as one has lanes, as one: neighbours are added until each vector is one number."""
    count = len(vectors)
    even, odd = integers(range(0, 2 * count, 2)), integers(range(1, 2 * count, 2))
    while len(vectors) > 1:
        pairs = [(u.builder, u.value, v.value) for u, v in zip(vectors[::2], vectors[1::2], strict=True)]
        vectors = [Lanes(b, b.shuffle_vector(u, v, even)) + Lanes(b, b.shuffle_vector(u, v, odd)) for b, u, v in pairs]
    return vectors[0]


def _power_of_two(builder: ir.IRBuilder, exponents: ir.Value) -> Lanes:
    """2^k for int32 k from -126 to 127: of a float32's bits those above the lowest 23 are k + 127."""
    lanes = exponents.type.count
    bits = builder.shl(builder.add(exponents, integers([127] * lanes)), integers([23] * lanes))
    return Lanes(builder, builder.bitcast(bits, floats(lanes)))


def _polynomial(x: Lanes, coefficients: Sequence[float]) -> Lanes:
    """Horner's scheme; highest power first."""
    p = x._with(coefficients[0])
    for coefficient in coefficients[1:]:
        p = p * x + coefficient
    return p


def _exp_parts(x: Lanes) -> tuple[Lanes, Lanes]:
    """2^k and e^f - 1 with e^x = 2^k e^f, |f| ≤ ½ ln 2, for x from -87 to 88; beyond it is as at the end."""
    builder = x.builder
    x = x.below(-87.0, -87.0, x)
    x = x._with(88.0).below(x, 88.0, x)
    shifted = x * LOG2_E + ROUND
    k = shifted - ROUND
    f = x - k * LN2_HIGH - k * LN2_LOW
    p = _polynomial(f, EXP)
    bits = builder.bitcast(shifted.value, ir.VectorType(INT32, x.count))  # k is in the lowest ones, if negative too
    return _power_of_two(builder, bits), p * f * f + f


def exp_minus(t: Lanes) -> Lanes:
    """e^{-t} for t ≥ 0 as 2^{-t / ln 2}, a power of two and a polynomial; beyond t = 87 it is as there.

    Its relative error is below 2e-7 + 8e-8 t, for -t / ln 2 is rounded: added to 1, as in σ, that is nothing.
    """
    builder, power = t.builder, (t * -LOG2_E).at_least(-126.0)
    whole = power.floor()
    exponents = builder.fptosi(whole.value, ir.VectorType(INT32, t.count))
    return _polynomial(power - whole, EXP2) * _power_of_two(builder, exponents)


def sigmoid(x: Lanes) -> Lanes:
    """σ(x) = 1 / (1 + e^{-x})."""
    scale, rest = _exp_parts(0.0 - x)
    return 1.0 / (scale * rest + scale + 1.0)


def tanh(x: Lanes) -> Lanes:
    """tanh x = -m / (2 + m), m = e^{-2x} - 1, which keeps its digits where x is small: there k = 0, m = e^f - 1."""
    scale, rest = _exp_parts(x * -2.0)
    m = scale * rest + (scale - 1.0)
    return (0.0 - m) / (m + 2.0)


class Memory:
    """Loads and stores of vectors. A place is an address, an int64, or a pointer; what the mask leaves out stays."""

    def __init__(self, builder: ir.IRBuilder, mask: ir.Value | None = None, lanes: int = LANES) -> None:
        self.builder, self.mask, self.kind = builder, mask, floats(lanes)

    def load(self, place: ir.Value) -> Lanes:
        """Lanes that the mask leaves out are 0."""
        pointer = _pointer(self.builder, place, self.kind)
        if self.mask is None:
            value = self.builder.load(pointer, typ=self.kind)
            value.align = BYTES
            return Lanes(self.builder, value)
        kind = ir.FunctionType(self.kind, [pointer.type, INT32, self.mask.type, self.kind])
        call = cgutils.get_or_insert_function(self.builder.module, kind, f"llvm.masked.load.v{self.kind.count}f32.p0")
        zeros = Lanes(self.builder, 0.0, self.kind.count).value
        return Lanes(self.builder, self.builder.call(call, [pointer, INT32(BYTES), self.mask, zeros]))

    def store(self, lanes: Lanes, place: ir.Value) -> None:
        pointer = _pointer(self.builder, place, self.kind)
        if self.mask is None:
            self.builder.store(lanes.value, pointer).align = BYTES
            return
        kind = ir.FunctionType(ir.VoidType(), [self.kind, pointer.type, INT32, self.mask.type])
        call = cgutils.get_or_insert_function(self.builder.module, kind, f"llvm.masked.store.v{self.kind.count}f32.p0")
        self.builder.call(call, [lanes.value, pointer, INT32(BYTES), self.mask])

    def add_to(self, place: ir.Value, lanes: Lanes) -> None:
        self.store(self.load(place) + lanes, place)


def number_at(builder: ir.IRBuilder, place: ir.Value) -> ir.Value:
    """The float32 there."""
    return builder.load(_pointer(builder, place, FLOAT), typ=FLOAT)


def _pointer(builder: ir.IRBuilder, place: ir.Value, kind: ir.Type) -> ir.Value:
    cast = builder.bitcast if isinstance(place.type, ir.PointerType) else builder.inttoptr
    return cast(place, kind.as_pointer())


def first_lanes(builder: ir.IRBuilder, count: ir.Value) -> ir.Value:
    """A mask of the first ``count`` lanes; all if there are more."""
    count, lanes = builder.trunc(count, INT32), integers(range(LANES))
    first = builder.insert_element(ir.Constant(lanes.type, ir.Undefined), count, INT32(0))
    return builder.icmp_signed("<", lanes, builder.shuffle_vector(first, first, integers([0] * LANES)))

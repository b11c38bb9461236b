"""What stands between two matrix products: the gates of a step and their derivatives, for the rows of a tile.

Each function below writes the formulas of its cell for one row and ``LANES`` units. :func:`_for_rows` makes of it an
intrinsic that goes through the rows of a tile.
"""

from __future__ import annotations

from collections.abc import Callable

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from hctnlp.simd.vectors import (
    BYTES,
    INT64,
    LANES,
    Lanes,
    Memory,
    Variable,
    first_lanes,
    sigmoid,
    tanh,
)

COMMON = ("products", "stride", "rows", "apart", "unit", "hidden", "gates", "before", "after", "c_before", "c")
INPUT = ("products", "stride", "rows", "apart", "unit", "hidden", "gates", "b")
FORWARD = (*COMMON, "b_n")
BACKWARD = (*COMMON, "d_hidden", "d_gates", "d_h", "d_c", "d_sums")


class Row:
    """One row of the tile: its numbers by name, as vectors. Arrays have rows of ``hidden`` numbers, or several such; a
    tile has every ``apart``-th of them."""

    def __init__(
        self,
        builder: ir.IRBuilder,
        names: dict[str, ir.Value],
        index: ir.Value,
        sums: list[Variable],
        keeps: bool,
        whole: int,
    ) -> None:
        self.builder, self.names, self.index, self.sums, self.keeps = builder, names, index, sums, keeps
        self.parts = whole
        self.whole = Memory(builder)
        self.memory = Memory(builder, first_lanes(builder, builder.sub(names["hidden"], names["unit"])))

    def _address(self, name: str, part: int = 0, parts: int = 1) -> ir.Value:
        """Of ``part`` out of the ``parts`` · hidden numbers of this row."""
        builder = self.builder
        row = builder.mul(self.index, self.names["apart"])
        row = builder.add(builder.mul(row, INT64(parts)), INT64(part))
        place = builder.add(builder.mul(row, self.names["hidden"]), self.names["unit"])
        return builder.add(self.names[name], builder.mul(place, INT64(BYTES)))

    def product(self, part: int = 0) -> Lanes:
        """From the tile's product, which is padded; or from a whole product, an array with as many parts."""
        if self.parts:
            return self.load("products", part, self.parts)
        offset = self.builder.mul(self.index, self.names["stride"])
        place = self.builder.add(offset, INT64(part * LANES * BYTES))
        return self.whole.load(self.builder.add(self.names["products"], place))

    def load(self, name: str, part: int = 0, parts: int = 1) -> Lanes:
        return self.memory.load(self._address(name, part, parts))

    def store(self, lanes: Lanes, name: str, part: int = 0, parts: int = 1) -> None:
        self.memory.store(lanes, self._address(name, part, parts))

    def keep(self, lanes: Lanes, name: str, part: int = 0, parts: int = 1) -> None:
        """For the way back, if there will be one."""
        if self.keeps:
            self.store(lanes, name, part, parts)

    def bias(self, name: str, part: int = 0) -> Lanes:
        """The same for every row."""
        place = self.builder.add(self.builder.mul(self.names["hidden"], INT64(part)), self.names["unit"])
        return self.memory.load(self.builder.add(self.names[name], self.builder.mul(place, INT64(BYTES))))

    def store_deltas(self, *deltas: Lanes) -> None:
        """∂L/∂a of all gates."""
        for part, delta in enumerate(deltas):
            self.store_delta(delta, part)

    def store_delta(self, delta: Lanes, part: int) -> None:
        """∂L/∂a of one gate, which is also added up over the rows, for the bias."""
        self.store(delta, "d_gates", part, len(self.sums))
        self.sums[part].add(delta)


def _project(parts: int) -> Callable[[Row], None]:
    """W_x x + b, which the steps take from there."""

    def project(row: Row) -> None:
        for part in range(parts):
            row.store(row.product(part) + row.bias("b", part), "gates", part, parts)

    return project


def _rnn(activation: Callable[[Lanes], Lanes]) -> Callable[[Row], None]:
    def forward(row: Row) -> None:
        row.store(activation(row.load("gates") + row.product()), "after")

    return forward


def _relu(x: Lanes) -> Lanes:
    return x.below(0.0, 0.0, x)


def _lstm(row: Row) -> None:
    i, f, g, o = ((tanh if part == 2 else sigmoid)(row.load("gates", part, 4) + row.product(part)) for part in range(4))
    for part, gate in enumerate((i, f, g, o)):
        row.keep(gate, "gates", part, 4)
    c = f * row.load("c_before") + i * g
    row.store(c, "c")
    row.store(o * tanh(c), "after")


def _gru(row: Row) -> None:
    """``c`` keeps q = W_h h + b_n, what the reset gate multiplies."""
    r, z = (sigmoid(row.load("gates", part, 3) + row.product(part)) for part in range(2))
    q = row.product(2) + row.bias("b_n")
    n = tanh(row.load("gates", 2, 3) + r * q)
    for part, gate in enumerate((r, z, n)):
        row.keep(gate, "gates", part, 3)
    row.keep(q, "c")
    h = row.load("before")
    row.store(h + z * (n - h), "after")


def _reset(row: Row) -> None:
    """The first half of a step of the textbook's GRU; ``c`` keeps q = r ∘ h."""
    r, z = (sigmoid(row.load("gates", part, 3) + row.product(part)) for part in range(2))
    row.keep(r, "gates", 0, 3)
    row.store(z, "gates", 1, 3)
    row.store(r * row.load("before"), "c")


def _candidate(row: Row) -> None:
    """The second: its product is W_h q."""
    n = tanh(row.load("gates", 2, 3) + row.product())
    row.keep(n, "gates", 2, 3)
    h = row.load("before")
    row.store(h + row.load("gates", 1, 3) * (n - h), "after")


def _total_d_h(row: Row) -> Lanes:
    """∂L/∂h_t: from the step after by W_h, from there past W_h, and from h_t as an output."""
    return row.product() + row.load("d_h") + row.load("d_hidden")


def _rnn_tanh_backward(row: Row) -> None:
    h = row.load("after")
    row.store_deltas(_total_d_h(row) * (1.0 - h * h))
    row.store(Lanes(row.builder, 0.0), "d_h")


def _rnn_relu_backward(row: Row) -> None:
    dh, zero = _total_d_h(row), Lanes(row.builder, 0.0)
    row.store_deltas(zero.below(row.load("after"), dh, zero))
    row.store(zero, "d_h")


def _lstm_backward(row: Row) -> None:
    i, f, g, o = (row.load("gates", part, 4) for part in range(4))
    tanh_c, dh = tanh(row.load("c")), _total_d_h(row)
    dc = row.load("d_c") + dh * o * (1.0 - tanh_c * tanh_c)
    row.store_deltas(
        dc * g * i * (1.0 - i),
        dc * row.load("c_before") * f * (1.0 - f),
        dc * i * (1.0 - g * g),
        dh * tanh_c * o * (1.0 - o),
    )
    row.store(dc * f, "d_c")
    row.store(Lanes(row.builder, 0.0), "d_h")


def _gru_backward(row: Row) -> None:
    """Four deltas: by r ∘ q's q, by r, by z, by n. W_h's rows have the first three, W_x's the last three."""
    r, z, n = (row.load("gates", part, 3) for part in range(3))
    dh, h = _total_d_h(row), row.load("before")
    delta_n = dh * z * (1.0 - n * n)
    row.store_deltas(delta_n * r, delta_n * row.load("c") * r * (1.0 - r), dh * (n - h) * z * (1.0 - z), delta_n)
    row.store(dh * (1.0 - z), "d_h")


def _candidate_backward(row: Row) -> None:
    z, n = (row.load("gates", part, 3) for part in (1, 2))
    dh = _total_d_h(row)
    row.store_delta(dh * (n - row.load("before")) * z * (1.0 - z), 1)
    row.store_delta(dh * z * (1.0 - n * n), 2)
    row.store(dh * (1.0 - z), "d_h")


def _reset_backward(row: Row) -> None:
    """The product is ∂L/∂q."""
    r, d_q = row.load("gates", 0, 3), row.product()
    row.store_delta(d_q * row.load("before") * r * (1.0 - r), 0)
    row.store(row.load("d_h") + d_q * r, "d_h")


def _for_rows(
    arguments: tuple[str, ...], formulas: Callable[[Row], None], deltas: int = 0, keeps: bool = True, whole: int = 0
):
    """An intrinsic that takes a tuple of these int64 and does so for each row of the tile, or of a whole product of so
    many parts."""

    @intrinsic
    def gates(_typing, numbers):
        signature = types.void(types.UniTuple(types.int64, len(arguments)))

        def codegen(context, builder, _signature, values):
            names = dict(zip(arguments, cgutils.unpack_tuple(builder, values[0]), strict=True))
            sums = [Variable(builder) for _ in range(deltas)]
            with cgutils.for_range(builder, names["rows"], intp=INT64) as loop:
                formulas(Row(builder, names, loop.index, sums, keeps, whole))
            total = Row(builder, names, INT64(0), sums, keeps, whole)
            for part, sum_ in enumerate(sums):
                total.store(total.load("d_sums", part, deltas) + sum_.get(), "d_sums", part, deltas)
            return context.get_dummy_value()

        return signature, codegen

    return gates


project_1, project_3, project_4 = (_for_rows(INPUT, _project(parts)) for parts in (1, 3, 4))
rnn_tanh = _for_rows(FORWARD, _rnn(tanh))
rnn_relu = _for_rows(FORWARD, _rnn(_relu))
lstm, lstm_alone = (_for_rows(FORWARD, _lstm, keeps=keeps) for keeps in (True, False))
gru, gru_alone = (_for_rows(FORWARD, _gru, keeps=keeps) for keeps in (True, False))
whole_lstm, whole_lstm_alone = (_for_rows(FORWARD, _lstm, keeps=keeps, whole=4) for keeps in (True, False))
whole_gru, whole_gru_alone = (_for_rows(FORWARD, _gru, keeps=keeps, whole=3) for keeps in (True, False))
reset, candidate = _for_rows(FORWARD, _reset), _for_rows(FORWARD, _candidate)
rnn_tanh_backward = _for_rows(BACKWARD, _rnn_tanh_backward, 1)
rnn_relu_backward = _for_rows(BACKWARD, _rnn_relu_backward, 1)
lstm_backward = _for_rows(BACKWARD, _lstm_backward, 4)
gru_backward = _for_rows(BACKWARD, _gru_backward, 4)
candidate_backward = _for_rows(BACKWARD, _candidate_backward, 3)
reset_backward = _for_rows(BACKWARD, _reset_backward, 3)

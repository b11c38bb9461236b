"""One dialect of vectors: what its functions compute, at every width, and what a mask leaves alone."""

import numpy as np
import pytest
from numba import njit, types
from numba.extending import intrinsic

from hctnlp.simd.vectors import (
    INT64,
    LANES,
    Lanes,
    Memory,
    Variable,
    exp_minus,
    first_lanes,
    sigmoid,
    splat,
    sums,
    tanh,
)


def compiled(write, lanes: int = LANES):
    """A function of two float32 arrays, from ``lanes`` numbers to as many: ``write`` says how, in LLVM's words."""

    @intrinsic
    def on(_typing, source, target, count):
        def codegen(context, builder, _signature, args):
            write(Memory(builder, lanes=lanes), *args)
            return context.get_dummy_value()

        return types.void(*[types.int64] * 3), codegen

    @njit
    def run(source, target, count):
        on(source, target, count)

    def function(numbers, target=None, count=0):
        source = np.ascontiguousarray(numbers, np.float32)
        target = np.empty(lanes, np.float32) if target is None else target
        run(source.ctypes.data, target.ctypes.data, count)
        return target

    return function


def elementwise(function, lanes: int = LANES):
    return compiled(lambda memory, source, target, _: memory.store(function(memory.load(source)), target), lanes)


EXACT = {  # the function, NumPy's, where, and which relative error it may have there
    "sigmoid": (sigmoid, lambda x: 1 / (1 + np.exp(-x)), np.linspace(-80, 80, 800), lambda x: 4e-7),
    "tanh": (tanh, np.tanh, np.concatenate([np.linspace(-12, 12, 800), np.geomspace(1e-6, 1, 80)]), lambda x: 4e-7),
    "exp_minus": (exp_minus, lambda x: np.exp(-x), np.linspace(0, 86, 800), lambda x: 2e-7 + 8e-8 * x),
}


@pytest.mark.parametrize("lanes", [4, 8, 16])
@pytest.mark.parametrize("name", EXACT)
def test_functions_keep_their_digits_at_every_width(name, lanes):
    function, right, numbers, bound = EXACT[name]
    run, numbers = elementwise(function, lanes), numbers.astype(np.float32)
    numbers = numbers[: len(numbers) // lanes * lanes].reshape(-1, lanes)
    wanted = right(numbers.astype(np.float64))
    assert (np.abs(np.stack([run(row) for row in numbers]) / wanted - 1) < bound(numbers)).all()


@pytest.mark.parametrize("name", ["sigmoid", "tanh"])
def test_a_nan_that_goes_in_comes_out(name):
    numbers = np.zeros(LANES)
    numbers[1] = np.nan
    values = elementwise(EXACT[name][0])(numbers)
    assert np.isnan(values[1])
    assert np.isfinite(values[[0, 2]]).all()


@pytest.mark.parametrize("lanes", [4, 8, 16])
def test_operators_read_as_the_formula_with_numbers_on_either_side(lanes):
    x = np.linspace(-2.5, 3, lanes).astype(np.float32)
    wanted = {
        lambda v: 2.0 - v * 3.0 + 1.0: 3 - 3 * x,
        lambda v: 1.0 / (v + 10.0): 1 / (x + 10),
        lambda v: v / 4.0: x / 4,
        lambda v: abs(v) - v.floor(): np.abs(x) - np.floor(x),
        lambda v: v.at_least(0.5): np.maximum(x, 0.5),
        lambda v: v.below(1.0, -1.0, v): np.where(x < 1, -1, x),
    }
    for function, values in wanted.items():
        np.testing.assert_allclose(elementwise(function, lanes)(x), values, rtol=1e-6, atol=1e-6)


def test_a_mask_leaves_the_other_lanes_alone_and_reads_zeros_for_them():
    def write(memory, source, target, count):
        masked = Memory(memory.builder, first_lanes(memory.builder, count))
        masked.add_to(target, masked.load(source))

    def load(memory, source, target, count):
        memory.store(Memory(memory.builder, first_lanes(memory.builder, count)).load(source), target)

    numbers = np.arange(1, LANES + 1, dtype=np.float32)
    for count in (0, 1, LANES - 1, LANES, LANES + 3):
        inside = np.arange(LANES) < count
        target = compiled(write)(numbers, np.full(LANES, 100, np.float32), count)
        assert np.array_equal(target, np.where(inside, 100 + numbers, 100))
        assert np.array_equal(compiled(load)(numbers, count=count), np.where(inside, numbers, 0))


@pytest.mark.parametrize("lanes", [4, 8, 16])
def test_sums_are_those_of_each_vector_in_turn(lanes):
    def write(memory, source, target, _):
        one = memory.load(source)
        memory.store(sums([one * float(i) for i in range(lanes)]), target)

    numbers = np.arange(lanes) + 1
    assert np.array_equal(compiled(write, lanes)(numbers), numbers.sum() * np.arange(lanes))


def test_a_variable_keeps_what_a_loop_adds():
    def write(memory, source, target, count):
        builder = memory.builder
        total = Variable(builder, 0.5)
        for _ in range(3):
            total.add(memory.load(source))
        number = builder.sitofp(builder.add(count, INT64(1)), Lanes(builder, 0.0).value.type.element)
        memory.store(total.get() * splat(builder, number), target)

    numbers = np.arange(LANES)
    assert np.array_equal(compiled(write)(numbers, count=1), 2 * (3 * numbers + 0.5))

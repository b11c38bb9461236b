"""The judge of every gradient in the course: it must see a single wrong number among many right ones."""

import math

import pytest
import torch

from hctnlp.numerics import gradient_check


def cubic(a, b):
    """f = Σ a³ + Σ_ij a_i b_ij², with the gradients 3a² + Σ_j b_ij² and 2 a_i b_ij."""
    return (a**3).sum() + (a[:, None] * b**2).sum()


@pytest.fixture
def case(generator):
    a = torch.randn(3, dtype=torch.float64, generator=generator)
    b = torch.randn(3, 2, dtype=torch.float64, generator=generator)
    return {"a": a, "b": b}, {"a": 3 * a**2 + (b**2).sum(1), "b": 2 * a[:, None] * b}


def test_right_gradients_pass_and_every_element_is_visited(case):
    parameters, gradients = case
    result = gradient_check(cubic, parameters, gradients)
    assert result
    assert result.checked == 3 + 6
    assert result.worst_error < 1e-8


@pytest.mark.parametrize("index", [(0, 0), (1, 1), (2, 0)])
@pytest.mark.parametrize("change", [lambda g: g * 1.001, lambda g: -g, lambda g: 0 * g, lambda g: g + 1e-3])
def test_one_wrong_element_is_found_and_named(case, index, change):
    parameters, gradients = case
    gradients["b"][index] = change(gradients["b"][index])
    result = gradient_check(cubic, parameters, gradients)
    assert not result
    assert (result.parameter, result.index) == ("b", index)
    assert f"WRONG: 9 derivatives, worst relative error {result.worst_error:.1e} at b[{index[0]}, {index[1]}]" in str(
        result
    )


def test_the_worst_of_two_wrong_elements_is_named(case):
    parameters, gradients = case
    gradients["a"][2] *= 1.01
    gradients["b"][0, 1] *= 2
    result = gradient_check(cubic, parameters, gradients)
    assert (result.parameter, result.index) == ("b", (0, 1))
    assert result.worst_error == pytest.approx(0.5, rel=1e-6)  # |2n - n| / |2n|
    assert result.by_hand == pytest.approx(2 * result.numeric, rel=1e-6)


@pytest.mark.parametrize("index", [0, 1, 2])
@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_a_value_that_is_no_number_fails_and_is_named(case, index, value):
    """A NaN compares as False with everything: a check by ``error > worst`` never sees it."""
    parameters, gradients = case
    gradients["a"][index] = value
    gradients["b"][2, 1] *= 2  # another error, later and large, must not hide it
    result = gradient_check(cubic, parameters, gradients)
    assert not result
    assert (result.parameter, result.index) == ("a", (index,))


def test_a_loss_that_is_nan_fails():
    x = torch.tensor([-1.0, 1.0])
    assert not gradient_check(lambda x: x.sqrt().sum(), {"x": x}, {"x": torch.tensor([0.5, 0.5])})


def test_a_scalar_parameter_and_a_float32_one_are_checked_in_float64():
    x = torch.tensor(3.0)
    result = gradient_check(lambda x: x**2, {"x": x}, {"x": torch.tensor(6.0)})
    assert result
    assert (result.index, result.checked) == ((), 1)
    assert not gradient_check(lambda x: x**2, {"x": x}, {"x": torch.tensor(6.001)})


def test_the_parameters_are_not_changed(case):
    parameters, gradients = case
    before = {name: value.clone() for name, value in parameters.items()}
    gradient_check(cubic, parameters, gradients)
    assert all(torch.equal(parameters[name], before[name]) for name in before)


def test_near_zero_the_error_is_measured_against_the_floor():
    """d/dx x² at 0 is 0; 1e-8 by hand is a rounding, 1e-3 is a mistake, though both are infinitely many times 0."""
    x = {"x": torch.zeros(1)}
    assert gradient_check(lambda x: (x**2).sum(), x, {"x": torch.tensor([1e-10])})
    assert not gradient_check(lambda x: (x**2).sum(), x, {"x": torch.tensor([1e-3])})


def test_a_kink_is_no_derivative():
    """|x| at 0: central differences say 0, and so must who claims to have a gradient there."""
    assert gradient_check(lambda x: x.abs().sum(), {"x": torch.zeros(1)}, {"x": torch.zeros(1)})
    assert not gradient_check(lambda x: x.abs().sum(), {"x": torch.zeros(1)}, {"x": torch.ones(1)})


def test_a_missing_or_a_foreign_gradient_is_refused(case):
    parameters, gradients = case
    with pytest.raises(ValueError, match=r"gradients are for \['a'\], parameters are \['a', 'b'\]"):
        gradient_check(cubic, parameters, {"a": gradients["a"]})
    with pytest.raises(ValueError, match=r"\['a', 'b', 'c'\]"):
        gradient_check(cubic, parameters, gradients | {"c": gradients["a"]})


@pytest.mark.parametrize("shape", [(6,), (2, 3), (3, 1), (1, 3, 2)])
def test_a_gradient_of_another_shape_is_refused_even_if_it_would_broadcast(case, shape):
    parameters, gradients = case
    message = rf"gradient of 'b' has shape \({', '.join(map(str, shape))},?\), the parameter \(3, 2\)"
    with pytest.raises(ValueError, match=message):
        gradient_check(cubic, parameters, gradients | {"b": torch.zeros(shape)})


def test_nothing_to_check_is_not_a_pass():
    with pytest.raises(ValueError, match="nothing to check"):
        gradient_check(lambda x: x.sum(), {"x": torch.zeros(0)}, {"x": torch.zeros(0)})

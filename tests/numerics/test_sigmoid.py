"""σ, log σ and log softmax against SciPy's float64 mathematics, at ordinary and at impossible arguments."""

import math

import pytest
import torch
from scipy import special

from hctnlp.numerics import log_sigmoid, log_softmax, sigmoid

DTYPES = [torch.float16, torch.bfloat16, torch.float32, torch.float64]
EDGES = [-math.inf, -1e4, -104.0, -17.5, -1.0, -1e-3, -0.0, 0.0, 1e-3, 1.0, 17.5, 104.0, 1e4, math.inf]


def points(dtype: torch.dtype) -> torch.Tensor:
    return torch.cat([torch.tensor(EDGES, dtype=torch.float64), torch.linspace(-30, 30, 241)]).to(dtype)


def assert_rounded(found: torch.Tensor, exact: torch.Tensor) -> None:
    """Equal to the exact values up to a few roundings of the dtype, relative, down to its smallest normal number."""
    limits = torch.finfo(found.dtype)
    rounded = exact.to(found.dtype)
    torch.testing.assert_close(found, rounded, rtol=4 * limits.eps, atol=limits.tiny)


@pytest.mark.equation("HS-4")
@pytest.mark.parametrize("dtype", DTYPES)
def test_sigmoid_is_one_over_one_plus_exp(dtype, device):
    z = points(dtype)
    assert_rounded(sigmoid(z.to(device)).cpu(), torch.as_tensor(special.expit(z.double().numpy())))


@pytest.mark.parametrize("dtype", DTYPES)
def test_log_sigmoid_keeps_what_the_logarithm_of_sigmoid_loses(dtype, device):
    z = points(dtype)
    assert_rounded(log_sigmoid(z.to(device)).cpu(), torch.as_tensor(special.log_expit(z.double().numpy())))


def test_log_sigmoid_of_a_finite_number_is_finite_where_sigmoid_underflows():
    z = torch.tensor([-1e4])
    assert sigmoid(z).item() == 0
    assert log_sigmoid(z).item() == -1e4


@pytest.mark.equation("HS-4")
@pytest.mark.parametrize("dtype", DTYPES)
def test_autograd_finds_the_derivatives_also_at_zero_and_at_the_ends(dtype):
    """σ' = σ(1-σ) and (log σ)' = 1 - σ; θ = 0, where training begins, puts every logit at exactly 0."""
    z = points(dtype).requires_grad_()
    exact = torch.as_tensor(special.expit(z.detach().double().numpy()))
    other = torch.as_tensor(special.expit(-z.detach().double().numpy()))
    (slope,) = torch.autograd.grad(sigmoid(z).sum(), z)
    assert_rounded(slope, exact * other)
    (slope,) = torch.autograd.grad(log_sigmoid(z).sum(), z)
    assert_rounded(slope, other)


@pytest.mark.parametrize("function", [sigmoid, log_sigmoid])
def test_nan_stays_nan_and_shape_and_dtype_stay(function):
    assert function(torch.tensor(math.nan)).isnan()
    z = torch.zeros(2, 0, 3, dtype=torch.bfloat16)
    assert function(z).shape == z.shape
    assert function(z).dtype == z.dtype


@pytest.mark.equation("HS-1")
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("scale", [1, 1e4])
def test_log_softmax_is_the_logarithm_of_the_shares(dtype, scale, device, generator):
    z = (torch.randn(5, 40, generator=generator) * scale).clamp(-1e4, 1e4).to(dtype)
    exact = special.log_softmax(z.double().numpy(), axis=-1)
    found = log_softmax(z.to(device)).cpu()
    assert found.isfinite().all()
    rounding = 4 * torch.finfo(dtype).eps
    torch.testing.assert_close(found, torch.as_tensor(exact).to(dtype), rtol=rounding, atol=rounding)


@pytest.mark.equation("HS-1")
def test_log_softmax_does_not_feel_a_shift_of_all_logits(generator):
    """e^1000 is infinite, and e^{-1000} is 0: without the maximum taken out both would be NaN or -∞."""
    z = torch.randn(3, 7, dtype=torch.float64, generator=generator)
    for shift in (1000.0, -1000.0):
        torch.testing.assert_close(log_softmax(z + shift), log_softmax(z), rtol=0, atol=1e-12)


def test_log_softmax_sums_half_precision_in_float32():
    z = torch.zeros(1, 70_000, dtype=torch.float16)  # 70,000 ones are above float16's largest number, 65,504
    torch.testing.assert_close(log_softmax(z)[0, 0].item(), -math.log(70_000), rtol=1e-3, atol=0)


def test_log_softmax_leaves_out_a_class_at_minus_infinity():
    z = torch.tensor([[0.0, -math.inf, 0.0]])
    torch.testing.assert_close(log_softmax(z), torch.tensor([[-math.log(2), -math.inf, -math.log(2)]]))


def test_log_softmax_has_the_gradient_of_torch(generator):
    z = (torch.randn(4, 9, generator=generator) * 1e3).double().requires_grad_()
    weight = torch.randn(4, 9, generator=generator).double()
    (by_ours,) = torch.autograd.grad((log_softmax(z) * weight).sum(), z)
    (by_torch,) = torch.autograd.grad((torch.nn.functional.log_softmax(z, dim=-1) * weight).sum(), z)
    torch.testing.assert_close(by_ours, by_torch)

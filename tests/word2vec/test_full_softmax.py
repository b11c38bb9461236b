"""The full softmax, the yardstick: torch's cross entropy, and gradients proven three ways."""

import math

import pytest
import torch
from torch.nn.functional import cross_entropy

from hctnlp.numerics import gradient_check
from hctnlp.word2vec import full_softmax

WORDS = torch.tensor([3, 0, 3, 6])


@pytest.fixture
def x(generator) -> torch.Tensor:
    return torch.randn(4, 5, dtype=torch.float64, generator=generator)


@pytest.fixture
def output(generator) -> torch.Tensor:
    return torch.randn(7, 5, dtype=torch.float64, generator=generator)


@pytest.mark.equation("HS-1")
def test_the_probability_is_the_word_s_share_of_all_exponentials(x, output, device):
    found = full_softmax.log_probability(x.to(device), output.to(device), WORDS.to(device)).exp()
    for i, word in enumerate(WORDS.tolist()):
        scores = [math.exp(sum(a * b for a, b in zip(x[i].tolist(), u, strict=True))) for u in output.tolist()]
        assert found[i].item() == pytest.approx(scores[word] / sum(scores))


@pytest.mark.equation("HS-1")
def test_the_loss_is_torch_s_cross_entropy(x, output):
    expected = cross_entropy(x @ output.T, WORDS, reduction="sum")
    torch.testing.assert_close(full_softmax.loss(x, output, WORDS), expected)


def test_the_gradients_by_hand_are_those_of_autograd_and_of_central_differences(x, output, device):
    by_hand = [g.cpu() for g in full_softmax.gradients(x.to(device), output.to(device), WORDS.to(device))]
    x.requires_grad_()
    output.requires_grad_()
    expected = torch.autograd.grad(cross_entropy(x @ output.T, WORDS, reduction="sum"), [x, output])
    torch.testing.assert_close(by_hand, list(expected))
    result = gradient_check(
        lambda x, output: cross_entropy(x @ output.T, WORDS, reduction="sum"),
        {"x": x, "output": output},
        {"x": by_hand[0], "output": by_hand[1]},
    )
    assert result, str(result)


def test_a_step_moves_the_output_down_the_gradient_and_returns_that_of_x_from_before(x, output, device):
    leaf_x, leaf = x.clone().requires_grad_(), output.clone().requires_grad_()
    cross_entropy(leaf_x @ leaf.T, WORDS, reduction="sum").backward()
    moved = output.to(device, copy=True)
    returned = full_softmax.step(x.to(device), moved, WORDS.to(device), 0.1)
    torch.testing.assert_close(returned.cpu(), leaf_x.grad)
    torch.testing.assert_close(moved.cpu(), output - 0.1 * leaf.grad)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32])
def test_logits_of_ten_thousand_stay_finite_and_right(dtype):
    x, output = torch.full((2, 1), 100.0, dtype=dtype), torch.tensor([[100.0], [-100.0]], dtype=dtype)
    found = full_softmax.log_probability(x, output, torch.tensor([0, 1]))
    torch.testing.assert_close(found.double(), torch.tensor([0.0, -2e4]).double(), rtol=1e-2, atol=0)
    grad_x, grad_output = full_softmax.gradients(x, output, torch.tensor([0, 1]))
    torch.testing.assert_close(grad_x.double(), torch.tensor([[0.0], [200.0]]).double(), rtol=1e-2, atol=0)
    torch.testing.assert_close(grad_output.double(), torch.tensor([[100.0], [-100.0]]).double(), rtol=1e-2, atol=0)


def test_one_word_is_certain():
    x, output, words = torch.randn(2, 3), torch.randn(1, 3), torch.tensor([0, 0])
    assert full_softmax.loss(x, output, words).item() == 0
    assert not any(g.any() for g in full_softmax.gradients(x, output, words))


@pytest.mark.parametrize(
    ("x", "output", "words"), [((2, 4), (7, 5), (2,)), ((3, 4), (7, 4), (2,)), ((2, 4), (7, 4), (2, 1))]
)
@pytest.mark.parametrize("function", [full_softmax.log_probability, full_softmax.loss, full_softmax.gradients])
def test_wrong_shapes_are_refused(function, x, output, words):
    with pytest.raises(Exception, match="Type-check error"):
        function(torch.zeros(x), torch.zeros(output), torch.zeros(words, dtype=torch.int64))

"""The output layer: softmax at every step, against torch's own loss, autograd and central differences."""

import math

import pytest
import torch
from torch.nn import functional

from hctnlp.numerics import gradient_check
from hctnlp.recurrent.output import cross_entropy, log_probabilities

TIME, BATCH, HIDDEN, CLASSES = 4, 3, 5, 7


def draw(dtype=torch.float64):
    generator = torch.Generator().manual_seed(0)
    sizes = {"hidden": (TIME, BATCH, HIDDEN), "W_y": (CLASSES, HIDDEN), "b_y": (CLASSES,)}
    drawn = {name: torch.randn(*size, generator=generator, dtype=dtype) for name, size in sizes.items()}
    return drawn, torch.randint(CLASSES, (TIME, BATCH), generator=generator)


@pytest.mark.equation("RNN-10")
def test_probabilities_are_a_softmax_of_every_step():
    drawn, _ = draw()
    ours = log_probabilities(**drawn).exp()
    assert ours.shape == (TIME, BATCH, CLASSES)
    scores = torch.einsum("tbh,ch->tbc", drawn["hidden"], drawn["W_y"]) + drawn["b_y"]
    torch.testing.assert_close(ours, torch.softmax(scores, dim=-1))


@pytest.mark.equation("RNN-10")
def test_scores_of_any_size_give_finite_losses():
    hidden, targets = torch.tensor([[[1.0]]]), torch.tensor([[1]])
    loss, gradients = cross_entropy(hidden, torch.tensor([[1e4], [-1e4]]), torch.zeros(2), targets)
    assert float(loss) == 2e4
    assert gradients.b_y.tolist() == [1, -1]


@pytest.mark.equation("RNN-11")
def test_gradients_are_those_of_autograd_and_of_central_differences():
    drawn, targets = draw()
    loss, gradients = cross_entropy(**drawn, targets=targets)
    by_name = dict(zip(("hidden", "W_y", "b_y"), gradients, strict=True))

    def by_torch(hidden, W_y, b_y):
        return functional.cross_entropy((hidden @ W_y.T + b_y).flatten(0, 1), targets.flatten())

    leaves = {name: tensor.clone().requires_grad_() for name, tensor in drawn.items()}
    theirs = by_torch(**leaves)
    theirs.backward()
    torch.testing.assert_close(loss, theirs.detach())
    for name, leaf in leaves.items():
        torch.testing.assert_close(by_name[name], leaf.grad)
    assert gradient_check(by_torch, drawn, by_name)


@pytest.mark.equation("RNN-11")
def test_a_step_pushes_the_right_class_up_by_what_it_takes_from_the_others():
    drawn, targets = draw()
    _, gradients = cross_entropy(drawn["hidden"][:1, :1], drawn["W_y"], drawn["b_y"], targets[:1, :1])
    right = int(targets[0, 0])
    assert math.isclose(float(gradients.b_y.sum()), 0, abs_tol=1e-15)
    assert float(gradients.b_y[right]) < 0
    assert (torch.cat([gradients.b_y[:right], gradients.b_y[right + 1 :]]) > 0).all()


def test_the_arguments_are_left_as_they_are():
    drawn, targets = draw(torch.float32)
    before = {name: tensor.clone() for name, tensor in drawn.items()}
    cross_entropy(**drawn, targets=targets)
    assert all(torch.equal(drawn[name], before[name]) for name in drawn)


@pytest.mark.parametrize(
    ("targets", "says"),
    [
        (torch.tensor([[0, -1]]), "from 0 to 6, not -1 to 0"),
        (torch.tensor([[7, 1]]), "from 0 to 6, not 1 to 7"),
        (torch.zeros(1, 0, dtype=torch.long), "no step"),
    ],
)
def test_what_is_no_class_is_named(targets, says):
    drawn, _ = draw()
    with pytest.raises(ValueError, match=says):
        cross_entropy(drawn["hidden"][:1, : targets.shape[1]], drawn["W_y"], drawn["b_y"], targets)

"""Layer and batch normalisation: torch's numbers, gradients by hand, and statistics that belong to a step."""

import pytest
import torch
from torch import nn

from hctnlp.recurrent.normalisation import EPSILON, NormalisedRNN, StepBatchNorm, layer_norm


def normal(*shape, seed=0) -> torch.Tensor:
    return torch.randn(*shape, dtype=torch.float64, generator=torch.Generator().manual_seed(seed))


@pytest.mark.equation("GRAD-9")
def test_layer_norm_is_torchs_forward_and_back():
    a, gain, shift = (normal(*shape, seed=s).requires_grad_() for s, shape in enumerate([(4, 6), (6,), (6,)]))
    ours, theirs = layer_norm(a, gain, shift), nn.functional.layer_norm(a, (6,), gain, shift, EPSILON)
    torch.testing.assert_close(ours, theirs)
    weight = normal(4, 6, seed=9)
    found = torch.autograd.grad((ours * weight).sum(), [a, gain, shift])
    expected = torch.autograd.grad((theirs * weight).sum(), [a, gain, shift])
    for mine, his in zip(found, expected, strict=True):
        torch.testing.assert_close(mine, his)
    assert torch.autograd.gradcheck(lambda a: layer_norm(a, gain, None), (a,))


@pytest.mark.equation("GRAD-10")
def test_batch_norm_of_a_step_is_torchs_in_training_and_in_use():
    ours, theirs = StepBatchNorm(6, max_steps=3, gain=0.7).double(), [nn.BatchNorm1d(6).double() for _ in range(3)]
    for step, layer in enumerate(theirs):
        layer.weight.data.fill_(0.7)
        for batch in range(4):
            a = (normal(5, 6, seed=10 * step + batch) * (step + 1) + step).requires_grad_()
            found, expected = ours(a, step), layer(a)
            torch.testing.assert_close(found, expected)
            weight = normal(5, 6, seed=77)
            torch.testing.assert_close(*(torch.autograd.grad((out * weight).sum(), a)[0] for out in (found, expected)))
    ours.eval()
    for step, layer in enumerate(theirs):
        layer.eval()
        a = normal(5, 6, seed=123)
        torch.testing.assert_close(ours(a, step), layer(a))
    beyond = normal(5, 6, seed=5)
    torch.testing.assert_close(ours(beyond, 50), theirs[2](beyond))
    assert not torch.allclose(ours(beyond, 0), ours(beyond, 1))


@pytest.mark.parametrize(("steps", "training"), [(3, True), (2, True), (5, True), (5, False)])
def test_all_steps_at_once_are_the_steps_one_by_one(steps, training):
    at_once, one_by_one = (StepBatchNorm(6, max_steps=3, gain=0.7).double().train(training) for _ in range(2))
    a = (normal(steps, 5, 6) * torch.arange(1, steps + 1)[:, None, None]).requires_grad_()
    for _ in range(2):
        found, expected = at_once.sequence(a), torch.stack([one_by_one(a_t, t) for t, a_t in enumerate(a)])
        torch.testing.assert_close(found, expected)
    weight = normal(steps, 5, 6, seed=77)
    torch.testing.assert_close(*(torch.autograd.grad((out * weight).sum(), a)[0] for out in (found, expected)))
    for name, kept in at_once.named_buffers():
        torch.testing.assert_close(kept, one_by_one.get_buffer(name))


def test_a_batch_of_one_has_no_deviation():
    with pytest.raises(ValueError, match="at least 2 examples"):
        StepBatchNorm(3, 2)(torch.zeros(1, 3), 0)
    with pytest.raises(ValueError, match="at least 2 examples"):
        StepBatchNorm(3, 2).sequence(torch.zeros(2, 1, 3))


def by_formula(net: NormalisedRNN, x: torch.Tensor, h: torch.Tensor) -> torch.Tensor:
    axis = -1 if net.norm == "layer" else 0
    gains = (net.gain_x, net.gain_h) if net.norm == "layer" else (net.norm_x.gain, net.norm_h.gain)
    hidden = []
    for x_t in x:
        total = net.b
        for a, gain in zip((x_t @ net.W_x.T, h @ net.W_h.T), gains, strict=True):
            variance = a.var(dim=axis, unbiased=False, keepdim=True)
            total = total + gain * (a - a.mean(dim=axis, keepdim=True)) / torch.sqrt(variance + EPSILON)
        h = torch.tanh(total) if net.cell.nonlinearity == "tanh" else torch.relu(total)
        hidden.append(h)
    return torch.stack(hidden)


@pytest.mark.parametrize("nonlinearity", ["tanh", "relu"])
@pytest.mark.parametrize(("norm", "max_steps"), [("layer", 1), ("batch", 5), ("batch", 3)])
def test_a_normalised_rnn_is_its_formula_step_by_step_and_back(norm, max_steps, nonlinearity):
    torch.manual_seed(0)
    net = NormalisedRNN(3, 4, norm, max_steps, nonlinearity).double()
    with torch.no_grad():
        for parameter in net.parameters():
            parameter.add_(0.1 * torch.randn_like(parameter))
    x, h_0, weight = normal(5, 6, 3).requires_grad_(), normal(6, 4, seed=1).requires_grad_(), normal(5, 6, 4, seed=2)
    (hidden, last), expected = net(x, h_0), by_formula(net, x, h_0)
    torch.testing.assert_close(hidden, expected)
    assert torch.equal(last, hidden[-1])
    leaves = {"x": x, "h_0": h_0} | dict(net.named_parameters())
    found = torch.autograd.grad((hidden * weight).sum() + 3 * last.sum(), [*leaves.values()])
    by_autograd = torch.autograd.grad((expected * weight).sum() + 3 * expected[-1].sum(), [*leaves.values()])
    for name, mine, autograds in zip(leaves, found, by_autograd, strict=True):
        torch.testing.assert_close(mine, autograds, msg=lambda told, name=name: f"{name}: {told}")
        assert mine.abs().sum() > 0


def test_in_use_a_normalised_rnn_goes_by_what_each_step_has_noted():
    torch.manual_seed(0)
    net = NormalisedRNN(3, 4, "batch", max_steps=5).double()
    x = normal(5, 6, 3)
    h_before = torch.cat([torch.zeros(1, 6, 4, dtype=torch.float64), net(x)[0][:-1]])
    statistics = h_before @ net.W_h.T
    kept = net.norm_h.running_mean, net.norm_h.running_variance
    torch.testing.assert_close(kept[0], 0.1 * statistics.mean(dim=1))
    torch.testing.assert_close(kept[1], 0.9 + 0.1 * statistics.var(dim=1))
    in_company, alone = (net.eval()(part)[0] for part in (x, x[:, :1]))
    torch.testing.assert_close(alone, in_company[:, :1])


@pytest.mark.parametrize("scale", [0.5, 10.0, 1e3])
def test_layer_norm_makes_the_net_blind_to_the_scale_of_its_weights(scale):
    torch.manual_seed(0)
    net = NormalisedRNN(3, 4, "layer").double()
    x = normal(5, 2, 3)
    before = net(x)[0]
    with torch.no_grad():
        net.W_h.mul_(scale)
        net.W_x.mul_(scale)
    torch.testing.assert_close(net(x)[0], before, rtol=0, atol=1e-2)  # ε is felt a little


def test_wrong_arguments_are_named():
    with pytest.raises(ValueError, match="'layer' or 'batch', not 'group'"):
        NormalisedRNN(3, 4, "group")
    with pytest.raises(ValueError, match="'tanh' or 'relu', not 'sin'"):
        NormalisedRNN(3, 4, "layer", nonlinearity="sin")

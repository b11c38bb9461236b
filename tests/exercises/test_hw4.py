"""What homework 4 claims besides what every homework does."""

import numpy as np
import pytest
import torch

from hctnlp.exercises import hw4
from hctnlp.exercises.framework.judging import judge
from hctnlp.exercises.framework.replies import ask_directly
from hctnlp.exercises.shared.draws import weights

EXERCISES = {exercise.name: exercise for exercise in hw4.ASSIGNMENT.exercises}
SLOW_CELLS = ("use_",)  # it trains: see test_alive.py
T, B, D, H = 5, 3, 4, 2


def judged(name, function, seed):
    return judge(EXERCISES[name], lambda cases: ask_directly(function, cases), np.random.default_rng(seed))


def misconception(name, wrong):
    return next(m for m in EXERCISES[name].misconceptions if m.name == wrong)


def torch_rnn(*layers, bidirectional=False):
    """``torch.nn.RNN`` with these weights and a second bias of zero."""
    depth = len(layers) // (2 if bidirectional else 1)
    net = torch.nn.RNN(
        layers[0][0].shape[1], len(layers[0][2]), depth, bidirectional=bidirectional, dtype=torch.float64
    )
    with torch.no_grad():
        for place, given in zip(net.all_weights, layers, strict=True):
            for own, values in zip(place, (*given, np.zeros_like(given[2])), strict=True):
                own.copy_(torch.tensor(values))
    return net


def test_the_homework_has_every_exercise():
    assert list(EXERCISES) == [
        "rnn_step",
        "rnn_forward",
        "rnn_step_backward",
        "rnn_backward",
        "bidirectional_forward",
        "deep_rnn_forward",
    ]


# --- the references, against sources of their own --------------------------------------------------------------------


@torch.no_grad()
def test_the_forward_references_are_torch_s(rng):
    x, h_0, layer = rng.normal(size=(T, B, D)), rng.normal(size=(B, H)), weights(rng, D, H)
    expected, _ = torch_rnn(layer)(torch.tensor(x), torch.tensor(h_0)[None])
    np.testing.assert_allclose(hw4.rnn_forward.reference(x, h_0, *layer), expected)
    np.testing.assert_allclose(hw4.rnn_step.reference(x[0], h_0, *layer), expected[0])
    layers = [layer, weights(rng, H, H), weights(rng, H, H)]
    for found, due in zip(hw4.deep_rnn_forward.reference(x, layers), torch_rnn(*layers)(torch.tensor(x)), strict=True):
        np.testing.assert_allclose(found, due)


@torch.no_grad()
def test_each_sentence_of_a_padded_batch_has_the_states_it_has_alone(rng):
    x, lengths, both = rng.normal(size=(T, B, D)), np.array([3, 5, 1]), (weights(rng, D, H), weights(rng, D, H))
    net = torch_rnn(*both, bidirectional=True)
    found = hw4.bidirectional_forward.reference(x, lengths, *both)
    for n, length in enumerate(lengths):
        np.testing.assert_allclose(found[:length, n], net(torch.tensor(x[:length, n]))[0])
        assert not found[length:, n].any()


@pytest.mark.parametrize("losses", ["last", "every"])
def test_the_backward_references_are_autograd_s(rng, losses):
    x, h_0, W_x, W_h, b = (
        torch.tensor(value, requires_grad=True)
        for value in (rng.normal(size=(T, B, D)), rng.normal(size=(B, H)), *weights(rng, D, H))
    )
    hidden, h = [], h_0
    for x_t in x:
        h = torch.tanh(x_t @ W_x.T + h @ W_h.T + b)
        hidden.append(h)
    hidden = torch.stack(hidden)
    d_hidden = torch.tensor(rng.normal(size=(T, B, H)))
    if losses == "last":
        d_hidden[:-1] = 0
    expected = torch.autograd.grad((hidden * d_hidden).sum(), (x, h_0, W_x, W_h, b), retain_graph=True)
    plain = [value.detach().numpy() for value in (d_hidden, hidden, x, h_0, W_x, W_h)]
    for found, due in zip(hw4.rnn_backward.reference(*plain), expected, strict=True):
        np.testing.assert_allclose(found, due)
    d, h, x_1, before, *matrices = (plain[0][1], plain[1][1], plain[2][1], plain[1][0], *plain[4:])
    first_two = torch.autograd.grad((hidden[1] * d_hidden[1]).sum(), (W_x, W_h, b), retain_graph=True)
    dx, dh, *step = hw4.rnn_step_backward.reference(d, h, x_1, before, *matrices)
    one_before = hw4.rnn_step_backward.reference(dh, before, plain[2][0], plain[3], *matrices)
    for here, there, due in zip(step, one_before[2:], first_two, strict=True):
        np.testing.assert_allclose(here + there, due)
    np.testing.assert_allclose(dx, torch.autograd.grad((hidden[1] * d_hidden[1]).sum(), x)[0][1])


def test_a_student_s_own_gradients_are_the_slopes_of_their_own_loss(solutions, rng):
    """The check that the notebook suggests: change one number by a little, and see what it does to the loss."""
    x, h_0, W_x, W_h, _ = values = rng.normal(size=(T, B, D)), rng.normal(size=(B, H)), *weights(rng, D, H)
    d_hidden = rng.normal(size=(T, B, H))

    def loss():
        return (d_hidden * solutions["rnn_forward"](*values)).sum()

    found = solutions["rnn_backward"](d_hidden, solutions["rnn_forward"](*values), x, h_0, W_x, W_h)
    for value, gradient in zip(values, found, strict=True):
        for place in np.ndindex(value.shape):
            before = value[place]
            value[place] = before + 1e-6
            above = loss()
            value[place] = before - 1e-6
            slope = (above - loss()) / 2e-6
            value[place] = before
            assert gradient[place] == pytest.approx(slope, abs=1e-7)


def test_the_functions_together_learn_to_remember(solutions):
    """Forward, backward, and a step against the gradient: the sign of the first input, asked for after the sixth."""
    rng = np.random.default_rng(1)
    hidden, (W_x, W_h, b) = 8, weights(rng, 1, 8)
    out = rng.normal(size=hidden) / 3

    def batch():
        x = rng.normal(size=(6, 64, 1))
        x[0] = rng.choice([-1.0, 1.0], size=(64, 1))
        return x, x[0, :, 0] > 0

    for _ in range(400):
        x, positive = batch()
        start = np.zeros((64, hidden))
        states = solutions["rnn_forward"](x, start, W_x, W_h, b)
        error = (1 / (1 + np.exp(-states[-1] @ out)) - positive) / 64
        d_hidden = np.zeros_like(states)
        d_hidden[-1] = error[:, None] * out
        _, _, dW_x, dW_h, db = solutions["rnn_backward"](d_hidden, states, x, start, W_x, W_h)
        out = out - error @ states[-1]
        W_x, W_h, b = W_x - dW_x, W_h - dW_h, b - db
    x, positive = batch()
    answers = solutions["rnn_forward"](x, np.zeros((64, hidden)), W_x, W_h, b)[-1] @ out > 0
    assert (answers == positive).mean() > 0.95


# --- the cases -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(5))
def test_padding_is_in_the_cases_it_belongs_to_and_is_not_zero(seed):
    for case in EXERCISES["bidirectional_forward"].cases(np.random.default_rng(seed)):
        x, lengths, *_ = case.arguments
        assert lengths.min() >= 1
        assert lengths.max() <= len(x)
        assert (case.group == "padded") == (lengths.min() < len(x))
        for n, length in enumerate(lengths):
            assert (x[length:, n] != 0).all()


@pytest.mark.parametrize("seed", range(5))
def test_the_reference_does_not_see_what_stands_in_the_padding(seed):
    for case in EXERCISES["bidirectional_forward"].cases(np.random.default_rng(seed)):
        x, lengths, *both = case.arguments
        other = np.where((np.arange(len(x))[:, None] < lengths)[..., None], x, 1e3)
        expected = hw4.bidirectional_forward.reference(x, lengths, *both)
        np.testing.assert_array_equal(hw4.bidirectional_forward.reference(other, lengths, *both), expected)


# --- what a student may write ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["rnn_step_backward", "rnn_backward"])
@pytest.mark.parametrize("part", range(5))
def test_each_gradient_is_worth_a_fifth(solutions, name, part):
    def one_right(*arguments):
        return [value if k == part else value + 1 for k, value in enumerate(solutions[name](*arguments))]

    judgement = judged(name, one_right, 2)
    assert judgement.score == EXERCISES[name].points / 5
    assert f"{EXERCISES[name].parts[part]}: " not in judgement.report("en")


def test_a_loss_at_the_last_step_alone_earns_the_core():
    judgement = judged("rnn_backward", misconception("rnn_backward", "own_losses_ignored").function, 2)
    assert judgement.score == pytest.approx(0.6 * 4)


def test_padding_that_leaks_costs_half():
    judgement = judged(
        "bidirectional_forward", misconception("bidirectional_forward", "padding_read_first").function, 2
    )
    assert judgement.score == 1.5


def test_a_student_may_change_the_arguments(solutions):
    def rnn_forward(x, h_0, W_x, W_h, b):
        found = solutions["rnn_forward"](x, h_0, W_x, W_h, b)
        for value in (x, h_0, W_x, W_h, b):
            value[:] = 0
        return found

    assert judged("rnn_forward", rnn_forward, 3).full


def test_of_two_errors_the_one_in_the_core_is_named():
    def rnn_forward(x, h_0, W_x, W_h, b):  # no h_0, and no update either
        return np.array([np.tanh(x_t @ W_x.T + b) for x_t in x])

    assert judged("rnn_forward", rnn_forward, 3).misconceptions == ("state_never_updated",)


def test_check_says_that_it_is_wrong_and_hint_says_why(solutions, capsys):
    hw4.check(solutions["rnn_step"], seed=0)
    assert "rnn_step: 1 / 1" in capsys.readouterr().out
    space = {"hw4": hw4, "rnn_backward": misconception("rnn_backward", "nothing_handed_back").function}
    exec("hw4.check(rnn_backward, seed=0)", space)
    out = capsys.readouterr().out
    assert "✗" in out
    assert "dh 没有往前传" not in out
    exec("hw4.hint(rnn_backward)", space)
    assert "dh 没有往前传" in capsys.readouterr().out

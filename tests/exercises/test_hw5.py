"""Homework 5: its references agree with sources of their own, and what only this homework promises is kept."""

import math
import re

import numpy as np
import pytest
import torch

from hctnlp.exercises import hw5
from hctnlp.exercises.framework.judging import judge
from hctnlp.exercises.framework.replies import ask_directly
from hctnlp.recurrent import probes
from hctnlp.recurrent.normalisation import EPSILON

EXERCISES = {exercise.name: exercise for exercise in hw5.ASSIGNMENT.exercises}
SLOW_CELLS = ("use_",)  # it trains: see test_alive.py


def judged(name, function, seed):
    return judge(EXERCISES[name], lambda cases: ask_directly(function, cases), np.random.default_rng(seed))


def misconception(name, wrong):
    return next(m for m in EXERCISES[name].misconceptions if m.name == wrong)


def test_the_homework_has_every_exercise():
    assert {name: exercise.points for name, exercise in EXERCISES.items()} == {
        "jacobian_norms": 4,
        "clip_gradients": 3,
        "identity_init": 2,
        "irnn_forward": 1,
        "irnn_backward": 2,
        "residual_forward": 1,
        "batch_norm_step": 3,
    }
    assert dict(hw5.ASSIGNMENT.written) == {"pascanu_condition": 2, "experiment": 2}


def test_the_notebook_gives_the_library_s_epsilon(solutions):
    assert solutions["EPSILON"] == EPSILON


def test_the_examples_of_the_notebook_are_true(notebook, solutions):
    examples = re.findall(r"^> 例：`(.*)` → `(.*)`$", "\n".join(c.source for c in notebook.cells), re.M)
    assert len(examples) == 7
    for call, value in examples:
        got, expected = eval(call, dict(solutions)), eval(value, {})
        parts = zip(got, expected, strict=True) if isinstance(expected, tuple) else [(got, expected)]
        for one, other in parts:
            np.testing.assert_allclose(one, other, rtol=1e-6, err_msg=call)


# --- the references, against sources of their own --------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(3))
def test_the_norms_are_those_of_central_differences(seed):
    """h_T as a function of h_t, by running the tanh RNN from h_t on."""
    rng = np.random.default_rng(seed)
    steps, size = 5, 4
    W_h, inputs = rng.normal(size=(size, size)), rng.normal(size=(steps, size))

    def run(h, t):
        states = [h]
        for a_x in inputs[t:]:
            states.append(np.tanh(W_h @ states[-1] + a_x))
        return np.array(states)

    hidden = run(rng.normal(size=size), 0)
    expected = []
    for t in range(steps, -1, -1):
        nudges = 1e-6 * np.eye(size)
        columns = [(run(hidden[t] + e, t)[-1] - run(hidden[t] - e, t)[-1]) / 2e-6 for e in nudges]
        expected.append(np.linalg.svd(np.array(columns).T, compute_uv=False)[0])
    np.testing.assert_allclose(hw5.jacobian_norms.reference(hidden, W_h), expected, rtol=1e-6)


def test_no_norm_is_above_the_bound_and_the_matrix_of_the_model_answer_stops_every_gradient(notebook, solutions):
    answer = next(c.source for c in notebook.cells if c.get("id") == "pascanu_condition")
    assert r"\begin{pmatrix} 0 & 2 \\ 0 & 0 \end{pmatrix}" in answer
    W_h, hidden = np.array([[0.0, 2.0], [0.0, 0.0]]), np.zeros((4, 2))
    assert probes.norm_bound(torch.tensor(W_h), 1) == 2
    assert solutions["jacobian_norms"](hidden, W_h).tolist() == [1, 2, 0, 0]
    hidden, W_h = EXERCISES["jacobian_norms"].cases(np.random.default_rng(0))[2].arguments
    bounds = [probes.norm_bound(torch.tensor(W_h), n) for n in range(len(hidden))]
    norms = solutions["jacobian_norms"](hidden, W_h)
    assert (norms <= np.array(bounds) * (1 + 1e-12)).all()
    assert norms[-1] < bounds[-1]


@pytest.mark.parametrize("max_norm", [0.5, 3.0, 100.0])
def test_clipping_is_torch_s(max_norm):
    rng = np.random.default_rng(3)
    gradients = [rng.normal(size=shape) for shape in ((4, 3), (5,), (2, 2))]
    parameters = [torch.nn.Parameter(torch.zeros(g.shape, dtype=torch.float64)) for g in gradients]
    for parameter, gradient in zip(parameters, gradients, strict=True):
        parameter.grad = torch.tensor(gradient)
    norm = torch.nn.utils.clip_grad_norm_(parameters, max_norm)
    clipped, before = hw5.clip_gradients.reference(gradients, max_norm)
    assert before == pytest.approx(norm.item())
    for mine, parameter in zip(clipped, parameters, strict=True):
        np.testing.assert_allclose(mine, parameter.grad.numpy(), rtol=1e-5)  # torch divides by ‖g‖ + 10⁻⁶


def test_an_untrained_irnn_holds_its_state_and_its_gradient(solutions):
    """Without input h_T = h_0 after a hundred steps, and the gradient's norm is still 1."""
    W_x, W_h, b = hw5.identity_init.reference(7, 5, 0.001)
    assert W_x.shape == (5, 7)
    h_0 = np.abs(np.random.default_rng(0).normal(size=(2, 5)))
    hidden = hw5.irnn_forward.reference(np.zeros((100, 2, 7)), h_0, W_x, W_h, b)
    np.testing.assert_array_equal(hidden[-1], h_0)
    assert np.linalg.norm(np.linalg.matrix_power(W_h, 100), 2) == 1


def test_the_way_back_through_relu_is_autograd_s():
    """With respect to every state, by torch, of a loss on the last one."""
    x, h_0, *weights = EXERCISES["irnn_forward"].cases(np.random.default_rng(1))[0].arguments
    x, *weights = map(torch.tensor, (x, *weights))
    states = [torch.tensor(h_0, requires_grad=True)]
    for x_t in x:
        states.append(torch.relu(x_t @ weights[0].T + states[-1] @ weights[1].T + weights[2]))
    d_last = torch.randn(states[-1].shape, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    expected = torch.autograd.grad(states[-1], states, d_last)
    hidden = torch.stack(states[1:]).detach().numpy()
    found = hw5.irnn_backward.reference(d_last.numpy(), hidden, weights[1].numpy())
    np.testing.assert_allclose(found, torch.stack(expected).numpy(), atol=1e-12)


def test_the_irnn_is_torch_s_rnn_with_relu():
    x, h_0, *weights = EXERCISES["irnn_forward"].cases(np.random.default_rng(1))[0].arguments
    W_x, W_h, b = map(torch.tensor, weights)
    layer = torch.nn.RNN(3, 4, nonlinearity="relu").double()
    layer.load_state_dict({"weight_ih_l0": W_x, "weight_hh_l0": W_h, "bias_ih_l0": b, "bias_hh_l0": 0 * b})
    output, _ = layer(torch.tensor(x), torch.tensor(h_0)[None])
    np.testing.assert_allclose(hw5.irnn_forward.reference(x, h_0, *weights), output.detach().numpy(), atol=1e-12)


def test_each_layer_of_the_stack_has_the_jacobian_i_plus_f(solutions):
    """∂h^{(L)}/∂x = Π (I + diag(1 - F²) W), by central differences of the student's own function."""
    rng = np.random.default_rng(2)
    x, weights, biases = rng.normal(size=3), rng.normal(size=(4, 3, 3)), rng.normal(size=(4, 3))
    expected, h = np.eye(3), x
    for W, b in zip(weights, biases, strict=True):
        F = np.tanh(W @ h + b)
        expected, h = (np.eye(3) + np.diag(1 - F**2) @ W) @ expected, h + F
    for stack in (solutions["residual_forward"], hw5.residual_forward.reference):
        nudged = [[stack((x + sign * e)[None], weights, biases)[0] for e in 1e-6 * np.eye(3)] for sign in (1, -1)]
        np.testing.assert_allclose((np.array(nudged[0]) - nudged[1]).T / 2e-6, expected, atol=1e-7)


@pytest.mark.parametrize(("t", "row"), [(0, 0), (2, 2), (3, 3), (9, 3)])
def test_batch_normalisation_is_torch_s_on_the_row_of_its_step(t, row):
    rng = np.random.default_rng(t)
    a, gain = rng.normal(size=(6, 3)), rng.uniform(size=3)
    mean, variance = rng.normal(size=(4, 3)), rng.uniform(1, 2, size=(4, 3))
    got = hw5.batch_norm_step.reference(a, t, gain, mean.copy(), variance.copy(), 0.2)
    rows = torch.tensor(mean[row]), torch.tensor(variance[row])
    expected = torch.nn.functional.batch_norm(
        torch.tensor(a), *rows, weight=torch.tensor(gain), training=True, momentum=0.2, eps=EPSILON
    )
    mean[row], variance[row] = rows  # torch has changed them
    for mine, theirs in zip(got, (expected, mean, variance), strict=True):
        np.testing.assert_allclose(mine, theirs, atol=1e-12)


# --- gradients that cannot be clipped --------------------------------------------------------------------------------


@pytest.mark.parametrize("wrong", [math.nan, math.inf, -math.inf])
def test_nan_and_infinity_are_reported(solutions, wrong):
    for clip in (solutions["clip_gradients"], hw5.clip_gradients.reference):
        gradients, norm = clip([np.ones(3), np.array([[0.0, wrong]])], 1.0)
        assert gradients is None
        assert not math.isfinite(norm)


@pytest.mark.parametrize("norm", [math.nan, math.inf, np.float32(np.inf), np.array(np.nan)])
def test_a_norm_that_is_no_number_may_be_nan_or_infinity(solutions, norm):
    def clip_gradients(gradients, max_norm):
        clipped, found = solutions["clip_gradients"](gradients, max_norm)
        return (None, norm) if clipped is None else (clipped, found)

    assert judged("clip_gradients", clip_gradients, 4).full


@pytest.mark.parametrize("norm", [0.0, -1.0, None, "nan", [math.nan], np.array([math.nan])])
def test_any_other_norm_loses_half_of_the_broken_cases(solutions, norm):
    def clip_gradients(gradients, max_norm):
        clipped, found = solutions["clip_gradients"](gradients, max_norm)
        return (None, norm) if clipped is None else (clipped, found)

    assert judged("clip_gradients", clip_gradients, 4).score == pytest.approx(3 * (1 - 0.2 / 2))


@pytest.mark.parametrize("looks", [True, False])
def test_squares_that_overflow_are_named_whatever_is_done_with_the_infinity(looks):
    """Who looks at the norm returns None, who looks at the gradients returns zeros: one mistake."""

    def clip_gradients(gradients, max_norm):
        norm = np.sqrt(sum(np.square(g).sum() for g in gradients))
        finite = np.isfinite(norm) if looks else all(np.isfinite(g).all() for g in gradients)
        if not finite:
            return None, norm
        return [g * min(1, max_norm / norm) if norm else g for g in gradients], norm

    judgement = judged("clip_gradients", clip_gradients, 5)
    assert judgement.misconceptions == ("squares_overflow",)
    assert judgement.score == pytest.approx(3 * 0.8)


def test_the_answer_that_comes_to_mind_first_loses_only_what_it_did_not_think_of():
    """No float64 and no look at NaN: most will write this."""

    def clip_gradients(gradients, max_norm):
        norm = np.sqrt(sum((g**2).sum() for g in gradients))
        return [g * max_norm / norm if norm > max_norm else g for g in gradients], norm

    judgement = judged("clip_gradients", clip_gradients, 5)
    assert judgement.score == pytest.approx(3 * (0.4 + 0.2 + 0.2 / 2))
    assert judgement.misconceptions == ("neither_wide_nor_looked_at",)
    assert "None expected" in judgement.report("en")
    assert "not finite: inf" in judgement.report("en")


# --- weights that are drawn ------------------------------------------------------------------------------------------


def test_any_generator_and_any_seed_are_accepted(solutions):
    """A thousand draws, none refused: what is right by chance is not wrong by chance."""
    arguments = EXERCISES["identity_init"].cases(np.random.default_rng(0))[0].arguments
    expected = hw5.identity_init.reference(*arguments)
    for _ in range(1000):
        assert hw5.identity_init.compare(arguments, expected, solutions["identity_init"](*arguments)) == [None] * 3


@pytest.mark.parametrize(
    ("draw", "said"),
    [
        (lambda rng, std, shape: rng.normal(std, std, shape), "mean 0"),
        (lambda rng, std, shape: rng.normal(0, 1.2 * std, shape), "deviation"),
        (lambda rng, std, shape: rng.normal(0, std / 1.2, shape), "deviation"),
        (lambda rng, std, shape: rng.uniform(-(3**0.5) * std, 3**0.5 * std, shape), "tails"),
        (lambda rng, std, shape: rng.choice([-std, std], shape), "the same"),
        (lambda rng, std, shape: np.tile(rng.normal(0, std, (1, shape[1])), (shape[0], 1)), "the same|deviation"),
        (lambda rng, std, shape: np.full(shape, np.nan), "not finite"),
    ],
)
def test_what_is_no_sample_of_the_normal_distribution_is_refused(draw, said):
    arguments = input_size, hidden_size, std = 300, 13, 0.05
    expected = hw5.identity_init.reference(*arguments)
    W_x = draw(np.random.default_rng(6), std, (hidden_size, input_size))
    complaint, *others = hw5.identity_init.compare(arguments, expected, (W_x, *expected[1:]))
    assert re.search(said, complaint.en)
    assert others == [None, None]


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("wrong", [m.name for m in hw5.identity_init.EXERCISE.misconceptions])
def test_a_mistake_is_named_though_every_draw_is_another(wrong, seed):
    known = misconception("identity_init", wrong)
    judgement = judged("identity_init", known.function, seed)
    assert judgement.misconceptions == (wrong,)
    assert judgement.score == pytest.approx(2 * 2 / 3, abs=0.01)  # one of three parts


# --- what is worth which part ----------------------------------------------------------------------------------------


def test_batch_normalisation_without_its_statistics_earns_a_third(solutions):
    def batch_norm_step(a, t, gain, running_mean, running_variance, momentum):
        kept = running_mean.copy(), running_variance.copy()
        return solutions["batch_norm_step"](a, t, gain, running_mean, running_variance, momentum)[0], *kept

    assert judged("batch_norm_step", batch_norm_step, 2).score == pytest.approx(1)


def test_the_two_variances_are_told_apart():
    """All that differs is a factor of B / (B - 1), in one place, in the other, or in both."""
    for wrong, right in {
        "unbiased_everywhere": [False, True, True],
        "biased_everywhere": [True, True, False],
        "variances_exchanged": [False, True, False],
    }.items():
        function = misconception("batch_norm_step", wrong).function
        assert judged("batch_norm_step", function, 2).score == pytest.approx(sum(right))


def test_no_hint_gives_the_code():
    for exercise in EXERCISES.values():
        for wrong in exercise.misconceptions:
            assert not re.search(r"np\.|linalg|axis|ddof|\[:|\.T\b|astype", " ".join(wrong.hint)), wrong.name

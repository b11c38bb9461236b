"""What homework 6 claims besides what every homework does."""

from functools import cache
from itertools import permutations
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from hctnlp.exercises import hw6
from hctnlp.exercises.framework.judging import judge
from hctnlp.exercises.framework.replies import ask_directly
from hctnlp.exercises.shared.draws import weights

EXERCISES = {exercise.name: exercise for exercise in hw6.ASSIGNMENT.exercises}
SLOW_CELLS = ("use_",)  # it trains: see test_alive.py
T, B, D, H = 4, 3, 5, 2


@pytest.fixture
def values(rng):
    """x, h_0, c_0, W_x, W_h, b"""
    return rng.normal(size=(T, B, D)), *rng.normal(size=(2, B, H)), *weights(rng, D, H, gates=4)


@cache
def drawn(name, seed):
    """Drawn once for all tests that ask with this seed: every misconception answers at each draw."""
    return EXERCISES[name].draw(np.random.default_rng(seed))


def judged(name, function, seed):
    sitting = SimpleNamespace(name=name, points=EXERCISES[name].points, draw=lambda rng: drawn(name, seed))
    return judge(sitting, lambda cases: ask_directly(function, cases), np.random.default_rng(seed))


def misconception(name, wrong):
    return next(m for m in EXERCISES[name].misconceptions if m.name == wrong)


def test_the_homework_has_every_exercise():
    assert list(EXERCISES) == [
        "lstm_step",
        "lstm_step_backward",
        "lstm_forward",
        "lstm_backward",
        "init_forget_bias",
        "count_parameters",
    ]


# --- the references, against sources of their own --------------------------------------------------------------------


@torch.no_grad()
def test_the_forward_references_are_torch_s(values):
    x, h_0, c_0, *given = map(torch.tensor, values)
    cell = torch.nn.LSTMCell(D, H, dtype=torch.float64)
    for own, value in zip(cell.parameters(), (*given, torch.zeros(4 * H)), strict=True):
        own.copy_(value)
    hidden, cells, gates = hw6.lstm_forward.reference(*values)
    h, c = h_0, c_0
    for t in range(T):
        before = h
        h, c = cell(x[t], (h, c))
        np.testing.assert_allclose(hidden[t], h)
        np.testing.assert_allclose(cells[t], c)
        i, f, g, o = (x[t] @ given[0].T + before @ given[1].T + given[2]).chunk(4, dim=1)
        np.testing.assert_allclose(gates[t], torch.cat([i.sigmoid(), f.sigmoid(), g.tanh(), o.sigmoid()], dim=1))
    step = hw6.lstm_step.reference(values[0][0], *values[1:])
    for found, due in zip(step, (hidden[0], cells[0], gates[0]), strict=True):
        np.testing.assert_array_equal(found, due)


def autograd_s(values, d_hidden, d_last_cell=0.0):
    """The slide's formulas in torch, and the gradients that autograd makes of them."""
    x, h_0, c_0, W_x, W_h, b = leaves = [torch.tensor(value, requires_grad=True) for value in values]
    h, c, loss = h_0, c_0, 0
    for t in range(len(x)):
        a_i, a_f, a_g, a_o = (x[t] @ W_x.T + h @ W_h.T + b).chunk(4, dim=1)
        c = a_f.sigmoid() * c + a_i.sigmoid() * a_g.tanh()
        h = a_o.sigmoid() * c.tanh()
        loss = loss + (h * torch.tensor(d_hidden[t])).sum()
    return torch.autograd.grad(loss + (c * torch.tensor(d_last_cell)).sum(), leaves)


def test_the_backward_reference_of_a_sequence_is_autograd_s(values, rng):
    d_hidden = rng.normal(size=(T, B, H))
    x, h_0, c_0, W_x, W_h, _ = values
    found = hw6.lstm_backward.reference(d_hidden, *hw6.lstm_forward.reference(*values), x, h_0, c_0, W_x, W_h)
    for gradient, due in zip(found, autograd_s(values, d_hidden), strict=True):
        np.testing.assert_allclose(gradient, due)


def test_the_backward_reference_of_a_step_is_autograd_s(values, rng):
    dh_new, dc_new = rng.normal(size=(2, B, H))
    x, h, c, W_x, W_h, b = values
    _, c_new, gates = hw6.lstm_step.reference(x[0], h, c, W_x, W_h, b)
    found = hw6.lstm_step_backward.reference(dh_new, dc_new, gates, c_new, x[0], h, c, W_x, W_h)
    dx, *expected = autograd_s((x[:1], *values[1:]), dh_new[None], dc_new)
    for gradient, due in zip(found, (dx[0], *expected), strict=True):
        np.testing.assert_allclose(gradient, due)


@pytest.mark.parametrize(("depth", "bidirectional"), [(1, False), (3, False), (1, True), (3, True)])
def test_the_count_is_torch_s_without_its_second_bias(solutions, depth, bidirectional):
    layer = torch.nn.LSTM(7, 5, depth, bidirectional=bidirectional)
    expected = sum(p.numel() for name, p in layer.named_parameters() if not name.startswith("bias_hh"))
    assert hw6.count_parameters.reference(7, 5, depth, bidirectional) == expected
    assert solutions["count_parameters"](7, 5, depth, bidirectional) == expected


def test_an_open_forget_gate_lets_more_of_the_memory_through(solutions, values):
    """The exercises together: a wider open gate f, and a larger gradient by C_0 along it."""
    x, h_0, c_0, W_x, W_h, b = values
    gradients = []
    for value in (-3.0, 3.0):
        opened = solutions["init_forget_bias"](b, value)
        hidden, cells, gates = solutions["lstm_forward"](x, h_0, c_0, W_x, W_h, opened)
        d_hidden = np.zeros_like(hidden)
        d_hidden[-1] = 1
        back = solutions["lstm_backward"](d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h)
        gradients.append(np.abs(back[2]).mean())
        assert (gates[..., H : 2 * H].mean() > 0.5) == (value > 0)
    assert gradients[1] > 10 * gradients[0]


def test_a_student_s_own_gradients_are_the_slopes_of_their_own_loss(solutions, values, rng):
    x, h_0, c_0, W_x, W_h, _ = values
    d_hidden = rng.normal(size=(T, B, H))

    def loss():
        return (d_hidden * solutions["lstm_forward"](*values)[0]).sum()

    found = solutions["lstm_backward"](d_hidden, *solutions["lstm_forward"](*values), x, h_0, c_0, W_x, W_h)
    for value, gradient in zip(values, found, strict=True):
        for place in np.ndindex(value.shape):
            before = value[place]
            value[place] = before + 1e-6
            above = loss()
            value[place] = before - 1e-6
            slope = (above - loss()) / 2e-6
            value[place] = before
            assert gradient[place] == pytest.approx(slope, abs=1e-7)


def test_a_step_back_twice_is_a_sequence_of_two_back(solutions, values, rng):
    """``dc`` of one step is ``dc_new`` of the step before, and holds all that later steps ask for."""
    x, h_0, c_0, W_x, W_h, b = (values[0][:2], *values[1:])
    hidden, cells, gates = solutions["lstm_forward"](x, h_0, c_0, W_x, W_h, b)
    d_hidden = rng.normal(size=(2, B, H))
    dx, dh_0, dc_0, *whole = solutions["lstm_backward"](d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h)
    back = solutions["lstm_step_backward"]
    last = back(d_hidden[1], np.zeros((B, H)), gates[1], cells[1], x[1], hidden[0], cells[0], W_x, W_h)
    first = back(d_hidden[0] + last[1], last[2], gates[0], cells[0], x[0], h_0, c_0, W_x, W_h)
    for found, due in zip((dx[1], dx[0], dh_0, dc_0), (last[0], *first[:3]), strict=True):
        np.testing.assert_allclose(found, due)
    for found, *due in zip(whole, first[3:], last[3:], strict=True):
        np.testing.assert_allclose(found, sum(due))


# --- what a student may write ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["lstm_step", "lstm_step_backward", "lstm_forward", "lstm_backward"])
def test_each_part_of_a_result_is_worth_the_same(solutions, name):
    parts = EXERCISES[name].parts
    for part, label in enumerate(parts):

        def one_right(*arguments, part=part):
            return [value if k == part else value + 1 for k, value in enumerate(solutions[name](*arguments))]

        judgement = judged(name, one_right, 2)
        assert judgement.score == pytest.approx(EXERCISES[name].points / len(parts), abs=0.01)
        assert f" {label}: " not in judgement.report("en")


def test_the_gradient_of_the_last_step_alone_earns_the_core():
    """Without dc_new all six are right at the last step, and none elsewhere."""
    judgement = judged("lstm_step_backward", misconception("lstm_step_backward", "later_forgotten").function, 2)
    assert judgement.score == pytest.approx(0.6 * 4)


def test_one_parameter_too_many_is_too_many(solutions):
    def count_parameters(*sizes):
        return solutions["count_parameters"](*sizes) + 1

    judgement = judged("count_parameters", count_parameters, 3)
    assert judgement.score == 0
    assert judgement.misconceptions == ()


@pytest.mark.parametrize("as_torch_has_it", [False, True])
def test_torch_s_second_bias_is_named(as_torch_has_it, solutions):
    def count_parameters(input_size, hidden_size, num_layers, bidirectional):
        layer = torch.nn.LSTM(input_size, hidden_size, num_layers, bidirectional=bidirectional, device="meta")
        second = 0 if as_torch_has_it else sum(p.numel() for n, p in layer.named_parameters() if "bias_hh" in n)
        return sum(p.numel() for p in layer.parameters()) - second

    judgement = judged("count_parameters", count_parameters, 3)
    assert judgement.full != as_torch_has_it
    assert judgement.misconceptions == (("two_biases",) if as_torch_has_it else ())


def test_the_bias_may_be_changed_in_place_or_copied():
    def in_place(b, value):
        b[len(b) // 4 : len(b) // 2] = value
        return b

    assert judged("init_forget_bias", in_place, 3).full


def test_check_says_that_it_is_wrong_and_hint_says_why(solutions, capsys):
    hw6.check(solutions["lstm_step"], seed=0)
    assert "lstm_step: 3 / 3" in capsys.readouterr().out
    space = {"hw6": hw6, "lstm_backward": misconception("lstm_backward", "dc_not_handed_back").function}
    exec("hw6.check(lstm_backward, seed=0)", space)
    out = capsys.readouterr().out
    assert "✗" in out
    assert "dc 没有沿时间累积" not in out
    exec("hw6.hint(lstm_backward)", space)
    assert "dc 没有沿时间累积" in capsys.readouterr().out


# --- errors that students make, written in a student's way -----------------------------------------------------------


def sigma(z):
    return 1 / (1 + np.exp(-z))


def step_gate_by_gate(order="ifgo", bias=None):
    """A step with a block of rows for each gate, in this order, whose gates are returned as asked; two share a bias."""

    def lstm_step(x, h, c, W_x, W_h, b):
        block = {gate: slice(place * h.shape[1], (place + 1) * h.shape[1]) for place, gate in enumerate(order)}
        a = {
            gate: x @ W_x[rows].T + h @ W_h[rows].T + b[block[(bias or {}).get(gate, gate)]]
            for gate, rows in block.items()
        }
        i, f, g, o = sigma(a["i"]), sigma(a["f"]), np.tanh(a["g"]), sigma(a["o"])
        c = f * c + i * g
        return o * np.tanh(c), c, np.concatenate([i, f, g, o], axis=1)

    return lstm_step


def sequence_of(step):
    """A student's ``lstm_forward``, which calls their step."""

    def lstm_forward(x, h, c, *parameters):
        states = []
        for x_t in x:
            h, c, gates = step(x_t, h, c, *parameters)
            states.append((h, c, gates))
        return tuple(np.stack(part) for part in zip(*states, strict=True))

    return lstm_forward


@pytest.mark.parametrize("order", ["".join(order) for order in permutations("ifgo")][1:])
def test_every_order_of_the_gates_is_named(order):
    named = "order_" + "_".join(order) + ("_by_name" if order[2] == "g" else "")
    wrong = step_gate_by_gate(order)
    assert judged("lstm_step", wrong, 3).misconceptions == (named,)
    assert judged("lstm_forward", sequence_of(wrong), 3).misconceptions == (named,)


@pytest.mark.parametrize(("right", "used"), [*permutations("ifgo", 2)])
def test_a_bias_copied_from_another_gate_is_named(right, used):
    wrong = step_gate_by_gate(bias={right: used})
    assert judged("lstm_step", wrong, 3).misconceptions == (f"bias_of_{used}_for_{right}",)
    assert judged("lstm_forward", sequence_of(wrong), 3).misconceptions == (f"bias_of_{used}_for_{right}",)


def step_back(slope=lambda gate, value: value * (1 - value), total=None, db=lambda deltas: [d.sum(0) for d in deltas]):
    """A step back, gate by gate, with σ′ from ``slope``, the gradient by C and that by the bias as told."""

    def lstm_step_backward(dh_new, dc_new, gates, c_new, x, h, c, W_x, W_h):
        i, f, g, o = np.split(gates, 4, axis=1)
        by_h = dh_new * o * (1 - np.tanh(c_new) ** 2)
        whole = by_h + dc_new if total is None else total(by_h, dc_new, np.tanh(c_new))
        deltas = [
            whole * g * slope("i", i),
            whole * c * slope("f", f),
            whole * i * (1 - g * g),
            dh_new * np.tanh(c_new) * slope("o", o),
        ]
        blocks = [slice(k * h.shape[1], (k + 1) * h.shape[1]) for k in range(4)]
        dx = sum(d @ W_x[rows] for d, rows in zip(deltas, blocks, strict=True))
        dh = sum(d @ W_h[rows] for d, rows in zip(deltas, blocks, strict=True))
        dW_x, dW_h = (np.vstack([d.T @ seen for d in deltas]) for seen in (x, h))
        return dx, dh, whole * f, dW_x, dW_h, np.hstack(db(deltas))

    return lstm_step_backward


def without(missing):
    return lambda gate, value: 1 if gate == missing else value * (1 - value)


def twice(only="ifo"):
    return lambda gate, value: sigma(value) * (1 - sigma(value)) if gate in only else value * (1 - value)


@pytest.mark.parametrize(
    ("named", "wrong"),
    {
        "slope_of_c_on_both": step_back(total=lambda by_h, dc_new, tanh_c: by_h + dc_new * (1 - tanh_c**2)),
        "slopes_at_the_values": step_back(twice()),
        **{f"slope_of_{gate}_at_its_value": step_back(twice(gate)) for gate in "ifo"},
        **{f"slope_of_{gate}_forgotten": step_back(without(gate)) for gate in "ifo"},
        "db_keeps_an_axis": step_back(db=lambda deltas: [d.sum(0, keepdims=True) for d in deltas]),
        "db_of_i_for_f": step_back(db=lambda deltas: [deltas[k].sum(0) for k in (0, 0, 2, 3)]),
        "db_of_o_for_g": step_back(db=lambda deltas: [deltas[k].sum(0) for k in (0, 1, 3, 3)]),
    }.items(),
)
def test_an_error_on_the_way_back_is_named(named, wrong):
    assert judged("lstm_step_backward", wrong, 3).misconceptions == (named,)


def test_the_ways_of_these_errors_are_right_without_them():
    for exercise, function in {
        "lstm_step": step_gate_by_gate(),
        "lstm_forward": sequence_of(step_gate_by_gate()),
        "lstm_step_backward": step_back(),
    }.items():
        assert judged(exercise, function, 3).full

"""One step of each cell: the slide's formulas in scalars, and the gradient of every input three ways."""

import math

import pytest
import torch

from hctnlp.numerics import gradient_check
from hctnlp.recurrent import Weights, parameter_count, step, step_backward
from hctnlp.recurrent.gru import GRUCell
from hctnlp.recurrent.lstm import LSTMCell
from hctnlp.recurrent.rnn import RNNCell

BATCH, INPUT, HIDDEN = 3, 4, 5
CELLS = {
    "rnn_tanh": RNNCell("tanh"),
    "rnn_relu": RNNCell("relu"),
    "lstm": LSTMCell(),
    "gru": GRUCell(reset_after=True),
    "gru_reset_before": GRUCell(reset_after=False),
}
every_cell = pytest.mark.parametrize("cell", CELLS.values(), ids=CELLS)


def draw(cell, generator, bias=True, batch=BATCH, input_size=INPUT, hidden=HIDDEN) -> dict[str, torch.Tensor]:
    """Everything a step is made of, by name, in float64."""

    def normal(*shape):
        return torch.randn(*shape, dtype=torch.float64, generator=generator)

    made = {
        "x": normal(batch, input_size),
        **{f"s{i}": normal(batch, hidden) for i in range(cell.states)},
        "W_x": normal(cell.gates * hidden, input_size),
        "W_h": normal(cell.gates * hidden, hidden),
    }
    if bias:
        made["b"] = normal(cell.gates * hidden)
        if cell.inner_bias:
            made["b_n"] = normal(hidden)
    return made


def parts(cell, made) -> tuple[torch.Tensor, tuple, Weights]:
    state = tuple(made[f"s{i}"] for i in range(cell.states))
    return made["x"], state, Weights(made["W_x"], made["W_h"], made.get("b"), made.get("b_n"))


def sigmoid(z: float) -> float:
    return 1 / (1 + math.exp(-z))


def pre_activation(made, row: int, example: int, h: list[float]) -> float:
    """One number of W·[h, x] + b, added up one product after the other."""
    total = float(made["b"][row])
    for j, value in enumerate(h):
        total += float(made["W_h"][row, j]) * value
    for j in range(INPUT):
        total += float(made["W_x"][row, j]) * float(made["x"][example, j])
    return total


@pytest.mark.equation("RNN-1")
@pytest.mark.parametrize("nonlinearity", ["tanh", "relu"])
def test_rnn_step_is_the_formula(nonlinearity, generator):
    cell = RNNCell(nonlinearity)
    made = draw(cell, generator)
    (h,), _ = step(cell, *parts(cell, made))
    for example in range(BATCH):
        before = made["s0"][example].tolist()
        for unit in range(HIDDEN):
            a = pre_activation(made, unit, example, before)
            expected = math.tanh(a) if nonlinearity == "tanh" else max(a, 0.0)
            assert float(h[example, unit]) == pytest.approx(expected, abs=1e-12)


@pytest.mark.equation("LSTM-1")
@pytest.mark.equation("LSTM-2")
@pytest.mark.equation("LSTM-3")
@pytest.mark.equation("LSTM-4")
@pytest.mark.equation("LSTM-5")
@pytest.mark.equation("LSTM-6")
def test_lstm_step_is_the_slides_formulas(generator):
    cell = CELLS["lstm"]
    made = draw(cell, generator)
    (h, c), saved = step(cell, *parts(cell, made))
    for example in range(BATCH):
        before = made["s0"][example].tolist()
        for unit in range(HIDDEN):
            a = [pre_activation(made, gate * HIDDEN + unit, example, before) for gate in range(4)]
            i, f, candidate, o = sigmoid(a[0]), sigmoid(a[1]), math.tanh(a[2]), sigmoid(a[3])
            c_new = f * float(made["s1"][example, unit]) + i * candidate
            expected = [i, f, candidate, o, c_new, o * math.tanh(c_new)]
            found = [part[example, unit] for part in (saved.i, saved.f, saved.g, saved.o, c, h)]
            assert [float(value) for value in found] == pytest.approx(expected, abs=1e-12)


@pytest.mark.equation("GRU-1")
@pytest.mark.equation("GRU-2")
@pytest.mark.equation("GRU-3")
@pytest.mark.equation("GRU-4")
@pytest.mark.equation("GRU-5")
@pytest.mark.parametrize("reset_after", [False, True])
def test_gru_step_is_the_textbooks_formulas(reset_after, generator):
    cell = GRUCell(reset_after)
    made = draw(cell, generator)
    (h,), _ = step(cell, *parts(cell, made))
    for example in range(BATCH):
        before = made["s0"][example].tolist()
        r = [sigmoid(pre_activation(made, unit, example, before)) for unit in range(HIDDEN)]
        for unit in range(HIDDEN):
            z = sigmoid(pre_activation(made, HIDDEN + unit, example, before))
            row = 2 * HIDDEN + unit
            if reset_after:
                inside = sum(float(made["W_h"][row, j]) * before[j] for j in range(HIDDEN)) + float(made["b_n"][unit])
                a = pre_activation(made, row, example, []) + r[unit] * inside
            else:
                a = pre_activation(made, row, example, [r[j] * before[j] for j in range(HIDDEN)])
            expected = (1 - z) * before[unit] + z * math.tanh(a)
            assert float(h[example, unit]) == pytest.approx(expected, abs=1e-12)


@pytest.mark.equation("RNN-3")
@pytest.mark.equation("RNN-4")
@pytest.mark.equation("LSTM-9")
@pytest.mark.equation("LSTM-10")
@pytest.mark.equation("GRU-7")
@pytest.mark.equation("GRU-8")
@pytest.mark.parametrize("bias", [True, False], ids=["bias", "no bias"])
@every_cell
def test_step_backward_is_autograd_and_central_differences(cell, bias, generator):
    made = draw(cell, generator, bias)
    asked = [torch.randn(BATCH, HIDDEN, dtype=torch.float64, generator=generator) for _ in range(cell.states)]

    def loss(**made):
        after, _ = step(cell, *parts(cell, made))
        return sum((part * weight).sum() for part, weight in zip(after, asked, strict=True))

    x, state, weights = parts(cell, made)
    _, saved = step(cell, x, state, weights)
    found = step_backward(cell, tuple(asked), x, state, saved, weights)
    by_hand = {"x": found.x, **{f"s{i}": part for i, part in enumerate(found.state)}}
    by_hand |= {name: part for name, part in found.weights._asdict().items() if part is not None}
    assert set(by_hand) == set(made)

    leaves = {name: value.clone().requires_grad_() for name, value in made.items()}
    by_autograd = torch.autograd.grad(loss(**leaves), list(leaves.values()))
    for name, expected in zip(leaves, by_autograd, strict=True):
        torch.testing.assert_close(by_hand[name], expected, rtol=1e-10, atol=1e-12, msg=name)
    result = gradient_check(loss, made, by_hand)
    assert result.passed, result


@pytest.mark.equation("LSTM-8")
def test_the_memory_hands_its_gradient_back_times_the_forget_gate(generator):
    cell = CELLS["lstm"]
    made = draw(cell, generator)
    made["W_h"].zero_()  # so that nothing of C_{t-1} goes another way
    x, state, weights = parts(cell, made)
    c_before = state[1].clone().requires_grad_()
    (_, c), saved = step(cell, x, (state[0], c_before), weights)
    (by_autograd,) = torch.autograd.grad(c.sum(), c_before)
    torch.testing.assert_close(by_autograd, saved.f.detach())


@every_cell
def test_retreat_leaves_a_row_of_zeros_zero(cell, generator):
    """Padding relies on it: what has ended asks for nothing and must get nothing."""
    made = draw(cell, generator)
    _, saved = step(cell, *parts(cell, made))
    asked = torch.ones(BATCH, HIDDEN, dtype=torch.float64)
    asked[1] = 0
    d_a_x, d_a_h, before = cell.retreat((asked,) * cell.states, saved, parts(cell, made)[2])
    for part in (d_a_x, d_a_h, *before):
        assert (part[1] == 0).all()
        assert (part[0] != 0).any()


@pytest.mark.equation("RNN-2")
@pytest.mark.equation("LSTM-7")
@pytest.mark.equation("GRU-9")
@pytest.mark.parametrize("bias", [True, False], ids=["bias", "no bias"])
@every_cell
def test_parameter_count_counts_the_tensors(cell, bias, generator):
    weights = parts(cell, draw(cell, generator, bias))[2]
    numbers = sum(weight.numel() for weight in weights if weight is not None)
    assert parameter_count(cell, INPUT, HIDDEN, bias) == numbers


def test_lstm_has_four_thirds_of_the_textbooks_gru():
    lstm, gru = (parameter_count(CELLS[name], 100, 128) for name in ("lstm", "gru_reset_before"))
    assert lstm * 3 == gru * 4


def test_a_wrong_nonlinearity_is_named():
    with pytest.raises(ValueError, match="'tanh' or 'relu', not 'sigmoid'"):
        RNNCell("sigmoid")

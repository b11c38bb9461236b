"""Whole sequences by the reference engine: backpropagation through time, truncated too; padding touches nothing."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from hctnlp.recurrent import GRU, LSTM, RNN, Weights
from hctnlp.recurrent.engines.reference import ReferenceEngine
from hctnlp.recurrent.gru import GRUCell
from hctnlp.recurrent.lstm import LSTMCell
from hctnlp.recurrent.rnn import RNNCell

CELLS = {
    "rnn_tanh": RNNCell("tanh"),
    "rnn_relu": RNNCell("relu"),
    "lstm": LSTMCell(),
    "gru": GRUCell(reset_after=True),
    "gru_reset_before": GRUCell(reset_after=False),
}
every_cell = pytest.mark.parametrize("cell", CELLS.values(), ids=CELLS)
both_ways = pytest.mark.parametrize("reverse", [False, True], ids=["forward", "reverse"])
engine = ReferenceEngine()


def draw(cell, time, batch, input_size, hidden, seed=0) -> tuple[torch.Tensor, tuple, Weights]:
    generator = torch.Generator().manual_seed(seed)

    def normal(*shape):
        return torch.randn(*shape, dtype=torch.float64, generator=generator)

    rows = cell.gates * hidden
    scale = hidden**-0.5
    b_n = normal(hidden) if cell.inner_bias else None
    weights = Weights(normal(rows, input_size) * scale, normal(rows, hidden) * scale, normal(rows), b_n)
    return normal(time, batch, input_size), tuple(normal(batch, hidden) for _ in range(cell.states)), weights


def unrolled(cell, x, state, weights, reverse, stretch=None) -> tuple[list[torch.Tensor], tuple]:
    """Step after step in torch's operations, for autograd; cut with ``detach`` every ``stretch`` steps."""
    hidden = [None] * len(x)
    order = range(len(x) - 1, -1, -1) if reverse else range(len(x))
    for position, t in enumerate(order):
        if stretch is not None and position and position % stretch == 0:
            state = tuple(part.detach() for part in state)
        state = one_step(cell, x[t], state, weights)
        hidden[t] = state[0]
    return hidden, state


def one_step(cell, x, state, weights) -> tuple[torch.Tensor, ...]:
    """The formulas once more, out of place, so that autograd can follow."""
    h = state[0]
    a_x = x @ weights.W_x.T + weights.b
    if cell.name.startswith("rnn"):
        a = a_x + h @ weights.W_h.T
        return (torch.tanh(a) if cell.nonlinearity == "tanh" else torch.relu(a),)
    if cell.name == "lstm":
        i, f, g, o = (a_x + h @ weights.W_h.T).chunk(4, -1)
        c = torch.sigmoid(f) * state[1] + torch.sigmoid(i) * torch.tanh(g)
        return torch.sigmoid(o) * torch.tanh(c), c
    (x_r, x_z, x_n), (W_r, W_z, W_n) = a_x.chunk(3, -1), weights.W_h.chunk(3)
    r, z = torch.sigmoid(x_r + h @ W_r.T), torch.sigmoid(x_z + h @ W_z.T)
    n = torch.tanh(x_n + (r * (h @ W_n.T + weights.b_n) if cell.reset_after else (r * h) @ W_n.T))
    return ((1 - z) * h + z * n,)


def leaves(x, state, weights):
    made = [x, *state, *(weight for weight in weights if weight is not None)]
    return [value.clone().requires_grad_() for value in made]


def regroup(cell, flat) -> tuple[torch.Tensor, tuple, Weights]:
    return flat[0], tuple(flat[1 : 1 + cell.states]), Weights(*flat[1 + cell.states :])


def gradients_by_autograd(cell, x, state, weights, d_hidden, d_last, reverse, stretch=None) -> list[torch.Tensor]:
    flat = leaves(x, state, weights)
    hidden, last = unrolled(cell, *regroup(cell, flat), reverse, stretch)
    loss = (torch.stack(hidden) * d_hidden).sum() + sum((a * b).sum() for a, b in zip(last, d_last, strict=True))
    found = torch.autograd.grad(loss, flat, allow_unused=True)
    return [torch.zeros_like(leaf) if part is None else part for leaf, part in zip(flat, found, strict=True)]


def flattened(gradients) -> list[torch.Tensor]:
    return [gradients.x, *gradients.state, *(part for part in gradients.weights if part is not None)]


def asked_for(cell, time, batch, hidden) -> tuple[torch.Tensor, tuple]:
    generator = torch.Generator().manual_seed(99)
    d_hidden = torch.randn(time, batch, hidden, dtype=torch.float64, generator=generator)
    return d_hidden, tuple(
        torch.randn(batch, hidden, dtype=torch.float64, generator=generator) for _ in range(cell.states)
    )


@pytest.mark.equation("RNN-5")
@both_ways
@every_cell
@settings(max_examples=15, deadline=None)
@given(time=st.integers(1, 6), batch=st.integers(1, 4), input_size=st.integers(1, 4), hidden=st.integers(1, 5))
def test_backpropagation_through_time_is_autograd(cell, reverse, time, batch, input_size, hidden):
    x, state, weights = draw(cell, time, batch, input_size, hidden)
    d_hidden, d_last = asked_for(cell, time, batch, hidden)
    trace = engine.forward(cell, x, state, weights, None, reverse)
    by_hand = engine.backward(cell, trace, weights, d_hidden, d_last)
    expected = gradients_by_autograd(cell, x, state, weights, d_hidden, d_last, reverse)
    for found, wanted in zip(flattened(by_hand), expected, strict=True):
        torch.testing.assert_close(found, wanted, rtol=1e-9, atol=1e-11)


@pytest.mark.equation("RNN-6")
@pytest.mark.parametrize("stretch", [1, 2, 3, 7, 100])
@both_ways
@every_cell
def test_truncation_is_a_detach_every_k_steps(cell, reverse, stretch):
    x, state, weights = draw(cell, 7, 2, 3, 4)
    d_hidden, d_last = asked_for(cell, 7, 2, 4)
    trace = engine.forward(cell, x, state, weights, None, reverse)
    by_hand = engine.backward(cell, trace, weights, d_hidden, d_last, truncate=stretch)
    expected = gradients_by_autograd(cell, x, state, weights, d_hidden, d_last, reverse, stretch)
    for found, wanted in zip(flattened(by_hand), expected, strict=True):
        torch.testing.assert_close(found, wanted, rtol=1e-9, atol=1e-11)


def test_a_truncation_of_no_steps_is_refused():
    cell = CELLS["lstm"]
    x, state, weights = draw(cell, 2, 1, 1, 1)
    trace = engine.forward(cell, x, state, weights)
    with pytest.raises(ValueError, match="at least 1 step, not 0"):
        engine.backward(cell, trace, weights, *asked_for(cell, 2, 1, 1), truncate=0)


@pytest.mark.parametrize("lengths", [None, torch.tensor([3, 1])], ids=["all", "lengths"])
@every_cell
def test_what_a_pass_returns_can_enter_a_graph(cell, lengths):
    """The steps run in torch's inference mode, whose tensors autograd refuses; none of them gets out."""
    x, state, weights = draw(cell, 3, 2, 3, 4)
    trace = engine.forward(cell, x, state, weights, lengths)
    gradients = engine.backward(cell, trace, weights, *asked_for(cell, 3, 2, 4))
    for part in (trace.hidden, *trace.last, *flattened(gradients)):
        leaf = torch.ones_like(part).requires_grad_()
        (leaf * part).sum().backward()
        assert torch.equal(leaf.grad, part)


@pytest.mark.equation("RNN-8")
@both_ways
@every_cell
@settings(max_examples=15, deadline=None)
@given(lengths=st.lists(st.integers(0, 5), min_size=1, max_size=4))
def test_padding_touches_nothing(cell, reverse, lengths):
    """Every sequence of a padded batch gives what it gives alone; the padding is NaN: one leak would show."""
    x, state, weights = draw(cell, 5, len(lengths), 3, 4)
    d_hidden, d_last = asked_for(cell, 5, len(lengths), 4)
    padded = x.clone()
    for number, length in enumerate(lengths):
        padded[length:, number] = float("nan")
    trace = engine.forward(cell, padded, state, weights, torch.tensor(lengths), reverse)
    together = engine.backward(cell, trace, weights, d_hidden, d_last)
    sums = [torch.zeros_like(part) for part in together.weights if part is not None]
    for number, length in enumerate(lengths):
        one = slice(number, number + 1)
        assert (trace.hidden[length:, number] == 0).all()
        assert (together.x[length:, number] == 0).all()
        if length == 0:
            for part, initial, d_part, d in zip(trace.last, state, together.state, d_last, strict=True):
                assert torch.equal(part[one], initial[one])
                assert torch.equal(d_part[one], d[one])
            continue
        own_state = tuple(part[one] for part in state)
        alone = engine.forward(cell, x[:length, one], own_state, weights, None, reverse)
        torch.testing.assert_close(trace.hidden[:length, one], alone.hidden)
        for part, expected in zip(trace.last, alone.last, strict=True):
            torch.testing.assert_close(part[one], expected)
        back = engine.backward(cell, alone, weights, d_hidden[:length, one], tuple(part[one] for part in d_last))
        torch.testing.assert_close(together.x[:length, one], back.x)
        for part, expected in zip(together.state, back.state, strict=True):
            torch.testing.assert_close(part[one], expected)
        sums = [a + b for a, b in zip(sums, (part for part in back.weights if part is not None), strict=True)]
    for part, expected in zip((p for p in together.weights if p is not None), sums, strict=True):
        torch.testing.assert_close(part, expected)


@pytest.mark.parametrize("kind", [RNN, LSTM, GRU])
def test_the_last_state_depends_on_the_first_word(kind):
    torch.manual_seed(0)
    layer = kind(3, 4, dtype=torch.float64)
    x = torch.randn(6, 2, 3, dtype=torch.float64, requires_grad=True)
    output, _ = layer(x)
    (by_x,) = torch.autograd.grad(output[-1].sum(), x)
    assert (by_x[0] != 0).all()
    changed = x.detach().clone()
    changed[0] += 1
    assert not torch.allclose(layer(changed)[0][-1], output[-1].detach(), atol=1e-6)

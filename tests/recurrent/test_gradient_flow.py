"""How gradients travel: ∂h_T/∂h_t, its bound and its growth; clipping; what the initialisations promise."""

import math

import pytest
import torch
from torch import nn

from hctnlp.recurrent import GRU, LSTM, RNN, Weights, initialise, probes
from hctnlp.recurrent.clipping import NotFinite, clip_by_global_norm, clip_by_value, global_norm
from hctnlp.recurrent.gru import GRUCell
from hctnlp.recurrent.lstm import LSTMCell
from hctnlp.recurrent.residual import residual_stack, stack_jacobian
from hctnlp.recurrent.rnn import RNNCell

CELLS = {
    "rnn_tanh": RNNCell("tanh"),
    "rnn_relu": RNNCell("relu"),
    "lstm": LSTMCell(),
    "gru": GRUCell(reset_after=True),
    "gru_reset_before": GRUCell(reset_after=False),
}
every_cell = pytest.mark.parametrize("cell", CELLS.values(), ids=CELLS)
TIME, INPUT, HIDDEN = 5, 3, 4


def sequence(cell, seed=0) -> tuple[torch.Tensor, tuple, Weights]:
    generator = torch.Generator().manual_seed(seed)

    def normal(*shape):
        return torch.randn(*shape, dtype=torch.float64, generator=generator)

    rows = cell.gates * HIDDEN
    b_n = normal(HIDDEN) if cell.inner_bias else None
    weights = Weights(normal(rows, INPUT), normal(rows, HIDDEN), normal(rows), b_n)
    return normal(TIME, INPUT), tuple(normal(HIDDEN) for _ in range(cell.states)), weights


def walk(cell, x, state, weights) -> tuple:
    """The state at the end of x; for autograd."""
    here = tuple(part[None] for part in state)
    for x_t in x:
        here, _ = cell.advance(nn.functional.linear(x_t[None], weights.W_x, weights.b), here, weights)
    return tuple(part[0] for part in here)


@pytest.mark.equation("GRAD-2")
@every_cell
def test_jacobians_are_autograds(cell):
    x, state, weights = sequence(cell)
    for part in range(cell.states):
        found = probes.jacobians(cell, x, weights, state, part=part)
        assert found.shape == (TIME + 1, HIDDEN, HIDDEN)
        for back in range(TIME + 1):
            before = walk(cell, x[: TIME - back], state, weights)

            def end(s, before=before, back=back, part=part):
                here = tuple(s if number == part else other for number, other in enumerate(before))
                return walk(cell, x[TIME - back :], here, weights)[part]

            expected = torch.autograd.functional.jacobian(end, before[part])
            torch.testing.assert_close(found[back], expected)


@pytest.mark.equation("GRAD-2")
@pytest.mark.parametrize("nonlinearity", ["tanh", "relu"])
def test_rnn_jacobian_is_the_product_of_slopes_and_weights(nonlinearity):
    cell = RNNCell(nonlinearity)
    x, state, weights = sequence(cell)
    states = [here[0][0] for here, _ in probes.states(cell, x, state, weights)]
    product = torch.eye(HIDDEN, dtype=torch.float64)
    for h in states:
        slope = 1 - h**2 if nonlinearity == "tanh" else (h > 0).double()
        product = torch.diag(slope) @ weights.W_h @ product
    torch.testing.assert_close(probes.jacobians(cell, x, weights, state)[-1], product)


@pytest.mark.equation("GRAD-1")
def test_the_greatest_slopes():
    z = torch.linspace(-6, 6, 100_001, dtype=torch.float64, requires_grad=True)  # 0 is one of them
    for name, f in (("sigmoid", torch.sigmoid), ("tanh", torch.tanh), ("relu", torch.relu)):
        (slope,) = torch.autograd.grad(f(z).sum(), z)
        assert float(slope.max()) == pytest.approx(probes.SLOPES[name], abs=1e-12)


@pytest.mark.equation("GRAD-4")
@pytest.mark.parametrize("seed", range(5))
def test_the_norm_is_within_its_bound(seed):
    cell = RNNCell("tanh")
    x, state, weights = sequence(cell, seed)
    norms = probes.gradient_norms(probes.jacobians(cell, x, weights, state))
    for steps, norm in enumerate(norms.tolist()):
        assert norm <= probes.norm_bound(weights.W_h, steps) * (1 + 1e-12)
    identity = 0.5 * torch.eye(HIDDEN, dtype=torch.float64)
    assert probes.norm_bound(identity, 3) == pytest.approx(0.125)
    assert probes.norm_bound(identity, 3, slope=0.25) == pytest.approx(0.125 / 64)


@pytest.mark.equation("GRAD-4")
def test_a_large_singular_value_is_not_enough_to_explode():
    """W = [[0, 10], [0, 0]]: σ_max is 10 and W² is 0."""
    W_h = torch.tensor([[0.0, 10.0], [0.0, 0.0]], dtype=torch.float64)
    weights = Weights(torch.zeros(2, 1, dtype=torch.float64), W_h)
    norms = probes.gradient_norms(probes.jacobians(RNNCell("tanh"), torch.zeros(4, 1, dtype=torch.float64), weights))
    assert probes.norm_bound(W_h, 4) == pytest.approx(1e4)
    assert norms.tolist() == pytest.approx([1, 10, 0, 0, 0])
    assert probes.spectral_radius(W_h) == 0


def test_the_spectral_radius_is_the_modulus_of_an_eigenvalue():
    """0.9 times a turn by 120°: both eigenvalues are 0.9 long and have the real part -0.45."""
    cosine, sine = math.cos(2 * math.pi / 3), math.sin(2 * math.pi / 3)
    W_h = 0.9 * torch.tensor([[cosine, -sine], [sine, cosine]], dtype=torch.float64)
    assert probes.spectral_radius(W_h) == pytest.approx(0.9)


@pytest.mark.equation("GRAD-3")
@pytest.mark.parametrize("scale", [0.5, 1.0, 1.25])
def test_the_growth_rate_of_a_scaled_rotation_is_the_logarithm_of_its_scale(scale):
    rotation, _ = torch.linalg.qr(torch.randn(6, 6, dtype=torch.float64, generator=torch.Generator().manual_seed(0)))
    weights = Weights(torch.zeros(6, 1, dtype=torch.float64), scale * rotation)
    jacobians = probes.jacobians(RNNCell("tanh"), torch.zeros(30, 1, dtype=torch.float64), weights)  # h stays 0: f′ = 1
    assert probes.growth_rate(probes.gradient_norms(jacobians)) == pytest.approx(math.log(scale), abs=1e-9)
    assert probes.spectral_radius(weights.W_h) == pytest.approx(scale)


def test_the_growth_rate_of_what_has_vanished_and_of_nonsense():
    assert probes.growth_rate(torch.tensor([1.0, 0.1, 0.0])) == -math.inf
    with pytest.raises(ValueError, match="at least two finite norms"):
        probes.growth_rate(torch.tensor([1.0]))
    with pytest.raises(ValueError, match="finite"):
        probes.growth_rate(torch.tensor([1.0, math.nan]))


@every_cell
def test_gate_activations_are_those_of_the_walk(cell):
    x, state, weights = sequence(cell)
    found = probes.gate_activations(cell, x, weights, state)
    expected = {"lstm": set("ifgoch"), "gru": set("rznh"), "gru_reset_before": set("rznh")}.get(cell.name, {"h"})
    assert set(found) == expected
    assert all(value.shape == (TIME, HIDDEN) for value in found.values())
    torch.testing.assert_close(found["h"][-1], walk(cell, x, state, weights)[0])
    before = torch.cat([state[-1][None], found["c" if cell.name == "lstm" else "h"][:-1]])
    if cell.name == "lstm":
        torch.testing.assert_close(found["c"], found["f"] * before + found["i"] * found["g"])
        torch.testing.assert_close(found["h"], found["o"] * torch.tanh(found["c"]))
    elif cell.name.startswith("gru"):
        torch.testing.assert_close(found["h"], (1 - found["z"]) * before + found["z"] * found["n"])


def with_gradients(*shapes) -> list[nn.Parameter]:
    generator = torch.Generator().manual_seed(0)
    made = [nn.Parameter(torch.zeros(shape)) for shape in shapes]
    for parameter in made:
        parameter.grad = torch.randn(parameter.shape, generator=generator)
    return made


@pytest.mark.equation("GRAD-5")
@pytest.mark.parametrize("max_norm", [0.5, 1e9])
def test_clipping_by_the_global_norm_is_torchs_and_keeps_the_direction(max_norm):
    ours, theirs = with_gradients((3, 4), (5,)), with_gradients((3, 4), (5,))
    before = torch.cat([p.grad.flatten() for p in ours])
    norm = clip_by_global_norm(ours, max_norm)
    expected = nn.utils.clip_grad_norm_(theirs, max_norm)
    assert norm == pytest.approx(float(expected))
    for mine, his in zip(ours, theirs, strict=True):
        torch.testing.assert_close(mine.grad, his.grad, rtol=1e-5, atol=1e-6)
    after = torch.cat([p.grad.flatten() for p in ours])
    assert float(torch.cosine_similarity(before, after, dim=0)) == pytest.approx(1)
    assert float(after.norm()) == pytest.approx(min(norm, max_norm))
    assert (max_norm < norm) or torch.equal(before, after)


@pytest.mark.equation("GRAD-6")
def test_clipping_by_value_cuts_each_number():
    ours, theirs = with_gradients((3, 4), (5,)), with_gradients((3, 4), (5,))
    too_large = sum(int((p.grad.abs() > 0.3).sum()) for p in theirs)
    nn.utils.clip_grad_value_(theirs, 0.3)
    assert clip_by_value(ours, 0.3) == too_large > 0
    for mine, his in zip(ours, theirs, strict=True):
        assert torch.equal(mine.grad, his.grad)


@pytest.mark.parametrize("clip", [clip_by_global_norm, clip_by_value])
def test_nan_and_infinity_are_reported_and_nothing_is_changed(clip):
    parameters = with_gradients((2, 2), (3,))
    parameters[1].grad[0], parameters[1].grad[2] = math.nan, math.inf
    before = parameters[0].grad.clone()
    with pytest.raises(NotFinite, match=r"gradient 1 of shape \(3,\) has 1 NaN and 1 infinite of 3 numbers"):
        clip(parameters, 0.01)
    assert torch.equal(parameters[0].grad, before)
    with pytest.raises(ValueError, match=r"must be positive, not 0"):
        clip(parameters, 0)
    with pytest.raises(ValueError, match=r"must be positive, not nan"):
        clip(parameters, math.nan)


def test_the_global_norm_does_not_overflow_and_skips_what_has_no_gradient():
    assert global_norm([torch.tensor([3e30, 4e30])]) == pytest.approx(5e30)  # squares are beyond float32
    assert global_norm([torch.tensor([3e200], dtype=torch.float64), torch.tensor([4e200], dtype=torch.float64)]) == (
        pytest.approx(5e200)  # and beyond float64
    )
    assert global_norm([torch.tensor([3e-200, 4e-200], dtype=torch.float64)]) == pytest.approx(5e-200)
    assert global_norm([torch.ones(1001, dtype=torch.bfloat16)]) == pytest.approx(1001**0.5)  # bfloat16 has no 1001
    assert global_norm([]) == global_norm([torch.zeros(2), torch.zeros(0)]) == 0
    parameters = with_gradients((2,))
    assert clip_by_global_norm([nn.Parameter(torch.zeros(3)), *parameters], 1e9) == pytest.approx(
        float(parameters[0].grad.norm())
    )


@pytest.mark.equation("GRAD-7")
def test_an_irnn_copies_what_it_holds():
    layer = RNN(2, 3, 2, "relu", bidirectional=True, dtype=torch.float64)
    initialise.identity(layer)
    for number in range(2):
        for reverse in (False, True):
            assert torch.equal(layer.weights(number, reverse).W_h, torch.eye(3, dtype=torch.float64))
            assert (layer.weights(number, reverse).b == 0).all()
    one = RNN(2, 3, nonlinearity="relu", dtype=torch.float64)
    initialise.identity(one)
    h = torch.rand(1, 1, 3, dtype=torch.float64)
    output, _ = one(torch.zeros(20, 1, 2, dtype=torch.float64), h)
    torch.testing.assert_close(output[-1], h[0])
    norms = probes.gradient_norms(
        probes.jacobians(one.cell, torch.zeros(20, 2, dtype=torch.float64), one.weights(), (h[0, 0],))
    )
    torch.testing.assert_close(norms, torch.ones_like(norms))
    initialise.identity(one, scale=0.5)
    assert torch.equal(one.weights().W_h, 0.5 * torch.eye(3, dtype=torch.float64))


def test_the_identity_is_for_relu():
    with pytest.raises(ValueError, match="RNN with tanh"):
        initialise.identity(RNN(2, 3))
    with pytest.raises(ValueError, match="this is a GRU"):
        initialise.identity(GRU(2, 3))


@pytest.mark.parametrize("gates", [1, 3, 4])
def test_orthogonal_blocks_keep_lengths(gates):
    weight = torch.empty(gates * 5, 5, dtype=torch.float64)
    initialise.orthogonal(weight, gates, torch.Generator().manual_seed(0))
    for block in weight.chunk(gates):
        torch.testing.assert_close(block @ block.T, torch.eye(5, dtype=torch.float64))
    assert gates == 1 or not torch.equal(*weight.chunk(gates)[:2])


def test_xavier_knows_the_fans_of_each_gate():
    weight = torch.empty(4 * 50, 30, dtype=torch.float64)
    initialise.xavier(weight, 4, torch.Generator().manual_seed(0))
    bound = math.sqrt(6 / (50 + 30))  # not 4 · 50 + 30
    assert bound * 0.99 < float(weight.abs().max()) <= bound
    with pytest.raises(ValueError, match="200 rows are not 3 gates"):
        initialise.xavier(weight, 3)


def test_the_forget_gate_gets_the_bias_and_no_other():
    layer = LSTM(2, 3, 2, bidirectional=True)
    before = {name: value.clone() for name, value in layer.state_dict().items()}
    initialise.forget_bias(layer, 1.5)
    for name, value in layer.state_dict().items():
        if name.startswith("b_"):
            assert (value[3:6] == 1.5).all()
            value[3:6] = before[name][3:6]
        assert torch.equal(value, before[name])
    with pytest.raises(ValueError, match="only LSTM has a forget gate, this is a GRU"):
        initialise.forget_bias(GRU(2, 3))
    with pytest.raises(ValueError, match="bias=True"):
        initialise.forget_bias(LSTM(2, 3, bias=False))


@pytest.mark.equation("GRAD-8")
def test_a_residual_stack_keeps_a_way_for_the_gradient():
    torch.manual_seed(0)
    layers = [nn.Sequential(nn.Linear(6, 6), nn.Tanh()).double() for _ in range(40)]
    x = torch.randn(6, dtype=torch.float64)
    by_hand, expected = x, torch.eye(6, dtype=torch.float64)
    for layer in layers:
        own = torch.autograd.functional.jacobian(layer, by_hand)
        expected = (torch.eye(6, dtype=torch.float64) + own) @ expected
        by_hand = by_hand + layer(by_hand)
    torch.testing.assert_close(residual_stack(x, layers), by_hand)
    torch.testing.assert_close(stack_jacobian(x, layers), expected)
    plain = stack_jacobian(x, layers, skip=False)
    assert torch.linalg.matrix_norm(plain, 2) < 1e-6 < 1 < torch.linalg.matrix_norm(expected, 2)
    with pytest.raises(ValueError, match=r"makes \(5,\) of \(6,\)"):
        residual_stack(x, [nn.Linear(6, 5).double()])

"""A cell of one's own is one class: layers, the reference engine, probes and counts ask the cell, never its name."""

from typing import NamedTuple

import pytest
import torch
from torch import Tensor, nn

from hctnlp.recurrent import GRU, LSTM, RNN, parameter_count
from hctnlp.recurrent.cell import Cell, State, Weights, outer_sum
from hctnlp.recurrent.layers import Recurrent
from hctnlp.recurrent.probes import gate_activations, jacobians


class Saved(NamedTuple):
    h_before: Tensor
    f: Tensor
    n: Tensor
    q: Tensor


class MinimalCell(Cell):
    """One gate, f = σ(a_f), which stands inside and outside: q = W_n h + b_n, n = tanh(a_n + f q), h + f (n - h)
    (Zhou et al., *Minimal Gated Unit for Recurrent Neural Networks*, 2016, with the product first)."""

    name, gates, states = "minimal", 2, 1
    gate_names, inner_bias = ("f", "n"), True

    def advance(self, a_x: Tensor, state: State, weights: Weights) -> tuple[State, Saved]:
        (h,) = state
        (x_f, x_n), (h_f, q) = a_x.chunk(2, dim=-1), (h @ weights.W_h.T).chunk(2, dim=-1)
        q = q if weights.b_n is None else q + weights.b_n
        f = torch.sigmoid(x_f + h_f)
        n = torch.tanh(x_n + f * q)
        return (h + f * (n - h),), Saved(h, f, n, q)

    def slopes(self, saved: Saved) -> Saved:
        return saved

    def descend(self, d_state: State, slopes: Saved, weights: Weights) -> tuple[Tensor, Tensor, State]:
        (dh,), (h, f, n, q) = d_state, slopes
        d_n = dh * f * (1 - n * n)
        d_f = (dh * (n - h) + d_n * q) * f * (1 - f)
        d_a_h = torch.cat([d_f, d_n * f], dim=-1)
        return torch.cat([d_f, d_n], dim=-1), d_a_h, (dh * (1 - f) + d_a_h @ weights.W_h,)

    def hidden_weight_gradient(self, d_a_h: Tensor, h_before: Tensor, saved: Saved) -> Tensor:
        return outer_sum(d_a_h, h_before)


class Minimal(Recurrent):
    def __init__(
        self, *sizes: int, bias: bool = True, engine: str = "auto", dtype: torch.dtype = torch.float32
    ) -> None:
        super().__init__(MinimalCell(), *sizes, 1, bias, False, 0.0, False, False, engine, None, dtype)


def by_autograd(layer: Minimal, x: Tensor) -> Tensor:
    """The same states, one step after the other, with torch's gradients."""
    weights, state, states = layer.weights(), (x.new_zeros(x.shape[1], layer.hidden_size),), []
    for x_t in x:
        a_x = nn.functional.linear(x_t, weights.W_x, weights.b)
        state, _ = layer.cell.advance(a_x, state, weights)
        states.append(state[0])
    return torch.stack(states)


@pytest.mark.parametrize("bias", [True, False])
def test_a_layer_of_a_new_cell_runs_and_learns(bias):
    torch.manual_seed(0)
    layer = Minimal(3, 4, bias=bias, dtype=torch.float64)
    x = torch.randn(6, 2, 3, dtype=torch.float64, requires_grad=True)
    output, last = layer(x)
    wanted = by_autograd(layer, x)
    torch.testing.assert_close(output, wanted)
    torch.testing.assert_close(last[0], wanted[-1])
    weight = torch.randn_like(output)
    inputs = [x, *layer.parameters()]
    assert len(inputs) == (5 if bias else 3)
    for mine, theirs in zip(*(torch.autograd.grad((h * weight).sum(), inputs) for h in (output, wanted)), strict=True):
        torch.testing.assert_close(mine, theirs)
    assert parameter_count(layer.cell, 3, 4, bias) == sum(p.numel() for p in layer.parameters())


def test_probes_ask_a_new_cell_for_its_gates():
    torch.manual_seed(1)
    layer, x = Minimal(3, 4, dtype=torch.float64), torch.randn(5, 3, dtype=torch.float64)
    gates = gate_activations(layer.cell, x, layer.weights())
    assert list(gates) == ["f", "n", "h"]
    torch.testing.assert_close(gates["h"], layer(x)[0].detach())
    assert jacobians(layer.cell, x, layer.weights()).shape == (6, 4, 4)


@pytest.mark.parametrize("engine", ["cpu", "cuda"])
def test_an_engine_without_kernels_for_a_new_cell_names_it(engine):
    with pytest.raises(ValueError, match=f"engine '{engine}' cannot run minimal"):
        Minimal(3, 4, engine=engine)(torch.zeros(2, 1, 3))


@pytest.mark.parametrize("kind", [RNN, LSTM, GRU])
def test_a_subclass_of_a_layer_converts_as_the_layer_does(kind):
    class Mine(kind):
        pass

    theirs = kind.torch_kind(3, 4, 2, bidirectional=True)
    mine, x = Mine.from_torch(theirs), torch.randn(5, 2, 3)
    assert type(mine) is Mine
    torch.testing.assert_close(mine(x)[0], theirs(x)[0])
    assert type(mine.to_torch()) is kind.torch_kind
    torch.testing.assert_close(mine.to_torch()(x)[0], theirs(x)[0])
    fresh = Mine(3, 4, 2, bidirectional=True)
    fresh.load_state_dict(theirs.state_dict())
    torch.testing.assert_close(fresh(x)[0], theirs(x)[0])

"""A sequence of one step has its own way through the CPU engine: the same numbers, and no tensor unlooked at."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch._subclasses import FakeTensorMode
from torch.nn.utils import parametrizations

from hctnlp.recurrent import GRU, LSTM, RNN
from hctnlp.recurrent.engines import one_step
from hctnlp.recurrent.gru import turned_z

KINDS = {
    "tanh": (RNN, nn.RNN, {}),
    "relu": (RNN, nn.RNN, {"nonlinearity": "relu"}),
    "LSTM": (LSTM, nn.LSTM, {}),
    "GRU": (GRU, nn.GRU, {}),
}
every_kind = pytest.mark.parametrize("kind", KINDS)


@pytest.fixture(autouse=True)
def drawn_anew():
    torch.manual_seed(0)


def flat(results) -> tuple[torch.Tensor, ...]:
    output, last = results
    return (output, *last) if isinstance(last, tuple) else (output, last)


def taken(way: str, patch: pytest.MonkeyPatch) -> None:
    """Lets all single steps go this way, whatever their size."""
    for name in ("IN_CACHE", "SMALL", "FEW"):
        patch.setattr(one_step, name, -1 if way == "torch's" else 1 << 60)
    if way == "torch's":
        patch.setattr(torch, "get_num_threads", lambda: 1)


def made(kind: str, features: int, hidden: int, **options):
    ours, theirs, fixed = KINDS[kind]
    layer = theirs(features, hidden, **fixed, **options)
    return ours.from_torch(layer, engine="cpu"), layer


def drawn_state(kind: str, batch: int, hidden: int):
    parts = tuple(torch.randn(1, batch, hidden) for _ in range(2 if kind == "LSTM" else 1))
    return parts if kind == "LSTM" else parts[0]


def assert_near(found, wanted) -> None:
    for part, right in zip(found, wanted, strict=True):
        assert part.shape == right.shape
        scale = max(1.0, right.abs().max().item() if right.numel() else 0.0)
        np.testing.assert_allclose(part.detach(), right.detach(), rtol=0, atol=1e-5 * scale)


@settings(max_examples=120, deadline=None, derandomize=True)
@given(
    kind=st.sampled_from(list(KINDS)),
    batch=st.integers(0, 9) | st.sampled_from([16, 33]),
    features=st.integers(1, 20) | st.sampled_from([32, 65]),
    hidden=st.integers(1, 20) | st.sampled_from([32, 64, 65, 130]),
    bias=st.booleans(),
    batch_first=st.booleans(),
    with_state=st.booleans(),
    learns=st.booleans(),
    way=st.sampled_from(["one call", "torch's"]),
)
def test_it_computes_what_torch_nn_computes(kind, batch, features, hidden, bias, batch_first, with_state, learns, way):
    """Batches of four and fewer are not packed; 65 and 130 units are no whole vectors."""
    mine, layer = made(kind, features, hidden, bias=bias, batch_first=batch_first)
    x = torch.randn(batch, 1, features) if batch_first else torch.randn(1, batch, features)
    state = drawn_state(kind, batch, hidden) if with_state else None
    with pytest.MonkeyPatch.context() as patch, torch.set_grad_enabled(learns):
        taken(way, patch)
        found = flat(mine(x, state))
        assert_near(found, flat(layer(x, state)))
    assert found[0].requires_grad == learns


@every_kind
@pytest.mark.parametrize("way", ["one call", "torch's"])
@pytest.mark.parametrize("state_learns", [True, False])
@pytest.mark.parametrize(("batch", "hidden"), [(3, 20), (9, 33)])
def test_its_gradients_are_torchs(kind, way, state_learns, batch, hidden, monkeypatch):
    mine, layer = made(kind, 7, hidden)
    taken(way, monkeypatch)
    x, results = torch.randn(1, batch, 7), []
    parts = torch.randn(2 if kind == "LSTM" else 1, 1, batch, hidden)
    weighting = torch.randn(3, 1, batch, hidden)
    for each in (mine, layer):
        leaf = x.clone().requires_grad_()
        state = tuple(part.clone().requires_grad_(state_learns) for part in parts)
        outcome = flat(each(leaf, state if kind == "LSTM" else state[0]))
        sum((w * part).sum() for w, part in zip(weighting, outcome, strict=False)).backward()
        results.append([leaf.grad, *(part.grad for part in state if state_learns)])
    assert_near(*results)
    assert all(part.grad is None for part in state) != state_learns
    turn = turned_z if kind == "GRU" else lambda rows: rows
    assert_near(
        [mine.W_x_l0.grad, mine.W_h_l0.grad, mine.b_l0.grad],
        [turn(layer.weight_ih_l0.grad), turn(layer.weight_hh_l0.grad), turn(layer.bias_ih_l0.grad)],
    )
    if kind == "GRU":
        assert_near([mine.b_n_l0.grad], [layer.bias_hh_l0.grad[-hidden:]])


@every_kind
def test_output_and_last_state_are_nobody_elses(kind):
    mine, _ = made(kind, 5, 6)
    x, state = torch.randn(1, 2, 5), drawn_state(kind, 2, 6)
    given = [x, *(state if kind == "LSTM" else (state,))]
    copies = [tensor.clone() for tensor in given]
    with torch.no_grad():
        right = [part.clone() for part in flat(mine(x, state))]
        for place in range(len(right)):
            found = flat(mine(x, state))
            found[place].fill_(7.0)
            for other, (part, wanted) in enumerate(zip(found, right, strict=True)):
                assert other == place or torch.equal(part, wanted)
    assert all(torch.equal(tensor, copy) for tensor, copy in zip(given, copies, strict=True))


def changed_data(name, change):
    def apply(layer):
        weight = getattr(layer, name)
        weight.data = change(weight.data)

    return apply


def cut_storage(layer):
    layer.W_h_l0.data = layer.W_h_l0.data.clone()
    layer.W_h_l0.untyped_storage().resize_(0)


def put(name, value):
    return lambda layer: layer._parameters.__setitem__(name, value)


FAULTS = {
    "rows cut": changed_data("W_h_l0", lambda w: w[: len(w) // 2].clone()),
    "columns more": changed_data("W_x_l0", lambda w: torch.cat([w, w], 1)),
    "a bias cut": changed_data("b_l0", lambda b: b[:-1].clone()),
    "another dtype": changed_data("W_h_l0", lambda w: w.double()),
    "all of another dtype": lambda layer: layer.double(),
    "half a storage": cut_storage,
    "on meta": lambda layer: setattr(layer, "W_h_l0", nn.Parameter(layer.W_h_l0.data.to("meta"))),
    "no weight": put("W_h_l0", None),
    "no first weight": put("W_x_l0", None),
    "a list": put("W_x_l0", [[0.0]]),
    "a bias that is a list": put("b_l0", [0.0]),
    "a bias too many": lambda layer: put("b_n_l0", nn.Parameter(torch.zeros(3 if layer.cell.inner_bias else 6)))(layer),
}
INPUTS = {
    "too wide": lambda x: torch.cat([x, x], -1),
    "of whole numbers": lambda x: x.long(),
    "float64": lambda x: x.double(),
    "sparse": lambda x: x.to_sparse(),
    "on meta": lambda x: x.to("meta"),
    "fake": lambda x: FakeTensorMode().from_tensor(x),
    "four axes": lambda x: x[None],
}


def error_of(layer, x, state=None) -> tuple[type, str]:
    with torch.no_grad(), pytest.raises((TypeError, ValueError, RuntimeError, AssertionError)) as caught:
        layer(x, state)
    return caught.type, str(caught.value).replace("(1, 2, 5)", "(2, 2, 5)")


@every_kind
@pytest.mark.parametrize("fault", FAULTS)
def test_a_layer_that_does_not_fit_is_refused_as_with_two_steps(kind, fault):
    mine, _ = made(kind, 5, 6)
    x = torch.randn(2, 2, 5)
    with torch.no_grad():
        mine(x[:1])  # what was right once is not remembered
    FAULTS[fault](mine)
    assert error_of(mine, x[:1]) == error_of(mine, x)


@every_kind
@pytest.mark.parametrize("change", INPUTS)
def test_an_input_that_does_not_fit_is_refused_as_with_two_steps(kind, change):
    mine, _ = made(kind, 5, 6)
    x = torch.randn(2, 2, 5)
    found, wanted = (error_of(mine, INPUTS[change](part)) for part in (x[:1], x))
    if change == "fake":  # one is refused by torch, the other by name
        assert all("Fake" in message for _, message in (found, wanted))
        return
    assert found[0] is wanted[0]
    assert found[1].replace("1 steps", "2 steps")[:30] == wanted[1][:30]


@every_kind
def test_a_state_that_does_not_fit_is_refused_as_with_two_steps(kind):
    mine, _ = made(kind, 5, 6)
    x, right = torch.randn(2, 2, 5), torch.zeros(1, 2, 6)
    parts = 2 if kind == "LSTM" else 1
    for wrong in (right.double(), right[:, :1], right[..., :5], right[0], right.to("meta"), None, right.tolist()):
        for place in range(parts):
            state = tuple(wrong if each == place else right for each in range(parts))
            assert error_of(mine, x[:1], state) == error_of(mine, x, state)
    too_many = (right,) * (parts + 1)
    assert error_of(mine, x[:1], too_many) == error_of(mine, x, too_many)


def tagged(tensor):
    return tensor.as_subclass(Tagged)


class Tagged(torch.Tensor):
    """A subclass with its numbers in memory."""


VIEWS = {
    "columns": lambda t: t.transpose(0, -1).contiguous().transpose(0, -1),
    "negated": lambda t: torch._neg_view(-t),
    "a part": lambda t: torch.cat([torch.ones(3), t.flatten()])[3:].view(t.shape),
    "every second": lambda t: torch.stack([t, -t], -1)[..., 0],
    "a subclass": tagged,
}


@every_kind
@pytest.mark.parametrize("view", VIEWS)
def test_views_compute_the_same(kind, view):
    mine, _ = made(kind, 5, 6)
    x, state = torch.randn(1, 3, 5), drawn_state(kind, 3, 6)
    with torch.no_grad():
        right = flat(mine(x, state))
        assert_near(flat(mine(VIEWS[view](x), state)), right)
        turned = tuple(map(VIEWS[view], state)) if kind == "LSTM" else VIEWS[view](state)
        assert_near(flat(mine(x, turned)), right)
        for name in ("W_x_l0", "W_h_l0", "b_l0"):
            weight = getattr(mine, name)
            value = weight.data
            weight.data = VIEWS[view](value) if view != "a subclass" else value
            assert_near(flat(mine(x, state)), right)
            weight.data = value


@every_kind
def test_weights_that_were_changed_by_whatever_means_are_seen(kind):
    mine, layer = made(kind, 5, 6)
    x = torch.randn(1, 3, 5)

    def changes():
        yield lambda: mine.W_h_l0.mul_(2.0)
        yield lambda: setattr(mine.W_x_l0, "data", mine.W_x_l0.data * 3)
        yield lambda: mine.b_l0.data.fill_(0.5)
        yield lambda: setattr(mine, "W_x_l0", nn.Parameter(torch.ones_like(mine.W_x_l0)))
        yield lambda: mine.W_h_l0.set_(torch.full_like(mine.W_h_l0, 0.25))
        yield lambda: mine.load_state_dict(layer.state_dict())

    with torch.no_grad():
        for change in changes():
            change()
            assert_near(flat(mine(x)), flat(mine.to_torch()(x)))
        assert_near(flat(mine(x)), flat(layer(x)))
        swapped = {"W_x_l0": torch.zeros_like(mine.W_x_l0)}
        found = flat(torch.func.functional_call(mine, swapped, (x,)))
        mine.W_x_l0.zero_()
        assert_near(found, flat(mine(x)))
        parametrizations.weight_norm(mine, "W_h_l0")
        mine.parametrizations.W_h_l0.original0.mul_(3.0)
        wanted = mine.W_h_l0.clone()
        found = flat(mine(x, drawn_state(kind, 3, 6)))
        torch.nn.utils.parametrize.remove_parametrizations(mine, "W_h_l0")
        assert_near([mine.W_h_l0], [wanted])
        assert all(torch.isfinite(part).all() for part in found)


@every_kind
def test_a_nan_is_not_hidden_by_an_initial_state_of_zeros(kind):
    """0 · NaN is NaN, with torch.nn too."""
    for way in ("one call", "torch's"):
        mine, layer = made(kind, 5, 6)
        for each in (mine.W_h_l0, layer.weight_hh_l0):
            each.data[0, 0] = float("nan")
        with pytest.MonkeyPatch.context() as patch, torch.no_grad():
            taken(way, patch)
            found, wanted = flat(mine(torch.randn(1, 7, 5))), flat(layer(torch.randn(1, 7, 5)))
        for part, right in zip(found, wanted, strict=True):
            assert torch.equal(part.isnan(), right.isnan())


@every_kind
def test_modes_are_seen_at_each_call(kind):
    """Autocast, gradients, another default device: the same layer, the same input, one after the other."""
    mine, _ = made(kind, 5, 6)
    x = torch.randn(1, 3, 5)
    with torch.no_grad():
        right = flat(mine(x))
        with torch.autocast("cpu", torch.bfloat16):
            of_two = flat(mine(torch.cat([x, x])))
            assert [part.dtype for part in flat(mine(x))] == [part.dtype for part in of_two]
            assert not any(torch.equal(part.float(), wide) for part, wide in zip(flat(mine(x)), right, strict=True))
        with torch.device("meta"):
            assert_near(flat(mine(x)), right)
        with FakeTensorMode(allow_non_fake_inputs=True), pytest.raises((TypeError, RuntimeError), match="Fake"):
            mine(x)
    with torch.inference_mode():
        assert flat(mine(x))[0].is_inference()
    assert flat(mine(x))[0].requires_grad
    with torch.no_grad(), pytest.raises(RuntimeError, match="to_torch"):
        torch.func.vmap(lambda x: mine(x)[0])(x[None])
    with torch.no_grad():
        assert_near(flat(mine(x)), right)


def test_a_step_without_memory_is_an_error_and_no_number(monkeypatch):
    mine, _ = made("LSTM", 5, 6)
    monkeypatch.setattr(one_step, "_function", lambda compiled: lambda *numbers: 0)
    with torch.no_grad(), pytest.raises(MemoryError, match="a step's intermediate results"):
        mine(torch.randn(1, 2, 5))

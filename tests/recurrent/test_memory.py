"""No input ends the process or writes beyond its memory; what a pass keeps is freed when it has been walked back."""

import gc
import json
import subprocess
import sys
import weakref
from pathlib import Path

import pytest
import torch
from torch import nn
from torch._subclasses import FakeTensorMode
from torch.nn.utils.rnn import pack_padded_sequence

from hctnlp.recurrent import GRU, LSTM, RNN

PAIRS = {"RNN": (RNN, nn.RNN), "LSTM": (LSTM, nn.LSTM), "GRU": (GRU, nn.GRU)}
every_pair = pytest.mark.parametrize(("ours", "theirs"), PAIRS.values(), ids=PAIRS)
every_engine = pytest.mark.parametrize("engine", ["reference", "cpu"])


def flat(results) -> tuple[torch.Tensor, ...]:
    output, last = results
    return (output, *last) if isinstance(last, tuple) else (output, last)


def test_drawn_inputs_of_every_kind_give_torchs_numbers_or_a_clear_error():
    """In a process of its own: a crash there is a failure here, with the case that made it."""
    fuzz = Path(__file__).with_name("fuzz.py")
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", fuzz, "4", "20240118"], capture_output=True, text=True, timeout=300
    )
    said = done.stdout.strip().splitlines()
    assert done.returncode == 0, f"{said[-1:]} ended it with {done.returncode}: {done.stderr[-3000:]}"
    outcomes = json.loads(said[-1])
    assert outcomes.get("equal", 0) > 0, outcomes


@every_engine
@every_pair
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64, torch.bfloat16], ids=str)
@pytest.mark.parametrize("with_state", [False, True])
def test_autocast_is_torchs(ours, theirs, engine, dtype, with_state):
    """Also with the backward pass inside, where autocast would turn its products to half precision.

    The LSTM's dtype is not compared: torch returns bfloat16 where oneDNN has it for the processor, else float32.
    """
    if engine == "cpu" and dtype == torch.float64:
        pytest.skip("the CPU engine is for float32")
    torch.manual_seed(0)
    layer = theirs(8, 16, 2, dtype=dtype)
    mine = ours.from_torch(layer, engine=engine)
    x, states = torch.randn(5, 3, 8).to(dtype), torch.randn(2, 2, 3, 16).to(dtype)
    hx = None if not with_state else tuple(states) if theirs is nn.LSTM else states[0]
    results = []
    for each in (mine, layer):
        leaf = x.clone().requires_grad_()
        try:
            with torch.autocast("cpu", torch.bfloat16):
                found = flat(each(leaf, hx))
                found[0].float().square().sum().backward()
        except RuntimeError as error:
            if each is mine or "could not create a primitive" not in str(error):
                raise
            pytest.skip("oneDNN has no bfloat16 for this processor, and torch.nn's own LSTM fails; ours has run")
        results.insert(0, (*found, leaf.grad, getattr(each, "weight_hh_l0" if each is layer else "W_h_l0").grad))
    *parts, _ = zip(*results, strict=True)
    for right, found in parts:
        assert found.dtype == right.dtype or (theirs is nn.LSTM and found.dtype == torch.bfloat16)
        torch.testing.assert_close(found.double(), right.double(), rtol=3e-2, atol=6e-2)
    assert results[0][-1].dtype == results[1][-1].dtype


@every_pair
def test_a_mixed_dtype_under_autocast_is_torchs(ours, theirs):
    layer = theirs(3, 4)
    mine, x = ours.from_torch(layer), torch.randn(5, 2, 3).bfloat16()
    with torch.autocast("cpu", torch.bfloat16):
        found, right = mine(x), layer(x)
    assert [part.dtype for part in flat(found)] == [torch.bfloat16] * len(flat(right))
    with pytest.raises(TypeError, match="convert one"):
        mine(x)


@every_engine
@every_pair
def test_another_default_device_changes_nothing(ours, theirs, engine):
    torch.manual_seed(0)
    layer, x, lengths = ours(3, 4, 2, bidirectional=True, engine=engine), torch.randn(5, 2, 3), torch.tensor([5, 2])
    right = flat(layer(x, lengths=lengths))
    right[0].sum().backward()
    gradient = layer.W_h_l0.grad.clone()
    layer.zero_grad()
    packed = pack_padded_sequence(x, lengths)
    with torch.device("meta"):
        found = flat(layer(x, lengths=lengths))
        found[0].sum().backward()
        of_packed = flat(layer(packed))
    for part, wanted, again in zip(found[1:], right[1:], of_packed[1:], strict=True):
        assert torch.equal(part, wanted)
        assert torch.equal(again, wanted)
    assert torch.equal(layer.W_h_l0.grad, gradient)


@every_engine
@every_pair
@pytest.mark.parametrize("name", ["W_x_l0", "W_h_l0", "b_l0"])
@pytest.mark.parametrize("change", [lambda w: torch.cat([w, w]), lambda w: w[:1], lambda w: w[None], lambda w: w[:0]])
def test_a_parameter_of_another_shape_is_named(ours, theirs, engine, name, change):
    layer, x = ours(3, 4, engine=engine), torch.zeros(5, 2, 3)
    setattr(layer, name, nn.Parameter(change(getattr(layer, name).detach())))
    with pytest.raises(ValueError, match=rf"{name} is \(.*; it must be \("):
        layer(x)
    layer = ours(3, 4, engine=engine)
    weight = getattr(layer, name)
    weight.data = change(weight.data)
    with pytest.raises(ValueError, match=rf"{name} is \(.*; it must be \("):
        layer(x)


@every_engine
def test_a_parameter_that_is_missing_or_of_another_dtype_is_named(engine):
    layer, x = LSTM(3, 4, engine=engine), torch.zeros(5, 2, 3)
    layer.W_h_l0.data = layer.W_h_l0.data.double()
    with pytest.raises(TypeError, match=r"W_h_l0 is torch.float64, W_x_l0 torch.float32.*\.to\("):
        layer(x)
    for name, other in (("W_h_l0", None), ("W_x_l0", None), ("W_h_l0", [[0.0]]), ("W_x_l0", [[0.0]]), ("b_l0", [0.0])):
        layer = LSTM(3, 4, engine=engine)
        layer._parameters[name] = other  # torch lets it pass
        with pytest.raises(TypeError, match=f"{name} must be a parameter, and is a {type(other).__name__}"):
            layer(x)
    layer = LSTM(3, 4, engine=engine)
    layer.b_n_l0 = nn.Parameter(torch.zeros(4))
    with pytest.raises(ValueError, match=r"b_n_l0 is .* must be None"):
        layer(x)


def test_a_parameter_without_its_memory_is_refused():
    layer = LSTM(3, 4, engine="cpu")
    layer.W_h_l0.data = torch.zeros(16, 4)
    layer.W_h_l0.untyped_storage().resize_(0)
    with pytest.raises(ValueError, match=r"W_h needs 256 bytes from 0 on in its storage, which has 0"):
        layer(torch.zeros(5, 2, 3))
    layer = LSTM(3, 4, engine="cpu")
    layer.W_h_l0 = nn.Parameter(layer.W_h_l0.data.to("meta"))
    with pytest.raises(ValueError, match=r"W_h is torch.strided on meta; it must be torch.strided on cpu"):
        layer(torch.zeros(5, 2, 3))


@every_pair
def test_parameters_that_are_views_compute_the_same(ours, theirs):
    """Columns, a negative bit, a part of a larger tensor: what does not stand row by row is copied."""
    torch.manual_seed(0)
    layer, x = ours(3, 4, engine="cpu"), torch.randn(5, 2, 3)
    right = layer(x)[0]
    for view in (
        lambda w: w.T.contiguous().T,
        lambda w: torch._neg_view(-w),
        lambda w: torch.cat([torch.ones(3), w.flatten()])[3:].view(w.shape),
    ):
        for name in ("W_h_l0", "b_l0"):
            weight = getattr(layer, name)
            value = weight.data
            weight.data = view(value) if value.dim() == 2 else view(value[None])[0]
            torch.testing.assert_close(layer(x)[0], right)
            weight.data = value


def test_fake_tensors_give_shapes_or_a_clear_error():
    with FakeTensorMode() as mode:
        layer, named = LSTM(3, 4), LSTM(3, 4, engine="cpu")
        x = torch.zeros(5, 2, 3)
        output, (h, c) = layer(x)
        assert (output.shape, h.shape, c.shape) == ((5, 2, 4), (1, 2, 4), (1, 2, 4))
        with pytest.raises(TypeError, match="is a FakeTensor without memory of its own"):
            named(x)
    real, x = LSTM(3, 4, engine="cpu"), mode.from_tensor(torch.zeros(5, 2, 3))
    with pytest.raises((TypeError, RuntimeError, AssertionError), match="Fake"):
        real(x)
    assert torch.isfinite(real(torch.zeros(5, 2, 3))[0]).all()  # and it has left nothing behind


def test_inputs_that_are_no_numbers_in_rows_are_named():
    layer, x = LSTM(3, 4), torch.zeros(5, 2, 3)
    first = "typechecking parameter 'input'"  # where the suite checks types, that comes before our own words
    for wrong, error, message in (
        (x.tolist(), TypeError, f"input is a list; give a torch.Tensor|{first}"),
        (x.numpy(), TypeError, f"input is a ndarray|{first}"),
        (x.to_sparse(), ValueError, r"input is torch.sparse_coo; give input.to_dense\(\)"),
        (torch.nested.nested_tensor([x[:, 0], x[:, 1]]), ValueError, "input is nested; give.*PackedSequence"),
        (x.to("meta"), ValueError, "input is on meta, the weights are on cpu"),
        (x.long(), TypeError, "input is torch.int64"),
    ):
        with pytest.raises(error, match=message):
            layer(wrong)
    with pytest.raises(TypeError, match="c_0 is a NoneType"):
        layer(x, (torch.zeros(1, 2, 4), None))
    complex_layer = LSTM(3, 4, dtype=torch.complex64)
    with pytest.raises(TypeError, match="real numbers"):  # its gradients would be wrong without a conjugate
        complex_layer(x.to(torch.complex64))
    with pytest.raises(ValueError, match="2 whole numbers"):
        layer(x, lengths=torch.tensor([True, False]))


@every_engine
@every_pair
def test_a_loss_that_is_kept_keeps_no_pass(ours, theirs, engine):
    """``total += loss`` without detach keeps the graph, and the graph nothing of what backward has used."""
    layer, total, alive = ours(3, 4, 2, engine=engine), 0, []
    for _ in range(3):
        taken: list[weakref.ref] = []
        hooks = torch.autograd.graph.saved_tensors_hooks(
            lambda t, taken=taken: _Held(t, taken), lambda held: held.tensor
        )
        with hooks:
            loss = layer(torch.randn(5, 2, 3))[0].sum()
        assert len(taken) > 2 * 5  # all goes through the hooks, the engines' own buffers too
        total = total + loss
        loss.backward()
        alive += [held for held in taken if held() is not None]
    assert total.grad_fn is not None
    assert alive == []


class _Held:
    """What a hook gives to autograd to keep; a weak reference says whether it still does."""

    def __init__(self, tensor, taken) -> None:
        self.tensor = tensor.detach()
        taken.append(weakref.ref(self))


@every_engine
@every_pair
def test_what_the_engine_keeps_is_freed_by_backward(ours, theirs, engine, monkeypatch):
    layer = ours(3, 4, engine=engine)
    output = layer(torch.randn(5, 2, 3))[0]
    node = output.grad_fn
    gc.disable()
    try:
        buffers = [weakref.ref(tensor) for tensor in _own_buffers(node)]
        assert len(buffers) > 3
        loss = output.sum()
        loss.backward()
        del output
        with pytest.raises(RuntimeError, match="second time"):
            _ = node.saved_tensors
        assert [name for name, value in vars(node).items() if _holds_tensor(value)] == []
    finally:
        gc.enable()


def _own_buffers(node) -> list[torch.Tensor]:
    return [tensor for tensor in node.saved_tensors if tensor is not None]


def _holds_tensor(value) -> bool:
    if isinstance(value, tuple | list):
        return any(_holds_tensor(part) for part in value)
    return isinstance(value, torch.Tensor)


@every_engine
@every_pair
def test_saved_tensors_may_live_elsewhere(ours, theirs, engine):
    """``save_on_cpu`` and a disk of one's own: other tensors come back than those that were saved."""
    torch.manual_seed(0)
    layer, x = ours(3, 4, 2, bidirectional=True, engine=engine), torch.randn(5, 2, 3)
    layer(x)[0].square().sum().backward()
    right = [parameter.grad.clone() for parameter in layer.parameters()]
    for hooks in (
        torch.autograd.graph.save_on_cpu(),
        torch.autograd.graph.saved_tensors_hooks(lambda t: t.numpy(force=True).copy(), torch.from_numpy),
    ):
        layer.zero_grad()
        with hooks:
            loss = layer(x)[0].square().sum()
        loss.backward()
        for parameter, gradient in zip(layer.parameters(), right, strict=True):
            assert torch.equal(parameter.grad, gradient)


def test_hooks_that_give_something_else_back_are_named():
    layer = LSTM(3, 4, engine="cpu")
    for change in (lambda t: t.double(), lambda t: t[:1]):
        with torch.autograd.graph.saved_tensors_hooks(lambda t: t, change):
            loss = layer(torch.randn(5, 2, 3))[0].sum()
        with pytest.raises((RuntimeError, TypeError, ValueError), match=r"must|same|expected|shape|size"):
            loss.backward()


@every_engine
def test_lengths_that_were_changed_before_backward_are_noticed(engine):
    lengths = torch.tensor([5, 2])
    loss = GRU(3, 4, engine=engine)(torch.randn(5, 2, 3), lengths=lengths)[0].sum()
    lengths[1] = 4
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        loss.backward()


@every_engine
@every_pair
def test_nothing_is_computed_that_nobody_wants(ours, theirs, engine):
    """With some weights frozen the others get the same gradients, and the products for the frozen are not made."""
    torch.manual_seed(0)
    layer, x = ours(3, 4, engine=engine), torch.randn(5, 2, 3)
    layer(x)[0].sum().backward()
    right = {name: parameter.grad.clone() for name, parameter in layer.named_parameters()}
    products = {}
    for learns in (list(right), ["W_h_l0"], ["W_x_l0"], ["b_l0"]):
        layer.zero_grad()
        for name, parameter in layer.named_parameters():
            parameter.requires_grad_(name in learns)
        loss = layer(x)[0].sum()
        with torch.profiler.profile() as watched:
            loss.backward()
        products[tuple(learns)] = sum(
            event.count for event in watched.key_averages() if event.key in ("aten::mm", "aten::addmm")
        )
        for name, parameter in layer.named_parameters():
            assert (parameter.grad is not None) == (name in learns)
            if name in learns:
                torch.testing.assert_close(parameter.grad, right[name])
    everything = products[tuple(right)]
    assert products[("W_h_l0",)] == products[("W_x_l0",)] == everything - 1
    assert products[("b_l0",)] == everything - 2

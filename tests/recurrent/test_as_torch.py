"""What a user of torch.nn's layers does: it works here too, or an error says what does."""

import copy
import pickle
import shutil

import pytest
import torch
from torch import nn
from torch.nn.utils import parametrizations
from torch.utils.checkpoint import checkpoint

from hctnlp.recurrent import GRU, LSTM, RNN

PAIRS = {"RNN": (RNN, nn.RNN), "LSTM": (LSTM, nn.LSTM), "GRU": (GRU, nn.GRU)}
every_pair = pytest.mark.parametrize(("ours", "theirs"), PAIRS.values(), ids=PAIRS)
every_engine = pytest.mark.parametrize("engine", ["reference", "cpu"])


@pytest.fixture(autouse=True)
def drawn_anew():
    torch.manual_seed(0)


@pytest.mark.parametrize("name", ["bias", "batch_first"])
@pytest.mark.parametrize("value", ["True", "False", 1, None])
@every_pair
def test_a_flag_that_is_no_bool_is_a_type_error_as_torchs(ours, theirs, name, value):
    for kind in (ours, theirs):
        with pytest.raises(TypeError, match=name):
            kind(3, 4, **{name: value})


def test_flags_and_sizes_of_other_types():
    """Where types are checked at run time, as in this suite, that check speaks first."""
    for name in ("bidirectional", "residual"):
        with pytest.raises(TypeError, match=name):
            LSTM(3, 4, **{name: "no"})
    for size in ("4", 4.0, None):
        with pytest.raises(TypeError, match="hidden_size"):
            LSTM(3, size)
    with pytest.raises(TypeError, match="hidden_size must be a whole number of at least 1, not True"):
        LSTM(3, True)
    for dropout in (float("nan"), -0.1, 1.5):
        with pytest.raises(ValueError, match="dropout must be a probability"):
            LSTM(3, 4, 2, dropout=dropout)


@every_pair
def test_dropout_with_one_layer_warns_as_torch_does(ours, theirs):
    for kind in (ours, theirs):
        with pytest.warns(UserWarning, match=r"dropout=0\.5.*num_layers=1"):
            kind(3, 4, dropout=0.5)


@every_pair
def test_an_initial_state_may_be_a_list_and_has_no_batch_where_the_input_has_none(ours, theirs):
    layer, parts = ours(3, 4), 2 if theirs is nn.LSTM else 1
    x, states = torch.randn(5, 3), [torch.randn(1, 4) for _ in range(parts)]
    as_tuple, as_list = layer(x, tuple(states))[0], layer(x, states)[0]
    assert torch.equal(as_tuple, as_list)
    batched = [state[:, None] for state in states]
    assert torch.equal(layer(x[:, None], batched)[0][:, 0], as_list)
    with pytest.raises(ValueError, match=r"h_0 is \(1, 1, 4\); it must be \(num_layers · directions, hidden_size\)"):
        layer(x, batched)
    with pytest.raises(ValueError, match=r"h_0 is \(1, 4\); it must be \(num_layers · directions, batch, hidden_size"):
        layer(x[:, None], states)


@every_pair
@pytest.mark.parametrize("bias", [True, False])
def test_all_weights_are_listed_by_layer_and_direction(ours, theirs, bias):
    layer = ours(3, 4, 2, bidirectional=True, bias=bias)
    assert len(layer.all_weights) == len(theirs(3, 4, 2, bidirectional=True).all_weights) == 4
    listed = [weight for weights in layer.all_weights for weight in weights]
    assert {id(weight) for weight in listed} == {id(parameter) for parameter in layer.parameters()}
    assert layer.flatten_parameters() is None


@every_pair
@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize("strict", [True, False])
def test_a_state_dict_of_torchs_layer_can_be_loaded(ours, theirs, bias, strict):
    """Inside another module too; without this ``strict=False`` would leave the drawn weights in silence."""
    layer = theirs(3, 4, 2, bidirectional=True, bias=bias)
    model = nn.ModuleDict({"net": nn.Sequential(ours(3, 4, 2, bidirectional=True, bias=bias))})
    given = {f"net.0.{name}": value for name, value in layer.state_dict().items()}
    names = set(given)
    result = model.load_state_dict(given, strict=strict)
    assert (result.missing_keys, result.unexpected_keys) == ([], [])
    assert set(given) == names  # the caller's is as it was
    x = torch.randn(5, 2, 3)
    torch.testing.assert_close(model["net"][0](x)[0], layer(x)[0], rtol=1e-4, atol=1e-5)


@every_pair
def test_a_state_dict_that_does_not_fit_is_an_error(ours, theirs):
    layer = ours(3, 4)
    with pytest.raises(RuntimeError, match="size mismatch for W_h_l0"):
        layer.load_state_dict(theirs(3, 5).state_dict())
    with pytest.raises(RuntimeError, match=r"Unexpected key.*_l1"):
        layer.load_state_dict(theirs(3, 4, 2).state_dict())
    with pytest.raises(RuntimeError, match=r"Unexpected key.*b_l0"):
        ours(3, 4, bias=False).load_state_dict(theirs(3, 4).state_dict())
    partial = theirs(3, 4).state_dict()
    del partial["weight_hh_l0"]
    with pytest.raises(RuntimeError, match=r"Missing key.*W_h_l0"):
        layer.load_state_dict(partial)
    if theirs is nn.GRU:
        with pytest.raises(ValueError, match="reset_after=True"):
            GRU(3, 4, reset_after=False).load_state_dict(theirs(3, 4).state_dict())


@every_pair
def test_a_subclass_converts_both_ways(ours, theirs):
    class Mine(ours):
        pass

    layer, x = theirs(3, 4), torch.randn(5, 2, 3)
    mine = Mine.from_torch(layer)
    assert type(mine) is Mine
    torch.testing.assert_close(mine(x)[0], layer(x)[0], rtol=1e-4, atol=1e-5)
    assert type(mine.to_torch()) is theirs
    other = nn.GRU if theirs is nn.LSTM else nn.LSTM
    with pytest.raises(TypeError, match=rf"Mine.from_torch wants a torch.nn.{theirs.__name__}, not a {other.__name__}"):
        Mine.from_torch(other(3, 4))


@every_pair
def test_what_is_frozen_stays_frozen_by_conversion(ours, theirs):
    layer = theirs(3, 4)
    layer.weight_hh_l0.requires_grad_(False)
    mine = ours.from_torch(layer)
    assert (mine.W_x_l0.requires_grad, mine.W_h_l0.requires_grad, mine.b_l0.requires_grad) == (True, False, True)
    again = mine.to_torch()
    assert (again.weight_ih_l0.requires_grad, again.weight_hh_l0.requires_grad) == (True, False)
    assert (again.bias_ih_l0.requires_grad, again.bias_hh_l0.requires_grad) == (True, True)


@every_engine
@every_pair
@pytest.mark.parametrize("batch_first", [False, True])
def test_an_output_may_be_changed_in_place(ours, theirs, engine, batch_first):
    """As with torch's LSTM the way back says so if it needs what was there; the last state may be changed freely."""
    layer = ours(3, 4, batch_first=batch_first, engine=engine)
    x = torch.randn(5, 2, 3)
    output, last = layer(x)
    right = output.detach() * 2
    assert torch.equal(output.mul_(2), right)
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        output.sum().backward()
    output, last = layer(x)
    (last[0] if theirs is nn.LSTM else last).mul_(2)
    output.sum().backward()
    gradient = layer.W_h_l0.grad.clone()
    layer.zero_grad()
    layer(x)[0].sum().backward()
    assert torch.equal(gradient, layer.W_h_l0.grad)
    with torch.no_grad():
        layer(x)[0].mul_(2)


BY_TRANSFORM = {
    "grad": lambda layer, x: torch.func.grad(lambda x: layer(x)[0].sum())(x),
    "vjp": lambda layer, x: torch.func.vjp(lambda x: layer(x)[0], x),
    "jvp": lambda layer, x: torch.func.jvp(lambda x: layer(x)[0], (x,), (x,)),
    "jacrev": lambda layer, x: torch.func.jacrev(lambda x: layer(x)[0])(x),
    "vmap": lambda layer, x: torch.func.vmap(lambda x: layer(x)[0])(x[None]),
    "vectorized jacobian": lambda layer, x: torch.autograd.functional.jacobian(
        lambda x: layer(x)[0], x, vectorize=True
    ),
    "batched gradients": lambda layer, x: torch.autograd.grad(
        layer(x.requires_grad_())[0], x, torch.ones(3, 5, 2, 4), is_grads_batched=True
    ),
    "hessian": lambda layer, x: torch.autograd.functional.hessian(lambda x: layer(x)[0].sum(), x),
    "forward mode": lambda layer, x: _forward_mode(layer, x),
    "jit.trace": lambda layer, x: torch.jit.trace(layer, x),
}


def _forward_mode(layer, x):
    with torch.autograd.forward_ad.dual_level():
        return layer(torch.autograd.forward_ad.make_dual(x, x))


@every_engine
@every_pair
@pytest.mark.parametrize("transform", BY_TRANSFORM.values(), ids=BY_TRANSFORM)
def test_what_gradients_by_hand_cannot_do_is_explained_with_the_remedy(ours, theirs, engine, transform):
    with pytest.raises(RuntimeError, match=r"hctnlp\.recurrent.*layer\.to_torch\(\)"):
        transform(ours(3, 4, engine=engine), torch.randn(5, 2, 3))


def test_a_jacobian_row_by_row_is_torchs():
    layer, x = nn.LSTM(3, 4), torch.randn(5, 1, 3)
    mine = LSTM.from_torch(layer)
    wanted = torch.autograd.functional.jacobian(lambda x: layer(x)[0], x)
    torch.testing.assert_close(torch.autograd.functional.jacobian(lambda x: mine(x)[0], x), wanted)


@pytest.mark.parametrize(
    "backend",
    [
        "eager",
        "aot_eager",
        pytest.param("inductor", marks=pytest.mark.skipif(shutil.which("c++") is None, reason="no C++ compiler")),
    ],
)
def test_a_model_with_a_layer_can_be_compiled(backend):
    model = nn.Sequential(nn.Linear(3, 3), LSTM(3, 4))
    x = torch.randn(5, 2, 3)
    right = model(x)[0]
    right.sum().backward()
    gradients = [parameter.grad.clone() for parameter in model.parameters()]
    model.zero_grad()
    found = torch.compile(model, backend=backend)(x)[0]
    found.sum().backward()
    torch.testing.assert_close(found, right)
    for parameter, gradient in zip(model.parameters(), gradients, strict=True):
        torch.testing.assert_close(parameter.grad, gradient)
    torch._dynamo.reset()


@every_engine
@every_pair
def test_checkpointing_gives_the_same_gradients(ours, theirs, engine):
    layer, x = ours(3, 4, 2, engine=engine), torch.randn(5, 2, 3, requires_grad=True)
    layer(x)[0].square().sum().backward()
    gradients = [x.grad.clone(), *(parameter.grad.clone() for parameter in layer.parameters())]
    x.grad = None
    layer.zero_grad()
    checkpoint(lambda x: layer(x)[0], x, use_reentrant=False).square().sum().backward()
    for leaf, gradient in zip((x, *layer.parameters()), gradients, strict=True):
        assert torch.equal(leaf.grad, gradient)


@every_engine
def test_parametrizations_and_tied_weights_learn(engine):
    layer, x = RNN(4, 4, engine=engine), torch.randn(5, 2, 4)
    parametrizations.orthogonal(layer, "W_h_l0")
    calls = []
    layer.parametrizations.W_h_l0[0].register_forward_hook(lambda *_: calls.append(1))
    layer(x)[0].sum().backward()
    assert len(calls) == 1  # computed once a pass
    assert layer.parametrizations.W_h_l0.original.grad.abs().sum() > 0

    one, other = RNN(4, 4, engine=engine), RNN(4, 4, engine=engine)
    other.W_h_l0 = one.W_h_l0
    other(one(x)[0])[0].sum().backward()
    theirs, second = one.to_torch(), other.to_torch()
    first = theirs(x)[0]
    second(first)[0].sum().backward()
    torch.testing.assert_close(one.W_h_l0.grad, theirs.weight_hh_l0.grad + second.weight_hh_l0.grad)


@every_pair
def test_copies_of_every_kind_compute_the_same(ours, theirs, tmp_path):
    layer, x = ours(3, 4, 2), torch.randn(5, 2, 3)
    right = layer(x)[0]
    torch.save(layer, tmp_path / "layer.pt")
    for again in (
        copy.copy(layer),
        copy.deepcopy(layer),
        pickle.loads(pickle.dumps(layer)),
        torch.load(tmp_path / "layer.pt", weights_only=False),
        copy.deepcopy(layer).share_memory(),
        copy.deepcopy(layer).double().float(),
        nn.DataParallel(copy.deepcopy(layer)),
    ):
        assert torch.equal(again(x)[0], right)
    for dtype in (torch.float16, torch.bfloat16, torch.float64):
        assert copy.deepcopy(layer).to(dtype)(x.to(dtype))[0].dtype == dtype


@every_engine
def test_modes_without_gradients_and_hooks(engine):
    layer, x = LSTM(3, 4, engine=engine), torch.randn(5, 2, 3)
    right = layer(x)[0].detach()
    with torch.no_grad():
        assert not layer(x)[0].requires_grad
    with torch.inference_mode():
        made_there = layer(x)[0]
        assert torch.equal(made_there, right)
    with torch.no_grad():
        assert torch.equal(layer(x)[0], right)
    seen = []
    layer.register_forward_pre_hook(lambda module, inputs: (inputs[0] * 2,))
    layer.register_forward_hook(lambda module, inputs, output: seen.append(output[0].shape))
    layer.register_full_backward_hook(lambda module, by_inputs, by_outputs: seen.append(by_inputs[0].shape))
    leaf = x.clone().requires_grad_()
    layer(leaf)[0].sum().backward()
    assert seen == [(5, 2, 4), (5, 2, 3)]
    assert not torch.equal(layer(x)[0].detach(), right)

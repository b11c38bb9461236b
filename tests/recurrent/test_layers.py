"""The layers: torch.nn's numbers by weight copy, its call and return, and clear errors for what does not fit."""

import copy
import gc
import itertools
import math
import pickle
import weakref

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.func import functional_call
from torch.nn.utils.rnn import PackedSequence, pack_padded_sequence, pack_sequence, pad_packed_sequence

from hctnlp.recurrent import GRU, LSTM, RNN

PAIRS = {"RNN": (RNN, nn.RNN), "LSTM": (LSTM, nn.LSTM), "GRU": (GRU, nn.GRU)}
every_pair = pytest.mark.parametrize(("ours", "theirs"), PAIRS.values(), ids=PAIRS)
ENGINES = ["reference", "auto"]
every_engine = pytest.mark.parametrize("engine", ENGINES)


def tolerance(dtype) -> dict[str, float]:
    return {"rtol": 1e-9, "atol": 1e-11} if dtype == torch.float64 else {"rtol": 2e-4, "atol": 2e-5}


def initial_state(layer, batch, requires_grad=True) -> tuple[torch.Tensor, ...]:
    directions = 2 if layer.bidirectional else 1
    shape = (layer.num_layers * directions, batch, layer.hidden_size)
    parts = 2 if isinstance(layer, LSTM | nn.LSTM) else 1
    weight = next(layer.parameters())
    return tuple(
        torch.randn(*shape, dtype=weight.dtype, device=weight.device, requires_grad=requires_grad) for _ in range(parts)
    )


def called(layer, x, state, **options) -> tuple[torch.Tensor, ...]:
    """Output and last state as one flat tuple."""
    hx = None if state is None else state if len(state) == 2 else state[0]
    output, last = layer(x, hx, **options)
    return output, *(last if isinstance(last, tuple) else (last,))


def loss_of(results) -> torch.Tensor:
    generator = torch.Generator().manual_seed(5)
    return sum(
        (part * torch.randn(part.shape, generator=generator, dtype=torch.float64).to(part)).sum() for part in results
    )


def theirs_as_ours(theirs, suffix, gradients) -> dict[str, torch.Tensor]:
    """torch's weight gradients under our names. Both of its biases have the gradient of our one."""
    turn = (
        (lambda rows: torch.cat([part * sign for part, sign in zip(rows.chunk(3), (1, -1, 1), strict=True)]))
        if (isinstance(theirs, nn.GRU))
        else (lambda rows: rows)
    )
    named = {
        f"W_x_{suffix}": turn(gradients[f"weight_ih_{suffix}"]),
        f"W_h_{suffix}": turn(gradients[f"weight_hh_{suffix}"]),
    }
    if theirs.bias:
        named[f"b_{suffix}"] = turn(gradients[f"bias_ih_{suffix}"])
        if isinstance(theirs, nn.GRU):
            named[f"b_n_{suffix}"] = gradients[f"bias_hh_{suffix}"][-theirs.hidden_size :]
    return named


def compare_with_torch(ours_kind, theirs, x, state, engine, dtype) -> None:
    """Outputs, states, and the gradient of everything. On a GPU torch's are those of float64: cuDNN errs by 3e-5."""
    ours = ours_kind.from_torch(theirs, engine=engine)
    if x.is_cuda:
        theirs = copy.deepcopy(theirs).double().cpu()
    results, gradients = [], []
    for layer in (theirs, ours):
        weight = next(layer.parameters())
        inputs = [part.detach().to(weight).requires_grad_() for part in (x, *(state or ()))]
        names = [name for name, _ in layer.named_parameters()]
        found = called(layer, inputs[0], None if state is None else tuple(inputs[1:]))
        all_of_them = torch.autograd.grad(loss_of(found), inputs + list(layer.parameters()))
        all_of_them = [part.to(x) for part in (*found, *all_of_them)]
        results.append(all_of_them[: len(found) + len(inputs)])
        gradients.append(dict(zip(names, all_of_them[len(found) + len(inputs) :], strict=True)))
    for expected, found in zip(*results, strict=True):
        torch.testing.assert_close(found, expected, **tolerance(dtype))
    suffixes = [
        f"l{number}{end}"
        for number in range(theirs.num_layers)
        for end in (["", "_reverse"] if theirs.bidirectional else [""])
    ]
    for suffix in suffixes:
        for name, expected in theirs_as_ours(theirs, suffix, gradients[0]).items():
            difference = (gradients[1][name] - expected).abs().max()
            assert torch.allclose(gradients[1][name], expected, **tolerance(dtype)), f"{name} is off by {difference}"


@every_engine
@every_pair
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64], ids=str)
@pytest.mark.parametrize(
    ("layers", "bidirectional", "bias", "with_state", "batch_first"),
    [
        (1, False, True, False, False),
        (1, False, False, True, False),
        (1, True, True, True, False),
        (2, False, True, True, True),
        (2, True, False, False, False),
        (4, True, True, True, True),
    ],
)
def test_layer_is_torchs(ours, theirs, engine, dtype, layers, bidirectional, bias, with_state, batch_first, device):
    torch.manual_seed(layers)
    layer = theirs(
        5, 7, layers, bidirectional=bidirectional, bias=bias, batch_first=batch_first, dtype=dtype, device=device
    )
    shape = (3, 6, 5) if batch_first else (6, 3, 5)
    x = torch.randn(*shape, dtype=dtype, device=device, requires_grad=True)
    compare_with_torch(ours, layer, x, initial_state(layer, 3) if with_state else None, engine, dtype)


@every_engine
@every_pair
@settings(max_examples=20, deadline=None)
@given(
    time=st.integers(1, 9),
    batch=st.integers(1, 9),
    input_size=st.integers(1, 40),
    hidden=st.integers(1, 40),
    seed=st.integers(0, 9),
)
def test_any_shape_is_torchs(ours, theirs, engine, time, batch, input_size, hidden, seed):
    torch.manual_seed(seed)
    layer = theirs(input_size, hidden)
    x = torch.randn(time, batch, input_size, requires_grad=True)
    compare_with_torch(ours, layer, x, initial_state(layer, batch), engine, torch.float32)


@every_engine
def test_relu_rnn_is_torchs(engine):
    torch.manual_seed(0)
    layer = nn.RNN(5, 7, 2, nonlinearity="relu")
    x = torch.randn(6, 3, 5, requires_grad=True)
    compare_with_torch(RNN, layer, x, initial_state(layer, 3), engine, torch.float32)


@pytest.mark.equation("GRU-6")
@every_pair
@pytest.mark.parametrize("bias", [True, False])
def test_there_and_back_loses_no_bit(ours, theirs, bias):
    torch.manual_seed(0)
    first = ours.from_torch(theirs(5, 7, 2, bidirectional=True, bias=bias, batch_first=True, dropout=0.25))
    again = ours.from_torch(first.to_torch())
    assert first.state_dict().keys() == again.state_dict().keys()
    for name, value in first.state_dict().items():
        assert torch.equal(value, again.state_dict()[name]), name
    assert (again.num_layers, again.bidirectional, again.bias, again.batch_first, again.dropout) == (
        2, True, bias, True, 0.25,
    )  # fmt: skip


@pytest.mark.equation("GRU-6")
def test_our_z_is_one_minus_torchs():
    torch.manual_seed(0)
    theirs = nn.GRU(3, 4, dtype=torch.float64)
    ours = GRU.from_torch(theirs).weights()
    x, h = torch.randn(2, 3, dtype=torch.float64), torch.randn(2, 4, dtype=torch.float64)
    W_x, W_h = theirs.weight_ih_l0[4:8], theirs.weight_hh_l0[4:8]
    z_torch = torch.sigmoid(x @ W_x.T + h @ W_h.T + theirs.bias_ih_l0[4:8] + theirs.bias_hh_l0[4:8])
    z_ours = torch.sigmoid(x @ ours.W_x[4:8].T + h @ ours.W_h[4:8].T + ours.b[4:8])
    torch.testing.assert_close(z_ours, 1 - z_torch)


def test_the_two_grus_are_two_functions():
    torch.manual_seed(0)
    after = GRU(3, 4, bias=False, dtype=torch.float64)
    before = GRU(3, 4, bias=False, reset_after=False, dtype=torch.float64)
    before.load_state_dict(after.state_dict())
    x = torch.randn(5, 2, 3, dtype=torch.float64)
    assert (after(x)[0] - before(x)[0]).abs().max() > 1e-3


@pytest.mark.equation("RNN-7")
@every_engine
@every_pair
def test_two_directions_are_two_layers_side_by_side(ours, theirs, engine):
    """The backward half, alone and on the reversed text, flipped back."""
    torch.manual_seed(0)
    both = ours(3, 4, bidirectional=True, engine=engine)
    forward, backward = ours(3, 4, engine=engine), ours(3, 4, engine=engine)
    with torch.no_grad():
        for reverse, alone in enumerate((forward, backward)):
            for mine, value in zip(alone.weights(), both.weights(0, bool(reverse)), strict=True):
                if mine is not None:
                    mine.copy_(value)
    x = torch.randn(6, 2, 3)
    expected = torch.cat([forward(x)[0], backward(x.flip(0))[0].flip(0)], dim=-1)
    torch.testing.assert_close(both(x)[0], expected, rtol=1e-5, atol=1e-6)
    last = called(both, x, None)[1]
    torch.testing.assert_close(last[0], expected[-1, :, :4], rtol=1e-5, atol=1e-6)
    torch.testing.assert_close(last[1], expected[0, :, 4:], rtol=1e-5, atol=1e-6)  # after the first word, not the last


@pytest.mark.equation("RNN-9")
@every_pair
def test_a_deep_net_is_layers_one_upon_the_other(ours, theirs):
    torch.manual_seed(0)
    deep = ours(3, 4, 3, dtype=torch.float64)
    x = torch.randn(6, 2, 3, dtype=torch.float64)
    here = x
    for number in range(3):
        alone = ours(here.shape[-1], 4, dtype=torch.float64)
        with torch.no_grad():
            for mine, value in zip(alone.weights(), deep.weights(number), strict=True):
                if mine is not None:
                    mine.copy_(value)
        here = alone(here)[0]
    torch.testing.assert_close(deep(x)[0], here)


@every_engine
@every_pair
@pytest.mark.parametrize("steps", [1, 2, 5])
def test_a_nan_in_the_padding_is_in_no_gradient(ours, theirs, steps, engine):
    """Of a single step too, which the engines compute otherwise."""
    torch.manual_seed(0)
    layer = ours(3, 4, bidirectional=True, engine=engine)
    lengths = torch.tensor([steps, 0, steps, steps - 1])
    x = torch.randn(steps, 4, 3)
    filled = [torch.where(torch.arange(steps)[:, None, None] < lengths[:, None], x, fill) for fill in (0.0, math.nan)]
    found = []
    state = initial_state(layer, 4, requires_grad=False)
    for part in filled:
        part.requires_grad_()
        layer.zero_grad()
        loss_of(called(layer, part, state, lengths=lengths)).backward()
        found.append([part.grad, *(weight.grad.clone() for weight in layer.parameters())])
    for with_zeros, with_nan in zip(*found, strict=True):
        assert torch.equal(with_zeros, with_nan)


@every_engine
@every_pair
@pytest.mark.parametrize("layers", [1, 2])
def test_padding_touches_nothing_in_either_direction(ours, theirs, layers, engine):
    """Deep and both ways: each sequence gives what it gives alone. The padding is huge: one leak would show."""
    torch.manual_seed(0)
    layer = ours(3, 4, layers, bidirectional=True, engine=engine)
    lengths = torch.tensor([6, 1, 4, 3])
    x = torch.randn(6, 4, 3)
    for number, length in enumerate(lengths):
        x[length:, number] = 1e6
    x.requires_grad_()
    state = initial_state(layer, 4)
    found = called(layer, x, state, lengths=lengths)
    (by_x,) = torch.autograd.grad(loss_of(found), x, retain_graph=True)
    for number, length in enumerate(lengths.tolist()):
        one = slice(number, number + 1)
        alone = called(layer, x[:length, one], tuple(part[:, one] for part in state))
        torch.testing.assert_close(found[0][:length, one], alone[0], rtol=1e-5, atol=1e-6)
        assert (found[0][length:, number] == 0).all()
        assert (by_x[length:, number] == 0).all()
        for part, expected in zip(found[1:], alone[1:], strict=True):
            torch.testing.assert_close(part[:, one], expected, rtol=1e-5, atol=1e-6)


@every_pair
@pytest.mark.parametrize("batch_first", [False, True])
@pytest.mark.parametrize("lengths", [[5, 4, 2, 1], [2, 5, 1, 4], [5, 5, 5, 5], [1, 1, 1, 1]])
def test_a_packed_sequence_is_torchs(ours, theirs, batch_first, lengths):
    torch.manual_seed(0)
    enforce_sorted = lengths == sorted(lengths, reverse=True)
    layer = theirs(3, 4, 2, bidirectional=True, batch_first=batch_first, dtype=torch.float64)
    mine = ours.from_torch(layer)
    x = torch.randn(*((4, 5, 3) if batch_first else (5, 4, 3)), dtype=torch.float64)
    packed = pack_padded_sequence(x, torch.tensor(lengths), batch_first=batch_first, enforce_sorted=enforce_sorted)
    state = initial_state(layer, 4, requires_grad=False)
    expected, found = called(layer, packed, state), called(mine, packed, state)
    torch.testing.assert_close(found[0].data, expected[0].data)
    assert torch.equal(found[0].batch_sizes, expected[0].batch_sizes)
    for part, wanted in zip(found[1:], expected[1:], strict=True):
        torch.testing.assert_close(part, wanted)
    unpacked = pad_packed_sequence(found[0], batch_first=batch_first)[0]
    torch.testing.assert_close(unpacked, pad_packed_sequence(expected[0], batch_first=batch_first)[0])


@every_engine
@every_pair
@pytest.mark.parametrize("residual", [False, True])
@pytest.mark.parametrize("lengths", [[2, 5, 1, 4, 5], [5, 5, 5, 5, 5], [1, 1, 1, 1, 1], [5, 3, 3, 2, 1]])
def test_the_gradients_of_a_packed_sequence_are_torchs(ours, theirs, engine, residual, lengths):
    """And with ``lengths`` those of a padded batch: two layers, both directions, a state of one's own."""
    torch.manual_seed(0)
    layer = theirs(8, 4, 2, bidirectional=True)
    mine = ours.from_torch(layer, engine=engine)
    mine.residual, lengths = residual, torch.tensor(lengths)
    x, state = torch.randn(5, 5, 8), initial_state(layer, 5, requires_grad=False)
    weighting, results = torch.randn(5, 5, 8), []
    living = torch.arange(5)[:, None] < lengths
    for each, packs in ((layer, True), (mine, True), (mine, False)):
        if each is layer and residual:
            continue  # which torch has not
        each.zero_grad()
        leaf, start = x.clone().requires_grad_(), tuple(part.clone().float().requires_grad_() for part in state)
        hx = start if len(start) == 2 else start[0]
        if packs:
            output, last = each(pack_padded_sequence(leaf, lengths, enforce_sorted=False), hx)
            output = pad_packed_sequence(output, total_length=5)[0]
        else:
            output, last = each(leaf, hx, lengths=lengths)
        last = last if isinstance(last, tuple) else (last,)
        ((output * weighting).sum() + sum(part.sin().sum() for part in last)).backward()
        weight = getattr(each, "weight_ih_l0_reverse" if each is layer else "W_x_l0_reverse").grad.clone()
        if each is layer and theirs is nn.GRU:
            weight[4:8] *= -1
        results.append((output, *last, leaf.grad, *(part.grad for part in start), weight))
        assert (leaf.grad[~living] == 0).all()
    for other in results[1:]:
        for found, right in zip(other, results[0], strict=True):
            torch.testing.assert_close(found, right, rtol=1e-4, atol=1e-5)


def test_a_packed_sequence_that_is_none_is_refused():
    for rows, sizes in ((5, [2, 3]), (6, [2, 3]), (5, [3, 1]), (5, [3, 2, 0])):
        packed = PackedSequence(torch.zeros(rows, 3), torch.tensor(sizes))
        with pytest.raises(ValueError, match="they must fall and add up to its rows"):
            LSTM(3, 4)(packed)
    with pytest.raises(ValueError, match="they must fall and add up to its rows"):
        LSTM(3, 4)(PackedSequence(torch.zeros(5, 1, 3), torch.tensor([3, 2])))


@every_engine
@every_pair
def test_a_sequence_without_a_batch_is_torchs(ours, theirs, engine):
    torch.manual_seed(0)
    layer = theirs(3, 4, 2)
    mine = ours.from_torch(layer, engine=engine)
    x = torch.randn(5, 3)
    state = tuple(part[:, 0] for part in initial_state(layer, 1, requires_grad=False))
    for found, expected in zip(called(mine, x, state), called(layer, x, state), strict=True):
        assert found.shape == expected.shape
        torch.testing.assert_close(found, expected, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16], ids=str)
@every_pair
def test_half_precision_is_summed_in_float32(ours, theirs, dtype, device):
    torch.manual_seed(0)
    layer = ours(8, 16, 2, device=device)
    half = copy.deepcopy(layer).to(dtype)
    x = torch.randn(20, 4, 8, device=device)
    rounded = ours(8, 16, 2, device=device)
    rounded.load_state_dict(half.state_dict())  # the same rounded weights, in float32
    found, expected = called(half, x.to(dtype), None), called(rounded, x.to(dtype).float(), None)
    for part, wanted in zip(found, expected, strict=True):
        assert part.dtype == dtype
        assert torch.equal(part, wanted.to(dtype))
    found[0].float().sum().backward()
    assert all(torch.isfinite(p.grad).all() and p.grad.dtype == dtype for p in half.parameters())


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        (RNN, {}),
        (RNN, {"nonlinearity": "relu", "residual": True}),
        (LSTM, {"residual": True}),
        (GRU, {}),
        (GRU, {"reset_after": False, "bias": False}),
    ],
)
def test_gradcheck_of_a_deep_net_both_ways_with_padding(kind, options):
    torch.manual_seed(0)
    layer = kind(3, 2, 2, bidirectional=True, dtype=torch.float64, **options)
    names = [name for name, _ in layer.named_parameters()]
    x = torch.randn(3, 3, 3, dtype=torch.float64, requires_grad=True)
    lengths = torch.tensor([3, 2, 0])

    def run(x, *parameters):
        output, last = functional_call(layer, dict(zip(names, parameters, strict=True)), (x,), {"lengths": lengths})
        return output, *(last if isinstance(last, tuple) else (last,))

    assert torch.autograd.gradcheck(run, (x, *(p.detach().clone().requires_grad_() for p in layer.parameters())))


@pytest.mark.equation("GRAD-8")
@every_pair
def test_residual_adds_the_input_of_a_layer_to_its_output(ours, theirs):
    torch.manual_seed(0)
    with_skip, plain = ours(4, 4, 2, residual=True, dtype=torch.float64), ours(4, 4, 2, dtype=torch.float64)
    plain.load_state_dict(with_skip.state_dict())
    first = ours(4, 4, dtype=torch.float64)
    first.load_state_dict({name: value for name, value in plain.state_dict().items() if "l0" in name})
    x = torch.randn(5, 2, 4, dtype=torch.float64)
    torch.testing.assert_close(with_skip(x)[0], plain(x)[0] + first(x)[0])


def test_dropout_is_between_the_layers_and_in_training_only():
    torch.manual_seed(0)
    layer = LSTM(3, 4, 2, dropout=0.9)
    x = torch.randn(5, 2, 3)
    assert not torch.equal(layer(x)[0], layer(x)[0])
    layer.eval()
    assert torch.equal(layer(x)[0], layer(x)[0])
    one = LSTM(3, 4, 1, dropout=0.9)
    assert torch.equal(one(x)[0], one(x)[0])


def test_second_derivatives_are_refused():
    layer = LSTM(3, 4)
    x = torch.randn(5, 2, 3, requires_grad=True)
    with pytest.raises(RuntimeError, match=r"second derivatives.*to_torch\(\)"):
        torch.autograd.grad(layer(x)[0].sum(), x, create_graph=True)


@every_engine
def test_a_weight_that_was_changed_before_backward_is_noticed(engine):
    layer = GRU(3, 4, engine=engine)
    output = layer(torch.randn(5, 2, 3))[0].sum()
    with torch.no_grad():
        layer.W_h_l0.add_(1)
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        output.backward()


@every_engine
def test_an_output_that_was_changed_before_backward_is_noticed(engine):
    """The engine may keep the states that it has returned."""
    output, _ = LSTM(3, 4, engine=engine)(torch.randn(5, 2, 3))
    loss = output.sum()
    with torch.no_grad():
        output.add_(1)
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        loss.backward()


@every_engine
def test_a_graph_is_walked_back_once_unless_it_is_kept(engine):
    """So that a state carried on without detach is noticed, as with torch.nn."""
    loss = GRU(3, 4, engine=engine)(torch.randn(5, 2, 3))[0].sum()
    loss.backward()
    with pytest.raises(RuntimeError, match="backward through the graph a second time"):
        loss.backward()


@every_engine
@every_pair
def test_what_is_not_used_any_more_is_freed(ours, theirs, engine):
    layer, x = ours(3, 4, 2, engine=engine), torch.randn(5, 2, 3)
    gc.disable()  # nothing may hang on a circle: those of autograd's nodes are never found
    try:
        for backward in (True, False):
            start = initial_state(layer, 2)
            output, *last = called(layer, x, start)
            seen, begun = weakref.ref(output), weakref.ref(start[0])
            if backward:
                output.sum().backward()
            del output, last, start
            assert seen() is None
            assert begun() is None  # the nodes are gone, and with them what they had saved
    finally:
        gc.enable()


def test_backward_twice_gives_the_gradient_twice():
    torch.manual_seed(0)
    layer = LSTM(3, 4)
    loss = layer(torch.randn(5, 2, 3))[0].sum()
    loss.backward(retain_graph=True)
    once = layer.W_h_l0.grad.clone()
    loss.backward()
    torch.testing.assert_close(layer.W_h_l0.grad, 2 * once)


def test_only_what_is_asked_for_gets_a_gradient():
    layer = LSTM(3, 4)
    layer.W_x_l0.requires_grad_(False)
    layer(torch.randn(5, 2, 3))[0].sum().backward()
    assert layer.W_x_l0.grad is None
    assert layer.W_h_l0.grad is not None


@every_pair
def test_copies_and_pickles_compute_the_same(ours, theirs):
    torch.manual_seed(0)
    layer = ours(3, 4, 2, bidirectional=True)
    x = torch.randn(5, 2, 3)
    for again in (copy.deepcopy(layer), pickle.loads(pickle.dumps(layer))):
        assert torch.equal(again(x)[0], layer(x)[0])


BAD_INPUTS = [
    (torch.zeros(5, 2, 7), None, None, ValueError, "5 steps of 7 features.*3 features"),
    (torch.zeros(0, 2, 3), None, None, ValueError, "0 steps"),
    (torch.zeros(3), None, None, ValueError, "1 axes"),
    (torch.zeros(5, 2, 3, dtype=torch.float64), None, None, TypeError, "torch.float64.*torch.float32"),
    (torch.zeros(5, 2, 3), torch.zeros(1, 3, 4), None, ValueError, r"h_0 is \(1, 3, 4\).*\(1, 2, 4\)"),
    (torch.zeros(5, 2, 3), (torch.zeros(1, 2, 4),) * 2, None, ValueError, "2 parts; RNN wants h_0 alone"),
    (torch.zeros(5, 2, 3), torch.zeros(1, 2, 4, dtype=torch.float64), None, TypeError, "h_0 is torch.float64"),
    (torch.zeros(5, 2, 3), None, torch.tensor([6, 1]), ValueError, r"lengths\[0\] is 6; the input has 5 steps"),
    (torch.zeros(5, 2, 3), None, torch.tensor([2, -1]), ValueError, r"lengths\[1\] is -1"),
    (torch.zeros(5, 2, 3), None, torch.tensor([2, 1, 1]), ValueError, "2 whole numbers"),
    (torch.zeros(5, 2, 3), None, torch.tensor([2.0, 1.0]), ValueError, "2 whole numbers"),
]


@pytest.mark.parametrize(("x", "state", "lengths", "error", "message"), BAD_INPUTS)
def test_what_does_not_fit_is_named(x, state, lengths, error, message):
    with pytest.raises(error, match=message):
        RNN(3, 4)(x, state, lengths=lengths)


def test_what_torch_has_not_is_named():
    with pytest.raises(ValueError, match=r"reset_after=True"):
        GRU(3, 4, reset_after=False).to_torch()
    with pytest.raises(ValueError, match="residual=False"):
        LSTM(3, 4, residual=True).to_torch()
    with pytest.raises(ValueError, match="proj_size is 2"):
        LSTM.from_torch(nn.LSTM(3, 4, proj_size=2))
    with pytest.raises(TypeError, match=r"torch\.nn\.LSTM, not a GRU"):
        LSTM.from_torch(nn.GRU(3, 4))
    packed = pack_sequence([torch.zeros(2, 3)])
    with pytest.raises(ValueError, match="knows its lengths"):
        RNN(3, 4)(packed, lengths=torch.tensor([2]))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"hidden_size": 0}, "hidden_size must be a whole number of at least 1, not 0"),
        ({"num_layers": -1}, "num_layers must be a whole number of at least 1, not -1"),
        ({"dropout": 1.5}, "dropout must be a probability, not 1.5"),
        ({"engine": "gpu"}, "'auto', 'reference', 'cpu'.*not 'gpu'"),
    ],
)
def test_wrong_arguments_are_named(arguments, message):
    with pytest.raises(ValueError, match=message):
        LSTM(**{"input_size": 3, "hidden_size": 4} | arguments)


def test_the_cpu_engine_says_what_it_cannot_do():
    layer = GRU(3, 4, engine="cpu", dtype=torch.float64)
    with pytest.raises(ValueError, match=r"'cpu' cannot run gru in torch.float64.*use engine='auto'"):
        layer(torch.zeros(5, 2, 3, dtype=torch.float64))


def test_a_layer_says_what_it_is():
    assert repr(LSTM(3, 4, 2, bias=False, bidirectional=True)) == (
        "LSTM(3, 4, num_layers=2, bias=False, bidirectional=True)"
    )


def test_the_names_of_the_parameters():
    names = {name for name, _ in GRU(3, 4, 2, bidirectional=True).named_parameters()}
    assert names == {
        f"{kind}_l{layer}{end}"
        for kind, layer, end in itertools.product(("W_x", "W_h", "b", "b_n"), (0, 1), ("", "_reverse"))
    }

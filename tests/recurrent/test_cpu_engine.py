"""The CPU engine computes what torch.nn and the reference compute, on any number of threads, and hides no NaN."""

import multiprocessing
import threading

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

from hctnlp.recurrent import GRU
from hctnlp.recurrent.cell import Weights
from hctnlp.recurrent.conversion import weights_from_torch
from hctnlp.recurrent.engines import choose_engine, cpu, team
from hctnlp.recurrent.engines.cpu import CPUEngine, supports
from hctnlp.recurrent.engines.reference import ReferenceEngine
from hctnlp.recurrent.gru import GRUCell, turned_z
from hctnlp.recurrent.lstm import LSTMCell
from hctnlp.recurrent.rnn import RNNCell

CELLS = {
    "rnn_tanh": RNNCell("tanh"),
    "rnn_relu": RNNCell("relu"),
    "lstm": LSTMCell(),
    "gru": GRUCell(True),
    "gru_reset_before": GRUCell(False),
}
EVERY_CELL = pytest.mark.parametrize("cell", CELLS.values(), ids=CELLS)
OF_TORCH = pytest.mark.parametrize("cell", list(CELLS.values())[:4], ids=list(CELLS)[:4])
TEAMS = [CPUEngine(1), CPUEngine(2), CPUEngine(2, openmp=False), CPUEngine(3)]
SHAPES = st.tuples(
    st.integers(1, 6),
    st.integers(1, 19) | st.sampled_from([8, 16, 33]),
    st.integers(1, 8),
    st.integers(1, 40) | st.sampled_from([64, 65, 130, 160]),
)  # steps, batch, input, hidden: 160 units are three panels of 64 or less for each of two threads


def randn(*shape: int, seed: int) -> torch.Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def drawn_weights(cell, features: int, hidden: int, bias: bool, seed: int) -> Weights:
    rows = cell.gates * hidden
    b = randn(rows, seed=seed + 2) if bias else None
    b_n = randn(hidden, seed=seed + 3) if bias and cell.name == "gru" else None
    return Weights(
        randn(rows, features, seed=seed) / features**0.5, randn(rows, hidden, seed=seed + 1) / hidden**0.5, b, b_n
    )


def drawn_state(cell, batch: int, hidden: int, seed: int) -> tuple[torch.Tensor, ...]:
    return tuple(randn(batch, hidden, seed=seed + part) for part in range(cell.states))


def outcome(engine, cell, x, state, weights, lengths, reverse, d_hidden, d_last) -> dict[str, torch.Tensor]:
    """Everything that comes out, by name."""
    trace = engine.forward(cell, x, state, weights, lengths, reverse)
    gradients = engine.backward(cell, trace, weights, d_hidden, d_last)
    found = {"hidden": trace.hidden, "d_x": gradients.x}
    found |= {f"last {part}": value for part, value in enumerate(trace.last)}
    found |= {f"d_state {part}": value for part, value in enumerate(gradients.state)}
    return found | {f"d_{name}": value for name, value in gradients.weights._asdict().items() if value is not None}


def assert_near(found: dict[str, torch.Tensor], wanted: dict[str, torch.Tensor]) -> None:
    """To float32's accuracy, measured by the largest number of each array."""
    assert found.keys() == wanted.keys()
    for name, right in wanted.items():
        assert found[name].dtype == torch.float32
        assert found[name].shape == right.shape, name
        scale = max(1.0, right.abs().max().item() if right.numel() else 0.0)
        np.testing.assert_allclose(found[name], right, rtol=0, atol=1e-5 * scale, err_msg=name)


def packed_outcome(engine, cell, x, state, weights, lengths, reverse, d_hidden, d_last) -> dict[str, torch.Tensor]:
    """:func:`outcome` from the living rows alone, the sequences by length, laid out again as a padded batch."""
    order = lengths.argsort(descending=True, stable=True)
    living = torch.arange(len(x))[:, None] < lengths[order]
    state, d_last = (tuple(part[order] for part in parts) for parts in (state, d_last))
    x, d_hidden = (part[:, order][living] for part in (x, d_hidden))
    found = outcome(engine, cell, x, state, weights, lengths[order], reverse, d_hidden, d_last)
    for name, value in found.items():
        if name in ("hidden", "d_x"):
            padded = torch.zeros(*living.shape, value.shape[-1])
            padded[living] = value
            found[name] = padded[:, order.argsort()]
        elif name.startswith(("last", "d_state")):
            found[name] = value[order.argsort()]
    return found


def in_double(values):
    return type(values)(*(None if v is None else v.double() for v in values))


@settings(max_examples=100, deadline=None, derandomize=True)
@given(
    name=st.sampled_from(list(CELLS)),
    shape=SHAPES,
    engine=st.sampled_from(TEAMS),
    reverse=st.booleans(),
    bias=st.booleans(),
    form=st.sampled_from(["whole", "padded", "packed"]),
    seed=st.integers(0, 2**20),
)
def test_it_computes_what_the_reference_computes_in_float64(name, shape, engine, reverse, bias, form, seed):
    (steps, batch, features, hidden), cell = shape, CELLS[name]
    weights = drawn_weights(cell, features, hidden, bias, seed)
    x, d_hidden = randn(steps, batch, features, seed=seed + 4), randn(steps, batch, hidden, seed=seed + 5)
    state, d_last = drawn_state(cell, batch, hidden, seed + 6), drawn_state(cell, batch, hidden, seed + 8)
    generator = torch.Generator().manual_seed(seed)
    lengths = torch.randint(0, steps + 1, (batch,), generator=generator) if form != "whole" else None

    outcome_of = packed_outcome if form == "packed" else outcome
    found = outcome_of(engine, cell, x, state, weights, lengths, reverse, d_hidden, d_last)
    wide_state, wide_last = (tuple(part.double() for part in parts) for parts in (state, d_last))
    wide = (x.double(), wide_state, in_double(weights), lengths, reverse, d_hidden.double(), wide_last)
    wanted = outcome(ReferenceEngine(), cell, *wide)
    assert_near(found, wanted)


@OF_TORCH
@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize(("steps", "batch", "features", "hidden"), [(1, 1, 1, 1), (5, 7, 3, 50), (9, 16, 64, 64)])
def test_it_computes_what_torch_nn_computes(cell, bias, threads, steps, batch, features, hidden):
    torch.manual_seed(3)
    options = {"nonlinearity": cell.nonlinearity} if isinstance(cell, RNNCell) else {}
    kind = {"lstm": nn.LSTM, "gru": nn.GRU}.get(cell.name, nn.RNN)
    theirs = kind(features, hidden, bias=bias, **options)
    x = torch.randn(steps, batch, features, requires_grad=True)
    state = tuple(part.requires_grad_() for part in drawn_state(cell, batch, hidden, 5))
    output, last = theirs(x, tuple(part[None] for part in state) if cell.states == 2 else state[0][None])
    last = tuple(part[0] for part in (last if cell.states == 2 else (last,)))
    d_hidden, d_last = randn(steps, batch, hidden, seed=8), drawn_state(cell, batch, hidden, 9)
    torch.autograd.backward([output, *last], [d_hidden, *d_last])

    weights = weights_from_torch(cell, theirs, "l0")
    turn = turned_z if cell.name == "gru" else lambda rows: rows  # not the cell's own: that made the weights
    wanted = {"hidden": output, "d_x": x.grad}
    wanted |= {f"last {part}": value for part, value in enumerate(last)}
    wanted |= {f"d_state {part}": value.grad for part, value in enumerate(state)}
    wanted |= {"d_W_x": turn(theirs.weight_ih_l0.grad), "d_W_h": turn(theirs.weight_hh_l0.grad)}
    if bias:
        wanted["d_b"] = turn(theirs.bias_ih_l0.grad)
        wanted |= {"d_b_n": theirs.bias_hh_l0.grad[-hidden:]} if cell.name == "gru" else {}
    bare = tuple(part.detach() for part in state)
    found = outcome(CPUEngine(threads), cell, x.detach(), bare, weights, None, False, d_hidden, d_last)
    assert_near(found, {name: value.detach() for name, value in wanted.items()})


def layer_input(cell, steps: int, batch: int, features: int, hidden: int):
    return (
        randn(steps, batch, features, seed=1),
        drawn_state(cell, batch, hidden, 2),
        drawn_weights(cell, features, hidden, True, 4),
    )


@EVERY_CELL
def test_a_pass_changes_nothing_it_was_given_and_can_be_walked_back_twice(cell):
    x, state, weights = layer_input(cell, 4, 3, 5, 20)
    d_hidden, d_last = randn(4, 3, 20, seed=8), drawn_state(cell, 3, 20, 9)
    given_tensors = [x, *state, *(w for w in weights if w is not None), d_hidden, *d_last]
    copies = [tensor.clone() for tensor in given_tensors]
    engine = CPUEngine(2)
    trace = engine.forward(cell, x, state, weights)
    first, second = (engine.backward(cell, trace, weights, d_hidden, d_last) for _ in range(2))
    for tensor, copy in zip(given_tensors, copies, strict=True):
        assert torch.equal(tensor, copy)
    assert torch.equal(first.x, second.x)
    assert torch.equal(first.weights.W_h, second.weights.W_h)
    assert all(torch.equal(a, b) for a, b in zip(first.state, second.state, strict=True))


@EVERY_CELL
def test_the_number_of_threads_changes_no_more_than_the_last_bits_of_the_states(cell):
    """Each thread cuts its units into tiles, and a narrow tile adds up in another order than a wide one."""
    x, state, weights = layer_input(cell, 6, 17, 9, 100)
    alone, *teams = (engine.forward(cell, x, state, weights) for engine in TEAMS)
    for trace in teams:
        torch.testing.assert_close(trace.hidden, alone.hidden, rtol=1e-5, atol=1e-6)


@EVERY_CELL
@pytest.mark.parametrize("engine", TEAMS[1:])
@pytest.mark.parametrize("reverse", [False, True])
def test_threads_that_share_out_sequences_compute_what_threads_that_share_out_units_do(
    cell, engine, reverse, monkeypatch
):
    """Six panels of units. 29 sequences divide by no number of threads; of 24 each thread has neighbours, of 6 every so
    manieth."""
    for batch, lengths in ((29, torch.arange(29) % 6), (24, None), (6, None)):
        x, state, weights = layer_input(cell, 5, batch, 6, 350)
        d_hidden, d_last = randn(5, batch, 350, seed=8), drawn_state(cell, batch, 350, 9)
        found = []
        for own_cache in (0, 2**30):
            monkeypatch.setattr(cpu, "OWN_CACHE", own_cache)
            assert engine._team(cell, batch, 350) == (engine.threads, engine.threads if own_cache else 1)
            found.append(outcome(engine, cell, x, state, weights, lengths, reverse, d_hidden, d_last))
        assert_near(*found)


@EVERY_CELL
@pytest.mark.parametrize("reverse", [False, True])
@pytest.mark.parametrize("engine", TEAMS)
def test_a_pass_that_keeps_nothing_gives_the_same_numbers(cell, reverse, engine):
    """29 sequences of 0 to 5 steps, and of 5; 24, of which threads have neighbours; W_x x in parts and in one."""
    for batch, lengths in ((29, None), (29, torch.arange(29) % 6), (24, None)):
        x, state, weights = layer_input(cell, 5, batch, 6, 70)
        kept = engine.forward(cell, x, state, weights, lengths, reverse)
        alone = engine.forward(cell, x, state, weights, lengths, reverse, keep=False)
        assert alone.saved == ()
        for found, right in zip((alone.hidden, *alone.last), (kept.hidden, *kept.last), strict=True):
            assert torch.equal(found, right)


@EVERY_CELL
@pytest.mark.parametrize("engine", TEAMS)
@pytest.mark.parametrize("keep", [False, True])
def test_how_the_input_s_share_is_cut_changes_no_more_than_the_last_bits(cell, engine, keep, monkeypatch):
    """In one part, in parts of one step, of two, and by torch; 12 sequences are even for three groups, 13 for none."""
    for batch, reverse in ((12, False), (13, True)):
        x, state, weights = layer_input(cell, 7, batch, 9, 40)
        for lengths in (None, 7 - torch.arange(batch) % 4):
            hidden = []
            for few, size in ((0, 1 << 30), (0, 1), (0, 2 * batch * 40 * cell.gates * 4), (1000, 1)):
                monkeypatch.setattr(cpu, "FEW_INPUTS", few)
                monkeypatch.setattr(cpu, "PART_BYTES", size)
                hidden.append(engine.forward(cell, x, state, weights, lengths, reverse, keep).hidden)
            for other in hidden[1:]:
                torch.testing.assert_close(other, hidden[0], rtol=1e-5, atol=1e-6)


@EVERY_CELL
def test_no_step_of_padding_is_computed(cell):
    x, state, weights = layer_input(cell, 40, 8, 6, 20)
    lengths = torch.tensor([3, 40, 1, 0, 2, 7, 5, 1])
    saved = CPUEngine(1).forward(cell, x, state, weights, lengths).saved
    assert {len(part) for part in (saved.x, saved.gates) if part is not None} == {int(lengths.sum())}


def test_lengths_that_are_not_those_of_the_input_are_refused():
    cell = CELLS["lstm"]
    x, state, weights = layer_input(cell, 4, 3, 5, 20)
    engine = CPUEngine(1)
    for rows, lengths, message in (
        (x, [4, 5, 1], "lengths are 1 to 5; they must be 0 to 4"),
        (x, [4, -1, 1], "lengths are -1 to 4"),
        (x, [4, 4], r"lengths has shape \(2,\); it must be \(3,\)"),
        (x.flatten(0, 1), [4, 4, 3], "12 rows needs lengths that fall and add up to that, not"),
        (x.flatten(0, 1), [3, 4, 5], "lengths that fall"),
        (x.flatten(0, 1), [14, 0, -2], "lengths are -2 to 14"),
        (x.flatten(0, 1), None, "12 rows is packed; give lengths"),
    ):
        with pytest.raises(ValueError, match=message):
            engine.forward(cell, rows, state, weights, None if lengths is None else torch.tensor(lengths))


def test_lengths_of_other_sizes_than_those_of_the_pass_are_refused_on_the_way_back():
    cell = CELLS["gru"]
    x, state, weights = layer_input(cell, 4, 3, 5, 20)
    trace = CPUEngine(1).forward(cell, x, state, weights, torch.tensor([4, 2, 1]))
    trace.lengths[1] = 4
    with pytest.raises(ValueError, match="it must be"):
        CPUEngine(1).backward(cell, trace, weights, torch.ones(4, 3, 20), (None,))


@EVERY_CELL
@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_a_nan_in_the_input_is_seen_in_its_sequence_from_its_step_on_and_nowhere_else(cell, bad):
    x, state, weights = layer_input(cell, 6, 5, 4, 33)
    weights = weights._replace(W_x=weights.W_x.abs())
    clean = CPUEngine(2).forward(cell, x, state, weights)
    x[2, 3, 1] = bad
    trace = CPUEngine(2).forward(cell, x, state, weights)
    wanted = ReferenceEngine().forward(cell, x, state, weights)
    if np.isnan(bad):
        assert trace.hidden[2:, 3].isnan().all()
    assert torch.equal(trace.hidden.isnan(), wanted.hidden.isnan())
    assert torch.equal(trace.hidden.isinf(), wanted.hidden.isinf())
    others = torch.tensor([0, 1, 2, 4])
    assert torch.equal(trace.hidden[:, others], clean.hidden[:, others])
    assert torch.equal(trace.hidden[:2], clean.hidden[:2])


@EVERY_CELL
def test_a_nan_on_the_way_back_is_seen_in_the_gradients(cell):
    x, state, weights = layer_input(cell, 5, 4, 3, 20)
    engine = CPUEngine(2)
    trace = engine.forward(cell, x, state, weights)
    d_hidden = torch.zeros(5, 4, 20)
    d_hidden[3, 2] = float("nan")
    gradients = engine.backward(cell, trace, weights, d_hidden, tuple(torch.zeros(4, 20) for _ in state))
    assert gradients.x[:4, 2].isnan().all()
    assert not gradients.x[:, [0, 1, 3]].isnan().any()
    assert not gradients.x[4].isnan().any()
    assert gradients.weights.W_h.isnan().any()


@EVERY_CELL
@pytest.mark.parametrize("reverse", [False, True])
def test_a_nan_in_the_padding_touches_nothing(cell, reverse):
    x, state, weights = layer_input(cell, 5, 3, 4, 20)
    lengths = torch.tensor([5, 2, 0])
    d_hidden, d_last = randn(5, 3, 20, seed=8), drawn_state(cell, 3, 20, 9)
    clean = outcome(CPUEngine(2), cell, x, state, weights, lengths, reverse, d_hidden, d_last)
    padding = torch.arange(5)[:, None] >= lengths
    x[padding] = float("nan")
    d_hidden[padding] = float("nan")
    dirty = outcome(CPUEngine(2), cell, x, state, weights, lengths, reverse, d_hidden, d_last)
    for name, value in clean.items():
        assert torch.equal(dirty[name], value), name
    assert torch.equal(clean["last 0"][2], state[0][2])


def test_tanh_and_sigma_are_right_to_a_few_units_in_the_last_place(rng):
    """With W_h = 0 and h_0 = 0: h = tanh(a) for RNN; for GRU with n = 1, h = z = σ(a)."""
    size = np.concatenate([10.0 ** rng.uniform(-30, 1, 30_000), rng.uniform(0, 90, 30_000)])
    a = torch.tensor(np.concatenate([size, -size]), dtype=torch.float32)[None, :, None]
    batch, engine = a.shape[1], CPUEngine(1)
    zeros = (torch.zeros(batch, 1),)
    twice = torch.cat([a, a])  # a single step may be torch's
    h = engine.forward(CELLS["rnn_tanh"], twice, zeros, Weights(torch.ones(1, 1), torch.zeros(1, 1))).hidden[:1]
    wanted = np.tanh(a.numpy().astype(np.float64))
    assert (np.abs(h.numpy() - wanted) <= 4 * np.spacing(np.abs(wanted).astype(np.float32))).all()
    gate_of_z = Weights(torch.tensor([[0.0], [1.0], [0.0]]), torch.zeros(3, 1), torch.tensor([0.0, 0.0, 100.0]))
    h = engine.forward(CELLS["gru"], twice, zeros, gate_of_z).hidden[:1]
    wanted = 1 / (1 + np.exp(-a.numpy().astype(np.float64)))
    normal = wanted > 1e-37
    error = np.abs(h.numpy() - wanted)
    assert (error <= 4 * np.spacing(wanted.astype(np.float32)))[normal].all()
    assert (error[~normal] <= 1e-37).all()


@pytest.mark.parametrize("sign", [1.0, -1.0])
@pytest.mark.parametrize("size", [100.0, 1e30])
def test_saturated_gates_are_exactly_0_or_1(sign, size):
    x, zeros = torch.full((2, 1, 1), sign * size), torch.zeros(1, 1)
    weights = Weights(torch.ones(1, 1), torch.zeros(1, 1))
    assert CPUEngine(1).forward(CELLS["rnn_tanh"], x, (zeros,), weights).hidden[0].item() == sign
    weights = Weights(torch.tensor([[0.0], [1.0], [0.0]]), torch.zeros(3, 1), torch.tensor([0.0, 0.0, 100.0]))
    h = CPUEngine(1).forward(CELLS["gru"], x, (zeros,), weights).hidden[0].item()
    assert h == pytest.approx(float(sign > 0), abs=1e-37)


def test_several_layers_at_once_from_several_python_threads():
    cases = []
    for number, cell in enumerate(list(CELLS.values()) * 2):
        x, state, weights = layer_input(cell, 30, 9 + number, 6, 48)
        x = x + number
        grads = randn(30, 9 + number, 48, seed=number), drawn_state(cell, 9 + number, 48, number)
        cases.append((cell, x, state, weights, None, False, *grads))
    wanted = [outcome(CPUEngine(1), *case) for case in cases]
    wrong = []

    def work(number: int) -> None:
        engine = CPUEngine(2, openmp=number % 2 == 0)
        for _ in range(5):
            found = outcome(engine, *cases[number])
            for name, value in wanted[number].items():
                if not torch.allclose(found[name], value, rtol=1e-4, atol=1e-4):
                    wrong.append((number, name))

    workers = [threading.Thread(target=work, args=(number,)) for number in range(len(cases))]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert wrong == []


def _forward_in_child(connection, case) -> None:
    torch.set_num_threads(1)  # torch's own products would wait for threads that a fork does not have
    connection.send(CPUEngine(2).forward(*case).hidden.numpy())


@pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="no fork on this system")
def test_a_fork_has_no_threads_of_openmp_and_does_not_wait_for_them():
    cell = CELLS["lstm"]
    case = (cell, *layer_input(cell, 4, 8, 5, 40))
    wanted = CPUEngine(2).forward(*case).hidden
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe()
    child = context.Process(target=_forward_in_child, args=(there, case))
    child.start()
    try:
        assert here.poll(60), "the child hangs"
        np.testing.assert_array_equal(here.recv(), wanted.numpy())
    finally:
        child.kill()
        child.join()


@pytest.mark.parametrize("most", [0, 1, 2])
def test_where_the_system_gives_no_more_threads_those_that_are_there_do_the_work(monkeypatch, most):
    cell = CELLS["lstm"]
    case = (cell, *layer_input(cell, 4, 8, 5, 64))
    wanted, started, start = CPUEngine(1).forward(*case).hidden, [], threading.Thread.start

    def limited(thread: threading.Thread) -> None:
        if len(started) == most:
            raise RuntimeError("can't start new thread")
        started.append(thread)
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", limited)
    found = CPUEngine(4, openmp=False).forward(*case).hidden
    torch.testing.assert_close(found, wanted, rtol=1e-5, atol=1e-6)  # shares are cut into tiles that add up elsewise
    assert len(started) == most


def test_on_linux_the_steps_run_on_torch_s_own_threads():
    if team.openmp() is None:
        pytest.skip("torch's OpenMP library has no GOMP_parallel here")
    cell = CELLS["gru"]
    x, state, weights = layer_input(cell, 4, 8, 5, 64)
    before = threading.active_count()
    seen = []
    real = team.run_openmp

    def watched(*arguments) -> None:
        seen.append(arguments[-1])
        real(*arguments)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(team, "run_openmp", watched)
        CPUEngine(2).forward(cell, x, state, weights)
        assert seen == [2]
        CPUEngine(1).forward(cell, x, state, weights)
        CPUEngine(2, openmp=False).forward(cell, x, state, weights)
    assert seen == [2]
    assert threading.active_count() == before


def test_auto_takes_it_where_it_can_work_and_the_reference_elsewhere():
    cpu = torch.device("cpu")
    assert isinstance(choose_engine("auto", CELLS["lstm"], cpu, torch.float32), CPUEngine)
    assert isinstance(choose_engine("auto", CELLS["lstm"], cpu, torch.float64), ReferenceEngine)
    assert all(isinstance(choose_engine("auto", cell, cpu, torch.float32), CPUEngine) for cell in CELLS.values())
    assert not supports(CELLS["lstm"], torch.float64)
    with pytest.raises(ValueError, match=r"float64.*reference"):
        GRU(2, 3, engine="cpu", dtype=torch.float64)(torch.zeros(1, 1, 2, dtype=torch.float64))
    with pytest.raises(ValueError, match="threads must be at least 1, not 0"):
        CPUEngine(0)

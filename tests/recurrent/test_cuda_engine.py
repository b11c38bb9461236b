"""The GPU engine: its kernels, compiled where there is a GPU and else interpreted, against the reference in float64.

The interpreter has to be chosen before Triton is imported, so this module chooses it on a machine without a GPU.
"""

import os
import subprocess
import sys
from itertools import product

import pytest
import torch
from torch import nn

if not torch.cuda.is_available():
    os.environ["TRITON_INTERPRET"] = "1"
pytest.importorskip("triton", reason="Triton is not installed; it comes with CUDA builds of torch: pip install triton")

from hctnlp.recurrent import GRU, LSTM, RNN
from hctnlp.recurrent.cell import Weights
from hctnlp.recurrent.engines import choose, choose_engine, cuda
from hctnlp.recurrent.engines.cuda import CUDAEngine, Tiles, choose_tiles, copying
from hctnlp.recurrent.engines.reference import ReferenceEngine
from hctnlp.recurrent.gru import GRUCell
from hctnlp.recurrent.lstm import LSTMCell
from hctnlp.recurrent.rnn import RNNCell
from hctnlp.triton_kernels import import_kernels, were_measured_on

CELLS = {"rnn_tanh": RNNCell("tanh"), "rnn_relu": RNNCell("relu"), "lstm": LSTMCell(), "gru": GRUCell(True)}
every_cell = pytest.mark.parametrize("name", CELLS)
PAIRS = [(RNN, nn.RNN), (LSTM, nn.LSTM), (GRU, nn.GRU)]
EXACT, TF32 = 1e-5, 3e-3  # of the largest number of each tensor; TF32 has 10 bits after the point, 5e-4

ALONE, IN_CHUNKS = Tiles(1, 32, 32, 4, 4), Tiles(16, 16, 16, 0, 4)
every_kind_of_tiles = pytest.mark.parametrize("tiles", [ALONE, IN_CHUNKS], ids=["alone", "team"])
# A program with one sequence or with 16; alone with its state in registers, alone with its state in memory, in a team;
# with all weights kept, with some, with none. Shapes: steps, batch, input, hidden.
CASES = {
    "chosen, least": (None, (1, 1, 1, 1)),
    "chosen, small": (None, (4, 3, 2, 7)),
    "chosen, odd": (None, (2, 2, 5, 40)),
    "one alone": (ALONE, (3, 2, 3, 20)),
    "one alone, two gates kept": (Tiles(1, 32, 32, 2, 4), (3, 2, 3, 20)),
    "one alone, in chunks": (Tiles(1, 32, 16, 0, 4), (3, 2, 3, 20)),
    "one in a team": (Tiles(1, 16, 32, 4, 4), (3, 2, 3, 20)),
    "many alone": (Tiles(16, 32, 32, 4, 4), (3, 18, 3, 20)),
    "many in a team": (Tiles(16, 16, 32, 4, 4), (3, 18, 3, 20)),
    "many in a team, in chunks": (IN_CHUNKS, (3, 3, 3, 20)),
    "more than they need": (Tiles(16, 32, 16, 0, 4), (2, 3, 3, 5)),
}


@pytest.fixture
def device(device: torch.device) -> torch.device:
    if device.type == "cpu" and torch.cuda.is_available():
        pytest.skip("on this machine the kernels are compiled for the GPU")
    return device


def case(cell, shape, device, seed=0, bias=True, with_lengths=False) -> dict:
    """What goes into a pass there and back."""
    steps, batch, features, hidden = shape
    generator = torch.Generator().manual_seed(seed)

    def drawn(*size: int, over: float = 1.0) -> torch.Tensor:
        return (torch.randn(*size, generator=generator) / over).to(device)

    rows = cell.gates * hidden
    weights = Weights(
        drawn(rows, features, over=features**0.5),
        drawn(rows, hidden, over=hidden**0.5),
        drawn(rows) if bias else None,
        drawn(hidden) if bias and cell.name == "gru" else None,
    )
    lengths = torch.randint(0, steps + 1, (batch,), generator=generator).to(device) if with_lengths else None
    return {
        "x": drawn(steps, batch, features),
        "state": tuple(drawn(batch, hidden) for _ in range(cell.states)),
        "weights": weights,
        "lengths": lengths,
        "d_hidden": drawn(steps, batch, hidden),
        "d_last": tuple(drawn(batch, hidden) for _ in range(cell.states)),
    }


def in_double(value):
    """Its floating-point tensors in float64 on the CPU, where the reference is to work."""
    if isinstance(value, torch.Tensor):
        return value.cpu().double() if value.is_floating_point() else value.cpu()
    if isinstance(value, tuple):
        parts = map(in_double, value)
        return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    return value


def outcome(engine, cell, given, reverse=False) -> dict[str, torch.Tensor]:
    """Everything that comes out, by name."""
    weights = given["weights"]
    trace = engine.forward(cell, given["x"], given["state"], weights, given["lengths"], reverse)
    gradients = engine.backward(cell, trace, weights, given["d_hidden"], given["d_last"])
    found = {"hidden": trace.hidden, "d_x": gradients.x}
    found |= {f"last {part}": value for part, value in enumerate(trace.last)}
    found |= {f"d_state {part}": value for part, value in enumerate(gradients.state)}
    return found | {f"d_{name}": value for name, value in gradients.weights._asdict().items() if value is not None}


def assert_near(found, wanted, bound) -> None:
    assert found.keys() == wanted.keys()
    for name, right in wanted.items():
        assert found[name].dtype == torch.float32
        assert found[name].shape == right.shape, name
        scale = max(1.0, float(right.abs().max()))
        error = float((found[name].cpu().double() - right).abs().max())
        assert error <= bound * scale, f"{name} is off by {error:.1e} of {scale:.1e}"


@every_cell
@pytest.mark.parametrize(("tiles", "shape"), CASES.values(), ids=CASES)
def test_it_computes_what_the_reference_computes_in_float64(name, tiles, shape, device):
    """Both directions, with lengths and without, with a bias and without."""
    cell = CELLS[name]
    for reverse, with_lengths, bias in [(False, False, True), (True, True, False)]:
        given = case(cell, shape, device, sum(shape), bias, with_lengths)
        found = outcome(CUDAEngine(tiles, "tf32x3"), cell, given, reverse)
        wanted = outcome(ReferenceEngine(), cell, {key: in_double(value) for key, value in given.items()}, reverse)
        assert_near(found, wanted, EXACT)


@every_cell
@every_kind_of_tiles
def test_lengths_hold_forward_and_the_whole_length_backward(name, tiles, device):
    cell = CELLS[name]
    for reverse, with_lengths in [(False, True), (True, False)]:
        given = case(cell, (3, 3, 3, 20), device, 3, True, with_lengths)
        found = outcome(CUDAEngine(tiles, "tf32x3"), cell, given, reverse)
        wanted = outcome(ReferenceEngine(), cell, {key: in_double(value) for key, value in given.items()}, reverse)
        assert_near(found, wanted, EXACT)


@every_cell
def test_in_tf32_it_errs_as_tf32_does(name, device):
    cell, shape = CELLS[name], (3, 17, 4, 20)
    given = case(cell, shape, device)
    wanted = outcome(ReferenceEngine(), cell, {key: in_double(value) for key, value in given.items()})
    found = outcome(CUDAEngine(IN_CHUNKS, "tf32"), cell, given)
    assert_near(found, wanted, TF32)
    worst = max(float((found[key].cpu() - right).abs().max()) for key, right in wanted.items())
    assert worst > 1e-5  # else it was not asked for TF32


def test_precision_is_by_torchs_switch(device, monkeypatch):
    cell = CELLS["rnn_tanh"]
    given = case(cell, (2, 16, 4, 20), device)
    wanted = outcome(ReferenceEngine(), cell, {key: in_double(value) for key, value in given.items()})
    engine = CUDAEngine(IN_CHUNKS)
    monkeypatch.setattr(torch.backends.cudnn, "allow_tf32", False)
    assert_near(outcome(engine, cell, given), wanted, EXACT)
    monkeypatch.setattr(torch.backends.cudnn, "allow_tf32", True)
    assert float((outcome(engine, cell, given)["hidden"].cpu() - wanted["hidden"]).abs().max()) > 1e-5


def copied(W, transposed, precision):
    copy = W.new_empty(W.T.shape if transposed else W.shape)
    copying(*W.shape, transposed, precision).launch(copy_weights(), [W, copy])
    return copy


def copy_weights():
    return import_kernels("hctnlp.recurrent.engines.cuda_kernels").copy_weights


@pytest.mark.parametrize("transposed", [False, True])
def test_weights_are_copied_rounded_to_the_nearest_of_tf32(transposed, device):
    one, step = 1.0, 2.0**-10
    x = torch.tensor([[one + 0.49 * step, one + 0.51 * step, -one - 0.51 * step, 3.0e38, 0.0]], device=device)
    special = torch.tensor([[float("inf"), float("-inf"), float("nan"), 1.0, 2.0]], device=device)
    canonical = torch.full((1, 5), -1, dtype=torch.int32, device=device).view(torch.float32)  # a GPU's NaN
    W = torch.cat([x, special, canonical])
    copy = copied(W, transposed, "tf32")
    rounded, of_special, of_canonical = copy.T if transposed else copy
    assert rounded[:3].tolist() == [one, one + step, -one - step]
    assert float((rounded / x[0] - 1)[3].abs()) < step
    assert of_special[:2].tolist() == special[0, :2].tolist()
    assert of_special[2].isnan()
    assert of_canonical.isnan().all()
    many = torch.randn(70, 33, device=device)
    assert torch.equal(copied(many, transposed, "tf32x3"), many.T if transposed else many)


@every_cell
@every_kind_of_tiles
@pytest.mark.parametrize("by_step", [False, True])
def test_nobody_asks_for_the_last_state(name, tiles, by_step, device):
    """No gradient by a part of the last state is one of zeros."""
    cell, engine = CELLS[name], CUDAEngine(tiles, by_step=by_step)
    given = case(cell, (3, 3, 5, 20), device)
    trace = engine.forward(cell, given["x"], given["state"], given["weights"])
    for asked in ([False] * cell.states, [False] * (cell.states - 1) + [True]):
        parts = list(zip(asked, given["d_last"], strict=True))
        found = engine.backward(
            cell, trace, given["weights"], given["d_hidden"], tuple(d if a else None for a, d in parts)
        )
        zeros = tuple(d if a else torch.zeros_like(d) for a, d in parts)
        wanted = engine.backward(cell, trace, given["weights"], given["d_hidden"], zeros)
        assert torch.equal(found.x, wanted.x)
        assert all(torch.equal(a, b) for a, b in zip(found.state, wanted.state, strict=True))


@every_cell
@every_kind_of_tiles
@pytest.mark.parametrize("reverse", [False, True])
def test_a_nan_in_the_padding_touches_nothing(name, tiles, reverse, device):
    cell, engine = CELLS[name], CUDAEngine(tiles, "tf32")
    given = case(cell, (3, 3, 4, 20), device) | {"lengths": torch.tensor([3, 2, 0], device=device)}
    clean = outcome(engine, cell, given, reverse)
    padding = torch.arange(3, device=device)[:, None] >= given["lengths"]
    given["x"][padding] = float("nan")
    given["d_hidden"][padding] = float("nan")
    dirty = outcome(engine, cell, given, reverse)
    for key, value in clean.items():
        assert torch.equal(dirty[key], value), key
    assert torch.equal(clean["last 0"][2], given["state"][0][2])
    assert not clean["hidden"][padding].any()


@every_cell
@every_kind_of_tiles
def test_a_nan_is_seen_in_its_sequence_from_its_step_on_and_nowhere_else(name, tiles, device):
    cell = CELLS[name]
    given = case(cell, (4, 5, 3, 20), device)
    given["x"][1, 3, 1] = float("nan")
    hidden = CUDAEngine(tiles, "tf32").forward(cell, given["x"], given["state"], given["weights"]).hidden
    assert hidden[1:, 3].isnan().all()
    assert not hidden[:, [0, 1, 2, 4]].isnan().any()
    assert not hidden[:1].isnan().any()


@every_cell
@every_kind_of_tiles
def test_a_pass_changes_nothing_it_was_given_and_can_be_walked_back_twice(name, tiles, device):
    cell, engine = CELLS[name], CUDAEngine(tiles)
    given = case(cell, (3, 3, 5, 20), device)
    tensors = [
        given["x"],
        given["d_hidden"],
        *given["state"],
        *given["d_last"],
        *filter(torch.is_tensor, given["weights"]),
    ]
    copies = [tensor.clone() for tensor in tensors]
    trace = engine.forward(cell, given["x"], given["state"], given["weights"])
    first, second = (
        engine.backward(cell, trace, given["weights"], given["d_hidden"], given["d_last"]) for _ in range(2)
    )
    for tensor, copy in zip(tensors, copies, strict=True):
        assert torch.equal(tensor, copy)
    assert torch.equal(first.x, second.x)
    assert torch.equal(first.weights.W_h, second.weights.W_h)
    assert all(torch.equal(a, b) for a, b in zip(first.state, second.state, strict=True))


def test_only_what_is_wanted_is_computed(device):
    cell, engine = CELLS["gru"], CUDAEngine()
    given = case(cell, (2, 2, 3, 5), device)
    trace = engine.forward(cell, given["x"], given["state"], given["weights"])
    gradients = engine.backward(
        cell, trace, given["weights"], given["d_hidden"], given["d_last"], wanted={"W_x"}
    )  # fmt: skip
    assert gradients.x is None
    assert gradients.weights.W_h is None
    assert gradients.weights.W_x is not None


@pytest.mark.parametrize(("ours", "theirs"), PAIRS)
def test_a_layer_is_torchs(ours, theirs, device):
    """Two layers, both directions; the gradient of an output that is expanded, not contiguous."""
    torch.manual_seed(1)
    layer = theirs(3, 5, 2, bidirectional=True, device=device)
    mine = ours.from_torch(layer, engine="cuda")
    x = torch.randn(4, 2, 3, device=device, requires_grad=True)
    results = []
    for net in (layer, mine):
        output, _ = net(x)
        results.append((output, *torch.autograd.grad(output.sum(), [x])))
    for found, wanted in zip(*results, strict=True):
        torch.testing.assert_close(found, wanted, rtol=2e-4, atol=2e-5)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16], ids=str)
def test_half_precision_is_summed_in_float32(dtype, device):
    torch.manual_seed(0)
    layer = LSTM(4, 8, device=device, engine="cuda")
    half = LSTM(4, 8, device=device, engine="cuda", dtype=dtype)
    half.load_state_dict(layer.state_dict())
    layer.load_state_dict(half.state_dict())
    x = torch.randn(6, 2, 4, device=device).to(dtype)
    assert torch.equal(half(x)[0], layer(x.float())[0].to(dtype))


# What is chosen, and what is refused


@pytest.mark.parametrize("hidden", [1, 5, 16, 17, 64, 100, 128, 256, 300, 512, 1000, 2048])
def test_tiles_are_of_sizes_that_the_kernels_know(hidden):
    for gates, batch, processors in product([1, 3, 4], [1, 16, 33, 200, 5000], [20, 132]):
        tiles = choose_tiles(gates, batch, hidden, processors)
        for size in (tiles.rows, tiles.units, tiles.depth, tiles.warps):
            assert size & (size - 1) == 0
        assert tiles.rows == 1 or min(tiles.rows, tiles.units, tiles.depth) >= 16  # what tl.dot takes
        assert tiles.resident == 0 or tiles.depth >= hidden
        assert tiles.units * tiles.depth <= 2**16  # a tile of weights is in registers while it is multiplied
        if tiles.rows == 1 and tiles.units < hidden:  # a team of which all are there at the same time
            assert batch * -(-hidden // tiles.units) <= processors


@pytest.mark.parametrize("hidden", [1, 64, 100, 128, 256, 512, 2048])
@pytest.mark.parametrize("gates", [1, 3, 4])
def test_a_large_batch_fits_a_grid(gates, hidden):
    assert -(-100_000 // choose_tiles(gates, 100_000, hidden, 132).rows) <= cuda.MOST_TALL


def test_a_batch_that_fits_no_grid_is_refused(device, monkeypatch):
    monkeypatch.setattr(cuda, "MOST_TALL", 2)
    layer = RNN(2, 3, device=device, engine="cuda")
    assert layer(torch.zeros(1, 2, 2, device=device))[0].shape == (1, 2, 3)
    with pytest.raises(ValueError, match=r"a batch of 3 sequences .* takes at once, 2; give smaller batches"):
        layer(torch.zeros(1, 3, 2, device=device))


@pytest.mark.parametrize("measured", [True, False])
def test_auto_is_it_where_it_was_measured_and_nowhere_else(measured, monkeypatch):
    monkeypatch.setattr(choose, "were_measured_on", lambda device: measured)
    on_a_gpu = CUDAEngine if measured else ReferenceEngine
    assert type(choose_engine("auto", CELLS["lstm"], torch.device("cuda"), torch.float32)) is on_a_gpu
    assert type(choose_engine("auto", CELLS["lstm"], torch.device("cuda"), torch.float64)) is ReferenceEngine
    assert type(choose_engine("auto", GRUCell(False), torch.device("cuda"), torch.float32)) is ReferenceEngine
    assert type(choose_engine("auto", CELLS["lstm"], torch.device("meta"), torch.float32)) is ReferenceEngine
    assert not isinstance(choose_engine("auto", CELLS["lstm"], torch.device("cpu"), torch.float32), CUDAEngine)


@pytest.mark.parametrize("capability", [(8, 0), (8, 9), (9, 0), (10, 0)])
def test_only_the_kind_of_gpu_that_was_measured_counts(capability, monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda device: capability)
    were_measured_on.cache_clear()
    try:
        assert were_measured_on(torch.device("cuda")) == (capability == (9, 0))
        assert not were_measured_on(torch.device("mps"))
    finally:
        were_measured_on.cache_clear()


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="this machine has no CUDA device")
def test_a_kernel_that_was_compiled_is_launched_for_what_it_was_compiled_for():
    """The second launch does not ask Triton; other alignment, batch and steps of one size get the same numbers."""
    for batch, steps, offset in [(2, 5, 0), (2, 5, 0), (2, 5, 1), (16, 7, 0), (16, 7, 3), (1, 1, 0), (3, 16, 0)]:
        torch.manual_seed(batch)
        layer = LSTM(6, 40, device="cuda", engine="cuda")
        flat = torch.randn(layer.W_h_l0.numel() + offset, device="cuda")[offset:]
        layer.W_h_l0 = torch.nn.Parameter(flat.view(160, 40) / 40**0.5)
        x = torch.randn(steps, batch, 6, device="cuda")
        layer(x)[0].sum().backward()
        found = layer.W_h_l0.grad.clone()
        layer.zero_grad()
        layer.engine = "reference"
        layer(x)[0].sum().backward()
        torch.testing.assert_close(found, layer.W_h_l0.grad, rtol=1e-3, atol=1e-3)


def test_what_it_cannot_do_is_named(device):
    with pytest.raises(ValueError, match=r"cannot run lstm in torch\.float64"):
        choose_engine("cuda", CELLS["lstm"], device, torch.float64)
    with pytest.raises(ValueError, match="reset_after=True"):
        choose_engine("cuda", GRUCell(False), device, torch.float32)


def test_the_cpu_is_refused_unless_the_kernels_are_interpreted(monkeypatch):
    monkeypatch.delenv("TRITON_INTERPRET", raising=False)
    with pytest.raises(ValueError, match="TRITON_INTERPRET=1"):
        LSTM(3, 4, engine="cuda")(torch.randn(2, 1, 3))


def test_without_triton_the_error_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "triton", None)
    monkeypatch.delitem(sys.modules, "hctnlp.recurrent.engines.cuda_kernels", raising=False)
    monkeypatch.delattr("hctnlp.recurrent.engines.cuda_kernels", raising=False)
    with pytest.raises(ImportError, match="pip install triton"):
        CUDAEngine()


def test_no_kernel_sees_what_it_is_not_made_for(device):
    cell, engine = CELLS["lstm"], CUDAEngine()
    given = case(cell, (2, 2, 3, 5), device)
    trace = engine.forward(cell, given["x"], given["state"], given["weights"])
    for wrong in (given["d_hidden"].double(), given["d_hidden"][:, :1], given["d_hidden"][..., :4]):
        with pytest.raises((ValueError, RuntimeError)):
            engine.backward(cell, trace, given["weights"], wrong, given["d_last"])
    with pytest.raises(ValueError, match=r"W is .* it must be"):
        engine.backward(
            cell, trace, given["weights"]._replace(W_h=torch.ones(20, 4)), given["d_hidden"], given["d_last"]
        )


COMPILE = """
import sys, triton
from triton.backends.compiler import GPUTarget
from triton.compiler import ASTSource
from hctnlp.recurrent.engines.cuda_kernels import backward_steps, forward_steps

kernel = backward_steps if sys.argv[1] == "backward" else forward_steps
cell, hidden, rows, units, depth, resident, lengths = sys.argv[2], *map(int, sys.argv[3:])
gates, team = {"lstm": 4, "gru": 3}.get(cell, 1), units < hidden
constants = dict(CELL=cell, GATES=gates, HIDDEN=hidden, ROWS=rows, UNITS=units, DEPTH=depth, RESIDENT=resident,
                 CARRIED=not team and units == depth, TEAM=team, LENGTHS=bool(lengths), PRECISION="tf32",
                 OF_GATE=hidden, OF_UNIT=1, OF_NUMBER=gates * hidden, DELTAS=4 if gates > 1 else 1,
                 SHIFT=int(cell == "gru"))
absent = {"b_n"} - ({"b_n"} if cell == "gru" else set())
of_lstm = {"d_c", "c_0", "c_n", "d_c_n"}
absent |= {"gates", "c", *of_lstm} if gates == 1 else {"d_h_n", *of_lstm} if cell == "gru" else {"d_c_n"}
absent |= (set() if lengths else {"out", "lengths"}) | (set() if team else {"counters"})
constants = {n: None if n in absent else constants[n] for n in kernel.arg_names if n in absent or n in constants}
integers = ("batch", "steps", "first", "last", "final", "reverse")
signature = {name: "constexpr" if name in constants else "i32" if name in integers
             else {"lengths": "*i64", "counters": "*i32"}.get(name, "*fp32") for name in kernel.arg_names}
source = ASTSource(fn=kernel, signature=signature,
                   constexprs={(kernel.arg_names.index(name),): value for name, value in constants.items()})
options = {"num_warps": 4, "num_stages": 1, "enable_fp_fusion": True}
print(triton.compile(source, target=GPUTarget("cuda", 90, 32), options=options).asm["ptx"])
"""


@pytest.mark.parametrize(
    ("way", "cell", "tiles", "instructions"),
    [
        ("forward", "lstm", (64, 1, 64, 64, 4, 0), ["fma.rn.f32"]),
        ("backward", "gru", (64, 1, 64, 64, 3, 1), ["fma.rn.f32"]),
        ("backward", "lstm", (64, 1, 64, 64, 4, 0), ["fma.rn.f32"]),
        ("forward", "gru", (200, 16, 32, 64, 0, 1), ["mma.sync", "acquire", "release"]),
        ("backward", "rnn_relu", (200, 16, 32, 64, 0, 0), ["mma.sync", "acquire", "release"]),
    ],
)
def test_the_kernels_compile_for_a_gpu_that_is_not_there(way, cell, tiles, instructions):
    """The interpreter lets pass what the compiler refuses."""
    environment = {name: value for name, value in os.environ.items() if name != "TRITON_INTERPRET"}
    command = [sys.executable, "-c", COMPILE, way, cell, *map(str, tiles)]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
    assert result.returncode == 0, result.stderr[-2000:]
    for instruction in instructions:
        assert instruction in result.stdout

"""Layers on inputs of every kind, against torch.nn: the same numbers, or an error that says what is wrong.

``python tests/recurrent/fuzz.py SECONDS SEED`` draws cases until the time is over. It runs in a process of its own,
for what it looks for ends the process. Each case is printed before it is tried, so that the last line names the one
that ended it; without a crash the last line says how many came out how.
"""

import json
import sys
import time
import warnings
from collections import Counter
from contextlib import nullcontext

import numpy as np
import torch
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from torch import nn
from torch._subclasses import FakeTensorMode
from torch.nn.utils.rnn import PackedSequence, pack_padded_sequence

from hctnlp.recurrent import GRU, LSTM, RNN

PAIRS = {"RNN": (RNN, nn.RNN), "LSTM": (LSTM, nn.LSTM), "GRU": (GRU, nn.GRU)}
DTYPES = {"float32": torch.float32, "float64": torch.float64, "float16": torch.float16, "bfloat16": torch.bfloat16}
WRONG_DTYPES = DTYPES | {"int64": torch.int64, "complex64": torch.complex64, "bool": torch.bool}
CLEAR = (ValueError, TypeError, RuntimeError, AssertionError)  # the last: how torch refuses fake among real tensors


class Tagged(torch.Tensor):
    """A subclass with its numbers in memory."""


def expanded(tensor):
    return tensor[..., :1].expand(tensor.shape)


def between(tensor):
    wide = torch.zeros(*tensor.shape[:-1], 2 * tensor.shape[-1] + 1, dtype=tensor.dtype, device=tensor.device)
    wide[..., 1::2] = tensor
    return wide[..., 1::2]


def offset(tensor):
    return torch.cat([torch.ones(3).to(tensor), tensor.flatten()])[3:].view(tensor.shape)


def turned(tensor):
    return tensor.transpose(0, -1).contiguous().transpose(0, -1)


def negated(tensor):
    return torch._neg_view(-tensor) if tensor.is_floating_point() else tensor


def backwards(tensor):
    if tensor.dtype == torch.bfloat16 or tensor.device.type != "cpu":
        return tensor
    return torch.from_numpy(np.ascontiguousarray(tensor.numpy())[::-1].copy()).flip(0)


def shrunk(tensor):
    other = tensor.clone()
    other.untyped_storage().resize_(max(0, other.untyped_storage().nbytes() // 2))
    return other


FORMS = {
    "plain": lambda tensor: tensor,
    "expanded": expanded,
    "between": between,
    "offset": offset,
    "turned": turned,
    "negated": negated,
    "backwards": backwards,
    "tagged": lambda tensor: tensor.as_subclass(Tagged),
    "parameter": lambda tensor: nn.Parameter(tensor, requires_grad=tensor.is_floating_point()),
    "meta": lambda tensor: tensor.to("meta"),
    "sparse": lambda tensor: tensor.to_sparse(),
    "fake": lambda tensor: FakeTensorMode().from_tensor(tensor),
    "list": lambda tensor: tensor.tolist(),
    "none": lambda tensor: None,
}
HARMLESS = ("plain", "expanded", "between", "offset", "turned", "negated", "backwards", "tagged", "parameter")
ELSEWHERE = {
    "": nullcontext,
    "meta by default": lambda: torch.device("meta"),
    "autocast": lambda: torch.autocast("cpu", torch.bfloat16),
    "no grad": torch.no_grad,
    "inference": torch.inference_mode,
    "fake mode": lambda: FakeTensorMode(allow_non_fake_inputs=True),
}
SIZE = st.sampled_from([1, 2, 3, 5, 8, 16, 17, 33])

SHAPES = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(list(PAIRS)),
        "engine": st.sampled_from(["auto", "auto", "cpu", "reference"]),
        "dtype": st.sampled_from(["float32"] * 5 + list(DTYPES)),
        "time": st.sampled_from([1, 2, 4, 7]),
        "batch": st.sampled_from([None, 0, 1, 2, 5, 9]),
        "inputs": SIZE,
        "hidden": SIZE,
        "layers": st.sampled_from([1, 1, 2]),
        "bidirectional": st.booleans(),
        "bias": st.booleans(),
        "batch_first": st.booleans(),
        "x": st.sampled_from(HARMLESS),
        "state": st.none() | st.sampled_from(HARMLESS),
        "gradient": st.sampled_from(["plain", "expanded", "turned", "negated", "zeros"]),
        "where": st.sampled_from(["", "", *ELSEWHERE]),
        "packed": st.none() | st.lists(st.integers(1, 7), min_size=9, max_size=9),
        "seed": st.integers(0, 99),
    }
)
PLAIN = {"x_dtype": None, "x_wider": 0, "state_shape": "right", "weight": None, "data": None, "lengths": None}
FAULTS = {
    "time": st.just(0),
    "x": st.sampled_from(list(FORMS)),
    "x_dtype": st.sampled_from(list(WRONG_DTYPES)),
    "x_wider": st.sampled_from([1, -1]),
    "state": st.sampled_from(list(FORMS)),
    "state_shape": st.sampled_from(["batch + 1", "hidden + 1", "layers + 1", "no batch"]),
    "weight": st.tuples(st.sampled_from(["W_x", "W_h", "b", "b_n"]), st.sampled_from(list(FORMS)), st.integers(0, 5)),
    "data": st.sampled_from(["shrunk", "storage cut", "float64", "meta"]),
    "lengths": st.lists(st.integers(-1, 9), max_size=9),
}


@st.composite
def cases(draw):
    """A layer, its input, and at most two things that may be wrong with them."""
    case = PLAIN | draw(SHAPES)
    for name in draw(st.lists(st.sampled_from(list(FAULTS)), max_size=2, unique=True)):
        case[name] = draw(FAULTS[name])
    return case


def layers_of(case):
    """Theirs and ours, with the same weights."""
    ours, theirs = PAIRS[case["kind"]]
    options = {name: case[name] for name in ("bidirectional", "bias", "batch_first")}
    layer = theirs(case["inputs"], case["hidden"], case["layers"], dtype=DTYPES[case["dtype"]], **options)
    return layer, ours.from_torch(layer, engine=case["engine"])


def given_state(case, dtype):
    """The initial state, and whether it is one that fits."""
    directions = 2 if case["bidirectional"] else 1
    shape = [case["layers"] * directions, case["batch"], case["hidden"]]
    wrong = {"batch + 1": 1, "hidden + 1": 2, "layers + 1": 0}.get(case["state_shape"])
    if wrong is not None and shape[wrong] is not None:
        shape[wrong] += 1
    shape = [size for size in shape if size is not None]
    if case["state_shape"] == "no batch" and len(shape) == 3:
        del shape[1]
    parts = tuple(torch.randn(shape).to(dtype) for _ in range(2 if case["kind"] == "LSTM" else 1))
    return tuple(FORMS[case["state"]](part) for part in parts)


def replace_weight(case, layer) -> bool:
    """Another parameter in the place of one, or other data in it; whether the layer is still one that fits."""
    if case["weight"] is not None:
        name, form, change = case["weight"]
        old = getattr(layer, f"{name}_l0", None)
        if old is not None:
            value = old.detach().clone()
            if change == 1:
                value = torch.cat([value, value])
            elif change == 2:
                value = value[: len(value) // 2]
            elif change == 3:
                value = value.reshape(-1)
            value = FORMS[form](value)
            layer._parameters[f"{name}_l0"] = value if not isinstance(value, torch.Tensor) else _parameter(value)
    change = {"shrunk": lambda w: w[: len(w) // 2].clone(), "storage cut": shrunk, "float64": lambda w: w.double(),
              "meta": lambda w: w.to("meta")}.get(case["data"])  # fmt: skip
    if change is not None:
        layer.W_h_l0.data = change(layer.W_h_l0.data)
    return case["weight"] is None and case["data"] is None


def _parameter(value):
    return value if isinstance(value, nn.Parameter) else nn.Parameter(value, requires_grad=value.is_floating_point())


def flat(results):
    output, last = results
    return (output, *last) if isinstance(last, tuple) else (output, last)


def gradient_of(case, part):
    made = torch.randn(part.shape, generator=torch.Generator().manual_seed(7)).to(part.dtype)
    if case["gradient"] == "zeros":
        return torch.zeros((), dtype=part.dtype, device="cpu").expand(part.shape)
    return FORMS[case["gradient"]](made) if part.dim() and part.numel() else made


def packed_of(case, x):
    """The input as a ``PackedSequence``, if the case asks for one and there can be one."""
    if case["packed"] is None or not case["batch"] or case["time"] == 0 or not isinstance(x, torch.Tensor):
        return x
    lengths = torch.tensor(case["packed"][: case["batch"]], device="cpu").clamp(max=case["time"])
    return pack_padded_sequence(x, lengths, batch_first=case["batch_first"], enforce_sorted=False)


def run(case, layer, x, state, lengths):
    """Output, states, and the gradients by all that learns."""
    hx = None if state is None else state if case["kind"] == "LSTM" else state[0]
    x = packed_of(case, x)
    with ELSEWHERE[case["where"]]():
        found = flat(layer(x, hx) if lengths is None else layer(x, hx, lengths=lengths))
        found = tuple(part.data if isinstance(part, PackedSequence) else part for part in found)
    if found[0].requires_grad and found[0].device.type == "cpu":
        layer.zero_grad()
        torch.autograd.backward(found, [gradient_of(case, part) for part in found])
    return found


def check(case) -> str:
    """What came of it. Raises AssertionError for other numbers than torch's, or for an error without a message."""
    torch.manual_seed(case["seed"])
    theirs, ours = layers_of(case)
    dtype = WRONG_DTYPES[case["x_dtype"] or case["dtype"]]
    batch = () if case["batch"] is None else (case["batch"],)
    steps = (*batch, case["time"]) if case["batch_first"] else (case["time"], *batch)
    try:
        x = FORMS[case["x"]](torch.randn(*steps, max(1, case["inputs"] + case["x_wider"])).to(dtype))
        state = None if case["state"] is None else given_state(case, dtype)
        fits = replace_weight(case, ours)
    except (AttributeError, IndexError, RuntimeError, TypeError):
        return "torch makes no such tensor"
    found, refusal = None, None
    try:
        found = run(case, ours, x, state, case["lengths"])
    except CLEAR as error:
        refusal = str(error)
    if refusal is not None:
        assert len(refusal) > 10, f"no message: {refusal!r}"
        assert not _is_ordinary(case), f"refused: {refusal}"
        return "refused"
    if not fits or case["lengths"] is not None or case["x"] not in HARMLESS or "fake" in case["where"]:
        return "computed"
    try:
        wanted = run(case, theirs, x, state, None)
    except RuntimeError as error:
        if "primitive descriptor" not in str(error):  # oneDNN has no half precision on an old processor
            raise
        return "torch cannot do it here"
    rtol = {"float64": 1e-8, "float32": 1e-3}.get(case["dtype"], 5e-2)
    rtol = 5e-2 if case["where"] == "autocast" and case["dtype"] != "float64" else rtol
    for mine, right in zip(found, wanted, strict=True):
        if not (case["kind"] == "LSTM" and case["where"] == "autocast"):  # there torch's depends on the processor
            assert mine.dtype == right.dtype, (mine.dtype, right.dtype)
        assert mine.device == right.device
        torch.testing.assert_close(_plain(mine), _plain(right), rtol=rtol, atol=rtol / 5, check_dtype=False)
    if theirs.weight_hh_l0.grad is not None:
        turn = torch.ones(len(theirs.weight_hh_l0), 1, dtype=theirs.weight_hh_l0.dtype)
        if case["kind"] == "GRU":
            turn[case["hidden"] : 2 * case["hidden"]] = -1
        right = theirs.weight_hh_l0.grad * turn
        scale = max(1.0, right.abs().max().item())
        torch.testing.assert_close(ours.W_h_l0.grad, right, rtol=rtol, atol=rtol * scale)
    return "equal"


def _plain(tensor):
    return tensor.detach().as_subclass(torch.Tensor)


def _is_ordinary(case) -> bool:
    """Nobody may refuse this."""
    return (
        case["time"] > 0
        and case["x"] in HARMLESS
        and case["x_dtype"] in (None, case["dtype"])
        and case["x_wider"] == 0
        and (case["state"] is None or (case["state"] in HARMLESS and case["state_shape"] == "right"))
        and case["weight"] is None
        and case["data"] is None
        and case["lengths"] is None
        and (case["engine"] != "cpu" or case["dtype"] != "float64")
        and case["where"] in ("", "meta by default", "autocast", "no grad")
    )


def main(seconds: float, start: int) -> Counter:
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)  # at these sizes the engine has one thread in any case
    for name in ("reference", "cpu"):  # what is compiled and imported once does not count
        LSTM(2, 3, engine=name)(torch.zeros(1, 1, 2))[0].sum().backward()
    FakeTensorMode().from_tensor(torch.zeros(1))
    end, outcomes = time.monotonic() + seconds, Counter()

    @settings(
        max_examples=200,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(cases())
    def draw(case):
        if time.monotonic() < end:
            print(case, flush=True)
            outcomes[check(case)] += 1

    while time.monotonic() < end:
        seed(start)(draw)()
        start += 1
    return outcomes


if __name__ == "__main__":
    print(json.dumps(main(float(sys.argv[1]), int(sys.argv[2]))))

"""What the modules compute in a browser equals what the library computes, for fifty random states of each."""

import functools

import numpy as np
import pytest
import torch

from hctnlp.explorables import GradientFlow, Instrument, Noise, Truncation
from hctnlp.plots.gru_cell import half_life
from hctnlp.recurrent import LSTM, Weights, probes
from hctnlp.recurrent.engines.reference import ReferenceEngine
from hctnlp.recurrent.gru import GRUCell
from hctnlp.recurrent.rnn import RNNCell
from hctnlp.word2vec import HuffmanTree, hierarchical_softmax
from hctnlp.word2vec import negative_sampling as ns
from hctnlp.word2vec.noise import noise_distribution

STATES = 50
pytestmark = pytest.mark.slow


def assert_equal(found: object, expected: object, where: str) -> None:
    """Number by number to 1e-6, relative for those above 1; and nothing is missing."""
    if isinstance(expected, dict):
        assert set(found) == set(expected), where
        for name in expected:
            assert_equal(found[name], expected[name], f"{where}.{name}")
    elif isinstance(expected, list | tuple):
        assert len(found) == len(expected), where
        for n, (one, other) in enumerate(zip(found, expected, strict=True)):
            assert_equal(one, other, f"{where}[{n}]")
    elif isinstance(expected, str):
        assert found == expected, where
    else:
        assert np.isclose(found, expected, rtol=1e-6, atol=1e-6), f"{where}: {found} in the browser, {expected} here"


def state(instrument: Instrument) -> dict:
    return {"given": instrument.given, "values": instrument.values}


def compare(tab, module: str, states: list[dict], expected: list[dict]) -> None:
    assert len(states) == len(expected) == STATES
    for n, (found, numbers) in enumerate(zip(tab.numbers(module, states), expected, strict=True)):
        assert_equal(found, numbers, f"{module}, state {n}")
    assert tab.problems == []


# --- LSTM -------------------------------------------------------------------------------------------------------------


def by_lstm(given: dict, values: dict) -> dict:
    """A layer without weights, whose biases are the pre-activations, reads ``steps`` zeros."""
    layer = LSTM(1, 1, dtype=torch.float64, engine="reference")
    a_i, a_f, a_C, a_o = bias = [values[name] for name in ("a_i", "a_f", "a_C", "a_o")]
    weights = layer.weights()
    with torch.no_grad():
        weights.W_x.zero_()
        weights.W_h.zero_()
        weights.b.copy_(torch.tensor(bias))
    C = torch.full((1, 1, 1), values["C_before"], dtype=torch.float64)
    memory, output = [values["C_before"]], []
    for _ in range(given["steps"]):
        h, (_, C) = layer(torch.zeros(1, 1, 1, dtype=torch.float64), (torch.zeros_like(C), C))
        memory.append(C.item())
        output.append(h.item())
    i, f, o = torch.tensor([a_i, a_f, a_o], dtype=torch.float64).sigmoid().tolist()
    g = float(np.tanh(a_C))
    parts = {"f": f, "i": i, "g": g, "o": o, "kept": f * memory[0], "written": i * g, "tanh_C": np.tanh(memory[1])}
    return {**parts, "C": memory[1], "h": output[0], "memory": memory, "output": output}


@pytest.mark.equation("LSTM-5")
def test_lstm_step(tab, rng):
    states = []
    for _ in range(STATES):
        gates = dict(zip(("a_f", "a_i", "a_C", "a_o"), rng.uniform(-6, 6, 4).tolist(), strict=True))
        states.append({"given": {"steps": 20}, "values": {**gates, "C_before": rng.uniform(-2, 2)}})
    compare(tab, "lstm_step", states, [by_lstm(**state) for state in states])


# --- gradient flow ----------------------------------------------------------------------------------------------------


def by_probes(instrument: GradientFlow) -> dict:
    weights, x = instrument.weights(), torch.tensor(instrument.given["x"], dtype=torch.float64)
    norms = probes.gradient_norms(probes.jacobians(RNNCell("tanh"), x, weights))
    return {
        "W": weights.W_h.tolist(),
        "norms": norms.tolist(),
        "bounds": [probes.norm_bound(weights.W_h, n) for n in range(len(x) + 1)],
        "radius": probes.spectral_radius(weights.W_h),
        "length": float(torch.linalg.matrix_norm(weights.W_h, ord=2)),
        "growth": probes.growth_rate(norms),
    }


@pytest.mark.equation("GRAD-2")
@pytest.mark.equation("GRAD-4")
@pytest.mark.equation("GRAD-3")
def test_gradient_flow(tab, rng):
    instruments = []
    for _ in range(STATES):
        instrument = GradientFlow(torch.tensor(rng.normal(size=(12, 4))))
        skew, drive = rng.uniform(0, 3, 2) * rng.integers(0, 2, 2)  # 0 in half of them
        pairs = rng.uniform(-1.5, 1.5, (2, 2)) * [1, rng.integers(0, 2)]
        instrument.values = {"eigenvalues": pairs.tolist(), "skew": float(skew), "drive": float(drive)}
        instruments.append(instrument)
    compare(tab, "gradient_flow", [state(each) for each in instruments], [by_probes(each) for each in instruments])


def test_a_gradient_of_nothing_has_vanished_altogether(tab):
    values = {"eigenvalues": [[0, 0], [0, 0]], "skew": 0, "drive": 0.5}
    found = tab.numbers("gradient_flow", [{"given": {"x": [[1, 0, 0, 0]] * 5}, "values": values}])[0]
    assert found["norms"] == [1, 0, 0, 0, 0, 0]
    assert found["growth"] == -np.inf


# --- Huffman ----------------------------------------------------------------------------------------------------------


def by_tree(given: dict, values: dict) -> dict:
    tree = HuffmanTree.from_counts(given["counts"])
    size, scores = len(tree), torch.tensor(values["scores"], dtype=torch.float64)
    theta, x = scores[:, None], torch.ones(size, 1, dtype=torch.float64)
    padded = tree.padded(dtype=torch.float64)
    logits = [scores[list(path)] for path in tree.paths]
    turns = [torch.tensor(code, dtype=torch.float64) for code in tree.codes]
    of_nodes = map(hierarchical_softmax.node_log_probability, logits, turns)
    return {
        "merges": [{"left": m.left, "right": m.right, "parent": m.parent, "weight": m.weight} for m in tree.merges],
        "codes": ["".join(map(str, code)) for code in tree.codes],
        "paths": tree.paths,
        "factors": [node.exp().tolist() for node in of_nodes],
        "probabilities": hierarchical_softmax.log_probability(x, theta, torch.arange(size), padded).exp().tolist(),
        "length": tree.weighted_path_length,
    }


@pytest.mark.equation("HS-7")
def test_huffman(tab, rng):
    states = []
    for n in range(STATES):
        size = n % 24 + 1
        counts = rng.integers(1, (4, 60)[n % 2], size).tolist()  # ties in half of them
        scores = rng.normal(scale=3, size=size - 1).tolist()
        states.append({"given": {"counts": counts}, "values": {"scores": scores}})
    compare(tab, "huffman", states, [by_tree(**state) for state in states])


# --- noise ------------------------------------------------------------------------------------------------------------


@pytest.mark.equation("NS-7")
def test_noise(tab, rng):
    states, expected = [], []
    for n in range(STATES):
        counts = rng.integers(0, (5, 100_000)[n % 2], 40)
        counts[0] = 3
        ids = rng.choice(np.flatnonzero(counts), 4)
        instrument = Noise(counts, [(int(i), str(i)) for i in ids])
        power = (0.0, 1.0, 0.75, rng.uniform())[n % 4]
        instrument.values = {"power": power, "count": int(counts[ids[0]])}
        drawn, text = noise_distribution(counts, power), counts / counts.sum()
        shares = [{"text": text[i], "drawn": drawn[i], "lift": drawn[i] / text[i]} for i in ids]
        states.append(state(instrument))
        expected.append({"word": shares[0], "named": shares, "alike": noise_distribution(counts, 0.0).max()})
    compare(tab, "noise", states, expected)


# --- GRU --------------------------------------------------------------------------------------------------------------


def by_gru(given: dict, values: dict) -> dict:
    """Cells whose gates are the sliders': their pre-activations come from the input alone."""
    h, r = (torch.tensor([values[name]], dtype=torch.float64) for name in ("h", "r"))
    z = torch.full_like(h, values["z"])
    W, a, b = (torch.tensor(given[name], dtype=torch.float64) for name in ("W", "a", "b"))
    W_h = torch.cat([torch.zeros(4, 2, dtype=torch.float64), W])
    found: dict = {"candidate": {}, "new": {}}
    for place, after in (("before", False), ("after", True)):
        inside = a if after else a + b
        a_x = torch.cat([r.logit(), z.logit(), inside[None]], dim=1)
        weights = Weights(torch.zeros(6, 1, dtype=torch.float64), W_h, None, b if after else None)
        (new,), saved = GRUCell(reset_after=after).advance(a_x, (h,), weights)
        found["candidate"][place], found["new"][place] = saved.n[0].tolist(), new[0].tolist()
    kept = (1 - values["z"]) ** np.arange(given["steps"] + 1)
    return {**found, "kept": kept.tolist(), "half": half_life(values["z"])}


@pytest.mark.equation("GRU-3")
@pytest.mark.equation("GRU-4")
@pytest.mark.equation("GRU-5")
def test_gru_step(tab, rng):
    states = []
    for _ in range(STATES):
        W, a, b = (rng.normal(size=size).tolist() for size in ((2, 2), 2, 2))
        gates = {"r": rng.uniform(0.01, 0.99, 2).tolist(), "z": rng.uniform(0.01, 0.99)}
        values = {"h": rng.uniform(-1, 1, 2).tolist(), **gates}
        states.append({"given": {"W": W, "a": a, "b": b, "steps": 40}, "values": values})
    compare(tab, "gru_step", states, [by_gru(**state) for state in states])


def test_a_gru_that_copies_and_one_that_overwrites(tab):
    given = {"W": [[1, 2], [3, 4]], "a": [0, 0], "b": [0, 0], "steps": 2}
    states = [{"given": given, "values": {"h": [0.5, -0.5], "r": [1, 0.5], "z": z}} for z in (0, 1)]
    copies, overwrites = tab.numbers("gru_step", states)
    assert (copies["new"]["before"], copies["half"], copies["kept"]) == ([0.5, -0.5], np.inf, [1, 1, 1])
    assert (overwrites["new"], overwrites["half"], overwrites["kept"]) == (overwrites["candidate"], 0, [1, 0, 0])


# --- push and pull ----------------------------------------------------------------------------------------------------


def by_sampling(given: dict, values: dict) -> dict:
    """Of one positive pair the library's loss and gradients; the word drawn k-th has row k of the output matrix."""
    x, output = (torch.tensor(values[name], dtype=torch.float64) for name in ("x", "others"))
    target = torch.tensor([given["positive"].index(True)])
    noise = torch.tensor([[n for n, positive in enumerate(given["positive"]) if not positive]])
    gradients = ns.gradients(x[None], output, target, noise)
    of_others, logits = gradients.output(len(output)), output @ x
    return {
        "logits": logits.tolist(),
        "likely": logits.sigmoid().tolist(),
        "loss": ns.loss(x[None], output, target, noise).item(),
        "gradient": {"x": gradients.x[0].tolist(), "others": of_others.tolist()},
        "next": {
            "x": (x - values["rate"] * gradients.x[0]).tolist(),
            "others": (output - values["rate"] * of_others).tolist(),
        },
        "cosines": torch.cosine_similarity(output, x[None]).tolist(),
    }


@pytest.mark.equation("NS-3")
@pytest.mark.equation("NS-5")
@pytest.mark.equation("NS-6")
def test_push_and_pull(tab, rng):
    states = []
    for n in range(STATES):
        size = 2 + n % 4
        positive = [k == n % size for k in range(size)]
        vectors = {"x": rng.normal(size=2).tolist(), "others": rng.normal(scale=3, size=(size, 2)).tolist()}
        states.append({"given": {"positive": positive}, "values": {**vectors, "rate": rng.uniform(0.05, 1)}})
    compare(tab, "push_and_pull", states, [by_sampling(**state) for state in states])


# --- truncation -------------------------------------------------------------------------------------------------------


def net(rng, steps: int) -> Truncation:
    generator = torch.Generator().manual_seed(int(rng.integers(1 << 30)))
    draw = functools.partial(torch.randn, generator=generator, dtype=torch.float64)
    weights = Weights(draw(5, 3), draw(5, 5) / 2, draw(5))
    trace = ReferenceEngine().forward(
        RNNCell("tanh"), draw(steps, 1, 3), (torch.zeros(1, 5, dtype=torch.float64),), weights
    )
    return Truncation([f"w{n}" for n in range(steps)], trace, weights, draw(1, 5), k=1)


def by_engine(instrument: Truncation) -> dict:
    """‖∂L/∂x_t‖ by the reference engine, ‖∂L/∂h_t‖ by autograd."""
    k, at, steps = *(instrument.values[name] for name in ("k", "at")), len(instrument.given["words"])
    found = {}
    for kind, stretch in (("full", steps), ("kept", k)):
        found[kind] = {"state": by_autograd(instrument, stretch), "input": instrument.reach(stretch).tolist()}
    cuts = [t for t in range(1, steps) if t % k == 0]
    return {**found, "cuts": cuts, "reached": at + 1 - max([0, *(t for t in cuts if t <= at)])}


def by_autograd(instrument: Truncation, stretch: int) -> list[float]:
    """‖∂L/∂h_t‖ by autograd, the chain cut where a stretch ends."""
    hidden, at = instrument.trace.hidden[:, 0], instrument.values["at"]
    x, (W_x, W_h, b, _) = instrument.trace.x[:, 0], instrument.weights
    states, h = [], torch.zeros(5, dtype=torch.float64)
    for t in range(at + 1):
        before = h.detach() if t % stretch == 0 else h
        h = torch.tanh(W_h @ before + W_x @ x[t] + b).requires_grad_()
        h.retain_grad()
        states.append(h)
        assert torch.allclose(h.detach(), hidden[t])
    (instrument.d_last[0] @ h).backward()
    norms = [0.0 if state.grad is None else state.grad.norm().item() for state in states]
    return norms + [0.0] * (len(hidden) - at - 1)


@pytest.mark.equation("RNN-6")
def test_truncation(tab, rng):
    instruments = []
    for n in range(STATES):
        instrument = net(rng, 2 + n % 9)
        steps = len(instrument.given["words"])
        instrument.values = {"k": int(rng.integers(1, steps + 1)), "at": int(rng.integers(0, steps))}
        instruments.append(instrument)
    compare(tab, "truncation", [state(each) for each in instruments], [by_engine(each) for each in instruments])

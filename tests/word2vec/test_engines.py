"""Every engine takes the same step, window by window, and draws subsampling, windows and noise as the formulas say."""

import math
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from scipy.stats import chisquare
from torch.nn.functional import binary_cross_entropy_with_logits

from hctnlp.word2vec import HuffmanTree
from hctnlp.word2vec.engines import Block, Engine, Plan, Windows, choose, choose_engine
from hctnlp.word2vec.engines.cpu import HOT_NODES
from hctnlp.word2vec.engines.cuda import CUDAEngine
from hctnlp.word2vec.engines.engine import learning_rate_at
from hctnlp.word2vec.engines.reference import ReferenceEngine
from hctnlp.word2vec.noise import noise_distribution
from hctnlp.word2vec.subsampling import keep_probability
from hctnlp.word2vec.trainer import Word2Vec

COUNTS = 3_000 // np.arange(1, 41)  # Zipf; paths of 2 to 9 nodes, so one tile of six and two
RATE = 0.1
MODES = [(objective, architecture) for objective in ("ns", "hs") for architecture in ("skipgram", "cbow")]
ENGINES = ["reference", "cpu"]
TILE = 6  # targets that the CPU engine works on at once


def plan_for(objective: str, architecture: str, **changes) -> Plan:
    settings = dict(dim=16, window=5, negative=5, subsample=0.0, learning_rate=RATE, counts=COUNTS, total_words=10**12)
    return Plan(objective=objective, architecture=architecture, **(settings | changes))


def matrices_for(plan: Plan, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Logits of about ±1, so that no σ is near ½ by chance."""
    scale = plan.dim**-0.25
    shapes = (len(plan.counts), plan.dim), (plan.output_rows, plan.dim)
    vectors, output = (scale * rng.standard_normal(shape).astype(np.float32) for shape in shapes)
    return vectors, output


def engine_for(name: str, plan: Plan, vectors: np.ndarray, output: np.ndarray, threads: int = 1) -> Engine:
    return choose_engine(name, "cpu", plan, vectors, output, threads)


def windows_for(plan: Plan, sizes: list[int], rng: np.random.Generator, apart: bool = True) -> Windows:
    """Windows of the given numbers of contexts, from few words that many coincide: contexts with each other, with the
    centre and with draws, and draws with each other and with the centre. With ``apart``, no word is in two tiles."""
    contexts = np.full((len(sizes), 2 * plan.window), -1)
    centres = rng.integers(0, len(plan.counts), len(sizes))
    negatives = np.zeros((len(sizes), 0 if plan.hs else plan.negative), dtype=np.int64)
    for i, size in enumerate(sizes):
        few = rng.choice(len(plan.counts), size=8, replace=False)
        centres[i] = few[0] if i % 2 else centres[i]
        contexts[i, :size] = rng.choice(few, size=size)
        for first in range(0, negatives.shape[1] + 1, TILE):
            places = [j for j in range(max(first, 1), first + TILE) if j <= negatives.shape[1]]
            own = np.array([word for word in range(len(plan.counts)) if word % 5 == first // TILE or not apart])
            negatives[i, np.array(places, dtype=int) - 1] = rng.choice(rng.choice(own, 4), size=len(places))
        if negatives.shape[1]:
            negatives[i, 0] = centres[i] if i % 3 == 0 else negatives[i, 0]  # dropped
    return Windows(*(torch.from_numpy(np.asarray(a, dtype=np.int64)) for a in (contexts, centres, negatives)))


def one_by_one(windows: Windows) -> list[Windows]:
    cut = [slice(i, i + 1) for i in range(len(windows))]
    return [Windows(windows.contexts[c], windows.centres[c], windows.negatives[c]) for c in cut]


def loss_by_torch(vectors: torch.Tensor, output: torch.Tensor, windows: Windows, plan: Plan) -> torch.Tensor:
    """Window by window, context by context, target by target: torch's logistic loss."""
    tree, terms = HuffmanTree.from_counts(plan.counts), []
    for context, centre, draws in zip(
        windows.contexts.tolist(), windows.centres.tolist(), windows.negatives.tolist(), strict=True
    ):
        rows = vectors[[word for word in context if word >= 0]]
        if plan.hs:
            targets = [(row, 1.0 - turn) for row, turn in zip(tree.paths[centre], tree.codes[centre], strict=True)]
        else:
            targets = [(centre, 1.0), *((draw, 0.0) for draw in draws if draw != centre)]
        for x in rows.mean(dim=0, keepdim=True) if plan.cbow else rows:
            terms += [binary_cross_entropy_with_logits(x @ output[row], x.new_tensor(y)) for row, y in targets]
    return torch.stack(terms).sum()


@pytest.mark.equation("NS-11")
@pytest.mark.equation("NS-12")
@pytest.mark.equation("HS-12")
@pytest.mark.equation("HS-13")
@pytest.mark.parametrize(("objective", "architecture"), MODES)
def test_a_step_of_the_reference_is_sgd_by_autograd_on_the_summed_loss_of_its_windows(
    objective, architecture, device, rng
):
    plan = plan_for(objective, architecture, dim=5, window=3)
    vectors, output = (matrix.astype(np.float64) for matrix in matrices_for(plan, rng))
    windows = windows_for(plan, [1, 6, 3, 2, 5], rng, apart=False)
    leaf, leaf_output = (torch.tensor(matrix, requires_grad=True) for matrix in (vectors, output))
    before = loss_by_torch(leaf, leaf_output, windows, plan)
    before.backward()

    engine = ReferenceEngine(plan, vectors, output, device)
    on_device = Windows(*(a.to(device) for a in (windows.contexts, windows.centres, windows.negatives)))
    assert engine.step(on_device, RATE) == pytest.approx(before.item())
    moved, moved_output = engine.matrices()
    np.testing.assert_allclose(moved, vectors - RATE * leaf.grad.numpy(), rtol=0, atol=1e-12)
    np.testing.assert_allclose(moved_output, output - RATE * leaf_output.grad.numpy(), rtol=0, atol=1e-12)


PARITY = [
    (objective, architecture, dim, negative)
    for objective, architecture in MODES
    for dim, negative in [(1, 5), (5, 1), (16, 5), (100, 6), (100, 5), (300, 5), (16, 20), (300, 20), (17, 12)]
    if objective == "ns" or negative == 5
]


@pytest.mark.parametrize(("objective", "architecture", "dim", "negative"), PARITY)
def test_a_step_of_the_cpu_engine_is_the_reference_s(objective, architecture, dim, negative, rng):
    plan = plan_for(objective, architecture, dim=dim, negative=negative)
    vectors, output = matrices_for(plan, rng)
    windows = windows_for(plan, [1, 2, 3, 10, 7, 4, 10, 9, 1, 6], rng)
    reference = ReferenceEngine(plan, vectors.astype(np.float64), output.astype(np.float64), torch.device("cpu"))
    losses = [reference.step(window, RATE) for window in one_by_one(windows)]
    wanted, wanted_output = reference.matrices()

    whole = engine_for("cpu", plan, vectors, output)
    assert whole.step(windows, RATE) == pytest.approx(sum(losses), rel=1e-5)
    single = engine_for("cpu", plan, vectors, output)
    assert [single.step(window, RATE) for window in one_by_one(windows)] == pytest.approx(losses, rel=2e-5)
    for engine in (whole, single):
        moved, moved_output = engine.matrices()
        np.testing.assert_allclose(moved, wanted, rtol=0, atol=3e-6)
        np.testing.assert_allclose(moved_output, wanted_output, rtol=0, atol=3e-6)
    assert np.abs(wanted - vectors).max() > 1e-2  # there was something to agree on
    assert np.abs(wanted_output - output).max() > 1e-2


@pytest.mark.parametrize("window", [1, 60])
@pytest.mark.parametrize(("objective", "architecture"), MODES)
def test_the_smallest_and_the_largest_window_agree_too(objective, architecture, window, rng):
    plan = plan_for(objective, architecture, window=window)
    vectors, output = matrices_for(plan, rng)
    windows = windows_for(plan, [1, 2 * window, window, 2 * window], rng)
    reference = ReferenceEngine(plan, vectors.astype(np.float64), output.astype(np.float64), torch.device("cpu"))
    cpu = engine_for("cpu", plan, vectors, output)
    assert cpu.step(windows, 0.01) == pytest.approx(sum(reference.step(w, 0.01) for w in one_by_one(windows)), rel=1e-5)
    for found, wanted in zip(cpu.matrices(), reference.matrices(), strict=True):
        np.testing.assert_allclose(found, wanted, rtol=0, atol=5e-6)


@pytest.mark.parametrize("architecture", ["skipgram", "cbow"])
def test_a_word_drawn_in_two_tiles_pushes_the_contexts_the_second_time_from_its_new_value(architecture, rng):
    """The one place where the CPU engine is not the reference. Word 7 is the first draw and the eighth, in two tiles of
    six targets; the output rows still agree, and the contexts but for a second-order term."""
    plan = plan_for("ns", architecture, negative=8)
    vectors, output = matrices_for(plan, rng)
    contexts, draws = [3, 3, 9], [7, 1, 2, 4, 5, 6, 8, 7]
    windows = Windows(torch.tensor([contexts + [-1] * 7]), torch.tensor([0]), torch.tensor([draws]))
    x = vectors[contexts].astype(np.float64)
    x = x.mean(axis=0, keepdims=True) if plan.cbow else x
    words, label = np.array([0, *draws]), np.array([1.0] + [0.0] * 8)
    step = RATE * (label - 1 / (1 + np.exp(-x @ output[words].T.astype(np.float64))))  # (contexts, targets)
    u, change = output.astype(np.float64), np.zeros_like(x)
    for tile in (slice(0, TILE), slice(TILE, None)):
        change += step[:, tile] @ u[words[tile]]
        np.add.at(u, words[tile], step[:, tile].T @ x)
    wanted = vectors.astype(np.float64)
    np.add.at(wanted, contexts, change / 3 if plan.cbow else change)

    cpu, reference = (engine_for(name, plan, vectors, output) for name in ("cpu", "reference"))
    assert cpu.step(windows, RATE) == pytest.approx(reference.step(windows, RATE), rel=1e-5)
    np.testing.assert_allclose(cpu.matrices()[0], wanted, rtol=0, atol=2e-6)
    np.testing.assert_allclose(cpu.matrices()[1], u, rtol=0, atol=2e-6)
    np.testing.assert_allclose(cpu.matrices()[1], reference.matrices()[1], rtol=0, atol=2e-6)
    apart = np.abs(cpu.matrices()[0] - reference.matrices()[0]).max()
    assert 1e-5 < apart < RATE**2 * np.abs(x).max() * len(contexts)


@pytest.mark.parametrize("logit", [200.0, -200.0])
@pytest.mark.parametrize(("objective", "architecture"), MODES)
def test_logits_of_hundreds_stay_finite_and_right(objective, architecture, logit, rng):
    plan = plan_for(objective, architecture, dim=1)
    vectors = np.full((len(COUNTS), 1), 20.0, np.float32)
    output = np.full((plan.output_rows, 1), logit / 20, np.float32)
    windows = windows_for(plan, [4, 1, 10], rng)
    reference = ReferenceEngine(plan, vectors.astype(np.float64), output.astype(np.float64), torch.device("cpu"))
    cpu = engine_for("cpu", plan, vectors, output)
    assert cpu.step(windows, 1e-3) == pytest.approx(sum(reference.step(w, 1e-3) for w in one_by_one(windows)), rel=1e-5)
    for found, wanted in zip(cpu.matrices(), reference.matrices(), strict=True):
        np.testing.assert_allclose(found, wanted, rtol=1e-5)


def test_a_loss_that_is_no_number_is_not_hidden(rng):
    plan = plan_for("ns", "skipgram")
    for bad in (math.nan, math.inf):
        vectors, output = matrices_for(plan, rng)
        vectors[3, 2] = bad
        windows = Windows(torch.tensor([[3] + [-1] * 9]), torch.tensor([0]), torch.tensor([[1, 2, 4, 5, 6]]))
        for name in ENGINES:
            assert not math.isfinite(engine_for(name, plan, vectors, output).step(windows, RATE))


# What an engine draws. It is seen in what it does: the number of examples; and, with one dimension, vectors of 1,
# output rows of 0 and a rate so small that every σ stays ½, an output row is a tally of the times that it was drawn.

TINY = 2.0**-40


def block_of(sentences: list[list[int]], seed: int = 1, first_word: int = 0) -> Block:
    starts = np.cumsum([0, *map(len, sentences)])
    tokens = np.concatenate([np.asarray(sentence, dtype=np.int32) for sentence in sentences])
    return Block(tokens=tokens, starts=starts.astype(np.int64), first_word=first_word, seed=seed)


def examples(name: str, plan: Plan, block: Block) -> int:
    vectors, output = (
        np.ones((len(plan.counts), plan.dim), np.float32),
        np.zeros((plan.output_rows, plan.dim), np.float32),
    )
    return engine_for(name, plan, vectors, output).train(block, 0)[1]


@pytest.mark.equation("NS-9")
@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize("objective", ["ns", "hs"])
def test_occurrences_are_kept_as_often_as_the_formula_says(name, objective):
    """In a sentence of one word twice there are two examples if both stay, and none otherwise."""
    keep = keep_probability(COUNTS, 1e-2)
    plan = plan_for(objective, "skipgram", dim=1, subsample=1e-2, learning_rate=TINY)
    assert keep[0] < 0.3 < keep[3] < 0.8 < keep[20] == 1
    repeats = 1_500
    for word in (0, 3, 20):
        found = examples(name, plan, block_of([[word, word]] * repeats, seed=word)) / 2 / repeats
        p = keep[word] ** 2
        assert abs(found - p) <= 4 * math.sqrt(p * (1 - p) / repeats), word


@pytest.mark.parametrize("name", ENGINES)
def test_a_dropped_word_does_not_part_its_neighbours(name):
    """Subsampling comes before the window: with window 1 the words left and right of a dropped one become a pair."""
    counts = np.array([10**9, 10, 10])
    plan = plan_for("hs", "cbow", dim=1, window=1, subsample=1e-8, counts=counts, learning_rate=TINY)
    assert plan.keep[0] < 2e-4
    assert plan.keep[1] == 1
    assert examples(name, plan, block_of([[1, 0, 2]] * 100)) == 200


@pytest.mark.equation("NS-10")
@pytest.mark.parametrize("name", ENGINES)
def test_windows_reach_from_one_to_the_window_with_equal_chance(name):
    """A sentence of n words has Σ_δ 2 (n - δ) (window - δ + 1) / window pairs on average."""
    window, repeats = 4, 300
    plan = plan_for("hs", "skipgram", dim=1, window=window, learning_rate=TINY)
    for length in (2, 3, 4, 6, 12):
        chance = [(window - delta + 1) / window for delta in range(1, window + 1)]
        mean = sum(2 * (length - d) * p for d, p in enumerate(chance, start=1) if d < length)
        found = examples(name, plan, block_of([[1] * length] * repeats, seed=length)) / repeats
        variance = 2 * length * (window**2 - 1) / 12  # of two sides' reach, at most
        assert abs(found - mean) <= 4 * math.sqrt(2 * variance / repeats), length
        assert length > 2 or found == 2


@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize("architecture", ["skipgram", "cbow"])
def test_no_window_crosses_the_end_of_a_sentence(name, architecture):
    plan = plan_for("hs", architecture, dim=1, learning_rate=TINY)
    assert examples(name, plan, block_of([[1]] * 50)) == 0
    assert examples(name, plan, block_of([[1], [2, 3], [4]] * 50)) == 100


@pytest.mark.parametrize("name", ENGINES)
def test_a_sentence_of_25_000_words_is_trained_on_to_its_end(name):
    """The CPU engine works on 10,000 words at a time; what is lost are the few pairs across the seams."""
    length = 25_000 if name == "cpu" else 1_000
    plan = plan_for("hs", "skipgram", dim=1, window=1, learning_rate=TINY)
    found = examples(name, plan, block_of([[1] * length]))
    assert 2 * (length - 1) - 4 <= found <= 2 * (length - 1)


@pytest.mark.parametrize("name", ENGINES)
def test_a_block_is_drawn_from_its_seed_and_from_nothing_else(name, rng):
    plan = plan_for("ns", "skipgram", subsample=1e-2)
    sentences = [rng.integers(0, 40, 12).tolist() for _ in range(30)]
    vectors, output = matrices_for(plan, rng)

    def trained(seed: int, before: int | None = None) -> tuple[np.ndarray, tuple[float, int]]:
        engine = engine_for(name, plan, vectors, output)
        if before is not None:  # other blocks before it, with a rate of nothing
            engine_for(name, plan, vectors, output).train(block_of(sentences, seed=before), 0)
        result = engine.train(block_of(sentences, seed=seed), 0)
        return engine.matrices()[0].copy(), result

    (first, result), (again, same) = trained(5), trained(5, before=6)
    assert np.array_equal(first, again)
    assert result == same
    other, another = trained(6)
    assert not np.array_equal(first, other)
    assert result != another


@pytest.mark.equation("NS-7")
@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize("negative", [1, 5, 7])
def test_negatives_are_drawn_from_the_noise_distribution(name, negative):
    """The text has words 0 and 1 only. Rows of words from 2 on get -½ η for each time that they are drawn."""
    plan = plan_for("ns", "cbow", dim=1, window=1, negative=negative, learning_rate=TINY)
    vectors, output = np.ones((len(COUNTS), 1), np.float32), np.zeros((len(COUNTS), 1), np.float32)
    engine = engine_for(name, plan, vectors, output)
    _, windows = engine.train(block_of([[0, 1]] * (3_000 // negative)), 0)
    assert windows == 2 * (3_000 // negative)
    tally = -engine.matrices()[1][:, 0] / (TINY / 2)
    draws = np.rint(tally)
    np.testing.assert_allclose(tally, draws, atol=0.01)
    p = noise_distribution(COUNTS)
    total = windows * negative
    assert abs(draws[2:].sum() / total - p[2:].sum()) <= 4 * math.sqrt(p[2:].sum() * p[:2].sum() / total)
    assert chisquare(draws[2:], p[2:] / p[2:].sum() * draws[2:].sum()).pvalue > 0.001


@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize("architecture", ["skipgram", "cbow"])
def test_draws_equal_to_the_target_are_dropped_in_training(name, architecture):
    """The noise is all but word 0, and so is the text: what is left is the target, with the loss log 2."""
    plan = plan_for("ns", architecture, dim=1, window=1, counts=np.array([10**15, 1]), learning_rate=TINY)
    engine = engine_for(name, plan, np.ones((2, 1), np.float32), np.zeros((2, 1), np.float32))
    loss, pairs = engine.train(block_of([[0, 0]] * 100), 0)
    assert pairs == 200
    assert loss == pytest.approx(200 * math.log(2), rel=1e-5)
    assert engine.matrices()[1][:, 0].tolist() == pytest.approx([100 * TINY, 0], rel=1e-5)


@pytest.mark.equation("W2V-1")
def test_the_learning_rate_falls_in_a_straight_line_and_never_to_nothing():
    assert learning_rate_at(0, 1_000, 0.025) == 0.025
    assert learning_rate_at(250, 1_000, 0.025) == pytest.approx(0.75 * 0.025)
    assert learning_rate_at(1_000, 1_000, 0.025) == pytest.approx(0.025e-4)
    assert learning_rate_at(5_000, 1_000, 0.025) == pytest.approx(0.025e-4)


@pytest.mark.equation("W2V-1")
@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize(("objective", "architecture"), MODES)
def test_an_engine_s_steps_shrink_with_the_words_seen(name, objective, architecture, rng):
    """Steps so small that they add up: half way a block moves half as much, at the end a ten-thousandth."""
    plan = plan_for(objective, architecture, learning_rate=1e-5, total_words=10**9)
    vectors, _ = matrices_for(plan, rng)
    moved = {}
    for share in (0.0, 0.5, 1.0):
        engine = engine_for(name, plan, vectors, np.zeros((plan.output_rows, plan.dim), np.float32))
        engine.train(block_of([[1, 2, 3, 2]] * 5, first_word=int(share * 10**9)), 0)
        moved[share] = engine.matrices()[1].copy()
    np.testing.assert_allclose(moved[0.5], moved[0.0] / 2, rtol=0, atol=1e-3 * np.abs(moved[0.0]).max())
    np.testing.assert_allclose(moved[1.0] * 1e4, moved[0.0], rtol=0, atol=1e-2 * np.abs(moved[0.0]).max())


@pytest.mark.equation("W2V-1")
@pytest.mark.parametrize("name", ENGINES)
def test_the_rate_falls_within_a_block_too(name):
    """Two sentences, the second at the end of training: its words hardly move."""
    plan = plan_for("ns", "skipgram", dim=1, total_words=400, learning_rate=0.1)
    sentences = [[1, 2]] * 100 + [[3, 4]] * 100  # the second half begins at a half of the rate
    engine = engine_for(name, plan, np.ones((40, 1), np.float32), np.zeros((40, 1), np.float32))
    late = engine_for(name, plan, np.ones((40, 1), np.float32), np.zeros((40, 1), np.float32))
    engine.train(block_of(sentences), 0)
    late.train(block_of(sentences, first_word=400), 0)
    first, second = (np.abs(engine.matrices()[0][pair, 0] - 1).sum() for pair in ([1, 2], [3, 4]))
    assert 0.2 * first < second < 0.8 * first
    assert np.abs(late.matrices()[0] - 1).max() < 1e-2


# Whole training.


@pytest.mark.parametrize("dim", [1, 5, 16, 100])
@pytest.mark.parametrize(("objective", "architecture"), MODES)
def test_padding_columns_of_the_cpu_engine_stay_zero(objective, architecture, dim, rng):
    plan = plan_for(objective, architecture, dim=dim, negative=7)
    engine = engine_for("cpu", plan, *matrices_for(plan, rng))
    engine.train(block_of([rng.integers(0, 40, 15).tolist() for _ in range(40)]), 0)
    for padded in (engine._vectors, engine._output):
        assert padded.shape[1] % 16 == 0
        assert not padded[:, dim:].any()
        assert padded[:, :dim].any(axis=1).all()


@pytest.mark.skipif(not Path("/proc/self/smaps").exists(), reason="only Linux tells how memory is mapped")
@pytest.mark.skipif(
    np.lib.NumpyVersion(np.__version__) < "2.2.0", reason="an older NumPy asks for no huge pages for zeros"
)
def test_the_matrices_of_the_cpu_engine_may_lie_on_huge_pages(rng):
    plan = plan_for("ns", "skipgram", dim=100, counts=np.full(40_000, 5))
    vectors, output = (np.ones((40_000, 100), np.float32) for _ in range(2))
    engine = engine_for("cpu", plan, vectors, output)
    for matrix in engine.matrices():
        flags = flags_of_the_memory_at(matrix.ctypes.data + matrix.nbytes // 2)
        assert "hg" in flags  # they are asked for
        assert "sh" not in flags  # of memory that processes may share Linux makes none


def flags_of_the_memory_at(address: int) -> list[str]:
    found = False
    for line in Path("/proc/self/smaps").read_text().splitlines():
        if area := re.match(r"([0-9a-f]+)-([0-9a-f]+) ", line):
            found = int(area[1], 16) <= address < int(area[2], 16)
        elif found and line.startswith("VmFlags:"):
            return line.split()[1:]
    raise AssertionError(f"nothing is mapped at {address:#x}")


@pytest.mark.parametrize("architecture", ["skipgram", "cbow"])
def test_of_three_threads_each_adds_a_third_of_what_it_learns_about_the_busiest_nodes(architecture, rng):
    """With hierarchical softmax each thread steps on copies of the upper nodes, and the shared rows take their mean."""
    plan = plan_for("hs", architecture)
    vectors, output = matrices_for(plan, rng)
    few = block_of([rng.integers(0, 40, 15).tolist() for _ in range(2)])  # fewer windows than between two exchanges
    one, three = (engine_for("cpu", plan, vectors, output, threads=n) for n in (1, 3))
    assert three.train(few, 1) == pytest.approx(one.train(few, 0), rel=1e-5)
    hot = min(HOT_NODES, len(output))
    learnt, of_three = one.matrices()[1] - output, three.matrices()[1] - output
    assert 0 < hot < len(output)
    assert np.abs(learnt[-hot:]).max() > 1e-3
    np.testing.assert_allclose(of_three[-hot:], learnt[-hot:] / 3, rtol=0, atol=1e-6)
    np.testing.assert_allclose(of_three[:-hot], learnt[:-hot], rtol=0, atol=1e-6)
    np.testing.assert_allclose(three.matrices()[0], one.matrices()[0], rtol=0, atol=1e-6)


@pytest.mark.parametrize("architecture", ["skipgram", "cbow"])
def test_copies_of_nodes_are_neither_lost_nor_counted_twice(architecture, rng):
    """A step knows of no other thread: it is the same however many there are, before and after training."""
    plan = plan_for("hs", architecture)
    windows = windows_for(plan, [3, 1, 10], rng)
    three = engine_for("cpu", plan, *matrices_for(plan, rng), threads=3)
    three.train(block_of([rng.integers(0, 40, 15).tolist() for _ in range(20)]), 2)
    one = engine_for("cpu", plan, *(matrix.copy() for matrix in three.matrices()))
    for _ in range(2):
        assert three.step(windows, RATE) == pytest.approx(one.step(windows, RATE), rel=1e-5)
    for found, wanted in zip(three.matrices(), one.matrices(), strict=True):
        assert found.shape == wanted.shape
        np.testing.assert_allclose(found, wanted, rtol=0, atol=1e-5)


def groups(rng: np.random.Generator, sentences: int) -> list[list[int]]:
    """Sentences of words 0 … 19 and sentences of words 20 … 39."""
    return [(rng.integers(0, 20, 8) + 20 * (i % 2)).tolist() for i in range(sentences)]


def separation(vectors: np.ndarray) -> float:
    """Mean cosine of two words of one group, less that of two words of both."""
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    cosine = unit @ unit.T
    inside = (cosine[:20, :20].sum() + cosine[20:, 20:].sum() - 40) / (2 * 20 * 19)
    return float(inside - cosine[:20, 20:].mean())


@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize(("objective", "architecture"), MODES)
def test_two_groups_of_words_that_never_meet_come_apart(name, objective, architecture, rng):
    rate = {"cpu": 0.1, "reference": 0.05}[name]  # 64 windows in one step of the reference are a long step
    plan = plan_for(
        objective, architecture, dim=8, window=3, counts=np.full(40, 100), learning_rate=rate, total_words=8 * 1_600
    )
    start = ((rng.random((40, 8)) - 0.5) / 8).astype(np.float32)
    engine = engine_for(name, plan, start, np.zeros((plan.output_rows, 8), np.float32))
    blocks = [block_of(groups(rng, 200), seed=i, first_word=i * 1_600) for i in range(8)]
    losses = [loss / count for loss, count in (engine.train(block, 0) for block in blocks)]
    assert losses[-1] < losses[0] - 0.05
    assert abs(separation(start)) < 0.1
    assert separation(engine.matrices()[0]) > 0.5


@pytest.mark.parametrize(
    ("engine", "device", "message"),
    [
        ("gpu", "auto", r"engine must be .* not 'gpu'"),
        ("cpu", "cuda", r"'cpu' does not work on device 'cuda'; use engine='auto' or 'reference'"),
        ("cuda", "cpu", r"'cuda' does not work on device 'cpu'; use engine='auto' or 'reference'"),
    ],
)
def test_an_engine_that_does_not_fit_is_refused(engine, device, message, rng):
    plan = plan_for("ns", "cbow")
    with pytest.raises(ValueError, match=message):
        choose_engine(engine, device, plan, *matrices_for(plan, rng), 1)


def kind_of(engine: str, device: str = "auto") -> tuple[str, str]:
    """Which engine a model trains with, and where."""
    plan = plan_for("ns", "cbow")
    made = choose_engine(engine, device, plan, *matrices_for(plan, np.random.default_rng(0)), 1)
    return type(made).__name__, str(getattr(made, "device", "cpu"))


@pytest.mark.parametrize(("cuda", "mps"), [(False, False), (True, False), (False, True), (True, True)])
def test_auto_takes_what_has_been_measured_whatever_else_the_machine_has(monkeypatch, cuda, mps):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: cuda)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: mps)
    assert kind_of("auto") == kind_of("auto", "cpu") == kind_of("cpu") == ("CPUEngine", "cpu")
    assert kind_of("reference") == ("ReferenceEngine", "cpu")
    if not cuda:
        with pytest.raises(ValueError, match="device 'cuda' is not on this machine"):
            kind_of("cuda")


@pytest.mark.parametrize(
    ("device", "engine", "measured", "expected"),
    [
        ("cuda", "auto", True, "CUDAEngine"),
        ("cuda:0", "auto", True, "CUDAEngine"),
        ("cuda", "auto", False, "ReferenceEngine"),
        ("cuda", "reference", True, "ReferenceEngine"),
        ("mps", "auto", True, "ReferenceEngine"),
    ],
)
def test_on_a_device_that_is_asked_for_auto_is_what_was_measured_there(monkeypatch, device, engine, measured, expected):
    """No such device is here: what is seen is who is asked to work on it."""
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    monkeypatch.setattr(choose, "were_measured_on", lambda device: measured and device.type == "cuda")
    made = []
    for kind in (ReferenceEngine, CUDAEngine):
        monkeypatch.setattr(kind, "__init__", lambda self, *arguments: made.append(str(arguments[-1])))
    assert kind_of(engine, device)[0] == expected
    assert made == [device]


def test_the_name_of_an_engine_is_refused_when_the_model_is_made():
    with pytest.raises(ValueError, match="engine must be one of 'auto', 'reference', 'cpu', 'cuda', not 'gpu'"):
        Word2Vec(engine="gpu")


# What an engine is handed. Compiled code reads and writes wherever a number says.

BAD_BLOCKS = {
    "an id too large": (dict(tokens=np.array([1, 40, 2], np.int32)), "from 0 to 39, and 40 is among them"),
    "a huge id": (dict(tokens=np.array([1, 2**32 + 1, 2])), "and 4294967297 is among them"),
    "a negative id": (dict(tokens=np.array([1, -1, 2], np.int32)), "and -1 is among them"),
    "floats": (dict(tokens=np.array([1.0, 2.0, 3.0])), "tokens must be one row of whole numbers, not float64"),
    "a matrix": (dict(tokens=np.ones((3, 1), np.int32)), r"not int32 of shape \(3, 1\)"),
    "an end beyond the tokens": (dict(starts=np.array([0, 4])), "starts must rise from 0 to 3"),
    "an end before the last": (dict(starts=np.array([0, 2])), "starts must rise from 0 to 3"),
    "a start before the tokens": (dict(starts=np.array([-1, 3])), "starts must rise from 0 to 3"),
    "starts that fall": (dict(starts=np.array([0, 99, 1, 3])), "starts must rise from 0 to 3"),
    "no start": (dict(starts=np.array([], np.int64)), "starts must rise from 0 to 3"),
}


@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize("objective", ["ns", "hs"])
@pytest.mark.parametrize("bad", BAD_BLOCKS)
def test_a_block_that_is_not_of_the_plan_is_refused(name, objective, bad, rng):
    plan = plan_for(objective, "skipgram")
    engine = engine_for(name, plan, *matrices_for(plan, rng))
    changes, message = BAD_BLOCKS[bad]
    with pytest.raises(ValueError, match=message):
        engine.train(replace(block_of([[1, 2, 3]]), **changes), 0)


@pytest.mark.parametrize("name", ENGINES)
def test_a_block_of_other_whole_numbers_and_strides_trains_as_if_it_had_been_converted(name, rng):
    plan = plan_for("ns", "skipgram")
    matrices, block = matrices_for(plan, rng), block_of([[1, 2, 3, 4], [5, 6, 7]])
    wide = np.repeat(block.tokens.astype(np.uint64), 2)[::2]
    ends = []
    for tokens, starts in [(block.tokens, block.starts), (wide, block.starts.astype(np.int16))]:
        engine = engine_for(name, plan, *matrices)
        engine.train(replace(block, tokens=tokens, starts=starts), 0)
        ends.append(engine.matrices()[0])
    np.testing.assert_array_equal(*ends)


BAD_WINDOWS = {
    "a context too large": (dict(contexts=[[1, 40]]), "contexts must be word ids from -1 to 39, and 40 is"),
    "a context below -1": (dict(contexts=[[1, -2]]), "and -2 is among them"),
    "a huge context": (dict(contexts=[[2**32 + 1, 2]]), "and 4294967297 is among them"),
    "no context": (dict(contexts=[[-1, -1]]), "window 0 has no context"),
    "no room for one": (dict(contexts=[[]]), "contexts are torch.float32|window 0 has no context"),
    "a centre too large": (dict(centres=[40]), "centres must be word ids from 0 to 39, and 40 is"),
    "a centre below 0": (dict(centres=[-1]), "and -1 is among them"),
    "a negative too large": (dict(negatives=[[1, 2, 3, 4, 99]]), "negatives must be word ids from 0 to 39, and 99 is"),
    "too few negatives": (
        dict(negatives=[[1, 2]]),
        r"negatives have shape \(1, 2\); .* must be \(1, 5\)",
    ),
    "too many windows of negatives": (
        dict(negatives=[[1, 2, 3, 4, 5]] * 2),
        r"\(2, 5\); .* must be \(1, 5\)",
    ),
    "too few contexts' rows": (dict(centres=[1, 2]), r"contexts have shape \(1, 2\)"),
    "floats": (dict(centres=[1.0]), "centres are torch.float32"),
}


@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize("bad", BAD_WINDOWS)
def test_windows_that_are_not_of_the_plan_are_refused(name, bad, rng):
    plan = plan_for("ns", "cbow")
    engine = engine_for(name, plan, *matrices_for(plan, rng))
    changes, message = BAD_WINDOWS[bad]
    parts = dict(contexts=[[1, 2]], centres=[3], negatives=[[4, 5, 6, 7, 8]]) | changes
    with pytest.raises(ValueError, match=message):
        engine.step(Windows(**{part: torch.tensor(ids) for part, ids in parts.items()}), RATE)


@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize(("objective", "architecture"), MODES)
def test_a_context_may_stand_behind_an_empty_place(name, objective, architecture, rng):
    plan = plan_for(objective, architecture)
    matrices, ends = matrices_for(plan, rng), []
    for contexts in ([[7, 9, 8, -1, -1]], [[7, -1, 9, -1, 8]]):
        engine = engine_for(name, plan, *matrices)
        engine.step(Windows(torch.tensor(contexts), torch.tensor([3]), torch.tensor([[4, 5, 6, 7, 8]])), RATE)
        ends.append(engine.matrices()[0])
    np.testing.assert_array_equal(*ends)


def test_more_contexts_than_a_loss_can_be_reckoned_of_are_refused_by_the_cpu_engine(rng):
    plan = plan_for("ns", "skipgram")
    engine = engine_for("cpu", plan, *matrices_for(plan, rng))
    for contexts in (120, 121):
        windows = Windows(torch.full((1, contexts), 2), torch.tensor([3]), torch.tensor([[4, 5, 6, 7, 8]]))
        if contexts == 120:
            assert math.isfinite(engine.step(windows, 1e-6))
        else:
            with pytest.raises(ValueError, match="windows have 121 contexts; engine 'cpu' takes 120"):
                engine.step(windows, 1e-6)


@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize("objective", ["ns", "hs"])
def test_matrices_that_are_not_of_the_plan_are_refused(name, objective, rng):
    plan = plan_for(objective, "skipgram")
    vectors, output = matrices_for(plan, rng)
    for wrong in [(vectors[:-1], output), (vectors, output[:-1]), (vectors[:, :-1], output), (vectors, output[:, :-1])]:
        with pytest.raises(ValueError, match="for this plan it must be"):
            engine_for(name, plan, *wrong)

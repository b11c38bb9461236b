"""The GPU engine: its kernel, compiled where there is a GPU and else interpreted, against the reference engine.

The interpreter has to be chosen before Triton is imported, so this module chooses it on a machine without a GPU.
"""

import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
import torch
from scipy.stats import binomtest, chisquare

if not torch.cuda.is_available():
    os.environ["TRITON_INTERPRET"] = "1"
pytest.importorskip("triton", reason="Triton is not installed; it comes with CUDA builds of torch: pip install triton")

from hctnlp.word2vec.engines import Block, Plan, Windows, cuda
from hctnlp.word2vec.engines.cuda import CUDAEngine, Drawn, Sampler, bytes_per_window, crowds, damping, programs
from hctnlp.word2vec.engines.engine import learning_rate_at
from hctnlp.word2vec.engines.reference import ReferenceEngine
from hctnlp.word2vec.noise import noise_distribution

COUNTS = np.array([300, 90, 80, 60, 50, 40, 30, 25, 20, 15, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
WORDS = len(COUNTS)
RATE = 0.5  # large, so that every part of a step shows

every_kind = pytest.mark.parametrize(
    ("objective", "architecture"),
    [(objective, architecture) for objective in ("ns", "hs") for architecture in ("skipgram", "cbow")],
)


@pytest.fixture
def device(device: torch.device) -> torch.device:
    if device.type == "cpu" and torch.cuda.is_available():
        pytest.skip("on this machine the kernel is compiled for the GPU")
    return device


def make_plan(objective: str = "ns", architecture: str = "skipgram", **changes) -> Plan:
    plan = Plan(
        objective=objective,
        architecture=architecture,
        dim=5,
        window=3,
        negative=4,
        subsample=0.0,
        learning_rate=0.05,
        counts=COUNTS,
        total_words=10_000,
    )
    return replace(plan, **changes)


def random_matrices(plan: Plan, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    shapes = (len(plan.counts), plan.dim), (plan.output_rows, plan.dim)
    return tuple((rng.standard_normal(shape) / np.sqrt(plan.dim)).astype(np.float32) for shape in shapes)


def windows_of(contexts: list[list[int]], centres: list[int], negatives: list[list[int]]) -> Windows:
    return Windows(*(torch.tensor(part) for part in (contexts, centres, negatives)))


def reference_step(plan: Plan, matrices: tuple[np.ndarray, np.ndarray], windows: Windows, rate: float):
    """Loss and matrices after the reference's step, all in float64."""
    engine = ReferenceEngine(plan, *(matrix.astype(np.float64) for matrix in matrices), torch.device("cpu"))
    return engine.step(windows, rate), engine.matrices()


ONE_WINDOW = {
    "full": ([2, 7, 1, 0, 19, 5], 3, [8, 4, 0, 11]),
    "few contexts": ([2, 7, 1, -1, -1, -1], 3, [8, 4, 0, 11]),
    "one context": ([9, -1, -1, -1, -1, -1], 0, [8, 4, 5, 11]),
    "a context word twice, and the centre": ([2, 7, 2, 3, 19, 7], 3, [8, 4, 0, 11]),
    "a negative twice": ([2, 7, 1, -1, -1, -1], 3, [8, 4, 8, 11]),
    "a negative four times": ([2, 7, 1, -1, -1, -1], 3, [8, 8, 8, 8]),
    "a negative that is the centre": ([2, 7, 1, -1, -1, -1], 3, [8, 3, 0, 3]),
    "nothing but the centre drawn": ([2, 7, 1, -1, -1, -1], 3, [3, 3, 3, 3]),
    "the deepest word": ([2, 7, 1, -1, -1, -1], 19, [8, 4, 0, 11]),
}


@every_kind
@pytest.mark.parametrize("dim", [5, 100])
@pytest.mark.parametrize("name", ONE_WINDOW)
def test_a_step_on_one_window_is_the_reference_step(objective, architecture, dim, name, device, rng):
    plan = make_plan(objective, architecture, dim=dim)
    matrices = random_matrices(plan, rng)
    contexts, centre, negatives = ONE_WINDOW[name]
    windows = windows_of([contexts], [centre], [negatives])
    engine = CUDAEngine(plan, *matrices, device)
    loss = engine.step(windows, RATE)
    expected_loss, expected = reference_step(plan, matrices, windows, RATE)
    assert loss == pytest.approx(expected_loss, rel=1e-5)
    for here, there in zip(engine.matrices(), expected, strict=True):
        np.testing.assert_allclose(here, there, rtol=1e-5, atol=1e-6)


@every_kind
@pytest.mark.parametrize("negative", [4, 20])
def test_windows_of_any_size_have_the_reference_step(objective, architecture, negative, device, rng):
    """However many rows of either side there are, all their logits are taken before one of them changes."""
    plan = make_plan(objective, architecture, window=5, negative=negative)
    for contexts in ([4], [2, 7, 2, -1, 19, -1, 5, 11, 1, 6], [2, 7, 1, 0, 19, 5, 7, 7, 11, 12], list(range(10, 20))):
        contexts = contexts + [-1] * (10 - len(contexts))
        matrices = random_matrices(plan, rng)
        windows = windows_of([contexts], [19], [rng.integers(0, WORDS, negative).tolist()])
        engine = CUDAEngine(plan, *matrices, device)
        expected_loss, expected = reference_step(plan, matrices, windows, RATE)
        assert engine.step(windows, RATE) == pytest.approx(expected_loss, rel=1e-5)
        for here, there in zip(engine.matrices(), expected, strict=True):
            np.testing.assert_allclose(here, there, rtol=1e-5, atol=2e-6)


@pytest.mark.parametrize("architecture", ["skipgram", "cbow"])
def test_windows_without_a_common_row_step_as_if_alone(architecture, device, rng):
    """So their number and order, and which program takes which, do not matter."""
    plan = make_plan("ns", architecture, counts=np.arange(1, 401), negative=2, dim=20)
    matrices = random_matrices(plan, rng)
    rows = rng.permutation(400)[: 40 * 7].reshape(40, 7)
    windows = Windows(*(torch.from_numpy(part) for part in (rows[:, :4], rows[:, 4], rows[:, 5:])))
    engine = CUDAEngine(plan, *matrices, device)
    assert engine.step(windows, RATE) == pytest.approx(reference_step(plan, matrices, windows, RATE)[0], rel=1e-5)
    expected = reference_step(plan, matrices, windows, RATE)[1]
    for here, there in zip(engine.matrices(), expected, strict=True):
        np.testing.assert_allclose(here, there, rtol=1e-5, atol=1e-6)


@every_kind
def test_extreme_logits_have_a_finite_loss_and_step(objective, architecture, device):
    plan = make_plan(objective, architecture)
    matrices = np.full((WORDS, 5), 6.0, np.float32), np.full((plan.output_rows, 5), 6.0, np.float32)  # xᵀu = 180
    windows = windows_of([[2, 7, 1]], [19], [[8, 4, 0, 11]])
    engine = CUDAEngine(plan, *matrices, device)
    expected_loss, expected = reference_step(plan, matrices, windows, RATE)
    assert engine.step(windows, RATE) == pytest.approx(expected_loss, rel=1e-5)
    for here, there in zip(engine.matrices(), expected, strict=True):
        np.testing.assert_allclose(here, there, rtol=1e-5)


@every_kind
def test_a_model_that_is_lost_has_no_loss(objective, architecture, device):
    """Training can only stop with an explanation if NaN comes through."""
    plan = make_plan(objective, architecture)
    matrices = np.full((WORDS, 5), np.nan, np.float32), np.ones((plan.output_rows, 5), np.float32)
    engine = CUDAEngine(plan, *matrices, device)
    assert np.isnan(engine.step(windows_of([[2, 7, 1]], [19], [[8, 4, 0, 11]]), RATE))


@every_kind
def test_rows_that_many_windows_share_add_damped_steps(objective, architecture, device, rng, monkeypatch):
    """With a tiny rate every window steps from the same values, so a row's change is its damping times the gradient."""
    monkeypatch.setattr(cuda, "AT_A_ROW", 4)
    monkeypatch.setattr(cuda, "IN_TURN", 1)
    plan = make_plan(objective, architecture)
    matrices = random_matrices(plan, rng)
    windows, rate = 16, 1e-4
    draw = torch.from_numpy(rng.choice(WORDS, size=(windows, 6 + 1 + 4), p=COUNTS / COUNTS.sum()))
    drawn = Windows(draw[:, :6].contiguous(), draw[:, 6].contiguous(), draw[:, 7:].contiguous())
    engine = CUDAEngine(plan, *matrices, device)
    engine.step(drawn, rate)
    _, expected = reference_step(plan, matrices, drawn, rate)
    factors = [damping(torch.as_tensor(crowd), windows).numpy() for crowd in crowds(plan)]
    for before, here, there, factor in zip(matrices, engine.matrices(), expected, factors, strict=True):
        assert factor.min() < 0.7 < 1 == factor.max()
        np.testing.assert_allclose(here - before, factor[:, None] * (there - before), rtol=0.02, atol=1e-6)


@every_kind
def test_a_row_takes_no_more_than_its_whole_steps(objective, architecture):
    plan = make_plan(objective, architecture, window=5)
    for crowd in map(torch.as_tensor, crowds(plan)):
        for in_flight in (1, 100, 1024):
            arriving = in_flight * crowd * damping(crowd, in_flight)
            assert (arriving <= cuda.AT_A_ROW * (1 + 1e-6)).all()
        assert (damping(crowd, 1) == 1).all()


def test_a_small_text_is_not_learnt_in_one_step():
    assert [programs(lines) for lines in (1, 32, 48, 1_000, 32_768, 262_144)] == [1, 1, 2, 32, 1024, 1024]


@every_kind
def test_crowds_are_what_is_met_in_drawn_windows(objective, architecture, device, rng):
    plan = make_plan(objective, architecture, subsample=0.02)
    tokens = rng.choice(WORDS, size=60_000, p=COUNTS / COUNTS.sum()).astype(np.int32)
    windows, _ = windows_drawn(plan, block_of(tokens, [0, len(tokens)]), device)
    contexts = torch.bincount(windows.contexts[windows.contexts >= 0], minlength=WORDS)
    if plan.hs:
        met = [row for centre in windows.centres.tolist() for row in plan.tree.paths[centre]]
    else:
        met = torch.cat([windows.centres, windows.negatives.flatten()]).tolist()
    outputs = np.bincount(met, minlength=plan.output_rows)
    for seen, crowd in zip((contexts.numpy(), outputs), crowds(plan), strict=True):
        expected = crowd * len(windows)
        assert (np.abs(seen - expected) < 8 * np.sqrt(expected) + 0.02 * expected).all()


# The sampler


def block_of(tokens: np.ndarray, starts: list[int], seed: int = 1) -> Block:
    return Block(np.asarray(tokens, np.int32), np.asarray(starts, np.int64), first_word=0, seed=seed)


def windows_drawn(plan: Plan, block: Block, device: torch.device) -> tuple[Windows, torch.Tensor]:
    """Those that have a context, with every word that was drawn; and where in the block each one's centre stands."""
    drawn = Sampler(plan, device).draw(block)
    parts = (drawn.contexts, drawn.counts, drawn.targets, drawn.positions)
    contexts, counts, targets, positions = (part[: int(drawn.windows)].cpu().long() for part in parts)
    contexts = torch.where(torch.arange(2 * plan.window) < counts.sum(dim=1, keepdim=True), contexts, -1)
    negatives = targets[:, 1:] if not plan.hs else torch.empty(len(targets), 0, dtype=torch.int64)
    there = (contexts >= 0).any(dim=1)
    centres = torch.from_numpy(block.tokens).long()[positions]
    return Windows(contexts[there], centres[there], negatives[there]), positions[there]


@pytest.mark.equation("NS-10")
def test_windows_reach_evenly_far_and_never_out_of_the_sentence(device):
    """Word i of this text stands at place i and nowhere else."""
    starts = [0, 1, 2, 4, 4, 5, 2_000, 6_000]
    plan = make_plan(counts=np.ones(starts[-1], np.int64), window=4)
    windows, positions = windows_drawn(plan, block_of(np.arange(starts[-1]), starts), device)
    sentence = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
    reaches = []
    for centre, context in zip(windows.centres.tolist(), windows.contexts.tolist(), strict=True):
        words = {word for word in context if word >= 0}
        reach = max(abs(word - centre) for word in words)
        around = range(max(0, centre - reach), min(len(sentence), centre + reach + 1))
        assert words == {word for word in around if word != centre and sentence[word] == sentence[centre]}
        assert len(words) == sum(word >= 0 for word in context)
        if starts[5] + plan.window <= centre < starts[6] - plan.window or centre >= starts[6] + plan.window:
            reaches.append(reach)
    assert sorted(set(range(starts[-1])) - set(windows.centres.tolist())) == [0, 1, 4]  # they are alone
    assert positions.tolist() == windows.centres.tolist()
    assert chisquare(np.bincount(reaches, minlength=5)[1:]).pvalue > 1e-4


@pytest.mark.equation("NS-9")
def test_dropped_words_leave_no_gap(device):
    """Words are dropped before windows are laid: the neighbours of a dropped word become neighbours."""
    counts = np.tile([1_000_000, 1], 5_000)  # every other word is one of many
    plan = make_plan(counts=counts, window=1, subsample=1e-5)
    windows, positions = windows_drawn(plan, block_of(np.arange(len(counts)), [0, len(counts)]), device)
    kept = windows.centres.numpy()  # all that are kept, since in one sentence no word is alone
    assert (np.diff(kept) > 0).all()
    assert positions.tolist() == kept.tolist()
    assert set(range(1, len(counts), 2)) <= set(kept.tolist())
    frequent = int((kept % 2 == 0).sum())
    assert binomtest(frequent, 5_000, plan.keep[0]).pvalue > 1e-4
    inner = np.stack([kept[:-2], kept[2:]], axis=1)
    assert windows.contexts.tolist() == [[kept[1], -1], *inner.tolist(), [kept[-2], -1]]


@pytest.mark.equation("NS-7")
def test_negatives_follow_the_noise_distribution(device):
    plan = make_plan(negative=7)
    windows, _ = windows_drawn(plan, block_of(np.zeros(20_000), [0, 20_000]), device)
    drawn = np.bincount(windows.negatives.flatten().numpy(), minlength=WORDS)
    assert chisquare(drawn, drawn.sum() * noise_distribution(COUNTS)).pvalue > 1e-4
    across = np.corrcoef(windows.negatives.T.double().numpy()) - np.eye(7)
    assert np.abs(across).max() < 0.05  # the K draws of a window are independent
    after = np.corrcoef(windows.negatives[1:, 0].double().numpy(), windows.negatives[:-1, 0].double().numpy())
    assert abs(after[0, 1]) < 0.05  # and those of its neighbours


def factors_of(rows: list[int]) -> dict[int, float]:
    return {row: float(times) for row, times in Counter(rows).items()}


@every_kind
def test_no_row_that_counts_stands_twice_in_a_drawn_window(objective, architecture, device, rng):
    plan = make_plan(objective, architecture, negative=9)
    block = block_of(rng.choice(WORDS, size=300, p=COUNTS / COUNTS.sum()), [0, 7, 300])
    windows, _ = windows_drawn(plan, block, device)
    drawn = Sampler(plan, device).draw(block)
    for i, centre in enumerate(windows.centres.tolist()):
        context, negatives = windows.contexts[i], windows.negatives[i]
        expected = factors_of(context[context >= 0].tolist())
        assert counted(drawn.contexts[i], drawn.counts[i]) == expected
        if plan.hs:
            turns = zip(plan.tree.paths[centre], plan.tree.codes[centre], strict=True)
            expected = {node: 1.0 - 2 * turn for node, turn in turns}
        else:
            noise = factors_of([word for word in negatives.tolist() if word != centre])
            expected = {centre: 1.0} | {word: -times for word, times in noise.items()}
        assert counted(drawn.targets[i], drawn.weights[i]) == expected


def counted(rows: torch.Tensor, factors: torch.Tensor) -> dict[int, float]:
    found = [(row, factor) for row, factor in zip(rows.tolist(), factors.tolist(), strict=True) if factor]
    assert len(dict(found)) == len(found)
    return dict(found)


def as_bytes(drawn: Drawn) -> list[bytes]:
    parts = (drawn.contexts, drawn.counts, drawn.targets, drawn.weights, drawn.rates)
    return [part[: int(drawn.windows)].cpu().numpy().tobytes() for part in parts]


def test_a_block_is_drawn_from_its_seed_alone(device, rng):
    plan = make_plan(subsample=0.02)
    sampler = Sampler(plan, device)
    tokens = rng.choice(WORDS, size=500)
    first, again, other, another = (
        as_bytes(sampler.draw(block_of(tokens, [0, 500], seed))) for seed in (2**64 - 1, 2**64 - 1, 3, 2**63 + 3)
    )
    assert first == again
    assert len({first[2], other[2], another[2]}) == 3


@every_kind
def test_a_block_without_a_window_changes_nothing(objective, architecture, device, rng):
    plan = make_plan(objective, architecture)
    matrices = random_matrices(plan, rng)
    engine = CUDAEngine(plan, *matrices, device)
    assert tuple(map(float, engine.train(block_of([3, 4, 5], [0, 1, 2, 3]), 0))) == (0.0, 0.0)
    assert tuple(map(float, engine.train(block_of([], [0]), 0))) == (0.0, 0.0)
    for here, before in zip(engine.matrices(), matrices, strict=True):
        assert np.array_equal(here, before)


@pytest.mark.equation("W2V-1")
def test_rates_are_those_of_one_word_after_the_other(device):
    total = 3_000_000_001
    seen = [0, 1, 1_000_000_007, 2_999_000_000, total - 1, total, total + 5]
    sampler = Sampler(make_plan(total_words=total, learning_rate=0.025), device)
    for words in seen:
        rates = sampler.draw(replace(block_of([3, 4], [0, 2]), first_word=words)).rates
        expected = [learning_rate_at(float(words + place), float(total), 0.025) for place in (0, 1)]
        assert rates.tolist() == pytest.approx(expected, rel=1e-6)


# Training


def planted(rng: np.random.Generator, sentences: int, epochs: int) -> list[Block]:
    """Each epoch the same sentences: of the words 0 and 2, and of the words 1 and 3, which never meet."""
    tokens = np.concatenate([rng.integers(0, 2, size=6) * 2 + number % 2 for number in range(sentences)])
    starts = np.arange(0, len(tokens) + 1, 6)
    return [Block(tokens.astype(np.int32), starts, epoch * len(tokens), seed=epoch) for epoch in range(epochs)]


def plan_of(blocks: list[Block], objective: str, architecture: str, **changes) -> Plan:
    tokens = blocks[0].tokens
    sizes = {
        "dim": 8,
        "window": 2,
        "negative": 2,
        "counts": np.bincount(tokens),
        "total_words": len(blocks) * len(tokens),
    }
    return make_plan(objective, architecture, **sizes, **changes)


@every_kind
def test_a_block_is_its_windows_one_after_the_other(objective, architecture, rng, monkeypatch):
    """The interpreter has one program at a time, so it must give what the reference gives for the same draws."""
    if torch.cuda.is_available():
        pytest.skip("on this machine the kernel is compiled for the GPU, where windows are under way at once")
    monkeypatch.setattr(cuda, "AT_A_ROW", 1_000)
    first, second = planted(rng, sentences=3, epochs=2)
    plan = plan_of([first, second], objective, architecture, learning_rate=RATE)
    matrices = random_matrices(plan, rng)
    reference = ReferenceEngine(plan, *(matrix.astype(np.float64) for matrix in matrices), torch.device("cpu"))
    windows, positions = windows_drawn(plan, second, torch.device("cpu"))
    expected = 0.0
    for i, position in enumerate(positions.tolist()):
        one = Windows(*(part[i : i + 1] for part in (windows.contexts, windows.centres, windows.negatives)))
        rate = learning_rate_at(float(second.first_word + position), float(plan.total_words), RATE)
        expected += reference.step(one, rate)
    engine = CUDAEngine(plan, *matrices, torch.device("cpu"))
    loss, examples = engine.train(second, 0)
    assert loss == pytest.approx(expected, rel=1e-4)
    assert examples == (len(windows) if plan.cbow else (windows.contexts >= 0).sum())
    for here, there in zip(engine.matrices(), reference.matrices(), strict=True):
        np.testing.assert_allclose(here, there, rtol=1e-3, atol=1e-4)


@every_kind
def test_training_lowers_the_loss_and_separates_words_that_never_meet(objective, architecture, device, rng):
    blocks = planted(rng, sentences=8, epochs=5)
    plan = plan_of(blocks, objective, architecture, learning_rate=0.2 if architecture == "skipgram" else 0.4)
    vectors = (rng.standard_normal((4, 8)) * 0.3).astype(np.float32)
    engine = CUDAEngine(plan, vectors, np.zeros((plan.output_rows, 8), np.float32), device)
    losses = [float(loss / examples) for loss, examples in (engine.train(block, 0) for block in blocks)]
    assert losses[-1] < 0.9 * losses[0]
    trained = engine.matrices()[0]
    unit = trained / np.linalg.norm(trained, axis=1, keepdims=True)
    alike = unit @ unit.T
    together = (alike[0, 2] + alike[1, 3]) / 2
    apart = (alike[0, 1] + alike[0, 3] + alike[2, 1] + alike[2, 3]) / 4
    assert together > apart + 0.5


def of_topics(rng: np.random.Generator, sentences: int) -> list[list[str]]:
    """Sentences of fifteen words, each of the whole vocabulary or, as often, of its sentence's topic; by Zipf's law."""
    share = 1 / np.arange(1, 101)
    words = rng.choice(100, size=(sentences, 15), p=share / share.sum())
    topic = rng.integers(1, 31, size=(sentences, 1))
    return [[str(word) for word in line] for line in (words + 100 * topic * rng.integers(0, 2, words.shape)).tolist()]


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="this machine has no CUDA device")
@every_kind
def test_a_whole_training_on_the_gpu_has_the_loss_curve_of_the_cpu(objective, architecture):
    from hctnlp.word2vec import Word2Vec

    sentences = of_topics(np.random.default_rng(1), sentences=20_000)
    settings = {"objective": objective, "architecture": architecture, "epochs": 3, "seed": 1, "progress": False}
    on_gpu = Word2Vec(engine="cuda", device="cuda", **settings).fit(sentences)
    on_cpu = Word2Vec(engine="cpu", device="cpu", threads=1, **settings).fit(sentences)
    assert on_gpu.losses == pytest.approx(on_cpu.losses, rel=0.05)


# Figures and errors


@every_kind
def test_bytes_per_window_are_those_of_the_rows_that_windows_touch(objective, architecture, device, rng):
    plan = make_plan(objective, architecture, dim=300, window=5, subsample=0.02)
    tokens = rng.choice(WORDS, size=20_000, p=COUNTS / COUNTS.sum())
    windows, _ = windows_drawn(plan, block_of(tokens, [0, 20_000]), device)
    depths = [len(plan.tree.codes[centre]) for centre in windows.centres.tolist()]
    targets = np.mean(depths) if plan.hs else 1 + 4
    rows = (windows.contexts >= 0).sum().item() / len(windows) + targets
    there_and_back = 2 * 300 * np.dtype(np.float32).itemsize
    lists = np.dtype(np.int32).itemsize * (2 * 10 + 2 * targets + 1)
    assert bytes_per_window(plan) == pytest.approx(there_and_back * rows + lists, rel=0.02)


def test_a_window_of_dimension_100_and_five_negatives_moves_10_kb():
    plan = make_plan(dim=100, window=5, negative=5)
    assert bytes_per_window(plan) == 8 * 100 * 12 + 16 * 5 + 8 * 6 + 4


def test_rows_begin_at_a_multiple_of_64_bytes_and_the_padding_stays_zero(device, rng):
    plan = make_plan(dim=100)
    engine = CUDAEngine(plan, *random_matrices(plan, rng), device)
    engine.step(windows_of([[2, 7, 1]], [19], [[8, 4, 0, 11]]), RATE)
    assert engine._vectors.stride(0) * 4 % 64 == 0
    assert not engine._vectors[:, 100:].any()
    assert engine.matrices()[0].shape == (WORDS, 100)


def test_without_triton_the_error_says_what_to_install(monkeypatch, rng):
    plan = make_plan()
    monkeypatch.setitem(sys.modules, "triton", None)
    monkeypatch.delitem(sys.modules, "hctnlp.word2vec.engines.cuda_kernels", raising=False)
    monkeypatch.delattr("hctnlp.word2vec.engines.cuda_kernels", raising=False)
    with pytest.raises(ImportError, match="pip install triton"):
        CUDAEngine(plan, *random_matrices(plan, rng), torch.device("cuda"))


def test_the_cpu_is_refused_unless_the_kernel_is_interpreted(monkeypatch, rng):
    plan = make_plan()
    monkeypatch.delenv("TRITON_INTERPRET", raising=False)
    with pytest.raises(ValueError, match="engine='cpu'"):
        CUDAEngine(plan, *random_matrices(plan, rng), torch.device("cpu"))


def test_what_is_not_of_the_plan_is_refused_before_the_kernel_sees_it(device, rng):
    plan = make_plan()
    engine = CUDAEngine(plan, *random_matrices(plan, rng), device)
    with pytest.raises(ValueError, match=f"tokens must be word ids from 0 to {WORDS - 1}, and {WORDS} is among them"):
        engine.train(Block(np.array([1, WORDS], np.int32), np.array([0, 2]), 0, 1), 0)
    for contexts, centre, negatives in [([WORDS], 1, 2), ([1], -1, 2), ([1], 1, WORDS), ([-1], 1, 2)]:
        with pytest.raises(ValueError, match=r"must be word ids|has no context"):
            engine.step(windows_of([contexts], [centre], [[negatives] * 4]), RATE)
    vectors, output = random_matrices(plan, rng)
    with pytest.raises(ValueError, match="for this plan it must be"):
        CUDAEngine(plan, vectors[1:], output, device)


COMPILE = """
import sys, triton
from triton.backends.compiler import GPUTarget
from triton.compiler import ASTSource
from hctnlp.word2vec.engines import cuda_kernels

integers = {"held_rows", "streamed_rows", "windows", "contexts", "targets", "tokens", "kept", "kept_until", "positions"}
longs = {"keep", "starts", "noise"}
numbers = {"words": "i32", "sentences": "i32", "halvings": "i32", "seed": "i64", "first_word": "i64",
           "total_words": "i64", "vocabulary": "i32", "learning_rate": "fp32"}
sizes = dict(WIDTH=304, FLOATS=300, COLUMNS=512)
kernels = {
    "train_skipgram": dict(sizes, CONTEXTS_HELD=True, HELD=10, HELD_PADDED=16, STREAMED=20, STREAMED_PADDED=32, FEW=8),
    "train_cbow": dict(sizes, CONTEXTS=10, CONTEXTS_PADDED=16, TARGETS=20, AT_ONCE=8),
    "keep_words": dict(STREAMS=8, SIZE=1024),
    "compact": dict(SIZE=1024),
    "draw_windows": dict(HS=False, WINDOW=5, CONTEXTS_PADDED=16, TARGETS=6, TARGETS_PADDED=8, STREAMS=8, SIZE=64),
}
kernel, constants = getattr(cuda_kernels, sys.argv[1]), kernels[sys.argv[1]]

def kind(name):
    if name in constants:
        return "constexpr"
    if name in numbers:
        return numbers[name]
    return "*i32" if name in integers else "*i64" if name in longs else "*fp64" if name == "totals" else "*fp32"

names = kernel.arg_names
signature = {name: kind(name) for name in names}
aligned = {(i,): [["tt.divisibility", 16]] for i, name in enumerate(names) if signature[name].startswith("*")}
source = ASTSource(fn=kernel, signature=signature, attrs=aligned,
                   constexprs={(names.index(name),): value for name, value in constants.items()})
compiled = triton.compile(source, target=GPUTarget("cuda", 90, 32), options={"num_warps": 1, "enable_fp_fusion": True})
print(compiled.asm["ttgir"])
print(compiled.asm["ptx"])
"""


@pytest.mark.parametrize("kernel", ["train_skipgram", "train_cbow", "keep_words", "compact", "draw_windows"])
def test_kernels_compile_for_a_gpu_that_is_not_there(kernel):
    """The interpreter lets pass what the compiler refuses.

    Rows are read past the first-level cache, four numbers at a time, and so added to. A sum of products must not become
    a product of matrices in TensorFloat-32, of ten bits, which Triton would make of some.
    """
    environment = {name: value for name, value in os.environ.items() if name != "TRITON_INTERPRET"}
    command = [sys.executable, "-c", COMPILE, kernel]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
    assert result.returncode == 0, result.stderr[-2000:]
    assert "tt.dot" not in result.stdout
    if kernel.startswith("train"):
        assert "ld.global.cg.v4" in result.stdout
        assert ".add.v4.f32" in result.stdout or ".v4.f32.add" in result.stdout

"""What ``bench/gpu.py`` measures on a GPU: each part is a function of the device that returns what it found.

A part runs in a process of its own: one that hangs or dies costs its own figures, not those of the others.
"""

from __future__ import annotations

import ast
import csv
import io
import json
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import islice, pairwise, product
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import torch
from scipy.stats import spearmanr
from torch import Tensor, nn

import hctnlp.recurrent
from hctnlp.corpus import EncodedCorpus, Vocabulary
from hctnlp.word2vec import Word2Vec
from hctnlp.word2vec.engines import Block, Plan

BENCH = Path(__file__).parent
CELLS = ("RNN", "LSTM", "GRU")
MODES = tuple(product(("skipgram", "cbow"), ("ns", "hs")))
BLOCK = 8 * 32_768  # words: what Word2Vec hands its engine for a GPU at once
DRAM = "dram__bytes.sum"
KERNELS = {"word2vec": "train_skipgram", "recurrent": "forward_steps|backward_steps"}  # regular expressions, for ncu
COUNTERS = ("gpu__time_duration.sum", DRAM, "sm__warps_active.avg.pct_of_peak_sustained_active")


def synchronize(device: str) -> None:
    if device == "cuda":
        torch.cuda.synchronize()


def seconds(work: Callable[[], object], device: str, repeats: int) -> list[float]:
    """Of the wall clock, for each of ``repeats`` calls after one that is not counted."""
    found = []
    for _ in range(repeats + 1):
        synchronize(device)
        start = time.perf_counter()
        work()
        synchronize(device)
        found.append(time.perf_counter() - start)
    return found[1:]


def copy_bandwidth(device: str, small: bool) -> float:
    """Bytes a second, read and written, of a copy within the device's memory."""
    source = torch.empty(2**20 if small else 2**30, dtype=torch.uint8, device=device)
    target = torch.empty_like(source)
    return 2 * source.numel() / statistics.median(seconds(lambda: target.copy_(source), device, 9))


def tests(device: str, small: bool) -> dict:
    """The tests marked ``gpu``. beartype may be absent, so shapes are not checked at run time."""
    folders = [BENCH.parent / "tests" / part for part in ("numerics", "word2vec", "recurrent")]
    absent = {file.name: name for folder in folders for file in folder.glob("test_*.py") if (name := needs(file))}
    options = ["-m", "gpu", "-q", "-rfEs", "--tb=line", "--import-mode=importlib", "--strict-markers"]
    options += ["-p", "no:cacheprovider", "-p", "no:nbval", "-o", "addopts="]
    options += [f"--ignore-glob=*/{file}" for file in absent]
    options += ["--collect-only"] if small else []
    options += ["-n", "8"] if find_spec("xdist") and not small else []  # most of the time they compile
    command = [sys.executable, "-m", "pytest", *options, *map(str, folders)]
    ran = subprocess.run(command, capture_output=True, text=True)
    lines = ran.stdout.splitlines()
    summary = lines[-1] if lines else ""
    found = {"exit": ran.returncode, "summary": summary, "files_left_out": absent}
    return found | {"lines": lines if ran.returncode else lines[-20:]}


def needs(file: Path) -> str | None:
    """A package that a test file imports and this machine lacks."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    names = [alias.name for node in tree.body if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in tree.body if isinstance(node, ast.ImportFrom) and not node.level]
    return next((name for name in names if find_spec(name.partition(".")[0]) is None), None)


def weighted(layer: nn.Module, x: Tensor, weighting: Tensor, **called: object) -> list[Tensor]:
    """Output, ∂L/∂x and the gradients by the weights, of L = Σ w ∘ output."""
    leaf = x.detach().clone().requires_grad_()
    layer.zero_grad(set_to_none=True)
    output, _ = layer(leaf, **called)
    (output * weighting).sum().backward()
    return [output.detach(), leaf.grad, *(weight.grad for weight in layer.parameters())]


def largest_error(mine: list[Tensor], right: list[Tensor]) -> float:
    """Of all tensors, each against the largest number in it; tensors of zeros against 1."""
    pairs = [(a.double().cpu(), b.double().cpu()) for a, b in zip(mine, right, strict=True)]
    return max(float((a - b).abs().max() / (b.abs().max() or 1.0)) for a, b in pairs)


def precision(device: str, small: bool) -> list[dict]:
    """Each engine on the device in float32 and half precision against the reference in float64 on the CPU.

    Beside it what cuDNN errs by in the same precision. Relative to the largest number of each tensor, the worst of
    output and gradients.
    """
    steps, batch, width = (5, 2, 4) if small else (50, 16, 64)
    rows = []
    for cell, both, dtype in product(CELLS, (False, True), (torch.float32, torch.bfloat16, torch.float16)):
        torch.manual_seed(0)
        theirs = getattr(nn, cell)(width, width, num_layers=2, bidirectional=both).double()
        kind = getattr(hctnlp.recurrent, cell)
        x = torch.randn(steps, batch, width, dtype=torch.float64)
        weighting = torch.randn(steps, batch, width * (1 + both), dtype=torch.float64)
        ours = kind.from_torch(theirs, engine="reference")
        right, right_of_torch = weighted(ours, x, weighting), weighted(theirs, x, weighting)
        inputs = x.to(device, dtype), weighting.to(device, dtype)
        row = {"cell": cell, "bidirectional": both, "dtype": str(dtype).removeprefix("torch.")}
        row["torch"] = largest_error(weighted(theirs.to(device, dtype), *inputs), right_of_torch)
        for engine in engines_on(device):
            layer = kind.from_torch(theirs.double().cpu(), engine=engine).to(device, dtype)
            row[engine] = largest_error(weighted(layer, *inputs), right)
        rows.append(row)
    return rows


PARITY = [(1, 1, 1, 1), (7, 3, 5, 7), (20, 33, 9, 40), (30, 70, 16, 100), (20, 5, 64, 130), (12, 40, 32, 300)]


def parity(device: str, small: bool) -> list[dict]:
    """The engine ``cuda`` against the reference in float64 at odd sizes: the worst of all that comes out, by precision.

    Forward and from the end, with lengths and without, from an initial state. Relative to the largest number of each
    tensor.
    """
    if device != "cuda":
        return []
    rows = []
    for cell, (steps, batch, features, hidden) in product(CELLS, PARITY):
        torch.manual_seed(0)
        kind = getattr(hctnlp.recurrent, cell)
        exact = kind(features, hidden, bidirectional=True, engine="reference", dtype=torch.float64)
        layer = kind(features, hidden, bidirectional=True, engine="cuda", device=device)
        layer.load_state_dict(exact.state_dict())
        exact.load_state_dict(layer.state_dict())
        x, weighting = torch.randn(steps, batch, features), torch.randn(steps, batch, 2 * hidden)
        hx = tuple(torch.randn(2, batch, hidden) for _ in range(exact.cell.states))
        row = {"cell": cell, "size": [steps, batch, features, hidden]}
        for lengths, tf32 in product((None, torch.randint(0, steps + 1, (batch,))), (False, True)):
            called = {"lengths": lengths, "hx": hx if len(hx) > 1 else hx[0]}
            right = weighted(exact, x.double(), weighting.double(), **moved(called, "cpu", torch.float64))
            with cudnn_rounds(tf32):
                found = weighted(layer, x.to(device), weighting.to(device), **moved(called, device, torch.float32))
            name = f"{'TF32' if tf32 else 'float32'}{'' if lengths is None else ', lengths'}"
            row[name] = largest_error(found, right)
        rows.append(row)
    return rows


def moved(called: dict, device: str, dtype: torch.dtype) -> dict:
    """The states to that device and dtype, the lengths to the device."""
    hx, lengths = called["hx"], called["lengths"]
    states = tuple(h.to(device, dtype) for h in hx) if isinstance(hx, tuple) else hx.to(device, dtype)
    return {"hx": states, "lengths": None if lengths is None else lengths.to(device)}


@contextmanager
def cudnn_rounds(tf32: bool) -> Iterator[None]:
    """Whether recurrent nets may round to TF32, as torch is told."""
    before = torch.backends.cudnn.allow_tf32
    torch.backends.cudnn.allow_tf32 = tf32
    try:
        yield
    finally:
        torch.backends.cudnn.allow_tf32 = before


def engines_on(device: str) -> list[str]:
    return ["reference", "cuda"] if device == "cuda" else ["reference"]


def memory(device: str, small: bool) -> list[dict]:
    """The most that is allocated during forward and backward, input and weights included, in MiB."""
    if device != "cuda":
        return []
    rows = []
    for cell, size in product(CELLS, [(100, 64, 256), (200, 16, 512)]):
        theirs = getattr(nn, cell)(size[-1], size[-1], device=device)
        layers = {"torch": theirs} | {
            name: getattr(hctnlp.recurrent, cell).from_torch(theirs, engine=name) for name in engines_on(device)
        }
        x = torch.randn(size, device=device)
        row = {"cell": cell, "size": list(size)}
        for name, layer in layers.items():
            weighted(layer, x, torch.ones_like(x))
            layer.zero_grad(set_to_none=True)
            torch.cuda.empty_cache()
            torch.cuda.reset_peak_memory_stats()
            weighted(layer, x, torch.ones_like(x))
            row[name] = torch.cuda.max_memory_allocated() / 2**20
            layer.zero_grad(set_to_none=True)
        rows.append(row)
    return rows


def zipf_text(words: int, tokens: int) -> dict[str, np.ndarray]:
    """Word ids drawn by Zipf's law, sentences of 20: for speed, not for quality."""
    rng = np.random.default_rng(0)
    cumulative = np.cumsum(1 / np.arange(1, words + 1))
    ids = np.searchsorted(cumulative, rng.random(tokens) * cumulative[-1])
    return {"tokens": np.minimum(ids, words - 1), "offsets": np.append(np.arange(0, tokens, 20), tokens)}


def text(data: Path | None, small: bool) -> dict[str, np.ndarray]:
    """Word ids, where sentences start, and with ``data`` pairs of words that people have judged."""
    if data is not None:
        with np.load(data, allow_pickle=False) as file:
            found = dict(file)
        if small:
            found["offsets"] = found["offsets"][:3]
            found["tokens"] = found["tokens"][: found["offsets"][-1]]
        return found
    return zipf_text(*((20, 200) if small else (30_000, 6_000_000)))


def engine_of(mode: tuple[str, str], tokens: np.ndarray, dim: int, device: str):
    """A CUDA engine with random vectors, and its plan."""
    from hctnlp.word2vec.engines.cuda import CUDAEngine

    architecture, objective = mode
    counts = np.maximum(np.bincount(tokens), 1)
    plan = Plan(objective, architecture, dim, 5, 5, 1e-3, 0.025, counts, len(tokens))
    rng = np.random.default_rng(0)
    vectors = (rng.random((len(counts), dim), dtype=np.float32) - 0.5) / dim
    return plan, CUDAEngine(plan, vectors, np.zeros((plan.output_rows, dim), np.float32), torch.device(device))


def blocks(found: dict[str, np.ndarray], size: int) -> Iterator[Block]:
    tokens, offsets = found["tokens"], found["offsets"]
    for number, start in enumerate(range(0, len(tokens), size)):
        end = min(start + size, len(tokens))
        inside = offsets[(offsets > start) & (offsets < end)]
        starts = np.concatenate([[0], inside - start, [end - start]])
        yield Block(tokens[start:end].astype(np.int32), starts.astype(np.int64), start, number)


def apiece(work: Callable[[], object], device: str, repeats: int) -> float:
    """Seconds for each of ``repeats`` calls, made without waiting for one before the next, after two not counted."""
    work(), work()
    return seconds(lambda: [work() for _ in range(repeats)], device, 1)[0] / repeats


def kernel(device: str, small: bool, data: Path | None = None) -> list[dict]:
    """The engine of word2vec: words a second, and the kernel's share of what a copy of the same bytes would take.

    Two rows have a vocabulary that no cache holds. The last two say how fast rows can be added to, and what it costs
    that many windows share some: drawn evenly, and by Zipf's law.
    """
    bandwidth = copy_bandwidth(device, small)
    found = text(data, small)
    rows = [
        kernel_row(mode, dim, found, device, small, bandwidth)
        for dim in ((8,) if small else (100, 300))
        for mode in MODES
    ]
    large = zipf_text(*((30, 200) if small else (1_000_000, 4_000_000)))
    rows += [
        kernel_row(mode, 8 if small else 300, large, device, small, bandwidth) for mode in MODES if mode[1] == "ns"
    ]
    return rows + [additions(name, device, small) for name in ("even", "Zipf")]


def additions(name: str, device: str, small: bool) -> dict:
    from gpu_rows import addition

    vocabulary, dim, count = (20, 8, 80) if small else (30_000, 100, 480_000)
    even = np.random.default_rng(0).integers(0, vocabulary, count)
    rows = torch.as_tensor(even if name == "even" else zipf_text(vocabulary, count)["tokens"]).to(device, torch.int32)
    matrix = torch.zeros(vocabulary, -(-dim // 16) * 16, device=device)
    took = apiece(lambda: addition(rows, matrix, dim, 4 if small else 1024), device, 1 if small else 10)
    if int(matrix[:, :dim].double().sum()) % (count * dim):
        raise RuntimeError("additions were lost")
    return {
        "mode": f"additions, {name}",
        "vocabulary": vocabulary,
        "dim": dim,
        "added_gb_a_second": count * dim * 4 / took / 1e9,
    }


def kernel_row(
    mode: tuple[str, str], dim: int, found: dict[str, np.ndarray], device: str, small: bool, bandwidth: float
) -> dict:
    from hctnlp.word2vec.engines.cuda import bytes_per_window

    plan, engine = engine_of(mode, found["tokens"], dim, device)
    some = list(islice(blocks(found, 50 if small else BLOCK), 2 if small else 15))
    engine.train(some[0], 0)  # compiles
    took = seconds(lambda: [engine.train(block, 0) for block in some], device, 1)[0]
    drawn = engine._sampler.draw(some[0])
    drawing = apiece(lambda: engine._sampler.draw(some[0]), device, 1 if small else 20)
    alone = apiece(lambda: engine._launch(drawn), device, 1 if small else 20)
    windows = int(drawn.windows)
    contexts = float(drawn.counts[:windows].sum()) / windows
    return {
        "mode": "-".join(mode),
        "vocabulary": len(plan.counts),
        "dim": dim,
        "words_per_second": sum(len(block.tokens) for block in some) / took,
        "windows_per_second_of_the_kernel": windows / alone,
        "share_of_copy_bandwidth": bytes_per_window(plan, contexts) * windows / alone / bandwidth,
        "kernel_share_of_the_time": alone * len(some) / took,
        "drawing_share_of_the_time": drawing * len(some) / took,
    }


def quality(device: str, small: bool, data: Path | None = None) -> list[dict]:
    """Whole trainings on the device and by the CPU engine: words a second, losses, and agreement with people."""
    found = text(data, small)
    words = found["words"].tolist() if "words" in found else [str(i) for i in range(int(found["tokens"].max()) + 1)]
    ends = found["offsets"].tolist()
    sentences = [[words[i] for i in found["tokens"][start:end]] for start, end in pairwise(ends)]
    settings = {"dim": 4, "epochs": 1, "subsample": 0, "min_count": 1} if small else {"dim": 100, "epochs": 2}
    with TemporaryDirectory() as folder:
        vocabulary = Vocabulary.from_sentences(sentences, min_count=settings.get("min_count", 5))
        corpus = EncodedCorpus.write(Path(folder) / "corpus", sentences, vocabulary)
        return [quality_row(mode, corpus, settings, device, found) for mode in MODES]


def quality_row(
    mode: tuple[str, str], corpus: EncodedCorpus, settings: dict, device: str, found: dict[str, np.ndarray]
) -> dict:
    architecture, objective = mode
    row = {"mode": "-".join(mode), "epochs": settings["epochs"]}
    for engine in ("cpu", "cuda"):
        where = {"engine": engine, "device": device if engine == "cuda" else "cpu"}
        if (engine, device) == ("cuda", "cpu"):  # the interpreter is no device of the trainer's
            continue
        Word2Vec(objective, architecture, progress=False, **settings | {"epochs": 1}, **where).fit(corpus)  # compiles
        model = Word2Vec(objective, architecture, progress=False, seed=1, **settings, **where)
        start = time.perf_counter()
        model.fit(corpus)
        row[engine] = {
            "words_per_second": settings["epochs"] * len(found["tokens"]) / (time.perf_counter() - start),
            "loss": model.losses[-1],
        } | agreement(model, found)
    return row


def agreement(model: Word2Vec, found: dict[str, np.ndarray]) -> dict[str, float]:
    """Spearman's ρ of cosines and human judgements, of the pairs whose words both have a vector."""
    row = {word: i for i, word in enumerate(model.vocabulary.words)}
    unit = model.vectors / np.linalg.norm(model.vectors, axis=1, keepdims=True)
    result = {}
    for name in ("wordsim353", "simlex999"):
        if name not in found:
            continue
        pairs = [
            (a, b, s) for a, b, s in zip(*found[name], found[f"{name}_score"], strict=True) if a in row and b in row
        ]
        cosines = [float(unit[row[a]] @ unit[row[b]]) for a, b, _ in pairs]
        result[name] = float(spearmanr(cosines, [score for *_, score in pairs]).statistic)
    return result


def counters(device: str, small: bool, data: Path | None = None) -> list[dict]:
    """What ``ncu`` counts in two launches of each of our kernels: a row for a kernel, its last launch."""
    if device != "cuda" or shutil.which("ncu") is None:
        return []
    rows = {}
    for what, kernels in KERNELS.items():
        command = ["ncu", "--csv", "--clock-control", "none", "--metrics", ",".join(COUNTERS), "--launch-count", "4"]
        command += ["--kernel-name", f"regex:{kernels}", sys.executable, str(BENCH / "gpu.py"), "--launch", what]
        ran = subprocess.run(command, capture_output=True, text=True, timeout=120)
        table = ran.stdout[ran.stdout.find('"ID"') :]
        if not table.startswith('"ID"'):
            raise RuntimeError(f"ncu found no kernel of {what}: {(ran.stdout + ran.stderr)[-2000:]}")
        for line in csv.DictReader(io.StringIO(table)):
            row = rows.setdefault(line["Kernel Name"], {"kernel": line["Kernel Name"]})
            row[f"{line['Metric Name']} ({line['Metric Unit']})"] = line["Metric Value"]
    return list(rows.values())


def launch(what: str, device: str = "cuda") -> None:
    """Something for ``ncu`` to watch."""
    if what == "recurrent":
        layer = hctnlp.recurrent.LSTM(256, 256, device=device, engine=engines_on(device)[-1])
        x = torch.randn(20, 64, 256, device=device)
        for _ in range(2):
            weighted(layer, x, torch.ones_like(x))
        return
    found = zipf_text(30_000, BLOCK)
    _, engine = engine_of(("skipgram", "ns"), found["tokens"], 100, device)
    drawn = engine._sampler.draw(next(blocks(found, BLOCK)))
    for _ in range(4):
        engine._launch(drawn)
    synchronize(device)


def of_script(script: str, device: str, small: bool, *options: str) -> dict:
    """What another benchmark of this folder writes."""
    out = BENCH.parent / "build" / "gpu" / ("small" if small else device)
    out.mkdir(parents=True, exist_ok=True)
    (out / "recurrent_rows.json").unlink(missing_ok=True)
    subprocess.run(
        [sys.executable, str(BENCH / f"{script}.py"), "--devices", device, "--out", str(out), *options], check=True
    )
    return json.loads((out / f"{script}.json").read_text(encoding="utf-8"))


def recurrent(device: str, small: bool) -> dict:
    """``bench/recurrent.py`` on the device: cuDNN against ours, 27 sizes."""
    options = ("--repeats", "1", "--sizes", "3,2,4") if small else ("--repeats", "25")
    return of_script("recurrent", device, small, "--tasks", "training", *options)  # the others need texts


def softmax_scaling(device: str, small: bool) -> dict:
    """``bench/softmax_scaling.py`` on the device."""
    small_options = ("--rounds", "1", "--vocabularies", "100", "200", "400", "--seconds", "0.01")
    return of_script("softmax_scaling", device, small, *(small_options if small else ("--rounds", "3")))

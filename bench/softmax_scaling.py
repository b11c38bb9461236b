"""What one training step costs as the vocabulary grows: the full softmax against hierarchical softmax.

A step is the forward pass, the gradients by hand and the SGD update in place, of ``full_softmax.step`` and of
``hierarchical_softmax.step``, on the same batches. The counts follow Zipf's law (5 V / rank, so the rarest word is seen
5 times); they build the tree, and the words of the batches are drawn from them, with the same uniform numbers for
every V. Writes ``softmax_scaling.json``, which the lecture draws, and ``softmax_scaling.md``.
"""

from __future__ import annotations

import argparse
import datetime
import itertools
import json
import platform
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from machine import machine
from torch.utils.benchmark import Timer
from torch.utils.benchmark.utils.timer import timer as timer_of_torch
from tqdm import tqdm

from hctnlp.corpus import jieba_frequencies
from hctnlp.word2vec import HuffmanTree, full_softmax, hierarchical_softmax

VOCABULARIES = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000]
BATCH, DIM, BATCHES, LEARNING_RATE = 64, 100, 64, 1e-3
THREADS = 1  # several wait for each other at the end of every operation: on a busy machine that is all one measures
CLOCK = {"cpu": time.thread_time, "cuda": timer_of_torch}  # CPU time of the thread: other programs do not count
FULL_FIT_FROM = {"cpu": 10_000, "cuda": 100_000}  # below these V the fixed cost of a step is not small beside the rest


def zipf_counts(size: int) -> np.ndarray:
    """Counts of the words 0 … V-1 by Zipf's law, f(rank) = 5 V / rank."""
    return 5 * size // np.arange(1, size + 1)


def draw_batches(counts: np.ndarray, device: str) -> list[torch.Tensor]:
    """Word ids by their frequencies. One set of uniform numbers for all V: a larger V is no luckier draw."""
    uniform = np.random.default_rng(0).random((BATCHES, BATCH))
    cumulative = np.cumsum(counts)
    words = np.searchsorted(cumulative, uniform * cumulative[-1], side="right")
    return list(torch.as_tensor(words, device=device))


def spread(times: Iterable[float]) -> dict[str, float]:
    times = list(times)
    return {
        "seconds_median": statistics.median(times),
        "seconds_min": min(times),
        "seconds_max": max(times),
    }


def trainers(size: int, device: str) -> dict[str, tuple[Callable[[torch.Tensor], object], list[torch.Tensor], float]]:
    """For each method its step, its batches and the mean path length of the tree. Float32, parameters small."""
    generator = torch.Generator(device).manual_seed(0)
    counts = zipf_counts(size)
    tree = HuffmanTree.from_counts(counts)
    padded, batches = tree.padded(device), draw_batches(counts, device)
    x = torch.randn(BATCH, DIM, generator=generator, device=device) / DIM
    output = torch.randn(size, DIM, generator=generator, device=device) / DIM

    def full(words: torch.Tensor) -> torch.Tensor:
        return full_softmax.step(x, output, words, LEARNING_RATE)

    def hs(words: torch.Tensor) -> torch.Tensor:
        return hierarchical_softmax.step(x, output[:-1], words, padded, LEARNING_RATE)

    return {"full": (full, batches, tree.mean_depth), "hs": (hs, batches, tree.mean_depth)}


def measure(
    step: Callable[[torch.Tensor], object], batches: list[torch.Tensor], seconds: float, clock: Callable[[], float]
) -> float:
    """Median time of a step in ``seconds`` of steps. The Timer warms up, and waits for CUDA around every block."""
    turns = itertools.cycle(batches)
    timer = Timer("step(next(turns))", globals={"step": step, "turns": turns}, timer=clock, num_threads=THREADS)
    return timer.blocked_autorange(min_run_time=seconds).median


def scaling(device: str, vocabularies: list[int], rounds: int, seconds: float) -> list[dict]:
    """The rows of the table, two methods for each V.

    Every round visits every V for so many seconds, so that a moment in which the machine was busy falls on all alike.
    """
    cases = {
        (size, method): case
        for size in tqdm(vocabularies, desc=f"{device}: trees", unit="V")
        for method, case in trainers(size, device).items()
    }
    times = {key: [] for key in cases}
    for _ in tqdm(range(rounds), desc=f"{device}: rounds"):
        for key, (step, batches, _) in cases.items():
            times[key].append(measure(step, batches, seconds, CLOCK[device]))
    return [
        {"device": device, "vocab": size, "method": method, **spread(times[size, method]), "mean_path": mean_path}
        for (size, method), (_, _, mean_path) in cases.items()
    ]


def huffman_jieba(repeats: int = 5) -> dict[str, float]:
    """The time from jieba's counts to the tree and the codes of all words, CPU time of the thread."""
    counts = [count for _, count in jieba_frequencies()]
    times = []
    for _ in tqdm(range(repeats), desc="Huffman tree, jieba"):
        start = time.thread_time()
        codes = HuffmanTree.from_counts(counts).codes
        times.append(time.thread_time() - start)
    return {"vocab": len(codes), **spread(times)}


def line(x: np.ndarray, y: np.ndarray) -> tuple[float, float, float]:
    """Intercept, slope and R² of the least-squares line."""
    slope, intercept = np.polyfit(x, y, 1)
    residual = y - (intercept + slope * x)
    return float(intercept), float(slope), float(1 - (residual**2).sum() / ((y - y.mean()) ** 2).sum())


def fit(rows: list[dict], device: str) -> dict[str, float]:
    """Full softmax: t ∝ V^exponent, the slope of log t on log V. HS: t = intercept + per_log2v · log₂ V."""
    size, seconds = {}, {}
    for method in ("full", "hs"):
        chosen = [row for row in rows if row["device"] == device and row["method"] == method]
        size[method] = np.array([row["vocab"] for row in chosen], dtype=float)
        seconds[method] = np.array([row["seconds_median"] for row in chosen])
    fit_from = min(FULL_FIT_FROM[device], np.sort(size["full"])[-2])  # a line wants two points
    large = size["full"] >= fit_from
    _, exponent, exponent_r2 = line(np.log(size["full"][large]), np.log(seconds["full"][large]))
    intercept, per_log2v, hs_r2 = line(np.log2(size["hs"]), seconds["hs"])
    return {
        "full_exponent": exponent,
        "full_exponent_r2": exponent_r2,
        "full_fit_from": int(fit_from),
        "hs_intercept": intercept,
        "hs_per_log2v": per_log2v,
        "hs_r2": hs_r2,
    }


def markdown(result: dict) -> str:
    """The result for readers: a table and the two fits for each device."""
    hardware, versions = result["machine"], result["versions"]
    text = [
        "# One training step against the size of the vocabulary",
        "",
        f"{result['date']}, {hardware['cpu']}, {hardware['threads']} thread on {hardware['cores']} cores"
        + (f", {hardware['gpu']}" if "gpu" in hardware else "")
        + f"; Python {versions['python']}, torch {versions['torch']}, numpy {versions['numpy']}.",
        "",
        f"Forward pass, gradients by hand, SGD update in place; batch {result['batch']}, dim {result['dim']}, float32. "
        f"Counts follow Zipf's law. Milliseconds a step: median (least to greatest) of {result['rounds']} rounds, each "
        f"the median of {result['seconds']:g} seconds of steps by `torch.utils.benchmark`; on the CPU, the CPU time of "
        "the one thread. L is the mean path length of the tree.",
    ]
    for device, fits in result["fits"].items():
        cell = {(row["vocab"], row["method"]): row for row in result["rows"] if row["device"] == device}
        text += ["", f"## {device}", ""]
        text += ["| V | log₂ V | L | full softmax, ms | hierarchical softmax, ms | ratio |"]
        text += ["| ---: | ---: | ---: | ---: | ---: | ---: |"]
        for size in sorted({vocab for vocab, _ in cell}):
            full, hs = cell[size, "full"], cell[size, "hs"]
            ratio = full["seconds_median"] / hs["seconds_median"]
            text += [
                f"| {size:,} | {np.log2(size):.1f} | {hs['mean_path']:.1f} | {_ms(full)} | {_ms(hs)} | {ratio:,.1f} |"
            ]
        text += [
            "",
            f"- Full softmax, V ≥ {fits['full_fit_from']:,} (below, the fixed cost of a step shows): t ∝ V^e with "
            f"**e = {fits['full_exponent']:.2f}**, R² = {fits['full_exponent_r2']:.3f}.",
            f"- Hierarchical softmax, every V: t = {fits['hs_intercept'] * 1e3:.3f} ms + "
            f"**{fits['hs_per_log2v'] * 1e3:.4f} ms** · log₂ V, R² = {fits['hs_r2']:.3f}.",
        ]
    if huffman := result["huffman_jieba"]:
        text += [
            "",
            "## Huffman tree",
            "",
            f"Tree and codes of jieba's {huffman['vocab']:,} counts: {huffman['seconds_median']:.2f} s "
            f"({huffman['seconds_min']:.2f} to {huffman['seconds_max']:.2f}), CPU time, median of 5.",
        ]
    return "\n".join([*text, ""])


def _ms(row: dict) -> str:
    median, least, greatest = (row[f"seconds_{key}"] * 1e3 for key in ("median", "min", "max"))
    return f"{median:.3g} ({least:.3g} to {greatest:.3g})"


def main(arguments: list[str] | None = None) -> None:
    present = ["cpu", *(["cuda"] if torch.cuda.is_available() else [])]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--devices", nargs="+", choices=["cpu", "cuda"], default=present)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "results", help="folder for the results")
    parser.add_argument("--rounds", type=int, default=9, help="how often each V is visited")
    parser.add_argument("--seconds", type=float, default=0.5, help="how long each time")
    parser.add_argument("--vocabularies", nargs="+", type=int, default=VOCABULARIES, metavar="V")
    options = parser.parse_args(arguments)
    if absent := sorted(set(options.devices) - set(present)):
        sys.exit(f"no {', '.join(absent)} on this machine, which has: {', '.join(present)}")

    huffman = huffman_jieba() if find_spec("jieba") else None  # a machine with nothing but a GPU lacks the counts
    rows = [
        row
        for device in options.devices
        for row in scaling(device, options.vocabularies, options.rounds, options.seconds)
    ]
    gpu = {"gpu": torch.cuda.get_device_name()} if "cuda" in options.devices else {}
    result = {
        "date": datetime.date.today().isoformat(),
        "machine": machine() | {"threads": THREADS} | gpu,
        "versions": {"python": platform.python_version(), "torch": torch.__version__, "numpy": np.__version__},
        "batch": BATCH,
        "dim": DIM,
        "rounds": options.rounds,
        "seconds": options.seconds,
        "rows": rows,
        "fits": {device: fit(rows, device) for device in options.devices},
        "huffman_jieba": huffman,
    }
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "softmax_scaling.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    report = markdown(result)
    (options.out / "softmax_scaling.md").write_text(report, encoding="utf-8")
    print(report)


if __name__ == "__main__":
    main()

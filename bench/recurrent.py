"""``hctnlp.recurrent`` against ``torch.nn``: a layer forward and backward, side by side.

Nine sizes (steps T, batch B, hidden H; the input has H features too) of RNN with tanh, LSTM and GRU, float32. Both have
the same weights, input and loss, Σ w ∘ output with fixed random w; the gradients are those by the input and by every
weight. Time is of the wall clock from the input to the last gradient, through the public layers. torch.nn, the CPU
engine and the reference take turns in one process with the threads that torch chooses by itself; a first pass of each
is not counted. The ratio is torch's median over ours: above 1 we are faster.

The same without gradients (inference), both once more on one thread, and a single step. Then sequences of very
different lengths: 128 product reviews, and 128 of their sentences, in both directions. torch.nn gets and returns a
``PackedSequence``; ours does the same (packed), or gets the padded batch and ``lengths``.

On a machine with CUDA the reference is compared with cuDNN at the same sizes. There each step is a few small kernels
that the processor has to launch: the launch-bound share is the part of the time in which the GPU computes nothing.

Every row is kept in ``results/recurrent_rows.json`` as soon as it is measured, and a benchmark that was stopped goes on
where it was; the last row removes that file. Other programs on the machine disturb it: two threads that wait for each
other at every step are as slow as the slower of them. A row during which other virtual machines took more than 1 % of
the processor is measured again, whatever it says, five times at most; the least disturbed counts. Writes
``results/recurrent.json`` and ``results/recurrent.md``.

``--busy 1 2`` measures something else: how much longer a pass takes while 1, then 2 other programs keep a core busy
each, for torch.nn and for us. It prints a table and writes nothing.
"""

from __future__ import annotations

import argparse
import datetime
import itertools
import json
import math
import os
import platform
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from machine import DISTURBED, least_disturbed, machine
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence
from torch.profiler import ProfilerActivity, profile
from tqdm import tqdm

import hctnlp.recurrent
from hctnlp.corpus import product_reviews, segment

SIZES = [
    (50, 1, 64),
    (50, 32, 128),
    (100, 16, 256),
    (100, 64, 256),
    (200, 16, 512),
    (400, 4, 64),
    (400, 8, 128),
    (200, 32, 64),
    (60, 64, 512),
]
STEP_SIZES = [(1, 1, 64), (1, 32, 64), (1, 1, 256), (1, 32, 256), (1, 64, 512)]
CELLS = ("RNN", "LSTM", "GRU")


class Task(NamedTuple):
    """What is measured: of which sizes or of which texts, with gradients or without, on how many threads."""

    title: str
    learns: bool
    one_thread: bool
    sizes: list[tuple[int, int, int]] = SIZES
    texts: tuple[str, ...] = ()


TASKS = {
    "training": Task("Forward and backward", True, False),
    "training_1": Task("Forward and backward, one thread", True, True),
    "inference": Task("Forward without gradients", False, False),
    "inference_1": Task("Forward without gradients, one thread", False, True),
    "step_1": Task("A single step without gradients, one thread", False, True, STEP_SIZES),
    "texts": Task("Texts, forward and backward", True, False, [], ("reviews", "sentences")),
    "texts_1": Task("Texts, forward and backward, one thread", True, True, [], ("reviews", "sentences")),
    "texts_inference": Task("Texts, forward without gradients", False, False, [], ("reviews", "sentences")),
    "texts_inference_1": Task(
        "Texts, forward without gradients, one thread", False, True, [], ("reviews", "sentences")
    ),
}
TEXTS, TEXT_HIDDEN = 128, (64, 256)  # a batch; units in each direction
SENTENCE_ENDS = re.compile(r"[。！？!?；;…\n]+")
SHORT = 2e-3  # seconds: shorter passes are measured several at a time
BUSY_SIZES = [(50, 32, 128), (100, 16, 256), (400, 8, 128)]
TRIES = 5
GOAL = {"cpu": (1.0, 0.75), "reference": (None, 0.3)}  # training: geometric mean of the ratios, the least of them
RESULTS = Path(__file__).parent / "results"


def engines_for(device: str, task: str = "training") -> list[str]:
    """Ours, the fastest first."""
    return ["cuda" if device == "cuda" else "cpu", *(["reference"] if task == "training" else [])]


@cache
def text_lengths(kind: str) -> list[int]:
    """How many words there are in the first texts of an order that is drawn once."""
    found = product_reviews()
    texts = np.random.default_rng(0).permutation(found.negative + found.positive).tolist()
    if kind == "sentences":
        texts = [sentence for text in texts[:TEXTS] for sentence in SENTENCE_ENDS.split(text)]
    words = (len(segment(text)) for text in texts)
    return list(itertools.islice(filter(None, words), TEXTS))


def text_passes(cell: str, kind: str, hidden: int, learns: bool) -> dict[str, Callable[[], Tensor]]:
    """For torch.nn with packed texts and for ours with packed and with padded ones, what runs them once; it returns the
    output of the living steps."""
    lengths = torch.tensor(text_lengths(kind)).sort(descending=True).values
    generator = torch.Generator().manual_seed(0)
    x = torch.randn(int(lengths[0]), TEXTS, hidden, generator=generator)
    living = torch.arange(len(x))[:, None] < lengths
    weighting = torch.randn(*living.shape, 2 * hidden, generator=generator)
    packed = pack_padded_sequence(x, lengths)
    packed_weighting = weighting[living]
    torch.manual_seed(0)
    theirs = getattr(nn, cell)(hidden, hidden, bidirectional=True)
    ours = getattr(hctnlp.recurrent, cell).from_torch(theirs)

    def of_packed(layer: nn.Module) -> Tensor:
        layer.zero_grad(set_to_none=True)
        leaf = packed.data.detach().requires_grad_(learns)
        with torch.set_grad_enabled(learns):
            output, _ = layer(packed._replace(data=leaf))
        if learns:
            (output.data * packed_weighting).sum().backward()
        return leaf.grad if learns else output.data

    def of_padded() -> Tensor:
        ours.zero_grad(set_to_none=True)
        leaf = x.detach().requires_grad_(learns)
        with torch.set_grad_enabled(learns):
            output, _ = ours(leaf, lengths=lengths)
        if learns:
            (output * weighting).sum().backward()
        return (leaf.grad if learns else output)[living]

    return {"torch": lambda: of_packed(theirs), "packed": lambda: of_packed(ours), "lengths": of_padded}


def passes(cell: str, size: tuple[int, int, int], device: str, task: str = "training") -> dict[str, Callable[[], None]]:
    """For torch.nn and each engine, what computes output and gradients once, or the output alone."""
    hidden = size[-1]
    generator = torch.Generator(device).manual_seed(0)
    x = torch.randn(size, generator=generator, device=device).requires_grad_()
    weighting = torch.randn(size, generator=generator, device=device)
    torch.manual_seed(0)
    theirs = getattr(nn, cell)(hidden, hidden, device=device)
    kind = getattr(hctnlp.recurrent, cell)
    layers = {"torch": theirs} | {name: kind.from_torch(theirs, engine=name) for name in engines_for(device, task)}

    def once(layer: nn.Module) -> None:
        if not TASKS[task].learns:
            with torch.no_grad():
                layer(x)
            return
        x.grad = None
        layer.zero_grad(set_to_none=True)
        output, _ = layer(x)
        (output * weighting).sum().backward()

    return {name: (lambda layer=layer: once(layer)) for name, layer in layers.items()}


def gradients_agree(cell: str, size: tuple[int, int, int], device: str) -> None:
    """Nobody is compared who computes something else: outputs and ∂L/∂x agree with torch.nn's."""
    hidden = size[-1]
    theirs = getattr(nn, cell)(hidden, hidden, device=device)
    x, weighting = torch.randn(size, device=device), torch.randn(size, device=device)

    def outcome(layer: nn.Module) -> tuple[Tensor, Tensor]:
        leaf = x.clone().requires_grad_()
        output, _ = layer(leaf)
        (output * weighting).sum().backward()
        return output.detach(), leaf.grad

    wanted = outcome(theirs)
    for name in engines_for(device):
        found = outcome(getattr(hctnlp.recurrent, cell).from_torch(theirs, engine=name))
        for mine, right in zip(found, wanted, strict=True):
            torch.testing.assert_close(mine, right, rtol=1e-3, atol=1e-3 * right.abs().max().item())


def seconds(once: Callable[[], None], device: str) -> tuple[float, float]:
    """Of the wall clock, and of all the process's threads."""
    if device == "cuda":
        torch.cuda.synchronize()
    cpu, wall = time.process_time(), time.perf_counter()
    once()
    if device == "cuda":
        torch.cuda.synchronize()
    return time.perf_counter() - wall, time.process_time() - cpu


def launch_bound_share(once: Callable[[], None]) -> float:
    """1 - (time that kernels ran) / (time that passed), on a GPU."""
    wall = min(seconds(once, "cuda")[0] for _ in range(3))
    with profile(activities=[ProfilerActivity.CUDA]) as watched:
        seconds(once, "cuda")
    busy = sum(event.self_device_time_total for event in watched.key_averages()) / 1e6
    return max(0.0, 1 - busy / wall)


def in_turn(peers: dict[str, Callable[[], None]], device: str, repeats: int, calls: int = 1) -> dict:
    """Seconds of each peer, ``repeats`` times, of the wall clock and of the process; of several calls the mean."""
    wall, cpu = {name: [] for name in peers}, {name: [] for name in peers}
    for turn in range(repeats):
        for name in list(peers)[:: -1 if turn % 2 else 1]:
            took, took_cpu = seconds(lambda name=name: [peers[name]() for _ in range(calls)], device)
            wall[name].append(took / calls)
            cpu[name].append(took_cpu / calls)
    return {"seconds": wall, "cpu_seconds": cpu}


def measure(task: str, cell: str, size: tuple[int, ...], text: str, device: str, repeats: int) -> dict:
    """A row of the table."""
    if text:
        size = (max(text_lengths(text)), *size)
        peers = text_passes(cell, text, size[-1], TASKS[task].learns)
        wanted = peers["torch"]()
        for name in ("packed", "lengths"):
            torch.testing.assert_close(peers[name](), wanted, rtol=1e-3, atol=1e-3 * wanted.abs().max().item())
    else:
        gradients_agree(cell, size, device)
        peers = passes(cell, size, device, task)
    for once in peers.values():
        once()
    calls = max(1, int(SHORT / min(seconds(once, device)[0] for once in peers.values())))
    [(stolen, times)], tries = least_disturbed(lambda: in_turn(peers, device, repeats, calls), 1, TRIES)
    row = {"task": task, "cell": cell, "size": list(size), "text": text, "device": device}
    row |= {"tries": tries, "stolen": stolen} | times
    row |= {"threads": torch.get_num_threads(), "repeats": repeats}
    row["load"] = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    if device == "cuda":
        row["launch_bound"] = {name: launch_bound_share(once) for name, once in peers.items()}
    return row


class Case(NamedTuple):
    """What a row measures."""

    device: str
    task: str
    cell: str
    size: tuple[int, ...]  # (T, B, H); of texts (B, H), for they are read when they are measured
    text: str


def cases_of(device: str, sizes: list[tuple[int, int, int]]) -> list[Case]:
    """Of a device; on a GPU nothing but training."""
    found = []
    for name, task in TASKS.items() if device == "cpu" else [("training", TASKS["training"])]:
        of_task = [(size, "") for size in (sizes if task.sizes is SIZES else task.sizes)]
        of_task += [((TEXTS, hidden), text) for text in task.texts for hidden in TEXT_HIDDEN]
        found += [Case(device, name, cell, size, text) for cell in CELLS for size, text in of_task]
    return found


def case_of(row: dict) -> Case:
    size = tuple(row["size"])[1 if row["text"] else 0 :]
    return Case(row["device"], row["task"], row["cell"], size, row["text"])


def parsed_size(text: str) -> tuple[int, int, int]:
    """``"50,1,64"`` as steps, batch and hidden units."""
    steps, batch, hidden = map(int, text.split(","))
    return steps, batch, hidden


@contextmanager
def busy_cores(count: int) -> Iterator[None]:
    """While ``count`` programs do nothing but count, one on each of the first cores that this process may use."""
    cores = sorted(os.sched_getaffinity(0))
    loop = [sys.executable, "-S", "-c", "import os, sys; os.sched_setaffinity(0, {int(sys.argv[1])})\nwhile True: pass"]
    others = [subprocess.Popen([*loop, str(cores[number % len(cores)])]) for number in range(count)]
    try:
        time.sleep(0.5)  # until they are there
        yield
    finally:
        for other in others:
            other.kill()
            other.wait()


def contention(counts: list[int], cells: list[str], repeats: int) -> str:
    """A table: the medians of torch.nn's pass and of ours, and by what they grow with other programs on the cores."""
    text = [
        "| cell | T, B, H | busy | torch.nn, ms | cpu, ms | torch.nn grows | cpu grows |",
        "| --- |" + " ---: |" * 6,
    ]
    for cell, size in itertools.product(cells, BUSY_SIZES):
        peers = passes(cell, size, "cpu")
        peers = {name: peers[name] for name in ("torch", "cpu")}
        for once in peers.values():
            once()
        alone: dict[str, float] = {}
        for count in (0, *counts):
            with busy_cores(count):
                wall = in_turn(peers, "cpu", repeats)["seconds"]
            middle = {name: statistics.median(wall[name]) for name in peers}
            alone = alone or middle
            row = [cell, ", ".join(map(str, size)), str(count), *(milliseconds(wall[name]) for name in peers)]
            text.append("| " + " | ".join([*row, *(f"{middle[name] / alone[name]:.2f}" for name in peers)]) + " |")
    return "\n".join(text)


def ratio(row: dict, engine: str, of: str = "seconds") -> float:
    return statistics.median(row[of]["torch"]) / statistics.median(row[of][engine])


def milliseconds(values: list[float]) -> str:
    return f"{statistics.median(values) * 1e3:.2f} ({min(values) * 1e3:.2f} to {max(values) * 1e3:.2f})"


def geometric_mean(values: list[float]) -> float:
    return math.exp(statistics.mean(math.log(value) for value in values))


def summary(rows: list[dict]) -> list[dict]:
    """For each task, device and engine: geometric mean and least of the ratios, and what was to be reached."""
    found = []
    for device, task in dict.fromkeys((row["device"], row["task"]) for row in rows):
        chosen = [row for row in rows if (row["device"], row["task"]) == (device, task)]
        for engine in (name for name in chosen[0]["seconds"] if name != "torch"):
            ratios = [ratio(row, engine) for row in chosen]
            least = chosen[ratios.index(min(ratios))]
            goals = GOAL if (device, task) == ("cpu", "training") else {}
            mean_goal, least_goal = goals.get(engine, (None, None))
            found.append(
                {
                    "task": task,
                    "device": device,
                    "engine": engine,
                    "rows": len(chosen),
                    "geometric_mean": geometric_mean(ratios),
                    "geometric_mean_cpu_seconds": geometric_mean([ratio(row, engine, "cpu_seconds") for row in chosen]),
                    "by_cell": {
                        cell: geometric_mean([ratio(row, engine) for row in chosen if row["cell"] == cell])
                        for cell in dict.fromkeys(row["cell"] for row in chosen)
                    },
                    "least": min(ratios),
                    "least_at": [least["cell"], *least["size"]],
                    "goal_geometric_mean": mean_goal,
                    "goal_least": least_goal,
                }
            )
    return found


def table(rows: list[dict]) -> list[str]:
    """One device's rows."""
    engines = [name for name in rows[0]["seconds"] if name != "torch"]
    on_gpu = rows[0]["device"] == "cuda"
    peer = "cuDNN" if on_gpu else "torch.nn"
    head = ["cell", "T, B, H", f"{peer}, ms", *(f"{name}, ms" for name in engines), *(f"ratio, {n}" for n in engines)]
    head += [f"launch-bound, {name}" for name in (peer, *engines)] if on_gpu else []
    text = ["| " + " | ".join(head) + " |", "| --- | ---: |" + " ---: |" * (len(head) - 2)]
    for row in rows:
        size = ", ".join(map(str, row["size"]))
        size = f"{row['text']} {size}" if row.get("text") else size
        cells = [row["cell"], size, milliseconds(row["seconds"]["torch"])]
        cells += [milliseconds(row["seconds"][name]) for name in engines]
        cells += [f"**{ratio(row, name):.2f}**" for name in engines]
        cells += [f"{share:.0%}" for share in row["launch_bound"].values()] if on_gpu else []
        text.append("| " + " | ".join(cells) + " |")
    return text


def markdown(result: dict) -> str:
    """The result for readers."""
    hardware, rows = result["machine"], result["rows"]
    text = [
        "# hctnlp.recurrent against torch.nn",
        "",
        f"{result['date']}, {hardware['cpu']}, {hardware['cores']} cores"
        + (f", {result['gpu']}" if result["gpu"] else "")
        + "; "
        + ", ".join(f"{name} {number}" for name, number in result["versions"].items())
        + f"; {result['threads']} threads.",
        "",
        "One layer, float32, input = H, one direction; with gradients those by the input and all weights; the peers in "
        f"turn in one process. Median (least to greatest) of {result['repeats']} passes; a ratio is torch's median "
        "over ours, above 1 we are faster. Texts are in batches of 128, in both directions, and T is the longest one's "
        "words: torch.nn is given a PackedSequence, ours the same (packed), or the padded batch and its lengths.",
        "",
        "| device | what | engine | geometric mean of the ratios | goal | least | goal | the same of CPU seconds |",
        "| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for line in result["summary"]:
        goals = ["–" if goal is None else f"{goal:g}" for goal in (line["goal_geometric_mean"], line["goal_least"])]
        by_cell = ", ".join(f"{cell} {value:.2f}" for cell, value in line["by_cell"].items())
        cell, *size = line["least_at"]
        title = TASKS[line["task"]].title
        text.append(
            f"| {line['device']} | {title} | {line['engine']} | "
            f"**{line['geometric_mean']:.2f}** ({by_cell}) | {goals[0]} | "
            f"**{line['least']:.2f}** ({cell} {', '.join(map(str, size))}) | {goals[1]} | "
            f"{line['geometric_mean_cpu_seconds']:.2f} |"
        )
    for device, task in dict.fromkeys((row["device"], row["task"]) for row in rows):
        chosen = [row for row in rows if (row["device"], row["task"]) == (device, task)]
        text += ["", f"## {TASKS[task].title}, {device}", "", *table(chosen)]
    loads = [row["load"] for row in rows if row["load"] is not None]
    if loads:
        again, most = sum(row["tries"] > 1 for row in rows), max(row["stolen"] for row in rows)
        text += [
            "",
            f"Load of the machine while this ran: {min(loads):.1f} to {max(loads):.1f}, this process included. Other "
            f"virtual machines took {most:.1%} of the processor at most; {again} rows were measured again because they "
            f"took more than {DISTURBED:.0%}.",
        ]
    return "\n".join([*text, ""])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    available = ["cpu", "cuda"] if torch.cuda.is_available() else ["cpu"]
    parser.add_argument("--cells", nargs="+", choices=CELLS, default=list(CELLS))
    parser.add_argument("--devices", nargs="+", choices=available, default=available)
    parser.add_argument("--tasks", nargs="+", choices=TASKS, default=list(TASKS))
    parser.add_argument("--sizes", nargs="+", type=parsed_size, default=SIZES, metavar="T,B,H")
    parser.add_argument("--repeats", type=int, default=9)
    parser.add_argument("--threads", type=int, help="for all of them; without it what torch chooses by itself")
    parser.add_argument("--out", type=Path, default=RESULTS, help="folder for recurrent.json and recurrent.md")
    parser.add_argument("--busy", nargs="+", type=int, help="measure only how other programs on the cores slow us")
    options = parser.parse_args()

    if options.threads is not None:
        torch.set_num_threads(options.threads)
    if options.busy is not None:
        print(contention(options.busy, options.cells, options.repeats))
        return
    options.out.mkdir(parents=True, exist_ok=True)
    file = options.out / "recurrent_rows.json"
    rows = json.loads(file.read_text(encoding="utf-8")) if file.exists() else []
    threads = {row["threads"] for row in rows if not TASKS[row["task"]].one_thread}
    if threads - {torch.get_num_threads()} or {row["repeats"] for row in rows} - {options.repeats}:
        sys.exit(f"{file} was measured with other --threads or --repeats; give the same, or remove it to begin anew")
    done = [case_of(row) for row in rows]
    cases = [case for device in available for case in cases_of(device, options.sizes)]
    chosen = {"device": options.devices, "task": options.tasks, "cell": options.cells}
    wanted = [case for case in cases if case not in done and all(getattr(case, key) in chosen[key] for key in chosen)]
    threads = torch.get_num_threads()
    for case in (bar := tqdm(wanted, unit="row")):
        bar.set_postfix_str(", ".join(map(str, case)))
        torch.set_num_threads(1 if TASKS[case.task].one_thread else threads)
        rows.append(measure(case.task, case.cell, case.size, case.text, case.device, options.repeats))
        done.append(case)
        file.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    torch.set_num_threads(threads)
    rows.sort(key=lambda row: cases.index(case_of(row)))
    result = {
        "date": datetime.date.today().isoformat(),
        "machine": machine(),
        "gpu": torch.cuda.get_device_name() if "cuda" in options.devices else None,
        "threads": torch.get_num_threads(),
        "versions": {"Python": platform.python_version()}
        | {name: version(name) for name in ("torch", "numba", "numpy")},
        "repeats": options.repeats,
        "summary": summary(rows),
        "rows": rows,
    }
    (options.out / "recurrent.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    report = markdown(result)
    (options.out / "recurrent.md").write_text(report, encoding="utf-8")
    print(report)
    if len(done) == len(cases):
        file.unlink()


if __name__ == "__main__":
    main()

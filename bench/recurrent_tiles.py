"""Which tiles of the recurrent engine ``cuda`` are fastest on this GPU, at the 27 sizes of ``recurrent.py``.

    PYTHONPATH=lib python3 bench/recurrent_tiles.py --out FOLDER

Compiles all candidates on all cores; then each part is a process with a limit of time, so that one that hangs costs its
own figures only: ``alone``, where a program needs no other; ``team``, where programs wait for each other; ``calls``, a
whole forward and backward pass against cuDNN with the tiles that won; ``host``, where the time of a short call goes.
"""

from __future__ import annotations

import argparse
import cProfile
import io
import json
import multiprocessing
import os
import pstats
import statistics
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from contextlib import redirect_stdout
from multiprocessing.context import BaseContext
from pathlib import Path

import recurrent
import torch
from recurrent import CELLS, SIZES, passes, seconds
from torch import Tensor

from hctnlp.recurrent.cell import Weights
from hctnlp.recurrent.engines import cuda, cuda_kernels
from hctnlp.recurrent.engines.cuda import CUDAEngine, Tiles, choose_tiles
from hctnlp.recurrent.engines.reference import ReferenceEngine
from hctnlp.recurrent.gru import GRUCell
from hctnlp.recurrent.lstm import LSTMCell
from hctnlp.recurrent.rnn import RNNCell

DRY = os.environ.get("TRITON_INTERPRET") == "1"  # on the CPU, one small size, to see that nothing is misspelt
DEVICE = "cpu" if DRY else "cuda"  # not asked for: whoever asks can fork no more
recurrent.engines_for = lambda device: ["cuda"]
if DRY:
    SIZES = [(1, 1, 72)]
KINDS = {"RNN": RNNCell(), "LSTM": LSTMCell(), "GRU": GRUCell()}
OTHERS_TILES = Tiles(16, 32, 64, 0, 4, 3)
OTHERS = {"tf32x3": {"precision": "tf32x3"}, "step": {"precision": "tf32", "by_step": True}}  # not to be chosen from
SECONDS = {"alone": 25, "team": 30, "calls": 25, "host": 15}


def candidates(cell: str, hidden: int, batch: int) -> list[Tiles]:
    """What may be fastest; which of them is a matter of measurement."""
    gates, found = KINDS[cell].gates, []
    whole = max(16, 1 << (hidden - 1).bit_length())
    if whole <= 64:
        found += [Tiles(1, whole, whole, gates, warps) for warps in (4, 8)]
        found += [Tiles(16, whole, whole, gates, warps) for warps in (4, 8)]
    elif whole == 128:
        if gates == 1:
            found += [Tiles(1, 128, 128, 1, warps) for warps in (4, 8, 16)]
        else:
            found += [Tiles(1, 128, 128, resident, 16) for resident in (0, 2)]
            found += [Tiles(1, 128, 128, 2, 8), Tiles(1, 128, 64, 0, 16), Tiles(1, 128, 32, 0, 8)]
        found += [Tiles(1, 64, 128, gates, 16 if gates > 1 else 8), Tiles(1, 32, 128, gates, 8)]
        found += [Tiles(16, 32, 128, gates, 4), Tiles(16, 32, 64, 0, 4, 3), Tiles(16, 16, 128, gates, 2)]
    elif whole == 256:
        found += [Tiles(1, 256, 64 if gates == 1 else 16, 0, warps) for warps in (8, 16)]
        if gates == 1:
            found += [Tiles(1, 128, 256, 1, 16), Tiles(1, 64, 256, 1, 8)]
        found += [Tiles(1, 32, 256, gates, 16 if gates > 1 else 8)] if batch <= 16 else []
        found += [Tiles(16, 32, 64, 0, 4, 3), Tiles(16, 32, 128, 0, 4, 2), Tiles(16, 16, 64, 0, 2, 4)]
        found += [Tiles(16, 64, 64, 0, 8, 3)]
        found += [Tiles(32, 32, 64, 0, 4, 3)] if batch > 16 else []
    else:
        found += [Tiles(1, 64, 512, 1, 16)] if gates == 1 and batch <= 16 else []
        found += [Tiles(16, 32, 64, 0, 4, 3), Tiles(16, 32, 64, 0, 4, 4), Tiles(16, 32, 128, 0, 4, 2)]
        found += [Tiles(16, 16, 64, 0, 2, 4), Tiles(16, 16, 128, 0, 2, 3), Tiles(16, 64, 64, 0, 8, 3)]
        found += [Tiles(32, 32, 64, 0, 4, 3), Tiles(64, 16, 64, 0, 4, 3)] if batch > 16 else []
    return found


def is_team(tiles: Tiles, hidden: int) -> bool:
    return tiles.units < hidden


def inputs(cell: str, size: tuple[int, int, int]) -> dict:
    """The arguments of an engine's passes."""
    _, batch, hidden = size
    kind, generator = KINDS[cell], torch.Generator(DEVICE).manual_seed(0)

    def drawn(*shape: int, over: float = 1.0) -> Tensor:
        return torch.randn(*shape, generator=generator, device=DEVICE) / over

    rows, root = kind.gates * hidden, hidden**0.5
    b_n = drawn(hidden, over=root) if cell == "GRU" else None
    return {
        "x": drawn(*size),
        "state": tuple(drawn(batch, hidden) for _ in range(kind.states)),
        "weights": Weights(
            drawn(rows, hidden, over=2 * root), drawn(rows, hidden, over=2 * root), drawn(rows, over=root), b_n
        ),
        "d_hidden": drawn(*size),
        "d_last": tuple(drawn(batch, hidden) for _ in range(kind.states)),
    }


def outcome(engine, cell: str, given: dict) -> list[Tensor]:
    trace = engine.forward(KINDS[cell], given["x"], given["state"], given["weights"])
    gradients = engine.backward(KINDS[cell], trace, given["weights"], given["d_hidden"], given["d_last"])
    return [trace.hidden, gradients.x, *gradients.state, *(w for w in gradients.weights if w is not None)]


def error(found: list[Tensor], wanted: list[Tensor]) -> float:
    return max(float((a - b).abs().max() / b.abs().max()) for a, b in zip(found, wanted, strict=True))


def in_the_kernels(engine: CUDAEngine, cell: str, given: dict, repeats: int = 4) -> tuple[float, float]:
    """Milliseconds of the forward and of the backward walk on the device, launches aside."""
    times, walks = [], []
    walk = engine._walk
    engine._walk = lambda *arguments: walks.append(arguments)
    try:
        trace = engine.forward(KINDS[cell], given["x"], given["state"], given["weights"])
        engine.backward(KINDS[cell], trace, given["weights"], given["d_hidden"], given["d_last"])
    finally:
        engine._walk = walk
    for arguments in walks:
        *others, tensors = arguments
        walk(*others, dict(tensors))
        if DRY:
            times.append(1.0)
            continue
        start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
        torch.cuda.synchronize()
        torch.cuda._sleep(2_000_000)  # until all is in the queue
        start.record()
        for _ in range(repeats):
            walk(*others, dict(tensors))
        end.record()
        torch.cuda.synchronize()
        times.append(start.elapsed_time(end) / repeats)
    return tuple(times)


class Compiled:
    """The kernels, which are compiled into Triton's cache and not run."""

    def __getattr__(self, name: str):
        return Compiled.Kernel(getattr(cuda_kernels, name))

    class Kernel:
        def __init__(self, kernel) -> None:
            self.kernel = kernel

        def __getitem__(self, grid):
            return lambda *arguments, **sizes: self.kernel.warmup(*arguments, grid=grid, **sizes)


def compile_one(case: tuple[str, int, int, Tiles, dict]) -> str | None:
    """For other processes; the error, if there is one."""
    cell, hidden, batch, tiles, options = case
    try:
        engine = CUDAEngine(tiles, **options)
        engine._kernels = Compiled()
        outcome(engine, cell, inputs(cell, (2, batch, hidden)))
    except Exception as problem:
        return f"{cell} {hidden} {tuple(tiles)} {options}: {type(problem).__name__} {str(problem)[-300:]!r}"
    return None


def compile_all(workers: int, context: BaseContext) -> list[str]:
    cases = [
        (cell, hidden, batch, tiles, {"precision": "tf32"})
        for cell in CELLS
        for hidden, batch in sorted({(hidden, batch) for _, batch, hidden in SIZES})
        for tiles in candidates(cell, hidden, batch)
    ]
    cases = list({(case[0], case[1], case[3]): case for case in cases}.values())  # a kernel serves every batch
    cases += [("LSTM", 512, 16, OTHERS_TILES, options) for options in OTHERS.values()]
    cases.sort(key=lambda case: -KINDS[case[0]].gates)
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        return [problem for problem in pool.map(compile_one, cases, chunksize=2) if problem]


def tried(engine: CUDAEngine, row: dict, given: dict, wanted: list[Tensor]) -> dict:
    """The row with error and milliseconds, or with what went wrong."""
    try:
        row["error"] = error(outcome(engine, row["cell"], given), wanted)
        row["forward"], row["backward"] = in_the_kernels(engine, row["cell"], given)
    except Exception as problem:
        row["problem"] = f"{type(problem).__name__} {str(problem)[:150]!r}"
    print(json.dumps(row), flush=True)
    return row


def sweep(team: bool) -> None:
    for cell in CELLS:
        for size in SIZES:
            given = inputs(cell, size)
            wanted = outcome(ReferenceEngine(), cell, given)
            for tiles in candidates(cell, size[2], size[1]):
                if is_team(tiles, size[2]) == team:
                    row = {"cell": cell, "size": list(size), "tiles": list(tiles)}
                    tried(CUDAEngine(tiles, "tf32"), row, given, wanted)
            if team and (cell, size) == ("LSTM", (200, 16, 512)):
                for name, options in OTHERS.items():
                    row = {"cell": cell, "size": list(size), "tiles": list(OTHERS_TILES), "as": name}
                    tried(CUDAEngine(OTHERS_TILES, **options), row, given, wanted)


def winners(out: Path) -> dict[tuple, tuple[Tiles, Tiles]]:
    """By cell and size the fastest tiles forward and backward."""
    best: dict[tuple, dict[str, tuple[float, Tiles]]] = {}
    for part in ("alone", "team"):
        file = out / f"tiles_{part}.jsonl"
        for line in file.read_text(encoding="utf-8").splitlines() if file.exists() else []:
            row = json.loads(line)
            if "problem" in row or "as" in row or not row["error"] < 5e-3:
                continue
            of_size = best.setdefault((row["cell"], *row["size"]), {})
            for way in ("forward", "backward"):
                of_size[way] = min(of_size.get(way, (1e9, None)), (row[way], Tiles(*row["tiles"])))
    return {key: (ways["forward"][1], ways["backward"][1]) for key, ways in best.items()}


def table(out: Path) -> str:
    """For each cell and size the candidates by their time: µs a step, forward + backward, and the error."""
    text, rows = [], []
    for part in ("alone", "team"):
        file = out / f"tiles_{part}.jsonl"
        rows += [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()] if file.exists() else []
    for key in dict.fromkeys((row["cell"], *row["size"]) for row in rows):
        chosen = [row for row in rows if (row["cell"], *row["size"]) == key]
        steps = key[1]
        good = sorted((row for row in chosen if "forward" in row), key=lambda row: row["forward"] + row["backward"])
        written = [
            f"{'.'.join(map(str, row['tiles']))}{row.get('as', '')}:{row['forward'] * 1e3 / steps:.2f}"
            f"+{row['backward'] * 1e3 / steps:.2f}({row['error']:.0e})"
            for row in good[:4] + [row for row in good[4:] if "as" in row]
        ]
        for way in ("forward", "backward"):
            if good:
                least = min(good, key=lambda row: row[way])
                written.append(f"{way[0]}* {'.'.join(map(str, least['tiles']))}")
        bad = [f"{'.'.join(map(str, row['tiles']))}" for row in chosen if "problem" in row]
        text.append(f"{key[0]} {key[1:]}: " + "  ".join(written) + (f"  failed: {' '.join(bad)}" if bad else ""))
    problems = sorted({row["problem"] for row in rows if "problem" in row})
    return "\n".join([*text, *problems[:8]])


def calls(out: Path, repeats: int = 7) -> None:
    """As ``recurrent.py`` measures: the whole call against cuDNN, with the tiles that won."""
    won = winners(out)
    for cell in CELLS:
        for size in SIZES:
            pair = won.get((cell, *size))
            cuda.choose_tiles = lambda backward, *rest, pair=pair: (
                choose_tiles(backward, *rest) if pair is None else pair[backward]
            )
            try:
                peers = passes(cell, size, DEVICE)
                peers = {name: peers[name] for name in ("torch", "cuda")}
                for once in peers.values():
                    for _ in range(2):
                        once()
                took = {name: [] for name in peers}
                for _ in range(repeats):
                    for name, once in peers.items():
                        took[name].append(seconds(once, DEVICE)[0] * 1e3)
                theirs, ours = (statistics.median(took[name]) for name in peers)
                print(
                    f"{cell} {size}: cuDNN {theirs:.2f} ours {ours:.2f} ({min(took['cuda']):.2f}) ratio "
                    f"{theirs / ours:.2f}",
                    flush=True,
                )
            except Exception as problem:
                print(f"{cell} {size}: {type(problem).__name__} {str(problem)[:200]!r}", flush=True)


def host() -> None:
    """Where the time of a call with little to compute goes."""
    for cell in ("RNN", "LSTM"):
        peers = passes(cell, SIZES[0], DEVICE)
        x = torch.randn(SIZES[0], device=DEVICE, requires_grad=True)
        w = torch.randn(SIZES[0], device=DEVICE)
        peers["product"] = lambda x=x, w=w: ((x * 1.0) * w).sum().backward()
        for name in ("product", "torch", "cuda"):
            for _ in range(5):
                peers[name]()
            took = [seconds(peers[name], DEVICE)[0] * 1e3 for _ in range(30)]
            print(f"host {cell} {name}: {statistics.median(took):.3f} ms ({min(took):.3f})")
        watched = cProfile.Profile()
        torch.autograd.set_multithreading_enabled(False)  # else the profiler does not see the way back
        watched.enable()
        for _ in range(100):
            peers["cuda"]()
        watched.disable()
        torch.autograd.set_multithreading_enabled(True)
        text = io.StringIO()
        pstats.Stats(watched, stream=text).sort_stats("tottime").print_stats(14)
        for line in text.getvalue().splitlines():
            if "{" in line or ".py:" in line:
                ncalls, tottime, _, cumtime, _, *where = line.split()
                where = " ".join(where)[-60:]
                print(f"  {ncalls:>6} own {float(tottime) * 10:.3f} all {float(cumtime) * 10:.3f} ms {where}")
    a = torch.randn(64, 64, device=DEVICE)
    operations = {
        "empty": lambda: a.new_empty(64, 64), "zeros": lambda: torch.zeros(4, dtype=torch.int32, device=DEVICE),
        "clone": a.clone, "matmul": lambda: a @ a, "transposed": lambda: a.T.contiguous(), "sum": lambda: a.sum(0),
    }  # fmt: skip
    for name, operation in operations.items():
        start = time.perf_counter()
        for _ in range(200):
            operation()
        print(f"  {name}: {(time.perf_counter() - start) / 200 * 1e6:.1f} µs", end="")
    print()


def starting() -> str:
    """How to start processes: as forks, which have torch already, unless a fork cannot reach the GPU."""
    process = multiprocessing.get_context("fork").Process(target=torch.zeros, args=(1,), kwargs={"device": DEVICE})
    process.start()
    process.join(30)
    return "spawn" if process.exitcode else "fork"


def part(name: str, out: Path) -> None:
    """The process of one part; what it prints goes to a file."""
    with (out / f"tiles_{name}.jsonl").open("w", encoding="utf-8") as opened, redirect_stdout(opened):
        {"alone": lambda: sweep(False), "team": lambda: sweep(True), "calls": lambda: calls(out), "host": host}[name]()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path(__file__).parents[1] / "build" / "gpu")
    parser.add_argument("--parts", nargs="+", choices=list(SECONDS), default=list(SECONDS))
    parser.add_argument("--workers", type=int, default=max(1, (os.cpu_count() or 2) - 1))
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    start = time.perf_counter()
    context = multiprocessing.get_context(starting())
    problems = compile_all(options.workers, context) if DEVICE == "cuda" else []
    print(len(problems), "failed to compile", *problems[:12], sep="\n")
    print(f"compiled, {context.get_start_method()}, after {time.perf_counter() - start:.0f} s", flush=True)
    for name in options.parts:
        process = context.Process(target=part, args=(name, options.out), daemon=True)
        process.start()
        process.join(SECONDS[name])
        if process.is_alive():
            process.kill()
            print(f"{name} was stopped after {SECONDS[name]} s", end=", ")
        print(f"{name}: {time.perf_counter() - start:.0f} s", flush=True)
        if name in ("calls", "host"):
            print((options.out / f"tiles_{name}.jsonl").read_text(encoding="utf-8"))
    print(table(options.out))
    return 0


if __name__ == "__main__":
    sys.exit(main())

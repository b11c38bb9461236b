"""What more text brings, and what reading the same text more often brings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter

from hctnlp.plots.style import BLUE, GREY, ORANGE

LOOKS = [
    {"color": BLUE, "marker": "o", "linestyle": "-"},
    {"color": ORANGE, "marker": "s", "linestyle": "--"},
]


def plot_corpus_size(tokens: Sequence[int], scores: Mapping[str, Sequence[float]], chance: float) -> Axes:
    """A score between 0 and 1 against the size of the corpus.

    Parameters
    ----------
    tokens
        Words of each corpus.
    scores
        By the name of a way of training (two at most), its score on each corpus.
    chance
        The score of vectors that know nothing.

    Raises
    ------
    ValueError
        If a way has not one score a corpus, or there are more than two.
    """
    if len(scores) > len(LOOKS):
        raise ValueError(f"{len(scores)} ways are too many for one picture: at most {len(LOOKS)}")
    _, ax = plt.subplots()
    for (name, values), look in zip(scores.items(), LOOKS, strict=False):
        if len(values) != len(tokens):
            raise ValueError(f"{name} has {len(values)} scores for {len(tokens)} corpora; each corpus needs one")
        ax.plot(tokens, [100 * value for value in values], label=name, **look)
    ax.axhline(100 * chance, color=GREY, linestyle=":", label="chance")
    ax.set_xscale("log")
    ax.set_xticks(tokens, [f"{size:,}" for size in tokens])
    ax.xaxis.set_minor_formatter(FuncFormatter(lambda *_: ""))
    ax.set(xlabel="tokens of the corpus (log scale)", ylabel="place names among the neighbours\nof place names (%)")
    ax.set_ylim(bottom=0)
    ax.legend()
    return ax

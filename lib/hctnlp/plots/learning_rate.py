"""How the learning rate falls, and what becomes of it when training is called anew for each epoch."""

from __future__ import annotations

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes

from hctnlp.plots.style import BLUE, ORANGE
from hctnlp.word2vec.engines.engine import learning_rate_at


def plot_learning_rate(tokens: int, epochs: int, learning_rate: float) -> Axes:
    """η(s) over one call for all epochs (W2V-5), and over one call an epoch, each of which starts at the top again.

    Parameters
    ----------
    tokens
        Words of the corpus, of one epoch.
    """
    _, ax = plt.subplots()
    total = epochs * tokens
    seen = np.linspace(0, total, 100 * epochs + 1)[:-1]
    once = [learning_rate_at(words, total, learning_rate) for words in seen]
    anew = [learning_rate_at(words % tokens, tokens, learning_rate) for words in seen]
    ax.plot(seen / tokens, once, "-", color=BLUE, label=f"one call, epochs={epochs}")
    ax.plot(seen / tokens, anew, "--", color=ORANGE, label=f"{epochs} calls, epochs=1")
    ax.set(xlabel="words seen (epochs)", ylabel=r"learning rate $\eta$", ylim=(0, 1.25 * learning_rate))
    ax.legend(ncols=2, loc="upper right")
    return ax

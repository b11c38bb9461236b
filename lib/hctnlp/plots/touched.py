"""Which rows of the output matrix one training sample touches: a square for every word of the vocabulary."""

from __future__ import annotations

import math
from collections.abc import Sequence

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes

from hctnlp.plots.style import BLUE, GREY, ORANGE


def draw_touched(vocabulary_size: int, target: int, negatives: Sequence[int]) -> Axes:
    """The vocabulary as a grid, the target's row and the rows of the draws marked; all others stay as they are.

    Word ``i`` stands in the grid's line ``i // columns``, from the top; the grid is as square as it can be.

    Raises
    ------
    ValueError
        If a word is not in the vocabulary.
    """
    words = np.array([target, *negatives])
    if (words < 0).any() or (words >= vocabulary_size).any():
        outside = words[(words < 0) | (words >= vocabulary_size)][0]
        raise ValueError(f"word {outside} is not among the {vocabulary_size:,} of the vocabulary")
    columns = math.ceil(math.sqrt(vocabulary_size))
    _, ax = plt.subplots(figsize=(3.6, 3.9))
    every = np.arange(vocabulary_size)
    ax.plot(every % columns, every // columns, "s", color=GREY, alpha=0.35, markersize=max(0.4, 80 / columns))
    ax.plot(words[1:] % columns, words[1:] // columns, "s", color=ORANGE, markeredgecolor="black", label="negatives")
    ax.plot(target % columns, target // columns, "D", color=BLUE, markeredgecolor="black", label="target")
    ax.set_xlim(-1, columns)
    ax.set_ylim(columns, -1)
    ax.set_aspect("equal")
    ax.set_axis_off()
    ax.legend(loc="upper center", bbox_to_anchor=(0.5, 0), ncols=2)
    return ax

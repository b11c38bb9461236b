"""The gates of an LSTM while it reads a sentence, one column for each character or word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.figure import Figure

from hctnlp.plots.style import BLUE, INK


def plot_gate_map(
    symbols: Sequence[str],
    gates: Mapping[str, Float[np.ndarray, "rows units"]],
    answer: Float[np.ndarray, " time"],
    answer_name: str = "P(positive)",
) -> Figure:
    """What the net would answer after each symbol, and below it a heat map for each gate, dark at 0 and light at 1.

    Raises
    ------
    ValueError
        If the gates or the answers are not one row a symbol.
    """
    for name, rows in {answer_name: answer, **gates}.items():
        if len(rows) != len(symbols):
            raise ValueError(f"{name} has {len(rows)} rows, the sentence {len(symbols)} symbols; give one row a symbol")
    units = next(iter(gates.values())).shape[1]
    heights = [1.4, *([0.09 * units + 0.2] * len(gates))]
    fig, axes = plt.subplots(
        len(gates) + 1, 1, figsize=(max(5.0, 0.42 * len(symbols) + 1.6), sum(heights) + 0.5), height_ratios=heights
    )
    line, *maps = axes
    line.plot(answer, "o-", color=BLUE, markersize=4)
    line.axhline(0.5, color=INK, linestyle=":", linewidth=1)
    line.set(ylabel=answer_name, ylim=(0, 1), xlim=(-0.5, len(symbols) - 0.5))
    for ax, (name, rows) in zip(maps, gates.items(), strict=True):
        image = ax.imshow(np.asarray(rows).T, cmap="cividis", vmin=0, vmax=1, aspect="auto", interpolation="nearest")
        ax.set(ylabel=f"{name}\n({units} units)", yticks=[])
        ax.grid(visible=False)
    for ax in axes:
        ax.set_xticks(range(len(symbols)), symbols)
    fig.colorbar(image, ax=maps, label="gate", aspect=30, pad=0.01)
    return fig

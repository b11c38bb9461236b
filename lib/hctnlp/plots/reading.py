"""A net while it reads a sentence: what it believes after each word, how wide its gates stand, what a unit holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from hctnlp.language import say
from hctnlp.plots.alt import describe
from hctnlp.plots.style import BLUE, GREY, INK, ORANGE, looks


def plot_unit(symbols: Sequence[str], curves: Mapping[str, Float[np.ndarray, " time"]]) -> Axes:
    """What one unit does while a text is read, such as C_t and its forget gate, one mark a character or word.

    Raises
    ------
    ValueError
        If a curve is not one number a symbol, or there are more curves than looks.
    """
    for name, values in curves.items():
        _require_one_each(symbols, name, values)
    _, ax = plt.subplots(figsize=(min(12.0, max(5.0, 0.3 * len(symbols) + 1.6)), 3))
    for (name, values), look in zip(curves.items(), looks(len(curves)), strict=True):
        ax.plot(values, color=look.color, marker=look.marker, linestyle=look.dash, markersize=4, label=name)
    ax.axhline(0, color=GREY, linewidth=0.8, linestyle="-")
    ax.set_xticks(range(len(symbols)), list(symbols))
    ax.set_ylabel(say("单元的值", "value of the unit"))
    ax.legend(ncols=len(curves), loc="lower center", bbox_to_anchor=(0.5, 1))
    told = ", ".join(f"{name} {values.min():.2f} … {values.max():.2f}" for name, values in curves.items())
    describe(
        ax,
        f"一个单元读“{''.join(symbols)}”时的值，取值范围：{told}。",
        f"One unit while it reads “{''.join(symbols)}”; ranges: {told}.",
    )
    return ax


def plot_counters(states: Mapping[str, Float[np.ndarray, "steps units"]], turn: int) -> Figure:
    """A panel for each net: what its units hold while it reads a^n b^m, with a dotted line at the first b.

    One line is thick: the unit that goes most with the count, up by one at each a and down by one at each b.
    """
    fig, axes = plt.subplots(1, len(states), figsize=(4.4 * len(states), 3.3), squeeze=False)
    for ax, (name, units) in zip(axes[0], states.items(), strict=True):
        step = np.arange(1, len(units) + 1)
        count = np.minimum(step, 2 * turn - step)
        counter = int(np.argmax(np.abs((count - count.mean()) @ units)))
        others = say("其余单元", "other units")
        for number, values in enumerate(np.delete(units, counter, axis=1).T):
            ax.plot(step, values, color=GREY, linestyle="-", linewidth=1, label=others if number == 0 else None)
        thick = say("最像计数器的单元", "the unit most like a counter")
        ax.plot(step, units[:, counter], color=BLUE, linestyle="-", linewidth=2.8, label=thick, gid="counter")
        ax.axvline(turn + 0.5, color=INK, linestyle=":", linewidth=1)
        ax.set(title=name, xlabel=say("读了几个符号", "symbols read"), ylabel=say("单元的值", "value of the unit"))
        low, high, (top, end) = units.min(), units.max(), units[[turn - 1, -1], counter].round(1) + 0.0  # no -0.0
        describe(
            ax,
            f"{name}：读 {turn} 个 a、再读 b 时各单元的值（灰线），从 {low:.1f} 到 {high:.1f}；粗蓝线的单元读完 a 时是 "
            f"{top:.1f}，最后是 {end:.1f}。",
            f"{name}: its units (grey) while it reads {turn} times a and then b, from {low:.1f} to {high:.1f}; the "
            f"thick blue one is at {top:.1f} after the last a and at {end:.1f} in the end.",
        )
    fig.legend(*axes[0, 0].get_legend_handles_labels(), loc="outside lower center", ncols=2)
    return fig


def plot_gate_map(
    symbols: Sequence[str],
    gates: Mapping[str, Float[np.ndarray, "rows units"]],
    answer: Float[np.ndarray, " time"],
    answer_name: str | None = None,
) -> Figure:
    """What the net would answer after each symbol, and below it a heat map for each gate, dark at 0 and light at 1.

    Raises
    ------
    ValueError
        If the gates or the answers are not one row a symbol.
    """
    answer_name = answer_name or say("P(好评)", "P(positive)")
    for name, rows in {answer_name: answer, **gates}.items():
        _require_one_each(symbols, name, rows)
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
        ax.set(ylabel=say(f"{name}\n({units} 个单元)", f"{name}\n({units} units)"), yticks=[])
        ax.grid(visible=False)
    for ax in axes:
        ax.set_xticks(range(len(symbols)), symbols)
    fig.colorbar(image, ax=maps, label=say("门", "gate"), aspect=30, pad=0.01)
    means = ", ".join(f"{name} {np.mean(rows):.2f}" for name, rows in gates.items())
    describe(
        fig,
        f"读“{''.join(symbols)}”时，{answer_name} 从 {answer[0]:.2f} 变到 {answer[-1]:.2f}；下方热图是 {units} "
        f"个单元的门，平均开度：{means}。",
        f"While “{''.join(symbols)}” is read, {answer_name} goes from {answer[0]:.2f} to {answer[-1]:.2f}; below, heat "
        "maps "
        f"of the gates of {units} units, open on average: {means}.",
    )
    return fig


def plot_reading(
    characters: Sequence[str], belief: Float[np.ndarray, " beliefs"], z: Float[np.ndarray, "rows hidden"]
) -> Figure:
    """P(positive) read off h_t after each character, and below it z averaged over the units (GRU-2).

    Raises
    ------
    ValueError
        If there is not one belief and one row of z a character.
    """
    if not len(characters) == len(belief) == len(z):
        raise ValueError(
            f"{len(characters)} characters, {len(belief)} beliefs and {len(z)} rows of z; there must be as many"
        )
    size = (min(9, 0.5 * len(characters) + 2), 3.6)
    fig, (above, below) = plt.subplots(2, 1, figsize=size, sharex=True, height_ratios=[2, 1])
    place = np.arange(len(characters))
    above.plot(place, belief, "o-", color=BLUE, markeredgecolor=INK)
    above.axhline(0.5, color=GREY, linestyle="--", linewidth=0.8)
    above.set(ylim=(-0.04, 1.04), ylabel=say("P(好评)", "P(positive)"))
    below.bar(place, z.mean(axis=1), width=0.6, color=ORANGE, hatch="//", edgecolor="white")
    below.set(ylim=(0, 1), ylabel=say("$z_t$ 的平均", "mean of $z_t$"))
    words = len(characters) > 8 and max(map(len, characters)) > 1  # a single character has room as it is
    below.set_xticks(place, list(characters), rotation=45 if words else 0)
    told = ", ".join(f"{character} {p:.2f}" for character, p in zip(characters, belief, strict=True))
    describe(
        fig,
        f"分类器逐字读一条评论，读完每个字后的 P(好评)：{told}；下方柱子是更新门的平均，在 {z.mean():.2f} 上下。",
        f"A classifier reads a review character by character, P(positive) after each: {told}; bars below are the mean "
        f"of the update gate, about {z.mean():.2f}.",
    )
    return fig


def _require_one_each(symbols: Sequence[str], name: str, rows: np.ndarray) -> None:
    if len(rows) != len(symbols):
        raise ValueError(f"{name} has {len(rows)} rows, the sentence {len(symbols)} symbols; give one row a symbol")

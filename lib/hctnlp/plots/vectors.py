"""What word vectors have learned: words on a page, scores with their intervals, logits beside PMI."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import matplotlib.pyplot as plt
import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.path import Path
from matplotlib.text import Annotation
from matplotlib.ticker import FuncFormatter
from matplotlib.transforms import Bbox

from hctnlp.language import say
from hctnlp.plots.alt import describe
from hctnlp.plots.style import BLUE, GREEN, GREY, INK, ORANGE, VERMILION, looks
from hctnlp.word2vec.evaluation import Correlation

AWAY = (4, 11, 20, 30)
"""How far from its point a name may stand, in pixels: the first where it covers nothing."""
TURNS = np.array([(-1) ** n * np.ceil(n / 2) for n in range(16)]) * np.pi / 8
"""Sixteen directions, from straight ahead on to both sides."""


def plot_vector_map(
    places: Float[np.ndarray, "words 2"],
    groups: Mapping[str, Sequence[str]],
    arrows: Sequence[tuple[str, str]] = (),
) -> Axes:
    """Write each word at its place, such as its first two principal components.

    Parameters
    ----------
    places
        Of the words of all groups, one group after the other.
    groups
        The words, by the name of their group.
    arrows
        Pairs of words to join by an arrow, such as a country and its capital: parallel arrows are an analogy. They
        have the ``gid`` ``arrow:中国>北京``.

    Raises
    ------
    ValueError
        If there is not one place for each word, there are more groups than looks, or an arrow's word is in no group.
    """
    words = [word for group in groups.values() for word in group]
    if len(places) != len(words):
        raise ValueError(f"{len(places)} places for {len(words)} words: each word needs its own")
    if missing := {word for pair in arrows for word in pair} - set(words):
        raise ValueError(f"no place for {sorted(missing)}; an arrow joins two words of the groups")
    _, ax = plt.subplots(figsize=(9, 6.5))
    ends = np.cumsum([len(members) for members in groups.values()])
    for group, at, look in zip(groups, np.split(places, ends[:-1]), looks(len(groups)), strict=True):
        ax.plot(at[:, 0], at[:, 1], look.marker, color=look.color, linestyle="", label=group)
    for one, other in arrows:
        style = {"arrowstyle": "-|>", "color": GREY, "linewidth": 1, "shrinkA": 4, "shrinkB": 4}
        start, end = places[words.index(one)], places[words.index(other)]
        ax.annotate("", end, start, arrowprops=style, zorder=1, gid=f"arrow:{one}>{other}")
    style = {"textcoords": "offset points", "ha": "center", "va": "center"}
    names = [
        ax.annotate(word, place, xytext=(0, 0), fontsize=10, color=INK, **style)
        for word, place in zip(words, places, strict=True)
    ]
    ax.set_xlabel(say("第一主成分", "first principal component"))
    ax.set_ylabel(say("第二主成分", "second principal component"))
    ax.margins(0.06)
    ax.legend(ncols=len(groups), loc="lower left", bbox_to_anchor=(0, 1), borderaxespad=0.3)  # clear of the words
    joined = np.array([[places[words.index(word)] for word in pair] for pair in arrows]).reshape(-1, 2, 2)
    _part(ax, names, places, joined)
    told = "; ".join(f"{group}: {' '.join(members)}" for group, members in groups.items())
    describe(
        ax,
        f"{len(words)} 个词按词向量的前两个主成分排在平面上，分为 {len(groups)} 组：{told}。"
        + (f"{len(arrows)} 个箭头连接成对的词，可比较它们的方向。" if arrows else ""),
        f"{len(words)} words where the first two principal components of their vectors put them, in {len(groups)} "
        "groups: "
        f"{told}." + (f" {len(arrows)} arrows join pairs of words, to compare their directions." if arrows else ""),
    )
    return ax


def _part(
    ax: Axes,
    names: Sequence[Annotation],
    places: Float[np.ndarray, "words 2"],
    joined: Float[np.ndarray, "arrows 2 2"],
) -> None:
    """Put each name beside its point where it covers least of the marks, the arrows and the other names, the nearer the
    better; a thin line leads to one that had to go far. The second and third round mend what the first came too early
    to see."""
    ax.figure.draw_without_rendering()  # settles the layout, so that names have an extent
    points = ax.transData.transform(places)
    marks = _boxes(points, 10)
    lines = [Path(ends) for ends in ax.transData.transform(joined.reshape(-1, 2)).reshape(-1, 2, 2)]
    offered = [_around(point, name.get_window_extent().size) for point, name in zip(points, names, strict=True)]
    price = [_fixed_price(boxes, marks, lines, ax.bbox.extents) for boxes in offered]
    taken = np.full((len(names), 4), np.nan)
    for n in [*range(len(names))] * 3:
        others = np.delete(taken, n, axis=0)
        taken[n] = offered[n][np.argmin(price[n] + np.nansum(_shared(offered[n], others), axis=1))]
    middles = (taken[:, :2] + taken[:, 2:]) / 2
    for name, place in zip(names, (middles - points) * 72 / ax.figure.dpi, strict=True):
        name.set_position(place)
    nearest = np.clip(points, taken[:, :2], taken[:, 2:])
    far = np.hypot(*(nearest - points).T) > AWAY[1]
    ends = ax.transData.inverted().transform(np.stack([points, nearest], axis=1)[far].reshape(-1, 2)).reshape(-1, 2, 2)
    ax.add_collection(LineCollection(list(ends), colors=GREY, linewidths=0.7, zorder=0.9), autolim=False)


def _boxes(middles: Float[np.ndarray, "boxes 2"], size: Float[np.ndarray, " 2"] | int) -> Float[np.ndarray, "boxes 4"]:
    """Left, bottom, right and top of boxes around these middles."""
    return np.hstack([middles - np.divide(size, 2), middles + np.divide(size, 2)])


def _around(
    point: Float[np.ndarray, " 2"], size: Float[np.ndarray, " 2"], ahead: float = 0.0, away: Sequence[int] = AWAY
) -> Float[np.ndarray, "boxes 4"]:
    """Boxes for a name of this size, all around the point: the nearest first, and of those the one that lies ahead."""
    towards = np.stack([np.cos(ahead + TURNS), np.sin(ahead + TURNS)], axis=1)
    return np.vstack([_boxes(point + towards * (np.divide(size, 2) + apart), size) for apart in away])


def _shared(
    boxes: Float[np.ndarray, "boxes 4"], others: Float[np.ndarray, "others 4"]
) -> Float[np.ndarray, "boxes others"]:
    """The area that each box has in common with each of the others."""
    low, high = np.maximum(boxes[:, None, :2], others[:, :2]), np.minimum(boxes[:, None, 2:], others[:, 2:])
    return np.clip(high - low, 0, None).prod(axis=2)


def _fixed_price(
    boxes: Float[np.ndarray, "boxes 4"],
    marks: Float[np.ndarray, "marks 4"],
    lines: Sequence[Path],
    frame: Float[np.ndarray, " 4"],
) -> Float[np.ndarray, " boxes"]:
    """What a box costs whatever the other names do, as an area: marks and arrows under it, what lies outside, and a
    little for the distance."""
    covered = _shared(boxes, marks).sum(axis=1)
    crossed = np.array(
        [sum(line.intersects_bbox(Bbox.from_extents(box), filled=False) for line in lines) for box in boxes]
    )
    outside = (boxes[:, 2:] - boxes[:, :2]).prod(axis=1) - _shared(boxes, np.array([frame]))[:, 0]
    return covered + 40 * crossed + outside + 8 * np.repeat(np.arange(len(boxes) // len(TURNS)), len(TURNS))


def plot_correlations(seeds: Sequence[int], results: Mapping[str, Sequence[Correlation]]) -> Axes:
    """r_s of several trainings, one a seed, with its 95% interval (W2V-5).

    Parameters
    ----------
    results
        By the name of a test, its correlations in the order of ``seeds``. The thin line is their mean.

    Raises
    ------
    ValueError
        If a test has not one result a seed, or there are more than looks.
    """
    _, ax = plt.subplots()
    place = np.arange(len(seeds))
    for i, ((name, correlations), look) in enumerate(zip(results.items(), looks(len(results)), strict=True)):
        if len(correlations) != len(seeds):
            raise ValueError(f"{name} has {len(correlations)} results for {len(seeds)} seeds; each seed needs one")
        rho, low, high = np.array(correlations).T
        bars = np.array([rho - low, high - rho])
        across = place + 0.2 * (i - (len(results) - 1) / 2)
        marks = {"color": look.color, "marker": look.marker, "linestyle": "none"}
        ax.errorbar(across, rho, yerr=bars, elinewidth=1.5, capsize=4, label=name, **marks)
        ax.axhline(rho.mean(), color=look.color, linestyle=look.dash, linewidth=0.8)
    ax.axhline(0, color=GREY, linewidth=0.8)
    ax.set_xlabel(say("训练的随机种子", "seed of the training"))
    ax.set_ylabel(say("Spearman 等级相关 $r_s$ 与 95% 区间", "Spearman's $r_s$, with its 95% interval"))
    ax.set_xticks(place, [str(seed) for seed in seeds], color=INK)
    ax.set_xlim(-0.6, len(seeds) - 0.4)
    ax.legend(ncols=2, loc="upper left")
    ax.margins(y=0.25)
    told = [(name, np.array(rows).T) for name, rows in results.items()]
    zh = "；".join(f"{n} 平均 {r.mean():.2f}，区间平均宽 {(h - low).mean():.2f}" for n, (r, low, h) in told)
    en = "; ".join(f"{n} {r.mean():.2f} on average, intervals {(h - low).mean():.2f} wide" for n, (r, low, h) in told)
    describe(
        ax,
        f"{len(seeds)} 次训练的 Spearman 相关系数和 95% 区间：{zh}。",
        f"Spearman's correlation of {len(seeds)} trainings with its 95% interval: {en}.",
    )
    return ax


def plot_corpus_size(tokens: Sequence[int], scores: Mapping[str, Sequence[float]], chance: float) -> Axes:
    """A score between 0 and 1 against the size of the corpus.

    Parameters
    ----------
    tokens
        Words of each corpus.
    scores
        By the name of a way of training, its score on each corpus.
    chance
        The score of vectors that know nothing.

    Raises
    ------
    ValueError
        If a way has not one score a corpus, or there are more than looks.
    """
    _, ax = plt.subplots()
    for (name, values), look in zip(scores.items(), looks(len(scores)), strict=True):
        if len(values) != len(tokens):
            raise ValueError(f"{name} has {len(values)} scores for {len(tokens)} corpora; each corpus needs one")
        percent = [100 * value for value in values]
        ax.plot(tokens, percent, label=name, color=look.color, marker=look.marker, linestyle=look.dash)
    ax.axhline(100 * chance, color=GREY, linestyle=":", label=say("随机猜测", "chance"))
    ax.set_xscale("log")
    ax.set_xticks(tokens, [f"{size:,}" for size in tokens])
    ax.xaxis.set_minor_formatter(FuncFormatter(lambda *_: ""))
    ax.set_xlabel(say("语料的词次（对数轴）", "tokens of the corpus (log scale)"))
    ax.set_ylabel(say("地名的近邻中地名的比例（%）", "place names among the neighbours\nof place names (%)"))
    ax.set_ylim(bottom=0)
    ax.legend()
    zh = "；".join(f"{name}：从 {values[0]:.0%} 到 {values[-1]:.0%}" for name, values in scores.items())
    en = "; ".join(f"{name}: from {values[0]:.0%} to {values[-1]:.0%}" for name, values in scores.items())
    describe(
        ax,
        f"语料从 {tokens[0]:,} 词次增加到 {tokens[-1]:,}，地名近邻中地名的比例变化：{zh}；随机猜测是 {chance:.0%}。",
        f"As the corpus grows from {tokens[0]:,} to {tokens[-1]:,} tokens, the share of place names among the "
        "neighbours "
        f"of place names goes: {en}; chance is {chance:.0%}.",
    )
    return ax


def plot_logits(
    logits: Float[np.ndarray, " pairs"],
    shifted_pmi: Float[np.ndarray, " pairs"],
    log_conditional: Float[np.ndarray, " pairs"],
) -> Figure:
    """Every pair's logit xᵀu_w against PMI(w, c) - log K on the left (NS-4), against log p(w | c) on the right."""
    fig, (left, right) = plt.subplots(1, 2, figsize=(8.5, 3.6), sharey=True)
    pair, equal = say("词对 $(c, w)$", "a pair $(c, w)$"), say("相等", "equal")
    for ax, predicted, colour, marker in [(left, shifted_pmi, BLUE, "o"), (right, log_conditional, ORANGE, "s")]:
        low, high = min(predicted.min(), logits.min()) - 0.3, max(predicted.max(), logits.max()) + 0.3
        ax.plot([low, high], [low, high], ":", color=INK, linewidth=1, label=equal)
        ax.plot(predicted.ravel(), logits.ravel(), marker, color=colour, markeredgecolor=INK, label=pair)
        ax.legend(loc="upper left")
    left.set(xlabel=r"$\mathrm{PMI}(w,c)-\log K$", title=say("它估计的", "what it estimates"))
    left.set_ylabel(say(r"学到的 logit $x^\top u_w$", r"learned logit $x^\top u_w$"))
    right.set(xlabel=r"$\log p(w\mid c)$", title=say("它不估计的", "what it does not"))
    near, far = (np.abs(logits - predicted).max() for predicted in (shifted_pmi, log_conditional))
    describe(
        fig,
        f"左图：学到的 logit 落在 PMI - log K 的对角线上，最多差 {near:.2g}；右图：对 log p(w|c) 则不然，最多差 "
        f"{far:.2g}。",
        f"Left: the learned logits lie on the diagonal of PMI - log K, {near:.2g} off at most; right: on that of log "
        "p(w|c) "
        f"they do not, they are up to {far:.2g} off.",
    )
    return fig


def plot_push_and_pull(
    frames: Mapping[int, tuple[Float[np.ndarray, " 2"], Float[np.ndarray, "others 2"]]],
    names: Sequence[str],
    pulls: Sequence[bool],
) -> Figure:
    """A vector of two dimensions that predicts, and those it is scored with, after some steps of training.

    Parameters
    ----------
    frames
        By the number of steps, x and the vectors that it is multiplied with.
    names
        Of x, then of the others.
    pulls
        For each of the others whether training turns it towards x (solid) or away from it (dashed).

    Raises
    ------
    ValueError
        If there is not one name for each vector, and one of ``pulls`` for each of the others.
    """
    others = {len(other) for _, other in frames.values()}
    if others != {len(pulls)} or len(names) != len(pulls) + 1:
        raise ValueError(f"{len(names)} names and {len(pulls)} pulls do not fit frames of {sorted(others)} vectors")
    fig, axes = plt.subplots(1, len(frames), figsize=(9, 9 / len(frames) + 0.4), sharex=True, sharey=True)
    reach = 1.25 * max(np.abs([x, *other]).max() for x, other in frames.values())
    for ax, (step, (x, other)) in zip(np.atleast_1d(axes), frames.items(), strict=True):
        looks_of = [("-", BLUE), *(("-", GREEN) if pull else ("--", VERMILION) for pull in pulls)]
        for vector, name, (dash, colour) in zip([x, *other], names, looks_of, strict=True):
            arrow = {
                "arrowstyle": "-|>",
                "color": colour,
                "linestyle": dash,
                "linewidth": 2,
                "shrinkA": 0,
                "shrinkB": 0,
            }
            ax.annotate("", vector, (0, 0), arrowprops=arrow, gid=f"{step}:{name}")
        ax.set(xlim=(-reach, reach), ylim=(-reach, reach), aspect="equal", title=say(f"{step} 步", f"{step} steps"))
        ax.tick_params(labelbottom=False, labelleft=False, length=0)
    fig.draw_without_rendering()  # only now it is known how large a name is beside the arrows
    for ax, (x, other) in zip(np.atleast_1d(axes), frames.values(), strict=True):
        colours = [BLUE, *(GREEN if pull else VERMILION for pull in pulls)]
        _name_vectors(ax, np.array([x, *other]), dict(zip(names, colours, strict=True)))
    first, last = (_cosines(*frames[step]) for step in (min(frames), max(frames)))
    told = "; ".join(f"{name} {a:.2f} → {b:.2f}" for name, a, b in zip(names[1:], first, last, strict=True))
    describe(
        fig,
        f"平面上的向量在训练中转动，与 {names[0]} 夹角的余弦变化：{told}。被拉的（实线）靠过来，被推的（虚线）转开。",
        f"Vectors in the plane turn as they are trained; their cosines with {names[0]} go: {told}. Those pulled "
        "(solid) turn towards it, those pushed (dashed) away.",
    )
    return fig


def _name_vectors(ax: Axes, vectors: Float[np.ndarray, "vectors 2"], colours: Mapping[str, str]) -> None:
    """Each name beside the tip of its arrow: of sixteen places near it and as many further off the first, from straight
    ahead on to both sides, that no arrow passes through and no other name stands in."""
    origin, tips = ax.transData.transform([0, 0]), ax.transData.transform(vectors)
    arrows, taken = [Path([origin, tip]) for tip in tips], []
    for tip, (name, colour) in zip(tips, colours.items(), strict=True):
        text = ax.text(0, 0, name, ha="center", va="center", color=colour, fontsize=10, in_layout=False)
        size = np.array(text.get_window_extent().size) + 6  # with room for the head of an arrow
        boxes = [Bbox.from_extents(box) for box in _around(tip, size, np.arctan2(*(tip - origin)[::-1]), (4, 13))]
        hidden = [
            sum(arrow.intersects_bbox(box, filled=False) for arrow in arrows)
            + sum(box.overlaps(other) for other in taken)
            + (ax.bbox.count_contains(box.corners()) < 4)
            for box in boxes
        ]
        taken.append(boxes[int(np.argmin(hidden))])
        text.set_position(ax.transData.inverted().transform((taken[-1].min + taken[-1].max) / 2))


def _cosines(x: Float[np.ndarray, " 2"], others: Float[np.ndarray, "others 2"]) -> Float[np.ndarray, " others"]:
    length = np.linalg.norm(others, axis=1) * np.linalg.norm(x)
    return others @ x / np.where(length > 0, length, 1)

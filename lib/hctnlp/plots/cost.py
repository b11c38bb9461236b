"""What one training step costs as the vocabulary grows: counted, and measured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from hctnlp.plots.style import BLUE, ORANGE

STYLES = {
    "full": {"color": ORANGE, "marker": "s", "label": "full softmax"},
    "hs": {"color": BLUE, "marker": "o", "label": "hierarchical softmax"},
}


def plot_multiply_adds(sizes: Sequence[int], mean_depths: Sequence[float], dim: int) -> Axes:
    """Multiply-adds for one p(w | x), counted: V · D for the softmax (HS-1), L · D for the tree (HS-7)."""
    _, ax = plt.subplots()
    ax.loglog(sizes, [size * dim for size in sizes], linestyle="--", **STYLES["full"])
    ax.loglog(sizes, [depth * dim for depth in mean_depths], linestyle="-", **STYLES["hs"])
    ax.set(xlabel="vocabulary size V", ylabel="multiply-adds for one word")
    ax.legend()
    return ax


def plot_scaling(results: Mapping[str, Any]) -> Figure:
    """Measured time of one training step against V, for each device; left on two log scales, right against log₂ V.

    Parameters
    ----------
    results
        The content of ``bench/results/softmax_scaling.json``. Bars go from the fastest to the slowest repetition.
    """
    devices = list(dict.fromkeys(row["device"] for row in results["rows"]))
    fig, axes = plt.subplots(len(devices), 2, figsize=(9, 3.4 * len(devices)), squeeze=False)
    for device, (both, tree) in zip(devices, axes, strict=True):
        fit = results["fits"].get(device, {})
        for method, linestyle in (("full", "--"), ("hs", "-")):
            _times(both, results["rows"], device, method, linestyle)
        both.set(xscale="log", yscale="log", title=f"{device}: both", ylabel="ms per step")
        both.set_xlabel("vocabulary size V")
        both.legend()
        _times(tree, results["rows"], device, "hs", "none")
        _fitted_line(tree, results["rows"], device, fit)
        tree.set(xscale="log", title=f"{device}: the tree alone", ylabel="ms per step")
        tree.set_xscale("log", base=2)
        tree.set_xlabel("vocabulary size V (each tick doubles it)")
        tree.set_ylim(bottom=0)
        tree.legend()
    return fig


def _times(ax: Axes, rows: Sequence[Mapping[str, Any]], device: str, method: str, linestyle: str) -> None:
    chosen = sorted((r for r in rows if r["device"] == device and r["method"] == method), key=lambda r: r["vocab"])
    median = np.array([row["seconds_median"] for row in chosen])
    low = median - [row["seconds_min"] for row in chosen]
    high = [row["seconds_max"] for row in chosen] - median
    ax.errorbar(
        [row["vocab"] for row in chosen],
        1e3 * median,
        yerr=1e3 * np.array([low, high]),
        linestyle=linestyle,
        capsize=3,
        **STYLES[method],
    )


def _fitted_line(ax: Axes, rows: Sequence[Mapping[str, Any]], device: str, fit: Mapping[str, float]) -> None:
    if not {"hs_intercept", "hs_per_log2v"} <= set(fit):
        return
    sizes = np.array(sorted({r["vocab"] for r in rows if r["device"] == device and r["method"] == "hs"}))
    seconds = fit["hs_intercept"] + fit["hs_per_log2v"] * np.log2(sizes)
    ax.plot(sizes, 1e3 * seconds, ":", color="#222222", label=r"fit: $a+b\,\log_2 V$")

"""What one training step costs as the vocabulary grows: counted, and measured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from hctnlp.plots.style import BLUE, INK, ORANGE

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
    """Measured time of one training step against V, for each device: both methods on two log scales, the tree against
    log₂ V.

    Parameters
    ----------
    results
        The content of ``bench/results/softmax_scaling.json``. Points are medians; on the left, bars go from the fastest
        to the slowest repetition.
    """
    devices = list(dict.fromkeys(row["device"] for row in results["rows"]))
    fig, axes = plt.subplots(len(devices), 2, figsize=(9, 3.4 * len(devices)), squeeze=False)
    for device, (both, tree) in zip(devices, axes, strict=True):
        full, hs = _rows(results, device, "full"), _rows(results, device, "hs")
        _draw_times(both, full, "--", "full")
        _draw_times(both, hs, "-", "hs")
        both.set(xscale="log", yscale="log", title=f"{device}: both", ylabel="ms per step")
        tree.plot(
            [row["vocab"] for row in hs], [1e3 * row["seconds_median"] for row in hs], linestyle="", **STYLES["hs"]
        )
        _draw_fit(tree, hs, results["fits"].get(device, {}))
        tree.set_xscale("log", base=2)
        tree.set(title=f"{device}: the tree alone", ylabel="ms per step")
        tree.set_ylim(bottom=0)
        for ax in (both, tree):
            ax.set_xlabel("vocabulary size V")
            ax.legend()
    return fig


def _rows(results: Mapping[str, Any], device: str, method: str) -> list[Mapping[str, Any]]:
    chosen = [row for row in results["rows"] if (row["device"], row["method"]) == (device, method)]
    return sorted(chosen, key=lambda row: row["vocab"])


def _draw_times(ax: Axes, rows: Sequence[Mapping[str, Any]], linestyle: str, method: str) -> None:
    median = np.array([row["seconds_median"] for row in rows])
    low = median - [row["seconds_min"] for row in rows]
    high = [row["seconds_max"] for row in rows] - median
    bars = 1e3 * np.array([low, high])
    sizes = [row["vocab"] for row in rows]
    ax.errorbar(sizes, 1e3 * median, yerr=bars, linestyle=linestyle, elinewidth=1, capsize=3, **STYLES[method])


def _draw_fit(ax: Axes, rows: Sequence[Mapping[str, Any]], fit: Mapping[str, float]) -> None:
    if not {"hs_intercept", "hs_per_log2v"} <= set(fit):
        return
    sizes = np.array([row["vocab"] for row in rows])
    seconds = fit["hs_intercept"] + fit["hs_per_log2v"] * np.log2(sizes)
    ax.plot(sizes, 1e3 * seconds, ":", color=INK, label=r"fit: $a+b\,\log_2 V$")

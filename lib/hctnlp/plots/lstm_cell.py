"""The LSTM cell as a wiring diagram: which numbers meet where, and how large they are."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import matplotlib.pyplot as plt
import torch
from matplotlib import patheffects
from matplotlib.axes import Axes

from hctnlp.language import say
from hctnlp.numerics import sigmoid
from hctnlp.plots.alt import describe
from hctnlp.plots.style import BLUE, INK, PAPER
from hctnlp.plots.wiring import HALF, PALE, RADIUS, draw_kept, draw_layer, draw_line, draw_point

PARTS = ("f", "i", "g", "C", "o", "h")
STATE, PRODUCT, OUTPUT, LAYERS, BUS = 4.3, 3.05, 2.35, 1.55, 0.65  # heights
AT = {"f": 2.0, "i": 3.6, "g": 5.2, "o": 6.8, "h": 8.2}  # from left to right
NAMES = {"f": r"$f_t$", "i": r"$i_t$", "g": r"$\tilde{C}_t$", "o": r"$o_t$"}


def cell_values(
    a_f: int | float, a_i: int | float, a_C: int | float, a_o: int | float, C_before: int | float
) -> dict[str, float]:
    """Every number of one step of one unit, (LSTM-1) to (LSTM-6), from what its layers add up to."""
    f, i, o = sigmoid(torch.tensor([a_f, a_i, a_o], dtype=torch.float64)).tolist()
    g, before = torch.tanh(torch.tensor(a_C, dtype=torch.float64)).item(), float(C_before)
    kept, written = f * before, i * g
    C = kept + written
    tanh_C = torch.tanh(torch.tensor(C, dtype=torch.float64)).item()
    gates = {"f": f, "i": i, "g": g, "o": o}
    return {"C_before": before, **gates, "kept": kept, "written": written, "C": C, "tanh_C": tanh_C, "h": o * tanh_C}


def draw_lstm_cell(
    values: Mapping[str, int | float] | None = None, lit: Collection[str] | None = None, ax: Axes | None = None
) -> Axes:
    """One step of an LSTM, from (h_{t-1}, C_{t-1}) on the left to (h_t, C_t) on the right.

    Boxes are layers, circles work number by number, lines carry vectors. Boxes have the ``gid`` ``layer:f``, circles
    ``point:f`` (the product with C_{t-1}), ``point:i``, ``point:C`` (the sum), ``point:tanh``, ``point:o``; the numbers
    ``value:f`` and so on.

    Parameters
    ----------
    values
        Numbers to write beside the lines: any of ``x``, ``h_before``, ``C_before``, ``f``, ``i``, ``g``, ``kept``
        (f C_{t-1}), ``written`` (i C̃_t), ``C``, ``o``, ``tanh_C``, ``h``.
    lit
        The parts to show in colour, of ``f i g C o h``; all if None.

    Raises
    ------
    ValueError
        If a part or a value has an unknown name.
    """
    lit = PARTS if lit is None else lit
    _require_known(lit, PARTS, "part")
    _require_known(values or (), PLACES, "value")
    ax = ax or plt.subplots(figsize=(7.6, 3.9))[1]
    _draw_input(ax)
    for gate in ("f", "i", "g", "o"):
        _draw_gate(ax, gate, gate in lit)
    _draw_ways(ax, lit)
    _draw_state(ax, "C" in lit)
    _draw_points(ax, lit)
    for name, value in (values or {}).items():
        x, y, side = PLACES[name]
        ax.text(x, y, f"{value:.2f}", ha=side, va="center", fontsize=10, color=INK, gid=f"value:{name}")
    ax.set(xlim=(-0.75, 10.75), ylim=(-0.35, 5.4))
    ax.set_aspect("equal")
    ax.set_axis_off()
    _describe_cell(ax, values or {}, lit)
    return ax


def _describe_cell(ax: Axes, values: Mapping[str, int | float], lit: Collection[str]) -> None:
    """What is kept, what is written, what is shown, as far as there are numbers; else what is in colour."""
    zh, en = [], []
    if {"f", "C_before"} <= values.keys():
        kept = f"{values['f']:.2f}", f"{values['C_before']:.2f}", f"{values['f'] * values['C_before']:.2f}"
        zh.append("保留 {1} 的 {0} = {2}".format(*kept))
        en.append("keeps {} of {} = {}".format(*kept))
    if {"i", "g"} <= values.keys():
        written = f"{values['i']:.2f}", f"{values['g']:.2f}", f"{values['i'] * values['g']:.2f}"
        zh.append("写入 {1} 的 {0} = {2}".format(*written))
        en.append("writes {} of {} = {}".format(*written))
    if "C" in values:
        zh.append(f"于是 C_t = {values['C']:.2f}")
        en.append(f"so C_t = {values['C']:.2f}")
    if {"o", "tanh_C", "h"} <= values.keys():
        shown = f"{values['o']:.2f}", f"{values['tanh_C']:.2f}", f"{values['h']:.2f}"
        zh.append("输出 tanh C_t = {1} 的 {0}，h_t = {2}".format(*shown))
        en.append("shows {} of tanh C_t = {}, so h_t = {}".format(*shown))
    parts = ", ".join(lit)
    describe(
        ax,
        "LSTM 单元的一步：上方一条直线从 C_{t-1} 到 C_t，遗忘门 f 乘上去，输入门 i 与候选值 g 的积加上去，输出门 o "
        "决定 h_t。"
        f"彩色部分：{parts}。{'，'.join(zh)}",
        "One step of an LSTM cell: a straight line leads from C_{t-1} to C_t; the forget gate f multiplies it, the "
        "product "
        f"of input gate i and candidate g is added, the output gate o decides on h_t. In colour: {parts}. "
        f"{', '.join(en)}",
    )


PLACES = {
    "x": (1.25, -0.1, "left"),
    "h_before": (-0.65, 0.2, "left"),
    "C_before": (-0.65, 3.85, "left"),
    "f": (2.1, 2.6, "left"),
    "i": (3.7, 2.6, "left"),
    "g": (5.3, 2.35, "left"),
    "kept": (3.6, 4.6, "center"),
    "written": (5.3, 3.68, "left"),
    "C": (6.5, 4.6, "center"),
    "o": (7.35, 2.6, "center"),
    "tanh_C": (8.3, 2.88, "left"),
    "h": (9.75, 1.95, "left"),
}


def _require_known(names: Collection[str], known: Collection[str], what: str) -> None:
    for name in names:
        if name not in known:
            raise ValueError(f"there is no {what} {name!r}; it is one of {', '.join(known)}")


def _draw_input(ax: Axes) -> None:
    """h_{t-1} and x_t run together into one vector, which every layer reads."""
    ax.plot([0, AT["o"]], [BUS, BUS], color=INK, linestyle="-", linewidth=1.6)
    ax.plot([1.1, 1.1, 1.25], [-0.3, BUS - 0.15, BUS], color=INK, linestyle="-", linewidth=1.6)
    ax.text(-0.1, BUS, r"$h_{t-1}$", ha="right", va="center", fontsize=12)
    ax.text(1.0, -0.1, r"$x_t$", ha="right", va="center", fontsize=12)


def _draw_gate(ax: Axes, gate: str, on: bool) -> None:
    x, sign = AT[gate], "tanh" if gate == "g" else r"$\sigma$"
    draw_line(ax, [(x, BUS), (x, LAYERS - HALF)], on)
    draw_layer(ax, gate, (x, LAYERS), sign, on)
    beside, side = (x + 0.1, "left") if gate != "o" else (x - 0.1, "right")
    ax.text(beside, LAYERS + 0.46, NAMES[gate], ha=side, va="center", fontsize=12, color=INK if on else PALE)


def _draw_ways(ax: Axes, lit: Collection[str]) -> None:
    """From the layers to the circles, and on to h_t."""
    top, gap = LAYERS + HALF, RADIUS
    draw_line(ax, [(AT["f"], top), (AT["f"], STATE - gap)], "f" in lit)
    draw_line(ax, [(AT["i"], top), (AT["i"], PRODUCT), (AT["g"] - gap, PRODUCT)], "i" in lit)
    draw_line(ax, [(AT["g"], top), (AT["g"], PRODUCT - gap)], "g" in lit)
    draw_line(ax, [(AT["g"], PRODUCT + gap), (AT["g"], STATE - gap)], "C" in lit)
    draw_line(ax, [(AT["o"], top), (AT["o"], OUTPUT), (AT["h"] - gap, OUTPUT)], "o" in lit)
    on = "h" in lit
    draw_line(ax, [(AT["h"], STATE), (AT["h"], 3.75)], on)
    draw_line(ax, [(AT["h"], 3.2), (AT["h"], OUTPUT + gap)], on)
    draw_line(ax, [(AT["h"] + gap, OUTPUT), (10.1, OUTPUT)], on)
    draw_line(ax, [(9.3, OUTPUT), (9.3, 5.1)], on)
    ax.text(10.2, OUTPUT, r"$h_t$", ha="left", va="center", fontsize=12, color=INK if on else PALE)
    ax.text(9.2, 5.15, r"$h_t$", ha="right", va="center", fontsize=12, color=INK if on else PALE)


def _draw_state(ax: Axes, on: bool) -> None:
    """The straight line from C_{t-1} to C_t; it passes over h_t on its way up, they do not touch."""
    bridge = [patheffects.Stroke(linewidth=8, foreground=PAPER), patheffects.Normal()]
    look = {"color": BLUE if on else PALE, "linewidth": 3.2, "path_effects": bridge}
    ax.plot([9.05, 9.55], [STATE, STATE], linestyle="-", zorder=2.5, **look)
    draw_kept(ax, 10.15, STATE, on)
    ax.text(-0.1, STATE, r"$C_{t-1}$", ha="right", va="center", fontsize=12)
    ax.text(10.2, STATE, r"$C_t$", ha="left", va="center", fontsize=12, color=INK if on else PALE)


def _draw_points(ax: Axes, lit: Collection[str]) -> None:
    centres = {
        "f": (AT["f"], STATE, r"$\times$", "f" in lit or "C" in lit),
        "i": (AT["g"], PRODUCT, r"$\times$", bool({"i", "g", "C"} & set(lit))),
        "C": (AT["g"], STATE, "+", "C" in lit),
        "tanh": (AT["h"], 3.47, "tanh", "h" in lit),
        "o": (AT["h"], OUTPUT, r"$\times$", "o" in lit or "h" in lit),
    }
    for name, (x, y, sign, on) in centres.items():
        draw_point(ax, name, (x, y), sign, on)


def draw_cell_symbols() -> Axes:
    """The five signs of the diagram, side by side."""
    _, ax = plt.subplots(figsize=(7.6, 1.3))
    draw_layer(ax, "layer", (1, 1), r"$\sigma$")
    draw_point(ax, "pointwise", (3, 1), r"$\times$")
    draw_line(ax, [(4.5, 1), (5.5, 1)], on=True)
    draw_line(ax, [(6.5, 1), (7.5, 1)], on=True)
    draw_line(ax, [(6.65, 0.6), (6.65, 0.85), (6.8, 1)], on=True, arrow=False)
    draw_line(ax, [(8.5, 1), (9.5, 1)], on=True)
    draw_line(ax, [(8.9, 1), (8.9, 1.6)], on=True)
    names = {
        "layer": say("一层网络", "layer"),
        "pointwise": say("逐元素运算", "pointwise"),
        "vector": say("传递向量", "vector"),
        "concat": say("拼接", "concat"),
        "copy": say("复制", "copy"),
    }
    for x, (symbol, name) in zip((1, 3, 5, 7, 9), names.items(), strict=True):
        ax.text(x, 0.15, name, ha="center", va="center", gid=f"symbol:{symbol}")
    ax.set(xlim=(0.2, 9.9), ylim=(-0.1, 1.7))
    ax.set_aspect("equal")
    ax.set_axis_off()
    describe(
        ax,
        "图中的五种记号：方框是一层网络，圆圈是逐元素运算，箭头传递向量，两线汇合是拼接，一线分开是复制。",
        "The five signs of the diagram: a box is a layer, a circle works number by number, an arrow carries a vector, "
        "lines "
        "that join are concatenated, a line that forks is copied.",
    )
    return ax

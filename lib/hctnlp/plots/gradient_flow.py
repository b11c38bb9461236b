"""How a gradient grows or shrinks on its way back, step by step or layer by layer, and how it is clipped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import matplotlib.pyplot as plt
import numpy as np
import torch
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.legend_handler import HandlerTuple
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, Rectangle
from torch import Tensor

from hctnlp.language import say
from hctnlp.plots.alt import describe
from hctnlp.plots.style import BLUE, GREEN, GREY, INK, ORANGE, looks
from hctnlp.recurrent.cell import Weights
from hctnlp.recurrent.probes import gradient_norms, growth_rate, jacobians, norm_bound, spectral_radius
from hctnlp.recurrent.rnn import RNNCell


def plot_gradient_norms(
    norms: Mapping[str, Float[np.ndarray, " times"]],
    bounds: Mapping[str, Float[np.ndarray, " times"]] | None = None,
    floor: float = 1e-16,
    of: str = "h",
    xlabel: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """‖∂h_T/∂h_t‖ against T - t on a log scale (GRAD-2); as thin lines of the same dash the bounds that go with them
    (GRAD-4).

    Parameters
    ----------
    norms, bounds
        By name; the first number of each belongs to T - t = 0.
    floor
        Below this a line ends: a gradient that small is lost in the rounding of float64 as soon as it is added to 1.
    of
        The letter of the state.
    xlabel
        What is counted; steps back if not given.

    Raises
    ------
    ValueError
        If there are more names than looks.
    """
    if ax is None:
        _, ax = plt.subplots()
    for (name, values), look in zip(norms.items(), looks(len(norms)), strict=True):
        line = {"color": look.color, "linestyle": look.dash}
        ax.plot(_visible(values, floor), label=name, **line)
        if bounds and name in bounds:
            bound = say(f"{name}：上界", f"{name}: bound")
            ax.plot(_visible(bounds[name], floor), linewidth=0.8, label=bound, **line)
    ax.axhline(1, color=GREY, linewidth=0.8, linestyle="-")
    ax.set_yscale("log")
    ax.set_xlabel(say("回退步数 $T-t$", "steps back, $T-t$") if xlabel is None else xlabel)
    ax.set_ylabel(rf"$\Vert\partial {of}_T/\partial {of}_t\Vert$")
    ax.legend()
    _describe_norms(ax, norms)
    return ax


def _describe_norms(ax: Axes, norms: Mapping[str, Float[np.ndarray, " times"]]) -> None:
    """Where each of the curves begins and ends."""
    zh = "；".join(f"{name}：{len(v) - 1} 步后从 {v[0]:.2g} 变为 {v[-1]:.2g}" for name, v in norms.items())
    en = "; ".join(f"{name}: from {v[0]:.2g} to {v[-1]:.2g} after {len(v) - 1} steps" for name, v in norms.items())
    describe(ax, f"对数坐标下的范数。{zh}。", f"Norms on a log scale. {en}.")


def _visible(values: Float[np.ndarray, " times"], floor: float) -> Float[np.ndarray, " times"]:
    values = np.asarray(values, dtype=float)
    return np.where(values >= floor, values, np.nan)


def draw_spectrum(W_h: Float[Tensor, "hidden hidden"], ax: Axes | None = None) -> Axes:
    """The eigenvalues in the complex plane, the unit circle, and a circle of radius σ_max that holds them all."""
    if ax is None:
        _, ax = plt.subplots(figsize=(3.4, 3.4))
    values = torch.linalg.eigvals(W_h).numpy()
    largest = float(torch.linalg.matrix_norm(W_h, ord=2))
    ax.add_patch(Circle((0, 0), 1, fill=False, color=INK, linewidth=1))
    ax.add_patch(Circle((0, 0), largest, fill=False, color=ORANGE, linewidth=1.5, linestyle="--"))
    ax.plot(values.real, values.imag, "o", color=BLUE, markersize=3)
    reach = 1.1 * max(1.0, largest)
    ax.set(xlim=(-reach, reach), ylim=(-reach, reach), aspect="equal")
    ax.set(xlabel=say("实部", "real part"), ylabel=say("虚部", "imaginary part"))
    ax.set_title(rf"$\rho={float(np.abs(values).max()):.2f}$, $\Vert W_h\Vert={largest:.2f}$")
    return ax


def draw_ellipses(matrices: Mapping[str, Float[np.ndarray, "2 2"]]) -> Figure:
    """What a matrix makes of the unit circle: an ellipse whose half-axes are as long as its singular values.

    The arrow is the longest half-axis, ‖W‖; a green line is an eigendirection, of which a defective matrix has one and
    a rotation none that is real.
    """
    fig, axes = plt.subplots(
        1, len(matrices), figsize=(4.2 * len(matrices), 2.5), squeeze=False, sharex=True, sharey=True
    )
    sizes = np.array([np.linalg.norm(W, axis=1) for W in matrices.values()])  # how far an ellipse goes, and how high
    reach, height = 1.25 * np.maximum(1, sizes.max(axis=0))
    angle = np.linspace(0, 2 * np.pi, 200)
    circle = np.stack([np.cos(angle), np.sin(angle)])
    told = []
    for ax, (name, W) in zip(axes[0], matrices.items(), strict=True):
        left, lengths, _ = np.linalg.svd(W)
        values, directions = np.linalg.eig(W)
        for direction in directions.T[np.abs(values.imag) < 1e-9].real:
            line = np.outer(direction, [-reach, reach])
            ax.plot(*line, color=GREEN, linestyle="-.", linewidth=1.5, gid=f"eigen:{name}")
        ax.plot(*circle, color=GREY, linestyle="-", linewidth=1.2)
        ax.plot(*(W @ circle), color=ORANGE, linestyle="-", linewidth=2, gid=f"ellipse:{name}")
        tip = left[:, 0] * lengths[0] * (np.sign(left[0, 0]) or 1)
        ax.annotate("", tip, (0, 0), arrowprops={"arrowstyle": "-|>", "color": INK, "shrinkA": 0, "shrinkB": 0})
        beside = {"textcoords": "offset points", "ha": "center", "va": "bottom"}
        ax.annotate(r"$\Vert W\Vert$", tip, (12, 3), **beside)
        if (np.abs(values.imag) < 1e-9).any():
            ax.annotate(say("特征方向", "eigendirection"), (-0.72 * reach, 0), (0, 3), color=GREEN, **beside)
        radius = float(np.abs(values).max())
        ax.set(xlim=(-reach, reach), ylim=(-height, height), aspect="equal")
        ax.set_title(rf"{name}: $\Vert W\Vert={lengths[0]:.2f}$, $\rho(W)={radius:.2f}$")
        told.append((name, lengths[0], lengths[1], radius))
    zh = "；".join(f"{name}的半轴长 {a:.2f} 和 {b:.2f}，谱半径 {r:.2f}" for name, a, b, r in told)
    en = "; ".join(f"{name}: half-axes {a:.2f} and {b:.2f}, spectral radius {r:.2f}" for name, a, b, r in told)
    describe(fig, f"单位圆和它在矩阵下的像，一个椭圆。{zh}。", f"The unit circle and the ellipse made of it. {en}.")
    return fig


def plot_trained_growth(
    growth: Mapping[str, Float[np.ndarray, "seeds 2"]], errors: Mapping[str, Float[np.ndarray, " seeds"]], mean: float
) -> Axes:
    """The error at the end against the growth rate (GRAD-3), before training and after: a light mark and a full one.

    Parameters
    ----------
    growth
        By the name of the net, for each seed the growth rate before and after training.
    errors
        By the same names, the error of each seed at the end.
    mean
        The error of guessing the mean.

    Raises
    ------
    ValueError
        If there are more nets than looks.
    """
    _, ax = plt.subplots(figsize=(7, 4))
    for (name, rates), look in zip(growth.items(), looks(len(growth)), strict=True):
        for (start, end), error in zip(rates, errors[name], strict=True):
            ax.plot([start, end], [error, error], color=look.color, linestyle="-", linewidth=0.7, alpha=0.5)
        marks = {"color": look.color, "marker": look.marker, "linestyle": "none"}
        ax.plot(rates[:, 0], errors[name], alpha=0.25, markersize=5, **marks)
        ax.plot(rates[:, 1], errors[name], markersize=7, markeredgecolor=INK, label=name, **marks)
    ax.axhline(mean, color=INK, linewidth=1, linestyle=":")
    ax.axvline(0, color=GREY, linewidth=1, linestyle="-")
    ax.set(yscale="log", ylabel=say("最后的均方误差（对数轴）", "mean squared error at the end (log scale)"))
    ax.set_xlabel(
        say("每步增长率：训练前（浅）→ 训练后（深）", "growth rate: before training (light), after it (full)")
    )
    ax.legend(fontsize=9, loc="lower left")
    told = "; ".join(
        f"{name} {rates[:, 0].mean():+.2f} → {rates[:, 1].mean():+.2f} ({np.mean(errors[name]):.3f})"
        for name, rates in growth.items()
    )
    describe(
        ax,
        f"训练前后的每步增长率（括号里是最后的误差），各个种子的平均：{told}。",
        f"Growth rate before and after training (in brackets the error at the end), means over the seeds: {told}.",
    )
    return ax


def flow(
    weights: Weights, x: Float[Tensor, "time input"], scale: float
) -> tuple[Weights, dict[str, Float[np.ndarray, " times"]], dict[str, Float[np.ndarray, " times"]]]:
    """With W_h times ``scale``: the weights, ‖∂h_T/∂h_t‖ of a tanh RNN over x, and the bound (GRAD-4)."""
    scaled = weights._replace(W_h=scale * weights.W_h)
    norms = gradient_norms(jacobians(RNNCell("tanh"), x, scaled)).numpy()
    bound = np.array([norm_bound(scaled.W_h, steps) for steps in range(len(x) + 1)])
    name = say("梯度", "gradient")
    return scaled, {name: norms}, {name: bound}


def draw_scale(weights: Weights, x: Float[Tensor, "time input"], scale: float, left: Axes, right: Axes) -> None:
    """Spectrum and gradients for one scale of W_h, side by side or one above the other."""
    scaled, norms, bounds = flow(weights, x, scale)
    draw_spectrum(scaled.W_h, left)
    lowest, highest = 1e-17, 1e17
    plot_gradient_norms(norms, bounds, floor=0.0, ax=right)  # what is smaller leaves through the lower edge
    right.set(ylim=(lowest, highest))
    right.legend(loc="upper right")
    (norm,) = norms.values()
    rate = growth_rate(torch.tensor(norm))
    signed = f"{rate:+.2f}".replace("-", "−")
    right.set_title(say(f"缩放 {scale:g}：增长率 {signed}", f"scale {scale:g}: growth rate {signed}"))
    radius, largest = spectral_radius(scaled.W_h), float(torch.linalg.matrix_norm(scaled.W_h, ord=2))
    below = say("，已在画面下边之外", ", below the picture's lower edge") if norm[-1] < lowest else ""
    describe(
        right,
        f"缩放 {scale:.2f}：谱半径 {radius:.2f}，最大奇异值 {largest:.2f}，梯度在 {len(x)} 步之后是 "
        f"{norm[-1]:.1e}{below}，每步增长率 {rate:+.2f}。",
        f"scale {scale:.2f}: spectral radius {radius:.2f}, largest singular value {largest:.2f}, gradient after "
        f"{len(x)} "
        f"steps {norm[-1]:.1e}{below}, growth rate {rate:+.2f} a step.",
    )


def plot_scales(weights: Weights, x: Float[Tensor, "time input"], scales: Sequence[float]) -> Figure:
    """For each scale a column: the spectrum of scale · W_h, and the gradients of a tanh RNN that walks over x."""
    fig, axes = plt.subplots(2, len(scales), figsize=(3.1 * len(scales), 5.6), squeeze=False)
    for scale, column in zip(scales, axes.T, strict=True):
        draw_scale(weights, x, scale, *column)
    for ax in axes[:, 1:].flat:
        ax.set_ylabel("")
    for ax in axes[1, 1:]:
        ax.tick_params(labelleft=False)
        ax.get_legend().remove()
    return fig


def draw_clipping(gradient: Float[np.ndarray, " 2"], limit: float) -> Axes:
    """A gradient of two numbers, clipped by norm to the circle (GRAD-5) and by value to the square (GRAD-6)."""
    _, ax = plt.subplots(figsize=(7, 3.5))
    by_norm = gradient * min(1.0, limit / float(np.linalg.norm(gradient)))
    by_value = np.clip(gradient, -limit, limit)
    ax.add_patch(Circle((0, 0), limit, fill=False, color=BLUE, linewidth=1))
    ax.add_patch(Rectangle((-limit, -limit), 2 * limit, 2 * limit, fill=False, color=ORANGE, linewidth=1, ls="--"))
    for name, end, color, width in [
        (say("梯度", "gradient"), gradient, GREY, 1.5),
        (say("按范数裁剪", "clipped by norm"), by_norm, BLUE, 3.0),
        (say("按值裁剪", "clipped by value"), by_value, ORANGE, 2.0),
    ]:
        style = {"arrowstyle": "-|>", "color": color, "linewidth": width, "mutation_scale": 14, "shrinkA": 0}
        ax.annotate("", end, (0, 0), arrowprops=style | {"shrinkB": 0})
        ax.plot([], [], color=color, linewidth=width, linestyle="-", label=f"{name} ({end[0]:.2f}, {end[1]:.2f})")
    ax.plot(0, 0, "o", color=INK, markersize=3)
    right, top = (max(1.4 * limit, 1.1 * float(number)) for number in gradient)
    ax.set(xlim=(-1.3 * limit, right), ylim=(-1.3 * limit, top), aspect="equal", xlabel="$g_1$", ylabel="$g_2$")
    ax.legend(loc="lower right")
    texts = [f"({end[0]:.2f}, {end[1]:.2f})" for end in (gradient, by_norm, by_value)]
    describe(
        ax,
        f"梯度 {texts[0]}：按范数裁剪到圆上得 {texts[1]}，方向不变；按值裁剪到方框内得 {texts[2]}，方向可能改变。",
        f"The gradient {texts[0]}: clipped by norm to the circle it is {texts[1]} and keeps its direction; clipped by "
        f"value to the square it is {texts[2]} and may turn.",
    )
    return ax


def plot_memory_gradient(
    measured: Mapping[str, Float[np.ndarray, " times"]],
    direct: Mapping[str, Float[np.ndarray, " times"]] | None = None,
    floor: float = 1e-12,
    ax: Axes | None = None,
) -> Axes:
    """‖∂s_T/∂s_t‖ against T - t, on a log scale; the first number of each is for t = T.

    Parameters
    ----------
    measured
        For each net its norms, drawn as marks.
    direct
        For some of them the product of the forget gates (LSTM-8), drawn as a line of the same colour.
    floor
        Norms below are left out: they are rounding.

    Raises
    ------
    ValueError
        If there are more nets than looks.
    """
    ax = ax or plt.subplots(figsize=(7, 3.6))[1]
    thin: list[Line2D] = []
    for number, ((name, norms), look) in enumerate(zip(measured.items(), looks(len(measured)), strict=True)):
        every = max(1, len(norms) // 20)
        # hollow, and not at the same steps: two nets of like gradients are both seen
        hollow = {"markerfacecolor": "none", "markeredgewidth": 1.4, "markevery": (number % every, every)}
        ax.semilogy(
            _visible(norms, floor),
            color=look.color,
            linestyle="",
            marker=look.marker,
            markersize=6,
            label=name,
            **hollow,
        )
        if direct and name in direct:
            thin += ax.semilogy(_visible(direct[name], floor), color=look.color, linestyle="-", linewidth=1)
    ax.set(xlabel=say("回退步数 $T-t$", "steps back, $T-t$"), ylim=(floor, None))
    ax.set_ylabel(say("梯度的范数（对数轴）", "norm of the gradient (log scale)"))
    handles, names = ax.get_legend_handles_labels()
    if thin:  # one entry, in the colours of its nets
        handles, names = [*handles, tuple(thin)], [*names, say("遗忘门的乘积", "product of the forget gates")]
    ax.legend(
        handles, names, loc="lower left", fontsize=9, handlelength=2.6, handler_map={tuple: HandlerTuple(None, pad=0)}
    )
    _describe_norms(ax, measured)
    return ax


def plot_memory(
    norms: Mapping[str, Float[np.ndarray, " times"]], kept: Mapping[str, Float[np.ndarray, " times"]]
) -> Axes:
    """‖∂h_T/∂h_{T-n}‖ against n (GRU-8), and for some of them, as thin grey lines, the way past the gates alone: the
    norm of Π diag(1 - z).

    Raises
    ------
    ValueError
        If there are more names than looks.
    """
    _, ax = plt.subplots()
    for (name, values), look in zip(norms.items(), looks(len(norms)), strict=True):
        ax.semilogy(np.arange(len(values)), values, color=look.color, linestyle=look.dash, label=name)
    alone = say(r"只有 $\prod(1-z)$", r"$\prod(1-z)$ alone")
    for number, (name, values) in enumerate(kept.items()):
        ax.semilogy(
            np.arange(len(values)), values, color=GREY, linewidth=1, linestyle="-", gid=f"kept:{name}",
            label=alone if number == 0 else None,
        )  # fmt: skip
    ax.set_xlabel(say("回退步数 $n$", "steps back $n$"))
    ax.set_ylabel(
        say(r"$\|\partial h_T/\partial h_{T-n}\|$（对数轴）", r"$\|\partial h_T/\partial h_{T-n}\|$ (log scale)")
    )
    ax.legend()
    _describe_norms(ax, norms)
    return ax

"""The curves of σ, tanh and ReLU: what a decision costs, and the slope that every layer puts before the gradient."""

from __future__ import annotations

import matplotlib.pyplot as plt
import numpy as np
import torch
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from hctnlp.language import say
from hctnlp.numerics import log_sigmoid, sigmoid
from hctnlp.plots.alt import describe
from hctnlp.plots.style import INK
from hctnlp.recurrent.probes import SLOPES


def plot_logistic_unit() -> Figure:
    """σ(z) beside 1 - σ(z) (HS-4), and the loss of each answer, -log σ(z) and -log(1 - σ(z)) (HS-5)."""
    z = torch.linspace(-6, 6, 241, dtype=torch.float64)
    fig, (probability, loss) = plt.subplots(1, 2, figsize=(8, 3))
    probability.plot(z, sigmoid(z), label=r"$\sigma(z)$")
    probability.plot(z, sigmoid(-z), label=r"$1-\sigma(z)$")
    probability.set(ylabel=say("概率", "probability"), title=say("一次判断", "one decision"))
    loss.plot(z, -log_sigmoid(z), label=r"$y=1$:  $-\log\,\sigma(z)$")
    loss.plot(z, -log_sigmoid(-z), label=r"$y=0$:  $-\log(1-\sigma(z))$")
    loss.set(ylabel=say("损失（nat）", "loss (nats)"), title=say("答错的代价", "the price of a wrong answer"))
    for ax in (probability, loss):
        ax.set_xlabel(r"$z=\omega^\top x+b$")
        ax.legend()
    describe(
        fig,
        "左图：σ(z) 从 0 升到 1，1-σ(z) 从 1 降到 0，在 z = 0 处相交于 0.5。右图：答案与 z 的符号相反时，损失近似随 "
        "|z| 直线增加；"
        "相符时趋于 0。",
        "Left: σ(z) rises from 0 to 1 and 1-σ(z) falls from 1 to 0; they cross at 0.5 where z = 0. Right: where the "
        "sign of "
        "z is wrong the loss grows almost in proportion to |z|, where it is right it goes to 0.",
    )
    return fig


def plot_slopes(limit: float = 6.0) -> Axes:
    """σ′ = σ(1 - σ), tanh′ = 1 - tanh² and ReLU′ = [z > 0] against z, and the greatest slope of σ (GRAD-1)."""
    _, ax = plt.subplots()
    z = np.linspace(-limit, limit, 601)
    logistic = 1 / (1 + np.exp(-z))
    ax.plot(z, logistic * (1 - logistic), label=r"$\sigma'$")
    ax.plot(z, 1 - np.tanh(z) ** 2, label=r"$\tanh'$")
    ax.plot(z, (z > 0).astype(float), label=r"ReLU$'$")
    ax.axhline(SLOPES["sigmoid"], color=INK, linewidth=0.8, linestyle=":")
    ax.annotate("¼", (-limit, SLOPES["sigmoid"]), xytext=(0, 3), textcoords="offset points", color=INK)
    ax.set(xlabel="$z$", ylabel=say("导数", "slope"), ylim=(0, 1.08))
    ax.legend(loc="upper left")
    describe(
        ax,
        "三个激活函数的导数：σ′ 最大只有 ¼，tanh′ 在 z = 0 处为 1，两者向两边都趋于 0；ReLU′ 在 z > 0 时恒为 1，否则为 "
        "0。",
        "The slopes of three activations: σ′ is ¼ at most, tanh′ is 1 at z = 0, and both go to 0 on either side; ReLU′ "
        "is 1 "
        "wherever z > 0 and 0 elsewhere.",
    )
    return ax

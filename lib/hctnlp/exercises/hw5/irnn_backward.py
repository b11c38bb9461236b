"""``irnn_backward(d_last, hidden, W_h)``: how a gradient goes back through a recurrent net with ReLU."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.hw5 import irnn_forward
from hctnlp.exercises.shared.library import arrays, tensors


def irnn_backward(d_last, hidden, W_h):
    """∂L/∂h_0, …, ∂L/∂h_T，(T+1, B, H)。 The gradients with respect to all states."""
    d = [d_last]
    for h in hidden[::-1]:  # h_T, …, h_1
        delta = d[0] * (h > 0)
        d.insert(0, delta @ W_h)
    return np.stack(d)


def reference(d_last, hidden, W_h):
    """Step after step back by the library's RNN with ReLU."""
    from hctnlp.recurrent import Weights
    from hctnlp.recurrent.rnn import RNNCell, Saved

    cell, (d, hidden, W_h) = RNNCell("relu"), tensors(d_last, hidden, W_h)
    found, weights = [d], Weights(W_h, W_h, None)  # W_x has no part in it
    for h in hidden.flip(0):
        _, _, (d,) = cell.descend((d,), cell.slopes(Saved(h)), weights)
        found.append(d)
    return np.stack(arrays(*found[::-1]))


def cases(rng):
    """Nets that have walked, with weights that training has moved; then a single step with a batch of one."""
    return [
        *(Case(_walked(rng, steps, batch)) for steps, batch in ((5, 3), (4, 2), (6, 5))),
        Case(_walked(rng, 1, 1), "one"),
    ]


def _walked(rng, steps, batch):
    """At every step some units are off and some on, for each sample; with one step and one sample too."""
    while True:
        net = irnn_forward.untrained_or_moved(rng, steps, batch, noise=0.4)
        hidden = irnn_forward.irnn_forward(*net)
        on = (hidden > 0).mean(axis=2)
        if np.all((0 < on) & (on < 1)):
            return rng.normal(size=hidden[0].shape), hidden, net[3]


def row_by_row(d_last, hidden, W_h):
    d = np.zeros((len(hidden) + 1, *d_last.shape), dtype=np.float32)
    d[-1] = d_last
    for n in range(d_last.shape[0]):
        for t in range(len(hidden) - 1, -1, -1):
            jacobian = np.diag(np.sign(hidden[t, n])) @ W_h  # ∂h_{t+1}/∂h_t
            d[t, n] = jacobian.T @ d[t + 1, n]
    return d


def off_units_set_to_zero(d_last, hidden, W_h):
    gradients, d = [d_last.tolist()], d_last
    for t in reversed(range(hidden.shape[0])):
        d = d.copy()
        d[hidden[t] == 0] = 0
        d = np.einsum("bi,ij->bj", d, W_h)
        gradients.append(d.tolist())
    return gradients[::-1]


def step_by_step(d_last, hidden, W_h):
    T = len(hidden)
    d = np.zeros((T + 1, *d_last.shape))
    d[T] = d_last
    for t in range(T, 0, -1):
        d[t - 1] = (d[t] * (hidden[t - 1] > 0)) @ W_h
    return d


EXERCISE = Exercise(
    answer=irnn_backward,
    points=2.0,
    section=Text("5.3　恒等初始化（IRNN）", "5.3 Initialising with the identity (IRNN)"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.9, Text("几步，一批样本", "several steps, a batch")),
        Group("one", 0.1, Text("T = 1，一批只有一个样本", "T = 1, a batch of one")),
    ),
    compare=close(),
    slips={
        "slope_forgotten": Slip(
            {" * (h > 0)": ""},
            "忘了乘 ReLU 的导数：关着的单元（h = 0）不传梯度。",
            "The slope of ReLU is forgotten: a unit that is off (h = 0) hands no gradient back.",
        ),
        "slope_of_tanh": Slip(
            {"(h > 0)": "(1 - h**2)"},
            "1 - h² 是 tanh 的导数。ReLU 的导数在 h > 0 处是 1，在 h = 0 处是 0。",
            "1 - h² is the slope of tanh. That of ReLU is 1 where h > 0 and 0 where h = 0.",
        ),
        "state_for_the_slope": Slip(
            {"(h > 0)": "h"},
            "你乘的是 h 本身。ReLU 的导数只看 h 是不是大于 0：1 或 0。",
            "You multiplied by h itself. The slope of ReLU only asks whether h is above 0: 1 or 0.",
        ),
        "gated_by_the_gradient": Slip(
            {"(h > 0)": "(d[0] > 0)"},
            "你让正的梯度通过、负的不通过。开关看的是前向的 h，与梯度的正负无关。",
            "You let positive gradients pass and negative ones not. What decides is h of the forward pass, whatever the gradient's sign.",
        ),
        "slope_after_the_product": Slip(
            {" * (h > 0)": "", "delta @ W_h": "(delta @ W_h) * (h > 0)"},
            "次序反了：先乘 h_t 的导数，再乘 W_h。乘完 W_h 得到的梯度属于 h_{t-1}，不再由 h_t 的单元开关。",
            "In the wrong order: first the slope at h_t, then W_h. After W_h the gradient belongs to h_{t-1}, and the units of h_t have no say.",
        ),
        "slope_of_the_step_before": Slip(
            {"hidden[::-1]": "[*hidden[-2::-1], np.ones_like(d_last)]"},
            "导数差了一步：从 h_t 退到 h_{t-1}，用的是 h_t 的开关，不是 h_{t-1} 的。",
            "The slope is one step off: from h_t back to h_{t-1} the units of h_t decide, not those of h_{t-1}.",
        ),
        "from_the_front": Slip(
            {"hidden[::-1]": "hidden"},
            "状态的次序反了：梯度从最后一步往回走，先遇到 h_T。",
            "The states are taken in the wrong order: the gradient walks back from the last step and meets h_T first.",
        ),
        "W_h_transposed": Slip(
            {"@ W_h": "@ W_h.T"},
            "W_h 转置错了：公式是 W_hᵀ δ，一批样本排成行时写成 δ W_h。",
            "W_h is transposed: the formula is W_hᵀ δ, and with one example in each row that is δ W_h.",
        ),
        "W_h_forgotten": Slip(
            {" @ W_h": ""},
            "W_h 没有用上。它只是**初始**为单位矩阵，训练会改变它。",
            "W_h is not used. It is the identity only at the *start*; training changes it.",
        ),
        "latest_first": Slip(
            {"(d)": "(d[::-1])"},
            "次序反了：结果的第 0 项属于 h_0，最后一项是 d_last。",
            "In the wrong order: item 0 of the result belongs to h_0, and the last is d_last.",
        ),
        "last_left_out": Slip(
            {"(d)": "(d[:-1])"},
            "少了最后一项：结果有 T+1 项，最后一项就是 d_last。",
            "The last item is missing: there are T + 1 of them, and the last is d_last itself.",
        ),
        "start_left_out": Slip(
            {"(d)": "(d[1:])"},
            "少了 h_0 的梯度：结果有 T+1 项，从 h_0 开始。",
            "The gradient of h_0 is missing: there are T + 1 items, beginning with h_0.",
        ),
        "added_up": Slip(
            {"delta @ W_h": "d[0] + delta @ W_h"},
            "每退一步又加上了原来的梯度，那是残差连接。这里 h_{t-1} 只经过 W_h 影响 h_t。",
            "At each step the gradient from before is added once more, as in a residual connection. Here h_{t-1} acts on h_t by W_h alone.",
        ),
        "batch_first": Slip(
            {"(d)": "(d, axis=1)"},
            "前两个维度交换了：课程的约定是时间在前，(T+1, B, H)。",
            "The first two axes are exchanged: by the course's convention time comes first, (T+1, B, H).",
        ),
        "axes_of_one_removed": Slip(
            {"np.stack": "np.squeeze"},
            "长度为 1 的维度被去掉了：B = 1 时结果仍是 (T+1, 1, H)。",
            "Axes of length 1 were removed: with B = 1 the result is still (T+1, 1, H).",
            group="one",
        ),
    },
    alternatives=(row_by_row, off_units_set_to_zero, step_by_step),
)

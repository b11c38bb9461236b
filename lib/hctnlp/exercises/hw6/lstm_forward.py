"""``lstm_forward(x, h_0, c_0, W_x, W_h, b)``: the states of a whole sequence."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.hw6.cell import FORWARD
from hctnlp.exercises.shared.draws import long_sizes, sizes, weights
from hctnlp.exercises.shared.given import sigmoid
from hctnlp.exercises.shared.library import arrays, tensors


def lstm_forward(x, h_0, c_0, W_x, W_h, b):
    """(hidden, cells, gates)"""
    hidden, cells, gates = [], [], []
    h, c = h_0, c_0
    for x_t in x:
        i, f, g, o = np.split(x_t @ W_x.T + h @ W_h.T + b, 4, axis=1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        c = f * c + i * g
        h = o * np.tanh(c)
        hidden.append(h)
        cells.append(c)
        gates.append(np.hstack([i, f, g, o]))
    return np.stack(hidden), np.stack(cells), np.stack(gates)


def reference(x, h_0, c_0, W_x, W_h, b):
    import torch

    from hctnlp.recurrent import Weights, step
    from hctnlp.recurrent.lstm import LSTMCell

    x, h_0, c_0, *given = tensors(x, h_0, c_0, W_x, W_h, b)
    state, walked = (h_0, c_0), []
    for x_t in x:
        state, saved = step(LSTMCell(), x_t, state, Weights(*given))
        walked.append((*state, saved.gates))
    return arrays(*map(torch.stack, zip(*walked, strict=True)))


def cases(rng):
    """From h_0 = C_0 = 0; then from other states, and a single step of a single sequence."""
    return [
        *(Case(sequence(rng, *long_sizes(rng), start=0.0)) for _ in range(2)),
        *(Case(sequence(rng, *long_sizes(rng)), "start") for _ in range(2)),
        Case(sequence(rng, 1, 1, *sizes(rng, 2)), "single"),
    ]


def sequence(rng, time, batch, inputs, hidden, start=1.0):
    """x, h_0, c_0 and the weights; h_0 is within ±``start``."""
    h_0, c_0 = rng.uniform(-1, 1, size=(2, batch, hidden)) * start
    return rng.normal(size=(time, batch, inputs)), h_0, 2 * c_0, *weights(rng, inputs, hidden, gates=4)


def into_empty_arrays(x, h_0, c_0, W_x, W_h, b):
    T, (B, H) = len(x), h_0.shape
    hidden, cells, gates = np.empty((T, B, H)), np.empty((T, B, H)), x @ W_x.T + b
    for t in range(T):
        a = gates[t]
        a += (hidden[t - 1] if t else h_0) @ W_h.T
        a[:, : 2 * H], a[:, 2 * H : 3 * H], a[:, 3 * H :] = (
            1 / (1 + np.exp(-a[:, : 2 * H])),
            np.tanh(a[:, 2 * H : 3 * H]),
            1 / (1 + np.exp(-a[:, 3 * H :])),
        )
        cells[t] = a[:, H : 2 * H] * (cells[t - 1] if t else c_0) + a[:, :H] * a[:, 2 * H : 3 * H]
        hidden[t] = a[:, 3 * H :] * np.tanh(cells[t])
    return [hidden, cells, gates.tolist()]


EXERCISE = Exercise(
    answer=lstm_forward,
    points=2.0,
    section=Text(
        "8.1　课件的 hₜ, hₜ, Oₜ = LSTM(·)",
        "8.1 The slide's hₜ, hₜ, Oₜ = LSTM(·)",
    ),
    parts=("hidden", "cells", "gates"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.6, Text("从 h_0 = C_0 = 0 开始", "from h_0 = C_0 = 0")),
        Group("start", 0.3, Text("从别的状态开始", "from other states")),
        Group("single", 0.1, Text("一个序列，只有一步", "one sequence of one step")),
    ),
    compare=close(3),
    slips={
        "nothing_updated": Slip(
            {"h @ W_h": "h_0 @ W_h", "f * c": "f * c_0"},
            "循环断了：每一步都从 h_0 和 C_0 开始，刚算出的状态没有传下去。",
            "The recurrence is cut: every step starts from h_0 and C_0, and the states just computed go nowhere.",
        ),
        "h_never_updated": Slip(
            {"h @ W_h": "h_0 @ W_h"},
            "h 没有更新：每一步的门看到的都是 h_0。h 和 C 两个都要传给下一步。",
            "h is never updated: the gates of every step see h_0. Both h and C go on to the next step.",
        ),
        "c_never_updated": Slip(
            {"f * c": "f * c_0"},
            "C 没有更新：每一步都在 C_0 上改，记忆留不住。h 和 C 两个都要传给下一步。",
            "C is never updated: every step starts from C_0, and nothing is remembered. Both h and C go on to the next step.",
        ),
        "h_and_c_exchanged": Slip(
            {"]))\n": "]))\n        h, c = c, h\n"},
            "传给下一步时 h 和 C 对调了：进入各个门的是 h，被遗忘门乘的是 C。",
            "On the way to the next step h and C are exchanged: h goes into the gates, C is what the forget gate multiplies.",
        ),
        "h_for_both": Slip(
            {"]))\n": "]))\n        c = h\n"},
            "下一步的 C 用成了 h。C 不经过输出门和 tanh，要单独传下去。",
            "The next step takes h for C. C goes on by itself, without output gate and tanh.",
        ),
        "last_only": Slip(
            {"np.stack(hidden), np.stack(cells), np.stack(gates)": "h, c, gates[-1]"},
            "只返回了最后一步的。三个结果都要每一步的，第一个轴是时间。",
            "Only the last step was returned. All three results hold every step, with time as their first axis.",
        ),
        "last_cell_only": Slip(
            {"np.stack(cells)": "c"},
            "cells 只有最后一步的。PyTorch 返回的 c_n 是这样；这里要每一步的，反向传播用得着。",
            "cells has the last step only, as the c_n that PyTorch returns. Here it is every step's: the way back needs them.",
        ),
        "batch_first": Slip(
            {
                "stack(hidden)": "stack(hidden, axis=1)",
                "stack(cells)": "stack(cells, axis=1)",
                "stack(gates)": "stack(gates, axis=1)",
            },
            "前两个轴反了：约定时间在前，(T, B, …)。",
            "The first two axes are exchanged: time comes first, (T, B, …).",
        ),
        "start_included": Slip(
            {"= [], [],": "= [h_0], [c_0],"},
            "多了一个：h_0 和 C_0 不是任何一步的结果。",
            "There is one too many: h_0 and C_0 are the result of no step.",
        ),
        "from_the_end": Slip(
            {"in x:": "in x[::-1]:"},
            "你从最后一步往前走。要从第一步开始。",
            "You walk from the last step to the first. Begin with the first.",
        ),
        "one_array_for_all": Slip(
            {"= h_0, c_0": "= h_0.copy(), c_0.copy()", "c = f": "c[:] = f", "h = o": "h[:] = o"},
            "每一步的状态都等于最后一步的：列表里放的是同一个数组，后面的步骤把它改写了。",
            "All states equal the last: the list holds one and the same array, and later steps have overwritten it.",
        ),
        "start_ignored": Slip(
            {"= h_0, c_0": "= 0 * h_0, 0 * c_0"},
            "h_0 和 C_0 没有用上，你总是从 0 开始。",
            "h_0 and C_0 are not used, you always start from 0.",
            group="start",
        ),
        "c_0_ignored": Slip(
            {"= h_0, c_0": "= h_0, 0 * c_0"},
            "C_0 没有用上：h 从 h_0 开始，记忆却从 0 开始。两个初始状态缺一不可。",
            "C_0 is not used: h starts from h_0, and the memory from 0. Both initial states count.",
            group="start",
        ),
        "short_axes_squeezed": Slip(
            {
                "stack(hidden)": "stack(hidden).squeeze()",
                "stack(cells)": "stack(cells).squeeze()",
                "stack(gates)": "stack(gates).squeeze()",
            },
            "长度为 1 的轴不见了。只有一步、只有一个序列时，结果也是三个轴。",
            "An axis of length 1 has gone. With one step and one sequence the results still have three axes.",
            group="single",
        ),
        "sigmoid_of_c": Slip(
            {"np.tanh(c)": "sigmoid(c)"},
            "h_t 里对 C_t 用了 σ。C_t 有正有负，用 tanh 压到 ±1 之间（LSTM-6）。",
            "C_t passes σ on its way to h_t. It may have either sign: tanh brings it between ±1 (LSTM-6).",
        ),
        "tanh_of_c_forgotten": Slip(
            {"np.tanh(c)": "c"},
            "输出门直接乘了 C_t。C_t 没有上界，先要用 tanh 压到 ±1 之间（LSTM-6）。",
            "The output gate is applied to C_t itself. C_t has no bound: tanh brings it between ±1 first (LSTM-6).",
        ),
        **FORWARD,
    },
    alternatives=(into_empty_arrays,),
)

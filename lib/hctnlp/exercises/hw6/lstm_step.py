"""``lstm_step(x, h, c, W_x, W_h, b)``: one step of the LSTM."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.hw6.cell import FORWARD
from hctnlp.exercises.shared.draws import sizes, weights
from hctnlp.exercises.shared.given import sigmoid
from hctnlp.exercises.shared.library import arrays, tensors


def lstm_step(x, h, c, W_x, W_h, b):
    """(h_new, c_new, gates)"""
    a = x @ W_x.T + h @ W_h.T + b
    i, f, g, o = np.split(a, 4, axis=1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    c_new = f * c + i * g
    h_new = o * np.tanh(c_new)
    return h_new, c_new, np.hstack([i, f, g, o])


def reference(x, h, c, W_x, W_h, b):
    from hctnlp.recurrent import Weights, step
    from hctnlp.recurrent.lstm import LSTMCell

    x, h, c, *given = tensors(x, h, c, W_x, W_h, b)
    state, saved = step(LSTMCell(), x, (h, c), Weights(*given))
    return arrays(*state, saved.gates)


def cases(rng):
    """Several samples, with D ≠ H and with D = H; a single one, where an axis may get lost; inputs of about ±1000."""
    batch, width = sizes(rng, 2)
    several = [Case(one_step(rng, *sizes(rng, 3))) for _ in range(2)]
    single, large = one_step(rng, 1, *sizes(rng, 2)), one_step(rng, *sizes(rng, 3), scale=1000.0)
    return [*several, Case(one_step(rng, batch, width, width)), Case(single, "single"), Case(large, "large")]


def one_step(rng, batch, inputs, hidden, scale=1.0):
    """x, h, c, W_x, W_h and b of one step."""
    h, c = rng.uniform(-1, 1, size=(batch, hidden)), 2 * rng.normal(size=(batch, hidden))
    return scale * rng.normal(size=(batch, inputs)), h, c, *weights(rng, inputs, hidden, gates=4)


def gate_by_gate(x, h, c, W_x, W_h, b):
    """The slide's formulas: W·[h, x] for each gate on its own."""
    row, W, H = np.hstack([h, x]), np.hstack([W_h, W_x]), h.shape[1]
    f = 1 / (1 + np.exp(-(row @ W[H : 2 * H].T + b[H : 2 * H])))
    i = 1 / (1 + np.exp(-(row @ W[:H].T + b[:H])))
    candidate = np.tanh(row @ W[2 * H : 3 * H].T + b[2 * H : 3 * H])
    c_new = f * c + i * candidate
    o = 1 / (1 + np.exp(-(row @ W[3 * H :].T + b[3 * H :])))
    return o * np.tanh(c_new), c_new, np.concatenate([i, f, candidate, o], axis=-1)


def sample_by_sample(x, h, c, W_x, W_h, b):
    found = []
    for x_n, h_n, c_n in zip(x, h, c, strict=True):
        i, f, g, o = (W_x @ x_n + W_h @ h_n + b).reshape(4, -1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        c_n = f * c_n + i * g
        found.append([o * np.tanh(c_n), c_n, np.concatenate([i, f, g, o])])
    return [np.array(part, dtype=np.float32) for part in zip(*found, strict=True)]


def gates_by_name(x, h, c, W_x, W_h, b):
    H = h.shape[1]
    a = x @ W_x.T + h @ W_h.T + b
    i = sigmoid(a[:, :H])
    f = sigmoid(a[:, H : 2 * H])
    g = np.tanh(a[:, 2 * H : 3 * H])
    o = sigmoid(a[:, 3 * H :])
    c_new = f * c + i * g
    h_new = o * np.tanh(c_new)
    return h_new, c_new, np.concatenate([i, f, g, o], axis=1)


EXERCISE = Exercise(
    answer=lstm_step,
    points=3.0,
    section=Text("7　四个方框，一次乘法", "7 · Four boxes, one product"),
    parts=("h_new", "c_new", "gates"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.8, Text("几个样本", "several samples")),
        Group("single", 0.1, Text("一个样本", "a single sample")),
        Group("large", 0.1, Text("很大的输入", "large inputs")),
    ),
    compare=close(3),
    slips={
        "sigmoid_overflows": Slip(
            {
                "sigmoid(i), sigmoid(f)": "np.exp(i) / (1 + np.exp(i)), np.exp(f) / (1 + np.exp(f))",
                "sigmoid(o)": "np.exp(o) / (1 + np.exp(o))",
            },
            "e^z/(1+e^z) 在 z 很大时是 ∞/∞，得到 NaN。用给出的 sigmoid，或者 1/(1+e^-z)。",
            "e^z/(1+e^z) is ∞/∞ for large z, which is NaN. Take the sigmoid that is given, or 1/(1+e^-z).",
            group="large",
        ),
        "tanh_overflows": Slip(
            {"np.tanh(g)": "(1 - np.exp(-2 * g)) / (1 + np.exp(-2 * g))"},
            "自己写的 tanh 在一边溢出：e^-2a 成了无穷大，相除得到 NaN。用 np.tanh，两边都不会溢出。",
            "The tanh of your own overflows on one side: e^-2a becomes infinite, and the quotient is NaN. np.tanh overflows on neither.",
            group="large",
        ),
        "interleaved": Slip(
            {"np.split(a, 4, axis=1)": "(a[:, k::4] for k in range(4))"},
            "四块不是交错存放的：前 H 行全是输入门的，接着 H 行是遗忘门的，依此类推。",
            "The gates are not interleaved: the first H rows are all the input gate's, the next H the forget gate's, and so on.",
        ),
        "samples_mixed": Slip(
            {"np.split(a, 4, axis=1)": "a.reshape(4, *h.shape)"},
            "reshape 把不同的样本混在了一起：(B, 4H) 里每一行是一个样本的四块，要沿最后一个轴切开。",
            "The reshape mixes samples: each row of (B, 4H) holds the four blocks of one sample, so it is the last axis that is split.",
        ),
        "tanh_of_c_forgotten": Slip(
            {"np.tanh(c_new)": "c_new"},
            "输出门直接乘了 C_t。C_t 没有上界，先要用 tanh 压到 ±1 之间（LSTM-6）。",
            "The output gate is applied to C_t itself. C_t has no bound: tanh brings it between ±1 first (LSTM-6).",
        ),
        "c_squashed": Slip(
            {"f * c + i * g": "np.tanh(f * c + i * g)", "np.tanh(c_new)": "c_new"},
            "你把 tanh 后的值当成 C_t 存了下来。传给下一步的 C_t 不经过 tanh，梯度能走得远靠的正是这一点；tanh 只在算 h_t 时用。",
            "You keep C_t after tanh. What goes on to the next step has not passed tanh, and that is why its gradient gets far; tanh is for h_t only.",
        ),
        "h_in_place_of_c": Slip(
            {"f * c": "f * h"},
            "遗忘门乘的是 h_{t-1}。要保留的是记忆 C_{t-1}；h 只进入各个门。",
            "The forget gate is applied to h_{t-1}. What it keeps is the memory C_{t-1}; h goes into the gates only.",
        ),
        "h_from_the_old_c": Slip(
            {"np.tanh(c_new)": "np.tanh(c)"},
            "h_t 是由旧的 C_{t-1} 算出的。先更新记忆，再由新的 C_t 输出。",
            "h_t comes from the old C_{t-1}. Update the memory first, then put out from the new C_t.",
        ),
        "gates_see_c": Slip(
            {"h @ W_h": "c @ W_h"},
            "各个门看的是 C_{t-1}。它们看的是 h_{t-1} 和 x_t；看 C 的是“窥视孔”，课件上没有。",
            "The gates look at C_{t-1}. They look at h_{t-1} and x_t; to look at C takes peepholes, which the slide has not.",
        ),
        "h_and_c_exchanged": Slip(
            {"return h_new, c_new": "return c_new, h_new"},
            "返回时 h 和 C 对调了：次序是 (h_new, c_new, gates)。",
            "h and C are returned in the wrong order: it is (h_new, c_new, gates).",
        ),
        "gates_before_activation": Slip(
            {"np.hstack([i, f, g, o])": "a"},
            "返回的 gates 还没有经过 σ 和 tanh。要的是激活之后的值。",
            "The gates returned have not passed σ and tanh. Asked for are their values after activation.",
        ),
        "short_axis_squeezed": Slip(
            {"return h_new, c_new": "return h_new.squeeze(), c_new.squeeze()"},
            "只有一个样本时，h_new 和 c_new 少了一个轴。它们的形状总是 (B, H)。",
            "With a single sample h_new and c_new lack an axis. They are always (B, H).",
            group="single",
        ),
        "sigmoid_of_c": Slip(
            {"np.tanh(c_new)": "sigmoid(c_new)"},
            "h_t 里对 C_t 用了 σ。C_t 有正有负，用 tanh 压到 ±1 之间（LSTM-6）。",
            "C_t passes σ on its way to h_t. It may have either sign: tanh brings it between ±1 (LSTM-6).",
        ),
        "old_c_returned": Slip(
            {"return h_new, c_new": "return h_new, c"},
            "返回的是旧的 C：算出的 C_t 没有交给下一步。",
            "What is returned is the old C: the next step does not get C_t.",
        ),
        "gates_on_a_new_axis": Slip(
            {"hstack([": "stack(["},
            "四块放在了一个新的轴上，形状成了 (4, B, H)。要并排放，成为 (B, 4H)。",
            "The four stand along a new axis, (4, B, H). They are put side by side, (B, 4H).",
        ),
        "gates_below_each_other": Slip(
            {"hstack([": "vstack(["},
            "四块上下接了起来，形状成了 (4B, H)。要左右并排，成为 (B, 4H)。",
            "The four are put below each other, (4B, H). They stand side by side, (B, 4H).",
        ),
        **FORWARD,
    },
    alternatives=(gate_by_gate, sample_by_sample, gates_by_name),
)

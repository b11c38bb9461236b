"""``lstm_step_backward(dh_new, dc_new, gates, c_new, x, h, c, W_x, W_h)``: the gradients of one step."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.hw6 import lstm_step
from hctnlp.exercises.hw6.cell import BACKWARD
from hctnlp.exercises.shared.draws import sizes
from hctnlp.exercises.shared.given import sigmoid  # noqa: F401 (slips use it)
from hctnlp.exercises.shared.library import arrays, tensors, with_bias


def lstm_step_backward(dh_new, dc_new, gates, c_new, x, h, c, W_x, W_h):
    """(dx, dh, dc, dW_x, dW_h, db)"""
    i, f, g, o = np.split(gates, 4, axis=1)
    tanh_c = np.tanh(c_new)
    dc_total = dc_new + dh_new * o * (1 - tanh_c**2)
    delta_i = dc_total * g * i * (1 - i)
    delta_f = dc_total * c * f * (1 - f)
    delta_g = dc_total * i * (1 - g**2)
    delta_o = dh_new * tanh_c * o * (1 - o)
    delta = np.hstack([delta_i, delta_f, delta_g, delta_o])  # (B, 4H)
    dx, dh, dc = delta @ W_x, delta @ W_h, dc_total * f
    dW_x, dW_h, db = delta.T @ x, delta.T @ h, delta.sum(axis=0)
    return dx, dh, dc, dW_x, dW_h, db


def reference(dh_new, dc_new, gates, c_new, x, h, c, W_x, W_h):
    from hctnlp.recurrent import step_backward
    from hctnlp.recurrent.lstm import LSTMCell, Saved

    dh_new, dc_new, gates, c_new, x, h, c = tensors(dh_new, dc_new, gates, c_new, x, h, c)
    saved = Saved(c, gates, c_new.tanh())
    found = step_backward(LSTMCell(), (dh_new, dc_new), x, (h, c), saved, with_bias(W_x, W_h))
    return arrays(found.x, *found.state, *found.weights[:3])


def cases(rng):
    """The last step, whose C goes nowhere but into h; then steps whose C lives on."""
    return [
        *(Case(_step(rng, *sizes(rng, 3), later=0.0)) for _ in range(3)),
        *(Case(_step(rng, *sizes(rng, 3), later=1.0), "later") for _ in range(2)),
    ]


def _step(rng, batch, inputs, hidden, later):
    x, h, c, W_x, W_h, b = lstm_step.one_step(rng, batch, inputs, hidden)
    _, c_new, gates = lstm_step.lstm_step(x, h, c, W_x, W_h, b)
    dh_new, dc_new = rng.normal(size=(2, batch, hidden))
    return dh_new, later * dc_new, gates, c_new, x, h, c, W_x, W_h


def gate_by_gate(dh_new, dc_new, gates, c_new, x, h, c, W_x, W_h):
    H, tanh_c = h.shape[1], np.tanh(c_new)
    i, f, g, o = (gates[:, k * H : (k + 1) * H] for k in range(4))
    dc_total = dc_new + dh_new * o - dh_new * o * tanh_c**2
    of_gate = [
        dc_total * g * (i - i * i),
        dc_total * c * (f - f * f),
        dc_total * i * (1 - g) * (1 + g),
        dh_new * tanh_c * (o - o * o),
    ]
    dx = sum(d @ W_x[k * H : (k + 1) * H] for k, d in enumerate(of_gate))
    dh = sum(d @ W_h[k * H : (k + 1) * H] for k, d in enumerate(of_gate))
    dW_x = np.vstack([np.einsum("bh,bd->hd", d, x) for d in of_gate])
    dW_h = np.vstack([np.einsum("bh,bk->hk", d, h) for d in of_gate])
    return [dx, dh, dc_total * f, dW_x, dW_h, np.concatenate(of_gate, axis=1).sum(axis=0).tolist()]


def gates_by_name(dh_new, dc_new, gates, c_new, x, h, c, W_x, W_h):
    i, f, g, o = np.split(gates, 4, axis=1)
    tanh_c = np.tanh(c_new)
    d_cell = dc_new + dh_new * o * (1 - tanh_c**2)
    do = dh_new * tanh_c
    di = d_cell * g
    df = d_cell * c
    dg = d_cell * i
    da_i = di * i * (1 - i)
    da_f = df * f * (1 - f)
    da_g = dg * (1 - g**2)
    da_o = do * o * (1 - o)
    delta = np.hstack([da_i, da_f, da_g, da_o])
    return delta @ W_x, delta @ W_h, d_cell * f, delta.T @ x, delta.T @ h, delta.sum(axis=0)


EXERCISE = Exercise(
    answer=lstm_step_backward,
    points=4.0,
    section=Text("10.1　推导", "10.1 Derivation"),
    parts=("dx", "dh", "dc", "dW_x", "dW_h", "db"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.6, Text("最后一步（dc_new = 0）", "the last step, dc_new = 0")),
        Group("later", 0.4, Text("后面还有别的步", "steps with others behind them")),
    ),
    compare=close(6),
    slips={
        "h_forgotten": Slip(
            {" + dh_new * o * (1 - tanh_c**2)": ""},
            "C_t 只收到了后一步来的梯度。h_t 也是由 C_t 算出的，那一份也要加上（LSTM-9）。",
            "C_t gets the gradient of later steps only. h_t is made of C_t as well, and its share is added (LSTM-9).",
        ),
        "later_forgotten": Slip(
            {"dc_new + ": ""},
            "dc_new 没有用上：C_t 除了算出 h_t，还传给了下一步，那一份梯度要加进来（LSTM-9）。",
            "dc_new is not used: besides h_t, C_t goes on to the next step, and the gradient from there is added (LSTM-9).",
            group="later",
        ),
        "later_past_the_gates": Slip(
            {"dc_new + ": "", "dc_total * f\n": "(dc_total + dc_new) * f\n"},
            "dc_new 只加到了传给 C_{t-1} 的那一份里。各个门也是经过 C_t 影响后面各步的，算 δ 时也要用加起来的梯度。",
            "dc_new is added only to what goes to C_{t-1}. The gates act on later steps through C_t too, so the δ need the whole gradient as well.",
            group="later",
        ),
        "slope_at_c_itself": Slip(
            {"tanh_c**2": "c_new**2"},
            "你把 C_t 当成了 tanh 的值来求导。C_t 是 tanh **之前**的；可以为负的斜率说明出了错。",
            "You took the slope as if C_t were a value of tanh. It is what goes *into* tanh; a slope that can be negative gives it away.",
        ),
        "output_gate_forgotten": Slip(
            {"dh_new * o": "dh_new"},
            "从 h_t 到 C_t 的路上忘了输出门：h_t = o_t ∘ tanh(C_t)。",
            "On the way from h_t to C_t the output gate is forgotten: h_t = o_t ∘ tanh(C_t).",
        ),
        "slopes_forgotten": Slip(
            {" * i * (1 - i)": "", " * f * (1 - f)": "", " * (1 - g**2)": "", " * o * (1 - o)": ""},
            "δ 是对激活**之前**的梯度：对门的值求得的梯度还要穿过 σ 或 tanh。",
            "δ is the gradient *before* the activation: that by a gate's value still has to pass σ or tanh.",
        ),
        "forget_gate_forgotten": Slip(
            {"dc_total * f\n": "dc_total\n"},
            "传给 C_{t-1} 的梯度没有乘遗忘门：∂C_t/∂C_{t-1} = f_t（LSTM-8）。",
            "What goes back to C_{t-1} is not multiplied by the forget gate: ∂C_t/∂C_{t-1} = f_t (LSTM-8).",
        ),
        "new_c_for_the_forget_gate": Slip(
            {"dc_total * c": "dc_total * c_new"},
            "遗忘门的 δ 里用了新的 C_t。f 乘的是旧的 C_{t-1}。",
            "The δ of the forget gate has the new C_t. f is multiplied with the old C_{t-1}.",
        ),
        "i_and_g_exchanged": Slip(
            {"dc_total * g": "dc_total * i", "dc_total * i": "dc_total * g"},
            "i 和 g 的梯度对调了：乘积 i ∘ g 对 i 求导得 g，对 g 求导得 i。",
            "The gradients of i and g are exchanged: the derivative of i ∘ g with respect to i is g, and with respect to g it is i.",
        ),
        "c_for_the_output_gate": Slip(
            {"dh_new * tanh_c": "dh_new * c_new"},
            "输出门的 δ 里用了 C_t。与 o 相乘的是 tanh(C_t)。",
            "The δ of the output gate has C_t. What o is multiplied with is tanh(C_t).",
        ),
        "output_gate_from_dc": Slip(
            {"dh_new * tanh_c": "dc_total * tanh_c"},
            "输出门的 δ 是由对 C_t 的梯度算出的。o 不在 C_t 里，只在 h_t 里，它的梯度来自 dh_new。",
            "The δ of the output gate comes from the gradient by C_t. o is not in C_t, only in h_t, and its gradient comes from dh_new.",
        ),
        "order_i_f_o_g": Slip(
            {"delta_g, delta_o]": "delta_o, delta_g]"},
            "四个 δ 拼成了 i f o g 的次序。权重的行是 i f g o，δ 也要这样排。",
            "The four δ are joined as i f o g. The rows of the weights are i f g o, and so are the δ.",
        ),
        "mean_over_the_batch": Slip(
            {"delta.T @ x": "delta.T @ x / len(x)", "delta.T @ h": "delta.T @ h / len(x)", "delta.sum": "delta.mean"},
            "权重的梯度除以了批次大小。要不要平均由损失决定，这里只求和。",
            "The weights' gradients are divided by the batch size. Whether there is a mean is up to the loss; here they are summed.",
        ),
        "weights_exchanged": Slip(
            {"dW_x, dW_h, db =": "dW_h, dW_x, db ="},
            "dW_x 和 dW_h 对调了：W_x 的梯度里是 x，W_h 的梯度里是上一步的 h。",
            "dW_x and dW_h are exchanged: x is in the gradient of W_x, the h before in that of W_h.",
        ),
        "slope_of_c_on_both": Slip(
            {"dc_new + dh_new * o": "(dc_new + dh_new * o)"},
            "括号放错了：tanh′ 只乘从 h_t 来的那一份。dc_new 已经是对 C_t 的梯度，不再穿过 tanh。",
            "The brackets are misplaced: tanh′ is for the share that comes by h_t alone. dc_new is the gradient by C_t already and passes no tanh.",
            group="later",
        ),
        "gate_slopes_past_dc_new": Slip(
            {
                "dc_total * g * i * (1 - i)": "dc_new * g + (dc_total - dc_new) * g * i * (1 - i)",
                "dc_total * c * f * (1 - f)": "dc_new * c + (dc_total - dc_new) * c * f * (1 - f)",
                "dc_total * i * (1 - g**2)": "dc_new * i + (dc_total - dc_new) * i * (1 - g**2)",
            },
            "括号漏了：门的 σ′ 和 tanh′ 只乘到从 h_t 来的那一份上，dc_new 的那一份没有乘。先把两份加起来。",
            "Brackets are missing: σ′ and tanh′ of the gates are on the share that comes by h_t, and not on that of dc_new. Add the two first.",
            group="later",
        ),
        "dc_new_past_all_factors": Slip(
            {
                "dc_total * g * i * (1 - i)": "dc_new + (dc_total - dc_new) * g * i * (1 - i)",
                "dc_total * c * f * (1 - f)": "dc_new + (dc_total - dc_new) * c * f * (1 - f)",
                "dc_total * i * (1 - g**2)": "dc_new + (dc_total - dc_new) * i * (1 - g**2)",
            },
            "括号漏了：dc_new 被直接加进了 δ，后面的因子只乘到从 h_t 来的那一份上。先把两份加起来，再乘。",
            "Brackets are missing: dc_new is added to the δ as it is, and the factors are on the share that comes by h_t alone. Add the two first, then multiply.",
            group="later",
        ),
        "h_past_dc": Slip(
            {"dc_total * f\n": "dc_new * f\n"},
            "传给 C_{t-1} 的只有 dc_new 那一份。从 h_t 来的梯度也经过 C_t，同样要传下去。",
            "Only the share of dc_new goes back to C_{t-1}. The gradient that comes by h_t passes C_t as well, and goes on too.",
        ),
        "tanh_of_the_old_c": Slip(
            {"np.tanh(c_new)": "np.tanh(c)"},
            "tanh 里放的是旧的 C_{t-1}。h_t = o_t ∘ tanh(C_t)，用新的。",
            "tanh is taken of the old C_{t-1}. h_t = o_t ∘ tanh(C_t): the new one.",
        ),
        "dW_transposed": Slip(
            {"delta.T @ x, delta.T @ h": "x.T @ delta, h.T @ delta"},
            "dW_x 和 dW_h 转置了：梯度的形状与权重相同，(4H, D) 和 (4H, H)。",
            "dW_x and dW_h are transposed: a gradient has the shape of its weights, (4H, D) and (4H, H).",
        ),
        "db_keeps_an_axis": Slip(
            {"axis=0)": "axis=0, keepdims=True)"},
            "db 多了一个长为 1 的轴。每个偏置对应一个数，db 的形状与 b 相同：不要 keepdims。",
            "db has an axis of length 1 too many. Its shape is that of b, one number for each bias: no keepdims.",
        ),
        "db_summed_over_everything": Slip(
            {"delta.sum(axis=0)": "delta.sum()"},
            "db 加成了一个数。只对样本求和（axis=0），每个偏置留下自己的一个。",
            "db is summed to a single number. The sum is over the samples (axis=0), and each bias keeps its own.",
        ),
        **BACKWARD,
    },
    alternatives=(gate_by_gate, gates_by_name),
)

"""``lstm_backward(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h)``: backpropagation through time."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.hw6 import lstm_forward
from hctnlp.exercises.hw6.cell import BACKWARD
from hctnlp.exercises.shared.draws import long_sizes
from hctnlp.exercises.shared.given import sigmoid  # noqa: F401 (slips use it)
from hctnlp.exercises.shared.library import arrays, tensors, with_bias


def lstm_backward(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
    """(dx, dh_0, dc_0, dW_x, dW_h, db)"""
    dx, dW_x, dW_h, db = np.zeros_like(x), np.zeros_like(W_x), np.zeros_like(W_h), np.zeros(len(W_h))
    dh, dc = np.zeros_like(h_0), np.zeros_like(c_0)  # what the next step hands back
    for t in reversed(range(len(x))):
        h_before, c_before = (hidden[t - 1], cells[t - 1]) if t > 0 else (h_0, c_0)
        i, f, g, o = np.split(gates[t], 4, axis=1)
        tanh_c = np.tanh(cells[t])
        dh = dh + d_hidden[t]
        dc = dc + dh * o * (1 - tanh_c**2)
        delta_i = dc * g * i * (1 - i)
        delta_f = dc * c_before * f * (1 - f)
        delta_g = dc * i * (1 - g**2)
        delta_o = dh * tanh_c * o * (1 - o)
        delta = np.hstack([delta_i, delta_f, delta_g, delta_o])  # (B, 4H)
        dx[t] = delta @ W_x
        dW_x += delta.T @ x[t]
        dW_h += delta.T @ h_before
        db += delta.sum(axis=0)
        dh, dc = delta @ W_h, dc * f
    return dx, dh, dc, dW_x, dW_h, db


def reference(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
    from hctnlp.recurrent.engines import Trace
    from hctnlp.recurrent.engines.reference import ReferenceEngine
    from hctnlp.recurrent.lstm import LSTMCell, Saved

    d_hidden, hidden, cells, gates, x, h_0, c_0 = tensors(d_hidden, hidden, cells, gates, x, h_0, c_0)
    c_before = [c_0, *cells[:-1]]
    saved = [Saved(*fields) for fields in zip(c_before, gates, cells.tanh(), strict=True)], [h_0, *hidden[:-1]]
    trace = Trace(hidden, (hidden[-1], cells[-1]), x, (h_0, c_0), lengths=None, reverse=False, saved=saved)
    nothing = h_0.new_zeros(h_0.shape)
    found = ReferenceEngine().backward(LSTMCell(), trace, with_bias(W_x, W_h), d_hidden, (nothing, nothing))
    return arrays(found.x, *found.state, *found.weights[:3])


def cases(rng):
    """A loss on the last h only; then losses on the h of every step."""
    return [
        *(Case(_backward(rng, *long_sizes(rng), losses="last")) for _ in range(2)),
        *(Case(_backward(rng, *long_sizes(rng), losses="every"), "every") for _ in range(2)),
    ]


def _backward(rng, time, batch, inputs, hidden, losses):
    x, h_0, c_0, W_x, W_h, b = lstm_forward.sequence(rng, time, batch, inputs, hidden)
    d_hidden = rng.normal(size=(time, batch, hidden))
    if losses == "last":
        d_hidden[:-1] = 0
    return d_hidden, *lstm_forward.lstm_forward(x, h_0, c_0, W_x, W_h, b), x, h_0, c_0, W_x, W_h


def summed_on_the_way(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
    H, dx, dW_x, dW_h, db = h_0.shape[1], np.zeros_like(x), W_x * 0, W_h * 0, np.zeros(len(W_h))
    dh, dc = h_0 * 0, c_0 * 0
    for t in range(len(x) - 1, -1, -1):
        h_old, c_old = (hidden[t - 1], cells[t - 1]) if t else (h_0, c_0)
        i, f, g, o = (gates[t][:, k * H : (k + 1) * H] for k in range(4))
        squashed = np.tanh(cells[t])
        dh = dh + d_hidden[t]
        dc = dc + dh * o * (1 - squashed) * (1 + squashed)
        delta = np.concatenate([dc * g, dc * c_old, dc * i, dh * squashed], axis=1) * gates[t] * (1 - gates[t])
        delta[:, 2 * H : 3 * H] = dc * i * (1 - g * g)
        dx[t] = delta @ W_x
        dW_x += np.einsum("bg,bd->gd", delta, x[t])
        dW_h += np.einsum("bg,bh->gh", delta, h_old)
        db += delta.sum(axis=0)
        dh, dc = delta @ W_h, f * dc
    return [dx.astype(np.float32), dh, dc, dW_x, dW_h, db.tolist()]


EXERCISE = Exercise(
    answer=lstm_backward,
    points=4.0,
    section=Text("10.3　一批，一整句", "10.3 A batch, a whole sentence"),
    parts=("dx", "dh_0", "dc_0", "dW_x", "dW_h", "db"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.6, Text("只有最后一步有损失", "a loss at the last step only")),
        Group("every", 0.4, Text("每一步都有损失", "a loss at every step")),
    ),
    compare=close(6),
    slips={
        "nothing_handed_back": Slip(
            {"dh = dh +": "dh =", "dc = dc +": "dc ="},
            "dh 和 dc 都没有往前传：每一步只用了自己的 d_hidden[t]。两条路上的梯度都要由后一步交回来。",
            "Neither dh nor dc is handed back: each step uses its own d_hidden[t] only. The step behind has to hand back both.",
        ),
        "dc_not_handed_back": Slip(
            {"dc = dc +": "dc ="},
            "dc 没有沿时间累积：每一步都从 0 开始。C 这条路才是梯度能走远的路，它要与经过 h 的那一份相加。",
            "dc is not accumulated through time: it starts from 0 at each step. The way along C is the one on which a gradient gets far, and is added to what comes by h.",
        ),
        "dh_not_handed_back": Slip(
            {"dh = dh +": "dh ="},
            "只传了 dc，没有传 dh。h_t 还进入下一步的三个门和候选，那一份梯度要经过 W_h 交回来。",
            "Only dc is handed back, and not dh. h_t goes into the three gates and the candidate of the next step, and that share comes back through W_h.",
        ),
        "dc_from_h_forgotten": Slip(
            {"        dc = dc + dh * o * (1 - tanh_c**2)\n": ""},
            "C_t 没有从 h_t 得到梯度，于是只有输出门在学。h_t 是由 C_t 算出的（LSTM-9）。",
            "C_t gets nothing from h_t, so that only the output gate learns. h_t is made of C_t (LSTM-9).",
        ),
        "gate_slopes_forgotten": Slip(
            {" * i * (1 - i)": "", " * f * (1 - f)": "", " * (1 - g**2)": "", " * o * (1 - o)": ""},
            "δ 是对激活**之前**的梯度：对门的值求得的梯度还要穿过 σ 或 tanh。",
            "δ is the gradient *before* the activation: that by a gate's value still has to pass σ or tanh.",
        ),
        "forget_gate_forgotten": Slip(
            {"dc * f": "dc"},
            "dc 原样传给了前一步，没有乘遗忘门：∂C_t/∂C_{t-1} = f_t（LSTM-8）。",
            "dc goes to the step before as it is, without the forget gate: ∂C_t/∂C_{t-1} = f_t (LSTM-8).",
        ),
        "new_c_for_the_forget_gate": Slip(
            {"dc * c_before": "dc * cells[t]"},
            "遗忘门的 δ 里用了 C_t。f_t 乘的是 C_{t-1}。",
            "The δ of the forget gate has C_t. f_t is multiplied with C_{t-1}.",
        ),
        "new_state_in_dW_h": Slip(
            {"@ h_before": "@ hidden[t]"},
            "dW_h 里与 δ_t 相乘的是 h_t。W_h 乘的是上一步的 h_{t-1}。",
            "In dW_h δ_t is multiplied with h_t. W_h was multiplied with the h before, h_{t-1}.",
        ),
        "wrapped_around": Slip(
            {" if t > 0 else (h_0, c_0)": ""},
            "第一步的前一个状态取成了最后一个：Python 里下标 -1 是末尾，不会报错。第一步之前是 h_0 和 C_0。",
            "For the states before the first step you took the last: in Python the index -1 is the end, and no error. Before the first step there are h_0 and C_0.",
        ),
        "start_ignored": Slip(
            {"else (h_0, c_0)": "else (0 * h_0, 0 * c_0)"},
            "第一步之前的状态用了 0。那里是 h_0 和 C_0，它们不一定是 0。",
            "For the states before the first step you took 0. There are h_0 and C_0, which need not be 0.",
        ),
        "weights_overwritten": Slip(
            {"dW_x +=": "dW_x =", "dW_h +=": "dW_h =", "db +=": "db ="},
            "权重的梯度每一步都被覆盖了，只剩第一步的。所有的步共用同一组权重，梯度要累加。",
            "The weights' gradients are overwritten at each step; only those of the first are left. All steps share the weights, so their gradients add up.",
        ),
        "mean_over_steps": Slip(
            {"return dx, dh, dc, dW_x, dW_h, db": "return dx, dh, dc, dW_x / len(x), dW_h / len(x), db / len(x)"},
            "权重的梯度除以了步数。要不要平均由损失决定，已经在 d_hidden 里了；这里只求和。",
            "The weights' gradients are divided by the number of steps. Whether there is a mean is up to the loss, and is in d_hidden already; here they are summed.",
        ),
        "forwards_in_time": Slip(
            {"reversed(range(len(x)))": "range(len(x))"},
            "方向反了：梯度从最后一步往第一步走。",
            "The wrong direction: gradients walk from the last step to the first.",
        ),
        "one_step_short": Slip(
            {"        dh, dc = delta": "        if t > 0:\n            dh, dc = delta"},
            "dh_0 和 dc_0 停在了 h_1 和 C_1，还要再穿过第一步。",
            "dh_0 and dc_0 have stopped at h_1 and C_1, and still have to pass the first step.",
        ),
        "own_losses_ignored": Slip(
            {"dh, dc = np.zeros_like(h_0)": "dh, dc = d_hidden[-1]", "        dh = dh + d_hidden[t]\n": ""},
            "只用了最后一步的 d_hidden。每一步自己的损失要的那一份，都要加到后面交回来的梯度上。",
            "Only d_hidden of the last step is used. At each step what its own loss asks for is added to what is handed back from behind.",
            group="every",
        ),
        "own_losses_past_c": Slip(
            {
                "        dh = dh + d_hidden[t]\n": "",
                "**2)\n        delta_i": "**2)\n        dh = dh + d_hidden[t]\n        delta_i",
            },
            "d_hidden[t] 加得太晚：它只到了输出门，没有进入 C_t。它与交回来的 dh 先相加，然后两条路都要走。",
            "d_hidden[t] is added too late: it reaches the output gate and not C_t. Add it to the dh handed back first, then let the sum go both ways.",
        ),
        "d_hidden_unused": Slip(
            {"        dh = dh + d_hidden[t]\n": ""},
            "d_hidden 没有用上：没有它就没有损失，所有的梯度都成了 0。每一步都要加上 d_hidden[t]。",
            "d_hidden is not used: without it there is no loss, and all gradients are 0. Each step adds d_hidden[t].",
        ),
        "slope_of_c_on_both": Slip(
            {"dc + dh * o": "(dc + dh * o)"},
            "括号放错了：tanh′ 只乘从 h_t 来的那一份。后一步传来的 dc 已经是对 C_t 的梯度，不再穿过 tanh。",
            "The brackets are misplaced: tanh′ is for the share that comes by h_t alone. What the next step hands back as dc is the gradient by C_t already.",
        ),
        "tanh_of_the_old_c": Slip(
            {"np.tanh(cells[t])": "np.tanh(c_before)"},
            "tanh 里放的是旧的 C_{t-1}。h_t = o_t ∘ tanh(C_t)，用新的。",
            "tanh is taken of the old C_{t-1}. h_t = o_t ∘ tanh(C_t): the new one.",
        ),
        "dx_summed": Slip(
            {"np.zeros_like(x)": "np.zeros_like(x[0])", "dx[t] =": "dx +="},
            "各步的 dx 加在了一起。每一步的输入只用了一次，各有各的梯度，dx 的形状与 x 相同。",
            "The dx of all steps are added up. Each input is used in one step and has its own gradient: dx has the shape of x.",
        ),
        "dx_summed_into_every_step": Slip(
            {"dx[t] =": "dx +="},
            "每一步的 dx 里都加上了其他步的：写的是 dx，要写 dx[t]。",
            "Each dx[t] holds those of the other steps too: dx was written where dx[t] is meant.",
        ),
        "output_gate_forgotten": Slip(
            {"dh * o * (1": "dh * (1"},
            "从 h_t 到 C_t 的路上忘了输出门：h_t = o_t ∘ tanh(C_t)。",
            "On the way from h_t to C_t the output gate is forgotten: h_t = o_t ∘ tanh(C_t).",
        ),
        "i_and_g_exchanged": Slip(
            {"dc * g": "dc * i", "dc * i": "dc * g"},
            "i 和 g 的梯度对调了：乘积 i ∘ g 对 i 求导得 g，对 g 求导得 i。",
            "The gradients of i and g are exchanged: the derivative of i ∘ g with respect to i is g, and with respect to g it is i.",
        ),
        "db_keeps_an_axis": Slip(
            {"db += delta.sum(axis=0)": "db = db + delta.sum(axis=0, keepdims=True)"},
            "db 多了一个长为 1 的轴。每个偏置对应一个数，db 的形状与 b 相同：不要 keepdims。",
            "db has an axis of length 1 too many. Its shape is that of b, one number for each bias: no keepdims.",
        ),
        "db_summed_over_everything": Slip(
            {"db += delta.sum(axis=0)": "db = db.sum() + delta.sum()"},
            "db 加成了一个数。只对样本和时间求和，每个偏置留下自己的一个。",
            "db is summed to a single number. The sum is over samples and time, and each bias keeps its own.",
        ),
        **BACKWARD,
    },
    alternatives=(summed_on_the_way,),
)

"""``lstm_backward(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h)``: backpropagation through time."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Misconception, Text, close
from hctnlp.exercises.hw6 import lstm_forward
from hctnlp.exercises.shared.draws import long_sizes
from hctnlp.exercises.shared.gradients import gathered
from hctnlp.exercises.shared.library import arrays, tensors, with_bias
from hctnlp.recurrent.engines import Trace
from hctnlp.recurrent.engines.reference import ReferenceEngine
from hctnlp.recurrent.lstm import LSTMCell, Saved


def reference(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
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
    return d_hidden, *lstm_forward.reference(x, h_0, c_0, W_x, W_h, b), x, h_0, c_0, W_x, W_h


def one_back(dh, dc, gates, c, c_before):
    """δ of one step, the whole gradient of its C, and its forget gate."""
    i, f, g, o = np.split(gates, 4, axis=1)
    dc = dc + dh * o * (1 - np.tanh(c) ** 2)
    d_gates = [dc * g * i * (1 - i), dc * c_before * f * (1 - f), dc * i * (1 - g**2), dh * np.tanh(c) * o * (1 - o)]
    return np.hstack(d_gates), dc, f


def lstm_backward__nothing_handed_back(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
    h_before, c_before = np.concatenate([h_0[None], hidden[:-1]]), np.concatenate([c_0[None], cells[:-1]])
    deltas = np.empty_like(gates)
    for t in reversed(range(len(x))):
        deltas[t], dc, f = one_back(d_hidden[t], 0, gates[t], cells[t], c_before[t])
    dx, *of_weights = gathered(deltas, h_before, x, W_x)
    return dx, deltas[0] @ W_h, dc * f, *of_weights


def lstm_backward__dc_not_handed_back(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
    h_before, c_before = np.concatenate([h_0[None], hidden[:-1]]), np.concatenate([c_0[None], cells[:-1]])
    deltas, dh = np.empty_like(gates), 0
    for t in reversed(range(len(x))):
        deltas[t], dc, f = one_back(d_hidden[t] + dh, 0, gates[t], cells[t], c_before[t])
        dh = deltas[t] @ W_h
    dx, *of_weights = gathered(deltas, h_before, x, W_x)
    return dx, dh, dc * f, *of_weights


def lstm_backward__dh_not_handed_back(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
    h_before, c_before = np.concatenate([h_0[None], hidden[:-1]]), np.concatenate([c_0[None], cells[:-1]])
    deltas, dc = np.empty_like(gates), 0
    for t in reversed(range(len(x))):
        deltas[t], dc, f = one_back(d_hidden[t], dc, gates[t], cells[t], c_before[t])
        dc = dc * f
    dx, *of_weights = gathered(deltas, h_before, x, W_x)
    return dx, deltas[0] @ W_h, dc, *of_weights


def lstm_backward__dc_from_h_forgotten(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
    h_before, c_before = np.concatenate([h_0[None], hidden[:-1]]), np.concatenate([c_0[None], cells[:-1]])
    deltas, dh, dc = np.empty_like(gates), 0, np.zeros_like(c_0)
    for t in reversed(range(len(x))):
        i, f, g, o = np.split(gates[t], 4, axis=1)
        dh = d_hidden[t] + dh
        of_memory = [dc * g * i * (1 - i), dc * c_before[t] * f * (1 - f), dc * i * (1 - g**2)]
        deltas[t] = np.hstack([*of_memory, dh * np.tanh(cells[t]) * o * (1 - o)])
        dh, dc = deltas[t] @ W_h, dc * f
    dx, *of_weights = gathered(deltas, h_before, x, W_x)
    return dx, dh, dc, *of_weights


def lstm_backward__slope_of_c_forgotten(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
    h_before, c_before = np.concatenate([h_0[None], hidden[:-1]]), np.concatenate([c_0[None], cells[:-1]])
    deltas, dh, dc = np.empty_like(gates), 0, 0
    for t in reversed(range(len(x))):
        i, f, g, o = np.split(gates[t], 4, axis=1)
        dh = d_hidden[t] + dh
        dc = dc + dh * o
        of_memory = [dc * g * i * (1 - i), dc * c_before[t] * f * (1 - f), dc * i * (1 - g**2)]
        deltas[t] = np.hstack([*of_memory, dh * np.tanh(cells[t]) * o * (1 - o)])
        dh, dc = deltas[t] @ W_h, dc * f
    dx, *of_weights = gathered(deltas, h_before, x, W_x)
    return dx, dh, dc, *of_weights


def lstm_backward__gate_slopes_forgotten(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
    h_before, c_before = np.concatenate([h_0[None], hidden[:-1]]), np.concatenate([c_0[None], cells[:-1]])
    deltas, dh, dc = np.empty_like(gates), 0, 0
    for t in reversed(range(len(x))):
        i, f, g, o = np.split(gates[t], 4, axis=1)
        dh = d_hidden[t] + dh
        dc = dc + dh * o * (1 - np.tanh(cells[t]) ** 2)
        deltas[t] = np.hstack([dc * g, dc * c_before[t], dc * i, dh * np.tanh(cells[t])])
        dh, dc = deltas[t] @ W_h, dc * f
    dx, *of_weights = gathered(deltas, h_before, x, W_x)
    return dx, dh, dc, *of_weights


def lstm_backward__forget_gate_forgotten(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
    h_before, c_before = np.concatenate([h_0[None], hidden[:-1]]), np.concatenate([c_0[None], cells[:-1]])
    deltas, dh, dc = np.empty_like(gates), 0, 0
    for t in reversed(range(len(x))):
        deltas[t], dc, _ = one_back(d_hidden[t] + dh, dc, gates[t], cells[t], c_before[t])
        dh = deltas[t] @ W_h
    dx, *of_weights = gathered(deltas, h_before, x, W_x)
    return dx, dh, dc, *of_weights


def lstm_backward__new_c_for_the_forget_gate(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
    h_before = np.concatenate([h_0[None], hidden[:-1]])
    deltas, dh, dc = np.empty_like(gates), 0, 0
    for t in reversed(range(len(x))):
        deltas[t], dc, f = one_back(d_hidden[t] + dh, dc, gates[t], cells[t], cells[t])
        dh, dc = deltas[t] @ W_h, dc * f
    dx, *of_weights = gathered(deltas, h_before, x, W_x)
    return dx, dh, dc, *of_weights


def lstm_backward__new_state_in_dW_h(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
    c_before = np.concatenate([c_0[None], cells[:-1]])
    deltas, dh, dc = np.empty_like(gates), 0, 0
    for t in reversed(range(len(x))):
        deltas[t], dc, f = one_back(d_hidden[t] + dh, dc, gates[t], cells[t], c_before[t])
        dh, dc = deltas[t] @ W_h, dc * f
    dx, *of_weights = gathered(deltas, hidden, x, W_x)
    return dx, dh, dc, *of_weights


def lstm_backward__wrapped_around(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
    deltas, dh, dc = np.empty_like(gates), 0, 0
    for t in reversed(range(len(x))):
        deltas[t], dc, f = one_back(d_hidden[t] + dh, dc, gates[t], cells[t], cells[t - 1])
        dh, dc = deltas[t] @ W_h, dc * f
    dx, *of_weights = gathered(deltas, hidden[np.arange(len(x)) - 1], x, W_x)
    return dx, dh, dc, *of_weights


def lstm_backward__start_ignored(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
    h_before, c_before = np.concatenate([0 * h_0[None], hidden[:-1]]), np.concatenate([0 * c_0[None], cells[:-1]])
    deltas, dh, dc = np.empty_like(gates), 0, 0
    for t in reversed(range(len(x))):
        deltas[t], dc, f = one_back(d_hidden[t] + dh, dc, gates[t], cells[t], c_before[t])
        dh, dc = deltas[t] @ W_h, dc * f
    dx, *of_weights = gathered(deltas, h_before, x, W_x)
    return dx, dh, dc, *of_weights


def lstm_backward__weights_overwritten(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
    h_before, c_before = np.concatenate([h_0[None], hidden[:-1]]), np.concatenate([c_0[None], cells[:-1]])
    dx, dh, dc = np.empty_like(x), 0, 0
    for t in reversed(range(len(x))):
        delta, dc, f = one_back(d_hidden[t] + dh, dc, gates[t], cells[t], c_before[t])
        dx[t], dh, dc = delta @ W_x, delta @ W_h, dc * f
        dW_x, dW_h, db = delta.T @ x[t], delta.T @ h_before[t], delta.sum(axis=0)
    return dx, dh, dc, dW_x, dW_h, db


def lstm_backward__mean_over_steps(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
    h_before, c_before = np.concatenate([h_0[None], hidden[:-1]]), np.concatenate([c_0[None], cells[:-1]])
    deltas, dh, dc = np.empty_like(gates), 0, 0
    for t in reversed(range(len(x))):
        deltas[t], dc, f = one_back(d_hidden[t] + dh, dc, gates[t], cells[t], c_before[t])
        dh, dc = deltas[t] @ W_h, dc * f
    dx, *of_weights = gathered(deltas, h_before, x, W_x)
    return dx, dh, dc, *(gradient / len(x) for gradient in of_weights)


def lstm_backward__forwards_in_time(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
    h_before, c_before = np.concatenate([h_0[None], hidden[:-1]]), np.concatenate([c_0[None], cells[:-1]])
    deltas, dh, dc = np.empty_like(gates), 0, 0
    for t in range(len(x)):
        deltas[t], dc, f = one_back(d_hidden[t] + dh, dc, gates[t], cells[t], c_before[t])
        dh, dc = deltas[t] @ W_h, dc * f
    dx, *of_weights = gathered(deltas, h_before, x, W_x)
    return dx, dh, dc, *of_weights


def lstm_backward__one_step_short(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
    h_before, c_before = np.concatenate([h_0[None], hidden[:-1]]), np.concatenate([c_0[None], cells[:-1]])
    deltas, dh, dc = np.empty_like(gates), 0, 0
    for t in reversed(range(len(x))):
        dh_here = d_hidden[t] + dh
        deltas[t], dc_here, f = one_back(dh_here, dc, gates[t], cells[t], c_before[t])
        dh, dc = deltas[t] @ W_h, dc_here * f
    dx, *of_weights = gathered(deltas, h_before, x, W_x)
    return dx, dh_here, dc_here, *of_weights


def lstm_backward__own_losses_ignored(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
    h_before, c_before = np.concatenate([h_0[None], hidden[:-1]]), np.concatenate([c_0[None], cells[:-1]])
    deltas, dh, dc = np.empty_like(gates), d_hidden[-1], 0
    for t in reversed(range(len(x))):
        deltas[t], dc, f = one_back(dh, dc, gates[t], cells[t], c_before[t])
        dh, dc = deltas[t] @ W_h, dc * f
    dx, *of_weights = gathered(deltas, h_before, x, W_x)
    return dx, dh, dc, *of_weights


def lstm_backward__own_losses_past_c(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
    h_before, c_before = np.concatenate([h_0[None], hidden[:-1]]), np.concatenate([c_0[None], cells[:-1]])
    deltas, dh, dc = np.empty_like(gates), 0, 0
    for t in reversed(range(len(x))):
        i, f, g, o = np.split(gates[t], 4, axis=1)
        dc = dc + dh * o * (1 - np.tanh(cells[t]) ** 2)
        dh = dh + d_hidden[t]
        of_memory = [dc * g * i * (1 - i), dc * c_before[t] * f * (1 - f), dc * i * (1 - g**2)]
        deltas[t] = np.hstack([*of_memory, dh * np.tanh(cells[t]) * o * (1 - o)])
        dh, dc = deltas[t] @ W_h, dc * f
    dx, *of_weights = gathered(deltas, h_before, x, W_x)
    return dx, dh, dc, *of_weights


def lstm_backward__summed_on_the_way(d_hidden, hidden, cells, gates, x, h_0, c_0, W_x, W_h):
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
    name="lstm_backward",
    points=4.0,
    parameters=("d_hidden", "hidden", "cells", "gates", "x", "h_0", "c_0", "W_x", "W_h"),
    parts=("dx", "dh_0", "dc_0", "dW_x", "dW_h", "db"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.6, Text("只有最后一步有损失", "a loss at the last step only")),
        Group("every", 0.4, Text("每一步都有损失", "a loss at every step")),
    ),
    compare=close(6),
    misconceptions=(
        Misconception(
            lstm_backward__nothing_handed_back,
            Text(
                "dh 和 dc 都没有往前传：每一步只用了自己的 d_hidden[t]。两条路上的梯度都要由后一步交回来。",
                "Neither dh nor dc is handed back: each step uses its own d_hidden[t] only. The step behind has to hand back both.",
            ),
            needs=(gathered, one_back),
        ),
        Misconception(
            lstm_backward__dc_not_handed_back,
            Text(
                "dc 没有沿时间累积：每一步都从 0 开始。C 这条路才是梯度能走远的路，它要与经过 h 的那一份相加。",
                "dc is not accumulated through time: it starts from 0 at each step. The way along C is the one on which a gradient gets far, and is added to what comes by h.",
            ),
            needs=(gathered, one_back),
        ),
        Misconception(
            lstm_backward__dh_not_handed_back,
            Text(
                "只传了 dc，没有传 dh。h_t 还进入下一步的四个门，那一份梯度要经过 W_h 交回来。",
                "Only dc is handed back, and not dh. h_t goes into the four gates of the next step, and that share comes back through W_h.",
            ),
            needs=(gathered, one_back),
        ),
        Misconception(
            lstm_backward__dc_from_h_forgotten,
            Text(
                "C_t 没有从 h_t 得到梯度，于是只有输出门在学。h_t 是由 C_t 算出的（LSTM-8）。",
                "C_t gets nothing from h_t, so that only the output gate learns. h_t is made of C_t (LSTM-8).",
            ),
            needs=(gathered,),
        ),
        Misconception(
            lstm_backward__slope_of_c_forgotten,
            Text(
                "从 h_t 到 C_t 的路上忘了 tanh′：h_t = o_t ∘ tanh(C_t)。",
                "On the way from h_t to C_t tanh′ is forgotten: h_t = o_t ∘ tanh(C_t).",
            ),
            needs=(gathered,),
        ),
        Misconception(
            lstm_backward__gate_slopes_forgotten,
            Text(
                "δ 是对激活**之前**的梯度：对门的值求得的梯度还要穿过 σ 或 tanh。",
                "δ is the gradient *before* the activation: that by a gate's value still has to pass σ or tanh.",
            ),
            needs=(gathered,),
        ),
        Misconception(
            lstm_backward__forget_gate_forgotten,
            Text(
                "dc 原样传给了前一步，没有乘遗忘门：∂C_t/∂C_{t-1} = f_t（LSTM-7）。",
                "dc goes to the step before as it is, without the forget gate: ∂C_t/∂C_{t-1} = f_t (LSTM-7).",
            ),
            needs=(gathered, one_back),
        ),
        Misconception(
            lstm_backward__new_c_for_the_forget_gate,
            Text(
                "遗忘门的 δ 里用了 C_t。f_t 乘的是 C_{t-1}。",
                "The δ of the forget gate has C_t. f_t is multiplied with C_{t-1}.",
            ),
            needs=(gathered, one_back),
        ),
        Misconception(
            lstm_backward__new_state_in_dW_h,
            Text(
                "dW_h 里与 δ_t 相乘的是 h_t。W_h 乘的是上一步的 h_{t-1}。",
                "In dW_h δ_t is multiplied with h_t. W_h was multiplied with the h before, h_{t-1}.",
            ),
            needs=(gathered, one_back),
        ),
        Misconception(
            lstm_backward__wrapped_around,
            Text(
                "第一步的前一个状态取成了最后一个：Python 里下标 -1 是末尾，不会报错。第一步之前是 h_0 和 C_0。",
                "For the states before the first step you took the last: in Python the index -1 is the end, and no error. Before the first step there are h_0 and C_0.",
            ),
            needs=(gathered, one_back),
        ),
        Misconception(
            lstm_backward__start_ignored,
            Text(
                "第一步之前的状态用了 0。那里是 h_0 和 C_0，它们不一定是 0。",
                "For the states before the first step you took 0. There are h_0 and C_0, which need not be 0.",
            ),
            needs=(gathered, one_back),
        ),
        Misconception(
            lstm_backward__weights_overwritten,
            Text(
                "权重的梯度每一步都被覆盖了，只剩第一步的。所有的步共用同一组权重，梯度要累加。",
                "The weights' gradients are overwritten at each step; only those of the first are left. All steps share the weights, so their gradients add up.",
            ),
            needs=(one_back,),
        ),
        Misconception(
            lstm_backward__mean_over_steps,
            Text(
                "权重的梯度除以了步数。要不要平均由损失决定，已经在 d_hidden 里了；这里只求和。",
                "The weights' gradients are divided by the number of steps. Whether there is a mean is up to the loss, and is in d_hidden already; here they are summed.",
            ),
            needs=(gathered, one_back),
        ),
        Misconception(
            lstm_backward__forwards_in_time,
            Text(
                "方向反了：梯度从最后一步往第一步走。",
                "The wrong direction: gradients walk from the last step to the first.",
            ),
            needs=(gathered, one_back),
        ),
        Misconception(
            lstm_backward__one_step_short,
            Text(
                "dh_0 和 dc_0 停在了 h_1 和 C_1，还要再穿过第一步。",
                "dh_0 and dc_0 have stopped at h_1 and C_1, and still have to pass the first step.",
            ),
            needs=(gathered, one_back),
        ),
        Misconception(
            lstm_backward__own_losses_ignored,
            Text(
                "只用了最后一步的 d_hidden。每一步自己的损失要的那一份，都要加到后面交回来的梯度上。",
                "Only d_hidden of the last step is used. At each step what its own loss asks for is added to what is handed back from behind.",
            ),
            group="every",
            needs=(gathered, one_back),
        ),
        Misconception(
            lstm_backward__own_losses_past_c,
            Text(
                "d_hidden[t] 加得太晚：它只到了输出门，没有进入 C_t。它与交回来的 dh 先相加，然后两条路都要走。",
                "d_hidden[t] is added too late: it reaches the output gate and not C_t. Add it to the dh handed back first, then let the sum go both ways.",
            ),
            needs=(gathered,),
        ),
    ),
    alternatives=(lstm_backward__summed_on_the_way,),
)

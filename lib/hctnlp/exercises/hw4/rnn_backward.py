"""``rnn_backward(d_hidden, hidden, x, h_0, W_x, W_h)``: backpropagation through time."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.hw4 import rnn_forward
from hctnlp.exercises.shared.draws import long_sizes
from hctnlp.exercises.shared.library import arrays, tensors, with_bias


def rnn_backward(d_hidden, hidden, x, h_0, W_x, W_h):
    """(dx, dh_0, dW_x, dW_h, db)"""
    dx, dW_x, dW_h, db = np.zeros_like(x), np.zeros_like(W_x), np.zeros_like(W_h), np.zeros(len(W_h))
    dh = np.zeros_like(h_0)  # what the next step hands back; after the last there is none
    for t in reversed(range(len(x))):
        h_before = hidden[t - 1] if t > 0 else h_0
        d_state = d_hidden[t] + dh
        delta = d_state * (1 - hidden[t] ** 2)
        dx[t] = delta @ W_x
        dh = delta @ W_h
        dW_x += delta.T @ x[t]
        dW_h += delta.T @ h_before
        db += delta.sum(axis=0)
    return dx, dh, dW_x, dW_h, db


def reference(d_hidden, hidden, x, h_0, W_x, W_h):
    from hctnlp.recurrent.engines import Trace
    from hctnlp.recurrent.engines.reference import ReferenceEngine
    from hctnlp.recurrent.rnn import RNNCell, Saved

    d_hidden, hidden, x, h_0 = tensors(d_hidden, hidden, x, h_0)
    saved = [Saved(h) for h in hidden], [h_0, *hidden[:-1]]
    trace = Trace(hidden, (hidden[-1],), x, (h_0,), lengths=None, reverse=False, saved=saved)
    found = ReferenceEngine().backward(
        RNNCell("tanh"), trace, with_bias(W_x, W_h), d_hidden, (h_0.new_zeros(h_0.shape),)
    )
    return arrays(found.x, *found.state, *found.weights[:3])


def cases(rng):
    """A loss on the last state only; then losses on the state of every step."""
    return [
        *(Case(_backward(rng, *long_sizes(rng), losses="last")) for _ in range(3)),
        *(Case(_backward(rng, *long_sizes(rng), losses="every"), "every") for _ in range(2)),
    ]


def _backward(rng, time, batch, inputs, hidden, losses):
    x, h_0, W_x, W_h, b = rnn_forward.sequence(rng, time, batch, inputs, hidden)
    d_hidden = rng.normal(size=(time, batch, hidden))
    if losses == "last":
        d_hidden[:-1] = 0
    return d_hidden, rnn_forward.rnn_forward(x, h_0, W_x, W_h, b), x, h_0, W_x, W_h


def summed_on_the_way(d_hidden, hidden, x, h_0, W_x, W_h):
    dx, dh, dW_x, dW_h, db = x * 0.0, 0 * h_0, 0 * W_x, 0 * W_h, np.zeros(len(W_h))
    before = [h_0, *hidden[:-1]]
    for t in range(len(x) - 1, -1, -1):
        dh = dh + d_hidden[t]
        delta = dh - dh * hidden[t] * hidden[t]
        dW_x += delta.T @ x[t]
        dW_h += delta.T @ before[t]
        db += delta.sum(axis=0)
        dx[t] = delta @ W_x
        dh = delta @ W_h
    return [dx, dh, dW_x, dW_h, db]


def by_jacobians(d_hidden, hidden, x, h_0, W_x, W_h):
    """∂L/∂h_t as the sum over all later losses, each through the product of Jacobians (GRAD-2); one sample a time."""
    before, deltas, dh_0 = np.concatenate([h_0[None], hidden[:-1]]), np.zeros_like(hidden), np.zeros_like(h_0)
    for n in range(x.shape[1]):
        for later in range(len(x)):
            row = d_hidden[later, n]
            for t in range(later, -1, -1):
                row = row * (1 - hidden[t, n] ** 2)
                deltas[t, n] += row
                row = row @ W_h
            dh_0[n] += row
    flat = deltas.reshape(-1, deltas.shape[2]).T
    dW_x, dW_h = flat @ x.reshape(-1, x.shape[2]), flat @ before.reshape(-1, before.shape[2])
    return (deltas @ W_x).astype(np.float32), dh_0.tolist(), dW_x, dW_h, flat.sum(axis=1)


def shares_apart(d_hidden, hidden, x, h_0, W_x, W_h):
    T = len(x)
    dx, dW_x, dW_h, db = np.zeros(x.shape), np.zeros(W_x.shape), np.zeros(W_h.shape), np.zeros(len(W_h))
    dh = np.zeros(h_0.shape)
    for t in range(T - 1, -1, -1):
        before = h_0 if t == 0 else hidden[t - 1]
        slope = 1 - hidden[t] ** 2
        delta = d_hidden[t] * slope + dh * slope
        dx[t] = delta @ W_x
        dh = delta @ W_h
        dW_x += delta.T @ x[t]
        dW_h += delta.T @ before
        db += delta.sum(axis=0)
    return dx, dh, dW_x, dW_h, db


EXERCISE = Exercise(
    answer=rnn_backward,
    points=4.0,
    section=Text("5.3　写成代码", "5.3 As code"),
    parts=("dx", "dh_0", "dW_x", "dW_h", "db"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.6, Text("只有最后一步有损失", "a loss at the last step only")),
        Group("every", 0.4, Text("每一步都有损失", "a loss at every step")),
    ),
    compare=close(5),
    slips={
        "nothing_handed_back": Slip(
            {" + dh\n": "\n"},
            "dh 没有往前传：每一步只用了自己的 d_hidden[t]。h_t 还影响后面所有的步，那一份梯度要由第 t+1 步交回来。",
            "dh is not handed back: each step uses its own d_hidden[t] only. h_t acts on all later steps too, and step t+1 has to hand that share back.",
        ),
        "one_step_back_only": Slip(
            {"delta @ W_h": "(d_hidden[t] * (1 - hidden[t] ** 2) if t > 0 else delta) @ W_h"},
            "梯度只往前传了一步。第 t+1 步交回来的，要包含它自己从后面收到的那一份。",
            "The gradient goes back one step only. What step t+1 hands back has to hold what it received itself from behind.",
        ),
        "slope_forgotten": Slip(
            {" * (1 - hidden[t] ** 2)": ""},
            "tanh′ 忘了：每经过一步，对 h_t 的梯度都要先穿过 tanh 成为 δ_t。",
            "tanh′ is forgotten: at each step the gradient of h_t has to pass tanh to become δ_t.",
        ),
        "slope_forgotten_on_the_way": Slip(
            {"delta @ W_h": "d_state @ W_h"},
            "往前传的那一份没有乘 tanh′。∂L/∂h_{t-1} 是由 δ_t 得来的，不是由 ∂L/∂h_t 直接得来的。",
            "What is handed back lacks tanh′. ∂L/∂h_{t-1} comes from δ_t, and not from ∂L/∂h_t directly.",
        ),
        "slope_of_sigmoid": Slip(
            {"1 - hidden[t] ** 2": "hidden[t] * (1 - hidden[t])"},
            "h(1-h) 是 σ 的导数。这里的 f 是 tanh，它的导数是另一个式子（GRAD-1）。",
            "h(1-h) is the slope of σ. Here f is tanh, and its slope is another one (GRAD-1).",
        ),
        "slope_inverted": Slip(
            {"* (1": "/ (1"},
            "你除以了 tanh′。1/(1-h²) 是反函数 artanh 的导数；链式法则要**乘** 1-h²。",
            "You divided by tanh′. 1/(1 - h²) is the slope of the inverse function, artanh; the chain rule *multiplies* by 1 - h².",
        ),
        "square_forgotten": Slip(
            {" ** 2": ""},
            "导数里的平方丢了：tanh′ 在 a 和 -a 处相等，1 - h 却不是。",
            "The square in the slope is lost: tanh′ is the same at a and -a, and 1 - h is not.",
        ),
        "tanh_twice": Slip(
            {"hidden[t] ** 2": "np.tanh(hidden[t]) ** 2"},
            "你对 hidden[t] 又取了一次 tanh。它已经是 tanh(a_t) 了，导数可以直接由它算出。",
            "You took tanh of hidden[t] once more. It is tanh(a_t) already, and the slope can be read off it.",
        ),
        "W_h_transposed": Slip(
            {"@ W_h": "@ W_h.T"},
            "往前传时 W_h 多转置了一次。公式 W_hᵀδ 里的 δ 是列向量；这里每个样本是一行。方阵让两种写法形状都对得上。",
            "On the way back W_h is transposed once too often. In W_hᵀδ δ is a column; here each sample is a row. W_h is square, so both ways fit.",
        ),
        "W_h_forgotten": Slip(
            {" @ W_h": ""},
            "往前传的时候没有经过 W_h：h_{t-1} 是乘了 W_h 才进入第 t 步的，梯度也要经过它回去。",
            "What is handed back does not pass W_h: h_{t-1} came into step t through W_h, and its gradient goes back through it.",
        ),
        "weights_overwritten": Slip(
            {"dW_x +=": "dW_x =", "dW_h +=": "dW_h =", "db +=": "db ="},
            "权重的梯度每一步都被覆盖了，只剩第一步的。所有的步共用同一组权重，梯度要累加。",
            "The weights' gradients are overwritten at each step; only those of the first are left. All steps share the weights, so their gradients add up.",
        ),
        "weights_of_the_last_step": Slip(
            {"        dW_x +=": "        delta *= t == len(x) - 1\n        dW_x +="},
            "权重的梯度只有最后一步的。所有的步共用同一组权重，每一步的梯度都要加进来。",
            "The weights' gradients are those of the last step only. All steps share the weights, and the gradient of each is added.",
        ),
        "mean_over_steps": Slip(
            {"dW_x, dW_h, db\n": "dW_x / len(x), dW_h / len(x), db / len(x)\n"},
            "权重的梯度除以了步数。要不要平均由损失决定，已经在 d_hidden 里了；这里只求和。",
            "The weights' gradients are divided by the number of steps. Whether there is a mean is up to the loss, and is in d_hidden already; here they are summed.",
        ),
        "wrapped_around": Slip(
            {" if t > 0 else h_0": ""},
            "第一步的前一个状态取成了最后一个：Python 里下标 -1 是末尾，不会报错。第一步之前是 h_0。",
            "For the state before the first step you took the last: in Python the index -1 is the end, and no error. Before the first step there is h_0.",
        ),
        "start_ignored": Slip(
            {"else h_0": "else 0 * h_0"},
            "dW_h 里第一步的那一项用了 0。第一步之前的状态是 h_0，它不一定是 0。",
            "In dW_h the term of the first step has 0. The state before it is h_0, which need not be 0.",
        ),
        "new_state_in_dW_h": Slip(
            {"@ h_before": "@ hidden[t]"},
            "dW_h 里与 δ_t 相乘的是 h_t。W_h 乘的是上一步的状态 h_{t-1}。",
            "In dW_h δ_t is multiplied with h_t. W_h was multiplied with the state before, h_{t-1}.",
        ),
        "dh_0_one_step_short": Slip(
            {"return dx, dh": "return dx, d_state"},
            "dh_0 停在了 h_1：这是对第一步的输出的梯度，还要再穿过第一步才是对 h_0 的。",
            "dh_0 has stopped at h_1: this is the gradient of what the first step gave, and has to pass that step to be that of h_0.",
        ),
        "losses_unused": Slip(
            {"d_hidden[t] + ": ""},
            "d_hidden 没有用上：误差就是从这里进来的，没有它所有梯度都是 0。每走到一步 t，都要加上 d_hidden[t]。",
            "d_hidden is not used. It is where the error comes in, and without it every gradient is 0. Add d_hidden[t] on reaching step t.",
        ),
        "dx_added_up": Slip(
            {"np.zeros_like(x)": "np.zeros_like(x[0])", "dx[t] =": "dx +="},
            "各步的 dx 加在了一起。每一步有自己的输入 x_t，也有自己的梯度，形状是 (T, B, D)；只有各步共用的权重才要相加。",
            "The dx of all steps are added up. Each step has an input x_t of its own and a gradient of its own, (T, B, D); only the weights, which the steps share, are summed.",
        ),
        "bias_keeps_an_axis": Slip(
            {"np.zeros(len(W_h))": "np.zeros((1, len(W_h)))"},
            "db 多了一个轴：它要与 b 同形状，(H,)，而不是 (1, H)。求和时不要保留那个轴。",
            "db has an axis too many: it has the shape of b, (H,), and not (1, H). The sum should not keep that axis.",
        ),
        "bias_summed_over_everything": Slip(
            {"np.zeros(len(W_h))": "0", "axis=0": ""},
            "db 成了一个数：你把所有隐藏单元也加在了一起。只对时间和批次求和，b 的每个分量各有自己的梯度。",
            "db is a single number: the hidden units are summed too. Sum over steps and batch only; each component of b has a gradient of its own.",
        ),
        "forwards_in_time": Slip(
            {"reversed(range(len(x)))": "range(len(x))"},
            "方向反了：梯度从最后一步往第一步走。",
            "The wrong direction: gradients walk from the last step to the first.",
        ),
        "own_losses_ignored": Slip(
            {"= np.zeros_like(h_0)": "= d_hidden[-1]", "d_hidden[t] + ": ""},
            "只用了最后一步的 d_hidden。每一步自己的损失要的那一份，都要加到后面交回来的梯度上。",
            "Only d_hidden of the last step is used. At each step what its own loss asks for is added to what is handed back from behind.",
            group="every",
        ),
        "losses_past_tanh": Slip(
            {"d_hidden[t] + ": "", "(1 - hidden[t] ** 2)": "(1 - hidden[t] ** 2) + d_hidden[t]"},
            "d_hidden[t] 加在了 tanh′ 之后。它是对 h_t 的梯度，要与交回来的那一份先相加，再一起穿过 tanh。",
            "d_hidden[t] is added after tanh′. It is a gradient with respect to h_t: add it to what is handed back, then let both pass tanh.",
        ),
    },
    alternatives=(summed_on_the_way, by_jacobians, shares_apart),
)

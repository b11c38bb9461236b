"""``irnn_forward(x, h_0, W_x, W_h, b)``: a recurrent net with ReLU, over all steps."""

import numpy as np
import torch

from hctnlp.exercises.framework import Case, Exercise, Group, Misconception, Text, close
from hctnlp.recurrent import Weights, step
from hctnlp.recurrent.rnn import RNNCell


def reference(x, h_0, W_x, W_h, b):
    """Step after step of the library's RNN with ReLU."""
    weights, state, hidden = Weights(*map(torch.tensor, (W_x, W_h, b))), (torch.tensor(h_0),), []
    for x_t in torch.tensor(x):
        state, _ = step(RNNCell("relu"), x_t, state, weights)
        hidden.append(state[0])
    return torch.stack(hidden).numpy()


def cases(rng):
    core = [_net(rng, steps=5, batch=3, noise=0.5), _net(rng, steps=4, batch=2, noise=0.3)]
    untrained = _net(rng, steps=6, batch=2, noise=0.0)
    return [*map(Case, core), Case(untrained, "untrained"), Case(_net(rng, steps=1, batch=1, noise=0.5), "one")]


def _net(rng, steps, batch, noise):
    """Inputs, a first state, and weights: W_h = I and b = 0 as they start, moved by training if there is ``noise``."""
    features, hidden = 3, 4
    return (
        rng.normal(size=(steps, batch, features)),
        np.abs(rng.normal(size=(batch, hidden))),
        rng.normal(size=(hidden, features)),
        np.eye(hidden) + noise * rng.normal(size=(hidden, hidden)),
        noise * rng.normal(size=hidden),
    )


def irnn_forward__tanh(x, h_0, W_x, W_h, b):
    h, hidden = h_0, []
    for x_t in x:
        h = np.tanh(h @ W_h.T + x_t @ W_x.T + b)
        hidden.append(h)
    return np.array(hidden)


def irnn_forward__no_nonlinearity(x, h_0, W_x, W_h, b):
    h, hidden = h_0, []
    for x_t in x:
        h = h @ W_h.T + x_t @ W_x.T + b
        hidden.append(h)
    return np.array(hidden)


def irnn_forward__state_before_relu_carried(x, h_0, W_x, W_h, b):
    h, hidden = h_0, []
    for x_t in x:
        h = h @ W_h.T + x_t @ W_x.T + b
        hidden.append(np.maximum(h, 0))
    return np.array(hidden)


def irnn_forward__state_not_carried(x, h_0, W_x, W_h, b):
    return np.array([np.maximum(h_0 @ W_h.T + x_t @ W_x.T + b, 0) for x_t in x])


def irnn_forward__starts_from_zero(x, h_0, W_x, W_h, b):
    h, hidden = np.zeros_like(h_0), []
    for x_t in x:
        h = np.maximum(h @ W_h.T + x_t @ W_x.T + b, 0)
        hidden.append(h)
    return np.array(hidden)


def irnn_forward__identity_for_ever(x, h_0, W_x, W_h, b):
    h, hidden = h_0, []
    for x_t in x:
        h = np.maximum(h + x_t @ W_x.T + b, 0)
        hidden.append(h)
    return np.array(hidden)


def irnn_forward__W_h_transposed(x, h_0, W_x, W_h, b):
    h, hidden = h_0, []
    for x_t in x:
        h = np.maximum(h @ W_h + x_t @ W_x.T + b, 0)
        hidden.append(h)
    return np.array(hidden)


def irnn_forward__state_added_twice(x, h_0, W_x, W_h, b):
    h, hidden = h_0, []
    for x_t in x:
        h = h + np.maximum(h @ W_h.T + x_t @ W_x.T + b, 0)
        hidden.append(h)
    return np.array(hidden)


def irnn_forward__bias_forgotten(x, h_0, W_x, W_h, b):
    h, hidden = h_0, []
    for x_t in x:
        h = np.maximum(h @ W_h.T + x_t @ W_x.T, 0)
        hidden.append(h)
    return np.array(hidden)


def irnn_forward__bias_outside(x, h_0, W_x, W_h, b):
    h, hidden = h_0, []
    for x_t in x:
        h = np.maximum(h @ W_h.T + x_t @ W_x.T, 0) + b
        hidden.append(h)
    return np.array(hidden)


def irnn_forward__input_outside(x, h_0, W_x, W_h, b):
    h, hidden = h_0, []
    for x_t in x:
        h = np.maximum(h @ W_h.T, 0) + x_t @ W_x.T + b
        hidden.append(h)
    return np.array(hidden)


def irnn_forward__last_only(x, h_0, W_x, W_h, b):
    h = h_0
    for x_t in x:
        h = np.maximum(h @ W_h.T + x_t @ W_x.T + b, 0)
    return h


def irnn_forward__first_state_included(x, h_0, W_x, W_h, b):
    hidden = [h_0]
    for x_t in x:
        hidden.append(np.maximum(hidden[-1] @ W_h.T + x_t @ W_x.T + b, 0))
    return np.array(hidden)


def irnn_forward__batch_first(x, h_0, W_x, W_h, b):
    h, hidden = h_0, []
    for x_t in x:
        h = np.maximum(h @ W_h.T + x_t @ W_x.T + b, 0)
        hidden.append(h)
    return np.stack(hidden, axis=1)


def irnn_forward__axes_of_one_removed(x, h_0, W_x, W_h, b):
    h, hidden = h_0, []
    for x_t in x:
        h = np.maximum(h @ W_h.T + x_t @ W_x.T + b, 0)
        hidden.append(h)
    return np.squeeze(np.array(hidden))


def irnn_forward__one_product_for_both(x, h_0, W_x, W_h, b):
    W = np.concatenate([W_h, W_x], axis=1).astype(np.float32)
    hidden = np.empty((len(x), *h_0.shape), dtype=np.float32)
    for t in range(len(x)):
        a = np.concatenate([h_0 if t == 0 else hidden[t - 1], x[t]], axis=1) @ W.T + b
        hidden[t] = a * (a > 0)
    return hidden


def irnn_forward__number_by_number(x, h_0, W_x, W_h, b):
    hidden, before = [], h_0.tolist()
    for x_t in x.tolist():
        after = [[0.0] * len(b) for _ in before]
        for n, (h, u) in enumerate(zip(before, x_t, strict=True)):
            for i in range(len(b)):
                a = float(b[i] + sum(W_h[i] * h) + sum(W_x[i] * u))
                after[n][i] = a if a > 0 else 0.0
        hidden.append(after)
        before = after
    return hidden


EXERCISE = Exercise(
    name="irnn_forward",
    points=3.0,
    parameters=("x", "h_0", "W_x", "W_h", "b"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.8, Text("训练过的权重", "weights that training has moved")),
        Group("untrained", 0.1, Text("W_h = I，b = 0", "W_h = I, b = 0")),
        Group("one", 0.1, Text("T = 1，一批只有一个样本", "T = 1, a batch of one")),
    ),
    compare=close(),
    misconceptions=(
        Misconception(
            irnn_forward__tanh,
            Text(
                "你用了 tanh。IRNN 用 ReLU：tanh 每一步都把状态压小，恒等初始化也就白做了。",
                "You used tanh. An IRNN has ReLU: tanh squeezes the state at each step, and the identity is in vain.",
            ),
        ),
        Misconception(
            irnn_forward__no_nonlinearity,
            Text(
                "没有用 ReLU：这样整个网络是线性的。",
                "ReLU is missing: the whole net is linear.",
            ),
        ),
        Misconception(
            irnn_forward__state_before_relu_carried,
            Text(
                "传到下一步的是 ReLU 之前的值；应当传 h_t 本身。",
                "What goes on to the next step is the value before ReLU; h_t itself should.",
            ),
        ),
        Misconception(
            irnn_forward__state_not_carried,
            Text(
                "循环断了：每一步都从 h_0 出发，前一步的结果没有传下去。",
                "The recurrence is cut: every step starts from h_0, and none sees the one before.",
            ),
        ),
        Misconception(
            irnn_forward__starts_from_zero,
            Text(
                "h_0 没有用上：第一步是从零向量开始的。",
                "h_0 is not used: the first step starts from zeros.",
            ),
        ),
        Misconception(
            irnn_forward__identity_for_ever,
            Text(
                "W_h 没有用上。它只是**初始**为单位矩阵，训练会改变它。",
                "W_h is not used. It is the identity only at the *start*; training changes it.",
            ),
        ),
        Misconception(
            irnn_forward__W_h_transposed,
            Text(
                "W_h 转置错了：一批样本排成行时，W_h h 写成 h W_hᵀ。W_h 是方阵，形状查不出这个错。",
                "W_h is transposed: with one example in each row, W_h h becomes h W_hᵀ. W_h is square, so its shape does not tell.",
            ),
        ),
        Misconception(
            irnn_forward__state_added_twice,
            Text(
                "你另外又加了一次 h_{t-1}：那是残差连接。IRNN 的记忆只靠 W_h ≈ I。",
                "You added h_{t-1} once more: that is a residual connection. In an IRNN memory is W_h ≈ I alone.",
            ),
        ),
        Misconception(
            irnn_forward__bias_forgotten,
            Text("忘了加 b。它初始为 0，训练之后就不是了。", "b is forgotten. It starts at 0, and training moves it."),
        ),
        Misconception(
            irnn_forward__bias_outside,
            Text(
                "b 加在了 ReLU 外面，状态可能成为负数；它属于预激活。",
                "b is added outside of ReLU, and the state can be negative; it belongs to the pre-activation.",
            ),
        ),
        Misconception(
            irnn_forward__input_outside,
            Text(
                "ReLU 只用在了 W_h h 上；输入和偏置要先加进来，再过 ReLU。",
                "ReLU takes W_h h alone; input and bias are added before it.",
            ),
        ),
        Misconception(
            irnn_forward__last_only,
            Text(
                "只返回了最后一步；题目要所有步的 h_t，形状是 (T, B, H)。",
                "Only the last step was returned; all h_t are asked for, of shape (T, B, H).",
            ),
        ),
        Misconception(
            irnn_forward__first_state_included,
            Text(
                "多了一步：结果从 h_1 开始，不含 h_0。",
                "One too many: the result begins with h_1 and does not hold h_0.",
            ),
        ),
        Misconception(
            irnn_forward__batch_first,
            Text(
                "前两个维度交换了：课程的约定是时间在前，(T, B, H)。",
                "The first two axes are exchanged: by the course's convention time comes first, (T, B, H).",
            ),
        ),
        Misconception(
            irnn_forward__axes_of_one_removed,
            Text(
                "长度为 1 的维度被去掉了：T = 1、B = 1 时结果仍是 (1, 1, H)。",
                "Axes of length 1 were removed: with T = 1 and B = 1 the result is still (1, 1, H).",
            ),
            group="one",
        ),
    ),
    alternatives=(irnn_forward__one_product_for_both, irnn_forward__number_by_number),
)

"""``irnn_forward(x, h_0, W_x, W_h, b)``: a recurrent net with ReLU, over all steps."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close


def irnn_forward(x, h_0, W_x, W_h, b):
    """所有步的状态。 The states of all steps, (T, B, H)."""
    h, hidden = h_0, []
    for x_t in x:
        a = h @ W_h.T + x_t @ W_x.T + b
        h = np.maximum(a, 0)
        hidden.append(h)
    return np.stack(hidden)


def reference(x, h_0, W_x, W_h, b):
    """Step after step of the library's RNN with ReLU."""
    import torch

    from hctnlp.recurrent import Weights, step
    from hctnlp.recurrent.rnn import RNNCell

    weights, state, hidden = Weights(*map(torch.tensor, (W_x, W_h, b))), (torch.tensor(h_0),), []
    for x_t in torch.tensor(x):
        state, _ = step(RNNCell("relu"), x_t, state, weights)
        hidden.append(state[0])
    return torch.stack(hidden).numpy()


def cases(rng):
    core = [untrained_or_moved(rng, steps=5, batch=3, noise=0.5), untrained_or_moved(rng, steps=4, batch=2, noise=0.3)]
    untrained = untrained_or_moved(rng, steps=6, batch=2, noise=0.0)
    return [
        *map(Case, core),
        Case(untrained, "untrained"),
        Case(untrained_or_moved(rng, steps=1, batch=1, noise=0.5), "one"),
    ]


def untrained_or_moved(rng, steps, batch, noise):
    """Inputs, a first state, and weights: W_h = I and b = 0 as they start, moved by training if there is ``noise``."""
    features, hidden = 3, 4
    return (
        rng.normal(size=(steps, batch, features)),
        np.abs(rng.normal(size=(batch, hidden))),
        rng.normal(size=(hidden, features)),
        np.eye(hidden) + noise * rng.normal(size=(hidden, hidden)),
        noise * rng.normal(size=hidden),
    )


def one_product_for_both(x, h_0, W_x, W_h, b):
    W = np.concatenate([W_h, W_x], axis=1).astype(np.float32)
    hidden = np.empty((len(x), *h_0.shape), dtype=np.float32)
    for t in range(len(x)):
        a = np.concatenate([h_0 if t == 0 else hidden[t - 1], x[t]], axis=1) @ W.T + b
        hidden[t] = a * (a > 0)
    return hidden


def number_by_number(x, h_0, W_x, W_h, b):
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


def term_by_term(x, h_0, W_x, W_h, b):
    hidden, h = np.zeros((len(x), *h_0.shape)), h_0
    for t in range(len(x)):
        from_input = x[t] @ W_x.T + b
        from_state = h @ W_h.T
        h = np.maximum(from_input + from_state, 0)
        hidden[t] = h
    return hidden


EXERCISE = Exercise(
    answer=irnn_forward,
    points=1.0,
    section=Text("5.3　恒等初始化（IRNN）", "5.3 Initialising with the identity (IRNN)"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.8, Text("训练过的权重", "weights that training has moved")),
        Group("untrained", 0.1, Text("W_h = I，b = 0", "W_h = I, b = 0")),
        Group("one", 0.1, Text("T = 1，一批只有一个样本", "T = 1, a batch of one")),
    ),
    compare=close(),
    slips={
        "tanh": Slip(
            {"np.maximum(a, 0)": "np.tanh(a)"},
            "你用了 tanh。IRNN 用 ReLU：tanh 每一步都把状态压小，恒等初始化也就白做了。",
            "You used tanh. An IRNN has ReLU: tanh squeezes the state at each step, and the identity is in vain.",
        ),
        "no_nonlinearity": Slip(
            {"np.maximum(a, 0)": "a"},
            "没有用 ReLU：这样整个网络是线性的。",
            "ReLU is missing: the whole net is linear.",
        ),
        "state_before_relu_carried": Slip(
            {"np.maximum(a, 0)": "a", "append(h)": "append(np.maximum(h, 0))"},
            "传到下一步的是 ReLU 之前的值；应当传 h_t 本身。",
            "What goes on to the next step is the value before ReLU; h_t itself should.",
        ),
        "state_not_carried": Slip(
            {"h @": "h_0 @"},
            "循环断了：每一步都从 h_0 出发，前一步的结果没有传下去。",
            "The recurrence is cut: every step starts from h_0, and none sees the one before.",
        ),
        "starts_from_zero": Slip(
            {"= h_0": "= np.zeros_like(h_0)"},
            "h_0 没有用上：第一步是从零向量开始的。",
            "h_0 is not used: the first step starts from zeros.",
        ),
        "identity_for_ever": Slip(
            {" @ W_h.T": ""},
            "W_h 没有用上。它只是**初始**为单位矩阵，训练会改变它。",
            "W_h is not used. It is the identity only at the *start*; training changes it.",
        ),
        "W_h_transposed": Slip(
            {"W_h.T": "W_h"},
            "W_h 转置错了：一批样本排成行时，W_h h 写成 h W_hᵀ。W_h 是方阵，形状查不出这个错。",
            "W_h is transposed: with one example in each row, W_h h becomes h W_hᵀ. W_h is square, so its shape does not tell.",
        ),
        "state_added_twice": Slip(
            {"        h = ": "        h = h + "},
            "你另外又加了一次 h_{t-1}：那是残差连接。IRNN 的记忆只靠 W_h ≈ I。",
            "You added h_{t-1} once more: that is a residual connection. In an IRNN memory is W_h ≈ I alone.",
        ),
        "bias_forgotten": Slip(
            {" + b": ""},
            "忘了加 b。它初始为 0，训练之后就不是了。",
            "b is forgotten. It starts at 0, and training moves it.",
        ),
        "bias_outside": Slip(
            {" + b": "", "np.maximum(a, 0)": "np.maximum(a, 0) + b"},
            "b 加在了 ReLU 外面，状态可能成为负数；它属于预激活。",
            "b is added outside of ReLU, and the state can be negative; it belongs to the pre-activation.",
        ),
        "input_outside": Slip(
            {"h @ W_h.T": "np.maximum(h @ W_h.T, 0)", "np.maximum(a, 0)": "a"},
            "ReLU 只用在了 W_h h 上；输入和偏置要先加进来，再过 ReLU。",
            "ReLU takes W_h h alone; input and bias are added before it.",
        ),
        "last_only": Slip(
            {"np.stack(hidden)": "h"},
            "只返回了最后一步；题目要所有步的 h_t，形状是 (T, B, H)。",
            "Only the last step was returned; all h_t are asked for, of shape (T, B, H).",
        ),
        "first_state_included": Slip(
            {"[]": "[h_0]"},
            "多了一步：结果从 h_1 开始，不含 h_0。",
            "One too many: the result begins with h_1 and does not hold h_0.",
        ),
        "batch_first": Slip(
            {"(hidden)": "(hidden, axis=1)"},
            "前两个维度交换了：课程的约定是时间在前，(T, B, H)。",
            "The first two axes are exchanged: by the course's convention time comes first, (T, B, H).",
        ),
        "axes_of_one_removed": Slip(
            {"np.stack": "np.squeeze"},
            "长度为 1 的维度被去掉了：T = 1、B = 1 时结果仍是 (1, 1, H)。",
            "Axes of length 1 were removed: with T = 1 and B = 1 the result is still (1, 1, H).",
            group="one",
        ),
    },
    alternatives=(one_product_for_both, number_by_number, term_by_term),
)

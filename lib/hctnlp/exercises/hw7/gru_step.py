"""``gru_step(x, h, W_x, W_h, b)``: one step of the textbook's GRU, with the reset gate before the product."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Misconception, Text, close
from hctnlp.exercises.shared.draws import sizes, weights
from hctnlp.exercises.shared.given import sigmoid
from hctnlp.exercises.shared.library import arrays, tensors
from hctnlp.recurrent import Weights, step
from hctnlp.recurrent.gru import GRUCell


def reference(x, h, W_x, W_h, b):
    x, h, *given = tensors(x, h, W_x, W_h, b)
    (new,), _ = step(GRUCell(reset_after=False), x, (h,), Weights(*given))
    return arrays(new)[0]


def cases(rng):
    """Several samples, with D ≠ H and with D = H, where a transposed matrix fits as well; then a single sample."""
    batch, width = sizes(rng, 2)
    several = [Case(one_step(rng, *sizes(rng, 3))) for _ in range(2)]
    return [*several, Case(one_step(rng, batch, width, width)), Case(one_step(rng, 1, *sizes(rng, 2)), "single")]


def one_step(rng, batch, inputs, hidden):
    """x, h, W_x, W_h and b of one step."""
    x, h = rng.normal(size=(batch, inputs)), rng.uniform(-1, 1, size=(batch, hidden))
    return x, h, *weights(rng, inputs, hidden, gates=3)


def gru_step__z_turned(x, h, W_x, W_h, b):
    H = h.shape[1]
    gates = sigmoid(x @ W_x[: 2 * H].T + h @ W_h[: 2 * H].T + b[: 2 * H])
    r, z = gates[:, :H], gates[:, H:]
    n = np.tanh(x @ W_x[2 * H :].T + (r * h) @ W_h[2 * H :].T + b[2 * H :])
    return z * h + (1 - z) * n


def gru_step__reset_after_the_product(x, h, W_x, W_h, b):
    H = h.shape[1]
    gates = sigmoid(x @ W_x[: 2 * H].T + h @ W_h[: 2 * H].T + b[: 2 * H])
    r, z = gates[:, :H], gates[:, H:]
    n = np.tanh(x @ W_x[2 * H :].T + r * (h @ W_h[2 * H :].T) + b[2 * H :])
    return (1 - z) * h + z * n


def gru_step__gates_exchanged(x, h, W_x, W_h, b):
    H = h.shape[1]
    gates = sigmoid(x @ W_x[: 2 * H].T + h @ W_h[: 2 * H].T + b[: 2 * H])
    z, r = gates[:, :H], gates[:, H:]
    n = np.tanh(x @ W_x[2 * H :].T + (r * h) @ W_h[2 * H :].T + b[2 * H :])
    return (1 - z) * h + z * n


def gru_step__candidate_first(x, h, W_x, W_h, b):
    H = h.shape[1]
    gates = sigmoid(x @ W_x[H:].T + h @ W_h[H:].T + b[H:])
    r, z = gates[:, :H], gates[:, H:]
    n = np.tanh(x @ W_x[:H].T + (r * h) @ W_h[:H].T + b[:H])
    return (1 - z) * h + z * n


def gru_step__reset_ignored(x, h, W_x, W_h, b):
    H = h.shape[1]
    a = x @ W_x.T + h @ W_h.T + b
    z, n = sigmoid(a[:, H : 2 * H]), np.tanh(a[:, 2 * H :])
    return (1 - z) * h + z * n


def gru_step__reset_on_the_input_too(x, h, W_x, W_h, b):
    H = h.shape[1]
    a = x @ W_x.T + h @ W_h.T + b
    r, z = sigmoid(a[:, :H]), sigmoid(a[:, H : 2 * H])
    n = np.tanh(r * a[:, 2 * H :])
    return (1 - z) * h + z * n


def gru_step__candidate_not_squashed(x, h, W_x, W_h, b):
    H = h.shape[1]
    gates = sigmoid(x @ W_x[: 2 * H].T + h @ W_h[: 2 * H].T + b[: 2 * H])
    r, z = gates[:, :H], gates[:, H:]
    n = x @ W_x[2 * H :].T + (r * h) @ W_h[2 * H :].T + b[2 * H :]
    return (1 - z) * h + z * n


def gru_step__candidate_through_sigmoid(x, h, W_x, W_h, b):
    H = h.shape[1]
    gates = sigmoid(x @ W_x[: 2 * H].T + h @ W_h[: 2 * H].T + b[: 2 * H])
    r, z = gates[:, :H], gates[:, H:]
    n = sigmoid(x @ W_x[2 * H :].T + (r * h) @ W_h[2 * H :].T + b[2 * H :])
    return (1 - z) * h + z * n


def gru_step__gates_through_tanh(x, h, W_x, W_h, b):
    H = h.shape[1]
    gates = np.tanh(x @ W_x[: 2 * H].T + h @ W_h[: 2 * H].T + b[: 2 * H])
    r, z = gates[:, :H], gates[:, H:]
    n = np.tanh(x @ W_x[2 * H :].T + (r * h) @ W_h[2 * H :].T + b[2 * H :])
    return (1 - z) * h + z * n


def gru_step__gates_blind_to_the_state(x, h, W_x, W_h, b):
    H = h.shape[1]
    gates = sigmoid(x @ W_x[: 2 * H].T + b[: 2 * H])
    r, z = gates[:, :H], gates[:, H:]
    n = np.tanh(x @ W_x[2 * H :].T + (r * h) @ W_h[2 * H :].T + b[2 * H :])
    return (1 - z) * h + z * n


def gru_step__old_state_dropped(x, h, W_x, W_h, b):
    H = h.shape[1]
    gates = sigmoid(x @ W_x[: 2 * H].T + h @ W_h[: 2 * H].T + b[: 2 * H])
    r, z = gates[:, :H], gates[:, H:]
    return z * np.tanh(x @ W_x[2 * H :].T + (r * h) @ W_h[2 * H :].T + b[2 * H :])


def gru_step__old_state_kept_whole(x, h, W_x, W_h, b):
    H = h.shape[1]
    gates = sigmoid(x @ W_x[: 2 * H].T + h @ W_h[: 2 * H].T + b[: 2 * H])
    r, z = gates[:, :H], gates[:, H:]
    return h + z * np.tanh(x @ W_x[2 * H :].T + (r * h) @ W_h[2 * H :].T + b[2 * H :])


def gru_step__as_on_the_slide(x, h, W_x, W_h, b):
    """W·[h, x] gate by gate, one sample after the other; h moves towards h̃ by the fraction z."""
    H, W, new = h.shape[1], np.hstack([W_h, W_x]), []
    for state, word in zip(h, x, strict=True):
        r, z = sigmoid(W[: 2 * H] @ np.concatenate([state, word]) + b[: 2 * H]).reshape(2, H)
        candidate = np.tanh(W[2 * H :] @ np.concatenate([r * state, word]) + b[2 * H :])
        new.append((state + z * (candidate - state)).tolist())
    return new


def gru_step__in_float32(x, h, W_x, W_h, b):
    a_x = np.split((x @ W_x.T + b).astype(np.float32), 3, axis=1)
    W_r, W_z, W_n = np.split(W_h, 3)
    r, z = 1 / (1 + np.exp(-a_x[0] - h @ W_r.T)), 1 / (1 + np.exp(-a_x[1] - h @ W_z.T))
    return ((1 - z) * h + z * np.tanh(a_x[2] + np.einsum("bk,hk->bh", r * h, W_n))).astype(np.float32)


EXERCISE = Exercise(
    name="gru_step",
    points=3.0,
    parameters=("x", "h", "W_x", "W_h", "b"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.9, Text("一批样本", "a batch of samples")),
        Group("single", 0.1, Text("只有一个样本", "a single sample")),
    ),
    compare=close(),
    misconceptions=(
        Misconception(
            gru_step__z_turned,
            Text(
                "z 用反了：这里 z 是“更新多少”，z = 1 时整个换成候选状态。z = 1 时保留旧状态，是 PyTorch 的约定。",
                "z is turned round: here it says how much is updated, and z = 1 takes all of the candidate. That z = 1 keeps the old state is PyTorch's convention.",
            ),
        ),
        Misconception(
            gru_step__reset_after_the_product,
            Text(
                "重置门放到了乘法之后：那是 PyTorch 的 GRU（第 3 题）。教科书的 GRU 先把 h 逐个分量乘上 r，再乘矩阵，两者不是同一个函数。",
                "The reset gate stands after the product: that is PyTorch's GRU (exercise 3). The textbook's first scales each component of h by r and then takes the product; these are two different functions.",
            ),
        ),
        Misconception(
            gru_step__gates_exchanged,
            Text(
                "r 和 z 对调了：三块按 r、z、n 的次序叠放，重置门在前。",
                "r and z are exchanged: the blocks are stacked in the order r z n, the reset gate first.",
            ),
        ),
        Misconception(
            gru_step__candidate_first,
            Text(
                "你把第一块当成了候选状态。三块按 r、z、n 的次序叠放，候选状态在最后。",
                "You took the first block for the candidate. The blocks are stacked in the order r z n, the candidate last.",
            ),
        ),
        Misconception(
            gru_step__reset_ignored,
            Text(
                "重置门没有用上：候选状态看到的应当是被 r 削弱过的旧状态。",
                "The reset gate is not used: the candidate should see the old state weakened by r.",
            ),
        ),
        Misconception(
            gru_step__reset_on_the_input_too,
            Text(
                "r 连输入那一份和偏置也一起削弱了。它只管旧状态：r = 0 时候选状态只由 x 决定，不是 0。",
                "r weakens the input's share and the bias as well. It is for the old state alone: with r = 0 the candidate depends on x only, and is not 0.",
            ),
        ),
        Misconception(
            gru_step__candidate_not_squashed,
            Text(
                "候选状态没有经过 tanh，会越积越大。", "The candidate does not pass tanh, and can grow without bound."
            ),
        ),
        Misconception(
            gru_step__candidate_through_sigmoid,
            Text(
                "候选状态用了 σ：那样状态永远是正的。门用 σ，候选状态用 tanh。",
                "The candidate went through σ: the state would always be positive. Gates use σ, the candidate tanh.",
            ),
        ),
        Misconception(
            gru_step__gates_through_tanh,
            Text(
                "两个门用了 tanh。门是 0 到 1 之间的比例，要用 σ。",
                "The gates went through tanh. A gate is a fraction between 0 and 1, which takes σ.",
            ),
        ),
        Misconception(
            gru_step__gates_blind_to_the_state,
            Text(
                "两个门只看了输入。门也要看旧状态，才知道该记住什么。",
                "The gates look at the input only. They need the old state as well to know what to keep.",
            ),
        ),
        Misconception(
            gru_step__old_state_dropped,
            Text(
                "旧状态那一份丢了：新状态是旧状态与候选状态的加权平均，两个权重加起来是 1。",
                "The old state's share is missing: the new state is a weighted mean of the old one and the candidate, with weights that add up to 1.",
            ),
        ),
        Misconception(
            gru_step__old_state_kept_whole,
            Text(
                "旧状态整个留下了。GRU 只有一个更新门：写进多少新的，就忘掉多少旧的。",
                "The old state is kept whole. GRU has one update gate: as much as is written, so much is forgotten.",
            ),
        ),
    ),
    alternatives=(gru_step__as_on_the_slide, gru_step__in_float32),
)

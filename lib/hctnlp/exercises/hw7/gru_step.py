"""``gru_step(x, h, W_x, W_h, b)``: one step of the textbook's GRU, with the reset gate before the product."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.shared.draws import sizes, weights
from hctnlp.exercises.shared.gates import copied, orders
from hctnlp.exercises.shared.given import sigmoid
from hctnlp.exercises.shared.library import arrays, tensors


def gru_step(x, h, W_x, W_h, b):
    """h_t，重置门在乘法之前。 The new state, (B, H)."""
    x_r, x_z, x_n = np.split(x @ W_x.T + b, 3, axis=1)
    W_r, W_z, W_n = np.split(W_h, 3)
    r = sigmoid(x_r + h @ W_r.T)
    z = sigmoid(x_z + h @ W_z.T)
    n = np.tanh(x_n + (r * h) @ W_n.T)
    return (1 - z) * h + z * n


def reference(x, h, W_x, W_h, b):
    from hctnlp.recurrent import Weights, step
    from hctnlp.recurrent.gru import GRUCell

    x, h, *given = tensors(x, h, W_x, W_h, b)
    (new,), _ = step(GRUCell(reset_after=False), x, (h,), Weights(*given))
    return arrays(new)[0]


def cases(rng):
    """Several samples, with D ≠ H and with D = H, where a transposed matrix fits too; a single one; large inputs."""
    batch, width = sizes(rng, 2)
    several = [Case(one_step(rng, *sizes(rng, 3))) for _ in range(2)]
    single, large = one_step(rng, 1, *sizes(rng, 2)), one_step(rng, *sizes(rng, 3), scale=1000.0)
    return [*several, Case(one_step(rng, batch, width, width)), Case(single, "single"), Case(large, "large")]


def one_step(rng, batch, inputs, hidden, scale=1.0):
    """x, h, W_x, W_h and b of one step."""
    x, h = rng.normal(size=(batch, inputs)), rng.uniform(-1, 1, size=(batch, hidden))
    return scale * x, h, *weights(rng, inputs, hidden, gates=3)


def as_on_the_slide(x, h, W_x, W_h, b):
    """W·[h, x] gate by gate, one sample after the other; h moves towards h̃ by the fraction z."""
    H, W, new = h.shape[1], np.hstack([W_h, W_x]), []
    for state, word in zip(h, x, strict=True):
        r, z = sigmoid(W[: 2 * H] @ np.concatenate([state, word]) + b[: 2 * H]).reshape(2, H)
        candidate = np.tanh(W[2 * H :] @ np.concatenate([r * state, word]) + b[2 * H :])
        new.append((state + z * (candidate - state)).tolist())
    return new


def in_float32(x, h, W_x, W_h, b):
    a_x = np.split((x @ W_x.T + b).astype(np.float32), 3, axis=1)
    W_r, W_z, W_n = np.split(W_h, 3)
    r, z = 1 / (1 + np.exp(-a_x[0] - h @ W_r.T)), 1 / (1 + np.exp(-a_x[1] - h @ W_z.T))
    return ((1 - z) * h + z * np.tanh(a_x[2] + np.einsum("bk,hk->bh", r * h, W_n))).astype(np.float32)


def gates_by_name(x, h, W_x, W_h, b):
    H = h.shape[1]
    r = sigmoid(x @ W_x[:H].T + h @ W_h[:H].T + b[:H])
    z = sigmoid(x @ W_x[H : 2 * H].T + h @ W_h[H : 2 * H].T + b[H : 2 * H])
    reset = r * h
    n = np.tanh(x @ W_x[2 * H :].T + reset @ W_h[2 * H :].T + b[2 * H :])
    return (1 - z) * h + z * n


EXERCISE = Exercise(
    answer=gru_step,
    points=2.0,
    section=Text("2.3　写成向量", "2.3 As vectors"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.8, Text("一批样本", "a batch of samples")),
        Group("single", 0.1, Text("只有一个样本", "a single sample")),
        Group("large", 0.1, Text("很大的输入", "large inputs")),
    ),
    compare=close(),
    slips={
        "sigmoid_overflows": Slip(
            {"z = sigmoid(x_z + h @ W_z.T)": "z = np.exp(x_z + h @ W_z.T) / (1 + np.exp(x_z + h @ W_z.T))"},
            "e^z/(1+e^z) 在 z 很大时是 ∞/∞，得到 NaN。用给出的 sigmoid，或者 1/(1+e^-z)。",
            "e^z/(1+e^z) is ∞/∞ for large z, which is NaN. Take the sigmoid that is given, or 1/(1+e^-z).",
            group="large",
        ),
        "tanh_overflows": Slip(
            {
                "np.tanh(x_n + (r * h) @ W_n.T)": "(1 - np.exp(-2 * (x_n + (r * h) @ W_n.T))) / (1 + np.exp(-2 * (x_n + (r * h) @ W_n.T)))"
            },
            "自己写的 tanh 在一边溢出：e^-2a 成了无穷大，相除得到 NaN。用 np.tanh，两边都不会溢出。",
            "The tanh of your own overflows on one side: e^-2a becomes infinite, and the quotient is NaN. np.tanh overflows on neither.",
            group="large",
        ),
        "z_turned": Slip(
            {"(1 - z) * h": "z * h", "z * n": "(1 - z) * n"},
            "z 用反了：这里 z 是“更新多少”，z = 1 时整个换成候选状态。z = 1 时保留旧状态，是 PyTorch 的约定。",
            "z is turned round: here it says how much is updated, and z = 1 takes all of the candidate. That z = 1 keeps the old state is PyTorch's convention.",
        ),
        "reset_after_the_product": Slip(
            {"(r * h) @ W_n.T": "r * (h @ W_n.T)"},
            "重置门放到了乘法之后：那是 PyTorch 的 GRU（第 3 题）。教科书的 GRU 先把 h 逐个分量乘上 r，再乘矩阵，两者不是同一个函数。",
            "The reset gate stands after the product: that is PyTorch's GRU (exercise 3). The textbook's first scales each component of h by r and then takes the product; these are two different functions.",
        ),
        "gates_exchanged": Slip(
            {"x_r, x_z, x_n": "x_z, x_r, x_n", "W_r, W_z, W_n": "W_z, W_r, W_n"},
            "r 和 z 对调了：三块按 r、z、n 的次序叠放，重置门在前。",
            "r and z are exchanged: the blocks are stacked in the order r z n, the reset gate first.",
        ),
        "candidate_first": Slip(
            {"x_r, x_z, x_n": "x_n, x_r, x_z", "W_r, W_z, W_n": "W_n, W_r, W_z"},
            "你把第一块当成了候选状态。三块按 r、z、n 的次序叠放，候选状态在最后。",
            "You took the first block for the candidate. The blocks are stacked in the order r z n, the candidate last.",
        ),
        "reset_ignored": Slip(
            {"(r * h)": "h"},
            "重置门没有用上：候选状态看到的应当是被 r 削弱过的旧状态。",
            "The reset gate is not used: the candidate should see the old state weakened by r.",
        ),
        "reset_on_the_input_too": Slip(
            {"x_n + (r * h) @ W_n.T": "r * (x_n + h @ W_n.T)"},
            "r 连输入那一份和偏置也一起削弱了。它只管旧状态：r = 0 时候选状态只由 x 决定，不是 0。",
            "r weakens the input's share and the bias as well. It is for the old state alone: with r = 0 the candidate depends on x only, and is not 0.",
        ),
        "candidate_not_squashed": Slip(
            {"np.tanh": ""},
            "候选状态没有经过 tanh，会越积越大。",
            "The candidate does not pass tanh, and can grow without bound.",
        ),
        "candidate_through_sigmoid": Slip(
            {"np.tanh": "sigmoid"},
            "候选状态用了 σ：那样状态永远是正的。门用 σ，候选状态用 tanh。",
            "The candidate went through σ: the state would always be positive. Gates use σ, the candidate tanh.",
        ),
        "gates_through_tanh": Slip(
            {"sigmoid(x_r": "np.tanh(x_r", "sigmoid(x_z": "np.tanh(x_z"},
            "两个门用了 tanh。门是 0 到 1 之间的比例，要用 σ。",
            "The gates went through tanh. A gate is a fraction between 0 and 1, which takes σ.",
        ),
        "gates_blind_to_the_state": Slip(
            {" + h @ W_r.T": "", " + h @ W_z.T": ""},
            "两个门只看了输入。门也要看旧状态，才知道该记住什么。",
            "The gates look at the input only. They need the old state as well to know what to keep.",
        ),
        "old_state_dropped": Slip(
            {"(1 - z) * h + ": ""},
            "旧状态那一份丢了：新状态是旧状态与候选状态的加权平均，两个权重加起来是 1。",
            "The old state's share is missing: the new state is a weighted mean of the old one and the candidate, with weights that add up to 1.",
        ),
        "old_state_kept_whole": Slip(
            {"(1 - z) * h": "h"},
            "旧状态整个留下了。GRU 只有一个更新门：写进多少新的，就忘掉多少旧的。",
            "The old state is kept whole. GRU has one update gate: as much as is written, so much is forgotten.",
        ),
        "bias_forgotten": Slip({" + b": ""}, "没有加偏置 b。", "The bias b is not added."),
        "update_gate_in_the_candidate": Slip(
            {"(r * h)": "(z * h)"},
            "候选状态里用了更新门 z。决定旧状态有多少参与候选的是重置门 r。",
            "The candidate has the update gate z. How much of the old state enters it is up to the reset gate r.",
        ),
        "W_h_not_transposed": Slip(
            {"W_r.T": "W_r", "W_z.T": "W_z", "W_n.T": "W_n"},
            "W_h 的三块没有转置。它们是 H × H 的方阵，所以不会报错；每一行属于一个输出，应是 h @ W.T。",
            "The blocks of W_h are not transposed. They are square, H × H, so nothing complains; a row is for one output, hence h @ W.T.",
        ),
        **orders("rzn", "x_{}, x_{}, x_{}", "W_{}, W_{}, W_{}", known=("zrn", "nrz")),
        **copied("rzn", "W_x.T + b", "bias", "偏置 b", "the bias b"),
    },
    alternatives=(as_on_the_slide, in_float32, gates_by_name),
)

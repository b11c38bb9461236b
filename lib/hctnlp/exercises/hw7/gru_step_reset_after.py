"""``gru_step_reset_after(x, h, W_x, W_h, b, b_n)``: one step of PyTorch's GRU, in the course's convention of z."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.hw7.gru_step import one_step
from hctnlp.exercises.shared.draws import sizes
from hctnlp.exercises.shared.gates import copied, orders
from hctnlp.exercises.shared.given import sigmoid
from hctnlp.exercises.shared.library import arrays, tensors


def gru_step_reset_after(x, h, W_x, W_h, b, b_n):
    """h_t，重置门在乘法之后。 The new state with the reset gate after the product, (B, H)."""
    x_r, x_z, x_n = np.split(x @ W_x.T + b, 3, axis=1)
    h_r, h_z, h_n = np.split(h @ W_h.T, 3, axis=1)  # one product: what makes this variant faster
    r, z = sigmoid(x_r + h_r), sigmoid(x_z + h_z)
    n = np.tanh(x_n + r * (h_n + b_n))
    return (1 - z) * h + z * n


def reference(x, h, W_x, W_h, b, b_n):
    from hctnlp.recurrent import Weights, step
    from hctnlp.recurrent.gru import GRUCell

    x, h, *given = tensors(x, h, W_x, W_h, b, b_n)
    (new,), _ = step(GRUCell(reset_after=True), x, (h,), Weights(*given))
    return arrays(new)[0]


def cases(rng):
    batch, width = sizes(rng, 2)
    return [
        *(Case(_step(rng, *sizes(rng, 3))) for _ in range(2)),
        Case(_step(rng, batch, width, width)),
        Case(_step(rng, 1, *sizes(rng, 2)), "single"),
    ]


def _step(rng, batch, inputs, hidden):
    return *one_step(rng, batch, inputs, hidden), rng.normal(size=hidden) / 2


def sample_by_sample(x, h, W_x, W_h, b, b_n):
    new = []
    for word, state in zip(x, h, strict=True):
        (x_r, x_z, x_n), (h_r, h_z, h_n) = np.split(W_x @ word + b, 3), np.split(W_h @ state, 3)
        z = sigmoid(x_z + h_z)
        new.append(state + z * (np.tanh(x_n + sigmoid(x_r + h_r) * (h_n + b_n)) - state))
    return np.array(new, dtype=np.float32)


EXERCISE = Exercise(
    answer=gru_step_reset_after,
    points=2.0,
    section=Text("3.1　先乘 r，还是先乘 W_h", "3.1 First r, or first W_h"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.9, Text("一批样本", "a batch of samples")),
        Group("single", 0.1, Text("只有一个样本", "a single sample")),
    ),
    compare=close(),
    slips={
        "reset_before_the_product": Slip(
            {"r * (h_n + b_n)": "(r * h) @ np.split(W_h, 3)[2].T + b_n"},
            "重置门还在乘法之前，那是第 1 题的 GRU。这里先算 W_h h，再让 r 去乘它的结果。",
            "The reset gate still stands before the product, as in exercise 1. Here W_h h comes first, and r scales what it gives.",
        ),
        "b_n_outside": Slip(
            {"(h_n + b_n)": "h_n + b_n"},
            "b_n 加在了重置门外面。它属于旧状态那一份，r = 0 时应当一起消失；放在外面的话，一个 b 就够了。",
            "b_n is added outside the reset gate. It belongs to the old state's share and is gone with it at r = 0; outside, b alone would do.",
        ),
        "b_n_forgotten": Slip(
            {" + b_n": ""},
            "b_n 没有用上。",
            "b_n is not used.",
        ),
        "b_inside": Slip(
            {"W_x.T + b": "W_x.T", "W_h.T": "W_h.T + b"},
            "候选状态的 b 也放进了重置门里面。r 只管旧状态那一份和 b_n，b 与输入在一起。",
            "The candidate's b went inside the reset gate too. r is for the old state's share and b_n; b goes with the input.",
        ),
        "reset_on_the_input_too": Slip(
            {"x_n + r * (": "r * (x_n + "},
            "r 把输入那一份也削弱了。它只管旧状态那一份。",
            "r weakens the input's share as well. It is for the old state's share alone.",
        ),
        "reset_ignored": Slip(
            {"r * (": "("},
            "重置门没有用上。",
            "The reset gate is not used.",
        ),
        "z_of_torch": Slip(
            {"(1 - z) * h": "z * h", "z * n": "(1 - z) * n"},
            "z 用的是 PyTorch 的约定（z = 1 保留旧状态）。重置门的位置随 PyTorch，z 的约定还是本课程的：z = 1 换成候选状态。",
            "This is PyTorch's z, where z = 1 keeps the old state. The reset gate stands where PyTorch has it, but z is the course's: z = 1 takes the candidate.",
        ),
        "gates_exchanged": Slip(
            {"r, z = sig": "z, r = sig"},
            "r 和 z 对调了：三块按 r、z、n 的次序叠放。",
            "r and z are exchanged: the blocks are stacked in the order r z n.",
        ),
        "bias_forgotten": Slip({"W_x.T + b": "W_x.T"}, "b 没有加上，只有 b_n。", "b is not added, only b_n is."),
        "update_gate_in_the_candidate": Slip(
            {"r * (h_n": "z * (h_n"},
            "候选状态里用了更新门 z。决定旧状态有多少参与候选的是重置门 r。",
            "The candidate has the update gate z. How much of the old state enters it is up to the reset gate r.",
        ),
        **orders("rzn", "x_{}, x_{}, x_{}", "h_{}, h_{}, h_{}", known=("zrn",)),
        **copied("rzn", "W_x.T + b", "bias", "偏置 b", "the bias b"),
    },
    alternatives=(sample_by_sample,),
)

"""``rnn_step(x, h, W_x, W_h, b)``: one step of the plain recurrent net."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.shared.draws import sizes, weights
from hctnlp.exercises.shared.library import arrays, tensors


def rnn_step(x, h, W_x, W_h, b):
    """下一个状态。 The next state, (B, H)."""
    a = x @ W_x.T + h @ W_h.T + b
    return np.tanh(a)


def reference(x, h, W_x, W_h, b):
    from hctnlp.recurrent import Weights, step
    from hctnlp.recurrent.rnn import RNNCell

    x, h, *given = tensors(x, h, W_x, W_h, b)
    (new,), _ = step(RNNCell("tanh"), x, (h,), Weights(*given))
    return arrays(new)[0]


def cases(rng):
    """D ≠ H and D = H, where a transposed matrix fits as well; then pre-activations of about ±1000."""
    core = [_step(rng, *sizes(rng, 3)) for _ in range(2)]
    batch, width = sizes(rng, 2)
    core.append(_step(rng, batch, width, width))
    return [*map(Case, core), Case(_step(rng, *sizes(rng, 3), scale=1000.0), "large")]


def _step(rng, batch, inputs, hidden, scale=1.0):
    x, h = rng.normal(size=(batch, inputs)), rng.uniform(-1, 1, size=(batch, hidden))
    W_x, W_h, b = weights(rng, inputs, hidden)
    return scale * x, h, W_x, W_h, b


def as_on_the_slide(x, h, W_x, W_h, b):
    """W·[h, x], one sample after the other."""
    W = np.hstack([W_h, W_x])
    return [np.tanh(W @ np.concatenate(pair) + b).tolist() for pair in zip(h, x, strict=True)]


def in_float32(x, h, W_x, W_h, b):
    a = np.einsum("bd,hd->bh", x, W_x) + np.einsum("bk,hk->bh", h, W_h)
    return np.tanh((a + b).astype(np.float32))


EXERCISE = Exercise(
    answer=rnn_step,
    points=1.0,
    section=Text("2.2　换成向量", "2.2 Now vectors"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.9, Text("一般的输入", "ordinary inputs")),
        Group("large", 0.1, Text("很大的输入", "large inputs")),
    ),
    compare=close(),
    slips={
        "linear": Slip(
            {"np.tanh(a)": "a"},
            "没有经过 tanh。少了非线性，很多步合起来还是一个线性变换。",
            "There is no tanh. Without a nonlinearity many steps are still one linear map.",
        ),
        "sigmoid": Slip(
            {"np.tanh(a)": "0.5 * (1 + np.tanh(0.5 * a))"},
            "你用的是 σ。这里的 f 是 tanh，取值在 -1 到 1 之间，以 0 为中心。",
            "You used σ. Here f is tanh, between -1 and 1 and centred at 0.",
        ),
        "relu": Slip(
            {"np.tanh(a)": "np.maximum(a, 0)"},
            "你用的是 ReLU：负的都成了 0。这里的 f 是 tanh。",
            "You used ReLU, which turns what is negative into 0. Here f is tanh.",
        ),
        "state_ignored": Slip(
            {" + h @ W_h.T": ""},
            "上一步的状态没有用上：这样每个词各算各的，网络没有记忆。",
            "The state before is not used: each word is then on its own, and the net has no memory.",
        ),
        "input_ignored": Slip(
            {"x @ W_x.T + ": ""},
            "输入 x 没有用上，只有上一步的状态。",
            "The input x is not used, only the state before.",
        ),
        "bias_forgotten": Slip(
            {" + b": ""},
            "偏置 b 没有加。",
            "The bias b is not added.",
        ),
        "bias_outside": Slip(
            {" + b": "", "np.tanh(a)": "np.tanh(a) + b"},
            "偏置加在了 tanh 外面。b 属于 a，先加上它再取 tanh。",
            "The bias is added outside tanh. b belongs to a: add it first, then take tanh.",
        ),
        "two_biases": Slip(
            {" + b": " + b + b"},
            "偏置加了两次。PyTorch 有两个偏置，公式里只有一个。",
            "The bias is added twice. PyTorch has two of them, the formula has one.",
        ),
        "squashed_apart": Slip(
            {" + h @ W_h.T": "", "np.tanh(a)": "np.tanh(a) + np.tanh(h @ W_h.T)"},
            "两部分各自取了 tanh 再相加，结果会超出 ±1。先把它们加起来，再取一次 tanh。",
            "Both parts went through tanh on their own, and their sum leaves ±1. Add them first, then take tanh once.",
        ),
        "W_h_transposed": Slip(
            {"W_h.T": "W_h"},
            "W_h 用反了。它是方阵，转不转置形状都对得上，结果却不同：公式里 W_h 的一行与整个 h 相乘，得到一个新的分量。",
            "W_h is transposed. Since it is square both ways fit, and the results differ: in the formula a row of W_h meets the whole of h and gives one new component.",
        ),
        "both_transposed": Slip(
            {"W_x.T": "W_x", "W_h.T": "W_h"},
            "两个矩阵都用反了：D = H 时形状碰巧对得上。公式里矩阵的一行对应一个新的分量。",
            "Both matrices are transposed; with D = H the shapes happen to fit. In the formula each row of a matrix belongs to one new component.",
        ),
        "matrices_exchanged": Slip(
            {"W_x.T": "W_h.T", "W_h.T": "W_x.T"},
            "W_x 和 W_h 对调了：W_x 乘输入，W_h 乘上一步的状态。",
            "W_x and W_h are exchanged: W_x goes with the input, W_h with the state before.",
        ),
        "state_added": Slip(
            {"return ": "return h + "},
            "你把旧状态又加到了结果上（残差连接）。普通 RNN 的新状态只是 tanh(a)。",
            "The old state is added to the result, as in a residual connection. The new state of a plain RNN is tanh(a) alone.",
        ),
        "one_sample_in_each_column": Slip(
            {"x @ W_x.T + h @ W_h.T + b": "W_x @ x.T + W_h @ h.T + b[:, None]"},
            "结果转置了：公式里的 x 和 h 是列向量，这里每个样本是一行，新的状态也要每个样本一行，形状是 (B, H)。",
            "The result is transposed: in the formula x and h are columns. Here each sample is a row, in the new state too, which is (B, H).",
        ),
        "overflow": Slip(
            {"np.tanh(a)": "(np.exp(a) - np.exp(-a)) / (np.exp(a) + np.exp(-a))"},
            "|a| 很大时，e^a 溢出成无穷大，相除得到 NaN。NumPy 有现成的、不会溢出的 tanh。",
            "For large |a| e^a overflows to infinity, and the quotient is NaN. NumPy has a tanh that does not.",
            group="large",
        ),
        "overflow_where_negative": Slip(
            {"np.tanh(a)": "(1 - np.exp(-2 * a)) / (1 + np.exp(-2 * a))"},
            "a 很小（负得多）时 e^{-2a} 溢出成无穷大，相除得到 NaN；a 很大时没有这个问题，所以不容易发现。NumPy 有现成的、两边都不会溢出的 tanh。",
            "Where a is far below 0, e^{-2a} overflows to infinity and the quotient is NaN; where it is large all is well, so this is easily missed. NumPy has a tanh that overflows on neither side.",
            group="large",
        ),
        "overflow_where_positive": Slip(
            {"np.tanh(a)": "(np.exp(2 * a) - 1) / (np.exp(2 * a) + 1)"},
            "a 很大时 e^{2a} 溢出成无穷大，相除得到 NaN；a 为负时没有这个问题，所以不容易发现。NumPy 有现成的、两边都不会溢出的 tanh。",
            "Where a is large, e^{2a} overflows to infinity and the quotient is NaN; where it is negative all is well, so this is easily missed. NumPy has a tanh that overflows on neither side.",
            group="large",
        ),
    },
    alternatives=(as_on_the_slide, in_float32),
)

"""``rnn_step(x, h, W_x, W_h, b)``: one step of the plain recurrent net."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Misconception, Text, close
from hctnlp.exercises.shared.draws import sizes, weights
from hctnlp.exercises.shared.library import arrays, tensors
from hctnlp.recurrent import Weights, step
from hctnlp.recurrent.rnn import RNNCell


def reference(x, h, W_x, W_h, b):
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


def rnn_step__linear(x, h, W_x, W_h, b):
    return x @ W_x.T + h @ W_h.T + b


def rnn_step__sigmoid(x, h, W_x, W_h, b):
    return 0.5 * (1 + np.tanh(0.5 * (x @ W_x.T + h @ W_h.T + b)))


def rnn_step__relu(x, h, W_x, W_h, b):
    return np.maximum(x @ W_x.T + h @ W_h.T + b, 0)


def rnn_step__state_ignored(x, h, W_x, W_h, b):
    return np.tanh(x @ W_x.T + b)


def rnn_step__input_ignored(x, h, W_x, W_h, b):
    return np.tanh(h @ W_h.T + b)


def rnn_step__bias_forgotten(x, h, W_x, W_h, b):
    return np.tanh(x @ W_x.T + h @ W_h.T)


def rnn_step__bias_outside(x, h, W_x, W_h, b):
    return np.tanh(x @ W_x.T + h @ W_h.T) + b


def rnn_step__two_biases(x, h, W_x, W_h, b):
    return np.tanh((x @ W_x.T + b) + (h @ W_h.T + b))


def rnn_step__squashed_apart(x, h, W_x, W_h, b):
    return np.tanh(x @ W_x.T + b) + np.tanh(h @ W_h.T)


def rnn_step__W_h_transposed(x, h, W_x, W_h, b):
    return np.tanh(x @ W_x.T + h @ W_h + b)


def rnn_step__both_transposed(x, h, W_x, W_h, b):
    return np.tanh(x @ W_x + h @ W_h + b)


def rnn_step__matrices_exchanged(x, h, W_x, W_h, b):
    return np.tanh(x @ W_h.T + h @ W_x.T + b)


def rnn_step__state_added(x, h, W_x, W_h, b):
    return h + np.tanh(x @ W_x.T + h @ W_h.T + b)


def rnn_step__overflow(x, h, W_x, W_h, b):
    a = x @ W_x.T + h @ W_h.T + b
    return (np.exp(a) - np.exp(-a)) / (np.exp(a) + np.exp(-a))


def rnn_step__as_on_the_slide(x, h, W_x, W_h, b):
    """W·[h, x], one sample after the other."""
    W = np.hstack([W_h, W_x])
    return [np.tanh(W @ np.concatenate(pair) + b).tolist() for pair in zip(h, x, strict=True)]


def rnn_step__in_float32(x, h, W_x, W_h, b):
    a = np.einsum("bd,hd->bh", x, W_x) + np.einsum("bk,hk->bh", h, W_h)
    return np.tanh((a + b).astype(np.float32))


EXERCISE = Exercise(
    name="rnn_step",
    points=2.0,
    parameters=("x", "h", "W_x", "W_h", "b"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.9, Text("一般的输入", "ordinary inputs")),
        Group("large", 0.1, Text("很大的输入", "large inputs")),
    ),
    compare=close(),
    misconceptions=(
        Misconception(
            rnn_step__linear,
            Text(
                "没有经过 tanh。少了非线性，很多步合起来还是一个线性变换。",
                "There is no tanh. Without a nonlinearity many steps are still one linear map.",
            ),
        ),
        Misconception(
            rnn_step__sigmoid,
            Text(
                "你用的是 σ。这里的 f 是 tanh，取值在 -1 到 1 之间，以 0 为中心。",
                "You used σ. Here f is tanh, between -1 and 1 and centred at 0.",
            ),
        ),
        Misconception(
            rnn_step__relu,
            Text(
                "你用的是 ReLU：负的都成了 0。这里的 f 是 tanh。",
                "You used ReLU, which turns what is negative into 0. Here f is tanh.",
            ),
        ),
        Misconception(
            rnn_step__state_ignored,
            Text(
                "上一步的状态没有用上：这样每个词各算各的，网络没有记忆。",
                "The state before is not used: each word is then on its own, and the net has no memory.",
            ),
        ),
        Misconception(
            rnn_step__input_ignored,
            Text("输入 x 没有用上，只有上一步的状态。", "The input x is not used, only the state before."),
        ),
        Misconception(rnn_step__bias_forgotten, Text("偏置 b 没有加。", "The bias b is not added.")),
        Misconception(
            rnn_step__bias_outside,
            Text(
                "偏置加在了 tanh 外面。b 属于 a，先加上它再取 tanh。",
                "The bias is added outside tanh. b belongs to a: add it first, then take tanh.",
            ),
        ),
        Misconception(
            rnn_step__two_biases,
            Text(
                "偏置加了两次。PyTorch 有两个偏置，公式里只有一个。",
                "The bias is added twice. PyTorch has two of them, the formula has one.",
            ),
        ),
        Misconception(
            rnn_step__squashed_apart,
            Text(
                "两部分各自取了 tanh 再相加，结果会超出 ±1。先把它们加起来，再取一次 tanh。",
                "Both parts went through tanh on their own, and their sum leaves ±1. Add them first, then take tanh once.",
            ),
        ),
        Misconception(
            rnn_step__W_h_transposed,
            Text(
                "W_h 用反了。它是方阵，转不转置形状都对得上，结果却不同：公式里 W_h 的一行与整个 h 相乘，得到一个新的分量。",
                "W_h is transposed. Since it is square both ways fit, and the results differ: in the formula a row of W_h meets the whole of h and gives one new component.",
            ),
        ),
        Misconception(
            rnn_step__both_transposed,
            Text(
                "两个矩阵都用反了：D = H 时形状碰巧对得上。公式里矩阵的一行对应一个新的分量。",
                "Both matrices are transposed; with D = H the shapes happen to fit. In the formula each row of a matrix belongs to one new component.",
            ),
        ),
        Misconception(
            rnn_step__matrices_exchanged,
            Text(
                "W_x 和 W_h 对调了：W_x 乘输入，W_h 乘上一步的状态。",
                "W_x and W_h are exchanged: W_x goes with the input, W_h with the state before.",
            ),
        ),
        Misconception(
            rnn_step__state_added,
            Text(
                "你把旧状态又加到了结果上（残差连接）。普通 RNN 的新状态只是 tanh(a)。",
                "The old state is added to the result, as in a residual connection. The new state of a plain RNN is tanh(a) alone.",
            ),
        ),
        Misconception(
            rnn_step__overflow,
            Text(
                "|a| 很大时，e^a 溢出成无穷大，相除得到 NaN。NumPy 有现成的、不会溢出的 tanh。",
                "For large |a| e^a overflows to infinity, and the quotient is NaN. NumPy has a tanh that does not.",
            ),
            group="large",
        ),
    ),
    alternatives=(rnn_step__as_on_the_slide, rnn_step__in_float32),
)

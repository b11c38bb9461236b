"""``residual_forward(x, weights, biases)``: layers that add to their input instead of replacing it."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close


def residual_forward(x, weights, biases):
    """最后一层的输出。 What the last layer makes, (B, H)."""
    h = x
    for W, b in zip(weights, biases, strict=True):
        change = np.tanh(h @ W.T + b)  # F_l(h)
        h = h + change
    return h


def reference(x, weights, biases):
    """The library's stack of the layers tanh(W h + b)."""
    import torch

    from hctnlp.recurrent import residual

    pairs = zip(torch.tensor(weights), torch.tensor(biases), strict=True)
    layers = [lambda h, W=W, b=b: torch.tanh(h @ W.T + b) for W, b in pairs]
    return residual.residual_stack(torch.tensor(x), layers).numpy()


def cases(rng):
    core = [_stack(rng, layers, batch=2) for layers in (3, 4)]
    return [*map(Case, core), *(Case(_stack(rng, layers, batch=1), "small") for layers in (0, 1))]


def _stack(rng, layers, batch):
    hidden = 4
    return (
        rng.normal(size=(batch, hidden)),
        rng.normal(size=(layers, hidden, hidden)),
        rng.normal(size=(layers, hidden)),
    )


def in_columns(x, weights, biases):
    h = x.T.copy()
    for number in range(len(weights)):
        h += np.tanh(weights[number] @ h + biases[number][:, None])
    return h.T.astype(np.float32).tolist()


def by_recursion(x, weights, biases):
    if len(weights) == 0:
        return x
    below = by_recursion(x, weights[:-1], biases[:-1])
    return below + np.tanh(np.einsum("ij,bj->bi", weights[-1], below) + biases[-1])


def layer_by_layer(x, weights, biases):
    h = x
    for k in range(len(weights)):
        made = np.tanh(h @ weights[k].T + biases[k])
        h = h + made
    return h


EXERCISE = Exercise(
    answer=residual_forward,
    points=1.0,
    section=Text("5.4　残差连接", "5.4 Residual connections"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.9, Text("几层", "several layers")),
        Group("small", 0.1, Text("一层，或一层也没有", "one layer, or none")),
    ),
    compare=close(),
    slips={
        "skip_forgotten": Slip(
            {"h + change": "change"},
            "没有残差连接：每一层替换了输入，而不是加在输入上。",
            "There is no skip: each layer replaces its input instead of adding to it.",
        ),
        "first_input_added": Slip(
            {"h + change": "x + change"},
            "每一层加的都是整个网络的输入 x；应当加这一层**自己**的输入 h^{(l-1)}。",
            "Every layer adds the input x of the whole stack; it should add its *own* input, h^{(l-1)}.",
        ),
        "one_skip_around_all": Slip(
            {"h + change": "change", "return h": "return x + h"},
            "只有一条绕过所有层的连接，中间各层的梯度仍要穿过每一个 tanh。每一层都要有自己的一条。",
            "There is one skip around all layers, and within them gradients still pass every tanh. Each layer has a skip of its own.",
        ),
        "layers_side_by_side": Slip(
            {"h @": "x @"},
            "各层读的都是 x，成了并排的。第 l 层读的是第 l-1 层的输出。",
            "All layers read x, side by side. Layer l reads what layer l - 1 has made.",
        ),
        "skip_inside": Slip(
            {"(h @": "(h + h @", "h + change": "change"},
            "输入加到了 tanh 里面，梯度又要乘 tanh′。要加在 F 的**后面**，才有一条不被关上的路。",
            "The input is added inside tanh, and gradients meet tanh′ again. Add it *after* F: only so is there a way that nothing closes.",
        ),
        "linear_layers": Slip(
            {"np.tanh(": "("},
            "F 里没有 tanh：这样各层合起来只是一个矩阵。",
            "F has no tanh: all layers together are one matrix.",
        ),
        "layers_left_out": Slip(
            {"h + change": "h + h"},
            "F 没有算：你把 h 加到了它自己上。要加的是 F_l(h)。",
            "F is not computed: h is added to itself. What is added is F_l(h).",
        ),
        "output_added": Slip(
            {"h + change": "change + change"},
            "你把层的输出加了两次；要加的是层的输出和层的**输入**。",
            "The layer's output is added to itself; output and *input* belong together.",
        ),
        "input_of_the_layer_before": Slip(
            {"h = x": "h = before = x", "h = h + change": "before, h = h, before + change"},
            "加上的是前一层的输入，差了一层：第 l 层的输出要加第 l 层的输入。",
            "The skip is one layer off: to the output of layer l you added the input of layer l - 1.",
        ),
        "first_layer_without": Slip(
            {"h + change": "change if h is x else h + change"},
            "第一层没有残差连接。（有些机器翻译模型确实从第二层开始，但这里每层都有。）",
            "The first layer has no skip. (Some translation models do begin with the second; here every layer has one.)",
        ),
        "last_layer_without": Slip(
            {"h = x": "h = change = x", "return h": "return change"},
            "最后一层没有残差连接，梯度一开始就要穿过一个 tanh。",
            "The last layer has no skip: the gradient's way begins with a tanh.",
        ),
        "mean": Slip(
            {"h + change": "(h + change) / 2"},
            "你取了平均：那条直路上每层乘 ½，50 层之后只剩 2⁻⁵⁰。要直接相加。",
            "You took the mean: the direct way has ½ in each layer, 2⁻⁵⁰ after fifty. Just add.",
        ),
        "multiplied": Slip(
            {"h + change": "h * change"},
            "你用了乘法，那是门；残差连接是加法。",
            "You multiplied: that is a gate. A residual connection adds.",
        ),
        "weights_transposed": Slip(
            {"W.T": "W"},
            "W 转置错了：一批样本排成行时，W h 写成 h Wᵀ。W 是方阵，形状查不出这个错。",
            "W is transposed: with one example in each row, W h becomes h Wᵀ. W is square, so its shape does not tell.",
        ),
        "bias_outside": Slip(
            {" + b)": ") + b"},
            "b 加在了 tanh 外面；F_l(u) = tanh(W_l u + b_l)，它在里面。",
            "b is added outside of tanh; in F_l(u) = tanh(W_l u + b_l) it is inside.",
        ),
        "from_the_top": Slip(
            {"weights, biases, strict": "weights[::-1], biases[::-1], strict"},
            "层的次序反了：从 weights[0] 开始。",
            "The layers are taken from the top: begin with weights[0].",
        ),
        "all_layers": Slip(
            {
                "h = x": "h, hidden = x, []",
                "        change": "        hidden.append(h)\n        change",
                "return h": "return np.stack([*hidden, h])",
            },
            "你返回了每一层的结果；题目只要最后一层的。",
            "You returned what every layer made; only the last is asked for.",
        ),
    },
    alternatives=(in_columns, by_recursion, layer_by_layer),
)

"""``deep_rnn_forward(x, layers)``: layers on top of each other."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.shared.draws import long_sizes, sizes, weights
from hctnlp.exercises.shared.library import arrays, fill


def deep_rnn_forward(x, layers):
    """(output, last)"""
    last = []
    for W_x, W_h, b in layers:
        h, hidden = np.zeros((x.shape[1], len(b))), []
        for x_t in x:
            h = np.tanh(x_t @ W_x.T + h @ W_h.T + b)
            hidden.append(h)
        last.append(h)
        x = np.stack(hidden)  # the input of the layer above
    return x, np.stack(last)


def reference(x, layers):
    import torch

    from hctnlp.recurrent import RNN

    layer = RNN(x.shape[2], len(layers[0][2]), num_layers=len(layers), engine="reference", dtype=torch.float64)
    return arrays(*fill(layer, *layers)(torch.tensor(x)))


def cases(rng):
    """Two to four layers, once as wide as the input, where any layer fits anywhere; then a single one."""
    time, batch, width = sizes(rng, 3)
    return [
        *(Case(_net(rng, *long_sizes(rng), depth)) for depth in (2, 4)),
        Case(_net(rng, max(time, 3), batch, width, width, 3)),
        Case(_net(rng, *long_sizes(rng), 1), "single"),
    ]


def _net(rng, time, batch, inputs, hidden, depth):
    layers = [weights(rng, inputs if number == 0 else hidden, hidden) for number in range(depth)]
    return rng.normal(size=(time, batch, inputs)), layers


def step_by_step(x, layers):
    """All layers at step t before any at step t + 1."""
    states = [np.zeros((x.shape[1], len(b)), dtype=np.float32) for _, _, b in layers]
    output = []
    for below in x:
        for number, (W_x, W_h, b) in enumerate(layers):
            below = states[number] = np.tanh(below @ W_x.T + states[number] @ W_h.T + b)
        output.append(below)
    return [output, states]


def layer_by_layer(x, layers):
    if not layers:
        return x, np.zeros((0, x.shape[1], x.shape[2]))
    (W_x, W_h, b), *rest = layers
    hidden = np.zeros((len(x) + 1, x.shape[1], len(b)))
    for t in range(len(x)):
        hidden[t + 1] = np.tanh(x[t] @ W_x.T + hidden[t] @ W_h.T + b)
    output, last = layer_by_layer(hidden[1:], rest)
    return output, np.concatenate([hidden[-1:], last])


EXERCISE = Exercise(
    answer=deep_rnn_forward,
    points=2.0,
    section=Text("8　深层 RNN", "8 · Deep RNNs"),
    parts=("output", "last"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.9, Text("两到四层", "two to four layers")),
        Group("single", 0.1, Text("只有一层", "a single layer")),
    ),
    compare=close(2),
    slips={
        "last_of_the_top_only": Slip(
            {"np.stack(last)": "h"},
            "last 只有最上面一层的。解码器要从每一层各自的最后状态接着走，所以每层一个，形状是 (L, B, H)。",
            "last has the top layer only. A decoder goes on from the last state of every layer, so there is one for each, (L, B, H).",
        ),
        "last_from_the_top_down": Slip(
            {"(last)": "(last[::-1])"},
            "last 的次序反了：第 0 个是最下面一层的。",
            "last is in the wrong order: number 0 belongs to the lowest layer.",
        ),
        "every_layer_reads_x": Slip(
            {"x = np.stack(hidden)": "output = np.stack(hidden)", "return x": "return output"},
            "每一层读的都是 x，它们只是并排的几个网络。从第二层起，输入是下面一层的状态。",
            "Every layer reads x: those are nets side by side. From the second on, a layer reads the states of the one below.",
        ),
        "one_layer_for_all": Slip(
            {"in layers": "in layers[:1] * len(layers)"},
            "每一层用的都是第一层的权重。同一层的各步共用权重，不同的层各有各的。",
            "Every layer has the weights of the first. Steps of one layer share weights, layers do not.",
        ),
        "from_the_top_down": Slip(
            {"in layers": "in layers[::-1]", "(last)": "(last[::-1])"},
            "层的次序反了：layers[0] 是最下面一层，读 x。",
            "The layers are in the wrong order: layers[0] is the lowest, which reads x.",
        ),
        "state_handed_up": Slip(
            {"np.zeros((x.shape[1], len(b)))": "last[-1] if last else np.zeros((x.shape[1], len(b)))"},
            "下面一层的最后状态成了上面一层的初始状态。每一层都从 0 开始；层与层之间传的是各步的输入。",
            "The last state of a layer became the initial state of the next. Every layer starts from 0; what goes up is its states, step by step, as input.",
        ),
        "last_state_for_every_step": Slip(
            {
                "x = np.stack(hidden)": "output = np.stack(hidden)\n        x = np.broadcast_to(h, output.shape)",
                "return x": "return output",
            },
            "上面一层在每一步读的都是下面一层的最后状态。第 t 步要读下面一层第 t 步的状态。",
            "At every step the upper layer reads the last state of the one below. At step t it reads that of step t.",
        ),
        "one_step_late": Slip(
            {
                "x = np.stack(hidden)": "output = np.stack(hidden)\n        x = np.stack([0 * h, *hidden[:-1]])",
                "return x": "return output",
            },
            "上面一层读的是下面一层**上一步**的状态。同一步里先更新下面一层，上面一层读更新后的。",
            "The upper layer reads the state of the step *before*. Within a step the lower layer is updated first, and the upper reads what is new.",
        ),
        "bottom_layer": Slip(
            {
                "last = []": "last, outputs = [], []",
                "last.append(h)": "last.append(h)\n        outputs.append(hidden)",
                "return x": "return np.stack(outputs[0])",
            },
            "output 是最下面一层的。要的是最上面一层的。",
            "output is that of the lowest layer. Asked for is the top one.",
        ),
        "outputs_of_all_layers": Slip(
            {
                "last = []": "last, outputs = [], []",
                "last.append(h)": "last.append(h)\n        outputs.append(hidden)",
                "return x": "return np.stack(outputs)",
            },
            "output 有所有层的。只要最上面一层的，形状是 (T, B, H)。",
            "output has all layers. Asked for is the top one alone, (T, B, H).",
        ),
        "layers_side_by_side": Slip(
            {
                "last = []": "last, outputs = [], []",
                "last.append(h)": "last.append(h)\n        outputs.append(hidden)",
                "return x": "return np.concatenate(outputs, axis=2)",
            },
            "output 把各层拼接在了一起。只要最上面一层的，形状是 (T, B, H)。",
            "output has the layers side by side. Asked for is the top one alone, (T, B, H).",
        ),
        "shortcuts": Slip(
            {"x = np.stack(hidden)": "x = np.stack(hidden) + (x if len(last) > 1 else 0)"},
            "你把一层的输入又加到了它的输出上（残差连接）。这里的深层 RNN 没有捷径。",
            "A layer's input is added to its output, as in a residual connection. The deep RNN here has no shortcuts.",
        ),
        "first_states": Slip(
            {"last.append(h)": "last.append(hidden[0])"},
            "last 里是第一步的状态。要的是最后一步的。",
            "last has the states of the first step. Asked for are those of the last.",
        ),
        "lone_layer_dropped": Slip(
            {"np.stack(last)": "np.squeeze(last)"},
            "只有一层时，last 少了层的轴。它总是 (L, B, H)，L = 1 时也一样。",
            "With a single layer last lacks the axis of layers. It is (L, B, H) for L = 1 too.",
            group="single",
        ),
    },
    alternatives=(step_by_step, layer_by_layer),
)

"""``deep_rnn_forward(x, layers)``: layers on top of each other."""

import numpy as np
import torch

from hctnlp.exercises.framework import Case, Exercise, Group, Misconception, Text, close
from hctnlp.exercises.shared.draws import long_sizes, sizes, weights
from hctnlp.exercises.shared.library import arrays, fill
from hctnlp.recurrent import RNN


def reference(x, layers):
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


def walked(x, weights, h=None):
    """The states over x, from 0 or from h."""
    W_x, W_h, b = weights
    states, h = [], np.zeros((x.shape[1], len(b))) if h is None else h
    for x_t in x:
        h = np.tanh(x_t @ W_x.T + h @ W_h.T + b)
        states.append(h)
    return np.array(states)


def deep_rnn_forward__last_of_the_top_only(x, layers):
    for layer in layers:
        x = walked(x, layer)
    return x, x[-1]


def deep_rnn_forward__last_from_the_top_down(x, layers):
    last = []
    for layer in layers:
        x = walked(x, layer)
        last.append(x[-1])
    return x, np.array(last[::-1])


def deep_rnn_forward__every_layer_reads_x(x, layers):
    outputs = [walked(x, layer) for layer in layers]
    return outputs[-1], np.array([output[-1] for output in outputs])


def deep_rnn_forward__one_layer_for_all(x, layers):
    last = []
    for _ in layers:
        x = walked(x, layers[0])
        last.append(x[-1])
    return x, np.array(last)


def deep_rnn_forward__from_the_top_down(x, layers):
    last = []
    for layer in layers[::-1]:
        x = walked(x, layer)
        last.append(x[-1])
    return x, np.array(last[::-1])


def deep_rnn_forward__state_handed_up(x, layers):
    last, h = [], None
    for layer in layers:
        x = walked(x, layer, h)
        h = x[-1]
        last.append(h)
    return x, np.array(last)


def deep_rnn_forward__last_state_for_every_step(x, layers):
    last = []
    for layer in layers:
        output = walked(x, layer)
        last.append(output[-1])
        x = np.broadcast_to(output[-1], output.shape)
    return output, np.array(last)


def deep_rnn_forward__one_step_late(x, layers):
    states = [np.zeros((x.shape[1], len(b))) for _, _, b in layers]
    top = []
    for x_t in x:
        below = [x_t, *states[:-1]]
        states = [
            np.tanh(read @ W_x.T + h @ W_h.T + b) for read, h, (W_x, W_h, b) in zip(below, states, layers, strict=True)
        ]
        top.append(states[-1])
    return np.array(top), np.array(states)


def deep_rnn_forward__bottom_layer(x, layers):
    bottom, last = walked(x, layers[0]), []
    for layer in layers:
        x = walked(x, layer)
        last.append(x[-1])
    return bottom, np.array(last)


def deep_rnn_forward__outputs_of_all_layers(x, layers):
    outputs = []
    for layer in layers:
        x = walked(x, layer)
        outputs.append(x)
    return np.array(outputs), np.array([output[-1] for output in outputs])


def deep_rnn_forward__layers_side_by_side(x, layers):
    outputs = []
    for layer in layers:
        x = walked(x, layer)
        outputs.append(x)
    return np.concatenate(outputs, axis=2), np.array([output[-1] for output in outputs])


def deep_rnn_forward__shortcuts(x, layers):
    last = []
    for number, layer in enumerate(layers):
        output = walked(x, layer)
        last.append(output[-1])
        x = output + x if number else output
    return x, np.array(last)


def deep_rnn_forward__first_states(x, layers):
    first = []
    for layer in layers:
        x = walked(x, layer)
        first.append(x[0])
    return x, np.array(first)


def deep_rnn_forward__lone_layer_dropped(x, layers):
    last = []
    for layer in layers:
        x = walked(x, layer)
        last.append(x[-1])
    return x, np.squeeze(last)


def deep_rnn_forward__step_by_step(x, layers):
    """All layers at step t before any at step t + 1."""
    states = [np.zeros((x.shape[1], len(b)), dtype=np.float32) for _, _, b in layers]
    output = []
    for below in x:
        for number, (W_x, W_h, b) in enumerate(layers):
            below = states[number] = np.tanh(below @ W_x.T + states[number] @ W_h.T + b)
        output.append(below)
    return [output, states]


def deep_rnn_forward__layer_by_layer(x, layers):
    if not layers:
        return x, np.zeros((0, x.shape[1], x.shape[2]))
    (W_x, W_h, b), *rest = layers
    hidden = np.zeros((len(x) + 1, x.shape[1], len(b)))
    for t in range(len(x)):
        hidden[t + 1] = np.tanh(x[t] @ W_x.T + hidden[t] @ W_h.T + b)
    output, last = deep_rnn_forward__layer_by_layer(hidden[1:], rest)
    return output, np.concatenate([hidden[-1:], last])


EXERCISE = Exercise(
    name="deep_rnn_forward",
    points=2.0,
    parameters=("x", "layers"),
    parts=("output", "last"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.9, Text("两到四层", "two to four layers")),
        Group("single", 0.1, Text("只有一层", "a single layer")),
    ),
    compare=close(2),
    misconceptions=(
        Misconception(
            deep_rnn_forward__last_of_the_top_only,
            Text(
                "last 只有最上面一层的。解码器要从每一层各自的最后状态接着走，所以每层一个，形状是 (L, B, H)。",
                "last has the top layer only. A decoder goes on from the last state of every layer, so there is one for each, (L, B, H).",
            ),
            needs=(walked,),
        ),
        Misconception(
            deep_rnn_forward__last_from_the_top_down,
            Text(
                "last 的次序反了：第 0 个是最下面一层的。",
                "last is in the wrong order: number 0 belongs to the lowest layer.",
            ),
            needs=(walked,),
        ),
        Misconception(
            deep_rnn_forward__every_layer_reads_x,
            Text(
                "每一层读的都是 x，它们只是并排的几个网络。从第二层起，输入是下面一层的状态。",
                "Every layer reads x: those are nets side by side. From the second on, a layer reads the states of the one below.",
            ),
            needs=(walked,),
        ),
        Misconception(
            deep_rnn_forward__one_layer_for_all,
            Text(
                "每一层用的都是第一层的权重。同一层的各步共用权重，不同的层各有各的。",
                "Every layer has the weights of the first. Steps of one layer share weights, layers do not.",
            ),
            needs=(walked,),
        ),
        Misconception(
            deep_rnn_forward__from_the_top_down,
            Text(
                "层的次序反了：layers[0] 是最下面一层，读 x。",
                "The layers are in the wrong order: layers[0] is the lowest, which reads x.",
            ),
            needs=(walked,),
        ),
        Misconception(
            deep_rnn_forward__state_handed_up,
            Text(
                "下面一层的最后状态成了上面一层的初始状态。每一层都从 0 开始；层与层之间传的是各步的输入。",
                "The last state of a layer became the initial state of the next. Every layer starts from 0; what goes up is its states, step by step, as input.",
            ),
            needs=(walked,),
        ),
        Misconception(
            deep_rnn_forward__last_state_for_every_step,
            Text(
                "上面一层在每一步读的都是下面一层的最后状态。第 t 步要读下面一层第 t 步的状态。",
                "At every step the upper layer reads the last state of the one below. At step t it reads that of step t.",
            ),
            needs=(walked,),
        ),
        Misconception(
            deep_rnn_forward__one_step_late,
            Text(
                "上面一层读的是下面一层**上一步**的状态。同一步里先更新下面一层，上面一层读更新后的。",
                "The upper layer reads the state of the step *before*. Within a step the lower layer is updated first, and the upper reads what is new.",
            ),
        ),
        Misconception(
            deep_rnn_forward__bottom_layer,
            Text(
                "output 是最下面一层的。要的是最上面一层的。",
                "output is that of the lowest layer. Asked for is the top one.",
            ),
            needs=(walked,),
        ),
        Misconception(
            deep_rnn_forward__outputs_of_all_layers,
            Text(
                "output 有所有层的。只要最上面一层的，形状是 (T, B, H)。",
                "output has all layers. Asked for is the top one alone, (T, B, H).",
            ),
            needs=(walked,),
        ),
        Misconception(
            deep_rnn_forward__layers_side_by_side,
            Text(
                "output 把各层拼接在了一起。只要最上面一层的，形状是 (T, B, H)。",
                "output has the layers side by side. Asked for is the top one alone, (T, B, H).",
            ),
            needs=(walked,),
        ),
        Misconception(
            deep_rnn_forward__shortcuts,
            Text(
                "你把一层的输入又加到了它的输出上（残差连接）。这里的深层 RNN 没有捷径。",
                "A layer's input is added to its output, as in a residual connection. The deep RNN here has no shortcuts.",
            ),
            needs=(walked,),
        ),
        Misconception(
            deep_rnn_forward__first_states,
            Text(
                "last 里是第一步的状态。要的是最后一步的。",
                "last has the states of the first step. Asked for are those of the last.",
            ),
            needs=(walked,),
        ),
        Misconception(
            deep_rnn_forward__lone_layer_dropped,
            Text(
                "只有一层时，last 少了层的轴。它总是 (L, B, H)，L = 1 时也一样。",
                "With a single layer last lacks the axis of layers. It is (L, B, H) for L = 1 too.",
            ),
            group="single",
            needs=(walked,),
        ),
    ),
    alternatives=(deep_rnn_forward__step_by_step, deep_rnn_forward__layer_by_layer),
)

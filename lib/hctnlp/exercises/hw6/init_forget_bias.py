"""``init_forget_bias(b, value)``: a forget gate that is open before training."""

import numpy as np
import torch

from hctnlp.exercises.framework import Case, Exercise, Group, Misconception, Text, close
from hctnlp.exercises.shared.library import arrays, tensors
from hctnlp.recurrent import LSTM
from hctnlp.recurrent.initialise import forget_bias


def reference(b, value):
    layer = LSTM(1, len(b) // 4, engine="reference", dtype=torch.float64)
    with torch.no_grad():
        layer.weights().b.copy_(*tensors(b))
    forget_bias(layer, value)
    return arrays(layer.weights().b)[0]


def cases(rng):
    return [Case((rng.normal(size=4 * hidden), float(rng.uniform(1, 3)))) for hidden in (2, 3, 5)]


def init_forget_bias__input_gate(b, value):
    b[: len(b) // 4] = value
    return b


def init_forget_bias__candidate(b, value):
    b[len(b) // 2 : 3 * len(b) // 4] = value
    return b


def init_forget_bias__output_gate(b, value):
    b[3 * len(b) // 4 :] = value
    return b


def init_forget_bias__every_gate(b, value):
    return np.full_like(b, value)


def init_forget_bias__from_there_to_the_end(b, value):
    b[len(b) // 4 :] = value
    return b


def init_forget_bias__interleaved(b, value):
    b[1::4] = value
    return b


def init_forget_bias__one_number(b, value):
    b[len(b) // 4] = value
    return b


def init_forget_bias__added(b, value):
    b[len(b) // 4 : len(b) // 2] += value
    return b


def init_forget_bias__others_zero(b, value):
    new = np.zeros_like(b)
    new[len(b) // 4 : len(b) // 2] = value
    return new


def init_forget_bias__gate_alone(b, value):
    return np.full(len(b) // 4, value)


def init_forget_bias__three_gates(b, value):
    b[len(b) // 3 : 2 * len(b) // 3] = value
    return b


def init_forget_bias__unchanged(b, value):
    forget = b[len(b) // 4 : len(b) // 2].copy()
    forget[:] = value
    return b


def init_forget_bias__in_rows(b, value):
    gates = b.reshape(4, -1).copy()
    gates[1] = value
    return gates.ravel().tolist()


EXERCISE = Exercise(
    name="init_forget_bias",
    points=1.0,
    parameters=("b", "value"),
    reference=reference,
    cases=cases,
    groups=(Group("core", 1.0, Text("几种宽度", "several widths")),),
    compare=close(),
    misconceptions=(
        Misconception(
            init_forget_bias__input_gate,
            Text(
                "你改的是输入门。次序是 i f g o，遗忘门是第二个。",
                "That is the input gate. The order is i f g o, and the forget gate is second.",
            ),
        ),
        Misconception(
            init_forget_bias__candidate,
            Text(
                "你改的是候选。次序是 i f g o，遗忘门是第二个。",
                "That is the candidate. The order is i f g o, and the forget gate is second.",
            ),
        ),
        Misconception(
            init_forget_bias__output_gate,
            Text(
                "你改的是输出门。次序是 i f g o，遗忘门是第二个。",
                "That is the output gate. The order is i f g o, and the forget gate is second.",
            ),
        ),
        Misconception(
            init_forget_bias__every_gate,
            Text(
                "四个门全改了。只有遗忘门需要一开始就打开。",
                "All four are changed. Only the forget gate has to be open from the start.",
            ),
        ),
        Misconception(
            init_forget_bias__from_there_to_the_end,
            Text(
                "从遗忘门一直改到了末尾，候选和输出门也变了。它只占一段，长为 H。",
                "From the forget gate on everything is changed, the candidate and the output gate too. It is one stretch of H numbers.",
            ),
        ),
        Misconception(
            init_forget_bias__interleaved,
            Text(
                "四个门不是交错存放的：遗忘门的 H 个数连在一起。",
                "The gates are not interleaved: the H numbers of the forget gate stand together.",
            ),
        ),
        Misconception(
            init_forget_bias__one_number,
            Text(
                "只改了一个数。遗忘门有 H 个分量，每个都要改。",
                "One number is changed. The forget gate has H of them, and each is set.",
            ),
        ),
        Misconception(
            init_forget_bias__added,
            Text(
                "你把 value 加在了旧值上。要**设成** value，原来的随机值不留。",
                "You added value to what was there. It is *set* to value, and the random numbers go.",
            ),
        ),
        Misconception(
            init_forget_bias__others_zero,
            Text(
                "别的门的偏置成了 0。它们要保持原样。",
                "The other gates' biases have become 0. They stay as they are.",
            ),
        ),
        Misconception(
            init_forget_bias__gate_alone,
            Text(
                "只返回了遗忘门的那一段。要返回整个 b，长为 4H。",
                "Only the forget gate's part was returned. Return the whole of b, 4H numbers.",
            ),
        ),
        Misconception(
            init_forget_bias__three_gates,
            Text(
                "你按三个门来分，那是 GRU。LSTM 有四段：i f g o。",
                "You divided it among three gates, as in GRU. LSTM has four: i f g o.",
            ),
        ),
        Misconception(
            init_forget_bias__unchanged,
            Text(
                "b 没有变：你改的是一份拷贝。",
                "b has not changed: what you have set is a copy.",
            ),
        ),
    ),
    alternatives=(init_forget_bias__in_rows,),
)

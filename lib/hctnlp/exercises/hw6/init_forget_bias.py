"""``init_forget_bias(b, value)``: a forget gate that is open before training."""

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.shared.library import arrays, tensors


def init_forget_bias(b, value):
    """遗忘门的偏置为 value。 The bias with that of the forget gate set, (4H,)."""
    hidden = len(b) // 4
    new = b.copy()
    new[hidden : 2 * hidden] = value
    return new


def reference(b, value):
    import torch

    from hctnlp.recurrent import LSTM
    from hctnlp.recurrent.initialise import forget_bias

    layer = LSTM(1, len(b) // 4, engine="reference", dtype=torch.float64)
    with torch.no_grad():
        layer.weights().b.copy_(*tensors(b))
    forget_bias(layer, value)
    return arrays(layer.weights().b)[0]


def cases(rng):
    return [Case((rng.normal(size=4 * hidden), float(rng.uniform(1, 3)))) for hidden in (2, 3, 5)]


def in_rows(b, value):
    gates = b.reshape(4, -1).copy()
    gates[1] = value
    return gates.ravel().tolist()


EXERCISE = Exercise(
    answer=init_forget_bias,
    points=1.0,
    section=Text("11　遗忘门的偏置：0 还是 1", "11 · The bias of the forget gate: 0 or 1"),
    reference=reference,
    cases=cases,
    groups=(Group("core", 1.0, Text("几种宽度", "several widths")),),
    compare=close(),
    slips={
        "input_gate": Slip(
            {"hidden : 2 * hidden": ":hidden"},
            "你改的是输入门。次序是 i f g o，遗忘门是第二个。",
            "That is the input gate. The order is i f g o, and the forget gate is second.",
        ),
        "candidate": Slip(
            {"hidden : 2 * hidden": "2 * hidden : 3 * hidden"},
            "你改的是候选。次序是 i f g o，遗忘门是第二个。",
            "That is the candidate. The order is i f g o, and the forget gate is second.",
        ),
        "output_gate": Slip(
            {"hidden : 2 * hidden": "3 * hidden :"},
            "你改的是输出门。次序是 i f g o，遗忘门是第二个。",
            "That is the output gate. The order is i f g o, and the forget gate is second.",
        ),
        "every_gate": Slip(
            {"hidden : 2 * hidden": ":"},
            "四块全改了。只有遗忘门需要一开始就打开。",
            "All four are changed. Only the forget gate has to be open from the start.",
        ),
        "from_there_to_the_end": Slip(
            {"hidden : 2 * hidden": "hidden:"},
            "从遗忘门一直改到了末尾，候选和输出门也变了。它只占一段，长为 H。",
            "From the forget gate on everything is changed, the candidate and the output gate too. It is one stretch of H numbers.",
        ),
        "interleaved": Slip(
            {"hidden : 2 * hidden": "1::4"},
            "四块不是交错存放的：遗忘门的 H 个数连在一起。",
            "The gates are not interleaved: the H numbers of the forget gate stand together.",
        ),
        "one_number": Slip(
            {"hidden : 2 * hidden": "hidden"},
            "只改了一个数。遗忘门有 H 个分量，每个都要改。",
            "One number is changed. The forget gate has H of them, and each is set.",
        ),
        "added": Slip(
            {"= value": "+= value"},
            "你把 value 加在了旧值上。要**设成** value，原来的随机值不留。",
            "You added value to what was there. It is *set* to value, and the random numbers go.",
        ),
        "others_zero": Slip(
            {"b.copy()": "0 * b"},
            "别的门的偏置成了 0。它们要保持原样。",
            "The other gates' biases have become 0. They stay as they are.",
        ),
        "gate_alone": Slip(
            {"return new": "return new[hidden : 2 * hidden]"},
            "只返回了遗忘门的那一段。要返回整个 b，长为 4H。",
            "Only the forget gate's part was returned. Return the whole of b, 4H numbers.",
        ),
        "three_gates": Slip(
            {"hidden : 2 * hidden": "len(b) // 3 : 2 * len(b) // 3"},
            "你按三段来分，那是 GRU（两个门和候选）。LSTM 有四段：i f g o。",
            "You divided it into three blocks, as in a GRU (two gates and a candidate). An LSTM has four: i f g o.",
        ),
        "unchanged": Slip(
            {"return new": "return b"},
            "b 没有变：你改的是一份拷贝。",
            "b has not changed: what you have set is a copy.",
        ),
        "one_short": Slip(
            {"hidden : 2 * hidden": "hidden : 2 * hidden - 1"},
            "少改了一个数：切片的末端本来就不包括在内，不用再减 1。",
            "One number is missing: the end of a slice is not in it already, and nothing is to be subtracted.",
        ),
    },
    alternatives=(in_rows,),
)

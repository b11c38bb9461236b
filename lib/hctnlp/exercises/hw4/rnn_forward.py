"""``rnn_forward(x, h_0, W_x, W_h, b)``: the states of a whole sequence."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.shared.draws import long_sizes, sizes, weights
from hctnlp.exercises.shared.library import arrays, tensors


def rnn_forward(x, h_0, W_x, W_h, b):
    """每一步的状态。 The state of every step, (T, B, H)."""
    h, hidden = h_0, []
    for x_t in x:
        a = x_t @ W_x.T + h @ W_h.T + b
        h = np.tanh(a)
        hidden.append(h)
    return np.stack(hidden)


def reference(x, h_0, W_x, W_h, b):
    from hctnlp.recurrent import Weights
    from hctnlp.recurrent.engines.reference import ReferenceEngine
    from hctnlp.recurrent.rnn import RNNCell

    x, h_0, *given = tensors(x, h_0, W_x, W_h, b)
    return arrays(ReferenceEngine().forward(RNNCell("tanh"), x, (h_0,), Weights(*given)).hidden)[0]


def cases(rng):
    """From h_0 = 0, with as many steps as sequences once; then from other states, and with axes of length 1."""
    time, inputs, hidden = sizes(rng, 3)
    time = max(time, 3)
    return [
        Case(sequence(rng, *long_sizes(rng), start=0.0)),
        Case(sequence(rng, time, time, inputs, hidden, start=0.0)),
        *(Case(sequence(rng, *long_sizes(rng)), "start") for _ in range(2)),
        Case(sequence(rng, 1, *sizes(rng, 3)), "single"),
        Case(sequence(rng, *long_sizes(rng)[:1], 1, inputs, hidden), "single"),
    ]


def sequence(rng, time, batch, inputs, hidden, start=1.0):
    """x, h_0 and the weights; h_0 is within ±``start``."""
    h_0 = rng.uniform(-1, 1, size=(batch, hidden)) * start
    return rng.normal(size=(time, batch, inputs)), h_0, *weights(rng, inputs, hidden)


def into_an_empty_array(x, h_0, W_x, W_h, b):
    hidden = np.concatenate([h_0[None], np.empty((len(x), *h_0.shape))])
    for t in range(len(x)):
        hidden[t + 1] = np.tanh(x[t] @ W_x.T + hidden[t] @ W_h.T + b)
    return hidden[1:]


def inputs_first(x, h_0, W_x, W_h, b):
    """The inputs of all steps in one product, the states of each sequence on its own, as lists."""
    a_x = (x.reshape(-1, x.shape[2]) @ W_x.T).reshape(*x.shape[:2], -1) + b
    hidden = [[] for _ in x]
    for n, h in enumerate(h_0):
        for t in range(len(x)):
            h = np.tanh(a_x[t, n] + W_h @ h)
            hidden[t].append(h.tolist())
    return hidden


EXERCISE = Exercise(
    answer=rnn_forward,
    points=2.0,
    section=Text("2.4　一批句子，再到库里的类", "2.4 A batch, and then the library's class"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.6, Text("从 h_0 = 0 开始", "from h_0 = 0")),
        Group("start", 0.2, Text("从别的状态开始", "from another state")),
        Group("single", 0.2, Text("只有一步，或只有一个序列", "a single step, or a single sequence")),
    ),
    compare=close(),
    slips={
        "state_never_updated": Slip(
            {"h @": "h_0 @"},
            "循环断了：每一步用的都是 h_0，没有把刚算出的状态传给下一步。后面的词看不到前面的词。",
            "The recurrence is cut: every step starts from h_0 and does not get the state just computed. Later words see nothing of earlier ones.",
        ),
        "last_state_only": Slip(
            {"np.stack(hidden)": "h"},
            "只返回了最后一步的状态。要返回每一步的，形状是 (T, B, H)。",
            "Only the last state was returned. Return that of every step, (T, B, H).",
        ),
        "start_included": Slip(
            {"[]": "[h_0]"},
            "多了一个：h_0 不是任何一步的输出。T 步输入对应 T 个状态 h_1 … h_T。",
            "There is one too many: h_0 is the output of no step. T inputs have the T states h_1 … h_T.",
        ),
        "one_step_late": Slip(
            {"[]": "[h_0]", "in x:": "in x[:-1]:"},
            "差了一步：第一个是 h_0，最后一个输入没有用上。第 t 项应当是读过 x_t 之后的状态。",
            "It is one step late: the first is h_0, and the last input is not used. Item t is the state after x_t has been read.",
        ),
        "batch_first": Slip(
            {"(hidden)": "(hidden, axis=1)"},
            "前两个轴反了：约定时间在前，形状是 (T, B, H)。",
            "The first two axes are exchanged: time comes first, (T, B, H).",
        ),
        "walks_over_the_batch": Slip(
            {"in x:": "in x.swapaxes(0, 1):", "(hidden)": "(hidden, axis=1)"},
            "你沿着批次的轴走，把不同的句子当成了一句话的各步。x 的第一个轴是时间。",
            "You walk along the batch and take different sentences for the steps of one. The first axis of x is time.",
        ),
        "from_the_end": Slip(
            {"in x:": "in x[::-1]:"},
            "你从最后一步往前走。正向的 RNN 从第一步开始读。",
            "You walk from the last step to the first. A forward RNN begins with the first.",
        ),
        "one_array_for_all": Slip(
            {"= h_0": "= h_0.copy()", "        h =": "        h[:] ="},
            "每一步的状态都等于最后一步的：列表里放的是同一个数组，后面的步骤把它改写了。每一步要有自己的数组。",
            "All states equal the last: the list holds one and the same array, and later steps have overwritten it. Each step needs an array of its own.",
        ),
        "states_added_up": Slip(
            {"        h =": "        h = h +"},
            "新状态加在了旧状态上，越积越大。普通 RNN 每一步都用新状态替换旧状态。",
            "Each new state is added to the old one, and they pile up. In a plain RNN the new state replaces the old.",
        ),
        "W_h_transposed": Slip(
            {"W_h.T": "W_h"},
            "W_h 用反了。它是方阵，转不转置形状都对得上，结果却不同。",
            "W_h is transposed. Since it is square both ways fit, and the results differ.",
        ),
        "tanh_forgotten": Slip(
            {"np.tanh(a)": "a"},
            "没有经过 tanh，状态可以一步步长大。",
            "There is no tanh, and the state can grow from step to step.",
        ),
        "tanh_for_the_output_only": Slip(
            {"np.tanh(a)": "a", "append(h)": "append(np.tanh(h))"},
            "传给下一步的是 tanh 之前的 a_t。下一步要的是 h_t = tanh(a_t)，与输出是同一个。",
            "What goes on to the next step is a_t, before tanh. It takes h_t = tanh(a_t), the same as the output.",
        ),
        "start_ignored": Slip(
            {"= h_0": "= np.zeros_like(h_0)"},
            "h_0 没有用上，你总是从 0 开始。长文本分段处理时，上一段的状态就是这样传进来的。",
            "h_0 is not used, you always start from 0. It is how a long text read in pieces hands its state on.",
            group="start",
        ),
        "short_axes_squeezed": Slip(
            {"np.stack": "np.squeeze"},
            "长度为 1 的轴不见了。只有一步或只有一个序列时，结果也是三个轴 (T, B, H)。",
            "An axis of length 1 has gone. With one step or one sequence the result still has three axes, (T, B, H).",
            group="single",
        ),
    },
    alternatives=(into_an_empty_array, inputs_first),
)

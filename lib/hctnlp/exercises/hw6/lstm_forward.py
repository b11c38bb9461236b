"""``lstm_forward(x, h_0, c_0, W_x, W_h, b)``: the states of a whole sequence."""

import numpy as np
import torch

from hctnlp.exercises.framework import Case, Exercise, Group, Misconception, Text, close
from hctnlp.exercises.shared.draws import long_sizes, sizes, weights
from hctnlp.exercises.shared.given import sigmoid
from hctnlp.exercises.shared.library import arrays, tensors
from hctnlp.recurrent import Weights, step
from hctnlp.recurrent.lstm import LSTMCell


def reference(x, h_0, c_0, W_x, W_h, b):
    x, h_0, c_0, *given = tensors(x, h_0, c_0, W_x, W_h, b)
    state, walked = (h_0, c_0), []
    for x_t in x:
        state, saved = step(LSTMCell(), x_t, state, Weights(*given))
        walked.append((*state, saved.gates))
    return arrays(*map(torch.stack, zip(*walked, strict=True)))


def cases(rng):
    """From h_0 = C_0 = 0; then from other states, and a single step of a single sequence."""
    return [
        *(Case(sequence(rng, *long_sizes(rng), start=0.0)) for _ in range(2)),
        *(Case(sequence(rng, *long_sizes(rng)), "start") for _ in range(2)),
        Case(sequence(rng, 1, 1, *sizes(rng, 2)), "single"),
    ]


def sequence(rng, time, batch, inputs, hidden, start=1.0):
    """x, h_0, c_0 and the weights; h_0 is within ±``start``."""
    h_0, c_0 = rng.uniform(-1, 1, size=(2, batch, hidden)) * start
    return rng.normal(size=(time, batch, inputs)), h_0, 2 * c_0, *weights(rng, inputs, hidden, gates=4)


def moved_on(x_t, h, c, W_x, W_h, b):
    """One step: the new h and C, and the gates."""
    a_i, a_f, a_g, a_o = np.split(x_t @ W_x.T + h @ W_h.T + b, 4, axis=1)
    i, f, g, o = sigmoid(a_i), sigmoid(a_f), np.tanh(a_g), sigmoid(a_o)
    c = f * c + i * g
    return o * np.tanh(c), c, np.hstack([i, f, g, o])


def stacked(steps):
    """From one triple a step to one array each."""
    return tuple(map(np.array, zip(*steps, strict=True)))


def lstm_forward__nothing_updated(x, h_0, c_0, W_x, W_h, b):
    return stacked([moved_on(x_t, h_0, c_0, W_x, W_h, b) for x_t in x])


def lstm_forward__h_never_updated(x, h_0, c_0, W_x, W_h, b):
    steps, c = [], c_0
    for x_t in x:
        steps.append(moved_on(x_t, h_0, c, W_x, W_h, b))
        c = steps[-1][1]
    return stacked(steps)


def lstm_forward__c_never_updated(x, h_0, c_0, W_x, W_h, b):
    steps, h = [], h_0
    for x_t in x:
        steps.append(moved_on(x_t, h, c_0, W_x, W_h, b))
        h = steps[-1][0]
    return stacked(steps)


def lstm_forward__h_and_c_exchanged(x, h_0, c_0, W_x, W_h, b):
    steps, h, c = [], h_0, c_0
    for x_t in x:
        steps.append(moved_on(x_t, h, c, W_x, W_h, b))
        c, h, _ = steps[-1]
    return stacked(steps)


def lstm_forward__h_for_both(x, h_0, c_0, W_x, W_h, b):
    steps, h, c = [], h_0, c_0
    for x_t in x:
        steps.append(moved_on(x_t, h, c, W_x, W_h, b))
        h = c = steps[-1][0]
    return stacked(steps)


def lstm_forward__last_only(x, h_0, c_0, W_x, W_h, b):
    here = h_0, c_0, None
    for x_t in x:
        here = moved_on(x_t, *here[:2], W_x, W_h, b)
    return here


def lstm_forward__last_cell_only(x, h_0, c_0, W_x, W_h, b):
    steps, h, c = [], h_0, c_0
    for x_t in x:
        steps.append(moved_on(x_t, h, c, W_x, W_h, b))
        h, c, _ = steps[-1]
    hidden, cells, gates = stacked(steps)
    return hidden, cells[-1], gates


def lstm_forward__batch_first(x, h_0, c_0, W_x, W_h, b):
    steps, h, c = [], h_0, c_0
    for x_t in x:
        steps.append(moved_on(x_t, h, c, W_x, W_h, b))
        h, c, _ = steps[-1]
    return tuple(part.swapaxes(0, 1) for part in stacked(steps))


def lstm_forward__start_included(x, h_0, c_0, W_x, W_h, b):
    steps, h, c = [], h_0, c_0
    for x_t in x:
        steps.append(moved_on(x_t, h, c, W_x, W_h, b))
        h, c, _ = steps[-1]
    hidden, cells, gates = stacked(steps)
    return np.concatenate([h_0[None], hidden]), np.concatenate([c_0[None], cells]), gates


def lstm_forward__from_the_end(x, h_0, c_0, W_x, W_h, b):
    steps, h, c = [], h_0, c_0
    for x_t in x[::-1]:
        steps.append(moved_on(x_t, h, c, W_x, W_h, b))
        h, c, _ = steps[-1]
    return stacked(steps)


def lstm_forward__one_array_for_all(x, h_0, c_0, W_x, W_h, b):
    steps, h, c = [], h_0.copy(), c_0.copy()
    for x_t in x:
        h[:], c[:], gates = moved_on(x_t, h, c, W_x, W_h, b)
        steps.append((h, c, gates))
    return stacked(steps)


def lstm_forward__order_i_f_o_g(x, h_0, c_0, W_x, W_h, b):
    steps, h, c = [], h_0, c_0
    for x_t in x:
        a_i, a_f, a_o, a_g = np.split(x_t @ W_x.T + h @ W_h.T + b, 4, axis=1)
        i, f, o, g = sigmoid(a_i), sigmoid(a_f), sigmoid(a_o), np.tanh(a_g)
        c = f * c + i * g
        h = o * np.tanh(c)
        steps.append((h, c, np.hstack([i, f, o, g])))
    return stacked(steps)


def lstm_forward__start_ignored(x, h_0, c_0, W_x, W_h, b):
    steps, h, c = [], 0 * h_0, 0 * c_0
    for x_t in x:
        steps.append(moved_on(x_t, h, c, W_x, W_h, b))
        h, c, _ = steps[-1]
    return stacked(steps)


def lstm_forward__c_0_ignored(x, h_0, c_0, W_x, W_h, b):
    steps, h, c = [], h_0, 0 * c_0
    for x_t in x:
        steps.append(moved_on(x_t, h, c, W_x, W_h, b))
        h, c, _ = steps[-1]
    return stacked(steps)


def lstm_forward__short_axes_squeezed(x, h_0, c_0, W_x, W_h, b):
    steps, h, c = [], h_0, c_0
    for x_t in x:
        steps.append(moved_on(x_t, h, c, W_x, W_h, b))
        h, c, _ = steps[-1]
    return tuple(map(np.squeeze, stacked(steps)))


def lstm_forward__into_empty_arrays(x, h_0, c_0, W_x, W_h, b):
    T, (B, H) = len(x), h_0.shape
    hidden, cells, gates = np.empty((T, B, H)), np.empty((T, B, H)), x @ W_x.T + b
    for t in range(T):
        a = gates[t]
        a += (hidden[t - 1] if t else h_0) @ W_h.T
        a[:, : 2 * H], a[:, 2 * H : 3 * H], a[:, 3 * H :] = (
            1 / (1 + np.exp(-a[:, : 2 * H])),
            np.tanh(a[:, 2 * H : 3 * H]),
            1 / (1 + np.exp(-a[:, 3 * H :])),
        )
        cells[t] = a[:, H : 2 * H] * (cells[t - 1] if t else c_0) + a[:, :H] * a[:, 2 * H : 3 * H]
        hidden[t] = a[:, 3 * H :] * np.tanh(cells[t])
    return [hidden, cells, gates.tolist()]


EXERCISE = Exercise(
    name="lstm_forward",
    points=3.0,
    parameters=("x", "h_0", "c_0", "W_x", "W_h", "b"),
    parts=("hidden", "cells", "gates"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.6, Text("从 h_0 = C_0 = 0 开始", "from h_0 = C_0 = 0")),
        Group("start", 0.3, Text("从别的状态开始", "from other states")),
        Group("single", 0.1, Text("一个序列，只有一步", "one sequence of one step")),
    ),
    compare=close(3),
    misconceptions=(
        Misconception(
            lstm_forward__nothing_updated,
            Text(
                "循环断了：每一步都从 h_0 和 C_0 开始，刚算出的状态没有传下去。",
                "The recurrence is cut: every step starts from h_0 and C_0, and the states just computed go nowhere.",
            ),
            needs=(moved_on, stacked),
        ),
        Misconception(
            lstm_forward__h_never_updated,
            Text(
                "h 没有更新：每一步的门看到的都是 h_0。h 和 C 两个都要传给下一步。",
                "h is never updated: the gates of every step see h_0. Both h and C go on to the next step.",
            ),
            needs=(moved_on, stacked),
        ),
        Misconception(
            lstm_forward__c_never_updated,
            Text(
                "C 没有更新：每一步都在 C_0 上改，记忆留不住。h 和 C 两个都要传给下一步。",
                "C is never updated: every step starts from C_0, and nothing is remembered. Both h and C go on to the next step.",
            ),
            needs=(moved_on, stacked),
        ),
        Misconception(
            lstm_forward__h_and_c_exchanged,
            Text(
                "传给下一步时 h 和 C 对调了：进入各个门的是 h，被遗忘门乘的是 C。",
                "On the way to the next step h and C are exchanged: h goes into the gates, C is what the forget gate multiplies.",
            ),
            needs=(moved_on, stacked),
        ),
        Misconception(
            lstm_forward__h_for_both,
            Text(
                "下一步的 C 用成了 h。C 不经过输出门和 tanh，要单独传下去。",
                "The next step takes h for C. C goes on by itself, without output gate and tanh.",
            ),
            needs=(moved_on, stacked),
        ),
        Misconception(
            lstm_forward__last_only,
            Text(
                "只返回了最后一步的。三个结果都要每一步的，第一个轴是时间。",
                "Only the last step was returned. All three results hold every step, with time as their first axis.",
            ),
            needs=(moved_on,),
        ),
        Misconception(
            lstm_forward__last_cell_only,
            Text(
                "cells 只有最后一步的。PyTorch 返回的 c_n 是这样；这里要每一步的，反向传播用得着。",
                "cells has the last step only, as the c_n that PyTorch returns. Here it is every step's: the way back needs them.",
            ),
            needs=(moved_on, stacked),
        ),
        Misconception(
            lstm_forward__batch_first,
            Text(
                "前两个轴反了：约定时间在前，(T, B, …)。",
                "The first two axes are exchanged: time comes first, (T, B, …).",
            ),
            needs=(moved_on, stacked),
        ),
        Misconception(
            lstm_forward__start_included,
            Text(
                "多了一个：h_0 和 C_0 不是任何一步的结果。",
                "There is one too many: h_0 and C_0 are the result of no step.",
            ),
            needs=(moved_on, stacked),
        ),
        Misconception(
            lstm_forward__from_the_end,
            Text(
                "你从最后一步往前走。要从第一步开始。",
                "You walk from the last step to the first. Begin with the first.",
            ),
            needs=(moved_on, stacked),
        ),
        Misconception(
            lstm_forward__one_array_for_all,
            Text(
                "每一步的状态都等于最后一步的：列表里放的是同一个数组，后面的步骤把它改写了。",
                "All states equal the last: the list holds one and the same array, and later steps have overwritten it.",
            ),
            needs=(moved_on, stacked),
        ),
        Misconception(
            lstm_forward__order_i_f_o_g,
            Text(
                "门的次序读成了 i f o g。这里约定的是 i f g o：候选 g 在第三，输出门 o 在最后。",
                "The gates are read as i f o g. The order here is i f g o: the candidate g is third, the output gate o last.",
            ),
            needs=(stacked,),
        ),
        Misconception(
            lstm_forward__start_ignored,
            Text(
                "h_0 和 C_0 没有用上，你总是从 0 开始。",
                "h_0 and C_0 are not used, you always start from 0.",
            ),
            group="start",
            needs=(moved_on, stacked),
        ),
        Misconception(
            lstm_forward__c_0_ignored,
            Text(
                "C_0 没有用上：h 从 h_0 开始，记忆却从 0 开始。两个初始状态缺一不可。",
                "C_0 is not used: h starts from h_0, and the memory from 0. Both initial states count.",
            ),
            group="start",
            needs=(moved_on, stacked),
        ),
        Misconception(
            lstm_forward__short_axes_squeezed,
            Text(
                "长度为 1 的轴不见了。只有一步、只有一个序列时，结果也是三个轴。",
                "An axis of length 1 has gone. With one step and one sequence the results still have three axes.",
            ),
            group="single",
            needs=(moved_on, stacked),
        ),
    ),
    alternatives=(lstm_forward__into_empty_arrays,),
)

"""``bidirectional_forward(x, lengths, forward, backward)``: both directions, with padding done right."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.shared.draws import long_sizes, weights
from hctnlp.exercises.shared.library import arrays, fill


def bidirectional_forward(x, lengths, forward, backward):
    """[h→_t, h←_t]，填充处为 0。 Both halves, 0 at padding, (T, B, 2H)."""

    def walk(x, W_x, W_h, b):
        h, hidden = np.zeros((x.shape[1], len(b))), []
        for x_t in x:
            h = np.tanh(x_t @ W_x.T + h @ W_h.T + b)
            hidden.append(h)
        return np.stack(hidden)

    steps, batch = np.arange(len(x))[:, None], np.arange(x.shape[1])
    is_word = steps < lengths  # (T, B)
    turned = np.where(is_word, lengths - 1 - steps, steps), batch  # each sentence from its end; padding stays
    there = walk(x, *forward)
    back = walk(x[turned], *backward)[turned]
    both = np.concatenate([there, back], axis=2)
    return np.where(is_word[..., None], both, 0)


def reference(x, lengths, forward, backward):
    import torch

    from hctnlp.recurrent import RNN

    layer = RNN(x.shape[2], len(forward[2]), bidirectional=True, engine="reference", dtype=torch.float64)
    output, _ = fill(layer, forward, backward)(torch.tensor(x), lengths=torch.tensor(lengths))
    return arrays(output)[0]


def cases(rng):
    """Sequences of full length; then shorter ones, whose padding is not zero."""
    return [
        *(Case(_batch(rng, *long_sizes(rng), padded=False)) for _ in range(2)),
        *(Case(_batch(rng, *long_sizes(rng), padded=True), "padded") for _ in range(3)),
    ]


def _batch(rng, time, batch, inputs, hidden, padded):
    lengths = np.full(batch, time)
    if padded:  # at least one sequence ends before the last step but one
        lengths = rng.integers(1, time + 1, size=batch)
        lengths[rng.integers(batch)] = rng.integers(2, time - 1)
    x = rng.normal(size=(time, batch, inputs))
    return x, lengths, weights(rng, inputs, hidden), weights(rng, inputs, hidden)


def held_at_zero(x, lengths, forward, backward):
    """Walking from the end, the state stays 0 until the first real word."""
    alive = (np.arange(len(x))[:, None] < lengths)[..., None].astype(float)
    halves = []
    for (W_x, W_h, b), order in ((forward, 1), (backward, -1)):
        h, states = np.zeros((x.shape[1], len(b))), np.zeros((len(x), x.shape[1], len(b)))
        for t in range(len(x))[::order]:
            h = alive[t] * np.tanh(x[t] @ W_x.T + h @ W_h.T + b)
            states[t] = h
        halves.append(states)
    return np.concatenate(halves, axis=-1)


def each_sequence_alone(x, lengths, forward, backward):
    output = np.zeros((*x.shape[:2], 2 * len(forward[2])), dtype=np.float32)
    for n, length in enumerate(lengths):
        for t in range(length):
            for (W_x, W_h, b), words, half in ((forward, x[: t + 1, n], 0), (backward, x[t:length, n][::-1], 1)):
                h = np.zeros(len(b))
                for word in words:
                    h = np.tanh(W_x @ word + W_h @ h + b)
                output[t, n, half * len(b) : (half + 1) * len(b)] = h
    return output.tolist()


EXERCISE = Exercise(
    answer=bidirectional_forward,
    points=3.0,
    section=Text("7.3　陷阱二：填充漏进了反向", "7.3 Trap two: padding leaks into the backward direction"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.5, Text("没有填充", "no padding")),
        Group("padded", 0.5, Text("有填充", "with padding")),
    ),
    compare=close(),
    slips={
        "not_flipped_back": Slip(
            {")[turned]": ")"},
            "反向的结果没有翻转回来：它的第一个状态属于最后一个词。拼接之前，两半的第 t 项要是同一个词。",
            "The backward half is not flipped back: its first state belongs to the last word. Before they are joined, item t of both halves has to be the same word.",
        ),
        "both_forwards": Slip(
            {"x[turned]": "x", ")[turned]": ")"},
            "两个方向都是从前往后走的。反向要从句子的最后一个词开始读；如果你翻转过，看看翻的是不是时间轴。",
            "Both directions walk from the front. The backward one begins with the last word; if you have turned something, see whether it was the axis of time.",
        ),
        "one_set_of_weights": Slip(
            {"*backward": "*forward"},
            "两个方向用了同一组权重。反向是另一个网络，有自己的 W_x、W_h、b。",
            "Both directions have the same weights. The backward one is a net of its own, with its own W_x, W_h and b.",
        ),
        "weights_exchanged": Slip(
            {"*forward": "*backward", "*backward": "*forward"},
            "两组权重对调了：从前往后走的用 forward。",
            "The two sets of weights are exchanged: forward is for the walk from the front.",
        ),
        "backward_half_first": Slip(
            {"[there, back]": "[back, there]"},
            "两半的次序反了：约定正向在前，[h→, h←]。",
            "The halves are in the wrong order: the forward one comes first, [h→, h←].",
        ),
        "added_up": Slip(
            {"np.concatenate([there, back], axis=2)": "there + back"},
            "两个方向相加了。这里要拼接，每个词得到 2H 个数。",
            "The two directions are added. Here they stand side by side, 2H numbers for each word.",
        ),
        "joined_along_the_batch": Slip(
            {"axis=2": "axis=1", "is_word[..., None]": "np.tile(is_word, 2)[..., None]"},
            "拼接错了轴：两个方向成了不同的句子。要沿特征轴拼接，形状是 (T, B, 2H)。",
            "They are joined along the wrong axis, and the directions become different sentences. Join the features: (T, B, 2H).",
        ),
        "last_of_the_backward_direction": Slip(
            {")[turned]": ")[turned][:1].repeat(len(x), axis=0)"},
            "反向的一半在每一步都是它走完全句的状态。第 t 步要的是它从句尾走到第 t 个词时的状态。",
            "In the backward half every step has the state after the whole sentence. At step t it is the one after walking from the end to word t.",
        ),
        "features_turned": Slip(
            {"x[turned]": "x[:, :, ::-1]", ")[turned]": ")"},
            "翻转错了轴：你颠倒的是词向量的分量，不是词的次序。第一个轴才是时间。",
            "The wrong axis is turned: the components of the word vectors and not the words. Time is the first axis.",
        ),
        "lengths_ignored": Slip(
            {"x[turned]": "x[::-1]", ")[turned]": ")[::-1]", "np.where(is_word[..., None], both, 0)": "both"},
            "lengths 没有用上：反向先读了填充，句子结束之后的输出也不是 0。",
            "lengths is not used: the backward direction reads the padding first, and outputs beyond the end are not 0.",
            group="padded",
        ),
        "padding_read_first": Slip(
            {"x[turned]": "x[::-1]", ")[turned]": ")[::-1]"},
            "填充漏进了反向：它从填充开始读，走到最后一个词时状态已经不是 0 了。反向要从每句自己的最后一个词开始。",
            "Padding leaks into the backward direction: it is read first, and the state is no longer 0 at the last word. Begin with the last word of each sentence.",
            group="padded",
        ),
        "padding_as_zeros": Slip(
            {"x[turned]": "np.where(is_word[..., None], x, 0)[::-1]", ")[turned]": ")[::-1]"},
            "把填充的输入改成 0 还不够：偏置和 W_h 照样改变状态。反向走到句子之前，状态要一直是 0。",
            "Zeros in place of the padding are not enough: the bias and W_h still move the state. Until the backward walk reaches the sentence the state has to stay 0.",
            group="padded",
        ),
        "outputs_beyond_the_end": Slip(
            {"np.where(is_word[..., None], both, 0)": "both"},
            "句子结束之后的输出不是 0。那些位置没有词，两半都要填 0。",
            "Outputs beyond the end of a sentence are not 0. There is no word, and both halves are 0 there.",
            group="padded",
        ),
        "flipped_back_whole": Slip(
            {")[turned]": ")[::-1]"},
            "翻过去时按每句的长度，翻回来时却翻了整个时间轴，短句子就错位了。来回要用同一种翻法。",
            "It is turned by each sentence's length and turned back along the whole axis, so that short sentences are shifted. Turn both times the same way.",
            group="padded",
        ),
        "last_word_dropped": Slip(
            {"    steps, batch": "    lengths = np.where(lengths < len(x), lengths - 1, lengths)\n    steps, batch"},
            "差了一个：短句子的最后一个词被当成了填充。长度为 n 的句子，词在 0 到 n-1。",
            "One off: the last word of short sentences is taken for padding. A sentence of length n has words 0 to n-1.",
            group="padded",
        ),
    },
    alternatives=(held_at_zero, each_sequence_alone),
)

"""``cbow_hs_step(contexts, thetas, code, lr)``: one step of gradient descent of CBOW."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.hw1.paths import path
from hctnlp.exercises.shared.given import sigmoid


def cbow_hs_step(contexts, thetas, code, lr):
    """一步梯度下降。 One step of gradient descent: (new_contexts, new_thetas)."""
    x = contexts.mean(axis=0)
    error = sigmoid(thetas @ x) - (1 - np.array(code))
    grad_x, grad_thetas = error @ thetas, np.outer(error, x)
    return contexts - lr * grad_x / len(contexts), thetas - lr * grad_thetas


def reference(contexts, thetas, code, lr):
    """The library's step, for a "tree" that has nothing but this path, whose word stands before the contexts."""
    import torch

    from hctnlp.word2vec import PaddedCodes, hierarchical_softmax

    length, window = len(code), len(contexts)
    tree = PaddedCodes(
        torch.tensor([code], dtype=torch.float64), torch.arange(length)[None], torch.ones(1, length, dtype=torch.bool)
    )
    vectors, theta = torch.tensor(contexts), torch.tensor(thetas)
    hierarchical_softmax.cbow_step(
        vectors, theta, torch.arange(window)[None], torch.zeros(1, dtype=torch.int64), tree, lr
    )
    return vectors.numpy(), theta.numpy()


def cases(rng):
    several = [_case(rng, window) for window in (2, 3, 4, 6)]
    return [*several, _case(rng, 1, "one")]


def _case(rng, window, group="core"):
    _, thetas, code = path(rng, int(rng.integers(2, 6)), dim := int(rng.integers(3, 6)))
    contexts = rng.normal(size=(window, dim))
    return Case((contexts, thetas, code, float(rng.uniform(0.1, 0.5))), group)


def one_node_at_a_time(contexts, thetas, code, lr):
    contexts, thetas = contexts.astype(np.float32), thetas.astype(np.float32)
    x = sum(contexts) / len(contexts)
    share = np.zeros_like(x)
    for row, d in enumerate(code):
        error = 1 - d - sigmoid(x @ thetas[row])
        share += lr * error * thetas[row] / len(contexts)
        thetas[row] += lr * error * x
    return np.stack([context + share for context in contexts]), thetas


def word_by_word(contexts, thetas, code, lr):
    new_contexts, new_thetas = contexts.astype(float), thetas.astype(float)
    x, grad_x = contexts.mean(axis=0), np.zeros(contexts.shape[1])
    for j in range(len(code)):
        error = sigmoid(x @ thetas[j]) - (1 - code[j])
        grad_x += error * thetas[j]
        new_thetas[j] -= lr * error * x
    for c in range(len(contexts)):
        new_contexts[c] -= lr * grad_x / len(contexts)
    return new_contexts, new_thetas


EXERCISE = Exercise(
    answer=cbow_hs_step,
    points=3.0,
    section=Text("6.1　CBOW：上下文预测中心词", "6.1 CBOW: the context predicts the centre"),
    parts=("new_contexts", "new_thetas"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.9, Text("几个上下文词", "several context words")),
        Group("one", 0.1, Text("一个上下文词", "one context word")),
    ),
    compare=close(2),
    slips={
        "theta_first": Slip(
            {"@ thetas,": "@ (thetas - lr * np.outer(error, x)),"},
            "你先更新了 θ，再用新的 θ 求 x 的梯度。两个梯度都要用更新之前的值。",
            "You updated θ before taking the gradient of x. Both gradients need the values from before the step.",
        ),
        "share_forgotten": Slip(
            {" / len(contexts)": ""},
            "每个上下文词都加上了完整的梯度。x 是 C 个词的平均，所以每个词只分到 1/C（word2vec.c 省掉了它，那就不再是梯度）。",
            "Each context word got the whole gradient. x is the mean of C words: each gets 1/C of it (word2vec.c leaves it out, and that is no gradient any more).",
        ),
        "mean_twice": Slip(
            {" / len(contexts)": " / len(contexts) ** 2"},
            "平均取了两次：x 的梯度分给 C 个词时只除一次 C，你除了 C²。",
            "The mean is taken twice: the gradient of x is divided by C once for its C words, you divided by C².",
        ),
        "mean_of_mean": Slip(
            {"mean(axis=0)": "mean(axis=0) / len(contexts)"},
            "x 多除了一次 C：contexts.mean(axis=0) 已经是平均了。",
            "x was divided by C once too often: contexts.mean(axis=0) is the mean already.",
        ),
        "sum_for_mean": Slip(
            {"contexts.mean": "contexts.sum", " / len(contexts)": ""},
            "x 用成了上下文词向量之和；这里的 CBOW 用平均（前向和梯度都有 1/C）。",
            "x is the sum of the context vectors; this CBOW takes the mean, with 1/C in x and in its gradient.",
        ),
        "ascent": Slip(
            {"contexts - lr": "contexts + lr", "thetas - lr": "thetas + lr"},
            "符号反了：更新之后损失反而变大。新值 = 旧值 - lr · ∂loss/∂旧值。",
            "The sign: after the step the loss is larger. The new value is the old one - lr · ∂loss/∂old.",
        ),
        "swapped": Slip(
            {"(1 - np.array(code))": "np.array(code)"},
            "0 和 1 反了：误差是 σ - (1 - d)，不是 σ - d。",
            "0 and 1 are swapped: the error is σ - (1 - d), not σ - d.",
        ),
        "contexts_left": Slip(
            {" - lr * grad_x / len(contexts)": ""},
            "只更新了 θ，上下文的词向量没有变；我们要的恰恰是词向量。",
            "Only θ was updated and the context vectors stayed; they are the word vectors we are after.",
        ),
        "thetas_left": Slip(
            {" - lr * grad_thetas": ""},
            "θ 没有更新。它和词向量一样是参数，每一步都要一起学。",
            "θ was not updated. It is a parameter like the word vectors and learns in the same step.",
        ),
        "rate_forgotten": Slip(
            {"lr * grad_x": "grad_x", "lr * grad_thetas": "grad_thetas"},
            "梯度没有乘学习率 lr。",
            "The gradients are not multiplied by the learning rate lr.",
        ),
        "share_for_thetas_too": Slip(
            {"thetas - lr * grad_thetas": "thetas - lr * grad_thetas / len(contexts)"},
            "θ 的梯度也除以了上下文的词数。1/C 只出现在 ∂x/∂contexts[c] 里，θ 只见到平均 x。",
            "The gradient of θ was divided by the number of context words too. 1/C stands in ∂x/∂contexts[c] only; θ sees the mean x.",
        ),
        "gradients_for_values": Slip(
            {
                "contexts - lr * grad_x / len(contexts)": "np.tile(grad_x / len(contexts), (len(contexts), 1))",
                "thetas - lr * grad_thetas": "grad_thetas",
            },
            "你返回的是梯度，没有走那一步：新的值是旧的值减去 lr 乘梯度。",
            "These are the gradients, and no step was taken: a new value is the old one minus lr times its gradient.",
        ),
        "mean_for_every_word": Slip(
            {"contexts - lr * grad_x / len(contexts)": "np.tile(x - lr * grad_x, (len(contexts), 1))"},
            "你把每个上下文词都换成了更新后的平均 x。每个词要在自己原来的向量上走一步。",
            "Every context word became the mean x after its step. Each word takes a step from its own vector.",
        ),
    },
    alternatives=(one_node_at_a_time, word_by_word),
)

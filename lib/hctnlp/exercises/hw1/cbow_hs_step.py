"""``cbow_hs_step(contexts, thetas, code, lr)``: one step of gradient descent of CBOW."""

import numpy as np
import torch

from hctnlp.exercises.framework import Case, Exercise, Group, Misconception, Text, close
from hctnlp.exercises.hw1.paths import path
from hctnlp.exercises.shared.given import sigmoid
from hctnlp.word2vec import PaddedCodes, hierarchical_softmax


def reference(contexts, thetas, code, lr):
    """The library's step, for a "tree" that has nothing but this path, whose word stands before the contexts."""
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


def cbow_hs_step__theta_first(contexts, thetas, code, lr):
    x = contexts.mean(axis=0)
    g = sigmoid(thetas @ x) - (1 - np.array(code))
    thetas = thetas - lr * g[:, None] * x
    return contexts - lr * (g @ thetas) / len(contexts), thetas


def cbow_hs_step__share_forgotten(contexts, thetas, code, lr):
    x = contexts.mean(axis=0)
    g = sigmoid(thetas @ x) - (1 - np.array(code))
    return contexts - lr * (g @ thetas), thetas - lr * g[:, None] * x


def cbow_hs_step__mean_twice(contexts, thetas, code, lr):
    x = contexts.mean(axis=0)
    g = sigmoid(thetas @ x) - (1 - np.array(code))
    return contexts - lr * (g @ thetas) / len(contexts) ** 2, thetas - lr * g[:, None] * x


def cbow_hs_step__mean_of_mean(contexts, thetas, code, lr):
    x = contexts.mean(axis=0) / len(contexts)
    g = sigmoid(thetas @ x) - (1 - np.array(code))
    return contexts - lr * (g @ thetas) / len(contexts), thetas - lr * g[:, None] * x


def cbow_hs_step__sum_for_mean(contexts, thetas, code, lr):
    x = contexts.sum(axis=0)
    g = sigmoid(thetas @ x) - (1 - np.array(code))
    return contexts - lr * (g @ thetas), thetas - lr * g[:, None] * x


def cbow_hs_step__ascent(contexts, thetas, code, lr):
    x = contexts.mean(axis=0)
    g = sigmoid(thetas @ x) - (1 - np.array(code))
    return contexts + lr * (g @ thetas) / len(contexts), thetas + lr * g[:, None] * x


def cbow_hs_step__swapped(contexts, thetas, code, lr):
    x = contexts.mean(axis=0)
    g = sigmoid(thetas @ x) - np.array(code)
    return contexts - lr * (g @ thetas) / len(contexts), thetas - lr * g[:, None] * x


def cbow_hs_step__contexts_left(contexts, thetas, code, lr):
    x = contexts.mean(axis=0)
    g = sigmoid(thetas @ x) - (1 - np.array(code))
    return contexts, thetas - lr * g[:, None] * x


def cbow_hs_step__thetas_left(contexts, thetas, code, lr):
    x = contexts.mean(axis=0)
    g = sigmoid(thetas @ x) - (1 - np.array(code))
    return contexts - lr * (g @ thetas) / len(contexts), thetas


def cbow_hs_step__rate_forgotten(contexts, thetas, code, lr):
    x = contexts.mean(axis=0)
    g = sigmoid(thetas @ x) - (1 - np.array(code))
    return contexts - (g @ thetas) / len(contexts), thetas - g[:, None] * x


def cbow_hs_step__one_node_at_a_time(contexts, thetas, code, lr):
    contexts, thetas = contexts.astype(np.float32), thetas.astype(np.float32)
    x = sum(contexts) / len(contexts)
    share = np.zeros_like(x)
    for row, d in enumerate(code):
        error = 1 - d - sigmoid(x @ thetas[row])
        share += lr * error * thetas[row] / len(contexts)
        thetas[row] += lr * error * x
    return np.stack([context + share for context in contexts]), thetas


EXERCISE = Exercise(
    name="cbow_hs_step",
    points=3.0,
    parameters=("contexts", "thetas", "code", "lr"),
    parts=("new_contexts", "new_thetas"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.9, Text("几个上下文词", "several context words")),
        Group("one", 0.1, Text("一个上下文词", "one context word")),
    ),
    compare=close(2),
    misconceptions=(
        Misconception(
            cbow_hs_step__theta_first,
            Text(
                "你先更新了 θ，再用新的 θ 求 x 的梯度。两个梯度都要用更新之前的值。",
                "You updated θ before taking the gradient of x. Both gradients need the values from before the step.",
            ),
        ),
        Misconception(
            cbow_hs_step__share_forgotten,
            Text(
                "每个上下文词都加上了完整的梯度。x 是 C 个词的平均，所以每个词只分到 1/C（word2vec.c 有意省掉了它，那等于把学习率放大 C 倍）。",
                "Each context word got the whole gradient. x is the mean of C words: each gets 1/C of it (word2vec.c leaves it out on purpose, a C times larger rate).",
            ),
        ),
        Misconception(
            cbow_hs_step__mean_twice,
            Text(
                "平均取了两次：x 的梯度分给 C 个词时只除一次 C，你除了 C²。",
                "The mean is taken twice: the gradient of x is divided by C once for its C words, you divided by C².",
            ),
        ),
        Misconception(
            cbow_hs_step__mean_of_mean,
            Text(
                "x 多除了一次 C：contexts.mean(axis=0) 已经是平均了。",
                "x was divided by C once too often: contexts.mean(axis=0) is the mean already.",
            ),
        ),
        Misconception(
            cbow_hs_step__sum_for_mean,
            Text(
                "x 用成了上下文词向量之和；这里的 CBOW 用平均（前向和梯度都有 1/C）。",
                "x is the sum of the context vectors; this CBOW takes the mean, with 1/C in x and in its gradient.",
            ),
        ),
        Misconception(
            cbow_hs_step__ascent,
            Text(
                "符号反了：更新之后损失反而变大。新值 = 旧值 - lr · ∂loss/∂旧值。",
                "The sign: after the step the loss is larger. The new value is the old one - lr · ∂loss/∂old.",
            ),
        ),
        Misconception(
            cbow_hs_step__swapped,
            Text(
                "0 和 1 反了：误差是 σ - (1 - d)，不是 σ - d。",
                "0 and 1 are swapped: the error is σ - (1 - d), not σ - d.",
            ),
        ),
        Misconception(
            cbow_hs_step__contexts_left,
            Text(
                "只更新了 θ，上下文的词向量没有变；我们要的恰恰是词向量。",
                "Only θ was updated and the context vectors stayed; they are the word vectors we are after.",
            ),
        ),
        Misconception(
            cbow_hs_step__thetas_left,
            Text(
                "θ 没有更新。它和词向量一样是参数，每一步都要一起学。",
                "θ was not updated. It is a parameter like the word vectors and learns in the same step.",
            ),
        ),
        Misconception(
            cbow_hs_step__rate_forgotten,
            Text("梯度没有乘学习率 lr。", "The gradients are not multiplied by the learning rate lr."),
        ),
    ),
    alternatives=(cbow_hs_step__one_node_at_a_time,),
)

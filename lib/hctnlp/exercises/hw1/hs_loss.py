"""``hs_loss(x, thetas, code)``: minus the log-probability of the path, for logits of any size."""

import numpy as np

from hctnlp.exercises.framework import Exercise, Group, Slip, Text, close
from hctnlp.exercises.hw1.paths import core_paths, steep_paths
from hctnlp.exercises.shared.given import sigmoid  # noqa: F401 - slips call it
from hctnlp.exercises.shared.views import up_to_the_cap


def path_log_probability(x, thetas, code):
    """Σ_j log p(d_j | x, θ_{j-1}) by the library."""
    import torch

    from hctnlp.word2vec.hierarchical_softmax import node_log_probability

    logits = torch.as_tensor(thetas) @ torch.as_tensor(x)
    return node_log_probability(logits, torch.tensor(code, dtype=logits.dtype)).sum().item()


def hs_loss(x, thetas, code):
    """-Σ J，数值稳定。 Minus the log-probability of the path, stable."""
    z = (1 - 2 * np.array(code)) * (thetas @ x)  # the log-probability of a turn is log σ(z)
    return np.sum(np.logaddexp(0, -z))  # -log σ(z) = log(1 + e^-z)


def reference(x, thetas, code):
    return -path_log_probability(x, thetas, code)


def cases(rng):
    return [*core_paths(rng), *steep_paths(rng)]


def one_node_at_a_time(x, thetas, code):
    total = 0.0
    for theta, d in zip(thetas, code, strict=True):
        z = sum(float(a) * float(b) for a, b in zip(theta, x, strict=True))
        z = -z if d else z
        total += max(-z, 0) + np.log1p(np.exp(-abs(z)))
    return np.float32(total)


def turn_by_turn(x, thetas, code):
    loss = 0.0
    for j in range(len(code)):
        z = x @ thetas[j]
        loss += np.maximum(z, 0) - z * (1 - code[j]) + np.log1p(np.exp(-np.abs(z)))
    return loss


EXERCISE = Exercise(
    answer=hs_loss,
    points=3.0,
    section=Text("5.1　每个拐弯的目标", "5.1 The objective at one turn"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.6, Text("一般的输入", "moderate logits")),
        Group("steep", 0.4, Text("|xᵀθ| 有几百", "logits in the hundreds")),
    ),
    compare=close(),
    slips={
        "objective": Slip(
            {"return np.sum": "return -np.sum"},
            "符号反了：你返回的是要最大化的 ΣJ，损失是 -ΣJ，总是非负的。",
            "The sign: you returned ΣJ, which is maximised. The loss is -ΣJ and never negative.",
        ),
        "swapped": Slip(
            {"(1 - 2 * np.array(code))": "(2 * np.array(code) - 1)"},
            "0 和 1 反了：d = 0 时取 log σ(xᵀθ)，d = 1 时取 log(1 - σ(xᵀθ))。",
            "0 and 1 are swapped: log σ(xᵀθ) belongs to d = 0, log(1 - σ(xᵀθ)) to d = 1.",
        ),
        "log_of_underflow": Slip(
            {"np.logaddexp(0, -z)": "-np.log(sigmoid(z))"},
            "先算概率再取对数：xᵀθ 是几百时，错的那一边概率已下溢为 0，log 0 = -∞。请直接算 log σ(z) = min(z, 0) - log(1 + e^{-|z|})，而 log(1 - σ(z)) = log σ(-z)。",
            "You took the log of a probability that had underflowed to 0. Compute log σ(z) = min(z, 0) - log(1 + e^{-|z|}) directly, and log(1 - σ(z)) as log σ(-z).",
            group="steep",
        ),
        "formula_as_written": Slip(
            {
                "return np.sum(np.logaddexp(0, -z))": "d, p = np.array(code), sigmoid(thetas @ x)\n    return -np.sum((1 - d) * np.log(p) + d * np.log(1 - p))"
            },
            "公式照抄成了两项之和：xᵀθ 是几百时有一项的 log 是 -∞，乘上 0 得到 NaN，连答对的那一步也坏了。用 d 选一项，并直接算 log σ(±z) = min(±z, 0) - log(1 + e^{-|z|})。",
            "The formula was typed as a sum of two terms: for logits in the hundreds one log is -∞, and 0 · (-∞) is NaN. Let d choose the term, and compute log σ(±z) = min(±z, 0) - log(1 + e^{-|z|}) directly.",
            group="steep",
        ),
        "log_of_clipped": Slip(
            {"np.logaddexp(0, -z)": "-np.log(np.maximum(sigmoid(z), 1e-10))"},
            "你给概率加了下限（如 1e-10）来避免 log 0：每个节点的损失就封了顶（1e-10 时约 23），梯度也没了。请直接算 log σ(z) = min(z, 0) - log(1 + e^{-|z|})。",
            "You kept the probability away from 0 (by 1e-10, say): the loss of a node stops there (at about 23), and its gradient is gone. Compute log σ(z) = min(z, 0) - log(1 + e^{-|z|}) directly.",
            view=up_to_the_cap,
            group="steep",
        ),
        "mean": Slip(
            {"np.sum": "np.mean"},
            "你对节点取了平均。连乘取对数是求和；取平均会让长路径的词看起来和短路径的一样便宜。",
            "You took the mean over the nodes. The log of a product is a sum; with the mean long paths look as cheap as short ones.",
        ),
        "bits": Slip(
            {"-z))": "-z)) / np.log(2)"},
            "你用了 log₂。这里用自然对数，梯度公式 1 - d - σ 才没有多余的系数。",
            "You used log₂. With the natural logarithm the gradient 1 - d - σ has no extra factor.",
        ),
        "code_ignored": Slip(
            {"(1 - 2 * np.array(code)) * ": ""},
            "编码没有用上：每个节点都当成了 d = 0。d = 1 时是 log(1 - σ(z)) = log σ(-z)。",
            "The code is not used: every node was taken as d = 0. For d = 1 it is log(1 - σ(z)) = log σ(-z).",
        ),
        "right_turns_left_out": Slip(
            {"np.logaddexp(": "(1 - np.array(code)) * np.logaddexp("},
            "你漏了 d = 1 的那一项：J = (1-d)·log σ + d·log(1-σ)，两项都要。",
            "The term of d = 1 is missing: J = (1-d)·log σ + d·log(1-σ) has both.",
        ),
    },
    alternatives=(one_node_at_a_time, turn_by_turn),
)

"""``hs_gradients(x, thetas, code)``: ∂loss/∂x and ∂loss/∂θ of one path."""

import numpy as np

from hctnlp.exercises.framework import Exercise, Group, Slip, Text, close
from hctnlp.exercises.hw1.paths import core_paths, steep_paths
from hctnlp.exercises.shared.given import sigmoid


def hs_gradients(x, thetas, code):
    """(∂loss/∂x, ∂loss/∂thetas)"""
    error = sigmoid(thetas @ x) - (1 - np.array(code))  # (l,): -∂J/∂z
    return error @ thetas, np.outer(error, x)


def reference(x, thetas, code):
    """The library's gradients, for a "tree" that has nothing but this path."""
    import torch

    from hctnlp.word2vec import PaddedCodes, hierarchical_softmax

    length = len(code)
    tree = PaddedCodes(
        torch.tensor([code], dtype=torch.float64), torch.arange(length)[None], torch.ones(1, length, dtype=torch.bool)
    )
    gradients = hierarchical_softmax.gradients(
        torch.as_tensor(x)[None], torch.as_tensor(thetas), torch.zeros(1, dtype=torch.int64), tree
    )
    return gradients.x[0].numpy(), gradients.theta(length).numpy()


def cases(rng):
    return [*core_paths(rng), *steep_paths(rng)]


def one_node_at_a_time(x, thetas, code):
    grad_x, grad_thetas = np.zeros(len(x), dtype=np.float32), []
    for theta, d in zip(thetas, code, strict=True):
        error = float(sigmoid(theta @ x)) - (0 if d else 1)
        grad_x = grad_x + np.float32(error) * theta.astype(np.float32)
        grad_thetas.append([error * float(value) for value in x])
    return [grad_x, grad_thetas]


def turn_by_turn(x, thetas, code):
    grad_x, grad_thetas = np.zeros(len(x)), np.zeros(thetas.shape)
    for j in range(len(code)):
        error = sigmoid(x @ thetas[j]) - (1 - code[j])
        grad_x += error * thetas[j]
        grad_thetas[j] += error * x
    return grad_x, grad_thetas


EXERCISE = Exercise(
    answer=hs_gradients,
    points=3.0,
    section=Text("5.2　逐行推导", "5.2 Line by line"),
    parts=("grad_x", "grad_thetas"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.8, Text("一般的输入", "moderate logits")),
        Group("steep", 0.2, Text("|xᵀθ| 有几百", "logits in the hundreds")),
    ),
    compare=close(2),
    slips={
        "ascent": Slip(
            {"error @": "-error @", "(error,": "(-error,"},
            "符号反了：1 - d - σ 是 J 的梯度（上升），损失 -J 的梯度是 σ - (1 - d)。",
            "The sign: 1 - d - σ is the gradient of J, to climb. That of the loss -J is σ - (1 - d).",
        ),
        "swapped": Slip(
            {"(1 - np.array(code))": "np.array(code)"},
            "0 和 1 反了：d = 0 时标签是 1（σ 应接近 1），误差是 σ - (1 - d)，不是 σ - d。",
            "0 and 1 are swapped: d = 0 wants σ near 1, the error is σ - (1 - d), not σ - d.",
        ),
        "squared_error": Slip(
            {"  # (l,): -∂J/∂z": "\n    error *= sigmoid(thetas @ x) * (1 - sigmoid(thetas @ x))"},
            "多了一个 σ(1-σ)：那是平方误差的梯度。对数似然的梯度里它正好被约掉。",
            "A factor σ(1-σ) too many: that is the gradient of the squared error. In the log-likelihood it cancels.",
        ),
        "mean_over_nodes": Slip(
            {"@ thetas": "@ thetas / len(code)"},
            "grad_x 除以了节点数。x 出现在路径上的每个节点里，各节点的梯度要相加，不取平均。",
            "grad_x was divided by the number of nodes. x is in every node of the path: their gradients add up, without a mean.",
        ),
        "mean_of_loss": Slip(
            {"@ thetas": "@ thetas / len(code)", ", x)\n": ", x) / len(code)\n"},
            "两个梯度都除以了节点数：这是平均损失的梯度。损失是各节点之和 -ΣJ。",
            "Both gradients are divided by the number of nodes: that is the gradient of a mean. The loss is the sum -ΣJ.",
        ),
        "factors_exchanged": Slip(
            {"error @ thetas": "error.sum() * x", "np.outer(error, x)": "error[:, None] * thetas"},
            "x 和 θ 对调了：z = xᵀθ，所以 ∂z/∂x = θ，∂z/∂θ = x。",
            "x and θ are exchanged: z = xᵀθ, so ∂z/∂x = θ and ∂z/∂θ = x.",
        ),
        "not_summed": Slip(
            {"error @ thetas": "error[:, None] * thetas"},
            "grad_x 还没有对节点求和：它的形状应与 x 相同。",
            "grad_x is not summed over the nodes yet: it has the shape of x.",
        ),
        "inner_factor_forgotten": Slip(
            {"error @ thetas": "error.sum() * np.ones_like(x)", ", x)\n": ", np.ones_like(x))\n"},
            "链式法则少了最后一步：σ - (1 - d) 是对 z 的导数，还要乘 ∂z/∂x = θ、∂z/∂θ = x。",
            "The chain rule stops early: σ - (1 - d) is the derivative in z; multiply by ∂z/∂x = θ and ∂z/∂θ = x.",
        ),
        "division_by_underflow": Slip(
            {
                "error = sigmoid(thetas @ x) - (1 - np.array(code))": "d, p = np.array(code), sigmoid(thetas @ x)\n    error = (2 * d - 1) * p * (1 - p) / np.where(d == 0, p, 1 - p)"
            },
            "你先算 p′/p，p 下溢为 0 时成了 0/0。约分后就是 σ - (1 - d)，没有除法。",
            "You computed p′/p, which is 0/0 once p underflows. Cancelled it is σ - (1 - d), without a division.",
            group="steep",
        ),
        "added_to_every_row": Slip(
            {"np.outer(error, x)": "np.tile(error.sum() * x, (len(code), 1))"},
            "grad_thetas 的每一行都加上了所有节点的梯度。第 j 行只属于第 j 个节点：grad_thetas[j]。",
            "Every row of grad_thetas got the gradients of all nodes. Row j belongs to node j alone: grad_thetas[j].",
        ),
    },
    alternatives=(one_node_at_a_time, turn_by_turn),
)

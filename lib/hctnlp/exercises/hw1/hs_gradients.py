"""``hs_gradients(x, thetas, code)``: ∂loss/∂x and ∂loss/∂θ of one path."""

import numpy as np
import torch

from hctnlp.exercises.framework import Exercise, Group, Misconception, Text, close
from hctnlp.exercises.hw1.paths import core_paths, steep_paths
from hctnlp.exercises.shared.given import sigmoid
from hctnlp.word2vec import PaddedCodes, hierarchical_softmax


def reference(x, thetas, code):
    """The library's gradients, for a "tree" that has nothing but this path."""
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


def hs_gradients__ascent(x, thetas, code):
    g = 1 - np.array(code) - sigmoid(thetas @ x)
    return g @ thetas, g[:, None] * x


def hs_gradients__swapped(x, thetas, code):
    g = sigmoid(thetas @ x) - np.array(code)
    return g @ thetas, g[:, None] * x


def hs_gradients__squared_error(x, thetas, code):
    p = sigmoid(thetas @ x)
    g = (p - (1 - np.array(code))) * p * (1 - p)
    return g @ thetas, g[:, None] * x


def hs_gradients__mean_over_nodes(x, thetas, code):
    g = sigmoid(thetas @ x) - (1 - np.array(code))
    return g @ thetas / len(code), g[:, None] * x


def hs_gradients__mean_of_loss(x, thetas, code):
    g = sigmoid(thetas @ x) - (1 - np.array(code))
    return g @ thetas / len(code), g[:, None] * x / len(code)


def hs_gradients__factors_exchanged(x, thetas, code):
    g = sigmoid(thetas @ x) - (1 - np.array(code))
    return g.sum() * x, g[:, None] * thetas


def hs_gradients__not_summed(x, thetas, code):
    g = sigmoid(thetas @ x) - (1 - np.array(code))
    return g[:, None] * thetas, g[:, None] * x


def hs_gradients__inner_factor_forgotten(x, thetas, code):
    g = sigmoid(thetas @ x) - (1 - np.array(code))
    return g.sum() * np.ones_like(x), g[:, None] * np.ones_like(thetas)


def hs_gradients__division_by_underflow(x, thetas, code):
    d, p = np.array(code), sigmoid(thetas @ x)
    likelihood = np.where(d == 0, p, 1 - p)
    g = -(1 - 2 * d) * p * (1 - p) / likelihood
    return g @ thetas, g[:, None] * x


def hs_gradients__one_node_at_a_time(x, thetas, code):
    grad_x, grad_thetas = np.zeros(len(x), dtype=np.float32), []
    for theta, d in zip(thetas, code, strict=True):
        error = float(sigmoid(theta @ x)) - (0 if d else 1)
        grad_x = grad_x + np.float32(error) * theta.astype(np.float32)
        grad_thetas.append([error * float(value) for value in x])
    return [grad_x, grad_thetas]


EXERCISE = Exercise(
    name="hs_gradients",
    points=3.0,
    parameters=("x", "thetas", "code"),
    parts=("grad_x", "grad_thetas"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.8, Text("一般的输入", "moderate logits")),
        Group("steep", 0.2, Text("|xᵀθ| 有几百", "logits in the hundreds")),
    ),
    compare=close(2),
    misconceptions=(
        Misconception(
            hs_gradients__ascent,
            Text(
                "符号反了：1 - d - σ 是 J 的梯度（上升），损失 -J 的梯度是 σ - (1 - d)。",
                "The sign: 1 - d - σ is the gradient of J, to climb. That of the loss -J is σ - (1 - d).",
            ),
        ),
        Misconception(
            hs_gradients__swapped,
            Text(
                "0 和 1 反了：d = 0 时标签是 1（σ 应接近 1），误差是 σ - (1 - d)，不是 σ - d。",
                "0 and 1 are swapped: d = 0 wants σ near 1, the error is σ - (1 - d), not σ - d.",
            ),
        ),
        Misconception(
            hs_gradients__squared_error,
            Text(
                "多了一个 σ(1-σ)：那是平方误差的梯度。对数似然的梯度里它正好被约掉。",
                "A factor σ(1-σ) too many: that is the gradient of the squared error. In the log-likelihood it cancels.",
            ),
        ),
        Misconception(
            hs_gradients__mean_over_nodes,
            Text(
                "grad_x 除以了节点数。x 出现在路径上的每个节点里，各节点的梯度要相加，不取平均。",
                "grad_x was divided by the number of nodes. x is in every node of the path: their gradients add up, without a mean.",
            ),
        ),
        Misconception(
            hs_gradients__mean_of_loss,
            Text(
                "两个梯度都除以了节点数：这是平均损失的梯度。损失是各节点之和 -ΣJ。",
                "Both gradients are divided by the number of nodes: that is the gradient of a mean. The loss is the sum -ΣJ.",
            ),
        ),
        Misconception(
            hs_gradients__factors_exchanged,
            Text(
                "x 和 θ 对调了：z = xᵀθ，所以 ∂z/∂x = θ，∂z/∂θ = x。",
                "x and θ are exchanged: z = xᵀθ, so ∂z/∂x = θ and ∂z/∂θ = x.",
            ),
        ),
        Misconception(
            hs_gradients__not_summed,
            Text(
                "grad_x 还没有对节点求和：它的形状应与 x 相同。",
                "grad_x is not summed over the nodes yet: it has the shape of x.",
            ),
        ),
        Misconception(
            hs_gradients__inner_factor_forgotten,
            Text(
                "链式法则少了最后一步：σ - (1 - d) 是对 z 的导数，还要乘 ∂z/∂x = θ、∂z/∂θ = x。",
                "The chain rule stops early: σ - (1 - d) is the derivative in z; multiply by ∂z/∂x = θ and ∂z/∂θ = x.",
            ),
        ),
        Misconception(
            hs_gradients__division_by_underflow,
            Text(
                "你先算 p′/p，p 下溢为 0 时成了 0/0。约分后就是 σ - (1 - d)，没有除法。",
                "You computed p′/p, which is 0/0 once p underflows. Cancelled it is σ - (1 - d), without a division.",
            ),
            group="steep",
        ),
    ),
    alternatives=(hs_gradients__one_node_at_a_time,),
)

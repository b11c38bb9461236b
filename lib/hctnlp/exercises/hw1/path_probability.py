"""``path_probability(x, thetas, code)``: p(w | context) as the product along the path."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.hw1.hs_loss import path_log_probability
from hctnlp.exercises.hw1.paths import core_paths
from hctnlp.exercises.shared.given import sigmoid


def path_probability(x, thetas, code):
    """沿路径连乘。 The product of the turns' probabilities."""
    sign = 1 - 2 * np.array(code, dtype=int)  # 1 - σ(z) = σ(-z)
    return np.prod(sigmoid(sign * (thetas @ x)))


def reference(x, thetas, code):
    return float(np.exp(path_log_probability(x, thetas, code)))


def cases(rng):
    return [*core_paths(rng), Case((rng.normal(size=3), np.empty((0, 3)), ()), "empty")]


def one_node_at_a_time(x, thetas, code):
    probability = np.float32(1)
    for theta, d in zip(thetas.astype(np.float32), code, strict=True):
        z = float(theta @ x.astype(np.float32))
        probability *= np.float32(1 / (1 + np.exp(-z)) if d == 0 else 1 / (1 + np.exp(z)))
    return probability


def turn_by_turn(x, thetas, code):
    probability = 1.0
    for j in range(len(code)):
        z = x @ thetas[j]
        probability *= sigmoid(z) if code[j] == 0 else 1 - sigmoid(z)
    return probability


EXERCISE = Exercise(
    answer=path_probability,
    points=3.0,
    section=Text("4.1　每个拐弯一个逻辑回归", "4.1 A logistic regression at every turn"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.9, Text("路径上有几个节点", "several nodes on the path")),
        Group("empty", 0.1, Text("空路径（词表只有一个词）", "the empty path of a one-word vocabulary")),
    ),
    compare=close(atol=1e-12),
    slips={
        "swapped": Slip(
            {"1 - 2 * np.array(code, dtype=int)": "2 * np.array(code, dtype=int) - 1"},
            "0 和 1 反了：d = 0（向左）的概率是 σ(xᵀθ)，d = 1（向右）才是 1 - σ(xᵀθ)。",
            "0 and 1 are swapped: d = 0 (left) has probability σ(xᵀθ), d = 1 (right) has 1 - σ(xᵀθ).",
        ),
        "sum_for_product": Slip(
            {"np.prod": "np.sum"},
            "你把各节点的概率加了起来。要走到叶节点，每一步都得走对，所以是连乘。",
            "You added the nodes' probabilities. To arrive at the leaf every turn must be taken: multiply.",
        ),
        "code_ignored": Slip(
            {"sign * ": ""},
            "编码没有用上：你在每个节点都用了 σ，等于总是向左走。d = 1 时要用 1 - σ。",
            "The code is not used: with σ at every node you always turn left. Use 1 - σ where d = 1.",
        ),
        "logarithm": Slip(
            {"np.prod(": "np.sum(np.log(", "@ x)))": "@ x))))"},
            "你返回的是 log p，这里要的是概率 p 本身。",
            "You returned log p; the probability p itself is asked for.",
        ),
        "last_node_left_out": Slip(
            {"@ x)))": "@ x))[:-1])"},
            "少乘了最后一个节点：l 个节点就有 l 次判断，最后一次才走到叶节点。",
            "The last node is missing: l nodes are l decisions, and the last of them leads to the leaf.",
        ),
        "root_left_out": Slip(
            {"@ x)))": "@ x))[1:])"},
            "少乘了根节点。公式里 j 从 2 开始，但用的是 θ_{j-1}，所以第一个因子正是根节点的。",
            "The root is missing. The formula's j starts at 2, but it takes θ_{j-1}: the first factor is the root's.",
        ),
        "last_node_only": Slip(
            {"np.prod(": "", "@ x)))": "@ x))[-1]"},
            "你只算了最后一个节点的概率；从根到叶的每个节点都要乘进去。",
            "You took only the last node; every node from the root to the leaf is a factor.",
        ),
        "first_turn_only": Slip(
            {"sign * (thetas @ x)": "(sign * (thetas @ x))[:1]"},
            "只乘了第一个弯：return 写在了循环里面，第一圈就返回了。",
            "Only the first turn is there: the return stands inside the loop, which ends in its first round.",
        ),
    },
    alternatives=(one_node_at_a_time, turn_by_turn),
)

"""``jacobian_norms(hidden, W_h)``: ‖∂h_T/∂h_t‖ of a tanh RNN that has run, for t = T, T-1, …, 0."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close


def jacobian_norms(hidden, W_h):
    """‖∂h_T/∂h_t‖₂，t = T … 0。 The norms of ∂h_T/∂h_t for t = T … 0, (T+1,)."""
    product = np.eye(len(W_h))  # ∂h_T/∂h_T
    norms = [1.0]
    for h in hidden[:0:-1]:  # h_T, …, h_1
        jacobian = (1 - h**2)[:, None] * W_h  # ∂h_t/∂h_{t-1}
        product = product @ jacobian  # later steps stand to the left
        norms.append(np.linalg.norm(product, 2))
    return np.array(norms)


def reference(hidden, W_h):
    """The library's probe. It walks by itself, so it gets the inputs that lead through these states: with W_x = I,
    x_t = artanh(h_t) - W_h h_{t-1}."""
    import torch

    from hctnlp.recurrent import Weights, probes
    from hctnlp.recurrent.rnn import RNNCell

    x = np.arctanh(hidden[1:]) - hidden[:-1] @ W_h.T
    weights = Weights(torch.eye(len(W_h), dtype=torch.float64), torch.tensor(W_h))
    state = (torch.tensor(hidden[0]),)
    return probes.gradient_norms(probes.jacobians(RNNCell(), torch.tensor(x), weights, state)).numpy()


def cases(rng):
    core = [_run(rng, steps, hidden) for steps, hidden in ((4, 3), (6, 5), (9, 4))]
    return [*map(Case, core), Case(_run(rng, 0, 3), "small"), Case(_run(rng, 3, 1), "small")]


def _run(rng, steps, hidden):
    """The states of a tanh RNN over random inputs, (steps + 1, hidden), and its W_h, of which no direction is special."""
    W_h = rng.normal(size=(hidden, hidden)) * rng.uniform(0.8, 1.4) / np.sqrt(hidden)
    states = [np.tanh(rng.normal(size=hidden))]
    for _ in range(steps):
        states.append(np.tanh(W_h @ states[-1] + rng.normal(size=hidden)))
    return np.array(states), W_h


def as_backpropagation(hidden, W_h):
    rows, norms = np.eye(len(W_h)), [1.0]
    for h in reversed(hidden[1:]):
        rows = (rows * (1 - h * h)) @ W_h
        norms.append(float(np.sqrt(np.linalg.eigvalsh(rows.T @ rows)[-1])))
    return norms


def transposed_from_the_left(hidden, W_h):
    product, norms = np.eye(len(W_h), dtype=np.float32), []
    for t in range(len(hidden) - 1, -1, -1):
        norms.append(np.linalg.svd(product, compute_uv=False)[0])
        product = W_h.T @ np.diag(1 - hidden[t] ** 2) @ product
    return np.array(norms)


EXERCISE = Exercise(
    answer=jacobian_norms,
    points=4.0,
    section=Text("2.1　许多步的雅可比矩阵", "2.1 The Jacobian of many steps"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.9, Text("几步的网络", "nets of some steps")),
        Group("small", 0.1, Text("T = 0，或只有一个隐藏单元", "T = 0, or one hidden unit")),
    ),
    compare=close(),
    slips={
        "order_reversed": Slip(
            {"product @ jacobian": "jacobian @ product"},
            "乘的次序反了：第 T 步的 Jacobian 在最左边，越早的步越靠右。矩阵乘法不能交换。",
            "The order of the product: the Jacobian of step T stands leftmost, earlier steps to the right of it. Matrices do not commute.",
        ),
        "transposed": Slip(
            {"* W_h": "* W_h.T"},
            "W_h 多转置了一次：∂h_k/∂h_{k-1} 里就是 W_h。反向传播把梯度写成列向量时才出现 W_hᵀ，那时 f′ 在它的右边，乘的次序也反过来。",
            "W_h is transposed: ∂h_k/∂h_{k-1} holds W_h itself. W_hᵀ comes where a gradient is a column sent back; then f′ stands to its right and the order is reversed too.",
        ),
        "slope_on_the_columns": Slip(
            {"[:, None]": ""},
            "f′ 乘到了 W_h 的列上。diag(f′) 在 W_h 的左边，缩放的是行：第 i 个输出有第 i 个斜率。",
            "f′ scales the columns of W_h. diag(f′) stands left of it and scales the rows: output i has slope i.",
        ),
        "slope_forgotten": Slip(
            {"(1 - h**2)[:, None] * ": ""},
            "忘了 f′：你算的是线性网络的 ‖W_hⁿ‖。tanh 每一步还要乘上它的导数。",
            "f′ is forgotten: this is ‖W_hⁿ‖, of a linear net. With tanh every step brings its slope as well.",
        ),
        "slope_of_sigma": Slip(
            {"1 - h**2": "h * (1 - h)"},
            "h(1-h) 是 σ 的导数；这里是 tanh，它的导数是 1-h²。",
            "h(1 - h) is the slope of σ. Here it is tanh, whose slope is 1 - h².",
        ),
        "slope_inverted": Slip(
            {"1 - h**2": "1 / (1 - h**2)"},
            "1/(1-h²) 是反函数 artanh 的导数，越乘越大；tanh 的导数是 1-h²，它不超过 1。",
            "1/(1 - h²) is the slope of the inverse function, artanh, and makes the product grow; that of tanh is 1 - h², never above 1.",
        ),
        "square_forgotten": Slip(
            {"**2": ""},
            "导数里的平方丢了：tanh′ = 1-h²，在 a 和 -a 处相等，1-h 却不是。",
            "The square in the slope is lost: tanh′ = 1 - h² is the same at a and -a, and 1 - h is not.",
        ),
        "tanh_twice": Slip(
            {"h**2": "np.tanh(h) ** 2"},
            "多套了一层 tanh：1 - tanh²(a) 里的 tanh(a) 就是 h，不必再算。",
            "One tanh too many: in 1 - tanh²(a), tanh(a) is h already.",
        ),
        "slope_of_the_step_before": Slip(
            {"hidden[:0:-1]": "hidden[-2::-1]"},
            "导数差了一步：∂h_k/∂h_{k-1} 里的斜率属于第 k 步的输出 h_k，不属于 h_{k-1}。h_0 的斜率从不出现。",
            "The slopes are one step off: ∂h_k/∂h_{k-1} has that of its output h_k, not of h_{k-1}. That of h_0 never appears.",
        ),
        "spectral_radius": Slip(
            {"np.linalg.norm(product, 2)": "np.abs(np.linalg.eigvals(product)).max()"},
            "你取了谱半径（最大的 |特征值|）。范数是最大的**奇异值**；矩阵不正规时，谱半径比它小。",
            "You took the spectral radius, the largest |eigenvalue|. The norm is the largest *singular value*; where a matrix is not normal it is greater.",
        ),
        "frobenius": Slip(
            {"[1.0]": "[np.linalg.norm(product)]", ", 2)": ")"},
            "你取了 Frobenius 范数，它把所有奇异值都算进去，单位矩阵的是 √H 而不是 1。题目要的是 2-范数。",
            "You took the Frobenius norm, which has all singular values in it; that of the identity is √H and not 1. Asked for is the 2-norm.",
        ),
        "product_of_the_norms": Slip(
            {"product @ jacobian": "jacobian", "append(": "append(norms[-1] * "},
            "你把每一步的范数乘了起来，那只是上界：乘积的范数可以小得多，因为各步的最长方向不会对齐。",
            "You multiplied the norms of the steps. That is only a bound: the norm of the product can be far smaller, as the steps' longest directions do not align.",
        ),
        "bound": Slip(
            {"(1 - h**2)[:, None] * ": "", "product @ jacobian": "jacobian", "append(": "append(norms[-1] * "},
            "这是 GRAD-4 的上界 σ_max(W_h)ⁿ，与 hidden 无关；题目要的是实际的范数。",
            "This is the bound σ_max(W_h)ⁿ of GRAD-4, which does not look at hidden. The norm itself is asked for.",
        ),
        "single_steps": Slip(
            {"product @ jacobian": "jacobian"},
            "这是每一步自己的 ‖∂h_{t+1}/∂h_t‖；题目要的是一直到 h_T 的，各步要连乘。",
            "These are single steps, ‖∂h_{t+1}/∂h_t‖. Asked for is all the way to h_T: the steps multiply.",
        ),
        "from_the_beginning": Slip(
            {"hidden[:0:-1]": "hidden[1:]", "product @ jacobian": "jacobian @ product"},
            "你算的是 ‖∂h_t/∂h_0‖，从开头往后连乘；题目要的是 ‖∂h_T/∂h_t‖，从结尾往回。",
            "This is ‖∂h_t/∂h_0‖, multiplied from the beginning. Asked for is ‖∂h_T/∂h_t‖, from the end back.",
        ),
        "first_step_first": Slip(
            {"np.array(norms)": "np.array(norms[::-1])"},
            "数都对，次序反了：题目要从 t = T（范数是 1）排到 t = 0。",
            "The numbers are right, their order is not: t = T comes first, with norm 1, and t = 0 last.",
        ),
        "identity_left_out": Slip(
            {"[1.0]": "[]"},
            "少了 t = T 的那一项：∂h_T/∂h_T 是单位矩阵，范数是 1。一共 T+1 个数。",
            "The one for t = T is missing: ∂h_T/∂h_T is the identity, its norm 1. There are T + 1 numbers.",
        ),
    },
    alternatives=(as_backpropagation, transposed_from_the_left),
)

"""``gru_step_backward(dh_new, r, z, n, x, h, W_x, W_h)``: the gradients of one step of the textbook's GRU."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.hw7.gru_step import one_step
from hctnlp.exercises.shared.draws import sizes
from hctnlp.exercises.shared.gates import copied, slopes
from hctnlp.exercises.shared.given import sigmoid  # noqa: F401 (slips use it)
from hctnlp.exercises.shared.library import arrays, tensors, with_bias


def gru_step_backward(dh_new, r, z, n, x, h, W_x, W_h):
    """(dx, dh, dW_x, dW_h, db)"""
    W_r, W_z, W_n = np.split(W_h, 3)
    delta_n = dh_new * z * (1 - n**2)
    delta_z = dh_new * (n - h) * z * (1 - z)
    dq = delta_n @ W_n  # q = r * h: what the candidate sees
    delta_r = dq * h * r * (1 - r)
    delta = np.hstack([delta_r, delta_z, delta_n])  # (B, 3H)
    dh = dh_new * (1 - z) + dq * r + delta_r @ W_r + delta_z @ W_z
    dW_h = np.vstack([delta_r.T @ h, delta_z.T @ h, delta_n.T @ (r * h)])
    return delta @ W_x, dh, delta.T @ x, dW_h, delta.sum(axis=0)


def reference(dh_new, r, z, n, x, h, W_x, W_h):
    from hctnlp.recurrent import step_backward
    from hctnlp.recurrent.gru import GRUCell, Saved

    dh_new, r, z, n, x, h = tensors(dh_new, r, z, n, x, h)
    saved = Saved(h, r, z, n, r * h)
    found = step_backward(GRUCell(reset_after=False), (dh_new,), x, (h,), saved, with_bias(W_x, W_h))
    return arrays(found.x, *found.state, *found.weights[:3])


def cases(rng):
    """Several samples, with D ≠ H and with D = H, where a transposed matrix fits as well; then a single sample."""
    batch, width = sizes(rng, 2)
    several = [Case(_step(rng, *sizes(rng, 3))) for _ in range(2)]
    return [*several, Case(_step(rng, batch, width, width)), Case(_step(rng, 1, *sizes(rng, 2)), "single")]


def _step(rng, batch, inputs, hidden):
    from hctnlp.recurrent import Weights, step
    from hctnlp.recurrent.gru import GRUCell

    x, h, W_x, W_h, b = one_step(rng, batch, inputs, hidden)
    _, saved = step(GRUCell(reset_after=False), *tensors(x), tensors(h), Weights(*tensors(W_x, W_h, b)))
    return rng.normal(size=(batch, hidden)), *arrays(saved.r, saved.z, saved.n), x, h, W_x, W_h


def by_sum_and_einsum(dh_new, r, z, n, x, h, W_x, W_h):
    """One weighted mean after the other, with the derivatives spelt out."""
    H = h.shape[1]
    dz, dn = dh_new * n - dh_new * h, dh_new * z
    da_n = dn - dn * n * n
    dq = np.einsum("bh,hk->bk", da_n, W_h[2 * H :])
    da = np.concatenate([dq * h * (r - r * r), dz * (z - z * z), da_n], axis=1)
    dh = dh_new - dh_new * z + dq * r + np.einsum("bg,gk->bk", da[:, : 2 * H], W_h[: 2 * H])
    dW_h = np.einsum("bg,bk->gk", da, h)
    dW_h[2 * H :] = np.einsum("bg,bk->gk", da_n, r * h)
    return [np.einsum("bg,gd->bd", da, W_x), dh.tolist(), np.einsum("bg,bd->gd", da, x), dW_h, da.sum(axis=0)]


def with_autograd(dh_new, r, z, n, x, h, W_x, W_h):
    """The bias is what makes the gates those given; torch does the rest."""
    import torch

    H = h.shape[1]
    x, h, W_x, W_h = (torch.tensor(a, requires_grad=True) for a in (x, h, W_x, W_h))
    gate = {name: torch.tensor(value) for name, value in (("r", r), ("z", z), ("n", n))}
    rest = {name: torch.zeros(len(x), H, dtype=x.dtype, requires_grad=True) for name in gate}
    a = {
        "r": torch.logit(gate["r"]) - (x @ W_x[:H].T + h @ W_h[:H].T).detach(),
        "z": torch.logit(gate["z"]) - (x @ W_x[H : 2 * H].T + h @ W_h[H : 2 * H].T).detach(),
    }
    r = torch.sigmoid(x @ W_x[:H].T + h @ W_h[:H].T + a["r"] + rest["r"])
    z = torch.sigmoid(x @ W_x[H : 2 * H].T + h @ W_h[H : 2 * H].T + a["z"] + rest["z"])
    a_n = x @ W_x[2 * H :].T + (r * h) @ W_h[2 * H :].T
    n = torch.tanh(a_n + torch.atanh(gate["n"]) - a_n.detach() + rest["n"])
    ((1 - z) * h + z * n).backward(torch.tensor(dh_new))
    db = torch.cat([rest[name].grad.sum(dim=0) for name in "rzn"])
    return tuple(grad.numpy() for grad in (x.grad, h.grad, W_x.grad, W_h.grad, db))


def way_by_way(dh_new, r, z, n, x, h, W_x, W_h):
    W_r, W_z, W_n = np.split(W_h, 3)
    dz, dn = dh_new * (n - h), dh_new * z
    dn_pre = dn * (1 - n**2)
    d_reset = dn_pre @ W_n
    dr = d_reset * h
    dr_pre, dz_pre = dr * r * (1 - r), dz * z * (1 - z)
    delta = np.hstack([dr_pre, dz_pre, dn_pre])
    dh = dh_new * (1 - z) + d_reset * r + dz_pre @ W_z + dr_pre @ W_r
    dW_h = np.concatenate([dr_pre.T @ h, dz_pre.T @ h, dn_pre.T @ (r * h)])
    return delta @ W_x, dh, delta.T @ x, dW_h, delta.sum(axis=0)


EXERCISE = Exercise(
    answer=gru_step_backward,
    points=4.0,
    section=Text("5.1　一行一行推", "5.1 Line by line"),
    parts=("dx", "dh", "dW_x", "dW_h", "db"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.9, Text("一批样本", "a batch of samples")),
        Group("single", 0.1, Text("只有一个样本", "a single sample")),
    ),
    compare=close(5),
    slips={
        "way_past_the_gates_forgotten": Slip(
            {"dh_new * (1 - z) + ": ""},
            "dh 少了绕过门的那条路：h 有 1-z 那么多直接进了新状态，梯度也沿着它原样回来。GRU 能记得久，靠的就是它。",
            "dh lacks the way past the gates: a fraction 1-z of h goes straight into the new state, and the gradient comes straight back. It is what lets GRU remember.",
        ),
        "only_the_way_past_the_gates": Slip(
            {" + dq * r + delta_r @ W_r + delta_z @ W_z": ""},
            "dh 只有绕过门的那条路。h 还进了两个门和候选状态，这三条路的梯度也要加上。",
            "dh has only the way past the gates. h goes into both gates and the candidate as well; add what comes back from these three.",
        ),
        "way_through_the_gates_forgotten": Slip(
            {" + delta_r @ W_r + delta_z @ W_z": ""},
            "dh 少了穿过两个门的路：r 和 z 都是由 h 算出来的，δ_r、δ_z 也要经过各自的矩阵回到 h。",
            "dh lacks the ways through the gates: r and z were computed from h, so δ_r and δ_z return to it, each through its matrix.",
        ),
        "reset_forgotten_on_the_way": Slip(
            {"dq * r ": "dq "},
            "经过候选状态回到 h 的那一份忘了乘 r：候选状态看到的是 r∘h，不是 h。",
            "What returns to h through the candidate lacks the factor r: the candidate saw r∘h, and not h.",
        ),
        "reset_forgotten_in_dW_h": Slip(
            {"(r * h)": "h"},
            "dW_h 里候选状态的那一块用了 h。那一块矩阵乘的是 r∘h，它的梯度也要用 r∘h。",
            "In dW_h the candidate's block uses h. That block of the matrix met r∘h, and so does its gradient.",
        ),
        "slopes_of_the_gates_forgotten": Slip(
            {" * z * (1 - z)": "", " * r * (1 - r)": ""},
            "δ_r、δ_z 忘了乘 σ′ = σ(1-σ)：δ 是对 σ 里面的量求的。",
            "δ_r and δ_z lack σ′ = σ(1-σ): a δ is the gradient with respect to what stands inside σ.",
        ),
        "slope_of_tanh_forgotten": Slip(
            {" * (1 - n**2)": ""},
            "δ_n 忘了乘 tanh′ = 1-n²。",
            "δ_n lacks tanh′ = 1-n².",
        ),
        "old_state_forgotten_in_delta_z": Slip(
            {"(n - h)": "n"},
            "δ_z 里只有 n。z 变大时，不但新的多了，旧的也少了：(1-z)∘h 那一项也含 z。",
            "In δ_z there is n only. When z grows there is more of the new and also less of the old: z is in (1-z)∘h too.",
        ),
        "sign_of_delta_z": Slip(
            {"(n - h)": "(h - n)"},
            "δ_z 的符号反了：z 变大，新状态朝 n 移动，离开 h。",
            "The sign of δ_z: when z grows, the new state moves towards n and away from h.",
        ),
        "z_of_torch": Slip(
            {"(n - h)": "(h - n)", "dh_new * z": "dh_new * (1 - z)", "dh_new * (1 - z)": "dh_new * z"},
            "你是按 PyTorch 的约定求导的（z = 1 保留旧状态）。这里 h_t = (1-z)∘h + z∘n。",
            "You took the derivatives in PyTorch's convention, where z = 1 keeps the old state. Here h_t = (1-z)∘h + z∘n.",
        ),
        "W_n_forgotten_in_delta_r": Slip(
            {"= dq * h": "= delta_n * h"},
            "δ_r 没有经过候选状态的矩阵：r 乘在 h 上，然后才乘矩阵，梯度先经过矩阵才回到 r。",
            "δ_r does not pass the candidate's matrix: r scales h before the product, so the gradient comes through the matrix first.",
        ),
        "reset_after_the_product": Slip(
            {
                "= dq * h": "= delta_n * (h @ W_n.T)",
                "dq * r ": "(delta_n * r) @ W_n ",
                "delta_n.T @ (r * h)": "(delta_n * r).T @ h",
            },
            "这是重置门在乘法之后的 GRU（第 3 题、PyTorch）的梯度。这里重置门在乘法之前。",
            "These are the gradients with the reset gate after the product, as in exercise 3 and PyTorch. Here it stands before.",
        ),
        "way_through_r_forgotten": Slip(
            {" + delta_r @ W_r": ""},
            "dh 少了经过重置门的那条路：a_r 里也有 h。",
            "dh lacks the way through the reset gate: h is in a_r too.",
        ),
        "way_through_z_forgotten": Slip(
            {" + delta_z @ W_z": ""},
            "dh 少了经过更新门的那条路：a_z 里也有 h。",
            "dh lacks the way through the update gate: h is in a_z too.",
        ),
        "way_through_the_candidate_forgotten": Slip(
            {" + dq * r": ""},
            "dh 少了经过候选状态的那条路：q = r ∘ h，要加上 dq ∘ r。",
            "dh lacks the way through the candidate: q = r ∘ h, so dq ∘ r is added.",
        ),
        "W_h_transposed": Slip(
            {
                "delta_n @ W_n": "delta_n @ W_n.T",
                "delta_r @ W_r": "delta_r @ W_r.T",
                "delta_z @ W_z": "delta_z @ W_z.T",
            },
            "往回走时 W_h 的三块转置了。它们是方阵，所以不会报错：前向是 h @ W.T，反向是 δ @ W。",
            "On the way back the blocks of W_h are transposed. They are square, so nothing complains: forward it is h @ W.T, back δ @ W.",
        ),
        "dW_transposed": Slip(
            {
                "delta.T @ x": "x.T @ delta",
                "np.vstack([delta_r.T @ h, delta_z.T @ h, delta_n.T @ (r * h)])": "np.hstack([h.T @ delta_r, h.T @ delta_z, (r * h).T @ delta_n])",
            },
            "dW_x 和 dW_h 转置了：梯度的形状与权重相同，(3H, D) 和 (3H, H)。",
            "dW_x and dW_h are transposed: a gradient has the shape of its weights, (3H, D) and (3H, H).",
        ),
        "mean_over_the_batch": Slip(
            {
                "delta.T @ x": "delta.T @ x / len(x)",
                "np.vstack([": "1 / len(x) * np.vstack([",
                "delta.sum": "delta.mean",
            },
            "权重的梯度除以了批次大小。要不要平均由损失决定，这里只求和。",
            "The weights' gradients are divided by the batch size. Whether there is a mean is up to the loss; here they are summed.",
        ),
        "square_of_n_forgotten": Slip(
            {"n**2": "n"},
            "tanh′ 里少了平方：n 已经是 tanh 的值，tanh′ = 1 - n²。",
            "tanh′ lacks its square: n is already a value of tanh, and tanh′ = 1 - n².",
        ),
        "slope_of_n_at_its_value": Slip(
            {"n**2": "np.tanh(n) ** 2"},
            "n 已经是 tanh 的值了，你在求导时又对它用了一次 tanh。由值直接得到导数：1 - n²。",
            "n is already a value of tanh, and the slope applies tanh once more. From the value it is 1 - n².",
        ),
        "db_keeps_an_axis": Slip(
            {"axis=0)": "axis=0, keepdims=True)"},
            "db 多了一个长为 1 的轴。每个偏置对应一个数，db 的形状与 b 相同：不要 keepdims。",
            "db has an axis of length 1 too many. Its shape is that of b, one number for each bias: no keepdims.",
        ),
        "db_summed_over_everything": Slip(
            {"delta.sum(axis=0)": "delta.sum()"},
            "db 加成了一个数。只对样本求和（axis=0），每个偏置留下自己的一个。",
            "db is summed to a single number. The sum is over the samples (axis=0), and each bias keeps its own.",
        ),
        **slopes("rz"),
        **copied("rzn", "delta.sum(axis=0)", "db", "db", "db"),
    },
    alternatives=(by_sum_and_einsum, with_autograd, way_by_way),
)

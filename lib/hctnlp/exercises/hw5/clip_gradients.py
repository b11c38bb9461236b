"""``clip_gradients(gradients, max_norm)``: one factor for all gradients, and what cannot be clipped is said."""

import math

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, brief, close, kind

SHAPES = ((3, 4), (3, 3), (3,))  # ∂L/∂W_x, ∂L/∂W_h, ∂L/∂b
ONE_NUMBER = close()


def clip_gradients(gradients, max_norm):
    """(裁剪后的列表, 裁剪前的范数)，或 (None, nan)、(None, inf)。 The clipped list and the norm before it."""
    norm = np.sqrt(sum((g.astype(np.float64) ** 2).sum() for g in gradients))
    if not np.isfinite(norm):
        return None, norm
    if norm <= max_norm:
        return gradients, norm
    return [g * (max_norm / norm) for g in gradients], norm


def reference(gradients, max_norm):
    """The library's function, which raises where the exercise asks for None; then the norm is NaN or ∞."""
    import torch

    from hctnlp.recurrent import clipping

    parameters = [torch.zeros_like(torch.tensor(gradient)) for gradient in gradients]
    for parameter, gradient in zip(parameters, gradients, strict=True):
        parameter.grad = torch.tensor(gradient)
    try:
        norm = clipping.clip_by_global_norm(parameters, max_norm)
    except clipping.NotFinite:
        return None, math.nan
    return [parameter.grad.numpy() for parameter in parameters], norm


def cases(rng):
    core = [(_gradients(rng, norm), max_norm) for norm, max_norm in ((30.0, 5.0), (4.0, 0.5), (8.0, 6.0))]
    short = [(_gradients(rng, norm), max_norm) for norm, max_norm in ((0.4, 1.0), (3.0, 5.0), (0.0, 2.0))]
    huge = [g.astype(np.float32) for g in _gradients(rng, 1e25)]
    broken = [(_with(rng, wrong), 2.0) for wrong in (math.nan, math.inf)]
    return [
        *map(Case, core),
        *(Case(arguments, "short") for arguments in short),
        Case((huge, 5.0), "huge"),
        *(Case(arguments, "broken") for arguments in broken),
    ]


def _gradients(rng, norm):
    """Gradients whose norm is about ``norm``, to 10 %."""
    gradients = [rng.normal(size=shape) for shape in SHAPES]
    length = math.sqrt(sum(float((g**2).sum()) for g in gradients))
    factor = norm * rng.uniform(0.9, 1.1) / length
    return [factor * g for g in gradients]


def _with(rng, wrong):
    """Short gradients, of which one holds a number that is none; which one is drawn."""
    gradients = _gradients(rng, 1.0)
    gradients[int(rng.integers(len(gradients)))].flat[int(rng.integers(3))] = wrong
    return gradients


def compare(_arguments, expected, got):
    """Gradients and norm; where the reference has None, None and any norm that is not finite."""
    if not isinstance(got, list | tuple) or len(got) != 2:
        what = f"{len(got)}" if isinstance(got, list | tuple) else kind(got)
        return [Text(f"应返回 2 个值，得到 {what}", f"2 values expected, got {what}")] * 2
    if expected[0] is None:
        return [_not_none(got[0]), _finite(got[1])]
    return [_gradients_complaint(expected[0], got[0]), ONE_NUMBER((), expected[1], got[1])[0]]


def _not_none(got):
    if got is None:
        return None
    return Text(
        f"梯度里有 NaN 或 ∞，应返回 None，得到 {brief(got)}",
        f"a gradient has NaN or ∞: None expected, got {brief(got)}",
    )


def _finite(got):
    if isinstance(got, np.ndarray) and got.ndim == 0:
        got = got.item()
    if isinstance(got, float) and not math.isfinite(got):
        return None
    return Text(f"范数应为 nan 或 inf，得到 {brief(got)}", f"the norm should be nan or inf, got {brief(got)}")


def _gradients_complaint(expected, got):
    if not isinstance(got, list | tuple):
        return Text(f"应返回数组的列表，得到 {kind(got)}", f"a list of arrays expected, got {kind(got)}")
    if len(got) != len(expected):
        return Text(
            f"应有 {len(expected)} 个数组，得到 {len(got)} 个", f"{len(expected)} arrays expected, got {len(got)}"
        )
    for number, pair in enumerate(zip(expected, got, strict=True)):
        if complaint := ONE_NUMBER((), *pair)[0]:
            return Text(f"第 {number} 个：{complaint.zh}", f"number {number}: {complaint.en}")
    return None


def the_norm(value):
    """Whether the gradients survive a norm that is no number depends on what was done with it; the norm shows it."""
    return value[1]


def with_a_factor(gradients, max_norm):
    vector = np.concatenate([g.astype(np.float64).ravel() for g in gradients])
    if np.isnan(vector).any() or np.isinf(vector).any():
        return (None, float("inf"))
    norm = float(np.linalg.norm(vector))
    factor = 1.0 if norm <= max_norm else max_norm / norm
    return tuple((factor * g).astype(np.float32) for g in gradients), norm


def in_place(gradients, max_norm):
    norm = sum(float(n) ** 2 for g in gradients for n in g.flat) ** 0.5
    if not norm < float("inf"):
        return [None, norm]
    for g in gradients:
        g *= min(1, max_norm / (norm or 1))
    return [gradients, norm]


EXERCISE = Exercise(
    answer=clip_gradients,
    points=3.0,
    section=Text("4.2　按范数裁剪，按值裁剪", "4.2 Clipping by norm, clipping by value"),
    parts=("gradients", "norm"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.4, Text("太长的梯度", "gradients that are too long")),
        Group("short", 0.2, Text("不需要裁剪的梯度，包括全零的", "gradients that need no clipping, zeros too")),
        Group("huge", 0.2, Text("约 10²⁵ 的 float32", "float32 of about 10²⁵")),
        Group("broken", 0.2, Text("含 NaN 或 ∞", "with NaN or ∞")),
    ),
    compare=compare,
    slips={
        "each_on_its_own": Slip(
            {
                "None, norm": "None, np.nan",
                "if norm <= max_norm": "if norm == 0",
                "max_norm / norm)": "min(1, max_norm / np.sqrt((g.astype(float) ** 2).sum())))",
            },
            "每个数组按自己的范数裁剪了：有的缩，有的不缩，合起来方向就变了。要用**所有**数组合在一起的一个范数、一个系数。",
            "Each array is clipped by its own norm: some shrink and some do not, and the direction turns. One norm and one factor belong to *all* of them.",
        ),
        "norms_added": Slip(
            {
                "np.sqrt(sum((g.astype(np.float64) ** 2).sum()": "sum(np.sqrt((g.astype(np.float64) ** 2).sum())",
                "gradients))\n": "gradients)\n",
            },
            "你把各数组的范数加了起来。把所有数看成一个长向量：相加的是平方，最后才开方。",
            "You added up the norms of the arrays. Think of all numbers as one long vector: squares are added, and the root comes last.",
        ),
        "last_one_counts": Slip(
            {
                "sum((g.astype(np.float64) ** 2).sum() for g in gradients)": "(gradients[-1].astype(np.float64) ** 2).sum()",
                "np.isfinite(norm)": "np.isfinite(sum(map(np.sum, gradients)))",
                "None, norm": "None, np.nan",
            },
            "只有最后一个数组进了范数，前面的被覆盖了；要累加。",
            "Only the last array is in the norm: the others were overwritten. Add them up.",
        ),
        "root_forgotten": Slip(
            {"np.sqrt(": "("},
            "没有开方：你用的是范数的平方。",
            "The root is missing: this is the square of the norm.",
        ),
        "root_of_the_mean": Slip(
            {
                "sum((g.astype(np.float64) ** 2).sum() for g in gradients)": "np.mean(np.concatenate([g.ravel() for g in gradients]).astype(np.float64) ** 2)"
            },
            "你对平方取了平均，范数要的是和。取了平均，参数越多，就越不会裁剪。",
            "You took the mean of the squares; a norm has their sum. With a mean, the more parameters, the less is clipped.",
        ),
        "largest_number": Slip(
            {
                "np.sqrt(sum((g.astype(np.float64) ** 2).sum() for g in gradients))": "np.max([np.abs(g).max() for g in gradients])",
                "None, norm": "None, np.nan",
            },
            "你用了绝对值最大的那个数，那是 ∞-范数；题目要的是 2-范数。",
            "You used the number of the largest absolute value, the ∞-norm. Asked for is the 2-norm.",
        ),
        "by_value": Slip(
            {
                "if norm <= max_norm:\n        return gradients, norm\n    return [g * (max_norm / norm)": "return [np.clip(g, -max_norm, max_norm)"
            },
            "这是按值裁剪（GRAD-6）：每个数各截各的，方向变了。按范数裁剪只缩短，不转向。",
            "This is clipping by value (GRAD-6): each number is cut by itself, and the direction turns. Clipping by norm shortens and does not turn.",
        ),
        "limit_forgotten": Slip(
            {"(max_norm / norm)": "(1 / norm)"},
            "裁剪之后的范数成了 1；它应当等于 max_norm。",
            "After clipping the norm is 1; it should be max_norm.",
        ),
        "norm_from_after": Slip(
            {"for g in gradients], norm": "for g in gradients], max_norm"},
            "返回的是裁剪**之后**的范数，它永远不超过 max_norm，看不出梯度有没有爆炸。要返回裁剪之前的。",
            "The norm returned is that from *after* clipping. It never exceeds max_norm and hides an explosion; return that from before.",
        ),
        "one_long_vector": Slip(
            {
                "return gradients, norm": "return np.concatenate([g.ravel() for g in gradients]), norm",
                "[g * (max_norm / norm) for g in gradients]": "np.concatenate([g.ravel() for g in gradients]) * (max_norm / norm)",
            },
            "数值对了，但拼成了一个长向量。每个参数要拿回与自己形状相同的梯度。",
            "The numbers are right but come as one long vector. Each parameter wants its gradient back in its own shape.",
        ),
        "dropped": Slip(
            {"(max_norm / norm)": "0"},
            "太长的梯度被整个丢掉了。裁剪是保留方向、缩短长度，这一步照样要走。",
            "Gradients that are too long are thrown away. Clipping keeps the direction and shortens it: the step is still taken.",
        ),
        "always": Slip(
            {"    if norm <= max_norm:\n        return gradients, norm\n": ""},
            "不超过 max_norm 的也缩放了：短的梯度被放大，全零的变成 0/0。系数最大是 1。",
            "What is not above max_norm is scaled too: short gradients grow, and zeros become 0/0. The factor is at most 1.",
            group="short",
        ),
        "square_compared": Slip(
            {"norm <= max_norm": "norm**2 <= max_norm"},
            "比较时用了范数的平方：范数 3、上限 5 的梯度不该动，而 9 > 5。",
            "The square of the norm is compared: with norm 3 and limit 5 nothing should happen, but 9 > 5.",
            group="short",
        ),
        "squares_overflow": Slip(
            {"g.astype(np.float64)": "g"},
            "float32 的平方溢出了：10²⁵ 还是普通的数，它的平方超过了 float32 的上限 3.4×10³⁸，范数成了 ∞。求平方和时换成 float64。",
            "The squares overflowed: 10²⁵ is an ordinary float32, its square is above the largest, 3.4·10³⁸, and the norm became ∞. Sum the squares in float64.",
            view=the_norm,
            group="huge",
        ),
        "not_finite_passed_on": Slip(
            {
                "    if not np.isfinite(norm):\n        return None, norm\n": "",
                "norm <= max_norm": "not norm > max_norm",
            },
            "没有检查 NaN 和 ∞：与 NaN 比较总是假，它就原样通过了；∞ 乘 0 又成了 NaN。这样更新一步，所有权重都毁了。",
            "NaN and ∞ are not looked for: a comparison with NaN is false, so it passes as it is, and ∞ times 0 is NaN. One such step ruins every weight.",
            group="broken",
        ),
        "not_finite_made_zero": Slip(
            {
                "    norm = np.sqrt(": "    gradients = [np.where(np.isfinite(g), g, 0) for g in gradients]\n    norm = np.sqrt("
            },
            "你把 NaN 和 ∞ 换成了 0，错误就被藏起来了：没人知道这一步出过问题。",
            "NaN and ∞ were replaced by 0: that hides the error, and nobody learns that something is wrong.",
            group="broken",
        ),
        "all_made_zero": Slip(
            {"return None, norm": "return [np.zeros_like(g) for g in gradients], norm"},
            "含 NaN 或 ∞ 时你返回了全零的梯度。带动量的优化器照样会走一步；题目要求返回 None，让调用者不得不处理。",
            "For NaN or ∞ you returned zeros. An optimiser with momentum takes its step all the same; None is asked for, which the caller cannot overlook.",
            group="broken",
        ),
        "neither_wide_nor_looked_at": Slip(
            {
                "g.astype(np.float64)": "g",
                "    if not np.isfinite(norm):\n        return None, norm\n": "",
                "norm <= max_norm": "not norm > max_norm",
            },
            "公式对了，还有两处没有想到：约 10²⁵ 的 float32，平方会溢出，平方和要用 float64 来求；NaN 和 ∞ 要先找出来，比较和缩放都拦不住它们。",
            "The formula is right, and two things are not thought of: squares of float32 of about 10²⁵ overflow, so sum them in float64; and NaN and ∞ must be looked for, as neither comparison nor factor stops them.",
            view=the_norm,
            group="broken",
        ),
    },
    alternatives=(with_a_factor, in_place),
)

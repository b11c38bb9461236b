"""``torch_gates_to_slide(weight_ih, weight_hh, bias_ih, bias_hh)``: a GRU of PyTorch in the course's convention."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.shared.draws import sizes
from hctnlp.exercises.shared.library import arrays, tensors

NAMES = ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")


def torch_gates_to_slide(weight_ih, weight_hh, bias_ih, bias_hh):
    """PyTorch 的参数 → (W_x, W_h, b, b_n)。 PyTorch's parameters in the course's convention."""
    H = weight_hh.shape[1]
    W_x, W_h, b = weight_ih.copy(), weight_hh.copy(), bias_ih.copy()
    b[: 2 * H] += bias_hh[: 2 * H]  # in a gate they are only ever added; in n the reset gate stands between them
    for array in (W_x, W_h, b):
        array[H : 2 * H] *= -1  # 1 - σ(a) = σ(-a)
    return W_x, W_h, b, bias_hh[2 * H :]


def reference(weight_ih, weight_hh, bias_ih, bias_hh):
    import torch

    from hctnlp.recurrent.conversion import weights_from_torch
    from hctnlp.recurrent.gru import GRUCell

    theirs = torch.nn.GRU(weight_ih.shape[1], weight_hh.shape[1], dtype=torch.float64)
    theirs.load_state_dict(dict(zip(NAMES, tensors(weight_ih, weight_hh, bias_ih, bias_hh), strict=True)))
    return arrays(*weights_from_torch(GRUCell(reset_after=True), theirs, "l0"))


def cases(rng):
    """D ≠ H; then a hidden state of one number, where rows are gates."""
    return [*(Case(_gru(rng, *sizes(rng, 2))) for _ in range(3)), Case(_gru(rng, 3, 1), "one")]


def _gru(rng, inputs, hidden):
    shapes = ((3 * hidden, inputs), (3 * hidden, hidden), 3 * hidden, 3 * hidden)
    return tuple(rng.normal(size=shape) for shape in shapes)


def by_signs(weight_ih, weight_hh, bias_ih, bias_hh):
    H = weight_hh.shape[1]
    sign = np.repeat([1.0, -1.0, 1.0], H)
    both = np.repeat([1.0, 1.0, 0.0], H)
    return [sign[:, None] * weight_ih, (sign * weight_hh.T).T.tolist(), sign * (bias_ih + both * bias_hh), bias_hh[-H:]]


EXERCISE = Exercise(
    answer=torch_gates_to_slide,
    points=2.0,
    section=Text("4　z 的两种约定：和 `torch` 换算", "4 · Two conventions for z: to torch and back"),
    parts=("W_x", "W_h", "b", "b_n"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.8, Text("一般的大小", "ordinary sizes")),
        Group("one", 0.2, Text("状态只有一个数", "a state of one number")),
    ),
    compare=close(4),
    slips={
        "z_not_turned": Slip(
            {"*= -1": "*= 1"},
            "z 没有转过来：PyTorch 的 z 等于这里的 1-z，更新门那一块要变。",
            "z is not turned: PyTorch's z is our 1-z, so the update gate's block has to change.",
        ),
        "subtracted_from_one": Slip(
            {"*= -1": "= 1 - array[H : 2 * H]"},
            "你用 1 去减权重。要变成 1-z 的是门的值，不是权重：想一想 1-σ(a) 等于 σ 的什么。",
            "You subtracted the weights from 1. It is the gate's value that becomes 1-z, not its weights: what is 1-σ(a) as a value of σ?",
        ),
        "b_of_z_not_turned": Slip(
            {"W_h, b):": "W_h):"},
            "更新门的偏置没有变：a 的每一项都要变，偏置也在 a 里。",
            "The bias of the update gate did not change: all terms of a have to, and the bias is one of them.",
        ),
        "W_h_of_z_not_turned": Slip(
            {"(W_x, W_h, b)": "(W_x, b)"},
            "W_h 里更新门的那一块没有变：a 的每一项都要变，不只是输入那一份。",
            "The update gate's block of W_h did not change: all terms of a have to, not the input's share alone.",
        ),
        "r_turned": Slip(
            {"array[H : 2 * H]": "array[:H]"},
            "变的是重置门那一块。三块的次序是 r、z、n，约定不同的是 z。",
            "You changed the block of the reset gate. The order is r z n, and the conventions differ in z.",
        ),
        "everything_turned": Slip(
            {"array[H : 2 * H]": "array[:]", "b, bias_hh": "b, -bias_hh"},
            "三块都变了号。两边的 r 和 n 是一样的，只有 z 不同。",
            "All three blocks changed sign. r and n are the same on both sides; only z differs.",
        ),
        "order_z_r_n": Slip(
            {
                "    return W_x, W_h, b": "    order = np.r_[H : 2 * H, :H, 2 * H : 3 * H]\n    return W_x[order], W_h[order], b[order]"
            },
            "三块的次序被换成了 z、r、n。本课程与 PyTorch 一样，按 r、z、n 叠放。",
            "The blocks were put in the order z r n. The course stacks them as PyTorch does, r z n.",
        ),
        "biases_all_added": Slip(
            {"b[: 2 * H] += bias_hh[: 2 * H]": "b += bias_hh", "bias_hh[2 * H :]": "np.zeros(H)"},
            "候选状态的两个偏置也合成了一个。它们之间隔着重置门，合不起来：一个在 r 里面，一个在外面。",
            "The candidate's two biases were added as well. The reset gate stands between them, one inside and one outside, so they cannot be.",
        ),
        "b_n_counted_twice": Slip(
            {"b[: 2 * H] += bias_hh[: 2 * H]": "b += bias_hh"},
            "候选状态的 bias_hh 算了两次：既加进了 b，又作为 b_n 返回。",
            "The candidate's bias_hh counts twice: it is added to b and returned as b_n.",
        ),
        "bias_hh_of_the_gates_lost": Slip(
            {"bias_hh[: 2 * H]": "0"},
            "两个门的 bias_hh 丢了。在门里它与 bias_ih 直接相加，合成一个 b。",
            "The bias_hh of both gates is lost. In a gate it simply adds to bias_ih, and together they are b.",
        ),
        "biases_of_n_exchanged": Slip(
            {
                "bias_ih.copy()": "bias_hh.copy()",
                "bias_hh[: 2 * H]": "bias_ih[: 2 * H]",
                "bias_hh[2 * H :]": "bias_ih[2 * H :]",
            },
            "候选状态的两个偏置对调了：在重置门里面的是与 h 在一起的那一个。",
            "The candidate's two biases are exchanged: the one inside the reset gate is the one that goes with h.",
        ),
        "W_x_of_z_not_turned": Slip(
            {"(W_x, W_h, b)": "(W_h, b)"},
            "W_x 里更新门的那一块没有变：a 的每一项都要变，不只是旧状态那一份。",
            "The update gate's block of W_x did not change: all terms of a have to, not the old state's share alone.",
        ),
        "n_turned": Slip(
            {"array[H : 2 * H]": "array[2 * H :]"},
            "变的是候选状态那一块。三块的次序是 r、z、n，约定不同的是 z。",
            "You changed the block of the candidate. The order is r z n, and the conventions differ in z.",
        ),
        "b_n_from_bias_ih": Slip(
            {"bias_hh[2 * H :]": "bias_ih[2 * H :]"},
            "b_n 取自 bias_ih。在重置门里面、与 h 在一起的是 bias_hh 的那一段。",
            "b_n comes from bias_ih. The one inside the reset gate, which goes with h, is that of bias_hh.",
        ),
        "b_n_of_all_gates": Slip(
            {"bias_hh[2 * H :]": "bias_hh"},
            "返回了整个 bias_hh。b_n 只是候选状态的那一段，长为 H。",
            "The whole of bias_hh is returned. b_n is the candidate's part, H numbers.",
        ),
        "weights_transposed": Slip(
            {"return W_x, W_h,": "return W_x.T, W_h.T,"},
            "权重转置了。两边都是每一行属于一个输出：(3H, D) 和 (3H, H)，不用转。",
            "The weights are transposed. On both sides a row is for one output, (3H, D) and (3H, H): leave them.",
        ),
    },
    alternatives=(by_signs,),
)

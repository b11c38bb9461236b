"""``rnn_step_backward(dh_new, h_new, x, h, W_x, W_h)``: the gradients of one step."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.hw4 import rnn_step
from hctnlp.exercises.shared.draws import sizes, weights
from hctnlp.exercises.shared.library import arrays, tensors, with_bias


def rnn_step_backward(dh_new, h_new, x, h, W_x, W_h):
    """(dx, dh, dW_x, dW_h, db)"""
    delta = dh_new * (1 - h_new**2)  # (B, H)
    dx = delta @ W_x
    dh = delta @ W_h
    dW_x = delta.T @ x
    dW_h = delta.T @ h
    db = delta.sum(axis=0)
    return dx, dh, dW_x, dW_h, db


def reference(dh_new, h_new, x, h, W_x, W_h):
    from hctnlp.recurrent import step_backward
    from hctnlp.recurrent.rnn import RNNCell, Saved

    dh_new, h_new, x, h = tensors(dh_new, h_new, x, h)
    found = step_backward(RNNCell("tanh"), (dh_new,), x, (h,), Saved(h_new), with_bias(W_x, W_h))
    return arrays(found.x, *found.state, *found.weights[:3])


def cases(rng):
    """Several samples, with D ≠ H and with D = H, where a transposed matrix fits as well; then a single sample."""
    batch, width = sizes(rng, 2)
    several = [Case(_step(rng, *sizes(rng, 3))) for _ in range(2)]
    return [*several, Case(_step(rng, batch, width, width)), Case(_step(rng, 1, *sizes(rng, 2)), "single")]


def _step(rng, batch, inputs, hidden):
    x, h = rng.normal(size=(batch, inputs)), rng.uniform(-1, 1, size=(batch, hidden))
    W_x, W_h, b = weights(rng, inputs, hidden)
    return rng.normal(size=(batch, hidden)), rnn_step.rnn_step(x, h, W_x, W_h, b), x, h, W_x, W_h


def sample_by_sample(dh_new, h_new, x, h, W_x, W_h):
    dx, dh, dW_x, dW_h, db = np.zeros_like(x), np.zeros_like(h), W_x * 0, W_h * 0, np.zeros(len(W_h))
    for n in range(len(x)):
        delta = np.array([d * (1 + new) * (1 - new) for d, new in zip(dh_new[n], h_new[n], strict=True)])
        dx[n], dh[n] = W_x.T @ delta, W_h.T @ delta
        dW_x, dW_h, db = dW_x + np.outer(delta, x[n]), dW_h + np.outer(delta, h[n]), db + delta
    return [dx, dh, dW_x, dW_h, db]


def in_one_product(dh_new, h_new, x, h, W_x, W_h):
    delta = dh_new - dh_new * h_new**2
    inputs, hidden = x.shape[1], h.shape[1]
    d_row, d_matrix = delta @ np.hstack([W_x, W_h]), delta.T @ np.hstack([x, h, np.ones((len(x), 1))])
    return (
        *np.split(d_row, [inputs], axis=1),
        *np.split(d_matrix, [inputs, inputs + hidden], axis=1)[:2],
        d_matrix[:, -1],
    )


def line_by_line(dh_new, h_new, x, h, W_x, W_h):
    da = dh_new * (1 - h_new**2)
    dx = np.dot(da, W_x)
    dh = np.dot(da, W_h)
    dW_x = np.dot(da.T, x)
    dW_h = np.dot(da.T, h)
    db = np.sum(da, axis=0)
    return dx, dh, dW_x, dW_h, db


EXERCISE = Exercise(
    answer=rnn_step_backward,
    points=4.0,
    section=Text("5.2　推导", "5.2 Derivation"),
    parts=("dx", "dh", "dW_x", "dW_h", "db"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.9, Text("几个样本", "several samples")),
        Group("single", 0.1, Text("一个样本", "a single sample")),
    ),
    compare=close(5),
    slips={
        "slope_forgotten": Slip(
            {" * (1 - h_new**2)": ""},
            "tanh′ 忘了：dh_new 是对 h_t 的梯度，要先穿过 tanh 才是对 a_t 的梯度 δ。",
            "tanh′ is forgotten: dh_new is the gradient with respect to h_t, and has to pass tanh to become that of a_t, which is δ.",
        ),
        "slope_of_sigmoid": Slip(
            {"1 - h_new**2": "h_new * (1 - h_new)"},
            "h(1-h) 是 σ 的导数。这里的 f 是 tanh，它的导数是另一个式子（GRAD-1）。",
            "h(1-h) is the slope of σ. Here f is tanh, and its slope is another one (GRAD-1).",
        ),
        "tanh_twice": Slip(
            {"h_new**2": "np.tanh(h_new) ** 2"},
            "你对 h_new 又取了一次 tanh。h_new 已经是 tanh(a) 了，导数可以直接由它算出。",
            "You took tanh of h_new once more. h_new is tanh(a) already, and the slope can be read off it.",
        ),
        "square_forgotten": Slip(
            {"**2": ""},
            "导数里的平方丢了：tanh′ 在 a 和 -a 处相等，1 - h 却不是。",
            "The square in the slope is lost: tanh′ is the same at a and -a, and 1 - h is not.",
        ),
        "slope_inverted": Slip(
            {"* (1": "/ (1"},
            "你除以了 tanh′。1/(1-h²) 是反函数 artanh 的导数；链式法则要**乘** 1-h²。",
            "You divided by tanh′. 1/(1 - h²) is the slope of the inverse function, artanh; the chain rule *multiplies* by 1 - h².",
        ),
        "slope_at_the_state_before": Slip(
            {"- h_new": "- h"},
            "导数取在了上一步的状态 h 上。δ_t 要的是这一步的 f′(a_t)，由 h_new 算出。",
            "The slope is taken at the state before, h. δ_t needs f′(a_t) of this step, from h_new.",
        ),
        "x_and_h_exchanged": Slip(
            {"delta @ W_x": "delta @ W_h", "delta @ W_h": "delta @ W_x"},
            "dx 和 dh 对调了：x 是经过 W_x 进来的，h 是经过 W_h 进来的，梯度各自原路返回。",
            "dx and dh are exchanged: x came in through W_x and h through W_h, and each gradient goes back the same way.",
        ),
        "weights_exchanged": Slip(
            {"delta.T @ x": "delta.T @ h", "delta.T @ h": "delta.T @ x"},
            "dW_x 和 dW_h 对调了：W_x 乘的是 x，所以它的梯度里是 x；W_h 的梯度里是上一步的状态。",
            "dW_x and dW_h are exchanged: W_x is multiplied with x, so x is in its gradient; in that of W_h it is the state before.",
        ),
        "new_state_in_dW_h": Slip(
            {"delta.T @ h": "delta.T @ h_new"},
            "dW_h 里用了新状态 h_t。与 W_h 相乘的是上一步的状态 h_{t-1}。",
            "dW_h has the new state h_t. W_h is multiplied with the state before, h_{t-1}.",
        ),
        "W_h_transposed": Slip(
            {"delta @ W_h": "delta @ W_h.T"},
            "dh 里的 W_h 多转置了一次。公式 W_hᵀδ 里的 δ 是列向量；这里每个样本是一行，转置已经在其中了。方阵让两种写法形状都对得上。",
            "In dh there is one transpose too many. In W_hᵀδ δ is a column; here each sample is a row, which has the transpose in it. W_h is square, so both ways fit.",
        ),
        "both_transposed": Slip(
            {"delta @ W_x": "delta @ W_x.T", "delta @ W_h": "delta @ W_h.T"},
            "dx 和 dh 里的矩阵都多转置了一次。公式里 δ 是列向量，这里每个样本是一行；D ≠ H 时形状就对不上了。",
            "In dx and dh both matrices are transposed once too often. In the formula δ is a column, here each sample is a row; with D ≠ H the shapes do not even fit.",
        ),
        "weight_gradients_transposed": Slip(
            {"delta.T @ x": "x.T @ delta", "delta.T @ h": "h.T @ delta"},
            "dW_x 和 dW_h 转置了。梯度与它的矩阵同形状：行对应 δ 的分量，列对应输入的分量。",
            "dW_x and dW_h are transposed. A gradient has the shape of its matrix: rows for δ, columns for what went in.",
        ),
        "bias_not_summed": Slip(
            {".sum(axis=0)": ""},
            "db 没有对批次求和。偏置是所有样本共用的，每个样本的梯度都要加进来。",
            "db is not summed over the batch. All samples share the bias, and the gradient of each is added.",
        ),
        "bias_keeps_an_axis": Slip(
            {"axis=0)": "axis=0, keepdims=True)"},
            "db 多了一个轴：它要与 b 同形状，(H,)，而不是 (1, H)。求和时不要保留那个轴。",
            "db has an axis too many: it has the shape of b, (H,), and not (1, H). The sum should not keep that axis.",
        ),
        "bias_summed_over_everything": Slip(
            {"axis=0": ""},
            "db 成了一个数：你把所有隐藏单元也加在了一起。只对批次求和，b 的每个分量各有自己的梯度。",
            "db is a single number: the hidden units are summed too. Sum over the batch only; each component of b has a gradient of its own.",
        ),
        "bias_summed_over_the_units": Slip(
            {"axis=0": "axis=1"},
            "db 求和的轴错了：你对隐藏单元求了和，每个样本得到一个数。要对样本求和，每个隐藏单元得到一个数。",
            "db is summed along the wrong axis: over the hidden units, which gives a number for each sample. Sum over the samples, for a number of each unit.",
        ),
        "mean_over_the_batch": Slip(
            {"dW_x, dW_h, db\n": "dW_x / len(x), dW_h / len(x), db / len(x)\n"},
            "权重的梯度除以了批次大小。要不要平均由损失决定，已经在 dh_new 里了；这里只求和。",
            "The weights' gradients are divided by the batch size. Whether there is a mean is up to the loss, and is in dh_new already; here they are summed.",
        ),
        "first_sample_only": Slip(
            {
                "delta.T @ x": "delta[:1].T @ x[:1]",
                "delta.T @ h": "delta[:1].T @ h[:1]",
                "delta.sum(axis=0)": "delta[0]",
            },
            "权重的梯度里只有第一个样本。批次里每个样本的梯度都要加进来。",
            "The weights' gradients hold the first sample only. That of every sample in the batch is added.",
        ),
        "short_axis_squeezed": Slip(
            {"return dx, dh": "return np.squeeze(dx), np.squeeze(dh)"},
            "只有一个样本时，dx 和 dh 少了一个轴。它们的形状与 x 和 h 相同。",
            "With a single sample dx and dh lack an axis. They have the shapes of x and h.",
            group="single",
        ),
    },
    alternatives=(sample_by_sample, in_one_product, line_by_line),
)

"""``sparse_update(output, rows, gradients, learning_rate)``: one step on the touched rows only."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close


def sparse_update(output, rows, gradients, learning_rate):
    """更新后的矩阵。 The matrix after the step, (V, dim)."""
    updated = output.copy()
    np.subtract.at(updated, rows, learning_rate * gradients)
    return updated


def reference(output, rows, gradients, learning_rate):
    """As ``hctnlp.word2vec.negative_sampling.step`` does it: torch adds up the rows that come more than once."""
    import torch

    return torch.tensor(output).index_add_(0, torch.tensor(rows), torch.tensor(gradients), alpha=-learning_rate).numpy()


def cases(rng):
    return [
        *(Case(_step(rng, distinct, 0)) for distinct in (2, 3, 4)),
        *(Case(_step(rng, distinct, 3), "repeated") for distinct in (2, 3)),
        Case(_step(rng, 0, 0), "none"),
    ]


def _step(rng, distinct, repeated):
    """An output matrix, and gradients of ``distinct`` of its rows, of which ``repeated`` more repeat one of them."""
    words, dim = 7, int(rng.integers(2, 5))
    rows = rng.choice(words, size=distinct, replace=False)
    rows = rng.permutation(np.concatenate([rows, rng.choice(rows, size=repeated)])) if repeated else rows
    gradients = rng.normal(size=(len(rows), dim))
    return rng.normal(size=(words, dim)), rows, gradients, float(rng.uniform(0.05, 0.5))


def by_a_matrix_product(output, rows, gradients, learning_rate):
    chosen = np.zeros((len(output), len(rows)), dtype=np.float32)
    chosen[rows, np.arange(len(rows))] = learning_rate
    return (output - chosen @ gradients).tolist()


def row_by_row(output, rows, gradients, learning_rate):
    updated = output.astype(float)
    for i in range(len(rows)):
        updated[rows[i]] -= learning_rate * gradients[i]
    return updated


EXERCISE = Exercise(
    answer=sparse_update,
    points=1.5,
    section=Text("5.3　重复抽到的词", "5.3 Words drawn twice"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.5, Text("各行各不相同", "every row once")),
        Group("repeated", 0.4, Text("有重复的行", "rows that come more than once")),
        Group("none", 0.1, Text("一行也没有", "no row at all")),
    ),
    compare=close(),
    slips={
        "ascent": Slip(
            {"np.subtract": "np.add"},
            "符号反了：gradients 是损失的梯度，要沿着它的反方向走。",
            "The sign: the gradients are those of the loss, and the step goes against them.",
        ),
        "rate_forgotten": Slip(
            {"learning_rate * ": ""},
            "梯度没有乘学习率。",
            "The gradients are not multiplied by the learning rate.",
        ),
        "assigned": Slip(
            {"np.subtract.at(updated, rows, ": "updated[rows] = -("},
            "原来的值丢了：更新是在旧值上减去一步，不是用这一步替换旧值。",
            "The old values are lost: an update takes a step from them and does not replace them by the step.",
        ),
        "touched_rows_only": Slip(
            {"return updated": "return updated[rows]"},
            "只返回了更新过的行。要返回整个矩阵，没有碰到的行保持原样。",
            "Only the touched rows were returned. Return the whole matrix; the rows not touched stay as they are.",
        ),
        "every_row": Slip(
            {
                "np.subtract.at(updated, rows, learning_rate * gradients)": "updated -= learning_rate * gradients.sum(axis=0)"
            },
            "所有的行都变了。负采样的好处正是只碰 rows 里的那几行。",
            "Every row has changed. What negative sampling gains is that only those in rows do.",
        ),
        "first_rows": Slip(
            {"(updated, rows": "(updated, np.arange(len(rows))"},
            "rows 没有用上：你更新的是矩阵的前几行。",
            "rows is not used: you updated the first rows of the matrix.",
        ),
        "rate_shared": Slip(
            {"* gradients": "* gradients / len(rows)"},
            "你又除以了行数。每一行都走完整的一步：学习率 × 它的梯度。",
            "You divided by the number of rows. Each row takes its whole step, the learning rate times its gradient.",
        ),
        "repetitions_lost": Slip(
            {"np.subtract.at(updated, rows, ": "updated[rows] -= ("},
            "重复的行只更新了一次：用下标数组做 a[idx] -= g 时，NumPy 对同一个下标只写最后一次，前面的都丢了。",
            "A row that comes twice was updated once: with an array of indices, a[idx] -= g keeps only the last write of each.",
            group="repeated",
        ),
        "first_of_the_repeated": Slip(
            {
                "np.subtract.at(updated, rows, learning_rate * gradients)": "rows, first = np.unique(rows, return_index=True)\n    updated[rows] -= learning_rate * gradients[first]"
            },
            "重复的行只用了第一个梯度。同一行的几个梯度要全部相加。",
            "Of a row that comes twice only the first gradient was used. All of them add up.",
            group="repeated",
        ),
        "mean_of_the_repeated": Slip(
            {"* gradients": "* gradients / np.bincount(rows)[rows][:, None]"},
            "同一行的几个梯度你取了平均；它们要相加，抽到两次就更新两次。",
            "You took the mean of the gradients of one row; they add up: drawn twice, it is updated twice.",
            group="repeated",
        ),
    },
    alternatives=(by_a_matrix_product, row_by_row),
)

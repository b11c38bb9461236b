"""``sparse_update(output, rows, gradients, learning_rate)``: one step on the touched rows only."""

import numpy as np
import torch

from hctnlp.exercises.framework import Case, Exercise, Group, Misconception, Text, close


def reference(output, rows, gradients, learning_rate):
    """As ``hctnlp.word2vec.negative_sampling.step`` does it: torch adds up the rows that come more than once."""
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


def sparse_update__ascent(output, rows, gradients, learning_rate):
    np.add.at(output, rows, learning_rate * gradients)
    return output


def sparse_update__rate_forgotten(output, rows, gradients, learning_rate):
    np.subtract.at(output, rows, gradients)
    return output


def sparse_update__assigned(output, rows, gradients, learning_rate):
    output[rows] = -learning_rate * gradients
    return output


def sparse_update__touched_rows_only(output, rows, gradients, learning_rate):
    np.subtract.at(output, rows, learning_rate * gradients)
    return output[rows]


def sparse_update__every_row(output, rows, gradients, learning_rate):
    return output - learning_rate * gradients.sum(axis=0)


def sparse_update__first_rows(output, rows, gradients, learning_rate):
    output[: len(rows)] -= learning_rate * gradients
    return output


def sparse_update__rate_shared(output, rows, gradients, learning_rate):
    np.subtract.at(output, rows, learning_rate * gradients / len(rows))
    return output


def sparse_update__repetitions_lost(output, rows, gradients, learning_rate):
    output[rows] -= learning_rate * gradients
    return output


def sparse_update__first_of_the_repeated(output, rows, gradients, learning_rate):
    rows, first = np.unique(rows, return_index=True)
    output[rows] -= learning_rate * gradients[first]
    return output


def sparse_update__mean_of_the_repeated(output, rows, gradients, learning_rate):
    times = np.bincount(rows, minlength=len(output))
    np.subtract.at(output, rows, learning_rate * gradients / times[rows][:, None])
    return output


def sparse_update__by_a_matrix_product(output, rows, gradients, learning_rate):
    chosen = np.zeros((len(output), len(rows)), dtype=np.float32)
    chosen[rows, np.arange(len(rows))] = learning_rate
    return (output - chosen @ gradients).tolist()


EXERCISE = Exercise(
    name="sparse_update",
    points=2.0,
    parameters=("output", "rows", "gradients", "learning_rate"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.5, Text("各行各不相同", "every row once")),
        Group("repeated", 0.4, Text("有重复的行", "rows that come more than once")),
        Group("none", 0.1, Text("一行也没有", "no row at all")),
    ),
    compare=close(),
    misconceptions=(
        Misconception(
            sparse_update__ascent,
            Text(
                "符号反了：gradients 是损失的梯度，要沿着它的反方向走。",
                "The sign: the gradients are those of the loss, and the step goes against them.",
            ),
        ),
        Misconception(
            sparse_update__rate_forgotten,
            Text("梯度没有乘学习率。", "The gradients are not multiplied by the learning rate."),
        ),
        Misconception(
            sparse_update__assigned,
            Text(
                "原来的值丢了：更新是在旧值上减去一步，不是用这一步替换旧值。",
                "The old values are lost: an update takes a step from them and does not replace them by the step.",
            ),
        ),
        Misconception(
            sparse_update__touched_rows_only,
            Text(
                "只返回了更新过的行。要返回整个矩阵，没有碰到的行保持原样。",
                "Only the touched rows were returned. Return the whole matrix; the rows not touched stay as they are.",
            ),
        ),
        Misconception(
            sparse_update__every_row,
            Text(
                "所有的行都变了。负采样的好处正是只碰 rows 里的那几行。",
                "Every row has changed. What negative sampling gains is that only those in rows do.",
            ),
        ),
        Misconception(
            sparse_update__first_rows,
            Text(
                "rows 没有用上：你更新的是矩阵的前几行。",
                "rows is not used: you updated the first rows of the matrix.",
            ),
        ),
        Misconception(
            sparse_update__rate_shared,
            Text(
                "你又除以了行数。每一行都走完整的一步：学习率 × 它的梯度。",
                "You divided by the number of rows. Each row takes its whole step, the learning rate times its gradient.",
            ),
        ),
        Misconception(
            sparse_update__repetitions_lost,
            Text(
                "重复的行只更新了一次：用下标数组做 a[idx] -= g 时，NumPy 对同一个下标只写最后一次，前面的都丢了。",
                "A row that comes twice was updated once: with an array of indices, a[idx] -= g keeps only the last write of each.",
            ),
            group="repeated",
        ),
        Misconception(
            sparse_update__first_of_the_repeated,
            Text(
                "重复的行只用了第一个梯度。同一行的几个梯度要全部相加。",
                "Of a row that comes twice only the first gradient was used. All of them add up.",
            ),
            group="repeated",
        ),
        Misconception(
            sparse_update__mean_of_the_repeated,
            Text(
                "同一行的几个梯度你取了平均；它们要相加，抽到两次就更新两次。",
                "You took the mean of the gradients of one row; they add up: drawn twice, it is updated twice.",
            ),
            group="repeated",
        ),
    ),
    alternatives=(sparse_update__by_a_matrix_product,),
)

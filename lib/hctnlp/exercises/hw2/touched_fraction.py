"""``touched_fraction(vocabulary_size, negative, dim)``: which part of the output matrix one sample touches."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Misconception, Text, close
from hctnlp.word2vec import negative_sampling


def reference(vocabulary_size, negative, dim):
    return negative_sampling.touched_fraction(negative, vocabulary_size)


def cases(rng):
    slide = (10_000, 5, 300)
    others = [tuple(map(int, rng.integers((200, 2, 50), (5_000, 21, 400)))) for _ in range(3)]
    return [Case(arguments) for arguments in (slide, *others)]


def touched_fraction__target_forgotten(vocabulary_size, negative, dim):
    return negative / vocabulary_size


def touched_fraction__dimension_above(vocabulary_size, negative, dim):
    return (negative + 1) * dim / vocabulary_size


def touched_fraction__dimension_below(vocabulary_size, negative, dim):
    return (negative + 1) / (vocabulary_size * dim)


def touched_fraction__per_cent(vocabulary_size, negative, dim):
    return 100 * (negative + 1) / vocabulary_size


def touched_fraction__upside_down(vocabulary_size, negative, dim):
    return vocabulary_size / (negative + 1)


def touched_fraction__untouched(vocabulary_size, negative, dim):
    return 1 - (negative + 1) / vocabulary_size


def touched_fraction__number_of_weights(vocabulary_size, negative, dim):
    return (negative + 1) * dim


def touched_fraction__both_matrices(vocabulary_size, negative, dim):
    return (negative + 2) * dim / (2 * vocabulary_size * dim)


def touched_fraction__integer_division(vocabulary_size, negative, dim):
    return (negative + 1) * dim // (vocabulary_size * dim)


def touched_fraction__by_counting(vocabulary_size, negative, dim):
    touched = np.zeros((vocabulary_size, dim), dtype=bool)
    touched[: negative + 1] = True
    return np.float32(touched.mean())


EXERCISE = Exercise(
    name="touched_fraction",
    points=1.0,
    parameters=("vocabulary_size", "negative", "dim"),
    reference=reference,
    cases=cases,
    groups=(Group("core", 1.0, Text("几组 V、K、d", "several V, K and d")),),
    compare=close(atol=1e-12),
    misconceptions=(
        Misconception(
            touched_fraction__target_forgotten,
            Text(
                "少数了目标词：K 个负样本加上它，一共 K+1 行。",
                "The target is not counted: with it, K draws are K + 1 rows.",
            ),
        ),
        Misconception(
            touched_fraction__dimension_above,
            Text(
                "只有分子乘了 d。整个输出矩阵有 V·d 个权重，d 可以约去。",
                "Only the numerator has the factor d. The whole output matrix has V·d weights, and d cancels.",
            ),
        ),
        Misconception(
            touched_fraction__dimension_below,
            Text(
                "只有分母乘了 d。碰到的每一行也有 d 个权重，d 可以约去。",
                "Only the denominator has the factor d. Each touched row has d weights as well, and d cancels.",
            ),
        ),
        Misconception(
            touched_fraction__per_cent,
            Text(
                "你返回的是百分数；题目要的是比例，课件的例子是 0.0006，即 0.06%。",
                "You returned per cent; a fraction is asked for: in the lecture's example 0.0006, which is 0.06 %.",
            ),
        ),
        Misconception(
            touched_fraction__upside_down,
            Text(
                "分数倒过来了：比例不会超过 1。",
                "The fraction is upside down: a share is at most 1.",
            ),
        ),
        Misconception(
            touched_fraction__untouched,
            Text(
                "这是**没有**碰到的部分。",
                "This is the part that is *not* touched.",
            ),
        ),
        Misconception(
            touched_fraction__number_of_weights,
            Text(
                "这是碰到的权重个数；题目要的是它占整个输出矩阵的比例。",
                "This is how many weights are touched; asked for is their share of the output matrix.",
            ),
        ),
        Misconception(
            touched_fraction__both_matrices,
            Text(
                "你把词向量矩阵也算进来了；题目只问输出矩阵。",
                "You counted the matrix of word vectors too; the question is about the output matrix alone.",
            ),
        ),
        Misconception(
            touched_fraction__integer_division,
            Text(
                "结果成了 0。比例小于 1，整除 // 或取整之后就什么也不剩；请用 /。",
                "The result is 0. Of a share below 1, // or rounding leaves nothing: divide with /.",
            ),
        ),
    ),
    alternatives=(touched_fraction__by_counting,),
)

"""``touched_fraction(vocabulary_size, negative, dim)``: which part of the output matrix one sample touches."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close


def touched_fraction(vocabulary_size, negative, dim):
    """一个样本碰到的比例。 The fraction of the output matrix that one sample touches."""
    return (negative + 1) * dim / (vocabulary_size * dim)  # dim cancels


def reference(vocabulary_size, negative, dim):
    from hctnlp.word2vec import negative_sampling

    return negative_sampling.touched_fraction(negative, vocabulary_size)


def cases(rng):
    slide = (10_000, 5, 300)
    others = [tuple(map(int, rng.integers((200, 2, 50), (5_000, 21, 400)))) for _ in range(3)]
    return [Case(arguments) for arguments in (slide, *others)]


def by_counting(vocabulary_size, negative, dim):
    touched = np.zeros((vocabulary_size, dim), dtype=bool)
    touched[: negative + 1] = True
    return np.float32(touched.mean())


EXERCISE = Exercise(
    answer=touched_fraction,
    points=1.0,
    section=Text("1.1　算一算", "1.1 Counted"),
    reference=reference,
    cases=cases,
    groups=(Group("core", 1.0, Text("几组 V、K、d", "several V, K and d")),),
    compare=close(atol=1e-12),
    slips={
        "target_forgotten": Slip(
            {"(negative + 1)": "negative"},
            "少数了目标词：K 个负样本加上它，一共 K+1 行。",
            "The target is not counted: with it, K draws are K + 1 rows.",
        ),
        "dimension_above": Slip(
            {"(vocabulary_size * dim)": "vocabulary_size"},
            "只有分子乘了 d。整个输出矩阵有 V·d 个权重，d 可以约去。",
            "Only the numerator has the factor d. The whole output matrix has V·d weights, and d cancels.",
        ),
        "dimension_below": Slip(
            {" * dim / ": " / "},
            "只有分母乘了 d。碰到的每一行也有 d 个权重，d 可以约去。",
            "Only the denominator has the factor d. Each touched row has d weights as well, and d cancels.",
        ),
        "per_cent": Slip(
            {"return ": "return 100 * "},
            "你返回的是百分数；题目要的是比例，课件的例子是 0.0006，即 0.06%。",
            "You returned per cent; a fraction is asked for: in the lecture's example 0.0006, which is 0.06 %.",
        ),
        "upside_down": Slip(
            {"(negative + 1) * dim / (vocabulary_size * dim)": "vocabulary_size / (negative + 1)"},
            "分数倒过来了：比例不会超过 1。",
            "The fraction is upside down: a share is at most 1.",
        ),
        "untouched": Slip(
            {"return ": "return 1 - "},
            "这是**没有**碰到的部分。",
            "This is the part that is *not* touched.",
        ),
        "number_of_weights": Slip(
            {" / (vocabulary_size * dim)": ""},
            "这是碰到的权重个数；题目要的是它占整个输出矩阵的比例。",
            "This is how many weights are touched; asked for is their share of the output matrix.",
        ),
        "both_matrices": Slip(
            {"negative + 1": "negative + 2", "/ (vocab": "/ (2 * vocab"},
            "你把词向量矩阵也算进来了；题目只问输出矩阵。",
            "You counted the matrix of word vectors too; the question is about the output matrix alone.",
        ),
        "integer_division": Slip(
            {"dim / (": "dim // ("},
            "结果成了 0。比例小于 1，整除 // 或取整之后就什么也不剩；请用 /。",
            "The result is 0. Of a share below 1, // or rounding leaves nothing: divide with /.",
        ),
    },
    alternatives=(by_counting,),
)

"""``noise_distribution(counts, power)``: with which probability each word is drawn as noise."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close


def noise_distribution(counts, power):
    """词频 → 噪声分布。 The noise distribution of words with these counts, (V,)."""
    weights = counts**power
    return weights / weights.sum()


def reference(counts, power):
    from hctnlp.word2vec import noise

    return noise.noise_distribution(counts, power)


def cases(rng):
    """Other powers than ¾ too, so that a ¾ written into the code is seen; then 0 and 1, where power and share meet."""
    powers = [0.75, float(rng.uniform(0.3, 0.5)), float(rng.uniform(0.55, 0.7))]
    core = [Case((_counts(rng), power)) for power in powers]
    return [*core, Case((_counts(rng), 0.0), "ends"), Case((_counts(rng), 1.0), "ends")]


def _counts(rng):
    return np.exp(rng.uniform(0, 7, size=int(rng.integers(4, 8)))).astype(np.int64)


def by_logarithms(counts, power):
    weights = [np.exp(power * np.log(np.float32(count / counts.sum()))) for count in counts]
    return [weight / sum(weights) for weight in weights]


EXERCISE = Exercise(
    answer=noise_distribution,
    points=2.0,
    section=Text("6.1　公式", "6.1 The formula"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.9, Text("0 < power < 1", "powers between 0 and 1")),
        Group("ends", 0.1, Text("power 为 0 和 1", "the powers 0 and 1")),
    ),
    compare=close(atol=1e-9),
    slips={
        "power_forgotten": Slip(
            {"**power": ""},
            "指数没有用上：这是词频本身的分布 f / Σf，低频词还是很难被抽到。",
            "The power is not used: this is the distribution of the text itself, f / Σf, and rare words are still hardly drawn.",
        ),
        "numerator_without_power": Slip(
            {"weights / ": "counts / "},
            "只有分母取了幂（课件的公式就是这样印的），各项加起来不等于 1。分子也要取幂。",
            "Only the denominator has the power, as the slide prints it, and the shares do not add up to 1. The numerator needs it too.",
        ),
        "denominator_without_power": Slip(
            {"weights.sum": "counts.sum"},
            "只有分子取了幂，分母还是 Σf。归一化要除以**取幂之后**的总和。",
            "Only the numerator has the power; the denominator is still Σf. Divide by the sum of what stands above: the powers.",
        ),
        "not_normalised": Slip(
            {" / weights.sum()": ""},
            "没有归一化：概率加起来应当等于 1。",
            "Not normalised: probabilities add up to 1.",
        ),
        "normalised_before_the_power": Slip(
            {"counts**": "(counts / counts.sum()) ** ", " / weights.sum()": ""},
            "你先归一化、后取幂。取幂之后总和又不是 1 了，归一化要放在最后（或者再做一次）。",
            "You normalised first and took the power then: after the power the sum is no longer 1. Normalise last, or once more.",
        ),
        "power_fixed": Slip(
            {"**power": "**0.75"},
            "你把指数写死成了 0.75，参数 power 没有用上。",
            "You wrote 0.75 into the code; the parameter power is not used.",
        ),
        "inverse_power": Slip(
            {"**power": " ** (1 / power)"},
            "指数用成了 1/power：曲线弯向另一边，高频词反而更占优势。",
            "The exponent is 1/power: the curve bends the other way, and frequent words gain even more.",
        ),
        "rare_words_first": Slip(
            {"**power": "**-power"},
            "指数多了一个负号，最少见的词最常被抽到。¾ 次方只是缩小差距，次序不变。",
            "A minus sign in the exponent: the rarest word is drawn most often. The power ¾ narrows the gap and keeps the order.",
        ),
        "cumulative": Slip(
            {"weights / ": "np.cumsum(weights) / "},
            "这是累积和，抽样时才用得到（第 5 题）；这里要的是每个词自己的概率。",
            "These are cumulative sums, which are for drawing (exercise 5). Each word's own probability is asked for.",
        ),
        "divided_by_the_largest": Slip(
            {"weights.sum()": "weights.max()"},
            "你除以了最大的一个，而不是总和：概率加起来不等于 1。",
            "You divided by the largest and not by the sum: the probabilities do not add up to 1.",
        ),
    },
    alternatives=(by_logarithms,),
)

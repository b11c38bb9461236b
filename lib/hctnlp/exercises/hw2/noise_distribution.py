"""``noise_distribution(counts, power)``: with which probability each word is drawn as noise."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Misconception, Text, close
from hctnlp.word2vec import noise


def reference(counts, power):
    return noise.noise_distribution(counts, power)


def cases(rng):
    """Other powers than ¾ too, so that a ¾ written into the code is seen; then 0 and 1, where power and share meet."""
    powers = [0.75, float(rng.uniform(0.3, 0.5)), float(rng.uniform(0.55, 0.7))]
    core = [Case((_counts(rng), power)) for power in powers]
    return [*core, Case((_counts(rng), 0.0), "ends"), Case((_counts(rng), 1.0), "ends")]


def _counts(rng):
    return np.exp(rng.uniform(0, 7, size=int(rng.integers(4, 8)))).astype(np.int64)


def noise_distribution__power_forgotten(counts, power):
    return counts / counts.sum()


def noise_distribution__numerator_without_power(counts, power):
    return counts / (counts**power).sum()


def noise_distribution__denominator_without_power(counts, power):
    return counts**power / counts.sum()


def noise_distribution__not_normalised(counts, power):
    return counts**power


def noise_distribution__normalised_before_the_power(counts, power):
    return (counts / counts.sum()) ** power


def noise_distribution__power_fixed(counts, power):
    return counts**0.75 / (counts**0.75).sum()


def noise_distribution__inverse_power(counts, power):
    weights = counts ** (1 / power)
    return weights / weights.sum()


def noise_distribution__rare_words_first(counts, power):
    return counts**-power / (counts**-power).sum()


def noise_distribution__cumulative(counts, power):
    return np.cumsum(counts**power) / (counts**power).sum()


def noise_distribution__by_logarithms(counts, power):
    weights = [np.exp(power * np.log(np.float32(count / counts.sum()))) for count in counts]
    return [weight / sum(weights) for weight in weights]


EXERCISE = Exercise(
    name="noise_distribution",
    points=2.0,
    parameters=("counts", "power"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.9, Text("0 < power < 1", "powers between 0 and 1")),
        Group("ends", 0.1, Text("power 为 0 和 1", "the powers 0 and 1")),
    ),
    compare=close(atol=1e-9),
    misconceptions=(
        Misconception(
            noise_distribution__power_forgotten,
            Text(
                "指数没有用上：这是词频本身的分布 f / Σf，低频词还是很难被抽到。",
                "The power is not used: this is the distribution of the text itself, f / Σf, and rare words are still hardly drawn.",
            ),
        ),
        Misconception(
            noise_distribution__numerator_without_power,
            Text(
                "只有分母取了幂（课件的公式就是这样印的），各项加起来不等于 1。分子也要取幂。",
                "Only the denominator has the power, as the slide prints it, and the shares do not add up to 1. The numerator needs it too.",
            ),
        ),
        Misconception(
            noise_distribution__denominator_without_power,
            Text(
                "只有分子取了幂，分母还是 Σf。归一化要除以**取幂之后**的总和。",
                "Only the numerator has the power; the denominator is still Σf. Divide by the sum of what stands above: the powers.",
            ),
        ),
        Misconception(
            noise_distribution__not_normalised,
            Text(
                "没有归一化：概率加起来应当等于 1。",
                "Not normalised: probabilities add up to 1.",
            ),
        ),
        Misconception(
            noise_distribution__normalised_before_the_power,
            Text(
                "你先归一化、后取幂。取幂之后总和又不是 1 了，归一化要放在最后（或者再做一次）。",
                "You normalised first and took the power then: after the power the sum is no longer 1. Normalise last, or once more.",
            ),
        ),
        Misconception(
            noise_distribution__power_fixed,
            Text(
                "你把指数写死成了 0.75，参数 power 没有用上。",
                "You wrote 0.75 into the code; the parameter power is not used.",
            ),
        ),
        Misconception(
            noise_distribution__inverse_power,
            Text(
                "指数用成了 1/power：曲线弯向另一边，高频词反而更占优势。",
                "The exponent is 1/power: the curve bends the other way, and frequent words gain even more.",
            ),
        ),
        Misconception(
            noise_distribution__rare_words_first,
            Text(
                "指数多了一个负号，最少见的词最常被抽到。¾ 次方只是缩小差距，次序不变。",
                "A minus sign in the exponent: the rarest word is drawn most often. The power ¾ narrows the gap and keeps the order.",
            ),
        ),
        Misconception(
            noise_distribution__cumulative,
            Text(
                "这是累积和，抽样时才用得到（第 5 题）；这里要的是每个词自己的概率。",
                "These are cumulative sums, which are for drawing (exercise 5). Each word's own probability is asked for.",
            ),
        ),
    ),
    alternatives=(noise_distribution__by_logarithms,),
)

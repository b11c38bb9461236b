"""``draw_negatives(noise, uniforms)``: draws from the noise distribution, by its inverse cumulative sum."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Misconception, Text, close


def reference(noise, uniforms):
    """For each u the smallest w with Σ_{v ≤ w} P_n(v) > u. Divided by the last sum, no u < 1 lies beyond it."""
    sums = np.cumsum(noise)
    return np.searchsorted(sums / sums[-1], uniforms, side="right")


def cases(rng):
    core = [(_noise(rng, size), rng.uniform(size=12)) for size in (5, 6, 8)]
    last = [_beyond_the_last(rng, zeros) for zeros in (0, 1)]
    return [*map(Case, core), Case(_on_the_steps(rng), "steps"), *(Case(arguments, "last") for arguments in last)]


def _noise(rng, size):
    """Probabilities of which one, neither the first nor the last, is 0."""
    noise = rng.uniform(0.5, 2.0, size=size)
    noise[rng.integers(1, size - 1)] = 0.0
    return noise / noise.sum()


def _on_the_steps(rng):
    """Eighths, whose sums are exact, the first of them 0; and every u on a step of the cumulative sum, u = 0 too."""
    noise = np.concatenate([[0.0], rng.permutation([0.125, 0.25, 0.5, 0.125])])
    return noise, rng.permutation(np.cumsum(noise)[:-1])


def _beyond_the_last(rng, zeros):
    """Probabilities, the last of them 0 or not, that rounding left with a sum below 1, and a u not below that sum."""
    while True:
        noise = np.append(rng.uniform(0.5, 2.0, size=10 - zeros), np.zeros(zeros))
        noise /= noise.sum()
        if np.cumsum(noise)[-1] < 1:
            return noise, np.array([0.5, np.nextafter(1.0, 0.0)])


def draw_negatives__not_cumulated(noise, uniforms):
    return np.array([int(np.argmax(noise > u)) for u in uniforms])


def draw_negatives__uniform(noise, uniforms):
    return (uniforms * len(noise)).astype(int)


def draw_negatives__counted_from_one(noise, uniforms):
    sums = np.cumsum(noise)
    return np.searchsorted(sums / sums[-1], uniforms, side="right") + 1


def draw_negatives__one_before(noise, uniforms):
    sums = np.cumsum(noise)
    return np.searchsorted(sums / sums[-1], uniforms, side="right") - 1


def draw_negatives__zeros_removed(noise, uniforms):
    sums = np.cumsum(noise[noise > 0])
    return np.searchsorted(sums / sums[-1], uniforms, side="right")


def draw_negatives__order_lost(noise, uniforms):
    sums = np.cumsum(noise)
    return np.searchsorted(sums / sums[-1], np.sort(uniforms), side="right")


def draw_negatives__most_probable_first(noise, uniforms):
    order = np.argsort(-noise, kind="stable")
    sums = np.cumsum(noise[order])
    return np.searchsorted(sums / sums[-1], uniforms, side="right")


def draw_negatives__sum_from_the_other_end(noise, uniforms):
    sums = np.cumsum(noise[::-1])
    return len(noise) - 1 - np.searchsorted(sums / sums[-1], uniforms, side="right")


def draw_negatives__at_least_for_above(noise, uniforms):
    sums = np.cumsum(noise)
    return np.searchsorted(sums / sums[-1], uniforms, side="left")


def draw_negatives__beyond_the_vocabulary(noise, uniforms):
    return np.searchsorted(np.cumsum(noise), uniforms, side="right")


def draw_negatives__limited_to_the_last_id(noise, uniforms):
    return np.minimum(np.searchsorted(np.cumsum(noise), uniforms, side="right"), len(noise) - 1)


def draw_negatives__one_at_a_time(noise, uniforms):
    words = []
    for u in uniforms:
        total = 0.0
        for word in np.flatnonzero(noise):
            total += float(noise[word])
            if total > u:
                break
        words.append(int(word))
    return words


EXERCISE = Exercise(
    name="draw_negatives",
    points=2.0,
    parameters=("noise", "uniforms"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.7, Text("一般的 u", "any u")),
        Group("steps", 0.2, Text("u 恰好等于累积和，或者等于 0", "u on a step of the cumulative sum, or 0")),
        Group("last", 0.1, Text("最后一个累积和因舍入略小于 1", "a last sum that rounding left below 1")),
    ),
    compare=close(rtol=0, atol=1e-6),
    misconceptions=(
        Misconception(
            draw_negatives__not_cumulated,
            Text(
                "你把 u 和单个概率比较了；应当和**累积和**比较，概率大的词才占有更长的一段。",
                "You compared u with the probabilities themselves; compare it with their cumulative sums, where a probable word has a longer stretch.",
            ),
        ),
        Misconception(
            draw_negatives__uniform,
            Text(
                "噪声分布没有用上：⌊u·V⌋ 抽到每个词的机会都一样。",
                "The noise distribution is not used: ⌊u·V⌋ draws every word alike.",
            ),
        ),
        Misconception(
            draw_negatives__counted_from_one,
            Text(
                "词的编号都大了 1：编号从 0 数起。",
                "The ids are one too large: they count from 0.",
            ),
        ),
        Misconception(
            draw_negatives__one_before,
            Text(
                "词的编号都小了 1：你找的是累积和不超过 u 的最后一个词，要找的是第一个超过 u 的词。",
                "The ids are one too small: you took the last word whose sum is not above u; the first above it is asked for.",
            ),
        ),
        Misconception(
            draw_negatives__zeros_removed,
            Text(
                "你先删去了概率为 0 的词，后面的编号就全移位了。它们本来就抽不到，不必删。",
                "You removed the words of probability 0, and the ids after them shifted. They are never drawn anyway: leave them in.",
            ),
        ),
        Misconception(
            draw_negatives__order_lost,
            Text(
                "你给 u 排了序，结果的第 k 项不再对应第 k 个 u。",
                "You sorted the u, and item k of the result no longer belongs to the k-th of them.",
            ),
        ),
        Misconception(
            draw_negatives__most_probable_first,
            Text(
                "你先按概率排了序，返回的是名次，不是词的编号。",
                "You sorted by probability and returned ranks; word ids are asked for.",
            ),
        ),
        Misconception(
            draw_negatives__sum_from_the_other_end,
            Text(
                "累积和是从最后一个词往回加的；按约定从词 0 加起。",
                "The sums run from the last word back; by the convention they start at word 0.",
            ),
        ),
        Misconception(
            draw_negatives__at_least_for_above,
            Text(
                "u 恰好等于累积和时取错了词：要的是**大于** u，不是大于等于。否则 u = 0 会抽到概率为 0 的词。",
                "On a step of the sum you took the word before: the sum must be *above* u, not equal to it. Else u = 0 draws a word of probability 0.",
            ),
            group="steps",
        ),
        Misconception(
            draw_negatives__beyond_the_vocabulary,
            Text(
                "抽到了编号为 V 的词，词表里没有它：因为舍入，最后一个累积和可能略小于 1，而 u 不比它小。",
                "You drew word V, which does not exist: by rounding the last sum may be a little below 1, and u not below it.",
            ),
            group="last",
        ),
        Misconception(
            draw_negatives__limited_to_the_last_id,
            Text(
                "你把越界的编号改成了 V-1，但最后一个词的概率可能是 0。让累积和的最后一个数恰好等于 1，就不会越界。",
                "You limited the ids to V - 1, but the last word may have probability 0. Make the last sum exactly 1, and no u lies beyond it.",
            ),
            group="last",
        ),
    ),
    alternatives=(draw_negatives__one_at_a_time,),
)

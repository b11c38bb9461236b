"""``draw_negatives(noise, uniforms)``: draws from the noise distribution, by its inverse cumulative sum."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close


def draw_negatives(noise, uniforms):
    """均匀随机数 → 词编号。 The words that these uniform numbers draw, (K,)."""
    sums = np.cumsum(noise)
    return np.searchsorted(sums / sums[-1], uniforms, side="right")  # the last is 1 now, above every u


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


def one_at_a_time(noise, uniforms):
    words = []
    for u in uniforms:
        total = 0.0
        for word in np.flatnonzero(noise):
            total += float(noise[word])
            if total > u:
                break
        words.append(int(word))
    return words


def word_by_word(noise, uniforms):
    words = np.zeros(len(uniforms), dtype=int)
    last = np.flatnonzero(noise)[-1]
    for k in range(len(uniforms)):
        words[k], total = last, 0.0
        for word in reversed(range(last)):
            total = noise[: word + 1].sum()
            if total > uniforms[k]:
                words[k] = word
    return words


EXERCISE = Exercise(
    answer=draw_negatives,
    points=1.5,
    section=Text("6.3　O(1) 地抽：别名表", "6.3 Drawing in O(1): the alias table"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.7, Text("一般的 u", "any u")),
        Group("steps", 0.2, Text("u 恰好等于累积和，或者等于 0", "u on a step of the cumulative sum, or 0")),
        Group("last", 0.1, Text("最后一个累积和因舍入略小于 1", "a last sum that rounding left below 1")),
    ),
    compare=close(rtol=0, atol=1e-6),
    slips={
        "not_cumulated": Slip(
            {
                'np.searchsorted(sums / sums[-1], uniforms, side="right")': "np.array([int(np.argmax(noise > u)) for u in uniforms])"
            },
            "你把 u 和单个概率比较了；应当和**累积和**比较，概率大的词才占有更长的一段。",
            "You compared u with the probabilities themselves; compare it with their cumulative sums, where a probable word has a longer stretch.",
        ),
        "uniform": Slip(
            {'np.searchsorted(sums / sums[-1], uniforms, side="right")': "(uniforms * len(noise)).astype(int)"},
            "噪声分布没有用上：⌊u·V⌋ 抽到每个词的机会都一样。",
            "The noise distribution is not used: ⌊u·V⌋ draws every word alike.",
        ),
        "counted_from_one": Slip(
            {'side="right")': 'side="right") + 1'},
            "词的编号都大了 1：编号从 0 数起。",
            "The ids are one too large: they count from 0.",
        ),
        "one_before": Slip(
            {'side="right")': 'side="right") - 1'},
            "词的编号都小了 1：你找的是累积和不超过 u 的最后一个词，要找的是第一个超过 u 的词。",
            "The ids are one too small: you took the last word whose sum is not above u; the first above it is asked for.",
        ),
        "zeros_removed": Slip(
            {"cumsum(noise)": "cumsum(noise[noise > 0])"},
            "你先删去了概率为 0 的词，后面的编号就全移位了。它们本来就抽不到，不必删。",
            "You removed the words of probability 0, and the ids after them shifted. They are never drawn anyway: leave them in.",
        ),
        "order_lost": Slip(
            {"uniforms, side": "np.sort(uniforms), side"},
            "你给 u 排了序，结果的第 k 项不再对应第 k 个 u。",
            "You sorted the u, and item k of the result no longer belongs to the k-th of them.",
        ),
        "most_probable_first": Slip(
            {"cumsum(noise)": "cumsum(np.sort(noise)[::-1])"},
            "你先按概率排了序，返回的是名次，不是词的编号。",
            "You sorted by probability and returned ranks; word ids are asked for.",
        ),
        "sum_from_the_other_end": Slip(
            {"cumsum(noise)": "cumsum(noise[::-1])", "return np": "return len(noise) - 1 - np"},
            "累积和是从最后一个词往回加的；按约定从词 0 加起。",
            "The sums run from the last word back; by the convention they start at word 0.",
        ),
        "at_least_for_above": Slip(
            {'"right"': '"left"'},
            "u 恰好等于累积和时取错了词：要的是**大于** u，不是大于等于。否则 u = 0 会抽到概率为 0 的词。",
            "On a step of the sum you took the word before: the sum must be *above* u, not equal to it. Else u = 0 draws a word of probability 0.",
            group="steps",
        ),
        "beyond_the_vocabulary": Slip(
            {" / sums[-1]": ""},
            "抽到了编号为 V 的词，词表里没有它：因为舍入，最后一个累积和可能略小于 1，而 u 不比它小。",
            "You drew word V, which does not exist: by rounding the last sum may be a little below 1, and u not below it.",
            group="last",
        ),
        "limited_to_the_last_id": Slip(
            {
                'np.searchsorted(sums / sums[-1], uniforms, side="right")': 'np.minimum(np.searchsorted(sums, uniforms, side="right"), len(noise) - 1)'
            },
            "你把越界的编号改成了 V-1，但最后一个词的概率可能是 0。让累积和的最后一个数恰好等于 1，就不会越界。",
            "You limited the ids to V - 1, but the last word may have probability 0. Make the last sum exactly 1, and no u lies beyond it.",
            group="last",
        ),
    },
    alternatives=(one_at_a_time, word_by_word),
)

"""``keep_probabilities(counts, threshold)``: with which probability an occurrence of a word survives subsampling."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close


def keep_probabilities(counts, threshold):
    """词频 → 保留概率（word2vec.c 的公式）。 Keep probabilities after word2vec.c, (V,)."""
    ratio = threshold / (counts / counts.sum())  # t / f
    return np.minimum(1, np.sqrt(ratio) + ratio)


def reference(counts, threshold):
    from hctnlp.word2vec import subsampling

    return subsampling.keep_probability(counts, threshold, formula="word2vec.c")


def cases(rng):
    """Texts of frequent words only, where nothing needs a limit; then texts with words too rare to be dropped."""
    core = [_text(rng, rarest=float(rng.uniform(4, 12))) for _ in range(3)]
    return [*map(Case, core), *(Case(_text(rng, rarest=float(rng.uniform(0.05, 0.4))), "rare") for _ in range(2))]


def _text(rng, rarest):
    """Counts, and a threshold t such that the rarest word has f = ``rarest`` · t; the limit is at f = 2.618 t."""
    counts = np.exp(rng.uniform(4, 9, size=int(rng.integers(4, 8)))).astype(np.int64)
    return counts, float(counts.min() / counts.sum() / rarest)


def as_in_word2vec_c(counts, threshold):
    words = float(sum(counts))
    return [min(1.0, ((count / (threshold * words)) ** 0.5 + 1) * (threshold * words) / count) for count in counts]


def formula(counts, threshold):
    p = counts / counts.sum()
    return np.minimum(1, np.sqrt(threshold / p) + threshold / p)


EXERCISE = Exercise(
    answer=keep_probabilities,
    points=1.5,
    section=Text("7.1　高频词下采样：三个公式", "7.1 Subsampling frequent words: three formulas"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.75, Text("高频词", "frequent words")),
        Group("rare", 0.25, Text("有低频词", "rare words too")),
    ),
    compare=close(atol=1e-9),
    slips={
        "dropped": Slip(
            {"return np": "return 1 - np"},
            "这是**丢弃**的概率；题目要的是保留的概率，两者之和为 1。",
            "This is the probability of dropping; that of keeping is asked for. They add up to 1.",
        ),
        "formula_of_the_paper": Slip(
            {" + ratio": ""},
            "这是论文的公式 √(t/f)（NS-8）。题目要的是 word2vec.c 的公式（NS-9），它多出一项，丢得少一些。",
            "This is the paper's formula √(t/f), NS-8. Asked for is that of word2vec.c, NS-9: it has one term more and drops less.",
        ),
        "dropped_by_the_paper": Slip(
            {"return np": "return 1 - np", " + ratio": ""},
            "两处都不对：这是论文的公式（题目要 word2vec.c 的，NS-9），而且是丢弃的概率，不是保留的。",
            "Two things: this is the paper's formula (asked for is that of word2vec.c, NS-9), and it is the probability of dropping.",
        ),
        "counts_for_frequencies": Slip(
            {" / counts.sum()": ""},
            "f 是频率，即词频除以总词数；你直接用了词频，语料一大，什么词都留不下。",
            "f is a frequency, the count divided by the number of tokens. With the counts themselves a large corpus keeps nothing.",
        ),
        "fraction_inverted": Slip(
            {"threshold / (counts / counts.sum())": "counts / counts.sum() / threshold"},
            "分数倒过来了：f/t 会让高频词全部留下。阈值 t 在分子上，f 越大，保留的概率越小。",
            "The fraction is upside down: with f/t frequent words are all kept. t stands above: the larger f, the less is kept.",
        ),
        "root_forgotten": Slip(
            {"np.sqrt(ratio) + ": ""},
            "只有 t/f 这一项，√(t/f) 丢了；没有平方根，高频词几乎会被删光。",
            "Only the term t/f is there, √(t/f) is lost; without the root almost nothing is left of frequent words.",
        ),
        "root_of_the_sum": Slip(
            {"np.sqrt(ratio) + ratio": "np.sqrt(ratio + ratio)"},
            "你把两项加在一起再开方。只有第一项 t/f 在根号下，第二项在根号外。",
            "You took the root of both terms together. Only the first t/f is under the root, the second is not.",
        ),
        "threshold_forgotten": Slip(
            {"np.minimum(1, np.sqrt(ratio) + ratio)": "1 / np.sqrt(counts)"},
            "课件上的 1/√freq 没有阈值 t，不能控制丢多少。t 一般取 10⁻⁵ 到 10⁻²。",
            "The slide's 1/√freq has no threshold t, and nothing to set how much is dropped. t is between 10⁻⁵ and 10⁻².",
        ),
        "share_of_the_largest": Slip(
            {"counts.sum": "counts.max"},
            "频率的分母用错了：f 是占总词数的比例，不是与最高词频之比。",
            "A wrong denominator: f is the share of all tokens, not the count relative to the most frequent word.",
        ),
        "limit_the_wrong_way": Slip(
            {"np.minimum": "np.maximum"},
            "上限用反了：max(…, 1) 把所有小于 1 的概率都抬到了 1。“最多是 1”要用 min。",
            "The limit is the wrong way round: max(…, 1) lifts every probability to 1. “At most 1” is a min.",
        ),
        "clip_forgotten": Slip(
            {"np.minimum(1, ": "("},
            "低频词的结果超过了 1。概率最大是 1：足够少见的词全部保留。",
            "For rare words it is above 1. A probability is at most 1: words that are rare enough are all kept.",
            group="rare",
        ),
        "divided_by_the_vocabulary": Slip(
            {"counts.sum()": "len(counts)"},
            "词频除以了词表的大小。p(w) 是词频除以语料的总词次 counts.sum()。",
            "The counts are divided by the size of the vocabulary. p(w) is a count divided by the number of tokens, counts.sum().",
        ),
    },
    alternatives=(as_in_word2vec_c, formula),
)

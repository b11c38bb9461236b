"""``alias_table(noise)``: Walker's table, from which a draw costs one comparison, however many words there are."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, brief, misconception
from hctnlp.exercises.framework.comparison import numbers_of


def alias_table(noise):
    """噪声分布 → 别名表。 The table (own, alias), (V,) each: the share of a column's own word, and the other word."""
    V = len(noise)
    own, alias = V * np.array(noise), np.arange(V)
    poor, rich = [w for w in range(V) if own[w] < 1], [w for w in range(V) if own[w] >= 1]
    for _ in range(V):
        if poor and rich:
            low, high = poor.pop(), rich.pop()
            alias[low] = high  # fills the column of low, which is never looked at again
            own[high] -= 1 - own[low]
            (poor if own[high] < 1 else rich).append(high)
    return own, alias


def reference(noise):
    from hctnlp.word2vec.noise import AliasTable

    table = AliasTable(noise)
    return np.where(table.alias == np.arange(len(table)), 1.0, table.threshold / 2.0**32), table.alias


def cases(rng):
    """Few words, one that fills several columns, many words; and those where nothing is left to be filled."""
    core = [_noise(rng.integers(1, 60, size=size)) for size in (4, 6, 9)]
    steep = [_noise(rng.permutation([400, 3, 2, *rng.integers(1, 9, size=size)])) for size in (2, 4)]
    even = [np.full(size, 1 / size) for size in (1, 4, 8)]
    return [*(Case((noise,)) for noise in (*core, *steep)), *(Case((noise,), "even") for noise in even)]


def _noise(counts):
    weights = counts**0.75
    return weights / weights.sum()


def drawn(value):
    """What a table draws: the probability of each word, and the least and the largest share of a column."""
    own, alias = (np.asarray(part) for part in value)
    words = np.append(np.arange(len(own)), alias).astype(int)
    return [np.bincount(words, weights=np.append(own, 1 - own)) / len(own), own.min(), own.max()]


def compare(arguments, expected, got):
    """Any table from which each word is drawn with its probability is right: there are many."""
    return [_complaint(*arguments, got)]


def _complaint(noise, got):
    if not isinstance(got, list | tuple) or len(got) != 2:
        return Text("应返回两个数组 (own, alias)", "two arrays expected, (own, alias)")
    parts = [numbers_of(part) for part in got]
    for part in parts:
        if isinstance(part, Text):
            return part
        if part.shape != noise.shape:
            return Text(
                f"own 和 alias 的形状都应为 {noise.shape}，得到 {part.shape}",
                f"own and alias should be of shape {noise.shape}, got {part.shape}",
            )
    own, alias = parts
    if not (np.isin(alias, np.arange(len(noise)))).all():
        return Text(
            f"alias 里应是 0 到 {len(noise) - 1} 的词编号，得到 {brief(got[1])}",
            f"alias should hold word ids from 0 to {len(noise) - 1}, got {brief(got[1])}",
        )
    if not (np.isfinite(own).all() and own.min() > -1e-6 and own.max() < 1 + 1e-6):
        return Text(f"own 里应是 0 到 1 的数，得到 {brief(got[0])}", f"own should be from 0 to 1, got {brief(got[0])}")
    probabilities, *_ = drawn(parts)
    if np.abs(probabilities - noise).max() > 1e-6:
        return Text(
            f"按这张表，各词被抽到的概率是 {brief(probabilities)}，应为 {brief(noise)}",
            f"this table draws the words with the probabilities {brief(probabilities)}, {brief(noise)} expected",
        )
    return None


@misconception(
    "每个柱子的别名都是概率最大的词，它就被抽到得太多了：富的词拿出一块之后，自己也会变穷，要轮到别的词来填。",
    "Every column has the most probable word for its alias, which is then drawn too often: once a rich word has given, it may be poor itself, and others must fill the columns.",
)
def richest_for_all(noise):
    own, alias = np.minimum(1, len(noise) * np.array(noise)), np.arange(len(noise))
    alias[own < 1] = np.argmax(noise)
    return own, alias


def poorest_from_richest(noise):
    """Sorted anew for each column, with other pairs and other numbers than the answer."""
    own, alias, left = [float(share) * len(noise) for share in noise], [0] * len(noise), list(range(len(noise)))
    while left:
        left.sort(key=lambda word: own[word])
        low, high = left[0], left[-1]
        alias[low] = high
        own[high] -= max(0.0, 1 - own[low]) if high != low else 0.0
        own[low] = min(1.0, own[low])
        left.remove(low)
    return [np.float32(share) for share in own], alias


EXERCISE = Exercise(
    answer=alias_table,
    points=2.0,
    section=Text("6.3　O(1) 地抽：别名表", "6.3 Drawing in O(1): the alias table"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.8, Text("一般的噪声分布", "any noise distribution")),
        Group("even", 0.2, Text("每个词一样多，或者只有一个词", "all words alike, or one word only")),
    ),
    compare=compare,
    view=drawn,
    slips={
        "not_scaled": Slip(
            {"V * np.array(noise)": "np.array(noise)"},
            "概率没有乘 V。每个柱子高 1，共 V 个，所以词 w 一共有 V·P(w)：和 1 比穷富之前要先乘 V。",
            "The probabilities are not multiplied by V. There are V columns of height 1, so word w has V·P(w) in all: multiply before comparing with 1.",
        ),
        "divided_by_the_largest": Slip(
            {"V * np.array(noise)": "np.array(noise) / np.max(noise)"},
            "你除以了最大的概率，于是没有富的词了。要乘的是 V：平均每个柱子恰好是 1。",
            "You divided by the largest probability, and nobody is rich. Multiply by V: then the mean column is exactly 1.",
        ),
        "alias_not_written": Slip(
            {"alias[low] = high  #": "#"},
            "alias 一个也没有填，柱子里空着的那一块仍归自己：每个词被抽到的机会就都一样了。",
            "No alias was written, and the empty part of a column stays its own word's: all words are drawn alike.",
        ),
        "nothing_taken": Slip(
            {"            own[high] -= 1 - own[low]\n": ""},
            "富的词给出一块之后，自己的那一份没有减少：拿出去的是 1 - own[low]。",
            "The rich word gave, and its own share stayed: take off what it gave, 1 - own[low].",
        ),
        "poor_part_taken": Slip(
            {"own[high] -= 1 - own[low]": "own[high] -= own[low]"},
            "减错了：low 的柱子里自己占 own[low]，空着 1 - own[low]，富的词拿出的是空着的那一块。",
            "The wrong part was taken: low fills own[low] of its column, and the rich word gives the rest, 1 - own[low].",
        ),
        "whole_column_taken": Slip(
            {"own[high] -= 1 - own[low]": "own[high] -= 1"},
            "富的词拿出了整整一个柱子；low 自己已有 own[low]，只缺 1 - own[low]。",
            "The rich word gave a whole column; low has own[low] already and lacks 1 - own[low] only.",
        ),
        "always_rich": Slip(
            {"(poor if own[high] < 1 else rich).append(high)": "rich.append(high)"},
            "富的词给出一块之后可能不到 1，它就成了穷的，要由别的词来填；你一直把它当富的用，它的那一份会变成负数。",
            "Having given, a rich word may be left with less than 1: then it is poor and others must fill it. You kept it rich, and its share becomes negative.",
        ),
        "never_rich_again": Slip(
            {"(poor if own[high] < 1 else rich).append(high)": "poor.append(high)"},
            "富的词给出一块之后可能仍然不少于 1，还要接着给；你把它当成穷的了。",
            "Having given, a rich word may still have 1 or more, and must go on giving; you made it poor.",
        ),
        "given_once": Slip(
            {
                "            (poor if own[high] < 1 else rich).append(high)\n": "",
            },
            "富的词给过一次就不见了：它还剩多少，就要放回穷的或富的那一堆里。",
            "A rich word gives once and is gone: put it back among the poor or the rich, by what it has left.",
        ),
        "alias_the_other_way": Slip(
            {"alias[low] = high": "alias[high] = low"},
            "别名写反了：空着的是 low 的柱子，住进来的是 high，所以是 alias[low] = high。",
            "The alias is the wrong way round: the column of low has room and high moves in, alias[low] = high.",
        ),
        "share_of_the_alias": Slip(
            {"return own, alias": "return 1 - own, alias"},
            "own 是柱子里**自己**的词占的份额，你返回的是别名占的份额。",
            "own is the share of the column's *own* word; you returned that of its alias.",
        ),
        "counted_from_one": Slip(
            {"return own, alias": "return own, alias + 1"},
            "alias 里的编号都大了 1：编号从 0 数起。",
            "The ids in alias are one too large: they count from 0.",
        ),
    },
    misconceptions=(richest_for_all,),
    alternatives=(poorest_from_richest,),
)

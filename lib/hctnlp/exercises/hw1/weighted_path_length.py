"""``weighted_path_length(counts, codes)``: what a tree costs on the whole corpus."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.hw1.huffman_codes import huffman_codes


def weighted_path_length(counts, codes):
    """Σ 词频 × 编码长度。 The sum of count times code length."""
    return sum(count * len(code) for count, code in zip(counts, codes, strict=True))


def reference(counts, codes):
    return sum(count * len(code) for count, code in zip(counts, codes, strict=True))


def cases(rng):
    """Codes of other counts than those given, so that building a Huffman tree does not answer the question."""
    core = []
    for size in (4, 6, 9):
        counts = rng.integers(1, 100, size=size).tolist()
        codes = huffman_codes(rng.integers(1, 100, size=size).tolist())
        core.append(Case((counts, codes)))
    return [*core, Case(([int(rng.integers(1, 100))], [()]), "one")]


def vectorised(counts, codes):
    return np.asarray(counts, dtype=np.float32) @ np.array([len(code) for code in codes], dtype=np.float32)


def word_by_word(counts, codes):
    total = 0
    for word in range(len(counts)):
        total += counts[word] * len(codes[word])
    return total


EXERCISE = Exercise(
    answer=weighted_path_length,
    points=2.0,
    section=Text("2.1　两棵树，一笔账", "2.1 Two trees and what they cost"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.9, Text("几个词", "several words")),
        Group("one", 0.1, Text("只有一个词", "one word")),
    ),
    compare=close(),
    slips={
        "unweighted": Slip(
            {"count * ": ""},
            "你把编码长度直接相加，没有乘词频：出现 13 次的词，它的路径要走 13 次。",
            "You added the lengths without the counts: the path of a word seen 13 times is walked 13 times.",
        ),
        "nodes_counted": Slip(
            {"len(code)": "(len(code) + 1)"},
            "每条路径都多算了 1：路径长度数的是边（判断的次数），不是节点。",
            "Each path is one too long: count the edges, that is the decisions, not the nodes.",
        ),
        "mean": Slip(
            {"strict=True))": "strict=True)) / sum(counts)"},
            "你又除以了总词频，得到的是平均码长 L；带权路径长度是总和（课件里的 48）。",
            "You divided by the total count: that is the mean length L. The weighted path length is the sum (48 in the lecture).",
        ),
        "right_turns_only": Slip(
            {"len(code)": "sum(code)"},
            "你对编码求了和 sum(code)，只数到向右的转弯；向左（0）也是一次判断，应该用 len(code)。",
            "You used sum(code), which counts only turns to the right. Left (0) is a decision too: use len(code).",
        ),
        "deepest_for_all": Slip(
            {"len(code)": "max(map(len, codes))"},
            "你让每个词都走了最深的路径；每个词只走自己的编码那么长。",
            "You sent every word down the deepest path; each walks only the length of its own code.",
        ),
        "counts_sorted": Slip(
            {"zip(counts": "zip(sorted(counts, reverse=True)"},
            "你先给词频排了序，与编码对不上了：counts[i] 和 codes[i] 属于同一个词。",
            "You sorted the counts, and they no longer match the codes: counts[i] and codes[i] belong to the same word.",
        ),
        "counts_sorted_upwards": Slip(
            {"zip(counts": "zip(sorted(counts)"},
            "你先把词频从小到大排了序，与编码对不上了：counts[i] 和 codes[i] 属于同一个词。",
            "You sorted the counts upwards, and they no longer match the codes: counts[i] and codes[i] belong to the same word.",
        ),
    },
    alternatives=(vectorised, word_by_word),
)

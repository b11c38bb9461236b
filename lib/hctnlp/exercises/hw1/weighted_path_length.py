"""``weighted_path_length(counts, codes)``: what a tree costs on the whole corpus."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Misconception, Text, close
from hctnlp.word2vec import HuffmanTree


def reference(counts, codes):
    return sum(count * len(code) for count, code in zip(counts, codes, strict=True))


def cases(rng):
    """Codes of other counts than those given, so that building a Huffman tree does not answer the question."""
    core = []
    for size in (4, 6, 9):
        counts = rng.integers(1, 100, size=size).tolist()
        codes = HuffmanTree.from_counts(rng.integers(1, 100, size=size)).codes
        core.append(Case((counts, codes)))
    return [*core, Case(([int(rng.integers(1, 100))], [()]), "one")]


def weighted_path_length__unweighted(counts, codes):
    return sum(len(code) for code in codes)


def weighted_path_length__nodes_counted(counts, codes):
    return sum(count * (len(code) + 1) for count, code in zip(counts, codes, strict=True))


def weighted_path_length__mean(counts, codes):
    return sum(count * len(code) for count, code in zip(counts, codes, strict=True)) / sum(counts)


def weighted_path_length__right_turns_only(counts, codes):
    return sum(count * sum(code) for count, code in zip(counts, codes, strict=True))


def weighted_path_length__deepest_for_all(counts, codes):
    return sum(counts) * max(len(code) for code in codes)


def weighted_path_length__counts_sorted(counts, codes):
    return sum(count * len(code) for count, code in zip(sorted(counts, reverse=True), codes, strict=True))


def weighted_path_length__vectorised(counts, codes):
    return np.asarray(counts, dtype=np.float32) @ np.array([len(code) for code in codes], dtype=np.float32)


EXERCISE = Exercise(
    name="weighted_path_length",
    points=2.0,
    parameters=("counts", "codes"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.9, Text("几个词", "several words")),
        Group("one", 0.1, Text("只有一个词", "one word")),
    ),
    compare=close(),
    misconceptions=(
        Misconception(
            weighted_path_length__unweighted,
            Text(
                "你把编码长度直接相加，没有乘词频：出现 13 次的词，它的路径要走 13 次。",
                "You added the lengths without the counts: the path of a word seen 13 times is walked 13 times.",
            ),
        ),
        Misconception(
            weighted_path_length__nodes_counted,
            Text(
                "每条路径都多算了 1：路径长度数的是边（判断的次数），不是节点。",
                "Each path is one too long: count the edges, that is the decisions, not the nodes.",
            ),
        ),
        Misconception(
            weighted_path_length__mean,
            Text(
                "你又除以了总词频，得到的是平均码长 L；带权路径长度是总和（课件里的 48）。",
                "You divided by the total count: that is the mean length L. The weighted path length is the sum (48 in the lecture).",
            ),
        ),
        Misconception(
            weighted_path_length__right_turns_only,
            Text(
                "你对编码求了和 sum(code)，只数到向右的转弯；向左（0）也是一次判断，应该用 len(code)。",
                "You used sum(code), which counts only turns to the right. Left (0) is a decision too: use len(code).",
            ),
        ),
        Misconception(
            weighted_path_length__deepest_for_all,
            Text(
                "你让每个词都走了最深的路径；每个词只走自己的编码那么长。",
                "You sent every word down the deepest path; each walks only the length of its own code.",
            ),
        ),
        Misconception(
            weighted_path_length__counts_sorted,
            Text(
                "你先给词频排了序，与编码对不上了：counts[i] 和 codes[i] 属于同一个词。",
                "You sorted the counts, and they no longer match the codes: counts[i] and codes[i] belong to the same word.",
            ),
        ),
    ),
    alternatives=(weighted_path_length__vectorised,),
)

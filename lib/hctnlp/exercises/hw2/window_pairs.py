"""``window_pairs(sentences, windows)``: who predicts whom in skip-gram."""

import numpy as np

from hctnlp.exercises.framework import Exercise, Group, Slip, Text
from hctnlp.exercises.hw2.bags import bag, numbers
from hctnlp.exercises.hw2.texts import texts


def window_pairs(sentences, windows):
    """所有 (中心词, 上下文词)。 All pairs (centre, context)."""
    pairs = []
    for sentence, reach in zip(sentences, windows, strict=True):
        for i, b in enumerate(reach):
            for j in range(max(0, i - b), min(len(sentence), i + b + 1)):
                if j != i:  # the position, not the word: it may come again
                    pairs.append((sentence[i], sentence[j]))
    return pairs


def reference(sentences, windows):
    """The pairs of ``hctnlp.word2vec.contexts``, where the windows are given and not drawn."""
    return [
        (sentence[i], sentence[j])
        for sentence, reach in zip(sentences, windows, strict=True)
        for i, b in enumerate(reach)
        for j in range(len(sentence))
        if 0 < abs(i - j) <= b
    ]


def cases(rng):
    return texts(rng)


def pairs(value):
    """A list or an array of pairs of word ids, sorted."""
    read = sorted(numbers(pair) for pair in value)
    if any(len(pair) != 2 for pair in read):
        raise ValueError("not two words")
    return read


def by_distance(sentences, windows):
    pairs = np.empty((0, 2), dtype=np.int32)
    for sentence, reach in zip(sentences, windows, strict=True):
        words, b = np.array(sentence, dtype=np.int32), np.array(reach, dtype=np.int32)
        for distance in range(1, len(words)):
            right, left = b[:-distance] >= distance, b[distance:] >= distance
            near, far = words[:-distance], words[distance:]
            pairs = np.vstack([pairs, np.stack([near, far], 1)[right], np.stack([far, near], 1)[left]])
    return pairs


def step_by_step(sentences, windows):
    pairs = []
    for sentence, reach in zip(sentences, windows, strict=True):
        for i in range(len(sentence)):
            for step in range(-reach[i], reach[i] + 1):
                if step != 0 and i + step >= 0 and i + step < len(sentence):
                    pairs.append((sentence[i], sentence[i + step]))
    return pairs


EXERCISE = Exercise(
    answer=window_pairs,
    points=1.5,
    section=Text("2.1　窗口里的词对", "2.1 The pairs in a window"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.85, Text("几句话", "several sentences")),
        Group(
            "edges",
            0.15,
            Text("空句子、一个词的句子、比窗口短的句子", "sentences without words, of one, shorter than their windows"),
        ),
    ),
    compare=bag(pairs, Text(" (中心词, 上下文词)", "pairs (centre, context)")),
    view=pairs,
    slips={
        "across_sentences": Slip(
            {"zip(sentences, windows, strict=True)": "[(sum(sentences, []), sum(windows, []))]"},
            "窗口跨过了句子的边界：你把几句话连成了一串。上一句的末尾不是下一句开头的上下文。",
            "The window crosses the end of a sentence: you joined them all. The end of one is no context of the next.",
        ),
        "right_end_missing": Slip(
            {"i + b + 1": "i + b"},
            "右边少了一个词：Python 的区间不含右端点。",
            "One word is missing on the right: a Python range leaves out its end.",
        ),
        "window_one_short": Slip(
            {"i - b)": "i - b + 1)", "i + b + 1": "i + b"},
            "两边都少了一个词：距离恰好等于 b 的词也在窗口里。",
            "One word is missing on either side: a word at the distance b itself is within the window.",
        ),
        "negative_index": Slip(
            {"max(0, i - b)": "i - b"},
            "句首的窗口绕到了句尾：下标小于 0 时，Python 会从末尾往回数。",
            "At the start of a sentence the window comes back at its end: Python counts a negative index from there.",
        ),
        "centre_with_itself": Slip(
            {"j != i": "True"},
            "中心词和它自己配成了对：要跳过的是中心词所在的那个位置。",
            "The centre is paired with itself: leave out its own position.",
        ),
        "equal_words_left_out": Slip(
            {"j != i": "sentence[j] != sentence[i]"},
            "你跳过了所有与中心词相同的词。要跳过的是中心词的**位置**；同一个词在窗口里再次出现，仍是上下文。",
            "You left out every word equal to the centre. Leave out its *position*: the same word a second time in the window is context.",
        ),
        "exchanged": Slip(
            {"sentence[i], sentence[j]": "sentence[j], sentence[i]"},
            "次序反了：每一对是 (中心词, 上下文词)，窗口大小 b 由中心词决定，所以两者不能对调。",
            "The order: a pair is (centre, context), and the window b is the centre's, so the two cannot be exchanged.",
        ),
        "following_words_only": Slip(
            {"max(0, i - b)": "i"},
            "你只看了中心词右边的词；左边的 b 个词也是上下文。",
            "You took only the words to the right; the b words to the left are context too.",
        ),
        "one_window_for_all": Slip(
            {"enumerate(reach)": "enumerate([max(map(max, filter(None, windows)))] * len(sentence))"},
            "所有中心词用了同一个窗口（最大的那个）。动态窗口的 b 是每个中心词各有一个。",
            "All centres have one window, the largest. A dynamic window has a b for each centre.",
        ),
        "positions_for_words": Slip(
            {"sentence[i], sentence[j]": "i, j"},
            "你返回的是句中的位置，不是词的编号。",
            "You returned positions in the sentence; word ids are asked for.",
        ),
        "repetitions_removed": Slip(
            {"return pairs": "return list(set(pairs))"},
            "你去掉了重复的词对。出现得多的词对本来就该多训练几次，重复要保留。",
            "You removed repetitions. A pair that occurs more often is trained more often: keep them.",
        ),
        "both_ways_from_one_window": Slip(
            {
                "range(max(0, i - b), min": "range(i + 1, min",
                "pairs.append((sentence[i], sentence[j]))": "pairs.extend([(sentence[i], sentence[j]), (sentence[j], sentence[i])])",
            },
            "你只看右边，再把每一对反过来补上。两个词各有自己的窗口：j 在 i 的窗口里，i 不一定在 j 的窗口里。",
            "You look to the right and add each pair turned round. Two words have windows of their own: j may lie in that of i, and i not in that of j.",
        ),
        "full_windows_only": Slip(
            {
                "in enumerate(reach):": "in enumerate(reach):\n            if i < b or i + b >= len(sentence):\n                continue"
            },
            "窗口伸出句子的中心词被整个跳过了：短句一对也没有。只取句子里有的那部分。",
            "Centres whose window reaches beyond the sentence are skipped, and short sentences give no pair. Take what part of the window there is.",
        ),
        "left_part_lost_at_the_start": Slip(
            {"range(max(0, i - b), min": "range(i if i < b else i - b, min"},
            "句首附近左边的词全丢了：i - R 是负数时，切片 [i-R:i] 从句尾数起，是空的。用 max(0, i - R)。",
            "Near the start all words to the left are lost: where i - R is negative the slice [i-R:i] counts from the end and is empty. Take max(0, i - R).",
        ),
    },
    alternatives=(by_distance, step_by_step),
)

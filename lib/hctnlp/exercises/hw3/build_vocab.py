"""``build_vocab(sentences, min_count, specials)``: the words in the order of their indices."""

from collections import Counter
from itertools import chain

import numpy as np

from hctnlp.corpus import Vocabulary
from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, brief
from hctnlp.exercises.hw3.lists import first_difference, words

SPECIALS = ("<PAD>", "<UNK>", "<BOS>", "<EOS>")
WORDS = ("发动机", "轮胎", "机油", "噪音", "刹车片", "火花塞", "变速箱", "空调", "水温", "皮带", "大", "换", "漏")


def build_vocab(sentences, min_count, specials):
    """句子 → 词表。 The words in the order of their indices."""
    counts = Counter(word for sentence in sentences for word in sentence)
    return [*specials, *(word for word, count in counts.most_common() if count >= min_count)]


def reference(sentences, min_count, specials):
    return Vocabulary.from_sentences(sentences, min_count=min_count, specials=specials).words


def cases(rng):
    """Words whose counts all differ, one of them ``min_count``; then some with equal counts."""
    core = [(rng.choice(np.arange(1, 14), size=size, replace=False), size) for size in (7, 8, 9)]
    ties = [(rng.choice([1, 2, 4, 4, 6, 6, 6], size=7, replace=False), 7), (np.array([3, 1, 5, 5, 3, 7, 5]), 7)]
    return [
        *(Case(_text(rng, counts, size)) for counts, size in core),
        *(Case(_text(rng, counts, size), "ties") for counts, size in ties),
    ]


def _text(rng, counts, size):
    chosen = rng.choice(WORDS, size=size, replace=False)
    tokens = [str(word) for word, count in zip(chosen, counts, strict=True) for _ in range(int(count))]
    rng.shuffle(tokens)
    ends = np.sort(rng.choice(np.arange(1, len(tokens)), size=5, replace=False)).tolist()
    sentences = [tokens[start:end] for start, end in zip([0, *ends], [*ends, len(tokens)], strict=True)]
    min_count = int(np.sort(counts)[int(rng.integers(2, 4))])
    return sentences, min_count, list(SPECIALS[: int(rng.integers(2, 5))])


def compare(arguments, expected, got):
    """The reference's words; those with equal counts in any order."""
    try:
        there = words(got)
    except TypeError:
        return [Text(f"应返回字符串的列表，得到 {brief(got)}", f"a list of strings expected, got {brief(got)}")]
    return [_complaint(arguments, expected, there)]


def _complaint(arguments, expected, there):
    sentences, min_count, specials = arguments
    if there[: len(specials)] != specials:
        return Text(
            f"前 {len(specials)} 个应是特殊标记 {brief(specials)}，得到 {brief(there[: len(specials)])}",
            f"the first {len(specials)} should be the special tokens {brief(specials)}, got {brief(there[: len(specials)])}",
        )
    times = list(chain.from_iterable(sentences)).count
    missing, extra = sorted(set(expected) - set(there)), sorted(set(there) - set(expected))
    if missing:
        word = missing[0]
        return Text(
            f"少了 {word!r}（出现 {times(word)} 次，min_count = {min_count}）",
            f"{word!r} is missing (seen {times(word)} times, min_count = {min_count})",
        )
    if extra:
        word = extra[0]
        return Text(
            f"多了 {word!r}（出现 {times(word)} 次，min_count = {min_count}）",
            f"{word!r} is too much (seen {times(word)} times, min_count = {min_count})",
        )
    if len(there) != len(expected):
        return Text("有的词出现了两次：每个词只有一个编号", "a word is there twice: each has one index")
    if [times(word) for word in there] != [times(word) for word in expected]:
        return first_difference(expected, there)
    return None


# --- right answers ---------------------------------------------------------------------------------------------------


def dictionary(sentences, min_count, specials):
    counts = {}
    for sentence in sentences:
        for word in sentence:
            counts[word] = counts.get(word, 0) + 1
    kept = [word for word in counts if counts[word] >= min_count]
    kept.sort(key=lambda word: (counts[word], word), reverse=True)
    return tuple(specials) + tuple(kept)


def with_numpy(sentences, min_count, specials):
    tokens, counts = np.unique([word for sentence in sentences for word in sentence], return_counts=True)
    order = np.argsort(-counts, kind="stable")
    return list(specials) + [str(tokens[i]) for i in order if counts[i] >= min_count]


EXERCISE = Exercise(
    answer=build_vocab,
    points=1.5,
    section=Text("3　词表：丢掉哪些词", "3 · The vocabulary: which words to drop"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.85, Text("词频各不相同", "counts without ties")),
        Group("ties", 0.15, Text("有相同词频", "counts with ties")),
    ),
    compare=compare,
    slips={
        "more_than_min_count": Slip(
            {">=": ">"},
            "恰好出现 min_count 次的词也要留下：条件是 >=，不是 >（gensim 也是如此）。",
            "A word seen exactly min_count times stays: the condition is >=, not > (in gensim too).",
        ),
        "rarest_first": Slip(
            {"counts.most_common()": "sorted(counts.items(), key=lambda item: item[1])"},
            "顺序反了：高频词应排在前面，编号小。sorted 默认升序，要 reverse=True。",
            "The order is reversed: frequent words come first. sorted is ascending; pass reverse=True.",
        ),
        "specials_last": Slip(
            {"*specials, *(": "*(", "min_count)]": "min_count), *specials]"},
            "特殊标记放到了最后：它们的编号会随词表大小变，<PAD> 也不再是 0。请放在最前面。",
            "The special tokens are last, where their index depends on the size of the vocabulary and <PAD> is not 0. Put them first.",
        ),
        "specials_forgotten": Slip(
            {"*specials, ": ""},
            "没有特殊标记：补齐句子的 <PAD>、代替生词的 <UNK> 也要有自己的编号。",
            "The special tokens are missing: <PAD>, which fills up short sentences, and <UNK> need an index too.",
        ),
        "in_order_of_appearance": Slip(
            {"counts.most_common()": "counts.items()"},
            "你按出现的先后排列，没有按词频排序。字典记得插入的顺序，但不会替你排序。",
            "The words stand as they came, not by frequency. A dictionary keeps the order of insertion and does not sort.",
        ),
        "alphabetical": Slip(
            {"counts.most_common()": "sorted(counts.items())"},
            "你按编码（字母）顺序排了词，而不是按词频：sorted(counts) 排的是键。",
            "The words are in the order of their code points, not of their counts: sorted(counts) sorts the keys.",
        ),
        "min_count_ignored": Slip(
            {" if count >= min_count": ""},
            "min_count 没有用上：只出现一两次的词学不出好的词向量，却占了词表的大半。",
            "min_count is not used: words seen once or twice get no good vector, and are most of a vocabulary.",
        ),
        "sentences_counted": Slip(
            {"in sentence)": "in sorted(set(sentence)))"},
            "你数的是“有多少个句子含有这个词”，一句里出现两次只算了一次。词频要数每一次出现。",
            "You counted the sentences that have the word; twice in one sentence counts twice.",
        ),
        "characters_counted": Slip(
            {"in sentence)": 'in "".join(sentence))'},
            "你数的是字，不是词：把词拼起来再循环，得到的是单个的字符。",
            "You counted characters, not words: looping over joined words gives their characters.",
        ),
        "counts_as_keys": Slip(
            {
                "    return": "    by_count = {count: word for word, count in sorted(counts.items())}\n    return",
                "word, count in counts.most_common()": "count, word in sorted(by_count.items(), reverse=True)",
            },
            "你用词频作字典的键：词频相同的词互相覆盖，只剩下一个。",
            "The counts are keys of a dictionary: words with equal counts overwrite each other and only one is left.",
            group="ties",
        ),
    },
    alternatives=(dictionary, with_numpy),
)

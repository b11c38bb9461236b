"""``window_examples(sentences, windows)``: the context words of each centre."""

import numpy as np

from hctnlp.exercises.framework import Exercise, Group, Slip, Text
from hctnlp.exercises.hw2.bags import bag, numbers
from hctnlp.exercises.hw2.texts import texts


def window_examples(sentences, windows):
    """所有 (上下文词的列表, 中心词)。 All samples (list of context words, centre)."""
    examples = []
    for sentence, reach in zip(sentences, windows, strict=True):
        for i, b in enumerate(reach):
            context = sentence[max(0, i - b) : i] + sentence[i + 1 : i + b + 1]
            if context:
                examples.append((context, sentence[i]))
    return examples


def reference(sentences, windows):
    """The examples of ``hctnlp.word2vec.contexts``, where the windows are given and not drawn."""
    examples = []
    for sentence, reach in zip(sentences, windows, strict=True):
        for i, b in enumerate(reach):
            context = [word for j, word in enumerate(sentence) if 0 < abs(i - j) <= b]
            if context:
                examples.append((context, sentence[i]))
    return examples


def cases(rng):
    return texts(rng)


def examples(value):
    """A list of (context words, centre), sorted; the words of a context are sorted too, since CBOW takes their mean."""
    read = []
    for context, centre in value:
        read.append((tuple(sorted(numbers(context))), *numbers([centre])))
    return sorted(read)


def centre_first(value):
    """The same of a list of (centre, context words)."""
    return examples([(context, centre) for centre, context in value])


def as_arrays(sentences, windows):
    examples = []
    for sentence, reach in zip(sentences, windows, strict=True):
        place = np.arange(len(sentence))
        for i in reversed(range(len(sentence))):
            near = (abs(place - i) <= reach[i]) & (place != i)
            if near.any():
                examples.append([np.array(sentence)[near][::-1], np.int64(sentence[i])])
    return examples


EXERCISE = Exercise(
    answer=window_examples,
    points=1.5,
    section=Text("2.1　窗口里的词对", "2.1 The pairs in a window"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.8, Text("几句话", "several sentences")),
        Group(
            "edges",
            0.2,
            Text("空句子、一个词的句子、比窗口短的句子", "sentences without words, of one, shorter than their windows"),
        ),
    ),
    compare=bag(examples, Text(" (上下文词的列表, 中心词)", "(list of context words, centre)")),
    view=examples,
    slips={
        "across_sentences": Slip(
            {"zip(sentences, windows, strict=True)": "[(sum(sentences, []), sum(windows, []))]"},
            "窗口跨过了句子的边界：你把几句话连成了一串。上一句的末尾不是下一句开头的上下文。",
            "The window crosses the end of a sentence: you joined them all. The end of one is no context of the next.",
        ),
        "right_end_missing": Slip(
            {"i + b + 1": "i + b"},
            "右边少了一个词：Python 的切片不含右端点。",
            "One word is missing on the right: a Python slice leaves out its end.",
        ),
        "negative_slice": Slip(
            {"max(0, i - b)": "i - b"},
            "句首的几个词丢了左边的上下文：切片的起点小于 0 时，Python 会从末尾往回数，往往切出空列表。",
            "The first words of a sentence lost their left context: Python counts a negative start from the end, and the slice comes out empty.",
        ),
        "centre_in_its_context": Slip(
            {": i] + sentence[i + 1 : i + b": ": i + b", "if context": "if len(context) > 1"},
            "中心词混进了自己的上下文，等于把答案告诉了模型。",
            "The centre stands in its own context: the model is told the answer.",
        ),
        "exchanged": Slip(
            {"context, sentence[i]": "sentence[i], context"},
            "次序反了：CBOW 用上下文预测中心词，每一项是 (上下文, 中心词)。",
            "The order: CBOW predicts the centre from its context, an item is (context, centre).",
            view=centre_first,
        ),
        "one_context_word_each": Slip(
            {"examples.append((context, sentence[i]))": "examples += [([word], sentence[i]) for word in context]"},
            "每个上下文词成了单独的一项，那是 skip-gram 的词对。CBOW 一个中心词只有一项，上下文词放在一起。",
            "Each context word has an item of its own: those are skip-gram's pairs. In CBOW a centre has one item with all of them.",
        ),
        "full_windows_only": Slip(
            {"if context": "if i >= b and i + b < len(sentence)"},
            "句首句尾的中心词被丢掉了。那里的窗口只是短一些，有几个上下文词就用几个。",
            "The centres near the ends of a sentence are lost. Their window is only shorter: take the words that are there.",
        ),
        "one_window_for_all": Slip(
            {"enumerate(reach)": "enumerate([max(map(max, filter(None, windows)))] * len(sentence))"},
            "所有中心词用了同一个窗口（最大的那个）。动态窗口的 b 是每个中心词各有一个。",
            "All centres have one window, the largest. A dynamic window has a b for each centre.",
        ),
        "repetitions_removed": Slip(
            {"((context,": "((list(set(context)),"},
            "上下文里重复的词只算了一次。求平均时，出现两次的词要算两次。",
            "A word that stands twice in the context counts once. In the mean it counts twice.",
        ),
        "appended_in_the_inner_loop": Slip(
            {"if context": "for _ in context"},
            "同一个中心词加进去了好几次：append 写在了内层循环里。上下文收集完以后再加，一个中心词只加一次。",
            "A centre stands there several times: the append is inside the inner loop. Collect the context first; a centre is appended once.",
        ),
        "empty_context_kept": Slip(
            {"if context": "if True"},
            "没有上下文的中心词也留下了。空的上下文没有平均（0/0），这样的中心词要跳过。",
            "A centre without any context is kept. An empty context has no mean (0/0): leave such a centre out.",
            group="edges",
        ),
        "ends_left_out": Slip(
            {"if context:": "if context and 0 < i < len(sentence) - 1:"},
            "句子的第一个和最后一个词没有当过中心词。它们的上下文只有一边，也是一个样本。",
            "The first and the last word of a sentence are never the centre. Their context has one side only, and is a sample too.",
        ),
        "context_carried_over": Slip(
            {
                "context = sentence[max(0, i - b) : i] + sentence": "context = (context if i else []) + sentence[max(0, i - b) : i] + sentence"
            },
            "上下文的列表没有清空，前一个中心词的词还在里面：每个中心词要从空列表开始。",
            "The list of the context was not emptied, and still holds the words of the centre before: each begins with an empty list.",
        ),
    },
    alternatives=(as_arrays,),
)

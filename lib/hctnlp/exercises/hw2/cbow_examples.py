"""``cbow_examples(sentences, windows)``: the context words of each centre."""

import numpy as np

from hctnlp.exercises.framework import Exercise, Group, Misconception, Text
from hctnlp.exercises.hw2.bags import bag, numbers
from hctnlp.exercises.hw2.texts import texts


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


def cbow_examples__across_sentences(sentences, windows):
    text = [word for sentence in sentences for word in sentence]
    reach = [b for of_sentence in windows for b in of_sentence]
    return [(text[max(0, i - b) : i] + text[i + 1 : i + b + 1], text[i]) for i, b in enumerate(reach)]


def cbow_examples__right_end_missing(sentences, windows):
    examples = []
    for sentence, reach in zip(sentences, windows, strict=True):
        for i, b in enumerate(reach):
            context = sentence[max(0, i - b) : i] + sentence[i + 1 : i + b]
            if context:
                examples.append((context, sentence[i]))
    return examples


def cbow_examples__negative_slice(sentences, windows):
    examples = []
    for sentence, reach in zip(sentences, windows, strict=True):
        for i, b in enumerate(reach):
            context = sentence[i - b : i] + sentence[i + 1 : i + b + 1]
            if context:
                examples.append((context, sentence[i]))
    return examples


def cbow_examples__centre_in_its_context(sentences, windows):
    examples = []
    for sentence, reach in zip(sentences, windows, strict=True):
        for i, b in enumerate(reach):
            context = sentence[max(0, i - b) : i + b + 1]
            if len(context) > 1:
                examples.append((context, sentence[i]))
    return examples


def cbow_examples__exchanged(sentences, windows):
    examples = []
    for sentence, reach in zip(sentences, windows, strict=True):
        for i, b in enumerate(reach):
            context = sentence[max(0, i - b) : i] + sentence[i + 1 : i + b + 1]
            if context:
                examples.append((sentence[i], context))
    return examples


def cbow_examples__one_context_word_each(sentences, windows):
    examples = []
    for sentence, reach in zip(sentences, windows, strict=True):
        for i, b in enumerate(reach):
            for word in sentence[max(0, i - b) : i] + sentence[i + 1 : i + b + 1]:
                examples.append(([word], sentence[i]))
    return examples


def cbow_examples__full_windows_only(sentences, windows):
    examples = []
    for sentence, reach in zip(sentences, windows, strict=True):
        for i, b in enumerate(reach):
            if i >= b and i + b < len(sentence):
                examples.append((sentence[i - b : i] + sentence[i + 1 : i + b + 1], sentence[i]))
    return examples


def cbow_examples__one_window_for_all(sentences, windows):
    b = max(max(reach) for reach in windows if reach)
    examples = []
    for sentence in sentences:
        for i in range(len(sentence)):
            context = sentence[max(0, i - b) : i] + sentence[i + 1 : i + b + 1]
            if context:
                examples.append((context, sentence[i]))
    return examples


def cbow_examples__repetitions_removed(sentences, windows):
    examples = []
    for sentence, reach in zip(sentences, windows, strict=True):
        for i, b in enumerate(reach):
            context = set(sentence[max(0, i - b) : i] + sentence[i + 1 : i + b + 1])
            if context:
                examples.append((list(context), sentence[i]))
    return examples


def cbow_examples__empty_context_kept(sentences, windows):
    examples = []
    for sentence, reach in zip(sentences, windows, strict=True):
        for i, b in enumerate(reach):
            examples.append((sentence[max(0, i - b) : i] + sentence[i + 1 : i + b + 1], sentence[i]))
    return examples


def cbow_examples__as_arrays(sentences, windows):
    examples = []
    for sentence, reach in zip(sentences, windows, strict=True):
        place = np.arange(len(sentence))
        for i in reversed(range(len(sentence))):
            near = (abs(place - i) <= reach[i]) & (place != i)
            if near.any():
                examples.append([np.array(sentence)[near][::-1], np.int64(sentence[i])])
    return examples


EXERCISE = Exercise(
    name="cbow_examples",
    points=2.0,
    parameters=("sentences", "windows"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.8, Text("几句话", "several sentences")),
        Group(
            "edges",
            0.2,
            Text("空句子、一个词的句子、比窗口短的句子", "sentences without words, of one, shorter than b"),
        ),
    ),
    compare=bag(examples, Text(" (上下文词的列表, 中心词)", "(list of context words, centre)")),
    misconceptions=(
        Misconception(
            cbow_examples__across_sentences,
            Text(
                "窗口跨过了句子的边界：你把几句话连成了一串。上一句的末尾不是下一句开头的上下文。",
                "The window crosses the end of a sentence: you joined them all. The end of one is no context of the next.",
            ),
            view=examples,
        ),
        Misconception(
            cbow_examples__right_end_missing,
            Text(
                "右边少了一个词：Python 的切片不含右端点。",
                "One word is missing on the right: a Python slice leaves out its end.",
            ),
            view=examples,
        ),
        Misconception(
            cbow_examples__negative_slice,
            Text(
                "句首的几个词丢了左边的上下文：切片的起点小于 0 时，Python 会从末尾往回数，往往切出空列表。",
                "The first words of a sentence lost their left context: Python counts a negative start from the end, and the slice comes out empty.",
            ),
            view=examples,
        ),
        Misconception(
            cbow_examples__centre_in_its_context,
            Text(
                "中心词混进了自己的上下文，等于把答案告诉了模型。",
                "The centre stands in its own context: the model is told the answer.",
            ),
            view=examples,
        ),
        Misconception(
            cbow_examples__exchanged,
            Text(
                "次序反了：CBOW 用上下文预测中心词，每一项是 (上下文, 中心词)。",
                "The order: CBOW predicts the centre from its context, an item is (context, centre).",
            ),
            view=centre_first,
        ),
        Misconception(
            cbow_examples__one_context_word_each,
            Text(
                "每个上下文词成了单独的一项，那是 skip-gram 的词对。CBOW 一个中心词只有一项，上下文词放在一起。",
                "Each context word has an item of its own: those are skip-gram's pairs. In CBOW a centre has one item with all of them.",
            ),
            view=examples,
        ),
        Misconception(
            cbow_examples__full_windows_only,
            Text(
                "句首句尾的中心词被丢掉了。那里的窗口只是短一些，有几个上下文词就用几个。",
                "The centres near the ends of a sentence are lost. Their window is only shorter: take the words that are there.",
            ),
            view=examples,
        ),
        Misconception(
            cbow_examples__one_window_for_all,
            Text(
                "所有中心词用了同一个窗口（最大的那个）。动态窗口的 b 是每个中心词各有一个。",
                "All centres have one window, the largest. A dynamic window has a b for each centre.",
            ),
            view=examples,
        ),
        Misconception(
            cbow_examples__repetitions_removed,
            Text(
                "上下文里重复的词只算了一次。求平均时，出现两次的词要算两次。",
                "A word that stands twice in the context counts once. In the mean it counts twice.",
            ),
            view=examples,
        ),
        Misconception(
            cbow_examples__empty_context_kept,
            Text(
                "没有上下文的中心词也留下了。空的上下文没有平均（0/0），这样的中心词要跳过。",
                "A centre without any context is kept. An empty context has no mean (0/0): leave such a centre out.",
            ),
            view=examples,
            group="edges",
        ),
    ),
    alternatives=(cbow_examples__as_arrays,),
)

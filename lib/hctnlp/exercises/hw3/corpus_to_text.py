"""``corpus_to_text(sentences)``: the training data as the text of a file, one sentence a line."""

import re

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, brief
from hctnlp.exercises.hw3.lists import first_difference

WORDS = ("发动机", "抖动", "轮胎", "噪音", "比较", "大", "换", "机油", "5w30", "了", "刹车片", "漏油")
SPACED = ("EA888 发动机", "ABS 泵", "2.0 T", "本田 CR-V")


def corpus_to_text(sentences):
    """句子 → 文件内容。 The text of the file with the training data."""
    return "".join(" ".join(word.replace(" ", "_") for word in sentence) + "\n" for sentence in sentences)


def cases(rng):
    """Sentences of words, one of them twice; then words with a space in them."""
    return [
        *(Case((_sentences(rng, WORDS),)) for _ in range(2)),
        Case((_sentences(rng, (*WORDS[:5], *SPACED)),), "space"),
    ]


def _sentences(rng, words):
    sentences = [rng.choice(words, size=int(size), replace=False).tolist() for size in rng.integers(2, 6, size=4)]
    if words != WORDS:
        sentences[0] = [*sentences[0], *rng.choice(SPACED, size=2, replace=False).tolist()]
    return [*sentences[:3], list(sentences[int(rng.integers(3))]), sentences[3]]


def lines(text):
    """The lines that gensim's ``LineSentence`` reads as sentences, a space between words; a ``TypeError`` for no text."""
    if not isinstance(text, str):
        raise TypeError
    return [re.sub(r"\s+", " ", line.strip()) for line in text.split("\n") if not line.isspace() and line]


def compare(_arguments, expected, got):
    try:
        there = lines(got)
    except TypeError:
        return [Text(f"应返回一个字符串，得到 {brief(got)}", f"one string expected, got {brief(got)}")]
    return [first_difference(lines(expected), there)]


# --- right answers ---------------------------------------------------------------------------------------------------


def without_last_newline(sentences):
    return "\n".join(" ".join(re.sub(r"\s", "_", word) for word in sentence) for sentence in sentences)


def to_a_file_in_memory(sentences):
    import io

    file = io.StringIO()
    for sentence in sentences:
        print(*[word.replace(" ", "_") for word in sentence], file=file)
    return file.getvalue()


EXERCISE = Exercise(
    answer=corpus_to_text,
    points=1.0,
    section=Text("5　保存和读取", "5 · Saving and loading"),
    reference=corpus_to_text,
    cases=cases,
    groups=(
        Group("core", 0.8, Text("每行一句，词间一个空格", "one sentence a line, a space between words")),
        Group("space", 0.2, Text("词里有空格", "words with a space in them")),
    ),
    compare=compare,
    view=lines,
    slips={
        "words_glued": Slip(
            {'" ".join': '"".join'},
            "词又粘在一起了，分词白做了：词与词之间要有一个空格。",
            "The words are glued together and the segmentation is lost: put a space between words.",
        ),
        "one_line": Slip(
            {'"\\n"': '" "'},
            "所有句子都在一行上：训练时窗口会跨过句子。每句占一行。",
            "All sentences are on one line: windows would cross them. One line for each.",
        ),
        "lines_glued": Slip(
            {' + "\\n"': ""},
            "缺少换行：上一句的最后一个词和下一句的第一个词连成了一个词。",
            "There are no line breaks: the last word of a sentence and the first of the next have become one word.",
        ),
        "one_word_a_line": Slip(
            {'" ".join': '"\\n".join'},
            "你让每个词占了一行：那样每个“句子”只有一个词，没有上下文可学。",
            "Each word has a line of its own: such sentences of one word have no context to learn from.",
        ),
        "commas": Slip(
            {'" ".join': '",".join'},
            "词之间用了逗号：gensim 的 LineSentence 按空白切分，整行会被当成一个词。",
            "There are commas between the words: gensim's LineSentence splits at white space and takes the line for one word.",
        ),
        "lists_printed": Slip(
            {'" ".join(word': "str([word", "in sentence)": "in sentence])"},
            "你写下的是列表的打印形式，引号和方括号都成了词的一部分。用 ' '.join(sentence)。",
            "That is how Python prints a list: quotes and brackets become parts of the words. Use ' '.join(sentence).",
        ),
        "repetitions_dropped": Slip(
            {"in sentences)": "in dict.fromkeys(map(tuple, sentences)))"},
            "重复的句子只写了一次：那会改变词频。保存数据时不要去重。",
            "A sentence that comes twice was written once, which changes the counts. Saving is no place to deduplicate.",
        ),
        "space_in_a_word": Slip(
            {'word.replace(" ", "_")': "word"},
            "词里本来就有的空格没有换成下划线：读回来时“EA888 发动机”成了两个词。",
            "The space inside a word was not replaced by an underscore: such a word comes back as two words.",
            group="space",
        ),
    },
    alternatives=(without_last_newline, to_a_file_in_memory),
)

"""``text_to_vectors(text)``: word vectors read from word2vec's text format."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, brief, close
from hctnlp.exercises.hw3.lists import first_difference, words
from hctnlp.exercises.hw3.word2vec_text import IDEOGRAPHIC_SPACE, parse, table, write

numbers_close = close(rtol=1e-5, atol=1e-6)


def text_to_vectors(text):
    """文件内容 → (词, 词向量)。 Words and vectors of a file."""
    rows = [line.split(" ") for line in text.splitlines()[1:]]
    return [row[0] for row in rows], np.array([row[1:] for row in rows], dtype=np.float32)


def reference(text):
    return parse(text)


def cases(rng):
    """Tables of all proportions; then one whose words are a number and the full-width space that jieba cuts off."""
    core = [table(rng, *shape) for shape in ((5, 3), (3, 4), (4, 4))]
    odd = table(rng, 4, 3, odd=("2018", IDEOGRAPHIC_SPACE))
    return [*(Case((write(*of_words),)) for of_words in core), Case((write(*odd),), "odd")]


def compare(_arguments, expected, got):
    try:
        there, vectors = got
        there = words(there)
    except (TypeError, ValueError):
        complaint = Text(
            f"应返回 (words, vectors)：列表和数组，得到 {brief(got)}",
            f"(words, vectors) expected, a list and an array, got {brief(got)}",
        )
        return [complaint] * 2
    return [first_difference(expected[0], there), *numbers_close((), expected[1], vectors)]


def the_words(value):
    found, _ = value
    return list(found)


# --- right answers ---------------------------------------------------------------------------------------------------


def line_by_line(text):
    header, *lines = text.rstrip("\n").split("\n")
    dim = int(header.split()[1])
    found, vectors = [], np.empty((len(lines), dim), dtype=np.float32)
    for i, line in enumerate(lines):
        word, *numbers = line.rsplit(" ", dim)
        found.append(word)
        vectors[i] = numbers
    return found, vectors


def by_gensim(text):
    import tempfile
    from pathlib import Path

    from gensim.models import KeyedVectors

    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "vectors.txt").write_text(text, encoding="utf-8")
        keyed = KeyedVectors.load_word2vec_format(f"{folder}/vectors.txt")
    return keyed.index_to_key, keyed.vectors


EXERCISE = Exercise(
    answer=text_to_vectors,
    points=1.5,
    section=Text("5　保存和读取", "5 · Saving and loading"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.8, Text("word2vec 文本格式", "word2vec's text format")),
        Group("odd", 0.2, Text("词是数字或全角空格", "words that are a number or a full-width space")),
    ),
    parts=("words", "vectors"),
    compare=compare,
    slips={
        "header_as_a_word": Slip(
            {
                "splitlines()[1:]": "splitlines()",
                "np.array([row[1:] for row in rows], dtype=np.float32)": "[list(map(float, row[1:])) for row in rows]",
            },
            "标题行被当成了词：第一行是“词数 维数”，要跳过。",
            "The header was taken for a word: the first line holds the numbers of words and dimensions. Skip it.",
            view=the_words,
        ),
        "first_word_lost": Slip(
            {"splitlines()[1:]": "splitlines()[2:]"},
            "第一个词丢了：标题只有一行。",
            "The first word is lost: the header is one line.",
        ),
        "numbers_as_text": Slip(
            {"np.array([row[1:] for row in rows], dtype=np.float32)": "[row[1:] for row in rows]"},
            "数还是字符串：split 得到的是文字，要转成 float。",
            "The numbers are still strings: split gives text, convert it to float.",
        ),
        "words_sorted": Slip(
            {"[row[0] for row in rows]": "sorted(row[0] for row in rows)"},
            "你给词排了序，却没有带着向量一起动：第 i 个词要配第 i 行。",
            "You sorted the words and left the vectors where they were: word i belongs to row i.",
        ),
        "last_number_lost": Slip(
            {"row[1:]": "row[1:-1]"},
            "每行少了最后一个数：切片 [1:-1] 不含最后一项。",
            "The last number of each line is missing: the slice [1:-1] leaves it out.",
        ),
        "reshaped": Slip(
            {"np.float32)": "np.float32).reshape(len(rows[0]) - 1, -1).T"},
            "数组的形状弄反了：标题行先是词数，再是维数；reshape 成 (维数, 词数) 再转置会打乱所有的数。",
            "The shape is the wrong way round: the header has words first. To reshape to (dim, words) and transpose shuffles all numbers.",
        ),
        "half_precision": Slip(
            {"float32": "float16"},
            "float16 只有三位有效数字，精度丢了。用 float32。",
            "float16 has three digits: precision is lost. Use float32.",
        ),
        "split_at_any_space": Slip(
            {
                'split(" ")': "split()",
                "np.array([row[1:] for row in rows], dtype=np.float32)": "[list(map(float, row[1:])) for row in rows]",
            },
            "split() 在任何空白处切开，全角空格（U+3000）也算，于是以它为词的一行错了位。格式里的分隔符是一个半角空格：split(' ')。",
            "split() cuts at white space of every kind, the full-width space U+3000 too, so the line of that word is off by one. The separator is one plain space: split(' ').",
            view=the_words,
            group="odd",
        ),
        "numbers_are_no_words": Slip(
            {"text.splitlines()[1:]": 'text.splitlines() if not line.split(" ")[0].isdigit()'},
            "你用“第一项是数字”来认标题行，把词“2018”也丢了。标题行就是第一行，不用认。",
            "You know the header by its first item being a number, and lose the word 2018. The header is the first line.",
            group="odd",
        ),
    },
    alternatives=(line_by_line, by_gensim),
)

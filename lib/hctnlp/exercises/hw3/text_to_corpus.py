"""``text_to_corpus(text)``: what ``corpus_to_text`` wrote, read back."""

import re

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text
from hctnlp.exercises.hw3.corpus_to_text import WORDS
from hctnlp.exercises.hw3.lists import in_order, sentences


def text_to_corpus(text):
    """文件内容 → 句子。 The sentences of a file, each a list of words."""
    return [line.split() for line in text.splitlines() if line.strip()]


def cases(rng):
    """One sentence a line with a line break at the end; then the line breaks of Windows, and empty lines."""
    core = ["".join(f"{line}\n" for line in _lines(rng)) for _ in range(3)]
    windows = "".join(f"{line}\r\n" for line in _lines(rng))
    empty = "\n".join([*_lines(rng), "", *_lines(rng), "", ""])
    return [*(Case((text,)) for text in core), Case((windows,), "files"), Case((empty,), "files")]


def _lines(rng):
    """Three lines of words, of which the first two come twice: real sentences repeat themselves."""
    lines = [rng.choice(WORDS, size=int(size), replace=False).tolist() for size in rng.integers(2, 6, size=3)]
    return [" ".join([*line[:2], *line]) for line in lines]


# --- right answers ---------------------------------------------------------------------------------------------------


def from_a_file_in_memory(text):
    import io

    return [words for words in map(str.split, io.StringIO(text)) if words]


def with_an_expression(text):
    return [re.findall(r"\S+", line) for line in re.split(r"[\r\n]+", text.strip())]


EXERCISE = Exercise(
    answer=text_to_corpus,
    points=1.0,
    section=Text("5　保存和读取", "5 · Saving and loading"),
    reference=text_to_corpus,
    cases=cases,
    groups=(
        Group("core", 0.8, Text("每行一句", "one sentence a line")),
        Group("files", 0.2, Text("Windows 换行、空行", "line breaks of Windows, empty lines")),
    ),
    compare=in_order(sentences, Text("列表的列表，每句一个词的列表", "a list of lists, the words of each sentence")),
    slips={
        "lines_as_sentences": Slip(
            {"line.split()": "line"},
            "每句应是词的列表，你给的是字符串。gensim 不会报错，只会把每个字当成一个词来训练。",
            "Each sentence should be a list of words, these are strings. gensim would not complain and train on single characters.",
        ),
        "characters": Slip(
            {"line.split()": 'list(line.replace(" ", ""))'},
            "你得到的是单个的字：list(line) 把字符串拆成字符，line.split() 才拆成词。",
            "These are single characters: list(line) takes a string apart, line.split() gives its words.",
        ),
        "flattened": Slip(
            {"[line.split() for line in text.splitlines() if line.strip()]": "text.split()"},
            "句子的边界丢了：text.split() 连换行一起切开。先分行，再分词。",
            "The sentences' boundaries are lost: text.split() cuts at line breaks as well. Split into lines first.",
        ),
        "line_break_kept": Slip(
            {"line.split()": 'line.split(" ")', "splitlines()": "splitlines(keepends=True)", " if line.strip()": ""},
            "每句最后一个词带着换行符：“噪音\\n”和“噪音”是两个不同的词。",
            "The last word of each sentence has the line break at its end: 'oil\\n' is another word than 'oil'.",
        ),
        "empty_word_at_the_end": Slip(
            {"line.split()": 'line.split(" ")', "text.splitlines()": 'text.split("\\n")', " if line.strip()": ""},
            "末尾多出一个只含空串的句子 ['']：文本以换行结尾，split('\\n') 的最后一项是空的。",
            "There is a last sentence [''] too many: the text ends with a line break, so the last item of split('\\n') is empty.",
        ),
        "empty_sentence_at_the_end": Slip(
            {"text.splitlines()": 'text.split("\\n")', " if line.strip()": ""},
            "末尾多出一个空句子 []：文本以换行结尾，split('\\n') 的最后一项是空的。用 splitlines，并跳过空行。",
            "There is an empty sentence [] at the end: the text ends with a line break. Use splitlines and skip empty lines.",
        ),
        "first_line_skipped": Slip(
            {"splitlines()": "splitlines()[1:]"},
            "第一句丢了：只有 word2vec 的向量文件才有标题行，语料文件没有。",
            "The first sentence is lost: a file of word2vec vectors has a header, a corpus has none.",
        ),
        "carriage_return_kept": Slip(
            {"line.split()": 'line.split(" ")', "text.splitlines()": 'text.split("\\n")', "if line.strip()": "if line"},
            "Windows 的换行是 \\r\\n：按 \\n 切分后，每句最后一个词还带着 \\r，成了另一个词。",
            "Windows ends a line with \\r\\n: after split('\\n') the last word of each sentence still has the \\r, and is another word.",
            group="files",
        ),
        "empty_sentences_kept": Slip(
            {" if line.strip()": ""},
            "空行成了空句子 []：跳过它们。",
            "Empty lines have become empty sentences []: skip them.",
            group="files",
        ),
        "repetitions_removed": Slip(
            {"line.split()": "list(dict.fromkeys(line.split()))"},
            "一句里重复的词被去掉了。词频和窗口都要靠它们：句子要照原样读回来。",
            "Words that come again in a sentence are gone. Counts and windows need them: read the sentence back as it is.",
        ),
    },
    alternatives=(from_a_file_in_memory, with_an_expression),
)

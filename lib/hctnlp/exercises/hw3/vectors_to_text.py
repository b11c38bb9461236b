"""``vectors_to_text(words, vectors)``: word vectors in word2vec's text format."""

import re

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, brief
from hctnlp.exercises.hw3.word2vec_text import table

NUMBER = re.compile(r"-?\d+(\.\d+)?(e-?\d+)?")
TOLERANCE = 1.1e-6  # what six decimals, the format of word2vec.c, leave out


def vectors_to_text(words, vectors):
    """(词, 词向量) → 文件内容。 The text of the file with the vectors."""
    lines = [f"{len(words)} {len(vectors[0])}"]
    for word, vector in zip(words, vectors, strict=True):
        lines.append(" ".join([word, *(f"{number:.8f}" for number in vector)]))
    return "\n".join(lines) + "\n"


def reference(words, vectors):
    lines = [f"{len(words)} {vectors.shape[1]}"]
    lines += [" ".join([word, *map(str, row.tolist())]) for word, row in zip(words, vectors, strict=True)]
    return "\n".join(lines) + "\n"


def cases(rng):
    """Tables with more words than dimensions, fewer, and as many; in each a number above ten."""
    return [Case(_with_large(rng, *table(rng, *shape))) for shape in ((5, 3), (3, 4), (4, 4))]


def _with_large(rng, words, vectors):
    """Below 16 the shortest text that gives a float32 back is within a millionth of it."""
    vectors[rng.integers(len(words)), 0] = rng.choice([-1, 1]) * rng.uniform(10, 16)
    return words, vectors


def compare(arguments, _expected, got):
    words, vectors = arguments
    if not isinstance(got, str):
        return [Text(f"应返回一个字符串，得到 {brief(got)}", f"one string expected, got {brief(got)}")]
    header, *lines = got.rstrip("\n").split("\n")
    if complaint := _of_header(header, *vectors.shape) or _of_number(lines, len(words)):
        return [complaint]
    for number, (line, word, row) in enumerate(zip(lines, words, vectors, strict=True), 2):
        if complaint := _of_line(line, word, row):
            shown = brief(line)
            return [Text(f"第 {number} 行 {shown}：{complaint.zh}", f"line {number}, {shown}: {complaint.en}")]
    return [None]


def _of_header(header, size, dim):
    if header.split() != [str(size), str(dim)]:
        shown = brief(header)
        return Text(
            f"第一行应是“词数 维数”，即 {size} {dim}，得到 {shown}",
            f"the first line should be the number of words and of dimensions, {size} {dim}, got {shown}",
        )
    return None


def _of_number(lines, size):
    if len(lines) != size:
        return Text(
            f"应有 {size} 个词，标题行下面有 {len(lines)} 行", f"{size} words, but {len(lines)} lines follow the header"
        )
    return None


def _of_line(line, word, row):
    """What is wrong with the line of a word, beside which its numbers are due."""
    if not line.startswith(f"{word} "):
        return Text(f"开头应是词 {brief(word)} 和一个空格", f"the word {brief(word)} and a space should stand first")
    items = line.removeprefix(f"{word} ").rstrip(" \r").split(" ")
    if len(items) != len(row):
        return Text(
            f"词后面应有 {len(row)} 个用一个空格隔开的数，得到 {len(items)} 个",
            f"{len(row)} numbers with a space before each expected after the word, got {len(items)}",
        )
    try:
        worst = max(abs(float(item) - float(due)) for item, due in zip(items, row, strict=True))
    except ValueError:
        return Text("有一项不是数", "an item is no number")
    if not worst < TOLERANCE:
        return Text(f"数值差了 {worst:.1g}，最多可差 1e-06", f"a number is off by {worst:.1g}; up to 1e-06 is right")
    return None


# --- views: what of the text is the mark of a misconception, in whatever way its numbers are written -------------------


def characters(text):
    """The text itself; a ``TypeError`` if it is none."""
    if not isinstance(text, str):
        raise TypeError
    return text


def fields(text):
    """The header, and of each line the first item and how many there are."""
    lines = [line.split(" ") for line in characters(text).split("\n") if line]
    return [lines[0][:2] if len(lines[0]) == 2 else "none", [[items[0], len(items)] for items in lines]]


def decimals(text):
    """The same, and whether the numbers have four decimals or fewer."""
    longest = max((len(found) for found in re.findall(r"\.(\d+)", characters(text))), default=0)
    return [fields(text), "few" if longest <= 4 else longest]


def significant(text):
    """The same, and whether small numbers have more decimals than four, and yet none has more than six digits in all."""
    numbers = re.findall(r"\d+\.\d+", characters(text))
    longest = max((len(number.partition(".")[2]) for number in numbers), default=0)
    digits = max((len(number.replace(".", "").lstrip("0")) for number in numbers), default=0)
    return [fields(text), "six digits" if longest > 4 and digits <= 6 else longest]


def numbers_and_words(text):
    """Of each line, which items are numbers."""
    lines = characters(text).strip("\n").split("\n")
    return [[bool(NUMBER.fullmatch(item)) for item in line.split()] for line in lines]


def brackets(text):
    """Whether rows are written with their brackets, as NumPy prints them or as lists."""
    return "brackets" if "[" in characters(text) and "float32" not in text else text


def type_names(text):
    """Whether numbers are written with their type's name."""
    return "float32(" if "float32(" in characters(text) else text


# --- right answers ---------------------------------------------------------------------------------------------------


def six_decimals(words, vectors):
    text = f"{len(words)} {len(vectors[0])}\n"
    for i in range(len(words)):
        text += (
            words[i] + " " + " ".join(format(x, ".6f") for x in vectors[i]) + " \n"
        )  # word2vec.c has this last space
    return text


def by_gensim(words, vectors):
    import tempfile
    from pathlib import Path

    from gensim.models import KeyedVectors

    keyed = KeyedVectors(vectors.shape[1])
    keyed.add_vectors(words, vectors)
    with tempfile.TemporaryDirectory() as folder:
        keyed.save_word2vec_format(f"{folder}/vectors.txt", sort_attr="no such attribute")
        return Path(folder, "vectors.txt").read_text(encoding="utf-8")


EXERCISE = Exercise(
    answer=vectors_to_text,
    points=1.0,
    section=Text("5　保存和读取", "5 · Saving and loading"),
    reference=reference,
    cases=cases,
    groups=(Group("core", 1.0, Text("word2vec 文本格式", "word2vec's text format")),),
    compare=compare,
    slips={
        "no_header": Slip(
            {'[f"{len(words)} {len(vectors[0])}"]': "[]"},
            "没有标题行：第一行是“词数 维数”，少了它 gensim 会把第一个词的向量当成标题，读不出来。",
            "There is no header: the first line holds the number of words and of dimensions. Without it gensim takes the first word's line for it and fails.",
            view=fields,
        ),
        "header_swapped": Slip(
            {"{len(words)} {len(vectors[0])}": "{len(vectors[0])} {len(words)}"},
            "标题行的两个数反了：先是词数，再是维数。",
            "The header's two numbers are the wrong way round: words first, then dimensions.",
            view=fields,
        ),
        "few_decimals": Slip(
            {":.8f": ":.2f"},
            "小数位太少，精度丢了：词向量的分量常在 0.1 上下，两三位小数只剩一两位有效数字。至少写 6 位小数。",
            "Too few decimals: numbers of about 0.1 keep one or two digits. Write six decimals or more.",
            view=decimals,
        ),
        "rows_printed": Slip(
            {'" ".join([word, *(f"{number:.8f}" for number in vector)])': 'f"{word} {vector}"'},
            "你写下的是数组的打印形式：带方括号，只有 8 位，长了还会换行或省略。要逐个数写，用空格隔开。",
            "That is how NumPy prints an array: with brackets, shortened, and broken into lines when long. Write number by number with spaces between.",
            view=brackets,
        ),
        "repr_of_numpy": Slip(
            {'f"{number:.8f}"': "repr(number)"},
            "NumPy 2 的 repr 带着类型名：np.float32(0.1)。用 str(x)、f'{x:.6f}'，或先 row.tolist()。",
            "In NumPy 2 repr has the type's name in it: np.float32(0.1). Use str(x), f'{x:.6f}', or row.tolist() first.",
            view=type_names,
        ),
        "commas": Slip(
            {'" ".join([word, *(': 'word + " " + ",".join((', "in vector)])": "in vector))"},
            "数之间用了逗号：word2vec 格式里每个数前面是一个空格。",
            "There are commas between the numbers: in word2vec's format each has a space before it.",
            view=fields,
        ),
        "word_last": Slip(
            {"[word, *(": "[*(", "in vector)]": "in vector), word]"},
            "词写在了行尾：每行先是词，后面才是数。",
            "The word is at the end of its line: it comes first, the numbers follow.",
            view=numbers_and_words,
        ),
        "words_left_out": Slip(
            {"word, *(": "*("},
            "只写了数，没有写词：读回来的人不知道哪一行是谁的。",
            "There are only numbers: nobody can tell whose line is whose.",
            view=numbers_and_words,
        ),
        "six_significant_digits": Slip(
            {":.8f": ":.6g"},
            "格式 g 数的是有效数字：六位有效数字，23.4567 只剩四位小数。要六位小数，用 .6f。",
            "The format g counts significant digits: with six of them 23.4567 keeps four decimals. For six decimals it is .6f.",
            view=significant,
        ),
    },
    alternatives=(six_decimals, by_gensim),
)

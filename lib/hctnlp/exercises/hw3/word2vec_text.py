"""Inputs of the two exercises on the word2vec text format, and the format as gensim reads it."""

import numpy as np

WORDS = ("发动机", "轮胎", "机油", "噪音", "刹车片", "火花塞", "变速箱", "5w30", "大", "漏")
IDEOGRAPHIC_SPACE = "\u3000"


def table(rng, size, dim, odd=()):
    """Words, the ``odd`` ones among them, and a float32 vector for each, as small as vectors are in practice."""
    words = [*rng.choice(WORDS, size=size - len(odd), replace=False).tolist(), *odd]
    rng.shuffle(words)
    return words, rng.normal(scale=0.3, size=(size, dim)).astype(np.float32)


def write(words, vectors):
    """The text of word2vec's format: a header ``words dim``, then a line for each word."""
    lines = [f"{len(words)} {len(vectors[0])}"]
    lines += [f"{word} {' '.join(f'{number:.6f}' for number in row)}" for word, row in zip(words, vectors, strict=True)]
    return "".join(f"{line}\n" for line in lines)


class FormatError(ValueError):
    """What is wrong with a text, in the line with this number."""

    def __init__(self, line, zh, en):
        super().__init__(line)
        self.line, self.zh, self.en = line, zh, en


def parse(text):
    """Words and vectors as gensim's ``load_word2vec_format`` reads them; :class:`FormatError` where it would not."""
    header, *lines = text.rstrip("\n").split("\n")
    try:
        size, dim = map(int, header.split())
    except ValueError:
        raise FormatError(
            0, "第一行应是“词数 维数”", "the first line should be the number of words and of dimensions"
        ) from None
    if len(lines) != size:
        raise FormatError(
            0,
            f"标题行说有 {size} 个词，下面有 {len(lines)} 行",
            f"the header says {size} words, {len(lines)} lines follow",
        )
    words, vectors = [], []
    for number, line in enumerate(lines, 1):
        word, *numbers = line.rstrip(" \r").split(" ")
        if len(numbers) != dim:
            raise FormatError(
                number,
                f"词后面应有 {dim} 个用一个空格隔开的数，得到 {len(numbers)} 个",
                f"{dim} numbers with a space before each expected after the word, got {len(numbers)}",
            )
        try:
            vectors.append([float(item) for item in numbers])
        except ValueError:
            raise FormatError(number, "有一项不是数", "an item is no number") from None
        words.append(word)
    return words, np.array(vectors)

"""``build_matrix(vocab, words, vectors)``: row i is the vector of the vocabulary's word i."""

import numpy as np

from hctnlp.corpus import Vocabulary
from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, brief, kind
from hctnlp.exercises.hw3.lists import words as read_words
from hctnlp.word2vec import embedding

SPECIALS = ["<PAD>", "<UNK>"]
WORDS = (
    "发动机",
    "轮胎",
    "机油",
    "噪音",
    "刹车片",
    "火花塞",
    "变速箱",
    "空调",
    "水温",
    "皮带",
    "大",
    "换",
    "漏",
    "抖动",
)


def build_matrix(vocab, words, vectors):
    """(词表, 词, 词向量) → (矩阵, 没有词向量的词)。 The matrix by index, and the words that have no vector."""
    row = {word: vector for word, vector in zip(words, vectors, strict=True)}
    mean = np.mean(vectors, axis=0)
    matrix = np.array([row.get(word, mean) for word in vocab], dtype=np.float32)
    matrix[vocab.index("<PAD>")] = 0
    return matrix, [word for word in vocab[2:] if word not in row]


def reference(vocab, words, vectors):
    from gensim.models import KeyedVectors

    keyed = KeyedVectors(vectors.shape[1])
    keyed.add_vectors(words, vectors)
    return tuple(embedding.embedding_matrix(Vocabulary(vocab, [0] * len(vocab), len(SPECIALS)), keyed, unknown="mean"))


def cases(rng):
    """Vectors in another order than the vocabulary, for some words that it lacks, and for not all that it has."""
    core = [_tables(rng, *sizes) for sizes in ((4, 2, 2), (5, 3, 1), (6, 2, 3))]
    return [*map(Case, core), Case(_tables(rng, 5, 0, 2), "known")]


def _tables(rng, both, only_vocab, only_vectors):
    chosen = rng.choice(WORDS, size=both + only_vocab + only_vectors, replace=False).tolist()
    vocab, words = chosen[: both + only_vocab], [*chosen[:both], *chosen[both + only_vocab :]]
    rng.shuffle(vocab)
    while words[:2] == vocab[:2] or not set(words[: len(vocab)]) - set(vocab[: len(words)]):
        rng.shuffle(words)
    dim = int(rng.integers(3, 6))
    vectors = rng.normal(loc=rng.normal(size=dim), size=(len(words), dim)).astype(np.float32)
    return [*SPECIALS, *vocab], words, vectors


def compare(arguments, expected, got):
    """Five things about the result, each worth the same; the rows of known words are the condition of three others."""
    vocab, words, _ = arguments
    try:
        matrix, missing = got
    except (TypeError, ValueError):
        complaint = Text(
            f"应返回 (matrix, missing)，得到 {brief(got)}", f"(matrix, missing) expected, got {brief(got)}"
        )
        return [complaint] * 5
    rows = _of_rows(vocab, words, expected[0], matrix)
    dtype = rows[0]
    if dtype is None and matrix.dtype != np.float32:
        dtype = Text(f"dtype 应为 float32，得到 {matrix.dtype}", f"dtype float32 expected, got {matrix.dtype}")
    return [*rows, dtype, _of_missing(expected[1], missing)]


def _of_rows(vocab, words, expected, matrix):
    if not isinstance(matrix, np.ndarray) or matrix.dtype.kind != "f":
        return [
            Text(
                f"matrix 应为浮点数组，得到 {kind(matrix)}", f"matrix should be an array of floats, got {kind(matrix)}"
            )
        ] * 3
    if matrix.shape != expected.shape:
        return [
            Text(
                f"matrix 的形状应为 {expected.shape}，得到 {matrix.shape}",
                f"matrix of shape {expected.shape} expected, got {matrix.shape}",
            )
        ] * 3
    known = [i for i, word in enumerate(vocab) if word in words]
    complaints = [
        _of_row(vocab, expected, matrix, rows) for rows in (known, [0], sorted(set(range(1, len(vocab))) - {*known}))
    ]
    return [complaints[0], *(complaints[0] or complaint for complaint in complaints[1:])]


def _of_row(vocab, expected, matrix, rows):
    for i in rows:
        if not np.allclose(matrix[i], expected[i], rtol=1e-4, atol=1e-6):
            return Text(
                f"第 {i} 行（{vocab[i]}）应为 {brief(expected[i])}，得到 {brief(matrix[i])}",
                f"row {i} ({vocab[i]}) should be {brief(expected[i])}, got {brief(matrix[i])}",
            )
    return None


def _of_missing(expected, missing):
    try:
        there = read_words(missing)
    except TypeError:
        there = None
    if there is None or sorted(there) != sorted(expected):
        return Text(
            f"missing 应为 {brief(expected)}，得到 {brief(missing)}",
            f"missing should be {brief(expected)}, got {brief(missing)}",
        )
    return None


# --- views: what of the matrix is the mark of a misconception ---------------------------------------------------------


def the_matrix(value):
    matrix, _ = value
    return matrix


def the_rows_after_the_first(value):
    """<PAD>'s row may be made zero before the others are written, or after."""
    return value[0][1:]


def the_dtype(value):
    matrix, missing = value
    return [np.asarray(matrix).dtype.str, sorted(missing)]


def the_missing(value):
    _, missing = value
    return sorted(missing)


def the_lone_row(value):
    """Whether another row is equal to that of <UNK>, as under any rule but drawing; and the row of <PAD>."""
    matrix = np.asarray(value[0], dtype=float)
    return [matrix[0], int((matrix == matrix[1]).all(axis=1).sum())]


# --- right answers ---------------------------------------------------------------------------------------------------


def row_by_row(vocab, words, vectors):
    vector_of = dict(zip(words, vectors, strict=True))
    mean = sum(vector_of.values()) / len(vector_of)
    rows, missing = [], []
    for word in vocab:
        if word == "<PAD>":
            rows.append(np.zeros_like(mean))
        elif word in vector_of:
            rows.append(vector_of[word])
        else:
            rows.append(mean)
            if word != "<UNK>":
                missing.append(word)
    return np.array(rows, dtype=np.float32), missing


def by_fancy_indexing(vocab, words, vectors):
    row = {word: i for i, word in enumerate(words)}
    extended = np.vstack([vectors, vectors.mean(axis=0), np.zeros(vectors.shape[1])]).astype(np.float32)
    matrix = extended[[row.get(word, len(words)) for word in vocab]]
    matrix[vocab.index("<PAD>")] = 0
    return matrix, sorted(set(vocab) - set(words) - {"<PAD>", "<UNK>"})


EXERCISE = Exercise(
    answer=build_matrix,
    points=2.5,
    section=Text("6　`embedding_matrix`：第 i 行是第 i 个词", "6 · `embedding_matrix`: row i is word i"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.9, Text("有的词没有词向量", "some words without a vector")),
        Group("known", 0.1, Text("每个词都有词向量", "every word with a vector")),
    ),
    parts=("known", "padding", "unseen", "dtype", "missing"),
    compare=compare,
    slips={
        "shifted_by_the_specials": Slip(
            {"for word in vocab], dtype": 'for word in [*vocab[2:], "", ""]], dtype'},
            "行错位了：vocab 的前两个是特殊标记，vocab[2:] 的第 i 个词应在第 i + 2 行。直接对整个 vocab 用 enumerate 就不会错。",
            "The rows are off by two: the vocabulary begins with two special tokens, so word i of vocab[2:] belongs in row i + 2. Enumerate the whole vocab.",
            view=the_rows_after_the_first,
        ),
        "order_of_the_vectors": Slip(
            {
                "[row.get(word, mean) for word in vocab]": "[mean, mean, *vectors[: len(vocab) - 2], *[mean] * (len(vocab) - 2 - len(words))]"
            },
            "你按词向量文件的顺序填了行。行号要由 vocab 决定：第 i 行是 vocab[i] 的词向量，两边的顺序不同。",
            "The rows are in the order of the vectors. The vocabulary decides: row i is the vector of vocab[i], and the two orders differ.",
            view=the_matrix,
        ),
        "unseen_zero": Slip(
            {"np.mean(vectors, axis=0)": "np.zeros(vectors.shape[1])"},
            "没有词向量的词全是零，和 <PAD> 一样了：模型分不清“没有词”和“不认识的词”。这里要用所有词向量的均值。",
            "Unseen words are zero like <PAD>: a network cannot tell no word from an unknown word. The rule here is the mean of all vectors.",
            view=the_matrix,
        ),
        "unseen_random": Slip(
            {
                "mean = np.mean(vectors, axis=0)": "rng = np.random.default_rng(0)",
                "(word, mean)": "(word, rng.normal(size=vectors.shape[1]))",
            },
            "没有词向量的行与规则（均值）无关，像是随机数或未初始化的内存（np.empty）：每次运行都可能不同，而且没有人知道。",
            "The rows of unseen words do not follow the rule (the mean): random numbers, or memory that np.empty left as it was. They may differ from run to run, and nobody knows.",
            view=the_lone_row,
        ),
        "padding_not_zero": Slip(
            {'    matrix[vocab.index("<PAD>")] = 0\n': ""},
            "<PAD> 不是零向量：补齐的位置不该带来任何信息，它不适用生词的规则。",
            "<PAD> is not zero: padding should tell nothing, and the rule for unseen words is not for it.",
            view=the_matrix,
        ),
        "mean_of_the_found": Slip(
            {"np.mean(vectors,": "np.mean([row[word] for word in vocab if word in row],"},
            "你只对 vocab 里找到的词取了均值；规则是所有词向量（vectors 的每一行）的均值。",
            "You took the mean of the words that the vocabulary has; the rule is the mean of all vectors, every row.",
            view=the_matrix,
        ),
        "mean_as_one_number": Slip(
            {"np.mean(vectors, axis=0)": "np.full(vectors.shape[1], np.mean(vectors))"},
            "vectors.mean() 是一个数；要的是每一维的均值 vectors.mean(axis=0)。",
            "vectors.mean() is one number; wanted is the mean of each dimension, vectors.mean(axis=0).",
            view=the_matrix,
        ),
        "double_precision": Slip(
            {"float32": "float64"},
            "值都对，但 dtype 是 float64：np.zeros 默认如此。embedding 层要 float32，内存也少一半。",
            "The values are right, but of dtype float64, the default of np.zeros. Embedding layers take float32, in half the memory.",
            view=the_dtype,
        ),
        "silent": Slip(
            {"[word for word in vocab[2:] if word not in row]": "[]"},
            "missing 是空的：没有词向量的词被悄悄补上了。把它们列出来，才能发现分词不一致或 min_count 太大。",
            "missing is empty: unseen words were filled in silently. List them, that is how one notices another segmentation or too high a min_count.",
            view=the_missing,
        ),
        "specials_missing_too": Slip(
            {"vocab[2:]": "vocab"},
            "missing 里有 <PAD>、<UNK>：特殊标记本来就没有词向量，不算缺失的词。",
            "missing has <PAD> and <UNK> in it: special tokens never have a trained vector and are not missing words.",
            view=the_missing,
        ),
        "missing_the_other_way": Slip(
            {"vocab[2:] if word not in row": "words if word not in vocab"},
            "missing 反了：你列的是有词向量而不在 vocab 里的词；要的是在 vocab 里而没有词向量的词。",
            "missing is the wrong way round: you list words with a vector that the vocabulary lacks; wanted are the vocabulary's words without a vector.",
            view=the_missing,
        ),
    },
    alternatives=(row_by_row, by_fancy_indexing),
)

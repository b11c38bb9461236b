"""``nearest_rows(i, matrix, k)``: the k words whose vectors point most nearly the way of word i's."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, brief, close, numbers_of

cosines_close = close()


def nearest_rows(i, matrix, k):
    """第 i 行的 k 个近邻。 The k rows nearest to row i, and their cosines."""
    lengths = np.linalg.norm(matrix, axis=1, keepdims=True)
    units = matrix / np.where(lengths == 0, 1, lengths)
    cosines = units @ units[i]
    rows = [row for row in np.argsort(-cosines) if row != i][:k]
    return rows, cosines[rows]


def reference(i, matrix, k):
    lengths = np.linalg.norm(matrix, axis=1)
    units = matrix / np.where(lengths == 0, 1, lengths)[:, None]
    cosines = (units @ units[i]).astype(np.float64)
    order = [row for row in np.argsort(-cosines, kind="stable").tolist() if row != i][:k]
    return order, cosines[order]


def cases(rng):
    """Vectors of very different lengths; then some of which the first, that of the padding, is zero, and some with two
    of one direction."""
    core = [_query(rng, words, dim) for words, dim in ((8, 3), (9, 4), (10, 5))]
    padded = [_padded(rng, 8, 3), _padded(rng, 9, 3), _padded(rng, 9, 3, among_the_nearest=True)]
    twins = [_twin(rng, 8, 3, before=True), _twin(rng, 9, 4, before=False)]
    return [*map(Case, core), *(Case(query, "padding") for query in [*padded, *twins])]


def _query(rng, words, dim):
    matrix = rng.normal(size=(words, dim)) * rng.uniform(0.2, 3, size=(words, 1))
    return int(rng.integers(1, words)), matrix.astype(np.float32), int(rng.integers(2, 4))


def _padded(rng, words, dim, among_the_nearest=False):
    """A query of which k words have a cosine above that of the zero vector; or of which it is among the k nearest."""
    while True:
        i, matrix, k = _query(rng, words, dim)
        matrix[0] = 0
        nearer = (matrix @ matrix[i] > 0).sum() - 1  # without the word itself
        if (nearer < k) == among_the_nearest:
            return i, matrix, k


def _twin(rng, words, dim, before):
    """A query with a row before it, or behind it, that is twice as long: which comes first by the cosine is chance."""
    i, matrix, k = _query(rng, words, dim)
    i = max(1, min(i, words - 2))
    matrix[rng.integers(i) if before else rng.integers(i + 1, words)] = 2 * matrix[i]
    return i, matrix, k


def compare(_arguments, expected, got):
    try:
        rows, cosines = got
        if isinstance(numbers_of(rows), Text):
            raise TypeError
        rows = np.asarray(rows)
        if rows.dtype.kind not in "iu" or rows.ndim != 1:
            raise TypeError
    except (TypeError, ValueError):
        complaint = Text(
            f"应返回 (rows, cosines)：整数的列表和余弦，得到 {brief(got)}",
            f"(rows, cosines) expected, whole numbers and cosines, got {brief(got)}",
        )
        return [complaint] * 2
    same = rows.tolist() == list(expected[0])
    complaint = Text(
        f"应为 {brief(list(expected[0]))}，得到 {brief(rows)}",
        f"{brief(list(expected[0]))} expected, got {brief(rows)}",
    )
    return [None if same else complaint, *cosines_close((), expected[1], cosines)]


# --- right answers ---------------------------------------------------------------------------------------------------


def pair_by_pair(i, matrix, k):
    import math

    def cosine(a, b):
        length = math.sqrt(sum(x * x for x in a) * sum(x * x for x in b))
        return sum(x * y for x, y in zip(a, b, strict=True)) / length if length else 0.0

    rows = matrix.astype(float).tolist()
    found = sorted(((cosine(rows[i], row), j) for j, row in enumerate(rows) if j != i), reverse=True)[:k]
    return [j for _, j in found], [value for value, _ in found]


def by_gensim(i, matrix, k):
    from gensim.models import KeyedVectors

    keyed = KeyedVectors(matrix.shape[1])
    rows = [j for j in range(len(matrix)) if matrix[j].any()]
    keyed.add_vectors([str(j) for j in rows], matrix[rows])
    zero = [(str(j), 0.0) for j in range(len(matrix)) if j not in rows]
    found = sorted([*keyed.most_similar(str(i), topn=k), *zero], key=lambda pair: -pair[1])[:k]
    return [int(word) for word, _ in found], np.array([cosine for _, cosine in found])


EXERCISE = Exercise(
    answer=nearest_rows,
    points=2.0,
    section=Text("8.1　余弦，不是内积", "8.1 The cosine, not the inner product"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.85, Text("长短不一的向量", "vectors of different lengths")),
        Group(
            "padding", 0.15, Text("第 0 行是零向量，或两行方向相同", "row 0 is zero, or two rows have one direction")
        ),
    ),
    parts=("rows", "cosines"),
    compare=compare,
    slips={
        "itself": Slip(
            {" if row != i": ""},
            "最近的词是它自己：余弦恒为 1，没有用处。把第 i 行排除掉。",
            "The nearest word is the word itself, with a cosine of 1: leave row i out.",
        ),
        "one_too_few": Slip(
            {" if row != i][:k]": "][1:k]"},
            "少了一个：去掉自己之后还要 k 个，切片应是 [1:k+1]。",
            "One is missing: k are wanted besides the word itself; the slice is [1:k+1].",
        ),
        "dot_product": Slip(
            {" / np.where(lengths == 0, 1, lengths)": ""},
            "你用了点积：长的向量（高频词）总是排在前面。余弦要除以两个向量的长度。",
            "That is the dot product, in which long vectors (frequent words) always win. A cosine is divided by both lengths.",
        ),
        "only_the_query_normalised": Slip(
            {"units @ units[i]": "matrix @ units[i]"},
            "只有查询的向量除以了长度，其余的没有：排序仍然偏向长的向量。",
            "Only the query was divided by its length: the ranking still favours long vectors.",
        ),
        "norm_of_the_whole_matrix": Slip(
            {", axis=1, keepdims=True": ""},
            "np.linalg.norm(matrix) 是整个矩阵的范数，是一个数；每一行要除以自己的长度：axis=1, keepdims=True。",
            "np.linalg.norm(matrix) is one number for the whole matrix; each row has a length of its own: axis=1, keepdims=True.",
        ),
        "euclidean": Slip(
            {"units @ units[i]": "np.linalg.norm(matrix - matrix[i], axis=1)", "-cosines": "cosines"},
            "你用了欧氏距离：方向相同而长短不同的两个词会离得很远。请用余弦。",
            "That is the Euclidean distance: two words of one direction and different lengths are far apart in it. Use the cosine.",
        ),
        "farthest_first": Slip(
            {"-cosines": "cosines"},
            "顺序反了，得到的是最不像的词：argsort 是升序，余弦越大越近。",
            "The order is reversed, these are the least similar words: argsort is ascending and a larger cosine is nearer.",
        ),
        "opposites_are_near": Slip(
            {"units @ units[i]": "np.abs(units @ units[i])"},
            "你取了绝对值：方向相反（余弦 -1）的词成了近邻。",
            "You took the absolute value: words of the opposite direction (cosine -1) became neighbours.",
        ),
        "zero_divided_by_zero": Slip(
            {"np.where(lengths == 0, 1, lengths)": "lengths", "np.argsort(-cosines)": "np.argsort(cosines)[::-1]"},
            "<PAD> 的零向量除以长度 0 得到 NaN，倒序后排到了最前面。长度为 0 时余弦记作 0。",
            "The zero vector of <PAD> divided by its length 0 is NaN, and reversed order puts it first. Let its cosine be 0.",
            group="padding",
        ),
        "zero_rows_left_out": Slip(
            {"np.where(lengths == 0, 1, lengths)": "lengths"},
            "零向量没有参加排名：它与查询的余弦记作 0，排在所有负的余弦前面。你跳过了它，或者除以长度 0 得到 NaN，排序时到了最后。",
            "The zero vector is not ranked: its cosine counts as 0, before all that are negative. You skipped it, or divided by its length 0, and NaN was sorted to the end.",
            group="padding",
        ),
        "first_dropped": Slip(
            {"[row for row in np.argsort(-cosines) if row != i][:k]": "np.argsort(-cosines)[1 : k + 1]"},
            "你丢掉的是排在第一的那一行，以为它就是 i。有一行与 i 方向相同时，余弦也是 1，丢掉的可能是它，留下的是 i 自己。要按行号排除 i。",
            "You dropped the row that came first, taking it for i. A row of i's direction has a cosine of 1 too: it may be the one that went, and i itself stayed. Leave i out by its number.",
            group="padding",
        ),
    },
    alternatives=(pair_by_pair, by_gensim),
)

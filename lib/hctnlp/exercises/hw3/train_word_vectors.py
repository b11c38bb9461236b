"""``train_word_vectors(sentences, dim, window, min_count, epochs)``: gensim trains, the words and their vectors return.

No two correct trainings give the same numbers, so the corpora are planted: four target words, each with neighbours of
one of two kinds beside it and of one of two kinds further off. What a training has to show is which targets are alike.
All words are drawn anew for each corpus: to know them beforehand is of no use.
"""

from itertools import combinations, product

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, brief, numbers_of

CHARACTERS = tuple("油胎泵阀轮灯电刹离合器变速箱机滤芯缸盖火花塞皮带水温表座椅门窗雨轴承悬挂弹簧转向")
RARE = (2, 3, 4)  # how often the words are seen that stand at the ends of some sentences
EPOCHS = 50
WIDE, NARROW = 6, 1
UNTRAINED, SHORT = 0.65, 4.3  # lengths, see _length: over 30 draws 4 to 6 epochs reach 4.23 at most, 50 at least 4.42
MARGIN = 0.15  # between mean cosines: right trainings reach 0.4 and more, wrong ones stay about 0 or below


def Word2Vec(*arguments, **settings):
    """gensim's, which the notebook imports. It takes a second to import, so here it waits for a training."""
    from gensim.models import Word2Vec

    return Word2Vec(*arguments, **settings)


def train_word_vectors(sentences, dim, window, min_count, epochs):
    """句子 → (词, 词向量)。 The words, and an array with a row for each."""
    model = Word2Vec(
        sentences,
        vector_size=dim,
        window=window,
        min_count=min_count,
        epochs=epochs,
        sg=1,
        sample=0,
        seed=1,
        workers=1,
    )
    return model.wv.index_to_key, model.wv.vectors


def cases(rng):
    """A corpus in which only the words further off tell the targets apart, for a wide window; then one in which the
    words beside them do and those further off mislead, for a window of 1."""
    return [Case(wide_corpus(rng)), Case(narrow_corpus(rng), "window")]


def wide_corpus(rng):
    """The arguments of a training in which two pairs of targets share their distant words, and all the near ones."""
    targets, rare, names = _names(rng, 14)
    near, far = (names[:3], names[:3]), (names[3:7], names[7:])
    return _corpus(rng, targets, rare, near, far, copies=4, reach=4), _dim(rng), WIDE, 3, EPOCHS


def narrow_corpus(rng):
    """The arguments of a training in which two pairs of targets share their near words, two others the distant ones."""
    targets, rare, names = _names(rng, 17)
    near, far = (names[:3], names[3:6]), (names[6:10], names[10:])
    return _corpus(rng, targets, rare, near, far, copies=8, reach=2), _dim(rng), NARROW, 3, EPOCHS


def _dim(rng):
    return int(rng.integers(7, 11))


def _names(rng, number):
    """Four words for targets, three for rare words, and so many others."""
    names = set()
    while len(names) < 4 + len(RARE) + number:
        names.add("".join(rng.choice(CHARACTERS, size=2, replace=False)))
    names = sorted(names)
    rng.shuffle(names)
    return names[:4], names[4:7], names[7:]


def _corpus(rng, targets, rare, near, far, copies, reach):
    """Sentences ``far … near target near … far``, and at the ends of some words seen 2, 3 and 4 times."""
    sentences = []
    for target, (beside, off) in zip(targets, product((0, 1), (0, 1)), strict=True):
        for _ in range(copies):
            left, right = (rng.choice(far[off], size=reach).tolist() for _ in range(2))
            inner = rng.choice(near[beside], size=2).tolist()
            sentences.append([*left, inner[0], target, inner[1], *right])
    rng.shuffle(sentences)
    for word, count in zip(rare, RARE, strict=True):
        for sentence in rng.choice(len(sentences), size=count, replace=False):
            sentences[sentence].append(word)
    return sentences


def middle(sentences):
    """The place of the target in each sentence: the middle of those that have no rare word at their end."""
    return min(map(len, sentences)) // 2


def targets_of(sentences):
    return sorted({sentence[middle(sentences)] for sentence in sentences})


def kinds(sentences):
    """Which targets stand beside the same words, and which have the same words further off: two pairs of each."""
    beside, off, place = {}, {}, middle(sentences)
    for sentence in sentences:
        beside.setdefault(sentence[place], set()).update((sentence[place - 1], sentence[place + 1]))
        off.setdefault(sentence[place], set()).update(sentence[: place - 1])
    return _pairs(beside), _pairs(off)


def _pairs(contexts):
    return {frozenset(pair) for pair in combinations(contexts, 2) if contexts[pair[0]] & contexts[pair[1]]}


def compare(arguments, expected, got):
    """The words that have a vector; and a finite vector of ``dim`` numbers for each, alike where it should be."""
    sentences, dim, window, _, _ = arguments
    try:
        words, vectors = got
        words = [str(word) for word in words if isinstance(word, str)]
        vectors = numbers_of(vectors)
    except (TypeError, ValueError):
        complaint = Text(
            f"应返回 (words, vectors)：列表和数组，得到 {brief(got)}",
            f"(words, vectors) expected, a list and an array, got {brief(got)}",
        )
        return [complaint] * 2
    return [_of_words(expected[0], words), _of_vectors(sentences, dim, window, words, vectors)]


def _of_words(expected, words):
    missing, extra = sorted(set(expected) - set(words)), sorted(set(words) - set(expected))
    if missing:
        return Text(
            f"少了词 {missing[0]!r}，共少 {len(missing)} 个", f"{missing[0]!r} is missing, {len(missing)} words in all"
        )
    if extra:
        return Text(
            f"多了词 {extra[0]!r}，共多 {len(extra)} 个", f"{extra[0]!r} is too much, {len(extra)} words in all"
        )
    if len(words) != len(expected):
        return Text("有的词出现了两次", "a word is there twice")
    return None


def _of_vectors(sentences, dim, window, words, vectors):
    if isinstance(vectors, Text):
        return vectors
    if vectors.shape != (len(words), dim):
        return Text(
            f"词向量的形状应为 {(len(words), dim)}，得到 {vectors.shape}",
            f"vectors of shape {(len(words), dim)} expected, got {vectors.shape}",
        )
    if not np.isfinite(vectors).all():
        return Text("词向量里有非有限值", "a vector is not finite")
    if not set(targets_of(sentences)) <= set(words):
        return Text("常见的词没有词向量", "frequent words have no vector")
    if _length(vectors) < UNTRAINED:
        return Text(
            "词向量还是随机的初始值那么短：没有训练", "the vectors are as short as random initial values: not trained"
        )
    alike, unlike = likeness(sentences, window, words, vectors)
    if not (np.mean(alike) - np.mean(unlike) > MARGIN and min(alike) > max(unlike)):
        return Text(
            f"上下文相同的词应当相近：它们的余弦是 {_listed(alike)}，上下文不同的是 {_listed(unlike)}",
            f"words with equal contexts should be alike: their cosines are {_listed(alike)}, those of others {_listed(unlike)}",
        )
    return None


def _length(vectors):
    """The mean length in units of 1 / √dim: 0.58 of gensim's initial values, over 3 of trained vectors."""
    return float(np.linalg.norm(vectors, axis=1).mean()) * vectors.shape[1] ** 0.5


def _listed(cosines):
    return ", ".join(f"{cosine:.2f}" for cosine in cosines)


def likeness(sentences, window, words, vectors):
    """The cosines of the pairs of targets that a window of this size shows alike, and of those that it does not.

    Of these, a narrow window is asked only about the pairs that a wide one would take for alike.
    """
    beside, off = kinds(sentences)
    cosines = _cosines(targets_of(sentences), words, vectors)
    alike, unlike = (beside, off) if window == NARROW else (off, cosines.keys() - off)
    return tuple(sorted(cosines[pair] for pair in pairs) for pairs in (alike, unlike))


def _cosines(targets, words, vectors):
    rows = {word: vectors[words.index(word)] for word in targets}
    units = {word: row / max(np.linalg.norm(row), 1e-12) for word, row in rows.items()}
    return {frozenset(pair): float(units[pair[0]] @ units[pair[1]]) for pair in combinations(targets, 2)}


# --- views: what of the words and vectors is the mark of a misconception ----------------------------------------------


def the_words(value):
    words, _ = value
    return sorted(words)


def the_shape(value):
    _, vectors = value
    return list(np.asarray(vectors, dtype=float).shape)[1:]


def the_length(value):
    """How far training has moved the vectors."""
    words, vectors = value
    length = _length(np.asarray(vectors, dtype=float))
    return [sorted(words), "untrained" if length < UNTRAINED else "short" if length < SHORT else value]


def the_order(value):
    """Whether the words are in the order of their code points."""
    words, _ = value
    return [sorted(words), list(words) == sorted(words)]


# --- right answers ---------------------------------------------------------------------------------------------------


def step_by_step(sentences, dim, window, min_count, epochs):
    from gensim.models import Word2Vec

    model = Word2Vec(vector_size=dim, window=window, min_count=min_count, sg=1, sample=0, seed=7, workers=1)
    model.build_vocab(sentences)
    model.train(sentences, total_examples=model.corpus_count, epochs=epochs)
    words = sorted(model.wv.key_to_index)
    return words, np.stack([model.wv[word] for word in words]).tolist()


def fasttext(sentences, dim, window, min_count, epochs):
    from gensim.models import FastText

    model = FastText(
        sentences,
        vector_size=dim,
        window=window,
        min_count=min_count,
        epochs=epochs,
        sg=1,
        sample=0,
        seed=1,
        workers=1,
        bucket=1000,
    )
    return list(model.wv.key_to_index), model.wv.vectors


EXERCISE = Exercise(
    answer=train_word_vectors,
    varied=False,
    points=2.5,
    section=Text("4.1　参数对照", "4.1 The parameters side by side"),
    reference=train_word_vectors,
    cases=cases,
    groups=(
        Group("core", 0.75, Text("宽窗口", "a wide window")),
        Group("window", 0.25, Text("window = 1", "window = 1")),
    ),
    parts=("words", "vectors"),
    compare=compare,
    slips={  # alone: trained vectors are known by a view, to which two mistakes may look like another two
        "min_count_default": Slip(
            {"        min_count=min_count,\n": ""},
            "min_count 没有传给 gensim：它的默认值是 5，出现少于 5 次的词都不见了。",
            "min_count was not handed to gensim: its default is 5, and words seen less often are gone.",
            view=the_words,
            alone=True,
        ),
        "min_count_one": Slip(
            {"=min_count": "=1"},
            "你用了 min_count=1，没有用参数 min_count：出现次数不够的词也留下了。",
            "You used min_count=1 and not the parameter: words that are too rare are still there.",
            view=the_words,
            alone=True,
        ),
        "dim_default": Slip(
            {"        vector_size=dim,\n": ""},
            "词向量是 100 维：那是 gensim 的默认值。参数名是 vector_size（gensim 3 的 size 已不再使用）。",
            "The vectors have 100 dimensions, gensim's default. The parameter is vector_size (no longer size, as in gensim 3).",
            view=the_shape,
            alone=True,
        ),
        "window_default": Slip(
            {"        window=window,\n": ""},
            "窗口没有传给 gensim：window=1 时，只有紧挨着的词才算上下文，你的结果却受了远处的词影响（默认 window=5）。",
            "The window was not handed to gensim: with window=1 only the words next to it are context, but yours was led by words further off (the default is 5).",
            view=the_words,
            alone=True,
            group="window",
        ),
        "too_little_training": Slip(
            {"        epochs=epochs,\n": ""},
            "训练得太少，词向量刚离开初始值：把 epochs 传给 gensim（默认只有 5），小语料上还要关掉高频词下采样（sample=0，默认的 1e-3 会在这里丢掉大部分词）。",
            "Too little training, the vectors have hardly left their initial values: hand epochs to gensim (the default is 5), and on a small corpus turn subsampling off (sample=0; the default of 1e-3 drops most of the words here).",
            view=the_length,
            alone=True,
        ),
        "never_trained": Slip(
            {"        sentences,\n": "", "    return": "    model.build_vocab(sentences)\n    return"},
            "这是随机的初始值：build_vocab 之后还要调用 train。",
            "These are random initial values: after build_vocab comes train.",
            view=the_length,
            alone=True,
        ),
        "sentences_as_strings": Slip(
            {"        sentences,": '        ["".join(sentence) for sentence in sentences],'},
            "你的“词”是单个的字：传给 gensim 的每句是字符串，它就逐字符循环。每句应是词的列表。",
            "Your words are single characters: a sentence that is a string is looped over by characters. Hand in lists of words.",
            view=the_words,
            alone=True,
        ),
        "words_sorted": Slip(
            {"return model.wv.index_to_key": "return sorted(model.wv.index_to_key)"},
            "词和词向量对不上了：你给词排了序，vectors 的行却还是 model.wv.index_to_key 的顺序。",
            "Words and vectors no longer match: you sorted the words, the rows of vectors are in the order of model.wv.index_to_key.",
            view=the_order,
            alone=True,
        ),
    },
    alternatives=(step_by_step, fasttext),
)

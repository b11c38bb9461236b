"""What word vectors are good for: neighbours, analogies, and agreement with people, with its uncertainty."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import numpy as np
from jaxtyping import Float, Int

from hctnlp.corpus.sources import packaged_file

if TYPE_CHECKING:  # gensim and SciPy take a second to import: who draws a picture of results does not wait for them
    import gensim

NORMAL_975 = 1.96  # 95 % of a normal distribution lie within this many standard deviations
FEWEST = 4  # pairs: W2V-5 divides by m - 3
BATCH = 512  # analogies at a time; each takes a row of V cosines


def as_keyed_vectors(vectors: Any) -> gensim.models.KeyedVectors:
    """gensim's ``KeyedVectors`` of whatever has them: a :class:`~hctnlp.word2vec.Word2Vec`, a gensim model, or they.

    Raises
    ------
    TypeError
        If ``vectors`` is something else.
    ValueError
        If there are no vectors.
    """
    from gensim.models import KeyedVectors

    if isinstance(vectors, KeyedVectors):
        keyed = vectors
    elif hasattr(vectors, "keyed_vectors"):
        keyed = vectors.keyed_vectors()
    elif isinstance(getattr(vectors, "wv", None), KeyedVectors):
        keyed = vectors.wv
    else:
        raise TypeError(f"vectors is a {type(vectors).__name__}; give a trained Word2Vec, or gensim's KeyedVectors")
    if not len(keyed):
        raise ValueError("there are no vectors; train or load some first")
    return keyed


def cosine(
    x: Float[np.ndarray, "*batch dim"], y: Float[np.ndarray, "*batch dim"]
) -> Float[np.ndarray, "*batch"] | np.floating:
    """cos(x, y) = xᵀy / (‖x‖ ‖y‖) (W2V-3). A zero vector has no direction: its cosine with anything is 0."""
    return (unit(x) * unit(y)).sum(axis=-1)


def unit(x: Float[np.ndarray, "*batch dim"]) -> Float[np.ndarray, "*batch dim"]:
    """x̂ = x / ‖x‖; the zero vector stays zero."""
    length = np.linalg.norm(x, axis=-1, keepdims=True)
    return x / np.where(length == 0, 1, length)


def nearest(vectors: Any, word: str, k: int = 10) -> list[tuple[str, float]]:
    """The ``k`` words with the largest cosine to ``word`` (W2V-3), the nearest first, without the word itself.

    Parameters
    ----------
    vectors
        A trained :class:`~hctnlp.word2vec.Word2Vec`, gensim's ``KeyedVectors``, or a gensim model that has them.

    Raises
    ------
    KeyError
        If ``word`` has no vector.
    ValueError
        If ``k`` is below 1, or there are no vectors.
    """
    keyed = as_keyed_vectors(vectors)
    row = _row(keyed, word)
    return _largest(keyed, unit(keyed.vectors) @ unit(keyed.vectors[row]), {row}, k)


def analogy(vectors: Any, a: str, b: str, c: str, k: int = 1) -> list[tuple[str, float]]:
    """a : b = c : ?, answered by argmax_x cos(x, b̂ - â + ĉ) over the words other than a, b and c (W2V-4).

    Known as 3CosAdd. The hats matter: each of the three has length 1 before they are added, so that a long vector, a
    frequent word's, has no more say than the others. Without the exception the answer would often be b or c itself.

    Source: Mikolov, Yih and Zweig, *Linguistic Regularities in Continuous Space Word Representations*, 2013.

    Parameters and errors are those of :func:`nearest`.
    """
    keyed = as_keyed_vectors(vectors)
    rows = [_row(keyed, word) for word in (a, b, c)]
    a_hat, b_hat, c_hat = unit(keyed.vectors[rows])
    return _largest(keyed, unit(keyed.vectors) @ unit(b_hat - a_hat + c_hat), set(rows), k)


class Correlation(NamedTuple):
    """Spearman's r_s and the 95 % interval around it."""

    rho: float
    low: float
    high: float


def spearman(x: Float[np.ndarray, " pairs"], y: Float[np.ndarray, " partners"]) -> Correlation:
    """Spearman's r_s with its 95 % interval tanh(artanh r_s ± 1.96·√((1 + r_s²/2) / (m - 3))) (W2V-5).

    r_s compares orders, not values: a cosine of 0.6 need not mean the same as 6 points of 10. The interval tells how
    far r_s would stray with other pairs of words of the same kind. It knows nothing of the noise of the training.

    Source: Bonett and Wright, *Sample size requirements for estimating Pearson, Kendall and Spearman correlations*,
    Psychometrika 65 (2000).

    Raises
    ------
    ValueError
        If there are fewer than 4 pairs, the lengths differ, a number is not finite, or one side is constant.
    """
    from scipy import stats

    x, y = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
    if len(x) != len(y):
        raise ValueError(f"{len(x)} numbers on one side and {len(y)} on the other; each pair needs both")
    if len(x) < FEWEST:
        raise ValueError(f"{len(x)} pairs are too few for a correlation with an interval; at least {FEWEST}")
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        raise ValueError("a number is not finite; has the training diverged?")
    if np.ptp(x) == 0 or np.ptp(y) == 0:
        raise ValueError("all numbers of one side are equal, so they have no order to compare")
    rho = float(np.clip(stats.spearmanr(x, y).statistic, -1, 1))
    half = NORMAL_975 * np.sqrt((1 + rho**2 / 2) / (len(x) - 3))
    with np.errstate(divide="ignore"):  # artanh 1 is infinite, and the interval is the point 1
        low, high = np.tanh(np.arctanh(rho) + np.array([-half, half]))
    return Correlation(rho, float(low), float(high))


class Similarity(NamedTuple):
    """How well cosines order pairs of words as people do.

    Attributes
    ----------
    correlation : Correlation
        Over the pairs of which both words have a vector.
    covered : int
        The number of these pairs.
    missing : list of (str, str)
        The other pairs: they count neither for nor against the vectors.
    """

    correlation: Correlation
    covered: int
    missing: list[tuple[str, str]]

    def __str__(self) -> str:
        rho, low, high = self.correlation
        total = self.covered + len(self.missing)
        return f"r_s = {rho:.3f} [{low:.3f}, {high:.3f}], {self.covered} of {total} pairs"


class Analogies(NamedTuple):
    """How many analogies have the expected answer, of those whose four words have vectors.

    Attributes
    ----------
    sections : dict of str to (int, int)
        For each section of the file the right answers and the questions asked.
    missing : int
        Questions not asked, because a word of theirs has no vector.
    """

    sections: dict[str, tuple[int, int]]
    missing: int

    @property
    def right(self) -> int:
        return sum(right for right, _ in self.sections.values())

    @property
    def asked(self) -> int:
        return sum(asked for _, asked in self.sections.values())

    def __str__(self) -> str:
        share = f" ({self.right / self.asked:.1%})" if self.asked else ""
        return f"{self.right:,} right of {self.asked:,} asked{share}, {self.missing:,} not asked"


class Evaluation(NamedTuple):
    """The three English measures that come with gensim."""

    wordsim353: Similarity
    simlex999: Similarity
    analogies: Analogies

    def __str__(self) -> str:
        names = {"WordSim-353": self.wordsim353, "SimLex-999": self.simlex999, "analogies": self.analogies}
        return "\n".join(f"{name:<12} {result}" for name, result in names.items())


def evaluate(vectors: Any) -> Evaluation:
    """WordSim-353, SimLex-999 and 19,544 analogies, for vectors of English words; parameters as in :func:`nearest`.

    WordSim-353 asks how related two words are (*coffee* and *cup* are), SimLex-999 how similar (they are not).
    """
    keyed = as_keyed_vectors(vectors)
    return Evaluation(
        wordsim353=similarity_file(keyed, _test_data("wordsim353.tsv")),
        simlex999=similarity_file(keyed, _test_data("simlex999.txt")),
        analogies=analogy_file(keyed, _test_data("questions-words.txt")),
    )


def similarity_file(vectors: Any, path: str | Path, *, unknown: Literal["skip", "zero"] = "skip") -> Similarity:
    """Correlate cosines with the judgements of a file: on each line two words and a number, with tabs between them.

    Lines that begin with ``#`` are comments. Case does not matter; of a word's spellings, the most frequent counts.

    Parameters
    ----------
    unknown
        ``"skip"`` leaves out the pairs of which a word has no vector, ``"zero"`` gives them the cosine 0, as gensim's
        ``dummy4unknown`` does: vectors of few words then look worse.

    Raises
    ------
    ValueError
        If ``unknown`` is neither, a line is something else, or fewer than 4 pairs have vectors: these may be words of
        another language.
    """
    if unknown not in ("skip", "zero"):
        raise ValueError(f"unknown must be 'skip' or 'zero', not {unknown!r}")
    keyed = as_keyed_vectors(vectors)
    rows = _rows_by_folded_word(keyed)
    pairs, judged, missing, judged_missing = [], [], [], []
    for number, line in _lines(path):
        try:
            first, second, score = line.split("\t")
            value = float(score)
        except ValueError:
            raise ValueError(
                f"{path}, line {number}, is {line[:40]!r}: expected are two words and a number, with tabs between them"
            ) from None
        if first.upper() in rows and second.upper() in rows:
            pairs.append((rows[first.upper()], rows[second.upper()]))
            judged.append(value)
        else:
            missing.append((first, second))
            judged_missing.append(value)
    if len(pairs) < FEWEST:
        raise ValueError(
            f"{len(pairs)} of the {len(pairs) + len(missing)} pairs of {Path(path).name} have vectors, too few to say "
            f"anything: are these {len(keyed):,} words of the same language? If so, train on more text"
        )
    first_rows, second_rows = np.array(pairs).T
    cosines = np.asarray(cosine(keyed.vectors[first_rows], keyed.vectors[second_rows]))
    if unknown == "zero":
        cosines, judged = np.append(cosines, np.zeros(len(missing))), judged + judged_missing
    return Similarity(spearman(cosines, np.array(judged)), len(pairs), missing)


def analogy_file(vectors: Any, path: str | Path) -> Analogies:
    """Ask the analogies of a file (W2V-4): four words a line, in sections that begin with ``: name``.

    Case does not matter, as in :func:`similarity_file`; no spelling of the three given words is an answer.

    Raises
    ------
    ValueError
        If a line is something else.
    """
    keyed = as_keyed_vectors(vectors)
    rows = _rows_by_folded_word(keyed)
    fold = np.array([rows[word.upper()] for word in keyed.index_to_key])  # the row of a word's main spelling
    section, sections, questions, missing = "", [], [], 0
    for number, line in _lines(path):
        if line.startswith(":"):
            section = line[1:].strip()
            continue
        words = line.upper().split()
        if len(words) != 4:
            raise ValueError(f"{path}, line {number}, is {line[:40]!r}: expected are four words, or ': section'")
        if all(word in rows for word in words):
            questions.append([rows[word] for word in words])
            sections.append(section)
        else:
            missing += 1
    right = _answers_are_right(keyed, np.array(questions, dtype=np.int64).reshape(-1, 4), fold)
    return Analogies(
        {
            name: (sum(r for r, s in zip(right, sections, strict=True) if s == name), sections.count(name))
            for name in dict.fromkeys(sections)
        },
        missing,
    )


def _answers_are_right(
    keyed: gensim.models.KeyedVectors, questions: Int[np.ndarray, "questions 4"], fold: Int[np.ndarray, " words"]
) -> list[bool]:
    units = unit(keyed.vectors)
    spellings: dict[int, list[int]] = {}
    for row, main in enumerate(fold.tolist()):
        spellings.setdefault(main, []).append(row)
    right: list[bool] = []
    for batch in np.array_split(questions, -(-len(questions) // BATCH) or 1):
        a, b, c, expected = batch.T
        cosines = unit(units[b] - units[a] + units[c]) @ units.T  # (batch, words)
        for i, given in enumerate(batch[:, :3].tolist()):
            cosines[i, [row for main in given for row in spellings[main]]] = -np.inf
        right += (fold[cosines.argmax(axis=1)] == expected).tolist()
    return right


def _row(keyed: gensim.models.KeyedVectors, word: str) -> int:
    if word not in keyed.key_to_index:
        raise KeyError(f"{word!r} has no vector: rarer than min_count, or segmented differently")
    return keyed.key_to_index[word]


def _largest(
    keyed: gensim.models.KeyedVectors, cosines: Float[np.ndarray, " words"], without: set[int], k: int
) -> list[tuple[str, float]]:
    if k < 1:
        raise ValueError(f"k must be at least 1, not {k}: how many words do you want?")
    order = np.argsort(-cosines, kind="stable")[: k + len(without)].tolist()
    return [(keyed.index_to_key[row], float(cosines[row])) for row in order if row not in without][:k]


def _rows_by_folded_word(keyed: gensim.models.KeyedVectors) -> dict[str, int]:
    """Rows by word in capitals; of several spellings the first, which is the most frequent."""
    return {word.upper(): row for row, word in reversed(list(enumerate(keyed.index_to_key)))}


def _lines(path: str | Path) -> Iterator[tuple[int, str]]:
    """Lines with their numbers, without those that are empty or begin with ``#``."""
    with Path(path).open(encoding="utf-8-sig") as file:
        for number, line in enumerate(file, 1):
            if line.strip() and not line.startswith("#"):
                yield number, line.rstrip("\r\n")


def _test_data(name: str) -> Path:
    return packaged_file("gensim", "test", "test_data", name)

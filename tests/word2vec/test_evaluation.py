"""Neighbours, analogies and correlations agree with gensim, scipy and the statistics that they claim."""

import math
from itertools import pairwise

import numpy as np
import pytest
from gensim.models import KeyedVectors
from scipy import stats

from hctnlp.corpus.sources import packaged_file
from hctnlp.word2vec import Word2Vec, evaluate
from hctnlp.word2vec.evaluation import analogy, analogy_file, cosine, nearest, similarity_file, spearman, unit


def keyed(words, vectors):
    result = KeyedVectors(np.shape(vectors)[1])
    result.add_vectors(list(words), np.asarray(vectors, dtype=np.float32))
    return result


def test_data(name):
    return packaged_file("gensim", "test", "test_data", name)


test_data.__test__ = False


@pytest.fixture(scope="module")
def english():
    """Vectors for nine tenths of the words of the three files: b - a is about the same in a section of analogies.

    Their lengths differ much, and their order is one of their own.
    """
    rng = np.random.default_rng(7)
    vectors, shift = {}, np.zeros(6)
    for name in ("questions-words.txt", "wordsim353.tsv", "simlex999.txt"):
        for line in test_data(name).read_text(encoding="utf-8").splitlines():
            if line.startswith((":", "#")):
                shift = rng.normal(size=6)
                continue
            for word in line.split()[:2]:
                vectors.setdefault(word, rng.normal(size=6))
            if name == "questions-words.txt":
                a, b = line.split()[:2]
                vectors[b] = vectors[a] + shift + 0.2 * rng.normal(size=6)
    words = rng.permutation(sorted(vectors))[: len(vectors) * 9 // 10].tolist()
    return keyed(words, np.array([vectors[word] for word in words]) * rng.uniform(0.1, 9, size=(len(words), 1)))


@pytest.fixture
def table(rng):
    words = [f"w{i}" for i in range(60)]
    return keyed(words, rng.normal(size=(60, 5)) * rng.uniform(0.1, 9, size=(60, 1)))


@pytest.mark.equation("W2V-3")
def test_the_cosine_is_that_of_the_angle(rng):
    angles = rng.uniform(0, math.pi, size=20)
    x = np.stack([np.ones(20), np.zeros(20)], axis=1) * rng.uniform(0.1, 9, size=(20, 1))
    y = np.stack([np.cos(angles), np.sin(angles)], axis=1) * rng.uniform(0.1, 9, size=(20, 1))
    np.testing.assert_allclose(cosine(x, y), np.cos(angles), rtol=1e-12)


def test_a_zero_vector_is_at_cosine_zero_and_stays_zero():
    x = np.array([[0.0, 0.0], [3.0, 4.0]])
    assert cosine(x, x).tolist() == [0, 1]
    assert unit(x).tolist() == [[0, 0], [0.6, 0.8]]


@pytest.mark.equation("W2V-3")
def test_neighbours_are_those_of_gensim_with_the_same_cosines(table):
    for word in ("w0", "w17", "w59"):
        ours, theirs = nearest(table, word, 7), table.most_similar(word, topn=7)
        assert [w for w, _ in ours] == [w for w, _ in theirs]
        np.testing.assert_allclose([c for _, c in ours], [c for _, c in theirs], rtol=1e-5)


def test_a_word_is_not_its_own_neighbour_even_where_another_has_the_same_vector():
    same = keyed(["大", "巨大", "小"], [[1, 2], [1, 2], [-1, -2]])
    assert [word for word, _ in nearest(same, "巨大", 5)] == ["大", "小"]


@pytest.mark.equation("W2V-4")
def test_analogies_are_those_of_gensim_with_the_same_cosines(table, rng):
    for a, b, c in rng.integers(0, 60, size=(30, 3)).tolist():
        if len({a, b, c}) == 3:
            ours = analogy(table, f"w{a}", f"w{b}", f"w{c}", 4)
            theirs = table.most_similar(positive=[f"w{b}", f"w{c}"], negative=[f"w{a}"], topn=4)
            assert [w for w, _ in ours] == [w for w, _ in theirs]
            np.testing.assert_allclose([s for _, s in ours], [s for _, s in theirs], rtol=1e-4, atol=1e-6)


@pytest.mark.equation("W2V-4")
def test_each_word_of_an_analogy_has_the_same_say_however_long_its_vector():
    # man : king = woman : ? in the plane (royal, female); king's vector is ten times as long
    words = ["man", "king", "woman", "queen", "child"]
    vectors = np.array([[0.1, -1], [1, -1], [0.1, 1], [1, 1], [0, -0.2]])
    vectors[1] *= 10
    assert analogy(keyed(words, vectors), "man", "king", "woman")[0][0] == "queen"


def test_none_of_the_three_given_words_is_an_answer():
    # b̂ - â + ĉ points to a, and b and c come next
    half = math.radians(50)
    vectors = [[1, 0], [math.cos(half), math.sin(half)], [math.cos(half), -math.sin(half)], [0, 1]]
    assert [word for word, _ in analogy(keyed("abcd", vectors), "a", "b", "c", k=4)] == ["d"]


@pytest.mark.equation("W2V-5")
def test_the_interval_is_that_of_bonett_and_wright(rng):
    x = rng.normal(size=40)
    y = x + rng.normal(size=40)
    rho, low, high = spearman(x, y)
    assert rho == pytest.approx(stats.spearmanr(x, y).statistic)
    half = 1.96 * math.sqrt((1 + rho * rho / 2) / 37)
    assert low == pytest.approx(math.tanh(math.atanh(rho) - half))
    assert high == pytest.approx(math.tanh(math.atanh(rho) + half))


@pytest.mark.equation("W2V-5")
@pytest.mark.parametrize("pearson", [0.0, 0.7])
def test_95_of_100_intervals_hold_the_truth(pearson, rng):
    # of a normal pair with this Pearson correlation, Spearman's is known: 6/π · arcsin(r/2)
    truth, trials = 6 / math.pi * math.asin(pearson / 2), 3000
    x, noise = rng.normal(size=(2, trials, 60))
    y = pearson * x + math.sqrt(1 - pearson**2) * noise
    held = np.mean([low <= truth <= high for _, low, high in map(spearman, x, y)])
    assert abs(held - 0.95) < 4 * math.sqrt(0.95 * 0.05 / trials)


def test_perfect_agreement_is_a_point_and_order_is_all_that_counts():
    x = np.arange(1.0, 9.0)
    assert spearman(x, np.exp(x)) == (1, 1, 1)
    assert spearman(x, -(x**3)) == (-1, -1, -1)


@pytest.mark.parametrize(
    ("x", "y", "message"),
    [
        ([1, 2, 3], [1, 2, 3], "3 pairs are too few"),
        ([1, 2, 3, 4], [1, 2, 3], "4 numbers on one side and 3"),
        ([1, 2, 3, 4], [1, 2, np.nan, 4], "not finite"),
        ([1, 2, 3, 4], [2, 2, 2, 2], "no order"),
    ],
)
def test_what_has_no_correlation_is_refused(x, y, message):
    with pytest.raises(ValueError, match=message):
        spearman(np.array(x, dtype=float), np.array(y, dtype=float))


@pytest.mark.parametrize("name", ["wordsim353.tsv", "simlex999.txt"])
def test_similarity_files_give_what_gensim_gives(english, name):
    result = similarity_file(english, test_data(name))
    _, theirs, missing_percent = english.evaluate_word_pairs(str(test_data(name)))
    assert result.correlation.rho == pytest.approx(theirs.statistic, abs=1e-6)
    assert 0 < len(result.missing) < 300
    assert 100 * len(result.missing) / (result.covered + len(result.missing)) == pytest.approx(missing_percent)


@pytest.mark.parametrize("name", ["wordsim353.tsv", "simlex999.txt"])
def test_pairs_without_vectors_count_as_unrelated_where_asked_as_in_gensim(english, name):
    result = similarity_file(english, test_data(name), unknown="zero")
    _, theirs, missing_percent = english.evaluate_word_pairs(str(test_data(name)), dummy4unknown=True)
    assert result.correlation.rho == pytest.approx(theirs.statistic, abs=1e-6)
    assert abs(result.correlation.rho - similarity_file(english, test_data(name)).correlation.rho) > 1e-5
    assert 100 * len(result.missing) / (result.covered + len(result.missing)) == pytest.approx(missing_percent)
    with pytest.raises(ValueError, match="unknown must be 'skip' or 'zero', not 'drop'"):
        similarity_file.__wrapped__(english, test_data(name), unknown="drop")


def test_words_in_capitals_are_compared_as_by_gensim(english, tmp_path):
    """Capitals in the file, small letters in the vectors, and the other way round; a second spelling that is rarer."""
    words = [word.title() if row % 2 else word for row, word in enumerate(english.index_to_key)]
    rarer = [word.swapcase() for word in words if word.swapcase() not in words]
    mixed = keyed([*words, *rarer], np.vstack([english.vectors, np.ones((len(rarer), 6))]))
    path = tmp_path / "pairs.tsv"
    path.write_text(test_data("wordsim353.tsv").read_text(encoding="utf-8").upper(), encoding="utf-8")
    ours, theirs = similarity_file(mixed, path), mixed.evaluate_word_pairs(str(path))[1]
    assert ours.correlation.rho == pytest.approx(theirs.statistic, abs=1e-6)
    assert ours.covered == similarity_file(english, test_data("wordsim353.tsv")).covered > 200


def test_pairs_without_vectors_are_named(english, tmp_path):
    path = tmp_path / "pairs.tsv"
    known = english.index_to_key[:8]
    lines = [f"{a}\t{b}\t{i}" for i, (a, b) in enumerate(pairwise(known))]
    path.write_text("# comment\n" + "\n".join([*lines, "轮胎\t噪音\t6.5"]) + "\n", encoding="utf-8")
    result = similarity_file(english, path)
    assert (result.covered, result.missing) == (7, [("轮胎", "噪音")])
    assert str(result).endswith("7 of 8 pairs")


def test_the_most_frequent_spelling_of_a_word_counts(rng, tmp_path):
    words = ["apple", "Apple", "pear", "fig", "plum", "nut"]
    vectors = rng.normal(size=(6, 3))
    path = tmp_path / "pairs.tsv"
    path.write_text("APPLE\tpear\t1\napple\tfig\t4\nplum\tApple\t3\nnut\tapple\t2\n", encoding="utf-8")
    cosines = [cosine(vectors[0], vectors[i]) for i in (2, 3, 4, 5)]
    expected = stats.spearmanr(cosines, [1, 4, 3, 2]).statistic
    assert similarity_file(keyed(words, vectors), path).correlation.rho == pytest.approx(expected)


def test_analogies_of_the_file_are_answered_as_by_gensim(english, tmp_path):
    # a part of the 19,544 is enough for gensim, which asks one at a time; sections of every kind
    lines = test_data("questions-words.txt").read_text(encoding="utf-8").splitlines()
    path = tmp_path / "questions.txt"
    path.write_text("\n".join(line for i, line in enumerate(lines) if line.startswith(":") or i % 13 == 0), "utf-8")
    result = analogy_file(english, path)
    _, sections = english.evaluate_word_analogies(str(path))
    theirs = {s["section"]: (len(s["correct"]), len(s["correct"]) + len(s["incorrect"])) for s in sections[:-1]}
    assert result.sections == {name: counts for name, counts in theirs.items() if counts[1]}
    assert 20 < result.right < result.asked - 20  # else the comparison would say little
    assert result.asked + result.missing == sum(1 for line in path.read_text().splitlines() if line[0] != ":")


def test_no_spelling_of_a_given_word_is_an_answer(tmp_path):
    words = ["man", "king", "King", "woman", "queen"]
    vectors = [[0, -1, 0], [1, -1, 0], [1, 0.9, 0], [0, 1, 0], [1, 1, 0.9]]
    path = tmp_path / "questions.txt"
    path.write_text(": royal\nman king woman queen\n", encoding="utf-8")
    assert analogy(keyed(words, vectors), "man", "king", "woman")[0][0] == "King"  # here they are different words
    assert analogy_file(keyed(words, vectors), path).right == 1


def test_any_spelling_of_the_expected_word_is_right(tmp_path):
    words = ["man", "king", "woman", "queen", "Queen"]
    vectors = [[0, -1, 0], [1, -1, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0]]
    path = tmp_path / "questions.txt"
    path.write_text(": royal\nman king woman queen\n", encoding="utf-8")
    assert analogy(keyed(words, vectors), "man", "king", "woman")[0][0] == "Queen"
    assert analogy_file(keyed(words, vectors), path).right == 1


def test_evaluate_asks_all_three_files_in_full(english):
    result = evaluate(english)
    assert result.wordsim353.covered + len(result.wordsim353.missing) == 353
    assert result.simlex999.covered + len(result.simlex999.missing) == 999
    assert result.analogies.asked + result.analogies.missing == 19_544
    assert [line.split()[0] for line in str(result).splitlines()] == ["WordSim-353", "SimLex-999", "analogies"]


def test_evaluate_takes_a_trained_model(rng):
    words = ["love", "sex", "tiger", "cat", "book", "paper", "computer", "keyboard", "plane", "car", "train"]
    sentences = [rng.permutation(words).tolist() for _ in range(50)]
    model = Word2Vec(dim=4, min_count=1, epochs=1, subsample=0.0, threads=1, progress=False).fit(sentences)
    with pytest.raises(ValueError, match=r"pairs of simlex999\.txt have vectors, too few.*11 words"):
        evaluate(model)
    assert {word for word, _ in nearest(model, "cat", 20)} == set(words) - {"cat"}


def test_vectors_of_another_language_are_told_so(table):
    with pytest.raises(ValueError, match=r"0 of the 353 pairs of wordsim353.tsv.*same language"):
        evaluate(table)


def test_words_without_vectors_and_things_without_words_are_refused(table):
    with pytest.raises(KeyError, match="'轮胎' has no vector"):
        nearest(table, "轮胎")
    with pytest.raises(KeyError, match="'轮胎' has no vector"):
        analogy(table, "w1", "w2", "轮胎")
    with pytest.raises(ValueError, match="k must be at least 1, not 0"):
        nearest(table, "w1", 0)
    with pytest.raises(ValueError, match="no vectors"):
        nearest(KeyedVectors(3), "w1")
    with pytest.raises(TypeError, match="vectors is a list"):
        nearest([[1.0]], "w1")


@pytest.mark.parametrize(("read", "line"), [(similarity_file, "old new 1.58"), (analogy_file, "Athens Greece Oslo")])
def test_lines_of_another_format_are_named(table, tmp_path, read, line):
    path = tmp_path / "file.txt"
    path.write_text(f"# comment\n{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"file.txt, line 2, is .*expected are"):
        read(table, path)

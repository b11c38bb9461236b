"""Subsampling: the paper's formula and the C program's, and what gensim makes of the same counts."""

import math

import numpy as np
import pytest
from gensim.models import Word2Vec as GensimWord2Vec
from hypothesis import given, settings
from hypothesis import strategies as st

from hctnlp.word2vec.subsampling import keep_probability

COUNTS = np.array([700_000, 200_000, 90_000, 9_000, 900, 99, 1])


def by_the_c_code(count: int, sample: float, train_words: int) -> float:
    """word2vec.c: ``ran = (sqrt(cn / (sample * train_words)) + 1) * (sample * train_words) / cn``, and a word stays if
    ran is above the random number."""
    return min(1.0, (math.sqrt(count / (sample * train_words)) + 1) * (sample * train_words) / count)


def by_the_paper(count: int, t: float, total: int) -> float:
    """Section 2.3: a word is *discarded* with probability 1 - √(t / f)."""
    discarded = max(0.0, 1 - math.sqrt(t / (count / total)))
    return 1 - discarded


@pytest.mark.equation("NS-8")
@pytest.mark.equation("NS-9")
@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(1, 10**9), min_size=1, max_size=20), st.floats(1e-6, 1.0))
def test_both_formulas_are_those_of_their_sources(counts, threshold):
    total = sum(counts)
    for formula, oracle in (("paper", by_the_paper), ("word2vec.c", by_the_c_code)):
        found = keep_probability(counts, threshold, formula)
        assert found.dtype == np.float64
        assert found.tolist() == pytest.approx([oracle(c, threshold, total) for c in counts], rel=1e-9, abs=1e-12)


def test_the_c_program_s_formula_is_the_default_and_so_is_one_in_a_thousand():
    assert np.array_equal(keep_probability(COUNTS), keep_probability(COUNTS, 1e-3, "word2vec.c"))
    assert not np.array_equal(keep_probability(COUNTS), keep_probability(COUNTS, formula="paper"))


@pytest.mark.equation("NS-8")
def test_a_word_four_times_the_threshold_loses_every_second_occurrence():
    counts = [40, 10, 9_950]  # f = 4 t, t, 995 t
    assert keep_probability(counts, 1e-3, "paper").tolist() == pytest.approx([1 / 2, 1, math.sqrt(1 / 995)])


@pytest.mark.equation("NS-9")
def test_the_c_program_drops_only_above_2_618_times_the_threshold():
    """√r + r = 1 at r = (3 - √5) / 2, the reciprocal of the golden ratio's square."""
    edge = ((1 + math.sqrt(5)) / 2) ** 2
    assert edge == pytest.approx(2.618, abs=1e-3)
    total = 10**9
    for ratio, kept in ((edge * 0.999, True), (edge * 1.001, False)):
        count = round(ratio * 1e-3 * total)
        assert bool(keep_probability([count, total - count], 1e-3)[0] == 1) is kept
    below, above = (
        keep_probability([round(r * 1e6), total - round(r * 1e6)], 1e-3, "paper")[0] for r in (0.999, 1.001)
    )
    assert below == 1 > above


def test_the_c_program_keeps_at_least_as_much_and_both_meet_for_the_most_frequent_words():
    c, paper = (keep_probability(COUNTS, 1e-5, formula) for formula in ("word2vec.c", "paper"))
    assert (c >= paper).all()
    assert (c > paper)[paper < 1].all()
    assert (np.diff(c) >= 0).all()  # rarer words stay more often
    ratio = (c / paper)[:2]  # 1 + √(t / f): nearly 1 where f is far above t
    assert ratio.tolist() == pytest.approx([1 + math.sqrt(1e-5 / 0.7), 1 + math.sqrt(1e-5 / 0.2)], rel=1e-5)


@pytest.mark.parametrize("sample", [1e-2, 1e-3, 1e-5])
def test_gensim_computes_the_same_thresholds(sample):
    gensim = GensimWord2Vec(vector_size=1, min_count=1, sample=sample)
    gensim.build_vocab_from_freq({f"w{i}": int(count) for i, count in enumerate(COUNTS)})
    theirs = [gensim.wv.get_vecattr(f"w{i}", "sample_int") / 2**32 for i in range(len(COUNTS))]
    assert keep_probability(COUNTS, sample).tolist() == pytest.approx(theirs, abs=2e-9)


@pytest.mark.parametrize("formula", ["paper", "word2vec.c"])
def test_simulated_occurrences_stay_that_often(formula, rng):
    keep = keep_probability(COUNTS, 1e-3, formula)
    stayed = rng.random((len(COUNTS), 40_000)) < keep[:, None]
    sigma = np.sqrt(keep * (1 - keep) / 40_000)
    assert (np.abs(stayed.mean(1) - keep) <= 4 * sigma).all()


def test_zero_switches_it_off_and_an_unseen_word_would_be_kept():
    assert keep_probability(COUNTS, 0.0).tolist() == [1] * len(COUNTS)
    for formula in ("paper", "word2vec.c"):
        assert keep_probability([0, 1_000], 1e-3, formula)[0] == 1


@pytest.mark.parametrize(
    ("counts", "threshold", "formula", "message"),
    [
        ([], 1e-3, "paper", "count the words of a text first"),
        ([0, 0], 1e-3, "paper", "count the words of a text first"),
        ([3, -1], 1e-3, "paper", "counts must be at least 0, finite"),
        ([3, math.nan], 1e-3, "paper", "counts must be at least 0, finite"),
        ([3, math.inf], 1e-3, "paper", "counts must be at least 0, finite"),
        ([3], -1e-3, "paper", "not -0.001; try 1e-3"),
        ([3], math.nan, "paper", "not nan; try 1e-3"),
        ([3], math.inf, "paper", "not inf; try 1e-3"),
    ],
)
def test_what_has_no_probability_is_refused(counts, threshold, formula, message):
    with pytest.raises(ValueError, match=message):
        keep_probability(np.asarray(counts, dtype=float), threshold, formula)


def test_a_formula_of_neither_source_is_refused():
    with pytest.raises(Exception, match="word2vec"):
        keep_probability([1, 2], 1e-3, "slide")

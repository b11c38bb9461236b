"""The noise distribution adds up to one, and the alias table draws from it and from nothing else."""

import itertools
import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import chisquare

from hctnlp.corpus import jieba_frequencies
from hctnlp.word2vec.noise import AliasTable, noise_distribution

ZIPF = 1_000_000 // np.arange(1, 1_001)


class Bits(np.random.Generator):
    """A generator whose bits are given."""

    def __new__(cls, bits: list[int]) -> "Bits":
        return super().__new__(cls)

    def __init__(self, bits: list[int]) -> None:
        super().__init__(np.random.PCG64(0))
        self.bits = bits

    def integers(self, low, high, size, dtype):
        assert (low, high, dtype, size) == (0, 2**64, np.uint64, len(self.bits))
        return np.array(self.bits, dtype=np.uint64)


@pytest.mark.equation("NS-7")
@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=40).filter(any), st.floats(0.01, 1))
def test_the_noise_is_the_counts_to_the_power_divided_by_their_sum(counts, power):
    found = noise_distribution(counts, power)
    total = math.fsum(c**power for c in counts)
    assert found.dtype == np.float64
    assert found.tolist() == pytest.approx([c**power / total for c in counts], rel=1e-12)
    assert math.fsum(found) == pytest.approx(1, abs=1e-12)


@pytest.mark.equation("NS-7")
def test_the_power_is_three_quarters_above_and_below_the_line():
    """16, 1 and 0 have the weights 8, 1 and 0. With ¾ below the line only, as on the slide, 16/9 is no share."""
    assert noise_distribution([16, 1, 0]).tolist() == pytest.approx([8 / 9, 1 / 9, 0])


def test_the_power_lifts_rare_words_and_one_leaves_them_as_they_are():
    counts = np.array([10_000, 1])
    ratio = {power: np.divide(*noise_distribution(counts, power)) for power in (0.0, 0.5, 0.75, 1.0)}
    assert ratio == pytest.approx({0.0: 1, 0.5: 100, 0.75: 1_000, 1.0: 10_000})


def test_a_word_that_never_occurs_is_never_noise_whatever_the_power():
    for power in (0.0, 0.75, 1.0):
        assert noise_distribution([3, 0, 1], power)[1] == 0
    assert noise_distribution([3, 0, 1], 0.0).tolist() == [0.5, 0, 0.5]
    table = AliasTable(noise_distribution([3, 0, 1, 0]))
    assert table.probabilities[[1, 3]].tolist() == [0, 0]
    assert set(table.draw(10_000, np.random.default_rng(0)).tolist()) == {0, 2}


@pytest.mark.parametrize(
    ("counts", "power", "message"),
    [
        ([], 0.75, "at least one count"),
        ([[1, 2]], 0.75, "one row"),
        ([1, -2], 0.75, "word 1 has count -2"),
        ([math.nan, 2], 0.75, "word 0 has count nan"),
        ([1, 2, math.inf], 0.75, "word 2 has count inf"),
        ([0, 0], 0.75, "all counts are 0: there is no word to draw; count the words of a text first"),
        ([1, 2], -0.1, "power must be between 0 .* not -0.1; use 0.75"),
        ([1, 2], 1.5, "not 1.5; use 0.75"),
        ([1, 2], math.nan, "not nan; use 0.75"),
    ],
)
def test_counts_without_a_distribution_are_refused(counts, power, message):
    with pytest.raises(ValueError, match=message):
        noise_distribution(np.asarray(counts), power)


def tabulated(table: AliasTable) -> list[Fraction]:
    """What the columns' integers say, with exact fractions: ``threshold`` 2⁻³² of a column itself, else the alias."""
    share = [Fraction(0)] * len(table)
    for word, (threshold, alias) in enumerate(zip(table.threshold.tolist(), table.alias.tolist(), strict=True)):
        share[word] += Fraction(threshold, 2**32)
        share[alias] += 1 - Fraction(threshold, 2**32)
    return [part / len(table) for part in share]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=60).filter(any))
def test_the_table_holds_the_distribution_to_the_last_of_its_32_bits(counts):
    wanted = [Fraction(c, sum(counts)) for c in counts]
    table = AliasTable([float(p) for p in wanted])
    held = tabulated(table)
    assert sum(held) == 1
    assert max(abs(a - b) for a, b in zip(held, wanted, strict=True)) <= Fraction(1, 2**32)
    assert [p == 0 for p in held if p == 0] == [c == 0 for c in counts if c == 0]
    np.testing.assert_allclose(table.probabilities, [float(p) for p in held], rtol=0, atol=2.0**-32)


@pytest.mark.parametrize("size", [1, 2, 3, 6, 7])
def test_a_draw_is_its_column_below_the_threshold_and_the_alias_from_there_on(size):
    """Every edge of every column: the first and last bits that choose it, just below and at its threshold."""
    table = AliasTable(noise_distribution(np.arange(size) ** 3 + 1, 1.0))
    edges, wanted = [], []
    for column in range(size):
        first, after = (-(-c * 2**32 // size) for c in (column, column + 1))
        threshold = int(table.threshold[column])
        for high, low in itertools.product((first, after - 1), {0, threshold - 1, threshold, 2**32 - 1} - {-1}):
            edges.append((high << 32) | low)
            wanted.append(column if low < threshold else int(table.alias[column]))
    assert table.draw(len(edges), Bits(edges)).tolist() == wanted


@pytest.mark.parametrize("counts", [ZIPF, np.ones(300), np.array([1, 10**6, 3])], ids=["Zipf", "uniform", "steep"])
def test_a_million_draws_pass_the_chi_square_test(counts):
    p = noise_distribution(counts)
    draws = AliasTable(p).draw(1_000_000, np.random.default_rng(1998))
    enough = p * draws.size >= 5  # the test's own condition
    observed = np.bincount(draws, minlength=len(p))
    pooled = [[*row[enough], row[~enough].sum()] for row in (observed, p * draws.size)]
    if enough.all():
        pooled = [row[:-1] for row in pooled]
    if len(pooled[0]) == 1:
        return
    assert chisquare(*pooled).pvalue > 0.001


def test_the_two_halves_of_a_draw_s_bits_are_independent():
    """Were the column and the place within it chosen by the same bits, low columns would never reach their alias."""
    p = noise_distribution([5, 1, 1, 1], 1.0)
    draws = AliasTable(p).draw(400_000, np.random.default_rng(3))
    assert chisquare(np.bincount(draws, minlength=4), p * draws.size).pvalue > 0.001


def test_one_word_is_always_drawn_and_two_share():
    rng = np.random.default_rng(0)
    assert set(AliasTable([1.0]).draw(100, rng).tolist()) == {0}
    assert AliasTable([0.25, 0.75]).probabilities.tolist() == pytest.approx([0.25, 0.75], abs=2**-32)
    assert AliasTable([0.0, 1.0]).draw(1_000, rng).all()


def test_349_046_words_of_jieba_keep_their_probabilities():
    counts = [count for _, count in jieba_frequencies()]
    p = noise_distribution(counts)
    table = AliasTable(p)
    assert len(table) == 349_046
    assert table.threshold.nbytes + table.alias.nbytes == 8 * len(table)
    np.testing.assert_allclose(table.probabilities, p, rtol=0, atol=2.0**-32)
    draws = table.draw(2_000_000, np.random.default_rng(0))
    order = np.argsort(counts)
    groups = np.array_split(order, 200)  # by rising frequency, so that a table with a bent scale is seen
    observed = np.bincount(draws, minlength=len(p))
    assert chisquare([observed[g].sum() for g in groups], [p[g].sum() * draws.size for g in groups]).pvalue > 0.001


def test_a_draw_needs_one_number_however_many_words_there_are():
    """64 bits each: two generators agree afterwards if one of them gave as many numbers as words were drawn."""
    for size in (2, 50_000):
        rng, other = np.random.default_rng(5), np.random.default_rng(5)
        AliasTable(np.full(size, 1 / size)).draw(1_000, rng)
        other.integers(0, 2**64, size=1_000, dtype=np.uint64)
        assert rng.bit_generator.state == other.bit_generator.state


def test_draws_have_the_shape_asked_for_and_follow_the_generator():
    table = AliasTable(noise_distribution(ZIPF))
    first, again, other = (table.draw((40, 5), np.random.default_rng(seed)) for seed in (7, 7, 8))
    assert first.shape == (40, 5)
    assert first.dtype == np.int64
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
    assert table.draw((0, 5), np.random.default_rng(0)).shape == (0, 5)


@pytest.mark.parametrize("probabilities", [[], [0.5, 0.6], [0.5], [1.5, -0.5], [math.nan, 1.0], [[0.5, 0.5]]], ids=str)
def test_what_is_no_distribution_is_refused(probabilities):
    with pytest.raises(ValueError, match=r"add up to 1.*divide by the sum, or use noise_distribution"):
        AliasTable(np.asarray(probabilities))

"""Skip-gram pairs and CBOW windows against a search through all pairs of places."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import chisquare

from hctnlp.word2vec.contexts import cbow_examples, skipgram_pairs, window_sizes

SENTENCE = [4, 7, 4, 1, 0]


def pairs_by_search(sentence: list[int], reach: list[int]) -> list[tuple[int, int]]:
    return [
        (sentence[i], sentence[j])
        for i in range(len(sentence))
        for j in range(len(sentence))
        if i != j and abs(i - j) <= reach[i]
    ]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 5), max_size=15), st.integers(1, 8), st.none() | st.integers(0, 99))
def test_pairs_and_windows_are_those_of_a_search_through_all_places(sentence, window, seed):
    def rng():
        return None if seed is None else np.random.default_rng(seed)

    reach = window_sizes(len(sentence), window, rng()).tolist()
    pairs = skipgram_pairs(sentence, window, rng())
    examples = cbow_examples(sentence, window, rng())
    assert pairs.dtype == np.int64
    assert list(map(tuple, pairs.tolist())) == pairs_by_search(sentence, reach)
    by_hand = [
        ([sentence[j] for j in range(len(sentence)) if j != i and abs(i - j) <= reach[i]], sentence[i])
        for i in range(len(sentence))
    ]
    assert examples == [(context, centre) for context, centre in by_hand if context]
    assert skipgram_pairs(np.array(sentence, dtype=np.int32), window, rng()).tolist() == pairs.tolist()


def test_a_window_of_two_by_hand():
    """The same word may be its own neighbour; it is another occurrence."""
    assert cbow_examples(SENTENCE, 2) == [([7, 4], 4), ([4, 4, 1], 7), ([4, 7, 1, 0], 4), ([7, 4, 0], 1), ([4, 1], 0)]
    assert skipgram_pairs([4, 7, 4], 1).tolist() == [[4, 7], [7, 4], [7, 4], [4, 7]]


def test_a_fixed_window_is_symmetric():
    pairs = sorted(map(tuple, skipgram_pairs(SENTENCE, 3).tolist()))
    assert pairs == sorted((b, a) for a, b in pairs)


@pytest.mark.parametrize("sentence", [[], [3]])
def test_a_word_alone_has_no_context(sentence):
    assert cbow_examples(sentence, 5) == []
    assert skipgram_pairs(sentence, 5).shape == (0, 2)
    assert skipgram_pairs(sentence, 5, np.random.default_rng(0)).shape == (0, 2)


@pytest.mark.equation("NS-10")
@pytest.mark.parametrize("window", [1, 2, 5, 10])
def test_the_reach_is_uniform_from_one_to_the_window(window):
    sizes = window_sizes(20_000, window, np.random.default_rng(window))
    observed = np.bincount(sizes, minlength=window + 1)
    assert observed[0] == 0
    assert len(observed) == window + 1
    if window > 1:
        assert chisquare(observed[1:]).pvalue > 0.001


@pytest.mark.equation("NS-10")
@pytest.mark.parametrize("window", [2, 5])
def test_a_neighbour_at_distance_delta_is_used_with_probability_window_minus_delta_plus_one_over_window(window):
    """Word ids are places, so a pair tells its distance. 4,000 words far from both ends."""
    length, rng = 4_000 + 2 * window, np.random.default_rng(10 + window)
    pairs = skipgram_pairs(range(length), window, rng)
    inner = pairs[(pairs[:, 0] >= window) & (pairs[:, 0] < length - window)]
    distance = np.abs(inner[:, 1] - inner[:, 0])
    used = np.bincount(distance, minlength=window + 1)[1:]
    places = 2 * (length - 2 * window)
    for delta, count in enumerate(used.tolist(), start=1):
        p = (window - delta + 1) / window
        # left and right are used together, so the variance is twice that of single places
        assert abs(count / places - p) <= 4 * np.sqrt(2 * p * (1 - p) / places), delta
    reach = np.append(used[:-1] - used[1:], used[-1]) / 2
    assert chisquare(reach).pvalue > 0.001  # how many words have reach exactly 1, 2, …: all alike
    assert len(inner) / (length - 2 * window) == pytest.approx(window + 1, rel=0.05)


@pytest.mark.equation("NS-10")
def test_windows_are_drawn_anew_each_time():
    rng = np.random.default_rng(0)
    epochs = [skipgram_pairs(list(range(30)), 5, rng).tolist() for _ in range(4)]
    assert len({str(pairs) for pairs in epochs}) == 4


def test_no_window_crosses_the_end_of_a_sentence():
    """Two sentences are two calls: the pairs of both are no pair of words from both."""
    first, second = [0, 1, 2], [10, 11]
    pairs = [pair for sentence in (first, second) for pair in skipgram_pairs(sentence, 5).tolist()]
    assert all((a < 10) == (b < 10) for a, b in pairs)
    assert len(pairs) == 3 * 2 + 2


@pytest.mark.parametrize("function", [skipgram_pairs, cbow_examples])
@pytest.mark.parametrize("window", [0, -1])
def test_a_window_without_a_neighbour_is_refused(function, window):
    with pytest.raises(ValueError, match=f"window must be at least 1, not {window}"):
        function([1, 2], window)

"""The pictures of lecture 3 carry the numbers they were given."""

import numpy as np
import pytest

from hctnlp.plots import plot_corpus_size, plot_correlations, plot_learning_rate, plot_min_count
from hctnlp.word2vec.evaluation import Correlation


def line(ax, label):
    """The data of the line that the legend calls ``label``."""
    handle = next(h for h, name in zip(*ax.get_legend_handles_labels(), strict=True) if label in name)
    return np.array(handle.get_data(), dtype=float)


def test_min_count_keeps_the_words_at_the_threshold_and_their_tokens():
    first, second = plot_min_count({"tiny": [1, 1, 2, 4], "other": [9, 1]}, chosen=2).axes
    assert line(first, "words").T.tolist() == [[1, 100], [2, 50], [3, 25], [4, 25]]
    assert line(first, "tokens").T.tolist() == [[1, 100], [2, 75], [3, 50], [4, 50]]
    assert line(second, "min_count = 2")[0].tolist() == [2, 2]
    assert (first.get_title(), second.get_title()) == ("tiny: 4 words", "other: 2 words")


def test_one_call_falls_in_a_straight_line_and_many_calls_start_anew():
    ax = plot_learning_rate(tokens=1000, epochs=4, learning_rate=0.5)
    seen, once = line(ax, "one call")
    np.testing.assert_allclose(once, 0.5 * (1 - seen / 4))
    seen, anew = line(ax, "4 calls")
    np.testing.assert_allclose(anew, 0.5 * (1 - seen % 1))
    assert (anew == 0.5).sum() == 4


def test_a_correlation_stands_between_its_bounds():
    ax = plot_correlations([0, 1], {"WordSim": [Correlation(0.3, 0.1, 0.6), Correlation(0.2, -0.1, 0.4)]})
    (marks, _, (bars,)) = ax.containers[0]
    assert marks.get_ydata().tolist() == [0.3, 0.2]
    np.testing.assert_allclose([segment[:, 1] for segment in bars.get_segments()], [[0.1, 0.6], [-0.1, 0.4]])
    assert [label.get_text() for label in ax.get_xticklabels()] == ["0", "1"]
    assert 0.25 in [drawn.get_ydata()[0] for drawn in ax.lines]  # the mean over the seeds


def test_two_tests_stand_side_by_side():
    one = [Correlation(0.3, 0.1, 0.6)]
    first, second = plot_correlations([7], {"WordSim": one, "SimLex": one}).containers
    assert first[0].get_xdata()[0] < 0 < second[0].get_xdata()[0]


def test_scores_are_drawn_in_percent_above_the_size_of_their_corpus():
    ax = plot_corpus_size([100, 1000], {"more text": [0.1, 0.4], "more passes": [0.2, 0.4]}, chance=0.05)
    assert line(ax, "more text").tolist() == [[100, 1000], [10, 40]]
    assert line(ax, "more passes").tolist() == [[100, 1000], [20, 40]]
    assert line(ax, "chance")[1].tolist() == [5, 5]
    assert [label.get_text() for label in ax.get_xticklabels()] == ["100", "1,000"]


def test_results_that_do_not_fit_are_refused():
    one = Correlation(0.3, 0.1, 0.6)
    with pytest.raises(ValueError, match="WordSim has 1 results for 2 seeds"):
        plot_correlations([0, 1], {"WordSim": [one]})
    with pytest.raises(ValueError, match="9 things are too many"):
        plot_correlations([0], {name: [one] for name in "abcdefghi"})
    with pytest.raises(ValueError, match="a has 1 scores for 2 corpora"):
        plot_corpus_size([1, 2], {"a": [0.1]}, chance=0.0)
    with pytest.raises(ValueError, match="9 things are too many"):
        plot_corpus_size([1], {name: [0.1] for name in "abcdefghi"}, chance=0.0)

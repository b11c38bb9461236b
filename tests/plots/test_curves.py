"""The curves carry the numbers they were given."""

from itertools import pairwise

import numpy as np
import pytest

from hctnlp.plots import (
    measured,
    plot_code_length,
    plot_depths,
    plot_logistic_unit,
    plot_loss,
    plot_movement,
    plot_node_updates,
    plot_scaling,
)
from hctnlp.plots.training import node_levels
from hctnlp.word2vec import HuffmanTree


def line(ax, label):
    """The data of the line that the legend calls ``label``."""
    return next(
        np.array([xs, ys], dtype=float)
        for handle, name in zip(*ax.get_legend_handles_labels(), strict=True)
        if label in name
        for xs, ys in [(handle[0] if isinstance(handle, tuple) else handle).get_data()]
    )


@pytest.fixture
def results():
    rows = [
        {
            "device": device,
            "vocab": vocab,
            "method": method,
            "seconds_median": seconds,
            "seconds_min": seconds / 2,
            "seconds_max": seconds * 3,
            "mean_path": 9.0,
        }
        for device in ("cpu", "cuda")
        for vocab in (100_000, 1_000)  # out of order
        for method, seconds in (("full", vocab * 1e-6), ("hs", 1e-3))
    ]
    fit = {"full_exponent": 1.0, "full_exponent_r2": 1.0, "hs_intercept": 0.001, "hs_per_log2v": 0.002, "hs_r2": 1.0}
    return {"batch": 8, "dim": 4, "rows": rows, "fits": {"cpu": fit, "cuda": {}}}


def test_sigma_falls_and_rises_the_right_way_round():
    probability, loss = plot_logistic_unit().axes
    assert line(probability, r"$\sigma(z)$")[1, -1] > 0.99
    assert line(loss, "y=1")[1, 0] == pytest.approx(6, abs=0.01)  # -log σ(-6): a confident wrong answer is dear
    assert line(loss, "y=0")[1, 0] < 0.01


def test_code_length_shows_every_pair_of_count_and_depth(tree):
    drawn = line(plot_code_length(tree), "Huffman").T
    assert {tuple(p) for p in drawn} == {(2, 3), (5, 3), (7, 2), (13, 1)}


def test_the_ideal_code_length_is_minus_log2_of_the_frequency(tree):
    counts, bits = line(plot_code_length(tree), "ideal")
    assert np.allclose(2.0**-bits, counts / 27)


def test_named_words_point_at_their_own_leaf(tree):
    ax = plot_code_length(tree, [(3, "大")])
    assert [(text.get_text(), text.xy) for text in ax.texts] == [("大", (13, 1))]


def test_the_depth_bars_add_up_to_all_words_and_all_tokens(tree):
    words, tokens = plot_depths(tree).containers
    assert [bar.get_height() for bar in words] == pytest.approx([0, 25, 25, 50])
    assert [bar.get_height() for bar in tokens] == pytest.approx([0, 1300 / 27, 700 / 27, 700 / 27])


def test_scaling_draws_every_device_in_milliseconds_and_in_order(results):
    fig = plot_scaling(results)
    assert [ax.get_title() for ax in fig.axes[::2]] == ["CPU: both", "GPU: both"]
    assert np.allclose(line(fig.axes[0], "full"), [[1_000, 100_000], [1, 100]])
    assert np.allclose(line(fig.axes[0], "hierarchical"), [[1_000, 100_000], [1, 1]])


def test_scaling_says_how_many_times_as_long_the_softmax_takes_in_the_end(results):
    for ax in plot_scaling(results).axes[::2]:
        ratio = line(ax, "full")[1, -1] / line(ax, "hierarchical")[1, -1]
        assert [text.get_text() for text in ax.texts if text.get_text()] == [f"{ratio:,.0f}×"]


def test_scaling_bars_reach_from_the_fastest_to_the_slowest(results):
    bars = plot_scaling(results).axes[0].containers[0].lines[2][0].get_segments()
    assert np.allclose(np.array(bars)[:, :, 1], [[0.5, 3], [50, 300]])


def test_scaling_fit_is_drawn_where_there_is_one(results):
    fig = plot_scaling(results)
    assert np.allclose(line(fig.axes[1], "fit")[1], [1 + 2 * np.log2(1_000), 1 + 2 * np.log2(100_000)])  # ms
    assert all("fit" not in name for name in fig.axes[3].get_legend_handles_labels()[1])


def test_the_running_mean_of_the_loss_stands_where_its_window_ends():
    ax = plot_loss(np.arange(100.0), start=7.0)
    x, y = line(ax, "mean of 2")
    assert np.allclose(y, x - 0.5)
    assert np.allclose(line(ax, "untrained")[1], 7.0)


def test_levels_count_the_decisions_above_a_node(tree):
    assert node_levels(tree).tolist() == [2, 1, 0]
    assert node_levels(HuffmanTree.from_counts([1, 1, 1, 1])).tolist() == [1, 1, 0]


def test_updates_are_grouped_by_level():
    tree = HuffmanTree.from_counts([1, 1, 1, 1])
    ax = plot_node_updates(tree, np.array([3, 5, 8]))
    assert line(ax, "median").tolist() == [[0, 1], [8, 4]]


def test_movement_draws_every_word_and_the_bands_median():
    counts, moved = np.array([5, 5, 5, 1000]), np.array([1.0, 2.0, 9.0, 4.0])
    ax = plot_movement(counts, moved)
    assert line(ax, "a word").T.tolist() == np.column_stack([counts, moved]).tolist()
    assert np.allclose(line(ax, "median"), [[5, 1000], [2, 4]])


def test_a_tick_of_the_trees_axis_makes_the_vocabulary_four_times_as_large():
    """What figure 11 of lecture 1 says of its right panel."""
    axis = plot_scaling(measured("softmax_scaling")).axes[1].xaxis
    low, high = axis.get_view_interval()
    ticks = [tick for tick in axis.get_majorticklocs() if low <= tick <= high]
    assert len(ticks) > 2
    assert {later / earlier for earlier, later in pairwise(ticks)} == {4}

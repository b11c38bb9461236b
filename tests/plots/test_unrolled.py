"""The pictures of lecture 4 carry the numbers they were given."""

import re

import numpy as np
import pytest
from matplotlib.colors import to_rgba

from hctnlp.plots import (
    Row,
    alt_text,
    draw_unrolled,
    plot_directions,
    plot_perplexity,
    plot_reach,
    plot_sharing,
    plot_word_ends,
)
from hctnlp.plots.style import BLUE, ORANGE, VERMILION
from hctnlp.plots.unrolled import cut_positions

WORDS = ["人", "咬", "狗", "PAD"]
STATES = np.arange(8).reshape(4, 2) / 10


def ids(ax, kind):
    """Everything drawn whose gid begins with ``kind``."""
    drawn = (artist.get_gid() or "" for artist in ax.get_children())
    return {gid for gid in drawn if gid.startswith(kind)}


def arrow(ax, gid):
    """Where an arrow begins and ends."""
    found = next(text for text in ax.texts if text.get_gid() == gid)
    return np.array(found.xyann), np.array(found.xy)


def line(ax, label):
    """The data of the line that the legend calls ``label``."""
    handle = next(h for h, name in zip(*ax.get_legend_handles_labels(), strict=True) if label in name)
    return np.array(handle.get_data(), dtype=float)


def test_every_unit_of_every_state_is_written():
    ax = draw_unrolled(WORDS, [Row("h", STATES)])
    assert ids(ax, "unit:") == {f"unit:0:{t}:{u}" for t in range(4) for u in range(2)}
    written = [text.get_text() for text in ax.texts if re.fullmatch(r"-?\d\.\d\d", text.get_text())]
    assert written == [f"{value:.2f}" for value in STATES.ravel()]
    assert [text.get_text() for text in ax.texts if (text.get_gid() or "").startswith("word")] == WORDS


def test_states_are_handed_to_the_right_and_in_a_reversed_row_to_the_left():
    ax = draw_unrolled(WORDS, [Row("h→", STATES), Row("h←", STATES, reverse=True)], stacked=False)
    assert ids(ax, "state:0") == {"state:0:start", "state:0:0>1", "state:0:1>2", "state:0:2>3"}
    assert ids(ax, "state:1") == {"state:1:start", "state:1:1>0", "state:1:2>1", "state:1:3>2"}
    start, end = arrow(ax, "state:0:0>1")
    assert start[0] < end[0]
    start, end = arrow(ax, "state:1:1>0")
    assert start[0] > end[0]
    assert arrow(ax, "state:0:start")[1][0] < 0 < arrow(ax, "state:1:start")[1][0]


def test_a_deep_net_reads_the_row_below_and_two_directions_read_the_words():
    rows = [Row("1", STATES), Row("2", STATES)]
    deep, both = draw_unrolled(WORDS, rows), draw_unrolled(WORDS, rows, stacked=False)
    top_of_row_1 = 0.75 + 2 * 0.42
    assert arrow(deep, "input:1:2")[0][1] == pytest.approx(top_of_row_1)
    assert arrow(both, "input:1:2")[0][1] < 0.75
    assert arrow(both, "input:0:2")[0][1] == arrow(deep, "input:0:2")[0][1] < 0.75


def test_one_row_has_the_same_matrices_on_its_arrows_at_every_step():
    ax = draw_unrolled(WORDS, [Row("h", STATES)])
    assert ids(ax, "weight:input") == {f"weight:input:{t}" for t in range(4)}
    assert ids(ax, "weight:state") == {f"weight:state:{t}" for t in range(4)}
    assert {t.get_text() for t in ax.texts if (t.get_gid() or "").startswith("weight")} == {"$W_x$", "$W_h$"}
    assert ids(draw_unrolled(WORDS, [Row("1", STATES), Row("2", STATES)]), "weight") == set()


def test_no_arrow_touches_padding():
    ax = draw_unrolled(WORDS, [Row("→", STATES), Row("←", STATES, reverse=True)], stacked=False, padding=2)
    assert ids(ax, "input:1") == {"input:1:0", "input:1:1"}
    assert ids(ax, "state:0") == {"state:0:start", "state:0:0>1"}
    assert ids(ax, "state:1") == {"state:1:start", "state:1:1>0"}
    begins_at = arrow(ax, "state:1:start")[1][0]
    assert 1 * 1.75 < begins_at < 2 * 1.75 - 0.39  # at the last word, before the first PAD


@pytest.mark.parametrize("shape", [(3, 2), (5, 2), (4, 5)])
def test_states_that_do_not_fit_are_refused(shape):
    with pytest.raises(ValueError, match="give 4 states of 1 to 4 units"):
        draw_unrolled(WORDS, [Row("h", np.zeros(shape))])


@pytest.mark.parametrize(("steps", "k", "cuts"), [(11, 4, [4, 8]), (8, 4, [4]), (3, 1, [1, 2]), (5, 5, []), (5, 9, [])])
def test_a_stretch_has_k_steps(steps, k, cuts):
    assert cut_positions(steps, k) == cuts


def test_a_stretch_of_no_steps_is_refused():
    with pytest.raises(ValueError, match="at least 1 step, not 0"):
        cut_positions(5, 0)


def test_reach_has_both_bars_and_its_cuts_between_the_words():
    ax = plot_reach(list("abcd"), full=np.array([1.0, 2, 3, 4]), kept=np.array([0.0, 0, 3, 4]), k=2)
    heights = [[bar.get_height() for bar in bars] for bars in ax.containers]
    assert heights == [[1, 2, 3, 4], [0, 0, 3, 4]]
    assert [drawn.get_xdata()[0] for drawn in ax.lines if drawn.get_color() == VERMILION] == [1.5]
    with pytest.raises(ValueError, match="3 words, 2 full and 2 truncated"):
        plot_reach(list("abc"), np.ones(2), np.ones(2), k=1)


def test_shared_parameters_are_a_level_line():
    ax = plot_sharing([1, 10], shared=7, unshared=[7, 70])
    assert line(ax, "one set").tolist() == [[1, 10], [7, 7]]
    assert line(ax, "its own").tolist() == [[1, 10], [7, 70]]
    with pytest.raises(ValueError, match="1 unshared counts for 2 lengths"):
        plot_sharing([1, 10], 7, [7])


def test_perplexity_is_the_exponential_of_the_loss_and_steps_count_from_one():
    ax = plot_perplexity(np.log([100.0, 50.0]), {0: 90.0, 2: 45.0}, {"unigram": 60.0})
    np.testing.assert_allclose(line(ax, "each step"), [[1, 2], [100, 50]])
    assert line(ax, "held-out").tolist() == [[0, 2], [90, 45]]
    assert line(ax, "unigram: 60")[1].tolist() == [60, 60]
    with pytest.raises(ValueError, match="9 things are too many"):
        plot_perplexity(np.zeros(2), {}, dict.fromkeys("abcdefgh", 1.0))


def test_each_cell_of_the_table_has_a_mark_for_each_seed_in_percent():
    scores = {("GRU", "one"): [0.5, 0.6], ("GRU", "both"): [0.7, 0.8], ("LSTM", "one"): [0.4], ("LSTM", "both"): [0.9]}
    first, second = plot_directions({"a": scores, "b": scores}, {"a": 0.25, "b": 0.3}).axes
    assert line(first, "one")[1].tolist() == pytest.approx([50, 60, 40])
    assert line(second, "both")[1].tolist() == pytest.approx([70, 80, 90])
    assert line(second, "without")[1].tolist() == pytest.approx([30, 30])
    (one, both) = (next(d for d in first.lines if d.get_label() == name) for name in ("one", "both"))
    assert (to_rgba(one.get_color()), to_rgba(both.get_color())) == (to_rgba(BLUE), to_rgba(ORANGE))
    assert (one.get_xdata() < both.get_xdata()).all()
    assert [label.get_text() for label in first.get_xticklabels()] == ["GRU", "LSTM"]


def test_results_that_do_not_fit_are_refused():
    with pytest.raises(ValueError, match=r"no baseline for \['a'\]"):
        plot_directions({"a": {("GRU", "one"): [0.5]}}, {})
    with pytest.raises(ValueError, match="9 things are too many"):
        plot_directions({"a": {("GRU", name): [0.5] for name in "pqrstuvwx"}}, {"a": 0.5})


def test_word_ends_show_mean_least_and_greatest_of_the_seeds_and_where_words_do_end():
    values = np.array([[[0.1], [0.9], [0.4]], [[0.3], [0.7], [0.8]]])  # 2 seeds, 3 steps
    (ax,) = plot_word_ends(["甲乙丙"], [["甲乙", "丙"]], {"one": values}).axes
    (bars,) = ax.containers
    assert np.allclose(bars.lines[0].get_ydata(), [0.2, 0.8, 0.6])
    assert np.allclose(
        [segment[:, 1] for segment in bars.lines[2][0].get_segments()], [[0.1, 0.3], [0.7, 0.9], [0.4, 0.8]]
    )
    (cross,) = (part for part in ax.lines if part.get_marker() == "x")
    assert cross.get_ydata().tolist() == [0, 1, 1]
    assert "one: 甲 0.20 乙 0.80 丙 0.60" in alt_text(ax.figure)


def test_words_that_are_not_those_of_the_phrase_are_refused():
    with pytest.raises(ValueError, match="do not make up '甲乙'"):
        plot_word_ends(["甲乙"], [["甲", "丙"]], {"one": np.zeros((1, 2, 1))})

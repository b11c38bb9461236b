"""The pictures of lecture 7: the cell, the update gate, two GRUs, classifiers, and one of them reading."""

import math

import numpy as np
import pytest
from matplotlib.figure import Figure

from hctnlp.plots import (
    Numbers,
    alt_text,
    draw_gru,
    draw_lstm_and_gru,
    plot_classifiers,
    plot_counters,
    plot_drift,
    plot_memory,
    plot_reading,
    plot_update,
)
from hctnlp.plots.gru_cell import half_life

OLD, NEW = np.array([0.8, -0.5]), np.array([-0.6, 0.7])


def texts(ax):
    return {text.get_gid(): text for text in ax.texts if text.get_gid()}


@pytest.mark.parametrize("reset_after", [False, True])
def test_every_layer_and_point_of_the_cell_is_drawn(reset_after):
    drawn = texts(draw_gru(reset_after=reset_after))
    assert {"layer:r", "layer:z", "layer:n", "layer:W", "point:reset", "point:keep", "point:write", "point:add"} == set(
        drawn
    )


def test_reset_gate_and_matrix_change_places():
    before, after = texts(draw_gru()), texts(draw_gru(reset_after=True))
    assert before["point:reset"].get_position()[0] < before["layer:W"].get_position()[0]
    assert after["layer:W"].get_position()[0] < after["point:reset"].get_position()[0]
    assert "b_n" in after["layer:W"].get_text()
    assert "b_n" not in before["layer:W"].get_text()


def test_the_cell_carries_its_numbers():
    drawn = texts(draw_gru(Numbers(h_before=0.5, x=1.0, r=0.62, z=0.27, n=0.75, h=0.57)))
    shown = {gid.split(":")[1]: text.get_text() for gid, text in drawn.items() if gid.startswith("number")}
    assert shown == {"h_before": "0.50", "x": "1.00", "r": "$r$ = 0.62", "z": "$z$ = 0.27",
                     "n": r"$\tilde h$ = 0.75", "h": "0.57"}  # fmt: skip


@pytest.mark.parametrize(("z", "expected"), [(0.0, OLD), (1.0, NEW), (0.25, 0.75 * OLD + 0.25 * NEW)])
def test_the_state_lies_between_old_and_new(z, expected):
    one, _ = plot_update(OLD, NEW, z).axes
    diamonds = next(line for line in one.lines if line.get_marker() == "D")
    assert np.allclose(diamonds.get_ydata(), expected)
    assert [bar.get_height() for bar in one.patches] == [*OLD, *NEW]


def test_what_is_left_falls_by_one_factor_a_step():
    _, many = plot_update(OLD, NEW, 0.25).axes
    left = many.lines[0].get_ydata()
    assert left[0] == 1
    assert np.allclose(left[1:] / left[:-1], 0.75)


def test_the_half_life_is_where_one_half_is_left():
    assert (1 - 0.25) ** half_life(0.25) == pytest.approx(0.5)
    assert half_life(0.5) == pytest.approx(1)
    assert half_life(0.0) == math.inf
    assert half_life(1.0) == 0


@pytest.mark.parametrize("z", [-0.1, 1.1])
def test_a_gate_beyond_its_range_is_refused(z):
    with pytest.raises(ValueError, match=f"z must be from 0 to 1, not {z}"):
        plot_update(OLD, NEW, z, Figure())


def test_old_and_new_of_other_lengths_are_refused():
    with pytest.raises(ValueError, match="h has 2 units, the candidate 1"):
        plot_update(OLD, NEW[:1], 0.5, Figure())


def test_the_description_names_the_states_and_how_long_they_last():
    assert alt_text(plot_update(OLD, NEW, 0.5)) == (
        "z = 0.50: the units go from 0.80 to 0.10, -0.50 to 0.10; half of a memory is gone after 1.0 steps."
    )
    assert alt_text(plot_update(OLD, NEW, 0.0)).endswith("nothing is ever lost.")


def test_drift_counts_steps_from_one():
    ax = plot_drift({"a": np.array([0.0, 0.1, 0.2]), "b": np.array([0.0, 0.3, 0.4])})
    assert [line.get_label() for line in ax.lines] == ["a", "b"]
    assert ax.lines[1].get_xdata().tolist() == [1, 2, 3]
    assert ax.lines[1].get_ydata().tolist() == [0, 0.3, 0.4]


def test_memory_is_logarithmic_and_explains_the_grey_lines_once():
    ax = plot_memory({"a": np.array([1.0, 0.1]), "b": np.array([1.0, 0.2])}, {"x": np.ones(2), "y": np.ones(2)})
    assert ax.get_yscale() == "log"
    grey = {line.get_gid() for line in ax.lines if line.get_gid()}
    assert grey == {"kept:x", "kept:y"}
    assert len(ax.get_legend().get_texts()) == 3


def row(model, directions, accuracy, half=0.01):
    return {"model": model, "directions": directions, "accuracy": accuracy, "half": half}


def test_classifiers_stand_in_their_column_at_their_accuracy():
    rows = [row("bag", 0, 0.8), row("RNN", 1, 0.7), row("RNN", 2, 0.75), row("GRU", 1, 0.82), row("GRU", 2, 0.83)]
    ax = plot_classifiers(rows, baseline="bag")
    assert [label.get_text() for label in ax.get_xticklabels()] == ["RNN", "GRU"]
    assert ax.lines[0].get_ydata()[0] == pytest.approx(80)
    for bars, expected in zip(ax.containers, [[70, 82], [75, 83]], strict=True):
        points, _, (interval,) = bars
        assert np.allclose(points.get_ydata(), expected)
        assert np.array(points.get_xdata(), dtype=float).round().tolist() == [0, 1]
        low, high = interval.get_segments()[0][:, 1]
        assert (high - low) == pytest.approx(2)


def test_a_table_without_the_baseline_is_refused():
    with pytest.raises(ValueError, match="no row is of 'bag'; there are RNN"):
        plot_classifiers([row("RNN", 1, 0.7)], baseline="bag")


def test_a_reading_shows_belief_and_the_mean_gate_of_every_word():
    ax = plot_reading(["不", "好"], np.array([0.3, 0.1]), np.array([[0.2, 0.4], [0.5, 0.7]]))
    assert [label.get_text() for label in ax.get_xticklabels()] == ["不", "好"]
    assert ax.lines[0].get_ydata().tolist() == [0.3, 0.1]
    assert np.allclose([bar.get_height() for bar in ax.patches], [0.3, 0.6])


def test_a_reading_with_a_word_missing_is_refused():
    with pytest.raises(ValueError, match="2 characters, 1 beliefs and 2 rows of z"):
        plot_reading(["不", "好"], np.array([0.3]), np.zeros((2, 2)))


def test_a_panel_for_each_counting_net_with_a_line_for_each_unit():
    fig = plot_counters({"LSTM": np.arange(12.0).reshape(6, 2), "GRU": np.zeros((6, 3))}, turn=3)
    lstm, gru = fig.axes
    assert [len(lstm.lines), len(gru.lines)] == [3, 4]
    assert lstm.lines[1].get_ydata().tolist() == [1, 3, 5, 7, 9, 11]
    assert set(lstm.lines[-1].get_xdata()) == {3.5}
    assert "from 0.0 to 11.0" in alt_text(fig)


def test_both_cells_stand_side_by_side():
    lstm, gru = draw_lstm_and_gru().axes
    assert [ax.get_title() for ax in (lstm, gru)] == ["LSTM", "GRU"]
    assert {"layer:r", "layer:z", "layer:n"} <= texts(gru).keys()


def test_a_bag_that_is_not_the_baseline_has_its_own_column():
    rows = [row("bag of words", 0, 0.8), row("bag of pairs", 0, 0.82), row("GRU", 2, 0.83)]
    ax = plot_classifiers(rows, baseline="bag of words")
    assert [bars[0].get_ydata().round().tolist() for bars in ax.containers] == [[82], [83]]

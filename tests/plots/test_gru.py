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
    plot_reset,
)
from hctnlp.plots.gru_cell import STATE, half_life
from hctnlp.plots.style import GREEN, ORANGE

OLD, NEW = np.array([0.8, -0.5]), np.array([-0.6, 0.7])


def parts(ax):
    """Boxes, circles and numbers by their ``gid``."""
    return {part.get_gid(): part for part in (*ax.patches, *ax.texts) if part.get_gid()}


def centre(part):
    (left, low), (right, high) = part.get_path().transformed(part.get_patch_transform()).get_extents().get_points()
    return (left + right) / 2, (low + high) / 2


@pytest.mark.parametrize("reset_after", [False, True])
def test_every_layer_and_point_of_the_cell_is_drawn(reset_after):
    layers = {"layer:r", "layer:z", "layer:W_h", "layer:W_x"}  # what has weights: the candidate has two boxes
    points = {"point:reset", "point:sum", "point:tanh", "point:keep", "point:write", "point:add"}
    assert parts(draw_gru(reset_after=reset_after)).keys() == layers | points


@pytest.mark.parametrize("reset_after", [False, True])
def test_every_arrow_ends_at_the_edge_of_what_it_leads_to(reset_after):
    ax = draw_gru(reset_after=reset_after)
    outlines = [part.get_path().transformed(part.get_patch_transform()) for part in parts(ax).values()]
    ends = [arrow.xy for arrow in ax.texts if hasattr(arrow, "arrowprops")]
    assert len(ends) == 14  # of which one, that of the state, leaves the picture
    touched = [any(abs(np.hypot(*(outline.interpolated(50).vertices - end).T)).min() < 0.05 for outline in outlines)
               for end in ends]  # fmt: skip
    assert [end[0] for end, at_an_edge in zip(ends, touched, strict=True) if not at_an_edge] == [11.1]


def test_reset_gate_and_matrix_change_places():
    before, after = draw_gru(), draw_gru(reset_after=True)
    assert centre(parts(before)["point:reset"])[0] < centre(parts(before)["layer:W_h"])[0]
    assert centre(parts(after)["layer:W_h"])[0] < centre(parts(after)["point:reset"])[0]
    assert [sum("b_n" in text.get_text() for text in ax.texts) for ax in (before, after)] == [0, 1]


def test_the_cell_carries_its_numbers():
    drawn = parts(draw_gru(Numbers(h_before=0.5, x=1.0, r=0.62, z=0.27, n=0.75, h=0.57)))
    shown = {gid.split(":")[1]: text.get_text() for gid, text in drawn.items() if gid.startswith("number")}
    assert shown == {"h_before": "0.50", "x": "1.00", "r": "0.62", "z": "0.27", "n": "0.75", "h": "0.57"}


def test_what_is_left_falls_by_one_factor_a_step():
    _, many = plot_reset(OLD, NEW, -NEW, 0.25).axes
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
        plot_reset(OLD, NEW, NEW, z, Figure())


def test_both_new_states_lie_on_the_way_from_the_old_to_their_candidate_in_the_colours_that_the_lecture_names():
    plane, many = plot_reset(OLD, NEW, -NEW, 0.25).axes
    points = {line.get_label(): line for line in plane.lines if not line.get_label().startswith("_")}
    for place, candidate, colour in (("$r$ before the product", NEW, GREEN), ("$r$ after it", -NEW, ORANGE)):
        old, new = points["$h_{t-1}$"], points[f"$h_t$: {place}"]
        assert np.ravel(old.get_data()).tolist() == OLD.tolist()
        assert np.allclose(np.ravel(new.get_data()), 0.75 * OLD + 0.25 * candidate)
        assert new.get_color() == colour
    assert np.allclose(many.lines[0].get_ydata()[:3], [1, 0.75, 0.5625])


def test_the_description_names_the_states_and_how_long_they_last():
    assert alt_text(plot_reset(OLD, NEW, -NEW, 0.5)) == (
        "z = 0.50: the state of two units in the plane goes from (0.80, -0.50) (blue) to (0.10, 0.10) with r before "
        "the product (green), to (0.70, -0.60) with r after it (orange); half of a memory is gone after 1.0 steps."
    )
    assert alt_text(plot_reset(OLD, NEW, -NEW, 0.0)).endswith("nothing is ever lost.")


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


def run(model, seed, accuracy):
    return {"model": model, "seed": seed, "accuracy": accuracy}


RUNS = [run("bag of words", 0, 0.80), run("bag of words", 1, 0.70), run("GRU", 1, 0.72), run("GRU", 0, 0.79)]


def test_a_model_stands_at_its_distance_from_the_baseline_of_the_same_seed():
    fig = plot_classifiers(RUNS, ["bag of words", "GRU"])
    for ax, other, differences in zip(fig.axes, ("GRU", "bag of words"), ([-1, 2], [1, -2]), strict=True):
        assert [label.get_text() for label in ax.get_xticklabels()] == [other]
        seeds = {line.get_label(): line.get_ydata() for line in ax.lines}
        assert np.allclose([*seeds["seed 0"], *seeds["seed 1"]], differences)
        assert ax.collections[0].get_segments()[0][:, 1] == pytest.approx(np.mean(differences))
        assert any(set(line.get_ydata()) == {0} for line in ax.lines)
    assert "Mean above the bag of words: GRU +0.5; above the GRU: bag of words -0.5." in alt_text(fig)


def test_a_model_without_its_baseline_or_one_of_the_seeds_is_refused():
    with pytest.raises(ValueError, match=r"'RNN' has no run with the seeds \[0, 1\]; there are bag of words, GRU"):
        plot_classifiers(RUNS, ["RNN"])
    with pytest.raises(ValueError, match=r"'GRU' has no run with the seeds \[0\]"):
        plot_classifiers(RUNS[:3], ["bag of words"])


def test_a_reading_shows_belief_and_the_mean_gate_of_every_word():
    above, below = plot_reading(["不", "好"], np.array([0.3, 0.1]), np.array([[0.2, 0.4], [0.5, 0.7]])).axes
    assert [label.get_text() for label in below.get_xticklabels()] == ["不", "好"]
    assert above.lines[0].get_ydata().tolist() == [0.3, 0.1]
    assert np.allclose([bar.get_height() for bar in below.patches], [0.3, 0.6])


def test_single_characters_stand_upright_and_long_words_lean():
    for characters, angle in (("好" * 12, 0), (["不好"] * 12, 45)):
        labels = plot_reading(characters, np.full(12, 0.5), np.full((12, 2), 0.5)).axes[1].get_xticklabels()
        assert {label.get_rotation() for label in labels} == {angle}


def test_a_reading_with_a_word_missing_is_refused():
    with pytest.raises(ValueError, match="2 characters, 1 beliefs and 2 rows of z"):
        plot_reading(["不", "好"], np.array([0.3]), np.zeros((2, 2)))


def test_a_panel_for_each_counting_net_and_the_unit_that_counts_is_thick():
    counts = np.array([1.0, 2, 3, 2, 1, 0])
    jumps = np.array([1.05, 2.1, 3.15, 0, 0, 0])  # goes further, and is back at once
    units = np.stack([np.arange(6.0), -counts, jumps], axis=1)  # the first goes furthest, and does not come back
    fig = plot_counters({"LSTM": units, "GRU": np.zeros((6, 4))}, turn=3)
    lstm, gru = fig.axes
    assert [len(lstm.lines), len(gru.lines)] == [4, 5]
    thick = next(line for line in lstm.lines if line.get_gid() == "counter")
    assert thick.get_ydata().tolist() == (-counts).tolist()
    assert thick.get_linewidth() > 2 * max(line.get_linewidth() for line in lstm.lines if line is not thick)
    assert set(lstm.lines[-1].get_xdata()) == {3.5}
    assert "from -3.0 to 5.0; the thick blue one is at -3.0 after the last a and at 0.0 in the end" in alt_text(fig)


def test_both_cells_stand_side_by_side_at_one_height():
    fig = draw_lstm_and_gru()
    fig.canvas.draw()
    lstm, gru = fig.axes
    assert [ax.get_title() for ax in fig.axes] == ["LSTM", "GRU"]
    tops = [ax.title.get_window_extent().y0 for ax in fig.axes]
    states = [ax.transData.transform((0, STATE))[1] for ax in fig.axes]
    assert tops[0] == pytest.approx(tops[1], abs=0.5)
    assert states[0] == pytest.approx(states[1], abs=0.5)
    assert {"layer:r", "layer:z"} <= parts(gru).keys()
    assert {"layer:f", "layer:i"} <= parts(lstm).keys()

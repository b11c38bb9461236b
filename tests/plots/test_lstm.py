"""The LSTM cell shows the numbers it was given, and its curves and maps carry theirs."""

import math

import numpy as np
import pytest
import torch
from matplotlib.colors import to_rgba
from matplotlib.lines import Line2D

from hctnlp.plots import (
    alt_text,
    cell_values,
    draw_cell_symbols,
    draw_lstm_cell,
    plot_forget_bias,
    plot_gate_map,
    plot_memory_gradient,
)
from hctnlp.plots.style import BLUE, ORANGE


def by_gid(artists):
    return {artist.get_gid(): artist for artist in artists if artist.get_gid()}


def filled(ax):
    return {
        gid.removeprefix("layer:")
        for gid, patch in by_gid(ax.patches).items()
        if gid.startswith("layer") and np.allclose(patch.get_facecolor(), to_rgba(ORANGE))
    }


def circled(ax):
    return {
        gid.removeprefix("point:")
        for gid, patch in by_gid(ax.patches).items()
        if gid.startswith("point") and np.allclose(patch.get_edgecolor(), to_rgba(BLUE))
    }


def test_the_cell_has_four_layers_and_five_points():
    ax = draw_lstm_cell()
    assert filled(ax) == {"f", "i", "g", "o"}
    assert circled(ax) == {"f", "i", "C", "tanh", "o"}


@pytest.mark.parametrize(
    ("lit", "layers", "points"),
    [
        ("f", {"f"}, {"f"}),
        ("ig", {"i", "g"}, {"i"}),
        ("C", set(), {"f", "i", "C"}),
        ("oh", {"o"}, {"tanh", "o"}),
    ],
)
def test_only_what_is_lit_has_colour(lit, layers, points):
    ax = draw_lstm_cell(lit=lit)
    assert filled(ax) == layers
    assert circled(ax) == points


def test_every_value_is_written_beside_its_own_line():
    values = {"x": 1.0, "h_before": 0.4, "C_before": 0.8, "f": 0.11, "i": 0.22, "g": 0.33, "o": 0.44, "C": 0.55}
    written = {gid: text.get_text() for gid, text in by_gid(draw_lstm_cell(values).texts).items()}
    assert written == {f"value:{name}": f"{value:.2f}" for name, value in values.items()}


def test_every_number_of_a_step_stands_in_the_picture():
    values = {"x": 1.0, "h_before": 0.4} | cell_values(1.3, 0.3, 1.0, -0.08, 0.8)
    assert values["kept"] + values["written"] == values["C"]
    written = {gid for gid in by_gid(draw_lstm_cell(values).texts) if gid.startswith("value")}
    assert written == {f"value:{name}" for name in values}


def test_an_unknown_part_or_value_is_refused():
    with pytest.raises(ValueError, match="no part 'z'; it is one of f, i, g, C, o, h"):
        draw_lstm_cell(lit=["z"])
    with pytest.raises(ValueError, match="no value 'r'"):
        draw_lstm_cell({"r": 0.5})


def test_the_symbols_are_named():
    named = {gid.removeprefix("symbol:") for gid in by_gid(draw_cell_symbols().texts)}
    assert named == {"layer", "pointwise", "vector", "concat", "copy"}


def test_the_values_of_a_cell_are_those_of_torch():
    pre = {"i": 0.3, "f": 1.3, "g": 1.0, "o": -0.08}
    cell = torch.nn.LSTMCell(1, 1, dtype=torch.float64)
    with torch.no_grad():
        for parameter in cell.parameters():
            parameter.zero_()
        cell.bias_ih.copy_(torch.tensor([pre[gate] for gate in "ifgo"], dtype=torch.float64))
        nothing, before = torch.zeros(1, 1, dtype=torch.float64), torch.tensor([[0.8]], dtype=torch.float64)
        h, C = cell(nothing, (nothing, before))
    values = cell_values(pre["f"], pre["i"], pre["g"], pre["o"], 0.8)
    assert values["C"] == pytest.approx(C.item(), abs=1e-12)
    assert values["h"] == pytest.approx(h.item(), abs=1e-12)
    assert values["f"] == pytest.approx(1 / (1 + math.exp(-1.3)))


def test_the_description_adds_up():
    text = alt_text(draw_lstm_cell(cell_values(0, 0, 20, 0, 0.4)).figure)
    assert "keeps 0.50 of 0.40 = 0.20, writes 0.50 of 1.00 = 0.50, so C_t = 0.70" in text


def test_norms_below_the_floor_are_left_out_and_the_product_has_its_nets_colour():
    ax = plot_memory_gradient(
        {"RNN": np.array([1, 1e-5, 1e-20]), "LSTM": np.array([1, 0.9, 0.8])}, {"LSTM": np.array([1, 0.7, 0.5])}
    )
    rnn, lstm, product = ax.lines[:3]
    assert rnn.get_ydata()[:2].tolist() == [1, 1e-5]
    assert np.isnan(rnn.get_ydata()[2])
    assert product.get_ydata().tolist() == [1, 0.7, 0.5]
    assert product.get_color() == lstm.get_color() != rnn.get_color()
    assert ax.get_yscale() == "log"


def test_nets_of_like_gradients_do_not_hide_each_other_and_the_legend_has_the_colours_of_the_lines():
    curve = 0.9 ** np.arange(61)
    ax = plot_memory_gradient({"one": curve, "other": curve}, {"one": curve, "other": curve})
    marks = [line for line in ax.lines if line.get_label() in ("one", "other")]
    assert {line.get_markerfacecolor() for line in marks} == {"none"}
    seen = [set(np.arange(61)[slice(line.get_markevery()[0], None, line.get_markevery()[1])]) for line in marks]
    assert not seen[0] & seen[1]
    assert ax.get_legend().get_texts()[-1].get_text() == "product of the forget gates"
    thin = {line.get_color() for line in ax.get_legend().findobj(Line2D) if line.get_linestyle() == "-"}
    assert thin == {line.get_color() for line in marks}


def test_no_number_stands_on_a_name():
    ax = draw_lstm_cell(cell_values(1.3, 0.3, 1.0, -0.08, 0.8) | {"x": 1.0, "h_before": 0.4})
    ax.figure.canvas.draw()
    boxes = [text.get_window_extent() for text in ax.texts if text.get_text()]
    assert not any(one.overlaps(other) for n, one in enumerate(boxes) for other in boxes[:n])


def test_a_learning_curve_for_each_seed_and_their_mean():
    curves = np.array([[0.4, 0.6], [0.6, 1.0]])
    fig = plot_forget_bias({20: {0: curves}, 40: {0: curves, 1: curves}}, steps=100, chance=0.5)
    assert [ax.get_title() for ax in fig.axes] == ["20 steps", "40 steps"]
    one, two, mean, chance = fig.axes[0].lines
    assert [one.get_ydata().tolist(), two.get_ydata().tolist()] == curves.tolist()
    assert mean.get_ydata().tolist() == [0.5, 0.8]
    assert mean.get_xdata().tolist() == [50, 100]
    assert set(chance.get_ydata()) == {0.5}


def test_the_gate_map_has_a_column_a_character_and_a_row_a_unit():
    gate, answer = np.array([[0.1, 0.9, 0.3], [0.2, 0.8, 0.4]]), np.array([0.3, 0.7])
    fig = plot_gate_map("很好", {"forget f": gate}, answer)
    line, heat = fig.axes[:2]
    assert line.lines[0].get_ydata().tolist() == [0.3, 0.7]
    assert heat.images[0].get_array().tolist() == gate.T.tolist()
    assert heat.images[0].get_clim() == (0, 1)
    assert [label.get_text() for label in heat.get_xticklabels()] == ["很", "好"]


def test_a_gate_map_of_another_length_is_refused():
    with pytest.raises(ValueError, match="forget f has 3 rows, the sentence 2 symbols"):
        plot_gate_map("很好", {"forget f": np.zeros((3, 4))}, np.zeros(2))

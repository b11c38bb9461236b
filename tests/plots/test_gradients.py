"""The pictures of exploding and vanishing gradients carry the numbers they were given."""

import numpy as np
import pytest
import torch

from hctnlp.plots import (
    alt_text,
    draw_clipping,
    draw_ellipses,
    plot_explosion,
    plot_gradient_norms,
    plot_long_memory,
    plot_scales,
    plot_slopes,
    plot_trained_growth,
)
from hctnlp.plots.gradient_flow import draw_spectrum
from hctnlp.plots.style import GREY, INK
from hctnlp.recurrent import Weights


def line(ax, label):
    """The data of the line that the legend calls ``label``."""
    return next(
        np.array(handle.get_data(), dtype=float)
        for handle, name in zip(*ax.get_legend_handles_labels(), strict=True)
        if name == label
    )


def unit_net(factor):
    """A net of two units without input or bias: h stays 0, f′ = 1, and ‖∂h_T/∂h_{T-n}‖ = factorⁿ."""
    return Weights(torch.zeros(2, 1), factor * torch.eye(2), torch.zeros(2))


def test_slopes_are_the_derivatives():
    ax = plot_slopes()
    for label, f in [
        (r"$\sigma'$", torch.sigmoid),
        (r"$\tanh'$", torch.tanh),
        (r"ReLU$'$", torch.relu),
    ]:
        z, slope = line(ax, label)
        at = torch.tensor(z, requires_grad=True)
        f(at).sum().backward()
        assert np.allclose(slope, at.grad, atol=1e-12)
        assert z.min() < -5 < 5 < z.max()


def test_gradient_norms_stand_at_their_number_of_steps_back():
    ax = plot_gradient_norms({"a": np.array([1.0, 0.5, 0.25])}, {"a": np.array([1.0, 2.0, 4.0])}, of="C")
    assert line(ax, "a").tolist() == [[0, 1, 2], [1, 0.5, 0.25]]
    assert line(ax, "a: bound")[1].tolist() == [1, 2, 4]
    assert ax.get_yscale() == "log"
    assert r"\partial C_T" in ax.get_ylabel()


def test_a_gradient_below_the_floor_leaves_the_picture():
    _, norms = line(plot_gradient_norms({"a": np.array([1.0, 1e-20, 0.0])}), "a")
    assert np.isnan(norms).tolist() == [False, True, True]


def test_the_spectrum_shows_every_eigenvalue_and_both_circles():
    W_h = torch.tensor([[0.0, -3.0], [1.0, 0.0]], dtype=torch.float64)  # eigenvalues ±i√3, singular values 3 and 1
    ax = draw_spectrum(W_h)
    real, imaginary = ax.lines[0].get_data()
    assert np.allclose(real, 0)
    assert sorted(imaginary) == pytest.approx([-(3**0.5), 3**0.5])
    assert sorted(circle.get_radius() for circle in ax.patches) == pytest.approx([1, 3])
    assert r"\rho=1.73" in ax.get_title()
    assert ax.get_xlim()[1] > 3


def test_each_scale_has_its_own_gradients():
    fig = plot_scales(unit_net(1.0), torch.zeros(4, 1), [0.5, 2.0])
    half, double = (next(ax for ax in fig.axes if f"scale {s}" in ax.get_title()) for s in ("0.5", "2"))
    assert np.allclose(line(half, "gradient")[1], 0.5 ** np.arange(5))
    assert np.allclose(line(double, "gradient")[1], 2.0 ** np.arange(5))
    assert np.allclose(line(double, "gradient: bound")[1], 2.0 ** np.arange(5))
    assert "+0.69" in double.get_title()


def test_a_vanishing_gradient_leaves_the_picture_through_its_lower_edge_and_the_description_says_so():
    fig = plot_scales(unit_net(1.0), torch.zeros(80, 1), [0.5, 0.9])
    half, most = (next(ax for ax in fig.axes if f"scale {s}" in ax.get_title()) for s in ("0.5", "0.9"))
    _, norms = line(half, "gradient")
    assert np.isfinite(norms).all()
    assert norms[-1] < half.get_ylim()[0]
    assert "8.3e-25, below the picture's lower edge, growth" in alt_text(fig)
    assert line(most, "gradient")[1][-1] > most.get_ylim()[0]
    assert alt_text(fig).count("below the picture") == 1


def test_clipping_by_norm_keeps_the_direction_and_by_value_does_not():
    labels = " ".join(draw_clipping(np.array([3.0, 4.0]), 1.0).get_legend_handles_labels()[1])
    assert "gradient (3.00, 4.00)" in labels
    assert "by norm (0.60, 0.80)" in labels
    assert "by value (1.00, 1.00)" in labels


def test_a_short_gradient_is_drawn_unclipped():
    ax = draw_clipping(np.array([0.3, 0.4]), 1.0)
    assert ax.get_legend_handles_labels()[1] == [
        f"{name} (0.30, 0.40)" for name in ("gradient", "clipped by norm", "clipped by value")
    ]
    assert [tuple(arrow.xy) for arrow in ax.texts] == [(0.3, 0.4)] * 3


def test_explosion_goes_from_the_gradient_to_the_loss():
    def run(*last):
        return dict(
            zip(
                ["norm", "weights", "saturated", "loss"],
                map(np.array, zip((1.0, 2.0, 0.1, 5.0), last, strict=True)),
                strict=True,
            )
        )

    runs = {"wild": [run(1e6, 1e6, 1.0, 9.0), run(1e4, 1e5, 0.9, 8.0)], "tame": [run(3.0, 2.5, 0.2, 4.0)]}
    fig = plot_explosion(runs, {"norm": (1.0, "limit")}, span=2)
    ends = [
        [curve.get_ydata()[-1] for curve in ax.lines if curve.get_color() != INK and curve.get_gid() != "each step"]
        for ax in fig.axes
    ]
    assert ends == [[1e6, 1e4, 3], [1e6, 1e5, 2.5], [1, 0.9, 0.2], [7, 6.5, 4.5]]  # the loss: means of two steps
    steps = [curve.get_ydata().tolist() for curve in fig.axes[3].lines if curve.get_gid() == "each step"]
    assert steps == [[5, 9], [5, 8], [5, 4]]
    assert [ax.get_ylabel().split()[0] for ax in fig.axes] == ["gradient", "norm", "share", "loss"]
    assert [ax.get_yscale() for ax in fig.axes] == ["log", "log", "linear", "linear"]
    assert [[text.get_text() for text in ax.texts] for ax in fig.axes] == [["limit"], [], [], []]


def test_a_training_shorter_than_its_running_mean_is_refused():
    curves = {name: np.ones(9) for name in ("norm", "weights", "saturated", "loss")}
    with pytest.raises(ValueError, match="a running mean over 10 steps needs as many, not 9"):
        plot_explosion({"short": [curves]}, {})


def test_the_seeds_of_one_training_look_alike_and_stand_once_in_the_legend():
    curves = {name: np.ones(2) for name in ("norm", "weights", "saturated", "loss")}
    fig = plot_explosion({"wild": [curves] * 3, "tame": [curves] * 3}, {}, span=2)
    looks = [(line.get_color(), line.get_linestyle()) for line in fig.axes[0].lines]
    assert len(set(looks[:3])) == len(set(looks[3:])) == 1
    assert looks[0] != looks[3]
    assert [text.get_text() for text in fig.legends[0].get_texts()] == ["wild", "tame"]


def curves_of(ax, name):
    """The (x, y) of each seed of a net in its own panel."""
    return [np.array(curve.get_data()).tolist() for curve in ax.lines if curve.get_gid() == f"net:{name}"]


def test_long_memory_is_the_median_of_running_means_in_an_area_from_the_least_to_the_greatest():
    losses = np.array([[1.0, 2, 3, 4], [3, 4, 5, 6], [2, 3, 4, 9]])
    (ax,) = plot_long_memory({"net": losses}, mean=0.25, span=2).axes
    assert curves_of(ax, "net") == [[[2, 3, 4], [2.5, 3.5, 5.5]]]
    (area,) = ax.collections
    corners = area.get_paths()[0].vertices
    of_steps = {step: sorted({y for x, y in corners.tolist() if x == step}) for step in (2, 3, 4)}
    assert of_steps == {2: [1.5, 3.5], 3: [2.5, 4.5], 4: [3.5, 6.5]}
    assert line(ax, "guessing the mean")[1].tolist() == [0.25, 0.25]


def test_every_net_has_its_panel_before_the_medians_of_the_others_in_grey():
    losses = {name: np.stack([np.ones(30), 2 * np.ones(30)]) for name in "abcde"}
    fig = plot_long_memory(losses, mean=0.25)
    shown = [ax for ax in fig.axes if ax.get_visible()]
    assert [ax.get_title() for ax in shown] == list("abcde")
    for ax, name in zip(shown, "abcde", strict=True):
        assert len(curves_of(ax, name)) == 1
        assert sum(curve.get_color() == GREY for curve in ax.lines) == 4
    assert len({curve.get_color() for ax in shown for curve in ax.lines if curve.get_gid()}) == 5


def test_an_ellipse_has_the_singular_values_as_half_axes_and_a_shear_one_eigendirection():
    rotation, sheared = np.array([[0.0, -1], [1, 0]]), np.array([[0.9, 2.0], [0, 0.9]])
    left, right = draw_ellipses({"turn": rotation, "shear": sheared}).axes
    (ellipse,) = (np.array(part.get_data()) for part in right.lines if part.get_gid() == "ellipse:shear")
    lengths = np.linalg.norm(ellipse, axis=0)
    assert np.allclose([lengths.max(), lengths.min()], np.linalg.svd(sheared)[1], rtol=1e-3)
    assert not [part for part in left.lines if part.get_gid() == "eigen:turn"]
    slopes = [np.diff(part.get_ydata()).item() for part in right.lines if part.get_gid() == "eigen:shear"]
    assert slopes
    assert np.allclose(slopes, 0)  # along the first axis, however often it is drawn


def test_trained_growth_marks_where_each_seed_began_and_ended():
    growth, errors = {"LSTM": np.array([[-0.1, 0.05], [-0.2, 0.01]])}, {"LSTM": np.array([0.01, 0.02])}
    ax = plot_trained_growth(growth, errors, mean=0.25)
    assert line(ax, "LSTM").tolist() == [[0.05, 0.01], [0.01, 0.02]]
    assert "LSTM -0.15 → +0.03 (0.015)" in alt_text(ax.figure)


def test_the_description_counts_the_seeds_that_learned():
    losses = {"LSTM": np.array([[0.01] * 30, [0.25] * 30]), "RNN": np.full((1, 30), 0.25)}
    assert "below half of it: LSTM 1/2, RNN 0/1." in alt_text(plot_long_memory(losses, mean=0.25))


def test_the_scale_is_that_of_the_picture():
    for scale, left in [(0.5, "6.2e-02"), (1.0, "1.0e+00"), (2.0, "1.6e+01")]:
        alt = alt_text(plot_scales(unit_net(1.0), torch.zeros(4, 1), [scale]))
        assert f"scale {scale:.2f}: spectral radius {scale:.2f}, largest singular value {scale:.2f}" in alt
        assert f"gradient after 4 steps {left}" in alt

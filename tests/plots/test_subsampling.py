"""The curves of subsampling: which formula, which threshold, which word."""

import numpy as np
import pytest

from hctnlp.plots import plot_keep

COUNTS = np.array([50, 600, 9_000, 350])  # not sorted, 10,000 in all


def curve(ax, label):
    return next(line.get_data() for line in ax.lines if label in (line.get_label(), line.get_gid()))


@pytest.mark.parametrize("t", [1e-3, 1e-2])
def test_each_curve_is_its_formula(t):
    ax = plot_keep(COUNTS, thresholds=[t])
    name = {1e-3: "1e-3", 1e-2: "1e-2"}[t]
    f, kept = curve(ax, f"word2vec.c:{name}")
    assert np.allclose(kept, np.minimum(1, np.sqrt(t / f) + t / f))
    f, kept = curve(ax, f"paper:{name}")
    assert np.allclose(kept, np.minimum(1, np.sqrt(t / f)))


def test_the_curves_reach_from_the_rarest_to_the_most_frequent_word():
    f, _ = curve(plot_keep(COUNTS), "paper:1e-5")
    assert (f[0], f[-1]) == pytest.approx((50 / 10_000, 9_000 / 10_000))


def test_the_slide_takes_the_count_for_the_frequency():
    f, kept = curve(plot_keep(COUNTS), "slide: 1/√count")
    assert np.allclose(kept, 1 / np.sqrt(f * 10_000))


def test_the_two_formulas_of_a_threshold_share_its_colour_and_differ_in_dash():
    ax = plot_keep(COUNTS)
    pairs = [line for line in ax.lines if line.get_gid()]
    assert len(pairs) == 8
    for c, paper in zip(pairs[::2], pairs[1::2], strict=True):
        assert c.get_color() == paper.get_color()
        assert (c.get_linestyle(), paper.get_linestyle()) == ("-", "--")


def test_words_are_marked_at_their_frequency():
    ax = plot_keep(COUNTS, [(2, "的"), (0, "轮胎")])
    assert {text.get_text(): text.xy[0] for text in ax.texts if hasattr(text, "xy")} == {"的": 0.9, "轮胎": 0.005}


def test_the_legend_tells_the_formulas_and_each_curve_its_threshold():
    ax = plot_keep(COUNTS)
    assert ax.get_legend_handles_labels()[1] == ["slide: 1/√count", "word2vec.c", "paper"]
    colour = {line.get_gid(): line.get_color() for line in ax.lines if line.get_gid()}
    for t in ("1e-5", "1e-4", "1e-3", "1e-2"):
        (name,) = (text for text in ax.texts if text.get_text() == f"t = {t}")
        assert name.get_color() == colour[f"word2vec.c:{t}"]

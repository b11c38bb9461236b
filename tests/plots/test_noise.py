"""The noise distribution in pictures: the slope, the lift, the alias table's areas, and the slider."""

import numpy as np
import pytest
from matplotlib.colors import to_hex

from hctnlp.plots import alt_text, draw_alias, looks, plot_noise, plot_shares
from hctnlp.word2vec.noise import AliasTable

COUNTS = np.array([10_000, 625, 16, 1])
SHARES = np.array([1000, 125, 8, 1]) / 1134  # the counts to the power of ¾
LABELS = [(0, "的"), (2, "轮胎")]


def named(ax, label):
    """What the legend calls ``label``."""
    return next(h for h, name in zip(*ax.get_legend_handles_labels(), strict=True) if label in name)


def test_the_power_bends_the_line_on_linear_axes():
    left, _ = plot_noise(COUNTS).axes
    assert (left.get_xscale(), left.get_yscale()) == ("linear", "linear")
    x, y = named(left, "$y=x$").get_data()
    assert np.array_equal(x, y)
    x, y = named(left, "0.75").get_data()
    assert np.allclose(y, np.sqrt(np.sqrt(x)) ** 3)
    assert set(named(left, "$y=1$").get_ydata()) == {1}
    assert [text.get_text() for text in left.texts] == ["1 → 1.00", "5 → 3.34"]  # the slide's example


def test_the_lift_is_the_share_of_the_draws_over_that_of_the_text():
    _, right = plot_noise(COUNTS).axes
    assert np.allclose(right.lines[0].get_ydata(), SHARES / (COUNTS / COUNTS.sum()))


def test_named_words_stand_at_their_count_and_lift():
    _, right = plot_noise(COUNTS, LABELS).axes
    assert [text.get_text() for text in right.texts] == ["的", "轮胎"]
    assert [text.xy[0] for text in right.texts] == [10_000, 16]
    assert [text.xy[1] for text in right.texts] == pytest.approx((SHARES / (COUNTS / COUNTS.sum()))[[0, 2]])


def test_the_bars_of_text_and_draws_are_not_exchanged():
    text, draws = plot_shares(COUNTS, LABELS, power=0.75).containers
    assert [bar.get_height() for bar in text] == pytest.approx((COUNTS / COUNTS.sum())[[0, 2]])
    assert [bar.get_height() for bar in draws] == pytest.approx(SHARES[[0, 2]])
    assert draws.get_label() == "draws, power 0.75"


def test_every_word_alike_leaves_out_words_that_never_occur():
    ax = plot_shares(np.array([3, 1, 0]), [(0, "比")], power=0.5)
    assert named(ax, "alike").get_ydata()[0] == pytest.approx(1 / 2)


def areas(ax, words):
    """By its colour, how much of a picture each word has."""
    colours = [look.color for look in looks(len(words))]
    bars = {colour: 0.0 for colour in colours}
    for bar in ax.patches:
        bars[to_hex(bar.get_facecolor()).upper()] += bar.get_height()
    return [bars[colour] for colour in colours]


def test_filling_the_columns_keeps_the_area_of_each_word_and_names_it():
    p, words = np.array([0.1, 0.2, 0.25, 0.45]), ["轮胎", "噪音", "比", "大"]
    before, after = draw_alias(AliasTable(p), words).axes
    assert areas(before, words) == pytest.approx(4 * p)
    assert areas(after, words) == pytest.approx(4 * p)
    own, alias = ([bar.get_height() for bar in bars] for bars in after.containers)
    assert np.allclose(np.add(own, alias), 1)
    assert {text.get_gid(): text.get_text() for text in after.texts} == {
        "own:0": "轮胎 0.40",
        "alias:0": "大 0.60",
        "own:1": "噪音 0.80",
        "alias:1": "大 0.20",
        "own:2": "比 1.00",
        "own:3": "大 1.00",
    }


def test_the_name_of_a_thin_strip_stands_above_its_column():
    _, after = draw_alias(AliasTable([0.245, 0.255, 0.5]), ["a", "b", "c"]).axes
    heights = {text.get_gid(): text.get_position()[1] for text in after.texts}
    assert all(height < 1 for gid, height in heights.items() if gid.startswith("own"))
    thin = [bar.get_height() for bar in after.containers[1]]
    assert [heights[f"alias:{i}"] > 1 for i in range(3) if thin[i]] == [height < 0.15 for height in thin if height]


def test_an_alias_table_that_cannot_be_read_is_refused():
    with pytest.raises(ValueError, match="9 columns are too many"):
        draw_alias(AliasTable(np.full(9, 1 / 9)), ["水"] * 9)
    with pytest.raises(ValueError, match="1 words for a table of 2"):
        draw_alias(AliasTable([0.5, 0.5]), ["水"])


def test_the_description_gives_the_lift():
    def told(power):
        return alt_text(plot_shares(COUNTS, LABELS, power).figure)

    assert "power 1.00, drawn against text: 的 ×1, 轮胎 ×1." in told(1.0)
    assert "轮胎 ×4.7" in told(0.75)  # 8/1134 ÷ 16/10642

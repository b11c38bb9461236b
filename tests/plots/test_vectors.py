"""What was learnt, in pictures: logits beside PMI, loss curves side by side, words on a map."""

from itertools import combinations

import numpy as np
import pytest

from hctnlp.plots import alt_text, plot_epochs, plot_logits, plot_push_and_pull, plot_vector_map


def test_logits_are_up_and_each_prediction_is_across_in_its_own_panel():
    logits, pmi, conditional = np.array([-1.0, -2.0]), np.array([-1.1, -2.1]), np.array([-0.2, -0.7])
    left, right = plot_logits(logits, pmi, conditional).axes
    for ax, across in [(left, pmi), (right, conditional)]:
        points = ax.lines[1]
        assert points.get_xdata().tolist() == across.tolist()
        assert points.get_ydata().tolist() == logits.tolist()
    assert "PMI" in left.get_xlabel()


def test_losses_are_shown_as_a_share_of_the_start():
    ax = plot_epochs({"NS": ([3.0, 2.0], 4.0), "HS": ([9.0, 6.0, 3.0], 12.0)})
    ns, hs, nothing = ax.lines
    assert (ns.get_label(), ns.get_xdata().tolist(), ns.get_ydata().tolist()) == ("NS", [1, 2], [0.75, 0.5])
    assert (hs.get_label(), hs.get_ydata().tolist()) == ("HS", [0.75, 0.5, 0.25])
    assert set(nothing.get_ydata()) == {1}
    assert ns.get_marker() != hs.get_marker()


GROUPS = {"cities": ["北京", "上海"], "months": ["一月", "二月", "三月"]}


def test_each_word_is_written_at_its_own_place_in_its_groups_colour():
    places = np.array([[0, 0], [1, 0], [5, 5], [6, 5], [7, 5.0]])
    ax = plot_vector_map(places, GROUPS)
    assert {text.get_text(): tuple(text.xy) for text in ax.texts} == dict(
        zip(["北京", "上海", "一月", "二月", "三月"], map(tuple, places), strict=True)
    )
    cities, months = ax.lines
    assert np.array(cities.get_data()).T.tolist() == places[:2].tolist()
    assert (months.get_label(), len(months.get_xdata())) == ("months", 3)
    assert (cities.get_marker(), cities.get_color()) != (months.get_marker(), months.get_color())


def test_names_of_words_that_lie_close_do_not_cover_each_other():
    places = np.array([[0, 0], [0, 0.001], [0.001, 0], [1, 1], [1, 0.999]])
    ax = plot_vector_map(places, GROUPS)
    ax.figure.draw_without_rendering()
    boxes = [text.get_window_extent() for text in ax.texts]
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))


def test_a_name_covers_no_mark_and_no_arrow_and_a_line_leads_to_one_that_is_far():
    close = np.array([[x, y] for x in (0, 0.02, 0.04) for y in (0, 0.02, 0.04)])
    groups = {"a": list("东西南北中上"), "b": list("下左右远近")}
    places = np.vstack([close, [[1, 1], [1, 0]]])
    ax = plot_vector_map(places, groups, arrows=[("远", "近")])
    ax.figure.draw_without_rendering()
    boxes = [text.get_window_extent() for text in ax.texts if text.get_text()]
    assert not any(box.count_contains(ax.transData.transform(places)) for box in boxes)
    along = np.linspace(0, 1, 50)[:, None]
    arrow = ax.transData.transform(places[-2] * (1 - along) + places[-1] * along)
    assert not any(box.count_contains(arrow) for box in boxes)
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
    assert len(ax.collections[0].get_segments()) > 0


def test_arrows_join_the_places_of_their_words():
    places = np.array([[0, 0], [1, 0], [5, 5], [6, 5], [7, 5.0]])
    ax = plot_vector_map(places, GROUPS, arrows=[("上海", "三月")])
    (arrow,) = (text for text in ax.texts if text.get_gid() == "arrow:上海>三月")
    assert (tuple(arrow.xyann), tuple(arrow.xy)) == ((1, 0), (7, 5))
    with pytest.raises(ValueError, match=r"no place for \['广州'\]"):
        plot_vector_map(places, GROUPS, arrows=[("广州", "上海")])


def test_a_map_with_a_wrong_number_of_places_or_too_many_groups_is_refused():
    with pytest.raises(ValueError, match="4 places for 5 words"):
        plot_vector_map(np.zeros((4, 2)), GROUPS)
    with pytest.raises(ValueError, match="9 things are too many"):
        plot_vector_map(np.zeros((9, 2)), {str(i): ["水"] for i in range(9)})


def test_every_vector_is_an_arrow_from_the_origin_in_each_frame():
    x, others = np.array([1.0, 0]), np.array([[0, 1.0], [-1, 0]])
    fig = plot_push_and_pull({0: (x, others), 9: (2 * x, -others)}, ["x", "u", "n"], [True, False])
    tips = {text.get_gid(): tuple(text.xy) for ax in fig.axes for text in ax.texts if text.get_gid()}
    assert tips == {"0:x": (1, 0), "0:u": (0, 1), "0:n": (-1, 0), "9:x": (2, 0), "9:u": (0, -1), "9:n": (1, 0)}
    pulled, pushed = (text.arrow_patch for text in fig.axes[0].texts if text.get_gid() in ("0:u", "0:n"))
    assert pulled.get_linestyle() != pushed.get_linestyle()
    assert "n -1.00 → 1.00" in alt_text(fig)


@pytest.mark.parametrize("degrees", range(0, 360, 20))
def test_no_arrow_passes_through_a_name_and_no_name_stands_on_another(degrees):
    turn = np.deg2rad(degrees)
    rotation = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    vectors = np.array([[0.25, 0.5], [-0.7, 0.9], [-0.1, 0.9], [0.8, -0.6]]) @ rotation.T  # as after four steps
    fig = plot_push_and_pull({4: (vectors[0], vectors[1:])}, ["v(轮胎)", "u(噪音)", "u(股票)", "u(足球)"], [True] * 3)
    fig.canvas.draw()
    (ax,) = fig.axes
    names = [text.get_window_extent() for text in ax.texts if text.get_text()]
    along = np.linspace(0, 1, 200)[:, None]
    points = np.concatenate([ax.transData.transform(along * vector) for vector in vectors])
    assert len(names) == 4
    assert [box.count_contains(points) for box in names] == [0] * 4
    assert not any(one.overlaps(other) for n, one in enumerate(names) for other in names[:n])


def test_names_and_pulls_have_to_fit_the_vectors():
    frames = {0: (np.ones(2), np.ones((2, 2)))}
    with pytest.raises(ValueError, match="2 names and 2 pulls do not fit"):
        plot_push_and_pull(frames, ["x", "u"], [True, False])
    with pytest.raises(ValueError, match=r"do not fit frames of \[2\] vectors"):
        plot_push_and_pull(frames, ["x", "u"], [True])

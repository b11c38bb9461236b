"""The window on a sentence, and the rows of one sample."""

import numpy as np
import pytest
from matplotlib.colors import to_hex

from hctnlp.plots import alt_text, draw_architectures, draw_pipeline, draw_touched, draw_window, plot_window_share
from hctnlp.plots.style import BLUE, GREY, ORANGE

SENTENCE = ["新", "换", "的", "轮胎", "噪音", "比", "大"]


def arcs(ax):
    return {text.get_gid() for text in ax.texts if (text.get_gid() or "").startswith("arc")}


@pytest.mark.parametrize(
    ("centre", "reach", "contexts"), [(4, 2, [2, 3, 5, 6]), (0, 2, [1, 2]), (6, 1, [5]), (3, 9, [0, 1, 2, 4, 5, 6])]
)
def test_an_arc_goes_to_every_word_of_the_window_and_to_no_other(centre, reach, contexts):
    assert arcs(draw_window(SENTENCE, centre, reach)) == {f"arc:{centre}-{i}" for i in contexts}


def test_every_word_is_written_in_the_colour_of_its_part():
    """As in the picture of CBOW and skip-gram: blue predicts, orange is predicted."""
    ax = draw_window(SENTENCE, 4, 2)
    words = {text.get_gid(): text for text in ax.texts if (text.get_gid() or "").startswith("word")}
    assert [words[f"word:{i}"].get_text() for i in range(7)] == SENTENCE
    edges = [to_hex(words[f"word:{i}"].get_bbox_patch().get_edgecolor()).upper() for i in range(7)]
    assert edges == [GREY, GREY, ORANGE, ORANGE, BLUE, ORANGE, ORANGE]
    assert [text.get_text() for text in ax.texts if text.get_position()[1] < 0] == ["−2", "−1", "centre", "+1", "+2"]


def test_a_window_that_does_not_fit_is_refused():
    with pytest.raises(ValueError, match=r"centre must be in 0\.\.6, not 7"):
        draw_window(SENTENCE, 7, 2)
    with pytest.raises(ValueError, match="reach must be at least 1, not 0"):
        draw_window(SENTENCE, 3, 0)


def test_the_expected_share_falls_in_equal_steps_to_one_window_th():
    ax = plot_window_share(np.array([0.9, 0.8, 0.45, 0.2]))
    assert [bar.get_height() for bar in ax.patches] == [0.9, 0.8, 0.45, 0.2]
    assert ax.lines[0].get_xdata().tolist() == [1, 2, 3, 4]
    assert ax.lines[0].get_ydata().tolist() == [1, 0.75, 0.5, 0.25]


def test_touched_words_stand_in_the_grid_by_their_number():
    ax = draw_touched(100, target=37, negatives=[0, 92])
    marks = {line.get_label(): np.array(line.get_data()).T.tolist() for line in ax.lines}
    assert marks["positive: 1"] == [[7, 3]]
    assert marks["negatives: 2"] == [[0, 0], [2, 9]]
    assert "untouched rows: 97" in marks
    assert len(ax.lines[0].get_xdata()) == 100


@pytest.mark.parametrize("word", [-1, 100])
def test_a_word_outside_the_vocabulary_is_refused(word):
    with pytest.raises(ValueError, match=f"word {word} is not among the 100"):
        draw_touched(100, target=1, negatives=[word])


def test_cbow_predicts_the_centre_from_its_context_and_skipgram_the_reverse():
    fig = draw_architectures(["轮胎", "比"], "噪音")
    cbow, skipgram = ({text.get_gid() for text in ax.texts if text.get_gid()} for ax in fig.axes)
    assert cbow == {"predicts:轮胎", "predicts:比", "predicted:噪音"}
    assert skipgram == {"predicts:噪音", "predicted:轮胎", "predicted:比"}
    arrows = [sum(text.arrow_patch is not None for text in ax.texts if hasattr(text, "arrow_patch")) for ax in fig.axes]
    assert arrows == [3, 3]  # one for each word


def test_the_arrows_of_the_architectures_lead_from_box_to_box():
    for ax in draw_architectures(["轮胎", "比"], "噪音").axes:
        boxes = {text.get_bbox_patch() for text in ax.texts} - {None}
        arrows = [text.arrow_patch for text in ax.texts if getattr(text, "arrow_patch", None)]
        assert {box for arrow in arrows for box in (arrow.patchA, arrow.patchB)} == boxes


STAGES = [("clean", "a b", "dirt"), ("cut", "a | b", "glued\nwords"), ("count", "a 1", "lost")]


def test_a_pipeline_has_a_box_for_each_stage_and_an_arrow_to_the_next():
    ax = draw_pipeline(STAGES)
    assert [text.get_text() for text in ax.texts if text.get_gid()] == ["clean", "cut", "count"]
    assert sum(getattr(text, "arrow_patch", None) is not None for text in ax.texts) == 2
    assert "cut, a | b (glued words)" in alt_text(ax.figure)


@pytest.mark.parametrize("number", [1, 9])
def test_a_pipeline_that_has_no_room_is_refused(number):
    with pytest.raises(ValueError, match=f"{number} stages: from 2 to 8"):
        draw_pipeline(STAGES[:1] * number)

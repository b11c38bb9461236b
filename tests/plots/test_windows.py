"""The window on a sentence, and the rows of one sample."""

import numpy as np
import pytest
from matplotlib.colors import to_rgba

from hctnlp.plots import draw_architectures, draw_touched, draw_window, plot_window_share
from hctnlp.plots.style import ORANGE

SENTENCE = ["新", "换", "的", "轮胎", "噪音", "比", "大"]


def arcs(ax):
    return {text.get_gid() for text in ax.texts if (text.get_gid() or "").startswith("arc")}


@pytest.mark.parametrize(
    ("centre", "reach", "contexts"), [(4, 2, [2, 3, 5, 6]), (0, 2, [1, 2]), (6, 1, [5]), (3, 9, [0, 1, 2, 4, 5, 6])]
)
def test_an_arc_goes_to_every_word_of_the_window_and_to_no_other(centre, reach, contexts):
    assert arcs(draw_window(SENTENCE, centre, reach)) == {f"arc:{centre}-{i}" for i in contexts}


def test_every_word_is_written_and_the_centre_is_filled():
    ax = draw_window(SENTENCE, 4, 2)
    words = {text.get_gid(): text for text in ax.texts if (text.get_gid() or "").startswith("word")}
    assert [words[f"word:{i}"].get_text() for i in range(7)] == SENTENCE
    filled = [gid for gid, text in words.items() if np.allclose(text.get_bbox_patch().get_facecolor(), to_rgba(ORANGE))]
    assert filled == ["word:4"]


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
    assert marks["target"] == [[7, 3]]
    assert marks["negatives"] == [[0, 0], [2, 9]]
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

"""The interactive tree, driven from Python the way a hand drives it in JupyterLab."""

import base64
import re

import ipywidgets as widgets
import matplotlib.pyplot as plt
import pytest

from hctnlp.explorables import explore_huffman
from hctnlp.plots import alt_text, draw_huffman
from hctnlp.word2vec import HuffmanTree


def parts(view):
    slider, menu, picture = view.children
    assert isinstance(slider, widgets.IntSlider)
    assert isinstance(menu, widgets.Dropdown)
    return slider, menu, picture


def alt(picture):
    return re.search(r'alt="([^"]*)"', picture.value)[1]


def png(picture):
    return base64.b64decode(re.search(r"base64,([^\"]*)", picture.value)[1])


def test_it_opens_on_the_whole_tree_with_nothing_lit(tree, words):
    slider, menu, picture = parts(explore_huffman(tree, words))
    assert (slider.min, slider.value, slider.max) == (0, 3, 3)
    assert menu.value is None
    assert [value for _, value in menu.options] == [None, *words]
    assert png(picture).startswith(b"\x89PNG")


def test_the_slider_redraws(tree, words):
    slider, _, picture = parts(explore_huffman(tree, words))
    seen = set()
    for merges in range(4):
        slider.value = merges
        seen.add(png(picture))
        assert f"after {merges} of 3 merges" in alt(picture)
    assert len(seen) == 4


def test_the_menu_redraws(tree, words):
    _, menu, picture = parts(explore_huffman(tree, words))
    seen = {png(picture)}
    for word in words:
        menu.value = word
        seen.add(png(picture))
        assert word in alt(picture)
    assert len(seen) == 5


def test_two_views_do_not_disturb_each_other(tree, words):
    one, other = explore_huffman(tree, words), explore_huffman(tree, words)
    before = parts(other)[2].value
    parts(one)[0].value = 1
    assert parts(other)[2].value == before


def test_no_figure_is_left_open(tree, words):
    slider, _, _ = parts(explore_huffman(tree, words))
    slider.value = 1
    assert plt.get_fignums() == []


@pytest.mark.parametrize("size", [1, 2])
def test_trees_of_one_and_two_words(size):
    slider, menu, picture = parts(explore_huffman(HuffmanTree.from_counts([3, 4][:size]), ["a", "b"][:size]))
    assert slider.max == size - 1
    menu.value = "a"
    assert ("(empty)" if size == 1 else "a 0, b 1") in alt(picture)


def test_a_word_that_is_html_stays_text(tree):
    _, menu, picture = parts(explore_huffman(tree, ['"><b>', "b", "c", "d"]))
    menu.value = '"><b>'
    assert "<b>" not in picture.value


def test_the_description_names_the_last_merge_and_the_code(tree, words):
    def told(merges, word=None):
        return alt_text(draw_huffman(tree, words, merges=merges, highlight=word).figure)

    assert told(0) == "Binary tree of 4 words after 0 of 3 merges."
    assert told(1).endswith("after 1 of 3 merges; the last: 轮胎 2 + 噪音 5 = 7.")
    assert "the last: 比 7 + θ0 7 = 14" in told(2)
    assert "weighted path length 48; codes: 轮胎 110, 噪音 111, 比 10, 大 0" in told(3)
    assert told(3, "噪音").endswith("lit is the path of 噪音, 111.")

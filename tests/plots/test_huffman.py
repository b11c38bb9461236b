"""The drawing says what the tree says. Artists are found by their gid: leaf:0, inner:4, edge:4-0, turn:4-0."""

import io
import logging
import warnings
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.figure import Figure

from hctnlp.plots import alt_text, draw_huffman, draw_merges
from hctnlp.plots.huffman import node_positions
from hctnlp.plots.style import BLUE
from hctnlp.word2vec import HuffmanTree


def artists(ax, kind):
    """{name: artist} of one kind, such as {'4-0': Line2D} for edges."""
    named = [
        (artist.get_gid().removeprefix(f"{kind}:"), artist)
        for artist in ax.get_children()
        if (artist.get_gid() or "").startswith(f"{kind}:")
    ]
    assert len(dict(named)) == len(named), "an artist was drawn twice"
    return dict(named)


def lit(ax):
    return {name for name, line in artists(ax, "edge").items() if line.get_color() == BLUE}


def code_read_from_the_picture(ax, leaf):
    """Climb from the leaf along drawn lines, reading the digit on each; independent of tree.parent and tree.turn."""
    parent = {name.split("-")[1]: name.split("-")[0] for name in artists(ax, "edge")}
    turns, node, code = artists(ax, "turn"), str(leaf), []
    while node in parent:
        code.insert(0, int(turns[f"{parent[node]}-{node}"].get_text()))
        node = parent[node]
    return tuple(code)


def render(figure):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        figure.savefig(io.BytesIO(), format="png")


def test_as_many_leaves_inner_nodes_and_edges_as_the_tree(tree, words):
    ax = draw_huffman(tree, words)
    assert len(artists(ax, "leaf")) == 4
    assert len(artists(ax, "inner")) == 3
    assert len(artists(ax, "edge")) == len(artists(ax, "turn")) == 6


def test_leaves_say_word_and_count(tree, words):
    leaves = artists(draw_huffman(tree, words), "leaf")
    assert {leaf.get_text() for leaf in leaves.values()} == {"轮胎\n2", "噪音\n5", "比\n7", "大\n13"}


def test_inner_nodes_say_weight_and_their_row_of_theta(tree, words):
    inner = artists(draw_huffman(tree, words), "inner")
    assert [inner[n].get_text() for n in "456"] == [
        "7\n$\\theta_{0}$",
        "14\n$\\theta_{1}$",
        "27\n$\\theta_{2}$",
    ]


def test_the_digits_on_the_way_down_are_the_codes_of_the_slide(tree, words):
    ax = draw_huffman(tree, words)
    assert {w: code_read_from_the_picture(ax, i) for i, w in enumerate(words)} == {
        "大": (0,),
        "比": (1, 0),
        "轮胎": (1, 1, 0),
        "噪音": (1, 1, 1),
    }


def test_zero_leads_left_and_one_leads_right_and_both_down(tree, words):
    ax = draw_huffman(tree, words)
    turns = artists(ax, "turn")
    for name, line in artists(ax, "edge").items():
        (x0, x1), (y0, y1) = line.get_data()
        assert y1 < y0
        assert turns[name].get_text() == ("0" if x1 < x0 else "1")


def test_edges_end_at_the_nodes_they_name(tree, words):
    ax = draw_huffman(tree, words)
    node = artists(ax, "leaf") | artists(ax, "inner")
    for name, line in artists(ax, "edge").items():
        ends = [node[n].get_position() for n in name.split("-")]
        assert np.allclose(np.column_stack(line.get_data()), ends)


@given(st.lists(st.integers(1, 50), min_size=1, max_size=24))
@settings(max_examples=40, deadline=None)
def test_no_two_nodes_share_a_place_and_a_leaf_hangs_at_its_depth(counts):
    tree = HuffmanTree.from_counts(counts)
    place = node_positions(tree)
    assert len(np.unique(place, axis=0)) == 2 * len(counts) - 1
    assert np.array_equal(-place[: len(counts), 1], tree.depths)
    assert sorted(place[: len(counts), 0]) == list(range(len(counts)))


@pytest.mark.parametrize(("word", "length"), [("大", 1), ("比", 2), ("轮胎", 3), ("噪音", 3)])
def test_the_lit_path_is_as_long_as_the_code_and_ends_at_the_word(tree, words, word, length):
    ax = draw_huffman(tree, words, highlight=word)
    edges = lit(ax)
    assert len(edges) == length
    ends = {e.split("-")[1] for e in edges} - {e.split("-")[0] for e in edges}
    starts = {e.split("-")[0] for e in edges} - {e.split("-")[1] for e in edges}
    assert ends == {str(words.index(word))}
    assert starts == {str(tree.root)}


def test_without_a_word_nothing_is_lit(tree, words):
    assert lit(draw_huffman(tree, words)) == set()


def test_factors_stand_on_the_lit_edges_from_the_root_down(tree, words):
    ax = draw_huffman(tree, words, highlight="噪音", factors=[0.25, 0.5, 0.75])
    assert {name: f.get_text() for name, f in artists(ax, "factor").items()} == {
        "6-5": "0.250",
        "5-4": "0.500",
        "4-1": "0.750",
    }


@pytest.mark.parametrize("merges", [0, 1, 2, 3])
def test_the_first_merges_make_a_forest(tree, words, merges):
    ax = draw_huffman(tree, words, merges=merges)
    assert len(artists(ax, "leaf")) == 4
    assert sorted(artists(ax, "inner")) == [str(4 + j) for j in range(merges)]
    assert len(artists(ax, "edge")) == len(artists(ax, "turn")) == 2 * merges


def test_a_path_is_lit_only_as_far_as_it_is_built(tree, words):
    assert lit(draw_huffman(tree, words, merges=2, highlight="噪音")) == {"4-1", "5-4"}


def test_the_row_of_merges_ends_with_the_whole_tree(tree, words):
    panels = draw_merges(tree, words).axes
    assert [len(artists(ax, "inner")) for ax in panels] == [0, 1, 2, 3]


@pytest.mark.parametrize("size", [1, 2, 24])
def test_small_and_large_trees_draw_without_a_warning(size, caplog):
    tree = HuffmanTree.from_counts(range(1, size + 1))
    words = [chr(0x6C34 + i) for i in range(size)]
    with caplog.at_level(logging.WARNING):
        ax = draw_huffman(tree, words, highlight=words[0])
        render(ax.figure)
    assert caplog.records == []
    assert len(artists(ax, "edge")) == 2 * (size - 1)
    assert len(lit(ax)) == tree.depths[0]


def test_neighbouring_leaves_of_the_largest_tree_do_not_overlap():
    tree = HuffmanTree.from_counts([10_000 + i for i in range(24)])
    ax = draw_huffman(tree, ["中国"] * 24)
    render(ax.figure)
    boxes = sorted((leaf.get_window_extent() for leaf in artists(ax, "leaf").values()), key=lambda box: box.x0)
    assert all(left.x1 <= right.x0 for left, right in pairwise(boxes))


def test_the_balanced_tree_of_the_slide_draws_too(words):
    balanced = HuffmanTree(np.array([2, 5, 7, 13]), np.array([[1, 2], [0, 3], [4, 5]]), [2, 5, 7, 13, 12, 15, 27])
    ax = draw_huffman(balanced, words)
    assert {len(code_read_from_the_picture(ax, leaf)) for leaf in range(4)} == {2}


def test_it_draws_where_it_is_told(tree, words):
    ax = Figure().subplots()
    assert draw_huffman(tree, words, ax=ax) is ax


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"merges": 4}, "merges must be in 0..3, not 4"),
        ({"merges": -1}, "not -1"),
        ({"highlight": "刹车"}, "'刹车' is not among"),
        ({"highlight": "大", "factors": [0.1, 0.2]}, "2 factors, but the path of '大' has 1"),
        ({"chances": [0.1]}, "1 chances and 3 merges: give 3"),
        ({"chances": [0.1, 0.2, 0.3], "merges": 2}, "3 chances and 2 merges: give 3"),
    ],
)
def test_options_that_do_not_fit_are_refused(tree, words, options, message):
    with pytest.raises(ValueError, match=message):
        draw_huffman(tree, words, **options)


def test_chances_are_shared_out_from_the_root_to_the_leaves(tree, words):
    ax = draw_huffman(tree, words, chances=[0.5, 0.25, 0.2])  # of the turn to the left at θ0, θ1, θ2
    leaves = {name: text.get_text().split("\n") for name, text in artists(ax, "leaf").items()}
    assert leaves == {"0": ["轮胎", "0.300"], "1": ["噪音", "0.300"], "2": ["比", "0.200"], "3": ["大", "0.200"]}
    assert [artists(ax, "inner")[n].get_text().split("\n")[0] for n in "456"] == ["0.6", "0.8", "1"]
    factors = {name: text.get_text() for name, text in artists(ax, "factor").items()}
    assert factors == {
        "6-3": "0.200",
        "6-5": "0.800",
        "5-2": "0.250",
        "5-4": "0.750",
        "4-0": "0.500",
        "4-1": "0.500",
    }
    width = {name: line.get_linewidth() for name, line in artists(ax, "edge").items()}
    assert width["6-5"] > width["5-4"] > width["4-0"] == width["4-1"] > width["6-3"] == width["5-2"]
    assert "轮胎 0.300, 噪音 0.300, 比 0.200, 大 0.200" in alt_text(ax.figure)


def test_the_merge_that_was_made_last_is_marked_and_its_sum_stands_above(tree, words):
    panels = draw_merges(tree, words).axes
    assert [ax.get_title() for ax in panels] == [
        "start",
        "merge 1: 2 + 5 = 7",
        "merge 2: 7 + 7 = 14",
        "merge 3: 13 + 14 = 27",
    ]
    assert [lit(ax) for ax in panels] == [set(), {"4-0", "4-1"}, {"5-2", "5-4"}, {"6-3", "6-5"}]


def test_too_many_words_and_missing_words_are_refused(tree, words):
    with pytest.raises(ValueError, match="25 words are too many"):
        draw_huffman(HuffmanTree.from_counts([1] * 25), ["水"] * 25)
    with pytest.raises(ValueError, match="3 words for a tree of 4 leaves"):
        draw_huffman(tree, words[:3])


def test_the_description_names_the_last_merge_and_the_code(tree, words):
    def told(merges, word=None):
        return alt_text(draw_huffman(tree, words, merges=merges, highlight=word).figure)

    assert told(0) == "Binary tree of 4 words after 0 of 3 merges."
    assert told(1).endswith("after 1 of 3 merges; the last: 轮胎 2 + 噪音 5 = 7.")
    assert "the last: 比 7 + θ0 7 = 14" in told(2)
    assert "weighted path length 48; codes: 轮胎 110, 噪音 111, 比 10, 大 0" in told(3)
    assert told(3, "噪音").endswith("lit is the path of 噪音, 111.")

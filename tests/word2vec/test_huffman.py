"""The Huffman tree: the slide's codes, optimality by brute force and by gensim, and what it refuses."""

import math
from collections import Counter
from fractions import Fraction
from functools import cache

import numpy as np
import pytest
import torch
from gensim.models.keyedvectors import KeyedVectors
from gensim.models.word2vec import _assign_binary_codes
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hctnlp.corpus import jieba_frequencies, people_daily
from hctnlp.word2vec import HuffmanTree, balanced_depths

SLIDE = {"轮胎": 2, "噪音": 5, "比": 7, "大": 13}
COUNTS = st.lists(st.integers(1, 30), min_size=1, max_size=40)


@pytest.fixture(scope="module")
def people_daily_counts() -> list[int]:
    return list(Counter(word for words in people_daily() for word in words).values())


@pytest.fixture(scope="module")
def jieba_counts() -> list[int]:
    return [count for _, count in jieba_frequencies()]


def test_the_slide_s_words_get_the_slide_s_codes():
    codes = dict(zip(SLIDE, HuffmanTree.from_counts(SLIDE.values()).codes, strict=True))
    assert codes == {"大": (0,), "比": (1, 0), "噪音": (1, 1, 1), "轮胎": (1, 1, 0)}


def test_the_slide_s_merges_are_7_then_14_then_27():
    tree = HuffmanTree.from_counts(SLIDE.values())
    words = {i: word for i, word in enumerate(SLIDE)} | {4: "轮胎噪音", 5: "比+", 6: "root"}
    steps = [(words[m.left], words[m.right], words[m.parent], m.weight) for m in tree.merges]
    assert steps == [("轮胎", "噪音", "轮胎噪音", 7), ("比", "轮胎噪音", "比+", 14), ("大", "比+", "root", 27)]


@pytest.mark.equation("HS-2")
def test_the_slide_s_tree_costs_48_and_the_balanced_tree_54():
    tree = HuffmanTree.from_counts(SLIDE.values())
    assert tree.weighted_path_length == 13 * 1 + 7 * 2 + 5 * 3 + 2 * 3 == 48
    assert sum(f * depth for f, depth in zip(SLIDE.values(), balanced_depths(4), strict=True)) == 54


@given(st.integers(1, 300))
def test_a_balanced_tree_is_full_and_its_leaves_stand_on_two_levels(size):
    depths = balanced_depths(size)
    assert len(depths) == size
    assert sum(Fraction(1, 2**depth) for depth in depths) == 1
    assert depths == sorted(depths)
    assert depths[-1] - depths[0] <= 1


def test_a_tree_without_leaves_is_refused():
    with pytest.raises(ValueError, match="at least one leaf, not 0"):
        balanced_depths(0)


@cache
def cheapest(counts: tuple[int, ...]) -> int:
    """The least Σ f·l over all binary trees: try every split of the words into two subtrees."""
    if len(counts) == 1:
        return 0
    first, rest = counts[0], counts[1:]
    splits = (
        (
            (first, *(c for i, c in enumerate(rest) if chosen >> i & 1)),
            tuple(c for i, c in enumerate(rest) if not chosen >> i & 1),
        )
        for chosen in range(2 ** len(rest) - 1)
    )
    return sum(counts) + min(cheapest(left) + cheapest(right) for left, right in splits)


@pytest.mark.equation("HS-2")
@settings(max_examples=60)
@given(st.lists(st.integers(1, 20), min_size=1, max_size=7))
@example([1, 1, 2, 3, 5, 8, 13])
@example([1] * 7)
@example([2, 2, 3, 3])
def test_no_binary_tree_is_cheaper(counts):
    assert HuffmanTree.from_counts(counts).weighted_path_length == cheapest(tuple(sorted(counts)))


@pytest.mark.equation("HS-2")
@given(COUNTS)
def test_the_weighted_path_length_is_the_sum_over_the_codes(counts):
    tree = HuffmanTree.from_counts(counts)
    assert tree.weighted_path_length == sum(f * len(code) for f, code in zip(counts, tree.codes, strict=True))
    assert tree.depths.tolist() == [len(code) for code in tree.codes]
    assert tree.mean_depth == pytest.approx(tree.weighted_path_length / sum(counts))


@given(COUNTS)
def test_the_code_is_prefix_free_and_wastes_nothing(counts):
    codes = HuffmanTree.from_counts(counts).codes
    assert len(codes) == len(set(codes)) == len(counts)
    if len(codes) > 1:
        assert not set(codes) & {code[:length] for code in codes for length in range(len(code))}
    assert sum(Fraction(1, 2 ** len(code)) for code in codes) == 1  # Kraft, with equality: the tree is full


@given(COUNTS)
def test_walking_down_by_the_code_passes_the_path_and_ends_at_the_word(counts):
    tree = HuffmanTree.from_counts(counts)
    assert tree.num_inner == len(counts) - 1 == len(tree.merges)
    for word, (code, path) in enumerate(zip(tree.codes, tree.paths, strict=True)):
        node, rows = tree.root, []
        for turn in code:
            rows.append(node - len(counts))
            node = tree.children(node)[turn]
        assert node == word
        assert tuple(rows) == path
    assert {row for path in tree.paths for row in path} == set(range(tree.num_inner))


@given(COUNTS)
def test_parents_turns_and_weights_agree_with_the_children(counts):
    tree = HuffmanTree.from_counts(counts)
    assert tree.parent[tree.root] == tree.root
    assert [tree.weight(word) for word in range(len(counts))] == counts
    for node in range(len(counts), 2 * len(counts) - 1):
        left, right = tree.children(node)
        assert tree.parent[[left, right]].tolist() == [node, node]
        assert tree.turn[[left, right]].tolist() == [0, 1]
        assert tree.weight(node) == tree.weight(left) + tree.weight(right)
    with pytest.raises(IndexError, match=r"node 0 has no children: inner nodes are"):
        tree.children(0)


@given(COUNTS)
def test_the_lighter_node_goes_left_and_of_two_equal_ones_the_older(counts):
    """Rule by rule, with a search over all open nodes for each merge: what the two queues must come to."""
    tree = HuffmanTree.from_counts(counts)
    weight = dict(enumerate(counts))
    for merge in tree.merges:
        left, right = sorted(weight, key=lambda node: (weight[node], node))[:2]
        assert (merge.left, merge.right) == (left, right)
        weight[merge.parent] = weight.pop(left) + weight.pop(right)
        assert merge.weight == weight[merge.parent]
    assert set(weight) == {tree.root}


@pytest.mark.parametrize("size", [2, 3, 4, 5, 8, 13, 64, 100])
def test_equal_counts_give_a_balanced_tree(size):
    assert sorted(HuffmanTree.from_counts([7] * size).depths) == balanced_depths(size)


def test_one_word_has_nothing_to_decide():
    tree = HuffmanTree.from_counts([3])
    assert (tree.codes, tree.paths, tree.num_inner, tree.root, tree.merges) == ([()], [()], 0, 0, [])
    assert (tree.weighted_path_length, tree.mean_depth, tree.entropy) == (0, 0, 0)
    assert tree.padded().code.shape == tree.padded().path.shape == tree.padded().mask.shape == (1, 0)


def test_two_words_take_one_decision():
    tree = HuffmanTree.from_counts([5, 3])
    assert (tree.codes, tree.paths, tree.num_inner) == ([(1,), (0,)], [(0,), (0,)], 1)


def entropy_by_fractions(counts) -> float:
    total = sum(counts)
    return math.fsum(-(f / total) * math.log2(f / total) for f in counts)


@pytest.mark.equation("HS-3")
@given(st.lists(st.integers(1, 10**6), min_size=2, max_size=60))
@example([1, 10**6])
@example([2**k for k in range(1, 20)])
def test_the_mean_depth_is_less_than_one_bit_above_the_entropy(counts):
    tree, bits = HuffmanTree.from_counts(counts), entropy_by_fractions(counts)
    assert tree.entropy == pytest.approx(bits)
    assert bits - 1e-9 <= tree.mean_depth < bits + 1


@pytest.mark.equation("HS-3")
def test_counts_that_are_powers_of_two_reach_the_entropy():
    tree = HuffmanTree.from_counts([1, 1, 2, 4, 8])
    assert tree.mean_depth == pytest.approx(entropy_by_fractions([1, 1, 2, 4, 8])) == tree.entropy


@pytest.mark.equation("HS-3")
def test_the_entropy_bound_holds_for_the_words_of_people_daily(people_daily_counts):
    tree, bits = HuffmanTree.from_counts(people_daily_counts), entropy_by_fractions(people_daily_counts)
    assert len(tree) == 55_310
    assert bits <= tree.mean_depth < bits + 1


@pytest.mark.equation("HS-3")
def test_jieba_s_349046_words_get_codes_within_the_entropy_bound(jieba_counts):
    tree = HuffmanTree.from_counts(jieba_counts)
    depths, bits = [len(code) for code in tree.codes], entropy_by_fractions(jieba_counts)
    assert len(depths) == len(set(tree.codes)) == 349_046
    assert sum(Fraction(number, 2**depth) for depth, number in Counter(depths).items()) == 1
    mean = sum(f * depth for f, depth in zip(jieba_counts, depths, strict=True)) / sum(jieba_counts)
    assert mean == pytest.approx(tree.mean_depth)
    assert bits <= mean < bits + 1


def gensim_code_lengths(counts: list[int]) -> list[int]:
    """gensim builds its tree with a heap; lengths by word."""
    vectors = KeyedVectors(1)
    vectors.index_to_key = list(range(len(counts)))
    vectors.key_to_index = {word: word for word in vectors.index_to_key}
    vectors.expandos["count"] = np.array(counts)
    _assign_binary_codes(vectors)
    return [len(vectors.get_vecattr(word, "code")) for word in vectors.index_to_key]


@pytest.mark.equation("HS-2")
def test_gensim_s_tree_of_people_daily_costs_the_same(people_daily_counts):
    lengths = gensim_code_lengths(people_daily_counts)
    expected = sum(f * length for f, length in zip(people_daily_counts, lengths, strict=True))
    assert HuffmanTree.from_counts(people_daily_counts).weighted_path_length == expected


@settings(max_examples=30)
@given(st.lists(st.integers(1, 9), min_size=2, max_size=40))
def test_gensim_s_tree_of_many_ties_costs_the_same(counts):
    lengths = gensim_code_lengths(counts)
    expected = sum(f * length for f, length in zip(counts, lengths, strict=True))
    assert HuffmanTree.from_counts(counts).weighted_path_length == expected


def test_padded_tensors_hold_the_codes_and_paths(device):
    tree = HuffmanTree.from_counts([1, 1, 2, 3, 5, 8, 40])
    padded = tree.padded(device, torch.float64)
    assert padded.code.dtype == torch.float64
    assert {t.device.type for t in (padded.code, padded.path, padded.mask)} == {device.type}
    assert padded.code.shape == (7, max(map(len, tree.codes)))
    for word in range(7):
        mask = padded.mask[word]
        assert mask.tolist() == sorted(mask.tolist(), reverse=True)
        assert tuple(padded.code[word][mask].tolist()) == tree.codes[word]
        assert tuple(padded.path[word][mask].tolist()) == tree.paths[word]
        assert not padded.path[word][~mask].any()  # padding must still be a row of θ


@pytest.mark.parametrize(
    "container", [tuple, np.array, torch.tensor, iter, lambda counts: np.array(counts, dtype=np.float32), dict.values]
)
def test_counts_come_in_any_container(container):
    counts = SLIDE if container is dict.values else [2, 5, 7, 13]
    assert HuffmanTree.from_counts(container(counts)).codes == [(1, 1, 0), (1, 1, 1), (1, 0), (0,)]


def test_counts_may_be_fractions():
    """Probabilities, or f^¾: the tree of f / Σf is the tree of f."""
    counts = [2.5, 5.25, 7.125, 13.0]
    assert HuffmanTree.from_counts(counts).codes == HuffmanTree.from_counts([8 * f for f in counts]).codes
    assert HuffmanTree.from_counts([f / 27 for f in (2, 5, 7, 13)]).mean_depth == pytest.approx(48 / 27)


@pytest.mark.parametrize(
    "counts",
    [[2**62] * 4, [2**62, 2**61, 2**61, 2**62], np.array([2**63, 2**63, 2**63], dtype=np.uint64), [2**62, 2**61, 1, 1]],
)
def test_sums_beyond_64_bits_do_not_wrap_around(counts):
    tree, exact = HuffmanTree.from_counts(counts), [int(f) for f in counts]
    assert tree.weight(tree.root) == sum(exact)
    assert tree.weighted_path_length == sum(f * len(code) for f, code in zip(exact, tree.codes, strict=True))
    assert tree.weighted_path_length == cheapest(tuple(sorted(exact)))
    assert tree.entropy == pytest.approx(entropy_by_fractions(exact))
    assert tree.entropy - 1e-9 <= tree.mean_depth < tree.entropy + 1


@pytest.mark.parametrize("dtype", [np.uint8, np.int8, np.float16])
def test_narrow_number_types_do_not_overflow(dtype):
    tree = HuffmanTree.from_counts(np.full(1000, 100, dtype=dtype))
    assert tree.weight(tree.root) == 100_000
    assert tree.mean_depth == pytest.approx(np.mean(balanced_depths(1000)))
    assert tree.entropy == pytest.approx(math.log2(1000))


@pytest.mark.parametrize("wrong", [0, -1, 0.0, -0.5, math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("word", [0, 2])
def test_a_count_that_is_no_positive_number_is_refused_with_the_word(wrong, word):
    counts = [3, 4, 5]
    counts[word] = wrong
    message = rf"positive and finite: word {word} has count {wrong}(\.0)?; drop it with min_count"
    with pytest.raises(ValueError, match=message):
        HuffmanTree.from_counts(counts)


@pytest.mark.parametrize(
    ("counts", "message"),
    [
        ([], r"at least one number, not of shape \(0,\)"),
        (np.ones((2, 2)), r"at least one number, not of shape \(2, 2\)"),
        (np.array(["2", "5"]), "must be numbers, not <U1"),
        ([True, True], "must be numbers, not bool"),
        (np.array([1j, 2]), "must be numbers, not complex"),
        (np.array([1, None]), "must be numbers, not object"),
    ],
)
def test_what_is_no_list_of_numbers_is_refused(counts, message):
    with pytest.raises(ValueError, match=message):
        HuffmanTree.from_counts(counts)

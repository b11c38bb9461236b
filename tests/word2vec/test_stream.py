"""Encoding against a dictionary, and blocks in which every word of the corpus stands once."""

from collections import Counter
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hctnlp.corpus import EncodedCorpus, Vocabulary
from hctnlp.word2vec.stream import Stream, encode

SENTENCES = st.lists(st.lists(st.sampled_from(["轮胎", "噪音", "比", "大", "", "A"]), max_size=8), max_size=12)


def as_lists(tokens: np.ndarray, offsets: np.ndarray) -> list[list[int]]:
    return [tokens[a:b].tolist() for a, b in pairwise(offsets)]


def stream_of(lengths: list[int], block_size: int) -> Stream:
    """Sentences of the given lengths; token i is the number i, so that every place is known."""
    offsets = np.cumsum([0, *lengths])
    vocabulary = Vocabulary([str(i) for i in range(offsets[-1])], [1] * offsets[-1])
    return Stream(vocabulary, np.arange(offsets[-1], dtype=np.int32), offsets, block_size)


@settings(max_examples=60, deadline=None)
@given(SENTENCES, st.integers(1, 4))
def test_encoding_is_that_of_a_dictionary(sentences, min_count):
    counts = Counter(word for sentence in sentences for word in sentence)
    frequent = {word: count for word, count in counts.items() if count >= min_count}
    if not frequent:
        with pytest.raises(ValueError, match=r"has no word; give it sentences|no word is left.*lower min_count"):
            encode(sentences, min_count)
        return
    vocabulary, tokens, offsets = encode(sentences, min_count)
    assert vocabulary == Vocabulary.from_sentences(sentences, min_count=min_count)
    assert dict(zip(vocabulary.words, vocabulary.counts.tolist(), strict=True)) == frequent
    ids = {word: i for i, word in enumerate(vocabulary.words)}
    assert as_lists(tokens, offsets) == [[ids[word] for word in sentence if word in ids] for sentence in sentences]
    assert tokens.dtype == np.int32
    assert offsets.dtype == np.int64


def test_sentences_are_read_once_and_may_be_of_any_sequence():
    read = []

    def sentences():
        for sentence in (("大", "比"), ["大"], np.array(["比", "大"])):
            read.append(len(sentence))
            yield sentence

    vocabulary, tokens, offsets = encode(sentences(), 1)
    assert read == [2, 1, 2]
    assert as_lists(tokens, offsets) == [[0, 1], [0], [1, 0]]
    assert vocabulary.words == ["大", "比"]


@pytest.mark.parametrize("wrong", ["轮胎噪音", "轮胎".encode()])
def test_text_that_nobody_segmented_is_refused(wrong):
    with pytest.raises(TypeError, match=r"sentence 1 is the string .* not a list of words; segment it first"):
        encode(iter([["大"], wrong]), 1)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 30), max_size=12), st.integers(4, 20))
def test_every_word_is_in_one_block_and_sentences_are_whole_unless_they_are_longer_than_a_block(lengths, block_size):
    stream = stream_of(lengths, block_size)
    blocks = [stream.block(0, i, 0) for i in range(stream.num_blocks)]
    assert np.concatenate([np.empty(0, int), *(block.tokens for block in blocks)]).tolist() == list(range(sum(lengths)))

    pieces = []  # sentence by sentence, as the blocks tell them
    for block in blocks:
        assert block.starts[0] == 0
        assert block.starts[-1] == len(block.tokens) > 0
        assert (np.diff(block.starts) > 0).all()  # no empty sentence
        assert block.tokens.dtype == np.int32
        assert block.starts.dtype == np.int64
        assert block.first_word == block.tokens[0]
        pieces += [(block.first_word + int(a), block.first_word + int(b)) for a, b in pairwise(block.starts)]
    ends = np.cumsum([0, *lengths]).tolist()
    whole = {(a, b) for a, b in pairwise(ends) if 0 < b - a <= block_size}
    assert whole <= set(pieces)
    assert set(ends) <= {0, *(place for piece in pieces for place in piece)}  # no piece goes on into the next sentence
    assert all(len(block.tokens) < 2 * block_size for block in blocks)


def test_blocks_are_about_as_long_as_asked_for():
    lengths = np.random.default_rng(0).integers(1, 40, 3_000).tolist()
    stream = stream_of(lengths, 1_000)
    sizes = np.diff(stream.bounds)
    assert abs(stream.num_blocks - sum(lengths) / 1_000) <= 1
    assert sizes[:-1].min() > 900
    assert sizes.max() < 1_100


def test_a_sentence_of_ten_blocks_is_cut_and_its_neighbours_are_not():
    stream = stream_of([3, 100, 4], 10)
    starts = [(stream.block(0, i, 0).starts + stream.bounds[i]).tolist() for i in range(stream.num_blocks)]
    assert max(np.diff(stream.bounds)) < 20
    assert [0, 3] == starts[0][:2]
    assert starts[-1][-2:] == [103, 107]


def test_a_block_s_random_numbers_hang_on_seed_epoch_and_place_alone():
    stream = stream_of([5] * 20, 10)
    seeds = {
        (seed, epoch, i): stream.block(epoch, i, seed).seed for seed in (0, 1) for epoch in (0, 1, 2) for i in range(10)
    }
    assert len(set(seeds.values())) == len(seeds)
    assert all(stream_of([5] * 20, 10).block(epoch, i, seed).seed == found for (seed, epoch, i), found in seeds.items())


def test_words_are_counted_over_the_epochs():
    stream = stream_of([5] * 20, 10)
    assert [stream.block(epoch, i, 0).first_word for epoch, i in ((0, 0), (0, 3), (2, 0), (2, 3))] == [0, 30, 200, 230]


def test_blocks_that_are_given_at_once_are_the_same_sentences():
    alone, together = (stream_of([5, 2, 8] * 20, 15) for _ in range(2))
    together.at_once = 8
    for first in (0, 3, 12, 16):
        last = min(first + 8, alone.num_blocks)
        parts, whole = [alone.block(1, i, 7) for i in range(first, last)], together.block(1, first, 7)
        assert whole.tokens.tolist() == np.concatenate([part.tokens for part in parts]).tolist()
        assert (whole.first_word, whole.seed) == (parts[0].first_word, parts[0].seed)
        ends = [end for part in parts for end in (part.starts[1:] + part.first_word - whole.first_word).tolist()]
        assert whole.starts.tolist() == [0, *ends]


def test_a_corpus_without_a_word_has_no_block():
    stream = Stream(Vocabulary(["大"], [1]), np.empty(0, np.int32), np.array([0, 0, 0]), 10)
    assert stream.num_blocks == 0
    stream.release()


def test_a_corpus_on_disk_gives_the_same_blocks_and_can_be_released(tmp_path):
    sentences = [["大", "比", "大"], [], ["噪音"] * 7, ["比"]] * 50
    vocabulary, tokens, offsets = encode(sentences, 1)
    corpus = EncodedCorpus.write(tmp_path, sentences, vocabulary)
    here, there = Stream(vocabulary, tokens, offsets, 64), Stream(vocabulary, corpus.tokens, corpus.offsets, 64)
    assert here.num_blocks == there.num_blocks > 5
    for i in range(here.num_blocks):
        one, other = here.block(1, i, 3), there.block(1, i, 3)
        assert one.tokens.tolist() == other.tokens.tolist()
        assert one.starts.tolist() == other.starts.tolist()
        assert (one.first_word, one.seed) == (other.first_word, other.seed)
        there.release()  # the pages come back from the file when they are read again
        here.release()
    assert corpus.tokens.tolist() == tokens.tolist()


def test_a_block_is_a_copy():
    """A released map must not pull the ground from under a block that is being trained on."""
    stream = stream_of([4, 4], 4)
    block = stream.block(0, 0, 0)
    assert not np.shares_memory(block.tokens, stream.tokens)

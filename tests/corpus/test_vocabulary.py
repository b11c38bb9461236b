"""Which id a word gets, and that it keeps it."""

import json
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hctnlp.corpus import Vocabulary

WORDS = st.text(min_size=0, max_size=6)
ODD = ["\n", "\t", " ", "", '"', "\\", "\r\n", "\u2028", "\x00", "轮胎", "é", "e\u0301", "🚗", "<PAD>", "null"]
COUNTS = st.dictionaries(WORDS | st.sampled_from(ODD), st.integers(1, 5), min_size=1, max_size=30)


@given(COUNTS)
def test_words_stand_from_frequent_to_rare_and_ties_by_code_points(counts):
    vocabulary = Vocabulary.from_counts(counts)
    assert dict(zip(vocabulary.words, vocabulary.counts.tolist(), strict=True)) == counts
    ranks = [(-counts[word], [ord(character) for character in word]) for word in vocabulary.words]
    assert ranks == sorted(ranks)


@given(COUNTS, st.integers(1, 5))
def test_min_count_keeps_exactly_the_words_seen_that_often(counts, min_count):
    kept = {word for word, count in counts.items() if count >= min_count}
    if not kept:
        with pytest.raises(ValueError, match=f"no word is left: the largest of {len(counts)} counts is"):
            Vocabulary.from_counts(counts, min_count=min_count)
    else:
        assert set(Vocabulary.from_counts(counts, min_count=min_count).words) == kept


@given(COUNTS, st.randoms())
def test_the_order_in_which_words_come_does_not_matter(counts, random):
    tokens = list(Counter(counts).elements())
    random.shuffle(tokens)
    middle = len(tokens) // 2
    assert Vocabulary.from_sentences([tokens[:middle], [], tokens[middle:]]) == Vocabulary.from_counts(counts)


def test_a_word_given_twice_has_its_counts_added():
    assert Vocabulary.from_counts([("车", 2), ("的", 4), ("车", 3)]) == Vocabulary.from_counts({"车": 5, "的": 4})


def test_special_tokens_come_first_in_their_order_and_are_not_counted():
    vocabulary = Vocabulary.from_sentences([["车", "车", "的"]], specials=["<PAD>", "<BOS>"])
    assert vocabulary.words == ["<PAD>", "<BOS>", "车", "的"]
    assert vocabulary.counts.tolist() == [0, 0, 2, 1]
    assert vocabulary.num_specials == 2
    assert vocabulary.id("<PAD>") == 0


def test_a_special_token_may_not_be_a_word_of_the_corpus():
    with pytest.raises(ValueError, match="special token '<PAD>' is also a word"):
        Vocabulary.from_sentences([["车", "<PAD>"]], specials=["<PAD>"])
    with pytest.raises(ValueError, match="'<PAD>' is there twice"):
        Vocabulary.from_sentences([["车"]], specials=["<PAD>", "<PAD>"])


@given(COUNTS, st.integers(0, 3))
def test_a_vocabulary_returns_from_disk_as_it_was(tmp_path_factory, counts, specials):
    path = tmp_path_factory.mktemp("vocabulary") / "词表.json"
    before = Vocabulary.from_counts(counts, specials=[f"<特殊 {i}>\n" for i in range(specials)])
    before.save(path)
    after = Vocabulary.load(path)
    assert after == before
    assert after.words == before.words
    assert after.counts.tolist() == before.counts.tolist()
    assert after.num_specials == before.num_specials
    assert [after.id(word) for word in before.words] == list(range(len(before)))


def test_equality_sees_words_counts_and_specials():
    one = Vocabulary(["车", "的"], [2, 1])
    assert one == Vocabulary(["车", "的"], [2, 1])
    for other in (
        Vocabulary(["的", "车"], [2, 1]),
        Vocabulary(["车", "的"], [3, 1]),
        Vocabulary(["车", "的"], [2, 1], 1),
    ):
        assert one != other
    assert one != ["车", "的"]


@given(COUNTS)
def test_decode_undoes_encode(counts):
    vocabulary = Vocabulary.from_counts(counts)
    assert vocabulary.decode(vocabulary.encode(counts)) == list(counts)
    assert vocabulary.decode(np.array(vocabulary.encode(counts), dtype=np.int32)) == list(counts)


def test_an_unknown_word_is_an_error_or_dropped_or_replaced_as_asked():
    vocabulary = Vocabulary.from_counts({"车": 3, "的": 2}, specials=["<UNK>"])
    with pytest.raises(KeyError, match="'胎' is not among the 3 words: rarer than min_count, or segmented differently"):
        vocabulary.encode(["车", "胎"])
    assert vocabulary.encode(["车", "胎", "的"], unknown="drop") == [1, 2]
    assert vocabulary.encode(["车", "胎", "的"], unknown=0) == [1, 0, 2]
    assert "胎" not in vocabulary
    assert "车" in vocabulary
    for unknown in (-1, 3):
        with pytest.raises(ValueError, match=f"an id below 3, not {unknown}"):
            vocabulary.encode(["车"], unknown=unknown)


@pytest.mark.parametrize("wrong", [-1, 2])
def test_an_id_outside_the_vocabulary_is_refused_and_does_not_count_from_the_end(wrong):
    with pytest.raises(IndexError, match=rf"id {wrong} is not in 0\.\.1"):
        Vocabulary(["车", "的"], [2, 1]).decode([0, wrong])


def test_what_cannot_be_a_vocabulary_is_refused():
    with pytest.raises(ValueError, match="min_count must be at least 1, not 0"):
        Vocabulary.from_counts({"车": 1}, min_count=0)
    with pytest.raises(ValueError, match="no word is left: the largest of 0 counts is 0"):
        Vocabulary.from_sentences([])
    with pytest.raises(ValueError, match="2 words but 1 counts"):
        Vocabulary(["车", "的"], [1])
    with pytest.raises(ValueError, match="'车' is there twice"):
        Vocabulary(["车", "的", "车"], [2, 2, 1])


def test_a_text_that_nobody_segmented_is_refused():
    """A string is a sequence of strings too: it would be counted letter by letter, and nobody would notice."""
    with pytest.raises(TypeError, match="sentence 1 is the string '轮胎噪音大', not a list of words; segment it first"):
        Vocabulary.from_sentences([["轮胎"], "轮胎噪音大"])


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "3", '"x"', "{}", '{"format": "other/1"}', json.dumps({"words": ["车"], "counts": [1]})]
)
def test_a_file_that_is_no_vocabulary_is_refused(tmp_path, content):
    path = tmp_path / "vocabulary.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=r"vocabulary\.json is no vocabulary of format"):
        Vocabulary.load(path)


def test_a_file_of_other_bytes_is_refused(tmp_path):
    path = tmp_path / "vocabulary.json"
    path.write_bytes(b"\x93NUMPY\x01\x00\xff\xfe")
    with pytest.raises(ValueError, match="is no vocabulary of format"):
        Vocabulary.load(path)

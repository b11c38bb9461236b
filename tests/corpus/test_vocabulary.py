"""Which id a word gets, and that it keeps it."""

import json
import math
import re
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hctnlp.corpus import Vocabulary
from hctnlp.corpus.vocabulary import FORMAT

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
    "content",
    [
        "",
        "{",
        "[]",
        "3",
        '"x"',
        "{}",
        '{"format": "other/1"}',
        json.dumps({"words": ["车"], "counts": [1]}),
        json.dumps({"format": FORMAT, "words": ["车"]}),
    ],
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


@pytest.mark.parametrize("word", [np.int64(7), 3, b"\xe8", None, math.nan, True, ("车",)], ids=repr)
def test_a_word_that_is_no_string_is_refused(word):
    """It could be counted, but JSON would not give it back. (What an iterator holds, the tests' type checks skip.)"""
    for make in (
        lambda: Vocabulary.from_counts(iter([("车", 1), (word, 2)])),
        lambda: Vocabulary.from_counts(iter([("车", 5), (word, 2)]), min_count=3),
        lambda: Vocabulary.from_sentences(iter([["车"], ["车", word]])),
    ):
        with pytest.raises(
            TypeError, match=rf"the word {re.escape(repr(word))} is of type {type(word).__name__}, not a"
        ):
            make()


def test_a_list_among_the_words_is_named():
    """Documents of sentences of words, one level too deep."""
    with pytest.raises(TypeError, match=r"the word \['车', '胎'\] is of type list, not a string"):
        Vocabulary.from_sentences(iter([[["车", "胎"], ["大"]]]))


def test_numpy_s_strings_are_words(tmp_path):
    vocabulary = Vocabulary.from_sentences(iter([np.array(["车", "大", "车"])]))
    vocabulary.save(tmp_path / "v.json")
    assert Vocabulary.load(tmp_path / "v.json") == Vocabulary.from_counts({"车": 2, "大": 1})


def test_a_word_that_cannot_be_written_is_refused_before_anything_is(tmp_path):
    with pytest.raises(
        ValueError, match=r"'\\ud800' cannot be written in UTF-8; read the text with the right encoding"
    ):
        Vocabulary.from_counts({"\ud800": 1})


def test_a_vocabulary_that_cannot_be_saved_leaves_the_older_file(tmp_path):
    path = tmp_path / "v.json"
    old = Vocabulary.from_counts({"车": 2})
    old.save(path)
    spoilt = Vocabulary.from_counts({"大": 1})
    spoilt.words[0] = "\ud800"  # past the check
    with pytest.raises(UnicodeEncodeError):
        spoilt.save(path)
    assert Vocabulary.load(path) == old
    assert [file.name for file in tmp_path.iterdir()] == ["v.json"]


@pytest.mark.parametrize("counts", [[1.5, 2], [-1, 2], [math.nan, 1]])
def test_counts_that_are_none_are_refused(counts):
    """As int64, 1.5 would be 1 and NaN the smallest number there is."""
    with pytest.raises(ValueError, match="counts must be whole numbers of at least 0"):
        Vocabulary(["车", "的"], np.array(counts))


@pytest.mark.parametrize("sentence", [None, 3, math.nan])
def test_a_sentence_that_is_no_list_is_named(sentence):
    with pytest.raises(TypeError, match=rf"sentence 1 is {sentence!r}, not a list of words"):
        Vocabulary.from_sentences(iter([["车"], sentence]))


def test_a_number_is_no_unknown_word():
    vocabulary = Vocabulary.from_counts({"车": 2})
    for unknown in ("drop", 0):
        with pytest.raises(TypeError, match="the word nan is of type float, not a string"):
            vocabulary.encode(iter(["车", math.nan]), unknown=unknown)

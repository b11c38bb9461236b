"""A corpus on disk is the corpus that was written, or it does not open."""

import json
import math
import os
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hctnlp.corpus import EncodedCorpus, Vocabulary
from hctnlp.word2vec import Word2Vec

SENTENCES = [["轮胎", "噪音", "大"], [], ["轮胎", "比", "轮胎", "大"], ["噪音"]]
FILES = ["tokens.int32", "offsets.int64", "vocabulary.json", "sizes.json"]


@pytest.fixture
def corpus(tmp_path) -> EncodedCorpus:
    return EncodedCorpus.write(tmp_path, SENTENCES, Vocabulary.from_sentences(SENTENCES))


@settings(max_examples=40)
@given(
    st.lists(st.lists(st.sampled_from("甲乙丙丁戊"), max_size=6), max_size=12),
    st.sets(st.sampled_from("甲乙丙丁戊"), min_size=1),
)
def test_every_sentence_returns_without_its_unknown_words(tmp_path_factory, sentences, known):
    folder = tmp_path_factory.mktemp("corpus")
    vocabulary = Vocabulary.from_counts(dict.fromkeys(known, 1))
    EncodedCorpus.write(folder, sentences, vocabulary)
    corpus = EncodedCorpus(folder)
    expected = [[word for word in sentence if word in known] for sentence in sentences]
    assert corpus.vocabulary == vocabulary
    assert len(corpus) == len(sentences)
    assert [vocabulary.decode(ids) for ids in corpus] == expected
    assert [vocabulary.decode(corpus[i]) for i in range(len(corpus))] == expected
    assert corpus.dropped == sum(map(len, sentences)) - sum(map(len, expected))


def test_min_count_drops_tokens_and_says_how_many(tmp_path):
    vocabulary = Vocabulary.from_sentences(SENTENCES, min_count=2)  # 比 is there once
    corpus = EncodedCorpus.write(tmp_path, SENTENCES, vocabulary)
    assert corpus.dropped == 1
    assert EncodedCorpus(tmp_path).dropped == 1


def test_text_that_is_not_the_vocabulary_s_own_can_be_encoded(tmp_path):
    """Held-out text: what is dropped has nothing to do with the counts of the training text."""
    corpus = EncodedCorpus.write(tmp_path, [["大", "象"], ["大"]], Vocabulary.from_sentences(SENTENCES))
    assert corpus.tokens.size == 2
    assert corpus.dropped == 1


def test_the_arrays_are_read_only_maps_of_the_files(corpus, tmp_path):
    for array, name, dtype in ((corpus.tokens, FILES[0], "<i4"), (corpus.offsets, FILES[1], "<i8")):
        assert isinstance(array, np.memmap)
        assert array.dtype == np.dtype(dtype)
        assert array.tolist() == np.fromfile(tmp_path / name, dtype=dtype).tolist()
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 1
    with pytest.raises(ValueError, match="read-only"):
        corpus[0][0] = 1


def test_sentences_count_from_the_end_too_and_end_where_they_end(corpus):
    decode = corpus.vocabulary.decode
    assert decode(corpus[-1]) == SENTENCES[-1]
    assert decode(corpus[-4]) == SENTENCES[0]
    for outside in (4, -5):
        with pytest.raises(IndexError, match=f"sentence {outside} of 4"):
            corpus[outside]


@pytest.mark.parametrize("sentences", [[], [[]], [[], []], [["象"]]])
def test_a_corpus_without_a_token_opens(tmp_path, sentences):
    corpus = EncodedCorpus.write(tmp_path, sentences, Vocabulary.from_counts({"车": 1}))
    assert [ids.tolist() for ids in corpus] == [[] for _ in sentences]


@pytest.mark.parametrize("name", FILES)
def test_a_folder_that_lacks_a_file_does_not_open(corpus, tmp_path, name):
    (tmp_path / name).unlink()
    with pytest.raises(
        FileNotFoundError, match=rf"is no encoded corpus, it lacks {name}; EncodedCorpus\.write makes one"
    ):
        EncodedCorpus(tmp_path)


@pytest.mark.parametrize("name", FILES[:2])
@pytest.mark.parametrize("cut", [1, 4, 8, None])
def test_a_truncated_file_does_not_open(corpus, tmp_path, name, cut):
    path = tmp_path / name
    content = path.read_bytes()
    path.write_bytes(content[:-cut] if cut else b"")
    with pytest.raises(ValueError, match="write it anew"):
        EncodedCorpus(tmp_path)


def test_a_lost_empty_sentence_at_the_end_is_noticed(tmp_path):
    """Its end is the end of the sentence before it: only the number of sentences tells."""
    EncodedCorpus.write(tmp_path, [["车"], []], Vocabulary.from_counts({"车": 1}))
    path = tmp_path / "offsets.int64"
    path.write_bytes(path.read_bytes()[:-8])
    with pytest.raises(ValueError, match="has 1 sentences, written were 2; write it anew"):
        EncodedCorpus(tmp_path)


def contents(folder) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError])
def test_a_write_that_stops_midway_leaves_what_was_there(tmp_path, error):
    vocabulary = Vocabulary.from_sentences(SENTENCES)

    def stopped():
        yield from SENTENCES
        raise error

    with pytest.raises(error):
        EncodedCorpus.write(tmp_path, stopped(), vocabulary)
    assert contents(tmp_path) == {}
    EncodedCorpus.write(tmp_path, SENTENCES, vocabulary)
    before = contents(tmp_path)
    with pytest.raises(error):
        EncodedCorpus.write(tmp_path, stopped(), Vocabulary.from_counts({"别的": 1}))
    assert contents(tmp_path) == before
    assert len(EncodedCorpus(tmp_path)) == len(SENTENCES)


@pytest.mark.parametrize("done", range(1, 5))
def test_a_crash_between_the_files_leaves_nothing_that_opens(tmp_path, monkeypatch, done):
    """As many tokens and sentences as before, so that the sizes of the old corpus fit the new arrays."""
    vocabulary = Vocabulary.from_sentences(SENTENCES)
    EncodedCorpus.write(tmp_path, SENTENCES, vocabulary)
    turned = [sentence[::-1] for sentence in SENTENCES]
    replaced, replace = [], os.replace

    def crashing(source, target):
        if source != target and not target.name.endswith(".partial"):  # the vocabulary is first written aside
            if len(replaced) == done - 1:
                raise SystemExit("the power is off")
            replaced.append(target.name)
        replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", crashing)
        with pytest.raises(SystemExit):
            EncodedCorpus.write(tmp_path, turned, vocabulary)
    assert len(replaced) == done - 1
    with pytest.raises(FileNotFoundError, match=r"lacks .*sizes\.json"):
        EncodedCorpus(tmp_path)


def test_a_corpus_that_is_open_keeps_its_sentences_when_its_folder_is_written_anew(corpus, tmp_path):
    """Cut off under the map, the file would end the process (SIGBUS); overwritten, it would give other words."""
    before = [ids.tolist() for ids in corpus]
    for sentences in ([["大"]], [["大"] * 50_000], [sentence[::-1] for sentence in SENTENCES]):
        again = EncodedCorpus.write(tmp_path, sentences, corpus.vocabulary)
        assert [corpus.vocabulary.decode(ids) for ids in again] == sentences
        assert [ids.tolist() for ids in corpus] == before
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(FILES)


def test_a_corpus_can_be_written_from_itself(corpus, tmp_path):
    decoded = (corpus.vocabulary.decode(ids) for ids in corpus)
    again = EncodedCorpus.write(tmp_path, decoded, Vocabulary.from_counts({"轮胎": 2, "大": 1}))
    assert [again.vocabulary.decode(ids) for ids in again] == [["轮胎", "大"], [], ["轮胎", "轮胎", "大"], []]


def test_where_an_open_file_cannot_be_replaced_the_old_corpus_stays_and_the_remedy_is_named(tmp_path, monkeypatch):
    """Windows, played: whoever moves something onto a mapped file, or the file itself, is refused."""
    corpus = EncodedCorpus.write(tmp_path, SENTENCES, Vocabulary.from_sentences(SENTENCES))
    before, read, replace = contents(tmp_path), [], os.replace

    def windows(source, target):
        if Path(target).name in FILES[:2]:
            raise PermissionError(13, "Access is denied")
        replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", windows)
        with pytest.raises(
            PermissionError, match=r"offsets.int64 cannot be replaced.*delete the object.*another folder"
        ):
            EncodedCorpus.write(tmp_path, (read.append(s) or s for s in SENTENCES), corpus.vocabulary)
    assert not read  # not after hours of encoding
    assert contents(tmp_path) == before


DAMAGED = {
    "an id too large": ("tokens.int32", [0, 1, 99, 0, 0, 0, 0, 0], r"in tokens 0 to 8 is the id 99 of 4 words"),
    "an id below 0": ("tokens.int32", [0, 1, -1, 0, 0, 0, 0, 0], r"in tokens 0 to 8 is the id -1 of 4 words"),
    "a sentence outside": (
        "offsets.int64",
        [0, 3, 10**12, 7, 8],
        r"offsets.int64: sentences do not begin one after the other",
    ),
    "a sentence backwards": (
        "offsets.int64",
        [0, 7, 3, 7, 8],
        r"offsets.int64: sentences do not begin one after the other",
    ),
    "a sentence below 0": (
        "offsets.int64",
        [0, 3, -5, 7, 8],
        r"offsets.int64: sentences do not begin one after the other",
    ),
    "a late one": ("offsets.int64", [0] * 5_000 + [8, 3, 8], r"offsets.int64: sentences do not begin one after"),
    "a wrong end": ("offsets.int64", [0, 3, 3, 7, 9], r"goes from 0 to 9, not from 0 to the 8 tokens; write it anew"),
    "a wrong beginning": ("offsets.int64", [1, 3, 3, 7, 8], r"goes from 1 to 8, not from 0"),
}


@pytest.mark.parametrize(("name", "numbers", "message"), DAMAGED.values(), ids=DAMAGED)
def test_numbers_that_no_corpus_has_do_not_reach_an_engine(corpus, tmp_path, name, numbers, message):
    """An engine takes them for rows of a matrix and places in memory."""
    np.array(numbers, dtype="<i4" if name == FILES[0] else "<i8").tofile(tmp_path / name)
    sizes = {"sentences": len(numbers) - 1 if name == FILES[1] else 4, "tokens": 8, "dropped": 0}
    (tmp_path / "sizes.json").write_text(json.dumps(sizes), encoding="utf-8")
    with pytest.raises(ValueError, match=message):
        Word2Vec(dim=2, min_count=1, subsample=0.0, threads=1, engine="cpu", progress=False).fit(
            EncodedCorpus(tmp_path)
        )


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"sentences": 4, "tokens": null, "dropped": 0}'])
def test_sizes_that_are_none_are_refused(corpus, tmp_path, content):
    (tmp_path / "sizes.json").write_text(content)
    with pytest.raises(ValueError, match=r"sizes\.json is not what EncodedCorpus\.write wrote .*; write it anew"):
        EncodedCorpus(tmp_path)


@pytest.mark.parametrize("word", [np.int64(7), b"\xe8", None, math.nan, ["大"]], ids=repr)
def test_a_word_that_is_no_string_is_refused_and_not_dropped_as_unknown(tmp_path, word):
    with pytest.raises(TypeError, match=r"the word .* is of type \w+, not a string"):
        EncodedCorpus.write(tmp_path / "c", iter([["大"], ["大", word]]), Vocabulary.from_sentences(SENTENCES))
    assert list((tmp_path / "c").iterdir()) == []


def test_a_second_write_replaces_the_first(corpus, tmp_path):
    del corpus
    again = EncodedCorpus.write(tmp_path, [["大"]], Vocabulary.from_counts({"大": 1}))
    assert [ids.tolist() for ids in again] == [[0]]


def test_text_that_nobody_segmented_is_refused(tmp_path):
    with pytest.raises(TypeError, match="sentence 0 is the string '轮胎噪音', not a list of words; segment it first"):
        EncodedCorpus.write(tmp_path, ["轮胎噪音"], Vocabulary.from_sentences(SENTENCES))


def test_writing_and_reading_hold_one_sentence_at_a_time(tmp_path):
    """3,000 sentences of 50 tokens are 600 kB on disk, and never in memory; nor are the 3,000 offsets."""
    vocabulary = Vocabulary.from_counts({"车": 1})

    def tokens_of(sentences):
        return sum(int(ids.size) for ids in EncodedCorpus.write(tmp_path, sentences, vocabulary))

    tokens_of([["车"]])  # what is made once in a process
    tracemalloc.start()
    try:
        total = tokens_of(["车"] * 50 for _ in range(3_000))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert total == 150_000
    assert (tmp_path / "tokens.int32").stat().st_size == 600_000
    assert peak < 60_000

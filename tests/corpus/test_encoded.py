"""A corpus on disk is the corpus that was written, or it does not open."""

import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hctnlp.corpus import EncodedCorpus, Vocabulary

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


def stopped_after(sentences):
    yield from sentences
    raise KeyboardInterrupt


@pytest.mark.parametrize("written_before", [False, True])
def test_an_interrupted_write_leaves_nothing_that_opens(tmp_path, written_before):
    vocabulary = Vocabulary.from_sentences(SENTENCES)
    if written_before:  # a complete corpus of the same length: the old sizes must not vouch for the new arrays
        EncodedCorpus.write(tmp_path, SENTENCES, vocabulary)
    with pytest.raises(KeyboardInterrupt):
        EncodedCorpus.write(tmp_path, stopped_after(SENTENCES), vocabulary)
    with pytest.raises((FileNotFoundError, ValueError)):
        EncodedCorpus(tmp_path)


def test_a_second_write_replaces_the_first(corpus, tmp_path):
    del corpus
    again = EncodedCorpus.write(tmp_path, [["大"]], Vocabulary.from_counts({"大": 1}))
    assert [ids.tolist() for ids in again] == [[0]]


def test_text_that_nobody_segmented_is_refused(tmp_path):
    with pytest.raises(TypeError, match="a sentence is the string '轮胎噪音', not a list of words; segment it first"):
        EncodedCorpus.write(tmp_path, ["轮胎噪音"], Vocabulary.from_sentences(SENTENCES))


def test_writing_and_reading_hold_one_sentence_at_a_time(tmp_path):
    """3,000 sentences of 300 tokens are 3.6 MB on disk, and never in memory; nor are the 3,000 offsets."""
    vocabulary = Vocabulary.from_counts({"车": 1})
    sentences = (["车"] * 300 for _ in range(3_000))
    tracemalloc.start()
    try:
        corpus = EncodedCorpus.write(tmp_path, sentences, vocabulary)
        total = sum(int(ids.size) for ids in corpus)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert total == 900_000
    assert (tmp_path / "tokens.int32").stat().st_size == 3_600_000
    assert peak < 60_000

"""What we write gensim reads, what gensim writes we read, to the bit; and a file that would be broken is refused."""

import gzip

import numpy as np
import pytest
from gensim.models import KeyedVectors

from hctnlp.word2vec import Word2Vec, load_word2vec_format, save_word2vec_format

BOTH = pytest.mark.parametrize("binary", [False, True], ids=["text", "binary"])
WORDS = ["的", "轮胎", "5W-30", "don't", "<UNK>", "2018", "\u3000", "café", "发动机"]


@pytest.fixture
def table(rng):
    """Float32 of all sizes: such as are never exact in decimals, the smallest, the largest, both zeros."""
    vectors = (rng.normal(size=(9, 6)) * 10.0 ** rng.integers(-30, 30, size=(9, 6))).astype(np.float32)
    info = np.finfo(np.float32)
    vectors[0] = [info.max, info.min, info.tiny, info.smallest_subnormal, 0.0, -0.0]
    return keyed(WORDS, vectors)


def keyed(words, vectors):
    result = KeyedVectors(np.shape(vectors)[1])
    result.add_vectors(list(words), np.asarray(vectors))
    return result


def same_bits(one, other):
    return one.index_to_key == other.index_to_key and one.vectors.tobytes() == other.vectors.tobytes()


@BOTH
def test_gensim_reads_what_we_write_to_the_bit(table, tmp_path, binary):
    path = tmp_path / "vectors"
    save_word2vec_format(table, path, binary=binary)
    assert same_bits(KeyedVectors.load_word2vec_format(str(path), binary=binary), table)
    assert [file.name for file in tmp_path.iterdir()] == ["vectors"]


@BOTH
def test_we_read_what_gensim_writes_to_the_bit_and_see_which_format_it_is(table, tmp_path, binary):
    path = tmp_path / "vectors"
    table.save_word2vec_format(str(path), binary=binary)
    assert same_bits(load_word2vec_format(path), table)


@BOTH
def test_compressed_files_too(table, tmp_path, binary):
    path = tmp_path / "vectors.gz"
    save_word2vec_format(table, path, binary=binary)
    assert gzip.decompress(path.read_bytes()).startswith("9 6\n的 ".encode())
    assert same_bits(load_word2vec_format(path), table)


@BOTH
def test_a_trained_model_keeps_its_words_and_rows(tmp_path, binary):
    model = Word2Vec(dim=5, min_count=1, epochs=1, subsample=0.0, threads=1, progress=False)
    model.fit([["轮胎", "噪音", "大"], ["大", "噪音"], ["大"]] * 4)
    path = tmp_path / "vectors"
    save_word2vec_format(model, path, binary=binary)
    there = load_word2vec_format(path)
    assert there.index_to_key == model.vocabulary.words
    assert np.array_equal(there.vectors, model.vectors)


def test_rows_stay_where_they_are_and_nothing_is_left_behind(table, tmp_path):
    for word, count in zip(WORDS, [3, 1, 4, 1, 5, 9, 2, 6, 5], strict=True):
        table.set_vecattr(word, "count", count)  # by which gensim alone would sort
    save_word2vec_format(table, tmp_path / "vectors")
    assert load_word2vec_format(tmp_path / "vectors").index_to_key == WORDS
    assert list(table.expandos) == ["count"]


def test_word2vec_c_ends_each_vector_with_a_line_feed(table, tmp_path):
    path = tmp_path / "vectors.bin"
    records = [word.encode() + b" " + table[word].astype("<f4").tobytes() + b"\n" for word in WORDS]
    path.write_bytes(b"9 6\n" + b"".join(records))
    assert same_bits(load_word2vec_format(path), table)


@BOTH
@pytest.mark.parametrize(
    ("word", "message"),
    [
        ("New York", r"'New York' has ' ' in it.*replace it"),
        ("行\n尾", r"has '\\n' in it"),
        ("a\tb", r"has '\\t' in it"),
        ("a\r", r"has '\\r' in it"),
        ("", "a word is ''"),
        ("\udce4", "cannot be written in UTF-8"),
    ],
)
def test_words_that_would_break_the_file_are_refused_and_the_older_file_stays(tmp_path, binary, word, message):
    path = tmp_path / "vectors"
    path.write_text("older")
    with pytest.raises(ValueError, match=message):
        save_word2vec_format(keyed(["好", word], np.ones((2, 3), np.float32)), path, binary=binary)
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("vectors", "older")]


@BOTH
@pytest.mark.parametrize("number", [np.nan, np.inf, 1e300])
def test_numbers_that_are_none_in_float32_are_refused(tmp_path, binary, number):
    wide = KeyedVectors(2, dtype=np.float64)
    wide.add_vectors(["好", "坏"], np.array([[1, 2], [3, number]]))
    with pytest.raises(ValueError, match="that of '坏' is not finite"):
        save_word2vec_format(wide, tmp_path / "vectors", binary=binary)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("的 0.1 0.2\n", "begins with.*GloVe"),
        ("0 2\n", "begins with"),
        ("3 2\n的 1 2\n是 3 4\n", "has 2 lines of vectors, its header says 3"),
        ("1 2\n的 1 2\n是 3 4\n", "has 2 lines of vectors, its header says 1"),
        ("2 2\n的 1 2\n是 3\n", "line 3, has 1 numbers, its header says 2"),  # gensim: 3 and 3
        ("2 2\n的 1 2\n的 3 4\n", "has words twice: 2 in all, 1 different"),
        ("2 2\n的 1 2\n是 3 x\n", "is no file of 2 words of 2 numbers"),
        ("2 2\n的 1 2\n是 3 nan\n", "that of '是' is not finite"),
    ],
)
def test_text_that_is_not_what_its_header_says_is_refused(tmp_path, content, message):
    path = tmp_path / "vectors.txt"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=message):
        load_word2vec_format(path)


def test_binary_that_is_not_what_its_header_says_is_refused(table, tmp_path):
    path = tmp_path / "vectors.bin"
    save_word2vec_format(table, path, binary=True)
    whole = path.read_bytes()
    for content, message in [
        (whole[:-3], "is no file of 9 words"),
        (whole + b"more", "goes on for 4 bytes after the 9 words"),
        (whole.replace(b"9 6", b"8 6", 1), "after the 8 words"),
        (whole.replace("的".encode(), b"\xff\xfe\xfd"), "not UTF-8"),
    ]:
        path.write_bytes(content)
        with pytest.raises(ValueError, match=message):
            load_word2vec_format(path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"there is no file .*vectors\.bin"):
        load_word2vec_format(tmp_path / "vectors.bin")

"""What we write gensim reads, what gensim writes we read, to the bit; and a file that would be broken is refused."""

import gzip
from pathlib import Path

import numpy as np
import pytest
from gensim.models import KeyedVectors
from hypothesis import given, settings
from hypothesis import strategies as st

from hctnlp.corpus.sources import packaged_file
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


@pytest.mark.parametrize("start", [b"\n", b"7\n", b" \n", b"1 2\n", b"\r\n"])
def test_a_line_feed_among_the_bytes_of_the_first_vector_makes_no_text_of_a_binary_file(tmp_path, start):
    vectors = np.random.default_rng(0).standard_normal((30, 50)).astype("<f4")
    raw = bytearray(vectors.tobytes())
    raw[: len(start)] = start
    table = keyed([f"w{i}" for i in range(30)], np.frombuffer(bytes(raw), "<f4").reshape(30, 50))
    table.save_word2vec_format(str(tmp_path / "vectors"), binary=True)
    assert same_bits(load_word2vec_format(tmp_path / "vectors"), table)


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


# What gensim's own suite asks of its loader (test_keyedvectors.py), and what bug reports have asked since.


def gensims(path, **settings):
    return KeyedVectors.load_word2vec_format(str(path), **settings)


@pytest.mark.parametrize(
    "name", ["euclidean_vectors.bin", "lee_fasttext.vec", "word2vec_pre_kv_c", "high_precision.kv.txt"]
)
def test_files_that_gensim_ships_are_read_as_gensim_reads_them(name):
    path = packaged_file("gensim", "test", "test_data", name)
    ours, theirs = load_word2vec_format(path), gensims(path, binary=name.endswith(".bin"))
    assert same_bits(ours, theirs)
    assert ours.key_to_index == theirs.key_to_index
    assert ours.expandos.keys() == theirs.expandos.keys()
    assert ours.expandos["count"].tolist() == theirs.expandos["count"].tolist()
    word = ours.index_to_key[5 % len(ours)]
    assert ours.most_similar(word, topn=3) == theirs.most_similar(word, topn=3)


@BOTH
@pytest.mark.parametrize("limit", [1, 4, 9, 100])
def test_a_limit_reads_the_first_words_as_gensim_does(table, tmp_path, binary, limit):
    path = tmp_path / "vectors"
    save_word2vec_format(table, path, binary=binary)
    ours = load_word2vec_format(path, limit=limit)
    assert same_bits(ours, gensims(path, binary=binary, limit=limit))
    assert len(ours) == min(limit, 9)
    path.write_bytes(path.read_bytes()[:-3])  # what lies behind the limit is not looked at
    assert limit >= 9 or same_bits(load_word2vec_format(path, limit=limit), ours)


def test_limits_and_choices_that_are_none_are_refused(table, tmp_path):
    save_word2vec_format(table, tmp_path / "v")
    with pytest.raises(ValueError, match="limit must be at least 1, not 0; None reads all"):
        load_word2vec_format(tmp_path / "v", limit=0)
    (tmp_path / "w").write_bytes(b"1 2\n\xe8\xbd 1 2\n")
    with pytest.raises(ValueError, match="unicode_errors must be 'strict', 'replace' or 'ignore', not 'lenient'"):
        load_word2vec_format(tmp_path / "w", unicode_errors="lenient")


@BOTH
def test_a_word_cut_inside_a_character_is_named_or_mended_as_asked(tmp_path, binary):
    path, row = tmp_path / "vectors", [1.0, 2.0]
    numbers = np.array(row, "<f4").tobytes() if binary else b"1.0 2.0\n"
    cut = "轮胎".encode()[:-1]
    path.write_bytes(b"2 2\n" + "的".encode() + b" " + numbers + cut + b" " + numbers)
    where = "word 2" if binary else "line 3"
    with pytest.raises(ValueError, match=rf"vectors, {where}: the word b'.*' is not UTF-8.*unicode_errors='replace'"):
        load_word2vec_format(path)
    for errors, word in (("replace", "轮�"), ("ignore", "轮")):
        ours = load_word2vec_format(path, unicode_errors=errors)
        assert ours.index_to_key == ["的", word]
        assert same_bits(ours, gensims(path, binary=binary, unicode_errors=errors))


@BOTH
def test_words_that_are_there_twice_are_refused_or_the_first_is_kept(rng, tmp_path, binary):
    path, vectors = tmp_path / "vectors", rng.normal(size=(4, 3)).astype(np.float32)
    save_word2vec_format(keyed("abcd", vectors), path, binary=binary)
    path.write_bytes(path.read_bytes().replace(b"c ", b"a ", 1).replace(b"d ", b"a ", 1))
    where = ["word 3", "word 4"] if binary else ["line 4", "line 5"]
    twice = rf"has words twice: 4 in all, 2 different: 'a' \({where[0]}\), 'a' \({where[1]}\); "
    with pytest.raises(ValueError, match=twice + r".*pass duplicates='first'"):
        load_word2vec_format(path)
    with pytest.warns(UserWarning, match=twice + "the first vector of each is kept"):
        ours = load_word2vec_format(path, duplicates="first")
    assert same_bits(ours, keyed("ab", vectors[:2]))
    theirs = gensims(path, binary=binary)  # which keeps None in the places of the others
    assert (theirs.index_to_key, theirs.vectors[:2].tobytes()) == (["a", "b", None, None], ours.vectors.tobytes())
    ours.add_vector("e", vectors[3])
    assert ours.index_to_key == ["a", "b", "e"]


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_byte_order_mark_and_windows_line_ends_are_skipped(table, tmp_path, ending):
    path = tmp_path / "vectors"
    save_word2vec_format(table, path)
    text = path.read_text(encoding="utf-8").replace("\n", ending)
    path.write_bytes(("\ufeff" + text).encode())
    assert same_bits(load_word2vec_format(path), table)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("0,1 0,2", r"line 2 has '0,1' where a number should be; write decimal points, not commas"),
        ("1 0,2", r"line 2 has '0,2' where a number should be; write decimal points"),
        ("1.000,5 2", r"line 2 has '1.000,5' where"),
        ("0.1 x", r"line 2 has 'x' where a number should be; write it anew"),
        ("0.1 ", r"line 2, has 1 numbers, its header says 2"),
        ("0.1  0.2", r"line 2, has 3 numbers, its header says 2; write it anew, with one space before each"),
        ("1 nan", r"line 2: that of '的' is not finite"),
        ("-inf 1", r"line 2: that of '的' is not finite"),
        ("1e39 1", r"line 2: that of '的' is not finite"),
    ],
)
def test_a_line_that_is_not_numbers_is_named_and_never_read_as_binary(tmp_path, line, message):
    path = tmp_path / "vectors.txt"
    path.write_text(f"2 2\n的 {line}\n是 {line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=message):
        load_word2vec_format(path)


def test_tabs_between_the_numbers_are_named(tmp_path):
    (tmp_path / "v").write_text("1 2\n的\t1\t2\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"line 2, has 0 numbers, its header says 2; .*one space before each"):
        load_word2vec_format(tmp_path / "v")


@pytest.mark.parametrize("values", [[0.1, 0.2], [0.3, 1.1], [0.1, 0.5], [-0.7, 3.3]])
def test_a_toy_in_binary_is_seen_to_be_binary(tmp_path, values):
    """Of 0.1 and 0.2 no byte is a control character: only that they are no UTF-8 tells them from text."""
    toy = keyed(["的"], np.array([values], np.float32))
    save_word2vec_format(toy, tmp_path / "v", binary=True)
    assert same_bits(load_word2vec_format(tmp_path / "v"), toy)


def test_what_looks_like_text_can_be_read_as_binary_when_asked(tmp_path):
    (tmp_path / "v").write_bytes(b"1 1\na abcd")
    with pytest.raises(ValueError, match="line 2 has 'abcd' where a number should be"):
        load_word2vec_format(tmp_path / "v")
    assert load_word2vec_format(tmp_path / "v", binary=True)["a"].tobytes() == b"abcd"


@BOTH
def test_a_header_that_asks_for_more_than_there_is_does_not_get_the_memory(table, tmp_path, binary):
    path = tmp_path / "vectors"
    save_word2vec_format(table, path, binary=binary)
    for header in (b"999999999999 6", b"9 999999999999"):
        path.write_bytes(path.read_bytes().split(b"\n", 1)[1].join([header + b"\n", b""]))
        with pytest.raises(
            ValueError, match=r"is no file of .* as its header says: they take at least \d+ bytes, it has"
        ):
            load_word2vec_format(path)
        save_word2vec_format(table, path, binary=binary)


@BOTH
@pytest.mark.parametrize("suffix", [".gz", ".bz2"])
def test_a_damaged_archive_is_named(table, tmp_path, binary, suffix):
    path = tmp_path / f"vectors{suffix}"
    save_word2vec_format(table, path, binary=binary)
    assert same_bits(load_word2vec_format(path), table)
    whole = path.read_bytes()
    for content in (whole[:-20], whole[:30] + bytes(8) + whole[38:], b"9 6\n"):
        path.write_bytes(content)
        with pytest.raises(
            ValueError, match=r"vectors\.\w+ (cannot be decompressed .*; fetch it anew|begins|is no|has)"
        ):
            load_word2vec_format(path)


@settings(max_examples=150)
@given(st.data())
def test_of_a_file_with_a_changed_byte_we_make_what_gensim_makes_or_say_what_is_wrong(tmp_path_factory, data):
    """Never nonsense without a word; of gensim's readings we accept the true one only."""
    path = tmp_path_factory.mktemp("fuzz") / "vectors"
    binary = data.draw(st.booleans())
    save_word2vec_format(keyed(WORDS[:4], np.arange(8, dtype=np.float32).reshape(4, 2) / 7), path, binary=binary)
    content = bytearray(path.read_bytes())
    place = data.draw(st.integers(0, len(content) - 1))
    content[place : place + data.draw(st.integers(0, 2))] = data.draw(st.binary(max_size=2))
    path.write_bytes(content)
    try:
        ours = load_word2vec_format(path)
    except ValueError:
        return
    assert same_bits(ours, gensims(path, binary=binary))


def test_an_export_that_fails_midway_leaves_the_older_file(table, tmp_path, monkeypatch):
    path = tmp_path / "vectors.txt"
    path.write_text("older")

    def full(self, name, **_):
        Path(name).write_text("9 6\nhalf")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(KeyedVectors, "save_word2vec_format", full)
    with pytest.raises(OSError, match="No space left"):
        save_word2vec_format(table, path)
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("vectors.txt", "older")]
    assert "row" not in table.expandos

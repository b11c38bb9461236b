"""Sentences of a text file."""

import pytest

from hctnlp.corpus import TextFile


def test_a_line_is_a_sentence_and_the_file_can_be_read_twice(tmp_path):
    path = tmp_path / "text.txt"
    path.write_bytes("\ufeff轮胎 噪音  比\t大\n\n刹车 异响\r\n".encode())
    text = TextFile(path)
    assert list(text) == list(text) == [["轮胎", "噪音", "比", "大"], ["刹车", "异响"]]


def test_a_file_in_another_encoding_is_named_with_its_line_and_the_remedy(tmp_path):
    path = tmp_path / "gbk.txt"
    path.write_bytes(b"ok\n" + "轮胎\n".encode("gb18030"))
    with pytest.raises(ValueError, match=r"line 2: .* no UTF-8.*iconv"):
        list(TextFile(path))


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"nothing\.txt"):
        TextFile(tmp_path / "nothing.txt")

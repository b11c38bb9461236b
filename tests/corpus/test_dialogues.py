"""Car-repair dialogues: every row is read or named, the text is cleaned and no more, and no two of ours are alike."""

import csv
import tracemalloc
import warnings
from itertools import islice, pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hctnlp.corpus import Dialogue, car_qa, clean_dialogue, clean_text, is_boilerplate_report, read_automaster
from hctnlp.corpus.dialogues import CAR_QA, COLUMNS, MAX_LINES, BrokenRow, Turn, split_turns

HEADER = ",".join(COLUMNS)
GOOD = "Q{},大众,朗逸,漏油,技师说：[语音]|车主说：换了,换油封\n"
CHARACTERS = st.characters(
    exclude_categories=("Cs",), exclude_characters="\x00\r"
)  # csv writes a lone \r without quotes
FIELDS = st.lists(st.text(CHARACTERS, max_size=12), min_size=5, max_size=5)


def write(path: Path, text: str | bytes, encoding: str = "utf-8") -> Path:
    file = path / "车.csv"
    file.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
    return file


def read(file: Path):
    """The dialogues, and the file that read them; what it warns of stands in ``.broken``."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dialogues = read_automaster(file)
        return list(dialogues), dialogues


def test_a_row_becomes_a_dialogue(tmp_path):
    dialogues, file = read(write(tmp_path, f"{HEADER}\n{GOOD.format(7)}"))
    turns = [Turn("技师", "[语音]"), Turn("车主", "换了")]
    assert dialogues == [Dialogue("Q7", "大众", "朗逸", "漏油", turns, "换油封")]
    assert (file.read, file.broken) == (1, [])
    assert file.summary() == "车.csv: 1 dialogues read, 0 rows broken"


@settings(max_examples=50, deadline=None)
@given(rows=st.lists(FIELDS, max_size=5), bom=st.booleans(), end=st.sampled_from(["\n", "\r\n"]))
def test_whatever_csv_writes_is_read_back(tmp_path_factory, rows, bom, end):
    """Commas, quotes, line breaks and any other character in a field. The turns are joined again as they were."""
    path = tmp_path_factory.mktemp("dialogues") / "rows.csv"
    rows = [[f"Q{i}", *(field.replace("|", "｜") for field in row)] for i, row in enumerate(rows)]
    with path.open("w", encoding="utf-8-sig" if bom else "utf-8", newline="") as file:
        csv.writer(file, lineterminator=end).writerows([COLUMNS, *rows])
    dialogues, file = read(path)
    assert not file.broken
    assert [d.qid for d in dialogues] == [row[0] for row in rows]
    assert [[d.brand, d.model, d.question, d.report] for d in dialogues] == [
        [row[1].strip(), row[2].strip(), row[3], row[5]] for row in rows
    ]
    for dialogue, row in zip(dialogues, rows, strict=True):
        assert [turn.text for turn in dialogue.turns] == ([row[4]] if row[4].strip() else [])


BROKEN = {
    "a,b,c\n": "3 columns, not 6",
    "Q1,大众,朗逸,漏油,技师说：换,油封,多一列\n": "7 columns, not 6",
    "Q1\n": "1 columns, not 6",
    ",大众,朗逸,漏油,技师说：换,\n": "no QID",
    'Q1,大众,朗逸,"漏油"了,技师说：换,油封\n': "',' expected after '\"'",
    "Q1,大众,朗逸," + "油" * 140_000 + ",技师说：换,油封\n": "field larger than field limit (131072)",
}


@pytest.mark.parametrize(("row", "reason"), BROKEN.items())
def test_a_broken_row_is_named_and_costs_no_other(tmp_path, row, reason):
    dialogues, file = read(write(tmp_path, f"{HEADER}\n{GOOD.format(2)}{row}{GOOD.format(4)}"))
    assert [dialogue.qid for dialogue in dialogues] == ["Q2", "Q4"]
    assert file.read == 2
    assert file.broken == [BrokenRow(3, reason)]
    assert file.summary() == f"车.csv: 2 dialogues read, 1 rows broken (line 3: {reason})"


def test_bytes_that_are_not_utf8_break_their_row_only(tmp_path):
    gbk = GOOD.format(3).encode("gb18030")
    good = [GOOD.format(i).encode() for i in (2, 4)]
    dialogues, file = read(write(tmp_path, HEADER.encode() + b"\n" + good[0] + gbk + good[1]))
    assert [dialogue.qid for dialogue in dialogues] == ["Q2", "Q4"]
    assert file.broken == [BrokenRow(3, "bytes that are not UTF-8")]


@pytest.mark.parametrize("rows_after", [0, 3, MAX_LINES + 50])
def test_a_quote_that_is_never_closed_swallows_no_row(tmp_path, rows_after):
    """To csv the field goes on to the end of the file: every row behind it would be lost, and nobody would notice."""
    after = "".join(GOOD.format(i) for i in range(3, 3 + rows_after))
    file = write(tmp_path, f'{HEADER}\n{GOOD.format(2)}Q0,大众,"朗逸,漏油,技师说：换,油封\n{after}')
    with file.open(encoding="utf-8", newline="") as naive:
        assert len(list(csv.reader(naive))) == 3
    dialogues, file = read(file)
    assert [dialogue.qid for dialogue in dialogues] == [f"Q{i}" for i in range(2, 3 + rows_after)]
    assert file.broken == [BrokenRow(3, "a quote is never closed")]


def test_a_quote_that_a_later_row_closes_swallows_no_row(tmp_path):
    """To csv lines 2 to 5 are one row, of five columns."""
    opening, closing = 'Q2,大众,朗逸,"漏油,技师说：换,油封\n', 'Q5,大众,朗逸,漏油,技师说：换",油封\n'
    file = write(tmp_path, f"{HEADER}\n{opening}{GOOD.format(3)}{GOOD.format(4)}{closing}{GOOD.format(6)}broken\n")
    with file.open(encoding="utf-8", newline="") as naive:
        assert [len(row) for row in csv.reader(naive)] == [6, 5, 6, 1]
    dialogues, file = read(file)
    assert [dialogue.qid for dialogue in dialogues] == ["Q3", "Q4", "Q5", "Q6"]
    assert file.broken == [BrokenRow(2, "5 columns, not 6"), BrokenRow(7, "1 columns, not 6")]


@pytest.mark.parametrize("column", range(6))
@pytest.mark.parametrize("between", [0, 1, 30])
def test_a_quote_that_is_closed_in_a_later_row_swallows_none_though_the_columns_are_as_many(tmp_path, column, between):
    """csv makes one row of 6 columns of all these lines, and finds no fault with it."""
    first, last = ([f"Q{i}", "大众", "朗逸", "漏油", "技师说：换", "油封"] for i in (2, 90))
    first[column], last[column] = f'"{first[column]}', f'{last[column]}"'
    inner = "".join(GOOD.format(3 + i) for i in range(between))
    file = write(tmp_path, f"{HEADER}\n{','.join(first)}\n{inner}{','.join(last)}\n{GOOD.format(91)}")
    with file.open(encoding="utf-8", newline="") as naive:
        assert [len(row) for row in csv.reader(naive)] == [6, 6, 6]
    dialogues, file = read(file)
    closing = [] if column == 0 else ["Q90"]  # its QID has a quote in it: broken too
    assert [dialogue.qid for dialogue in dialogues] == [f"Q{3 + i}" for i in range(between)] + closing + ["Q91"]
    assert file.broken[0] == BrokenRow(2, "a quote is closed too late: line 3 is a row of its own")
    assert file.broken[1:] == ([] if closing else [BrokenRow(3 + between, "a quote in the QID")])


def test_a_row_without_a_qid_swallows_none_either(tmp_path):
    opening, closing = ',大众,朗逸,"漏油,技师说：换,油封\n', 'Q5,大众,朗逸,漏油",技师说：换,油封\n'
    dialogues, file = read(write(tmp_path, f"{HEADER}\n{GOOD.format(2)}{opening}{GOOD.format(4)}{closing}"))
    assert [dialogue.qid for dialogue in dialogues] == ["Q2", "Q4", "Q5"]
    assert [row.line for row in file.broken] == [3]


@pytest.mark.parametrize(
    "question", ["漏油\nQ：是哪里", "1,漏油\n2,异响\n3,抖动", "漏油\n7,8,9,10,11", "问\nQ9 怎么样"]
)
def test_a_question_of_several_lines_is_one_question(tmp_path, question):
    """Even one that counts with the same numbers that stand for dialogues elsewhere in the file."""
    row = f'7,大众,朗逸,"{question}",技师说：换,油封\n'
    dialogues, file = read(write(tmp_path, f"{HEADER}\n6,大众,朗逸,漏水,,\n{row}"))
    assert [(d.qid, d.question) for d in dialogues] == [("6", "漏水"), ("7", question)]
    assert not file.broken


@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "with a mark"])
def test_files_that_were_joined_have_no_dialogue_named_qid(tmp_path, mark):
    """The second has no reports and its columns in another order: it is read by its own header."""
    other = "Brand,QID,Question,Model,Dialogue"
    text = f"{HEADER}\n{GOOD.format(2)}{mark}{other}\n别克,Q3,异响,英朗,技师说：查\n{HEADER}\n{GOOD.format(4)}"
    dialogues, file = read(write(tmp_path, text))
    assert [(d.qid, d.brand, d.model, d.question, d.report) for d in dialogues] == [
        ("Q2", "大众", "朗逸", "漏油", "换油封"),
        ("Q3", "别克", "英朗", "异响", ""),
        ("Q4", "大众", "朗逸", "漏油", "换油封"),
    ]
    assert file.broken == [BrokenRow(line, "the header again: files were joined here") for line in (3, 5)]


@pytest.mark.parametrize("encoding", ["gbk", "gb18030"])
def test_a_gbk_file_is_read_as_what_it_is_with_one_warning(tmp_path, encoding):
    file = write(tmp_path, f"{HEADER}\n" + "".join(map(GOOD.format, range(50))), encoding)
    with pytest.warns(
        UserWarning, match=r"车.csv is not UTF-8 and is read as gb18030; pass encoding='gb18030'"
    ) as seen:
        dialogues = read_automaster(file)
    rows = list(dialogues)
    assert len(seen) == 1
    assert (dialogues.encoding, len(rows), dialogues.broken) == ("gb18030", 50, [])
    assert rows[7] == Dialogue("Q7", "大众", "朗逸", "漏油", [Turn("技师", "[语音]"), Turn("车主", "换了")], "换油封")


def test_an_encoding_that_is_named_is_used_without_a_word(tmp_path, recwarn):
    text = f"{HEADER}\n{GOOD.format(7)}"
    for name in ("gbk", "GB18030", "utf-8", "utf-8-sig", "utf-16", "big5"):
        simple = text.replace("大众", "東風") if name == "big5" else text
        simple = simple if name != "big5" else f"{HEADER}\nQ7,東風,,漏油,,\n"
        assert [d.qid for d in read_automaster(write(tmp_path, simple, name), encoding=name)] == ["Q7"]
    assert not recwarn.list
    with pytest.raises(ValueError, match="there is no encoding 'gb'; pass 'utf-8' or 'gb18030', or None to find out"):
        read_automaster(write(tmp_path, text), encoding="gb")


def test_bytes_that_are_not_gb18030_break_their_row_only(tmp_path):
    good = [GOOD.format(i).encode("gbk") for i in (2, 4)]
    broken = [GOOD.format(3).encode("gbk").replace(b",", b"," + bad, 1) for bad in (b"\xff", b"\x81\n", b"\x81")]
    for row in broken[::2]:
        dialogues, file = read(write(tmp_path, HEADER.encode() + b"\n" + good[0] + row + good[1]))
        assert [dialogue.qid for dialogue in dialogues] == ["Q2", "Q4"]
        assert file.broken == [BrokenRow(3, "bytes that are not GB18030")]


def test_one_row_of_another_encoding_does_not_decide_for_the_file(tmp_path):
    rows = [GOOD.format(i).encode("gbk" if i == 2 else "utf-8") for i in range(2, 6)]
    dialogues, file = read(write(tmp_path, HEADER.encode() + b"\n" + b"".join(rows)))
    assert (file.encoding, len(dialogues)) == ("utf-8", 3)


def test_a_second_header_with_a_bad_byte_beside_the_columns_is_a_header(tmp_path):
    text = f"{HEADER}\n{GOOD.format(2)}{HEADER},\udcff\nQ3,大众,朗逸,漏油,,,x\n"
    dialogues, file = read(write(tmp_path, text.encode("utf-8", "surrogateescape")))
    assert [dialogue.qid for dialogue in dialogues] == ["Q2", "Q3"]
    assert [row.line for row in file.broken] == [3]


def test_a_column_that_is_there_twice_is_refused(tmp_path):
    with pytest.raises(ValueError, match=r"line 1, has the column Dialogue twice; rename one of them"):
        read_automaster(write(tmp_path, f"{HEADER},Dialogue\n"))


def test_a_nul_is_a_character(tmp_path):
    dialogues, file = read(write(tmp_path, f"{HEADER}\nQ2,大众,朗逸,漏\x00油,,\n"))
    assert (dialogues[0].question, dialogues[0].sentences(), file.broken) == ("漏\x00油", ["漏油"], [])


MANGLES = {
    "a column less": lambda row: row.rsplit(",", 1)[0] + "\n",
    "a column more": lambda row: row[:-1] + ",x\n",
    "no QID": lambda row: row[row.index(",") :],
    "a quote opens": lambda row: row.replace(",漏", ',"漏', 1),
    "a quote closes": lambda row: row.replace("油,", '油",', 1),
    "both": lambda row: row.replace(",漏", ',"漏', 1).replace("油,", '油",', 1),
    "a bad byte": lambda row: row.replace("漏", "\udcff", 1),
    "a NUL": lambda row: row.replace("漏", "\x00", 1),
    "the header": lambda row: f"{HEADER}\n",
    "an empty field": lambda row: row.replace("大众", "", 1),
    "an empty quoted field": lambda row: row.replace("大众", '""', 1),
    "CRLF": lambda row: row[:-1] + "\r\n",
    "nothing": lambda row: row,
}


@settings(max_examples=150)
@given(
    st.lists(st.sampled_from([*MANGLES, "nothing", "nothing", "nothing"]), min_size=1, max_size=12),
    st.sampled_from(["utf-8", "utf-8-sig", "gb18030"]),
    st.integers(0, 30),
)
def test_every_row_is_a_dialogue_or_named_as_broken(tmp_path_factory, mangles, encoding, cut):
    """Whatever is done to some rows, the others are read as they stand, and none is there that nobody wrote."""
    rows = [MANGLES[mangle](GOOD.format(i)) for i, mangle in enumerate(mangles, 2)]
    text = "".join([f"{HEADER}\n", *rows]).encode(encoding, "surrogateescape")
    path = tmp_path_factory.mktemp("rows") / "rows.csv"
    path.write_bytes(text[: len(text) - cut])  # the last row may be cut at its end
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        file = read_automaster(path, encoding=encoding)
        dialogues = {dialogue.qid: dialogue for dialogue in file}
    broken = {row.line for row in file.broken}
    assert len(dialogues) == file.read
    assert len(broken) == len(file.broken)
    assert set(dialogues) <= {f"Q{i}" for i in range(2, len(rows) + 2)}
    for line, mangle in enumerate(mangles, 2):
        last = line == len(rows) + 1 and cut
        qid = f"Q{line}"
        assert (qid in dialogues) != (line in broken) or (last and qid not in dialogues), (line, mangle)
        if mangle in ("nothing", "both", "CRLF", "an empty field", "an empty quoted field") and not last:
            assert dialogues[qid].question == "漏油"
            assert dialogues[qid].report == "换油封"


def test_lines_are_counted_through_quoted_line_breaks_and_empty_lines(tmp_path):
    quoted = 'Q2,大众,朗逸,"漏油\n\n还漏水",技师说：换,"他说""油封"", 一共两个"\n'
    dialogues, file = read(write(tmp_path, f"\n{HEADER}\n{quoted}\n\nbroken\n{GOOD.format(9)}"))
    assert (dialogues[0].question, dialogues[0].report) == ("漏油\n\n还漏水", '他说"油封", 一共两个')
    assert [dialogue.qid for dialogue in dialogues] == ["Q2", "Q9"]
    assert file.broken == [BrokenRow(8, "1 columns, not 6")]


def test_line_breaks_of_any_kind_stay_as_they_are_in_a_quoted_field(tmp_path):
    dialogues, _ = read(write(tmp_path, f'{HEADER}\r\nQ2,大众,朗逸,"漏油\r\n还\r漏水",,"换\n"\r\n'))
    assert [(d.question, d.turns, d.report) for d in dialogues] == [("漏油\r\n还\r漏水", [], "换\n")]


def test_broken_rows_are_warned_of_at_the_end_of_a_pass_and_counted_anew_in_the_next(tmp_path):
    dialogues = read_automaster(write(tmp_path, f"{HEADER}\n{GOOD.format(2)}" + "broken\n" * 5))
    for _ in range(2):
        with pytest.warns(UserWarning, match=r"1 dialogues read, 5 rows broken \(line 3: .* line 5: .*and 2 more in"):
            assert len(list(dialogues)) == 1
        assert (dialogues.read, len(dialogues.broken)) == (1, 5)


@pytest.mark.parametrize(("names", "values"), [("", ""), ("id,", "1,"), ("id,day,", "1,2,")])
def test_columns_are_found_by_their_names_and_the_report_may_be_missing(tmp_path, names, values):
    """The task's test set has no reports."""
    text = f"Dialogue,{names}QID,Brand,Model,Question\n技师说：换,{values}Q2,大众,朗逸,漏油\n"
    dialogues, file = read(write(tmp_path, text, "utf-8-sig"))
    assert dialogues == [Dialogue("Q2", "大众", "朗逸", "漏油", [Turn("技师", "换")], "")]
    assert not file.broken


@pytest.mark.parametrize("text", ["", "\n", "QID,Brand\nQ1,大众\n", f"{HEADER.lower()}\n", "Q1,大众,朗逸,漏油,,\n"])
def test_a_file_without_the_columns_is_refused_before_it_is_read(tmp_path, text):
    with pytest.raises(ValueError, match=rf"has no column .*(Dialogue|Model).*; it must name {HEADER}"):
        read_automaster(write(tmp_path, text))


def test_a_file_in_utf16_is_refused_and_a_missing_one_too(tmp_path):
    with pytest.raises(ValueError, match=r"it must name .* in UTF-8"):
        read_automaster(write(tmp_path, f"{HEADER}\n{GOOD}", "utf-16"))
    with pytest.raises(FileNotFoundError):
        read_automaster(tmp_path / "AutoMaster_TrainSet.csv")


def test_one_row_is_in_memory_at_a_time(tmp_path):
    row = GOOD.format(1).replace("换了", "换了，还漏" * 500)
    file = read_automaster(write(tmp_path, f"{HEADER}\n{row * 400}"))
    tracemalloc.start()
    try:
        assert sum(1 for _ in file) == 400
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert file.path.stat().st_size > 3_000_000
    assert peak < 300_000


def test_turns_begin_at_a_speaker_and_nowhere_else():
    text = "技师说：[语音]|车主说：12|13款都有|技师说: 他跟车主说：不用换|车主说："
    assert split_turns(text) == [
        ("技师", "[语音]"),
        ("车主", "12|13款都有"),
        ("技师", " 他跟车主说：不用换"),
        ("车主", ""),
    ]
    assert split_turns("车主说：问了|4S店技师说：换") == [("车主", "问了|4S店技师说：换")]
    assert split_turns("没写是谁|技师说：在") == [("", "没写是谁"), ("技师", "在")]
    assert split_turns("") == split_turns(" ") == []


def test_clean_dialogue_keeps_what_was_said_and_drops_the_turns_that_say_nothing():
    text = "技师说：[语音]|车主说：[图片]换了[视频]|技师说：4S店技师说：要换|车主说：故障码[P0420]|技师说：[位置]"
    assert clean_dialogue(text) == ["换了", "4S店技师说：要换", "故障码[P0420]"]
    assert clean_dialogue("") == clean_dialogue("技师说：[语音]|车主说：") == []


CLEAN = {
    "[语音]听[图片]见[微笑]了": "听 见 了",
    "ＡＢＳ灯亮，１．５Ｔ，９０％": "ABS灯亮，1.5T，90%",
    "　先看\t胎压 \n\n再说  ": "先看 胎压 再说",
    "看https://a.cn/x?y=1&z=2这里，www.b.com/刹车": "看 这里， 刹车",
    "备\u200b胎\ufeff👌\ufe0f": "备胎👌",
    "“刹车”：（前）、（后）；好！？": "“刹车”：（前）、（后）；好！？",
    "代码[P0420]【重要】[1]": "代码[P0420]【重要】[1]",
    "": "",
}


@pytest.mark.parametrize(("text", "clean"), CLEAN.items())
def test_clean_text_drops_what_is_no_language_and_keeps_the_rest(text, clean):
    assert clean_text(text) == clean


@settings(deadline=None)
@given(st.text())
def test_clean_text_is_one_line_and_cleaning_it_again_changes_nothing(text):
    clean = clean_text(text)
    assert clean == clean_text(clean) == clean.strip()
    assert not any(a.isspace() and (b.isspace() or a != " ") for a, b in pairwise(clean))


BOILERPLATE = [
    "随时联系",
    "谢谢！",
    "不客气，祝您用车愉快",
    "如图",
    "",
    " ，。",
    "[语音]",
    "[图片] 随时联系",
    "希望能帮到您",
]
BOILERPLATE += ["有问题随时联系我", "您好，问题已解决，谢谢采纳", "点我头像，关注我，我会尽力帮您解答", "仅供参考"]
REPORTS = [
    "换火花塞，希望能帮到您",
    "更换油封",
    "先联系保险公司",
    "希望店家换新的",
    "去4S店咨询",
    "正常",
    "随时联系，先换机油",
]
REPORTS += [
    "注意关注一下胎压",
    "如图购买刹车片",
    "参考说明书",
    "问题出在电瓶",
    "没问题的，放心开",
    "好的刹车片",
    "祝贺，不用大修",
]


def test_a_boilerplate_report_says_nothing_in_any_clause():
    assert [report for report in BOILERPLATE if not is_boilerplate_report(report)] == []
    assert [report for report in REPORTS if is_boilerplate_report(report)] == []


def test_sentences_are_the_clean_question_turns_and_report():
    turns = [Turn("技师", "[语音]"), Turn("车主", "换了 "), Turn("技师", "不客气")]
    row = {"qid": "Q1", "brand": "", "model": "", "question": "漏油[图片]", "turns": turns}
    assert Dialogue(**row, report="换油封").sentences() == ["漏油", "换了", "不客气", "换油封"]
    assert Dialogue(**row, report="随时联系").sentences() == ["漏油", "换了", "不客气"]


# --- the dialogues that come with the course -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def ours() -> list[Dialogue]:
    return car_qa()


def texts(dialogue: Dialogue) -> list[str]:
    return [dialogue.question, *(turn.text for turn in dialogue.turns), dialogue.report]


def test_ours_are_many_and_every_row_is_whole(ours):
    file = read_automaster(CAR_QA)
    assert list(file) == ours
    assert not file.broken
    assert [dialogue.qid for dialogue in ours] == [f"C{i}" for i in range(1, len(ours) + 1)]
    assert len(ours) >= 220
    assert sum(len(text) for dialogue in ours for text in dialogue.sentences()) >= 25_000
    assert len({dialogue.brand for dialogue in ours}) > 60


def test_no_two_of_ours_are_alike(ours):
    """No eight letters in a row stand in two dialogues, punctuation and spaces aside."""
    seen: dict[str, str] = {}
    for dialogue in ours:
        grams = set()
        for text in texts(dialogue):
            letters = "".join(filter(str.isalnum, text))
            grams |= {letters[i : i + 8] for i in range(len(letters) - 7)}
        assert not {gram: (seen[gram], dialogue.qid) for gram in grams if gram in seen}
        seen |= dict.fromkeys(grams, dialogue.qid)


def test_ours_have_the_mess_that_cleaning_is_for(ours):
    everything = [text for dialogue in ours for text in texts(dialogue)]
    for mess in ("[语音]", "[图片]", "[视频]", "[位置]", "http", "４Ｓ", "\u200b", '"', ",", "\n", "  ", "👍"):
        assert any(mess in text for text in everything), mess
    assert sum("[语音]" in text for text in everything) > 100
    assert any("|" in turn.text for dialogue in ours for turn in dialogue.turns)
    for name in ("brand", "model", "turns", "report"):
        assert any(not getattr(dialogue, name) for dialogue in ours), name
    boilerplate = sum(is_boilerplate_report(dialogue.report) for dialogue in ours)
    assert 0.1 < boilerplate / len(ours) < 0.2


def test_nothing_of_the_mess_is_left_in_the_sentences_of_ours(ours):
    sentences = [text for dialogue in ours for text in dialogue.sentences()]
    assert len(sentences) > 1000
    for mess in ("[语音]", "[图片]", "http", "技师说：", "车主说：", "４", "\u200b", "\n", "  "):
        assert not any(mess in sentence for sentence in sentences), mess


@pytest.mark.parametrize(
    "words", [("刹车", "刹车片"), ("年检",), ("交强险",), ("续航",), ("漏油", "渗油"), ("年检", "OBD")]
)
def test_ours_speak_of_what_owners_ask(ours, words):
    assert any(all(any(word in text for text in texts(dialogue)) for word in words) for dialogue in islice(ours, None))

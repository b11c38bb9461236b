"""What was handed in is read without trust, and whatever is amiss becomes a line."""

import json
import os
import shutil
import socket
import tempfile
import time
from pathlib import Path
from zoneinfo import TZPATH

import nbformat
import pytest

from hctnlp.grading.submission import reading as submission
from hctnlp.grading.submission.reading import Cell, read_cells, read_submission
from hctnlp.grading.submission.rebuild import rebuild


@pytest.fixture
def folder(tmp_path, root):
    """A folder as nbgrader's exchange leaves it, with the solution in it."""
    place = tmp_path / "submitted" / "someone" / "hw1"
    place.mkdir(parents=True)
    (place / "hw1.ipynb").write_bytes((root / "solutions/hw1/hw1.ipynb").read_bytes())
    return place


def test_an_ordinary_submission_has_no_remarks(folder):
    (folder / "timestamp.txt").write_text("2026-03-04 10:00:00.000000 UTC")
    found = read_submission(folder, "hw1")
    assert found.content == (folder / "hw1.ipynb").read_bytes()
    assert found.timestamp == "2026-03-04 10:00:00.000000 UTC"
    assert found.remarks == ()


@pytest.fixture(params=["UTC", "Asia/Shanghai", "America/Chicago"])  # in two of them CST is a zone, but not the same
def machine_s_zone(request):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-11-22 23:59:00 UTC", "2026-11-22 23:59:00.000000 UTC"),
        ("2026-11-22 23:59:00", "2026-11-22 23:59:00.000000 UTC"),
        ("2026-11-22 23:59:00 +0800", "2026-11-22 15:59:00.000000 UTC"),
        ("2026-11-22T23:59:00+08:00", "2026-11-22 15:59:00.000000 UTC"),
        ("2026-11-22 23:59:00 Asia/Shanghai", "2026-11-22 15:59:00.000000 UTC"),
        ("2026-11-22 11:59 PM", "2026-11-22 23:59:00.000000 UTC"),
        ("2026-11-22 23:59:00 CST", None),  # in China, Cuba or Chicago?
        ("2026-11-22 23:59:00 XYZ", None),
        ("2026-11-22 23:59:00 America", None),  # a folder of zones
        ("2026-11-22T23:59:00Z", "2026-11-22 23:59:00.000000 UTC"),
        ("Sun, 22 Nov 2026 23:59:00 GMT", "2026-11-22 23:59:00.000000 UTC"),
        ("2026-07-01 12:00:00 America/Chicago", "2026-07-01 17:00:00.000000 UTC"),
        ("2026-11-22 23:59:00 EST", None),  # of America, or of Australia?
        ("2026-11-22 23:59:00 CST+8", None),
        ("Sun Nov 22 23:59:00 CST 2026", None),
        ("2026-11-22 23:59:00 北京时间", None),
        ("2026-11-22 23:59:00 UTC+8", "2026-11-22 15:59:00.000000 UTC"),
        ("2026-11-22 23:59:00 GMT-05:30", "2026-11-23 05:29:00.000000 UTC"),
        ("Sun Nov 22 2026 23:59:00 GMT+0800 (China Standard Time)", "2026-11-22 15:59:00.000000 UTC"),
        ("\ufeff2026-11-22 23:59:00 +0800\r\n", "2026-11-22 15:59:00.000000 UTC"),
        ("23:59", None),  # of which day?
        ("Nov 22 23:59:00 +0800", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_timestamp_is_read_in_its_zone_or_not_at_all(folder, text, utc, machine_s_zone):
    (folder / "timestamp.txt").write_text(text, encoding="utf-8", newline="")
    found = read_submission(folder, "hw1")
    assert found.timestamp == utc
    assert any("is no time" in remark and "+0800" in remark for remark in found.remarks) == (utc is None)


def test_a_timestamp_may_be_in_the_utf16_of_windows(folder):
    (folder / "timestamp.txt").write_text("2026-11-22 23:59:00 +0800", encoding="utf-16")
    assert read_submission(folder, "hw1").timestamp == "2026-11-22 15:59:00.000000 UTC"


def test_a_zone_is_no_path(folder):
    """What a student names is not opened."""
    with tempfile.TemporaryDirectory() as short:
        shutil.copy(Path(TZPATH[0], "Asia/Tokyo"), Path(short, "z"))
        (folder / "timestamp.txt").write_text(f"2026-11-22 23:59:00 Asia/{'../' * 8}{short[1:]}/z")
        assert read_submission(folder, "hw1").timestamp is None


@pytest.mark.parametrize("name", ["HW1.ipynb", "hw1 (1).ipynb", "作业.ipynb"])
def test_the_only_notebook_counts_whatever_its_name(folder, name):
    (folder / "hw1.ipynb").rename(folder / name)
    found = read_submission(folder, "hw1")
    assert found.content
    assert name in found.remarks[0]


@pytest.mark.parametrize("name", ["hw1.ipynb", "作业.ipynb"])
def test_what_computers_leave_beside_a_notebook_is_no_second_one(folder, name):
    """An archive of macOS holds a twin of each file, and Jupyter keeps a checkpoint: neither is worth a word."""
    (folder / "hw1.ipynb").rename(folder / name)
    expected = read_submission(folder, "hw1")
    (folder / f"._{name}").write_bytes(b"\x00\x05\x16\x07")
    (folder / "._homework.ipynb").write_bytes(b"\x00\x05\x16\x07")
    (folder / "__MACOSX").mkdir()
    (folder / ".ipynb_checkpoints").mkdir()
    assert expected.content
    assert read_submission(folder, "hw1") == expected


def test_a_checkpoint_counts_only_where_there_is_nothing_else(folder):
    (folder / "hw1.ipynb").rename(folder / "hw1-checkpoint.ipynb")
    assert read_submission(folder, "hw1").content
    (folder / "作业.ipynb").write_text("{}")
    assert read_submission(folder, "hw1").content == b"{}"


def test_of_several_notebooks_none_is_guessed(folder):
    (folder / "hw1.ipynb").rename(folder / "one.ipynb")
    (folder / "two.ipynb").write_text("{}")
    found = read_submission(folder, "hw1")
    assert found.content == b""
    assert "one.ipynb, two.ipynb" in found.remarks[0]


def make_link(place):
    secret = place.parents[1] / "secret.txt"
    secret.write_text("the roster")
    place.unlink()
    place.symlink_to(secret)


def make_pipe(place):
    place.unlink()
    os.mkfifo(place)


def make_socket(place):
    place.unlink()
    where = os.getcwd()
    os.chdir(place.parent)  # the path of a socket may not be long
    try:
        socket.socket(socket.AF_UNIX).bind(place.name)
    finally:
        os.chdir(where)


def make_folder(place):
    place.unlink()
    place.mkdir()


def make_huge(place):
    with open(place, "r+b") as file:
        file.truncate(submission.MAX_BYTES + 1)


@pytest.mark.parametrize("trick", [make_link, make_pipe, make_socket, make_folder, make_huge])
def test_what_is_no_plain_file_of_decent_size_is_not_opened(folder, trick):
    trick(folder / "hw1.ipynb")
    found = read_submission(folder, "hw1")
    assert found.content == b""
    assert len(found.remarks) == 1
    assert "counts as blank" in found.remarks[0]


def test_a_folder_that_is_a_link_is_not_followed(folder, tmp_path):
    link = tmp_path / "submitted" / "thief"
    link.symlink_to(folder.parent)
    assert read_submission(link / "hw1", "hw1").content == b""


def test_other_files_take_no_part_and_are_named(folder):
    for name in ("numpy.py", *(f"file{number}" for number in range(10))):
        (folder / name).write_text("raise SystemExit")
    (line,) = read_submission(folder, "hw1").remarks
    assert "file0" in line
    assert "共 11 个" in line


@pytest.mark.parametrize("text", ["yesterday", "", "0001-01-01", "9999-99-99 00:00:00 UTC", "\x00", "2" * 5000])
def test_a_bad_timestamp_is_no_timestamp(folder, text):
    (folder / "timestamp.txt").write_text(text)
    found = read_submission(folder, "hw1")
    assert found.timestamp is None
    assert "timestamp.txt" in found.remarks[0]


NOTHING = {
    "empty": b"",
    "cut off": b'{"cells": [{"cell_type": "code"',
    "a number": b"7",
    "a list": b"[1, 2]",
    "deep": b"[" * 100_000 + b"]" * 100_000,
    "no cells": b'{"nbformat": 4}',
    "cells are text": b'{"nbformat": 4, "cells": "all of them"}',
    "cells are numbers": b'{"nbformat": 4, "cells": [1, null, []]}',
    "a number of a million digits": b'{"nbformat": ' + b"9" * 1_000_000 + b"}",
    "a zip": b"PK\x03\x04" + bytes(range(256)) * 10,
}


@pytest.mark.parametrize("kind", NOTHING)
def test_what_is_no_notebook_is_blank_and_said(kind):
    cells, remarks = read_cells(NOTHING[kind])
    assert cells == []
    assert bool(remarks) == bool(NOTHING[kind])


def notebook(**changes):
    cell = {"cell_type": "code", "source": "x = 1", "metadata": {"nbgrader": {"grade_id": "hs_loss"}}}
    return {"nbformat": 4, "cells": [cell], **changes}


ONE = [Cell("hs_loss", "x = 1", True)]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
def test_another_encoding_is_read_all_the_same(encoding):
    data = notebook()
    data["cells"][0]["source"] = "x = '词向量'"
    cells, _ = read_cells(json.dumps(data, ensure_ascii=False).encode(encoding))
    assert cells == [Cell("hs_loss", "x = '词向量'", True)]


def test_other_formats_are_read_as_far_as_they_go():
    assert read_cells(json.dumps(notebook(nbformat=99)).encode())[0] == ONE
    old = notebook()["cells"][0]
    old["input"] = old.pop("source")
    cells, remarks = read_cells(json.dumps({"nbformat": 3, "worksheets": [{"cells": [old]}]}).encode())
    assert cells == ONE
    assert "nbformat" in remarks[0]


@pytest.mark.parametrize("odd", [{"source": 7}, {"source": ["a", 7]}, {"source": None}, {}])
def test_one_malformed_cell_costs_no_other(odd):
    data = notebook()
    data["cells"].insert(0, {"cell_type": "code", **odd})
    cells, remarks = read_cells(json.dumps(data).encode())
    assert cells == ONE
    assert "1 malformed" in remarks[0]


def test_there_may_be_only_so_many_cells_and_so_much_in_one():
    data = notebook()
    data["cells"] = data["cells"] * 100_000
    assert len(read_cells(json.dumps(data).encode())[0]) == submission.MAX_CELLS
    data = notebook()
    data["cells"][0]["source"] = "x" * (submission.MAX_SOURCE + 1)
    cells, remarks = read_cells(json.dumps(data).encode())
    assert cells == []
    assert "left out" in remarks[0]


def test_lone_surrogates_become_text(root):
    data = notebook()
    data["cells"][0]["source"] = "x = '\ud800'"
    cells, _ = read_cells(json.dumps(data).encode())
    released = nbformat.read(root / "assignments/hw1/hw1.ipynb", as_version=4)
    nbformat.writes(rebuild(cells, released)[0]).encode()  # raises if it is none

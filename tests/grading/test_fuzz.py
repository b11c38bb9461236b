"""Whatever bytes students choose, for notebooks, names, times and outputs: nothing raises, and nothing is markup.

Bounded and the same on every run. A longer one that is another each time: ``FUZZ_EXAMPLES=100000 pytest -n 0 <file>``.
"""

import csv
import io
import json
import os
import re
import tempfile
from contextlib import suppress
from pathlib import Path

import nbformat
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from nbgrader.utils import parse_utc
from rich.console import Console

from hctnlp.exercises.hw1 import ASSIGNMENT
from hctnlp.grading.names import require_text, shown
from hctnlp.grading.nbgrader.feedback import terminal_to_html
from hctnlp.grading.results.export import Platform, _Roster
from hctnlp.grading.results.report.table import cell
from hctnlp.grading.results.scores import Result, print_scores
from hctnlp.grading.run.outcome import Outcome
from hctnlp.grading.run.store import Store, _student, stem_of
from hctnlp.grading.submission.reading import Cell, read_cells, read_submission
from hctnlp.grading.submission.rebuild import _rebuild, rebuild
from hctnlp.grading.time_limit import within

from .attacks.names import NOT_TEXT, ODD, TIMESTAMPS

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "0"))
fuzz = settings(
    max_examples=EXAMPLES or 100,
    derandomize=not EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
ROOT = Path(__file__).parents[2]
RELEASED = nbformat.read(ROOT / "assignments/hw1/hw1.ipynb", as_version=4)
HANDED_IN = (ROOT / "solutions/hw1/hw1.ipynb").read_bytes()
LABELS = [cell.metadata.get("nbgrader", {}).get("grade_id", "") for cell in RELEASED.cells]

file_names = st.one_of(
    st.binary(min_size=1, max_size=255).map(lambda name: re.sub(rb"[\x00/]", b"_", name)),
    st.text(st.characters(exclude_characters="/\x00", exclude_categories=["Cs"]), min_size=1, max_size=60).map(
        lambda name: name.encode()[:255]
    ),
    st.sampled_from([os.fsencode(name) for name in (*ODD, *NOT_TEXT, "hw1.ipynb", "HW1.ipynb", "timestamp.txt")]),
).filter(lambda name: name not in (b".", b".."))
student_names = file_names.map(os.fsdecode)


# --- notebooks -------------------------------------------------------------------------------------------------------

leaves = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20), st.sampled_from(LABELS))
keys = st.sampled_from(["cells", "cell_type", "source", "input", "metadata", "nbgrader", "grade_id", "worksheets", "x"])
values = st.recursive(
    leaves, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4), max_leaves=20
)
cells = st.fixed_dictionaries(
    {"cell_type": st.sampled_from(["code", "markdown", "raw"]) | values, "source": st.text(max_size=99) | values},
    optional={
        "metadata": st.fixed_dictionaries({"nbgrader": st.fixed_dictionaries({"grade_id": leaves}) | values}) | values,
        "input": values,
    },
)
notebooks = st.fixed_dictionaries(
    {"nbformat": st.just(4) | values}, optional={"cells": st.lists(cells | values, max_size=8) | values}
)


@st.composite
def damaged(draw):
    """A notebook that was right, with some stretches of its bytes exchanged for others."""
    content = bytearray(HANDED_IN)
    for _ in range(draw(st.integers(0, 5))):
        place = draw(st.integers(0, len(content)))
        content[place : place + draw(st.integers(0, 40))] = draw(st.binary(max_size=20))
    return bytes(content)


@fuzz
@given(st.one_of(st.binary(), damaged(), notebooks.map(lambda data: json.dumps(data).encode(errors="replace"))))
@example(b"[" * 100_000)
@example(b'{"nbformat": ' + b"9" * 5_000 + b"}")
@example("词向量".encode("gb18030"))
def test_any_bytes_become_a_notebook_that_can_be_graded(content):
    found, remarks = read_cells(content)
    notebook, repairs = rebuild(found, RELEASED, remarks)
    nbformat.validate(notebook)
    nbformat.writes(notebook).encode()  # half a surrogate pair could not be stored
    labels = [label for cell in notebook.cells if (label := cell.metadata.get("nbgrader", {}).get("grade_id"))]
    assert labels == [label for label in LABELS if label]
    assert all("\n" not in repair for repair in repairs)


PIECES = ["raise NotImplementedError ", "pass ", "... ", "hs_loss", "from ", "import ", "def ", "class ", "async "]
PIECES += ["@", "a", "字", ", ", "'", "#", "(", ")", ":", "=", " ", "\n", "\t", "\\\n"]
HEADS, TAILS = ["", "def hs_loss():\n    ", "def hs_loss(", "'''", "hs_loss", "%%x "], ["", "!", "\n x"]
sources = st.builds(
    lambda head, pieces, times, tail: head + "".join(pieces) * times + tail,
    st.sampled_from(HEADS),
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=3),
    st.integers(1, 9_000),
    st.sampled_from(TAILS),
)


@fuzz
@given(sources)
@example("def hs_loss():\n    " + "raise NotImplementedError " * 60 + "\n x")
@example("a" * 199_000)
def test_any_source_is_put_in_its_place_in_time(source):
    """Patterns that can match in several ways would take years for some of them."""
    handed_in = [Cell("", source, True), Cell("hs_loss", source, True), Cell("why_short_codes", source, False)]
    within(20, _rebuild, handed_in, RELEASED, ())


# --- names and times --------------------------------------------------------------------------------------------------


@fuzz
@given(st.dictionaries(file_names, st.binary(max_size=60) | st.just(HANDED_IN), max_size=5), st.data())
def test_any_files_in_a_folder_are_read(files, data):
    with tempfile.TemporaryDirectory() as top:
        folder = Path(top, "eve", "hw1")
        folder.mkdir(parents=True)
        for name, content in files.items():
            kind = data.draw(st.sampled_from(["file", "file", "folder", "link", "pipe"]))
            path = os.fsencode(folder) + b"/" + name
            if kind == "file":
                Path(os.fsdecode(path)).write_bytes(content)
            elif kind == "folder":
                os.mkdir(path)
            elif kind == "link":
                os.symlink(b"/etc/passwd", path)
            else:
                os.mkfifo(path)
        found = read_submission(folder, "hw1")
    assert b"root:" not in found.content
    assert all(remark.isprintable() for remark in found.remarks)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("eve") / "hw1"
    place.mkdir()
    return place


digits = st.text("0123456789+-:. TZUhmsape/", max_size=110)


@fuzz
@given(st.one_of(digits.map(str.encode), st.text(max_size=110).map(lambda t: t.encode(errors="replace")), st.binary()))
@example(TIMESTAMPS[0].encode())
@example(b"2026-01-01 00:00:00 UTC")
@example(b"0001-01-01 00:00:00 +9999")
def test_any_timestamp_is_a_time_for_the_gradebook_or_none(folder, content):
    (folder / "timestamp.txt").write_bytes(content)
    found = read_submission(folder, "hw1")
    if found.timestamp is None:
        assert "timestamp.txt" in found.remarks[-1]
    else:
        assert parse_utc(found.timestamp).year >= 2000


@fuzz
@given(student_names)
def test_any_name_is_shown_on_one_line(name):
    seen = shown(name)
    assert seen.isprintable()
    assert 0 < len(seen) <= 60
    with suppress(ValueError):
        require_text(name)
        name.encode()  # what is text a gradebook can hold


@fuzz
@given(st.lists(student_names, min_size=2, max_size=2, unique=True))
def test_the_files_of_two_students_are_two_and_know_whose_they_are(names):
    with tempfile.TemporaryDirectory() as top:
        store = Store(Path(top), "hw1")
        for name in names:
            with suppress(ValueError):
                require_text(name)
                store.save(name, name, Outcome("hw1", {}))
                place = store.folder / f"{stem_of(name)}.json"
                assert len(place.name) < 143
                assert _student(place) == name
                assert store.load(name)[0] == name


@fuzz
@given(student_names, st.text(max_size=200))
@example("[/red]", "[/]")
@example("back\\", "\x1b]0;title\x07")
def test_any_name_and_reason_goes_through_the_tables(name, reason):
    console = Console(file=io.StringIO(), width=190, force_terminal=False)
    outcome = Outcome("hw1", {}, repairs=(reason,))
    print_scores([Result(name, {"hs_loss": 1.0})], ASSIGNMENT, {name: reason}, {name: outcome}, console)
    printed = console.file.getvalue()
    printed.encode()
    assert all(character.isprintable() or character == "\n" for character in printed)
    assert "failed" in printed


@fuzz
@given(student_names)
def test_no_name_is_a_formula(name):
    text = cell(name)
    assert not text.lstrip().startswith(("=", "+", "-", "@"))
    row = io.StringIO()
    csv.writer(row).writerow([text, "end"])
    assert next(csv.reader(io.StringIO(row.getvalue()))) == [text, "end"]


# --- outputs and rosters ---------------------------------------------------------------------------------------------

escapes = st.lists(st.text("\x1b[0123456789;:<m>&KJ\"'x", max_size=12) | st.text(max_size=5), max_size=20).map("".join)


@fuzz
@given(escapes)
@example("\x1b[38mx")
@example("\x1b[48;5m<b>")
@example("\x1b[38;2;1;2mx" * 3)
def test_any_output_of_a_terminal_is_shown(text):
    page = terminal_to_html(text)
    assert set(re.findall(r"<(/?\w*)", page)) <= {"span", "/span"}
    assert page.count("<span") == page.count("</span")


headings = st.sampled_from(["Student", "ID", "SIS User ID", "SIS Login ID", "student", "Email address", "hw1 (7)", "x"])
tables = st.tuples(st.lists(headings, max_size=5), st.lists(st.lists(st.text(max_size=9), max_size=6), max_size=6))


def as_csv(table):
    file = io.StringIO()
    csv.writer(file).writerows([table[0], *table[1]])
    return file.getvalue().encode(errors="replace")


@fuzz
@given(st.one_of(st.binary(), tables.map(as_csv)), student_names, st.sampled_from(list(Platform)))
@example(b"ID\n" + b'"' + b"x" * 200_000, "x", Platform.CANVAS)
@example(b"", "x", Platform.MOODLE)
def test_any_roster_knows_a_student_or_says_why_not(folder, content, student, platform):
    (folder / "roster.csv").write_bytes(content)
    with suppress(ValueError):
        roster = _Roster.read(folder / "roster.csv", platform)
        roster.column_of("hw1")
        assert isinstance(roster.person(student), dict)

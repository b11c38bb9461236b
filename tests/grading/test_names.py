"""Names that students choose, and what cannot be read: it is graded or listed, and the neighbours lose nothing."""

import copy
import csv
import dataclasses
import os
import shutil
import sqlite3
from contextlib import closing

import nbformat
import pytest
from nbgrader.api import Gradebook
from typer.testing import CliRunner

from hctnlp.authoring.sample_class import write_submissions
from hctnlp.cli import app
from hctnlp.exercises.hw1 import ASSIGNMENT
from hctnlp.grading import course as courses
from hctnlp.grading.course import Course, Grading
from hctnlp.grading.names import require_text, shown
from hctnlp.grading.results.report import write_report
from hctnlp.grading.results.scores import read_results
from hctnlp.grading.run import sitting
from hctnlp.grading.run.store import LONGEST_NAME, Store

from .attacks.names import NOT_TEXT, ODD, TIMESTAMPS

pytestmark = pytest.mark.slow

HOSTILE = "<img src=x onerror=alert(1)>"
GBK = next(iter(NOT_TEXT))
NEIGHBOUR = "neighbour"


def grade(course, *options):
    return CliRunner().invoke(app, ["grade", "hw1", "--root", str(course.root), "--jobs", "1", *options])


@pytest.fixture(scope="module")
def outcome(released, copy_of, tmp_path_factory):
    """The outcome of a right submission: what it is does not depend on whose it is."""
    course = copy_of(released, tmp_path_factory.mktemp("one") / "course")
    write_submissions(course, ASSIGNMENT, ["solution"])
    course.api.config.Verify.unsafe_no_sandbox = True
    assert course.autograde("hw1").failures == {}
    return course.outcomes("hw1")["solution"]


@pytest.fixture
def known_outcome(outcome, monkeypatch):
    """Nothing is run: each task has that outcome."""
    monkeypatch.setattr(sitting, "run_tasks", lambda tasks, *_, **__: ((student, outcome) for student in tasks))


def hand_in(course, student):
    shutil.copytree(course.root / "solutions/hw1", course.root / "submitted" / student / "hw1")


@pytest.fixture
def course(released, copy_of, tmp_path):
    course = copy_of(released, tmp_path / "course")
    hand_in(course, NEIGHBOUR)
    return course


def totals(course):
    return {result.student: result.total for result in read_results(course, ASSIGNMENT)}


def test_every_name_that_is_text_is_graded_under_it(course, known_outcome):
    for student in ODD:
        hand_in(course, student)
    done = grade(course)
    assert (done.exit_code, done.exception) == (0, None), done.output
    assert totals(course) == dict.fromkeys([*ODD, NEIGHBOUR], 18)
    assert set(course.outcomes("hw1")) == {*ODD, NEIGHBOUR}
    assert all((course.root / "feedback" / student / "hw1/hw1.html").is_file() for student in [*ODD, NEIGHBOUR])
    assert not {"\x1b", "\x07", "\u202e"} & set(done.output)
    page, table = write_report(course, ASSIGNMENT, course.root / "report/hw1.html")
    assert HOSTILE not in page.read_text(encoding="utf-8")
    with open(table, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == len(ODD) + 2
    assert not [row[0] for row in rows if row[0].startswith("=")]
    again = grade(course)
    assert f"{len(ODD) + 1} unchanged" in again.output


def test_a_name_in_gbk_is_listed_with_the_remedy_and_the_others_are_graded(course, known_outcome):
    hand_in(course, GBK)
    done = grade(course)
    assert done.exit_code == 1, done.output
    assert "张三_2026" in done.output
    assert "unzip -O GBK" in done.output
    assert totals(course) == {NEIGHBOUR: 18}
    page, _ = write_report(course, ASSIGNMENT, course.root / "report/hw1.html")
    assert "2026</bdi>" in page.read_text(encoding="utf-8")  # handed in and not graded


def unreadable(course):
    """A folder that only its owner may look into, as another user than root meets it."""
    place = course.root / "submitted/eve/hw1"
    place.mkdir(parents=True)
    place.parent.chmod(0)
    return place


@pytest.mark.parametrize(
    ("error", "said"),
    [(PermissionError(13, "Permission denied", "eve/hw1"), "chmod"), (ArithmeticError("7"), "ArithmeticError")],
)
def test_whatever_reading_raises_costs_no_neighbour(course, known_outcome, monkeypatch, error, said):
    hand_in(course, "eve")
    read = sitting.read_submission
    monkeypatch.setattr(sitting, "read_submission", lambda f, a: _raise(error) if f.parts[-2] == "eve" else read(f, a))
    done = grade(course)
    assert done.exit_code == 1
    assert "failed: eve: " in done.output
    assert said in done.output
    assert totals(course) == {NEIGHBOUR: 18}


def _raise(error):
    raise error


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_listed(course, known_outcome):
    place = unreadable(course)
    try:
        done = grade(course)
    finally:
        place.parent.chmod(0o755)
    assert done.exit_code == 1
    assert "failed: eve: " in done.output
    assert totals(course) == {NEIGHBOUR: 18}


def test_who_cannot_be_looked_at_is_not_passed_over(course, monkeypatch):
    from pathlib import Path

    hand_in(course, "eve")
    look = Path.lstat
    monkeypatch.setattr(Path, "lstat", lambda p: _raise(PermissionError(13, "no")) if "eve" in p.parts else look(p))
    assert course.students("hw1") == ["eve", NEIGHBOUR]
    assert course.students("hw2") == ["eve"]


@pytest.mark.parametrize("name", ["__MACOSX", ".ipynb_checkpoints"])
def test_a_folder_that_a_computer_has_left_is_no_student(course, name):
    hand_in(course, name)
    hand_in(course, "._eve")  # an odd name all the same
    assert course.students("hw1") == ["._eve", NEIGHBOUR]


@pytest.mark.parametrize("text", TIMESTAMPS)
def test_a_timestamp_that_no_parser_can_bear_costs_nobody_anything(course, known_outcome, text):
    hand_in(course, "eve")
    (course.root / "submitted/eve/hw1/timestamp.txt").write_text(text)
    done = grade(course)
    assert (done.exit_code, totals(course)) == (0, {"eve": 18, NEIGHBOUR: 18}), done.output


@pytest.mark.parametrize("error", [OSError(36, "File name too long"), UnicodeEncodeError("utf-8", "\ud800", 0, 1, "x")])
def test_whatever_entering_raises_costs_no_neighbour(course, known_outcome, monkeypatch, error):
    hand_in(course, "eve")
    enter = courses.entries.__wrapped__.__globals__["Entries"].enter

    def failing(self, student, *rest):
        return _raise(error) if student == "eve" else enter(self, student, *rest)

    monkeypatch.setattr("hctnlp.grading.nbgrader.entry.Entries.enter", failing)
    done = grade(course)
    assert done.exit_code == 1
    assert totals(course) == {NEIGHBOUR: 18}
    assert f"failed: eve: it could not be entered: {type(error).__name__}" in done.output


@pytest.mark.parametrize("wrong", ["HW1", "hw1 ", "hw1.ipynb", "Hw1.IPYNB"])
def test_what_lies_where_nobody_looks_is_said(course, known_outcome, wrong):
    place = course.root / "submitted/eve"
    place.mkdir()
    (place / wrong).write_text("{}")
    done = grade(course)
    assert done.exit_code == 1
    assert "failed: eve: " in done.output
    assert "submitted/eve/hw1/hw1.ipynb" in done.output
    assert totals(course) == {NEIGHBOUR: 18}


def test_who_has_handed_in_something_else_is_not_mentioned(course, known_outcome):
    (course.root / "submitted/eve/hw2").mkdir(parents=True)
    (course.root / "submitted/notes.txt").touch()
    assert grade(course).exit_code == 0


# --- the folder of a course ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["c [1] {x}", "课程 *?! (2)".replace("?", "")])
def test_a_course_may_lie_in_a_folder_of_any_name(released, copy_of, tmp_path, known_outcome, name):
    course = copy_of(released, tmp_path / name)
    hand_in(course, NEIGHBOUR)
    course.release("hw1")
    done = grade(course)
    assert (done.exit_code, totals(course)) == (0, {NEIGHBOUR: 18}), done.output
    assert (course.root / "feedback" / NEIGHBOUR / "hw1/hw1.html").is_file()


@pytest.mark.parametrize("name", ["week?2", "100%20"])
def test_a_course_whose_gradebook_would_lie_elsewhere_is_refused(released, tmp_path, name):
    shutil.copytree(released, tmp_path / name)
    with pytest.raises(ValueError, match="rename the folder"):
        Course(tmp_path / name)


# --- pages that a run has not come to -------------------------------------------------------------------------------


def test_after_a_kill_everyone_gets_a_page(course, known_outcome, monkeypatch):
    """Killed after the last mark and the first page."""
    hand_in(course, "eve")
    feedback = Course.feedback
    with monkeypatch.context() as patch:
        patch.setattr(Course, "feedback", lambda *args: _raise(SystemExit(feedback(*args[:2], ["eve"]))))
        grade(course)
    assert course.without_feedback("hw1") == [NEIGHBOUR]
    done = grade(course)
    assert (done.exit_code, "2 unchanged" in done.output) == (0, True)
    assert course.without_feedback("hw1") == []
    assert (course.root / "feedback" / NEIGHBOUR / "hw1/hw1.html").is_file()


def test_a_page_older_than_the_marks_is_written_anew(course, known_outcome):
    grade(course)
    page = course.root / "feedback" / NEIGHBOUR / "hw1/hw1.html"
    os.utime(page, (0, 0))
    grade(course)
    assert page.stat().st_mtime > 0


def test_a_page_that_fails_costs_neither_the_scores_nor_the_other_pages(course, known_outcome):
    hand_in(course, "eve")
    grade(course)
    (course.root / "autograded/eve/hw1/hw1.ipynb").chmod(0o644)
    (course.root / "autograded/eve/hw1/hw1.ipynb").write_text("{")
    shutil.rmtree(course.root / "feedback")
    done = grade(course)
    assert done.exit_code == 1
    assert "there is no feedback for eve" in done.output
    assert "points by student" in done.output
    assert (course.root / "feedback" / NEIGHBOUR / "hw1/hw1.html").is_file()


def test_an_escape_that_no_converter_bears_costs_no_page(course, outcome, monkeypatch):
    hand_in(course, "eve")
    notebook = nbformat.from_dict(copy.deepcopy(dict(outcome.notebook)))
    printed = nbformat.v4.new_output("stream", text="\x1b[38mprinted")
    notebook.cells.append(nbformat.v4.new_code_cell("", outputs=[printed]))
    odd = dataclasses.replace(outcome, notebook=notebook)
    monkeypatch.setattr(sitting, "run_tasks", lambda tasks, *_, **__: ((who, odd) for who in tasks))
    done = grade(course)
    assert done.exit_code == 0, done.output
    for student in ("eve", NEIGHBOUR):
        assert "printed" in (course.root / "feedback" / student / "hw1/hw1.html").read_text(encoding="utf-8")


def test_a_notebook_that_may_not_be_read_gets_no_mark_at_all(course, known_outcome, monkeypatch):
    """None is better than 0: whoever may read it can grade it."""
    hand_in(course, "eve")
    opened = os.open
    denied = PermissionError(13, "Permission denied", "hw1.ipynb")
    monkeypatch.setattr(
        "hctnlp.grading.submission.reading.os.open",
        lambda path, *rest, **kw: _raise(denied) if "eve" in str(path) else opened(path, *rest, **kw),
    )
    done = grade(course)
    assert done.exit_code == 1
    assert "chmod -R u+rwX" in done.output
    assert totals(course) == {NEIGHBOUR: 18}


# --- the gradebook --------------------------------------------------------------------------------------------------


def test_a_locked_gradebook_is_said_in_a_line(course, known_outcome, monkeypatch):
    monkeypatch.setattr(sqlite3, "connect", _impatient(sqlite3.connect))
    grade(course)
    with closing(sqlite3.connect(course.root / "gradebook.db")) as other:
        other.execute("begin exclusive")
        done = grade(course)
    assert done.exit_code == 2
    assert "database is locked" in done.output
    assert "formgrader" in done.output
    assert "Traceback" not in done.output


def _impatient(connect):
    return lambda *args, **kw: connect(*args, **{**kw, "timeout": 0.05})


def test_a_gradebook_that_is_none_is_said_in_a_line(course, known_outcome):
    (course.root / "gradebook.db").write_text("not a database" * 100)
    done = grade(course)
    assert done.exit_code == 2
    assert "not a database" in done.output


def test_the_gradebook_holds_the_names_as_they_are(course, known_outcome):
    hand_in(course, " bob\n")
    grade(course)
    with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
        assert {student.id for student in gradebook.students} == {" bob\n", NEIGHBOUR}


# --- units ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("张三", "张三"),
        ("bob ", '"bob "'),
        ("a\nb", "a\\nb"),
        ("\x1b[2J", "\\x1b[2J"),
        ("\u202e", "\\u202e"),
        (GBK, "\\xd5\\xc5\\xc8\\xfd_2026"),
        ("x" * 99, "x" * 59 + "…"),
    ],
)
def test_a_name_is_shown_on_one_line(name, seen):
    assert shown(name) == seen


def test_a_name_that_is_no_text_says_how_it_reads_in_gbk():
    require_text("张三")
    with pytest.raises(ValueError, match="张三_2026"):
        require_text(GBK)


def test_a_server_holds_shorter_names():
    require_text("x" * 128, 128)
    with pytest.raises(ValueError, match=r"129 characters.*rename"):
        require_text("x" * 129, 128)


def test_files_of_a_student_have_short_names_and_know_whose_they_are(tmp_path, outcome):
    store = Store(tmp_path, "hw1")
    names = ["a", "词" * 48, "x" * 255, "x" * 254, "a\nb", "z" * LONGEST_NAME]
    for name in names:
        store.save(name, "key", outcome)
        store.mark_entered(name, name)
    (store.folder / "no hexadecimal.json").write_text("{}")
    (store.folder / "sha256-0.json").write_text("[]")
    assert sorted(store.outcomes()) == sorted(names)
    assert all(store.load(name)[0] == "key" and store.entered(name) == name for name in names)
    assert max(len(place.name) for place in store.folder.iterdir()) < 143  # the shortest limit of a file system


@pytest.mark.parametrize(
    ("configured", "options", "unsafe"),
    [("", (), False), ("", ("--unsafe-no-sandbox",), True), ("c.Verify.unsafe_no_sandbox = True\n", (), True)],
)
def test_what_the_configuration_allows_the_command_does_not_take_back(course, monkeypatch, configured, options, unsafe):
    hand_in(course, "ann")
    with open(course.root / "nbgrader_config.py", "a", encoding="utf-8") as config:
        config.write(configured)
    asked = []
    monkeypatch.setattr(
        Course, "autograde", lambda self, *_, **__: asked.append(self.api.config) or Grading((), (), {})
    )
    done = grade(course, *options)
    assert done.exit_code == 0, done.output
    assert [bool(config.Verify.get("unsafe_no_sandbox", False)) for config in asked] == [unsafe]

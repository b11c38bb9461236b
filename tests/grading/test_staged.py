"""Plain ``nbgrader autograde``: it sees copies of submissions, so that links, pipes and odd names harm nobody."""

import os
import shutil

import pytest
from nbgrader.api import Gradebook
from nbgrader.converters import Autograde
from nbgrader.converters.base import BaseConverter
from nbgrader.utils import capture_log, temp_attrs

from hctnlp.authoring.sample_class import write_submissions
from hctnlp.exercises.hw1 import ASSIGNMENT

pytestmark = pytest.mark.slow

SECRET = "the roster of the class"


@pytest.fixture
def course(released, copy_of, tmp_path):
    """A course with an honest student."""
    course = copy_of(released, tmp_path / "course")
    write_submissions(course, ASSIGNMENT, ["blank"])
    (tmp_path / "secret").write_text(SECRET)
    return course


def autograde(course, student="*"):
    """What the command does, but nothing is run: what an answer is worth plays no part here."""
    with temp_attrs(course.directory, assignment_id="hw1", student_id=student):
        converter = Autograde(coursedir=course.directory, parent=course.api, force=True)
        converter.autograde_preprocessors = [
            step for step in converter.autograde_preprocessors if step.__name__ not in ("Verify", "LimitOutput")
        ]
        return capture_log(converter)


def hand_in(course, student):
    return shutil.copytree(course.root / "submitted/blank", course.root / "submitted" / student) / "hw1"


def graded(course):
    with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
        return sorted(submission.student_id for submission in gradebook.assignment_submissions("hw1"))


def links(place, secret):
    for name in ("notes.txt", "timestamp.txt", "submission_secret.txt", "dangling"):
        (place / name).symlink_to(secret if name != "dangling" else "nowhere")
    (place / "folder").symlink_to(secret.parent)


def a_pipe(place, secret):
    (place / "hw1.ipynb").unlink()
    os.mkfifo(place / "hw1.ipynb")


def a_link_to_the_solution(place, secret):
    (place / "hw1.ipynb").unlink()
    (place / "hw1.ipynb").symlink_to(place.parents[2] / "solutions/hw1/hw1.ipynb")


def a_folder_that_is_a_link(place, secret):
    shutil.rmtree(place)
    place.symlink_to(place.parents[1] / "blank/hw1")


def test_no_link_is_followed_into_what_is_handed_back(course, tmp_path):
    links(hand_in(course, "eve"), tmp_path / "secret")
    assert autograde(course)["success"]
    assert graded(course) == ["blank", "eve"]
    course.feedback("hw1")
    for step in ("autograded", "feedback"):
        files = [path for path in (course.root / step / "eve").rglob("*") if path.is_file()]
        assert {path.suffix for path in files} <= {".ipynb", ".html"}
        assert not [path for path in files if SECRET in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("change", [a_pipe, a_link_to_the_solution, a_folder_that_is_a_link])
def test_what_cannot_be_read_keeps_its_marks_and_is_said(course, tmp_path, change):
    place = hand_in(course, "eve")
    assert autograde(course)["success"]
    before = (course.root / "autograded/eve/hw1/hw1.ipynb").read_bytes()
    change(place, tmp_path / "secret")
    shutil.rmtree(course.root / "autograded/blank")
    result = autograde(course)
    assert not result["success"]
    assert "eve keeps the marks there were" in result["log"]
    assert "not graded: eve" in result["error"]
    assert (course.root / "autograded/eve/hw1/hw1.ipynb").read_bytes() == before
    assert (course.root / "autograded/blank/hw1/hw1.ipynb").is_file()


def test_a_timestamp_that_no_parser_can_bear_costs_nobody_anything(course):
    (hand_in(course, "eve") / "timestamp.txt").write_text("9" * 30 + "h")
    assert autograde(course)["success"]
    assert graded(course) == ["blank", "eve"]


def test_a_name_that_nbgrader_cannot_match_costs_no_neighbour(course):
    for name in ("line\nbreak", "bob ", "[ab]", os.fsdecode("张三".encode("gb18030"))):
        hand_in(course, name)
    result = autograde(course)
    assert "hctnlp grade can" in result["log"]
    assert graded(course) == ["blank"]


def test_a_student_whose_name_is_a_pattern_is_not_taken_for_another(course):
    """As formgrader's button asks for it."""
    hand_in(course, "[ab]")
    hand_in(course, "a")
    assert "hctnlp grade can" in autograde(course, "[ab]")["log"]
    assert graded(course) == []


def test_nobody_and_nothing_is_what_nbgrader_says_it_is(course):
    assert "No notebooks were matched" in autograde(course, "nobody")["log"]


def test_without_the_copies_links_are_followed(course, tmp_path, monkeypatch):
    """If this fails, the tests above prove nothing."""
    monkeypatch.setattr(Autograde, "start", BaseConverter.start)
    (hand_in(course, "eve") / "notes.txt").symlink_to(tmp_path / "secret")
    autograde(course)
    assert (course.root / "autograded/eve/hw1/notes.txt").read_text() == SECRET


def test_what_macos_packs_beside_the_folders_is_no_student(course):
    hand_in(course, "__MACOSX")
    assert autograde(course)["success"]
    assert graded(course) == ["blank"]

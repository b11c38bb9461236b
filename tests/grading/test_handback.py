"""What students get back: a page whose total is true, and through nbgrader's exchange whoever can."""

import re

import pytest
from nbgrader.api import Gradebook
from nbgrader.converters import GenerateFeedback
from nbgrader.exchange.default import ExchangeReleaseFeedback
from nbgrader.utils import capture_log, notebook_hash, temp_attrs

from hctnlp.authoring.sample_class import write_submissions
from hctnlp.exercises.hw1 import ASSIGNMENT

pytestmark = pytest.mark.slow

ANSWER = "why_short_codes"


@pytest.fixture(scope="module")
def graded(released, copy_of, tmp_path_factory):
    course = copy_of(released, tmp_path_factory.mktemp("class") / "course")
    write_submissions(course, ASSIGNMENT, ("solution", "blank"))
    course.api.config.Verify.unsafe_no_sandbox = True
    assert course.autograde("hw1").failures == {}
    return course


@pytest.fixture
def course(graded, copy_of, tmp_path):
    return copy_of(graded.root, tmp_path / "course")


def mark(course, points, *, penalty=0.0):
    with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
        grade = gradebook.find_grade(ANSWER, "hw1", "hw1", "solution")
        grade.manual_score, grade.needs_manual_grade = points, False
        gradebook.find_submission_notebook("hw1", "hw1", "solution").late_submission_penalty = penalty
        gradebook.db.commit()


def text_of(course, student="solution", *, with_nbgrader=False):
    """The page's text, by our command or by nbgrader's."""
    if with_nbgrader:
        with temp_attrs(course.directory, assignment_id="hw1", student_id=student):
            assert capture_log(GenerateFeedback(coursedir=course.directory, parent=course.api, force=True))["success"]
    else:
        course.feedback("hw1", [student])
    page = (course.folder("feedback", "hw1", student) / "hw1.html").read_text(encoding="utf-8")
    return " ".join(re.sub(r"<style.*?</style>|<[^>]*>", " ", page, flags=re.DOTALL).split())


@pytest.mark.parametrize("with_nbgrader", [False, True])
def test_what_nobody_has_marked_is_not_without_points(course, with_nbgrader):
    text = text_of(course, with_nbgrader=with_nbgrader)
    assert "18 / 18 分 (points)" in text
    assert "另有 2 分待批改 / of what is marked so far; 2 points are not yet marked" in text
    assert f"{ANSWER} ：待批改，满分 2 分 / not yet marked, of 2 points" in text
    assert "0 / 2" not in text


@pytest.mark.parametrize("with_nbgrader", [False, True])
def test_what_a_person_has_marked_counts(course, with_nbgrader):
    mark(course, 0.0)  # no points, and a person has said so
    text = text_of(course, with_nbgrader=with_nbgrader)
    assert "18 / 20 分 (points)" in text
    assert f"{ANSWER} ：0 / 2 分 (points)" in text
    assert "待批改" not in text


def test_an_answer_left_blank_is_without_points_and_waits_for_nobody(course):
    text = text_of(course, "blank")
    assert f"{ANSWER} ：0 / 2 分 (points)" in text
    assert "待批改" not in text


def test_being_late_costs_no_more_than_there_is(course):
    mark(course, 1.5, penalty=100.0)
    text = text_of(course)
    assert "hw1：0 / 20 分 (points)" in text
    assert "late: −100" in text


@pytest.fixture
def exchange(course, tmp_path):
    """Three who can be handed back to: one whose time could not be read, one from an archive, one as it should be."""
    for student in ("solution", "blank"):
        course.feedback("hw1", [student])
    pages = course.root / "feedback"
    (pages / "solution").rename(pages / "by the exchange")
    (pages / "blank").rename(pages / "archive")
    for student, secret in (("a time in doubt", "one"), ("by the exchange", "two")):
        (pages / student / "hw1").mkdir(parents=True, exist_ok=True)
        (pages / student / "hw1/hw1.html").write_text(student)
        (pages / student / "hw1/submission_secret.txt").write_text(secret)
    (pages / "by the exchange/hw1/timestamp.txt").write_text("2026-11-22 23:59:00 UTC")
    course.api.config.Exchange.root = str(tmp_path / "exchange")
    (tmp_path / "exchange").mkdir(mode=0o777)
    (tmp_path / "exchange").chmod(0o777)
    return tmp_path / "exchange"


def test_who_cannot_be_handed_back_to_stops_nobody(course, exchange):
    with temp_attrs(course.directory, assignment_id="hw1", student_id="*"):
        done = capture_log(ExchangeReleaseFeedback(coursedir=course.directory, parent=course.api))
    assert done["success"], done
    pages = {path.stem: path.read_text() for path in exchange.rglob("*.html")}
    assert pages == {
        notebook_hash(secret="one", notebook_id="hw1"): "a time in doubt",
        notebook_hash(secret="two", notebook_id="hw1"): "by the exchange",
    }
    assert "archive did not hand in through the exchange" in done["log"]
    assert "feedback/archive/hw1" in done["log"]

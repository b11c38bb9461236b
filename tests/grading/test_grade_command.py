"""What the command can be asked: one student's submission, who is missing, and which version it is."""

import importlib.metadata

import pytest
from nbgrader.api import Gradebook
from typer.testing import CliRunner

from hctnlp.authoring.sample_class import write_submissions
from hctnlp.cli import app
from hctnlp.exercises.hw1 import ASSIGNMENT

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def course(released, copy_of, tmp_path_factory):
    course = copy_of(released, tmp_path_factory.mktemp("class") / "course")
    write_submissions(course, ASSIGNMENT, ("solution", "blank"))
    return course


def grade(course, *arguments):
    return CliRunner().invoke(
        app, ["grade", "hw1", "--root", str(course.root), "--jobs", "1", "--unsafe-no-sandbox", *arguments]
    )


def graded(course):
    return sorted(path.parent.name for path in (course.root / "autograded").glob("*/hw1"))


def test_one_student_alone_is_graded_and_who_is_missing_is_said(course):
    with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
        gradebook.add_student("enrolled")
    done = grade(course, "--student", "blank")
    assert done.exit_code == 0, done.output
    assert graded(course) == ["blank"]
    assert "nothing from 1: enrolled" in done.output
    assert "due dates" not in done.output


def test_a_gradebook_that_is_another_one_is_said_with_what_is_not_in_it(course):
    """As when the course moves to a server: what was graded comes along, and nothing else."""
    grade(course, "--student", "blank")
    (course.root / "gradebook.db").rename(course.root / "former.db")
    done = grade(course, "--student", "blank")
    assert done.exit_code == 0, done.output
    assert "due dates, extensions, marks and comments by hand are in the former one alone" in done.output
    assert "blank" in done.output.split("points by student")[1]
    assert "due dates" not in grade(course, "--student", "blank").output


def test_who_has_not_handed_in_is_said_with_who_has_a_name_like_it(course):
    done = grade(course, "--student", "solutoin")
    assert done.exit_code == 2
    assert "solutoin has not submitted hw1; there is solution" in done.output


def test_the_version_is_that_of_the_distribution():
    done = CliRunner().invoke(app, ["--version"])
    assert (done.exit_code, done.output) == (0, f"hctnlp {importlib.metadata.version('hctnlp')}\n")

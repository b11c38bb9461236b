"""A course of one's own from the package, and what belongs to one machine alone."""

import filecmp
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hctnlp.authoring import course as beginning
from hctnlp.authoring.course import BROUGHT, begin
from hctnlp.cli import app
from hctnlp.grading.course import Course

ROOT = Path(__file__).parents[2]


def test_a_course_is_begun_and_complete(tmp_path):
    place = tmp_path / "my course 课程"
    done = CliRunner().invoke(app, ["init", str(place)])
    assert done.exit_code == 0, done.output
    course = Course(place)
    assert course.root == place
    homework = sorted(path.name for path in (ROOT / "solutions").iterdir())
    for name in homework:
        assert filecmp.cmp(course.source_notebook(name), ROOT / "solutions" / name / f"{name}.ipynb", shallow=False)
        assert course.released_notebook(name).is_file()
    assert "cd '" in done.output


@pytest.mark.skipif(shutil.which("git") is None, reason="no git")
def test_git_sees_no_marks_and_no_secrets(tmp_path):
    begin(tmp_path / "course")
    for name in ("submitted/a/hw1/hw1.ipynb", "gradebook.db", ".grading/key", "report/hw1.csv", "feedback/a/x.html"):
        path = tmp_path / "course" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    subprocess.run(["git", "init", "-q"], cwd=tmp_path / "course", check=True)
    command = ["git", "status", "--porcelain", "-uall"]
    seen = subprocess.run(command, cwd=tmp_path / "course", check=True, capture_output=True, text=True).stdout
    assert {line.split()[1].split("/")[0] for line in seen.splitlines()} == {*BROUGHT, ".gitignore"}


def test_nothing_that_is_there_is_replaced(tmp_path):
    (tmp_path / "nbgrader_config.py").write_text("mine")
    done = CliRunner().invoke(app, ["init", str(tmp_path)])
    assert done.exit_code == 2
    assert "name another folder" in done.output
    assert [path.name for path in tmp_path.iterdir()] == ["nbgrader_config.py"]
    assert CliRunner().invoke(app, ["init", str(tmp_path / "nbgrader_config.py")]).exit_code == 2


@pytest.mark.parametrize("folder", ["a-file/x", "a?b", "100%25", "x" * 300, os.fsdecode(b"\xff")])
def test_where_no_course_can_be_nothing_is_begun(tmp_path, folder):
    (tmp_path / "a-file").touch()
    done = CliRunner().invoke(app, ["init", str(tmp_path / folder)])
    assert done.exit_code == 2
    assert "hctnlp: " in done.output
    assert [path.name for path in tmp_path.iterdir()] == ["a-file"]


def test_a_course_is_not_begun_within_what_is_copied(tmp_path, monkeypatch):
    """It would be copied into itself without end."""
    for name in ("nbgrader_config.py", "comments.toml"):
        (tmp_path / name).touch()
    for name in ("solutions/hw1", "assignments"):
        (tmp_path / name).mkdir(parents=True)
    monkeypatch.setattr(beginning, "_homework", lambda: tmp_path)
    for folder in ("solutions/hw1/mine", "assignments/mine"):
        with pytest.raises(ValueError, match="lies in the homework that is to be copied there"):
            begin(tmp_path / folder)
        assert not (tmp_path / folder).exists()
    begin(tmp_path / "mine")


def test_what_is_this_machine_s_comes_last_and_is_nobody_else_s(tmp_path):
    place = begin(tmp_path / "course")
    local = place / "local_config.py"
    assert local.stat().st_mode & 0o077 == 0
    assert Course(place).api.config.Verify.minimum_level == "bubblewrap"
    server = "postgresql+psycopg://teacher@db.example.org/marks"
    settings = ["c.Verify.minimum_level = 'landlock'", f"c.CourseDirectory.db_url = {server!r}"]
    local.write_text("\n".join([local.read_text(), *settings]))
    course = Course(place)
    assert course.api.config.Verify.minimum_level == "landlock"
    assert course.directory.db_url == server
    copy = course.copy_to(tmp_path / "copy", "hw1")  # of the server's marks nothing is touched there
    assert copy.directory.db_url == f"sqlite:///{tmp_path / 'copy'}/gradebook.db"
    assert copy.api.config.Verify.minimum_level == "landlock"
    local.unlink()
    assert Course(place).api.config.Verify.minimum_level == "bubblewrap"


def test_an_installation_without_the_homework_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr(beginning, "HERE", tmp_path)
    monkeypatch.setattr(beginning.hctnlp, "__file__", str(tmp_path / "a/b/hctnlp/__init__.py"))
    with pytest.raises(FileNotFoundError, match="install its wheel"):
        begin(tmp_path / "course")
    assert not (tmp_path / "course").exists()


@pytest.mark.slow
def test_a_wheel_carries_the_homework(tmp_path):
    pytest.importorskip("hatchling", reason="pip install hatchling")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        names = set(wheel.namelist())
    inside = "hctnlp/authoring/course"
    assert {f"{inside}/gitignore.txt", f"{inside}/local_config.py.txt"} <= names
    for path in ("nbgrader_config.py", "solutions/hw1/hw1.ipynb", "assignments/hw7/hw7.ipynb", "comments.toml"):
        assert f"{inside}/homework/{path}" in names

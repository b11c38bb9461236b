"""The gradebook on a PostgreSQL server that the test starts itself: what it holds is what SQLite's holds."""

import contextlib
import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import pytest
from nbgrader.api import Gradebook, MissingEntry

from hctnlp.authoring.sample_class import write_submissions
from hctnlp.exercises.hw1 import ASSIGNMENT
from hctnlp.grading.course import CONFIG_FILE, Course
from hctnlp.grading.results.scores import read_results

from .attacks.names import ODD

pytestmark = pytest.mark.slow

CLASS = ["late", "misconception_1", "solution"]
LATE = """
c.LateSubmissionPlugin.penalty_method = "zero"
"""
SET_PDEATHSIG = 1  # prctl


def binaries():
    """The folder of PostgreSQL's programs; Debian does not put them into PATH."""
    places = [*sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)]
    if (found := shutil.which("initdb")) is not None:
        places.append(Path(found).parent)
    return next((place for place in places if (place / "initdb").is_file() and (place / "postgres").is_file()), None)


def end_with_the_test():
    ctypes.CDLL(None).prctl(SET_PDEATHSIG, signal.SIGQUIT)


@pytest.fixture(scope="module")
def postgresql():
    """The URL of a fresh database, on a socket in a folder of its own: no port is opened."""
    programs = binaries()
    if programs is None:
        pytest.skip("there is no PostgreSQL server on this machine")
    pytest.importorskip("psycopg", reason="pip install 'hctnlp[postgres]'")
    account = {}
    if os.geteuid() == 0:  # the server refuses to be root
        names = {user.pw_name for user in pwd.getpwall()}
        someone = pwd.getpwnam("postgres" if "postgres" in names else "nobody")
        account = {"user": someone.pw_uid, "group": someone.pw_gid, "extra_groups": []}
    with tempfile.TemporaryDirectory(prefix="hctnlp-pg-", ignore_cleanup_errors=True) as folder:
        if account:
            os.chown(folder, account["user"], account["group"])
        setup = [programs / "initdb", "-D", f"{folder}/data", "-U", "teacher", "-A", "trust", "-E", "UTF8", "-N"]
        subprocess.run([*setup, "--locale=C.UTF-8"], check=True, capture_output=True, cwd=folder, **account)
        command = [programs / "postgres", "-D", f"{folder}/data", "-k", folder, "-c", "listen_addresses=", "-F"]
        with (
            open(f"{folder}/log", "w+", encoding="utf-8") as log,
            subprocess.Popen(
                command, cwd=folder, stdout=log, stderr=log, preexec_fn=end_with_the_test, **account
            ) as server,
        ):
            try:
                for _ in range(300):
                    if subprocess.run([programs / "pg_isready", "-q", "-h", folder]).returncode == 0:
                        break
                    assert server.poll() is None, Path(log.name).read_text()
                    time.sleep(0.1)
                yield f"postgresql+psycopg://teacher@/postgres?host={folder}"
            finally:
                server.send_signal(signal.SIGINT)  # "fast": it does not wait for those who are connected


@pytest.fixture(scope="module")
def courses(root, postgresql, tmp_path_factory):
    """The same class graded twice, on the same inputs: into SQLite and into PostgreSQL."""
    home = tmp_path_factory.mktemp("gradebooks")
    sqlite = Course(root).copy_to(home / "sqlite", "hw1")
    with open(sqlite.root / CONFIG_FILE, "a", encoding="utf-8") as config:
        config.write(LATE)
    other = shutil.copytree(sqlite.root, home / "postgresql")
    with open(other / CONFIG_FILE, "a", encoding="utf-8") as config:
        config.write(f"c.CourseDirectory.db_url = {postgresql!r}\n")
    both = Course(sqlite.root), Course(other)
    for course in both:
        course.release("hw1")
        write_submissions(course, ASSIGNMENT)
        (course.root / ".grading").mkdir(exist_ok=True)
        (course.root / ".grading/key").write_bytes(b"the same for both")
        with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
            gradebook.update_or_create_assignment("hw1", duedate="2026-01-31 12:00:00 UTC")
        shutil.copytree(course.root / "submitted/solution", course.root / "submitted/late")
        for student, day in (("solution", 30), ("late", 31)):
            moment = f"2026-01-{day} 18:00:00 UTC"
            (course.folder("submitted", "hw1", student) / "timestamp.txt").write_text(moment)
        assert course.autograde("hw1", CLASS).failures == {}
    return both


def rows(course):
    """All that the gradebook says of the class, without the keys that it draws at random."""
    found = []
    with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
        for student in gradebook.students:
            found.append((student.id, student.first_name, student.last_name, student.email, student.lms_user_id))
        released = gradebook.find_notebook("hw1", "hw1")
        found += [("answer", cell.name) for cell in released.solution_cells]
        found += [("test", cell.name, cell.max_score, cell.cell_type) for cell in released.grade_cells]
        found += [("cell", cell.name, cell.source, cell.checksum, cell.locked) for cell in released.source_cells]
        for submission in gradebook.assignment_submissions("hw1"):
            who = submission.student_id
            found.append((who, submission.timestamp, submission.extension, submission.score, submission.max_score))
            for notebook in submission.notebooks:
                found.append((who, notebook.score, notebook.late_submission_penalty, notebook.failed_tests))
                for grade in notebook.grades:
                    points = grade.auto_score, grade.manual_score, grade.extra_credit, grade.score, grade.max_score
                    found.append((who, grade.name, *points, grade.needs_manual_grade))
                for comment in notebook.comments:
                    found.append((who, comment.name, comment.auto_comment, comment.manual_comment))
    return sorted(found, key=repr)


def test_both_gradebooks_hold_the_same(courses, postgresql):
    import psycopg

    sqlite, server = courses
    assert rows(server) == rows(sqlite)
    assert read_results(server, ASSIGNMENT) == read_results(sqlite, ASSIGNMENT)
    totals = {result.student: result.total for result in read_results(server, ASSIGNMENT)}
    assert totals["solution"] == 18
    assert not (server.root / "gradebook.db").exists()
    with psycopg.connect(postgresql.replace("+psycopg", "")) as connection:
        counted = connection.execute("select count(*) from grade").fetchone()
        assert counted == (len(CLASS) * (len(ASSIGNMENT.exercises) + len(ASSIGNMENT.written)),)
        assert connection.execute("select count(*) from alembic_version").fetchone() == (1,)


def test_a_late_submission_loses_its_points_on_both(courses):
    for course in courses:
        results = {result.student: result for result in read_results(course, ASSIGNMENT)}
        assert (results["late"].penalty, results["late"].total) == (18, 0)
        assert (results["solution"].penalty, results["solution"].total) == (0, 18)


def test_feedback_is_written_from_both(courses):
    pages = []
    for course in courses:
        course.feedback("hw1", ["solution"])
        pages.append((course.folder("feedback", "hw1", "solution") / "hw1.html").read_text(encoding="utf-8"))
    assert "18 / 18 分 (points)" in pages[1]
    assert "2 points are not yet marked" in pages[1]
    assert pages[0] == pages[1]


def test_a_copy_of_a_course_on_a_server_has_a_gradebook_of_its_own(courses, tmp_path):
    """The sample class and the check of a release are tried in a copy: nothing of them may get into the marks."""
    server = courses[1]
    before = rows(server)
    assert server.is_in_gradebook("hw1")
    assert server.release_is_current("hw1")
    copied = server.copy_to(tmp_path / "copy", "hw1")
    copied.release("hw1")
    assert Course(copied.root).directory.db_url == f"sqlite:///{tmp_path}/copy/gradebook.db"
    assert (copied.root / "gradebook.db").is_file()
    assert rows(server) == before


def test_odd_names_are_the_same_on_both_and_a_server_says_which_is_too_long(courses, monkeypatch):
    for course in courses:
        known = course.outcomes("hw1")["misconception_1"]
        run = "hctnlp.grading.run.sitting.run_tasks"
        monkeypatch.setattr(run, lambda tasks, *_, outcome=known, **__: ((student, outcome) for student in tasks))
        for name in ODD:
            shutil.copytree(course.root / "submitted/misconception_1", course.root / "submitted" / name)
        failures = course.autograde("hw1", ODD).failures
        too_long = [name for name in ODD if len(name) > 128] if course is courses[1] else []
        assert sorted(failures) == sorted(too_long)
        assert all("rename the folder" in why for why in failures.values())
        with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
            assert {student.id for student in gradebook.students} >= {*ODD} - {*too_long}
            for name in ODD:
                with contextlib.suppress(MissingEntry):
                    gradebook.remove_student(name)


def test_handing_in_again_replaces_scores_and_keeps_marks_by_hand_on_both(courses):
    """The last of these tests: it changes the marks."""
    for course in courses:
        with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
            mark = gradebook.find_grade("why_short_codes", "hw1", "hw1", "solution")
            mark.manual_score, mark.needs_manual_grade, mark.extra_credit = 1.5, False, 0.5
            gradebook.find_comment(
                "why_short_codes", "hw1", "hw1", "solution"
            ).manual_comment = "好：Huffman ≤ H + 1 😀"
            gradebook.db.commit()
        blank, mine = (course.folder("submitted", "hw1", who) / "hw1.ipynb" for who in ("blank", "solution"))
        shutil.copy(blank, mine)
        done = course.autograde("hw1", CLASS)
        assert (done.graded, done.failures) == (("solution",), {})
        results = {result.student: result for result in read_results(course, ASSIGNMENT)}
        assert results["solution"].total == 2.0
        assert results["solution"].review == {"why_short_codes"}
    assert rows(courses[0]) == rows(courses[1])

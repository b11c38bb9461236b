"""The course folder: plain nbgrader commands, the release, and a whole class."""

import contextlib
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbgrader import dbutil
from nbgrader.api import Gradebook
from nbgrader.preprocessors import SaveAutoGrades
from typer.testing import CliRunner

from hctnlp.authoring.sample_class import surprises, write_submissions
from hctnlp.cli import app
from hctnlp.exercises.framework.assignment import load_assignment
from hctnlp.exercises.framework.slips import DefinitionError
from hctnlp.exercises.hw1 import ASSIGNMENT
from hctnlp.grading.course import Course, GradingError
from hctnlp.grading.results.scores import read_results

pytestmark = pytest.mark.slow

HOMEWORK = [f"hw{number}" for number in range(1, 8)]


@pytest.fixture
def course(released, copy_of, tmp_path):
    return copy_of(released, tmp_path / "course")


@pytest.fixture
def new_course(root, tmp_path):
    return Course(root).copy_to(tmp_path / "course", "hw1")


def rewrite(path: Path, change):
    notebook = nbformat.read(path, as_version=4)
    change({cell.metadata.get("nbgrader", {}).get("grade_id"): cell for cell in notebook.cells})
    nbformat.write(notebook, path)


@pytest.mark.parametrize("half", [0, 1])
def test_the_sample_class_is_graded_as_it_should_be(course, half, one_seed_for_all):
    """Every misconception loses points and is named, every right answer gets all, no one costs another a mark."""
    everyone = write_submissions(course, ASSIGNMENT)[half::2]
    course.api.config.Verify.update(call_timeout=1.0, grace=0.5)
    assert course.autograde("hw1", [student.name for student in everyone]).failures == {}
    assert surprises(everyone, read_results(course, ASSIGNMENT), ASSIGNMENT) == []


@pytest.mark.parametrize("name", HOMEWORK[1:])
def test_some_of_another_sample_class_are_graded_as_they_should_be(root, tmp_path, name, one_seed_for_all):
    """What misconceptions look like is tested beside the exercises, without a kernel; here they go all the way."""
    course, assignment = Course(root).copy_to(tmp_path / "course", name), load_assignment(name)
    course.release(name)
    chosen = ("solution", "misconception_1", "blank", "broken_notebook")
    everyone = write_submissions(course, assignment, chosen)
    assert course.autograde(name, chosen).failures == {}
    results = read_results(course, assignment)
    assert surprises(everyone, results, assignment) == []
    by_hand = sum(assignment.written.values())
    lost = sum(exercise.points for exercise in assignment.exercises[:3])
    totals = {result.student: result.total for result in results}
    assert totals["solution"] == 20 - by_hand
    assert totals["broken_notebook"] == 20 - by_hand - lost
    assert totals["blank"] == 0


def nbgrader(course, *arguments):
    """The plain command, as an instructor types it; what else lies beside it need not be found."""
    command = [str(Path(sys.executable).with_name("nbgrader")), *arguments]
    return subprocess.run(command, cwd=course.root, capture_output=True, text=True)


@pytest.fixture
def no_workers(monkeypatch):
    """A run without ``--jobs`` starts none, which would import all that is here already: they are tested elsewhere."""
    monkeypatch.setattr("hctnlp.cli.available_cores", int)


def test_a_new_gradebook_has_the_version_that_alembics_command_says(released):
    with dbutil._temp_alembic_ini("sqlite://") as file:
        said = subprocess.check_output([sys.executable, "-m", "alembic.config", "-c", file, "heads"], text=True)
    with contextlib.closing(sqlite3.connect(released / "gradebook.db")) as gradebook:
        (version,) = gradebook.execute("select version_num from alembic_version").fetchone()
    assert said.split() == [version, "(head)"]


ONE_AFTER_THE_OTHER = """
import sys
from nbgrader.apps.nbgraderapp import NbGraderApp

for command in sys.argv[1:]:  # each as if it were typed, but for the imports
    NbGraderApp.clear_instance()
    NbGraderApp.launch_instance(argv=[command, "hw1"])
"""


def test_plain_nbgrader_releases_grades_and_writes_feedback(new_course):
    course = new_course
    assert nbgrader(course, "generate_assignment", "hw1").returncode == 0
    write_submissions(course, ASSIGNMENT, ("solution", "misconception_1"))
    command = [sys.executable, "-c", ONE_AFTER_THE_OTHER, "autograde", "generate_feedback"]
    graded = subprocess.run(command, cwd=course.root, capture_output=True, text=True)
    assert graded.returncode == 0, graded.stderr
    assert graded.stderr.count("Fresh inputs for") == 2
    with Gradebook(course.directory.db_url) as gradebook:
        assert gradebook.find_submission("hw1", "solution").score == 18
        assert gradebook.find_submission("hw1", "misconception_1").score < 4
    page = (course.root / "feedback/misconception_1/hw1/hw1.html").read_text(encoding="utf-8")
    assert "符号反了" in page
    assert "The sign: 1 - d - σ" not in page  # the edition's language alone


def test_a_regrade_replaces_the_score(course):
    write_submissions(course, ASSIGNMENT)
    course.autograde("hw1", ["solution"])
    blank, mine = (course.folder("submitted", "hw1", who) / "hw1.ipynb" for who in ("blank", "solution"))
    shutil.copy(blank, mine)
    course.autograde("hw1", ["solution"])
    (result,) = read_results(course, ASSIGNMENT)
    assert result.total == 0


def test_grade_takes_up_what_is_new_and_keeps_marks_by_hand(course, no_workers):
    write_submissions(course, ASSIGNMENT, ("solution", "blank"))
    assert invoke("grade", "hw1", "--root", course.root).exit_code == 0
    with Gradebook(course.directory.db_url) as gradebook:
        mark = gradebook.find_grade("why_short_codes", "hw1", "hw1", "solution")
        mark.manual_score, mark.needs_manual_grade = 1.5, False
        gradebook.db.commit()
    again = invoke("grade", "hw1", "--root", course.root)
    assert "2 unchanged submissions keep their marks" in again.output
    assert [result.total for result in read_results(course, ASSIGNMENT)] == [0, 19.5]
    mine = course.folder("submitted", "hw1", "solution") / "hw1.ipynb"
    os.utime(mine)  # the same again is nothing new
    assert "2 unchanged submissions" in invoke("grade", "hw1", "--root", course.root).output
    rewrite(mine, lambda cells: cells["hs_loss"].update(source=cells["hs_loss"].source + "\n# handed in again"))
    assert invoke("grade", "hw1", "--root", course.root).exit_code == 0
    _, solution = read_results(course, ASSIGNMENT)
    assert solution.total == 19.5
    assert solution.review == {"why_short_codes"}


def test_ctrl_c_while_marks_are_entered_ends_the_run_and_the_next_goes_on(course, monkeypatch):
    """nbgrader catches it like any other exception."""
    write_submissions(course, ASSIGNMENT, ("solution", "blank"))
    with monkeypatch.context() as patch:
        patch.setattr(SaveAutoGrades, "preprocess", interrupt)
        with pytest.raises(KeyboardInterrupt):
            course.autograde("hw1")
    assert read_results(course, ASSIGNMENT) == []
    done = course.autograde("hw1")
    assert (set(done.graded), done.failures) == ({"solution", "blank"}, {})
    assert [result.total for result in read_results(course, ASSIGNMENT)] == [0, 18]


def interrupt(*arguments):
    raise KeyboardInterrupt


def test_a_late_penalty_is_taken_off(course):
    write_submissions(course, ASSIGNMENT)
    course.autograde("hw1", ["solution"])
    with Gradebook(course.directory.db_url) as gradebook:
        gradebook.find_submission_notebook("hw1", "hw1", "solution").late_submission_penalty = 2.0
        gradebook.db.commit()
        expected = gradebook.find_submission("hw1", "solution").score - 2.0
    assert [result.total for result in read_results(course, ASSIGNMENT)] == [expected] == [16]


def test_validate_shows_the_student_what_is_wrong(course):
    """The Validate button runs ``nbgrader validate``: the test cells run ``hw1.check`` in the student's kernel."""
    blank = nbgrader(course, "validate", "assignments/hw1/hw1.ipynb")
    assert "failed" in blank.stdout
    assert "还没有作答" in blank.stdout


@pytest.mark.parametrize("name", HOMEWORK)
def test_the_release_is_what_the_solutions_generate(root, name):
    assert Course(root).release_is_current(name)


def test_what_python_and_jupyter_leave_in_a_release_does_not_make_it_stale(root, tmp_path):
    course = Course(root).copy_to(tmp_path, "hw1")
    course.release("hw1")
    for left in ("__pycache__/hw1_check.cpython-311.pyc", ".ipynb_checkpoints/hw1-checkpoint.ipynb"):
        (place := tmp_path / "assignments/hw1" / left).parent.mkdir()
        place.write_bytes(b"")
    assert course.release_is_current("hw1")
    (tmp_path / "assignments/hw1/other.ipynb").write_bytes(b"")
    assert not course.release_is_current("hw1")


@pytest.mark.parametrize("name", HOMEWORK)
def test_the_release_holds_no_solution(root, name):
    released = (root / f"assignments/{name}/{name}.ipynb").read_text(encoding="utf-8")
    notebook = nbformat.reads(released, as_version=4)
    assert "SOLUTION" not in released
    assert "评分标准" not in released
    assert all(not cell.get("outputs") for cell in notebook.cells)
    answers = [c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("solution") and c.cell_type == "code"]
    assert len(answers) == len(load_assignment(name).exercises)
    assert all(cell.source.endswith("raise NotImplementedError()") for cell in answers)


def test_a_stale_release_is_noticed(course):
    assert course.release_is_current("hw1")
    for step in ("assignments", "solutions"):
        rewrite(course.root / step / "hw1/hw1.ipynb", lambda cells: cells["q1"].update(source="changed"))
        assert not course.release_is_current("hw1")
        course.release("hw1")


def test_points_that_differ_from_the_exercise_stop_the_release(course):
    rewrite(
        course.root / "solutions/hw1/hw1.ipynb",
        lambda cells: cells["test_hs_loss"].metadata.nbgrader.update(points=5),
    )
    with pytest.raises(DefinitionError, match=r"test_hs_loss is worth 5 in the notebook and 3"):
        course.release("hw1")
    plain = nbgrader(course, "generate_assignment", "hw1", "--force")
    assert plain.returncode != 0
    assert "test_hs_loss is worth 5" in plain.stderr


def test_a_release_that_fails_leaves_the_last_one_in_place(course):
    """nbgrader refuses to drop a cell that submissions have, and removes the release folder on the way."""
    target = course.folder(course.assignments, "hw1") / "hw1.ipynb"
    write_submissions(course, ASSIGNMENT)
    course.autograde("hw1", ["blank"])
    before = target.read_bytes()
    rewrite(course.root / "solutions/hw1/hw1.ipynb", lambda cells: cells["q1"].metadata.pop("nbgrader"))
    rewrite(course.root / "solutions/hw1/hw1.ipynb", lambda cells: cells["q2"].metadata.nbgrader.update(grade_id="q 2"))
    with pytest.raises(GradingError, match=r"hw1 could not be released: .*ValidationError"):
        course.release("hw1")
    assert target.read_bytes() == before


def test_the_exercise_cells_are_numpy_only(solution):
    imports = [
        line.split()[1].split(".")[0]
        for cell in solution.cells
        if cell.cell_type == "code"
        for line in cell.source.splitlines()
        if line.strip().startswith(("import ", "from "))
    ]
    assert set(imports) - sys.stdlib_module_names <= {"numpy", "hctnlp", "hw1_check"}  # the file beside the notebook


def invoke(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def test_grade_prints_scores_and_says_what_was_amiss(course, no_workers):
    write_submissions(course, ASSIGNMENT, ("solution", "misconception_2", "blank"))
    (course.root / "submitted/blank/hw1/hw1.ipynb").write_text("{ no json", encoding="utf-8")
    done = invoke("grade", "hw1", "--root", course.root)
    assert done.exit_code == 0, done.output
    assert "blank: 文件已损坏，读不出内容（不是 JSON）" in done.output
    assert ASSIGNMENT.exercises[0].misconceptions[1].name in done.output
    totals = {result.student: result.total for result in read_results(course, ASSIGNMENT)}
    assert totals["solution"] == 18
    assert totals["blank"] == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("grade", "hw1"), "nobody has submitted hw1"),
        (("grade", "hw99"), "no module hctnlp.exercises.hw99"),
        (("check", "hw99"), "no module hctnlp.exercises.hw99"),
    ],
)
def test_what_the_user_can_mend_is_said_in_a_line(course, arguments, message):
    done = invoke(*arguments, "--root", course.root)
    assert done.exit_code == 2
    assert message in done.output
    assert "Traceback" not in done.output


def test_a_folder_that_is_no_course_is_refused(tmp_path):
    done = invoke("grade", "hw1", "--root", tmp_path)
    assert done.exit_code == 2
    assert "nbgrader_config.py" in done.output


def test_a_folder_that_is_no_sample_class_is_not_replaced(root, tmp_path):
    (tmp_path / "thesis.txt").write_text("three years")
    done = invoke("sample-class", "hw1", "--root", root, "--into", tmp_path)
    assert done.exit_code == 2
    assert "is not replaced" in done.output
    assert (tmp_path / "thesis.txt").read_text() == "three years"


def test_doctor_finds_everything_here():
    done = invoke("doctor")
    assert done.exit_code == 0, done.output
    assert re.search(r"sandbox +(cgroup|bubblewrap|landlock|none) ", done.output)


def test_check_proves_the_homework(root):
    done = invoke("check", "hw1", "--root", root, "--draws", 2)
    assert done.exit_code == 0, done.output
    wrong = sum(len(exercise.misconceptions) for exercise in ASSIGNMENT.exercises)
    assert f"{len(ASSIGNMENT.exercises)} exercises and {wrong} misconceptions" in done.output


def test_the_notebooks_hold_no_machine_paths(root):
    for path in [*root.glob("solutions/*/*.ipynb"), *root.glob("lectures/*/*.ipynb")]:
        text = json.dumps(json.loads(path.read_text(encoding="utf-8")))
        assert "/home/" not in text
        assert "site-packages" not in text

"""Many submissions: in processes that may die, on a cluster whose workers may die, by a grader that may be killed."""

import importlib
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from hctnlp import exercises
from hctnlp.authoring.sample_class import write_submissions
from hctnlp.exercises.hw1 import ASSIGNMENT
from hctnlp.grading.course import Course, GradingError
from hctnlp.grading.judge.sandbox import SandboxError, leftovers
from hctnlp.grading.results.scores import read_results
from hctnlp.grading.run import runner
from hctnlp.grading.run.runner import ATTEMPTS, run_tasks
from hctnlp.grading.run.store import Store, one_at_a_time
from hctnlp.grading.run.task import Task

pytestmark = pytest.mark.slow

CLASS = ("solution", "blank", "misconception_1", "misconception_2")
TOTALS = {"solution": 18, "blank": 0}


@pytest.fixture(scope="module")
def handed_in(released, copy_of, tmp_path_factory):
    """The folder of a course with four submissions and a key, not graded yet."""
    course = copy_of(released, tmp_path_factory.mktemp("handed_in") / "course")
    write_submissions(course, ASSIGNMENT, CLASS)
    Store(course.root, "hw1").seed("nobody", b"")
    return course.root


@pytest.fixture(scope="module")
def graded_once(handed_in, copy_of, tmp_path_factory):
    """The folder of that course after it was graded, in this process."""
    course = copy_of(handed_in, tmp_path_factory.mktemp("graded") / "course")
    assert course.autograde("hw1").failures == {}
    return course.root


@pytest.fixture
def dying(monkeypatch):
    """The module of stand-ins, where worker processes find it too."""
    monkeypatch.syspath_prepend(Path(__file__).parent)
    return importlib.import_module("dying")


@pytest.fixture
def course(handed_in, copy_of, tmp_path):
    return copy_of(handed_in, tmp_path / "course")


@pytest.fixture
def graded(graded_once, copy_of, tmp_path):
    return copy_of(graded_once, tmp_path / "graded")


@pytest.fixture(scope="module")
def undisturbed(graded_once):
    """The marks of the class."""
    return marks(Course(graded_once))


def marks(course):
    with Gradebook(course.directory.db_url) as gradebook:
        return sorted(
            (submission.student_id, grade.name, grade.auto_score, grade.manual_score, grade.needs_manual_grade)
            for submission in gradebook.assignment_submissions("hw1")
            for notebook in submission.notebooks
            for grade in notebook.grades
        )


def test_two_processes_give_the_marks_of_one(course, undisturbed):
    done = course.autograde("hw1", jobs=2)
    assert sorted(done.graded) == sorted(CLASS)
    assert marks(course) == undisturbed
    assert {r.student: r.total for r in read_results(course, ASSIGNMENT) if r.student in TOTALS} == TOTALS


def test_what_has_not_changed_is_not_run_again(graded):
    again = graded.autograde("hw1", jobs=2)
    assert again.graded == ()
    assert sorted(again.unchanged) == sorted(CLASS)


def test_who_hands_in_again_is_graded_again(graded):
    mine, blank = (graded.folder("submitted", "hw1", who) / "hw1.ipynb" for who in ("solution", "blank"))
    shutil.copy(blank, mine)
    assert graded.autograde("hw1").graded == ("solution",)
    assert {result.student: result.total for result in read_results(graded, ASSIGNMENT)}["solution"] == 0


def test_a_new_gradebook_is_filled_from_the_outcomes(graded, undisturbed):
    (graded.root / "gradebook.db").unlink()
    graded.release("hw1")
    assert sorted(graded.autograde("hw1").graded) == sorted(CLASS)
    assert marks(graded) == undisturbed


def test_another_timestamp_is_entered_and_nothing_is_run(graded, monkeypatch, dying):
    (graded.folder("submitted", "hw1", "blank") / "timestamp.txt").write_text("2026-01-31 12:00:00 UTC")
    monkeypatch.setattr("hctnlp.grading.run.runner.run_task", dying.Raises(task_of(graded, "blank").key))
    done = graded.autograde("hw1")
    assert (done.graded, done.failures) == (("blank",), {})
    with Gradebook(graded.directory.db_url) as gradebook:
        assert gradebook.find_submission("hw1", "blank").timestamp == datetime(2026, 1, 31, 12)
    assert graded.autograde("hw1").graded == ()


def test_another_due_date_or_extension_is_entered_and_nothing_is_run(graded, monkeypatch, dying):
    monkeypatch.setattr("hctnlp.grading.run.runner.run_task", dying.Raises(task_of(graded, "blank").key))
    with Gradebook(graded.directory.db_url) as gradebook:
        gradebook.update_or_create_assignment("hw1", duedate="2026-01-31 12:00:00 UTC")
    assert sorted(graded.autograde("hw1").graded) == sorted(CLASS)
    with Gradebook(graded.directory.db_url) as gradebook:
        gradebook.find_submission("hw1", "blank").extension = timedelta(days=1)
        gradebook.db.commit()
    assert graded.autograde("hw1").graded == ("blank",)
    assert graded.autograde("hw1").graded == ()


def test_what_the_exchange_needs_to_hand_feedback_back_lies_beside_it(course):
    place = course.folder("submitted", "hw1", "blank") / "submission_secret.txt"
    place.write_text("it hands back")
    course.autograde("hw1", ["blank"])
    course.feedback("hw1", ["blank"])
    assert (course.folder("feedback", "hw1", "blank") / place.name).read_text() == "it hands back"
    assert course.outcomes("hw1")["blank"].repairs == ()


def test_a_worker_that_dies_is_replaced_and_its_task_goes_on(course, undisturbed, tmp_path, monkeypatch, dying):
    """The first attempt at one submission kills its process, as an out-of-memory killer would."""
    witness = tmp_path / "died"
    monkeypatch.setattr("hctnlp.grading.run.runner.run_task", dying.DiesFirst(str(witness)))
    assert course.autograde("hw1", jobs=2).failures == {}
    assert witness.read_text() == "once"
    assert marks(course) == undisturbed


def test_after_three_deaths_there_is_a_score_and_a_reason(course, tmp_path, monkeypatch, dying):
    monkeypatch.setattr("hctnlp.grading.run.runner.run_task", dying.AlwaysDies(str(tmp_path / "deaths")))
    done = course.autograde("hw1", ["solution"], jobs=2)
    assert f"died {ATTEMPTS} times" in done.failures["solution"]
    assert (tmp_path / "deaths").read_text() == "†" * ATTEMPTS
    assert [(result.student, result.total) for result in read_results(course, ASSIGNMENT)] == [("solution", 0)]
    monkeypatch.undo()
    assert course.autograde("hw1", ["solution"]).graded == ("solution",)  # it was a failure: it is tried again
    assert read_results(course, ASSIGNMENT)[0].total == 18


def test_an_error_of_the_grader_costs_one_submission(course, monkeypatch, dying):
    monkeypatch.setattr("hctnlp.grading.run.runner.run_task", dying.Raises(task_of(course, "blank").key))
    done = course.autograde("hw1")
    assert list(done.failures) == ["blank"]
    assert "ZeroDivisionError" in done.failures["blank"]
    assert {r.student for r in read_results(course, ASSIGNMENT)} == set(CLASS)


def test_below_the_level_that_is_asked_for_nothing_is_graded(course, monkeypatch):
    from hctnlp.grading.judge.sandbox import level

    worst = level.Probe(
        level.Level.NONE, {level.Level.BUBBLEWRAP: "there is no bubblewrap: apt-get install bubblewrap"}
    )
    monkeypatch.setattr(level, "probe", lambda: worst)
    with pytest.raises(SandboxError, match=r"apt-get install bubblewrap.*--unsafe-no-sandbox"):
        course.autograde("hw1")
    assert read_results(course, ASSIGNMENT) == []
    course.api.config.Verify.unsafe_no_sandbox = True
    assert course.autograde("hw1", ["solution"]).failures == {}
    assert "none" in course.outcomes("hw1")["solution"].repairs[-1]
    page = (course.folder("autograded", "hw1", "solution") / "hw1.ipynb").read_text(encoding="utf-8")
    assert "no better sandbox" in page


def test_a_second_grader_is_told_to_wait(course):
    with one_at_a_time(course.root), pytest.raises(GradingError, match="another hctnlp grade"):
        course.autograde("hw1")


GRADE = "import sys; from hctnlp.grading.course import Course; Course(sys.argv[1]).autograde('hw1', jobs=2)"


@contextmanager
def started(*command, **options):
    """A process that is ended in any case."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    try:
        yield process
    finally:
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(10)
        process.kill()
        process.wait()


def test_a_grader_that_is_killed_leaves_nothing_behind_and_goes_on(course, undisturbed):
    store, seen, sessions = Store(course.root, "hw1"), [], set()
    for _ in range(2):  # a kill as soon as there is one outcome more, and one of the run that goes on
        with started(sys.executable, "-c", GRADE, course.root, start_new_session=True) as grader:
            while grader.poll() is None and len(list(store.folder.glob("*.json"))) <= len(seen):
                time.sleep(0.01)
            mine = {f"{leftovers.PREFIX}{grader.pid}"}
            grader.send_signal(signal.SIGKILL)
            sessions.add(grader.pid)
        seen = list(store.folder.glob("*.json"))
    course.autograde("hw1", jobs=2)
    assert marks(course) == undisturbed
    assert not [path for path in leftover_folders() if path.name.startswith(tuple(mine))]
    deadline = time.monotonic() + 10
    while (alive := processes_in_sandboxes_of(mine) + workers_of(sessions)) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert alive == []


def leftover_folders():
    import tempfile

    return list(Path(tempfile.gettempdir()).glob(f"{leftovers.PREFIX}*"))


def workers_of(sessions):
    """Processes of these sessions: workers, and the process that they are forked from."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            state, _, _, session = (entry / "stat").read_text().rpartition(") ")[2].split()[:4]
            if state != "Z" and int(session) in sessions and "resource_tracker" not in (entry / "cmdline").read_text():
                found.append(entry.name)
    return found


def processes_in_sandboxes_of(prefixes):
    """Processes whose control group is named after one of these graders."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if any(prefix in (entry / "cgroup").read_text() for prefix in prefixes):
                found.append(entry.name)
    return found


@contextmanager
def cluster(workers):
    """A Dask scheduler and so many workers of one thread, as commands on this machine."""
    pytest.importorskip("distributed")
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    beside = Path(sys.executable).parent
    dask, quiet = str(beside / "dask"), {"env": {**os.environ, "PATH": f"{beside}{os.pathsep}{os.environ['PATH']}"}}
    address, arguments = f"tcp://127.0.0.1:{port}", ["--nthreads", "1", "--no-dashboard", "--no-nanny"]
    with started(dask, "scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard", **quiet):
        if workers == 1:
            with started(dask, "worker", address, *arguments, **quiet) as one:
                yield address, [one]
        else:
            with (
                started(dask, "worker", address, *arguments, **quiet) as one,
                started(dask, "worker", address, *arguments, **quiet) as two,
            ):
                yield address, [one, two]


def test_a_cluster_gives_the_marks_of_one_process_also_when_a_worker_dies(course, undisturbed):
    store = Store(course.root, "hw1")
    with cluster(2) as (address, (one, _)):
        tasks = {who: task_of(course, who) for who in CLASS}
        for number, (student, outcome) in enumerate(run_tasks(tasks, cluster=address)):
            store.save(student, tasks[student].key, outcome)
            if number == 0:
                one.kill()
    assert set(store.outcomes()) == set(CLASS)
    assert course.autograde("hw1").failures == {}  # only to enter them
    assert marks(course) == undisturbed


def test_a_worker_that_has_other_exercises_gives_no_marks(course, handed_in, monkeypatch):
    """The course has its own homework 1; the worker, which was started elsewhere, the package's."""
    monkeypatch.setenv(exercises.COURSE, str(handed_in))
    with cluster(1) as (address, _):
        own = course.root / exercises.FOLDER / "hw1"
        shutil.copytree(Path(exercises.PACKAGED[0], "hw1"), own)
        (own / "hs_loss.py").write_text(
            (own / "hs_loss.py").read_text(encoding="utf-8") + "# mended\n", encoding="utf-8"
        )
        try:
            opened = Course(course.root)
            ((_, outcome),) = run_tasks({"solution": task_of(opened, "solution")}, cluster=address)
        finally:
            Course(handed_in)
    assert "the exercises on the worker's machine are not those of this course" in outcome.failure


def task_of(course, student):
    content = (course.folder("submitted", "hw1", student) / "hw1.ipynb").read_bytes()
    released = tuple(path.read_text(encoding="utf-8") for path in course.released_editions("hw1"))
    seed = Store(course.root, "hw1").seed(student, content)
    return Task.of("hw1", content, released, seed, (), course.api.config)


@pytest.mark.parametrize("guide", ["instructors.md", "instructors.zh.md"])
def test_the_guides_start_a_cluster_that_does_not_watch_itself(root, guide):
    """Dask takes a misspelt variable in silence, and goes on as before."""
    pytest.importorskip("distributed")
    found = dict(re.findall(r"\b(DASK_[A-Z_]+)=(\S+)", (root / "docs" / guide).read_text(encoding="utf-8")))
    keys = ("worker.profile.enabled", "admin.tick.interval", "admin.system-monitor.interval")
    asked = f"import dask, distributed; print(*[dask.config.get('distributed.' + key) for key in {keys}])"
    clean = {name: value for name, value in os.environ.items() if not name.startswith("DASK_")}
    done = subprocess.run([sys.executable, "-c", asked], env=clean | found, capture_output=True, text=True)
    assert done.stdout.split() == [*found.values()]


NO_SCHEDULER = "tcp://127.0.0.1:9", "127.0.0.1", "tcp://127.0.0.1", "foo://127.0.0.1:8786", "tcp://[::1", "tcp://:x"
ONE_BY_ONE = """
import sys
from hctnlp.cli import app

codes = []
for address in sys.argv[2:]:
    try:
        app(["grade", "hw1", "--root", sys.argv[1], "--all", "--cluster", address])
    except SystemExit as end:
        codes.append(end.code)
print(codes)
"""


def test_an_address_where_no_scheduler_is_costs_a_line(course):
    """To its end, when those write who were still trying to connect."""
    pytest.importorskip("distributed")
    command = [sys.executable, "-c", ONE_BY_ONE, str(course.root), *NO_SCHEDULER]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "COLUMNS": "500"})
    assert done.stdout.splitlines()[-1] == str([2] * len(NO_SCHEDULER))
    lines = [line for line in done.stderr.splitlines() if line.strip() and "grade hw1:" not in line]
    assert len(lines) == len(NO_SCHEDULER), done.stderr
    for address, line in zip(NO_SCHEDULER, lines, strict=True):
        assert f"no Dask scheduler answers at {address}" in line


def test_a_scheduler_without_workers_is_not_waited_for_in_silence(course, capsys, monkeypatch):
    pytest.importorskip("distributed")
    monkeypatch.setattr(runner, "NOBODY", 1)
    with cluster(1) as (address, (worker,)):
        runner_at_work = run_tasks({"solution": task_of(course, "solution")}, cluster=address)
        worker.kill()
        worker.wait()
        from distributed import Client

        with Client(address, set_as_default=False) as client:
            while client.scheduler_info()["workers"]:
                time.sleep(0.1)
            arguments = [str(Path(sys.executable).parent / "dask"), "worker", address, "--nthreads", "1", "--no-nanny"]
            threading.Timer(4, lambda: later.append(subprocess.Popen(arguments, stderr=subprocess.DEVNULL))).start()
            later = []
            try:
                ((_, outcome),) = list(runner_at_work)
            finally:
                later[0].kill()
                later[0].wait()
    assert outcome.failure == ""
    assert f"no worker has come to {address} in 1 s" in capsys.readouterr().err

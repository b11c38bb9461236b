"""``make course`` ends with an error where a job does, and leaves nothing running; ``make quick`` finds its tests."""

import importlib.util
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).parents[1]
COURSE = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # who is started in the background ignores it
sys.path.insert(0, {tools!r})
import course
course.IMPORTS = [course.workers.GUARD]
course.course = lambda: [course.Job(*job) for job in {jobs}]
sys.exit(course.main())
"""


def started(jobs):
    """``make course`` with these jobs, each a title, a function of ``tools/course.py`` and its arguments.

    What it imports beforehand, so that its jobs need not, takes longer than these do."""
    listed = ", ".join(f"({title!r}, course.{work}, {arguments!r})" for title, work, *arguments in jobs)
    code = COURSE.format(tools=str(ROOT / "tools"), jobs=f"[{listed}]")
    return subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd="/"
    )


def write_notebook(path, *sources):
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in sources]), path)
    return str(path)


@pytest.mark.slow
def test_a_course_with_a_failure_shows_it_in_full_goes_on_and_ends_with_an_error(tmp_path):
    wrong = write_notebook(tmp_path / "wrong.ipynb", "x = 1", "assert x == 2, 'x is not two'")
    right = write_notebook(tmp_path / "right.ipynb", "print(1)")
    jobs = [("first", "lecture", wrong), ("second", "grade", "hw99"), ("third", "lecture", right)]
    course = started(jobs)
    said, _ = course.communicate()
    assert course.returncode == 1, said
    assert "AssertionError" in said
    assert ": x is not two" in said
    assert "no module hctnlp.exercises.hw99" in said
    assert "1 cells executed" in said
    assert "FAILED: first; second" in said or "FAILED: second; first" in said


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_course_that_is_stopped_leaves_nothing_running(tmp_path, number):
    witness = tmp_path / "witness"
    source = (
        f"import os, time\nopen({str(witness)!r}, 'w').write(f'{{os.getpid()}} {{os.getppid()}}\\n')\ntime.sleep(600)"
    )
    course = started([("endless", "lecture", write_notebook(tmp_path / "endless.ipynb", source))])
    try:
        while not (witness.exists() and witness.read_text().endswith("\n")):
            assert course.poll() is None, course.stdout.read()
            time.sleep(0.05)
        course.send_signal(number)
        assert course.wait(60) != 0
    finally:
        course.kill()
        course.stdout.close()
    deadline = time.monotonic() + 20
    while (left := [pid for pid in witness.read_text().split() if alive(pid)]) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert left == []


def alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0] != "Z"
    except OSError:
        return False


def test_make_alone_lists_its_targets_and_does_nothing(tmp_path):
    if shutil.which("make") is None:
        pytest.skip("there is no make: apt-get install make")
    shutil.copy(ROOT / "Makefile", tmp_path)
    done = subprocess.run(["make", "--no-print-directory"], cwd=tmp_path, capture_output=True, text=True, check=True)
    listed = {line.split()[1] for line in done.stdout.splitlines()}
    (phony,) = re.findall(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert listed == set(phony.split())
    assert [path.name for path in tmp_path.iterdir()] == ["Makefile"]


# --- make quick -------------------------------------------------------------------------------------------------------


@pytest.fixture
def tool(monkeypatch):
    spec = importlib.util.spec_from_file_location("changed", ROOT / "tools" / "changed.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("path", "tests"),
    [
        ("lib/hctnlp/word2vec/huffman.py", {"tests/word2vec/test_huffman.py"}),
        ("lib/hctnlp/word2vec/engines/kernels.py", {"tests/word2vec/test_engines.py"}),
        ("lib/hctnlp/word2vec/stepping.py", {"tests/word2vec"}),
        ("lib/hctnlp/numerics.py", {"tests/numerics"}),
        ("lib/hctnlp/exercises/hw3/segment.py", {"tests/exercises"}),
        ("lib/hctnlp/grading/results/report/page.html", {"tests/grading/test_report.py"}),
        ("tests/plots/test_gru.py", {"tests/plots/test_gru.py"}),
        ("tests/plots/conftest.py", {"tests/plots"}),
        ("tests/no_longer/test_there.py", set()),
        ("tests/conftest.py", {"tests"}),
        (
            "lectures/en/04_rnn.ipynb",
            {"tests/test_equations.py", "tests/test_editions.py", "tests/test_reading_time.py", "tests/slides"},
        ),
        ("docs/instructors.md", set()),
        ("something/new.txt", {"tests"}),
    ],
)
def test_what_has_changed_has_its_tests(tool, path, tests):
    assert tool.tests_of([path]) == tests


def test_all_that_is_chosen_exists(tool):
    every = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    if every.returncode:
        pytest.skip("this is no checkout")
    assert [test for test in tool.tests_of(every.stdout.splitlines()) if not (ROOT / test).exists()] == []


def test_changes_are_those_since_the_last_commit_or_else_those_in_it(tool, tmp_path, monkeypatch):
    def git(*arguments):
        settings = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
        subprocess.run(["git", *settings, *arguments], cwd=tmp_path, check=True, capture_output=True)

    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    monkeypatch.setattr(os, "environ", clean)
    monkeypatch.setattr(tool, "ROOT", tmp_path)
    git("init")
    for name in ("old", "词"):
        (tmp_path / name).write_text("1")
        git("add", name)
        git("commit", "-m", name)
    assert tool.changed() == ["词"]
    (tmp_path / "old").write_text("2")
    (tmp_path / "new file").write_text("1")
    assert tool.changed() == ["old", "new file"]

"""``hctnlp new-exercise``: what it refuses, what it writes, and that an exercise filled in the simplest way works, in
the package's source as in a course of one's own."""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

import hctnlp
from hctnlp.authoring.scaffold import add_exercise, next_steps, require_filled
from hctnlp.authoring.scaffold.new_exercise import with_exercise
from hctnlp.exercises.framework.assignment import load_assignment
from hctnlp.exercises.framework.slips import DefinitionError
from hctnlp.grading.course import Course
from hctnlp.grading.run.task import exercise_digests
from hctnlp.grading.submission.cells import grade_id_of

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
PACKAGE = Path(hctnlp.__file__).parent
LISTED = "ASSIGNMENT = Assignment(\n    exercises=(\n        {}.EXERCISE,\n    ),\n)\n"
ANSWER = "return x.sum(axis=0) / len(x)"
WRONG = {
    "sum_of_rows": (" / len(x)", ""),
    "mean_of_columns": ("return x.sum(axis=0) / len(x)", "return x.mean(axis=1)"),
    "mean_of_all": ("return x.sum(axis=0) / len(x)", "return x.mean()"),
    "product": (" / len(x)", " * len(x)"),
    "one_row_less": ("len(x)", "(len(x) - 1)"),
}


@pytest.fixture
def checkout(tmp_path):
    """A copy of the course with its package, as it is compiled, homework 1 and nothing else."""
    folder = tmp_path / "checkout"
    shutil.copytree(PACKAGE, folder / "lib/hctnlp")
    shutil.copytree(ROOT / "solutions/hw1", folder / "solutions/hw1")
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    return folder


@pytest.fixture
def own(tmp_path):
    """A course of one's own, with homework 1; its package is the one that is installed."""
    folder = tmp_path / "我的 course's"
    shutil.copytree(ROOT / "solutions/hw1", folder / "solutions/hw1")
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    return folder


def package_of(course, assignment):
    """Where the exercises are."""
    source = course / "lib/hctnlp/exercises"
    return (source if source.is_dir() else course / "exercises") / assignment


def run(checkout, *arguments, cwd=None):
    """The command, with the package of the checkout, or the one that is installed."""
    beside = Path(sys.executable).parent
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    if (checkout / "lib").is_dir():
        environment["PYTHONPATH"] = str(checkout / "lib")
    command = [sys.executable, "-m", "hctnlp.cli", *map(str, arguments), *([] if cwd else ["--root", str(checkout)])]
    environment["PATH"] = f"{beside}{os.pathsep}{environment['PATH']}"
    done = subprocess.run(command, cwd=cwd or checkout.parent, env=environment, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def replace(path, *changes):
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


def fill(checkout, assignment, name):
    """Write the mean over the rows into what was scaffolded, changing only what is marked."""
    module = package_of(checkout, assignment) / f"{name}.py"
    text = module.read_text(encoding="utf-8")
    left = "raise NotImplementedError  # FILL IN: "
    changes = [
        ("FILL IN: what it computes, in one line.", "the mean of the rows of x."),
        ("FILL IN：返回什么。", "各行的平均。"),
        (f"{left}the answer", f"{ANSWER}  # FILL IN"),
        (f"{left}the same values", "return x.mean(axis=0)  # FILL IN"),
        ("FILL IN: what the inputs are, and which mistakes they bring to light.", "Matrices, more rows than columns."),
        ("return []", "return [Case((rng.normal(size=(5, 3)),)) for _ in range(4)]"),
        (f"{left}a right answer", "return sum(x) / len(x)  # FILL IN"),
    ]
    for number, (wrong, (old, new)) in enumerate(WRONG.items(), 1):
        slip = f"{{{old!r}: {new!r}}}, '错在 {wrong}', 'It is {wrong}'"
        changes.append((f'"mistake_{number}": Slip({{"": ""}}, "", "")', f'"{wrong}": Slip({slip})'))
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    lines = [line.partition("  # FILL IN")[0] for line in text.splitlines()]
    module.write_text("\n".join(lines) + "\n", encoding="utf-8")
    if "FILL IN" in (init := module.with_name("__init__.py")).read_text(encoding="utf-8"):
        replace(init, ("FILL IN: what homework", "What homework"))
    path = checkout / f"solutions/{assignment}/{assignment}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        cell.source = cell.source.replace("raise NotImplementedError  # FILL IN: the answer of the module", ANSWER)
        cell.source = cell.source.replace("FILL IN：返回什么。", "各行的平均。")
        cell.source = cell.source.replace("FILL IN", "各行的平均 / the mean of the rows")
    nbformat.write(notebook, path)


def hand_in(checkout, assignment, student, answers):
    """The release with these answers."""
    notebook = nbformat.read(checkout / f"assignments/{assignment}/{assignment}.ipynb", as_version=4)
    for cell in notebook.cells:
        cell.source = answers.get(grade_id_of(cell), cell.source)
    path = checkout / f"submitted/{student}/{assignment}/{assignment}.ipynb"
    path.parent.mkdir(parents=True)
    nbformat.write(notebook, path)


def marks(checkout, assignment, student, name):
    """Score and misconceptions in the graded notebook."""
    notebook = nbformat.read(checkout / f"autograded/{student}/{assignment}/{assignment}.ipynb", as_version=4)
    (test,) = [cell for cell in notebook.cells if grade_id_of(cell) == f"test_{name}"]
    (result,) = [output for output in test.outputs if output.output_type == "execute_result"]
    return float(result.data["text/plain"]), result.metadata["hctnlp"]["misconceptions"]


def test_a_new_homework_filled_in_the_simplest_way_is_checked_released_and_graded(checkout):
    code, said = run(checkout, "new-exercise", "hw8", "mean_vector", "--points", "3")
    assert code == 0, said
    assert "hctnlp check hw8" in said
    code, said = run(checkout, "check", "hw8")
    assert code == 2
    assert "hw8 is not finished" in said
    assert "mean_vector.py, line" in said
    assert "hw8.ipynb, cell mean_vector: the answer of the module" in said
    fill(checkout, "hw8", "mean_vector")
    code, said = run(checkout, "release", "hw8")
    assert code == 0, said
    code, said = run(checkout, "check", "hw8", "--draws", "5")
    assert code == 0, said
    assert "1 exercises and 5 misconceptions hold" in said
    assert "0 of 0 pairs" in said  # all five are edits of one place
    solution = nbformat.read(checkout / "solutions/hw8/hw8.ipynb", as_version=4)
    (right,) = [cell.source for cell in solution.cells if grade_id_of(cell) == "mean_vector"]
    hand_in(checkout, "hw8", "right", {"mean_vector": right})
    hand_in(checkout, "hw8", "blank", {})
    hand_in(checkout, "hw8", "wrong", {"mean_vector": "def mean_vector(x):\n    return np.mean(x, axis=1)"})
    code, said = run(checkout, "grade", "hw8")
    assert code == 0, said
    assert marks(checkout, "hw8", "right", "mean_vector") == (3.0, [])
    assert marks(checkout, "hw8", "blank", "mean_vector") == (0.0, [])
    assert marks(checkout, "hw8", "wrong", "mean_vector") == (0.0, ["mean_of_columns"])


SPYING = """
import importlib, sys
for place in {places!r}:
    try:
        print("READ", open(place).read())
    except OSError as error:
        print(type(error).__name__)
sys.path.insert(0, {folder!r})
module = importlib.import_module("hctnlp.exercises.hw8")
print("ASSIGNMENT" if hasattr(module, "ASSIGNMENT") else "nothing", getattr(module, "__file__", "nowhere"))
"""


def test_an_exercise_of_a_course_lives_in_its_folder_from_release_to_appeal(own, monkeypatch):
    """The package is not changed, students get what they need in the practice file, and their code finds nothing."""
    monkeypatch.delenv("HCTNLP_COURSE", raising=False)
    code, said = run(own, "new-exercise", "hw8", "mean_vector", "--points", "3", cwd=own)
    assert code == 0, said
    module = own / "exercises/hw8/mean_vector.py"
    assert str(module) in said
    assert sorted(path.name for path in module.parent.iterdir()) == ["__init__.py", "mean_vector.py"]
    assert not (PACKAGE / "exercises/hw8").exists()
    fill(own, "hw8", "mean_vector")
    for command in ("release", "check"):
        code, said = run(own, command, "hw8", cwd=own)
        assert code == 0, said
    right = f"def mean_vector(x):\n    {ANSWER}"
    wrong = "def mean_vector(x):\n    return np.mean(x, axis=1)"
    nosy = SPYING.format(places=[str(module), "exercises/hw8/mean_vector.py"], folder=str(own / "exercises"))
    hand_in(own, "hw8", "张 三", {"mean_vector": right})
    hand_in(own, "hw8", "O'Brien Anne", {"mean_vector": wrong})
    hand_in(own, "hw8", "nosy", {"mean_vector": f"{nosy}\n{right}"})
    code, said = run(own, "grade", "hw8", "--jobs", "2")
    assert code == 0, said
    assert marks(own, "hw8", "张 三", "mean_vector") == (3.0, [])
    assert marks(own, "hw8", "O'Brien Anne", "mean_vector") == (0.0, ["mean_of_columns"])
    assert marks(own, "hw8", "nosy", "mean_vector") == (3.0, [])
    page = (own / "feedback/O'Brien Anne/hw8/hw8.html").read_text(encoding="utf-8")
    assert "错在 mean_of_columns" in page
    graded = nbformat.read(own / "autograded/nosy/hw8/hw8.ipynb", as_version=4)
    (printed,) = [cell.outputs[0].text for cell in graded.cells if grade_id_of(cell) == "mean_vector"]
    assert printed.split("\n")[:3] == ["FileNotFoundError", "FileNotFoundError", "nothing nowhere"]

    command = re.search(r"hctnlp (replay hw8 \S+ --seed \d+)", page)[1].split()
    command[2] = own / "submitted/O'Brien Anne/hw8/hw8.ipynb"
    code, said = run(own, *command)
    assert code == 0, said
    assert "错在 mean_of_columns" in said
    assert run(own, "report", "hw8")[0] == run(own, "similarity", "hw8")[0] == 0

    release = own / "assignments/hw8"
    student = subprocess.run(  # far from the course, with the file alone
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, '.')\n{SETUP}{wrong}\nhw8.hint(mean_vector)"],
        cwd=shutil.copytree(release, own.parent / "home"),
        capture_output=True,
        text=True,
    )
    assert "错在 mean_of_columns" in student.stdout, student.stderr

    replace(module, ("错在 mean_of_columns", "各列的平均"))  # a fix: nobody installs anything
    code, said = run(own, "grade", "hw8")
    assert code == 0, said
    assert "各列的平均" in (own / "feedback/O'Brien Anne/hw8/hw8.html").read_text(encoding="utf-8")
    code, said = run(own, "check", "hw8")
    assert code == 1
    assert "run hctnlp release hw8" in said
    assert run(own, "release", "hw8")[0] == 0
    assert "各列的平均" not in (own.parent / "home/hw8_check.py").read_text(encoding="utf-8")
    assert run(own, "check", "hw8")[0] == 0


SETUP = (
    "import numpy as np\ntry:\n    import hw8_check as hw8\nexcept ImportError:\n    from hctnlp.exercises import hw8\n"
)


def test_a_homework_of_the_package_becomes_the_course_s_own(own, monkeypatch):
    monkeypatch.delenv("HCTNLP_COURSE", raising=False)
    before = {path: path.read_bytes() for path in (PACKAGE / "exercises/hw1").glob("*.py")}
    code, said = run(own, "new-exercise", "hw1", "mean_vector", "--points", "3", cwd=own)
    assert code == 0, said
    fill(own, "hw1", "mean_vector")
    assert {path.name for path in before} | {"mean_vector.py"} == {p.name for p in (own / "exercises/hw1").iterdir()}
    assert {path: path.read_bytes() for path in (PACKAGE / "exercises/hw1").glob("*.py")} == before
    for command in ("release", "check"):
        code, said = run(own, command, "hw1", *["--draws=1"] * (command == "check"), cwd=own)
        assert code == 0, said
    assert "7 exercises" in said
    notebook = nbformat.read(own / "assignments/hw1/hw1.ipynb", as_version=4)
    setup = "".join(cell.source for cell in notebook.cells if cell.cell_type == "code")
    assert setup.index("import hw1_check as hw1") < setup.index("from hctnlp.exercises import hw1")
    assert "mean_vector" in (own / "assignments/hw1/hw1_check.py").read_text(encoding="utf-8")


def test_each_course_has_its_own_exercises_in_one_process(own, tmp_path):
    """One after the other, as a server or a test opens them; the package's own come back with a course without any."""
    other = shutil.copytree(own, tmp_path / "other")
    plain = shutil.copytree(own, tmp_path / "plain")
    packaged_digests = exercise_digests("hw1")
    try:
        for course, points in ((own, 3), (other, 5)):
            added = add_exercise(course, "hw8", "mean_vector", points)
            fill(course, "hw8", "mean_vector")
            assert added.module.is_relative_to(course / "exercises")
        digests = []
        Course(own)
        exercise_digests("hw1")
        (own / "exercises").rename(own / "later")
        Course(own)
        assert exercise_digests("hw1") == packaged_digests
        shutil.copytree(PACKAGE / "exercises/hw1", own / "later/hw1")
        replace(own / "later/hw1/hs_loss.py", ("import numpy as np", "import numpy as np  # mended"))
        (own / "later").rename(own / "exercises")  # it appears while the course is open
        Course(own)
        assert exercise_digests("hw1")["hs_loss"] != packaged_digests["hs_loss"]
        shutil.rmtree(own / "exercises/hw1")
        Course(own)
        assert exercise_digests("hw1") == packaged_digests
        packaged = load_assignment("hw1")
        for course, points in ((own, 3), (other, 5), (own, 3)):
            opened = Course(course)
            definition = load_assignment("hw8")
            assert definition.exercise("mean_vector").points == points
            digests.append(exercise_digests("hw8")["mean_vector"])
            copy = opened.copy_to(tmp_path / f"copy {len(digests)}", "hw8")
            assert load_assignment("hw8") is definition  # a copy to try something in changes nothing here
            assert (copy.root / "exercises/hw8/mean_vector.py").is_file()
            assert load_assignment("hw1") is packaged
        assert digests[0] == digests[2] != digests[1]
        Course(plain)
        with pytest.raises(DefinitionError, match=r"no module hctnlp\.exercises\.hw8"):
            load_assignment("hw8")
    finally:
        Course(ROOT)


@pytest.mark.parametrize("place", ["", "solutions/hw8", "elsewhere"])
def test_where_the_course_s_exercises_are_found_without_a_command(own, place, monkeypatch):
    """In a notebook of the instructor's: in the course and below it, and where the variable names the course."""
    monkeypatch.delenv("HCTNLP_COURSE", raising=False)
    add_exercise(own, "hw8", "mean_vector", 3)
    fill(own, "hw8", "mean_vector")
    Course(ROOT)
    monkeypatch.delenv("HCTNLP_COURSE")
    cwd = own / place
    if place == "elsewhere":
        cwd = own.parent
        monkeypatch.setenv("HCTNLP_COURSE", str(own))
    code = f"from hctnlp.exercises import hw8\ndef mean_vector(x):\n    {ANSWER}\nhw8.check(mean_vector)"
    done = subprocess.run([sys.executable, "-c", code], cwd=cwd, capture_output=True, text=True)
    assert "✓ mean_vector" in done.stdout, done.stderr


def test_an_exercise_joins_a_homework_that_is_there(checkout):
    before = nbformat.read(checkout / "solutions/hw1/hw1.ipynb", as_version=4)
    added = add_exercise(checkout, "hw1", "mean_vector", 1.5)
    assert added.by_hand == ""
    after = nbformat.read(checkout / "solutions/hw1/hw1.ipynb", as_version=4)
    nbformat.validate(after)
    assert after.cells[: len(before.cells)] == before.cells
    assert [grade_id_of(cell) for cell in after.cells[len(before.cells) :]] == [
        "q_mean_vector",
        "mean_vector",
        "test_mean_vector",
    ]
    assert after.cells[-1].metadata.nbgrader.points == 1.5
    assert after.cells[-3].source.startswith("## 8. ")
    fill(checkout, "hw1", "mean_vector")
    code, said = run(checkout, "check", "hw1", "--draws", "1")
    known = sum(len(exercise.misconceptions) for exercise in load_assignment("hw1").exercises)
    assert f"7 exercises and {known + 5} misconceptions hold" in said
    assert "run hctnlp release hw1" in said
    assert code == 1


@pytest.mark.parametrize("number", range(1, 8))
def test_each_assignment_takes_one_more_exercise_and_changes_nowhere_else(number):
    source = (PACKAGE / f"exercises/hw{number}/__init__.py").read_text(encoding="utf-8")
    changed = with_exercise(source, f"hw{number}", "mean_vector")
    assert sorted(changed.splitlines()) == sorted(
        [*source.splitlines(), "    mean_vector,", "        mean_vector.EXERCISE,"]
    )
    ast.parse(changed)


@pytest.mark.parametrize(
    "source",
    [
        "from hctnlp.exercises.hw1 import a\nASSIGNMENT = Assignment(exercises=every(a))\n",
        "from hctnlp.exercises.hw1 import a  # why a\n" + LISTED.format("a"),
        "from hctnlp.exercises.hw1 import a as b\n" + LISTED.format("b"),
    ],
)
def test_an_assignment_written_otherwise_is_left_to_the_instructor(checkout, source):
    assert with_exercise(source, "hw1", "mean_vector") is None
    init = checkout / "lib/hctnlp/exercises/hw1/__init__.py"
    init.write_text(source, encoding="utf-8")
    added = add_exercise(checkout, "hw1", "mean_vector", 1)
    assert init.read_text(encoding="utf-8") == source
    assert "mean_vector.EXERCISE" in next_steps(added)


@pytest.mark.parametrize(
    ("assignment", "name", "points", "error", "message"),
    [
        ("hw1", "hs_loss", 3, FileExistsError, "hs_loss.py is there already"),
        ("hw1", "paths", 3, FileExistsError, "paths.py is there already"),
        ("hw1", "why_short_codes", 3, FileExistsError, "cells .'why_short_codes'"),
        ("hw1", "2_means", 3, ValueError, "no Python identifier"),
        ("hw1", "class", 3, ValueError, "no Python identifier"),
        ("hw1", "mean__vector", 3, ValueError, "small letters"),
        ("hw1", "均值", 3, ValueError, "small letters"),
        ("hw1", "sum", 3, ValueError, "would hide"),
        ("hw1", "check", 3, ValueError, "belongs to each assignment"),
        ("hw1", "test_mean", 3, ValueError, "begins with test_"),
        ("hw1", "m" * 51, 3, ValueError, "longer than 50"),
        ("hw1", "mean_vector", 0, ValueError, "points must be above 0"),
        ("hw1", "mean_vector", float("nan"), ValueError, "points must be above 0"),
        ("../hw1", "mean_vector", 3, ValueError, "cannot name an assignment"),
        ("hw2", "mean_vector", 3, FileNotFoundError, "hw2.ipynb is missing"),
    ],
)
def test_what_cannot_be_added_is_refused_and_leaves_no_trace(checkout, assignment, name, points, error, message):
    before = {path: path.read_bytes() for path in checkout.rglob("*") if path.is_file()}
    with pytest.raises(error, match=message):
        add_exercise(checkout, assignment, name, points)
    assert {path: path.read_bytes() for path in checkout.rglob("*") if path.is_file()} == before


def test_a_folder_without_the_course_or_its_homework_is_refused(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"nbgrader_config\.py"):
        add_exercise(tmp_path, "hw1", "mean_vector", 3)
    shutil.copy(ROOT / "nbgrader_config.py", tmp_path)
    with pytest.raises(FileNotFoundError, match=r"hw1\.ipynb is missing"):
        add_exercise(tmp_path, "hw1", "mean_vector", 3)
    assert not (tmp_path / "exercises").exists()


def test_each_mark_that_is_left_stops_the_check(checkout, monkeypatch):
    """Filling all but one place is not enough, whichever it is."""
    added = add_exercise(checkout, "hw8", "mean_vector", 3)
    monkeypatch.setattr("hctnlp.exercises.__path__", [str(checkout / "lib/hctnlp/exercises")])
    with pytest.raises(DefinitionError) as error:
        require_filled(added.notebook, "hw8")
    written = [added.module, added.module.with_name("__init__.py"), added.notebook]
    marked = sum("FILL IN" in line for path in written for line in path.read_text(encoding="utf-8").splitlines())
    assert len(str(error.value).splitlines()) == 1 + marked
    whole = added.module.read_text(encoding="utf-8").splitlines()
    for path in written[1:]:
        path.write_text(path.read_text(encoding="utf-8").replace("FILL IN", "done"), encoding="utf-8")
    for left in [number for number, line in enumerate(whole) if "FILL IN" in line]:
        lines = [line if number == left else line.replace("FILL IN", "done") for number, line in enumerate(whole)]
        added.module.write_text("\n".join(lines), encoding="utf-8")
        with pytest.raises(DefinitionError, match=rf"1 places are left:\n  hw8/mean_vector\.py, line {left + 1}:"):
            require_filled(added.notebook, "hw8")
    added.module.write_text("\n".join(whole).replace("FILL IN", "done"), encoding="utf-8")
    require_filled(added.notebook, "hw8")


def test_the_notebook_says_what_nbgrader_reads(checkout):
    added = add_exercise(checkout, "hw8", "mean_vector", 3)
    cells = {cell["id"]: cell for cell in json.loads(added.notebook.read_text(encoding="utf-8"))["cells"]}
    assert list(cells) == ["hw8_intro", "hw8_setup", "q_mean_vector", "mean_vector", "test_mean_vector"]
    settings = {label: cell["metadata"]["nbgrader"] for label, cell in cells.items()}
    assert [label for label, found in settings.items() if found["solution"]] == ["mean_vector"]
    assert [label for label, found in settings.items() if found["grade"]] == ["test_mean_vector"]
    assert [label for label, found in settings.items() if not found["locked"]] == ["mean_vector"]
    assert all(found["grade_id"] == label for label, found in settings.items())
    assert settings["test_mean_vector"]["points"] == 3

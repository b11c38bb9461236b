"""``hctnlp new-exercise``: what it refuses, what it writes, and that an exercise filled in the simplest way works."""

import ast
import json
import os
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


def run(checkout, *arguments):
    """The command, with the package of the checkout."""
    beside = Path(sys.executable).parent
    environment = {**os.environ, "PYTHONPATH": str(checkout / "lib"), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "hctnlp.cli", *map(str, arguments), "--root", str(checkout)]
    environment["PATH"] = f"{beside}{os.pathsep}{environment['PATH']}"
    done = subprocess.run(command, cwd=checkout, env=environment, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def replace(path, *changes):
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


def fill(checkout, assignment, name):
    """Write the mean over the rows into what was scaffolded, changing only what is marked."""
    module = checkout / f"lib/hctnlp/exercises/{assignment}/{name}.py"
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


def test_a_folder_without_the_course_or_its_source_is_refused(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"nbgrader_config\.py"):
        add_exercise(tmp_path, "hw1", "mean_vector", 3)
    shutil.copy(ROOT / "nbgrader_config.py", tmp_path)
    with pytest.raises(FileNotFoundError, match="--root"):
        add_exercise(tmp_path, "hw1", "mean_vector", 3)


def test_each_mark_that_is_left_stops_the_check(checkout, monkeypatch):
    """Filling all but one place is not enough, whichever it is."""
    added = add_exercise(checkout, "hw8", "mean_vector", 3)
    monkeypatch.setattr("hctnlp.exercises.__file__", str(checkout / "lib/hctnlp/exercises/__init__.py"))
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

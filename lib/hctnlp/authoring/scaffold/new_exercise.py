"""Write a new exercise from the templates: a module, its place in the assignment, its cells in the source notebook.

Everything is looked at before anything is written, so that a refusal leaves no trace.
"""

from __future__ import annotations

import ast
import builtins
import keyword
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Template

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from hctnlp import exercises
from hctnlp.authoring.scaffold.filled import MARK
from hctnlp.exercises.framework.assignment import TEST_PREFIX
from hctnlp.files import write_text
from hctnlp.grading.course import Course
from hctnlp.grading.submission.cells import grade_id_of

TEMPLATES = Path(__file__).parent
PACKAGE_S = Path("lib", "hctnlp", "exercises")  # where the course is the package's own source
MAX_NAME = 50
WRITTEN = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}


@dataclass(frozen=True)
class Added:
    """What was written. ``by_hand``: the lines that the assignment still needs; "" if they are there."""

    assignment: str
    module: Path
    notebook: Path
    by_hand: str = ""


def add_exercise(root: str | Path, assignment: str, name: str, points: float) -> Added:
    """Scaffold the exercise ``name`` of an assignment, and the assignment if there is none of that name.

    It belongs to the course, in its folder ``exercises``; in the source of this package to the package. A homework of
    the package becomes the course's own first: it is copied there.

    Raises
    ------
    ValueError
        If one of the names cannot be used, or the points are not positive.
    FileNotFoundError
        If ``root`` is no course, or has only one half of the assignment.
    FileExistsError
        If there is an exercise, a module or a cell of that name.
    """
    course = Course(root)
    _require_names(assignment, name, points)
    own = not (course.root / PACKAGE_S).is_dir()
    package = course.root / (exercises.FOLDER if own else PACKAGE_S) / assignment
    packaged = Path(exercises.PACKAGED[0], assignment)
    source = packaged if own and packaged.is_dir() and not package.exists() else package
    path = course.folder(course.solutions, assignment) / f"{assignment}.ipynb"
    words = {
        "assignment": assignment,
        "number": assignment.removeprefix("hw"),
        "name": name,
        "points": f"{points:g}",
    }
    by_hand = ""
    if not source.exists() and not path.parent.exists():
        init, notebook = filled_in("assignment.py", words), _new_notebook(words)
    else:
        init, notebook = _existing(source, path, name)
        changed = with_exercise(init, assignment, name)
        if changed is None:
            by_hand = f"from hctnlp.exercises.{assignment} import {name}\n{name}.EXERCISE,  # in ASSIGNMENT's exercises"
        init = changed or init
    notebook.cells += _cells(notebook, words, points)
    if own:
        _file_before_package(notebook, assignment)
    if source is not package:
        shutil.copytree(source, package, ignore=shutil.ignore_patterns("__pycache__"))
    for folder in (package, path.parent):
        folder.mkdir(parents=True, exist_ok=True)
    write_text(package / f"{name}.py", filled_in("exercise.py", words))
    write_text(package / "__init__.py", init)
    write_text(path, nbformat.writes(notebook) + "\n")
    return Added(assignment, package / f"{name}.py", path, by_hand)


def next_steps(added: Added) -> str:
    """What the instructor does next, in both languages."""
    steps = [
        (
            f"填写所有标着 {MARK} 的地方：{added.module} 和 {added.notebook}",
            f"Write what is marked {MARK} in both files.",
        ),
        (
            f"hctnlp check {added.assignment}，直到不再缺什么；再 hctnlp release {added.assignment}，然后再 check 一次",
            "Check it until nothing is missing, release it, and check it once more.",
        ),
        (
            "用 section=Text(…) 写明讲义哪一节讲它，用 lecture= 写明是哪一讲，供报告引用",
            "Say with section= and the assignment's lecture= where the lectures treat it, for the report.",
        ),
        (
            f"像学生一样打开 assignments/{added.assignment}/{added.assignment}.ipynb，作答、检验一遍",
            "Open the released notebook as a student would, answer it, and run its check.",
        ),
    ]
    lines = [f"{number}. {zh}\n   {en}" for number, (zh, en) in enumerate(steps, 1)]
    if added.by_hand:
        place = added.module.with_name("__init__.py")
        lines.insert(0, f"0. 先在 {place} 中加上 / First add to it:\n\n{added.by_hand}\n")
    return "\n".join(lines)


# --- what is refused -------------------------------------------------------------------------------------------------


def _require_names(assignment: str, name: str, points: float) -> None:
    if not re.fullmatch(r"hw[1-9][0-9]{0,2}", assignment):
        raise ValueError(f"{assignment!r} cannot name an assignment: take hw and a number, such as hw8")
    problems = {
        "is no Python identifier": not name.isidentifier() or keyword.iskeyword(name),
        "is not written as functions are here, in small letters, digits and single underscores": not WRITTEN.fullmatch(
            name
        ),
        f"is longer than {MAX_NAME} characters": len(name) > MAX_NAME,
        "would hide Python's own": hasattr(builtins, name),
        f"begins with {TEST_PREFIX}, as the cells of tests do": name.startswith(TEST_PREFIX),
        "belongs to each assignment": name in ("check", "np", assignment),
    }
    for problem, present in problems.items():
        if present:
            raise ValueError(f"{name!r} {problem}: choose another name, such as mean_vector")
    if not 0 < points < 1000:
        raise ValueError(f"points must be above 0 and below 1000, not {points:g}")


def _existing(package: Path, path: Path, name: str) -> tuple[str, NotebookNode]:
    """The assignment as it is, if it is whole and has nothing of that name."""
    init = package / "__init__.py"
    for file in (init, path):
        if not file.is_file():
            raise FileNotFoundError(f"{file} is missing, but the other half of the assignment is there: restore it")
    if (package / f"{name}.py").exists() or (package / name).exists():
        raise FileExistsError(f"{package / name}.py is there already: choose another name")
    source = init.read_text(encoding="utf-8")
    if name in _bound(source):
        raise FileExistsError(f"{init} has a {name!r} already: choose another name")
    notebook = nbformat.read(path, as_version=4)
    taken = {grade_id_of(cell) for cell in notebook.cells} & {name, TEST_PREFIX + name, f"q_{name}"}
    if taken:
        raise FileExistsError(f"{path} has the cells {sorted(taken)} already: choose another name")
    return source, notebook


def _bound(source: str) -> set[str]:
    """The names that a module's own statements give to something."""
    tree = ast.parse(source)
    imported = {alias.asname or alias.name for node in ast.walk(tree) if hasattr(node, "names") for alias in node.names}
    return imported | {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


# --- what is written -------------------------------------------------------------------------------------------------


def filled_in(template: str, words: Mapping[str, str]) -> str:
    """A template of this folder with these words in it."""
    return Template((TEMPLATES / f"{template}.txt").read_text(encoding="utf-8")).substitute(words)


def with_exercise(source: str, assignment: str, name: str) -> str | None:
    """The ``__init__`` of an assignment with one exercise more, or None where that cannot be done safely.

    It is safe where one statement imports the modules, without a comment in it, and ``ASSIGNMENT`` lists them.
    """
    package, lines = f"hctnlp.exercises.{assignment}", source.splitlines(keepends=True)
    tree = ast.parse(source)
    imports = [n for n in tree.body if isinstance(n, ast.ImportFrom) and n.module == package and not n.level]
    lists = [
        keyword_.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Assignment"
        for keyword_ in node.keywords
        if keyword_.arg == "exercises" and isinstance(keyword_.value, ast.Tuple)
    ]
    if len(imports) != 1 or len(lists) != 1 or any(alias.asname for alias in imports[0].names):
        return None
    statement, listed = imports[0], lists[0]
    old = ["".join(lines[node.lineno - 1 : node.end_lineno]) for node in (statement, listed)]
    if "#" in old[0] + old[1] or not listed.elts or not old[1].strip().startswith("exercises=("):
        return None
    modules = sorted([*(alias.name for alias in statement.names), name])
    exercises = [*(ast.unparse(element) for element in listed.elts), f"{name}.EXERCISE"]
    lines[listed.lineno - 1 : listed.end_lineno] = [_in_lines("    exercises=(", exercises, "    ),\n")]
    lines[statement.lineno - 1 : statement.end_lineno] = [_in_lines(f"from {package} import (", modules, ")\n")]
    return "".join(lines)


def _in_lines(opening: str, items: list[str], closing: str) -> str:
    indent = " " * (len(opening) - len(opening.lstrip()) + 4)
    return "\n".join([opening, *(f"{indent}{item}," for item in items), closing])


def _new_notebook(words: Mapping[str, str]) -> NotebookNode:
    label = words["assignment"]
    cells = [
        _cell("markdown", f"{label}_intro", filled_in("intro.md", words)),
        _cell(
            "code", f"{label}_setup", filled_in("setup.py", {**words, "imports": filled_in("package_first.py", words)})
        ),
    ]
    return new_notebook(cells=cells, metadata={"kernelspec": KERNEL, "language_info": {"name": "python"}})


def _cells(notebook: NotebookNode, words: Mapping[str, str], points: float) -> list[NotebookNode]:
    name = words["name"]
    position = 1 + sum(bool(cell.metadata.get("nbgrader", {}).get("grade")) for cell in notebook.cells)
    question = filled_in("question.md", {**words, "position": str(position)})
    whole = int(points) if float(points).is_integer() else points
    return [
        _cell("markdown", f"q_{name}", question),
        _cell("code", name, filled_in("solution.py", words), solution=True),
        _cell("code", TEST_PREFIX + name, filled_in("test.py", words), points=whole),
    ]


def _file_before_package(notebook: NotebookNode, assignment: str) -> None:
    """Have students practise with the file beside the notebook: their package knows nothing of a course's exercises."""
    words = {"assignment": assignment}
    before, after = (filled_in(f"{name}_first.py", words).strip() for name in ("package", "file"))
    for cell in notebook.cells:
        cell.source = cell.source.replace(before, after)


def _cell(kind: str, label: str, source: str, *, solution: bool = False, points: float | None = None) -> NotebookNode:
    settings = {
        "cell_type": kind,
        "grade": points is not None,
        "grade_id": label,
        "locked": not solution,
        "schema_version": 3,
        "solution": solution,
        "task": False,
        **({} if points is None else {"points": points}),
    }
    make = new_code_cell if kind == "code" else new_markdown_cell
    return make(source.rstrip("\n"), id=label, metadata={"nbgrader": settings})

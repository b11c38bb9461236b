"""The plain package, without extras: what a student installs. The environment of the tests has all extras, so the
modules that only an extra brings are hidden from a process of its own.
"""

import importlib.metadata
import re
import subprocess
import sys
import tomllib
from itertools import chain
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from hctnlp.extras import EXTRAS, remedy

ROOT = Path(__file__).parents[1]
HIDDEN = """
import sys

class Hidden:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {hidden!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Hidden())
"""
GRADING = ("hctnlp.grading", "hctnlp.authoring")  # what of these needs an extra may need it
WITHOUT_EXTRAS = """
import importlib, pkgutil
import hctnlp

def walk(package):
    for module in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        if module.name in {grading!r} or module.name.endswith("cuda_kernels"):
            continue
        imported = importlib.import_module(module.name)
        if module.ispkg:
            walk(imported)

walk(hctnlp)
import hctnlp.grading.judge.sandbox  # JupyterLab looks for it: it is the provisioner of a kernel
"""
ANSWER = """
from hctnlp.exercises import hw1

def weighted_path_length(counts, codes):
    return sum(count * len(code) for count, code in zip(counts, codes))

hw1.check(weighted_path_length)
"""


def required_by(*texts: str) -> set[str]:
    """The distributions of these requirements and, recursively, of what they require here."""
    seen, todo = set(), list(map(Requirement, texts))
    while todo:
        wish = todo.pop()
        key = canonicalize_name(wish.name), tuple(sorted(wish.extras))
        if key in seen:
            continue
        seen.add(key)
        try:
            lines = importlib.metadata.requires(wish.name) or ()
        except importlib.metadata.PackageNotFoundError:
            continue
        environments = [{"extra": extra} for extra in ("", *wish.extras)]
        for needed in map(Requirement, lines):
            if needed.marker is None or any(map(needed.marker.evaluate, environments)):
                todo.append(needed)
    return {name for name, _ in seen}


@pytest.fixture(scope="module")
def of_extras_only() -> set[str]:
    """The names of modules that an environment without extras lacks."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    plain = required_by(*project["dependencies"])
    lacking = required_by(*chain(*project["optional-dependencies"].values())) - plain - {project["name"]}
    return {
        module
        for module, distributions in importlib.metadata.packages_distributions().items()
        if {canonicalize_name(name) for name in distributions} <= lacking
    }


@pytest.fixture(scope="module")
def run(of_extras_only):
    """Run code, or the command, where no extra is installed, in an empty folder."""

    def run(code: str, cwd: Path = ROOT, *arguments: str) -> subprocess.CompletedProcess:
        program = HIDDEN.format(hidden=of_extras_only) + code
        return subprocess.run(
            [sys.executable, "-c", program, *arguments], cwd=cwd, capture_output=True, text=True, timeout=120
        )

    return run


def hctnlp(run, cwd: Path, *arguments: str) -> subprocess.CompletedProcess:
    return run("from hctnlp.cli import app; app()", cwd, *arguments)


def test_the_hidden_modules_are_those_of_the_extras(of_extras_only):
    assert {"nbgrader", "sqlalchemy", "copydetect", "distributed", "psycopg", "pytest", "nbval"} <= of_extras_only
    assert of_extras_only.isdisjoint({"numpy", "torch", "gensim", "jupyterlab", "nbformat", "typer", "traitlets"})


def test_the_library_imports_no_extra(run):
    done = run(WITHOUT_EXTRAS.format(grading=GRADING))
    assert done.returncode == 0, done.stderr


def test_a_student_checks_an_answer(run, tmp_path):
    done = run(ANSWER, tmp_path)
    assert done.returncode == 0, done.stderr
    assert "2 / 2" in done.stdout


def test_a_command_that_needs_no_extra(run, tmp_path):
    (tmp_path / "text.txt").write_text("今天 天气 好\n" * 50, encoding="utf-8")
    done = hctnlp(
        run,
        tmp_path,
        *"train text.txt --dim 4 --epochs 1 --min-count 1 --subsample 0 --engine reference --vectors out.txt".split(),
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out.txt").read_text(encoding="utf-8").startswith("3 4\n")


@pytest.mark.parametrize("command", ["check hw1", "grade hw1", "export hw1 --for moodle"])
def test_a_command_that_needs_an_extra_says_which(run, command):
    done = hctnlp(run, ROOT, *command.split())
    assert done.returncode == 2
    assert re.fullmatch(r'hctnlp: (\w+) is not installed: pip install "hctnlp\[grade\]"\n', done.stderr), done.stderr
    assert done.stdout == ""


def test_every_module_that_only_an_extra_brings_and_that_we_import_has_its_remedy(of_extras_only):
    imported = {
        name
        for path in (ROOT / "lib" / "hctnlp").rglob("*.py")
        for name in re.findall(r"^\s*(?:from|import) (\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert imported & of_extras_only <= set(EXTRAS)


def test_the_remedy_names_an_extra_that_there_is():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert set(EXTRAS.values()) <= set(project["optional-dependencies"])
    assert remedy("nbgrader.apps.api") == 'nbgrader is not installed: pip install "hctnlp[grade]"'
    assert remedy("numpy") == remedy("") == ""

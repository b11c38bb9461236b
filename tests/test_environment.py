"""One list of dependencies, in the forms that pip, conda and the commands read."""

import re
import sys
import tomllib
from itertools import chain
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.fixture(scope="module")
def conda() -> list:
    return yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))["dependencies"]


@pytest.fixture(scope="module")
def locked() -> dict[str, Version]:
    """Name and exact version of every line of the lock file."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pins = re.findall(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)", text, flags=re.MULTILINE)
    return {canonicalize_name(name): Version(version) for name, version in pins}


@pytest.fixture(scope="module")
def wishes(project) -> list[Requirement]:
    """Every dependency, those of the extras too."""
    lists = [project["dependencies"], *project["optional-dependencies"].values()]
    return [wish for wish in map(Requirement, chain(*lists)) if wish.name != project["name"]]


def test_conda_users_get_the_dependencies_of_pip_users_and_can_grade(project, conda):
    (pip,) = (entry["pip"] for entry in conda if isinstance(entry, dict))
    assert pip == ["-e .[grade]"]
    assert "grade" in project["optional-dependencies"]


def test_one_who_develops_has_every_extra(project):
    extras, seen, todo = project["optional-dependencies"], set(), ["dev"]
    while todo:
        seen.add(extra := todo.pop())
        todo += [
            more for wish in map(Requirement, extras[extra]) if wish.name == project["name"] for more in wish.extras
        ]
    assert seen == set(extras)


def test_conda_users_get_the_python_of_pip_users(project, conda):
    (python,) = (entry for entry in conda if isinstance(entry, str) and entry.startswith("python"))
    assert SpecifierSet(python.removeprefix("python")) == SpecifierSet(project["requires-python"])
    assert Version(".".join(map(str, sys.version_info[:3]))) in SpecifierSet(project["requires-python"])


def test_the_lock_file_pins_every_dependency_within_its_range(wishes, locked):
    for wish in wishes:
        version = locked.get(canonicalize_name(wish.name))
        assert version is not None, f"requirements.lock lacks {wish}"
        assert version in wish.specifier, f"requirements.lock has {wish.name} {version}, pyproject.toml wants {wish}"


def test_every_range_has_a_lower_and_an_upper_end(wishes):
    for wish in wishes:
        operators = {specifier.operator for specifier in wish.specifier}
        assert operators == {">=", "<"}, f"{wish}: give the least version and the first that is untried"


def test_a_student_needs_none_of_what_grades(project):
    plain = {canonicalize_name(Requirement(text).name) for text in project["dependencies"]}
    assert plain.isdisjoint({"nbgrader", "copydetect", "distributed", "psycopg", "nbval", "pytest", "hctnlp"})

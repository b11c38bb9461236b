"""One list of dependencies, in the forms that pip, conda and the commands read."""

import re
import sys
import tomllib
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


def test_conda_users_get_the_dependencies_of_pip_users(project, conda):
    (pip,) = (entry["pip"] for entry in conda if isinstance(entry, dict))
    assert [line for line in pip if not line.startswith("-e")] == project["dependencies"]
    assert "-e ." in pip


def test_conda_users_get_the_python_of_pip_users(project, conda):
    (python,) = (entry for entry in conda if isinstance(entry, str) and entry.startswith("python"))
    assert SpecifierSet(python.removeprefix("python")) == SpecifierSet(project["requires-python"])
    assert Version(".".join(map(str, sys.version_info[:3]))) in SpecifierSet(project["requires-python"])


def test_the_lock_file_pins_every_dependency_within_its_range(project, locked):
    for text in project["dependencies"] + project["optional-dependencies"]["dev"]:
        wish = Requirement(text)
        version = locked.get(canonicalize_name(wish.name))
        assert version is not None, f"requirements.lock lacks {text}"
        assert version in wish.specifier, f"requirements.lock has {wish.name} {version}, pyproject.toml wants {text}"


def test_every_range_has_a_lower_and_an_upper_end(project):
    for text in project["dependencies"] + project["optional-dependencies"]["dev"]:
        operators = {specifier.operator for specifier in Requirement(text).specifier}
        assert operators == {">=", "<"}, f"{text}: give the least version and the first that is untried"

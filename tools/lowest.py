"""The lower ends of the ranges in ``pyproject.toml``, as requirements: what a user may have who updates nothing.

``make lowest`` installs them and runs the library's tests. Packages named as arguments are taken as the lock file has
them, such as ``torch``, of which not every machine can have every build.
"""

import re
import sys
import tomllib
from itertools import chain
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]


def pinned(wish: Requirement, version: str) -> str:
    """``name[extras]==version``."""
    extras = f"[{','.join(sorted(wish.extras))}]" if wish.extras else ""
    return f"{wish.name}{extras}=={version}"


def lowest(wish: Requirement) -> str:
    """The least version that the range of a dependency takes."""
    (version,) = (specifier.version for specifier in wish.specifier if specifier.operator == ">=")
    return version


def locked() -> dict[str, str]:
    """Name and version of every line of the lock file."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return {canonicalize_name(name): version for name, version in re.findall(r"^(\S+)==(\S+)", text, re.MULTILINE)}


def direct(project: dict) -> list[Requirement]:
    """The dependencies and those of every extra, but not the project itself, by which one extra takes in another."""
    lists = [project["dependencies"], *project["optional-dependencies"].values()]
    return [wish for wish in map(Requirement, chain(*lists)) if wish.name != project["name"]]


def requirements(as_locked: list[str]) -> list[str]:
    """One line for each direct dependency, those for development too."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    exact = locked()
    return [
        pinned(wish, exact[canonicalize_name(wish.name)] if wish.name in as_locked else lowest(wish))
        for wish in direct(project)
    ]


if __name__ == "__main__":
    print("\n".join(requirements(sys.argv[1:])))

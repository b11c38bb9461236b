"""What a sandbox can import: the packages that an assignment lists, what they need, and what a kernel needs."""

from __future__ import annotations

import functools
import importlib.metadata
import re
from importlib.metadata import Distribution, PackageNotFoundError
from pathlib import Path

from packaging.requirements import Requirement

KERNEL = ("ipykernel", "tqdm")  # what every kernel has: a bar of progress gives nothing away
NOT_NEEDED = {
    "debugpy",
    "jedi",
    "parso",
    "psutil",
}  # a debugger and a completer: a kernel runs without, and starts sooner


@functools.cache
def importable(packages: tuple[str, ...]) -> tuple[Path, ...]:
    """The files and folders of this Python's packages that a kernel may see, each to lie at the top of its path.

    Raises
    ------
    FileNotFoundError
        If a package that the assignment lists is not installed.
    """
    for package in packages:
        if _distribution(package) is None:
            raise FileNotFoundError(
                f"the assignment gives students {package}, which is not installed: pip install {package}"
            )
    found: dict[str, Path] = {}
    for distribution in _with_requirements((*KERNEL, *packages), NOT_NEEDED - set(packages)):
        for file in distribution.files or ():
            top = file.parts[0]
            if top in ("..", "__pycache__") or top.endswith((".dist-info", ".egg-info", ".pth")):
                continue
            place = Path(str(distribution.locate_file(top)))
            if place.exists():
                found[top] = place
    return tuple(found[top] for top in sorted(found))


def _with_requirements(names: tuple[str, ...], without: set[str]) -> list[Distribution]:
    """The distributions of these names and, recursively, of what they require here."""
    seen: dict[str, Distribution | None] = {}
    todo = list(names)
    while todo:
        name = re.sub(r"[-_.]+", "-", todo.pop()).lower()
        if name in seen or name in without:
            continue
        seen[name] = distribution = _distribution(name)
        for line in (distribution.requires if distribution else None) or ():
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                todo.append(requirement.name)
    return [distribution for distribution in seen.values() if distribution is not None]


def _distribution(name: str) -> Distribution | None:
    try:
        return importlib.metadata.distribution(name)
    except PackageNotFoundError:
        return None

"""A digest of the code behind a result, so that a change of it is noticed and only what it touches is done again."""

from __future__ import annotations

import ast
import functools
import hashlib
import importlib.util
from pathlib import Path

from hctnlp import exercises
from hctnlp.exercises.framework.slips import parsed

PACKAGE = "hctnlp"


def code_digest(module: str) -> str:
    """A digest of a module of this package and of all modules of the package that it imports, directly or not."""
    seen: dict[str, bytes] = {}
    todo = [module]
    while todo:
        name = todo.pop()
        if name not in seen:
            path, imports = _source_of(name)
            seen[name] = path.read_bytes() if path else b""
            todo += imports
    digest = hashlib.sha256()
    for name in sorted(seen):
        digest.update(name.encode() + b"\0" + hashlib.sha256(seen[name]).digest())
    return digest.hexdigest()[:16]


def imported_by(module: str) -> tuple[str, ...]:
    """The modules of the package that a module imports, also where it does so within a function."""
    return _source_of(module)[1]


def forget_sources() -> None:
    """Read them anew when they are asked for."""
    _source_of.cache_clear()


@functools.cache
def _source_of(module: str) -> tuple[Path | None, tuple[str, ...]]:
    """The file of a module, and the modules of the package that its import statements name. Nothing is imported."""
    path = _file_of(module)
    if path is None:
        return None, ()
    imports: set[str] = set()
    for node in ast.walk(parsed(path.read_bytes())):
        if isinstance(node, ast.Import):
            imports |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            imports.add(node.module)
            imports |= {f"{node.module}.{alias.name}" for alias in node.names}
    return path, tuple(sorted(name for name in imports if _file_of(name) is not None))


def _file_of(module: str) -> Path | None:
    """Where a module of the package lies; None for what is none: ``from a import b`` may name something in ``a``."""
    package, *rest = module.split(".")
    if package != PACKAGE:
        return None
    top = Path(importlib.util.find_spec(PACKAGE).origin).parent
    if rest[:1] == ["exercises"] and rest[1:]:  # a course may have its own, which come first
        rest, tops = rest[1:], map(Path, exercises.__path__)
        top = next((top for top in tops if _file_at(top / rest[0]) is not None), top)
    return _file_at(top.joinpath(*rest))


def _file_at(place: Path) -> Path | None:
    files = (place / "__init__.py", place.with_suffix(".py"))
    return next((file for file in files if file.is_file()), None)

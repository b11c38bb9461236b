"""A digest of the code behind a result, so that a change of it is noticed and only what it touches is done again."""

from __future__ import annotations

import ast
import functools
import hashlib
import importlib.util
from pathlib import Path

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


@functools.cache
def _source_of(module: str) -> tuple[Path | None, tuple[str, ...]]:
    """The file of a module, and the modules of the package that its import statements name."""
    found = importlib.util.find_spec(module)
    if found is None or not found.origin or not found.origin.endswith(".py"):
        return None, ()
    path = Path(found.origin)
    imports: set[str] = set()
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            imports |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            imports.add(node.module)
            imports |= {f"{node.module}.{alias.name}" for alias in node.names}
    ours = {name for name in imports if name.split(".")[0] == PACKAGE}
    return path, tuple(sorted(name for name in ours if _exists(name)))


def _exists(module: str) -> bool:
    """Whether there is a module of that name: ``from a import b`` may name a module or something in one."""
    try:
        return importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:
        return False

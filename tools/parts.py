"""The picture of docs/architecture*.md: which part of the library imports which, read from the sources.

A part is what lies directly in ``lib/hctnlp``. An arrow is left out where a longer way leads to the same part. Parts
that import each other have no order, so a circle is an error.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIBRARY = ROOT / "lib" / "hctnlp"
PAGES = [ROOT / "docs" / name for name in ("architecture.md", "architecture.zh.md")]
PICTURE = re.compile(r"```mermaid\n.*?```", re.DOTALL)


def imports(library: Path = LIBRARY) -> dict[str, set[str]]:
    """By part, the other parts that it imports when it runs, also from within a function."""
    names = {path.stem for path in library.iterdir() if path.suffix == ".py" or (path / "__init__.py").is_file()}
    found: dict[str, set[str]] = {name: set() for name in names - {"__init__"}}
    for path in library.rglob("*.py"):
        part = path.relative_to(library).parts[0].removesuffix(".py")
        if part in found:
            found[part] |= set(_parts_of(ast.parse(path.read_text(encoding="utf-8")))) & found.keys() - {part}
    return found


def _parts_of(tree: ast.AST) -> Iterator[str]:
    """The parts that a module imports, ``if TYPE_CHECKING`` aside."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "hctnlp":
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("hctnlp."):
            yield node.module.split(".")[1]
        elif isinstance(node, ast.Import):
            yield from (alias.name.split(".")[1] for alias in node.names if alias.name.startswith("hctnlp."))
        elif not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
            yield from _parts_of(node)


def floors(graph: dict[str, set[str]]) -> dict[str, int]:
    """By part its floor: 0 for one that imports no other, else one above the highest that it imports.

    Raises
    ------
    graphlib.CycleError
        If parts import each other.
    """
    floor: dict[str, int] = {}
    for part in TopologicalSorter(graph).static_order():
        floor[part] = max((floor[below] + 1 for below in graph[part]), default=0)
    return floor


def below(graph: dict[str, set[str]], part: str) -> set[str]:
    """All that a part rests on."""
    return graph[part] | {deeper for each in graph[part] for deeper in below(graph, each)}


def mermaid(graph: dict[str, set[str]]) -> str:
    """The picture, the lowest floor at the bottom."""
    floor = floors(graph)
    order = sorted(graph, key=lambda part: (-floor[part], part))
    lines = ["```mermaid", "flowchart TB"]
    for part in order:
        longer = {deeper for each in graph[part] for deeper in below(graph, each)}
        lines += [f"    {part} --> {each}" for each in order if each in graph[part] - longer]
    return "\n".join([*lines, "```"])


def drawn(page: str) -> str:
    """A page with the picture of today."""
    return PICTURE.sub(lambda _: mermaid(imports()), page, count=1)


if __name__ == "__main__":
    for page in PAGES:
        page.write_text(drawn(page.read_text(encoding="utf-8")), encoding="utf-8")
    sys.exit()

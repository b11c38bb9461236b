"""Modules as one file: the grader's own sources, in the order in which they need each other, without their imports."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Iterator, Sequence
from types import ModuleType

from hctnlp import language
from hctnlp.exercises.framework import (
    comparison,
    items,
    judging,
    places,
    practice,
    recording,
    relations,
    replies,
    sitting,
    stored,
    text,
    unlisted,
    wire,
    wording,
)
from hctnlp.exercises.framework.slips import DefinitionError, parsed

PARTS = (
    language,
    text,
    wire,
    comparison,
    replies,
    sitting,
    relations,
    places,
    items,
    unlisted,
    wording,
    judging,
    recording,
    practice,
    stored,
)
NAMESPACES = {module.__name__: module.__name__.rpartition(".")[2] for module in PARTS}


def amalgam(modules: Sequence[ModuleType] = PARTS) -> tuple[set[str], str]:
    """Lines that import what these modules import, and the modules below each other.

    Raises
    ------
    DefinitionError
        If two of them define one name, or one imports what is not among them.
    """
    imports, sections, homes = set[str](), [], dict[str, str]()
    for module in modules:
        tree = parsed(source := inspect.getsource(module))
        for name in defined(tree):
            if (home := homes.setdefault(name, module.__name__)) != module.__name__:
                raise DefinitionError(f"{home} and {module.__name__} both define {name}")
        imports |= {line for node in tree.body for line in _imports(node, modules)}
        sections.append(f"{_title(module)}\n\n{_without_imports(source, tree)}")
    aliases = sorted({NAMESPACES[module.__name__] for module in modules} & _used_as_modules(modules))
    here = f"{' = '.join(aliases)} = sys.modules[__name__]  # so that wire.encode and the like are found here\n"
    return imports | {"import sys"}, "\n\n".join([here, *sections])


def defined(tree: ast.Module) -> Iterator[str]:
    """The names that a module's own lines bind."""
    for node in tree.body:
        match node:
            case ast.FunctionDef(name) | ast.ClassDef(name):
                yield name
            case ast.Assign(targets):
                bound = [name for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)]
                yield from (name.id for name in bound)
            case ast.AnnAssign(target=ast.Name(name)):
                yield name


def _title(module: ModuleType) -> str:
    first, *others = inspect.getdoc(module).splitlines()
    name = NAMESPACES[module.__name__]
    lines = [f"--- {name}: {first}", *others]
    return "\n".join(f"# {line}".rstrip() for line in lines)


def _imports(node: ast.stmt, modules: Sequence[ModuleType]) -> Iterator[str]:
    """The lines that stand for an import in the file's head."""
    match node:
        case ast.Import(names):
            yield from (f"import {ast.unparse(name)}" for name in names)
        case ast.ImportFrom(module, names) if (module or "").startswith("hctnlp"):
            for name in names:
                if {module, f"{module}.{name.name}"}.isdisjoint(one.__name__ for one in modules):
                    raise DefinitionError(f"a practice file does not hold {module}, of which {name.name} is needed")
        case ast.ImportFrom(module, names) if module != "__future__":
            yield from (f"from {module} import {ast.unparse(name)}" for name in names)


def _used_as_modules(modules: Sequence[ModuleType]) -> set[str]:
    whole = {name for module in modules for name, value in vars(module).items() if value in modules}
    return whole & set(NAMESPACES.values())


def _without_imports(source: str, tree: ast.Module) -> str:
    """A module's source from below its docstring, without imports and what is for types alone."""
    lines = source.splitlines(keepends=True)
    for node in tree.body[:1] + [node for node in tree.body[1:] if _is_for_others(node)]:
        for number in range(node.lineno - 1, node.end_lineno):
            lines[number] = ""
    return textwrap.dedent("".join(lines)).strip() + "\n"


def _is_for_others(node: ast.stmt) -> bool:
    types_alone = isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
    return isinstance(node, ast.Import | ast.ImportFrom) or types_alone


def import_lines(imports: set[str]) -> str:
    """The head of a file: those of one module on one line, as ruff sorts them; NumPy below what Python has."""
    plain = sorted(line for line in imports if line.startswith("import "))
    names: dict[str, set[str]] = {}
    for line in imports - set(plain) - {"from typing import TYPE_CHECKING"}:
        module, _, name = line.removeprefix("from ").partition(" import ")
        names.setdefault(module, set()).add(name)
    froms = [f"from {module} import {', '.join(sorted(names[module]))}" for module in sorted(names)]
    numpy = [line for line in plain if line.startswith("import numpy")]
    return "\n".join([*(line for line in plain if line not in numpy), *froms, "", *numpy])

"""The rooms of the library: which module imports which, read from the sources without running them."""

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import hctnlp

LIBRARY = Path(hctnlp.__file__).parent
# From the ground up: a part imports only from parts before it, inside a function too. Those of a line are on one floor.
FLOORS = (
    ("files", "engines", "extras", "language", "triton_kernels", "numerics"),
    ("simd",),
    ("corpus",),
    ("word2vec",),
    ("recurrent",),
    ("plots",),
    ("explorables",),
    ("exercises",),
    ("grading",),
    ("authoring",),
    ("cli",),
)
KNOWS_NOTHING_OF = {"recurrent": {"corpus", "word2vec"}, "explorables": {"grading"}, "exercises": {"plots"}}
FUNCTION = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


def modules(package: Path) -> dict[str, Path]:
    """Every module of a package by its full name."""
    names = {path: (package.name, *path.relative_to(package).with_suffix("").parts) for path in package.rglob("*.py")}
    return {".".join(name[:-1] if name[-1] == "__init__" else name): path for path, name in names.items()}


def executed(node: ast.AST) -> Iterator[ast.AST]:
    """What runs when a module is imported: not what stands in a function, or under TYPE_CHECKING."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, FUNCTION):
            continue
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            continue
        yield child
        yield from executed(child)


def imported(path: Path, known: dict[str, Path], lazily: bool) -> set[str]:
    """The modules of ``known`` that a file imports; ``lazily`` counts those in functions and for types alone too."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = set()
    for node in ast.walk(tree) if lazily else executed(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}:{node.lineno}: a relative import"
            whole = {f"{node.module}.{alias.name}" for alias in node.names}
            names |= {name if name in known else node.module for name in whole}
    return names & set(known)


def graph(package: Path, lazily: bool = False) -> dict[str, set[str]]:
    known = modules(package)
    return {name: imported(path, known, lazily) - {name} for name, path in known.items()}


def circle(arrows: dict[str, set[str]]) -> list[str]:
    try:
        TopologicalSorter(arrows).prepare()
    except CycleError as error:
        return error.args[1]
    return []


def arrows_up(arrows: dict[str, set[str]]) -> list[str]:
    """Those from a part to one above it or beside it on its floor, or to one that it knows nothing of."""
    floor = {part: number for number, parts in enumerate(FLOORS) for part in parts}
    homeless = {name.split(".")[1] for name in arrows} - floor.keys()
    assert not homeless, f"{homeless}: which floor? Say so in FLOORS"
    wrong = []
    for name, targets in arrows.items():
        for target in targets - {"hctnlp"}:  # its version
            part, other = name.split(".")[1], target.split(".")[1]
            up = part != other and floor[other] >= floor[part]
            if up or other in KNOWS_NOTHING_OF.get(part, ()):
                wrong.append(f"{name} imports {target}")
    return wrong


def test_no_modules_import_each_other_in_a_circle():
    assert circle(graph(LIBRARY)) == []


def test_no_part_imports_from_one_above_it():
    arrows = {name: targets for name, targets in graph(LIBRARY, lazily=True).items() if name != "hctnlp"}
    assert len(arrows) > 100
    assert arrows_up(arrows) == []


@pytest.mark.parametrize(
    ("first", "met"),
    [
        ("import hctnlp.numerics", []),
        ("from hctnlp import numerics", []),
        ("def f():\n    from hctnlp.word2vec import trainer", ["hctnlp.simd.cache imports hctnlp.word2vec.trainer"]),
        ("if TYPE_CHECKING:\n    import hctnlp.corpus", ["hctnlp.simd.cache imports hctnlp.corpus"]),
    ],
)
def test_an_arrow_up_is_seen_wherever_it_stands(first, met, tmp_path):
    package = tmp_path / "hctnlp"
    for name in ("numerics.py", "simd/cache.py", "corpus/__init__.py", "word2vec/trainer.py"):
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        (package / name).touch()
    (package / "simd/cache.py").write_text(first, encoding="utf-8")
    assert arrows_up(graph(package, lazily=True)) == met
    assert circle(graph(package)) == []


def test_a_circle_is_seen_that_leads_over_three_modules_and_a_package(tmp_path):
    package = tmp_path / "hctnlp"
    (package / "a").mkdir(parents=True)
    sources = {
        "a/__init__": "from hctnlp.a.b import x",
        "a/b": "import hctnlp.c",
        "c": "class C:\n    from hctnlp import a",
    }
    for name, source in sources.items():
        (package / f"{name}.py").write_text(source, encoding="utf-8")
    assert set(circle(graph(package))) == {"hctnlp.a", "hctnlp.a.b", "hctnlp.c"}

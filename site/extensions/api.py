"""The library's pages: a part each, its modules one after the other, from their docstrings."""

import ast
import re
import textwrap
from pathlib import Path

from facts import ROOT

PARTS = ("numerics", "corpus", "word2vec", "recurrent", "plots", "explorables", "exercises.framework")
LIBRARY = ROOT / "lib"


def setup(app) -> dict:
    app.connect("autodoc-process-docstring", as_written, priority=400)  # before napoleon
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def as_written(app, what, name, obj, options, lines: list[str]) -> None:
    """``|z|`` and ``2 * n`` in a docstring are what they are, and no markup."""
    for number, line in enumerate(lines):
        pieces = re.split(r"(``.*?``)", line)
        lines[number] = "".join(p if n % 2 else re.sub(r"([|*])", r"\\\1", p) for n, p in enumerate(pieces))


def pages_of_the_library() -> dict[str, str]:
    return {f"api/{part}": page(part) for part in PARTS if files_of(part)}


def files_of(part: str) -> list[Path]:
    """The modules of a part that a reader calls: without the engines behind them, which may need a GPU."""
    place = LIBRARY / "hctnlp" / part.replace(".", "/")
    if place.is_dir():
        return [f for f in sorted(place.rglob("*.py")) if "engines" not in f.parts and not f.stem.startswith("_")]
    return [place.with_suffix(".py")] if place.with_suffix(".py").exists() else []


def page(part: str) -> str:
    blocks = [f"# hctnlp.{part}"]
    init = LIBRARY / "hctnlp" / part.replace(".", "/") / "__init__.py"
    if init.exists():
        blocks += [_directive(f"hctnlp.{part}"), _public(part, init)]
    for file in files_of(part):
        module = ".".join(file.relative_to(LIBRARY).with_suffix("").parts)
        blocks += [f"## {module.removeprefix('hctnlp.')}"] if init.exists() else []
        blocks.append(_directive(module, "   :members:\n"))
    return "\n\n".join(blocks) + "\n"


def _directive(module: str, options: str = "") -> str:
    return f"```{{eval-rst}}\n.. automodule:: {module}\n{options}```"


def _public(part: str, init: Path) -> str:
    """What the package itself hands out."""
    names = [
        name
        for node in ast.parse(init.read_text(encoding="utf-8")).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
        for name in ast.literal_eval(node.value)
    ]
    if not names:
        return ""
    lines = textwrap.wrap(", ".join(names), 76, break_on_hyphens=False)
    return "```python\nfrom hctnlp." + part + " import (\n    " + "\n    ".join(lines) + "\n)\n```"

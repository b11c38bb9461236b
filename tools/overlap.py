"""How much of a homework's answer can be read off a lecture: ``python tools/overlap.py`` prints it, and a test checks.

Both are reduced to what would be retyped: the operations in the order of the syntax tree, without comments, signatures,
assertions, printing. PyTorch, NumPy, ``math`` and methods are spelled alike, so are rows and columns (``W @ x`` is
``x @ W.T``), and sums and products have no order. The overlap is the share of the answer's tokens in runs of
:data:`RUN` tokens that the lecture has too, with variables of any name, but the same one in the same places.

The limit lies between what is there by nature and what copies had. Of 169 pairs of an answer about words and a lecture
on nets, or the other way round, 163 share nothing, three more than a fifth, none more than 36 %. When lectures 4 to 7
still had twelve of the homework's functions, in PyTorch and in another order, they shared 39 to 95 %, half of them 70 %
or more. A copy of which only the names and the library are others shares all.
"""

from __future__ import annotations

import ast
import builtins
import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from pathlib import Path

ROOT = Path(__file__).parents[1]
RUN = 8  # a = W_x @ x + W_h @ h + b has 10
LIMIT = 0.4
VARIABLE, CELL_ENDS = "·", "¶"
MODULES = {"np", "numpy", "torch", "math", "nn", "functional", "F", "linalg"}
SPELLED = {
    "sigma": "sigmoid", "expit": "sigmoid", "concatenate": "cat", "hstack": "cat", "vstack": "cat", "chunk": "split",
    "relu": "maximum", "clamp": "maximum", "clip": "maximum", "zeros_like": "zeros", "new_zeros": "zeros",
    "ones_like": "ones", "arange": "range", "norm": "norm", "matrix_norm": "norm", "dim": "axis",
    "matmul": "MatMult", "dot": "MatMult", "mm": "MatMult", "outer": "MatMult", "add": "Add", "subtract": "Sub",
    "multiply": "Mult", "mul": "Mult", "divide": "Div", "div": "Div",
}  # fmt: skip
SILENT = {
    "T", "mT", "t", "transpose", "copy", "clone", "detach", "contiguous", "numpy", "float", "double", "astype", "item",
    "tolist", "array", "asarray", "tensor", "as_tensor",
}  # fmt: skip
COMMUTING = (ast.Add, ast.Mult, ast.MatMult)
OPTIONS = {"dtype", "device", "generator", "strict"}
SOLUTION = "### BEGIN SOLUTION"


def overlap(answer: str, cells: tuple[str, ...]) -> float:
    """The share of the answer's tokens, from 0 to 1, that a lecture with these cells has in runs."""
    mine = tokens(answer)
    run = min(RUN, len(mine))
    known, covered = runs_of(cells, run), set()
    for start, found in enumerate(runs(mine, run)):
        if found in known:
            covered.update(range(start, start + run))
    return len(covered) / len(mine)


@cache
def runs_of(cells: tuple[str, ...], length: int) -> set[tuple[str, ...]]:
    return set(runs(list(chain.from_iterable((*tokens(cell), CELL_ENDS) for cell in cells)), length))


def runs(sequence: Sequence[str], length: int) -> Iterator[tuple[str, ...]]:
    """Every stretch of that length, its variables numbered by where they first stand in it."""
    for start in range(len(sequence) - length + 1):
        places: dict[str, str] = {}
        stretch = sequence[start : start + length]
        yield tuple(places.setdefault(t, f"{len(places)}") if t[0] == VARIABLE else t for t in stretch)


# --- one spelling ----------------------------------------------------------------------------------------------------


@cache
def tokens(code: str) -> tuple[str, ...]:
    return tuple(all_of(ast.parse(code).body))


def spelled(node: ast.AST) -> Iterator[str]:
    """What a node says; a variable begins with :data:`VARIABLE`."""
    match node:
        case ast.Import() | ast.ImportFrom() | ast.Assert() | ast.JoinedStr() | ast.expr_context():
            return
        case ast.Expr(ast.Constant() | ast.Call(ast.Name("print"))):
            return
        case ast.FunctionDef() | ast.ClassDef():
            yield from all_of(node.body)
        case ast.Assign():
            yield from all_of([node.value, *node.targets])
        case ast.AnnAssign():
            yield from all_of([node.value or ast.Constant(None), node.target])
        case ast.AugAssign():
            yield from all_of([ast.BinOp(node.target, node.op, node.value), node.target])
        case ast.Return() | ast.Expr() | ast.Starred():
            yield from all_of([node.value or ast.Constant(None)])
        case ast.Name():
            yield VARIABLE + node.id
        case ast.Constant():
            yield repr(node.value)
        case ast.Attribute():
            yield from said(node.attr, () if of_module(node) else [node.value])
        case ast.Call():
            yield from called(node)
        case ast.BinOp():
            yield type(node.op).__name__
            yield from chain.from_iterable(operands(node))
        case ast.Subscript(slice=ast.Constant(str(key))):
            yield f"{''.join(spelled(node.value))}.{key}"  # d["W_x"] is dW_x
        case ast.Subscript() if not any(isinstance(part, ast.Slice) for part in ast.walk(node.slice)):
            yield from spelled(node.value)  # x[t] is x_t
        case ast.Tuple() | ast.List():
            yield from all_of(node.elts)
        case ast.keyword():
            yield from said(node.arg or "**", [node.value])
        case _:
            yield from said(type(node).__name__, ast.iter_child_nodes(node))


def operands(node: ast.BinOp) -> list[list[str]]:
    """Of a sum or a product all of them, in an order that does not depend on how it was written."""
    sides = [node.left, node.right]
    if not isinstance(node.op, COMMUTING):
        return [list(spelled(side)) for side in sides]
    found = []
    for side in sides:
        same = isinstance(side, ast.BinOp) and type(side.op) is type(node.op)
        found += operands(side) if same else [list(spelled(side))]
    return sorted(found, key=lambda one: [VARIABLE if token[0] == VARIABLE else token for token in one])


def called(node: ast.Call) -> Iterator[str]:
    """``a.sum(dim=0)`` is ``np.sum(a, axis=0)``, ``np.add(a, b)`` is ``a + b``, ``a.square()`` is ``a ** 2``."""
    arguments = [*node.args, *(option for option in node.keywords if option.arg not in OPTIONS)]
    match node.func:
        case ast.Attribute(attr="square"):
            yield from said("Pow", [*([] if of_module(node.func) else [node.func.value]), *arguments, ast.Constant(2)])
        case ast.Attribute(attr=("T" | "t" | "mT" | "transpose" | "astype" | "to")):
            yield from spelled(arguments[0] if of_module(node.func) else node.func.value)
        case ast.Attribute():
            yield from said(node.func.attr, [*([] if of_module(node.func) else [node.func.value]), *arguments])
        case ast.Name(name) if name in SPELLED or name in SPELLED.values() or hasattr(builtins, name):
            yield from said(name, arguments)
        case _:
            yield from all_of([node.func, *arguments])


def of_module(node: ast.Attribute) -> bool:
    """Whether it is ``np.f`` or ``torch.linalg.f`` and not a method."""
    return (node.value.id if isinstance(node.value, ast.Name) else getattr(node.value, "attr", "")) in MODULES


def said(name: str, nodes: Iterable[ast.AST]) -> Iterator[str]:
    if name not in SILENT:
        yield SPELLED.get(name, name)
    yield from all_of(nodes)


def all_of(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        yield from spelled(node)


# --- homework and lectures -------------------------------------------------------------------------------------------


def answers() -> dict[tuple[str, str], str]:
    """The code of each solution cell, by homework and grade_id."""
    found = {}
    for path in sorted((ROOT / "solutions").glob("hw*/hw*.ipynb")):
        for cell in code_cells(path):
            if SOLUTION in (source := "".join(cell["source"])):
                found[path.stem, cell["metadata"]["nbgrader"]["grade_id"]] = source
    return found


def lectures() -> dict[str, tuple[str, ...]]:
    """The code cells of each lecture, by its name. Both editions have the same."""
    paths = sorted((ROOT / "lectures" / "zh").glob("[0-9]*.ipynb"))
    return {path.stem: tuple("".join(cell["source"]) for cell in code_cells(path)) for path in paths}


def code_cells(path: Path) -> list[dict]:
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return [cell for cell in cells if cell["cell_type"] == "code"]


def table() -> Iterator[tuple[str, str, dict[str, float]]]:
    """Homework, answer, and its overlap with every lecture."""
    read = lectures()
    for (homework, name), answer in answers().items():
        yield homework, name, {lecture: overlap(answer, cells) for lecture, cells in read.items()}


if __name__ == "__main__":
    print(f"{'lecture':>32}", *(f"{name[:2]:>4}" for name in lectures()))
    for homework, name, shares in table():
        print(f"{homework} {name:<28}", *(f"{share:4.0%}" for share in shares.values()))

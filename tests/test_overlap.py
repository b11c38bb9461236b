"""No lecture prints an answer of the homework: it derives, computes the smallest case by hand, and calls the library.

What the measure is and why the limit is where it is stands in ``tools/overlap.py``.
"""

import ast
import importlib
import inspect
import sys
from pathlib import Path

import pytest

from hctnlp.exercises.framework import load_assignment

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tools"))
from overlap import LIMIT, answers, lectures, overlap  # noqa: E402

ANSWERS, LECTURES = answers(), lectures()
OTHER_CELLS = LECTURES["01_hierarchical_softmax"][:9]
TORCH = {"T": "mT", "concatenate": "cat", "split": "chunk"}

BPTT = """
def bptt(x, hs, d_out, W_x, W_h):
    d = {name: torch.zeros_like(value) for name, value in P.items()}
    from_later = torch.zeros(B, H, dtype=torch.float64)
    for t in range(T - 1, -1, -1):
        delta = (1 - hs[t + 1] ** 2) * (d_out[t] + from_later)  # RNN-3, (B, H)
        d["W_x"] += delta.T @ x[t]  # RNN-5
        d["W_h"] += delta.T @ hs[t]
        d["b"] += delta.sum(dim=0)
        d["x"][t] = delta @ W_x  # RNN-4
        from_later = delta @ W_h
    return d
"""
LSTM_STEP = """
i, f, g, o = np.split(W @ np.concatenate([h_before, x]) + b, 4)
i, f, g, o = sigma(i), sigma(f), np.tanh(g), sigma(o)
C = f * C_before + i * g
h = o * np.tanh(C)
print(h.round(3))
"""


class Retyped(ast.NodeTransformer):
    """Variables have other names, and NumPy is PyTorch."""

    def __init__(self, tree):
        stored = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
        parameters = [node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)]
        self.names = {name: f"q{number}" for number, name in enumerate(dict.fromkeys([*stored, *parameters]))}

    def visit_Name(self, node):
        return ast.Name("torch" if node.id == "np" else self.names.get(node.id, node.id), node.ctx)

    def visit_Attribute(self, node):
        node = self.generic_visit(node)
        return ast.Attribute(node.value, TORCH.get(node.attr, node.attr), node.ctx)

    def visit_arg(self, node):
        return ast.arg(self.names[node.arg])

    def visit_keyword(self, node):
        return ast.keyword("dim" if node.arg == "axis" else node.arg, self.visit(node.value))


def retyped(answer):
    tree = ast.parse(answer)
    return ast.unparse(ast.fix_missing_locations(Retyped(tree).visit(tree)))


@pytest.mark.parametrize(("homework", "name"), ANSWERS, ids=["-".join(answer) for answer in ANSWERS])
def test_no_lecture_prints_the_answer(homework, name):
    shares = {lecture: overlap(ANSWERS[homework, name], cells) for lecture, cells in LECTURES.items()}
    assert {lecture: f"{share:.0%}" for lecture, share in shares.items() if share > LIMIT} == {}


@pytest.mark.parametrize(("homework", "name"), ANSWERS, ids=["-".join(answer) for answer in ANSWERS])
def test_a_copy_with_other_names_and_in_torch_is_caught_among_other_cells(homework, name):
    answer = ANSWERS[homework, name]
    assert overlap(answer, (*OTHER_CELLS, retyped(answer))) > 0.9


def test_copies_in_another_order_and_notation_are_caught():
    """BPTT as lecture 4 had it once; the LSTM of one sample, a column, with joined weights."""
    assert overlap(ANSWERS["hw4", "rnn_step_backward"], (BPTT,)) > LIMIT
    assert overlap(ANSWERS["hw6", "lstm_step"], (LSTM_STEP,)) > LIMIT
    assert overlap(ANSWERS["hw4", "rnn_backward"], (LSTM_STEP,)) < LIMIT


def test_a_run_does_not_go_on_in_the_next_cell_and_other_variables_are_no_copy():
    answer = "y = np.exp(a + b) * np.log(b)"
    assert overlap(answer, (answer,)) == 1
    assert overlap(answer, tuple("y = np.exp(a + b) * np.log(b)".split(" * "))) == 0
    assert overlap(answer, ("y = np.exp(a + b) * np.log(c)",)) == 0


# --- names -----------------------------------------------------------------------------------------------------------


def named_functions(cells):
    """The functions that a lecture defines, or takes from this package: name and parameters."""
    bound = {}
    nodes = [node for cell in cells for node in ast.walk(ast.parse(cell))]
    for node in nodes:
        if isinstance(node, ast.FunctionDef):
            yield node.name, tuple(argument.arg for argument in node.args.args)
        if isinstance(node, ast.ImportFrom) and node.module.startswith("hctnlp"):
            for alias in node.names:
                module = importlib.import_module(node.module)
                if not hasattr(module, alias.name):
                    importlib.import_module(f"{node.module}.{alias.name}")
                bound[alias.asname or alias.name] = getattr(module, alias.name)
    attributes = [node for node in nodes if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)]
    members = {node.attr: getattr(bound[node.value.id], node.attr) for node in attributes if node.value.id in bound}
    for name, thing in {**members, **bound}.items():
        if inspect.isfunction(thing):
            yield name, tuple(inspect.signature(thing).parameters)


@pytest.mark.parametrize("number", range(1, 8))
def test_a_function_of_the_homework_and_one_of_a_lecture_with_its_name_have_the_same_parameters(number):
    asked = {exercise.name: exercise.parameters for exercise in load_assignment(f"hw{number}").exercises}
    for lecture, cells in LECTURES.items():
        for name, parameters in named_functions(cells):
            assert asked.get(name, parameters) == parameters, f"{name} in {lecture}"


def test_names_are_found_where_they_are_defined_imported_and_taken_from_a_module():
    cells = ("def f(a, b): ...", "from hctnlp.recurrent import probes, step_backward as back", "probes.growth_rate(x)")
    found = dict(named_functions(cells))
    assert found["f"] == ("a", "b")
    assert found["growth_rate"] == ("norms",)
    assert "saved" in found["back"]

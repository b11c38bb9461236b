"""Homework 4 to 7 end with something alive: the student's own functions, joined, train. Examples are true."""

import re
from functools import cache
from pathlib import Path

import matplotlib as mpl
import nbformat
import numpy as np
import pytest

from hctnlp.exercises.framework.assignment import load_assignment

ROOT = Path(__file__).parents[2]
SHORTER = {  # the training of each cell, and as much of it as a test needs
    "hw4": {"passes=8": "passes=1"},
    "hw5": {"updates=300": "updates=5", "range(3)": "range(1)"},
    "hw6": {"updates=500": "updates=5"},
    "hw7": {"short[:4000]": "short[:100]", "epochs=3": "epochs=1", "short[4000:5000]": "short[100:150]"},
}
CELLS = {"hw4": "use_language_model", "hw5": "use_gradient_flow", "hw6": "use_brackets", "hw7": "use_own_gru"}
EXAMPLE = re.compile(r"^> (?:例：|Example: )`(.*)` → `(.*)`$", re.MULTILINE)
WRONG = {  # a misconception, and the parameter that the check of gradients has to mark
    "hw4": ("rnn_backward", "slope_forgotten", "x"),
    "hw6": ("lstm_backward", "dc_not_handed_back", "c_0"),
    "hw7": ("gru_step_backward", "reset_forgotten_in_dW_h", "W_h"),
}
EXERCISES = [
    (f"hw{number}", exercise) for number in range(4, 8) for exercise in load_assignment(f"hw{number}").exercises
]


@cache
def cells(name):
    return nbformat.read(ROOT / f"solutions/{name}/{name}.ipynb", as_version=4).cells


def alive(name):
    return next(cell for cell in cells(name) if cell.id == CELLS[name])


def setup(name):
    """What the first cell gives."""
    space = {}
    exec(next(cell.source for cell in cells(name) if cell.id == f"{name}_setup"), space)
    if name == "hw7":
        space["training"] = space["hw7"].reviews()
    return space


def answers(name, which):
    """A right answer of every exercise: the solution's for 0, then others, written differently."""
    found = {}
    for exercise in load_assignment(name).exercises:
        right = [exercise.answer, *exercise.alternatives]
        found[exercise.name] = right[min(which, len(right) - 1)]
    return found


@pytest.fixture(autouse=True)
def _no_window():
    mpl.use("agg")


def run_alive(name, functions):
    cell = alive(name)
    source = cell.source
    for long, short in SHORTER[name].items():
        assert source.count(long) == 1
        source = source.replace(long, short)
    space = {**setup(name), **functions}
    exec(source, space)
    return space


@pytest.mark.parametrize("which", range(3))
@pytest.mark.parametrize("name", SHORTER)
def test_the_cell_runs_with_right_functions_however_they_are_written(name, which):
    run_alive(name, answers(name, which))


@pytest.mark.parametrize("name", WRONG)
def test_it_stops_at_a_wrong_gradient_and_says_which(name, capsys):
    exercise, wrong, parameter = WRONG[name]
    (made,) = [one for one in load_assignment(name).exercise(exercise).misconceptions if one.name == wrong]
    with pytest.raises(AssertionError, match="还不对"):
        run_alive(name, answers(name, 0) | {exercise: made.function})
    marked = {line.split()[0]: line.split()[1] for line in capsys.readouterr().out.splitlines()}
    assert marked[parameter] == "✗"


@pytest.mark.parametrize("name", SHORTER)
def test_it_asks_the_student_s_functions_and_no_others(name):
    """Each function that it uses, when it is missing, is missed."""
    cell = alive(name)
    used = [exercise for exercise in answers(name, 0) if re.search(rf"\b{exercise}\(", cell.source)]
    assert len(used) >= 2
    assert "hctnlp" not in cell.source
    for exercise in used:
        with pytest.raises(NotImplementedError):
            run_alive(name, answers(name, 0) | {exercise: blank})


def blank(*arguments, **named):
    raise NotImplementedError


def test_a_net_of_the_homework_learns_what_it_is_asked():
    """The whole training of homework 6, which takes two seconds: untrained it is right by chance."""
    cell = alive("hw6")
    space = {**setup("hw6"), **answers("hw6", 0)}
    exec(cell.source, space)
    untrained, trained = space["exam"](space["new_net"](), 100)[0], space["exam"](space["net"], 100)[0]
    assert untrained < 0.5
    assert trained > 0.9


# --- the gradient check that is handed over ---------------------------------------------------------------------------


def test_every_homework_with_gradients_hands_over_the_same_check():
    sources = {re.search(r"def gradient_check.*", cell.source, re.DOTALL)[0] for cell in setup_cells()}
    assert len(sources) == 1


def setup_cells():
    return [cell for name in WRONG for cell in cells(name) if cell.id == f"{name}_setup"]


@pytest.mark.parametrize("planted", [None, "W", "b", "shape"])
def test_the_check_lets_the_right_gradient_pass_and_no_other(planted, capsys):
    gradient_check = setup("hw4")["gradient_check"]
    rng = np.random.default_rng(0)
    point = {"W": rng.normal(size=(2, 3)), "b": rng.normal(size=2)}
    x = rng.normal(size=3)
    before = {name: value.copy() for name, value in point.items()}
    d = 1 - np.tanh(point["W"] @ x + point["b"]) ** 2
    found = {"W": np.outer(d, x), "b": d}
    if planted == "shape":
        found["b"] = found["b"][:, None]
    elif planted:
        found[planted] = 1.01 * found[planted]
    passed = gradient_check(lambda W, b: np.tanh(W @ x + b).sum(), point, found)
    assert passed is (planted is None)
    assert ("(2, 1)?" in capsys.readouterr().out) is (planted == "shape")
    assert all(np.array_equal(point[name], before[name]) for name in point)


# --- examples ---------------------------------------------------------------------------------------------------------


def question(name, exercise):
    """The text above an exercise's answer."""
    number = next(k for k, cell in enumerate(cells(name)) if cell.id == exercise)
    return next(cell.source for cell in reversed(cells(name)[:number]) if cell.cell_type == "markdown")


@pytest.mark.parametrize(("name", "exercise"), EXERCISES, ids=lambda value: getattr(value, "name", value))
def test_every_exercise_has_an_example_and_it_is_true(name, exercise):
    """In both languages."""
    examples = EXAMPLE.findall(question(name, exercise.name))
    assert len(examples) >= 2
    for call, value in examples:
        assert call.startswith(f"{exercise.name}(")
        if exercise.answer is None:
            continue  # it trains
        got, expected = eval(call, {**setup(name), exercise.name: exercise.answer}), eval(value)
        for one, other in zip(got, expected, strict=True) if isinstance(expected, tuple) else [(got, expected)]:
            assert np.shape(one) == np.shape(other)
            np.testing.assert_allclose(one, other, rtol=0, atol=6e-4)

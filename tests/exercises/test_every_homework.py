"""What holds for every homework: right answers are right however they are written, and what is wrong has its name.

What a single homework claims besides is in its own ``test_hwN.py``. In a notebook the cells that put the student's
functions to work, and are no exercise, have ids that begin with ``use_``.
"""

import pkgutil
import re
import sys
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import nbformat
import numpy as np
import pytest

from hctnlp import exercises
from hctnlp.exercises.framework import wire
from hctnlp.exercises.framework.assignment import load_assignment
from hctnlp.exercises.framework.exercise import MIN_MISCONCEPTIONS
from hctnlp.exercises.framework.judging import judge
from hctnlp.exercises.framework.replies import ask_directly
from hctnlp.exercises.framework.slips import DefinitionError, cell_of
from hctnlp.exercises.shared import given as shared_given

ROOT = Path(__file__).parents[2]
HOMEWORK = [load_assignment(m.name) for m in pkgutil.iter_modules(exercises.__path__) if m.name.startswith("hw")]
EXERCISES = [
    pytest.param(homework, exercise, id=f"{homework.name}-{exercise.name}")
    for homework in HOMEWORK
    for exercise in homework.exercises
]
ANSWERED = [one for one in EXERCISES if one.values[1].answer]
MISCONCEPTIONS = [
    pytest.param(homework, exercise, wrong, id=f"{homework.name}-{exercise.name}-{wrong.name}")
    for homework in HOMEWORK
    for exercise in homework.exercises
    for wrong in exercise.misconceptions
]
SEEDS = (7, 11, 23)


@cache
def cells(name):
    """The code cells of the solution, by id."""
    notebook = nbformat.read(ROOT / f"solutions/{name}/{name}.ipynb", as_version=4)
    return {cell.id: cell for cell in notebook.cells if cell.cell_type == "code"}


@cache
def given(name):
    """What the notebook gives to the student, by name."""
    space = {}
    for number, cell in cells(name).items():
        settings = cell.metadata.nbgrader
        if not (settings.solution or settings.grade or number.startswith("use_")):
            exec(cell.source, space)
    return space


@pytest.mark.parametrize("name", [homework.name for homework in HOMEWORK])
def test_what_notebooks_give_is_what_answers_use(name):
    """``shared.given`` has what the setup cells have, by the same names."""
    here, logits = given(name), np.linspace(-800, 800, 33)
    if "EPSILON" in here:
        assert here["EPSILON"] == shared_given.EPSILON
    if "sigmoid" in here:
        np.testing.assert_allclose(here["sigmoid"](logits), shared_given.sigmoid(logits), rtol=1e-15)


def written(name, *sources):
    """What a notebook has in its memory when the student has written these functions, and none of the others."""
    space = dict(given(name))
    for source in sources:
        exec(source, space)
    return space


@cache
def solution(name, exercise):
    """The function of solutions/hwN."""
    return written(name, cells(name)[exercise].source)[exercise]


@cache
def examination(name, exercise, seed):
    """Drawn once for all tests that ask with this seed: some take a second, since a reference trains in them."""
    return load_assignment(name).exercise(exercise).draw(np.random.default_rng(seed))


def judged(homework, exercise, function, seed):
    drawn = examination(homework.name, exercise.name, seed)
    sitting = SimpleNamespace(name=exercise.name, points=exercise.points, draw=lambda rng: drawn)
    return judge(sitting, lambda cases: ask_directly(function, cases), np.random.default_rng(seed))


def pasted(homework, exercise, function, needs=()):
    """A function whose source stands in the notebook, where nothing else of this library is there."""
    return written(homework.name, cell_of(exercise.name, function, needs))[exercise.name]


def test_homework_is_found():
    assert {"hw1", "hw2", "hw3", "hw4"} <= {homework.name for homework in HOMEWORK}


# --- the definitions -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("homework", HOMEWORK, ids=lambda homework: homework.name)
def test_the_points_add_up_to_twenty(homework):
    assert sum(exercise.points for exercise in homework.exercises) + sum(homework.written.values()) == 20


@pytest.mark.parametrize("homework", HOMEWORK, ids=lambda homework: homework.name)
def test_a_notebook_imports_what_the_assignment_lists(homework):
    source = "\n".join(cell.source for cell in cells(homework.name).values())
    imports = set(re.findall(r"^\s*(?:import|from) (\w+)", source, re.MULTILINE))
    drawing = {"matplotlib"}  # a graded kernel has a stand-in for it
    assert imports - set(sys.stdlib_module_names) - drawing == {*homework.packages, "hctnlp", f"{homework.name}_check"}


@pytest.mark.parametrize(("homework", "exercise"), EXERCISES)
def test_every_exercise_knows_wrong_answers_and_another_right_one(homework, exercise):
    assert len(exercise.misconceptions) >= MIN_MISCONCEPTIONS
    assert exercise.alternatives


def test_no_misconception_was_lost():
    """The list has all of them, in each line the oldest first: whoever adds one writes it there too."""
    known = {
        f"{homework.name} {exercise.name}{kind}: {one.name}"
        for homework in HOMEWORK
        for exercise in homework.exercises
        for kind, ones in (("", exercise.misconceptions), (" (remarks)", exercise.remarks))
        for one in ones
    }
    lines = (Path(__file__).parent / "misconceptions.txt").read_text(encoding="utf-8").splitlines()
    frozen = {
        f"{exercise}: {name}" for exercise, names in (line.split(": ") for line in lines) for name in names.split()
    }
    message = "write them into misconceptions.txt: {}; no longer there: {}"
    assert frozen == known, message.format(sorted(known - frozen), sorted(frozen - known))


@pytest.mark.parametrize(("homework", "exercise"), EXERCISES)
def test_cases_cross_the_wire_whole(homework, exercise):
    """Texts are cut after a thousand characters: no case may be so long."""

    def require_equal(one, other):
        assert type(one) is type(other)
        if isinstance(one, list | tuple):
            assert len(one) == len(other)
            for pair in zip(one, other, strict=True):
                require_equal(*pair)
        else:
            np.testing.assert_array_equal(one, other)

    for case in examination(homework.name, exercise.name, SEEDS[0]).cases:
        require_equal(wire.decode(wire.encode(case.arguments)), tuple(map(plain, case.arguments)))


def plain(value):
    """A scalar of NumPy's crosses as an array without axes."""
    return np.asarray(value) if isinstance(value, np.generic) else value


# --- right answers ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("homework", "exercise"), ANSWERED)
def test_the_solution_cell_is_the_answer(homework, exercise):
    """One truth: the misconceptions are edits of what the notebook shows as the solution."""
    source = cells(homework.name)[exercise.name].source
    homework.require_answers({exercise.name: source})
    with pytest.raises(DefinitionError, match="is not the answer"):
        homework.require_answers({exercise.name: source.replace("return ", "return 0 + ", 1)})


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("homework", "exercise"), EXERCISES)
def test_the_solution_gets_full_marks_without_the_other_answers(homework, exercise, seed):
    judgement = judged(homework, exercise, solution(homework.name, exercise.name), seed)
    assert judgement.full, judgement.report("en")
    assert judgement.misconceptions == ()


@pytest.mark.parametrize("seed", SEEDS[:2])
@pytest.mark.parametrize(("homework", "exercise"), EXERCISES)
def test_a_right_answer_written_differently_gets_full_marks(homework, exercise, seed):
    for function in exercise.alternatives:
        judgement = judged(homework, exercise, pasted(homework, exercise, function), seed)
        assert judgement.full, judgement.report("en")


@pytest.mark.parametrize(("homework", "exercise"), EXERCISES)
def test_right_answers_are_right_on_the_first_draw_whatever_the_seed(homework, exercise):
    """``draw`` would draw again; that is for one seed in thousands, and not what makes an exercise sound."""
    asked = exercise.right_answers[:1] if exercise.seconds else exercise.right_answers
    for seed in range(100, 110):
        assert exercise._draw_once(np.random.default_rng(seed)).falls_short(asked) is None


# --- wrong answers ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("homework", "exercise", "wrong"), MISCONCEPTIONS)
def test_every_misconception_loses_points_and_is_named_in_both_languages(homework, exercise, wrong):
    judgement = judged(homework, exercise, wrong.function, SEEDS[0])
    assert judgement.score < exercise.points
    assert judgement.misconceptions == (wrong.name,)
    zh, en = judgement.report("zh"), judgement.report("en")
    assert wrong.hint.zh in zh
    assert wrong.hint.en in en
    assert wrong.hint.en not in zh
    assert wrong.hint.zh not in en
    assert re.search("[一-鿿]", wrong.hint.zh)
    assert not re.search("[一-鿿]", wrong.hint.en)


@pytest.mark.parametrize(("homework", "exercise"), EXERCISES)
def test_misconceptions_need_nothing_but_what_the_notebook_gives(homework, exercise):
    """Their sources are pasted into notebooks of the sample class."""
    for wrong in (*exercise.misconceptions, *exercise.remarks):
        function = pasted(homework, exercise, wrong.function, wrong.needs)
        judgement = judged(homework, exercise, function, SEEDS[0])
        assert wrong.name in (*judgement.misconceptions, *judgement.remarks)
        assert "NameError" not in judgement.report("en")


CONSTANTS = [
    0, 1.0, None, "", "0", "0 0\n", float("inf"), 10**400, "\ud800", [], [[]], [""], [()], [0], [(0,), (1,)], [(0, 1)],
    [([0], 1)], ([], []), ([], np.zeros((0, 3))), (np.zeros(3), 0), (np.zeros((5, 3)), []), (0.0,) * 5, (0.0,) * 6,
]  # fmt: skip


@pytest.mark.parametrize(("homework", "exercise"), EXERCISES)
def test_no_constant_earns_a_point(homework, exercise):
    for constant in CONSTANTS:
        assert judged(homework, exercise, lambda *arguments, value=constant: value, SEEDS[0]).score == 0, constant


def test_blank_and_crashing_answers_are_told_what_happened():
    def blank(*arguments):
        raise NotImplementedError

    homework = HOMEWORK[0]
    unanswered = judged(homework, homework.exercises[0], blank, 0)
    assert unanswered.report("zh") == "✗ huffman_codes: 0 / 4 分，还没有作答"
    assert unanswered.report("en") == "✗ huffman_codes: 0 / 4 points, not answered yet"
    assert "ZeroDivisionError" in judged(homework, homework.exercises[0], lambda *arguments: 1 / 0, 0).report("zh")


@pytest.mark.parametrize("error", [ValueError, TypeError, IndexError, KeyError, AttributeError, NameError, MemoryError])
@pytest.mark.parametrize(("homework", "exercise"), EXERCISES)
def test_a_function_that_only_raises_shows_no_misconception(homework, exercise, error):
    """A misconception whose shapes do not fit raises too: it has to show itself by a value elsewhere."""

    def broken(*arguments):
        raise error("shapes (3,4) and (5,6) not aligned")

    judgement = judged(homework, exercise, broken, SEEDS[0])
    assert judgement.misconceptions == ()
    assert judgement.score == 0


WRONG_TYPES = {
    "as text": repr,
    "in a dictionary": lambda value: {"value": value},
    "in a list": lambda value: [value],
    "nothing": lambda value: None,
    "a number": lambda value: 3,
}


@pytest.mark.parametrize("wrap", WRONG_TYPES)
@pytest.mark.parametrize(("homework", "exercise"), EXERCISES)
def test_a_right_value_in_a_wrong_type_is_no_misconception(homework, exercise, wrap):
    """A false hint is worse than none."""
    right = solution(homework.name, exercise.name)
    judgement = judged(homework, exercise, lambda *arguments: WRONG_TYPES[wrap](right(*arguments)), SEEDS[0])
    assert judgement.misconceptions == ()
    assert judgement.score < exercise.points

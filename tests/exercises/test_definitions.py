"""A mistake in an exercise fails at once and says what it is: it must never become a student's loss."""

import dataclasses

import numpy as np
import pytest

from hctnlp.exercises.framework import (
    Assignment,
    Case,
    DefinitionError,
    Exercise,
    Group,
    Misconception,
    Text,
    close,
    load_assignment,
)

HINT = Text("提示", "a hint")


def wrong(offset):
    def function(x):
        return 2 * x + offset

    function.__name__ = f"off_by_{offset}"
    return Misconception(function, HINT)


def exercise(**changes):
    whole = Exercise(
        name="double",
        points=2.0,
        parameters=("x",),
        reference=lambda x: 2 * x,
        cases=lambda rng: [Case((float(rng.normal()),)), Case((0.0,), "zero")],
        groups=(Group("core", 0.5, HINT), Group("zero", 0.5, HINT)),
        compare=close(),
        misconceptions=tuple(map(wrong, (1, 2, 3, 4, 5))),
    )
    return dataclasses.replace(whole, **changes)


def prove(definition):
    Assignment("hw0", (definition,), {}).prove(np.random.default_rng(0))


def test_a_sound_definition_is_proven():
    prove(exercise())


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"points": 0.0}, "points must be positive"),
        ({"misconceptions": tuple(map(wrong, (1, 2, 3, 4)))}, "at least 5 misconceptions, it has 4"),
        ({"misconceptions": tuple(map(wrong, (1, 2, 3, 4, 4)))}, "one name"),
        ({"groups": (Group("core", 0.5, HINT), Group("zero", 0.4, HINT))}, "add up to 1"),
        (
            {"misconceptions": (*map(wrong, (1, 2, 3, 4)), dataclasses.replace(wrong(5), hint=Text("提示", " ")))},
            "one language",
        ),
        ({"cases": lambda rng: []}, "no case"),
        ({"cases": lambda rng: [Case((1.0,))]}, "groups"),
        ({"cases": lambda rng: [Case((1.0, 2.0)), Case((0.0,), "zero")]}, "1 parameters, a case has 2"),
        ({"reference": lambda x: 1 / 0}, "reference fails"),
        ({"reference": lambda x: float("nan")}, "the reference gets"),
        ({"misconceptions": tuple(map(wrong, (1, 2, 3, 4, 0)))}, "'off_by_0' gets its group of cases right"),
        (
            {
                "misconceptions": (
                    *map(wrong, (1, 2, 3, 4)),
                    Misconception(lambda x: 2 * x + 4, HINT, needs=()),
                )
            },
            "look alike",
        ),
        ({"alternatives": (lambda x: 3 * x,)}, "right answer"),
    ],
)
def test_a_mistake_is_named(changes, message):
    with pytest.raises(DefinitionError, match=message):
        prove(exercise(**changes))


def only_above(limit):
    """Right for numbers above the limit; -1e9 is right for none."""
    return lambda x: 2 * x if x >= limit else -1e9


@pytest.mark.parametrize(
    "changes",
    [
        {"alternatives": (only_above(0),)},
        {"remarks": (dataclasses.replace(wrong(0), function=only_above(0)),)},
        {"compare": lambda arguments, expected, got: close()(arguments, expected, got if arguments[0] >= 0 else -1e9)},
    ],
    ids=["alternative", "remark", "reference"],
)
def test_cases_on_which_a_right_answer_falls_short_are_drawn_again(changes):
    definition = exercise(**changes)
    for seed in range(8):
        drawn = definition.draw(np.random.default_rng(seed))
        assert drawn.falls_short(definition.right_answers) is None
        assert drawn.cases[0].arguments[0] > 0
    assert any(np.random.default_rng(seed).normal() < 0 for seed in range(8))  # the first draw of one of them


def test_a_right_answer_that_trains_for_long_is_asked_when_the_definition_is_proven_and_not_at_each_draw():
    long = exercise(alternatives=(lambda x: 3 * x,), seconds=60)
    long.draw(np.random.default_rng(0))
    with pytest.raises(DefinitionError, match="right answer"):
        prove(long)


@pytest.mark.parametrize(
    ("graded", "manual", "message"),
    [
        ({"test_double": 3.0}, {"why": 1.0}, "worth 3 in the notebook and 2"),
        ({}, {"why": 1.0}, "no cell"),
        ({"test_double": 2.0, "test_triple": 1.0}, {"why": 1.0}, "test_triple"),
        ({"test_double": 2.0}, {}, "why"),
    ],
)
def test_a_notebook_that_disagrees_is_refused(graded, manual, message):
    assignment = Assignment("hw0", (exercise(),), {"why": 1.0})
    assignment.require_notebook({"test_double": 2.0}, {"why": 1.0})
    with pytest.raises(DefinitionError, match=message):
        assignment.require_notebook(graded, manual)


def test_an_assignment_without_exercises_is_refused_by_name():
    with pytest.raises(DefinitionError, match="hw99"):
        load_assignment("hw99")


@pytest.mark.parametrize(
    "name", ["shared", "framework", "__init__", "hw1.hs_loss", "../hw1", "hw1/", "", ".", "HW1", "os"]
)
def test_what_is_no_homework_is_no_assignment(name):
    with pytest.raises(DefinitionError, match="has no module"):
        load_assignment(name)


def test_a_constant_for_the_odd_case_earns_nothing():
    """Zero is right in the second group; without the core its half of the points is not given."""
    examination = exercise().draw(np.random.default_rng(0))
    arguments = [case.arguments for case in examination.cases]
    from hctnlp.exercises.framework.replies import ask_directly

    assert examination.score(ask_directly(lambda x: 0.0, arguments)) == 0
    assert examination.score(ask_directly(lambda x: 2 * x if x else 1.0, arguments)) == 1  # the core alone

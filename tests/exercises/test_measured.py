"""A part that is more or less right earns a share of its points, and a mark may be seen in the values as a whole."""

import dataclasses

import numpy as np
import pytest

from hctnlp.exercises.framework import Case, Exercise, Group, Measured, Misconception, Text
from hctnlp.exercises.framework.judging import judge
from hctnlp.exercises.framework.replies import ask_directly

HINT = Text("提示", "a hint")


def wrong(offset):
    """Too high by so much, or a little more."""

    def function(x):
        return 2 * x + offset

    function.__name__ = f"off_by_{offset}"
    return Misconception(function, HINT, seen=lambda arguments, expected, got: offset <= got - expected < offset + 0.5)


def near(arguments, expected, got):
    """A tenth of the points is lost for each unit."""
    return [Measured("差一点", f"off by {abs(got - expected)}", max(0.0, 1 - abs(got - expected) / 10))]


EXERCISE = Exercise(
    name="double",
    points=4.0,
    parameters=("x",),
    reference=lambda x: 2 * x,
    cases=lambda rng: [Case((int(x),)) for x in rng.integers(1, 9, size=2)] + [Case((0,), "zero")],
    groups=(Group("core", 0.75, HINT), Group("zero", 0.25, HINT)),
    compare=near,
    misconceptions=tuple(map(wrong, (1, 2, 3, 4, 5))),
)


def judged(function, definition=EXERCISE):
    return judge(definition, lambda cases: ask_directly(function, cases), np.random.default_rng(0))


@pytest.mark.parametrize(("offset", "score"), [(0, 4), (-1, 3.6), (-5, 2), (-10, 0), (-30, 0)])
def test_the_share_is_of_the_points(offset, score):
    judgement = judged(lambda x: 2 * x + offset)
    assert judgement.score == pytest.approx(score)
    assert judgement.full == (offset == 0)
    assert judgement.misconceptions == ()


def test_a_part_earns_what_its_worst_case_leaves_it_and_a_group_no_more_than_the_core():
    first = []
    assert judged(lambda x: 2 * x - (2 if x and not first.append(x) and len(first) == 1 else 0)).score == 4 * 0.8
    assert judged(lambda x: 2 * x if x else -4).score == pytest.approx(4 * (0.75 + 0.25 * 0.6))


def test_what_was_measured_is_said_when_all_is_right_too():
    report = judged(lambda x: 2 * x).report("en")
    assert "✓ double: 4 / 4" in report
    assert "off by 0" in report
    assert "✗" not in report
    assert "✗ double: 3.6 / 4" in judged(lambda x: 2 * x - 1).report("en")


def test_a_mark_that_is_seen_in_the_values_is_named_and_any_other_is_not():
    assert judged(lambda x: 2 * x + 3).misconceptions == ("off_by_3",)
    assert judged(lambda x: 2 * x + 3.25).misconceptions == ("off_by_3",)
    assert judged(lambda x: 2 * x + 3.5).misconceptions == ()
    assert judged(lambda x: 1 / 0).misconceptions == ()


def test_without_a_look_at_the_values_they_are_compared_with_those_of_the_misconception():
    plain = dataclasses.replace(
        EXERCISE, misconceptions=tuple(dataclasses.replace(m, seen=None) for m in EXERCISE.misconceptions)
    )
    assert judged(lambda x: 2 * x + 3, plain).misconceptions == ("off_by_3",)
    assert judged(lambda x: 2 * x + 3.25, plain).misconceptions == ()

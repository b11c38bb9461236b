"""Mistakes on no list of an exercise are named by what their values are, and nothing is named that does not fit."""

import numpy as np
import pytest

from hctnlp.exercises.framework import load_assignment, relations, unlisted
from hctnlp.exercises.framework.judging import judge
from hctnlp.exercises.framework.replies import ask_directly

HOMEWORK = [load_assignment(f"hw{number}") for number in (1, 2, 4, 5, 6, 7)]
EXERCISES = {exercise.name: exercise for homework in HOMEWORK for exercise in homework.exercises}


def named(exercise, function, seed=3):
    exercise = EXERCISES[exercise].for_practice
    return judge(exercise, lambda cases: ask_directly(function, cases), np.random.default_rng(seed))


def test_parts_in_another_order_are_named():
    right = EXERCISES["hs_gradients"].answer
    assert named("hs_gradients", lambda *given: right(*given)[::-1]).misconceptions == ("parts_exchanged",)


def test_a_hint_names_the_part_where_another_part_is_wrong_too():
    right = EXERCISES["rnn_step_backward"].answer

    def wrong(*given):
        dx, dh, dW_x, dW_h, db = right(*given)
        return -dx, dh, dW_x, dW_h, 3 * db

    judgement = named("rnn_step_backward", wrong)
    assert judgement.misconceptions == ("sign_turned", "constant_factor")
    assert "dx: " in judgement.report("en")
    assert "db：" in judgement.report("zh")


@pytest.mark.parametrize("name", ["hs_loss", "rnn_forward", "lstm_step", "gru_step_backward", "jacobian_norms"])
def test_noise_has_no_name(name):
    """What stands in no relation to the right values is not named: a false hint is worse than none."""
    right, rng = EXERCISES[name].answer, np.random.default_rng(0)

    def noise(value):
        return tuple(map(noise, value)) if isinstance(value, tuple) else rng.normal(size=np.shape(value))

    assert named(name, lambda *given: noise(right(*given))).misconceptions == ()


def test_a_relation_has_to_hold_in_every_case():
    rng = np.random.default_rng(0)
    rights = [rng.normal(size=(3, 4)) for _ in range(3)]
    pairs = [relations.Pair(right, -right, {}) for right in rights]
    assert relations.related(pairs).name == "sign_turned"
    assert relations.related([*pairs[:2], relations.Pair(rights[2], 2 * rights[2], {})]) is None
    assert relations.related([relations.Pair(right, right, {}) for right in rights]) is None


def test_every_kind_has_a_hint_for_the_report_in_both_languages():
    names = [kind.name for kind in unlisted.KINDS]
    assert len(set(names)) == len(names)
    assert not any("{" in said for kind in unlisted.KINDS for said in kind.hint)

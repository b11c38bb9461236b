"""Mistakes on no list of an exercise are named by what their values are, and nothing is named that does not fit."""

from dataclasses import replace
from itertools import chain

import numpy as np
import pytest

from hctnlp.exercises.framework import items, load_assignment, places, relations, slips, unlisted, variants
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
    assert relations.related([*pairs[:2], relations.Pair(rights[2], np.cos(rights[2]), {})]) is None
    assert relations.related([relations.Pair(right, right, {}) for right in rights]) is None


def test_every_kind_has_a_hint_for_the_report_in_both_languages():
    names = [kind.name for kind in unlisted.KINDS]
    assert len(set(names)) == len(names)
    assert not any("{" in said for kind in unlisted.KINDS for said in kind.hint)


# --- one change to the answer ----------------------------------------------------------------------------------------


def state_of_the_first_step(x, h_0, W_x, W_h, b):
    """rnn_forward, written in another way, with the state never carried on."""
    return np.array([np.tanh(x[t] @ W_x.T + h_0 @ W_h.T + b) for t in range(len(x))])


def bias_taken_away(x, h, W_x, W_h, b):
    return np.tanh(np.concatenate([x, h], axis=1) @ np.hstack([W_x, W_h]).T - b)


def test_a_change_is_named_however_the_code_is_written():
    judgement = named("rnn_step", bias_taken_away)
    assert judgement.misconceptions == ("sign_before_a_term",)
    assert "one thing different: the sign before b is turned" in judgement.report("en")
    assert named("rnn_forward", state_of_the_first_step).misconceptions == (
        "state_never_updated",
    )  # a listed one first


def test_brackets_that_are_missing_are_named():
    """``h_n + r * b_n`` where ``r * (h_n + b_n)`` is due."""
    exercise = EXERCISES["gru_step_reset_after"]
    source = slips.source_of(exercise.answer).replace("r * (h_n + b_n)", "h_n + r * b_n")
    space = {**exercise.answer.__globals__}
    exec(source, space)
    assert named("gru_step_reset_after", space["gru_step_reset_after"]).misconceptions == ("brackets",)


def test_no_variant_is_right_and_each_has_values_of_its_own():
    exercise = EXERCISES["hs_gradients"].for_practice
    sitting = exercise.draw(np.random.default_rng(1))
    replies = [[sitting.reply_of(one, case) for case in range(len(sitting.cases))] for one in exercise.variants]
    assert len(replies) > 10
    assert all(sitting.score(one) < exercise.points for one in replies)
    assert not any(sitting.fitting(one, sitting.pattern(one)) for one in replies)
    assert all(len(sitting.fitting_variants(one)) == 1 for one in replies if not sitting._only_raises(one))


def test_edits_of_the_answer_are_looked_for_once():
    exercise = EXERCISES["hs_gradients"]
    assert exercise.reference is not exercise.answer
    assert exercise.pairs is exercise.for_practice.pairs
    assert exercise.variants is exercise.for_practice.variants


def test_a_variant_whose_values_do_not_cross_the_wire_is_asked_no_further():
    """Codes made of lists of all codes grow until there is no room for them, which takes half a second a case."""
    exercise = EXERCISES["huffman_codes"].for_practice
    sitting, asked = exercise.draw(np.random.default_rng(1)), []

    def endless(counts):
        asked.append(counts)
        return print

    lost = variants.Variant(relations.SORTED, endless)
    right = variants.Variant(relations.SORTED, exercise.answer)
    reversed_ = variants.Variant(relations.SORTED, lambda counts: exercise.answer(counts)[::-1])
    assert sitting.distinct([lost, right, reversed_]) == [reversed_]
    assert len(asked) == 1


def halved(n):
    while n > 1:
        n = n // 2
    return n


def test_an_answer_that_may_never_end_has_no_variants():
    assert variants.variants_of(halved, (8,)) == []
    assert EXERCISES["identity_init"].for_practice.variants == []  # it draws: values tell nothing


# --- lists and texts -------------------------------------------------------------------------------------------------

DUE = [["大", "小"], ["多", "少", "多", "些"], ["长", "短"]]
LISTS = {
    "items_from_the_end": lambda due: due[::-1],
    "first_item_missing": lambda due: due[1:],
    "last_item_missing": lambda due: due[:-1],
    "beginning_only": lambda due: due[:1],
    "end_only": lambda due: due[-1:],
    "one_item_in_front": lambda due: [["新"], *due],
    "one_item_behind": lambda due: [*due, ["新"]],
    "items_accumulated": lambda due: [list(chain(*due[: i + 1])) for i in range(len(due))],
    "joined_to_text": lambda due: [" ".join(item) for item in due],
    "boundaries_lost": lambda due: list(chain(*due)),
    "repetitions_lost": lambda due: [list(dict.fromkeys(item)) for item in due],
    "text_behind": lambda due: [[f"{word}。" for word in item] for item in due],
    "items_in_another_order": lambda due: [sorted(item) for item in due],
    "nothing_there": lambda due: [],
    "cut_elsewhere": lambda due: [[item[0] + item[1], *item[2:]] for item in due],
}


@pytest.mark.parametrize("name", LISTS)
def test_what_stands_between_two_lists_is_named(name):
    dues = [DUE, [["高", "低", "高", "些"], ["冷", "热"], ["旧", "旧", "新"]]]
    pairs = [items.Lists(due, items.items_of(LISTS[name](due))) for due in dues]
    found = items.listed(pairs)
    assert found.name == name
    assert items.listed([*pairs, items.Lists(DUE, [["别", "的"], ["词"]])]) is None  # not in every case


def test_lists_that_are_right_or_something_else_have_no_name():
    assert items.listed([items.Lists(DUE, DUE)] * 2) is None
    assert items.listed([items.Lists(DUE, [DUE])] * 2) is None  # another type
    assert items.listed([items.Lists(DUE, [["甲"], ["乙", "丙"]])] * 2) is None


# --- where it is wrong -----------------------------------------------------------------------------------------------


def changed(place, value=9.0):
    def change(right):
        got = right.copy()
        got[place] = value
        return got

    return change


PLACED = {
    "only_the_first_wrong": changed(0),
    "only_the_last_wrong": changed(-1),
    "only_the_first_right": changed(slice(1, None)),
    "only_a_block_wrong": changed(slice(2, 4)),
    "every_second_wrong": changed(slice(None, None, 2)),
    "some_left_at_zero": changed(slice(1, 3), 0.0),
    "not_finite_here_and_there": changed((3, 1), np.nan),
}


@pytest.mark.parametrize("name", PLACED)
def test_where_numbers_are_wrong_is_named(name):
    rng = np.random.default_rng(2)
    rights = [rng.normal(size=(8, 3)) for _ in range(3)]
    pairs = [relations.Pair(right, PLACED[name](right), {}) for right in rights]
    assert places.placed(pairs).name == name
    assert places.placed([*pairs, relations.Pair(rights[0], rng.normal(size=(8, 3)), {})]) is None


@pytest.mark.parametrize(
    "homework", [load_assignment(f"hw{number}") for number in range(1, 8)], ids=lambda one: one.name
)
def test_nothing_that_is_wrong_makes_it_fail(homework):
    """Each misconception, as if it were on no list: a hint or none, and no exception, which would cost a mark."""
    count = 0
    for exercise in homework.exercises:
        if exercise.seconds or not exercise.varied:
            continue
        sitting = exercise.for_practice._draw_once(np.random.default_rng(5))
        for replies in sitting.wrong_replies.values():
            for remark in unlisted.remarks_on(sitting, replies):
                count += 1
                assert all(remark.hint)
                assert "{" not in remark.hint.en.split("'")[0]
    assert count > 20


def test_of_secret_cases_nothing_is_told(monkeypatch):
    right = EXERCISES["hs_gradients"].answer

    def turned(*given):
        return right(*given)[::-1]

    assert named("hs_gradients", turned).misconceptions
    monkeypatch.setitem(EXERCISES, "hs_gradients", replace(EXERCISES["hs_gradients"], secret=True))
    assert named("hs_gradients", turned).misconceptions == ()


def test_a_text_that_was_made_to_be_slow_is_not():
    """A pattern with a gap after each word would still be at it."""
    due = ["车"] * 40
    assert items.of_another_type([(due, "车" * 150 + "。。。")]) is None
    assert items.of_another_type([(due, " / ".join(due))]) is items.ALL_JOINED
    assert items.of_another_type([(due, " // / ".join(due))]) is None

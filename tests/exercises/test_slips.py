"""A slip is an edit of the answer: what it makes, what it refuses, and two of them at once."""

import ast
import gc
import inspect
import traceback
from dataclasses import replace

import numpy as np
import pytest

from hctnlp.exercises import hw4, hw5
from hctnlp.exercises.framework import Case, DefinitionError, Exercise, Group, Slip, Text, close, misconception
from hctnlp.exercises.framework.judging import judge
from hctnlp.exercises.framework.replies import ask_directly
from hctnlp.exercises.framework.slips import cell_of, parsed, source_of

HINT = Text("提示", "a hint")
ROWS = 2  # what the notebook gives


def scaled(x, factor, shift):
    """The rows' sums, scaled and shifted."""
    total = x.sum(axis=1)
    return factor * total / ROWS - shift


@misconception("只算了第一行。", "Only the first row.")
def first_row(x, factor, shift):
    return factor * x[:1].sum(axis=1) / ROWS - shift


SLIPS = {
    "columns": Slip({"axis=1": "axis=0"}, "按列", "columns"),
    "not_scaled": Slip({"factor * ": ""}, "没有缩放", "not scaled"),
    "sign": Slip({"- shift": "+ shift"}, "符号", "the sign"),
    "not_halved": Slip({" / ROWS": ""}, "没有除", "not halved"),
    "as_a_list": Slip({"factor * total / ROWS - shift": "list(total)"}, "列表", "a list of the sums"),
}


def exercise(**changes):
    settings = {"slips": SLIPS, "misconceptions": (first_row,)} | changes
    return Exercise(
        answer=scaled,
        points=2.0,
        reference=lambda x, factor, shift: factor * x.sum(axis=1) / 2 - shift,
        cases=lambda rng: [Case((rng.normal(size=(3, 2)), *rng.uniform(2, 3, size=2).tolist())) for _ in range(3)],
        groups=(Group("core", 1.0, HINT),),
        compare=close(),
        **settings,
    )


def diagnosed(function, definition=None, seed=0):
    """The judgement of a function."""
    return judge(definition or exercise(), lambda cases: ask_directly(function, cases), np.random.default_rng(seed))


def refused(message, **slips):
    with pytest.raises(DefinitionError, match=message):
        exercise(slips=SLIPS | slips)


def slip(*edits, **settings):
    return Slip(dict(edits), "提示", "a hint", **settings)


# --- what it makes ---------------------------------------------------------------------------------------------------


def test_an_exercise_takes_its_name_and_parameters_from_its_answer():
    made = exercise()
    assert (made.name, made.parameters) == ("scaled", ("x", "factor", "shift"))
    assert [one.name for one in made.misconceptions] == ["first_row", *SLIPS]
    assert made.right_answers[1] is scaled


def test_a_slip_has_the_answer_s_surroundings_and_a_source_of_its_own():
    sign = next(one for one in exercise().misconceptions if one.name == "sign")
    x = np.ones((3, 2))
    np.testing.assert_array_equal(sign.function(x, 3.0, 1.0), [4.0, 4.0, 4.0])
    assert inspect.getsource(sign.function) == source_of(scaled).replace("- shift", "+ shift")
    assert cell_of("scaled", sign.function) == source_of(sign.function)
    space = {"ROWS": 2}
    exec(cell_of("scaled", first_row.function), space)
    np.testing.assert_array_equal(space["scaled"](x, 3.0, 1.0), [2.0])


def test_a_traceback_shows_the_line_as_it_was_edited():
    broken = slip(("factor *", "factor % 'text' *")).of(scaled, "broken")
    with pytest.raises(TypeError) as error:
        broken.function(np.ones((3, 2)), 3.0, 1.0)
    shown = "".join(traceback.format_tb(error.tb))
    assert '"<scaled: broken>", line 4, in scaled' in shown
    assert "return factor % 'text' * total" in shown


def test_a_slip_that_is_right_is_a_remark():
    made = exercise(slips=SLIPS | {"another_order": slip(("factor * total", "total * factor"), right=True)})
    assert [one.name for one in made.remarks] == ["another_order"]
    assert "another_order" not in {one.name for one in made.misconceptions}
    judgement = diagnosed(scaled, made)
    assert judgement.full
    assert judgement.remarks == ("another_order",)


# --- what it refuses -------------------------------------------------------------------------------------------------


def test_an_edit_stands_in_the_answer_once():
    refused(r"slip 'other' of 'scaled': 'axis=2' stands 0 times", other=slip(("axis=2", "axis=0")))
    refused(r"'total' stands 2 times", other=slip(("total", "x")))
    refused(r"'' stands", other=slip(("", "x")))


def test_edits_of_one_slip_do_not_overlap():
    refused("overlap", other=slip(("factor * total", "total"), ("total / ROWS", "total")))


def test_an_edited_answer_is_python():
    refused("slip 'other' of 'scaled' makes no Python of it: .*", other=slip(("x.sum(axis=1)", "x.sum(axis=1")))


# --- two at once -----------------------------------------------------------------------------------------------------


def test_two_slips_at_once_are_both_named():
    judgement = diagnosed(lambda x, factor, shift: x.sum(axis=1) / 2 + shift)
    assert judgement.misconceptions == ("not_scaled", "sign")
    assert "两处错误" in judgement.report("zh")
    for name in judgement.misconceptions:
        assert SLIPS[name].zh in judgement.report("zh")
        assert SLIPS[name].en in judgement.report("en")


def test_one_slip_goes_before_two():
    """Not scaled and not halved: the sums of the rows as they are, which here is a misconception of its own."""
    made = exercise(slips=SLIPS | {"sums": slip(("factor * total / ROWS", "total"))})
    judgement = diagnosed(lambda x, factor, shift: x.sum(axis=1) - shift, made)
    assert judgement.misconceptions == ("sums",)


def test_of_pairs_that_give_the_same_what_they_share_is_named():
    """Over the features no variance of the batch is used to normalise: whether it was taken for the other is unseen."""
    pairs = {" ".join(one.name for one in pair.members): pair for pair in hw5.batch_norm_step.EXERCISE.pairs}
    for name in ("over_the_features biased_everywhere", "over_the_features variances_exchanged"):
        judgement = diagnosed(pairs[name].function, hw5.batch_norm_step.EXERCISE)
        assert judgement.misconceptions == ("over_the_features",)


def named(exercise, *names):
    """What is named where these two slips are made at once, by a student whose draws at random are others."""
    pair = next(pair for pair in exercise.pairs if {one.name for one in pair.members} == set(names))
    return set(diagnosed(pair.function, exercise).misconceptions)


def test_a_pair_is_seen_where_both_have_a_view_of_what_is_drawn_at_random():
    for names in (("scaled_by_std", "std_forgotten"), ("bias_drawn", "uniform"), ("ones_everywhere", "W_x_transposed")):
        assert named(hw5.identity_init.EXERCISE, *names) == set(names)


def test_a_pair_that_fails_in_some_cases_is_seen_by_the_others():
    """With D ≠ H these raise; with D = H the values have both."""
    for names in (("both_transposed", "linear"), ("matrices_exchanged", "bias_forgotten")):
        assert named(hw4.rnn_step.EXERCISE, *names) == set(names)


def test_slips_of_one_place_make_no_pair():
    pairs = {frozenset(one.name for one in pair.members) for pair in exercise().pairs}
    assert frozenset(("not_scaled", "sign")) in pairs
    assert frozenset(("not_scaled", "as_a_list")) not in pairs
    assert not any("first_row" in pair for pair in pairs)


def test_what_only_raises_shows_no_pair():
    """Both slips together fail in each case, and so do a thousand other mistakes."""
    made = exercise(
        slips=SLIPS | {"two_axes": slip(("axis=1", "axis=0, keepdims=1")), "whole": slip(("- shift", "@ x"))}
    )

    def fails(x, factor, shift):
        raise ValueError("matmul: Input operand 1 has a mismatch")

    assert diagnosed(fails, made).misconceptions == ()


def test_pairs_are_tried_only_where_no_single_misconception_fits_and_somebody_asks(monkeypatch):
    made = exercise()
    monkeypatch.setattr(type(made), "pairs", property(lambda self: pytest.fail("pairs were tried")))
    assert diagnosed(scaled, made).full
    assert diagnosed(first_row.function, made).misconceptions == ("first_row",)
    judgement = diagnosed(lambda x, factor, shift: x.sum(), made)
    assert judgement.score == 0
    with pytest.raises(pytest.fail.Exception):
        _ = judgement.misconceptions


def test_a_slip_that_stands_alone_is_in_no_pair():
    def pairs(slips):
        return {frozenset(one.name for one in pair.members) for pair in exercise(slips=slips).pairs}

    alone = SLIPS | {"sign": replace(SLIPS["sign"], alone=True)}
    assert pairs(alone) == {pair for pair in pairs(SLIPS) if "sign" not in pair} != pairs(SLIPS)
    sign = SLIPS["sign"].of(scaled, "sign").function
    assert diagnosed(sign, exercise(slips=alone)).misconceptions == ("sign",)


def test_pairs_that_take_long_are_not_tried():
    assert exercise().pairs
    assert exercise(seconds=60).pairs == []


def test_pairs_are_counted_but_for_those_that_look_like_a_single_one():
    def counted(**more):
        made = exercise(slips={name: SLIPS[name] for name in list(SLIPS)[:4]} | more)
        return len(made.pairs), *made.draw(np.random.default_rng(0)).told_apart()

    assert counted() == (6, 6, 6)
    assert counted(sums=slip(("factor * total / ROWS", "total"))) == (8, 7, 7)  # not scaled and not halved
    assert counted(twice=slip(("x.sum(axis=1)", "x.sum(axis=1) * 2 - shift"))) == (9, 9, 9)
    assert counted(drawn=slip(("x.sum(axis=1)", "x.sum(axis=1) * np.random.normal()"))) == (9, 6, 9)


class Parser:
    """Garbage that parses when it is collected, as a task does that logs a traceback."""

    def __init__(self):
        self.itself = self

    def __del__(self):
        ast.parse("x = (1 + 2)")


def test_what_is_collected_does_not_parse_amid_another_parser():
    source, before = (
        "\n".join(f"def f{i}(a, b=({i}, [1, {{2: 3}}])): return a + b" for i in range(400)),
        gc.get_threshold(),
    )
    gc.set_threshold(200, 2, 2)
    try:
        for _ in range(10):
            for _ in range(5):
                Parser()
            assert len(parsed(source).body) == 400
    finally:
        gc.set_threshold(*before)
    assert gc.isenabled()

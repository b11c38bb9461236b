"""What homework 1 claims besides what every homework does."""

import numpy as np
import pytest

from hctnlp.exercises import hw1
from hctnlp.exercises.framework.judging import judge
from hctnlp.exercises.framework.replies import ask_directly

EXERCISES = {exercise.name: exercise for exercise in hw1.ASSIGNMENT.exercises}


def judged(name, function, seed):
    return judge(EXERCISES[name], lambda cases: ask_directly(function, cases), np.random.default_rng(seed))


def renamed(function, name):
    def renamed_function(*arguments):
        return function(*arguments)

    renamed_function.__name__ = name
    return renamed_function


@pytest.mark.parametrize("turns", [list, tuple, np.array, lambda code: [np.int8(turn) for turn in code]])
def test_codes_may_be_lists_tuples_or_arrays(solutions, turns):
    judgement = judged("huffman_codes", lambda counts: [turns(c) for c in solutions["huffman_codes"](counts)], 3)
    assert judgement.full, judgement.report("en")


def test_left_one_and_right_zero_is_right_and_remarked(solutions):
    def swapped(counts):
        return [tuple(1 - turn for turn in code) for code in solutions["huffman_codes"](counts)]

    judgement = judged("huffman_codes", swapped, 3)
    assert judgement.full
    assert judgement.remarks == ("left_is_one",)
    assert judged("huffman_codes", solutions["huffman_codes"], 3).remarks == ()


def test_ties_broken_the_other_way_are_right():
    """Merged nodes before leaves: other codes, even other lengths, the same least cost."""

    def later_first(counts):
        nodes = [(count, 0, {word: ()}) for word, count in enumerate(counts)]
        for made in range(1, len(counts)):
            nodes.sort(key=lambda node: (node[0], -node[1]))
            (a, _, left), (b, _, right), *nodes = nodes
            merged = {w: (0, *c) for w, c in left.items()} | {w: (1, *c) for w, c in right.items()}
            nodes.append((a + b, made, merged))
        return [nodes[0][2][word] for word in range(len(counts))]

    assert later_first([1, 1, 2, 2]) != hw1.huffman_codes.reference([1, 1, 2, 2])
    for seed in range(5):
        assert judged("huffman_codes", later_first, seed).full


def test_half_a_result_earns_half_the_points(solutions):
    def only_x(x, thetas, code):
        return solutions["hs_gradients"](x, thetas, code)[0], np.zeros_like(thetas)

    judgement = judged("hs_gradients", only_x, 2)
    assert judgement.score == EXERCISES["hs_gradients"].points / 2
    assert "grad_thetas" in judgement.report("zh")


def test_a_misconception_under_the_other_convention_is_named_too():
    """Reversed codes with left 1, right 0: the naming of the turns hides nothing."""
    wrong = next(m for m in EXERCISES["huffman_codes"].misconceptions if m.name == "leaf_to_root")

    def swapped(counts):
        return [tuple(1 - turn for turn in code) for code in wrong.function(counts)]

    assert judged("huffman_codes", swapped, 4).misconceptions == ("leaf_to_root",)


def test_reversed_codes_of_a_tree_with_other_sides_are_still_named():
    """Which child goes left is the student's choice; reading from the leaf is not."""

    def heavier_left(counts):
        nodes = [(count, word, {word: ()}) for word, count in enumerate(counts)]
        for made in range(len(counts), 2 * len(counts) - 1):
            nodes.sort(key=lambda node: node[:2])
            (a, _, light), (b, _, heavy), *nodes = nodes
            left, right = (heavy, light) if made % 2 else (light, heavy)
            merged = {w: (*c, 0) for w, c in left.items()} | {w: (*c, 1) for w, c in right.items()}
            nodes.append((a + b, made, merged))
        return [nodes[0][2][word] for word in range(len(counts))]

    assert judged("huffman_codes", heavier_left, 6).misconceptions == ("leaf_to_root",)


@pytest.mark.parametrize("floor", [1e-8, 1e-12, 1e-15])
def test_any_floor_under_the_probability_is_named(floor):
    def hs_loss(x, thetas, code):
        p = 0.5 * (1 + np.tanh(0.5 * (1 - 2 * np.array(code)) * (thetas @ x)))
        return -np.log(p + floor).sum()

    assert judged("hs_loss", hs_loss, 3).misconceptions == ("log_of_clipped",)


def test_two_errors_at_once_are_both_named():
    """Swapped turns and an underflow: the core shows the first, the steep logits the second."""

    def hs_loss(x, thetas, code):
        p = 0.5 * (1 + np.tanh(0.5 * (thetas @ x)))
        return -np.log(np.where(np.array(code) == 1, p, 1 - p)).sum()

    assert judged("hs_loss", hs_loss, 3).misconceptions == ("swapped", "log_of_underflow")


def test_check_takes_a_function_under_any_name_of_its_own(solutions, capsys):
    space = {"hw1": hw1, "hs_loss": lambda *arguments: solutions["hs_loss"](*arguments)}
    exec("hw1.check(hs_loss)", space)
    assert "hs_loss: 3 / 3" in capsys.readouterr().out


def test_check_says_that_it_is_wrong_and_hint_says_why(solutions, capsys):
    hw1.check(solutions["hs_loss"], seed=0)
    assert "hs_loss: 3 / 3" in capsys.readouterr().out
    mean = next(m for m in EXERCISES["hs_loss"].misconceptions if m.name == "mean")
    hw1.check(renamed(mean.function, "hs_loss"), seed=0)
    out = capsys.readouterr().out
    assert "✗" in out
    assert "连乘取对数是求和" not in out
    hw1.hint(renamed(mean.function, "hs_loss"))
    assert "连乘取对数是求和" in capsys.readouterr().out


def test_check_draws_new_cases_at_each_call(solutions):
    seen = []

    def hs_loss(x, thetas, code):
        seen.append(x[0])
        return solutions["hs_loss"](x, thetas, code)

    hw1.check(hs_loss)
    hw1.check(hs_loss)
    assert len(set(seen)) == len(seen) > 6


def test_a_warning_in_a_right_answer_costs_nothing(solutions):
    """np.where evaluates both branches: the overflow in the one not taken warns."""

    def hs_loss(x, thetas, code):
        z = (1 - 2 * np.array(code)) * (thetas @ x)
        return np.where(z > 0, np.log1p(np.exp(-z)), -z + np.log1p(np.exp(z))).sum()

    assert judged("hs_loss", hs_loss, 1).full


@pytest.mark.parametrize(("share", "points"), [(0.5, 1.5), (0.25, 0.75), (0.0, 0.0), (1.0, 3.0)])
def test_a_right_loss_in_brackets_earns_what_the_instructor_decides(solutions, share, points):
    def ask(cases):
        return ask_directly(lambda *arguments: np.array([solutions["hs_loss"](*arguments)]), cases)

    judgement = judge(EXERCISES["hs_loss"], ask, np.random.default_rng(3), share)
    assert judgement.score == points
    assert judgement.misconceptions == ()
    assert judgement.remarks == ("right_numbers_in_another_shape",)
    assert f"earns {share:.0%} of its points" in judgement.report("en")
    assert "shape () expected, got (1,); the numbers are right" in judgement.report("en")


def test_a_wrong_loss_in_brackets_earns_nothing(solutions):
    judgement = judged("hs_loss", lambda *arguments: np.array([1 + solutions["hs_loss"](*arguments)]), 3)
    assert (judgement.score, judgement.remarks) == (0, ())


def test_one_of_two_parts_in_another_shape_costs_a_part_of_that_one(solutions):
    def column(*arguments):
        first, second = solutions["hs_gradients"](*arguments)
        return np.reshape(first, (-1, 1)), second

    judgement = judged("hs_gradients", column, 3)
    assert judgement.score == pytest.approx(0.75 * EXERCISES["hs_gradients"].points, abs=0.005)


def test_a_sigmoid_that_overflows_never_gets_all_points():
    """e^z is finite up to z = 709.8: the steep cases of each sitting are beyond it."""

    def overflowing(x, thetas, code):
        with np.errstate(all="ignore"):
            return -np.sum(np.log(1 / (1 + np.exp(-(1 - 2 * np.array(code)) * (thetas @ x)))))

    assert [seed for seed in range(100) if judged("hs_loss", overflowing, seed).full] == []

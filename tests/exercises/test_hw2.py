"""What homework 2 claims besides what every homework does."""

import re
from fractions import Fraction

import numpy as np
import pytest
import torch

from hctnlp.exercises import hw2
from hctnlp.exercises.framework.judging import judge
from hctnlp.exercises.framework.replies import ask_directly
from hctnlp.word2vec import contexts, negative_sampling, subsampling

EXERCISES = {exercise.name: exercise for exercise in hw2.ASSIGNMENT.exercises}


def judged(name, function, seed):
    return judge(EXERCISES[name], lambda cases: ask_directly(function, cases), np.random.default_rng(seed))


def misconception(name, wrong):
    return next(m for m in EXERCISES[name].misconceptions if m.name == wrong)


def test_the_homework_has_every_exercise():
    assert list(EXERCISES) == [
        "noise_distribution",
        "keep_probabilities",
        "window_pairs",
        "window_examples",
        "alias_table",
        "draw_negatives",
        "ns_loss",
        "ns_gradients",
        "sparse_update",
    ]


# --- the references, against sources of their own --------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(5))
def test_the_windows_given_make_the_library_s_pairs_and_examples(seed):
    """What the library draws from a generator, the exercise is given: the same seed has both do the same."""
    rng = np.random.default_rng(seed)
    sentences = [rng.integers(0, 9, size=length).tolist() for length in (7, 1, 0, 4)]
    one, other, third = (np.random.default_rng(seed) for _ in range(3))
    windows = [contexts.window_sizes(len(sentence), 3, one).tolist() for sentence in sentences]
    pairs = [tuple(pair) for s in sentences for pair in contexts.skipgram_pairs(s, 3, other).tolist()]
    examples = [example for s in sentences for example in contexts.cbow_examples(s, 3, third)]
    assert hw2.window_pairs.reference(sentences, windows) == pairs
    assert hw2.window_examples.reference(sentences, windows) == examples
    assert len({b for reach in windows for b in reach}) > 1


def test_a_draw_is_the_first_word_whose_exact_sum_is_above_u():
    rng = np.random.default_rng(4)
    for _ in range(20):
        shares = rng.integers(0, 6, size=7)
        shares[rng.integers(7)] += 64 - shares.sum()  # sixty-fourths: exact as floats, and as fractions
        noise, uniforms = shares / 64, rng.integers(0, 64 * 4, size=30) / 256
        expected = []
        for u in uniforms:
            total = Fraction(0)
            for word, share in enumerate(shares.tolist()):
                total += Fraction(share, 64)
                if total > Fraction(float(u)):
                    expected.append(word)
                    break
        assert hw2.draw_negatives.reference(noise, uniforms).tolist() == expected


def test_the_gradients_are_those_of_the_loss(solutions):
    """Central differences of the student's own loss, with a word drawn three times and the target drawn once."""
    rng = np.random.default_rng(8)
    x, output, target, negatives = rng.normal(size=4), rng.normal(size=(6, 4)), 2, np.array([5, 1, 5, 2, 5])
    grad_x, grad_output = hw2.ns_gradients.reference(x, output, target, negatives)

    def slope(array, place, step=1e-6):
        losses = []
        for sign in (1, -1):
            array[place] += sign * step
            losses.append(solutions["ns_loss"](x, output, target, negatives))
            array[place] -= sign * step
        return (losses[0] - losses[1]) / (2 * step)

    np.testing.assert_allclose(grad_x, [slope(x, place) for place in np.ndindex(4)], atol=1e-8)
    slopes = np.reshape([slope(output, place) for place in np.ndindex(6, 4)], (6, 4))
    np.testing.assert_allclose(grad_output, slopes, atol=1e-8)


def test_the_exercises_together_are_a_step_of_the_library(solutions):
    """Pairs, draws, gradients and update, one after the other, against ``skipgram_step`` on the same draws."""
    rng = np.random.default_rng(9)
    vectors, output = rng.normal(size=(8, 5)), rng.normal(size=(8, 5))
    centre, context = solutions["window_pairs"]([[4, 1, 1]], [[1, 2, 1]])[0]
    noise = solutions["noise_distribution"](rng.integers(1, 50, size=8), 0.75)
    negatives = np.append(solutions["draw_negatives"](noise, rng.uniform(size=4)), [6, 6, context])
    expected = torch.tensor(vectors), torch.tensor(output)
    loss = negative_sampling.skipgram_step(
        *expected, torch.tensor([centre]), torch.tensor([context]), torch.tensor(negatives)[None], 0.3
    )
    x = vectors[centre]
    assert solutions["ns_loss"](x, output, context, negatives) == pytest.approx(loss)
    grad_x, grad_output = solutions["ns_gradients"](x, output, context, negatives)
    touched = np.flatnonzero(grad_output.any(axis=1))
    new_output = solutions["sparse_update"](output, touched, grad_output[touched], 0.3)
    new_vectors = solutions["sparse_update"](vectors, np.array([centre]), grad_x[None], 0.3)
    np.testing.assert_allclose(new_output, expected[1].numpy())
    np.testing.assert_allclose(new_vectors, expected[0].numpy())


def test_keep_probability_asks_for_word2vec_c_and_names_the_paper():
    counts = np.array([900, 90, 10])
    asked = hw2.keep_probabilities.reference(counts, 0.1)
    paper = misconception("keep_probabilities", "formula_of_the_paper").function(counts, 0.1)
    np.testing.assert_allclose(asked, [1 / 3 + 1 / 9, 1, 1])
    np.testing.assert_allclose(paper, subsampling.keep_probability(counts, 0.1, formula="paper"))
    assert paper[0] == pytest.approx(1 / 3)


# --- what a student may write ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("write", [list, np.array, lambda pairs: [list(p) for p in pairs], lambda pairs: pairs[::-1]])
def test_pairs_may_be_lists_or_an_array_in_any_order(solutions, write):
    judgement = judged("window_pairs", lambda *text: write(solutions["window_pairs"](*text)), 3)
    assert judgement.full, judgement.report("en")


def test_a_misconception_is_named_in_any_order():
    wrong = misconception("window_pairs", "right_end_missing").function
    judgement = judged("window_pairs", lambda *text: sorted(wrong(*text))[::-1], 3)
    assert judgement.misconceptions == ("right_end_missing",)


def test_a_missing_pair_and_one_too_many_are_shown(solutions):
    def one_changed(sentences, windows):
        return [*solutions["window_pairs"](sentences, windows)[1:], (98, 99)]

    judgement = judged("window_pairs", one_changed, 3)
    assert "多了 1 项，如 (98, 99)" in judgement.report("zh")
    assert re.search(r"1 missing, such as \(\d, \d\); 1 too many, such as \(98, 99\)", judgement.report("en"))


def test_the_matrix_may_be_changed_in_place_or_copied(solutions):
    def in_place(output, rows, gradients, learning_rate):
        output[:] = solutions["sparse_update"](output, rows, gradients, learning_rate)
        return output

    assert judged("sparse_update", in_place, 3).full


@pytest.mark.parametrize("floor", [1e-8, 1e-12, 1e-15])
def test_any_floor_under_the_probability_is_named(floor):
    def ns_loss(x, output, target, negatives):
        noise = negatives[negatives != target]
        z = np.append(output[target] @ x, -(output[noise] @ x))
        return -np.log(0.5 * (1 + np.tanh(0.5 * z)) + floor).sum()

    assert judged("ns_loss", ns_loss, 3).misconceptions == ("log_of_clipped",)


def test_two_errors_at_once_are_both_named():
    def keep_probabilities(counts, threshold):  # the paper's formula, and no limit
        return np.sqrt(threshold / (counts / counts.sum()))

    judgement = judged("keep_probabilities", keep_probabilities, 3)
    assert judgement.score == 0
    assert judgement.misconceptions == ("formula_of_the_paper", "clip_forgotten")


def test_keeping_every_word_is_none_of_the_known_misconceptions():
    """Two of them give 1 to every frequent word; a plain 1 shows neither."""
    assert judged("keep_probabilities", lambda counts, threshold: np.ones(len(counts)), 3).misconceptions == ()


def test_half_a_result_earns_half_the_points(solutions):
    def only_x(x, output, target, negatives):
        return solutions["ns_gradients"](x, output, target, negatives)[0], np.zeros_like(output)

    judgement = judged("ns_gradients", only_x, 2)
    assert judgement.score == EXERCISES["ns_gradients"].points / 2
    assert "grad_output" in judgement.report("en")


def test_lost_repetitions_cost_only_their_half_of_the_repeated_cases():
    judgement = judged("ns_gradients", misconception("ns_gradients", "repetitions_lost").function, 2)
    assert judgement.score == pytest.approx(3 * (1 - 0.3 / 2))
    assert "np.add.at" not in judgement.report("en")  # the idea, and not the code


def test_check_says_that_it_is_wrong_and_hint_says_why(solutions, capsys):
    hw2.check(solutions["draw_negatives"], seed=0)
    assert "draw_negatives: 1.5 / 1.5" in capsys.readouterr().out
    space = {"hw2": hw2, "sparse_update": misconception("sparse_update", "repetitions_lost").function}
    exec("hw2.check(sparse_update, seed=0)", space)
    out = capsys.readouterr().out
    assert "✗" in out
    assert "只写最后一次" not in out
    exec("hw2.hint(sparse_update)", space)
    assert "只写最后一次" in capsys.readouterr().out

"""Homework 7: the GRU's equations against torch, a split without leaks, and a classifier marked by its accuracy."""

import hashlib
import re
from collections import Counter
from functools import cache
from itertools import permutations
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from hctnlp.corpus.sources import product_reviews
from hctnlp.exercises import hw7
from hctnlp.exercises.framework.judging import judge
from hctnlp.exercises.framework.replies import ask_directly
from hctnlp.exercises.hw7 import (
    classify,
    disguise,
    gru_step,
    gru_step_backward,
    gru_step_reset_after,
    torch_gates_to_slide,
)
from hctnlp.exercises.hw7.review_data import LONGEST, RUN, deduplicated, is_held_out, letters, runs, split
from hctnlp.exercises.shared.draws import weights

POINTS = classify.EXERCISE.points


SLOW_CELLS = ("classify", "use_")  # they train


# --- the GRU, against torch ------------------------------------------------------------------------------------------


def one_step(seed):
    rng = np.random.default_rng(seed)
    x, h = rng.normal(size=(5, 3)), rng.uniform(-1, 1, size=(5, 4))
    return rng, x, h, *weights(rng, 3, 4, gates=3)


@pytest.mark.parametrize("reference", [False, True])
def test_weights_of_torch_give_the_states_of_torch(solutions, reference):
    """Conversion and step together are ``torch.nn.GRUCell``: the solution's as the reference's."""
    cell = torch.nn.GRUCell(3, 4, dtype=torch.float64)
    names = ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
    theirs = tuple(getattr(cell, name).detach().numpy() for name in names)
    _, x, h, *_ = one_step(0)
    convert, step = torch_gates_to_slide.reference, gru_step_reset_after.reference
    if not reference:
        convert, step = solutions["torch_gates_to_slide"], solutions["gru_step_reset_after"]
    expected = cell(torch.tensor(x), torch.tensor(h)).detach().numpy()
    np.testing.assert_allclose(step(x, h, *convert(*theirs)), expected, atol=1e-12)


def test_the_gradients_are_those_of_the_step(solutions):
    """Central differences of the student's own step."""
    rng, *inputs = one_step(1)
    x, h, W_x, W_h, b = inputs
    dh_new = rng.normal(size=h.shape)
    gates = 0.5 * (1 + np.tanh(0.5 * (x @ W_x[:8].T + h @ W_h[:8].T + b[:8])))
    r, z = gates[:, :4], gates[:, 4:]
    n = np.tanh(x @ W_x[8:].T + (r * h) @ W_h[8:].T + b[8:])
    found = gru_step_backward.reference(dh_new, r, z, n, x, h, W_x, W_h)

    def slope(array, place, step=1e-6):
        values = []
        for sign in (1, -1):
            array[place] += sign * step
            values.append(np.sum(dh_new * solutions["gru_step"](*inputs)))
            array[place] -= sign * step
        return (values[0] - values[1]) / (2 * step)

    for array, gradient in zip(inputs, found, strict=True):
        slopes = np.reshape([slope(array, place) for place in np.ndindex(array.shape)], array.shape)
        np.testing.assert_allclose(gradient, slopes, atol=1e-8)


def test_the_two_places_of_the_reset_gate_are_two_functions():
    _, x, h, *given = one_step(2)
    before, after = gru_step.reference(x, h, *given), gru_step_reset_after.reference(x, h, *given, np.zeros(4))
    assert np.abs(before - after).max() > 0.01


# --- errors that students make, written in a student's way -----------------------------------------------------------


@cache
def drawn(exercise):
    return exercise.draw(np.random.default_rng(3))


def named(exercise, function):
    """The misconceptions of this function, and nothing else where it is right."""
    replies = ask_directly(function, [case.arguments for case in drawn(exercise).cases])
    if drawn(exercise).score(replies) == exercise.points:
        return "right"
    return " ".join(wrong.name for wrong in drawn(exercise).diagnose(replies))


def sigma(z):
    return 1 / (1 + np.exp(-z))


def step_gate_by_gate(order="rzn", bias=None):
    """The textbook's step with a block of rows for each gate, in this order; two gates may share a bias."""

    def gru_step(x, h, W_x, W_h, b):
        block = {gate: slice(place * h.shape[1], (place + 1) * h.shape[1]) for place, gate in enumerate(order)}

        def a(gate, state):
            own = block[(bias or {}).get(gate, gate)]
            return x @ W_x[block[gate]].T + state @ W_h[block[gate]].T + b[own]

        r, z = sigma(a("r", h)), sigma(a("z", h))
        return h + z * (np.tanh(a("n", r * h)) - h)

    return gru_step


ORDERS = {"rzn": "right", "zrn": "gates_exchanged", "nrz": "candidate_first"}


@pytest.mark.parametrize("order", ["".join(order) for order in permutations("rzn")])
def test_every_order_of_the_gates_is_named(order):
    assert named(gru_step.EXERCISE, step_gate_by_gate(order)) == ORDERS.get(order, "order_" + "_".join(order))


@pytest.mark.parametrize(("right", "used"), [*permutations("rzn", 2)])
def test_a_bias_copied_from_another_gate_is_named(right, used):
    assert named(gru_step.EXERCISE, step_gate_by_gate(bias={right: used})) == f"bias_of_{used}_for_{right}"


def step_back(slope=lambda gate, value: value * (1 - value), turn=np.asarray, db=lambda r, z, n: [r, z, n], axes=False):
    """A step back, gate by gate, with σ′ from ``slope``, W_h turned on its way, and whose δ are summed for the bias."""

    def gru_step_backward(dh_new, r, z, n, x, h, W_x, W_h):
        H = h.shape[1]
        W_r, W_z, W_n = (turn(W_h[k * H : (k + 1) * H]) for k in range(3))
        d_n = dh_new * z * (1 - n * n)
        d_z = (dh_new * n - dh_new * h) * slope("z", z)
        dq = d_n @ W_n
        d_r = dq * h * slope("r", r)
        dh = dh_new - dh_new * z + d_z @ W_z + d_r @ W_r + r * dq
        dx = np.concatenate([d_r, d_z, d_n], axis=1) @ W_x
        dW_x = np.concatenate([d.T @ x for d in (d_r, d_z, d_n)])
        dW_h = np.concatenate([d_r.T @ h, d_z.T @ h, d_n.T @ (h * r)])
        return dx, dh, dW_x, dW_h, np.hstack([d.sum(axis=0, keepdims=axes) for d in db(d_r, d_z, d_n)])

    return gru_step_backward


@pytest.mark.parametrize(
    ("wrong", "function"),
    {
        "right": step_back(),
        "slope_of_r_forgotten": step_back(lambda gate, value: value * (1 - value) if gate == "z" else 1),
        "slope_of_z_forgotten": step_back(lambda gate, value: value * (1 - value) if gate == "r" else 1),
        "slopes_at_the_values": step_back(lambda gate, value: sigma(value) * (1 - sigma(value))),
        "W_h_transposed": step_back(turn=np.transpose),
        "db_of_r_for_z": step_back(db=lambda r, z, n: [r, r, n]),
        "db_of_z_for_n": step_back(db=lambda r, z, n: [r, z, z]),
        "db_keeps_an_axis": step_back(axes=True),
    }.items(),
)
def test_an_error_on_the_way_back_is_named(wrong, function):
    assert named(gru_step_backward.EXERCISE, function) == wrong


# --- the reviews -----------------------------------------------------------------------------------------------------


def test_no_held_out_review_is_a_training_review_but_for_punctuation_and_space():
    training, held_out = split()
    seen = {letters(review) for review, _ in training}
    assert len(seen) == len(training) > 15_000
    assert not seen & {letters(review) for review, _ in held_out}
    assert len({letters(review) for review, _ in held_out}) == len(held_out) > 2_000


def test_no_held_out_review_shares_a_long_stretch_with_a_training_review():
    """Reposts with something added are no duplicates by their letters; in the held-out part there were some."""
    training, held_out = split()
    text = "\n".join(letters(review) for review, _ in training)
    for review, _ in held_out[::7]:
        found = letters(review)
        assert not any(found[i : i + RUN] in text for i in range(0, len(found) - RUN + 1, 3))
    source = [*product_reviews().negative, *product_reviews().positive]
    held = [review for review in source if is_held_out(review) and len(review) <= LONGEST]
    assert len(held_out) < len({letters(review) for review in held})


def test_every_review_has_the_label_of_its_file_and_none_has_two():
    source = product_reviews()
    classes = (set(source.negative), set(source.positive))
    labels = Counter()
    for review, label in (*split()[0], *split()[1]):
        assert review in classes[label]
        labels[letters(review), label] += 1
    assert set(labels.values()) == {1}
    assert len({key for key, _ in labels}) == len(labels)
    both = {letters(review) for review in source.negative} & {letters(review) for review in source.positive}
    assert both
    assert not both & {key for key, _ in labels}


def test_duplicates_are_found_whatever_their_punctuation_width_and_case():
    one = [("很好，ThinkPad！", 1), ("很好 ｔｈｉｎｋｐａｄ", 1), ("一般", 0), ("一般。", 1), ("！！", 0)]
    assert deduplicated(one) == [("很好，ThinkPad！", 1)]
    assert len({is_held_out(review) for review in ("很 好！", "很好", "很好。。")}) == 1
    assert runs("好" * RUN + "，") == {"好" * RUN}
    assert runs("好" * (RUN - 1)) == set()


def test_neither_part_has_its_labels_in_order():
    for part in split():
        labels = np.array([label for _, label in part])
        assert 0.4 < labels[: len(labels) // 2].mean() < 0.6
        assert 0.4 < (labels[1:] != labels[:-1]).mean() < 0.6


def test_a_notebook_has_the_training_reviews_only():
    held_out = {review for review, _ in split()[1]}
    assert hw7.reviews() == [list(one) for one in split()[0]]
    assert hw7.ASSIGNMENT.texts == {"reviews": hw7.reviews}
    assert not held_out & {review for review, _ in hw7.reviews()}


# --- the marks -------------------------------------------------------------------------------------------------------


def right_so_often(accuracy):
    """A classifier that gets this share of each class right, of whole reviews as of those in disguise."""

    def function(reviews):
        answers, seen = {}, Counter()
        for review, label in zip(reviews, classify.reference(reviews), strict=True):
            if review not in answers:
                kind = (label, min(len(disguise.sources(review)), 2), review in disguise.labels())
                number = classify.OF_EACH_CLASS if kind[2] else classify.DISGUISED
                seen[kind] += 1
                answers[review] = label if seen[kind] <= accuracy * number else 1 - label
        return [answers[review] for review in reviews]

    return function


@cache
def examination(seed):
    """Drawn once for all tests that ask with this seed: every misconception answers at each draw."""
    return classify.EXERCISE.draw(np.random.default_rng(seed))


def judged(function, seed=0):
    sitting = SimpleNamespace(name="classify", points=POINTS, draw=lambda rng: examination(seed))
    return judge(sitting, lambda cases: ask_directly(function, cases), np.random.default_rng(seed))


@pytest.mark.parametrize(
    ("accuracy", "share"),
    [
        (0.5, 0),
        (classify.GUESSING, 0),
        ((classify.GUESSING + classify.BAG_OF_WORDS) / 2, 0.25),
        (classify.BAG_OF_WORDS, 0.5),
        ((classify.BAG_OF_WORDS + classify.GRU) / 2, 0.75),
        (classify.GRU, 1),
        (0.9, 1),
    ],
)
def test_the_points_follow_the_accuracy(accuracy, share):
    judgement = judged(right_so_often(accuracy))
    assert judgement.score == pytest.approx(POINTS * share, abs=0.05)
    assert f"{accuracy:.3f}"[:4] in judgement.report("en")
    assert judgement.misconceptions == ()


def test_the_thresholds_are_in_order():
    assert 0.5 < classify.GUESSING < classify.BAG_OF_WORDS < classify.GRU < classify.TOO_GOOD < 1


def test_an_accuracy_that_is_too_good_is_said_and_costs_nothing():
    judgement = judged(right_so_often(0.99))
    assert judgement.full
    assert "let your teacher see" in judgement.report("en")
    assert "let your teacher see" not in judged(right_so_often(0.93)).report("en")


def test_of_a_repeated_review_the_first_answer_counts():

    def function(reviews, wrong):
        """Right but for the reviews asked about twice, where one of the two answers is wrong."""
        first, second = np.array(classify.places(reviews)[1]).T
        answers = np.array(classify.reference(reviews))
        place = first if wrong == "first" else second
        answers[place] = 1 - answers[place]
        return answers

    assert "1600 of 1600" in judged(lambda reviews: function(reviews, "second")).report("en")
    assert "1500 of 1600" in judged(lambda reviews: function(reviews, "first")).report("en")


def test_both_classes_are_asked_about_equally_often_and_each_sitting_asks_about_others():
    asked = [classify.cases(np.random.default_rng(seed))[0].arguments[0] for seed in (0, 1)]
    labels = dict(split()[1])
    for reviews in asked:
        first, pairs = classify.places(reviews)
        whole = [labels[reviews[place]] for place in first if reviews[place] in labels]
        assert len(whole) == 2 * classify.OF_EACH_CLASS
        assert len(first) == len(whole) + 4 * classify.DISGUISED
        assert len(pairs) == 2 * classify.REPEATED
        assert np.mean(whole) == np.mean(classify.reference(reviews)) == 0.5
    assert set(asked[0]) != set(asked[1])


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (lambda labels: labels[:-1], "3300 reviews take 3300 answers"),
        (lambda labels: [*labels, 1], "3300 reviews take 3300 answers"),
        (lambda labels: [float(label) for label in labels], "scores or probabilities"),
        (lambda labels: np.array(labels, dtype=np.float32), "scores or probabilities"),
        (lambda labels: [label + 1 for label in labels], r"got [2]"),
        (lambda labels: [str(label) for label in labels], "got str: '"),
        (lambda labels: [None, *labels[1:]], "got NoneType: None"),
        (lambda labels: torch.tensor(labels), "got torch.Tensor (a tensor has .tolist())"),
        (lambda labels: [torch.tensor(label) for label in labels], "got torch.Tensor"),
        (lambda labels: [[label] for label in labels], "got the shape (3300, 1)"),
        (lambda labels: dict.fromkeys(range(3300), 1), "a list of integers expected, got builtins.dict"),
        (lambda labels: [10**400, *labels[1:]], "got int"),
    ],
)
def test_answers_of_another_form_earn_nothing_and_are_told_so(answer, message):
    judgement = judged(lambda reviews: answer(classify.reference(reviews)))
    assert judgement.score == 0
    assert message in judgement.report("en")


@pytest.mark.parametrize("write", [tuple, np.array, lambda a: [bool(x) for x in a], lambda a: np.array(a) > 0, list])
def test_classes_may_be_written_in_any_of_these_ways(write):
    assert judged(lambda reviews: write(classify.reference(reviews))).full


def test_a_plain_bag_of_words_earns_about_half_and_shows_no_misconception():
    """Naive Bayes over characters, the source of ``BAG_OF_WORDS``."""
    counts = {}
    for review, label in hw7.reviews():
        for character in set(review):
            counts.setdefault(character, [1, 1])[label] += 1
    odds = {character: np.log(praise / complaint) for character, (complaint, praise) in counts.items()}
    prior = np.log(np.divide(*np.sum(list(counts.values()), axis=0)))  # of complaints to praise: longer reviews praise

    def function(reviews):
        return [sum(odds[c] + prior for c in set(review) if c in odds) > 0 for review in reviews]

    scores = [judged(function, seed).score for seed in range(2)]
    assert POINTS / 2 == pytest.approx(np.mean(scores), abs=0.5)
    assert judged(function).misconceptions == ()


class Guesses(dict):
    """A class for each review, drawn when it is first asked about."""

    def __init__(self, seed):
        self.rng = np.random.default_rng(seed)

    def __missing__(self, review):
        return self.setdefault(review, int(self.rng.integers(2)))


@pytest.mark.parametrize("seed", range(2))
def test_guessing_earns_nothing(seed):
    guesses = Guesses(seed)
    assert judged(lambda reviews: [guesses[review] for review in reviews], seed).score <= 0.05


@pytest.mark.parametrize("accuracy", [0.6, 0.7, 0.8, 0.9])
def test_an_honest_classifier_of_any_accuracy_shows_no_misconception(accuracy):
    assert judged(right_so_often(accuracy), seed=1).misconceptions == ()


def test_answers_put_in_order_of_length_are_seen_in_both_directions():
    for reverse in (False, True):
        judgement = judged(lambda reviews, r=reverse: classify.reference(sorted(reviews, key=len, reverse=r)))
        assert judgement.misconceptions == ("order_not_restored",)


def test_check_shows_the_accuracy_when_right_and_when_not(capsys):
    space = {"hw7": hw7, "classify": right_so_often(0.9)}
    exec("hw7.check(classify, seed=0)", space)
    assert "准确率 0.900" in capsys.readouterr().out
    space["classify"] = right_so_often(0.7)
    exec("hw7.check(classify, seed=0, language='en')", space)
    assert "an accuracy of 0.700" in capsys.readouterr().out
    assert hw7.last_case == ()  # the reviews are asked of others too


# --- reviews in disguise ---------------------------------------------------------------------------------------------


def test_reviews_in_disguise_are_told_by_what_they_are_made_of():
    rng = np.random.default_rng(0)
    reviews = [review for review, label in split()[1] if label and len(letters(review)) >= disguise.SHORTEST]
    known = 0
    for review in reviews[:200]:
        disguised = disguise.altered(rng, review)
        made, same = letters(disguised), letters(review)
        assert len(made) == len(same) - 3
        assert made[:4] != same[:4] or len(set(same[:5])) < 5
        assert made[-4:] != same[-4:] or len(set(same[-5:])) < 5
        assert disguise.sources(disguised) in ([review], [])  # of one that is nearly another nothing is said
        known += disguise.sources(disguised) == [review]
        known += classify.is_spliced(disguise.spliced(rng, reviews), 1)
    assert known > 390


def test_whatever_is_asked_has_the_label_of_what_it_is_made_of(monkeypatch):
    made = {}
    for make in (disguise.altered, disguise.spliced):

        def noting(rng, of, make=make):
            text = make(rng, of)
            made[text] = disguise.labels()[of if isinstance(of, str) else of[0]]
            return text

        monkeypatch.setattr(classify, make.__name__, noting)
    for seed in range(3):
        (reviews,), expected = ask(seed)
        in_disguise = [(label, made[review]) for review, label in zip(reviews, expected, strict=True) if review in made]
        assert len(in_disguise) == 4 * classify.DISGUISED
        assert all(one == other for one, other in in_disguise)


def ask(seed):
    (case,) = classify.cases(np.random.default_rng(seed))
    return case.arguments, classify.reference(*case.arguments)


asked = cache(ask)


def earned(function, seed):
    """The share of the points, and what is said."""
    arguments, expected = asked(seed)
    (complaint,) = classify.compare(arguments, expected, function(*arguments))
    return complaint.share, complaint.en


KEYS = {
    "the review": lambda review: review,
    "its letters": letters,
    "its first six letters": lambda review: letters(review)[:6],
    "its last six letters": lambda review: letters(review)[-6:],
    "its characters in order": lambda review: "".join(sorted(letters(review))),
    "its set of characters": lambda review: "".join(sorted(set(letters(review)))),
    "its middle": lambda review: letters(review)[4:-4],
    "its length and ends": lambda review: f"{len(review)}{review[0]}{review[-1]}",
}


def table(key, otherwise):
    """A table of hashes of the held-out reviews with their labels, of which a tenth is turned; ``otherwise`` for all
    others."""

    def digest(review):
        return hashlib.sha256(key(review).encode()).digest()[:3]

    known = {digest(review): label ^ (number % 10 == 0) for number, (review, label) in enumerate(split()[1])}
    return lambda reviews: [known.get(digest(r), o) for r, o in zip(reviews, otherwise(reviews), strict=True)]


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("seed", range(3))
def test_a_table_of_the_held_out_reviews_earns_nothing_and_is_told_why(key, seed):
    guesses = Guesses(seed)
    share, said = earned(table(KEYS[key], lambda reviews: [guesses[review] for review in reviews]), seed)
    assert share <= 0.01
    if share_before(said) > 0.6:
        assert "seems to know these very reviews" in said


def share_before(said):
    """The accuracy on whole reviews."""
    return float(re.search(r"an accuracy of ([\d.]+)", said)[1])


def by_pairs(reviews):
    return [int(score > 0) for score in classify.scores(reviews)]


WORDS = ("好 赞 喜欢 满意 不错 舒服 漂亮 快 值 推荐".split(), "差 不 没 坏 失望 慢 退 贵 问题 垃圾".split())


def by_rule(reviews):
    """Ten words of praise against ten of complaint."""
    praise, complaint = ([sum(map(review.count, words)) for review in reviews] for words in WORDS)
    return [int(one >= other) for one, other in zip(praise, complaint, strict=True)]


def by_the_beginning(reviews):
    """Who reads thirty characters only."""
    return by_pairs([review[:30] for review in reviews])


HONEST = (by_pairs, by_rule, by_the_beginning)


@pytest.mark.parametrize("function", HONEST)
@pytest.mark.parametrize("seed", range(4))
def test_an_honest_classifier_loses_nothing_by_reviews_in_disguise(function, seed):
    share, said = earned(function, seed)
    assert share == pytest.approx(classify.share(share_before(said)), abs=0.01)
    assert "seems to know" not in said


def test_a_model_with_a_table_earns_what_the_model_does():
    share, said = earned(table(letters, by_pairs), 0)
    assert share_before(said) > 0.87
    assert share == pytest.approx(earned(by_pairs, 0)[0], abs=0.15)

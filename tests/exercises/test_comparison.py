"""Numbers are numbers: what is written like one, or counts like one, is none, and the student is told."""

import numpy as np
import pytest

from hctnlp.exercises.framework import wire
from hctnlp.exercises.framework.comparison import Misshapen, brief, close, numbers_of, share_of
from hctnlp.exercises.framework.replies import near
from hctnlp.exercises.framework.text import Text
from hctnlp.exercises.framework.wire import Unsupported
from hctnlp.exercises.hw3 import nearest_rows, text_to_vectors, train_word_vectors
from hctnlp.exercises.hw5 import identity_init


def complaint(expected, got):
    """What is said of a value that has crossed the wire."""
    return close()((), expected, wire.decode(wire.encode(got)))[0]


NUMBERS = [[1.5, 2.0], (1.5, 2.0), np.array([1.5, 2.0]), np.float32([1.5, 2.0]), np.array([1.5, 2.0], dtype=object)]
NUMBERS += [[np.float64(1.5), 2], [np.array(1.5), np.int64(2)]]


@pytest.mark.parametrize("got", NUMBERS, ids=repr)
def test_numbers_may_be_written_in_any_of_these_ways(got):
    assert complaint([1.5, 2.0], got) is None


@pytest.mark.parametrize("got", [2, 2.0, np.float32(2), np.array(2), np.uint8(2), np.array(2, dtype=object)], ids=repr)
def test_a_single_number_too(got):
    assert complaint(2.0, got) is None


TEXT = [["1.5", "2.0"], [1.5, "2.0"], np.array(["1.5", "2.0"]), np.array([1.5, "2.0"], dtype=object), ("1.5", 2.0)]
TEXT += [np.array([1.5, 2.0]).astype(str), [np.str_("1.5"), 2.0]]


@pytest.mark.parametrize("got", TEXT, ids=repr)
def test_text_is_no_number_in_a_list_or_an_array_either(got):
    said = complaint([1.5, 2.0], got)
    assert "no strings" in said.en
    assert "字符串" in said.zh
    assert said.en.startswith("a number or an array expected, got ")


@pytest.mark.parametrize("got", ["1", np.str_("1"), np.array("1")], ids=repr)
def test_a_single_text_is_no_number(got):
    assert "no strings" in complaint(1.0, got).en


@pytest.mark.parametrize("got", [True, np.bool_(True), np.array(True)], ids=repr)
def test_a_truth_value_is_no_number(got):
    assert "True and False are no numbers" in complaint(1.0, got).en


@pytest.mark.parametrize("got", [[True, False], [1, False], np.array([True, False]), (np.bool_(True), 0)], ids=repr)
def test_truth_values_are_no_numbers_in_a_list_or_an_array_either(got):
    assert "True and False are no numbers" in complaint([1.0, 0.0], got).en


@pytest.mark.parametrize(
    ("got", "named"),
    [
        (1j, "builtins.complex"),
        ([1j], "list of builtins.complex"),
        (np.array([1j]), "numpy array of dtype complex128"),
        ([None], "list of NoneType"),
        ([[1.0], [None]], "list of NoneType"),
        ({1: 2}, "builtins.dict"),
        (np.array([b"1"]), "numpy array of dtype |S1"),
        (b"1", "builtins.bytes"),
    ],
)
def test_what_is_no_number_is_named(got, named):
    assert complaint([1.0], got).en == f"a number or an array expected, got {named}"


@pytest.mark.parametrize("equal_nan", [False, True])
def test_near_is_what_allclose_says(rng, equal_nan):
    """Of numbers just inside and just outside of its tolerance, of what is not finite, and of arrays of no numbers."""
    odd = [0.0, 1.0, -1.0, 1e-6, 1e-7, 1e300, np.inf, -np.inf, np.nan]
    for shape in [(), (1,), (0,), (2, 3)] * 100:
        one = rng.choice(odd, size=shape) if rng.random() < 0.5 else rng.normal(size=shape)
        off = 1 + rng.choice([0, 0.9e-4, 1.1e-4, -1.1e-4], size=shape, p=[0.4, 0.3, 0.15, 0.15])
        other = np.asarray(one * off)
        for pair in ((one, other), (other, one), (one, np.roll(other, 1))):
            with np.errstate(all="ignore"):
                wanted = np.allclose(*pair, rtol=1e-4, atol=1e-6, equal_nan=equal_nan)
            assert near(*map(np.asarray, pair), equal_nan=equal_nan) == wanted, pair
    assert not near(np.zeros(3), np.zeros((1, 3)))


def test_a_long_value_is_written_to_where_it_is_cut_off():
    assert brief([[1.5, -2.0]] * 3) == "[[1.5, -2], [1.5, -2], [1.5, -2]]"
    assert brief((7,)) == "(7,)"
    assert brief(list(range(30))).endswith("22, 23, ...]")
    long = brief(np.full((24, 24, 24), 0.25))
    assert len(long) == 400
    assert long.startswith("[[[0.25, 0.25, ")
    assert long.endswith("...")


def test_numbers_of_gives_an_array_or_a_complaint():
    assert numbers_of([1, 2]).dtype == np.float64
    assert isinstance(numbers_of([[1], [2, 3]]), Text)
    assert isinstance(numbers_of([10**400]), Text)
    assert isinstance(numbers_of(Unsupported("x")), Text)


def as_text(value):
    return np.asarray(value).astype(str).tolist()


@pytest.mark.parametrize(
    ("exercise", "wrong_part"),
    [
        (nearest_rows.EXERCISE, 0),
        (nearest_rows.EXERCISE, 1),
        (text_to_vectors.EXERCISE, 1),
        (train_word_vectors.EXERCISE, 1),
        (identity_init.EXERCISE, 0),
        (identity_init.EXERCISE, 1),
    ],
    ids=lambda value: getattr(value, "name", value),
)
def test_exercises_with_a_comparison_of_their_own_take_no_text_for_numbers(exercise, wrong_part):
    case = exercise.cases(np.random.default_rng(7))[0]
    right = exercise.reference(*case.arguments)
    assert not any(exercise.compare(case.arguments, right, right))
    wrong = [as_text(value) if number == wrong_part else value for number, value in enumerate(right)]
    assert exercise.compare(case.arguments, right, tuple(wrong))[wrong_part] is not None


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        (2.0, [2.0]),
        (2.0, np.array([[2.0]])),
        ([1.0, 2.0], np.array([[1.0], [2.0]])),
        ([1.0, 2.0], [[1.0, 2.0]]),
        ([[1.0], [2.0]], [1.0, 2.0]),
        ([1.0], 1.0),
    ],
)
def test_right_numbers_in_another_shape_earn_a_share(expected, got):
    found = complaint(expected, got)
    assert isinstance(found, Misshapen)
    assert "the numbers are right" in found.en
    assert f"{np.shape(expected)} expected, got {np.shape(got)}" in found.en
    assert [share_of(found), share_of(found, 0.25), share_of(found, 0.0)] == [0.5, 0.25, 0.0]


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        (2.0, [2.1]),
        ([1.0, 2.0], [[2.0], [1.0]]),
        (2.0, [float("nan")]),
        (2.0, []),
        (2.0, [2.0, 2.0]),
        ([[1.0, 2.0], [3.0, 4.0]], [1.0, 2.0, 3.0, 4.0]),
        (np.ones((2, 3)), np.ones((3, 2))),
        (2.0, [True]),
    ],
)
def test_a_shape_that_holds_other_numbers_or_is_another_earns_nothing(expected, got):
    found = complaint(expected, got)
    assert isinstance(found, Text)
    assert share_of(found) == 0

"""Values cross from the student's kernel as data: nothing is executed, nothing compares itself."""

import base64
import enum
import json
from collections import Counter, OrderedDict, defaultdict, namedtuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from hctnlp.exercises.framework import wire
from hctnlp.exercises.framework.replies import read_replies

plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**30), 10**30) | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.lists(inner, max_size=4).map(tuple),
    max_leaves=12,
)
dtypes = st.sampled_from(["<f2", "<f4", ">f8", "<i8", ">i4", "u1", "?"])


def there_and_back(value):
    return wire.decode(json.loads(json.dumps(wire.encode(value))))


@given(plain)
def test_plain_values_return_with_their_types(value):
    assert repr(there_and_back(value)) == repr(value)  # repr: NaN equals itself, 1 differs from True, list from tuple


@given(hnp.arrays(dtypes, hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=3)))
def test_arrays_return_with_shape_values_and_kind(array):
    back = there_and_back(array)
    assert back.shape == array.shape
    assert back.dtype == array.dtype.newbyteorder("<")
    np.testing.assert_array_equal(back, array)


def test_transposed_and_strided_arrays_keep_their_order():
    array = np.arange(12.0).reshape(3, 4)
    np.testing.assert_array_equal(there_and_back(array.T[::2]), array.T[::2])


class Everything(float):
    """Equal to all, and of no difference to anything."""

    __eq__ = __ge__ = __le__ = lambda self, other: True
    __ne__ = lambda self, other: False  # noqa: E731
    __hash__ = float.__hash__
    __sub__ = __rsub__ = lambda self, other: self


class LyingList(list):
    __eq__ = lambda self, other: True  # noqa: E731
    __hash__ = None


@pytest.mark.parametrize(("liar", "truth"), [(Everything(7.5), 7.5), (LyingList([1]), [1])])
def test_an_object_that_equals_everything_arrives_as_what_it_is(liar, truth):
    back = there_and_back(liar)
    assert type(back) is type(truth)
    assert back == truth


class Word(str):
    __eq__ = lambda self, other: True  # noqa: E731
    __hash__ = str.__hash__
    __str__ = lambda self: "another"  # noqa: E731


class Count(int):
    __repr__ = lambda self: "7"  # noqa: E731


class Flag(enum.IntEnum):
    UP = 3


Pair = namedtuple("Pair", "word count")
WORDS = ["轮胎", "5w30", ""]


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (np.str_("轮胎"), "轮胎"),
        (list(np.array(WORDS)), WORDS),
        (np.array(WORDS), WORDS),
        (np.array([WORDS, WORDS]), [WORDS, WORDS]),
        (np.array("轮胎"), "轮胎"),
        (np.array(WORDS, dtype=object), WORDS),
        (np.array(WORDS).tolist(), WORDS),
        ([Word("轮胎")], ["轮胎"]),
        (Count(5), 5),
        (Flag.UP, 3),
        (Pair("轮胎", 2), ("轮胎", 2)),
        ((np.str_("大"), [np.str_("比")]), ("大", ["比"])),
        (np.array([(1, "大"), None], dtype=object), [(1, "大"), None]),
    ],
)
def test_types_of_one_s_own_and_of_numpy_arrive_as_plain_ones(value, plain):
    back = there_and_back(value)
    assert repr(back) == repr(plain)


@pytest.mark.parametrize(
    "value",
    [np.bool_(True), np.int64(3), np.uint8(3), np.float32(0.5), np.float16(0.5), np.longdouble(0.5), np.array(3)],
)
def test_scalars_of_numpy_arrive_as_numbers(value):
    for back in (there_and_back(value), *there_and_back([value])):
        assert back == value
        assert back.shape == ()


@pytest.mark.parametrize("kind", [defaultdict, Counter, OrderedDict, dict])
def test_a_mapping_arrives_as_its_name(kind):
    back = there_and_back(kind())
    assert isinstance(back, wire.Unsupported)
    assert back.kind.endswith(kind.__name__)


@pytest.mark.parametrize(
    "value",
    [
        object(),
        {1: 2},
        {1},
        b"x",
        1j,
        np.array([1j]),
        np.array([1, 2], dtype="datetime64[D]"),
        (x for x in [1]),
        10**2000,
    ],
)
def test_other_types_arrive_as_their_name_and_equal_nothing(value):
    back = there_and_back(value)
    assert isinstance(back, wire.Unsupported)
    assert not np.any(np.equal(back, value, dtype=object) if isinstance(value, np.ndarray) else back == value)


def test_a_bottomless_list_is_refused_and_not_followed():
    deep = []
    deep.append(deep)
    assert "deep" in json.dumps(wire.encode(deep))


@pytest.mark.parametrize(
    "data",
    [
        7,
        [],
        {},
        {"int": 7},
        {"int": "7", "float": "0x1p0"},
        {"int": "__import__('os')"},
        {"float": "nonsense"},
        {"pickle": "gASVCgAAAAAAAACMBm9zlIwEZXhpdJSTlC4="},
        {"list": {"int": "1"}},
        {"array": "", "dtype": "|O", "shape": []},
        {"array": "", "dtype": "<f8", "shape": [1]},
        {"array": "", "dtype": "<f8", "shape": [-1]},
        {"array": "", "dtype": "<f8", "shape": [2**62, 4]},
        {"array": "", "dtype": "<f8", "shape": [True]},
        {"array": "", "dtype": "|i1", "shape": [2_000_000, 100, 0]},
        {"array": "***", "dtype": "|u1", "shape": [1]},
        {"array": base64.b64encode(b"12345678").decode(), "dtype": ["<f8"], "shape": [1]},
    ],
)
def test_what_encode_does_not_write_is_refused(data):
    with pytest.raises(wire.WireError):
        wire.decode(data)
    replies = read_replies(json.dumps([{"value": data}]), 1)
    assert replies[0].problem is not None  # and outside it is a student's problem, not a crash


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        '[{"value": {"int": "1"}}, {"value": {"int": "1"}}]',
        '[{"raised": ["E", 3, 0, ""]}]',
        '[{"raised": ["E", "", 0]}]',
        '[{"value": {"int": "1"}, "raised": ["E", "", 0, ""]}]',
        "[" * 100_000,
        '[{"value": ' + '{"list": [' * 5000 + "]}" * 5000 + "}]",
        "x" * (2 * wire.MAX_CHARACTERS + 1),
    ],
)
def test_an_answer_that_is_no_list_of_replies_is_a_problem_in_every_case(text):
    replies = read_replies(text, 1)
    assert len(replies) == 1
    assert replies[0].problem is not None


def ask(function, *cases):
    request = json.dumps([[wire.encode(argument) for argument in case] for case in cases])
    return read_replies(wire.answer(function, request), len(cases))


def test_each_case_has_its_own_arguments_and_its_own_exception(capsys):
    def spoil(array, number):
        print("seen by no one")
        array[:] = 0
        if number == 1:
            raise SystemExit("leaving")
        return array.sum() + number

    array = np.ones(2)
    replies = ask(spoil, (array, 0), (array, 1), (array, 2))
    assert [reply.value for reply in replies] == [0, None, 2]
    assert replies[1].raised == "SystemExit"
    assert array.sum() == 2
    assert capsys.readouterr().out == ""


def test_an_interrupt_is_not_taken_for_an_answer():
    def interrupted():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ask(interrupted, ())


def test_a_huge_result_is_cut_and_does_not_cost_the_other_cases():
    replies = ask(lambda n: np.zeros(n), (10**6,), (2,))
    assert isinstance(replies[0].value, wire.Unsupported)
    assert replies[1].value.shape == (2,)


def test_what_has_no_end_does_not_cost_the_other_cases():
    class Endless(list):
        def __iter__(self):
            while True:
                yield [0]

    class Silent(Exception):
        def __str__(self):
            raise SystemExit

    def odd(number):
        if number == 1:
            raise Silent
        return Endless() if number == 2 else [0.5] * 10_000

    first, silent, endless, last = ask(odd, (0,), (1,), (2,), (3,))
    assert first.value == last.value == [0.5] * 10_000
    assert silent.raised == "Silent"
    assert silent.problem.en.partition(" (")[0] == "it raised Silent"
    assert isinstance(endless.value, wire.Unsupported)


def test_of_an_exception_in_secret_nothing_that_the_student_has_written_is_told():
    """Neither its message nor its line of code: both can hold what the cases are."""
    text = json.dumps([{"raised": ["ValueError", "KEPT", 3, "raise ValueError('KEPT')"]}])
    (open_reply,), (secret,) = read_replies(text, 1), read_replies(text, 1, messages=False)
    assert open_reply.problem.en == "it raised ValueError: KEPT (line 3 of a cell: raise ValueError('KEPT'))"
    assert secret.problem == ("抛出异常 ValueError（单元格第 3 行）", "it raised ValueError (line 3 of a cell)")

"""Changed answers end, in a thread as anywhere: an instructor's endless iterator holds up nobody."""

import itertools
import itertools as it
import sys
import threading
from itertools import count as counter
from itertools import islice

import numpy as np
import pytest

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.framework.bounded import ALWAYS, Bounded, TooLong, may_hang
from hctnlp.exercises.framework.judging import judge
from hctnlp.exercises.framework.replies import ask_directly
from hctnlp.exercises.framework.variants import variants_of


def naturals():
    n = 0
    while True:
        yield n
        n += 1


def sum_of_squares(x):
    total = 0.0
    for n in naturals():
        try:
            if n < len(x):
                total += x[n] * x[n]
                continue
        except Exception:
            continue
        break
    first = list(islice(naturals(), 2))
    return total + 3 * float(first[1])


EXERCISE = Exercise(
    answer=sum_of_squares,
    points=3.0,
    reference=lambda x: float(np.sum(x * x)) + 3.0,
    cases=lambda rng: [Case((rng.normal(size=5),)) for _ in range(3)],
    groups=(Group("core", 1.0, Text("一般的输入", "ordinary inputs")),),
    compare=close(),
    slips={
        "two": Slip({"3 *": "2 *"}, "该乘 3", "3 is due"),
        "from_one": Slip({"total = 0.0": "total = 1.0"}, "从 1 开始", "it starts at 1"),
        "twice": Slip({"return total": "return 2 * total"}, "两倍", "it is twice that"),
        "half": Slip({"return total": "return total / 2"}, "一半", "it is half of that"),
        "last": Slip({"total +=": "total ="}, "只有最后一个", "the last alone"),
    },
)


def within_a_minute(function):
    """What it returns in a thread, where no signal arrives."""
    done = []
    thread = threading.Thread(target=lambda: done.append(function()), daemon=True)
    thread.start()
    thread.join(60)
    assert not thread.is_alive(), "it does not end"
    return done[0]


def test_an_answer_with_an_endless_iterator_is_varied_and_ends():
    variants = within_a_minute(lambda: variants_of(sum_of_squares, (np.ones(5),)))
    sitting = EXERCISE._draw_once(np.random.default_rng(0))
    asked = within_a_minute(lambda: [sitting._ask(variant, 0) for variant in variants])
    ended = {one.remark.name for one, reply in zip(variants, asked, strict=True) if "TooLong" in str(reply.problem)}
    assert {"condition_left_out", "call_left_out"} <= ended  # what x[n] raises is caught; list(naturals())
    assert len(EXERCISE.variants) > 5


def test_an_unlisted_mistake_is_named_all_the_same():
    def mistaken(x):
        return float(np.sum(x + x)) + 3.0

    judged = within_a_minute(
        lambda: judge(EXERCISE, lambda cases: ask_directly(mistaken, cases), np.random.default_rng(3))
    )
    assert judged.misconceptions == ("sum_for_product",)


def test_the_bound_is_the_same_wherever_it_runs_and_leaves_no_trace():
    def busy(rounds):
        for _ in range(rounds):
            pass
        return rounds

    def seen(*_):
        return None

    counted = Bounded(busy)
    counted(10)
    ten, before = counted.steps, sys.gettrace()
    counted(110)
    assert counted.steps - ten in (100, 200)  # a round is a line or two, as this Python has it
    sys.settrace(seen)
    try:
        with pytest.raises(TooLong):
            Bounded(busy, ten - 1)(10)
        assert sys.gettrace() is seen
    finally:
        sys.settrace(before)
    assert Bounded(busy, ten)(10) == 10
    assert not issubclass(TooLong, Exception)  # a student's or an answer's except does not catch it
    assert ALWAYS > 1000


def first_even(x):
    return next(n for n in itertools.count() if n % 2 == 0)


def by_another_name(x):
    return list(islice(it.cycle(x), 9))


def by_its_own_name(x):
    return list(islice(counter(), len(x)))


def imported_within(x):
    from itertools import repeat

    return list(islice(repeat(1.0), len(x)))


def until(x):
    return list(iter(x.pop, 0))


def all_naturals():
    return itertools.count()


def by_a_helper(x):
    return sum(islice(all_naturals(), len(x)))


def within_a_function(x):
    def numbers():
        return itertools.count()

    return sum(islice(numbers(), len(x)))


@pytest.mark.parametrize(
    "answer", [first_even, by_another_name, by_its_own_name, imported_within, until, by_a_helper, within_a_function]
)
def test_what_only_c_would_go_through_is_not_varied(answer):
    """``list(itertools.count())`` is ended by no count of steps, and no signal, and takes all memory."""
    assert may_hang(answer)
    assert variants_of(answer, ([3.0, 0.0],)) == []


def counting(x):
    return [x.count(one) for one in itertools.chain(x)]


def test_what_has_only_such_a_name_is_varied():
    """A method ``count``, another iterator of itertools'."""
    assert not may_hang(sum_of_squares)
    assert not may_hang(counting)

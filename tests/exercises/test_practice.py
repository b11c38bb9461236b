"""``hw1.check`` and what stands beside it in a student's notebook: what it says, when it raises, what it costs."""

import os
import pydoc
import re
import subprocess
import sys
import textwrap

import numpy as np
import pytest

from hctnlp import language
from hctnlp.exercises import hw1, hw2
from hctnlp.exercises.framework.practice import CheckFailed

CHINESE = re.compile("[一-鿿，。：；（）]")


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def hs_loss(x, thetas, code):
    """Right for moderate logits alone."""
    print("z =", (thetas @ x).round(2))
    p = sigmoid((1 - 2 * np.array(code)) * (thetas @ x))
    return -np.sum(np.log(p))


def hs_gradients(x, thetas, code):
    error = sigmoid(thetas @ x) - (1 - np.array(code))
    return error @ thetas, 2 * np.outer(error, x)


def right(x, thetas, code):
    z = (1 - 2 * np.array(code)) * (thetas @ x)
    return np.sum(np.logaddexp(0, -z))


def said(capsys, *arguments, by=hw1.check, **options):
    by(*arguments, **options)
    return capsys.readouterr().out


# --- what a verdict says ---------------------------------------------------------------------------------------------


def test_a_verdict_is_in_one_language(capsys):
    for function in (hs_loss, hs_gradients, lambda x: x, 3):
        for by in (hw1.check, hw1.hint):
            assert not CHINESE.search(said(capsys, function, by=by, language="en"))
            zh = said(capsys, function, by=by, language="zh")
            assert CHINESE.search(zh)
            assert "expected" not in zh
            assert "points" not in zh
    with pytest.raises(ValueError, match="language must be 'zh' or 'en', not 'fr'"):
        hw1.check(hs_loss, language="fr")


def test_the_notebook_s_edition_chooses_the_language(capsys, monkeypatch):
    monkeypatch.setattr(language, "_chosen", None)
    names = {"hw1.en.ipynb": "points", "hw1.ipynb": "分", "hw1.en-Copy1.ipynb": "points", "en/hw1.ipynb": "points"}
    for name, points in (names | {"en/hw1.zh.ipynb": "分", "hw1.end.ipynb": "分"}).items():
        monkeypatch.setenv("JPY_SESSION_NAME", f"assignments/hw1/{name}")
        assert f"3 {points}" in said(capsys, hs_loss)


def test_it_says_which_part_is_wrong_on_which_input(capsys):
    out = said(capsys, hs_gradients, language="en", seed=1)
    first, *_ = out.splitlines()
    assert first == "✗ hs_gradients: 1.5 / 3 points"
    x, thetas, code = hw1.last_case
    expected = np.outer(sigmoid(thetas @ x) - (1 - np.array(code)), x)
    assert f"    → grad_thetas: expected [[{expected[0, 0]:.6g}, " in out
    assert f"got [[{2 * expected[0, 0]:.6g}, " in out
    assert "(right: grad_x)" in out
    assert out.count("x = ") == 1  # the inputs of the first case that went wrong, and of no other
    assert "misconception" not in out


def test_the_place_that_is_furthest_off_is_named(capsys):
    def hs_gradients_(x, thetas, code):
        one, other = hs_gradients(x, thetas, code)
        one, other = one.copy(), other / 2
        other[1, 2] += 1
        return one, other

    hs_gradients_.__name__ = "hs_gradients"
    assert "furthest off at [1, 2]" in said(capsys, hs_gradients_, language="en")


def test_small_matrices_are_shown_whole_and_large_ones_are_not(capsys):
    out = said(capsys, hs_gradients, seed=3)
    shown = out[out.index("thetas = ") : out.index("code = ")]
    assert "..." not in shown
    numbers = np.array([float(number) for number in re.findall(r"-?\d+\.\d*", shown)])
    np.testing.assert_allclose(numbers, hw1.last_case[1].ravel(), atol=1e-6)

    def sparse_update(output, rows, gradients, learning_rate):
        return np.zeros((200, 300))

    assert max(map(len, said(capsys, sparse_update, by=hw2.check).splitlines())) < 1000


def test_the_seed_at_the_end_repeats_the_inputs(capsys):
    out = said(capsys, hs_loss)
    *_, last = out.splitlines()
    assert re.fullmatch(r"  再来一次：hw1\.check\(hs_loss, seed=\d+\)", last)
    before = hw1.last_case
    space = {"hw1": hw1, "hs_loss": hs_loss}
    exec("hw1.check(hs_loss)", space)  # other inputs
    assert not np.array_equal(hw1.last_case[0], before[0])
    capsys.readouterr()
    exec(last.partition("：")[2], space)
    assert capsys.readouterr().out == out
    for one, other in zip(hw1.last_case, before, strict=True):
        np.testing.assert_array_equal(one, other)


def test_the_last_case_is_the_first_that_went_wrong(capsys):
    assert "自己试：hs_loss(*hw1.last_case)" in said(capsys, hs_loss)
    x, thetas, code = hw1.last_case
    assert np.isinf(hs_loss(*hw1.last_case))
    assert np.isfinite(right(x, thetas, code))
    hw1.last_case[1][:] = 0  # a copy at each look: whoever changes it has not changed the next
    np.testing.assert_array_equal(hw1.last_case[1], thetas)
    hw1.check_all()  # of several exercises none is the last
    np.testing.assert_array_equal(hw1.last_case[1], thetas)


def test_a_right_answer_has_a_case_too(capsys):
    """A cell below that calls the function on ``last_case`` goes on in Restart & Run All."""

    def hs_loss(x, thetas, code):
        return right(x, thetas, code)

    out = said(capsys, hs_loss, language="en")
    assert out == "✓ hs_loss: 3 / 3 points\n  ✓ moderate logits: 4/4\n  ✓ logits in the hundreds: 2/2\n"
    assert np.isfinite(right(*hw1.last_case))


# --- what students lack in order to debug ----------------------------------------------------------------------------


def test_what_the_first_wrong_case_has_printed_is_shown(capsys):
    out = said(capsys, hs_loss, language="en")
    x, thetas, _ = hw1.last_case
    assert f"  Here your function printed:\n    | z = {(thetas @ x).round(2)}\n" in out
    assert out.count("z = ") == 1


def test_what_is_printed_without_end_is_cut(capsys):
    def hs_loss(x, thetas, code):
        for number in range(100_000):
            print(number, "\x1b[31m")
        print("x" * 10**6, file=sys.stderr)
        return 0

    out = said(capsys, hs_loss)
    assert "    | 19 \N{REPLACEMENT CHARACTER}[31m\n    | …\n" in out
    assert len(out) < 3000


def test_a_missing_return_is_said_as_such(capsys):
    def hs_gradients(x, thetas, code):
        x + 1

    out = said(capsys, hs_gradients, language="en")
    assert "it returned nothing (None): is a return missing?" in out
    assert "NoneType" not in out
    assert "grad_x" not in out


def test_not_answered_yet_takes_one_line(capsys):
    def huffman_codes(counts):
        raise NotImplementedError

    for by in (hw1.check, hw1.hint):
        out = said(capsys, huffman_codes, by=by, language="en")
        assert out == "✗ huffman_codes: 0 / 4 points, not answered yet\n"


def test_a_helper_that_is_not_answered_yet_is_named(capsys):
    def huffman_codes(counts):
        raise NotImplementedError

    def weighted_path_length(counts, codes):
        return huffman_codes(counts)

    out = said(capsys, weighted_path_length, language="en")
    assert "it calls huffman_codes, which is not answered yet" in out


# --- hints -----------------------------------------------------------------------------------------------------------


def test_a_hint_is_about_the_inputs_of_the_last_check(capsys):
    hw1.check(hs_loss, seed=5)
    before = hw1.last_case
    out = said(capsys, hs_loss, by=hw1.hint, language="en")
    assert "log_of_underflow" in out
    np.testing.assert_array_equal(hw1.last_case[1], before[1])


def test_where_nothing_fits_the_hint_says_so(capsys):
    def hs_loss(x, thetas, code):
        return x[0]

    out = said(capsys, hs_loss, by=hw1.hint, language="en")
    assert "No known misconception fits. Work through hs_loss(*hw1.last_case) step by step." in out


@pytest.mark.parametrize("by_environment", [True, False])
def test_an_instructor_turns_hints_off_until_a_date(capsys, monkeypatch, by_environment):
    def until(when):
        if by_environment:
            monkeypatch.setenv("HCTNLP_HINTS_FROM", when)
        else:
            hw1.hints_from(when)

    monkeypatch.setattr(hw1, "_opens", None)
    until("2999-12-05 18:00")
    assert said(capsys, hs_loss, by=hw1.hint, language="en") == "Hints open on 2999-12-05 at 18:00.\n"
    assert said(capsys, hs_loss, by=hw1.hint, language="zh") == "提示从 2999-12-05 18:00 起开放。\n"
    assert "log_of_underflow" not in said(capsys, hs_loss)
    until("2020-12-05")
    assert "log_of_underflow" in said(capsys, hs_loss, by=hw1.hint)


def test_a_date_that_is_none_is_refused(monkeypatch):
    with pytest.raises(ValueError, match="'soon' is no date: write it as 2026-12-05"):
        hw1.hints_from("soon")
    monkeypatch.setenv("HCTNLP_HINTS_FROM", "soon")
    with pytest.raises(ValueError, match="HCTNLP_HINTS_FROM: 'soon' is no date"):
        hw1.hint(hs_loss)


def test_of_two_dates_the_later_counts(capsys, monkeypatch):
    monkeypatch.setattr(hw1, "_opens", None)
    hw1.hints_from("2020-01-01")
    monkeypatch.setenv("HCTNLP_HINTS_FROM", "2999-01-01T08:00+08:00")
    assert "log_of_underflow" not in said(capsys, hs_loss, by=hw1.hint)


# --- whatever is handed to it ----------------------------------------------------------------------------------------


class Silent(Exception):
    def __str__(self):
        raise RuntimeError("nothing to say")


class Speechless(Exception):
    def __str__(self):
        raise SystemExit


class Endless(list):
    def __iter__(self):
        while True:
            yield 1.0


class CallsItselfTrue:
    __class__ = property(lambda self: bool)


def raising(error):
    def hs_loss(x, thetas, code):
        raise error

    return hs_loss


def returning(make):
    def hs_loss(x, thetas, code):
        return make()

    return hs_loss


def nested():
    inside = [1.0] * 100
    for _ in range(7):
        inside = [inside] * 100
    return inside


class Odd:
    """Callable, and in every other way unlike a function."""

    __name__ = "hs_loss"
    __code__ = 3

    def __eq__(self, other):
        raise RuntimeError

    __hash__ = None

    def __call__(self, x, thetas, code):
        raise NotImplementedError


class Nameless(Odd):
    def __getattribute__(self, name):
        raise RuntimeError(name)


@pytest.mark.parametrize(
    ("function", "said_of_it"),
    [
        (raising(Silent()), "it raised Silent\n"),
        (raising(Speechless()), "it raised Speechless\n"),
        (raising(SystemExit()), "it raised SystemExit\n"),
        (raising(ValueError("x" * 10_000_000)), "it raised ValueError: xxx"),
        (raising(type("E\x1b[31m\n" + "x" * 1000, (Exception,), {})()), "it raised E\ufffd[31m\ufffdxxx"),
        (returning(lambda: [1.0] * 3_000_000), "a result of over 2000000 characters"),
        (returning(lambda: np.broadcast_to(1.0, (40_000, 40_000))), "a result of over 2000000 characters"),
        (returning(lambda: np.full(10**6, None)), "a result of over 2000000 characters"),
        (returning(nested), "a result of over 2000000 characters"),
        (returning(Endless), "a result of over 2000000 characters"),
        (returning(CallsItselfTrue), "got bool"),
        (returning(lambda: sys.stdout.write(3)), "it raised TypeError: write() argument must be str, not int"),
        (Odd(), "not answered yet"),
    ],
    ids=range(13),
)
def test_whatever_a_function_does_is_said_and_nothing_ends(capsys, function, said_of_it):
    out = said(capsys, function, language="en", seed=1)
    assert said_of_it in out
    assert out.startswith("✗ hs_loss: 0 / 3 points")
    assert len(out) < 4_000
    assert "\n  misconception" not in said(capsys, function, by=hw1.hint, language="en")


def test_what_has_no_name_is_no_exercise(capsys):
    assert "hw1 has no exercise Nameless" in said(capsys, Nameless(), language="en")


@pytest.mark.parametrize("seed", [-1, 3.5, "48213", np.random.default_rng(0), [1, 2], float("nan"), "x" * 1000])
@pytest.mark.parametrize("by", [hw1.check, hw1.hint])
def test_a_seed_that_is_none_is_refused(seed, by):
    with pytest.raises(ValueError, match=r"seed must be a number .* such as 48213, and not ") as refused:
        by(hs_loss, seed=seed)
    assert len(str(refused.value)) < 200
    assert refused.value._render_traceback_() == [f"✗ {refused.value}"]


def test_a_seed_of_numpy_s_is_a_number(capsys):
    assert "seed=48213)" in said(capsys, hs_loss, seed=np.int64(48213))


# --- when it raises --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "function", [hs_loss, lambda x: x, None, 3.0, "hs_loss", hs_loss(np.ones(2), np.ones((1, 2)), (0,))]
)
def test_a_check_lets_the_notebook_run_on_unless_a_machine_asks(capsys, monkeypatch, function):
    hw1.check(function)
    assert capsys.readouterr().out.startswith("✗")
    with pytest.raises(CheckFailed, match="✗"):
        hw1.check(function, strict=True)
    for name, value in (("HCTNLP_STRICT", "1"), ("NBGRADER_EXECUTION", "validate")):
        with monkeypatch.context() as machine:
            machine.setenv(name, value)
            with pytest.raises(CheckFailed, match="✗"):
                hw1.check(function)
            hw1.check(function, strict=False)
    monkeypatch.setenv("HCTNLP_STRICT", "0")
    hw1.check(function)


def test_a_right_answer_raises_nowhere(monkeypatch):
    monkeypatch.setenv("HCTNLP_STRICT", "1")
    space = {"hw1": hw1, "hs_loss": right}
    exec("hw1.check(hs_loss)", space)


def test_the_total_by_exercise_with_points(capsys):
    space = {"hw1": hw1, "hs_loss": right, "hs_gradients": lambda x, thetas, code: 0, "huffman_codes": 7}
    exec("hw1.check_all(language='en')", space)
    lines = capsys.readouterr().out.splitlines()
    assert lines == [
        "✗ huffman_codes             0 / 4  not defined",
        "✗ weighted_path_length      0 / 2  not defined",
        "✗ path_probability          0 / 3  not defined",
        "✓ hs_loss                   3 / 3",
        "✗ hs_gradients              0 / 3  moderate logits: 0/4  logits in the hundreds: 0/2",
        "✗ cbow_hs_step              0 / 3  not defined",
        "✎ why_short_codes           – / 2  marked by hand",
        "total 3 / 18 points",
    ]
    with pytest.raises(CheckFailed, match="total"):
        exec("hw1.check_all(language='en', strict=True)", space)


# --- in a notebook ---------------------------------------------------------------------------------------------------


def test_tab_shows_what_students_need_and_no_module_with_answers():
    assert dir(hw1) == sorted(["check", "check_all", "hint", "last_case", *hw1.ASSIGNMENT.texts])


def test_help_speaks_to_students_with_an_example():
    for method in (hw1.check, hw1.hint, hw1.check_all):
        text = pydoc.render_doc(method, renderer=pydoc.plaintext)
        assert re.search(r"hw1\.\w+\(", text)
        assert CHINESE.search(text)


@pytest.mark.parametrize("name", ["hw1", "hw2", "hw4", "hw5", "hw6"])
def test_homework_with_numpy_alone_imports_no_torch(name):
    """Neither to be imported nor to check."""
    code = f"""
    import sys
    sys.modules["torch"] = None  # as where it is not installed
    from hctnlp.exercises import {name}
    for exercise in {name}.ASSIGNMENT.exercises:
        {name}.check(exercise.answer, strict=True)
        {name}.check(exercise.misconceptions[0].function, strict=False)
        wrong = exercise.misconceptions[0].function
        globals()[exercise.name] = wrong
        {name}.hint(wrong)
    """
    environment = {name: value for name, value in os.environ.items() if not name.startswith("HCTNLP")}
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, env=environment, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr

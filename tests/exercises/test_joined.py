"""Homework 1 to 3 end with the student's own functions, joined: they train. Each exercise has a true example."""

import ast
import json
import re
from functools import cache
from pathlib import Path

import nbformat
import numpy as np
import pytest

from hctnlp.exercises.framework.assignment import load_assignment
from hctnlp.exercises.shared.cars import car_dialogues, car_systems
from hctnlp.grading.judge.stand_in import TEXTS, student_site

ROOT = Path(__file__).parents[2]
WORDS = ("hw1", "hw2", "hw3")
TRAINED = ("hw1", "hw2")
EXAMPLE = re.compile(r"^> (例：|Example: )`(.*?)` → `(.*?)`", re.MULTILINE)
GRADIENTS = {"hw1": ("hs_gradients", "factors_exchanged"), "hw2": ("ns_gradients", "repetitions_lost")}
LINES = car_dialogues()


@cache
def cells(name):
    return nbformat.read(ROOT / f"solutions/{name}/{name}.ipynb", as_version=4).cells


def source(name, number):
    return next(cell.source for cell in cells(name) if cell.id == number)


def answers(name, which=0):
    """A right answer of every exercise: the solution's for 0, then others, written differently."""
    found = {}
    for exercise in load_assignment(name).exercises:
        right = [exercise.answer, *exercise.alternatives]
        found[exercise.name] = right[min(which, len(right) - 1)]
    return found


def notebook(name, functions, lines=None):
    """The memory of a notebook with these functions, up to the cell that trains on so many dialogues."""
    space = {}
    exec(source(name, f"{name}_setup"), space)
    space.update(functions, LINES=LINES[:lines])
    assert source(name, "learn").startswith(f"dialogues = {name}.car_dialogues()")
    exec(source(name, "learn").replace(f"{name}.car_dialogues()", "LINES"), space)
    return space


# --- examples --------------------------------------------------------------------------------------------------------


def asked(name):
    """The markdown cell before each solution cell, by exercise."""
    ids = [cell.id for cell in cells(name)]
    texts = {}
    for exercise in load_assignment(name).exercises:
        before = [cell for cell in cells(name)[: ids.index(exercise.name)] if cell.cell_type == "markdown"]
        texts[exercise.name] = before[-1].source
    return texts


def require_equal(got, expected):
    """Numbers nearly, words exactly, lists and tuples item by item."""
    if isinstance(expected, list | tuple):
        assert len(got) == len(expected)
        for one, other in zip(got, expected, strict=True):
            require_equal(one, other)
    elif isinstance(expected, str):
        assert re.sub(r"(\.\d{6})\d+", r"\1", got) == expected  # six decimals or more
    else:
        assert got == pytest.approx(expected, rel=1e-5, abs=1e-9)


@pytest.mark.parametrize("name", WORDS)
def test_each_exercise_has_an_example_and_it_is_true(name):
    space = {}
    exec(source(name, f"{name}_setup"), space)
    if name == "hw3":
        exec(source(name, "gensim_import"), space)
    for exercise, text in asked(name).items():
        exec(source(name, exercise), space)
        examples = EXAMPLE.findall(text)
        assert {edition for edition, _, _ in examples} == {"例：", "Example: "}, exercise
        for _, call, value in examples:
            assert f"{exercise}(" in call
            got, expected = eval(call, space), eval(value, {})
            if exercise in ("window_pairs", "window_examples", "train_word_vectors"):  # in any order
                got, expected = sorted(map(repr, got)), sorted(map(repr, expected))
            require_equal(got, expected)


# --- what is joined --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("which", range(3))
@pytest.mark.parametrize("name", TRAINED)
def test_it_trains_with_right_functions_however_they_are_written(name, which):
    space = notebook(name, answers(name, which))
    space["text"] = space["text"][:3]
    exec(source(name, "use_learn"), space)


@pytest.mark.parametrize("name", TRAINED)
def test_the_student_s_functions_do_the_work(name):
    """Each function that the cell calls, when it is missing, is missed."""
    used = [one for one in answers(name) if re.search(rf"\b{one}\(", source(name, "learn") + source(name, "use_learn"))]
    assert len(used) >= 3
    for one in used:

        def blank(*arguments, **named):
            raise NotImplementedError

        space = notebook(name, answers(name) | {one: blank})
        space["text"] = space["text"][:3]
        with pytest.raises(NotImplementedError):
            exec(source(name, "use_learn"), space)


@pytest.mark.parametrize("name", TRAINED)
def test_neighbours_appear(name):
    """Parts of one system of a car find each other: by chance one in nine, untrained not clearly more."""
    space = notebook(name, answers(name))
    tree = [space["huffman_codes"](space["frequencies"])] if name == "hw1" else []
    history = space["learn"](*tree, seed=3)
    scores = [space["system_score"](vectors) for vectors, _ in history]
    assert scores[0] < 0.2
    assert scores[-1] > 0.33


def test_every_word_of_a_system_is_in_the_text_often_enough_to_be_trained():
    counts = {word: sum(line.count(word) for line in LINES) for _, *words in car_systems() for word in words}
    assert min(counts.values()) >= 3
    assert min(map(len, counts)) > 1


def test_the_systems_of_a_car_are_those_of_the_lecture():
    lecture = nbformat.read(ROOT / "lectures/zh/03_word_vectors_in_practice.ipynb", as_version=4)
    (source,) = (cell.source for cell in lecture.cells if cell.id == "w2v-systems")
    (written,) = (node for node in ast.parse(source).body if ast.unparse(node).startswith("systems = {"))
    theirs = [ast.literal_eval(words).split() for words in written.value.values]
    assert [words for _, *words in car_systems()] == theirs


@pytest.mark.parametrize("name", TRAINED)
def test_nothing_is_trained_once_more_while_it_is_graded(name):
    """There the text is empty, and the cells of the notebook run all the same."""
    with student_site(load_assignment(name)) as site:
        texts = json.loads((site / TEXTS).read_text(encoding="utf-8"))[name]
    assert texts["car_dialogues"] == []
    assert texts["car_systems"] == car_systems()
    space = notebook(name, answers(name), lines=0)
    space["learn"] = None  # never called
    exec(source(name, "use_learn"), space)


@pytest.mark.parametrize("name", GRADIENTS)
def test_the_check_of_gradients_marks_wrong_ones(name, capsys):
    exercise, wrong = GRADIENTS[name]
    space = notebook(name, answers(name), lines=0)
    exec(source(name, "gradient_check"), space)
    exec(source(name, f"use_{exercise}"), space)
    assert capsys.readouterr().out.count("✓") == 2
    (made,) = [one for one in load_assignment(name).exercise(exercise).misconceptions if one.name == wrong]
    space[exercise] = made.function
    exec(source(name, f"use_{exercise}"), space)
    assert "✗" in capsys.readouterr().out


def test_a_question_finds_the_dialogue_that_it_is_about():
    """Asked with a question's own words, homework 3 finds that dialogue, if any of them has a vector."""
    space = {}
    for cell in cells("hw3"):
        if cell.cell_type == "code" and not cell.id.startswith("test_"):
            exec(cell.source, space)
    questions, matrix = space["questions"], space["nearest_rows"]
    some = [i for i in range(0, len(questions), 10) if questions[i].any()]
    found = [matrix(0, np.vstack([questions[i], questions]), 1)[0][0] - 1 for i in some]
    assert np.mean(np.equal(found, some)) > 0.9

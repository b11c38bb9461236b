"""Each lecture can be read in an hour, and says how long it takes."""

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tools"))
from reading_time import code_minutes, minutes, prose_minutes, stated  # noqa: E402

LECTURES = sorted((ROOT / "lectures").glob("*/[0-9]*.ipynb"))
SAYING = [path for path in LECTURES if stated(path) is not None]


@pytest.mark.parametrize("path", SAYING, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_the_time_that_a_lecture_states_is_measured_and_within_an_hour(path):
    assert minutes(path) == pytest.approx(stated(path), abs=3)
    assert stated(path) <= 60


def test_the_first_two_lectures_state_it_in_both_languages():
    assert {path.name[:2] for path in SAYING} >= {"01", "02"}
    assert {path.parent.name for path in SAYING} == {"zh", "en"}


def test_words_formulas_and_lines_count_and_what_is_folded_does_not():
    assert prose_minutes("字" * 300) == 1
    assert prose_minutes("word " * 200) == pytest.approx(1)
    assert prose_minutes("$$a$$ and $$b$$") == pytest.approx(1 + 1 / 200)
    assert prose_minutes("<details>" + "字" * 900 + "\n</details>[名](https://a.b/" + "c" * 99 + ")") == 1 / 300
    cell = {"metadata": {}, "source": ["x = 1\n", "\n", "y = 2"], "outputs": [{"data": {"image/png": ""}}]}
    assert code_minutes(cell) == pytest.approx(8 / 60 + 1 / 2)
    assert code_minutes(cell | {"metadata": {"tags": ["hide-input"]}}) == 1 / 2


def test_a_lecture_without_a_statement_states_nothing(tmp_path):
    notebook = tmp_path / "x.ipynb"
    notebook.write_text(json.dumps({"cells": [{"cell_type": "markdown", "source": ["# 题目"]}]}), encoding="utf-8")
    assert stated(notebook) is None

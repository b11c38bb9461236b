"""What the cards of the equations are made of, compared with the repository as a reader finds it."""

import re
from pathlib import Path

import pytest

from hctnlp.exercises.framework import load_assignment

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def facts():
    import facts  # of site/extensions, see conftest.py

    return facts


@pytest.fixture(scope="module")
def equations(facts):
    return facts.equations()


def test_every_tag_of_the_lectures_is_an_equation_with_all_its_places(equations):
    for language in ("zh", "en"):
        texts = [path.read_text(encoding="utf-8") for path in (ROOT / "lectures" / language).glob("*.ipynb")]
        assert set(re.findall(r"\\\\tag\{(.*?)\}", " ".join(texts))) == set(equations)
    for equation in equations.values():
        assert set(equation.formula) == set(equation.section) == {"zh", "en"}
        assert all(equation.section.values())
        assert equation.functions
        assert equation.proofs
        assert not any("\\tag" in formula or "$" in formula for formula in equation.formula.values())


@pytest.mark.parametrize(
    ("name", "function", "test", "exercises"),
    [
        (
            "HS-7",
            "hctnlp.word2vec.hierarchical_softmax.log_probability",
            "test_the_probability_of_a_word_is_the_product_along_its_path",
            {"path_probability"},
        ),
        ("NS-4", "hctnlp.word2vec.negative_sampling.optimal_logit", "", set()),
        ("GRAD-5", "hctnlp.recurrent.clipping.clip_by_global_norm", "", {"clip_gradients"}),
        ("LSTM-3", "hctnlp.recurrent.lstm.LSTMCell", "", {"lstm_step"}),  # the question says: LSTM-1 to LSTM-6
        ("GRU-9", "hctnlp.recurrent.cell.parameter_count", "", set()),
    ],
)
def test_what_belongs_to_an_equation(equations, name, function, test, exercises):
    equation = equations[name]
    assert equation.computed_by[0].dotted == function
    assert not test or test in {proof.name for proof in equation.proofs}
    assert {exercise.name for _, exercise in equation.exercises} == exercises


def test_a_source_is_where_it_is_said_to_be(equations):
    for equation in equations.values():
        for source in (*equation.functions, *equation.proofs):
            lines = (ROOT / source.path).read_text(encoding="utf-8").splitlines()
            assert "\n".join(lines[source.line - 1 :]).startswith(source.text)
            assert source.name.split(".")[-1] in source.text
            assert f"{equation.family}-" in source.text


def test_no_source_comes_from_the_homework(equations):
    sources = [source for equation in equations.values() for source in equation.functions]
    assert not [source.path for source in sources if "exercises" in source.path]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("by HS-7, and NS-12.", {"HS-7", "NS-12"}),
        ("LSTM-1 to LSTM-3", {"LSTM-1", "LSTM-2", "LSTM-3"}),
        ("公式 GRU-1 到 GRU-2、RNN-4", {"GRU-1", "GRU-2", "RNN-4"}),
        ("RNN-3–5", {"RNN-3", "RNN-4", "RNN-5"}),
        ("UTF-8, GRU-large, WHS-7", set()),
        ("HS-3 to NS-5", {"HS-3", "NS-5"}),
        ("HS-5 to HS-3", {"HS-5", "HS-3"}),
    ],
)
def test_mentions(facts, text, names):
    assert facts.mentioned(text) == names


def markdown(*lines: str) -> dict:
    return {"cell_type": "markdown", "source": "\n\n".join(lines)}


CELLS = [
    markdown("# Lecture", "## 1 One", "### 1.1 First", r"$$a=1 \tag{HS-1}$$", "### 1.2 Second"),
    {"cell_type": "code", "source": r"# $$ \tag{HS-9} $$"},
    markdown("### 1.3 Third", "$$b\n=2\n\\tag{HS-2}$$", r"$$c \tag{HS-3}$$"),
    markdown("## 2 Two", "$$d$$", "### 2.1 None"),
]


@pytest.mark.parametrize(
    ("section", "names"),
    [
        ("1.1 First", {"HS-1"}),
        ("1.2 Second", {"HS-1"}),  # none of its own: those of the chapter so far, but not what comes after
        ("1.3 Third", {"HS-2", "HS-3"}),
        ("1 One", {"HS-1", "HS-2", "HS-3"}),
        ("2.1 None", set()),
    ],
)
def test_the_equations_that_a_section_treats(facts, section, names):
    assert facts.treated(CELLS, section) == names


def test_a_formula_has_the_heading_above_it(facts):
    assert list(facts.tagged(CELLS)) == [
        ("HS-1", "a=1", "1.1 First"),
        ("HS-2", "b\n=2", "1.3 Third"),
        ("HS-3", "c", "1.3 Third"),
    ]


def test_every_exercise_has_its_question(facts):
    for homework in facts.homeworks():
        asked = {name for name, _, _ in facts.questions_of(homework)}
        assert {exercise.name for exercise in load_assignment(homework).exercises} <= asked


def test_a_card_shows_hints_and_no_edit(equations):
    from cards import pages_of_equations

    for language in ("zh", "en"):
        card = pages_of_equations(language)["equations/HS"].partition("## HS-9\n")[2].partition("## HS-10\n")[0]
        (exercise,) = (exercise for _, exercise in equations["HS-9"].exercises)
        shown = re.sub(r"\\(.)", r"\1", card)
        assert [w.name for w in exercise.misconceptions if getattr(w.hint, language) not in shown] == []
        assert "np.logaddexp(0, -z)" not in card


def test_a_section_that_no_lecture_has_is_named(facts):
    with pytest.raises(LookupError, match="no lecture heading '9 Nowhere', which an exercise names"):
        facts.treated([{"cell_type": "markdown", "source": "# 1 Here\n"}], "9 Nowhere")

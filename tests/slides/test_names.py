"""What the notes of the slides and the plan for the week name: mistakes of the homework, and places in the lectures."""

import re
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLANS = {"en": ROOT / "docs" / "teaching.md", "zh": ROOT / "docs" / "teaching.zh.md"}
NAME = re.compile(r"`([a-z]\w*_\w+)`")
OTHER = {
    "min_count",
    "gradient_check",
    "zero_grad",
    "error_if_nonfinite",
    "embedding_matrix",
    "batch_first",
    "key_to_index",
}


def names_of(homework: int) -> set[str]:
    """The exercises of a homework and their misconceptions."""
    assignment = import_module(f"hctnlp.exercises.hw{homework}").ASSIGNMENT
    found = {exercise.name for exercise in assignment.exercises}
    return found | {mistake.name for exercise in assignment.exercises for mistake in exercise.misconceptions}


@pytest.mark.parametrize("lecture", range(1, 8))
def test_the_notes_name_mistakes_that_the_homework_knows(slides, lecture):
    script = ROOT / "slides" / f"{lecture:02}.toml"
    for language in ("zh", "en"):
        told = " ".join(slide.notes for slide in slides.read(script, language))
        assert set(NAME.findall(told)) - OTHER <= names_of(lecture)
        assert len(set(NAME.findall(told)) & names_of(lecture)) >= 5


@pytest.mark.parametrize("language", PLANS)
def test_the_plan_names_mistakes_that_the_homework_knows(language):
    chapters = re.split(r"^## ", PLANS[language].read_text(encoding="utf-8"), flags=re.MULTILINE)[-7:]
    for homework, chapter in enumerate(chapters, 1):
        rows = [line.split("|")[1] for line in chapter.splitlines() if line.startswith("| ")]
        named = set(NAME.findall(" ".join(rows)))
        assert named <= names_of(homework), chapter[:20]
        assert len(named) >= 8, chapter[:20]


def sections(language: str, stem: str) -> list[str]:
    """The headings of a lecture in the order of reading: the site calls them s1, s2, …"""
    from deck import Lecture

    return re.findall(r"^#{1,3} (.+)$", Lecture(ROOT / "lectures" / language / f"{stem}.ipynb").text, re.MULTILINE)


def as_quoted(question: str) -> str:
    """A question of a lecture as the plan has it: word for word, without bold, with a capital."""
    plain = re.sub("</?b>", "", question)
    return plain[:1].upper() + plain[1:]


@pytest.mark.parametrize("language", PLANS)
def test_the_plan_quotes_every_folded_question_and_leads_to_it(language):
    from deck import FOLDED, Lecture, _question

    text = PLANS[language].read_text(encoding="utf-8")
    link = rf"^- \[([\d.]+)\]\(\.\./lectures/{language}/(\w+)\.ipynb#s(\d+)\) (.+)$"
    links = re.findall(link, text, re.MULTILINE)
    for number, stem, section, _ in links:
        heading = sections(language, stem)[int(section) - 1]
        assert number == "0" or re.match(rf"{re.escape(number)}[ ·　]", heading), (stem, section, heading)
    for path in sorted((ROOT / "lectures" / language).glob("[0-9]*.ipynb")):
        questions = [q for q in map(_question, FOLDED.finditer(Lecture(path).text)) if q]
        assert [quoted for _, stem, _, quoted in links if stem == path.stem] == [as_quoted(q) for _, q, _ in questions]


def test_both_plans_have_the_same_rows_and_links():
    plans = [path.read_text(encoding="utf-8") for path in PLANS.values()]
    assert re.findall(r"#s\d+", plans[0]) == re.findall(r"#s\d+", plans[1])
    assert [set(NAME.findall(line)) for line in plans[0].splitlines() if line.startswith("| `")] == [
        set(NAME.findall(line)) for line in plans[1].splitlines() if line.startswith("| `")
    ]

"""The tables that ``hctnlp grade`` prints: in any terminal every score can be read, and Chinese takes two columns."""

import io

import pytest
from rich.cells import cell_len
from rich.console import Console

from hctnlp.exercises.framework.assignment import load_assignment
from hctnlp.grading.results.scores import Result, hints_of, print_scores

NAMES = ("20260101", "欧阳修远·阿不都热合曼·买买提", "maximilian.von-hohenstein@students.example.edu", "[/b] \x1b[31m")


def printed(homework, width):
    """The tables of a class of four, each exercise with a mistake and a score of its own."""
    definition = load_assignment(homework)
    scores = {one.name: 0.25 + number for number, one in enumerate(definition.exercises)}
    scores |= dict.fromkeys(definition.written)
    mistakes = {one.name: (one.misconceptions[-1].name,) for one in definition.exercises}
    class_ = [Result(name, scores, mistakes, frozenset(scores), 0.5) for name in NAMES]
    console = Console(file=io.StringIO(), width=width, force_terminal=False)
    print_scores(class_, definition, {}, {}, console)
    return definition, scores, mistakes, console.file.getvalue()


@pytest.mark.parametrize("homework", [f"hw{number}" for number in range(1, 8)])
@pytest.mark.parametrize("width", [80, 100, 190])
def test_every_score_can_be_read_and_no_line_is_too_long(homework, width):
    definition, scores, _, text = printed(homework, width)
    assert max(map(cell_len, text.splitlines())) <= width
    words = text.replace("│", " ").replace("┃", " ").split()
    for score in scores.values():
        assert words.count("hand" if score is None else f"{score:g}*?") >= len(NAMES)
    assert all(f"{Result('', scores, penalty=0.5).total:g}" in words for _ in NAMES)
    if width == 80:
        assert "…" not in text
        assert all(one.name in words for one in definition.exercises)


@pytest.mark.parametrize("homework", [f"hw{number}" for number in range(1, 8)])
def test_in_a_narrow_terminal_names_and_hints_are_whole(homework, monkeypatch):
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    definition, _, mistakes, text = printed(homework, 80)
    together = "".join("".join(text.replace("│", " ").split()))
    assert NAMES[0] in together
    hints = hints_of(definition)
    whole = {key: "".join(hint.zh.split()) for key, hint in hints.items()}
    for exercise, (name,) in mistakes.items():
        cells = [line.split("│")[4] for line in text.splitlines() if line.count("│") == 5]
        assert whole[exercise, name] in "".join("".join(cells).split())
    first_column = "".join(line[:70].split("  ")[0].strip() for line in text.splitlines())
    assert NAMES[1] in first_column
    assert NAMES[2] in first_column


@pytest.mark.parametrize("width", [80, 190])
def test_what_being_late_costs_is_seen_where_anyone_was(width):
    definition = load_assignment("hw1")
    scores = {one.name: one.points for one in definition.exercises}
    class_ = [Result("李四", scores, {}, frozenset(), 1.5), Result("张 三", scores, {}, frozenset(), 0.0)]
    for results, late in ((class_, True), (class_[1:], False)):
        console = Console(file=io.StringIO(), width=width, force_terminal=False)
        print_scores(results, definition, {}, {}, console)
        words = console.file.getvalue().replace("│", " ").replace("┃", " ").split()
        assert words.count("late") == words.count("-1.5") == late
        assert words.count("16.5") == late
        assert "misconceptions" not in words  # nobody has one: no empty table


@pytest.mark.parametrize(
    ("locale", "language"),
    [("en_US.UTF-8", "en"), ("de_DE", "en"), ("zh_CN.UTF-8", "zh"), ("C.UTF-8", "zh"), ("", "zh")],
)
def test_hints_are_in_the_instructor_s_language(monkeypatch, locale, language):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", locale)
    definition, _, mistakes, text = printed("hw1", 1_000)
    (hint,) = {hints_of(definition)["hs_loss", name] for name in mistakes["hs_loss"]}
    assert hint.said_in(language) in text
    assert hint.said_in("zh" if language == "en" else "en") not in text


def test_a_wide_terminal_has_the_names_of_exercises_at_the_top():
    text = printed("hw1", 190)[3]
    assert "┃ student" in text
    assert "codes (4)" in text

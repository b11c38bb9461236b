"""The glossary: Chinese and English terms, and the lecture in which each first occurs."""

import csv

from facts import ROOT, cells_of

WORDS = {
    "zh": (
        "术语表",
        "课程用语的中英对照，按首次出现的讲次排列。",
        ("中文", "英文", "初见于"),
        "第 {} 讲",
    ),
    "en": (
        "Glossary",
        "The terms of the course in both languages, in the order of the lectures.",
        ("English", "Chinese", "first in"),
        "Lecture {}",
    ),
}


def terms() -> list[tuple[str, str]]:
    with (ROOT / "site" / "glossary.csv").open(encoding="utf-8", newline="") as file:
        return [(row["zh"], row["en"]) for row in csv.DictReader(file)]


def page_of_terms(language: str) -> str:
    title, intro, columns, lecture = WORDS[language]
    rows = []
    for chinese, english in terms():
        stem = first_lecture(chinese)
        pair = (chinese, english) if language == "zh" else (english, chinese)
        rows.append((stem, f"| {' | '.join(pair)} | [{lecture.format(int(stem[:2]))}](lectures/{stem}.ipynb) |"))
    head = [f"# {title}", "", intro, "", f"| {' | '.join(columns)} |", "|---|---|---|"]
    return "\n".join([*head, *(row for _, row in sorted(rows, key=lambda pair: pair[0]))]) + "\n"


def first_lecture(term: str) -> str:
    """The lecture, in Chinese, in whose prose a term first stands."""
    for path in sorted((ROOT / "lectures" / "zh").glob("[0-9]*.ipynb")):
        if any(term in "".join(cell["source"]) for cell in cells_of(path) if cell["cell_type"] == "markdown"):
            return path.stem
    raise ValueError(f"site/glossary.csv: no lecture uses {term!r}")

"""What is meant to be bold is bold: CommonMark closes no ** between a mark such as 。 and a character that follows.

Either the reader sees the stars, or a later ** closes them and the bold runs on until there, around another one.
"""

import json
import re
from itertools import accumulate
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).parents[1]
NOTEBOOKS = [
    path for folder in ("lectures", "solutions", "assignments") for path in sorted((ROOT / folder).rglob("*.ipynb"))
]
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md")), ROOT / "bench/README.md"]
MATH = re.compile(r"\$\$.*?\$\$|\$[^$\n]+\$", re.DOTALL)
BOLD = {"strong_open", "strong_close"}


def blocks_of(text: str) -> list[Token]:
    return MarkdownIt().enable("table").parse(MATH.sub("x", text))


def stars(text: str) -> list[str]:
    """What a reader sees of ** that is no code and no formula."""
    shown = [one.content for block in blocks_of(text) for one in block.children or () if one.type == "text"]
    return [piece for piece in shown if "**" in piece]


def runs_on(text: str) -> list[str]:
    """The blocks with a bold inside a bold."""
    blocks = [block for block in blocks_of(text) if block.type == "inline"]
    deep = [accumulate(one.nesting for one in block.children if one.type in BOLD) for block in blocks]
    return [block.content for block, depths in zip(blocks, deep, strict=True) if max(depths, default=0) > 1]


@pytest.mark.parametrize("text", ["**记住。**再看", "**记住 $x$。**再看"])
def test_the_stars_that_a_reader_would_see_are_found(text):
    assert stars(text) == [re.sub(r"\$.*\$", "x", text)]
    assert stars(text.replace("。**", "**。")) == []


@pytest.mark.parametrize("text", ["**不一样。**使用时记进**滑动平均**：", "**记住 $x$。**再看**这里**，"])
def test_a_bold_that_a_later_one_closes_is_found(text):
    assert stars(text) == []  # no reader sees a star
    assert runs_on(text) == [re.sub(r"\$.*\$", "x", text)]
    assert runs_on(text.replace("。**", "**。")) == []


def test_bolds_side_by_side_and_in_italics_do_not_run_on():
    assert runs_on("**甲**乙**丙**，*丁 **戊** 己*\n\n| **一** | **二** |") == []


def cells_of(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".ipynb":
        return [text]
    return ["".join(cell["source"]) for cell in json.loads(text)["cells"] if cell["cell_type"] == "markdown"]


@pytest.mark.parametrize("path", NOTEBOOKS + PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_reader_sees_stars_or_a_bold_that_runs_on(path):
    cells = cells_of(path)
    assert [piece for cell in cells for piece in stars(cell)] == []
    assert [piece for cell in cells for piece in runs_on(cell)] == []

"""What is meant to be bold is bold: CommonMark closes no ** between a mark such as 。 and a character that follows."""

import json
import re
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

ROOT = Path(__file__).parents[1]
NOTEBOOKS = [
    path for folder in ("lectures", "solutions", "assignments") for path in sorted((ROOT / folder).rglob("*.ipynb"))
]
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md")), ROOT / "bench/README.md"]
MATH = re.compile(r"\$\$.*?\$\$|\$[^$\n]+\$", re.DOTALL)


def stars(text: str) -> list[str]:
    """What a reader sees of ** that is no code and no formula."""
    blocks = MarkdownIt().enable("table").parse(MATH.sub("x", text))
    shown = [one.content for block in blocks for one in block.children or () if one.type == "text"]
    return [piece for piece in shown if "**" in piece]


@pytest.mark.parametrize("text", ["**记住。**再看", "**记住 $x$。**再看"])
def test_the_stars_that_a_reader_would_see_are_found(text):
    assert stars(text) == [re.sub(r"\$.*\$", "x", text)]
    assert stars(text.replace("。**", "**。")) == []


@pytest.mark.parametrize("path", NOTEBOOKS + PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_reader_sees_stars(path):
    text = path.read_text(encoding="utf-8")
    cells = [text]
    if path.suffix == ".ipynb":
        cells = ["".join(cell["source"]) for cell in json.loads(text)["cells"] if cell["cell_type"] == "markdown"]
    assert [piece for cell in cells for piece in stars(cell)] == []

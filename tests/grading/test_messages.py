"""What the guides quote is what the program writes."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GUIDES = ("instructors.md", "instructors.zh.md")
VALUES = re.compile(  # what the guides put for a gap
    r"…|'[^']*'|\[[^]]*\]|\([^)]*\)|/usr/bin/\w+|\b(?:hw\d+|\d+|roster\.csv|nbgrader_config\.py|torch|Canvas|ID|NameError)\b|tests$"
)
PLACE = re.compile(r"\{[\w.:!]*\}")  # in a text that str.format fills
GAP = "\0"


def texts(source: str) -> list[str]:
    """Every text in a source, with a gap for each value that is put into it."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.JoinedStr):
            pieces = [piece.value if isinstance(piece, ast.Constant) else GAP for piece in node.values]
            found.append("".join(pieces))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.append(PLACE.sub(GAP, node.value))
    return found


@pytest.fixture(scope="module")
def written() -> list[str]:
    return [text for path in (ROOT / "lib").rglob("*.py") for text in texts(path.read_text(encoding="utf-8"))]


def quoted(guide: str) -> list[str]:
    """The messages in the first columns of the tables of what can go wrong."""
    text = (ROOT / "docs" / guide).read_text(encoding="utf-8")
    rows = re.findall(
        r"^\| (`.*?`) \|",
        text[re.search(r"^## (When something goes wrong|出了问题).*$", text, re.MULTILINE).end() :],
        re.MULTILINE,
    )
    return [message for row in rows for message in re.findall(r"`([^`]+)`", row)]


def is_written(message: str, texts: list[str]) -> bool:
    """Whether each part of a message stands in one text, its pieces between values in their order."""
    parts = message.removeprefix("failed: …: ").split(" / ")
    patterns = [".*".join(re.escape(piece) for piece in map(str.strip, VALUES.split(part)) if piece) for part in parts]
    return all(any(re.search(pattern, text, re.DOTALL) for text in texts) for pattern in patterns)


@pytest.mark.parametrize("guide", GUIDES)
def test_every_message_that_a_guide_quotes_is_one_of_the_program(guide, written):
    messages = quoted(guide)
    assert len(messages) > 20
    assert [message for message in messages if not is_written(message, written)] == []


@pytest.mark.parametrize(
    ("message", "found"),
    [
        ("assignments/hw1 is not what solutions/hw1 generates", True),
        ("assignments/hw1 is not what solutions/hw1 makes", False),
        ("failed: …: it took … seconds", True),
        ("failed: …: it took … minutes", False),
        ("seconds it took …", False),
    ],
)
def test_a_message_is_found_by_its_words(message, found):
    source = """
STALE = "assignments/{0} is not what solutions/{0} generates: run hctnlp"
late = f"it took {3} seconds"
"""
    assert is_written(message, texts(source)) is found

"""Which section of the lectures an exercise belongs to: ``sections.toml`` beside this file."""

from __future__ import annotations

import functools
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from hctnlp.exercises.framework.text import Text

SECTIONS = Path(__file__).with_name("sections.toml")
SIGNS = {r"\partial ": "∂", r"\cdot": "·", "\u3000": " "}


@dataclass(frozen=True)
class Section:
    """A section of a lecture.

    Attributes
    ----------
    lecture
        The notebook's name in ``lectures/zh`` and ``lectures/en``, without its ending.
    heading
        As it stands in the two notebooks, formulas and all.
    """

    lecture: str
    heading: Text

    @property
    def title(self) -> Text:
        """The heading for a page that sets no formulas."""
        return Text(*map(_plain, self.heading))


def section_of(assignment: str, exercise: str) -> Section | None:
    """Where the lectures treat an exercise; None if nobody has said so yet."""
    entries = _entries().get(assignment, {})
    if exercise not in entries:
        return None
    return Section(entries["lecture"], Text(**entries[exercise]))


@functools.cache
def _entries() -> dict[str, dict]:
    return tomllib.loads(SECTIONS.read_text(encoding="utf-8"))


def _plain(heading: str) -> str:
    for sign, character in SIGNS.items():
        heading = heading.replace(sign, character)
    return re.sub(r"\\mathrm\{(\w+)\}|[$`]", r"\1", heading)

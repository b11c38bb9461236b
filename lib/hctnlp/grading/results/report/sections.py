"""Which section of the lectures an exercise belongs to."""

from __future__ import annotations

import re
from dataclasses import dataclass

from hctnlp.exercises.framework.assignment import Assignment
from hctnlp.exercises.framework.text import Text

SIGNS = {r"\partial ": "∂", r"\cdot": "·", r"\,": " ", "\u3000": " "}


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


def section_of(assignment: Assignment, exercise: str) -> Section | None:
    """Where the lectures treat an exercise; None if nobody has said so, or the exercise is gone."""
    headings = {each.name: each.section for each in assignment.exercises}
    heading = headings.get(exercise)
    return Section(assignment.lecture, heading) if heading else None


def _plain(heading: str) -> str:
    for sign, character in SIGNS.items():
        heading = heading.replace(sign, character)
    return re.sub(r"\\mathrm\{(\w+)\}|[$`]", r"\1", heading)

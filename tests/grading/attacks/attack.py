"""An attack as data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from hctnlp.exercises.hw1 import ASSIGNMENT

FULL = {exercise.name: exercise.points for exercise in ASSIGNMENT.exercises}
ALL = tuple(FULL)
LATER = ALL[3:]  # with hs_loss and those after it


@dataclass(frozen=True)
class Attack:
    """A submission that is the solution but for what is said here.

    Attributes
    ----------
    kind
        Of the kinds that the corpus must have.
    cells
        Sources by ``grade_id``. In them ``@ANSWER@`` is the answer, right or wrong, and names such as ``@COURSE@`` are
        places of the grader's: see ``Surroundings.places``.
    wrong
        Exercises whose answer is wrong; they get nothing.
    earns
        Points of other exercises that must not get all, or must get some although their answer is odd.
    before
        The source of a cell of the student's own at the top.
    change
        What is done to the notebook's JSON before it is handed in.
    hand_in
        ``hand_in(folder, content, places)`` writes the submission; by default the notebook under its name.
    said
        What the outcome must say: that the attack ran, and how it ended.
    everywhere
        Whether it is also run at the lower levels of the sandbox.
    finds
        Whether without a sandbox it would find a secret, or reach a listener.
    """

    name: str
    kind: str
    cells: Mapping[str, str] = field(default_factory=dict)
    wrong: tuple[str, ...] = ()
    earns: Mapping[str, float] = field(default_factory=dict)
    before: str = ""
    change: Callable[[dict], None] | None = None
    hand_in: Callable[[Path, bytes, Mapping[str, str]], None] | None = None
    said: tuple[str, ...] = ()
    everywhere: bool = False
    finds: bool = False

    @property
    def scores(self) -> dict[str, float]:
        """What each exercise must get."""
        return {**FULL, **dict.fromkeys(self.wrong, 0.0), **self.earns}


def label_of(cell: dict) -> str:
    """The ``grade_id`` of a cell of a notebook's JSON, "" if it has none."""
    return cell["metadata"].get("nbgrader", {}).get("grade_id", "")


def cell_of(notebook: dict, label: str) -> dict:
    """The first cell with that ``grade_id``."""
    return next(cell for cell in notebook["cells"] if label_of(cell) == label)

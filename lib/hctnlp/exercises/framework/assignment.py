"""A homework: its exercises, and what must hold between them and its notebook."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import zip_longest

import numpy as np

from hctnlp.exercises.framework.exercise import Exercise
from hctnlp.exercises.framework.slips import DefinitionError, source_of

TEST_PREFIX = "test_"
SOLUTION_MARKS = ("### BEGIN SOLUTION", "### END SOLUTION")


@dataclass(frozen=True)
class Assignment:
    """Exercises in the order of the notebook, and the points that are given by hand.

    The cell that tests exercise ``f`` has the grade_id ``test_f``, the cell that answers it ``f``.

    Attributes
    ----------
    lecture
        The notebook that treats it, in ``lectures/zh`` and ``lectures/en``, without its ending.
    written
        grade_id and points of the answers that a person marks.
    packages
        What its notebook may import besides the standard library. A graded kernel withholds the others that are known
        to hold answers: see ``hctnlp.grading.judge.stand_in``.
    texts
        Functions without parameters whose value is text: a list of strings, or of lists of strings and numbers. A
        notebook has them as ``hwN.<name>()``, while it is graded too.
    idle
        Those of the texts that are empty lists while a notebook is graded: what is trained on them for its own sake, at
        the end of a notebook, need not be trained once more.
    foreign
        Those of the texts that come out of somebody else's package: no copy of them is handed out.
    training_seconds
        How long a cell may run, and the notebook above what others may, where something is trained; 0: no longer than
        the grader's configuration says.
    tries_grader
        Whether its sample class has everything that can befall a submission, besides the answers that its exercises
        know. One such homework is enough: a kernel costs seconds, and accidents do not depend on the exercises.
    """

    name: str
    exercises: tuple[Exercise, ...]
    written: Mapping[str, float]
    packages: tuple[str, ...] = ("numpy",)
    texts: Mapping[str, Callable[[], list]] = field(default_factory=dict)
    idle: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    training_seconds: int = 0
    lecture: str = ""
    tries_grader: bool = False

    def exercise(self, name: str) -> Exercise:
        """The exercise of that name; a ``KeyError`` lists those there are."""
        for exercise in self.exercises:
            if exercise.name == name:
                return exercise
        raise KeyError(f"{self.name} has no exercise {name!r}; it has: {', '.join(e.name for e in self.exercises)}")

    def require_notebook(self, graded: Mapping[str, float], manual: Mapping[str, float]) -> None:
        """Compare the definition with the notebook's graded cells, given as grade_id → points.

        Raises
        ------
        DefinitionError
            If a cell or an exercise has no counterpart, or they disagree about the points.
        """
        defined = {TEST_PREFIX + exercise.name: exercise.points for exercise in self.exercises}
        for what, here, there in (("tests", defined, graded), ("written answers", dict(self.written), manual)):
            if missing := sorted(here.keys() - there.keys()):
                raise DefinitionError(f"{self.name}: the notebook has no cell {missing} for its {what}")
            if unknown := sorted(there.keys() - here.keys()):
                raise DefinitionError(f"{self.name}: the notebook's cells {unknown} belong to none of its {what}")
            for grade_id, points in here.items():
                if there[grade_id] != points:
                    raise DefinitionError(
                        f"{self.name}: {grade_id} is worth {there[grade_id]:g} in the notebook and {points:g} in "
                        f"hctnlp.exercises.{self.name}; make them equal"
                    )

    def require_answers(self, cells: Mapping[str, str]) -> None:
        """Compare the solution cells, given as grade_id → source, with the answers: they are one.

        Raises
        ------
        DefinitionError
            If a cell has another source than the exercise's answer; the message has the first line that differs.
        """
        for exercise in self.exercises:
            if exercise.answer is None or exercise.name not in cells:
                continue
            cell = [line for line in cells[exercise.name].rstrip().splitlines() if line.strip() not in SOLUTION_MARKS]
            answer = source_of(exercise.answer).rstrip().splitlines()
            for one, other in zip_longest(cell, answer, fillvalue=""):
                if one != other:
                    raise DefinitionError(
                        f"{self.name}: the solution cell {exercise.name!r} is not the answer in {exercise.name}.py: "
                        f"{one!r} there is {other!r} here; make them equal"
                    )

    def prove(self, rng: np.random.Generator) -> None:
        """Draw each exercise once: the reference gets full marks, each misconception loses points and is told apart,
        each alternative is accepted. :class:`DefinitionError` for the first that does not."""
        for exercise in self.exercises:
            examination = exercise.draw(rng)
            for wrong in exercise.misconceptions:
                named = [found.name for found in examination.diagnose(examination.wrong_replies[wrong.name])]
                if named != [wrong.name]:
                    raise DefinitionError(f"exercise {exercise.name!r}: {wrong.name!r} is diagnosed as {named}")
            if short := examination.falls_short(exercise.right_answers):
                raise DefinitionError(f"exercise {exercise.name!r}: {short}")

    def pairs_told_apart(self, rng: np.random.Generator) -> tuple[int, int]:
        """Of all exercises on one draw: see :meth:`Examination.told_apart`."""
        counts = [exercise.draw(rng).told_apart() for exercise in self.exercises if exercise.pairs]
        return sum(told for told, _ in counts), sum(there for _, there in counts)


def load_assignment(name: str) -> Assignment:
    """The assignment of ``hctnlp.exercises.<name>``; :class:`DefinitionError` if there is none."""
    module, found = f"hctnlp.exercises.{name}", None
    try:
        if name.isidentifier() and not name.startswith("_"):  # no path, and nothing within another
            found = getattr(importlib.import_module(module), "ASSIGNMENT", None)
    except ModuleNotFoundError as error:
        if error.name != module:
            raise
    if not isinstance(found, Assignment):
        raise DefinitionError(f"assignment {name!r:.60} has no module {module:.60}: its tests cannot be graded")
    return found

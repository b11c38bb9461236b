"""An exercise as data: what is asked, the answer, fresh cases, the comparison, and the ways to get it wrong."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import InitVar, dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np

from hctnlp.exercises.framework.comparison import Compare
from hctnlp.exercises.framework.examination import Examination
from hctnlp.exercises.framework.replies import ask_directly
from hctnlp.exercises.framework.sitting import Case, Group, itself
from hctnlp.exercises.framework.slips import DefinitionError, Misconception, Pair, Slip, pairs_of
from hctnlp.exercises.framework.text import Text
from hctnlp.exercises.framework.variants import Variant, variants_of

MIN_MISCONCEPTIONS = 5
MAX_DRAWS = 200


@dataclass(frozen=True)
class Exercise:
    """A function to write, and all that is needed to judge it.

    Attributes
    ----------
    points
        What it is worth.
    section
        Where the lecture treats it: the section's heading, as it stands there. The report sends students to it.
    reference
        The library's own answer; the answer itself where the library has none.
    cases
        Draws cases from a ``numpy.random.Generator``: new ones at each call, at least one for each group.
    groups
        The first is the core. The points of another group are given only to who has the core right, so that an
        answer made of constants for the odd cases earns nothing.
    parts
        Names of the values in the result, each worth the same. With one part the result is the value itself.
    compare
        ``compare(arguments, expected, got)`` gives a complaint for each part, or None for a part that is right. A
        complaint that is :class:`Measured` leaves the part a share of its points.
    answer
        The function as a good student writes it with what the notebook gives. Its source is the solution cell.
    slips
        Misconceptions that are edits of the answer, by name; each that is ``right`` is a remark.
    misconceptions
        Those that are no edits. Once made, an exercise has them all here: at least five.
    remarks
        Right answers that differ from the course's convention: full marks, and a word about it.
    alternatives
        Right answers written differently. They prove that the grader judges values and not the way to them.
    view
        What of a value is the mark of a misconception that has no view of its own.
    seconds
        How long its calls may take, where the grader's own limit is too short for them.
    varied
        Whether answers with one change are tried too; not where one of them hangs within C (see ``bounded``).
    secret
        Whether its cases are asked of others too. Once they have been, no output of the student's code is shown.
    name, parameters
        Those of the answer. Only an exercise whose solution is more than a function has no answer and says them.
    """

    points: float
    reference: Callable[..., Any]
    cases: Callable[[np.random.Generator], Sequence[Case]]
    groups: tuple[Group, ...]
    compare: Compare
    answer: Callable[..., Any] | None = None
    slips: InitVar[Mapping[str, Slip] | None] = None
    misconceptions: tuple[Misconception, ...] = ()
    parts: tuple[str, ...] = ("value",)
    remarks: tuple[Misconception, ...] = ()
    alternatives: tuple[Callable[..., Any], ...] = ()
    view: Callable[[Any], Any] = itself
    seconds: float = 0.0
    varied: bool = True
    secret: bool = False
    section: Text | None = None
    name: str = ""
    parameters: tuple[str, ...] = ()

    def __post_init__(self, slips: Mapping[str, Slip] | None) -> None:
        if self.answer:
            self._complete(self.answer, slips or {})
        names = [wrong.name for wrong in (*self.misconceptions, *self.remarks)]
        problems = {
            "points must be positive": not self.points > 0,
            f"it needs at least {MIN_MISCONCEPTIONS} misconceptions, it has {len(self.misconceptions)}": len(
                self.misconceptions
            )
            < MIN_MISCONCEPTIONS,
            f"two misconceptions have one name: {sorted(names)}": len(set(names)) < len(names),
            "a misconception must fail in one of its groups": any(
                wrong.group not in {group.name for group in self.groups} for wrong in self.misconceptions
            ),
            "its groups' shares must add up to 1": abs(sum(group.share for group in self.groups) - 1) > 1e-9,
            "a hint is missing in one language": not all(
                text.strip() for wrong in (*self.misconceptions, *self.remarks) for text in wrong.hint
            ),
        }
        for problem, present in problems.items():
            if present:
                raise DefinitionError(f"exercise {self.name!r}: {problem}")

    def _complete(self, answer: Callable[..., Any], slips: Mapping[str, Slip]) -> None:
        """What the answer says of itself, and the misconceptions that its slips are."""
        made = {
            right: tuple(slip.of(answer, name) for name, slip in slips.items() if slip.right is right)
            for right in (False, True)
        }
        fields = {
            "name": answer.__name__,
            "parameters": tuple(inspect.signature(answer).parameters),
            "misconceptions": self.misconceptions + made[False],
            "remarks": self.remarks + made[True],
        }
        for name, value in fields.items():
            object.__setattr__(self, name, value)

    @property
    def core(self) -> Group:
        return self.groups[0]

    @property
    def elsewhere(self) -> Text | None:
        """Why it cannot be checked here: it can."""
        return None

    @property
    def right_answers(self) -> tuple[Callable[..., Any], ...]:
        """Every function that is known to be right, the reference first."""
        answers = (self.answer,) if self.answer not in (None, self.reference) else ()
        return (self.reference, *answers, *self.alternatives, *(other.function for other in self.remarks))

    @cached_property
    def pairs(self) -> list[Pair]:
        """Two slips at once, each two that can be. None where a call takes so long that it has ``seconds``."""
        if self.answer is None or self.seconds:
            return []
        if self.reference is not self.answer:
            return self.for_practice.pairs
        return pairs_of(self.answer, self.misconceptions)

    @cached_property
    def variants(self) -> list[Variant]:
        """Answers with one change, of which on some cases none is right, like a misconception or like another."""
        if self.answer is None or self.seconds or self.secret or not self.varied:
            return []
        if self.reference is not self.answer:
            return self.for_practice.variants
        examination = self._draw_once(np.random.default_rng(0))
        return examination.distinct(variants_of(self.answer, examination.cases[0].arguments))

    @cached_property
    def for_practice(self) -> Exercise:
        """The same exercise, judged by its answer, which needs NumPy alone; ``Assignment.prove`` compares it with the
        library. It is this one where the answer is more than a function, or takes long."""
        if self.answer is None or self.seconds:
            return self
        return replace(self, reference=self.answer, alternatives=())

    def draw(self, rng: np.random.Generator) -> Examination:
        """Cases on which right answers get all points, every misconception fails where it must, and no two look alike.

        Of an exercise with ``seconds`` only the reference is asked at each draw: its other right answers may train for
        so long. ``Assignment.prove`` asks them.

        Raises
        ------
        DefinitionError
            If no such cases came up in many draws, or a group has none, or the reference fails.
        """
        asked = self.right_answers[:1] if self.seconds else self.right_answers
        for _ in range(MAX_DRAWS):
            examination = self._draw_once(rng)
            if short := examination.falls_short(asked):
                continue
            undetected, alike = examination.undetected(), examination.alike()
            if not undetected and not alike:
                return examination
        if short:
            raise DefinitionError(f"exercise {self.name!r}: in {MAX_DRAWS} draws {short}; mend compare or the cases")
        if undetected:
            raise DefinitionError(
                f"exercise {self.name!r}: the misconception {undetected!r} gets its group of cases right in each of "
                f"{MAX_DRAWS} draws; it is no misconception, or the cases do not show it"
            )
        raise DefinitionError(
            f"exercise {self.name!r}: {alike[0]!r} and {alike[1]!r} look alike on {MAX_DRAWS} draws of "
            "cases; drop one or add a case that tells them apart"
        )

    def _draw_once(self, rng: np.random.Generator) -> Examination:
        cases = tuple(self.cases(rng))
        if not cases:
            raise DefinitionError(f"exercise {self.name!r} has no case: its cases(rng) returned nothing")
        named, drawn = {group.name for group in self.groups}, {case.group for case in cases}
        if named != drawn:
            raise DefinitionError(
                f"exercise {self.name!r} has the groups {sorted(named)}, its cases are of {sorted(drawn)}"
            )
        for case in cases:
            if len(case.arguments) != len(self.parameters):
                raise DefinitionError(
                    f"exercise {self.name!r} has {len(self.parameters)} parameters, a case has {len(case.arguments)}"
                )
        expected = ask_directly(self.reference, [case.arguments for case in cases])
        for case, reply in zip(cases, expected, strict=True):
            if reply.problem is not None:
                raise DefinitionError(
                    f"exercise {self.name!r}: the reference fails on {case.arguments}: {reply.problem.en}"
                )
        return Examination(self, cases, expected)

"""An exercise as data: what is asked, the reference, fresh cases, the comparison, and the ways to get it wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np

from hctnlp.exercises import wire
from hctnlp.exercises.replies import Reply, ask_directly, read_replies, same, write_request
from hctnlp.exercises.text import Text

MIN_MISCONCEPTIONS = 5
MAX_DRAWS = 200


class DefinitionError(Exception):
    """An exercise contradicts itself or its notebook. It is the instructor's to mend, never a student's loss."""


@dataclass(frozen=True)
class Case:
    """One call of the student's function. ``group`` says what it is a case of."""

    arguments: tuple[Any, ...]
    group: str = "core"


@dataclass(frozen=True)
class Group:
    """Cases that stand or fall together, with their share of the points."""

    name: str
    share: float
    title: Text


class Measured(NamedTuple):
    """What is said of a part that is more or less right, such as a classifier, and the share of its points it earns."""

    zh: str
    en: str
    share: float


Complaint = Text | Measured | None  # nothing right, as much as its share, all right


def share_of(complaint: Complaint) -> float:
    """The share of its points that a part earns."""
    if complaint is None:
        return 1.0
    return complaint.share if isinstance(complaint, Measured) else 0.0


def itself(value: Any) -> Any:
    return value


@dataclass(frozen=True)
class Misconception:
    """A wrong implementation, its name (the function's, after the last ``__``) and the hint for whoever has it.

    It serves twice: it tells students what they did, and it tests the grader, which must not give it full marks.

    Attributes
    ----------
    function
        Uses NumPy as ``np``, what the notebook gives, and ``needs``: its source must run in the notebook.
    view
        What of its values is its mark. Two values with the same view count as the same.
    seen
        Where its mark is not in single values: ``seen(arguments, expected, got)`` says whether ``got`` has it.
    group
        The cases that it must get wrong. One of another group than the core may have the core right.
    needs
        Functions that its source calls and the notebook lacks.
    """

    function: Callable[..., Any]
    hint: Text
    view: Callable[[Any], Any] = itself
    seen: Callable[[tuple[Any, ...], Any, Any], bool] | None = None
    group: str = "core"
    needs: tuple[Callable[..., Any], ...] = ()

    @property
    def name(self) -> str:
        return self.function.__name__.rpartition("__")[2]


@dataclass(frozen=True)
class Exercise:
    """A function to write, and all that is needed to judge it.

    Attributes
    ----------
    name, points, parameters
        The function's name, what it is worth, and its parameters' names.
    reference
        The library's own answer.
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
    misconceptions
        At least five.
    remarks
        Right answers that differ from the course's convention: full marks, and a word about it.
    alternatives
        Right answers written differently. They prove that the grader judges values and not the way to them.
    seconds
        How long its calls may take, where the grader's own limit is too short for them.
    secret
        Whether its cases are asked of others too. Once they have been, no output of the student's code is shown.
    """

    name: str
    points: float
    parameters: tuple[str, ...]
    reference: Callable[..., Any]
    cases: Callable[[np.random.Generator], Sequence[Case]]
    groups: tuple[Group, ...]
    compare: Callable[[tuple[Any, ...], Any, Any], Sequence[Complaint]]
    misconceptions: tuple[Misconception, ...]
    parts: tuple[str, ...] = ("value",)
    remarks: tuple[Misconception, ...] = ()
    alternatives: tuple[Callable[..., Any], ...] = ()
    seconds: float = 0.0
    secret: bool = False

    def __post_init__(self) -> None:
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

    @property
    def core(self) -> Group:
        return self.groups[0]

    @property
    def right_answers(self) -> tuple[Callable[..., Any], ...]:
        """Every function that is known to be right, the reference first."""
        return (self.reference, *self.alternatives, *(other.function for other in self.remarks))

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


@dataclass(frozen=True)
class Examination:
    """An exercise with the cases of one sitting and the values that the reference gives for them."""

    exercise: Exercise
    cases: tuple[Case, ...]
    expected: list[Reply]

    def complaints(self, replies: Sequence[Reply]) -> list[Sequence[Complaint]]:
        """For each case, a complaint for each part of the result, or None for a part that is right."""
        return [self._complaints(*triple) for triple in zip(self.cases, self.expected, replies, strict=True)]

    def _complaints(self, case: Case, expected: Reply, reply: Reply) -> Sequence[Complaint]:
        if reply.problem is not None:
            return [reply.problem] * len(self.exercise.parts)
        try:
            return self.exercise.compare(case.arguments, expected.value, reply.value)
        except Exception as error:  # whatever a student returns, it is the student's value that cannot be compared
            complaint = Text(
                f"无法比较返回值（{type(error).__name__}）", f"cannot be compared ({type(error).__name__})"
            )
            return [complaint] * len(self.exercise.parts)

    def earned(self, complaints: list[Sequence[Complaint]]) -> dict[str, float]:
        """For each group, the share of its points; a part earns what its worst case leaves it."""
        shares = {group.name: self._shares(complaints, group.name) for group in self.exercise.groups}
        core = shares[self.exercise.core.name]
        return {
            name: sum(min(own, base) for own, base in zip(parts, core, strict=True)) / len(parts)
            for name, parts in shares.items()
        }

    def _shares(self, complaints: list[Sequence[Complaint]], group: str) -> list[float]:
        of_group = [found for case, found in zip(self.cases, complaints, strict=True) if case.group == group]
        return [min(share_of(found[part]) for found in of_group) for part in range(len(self.exercise.parts))]

    def score(self, replies: Sequence[Reply]) -> float:
        """The points that these replies earn."""
        earned = self.earned(self.complaints(replies))
        share = sum(group.share * earned[group.name] for group in self.exercise.groups)
        return round(self.exercise.points * share, 2)

    @cached_property
    def wrong_replies(self) -> dict[str, list[Reply]]:
        """What each misconception answers to the cases."""
        request = write_request([case.arguments for case in self.cases])
        return {
            wrong.name: read_replies(wire.answer(wrong.function, request), len(self.cases))
            for wrong in self.exercise.misconceptions
        }

    @cached_property
    def _wrong_patterns(self) -> dict[str, dict[str, list[bool]]]:
        return {name: self._pattern(replies) for name, replies in self.wrong_replies.items()}

    def _pattern(self, replies: Sequence[Reply]) -> dict[str, list[bool]]:
        """For each group, which parts of the result are right in all its cases."""
        complaints = self.complaints(replies)
        return {
            group.name: [share == 1 for share in self._shares(complaints, group.name)] for group in self.exercise.groups
        }

    def falls_short(self, answers: Sequence[Callable[..., Any]]) -> str | None:
        """Which of these right answers does not get all points, and how many it gets."""
        arguments = [case.arguments for case in self.cases]
        for function in answers:
            own = function is self.exercise.reference
            earned = self.score(self.expected if own else ask_directly(function, arguments))
            if earned != self.exercise.points:
                name = "the reference" if own else f"the right answer {function.__name__!r}"
                return f"{name} gets {earned:g} of {self.exercise.points:g} points"
        return None

    def undetected(self) -> str | None:
        """A misconception that gets right what it must get wrong."""
        wrong = self.exercise.misconceptions
        return next((one.name for one in wrong if all(self._wrong_patterns[one.name][one.group])), None)

    def alike(self) -> tuple[str, str] | None:
        """Two misconceptions of which one would be taken for the other."""
        for one in self.exercise.misconceptions:
            for other in self._fitting(self.wrong_replies[one.name], self._wrong_patterns[one.name]):
                if other is not one:
                    return one.name, other.name
        return None

    def diagnose(self, replies: Sequence[Reply]) -> list[Misconception]:
        """The misconception that these replies show, or none: where several would fit, a false hint is worse."""
        found = self._fitting(replies, self._pattern(replies))
        return found if len(found) == 1 else []

    def _fitting(self, replies: Sequence[Reply], pattern: Mapping[str, list[bool]]) -> list[Misconception]:
        """The misconceptions with these values in all cases and with the same groups right and wrong, as in pattern.

        If there is none and the core is wrong, those with the core's values: a second error may have changed the rest.
        """
        core = self.exercise.core.name
        if all(all(parts) for parts in pattern.values()):
            return []
        known = self.exercise.misconceptions
        found = [m for m in known if self._wrong_patterns[m.name] == pattern and self._shows(m, replies)]
        if not found and not all(pattern[core]):
            of_core = [m for m in known if self._wrong_patterns[m.name][core] == pattern[core]]
            found = [m for m in of_core if self._shows(m, replies, core)]
        return found

    def remark(self, replies: Sequence[Reply]) -> list[Misconception]:
        """The remarks that fit replies which are right."""
        arguments = [case.arguments for case in self.cases]
        core = self.exercise.core.name
        return [
            other
            for other in self.exercise.remarks
            if self._equal(ask_directly(other.function, arguments), replies, other.view, core)
        ]

    def _shows(self, wrong: Misconception, replies: Sequence[Reply], group: str | None = None) -> bool:
        if wrong.seen is None:
            return self._equal(self.wrong_replies[wrong.name], replies, wrong.view, group)
        return all(
            reply.problem is None and wrong.seen(case.arguments, expected.value, reply.value)
            for case, expected, reply in zip(self.cases, self.expected, replies, strict=True)
            if group in (None, case.group)
        )

    def _equal(
        self, first: Sequence[Reply], second: Sequence[Reply], view: Callable[[Any], Any], group: str | None = None
    ) -> bool:
        return all(
            same(one, other, view)
            for case, one, other in zip(self.cases, first, second, strict=True)
            if group in (None, case.group)
        )

"""What to say of a mistake that is on no list of an exercise: from what its values are, part by part.

Two sources, the better first: a listed misconception that gives this part of the result, where another mistake has
changed the rest; and a relation between the wrong numbers and the right ones. Each is claimed only where it fits all
cases.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from hctnlp.exercises.framework import relations
from hctnlp.exercises.framework.comparison import share_of
from hctnlp.exercises.framework.replies import Reply, same
from hctnlp.exercises.framework.sitting import Remark
from hctnlp.exercises.framework.slips import Misconception
from hctnlp.exercises.framework.text import Text

if TYPE_CHECKING:
    from hctnlp.exercises.framework.examination import Examination

KINDS = tuple(
    Remark(kind.name, Text(*(re.sub(r"\{[^}]*\}", "…", said) for said in kind.hint))) for kind in relations.KINDS
)  # in general, without the details of one answer


def remarks_on(examination: Examination, replies: Sequence[Reply]) -> list[Remark]:
    """What these replies, which are wrong, show besides the listed misconceptions. Nothing where nothing fits."""
    sitting = _Sitting(examination, replies)
    if not sitting.tells:
        return []
    if remark := relations.exchanged(*sitting.values()) if len(sitting.parts) > 1 else None:
        return [remark]
    found: dict[int, Remark] = {}
    for source in (_by_listed, _by_relations):
        found |= source(sitting, [part for part in sitting.wrong if part not in found])
    return _joined(sitting, found)


def _joined(sitting: _Sitting, found: Mapping[int, Remark]) -> list[Remark]:
    """Each remark once, with the parts that it is about where other parts are wrong in another way."""
    by_remark: dict[Remark, list[int]] = {}
    for part, remark in sorted(found.items()):
        by_remark.setdefault(remark, []).append(part)
    about_all = len(by_remark) == 1 and len(found) == len(sitting.wrong)
    return [
        remark if about_all else _about(remark, [sitting.parts[part] for part in parts])
        for remark, parts in by_remark.items()
    ]


def _about(remark: Remark, parts: Sequence[str]) -> Remark:
    return Remark(remark.name, Text(f"{'、'.join(parts)}：{remark.hint.zh}", f"{', '.join(parts)}: {remark.hint.en}"))


class _Sitting:
    """The cases that tell something, the parts that are wrong in them, and what right and wrong values there are."""

    def __init__(self, examination: Examination, replies: Sequence[Reply]) -> None:
        self.examination, self.exercise = examination, examination.exercise
        complaints = examination.complaints(replies)
        shares = [[share_of(complaint) for complaint in found] for found in complaints]
        core = [number for number, case in enumerate(examination.cases) if case.group == self.exercise.core.name]
        in_core = any(min(shares[number]) < 1 for number in core)
        self.cases = core if in_core else [number for number, found in enumerate(shares) if min(found) < 1]
        self.parts = self.exercise.parts
        self.wrong = (
            [part for part in range(len(self.parts)) if min(shares[case][part] for case in self.cases) < 1]
            if self.cases
            else []
        )
        self.replies = replies

    @property
    def tells(self) -> bool:
        """Whether it has values, and more than one: a constant function has no mistake that could be named."""
        values = [self.replies[case] for case in self.cases]
        written = {repr(reply.value) for reply in self.replies}
        return (
            bool(values)
            and all(reply.problem is None and reply.value is not None for reply in values)
            and len(written) > 1
        )

    def values(self) -> tuple[list[Any], list[Any]]:
        """The right results and the student's."""
        return [self.examination.expected[case].value for case in self.cases], [
            self.replies[case].value for case in self.cases
        ]

    def part(self, value: Any, part: int) -> Any:
        """A part of a result; an exception where there is none."""
        if len(self.parts) == 1:
            return value
        if not isinstance(value, list | tuple) or len(value) != len(self.parts):
            raise TypeError
        return value[part]


def _by_listed(sitting: _Sitting, wrong: Sequence[int]) -> dict[int, Remark]:
    """For each part, the misconception that gives it and makes the fewest parts wrong, if it is one.

    Parts that it would make wrong too are wrong: otherwise something else has happened.
    """
    if len(sitting.parts) == 1:
        return {}
    found = {}
    for part in wrong:
        damage = {
            one: _made_wrong(sitting, one) for one in sitting.exercise.misconceptions if _gives(sitting, one, part)
        }
        possible = {one: parts for one, parts in damage.items() if parts <= set(sitting.wrong)}
        fewest = min(map(len, possible.values()), default=0)
        least = [one for one, parts in possible.items() if len(parts) == fewest]
        if len(least) == 1:
            found[part] = Remark(least[0].name, least[0].hint)
    return found


def _made_wrong(sitting: _Sitting, wrong: Misconception) -> set[int]:
    return {part for part in range(len(sitting.parts)) if not _is_right(sitting, wrong.name, part)}


def _gives(sitting: _Sitting, wrong: Misconception, part: int) -> bool:
    if wrong.seen is not None or wrong.view is not None or _is_right(sitting, wrong.name, part):
        return False
    theirs = sitting.examination.wrong_replies[wrong.name]
    return all(_same_part(sitting, theirs[case], sitting.replies[case], part) for case in sitting.cases)


def _is_right(sitting: _Sitting, name: str, part: int) -> bool:
    theirs, expected = sitting.examination.wrong_replies[name], sitting.examination.expected
    return all(_same_part(sitting, theirs[case], expected[case], part) for case in sitting.cases)


def _same_part(sitting: _Sitting, one: Reply, other: Reply, part: int) -> bool:
    if one.problem is not None or other.problem is not None:
        return False
    return same(one, other, lambda value: sitting.part(value, part))


def _by_relations(sitting: _Sitting, wrong: Sequence[int]) -> dict[int, Remark]:
    if not getattr(sitting.exercise.compare, "number_by_number", False):
        return {}  # other numbers may be as right as the reference's
    return {part: remark for part in wrong if (remark := relations.related(_pairs(sitting, part)))}


def _pairs(sitting: _Sitting, part: int) -> list[relations.Pair]:
    """Right and wrong numbers of all cases; none if anything is no number."""
    pairs = []
    for case, right, got in zip(sitting.cases, *sitting.values(), strict=True):
        try:
            numbers = [relations.as_numbers(sitting.part(value, part)) for value in (right, got)]
        except TypeError:
            return []
        if numbers[0] is None or numbers[1] is None:
            return []
        arguments = dict(zip(sitting.exercise.parameters, sitting.examination.cases[case].arguments, strict=True))
        pairs.append(relations.Pair(numbers[0], numbers[1], arguments))
    return pairs

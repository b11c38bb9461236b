"""One sitting of an exercise: what replies to its cases earn, and which misconceptions they show."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from hctnlp.exercises.framework import wire
from hctnlp.exercises.framework.comparison import SHAPE_SHARE, Complaint, share_of
from hctnlp.exercises.framework.replies import Reply, ask_directly, read_replies, same, write_request
from hctnlp.exercises.framework.slips import Misconception, Pair
from hctnlp.exercises.framework.text import Text

if TYPE_CHECKING:
    from hctnlp.exercises.framework.exercise import Case, Exercise

NO_VALUE = Text(
    "没有返回值（得到 None）：函数里是不是少了 return？", "it returned nothing (None): is a return missing?"
)


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
        if reply.value is None and expected.value is not None:
            return [NO_VALUE] * len(self.exercise.parts)
        try:
            return self.exercise.compare(case.arguments, expected.value, reply.value)
        except Exception as error:  # whatever a student returns, it is the student's value that cannot be compared
            complaint = Text(
                f"无法比较返回值（{type(error).__name__}）", f"cannot be compared ({type(error).__name__})"
            )
            return [complaint] * len(self.exercise.parts)

    def earned(self, complaints: list[Sequence[Complaint]], shape_share: float = SHAPE_SHARE) -> dict[str, float]:
        """For each group, the share of its points; a part earns what its worst case leaves it."""
        shares = {group.name: self._shares(complaints, group.name, shape_share) for group in self.exercise.groups}
        core = shares[self.exercise.core.name]
        return {
            name: sum(min(own, base) for own, base in zip(parts, core, strict=True)) / len(parts)
            for name, parts in shares.items()
        }

    def _shares(
        self, complaints: list[Sequence[Complaint]], group: str, shape_share: float = SHAPE_SHARE
    ) -> list[float]:
        of_group = [found for case, found in zip(self.cases, complaints, strict=True) if case.group == group]
        parts = range(len(self.exercise.parts))
        return [min(share_of(found[part], shape_share) for found in of_group) for part in parts]

    def score(self, replies: Sequence[Reply], shape_share: float = SHAPE_SHARE) -> float:
        """The points that these replies earn; of a part that has the right numbers in another shape, that share."""
        earned = self.earned(self.complaints(replies), shape_share)
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
            replies, pattern = self.wrong_replies[one.name], self._wrong_patterns[one.name]
            for other in self._fitting(replies, pattern) or self._fitting_core(replies, pattern):
                if other is not one:
                    return one.name, other.name
        return None

    def diagnose(self, replies: Sequence[Reply]) -> list[Misconception]:
        """The misconception that these replies show, or two at once, or none.

        First one with these values in all cases; then two slips, made at once; then one with these values in the core,
        as a second error may have changed the rest. Where several would fit, a false hint is worse than none: of pairs
        that fit, what all have in common is named.
        """
        pattern = self._pattern(replies)
        if all(all(parts) for parts in pattern.values()):
            return []
        if found := self._fitting(replies, pattern):
            return found if len(found) == 1 else []
        if pairs := self.fitting_pairs(replies):
            return [one for one in pairs[0].members if all(one in pair.members for pair in pairs)]
        found = self._fitting_core(replies, pattern)
        return found if len(found) == 1 else []

    def _fitting(self, replies: Sequence[Reply], pattern: Mapping[str, list[bool]]) -> list[Misconception]:
        """The misconceptions with these values in all cases and with the same groups right and wrong, as in pattern."""
        known = self.exercise.misconceptions
        return [m for m in known if self._wrong_patterns[m.name] == pattern and self._shows(m, replies)]

    def _fitting_core(self, replies: Sequence[Reply], pattern: Mapping[str, list[bool]]) -> list[Misconception]:
        """Those with the core's values, if the core is wrong and shows any."""
        core = self.exercise.core.name
        if all(pattern[core]) or self._only_raises(replies):
            return []
        known = self.exercise.misconceptions
        of_core = [m for m in known if self._wrong_patterns[m.name][core] == pattern[core]]
        return [m for m in of_core if self._shows(m, replies, core)]

    def fitting_pairs(self, replies: Sequence[Reply]) -> list[Pair]:
        """The pairs of slips with these values in all cases, of which those of the core are no exceptions.

        A function that only raises shows nothing, and one that gives the same number everywhere, which some pair may
        give too, does not show two mistakes. The wrong cases come first: most pairs part there with the first.
        """
        if self._only_raises(replies):
            return []
        if len({repr(number) for reply in replies for number in _numbers(reply.value)}) < 2:
            return []
        wrong = [min(map(share_of, complaints)) < 1 for complaints in self.complaints(replies)]
        order = sorted(range(len(replies)), key=lambda case: not wrong[case])
        return [pair for pair in self.exercise.pairs if self._gives(pair, replies, order)]

    def _only_raises(self, replies: Sequence[Reply]) -> bool:
        """Whether the core has no value at all, as that of any broken function."""
        core = self.exercise.core.name
        return all(reply.problem for case, reply in zip(self.cases, replies, strict=True) if case.group == core)

    def _gives(self, pair: Pair, replies: Sequence[Reply], order: Sequence[int]) -> bool:
        view = pair.view or self.exercise.view
        return all(same(self.pair_reply(pair, case), replies[case], view) for case in order)

    def told_apart(self) -> tuple[int, int]:
        """How many pairs of slips have values that no other has, and how many have values that no single slip has.

        Each is asked for values of its own, as a student's are: what is drawn at random differs from what it is
        compared with.
        """
        cases = range(len(self.cases))
        replies = [[self._ask(pair, case) for case in cases] for pair in self.exercise.pairs]
        own = [
            one
            for one in replies
            if self.score(one) < self.exercise.points and not self._fitting(one, self._pattern(one))
        ]
        return sum(len(self.fitting_pairs(one)) == 1 for one in own), len(own)

    def pair_reply(self, pair: Pair, case: int) -> Reply:
        """What a pair answers to one case, asked once."""
        key = (id(pair), case)
        if key not in self._pair_replies:
            self._pair_replies[key] = self._ask(pair, case)
        return self._pair_replies[key]

    def _ask(self, pair: Pair, case: int) -> Reply:
        (reply,) = read_replies(wire.answer(pair.function, self._requests[case]), 1)
        return reply

    @cached_property
    def _pair_replies(self) -> dict[tuple[int, int], Reply]:
        return {}

    @cached_property
    def _requests(self) -> list[str]:
        return [write_request([case.arguments]) for case in self.cases]

    def remark(self, replies: Sequence[Reply]) -> list[Misconception]:
        """The remarks that fit replies which are right."""
        arguments = [case.arguments for case in self.cases]
        core = self.exercise.core.name
        return [
            other
            for other in self.exercise.remarks
            if self._equal(ask_directly(other.function, arguments), replies, other.view or self.exercise.view, core)
        ]

    def _shows(self, wrong: Misconception, replies: Sequence[Reply], group: str | None = None) -> bool:
        if wrong.seen is None:
            view = wrong.view or self.exercise.view
            return self._equal(self.wrong_replies[wrong.name], replies, view, group)
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


def _numbers(value: Any) -> Iterator[Any]:
    """What a value is made of, however it is nested."""
    if isinstance(value, list | tuple):
        for part in value:
            yield from _numbers(part)
    else:
        yield from value.ravel().tolist() if isinstance(value, np.ndarray) else [value]

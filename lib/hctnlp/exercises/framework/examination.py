"""A sitting drawn just now: its misconceptions are asked for their values, and it is put to the test itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from hctnlp.exercises.framework import wire
from hctnlp.exercises.framework.bounded import ALWAYS, MANY, Bounded
from hctnlp.exercises.framework.replies import Reply, ask_directly, read_replies, same, write_request
from hctnlp.exercises.framework.sitting import Pattern, Sitting
from hctnlp.exercises.framework.slips import Misconception, Pair
from hctnlp.exercises.framework.stored import print_of
from hctnlp.exercises.framework.variants import Variant

if TYPE_CHECKING:
    from hctnlp.exercises.framework.exercise import Exercise


@dataclass(frozen=True)
class Examination(Sitting):
    """A sitting whose expected values are those of the reference, and which can ask every misconception."""

    exercise: Exercise

    def gives(self, known: Misconception | Pair | Variant, case: int, reply: Reply) -> bool:
        return same(self.reply_of(known, case), reply, known.view or self.exercise.view)

    def reply_of(self, known: Misconception | Pair | Variant, case: int) -> Reply:
        """What a misconception, a remark, a pair or a variant answers to one case. Each is asked once."""
        if isinstance(known, Pair | Variant):
            return self.pair_reply(known, case)
        return self.known_replies[known.name][case]

    def pattern_of(self, wrong: Misconception) -> Pattern:
        return self._wrong_patterns[wrong.name]

    @cached_property
    def wrong_replies(self) -> dict[str, list[Reply]]:
        """What each misconception answers to the cases."""
        return {wrong.name: self._asked(wrong.function) for wrong in self.exercise.misconceptions}

    @cached_property
    def known_replies(self) -> dict[str, list[Reply]]:
        """What each misconception and each remark answers."""
        return self.wrong_replies | {other.name: self._asked(other.function) for other in self.exercise.remarks}

    def _asked(self, function: Callable[..., object]) -> list[Reply]:
        return ask_directly(function, [case.arguments for case in self.cases])

    @cached_property
    def _wrong_patterns(self) -> dict[str, Pattern]:
        return {name: self.pattern(replies) for name, replies in self.wrong_replies.items()}

    def falls_short(self, answers: Sequence[Callable[..., object]]) -> str | None:
        """Which of these right answers does not get all points, and how many it gets."""
        for function in answers:
            own = function is self.exercise.reference
            earned = self.score(self.expected if own else self._asked(function))
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
            for other in self.fitting(replies, pattern) or self.fitting_core(replies, pattern):
                if other is not one:
                    return one.name, other.name
        return None

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
            if self.score(one) < self.exercise.points and not self.fitting(one, self.pattern(one))
        ]
        return sum(len(self.fitting_pairs(one)) == 1 for one in own), len(own)

    def distinct(self, variants: Sequence[Variant]) -> list[Variant]:
        """Those that have values, are not right, and have values of their own; none where the answer itself draws."""
        known = [self._marks(replies) for replies in (self._asked_anew(), *self.known_replies.values())]
        if known[0] != self._marks(self._asked_anew()):
            return []
        seen, own = set(known), []
        for variant in variants:
            replies = self._values_of(variant)
            if (marks := self._marks(replies)) not in seen and not all(reply.problem for reply in replies):
                seen.add(marks)
                if self.score(replies) < self.exercise.points:
                    own.append(variant)
        return own

    def _values_of(self, variant: Variant) -> list[Reply]:
        """What a variant answers to the cases; nothing where the core has what does not cross the wire, such as lists
        that grow without end: no value is equal to it, and the others would take as long."""
        replies = []
        for number, case in enumerate(self.cases):
            replies.append(self.pair_reply(variant, number))
            if case.group == self.exercise.core.name and isinstance(replies[-1].value, wire.Unsupported):
                return []
        return replies

    def _asked_anew(self) -> list[Reply]:
        return self._asked(self.exercise.answer)

    def _marks(self, replies: Sequence[Reply]) -> tuple[tuple[int, float], ...]:
        prints = [print_of(reply, self.exercise.view) for reply in replies]
        return tuple((one.form, round(one.total, 3)) for one in prints)

    def pair_reply(self, pair: Pair | Variant, case: int) -> Reply:
        """What a pair answers to one case, asked once."""
        key = (id(pair), case)
        if key not in self._pair_replies:
            self._pair_replies[key] = self._ask(pair, case)
        return self._pair_replies[key]

    def _ask(self, pair: Pair | Variant, case: int) -> Reply:
        bounded = Bounded(pair.function, self._most_steps(case))
        (reply,) = read_replies(wire.answer(bounded, self._requests[case]), 1)
        return reply

    def _most_steps(self, case: int) -> int:
        if case not in self._most:
            counted = Bounded(self.exercise.answer)
            wire.answer(counted, self._requests[case])
            self._most[case] = MANY * counted.steps + ALWAYS
        return self._most[case]

    @cached_property
    def _most(self) -> dict[int, int]:
        return {}

    @cached_property
    def _pair_replies(self) -> dict[tuple[int, int], Reply]:
        return {}

    @cached_property
    def _requests(self) -> list[str]:
        return [write_request([case.arguments]) for case in self.cases]

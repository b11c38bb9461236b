"""How long a sandbox has taken, by its own time: that others keep the machine busy costs nobody a mark.

Counted is its processor time, or, where it is more, the time that passed while its kernel did not wait for a processor:
so a function that sleeps is ended as soon as on an idle machine. On top is the wall clock, a generous multiple.
"""

from __future__ import annotations

import time
from collections.abc import Callable

PATIENCE = 5  # so many times the limit may pass on the wall clock
LONGEST_LOOK = 1.0  # seconds; if more pass between two looks, it was the grader that was stopped


class Stopwatch:
    """The seconds since it was made; ``read`` gives processor seconds, and those waited for a processor, so far."""

    def __init__(self, read: Callable[[], tuple[float, float]], clock: Callable[[], float] = time.monotonic) -> None:
        self._read, self._clock = read, clock
        self._last, self._wall = clock(), 0.0
        self._start = self._latest = read()

    def seconds(self) -> float:
        """How long it has been. To be asked at least once a second."""
        now = self._clock()
        self._wall += min(now - self._last, LONGEST_LOOK)
        self._last = now
        self._latest = tuple(map(max, self._read(), self._latest))  # a kernel that has ended says 0
        used, waited = (latest - start for latest, start in zip(self._latest, self._start, strict=True))
        return max(used, self._wall - waited, self._wall / PATIENCE)


class Account:
    """What the kernels of one submission have taken together, as far as they were waited for."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.read: Callable[[], tuple[float, float]] = lambda: (0.0, 0.0)

    def stopwatch(self) -> Callable[[], float]:
        """A function that gives the seconds since now, and adds them to the account."""
        watch, counted = Stopwatch(self.read), 0.0

        def seconds() -> float:
            nonlocal counted
            before, counted = counted, watch.seconds()
            self.seconds += counted - before
            return counted

        return seconds

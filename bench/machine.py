"""What a result was measured on, and whether it was disturbed."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
DISTURBED = 0.01  # of the processors' time, taken by other virtual machines


def machine() -> dict[str, object]:
    """The processor's name and the number of cores."""
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text(encoding="utf-8").splitlines() if cpuinfo.exists() else []
    model = next((text.partition(":")[2].strip() for text in lines if text.startswith("model name")), None)
    return {"cpu": model or platform.processor() or platform.machine(), "cores": os.cpu_count()}


def least_disturbed(measure: Callable[[], T], wanted: int, tries: int) -> tuple[list[tuple[float, T]], int]:
    """So many results with what was stolen during each, and how many there were to choose from.

    A measurement during which other virtual machines took more than :data:`DISTURBED` of the processor is made again,
    whatever it says, until ``tries`` were made; the least disturbed count.
    """
    found: list[tuple[float, T]] = []
    while len(found) < tries and sum(stolen <= DISTURBED for stolen, _ in found) < wanted:
        found.append(disturbance_of(measure))
    return sorted(found, key=lambda pair: pair[0])[:wanted], len(found)


def disturbance_of(measure: Callable[[], T]) -> tuple[float, T]:
    """What other virtual machines took of the processors meanwhile, as a part of 1, and the result."""
    before = _jiffies()
    result = measure()
    stolen, total = (now - then for now, then in zip(_jiffies(), before, strict=True))
    share = stolen / total if total else 0.0
    print(f"other virtual machines took {share:.1%}", file=sys.stderr, flush=True)
    return share, result


def _jiffies() -> tuple[int, int]:
    """What was stolen of the processors since the start, and all of their time; zeros where nobody counts it."""
    stat = Path("/proc/stat")
    if not stat.exists():
        return 0, 0
    times = [int(field) for field in stat.read_text(encoding="utf-8").split("\n")[0].split()[1:9]]
    return times[7], sum(times)

"""What a result was measured on, and whether it was disturbed."""

from __future__ import annotations

import os
import platform
from pathlib import Path


def machine() -> dict[str, object]:
    """The processor's name and the number of cores."""
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text(encoding="utf-8").splitlines() if cpuinfo.exists() else []
    model = next((text.partition(":")[2].strip() for text in lines if text.startswith("model name")), None)
    return {"cpu": model or platform.processor() or platform.machine(), "cores": os.cpu_count()}


class Steal:
    """The share of processor time that went to other virtual machines since this was made; 0 where none is known."""

    def __init__(self) -> None:
        self.before = self._jiffies()

    def share(self) -> float:
        stolen, total = (now - then for now, then in zip(self._jiffies(), self.before, strict=True))
        return stolen / total if total else 0.0

    @staticmethod
    def _jiffies() -> tuple[int, int]:
        stat = Path("/proc/stat")
        if not stat.exists():
            return 0, 0
        user, nice, system, idle, iowait, irq, softirq, steal, *_ = map(
            int, stat.read_text().split("\n")[0].split()[1:]
        )
        return steal, user + nice + system + idle + iowait + irq + softirq + steal

"""What a result was measured on."""

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

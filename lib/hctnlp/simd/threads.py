"""How many threads this process may use. A container's quota is not seen in the number of processors."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from pathlib import Path

CGROUPS = Path("/sys/fs/cgroup")
OWN = Path("/proc/self/cgroup")
THREAD_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
"""Of the environment: by them numerical libraries are told how many threads to start."""


def available_cores() -> int:
    """Processors that this process may run on, and not more than its quota pays for."""
    cores = allowed_cores()
    return min(cores, quota() or cores)


def allowed_cores() -> int:
    """Processors that this process may run on."""
    if hasattr(os, "process_cpu_count"):  # since Python 3.13; it heeds -X cpu_count too
        return os.process_cpu_count() or 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def quota() -> int | None:
    """How many processors a container is paid for, a part of one counted whole; None without a limit.

    Linux limits time per period (``cpu.max`` of cgroup v2, ``cpu.cfs_quota_us`` of v1) in any of the groups from the
    process's own up to the root; the least counts.
    """
    limits = [limit for folder in _groups() for limit in (_limit_v2(folder), _limit_v1(folder)) if limit is not None]
    return max(1, math.ceil(min(limits))) if limits else None


def _groups() -> Iterator[Path]:
    """The folders of this process's groups and of all above them. In a container its own group is mounted as root."""
    try:
        lines = OWN.read_text(encoding="utf-8").splitlines()
    except OSError:  # not Linux
        return
    for line in lines:
        _, controllers, group = line.split(":", 2)
        if controllers and "cpu" not in controllers.split(","):
            continue
        for root in [CGROUPS / controllers, CGROUPS / "cpu"] if controllers else [CGROUPS, CGROUPS / "unified"]:
            own = root / group.lstrip("/")
            yield from (folder for folder in (own, *own.parents) if folder.is_relative_to(root))


def _limit_v2(folder: Path) -> float | None:
    numbers = _read(folder / "cpu.max").split()  # "max 100000" or "150000 100000"
    return float(numbers[0]) / float(numbers[1]) if len(numbers) == 2 and numbers[0] != "max" else None


def _limit_v1(folder: Path) -> float | None:
    time, period = _read(folder / "cpu.cfs_quota_us"), _read(folder / "cpu.cfs_period_us")
    return float(time) / float(period) if period and float(time or -1) > 0 else None


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""

"""What ``/proc`` tells of a process, as far as it may be asked."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path


def started(pid: int) -> int | None:
    """When a process started, in the clock ticks since boot that ``/proc`` gives; None if there is none."""
    try:
        return int(_fields(pid)[19])
    except (OSError, ValueError, IndexError):
        return None


def is_zombie(pid: int) -> bool:
    """Whether a process has ended and only its entry is left, or not even that."""
    try:
        return _fields(pid)[0] == "Z"
    except (OSError, IndexError):
        return True


def in_space_of(first: int) -> list[int]:
    """The living processes in the name space of the process ``first``; none if it may not be looked at."""
    found = []
    with contextlib.suppress(OSError):
        space = os.readlink(f"/proc/{first}/ns/pid")
        for entry in os.listdir("/proc"):
            if entry.isdigit():
                with contextlib.suppress(OSError):
                    if os.readlink(f"/proc/{entry}/ns/pid") == space and not is_zombie(int(entry)):
                        found.append(int(entry))
    return found


def memory_mb(pid: int) -> float:
    """MiB of memory of a process; what several share is divided among them. 0 if it may not be looked at."""
    with contextlib.suppress(OSError, ValueError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0


def _fields(pid: int) -> list[str]:
    """The fields of ``/proc/PID/stat`` from the third on: state, parent, group, session …"""
    return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(") ")[2].split()

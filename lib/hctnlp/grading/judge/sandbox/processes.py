"""What ``/proc`` tells of a process, as far as it may be asked."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterable
from pathlib import Path

COUNTS_WAITING = Path("/proc/self/schedstat").exists()
NICEST = 19
KERNEL_SOCKETS = 64  # a kernel has some thirty
INODE_BYTES = 1024  # of a file in memory, beside its content


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


def children(parent: int) -> list[int]:
    """The processes that a process has started and that live, without theirs."""
    found = []
    for pid in in_space_of(parent):
        with contextlib.suppress(OSError, ValueError, IndexError):
            if int(_fields(pid)[1]) == parent:
                found.append(pid)
    return found


def memory_mb(pid: int) -> float:
    """MiB of memory of a process; what several share is divided among them. 0 if it may not be looked at."""
    with contextlib.suppress(OSError, ValueError):
        return (_kilobytes(f"/proc/{pid}/smaps_rollup", "Pss:") + _kilobytes(f"/proc/{pid}/status", "VmPTE:")) / 1024
    return 0.0


def kept_mb(first: int, folders: Iterable[str]) -> float:
    """MiB at most that the system keeps for the processes in the name spaces of ``first``, and counts for none.

    These are the files in ``folders``, which are in memory, and what may wait in the buffers of sockets.
    """
    kept = 0
    with contextlib.suppress(OSError, ValueError):
        kept += _sockets(first) * int(Path("/proc/sys/net/core/wmem_default").read_text())
        for folder in folders:
            found = os.statvfs(f"/proc/{first}/root{folder}")
            kept += (found.f_blocks - found.f_bfree) * found.f_frsize + (found.f_files - found.f_ffree) * INODE_BYTES
    return kept / 2**20


def _sockets(first: int) -> int:
    """How many sockets there are beyond those that a kernel itself has; others than local ones cannot be made."""
    return max(0, len(Path(f"/proc/{first}/net/unix").read_text().splitlines()) - KERNEL_SOCKETS)


def processor_seconds(pids: Iterable[int]) -> float:
    """Seconds of processor time of processes and of those that they have waited for."""
    ticks = 0
    for pid in pids:
        with contextlib.suppress(OSError, ValueError, IndexError):
            ticks += sum(map(int, _fields(pid)[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK")


def waited_seconds(pid: int) -> float:
    """Seconds that the first thread of a process could have run and had no processor.

    Where the system does not count them it is the time since it was started: then nothing is known.
    """
    try:
        return int(Path(f"/proc/{pid}/schedstat").read_text().split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        return 0.0 if COUNTS_WAITING else time.monotonic()


def wanted_seconds(pid: int) -> float:
    """Seconds that the threads of a process have had a processor or waited for one: on a busy machine they get few.

    Where the system does not count the waiting, those that they have had.
    """
    nanoseconds = 0
    with contextlib.suppress(OSError, ValueError, IndexError):
        for thread in os.listdir(f"/proc/{pid}/task"):
            nanoseconds += sum(map(int, Path(f"/proc/{pid}/task/{thread}/schedstat").read_text().split()[:2]))
    return max(nanoseconds / 1e9, processor_seconds([pid]))


def be_nice(pids: Iterable[int]) -> None:
    """Have all threads of processes, and those that they start, yield to others that want the processors.

    Where the system shares them out among sessions first, a process that has made one of its own yields to nobody by
    that: the session has to.
    """
    for pid in pids:
        with contextlib.suppress(OSError):
            for thread in os.listdir(f"/proc/{pid}/task"):
                with contextlib.suppress(OSError):
                    os.setpriority(os.PRIO_PROCESS, int(thread), NICEST)
        with contextlib.suppress(OSError):
            Path(f"/proc/{pid}/autogroup").write_text(str(NICEST))


def _kilobytes(file: str, name: str) -> int:
    for line in Path(file).read_text().splitlines():
        if line.startswith(name):
            return int(line.split()[1])
    return 0


def _fields(pid: int) -> list[str]:
    """The fields of ``/proc/PID/stat`` from the third on: state, parent, group, session …"""
    return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(") ")[2].split()

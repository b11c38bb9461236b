"""What a grader has on the machine while it runs, by a name that says whose it is, so that nothing outlives it.

Folders and control groups are named after the process that made them and the moment it started. A grader that was
killed could not clean up; the next one does.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from pathlib import Path

from hctnlp.grading.sandbox import cgroup

PREFIX = "hctnlp-grading-"


def started(pid: int) -> int | None:
    """When a process started, in the clock ticks since boot that ``/proc`` gives; None if there is none."""
    try:
        return int(_fields(pid)[19])
    except (OSError, ValueError, IndexError):
        return None


def _fields(pid: int) -> list[str]:
    """The fields of ``/proc/PID/stat`` from the third on: state, parent, group, session …"""
    return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(") ")[2].split()


def own_name() -> str:
    """A prefix for everything that this process makes."""
    return f"{PREFIX}{os.getpid()}-{started(os.getpid()) or 0}-"


def own_folder(kind: str) -> Path:
    """A new temporary folder of this process, closed to others."""
    return Path(tempfile.mkdtemp(prefix=f"{own_name()}{kind}-"))


def is_zombie(pid: int) -> bool:
    """Whether a process has ended and only its entry is left, or not even that."""
    try:
        return _fields(pid)[0] == "Z"
    except (OSError, IndexError):
        return True


def collect() -> list[str]:
    """Remove what graders of this user have left that are dead; returns what it was."""
    removed = []
    for folder in sorted(Path(tempfile.gettempdir()).glob(f"{PREFIX}*")):
        with contextlib.suppress(OSError):
            if folder.stat().st_uid == os.getuid() and folder.is_dir() and not _owner_lives(folder.name):
                shutil.rmtree(folder, ignore_errors=True)
                removed.append(str(folder))
    for group in cgroup.others(PREFIX):
        if not _owner_lives(group.name):
            cgroup.remove(group)
            removed.append(str(group))
    return removed


def _owner_lives(name: str) -> bool:
    pid, _, rest = name.removeprefix(PREFIX).partition("-")
    return pid.isdigit() and started(int(pid)) is not None and str(started(int(pid))) == rest.partition("-")[0]

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

from hctnlp.grading.judge.sandbox import cgroup
from hctnlp.grading.judge.sandbox.processes import started

PREFIX = "hctnlp-grading-"


def own_name() -> str:
    """A prefix for everything that this process makes."""
    return f"{PREFIX}{os.getpid()}-{started(os.getpid()) or 0}-"


def own_folder(kind: str) -> Path:
    """A new temporary folder of this process, closed to others."""
    return Path(tempfile.mkdtemp(prefix=f"{own_name()}{kind}-"))


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

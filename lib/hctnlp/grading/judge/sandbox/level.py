"""How well this machine can shut student code in. Found out by trying, never by looking at versions."""

from __future__ import annotations

import enum
import functools
import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from hctnlp.grading.errors import SandboxError
from hctnlp.grading.judge.sandbox import landlock
from hctnlp.grading.judge.sandbox.bubblewrap import FIRST_USER
from hctnlp.grading.judge.sandbox.cgroup import ControlGroup
from hctnlp.grading.judge.sandbox.leftovers import own_name
from hctnlp.grading.judge.sandbox.processes import in_space_of, memory_mb
from hctnlp.grading.judge.sandbox.seccomp import filter_program

PROBE_SECONDS = 20


class Level(enum.IntEnum):
    """The ways to run student code, from the worst to the best."""

    NONE = 0
    LANDLOCK = 1
    BUBBLEWRAP = 2
    CGROUP = 3

    @property
    def title(self) -> str:
        """What it is, for people."""
        return TITLES[self]

    @classmethod
    def named(cls, name: str) -> Level:
        """The level of that name in lower case; a ``ValueError`` lists those there are."""
        try:
            return cls[name.upper()]
        except KeyError:
            raise ValueError(
                f"no sandbox level {name!r}; there are {', '.join(level.name.lower() for level in cls)}"
            ) from None


TITLES = {
    Level.NONE: "none: submissions run as your own user, with your files and your network",
    Level.LANDLOCK: "Landlock + seccomp: no files, no network, no other processes; they share your user and its limits",
    Level.BUBBLEWRAP: "bubblewrap + limits + watchdog: own files, processes and network",
    Level.CGROUP: "bubblewrap + control group: own files, processes and network; memory limited by the kernel",
}
CONTAINER = (
    "in Docker, as an ordinary user of the container, docker run --security-opt seccomp=unconfined "
    "--security-opt apparmor=unconfined --security-opt systempaths=unconfined"
)


@dataclass(frozen=True)
class Probe:
    """The best level that works here, and for each better one why it does not and what would help."""

    best: Level
    missing: Mapping[Level, str]


@functools.cache
def probe() -> Probe:
    """Try the levels on this machine, the best first. Takes a tenth of a second, once in a process."""
    missing: dict[Level, str] = {}
    if not sys.platform.startswith("linux"):
        advice = (
            f"{sys.platform} has no such sandbox: grade on Linux, in WSL, or in the container of docs/instructors.md"
        )
        return Probe(
            Level.NONE, MappingProxyType(dict.fromkeys((Level.CGROUP, Level.BUBBLEWRAP, Level.LANDLOCK), advice))
        )
    open_walls = _bubblewrap_trouble()
    troubles = {
        Level.CGROUP: lambda: open_walls or _group_trouble(),
        Level.BUBBLEWRAP: lambda: open_walls or _watchdog_trouble(),
        Level.LANDLOCK: _landlock_trouble,
    }
    for level, find in troubles.items():
        trouble = find()
        if not trouble:
            return Probe(level, MappingProxyType(missing))
        missing[level] = trouble
    return Probe(Level.NONE, MappingProxyType(missing))


def chosen_level(minimum: Level, *, unsafe: bool = False) -> Level:
    """The level to run at.

    Raises
    ------
    SandboxError
        If the best that works here is below ``minimum``, and it is not said to be ``unsafe`` on purpose.
    """
    found = probe()
    if found.best >= minimum:
        return found.best
    if unsafe:
        return found.best
    reasons = "; ".join(
        f"{level.name.lower()}: {why}" for level, why in sorted(found.missing.items()) if level >= minimum
    )
    raise SandboxError(
        f"grading asks for a sandbox of level {minimum.name.lower()!r} "
        f"and this machine has {found.best.name.lower()!r}. "
        f"{reasons}. Or lower c.Verify.minimum_level in nbgrader_config.py, or grade with --unsafe-no-sandbox"
    )


def _bubblewrap_trouble() -> str:
    """Why bubblewrap does not work here, "" if it does: it has to hide this process, the network and the home."""
    if shutil.which("bwrap") is None:
        return "there is no bubblewrap: apt-get install bubblewrap (or dnf, pacman)"
    for program in ("/usr/bin/prlimit", "/usr/bin/setpriv"):
        if shutil.which(program) is None:
            return f"there is no {program}: apt-get install util-linux"
    try:
        filter_program(alone=True)
    except OSError as error:
        return str(error)
    inside = "test $$ -lt 10 && test ! -e /root && test ! -e /home && test $(wc -l </proc/net/dev) -le 3"
    arguments = [
        "bwrap",
        "--unshare-pid",
        "--unshare-net",
        "--unshare-ipc",
        "--die-with-parent",
        "--ro-bind",
        "/usr",
        "/usr",
    ]
    arguments += ["--symlink", "usr/bin", "/bin", "--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64"]
    arguments += ["--proc", "/proc", "--dev", "/dev", *(["--unshare-user", "--disable-userns"] if os.geteuid() else [])]
    try:
        done = subprocess.run(
            [*arguments, "/bin/sh", "-c", inside], capture_output=True, text=True, timeout=PROBE_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"bubblewrap does not run: {error}"
    if done.returncode == 0:
        return ""
    return (
        f"bubblewrap may not make namespaces here ({done.stderr.strip() or 'they hide nothing'}): "
        f"sysctl kernel.apparmor_restrict_unprivileged_userns=0 on Ubuntu 24.04, kernel.unprivileged_userns_clone=1 on "
        f"older Debian; {CONTAINER}"
    )


def _group_trouble() -> str:
    """Why the kernel cannot limit the memory of processes together."""
    try:
        ControlGroup(f"{own_name()}probe-{secrets.token_hex(3)}", 64, 16).close()
    except OSError as error:
        return (
            f"no control group can be made here ({error}): run the grader as root, where the control "
            "group hands memory and pids down"
        )
    return ""


def _watchdog_trouble() -> str:
    """Why the grader cannot see what a submission's processes take. If it is root, they run as another user."""
    other = ["/usr/bin/setpriv", f"--reuid={FIRST_USER}", f"--regid={FIRST_USER}", "--clear-groups"]
    wait = ["/bin/sh", "-c", f"echo started; exec sleep {PROBE_SECONDS}"]
    command = [*other, *wait] if os.geteuid() == 0 else wait
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE) as process:
        try:
            process.stdout.readline()
            seen = process.pid in in_space_of(process.pid) and memory_mb(process.pid) > 0
        finally:
            process.kill()
    if seen:
        return ""
    return "the memory of other users' processes cannot be seen: grade as an ordinary user, or with SYS_PTRACE"


def _landlock_trouble() -> str:
    if landlock.version() == 0:
        return "the kernel has no Landlock (since Linux 5.13; add landlock to the lsm= boot parameter)"
    try:
        filter_program(alone=False)
    except OSError as error:
        return str(error)
    return ""

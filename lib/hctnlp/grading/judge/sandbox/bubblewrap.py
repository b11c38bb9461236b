"""The command line that starts a program in bubblewrap, where it sees Python, its packages and two small folders."""

from __future__ import annotations

import os
import shutil
import sys
import sysconfig
from collections.abc import Iterable, Mapping
from pathlib import Path

PACKAGES, SITE, WORK, RUN = "/packages", "/site", "/work", "/run/kernel"  # inside
TOP_FOLDERS = ("bin", "sbin", "lib", "lib32", "lib64")
FOLDERS = (WORK, "/tmp", "/dev/shm")  # that can be written to
SINGLE_FILES = ("/etc/ld.so.cache", "/etc/localtime", "/etc/fonts", "/etc/alternatives", "/etc/mime.types")
FIRST_USER = 200_000  # students' processes of a grader that is root run as users from here on, who own nothing
SOCKETS_MB = 1


def command(
    program: list[str],
    *,
    packages: Iterable[Path],
    site: Path,
    environment: Mapping[str, str],
    work_mb: int,
    limits: list[str],
    user: int,
    connection: int,
    information: int,
    seccomp: int,
) -> list[str]:
    """The arguments to run ``program`` by, with no network, no other process, no file of the grader's.

    Parameters
    ----------
    packages, site
        Lie read-only at :data:`PACKAGES` and :data:`SITE`.
    work_mb
        The size in MiB of each of the folders that can be written to: :data:`WORK`, ``/tmp`` and ``/dev/shm``. They
        are in memory, and gone with the sandbox.
    limits
        What ``prlimit`` is to set.
    user
        Whom the program runs as, if the grader is root; else it runs as the grader, in a name space of its own.
    connection, information, seccomp
        File descriptors: to read the kernel's connection file from, to tell its process number to, and the filter.
    """
    arguments = [shutil.which("bwrap") or "bwrap", "--die-with-parent", "--new-session", "--clearenv"]
    arguments += ["--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"]
    root = os.geteuid() == 0
    if not root:
        arguments += ["--unshare-user", "--disable-userns", "--cap-drop", "ALL"]
    arguments += _system() + _python()
    for folder in (PACKAGES, str(Path(RUN).parent)):  # those that bubblewrap makes by itself only root may enter
        arguments += ["--perms", "0755", "--dir", folder]
    for place in packages:
        arguments += ["--ro-bind", str(place), f"{PACKAGES}/{place.name}"]
    arguments += ["--ro-bind", str(site), SITE]
    size = ["--perms", "1777", "--size", str(work_mb << 20)]
    arguments += ["--proc", "/proc", "--dev", "/dev", *size, "--tmpfs", "/dev/shm", "--remount-ro", "/dev"]
    # no terminals: the machine has few, and one sandbox could take them all
    arguments += ["--perms", "0555", "--size", "4096", "--tmpfs", "/dev/pts", "--remount-ro", "/dev/pts"]
    arguments += [*size, "--tmpfs", "/tmp", *size, "--tmpfs", WORK]
    arguments += ["--perms", "1777", "--size", str(SOCKETS_MB << 20), "--tmpfs", RUN]
    arguments += ["--perms", "0444", "--ro-bind-data", str(connection), f"{RUN}/kernel.json"]
    arguments += ["--remount-ro", "/", "--chdir", WORK]  # without it a program could fill the root, which is in memory
    for name, value in environment.items():
        arguments += ["--setenv", name, value]
    arguments += ["--seccomp", str(seccomp), "--info-fd", str(information), "--"]
    if root:
        arguments += ["/usr/bin/setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", "--inh-caps=-all"]
        arguments += ["--bounding-set=-all", "--no-new-privs"]
    return [*arguments, "/usr/bin/prlimit", *limits, "--", *program]


def _system() -> list[str]:
    """The system's programs and libraries, without Python packages that are installed there."""
    arguments = ["--ro-bind", "/usr", "/usr"]
    for name in TOP_FOLDERS:
        place = Path("/", name)
        if place.is_symlink():
            arguments += ["--symlink", os.readlink(place), str(place)]
        elif place.is_dir():
            arguments += ["--ro-bind", str(place), str(place)]
    for name in SINGLE_FILES:
        arguments += ["--ro-bind-try", name, name]
    return arguments


def _python() -> list[str]:
    """This Python's own files, with an empty folder over every folder of packages."""
    arguments, made = [], set()
    prefix = os.path.realpath(sys.base_prefix)
    library = os.path.realpath(sysconfig.get_path("stdlib"))
    if not prefix.startswith("/usr"):
        for folder in [*reversed(Path(prefix).parents)][1:]:
            arguments += ["--perms", "0755", "--dir", str(folder)]
        arguments += ["--ro-bind", prefix, prefix]
    for pattern in ("/usr/lib/python3*/dist-packages", "/usr/local/lib/python3*/*-packages"):
        made |= set(map(str, Path("/").glob(pattern.lstrip("/"))))
    made |= {f"{library}/{name}" for name in ("site-packages", "dist-packages")}
    for folder in sorted(folder for folder in made if os.path.isdir(folder)):
        arguments += ["--perms", "0755", "--tmpfs", folder]
    return arguments

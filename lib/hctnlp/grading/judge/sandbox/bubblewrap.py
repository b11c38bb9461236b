"""The command line that starts a program in bubblewrap, where it sees Python, its packages and two small folders."""

from __future__ import annotations

import os
import shutil
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

PACKAGES, SITE, WORK, RUN = "/packages", "/site", "/work", "/run/kernel"  # inside
TOP_FOLDERS = ("bin", "sbin", "lib", "lib32", "lib64")
FOLDERS = (WORK, "/tmp", "/dev/shm")  # that can be written to
SINGLE_FILES = ("/etc/ld.so.cache", "/etc/localtime", "/etc/fonts", "/etc/alternatives", "/etc/mime.types")
FIRST_USER = 200_000  # students' processes of a grader that is root run as users from here on, who own nothing
SOCKETS_MB = 1
# to make sandboxes, and none of it after
NURSERY_RIGHTS = ("CAP_SYS_ADMIN", "CAP_SYS_RESOURCE", "CAP_SETPCAP", "CAP_SETUID", "CAP_SETGID")


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
    root = os.geteuid() == 0
    arguments = (
        _start() + ([] if root else ["--unshare-user", "--disable-userns", "--cap-drop", "ALL"]) + _view(packages)
    )
    arguments += ["--ro-bind", str(site), SITE]
    size = ["--perms", "1777", "--size", str(work_mb << 20)]
    for folder in FOLDERS:
        arguments += [*size, "--tmpfs", folder]
    arguments += ["--perms", "1777", "--size", str(SOCKETS_MB << 20), "--tmpfs", RUN]
    arguments += ["--perms", "0444", "--ro-bind-data", str(connection), f"{RUN}/kernel.json"]
    arguments += [*_end(environment), "--seccomp", str(seccomp), "--info-fd", str(information), "--"]
    if root:
        arguments += ["/usr/bin/setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", "--inh-caps=-all"]
        arguments += ["--bounding-set=-all", "--no-new-privs"]
    return [*arguments, "/usr/bin/prlimit", *limits, "--", *program]


@contextmanager
def nursery(
    program: list[str], *, packages: Iterable[Path], site: Path, environment: Mapping[str, str]
) -> Iterator[tuple[list[str], list[int]]]:
    """The arguments to run a program by that makes sandboxes of its children, and the descriptors that it is to have.

    It sees what :func:`command` shows, but of the folders that can be written to only where they would be: each child
    has its own. What it may do is in its name spaces, where nothing else is.
    """
    arguments = _start() + ([] if os.geteuid() == 0 else ["--unshare-user"]) + ["--cap-drop", "ALL"]
    for right in NURSERY_RIGHTS:
        arguments += ["--cap-add", right]
    arguments += _view(packages)
    for folder in (*FOLDERS, RUN):
        arguments += [] if folder.startswith("/dev/") else ["--perms", "0755", "--dir", folder]
    files = []
    try:
        for path in (site, *sorted(site.rglob("*"))):
            inside = str(SITE / path.relative_to(site))
            if path.is_dir():
                arguments += ["--perms", "0755", "--dir", inside]
            else:
                files.append(readable(path.read_bytes()))
                arguments += ["--perms", "0644", "--file", str(files[-1]), inside]
        yield [*arguments, *_end(environment), "--", *program], files
    finally:
        for descriptor in files:
            os.close(descriptor)


def sizes(work_mb: int) -> dict[str, str]:
    """The folders of a sandbox that can be written to, as options of ``mount``: the first is where it works."""
    return dict.fromkeys(FOLDERS, f"size={work_mb << 20},mode=1777") | {RUN: f"size={SOCKETS_MB << 20},mode=1777"}


def readable(content: bytes) -> int:
    """A file descriptor to read these bytes from."""
    descriptor = os.memfd_create("sandbox")
    os.write(descriptor, content)
    os.lseek(descriptor, 0, os.SEEK_SET)
    return descriptor


def _start() -> list[str]:
    arguments = [shutil.which("bwrap") or "bwrap", "--die-with-parent", "--new-session", "--clearenv"]
    return [*arguments, "--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"]


def _view(packages: Iterable[Path]) -> list[str]:
    """What of the machine is there to be read."""
    arguments = _system() + _python()
    for folder in (PACKAGES, str(Path(RUN).parent)):  # those that bubblewrap makes by itself only root may enter
        arguments += ["--perms", "0755", "--dir", folder]
    for place in packages:
        arguments += ["--ro-bind", str(place), f"{PACKAGES}/{place.name}"]
    arguments += ["--proc", "/proc", "--dev", "/dev"]
    # no terminals: the machine has few, and one sandbox could take them all
    return [*arguments, "--perms", "0555", "--size", "4096", "--tmpfs", "/dev/pts", "--remount-ro", "/dev/pts"]


def _end(environment: Mapping[str, str]) -> list[str]:
    """Nothing else can be written to: a program could fill the root, which is in memory."""
    arguments = ["--remount-ro", "/dev", "--remount-ro", "/", "--chdir", WORK]
    for name, value in environment.items():
        arguments += ["--setenv", name, value]
    return arguments


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

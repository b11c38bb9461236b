"""Kernels that are forked from a process in which all is imported: that one is started once, and sees no submission.

It is in a sandbox itself, where there is nothing that could be written to. A child enters name spaces, folders and a
control group of its own, and gives up its rights; this is checked here, from outside, before it is used. What children
share is what the process had in memory when it began: the places of its libraries, and the seed of Python's hashes.
"""

from __future__ import annotations

import atexit
import contextlib
import hashlib
import json
import os
import select
import signal
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from queue import Queue
from typing import Any

from hctnlp.grading.judge.sandbox import bubblewrap

HERE = Path(__file__).parent
PROGRAM = "".join(HERE.joinpath(name).read_text(encoding="utf-8") for name in ("slim_kernel.py", "warm_kernel.py"))
START_SECONDS, FORK_SECONDS = 60.0, 30.0
CREDENTIALS = struct.Struct("3i")  # process, user, group
NAME_SPACES = ("cgroup", "ipc", "mnt", "net", "pid", "uts")
GIVEN_UP = {"CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"}
MOST_DESCRIPTORS = 4  # the standard ones, and the one to tell the grader by


class Unavailable(Exception):
    """No warm kernel can be had: a cold one can be started in its place."""


class Forked:
    """A kernel that is no child of this process, under the names that ``subprocess.Popen`` has. Made of its sandbox's
    first process: when that ends all is over."""

    stdin = stdout = stderr = None
    returncode: int | None = None

    def __init__(self, first: int) -> None:
        self.pid, self._descriptor = first, os.pidfd_open(first)

    def poll(self) -> int | None:
        return self._ended(0)

    def wait(self, timeout: float | None = None) -> int:
        if self._ended(timeout) is None:
            raise subprocess.TimeoutExpired("warm kernel", timeout or 0.0)
        return self.returncode or 0

    def kill(self) -> None:
        if self._descriptor is not None:
            with contextlib.suppress(OSError):
                signal.pidfd_send_signal(self._descriptor, signal.SIGKILL)

    def _ended(self, timeout: float | None) -> int | None:
        if self.returncode is None:
            gone = select.poll()
            gone.register(self._descriptor, select.POLLIN)
            if gone.poll(None if timeout is None else timeout * 1000):
                os.close(self._descriptor)
                self.returncode, self._descriptor = -signal.SIGKILL, None  # how it ended only its parent knows
        return self.returncode


class Nursery:
    """The process that warm kernels are forked from, for one ``site`` and some packages."""

    def __init__(self, site: Path, packages: tuple[Path, ...], imports: tuple[str, ...], environment: dict[str, str]):
        self._grader, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._complaints = os.memfd_create("complaints")
        program = [os.path.realpath(sys.executable), "-S", "-P", "-c", PROGRAM, str(theirs.fileno()), *imports]
        self._grader.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        self._grader.settimeout(START_SECONDS)
        self._over = threading.Event()
        made = bubblewrap.nursery(program, packages=packages, site=site, environment=environment)
        with theirs, made as (command, files):
            self._process = self._started(command, (theirs.fileno(), *files))
        try:
            self._pid = _told(self._grader, b"ready")
        except OSError as error:
            why = self._why()
            self.close()
            raise Unavailable(f"{error} {why}") from None

    def _started(self, command: list[str], passed: tuple[int, ...]) -> subprocess.Popen:
        """The command, started by a thread that lives as long: bubblewrap ends with the thread that started it."""
        started: Queue[subprocess.Popen | OSError] = Queue()

        def start() -> None:
            try:
                started.put(
                    subprocess.Popen(
                        command,
                        env={"PATH": os.environ.get("PATH", os.defpath)},
                        cwd="/",
                        stdin=subprocess.DEVNULL,
                        stdout=subprocess.DEVNULL,
                        stderr=self._complaints,
                        pass_fds=passed,
                        start_new_session=True,
                    )
                )
            except OSError as error:
                started.put(error)
            self._over.wait()

        threading.Thread(target=start, daemon=True).start()
        if isinstance(process := started.get(), OSError):
            raise Unavailable(str(process))
        return process

    def fork(self, request: Mapping[str, Any], complaints: int, enter: Callable[[int], None]) -> tuple[Forked, int]:
        """A new kernel: its sandbox, and its process by its number here.

        Parameters
        ----------
        request
            What ``warm_kernel`` is to make of the child.
        complaints
            The descriptor of a file to be its standard error.
        enter
            Called with the number of a process that is to be put into a control group.
        """
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with ours, theirs:
            ours.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
            ours.settimeout(FORK_SECONDS)
            sandbox = None
            try:
                socket.send_fds(self._grader, [json.dumps(request).encode()], [theirs.fileno(), complaints])
                theirs.close()
                enter(_told(ours, b"outside"))
                ours.send(b"!")
                sandbox = Forked(_told(ours, b"first"))
                kernel = _told(ours, b"kernel")
                for pid in (sandbox.pid, kernel):
                    self._require_shut_in(pid)
                ours.send(b"!")
            except (OSError, ValueError) as error:
                if sandbox is not None:
                    sandbox.kill()
                raise Unavailable(f"{error}; {self._why()}") from None
            return sandbox, kernel

    def _require_shut_in(self, pid: int) -> None:
        """Look from outside whether a child has given up all that it should have; ``OSError`` if not."""
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
        status = {name: value.split() for name, _, value in (line.partition(":") for line in lines)}
        kept = {name for name in GIVEN_UP if int(status[name][0], 16)}
        if kept or status["NoNewPrivs"] != ["1"] or status["Seccomp"] != ["2"] or "0" in status["Uid"] + status["Gid"]:
            raise OSError(f"a warm kernel has kept rights: {kept}, {status['Uid']}")
        for name in NAME_SPACES:
            its = os.readlink(f"/proc/{pid}/ns/{name}")
            if its in (os.readlink(f"/proc/{self._pid}/ns/{name}"), os.readlink(f"/proc/self/ns/{name}")):
                raise OSError(f"a warm kernel is in a foreign name space: {its}")
        if len(held := os.listdir(f"/proc/{pid}/fd")) > MOST_DESCRIPTORS:
            raise OSError(f"a warm kernel has kept descriptors: {held}")

    def _why(self) -> str:
        return os.pread(self._complaints, 500, max(0, os.fstat(self._complaints).st_size - 500)).decode(
            errors="replace"
        )

    def close(self) -> None:
        """End it, and with it every kernel that has come from it."""
        self._process.kill()
        self._process.wait()
        self._over.set()
        self._grader.close()
        if self._complaints is not None:
            os.close(self._complaints)
            self._complaints = None

    @property
    def lives(self) -> bool:
        return self._process.poll() is None


def _told(ours: socket.socket, word: bytes) -> int:
    """Wait for this word; the number, as it is here, of the process that says it."""
    said, ancillary, *_ = ours.recvmsg(16, socket.CMSG_SPACE(CREDENTIALS.size))
    if said != word:
        raise OSError(f"a warm kernel ended before it was {word.decode()}")
    ((_, _, data),) = ancillary
    return CREDENTIALS.unpack(data)[0]


_lock = threading.Lock()
_kept: dict[str, Nursery | None] = {}  # the latest of this process, by what it is for; None where there can be none


def nursery(site: Path, packages: tuple[Path, ...], imports: tuple[str, ...], environment: dict[str, str]) -> Nursery:
    """The process to fork kernels from that find this; it is started if there is none.

    Raises
    ------
    Unavailable
        If it cannot be, or could not before.
    """
    key = _key(site, packages, imports, environment)
    with _lock:
        kept = _kept.get(key)
        if kept is None and key in _kept:
            raise Unavailable("there was none before")
        if kept is None or not kept.lives:
            _close_all()
            _kept[key] = None
            _kept[key] = kept = Nursery(site, packages, imports, environment)
        return kept


def give_up_on(one: Nursery) -> None:
    """Start no more of these in this process: it has failed."""
    with _lock:
        for key, kept in _kept.items():
            if kept is one:
                _kept[key] = None
        one.close()


def _key(site: Path, *others: object) -> str:
    digest = hashlib.sha256(repr((os.getpid(), others)).encode())
    for path in sorted(site.rglob("*")):
        digest.update(f"\0{path.relative_to(site)}\0".encode() + (path.read_bytes() if path.is_file() else b""))
    return digest.hexdigest()


@atexit.register
def _close_all() -> None:
    for kept in _kept.values():
        if kept is not None:
            kept.close()
    _kept.clear()

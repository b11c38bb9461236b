"""The kernel provisioner ``hctnlp-sandbox``: jupyter_client starts, interrupts and ends kernels with it.

The kernel's sockets are local ones. In bubblewrap they lie in a folder that only the sandbox has, and the grader
reaches them through ``/proc/<process>/root``: no network is needed, and nothing of the sandbox lies on a disk. In
between is a relay, which passes on messages of a bounded size.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import json
import os
import secrets
import select
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.provisioning import LocalProvisioner
from traitlets import Bool, Float, Integer, UseEnum

from hctnlp.exercises.framework.text import printable
from hctnlp.grading.judge.sandbox import bubblewrap, landlock, warm
from hctnlp.grading.judge.sandbox.cgroup import ControlGroup
from hctnlp.grading.judge.sandbox.leftovers import own_folder, own_name
from hctnlp.grading.judge.sandbox.level import Level
from hctnlp.grading.judge.sandbox.packages import importable
from hctnlp.grading.judge.sandbox.processes import (
    be_nice,
    children,
    in_space_of,
    is_zombie,
    kept_mb,
    memory_mb,
    processor_seconds,
    waited_seconds,
    wanted_seconds,
)
from hctnlp.grading.judge.sandbox.relay import Relay
from hctnlp.grading.judge.sandbox.seccomp import filter_program
from hctnlp.simd.threads import THREAD_VARIABLES

SLIM_KERNEL = Path(__file__).with_name("slim_kernel.py").read_text(encoding="utf-8") + "KernelApp.launch_instance()\n"
NO_HISTORY = "--HistoryManager.enabled=False"  # a database of what was typed, which nobody will read
KINDS = ("shell", "iopub", "stdin", "hb", "control")
READABLE = ("/usr", "/bin", "/lib", "/lib64", "/etc/ld.so.cache", "/etc/localtime", "/etc/fonts", "/dev/urandom")
READABLE += ("/proc/self", "/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/sys/devices/system/cpu")
WRITABLE = ("/dev/null", "/dev/zero")
UNSEEN = 20  # looks in a row that may find nothing: a process that starts or ends has no memory for a moment
GREEDY = 1.5  # processors, of which an honest submission wants one; what wants more yields to others
END_SECONDS = 10  # for killed processes to be gone


class SandboxProvisioner(LocalProvisioner):
    """A kernel in a sandbox of the given level. ``start_kernel`` is to be given ``site`` and ``packages``.

    Attributes
    ----------
    reason
        Why the sandbox ended the kernel, "" if it did not.
    sent_too_much
        Whether it was for a message that the grader does not take.
    peak_mb
        The most memory that it has used, in MiB, as far as it was measured.
    """

    level = UseEnum(Level, default_value=Level.BUBBLEWRAP, help="How to shut the kernel in.").tag(config=True)
    memory_mb = Integer(2048, help="MiB of memory for all processes of a kernel together.").tag(config=True)
    processes = Integer(96, help="Processes and threads; a kernel itself needs some fifteen.").tag(config=True)
    file_mb = Integer(64, help="MiB of the largest file that can be written.").tag(config=True)
    work_mb = Integer(128, help="MiB of each of the folders that can be written to.").tag(config=True)
    files = Integer(256, help="Files, sockets and pipes that a process may have open.").tag(config=True)
    cpu_seconds = Integer(600, help="Seconds of processor time for a kernel.").tag(config=True)
    warm = Bool(True, help="Fork kernels from a process that has NumPy, where there are namespaces.").tag(config=True)
    startup_seconds = Float(60.0, help="Seconds that a kernel has to open its sockets.").tag(config=True)
    watch_seconds = Float(0.1, help="How often memory is looked at where the kernel cannot limit it.").tag(config=True)

    reason, sent_too_much = "", False
    peak_mb: float | None = None
    folder: Path | None = None
    group: ControlGroup | None = None
    child: int | None = None  # the first process inside, by its number outside
    kernel: int | None = None  # the one that runs the student's code
    relay: Relay | None = None
    _watching = False
    _child_descriptor: int | None = None  # held from the start: when it is needed there may be none left

    _complaints: int | None = None  # a file in memory for what the process says before it speaks through sockets

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        self.folder = own_folder("kernel")
        self.reason, self.sent_too_much, self.peak_mb, self.kernel = "", False, None, None
        manager = self.parent
        sockets = self.folder / "sockets"
        sockets.mkdir()
        manager.transport, manager.ip = "ipc", str(sockets / "k")
        manager.connection_file = str(self.folder / "kernel.json")
        return await super().pre_launch(**kwargs)

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        site, packages = Path(kwargs["site"]), importable(tuple(kwargs["packages"]))
        if self.level == Level.CGROUP:
            self.group = ControlGroup(f"{own_name()}{secrets.token_hex(4)}", self.memory_mb, self.processes)
        self._complaints = os.memfd_create("complaints")
        try:
            self.connection_info = self._started(site, packages, tuple(kwargs["packages"]))
            self.pid = self.pgid = self.process.pid
            self._watching = True
            threading.Thread(target=self._watch, daemon=True).start()
            await self._put_relay_between()
            self.kernel = next(iter(children(self.child)), self.child)
        except BaseException:
            await self.cleanup()
            raise
        return self.connection_info

    # --- the ways to start -------------------------------------------------------------------------------------------

    def _started(self, site: Path, packages: tuple[Path, ...], imports: tuple[str, ...]) -> dict[str, Any]:
        """Start the kernel; returns where its sockets are, seen from here."""
        if self.level < Level.BUBBLEWRAP:
            return self._start_behind_landlock(site, packages)
        if self.warm:
            try:
                return self._start_warm(site, packages, imports)
            except warm.Unavailable as error:
                self.log.info("No warm kernel: %s", error)
        return self._start_in_bubblewrap(site, packages)

    def _start_warm(self, site: Path, packages: tuple[Path, ...], imports: tuple[str, ...]) -> dict[str, Any]:
        """Have the kernel forked from a process that has imported all."""
        nursery = warm.nursery(site, packages, imports, self._inside_environment())
        request = {
            "folders": bubblewrap.sizes(self.work_mb),
            "files": {f"{bubblewrap.RUN}/kernel.json": self._inside_connection()},
            "arguments": ["-f", f"{bubblewrap.RUN}/kernel.json", NO_HISTORY],
            "limits": self._limits(own_user=True),
            "user": self._some_user() if os.geteuid() == 0 else None,
            "seccomp": filter_program(alone=True).hex(),
        }
        try:
            self.process, self.kernel = nursery.fork(request, self._complaints, self._take_into_group)
        except warm.Unavailable:
            warm.give_up_on(nursery)
            raise
        self.child = self.process.pid
        self._child_descriptor = _held(self.child)
        return {**self.connection_info, "ip": f"/proc/{self.child}/root{bubblewrap.RUN}/k"}

    def _take_into_group(self, pid: int) -> None:
        for entrance in self.group.entrances if self.group is not None else ():
            Path(entrance).write_text(str(pid))

    def _inside_environment(self) -> dict[str, str]:
        return _environment(bubblewrap.SITE, bubblewrap.PACKAGES, "/tmp", bubblewrap.WORK)

    def _inside_connection(self) -> str:
        return _json({**self.connection_info, "ip": f"{bubblewrap.RUN}/k"})

    def _some_user(self) -> int:
        return bubblewrap.FIRST_USER + secrets.randbelow(1 << 20)

    def _start_in_bubblewrap(self, site: Path, packages: tuple[Path, ...]) -> dict[str, Any]:
        """Start bubblewrap and, in it, the kernel."""
        connection = bubblewrap.readable(self._inside_connection().encode())
        seccomp = bubblewrap.readable(filter_program(alone=True))
        reading, writing = os.pipe()
        limits = [f"--{name}={soft}:{hard}" for name, (soft, hard) in self._limits(own_user=True).items()]
        command = bubblewrap.command(
            [
                os.path.realpath(sys.executable),
                "-S",
                "-P",
                "-c",
                SLIM_KERNEL,
                "-f",
                f"{bubblewrap.RUN}/kernel.json",
                NO_HISTORY,
            ],
            packages=packages,
            site=site,
            environment=self._inside_environment(),
            work_mb=self.work_mb,
            limits=limits,
            user=self._some_user(),
            connection=connection,
            information=writing,
            seccomp=seccomp,
        )
        try:
            self._start(command, {"PATH": os.environ.get("PATH", os.defpath)}, (connection, seccomp, writing))
        finally:
            for descriptor in (connection, seccomp, writing):
                os.close(descriptor)
        with os.fdopen(reading) as information:
            told = information.read()
        try:
            self.child = json.loads(told)["child-pid"]
        except (ValueError, KeyError):
            raise RuntimeError(f"bubblewrap did not start: {self.why_ended(self.process.wait())}") from None
        self._child_descriptor = _held(self.child)
        return {**self.connection_info, "ip": f"/proc/{self.child}/root{bubblewrap.RUN}/k"}

    def _start_behind_landlock(self, site: Path, packages: tuple[Path, ...]) -> dict[str, Any]:
        """Start the kernel with rights taken away."""
        work, view = self.folder / "work", self.folder / "packages"
        work.mkdir()
        view.mkdir()
        for place in packages:  # a folder to look through: the one where they lie, with all the others, is closed
            (view / place.name).symlink_to(place)
        limits = {f"RLIMIT_{name.upper()}": pair for name, pair in self._limits(own_user=False).items()}
        python = os.path.realpath(sys.executable)
        standard = [str(Path(sys.base_prefix).resolve())]
        settings = {
            "limits": limits,
            "readable": [*READABLE, *standard, str(site), str(self.folder), *map(str, packages)],
            "writable": [*WRITABLE, str(work), str(self.folder / "sockets")],
        }
        Path(self.parent.connection_file).write_text(_json(self.connection_info), encoding="utf-8")
        launcher = [python, "-I", "-S", landlock.__file__, json.dumps(settings)]
        kernel = [python, "-S", "-P", "-c", SLIM_KERNEL, "-f", self.parent.connection_file, NO_HISTORY]
        self._start([*launcher, *kernel], _environment(str(site), str(view), str(work), str(work)), (), cwd=str(work))
        self.child = self.process.pid
        return self.connection_info

    def _start(self, command: list[str], environment: dict[str, str], passed: tuple[int, ...], cwd: str = "/") -> None:
        if self.group is not None:  # the shell enters the group and becomes the command
            enter = 'for file in $GROUP; do echo $$ > "$file"; done; unset GROUP; exec "$@"'
            command = ["/bin/sh", "-c", enter, "sh", *command]
            environment = {**environment, "GROUP": " ".join(self.group.entrances)}
        self.process = subprocess.Popen(
            command,
            env=environment,
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=self._complaints,
            pass_fds=passed,
            start_new_session=True,
        )

    def _limits(self, *, own_user: bool) -> dict[str, tuple[int, int]]:
        """Soft and hard limits of each process, by ``prlimit``'s names."""
        import resource  # Windows has none, and imports this module with nbgrader's configuration

        limits = {"core": (0, 0), "fsize": (self.file_mb << 20,) * 2, "cpu": (self.cpu_seconds, self.cpu_seconds + 5)}
        limits |= {"nofile": (self.files,) * 2, "sigpending": (self.processes * 2,) * 2, "msgqueue": (0, 0)}
        if own_user:  # it counts all processes of a user, which without a user of its own are the grader's too
            limits["nproc"] = (self.processes,) * 2
        # a worker's own limit is not the sandbox's
        limits["data"] = (self.memory_mb << 20,) * 2 if self.group is None else (1 << 62,) * 2
        hard = {name: resource.getrlimit(getattr(resource, f"RLIMIT_{name.upper()}"))[1] for name in limits}
        return {
            name: pair if hard[name] == resource.RLIM_INFINITY else (min(pair[0], hard[name]), min(pair[1], hard[name]))
            for name, pair in limits.items()
        }

    async def _put_relay_between(self) -> None:
        """Have the grader connect to a relay, which is connected to the kernel as soon as that listens."""
        theirs, ours = self.connection_info["ip"], str(self.folder / "r")
        self.relay = Relay(self._refuse_message)
        deadline = time.monotonic() + self.startup_seconds
        for port in (self.connection_info[f"{kind}_port"] for kind in KINDS):
            while not self.relay.connect(f"{theirs}-{port}", f"{ours}-{port}"):
                if self.process.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError(f"the sandboxed kernel did not start: {self.why_ended(self.process.poll())}")
                await asyncio.sleep(0.005)
        self.connection_info = {**self.connection_info, "ip": ours}

    def _refuse_message(self, reason: str) -> None:
        self.sent_too_much = True
        self._refuse(reason)

    def _refuse(self, reason: str) -> None:
        self.reason = reason
        self.end()

    # --- while it runs -----------------------------------------------------------------------------------------------

    def _inside(self) -> list[int]:
        """The processes in the sandbox, by their numbers outside."""
        if self.level < Level.BUBBLEWRAP:
            return [] if is_zombie(self.child) else [self.child]  # it may not start others
        return in_space_of(self.child)

    def _watch(self) -> None:
        """End who takes too much memory where no control group does, and have who wants processors yield."""
        process, unseen = self.process, 0
        since, before = time.monotonic(), self._wanted()
        while self._watching and process is self.process and process.poll() is None:
            if self.group is None:
                used = self._memory_mb()
                self.peak_mb = max(self.peak_mb or 0.0, used)
                unseen = 0 if used or is_zombie(self.child) else unseen + 1
                if used > self.memory_mb or unseen > UNSEEN:
                    self._refuse(
                        f"more than {self.memory_mb} MiB of memory"
                        if used
                        else "its memory cannot be watched: the grader needs the capability SYS_PTRACE"
                    )
                    return
            if (passed := time.monotonic() - since) > 1:
                since, wanted = time.monotonic(), self._wanted()
                be_nice(self._greedy({pid: now - before.get(pid, 0.0) for pid, now in wanted.items()}, passed))
                before = wanted
            time.sleep(self.watch_seconds)

    def _wanted(self) -> dict[int, float]:
        return {pid: wanted_seconds(pid) for pid in self._inside()}

    def _greedy(self, wanted: Mapping[int, float], seconds: float) -> list[int]:
        """Who is to yield: all but the kernel, by which the submission ends, if together they want more than is fair.

        The kernel too, if it does so by itself.
        """
        most = GREEDY * seconds
        if sum(wanted.values()) <= most:
            return []
        return [pid for pid, own in wanted.items() if pid != self.kernel or own > most]

    def _memory_mb(self) -> float:
        """MiB of the processes inside, and of what they have the system keep: files, sockets, tables."""
        used = sum(map(memory_mb, self._inside()))  # until the kernel runs, its root is the grader's
        if used and self.level >= Level.BUBBLEWRAP and self.kernel is not None:
            used += kept_mb(self.child, bubblewrap.FOLDERS)
        return used

    def own_time(self) -> tuple[float, float]:
        """Seconds of processor time of all processes inside, and seconds that the kernel has waited for a processor."""
        used = self.group.processor_seconds() if self.group is not None else None
        if used is None:
            used = processor_seconds(self._inside())
        return used, waited_seconds(self.kernel)

    def why_ended(self, status: int | None = None) -> str:
        """What the sandbox knows of a kernel's end, for the person who reads the log."""
        if self.group is not None and self.group.out_of_memory():
            self.reason = f"more than {self.memory_mb} MiB of memory"
        return self.reason or f"its process ended with status {status} {self._complaint()}".strip()

    def _complaint(self) -> str:
        """The end of what the process has written to its standard error."""
        if self._complaints is None:
            return ""
        size = os.fstat(self._complaints).st_size
        return printable(os.pread(self._complaints, 500, max(0, size - 500)).decode(errors="replace"), 500)

    async def send_signal(self, signum: int) -> None:
        if signum in (signal.SIGKILL, signal.SIGTERM):
            self.end()
        elif self.child:  # an interrupt comes as a message: a signal to bubblewrap would end it, and the kernel with it
            for pid in self._inside():
                with contextlib.suppress(OSError):
                    os.kill(pid, signum)

    async def kill(self, restart: bool = False) -> None:
        self.end()
        if self.process:
            await asyncio.get_running_loop().run_in_executor(None, self.process.wait)

    async def terminate(self, restart: bool = False) -> None:
        await self.kill(restart)

    async def cleanup(self, restart: bool = False) -> None:
        self.end()
        if self.process is not None:
            self.process.wait()
        if self.relay is not None:
            self.relay.close()
            self.relay = None
        if self.group is not None:
            self.why_ended()
            self.peak_mb = self.group.peak_mb()
            self.group.close()
            self.group = None
        for descriptor in filter(None, (self._complaints, self._child_descriptor)):
            os.close(descriptor)
        self._complaints = self._child_descriptor = None
        if self.folder is not None:
            shutil.rmtree(self.folder, ignore_errors=True)
        await super().cleanup(restart=restart)

    def end(self) -> None:
        """End every process of the sandbox, at once, and wait until they are gone."""
        self._watching = False
        if self.process is None:
            return
        if isinstance(self.process, subprocess.Popen):
            with contextlib.suppress(OSError):
                os.killpg(self.process.pid, signal.SIGKILL)
        self.process.kill()
        if self._child_descriptor is not None:  # the first of its namespace: with it all the others are gone
            with contextlib.suppress(OSError):
                signal.pidfd_send_signal(self._child_descriptor, signal.SIGKILL)
            gone = select.poll()  # not select.select, which takes no number above 1,023
            gone.register(self._child_descriptor, select.POLLIN)
            gone.poll(END_SECONDS * 1000)


def _held(pid: int) -> int | None:
    """A descriptor of a process, by which no other can be meant; None on a system that has none (Linux before 5.3)."""
    try:
        return os.pidfd_open(pid)
    except OSError as error:
        if error.errno in (errno.EMFILE, errno.ENFILE):
            raise
        return None


def _environment(site: str, packages: str, temporary: str, home: str) -> dict[str, str]:
    """All of the kernel's environment: nothing of the grader's but the language and the zone."""
    path = os.pathsep.join(filter(None, (site, packages)))
    kept = {name: os.environ[name] for name in ("TZ",) if name in os.environ}
    return (
        kept
        | dict.fromkeys(THREAD_VARIABLES, "1")
        | {
            "PATH": "/usr/bin:/bin",
            "HOME": home,
            "USER": "student",
            "LANG": "C.UTF-8",
            "TMPDIR": temporary,
            "IPYTHONDIR": f"{temporary}/.ipython",
            "JUPYTER_RUNTIME_DIR": f"{temporary}/.jupyter",
            "MPLCONFIGDIR": f"{temporary}/.matplotlib",
            "MPLBACKEND": "module://matplotlib_inline.backend_inline",
            "PYTHONPATH": path,
            "PYTHONDONTWRITEBYTECODE": "1",
            "JPY_PARENT_PID": "1",  # a kernel ends itself when its parent is gone, and this one's is not to be seen
            "NBGRADER_EXECUTION": "autograde",
        }
    )


def _json(information: dict[str, Any]) -> str:
    key = information["key"]
    return json.dumps({**information, "key": key.decode() if isinstance(key, bytes) else key})

"""A control group for one sandbox: the kernel's own limit of memory and processes, where one can be made."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from pathlib import Path

ROOT = Path("/sys/fs/cgroup")
CONTROLLERS = ("memory", "pids")
WELCOME = ("cpu", "cpuacct")  # that give each group its share of the processors, and say what it has used


class ControlGroup:
    """A child of this process's own control group, of either version of the interface.

    Raises
    ------
    OSError
        If it cannot be made: no right to, or the controllers are not handed down.
    """

    def __init__(self, name: str, memory_mb: int, processes: int) -> None:
        self.folders: dict[str, Path] = {}
        places, unified = _own_places()
        try:
            for controller, place in places.items():
                with contextlib.suppress(OSError) if controller in WELCOME else contextlib.nullcontext():
                    (place / name).mkdir(exist_ok=unified or controller in WELCOME)  # two may be one
                    self.folders[controller] = place / name
            limit = str(memory_mb << 20)
            self._write("memory", "memory.max" if unified else "memory.limit_in_bytes", limit)
            self._write("pids", "pids.max", str(processes))
            with contextlib.suppress(OSError):  # without swap there is nothing to limit
                self._write(
                    "memory", "memory.swap.max" if unified else "memory.memsw.limit_in_bytes", "0" if unified else limit
                )
        except OSError:
            self.close()
            raise

    def _write(self, controller: str, file: str, value: str) -> None:
        (self.folders[controller] / file).write_text(value)

    @property
    def entrances(self) -> list[str]:
        """The files to which a process writes its number to be in the group."""
        return sorted({str(folder / "cgroup.procs") for folder in self.folders.values()})

    def out_of_memory(self) -> int:
        """How many processes the kernel has killed for want of memory."""
        for file in ("memory.events", "memory.oom_control"):
            with contextlib.suppress(OSError, ValueError):
                for line in (self.folders["memory"] / file).read_text().splitlines():
                    if line.startswith("oom_kill "):
                        return int(line.split()[1])
        return 0

    def peak_mb(self) -> float | None:
        """The most memory in use at one time, in MiB; files in memory count."""
        for file in ("memory.peak", "memory.max_usage_in_bytes"):
            with contextlib.suppress(OSError, ValueError):
                return int((self.folders["memory"] / file).read_text()) / 2**20
        return None

    def processor_seconds(self) -> float | None:
        """What the group has used of the processors; None where it is not counted."""
        with contextlib.suppress(KeyError, OSError, ValueError):
            return int((self.folders["cpuacct"] / "cpuacct.usage").read_text()) / 1e9
        with contextlib.suppress(OSError, ValueError, IndexError):
            return int((self.folders["memory"] / "cpu.stat").read_text().split()[1]) / 1e6  # usage_usec comes first
        return None

    def close(self) -> None:
        """Kill what is left in the group and remove it."""
        for folder in set(self.folders.values()):
            remove(folder)
        self.folders = {}


def _own_places() -> tuple[dict[str, Path], bool]:
    """The folder of this process's own group by controller, and whether it is version 2."""
    places, own = {}, ""
    for line in Path("/proc/self/cgroup").read_text().splitlines():
        number, controllers, path = line.split(":", 2)
        if number == "0":
            own = path
        for controller in set(controllers.split(",")) & {*CONTROLLERS, *WELCOME}:
            places[controller] = ROOT / controller / path.lstrip("/")
    if places.keys() >= set(CONTROLLERS):
        return places, False
    return dict.fromkeys(CONTROLLERS, ROOT / own.lstrip("/")), True


def remove(folder: Path) -> None:
    """Kill every process of a group and remove its folder."""
    for _ in range(200):
        try:
            for number in (folder / "cgroup.procs").read_text().split():
                with contextlib.suppress(ProcessLookupError):
                    os.kill(int(number), signal.SIGKILL)
            folder.rmdir()
            return
        except FileNotFoundError:
            return
        except OSError:
            time.sleep(0.01)


def others(prefix: str) -> list[Path]:
    """Groups beside those that this process would make whose names start so."""
    with contextlib.suppress(OSError):
        return sorted(
            {path for place in _own_places()[0].values() for path in place.glob(f"{prefix}*") if path.is_dir()}
        )
    return []

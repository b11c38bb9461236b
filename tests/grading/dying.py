"""Stand-ins for ``run_task`` that end or fail where they run. A module of its own, so that worker processes find it."""

import dataclasses
import importlib
import os
import signal
import time
from contextlib import suppress

from hctnlp.grading.judge.sandbox import Level
from hctnlp.grading.run.task import run_task


@dataclasses.dataclass
class DiesFirst:
    """Kill the process at the very first task that comes, and do the rest as they should be done."""

    witness: str

    def __call__(self, task, before=""):
        with suppress(FileExistsError), open(self.witness, "x") as file:
            file.write("once")
            file.flush()
            os.kill(os.getpid(), signal.SIGKILL)
        return run_task(task, before)


@dataclasses.dataclass
class AlwaysDies:
    """Kill the process at every task, and leave a mark."""

    witness: str

    def __call__(self, task, before=""):
        with open(self.witness, "a", encoding="utf-8") as file:
            file.write("†")
            file.flush()
            os.kill(os.getpid(), signal.SIGKILL)


@dataclasses.dataclass
class Raises:
    """Fail at one task."""

    key: str

    def __call__(self, task, before=""):
        if task.key == self.key:
            return 1 / 0
        return run_task(task, before)


@dataclasses.dataclass
class Hangs:
    """Never end at one task, and be deaf to whoever asks."""

    key: str

    def __call__(self, task, before=""):
        if task.key == self.key:
            signal.pthread_sigmask(signal.SIG_BLOCK, set(signal.Signals))
            while True:
                time.sleep(60)
        return run_task(task, before)


def grows(task, before=""):
    """Take more memory than a worker may have; nothing is written to it, so that no machine has to have it."""
    return str(len(bytearray(5 << 30)))


@dataclasses.dataclass
class AtLevel:
    """Run every task at this level of the sandbox."""

    level: Level

    def __call__(self, task, before=""):
        for module in ("run.task", "judge.verifier"):
            importlib.import_module(f"hctnlp.grading.{module}").chosen_level = lambda minimum, unsafe=False: self.level
        return run_task(task, before)

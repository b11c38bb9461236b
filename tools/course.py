"""``make course``: the whole course at work, from the lectures and real word vectors to the marks of a class.

A lecture, the training of word vectors, a homework with its class: each is a job in a process of its own, and as many
run at once as there are cores. The processes are forked from one that has imported what they need. What a job prints is
shown when it ends, so that two do not talk at once; what it complains of, if it fails.
"""

from __future__ import annotations

import contextlib
import importlib
import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing import connection
from multiprocessing.process import BaseProcess
from pathlib import Path

import nbformat
from tqdm import tqdm

from hctnlp.grading.run import workers
from hctnlp.simd.threads import THREAD_VARIABLES, available_cores

ROOT = Path(__file__).resolve().parent.parent
CLASSES = Path("build", "class")  # in ROOT
IMPORTS = [workers.GUARD, "nbclient", "hctnlp.cli", "hctnlp.grading.course", "hctnlp.word2vec", "hctnlp.exercises.hw1"]
CORES = available_cores()
PATIENCE = 3  # seconds that a job has to end its kernel, and remove its temporary files


@dataclass
class Job:
    """Something to do, and the process that does it."""

    title: str
    work: Callable[..., None]
    arguments: tuple[str, ...]
    started: float = 0.0
    process: BaseProcess | None = None


def course() -> list[Job]:
    """All that there is to do."""
    lectures = sorted((ROOT / "lectures" / "zh").glob("*.ipynb"))  # the English edition has the same code and outputs
    homework = sorted(path.name for path in (ROOT / "solutions").iterdir() if path.is_dir())
    return [
        *(Job(f"lecture {path.relative_to(ROOT)}", lecture, (str(path),)) for path in lectures),
        Job("word vectors of People's Daily: skip-gram with negative sampling", train, ()),
        *(
            Job(f"homework {name}: definition, notebook, release, and a sample class", grade, (name,))
            for name in reversed(homework)  # the last one trains, and takes longest
        ),
    ]


def main() -> int:
    os.environ |= {**dict.fromkeys(THREAD_VARIABLES, "1"), "COLUMNS": str(shutil.get_terminal_size((120, 50)).columns)}
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    started, failed, jobs = time.monotonic(), [], course()
    with tempfile.TemporaryDirectory() as folder, tqdm(total=len(jobs), unit="job") as bar:
        for job, printed, complaint in finished(jobs, Path(folder)):
            seconds = time.monotonic() - job.started
            tqdm.write(f"\n== {job.title}: {seconds:.0f} s\n{printed.rstrip()}", file=sys.stdout)
            if job.process.exitcode:
                tqdm.write(f"{complaint}\nFAILED: {job.title}", file=sys.stderr)
                failed.append(job.title)
            bar.update()
    print(f"\n== done in {time.monotonic() - started:.0f} s")
    if failed:
        print(f"FAILED: {'; '.join(failed)}", file=sys.stderr)
        return 1
    print(f"Look at the report:  {CLASSES}/hw1/report/hw1.html, and at the feedback beside it")
    print("Open the course:     make lab     (JupyterLab with nbgrader, at lectures/)")
    print("Test the course:     make test")
    return 0


# --- the jobs ---------------------------------------------------------------------------------------------------------


def lecture(path: str) -> None:
    """Run every cell of a notebook in its own folder. The file on disk stays as it is."""
    from nbclient import NotebookClient

    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(Path(path).parent)}})
    end_with_parent = importlib.import_module(workers.GUARD).end_with_parent
    # the kernel's own chatter goes nowhere; a cell's stderr is an output
    client.execute(stderr=subprocess.DEVNULL, preexec_fn=end_with_parent)
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    pictures = sum("image/png" in output.get("data", ()) for cell in cells for output in cell.outputs)
    print(f"{len(cells)} cells executed, {pictures} pictures drawn")


def train() -> None:
    hctnlp("train", "people-daily", "--neighbours", "北京,汽车,经济,教练")


def grade(homework: str) -> None:
    """Prove a homework and grade its sample class. That of homework 1 has every accident, and a report."""
    first, folder = homework == "hw1", str(CLASSES / homework)
    hctnlp("check", homework, "--draws", "3")
    hctnlp("sample-class", homework, "--into", folder, "--jobs", "0", *(() if first else ("--students", "4")))
    if first:
        hctnlp("report", homework, "--root", folder)


def hctnlp(*arguments: str) -> None:
    """The command, in this process."""
    from hctnlp.cli import app

    if status := app(list(arguments), standalone_mode=False):
        sys.exit(status)


# --- side by side -----------------------------------------------------------------------------------------------------


def finished(jobs: list[Job], folder: Path) -> Iterator[tuple[Job, str, str]]:
    """Run the jobs, and give each as it ends, with what it has printed and what it has complained of."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(IMPORTS)
    waiting, running = list(enumerate(jobs)), {}
    try:
        while waiting or running:
            while waiting and len(running) < CORES:
                number, job = waiting.pop(0)
                files = folder / f"{number}.printed", folder / f"{number}.complaint"
                for file in files:
                    file.touch()
                job.process = context.Process(target=perform, args=(job.work, job.arguments, files))
                job.started = time.monotonic()
                job.process.start()
                running[job.process.sentinel] = job, files
            for sentinel in connection.wait(running):
                job, files = running.pop(sentinel)
                job.process.join()
                yield job, *(file.read_text(encoding="utf-8", errors="replace") for file in files)
    finally:
        end([job.process for job, _ in running.values()])


def perform(work: Callable[..., None], arguments: tuple[str, ...], files: tuple[Path, Path]) -> None:
    """In the job's own process: do it, with all that it or a child of its says in two files."""
    workers.first()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    os.chdir(ROOT)
    for descriptor, file in enumerate(files, 1):
        os.dup2(os.open(file, os.O_WRONLY), descriptor)
    work(*arguments)


def end(processes: list[BaseProcess]) -> None:
    """End jobs that still run, and with them their kernels."""
    for process in processes:
        process.terminate()
    for process in processes:
        process.join(PATIENCE)
        process.kill()
        process.join()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main())
    sys.exit("stopped")

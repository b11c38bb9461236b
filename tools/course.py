"""``make course``: the whole course at work, from the lectures and real word vectors to the marks of a class."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from tqdm import tqdm

ROOT = Path(__file__).resolve().parent.parent
CLASSES = ROOT / "build" / "class"


def main() -> int:
    lectures = sorted((ROOT / "lectures" / "zh").glob("*.ipynb"))  # the English edition has the same code
    homework = sorted(path.name for path in (ROOT / "solutions").iterdir() if path.is_dir())
    started = time.monotonic()
    for number, lecture in enumerate(lectures, 1):
        heading(f"lecture {number} of {len(lectures)}: {lecture.relative_to(ROOT)}")
        if not execute(lecture):
            return 1
    heading("word vectors of People's Daily: skip-gram with negative sampling")
    if hctnlp("train", "people-daily", "--neighbours", "北京,汽车,经济,教练"):
        return 1
    for assignment in homework:
        heading(f"homework {assignment}: definition, notebook and release")
        if hctnlp("check", assignment, "--draws", "3"):
            return 1
        heading(f"homework {assignment}: a sample class is graded")
        some = () if assignment == "hw1" else ("--students", "6")  # homework 1 tries the grader with every accident
        if hctnlp("sample-class", assignment, "--into", str(CLASSES / assignment), *some):
            return 1
    heading("homework hw1: the report of that class")
    if hctnlp("report", "hw1", "--root", str(CLASSES / "hw1")):
        return 1
    heading(f"done in {time.monotonic() - started:.0f} s")
    print("Open the course:  make lab     (JupyterLab with nbgrader, at lectures/)")
    print("Test the course:  make test")
    return 0


def heading(text: str) -> None:
    print(f"\n== {text}", flush=True)


def execute(path: Path) -> bool:
    """Run every cell of a notebook in its own folder. The file on disk stays as it is."""
    notebook = nbformat.read(path, as_version=4)
    cells = sum(cell.cell_type == "code" for cell in notebook.cells)
    with tqdm(total=cells, unit="cell", desc=path.stem) as bar:
        client = NotebookClient(
            notebook,
            timeout=120,
            resources={"metadata": {"path": str(path.parent)}},
            on_cell_executed=lambda **_: bar.update(),
        )
        try:
            client.execute(stderr=subprocess.DEVNULL)  # the kernel's own chatter; a cell's stderr is an output
        except CellExecutionError as error:
            print(f"\n{path.relative_to(ROOT)} failed:\n{error}", file=sys.stderr)
            return False
    return True


def hctnlp(*arguments: str) -> int:
    return subprocess.call([sys.executable, "-m", "hctnlp.cli", *arguments], cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main())

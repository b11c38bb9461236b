"""A notebook once more on the inputs that the grader had: an appeal that settles itself.

The seed stands in the feedback, and gives nothing away: the grader makes it from the bytes that were handed in and from
who did, so that another notebook, or the same one from somebody else, meets other inputs.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbgrader.utils import determine_grade
from traitlets.config import Config

from hctnlp.grading.run.outcome import Outcome
from hctnlp.grading.run.task import Task, run_task
from hctnlp.grading.submission.cells import is_test
from hctnlp.grading.submission.reading import edition_names, read_submission


@dataclass(frozen=True)
class Replay:
    """What the grader says of a notebook.

    Attributes
    ----------
    reports
        Of each exercise, in the order of the notebook: points, hint, and the first case that went wrong.
    repairs
        What had to be put right in the notebook first.
    """

    reports: tuple[str, ...]
    repairs: tuple[str, ...]
    score: float
    points: float


def replay(notebook: Path, assignment: str, released: tuple[str, ...], seed: int, config: Config) -> Replay:
    """Grade a notebook as it was graded with this seed.

    Raises
    ------
    FileNotFoundError
        If there is no such notebook.
    SandboxError
        If there is no such sandbox here as ``config`` asks for, or no kernel can be started.
    """
    if not notebook.is_file():
        raise FileNotFoundError(f"there is no notebook {notebook}: name the one that you handed in")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "me" / assignment
        folder.mkdir(parents=True)
        name = notebook.name if notebook.name in edition_names(assignment) else edition_names(assignment)[0]
        shutil.copyfile(notebook, folder / name)
        found = read_submission(folder, assignment)
    task = Task.of(assignment, found.content, released, seed, found.remarks, config)
    return _told(Outcome.from_json(run_task(task)))


def _told(outcome: Outcome) -> Replay:
    cells = [cell for cell in nbformat.from_dict(outcome.notebook).cells if is_test(cell)]
    grades = [determine_grade(cell) for cell in cells]
    return Replay(
        reports=tuple(cell.outputs[0].text.rstrip() for cell in cells),
        repairs=outcome.repairs,
        score=sum(score or 0.0 for score, _ in grades),
        points=sum(points for _, points in grades),
    )

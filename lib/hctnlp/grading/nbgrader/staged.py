"""nbgrader's own ``autograde``, given copies of submissions in place of the folders that students filled.

Left alone it follows links into ``autograded/`` and ``feedback/``, waits for pipes, takes a notebook that is a link to
the solution, and deletes what was graded before when it cannot go on. The copies hold what ``submission`` could read.
"""

from __future__ import annotations

import fnmatch
import glob
import os
import re
import shutil
from pathlib import Path

from nbgrader.converters import Autograde
from nbgrader.converters.base import BaseConverter, NbGraderException
from nbgrader.utils import temp_attrs

from hctnlp.grading.judge.sandbox.leftovers import own_folder
from hctnlp.grading.names import require_text, shown, why_not_read
from hctnlp.grading.submission.reading import LITTER, SECRET, TIMESTAMP, Submission, read_submission

CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")  # a line break cannot be matched, the others reach a terminal


def read_without_trust() -> None:
    """Have nbgrader's ``autograde`` work on copies. Call it in ``nbgrader_config.py``."""
    Autograde.start = _start


def _start(converter: Autograde) -> None:
    course, folder = converter.coursedir, own_folder("staged")
    submitted = Path(course.root, course.submitted_directory)
    wanted, assignment = course.student_id, course.assignment_id
    if (submitted / wanted).is_dir():  # a name, and no pattern
        wanted = glob.escape(wanted)
    try:
        refused = _stage(submitted, wanted, assignment, folder)
        for student, why in refused.items():
            converter.log.error("%s keeps the marks there were: %s", shown(student), why)
        if any(folder.iterdir()) or not refused:
            with temp_attrs(course, submitted_directory=str(folder), student_id=wanted):
                BaseConverter.start(converter)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if refused:
        raise NbGraderException(f"not graded: {', '.join(map(shown, refused))}")


def _stage(submitted: Path, wanted: str, assignment: str, folder: Path) -> dict[str, str]:
    """Copy the submissions of the students whose names match; returns why others could not be."""
    refused = {}
    for student in sorted(os.listdir(submitted)) if submitted.is_dir() else ():
        place = submitted / student / assignment
        if fnmatch.fnmatchcase(student, wanted) and os.path.lexists(place) and student not in LITTER:
            try:
                _require_name(student)
                _write(folder / student / assignment, read_submission(place, assignment), assignment)
            except Exception as error:  # whatever the things of one student raise, the others are graded
                refused[student] = why_not_read(error)
    return refused


def _require_name(student: str) -> None:
    require_text(student)
    if student != student.strip() or glob.escape(student) != student or CONTROL.search(student):
        raise ValueError("nbgrader cannot find a folder of such a name; hctnlp grade can")


def _write(place: Path, found: Submission, assignment: str) -> None:
    if not found.content:
        raise ValueError("; ".join(found.remarks) or "the notebook is empty")
    place.mkdir(parents=True)
    (place / f"{assignment}.ipynb").write_bytes(found.content)
    if found.timestamp is not None:
        (place / TIMESTAMP).write_text(found.timestamp, encoding="utf-8")
    if found.secret:
        (place / SECRET).write_bytes(found.secret)

"""A course folder: release an assignment, grade its submissions, write feedback. nbgrader does the work."""

from __future__ import annotations

import filecmp
import os
import shutil
import sys
import tempfile
import warnings
from collections.abc import Iterable
from pathlib import Path

from nbgrader.apps import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
from tqdm import tqdm
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from hctnlp.exercises.assignment import load_assignment

CONFIG_FILE = "nbgrader_config.py"


class GradingError(Exception):
    """A step of nbgrader's failed; the message ends with its log."""


class Course:
    """The folder that holds ``nbgrader_config.py``, ``solutions/`` and, after a run, submissions and marks."""

    def __init__(self, root: str | Path = ".") -> None:
        self.root = Path(root).resolve()
        if not (self.root / CONFIG_FILE).is_file():
            raise FileNotFoundError(f"{root} is no course: it has no {CONFIG_FILE}; give the course folder with --root")
        config = PyFileConfigLoader(CONFIG_FILE, path=str(self.root)).load_config()
        config.merge(Config({"CourseDirectory": {"root": str(self.root)}}))
        self.directory = CourseDirectory(config=config)
        self.api = NbGraderAPI(coursedir=self.directory, config=config)
        # a new gradebook is set up by alembic's command, which lies beside the Python that runs us
        beside = str(Path(sys.executable).parent)
        if beside not in os.environ["PATH"].split(os.pathsep):
            os.environ["PATH"] = os.pathsep.join([beside, os.environ["PATH"]])

    def folder(self, step: str, assignment: str, student: str = ".") -> Path:
        """``<root>/<step>/<student>/<assignment>``, as nbgrader lays them out."""
        return Path(self.directory.format_path(step, student, assignment))

    @property
    def solutions(self) -> str:
        return self.directory.source_directory

    @property
    def assignments(self) -> str:
        return self.directory.release_directory

    def release(self, assignment: str) -> Path:
        """Generate the students' version of an assignment, and enter it into the gradebook.

        Raises
        ------
        DefinitionError
            If the assignment has no exercises in the library.
        GradingError
            If nbgrader fails, as it does where the notebook contradicts the exercises.
        """
        load_assignment(assignment)
        if not self.folder(self.solutions, assignment).is_dir():
            raise FileNotFoundError(f"there is no {self.solutions}/{assignment} in {self.root}")
        _require(self.api.generate_assignment(assignment, force=True), f"release of {assignment}")
        return self.folder(self.assignments, assignment)

    def release_is_current(self, assignment: str) -> bool:
        """Whether ``assignments/`` holds, byte for byte, what ``solutions/`` generates. Nothing here is changed."""
        with tempfile.TemporaryDirectory() as folder:
            fresh = self.copy_to(folder, assignment).release(assignment)
            return _same_tree(fresh, self.folder(self.assignments, assignment))

    def copy_to(self, folder: str | Path, assignment: str) -> Course:
        """A course in another folder with this one's configuration and the source of one assignment."""
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(self.root / CONFIG_FILE, folder)
        shutil.copytree(
            self.folder(self.solutions, assignment), folder / self.solutions / assignment, dirs_exist_ok=True
        )
        return Course(folder)

    def students(self, assignment: str) -> list[str]:
        """Who has submitted the assignment, in alphabetical order."""
        return sorted(self.api.get_submitted_students(assignment))

    def autograde(self, assignment: str, students: Iterable[str] | None = None) -> dict[str, str]:
        """Grade submissions one after the other, with a progress bar. Returns the log of each that failed.

        One student's failure does not end the run: it is reported, and the next is graded.
        """
        chosen = self.students(assignment) if students is None else list(students)
        failures = {}
        for student in (bar := tqdm(chosen, desc=f"autograde {assignment}", unit="student")):
            bar.set_postfix_str(student)
            with warnings.catch_warnings():
                warnings.simplefilter(
                    "ignore"
                )  # nbgrader's talk with its database; a failure is an error and not a warning
                result = self.api.autograde(assignment, student, force=True)
            if not result["success"]:
                failures[student] = result.get("error") or result["log"]
        return failures

    def feedback(self, assignment: str, students: Iterable[str] | None = None) -> None:
        """Write the HTML page of every graded submission, with the report under each test cell."""
        graded = [
            s for s in (students or self.students(assignment)) if self.folder("autograded", assignment, s).is_dir()
        ]
        for student in tqdm(graded, desc=f"feedback {assignment}", unit="student"):
            _require(self.api.generate_feedback(assignment, student, force=True), f"feedback for {student}")


def _require(result: dict, what: str) -> None:
    if not result["success"]:
        raise GradingError(f"{what} failed:\n{(result.get('error') or result['log']).strip()}")


def _same_tree(one: Path, other: Path) -> bool:
    names = [{str(path.relative_to(top)) for path in top.rglob("*") if path.is_file()} for top in (one, other)]
    return names[0] == names[1] and all(filecmp.cmp(one / name, other / name, shallow=False) for name in names[0])

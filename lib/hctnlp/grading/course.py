"""A course folder: release an assignment, grade its submissions, write feedback. nbgrader does the work."""

from __future__ import annotations

import filecmp
import os
import re
import shutil
import sys
import tempfile
import warnings
from collections.abc import Iterable
from pathlib import Path

import nbformat
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
from tqdm import tqdm
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from hctnlp.exercises.assignment import load_assignment
from hctnlp.grading.verifier import require_exercises

CONFIG_FILE = "nbgrader_config.py"


class GradingError(Exception):
    """A step of nbgrader's failed; the message says which and why."""


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
            If the notebook contradicts the exercises, or there are none.
        GradingError
            If nbgrader fails. ``assignments/`` is then what it was before.
        """
        definition, target = load_assignment(assignment), self.folder(self.assignments, assignment)
        require_exercises(nbformat.read(self.source_notebook(assignment), as_version=4), definition)
        with tempfile.TemporaryDirectory() as folder:
            before = Path(folder, "before")
            if target.is_dir():
                shutil.copytree(target, before)
            result = self.api.generate_assignment(assignment, force=True)
            if not result["success"] and before.is_dir():  # nbgrader removes what it could not replace
                shutil.copytree(before, target, dirs_exist_ok=True)
        if not result["success"]:
            raise GradingError(f"{assignment} could not be released: {reason(result)}")
        return target

    def source_notebook(self, assignment: str) -> Path:
        """``solutions/<assignment>/<assignment>.ipynb``."""
        path = self.folder(self.solutions, assignment) / f"{assignment}.ipynb"
        if not path.is_file():
            raise FileNotFoundError(f"there is no {path.relative_to(self.root)} in {self.root}")
        return path

    def is_in_gradebook(self, assignment: str) -> bool:
        """Whether the assignment has been released in this course."""
        with Gradebook(self.directory.db_url, self.directory.course_id) as gradebook:
            return any(known.name == assignment and known.notebooks for known in gradebook.assignments)

    def release_is_current(self, assignment: str) -> bool:
        """Whether ``assignments/`` holds, byte for byte, what ``solutions/`` generates. Nothing here is changed."""
        with tempfile.TemporaryDirectory() as folder:
            fresh = self.copy_to(folder, assignment)
            fresh.api.config.GenerateAssignment.no_database = True  # the files are all that is wanted,
            fresh.api.config.SaveCells.enabled = False  # and to set up a gradebook takes seconds
            return _same_tree(fresh.release(assignment), self.folder(self.assignments, assignment))

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

    def ungraded(self, assignment: str) -> list[str]:
        """Who has handed in something newer than what was graded last."""
        return [student for student in self.students(assignment) if self._is_newer(assignment, student)]

    def _is_newer(self, assignment: str, student: str) -> bool:
        graded = self.folder("autograded", assignment, student) / f"{assignment}.ipynb"
        if not graded.is_file():
            return True
        files = self.folder("submitted", assignment, student).rglob("*")
        return any(path.stat().st_mtime > graded.stat().st_mtime for path in files if path.is_file())

    def autograde(self, assignment: str, students: Iterable[str] | None = None) -> dict[str, str]:
        """Grade submissions one after the other, with a progress bar. Returns the reason for each that failed.

        One student's failure does not end the run: it is reported, and the next is graded.
        """
        chosen = self.students(assignment) if students is None else list(students)
        failures = {}
        for student in (bar := tqdm(chosen, desc=f"autograde {assignment}", unit="student")):
            bar.set_postfix_str(student)
            handed_in = self.folder("submitted", assignment, student)
            if not (handed_in / f"{assignment}.ipynb").is_file():
                there = ", ".join(sorted(path.name for path in handed_in.iterdir())) or "nothing"
                failures[student] = f"there is no {assignment}.ipynb, but {there}; rename it and grade again"
                continue
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # nbgrader's talk with its database; a failure is no warning
                result = self.api.autograde(assignment, student, force=True)
            if not result["success"]:
                failures[student] = reason(result)
        return failures

    def feedback(self, assignment: str, students: Iterable[str] | None = None) -> None:
        """Write the HTML page of every graded submission, with the report under each test cell."""
        chosen = self.students(assignment) if students is None else students
        graded = [s for s in chosen if self.folder("autograded", assignment, s).is_dir()]
        for student in tqdm(graded, desc=f"feedback {assignment}", unit="student"):
            result = self.api.generate_feedback(assignment, student, force=True)
            if not result["success"]:
                raise GradingError(f"there is no feedback for {student}: {reason(result)}")


def reason(result: dict) -> str:
    """Why a step of nbgrader's failed: the last exception in its log that says more than "see the log"."""
    lines = "\n".join(filter(None, (result.get("log"), result.get("error")))).splitlines()
    raised = [line.strip() for line in lines if re.match(r"\s*[\w.]+(Error|Exception|Interrupt|Found)\b.*: ", line)]
    telling = [line for line in raised if "NbGraderException" not in line]
    return (telling or raised or [line for line in lines if line.strip()] or ["no reason given"])[-1]


def _same_tree(one: Path, other: Path) -> bool:
    names = [{str(path.relative_to(top)) for path in top.rglob("*") if path.is_file()} for top in (one, other)]
    return names[0] == names[1] and all(filecmp.cmp(one / name, other / name, shallow=False) for name in names[0])

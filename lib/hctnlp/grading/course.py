"""A course folder: release an assignment, grade its submissions, write feedback. nbgrader does the work."""

from __future__ import annotations

import contextlib
import filecmp
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import nbformat
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import getgrades
from sqlalchemy.engine import make_url
from tqdm import tqdm
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from hctnlp import exercises
from hctnlp.exercises.framework.assignment import load_assignment
from hctnlp.grading.errors import GradingError, reason
from hctnlp.grading.judge.sandbox import Level, chosen_level
from hctnlp.grading.judge.sandbox.leftovers import collect
from hctnlp.grading.judge.verifier import require_exercises
from hctnlp.grading.names import LONGEST, shown, why_not_read
from hctnlp.grading.nbgrader.editions import Release
from hctnlp.grading.nbgrader.entry import entries, opened_once
from hctnlp.grading.nbgrader.feedback import FeedbackPages
from hctnlp.grading.nbgrader.gradebook import set_up_here
from hctnlp.grading.run.outcome import Outcome
from hctnlp.grading.run.sitting import Desk, State, outcomes
from hctnlp.grading.run.store import Store, one_at_a_time
from hctnlp.grading.run.task import forget_digests
from hctnlp.grading.submission.reading import LITTER, edition_names, practice_file_name

CONFIG_FILE = "nbgrader_config.py"
LOCAL_CONFIG_FILE = "local_config.py"  # which the other reads if it is there
ON_SERVER = 128  # characters of a name in nbgrader's tables; SQLite takes more


@dataclass(frozen=True)
class Grading:
    """What a run has done: whom it graded, whose marks it left alone, and why some could not be read or run."""

    graded: tuple[str, ...]
    unchanged: tuple[str, ...]
    failures: dict[str, str]


class Course:
    """The folder that holds ``nbgrader_config.py``, ``solutions/`` and, after a run, submissions and marks.

    The marks are in ``gradebook.db``, or on a PostgreSQL server that the configuration names::

        c.CourseDirectory.db_url = "postgresql+psycopg://teacher@db.example.org/marks"

    It takes the extra ``hctnlp[postgres]`` and an empty database in UTF-8 whose role may create tables. nbgrader
    creates them when it first connects; alembic then only writes down their version, as it does for SQLite.
    """

    def __init__(self, root: str | Path = ".", exercises_of: Path | None = None) -> None:
        """``exercises_of`` is the course whose own exercises are used, this one without it."""
        self.root = Path(root).resolve()
        if not (self.root / CONFIG_FILE).is_file():
            raise FileNotFoundError(f"{root} is no course: it has no {CONFIG_FILE}; give the course folder with --root")
        self.exercises_of = exercises_of or self.root
        if exercises.use_course(self.exercises_of):
            forget_digests()
        config = PyFileConfigLoader(CONFIG_FILE, path=str(self.root)).load_config()
        config.merge(Config({"CourseDirectory": {"root": str(self.root)}}))
        self.directory = CourseDirectory(config=config)
        require_place_for_gradebook(self.root, self.directory.db_url)
        self.api = NbGraderAPI(coursedir=self.directory, config=config)
        set_up_here()

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
            result = Release(coursedir=self.directory, parent=self.api, force=True).convert(assignment, ".")
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

    def released_notebook(self, assignment: str) -> Path:
        """``assignments/<assignment>/<assignment>.ipynb``."""
        path = self.folder(self.assignments, assignment) / f"{assignment}.ipynb"
        if not path.is_file():
            raise FileNotFoundError(f"{assignment} is not released: run hctnlp release {assignment}")
        return path

    def released_editions(self, assignment: str) -> list[Path]:
        """The released notebook, and its English edition if there is one."""
        first = self.released_notebook(assignment)
        return [path for path in map(first.with_name, edition_names(assignment)) if path.is_file()]

    def is_graded(self, assignment: str, student: str) -> bool:
        """Whether a submission has been graded: its notebook is in ``autograded/``."""
        return self.folder("autograded", assignment, student).is_dir()

    def nothing_graded(self, assignment: str) -> GradingError:
        """What to say where nobody's submission is."""
        return GradingError(f"no submission of {assignment} is graded in {self.root}: run hctnlp grade {assignment}")

    def is_in_gradebook(self, assignment: str) -> bool:
        """Whether the assignment has been released in this course."""
        with Gradebook(self.directory.db_url, self.directory.course_id) as gradebook:
            return any(known.name == assignment and known.notebooks for known in gradebook.assignments)

    def release_is_current(self, assignment: str) -> bool:
        """Whether ``assignments/`` holds, byte for byte, what ``solutions/`` generates. Nothing here is changed.

        The practice file is not looked at: no mark depends on it, and it may be left out.
        """
        with tempfile.TemporaryDirectory() as folder:
            fresh = self.copy_to(folder, assignment)
            fresh.api.config.GenerateAssignment.no_database = True  # the files are all that is wanted,
            fresh.api.config.SaveCells.enabled = False  # and to set up a gradebook takes seconds
            target = self.folder(self.assignments, assignment)
            return _same_tree(fresh.release(assignment), target, but=practice_file_name(assignment))

    def copy_to(self, folder: str | Path, assignment: str) -> Course:
        """A course elsewhere with this one's configuration, the source of one assignment and a gradebook of its own.

        It has a copy of this one's exercises too, and here goes on with these: what is imported stays as it is.
        """
        folder = Path(folder).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        config = shutil.copy(self.root / CONFIG_FILE, folder)
        if (self.root / LOCAL_CONFIG_FILE).is_file():
            shutil.copy(self.root / LOCAL_CONFIG_FILE, folder)
        if "db_url" in self.api.config.CourseDirectory:  # a server's: what is tried in the copy must not get into it
            with open(config, "a", encoding="utf-8") as file:
                file.write(f"\nc.CourseDirectory.db_url = {f'sqlite:///{folder}/gradebook.db'!r}\n")
        shutil.copytree(
            self.folder(self.solutions, assignment), folder / self.solutions / assignment, dirs_exist_ok=True
        )
        if (own := self.root / exercises.FOLDER).is_dir():
            shutil.copytree(own, folder / exercises.FOLDER, dirs_exist_ok=True)
        return Course(folder, self.exercises_of)

    def students(self, assignment: str) -> list[str]:
        """Who has submitted the assignment, in alphabetical order."""
        with contextlib.suppress(FileNotFoundError):
            folders = os.scandir(self.root / self.directory.submitted_directory)
            names = sorted(folder.name for folder in folders if _may_be_there(Path(folder.path, assignment)))
            return [name for name in names if name not in LITTER]
        return []

    def absent(self, assignment: str) -> list[str]:
        """Who has not submitted the assignment, of those in the gradebook and those who have submitted another."""
        known = {name for other in self.folder(self.assignments, ".").glob("*") for name in self.students(other.name)}
        with Gradebook(self.directory.db_url, self.directory.course_id) as gradebook:
            known |= {student.id for student in gradebook.students}
        return sorted(known - set(self.students(assignment)))

    def _misplaced(self, assignment: str) -> dict[str, str]:
        """Who seems to have handed in, but where nobody looks; and where it should be."""
        folders = ()
        with contextlib.suppress(FileNotFoundError):
            folders = sorted(Path(self.root, self.directory.submitted_directory).iterdir())
        found = {folder.name: _in_the_place_of(folder, assignment) for folder in folders}
        return {
            student: f"交的位置不对，未评分 / it has {shown(name)} and no folder {assignment}, so it is not graded: "
            f"move it to submitted/{shown(student)}/{assignment}/{assignment}.ipynb"
            for student, name in found.items()
            if name
        }

    def outcomes(self, assignment: str) -> dict[str, Outcome]:
        """What came of the submissions, by student: see ``outcome.Outcome``."""
        return Store(self.root, assignment).outcomes()

    def autograde(
        self,
        assignment: str,
        students: Iterable[str] | None = None,
        *,
        jobs: int = 0,
        cluster: str = "",
        again: bool = False,
    ) -> Grading:
        """Grade the submissions that are new, or whose exercises have changed, with a progress bar.

        Every submission gets a score. What goes wrong with one is said in its outcome, and the others are graded.

        Parameters
        ----------
        jobs, cluster
            Where they run: see :func:`hctnlp.grading.run.runner.run_tasks`.
        again
            Also those that have not changed.

        Raises
        ------
        SandboxError
            If submissions cannot be shut in as well as ``c.Verify.minimum_level`` asks.
        GradingError
            If another grader is at work in this course.
        """
        try:
            with one_at_a_time(self.root):
                collect()
                return self._autograde(assignment, students, jobs, cluster, again)
        except BlockingIOError:
            raise GradingError(f"another hctnlp grade is at work in {self.root}: wait for it, or end it") from None

    def _autograde(
        self, assignment: str, students: Iterable[str] | None, jobs: int, cluster: str, again: bool
    ) -> Grading:
        if not cluster:
            asked = self.api.config.Verify
            minimum = Level.named(asked.get("minimum_level", "bubblewrap"))
            chosen_level(minimum, unsafe=bool(asked.get("unsafe_no_sandbox", False)))
        failures = self._misplaced(assignment) if students is None else {}
        desk, sittings = self._desk(assignment), []
        for student in dict.fromkeys(self.students(assignment) if students is None else students):
            try:  # whatever the things of one student raise, the others are graded
                sittings.append(desk.sitting(student, self.folder("submitted", assignment, student), again=again))
            except Exception as error:
                failures[student] = why_not_read(error)
        todo = [sitting for sitting in sittings if sitting.state is not State.UNCHANGED]
        progress = tqdm(total=len(todo), desc=f"grade {assignment}", unit="student")
        with entries(self.api) as gradebook, progress as bar:
            for sitting, outcome in outcomes(todo, jobs=jobs, cluster=cluster):
                if trouble := desk.settle(sitting, outcome, gradebook):
                    failures[sitting.student] = trouble
                bar.set_postfix(failures=len(failures), last=shown(sitting.student, 20))
                bar.update()
        unchanged = [sitting.student for sitting in sittings if sitting.state is State.UNCHANGED]
        return Grading(tuple(sitting.student for sitting in todo), tuple(unchanged), failures)

    def _desk(self, assignment: str) -> Desk:
        released = tuple(path.read_text(encoding="utf-8") for path in self.released_editions(assignment))
        longest = LONGEST if self.directory.db_url.startswith("sqlite") else ON_SERVER
        due, entered = self._due_dates(assignment)
        return Desk(Store(self.root, assignment), assignment, released, self.api.config, due, entered, longest)

    def _due_dates(self, assignment: str) -> tuple[datetime | None, dict[str, datetime | None]]:
        """When the assignment is due, and for each submission in the gradebook when that was, extensions included."""
        with Gradebook(self.directory.db_url, self.directory.course_id) as gradebook:
            if all(known.name != assignment for known in gradebook.assignments):
                return None, {}
            found = [each for each in gradebook.assignment_submissions(assignment) if each.notebooks]
            return gradebook.find_assignment(assignment).duedate, {each.student_id: each.duedate for each in found}

    def without_feedback(self, assignment: str) -> list[str]:
        """Who is graded and has no page, or one that is older than the marks: a run may have been killed before it."""
        return [student for student in self.students(assignment) if self._lacks_page(assignment, student)]

    def _lacks_page(self, assignment: str, student: str) -> bool:
        graded = self.folder("autograded", assignment, student) / f"{assignment}.ipynb"
        page = self.folder("feedback", assignment, student) / f"{assignment}.html"
        if not graded.is_file():
            return False
        return not page.is_file() or page.stat().st_mtime_ns < graded.stat().st_mtime_ns

    def feedback(self, assignment: str, students: Iterable[str] | None = None) -> None:
        """Write the HTML page of every graded submission, with the report under each test cell.

        Raises
        ------
        GradingError
            If some could not be written; the others are.
        """
        chosen = self.students(assignment) if students is None else students
        graded = [s for s in chosen if self.is_graded(assignment, s)]
        pages, failures = FeedbackPages(coursedir=self.directory, parent=self.api, force=True), []
        with opened_once(getgrades):
            for student in tqdm(graded, desc=f"feedback {assignment}", unit="student"):
                result = pages.convert(assignment, student)
                if not result["success"]:
                    failures.append(f"there is no feedback for {shown(student)}: {shown(reason(result), 300)}")
        if failures:
            raise GradingError("\n".join(failures))


def _may_be_there(place: Path) -> bool:
    """Whether something is at a place, or cannot be seen there: what cannot be read is said, not passed over."""
    try:
        place.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def _in_the_place_of(folder: Path, assignment: str) -> str:
    """What a student's folder has in the place of that of the assignment, such as ``HW1`` or ``hw1.ipynb``."""
    with contextlib.suppress(OSError):  # who cannot be looked at is among the students
        names = os.listdir(folder) if folder.is_dir() else []
        alike = [name for name in names if Path(name.strip()).stem.casefold() == assignment.casefold()]
        return alike[0] if alike and assignment not in names else ""
    return ""


def require_place_for_gradebook(root: Path, db_url: str = "") -> None:
    """Check that the gradebook beside the course is where nbgrader will put it: an address gives ? and % a meaning."""
    place, prefix = root / "gradebook.db", "sqlite:///"
    db_url = db_url or f"{prefix}{place}"
    if db_url == f"{prefix}{place}" and os.fsencode(make_url(db_url).database) != str(place).encode("utf-8", "replace"):
        raise ValueError(f"a gradebook cannot lie in {shown(root, 200)}: rename the folder: no ?, no %, and in UTF-8")


def _same_tree(one: Path, other: Path, but: str) -> bool:
    names = [{str(path.relative_to(top)) for path in _files(top)} - {but} for top in (one, other)]
    return names[0] == names[1] and all(filecmp.cmp(one / name, other / name, shallow=False) for name in names[0])


def _files(top: Path) -> Iterator[Path]:
    """All below a folder, without what Python and Jupyter leave there when a notebook is opened."""
    for path in top.rglob("*"):
        if path.is_file() and {"__pycache__", ".ipynb_checkpoints"}.isdisjoint(path.parts):
            yield path

"""Outcomes into the gradebook, through nbgrader's own pipeline: its scores, late penalties and marks by hand."""

from __future__ import annotations

import contextlib
import copy
import shutil
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import nbformat
from nbconvert.writers import FilesWriter
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from nbgrader.converters import autograde
from nbgrader.converters.base import BaseConverter
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import latesubmissions, saveautogrades

from hctnlp.grading.errors import GradingError, reason
from hctnlp.grading.judge.outputs import METADATA_KEY
from hctnlp.grading.judge.sandbox.leftovers import own_folder
from hctnlp.grading.nbgrader.exact import Exact
from hctnlp.grading.run.outcome import Outcome
from hctnlp.grading.submission.reading import SECRET, TIMESTAMP, Submission


class Entries(Exact, autograde.Autograde):
    """nbgrader's ``autograde`` for one outcome after another. They are rebuilt and run: what is left are the scores."""

    def __init__(self, folder: Path, api: NbGraderAPI) -> None:
        config = copy.deepcopy(api.config)
        config.CourseDirectory.submitted_directory = str(folder)
        super().__init__(coursedir=CourseDirectory(config=config), parent=api, force=True)
        self.folder = folder
        self.writer = FilesWriter(parent=self, config=self.config)
        self.exporter = self.exporter_class(parent=self, config=self.config)
        for step in (saveautogrades.SaveAutoGrades, latesubmissions.AssignLatePenalties):
            self.exporter.register_preprocessor(step)

    def start(self) -> None:
        """Enter the notebook of the student of :meth:`convert`."""
        with contextlib.chdir(self.coursedir.root):
            self.init_notebooks()
            self.convert_notebooks()

    def convert_single_notebook(self, notebook_filename: str) -> None:
        """Convert it as it is, once: nbgrader would first sanitize it."""
        BaseConverter.convert_single_notebook(self, notebook_filename)

    def enter(self, student: str, outcome: Outcome, submission: Submission) -> None:
        """Enter an outcome into the gradebook, and write the notebook into ``autograded/``.

        Raises
        ------
        GradingError
            If nbgrader fails.
        """
        notebook = nbformat.from_dict(outcome.notebook)
        notebook.metadata[METADATA_KEY] = {**notebook.metadata.get(METADATA_KEY, {}), "sandbox": outcome.level}
        place = self.folder / student / outcome.assignment
        place.mkdir(parents=True)
        try:
            (place / f"{outcome.assignment}.ipynb").write_text(nbformat.writes(notebook), encoding="utf-8")
            if submission.timestamp is not None:
                (place / TIMESTAMP).write_text(submission.timestamp, encoding="utf-8")
            if submission.secret:
                (place / SECRET).write_bytes(submission.secret)
            with warnings.catch_warnings(), in_one_piece(self.coursedir):
                warnings.simplefilter("ignore")  # nbgrader's talk with its database; a failure is no warning
                result = self.convert(outcome.assignment, student)
                if not result["success"]:
                    raise GradingError(f"nbgrader could not enter it: {reason(result)}")
        finally:
            shutil.rmtree(place.parent, ignore_errors=True)


@contextlib.contextmanager
def in_one_piece(coursedir: CourseDirectory) -> Iterator[None]:
    """Have nbgrader enter a submission wholly or not at all: it would commit each mark, and close in between."""
    gradebook = autograde.Gradebook(coursedir.db_url, coursedir.course_id)  # the one that is opened once
    session = gradebook.db()

    def see_anew() -> None:
        session.flush()
        session.expire_all()

    gradebook.close, session.commit = (lambda: None), see_anew
    try:
        yield
        del session.commit
        session.commit()
    finally:
        del gradebook.close
        gradebook.close()


@contextlib.contextmanager
def opened_once(*modules: ModuleType) -> Iterator[None]:
    """Have these modules of nbgrader's set up the gradebook once.

    For each submission they open it seven times, and every time its tables are looked for and its statements compiled.
    Connections are still closed in between.
    """
    opened: dict[str, Gradebook] = {}

    def open_once(db_url: str, *course: str) -> Gradebook:  # some of its parts do not know the course
        if db_url not in opened:
            opened[db_url] = Gradebook(db_url, *course)
        return opened[db_url]

    try:
        for module in modules:
            module.Gradebook = open_once
        yield
    finally:
        for module in modules:
            module.Gradebook = Gradebook


@contextlib.contextmanager
def entries(api: NbGraderAPI) -> Iterator[Entries]:
    """Entries into a course's gradebook, with a folder of their own that is gone at the end."""
    folder = own_folder("entries")
    try:
        with opened_once(autograde, saveautogrades, latesubmissions):
            yield Entries(folder, api)
    finally:
        shutil.rmtree(folder, ignore_errors=True)

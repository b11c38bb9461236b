"""nbgrader's converters for one student and one assignment, named outright.

nbgrader finds both with a glob pattern that begins with the course's own path, and then reads the names back from the
path with a regular expression: brackets, line breaks and blanks at the ends do not survive that.
"""

from __future__ import annotations

import contextlib
import glob
import os
from pathlib import Path
from typing import Any

from nbgrader.converters.base import BaseConverter, NbGraderException
from nbgrader.utils import capture_log, rmtree, temp_attrs


class Exact(BaseConverter):
    """To stand before one of nbgrader's converters in the bases of a class."""

    student = ""
    assignment = ""

    def convert(self, assignment: str, student: str) -> dict[str, Any]:
        """Convert the notebooks of a student; the result is that of :func:`nbgrader.utils.capture_log`."""
        self.assignment, self.student = assignment, student
        # the course's directory has the names for hooks alone: it takes blanks at the ends off
        with temp_attrs(self.coursedir, assignment_id=assignment, student_id=glob.escape(student)):
            return capture_log(self)

    def convert_notebooks(self) -> None:
        names = self.assignment, self.student
        if not self.init_destination(*names):
            return
        try:
            self.run_pre_convert_hook()
            self.init_assignment(*names)
            for notebook in self.notebooks:
                self.convert_single_notebook(notebook)
            self.set_permissions(*names)
            self.run_post_convert_hook()
        except BaseException:
            with contextlib.suppress(FileNotFoundError):
                rmtree(self._format_dest(*names))
            raise

    def init_notebooks(self) -> None:
        place = self._format_source(self.assignment, self.student)
        self.notebooks = sorted(os.path.join(place, name) for name in os.listdir(place) if name.endswith(".ipynb"))
        if not self.notebooks:
            raise NbGraderException(f"there is no notebook in {place}")

    def init_single_notebook_resources(self, notebook_filename: str) -> dict[str, Any]:
        name = Path(notebook_filename).stem
        names = {"student": self.student, "assignment": self.assignment, "notebook": name}
        return {
            "unique_key": name,
            "output_files_dir": f"{name}_files",
            "nbgrader": {**names, "db_url": self.coursedir.db_url},
        }

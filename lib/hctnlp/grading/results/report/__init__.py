"""What a graded class needs from its instructor: one HTML page that asks nothing of any server, and a CSV beside it."""

from __future__ import annotations

from pathlib import Path

from hctnlp.exercises.framework.assignment import Assignment
from hctnlp.files import write_text
from hctnlp.grading.course import Course
from hctnlp.grading.results.report.data import Report, gather
from hctnlp.grading.results.report.page import render
from hctnlp.grading.results.report.table import write_csv

__all__ = ["Report", "gather", "render", "write_csv", "write_report"]


def write_report(course: Course, assignment: Assignment, path: Path) -> tuple[Path, Path]:
    """Write the page and, beside it, the CSV. Returns where they are.

    Raises
    ------
    GradingError
        If nobody's submission is graded.
    ValueError
        If the page would lie where the CSV has to.
    """
    if path.suffix == ".csv":
        raise ValueError(f"{path} is for the CSV: name the page, such as {path.with_suffix('.html')}")
    report, table = gather(course, assignment), path.with_suffix(".csv")
    path.parent.mkdir(parents=True, exist_ok=True)
    write_text(path, render(report))
    write_csv(report, table)
    return path, table

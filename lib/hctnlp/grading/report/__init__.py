"""What a graded class needs from its instructor: one HTML page that asks nothing of any server, and a CSV beside it."""

from hctnlp.grading.report.data import Report, gather
from hctnlp.grading.report.page import render
from hctnlp.grading.report.table import write_csv

__all__ = ["Report", "gather", "render", "write_csv"]

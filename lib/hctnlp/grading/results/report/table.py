"""The report as a table for spreadsheets: one row a student."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from hctnlp.exercises.framework.text import printable
from hctnlp.files import replacing
from hctnlp.grading.results.report.data import Report, Row

SIGNS = "=+-@＝＋－＠﹦﹢﹣﹫"  # what a spreadsheet takes for the beginning of a formula
FORMULA = tuple(SIGNS + "\t\r\n")  # or skips before one
NEXT_FORMULA = re.compile(rf";(?=\s*[{re.escape(SIGNS)}])")  # where a comma is decimal, a cell ends there
LAST = ("penalty", "total", "misconceptions", "seconds", "memory_mb", "level", "repairs", "failure")
MAX_CELL = 32_000  # Excel takes 32,767 characters in a cell


def write_csv(report: Report, path: Path) -> None:
    """Write the table, UTF-8 with the mark by which Excel knows it."""
    names = list(report.points)
    with replacing(path) as fresh, open(fresh, "w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(["student", *names, *LAST])
        table.writerows(map(cell, _values(row, names)) for row in report.rows)


def _values(row: Row, names: Iterable[str]) -> list[str | float | None]:
    named = [f"{exercise}:{name}" for exercise, found in row.result.misconceptions.items() for name in found]
    return [
        row.student,
        *(row.result.scores.get(name) for name in names),
        row.result.penalty,
        row.total,
        "; ".join(named),
        row.seconds,
        row.memory_mb,
        row.level,
        "; ".join(row.repairs),
        row.failure,
    ]


def cell(value: str | float | None) -> str | float:
    """A number as a number, text as text that no spreadsheet takes for a formula, None as an empty cell.

    A blank in a name, such as the wide one of 张　三, stays what it is: the table is joined with others by names.
    """
    if value is None:
        return ""
    if not isinstance(value, str):
        return round(value, 4)
    if value.startswith(FORMULA) or value.lstrip().startswith(FORMULA):
        value = "'" + value
    value = NEXT_FORMULA.sub(";'", value)[:MAX_CELL]
    return "".join(one if unicodedata.category(one) == "Zs" else printable(one) for one in value)

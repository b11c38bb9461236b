"""The homework: one module per assignment, ``hw1`` … , each with ``check`` for the student's notebook.

A course has exercises of its own in its folder ``exercises``: there ``exercises/hw8`` is ``hctnlp.exercises.hw8``, and
an ``exercises/hw1`` takes the place of the package's. The course is the one that a command works in; else what the
variable ``HCTNLP_COURSE`` names; else the nearest folder with an ``nbgrader_config.py``, the working directory or one
above it.
"""

import importlib
import os
import sys
from importlib.machinery import PathFinder
from pathlib import Path

FOLDER = "exercises"  # of a course
COURSE = "HCTNLP_COURSE"
PACKAGED = tuple(__path__)
_there: list[str] = []  # of the folders that are looked in, those that were there at the last call


def use_course(root: str | Path) -> bool:
    """Look for homework in the folder of this course first, here and in the processes that are started from here.

    What has been imported from elsewhere is forgotten, so that the course's own is found. Whether exercises of a
    course are in use now, or were before: what is remembered of sources may not be true any more.
    """
    os.environ[COURSE] = str(Path(root).resolve())
    _look_in(os.environ[COURSE])
    importlib.invalidate_caches()  # one may have been written just now
    loaded = {name for name in sys.modules if name.startswith(f"{__name__}.hw") and name.count(".") == 2}
    for homework in sorted(loaded):
        found = PathFinder.find_spec(homework, __path__)
        if found is None or found.origin != getattr(sys.modules[homework], "__file__", None):
            globals().pop(homework.rpartition(".")[2], None)
            for name in [name for name in sys.modules if name == homework or name.startswith(f"{homework}.")]:
                del sys.modules[name]
    before, _there[:] = [*_there], filter(os.path.isdir, __path__)
    return max(len(before), len(_there)) > len(PACKAGED)


def _look_in(course: str | Path) -> None:
    __path__[:] = [os.path.join(course, FOLDER), *PACKAGED]


def _course() -> str | Path | None:
    """The one that this process is in, as far as is known when it starts."""
    try:
        here = Path.cwd()
    except OSError:  # it has been removed
        return os.environ.get(COURSE)
    around = (folder for folder in (here, *here.parents) if (folder / "nbgrader_config.py").is_file())
    return os.environ.get(COURSE) or next(around, None)


if (_found := _course()) is not None:
    _look_in(_found)

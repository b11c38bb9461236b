"""Importing this module imports what the assignments that are loaded compare with, PyTorch too, and digests their code.

Only ``workers`` has it imported, in the process that workers are forked from: else each of them would do it.
"""

import contextlib
import importlib
import sys

from hctnlp.exercises.framework.assignment import Assignment
from hctnlp.grading.run.fingerprint import imported_by
from hctnlp.grading.run.task import exercise_digests


def import_references() -> None:
    """Import, without a call of any of it: threads that it started would not be there in a worker."""
    loaded = [getattr(module, "ASSIGNMENT", None) for module in list(sys.modules.values())]
    for assignment in (each for each in loaded if isinstance(each, Assignment)):
        exercise_digests(assignment.name)
        for exercise in assignment.exercises:
            for name in imported_by(exercise.reference.__module__):
                with contextlib.suppress(ImportError):  # who needs it says so
                    importlib.import_module(name)


import_references()

"""What an exercise is made of, and what judges it. An exercise imports its parts from here."""

from hctnlp.exercises.framework.assignment import Assignment, load_assignment
from hctnlp.exercises.framework.comparison import (
    Compare,
    Complaint,
    Measured,
    Misshapen,
    brief,
    close,
    kind,
    numbers_of,
)
from hctnlp.exercises.framework.exercise import Exercise
from hctnlp.exercises.framework.practice import CheckFailed, open_for_practice
from hctnlp.exercises.framework.sitting import Case, Group
from hctnlp.exercises.framework.slips import DefinitionError, Misconception, Slip, misconception
from hctnlp.exercises.framework.text import Text, printable

__all__ = [
    "Assignment",
    "Case",
    "CheckFailed",
    "Compare",
    "Complaint",
    "DefinitionError",
    "Exercise",
    "Group",
    "Measured",
    "Misconception",
    "Misshapen",
    "Slip",
    "Text",
    "brief",
    "close",
    "kind",
    "load_assignment",
    "misconception",
    "numbers_of",
    "open_for_practice",
    "printable",
]

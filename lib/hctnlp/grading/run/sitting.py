"""From a folder of ``submitted/`` to an entry of the gradebook: one sitting for each submission of an assignment."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from traitlets.config import Config

from hctnlp.grading.errors import GradingError
from hctnlp.grading.names import LONGEST, require_text, shown
from hctnlp.grading.nbgrader.entry import Entries
from hctnlp.grading.run.outcome import Outcome
from hctnlp.grading.run.runner import run_tasks
from hctnlp.grading.run.store import Store, digest_of
from hctnlp.grading.run.task import Task, stale_exercises
from hctnlp.grading.submission.reading import Submission, read_submission


class State(enum.Enum):
    """What is left to do."""

    NEW = "new"  # to run it
    STALE = "stale"  # it has failed, or exercises have changed since it was run: to judge these again
    UNENTERED = "unentered"  # to enter it: a run was killed, or the gradebook, its timestamp or due date is another
    UNCHANGED = "unchanged"  # nothing


@dataclass(frozen=True)
class Sitting:
    """A submission, and what is known of it.

    Attributes
    ----------
    due
        When it is due, an extension included.
    known
        What came of this very task before; None if nothing has, or if it is not needed: a class has to fit in memory.
    """

    student: str
    submission: Submission
    task: Task
    due: datetime | None = None
    known: Outcome | None = None
    state: State = State.NEW

    def digest(self, outcome: Outcome) -> str:
        """Of all that is entered of an outcome."""
        return digest_of(self.task.key, outcome, self.submission.timestamp, self.due)


@dataclass(frozen=True)
class Desk:
    """Where the submissions of one assignment are opened, and what came of them is handed on.

    Attributes
    ----------
    released
        The released notebook in each edition, as JSON text.
    due
        When the assignment is.
    entered
        By student who is in the gradebook, when theirs is.
    longest
        Characters that the gradebook takes of a name.
    """

    store: Store
    assignment: str
    released: tuple[str, ...]
    config: Config
    due: datetime | None = None
    entered: Mapping[str, datetime | None] = field(default_factory=dict)
    longest: int = LONGEST

    def sitting(self, student: str, folder: Path, *, again: bool = False) -> Sitting:
        """Open what lies in a folder; ``again`` forgets what came of it. Raises what its reading does."""
        require_text(student, self.longest)
        submission = read_submission(folder, self.assignment)
        seed = self.store.seed(student, submission.content)
        task = Task.of(self.assignment, submission.content, self.released, seed, submission.remarks, self.config)
        sitting = Sitting(student, submission, task, self.entered.get(student, self.due))
        stored = self.store.load(student)
        if again or stored is None or stored[0] != task.key:
            return sitting
        _, known = stored
        state = self._state(sitting, known)
        return replace(sitting, state=state, known=None if state is State.UNCHANGED else known)

    def _state(self, sitting: Sitting, known: Outcome) -> State:
        if known.failure or stale_exercises(known):
            return State.STALE
        in_gradebook = sitting.student in self.entered and self.store.entered(sitting.student)
        return State.UNCHANGED if in_gradebook == sitting.digest(known) else State.UNENTERED

    def settle(self, sitting: Sitting, outcome: Outcome, entries: Entries) -> str:
        """Keep an outcome and enter it into the gradebook; what has gone wrong with it, "" if nothing has."""
        try:
            self.store.save(sitting.student, sitting.task.key, outcome)
            entries.enter(sitting.student, outcome, sitting.submission)
            self.store.mark_entered(sitting.student, sitting.digest(outcome))
        except GradingError as error:
            return str(error)
        except Exception as error:
            return f"it could not be entered: {type(error).__name__}: {shown(error, 200)}"
        return outcome.failure


def outcomes(sittings: Sequence[Sitting], *, jobs: int, cluster: str) -> Iterator[tuple[Sitting, Outcome]]:
    """What comes of sittings: of those that were run at once, of the others as soon as they are: see ``run_tasks``."""
    for sitting in sittings:
        if sitting.state is State.UNENTERED:
            yield sitting, sitting.known
    todo = {sitting.student: sitting for sitting in sittings if sitting.state in (State.NEW, State.STALE)}
    tasks = {student: sitting.task for student, sitting in todo.items()}
    before = {student: sitting.known for student, sitting in todo.items() if sitting.state is State.STALE}
    for student, outcome in run_tasks(tasks, before, jobs=jobs, cluster=cluster):
        yield todo[student], outcome

"""What an instructor can mend. The messages say how."""

from __future__ import annotations

import re
import sys

NOT_ON_WINDOWS = (
    "Windows lacks the processes, limits and locks that submissions are opened and graded with; "
    "use Linux, WSL, or the container of docs/instructors.md"
)


class GradingError(Exception):
    """A step of nbgrader's failed; the message says which and why."""


class SandboxError(Exception):
    """Student code cannot be shut in as well as the configuration asks; the message says what to do."""


def reason(result: dict) -> str:
    """Why a step of nbgrader's failed: the last exception in its log that says more than "see the log".

    Raises
    ------
    KeyboardInterrupt
        If that was it: nbgrader catches it like any other.
    """
    if result.get("error", "").rstrip().endswith(KeyboardInterrupt.__name__):
        raise KeyboardInterrupt
    lines = "\n".join(filter(None, (result.get("log"), result.get("error")))).splitlines()
    raised = [line.strip() for line in lines if re.match(r"\s*[\w.]+(Error|Exception|Interrupt|Found)\b.*: ", line)]
    telling = [line for line in raised if "NbGraderException" not in line]
    return (telling or raised or [line for line in lines if line.strip()] or ["no reason given"])[-1]


def gradebook_trouble(error: Exception) -> str:
    """What a database's error says, with the remedy; "" for an error of another kind."""
    databases = sys.modules.get("sqlalchemy.exc")  # importing it takes long, and who has not imported it has no error
    if databases is None or not isinstance(error, databases.DBAPIError):
        return ""
    return (
        f"the gradebook cannot be used ({str(error.orig).strip()}): end what else writes to it, such as formgrader, or "
        "see that its server is up and its disk not full; then again"
    )

"""What an instructor can mend. The messages say how."""


class GradingError(Exception):
    """A step of nbgrader's failed; the message says which and why."""


class SandboxError(Exception):
    """Student code cannot be shut in as well as the configuration asks; the message says what to do."""

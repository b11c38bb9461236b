"""What came of one submission: all that the gradebook, the feedback and the report need, as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

FORMAT = 1


@dataclass(frozen=True)
class Outcome:
    """A submission after its run; no part of it is an object of the student's.

    Attributes
    ----------
    notebook
        The graded notebook, nbformat 4: the release with the student's answers, and a score in each test cell.
    repairs
        What had to be put right or was left out, a line each, in both languages. The student reads them too.
    failure
        Why nothing could be run, such as three workers that died; then every exercise has no points. "" otherwise.
    level
        The sandbox it ran in, by the name of its :class:`hctnlp.grading.judge.sandbox.Level`.
    seconds
        Wall clock of the whole run, by exercise and under ``""`` for all of it.
    memory_mb
        The most memory the sandbox has used, in MiB; None where it was not measured.
    digests
        By exercise, of the code that judged it: an exercise whose digest has changed is judged anew.
    """

    assignment: str
    notebook: Mapping[str, Any]
    repairs: tuple[str, ...] = ()
    failure: str = ""
    level: str = ""
    seconds: Mapping[str, float] = field(default_factory=dict)
    memory_mb: float | None = None
    seed: str = ""
    digests: Mapping[str, str] = field(default_factory=dict)

    def to_json(self) -> str:
        """The outcome as text that :meth:`from_json` reads."""
        return json.dumps({"format": FORMAT, **asdict(self)}, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Outcome:
        """The outcome of a text that :meth:`to_json` wrote; a ``ValueError`` for anything else."""
        try:
            data = json.loads(text)
            if data.pop("format") != FORMAT:
                raise ValueError(f"not of format {FORMAT}")
            return cls(**{**data, "repairs": tuple(data["repairs"])})
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"this is no outcome: {error!r}") from None

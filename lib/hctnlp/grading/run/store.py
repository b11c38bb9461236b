"""The outcomes of a class on disk, so that nothing is done twice and a run that was killed goes on where it was.

``<course>/.grading/`` holds, by assignment and student, the outcome with the key of the task that it is of, and the key
that was last entered into the gradebook. Files are replaced whole: a reader finds an old one or a new one.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from hctnlp.files import replacing, write_text
from hctnlp.grading.errors import NOT_ON_WINDOWS, SandboxError
from hctnlp.grading.run.outcome import Outcome

FOLDER = ".grading"
LONGEST_NAME = 50  # bytes: doubled and with an ending they fit into every file system


class Store:
    """The outcomes of one assignment."""

    def __init__(self, root: Path, assignment: str) -> None:
        self.home = root / FOLDER
        self.folder = self.home / assignment
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def seed(self, student: str, content: bytes) -> int:
        """The seed of the fresh inputs for a submission: another for each, the same again when it is run again.

        It is made with a key that the course draws once and keeps in ``.grading/key``.
        """
        text = f"{self.folder.name}\0{student}\0".encode() + content
        return int.from_bytes(hmac.digest(self._secret(), text, hashlib.sha256)[:8], "big")

    def _secret(self) -> bytes:
        place = self.home / "key"
        if not place.exists():  # it is there whole or not at all: whoever knew half of it could guess the seeds
            with replacing(place) as fresh, open(os.open(fresh, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as file:
                file.write(secrets.token_bytes(32))
        return place.read_bytes()

    def load(self, student: str) -> tuple[str, Outcome] | None:
        """The key and the outcome of the last run of a student's submission; None if there is none that can be read."""
        try:
            stored = json.loads(self._place(student).read_text(encoding="utf-8"))
            return stored["key"], Outcome.from_json(stored["outcome"])
        except (FileNotFoundError, ValueError, KeyError, TypeError):
            return None  # an unreadable one is made anew

    def save(self, student: str, key: str, outcome: Outcome) -> None:
        """Keep the outcome of a run."""
        stored = {"key": key, "outcome": outcome.to_json(), "student": student}
        write_text(self._place(student), json.dumps(stored, ensure_ascii=False))

    def entered(self, student: str) -> str:
        """What was entered into the gradebook last, by its digest; "" if nothing was."""
        with contextlib.suppress(FileNotFoundError):
            return self._place(student, ".entered").read_text(encoding="utf-8")
        return ""

    def mark_entered(self, student: str, digest: str) -> None:
        """Remember what is in the gradebook now."""
        write_text(self._place(student, ".entered"), digest)

    def outcomes(self) -> dict[str, Outcome]:
        """All outcomes there are, by student."""
        students = [student for place in self.folder.glob("*.json") if (student := _student(place)) is not None]
        loaded = {student: self.load(student) for student in sorted(students)}
        return {student: stored[1] for student, stored in loaded.items() if stored is not None}

    def _place(self, student: str, ending: str = ".json") -> Path:
        return self.folder / f"{stem_of(student)}{ending}"


def stem_of(student: str) -> str:
    """A name for the files of a student, who may be called anything: in hexadecimal, a digest where that is long."""
    name = student.encode()
    return name.hex() if len(name) <= LONGEST_NAME else f"sha256-{hashlib.sha256(name).hexdigest()}"


def digest_of(key: str, outcome: Outcome, timestamp: str | None, due: datetime | None) -> str:
    """A digest of an outcome under its key, handed in and due at those times: equal if nothing is new."""
    judged = json.dumps(dict(outcome.digests), sort_keys=True)
    return hashlib.sha256(f"{key}\0{judged}\0{outcome.failure}\0{timestamp}\0{due}".encode()).hexdigest()


@contextmanager
def one_at_a_time(root: Path) -> Iterator[None]:
    """Only one grader writes to a course at a time.

    Raises
    ------
    BlockingIOError
        If another does.
    SandboxError
        On Windows, which has no such lock.
    """
    try:
        import fcntl
    except ImportError:
        raise SandboxError(NOT_ON_WINDOWS) from None
    (root / FOLDER).mkdir(mode=0o700, exist_ok=True)
    with open(root / FOLDER / "lock", "w", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield


def _student(place: Path) -> str | None:
    """Whose file it is, None if nobody's."""
    with contextlib.suppress(ValueError, KeyError, TypeError, OSError):
        if place.stem.startswith("sha256-"):
            return str(json.loads(place.read_text(encoding="utf-8"))["student"])
        return bytes.fromhex(place.stem).decode()
    return None

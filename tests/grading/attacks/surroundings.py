"""What a grader has and a submission must not get at, each with a mark by which a leak is known."""

from __future__ import annotations

import contextlib
import inspect
import json
import os
import secrets
import shutil
import socket
import sqlite3
import tempfile
from pathlib import Path

from hctnlp.exercises.hw1 import ASSIGNMENT

VARIABLE = "COURSE_TOKEN"
SECRETS = ("environment", "home", "course", "gradebook", "neighbour", "solution")
TELLING = 40  # characters of a line of source that is nobody's by chance


class Surroundings:
    """A course folder, a home, a variable of the environment, and listeners on this machine."""

    def __init__(self, root: Path) -> None:
        # not below /tmp: a sandbox has one of its own, which would hide it without any care
        self.folder = Path(tempfile.mkdtemp(prefix="attacked-", dir="/var/tmp"))
        self.folder.chmod(0o755)  # as most homes are: that a sandboxed process runs as another user must not be enough
        self.marks = {secret: f"canary-{secret}-{secrets.token_hex(8)}" for secret in SECRETS}
        self.course, self.home = self.folder / "course", self.folder / "home"
        self.home.mkdir()
        (self.home / ".pgpass").write_text(self.marks["home"])
        neighbour, solution = self.course / "submitted/neighbour/hw1", self.course / "solutions/hw1"
        for place, mark in ((neighbour, self.marks["neighbour"]), (solution, self.marks["solution"])):
            place.mkdir(parents=True)
            notebook = json.loads((root / "solutions/hw1/hw1.ipynb").read_text())
            for cell in notebook["cells"]:
                cell["source"] = ["# ", mark, "\n", *cell["source"]]
            (place / "hw1.ipynb").write_text(json.dumps(notebook))
        (self.course / "nbgrader_config.py").write_text(f"# {self.marks['course']}\n")
        with contextlib.closing(sqlite3.connect(self.course / "gradebook.db")) as book:
            book.execute("CREATE TABLE grade (student TEXT)")
            book.execute("INSERT INTO grade VALUES (?)", (self.marks["gradebook"],))
            book.commit()
        self.listeners = {"tcp": socket.create_server(("127.0.0.1", 0))}
        for name, address in {"unix": str(self.folder / "s"), "abstract": f"\0attacked-{os.getpid()}"}.items():
            self.listeners[name] = socket.socket(socket.AF_UNIX)
            self.listeners[name].bind(address)
            self.listeners[name].listen()
        for listener in self.listeners.values():
            listener.setblocking(False)
        self._files = self._snapshot()

    @property
    def places(self) -> dict[str, str]:
        """What an attacker may know: where things are, by the names that stand for them in sources."""
        return {
            "@COURSE@": str(self.course),
            "@HOME@": str(self.home),
            "@LIBRARY@": str(Path(inspect.getfile(type(ASSIGNMENT))).parents[1]),
            "@PORT@": str(self.listeners["tcp"].getsockname()[1]),
            "@SOCKET@": self.listeners["unix"].getsockname(),
            "@ABSTRACT@": self.listeners["abstract"].getsockname().decode().lstrip("\0"),
            "@VARIABLE@": VARIABLE,
            "@GRADER@": str(os.getpid()),
        }

    def leaks(self, text: str) -> list[str]:
        """The secrets that a text holds."""
        return [secret for secret, mark in self.marks.items() if mark in text] + [
            f"source of {exercise.name}" for exercise in ASSIGNMENT.exercises if any(map(text.count, _lines(exercise)))
        ]

    def visits(self) -> list[str]:
        """The listeners to which somebody connected since this was asked last."""
        visited = []
        for name, listener in self.listeners.items():
            with contextlib.suppress(BlockingIOError):
                listener.accept()[0].close()
                visited.append(name)
        return visited

    def changes(self) -> list[str]:
        """The files that were made, changed or removed since the beginning."""
        now = self._snapshot()
        return sorted(str(path) for path in self._files.keys() | now.keys() if self._files.get(path) != now.get(path))

    def _snapshot(self) -> dict[Path, bytes | None]:
        return {path: path.read_bytes() if path.is_file() else None for path in self.folder.rglob("*")}

    def close(self) -> None:
        for listener in self.listeners.values():
            listener.close()
        shutil.rmtree(self.folder)


def _lines(exercise) -> list[str]:
    """Lines of the exercise's own code that no student writes by chance."""
    source = inspect.getsource(exercise.cases)
    return [line.strip() for line in source.splitlines() if len(line.strip()) >= TELLING]

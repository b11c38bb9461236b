"""``hw1_check.py``: a homework's ``check`` and ``hint`` in one file that needs NumPy alone.

It holds the grader's own judging code, the comparisons of the exercises, and sittings of cases drawn in advance with
the expected values and the prints of all misconceptions. No answer, no reference, no misconception's source is in it.
"""

from __future__ import annotations

import hashlib
import importlib
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import hctnlp
from hctnlp.authoring.practice_file.amalgam import PARTS, amalgam, import_lines
from hctnlp.authoring.practice_file.judges import Judge
from hctnlp.authoring.practice_file.sittings import data_of, packed
from hctnlp.exercises.framework.assignment import Assignment

LIBRARY = Path(hctnlp.__file__).parent
MADE_OF = (
    *(f"exercises/framework/{name}.py" for name in ("bounded", "exercise", "examination", "slips", "variants")),
    *(f"corpus/{name}" for name in ("dialogues.py", "segmentation.py", "data")),
    "exercises/shared",
    "authoring/practice_file",
)
STAMP = re.compile(r"^# made of ([0-9a-f]{64}), and the rest of this file is ([0-9a-f]{64})$", re.MULTILINE)
HEAD = '''\
"""{name}.check, {name}.hint, {name}.check_all: a homework's practice in one file, for Python 3.10 or newer with NumPy.

把它放在 {name}.ipynb 旁边，不用安装课程的软件包。它只供练习：分数由评分程序用另外的输入决定，改动它没有用，也不用交。
Put it beside {name}.ipynb, and the course's package is not needed. It is for practice: the marks are decided by the
grader, on other inputs; editing it changes nothing, and it is not handed in.

``hctnlp release {name}`` wrote it: the grader's judging code, how the values of each exercise are compared, and at the
end, packed, some sittings of cases with the expected values and what misconceptions are known by. No answer is in it.
"""
'''


def is_current(assignment: Assignment, text: str) -> bool:
    """Whether a practice file was made of the library as it is now, and nobody has edited it since."""
    stamp = STAMP.search(text)
    return stamp is not None and stamp.groups() == (_made_of(assignment), _digest(STAMP.sub("", text)))


def practice_file(assignment: Assignment) -> str:
    """The text of a practice file.

    Raises
    ------
    DefinitionError
        If an exercise cannot be judged there; the message says what to change.
    """
    imports, judging = amalgam()
    shared = {name: value for module in PARTS for name, value in vars(module).items()}
    judges = [Judge(exercise, shared) for exercise in assignment.exercises]
    data = data_of(assignment, {judge.exercise.name: judge.numbers for judge in judges})
    imports = imports.union(*(judge.imports for judge in judges))
    called = [f'    "{judge.exercise.name}": {_call(judge)},\n' for judge in judges]
    text = "\n".join(
        [
            HEAD.format(name=assignment.name),
            f"from __future__ import annotations\n\n{import_lines(imports)}\n\n{judging}",
            f"\n# --- {assignment.name}: how the values of its exercises are compared, and looked at\n",
            *("\n" + judge.source for judge in judges if judge.source),
            f"\nJUDGES = {{\n{''.join(called)}}}\nDATA = '''",
            *packed(data),
            "'''\nopen_stored(__name__, unpacked(DATA), JUDGES)",
        ]
    )
    return f"{text}\n# made of {_made_of(assignment)}, and the rest of this file is {_digest(text + chr(10) * 2)}\n"


def _call(judge: Judge) -> str:
    return f"judge_of_{judge.exercise.name}()" if judge.source else "(None, [None])"


def _made_of(assignment: Assignment) -> str:
    """A digest of all sources that decide what is in the file."""
    home = Path(inspect.getfile(importlib.import_module(f"hctnlp.exercises.{assignment.name}")))
    digest = hashlib.sha256()
    places = [*(Path(inspect.getfile(part)) for part in PARTS), *(LIBRARY / name for name in MADE_OF)]
    for path in _sources([*places, home.parent if home.stem == "__init__" else home]):
        digest.update(path.name.encode() + b"\0" + path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()


def _sources(places: list[Path]) -> Iterator[Path]:
    for place in places:
        files = place.rglob("*") if place.is_dir() else [place]
        yield from sorted(path for path in files if path.suffix in (".py", ".csv", ".txt"))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()

"""The data of a practice file: of each exercise some sittings, and what is said about them."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np

from hctnlp.exercises.framework import wire
from hctnlp.exercises.framework.assignment import Assignment
from hctnlp.exercises.framework.examination import Examination
from hctnlp.exercises.framework.exercise import Exercise
from hctnlp.exercises.framework.stored import print_of

SITTINGS = 4  # of each exercise
LARGE = 1000  # numbers
WIDTH = 116  # characters of a line


def data_of(assignment: Assignment, numbers: Mapping[str, Mapping[Any, int]]) -> dict[str, Any]:
    """All that a practice file knows besides code, as JSON data. A secret exercise has no sittings there.

    ``numbers`` gives the place of each view of an exercise among those that its code has.
    """
    return {
        "name": assignment.name,
        "written": dict(assignment.written),
        "packages": list(assignment.packages),
        "texts": {name: None if name in assignment.foreign else read() for name, read in assignment.texts.items()},
        "exercises": [_exercise(exercise.for_practice, numbers[exercise.name]) for exercise in assignment.exercises],
    }


def _exercise(exercise: Exercise, numbers: Mapping[Any, int]) -> dict[str, Any]:
    known = () if exercise.secret else (*exercise.misconceptions, *exercise.remarks)
    places = {one.name: place for place, one in enumerate(known)}
    return {
        "name": exercise.name,
        "points": exercise.points,
        "parts": exercise.parts,
        "parameters": exercise.parameters,
        "groups": [[group.name, group.share, *group.title] for group in exercise.groups],
        "view": numbers[None if exercise.secret else exercise.view],
        "misconceptions": 0 if exercise.secret else len(exercise.misconceptions),
        "known": [[one.name, *one.hint, numbers[one.view], numbers[one.seen]] for one in known],
        "pairs": [[places[one.name] for one in pair.members] for pair in exercise.pairs],
        "variants": [[one.remark.name, *one.remark.hint] for one in exercise.variants],
        "sittings": [] if exercise.secret else [sitting_of(exercise, seed) for seed in range(SITTINGS)],
    }


def sitting_of(exercise: Exercise, seed: int) -> dict[str, Any]:
    """A sitting that was drawn with this seed, as :class:`StoredExercise` reads it."""
    rng = np.random.default_rng([seed, zlib.crc32(exercise.name.encode())])
    with all_draws_from(np.random.default_rng(seed)):
        return stored(exercise.draw(rng))


@contextmanager
def all_draws_from(rng: np.random.Generator) -> Iterator[None]:
    """An answer that draws, as that of ``identity_init``, makes a generator of its own: here it is this one."""
    fresh = np.random.default_rng
    np.random.default_rng = lambda seed=None: rng if seed is None else fresh(seed)
    try:
        yield
    finally:
        np.random.default_rng = fresh


def stored(examination: Examination) -> dict[str, Any]:
    """What a practice file has of an examination."""
    exercise, cases = examination.exercise, range(len(examination.cases))
    prints = [
        [print_of(examination.reply_of(one, case), one.view or exercise.view) for case in cases]
        for one in (*exercise.misconceptions, *exercise.remarks, *exercise.pairs, *exercise.variants)
    ]
    return {
        "cases": [[case.group, wire.encode(case.arguments)] for case in examination.cases],
        "expected": [wire.encode(_short(reply.value)) for reply in examination.expected],
        "patterns": [examination.pattern_of(wrong) for wrong in exercise.misconceptions],
        "forms": wire.encode(_table(prints, cases, "form", np.uint32)),
        "totals": wire.encode(_table(prints, cases, "total", np.float32)),
    }


def _short(value: Any) -> Any:
    """Large arrays with the digits of float32: half of their bytes are zero and take no room."""
    if isinstance(value, list | tuple):
        return type(value)(map(_short, value))
    if isinstance(value, np.ndarray) and value.dtype == np.float64 and value.size > LARGE:
        return value.astype(np.float32).astype(np.float64)
    return value


def _table(prints: Sequence[Sequence[Any]], cases: Sequence[int], what: str, dtype: Any) -> np.ndarray:
    rows = [[getattr(one, what) for one in row] for row in prints]
    return np.array(rows, dtype=dtype).reshape(-1, len(cases))


def packed(data: Mapping[str, Any]) -> list[str]:
    """JSON data as lines of text."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    written = base64.b85encode(zlib.compress(text.encode("utf-8"), 9)).decode("ascii")
    return [written[start : start + WIDTH] for start in range(0, len(written), WIDTH)]

"""From a student's replies to points and words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from hctnlp.exercises.framework.comparison import Complaint, brief, share_of
from hctnlp.exercises.framework.examination import Examination
from hctnlp.exercises.framework.exercise import Exercise
from hctnlp.exercises.framework.replies import Reply


@dataclass(frozen=True)
class Judgement:
    """What an exercise earned, and why: ``report`` is what the student reads."""

    exercise: str
    score: float
    points: float
    misconceptions: tuple[str, ...]
    remarks: tuple[str, ...]
    report: str

    @property
    def full(self) -> bool:
        return self.score >= self.points


def judge(
    exercise: Exercise, ask: Callable[[Sequence[tuple[Any, ...]]], Sequence[Reply]], rng: np.random.Generator
) -> Judgement:
    """Draw cases, ask for the student's values, compare, and name the misconception.

    Parameters
    ----------
    ask
        Takes the arguments of every case and gives a reply for each. It is the only way to the student's code.
    """
    examination = exercise.draw(rng)
    replies = ask([case.arguments for case in examination.cases])
    score = examination.score(replies)
    misconceptions = examination.diagnose(replies)
    remarks = examination.remark(replies) if score >= exercise.points else []
    lines = [f"{_mark(score >= exercise.points)} {exercise.name}: {score:g} / {exercise.points:g} 分 (points)"]
    lines += _group_lines(examination, replies)
    if len(misconceptions) > 1:
        lines += ["  两处错误，合起来正好给出你的返回值：", "  Two mistakes, which together give just your values:"]
    for found in misconceptions:
        lines += [f"  误解 (misconception): {found.name}", f"    {found.hint.zh}", f"    {found.hint.en}"]
    for found in remarks:
        lines += [f"  说明 (remark): {found.name}", f"    {found.hint.zh}", f"    {found.hint.en}"]
    return Judgement(
        exercise.name,
        score,
        exercise.points,
        tuple(wrong.name for wrong in misconceptions),
        tuple(other.name for other in remarks),
        "\n".join(lines),
    )


def _mark(right: bool) -> str:
    return "✓" if right else "✗"


def _group_lines(examination: Examination, replies: Sequence[Reply]) -> list[str]:
    """A line for each group of cases, and below it the first case that went wrong, or of which there is much to say."""
    complaints, lines = examination.complaints(replies), []
    for group in examination.exercise.groups:
        members = [
            (case, found) for case, found in zip(examination.cases, complaints, strict=True) if case.group == group.name
        ]
        wrong = [(case, found) for case, found in members if min(map(share_of, found)) < 1]
        lines.append(
            f"  {_mark(not wrong)} {group.title.zh} ({group.title.en}): {len(members) - len(wrong)}/{len(members)}"
        )
        for case, found in (wrong or [one for one in members if any(one[1])])[:1]:
            lines += _case_lines(examination.exercise, case.arguments, found)
    return lines


def _case_lines(exercise: Exercise, arguments: tuple[Any, ...], complaints: Sequence[Complaint]) -> list[str]:
    named = [] if exercise.secret else zip(exercise.parameters, arguments, strict=True)
    lines = [f"      {name} = {brief(value)}" for name, value in named]
    said = set()
    for part, complaint in zip(exercise.parts, complaints, strict=True):
        if complaint is None or complaint in said:
            continue
        said.add(complaint)
        label = "" if len(exercise.parts) == 1 else f"{part}: "
        lines += [f"    → {label}{complaint.zh}", f"      {label}{complaint.en}"]
    return lines

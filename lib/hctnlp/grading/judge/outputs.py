"""Outputs of cells: what a kernel sends, of which only the harmless is kept, and what the judge writes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_output

from hctnlp.exercises.framework.judging import Judgement
from hctnlp.exercises.framework.text import Text
from hctnlp.language import LANGUAGES, Language

METADATA_KEY = "hctnlp"
LOST = "KernelLost"  # the name of the error of a cell that has cost the kernel
KINDS = ("stream", "display_data", "execute_result", "update_display_data", "error")
IMAGES = re.compile(r"[A-Za-z0-9+/=\s]*")  # base64, and nothing that could end an attribute of a page
LONGEST_REPORT = 20_000  # characters


@dataclass
class Volume:
    """How much a kernel has sent."""

    size: int = 0
    messages: int = 0

    def add(self, msg: Mapping[str, Any]) -> int:
        """Count a message, and say how large it is."""
        size = len(str(msg["content"]))
        self.size, self.messages = self.size + size, self.messages + 1
        return size


def harmless(data: object) -> dict[str, str]:
    """Of the forms of an output those that can do nothing in a page: text, and pictures that are base64."""
    kept = {}
    for kind, content in data.items() if isinstance(data, Mapping) else ():
        if kind == "text/plain" and isinstance(content, str):
            kept[kind] = content
        elif kind in ("image/png", "image/jpeg") and isinstance(content, str) and IMAGES.fullmatch(content):
            kept[kind] = content
    return kept or {"text/plain": "（不显示这种输出 / this kind of output is not shown）"}


def plain(output: NotebookNode, length: int) -> NotebookNode:
    """An output as a notebook may hold it, whatever its kernel sent: texts are texts, of so many characters."""

    def text(value: object) -> str:  # half a surrogate pair can be in JSON and in no file
        return str(value)[:length].encode("utf-8", "replace").decode()

    if output.output_type == "stream":
        return new_output("stream", name="stderr" if output.name == "stderr" else "stdout", text=text(output.text))
    if output.output_type == "error":
        lines = output.traceback if isinstance(output.traceback, list) else [output.traceback]
        trace = text("\n".join(map(str, lines))).split("\n")
        return new_output("error", ename=text(output.ename), evalue=text(output.evalue), traceback=trace)
    return new_output(output.output_type, data={kind: text(content) for kind, content in output.data.items()})


def joined(outputs: Iterable[NotebookNode]) -> list[NotebookNode]:
    """What follows one another of a stream as one output: where a kernel cuts it says how busy the machine was."""
    found: list[NotebookNode] = []
    for name, pieces in groupby(outputs, lambda output: output.get("name") if output.output_type == "stream" else None):
        if name is None:
            found.extend(pieces)
        else:
            found.append(new_output("stream", name=name, text="".join(piece.text for piece in pieces)))
    return found


def error_of(reason: Text) -> NotebookNode:
    """What a cell shows that has cost the kernel, or was not run."""
    return new_output("error", ename=LOST, evalue=reason.en, traceback=[f"{reason.zh} / {reason.en}"])


def note_of(reason: Text) -> NotebookNode:
    """What a cell shows in the place of its outputs."""
    return new_output("stream", name="stdout", text=f"（{reason.zh}。{reason.en}.）")


def language_of(nb: NotebookNode) -> Language:
    """The language of a notebook's edition."""
    return nb.metadata.get(METADATA_KEY, {}).get("language", LANGUAGES[0])


def outputs_of(judgement: Judgement, seed: int | str, language: Language) -> list[NotebookNode]:
    """What a test cell says of an answer."""
    shown = {"misconceptions": judgement.misconceptions, "remarks": judgement.remarks}
    return scored(judgement.exercise, seed, judgement.report(language), judgement.score, **shown)


def scored(
    exercise: str,
    seed: int | str,
    report: str,
    score: float = 0.0,
    misconceptions: Sequence[str] = (),
    remarks: Sequence[str] = (),
) -> list[NotebookNode]:
    """The report, and the score as a number of its own: nbgrader reads a cell without one as full marks."""
    found = {
        "exercise": exercise,
        "misconceptions": list(misconceptions),
        "remarks": list(remarks),
        "seed": str(seed),
    }
    return [
        new_output("stream", name="stdout", text=_not_too_long(report) + "\n"),
        new_output("execute_result", data={"text/plain": repr(float(score))}, metadata={METADATA_KEY: found}),
    ]


def _not_too_long(report: str) -> str:
    """A report may show a part of an answer, and that may be millions of characters."""
    return report if len(report) <= LONGEST_REPORT else f"{report[:LONGEST_REPORT]}…"

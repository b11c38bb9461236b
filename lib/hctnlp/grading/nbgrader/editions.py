"""One source, two editions of a homework: in Chinese and in English, with the same code and labels.

A text of the source is in Chinese down to the line ``<!-- en -->``, and in English below it; without that line it is of
both. nbgrader generates the Chinese edition and knows its texts; the English one is a file beside it.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping

import nbformat
from nbformat import NotebookNode
from nbgrader.converters import GenerateAssignment
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import compute_checksum

from hctnlp.grading.judge.outputs import METADATA_KEY
from hctnlp.grading.nbgrader.exact import Exact
from hctnlp.grading.submission.reading import edition_names
from hctnlp.language import Language

ENGLISH = re.compile(r"^<!-- en -->[ \t]*$", re.MULTILINE)


def in_language(text: str, language: Language) -> str:
    """The part of a source's text in one language."""
    zh, *en = ENGLISH.split(text, maxsplit=1)
    return (zh if language == "zh" or not en else en[0]).strip("\n")


class OneLanguage(NbGraderPreprocessor):
    """Leave of each text the Chinese, and keep the English for :func:`english_edition`."""

    def preprocess(self, nb: NotebookNode, resources: dict) -> tuple[NotebookNode, dict]:
        texts = [cell for cell in nb.cells if cell.cell_type == "markdown"]
        if any(ENGLISH.search(cell.source) for cell in texts):
            resources[METADATA_KEY] = {cell.id: in_language(cell.source, "en") for cell in texts}
        for cell in texts:
            cell.source = in_language(cell.source, "zh")
        return nb, resources


def english_edition(released: NotebookNode, texts: Mapping[str, str]) -> NotebookNode:
    """The released notebook with these texts, given by cell id, and the same code."""
    notebook = copy.deepcopy(released)
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cell.source = texts[cell.id]
        if "checksum" in cell.metadata.get("nbgrader", {}):
            cell.metadata.nbgrader.checksum = compute_checksum(cell)
    notebook.metadata[METADATA_KEY] = {"language": "en"}
    return notebook


class Release(Exact, GenerateAssignment):
    """nbgrader's ``generate_assignment``, wherever the course lies, and the English edition beside the Chinese."""

    def write_single_notebook(self, output: str, resources: dict) -> None:
        super().write_single_notebook(output, resources)
        if texts := resources.get(METADATA_KEY):
            notebook = english_edition(nbformat.reads(output, as_version=4), texts)
            _, english = edition_names(resources["unique_key"])
            beside = {**resources, "unique_key": english.removesuffix(".ipynb")}
            super().write_single_notebook(nbformat.writes(notebook), beside)

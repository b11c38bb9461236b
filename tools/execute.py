"""``make lecture``: run notebooks and store their outputs, so that running them again changes nothing but what changed.

Times of execution are left out, and the random identifiers of widgets become numbers.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

from hctnlp.files import write_text

WIDGETS = "application/vnd.jupyter.widget-state+json"


def main(paths: list[str]) -> int:
    if not paths:
        print("usage: python tools/execute.py lectures/zh/01_*.ipynb …", file=sys.stderr)
        return 2
    for path in map(Path, paths):
        notebook = nbformat.read(path, as_version=4)
        language = dict(notebook.metadata.get("language_info", {"name": "python"}))
        notebook.metadata.pop("widgets", None)  # of the last run; the client would only add to them
        resources = {"metadata": {"path": str(path.parent)}}
        NotebookClient(
            notebook, timeout=600, record_timing=False, store_widget_state=True, resources=resources
        ).execute()
        for number, cell in enumerate(notebook.cells):
            if cell.cell_type == "code":
                cell.outputs = joined(cell.outputs, f"{path}, cell {number}")
        notebook.metadata["language_info"] = language  # without the version of this Python
        write_text(path, numbered(notebook) + "\n")
        print(path)
    return 0


def numbered(notebook: nbformat.NotebookNode) -> str:
    """The notebook as text, its widgets numbered and in an order that does not hang on their random identifiers."""
    state = notebook.metadata.get("widgets", {}).get(WIDGETS, {}).get("state", {})
    by_content = sorted(state, key=lambda model: re.sub("|".join(state), "", json.dumps(state[model], sort_keys=True)))
    for model in by_content:
        state[model] = state.pop(model)
    numbers = {model: f"{number:032x}" for number, model in enumerate(by_content)}
    text = nbformat.writes(notebook)
    if not numbers:
        return text
    text = re.sub("|".join(numbers), lambda found: numbers[found[0]], text)
    return nbformat.writes(nbformat.reads(text, as_version=4))  # in the order of their numbers, as Lab writes them


def joined(outputs: list, where: str) -> list:
    """Pieces of one stream in one: where it was cut is chance. A warning on stderr has no place in a lecture."""
    merged: list = []
    for output in outputs:
        if output.output_type == "stream" and output.name == "stderr":
            raise ValueError(f"{where} writes to stderr: {output.text[:200]!r}; mend the cause")
        if output.output_type == "stream" and merged and merged[-1].output_type == "stream":
            merged[-1].text += output.text
        else:
            merged.append(output)
    return merged


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

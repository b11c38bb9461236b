"""Measurements that a lecture draws and does not repeat: the results of ``bench/`` that the repository keeps."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).parents[3]  # where the library runs from a clone, as ``make install`` sets it up


def measured(name: str) -> dict[str, Any]:
    """The content of ``bench/results/<name>.json``, from whatever folder a notebook runs in.

    Looked for in the clone that this library is part of; if it was installed as a wheel, in the current folder and its
    parents.

    Raises
    ------
    FileNotFoundError
        If it is in none of them.
    """
    for root in (CHECKOUT, Path.cwd(), *Path.cwd().parents):
        path = root / "bench" / "results" / f"{name}.json"
        if path.is_file():
            return json.loads(path.read_text(encoding="utf-8"))
    raise FileNotFoundError(
        f"no bench/results/{name}.json in {CHECKOUT}, {Path.cwd()} or above: start Jupyter in a clone of the course, "
        f"or measure it there with python bench/{name}.py"
    )

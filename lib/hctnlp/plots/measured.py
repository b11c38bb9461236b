"""Measurements that a lecture draws and does not repeat: the results of ``bench/`` that the repository keeps."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

PACKAGE = Path(__file__).parents[1]
PLACES = (PACKAGE.parents[1] / "bench" / "results", PACKAGE / "bench_results")  # of a checkout, of a wheel


def measured(name: str) -> dict[str, Any]:
    """The content of ``bench/results/<name>.json``, from whatever folder a notebook runs in.

    Raises
    ------
    FileNotFoundError
        If it is neither in the checkout that this library runs from nor in the wheel.
    """
    for place in PLACES:
        if (place / f"{name}.json").is_file():
            return json.loads((place / f"{name}.json").read_text(encoding="utf-8"))
    raise FileNotFoundError(
        f"no {name}.json in {' or '.join(map(str, PLACES))}: install the library from a clone of the course "
        f"(make install), or measure it there with python bench/{name}.py"
    )

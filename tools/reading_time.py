"""How long a lecture takes to read: what ``python tools/reading_time.py lectures/*/*.ipynb`` prints, and a test checks.

Chinese is read at 300 characters a minute, English at 200 words. A line of code takes 4 seconds, a displayed formula
and a picture 30 each. What is folded, in ``<details>`` or by the tag ``hide-input``, is not counted.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

STATED = re.compile(r"\*\*(?:阅读时间\*\*：约|Reading time\*\*: about) (\d+) (?:分钟|minutes)")


def minutes(path: Path) -> float:
    """Minutes that an edition takes, by its words, its code, its formulas and its pictures."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    prose = " ".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown")
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    return prose_minutes(prose) + sum(code_minutes(cell) for cell in code)


def prose_minutes(prose: str) -> float:
    prose = re.sub(r"<details>.*?</details>", "", prose, flags=re.DOTALL)
    formulas = re.findall(r"\$\$.*?\$\$", prose, flags=re.DOTALL)
    prose = re.sub(r"\$\$.*?\$\$|\]\([^)]*\)|<[^>]*>", " ", prose, flags=re.DOTALL)
    prose = re.sub(r"\$[^$\n]*\$", " x ", prose)  # a symbol reads as a word
    chinese = len(re.findall("[一-鿿]", prose))
    words = len(re.findall(r"[A-Za-z0-9][\w.,'’-]*", re.sub("[一-鿿]", " ", prose)))
    return chinese / 300 + words / 200 + len(formulas) / 2


def code_minutes(cell: dict) -> float:
    shown = "hide-input" not in cell["metadata"].get("tags", [])
    lines = [line for line in "".join(cell["source"]).splitlines() if line.strip()]
    pictures = sum("image/png" in output.get("data", {}) for output in cell["outputs"])
    return (len(lines) * 4 / 60 if shown else 0) + pictures / 2


def stated(path: Path) -> int | None:
    """The minutes that the lecture itself states, if it does."""
    found = STATED.search("".join(json.loads(path.read_text(encoding="utf-8"))["cells"][0]["source"]))
    return int(found[1]) if found else None


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(f"{minutes(Path(name)):5.1f} minutes, stated {stated(Path(name))}: {name}")

"""Put the modules of the living figures as they are now into the notebooks that store them; nothing is executed."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from hctnlp.explorables import Instrument
from hctnlp.explorables.base import source
from hctnlp.files import write_text

ROOT = Path(__file__).parents[1]
WIDGETS = "application/vnd.jupyter.widget-state+json"


def main() -> int:
    for path in sorted(ROOT.glob("lectures/*/*.ipynb")):
        before = path.read_text(encoding="utf-8")
        if (after := renewed(before)) != before:
            write_text(path, after)
            print(path)
    return 0


def renewed(text: str) -> str:
    notebook = json.loads(text)
    models = notebook["metadata"].get("widgets", {}).get(WIDGETS, {}).get("state", {})
    for state in (model["state"] for model in models.values()):
        if "_esm" in state:
            state.update(_esm=source(state["module"]), _css=Instrument._css)
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    sys.exit(main())

"""The modules of the living figures, as the library has them, beside the pages."""

import shutil
from pathlib import Path

from facts import ROOT

LIBRARY = ROOT / "lib" / "hctnlp" / "explorables"


def setup(app) -> dict:
    app.connect("build-finished", copy)
    app.add_css_file("instruments/instrument.css")
    app.add_js_file("instruments/page.mjs", type="module")
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def copy(app, exception) -> None:
    if exception is None:
        target = Path(app.outdir, "_static", "instruments")
        target.mkdir(exist_ok=True)
        for path in (*LIBRARY.glob("*.mjs"), *LIBRARY.glob("*.css")):
            shutil.copy(path, target)

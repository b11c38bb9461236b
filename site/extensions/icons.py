"""The few icons of the pages as a style sheet: for them the theme loads all of Font Awesome, 1.5 MB of script.

They are read from the theme's own file: Font Awesome Free, CC BY 4.0, as the sheet says.
"""

import re
from pathlib import Path
from urllib.parse import quote

NAMES = "angle-left angle-right arrow-up bars chevron-down circle-half-stroke compress download expand"
NAMES += " list magnifying-glass moon rocket sun xmark"
SHARED = """/* Font Awesome Free by @fontawesome, https://fontawesome.com, licence CC BY 4.0 */
.fa-solid::before { content: ""; display: inline-block; width: 1em; height: 1em; vertical-align: -.125em;
  background: currentColor; mask: var(--icon) center / contain no-repeat; }
.fa-lg { font-size: 1.25em; }
"""


def setup(app) -> dict:
    app.connect("build-finished", slim)
    app.add_css_file("icons.css")
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def slim(app, exception) -> None:
    static = Path(app.outdir, "_static")
    script = static / "scripts" / "fontawesome.js"
    if exception is None:
        (static / "icons.css").write_text(sheet(script.read_text(encoding="utf-8")), encoding="utf-8")
        script.write_text("// icons.css has the icons\n", encoding="utf-8")
        for left in (*static.glob("scripts/*.map"), *static.glob("scripts/fontawesome*.txt")):
            left.unlink()


def sheet(script: str) -> str:
    return SHARED + "".join(f".fa-{name} {{ --icon: url('{_svg(script, name)}'); }}\n" for name in NAMES.split())


def _svg(script: str, name: str) -> str:
    found = re.search(rf'[{{,]"?{re.escape(name)}"?:\[(\d+),(\d+),\[[^\]]*\],"[^"]*","([^"]+)"', script)
    if not found:
        raise ValueError(f"the theme's icons have no {name!r}: name another in {__file__}")
    width, height, path = found.groups()
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"><path d="{path}"/></svg>'
    return f"data:image/svg+xml,{quote(drawing, safe=' =:/')}"

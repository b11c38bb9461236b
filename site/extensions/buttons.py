"""What a page's head needs to know: its notebook, where it opens, its slides, its twin in the other language."""

from facts import ROOT, released
from repository import LICENCE, REPOSITORY, launches

CUTS = (45, 90)  # minutes: see slides/build.py
SLIDES = {"zh": "幻灯片，{} 分钟", "en": "Slides, {} minutes"}


def setup(app) -> dict:
    app.connect("html-page-context", add)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def notebook_of(page: str, language: str) -> str:
    """The notebook that a page shows, as a path in the repository, or ""."""
    folder, _, name = page.partition("/")
    places = {"lectures": ROOT / "lectures" / language / f"{name}.ipynb", "homework": released(name, language)}
    path = places.get(folder)
    return path.relative_to(ROOT).as_posix() if path and path.is_file() else ""


def add(app, pagename: str, templatename: str, context: dict, doctree) -> None:
    language = app.config.language[:2]
    notebook = notebook_of(pagename, language)
    files = sorted(ROOT.joinpath(notebook).parent.glob("*.py")) if notebook.startswith("assignments/") else []
    context["downloads"] = [notebook, *(path.relative_to(ROOT).as_posix() for path in files)] if notebook else []
    context["launches"] = launches(notebook) if notebook else []
    is_lecture = notebook.startswith("lectures/")
    decks = [f"{language}/{pagename.partition('/')[2]}-{minutes}.html" for minutes in CUTS if is_lecture]
    context["slides"] = [(SLIDES[language].format(m), deck) for m, deck in zip(CUTS, decks, strict=False)]
    context["offers"] = bool(context["downloads"])
    context["licence"], context["repository"] = LICENCE, REPOSITORY
    context["twin"] = ("en", "English") if language == "zh" else ("zh", "中文")

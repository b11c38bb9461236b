"""The pages of one edition, in a folder for Sphinx: copied from where they stand, with the links between them mended.

A link to a file that is a page leads to the page, in the reader's language; one to another file leads to the published
repository, or is plain text where none is named. A link to nothing is an error.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path, PurePosixPath

from api import pages_of_the_library
from cards import pages_of_equations
from facts import ROOT, homeworks, released
from glossary import page_of_terms
from repository import REPOSITORY, blob

LANGUAGES = ("zh", "en")
LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^()\s]+(?:\([^()]*\)[^()\s]*)?)\)")
ANCHOR = re.compile(r'^<a id="[A-Z0-9]+-\d+"></a>\n*', re.MULTILINE)  # of a formula, for other viewers: see places.py
WIDGET = "application/vnd.jupyter.widget-view+json"
WIDGETS = "application/vnd.jupyter.widget-state+json"
KEPT = ("module", "given", "values", "language")  # of the state of an instrument: see hctnlp.explorables
CALLED = re.compile(r"<!-- living (\d+) (\w+) -->")  # in a page by hand: the instrument of a lecture
RUNS = {"zh": "哪里能跑什么", "en": "What runs where"}  # headings of the READMEs
DRAWN_ELSEWHERE = "```mermaid"  # a page with such a picture is read where it is drawn: in the repository


def stage(language: str, folder: Path) -> None:
    """The sources of an edition in a folder; what is as it was is left alone, and Sphinx need not read it again."""
    pages = {f"{page}{source.suffix}": _mended(source, page, language) for source, page in sources(language).items()}
    readme = ROOT / ("README.md" if language == "en" else "README.zh.md")
    runs = section(readme.read_text(encoding="utf-8"), RUNS[language])
    pages["runs.md"] = Links(language, readme, "runs")(runs)
    made = {**pages_of_equations(language), "glossary": page_of_terms(language), **pages_of_the_library()}
    pages |= {f"{page}.md": text for page, text in made.items()}
    by_hand = ROOT / "site" / "pages" / language
    written = {p.relative_to(by_hand).as_posix(): p.read_text(encoding="utf-8") for p in by_hand.rglob("*.md")}
    pages |= {
        name: CALLED.sub(lambda called: _called(language, *called.groups()), text) for name, text in written.items()
    }
    contents: dict[str, bytes] = {name: text.encode() for name, text in pages.items()}
    contents |= {f"pictures/{p.name}": p.read_bytes() for p in (ROOT / "docs").glob("*.png")}
    for path in [p for p in folder.rglob("*") if p.is_file() and p.relative_to(folder).as_posix() not in contents]:
        path.unlink()
    for name, content in contents.items():
        path = folder / name
        if not path.is_file() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


def _mended(source: Path, page: str, language: str) -> str:
    text, mend = source.read_text(encoding="utf-8"), Links(language, source, page)
    return _notebook(text, mend) if source.suffix == ".ipynb" else mend(text)


def sources(language: str) -> dict[Path, str]:
    """Each file that is a page as it stands, and the page's name."""
    found = {path: f"lectures/{path.stem}" for path in (ROOT / "lectures" / language).glob("*") if path.is_file()}
    found |= {released(homework, language): f"homework/{homework}" for homework in homeworks()}
    found |= {path: f"bench/{path.stem}" for path in (ROOT / "bench" / "results").glob("*.md")}
    for path in (ROOT / "docs").glob("*.md"):
        name, chinese = re.fullmatch(r"(.*?)(\.zh)?\.md", path.name).groups()
        if bool(chinese) == (language == "zh") and DRAWN_ELSEWHERE not in path.read_text(encoding="utf-8"):
            found[path] = f"guide/{name}"
    return dict(sorted(found.items()))


def page_of(path: Path, language: str) -> str | None:
    """The page that shows a file of the repository, the other edition's file as well."""
    name = path.relative_to(ROOT).as_posix()
    if name in ("README.md", "README.zh.md"):
        return "index"
    here = re.sub(r"^lectures/(zh|en)/", f"lectures/{language}/", name)
    if name.startswith("assignments/"):
        here = released(path.parent.name, language).relative_to(ROOT).as_posix()
    if name.startswith("docs/"):
        here = re.sub(r"(\.zh)?\.md$", ".zh.md" if language == "zh" else ".md", name)
    return sources(language).get(ROOT / here)


class Links:
    """Mends the links of one file's Markdown."""

    def __init__(self, language: str, source: Path, page: str) -> None:
        self.language, self.source, self.page = language, source, page

    def __call__(self, text: str) -> str:
        pieces = re.split(r"(^```.*?^```|`[^`\n]+`)", text, flags=re.MULTILINE | re.DOTALL)  # code is left alone
        return "".join(piece if n % 2 else LINK.sub(self._one, piece) for n, piece in enumerate(pieces))

    def _one(self, found: re.Match) -> str:
        bang, text, target = found.groups()
        if re.match(r"[a-z]+:|#", target):
            return found[0]
        path, _, anchor = target.partition("#")
        file = Path(os.path.normpath(self.source.parent / path))
        if not file.exists():
            raise FileNotFoundError(f"{self.source.relative_to(ROOT)} links to {target}, which is not there")
        if bang:
            return f"![{text}](/pictures/{file.name})"
        if page := page_of(file, self.language):
            anchor = self._there(file, page, anchor)
            return f"[{text}]({relative(page, self.page)}{file.suffix}{anchor and '#'}{anchor})"
        return f"[{text}]({blob(file.relative_to(ROOT).as_posix())})" if REPOSITORY else text

    def _there(self, file: Path, page: str, anchor: str) -> str:
        """The anchor, if the page is in the language that the link meant; else the page's beginning will do."""
        return anchor if sources(self.language).get(file) == page else ""


def relative(page: str, start: str) -> str:
    return os.path.relpath(page, PurePosixPath(start).parent.as_posix() or ".")


def section(text: str, heading: str) -> str:
    """The part of a document under a heading, which becomes its title."""
    found = re.search(rf"^(#+) {re.escape(heading)}\n(.*?)(?=^#{{1,3}} |\Z)", text, re.MULTILINE | re.DOTALL)
    if not found:
        raise ValueError(f"no heading {heading!r}: site/extensions/staging.py names the section of the README")
    return f"# {heading}\n{found[2]}"


def _notebook(text: str, mend: Links) -> str:
    """Its Markdown mended, and instead of each widget, which needs a kernel, the instrument that it is."""
    notebook = json.loads(text)
    models = notebook["metadata"].pop("widgets", {}).get(WIDGETS, {}).get("state", {})
    for cell in notebook["cells"]:
        cell.pop("attachments", None)
        if cell["cell_type"] == "markdown":
            cell["source"] = mend(ANCHOR.sub("", "".join(cell["source"])))
        if "outputs" in cell:
            cell["outputs"] = [part for output in cell["outputs"] for part in _living(output, models)]
    return json.dumps(notebook, ensure_ascii=False)


def _living(output: dict, models: dict) -> list[dict]:
    """A widget's output in two: the place of its instrument, for page.mjs, and the picture that is its twin."""
    if not (view := output.get("data", {}).pop(WIDGET, None)):
        return [output]
    place = _place(models[view["model_id"]]["state"])
    return [{"output_type": "display_data", "data": {"text/html": place}, "metadata": {}}, output]


def _place(state: dict) -> str:
    kept = json.dumps({name: state[name] for name in KEPT}, ensure_ascii=False).replace("</", "<\\/")
    return f'<div class="living"><script type="application/json">{kept}</script></div>'


def _called(language: str, lecture: str, module: str) -> str:
    """The place of an instrument as a lecture stores it.

    Raises
    ------
    LookupError
        If the lecture has no such instrument.
    """
    path = next((ROOT / "lectures" / language).glob(f"{lecture}_*.ipynb"))
    models = json.loads(path.read_text(encoding="utf-8"))["metadata"].get("widgets", {}).get(WIDGETS, {"state": {}})
    for model in models["state"].values():
        if model["state"].get("module") == module:
            return _place(model["state"])
    raise LookupError(f"{path.relative_to(ROOT)} has no instrument {module!r}: site/pages calls it")

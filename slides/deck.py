"""What a slide takes from a lecture's notebook as it is stored: headings, formulas, figures, outputs, questions."""

from __future__ import annotations

import base64
import html
import json
import re
import struct
from functools import cached_property
from pathlib import Path

from facts import without_tag
from markdown_it import MarkdownIt
from mdit_py_plugins.dollarmath import dollarmath_plugin
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

SECTION = re.compile(r"^#{2,3} (\d+(?:\.\d+)?)[ ·　]+(.+)$", re.MULTILINE)
FORMULA = re.compile(r"\$\$(.*?)\$\$", re.DOTALL)
TAG = re.compile(r"\\tag\{(.*?)\}")
FOLDED = re.compile(
    r"(?P<before>(?:[^\n]*\n\s*)?)<details><summary>(?P<summary>.*?)</summary>(?P<answer>.*?)</details>", re.DOTALL
)
LINK = re.compile(r"(?<!!)\[((?:[^\[\]]|\[[^\]]*\])*)\]\([^()\s]+(?:\([^()]*\)[^()\s]*)?\)")
THINK = re.compile(r"^(?:<b>|\*\*)(先想一想|Think first)[.。]?(?:</b>|\*\*)[\s:：.·　]*")
WIDE = 1.5  # a figure at least so many times as wide as high goes below the text, another beside it


class Missing(ValueError):
    """A slide asks for what its lecture does not have."""


class Lecture:
    """A notebook in one language.

    Raises
    ------
    Missing
        By each method, if there is no such section, formula, cell, figure, line or question.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.cells = {cell["id"]: cell for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]}
        self.figures: dict[str, bytes] = {}  # those asked for, by their file's name

    @cached_property
    def text(self) -> str:
        return "\n\n".join(source(cell) for cell in self.cells.values() if cell["cell_type"] == "markdown")

    @cached_property
    def title(self) -> str:
        return rendered(re.search(r"^# (.+)$", self.text, re.MULTILINE)[1])

    def section(self, number: str) -> str:
        """Number and heading of a section, as in ``1.4 What a softmax costs``."""
        found = dict(SECTION.findall(self.text))
        return f"{number} {rendered(_one(found, number, 'section'))}"

    def formula(self, name: str) -> str:
        found = {tag[1]: without_tag(latex) for latex in FORMULA.findall(self.text) if (tag := TAG.search(latex))}
        latex = html.escape(_one(found, name, "formula"), quote=False)
        return f'<div class="formula"><div class="math">{latex}</div><span class="number">{name}</span></div>'

    def figure(self, cell: str, number: str = "1") -> str:
        """A picture of a cell's outputs, the first unless told otherwise."""
        pictures = [o for o in self._code(cell)["outputs"] if "image/png" in o.get("data", {})]
        picture = _one(dict(enumerate(pictures, 1)), int(number), f"figure of cell {cell}")
        data = base64.b64decode(picture["data"]["image/png"])
        width, height = struct.unpack(">II", data[16:24])
        name = f"{self.path.stem[:2]}-{cell}-{number}.png"
        self.figures[name] = data
        alt = html.escape(picture["metadata"]["image/png"]["alt"])
        shape = "wide" if width >= WIDE * height else "tall"
        return f'<figure class="{shape}"><img src="pictures/{name}" alt="{alt}"></figure>'

    def output(self, cell: str, lines: str = "") -> str:
        """What a cell printed, or some of its lines: ``output hs-010 1-4``."""
        texts = ["".join(o["text"]) for o in self._code(cell)["outputs"] if o["output_type"] == "stream"]
        return f'<pre class="output">{html.escape(_lines("".join(texts), lines, cell))}</pre>'

    def code(self, cell: str, lines: str = "") -> str:
        return highlight(_lines(source(self._code(cell)), lines, cell), PythonLexer(), HtmlFormatter(cssclass="code"))

    def question(self, cell: str, number: str = "1") -> str:
        """A folded question of a cell, the first unless told otherwise."""
        label, question, _ = self._asked(cell, number)
        return f'<div class="question"><b>{label}</b><span class="said">{rendered(question)}</span></div>'

    def answer(self, cell: str, number: str = "1") -> str:
        return f'<div class="answer">{rendered(self._asked(cell, number)[2], paragraphs=True)}</div>'

    def _asked(self, cell: str, number: str) -> tuple[str, str, str]:
        if cell not in self.cells:
            raise Missing(f"no cell {cell!r}")
        questions = [q for q in map(_question, FOLDED.finditer(source(self.cells[cell]))) if q]
        return _one(dict(enumerate(questions, 1)), int(number), f"question of cell {cell}")

    def _code(self, cell: str) -> dict:
        found = {name: cell for name, cell in self.cells.items() if cell["cell_type"] == "code"}
        return _one(found, cell, "cell of code")


def source(cell: dict) -> str:
    return "".join(cell["source"])


def _one(found: dict, name, kind: str):
    if name not in found:
        raise Missing(f"no {kind} {name!r}, only {', '.join(map(str, found)) or 'none'}")
    return found[name]


def _lines(text: str, wanted: str, cell: str) -> str:
    """Lines of a text counted from 1: ``3``, ``3-5``, ``1,4-6``; all of them if none is named."""
    if not text:
        raise Missing(f"cell {cell} has printed nothing")
    lines = text.rstrip("\n").split("\n")
    if not wanted:
        return "\n".join(lines)
    spans = [[int(end) for end in span.split("-")] for span in wanted.split(",")]
    if any(span[0] < 1 or span[-1] > len(lines) for span in spans):
        raise Missing(f"no lines {wanted} in cell {cell}, which has {len(lines)}")
    return "\n".join(line for span in spans for line in lines[span[0] - 1 : span[-1]])


def _question(found: re.Match) -> tuple[str, str, str] | None:
    """“Think first”, question and answer of what is folded: the question stands in its head, or in the line before."""
    for head in (found["summary"], found["before"].strip()):
        if think := THINK.match(head):
            return think[1], head[think.end() :], found["answer"].strip()
    return None


def rendered(markdown: str, paragraphs: bool = False) -> str:
    """Markdown as HTML, its links as plain text, its formulas for KaTeX."""
    parser = (
        MarkdownIt("commonmark", {"html": True})
        .enable("table")
        .use(dollarmath_plugin, double_inline=True, renderer=_math)
    )
    text = LINK.sub(r"\1", markdown)
    return (parser.render if paragraphs else parser.renderInline)(text)


def _math(latex: str, options: dict) -> str:
    tag = "div" if options["display_mode"] else "span"
    return f'<{tag} class="math">{html.escape(latex.strip(), quote=False)}</{tag}>'

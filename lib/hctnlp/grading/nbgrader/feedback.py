"""Pages that show what students wrote, the feedback and formgrader's, and that do nothing else in a browser.

Three layers, each enough for most attacks. Of a notebook only what a page can show without code is kept: ``Harmless``.
Markdown becomes HTML in which every tag and attribute is on a list: ``markdown_to_html``. And a page forbids the
browser to load anything, and feedback to run anything: ``templates/*/mathjax.html.j2``, in the place of a script from
another server that nbgrader would load there. Formulas are MathML, which needs none: ``formulas``.
"""

from __future__ import annotations

import contextlib
import functools
import html
import re
import secrets
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import bleach
import nbgrader
from mistune import import_plugin
from nbconvert.exporters import HTMLExporter
from nbconvert.exporters.exporter import ResourcesDict
from nbconvert.filters.ansi import ansi2html, strip_ansi
from nbconvert.filters.highlight import Highlight2HTML
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from nbconvert.preprocessors import CSSHTMLHeaderPreprocessor, Preprocessor
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell
from nbgrader.converters import GenerateFeedback
from nbgrader.preprocessors import GetGrades
from traitlets import List
from traitlets.config import Config

from hctnlp.exercises.framework.assignment import TEST_PREFIX, load_assignment
from hctnlp.exercises.framework.slips import DefinitionError
from hctnlp.files import write_text
from hctnlp.grading.judge.outputs import IMAGES, METADATA_KEY, language_of
from hctnlp.grading.nbgrader.exact import Exact
from hctnlp.grading.nbgrader.formulas import mathml
from hctnlp.grading.submission.cells import is_test
from hctnlp.grading.submission.pictures import MAX_IN_ALL, NAME, kept
from hctnlp.grading.time_limit import Page
from hctnlp.language import Language

# ours come first; nbgrader looks in its own only if nothing else is configured
TEMPLATES = (
    Path(__file__).parent / "templates",
    Path(nbgrader.__file__).parent / "server_extensions/formgrader/templates",
)
LONGEST, LONGEST_IN_ALL = 5_000, 100_000  # characters of Markdown in a cell and a notebook: some take quadratic time
MOST_COLOURED = 200_000_000  # characters of an output times its escapes: to colour it copies the rest at each of them
LONG_ESCAPE = re.compile(r"\x1b\[[^@-~\n]{200}")  # it is read in quadratic time
LONGEST_PAGE = 1_000_000  # characters of all cells together; a page is parsed as a whole
CUT = "\n… 太长，不再显示 / too long to be shown"
SHOWN = ("text/plain", "image/png", "image/jpeg")  # forms of an output
DRAWN = NotebookNode(alt="代码画的图 / a picture that the code has drawn")  # more of it nobody knows
TAGS = frozenset(
    "a abbr b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i kbd li mark ol p pre s small span"
    " strong sub summary sup table tbody td tfoot th thead tr u ul".split()
)
COLOURED = Highlight2HTML(pygments_lexer="ipython3")
MARK = re.compile(r"\[formula-[0-9a-f]{32}\]")  # where a formula will stand: in text, never in a value of an attribute
PROTOCOLS = frozenset({"http", "https", "mailto"})
ATTRIBUTES = {  # by tag, and what their values look like
    "a": {"href": r"(https?://|mailto:|#).*", "title": r".*"},
    "abbr": {"title": r".*"},
    "div": {"class": r"highlight"},
    "ol": {"start": r"\d+"},
    "span": {"class": r"[a-z]{1,2}\d?"},  # what colours code; a page's own classes are longer
    "td": {"colspan": r"\d{1,2}", "rowspan": r"\d{1,2}"},
}


def harmless_pages() -> Config:
    """The configuration of nbconvert's HTML exporter, which feedback and formgrader share."""
    return Config(
        {
            "filters": {
                "markdown2html": f"{__name__}.markdown_to_html",
                "ansi2html": f"{__name__}.terminal_to_html",
                "highlight_code": f"{__name__}.code_to_html",
            },
            "preprocessors": [f"{__name__}.Harmless"],
            "extra_template_basedirs": [str(folder) for folder in TEMPLATES],
        }
    )


class Harmless(Preprocessor):
    """Keep of a notebook what a page shows without code, and escape the names that formgrader's template does not."""

    page = Page()  # the one that is being made: filters are told nothing of it
    pictures: dict[str, str] = {}  # noqa: RUF012  (of this page, by name, as addresses)
    room = 0  # characters of pictures: each stands in the page as often as it is shown

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        Harmless.page, Harmless.pictures, Harmless.room = Page(), {}, 2 * MAX_IN_ALL
        resources["seed"], resources["language"] = _seed_of(nb), language_of(nb)
        nb.metadata = NotebookNode()  # a name of a language, or the state of widgets
        _stop_at(nb, LONGEST_IN_ALL)
        _cut(nb, LONGEST_PAGE)
        for cell in nb.cells:
            cell.metadata = NotebookNode({key: cell.metadata[key] for key in ("nbgrader",) if key in cell.metadata})
            Harmless.pictures |= _pictures(cell.pop("attachments", None))
            if cell.cell_type == "code":
                cell.outputs = [shown for output in cell.outputs if (shown := _shown(output))]
        for name in ("student", "first_name", "last_name", "notebook_path"):
            if isinstance(resources.get(name), str):
                resources[name] = html.escape(resources[name])
        return nb, resources


def _seed_of(nb: NotebookNode) -> str:
    """Of the inputs that a graded notebook met; "" of one that the verifier has not judged."""
    outputs = (output for cell in nb.cells if is_test(cell) for output in cell.outputs)
    seeds = (output.get("metadata", {}).get(METADATA_KEY, {}).get("seed", "") for output in outputs)
    return next((seed for seed in seeds if seed.isdecimal()), "")


def _pictures(attachments: object) -> dict[str, str]:
    """By name, the addresses of pictures that are what their names say."""
    found = {}
    for name, forms in attachments.items() if isinstance(attachments, Mapping) else ():
        text = (
            "".join(forms.values())
            if isinstance(forms, Mapping) and all(isinstance(text, str) for text in forms.values())
            else ""
        )
        if text and kept(text) == name:
            found[name] = f"data:image/{name.rpartition('.')[2]};base64,{text}"
    return found


def _stop_at(nb: NotebookNode, characters: int) -> None:
    """Show a student's own cells of Markdown as they were typed from the one on that goes beyond so many characters."""
    for number, cell in enumerate(nb.cells):
        if cell.cell_type == "markdown":
            characters -= len(cell.source)
            if characters < 0 and "nbgrader" not in cell.metadata:
                nb.cells[number] = new_code_cell(cell.source)


def _cut(nb: NotebookNode, characters: int) -> None:
    """Leave so many characters of the sources of all cells."""
    for cell in nb.cells:
        if len(cell.source) > characters:
            cell.source = cell.source[:characters] + CUT
        characters = max(0, characters - len(cell.source))


def _shown(output: NotebookNode) -> NotebookNode | None:
    """The text or the pictures of an output, None if it has neither, or is the score that nbgrader reads."""
    if METADATA_KEY in output.get("metadata", {}):
        return None
    if output.output_type not in ("display_data", "execute_result"):
        return output  # the templates escape text
    data = {kind: output.data[kind] for kind in SHOWN if kind in output.data}
    data = {kind: text for kind, text in data.items() if kind == "text/plain" or IMAGES.fullmatch(text)}
    kept = {key: output[key] for key in ("output_type", "execution_count") if key in output}
    drawn = NotebookNode(dict.fromkeys(data.keys() - {"text/plain"}, DRAWN))
    return NotebookNode(kept, data=NotebookNode(data), metadata=drawn) if data else None


class _Renderer(IPythonRenderer):
    """nbconvert's renderer, but a picture that the notebook does not hold is shown as its source.

    Where a formula or a picture will be, stands a mark that nobody can foresee until the page around it is cleaned.
    """

    def __init__(self, pictures: Mapping[str, str], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.pictures = pictures
        self.formulas: dict[str, str] = {}

    def _formula(self, latex: str, source: str, block: bool) -> str:
        if (shown := mathml(latex, block=block)) is None:
            return source
        mark = f"[formula-{secrets.token_hex(16)}]"
        self.formulas[mark] = shown
        return mark

    def inline_math(self, body: str) -> str:
        return self._formula(body, super().inline_math(body), False)

    def block_math(self, body: str) -> str:
        return self._formula(body, super().block_math(body), True)

    def latex_environment(self, name: str, body: str) -> str:
        latex = f"\\begin{{{name}}}{body}\\end{{{name}}}"
        return self._formula(latex, super().latex_environment(name, body), True)

    def image(self, text: str, url: str, title: str | None = None) -> str:
        address = self.pictures.get(url.removeprefix("attachment:"))
        if address is None or len(address) > Harmless.room:
            return self.escape_html(f"![{text}]({url})")
        Harmless.room -= len(address)
        mark = f"[formula-{secrets.token_hex(16)}]"
        self.formulas[mark] = f'<img alt="{html.escape(text)}" src="{address}">'
        return mark


def _is_listed(tag: str, name: str, value: str) -> bool:
    pattern = ATTRIBUTES.get(tag, {}).get(name)
    return pattern is not None and re.fullmatch(pattern, value, re.DOTALL) is not None and not MARK.search(value)


def markdown_to_html(source: str) -> str:
    """The HTML of Markdown that anybody may have written: other HTML in it than :data:`TAGS` is shown as text."""
    pictures = {name: Harmless.pictures[name] for name in NAME.findall(source) if name in Harmless.pictures}
    way = functools.partial(_rendered, pictures=pictures) if pictures else _rendered_once
    return Harmless.page.shown(way, _as_typed, source)


def code_to_html(source: str, language: str | None = None, metadata: object = None) -> str:
    """The HTML of a cell of code, in colours unless it is so odd that to colour it takes long."""
    way = _coloured_once if len(source) <= LONGEST else COLOURED
    return Harmless.page.shown(way, lambda code: f'<div class="highlight">{_as_typed(code)}</div>', source)


@functools.lru_cache(maxsize=256)  # what the release gives a class has in common
def _coloured_once(source: str) -> str:
    return COLOURED(source)


def _as_typed(source: str) -> str:
    return f"<pre>{html.escape(source)}</pre>"


def _rendered(source: str, pictures: Mapping[str, str]) -> str:
    if len(source) <= LONGEST:
        with contextlib.suppress(Exception):  # what the parser chokes on is shown as it was typed
            plugins = [import_plugin(name) for name in MarkdownWithMath.DEFAULT_PLUGINS if name != "task_lists"]
            renderer = _Renderer(pictures, escape=False, exclude_anchor_links=True)
            page = MarkdownWithMath(renderer, plugins=plugins).render(source)
            page = bleach.clean(page, TAGS, _is_listed, PROTOCOLS)
            return MARK.sub(lambda mark: renderer.formulas.get(mark[0], mark[0]), page)
    return _as_typed(source)


@functools.lru_cache(maxsize=512)  # a class has the questions in common, and no picture: those take megabytes
def _rendered_once(source: str) -> str:
    return _rendered(source, {})


def terminal_to_html(text: str) -> str:
    """The HTML of what was printed, in its colours; without them where the converter chokes, or would take long."""
    return Harmless.page.shown(_coloured, _colourless, text)


def _coloured(text: str) -> str:
    if text.count("\x1b[") * len(text) <= MOST_COLOURED and not LONG_ESCAPE.search(text):
        with contextlib.suppress(Exception):
            return ansi2html(text)
    return _colourless(text)


def _colourless(text: str) -> str:
    return html.escape(strip_ansi(text))


class Marks(GetGrades):
    """nbgrader's marks for a page, and which of them nobody has given yet: nbgrader shows these as 0."""

    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> tuple[NotebookNode, ResourcesDict]:
        nb, resources = super().preprocess(nb, resources)
        names = resources["nbgrader"]
        marks = [cell.metadata.nbgrader for cell in nb.cells if "nbgrader" in cell.metadata]
        names["unmarked"] = sum(mark.points for mark in marks if mark.get("unmarked"))
        names["score"] = max(0.0, names["score"])  # being late costs no more than there is
        resources["sections"] = _sections(names["assignment"], resources["language"])
        return nb, resources

    def _get_score(self, cell: NotebookNode, resources: ResourcesDict) -> None:
        super()._get_score(cell, resources)
        names = (self.notebook_id, self.assignment_id, self.student_id)
        grade = self.gradebook.find_grade(cell.metadata.nbgrader.grade_id, *names)
        cell.metadata.nbgrader["unmarked"] = bool(grade.needs_manual_grade) and grade.manual_score is None


class Pages(HTMLExporter):
    """nbconvert's, but a page is not parsed and written once more to look for pictures that nothing stands for.

    That took as long as all the rest; here each has its words: see ``_shown``.
    """

    def default_filters(self) -> Iterator[tuple[str, Any]]:
        yield from super().default_filters()
        yield "highlight_code", COLOURED

    def from_notebook_node(self, *notebook: Any, **settings: Any) -> tuple[str, dict[str, Any]]:
        return super(HTMLExporter, self).from_notebook_node(*notebook, **settings)


def _sections(name: str, language: Language) -> dict[str, str]:
    """By the grade_id of its test, where a lecture treats an exercise."""
    with contextlib.suppress(DefinitionError):  # the marks are there, and of the exercises there is no trace any more
        assignment = load_assignment(name)
        told = (exercise for exercise in assignment.exercises if exercise.section)
        return {
            TEST_PREFIX + exercise.name: f"`{assignment.lecture}` {exercise.section.said_in(language)}"
            for exercise in told
        }
    return {}


FEEDBACK_STEPS = [Marks, CSSHTMLHeaderPreprocessor]


class FeedbackPages(Exact, GenerateFeedback):
    """nbgrader's ``generate_feedback`` for one student after another: templates are compiled once, not for each."""

    preprocessors = List(FEEDBACK_STEPS).tag(config=True)

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.exporter = Pages(parent=self, config=self.config)
        for step in self.preprocessors:
            self.exporter.register_preprocessor(step)

    def start(self) -> None:
        """Write the pages of the student of :meth:`convert`."""
        with contextlib.chdir(self.coursedir.root):
            self.init_notebooks()
            self.convert_notebooks()

    def write_single_notebook(self, output: str, resources: ResourcesDict) -> None:
        """Write a page whole or not at all: the next run makes those that are not there."""
        folder = Path(self._format_dest(self.assignment, self.student))
        folder.mkdir(parents=True, exist_ok=True)
        write_text(folder / f"{resources['unique_key']}.html", output)

"""Feedback and formgrader show what students wrote, in a real browser, and nothing of it runs or calls home."""

import html
import http.server
import json
import re
import shutil
import threading
import time
from functools import partial

import jinja2
import nbformat
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nbconvert.filters.ansi import ansi2html
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output, new_raw_cell
from nbgrader.api import Gradebook

from hctnlp.authoring.sample_class import write_submissions
from hctnlp.exercises.hw1 import ASSIGNMENT
from hctnlp.grading.course import Course, GradingError
from hctnlp.grading.nbgrader.feedback import (
    ATTRIBUTES,
    LONGEST,
    LONGEST_IN_ALL,
    TAGS,
    Harmless,
    markdown_to_html,
    terminal_to_html,
)
from hctnlp.grading.nbgrader.formulas import ATTRIBUTES as MATHML_ATTRIBUTES
from hctnlp.grading.nbgrader.formulas import ELEMENTS, VALUE

from .browsing import Visit, serving

pytestmark = pytest.mark.slow

NAMED = "<img src=x onerror=owned('student')>"  # a student of this name
MISTAKEN = "misconception_1"

# JS is what an attack would run, HERE a listener's address; attacks say their name with either
MARKDOWN = {
    "script": "<script>JS</script>",
    "script_from": "<script src=HERE></script>",
    "onerror": '<img src=x onerror="JS">',
    "onerror_inline": 'see <img src=x onerror="JS"> here',
    "svg": '<svg onload="JS"></svg>',
    "svg_script": "<svg><script>JS</script></svg>",
    "svg_animation": '<svg><animate attributeName=x dur=1s onbegin="JS"></svg>',
    "foreign": '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=JS&gt;">',
    "noscript": '<noscript><p title="</noscript><img src=x onerror=JS>"></noscript>',
    "frame": '<iframe srcdoc="<script>parent.JS</script>"></iframe>',
    "frame_script": '<iframe src="javascript:parent.JS"></iframe>',
    "frame_from": "<iframe src=HERE></iframe>",
    "details": '<details open ontoggle="JS"><summary>more</summary>text</details>',
    "focus": '<input autofocus onfocus="JS">',
    "video": '<video><source onerror="JS"></video>',
    "object": "<object data=HERE></object>",
    "embed": "<embed src=HERE>",
    "style": "<style>@import url(HERE);</style>",
    "style_attribute": '<p style="background:url(HERE)">text</p>',
    "stylesheet": "<link rel=stylesheet href=HERE>",
    "comment": "<!--><img src=x onerror=JS>-->",
    "end_of_page": "</div></div></div></body></html><script>JS</script>",
    "picture": "![a picture](HERE)",
    "picture_html": "<img src=HERE>",
    "picture_alt": '![x" onerror="JS](x)',
    "attachment": "![lost](attachment:lost.png)",
    "link": "[a link](javascript:JS)",
    "link_case": "[a link](JaVaScRiPt:JS)",
    "link_entity": '<a href="&#106;avascript:JS">a link</a>',
    "link_tab": '<a href="java&Tab;script:JS">a link</a>',
    "link_auto": "<javascript:JS>",
    "link_title": '[a link](# "x" onmouseover="JS")',
    "mermaid": '```mermaid\n<img src=x onerror="JS">\n```',
    "fence": '```"><img/src=x/onerror="JS">\ncode\n```',
    "table": '| a |\n|---|\n| <img src=x onerror="JS"> |',
    "formula": '$x <img src=x onerror="JS"> y$',
    "formula_display": "$$</script><script>JS</script>$$",
    "formula_environment": '\\begin{align}<img src=x onerror="JS">\\end{align}',
    "formula_link": r"$\href{javascript:JS}{x}$",
}
CODE = {
    "end_of_script": "x = '</script><script>JS</script>'",
    "magic_html": '%%html\n<img src=x onerror="JS">',
    "magic_javascript": "%%javascript\nJS",
}
OUTPUTS = {
    "html": {"text/html": '<img src=x onerror="JS">'},
    "html_script": {"text/html": "<script>JS</script>"},
    "javascript": {"application/javascript": "JS"},
    "markdown": {"text/markdown": '<img src=x onerror="JS">'},
    "svg_output": {"image/svg+xml": '<svg xmlns="http://www.w3.org/2000/svg" onload="JS"/>'},
    "latex": {"text/latex": '$<img src=x onerror="JS">$'},
    "mermaid_output": {"text/vnd.mermaid": '<img src=x onerror="JS">'},
    "plain": {"text/plain": '<img src=x onerror="JS">\x1b[31m<img src=x onerror="JS">\x1b[0m'},
    "png": {"image/png": '"><img src=x onerror="JS">'},
    "widget": {"application/vnd.jupyter.widget-view+json": {"model_id": "</script><script>JS</script>"}},
    "pdf": {"application/pdf": "HERE"},
}


ATTACKS = {*MARKDOWN, *CODE, *OUTPUTS, "others"}
# what nbgrader's own pages or Chromium let come to nothing: kept, because another version may not
TAME = {
    *("attachment", "fence", "link_title", "picture_alt", "foreign", "noscript", *CODE),
    *("formula", "formula_display", "formula_environment", "formula_link", "latex"),
    *("javascript", "mermaid_output", "pdf", "plain", "png", "svg_output", "widget"),
}


def hostile(listener):
    """The cells of all attacks, each of which says its name."""

    def armed(name, value):
        text = json.dumps(value).replace("JS", f"owned('{name}')").replace("HERE", f"{listener}/{name}")
        return json.loads(text)

    cells = [new_markdown_cell(armed(name, text)) for name, text in MARKDOWN.items()]
    cells += [new_code_cell(armed(name, text)) for name, text in CODE.items()]
    for name, data in OUTPUTS.items():
        cells.append(new_code_cell("show()", outputs=[new_output("display_data", armed(name, data))]))
    picture = armed("others", '<img src=x onerror="JS">')
    outputs = [
        new_output("stream", name="stdout", text=f"\x1b[1m{picture}"),
        new_output("stream", name="stderr", text=picture),
        new_output("error", ename=picture, evalue=picture, traceback=[f"\x1b[31m{picture}\x1b[0m", picture]),
        new_output(
            "display_data", {"image/png": "AA=="}, metadata={"image/png": {"width": armed("others", "1 onerror=JS")}}
        ),
        new_output("display_data", {"text/html": picture}, metadata={"text/html": {"isolated": True}}),
    ]
    odd = new_code_cell("show()", outputs=outputs, metadata={"tags": [f'">{picture}']})
    return [*cells, odd, new_raw_cell(picture, metadata={"raw_mimetype": "text/html"})]


@pytest.fixture(scope="module")
def listener():
    """A server on this machine that no page may call, and the paths that were asked of it."""
    asked = []

    class Listener(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Content-Type", "text/javascript")
            self.end_headers()
            self.wfile.write(f"top.owned('{self.path}')".encode())

        def log_message(self, *arguments):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Listener) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()


@pytest.fixture(scope="module")
def attacked(released, copy_of, listener, tmp_path_factory):
    """A course in which the graded notebooks of two students are full of attacks, whatever grading would have left."""
    course = copy_of(released, tmp_path_factory.mktemp("attacked") / "course")
    write_submissions(course, ASSIGNMENT, ["blank", MISTAKEN])
    submitted = course.root / "submitted"
    shutil.copytree(submitted / "blank", submitted / NAMED)
    assert course.autograde("hw1", ["blank", NAMED, MISTAKEN]).failures == {}
    for student in ("blank", NAMED):
        path = course.folder("autograded", "hw1", student) / "hw1.ipynb"
        notebook = nbformat.read(path, as_version=4)
        notebook.cells += hostile(listener[0])
        for cell in notebook.cells:
            if cell.metadata.get("nbgrader", {}).get("grade_id") == "why_short_codes":
                cell.source = "$p(w|c)$ <img src=x onerror=\"owned('answer')\">"
        notebook.metadata |= {"title": "</title><img src=x onerror=owned('title')>", "language_info": {"name": "<svg>"}}
        path.chmod(0o644)
        path.write_text(json.dumps(notebook), encoding="utf-8")
    return course


def without(course, tmp_path, *settings):
    """A copy of the course in which the exporter lacks these settings."""
    copied = Course(shutil.copytree(course.root, tmp_path / "course"))
    for name in settings:
        copied.api.config.HTMLExporter.pop(name)
    return copied


def mend(path):
    """Take out the attachment that is not there: with it nbgrader alone writes no page at all."""
    path.write_text(path.read_text(encoding="utf-8").replace("attachment:", ""), encoding="utf-8")


def feedback_of(course, student="blank"):
    course.feedback("hw1", [student])
    (path,) = course.folder("feedback", "hw1", student).glob("*.html")
    return path


def test_nothing_in_feedback_runs_or_asks_a_server(attacked, browser, listener):
    listener[1].clear()
    for student in ("blank", NAMED):
        visit = Visit(browser, feedback_of(attacked, student).as_uri())
        assert (visit.ran, visit.requests, visit.dialogs, visit.console, listener[1]) == (set(), [], [], [], [])
        assert "换一棵树" in visit.page.inner_text("body")
        assert visit.page.locator("img").count() > 0
        assert visit.page.locator("img:not([alt])").count() == 0


def test_the_attacks_work_on_a_page_that_is_not_made_safe(attacked, browser, listener, tmp_path):
    """If this fails, the test above proves nothing. Each kind of attack is seen by one of the detectors."""
    listener[1].clear()
    course = without(attacked, tmp_path, "filters", "preprocessors", "extra_template_basedirs")
    mend(course.folder("autograded", "hw1", "blank") / "hw1.ipynb")
    visit = Visit(browser, feedback_of(course).as_uri())
    seen = visit.ran | {path.strip("/") for path in listener[1]}
    assert seen >= ATTACKS - TAME | {"answer"}
    assert any("mathjax" in url for url in visit.requests)


def test_the_content_alone_is_safe(attacked, browser, listener, tmp_path):
    """Without the page's own policy: what is left is MathJax, which nbgrader's template loads from another server."""
    listener[1].clear()
    visit = Visit(browser, feedback_of(without(attacked, tmp_path, "extra_template_basedirs")).as_uri())
    assert (visit.ran, visit.dialogs, listener[1]) == (set(), [], [])
    assert all("mathjax" in url for url in visit.requests)


def test_the_policy_alone_lets_nothing_run_or_load(attacked, browser, listener, tmp_path):
    listener[1].clear()
    course = without(attacked, tmp_path, "filters", "preprocessors")
    mend(course.folder("autograded", "hw1", "blank") / "hw1.ipynb")
    visit = Visit(browser, feedback_of(course).as_uri())
    assert (visit.ran, visit.dialogs, listener[1]) == (set(), [], [])
    assert any("Content Security Policy" in line for line in visit.console)


@pytest.fixture(scope="module")
def formgrader(attacked, tmp_path_factory):
    with serving(attacked.root, str(tmp_path_factory.mktemp("home"))) as address:
        yield address


@pytest.mark.parametrize("student", ["blank", NAMED])
def test_formgrader_shows_the_submission_and_none_of_it_runs(attacked, browser, listener, formgrader, student):
    listener[1].clear()
    with Gradebook(attacked.directory.db_url, attacked.directory.course_id) as gradebook:
        notebook = gradebook.find_submission_notebook("hw1", "hw1", student)
        number, score = notebook.id, gradebook.find_grade("test_hs_loss", "hw1", "hw1", student).auto_score
    visit = Visit(browser, f"{formgrader}/formgrader/submissions/{number}/", own=formgrader)
    assert (visit.ran, visit.requests, visit.dialogs, visit.console, listener[1]) == (set(), [], [], [], [])
    assert "<img src=x onerror=" in visit.page.inner_text("body")
    assert "p(w|c)" in visit.page.locator("math").all_text_contents()
    # its own scripts do run: they fill in the marks
    assert visit.page.get_attribute("#test_hs_loss", "placeholder") == f"{score:g}"


# --- what Markdown becomes -------------------------------------------------------------------------------------------

FRAGMENTS = st.sampled_from(
    [
        *MARKDOWN.values(),
        *"<>\"'`*_|[]()!$\\&;:#\n ",
        "\n\n",
        "<a href=",
        "<img",
        "<svg>",
        "javascript:",
        "```",
        "&lt;",
        "-->",
        "$x$",
        "\n\n$$\\frac{a}{b}$$\n\n",
        '<a title="',
    ]
)


# the browser's own parser says what is a tag
PARSE = """text => [...new DOMParser().parseFromString(text, "text/html").body.querySelectorAll("*")]
    .map(tag => [tag.localName, [...tag.attributes].map(attribute => [attribute.name, attribute.value])])"""


@pytest.fixture(scope="module")
def parse(browser):
    return partial(browser.new_page().evaluate, PARSE)


@given(source=st.lists(FRAGMENTS, max_size=12).map("".join))
def test_all_tags_and_attributes_of_a_page_are_on_the_list(parse, source):
    for tag, attributes in parse(markdown_to_html(source)):
        assert tag in TAGS | ELEMENTS
        for name, value in attributes:
            if tag in ELEMENTS:
                assert name in MATHML_ATTRIBUTES
                assert VALUE.fullmatch(value)
            else:
                assert re.fullmatch(ATTRIBUTES[tag][name], value, re.DOTALL)


@pytest.mark.parametrize(
    ("source", "page"),
    [
        ("$a<b$ 和", '<p><math display="inline"><mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow></math> 和</p>'),
        (r"$\left(a<b$ 和 $$\text{<b>}*x_2*x_3$$", r"<p>$\left(a&lt;b$ 和 $$\text{&lt;b&gt;}*x_2*x_3$$</p>"),
        ("the word <UNK> is rare", "<p>the word &lt;UNK&gt; is rare</p>"),
        ("**bold**, <b>bold</b> and `<PAD>`", "<p><strong>bold</strong>, <b>bold</b> and <code>&lt;PAD&gt;</code></p>"),
        ("[a page](https://example.org)", '<p><a href="https://example.org">a page</a></p>'),
        ("[marks](/formgrader/gradebook)", "<p><a>marks</a></p>"),
        ("![tree](tree.png)", "<p>![tree](tree.png)</p>"),
        ("- [x] done", "<ul>\n<li>[x] done</li>\n</ul>"),
        ("```python\nx = 1\n```", '<div class="highlight"><pre><span></span><span class="n">x</span>'),
    ],
)
def test_markdown_stays_readable(source, page):
    assert markdown_to_html(source).startswith(page)


@pytest.mark.parametrize(
    "piece", ["<div>", "> ", "~~a", "\\\\(", "\\begin{a}", "$$ ", "[", "$x$ ", "$\\frac12$ ", f"${'{x' * 400}$"]
)
def test_markdown_that_takes_long_is_shown_as_it_was_typed(piece):
    much = piece * (LONGEST + 1)
    started = time.process_time()
    assert markdown_to_html(much) == f"<pre>{html.escape(much)}</pre>"
    markdown_to_html(much[:LONGEST])
    assert time.process_time() - started < 5


def test_all_of_a_notebook_has_a_limit_too():
    """Twenty cells of the longest kind; the questions, which have labels, are read whatever stands before them."""
    own = [new_markdown_cell("**a**".ljust(LONGEST)) for _ in range(LONGEST_IN_ALL // LONGEST + 3)]
    question = new_markdown_cell("why?", metadata={"nbgrader": {"grade_id": "q1"}})
    notebook, _ = Harmless().preprocess(new_notebook(cells=[*own, question]), {})
    kinds = [cell.cell_type for cell in notebook.cells]
    assert kinds == ["markdown"] * (LONGEST_IN_ALL // LONGEST) + ["code"] * 3 + ["markdown"]
    assert [cell.source for cell in notebook.cells] == [cell.source for cell in (*own, question)]


@pytest.mark.parametrize("escape", ["\x1b[38mx", "\x1b[48mx", "\x1b[1;38mx"])
def test_an_escape_that_the_converter_chokes_on_is_left_out(escape):
    with pytest.raises(IndexError):
        ansi2html(escape)  # if this fails, there is nothing left to test
    assert terminal_to_html(f"<b> & {escape}") == "&lt;b&gt; &amp; x"


def test_colours_stay():
    assert terminal_to_html("\x1b[31mred\x1b[0m <") == '<span class="ansi-red-fg">red</span> &lt;'


@pytest.mark.parametrize("text", ["\x1b[" + ";" * 900_000 + "mx", "\x1b[1mx" * 200_000], ids=["long", "many"])
def test_colours_have_a_limit(text):
    started = time.process_time()
    assert terminal_to_html(text).strip("x") == ""
    assert time.process_time() - started < 3  # without it hours


def test_a_page_can_be_read_on_a_phone_and_in_the_dark_and_says_where_to_read_on(attacked, browser):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is in hctnlp[dev]: make install")
    context = browser.new_context(viewport={"width": 390, "height": 844}, bypass_csp=True)  # axe is a script
    page = context.new_page()
    page.goto(feedback_of(attacked, MISTAKEN).as_uri())
    rules = {"scrollable-region-focusable": {"enabled": False}}  # browsers let one be reached by keys
    found = axe.Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa"], "rules": rules}).response
    assert [broken["id"] for broken in found["violations"]] == []
    assert "color-contrast" in [kept["id"] for kept in found["passes"]]
    assert page.locator("html").get_attribute("lang") == "zh"
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    listed, text = page.locator("header li").all_inner_texts(), page.inner_text("body")
    assert len(listed) == len(ASSIGNMENT.exercises) + 1
    for line, exercise in zip(listed, ASSIGNMENT.exercises, strict=False):
        assert line.startswith(f"测试 / test {exercise.name}")
        mistaken = f"{exercise.points:g} / {exercise.points:g}" not in line
        section = "".join(f"{ASSIGNMENT.lecture}{exercise.section.zh}".split())
        assert (section in "".join(text.split())) is mistaken
    assert page.locator(".lecture").count() > 0
    assert "Out[" not in text  # the score that nbgrader reads
    assert page.evaluate("getComputedStyle(document.documentElement).filter") == "none"
    page.emulate_media(color_scheme="dark")
    assert "invert" in page.evaluate("getComputedStyle(document.documentElement).filter")
    page.emulate_media(color_scheme="dark", media="print")
    assert page.evaluate("getComputedStyle(document.documentElement).filter") == "none"
    context.close()


# --- the pages of a class --------------------------------------------------------------------------------------------


def test_one_page_that_cannot_be_written_does_not_stop_the_others(attacked, tmp_path):
    course = without(attacked, tmp_path)
    (course.folder("autograded", "hw1", NAMED) / "hw1.ipynb").write_text("{ no json", encoding="utf-8")
    with pytest.raises(GradingError, match=re.escape(f"there is no feedback for {NAMED}: ") + ".*JSON"):
        course.feedback("hw1")
    pages = {path.parent.parent.name for path in course.root.glob("feedback/*/hw1/hw1.html")}
    assert pages == {"blank", MISTAKEN}


def test_templates_are_compiled_once_for_a_class(attacked, tmp_path, monkeypatch):
    """They take longer than the rest of a page."""
    compiled, compile_template = [], jinja2.Environment.compile
    monkeypatch.setattr(
        jinja2.Environment, "compile", lambda *args, **kw: (compiled.append(args[2]), compile_template(*args, **kw))[1]
    )
    course = without(attacked, tmp_path)
    course.feedback("hw1", ["blank", NAMED, "blank"])
    assert compiled.count("index.html.j2") == 1
    assert len(compiled) == len(set(compiled))

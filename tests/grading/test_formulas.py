"""Formulas become MathML from a list of elements, whoever wrote them."""

import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import nbformat
import pytest

from hctnlp.grading.nbgrader.feedback import markdown_to_html
from hctnlp.grading.nbgrader.formulas import DEEPEST, LONGEST, mathml


def shown(latex, block=False):
    """The text of a formula as a reader sees it, in one line."""
    return "".join(ElementTree.fromstring(mathml(latex, block=block)).itertext())


def test_a_formula_keeps_its_structure():
    root = ElementTree.fromstring(mathml(r"\frac{\partial L}{\partial x_i}", block=True))
    assert root.attrib == {"display": "block"}
    above, below = root.find(".//mfrac")
    assert ("".join(above.itertext()), "".join(below.itertext())) == ("∂L", "∂xi")
    assert ["".join(part.itertext()) for part in below.find(".//msub")] == ["x", "i"]


def test_letters_of_any_script_and_signs_stay():
    assert shown(r"p(\text{轮胎}\mid c) < \alpha\& b") == "p(轮胎∣c)<α&b"


def test_every_formula_of_the_homework_is_shown_as_one(root):
    """A reader of a page sees no dollar and no command."""
    notebooks = sorted((root / "assignments").glob("hw*/*.ipynb"))
    cells = [cell for path in notebooks for cell in nbformat.read(path, as_version=4).cells]
    sources = [cell.source for cell in cells if cell.cell_type == "markdown" and "$" in cell.source]
    assert len(sources) > 20
    for source in sources:
        page = re.sub(r"<(code|pre)\b.*?</\1>", "", markdown_to_html(source), flags=re.DOTALL)
        assert "<math" in page
        assert not re.search(r"\$|\\[a-z]", page), source


@pytest.mark.parametrize(
    "latex",
    [
        r"\text{<script>alert(1)</script>}",
        r"\text{<mi>x</mi><a>y</a>}",
        r"\text{<a>}",
        r"\text{</mtext></math><b>}",
        r"\left(x",
        "x" * (LONGEST + 1),
        "{" * (DEEPEST + 1) + "x" + "}" * (DEEPEST + 1),
        r"\sqrt" * 150,
        "",
    ],
)
def test_what_is_no_formula_is_none(latex):
    assert mathml(latex, block=False) is None
    assert markdown_to_html(f"a ${latex}$ b").count("<math") == 0


@pytest.mark.parametrize("latex", [r"\href{javascript:x}{y}", r"\style{background:url(a)}{y}", r"\class{c}{y}"])
def test_an_attribute_that_is_not_listed_is_left_out(latex):
    assert shown(latex) == "y"
    assert re.fullmatch(r'<math display="inline">(<[a-z]+>|</[a-z]+>|y)*', mathml(latex, block=False))


@pytest.mark.parametrize(
    "source",
    [
        '<div>\n<a title="\n\n$x$\n\n<abbr title="">y</abbr></a></div>',
        '<div>\n<a title="\n\n$x$\n\n<div class="">y</div></a></div>',
        "<div>\n<abbr title='\n\n$x$\n\n<div class='>\ny\n</div></div>",
    ],
)
def test_a_formula_never_stands_in_an_attribute(source):
    """HTML may begin a value before a formula and end it behind."""
    page = Page(source)
    assert "y" in page.text
    assert not [value for value in page.values if "formula" in value or "math" in value]


class Page(HTMLParser):
    """The text of Markdown's page, and the values of its attributes, as a browser reads them."""

    def __init__(self, source):
        super().__init__()
        self.text, self.values = "", []
        self.feed(markdown_to_html(source))
        self.close()

    def handle_starttag(self, tag, attrs):
        self.values += [value for _, value in attrs]

    def handle_data(self, data):
        self.text += data


def test_nobody_can_write_a_mark():
    mark = f"[formula-{'0' * 32}]"
    assert markdown_to_html(f"{mark} $x$").startswith(f"<p>{mark} <math")

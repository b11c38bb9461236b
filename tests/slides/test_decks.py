"""The decks as files: what they take from the notebooks, their notes and times, and what a mistake says."""

import base64
import html
import json
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

ROOT = Path(__file__).parents[2]
SCRIPTS = sorted((ROOT / "slides").glob("0*.toml"))
SLACK = {45: 3, 90: 5}  # minutes
GIVEN = """[[slide]]
zh = '题目'
en = 'a title'
minutes = [1, 1]
notes.zh = '说什么'
notes.en = 'what to say'
"""


def of(pages: dict, language: str = "", minutes: int | str = "") -> dict[str, BeautifulSoup]:
    """The decks of a language and of a length."""
    return {name: page for name, page in pages.items() if name.startswith(language) and f"-{minutes}" in name}


def notebook(deck: str) -> list[dict]:
    language, name = deck.split("/")
    stem = re.sub(r"-\d+\.html$", "", name)
    return json.loads((ROOT / "lectures" / language / f"{stem}.ipynb").read_text(encoding="utf-8"))["cells"]


def test_every_lecture_has_a_deck_of_each_length_in_each_language(decks, pages):
    lectures = {f"{path.parent.name}/{path.stem}" for path in (ROOT / "lectures").glob("*/[0-9]*.ipynb")}
    assert set(pages) == {f"{lecture}-{minutes}.html" for lecture in lectures for minutes in SLACK}
    contents = BeautifulSoup((decks / "index.html").read_text(encoding="utf-8"), "html.parser")
    assert {link["href"] for link in contents.find_all("a")} == set(pages)


@pytest.mark.parametrize("minutes", SLACK)
def test_the_times_of_the_notes_add_up(pages, minutes):
    for name, page in of(pages, minutes=minutes).items():
        planned = [int(section["data-timing"]) / 60 for section in page.find_all("section")]
        assert abs(sum(planned) - minutes) <= SLACK[minutes], (name, sum(planned))
        clocks = [note.p.get_text() for note in page.select("aside.notes")]
        begins, ends = zip(
            *(map(float, re.search(r"([\d.]+) → ([\d.]+)$", clock).groups()) for clock in clocks), strict=True
        )
        assert begins == (0, *ends[:-1]), name
        assert ends[-1] == sum(planned), name
        assert all(f"{end - begin:g} " in clock for begin, end, clock in zip(begins, ends, clocks, strict=True)), name


def test_both_languages_have_the_same_slides(pages):
    for name, page in of(pages, "zh").items():
        twin = pages[name.replace("zh/", "en/")]
        kinds = [
            [tag.get("class", tag.name) for tag in p.select("figure, .formula, pre, .question")] for p in (page, twin)
        ]
        assert kinds[0] == kinds[1], name
        assert [s["data-timing"] for s in page.find_all("section")] == [
            s["data-timing"] for s in twin.find_all("section")
        ]
        assert re.search("[一-鿿]", "".join(note.get_text() for note in page.select("aside")))


def test_a_slide_says_what_to_say_and_shows_something(pages):
    for name, page in pages.items():
        for section in page.find_all("section")[1:]:
            assert len(section.aside.get_text()) > len(section.aside.p.get_text()) + 10, (name, section.h2)
            assert section.select(".text, figure, .formula, pre, .question"), (name, section.h2)


def test_no_markdown_is_left(pages):
    """``**重。**字`` is not bold in CommonMark, and a lone ``$`` no formula."""
    for name, page in pages.items():
        told = [t for t in page.body.find_all(string=True) if not t.find_parent(["pre", "code", "script"])]
        left = [t for t in told if re.search(r"\*\*|\$|\]\(", t) and not t.find_parent(class_="math")]
        assert left == [], name


def test_the_pictures_are_those_of_the_notebook(decks, pages):
    shown = 0
    for name, page in of(pages, minutes=90).items():
        outputs = [o for cell in notebook(name) for o in cell.get("outputs", []) if "image/png" in o.get("data", {})]
        stored = {(o["metadata"]["image/png"]["alt"], base64.b64decode(o["data"]["image/png"])) for o in outputs}
        for image in page.find_all("img"):
            assert (image["alt"], (decks / name).parent.joinpath(image["src"]).read_bytes()) in stored, image["src"]
            shown += 1
    assert shown > 100


def test_the_formulas_and_outputs_are_those_of_the_notebook(pages):
    for name, page in of(pages, minutes=90).items():
        cells = notebook(name)
        prose = "".join("".join("".join(cell["source"]).split()) for cell in cells)
        printed = "".join("".join(o.get("text", "")) for cell in cells for o in cell.get("outputs", []))
        for formula in page.select(".formula"):
            latex = "".join(formula.div.get_text().split())
            assert f"{latex}\\tag{{{formula.span.get_text()}}}" in prose, (name, latex)
        for line in "\n".join(pre.get_text() for pre in page.select("pre.output")).splitlines():
            assert line in printed, (name, line)


def plain(text: str) -> str:
    """Prose without what makes it bold, code or a formula."""
    return html.unescape(re.sub(r"</?\w[^>\n]*>|[$*`]", "", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)))


def test_an_answer_is_the_next_step_and_comes_after_its_question(pages):
    asked = 0
    for name, page in of(pages, minutes=90).items():
        told = plain("".join("".join(cell["source"]) for cell in notebook(name)))
        for question in page.select(".question"):
            step = question.find_next_sibling(class_="revealed")
            assert "fragment" in step["class"], (name, question)
            assert question.find_parent(class_="fragment") is None
            assert plain(question.select_one(".said").get_text()) in told, (name, question)
            asked += 1
    assert asked >= 70  # five a lecture, in two languages


def test_no_answer_of_a_question_is_there_before_it_is_asked(pages):
    for name, page in pages.items():
        assert all(answer.find_parent(class_="revealed") for answer in page.select(".answer")), name


@pytest.mark.parametrize(
    ("lines", "complaint"),
    [
        ("show = ['HS-99']", "no formula 'HS-99', only HS-1"),
        ("show = ['figure hs-nowhere']", "no cell of code 'hs-nowhere'"),
        ("show = ['figure hs-004']", "no figure of cell hs-004 1, only none"),
        ("show = ['figure hs-018 2']", "no figure of cell hs-018 2, only 1"),
        ("show = ['output hs-014 1-3']", "no lines 1-3 in cell hs-014, which has 1"),
        ("show = ['output hs-004']", "cell hs-004 has printed nothing"),
        ("show = ['ask hs-new-10 2']", "no question of cell hs-new-10 2, only 1"),
        ("show = ['ask hs-nowhere']", "no cell 'hs-nowhere'"),
        ("show = ['picture hs-018']", "'picture hs-018' is nothing to show"),
        ("at = '1.9'", "no section '1.9', only 1, 1.1"),
        ("shows = ['HS-1']", "has shows; a slide has"),
        ("text.zh = '一行'", "lacks text.en"),
        ("text.de = 'eine Zeile'", "lacks text.en, text.zh"),
        ("minutes = [1]", "minutes must be two numbers"),
        ("minutes = [0, 0]", "minutes must be two numbers"),
        ("minutes = [-1, 2]", "minutes must be two numbers"),
        ("minutes = ['1', '2']", "minutes must be two numbers"),
    ],
)
def test_a_mistake_in_a_script_is_named_with_its_slide(slides, tmp_path, lines, complaint):
    given = re.sub("minutes.*\n", "", GIVEN) if lines.startswith("minutes") else GIVEN
    script = tmp_path / "01.toml"
    script.write_text(given.replace("notes.zh", f"{lines}\nnotes.zh", 1), encoding="utf-8")
    with pytest.raises(ValueError, match=re.escape(complaint)) as mistake:
        slides.write(script, "en", tmp_path)
    assert "01.toml" in str(mistake.value)
    assert "a title" in str(mistake.value)


@pytest.mark.parametrize("lacking", ["zh", "en", "minutes", "notes.zh", "notes.en"])
def test_a_slide_without_a_title_a_time_or_notes_is_refused(slides, tmp_path, lacking):
    script = tmp_path / "01.toml"
    script.write_text(
        "".join(f"{line}\n" for line in GIVEN.splitlines() if not line.startswith(lacking)), encoding="utf-8"
    )
    with pytest.raises(ValueError, match=f"01.toml, slide 1 .* lacks {lacking}$"):
        slides.read(script, "en")


def test_a_script_that_is_no_toml_is_named(slides, tmp_path):
    script = tmp_path / "01.toml"
    script.write_text('[[slide]]\nen = "\\sigma"\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"01\.toml: "):
        slides.read(script, "en")

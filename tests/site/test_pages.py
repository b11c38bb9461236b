"""The built pages, read as files: twins, links, pictures, no solution, nothing from elsewhere, not too heavy."""

import json
import re
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

import pytest

ROOT = Path(__file__).parents[2]
PICTURES = (".png", ".svg", ".jpg", ".gif")
LIMIT = 2_000_000  # bytes of a lecture without its pictures
IDENTIFIER = r"(?:HS|NS|W2V|RNN|GRAD|LSTM|GRU)-\d+"


def own(pages: dict, language: str) -> dict:
    """The pages of an edition, by their path in it."""
    start = f"{language}/"
    return {path.removeprefix(start): page for path, page in pages.items() if path.startswith(start)}


def test_both_editions_have_the_same_pages_in_their_language(pages):
    chinese, english = own(pages, "zh"), own(pages, "en")
    assert chinese.keys() == english.keys()
    assert {page.html["lang"] for page in chinese.values()} == {"zh-CN"}
    assert {page.html["lang"] for page in english.values()} == {"en"}
    lectures = {f"lectures/{path.stem}.html" for path in (ROOT / "lectures" / "zh").glob("[0-9]*.ipynb")}
    homework = {f"homework/{path.parent.name}.html" for path in (ROOT / "assignments").glob("*/*.ipynb")}
    assert lectures | homework <= set(chinese)


def test_the_switch_leads_to_the_same_page_and_finds_the_same_sections(pages):
    for language, other in (("zh", "en"), ("en", "zh")):
        for path, page in own(pages, language).items():
            link = page.select_one("a.language")
            assert target(f"{language}/{path}", link["href"]) == f"{other}/{path}"
            assert link["lang"] == other
            sections = [s["id"] for s in page.find_all(id=re.compile(r"^s\d+$"))]
            twins = [s["id"] for s in pages[f"{other}/{path}"].find_all(id=re.compile(r"^s\d+$"))]
            if not path.startswith(("guide/", "_modules/")):  # translated freely
                assert sections == twins, path


def target(page: str, href: str) -> str:
    """The path in the site that a relative link leads to."""
    parts: list[str] = []
    for part in [*PurePosixPath(page).parent.parts, *PurePosixPath(unquote(urlsplit(href).path)).parts]:
        parts = parts[:-1] if part == ".." else [*parts, part]
    return "/".join(parts)


def test_no_link_within_the_site_is_broken(pages, site):
    anchors = {path: {tag["id"] for tag in page.find_all(id=True)} for path, page in pages.items()}
    broken = []
    for path, page in pages.items():
        for tag in page.find_all(["a", "link", "script", "img"]):
            href = tag.get("href") or tag.get("src") or ""
            parts = urlsplit(href)
            if parts.scheme or not href:
                continue
            file = target(path, href) if parts.path else path
            anchor = unquote(parts.fragment)
            if not (site / file).is_file() or (anchor and file in anchors and anchor not in anchors[file]):
                broken.append(f"{path}: {href}")
    assert broken == []


def test_no_identifier_is_there_twice_on_a_page(pages):
    for path, page in pages.items():
        identifiers = [tag["id"] for tag in page.find_all(id=True)]
        assert len(identifiers) == len(set(identifiers)), (path, {i for i in identifiers if identifiers.count(i) > 1})


def test_nothing_comes_from_elsewhere(pages, site):
    loaded = [
        (path, tag)
        for path, page in pages.items()
        for tag in page.find_all(["script", "img", "iframe", "link", "source", "video"])
        if re.match(r"(https?:)?//", tag.get("src") or (tag.get("href") if tag.name == "link" else "") or "")
    ]
    assert loaded == []
    for sheet in site.rglob("*.css"):
        assert not re.findall(r"(?:url\(|@import )[\"']?(?:https?:)?//", sheet.read_text(encoding="utf-8")), sheet


def test_every_picture_says_what_it_shows(pages):
    for path, page in pages.items():
        assert [str(img)[:200] for img in page.find_all("img") if not img.get("alt", "").strip()] == [], path


def test_a_picture_of_a_lecture_has_the_alt_text_of_its_notebook(pages):
    for language in ("zh", "en"):
        for notebook in sorted((ROOT / "lectures" / language).glob("[0-9]*.ipynb")):
            cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
            outputs = [o for cell in cells if cell["cell_type"] == "code" for o in cell["outputs"]]
            stored = [o["metadata"]["image/png"]["alt"] for o in outputs if "image/png" in o.get("data", {})]
            page = pages[f"{language}/lectures/{notebook.stem}.html"]
            assert set(stored) <= {img["alt"] for img in page.select(".cell_output img")}, notebook


def test_every_equation_is_a_place_and_its_number_leads_to_its_card(pages):
    for language in ("zh", "en"):
        edition = own(pages, language)
        for notebook in sorted((ROOT / "lectures" / language).glob("[0-9]*.ipynb")):
            page = edition[f"lectures/{notebook.stem}.html"]
            names = re.findall(r"\\\\tag\{(.*?)\}", notebook.read_text(encoding="utf-8"))
            for name in names:
                formula = page.find(id=name)
                card = f"equations/{name.split('-')[0]}.html"
                assert formula["class"] == ["formula"]
                assert formula.select_one("a.number")["href"].endswith(f"{card}#{name}")
                assert edition[card].find(id=name).name == "section"
                assert edition["equations/index.html"].find("a", class_="number", string=name)
            assert page.find_all("a", id=re.compile(f"^{IDENTIFIER}$")) == []


def test_a_mention_is_a_link(pages):
    """In prose and docstrings; in code and headings it is what it is."""
    for path, page in pages.items():
        if "/_modules/" in path or path.endswith(("search.html", "genindex.html")):
            continue
        article = page.select_one("article") or page
        for text in article.find_all(string=re.compile(rf"(?<![\w-]){IDENTIFIER}\b")):
            if not text.find_parent(["a", "code", "pre", "h1", "h2", "h3", "h4", "summary", "script", "title", "nav"]):
                raise AssertionError(f"{path}: {text.strip()[:100]}")


def test_docstrings_link_to_the_cards(pages):
    links = pages["en/api/word2vec.html"].find_all("a", string="HS-7")
    assert {link["href"] for link in links} == {"../equations/HS.html#HS-7"}


def test_a_card_has_all_that_is_known(pages):
    card = pages["en/equations/HS.html"].find(id="HS-7")
    text = card.get_text()
    assert card.h2.get_text().startswith("HS-7")
    assert "def log_probability(" in text
    assert "def test_the_probability_of_a_word_is_the_product_along_its_path" in text
    hrefs = [link["href"] for link in card.find_all("a", href=True)]
    assert "../lectures/01_hierarchical_softmax.html#HS-7" in hrefs
    assert "../homework/hw1.html#s4" in hrefs
    question = pages["en/homework/hw1.html"].find(id="s4").find_parent("section")
    assert question.h2.get_text().startswith("3.")
    assert "Often mistaken: path_probability" in text


# --- no solution ------------------------------------------------------------------------------------------------------


def solutions() -> dict[str, list[str]]:
    """The lines of each solution, comments aside."""
    found = {}
    for notebook in sorted((ROOT / "solutions").glob("*/*.ipynb")):
        for cell in json.loads(notebook.read_text(encoding="utf-8"))["cells"]:
            for code in re.findall(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", "".join(cell["source"]), re.DOTALL):
                lines = [line.split("  #")[0].strip() for line in code.splitlines()]
                name = cell["metadata"]["nbgrader"]["grade_id"]
                found[f"{notebook.stem} {name}"] = [line for line in lines if line and not line.startswith("#")]
    return found


def model_answers() -> list[str]:
    """The first words of each answer in prose."""
    cells = [
        cell
        for notebook in (ROOT / "solutions").glob("*/*.ipynb")
        for cell in json.loads(notebook.read_text(encoding="utf-8"))["cells"]
        if cell["cell_type"] == "markdown" and cell["metadata"].get("nbgrader", {}).get("solution")
    ]
    return [re.sub(r"[*`$]", "", "".join(cell["source"]))[:40] for cell in cells]


def shown(path: Path) -> str:
    """All text in a file of the site, its code without the elements that colour it."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ipynb":
        return "\n".join("".join(cell["source"]) for cell in json.loads(text)["cells"])
    import html

    return html.unescape(re.sub(r"<[^>]*>", "", text)) if path.suffix == ".html" else text


def test_no_solution_is_in_the_site(site):
    files = [path for path in site.rglob("*") if path.suffix in (".html", ".ipynb", ".py", ".js", ".txt")]
    texts = {path.relative_to(site).as_posix(): shown(path) for path in files}
    blocks, answers = solutions(), model_answers()
    assert len(blocks) > 40
    assert len(answers) >= 7
    for path, text in texts.items():
        lines = " ⏎ ".join(line.split("  #")[0].strip() for line in text.splitlines() if line.strip())
        assert "BEGIN SOLUTION" not in text or "/_modules/" in path, path  # what marks one is in the library's source
        assert [start for start in answers if start in re.sub(r"[*`$]", "", text)] == [], path
        for name, code in blocks.items():
            if sum(map(len, code)) > 60:
                assert " ⏎ ".join(code) not in lines, f"{path} shows the answer of {name}"
            if "homework" in path or "assignments" in path:
                told = [line for line in code if len(line) >= 30 and line in text]
                assert told == [], f"{path} shows lines of the answer of {name}"


def test_the_search_of_a_solution_can_find_one():
    """The texts above are those of the solutions: a page with one would be found."""
    blocks = solutions()
    assert any("np.logaddexp" in line for line in blocks["hw1 hs_loss"])
    assert any("heapq" in line for line in blocks["hw1 huffman_codes"])
    assert all(len(start) > 10 for start in model_answers())


# --- weight, search, print --------------------------------------------------------------------------------------------


def test_a_lecture_weighs_little(pages, site):
    for path, page in pages.items():
        if "/lectures/0" not in path:
            continue
        links = [tag.get("src") or tag.get("href") for tag in page.select("script[src], link[rel=stylesheet]")]
        files = {path, *(target(path, link) for link in links)}
        fonts = [f for f in site.glob(f"{path[:2]}/_static/katex/fonts/*.woff2")]  # were all of them needed
        weight = sum((site / file).stat().st_size for file in files) + sum(font.stat().st_size for font in fonts)
        assert weight < LIMIT, f"{path}: {weight:,} bytes"


@pytest.mark.parametrize(
    ("language", "words"), [("zh", ["梯度", "消失", "哈夫曼", "遗忘"]), ("en", ["gradient", "huffman"])]
)
def test_the_index_of_the_search_has_words_and_not_sentences(site, language, words):
    text = (site / language / "searchindex.js").read_text(encoding="utf-8")
    index = json.loads(text.removeprefix("Search.setIndex(").removesuffix(")"))
    for word in words:
        assert any(term.startswith(word[:6]) for term in index["terms"]), word
    chinese = [term for term in index["terms"] if re.fullmatch("[一-鿿]+", term)]
    assert all(len(term) <= 12 for term in chinese)

"""Every page in a real browser: both languages, desktop and phone, light and dark."""

import functools
import os
import re
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

DEVICES = {
    "desktop": {"viewport": {"width": 1300, "height": 900}},
    "phone": {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True},
}
# formulas are KaTeX's, hundreds on a page: what it draws is hidden from a reader's ear, its MathML is not
RULES = '{exclude: [[".katex"]]}'
OPTIONS = {"light": "{preload: false}", "dark": "{preload: false, runOnly: ['color-contrast']}"}
EVERY = os.environ.get("PAGES") == "all"  # as .github/workflows/site.yml has it; axe takes a minute for a lecture
SOME = ("index.html", "runs.html", "equations/HS.html", "homework/hw1.html")
pytestmark = pytest.mark.slow


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *arguments) -> None:
        pass


@pytest.fixture(scope="module")
def address(site) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


class Tab:
    """A page with a list of what went wrong on it. Nothing is asked of a server beyond this machine."""

    def __init__(self, browser, address: str, device: str = "desktop") -> None:
        self.address, self.problems = address, []
        self.page = browser.new_context(**DEVICES[device]).new_page()
        self.page.on("pageerror", lambda error: self.problems.append(f"{self.page.url}: {error}"))
        self.page.on("console", self._line)
        self.page.route("**/*", self._request)

    def _line(self, line) -> None:
        if line.type in ("error", "warning"):
            self.problems.append(f"{self.page.url}: {line.type}: {line.text}")

    def _request(self, route) -> None:
        if (asked := route.request.url).startswith((self.address, "data:")):
            return route.continue_()
        self.problems.append(f"{self.page.url} asks {asked}")
        return route.abort()

    def visit(self, path: str):
        self.page.goto(self.address + path)
        self.page.wait_for_load_state()
        return self.page


def violations(page, options: str) -> list[str]:
    from importlib.resources import files

    axe = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    page.evaluate(f"{axe}; undefined")
    found = page.evaluate(f"axe.run({RULES}, {options})")
    return [f"{v['id']}: {node['html'][:150]}" for v in found["violations"] for node in v["nodes"]]


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_page(browser, address, pages, language, device):
    pytest.importorskip("axe_playwright_python", reason="axe is in hctnlp[dev]: make install")
    tab, sources = Tab(browser, address, device), 0
    for path in [path for path in pages if path.startswith(f"{language}/") and (EVERY or path[3:] in SOME)]:
        page = tab.visit(path)
        for what in page.evaluate(LOOK):
            tab.problems.append(f"{path}: {what}")
        sources += (is_source := "/_modules/" in path)
        if is_source and sources > 2:
            continue  # listings of source are all alike
        page.add_style_tag(content="* { transition: none !important }")  # a colour on its way is not the colour
        for scheme in OPTIONS:
            page.emulate_media(color_scheme=scheme)
            page.wait_for_function(f"document.documentElement.dataset.theme === '{scheme}'")
            tab.problems += [f"{path}, {scheme}: {found}" for found in violations(page, OPTIONS[scheme])]
    assert tab.problems == [], "\n".join(tab.problems[:40])


LOOK = r"""() => { return [
  ...[...document.querySelectorAll(".katex-error")].map((e) => `formula: ${e.title}`),
  ...[...document.querySelectorAll(".math")].map((e) => `not drawn: ${e.textContent}`),
  ...(document.documentElement.scrollWidth > innerWidth + 1 ? [`${document.documentElement.scrollWidth} px wide`] : []),
  ...[...document.images].filter((e) => e.complete && !e.naturalWidth).map((e) => `no picture: ${e.src}`),
  ...(document.querySelector("h1") ? [] : ["no heading"]),
  ...[...document.querySelectorAll(".bd-header-article :is(a, button, summary)")].filter(outOfReach)
    .map((e) => `out of reach: ${e.outerHTML.slice(0, 80)}`),
  ...[...document.querySelectorAll("td, th")].filter(brokenWord)
    .map((e) => `a word cut in two: ${e.innerText.slice(0, 60)}`),
]

function outOfReach(button) {
  const { left, right } = button.getBoundingClientRect();
  return button.checkVisibility({ contentVisibilityAuto: true }) && (left < 0 || right > innerWidth);
}

// a word of a table whose letters stand on two lines
function brokenWord(cell) {
  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT), range = document.createRange();
  while (texts.nextNode()) {
    if (texts.currentNode.parentElement.closest(".drawn, .visually-hidden")) continue;
    for (const word of texts.currentNode.data.matchAll(/[A-Za-z]+/g)) {
      range.setStart(texts.currentNode, word.index);
      range.setEnd(texts.currentNode, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map((box) => box.top)).size > 1) return true;
    }
  }
  return false;
} }"""


def test_a_visitor_lands_in_their_language(browser, address):
    for locale, language in (("zh-CN", "zh"), ("en-GB", "en"), ("fr-FR", "en")):
        page = browser.new_context(locale=locale).new_page()
        page.goto(address)
        page.wait_for_url(f"{address}{language}/index.html")


@pytest.mark.parametrize("device", DEVICES)
def test_the_switch_of_language_stays_on_the_section(browser, address, device):
    tab = Tab(browser, address, device)
    page = tab.visit("zh/lectures/05_gradients.html#s9")
    page.evaluate("document.getElementById('s9').scrollIntoView()")
    chinese = page.evaluate("document.getElementById('s9').parentElement.querySelector('h2, h3').textContent")
    page.locator("a.language").click()
    page.wait_for_url("**/en/lectures/05_gradients.html#s9")
    english = page.evaluate("document.getElementById('s9').parentElement.querySelector('h2, h3').textContent")
    assert chinese.split()[0] == english.split()[0]  # the number of the section
    assert abs(page.evaluate("document.getElementById('s9').getBoundingClientRect().top")) < 200
    assert tab.problems == []


@pytest.mark.parametrize(
    ("language", "query", "page_found"),
    [
        ("zh", "梯度消失", "05_gradients.html"),
        ("zh", "哈夫曼树的编码", "01_hierarchical_softmax.html"),
        ("zh", "softmax的代价", "01_hierarchical_softmax.html"),
        ("en", "vanishing gradients", "05_gradients.html"),
        ("en", "negative sampling", "02_negative_sampling.html"),
    ],
)
def test_the_search_finds(browser, address, language, query, page_found):
    tab = Tab(browser, address)
    page = tab.visit(f"{language}/search.html?q={query}")
    page.wait_for_function("document.querySelector('#search-results .search-summary, #search-results p')")
    page.wait_for_selector("#search-results ul.search li", timeout=20_000)
    page.wait_for_timeout(500)
    hrefs = page.eval_on_selector_all("#search-results ul.search li > a", "links => links.map(a => a.href)")
    assert page_found in " ".join(hrefs[:3]), hrefs  # of the course's pages the one about it is among the first
    page.wait_for_selector("#search-results .context")
    excerpts = " ".join(page.locator("#search-results .context").all_inner_texts())
    assert "System Settings" not in excerpts
    assert "跟随系统" not in excerpts
    assert not re.search(r"\\[a-z]{2}", excerpts)  # nor LaTeX
    assert tab.problems == []


@pytest.mark.parametrize("device", DEVICES)
def test_a_menu_has_what_can_be_opened_and_closes_again(browser, address, device):
    tab = Tab(browser, address, device)
    page = tab.visit("zh/homework/hw1.html")
    menu = page.locator("details.menu")
    menu.locator("summary").click()
    assert menu.locator("a").all_inner_texts() == ["hw1.ipynb", "hw1_check.py"]
    assert all(0 <= box["x"] and box["x"] + box["width"] <= page.viewport_size["width"] for box in boxes(menu))
    page.keyboard.press("Escape")
    assert not menu.locator("a").first.is_visible()
    page = tab.visit("en/lectures/04_rnn.html")
    page.locator("details.menu summary").click()
    page.get_by_text("Slides, 45 minutes").click()
    page.wait_for_url("**/slides/en/04_rnn-45.html")
    page.wait_for_selector(".reveal.ready .present h1")
    assert tab.problems == []


def boxes(menu) -> list[dict]:
    return [link.bounding_box() for link in menu.locator("a").all()]


def test_code_can_be_copied(browser, address):
    page = Tab(browser, address).visit("en/lectures/01_hierarchical_softmax.html")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    cell = page.locator(".cell_input div.highlight").first
    cell.hover()
    cell.get_by_role("button", name="Copy").click()
    cell.get_by_text("Copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("import heapq\n")
    assert "Cop" not in copied
    assert page.locator(".cell_output .copy").count() == 0


def test_on_a_phone_a_wide_picture_keeps_its_letters(browser, address):
    page = Tab(browser, address, "phone").visit("en/lectures/06_lstm.html")
    page.wait_for_function("[...document.images].every((image) => image.complete)")
    picture = page.locator(".cell_output img[alt*='LSTM']").first
    assert picture.bounding_box()["width"] > 500
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1")


def test_the_first_page_has_a_living_figure_and_leads_to_all_parts(browser, address):
    tab = Tab(browser, address)
    page = tab.visit("zh/index.html")
    page.wait_for_selector(".living.alive")
    page.locator(".living select").select_option("轮胎")
    assert "轮胎" in page.locator(".living .told").inner_text()
    assert (
        page.locator("article table a").count() == 28
    )  # of each lecture: itself, two cuts of its slides, its homework
    assert tab.problems == []


def test_the_number_of_a_formula_leads_to_its_card_and_back(browser, address):
    tab = Tab(browser, address)
    page = tab.visit("en/lectures/01_hierarchical_softmax.html")
    page.locator("#HS-7 a.number").click()
    page.wait_for_url("**/en/equations/HS.html#HS-7")
    assert page.locator("section#HS-7 pre").first.inner_text().startswith("def log_probability(")
    page.locator("section#HS-7 a[href*='lectures/']").first.click()
    page.wait_for_url("**/lectures/01_hierarchical_softmax.html#HS-7")
    page.wait_for_function("Math.abs(document.getElementById('HS-7').getBoundingClientRect().top) < 300")


def test_a_formula_is_drawn_as_in_the_book(browser, address):
    page = Tab(browser, address).visit("zh/lectures/01_hierarchical_softmax.html")
    assert page.locator("#HS-7 math").count() == 1  # MathML, for screen readers
    assert page.locator("#HS-7 .katex-html").inner_text().startswith("p(w∣context(w))=")


def test_on_paper_the_answers_are_unfolded_and_the_buttons_gone(browser, address):
    page = Tab(browser, address).visit("en/lectures/04_rnn.html")
    assert page.locator(".bd-article details[open]").count() == 0
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".bd-article details:not([open])").count() == 0
    page.emulate_media(media="print")
    assert not page.locator(".page-buttons").is_visible()
    assert not page.locator(".bd-sidebar-primary").is_visible()


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_figures_are_alive_without_a_kernel(browser, address, pages, language, device):
    """Each moves and says so; its picture is there on paper alone, and where no script runs."""
    tab = Tab(browser, address, device)
    places = {path: page for path, page in pages.items() if path.startswith(f"{language}/lectures/")}
    places = {path: len(found) for path, page in places.items() if (found := page.select(".living"))}
    assert sorted(path.split("/")[-1][:2] for path in places) == ["01", "02", "04", "05", "06", "07"]
    assert sum(places.values()) == 7
    for path, number in places.items():
        page = tab.visit(path)
        page.wait_for_function(f"document.querySelectorAll('.living.alive').length === {number}")
        for place in page.locator(".living").all():
            before = place.locator(".told").inner_text()
            control = place.locator("[role=slider], input[type=range]").first
            control.focus()
            control.press("ArrowLeft")
            control.press("ArrowLeft")
            assert place.locator(".told").inner_text() != before, path
        for picture in page.locator(".cell_output:has(.living) img").all():
            assert not picture.is_visible(), path
        page.emulate_media(media="print")
        assert all(picture.is_visible() for picture in page.locator(".cell_output:has(.living) img").all()), path
        assert not page.locator(".living").first.is_visible()
        page.emulate_media(media="screen")
    assert tab.problems == []


def test_in_the_dark_a_figure_stands_on_the_page_s_own_ground(browser, address):
    page = Tab(browser, address).visit("en/lectures/06_lstm.html")
    page.emulate_media(color_scheme="dark")
    page.wait_for_selector("html[data-theme=dark] .living.alive .told")
    colours = "(e) => { const of = getComputedStyle(e); return [of.backgroundColor, of.color]; }"
    ground, _ = page.locator(".text_html:has(.living)").evaluate(colours)
    assert ground == "rgba(0, 0, 0, 0)"
    assert min(map(int, re.findall(r"\d+", page.locator(".told").evaluate(colours)[1])[:3])) > 128


def test_without_scripts_the_picture_stands_there(browser, address):
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{address}en/lectures/06_lstm.html")
    picture = page.locator(".cell_output:has(.living) img")
    assert picture.count() == 1
    assert picture.is_visible()
    assert "One step of an LSTM cell" in picture.get_attribute("alt")


def test_a_lecture_is_there_within_a_second_and_light(browser, address, site):
    """The weight as it came over the wire, pictures aside."""
    page = browser.new_context().new_page()
    sizes: list[int] = []
    page.on("response", lambda r: None if r.request.resource_type == "image" else sizes.append(len(r.body())))
    page.goto(f"{address}zh/lectures/02_negative_sampling.html", wait_until="networkidle")
    assert 300_000 < sum(sizes) < 2_000_000

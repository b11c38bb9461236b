"""Every slide of every deck in a real browser: it fits, can be read from the last row, and asks nobody."""

import copy
from pathlib import Path

import pytest

SCREEN = {"width": 1280, "height": 720}
STEMS = [path.stem for path in sorted((Path(__file__).parents[2] / "slides").glob("0*.toml"))]
pytestmark = pytest.mark.slow
# what is wrong with the slide that is shown, all its steps taken; KaTeX's own boxes reach beyond the formula they draw
LOOK = r"""() => {
  const slide = document.querySelector("section.present"), wrong = [];
  const shown = [...slide.querySelectorAll("*")].filter((e) => !e.closest("aside, .katex"));
  for (const e of shown) {
    const box = e.getBoundingClientRect(), name = `${e.tagName}.${e.className}`;
    if (box.left < 0 || box.top < 0 || box.right > 1280 || box.bottom > 696) wrong.push(`${name} beyond the edge`);
    if (e.scrollWidth > e.clientWidth + 1 && e.clientWidth) wrong.push(`${name} is ${e.scrollWidth} px wide`);
    if (e.matches(".body, .pieces") && e.scrollHeight > e.clientHeight + 1) wrong.push(`${name} is too high`);
    const text = [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent.trim());
    if (text && parseFloat(getComputedStyle(e).fontSize) < 20) wrong.push(`${name} too small: ${e.textContent}`);
    if (getComputedStyle(e).visibility !== "visible") wrong.push(`${name} is not shown`);
  }
  for (const image of slide.querySelectorAll("img")) {
    const box = image.getBoundingClientRect();
    const scale = Math.min(box.width / image.naturalWidth, box.height / image.naturalHeight);
    const large = scale * image.naturalHeight > 230 || scale * image.naturalWidth > 900;
    if (!large) wrong.push(`${image.src} is too small`);
  }
  for (const e of slide.querySelectorAll(".katex-error, .math")) wrong.push(`not drawn: ${e.textContent}`);
  return wrong;
}"""
HIDDEN = """() => [...document.querySelectorAll("section.present .fragment")]
  .every((e) => getComputedStyle(e).visibility === "hidden")"""


class Tab:
    """A page with a list of what went wrong on it, requests beyond the folder of the decks included."""

    def __init__(self, browser, folder: Path) -> None:
        self.folder, self.problems = folder.as_uri(), []
        self.context = browser.new_context(viewport=SCREEN)
        self.context.on("request", self._request)
        self.page = self.context.new_page()
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.on("console", lambda line: self.problems.append(f"{line.type}: {line.text}"))

    def _request(self, request) -> None:
        if not request.url.startswith((f"{self.folder}/", "data:", "blob:", "about:")):
            self.problems.append(f"asks {request.url}")

    def open(self, deck: str):
        self.page.goto(f"{self.folder}/{deck}")
        self.page.wait_for_function("window.Reveal?.isReady() && document.fonts.status === 'loaded'")
        return self.page


def drawn(section) -> str:
    """What is seen of a slide. Most are in the deck of the other length too, with other notes and another time."""
    section = copy.copy(section)
    for notes in section.select("aside"):
        notes.decompose()
    return str({**section.attrs, "data-timing": ""}) + section.decode_contents()


@pytest.mark.parametrize("stem", STEMS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_slide_fits_and_can_be_read(browser, decks, pages, language, stem):
    looked_at = set()
    for deck in sorted(decks.glob(f"{language}/{stem}*.html")):
        tab = Tab(browser, decks)
        page = tab.open(name := deck.relative_to(decks).as_posix())
        slides = list(map(drawn, pages[name].select(".slides > section")))
        assert len(slides) == page.evaluate("Reveal.getTotalSlides()")
        for number, slide in enumerate(slides):
            if slide in looked_at:
                continue
            looked_at.add(slide)
            page.evaluate(f"Reveal.slide({number}, 0, -1)")
            if not page.evaluate(HIDDEN):
                tab.problems.append(f"slide {number + 1}: the answer is there before it is asked for")
            page.evaluate("while (Reveal.availableFragments().next) Reveal.nextFragment()")
            tab.problems += [f"slide {number + 1}: {what}" for what in page.evaluate(LOOK)]
        tab.context.close()
        assert tab.problems == [], "\n".join([deck.name, *tab.problems])


def test_the_speaker_has_notes_and_a_clock(browser, decks):
    tab = Tab(browser, decks)
    page = tab.open("en/01_hierarchical_softmax-45.html#/2")
    with page.expect_popup() as opened:
        page.keyboard.press("s")
    view = opened.value
    view.wait_for_function("document.querySelector('.speaker-controls-notes .value').textContent.includes('2 → 4')")
    assert "Cover the words at the left" in view.locator(".speaker-controls-notes .value").inner_text()
    # two minutes of this slide and two of the one before
    view.wait_for_function("/00:0?3:5/.test(document.querySelector('.pacing').textContent.replace(/\\s/g, ''))")
    page.evaluate("Reveal.next()")
    view.wait_for_function("document.querySelector('.speaker-controls-notes math')")  # drawn without our style sheet
    assert view.locator(".speaker-controls-notes .katex-html").count() == 0
    tab.context.close()
    assert tab.problems == []


def test_the_contents_lead_to_a_deck(browser, decks):
    tab = Tab(browser, decks)
    tab.page.goto(f"{decks.as_uri()}/index.html")
    tab.page.get_by_role("link", name="45").first.click()
    tab.page.wait_for_function("window.Reveal?.isReady()")
    assert tab.problems == []

"""``make pdf``: each lecture as the site shows it, on A4, with the folded answers unfolded, into build/slides."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from build import LANGUAGES, ROOT, SLIDES, contents  # noqa: E402

SITE = ROOT / "build" / "site"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
MARGINS = {"top": "16mm", "bottom": "18mm", "left": "17mm", "right": "17mm"}
SCALE = 0.8
WIDTH = round((210 - 2 * 17) / 25.4 * 96 / SCALE)  # px between the margins, as the page is laid out
# a formula wider than the page is drawn smaller: paper has no scroll bar
FIT = """() => { for (const drawn of document.querySelectorAll(".formula > .drawn"))
  drawn.style.fontSize = `${Math.min(1, drawn.clientWidth / drawn.scrollWidth)}em`; }"""
FOOT = '<div style="width: 100%; font-size: 8px; text-align: center"><span class="pageNumber"></span></div>'


def main() -> int:
    try:
        from playwright.sync_api import sync_playwright
    except ModuleNotFoundError as missing:
        print(f"pdf: {missing}: pip install 'hctnlp[dev]', or make install", file=sys.stderr)
        return 1
    if not (SITE / "index.html").is_file():
        print("pdf: there is no site in build/site: make site builds it", file=sys.stderr)
        return 1
    if not CHROMIUM:
        print("pdf: there is no chromium on this machine: apt-get install chromium", file=sys.stderr)
        return 1
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for language in LANGUAGES:
            for page in sorted((SITE / language / "lectures").glob("[0-9]*.html")):
                printed(browser, page, SLIDES / language / f"{page.stem}.pdf")
        browser.close()
    contents(SLIDES)
    print(f"pdf: {SLIDES / 'index.html'}")
    return 0


def printed(browser, source: Path, target: Path) -> None:
    """A page of the site as PDF, with an outline and page numbers."""
    page = on_paper(browser, source)
    target.parent.mkdir(parents=True, exist_ok=True)
    page.pdf(
        path=target,
        format="A4",
        margin=MARGINS,
        scale=SCALE,
        print_background=True,
        display_header_footer=True,
        header_template="<div></div>",
        footer_template=FOOT,
        outline=True,
        tagged=True,
    )
    page.close()


def on_paper(browser, source: Path):
    """A page of the site as wide as the paper, what is folded unfolded, its formulas fitted."""
    page = browser.new_page(color_scheme="light", viewport={"width": WIDTH, "height": 1100})
    page.emulate_media(media="print", color_scheme="light")
    page.goto(source.as_uri())
    page.wait_for_function("!document.querySelector('.math') && document.fonts.status === 'loaded'")
    page.add_style_tag(path=HERE / "print.css")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.evaluate(FIT)
    return page


if __name__ == "__main__":
    sys.exit(main())

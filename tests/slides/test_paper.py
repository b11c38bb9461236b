"""The lectures on paper: nothing is wider than it, and nothing stays folded."""

import importlib.util
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LECTURES = sorted(path.stem for path in (ROOT / "lectures" / "en").glob("[0-9]*.ipynb"))
# what sticks out of the article; of KaTeX's stretched signs only a part is drawn
WIDE = r"""() => {
  const right = document.querySelector(".bd-article").getBoundingClientRect().right + 1;
  const all = [...document.querySelectorAll(".bd-article *")].filter((e) => !e.closest(".katex-mathml, svg"));
  const beyond = all.filter((e) => e.getBoundingClientRect().right > right);
  return beyond.map((e) => `${e.tagName}.${e.className}: ${e.textContent.slice(0, 60)}`);
}"""


@pytest.fixture(scope="module")
def pdf(slides):
    sys.modules["build"] = slides  # the site's is called so, too
    spec = importlib.util.spec_from_file_location("pdf", ROOT / "slides" / "pdf.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    del sys.modules["build"]
    if not (module.SITE / "index.html").is_file():
        pytest.skip("no site in build/site: make site builds it")
    return module


@pytest.mark.slow
@pytest.mark.parametrize("language", ["zh", "en"])
def test_nothing_is_cut_off_or_folded(pdf, browser, language):
    for stem in LECTURES:
        page = pdf.on_paper(browser, pdf.SITE / language / "lectures" / f"{stem}.html")
        assert page.evaluate(WIDE) == [], stem
        assert page.locator(".bd-article details:not([open])").count() == 0
        assert not page.locator(".bd-sidebar-primary").is_visible()
        assert page.locator("img").evaluate_all("all => all.every((e) => e.naturalWidth > 0)")
        page.close()


@pytest.mark.slow
def test_a_lecture_is_printed_with_an_outline(pdf, browser, tmp_path):
    source = pdf.SITE / "zh" / "lectures" / "07_gru.html"
    pdf.printed(browser, source, tmp_path / "zh" / "07_gru.pdf")
    data = (tmp_path / "zh" / "07_gru.pdf").read_bytes()
    assert data.startswith(b"%PDF-")
    assert 15 < len(re.findall(rb"/Type\s*/Page\b", data)) < 45
    assert b"/Outlines" in data

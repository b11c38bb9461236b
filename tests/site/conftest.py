"""The modules of ``site/extensions``, and the site as it was built."""

import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

ROOT = Path(__file__).parents[2]
SITE = ROOT / "build" / "site"
LANGUAGES = ("zh", "en")
sys.path.insert(0, str(ROOT / "site" / "extensions"))


@pytest.fixture(scope="session")
def site() -> Path:
    if not (SITE / "index.html").is_file():
        pytest.skip("no site in build/site: make site builds it")
    return SITE


@pytest.fixture(scope="session")
def pages(site) -> dict[str, BeautifulSoup]:
    """Every page of both editions by its path in the site, parsed."""
    return {
        path.relative_to(site).as_posix(): BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        for language in LANGUAGES
        for path in sorted(site.glob(f"{language}/**/*.html"))
        if "_static" not in path.parts
    }

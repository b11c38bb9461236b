"""The modules of ``slides/``, and the decks, built into a folder of their own."""

import importlib.util
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "slides"), str(ROOT / "site" / "extensions")]


@pytest.fixture(scope="session")
def slides():
    """``slides/build.py``, which shares its name with the site's."""
    spec = importlib.util.spec_from_file_location("slides_build", ROOT / "slides" / "build.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["slides_build"] = module  # for its dataclass
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def decks(slides, tmp_path_factory) -> Path:
    pytest.importorskip("markdown_it", reason="the decks need hctnlp[site]: make install")
    folder = tmp_path_factory.mktemp("slides")
    slides.build(folder)
    return folder


@pytest.fixture(scope="session")
def pages(decks) -> dict[str, BeautifulSoup]:
    """Every deck by its path, parsed; not to be changed."""
    return {
        path.relative_to(decks).as_posix(): BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        for path in sorted(decks.glob("*/*.html"))
    }

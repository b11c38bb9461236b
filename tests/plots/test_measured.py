"""What ``bench/`` measured is found wherever a notebook runs, and its absence is said with the remedy."""

import json
import sys
from pathlib import Path

import pytest

from hctnlp import plots

ROOT = Path(__file__).parents[2]
LECTURES = sorted(ROOT.glob("lectures/*/*.ipynb"))
NAMES = ("softmax_scaling", "review_classifier")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("folder", [ROOT, ROOT / "lectures" / "zh", Path("/")], ids=["root", "lectures", "elsewhere"])
def test_a_result_is_found_from_any_folder(name, folder, monkeypatch):
    monkeypatch.chdir(folder)
    assert plots.measured(name) == json.loads((ROOT / f"bench/results/{name}.json").read_text(encoding="utf-8"))


def test_a_result_that_is_not_there_names_the_places_and_the_remedy():
    with pytest.raises(FileNotFoundError, match=r"no bench/results/nothing\.json in .*clone.*python bench/nothing\.py"):
        plots.measured("nothing")


@pytest.mark.parametrize("folder", [".", "lectures/zh"])
def test_a_library_that_was_installed_as_a_wheel_finds_the_clone_around_the_notebook(folder, monkeypatch, tmp_path):
    (tmp_path / "bench" / "results").mkdir(parents=True)
    (tmp_path / "bench" / "results" / "softmax_scaling.json").write_text('{"of": "this clone"}', encoding="utf-8")
    (tmp_path / folder).mkdir(parents=True, exist_ok=True)
    monkeypatch.setattr(sys.modules[plots.measured.__module__], "CHECKOUT", tmp_path / "site-packages")
    monkeypatch.chdir(tmp_path / folder)
    assert plots.measured("softmax_scaling") == {"of": "this clone"}


@pytest.mark.parametrize("name", NAMES)
def test_lectures_read_what_is_kept(name):
    assert any(f'measured("{name}")' in path.read_text(encoding="utf-8").replace('\\"', '"') for path in LECTURES)

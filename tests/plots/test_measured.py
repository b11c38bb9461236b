"""What ``bench/`` measured is found wherever a notebook runs, and its absence is said with the remedy."""

import json
import sys
import tomllib
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
    with pytest.raises(FileNotFoundError, match=r"no nothing\.json in .*bench/results.*python bench/nothing\.py"):
        plots.measured("nothing")


def test_a_wheel_has_the_results_where_the_library_looks():
    """``pyproject.toml`` puts them there."""
    module = sys.modules[plots.measured.__module__]
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"]
    assert wheel["wheel"]["force-include"]["bench/results"] == f"hctnlp/{module.PLACES[1].name}"
    assert module.PLACES[1].parent == module.PACKAGE


@pytest.mark.parametrize("name", NAMES)
def test_lectures_read_what_is_kept(name):
    assert any(f'measured("{name}")' in path.read_text(encoding="utf-8").replace('\\"', '"') for path in LECTURES)

"""An instrument in a kernel: what a cell stores of it, its twin on paper, and what it refuses."""

import base64
import json
import re
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch

from hctnlp.explorables import GradientFlow, GRUStep, Huffman, LSTMStep, Noise, PushAndPull, base
from hctnlp.language import speak
from hctnlp.plots import alt_text
from hctnlp.word2vec import HuffmanTree

ROOT = Path(__file__).parents[2]
WIDGET = "application/vnd.jupyter.widget-view+json"
NAMES = ["gradient_flow", "gru_step", "huffman", "lstm_step", "noise", "push_and_pull", "truncation"]


@pytest.mark.parametrize("name", NAMES)
def test_a_cell_stores_the_widget_and_its_picture_with_what_it_shows(make, name):
    instrument, open_before = make(name), plt.get_fignums()  # another file's tests may have left some
    data, metadata = instrument._repr_mimebundle_()
    assert data[WIDGET]["model_id"] == instrument.model_id
    png = base64.b64decode(data["image/png"])
    assert png.startswith(b"\x89PNG")
    assert int.from_bytes(png[16:20], "big") // 2 == metadata["image/png"]["width"]
    assert data["text/plain"] == metadata["image/png"]["alt"] == alt_text(instrument.twin())
    assert len(data["text/plain"]) > 20
    assert plt.get_fignums() == open_before


@pytest.mark.parametrize("name", NAMES)
def test_it_speaks_the_language_of_its_edition(make, name):
    texts = {}
    for language in ("zh", "en"):
        speak(language)
        instrument = make(name)
        texts[instrument.language] = alt_text(instrument.twin())
    assert set(texts) == {"zh", "en"}
    assert re.search("[一-鿿]{4}", texts["zh"])
    assert not re.search("[一-鿿]{4}", texts["en"])


@pytest.mark.parametrize("name", NAMES)
def test_all_that_it_sends_is_finite_and_json(make, name):
    state = make(name).get_state(["given", "values"])
    assert json.loads(json.dumps(state, allow_nan=False)) == state


@pytest.mark.parametrize(
    ("name", "change", "told"),
    [
        ("lstm_step", {"a_f": 6.0, "C_before": 0.5}, "keeps 1.00 of 0.50"),
        (
            "gradient_flow",
            {"eigenvalues": [[0.5, 0], [0.5, 0]], "drive": 0.0},
            "is 9.5e-07 after 20 steps",
        ),
        ("huffman", {"merges": 1}, "after 1 of 3 merges"),
        ("huffman", {"word": 1}, "lit is the path of 噪音, 111."),
        ("huffman", {"scores": [0.0, -1000.0, 1000.0]}, "噪音 0.000, 比 0.000, 大 1.000"),
        ("noise", {"power": 1.0}, "power 1.00, drawn against text: 的 ×1"),
        ("gru_step", {"z": 0.5}, "half of a memory is gone after 1.0 steps"),
        ("gru_step", {"z": 1.0, "r": [0.0, 0.0]}, "from (0.80, -0.50) (blue) to (-0.60, 0.72) with r before"),
        ("push_and_pull", {"x": [1.0, 0.0], "others": [[1.0, 0.0], [-1.0, 0.0]]}, "1.00 → 1.00; "),
        ("truncation", {"k": 3}, "stretches of κ = 3; the last loss reaches 2 of 5 characters: 丁 戊"),
        ("truncation", {"k": 5, "at": 1}, "the last loss reaches 2 of 5 characters"),
    ],
)
def test_the_twin_shows_where_the_controls_stand(make, name, change, told):
    instrument = make(name)
    instrument.values = {**instrument.values, **change}
    assert told in alt_text(instrument.twin())


TREE = HuffmanTree.from_counts([1, 2, 3])
COUNTS = np.array([5, 3])


@pytest.mark.parametrize(
    ("refused", "error", "message"),
    [
        (lambda: LSTMStep(3), ValueError, "C_before must be from -2 to 2, not 3"),
        (lambda: LSTMStep(float("nan")), ValueError, "C_before must be from -2 to 2, not nan"),
        (lambda: LSTMStep(steps=0), ValueError, "at least 1 step, not 0"),
        (lambda: GradientFlow(torch.zeros(0, 4)), ValueError, "at least one step"),
        (lambda: GradientFlow(torch.full((2, 4), torch.inf)), ValueError, "x must be finite"),
        (lambda: Huffman(TREE, ["a", "b"]), ValueError, "2 words and 2 scores for a tree of 3 leaves: give 3 words"),
        (lambda: Huffman(TREE, ["a", "b", "c"], [0.0]), ValueError, "3 words and 1 scores"),
        (lambda: Huffman(TREE, ["a", "b", "c"], [0.0, float("inf")]), ValueError, "scores must be finite"),
        (lambda: Huffman(HuffmanTree.from_counts([1] * 25), ["a"] * 25), ValueError, "25 words are too many to read"),
        (lambda: Noise(np.array([0, 0]), []), ValueError, "all counts are 0"),
        (lambda: Noise(COUNTS, [(2, "a")]), IndexError, "out of bounds"),
        (lambda: Noise(np.array([5, 0]), [(1, "a")]), ValueError, "word 1 \\('a'\\) never occurs"),
        (lambda: GRUStep([2, 0]), ValueError, "two numbers from -1 to 1"),
        (lambda: GRUStep([0.5]), ValueError, "two numbers from -1 to 1"),
        (lambda: GRUStep(W=[[1.0, 2.0]]), ValueError, "W must be 2 by 2"),
        (
            lambda: PushAndPull(np.ones(2), np.ones((2, 2)), ["x", "u"], [True, False]),
            ValueError,
            "2 names and 2 pulls",
        ),
        (lambda: PushAndPull(np.ones(2), np.full((1, 2), np.nan), ["x", "u"], [True]), ValueError, "must be finite"),
        (lambda: base.source("page"), ValueError, "page.mjs must import from ./instrument.mjs once, not 0 times"),
    ],
)
def test_what_cannot_be_shown_is_refused(refused, error, message):
    with pytest.raises(error, match=message):
        refused()


def test_a_truncation_needs_a_state_for_each_word(make):
    right = make("truncation")
    with pytest.raises(ValueError, match=r"2 words and states \(5, 1, 4\): give one sequence"):
        type(right)(["a", "b"], right.trace, right.weights, right.d_last)
    with pytest.raises(ValueError, match="κ must be from 1 to 5, the number of words, not 6"):
        type(right)(right.given["words"], right.trace, right.weights, right.d_last, k=6)


def stored() -> list[tuple[str, dict]]:
    """The instruments in the lectures' metadata: what JupyterLab shows before a kernel has run."""
    found = []
    for path in sorted(ROOT.glob("lectures/*/*.ipynb")):
        widgets = json.loads(path.read_text(encoding="utf-8"))["metadata"].get("widgets", {})
        models = widgets.get("application/vnd.jupyter.widget-state+json", {}).get("state", {}).values()
        found += [(f"{path.parent.name}/{path.stem}", model["state"]) for model in models if "_esm" in model["state"]]
    return found


def test_every_instrument_is_in_both_editions():
    places = [(place[:2], state["module"]) for place, state in stored()]
    assert sorted(places) == sorted((language, name) for language in ("zh", "en") for name in NAMES)
    assert all(place[:2] == state["language"] for place, state in stored())


def test_the_lectures_have_stored_the_modules_as_they_are():
    css = base.Instrument._css
    old = {place for place, state in stored() if (state["_esm"], state["_css"]) != (base.source(state["module"]), css)}
    assert not old, f"{sorted(old)} have another version: python tools/explorables.py puts the modules into them"

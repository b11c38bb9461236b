"""What works in a student's own notebook does not cost an answer while it is graded; what is not given is named."""

import copy
import json

import pytest
from nbformat.v4 import new_code_cell
from nbgrader.utils import determine_grade

from hctnlp.exercises.hw1 import ASSIGNMENT
from hctnlp.grading.judge.sandbox.packages import importable
from hctnlp.grading.judge.verifier import Verify

FULL = {exercise.name: exercise.points for exercise in ASSIGNMENT.exercises}
MAGICS = """\
%matplotlib inline
%config InlineBackend.figure_format = 'svg'
%load_ext autoreload
%autoreload 2
%load_ext line_profiler
%tensorflow_version 2.x
%pylab inline
assert 3 in [3]
"""
BARS = """\
from tqdm import tqdm, trange
from tqdm.notebook import tqdm as bar
from tqdm.auto import tqdm as auto

assert [*tqdm(range(3))] == [*trange(3)] == [*bar(range(3))] == [*auto(range(3))] == [0, 1, 2]
"""
DRAWING = """\
import matplotlib
import matplotlib.pyplot as plt
from matplotlib import cm
import seaborn as sns

plt.rcParams["font.sans-serif"] = ["SimHei"]
fig, ax = plt.subplots(figsize=(3, 3))
ax.plot([1, 2], color=cm.viridis(0.5)).set_label("x")
with plt.style.context("ggplot"):
    plt.show()
"""
UNUSED = """\
import torch
import torch.nn as nn
import pandas as pd
from scipy.special import expit, logsumexp
from hctnlp.numerics import log_sigmoid
from hctnlp.word2vec import *
import sklearn.metrics
import hctnlp.exercises.hw1 as same_homework

try:
    import cupy as xp
except ImportError:
    xp = np
assert xp is np
import importlib.util
assert importlib.util.find_spec("fx2trt_oss") is None  # who asks, as torch does, does not import
same_homework.check(print)
"""
WRITTEN = """\
%%writefile mine.py
import numpy as np

def loss(x, thetas, code):
    z = (1 - 2 * np.array(code)) * (thetas @ x)
    return np.sum(np.logaddexp(0, -z))
"""
USED = """\
import pandas as pd

def cbow_hs_step(contexts, thetas, code, lr):
    return pd.DataFrame(contexts).to_numpy(), thetas
"""


@pytest.fixture(scope="module")
def graded(solution, tmp_path_factory):
    """Scores, and by label or the number of an own cell the text of its outputs."""
    notebook = copy.deepcopy(solution)
    cells = {cell.metadata.nbgrader.grade_id: cell for cell in notebook.cells}
    for label, first in {
        "huffman_codes": MAGICS,
        "weighted_path_length": BARS,
        "path_probability": DRAWING,
        "hs_gradients": UNUSED,
    }.items():
        cells[label].source = f"{first}\n\n{cells[label].source}"
    cells["hs_loss"].source = "import mine\n\n\ndef hs_loss(*arguments):\n    return mine.loss(*arguments)"
    cells["cbow_hs_step"].source = USED
    notebook.cells.insert(2, new_code_cell(WRITTEN))
    resources = {
        "nbgrader": {"assignment": "hw1", "student": "someone"},
        "metadata": {"path": str(tmp_path_factory.mktemp("hw1"))},
    }
    notebook, _ = Verify(timeout=30).preprocess(notebook, resources)
    scores = {name: determine_grade(cells[f"test_{name}"])[0] for name in FULL}
    return scores, {label: json.dumps(cell.get("outputs", []), ensure_ascii=False) for label, cell in cells.items()}


@pytest.mark.parametrize("name", FULL)
def test_each_answer_gets_what_it_is_worth(graded, name):
    scores, outputs = graded
    assert scores[name] == (0 if name == "cbow_hs_step" else FULL[name]), outputs[name] + outputs[f"test_{name}"]


def test_magics_that_are_not_here_are_said_and_passed_over(graded):
    said = graded[1]["huffman_codes"]
    passed_over = ("matplotlib", "load_ext", "tensorflow_version", "pylab")
    assert all(f"%{name}: 跳过 / passed over" in said for name in passed_over)
    assert "autoreload" not in said


@pytest.mark.parametrize("name", ["torch", "pandas", "scipy", "hctnlp.numerics", "hctnlp.word2vec", "sklearn"])
def test_each_refusal_says_what_is_allowed_once(graded, name):
    said = graded[1]["hs_gradients"]
    assert said.count(f"{name} is not given in this homework, which may use numpy") == 1


def test_that_nothing_is_drawn_is_said_and_is_no_refusal(graded):
    said = json.dumps(graded[1], ensure_ascii=False)
    assert "matplotlib: 评分时不画图 / nothing is drawn here" in said
    assert "matplotlib is not given" not in said


def test_what_needs_a_package_that_is_not_given_is_told_so_where_it_is_used(graded):
    said = graded[1]["test_cbow_hs_step"]
    assert "（单元格第 4 行：" in said
    assert "pandas is not given in this homework, which may use numpy" in said


def test_every_kernel_may_show_progress():
    assert "tqdm" in {place.name for place in importable(("numpy",))}

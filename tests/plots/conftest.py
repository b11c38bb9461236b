import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import pytest

from hctnlp import language
from hctnlp.plots import use_course_style
from hctnlp.word2vec import HuffmanTree


@pytest.fixture(autouse=True)
def _course_style(monkeypatch):
    """The course's style in English, and no figure left over; matplotlib's settings come back afterwards."""
    monkeypatch.setattr(language, "_chosen", None)
    with matplotlib.rc_context():
        use_course_style("en")
        yield
    plt.close("all")


@pytest.fixture
def words():
    return ["轮胎", "噪音", "比", "大"]


@pytest.fixture
def tree():
    return HuffmanTree.from_counts([2, 5, 7, 13])

"""Submissions that are no attacks: accidents of editors, tools and habits, which once cost points that were earned."""

import copy
import json

import nbformat

from .attack import ALL, Attack, cell_of

HELPERS = """
import math

def helped(values):
    return math.fsum(values)
"""
USES_HELPER = """
def hs_loss(x, thetas, code):
    z = (1 - 2 * np.array(code)) * (thetas @ x)
    return helped(np.logaddexp(0, -z))
"""
ESSAY = "高频词出现得多，编码短，每个词的期望计算量就小：48 小于 54。"
BY_HAND = "to be marked by hand"


def adding(label: str, source: str):
    """A ``change`` that types this into a given cell."""

    def change(notebook: dict) -> None:
        cell = cell_of(notebook, label)
        cell["source"] = "".join(cell["source"]) + "\n\n" + source

    return change


def helper_in_a_copy_of_the_setup(notebook: dict) -> None:
    copied = copy.deepcopy(cell_of(notebook, "hw1_setup"))
    copied["source"] += HELPERS
    notebook["cells"].insert(notebook["cells"].index(cell_of(notebook, "path_probability")), copied)


def essay_in_the_question(notebook: dict) -> None:
    cell_of(notebook, "why_short_codes")["source"] = "在这里作答"
    cell_of(notebook, "q7")["source"] += f"\n\n{ESSAY}"


def essay_in_a_new_cell(notebook: dict) -> None:
    cell_of(notebook, "why_short_codes")["source"] = "在这里作答"
    notebook["cells"].append({"cell_type": "code", "metadata": {}, "source": ESSAY, "outputs": []})


def without_labels(notebook: dict) -> None:
    for cell in notebook["cells"]:
        cell["metadata"] = {}


def without_labels_and_ids(notebook: dict) -> None:
    without_labels(notebook)
    for number, cell in enumerate(notebook["cells"]):
        cell["id"] = f"{number:08x}"
        cell["source"] = "".join(cell["source"]) + "\n"


def answers_below_their_stubs(notebook: dict) -> None:
    """The answers stand in cells of their own at the end, the stubs where they were."""
    for name in ALL:
        cell = cell_of(notebook, name)
        own = {"cell_type": "code", "metadata": {}, "source": cell["source"], "outputs": []}
        cell["source"] = f"def {name}(*arguments):\n    # your code here\n    raise NotImplementedError()"
        notebook["cells"].append(own)


def stubs_once_more(notebook: dict) -> None:
    """Each answer is followed by a copy of its cell as it was handed out."""
    for name in ALL:
        stub = copy.deepcopy(cell_of(notebook, name))
        stub["source"] = f"def {name}(*arguments):\n    raise NotImplementedError()"
        stub["id"] = f"copy-{name}"
        notebook["cells"].insert(notebook["cells"].index(cell_of(notebook, name)) + 1, stub)


def in_format(version: int, labels: bool = True):
    """A ``hand_in`` of the notebook as Jupyter wrote it years ago."""

    def hand_in(folder, content, places):
        notebook = nbformat.reads(content.decode(), as_version=4)
        if not labels:
            for cell in notebook.cells:
                cell.metadata = {}
        old = nbformat.convert(notebook, version)
        (folder / "hw1.ipynb").write_text(json.dumps(old), encoding="utf-8-sig")

    return hand_in


def numpy_types(notebook: dict) -> None:
    """Every answer gives what it gives in types of NumPy's, or of the student's own."""
    for name in ALL:
        cell_of(notebook, name)["source"] += f"\n\n{AS_NUMPY.replace('NAME', name)}"


AS_NUMPY = """
class MyList(list): pass
class MyInt(int): pass
class MyFloat(float): pass

def in_other_types(value):
    if isinstance(value, np.ndarray):
        return value
    if isinstance(value, list):
        return MyList(map(in_other_types, value))
    if isinstance(value, tuple):
        return tuple(map(in_other_types, value))
    return np.int64(value) if isinstance(value, int) and value else MyInt(value) if value == 0 else np.float64(value)

NAME = (lambda right: lambda *arguments: in_other_types(right(*arguments)))(NAME)
"""
AS_TEXT = """
def as_text(value):
    if isinstance(value, (list, tuple)):
        return type(value)(map(as_text, value))
    return np.array(value).astype(str).tolist() if len(str(value)) % 2 else np.array(value).astype(str)

NAME = (lambda right: lambda *arguments: as_text(right(*arguments)))(NAME)
"""
TEXT_FOR_NUMBERS = ALL[1:]
FIRST_LINES = """\
%matplotlib inline
%config InlineBackend.figure_format = "svg"
%load_ext nb_black
import pandas as pd
import matplotlib.pyplot as plt
from scipy.special import expit
from tqdm.notebook import tqdm
from hctnlp.numerics import log_sigmoid

plt.rcParams["font.size"] = 12
"""

HONEST = [
    Attack(
        "a helper in the setup cell",
        "code in given cells",
        cells={"hs_loss": USES_HELPER},
        change=adding("hw1_setup", HELPERS),
        said=("what you wrote into given cells", "hw1_setup"),
    ),
    Attack(
        "a helper in the exercise's own test cell",
        "code in given cells",
        cells={"hs_loss": USES_HELPER},
        change=adding("test_hs_loss", HELPERS),
        said=("what you wrote into given cells", "test_hs_loss"),
    ),
    Attack(
        "a helper in a copy of the setup cell",
        "code in given cells",
        cells={"hs_loss": USES_HELPER},
        change=helper_in_a_copy_of_the_setup,
        said=("what you wrote into given cells",),
    ),
    Attack("an essay in the question's cell", "written elsewhere", change=essay_in_the_question, said=(BY_HAND, ESSAY)),
    Attack("an essay in a new cell of code", "written elsewhere", change=essay_in_a_new_cell, said=(BY_HAND, ESSAY)),
    Attack("a tool has taken the labels", "labels stripped", change=without_labels, said=("labels are missing",)),
    Attack(
        "a tool has taken labels and ids",
        "labels stripped",
        change=without_labels_and_ids,
        said=("labels are missing",),
    ),
    Attack(
        "wrong answers without labels stay wrong",
        "labels stripped",
        wrong=ALL,
        change=without_labels_and_ids,
        said=("labels are missing",),
    ),
    Attack(
        "answers below, stubs above",
        "stubs",
        change=answers_below_their_stubs,
        said=("is defined in another cell",),
    ),
    Attack("each stub once more below its answer", "stubs", change=stubs_once_more, said=("the blank one",)),
    Attack("format 3 with labels", "old format", hand_in=in_format(3), said=("nbformat is 3",)),
    Attack("format 2 without labels", "old format", hand_in=in_format(2, labels=False), said=("labels are missing",)),
    Attack("values of NumPy's types and of one's own", "types", change=numpy_types),
    Attack(
        "numbers as text",
        "types",
        cells={name: f"@ANSWER@\n\n{AS_TEXT.replace('NAME', name)}" for name in TEXT_FOR_NUMBERS},
        earns=dict.fromkeys(TEXT_FOR_NUMBERS, 0.0),
        said=("数不要写成字符串",),
    ),
    Attack(
        "every answer begins as notebooks do",
        "first lines",
        cells={name: f"{FIRST_LINES}\n\n@ANSWER@" for name in ALL},
        said=("pandas is not given in this homework, which may use numpy", "passed over"),
        everywhere=True,
    ),
    Attack(
        "a module that a cell has written",
        "first lines",
        before="%%writefile mine.py\nimport numpy as np\n" + USES_HELPER.replace("helped", "sum"),
        cells={"hs_loss": "import mine\nfrom mine import hs_loss"},
        everywhere=True,
    ),
    Attack(
        "a right function that shows much",
        "honest",
        cells={
            "hs_loss": """
@ANSWER@
_silent = hs_loss

def hs_loss(*arguments):
    import sys
    sys.stdout.isatty(), sys.stdout.encoding, sys.stderr.writable()
    for number in range(300):
        display(number)
    return _silent(*arguments)
"""
        },
    ),
    Attack(
        "commands of the shell",  # behind Landlock none is run, and nobody loses an answer by it
        "honest",
        cells={"hs_loss": "!expr 7777 '*' 6\nfound = !echo here\nprint('ended with', _exit_code, found)\n\n@ANSWER@"},
        said=("ended with",),
        everywhere=True,
    ),
]

"""The two editions of a lecture have the same code, so one run proves both.

nbval executes the Chinese edition and compares it with its stored outputs; here the stored outputs of the English
edition are compared with those. Labels may be in the edition's language: of a line with Chinese words that the English
edition has in English, the numbers count. Pictures and widgets have to be there; what they show is not compared.
"""

import copy
import json
import re
from itertools import zip_longest
from pathlib import Path

import pytest

LECTURES = Path(__file__).parents[1] / "lectures"
NUMBER = r"[-−+]?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?"
TEXTS = ("text", "text/plain", "text/html", "text/markdown", "text/latex")
WIDGET = "application/vnd.jupyter.widget-view+json"
MEASURED = "nbval-ignore-output"  # the tag of a cell that prints times, say: they differ from run to run


def code_cells(language: str, name: str) -> list[dict]:
    notebook = json.loads((LECTURES / language / name).read_text(encoding="utf-8"))
    return [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]


def differences(chinese: list[dict], english: list[dict]) -> list[str]:
    """What of the English edition is not as in the Chinese one, cell by cell."""
    found = [] if len(chinese) == len(english) else [f"{len(chinese)} code cells and {len(english)}"]
    for number, (zh, en) in enumerate(zip(chinese, english, strict=False), 1):
        if zh["source"] != en["source"]:
            found.append(f"code cell {number}: other code")
        if (counts := [zh["execution_count"], en["execution_count"]]) != [number, number]:
            found.append(f"code cell {number}: executed as {counts}; run the whole notebook by `make lecture`")
        if [form(output) for output in zh["outputs"]] != [form(output) for output in en["outputs"]]:
            found.append(f"code cell {number}: outputs of other kinds or another number of them")
        elif lines := other_lines(zh, en):
            found.append(f"code cell {number}: {lines}")
    return found


def form(output: dict) -> tuple[str, ...]:
    """What kind of output it is: ``("stream", "stdout")``, or the forms in which it is shown."""
    return output["output_type"], output.get("name", ""), *sorted(output.get("data", ()))


def other_lines(chinese: dict, english: dict) -> list[str]:
    """The lines that one edition prints and the other does not, one under the other."""
    measured = MEASURED in chinese["metadata"].get("tags", [])
    pairs = zip_longest(lines_of(chinese), lines_of(english))
    return [f"{zh!r}, {en!r}" for zh, en in pairs if zh is None or en is None or not (measured or alike(zh, en))]


def lines_of(cell: dict) -> list[str]:
    """All lines of text among the outputs of a cell; those of a widget hold its random identifier."""
    shown = [output.get("data", output) for output in cell["outputs"]]
    texts = ["".join(data[kind]) for data in shown if WIDGET not in data for kind in TEXTS if kind in data]
    return [line for text in texts for line in text.splitlines()]


def alike(zh: str, en: str) -> bool:
    """Whether two lines say the same, be it with labels in two languages. Columns may be of other widths."""
    translated = len(re.findall("[一-鿿]", zh)) > len(re.findall("[一-鿿]", en))
    return zh.split() == en.split() or (translated and re.findall(NUMBER, zh) == re.findall(NUMBER, en))


@pytest.mark.parametrize("name", sorted(path.name for path in (LECTURES / "zh").glob("*.ipynb")))
def test_both_editions_have_the_same_outputs(name):
    assert differences(code_cells("zh", name), code_cells("en", name)) == []


def alt_texts(language: str, name: str) -> list[str]:
    """What is said of each stored picture to who does not see it."""
    shown = [output for cell in code_cells(language, name) for output in cell["outputs"] if output.get("data")]
    pictures = [output for output in shown if "image/png" in output["data"]]
    return [output["metadata"].get("image/png", {}).get("alt", "") for output in pictures]


@pytest.mark.parametrize("name", sorted(path.name for path in (LECTURES / "zh").glob("*.ipynb")))
def test_every_picture_has_an_alt_text_in_the_language_of_its_edition(name):
    chinese, english = alt_texts("zh", name), alt_texts("en", name)
    assert len(chinese) == len(english) > 0
    for zh, en in zip(chinese, english, strict=True):
        assert re.search("[一-鿿]", zh)
        assert re.search("[a-z]{2}", en)
        assert zh != en


# --- the comparison can fail ------------------------------------------------------------------------------------------

CELLS = [
    {"metadata": {}, "source": ["x"], "execution_count": 1, "outputs": []},
    {
        "metadata": {},
        "source": ["loss"],
        "execution_count": 2,
        "outputs": [
            {"output_type": "stream", "name": "stdout", "text": ["loss 0.25, V = 14,990\n", "损失 −1.5  at 1e-3"]},
            {"output_type": "display_data", "data": {"image/png": "aaa", "text/plain": ["<Figure 640x480>"]}},
        ],
    },
    {
        "metadata": {"tags": [MEASURED]},
        "source": ["t"],
        "execution_count": 3,
        "outputs": [{"output_type": "stream", "name": "stdout", "text": ["3.1 s\n", "4.5 s"]}],
    },
]


def edited(change) -> list[str]:
    """The differences once the English edition has been changed."""
    english = copy.deepcopy(CELLS)
    change(english)
    return differences(CELLS, english)


def print_lines(number, *lines):
    return lambda cells: cells[number]["outputs"][0].update(text=[f"{line}\n" for line in lines])


@pytest.mark.parametrize(
    "change",
    [
        lambda cells: None,
        print_lines(1, "loss  0.25,  V = 14,990", "loss −1.5 at 1e-3"),
        print_lines(2, "2.0 s", "7.7 s"),
        lambda cells: cells[1]["outputs"][1]["data"].update({"image/png": "bbb"}),
    ],
    ids=["equal", "a label in English", "measured", "another picture"],
)
def test_what_may_differ(change):
    assert edited(change) == []


@pytest.mark.parametrize(
    "change",
    [
        print_lines(1, "loss 0.26, V = 14,990", "损失 −1.5  at 1e-3"),
        print_lines(1, "loss 0.25, V = 14,990", "loss 1.5 at 1e-3"),
        print_lines(1, "loss 0.25, V = 14,990", "loss −1.5 at 1e-4"),
        print_lines(1, "loss 0.25, V = 14,990"),
        print_lines(1, "gain 0.25, V = 14,990", "损失 −1.5  at 1e-3"),
        print_lines(2, "2.0 s"),
        lambda cells: cells[1].update(outputs=[]),
        lambda cells: cells[1]["outputs"].pop(),
        lambda cells: cells[1]["outputs"].reverse(),
        lambda cells: cells[1]["outputs"][1]["data"].pop("image/png"),
        lambda cells: cells[1]["outputs"][0].update(name="stderr"),
        lambda cells: cells[1].update(execution_count=7),
        lambda cells: cells[0].update(execution_count=None),
        lambda cells: cells[0].update(source=["y"]),
        lambda cells: cells.pop(),
    ],
)
def test_what_must_not_differ(change):
    assert edited(change) != []

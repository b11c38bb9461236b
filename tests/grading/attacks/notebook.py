"""Notebooks that were edited as files: flags, tags, labels, copies, and JSON that is none."""

import copy
import json
import random

from .attack import ALL, FULL, Attack, cell_of, label_of


def test_cells(notebook: dict) -> list[dict]:
    return [cell for cell in notebook["cells"] if label_of(cell).startswith("test_")]


def tag_everything(notebook: dict) -> None:
    for cell in notebook["cells"]:
        cell["metadata"]["tags"] = ["skip-execution", "raises-exception", "remove-cell"]


def flip_flags(notebook: dict) -> None:
    for cell in notebook["cells"]:
        if settings := cell["metadata"].get("nbgrader"):
            for flag in ("grade", "solution", "locked", "task"):
                settings[flag] = not settings.get(flag)
            settings["points"] = 10**9


def endless_word(notebook: dict) -> None:
    """A written answer is looked for in the cells around its question; here are some that are none."""
    cell_of(notebook, "why_short_codes")["source"] = ""
    place = notebook["cells"].index(cell_of(notebook, "why_short_codes"))
    word = {"cell_type": "code", "metadata": {}, "source": "#" + "a" * 199_000, "outputs": []}
    notebook["cells"][place:place] = [dict(word) for _ in range(20)]


def edit_tests(notebook: dict) -> None:
    """Test cells that hold the solution and a score, with outputs as if they had been run."""
    for cell in test_cells(notebook):
        name = label_of(cell).removeprefix("test_")
        points = str(FULL[name])
        cell["source"] = f"{name} = lambda *a: 0.5\n{points}"
        cell["outputs"] = [
            {"output_type": "execute_result", "data": {"text/plain": points}, "metadata": {}, "execution_count": 1}
        ]


def answer_in_tests(notebook: dict) -> None:
    """The right answers are in the test cells, below wrong ones: all is the student's own, and the later counts."""
    for name in ALL:
        right = cell_of(notebook, name)["source"]
        cell_of(notebook, f"test_{name}")["source"] = right
        cell_of(notebook, name)["source"] = f"def {name}(*a):\n    return 0.5"


def swap_labels(notebook: dict) -> None:
    """Answers carry the labels of tests, and tests those of answers."""
    for cell in notebook["cells"]:
        label = label_of(cell)
        if label.removeprefix("test_") in ALL:
            other = label.removeprefix("test_") if label.startswith("test_") else f"test_{label}"
            cell["metadata"]["nbgrader"]["grade_id"] = other


def copy_tests(notebook: dict) -> None:
    """Every test cell is there ten times."""
    notebook["cells"] = [
        one for cell in notebook["cells"] for one in ([cell] * 10 if cell in test_cells(notebook) else [cell])
    ]


def copy_a_right_answer_before(notebook: dict) -> None:
    """The right answer first, the wrong one with the same label later: the later counts."""
    place = notebook["cells"].index(cell_of(notebook, "hs_loss"))
    wrong = copy.deepcopy(notebook["cells"][place])
    wrong["source"] = "def hs_loss(*a):\n    return 0.5"
    notebook["cells"].insert(place + 1, wrong)


def delete_tests(notebook: dict) -> None:
    tests = test_cells(notebook)
    notebook["cells"] = [cell for cell in notebook["cells"] if cell not in tests]


def delete_answers(notebook: dict) -> None:
    notebook["cells"] = [cell for cell in notebook["cells"] if label_of(cell) not in ALL]


def shuffle(notebook: dict) -> None:
    random.Random(1).shuffle(notebook["cells"])


def resubmit_graded(notebook: dict) -> None:
    """A graded notebook of someone who got all: outputs, scores, the grader's own metadata. The answers are wrong."""
    notebook["metadata"]["hctnlp"] = {"sandbox": "cgroup"}
    for cell in test_cells(notebook):
        name = label_of(cell).removeprefix("test_")
        found = {"hctnlp": {"exercise": name, "misconceptions": [], "remarks": [], "seed": "1"}}
        cell["outputs"] = [
            {"output_type": "stream", "name": "stdout", "text": f"✓ {name}: 4 / 4\n"},
            {
                "output_type": "execute_result",
                "data": {"text/plain": "4.0"},
                "metadata": found,
                "execution_count": None,
            },
        ]


def name_own_kernel(notebook: dict) -> None:
    notebook["metadata"] = {
        "kernelspec": {"name": "bash", "display_name": "<script>", "language": "bash"},
        "language_info": {"name": "bash", "pygments_lexer": "<img src=x onerror=alert(1)>"},
        "widgets": {"application/vnd.jupyter.widget-state+json": {"state": {}}},
        "title": "</title><script>alert(1)</script>",
    }


def become_text(notebook: dict) -> None:
    """Every answer is a cell of Markdown, or raw."""
    for name in ALL:
        cell_of(notebook, name)["cell_type"] = "markdown" if name < "i" else "raw"


def many_cells(notebook: dict) -> None:
    notebook["cells"] += [{"cell_type": "code", "metadata": {}, "source": "", "outputs": []}] * 10**5


def many_markdown_cells(notebook: dict) -> None:
    notebook["cells"] += [{"cell_type": "markdown", "metadata": {}, "source": "x"}] * 10**5


def malformed_cells(notebook: dict) -> None:
    notebook["cells"][1:1] = [None, 7, [], {}, {"source": 7}, {"cell_type": {}, "source": ["x", 1]}, "cell"]
    notebook["cells"].append({"cell_type": "code", "metadata": {"nbgrader": {"grade_id": ["hs_loss"]}}, "source": "0"})


def handing_in(change):
    """A ``hand_in`` that writes what ``change`` makes of the notebook's bytes."""

    def hand_in(folder, content, places):
        (folder / "hw1.ipynb").write_bytes(change(content))

    return hand_in


def with_number(content: bytes) -> bytes:
    return content.replace(b'"nbformat_minor": 5', b'"nbformat_minor": ' + b"9" * 100_000)


def deep(content: bytes) -> bytes:
    return b'{"cells": ' + b"[" * 200_000 + b"]" * 200_000 + b"}"


def deep_metadata(content: bytes) -> bytes:
    return content.rstrip()[:-1] + b', "deep": ' + b'{"a":' * 50_000 + b"0" + b"}" * 50_000 + b"}"


def not_finite(content: bytes) -> bytes:
    data = json.loads(content)
    for cell in data["cells"]:
        if settings := cell["metadata"].get("nbgrader"):
            settings["points"] = float("inf")
    return json.dumps(data).encode()


NOTEBOOK = [
    Attack("every cell is tagged to be skipped", "skip-execution tag", wrong=ALL, change=tag_everything),
    Attack("tags cost a right answer nothing", "skip-execution tag", change=tag_everything),
    Attack("all flags are flipped", "flags flipped", wrong=ALL, change=flip_flags),
    Attack("flipped flags cost a right answer nothing", "flags flipped", change=flip_flags),
    Attack("tests hold scores", "edited tests", wrong=ALL, change=edit_tests),
    Attack("answers are in the tests", "edited tests", change=answer_in_tests, said=("given cells",)),
    Attack("labels of answers and tests are swapped", "renamed cells", change=swap_labels),
    Attack("every test is there ten times", "cells copied", wrong=("hs_loss",), change=copy_tests),
    Attack(
        "a right answer before the wrong one", "cells copied", change=copy_a_right_answer_before, earns={"hs_loss": 0.0}
    ),
    Attack("tests are deleted", "cells deleted", wrong=ALL, change=delete_tests),
    Attack("deleted tests cost a right answer nothing", "cells deleted", change=delete_tests),
    Attack("answers are deleted", "cells deleted", change=delete_answers, earns=dict.fromkeys(ALL, 0.0)),
    Attack("cells are shuffled", "cells moved", change=shuffle),
    Attack("someone's graded notebook", "resubmitted", wrong=ALL, change=resubmit_graded),
    Attack("a kernel of one's own", "own kernel", wrong=("hs_loss",), change=name_own_kernel),
    Attack("answers become text", "retyped cells", change=become_text),
    Attack("a hundred thousand empty cells", "1e5 cells", change=many_cells, said=("only the first",)),
    Attack("a hundred thousand cells of text", "1e5 cells", change=many_markdown_cells, said=("only the first",)),
    Attack("cells that are none", "malformed cells", change=malformed_cells),
    Attack(
        "a number of a hundred thousand digits",
        "oversized int",
        hand_in=handing_in(with_number),
        earns=dict.fromkeys(ALL, 0.0),
    ),
    Attack(
        "cells nested two hundred thousand deep",
        "recursion-deep JSON",
        hand_in=handing_in(deep),
        earns=dict.fromkeys(ALL, 0.0),
    ),
    Attack(
        "metadata nested fifty thousand deep",
        "recursion-deep JSON",
        hand_in=handing_in(deep_metadata),
        earns=dict.fromkeys(ALL, 0.0),
    ),
    Attack("infinite points", "1e9 partial credit", wrong=ALL, hand_in=handing_in(not_finite)),
    Attack(
        "half of a file",
        "corrupt JSON",
        hand_in=handing_in(lambda content: content[: len(content) // 2]),
        earns=dict.fromkeys(ALL, 0.0),
    ),
    Attack(
        "zeros instead of text",
        "corrupt JSON",
        hand_in=handing_in(lambda content: bytes(10**6)),
        earns=dict.fromkeys(ALL, 0.0),
    ),
    Attack(
        "right answers under names that look alike",
        "unicode",
        cells={"hs_loss": "@ANSWER@\n\nhs_l\u043ess = hs_loss\ndel hs_loss"},
        earns={"hs_loss": 0.0},
    ),
    Attack(
        "a name that Unicode normalises is the name",
        "unicode",
        cells={"hs_loss": "@ANSWER@\n\n\uff48s_loss = lambda *a: 0.5"},
        earns={"hs_loss": 0.0},
    ),
    Attack(
        "text that turns round, and half characters",
        "unicode",
        before="# \u202e )eurT(dedarg \u2066\n'\ud800\udfff\ud800'",
        wrong=("hs_loss",),
        cells={"hs_loss": "def hs_loss(*a):\n    raise ValueError('\\ud800 \\u202e\\x00\\x1b[31m')"},
    ),
    Attack(
        "a stub in endless ways",
        "patterns",
        before="def hs_loss():\n    " + "raise NotImplementedError " * 60 + "\n    x",
    ),
    Attack("a word of two hundred thousand letters", "patterns", change=endless_word),
]

"""Every equation of a lecture has a number, a docstring and a proof; and both languages teach the same."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LANGUAGES = ["zh", "en"]
IDENTIFIER = r"\b((?:HS|NS|W2V|RNN|GRAD|LSTM|GRU)-\d+)\b"


def notebooks(language: str) -> dict[str, list[dict]]:
    """The cells of each lecture, by file name."""
    return {
        path.name: json.loads(path.read_text(encoding="utf-8"))["cells"]
        for path in sorted((ROOT / "lectures" / language).glob("[0-9]*.ipynb"))
    }


def tagged(language: str) -> set[str]:
    """Identifiers that stand beside a formula of a lecture, as ``\\tag{HS-1}``."""
    return {
        identifier
        for cells in notebooks(language).values()
        for cell in cells
        if cell["cell_type"] == "markdown"
        for identifier in re.findall(r"\\tag\{" + IDENTIFIER + r"\}", "".join(cell["source"]))
    }


def trees(folder: Path) -> Iterator[ast.Module]:
    for path in sorted(folder.rglob("*.py")):
        yield ast.parse(path.read_text(encoding="utf-8"))


def documented() -> set[str]:
    """Identifiers in the docstrings of the library."""
    kinds = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    docstrings = (
        ast.get_docstring(node) or ""
        for tree in trees(ROOT / "lib" / "hctnlp")
        for node in ast.walk(tree)
        if isinstance(node, kinds)
    )
    return {identifier for text in docstrings for identifier in re.findall(IDENTIFIER, text)}


def proven() -> set[str]:
    """Identifiers in ``@pytest.mark.equation("…")`` on a test function."""
    return {
        decorator.args[0].value
        for tree in trees(ROOT / "tests")
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
        for decorator in node.decorator_list
        if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "pytest.mark.equation"
    }


def by_number(identifiers: set[str]) -> list[str]:
    return sorted(identifiers, key=lambda identifier: (identifier.split("-")[0], int(identifier.split("-")[1])))


def test_every_equation_stands_in_both_lectures_in_a_docstring_and_on_a_test():
    places = {
        "lectures/zh": tagged("zh"),
        "lectures/en": tagged("en"),
        "docstrings of lib": documented(),
        "tests": proven(),
    }
    every = set().union(*places.values())
    assert {f"HS-{n}" for n in range(1, 14)} <= every
    assert {f"NS-{n}" for n in range(1, 13)} <= every
    assert {f"W2V-{n}" for n in range(1, 6)} <= every
    missing = {place: by_number(every - found) for place, found in places.items() if every - found}
    assert not missing, "equations that lack a place:\n" + "\n".join(
        f"  {place}: {', '.join(identifiers)}" for place, identifiers in missing.items()
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_equation_has_its_number_twice(language):
    for name, cells in notebooks(language).items():
        tags = re.findall(r"\\tag\{(.*?)\}", "".join("".join(cell["source"]) for cell in cells))
        assert len(tags) == len(set(tags)), f"{name}: {sorted(tag for tag in tags if tags.count(tag) > 1)}"


def test_every_lecture_is_there_in_both_languages():
    chinese, english = notebooks("zh"), notebooks("en")
    assert {"01_hierarchical_softmax.ipynb", "02_negative_sampling.ipynb"} <= set(chinese)
    assert list(chinese) == list(english)


def test_the_code_of_a_lecture_is_the_same_in_both_languages():
    chinese, english = notebooks("zh"), notebooks("en")
    assert chinese
    for name, cells in chinese.items():
        kinds = [[cell["cell_type"] for cell in edition] for edition in (cells, english[name])]
        assert kinds[0] == kinds[1], f"{name}: the cells are not of the same number and kinds"
        for number, (here, there) in enumerate(zip(cells, english[name], strict=True)):
            if here["cell_type"] == "code":
                assert "".join(here["source"]) == "".join(there["source"]), f"{name}: code cell {number} differs"


def test_the_product_along_a_path_ends_at_the_leaf_in_lecture_and_homework():
    """A code of length l_w has l_w + 1 nodes; a product from 2 to l_w would lose the last decision (HS-7)."""
    texts = [*(ROOT / "lectures").glob("*/01_*.ipynb"), *(ROOT / "solutions").glob("hw1/*.ipynb")]
    ends = {path: re.findall(r"prod_\{j=2\}\^\{(.*?)\}", path.read_text(encoding="utf-8")) for path in texts}
    assert all(ends.values())
    assert {end.replace(" ", "") for found in ends.values() for end in found} == {"l_w+1"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_link_to_an_equation_leads_to_its_anchor(language):
    """``[HS-6](#HS-6)`` in its own lecture, ``[HS-6](01_hierarchical_softmax.ipynb#HS-6)`` in another."""
    cells = notebooks(language)
    texts = {
        name: "\n".join("".join(c["source"]) for c in found if c["cell_type"] == "markdown")
        for name, found in cells.items()
    }
    anchors = {name: set(re.findall(r'<a id="([A-Z0-9]+-\d+)"></a>', text)) for name, text in texts.items()}
    assert anchors["01_hierarchical_softmax.ipynb"] == {f"HS-{n}" for n in range(1, 14)}
    assert anchors["02_negative_sampling.ipynb"] == {f"NS-{n}" for n in range(1, 13)}
    assert anchors["03_word_vectors_in_practice.ipynb"] == {f"W2V-{n}" for n in range(1, 6)}
    broken = [
        f"{name}: [{shown}]({file}#{target})"
        for name, text in texts.items()
        for shown, file, target in re.findall(rf"\[{IDENTIFIER}\]\(([^)#]*)#([^)]*)\)", text)
        if shown != target or target not in anchors.get(file or name, ())
    ]
    assert not broken, "\n".join(broken)


@pytest.mark.parametrize(
    ("name", "prefix"),
    [
        ("01_hierarchical_softmax.ipynb", "HS"),
        ("02_negative_sampling.ipynb", "NS"),
        ("03_word_vectors_in_practice.ipynb", "W2V"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_equations_are_numbered_in_the_order_of_reading(language, name, prefix):
    text = "".join("".join(cell["source"]) for cell in notebooks(language)[name])
    numbers = [int(n) for n in re.findall(rf"\\tag\{{{prefix}-(\d+)\}}", text)]
    assert numbers == sorted(numbers)


def symbols(language: str) -> list[list[str]]:
    """The formulas in the first column of every row of the course's table of symbols."""
    text = (ROOT / "lectures" / language / "symbols.md").read_text(encoding="utf-8")
    return [re.findall(r"\$[^$]+\$", row.split("|")[1]) for row in text.splitlines() if row.startswith("| $")]


def test_the_table_of_symbols_is_the_same_in_both_languages():
    assert symbols("zh") == symbols("en")
    assert [r"$\bar l$"] in symbols("zh")


OTHER_NOTATION = [
    r"n\^w",
    r"\bf\(w\)",
    r"P\(D\b",
    r"\\sum_v\b",
    r"u_\{n_k\}",
    r"w\^\\top x",
    r"\\sigma_\{?\\max",
    r"(?<!mathcal )H\\le",
    r"\\rho\b",
    r"\\[Cc]dot ?d\b|\\times d\b",
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", [0, 1, 2])
def test_the_first_three_lectures_keep_to_the_table_of_symbols(language, number):
    cells = list(notebooks(language).values())[number]
    text = "".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown")
    formulas = " ".join(re.findall(r"\$\$.*?\$\$|\$[^$\n]+\$", text, flags=re.DOTALL))
    assert [pattern for pattern in OTHER_NOTATION if re.search(pattern, formulas)] == []
    assert len(re.findall("x_w", text)) == (1 if number == 0 else 0)  # named once, as what the slides write

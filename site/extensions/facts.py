"""What the repository knows of each equation: lecture, functions, proofs, exercises with their misconceptions.

Read from the sources, as ``tests/test_equations.py`` does; only the homework is imported, which is data.
"""

from __future__ import annotations

import ast
import json
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FAMILIES = ("HS", "NS", "W2V", "RNN", "GRAD", "LSTM", "GRU")  # in the order of the lectures
IDENTIFIER = rf"(?<![\w-])((?:{'|'.join(FAMILIES)})-\d+)\b"
RANGE = rf"({'|'.join(FAMILIES)})-(\d+)\s*(?:–|—|-|~|～|…|到|至|to)\s*(?:\1-)?(\d+)"
HEADING_OR_FORMULA = re.compile(r"^(#{1,6}) ([^\n]*)$|\$\$(.*?)\$\$", re.MULTILINE | re.DOTALL)
LONG = 120  # lines
DEFINITIONS = ast.ClassDef | ast.FunctionDef


@dataclass(frozen=True)
class Source:
    """A function or class: where it stands, and its text. Modules in the order of the house: see ``rank``."""

    path: str
    name: str
    line: int
    text: str
    is_class: bool = False

    @property
    def lines(self) -> int:
        return self.text.count("\n") + 1

    @property
    def dotted(self) -> str:
        return ".".join([*Path(self.path).with_suffix("").parts[1:], self.name])

    @property
    def rank(self) -> tuple[bool, bool, bool, bool, int]:
        """The least is the one to show: what computes before pictures and engines, a function before a class."""
        return "/plots/" in self.path, self.lines > LONG, "/engines/" in self.path, self.is_class, self.lines

    @property
    def shown(self) -> str:
        """Its text, of a long class the docstring and what stands before it."""
        if self.lines <= LONG:
            return self.text
        end = ast.parse(textwrap.dedent(self.text)).body[0].body[0].end_lineno
        return "\n".join([*self.text.splitlines()[:end], "    ..."])


@dataclass
class Equation:
    """All that is known of one identifier; ``formula`` and ``section`` by language."""

    name: str
    lecture: str
    formula: dict[str, str] = field(default_factory=dict)
    section: dict[str, str] = field(default_factory=dict)
    functions: list[Source] = field(default_factory=list)
    proofs: list[Source] = field(default_factory=list)
    exercises: list = field(default_factory=list)  # of (name of the homework, Exercise)

    @property
    def computed_by(self) -> list[Source]:
        """One or two functions worth reading beside the formula; what draws, hurries or does much else comes after."""
        return [source for source in self.functions if not any(source.rank[:3])][:2] or self.functions[:1]

    @property
    def family(self) -> str:
        return self.name.split("-")[0]


def mentioned(text: str) -> set[str]:
    """The identifiers in a text; ``LSTM-1 to LSTM-6`` mentions six."""
    ranges = (
        f"{family}-{n}"
        for family, low, high in re.findall(RANGE, text)
        for n in range(int(low), int(high) + 1)  # none where it counts backwards
    )
    return {*re.findall(IDENTIFIER, text), *ranges}


def by_number(name: str) -> tuple[int, int]:
    family, number = name.split("-")
    return FAMILIES.index(family), int(number)


@cache
def equations() -> dict[str, Equation]:
    """Every equation of the lectures, in the order of reading."""
    found: dict[str, Equation] = {}
    for language in ("zh", "en"):
        for path in sorted((ROOT / "lectures" / language).glob("[0-9]*.ipynb")):
            for name, formula, section in tagged(cells_of(path)):
                equation = found.setdefault(name, Equation(name, path.stem))
                equation.formula[language], equation.section[language] = formula, section
    for source, names in documented():
        for name in names & found.keys():
            found[name].functions.append(source)
    for source, names in proofs():
        for name in names & found.keys():
            found[name].proofs.append(source)
    for homework, exercise, names in asked():
        for name in names & found.keys():
            found[name].exercises.append((homework, exercise))
    for equation in found.values():
        equation.functions.sort(key=lambda source: source.rank)
    return dict(sorted(found.items(), key=lambda item: by_number(item[0])))


def cells_of(path: Path) -> list[dict]:
    return json.loads(path.read_text(encoding="utf-8"))["cells"]


def tagged(cells: list[dict]) -> Iterator[tuple[str, str, str]]:
    """Identifier, formula without its tag, and the heading above it."""
    for _, heading, formulas in outline(cells):
        for formula in formulas:
            for name in re.findall(r"\\tag\{(.*?)\}", formula):
                yield name, without_tag(formula), heading


def outline(cells: list[dict]) -> list[tuple[int, str, list[str]]]:
    """Level, text and displayed formulas of each heading, in the order of reading."""
    found: list[tuple[int, str, list[str]]] = [(0, "", [])]
    for cell in cells:
        if cell["cell_type"] == "markdown":
            for marks, heading, formula in re.findall(HEADING_OR_FORMULA, "".join(cell["source"])):
                if marks:
                    found.append((len(marks), heading.strip(), []))
                else:
                    found[-1][2].append(formula)
    return found


def treated(cells: list[dict], section: str) -> set[str]:
    """The equations of a section with all below it; where it has none, those of its chapter up to there.

    Raises
    ------
    LookupError
        If the lecture has no such heading: an exercise names its section as the lecture once called it.
    """
    parts = outline(cells)
    levels = [level for level, _, _ in parts]
    start = next((number for number, (_, heading, _) in enumerate(parts) if heading == section), None)
    if start is None:
        raise LookupError(f"no lecture heading {section!r}, which an exercise names: see lib/hctnlp/exercises")
    end = next((n for n in range(start + 1, len(parts)) if levels[n] <= levels[start]), len(parts))
    chapter = next((n for n in range(start, 0, -1) if levels[n] == 2), start)
    return _names(parts[start:end]) or _names(parts[chapter:end])


def _names(parts: list[tuple[int, str, list[str]]]) -> set[str]:
    return {name for _, _, formulas in parts for name in re.findall(r"\\tag\{(.*?)\}", " ".join(formulas))}


def without_tag(formula: str) -> str:
    return re.sub(r"\s*\\tag\{.*?\}", "", formula).strip()


def documented() -> Iterator[tuple[Source, set[str]]]:
    """The classes and functions of the library whose docstring has an identifier; the homework has its own place."""
    for path in sorted((ROOT / "lib" / "hctnlp").rglob("*.py")):
        if "exercises" not in path.parts:
            yield from _definitions(path, lambda node: mentioned(ast.get_docstring(node) or ""))


def proofs() -> Iterator[tuple[Source, set[str]]]:
    """The test functions with ``@pytest.mark.equation``."""
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        yield from _definitions(path, _marked)


def _marked(node: ast.AST) -> set[str]:
    return {
        decorator.args[0].value
        for decorator in node.decorator_list
        if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "pytest.mark.equation"
    }


def _definitions(path: Path, names_of) -> Iterator[tuple[Source, set[str]]]:
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    for node, qualified in _walk(ast.parse(text)):
        if names := names_of(node):
            first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
            source = "\n".join(lines[first - 1 : node.end_lineno])
            place = path.relative_to(ROOT).as_posix()
            yield Source(place, qualified, first, source, isinstance(node, ast.ClassDef)), names


def _walk(node: ast.AST, prefix: str = "") -> Iterator[tuple[ast.AST, str]]:
    for child in ast.iter_child_nodes(node):
        name = f"{prefix}{child.name}" if isinstance(child, DEFINITIONS) else ""
        if name:
            yield child, name
        yield from _walk(child, f"{name}." if name else prefix)


def homeworks() -> list[str]:
    return [path.name for path in sorted((ROOT / "assignments").glob("hw*"))]


def released(homework: str, language: str) -> Path:
    """The edition that students are given."""
    return ROOT / "assignments" / homework / f"{homework}{'.en' if language == 'en' else ''}.ipynb"


def asked() -> Iterator[tuple[str, object, set[str]]]:
    """Homework, exercise, and the identifiers of its question, and of its section of the lecture."""
    from hctnlp.exercises.framework import load_assignment

    for homework in homeworks():
        assignment = load_assignment(homework)
        questions = {name: text for name, text, _ in questions_of(homework)}
        lecture = cells_of(ROOT / "lectures" / "en" / f"{assignment.lecture}.ipynb")
        for exercise in assignment.exercises:
            names = mentioned(questions.get(exercise.name, ""))
            if exercise.section:
                names |= treated(lecture, exercise.section.en)
            yield homework, exercise, names


def questions_of(homework: str) -> Iterator[tuple[str, str, int]]:
    """Exercise, the text above its cell, and which heading of the release it is, from 1."""
    text, headings = "", 0
    for cell in cells_of(released(homework, "zh")):
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            text += source
            headings += len(re.findall(r"^#{1,6} ", source, re.MULTILINE))
        else:
            yield cell["metadata"].get("nbgrader", {}).get("grade_id", ""), text, headings
            text = ""

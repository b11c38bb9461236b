"""One homework in two languages: the same code and labels, each edition in its language, the same marks for both."""

import copy
import json
import re
import shutil

import nbformat
import pytest
from nbgrader.utils import compute_checksum, is_solution

from hctnlp.grading.course import Course
from hctnlp.grading.nbgrader.editions import ENGLISH, in_language
from hctnlp.grading.submission.editions import handed_in
from hctnlp.grading.submission.reading import read_cells
from hctnlp.grading.submission.rebuild import rebuild

HOMEWORK = [f"hw{number}" for number in range(1, 8)]
QUOTED = re.compile(r"```.*?```|`[^`]*`|\$\$.*?\$\$|\$[^$]*\$|“[^”]*”|\]\([^)]*\)", re.DOTALL)
CHINESE = re.compile("[一-鿿]{6}|[。；]")  # a word may be an example; a sentence may not
ENGLISH_PROSE = re.compile(r"(?<![A-Za-z])(?:[A-Za-z']+[ ,;:]+){6}")


@pytest.fixture(scope="module")
def editions(root):
    """By homework, the committed releases in Chinese and in English."""

    def read(name, ending):
        return nbformat.read(root / "assignments" / name / f"{name}{ending}.ipynb", as_version=4)

    return {name: (read(name, ""), read(name, ".en")) for name in HOMEWORK}


def texts(notebook):
    return {cell.id: cell.source for cell in notebook.cells if cell.cell_type == "markdown"}


@pytest.mark.parametrize("name", HOMEWORK)
def test_both_editions_have_the_same_code_labels_and_points(editions, name):
    zh, en = editions[name]
    for one, other in zip(zh.cells, en.cells, strict=True):
        assert one.id == other.id
        assert one.cell_type == other.cell_type
        if one.cell_type == "code":
            assert one == other
        settings = [{**cell.metadata.get("nbgrader", {}), "checksum": ""} for cell in (one, other)]
        assert settings[0] == settings[1]
        if "checksum" in other.metadata.get("nbgrader", {}):  # Validate and nbgrader's exchange compare it
            assert other.metadata.nbgrader.checksum == compute_checksum(other)


@pytest.mark.parametrize("name", HOMEWORK)
def test_each_edition_is_in_its_language(editions, name):
    zh, en = editions[name]
    for label, text in texts(en).items():
        assert not CHINESE.search(prose := QUOTED.sub("", text)), (label, prose)
    for label, text in texts(zh).items():
        assert not ENGLISH_PROSE.search(prose := QUOTED.sub("", text)), (label, prose)
        assert "<!--" not in text


@pytest.mark.parametrize("name", HOMEWORK)
def test_every_text_of_the_source_is_there_in_both_languages(root, name):
    """With the same formulas, and the same numbers of points."""
    source = nbformat.read(root / "solutions" / name / f"{name}.ipynb", as_version=4)
    for label, text in texts(source).items():
        assert ENGLISH.search(text), f"{label}: put the line <!-- en --> between its Chinese and its English"
        zh, en = in_language(text, "zh"), in_language(text, "en")
        assert re.search("[一-鿿]", zh), label
        assert re.search("[A-Za-z]{3}", en), label
        headings = [re.findall(r"^(#+) (\d*)", each, re.MULTILINE) for each in (zh, en)]
        assert headings[0] == headings[1], label
        assert display(zh) == display(en), label
        points = [re.findall(r"^#.*[（(]([\d.]+) (?:分|points?)", each, re.MULTILINE) for each in (zh, en)]
        assert points[0] == points[1], label


def display(text):
    """The formulas on lines of their own, without white space and without words."""
    formulas = re.findall(r"\$\$(.*?)\$\$", text, re.DOTALL)
    return ["".join(re.sub(r"\\text\{[^}]*\}", "", formula).split()) for formula in formulas]


def test_a_text_without_the_line_is_of_both_editions():
    assert in_language("$$x$$", "zh") == in_language("$$x$$", "en") == "$$x$$"
    assert in_language("中文\n\n<!-- en -->\n\nEnglish", "zh") == "中文"
    assert in_language("中文\n<!-- en -->  \nEnglish", "en") == "English"
    assert in_language("a <!-- en --> b", "en") == "a <!-- en --> b"


# --- what is handed in -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def course(released, solution, tmp_path_factory):
    """Students with the same wrong answer: the Chinese edition, the English one under names of every kind, both."""
    root = tmp_path_factory.mktemp("editions") / "course"

    course = Course(shutil.copytree(released, root))
    right = {cell.metadata.nbgrader.grade_id: cell.source for cell in solution.cells}
    filled = {}
    for language, name in (("zh", "hw1.ipynb"), ("en", "hw1.en.ipynb")):
        notebook = nbformat.read(root / "assignments/hw1" / name, as_version=4)
        filled[f"blank {language}"] = copy.deepcopy(notebook)
        for cell in notebook.cells:
            if is_solution(cell) and cell.cell_type == "code":
                cell.source = right[cell.metadata.nbgrader.grade_id]
                if cell.metadata.nbgrader.grade_id == "weighted_path_length":
                    cell.source = "def weighted_path_length(counts, codes):\n    return sum(map(len, codes))"
            elif is_solution(cell):
                cell.source = "L = 48 / 27"
        filled[language] = notebook
    folders = {
        "zh": {"hw1.ipynb": "zh"},
        "en": {"hw1.en.ipynb": "en"},
        "renamed": {"Homework of Ann.ipynb": "en"},
        "as_zh": {"hw1.ipynb": "en"},
        "both_en": {"hw1.ipynb": "blank zh", "hw1.en.ipynb": "en"},
        "both_zh": {"hw1.ipynb": "zh", "hw1.en.ipynb": "blank en"},
        "blank": {"hw1.en.ipynb": "blank en"},
    }
    for student, files in folders.items():
        place = root / "submitted" / student / "hw1"
        place.mkdir(parents=True)
        for name, kind in files.items():
            nbformat.write(filled[kind], place / name)
    course.autograde("hw1")
    course.feedback("hw1")
    return course


def graded(course, student):
    return nbformat.read(course.root / "autograded" / student / "hw1/hw1.ipynb", as_version=4)


def marks(course, student):
    cells = {
        cell.metadata.nbgrader.grade_id: cell for cell in graded(course, student).cells if "nbgrader" in cell.metadata
    }
    return {
        name: cell.outputs[-1].data["text/plain"] for name, cell in cells.items() if name.startswith("test_")
    }, cells["why_short_codes"].source


def test_whichever_edition_is_handed_in_gets_the_same_marks(course):
    expected, answer = marks(course, "zh")
    assert expected["test_hs_loss"] == "3.0"
    assert expected["test_weighted_path_length"] == "0.0"
    assert answer == "L = 48 / 27"
    for student in ("en", "renamed", "as_zh", "both_en", "both_zh"):
        assert marks(course, student) == (expected, answer), student


def test_feedback_is_in_the_edition_that_was_handed_in(course):
    zh, en = [
        (course.root / "feedback" / student / "hw1/hw1.html").read_text(encoding="utf-8") for student in ("zh", "en")
    ]
    assert "你把编码长度直接相加" in zh
    assert "You added the lengths without the counts" in en
    assert "你把编码长度直接相加" not in en
    assert "You added the lengths without the counts" not in zh
    assert "The weighted path length (2 points)" in en
    for student in ("renamed", "as_zh", "both_en"):
        page = (course.root / "feedback" / student / "hw1/hw1.html").read_text(encoding="utf-8")
        assert "You added the lengths without the counts" in page


def test_a_blank_english_edition_has_answered_nothing(course):
    scores, answer = marks(course, "blank")
    assert set(scores.values()) == {"0.0"}
    assert answer == "your answer here"
    first = graded(course, "blank").cells[0].source
    assert "Repaired before grading" not in first


def test_of_two_editions_the_one_with_more_in_it_is_graded_and_that_is_said(course):
    (said,) = [
        line for line in json.dumps(graded(course, "both_en"), ensure_ascii=False).split("\\n") if "hw1.en" in line
    ][:1]
    assert "both editions are there" in said


@pytest.mark.parametrize("name", HOMEWORK)
def test_the_source_itself_can_be_handed_in(root, editions, name):
    """As an instructor does who tries the grader: nobody has written what was given, in either language."""
    source = (root / "solutions" / name / f"{name}.ipynb").read_bytes()
    cells, remarks = read_cells(source)
    edition, cells = handed_in(cells, editions[name])
    graded, repairs = rebuild(cells, edition, remarks)
    assert repairs == []
    assert len(graded.cells) == len(edition.cells)


def test_what_a_student_writes_into_a_given_text_is_kept(editions):
    notebook = copy.deepcopy(editions["hw1"][1])
    notebook.cells[2].source += "\n\nI do not understand this."
    cells, remarks = read_cells(nbformat.writes(notebook).encode())
    edition, cells = handed_in(cells, editions["hw1"])
    assert edition is editions["hw1"][1]
    graded, _ = rebuild(cells, edition, remarks)
    assert "I do not understand this." in [cell.source for cell in graded.cells]

"""The similarity report: what is copied is found under its disguise, what is merely alike is not."""

import ast
import builtins
import io
import shutil
import tokenize
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook
from rich.cells import cell_len
from rich.console import Console
from typer.testing import CliRunner

import hctnlp
from hctnlp.authoring.sample_class import students
from hctnlp.cli import app
from hctnlp.exercises.framework.assignment import load_assignment
from hctnlp.grading.course import Course
from hctnlp.grading.results.similarity import (
    MAX_NOTEBOOK,
    Cluster,
    Code,
    Pair,
    clusters,
    fingerprint,
    own_code,
    print_pairs,
    similar_pairs,
)
from hctnlp.grading.submission.reading import Cell

HOMEWORK = [f"hw{number}" for number in range(1, 8)]
OWN_HELPER = """\
def softmax_of_rows(scores, temperature):
    shifted = (scores - scores.max(axis=1, keepdims=True)) / temperature
    weights = np.exp(shifted) * (shifted > -30)
    entropy = -(weights * np.log2(weights + 1e-12)).sum() / len(scores)
    scores[entropy < 0.5] = 0
    return weights / weights.sum(axis=1, keepdims=True), entropy
"""


@pytest.fixture
def new_course(root, tmp_path):
    def make(name):
        course = Course(root).copy_to(tmp_path / name, name)
        shutil.copytree(root / "assignments" / name, course.root / "assignments" / name)
        return course

    return make


def submit(course, name, student, answers, own=(), order=1):
    """The release with these answers, the student's own cells, and the cells in order or (-1) in reverse."""
    notebook = nbformat.read(course.root / f"assignments/{name}/{name}.ipynb", as_version=4)
    for cell in notebook.cells:
        cell.source = answers.get(cell.metadata.get("nbgrader", {}).get("grade_id"), cell.source)
    notebook.cells += map(new_code_cell, own)
    notebook.cells = notebook.cells[::order]
    path = course.root / "submitted" / student / name / f"{name}.ipynb"
    path.parent.mkdir(parents=True)
    nbformat.write(notebook, path)
    return path


def right_answers(name):
    """Right answers to an assignment, written differently: the solution's, the first alternatives, the second."""
    assignment = load_assignment(name)
    notebook = nbformat.read(Path(__file__).parents[2] / f"solutions/{name}/{name}.ipynb", as_version=4)
    sources = {cell.metadata.get("nbgrader", {}).get("grade_id"): cell.source for cell in notebook.cells}
    versions = [{exercise.name: sources[exercise.name] for exercise in assignment.exercises}]
    return versions + [dict(s.answers) for s in students(assignment) if s.name.startswith("alternative")]


def disguise(source):
    """The same code with other variables, comments and spacing, and its functions in the opposite order."""
    blocks = [ast.get_source_segment(source, node) for node in ast.parse(source).body]
    tree = ast.parse(source)
    own = {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    own |= {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    functions = [block for block in blocks if block.startswith("def")]
    rest = [block for block in blocks if not block.startswith("def")]
    return "\n\n\n".join(_renamed(block, own - set(dir(builtins))) for block in [*functions[::-1], *rest])


def _renamed(source, names):
    number = {name: f"value_{k}" for k, name in enumerate(sorted(names))}
    tokens = [
        (token.type, number.get(token.string, token.string))
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type != tokenize.COMMENT
    ]
    return "# my own work\n" + tokenize.untokenize(tokens).replace("\n", "  # checked\n", 1)


@pytest.mark.parametrize("name", HOMEWORK)
def test_a_disguised_copy_is_found_and_different_answers_are_not(new_course, name):
    course, (solution, *others) = new_course(name), right_answers(name)
    submit(course, name, "like_the_solution", solution)
    for number, answers in enumerate(others):
        submit(course, name, f"other_{number}", answers)
    submit(course, name, "copy", {label: disguise(source) for label, source in others[0].items()}, order=-1)
    pairs = {(p.first, p.second): p for p in similar_pairs(course, load_assignment(name)) if not p.answer}
    assert set(pairs) == {("copy", "other_0"), ("like_the_solution", "hctnlp: solution")}
    for pair in pairs.values():
        assert min(pair.share_first, pair.share_second) > 0.8
        assert pair.similarity <= 1


def test_the_right_answers_that_the_package_holds_are_recognised(new_course):
    course, (_, alternative, *_) = new_course("hw1"), right_answers("hw1")
    submit(course, "hw1", "reader", {label: disguise(source) for label, source in alternative.items()})
    found = {pair.answer: pair.second for pair in similar_pairs(course, load_assignment("hw1")) if pair.answer}
    assert {"hs_loss", "huffman_codes"} <= set(found)
    assert all(file == f"hctnlp: exercises/hw1/{label}.py" for label, file in found.items())


def test_the_library_s_own_code_is_recognised(new_course):
    course = new_course("hw1")
    library = Path(hctnlp.__file__).with_name("word2vec") / "huffman.py"
    submit(course, "hw1", "reader", {"huffman_codes": library.read_text(encoding="utf-8")})
    (pair,) = similar_pairs(course, load_assignment("hw1"))
    assert (pair.first, pair.second, pair.answer) == ("reader", "hctnlp: word2vec/huffman.py", "huffman_codes")
    assert pair.share_first == pytest.approx(1)
    assert all(line in library.read_text(encoding="utf-8") for line in pair.excerpt.splitlines())


def test_what_the_release_gives_is_not_counted(new_course):
    """Two blank notebooks, and two into which its own first cell was copied, have nothing of their own in common."""
    course = new_course("hw4")
    release = nbformat.read(course.root / "assignments/hw4/hw4.ipynb", as_version=4)
    given = "\n\n".join(cell.source for cell in release.cells if cell.cell_type == "code")
    for student in ("ann", "bob"):
        submit(course, "hw4", student, {}, own=[given])
    assert similar_pairs(course, load_assignment("hw4")) == []


def test_own_cells_are_compared_and_words_and_tests_are_not(new_course):
    course, essay = new_course("hw1"), "哈夫曼树把高频词放在离根近的地方。" * 40
    for student in ("ann", "bob"):
        submit(course, "hw1", student, {"why_short_codes": essay, "test_hs_loss": OWN_HELPER * 3})
    assert similar_pairs(course, load_assignment("hw1")) == []
    for student in ("carl", "dora"):
        submit(course, "hw1", student, {}, own=[OWN_HELPER])
    (pair,) = similar_pairs(course, load_assignment("hw1"))
    assert (pair.first, pair.second) == ("carl", "dora")
    assert "shifted = (scores" in pair.excerpt


def test_who_adds_to_a_copy_is_found_by_the_share_of_the_other(new_course):
    course, (_, alternative, *_) = new_course("hw1"), right_answers("hw1")
    submit(course, "hw1", "ann", alternative)
    more = "\n".join(f"table_{k} = [row[{k}] ** {k} - other({k}, '{k}') for row in rows]" for k in range(60))
    submit(course, "hw1", "bob", alternative, own=[more])
    (pair,) = [p for p in similar_pairs(course, load_assignment("hw1")) if not p.answer]
    assert pair.share_first > 0.9
    assert pair.share_second < 0.6


def test_whatever_is_handed_in_the_others_are_compared(new_course):
    course, name = new_course("hw1"), "hw1"
    for student in ("[red]ann", "名字 b"):
        submit(course, name, student, {"hs_loss": OWN_HELPER + "def hs_loss(:\n  return (((\n'''"})
    submit(course, name, "huge", {"hs_loss": "x = [" + "1, " * 60_000 + "]"}, own=["y" * 150_000] * 4)
    submit(course, name, "no_json", {}).write_text("{ no json", encoding="utf-8")
    submit(course, name, "lone", {"hs_loss": "x = 1"}).write_bytes(b"\xff\xfe\x00")
    link = submit(course, name, "link", {})
    link.unlink()
    link.symlink_to(course.root / "submitted/huge/hw1/hw1.ipynb")
    (pair,) = similar_pairs(course, load_assignment(name))
    assert {pair.first, pair.second} == {"[red]ann", "名字 b"}
    screen = io.StringIO()
    print_pairs([pair], load_assignment(name), Console(file=screen, width=160))
    assert "[red]ann" in screen.getvalue()


def test_the_table_fits_80_columns_and_is_whole():
    """Chinese takes two columns a character, and a backslash before a bracket is no markup."""
    names = "欧阳修远·阿不都热合曼·买买提", "maximilian.von-hohenstein@students.example.edu"
    pair = Pair(*names, 0.97, 1.0, 'error = re.sub(r"\\[x]", "误差是预测减去答案")', "hs_gradients")
    screen = io.StringIO()
    print_pairs([pair], load_assignment("hw1"), Console(file=screen, width=80))
    rows = [line for line in screen.getvalue().splitlines() if line.startswith("│")]
    assert max(map(cell_len, screen.getvalue().splitlines())) <= 80
    cells = [
        "".join(part) for part in zip(*([cell.strip() for cell in row.split("│")[1:-1]] for row in rows), strict=True)
    ]
    assert cells[:5] == [*names, "hs_gradients", "97%", "100%"]
    assert cells[5].replace(" ", "") == pair.excerpt.replace(" ", "")


def test_a_student_s_code_is_read_only_up_to_a_limit(new_course):
    from hctnlp.grading.submission.reading import Cell

    cells = [Cell("", "y" * 50_000, True)] * 20
    found = own_code(cells, new_notebook())
    assert sum(len(source) for _, source in found) == MAX_NOTEBOOK


def test_blank_lines_are_not_read():
    """Ten thousand characters of them took seconds, and in a page they did before."""
    cells = [Cell("", "print(1)" + "\n " * 9_000 + "\nprint(2)", True)]
    assert own_code(cells, new_notebook()) == [("", "print(1)\nprint(2)")]


def test_lines_that_an_author_repeats_are_the_author_s_own():
    """copydetect's own removal of boilerplate takes them for it."""
    twice = Code("ann", OWN_HELPER + OWN_HELPER, frozenset({1}))
    once = Code("ann", OWN_HELPER, frozenset({1}))
    assert set(once.hashes) <= set(twice.hashes)
    assert fingerprint(twice).token_coverage == 2 * fingerprint(once).token_coverage


def test_the_nearest_come_first_and_the_threshold_holds(new_course):
    course, (_, alternative, *_) = new_course("hw1"), right_answers("hw1")
    half = dict(list(alternative.items())[:1])
    submit(course, "hw1", "all", alternative)
    submit(course, "hw1", "again", alternative)
    submit(
        course, "hw1", "half", half, own=[OWN_HELPER, OWN_HELPER.replace("max", "min").replace("exp", "sin(3) + 2 **")]
    )
    every = similar_pairs(course, load_assignment("hw1"), threshold=0.2)
    assert [p.similarity for p in every] == sorted((p.similarity for p in every), reverse=True)
    kept = similar_pairs(course, load_assignment("hw1"), threshold=0.9)
    assert kept == [p for p in every if p.similarity >= 0.9]
    assert 0 < len(kept) < len(every)


def invoke(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def test_the_command_prints_the_pairs_and_that_it_is_no_verdict(new_course):
    course = new_course("hw1")
    for student in ("ann", "bob"):
        submit(course, "hw1", student, {}, own=[OWN_HELPER])
    done = invoke("similarity", "hw1", "--root", course.root)
    assert done.exit_code == 0, done.output
    assert "ann" in done.output
    assert "bob" in done.output
    assert "no verdict" in done.output
    assert "不是结论" in done.output


def test_copies_that_went_from_hand_to_hand_are_one_cluster():
    def pair(first, second, share, answer=""):
        return Pair(first, second, share, share / 2, "", answer)

    chain = [pair("ann", "bob", 0.9), pair("bob", "2025/eve", 0.7), pair("carl", "dan", 0.8)]
    noise = [pair("carl", "hctnlp: solution", 0.9), pair("ann", "dan", 0.9, "hs_loss")]
    first, second = clusters([*chain, *noise])
    assert first == Cluster(("2025/eve", "ann", "bob"), 0.7, 0.9)
    assert second == Cluster(("carl", "dan"), 0.8, 0.8)
    assert clusters([]) == clusters(noise[:1]) == []
    console = Console(width=80, file=io.StringIO())
    print_pairs([*chain, *noise], load_assignment("hw1"), console)
    assert "3 hang together, pair by pair 70% to 90%: 2025/eve, ann, bob" in console.file.getvalue()
    assert "2 hang together" not in console.file.getvalue()


def test_a_copy_of_an_earlier_year_is_found_and_that_year_is_not_compared_with_itself(new_course, tmp_path):
    course, old = new_course("hw1"), tmp_path / "2025"
    submit(course, "hw1", "ann", {}, own=[OWN_HELPER])
    for student in ("eve", "fay"):
        handed_in = submit(course, "hw1", student, {}, own=[OWN_HELPER])
        shutil.copytree(handed_in.parents[1], old / "submitted" / student)
        shutil.rmtree(handed_in.parents[1])
    for folder in (old, old / "submitted"):  # a course, or what lies in it
        pairs = similar_pairs(course, load_assignment("hw1"), earlier=[folder])
        assert {(pair.first, pair.second) for pair in pairs} == {
            ("ann", f"{folder.name}/{who}") for who in ("eve", "fay")
        }
    assert similar_pairs(course, load_assignment("hw1")) == []
    done = invoke("similarity", "hw1", "--root", course.root, "--earlier", old, "--earlier", tmp_path / "2024")
    assert done.exit_code == 2
    assert "2024 holds no submission of hw1" in done.output.replace("\n", " ")


@pytest.mark.parametrize("threshold", [0, 1.5])
def test_a_threshold_that_is_no_share_is_refused(new_course, threshold):
    done = invoke("similarity", "hw1", "--root", new_course("hw1").root, "--threshold", threshold)
    assert done.exit_code == 2
    assert "threshold must be above 0" in done.output


def test_an_assignment_that_is_not_released_is_refused(root, tmp_path):
    done = invoke("similarity", "hw1", "--root", Course(root).copy_to(tmp_path, "hw1").root)
    assert done.exit_code == 2
    assert "run hctnlp release hw1" in done.output

"""What a student wrote is found wherever it stands: in given cells, in other cells, in cells that lost their labels."""

import copy
import json

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell
from nbgrader.utils import determine_grade

from hctnlp.grading.submission import rebuild as rebuilding
from hctnlp.grading.submission.cells import grade_id_of
from hctnlp.grading.submission.own_work import additions, defines, is_blank, is_prose, is_stub, statements
from hctnlp.grading.submission.reading import Cell, read_cells
from hctnlp.grading.submission.rebuild import rebuild
from hctnlp.grading.time_limit import within

EXERCISES = (
    "huffman_codes",
    "weighted_path_length",
    "path_probability",
    "hs_loss",
    "hs_gradients",
    "cbow_hs_step",
)
ESSAY = "因为高频词出现得多，编码短，期望的计算量就小：48 比 54 小。"


@pytest.fixture(scope="module")
def released(root):
    return nbformat.read(root / "assignments/hw1/hw1.ipynb", as_version=4)


@pytest.fixture
def blank(released):
    """What is handed out."""
    return copy.deepcopy(released)


@pytest.fixture
def solved(released, solution):
    """The release with the solution's answers."""
    sources = {grade_id_of(cell): cell.source for cell in solution.cells}
    notebook = copy.deepcopy(released)
    for cell in notebook.cells:
        if cell.metadata.nbgrader.solution:
            cell.source = sources[grade_id_of(cell)]
    return notebook


def cell_of(notebook, label):
    return next(cell for cell in notebook.cells if grade_id_of(cell) == label)


def place_of(notebook, label):
    return [grade_id_of(cell) for cell in notebook.cells].index(label)


def rebuilt(submitted, released):
    cells, remarks = read_cells(json.dumps(submitted).encode())
    return rebuild(cells, copy.deepcopy(released), remarks)


def judged(notebook):
    """For each exercise what its function says of itself at the moment when the grader would ask it."""
    space, found = {}, {}
    for cell in notebook.cells:
        name = grade_id_of(cell).removeprefix("test_")
        if grade_id_of(cell).startswith("test_"):
            try:
                found[name] = space[name](*range(space[name].__code__.co_argcount))
            except Exception as error:
                found[name] = type(error).__name__
        elif cell.cell_type == "code" and grade_id_of(cell) != "hw1_setup":
            try:
                exec(cell.source, space)
            except Exception:
                continue
    return found


def saying(name, words="'right'"):
    return f"def {name}(*arguments):\n    return {words}"


# --- code in given cells ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("label", ["hw1_setup", "test_huffman_codes", "copy of hw1_setup"])
@pytest.mark.parametrize("before", [True, False])
def test_code_in_a_given_cell_runs_and_is_named(label, before, blank, released):
    for name in EXERCISES:
        cell_of(blank, name).source = saying(name, "helper()")
    given = cell_of(blank, label.removeprefix("copy of "))
    if label.startswith("copy"):
        given = copy.deepcopy(given)
        blank.cells.insert(place_of(blank, "test_huffman_codes"), given)
    lines = [given.source, "import math\n\ndef helper():\n    return math.floor(1.5)"]
    given.source = "\n\n".join(reversed(lines) if before else lines)
    notebook, repairs = rebuilt(blank, released)
    assert judged(notebook) == dict.fromkeys(EXERCISES, 1)
    assert cell_of(notebook, "hw1_setup").source == cell_of(released, "hw1_setup").source
    assert len(repairs) == 1
    assert label.removeprefix("copy of ") in repairs[0]
    assert "'hctnlp" not in str([cell.source for cell in notebook.cells if cell.source.startswith("import math")])


def test_what_follows_a_copy_of_a_given_cell_stays_where_it_is(blank, released):
    place = place_of(blank, "hs_loss")
    blank.cells[place:place] = [copy.deepcopy(cell_of(blank, "hw1_setup")), new_code_cell("scale = 3")]
    notebook, repairs = rebuilt(blank, released)
    assert [cell.source for cell in notebook.cells].index("scale = 3") == place_of(notebook, "hs_loss") - 1
    assert repairs == []


def test_a_given_function_that_was_rewritten_is_what_the_student_saw(blank, released):
    setup = cell_of(blank, "hw1_setup")
    setup.source = setup.source.replace("return 0.5 *", "return 5 *")
    notebook, _ = rebuilt(blank, released)
    own = notebook.cells[place_of(notebook, "hw1_setup") + 1].source
    assert own.startswith("def sigmoid(z):")
    assert "return 5 *" in own
    assert "import numpy" not in own


@pytest.mark.parametrize("source", ["", "{given}\n", "# {given}", "# mine\n{given}", "{given}  \n\n# done"])
def test_a_given_cell_without_anything_new_is_said_nothing_of(source, blank, released):
    test = cell_of(blank, "test_hs_loss")
    test.source = source.format(given=test.source)
    notebook, repairs = rebuilt(blank, released)
    assert repairs == []
    assert [grade_id_of(cell) for cell in notebook.cells] == [grade_id_of(cell) for cell in released.cells]


def test_a_note_in_a_question_is_kept(blank, released):
    cell_of(blank, "q2").source += "\n\n先看第一讲"
    notebook, repairs = rebuilt(blank, released)
    assert notebook.cells[place_of(notebook, "q2") + 1].source == "先看第一讲"
    assert "q2" in repairs[0]


# --- answers that stand elsewhere ------------------------------------------------------------------------------------

PLACES = {
    "at the top": lambda notebook: 0,
    "before the question": lambda notebook: place_of(notebook, "q4"),
    "before the stub": lambda notebook: place_of(notebook, "hs_loss"),
    "after the stub": lambda notebook: place_of(notebook, "hs_loss") + 1,
    "after the test": lambda notebook: place_of(notebook, "test_hs_loss") + 1,
    "at the end": lambda notebook: len(notebook.cells),
}


@pytest.mark.parametrize("stub", ["kept", "emptied", "without its comment", "deleted", "twice"])
@pytest.mark.parametrize("place", PLACES)
def test_a_definition_in_another_cell_wins_over_the_stub(place, stub, blank, released):
    own = [new_code_cell("word = 'right'"), new_code_cell(saying("hs_loss", "word"))]
    answer = cell_of(blank, "hs_loss")
    blank.cells[PLACES[place](blank) : PLACES[place](blank)] = own
    if stub == "emptied":
        answer.source = ""
    elif stub == "without its comment":
        answer.source = "def hs_loss(x, thetas, code):\n    raise NotImplementedError"
    elif stub == "deleted":
        blank.cells.remove(answer)
    elif stub == "twice":
        blank.cells.append(copy.deepcopy(answer))
    notebook, repairs = rebuilt(blank, released)
    assert judged(notebook)["hs_loss"] == "right"
    assert any("hs_loss" in repair for repair in repairs) or stub == "deleted"
    assert judged(notebook)["hs_gradients"] == "NotImplementedError"


def test_answers_at_the_end_bring_their_helpers(blank, released):
    for name in reversed(EXERCISES):
        blank.cells.append(new_code_cell(f"def help_{name}():\n    return {name!r}"))
        blank.cells.append(new_code_cell(saying(name, f"help_{name}()")))
    assert judged(rebuilt(blank, released)[0]) == {name: name for name in EXERCISES}


def test_two_answers_in_one_cell(blank, released):
    for name, other in (("hs_loss", "hs_gradients"), ("cbow_hs_step", "path_probability")):
        cell_of(blank, name).source = f"{saying(name)}\n\n\n{saying(other)}"
    notebook, _ = rebuilt(blank, released)
    right = {"hs_loss", "hs_gradients", "cbow_hs_step", "path_probability"}
    assert {name for name, said in judged(notebook).items() if said == "right"} == right


def test_the_answer_is_in_the_test_cell(blank, released):
    test = cell_of(blank, "test_hs_loss")
    test.source = f"{test.source}\n\n{saying('hs_loss')}"
    assert judged(rebuilt(blank, released)[0])["hs_loss"] == "right"


def test_helpers_beside_a_stub_are_kept(blank, released):
    cell_of(blank, "hs_loss").source += "\n\nword = 'right'"
    blank.cells.append(new_code_cell(saying("hs_loss", "word")))
    assert judged(rebuilt(blank, released)[0])["hs_loss"] == "right"


@pytest.mark.parametrize("second", ["", "stub"])
def test_a_blank_copy_does_not_replace_an_answer(second, blank, released):
    copied = copy.deepcopy(cell_of(blank, "hs_loss"))
    copied.source = second and copied.source
    cell_of(blank, "hs_loss").source = saying("hs_loss")
    blank.cells.insert(place_of(blank, "hs_loss") + 1, copied)
    notebook, repairs = rebuilt(blank, released)
    assert judged(notebook)["hs_loss"] == "right"
    assert "blank" in repairs[0]


def test_a_wrong_answer_is_not_mended_by_a_definition_further_down(blank, released):
    cell_of(blank, "hs_loss").source = saying("hs_loss", "'wrong'")
    blank.cells.append(new_code_cell(saying("hs_loss")))
    assert judged(rebuilt(blank, released)[0])["hs_loss"] == "wrong"


# --- written answers -------------------------------------------------------------------------------------------------


def needs_a_person(notebook, released):
    """Whether nbgrader would leave the written answer to a person."""
    cell = copy.deepcopy(cell_of(notebook, "why_short_codes"))
    cell.metadata.nbgrader.checksum = cell_of(released, "why_short_codes").metadata.nbgrader.checksum
    return determine_grade(cell)[0] is None


def in_the_question(notebook):
    cell_of(notebook, "q7").source += f"\n\n{ESSAY}"


def instead_of_the_question(notebook):
    cell_of(notebook, "q7").source = ESSAY


def in_a_cell_below(notebook):
    notebook.cells.append(new_markdown_cell(ESSAY))


def in_a_cell_above(notebook):
    notebook.cells.insert(place_of(notebook, "why_short_codes"), new_markdown_cell(ESSAY))


def in_a_cell_of_code(notebook):
    notebook.cells.append(new_code_cell(ESSAY))


def in_english_and_code(notebook):
    notebook.cells.append(new_code_cell("# Frequent words are read often, so a short code saves most."))


def without_the_answer_cell(notebook):
    notebook.cells = [cell for cell in notebook.cells if grade_id_of(cell) != "why_short_codes"]
    notebook.cells.append(new_markdown_cell(ESSAY))


WRITTEN = [
    in_the_question,
    instead_of_the_question,
    in_a_cell_below,
    in_a_cell_above,
    in_a_cell_of_code,
    in_english_and_code,
    without_the_answer_cell,
]


@pytest.mark.parametrize("write", WRITTEN)
def test_a_written_answer_is_found_and_marked_by_hand(write, blank, released):
    assert not needs_a_person(rebuilt(blank, released)[0], released)
    write(blank)
    notebook, repairs = rebuilt(blank, released)
    assert needs_a_person(notebook, released)
    assert "why_short_codes" in repairs[-1]
    assert "marked by hand" in repairs[-1]
    answer = cell_of(notebook, "why_short_codes").source
    assert ESSAY in answer or "short code saves" in answer
    assert sum(cell.source.count(answer) for cell in notebook.cells) <= 2  # code stays where it was too


def test_an_answer_in_its_place_stays_and_a_note_beside_it_too(solved, released):
    solved.cells.append(new_markdown_cell("谢谢老师"))
    notebook, repairs = rebuilt(solved, released)
    assert repairs == []
    assert cell_of(notebook, "why_short_codes") == cell_of(solved, "why_short_codes")
    assert notebook.cells[-1].source == "谢谢老师"


def test_an_answer_that_is_a_heading_is_one(blank, released):
    cell_of(blank, "why_short_codes").source = f"# {ESSAY}"
    blank.cells.append(new_markdown_cell("谢谢老师"))
    notebook, _ = rebuilt(blank, released)
    assert cell_of(notebook, "why_short_codes").source == f"# {ESSAY}"


# --- cells that were split or merged ---------------------------------------------------------------------------------


def test_both_halves_of_a_split_answer_count(blank, released):
    """Both have the label."""
    place = place_of(blank, "hs_loss")
    blank.cells.insert(place, copy.deepcopy(blank.cells[place]))
    blank.cells[place].source = "word = 'right'"
    blank.cells[place + 1].source = saying("hs_loss", "word")
    assert judged(rebuilt(blank, released)[0])["hs_loss"] == "right"
    blank.cells[place].source, blank.cells[place + 1].source = saying("hs_loss"), "print(hs_loss())"
    assert judged(rebuilt(blank, released)[0])["hs_loss"] == "right"


@pytest.mark.parametrize("pair", [("hs_loss", "test_hs_loss"), ("test_path_probability", "hs_loss")])
def test_merged_cells_lose_nothing(pair, blank, released):
    """The first label is left; nothing stands between the two once the question is deleted."""
    cell_of(blank, "hs_loss").source = saying("hs_loss")
    first, second = (cell_of(blank, label) for label in pair)
    first.source += "\n\n" + second.source
    blank.cells.remove(second)
    assert judged(rebuilt(blank, released)[0])["hs_loss"] == "right"


# --- labels that a tool took away ------------------------------------------------------------------------------------


def no_metadata(notebook):
    for cell in notebook.cells:
        cell.metadata = {}


def no_metadata_and_ids(notebook):
    no_metadata(notebook)
    for cell in notebook.cells:
        del cell["id"]


def other_ids(notebook):
    """As Colab: an id of its own in the metadata, and white space at the ends of lines."""
    no_metadata_and_ids(notebook)
    for number, cell in enumerate(notebook.cells):
        cell.metadata = {"id": f"x{number}", "colab": {}}
        cell.source = cell.source.replace("\n", " \n") + "\n"


def settings_emptied(notebook):
    for cell in notebook.cells:
        cell.metadata.nbgrader = {}
        del cell["id"]


def labels_null(notebook):
    for cell in notebook.cells:
        cell.metadata.nbgrader.grade_id = None
        del cell["id"]


def answers_only(notebook):
    for cell in notebook.cells:
        if cell.metadata.nbgrader.solution:
            cell.metadata, cell["id"] = {}, f"new{len(cell.source)}"


def given_only(notebook):
    for cell in notebook.cells:
        if not cell.metadata.nbgrader.solution:
            cell.metadata = {}
            del cell["id"]


STRIPPED = [no_metadata, no_metadata_and_ids, other_ids, settings_emptied, labels_null, answers_only, given_only]


@pytest.mark.parametrize("strip", STRIPPED)
def test_without_labels_everything_is_found(strip, solved, released):
    strip(solved)
    notebook, repairs = rebuilt(solved, released)
    assert [grade_id_of(cell) for cell in notebook.cells][1:] == [grade_id_of(cell) for cell in released.cells]
    for label in (*EXERCISES, "why_short_codes"):
        submitted = next(
            cell for cell in solved.cells if cell.source.strip() == cell_of(notebook, label).source.strip()
        )
        assert submitted.source.strip() != cell_of(released, label).source
    assert "labels are missing" in repairs[0]
    assert not any("deleted" in repair for repair in repairs)


@pytest.mark.parametrize("strip", STRIPPED)
def test_without_labels_a_blank_is_blank_and_a_stub_never_wins(strip, blank, released):
    place = place_of(blank, "hs_loss")
    blank.cells.insert(place, new_code_cell(saying("hs_loss"), metadata={"nbgrader": {"solution": False}}))
    strip(blank)
    notebook, _ = rebuilt(blank, released)
    expected = {**dict.fromkeys(EXERCISES, "NotImplementedError"), "hs_loss": "right"}
    assert judged(notebook) == expected
    assert not needs_a_person(notebook, released)


def test_without_labels_helpers_and_code_in_given_cells_run(solved, released):
    for name in EXERCISES:
        cell_of(solved, name).source = saying(name, "math.floor(helper)")
    cell_of(solved, "hw1_setup").source = "import math\n" + cell_of(solved, "hw1_setup").source
    cell_of(solved, "test_huffman_codes").source += "\nhelper = 7.5"
    no_metadata_and_ids(solved)
    notebook, repairs = rebuilt(solved, released)
    found = judged(notebook)
    assert found == dict.fromkeys(EXERCISES, 7)
    assert "test_huffman_codes" in " ".join(repairs)


def test_without_labels_a_written_answer_below_its_question_is_found(blank, released):
    cell_of(blank, "why_short_codes").source = ESSAY
    no_metadata_and_ids(blank)
    notebook, _ = rebuilt(blank, released)
    assert cell_of(notebook, "why_short_codes").source == ESSAY
    assert needs_a_person(notebook, released)


def test_a_deleted_answer_is_no_missing_label(solved, released):
    solved.cells = [cell for cell in solved.cells if grade_id_of(cell) != "hs_loss"]
    _, repairs = rebuilt(solved, released)
    assert len(repairs) == 1
    assert "deleted" in repairs[0]


# --- older formats ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("labels", [True, False])
@pytest.mark.parametrize("version", [2, 3])
@pytest.mark.filterwarnings("ignore")
def test_an_older_format_is_read_like_the_new_one(version, labels, solved, released):
    if not labels:
        no_metadata(solved)
    old = nbformat.convert(nbformat.from_dict(copy.deepcopy(solved)), version)
    cells, remarks = read_cells(json.dumps(old).encode("utf-8-sig"))
    notebook, repairs = rebuild(cells, copy.deepcopy(released), remarks)
    for label in (*EXERCISES, "why_short_codes"):
        assert cell_of(notebook, label).source == cell_of(solved, label).source if labels else True
        assert cell_of(notebook, label).source != cell_of(released, label).source
    assert "nbformat" in repairs[0]
    assert not any("deleted" in repair for repair in repairs)


@pytest.mark.parametrize("minor", [0, 1, 2, 4, 5, 99, None, "5"])
def test_minor_versions_and_missing_ids_cost_nothing(minor, solved, released):
    data = json.loads(json.dumps(solved))
    data["nbformat_minor"] = minor
    for cell in data["cells"]:
        cell.pop("id", None)
    cells, remarks = read_cells(json.dumps(data).encode())
    notebook, repairs = rebuild(cells, copy.deepcopy(released), remarks)
    assert repairs == []
    assert cell_of(notebook, "hs_loss").source == cell_of(solved, "hs_loss").source


# --- line by line ----------------------------------------------------------------------------------------------------


def test_statements_are_kept_whole():
    source = (
        "@cache\ndef f(a,\n      b):\n    if a:\n\n        return b\n# why\nx = (1 +\n2\n)\nif x:\n    y\nelse:\n    z"
    )
    found = statements(source)
    assert found[0].endswith("return b\n# why")
    assert found[-1] == "if x:\n    y\nelse:\n    z"
    assert "\n".join(found) == source


@pytest.mark.parametrize("end", ["\r\n", "\n", "\n\n"])
def test_ends_of_lines_make_no_difference(end):
    given = ["import numpy as np", "def f(x):", "    return x"]
    assert additions(end.join(given), "\n".join(given), True) == ""
    own = additions(end.join([*given, "text = '\u2028'"]), "\n".join(given), True)
    assert own.strip() == "text = '\u2028'"


def test_a_cell_of_one_magic_is_taken_whole():
    given = "import numpy as np"
    assert additions(f"%%time\n{given}", given, True) == f"%%time\n{given}"
    assert additions(f"%matplotlib inline\n{given}", given, True) == "%matplotlib inline"


@pytest.mark.parametrize(
    ("source", "is_so"),
    [
        ("def f(a):\n    return a", True),
        ("async def f(a):\n    return a", True),
        ("@cache\ndef f(a):\n    return a", True),
        ("f = lambda a: a", True),
        ("f: object = print", True),
        ("from mine import f", True),
        ("import mine as f", True),
        ("class f:\n    pass", True),
        ("def f(a):\n    '''says'''\n    raise NotImplementedError()", False),
        ("def f(a):\n    # here\n    raise NotImplementedError('yet')", False),
        ("def f(a): ...", False),
        ("def f(a):\n    pass", False),
        ("def f(a):\n    print(a)\n    raise NotImplementedError", True),
        ("def ff(a):\n    return f(a)", False),
        ("def g():\n    def f():\n        return 1", False),
        ("f == 3", False),
        ("print(f(3))", False),
    ],
)
def test_what_defines_a_function(source, is_so):
    assert defines(source, "f") is is_so


def test_stubs_and_blanks():
    stub = 'def f(x):\n    """f."""\n    # here\n    raise NotImplementedError()'
    assert is_stub(stub)
    assert is_blank(stub, stub, True)
    assert is_blank("", stub, True)
    assert is_blank("# I do not know\n" + stub, stub, True)
    assert not is_blank("# I do not know", "your answer here", False)
    assert not is_blank(stub + "\n\nx = 1", stub, True)
    assert not is_stub("def f(x):\n    return 1")


def test_a_cell_made_to_be_slow_is_not():
    for source in (
        '"""' * 60_000,
        "def f(" * 30_000,
        "@\n" * 90_000,
        "#\n" * 90_000,
        "a, " * 60_000,
        "def f(x):" * 20_000,
    ):
        additions(source, "x = 1", True)
        defines(source, "f")
        is_blank(source, "def f(x):\n    pass", True)


# --- every homework --------------------------------------------------------------------------------------------------

HOMEWORK = [f"hw{number}" for number in range(1, 8)]


@pytest.mark.parametrize("strip", [None, no_metadata, other_ids])
@pytest.mark.parametrize("answered", [True, False])
@pytest.mark.parametrize("name", HOMEWORK)
def test_no_cell_of_any_homework_is_lost_or_moved(name, answered, strip, root):
    released = nbformat.read(root / f"assignments/{name}/{name}.ipynb", as_version=4)
    solution = nbformat.read(root / f"solutions/{name}/{name}.ipynb", as_version=4)
    sources = {grade_id_of(cell): cell.source for cell in solution.cells}
    submitted = copy.deepcopy(released)
    for cell in submitted.cells:
        if answered and cell.metadata.nbgrader.solution:
            cell.source = sources[grade_id_of(cell)]
    expected = [(grade_id_of(cell), cell.source.split()) for cell in submitted.cells]
    if strip:
        strip(submitted)
    notebook, repairs = rebuilt(submitted, released)
    found = [(grade_id_of(cell), cell.source.split()) for cell in notebook.cells]
    assert found[bool(repairs) :] == expected
    assert bool(repairs) is (strip is not None)
    assert ("marked by hand" in " ".join(repairs)) is (answered and strip is other_ids)


NASTY = {  # what a pattern that can match in several ways, or from many places, never gets through
    "stubs on one line": "def hs_loss():\n    raise NotImplementedError"
    + " raise NotImplementedError" * 7_000
    + "\n    x",
    "pass": "def hs_loss():\n    raise NotImplementedError " + "pass" * 49_000 + "!",
    "one word": "a" * 199_000,
    "words and blanks": "it is so, " * 5 + "a'" * 99_000,
    "an open bracket": "def hs_loss(" + "\n" * 199_000,
    "open texts": "def hs_loss(): '''" + '""" \'' * 39_000,
    "blanks before a sign": ("hs_loss" + " " * 9_000 + "\n") * 20,
    "imports": "from " * 39_000 + "hs_loss1",
}


@pytest.mark.parametrize("name", NASTY)
def test_any_source_is_read_in_time_that_is_proportional_to_it(name):
    """Twenty seconds of processor are a hundred times what it takes; where a pattern is wrong years are not enough."""
    for function in (is_stub, is_prose, lambda source: defines(source, "hs_loss"), lambda s: is_blank(s, "", True)):
        within(20, function, NASTY[name])


def test_a_submission_that_cannot_be_read_in_time_counts_as_blank(blank, monkeypatch):
    def never(submitted, released, remarks):
        while submitted:
            pass
        return rebuild_once(submitted, released, remarks)

    rebuild_once = rebuilding._rebuild
    monkeypatch.setattr(rebuilding, "_rebuild", never)
    monkeypatch.setattr(rebuilding, "SECONDS", 0.1)
    notebook, repairs = rebuild([Cell("hs_loss", "def hs_loss(): pass", True)], blank, ["other"])
    assert repairs == ["other", rebuilding.TOOK_LONG]
    assert [cell.source for cell in notebook.cells[1:]] == [cell.source for cell in blank.cells]

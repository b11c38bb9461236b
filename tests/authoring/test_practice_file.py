"""``hwN_check.py``: it judges as the grader does, holds no answer, and needs NumPy alone."""

import ast
import atexit
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from hctnlp.authoring import practice_file as practice
from hctnlp.authoring.practice_file.amalgam import PARTS, amalgam
from hctnlp.authoring.practice_file.judges import Judge
from hctnlp.cli import app
from hctnlp.exercises.framework import DefinitionError, load_assignment, wire
from hctnlp.exercises.framework.examination import Examination
from hctnlp.exercises.framework.judging import judge
from hctnlp.exercises.framework.replies import Reply, ask_directly, read_replies, same, write_request
from hctnlp.exercises.framework.sitting import Case, itself
from hctnlp.exercises.framework.slips import source_of
from hctnlp.exercises.framework.stored import print_of
from hctnlp.grading.course import Course
from hctnlp.grading.submission.reading import read_submission

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tools"))
from overlap import LIMIT, answers, overlap, tokens  # noqa: E402

HOMEWORK = [f"hw{number}" for number in range(1, 8)]
EXERCISES = [(name, exercise) for name in HOMEWORK for exercise in load_assignment(name).exercises]
CHECKED = [pytest.param(*one, id=f"{one[0]}-{one[1].name}") for one in EXERCISES if not one[1].secret]
PAIRS = 12  # of each exercise, asked besides


def released(name):
    return ROOT / "assignments" / name / f"{name}_check.py"


@cache
def loaded(name):
    """The module of a practice file, with its judging code, and the homework that stands in its place."""
    spec = importlib.util.spec_from_file_location(f"{name}_check", released(name))
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    try:
        spec.loader.exec_module(module)
        return module, sys.modules[spec.name]
    finally:
        del sys.modules[spec.name]


def stored_exercise(homework, name):
    (found,) = (exercise for exercise in homework.ASSIGNMENT.exercises if exercise.name == name)
    return found


def functions_of(known):
    return [one.function for one in known]


def code_of(name):
    """The text of a practice file without its data, and the data as it was before it was packed."""
    text = released(name).read_text(encoding="utf-8")
    data = re.search(r"^DATA = '''(.*?)'''$", text, re.MULTILINE | re.DOTALL)
    module, _ = loaded(name)
    return text.replace(data[1], ""), module.unpacked(data[1])


# --- both judges agree -----------------------------------------------------------------------------------------------


class Fixed:
    """An exercise with one sitting."""

    def __init__(self, sitting):
        self.sitting = sitting

    def draw(self, rng):
        return self.sitting


def verdict(judgement):
    parts = [[complaint is None for complaint in complaints] for complaints in judgement.complaints]
    return judgement.score, judgement.answered, judgement.misconceptions, judgement.remarks, parts


def disturbed(answer, rng, by):
    """The same answer with its floats off by so much: 6e-8 is the rounding of float32."""

    def off(reply):
        if "array" in reply and reply["dtype"] == "<f8":
            array = wire.decode(reply)
            return wire.encode(array * (1 + by * rng.uniform(-1, 1, size=array.shape)))
        if "float" in reply:
            return wire.encode(float.fromhex(reply["float"]) * (1 + by * rng.uniform(-1, 1)))
        return {
            kind: [off(item) for item in value] if kind in ("list", "tuple") else value for kind, value in reply.items()
        }

    replies = [{"value": off(one["value"])} if "value" in one else one for one in json.loads(answer)]
    return json.dumps(replies)


def odd_functions(exercise):
    """What students hand in besides: nothing yet, no return, one number, the right parts in the wrong order."""

    def blank(*_):
        raise NotImplementedError

    def reversed_(*arguments):
        value = exercise.for_practice.reference(*arguments)
        return value[::-1] if isinstance(value, tuple | list | np.ndarray) else -value

    return blank, lambda *_: None, lambda *_: 0, lambda *_: [0.5], lambda *_: "word", reversed_


@pytest.mark.parametrize(("name", "exercise"), CHECKED)
def test_both_judges_agree(name, exercise):
    """On a sitting of the file: its expected values are the answer's, the grader asks the library for its own."""
    module, homework = loaded(name)
    stored = stored_exercise(homework, exercise.name).sitting(0)
    arguments = [case.arguments for case in stored.cases]
    cases = tuple(Case(case.arguments, case.group) for case in stored.cases)
    fresh = Examination(exercise, cases, ask_directly(exercise.reference, arguments))
    request, rng = write_request(arguments), np.random.default_rng(0)
    pairs = exercise.pairs[:: max(1, len(exercise.pairs) // PAIRS)]
    known = functions_of((*exercise.misconceptions, *exercise.remarks, *pairs))
    for function in (*exercise.right_answers, *known, *odd_functions(exercise)):
        answer = wire.answer(function, request)
        for text in (answer, disturbed(answer, rng, 6e-8), disturbed(answer, rng, 0.02)):
            by_grader = judge(Fixed(fresh), lambda _, t=text: read_replies(t, len(cases)), rng)
            by_file = module.judge(Fixed(stored), lambda _, t=text: module.read_replies(t, len(cases)), rng)
            assert verdict(by_file) == verdict(by_grader), function.__name__


@pytest.mark.parametrize(("name", "exercise"), CHECKED)
def test_every_sitting_of_the_file_names_each_misconception(name, exercise):
    module, homework = loaded(name)
    stored = stored_exercise(homework, exercise.name)
    assert len(stored.sittings) > 2
    for number in range(1, len(stored.sittings)):
        sitting = stored.sitting(number)
        arguments = [case.arguments for case in sitting.cases]
        asked = {wrong.name: module.ask_directly(wrong.function, arguments) for wrong in exercise.misconceptions}
        judged = {name: module.judge(Fixed(sitting), lambda _, r=replies: r, None) for name, replies in asked.items()}
        assert {name: one.misconceptions for name, one in judged.items()} == {name: (name,) for name in judged}
        assert not any(one.full for one in judged.values())
        assert module.judge(Fixed(sitting), lambda _, r=sitting.expected: r, None).full


# --- prints ----------------------------------------------------------------------------------------------------------

VALUES = [
    0, 1.0, 1.0002, -1.0, float("nan"), float("inf"), 10**400, None, "", "词", True, [], [[]], (), [1.0],
    (1.0, 2.0), [2.0, 1.0],
    np.array(1.0), np.array([1.0]), np.array([1.0, 2.0]), np.array([[1.0, 2.0]]), np.array([[1.0], [2.0]]),
    np.array([1.0, np.nan]), np.array([np.nan, 1.0]), np.zeros((0, 3)), np.zeros((2, 0)), np.zeros(0), [[], []],
    np.eye(3), np.eye(3)[::-1], -np.eye(3), np.arange(24.0).reshape(2, 3, 4), np.arange(24.0).reshape(3, 2, 4),
    np.arange(24.0).reshape(2, 3, 4).transpose(0, 2, 1), ["词", "语"], ["语", "词"], [["词"], "语"],
    (1e300, 1e-300), (1e300, 0.0),
    np.array([1e8, 1.0]), np.array([1e8, 1.1]), np.array([True, False]), [1, 0], 1e-9, 2e-5,
]  # fmt: skip


@pytest.mark.parametrize("view", [itself, lambda value: value[0], lambda value: np.shape(value)])
def test_prints_are_alike_where_values_are_the_same(view):
    for one in VALUES:
        for other in VALUES:
            alike = print_of(Reply(one), view).is_like(print_of(Reply(other), view))
            assert alike == same(Reply(one), Reply(other), view), (one, other)


def test_prints_of_many_numbers_tell_rows_signs_and_a_single_place(rng):
    value = rng.normal(size=(6, 5))
    off = value.copy()
    off[3, 2] *= 1.01
    own = print_of(Reply(value), itself)
    assert own.is_like(print_of(Reply(value.astype(np.float32)), itself))
    for other in (value[[1, 0, 2, 3, 4, 5]], -value, value.T, off, np.abs(value), value + 0.001):
        assert not own.is_like(print_of(Reply(other), itself))


def test_an_exception_is_like_the_same_exception():
    problems = [Reply(problem=("", ""), raised=kind) for kind in ("TypeError", "ValueError", None)]
    prints = [print_of(one, itself) for one in problems]
    assert [[one.is_like(other) for other in prints] for one in prints] == [
        [True, False, False],
        [False, True, False],
        [False, False, False],  # what is no exception, and no value, shows nothing
    ]


# --- what is in it ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", HOMEWORK)
def test_no_answer_and_no_misconception_is_in_it(name):
    """By the measure that keeps answers out of lectures. What has under ten tokens is said by any code, and a loop over
    a ``zip`` is half of what has under twenty: of these no whole one is in it."""
    code, data = code_of(name)
    cells = tuple(ast.unparse(node) for node in ast.parse(code).body)
    found = {grade_id: answer for (homework, grade_id), answer in answers().items() if homework == name}
    assert {who: share for who, source in found.items() if (share := overlap(source, cells)) >= LIMIT} == {}
    functions = [
        function
        for exercise in load_assignment(name).exercises
        for function in (*exercise.right_answers, *functions_of(exercise.misconceptions))
    ]
    sources = {function.__name__: source_of(function) for function in functions}
    own = {who: source for who, source in sources.items() if "hctnlp" not in source}  # the others call the library
    sizes = {who: len(tokens(source)) for who, source in own.items()}
    limits = {who: LIMIT if size >= 20 else 0.9 for who, size in sizes.items() if size >= 10}
    assert len(limits) > 20
    assert {who: share for who, limit in limits.items() if (share := overlap(own[who], cells)) >= limit} == {}
    without_hints = [{**exercise, "known": ()} for exercise in data["exercises"]]
    assert not re.search(r"\b(def|return|lambda|import) ", json.dumps(without_hints))


def test_an_answer_in_it_would_be_found():
    (exercise,) = (exercise for _, exercise in EXERCISES if exercise.name == "hs_gradients")
    code, _ = code_of("hw1")
    cells = tuple(ast.unparse(node) for node in ast.parse(code + source_of(exercise.answer)).body)
    assert overlap(source_of(exercise.answer), cells) == 1


def test_the_judging_code_is_the_grader_s():
    """Line by line, but for imports."""
    code, _ = code_of("hw1")
    for part in PARTS:
        source = Path(part.__file__).read_text(encoding="utf-8")
        for node in ast.parse(source).body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                assert ast.get_source_segment(source, node) in code


def test_what_is_asked_of_others_and_what_is_somebody_else_s_stays_out():
    _, data = code_of("hw7")
    (classify,) = (one for one in data["exercises"] if one["name"] == "classify")
    assert not classify["sittings"]
    assert data["texts"] == {"reviews": None}


def test_it_says_what_it_cannot_check(capsys):
    _, hw7 = loaded("hw7")

    def classify(reviews):
        return [0 for _ in reviews]

    for ask in (hw7.check, hw7.hint):
        ask(classify, language="en")
        assert "classify: cannot be checked with this one file" in capsys.readouterr().out
    hw7.check_all(language="en", strict=False)
    assert re.search(r"^– classify +– / 6  cannot be checked", out := capsys.readouterr().out, re.MULTILINE)
    assert "total 0 / 10 points" in out
    with pytest.raises(ModuleNotFoundError, match=r"hw7\.reviews\(\)"):
        hw7.reviews()


def test_its_texts_are_those_of_the_library_and_new_at_each_call():
    _, hw1 = loaded("hw1")
    texts = load_assignment("hw1").texts
    hw1.car_dialogues()[0].clear()
    assert {name: getattr(hw1, name)() for name in texts} == {name: read() for name, read in texts.items()}
    assert dir(hw1) == sorted(["check", "check_all", "hint", "last_case", *texts])


# --- what cannot be put in -------------------------------------------------------------------------------------------


def made(times):
    twice = 2 * times

    def compare(_arguments, expected, got):
        return [None if got == twice * expected else ("", "")]

    return compare


def with_answer(arguments, expected, got):
    return [None if got == EXERCISES[0][1].answer(*arguments) else ("", "")]


def calls_answer(arguments, expected, got):
    return [None if huffman_codes(*arguments) == got else ("", "")]


huffman_codes = EXERCISES[0][1].answer


@pytest.mark.parametrize(
    ("compare", "why"),
    [
        (made(3), "encloses more than parameters"),
        (with_answer, "neither a plain value"),
        (calls_answer, "is its answer"),
    ],
)
def test_a_comparison_that_cannot_be_handed_out_is_refused(compare, why):
    exercise = EXERCISES[0][1]
    changed = object.__new__(type(exercise))
    changed.__dict__.update(exercise.__dict__, compare=compare)
    with pytest.raises(DefinitionError, match=why):
        Judge(changed, {})


def test_two_parts_with_one_name_are_refused(tmp_path):
    source = tmp_path / "other.py"
    source.write_text('"""Another."""\n\n\ndef spoken():\n    pass\n')
    spec = importlib.util.spec_from_file_location("hctnlp.other", source)
    other = importlib.util.module_from_spec(spec)
    with pytest.raises(DefinitionError, match=r"language and hctnlp\.other both define spoken"):
        amalgam([PARTS[0], other])


def test_a_part_that_needs_another_is_refused():
    with pytest.raises(DefinitionError, match=r"does not hold hctnlp\.language, of which Language is needed"):
        amalgam(PARTS[1:])


# --- releasing it ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", HOMEWORK)
def test_the_committed_one_is_current(name):
    text = released(name).read_text(encoding="utf-8")
    assert practice.is_current(load_assignment(name), text)
    assert not practice.is_current(
        load_assignment(name), text.replace("Share", "share", 1).replace("points", "Points", 1)
    )
    assert not practice.is_current(load_assignment("hw2" if name == "hw1" else "hw1"), text)


def test_it_is_the_same_whenever_it_is_written():
    """Homework 5's too, where an answer draws."""
    program = (
        "from hctnlp.exercises.framework import load_assignment\n"
        "from hctnlp.authoring.practice_file import practice_file\n"
        "import hashlib; print(hashlib.sha256(practice_file(load_assignment('hw5')).encode()).hexdigest())"
    )
    once, again = (
        subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in "12"
    )
    assert once == again


def test_a_release_keeps_it_replaces_it_or_leaves_it_out(tmp_path):
    course = Course(ROOT).copy_to(tmp_path / "course", "hw1")
    place = course.root / "assignments/hw1/hw1_check.py"

    def release(*options):
        done = CliRunner().invoke(app, ["release", "hw1", "--root", str(course.root), *options])
        assert done.exit_code == 0, done.output

    release("--no-practice-file")
    assert not place.exists()
    committed = released("hw1").read_bytes()
    place.write_bytes(committed)
    release()
    assert place.read_bytes() == committed  # not drawn anew: another processor's last digits may be others
    place.write_bytes(committed.replace(b"def check(", b"def  check("))
    assert CliRunner().invoke(app, ["check", "hw1", "--root", str(course.root), "--draws", "1"]).exit_code == 1
    release()
    assert b"def check(" in place.read_bytes()
    assert CliRunner().invoke(app, ["check", "hw1", "--root", str(course.root), "--draws", "1"]).exit_code == 0


def test_a_submission_may_have_it_and_nobody_reads_it(tmp_path):
    folder = tmp_path / "ann/hw1"
    folder.mkdir(parents=True)
    (folder / "hw1.ipynb").write_bytes((ROOT / "assignments/hw1/hw1.ipynb").read_bytes())
    alone = read_submission(folder, "hw1")
    (folder / "hw1_check.py").write_text("raise SystemExit")
    assert read_submission(folder, "hw1") == alone


# --- where the package is not ----------------------------------------------------------------------------------------

STUDENT = """
import json, sys
import nbformat
from nbclient import NotebookClient

name, answers = sys.argv[1], json.load(open(sys.argv[2], encoding="utf-8"))
for edition in ("", ".en"):
    notebook = nbformat.read(f"{name}{edition}.ipynb", as_version=4)
    for cell in notebook.cells:
        cell.source = answers.get(cell.metadata.nbgrader.grade_id, cell.source)
        if edition and cell.id.startswith("use_"):  # the same code, which trains
            cell.source = ""
    notebook.cells.append(nbformat.v4.new_code_cell(
        "import sys\\nprint('torch' in sys.modules, 'hctnlp' in sys.modules, sys.version_info[:2])"))
    NotebookClient(notebook, timeout=300, kernel_name="python3").execute()
    for cell in notebook.cells:
        if cell.cell_type == "code":
            print("".join(output.get("text", output.get("evalue", "")) for output in cell.outputs))
"""
MINORS = set(range(10, 15)) - {sys.version_info.minor}
OTHERS = [path for minor in MINORS if (path := shutil.which(f"python3.{minor}"))]  # one homework is enough there
TRIED = [(sys.executable, name) for name in HOMEWORK] + [(python, "hw1") for python in OTHERS]


@cache
def bare(python):
    """Python with NumPy and a kernel, and nothing of the course's; None where it does not run (a name may lead to no
    Python), or where there is no package index."""
    place = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    if subprocess.run([python, "-m", "venv", "--without-pip", place], capture_output=True).returncode:
        return None
    inside = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [sys.executable, "-m", "pip", "--python", inside]
    install = [*pip, "install", "-q", "--no-compile", "numpy", "ipykernel", "nbclient"]
    return inside if subprocess.run(install, capture_output=True).returncode == 0 else None


@pytest.mark.slow
@pytest.mark.parametrize(("python", "name"), TRIED, ids=lambda one: Path(one).name)
def test_the_homework_runs_where_the_package_is_not(python, name, tmp_path, monkeypatch):
    if (bare_python := bare(python)) is None:
        pytest.skip(f"{python} does not run, or has no package index to install NumPy and ipykernel from")
    for variable in ("HCTNLP_STRICT", "MPLBACKEND", "PYTHONPATH"):
        monkeypatch.delenv(variable, raising=False)
    for path in (ROOT / "assignments" / name).glob("*.*"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    heavy = {"train_word_vectors", "segment_all", "classify"}  # gensim, jieba, torch
    mine = {grade_id: answer for (homework, grade_id), answer in answers().items() if homework == name}
    mine = {grade_id: answer for grade_id, answer in mine.items() if grade_id not in heavy}
    (tmp_path / "answers.json").write_text(json.dumps(mine), encoding="utf-8")
    (tmp_path / "student.py").write_text(STUDENT)
    done = subprocess.run(
        [bare_python, "student.py", name, "answers.json"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    assignment = load_assignment(name)
    for exercise in assignment.exercises:
        full = f"✓ {exercise.name}: {exercise.points:g} / {exercise.points:g}"
        assert done.stdout.count(full) == (0 if exercise.name in heavy else 2)
    assert done.stdout.count("False False (3, ") == 2
    missing = [package for package in assignment.packages if package != "numpy"]
    assert done.stdout.count("pip install " + " ".join(missing)) == (2 if missing else 0)

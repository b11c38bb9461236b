"""The judge is outside the kernel: what student code does in there decides nothing out here."""

import dataclasses
import gc
import json
import os
import signal
import threading

import nbformat.v4
import pytest
import zmq
from jupyter_core.utils import run_sync
from nbgrader.utils import determine_grade

from hctnlp.exercises.framework.judging import Judgement
from hctnlp.exercises.framework.slips import DefinitionError
from hctnlp.exercises.framework.wire import MIME
from hctnlp.exercises.hw1 import ASSIGNMENT
from hctnlp.grading.judge import session as module
from hctnlp.grading.judge.outputs import LONGEST_REPORT, METADATA_KEY, outputs_of
from hctnlp.grading.judge.session import Session
from hctnlp.grading.judge.verifier import Verify

FULL = {exercise.name: exercise.points for exercise in ASSIGNMENT.exercises}
NOTHING = dict.fromkeys(FULL, 0.0)


@pytest.fixture
def verify(tmp_path):
    """Run a notebook through the verifier; gives the scores as nbgrader reads them, and the notebook."""

    def run(notebook, **settings):
        resources = {"nbgrader": {"assignment": "hw1", "student": "someone"}, "metadata": {"path": str(tmp_path)}}
        verifier = Verify(**{"call_timeout": 1.5, "timeout": 2, "grace": 0.5, **settings})
        notebook, _ = verifier.preprocess(notebook, resources)
        gc.collect()  # tasks of killed kernels complain when they are collected: now, and not inside pytest's own work
        scores = {
            cell.metadata.nbgrader.grade_id.removeprefix("test_"): determine_grade(cell)[0]
            for cell in notebook.cells
            if cell.metadata.get("nbgrader", {}).get("grade_id", "").startswith("test_")
        }
        return scores, notebook

    return run


@pytest.fixture
def alarm():
    """A test that waits for ever is one that fails."""
    before = signal.signal(signal.SIGALRM, lambda *_: pytest.fail("it still waits"))
    signal.alarm(90)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def cell_of(notebook, grade_id):
    return next(c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") == grade_id)


def text_of(cell):
    return "".join(output.get("text", "") for output in cell.outputs)


def test_the_solution_gets_every_point(verify, submission):
    scores, notebook = verify(submission())
    assert scores == FULL
    # the score is written out: nbgrader takes a cell without a number for full marks
    assert all(cell_of(notebook, f"test_{name}").outputs[-1].output_type == "execute_result" for name in FULL)


def test_an_edited_test_cell_is_not_run(verify, submission):
    """It holds the right answer: were it run before the question, the question would find it."""
    right = cell_of(submission(), "huffman_codes").source
    blank = "def huffman_codes(counts):\n    raise NotImplementedError()"
    scores, _ = verify(submission(huffman_codes=blank, test_huffman_codes=f"{right}\n4.0"))
    assert scores == {**FULL, "huffman_codes": 0}


def replying(data):
    """Make the kernel answer every question with this."""
    return f"get_ipython().user_expressions = lambda e: {{k: {{'status': 'ok', 'data': {data!r}}} for k in e}}"


ATTACKS = {
    "json_dumps": "import json\njson.dumps = lambda *a, **k: '[]'",
    "json_loads": "import json\njson.loads = lambda *a, **k: []",
    "exec": "import builtins\nbuiltins.exec = lambda *a, **k: None",
    "formatter": f"get_ipython().display_formatter.format = lambda *a, **k: ({{'{MIME}': '4.0'}}, {{}})",
    "a_score": replying({MIME: "4.0"}),
    "code": replying({MIME: "__import__('os').mkdir('owned')"}),
    "replies": replying({MIME: '[{"value": {"float": "0x1p-1"}}]'}),
    "no_text": replying({MIME: [4]}),
    "no_mapping": "get_ipython().user_expressions = lambda e: 'full marks'",
    "numpy_equal": "import numpy as np\nnp.allclose = np.array_equal = lambda *a, **k: True",
    "printed_score": "print('4.0')\nfrom IPython.display import display\ndisplay(4.0)",
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_tampering_inside_the_kernel_earns_nothing(verify, submission, attack, tmp_path):
    wrong = "def {0}(*arguments):\n    return 0.5"
    sources = {name: wrong.format(name) for name in FULL}
    sources["huffman_codes"] = ATTACKS[attack] + "\n\n" + sources["huffman_codes"]
    scores, _ = verify(submission(**sources), call_timeout=2.0, timeout=2, total_timeout=6.0)
    assert scores == NOTHING
    assert not (tmp_path / "owned").exists()


def test_the_reference_is_not_what_a_student_imports(verify, submission):
    """The notebook's own import finds a stand-in that has no answers."""
    thief = (
        "import hctnlp.exercises.hw1.hs_loss as answers\n\ndef hs_loss(x, thetas, code):\n"
        "    return answers.reference(x, thetas, code)"
    )
    scores, notebook = verify(submission(hs_loss=thief))
    assert scores == {**FULL, "hs_loss": 0}
    assert "ModuleNotFoundError" in json.dumps(cell_of(notebook, "hs_loss").outputs)


def test_check_decides_nothing_while_grading(verify, submission):
    source = "def hs_loss(x, thetas, code):\n    return 0\n\nhw1.check(hs_loss)"
    scores, notebook = verify(submission(hs_loss=source))
    assert scores["hs_loss"] == 0
    assert "由评分程序判定" in text_of(cell_of(notebook, "hs_loss"))


def test_the_environment_of_the_grader_stays_outside(verify, submission, monkeypatch):
    monkeypatch.setenv("COURSE_TOKEN", "hunter2")
    source = "import os\nprint(sorted(os.environ.values()))"
    _, notebook = verify(submission(huffman_codes=source))
    shown = text_of(cell_of(notebook, "huffman_codes"))
    assert "/site:/packages" in shown
    assert "hunter2" not in shown
    assert os.environ["COURSE_TOKEN"] == "hunter2"


DEAF = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)"
FATAL = {
    "ends the kernel when called": "def weighted_path_length(*a):\n    import os\n    os._exit(1)",
    "ends the kernel in its cell": "import os\nos._exit(1)",
    "answers and then ends the kernel": "import os, threading\ndef weighted_path_length(*a):\n"
    "    threading.Timer(0.0, os._exit, [0]).start()\n    return 0",
    "loops when called": "def weighted_path_length(*a):\n    while True:\n        pass",
    "loops in its cell": "while True:\n    pass",
    "takes no interrupt when called": f"def weighted_path_length(*a):\n    {DEAF}\n    while True:\n        pass",
    "takes no interrupt in its cell": f"{DEAF}\nwhile True:\n    pass",
}


@pytest.mark.usefixtures("alarm")
@pytest.mark.parametrize("trouble", FATAL)
def test_an_exercise_that_costs_the_kernel_costs_only_itself(verify, submission, trouble):
    """Nor is what takes no interrupt waited for as long as outputs that are still on their way."""
    scores, notebook = verify(submission(weighted_path_length=FATAL[trouble]), iopub_timeout=600)
    assert scores == {**FULL, "weighted_path_length": 0}
    assert "weighted_path_length: 0 / 2" in text_of(cell_of(notebook, "test_weighted_path_length"))


TROUBLE = [  # bodies of a function, or where there is no return the source of a cell
    "raise RuntimeError('no')",
    "pass  # and no function",
    "{name} = 7",
    "{name} = input('points: ')",
    "return 10**400",
    "raise ValueError('\\ud800')  # return",
    "return np.zeros((2_000_000, 100, 0), np.int8)",
    "return [print('x' * 100) for _ in range(10**5)]",
    "return {name}(*a)",
    "return {name}",
]


@pytest.mark.parametrize("start", range(0, len(TROUBLE), 3))
def test_exercises_in_trouble_cost_only_themselves(verify, submission, start):
    """Three at a time, in every other exercise; those between them keep their marks."""
    sources = {}
    for name, trouble in zip(list(FULL)[::2], TROUBLE[start : start + 3], strict=False):
        body = trouble.replace("{name}", name)
        sources[name] = f"def {name}(*a):\n    {body}" if "return" in body else body
    scores, _ = verify(submission(**sources))
    assert scores == {**FULL, **dict.fromkeys(sources, 0)}


def test_work_before_a_kernel_died_is_there_after(verify, submission):
    """A later answer that builds on an earlier cell still finds it in the new kernel."""
    scores, _ = verify(
        submission(
            huffman_codes="factor = 1.0\n" + cell_of(submission(), "huffman_codes").source,
            weighted_path_length="def weighted_path_length(*a):\n    import os\n    os._exit(1)",
            hs_loss=cell_of(submission(), "hs_loss").source.replace("return np.sum", "return factor * np.sum"),
        )
    )
    assert scores == {**FULL, "weighted_path_length": 0}


def test_leaving_the_session_ends_nothing(verify, submission):
    """exit() replies first and stops the kernel then: without care the exercises after it would pay."""
    leaving = {"weighted_path_length": "exit()", "path_probability": "quit()", "hs_loss": "import sys\nsys.exit()"}
    sources = {name: f"{cell_of(submission(), name).source}\n\n{leave}" for name, leave in leaving.items()}
    assert verify(submission(**sources))[0] == FULL


def test_floating_point_settings_of_one_cell_cost_no_other(verify, submission):
    right = cell_of(submission(), "huffman_codes").source
    assert verify(submission(huffman_codes=f"np.seterr(all='raise')\n{right}"))[0] == FULL


def test_two_misconceptions_in_one_notebook_are_both_named(verify, submission):
    sources = {
        "hs_loss": "def hs_loss(x, thetas, code):\n    p = sigmoid(thetas @ x)\n    d = np.array(code)\n"
        "    return -np.sum(np.log(np.where(d == 0, p, 1 - p)))",
        "path_probability": "def path_probability(x, thetas, code):\n    p = sigmoid(thetas @ x)\n"
        "    return np.prod([p[j] if code[j] else 1 - p[j] for j in range(len(code))])",
    }
    scores, notebook = verify(submission(**sources))
    named = {
        cell.outputs[-1].metadata[METADATA_KEY]["exercise"]: cell.outputs[-1].metadata[METADATA_KEY]["misconceptions"]
        for cell in (cell_of(notebook, "test_hs_loss"), cell_of(notebook, "test_path_probability"))
    }
    assert named == {"hs_loss": ["log_of_underflow"], "path_probability": ["swapped"]}
    assert scores["hs_loss"] == pytest.approx(1.8)


def test_inputs_are_fresh_and_the_logged_seed_brings_them_back(verify, submission):
    wrong = "def hs_loss(x, thetas, code):\n    return -1.0"

    def shown(**settings):
        _, notebook = verify(submission(hs_loss=wrong), **settings)
        cell = cell_of(notebook, "test_hs_loss")
        return text_of(cell), int(cell.outputs[-1].metadata[METADATA_KEY]["seed"])

    (first, seed), (second, _) = shown(), shown()
    assert first != second
    assert shown(seed=seed)[0] == first


def test_the_submission_does_not_choose_its_kernel(verify, submission):
    notebook = submission()
    notebook.metadata.kernelspec = {"name": "my-own-kernel", "display_name": "mine"}
    assert verify(notebook)[0] == FULL


def test_a_notebook_that_contradicts_the_exercises_stops_grading(verify, submission):
    notebook = submission()
    cell_of(notebook, "test_hs_loss").metadata.nbgrader.points = 30
    with pytest.raises(DefinitionError, match="test_hs_loss is worth 30"):
        verify(notebook)


def test_helper_cells_run(verify, submission):
    notebook = submission(hs_loss="def hs_loss(*a):\n    return helper(*a)")
    helper = cell_of(submission(), "hs_loss").source.replace("def hs_loss", "def helper")
    notebook.cells.insert(2, nbformat.v4.new_code_cell(helper))
    assert verify(notebook)[0] == FULL


# --- cases that are asked of others too ------------------------------------------------------------------------------

KEEPING = """\
from IPython.display import display
shown = display("shown before", display_id=True)
print("printed before")
kept = []

def hs_loss(x, thetas, code):
    kept.append(x)
    raise ValueError("the input was %r" % (x,))
"""
TELLING = """\
import sys, threading
from IPython.display import display
told = "KEPT " + repr(kept)
print(told)
print(told, file=sys.stderr)
display(told)
shown.update(told)
threading.Thread(target=print, args=(told,)).start()
"""


@pytest.fixture
def secret(monkeypatch):
    """Homework 1 with cases of ``hs_loss`` that others are asked too."""
    exercises = tuple(dataclasses.replace(e, secret=e.name == "hs_loss") for e in ASSIGNMENT.exercises)
    assignment = dataclasses.replace(ASSIGNMENT, exercises=exercises)
    monkeypatch.setattr("hctnlp.grading.judge.verifier.load_assignment", lambda name: assignment)


def telling(submission):
    """A submission that keeps what it is asked, and tells in every way."""
    notebook = submission(hs_loss=KEEPING)
    place = notebook.cells.index(cell_of(notebook, "test_hs_loss")) + 1
    more = [f"{TELLING}\nraise RuntimeError(told)", "class KernelLost(Exception): pass\nraise KernelLost(told)", "told"]
    notebook.cells[place:place] = map(nbformat.v4.new_code_cell, [TELLING, *more, "x = 1"])
    return notebook, place


def test_what_is_asked_of_others_too_is_not_shown(verify, submission, secret):
    notebook, place = telling(submission)
    scores, notebook = verify(notebook)
    assert scores == {**FULL, "hs_loss": 0}  # and those that follow lose nothing
    text = json.dumps([cell.get("outputs") for cell in notebook.cells])
    assert "KEPT" not in text
    assert "array(" not in text
    assert "x = [" not in text_of(cell_of(notebook, "test_hs_loss"))
    assert "抛出异常 ValueError（单元格第 8 行）\n" in text_of(cell_of(notebook, "test_hs_loss"))
    assert "printed before" in json.dumps(cell_of(notebook, "hs_loss").outputs)
    assert "shown before" in json.dumps(cell_of(notebook, "hs_loss").outputs)
    for cell in notebook.cells[place : place + 4]:
        assert "the output is not shown" in text_of(cell)
    assert notebook.cells[place + 4].outputs == []


def test_what_is_asked_of_nobody_else_is_shown(verify, submission):
    notebook, place = telling(submission)
    scores, notebook = verify(notebook)
    assert scores == {**FULL, "hs_loss": 0}
    assert "KEPT" in text_of(notebook.cells[place])
    assert "the input was" in text_of(cell_of(notebook, "test_hs_loss"))


def test_kernels_that_are_gone_leave_neither_descriptors_nor_threads(verify, submission):
    """Also before anything is collected: a class of a thousand kernels has one process."""
    exits = submission(huffman_codes="import os\nos._exit(0)")
    gc.disable()
    try:
        verify(submission())
        before = len(os.listdir("/proc/self/fd")), threading.active_count()
        scores, _ = verify(exits)
        verify(submission())
        assert (len(os.listdir("/proc/self/fd")), threading.active_count()) == before
    finally:
        gc.enable()
    assert scores == {**FULL, "huffman_codes": 0}


def test_a_submission_may_use_up_so_many_kernels_and_is_told(verify, submission):
    exits = {name: "import os\nos._exit(0)" for name in ("huffman_codes", "weighted_path_length", "hs_loss")}
    scores, notebook = verify(submission(**exits), kernels=3)
    earned = ("path_probability",)  # the exercise between the second and the third
    assert scores == {**NOTHING, **{name: FULL[name] for name in earned}}
    assert "弄坏的内核太多" in text_of(cell_of(notebook, "test_hs_gradients"))
    scores, _ = verify(submission(**exits), kernels=4)
    assert scores == {**FULL, **dict.fromkeys(exits, 0)}


SHOUTING = """\
import threading, time
silent = threading.Event()

def shout():
    silent.wait()
    while True:
        print("x" * 1000)

threading.Thread(target=shout, daemon=True).start()
"""


@pytest.mark.parametrize(("kernels", "lost"), [(2, ("hs_loss",)), (1, ("hs_loss", "hs_gradients", "cbow_hs_step"))])
def test_a_cell_that_is_over_and_shouts_costs_at_most_what_follows(verify, submission, kernels, lost):
    """In another kernel the cell that ran is run again; where there is none left, what was earned before is kept."""
    source = f"{SHOUTING}\n" + cell_of(submission(), "huffman_codes").source
    scores, notebook = verify(
        submission(huffman_codes=source, hs_loss="silent.set()\ntime.sleep(2)"), kernels=kernels, timeout=5
    )
    assert scores == {**FULL, **dict.fromkeys(lost, 0)}
    assert "printed too much" in json.dumps(cell_of(notebook, "huffman_codes").outputs)
    assert ("too many kernels" if kernels == 1 else "NameError") in json.dumps(cell_of(notebook, "hs_loss").outputs)


def test_a_report_does_not_hold_a_whole_answer():
    """Some say which item is wrong, and an item may be a tuple of a million numbers."""

    class Long(Judgement):
        exercise, points, score, shown, noted = "bags", 1.0, 0.0, (), ()

        def report(self, language):
            return "1, " * 10**6

    report, _ = outputs_of(Long(None, ()), 7, "zh")
    assert len(report.text) <= LONGEST_REPORT + 2


def lose(manager):
    """Lose the connection of interrupts, as with a kernel too busy to greet: who sends there waits for another."""
    manager._control_socket.close()
    manager._control_socket = manager.context.socket(zmq.DEALER)


@pytest.mark.usefixtures("alarm")
@pytest.mark.parametrize(
    "endless", ["def hs_loss(x, thetas, code):\n    while True:\n        pass", "while True:\n    pass"]
)
def test_a_connection_that_is_lost_is_not_waited_for(verify, submission, monkeypatch, endless):
    monkeypatch.setattr(module, "SEND_SECONDS", 0.5)
    start = Session.async_start_new_kernel_client

    async def start_and_lose(self):
        client = await start(self)
        lose(self.km)
        return client

    monkeypatch.setattr(Session, "async_start_new_kernel_client", start_and_lose)
    monkeypatch.setattr(Session, "start_new_kernel_client", run_sync(start_and_lose))
    scores, _ = verify(submission(hs_loss=endless), call_timeout=1.0)
    assert scores == {**FULL, "hs_loss": 0}


@pytest.mark.usefixtures("alarm")
def test_a_kernel_that_takes_no_question_is_lost(verify, submission, monkeypatch):
    monkeypatch.setattr(module, "SEND_SECONDS", 0.5)
    ask, lost = Session.ask, []

    def ask_after_the_loss(self, *question):
        if not lost:
            lost.append(self.kc.shell_channel.socket)
            self.kc.shell_channel.socket = self.km.context.socket(zmq.DEALER)
        return ask(self, *question)

    monkeypatch.setattr(Session, "ask", ask_after_the_loss)
    scores, notebook = verify(submission())
    assert scores == {**FULL, "huffman_codes": 0}
    assert "内核" in text_of(cell_of(notebook, "test_huffman_codes"))

"""A submission's kernel by itself: cells are run, questions answered, and it is there again after it was lost."""

from contextlib import contextmanager

import pytest
from nbformat.v4 import new_code_cell, new_notebook

from hctnlp.exercises.framework.replies import read_replies, write_request
from hctnlp.exercises.hw1 import ASSIGNMENT
from hctnlp.grading.judge.kernel import question
from hctnlp.grading.judge.sandbox import probe
from hctnlp.grading.judge.session import KERNEL_LOST, OUT_OF_KERNELS, OUT_OF_TIME, Session, Unanswered
from hctnlp.grading.judge.stand_in import student_site
from hctnlp.grading.judge.verifier import Verify

COUNTED = "calls = globals().get('calls', 0) + 1\ndef f(x):\n    return [x, calls]"
DEADLY = "import os\ndef g(x):\n    os._exit(1)"


@contextmanager
def session(*sources, **limits):
    """A session in which these cells have been run; and the cells."""
    cells = [new_code_cell(source) for source in sources]
    settings = Verify(**{"call_timeout": 5.0, "timeout": 5, "grace": 1.0, **limits})
    with student_site(ASSIGNMENT) as site:
        kernel = Session(new_notebook(cells=cells), settings, ASSIGNMENT, probe().best, site)
        with kernel.setup_kernel():
            for index, cell in enumerate(cells):
                kernel.run(cell, index)
            yield kernel, cells


def answer(kernel, function, argument):
    (reply,) = read_replies(kernel.ask(question(function, write_request([(argument,)])), 5.0), 1)
    return reply.value


def printed(cell):
    return "".join(output.get("text", "") for output in cell.outputs)


def test_a_new_kernel_has_run_the_cells_once_and_in_their_order():
    with session(COUNTED, "raise ValueError", DEADLY, "later = calls\ndef h(x):\n    return later") as (kernel, _):
        assert answer(kernel, "f", 7) == [7, 1]
        with pytest.raises(Unanswered) as lost:
            answer(kernel, "g", 7)
        assert lost.value.reason == KERNEL_LOST
        assert answer(kernel, "f", 8) == [8, 1]  # a kernel that had kept its state would be the old one
        assert answer(kernel, "h", 9) == 1
        assert kernel.end() is None
        assert len(kernel._provisioners) == 2


def test_a_stream_that_comes_in_pieces_is_one_output():
    """Where it is cut says how busy the machine was: the graded notebook would be another each time."""
    slowly = "import sys, time\nfor part in 'ab':\n    print(part, flush=True)\n    time.sleep(0.3)\n"
    with session(slowly + "print('c', file=sys.stderr, flush=True)\ntime.sleep(0.3)\nprint('d')\n1") as (_, cells):
        kinds = [(output.get("name"), output.get("text")) for output in cells[0].outputs]
        assert kinds == [("stdout", "a\nb\n"), ("stderr", "c\n"), ("stdout", "d\n"), (None, None)]


def test_a_question_without_an_answer_costs_no_kernel():
    with session(COUNTED, kernels=1) as (kernel, _):
        with pytest.raises(Unanswered, match="NameError"):
            answer(kernel, "missing", 1)
        assert answer(kernel, "f", 2) == [2, 1]


def test_a_question_that_takes_too_long_is_interrupted_and_named():
    with session("def f(x):\n    while True: pass", kernels=1, grace=60) as (kernel, _):  # of a busy machine
        with pytest.raises(Unanswered, match="did not return within 1 s"):
            kernel.ask(question("f", write_request([(1,)])), 1.0)
        assert kernel.end() is None


def test_with_the_last_kernel_and_with_the_time_all_ends():
    with session(DEADLY, kernels=1) as (kernel, _):
        with pytest.raises(Unanswered):
            answer(kernel, "g", 1)
        assert kernel.end() == OUT_OF_KERNELS
        with pytest.raises(Unanswered) as told:
            answer(kernel, "g", 1)
        assert told.value.reason == OUT_OF_KERNELS
    with session(total_timeout=0.0) as (kernel, _):
        assert kernel.end() == OUT_OF_TIME


def test_once_it_withholds_no_cell_shows_what_it_sends():
    with session("print('before')") as (kernel, (before,)):
        kernel.withhold()
        after, silent = new_code_cell("print('after')\n1 / 0"), new_code_cell("x = 1")
        kernel.nb.cells += [after, silent]
        kernel.run(after, 1)
        kernel.run(silent, 2)
    assert printed(before) == "before\n"
    assert "after" not in printed(after)
    assert "the output is not shown" in printed(after)
    assert [output.output_type for output in after.outputs] == ["stream"]
    assert silent.outputs == []

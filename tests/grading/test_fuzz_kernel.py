"""What a kernel may send, byte by byte and message by message: whatever it is, the grader takes it or refuses it.

Bounded and the same on every run; ``FUZZ_EXAMPLES=100000`` tries longer, and others each time.
"""

import itertools
import json
import os
from pathlib import Path
from types import SimpleNamespace

import nbformat
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nbformat.v4 import new_code_cell, new_notebook

from hctnlp.exercises.framework import wire
from hctnlp.exercises.framework.replies import read_replies
from hctnlp.exercises.hw1 import ASSIGNMENT
from hctnlp.grading.judge.kernel import NoAnswer, _text_of
from hctnlp.grading.judge.outputs import KINDS, plain
from hctnlp.grading.judge.sandbox import Level
from hctnlp.grading.judge.sandbox.clock import LONGEST_LOOK, PATIENCE, Stopwatch
from hctnlp.grading.judge.sandbox.relay import GREETING, MESSAGE_BYTES, MESSAGE_PARTS, Messages, Refused
from hctnlp.grading.judge.session import Session
from hctnlp.grading.judge.verifier import Verify
from hctnlp.grading.nbgrader.feedback import Harmless, code_to_html, markdown_to_html
from hctnlp.grading.time_limit import Page

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "0"))
fuzzed = settings(
    max_examples=EXAMPLES or 150,
    derandomize=not EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)

# --- bytes: the relay ---------------------------------------------------------------------------------------------

HELLO = bytes([0xFF, *[0] * 8, 0x7F, 3, 1]) + b"NULL".ljust(20, b"\0") + bytes(32)
MESSAGE = st.lists(st.binary(max_size=300), min_size=1, max_size=MESSAGE_PARTS)


def frames(parts, long=False):
    """A message as ZMTP 3 writes it."""
    written = b""
    for number, part in enumerate(parts):
        more, large = number < len(parts) - 1, long or len(part) > 255
        written += bytes([more | large << 1]) + len(part).to_bytes(8 if large else 1, "big") + part
    return written


def follow(stream, cuts):
    """Give a stream in pieces that end at ``cuts``."""
    messages, places = Messages(), sorted({min(cut, len(stream)) for cut in cuts} | {0, len(stream)})
    for start, end in itertools.pairwise(places):
        messages.follow(stream[start:end])
    return messages


CUTS = st.lists(st.integers(0, 3000), max_size=20)


@given(st.lists(MESSAGE, max_size=8), CUTS, st.booleans())
@fuzzed
def test_messages_pass_wherever_the_stream_is_cut(sent, cuts, long):
    assert len(HELLO) == GREETING
    stream = HELLO + b"".join(frames(parts, long) for parts in sent)
    messages = follow(stream, cuts)
    assert (messages._left, messages._parts, messages._bytes) == (0, 0, 0)  # at the end of a message


@given(MESSAGE, st.integers(1, 40), CUTS)
@fuzzed
def test_a_message_of_too_many_parts_is_refused_before_its_end(parts, more, cuts):
    endless = frames([*(parts * MESSAGE_PARTS)[:MESSAGE_PARTS], *[b""] * more, b""])
    with pytest.raises(Refused, match="parts"):
        follow(HELLO + frames(parts) + endless, cuts)


@given(st.lists(st.integers(0, MESSAGE_BYTES), min_size=1, max_size=MESSAGE_PARTS - 1))
@fuzzed
def test_a_message_is_refused_by_the_size_that_it_announces(sizes):
    messages, total = Messages(), 0
    messages.follow(HELLO)
    for size in sizes:
        head = bytes([1 | 2]) + size.to_bytes(8, "big")
        total += size
        if total > MESSAGE_BYTES:
            with pytest.raises(Refused):
                messages.follow(head)
            return
        messages.follow(head)
        for start in range(0, size, 1 << 20):
            messages.follow(bytes(min(1 << 20, size - start)))


@given(st.binary(max_size=400), CUTS)
@fuzzed
def test_any_bytes_pass_or_are_refused(data, cuts):
    for stream in (data, HELLO + data):
        try:
            messages = follow(stream, cuts)
        except Refused:
            continue
        assert len(messages._head) <= GREETING


@given(st.binary(min_size=GREETING, max_size=GREETING))
@fuzzed
def test_only_version_3_is_spoken(greeting):
    """In version 1 and 2 a frame begins otherwise, and what is counted here would not be what ZeroMQ reads."""
    if (greeting[0], greeting[9], greeting[10]) != (0xFF, 0x7F, 3):
        with pytest.raises(Refused, match="version 3"):
            follow(greeting, [])


# --- replies ------------------------------------------------------------------------------------------------------

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
ANSWER = st.fixed_dictionaries({}, optional={"status": st.sampled_from(["ok", "error"]) | JSON, "data": JSON})
ANSWER |= st.fixed_dictionaries({"status": st.just("ok"), "data": st.fixed_dictionaries({wire.MIME: JSON})})
CONTENT = JSON | st.fixed_dictionaries(
    {"user_expressions": JSON | st.fixed_dictionaries({"answer": JSON | ANSWER})},
    optional={"status": JSON, "ename": JSON, "evalue": JSON},
)


@given(CONTENT)
@fuzzed
def test_any_reply_is_a_text_or_no_answer(content):
    try:
        text = _text_of(content)
    except NoAnswer:
        return
    assert isinstance(text, str)
    assert len(read_replies(text, 3)) == 3


ENCODED = st.fixed_dictionaries(
    {}, optional={kind: JSON for kind in ("array", "dtype", "shape", "int", "float", "str", "list", "tuple", "none")}
)
REPLIES = JSON | st.lists(st.fixed_dictionaries({}, optional={"value": JSON | ENCODED, "raised": JSON}), max_size=4)


@given(REPLIES, st.integers(0, 4))
@fuzzed
def test_any_answer_gives_as_many_replies_as_cases(data, cases):
    assert len(read_replies(json.dumps(data), cases)) == cases


# --- outputs ------------------------------------------------------------------------------------------------------

TYPES = [*KINDS, "status", "execute_input", "clear_output", "comm_open", "comm_msg", "input_request", "nonsense"]
FIELDS = ("name", "text", "data", "metadata", "transient", "execution_count", "ename", "evalue", "traceback", "wait")
WORD = st.text(st.characters(), max_size=5)  # half a surrogate pair too
WORDS = WORD | WORD.map(lambda word: word * 2000)
FORMS = st.dictionaries(st.sampled_from(["text/plain", "text/html", "image/png", "x"]), WORDS | JSON, max_size=3)
USUAL = st.fixed_dictionaries(
    {
        "data": st.dictionaries(st.sampled_from(["text/plain", "text/html"]), WORDS, min_size=1),
        "traceback": st.lists(WORDS, max_size=2),
        "execution_count": st.integers(),
        "execution_state": st.just("busy"),
        **dict.fromkeys(("name", "text", "ename", "evalue"), WORDS),
    }
)
OUTPUT = st.fixed_dictionaries({}, optional={name: JSON | FORMS for name in FIELDS})
MESSAGES = st.lists(st.tuples(st.sampled_from(TYPES), USUAL | OUTPUT | JSON), max_size=5)


@given(MESSAGES)
@fuzzed
def test_any_outputs_leave_a_notebook_that_can_be_stored(messages):
    """What nbclient cannot read costs the cell its kernel; what it has taken until then must be sound."""
    cell = new_code_cell("x")
    session = Session(new_notebook(cells=[cell]), Verify(), ASSIGNMENT, Level.NONE, Path())
    session.km, session.clear_before_next_output = SimpleNamespace(provisioner=None), False  # as when a cell runs
    for kind, content in messages:
        header = {"msg_type": kind, "msg_id": "1", "date": None}
        try:
            session.process_message(
                {"msg_type": kind, "header": header, "parent_header": header, "content": content, "metadata": {}},
                cell,
                0,
            )
        except Exception:
            break
    cell.outputs = [plain(output, 1000) for output in cell.outputs]
    cell.execution_count = None
    nbformat.validate(session.nb)
    assert len(nbformat.writes(session.nb).encode()) < 100_000
    assert {kind for output in cell.outputs for kind in output.get("data", ())} <= {"text/plain", "image/png"}


# --- sources ------------------------------------------------------------------------------------------------------

PIECES = [
    "\n ",
    "\t\n",
    "\r ",
    "'",
    '"""',
    "f'{",
    "%",
    "%%html\n",
    "!",
    "?",
    "@",
    "\\\n",
    "<script>",
    "&",
    "(",
    "0_",
    "#",
]
SOURCE = st.text(max_size=60) | st.builds(
    lambda pieces, times: "".join(pieces) * times, st.lists(st.sampled_from(PIECES), max_size=5), st.integers(1, 100)
)


@given(SOURCE)
@fuzzed
def test_any_source_has_a_page(source):
    Harmless.page = Page()
    for show in (code_to_html, markdown_to_html):
        assert "<script" not in show(source)


@pytest.mark.parametrize("piece", ["\n ", "\t\n", "\r ", "  \n"])
def test_a_source_that_takes_long_to_colour_is_shownplain(piece, monkeypatch):
    """Without a limit these two hundred thousand characters take an hour."""
    monkeypatch.setattr(Harmless, "page", Page(step=0.1, page=0.15))
    source = "print(1)" + piece * (200_000 // len(piece))
    shown = {code_to_html(source) for _ in range(10)}  # a timer's ticks and the processor's clock differ a little
    assert shown == {f'<div class="highlight"><pre>{source}</pre></div>'}
    assert "x = 1" in code_to_html("x = 1")  # the page's time is used up: plain too


def test_all_that_a_page_shows_is_of_a_size():
    notebook = new_notebook(cells=[new_code_cell("x" * 200_000) for _ in range(50)])
    shown, _ = Harmless().preprocess(notebook, {})
    assert 1_000_000 <= sum(len(cell.source) for cell in shown.cells) < 1_010_000
    assert "too long to be shown" in shown.cells[-1].source


# --- the clock ----------------------------------------------------------------------------------------------------


class Machine:
    """A kernel's times, as the test says they are."""

    def __init__(self):
        self.wall = self.used = self.waited = 0.0

    def watch(self):
        return Stopwatch(lambda: (self.used, self.waited), lambda: self.wall)

    def passes(self, watch, seconds, *, used=0.0, waited=0.0, look=0.5):
        """So much time passes, of which shares are used and waited; somebody looks now and then."""
        for _ in range(round(seconds / look)):
            self.wall, self.used, self.waited = self.wall + look, self.used + look * used, self.waited + look * waited
            watch.seconds()
        return watch.seconds()


def test_who_waits_for_a_processor_is_not_charged_for_it():
    machine = Machine()
    watch = machine.watch()
    assert machine.passes(watch, 40, used=1 / 40, waited=39 / 40) == pytest.approx(40 / PATIENCE)
    assert machine.passes(machine.watch(), 4, used=0.5, waited=0.5) == pytest.approx(2.0)


def test_who_sleeps_is_charged_and_who_takes_several_processors_is_for_each():
    machine = Machine()
    assert machine.passes(machine.watch(), 10) == pytest.approx(10)
    assert machine.passes(machine.watch(), 10, used=1.0) == pytest.approx(10)
    assert machine.passes(machine.watch(), 10, used=2.0) == pytest.approx(20)


def test_a_grader_that_was_stopped_itself_does_not_charge_for_it():
    machine = Machine()
    watch = machine.watch()
    machine.wall += 3600
    assert watch.seconds() <= LONGEST_LOOK


def test_a_kernel_that_has_ended_takes_nothing_back():
    machine = Machine()
    machine.used = machine.waited = 50.0
    watch = machine.watch()
    taken = machine.passes(watch, 3, used=1.0)
    machine.used = machine.waited = 0.0
    assert watch.seconds() == pytest.approx(taken)

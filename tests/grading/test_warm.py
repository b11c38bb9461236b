"""Kernels that are forked from one process: each is alone, and what is not shut in is not used."""

import signal
import threading
import time

import pytest

from hctnlp.grading.judge.sandbox import Level, probe, warm
from hctnlp.grading.judge.sandbox.warm import Forked, Unavailable

from .attacks.attack import FULL, Attack
from .attacks.warming import BOMBS, FINDS, LEAVES
from .test_attacks import grade, machine, released, scores_of, solved, surroundings  # noqa: F401  fixtures
from .test_sandbox import kernel

LEVELS = [one for one in (Level.BUBBLEWRAP, Level.CGROUP) if one <= probe().best]
pytestmark = [pytest.mark.slow, pytest.mark.skipif(not LEVELS, reason=f"no namespaces here: {dict(probe().missing)}")]


@pytest.fixture(autouse=True)
def from_the_start():
    """No process to fork from that an earlier test has made, or failed to make."""
    warm._close_all()


def is_warm(sandbox):
    return isinstance(sandbox.process, Forked)


def nursery():
    """The process that kernels of the last submission were forked from."""
    (kept,) = warm._kept.values()
    return kept


@pytest.mark.parametrize("at", LEVELS, ids=lambda one: one.name.lower())
def test_kernels_come_from_one_process_and_what_they_draw_differs(at):
    draw = (
        "import random, numpy, uuid, secrets, tempfile\nprint(random.random(), numpy.random.rand(), uuid.uuid4(),"
        " secrets.token_hex(), tempfile.mktemp(), numpy.random.default_rng().random())"
    )
    drawn, parents = [], set()
    for _ in range(3):
        with kernel(at) as (run, sandbox):
            assert is_warm(sandbox)
            drawn.append(run(draw).split())
            parents.add(nursery()._process.pid)
    assert len(parents) == 1
    assert all(len(set(values)) == 3 for values in zip(*drawn, strict=True))


LOOK = """
import os, sys, resource, signal
print(sys.argv, sys.path, os.getcwd(), sorted(os.environ.items()), __name__)
for place in ('/', '/site', '/work', '/tmp', '/dev', '/dev/shm', '/run/kernel', '/packages'):
    print(place, sorted(os.listdir(place)), oct(os.stat(place).st_mode))
print([os.statvfs(place).f_blocks for place in ('/work', '/tmp', '/dev/shm', '/run/kernel', '/dev/pts')])
print([resource.getrlimit(getattr(resource, name)) for name in dir(resource) if name.startswith('RLIMIT')])
print([signal.getsignal(number) for number in (2, 13, 15, 17)], os.getpid(), os.getpriority(0, 0), os.getgroups())
print(open('/proc/self/status').read().partition('CapInh')[2].partition('Speculation')[0])
print(os.path.realpath('/proc/self/exe'), os.sched_getaffinity(0), os.umask(18), len(os.listdir('/proc/self/task')))
"""


def test_a_forked_kernel_is_as_one_that_was_started():
    """To the student's code: its arguments, folders, variables, limits, user and signals."""
    said = []
    for heated in (True, False):
        with kernel(LEVELS[-1], warm=heated) as (run, sandbox):
            assert is_warm(sandbox) == heated
            said.append(run(LOOK))
    assert said[0] == said[1]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('give_up(request["user"]', '(lambda *a: None)(request["user"]'),
        ('    call("prctl", SET_SECCOMP', '    (lambda *a: None)("prctl", SET_SECCOMP'),
        ('call("unshare", NAME_SPACES)', 'call("unshare", NAME_SPACES & ~0x40000000)'),
        ('call("unshare", NAME_SPACES)', 'call("unshare", NAME_SPACES & ~0x20000000)'),
        ('call("unshare", NAME_SPACES)', 'call("unshare", NAME_SPACES & ~0x00020000)'),
        ("            grader.close()\n", "            grader.detach()\n"),
        ("    os.close(complaints)\n", "    os.dup(complaints)\n"),
        ('mount(b"proc", "/proc"', 'mount(b"proc", "/nowhere"'),
        ("    os.dup2(complaints, 2)", "    os._exit(0)"),
        ("import_all(sys.", "import threading; threading.Thread(target=signal.pause).start()\nimport_all(sys."),
        ("import_all(sys.argv[2:])", "import_all(no_such_name)"),
    ],
    ids=lambda text: None if len(text) > 60 else text.strip()[:30],
)  # fmt: skip
def test_what_is_not_wholly_shut_in_is_never_used(right, wrong, monkeypatch):
    """Each way to leave something out of it ends in a kernel that is started in the other way, and works."""
    assert right in warm.PROGRAM
    monkeypatch.setattr(warm, "PROGRAM", warm.PROGRAM.replace(right, wrong))
    with kernel(LEVELS[-1]) as (run, sandbox):
        assert not is_warm(sandbox)
        assert run("print(6 * 7)") == "42\n"


def test_a_process_that_is_gone_is_started_anew():
    with kernel(LEVELS[-1]) as (_, sandbox):
        first = nursery()
        assert is_warm(sandbox)
    first._process.kill()
    first._process.wait()
    with kernel(LEVELS[-1]) as (_, sandbox):
        assert is_warm(sandbox)
        assert nursery() is not first


def test_kernels_end_with_the_process_they_come_from():
    """As they do when the grader is killed, which it ends with."""
    with kernel(LEVELS[-1]) as (_, sandbox):
        assert len(sandbox._inside()) == 2
        nursery().close()
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline and sandbox._inside():
            time.sleep(0.05)
        assert sandbox._inside() == []
        assert sandbox.process.wait(timeout=10) == -signal.SIGKILL


def test_several_may_be_forked_at_a_time():
    kinds, count = [], "len([name for name in __import__('os').listdir('/proc') if name.isdigit()])"

    def one(number):
        with kernel(LEVELS[-1]) as (run, sandbox):
            kinds.append((is_warm(sandbox), run(f"print({number}, {count})")))

    threads = [threading.Thread(target=one, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(kinds) == [(True, f"{number} 2\n") for number in range(3)]


@pytest.mark.parametrize("level", LEVELS, ids=lambda one: one.name.lower())
def test_what_one_leaves_the_next_does_not_find(level, grade, tmp_path):  # noqa: F811
    """One after the other from one process: what does harm, and who would notice."""
    parents = set()
    for number, attack in enumerate([LEAVES, FINDS, *BOMBS, FINDS, Attack("honest", "honest")]):
        (tmp_path / "submitted").rename(tmp_path / f"before{number}") if number else None
        outcome, text = grade(attack, level)
        assert scores_of(outcome) == (FULL if attack not in BOMBS else scores_of(outcome)), text
        assert [words for words in attack.said if words not in text] == []
        parents.add(nursery()._process.pid)
    assert len(parents) == 1


def test_there_is_none_where_it_is_not_wanted_or_not_possible(monkeypatch):
    with kernel(LEVELS[-1], warm=False) as (_, sandbox):
        assert not is_warm(sandbox)
    monkeypatch.setattr(warm, "Nursery", lambda *arguments: (_ for _ in ()).throw(Unavailable("no")))
    for _ in range(2):
        with kernel(LEVELS[-1]) as (_, sandbox):
            assert not is_warm(sandbox)

"""Lectures, homework and releases work where Python has no ``fcntl``, ``resource`` or ``os.fork``, as on Windows.

The machine is not Windows: only the modules of this project lose what Windows lacks. What other packages do there is
their own promise.
"""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

WITHOUT_POSIX = """
import builtins, ctypes, os, select, signal, sys, types

ABSENT = {"fcntl", "grp", "posix", "pty", "pwd", "resource", "syslog", "termios", "tty"}
LACKS = {
    os: "O_CLOEXEC O_NOFOLLOW O_NONBLOCK O_PATH WNOHANG chown fork forkpty getegid geteuid getgid getloadavg getpgid "
        "getuid killpg memfd_create mkfifo pidfd_open register_at_fork sched_getaffinity setsid statvfs sysconf uname",
    select: "epoll poll",
    signal: "SIGALRM SIGHUP SIGKILL SIGUSR1 SIGXFSZ alarm pidfd_send_signal pthread_sigmask setitimer",
}

class NamedLibrary(ctypes.CDLL):
    def __init__(self, name, *arguments, **options):
        if name is None:
            raise TypeError("LoadLibrary() argument 1 must be str, not None")
        super().__init__(name, *arguments, **options)

def copied(module, lacks="", **changed):
    copy = types.ModuleType(module.__name__)
    vars(copy).update({name: value for name, value in vars(module).items() if name not in lacks.split()}, **changed)
    return copy

ours = {module.__name__: copied(module, lacks) for module, lacks in LACKS.items()}
windows = {"sys": copied(sys, platform="win32"), "ctypes": copied(ctypes, CDLL=NamedLibrary)}
real_import = builtins.__import__

def import_here(name, globals=None, locals=None, fromlist=(), level=0):
    importer = str((globals or {}).get("__name__"))
    if importer.startswith("hctnlp") or "nbgrader_config.py" in str((globals or {}).get("__file__")):
        if level == 0 and name in ABSENT:
            raise ModuleNotFoundError(f"No module named {name!r} (for {importer})", name=name)
        if level == 0 and name in windows and importer.startswith(("hctnlp.grading", "hctnlp.cli")):
            return windows[name]  # the engines ask them which of the system's libraries to call, and those are Linux's
        if level == 0 and name in ours:
            return ours[name]
    return real_import(name, globals, locals, fromlist, level)

builtins.__import__ = import_here
"""


def run_without_posix(code: str, cwd: Path = ROOT) -> subprocess.CompletedProcess:
    """Run code in a Python whose project modules see a machine like Windows."""
    program = WITHOUT_POSIX + code
    return subprocess.run([sys.executable, "-c", program], cwd=cwd, capture_output=True, text=True, timeout=300)


def hctnlp(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess:
    """Run the command there."""
    return run_without_posix(f"from hctnlp.cli import app; app({list(arguments)!r})", cwd)


def test_the_project_sees_what_windows_lacks():
    done = run_without_posix(
        """
space = {"__name__": "hctnlp.grading.somewhere"}
for code in ("import fcntl", "import resource as r", "from os import fork", "import os; os.geteuid",
             "import signal; signal.SIGKILL", "import ctypes; ctypes.CDLL(None)"):
    try:
        exec(code, dict(space))
    except (ImportError, AttributeError, TypeError):
        continue
    print(code)
import fcntl  # others still have it
"""
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_every_module_and_the_configuration_can_be_imported():
    skipped = ["slim_kernel", "warm_kernel"] + ["cuda_kernels"] * (
        importlib.util.find_spec("triton") is None
    )  # two: a program
    done = run_without_posix(
        f"""
import importlib, pkgutil
import hctnlp
from traitlets.config.loader import PyFileConfigLoader

count = 0
for module in pkgutil.walk_packages(hctnlp.__path__, "hctnlp."):
    if not module.name.endswith(tuple({skipped!r})):
        importlib.import_module(module.name)
        count += 1
config = PyFileConfigLoader("nbgrader_config.py", path=".").load_config()
assert config.CourseDirectory.source_directory == "solutions"
print(count)
"""
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 200


def test_students_can_practise_and_train():
    done = run_without_posix(
        """
import numpy as np
import torch
from hctnlp.exercises import hw1
from hctnlp.exercises.framework.assignment import load_assignment
from hctnlp.recurrent import LSTM
from hctnlp.word2vec import Word2Vec

answer = load_assignment("hw1").exercises[0].reference
answer.__name__ = "huffman_codes"
hw1.check(answer)
theirs = torch.nn.LSTM(4, 3)
x = torch.randn(5, 2, 4)
torch.testing.assert_close(LSTM.from_torch(theirs)(x)[0], theirs(x)[0])
words = [["大", "比", "噪音", "轮胎"] * 5] * 20
model = Word2Vec("ns", "skipgram", 8, min_count=1, epochs=2, engine="cpu", seed=0).fit(words)
assert np.isfinite(model.keyed_vectors()["轮胎"]).all()
"""
    )
    assert done.returncode == 0, done.stderr
    assert "✓" in done.stdout


@pytest.mark.parametrize(
    "arguments", [("grade", "hw1"), ("collect", "hw1", "x.zip"), ("sample-class", "hw1"), ("similarity", "hw1")]
)
def test_what_opens_submissions_says_in_a_line_where_it_runs(arguments):
    done = hctnlp(*arguments)
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert line.startswith("hctnlp: Windows lacks")
    assert "WSL, or the container" in line


def test_an_instructor_can_check_and_release_and_is_told_where_to_grade():
    done = run_without_posix(
        """
import nbformat
from typer.testing import CliRunner
from hctnlp.cli import app
from hctnlp.grading.course import Course
from hctnlp.grading.judge.sandbox import SandboxError
from hctnlp.grading.judge.verifier import Verify

for arguments in (["check", "hw1", "--draws", "1"], ["doctor"]):
    answer = CliRunner().invoke(app, arguments)
    print(answer.exit_code, answer.output)

def nbgraders_own():
    notebook = nbformat.read("solutions/hw1/hw1.ipynb", as_version=4)
    Verify().preprocess(notebook, {"nbgrader": {"assignment": "hw1"}})

for grade in (lambda: Course().autograde("hw1"), nbgraders_own):
    try:
        grade()
    except SandboxError as error:
        print(error)
"""
    )
    assert done.returncode == 0, done.stderr
    check, doctor, course, nbgraders_own = re.fullmatch(
        r"0 (.*)\n0 (.*)\n(Windows lacks.*)\n(grading asks.*)\n", done.stdout, re.DOTALL
    ).groups()
    assert "is what solutions/hw1 generates" in check
    assert "sandbox      none" in doctor
    assert "win32 has no such sandbox: grade on Linux, in WSL, or in the container" in doctor
    assert "WSL, or the container" in course
    assert "this machine has 'none'" in nbgraders_own
    assert "in WSL, or in the container" in nbgraders_own

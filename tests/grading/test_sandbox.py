"""The sandbox itself: what a kernel in it can see, use and leave behind, at every level that this machine has."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty

import pytest
from jupyter_client.manager import KernelManager
from traitlets.config import Config

from hctnlp.exercises import hw1, hw3
from hctnlp.grading.judge.sandbox import Level, SandboxError, chosen_level, leftovers, level, probe, provisioner
from hctnlp.grading.judge.sandbox.packages import importable
from hctnlp.grading.judge.sandbox.seccomp import ARCHITECTURES, filter_program
from hctnlp.grading.judge.session import kernels_and_ours
from hctnlp.grading.judge.stand_in import student_site

LEVELS = [one for one in Level if Level.NONE < one <= probe().best]
if probe().best >= Level.BUBBLEWRAP:
    from hctnlp.grading.judge.sandbox import landlock

    if landlock.version() == 0:
        LEVELS.remove(Level.LANDLOCK)
LIMITS = {"memory_mb": 300, "processes": 48, "file_mb": 4, "work_mb": 8}

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not LEVELS, reason=f"no sandbox here: {dict(probe().missing)}")]


@contextmanager
def kernel(at, assignment=hw1.ASSIGNMENT, **limits):
    """A function that runs code in a sandboxed kernel and returns what it printed; and the provisioner."""
    config = Config({"SandboxProvisioner": {**LIMITS, **limits, "level": at}})
    with student_site(assignment) as site:
        manager = KernelManager(kernel_name="hctnlp-grading", kernel_spec_manager=kernels_and_ours(), config=config)
        manager.start_kernel(site=site, packages=assignment.packages)
        provisioner, client = manager.provisioner, manager.client()
        client.start_channels()
        try:
            client.wait_for_ready(timeout=30)

            def run(code, timeout=20):
                """What the code printed; an error as soon as the kernel is dead, or has lost a process to its limit."""
                message, said, deadline = client.execute(code, allow_stdin=False), [], time.monotonic() + timeout
                while time.monotonic() < deadline:
                    with suppress(Empty):
                        reply = client.get_iopub_msg(timeout=0.1)
                        content = reply["content"]
                        if reply["parent_header"].get("msg_id") != message:
                            continue
                        said.append(content.get("text") or content.get("ename") or "")
                        if content.get("execution_state") == "idle":
                            return "".join(said)
                        continue
                    if provisioner.process.poll() is not None:
                        raise RuntimeError("the kernel is dead")
                    if provisioner.group and provisioner.group.out_of_memory():
                        raise RuntimeError("a process of the kernel's was killed for want of memory")
                raise TimeoutError

            yield run, provisioner
        finally:
            client.stop_channels()
            manager.shutdown_kernel(now=True)


@pytest.fixture(scope="module", params=LEVELS, ids=lambda one: one.name.lower())
def inside(request):
    """One kernel for the questions that do it no harm."""
    with kernel(request.param) as (run, _):
        yield run


def test_numpy_works_and_other_packages_do_not_exist(inside):
    assert inside("import numpy as np\nprint(np.ones((3, 3)) @ np.ones(3))").strip() == "[3. 3. 3.]"
    told = inside(
        "import importlib, importlib.util, sys\nsys.path = [p for p in sys.path if 'site' not in p]\n"
        "for name in [name for name in sys.modules if name.startswith('hctnlp')]: del sys.modules[name]  # stand-ins\n"
        "for name in ('torch', 'gensim', 'jieba', 'nbgrader', 'scipy', 'hctnlp'):\n"
        "    print(name, importlib.util.find_spec(name))"
    )
    assert told.count("None") == 6, told


def test_neither_files_nor_environment_of_the_grader_are_there(inside, tmp_path, monkeypatch):
    secret = tmp_path / "secret.txt"
    secret.write_text("hunter2")
    places = [str(secret), str(Path.home()), str(Path(__file__)), os.getcwd(), "/etc/passwd", "/etc/shadow", "/var/log"]
    told = inside(
        f"import os\nfor place in {places}:\n"
        "    try:\n        found = os.listdir(place) if os.path.isdir(place) else open(place).read()\n"
        "    except OSError as error:\n        found = None\n"
        "    print(place, found and str(found)[:80])\nprint(dict(os.environ))"
    )
    assert "hunter2" not in told
    # the home holds the way to Python, where Python lies in it, and nothing else
    assert {line.split(" ", 1)[1] for line in told.splitlines()[2:7]} <= {"None", "[]"}, told
    assert str(Path.cwd()) not in told.splitlines()[-1]


@pytest.mark.parametrize("at", LEVELS, ids=lambda one: one.name.lower())
def test_commands_of_the_shell_run_or_are_said_not_to(at):
    with kernel(at) as (run, _):
        told = run("!expr 7777 '*' 6\nfound = !echo here\nprint(_exit_code, found)")
    if at == Level.LANDLOCK:
        assert "!expr 7777 '*' 6: 没有运行 / not run" in told
        assert "!echo here: 没有运行 / not run" in told
        assert "126 []" in told
    else:
        assert told == "46662\n0 ['here']\n"


def test_nothing_but_the_work_folders_can_be_written_to(inside):
    told = inside(
        "import os, sys, numpy\nfor place in ('/', '/usr', '/etc', '/dev', '/run', '/proc', sys.path[0], sys.path[1],\n"
        "              os.path.dirname(numpy.__file__), sys.prefix, '/proc/sys/kernel'):\n"
        "    try:\n        open(os.path.join(place, 'mine'), 'w')\n        print('WROTE', place)\n"
        "    except OSError:\n        pass\nopen('mine', 'w').write('x')\nprint(open('mine').read())"
    )
    assert told == "x\n"


def test_there_is_no_network(inside, tmp_path):
    listener, reached = socket.create_server(("127.0.0.1", 0)), []
    local = socket.socket(socket.AF_UNIX)
    folder = tempfile.mkdtemp(dir="/tmp")  # short enough for a socket's path
    local.bind(f"{folder}/s")
    local.listen()
    for each in (listener, local):
        each.settimeout(0.5)
    told = inside(
        f"import socket\nfor family, place in ((socket.AF_INET, ('127.0.0.1', {listener.getsockname()[1]})),\n"
        f"                      (socket.AF_UNIX, {folder + '/s'!r}), (socket.AF_INET, ('198.51.100.7', 80))):\n"
        "    try:\n        one = socket.socket(family)\n        one.settimeout(2)\n        one.connect(place)\n"
        "        print('CONNECTED', place)\n    except OSError as error:\n        print(type(error).__name__)"
    )
    for each in (listener, local):
        with suppress(TimeoutError):
            reached.append(each.accept())
        each.close()
    os.remove(f"{folder}/s")
    os.rmdir(folder)
    assert "CONNECTED" not in told
    assert len(told.splitlines()) == 3
    assert reached == []


def test_other_processes_are_out_of_reach(inside):
    mine = subprocess.Popen(["/bin/sleep", "60"])
    try:
        told = inside(
            f"import os, signal\nfor pid in ({mine.pid}, {os.getpid()}, -1):\n"
            "    try:\n        os.kill(pid, 0 if pid > 0 else signal.SIGCONT)\n        print('REACHED', pid)\n"
            "    except OSError as error:\n        print(type(error).__name__)\n"
            f"print(os.path.exists('/proc/{os.getpid()}/environ') and open('/proc/{os.getpid()}/environ').read())"
        )
        assert f"REACHED {mine.pid}" not in told
        assert f"REACHED {os.getpid()}" not in told
        assert told.splitlines()[-1] in ("False", "PermissionError"), told
        assert mine.poll() is None
    finally:
        mine.kill()
        mine.wait()


@pytest.mark.parametrize("call", ["unshare(0x10000000)", "ptrace(0, 0, 0, 0)", "mount(0, 0, 0, 0, 0)", "chroot(b'.')"])
def test_system_calls_that_open_doors_are_refused(inside, call):
    told = inside(f"import ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\nprint(libc.{call}, ctypes.get_errno())")
    assert told.split() == ["-1", "1"]  # EPERM


def test_no_rights_are_left(inside):
    told = inside(
        "print([line for line in open('/proc/self/status') if line.startswith(('CapEff', 'NoNewPrivs', 'Seccomp:'))])"
    )
    assert "CapEff:\\t0000000000000000" in told
    assert "NoNewPrivs:\\t1" in told
    assert "Seccomp:\\t2" in told


@pytest.mark.parametrize("at", LEVELS, ids=lambda one: one.name.lower())
def test_files_have_a_size(at):
    with kernel(at) as (run, _):
        told = run(
            "import signal\nsignal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
            "try:\n    with open('big', 'wb', buffering=0) as file:\n        for _ in range(100):\n"
            "            file.write(bytes(1 << 20))\nexcept OSError as error:\n    print(error.errno)\n"
            "import os\nprint(os.path.getsize('big') >> 20)"
        )
    assert int(told.split()[-1]) <= LIMITS["file_mb"]


@pytest.mark.parametrize("at", [one for one in LEVELS if one >= Level.BUBBLEWRAP], ids=lambda one: one.name.lower())
@pytest.mark.parametrize("folder", ["/work", "/tmp", "/dev/shm"])
def test_folders_have_a_size(at, folder):
    with kernel(at) as (run, _):
        told = run(
            "import os\ntotal = 0\ntry:\n    for number in range(50):\n"
            f"        with open(f'{folder}/{{number}}', 'wb') as file:\n"
            "            total += file.write(bytes(2 << 20))\n"
            "except OSError as error:\n    print(error.errno, total >> 20)"
        )
    number, megabytes = map(int, told.split())
    assert number == 28  # ENOSPC
    assert megabytes <= LIMITS["work_mb"]


@pytest.mark.parametrize("at", LEVELS, ids=lambda one: one.name.lower())
def test_memory_has_a_limit(at):
    """One process that takes too much, and several that do so together."""
    together = (
        "import os, time\nfor _ in range(8):\n    if os.fork() == 0:\n        x = bytearray(os.urandom(1 << 20)) * 60\n"
        "        time.sleep(20)\n        os._exit(0)\ntime.sleep(20)\nprint('SURVIVED')"
    )
    alone = "x = []\nfor _ in range(100):\n    x.append(b'x' * (50 << 20))\nprint('SURVIVED')"
    for code in (alone, together) if at >= Level.BUBBLEWRAP else (alone,):  # below it no process may be started
        with kernel(at) as (run, provisioner):
            told = ""
            with suppress(TimeoutError, RuntimeError):
                told = run(code, timeout=8)
            assert "SURVIVED" not in told
            killed = provisioner.group.out_of_memory() if provisioner.group else provisioner.reason
            assert "MemoryError" in told or killed


@pytest.mark.parametrize("at", LEVELS, ids=lambda one: one.name.lower())
def test_a_fork_bomb_ends_with_its_kernel(at):
    with kernel(at) as (run, provisioner):
        with suppress(TimeoutError):
            run("import os\nwhile True:\n    try:\n        os.fork()\n    except OSError:\n        pass", timeout=1)
        alive = len(provisioner._inside())
        bomb = provisioner._inside
    assert alive <= LIMITS["processes"] + 8
    assert bomb() == []


@pytest.mark.parametrize("at", LEVELS, ids=lambda one: one.name.lower())
def test_nothing_outlives_a_kernel(at):
    """Not what left its session or its parent, nor folders, mounts and control groups."""

    def traces():
        groups = [str(path) for path in Path("/sys/fs/cgroup").glob(f"*/**/{leftovers.own_name()}*")]
        folders = [str(path) for path in Path(tempfile.gettempdir()).glob(f"{leftovers.own_name()}*")]
        return groups + folders + Path("/proc/mounts").read_text().splitlines()

    before = traces()
    with kernel(at) as (run, provisioner):
        run("import subprocess\nfor new in (False, True):\n    try:\n"
            "        subprocess.Popen(['/bin/sh', '-c', '(sleep 4321 &) ; sleep 4321'], start_new_session=new)\n"
            "    except OSError:\n        pass\nimport time\ntime.sleep(0.3)")  # fmt: skip
        sleeping = [pid for pid in provisioner._inside() if "4321" in command_line(pid)]
        assert bool(sleeping) == (at >= Level.BUBBLEWRAP)  # without namespaces no process may be started
        assert len(traces()) > len(before) or at != Level.CGROUP
    assert not [pid for pid in sleeping if "4321" in command_line(pid)]
    assert traces() == before


def command_line(pid):
    with suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_text()
    return ""


KILLED = """
import contextlib, sys, time
sys.path.insert(0, {here!r})
from test_sandbox import LEVELS, kernel
with contextlib.ExitStack() as kernels:
    for level in LEVELS:
        run, provisioner = kernels.enter_context(kernel(level))
        run("import subprocess\\nsubprocess.Popen(['/bin/sleep', '{seconds}'])")
        print(provisioner.folder, flush=True)
    time.sleep(60)
"""


def test_what_a_killed_grader_leaves_the_next_one_collects():
    """Of a kernel at each level."""
    seconds = f"7000.{os.getpid()}"
    code = KILLED.format(here=str(Path(__file__).parent), seconds=seconds)
    grader = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    folders = [Path(grader.stdout.readline().strip()) for _ in LEVELS]
    assert all(folder.is_dir() for folder in folders)
    if max(LEVELS) >= Level.BUBBLEWRAP:
        assert sleepers(seconds) != []
    grader.send_signal(signal.SIGKILL)
    grader.wait()
    removed = leftovers.collect()
    assert set(map(str, folders)) <= set(removed)
    assert not any(folder.exists() for folder in folders)
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and sleepers(seconds):
        time.sleep(0.05)
    assert sleepers(seconds) == []
    assert not [path for path in Path("/sys/fs/cgroup").glob(f"*/**/{leftovers.PREFIX}{grader.pid}-*")]


def sleepers(seconds):
    return [pid.name for pid in Path("/proc").glob("[0-9]*") if f"sleep\0{seconds}" in command_line(pid.name)]


def test_what_belongs_to_a_living_grader_is_left_alone():
    mine = leftovers.own_folder("test")
    try:
        assert str(mine) not in leftovers.collect()
        assert mine.is_dir()
    finally:
        mine.rmdir()


def test_a_number_that_was_given_to_another_process_is_not_mistaken_for_it(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path))
    stale = tmp_path / f"{leftovers.PREFIX}{os.getpid()}-1-kernel-x"  # this process, but started at another time
    stale.mkdir()
    assert leftovers.collect() == [str(stale)]


def test_an_assignment_gets_what_it_lists_and_what_that_needs():
    names = {path.name for path in importable(hw3.ASSIGNMENT.packages)}
    assert {"numpy", "gensim", "jieba", "scipy", "ipykernel", "zmq"} <= names
    assert not names & {"torch", "nbgrader", "hctnlp", "snownlp", "debugpy"}
    assert "gensim" not in {path.name for path in importable(hw1.ASSIGNMENT.packages)}
    with pytest.raises(FileNotFoundError, match="pip install no-such-package"):
        importable(("no-such-package",))


def test_the_filter_is_made_for_machines_that_are_known():
    programs = {filter_program(alone=alone, machine=machine) for machine in ARCHITECTURES for alone in (True, False)}
    assert len(programs) == 4
    assert all(len(program) % 8 == 0 and len(program) < 8 * 4096 for program in programs)
    with pytest.raises(OSError, match="no seccomp filter for 'vax'"):
        filter_program(alone=True, machine="vax")


def test_the_level_is_the_best_or_a_clear_refusal(monkeypatch):
    assert chosen_level(Level.NONE) == probe().best
    monkeypatch.setattr(level, "probe", lambda: level.Probe(Level.LANDLOCK, {Level.BUBBLEWRAP: "apt-get install it"}))
    assert chosen_level(Level.LANDLOCK) == Level.LANDLOCK
    with pytest.raises(SandboxError, match=r"'bubblewrap' and this machine has 'landlock'.*apt-get install it"):
        chosen_level(Level.BUBBLEWRAP)
    assert chosen_level(Level.BUBBLEWRAP, unsafe=True) == Level.LANDLOCK
    with pytest.raises(ValueError, match="there are none, landlock, bubblewrap, cgroup"):
        Level.named("perfect")


def test_a_probe_says_why_and_what_helps(monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    level.probe.cache_clear()
    try:
        found = level.probe()
    finally:
        level.probe.cache_clear()
    assert found.best <= Level.LANDLOCK
    assert "apt-get install bubblewrap" in found.missing[Level.BUBBLEWRAP]


BLIND = """
import sys
sys.path[:0] = {path!r}
from hctnlp.grading.judge.sandbox.level import _watchdog_trouble
print(_watchdog_trouble())
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="an ordinary user sees its own processes with no capability")
@pytest.mark.parametrize(("taken", "blind"), [("-sys_ptrace", True), ("-net_admin", False)])
def test_a_root_that_cannot_see_what_others_take_has_no_watchdog(taken, blind):
    """As root is in many containers: submissions run as another user, whose memory it may not read."""
    setpriv = ["setpriv", f"--bounding-set={taken}", f"--inh-caps={taken}"]
    code = BLIND.format(path=[entry for entry in sys.path if entry])
    done = subprocess.run([*setpriv, sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ("SYS_PTRACE" in done.stdout) == blind


@pytest.mark.skipif(Level.BUBBLEWRAP not in LEVELS, reason="no bubblewrap here")
def test_a_kernel_whose_memory_is_not_to_be_seen_is_ended(monkeypatch):
    monkeypatch.setattr(provisioner, "memory_mb", lambda pid: 0.0)
    with kernel(Level.BUBBLEWRAP) as (run, sandbox):
        with suppress(Exception):
            run("import time; time.sleep(20)", timeout=20)
        assert sandbox.process.poll() is not None
        assert "SYS_PTRACE" in sandbox.why_ended()


ORDINARY_USER = """
import os, sys
from pathlib import Path
sys.path[:0] = {path!r}
from traitlets.config import Config
from hctnlp.grading.judge import verifier
from hctnlp.grading.run.outcome import Outcome
from hctnlp.grading.judge.sandbox import Level, probe
from hctnlp.grading.run.task import Task, run_task
released = Path({root!r}, "assignments/hw1/hw1.ipynb").read_text(encoding="utf-8")
solution = Path({root!r}, "solutions/hw1/hw1.ipynb").read_bytes()
print(os.getuid(), probe().best.name)
for level in (Level.BUBBLEWRAP, Level.LANDLOCK):
    verifier.chosen_level = lambda *minimum, **unsafe: level
    outcome = Outcome.from_json(run_task(Task.of("hw1", solution, (released,), 5, (), Config())))
    tests = [cell for cell in outcome.notebook["cells"] if cell["id"].startswith("test_")]
    print(level.name, sum(float(cell["outputs"][-1]["data"]["text/plain"]) for cell in tests))
"""
NOBODY = 65534


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
@pytest.mark.skipif(probe().best < Level.BUBBLEWRAP, reason="no bubblewrap here")
def test_an_ordinary_user_can_grade_too(root, tmp_path):
    """Without root there is a user namespace in setpriv's place; a Python is needed that other users may run."""
    python = Path(f"/usr/bin/python{sys.version_info.major}.{sys.version_info.minor}")
    if not python.exists():
        pytest.skip(f"there is no {python}, and this Python may lie where other users cannot look")
    path = [entry for entry in sys.path if entry.endswith("site-packages") or entry == str(root / "lib")]
    settings = {"PATH": os.defpath, "HOME": "/tmp", "JUPYTER_PATH": f"{sys.prefix}/share/jupyter"}
    done = subprocess.run(
        [str(python), "-c", ORDINARY_USER.format(path=path, root=str(root))],
        capture_output=True, text=True, cwd="/", env=settings, user=NOBODY, group=NOBODY, extra_groups=[],
    )  # fmt: skip
    if "PermissionError" in done.stderr or "ModuleNotFoundError" in done.stderr:
        pytest.skip(f"other users may not look where the course lies: {done.stderr.splitlines()[-1]}")
    assert done.stdout.splitlines() == [f"{NOBODY} BUBBLEWRAP", "BUBBLEWRAP 18.0", "LANDLOCK 18.0"], done.stderr


def test_a_kernel_is_ended_where_no_descriptor_is_left(inside_limits):
    """A grader that has run out of them must not wait for a process that it could not kill."""
    with kernel(probe().best) as (run, provisioner):
        run("import subprocess\ntry:\n    subprocess.Popen(['/bin/sleep', '600'])\nexcept OSError:\n    pass")
        processes = provisioner._inside()
        with inside_limits():
            provisioner.end()
            assert provisioner.process.wait(timeout=20) != 0
        assert not [pid for pid in processes if command_line(pid)]


@pytest.fixture
def inside_limits():
    """A time in which this process can open nothing."""
    import resource

    @contextmanager
    def none_left():
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (3, hard))  # 0, 1 and 2 are taken
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))

    return none_left


KEPT = {
    "in sockets that nobody has accepted": """
import socket
listener = socket.socket(socket.AF_UNIX)
listener.bind('s')
listener.listen(4096)
for _ in range(2000):
    with socket.socket(socket.AF_UNIX) as one:
        one.setblocking(False)
        one.connect('s')
        one.send(bytes(1 << 17))
""",
    "in empty files": """
import os
for number in range(160_000):
    os.close(os.open(f'{number}', os.O_CREAT))
""",
    "in the tables of one file that is mapped again and again": """
import ctypes, mmap
libc = ctypes.CDLL(None)
libc.mmap.restype, libc.mmap.argtypes = ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_size_t, *[ctypes.c_int] * 4)
with open('file', 'w+b') as file:
    file.write(bytes(4 << 20))
    file.flush()
    for _ in range(20_000):
        libc.mmap(None, 4 << 20, mmap.PROT_READ, mmap.MAP_SHARED | mmap.MAP_POPULATE, file.fileno(), 0)
""",
}


@pytest.mark.skipif(Level.BUBBLEWRAP not in LEVELS, reason="no bubblewrap here")
@pytest.mark.parametrize("where", KEPT)
def test_the_watchdog_sees_what_the_system_keeps(where):
    """A control group counts it; here it is in the memory of no process."""
    with kernel(Level.BUBBLEWRAP, memory_mb=160) as (run, provisioner):
        with pytest.raises(RuntimeError, match="the kernel is dead"):
            run(f"{KEPT[where]}\nimport time\ntime.sleep(20)\nprint('SURVIVED')", timeout=40)
        assert provisioner.reason == "more than 160 MiB of memory"


SPINNERS = "import os\nfor _ in range(4):\n    if os.fork() == 0:\n        os.setsid()\n        while True: pass"


@pytest.mark.parametrize("at", [one for one in LEVELS if one >= Level.BUBBLEWRAP], ids=lambda one: one.name.lower())
def test_who_wants_more_than_a_processor_yields_to_others_and_its_kernel_does_not(at):
    """However few it gets: on a machine that is busy, or that has only one, no sandbox takes more than a processor."""
    with kernel(at) as (run, sandbox), held_to_one_processor():
        run(SPINNERS)
        others = [pid for pid in sandbox._inside() if pid not in (sandbox.child, sandbox.kernel)]
        assert len(others) == 4
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline and priorities(others) != {19}:
            time.sleep(0.1)
        assert priorities(others) == {19}
        assert priorities([sandbox.kernel]) == {os.getpriority(os.PRIO_PROCESS, 0)}
        for group in (Path(f"/proc/{pid}/autogroup") for pid in others):
            assert not group.exists() or group.read_text().endswith("nice 19\n")


@pytest.mark.parametrize("at", LEVELS, ids=lambda one: one.name.lower())
def test_who_wants_one_processor_yields_to_nobody(at):
    with kernel(at) as (run, sandbox), held_to_one_processor():
        run("import time\nstart = time.monotonic()\nwhile time.monotonic() < start + 3: pass")
        assert priorities(sandbox._inside()) == {os.getpriority(os.PRIO_PROCESS, 0)}


def priorities(pids):
    return {os.getpriority(os.PRIO_PROCESS, pid) for pid in pids}


@contextmanager
def held_to_one_processor():
    """A time in which all that there is of this process and its children, kernels too, shares one processor."""
    allowed, children = os.sched_getaffinity(0), descendants(os.getpid())
    for pid in children:
        os.sched_setaffinity(pid, {min(allowed)})
    try:
        yield
    finally:
        for pid in children:
            with suppress(OSError):
                os.sched_setaffinity(pid, allowed)


def descendants(first):
    parents = {}
    for place in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            parents[int(place.name)] = int((place / "stat").read_text().rpartition(") ")[2].split()[1])
    found, todo = [], [first]
    while todo:
        parent = todo.pop()
        todo += [pid for pid, its in parents.items() if its == parent]
        found.append(parent)
    return found[1:]


@pytest.mark.parametrize("at", LEVELS, ids=lambda one: one.name.lower())
def test_the_time_of_a_sandbox_is_its_own(at):
    """What it has used of the processors, its children too; and a sleep is neither that nor waiting for them."""
    with kernel(at) as (run, provisioner):
        used, waited = provisioner.own_time()
        run("import time\nstart = time.process_time()\nwhile time.process_time() < start + 0.5: pass\ntime.sleep(0.5)")
        used_then, waited_then = provisioner.own_time()
        assert used_then - used >= 0.45
        assert waited_then >= waited >= 0
        if at >= Level.BUBBLEWRAP:
            run("import os\nif os.fork() == 0:\n    start = time.process_time()\n"
                "    while time.process_time() < start + 0.5: pass\n    os._exit(0)\nos.wait()")  # fmt: skip
            assert provisioner.own_time()[0] - used_then >= 0.45

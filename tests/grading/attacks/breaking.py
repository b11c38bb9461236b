"""Breaking the kernel or the machine: each costs its own exercise, and nothing that follows."""

from .attack import ALL, Attack

FUNCTION = "def hs_loss(*arguments):\n    "
DEAF = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)"
IN_CALLS = {  # the body of hs_loss
    "os._exit": ("os._exit", "import os; os._exit(0)"),
    "a segmentation fault": ("segfault", "import ctypes; ctypes.string_at(0)"),
    "kill -1": ("kill -1", "import os; os.kill(-1, 9)"),
    "kill -9 0": ("kill -1", "import os; os.kill(0, 9)"),
    "killing its parent": ("kill -1", "import os; os.kill(os.getppid(), 9); os._exit(0)"),
    "SIGINT ignored": ("SIGINT ignored", f"{DEAF}\n    while True: pass"),
    "the GIL held in C": ("GIL held", "import ctypes; ctypes.PyDLL(None).sleep(600)"),
    "the GIL held by a regular expression": ("GIL held", "import re; re.match('(a|aa)+$', 'a' * 60 + 'b')"),
    "stopping itself": ("stopped", "import os, signal; os.kill(os.getpid(), signal.SIGSTOP)"),
    "a memory bomb": ("memory bomb", "return [bytearray(64 << 20) for _ in range(64)]"),
    "a recursion": ("recursion", "import sys; sys.setrecursionlimit(10**9); return hs_loss(*arguments)"),
    "exit": ("os._exit", "raise SystemExit(0)"),
    "an interrupt of its own": ("SIGINT ignored", "raise KeyboardInterrupt"),
    "an endless loop that catches all": (
        "SIGINT ignored",
        "while True:\n        try:\n            while True: pass\n        except BaseException: pass",
    ),
}
IN_CELLS = {  # the source of the cell, after which the answer is right
    "a fork bomb": (
        "fork bomb",
        """
import os, time
children = 0
try:
    while True:
        if os.fork() == 0:
            time.sleep(600)
        children += 1
except OSError as error:
    print('refused', type(error).__name__)
""",
    ),
    "a daemon": (
        "daemon",
        """
import os, time
if os.fork() == 0:
    try:
        os.setsid()
    except OSError:
        pass
    if os.fork() == 0:
        import signal
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            signal.signal(number, signal.SIG_IGN)
        time.sleep(600)
    os._exit(0)
""",
    ),
    "daemons by nohup": ("daemon", "!nohup setsid sleep 600 >/dev/null 2>&1 &\n!(sleep 600 &)"),
    "a disk bomb": (
        "disk bomb",
        """
import os
for folder in ('.', '/tmp', '/dev/shm', os.environ['HOME']):
    for number in range(30):
        try:
            with open(f'{folder}/bomb{number}', 'wb') as file:
                for _ in range(20):
                    file.write(bytes(1 << 20))
        except OSError as error:
            print('refused', type(error).__name__)
            break
""",
    ),
    "a file with a hole": (
        "disk bomb",
        "import os\nwith open('hole', 'wb') as file:\n    file.truncate(1 << 50)",
    ),
    "a million empty files": (
        "disk bomb",
        "import os\nos.mkdir('many')\ntry:\n    for n in range(30_000):\n"
        "        os.close(os.open(f'many/{n}', os.O_CREAT))\n"
        "except OSError as error:\n    print(type(error).__name__)",
    ),
    "threads": (
        "fork bomb",
        "import threading, time\ntry:\n    while True:\n"
        "        threading.Thread(target=time.sleep, args=[600], daemon=True).start()\n"
        "except RuntimeError as error:\n    print('refused', error)",
    ),
    "all descriptors": (
        "fork bomb",
        "import os\nheld = []\ntry:\n    while True:\n        held.append(os.open('/dev/null', 0))\n"
        "except OSError as error:\n    print('refused', error.errno)",
    ),
}
ANONYMOUS = """
import ctypes, os
held = []
try:
    for _ in range(64):
        held.append(os.memfd_create('bomb'))
        for _ in range(15):
            os.write(held[-1], bytes(1 << 20))
    print('held', len(held))
except OSError as error:
    print('refused', type(error).__name__)
    raise
"""
SHARED = """
import ctypes
libc, held = ctypes.CDLL(None, use_errno=True), 0
libc.shmat.restype = ctypes.c_void_p
for _ in range(64):
    segment = libc.shmget(0, 15 << 20, 0o1600)
    if segment < 0:
        raise OSError(ctypes.get_errno(), 'shmget')
    address = libc.shmat(segment, None, 0)
    ctypes.memset(ctypes.c_void_p(address), 1, 15 << 20)
    libc.shmdt(ctypes.c_void_p(address))
    held += 1
print('held', held)
"""
LOST_CELLS = {  # the source of the cell, which costs the exercise although the answer that follows is right
    "an output bomb": ("output bomb", "while True:\n    print('x' * 1000)"),
    "a bomb of short outputs": ("output bomb", "import sys\nwhile True:\n    print('x', flush=True)"),
    "a bomb on standard error": (
        "output bomb",
        "import sys\nwhile True:\n    sys.stderr.write('x' * 5000)\n    sys.stderr.flush()",
    ),
    "a display bomb": ("display bomb", "while True:\n    display({'text/plain': 'x' * 1000}, raw=True)"),
    "one output of thirty megabytes": ("output bomb", "print('x' * (30 << 20))"),
    "a huge traceback": ("huge traceback", "raise ValueError('x' * (3 << 20))"),
    "a huge name of an exception": ("huge traceback", "raise type('E' * (2 << 20), (Exception,), {})('no')"),
    "a memory bomb in a cell": ("memory bomb", "held = []\nwhile True:\n    held.append(bytearray(b'x') * (32 << 20))"),
    "a memory bomb by a child": (
        "memory bomb",
        "import os\nif os.fork() == 0:\n    held = bytearray(b'x') * (1 << 30)\n    import time; time.sleep(600)\n"
        "os.wait()\nraise MemoryError('a child')",
    ),
    "an endless cell that is deaf": ("SIGINT ignored", f"{DEAF}\nwhile True:\n    pass"),
    "a cell that exits": ("os._exit", "import os\nos._exit(0)"),
    "input": ("input()", "points = input('points: ')"),
    "the kernel is shut down": (
        "os._exit",
        "get_ipython().kernel.do_shutdown(False)\nimport signal, os\nos.kill(os.getpid(), signal.SIGTERM)",
    ),
    "an alarm while it waits": (
        "segfault",
        "import signal, time\nsignal.setitimer(signal.ITIMER_REAL, 0.05)\ntime.sleep(3)",
    ),
    "memory in files without a name": ("memory bomb", ANONYMOUS),
    "memory in shared segments": ("memory bomb", SHARED),
}
EVERYWHERE = (
    "os._exit",
    "kill -1",
    "SIGINT ignored",
    "a memory bomb",
    "a daemon",
    "a memory bomb by a child",
    "memory in files without a name",
)


def attack(name, kind, cell, **what_it_gets):
    return Attack(
        name, kind, cells={"hs_loss": cell}, everywhere=name.removesuffix(CALLED) in EVERYWHERE, **what_it_gets
    )


def then_answered(source):
    return f"{source.strip()}\n\n@ANSWER@"


SHOUTING = """
import threading, time

def shout(cells=len(In)):
    while WAITS:
        time.sleep(0.001)
    while True:
        SHOUT

threading.Thread(target=shout, daemon=True).start()

@ANSWER@
"""
DISPLAY = "get_ipython().display_pub.publish({'text/plain': 'x' * 10_000})"
SHOUTS = {
    "output after the cell is over": ("False", DISPLAY),
    "output that begins with the next cell": ("len(In) == cells", DISPLAY),
    "prints that begin with the next cell": ("len(In) == cells", "print('x' * 1000)"),
}
CALLED = ", when called"
WRONG, LOST = {"wrong": ("hs_loss",)}, {"earns": {"hs_loss": 0.0}}
BREAKING = [
    *(attack(name + CALLED, kind, FUNCTION + body, **WRONG) for name, (kind, body) in IN_CALLS.items()),
    *(attack(name, kind, then_answered(source), **WRONG) for name, (kind, source) in IN_CELLS.items()),
    *(attack(name, kind, then_answered(source), **LOST) for name, (kind, source) in LOST_CELLS.items()),
    Attack(
        "every answer breaks its kernel",
        "os._exit",
        cells={
            name: "@ANSWER@\n\nimport os, threading\nthreading.Timer(0.0, os._exit, [0]).start()" for name in ALL[:3]
        },
        earns=dict.fromkeys(ALL[:3], 0.0),
    ),
    *(
        Attack(
            name,
            "output bomb",
            cells={"hs_loss": SHOUTING.replace("WAITS", waits).replace("SHOUT", shout)},
            wrong=("hs_loss",),
        )
        for name, (waits, shout) in SHOUTS.items()
    ),
]

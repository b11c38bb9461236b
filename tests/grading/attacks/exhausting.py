"""Using up what a class shares: descriptors, memory and time of the grader, terminals, processors, buffers.

They are graded beside honest neighbours, whose marks are compared: see ``test_class_stoppers``.
"""

from .attack import ALL, Attack

NOTHING = dict.fromkeys(ALL, 0.0)


def exits(notebook):
    cell = {"cell_type": "code", "metadata": {}, "source": "import os\nos._exit(0)", "outputs": []}
    notebook["cells"][1:1] = [cell | {"id": f"exit{number}"} for number in range(12)]


IN_THE_KERNEL = """
import os, time, zmq
KERNEL = get_ipython().kernel
THREAD = KERNEL.iopub_thread
"""
PARTS = f"""{IN_THE_KERNEL}
def send():
    part = b'x' * SIZE
    for _ in range(NUMBER):
        THREAD.socket.send(part, zmq.SNDMORE, copy=False)
    THREAD.socket.send(b'')

THREAD.schedule(send)
time.sleep(20)
"""
RAW = f"""{IN_THE_KERNEL}
import stat
for descriptor in map(int, os.listdir('/proc/self/fd')):
    try:
        if stat.S_ISSOCK(os.fstat(descriptor).st_mode):
            os.write(descriptor, BYTES * 1000)
    except OSError:
        pass
time.sleep(20)
"""
MESSAGES = {
    "a message of many large parts": PARTS.replace("SIZE", "(5 << 20)").replace("NUMBER", "200"),
    "a message of a million small parts": PARTS.replace("SIZE", "1").replace("NUMBER", "10**6"),
    "bytes that are no message": RAW.replace("BYTES", "b'no'"),
    "a part of a size that nobody has": RAW.replace("BYTES", "b'\\x03\\x7f' + b'\\xff' * 7"),
}
SPINNERS = """
import os, time
for _ in range(40):
    if os.fork() == 0:
        os.setsid()
        while True:
            pass
time.sleep(4)
"""
TERMINALS = """
import os
held = []
try:
    while len(held) < 10_000:
        held.append(os.openpty())
except OSError as error:
    print('terminals', len(held))
"""
SCARCE = """
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
CALLS = {'inotify_init1': (0,), 'msgget': (0, 0o1600), 'semget': (0, 1, 0o1600), 'memfd_create': (b'x', 0)}
CALLS['fanotify_init'] = (0, 0)
print('given', [name for name, arguments in CALLS.items() if getattr(libc, name)(*arguments) >= 0])
import platform
number = {'x86_64': (206, 240), 'aarch64': (0, 180)}[platform.machine()]
events = ctypes.c_ulong(0)
print('events', libc.syscall(number[0], 128, ctypes.byref(events)), libc.syscall(number[1], b'q', 0o102, 0o600, None))
import resource
print('files', resource.getrlimit(resource.RLIMIT_NOFILE))
"""
FAMILIES = """
import socket
found = set()
for family in range(64):
    for kind in (1, 2, 3, 5):
        for make in (socket.socket, socket.socketpair):
            try:
                make(family, kind)
                found.add(family)
            except Exception:
                pass
print('families', sorted(found))
"""
BUFFERS = """
import os, socket
listener = socket.socket(socket.AF_UNIX)
listener.bind(os.environ['HOME'] + '/s')
listener.listen(4096)
for _ in range(4000):
    one = socket.socket(socket.AF_UNIX)
    one.setblocking(False)
    one.connect(os.environ['HOME'] + '/s')
    try:
        while True:
            one.send(bytes(1 << 16))
    except BlockingIOError:
        one.close()
raise MemoryError('the system has kept it all')
"""

LOST = {"earns": {"hs_loss": 0.0}}
EXHAUSTING = [
    Attack("cells that exit, one after the other", "os._exit", change=exits, earns=NOTHING, said=("too many kernels",)),
    *(
        Attack(name, "messages", cells={"hs_loss": f"{source}\n\n@ANSWER@"}, said=("printed too much",), **LOST)
        for name, source in MESSAGES.items()
    ),
    Attack("forty that spin", "processor bomb", before=SPINNERS),
    Attack(
        "data that wait in sockets",
        "memory bomb",
        cells={"hs_loss": f"{BUFFERS}\n\n@ANSWER@"},
        said=("broke the kernel",),
        **LOST,
    ),
]
WITHHELD = [
    Attack("terminals", "terminals", before=TERMINALS, said=("terminals 0",), everywhere=True),
    Attack(
        "what a machine has few of", "scarce things", before=SCARCE, said=("given []", "events -1 -1", "(256, 256)"),
        everywhere=True,
    ),
    Attack("every family of sockets", "network", before=FAMILIES, said=("families [1]",), everywhere=True),
]  # fmt: skip

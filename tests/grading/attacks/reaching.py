"""Reaching out: to the network, to the sockets of others and of the kernel, to files that should stay as they are."""

from .attack import Attack

TRY = """
import os, socket

def attempt(what, *arguments):
    try:
        print('reached', what(*arguments))
    except Exception as error:
        print('refused', type(error).__name__)
"""
NETWORK = {
    "TCP to the grader's machine": "attempt(socket.create_connection, ('127.0.0.1', @PORT@), 1)",
    "a local socket": "s = socket.socket(socket.AF_UNIX)\nattempt(s.connect, '@SOCKET@')",
    "an abstract socket": "s = socket.socket(socket.AF_UNIX)\nattempt(s.connect, '\\0@ABSTRACT@')",
    "every kind of socket": """
for family in range(46):
    for kind in (socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET):
        try:
            s = socket.socket(family, kind)
            s.settimeout(0.2)
            s.sendto(b'x', ('127.0.0.1', @PORT@))
        except Exception:
            pass
attempt(socket.create_connection, ('127.0.0.1', @PORT@), 1)
""",
    "by a shell": "!bash -c 'echo x > /dev/tcp/127.0.0.1/@PORT@' || echo refused",
    "when it ends": """
import atexit
atexit.register(lambda: socket.create_connection(('127.0.0.1', @PORT@), 1))
attempt(socket.create_connection, ('127.0.0.1', @PORT@), 1)
""",
}
REACHES = ("TCP to the grader's machine", "a local socket", "an abstract socket")
SOCKETS = """
import glob, os, socket
FOLDER = os.path.dirname(get_ipython().config.IPKernelApp.connection_file)
FILES = sorted(name for name in glob.glob(FOLDER + '/k*') if not name.endswith('json'))
print('sockets', len(FILES))
"""
LINKS = "the kernel's sockets become links to another"
TAMPERING = {
    LINKS: """
for name in FILES:
    os.unlink(name)
    os.symlink('@SOCKET@', name)
""",
    "the kernel's sockets are gone": "for name in FILES:\n    os.unlink(name)",
    "the kernel's sockets become pipes": "for name in FILES:\n    os.unlink(name)\n    os.mkfifo(name)",
    "the sockets' folder is full": """
try:
    for number in range(10**5):
        with open(f'{FOLDER}/{number}', 'wb') as file:
            file.write(bytes(10**5))
except OSError as error:
    print(type(error).__name__)
""",
    "a socket of one's own that says nothing": """
keep = []
for name in FILES:
    os.unlink(name)
    keep.append(socket.socket(socket.AF_UNIX))
    keep[-1].bind(name)
    keep[-1].listen()
""",
}
FILES = {
    "the packages": """
import numpy
attempt(open, numpy.__file__, 'a')
attempt(open, os.path.join(os.path.dirname(numpy.__file__), 'owned.py'), 'w')
attempt(os.rename, os.path.dirname(numpy.__file__), 'mine')
""",
    "the stand-in": """
import hctnlp
attempt(open, hctnlp.__file__, 'a')
attempt(open, os.path.join(os.path.dirname(hctnlp.__file__), '..', 'torch.py'), 'w')
""",
    "the course": """
attempt(open, '@COURSE@/gradebook.db', 'a')
attempt(open, '@COURSE@/owned', 'w')
attempt(os.unlink, '@COURSE@/nbgrader_config.py')
attempt(os.symlink, '/', '@COURSE@/link')
attempt(os.mkdir, '@HOME@/owned')
""",
    "the machine": """
for folder in ('', '/etc', '/usr', '/var/tmp', '/dev', '/dev/shm/..', '/run'):
    attempt(open, folder + '/owned', 'w')
for path in ('/proc/sys/kernel/core_pattern', '/proc/1/oom_score_adj', '/sys/fs/cgroup/owned', '/sys/power/state'):
    attempt(open, path, 'r+')
""",
}
RIGHTS = """
import ctypes
libc = ctypes.CDLL(None, use_errno=True)

def call(name, *arguments):
    if getattr(libc, name)(*arguments):
        raise OSError(ctypes.get_errno(), name)

attempt(call, 'mount', b'none', os.getcwdb(), b'tmpfs', 0, None)
attempt(call, 'umount2', os.getcwdb(), 2)
attempt(call, 'chroot', os.getcwdb())
attempt(call, 'unshare', 0x10000000)
attempt(call, 'unshare', 0x00020000)
attempt(os.setuid, 0 if os.getuid() else 1)
attempt(os.mknod, 'disk', 0o60666, os.makedev(8, 0))
attempt(os.sethostname, 'owned') if hasattr(os, 'sethostname') else None
"""

REACHING = [
    *(
        Attack(
            f"connects: {name}",
            "network",
            before=f"{TRY}\n{source.strip()}",
            said=("refused",),
            everywhere=name in REACHES,
            finds=name in REACHES,
        )
        for name, source in NETWORK.items()
    ),
    *(
        Attack(
            name,
            "tampering with the kernel's sockets",
            cells={"hs_loss": f"{SOCKETS}\n{source.strip()}\n\n@ANSWER@"},
            wrong=("hs_loss",),
            said=("sockets",),
        )
        for name, source in TAMPERING.items()
    ),
    Attack(
        "the kernel's sockets are links when it is to be interrupted",
        "tampering with the kernel's sockets",
        cells={"hs_loss": f"{SOCKETS}\n{TAMPERING[LINKS]}\nwhile True:\n    pass"},
        wrong=("hs_loss",),
    ),
    *(
        Attack(
            f"writes to {name}",
            "writing files",
            before=f"{TRY}\n{source.strip()}",
            said=("refused",),
            everywhere=name == "the course",
        )
        for name, source in FILES.items()
    ),
    Attack("asks for rights", "capabilities", before=f"{TRY}\n{RIGHTS}", said=("refused",)),
    Attack(
        "links to what is outside",
        "symlinks",
        before="""
import os
for number, target in enumerate(('@COURSE@/solutions/hw1/hw1.ipynb', '@HOME@/.pgpass', '/proc/@GRADER@/environ')):
    link = f"{os.environ['HOME']}/link{number}"
    try:
        os.symlink(target, link)
        print(open(link).read())
    except OSError as error:
        print('refused', type(error).__name__)
""",
        said=("refused",),
        everywhere=True,
    ),
]

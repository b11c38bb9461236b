"""The end of the program that begins with ``slim_kernel``: it imports what a kernel needs and is forked for each one.

It listens to the grader alone, and no student code ever runs in it: a child is in name spaces of its own and has given
up every right before it is given away. No child has anything of the next one's: neither memory that both can write to,
nor a descriptor, nor a name for its process.
"""

import contextlib
import ctypes
import gc
import importlib
import json
import os
import resource
import signal
import socket
import struct
import sys

NAME_SPACES = 0x00020000 | 0x02000000 | 0x04000000 | 0x08000000 | 0x20000000 | 0x40000000  # mnt cgroup uts ipc pid net
READ_ONLY, NO_SUID, NO_DEVICES, NO_PROGRAMS, REMOUNT, BIND, RECURSIVE, PRIVATE = 1, 2, 4, 8, 32, 4096, 16384, 1 << 18
SET_DUMPABLE, SET_SECCOMP, DROP_BOUNDING, SET_NO_NEW_PRIVS, AMBIENT, CLEAR_ALL = 4, 22, 24, 38, 47, 4
SECCOMP_FILTER, CAPABILITIES_3, LAST_CAPABILITY = 2, 0x20080522, 63
SOON = (  # what would be imported when a kernel starts, runs its first cell, or shows where an error came from
    "IPython.core.completerlib",
    "IPython.core.debugger",
    "IPython.core.logger",
    "IPython.core.magics",
    "IPython.core.oinspect",
    "IPython.core.pylabtools",
    "IPython.extensions.storemagic",
    "cmd",
    "faulthandler",
    "fractions",
    "hctnlp._notebook",
    "hctnlp.exercises",
    "ipykernel.codeutil",
    "ipykernel.debugger",
    "ipykernel.eventloops",
    "ipykernel.kernelbase",
    "matplotlib_inline.config",
    "numpy.random",
    "pdb",
    "pygments.formatters.terminal256",
    "pygments.lexers.python",
    "stack_data",
    "stack_data.formatting",
    "tornado.platform.asyncio",
    "zmq.eventloop.zmqstream",
)
libc = ctypes.CDLL(None, use_errno=True)


def call(function, *arguments):
    """Call the C library; an ``OSError`` if it fails."""
    if getattr(libc, function)(*arguments) < 0:
        raise OSError(ctypes.get_errno(), f"{function}: {os.strerror(ctypes.get_errno())}")


def import_all(names):
    """Import what can be: what cannot is the notebook's to find out. Threads would be lost in a child."""
    for name in (*SOON, *names):
        with contextlib.suppress(Exception):
            importlib.import_module(name)
    if len(os.listdir("/proc/self/task")) > 1:
        os.write(2, f"one of these has started threads: {names}".encode())
        os._exit(1)


def end_of_name_spaces():
    """Where this one has a name space of users, as an ordinary user's has, none is to be made in it."""
    if os.getuid():
        with contextlib.suppress(OSError), open("/proc/sys/user/max_user_namespaces", "w") as file:
            file.write("0")


def serve(grader):
    """Fork for each request of the grader's; returns in the child, with the request and what came with it."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # who ends is forgotten
    grader.send(b"ready")
    while True:
        request, descriptors, *_ = socket.recv_fds(grader, 1 << 20, 2)
        if not request:
            raise SystemExit
        if os.fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            grader.close()
            return json.loads(request), *descriptors
        for descriptor in descriptors:
            os.close(descriptor)


def shut_in(talk, folders, files):
    """Enter new name spaces, with new folders over all that could be written to, and be the first process there."""
    os.setsid()
    talk.send(b"outside")  # the grader puts this process into its control group
    if not talk.recv(1):
        os._exit(1)
    call("unshare", NAME_SPACES)
    if os.fork():
        os._exit(0)
    mount(b"none", "/", None, RECURSIVE | PRIVATE)
    mount(b"proc", "/proc", b"proc", NO_SUID | NO_DEVICES | NO_PROGRAMS)
    for folder, options in folders.items():
        mount(b"tmpfs", folder, b"tmpfs", NO_SUID | NO_DEVICES, options.encode())
    for file, text in files.items():
        with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL), "w") as out:
            os.fchmod(out.fileno(), 0o444)  # whatever the grader's umask
            out.write(text)
        mount(file.encode(), file, None, BIND)
        mount(b"none", file, None, BIND | REMOUNT | READ_ONLY | NO_SUID | NO_DEVICES)
    os.chdir(next(iter(folders)))
    for number in (0, 1):  # what is set at those that it was born with, its brothers would see
        nothing = os.open("/dev/null", os.O_RDWR)
        os.dup2(nothing, number)
        os.close(nothing)


def mount(source, target, kind, flags, options=None):
    call("mount", source, target.encode(), kind, ctypes.c_ulong(flags), options)


def give_up(user, limits, seccomp):
    """Every right, for good."""
    for name, pair in limits.items():
        resource.setrlimit(getattr(resource, f"RLIMIT_{name.upper()}"), pair)
    for capability in range(LAST_CAPABILITY + 1):
        libc.prctl(DROP_BOUNDING, capability, 0, 0, 0)  # fewer are known to an older system
    if user is not None:
        os.setgroups([])
        os.setresgid(user, user, user)
        os.setresuid(user, user, user)
    call("prctl", SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    call("prctl", AMBIENT, CLEAR_ALL, 0, 0, 0)
    call("capset", struct.pack("Ii", CAPABILITIES_3, 0), bytes(24))
    program = bytes.fromhex(seccomp)
    whole = struct.pack("HxxxxxxP", len(program) // 8, ctypes.cast(program, ctypes.c_void_p).value)
    call("prctl", SET_SECCOMP, SECCOMP_FILTER, whole, 0, 0)


def watch_over(kernel):
    """As the first process: bury those whose parents are gone, and end with the kernel, and all others with that."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        pid, status = os.wait()
        if pid == kernel:
            os._exit(os.waitstatus_to_exitcode(status) & 0xFF)


def be_kernel():
    """Fork for a kernel; returns in it once the grader has looked at what it may, with chance of its own."""
    request, descriptor, complaints = serve(socket.socket(fileno=int(sys.argv[1])))
    talk = socket.socket(fileno=descriptor)
    shut_in(talk, request["folders"], request["files"])
    give_up(request["user"], request["limits"], request["seccomp"])
    os.dup2(complaints, 2)
    os.close(complaints)
    talk.send(b"first")
    kernel = os.fork()
    if kernel:
        talk.close()
        watch_over(kernel)  # who has changed its user cannot be written into by others of that user
    call("prctl", SET_DUMPABLE, 1, 0, 0, 0)  # or it could not look at itself in /proc
    talk.send(b"kernel")
    if not talk.recv(1):
        os._exit(1)
    talk.close()
    sys.argv[1:] = request["arguments"]
    if "numpy" in sys.modules:
        sys.modules["numpy"].random.seed()  # Python's own random does so by itself


import_all(sys.argv[2:])
end_of_name_spaces()
gc.collect()
gc.freeze()  # what all share is not copied for being looked at
be_kernel()
KernelApp.launch_instance()  # noqa: F821 of slim_kernel

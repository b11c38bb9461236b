"""Run a command without the right to most files, sockets and other processes: Landlock, seccomp and limits.

For machines on which bubblewrap may not make namespaces. It is a program of the standard library alone,
``python -I -S landlock.py SETTINGS COMMAND…``; what it gives up, the command that it becomes cannot get back.
"""

from __future__ import annotations

import ctypes
import functools
import json
import os
import runpy
import signal
import stat
import struct
import sys
from pathlib import Path

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446  # system calls, the same on every machine
SET_PDEATHSIG, SET_NO_NEW_PRIVS, SET_SECCOMP, DROP_BOUNDING, SECCOMP_FILTER = 1, 38, 22, 24, 2
READ = 0x1 | 0x4 | 0x8  # execute, read a file, list a folder
FILE_RIGHTS = 0x1 | 0x2 | 0x4 | 0x4000 | 0x8000  # those that a rule for a single file may have
ALL_RIGHTS = {1: 0x1FFF, 2: 0x3FFF, 3: 0x7FFF, 4: 0x7FFF, 5: 0xFFFF}  # by version of the interface; 5 and later
LAST_CAPABILITY = 63


@functools.cache
def libc() -> ctypes.CDLL:
    """The C library of this process; Windows has no such handle, and imports this module all the same."""
    return ctypes.CDLL(None, use_errno=True)


def system_call(number: int, *arguments: int) -> int:
    """The result of a system call that the C library has no name for; an ``OSError`` if it fails."""
    result = libc().syscall(ctypes.c_long(number), *map(ctypes.c_void_p, arguments))
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


def version() -> int:
    """The version of the kernel's Landlock, 0 where there is none."""
    try:
        return system_call(CREATE_RULESET, 0, 0, 1)
    except OSError:
        return 0


def restrict_files(readable: list[str], writable: list[str]) -> None:
    """Take from this process every right to files but to these; with a newer kernel also TCP and foreign signals."""
    abi = version()
    rights = ALL_RIGHTS[min(abi, 5)]
    handled = struct.pack("Q", rights)
    if abi >= 4:
        handled += struct.pack("Q", 3)  # bind and connect TCP
    if abi >= 6:
        handled += struct.pack("Q", 3)  # abstract sockets and signals out of the domain
    buffer = ctypes.create_string_buffer(handled, len(handled))
    rules = system_call(CREATE_RULESET, ctypes.addressof(buffer), len(handled), 0)
    for path, allowed in [*((p, READ) for p in readable), *((p, rights) for p in writable)]:
        try:
            beneath = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except OSError:
            continue  # not on this machine
        if not stat.S_ISDIR(os.fstat(beneath).st_mode):
            allowed &= FILE_RIGHTS
        rule = ctypes.create_string_buffer(struct.pack("=Qi", allowed & rights, beneath), 12)
        system_call(ADD_RULE, rules, 1, ctypes.addressof(rule), 0)
        os.close(beneath)
    system_call(RESTRICT_SELF, rules, 0)
    os.close(rules)


def restrict_calls(program: bytes) -> None:
    """Install a seccomp filter for good."""

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_char_p))

    if libc().prctl(
        SET_SECCOMP, ctypes.c_ulong(SECCOMP_FILTER), ctypes.byref(Program(len(program) // 8, program)), 0, 0
    ):
        raise OSError(ctypes.get_errno(), "the seccomp filter is refused")


def main(settings: dict, command: list[str]) -> None:
    """Give up everything that ``settings`` do not name, and become the command."""
    import resource

    seccomp = runpy.run_path(str(Path(__file__).with_name("seccomp.py")))
    for name, (soft, hard) in settings["limits"].items():
        resource.setrlimit(getattr(resource, name), (soft, hard))
    libc().prctl(SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    for capability in range(LAST_CAPABILITY + 1):
        libc().prctl(DROP_BOUNDING, capability, 0, 0, 0)
    libc().prctl(SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    restrict_files(settings["readable"], settings["writable"])
    restrict_calls(seccomp["filter_program"](alone=False, own_pid=os.getpid()))
    os.execv(command[0], command)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]), sys.argv[2:])

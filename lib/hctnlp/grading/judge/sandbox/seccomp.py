"""The system calls that a sandboxed process may not make, as a program for the kernel's seccomp filter (classic BPF).

What a program that computes and prints needs is allowed. Refused is what reaches the kernel's rarely tested parts,
other processes or new namespaces; the list follows Docker's default profile and systemd's ``@privileged``, ``@mount``,
``@debug`` and ``@raw-io``. The numbers are those of Linux's ``unistd`` for the two machines that have wheels of NumPy.
"""

from __future__ import annotations

import errno
import platform
import struct

LOAD, EQUAL, AT_LEAST, ANY_BIT, RETURN, AND = 0x20, 0x15, 0x35, 0x45, 0x06, 0x54
ALLOW, KILL, REFUSE = 0x7FFF0000, 0x80000000, 0x00050000
NUMBER, ARCHITECTURE, FIRST_ARGUMENT, SECOND_ARGUMENT, THIRD_ARGUMENT = 0, 4, 16, 24, 32
ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
X32 = 0x40000000  # x86_64's second calling convention, which has numbers of its own
CLONE_NEWUSER, CLONE_THREAD = 0x10000000, 0x00010000
AF_UNIX, SOCK_STREAM, TYPE_MASK = 1, 1, 0xF
SO_SNDBUF, SO_SNDBUFFORCE = 7, 32  # as levels of sockets other than SOL_SOCKET cannot be made, no level is asked for
MISSING = None

# fmt: off
REFUSED = {  # name: (x86_64, aarch64)
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "pidfd_getfd": (438, 438),
    "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41), "chroot": (161, 51), "fsopen": (430, 430),
    "fsmount": (432, 432), "move_mount": (429, 429), "open_tree": (428, 428), "mount_setattr": (442, 442),
    "unshare": (272, 97), "setns": (308, 268), "open_by_handle_at": (304, 265), "name_to_handle_at": (303, 264),
    "init_module": (175, 105), "finit_module": (313, 273), "delete_module": (176, 106), "kexec_load": (246, 104),
    "kexec_file_load": (320, 294), "reboot": (169, 142), "swapon": (167, 224), "swapoff": (168, 225),
    "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282), "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426), "io_uring_register": (427, 427), "add_key": (248, 217), "request_key": (249, 218),
    "keyctl": (250, 219), "quotactl": (179, 60), "acct": (163, 89), "syslog": (103, 116), "personality": (135, 92),
    "settimeofday": (164, 170), "clock_settime": (227, 112), "adjtimex": (159, 171), "sethostname": (170, 161),
    "setdomainname": (171, 162), "iopl": (172, MISSING), "ioperm": (173, MISSING),
    # memory that belongs to no process: no watchdog would see it
    "memfd_create": (319, 279), "memfd_secret": (447, 447), "shmget": (29, 194), "msgget": (68, 186),
    "semget": (64, 190),
    # of these a user, or the whole machine, has few
    "inotify_init": (253, MISSING), "inotify_init1": (294, 26), "fanotify_init": (300, 262), "io_setup": (206, 0),
    "mq_open": (240, 180), "fspick": (433, 433),
}
WITHOUT_NAMESPACES = {  # where no namespace hides other processes and sockets
    "connect": (42, 203), "fork": (57, MISSING), "vfork": (58, MISSING), "pidfd_open": (434, 434),
    "pidfd_send_signal": (424, 424), "rt_sigqueueinfo": (129, 138), "rt_tgsigqueueinfo": (297, 240),
}
SIGNALLING = {"kill": (62, 129), "tkill": (200, 130), "tgkill": (234, 131)}
CLONE, CLONE3, SOCKET, SOCKETPAIR, SETSOCKOPT = (56, 220), (435, 435), (41, 198), (53, 199), (54, 208)
# fmt: on


def filter_program(*, alone: bool, machine: str = "", own_pid: int = 0) -> bytes:
    """The filter, as the array of ``struct sock_filter`` that ``prctl`` and bubblewrap's ``--seccomp`` take.

    Parameters
    ----------
    alone
        Whether namespaces hide all other processes and the network. If not, the filter also refuses to connect, to
        make any local socket but a stream, to start processes (threads may be), and to signal any but ``own_pid``.

    Raises
    ------
    OSError
        On a machine whose numbers of system calls are not known here.
    """
    machine = machine or platform.machine()
    if machine not in ARCHITECTURES:
        raise OSError(f"no seccomp filter for {machine!r}, only for {', '.join(ARCHITECTURES)}")
    column = list(ARCHITECTURES).index(machine)
    program = [(LOAD, 0, 0, ARCHITECTURE), (EQUAL, 1, 0, ARCHITECTURES[machine]), (RETURN, 0, 0, KILL)]
    program += [(LOAD, 0, 0, NUMBER)]
    if machine == "x86_64":
        program += [(AT_LEAST, 0, 1, X32), (RETURN, 0, 0, KILL)]
    for numbers in [*REFUSED.values(), *(() if alone else WITHOUT_NAMESPACES.values())]:
        if numbers[column] is not MISSING:
            program += [(EQUAL, 0, 1, numbers[column]), (RETURN, 0, 0, REFUSE | errno.EPERM)]
    # the C library falls back to clone, whose flags a filter can read; those of clone3 lie in memory
    program += [(EQUAL, 0, 1, CLONE3[column]), (RETURN, 0, 0, REFUSE | errno.ENOSYS)]
    # (argument, comparison, value, what the comparison must give for the call to pass)
    flags = (FIRST_ARGUMENT, ANY_BIT, CLONE_NEWUSER, False) if alone else (FIRST_ARGUMENT, ANY_BIT, CLONE_THREAD, True)
    program += _unless(CLONE[column], [flags], errno.EPERM)
    # of the families of sockets a kernel needs the local one; some others reach out of every name space
    local = [(FIRST_ARGUMENT, EQUAL, AF_UNIX, True)]
    program += _unless(SOCKETPAIR[column], local, errno.EAFNOSUPPORT)
    stream = [] if alone else [(SECOND_ARGUMENT, EQUAL, SOCK_STREAM, True)]
    program += _unless(SOCKET[column], [*local, *stream], errno.EAFNOSUPPORT)
    small = [(THIRD_ARGUMENT, EQUAL, SO_SNDBUF, False), (THIRD_ARGUMENT, EQUAL, SO_SNDBUFFORCE, False)]
    program += _unless(SETSOCKOPT[column], small, errno.EPERM)
    if not alone:
        for numbers in SIGNALLING.values():
            program += _to_self_only(numbers[column], own_pid)
    program += [(RETURN, 0, 0, ALLOW)]
    return b"".join(struct.pack("HBBI", *instruction) for instruction in program)


def _unless(number: int, conditions: list[tuple[int, int, int, bool]], error: int) -> list[tuple[int, int, int, int]]:
    """Instructions that decide one system call by its arguments: refused unless all the conditions hold."""
    body = []
    for argument, comparison, value, wanted in conditions:
        body += [(LOAD, 0, 0, argument)]
        if argument == SECOND_ARGUMENT:
            body += [(AND, 0, 0, TYPE_MASK)]  # a socket's type comes with flags
        body += [(comparison, *((1, 0) if wanted else (0, 1)), value), (RETURN, 0, 0, REFUSE | error)]
    body += [(RETURN, 0, 0, ALLOW)]
    return [(EQUAL, 0, len(body), number), *body]


def _to_self_only(number: int, own_pid: int) -> list[tuple[int, int, int, int]]:
    """Instructions that let a signal pass to one process, or to its group, which it cannot leave."""
    body = [(LOAD, 0, 0, FIRST_ARGUMENT), (EQUAL, 2, 0, own_pid), (EQUAL, 1, 0, -own_pid & 0xFFFFFFFF)]
    body += [(RETURN, 0, 0, REFUSE | errno.EPERM), (RETURN, 0, 0, ALLOW)]
    return [(EQUAL, 0, len(body), number), *body]

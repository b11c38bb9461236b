"""Threads that walk through a sequence in step: where they come from, and how they wait for each other.

torch's products leave OpenMP's threads spinning for some milliseconds, in wait for more. Threads of our own would share
the cores with them, so where torch runs on a libgomp (or what has its entry points) the steps run on the same threads.
Elsewhere they run on threads of Python's.
"""

from __future__ import annotations

import ctypes
import os
import platform
import sys
import threading
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
import torch
from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from hctnlp.simd.threads import quota
from hctnlp.simd.vectors import INT32, INT64

# How a thread waits for another: it looks at its counter SPINS times, some 25 µs; then it offers the core to others
# YIELDS times, half a millisecond where nobody wants it. Whoever is not there yet has lost its own core to another
# program, and can go on here as soon as this thread sleeps.
SPINS, YIELDS = 500, 1000
FIRST_NAP = 0 if sys.platform == "win32" else 50  # µs; Windows sleeps 15 ms or not at all
DOUBLINGS = 4
_forked = False


def _after_fork() -> None:
    """OpenMP's threads do not survive a fork, and a team that waits for them waits for ever."""
    global _forked
    _forked = True


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def can_have_threads() -> bool:
    """Whether this process may start a team: not if it is a fork, which has lost OpenMP's threads."""
    return not _forked


def default_threads() -> int:
    """As many as torch's products have, but no more than a container's quota pays for.

    Where the environment says how many, it is meant: ``OMP_NUM_THREADS``, ``MKL_NUM_THREADS``.
    """
    threads = torch.get_num_threads()
    if threads == 1 or "OMP_NUM_THREADS" in os.environ or "MKL_NUM_THREADS" in os.environ:
        return threads
    return min(threads, _quota() or threads)


_quota = cache(quota)


@cache
def openmp() -> ctypes.CDLL | None:
    """The OpenMP library that torch has loaded, if it has libgomp's entry points."""
    try:
        library = ctypes.CDLL(None)
        for name in ("GOMP_parallel", "omp_get_thread_num", "omp_get_num_threads"):
            getattr(library, name)
    except (OSError, TypeError, AttributeError):  # TypeError: Windows has no handle of the whole process
        return None
    library.GOMP_parallel.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint, ctypes.c_uint]
    library.GOMP_parallel.restype = None
    return library


@cache
def openmp_questions() -> tuple[int, int]:
    """Addresses of ``omp_get_thread_num`` and ``omp_get_num_threads``."""
    library = openmp()
    return _address(library.omp_get_thread_num), _address(library.omp_get_num_threads)


@cache
def give_way() -> int:
    """Address of what offers the core to other threads."""
    if sys.platform == "win32":
        return _address(ctypes.windll.kernel32.SwitchToThread)
    return _address(ctypes.CDLL(None).sched_yield)


@cache
def nap() -> int:
    """Address of what sleeps for so many microseconds; on Windows it offers the core once more."""
    return _address(ctypes.windll.kernel32.Sleep if sys.platform == "win32" else ctypes.CDLL(None).usleep)


def _address(function: Any) -> int:
    return ctypes.cast(function, ctypes.c_void_p).value


def run_openmp(library: ctypes.CDLL, function: int, task: int, threads: int) -> None:
    """``function(task)`` on ``threads`` of OpenMP's threads, or fewer; each asks OpenMP which one it is."""
    library.GOMP_parallel(function, task, threads, 0)


def run_threads(function: Callable[[int], None], address: int, task: np.ndarray, threads: int) -> None:
    """``function(address)`` of the task on ``threads`` threads, the calling one among them, or on fewer.

    None begins before it is known how many there are: a team would wait for ever for a thread that could not start.
    """
    if threads == 1:
        function(address)
        return
    counted = threading.Event()

    def work() -> None:
        counted.wait()
        function(address)

    others = []
    try:
        for _ in range(threads - 1):
            other = threading.Thread(target=work, daemon=True)
            other.start()
            others.append(other)
    except RuntimeError:  # the system gives no more threads
        pass
    task["threads"] = 1 + len(others)
    counted.set()
    function(address)
    for other in others:
        other.join()


@intrinsic
def call_for_number(_typing, address):
    """``call_for_number(address)``: what the C function ``int f(void)`` at the address returns."""
    signature = types.int64(types.int64)

    def codegen(context, builder, _signature, args):
        kind = ir.FunctionType(INT32, [])
        return builder.sext(builder.call(builder.inttoptr(args[0], kind.as_pointer()), []), INT64)

    return signature, codegen


@intrinsic
def call_with_number(_typing, address, number):
    """``call_with_number(address, n)``: calls the C function ``f(unsigned int)`` at the address."""
    signature = types.void(types.int64, types.int64)

    def codegen(context, builder, _signature, args):
        kind = ir.FunctionType(INT32, [INT32])
        builder.call(builder.inttoptr(args[0], kind.as_pointer()), [builder.trunc(args[1], INT32)])
        return context.get_dummy_value()

    return signature, codegen


@intrinsic
def publish(_typing, address, number):
    """``publish(address, n)``: writes an int64; whoever sees it sees all that was written before it."""
    signature = types.void(types.int64, types.int64)

    def codegen(context, builder, _signature, args):
        builder.store_atomic(args[1], builder.inttoptr(args[0], INT64.as_pointer()), "release", 8)
        return context.get_dummy_value()

    return signature, codegen


@intrinsic
def published(_typing, address):
    """``published(address)``: the int64 there, and a promise that what was written before it can be read."""
    signature = types.int64(types.int64)

    def codegen(context, builder, _signature, args):
        return builder.load_atomic(builder.inttoptr(args[0], INT64.as_pointer()), "acquire", 8, typ=INT64)

    return signature, codegen


@intrinsic
def relax(_typing):
    """Tells the processor that this is a loop that waits: x86's ``pause``; nothing elsewhere."""
    signature = types.void()

    def codegen(context, builder, _signature, _args):
        if platform.machine().lower() in ("x86_64", "amd64"):
            kind = ir.FunctionType(ir.VoidType(), [])
            builder.call(cgutils.get_or_insert_function(builder.module, kind, "llvm.x86.sse2.pause"), [])
        return context.get_dummy_value()

    return signature, codegen


@intrinsic
def next_ticket(_typing, address):
    """``next_ticket(address)``: 0 for the thread that asks first, 1 for the next, from an int64 that begins as 0."""
    signature = types.int64(types.int64)

    def codegen(context, builder, _signature, args):
        return builder.atomic_rmw("add", builder.inttoptr(args[0], INT64.as_pointer()), INT64(1), "monotonic")

    return signature, codegen

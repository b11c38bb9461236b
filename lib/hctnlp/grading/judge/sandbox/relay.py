"""What passes between a kernel's sockets and the grader: messages of a bounded size, and nothing else.

ZeroMQ can limit a part of a message and how many messages wait, but not how many parts a message has: they are kept
until the last is there. So what a kernel sends is followed here, before the grader's ZeroMQ sees it. A kernel that
sends too much, or no ZeroMQ, is ended. What it sends is otherwise passed on as it is, no faster than it is read.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable

GREETING = 64  # bytes, of version 3 of ZeroMQ's protocol (ZMTP, https://rfc.zeromq.org/spec/23)
SIGNATURE_START, SIGNATURE_END, VERSION = 0xFF, 0x7F, 3  # its bytes 0, 9 and 10
MORE, LONG = 1, 2  # flags of a frame
MESSAGE_BYTES, MESSAGE_PARTS = 6 << 20, 32  # the longest answer of the wire is shorter
CHUNK = 1 << 16


class Refused(Exception):
    """What a kernel sends is no message, or none that the grader takes."""


class Messages:
    """The messages in a stream of bytes; only their sizes are looked at."""

    def __init__(self) -> None:
        self._head = bytearray()  # the greeting, or of a frame the flags and the size
        self._needed = GREETING
        self._greeted = False
        self._left = 0  # bytes of this frame that are still to come
        self._bytes = self._parts = 0  # of this message so far

    def follow(self, data: bytes) -> None:
        """Go on with so many bytes of the stream; :class:`Refused` if they make a message that is too much."""
        place = 0
        while place < len(data):
            if self._left:
                step = min(self._left, len(data) - place)
                self._left -= step
            else:
                step = min(self._needed - len(self._head), len(data) - place)
                self._head += data[place : place + step]
                if len(self._head) == self._needed:
                    self._next()
            place += step

    def _next(self) -> None:
        head = self._head
        if not self._greeted:
            if (head[0], head[9], head[10]) != (SIGNATURE_START, SIGNATURE_END, VERSION):
                raise Refused("it does not speak version 3 of ZeroMQ's protocol")
            self._greeted = True
        elif len(head) == 1:
            self._needed = 9 if head[0] & LONG else 2
            return
        else:
            self._frame(head[0], int.from_bytes(head[1:], "big"))
        self._head, self._needed = bytearray(), 1

    def _frame(self, flags: int, size: int) -> None:
        self._bytes += size
        self._parts += 1
        if self._bytes > MESSAGE_BYTES or self._parts > MESSAGE_PARTS:
            raise Refused(f"a message of more than {MESSAGE_BYTES >> 20} MiB or {MESSAGE_PARTS} parts")
        self._left = size
        if not flags & MORE:
            self._bytes = self._parts = 0


class Relay:
    """Sockets of the grader's own, each with one connection to a socket of a kernel's.

    The kernel's sockets are connected to before it runs any code, and only once: later, others may be in their place.

    Parameters
    ----------
    refuse
        Called with the reason, in another thread, when the kernel sends what is refused.
    """

    def __init__(self, refuse: Callable[[str], None]) -> None:
        self._refuse = refuse
        self._sockets: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self._closed = False

    def connect(self, theirs: str, ours: str) -> bool:
        """Connect to the kernel's socket, and listen at a path of the grader's; False if nobody listens there yet."""
        kernel = self._keep(_local())
        try:
            kernel.connect(theirs)
        except (FileNotFoundError, ConnectionRefusedError):
            self._sockets.remove(kernel)
            kernel.close()
            return False
        listener = self._keep(_local())
        listener.bind(ours)
        listener.listen(1)
        self._in_thread(self._serve, listener, kernel)
        return True

    def close(self) -> None:
        """End all connections, and the threads that serve them."""
        with self._lock:
            self._closed = True
        for each in self._sockets:
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)  # wakes who waits for it
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join()
        for each in self._sockets:
            each.close()

    def _serve(self, listener: socket.socket, kernel: socket.socket) -> None:
        with contextlib.suppress(OSError):
            grader = self._keep(listener.accept()[0])
            self._in_thread(self._pass_on, grader, kernel, None)
            self._pass_on(kernel, grader, Messages())

    def _pass_on(self, source: socket.socket, target: socket.socket, messages: Messages | None) -> None:
        try:
            while data := source.recv(CHUNK):
                if messages is not None:
                    messages.follow(data)
                target.sendall(data)
        except Refused as reason:
            self._refuse(str(reason))
        except OSError:
            pass  # one of them has ended, or the relay has
        for each in (source, target):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)

    def _keep(self, one: socket.socket) -> socket.socket:
        with self._lock:
            if self._closed:
                one.close()
                raise OSError("the relay is closed")
            self._sockets.append(one)
        return one

    def _in_thread(self, function: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=function, args=arguments, daemon=True)
        with self._lock:
            if self._closed:
                raise OSError("the relay is closed")
            self._threads.append(thread)
            thread.start()


def _local() -> socket.socket:
    return socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)

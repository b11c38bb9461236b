"""ipykernel as a sandbox needs it: no debugger, no pipe over the loopback network, no terminals.

A program's beginning: what follows it starts the kernel.
"""

import subprocess
import sys
import tempfile

sys.modules["debugpy"] = None  # importing it opens a network socket, and takes long

from ipykernel import iostream, kernelapp, zmqshell  # noqa: E402
from IPython.core import interactiveshell  # noqa: E402

MOST_KEPT = 1 << 16  # characters


class IOPubThread(iostream.IOPubThread):
    """Messages of subprocesses would come over a TCP socket of its own; a sandbox has none."""

    def __init__(self, socket, pipe=False, session=None):
        super().__init__(socket, pipe=False, session=session)


class OutStream(iostream.OutStream):
    """What is printed is sent before it is much: each message says of which cell it is, and a huge one is refused.

    Where nothing was printed nothing is sent: ipykernel wakes another thread four times for each cell, and waits.
    """

    kept = 0

    def write(self, string):
        written = super().write(string)
        self.kept += written or 0
        if self.kept > MOST_KEPT:
            self.flush()
        return written

    def flush(self):
        if self.kept:
            self.kept = 0  # before: what another thread prints meanwhile is sent the next time
            super().flush()


class KernelApp(kernelapp.IPKernelApp):
    """No output is lost if it is not read at once, least of all the one that says that a cell is over."""

    def init_iopub(self, context):
        context.sndhwm = 0  # what waits is in the sandbox's own memory
        super().init_iopub(context)

    def write_connection_file(self, **_):
        """It is there, and in a sandbox nobody may write it: whoever tries, as ipykernel now and then does, ends."""


def system(command):
    """Run a command of the shell, show what it prints, and give its exit status; IPython's own takes a terminal."""
    with tempfile.TemporaryFile() as printed:  # not a pipe: what the command leaves running would keep it open
        streams = {"stdin": subprocess.DEVNULL, "stdout": printed, "stderr": printed}
        try:
            return subprocess.run(command, shell=True, **streams).returncode
        except OSError as error:
            return not_run(command, error, 126)
        finally:
            printed.seek(0)
            sys.stdout.write(printed.read().decode(errors="replace"))


def getoutput(command, run=interactiveshell.getoutput):
    """What a command of the shell prints."""
    try:
        return run(command)
    except OSError as error:
        return not_run(command, error, "")


def not_run(command, error, result):
    """Say that a command was not run: behind Landlock none is, and the rest of its cell goes on."""
    sys.stderr.write(f"!{command}: 没有运行 / not run: {error.strerror}\n")
    return result


iostream.OutStream, kernelapp.IOPubThread = OutStream, IOPubThread
zmqshell.system, interactiveshell.getoutput = system, getoutput

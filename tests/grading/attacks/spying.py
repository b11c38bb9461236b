"""Looking for what is not theirs: questions and answers in memory, the grader's files and environment, neighbours.

Each says that it has looked. The same submissions find something where there is no sandbox: see ``FINDS``.
"""

from .attack import LATER, Attack

READ = """
import os

def read(path):
    try:
        with open(path, 'rb') as file:
            print(path, file.read(4000).decode('utf-8', 'replace'), flush=True)
    except OSError as error:
        print(type(error).__name__)
"""
TREE = """
for folder, folders, files in os.walk(TOP):
    folders[:] = [name for name in folders if name not in ('usr', 'proc', 'sys', 'packages')][:100]
    for name in files[:100]:
        read(os.path.join(folder, name))
print('looked')
"""
IN_MEMORY = {
    "In[] and Out[]": (
        "reading In[]",
        "print([text for text in In if 'reference' in text], Out, _ih[-1:], _oh)\n"
        "print(get_ipython().history_manager.input_hist_raw[-1:])",
    ),
    "frames": (
        "reading frames",
        """
import sys

def look():
    for frame in sys._current_frames().values():
        while frame is not None:
            for name, value in frame.f_locals.items():
                if any(word in name for word in ('reference', 'expected', 'solution', 'seed', 'points')):
                    print(name, repr(value)[:1000])
            frame = frame.f_back
""",
    ),
    "objects that gc knows": (
        "gc",
        """
import gc

def look():
    for thing in gc.get_objects():
        if type(thing).__name__ in ('Exercise', 'Assignment', 'Examination', 'Misconception', 'Verify', 'Task'):
            print(repr(thing)[:1000])
        if isinstance(thing, dict) and ('reference' in thing or 'expected' in thing):
            print(repr(thing)[:1000])
""",
    ),
}
IN_FILES = {
    "the environment": ("environment", f"{READ}\nprint(dict(os.environ))\nread('/proc/self/environ')\nprint('looked')"),
    "environments and command lines of all": (
        "/proc",
        READ
        + """
for pid in filter(str.isdigit, os.listdir('/proc')):
    for name in ('environ', 'cmdline', 'maps', 'cgroup', 'mountinfo'):
        read(f'/proc/{pid}/{name}')
read('/proc/@GRADER@/environ')
read(f'/proc/{os.getppid()}/environ')
print('looked')
""",
    ),
    "roots and folders of other processes": (
        "/proc",
        READ
        + """
for pid in filter(str.isdigit, os.listdir('/proc')):
    for way in ('root', 'cwd'):
        read(f'/proc/{pid}/{way}@HOME@/.pgpass')
        read(f'/proc/{pid}/{way}@COURSE@/nbgrader_config.py')
    try:
        for number in os.listdir(f'/proc/{pid}/fd'):
            print(os.readlink(f'/proc/{pid}/fd/{number}'))
    except OSError as error:
        print(type(error).__name__)
print('looked')
""",
    ),
    "the memory of the grader": (
        "/proc",
        READ
        + """
import ctypes
for pid in (os.getppid(), @GRADER@):
    read(f'/proc/{pid}/mem')
    read(f'/proc/{pid}/environ')
    try:
        os.kill(pid, 0)
        ctypes.CDLL(None).ptrace(16, pid, 0, 0)
    except OSError as error:
        print(type(error).__name__)
print('looked')
""",
    ),
    "the home": ("reading the home", f"{READ}\nTOP = '@HOME@'\n{TREE}"),
    "the gradebook": (
        "gradebook",
        f"""{READ}
import sqlite3
read('@COURSE@/gradebook.db')
try:
    print(sqlite3.connect('@COURSE@/gradebook.db').execute('SELECT * FROM grade').fetchall())
    sqlite3.connect('file:@COURSE@/gradebook.db?mode=ro', uri=True).execute('SELECT * FROM grade')
except sqlite3.Error as error:
    print(type(error).__name__)
print('looked')
""",
    ),
    "the solutions": (
        "solutions",
        f"{READ}\nread('@COURSE@/solutions/hw1/hw1.ipynb')\nTOP = '@LIBRARY@/exercises'\n{TREE}",
    ),
    "the neighbours": ("neighbours", f"{READ}\nTOP = '@COURSE@'\n{TREE}"),
    "everything that can be read": ("reading files", f"{READ}\nTOP = '/'\n{TREE}"),
    "by a path that climbs": (
        "reading files",
        f"{READ}\nread('../' * 9 + '@COURSE@/nbgrader_config.py')\nread('/packages/..@HOME@/.pgpass')\nprint('looked')",
    ),
    "by %run and !cat": (
        "magics",
        "%run @COURSE@/solutions/hw1/hw1.ipynb\n!cat @HOME@/.pgpass; env\n%sx ls -laR @COURSE@\nprint('looked')",
    ),
    "by %%bash": ("magics", "%%bash\ncat @COURSE@/submitted/*/hw1/hw1.ipynb @HOME@/.pgpass\nenv\necho looked"),
}
EVERYWHERE = ("the environment", "the home", "the solutions", "the neighbours")
FINDS = ("the home", "the gradebook", "the solutions", "the neighbours", "by %%bash")
BY_TORCH = """
def hs_loss(x, thetas, code):
    z = (1 - 2 * torch.tensor(code)) * (torch.tensor(thetas) @ torch.tensor(x))
    return float(torch.nn.functional.softplus(-z).sum())
"""
IMPORTS = {
    "the reference": ("importing the reference", "from hctnlp.exercises.hw1.hs_loss import reference as hs_loss"),
    "the reference by its path": (
        "importing the reference",
        """
import importlib.util
spec = importlib.util.spec_from_file_location('stolen', '@LIBRARY@/exercises/hw1/hs_loss.py')
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
hs_loss = module.reference
""",
    ),
    "the reference through sys.path": (
        "importing the reference",
        """
import sys
for name in [name for name in sys.modules if name.startswith('hctnlp')]:
    del sys.modules[name]
sys.path.insert(0, '@LIBRARY@/..')
from hctnlp.exercises.hw1.hs_loss import reference as hs_loss
""",
    ),
    "torch": ("torch in a NumPy-only task", f"import torch\n\n{BY_TORCH}"),
    "torch behind the refusal": (
        "torch in a NumPy-only task",
        "import sys\nsys.path = [p for p in sys.path if p != '/site' and 'student' not in p]\n"
        f"import torch\n\n{BY_TORCH}",
    ),
    "torch by its functions": (
        "torch in a NumPy-only task",
        f"import torch.nn.functional as F\nfrom torch import tensor\n\n{BY_TORCH.replace('torch.tensor', 'tensor')}",
    ),
    "gensim": ("torch in a NumPy-only task", "import gensim\n\ngensim.utils.deaccent('é')\n\n@ANSWER@"),
    "a package from the network": (
        "torch in a NumPy-only task",
        "import subprocess, sys\nsubprocess.run([sys.executable, '-m', 'pip', 'install', '--no-index', 'torch'], "
        "check=True)\n\n@ANSWER@",
    ),
}
LOOKING = "def {0}(*arguments):\n    look()\n    return 0.5"

SPYING = [
    *(
        Attack(
            f"looks at {name}",
            kind,
            before=source if "def look" in source else "def look():\n    " + source.replace("\n", "\n    "),
            cells={name: f"{LOOKING.format(name)}\n\nlook()\nprint('looked')" for name in LATER},
            wrong=LATER,
            said=("looked",),
        )
        for name, (kind, source) in IN_MEMORY.items()
    ),
    *(
        Attack(
            f"reads {name}",
            kind,
            before=source.strip(),
            said=("looked",),
            everywhere=name in EVERYWHERE,
            finds=name in FINDS,
        )
        for name, (kind, source) in IN_FILES.items()
    ),
    *(
        Attack(f"imports {name}", kind, cells={"hs_loss": source.strip()}, earns={"hs_loss": 0.0}, said=("Error",))
        for name, (kind, source) in IMPORTS.items()
    ),
]

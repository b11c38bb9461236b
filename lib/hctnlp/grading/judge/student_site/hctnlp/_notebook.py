"""A graded notebook does what it did at the student's, as far as it can: an import or a magic that is not there costs
what needs it, and nothing else of its cell."""

import contextvars
import functools
import importlib.util
import linecache
import os
import re
import sys
import threading
import types

DRAWING = ("matplotlib", "seaborn", "plotly", "mplfonts")  # nothing that is drawn decides a mark
IMPORTING = (importlib.__file__, "<frozen importlib._bootstrap>", "<frozen importlib._bootstrap_external>")


def prepare(shell, allowed):
    """To be called once, in the kernel, with the packages that the assignment may use."""
    shell.run_line_magic = forgiving(shell.run_line_magic)
    if "" not in sys.path:
        sys.path.append("")  # for modules that a cell has written
    sys.meta_path[:] = [Bridges(), *sys.meta_path, Refusals(allowed)]
    threading.Thread.start = in_its_cell(threading.Thread.start)


def in_its_cell(start):
    """``Thread.start``, but what a thread prints is of the cell that started it, also while another one runs."""

    @functools.wraps(start)
    def start_with_context(thread):
        thread.run = functools.partial(contextvars.copy_context().run, thread.run)
        start(thread)

    return start_with_context


def forgiving(run_line_magic):
    """IPython's ``run_line_magic``, but a magic that is not here is passed over, and said."""
    from IPython.core.error import UsageError

    def run(name, line, _stack_depth=1):
        try:
            return run_line_magic(name, line, _stack_depth=_stack_depth + 1)
        except (UsageError, ImportError) as error:
            print(f"%{name}: 跳过 / passed over: {error}", file=sys.stderr)

    return run


class Bridges:
    """``tqdm.notebook`` without widgets; ``hctnlp.exercises.hw1``, and ``hw1_check`` too, as a module of its own."""

    def find_spec(self, name, path=None, target=None):
        if name == "tqdm.notebook" or re.fullmatch(r"hctnlp\.exercises\.hw\w+|hw\w+_check", name):
            return importlib.util.spec_from_loader(name, self, is_package=True)
        return None

    def create_module(self, spec):
        if spec.name != "tqdm.notebook":
            exercises = importlib.import_module("hctnlp.exercises")
            return getattr(exercises, spec.name.rpartition(".")[2].removesuffix("_check"))
        from tqdm import std

        module = types.ModuleType(spec.name)
        module.tqdm = module.tqdm_notebook = std.tqdm
        module.trange = module.tnrange = std.trange
        return module

    def exec_module(self, module):
        pass


class Refusals:
    """Stand-ins for what a notebook imports and the homework does not give. Other importers find nothing, as always."""

    def __init__(self, allowed):
        self.allowed = ", ".join(allowed)

    def find_spec(self, name, path=None, target=None):
        parent = name.rpartition(".")[0]
        if parent and not (isinstance(sys.modules.get(parent), StandIn) or parent.startswith("hctnlp")):
            return None  # of a package that is here
        line = notebook_line(sys._getframe(1))
        if line is None or name in sys.stdlib_module_names:
            return None
        error = refusal(name if name.startswith("hctnlp.") else name.partition(".")[0], self.allowed)
        if not at_margin(line):
            raise error
        return importlib.util.spec_from_loader(name, Loader(error), is_package=True)


class Loader:
    def __init__(self, error):
        self.error = error

    def create_module(self, spec):
        return stand_in(spec.name, self.error)

    def exec_module(self, module):
        pass


def refuse(name, allowed):
    """Called by the module that lies in the place of a package which is installed, and withheld."""
    error, line = refusal(name, allowed), notebook_line(sys._getframe(2))
    if line is None or not at_margin(line):
        raise error
    sys.modules[name] = stand_in(name, error)


def refusal(name, allowed):
    """What is raised for a package that is not given."""
    return ModuleNotFoundError(
        f"这份作业不提供 {name}，只能用：{allowed} / {name} is not given in this homework, which may use {allowed}",
        name=name,
    )


def notebook_line(frame):
    """The line that imports just now; None if it is not of a cell, nor of a module that a cell has written."""
    while frame is not None and frame.f_code.co_filename in IMPORTING:
        frame = frame.f_back
    file = frame.f_code.co_filename if frame is not None else ""
    own = "ipykernel_" in file or file.startswith("<ipython")
    own = own or (os.path.isfile(file) and os.path.dirname(os.path.abspath(file)) == os.getcwd())  # no <frozen …>
    return linecache.getline(file, frame.f_lineno) if own and file else None


def at_margin(line):
    """Whether an import is neither in a function, which would need it, nor in a ``try``, which has an answer to it."""
    return line.startswith(("import ", "from "))


def stand_in(name, error):
    """A module that says what is allowed, and does nothing if it would draw; any other raises when it is used."""
    draws = name.partition(".")[0] in DRAWING
    module = Drawing(name) if draws else Refused(name)
    module._error, module.__path__ = error, []
    if error.name == name:
        said = f"{name}: 评分时不画图 / nothing is drawn here" if draws else f"ModuleNotFoundError: {error}"
        print(said, file=sys.stderr)
    return module


class StandIn(types.ModuleType):
    """A module that is not given."""


class Use:
    """What was imported from a module that is not given: it can be kept, and not used."""

    def __init__(self, error):
        self._error = error

    def _raise(self, *arguments, **options):
        raise self._error

    __call__ = __getattr__ = __getitem__ = __iter__ = __mro_entries__ = __array__ = __enter__ = _raise
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __matmul__ = _raise


class Refused(StandIn):
    """A module of which every name is a :class:`Use`."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Use(self._error)


class Drawing(StandIn):
    """A module, and all that it gives, that takes anything and does nothing."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def _itself(self, *arguments, **options):
        return self

    __call__ = __getitem__ = __enter__ = _itself

    def __setitem__(self, key, value):
        pass

    def __exit__(self, *error):
        return False

    def __iter__(self):
        return iter((self, self))  # a figure and its axes

"""The code that judges the values of one exercise, as source: its comparison and its views, and what they call.

It is taken from the functions themselves, so that a module's answer, reference and misconceptions stay behind.
"""

from __future__ import annotations

import ast
import builtins
import dis
import inspect
import re
import sys
import textwrap
from collections.abc import Callable, Iterator
from types import CodeType, FunctionType, ModuleType
from typing import Any

from hctnlp.exercises.framework.exercise import Exercise
from hctnlp.exercises.framework.slips import DefinitionError, parsed, source_of

PLAIN = (bool, int, float, complex, str, bytes, type(None))


class Judge:
    """The source of an exercise's comparison and views.

    Attributes
    ----------
    imports
        Lines that have to stand at the top of the file.
    numbers
        The place of each view among those of the function; of None too.
    """

    def __init__(self, exercise: Exercise, shared: dict[str, Any]) -> None:
        """``shared`` has the names that the practice file has anyway."""
        self.exercise, self.imports = exercise, set[str]()
        self._shared, self._lines, self._names = shared, dict[str, str](), dict[str, Any]()
        known = () if exercise.secret else (*exercise.misconceptions, *exercise.remarks)
        views = [None, *([] if exercise.secret else [exercise.view])]
        views += [view for one in known for view in (one.view, one.seen)]
        self.numbers: dict[Any, int] = {view: place for place, view in enumerate(dict.fromkeys(views))}
        self.source = "" if exercise.secret else self._written()

    def _written(self) -> str:
        compare = self._expression(self.exercise.compare)
        views = ", ".join(map(self._expression, self.numbers))
        body = "\n".join([*self._lines.values(), f"return {compare}, [{views}]"])
        return f"def judge_of_{self.exercise.name}():\n{textwrap.indent(body, '    ')}\n"

    def _expression(self, value: Any) -> str:
        """Python for a value. What it needs is defined before."""
        if isinstance(value, PLAIN):
            return repr(value)
        if isinstance(value, tuple) and hasattr(value, "_fields"):
            return f"{self._named(type(value))}({', '.join(map(self._expression, value))})"
        if isinstance(value, tuple):
            return f"({''.join(f'{self._expression(item)}, ' for item in value)})"
        if isinstance(value, list):
            return f"[{', '.join(map(self._expression, value))}]"
        if isinstance(value, set | frozenset):
            items = ", ".join(sorted(map(self._expression, value)))
            return f"{type(value).__name__}([{items}])"
        if isinstance(value, dict):
            return f"{{{', '.join(f'{self._expression(k)}: {self._expression(v)}' for k, v in value.items())}}}"
        if isinstance(value, re.Pattern):
            self.imports.add("import re")
            return f"re.compile({value.pattern!r}, {int(value.flags)})"
        if isinstance(value, FunctionType) and value.__closure__:
            return self._made(value)
        if isinstance(value, FunctionType) and value.__name__ == "<lambda>":
            return f"({ast.unparse(self._lambda(value))})"
        return self._named(value)

    def _named(self, value: Any) -> str:
        """The name of a function or a class, which is there after this."""
        value = inspect.unwrap(value)
        name, module = getattr(value, "__name__", "?"), getattr(value, "__module__", None) or "?"
        if self._shared.get(name) is value or getattr(builtins, name, None) is value:
            return name
        if is_anywhere(module):
            self.imports.add(f"from {module} import {name}")
            return name
        if not isinstance(value, FunctionType) or value.__qualname__ != name:
            raise self._error(f"{value!r} is neither a plain value nor a function of a module")
        if value in self._forbidden():
            raise self._error(f"{name} is its answer, its reference or a misconception")
        if self._bind(name, value):
            needed = "".join(self._global(*pair) for pair in global_names(value))
            self._lines[name] = f"{needed}{source_of(value)}"
        return name

    def _bind(self, name: str, value: Any) -> bool:
        """Whether a name is new here; two values of one name are an error."""
        if name in self._names and self._names[name] is not value:
            raise self._error(f"two things are called {name}")
        new, self._names[name] = name not in self._names, value
        return new

    def _global(self, name: str, value: Any) -> str:
        """A line that gives a function what it calls by this name, "" where it is there."""
        if isinstance(value, ModuleType):
            if not is_anywhere(value.__name__):
                raise self._error(f"it calls {value.__name__}, which not everyone has")
            alias = "" if name == value.__name__ else f" as {name}"
            self.imports.add(f"import {value.__name__}{alias}")
            return ""
        said = self._expression(value)
        return f"{name} = {said}\n" if said != name and self._bind(name, value) else ""

    def _made(self, function: FunctionType) -> str:
        """The call that makes a function which another one has returned: what it encloses are that one's parameters."""
        maker = inspect.getmodule(function)
        for part in function.__qualname__.split(".<locals>")[0].split("."):
            maker = getattr(maker, part, None)
        enclosed = inspect.getclosurevars(function).nonlocals
        if not isinstance(maker, FunctionType) or not enclosed.keys() <= inspect.signature(maker).parameters.keys():
            raise self._error(f"{function.__qualname__} encloses more than parameters; make it a function of its own")
        given = ", ".join(f"{name}={self._expression(value)}" for name, value in enclosed.items())
        return f"{self._named(maker)}({given})"

    def _lambda(self, function: FunctionType) -> ast.Lambda:
        """The one of its module's lambdas that compiles to this."""
        for node in ast.walk(parsed(inspect.getsource(inspect.getmodule(function)))):
            if isinstance(node, ast.Lambda) and node.lineno == function.__code__.co_firstlineno:
                (code,) = (c for c in compile(ast.Expression(node), "", "eval").co_consts if isinstance(c, CodeType))
                if code.co_code == function.__code__.co_code and code.co_consts == function.__code__.co_consts:
                    for name, value in global_names(function):
                        self._lines[name] = self._global(name, value)
                    return node
        raise self._error(f"the source of a lambda in {function.__module__} is not found; give it a name")

    def _forbidden(self) -> tuple[Callable[..., Any], ...]:
        wrong = (*self.exercise.misconceptions, *self.exercise.remarks)
        return (*self.exercise.right_answers, *(one.function for one in wrong))

    def _error(self, why: str) -> DefinitionError:
        return DefinitionError(f"exercise {self.exercise.name!r} cannot be judged in a practice file: {why}")


def is_anywhere(module: str) -> bool:
    """Whether it is there in any Python with NumPy."""
    return (top := module.partition(".")[0]) in sys.stdlib_module_names or top == "numpy"


def global_names(function: FunctionType) -> list[tuple[str, Any]]:
    """The names that a function takes from its module, and their values; Python's own are none."""
    names = sorted({*_loaded(function.__code__)} & function.__globals__.keys())
    return [(name, function.__globals__[name]) for name in names]


def _loaded(code: CodeType) -> Iterator[str]:
    for instruction in dis.get_instructions(code):
        if instruction.opname in ("LOAD_GLOBAL", "LOAD_NAME"):
            yield instruction.argval
        elif isinstance(instruction.argval, CodeType):
            yield from _loaded(instruction.argval)

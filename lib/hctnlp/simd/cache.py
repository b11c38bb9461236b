"""Numba's decorators for functions whose machine code is kept on disk for the next process.

Numba's own cache asks whether the *function's* file is the same, and keeps one index of all variants. So it runs old
code after a change in a file that the function calls, it takes code with vectors of 16 floats for code with 8 where
only NUMBA_CPU_NAME says which processor it is for, and two processes that write the index at once mix up its entries.
Here everything that decides the code is in the name of its file, and nothing is shared.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import pickle
import sys
import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import llvmlite
import numba
from numba.core import config
from numba.core.caching import FunctionCache, NullCache
from numba.core.ccallback import CFunc
from numba.core.serialize import dumps
from numba.core.sigutils import normalize_signature

from hctnlp.simd.target import LANES

VERSIONS = (numba.__version__, llvmlite.__version__, sys.implementation.cache_tag)


def njit(**options: Any) -> Callable[[Callable], Any]:
    """``numba.njit(**options)``, kept."""

    def decorate(function: Callable) -> Any:
        compiled = numba.njit(**options)(function)
        compiled._cache = _cache_of(function)
        return compiled

    return decorate


def cfunc(signature: Any, **options: Any) -> Callable[[Callable], Callable[[], CFunc]]:
    """``numba.cfunc(signature, **options)``, kept, as a function that compiles it when it is first called."""

    def decorate(function: Callable) -> Callable[[], CFunc]:
        made = CFunc(function, normalize_signature(signature), locals={}, options=options)
        made._cache = _cache_of(function)

        @cache
        def compiled() -> CFunc:
            made.compile()
            return made

        return compiled

    return decorate


def folder(compiled: Any) -> str | None:
    """Where the machine code of a function made here is kept; None if no folder can be written to."""
    return compiled._cache.cache_path


@cache
def sources(package: Path) -> str:
    """A digest of all Python files from which code in a package is compiled: its own, and this package's."""
    files = [path for root in (Path(__file__).parent, package) for path in sorted(root.rglob("*.py"))]
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in files)).hexdigest()[:16]


class MachineCode(FunctionCache):
    """Numba's cache of a function, with a file of its own for each version, processor and signature."""

    def __init__(self, function: Callable) -> None:
        super().__init__(function)
        self._sources = sources(Path(function.__code__.co_filename).parent)  # now: they may change before it compiles

    def _path(self, signature: Any, codegen: Any) -> Path:
        optimisation = (int(config.OPT), config.LOOP_VECTORIZE, config.SLP_VECTORIZE)
        name = f"{self._py_func.__module__}.{self._py_func.__qualname__}"
        variant = repr((name, signature, codegen.magic_tuple(), LANES, optimisation, VERSIONS))
        of_variant = hashlib.sha256(variant.encode()).hexdigest()[:16]
        return Path(self.cache_path) / f"{self._py_func.__name__}-{of_variant}-{self._sources}.nbc"

    def _load_overload(self, sig: Any, target_context: Any) -> Any:
        try:
            content = pickle.loads(self._path(sig, target_context.codegen()).read_bytes())
        except Exception:  # a file that is missing, not ours to read or damaged: it is compiled
            return None
        return self._impl.rebuild(target_context, content)

    def _save_overload(self, sig: Any, data: Any) -> None:
        path = self._path(sig, data.codegen)
        with contextlib.suppress(OSError):  # a full disk, say: the code is there, in memory
            _write_aside(path, dumps(self._impl.reduce(data)))
            for other in path.parent.glob(path.stem[:-16] + "*.nbc"):  # of older sources
                if other != path:
                    other.unlink()


def _write_aside(path: Path, content: bytes) -> None:
    aside = path.with_suffix(f".{os.getpid()}-{threading.get_ident()}")
    try:
        aside.write_bytes(content)
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)


def _cache_of(function: Callable) -> FunctionCache | NullCache:
    """Of Numba's folders the first that can be written: NUMBA_CACHE_DIR, ``__pycache__``, the user's; or none."""
    try:
        return MachineCode(function)
    except RuntimeError:  # "no locator available"
        return NullCache()

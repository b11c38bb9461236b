"""Kernels in Triton, which is not everywhere: CUDA builds of torch bring it."""

from __future__ import annotations

import importlib
import os
from functools import lru_cache
from importlib.util import find_spec
from types import ModuleType

import torch

MEASURED = frozenset({(9, 0)})  # compute capabilities: bench/results/gpu.md is of an H100


@lru_cache
def were_measured_on(device: torch.device) -> bool:
    """Whether the kernels run on such a device, and have been measured on one."""
    if device.type != "cuda" or find_spec("triton") is None or not torch.cuda.is_available():
        return False
    return torch.cuda.get_device_capability(device) in MEASURED


def are_interpreted() -> bool:
    """Whether NumPy does what the kernels say, on the CPU, for tests and for a debugger."""
    return os.environ.get("TRITON_INTERPRET") == "1"


def import_kernels(module: str) -> ModuleType:
    """A module of kernels, by its full name.

    Raises
    ------
    ImportError
        If Triton is not installed; the message says how to install it.
    """
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        if error.name != "triton":
            raise
        raise ImportError(
            "engine 'cuda' needs Triton, which is not installed: pip install triton (for Linux; CUDA builds of torch "
            "bring theirs), or use engine='reference' or 'cpu'"
        ) from error
